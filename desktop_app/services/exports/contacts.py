"""Contacts as the columns of a file: which, under which headings, and how their values are written, so that importing the
file again finds every column by itself and everybody the same."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.matching import ID
from desktop_app.core.table import NAME, SLICE, ContactTable
from desktop_app.core.values import BadValue, normalise
from desktop_app.core.words import Sentence, say
from desktop_app.files.cards import CARRIED, Card
from desktop_app.files.packed import Texts
from desktop_app.files.saving import Cell
from desktop_app.files.sheet import Reading, Sheet
from desktop_app.services.exports.lines import Speak
from desktop_app.services.imports.columns import NOT_IMPORTED, Matcher, targets


class Form(Enum):
    """How contacts are stored; the value ends the file's name."""

    WORKBOOK = "xlsx"
    COMMA = "csv"
    SEMICOLON = "semicolon.csv"
    NDJSON = "ndjson"
    VCARD = "vcf"


_NAMING = (Common.FIRST_NAME, Common.LAST_NAME, Common.FULL_NAME, Common.COMPANY)
_DAYS_SINCE = 1901  # spreadsheet programs count days from 1900, and miscount that year
_EXACT = 10**15  # they keep so many digits of a number


def as_shown(table: ContactTable, keys: Iterable[str], rows: Sequence[int]) -> list[str]:
    """The fields of these columns. What somebody is called is made of several fields; those that anybody has come in its
    place, for a name can be taken apart again only by guessing."""
    wanted = [*keys]
    naming = (field.key for common in _NAMING if (field := table.fields.common(common)) is not None)
    parts = [key for key in naming if key not in wanted and any(table.columns[key][row] is not None for row in rows)]
    found: dict[str, None] = {}
    for key in wanted:
        found.update(dict.fromkeys(parts if key == NAME else [key]))
    return [*found]


def every_field(fields: FieldSet, *, sensitive: bool) -> list[str]:
    """The id and all fields, `sensitive` ones if they are wanted."""
    return [*dict.fromkeys((ID, *(field.key for field in fields if sensitive or not field.sensitive)))]


def carried(fields: FieldSet) -> list[str]:
    """The fields that a vCard has room for."""
    fitting = (fields.common(common) for common in Common if common in CARRIED)
    return [field.key for field in fitting if field is not None]


def headings(fields: FieldSet, keys: Sequence[str], speak: Speak, *, by_key: bool = False) -> list[str]:
    """What the columns are called: as the window calls them, wherever an import understands that; else in English, or as
    the CRM does, which is what comes first if `by_key`."""
    taken: dict[str, str] = {}
    for key in keys:
        field = _field(fields, key)
        names = [field.label if field.own else speak(Sentence(field.label)), field.label, key]
        usable = (name for name in (names[::-1] if by_key else names) if name not in taken)
        taken[next((name for name in usable if _understood(fields, field, name)), key)] = key
    return [*taken]


def _field(fields: FieldSet, key: str) -> Field:
    return fields.get(key) or Field(key, "Id", FieldType.ID, access=Access.NEVER)


def _understood(fields: FieldSet, field: Field, name: str) -> bool:
    """Whether an import takes a column with this heading for this field."""
    one_row = Sheet("", (name,), [Texts(["x"])], array("I", [2]), Reading())
    [column] = Matcher(one_row, ContactTable(fields), fields, "").match(None)
    can_be_written = any(field.key == each.key for each in targets(fields))
    return column.target == (field.key if can_be_written else NOT_IMPORTED)


class Taken(NamedTuple):
    """What goes into a file, taken out of the table so that it stays as it is while it is written."""

    names: list[str]
    columns: dict[str, list[Value]]

    @property
    def size(self) -> int:
        return len(self.names)


def take(table: ContactTable, rows: Sequence[int], keys: Sequence[str]) -> Generator[None, None, Taken]:
    """The values of these fields at these positions, in slices; who is not there any more is left away."""
    names: list[str] = []
    columns: dict[str, list[Value]] = {key: [] for key in keys}
    ids = table.ids
    for start in range(0, len(rows), SLICE // 4):
        part = [row for row in rows[start : start + SLICE // 4] if table.position(ids[row]) == row]
        names.extend(table.name(row) or ids[row] for row in part)
        for key, values in columns.items():
            column: Sequence[Value] = ids if key == ID else table.columns[key]
            values.extend([column[row] for row in part])
        yield
    return Taken(names, columns)


class Cells:
    """How values are written. The words are spoken once, here, and not in the thread that writes."""

    def __init__(self, fields: FieldSet, keys: Sequence[str], speak: Speak, *, in_workbook: bool) -> None:
        self._in_workbook = in_workbook
        self._yes, self._no = speak(say("yes")), speak(say("no"))
        each = (_field(fields, key) for key in keys)
        self._ways: dict[str, Callable[[Value], Cell]] = {field.key: self._way(field, speak) for field in each}

    def rows(self, taken: Taken) -> Iterator[list[Cell]]:
        """A row of cells for each contact."""
        ways = [(self._ways[key], values) for key, values in taken.columns.items()]
        for place in range(taken.size):
            yield ["" if (value := values[place]) is None else way(value) for way, values in ways]

    def cards(self, taken: Taken, fields: FieldSet) -> Iterator[tuple[str, Card]]:
        """What each contact is called, and their card."""
        ways = [(fields[key].common, self._ways[key], values) for key, values in taken.columns.items()]
        for place, name in enumerate(taken.names):
            card: dict[Common, str | tuple[str, ...]] = {}
            for common, way, values in ways:
                if common is not None and (value := values[place]) is not None:
                    card[common] = value if isinstance(value, tuple) else str(way(value))
            yield name, card

    def _way(self, field: Field, speak: Speak) -> Callable[[Value], Cell]:
        if field.type is FieldType.DATE and self._in_workbook:
            return _day
        if field.type is FieldType.NUMBER:
            return _number
        if not field.choices:
            return self._plain
        words = {choice.value: _word(field, choice.value, speak) for choice in field.choices}
        return lambda value: words[value] if isinstance(value, str) and value in words else self._plain(value)

    def _plain(self, value: Value) -> Cell:
        if isinstance(value, bool):
            return self._yes if value else self._no
        return "; ".join(value) if isinstance(value, tuple) else str(value)


def records(taken: Taken, headings: Sequence[str]) -> Iterator[Mapping[str, Value]]:
    """A record for each contact; what is empty is said to be so, so that all have the same fields."""
    columns = [*zip(headings, taken.columns.values(), strict=True)]
    for place in range(taken.size):
        yield {heading: values[place] for heading, values in columns}


def _word(field: Field, value: str, speak: Speak) -> str:
    """The word for a choice where an import knows what it means, else what the CRM has for it."""
    label = field.choice_label(value)
    for word in (label if field.own else speak(Sentence(label)), label):
        try:
            if normalise(field, word) == value:
                return word
        except BadValue:
            continue
    return value


def _day(value: Value) -> Cell:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        return str(value)
    return day if day.year >= _DAYS_SINCE else str(value)


def _number(value: Value) -> Cell:
    return value if isinstance(value, (int, float)) and abs(value) < _EXACT else str(value)
