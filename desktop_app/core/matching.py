"""Who is the same person: contacts found by exact keys."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from enum import StrEnum

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.folding import fold
from desktop_app.core.table import SLICE, ContactTable

ID = "id"
"""The key under which every CRM's own id is kept in an import: contacts have it besides their values."""


class By(StrEnum):
    """What people are recognised by."""

    ID = "id"
    EXTERNAL_ID = "external_id"
    EMAIL = "email"
    NAME_EMAIL = "name_email"


IDS = (By.ID, By.EXTERNAL_ID)
"""What a CRM itself recognises people by when a list is mirrored."""


def needed(by: By, fields: FieldSet) -> tuple[str, ...]:
    """The keys of the fields that must be known to recognise somebody; empty where this CRM has no such fields."""
    if by is By.ID:
        return (ID,)
    if by is By.NAME_EMAIL:
        names = [fields.common(each) for each in (Common.FIRST_NAME, Common.LAST_NAME)]
        name = [each.key for each in names if each] or [f.key for f in [fields.common(Common.FULL_NAME)] if f]
        email = fields.common(Common.EMAIL)
        return (*name, email.key) if name and email else ()
    field = fields.common(Common.EXTERNAL_ID if by is By.EXTERNAL_ID else Common.EMAIL)
    return () if field is None else (field.key,)


def keys_of(by: By, fields: FieldSet, columns: Mapping[str, Sequence[Value]], rows: slice) -> list[str | None]:
    """What the people in these rows are recognised by, in its one comparable form; None where a part of it is empty or
    there is no such column. Ids compare to the letter, names and addresses without regard to case."""
    parts = [columns[key][rows] for key in needed(by, fields) if key in columns]
    if not parts or len(parts) < len(needed(by, fields)):
        return [None] * len(range(*rows.indices(max((len(column) for column in columns.values()), default=0))))
    if by in IDS:
        return [None if value is None else str(value) for value in parts[0]]
    if by is By.EMAIL:
        return [None if value is None else str(value).casefold() for value in parts[0]]
    return [_name_and_email(values[:-1], values[-1]) for values in zip(*parts, strict=True)]


def _name_and_email(names: Sequence[Value], email: Value) -> str | None:
    name = fold(" ".join(str(part) for part in names if part))
    return None if email is None or not name else f"{name}\n{str(email).casefold()}"


Found = int | tuple[int, ...] | None
"""Who was found: nobody, the position of one contact, or those of several."""


class Index:
    """The contacts of a table by one or more keys; made by `index`."""

    def __init__(self, table: ContactTable, bys: Sequence[By]) -> None:
        self._table = table
        self._bys = bys
        self._positions: dict[By, dict[str, int]] = {by: {} for by in bys if by is not By.ID}
        self._more: dict[tuple[By, str], tuple[int, ...]] = {}

    def add(self, by: By, keys: Sequence[str | None], start: int) -> None:
        """Take the keys of the contacts from position `start` on."""
        setdefault = self._positions[by].setdefault
        for position, key in enumerate(keys, start):
            if key is not None and (first := setdefault(key, position)) != position:
                self._more[by, key] = (*self._more.get((by, key), (first,)), position)

    def find(self, columns: Mapping[str, Sequence[Value]], rows: slice) -> list[Found]:
        """Who each of these rows is: everybody who fits any of the keys."""
        found: list[Found] = []
        for by in self._bys:
            keys = keys_of(by, self._table.fields, columns, rows)
            mine = self._found(by, keys)
            found = mine if not found else [_both(one, other) for one, other in zip(found, mine, strict=True)]
        return found

    def _found(self, by: By, keys: Sequence[str | None]) -> list[Found]:
        get: Callable[[str], int | None] = self._table.position if by is By.ID else self._positions[by].get
        found: list[Found] = [None if key is None else get(key) for key in keys]
        if self._more:
            for number, key in enumerate(keys):
                if key is not None and (by, key) in self._more:
                    found[number] = self._more[by, key]
        return found


def _both(one: Found, other: Found) -> Found:
    if other is None or one == other:
        return one
    if one is None:
        return other
    return tuple(dict.fromkeys((*_every(one), *_every(other))))


def _every(found: int | tuple[int, ...]) -> tuple[int, ...]:
    return found if isinstance(found, tuple) else (found,)


def index(table: ContactTable, bys: Sequence[By]) -> Generator[None, None, Index]:
    """The index of a table, in slices."""
    made = Index(table, bys)
    for by in bys:
        if by is not By.ID:
            for start in range(0, table.size, SLICE):
                made.add(by, keys_of(by, table.fields, table.columns, slice(start, start + SLICE)), start)
                yield
    return made
