"""From YAML texts to the model. Reports every problem of every file at once; reads no file itself."""

from __future__ import annotations

from flows.load.answers import LoadedAnswers, load_answers, load_questions
from flows.load.files import Loaded, load

__all__ = ["Loaded", "LoadedAnswers", "load", "load_answers", "load_questions"]
