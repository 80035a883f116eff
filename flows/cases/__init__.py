"""A conversation handed to people: who owns it, who is offered it, and what time does to it. Pure; no texts."""
