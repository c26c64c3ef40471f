"""Who is the same person: contacts found by exact keys."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
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


def key_of(by: By, fields: FieldSet, values: Mapping[str, Value]) -> str | None:
    """What somebody with these normalised values is recognised by, in its one comparable form; None when a part of it
    is empty. Ids compare to the letter, names and addresses without regard to case."""
    if by is By.ID:
        return _text(values.get(ID))
    if by is By.EXTERNAL_ID:
        return _text(fields.read(values, Common.EXTERNAL_ID))
    email = fields.read(values, Common.EMAIL)
    if email is None:
        return None
    if by is By.EMAIL:
        return str(email).casefold()
    name = fold(
        " ".join(
            str(fields.read(values, each) or "") for each in (Common.FIRST_NAME, Common.LAST_NAME, Common.FULL_NAME)
        )
    ).strip()
    return f"{name}\n{str(email).casefold()}" if name else None


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


class Index:
    """The contacts of a table by one or more keys; made by `index`. `find` gives all who fit any of them."""

    def __init__(self, table: ContactTable, bys: Sequence[By]) -> None:
        self.bys = bys
        self._table = table
        self._positions: dict[By, dict[str, int]] = {by: {} for by in bys if by is not By.ID}
        self._more: dict[tuple[By, str], list[int]] = {}

    def add(self, by: By, key: str, position: int) -> None:
        first = self._positions[by].setdefault(key, position)
        if first != position:
            self._more.setdefault((by, key), []).append(position)

    def keys(self, values: Mapping[str, Value]) -> list[tuple[By, str]]:
        """What these values are recognised by."""
        fields = self._table.fields
        found = ((by, key_of(by, fields, values)) for by in self.bys)
        return [(by, key) for by, key in found if key is not None]

    def find(self, keys: Sequence[tuple[By, str]]) -> tuple[int, ...]:
        """The positions of the contacts that fit: none, one, or several."""
        found: dict[int, None] = {}
        for by, key in keys:
            position = self._table.position(key) if by is By.ID else self._positions[by].get(key)
            if position is not None:
                found[position] = None
                if self._more:
                    found.update(dict.fromkeys(self._more.get((by, key), ())))
        return tuple(found)


def index(table: ContactTable, bys: Sequence[By]) -> Generator[None, None, Index]:
    """The index of a table, in slices."""
    made = Index(table, bys)
    fields = table.fields
    for by in bys:
        if by is By.ID:
            continue
        columns = [(key, table.columns[key]) for key in needed(by, fields)]
        for number, position in enumerate(table.positions()):
            key = key_of(by, fields, {name: column[position] for name, column in columns})
            if key is not None:
                made.add(by, key, position)
            if number % SLICE == 0:
                yield
    return made
