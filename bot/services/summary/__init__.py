"""The weekly summary: gathered from the counters and the desk, put into words, and sent once to each coordinator."""
