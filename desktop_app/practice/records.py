"""A list of any length that is invented on demand, with an overlay of what was changed since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

R = TypeVar("R")


class Key(msgspec.Struct, Generic[R], frozen=True):
    """How records are found by a value without searching all of them.

    `of` gives the value of a record (None: it has none). `guess` gives the few invented rows that can have a value; they are checked, by
    `of_row` where the value of an invented row is known without making the record.
    """

    of: Callable[[R], str | None]
    guess: Callable[[str], Iterable[int]]
    of_row: Callable[[int], str | None] | None = None


class Records(Generic[R]):
    """Rows 0 to `count` - 1 are invented by `invent` until they are changed; added ones follow, and no row number is ever used again."""

    def __init__(self, count: int, invent: Callable[[int], R], keys: Mapping[str, Key[R]]) -> None:
        self._invented = count
        self._invent = invent
        self._keys = keys
        self._overlay: dict[int, R | None] = {}
        self._rows_of: dict[str, defaultdict[str, set[int]]] = {name: defaultdict(set) for name in keys}
        self._next = count
        self._removed = 0

    def __len__(self) -> int:
        return self._next - self._removed

    def get(self, row: int) -> R | None:
        """The record, or None when it was removed or never was."""
        if row in self._overlay:
            return self._overlay[row]
        return self._invent(row) if 0 <= row < self._invented else None

    def is_untouched(self, row: int) -> bool:
        """True while the row is as it was invented, so that its invention can be asked instead of the whole record."""
        return row not in self._overlay

    def put(self, row: int, record: R) -> None:
        """Replace a record. Records are never changed in place."""
        self._forget_keys(row)
        self._overlay[row] = record
        for name, key in self._keys.items():
            value = key.of(record)
            if value is not None:
                self._rows_of[name][value].add(row)

    def next_row(self) -> int:
        """The row number that the next added record gets."""
        return self._next

    def add(self, record: R) -> int:
        """Append a record; returns its row."""
        row = self._next
        self._next += 1
        self.put(row, record)
        return row

    def remove(self, row: int) -> None:
        """Take a record out for good. KeyError when it is not there."""
        if self.get(row) is None:
            raise KeyError(row)
        self._forget_keys(row)
        self._overlay[row] = None
        self._removed += 1

    def rows_after(self, row: int) -> Iterator[int]:
        """Rows that are there, above `row` (-1: all), upwards. Rows may come and go between two steps."""
        row += 1
        while row < self._next:
            if self._overlay.get(row, self) is not None:
                yield row
            row += 1

    def rows_before(self, row: int) -> Iterator[int]:
        """Rows that are there, below `row`, downwards."""
        for each in range(row - 1, -1, -1):
            if self._overlay.get(each, self) is not None:
                yield each

    def find(self, key: str, value: str) -> list[int]:
        """Rows whose `key` has the value, lowest first."""
        by = self._keys[key]
        found = set(self._rows_of[key].get(value, ()))
        for row in by.guess(value):
            if 0 <= row < self._invented and row not in self._overlay and self._value(by, row) == value:
                found.add(row)
        return sorted(found)

    def _value(self, by: Key[R], row: int) -> str | None:
        return by.of_row(row) if by.of_row is not None else by.of(self._invent(row))

    def _forget_keys(self, row: int) -> None:
        known = self._overlay.get(row)
        if known is None:
            return
        for name, key in self._keys.items():
            value = key.of(known)
            if value is not None:
                self._rows_of[name][value].discard(row)
