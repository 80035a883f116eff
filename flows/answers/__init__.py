"""From a text in a person's own words to a curated answer."""
