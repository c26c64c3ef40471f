"""All contacts of an account in memory, column by column, and the orders in which they can be shown.

Rows have positions that stay valid for as long as the table lives: a removed contact leaves an empty row behind, so that
whoever still holds a position reads nothing rather than somebody else. Everything that takes long is a generator that
yields after every slice of rows; who runs it decides when to pause.
"""

from __future__ import annotations

from array import array
from bisect import bisect
from collections.abc import Callable, Generator, Iterable, Sequence
from itertools import accumulate
from typing import Any

from desktop_app.core.collecting import uncollected
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.folding import fold

NAME = "@name"
"""The key of the name column, which is made of several fields."""

SLICE = 2000
"""Rows between two pauses: about half a millisecond of work."""

_SHARED_AT_MOST = 20_000  # with more distinct values than this, looking for equal ones costs more memory than it saves
_NOT_SEARCHED = frozenset({FieldType.YES_NO, FieldType.MOMENT})

Steps = Generator[None, None, "array[int]"]


class ContactTable:
    """Contacts by position; `columns` holds a list of values for every field. Equal values are kept once."""

    def __init__(self, fields: FieldSet) -> None:
        self.fields = fields
        self.ids: list[str] = uncollected([])
        self.versions: list[str | None] = uncollected([])
        self.columns: dict[str, list[Value]] = {field.key: uncollected([]) for field in fields}
        self.haystack: list[str] = uncollected([])
        self.revision = 0
        self._rows: dict[str, int] = {}
        self._shared: dict[str, dict[Value, Value]] = {field.key: {} for field in fields if field.type in _TEXTS}
        self._searched = [field.key for field in fields if not field.sensitive and field.type not in _NOT_SEARCHED]
        naming = (fields.common(common) for common in _NAMING)
        self._named = [(field.key, self.columns[field.key]) for field in naming if field is not None]
        self._name_of = fields.name_of
        self._orders: dict[tuple[str, bool], array[int]] = {}
        self._ranks: dict[str, tuple[array[int], int]] = {}

    def __len__(self) -> int:
        """How many contacts there are; removed ones do not count."""
        return len(self._rows)

    @property
    def size(self) -> int:
        """How many positions there are, those of removed contacts included."""
        return len(self.ids)

    def parts(self) -> list[object]:
        """The long lists that it consists of."""
        return [self.ids, self.versions, *self.columns.values(), self.haystack, self._rows]

    def positions(self) -> list[int]:
        """The positions of all contacts, in the order in which they came."""
        return list(self._rows.values())

    def position(self, contact: str) -> int | None:
        return self._rows.get(contact)

    def contact(self, contact: str) -> Contact | None:
        """The contact as it was read, without its raw record; None when there is none with this id."""
        row = self._rows.get(contact)
        return None if row is None else Contact(contact, self.values(row), self.versions[row])

    def value(self, row: int, key: str) -> Value:
        """What the contact at `row` holds; for `NAME` what it is called."""
        return self.name(row) if key == NAME else self.columns[key][row]

    def values(self, row: int) -> dict[str, Value]:
        """All values that are not empty, by field key."""
        return {key: column[row] for key, column in self.columns.items() if column[row] is not None}

    def name(self, row: int) -> str:
        """What to call the contact, as `FieldSet.name_of` has it."""
        return self._name_of({key: column[row] for key, column in self._named})

    # ------------------------------------------------------------------------------------------------------ changing

    def extend(self, contacts: Iterable[Contact]) -> None:
        """Add contacts; one that is there already is replaced."""
        for contact in contacts:
            row = self._rows.get(contact.id)
            if row is None:
                self._append(contact)
            else:
                self._write(row, contact)
        self._changed()

    put = extend

    def remove(self, ids: Iterable[str]) -> None:
        """Take contacts out; ids that are not there do no harm."""
        for contact in ids:
            row = self._rows.pop(contact, None)
            if row is not None:
                self._write(row, Contact(contact, {}))
                self.haystack[row] = ""
        self._changed()

    def _append(self, contact: Contact) -> None:
        self._rows[contact.id] = len(self.ids)
        self.ids.append(contact.id)
        self.versions.append(contact.version)
        get, shared = contact.values.get, self._shared
        for key, column in self.columns.items():
            value = get(key)
            pool = shared.get(key)
            if pool is not None and value is not None:
                value = pool.setdefault(value, value)
                if len(pool) > _SHARED_AT_MOST:
                    del shared[key]
            column.append(value)
        self.haystack.append(self._straw(contact))

    def _write(self, row: int, contact: Contact) -> None:
        self.versions[row] = contact.version
        for key, column in self.columns.items():
            column[row] = contact.values.get(key)
        self.haystack[row] = self._straw(contact)

    def _straw(self, contact: Contact) -> str:
        """Everything by which a contact is found, folded. Newlines keep one field's end from meeting the next one."""
        get = contact.values.get
        words = [contact.id]
        for key in self._searched:
            value = get(key)
            if value is not None:
                words.append(value if type(value) is str else " ".join(value) if type(value) is tuple else str(value))
        return fold("\n".join(words))

    def _changed(self) -> None:
        self.revision += 1
        self._orders.clear()
        self._ranks.clear()

    # ------------------------------------------------------------------------------------------------------- sorting

    def order(self, key: str, *, descending: bool = False) -> Steps:
        """The positions of all contacts sorted by a column: empty ones last either way, equal ones by name.

        Kept until the table changes. Values are ranked once, each distinct one a single time, and rows are then dealt
        out by rank: no step sorts more than a slice.
        """
        kept = self._orders.get((key, descending))
        if kept is not None:
            return kept
        revision = self.revision
        ranks, last = yield from self._ranked(key)
        among = array("i", self.positions()) if key == NAME else (yield from self.order(NAME))
        order = yield from _dealt(among, ranks, last, descending=descending)
        if revision == self.revision:
            self._orders[key, descending] = order
        return order

    def _ranked(self, key: str) -> Generator[None, None, tuple[array[int], int]]:
        """The rank of every row's value in this column, and the rank of empty ones, which is the last."""
        kept = self._ranks.get(key)
        if kept is not None:
            return kept
        revision = self.revision
        column = (yield from self._names()) if key == NAME else self.columns[key]
        distinct: dict[Value, int] = {}
        for start in range(0, len(column), SLICE):
            distinct.update(dict.fromkeys(column[start : start + SLICE], 0))
            yield
        distinct.pop(None, None)
        sorted_values = yield from sorted_in_slices(list(distinct), sort_key(self.fields.get(key)))
        for start in range(0, len(sorted_values), SLICE):
            distinct.update(zip(sorted_values[start : start + SLICE], range(start, start + SLICE), strict=False))
            yield
        last = len(distinct)
        distinct[None] = last
        ranks = array("i")
        for start in range(0, len(column), SLICE):
            ranks.extend(map(distinct.__getitem__, column[start : start + SLICE]))
            yield
        if revision == self.revision:
            self._ranks[key] = ranks, last
        return ranks, last

    def _names(self) -> Generator[None, None, list[Value]]:
        names: list[Value] = []
        for start in range(0, self.size, SLICE // 4):
            names.extend(self.name(row) or None for row in range(start, min(start + SLICE // 4, self.size)))
            yield
        return names


_TEXTS = frozenset(FieldType) - {FieldType.YES_NO, FieldType.NUMBER}
_NAMING = (Common.FIRST_NAME, Common.LAST_NAME, Common.FULL_NAME, Common.COMPANY, Common.EMAIL)


def sort_key(field: Field | None) -> Callable[[Value], Any]:
    """What values of a field are sorted by: text without regard to case and accents, numbers as such, choices by their
    word; None stands for the name column. Where a CRM holds text in a number field, it comes after the numbers."""
    if field is not None and field.type in (FieldType.NUMBER, FieldType.YES_NO):
        return lambda value: (1, 0, value) if isinstance(value, str) else (0, value, "")
    if field is not None and field.choices:
        return lambda value: fold(field.choice_label(value))
    return lambda value: fold(", ".join(value) if isinstance(value, tuple) else str(value))


def sorted_in_slices(values: Sequence[Value], key: Callable[[Value], Any]) -> Generator[None, None, list[Value]]:
    """`values` sorted by `key`: dealt out between sampled borders into heaps of about a slice, which are then sorted one
    by one, so that no single step takes long."""
    keys: list[Any] = []
    for start in range(0, len(values), SLICE):
        keys.extend(map(key, values[start : start + SLICE]))
        yield
    sample = sorted(keys[:: max(1, len(keys) // 1000)])
    borders = sample[:: max(1, len(sample) * SLICE // max(1, len(keys)))][1:]
    heaps: list[list[int]] = [[] for _ in range(len(borders) + 1)]
    for start in range(0, len(keys), SLICE):
        for number, value_key in enumerate(keys[start : start + SLICE], start):
            heaps[bisect(borders, value_key)].append(number)
        yield
    result: list[Value] = []
    for heap in heaps:
        heap.sort(key=keys.__getitem__)
        result.extend(map(values.__getitem__, heap))
        yield
    return result


def _dealt(among: array[int], ranks: array[int], last: int, *, descending: bool) -> Steps:
    """`among` ordered by rank, equal ranks in the order given, rank `last` at the end either way."""
    counts = [0] * (last + 1)
    for start in range(0, len(among), SLICE):
        for row in among[start : start + SLICE]:
            counts[ranks[row]] += 1
        yield
    if descending:
        starts = [0, *accumulate(reversed(counts[:last]))]
        places = [*reversed(starts[:last]), starts[last]]
    else:
        places = [0, *accumulate(counts[:last])]
    order = array("i", bytes(4 * len(among)))
    for start in range(0, len(among), SLICE):
        for row in among[start : start + SLICE]:
            rank = ranks[row]
            order[places[rank]] = row
            places[rank] += 1
        yield
    return order
