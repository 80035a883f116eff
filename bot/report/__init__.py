"""What a coordinator reads of a week: as message, picture, page, CSV and plain text. Pure, but for `drawing`."""
