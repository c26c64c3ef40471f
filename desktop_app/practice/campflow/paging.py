"""Cursor pages (fact file §2.1): `data` and `meta` with path, per_page, next_cursor, prev_cursor. No total, no page number."""

from __future__ import annotations

import base64
import binascii
import itertools
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from desktop_app.practice.campflow.switches import CampflowSwitches
from desktop_app.practice.crm import Call, JsonObject, Problem


class _Place(msgspec.Struct, frozen=True, rename={"row": "persons.id", "forward": "_pointsToNextItems"}):
    """What a cursor says: beyond which row, and in which direction. The vendor's sample begins with base64 of `{"per`."""

    row: int
    forward: bool
    era: int


class Pages:
    """Pages over rows that may come and go. `era` counts how often all cursors were made to expire."""

    def __init__(self) -> None:
        self.era = 0

    def page(
        self,
        call: Call,
        switches: CampflowSwitches,
        after: Callable[[int], Iterator[int]],
        before: Callable[[int], Iterator[int]],
        shown: Callable[[int], Any],
    ) -> JsonObject:
        """The page that the call asks for. `after` and `before` give rows upwards and downwards, `shown` what one holds."""
        size = _size(call, switches)
        place = self._place(call, switches)
        if place is None or place.forward:
            rows = list(itertools.islice(after(place.row if place else -1), size + 1))
            more, rows = len(rows) > size, rows[:size]
            earlier = place is not None and next(before(rows[0] if rows else place.row + 1), None) is not None
        else:
            rows = list(itertools.islice(before(place.row), size + 1))
            earlier, rows = len(rows) > size, rows[size - 1 :: -1] if len(rows) > size else rows[::-1]
            more = True
        return {
            "data": [shown(row) for row in rows],
            "meta": {
                "path": f"http://{call.headers.get('host', '')}{call.path}",
                "per_page": size,
                "next_cursor": self._written(rows[-1], forward=True) if rows and more else None,
                "prev_cursor": self._written(rows[0], forward=False) if rows and earlier else None,
            },
        }

    def _place(self, call: Call, switches: CampflowSwitches) -> _Place | None:
        text = call.query.get("cursor")
        if not text:
            return None
        try:
            place = msgspec.json.decode(base64.b64decode(text, altchars="-_", validate=True), type=_Place)
        except (binascii.Error, ValueError):
            place = None
        if place is not None and place.era == self.era:
            return place
        if switches.bad_cursor == "error":
            raise Problem(422, "The cursor is invalid.", {"cursor": ["The cursor is invalid."]})
        return None

    def _written(self, row: int, *, forward: bool) -> str:
        return base64.b64encode(msgspec.json.encode(_Place(row, forward, self.era)), altchars=b"-_").decode()


def _size(call: Call, switches: CampflowSwitches) -> int:
    asked = call.query.get("per_page", "")
    if not switches.per_page_honoured or not (asked.isascii() and asked.isdigit()) or int(asked) < 1:
        return switches.per_page
    return min(int(asked), switches.most_per_page)
