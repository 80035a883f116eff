"""python-telegram-bot as it comes: an echo. `MODE API_URL PORT [AT_ONCE]`."""

from __future__ import annotations

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say the same."""
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main(mode: str, api: str, port: int, at_once: int) -> None:
    """Run it."""
    builder = Application.builder().token("42:BENCH").base_url(f"{api}/bot")
    application = builder.concurrent_updates(at_once or False).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    if mode == "polling":
        application.run_polling()
    else:
        application.run_webhook(
            "127.0.0.1",
            port,
            "hook",
            secret_token="bench-secret",
            webhook_url=f"http://127.0.0.1:{port}/hook",
        )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) if sys.argv[4:] else 0)
