"""What a developer would take instead, as short as its documentation suggests: each answers a text with a text."""
