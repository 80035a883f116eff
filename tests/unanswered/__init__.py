"""Questions nobody could answer."""
