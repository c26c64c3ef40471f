"""Running a query over a table without holding up the window."""

from __future__ import annotations

from array import array
from collections.abc import AsyncGenerator
from dataclasses import dataclass

from desktop_app.core.query import Query, hits
from desktop_app.core.table import ContactTable
from desktop_app.services.pace import finished, paced

FIRST = 50
"""So many hits are worth showing before the rest is found."""


@dataclass(frozen=True)
class Found:
    """The hits of `query` in the table as it was at `revision`, in order. Not `complete`: more will come."""

    query: Query
    rows: array[int]
    revision: int
    complete: bool = True


async def find(
    table: ContactTable, query: Query, today: str, wider: Found | None = None
) -> AsyncGenerator[Found, None]:
    """The first hits as soon as there are some, then all of them.

    `wider` is what was found last: when `query` narrows it (somebody types on), only its hits are looked at.
    """
    revision = table.revision
    if wider is not None and wider.complete and wider.revision == revision and query.narrows(wider.query):
        order = wider.rows
    else:
        order = await finished(table.order(query.sort.key, descending=query.sort.descending))
    rows = array("i")
    shown = False
    async for part in paced(hits(table, query, order, today)):
        rows.fromlist(part)
        if not shown and len(rows) >= FIRST:
            shown = True
            yield Found(query, rows[:], revision, complete=False)
    yield Found(query, rows, revision)
