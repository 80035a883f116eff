"""What can go wrong with a database, the same for both engines."""

from __future__ import annotations


class BadUrl(ValueError):
    """The address of the database cannot be used. The message never holds the address: it may hold a password."""


class Newer(Exception):
    """The database was written by a newer Lotse."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"the database has schema {found}, this Lotse knows schemas up to {known}: "
            "install the newer Lotse again, or restore a backup made by this one"
        )


class Unavailable(Exception):
    """The database cannot be reached or written now. Nothing is known to be stored; try the same again later."""


class Locked(Unavailable):
    """Another process holds the SQLite file."""


class Uncertain(Unavailable):
    """The connection broke while a transaction was being committed: it is stored in whole, or not at all."""


class LostRace(Exception):
    """Another instance wrote the same rows first: run the transaction again."""


class CaseGone(Exception):
    """There is no such case any more, or its key was shredded."""


class CodeTaken(Exception):
    """Another open case has this code: draw another. Nothing was written; the transaction goes on."""


class AlreadyOpen(Exception):
    """The inquirer has an open case. Nothing was written; the transaction goes on."""
