"""The ways to reach people: each adapter translates between its platform and `bot.ports`, decides nothing."""
