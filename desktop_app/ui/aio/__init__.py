"""Where the window meets asyncio: every task has an owner, every failure reaches someone who can show it."""
