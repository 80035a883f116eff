"""Made-up people who walk through the whole bot in a clock that jumps, so that there is something to see in a report.

Only for trying out: it writes into a database of its own, and nothing of it runs in a bot.
"""
