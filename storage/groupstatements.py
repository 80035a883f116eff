"""Every statement about the groups of teams and the posts in them, in the way of `storage.statements`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import BindParameter, ClauseElement

from storage.statements import Query, compiled
from storage.tables import case_posts, team_groups


def _p(name: str) -> BindParameter[Any]:
    """Stand for a parameter."""
    return bindparam(name)


class GroupStatements:
    """The statements for one dialect; each names its parameters in the order in which they are passed."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._build_groups()
        self._build_posts()

    def _build(self, statement: ClauseElement, names: str = "") -> Query:
        return compiled(statement, self._dialect, *names.split())

    def _build_groups(self) -> None:
        build, groups = self._build, team_groups
        self.group_of_region = build(select(groups).where(groups.c.region == _p("where")), "where")
        self.group_of_chat = build(select(groups).where(groups.c.chat == _p("row")), "row")
        self.insert_group = build(insert(groups), "region chat address topics language")
        self.delete_group = build(delete(groups).where(groups.c.region == _p("where")), "where")
        self.sealed_groups = build(
            select(groups.c.region, groups.c.address)
            .where(groups.c.region > _p("after"))
            .order_by(groups.c.region)
            .limit(_p("count"))
            .offset(_p("skip")),
            "after count skip",
        )
        self.reseal_group = build(
            update(groups)
            .values(address=_p("sealed"))
            .where(groups.c.region == _p("where"), groups.c.address == _p("old")),
            "sealed where old",
        )

    def _build_posts(self) -> None:
        build, posts = self._build, case_posts
        self.insert_post = build(insert(posts), "chat post case_id")
        self.delete_post = build(
            delete(posts).where(posts.c.chat == _p("row"), posts.c.post == _p("number")), "row number"
        )
        self.case_of_post = build(
            select(posts.c.case_id).where(posts.c.chat == _p("row"), posts.c.post == _p("number")),
            "row number",
        )
        self.delete_posts = build(delete(posts).where(posts.c.case_id == _p("row")), "row")
