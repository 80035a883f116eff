"""`python -m bot` is the command `lotse`."""

from bot.cli import main

main()
