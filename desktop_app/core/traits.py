"""What people are compared by: their record in the spelling in which two ways of writing the same thing meet."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Sequence
from itertools import repeat
from typing import Any

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common
from desktop_app.core.folding import fold
from desktop_app.core.table import ContactTable

_SLICE = 250
_PHONE_DIGITS = 7  # the end of a number, which neither country nor area code changes
_STREET = re.compile(r"(?<=\w)[ -]*(?:stras+e|street|str)\b")
_NO_PART = re.compile(r"[^a-z0-9]+")
_AND = re.compile(r" (?:and|und|&|\+) ")
_TITLES = frozenset({"dr", "prof", "herr", "frau", "mr", "mrs", "ms", "dipl", "ing"})


class Traits(msgspec.Struct, frozen=True, gc=False):
    """What one record is compared by; "" and () for what it does not say. `first` and `last` in parts are joined by
    spaces; who has no name of a person is called in `last`. `other` is the second person of a household, None where
    records are single people."""

    id: str
    first: str
    last: str
    other: str | None
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    street: str
    postcode: str
    city: str
    born: str
    ids: tuple[str, ...]


class Spelling(dict[str, str]):
    """Text → the spelling in which names are compared: folded, ä as a and so is ae, letters and digits only. Equal names
    are kept once."""

    def __missing__(self, text: str) -> str:
        folded = fold(text)
        for twosome in ("ae", "oe", "ue"):
            folded = folded.replace(twosome, twosome[0])
        parts = _NO_PART.sub(" ", folded).split()
        spelt = " ".join(part for part in parts if part not in _TITLES) or " ".join(parts)
        self[text] = spelt
        return spelt


def learn(
    table: ContactTable, positions: Sequence[int], spell: Spelling, people: list[Traits]
) -> Generator[None, None, None]:
    """Append the traits of the contacts at these positions, in slices."""
    columns = _Columns(table)
    for start in range(0, len(positions), _SLICE):
        people.extend(map(columns.traits, positions[start : start + _SLICE], repeat(spell)))
        yield


class _Columns:
    """The columns of a table by what they have in common."""

    def __init__(self, table: ContactTable) -> None:
        self._table = table
        self._households = table.fields.whole_name is not None
        self._first, self._last, self._whole = map(
            self._column, (Common.FIRST_NAME, Common.LAST_NAME, Common.FULL_NAME)
        )
        self._other = self._column(Common.SPOUSE_FIRST)
        self._emails = self._several(Common.EMAIL, Common.EMAIL_2)
        self._phones = self._several(Common.PHONE, Common.PHONE_2)
        self._street, self._postcode, self._city, self._born, self._external = map(
            self._column, (Common.STREET, Common.POSTCODE, Common.CITY, Common.BIRTHDAY, Common.EXTERNAL_ID)
        )

    def _column(self, common: Common) -> Sequence[Value] | None:
        field = self._table.fields.common(common)
        return None if field is None else self._table.columns[field.key]

    def _several(self, *commons: Common) -> list[Sequence[Value]]:
        return [column for column in map(self._column, commons) if column is not None]

    def traits(self, row: int, spell: Spelling) -> Traits:
        id = self._table.ids[row]
        first, last, other = self._names(row, spell)
        external = _text(self._external, row)
        return Traits(
            id,
            first,
            last,
            other,
            _all(self._emails, row, _email),
            _all(self._phones, row, _phone),
            _street(_text(self._street, row)),
            _NO_PART.sub("", _text(self._postcode, row).lower()),
            spell[_text(self._city, row)].replace(" ", ""),
            _text(self._born, row),
            (id, external) if external and external != id else (id,),
        )

    def _names(self, row: int, spell: Spelling) -> tuple[str, str, str | None]:
        first, last = _text(self._first, row), _text(self._last, row)
        other = _text(self._other, row)
        if not first and not last:
            first, last, both = _in_parts(_text(self._whole, row))
            other = other or both
        if not first and not last:
            last = self._table.name(row)
        return spell[first], spell[last], spell[other] if self._households else None


def _text(column: Sequence[Value] | None, row: int) -> str:
    value = None if column is None else column[row]
    return "" if value is None else value if isinstance(value, str) else str(value)


def _in_parts(name: str) -> tuple[str, str, str]:
    """First name, last name, and the second person's first name of a whole one: "Perry, Patricia and Ian", "Ian Perry".
    A single word is a last name."""
    last, comma, rest = name.partition(", ")
    if comma:
        first, *others = _AND.split(rest, maxsplit=1)
        return first, last, others[0] if others else ""
    first, _, last = name.strip().rpartition(" ")
    return (first, last, "") if not _AND.search(name) else ("", name, "")


def _all(columns: Iterable[Sequence[Value]], row: int, plain: Callable[[str], str]) -> tuple[str, ...]:
    found: list[str] = []
    for column in columns:
        value = column[row]
        if value is not None:
            texts: Any = value if isinstance(value, tuple) else (value,)
            found.extend(text for each in texts if (text := plain(str(each))) and text not in found)
    return tuple(found)


def _email(text: str) -> str:
    return text.strip().casefold() if "@" in text else ""


def _phone(text: str) -> str:
    digits = "".join(filter(str.isdigit, text))
    return digits[-_PHONE_DIGITS:] if len(digits) >= _PHONE_DIGITS else ""


def _street(text: str) -> str:
    """A street with its number; "" without a number: a street alone is where many live."""
    if not any(map(str.isdigit, text)):
        return ""
    folded = fold(text)
    for twosome in ("ae", "oe", "ue"):
        folded = folded.replace(twosome, twosome[0])
    return _NO_PART.sub("", _STREET.sub("str", folded.replace(".", "")))
