"""What is kept per account: columns, widths, sorting, saved views."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.ports import Settings, Term
from desktop_app.core.query import Query, Sort
from desktop_app.core.table import NAME

T = TypeVar("T")

_IN_NAME = (Common.FIRST_NAME, Common.LAST_NAME, Common.FULL_NAME)
_FIRST_COLUMNS = 6  # for an account whose fields name no columns


class Layout(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the table looks: column keys from left to right (empty: as the fields suggest), their widths, the sorting."""

    columns: tuple[str, ...] = ()
    widths: dict[str, int] = {}
    sort: Sort = Sort()


class View(msgspec.Struct, frozen=True, omit_defaults=True):
    """A saved view: what is looked for, in which columns, and the terms of the CRM's own filters."""

    name: str
    query: Query
    columns: tuple[str, ...]
    server: tuple[Term, ...] | dict[str, str] = ()

    def terms(self) -> tuple[Term, ...]:
        """The terms; views that were kept at first have them by key."""
        if isinstance(self.server, dict):
            return tuple(Term(key, value) for key, value in self.server.items())
        return self.server


class Kept:
    """Reads and writes what is kept for one account. What cannot be read any more counts as not there."""

    def __init__(self, settings: Settings, account: str) -> None:
        self._settings = settings
        self._layout = f"contacts/{account}/layout"
        self._views = f"contacts/{account}/views"

    async def layout(self) -> Layout:
        return await self._read(self._layout, Layout) or Layout()

    async def put_layout(self, layout: Layout) -> None:
        await self._settings.put(self._layout, msgspec.json.encode(layout))

    async def views(self) -> list[View]:
        return await self._read(self._views, list[View]) or []

    async def put_views(self, views: list[View]) -> None:
        await self._settings.put(self._views, msgspec.json.encode(views))

    async def _read(self, key: str, kind: type[T]) -> T | None:
        kept = await self._settings.get(key)
        try:
            return None if kept is None else msgspec.json.decode(kept, type=kind)
        except msgspec.MsgspecError:
            return None


def columns_of(fields: FieldSet, chosen: tuple[str, ...]) -> list[str]:
    """The columns to show: the chosen ones that exist, otherwise the name and what the fields suggest."""
    known = [key for key in chosen if key == NAME or key in fields]
    if known:
        return known
    suggested = [field.key for field in fields if field.in_table and field.common not in _IN_NAME]
    others = [field.key for field in fields if field.common not in _IN_NAME and not field.sensitive]
    return [NAME, *(suggested or others[:_FIRST_COLUMNS])]


def usual_width(field: Field | None) -> int:
    """How wide a column is until somebody changes it, in px."""
    if field is None:
        return 184
    return _WIDTHS.get(field.type, 124)


_WIDTHS = {
    FieldType.EMAIL: 220,
    FieldType.DATE: 102,
    FieldType.YES_NO: 104,
    FieldType.NUMBER: 92,
    FieldType.ID: 88,
    FieldType.LIST: 136,
    FieldType.MOMENT: 150,
    FieldType.PHONE: 150,
}
