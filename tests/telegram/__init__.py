"""The Telegram channel, against a fake Bot API over real HTTP."""
