"""The overview of an account, counted without holding up the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.core.overview import Chart, charts_of, count
from desktop_app.core.query import Query
from desktop_app.core.table import ContactTable
from desktop_app.services.pace import finished


class Counted(NamedTuple):
    """How many people match `query`, and of every chart how many each bar counts."""

    query: Query
    people: int
    counts: Sequence[Sequence[int]]


async def charts(table: ContactTable, today: str) -> list[Chart]:
    """The charts that there is something for."""
    return await finished(charts_of(table, today))


async def counted(table: ContactTable, of: Sequence[Chart], query: Query, today: str) -> Counted:
    """The numbers of these charts for what is looked for."""
    people, counts = await finished(count(table, of, query, today))
    return Counted(query, people, counts)
