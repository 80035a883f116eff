"""How fast Lotse is, side by side with what else one could have taken. Run by `make bench`; not part of the bot."""
