"""Looking for a person in all accounts at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.fields import Common
from desktop_app.core.folding import fold
from desktop_app.core.query import Query
from desktop_app.core.table import ContactTable
from desktop_app.services.browse import Browse
from desktop_app.services.finding import find

MOST = 20
"""So many people are offered per account: who wants others types on."""

_DETAILS = (Common.EMAIL, Common.POSTCODE, Common.CITY)


class Hit(msgspec.Struct, frozen=True):
    """A person who was found: in which account, under which id, and by what they are told apart from others. `born` and
    `number` (their own number) tell those apart who have the same name; "" where they are not known."""

    account: Account
    contact: str
    name: str
    details: tuple[str, ...]
    born: str = ""
    number: str = ""


async def look_everywhere(
    browse: Browse, accounts: Sequence[Account], text: str, today: str
) -> AsyncIterator[tuple[Account, list[Hit]]]:
    """Account by account those in whom every word of `text` occurs, whoever is called so first; at most `MOST` each."""
    words = fold(text).split()
    for account in accounts:
        table = await browse.table(account.id)
        rows: Sequence[int] = ()
        async with aclosing(find(table, Query(text=text), today)) as finding:
            async for found in finding:
                rows = found.rows
                break
        named = sorted(rows, key=lambda row: not _is_called(table.name(row), words))
        yield account, [_hit(account, table, row) for row in named[:MOST]]


def _is_called(name: str, words: Sequence[str]) -> bool:
    parts = fold(name).split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _hit(account: Account, table: ContactTable, row: int) -> Hit:
    values = [_told(table, row, common) for common in _DETAILS]
    born, number = _told(table, row, Common.BIRTHDAY), _told(table, row, Common.EXTERNAL_ID)
    return Hit(account, table.ids[row], table.name(row), tuple(value for value in values if value), born, number)


def _told(table: ContactTable, row: int, common: Common) -> str:
    field = table.fields.common(common)
    return "" if field is None or field.sensitive else str(table.value(row, field.key) or "")
