"""The desk as a volunteer sees it: what she says of herself, what she means, what she is shown. Pure."""
