"""What the tests of the page of events look for."""

from __future__ import annotations

from desktop_app.ui.events.chart import LegendEntry
from tests.support.driving import one
from tests.support.happenings import Happened, happened


def entry(here: Happened, word: str) -> LegendEntry:
    return one(here.page.results.chart, LegendEntry, word)


FEW = [
    happened("opened", "p1"),
    happened("visit", "p2", 2, 9),
    happened("visit", "p1", 2, 10),
    happened("left", "nobody", 5),
    happened("changed", "p3", 20),
]
