"""Teaches the matcher: from the phrasings of all languages to the trained file. Never at run time."""
