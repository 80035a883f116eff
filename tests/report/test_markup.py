"""HTML that is always escaped: what is put in comes out as it was, as text and as an attribute."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from bot.report.markup import element, together, void
from tests.report.test_hostile import HOSTILE


class Only(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, str | None]] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, attrs[0][1] if attrs else None))

    def handle_data(self, data: str) -> None:
        self.seen.append(("", data))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_a_text(text: str) -> None:
    """A hostile text is one text and one attribute, and opens no element."""
    assert Only(element("p", text, title=text).source).seen == [("p", text), ("", text)]
    assert Only(void("img", alt=text).source).seen == [("img", text)]
    assert Only(together((text,)).source).seen == [("", text)]


def test_elements_are_kept() -> None:
    """What is made as an element stays one inside another."""
    assert element("td", element("b", "<"), class_="n").source == '<td class="n"><b>&lt;</b></td>'
