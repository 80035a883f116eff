"""Everything the bot says and decides: pure, synchronous, without clock, files or network."""
