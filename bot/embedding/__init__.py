"""The sentence embedder, in a process of its own: young C code that reads what strangers write is kept apart."""

from bot.embedding.engine import Engine, NoEngine, find
from bot.embedding.process import Worker

__all__ = ["Engine", "NoEngine", "Worker", "find"]
