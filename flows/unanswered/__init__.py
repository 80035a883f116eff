"""Questions nobody could answer: what of them is kept, when to ask for it, and which of them belong together."""
