"""Who is the same person: contacts found by exact keys."""

from __future__ import annotations

from collections.abc import Callable, Container, Generator, Mapping, Sequence
from enum import StrEnum
from typing import cast

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


def needed(by: By, fields: FieldSet) -> list[tuple[str, ...]]:
    """The keys of the fields that must be known to recognise somebody, in each way in which that can be done, the
    surest first; none where this CRM has no such fields."""
    if by is By.ID:
        return [(ID,)]
    if by is By.NAME_EMAIL:
        in_parts = _there(fields, Common.FIRST_NAME, Common.LAST_NAME)
        ways = [name for name in (in_parts, _there(fields, Common.FULL_NAME)) if name]
        return [(*name, *email) for email in [_there(fields, Common.EMAIL)] if email for name in ways]
    key = _there(fields, Common.EXTERNAL_ID if by is By.EXTERNAL_ID else Common.EMAIL)
    return [key] if key else []


def _there(fields: FieldSet, *commons: Common) -> tuple[str, ...]:
    return tuple(field.key for field in map(fields.common, commons) if field is not None)


def known(by: By, fields: FieldSet, keys: Container[str]) -> tuple[str, ...]:
    """The keys by which somebody can be recognised where these are known; none where too little is. What is recognised
    by a name in parts is compared with names in parts, and a whole name with whole names."""
    return next((way for way in needed(by, fields) if all(key in keys for key in way)), ())


def keys_of(by: By, keys: Sequence[str], columns: Mapping[str, Sequence[Value]], rows: slice) -> Sequence[str | None]:
    """What the people in these rows are recognised by (see `known`), in its one comparable form; None where a part of
    it is empty. Ids compare to the letter, names and addresses without regard to case."""
    parts = [columns[key][rows] for key in keys]
    if by in IDS:
        return [None if value is None else str(value) for value in parts[0]]
    if by is By.EMAIL:
        return _folded(parts[0])
    return [_name_and_email(values[:-1], values[-1]) for values in zip(*parts, strict=True)]


def _folded(addresses: Sequence[Value]) -> Sequence[str | None]:
    try:
        return [*map(str.casefold, cast("Sequence[str]", addresses))]
    except TypeError:  # somebody has none
        return [None if address is None else str(address).casefold() for address in addresses]


def _name_and_email(names: Sequence[Value], email: Value) -> str | None:
    name = fold(" ".join(str(part) for part in names if part))
    return None if email is None or not name else f"{name}\n{str(email).casefold()}"


Found = int | tuple[int, ...] | None
"""Who was found: nobody, the position of one contact, or those of several."""


class Index:
    """The contacts of a table by one or more keys; made by `index`."""

    def __init__(self, table: ContactTable, ways: Mapping[By, Sequence[str]]) -> None:
        self._table = table
        self._ways = ways
        self._positions: dict[By, dict[str | None, int]] = {by: {} for by in ways if by is not By.ID}
        self._more: dict[By, dict[str, tuple[int, ...]]] = {by: {} for by in ways}

    def add(self, by: By, keys: Sequence[str | None], start: int) -> None:
        """Take the keys of the contacts from position `start` on."""
        positions, more = self._positions[by], self._more[by]
        places = range(start, start + len(keys))
        firsts = [*map(positions.setdefault, keys, places)]
        if firsts != [*places]:
            for key, first, position in zip(keys, firsts, places, strict=True):
                if first != position and key is not None:
                    more[key] = (*more.get(key, (first,)), position)
        positions.pop(None, None)  # whoever has none is nobody's match

    def find(self, columns: Mapping[str, Sequence[Value]], rows: slice) -> list[Found]:
        """Who each of these rows is: everybody who fits any of the keys."""
        found: list[Found] = []
        for by, way in self._ways.items():
            mine = self._found(by, keys_of(by, way, columns, rows))
            found = mine if not found else [_both(one, other) for one, other in zip(found, mine, strict=True)]
        return found

    def _found(self, by: By, keys: Sequence[str | None]) -> list[Found]:
        get = self._table.position if by is By.ID else self._positions[by].get
        found = list(map(cast("Callable[[str | None], Found]", get), keys))
        if more := self._more[by]:
            for number, key in enumerate(keys):
                if key in more:
                    found[number] = more[key]
        return found


def _both(one: Found, other: Found) -> Found:
    if other is None or one == other:
        return one
    if one is None:
        return other
    return tuple(dict.fromkeys((*every(one), *every(other))))


def every(found: Found) -> tuple[int, ...]:
    """The positions of all who were found."""
    return found if isinstance(found, tuple) else () if found is None else (found,)


def index(table: ContactTable, ways: Mapping[By, Sequence[str]]) -> Generator[None, None, Index]:
    """The index of a table by these keys (see `known`), in slices."""
    made = Index(table, ways)
    for by, way in ways.items():
        if by is not By.ID:
            for start in range(0, table.size, SLICE):
                made.add(by, keys_of(by, way, table.columns, slice(start, start + SLICE)), start)
                yield
    return made
