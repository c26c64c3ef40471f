"""Which column of a file goes to which field, and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set

import msgspec

from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.matching import ID
from desktop_app.core.records import EmptyCells
from desktop_app.core.table import ContactTable
from desktop_app.core.words import Sentence, say
from desktop_app.files.sheet import Sheet
from desktop_app.services.imports.headings import meaning, plain
from desktop_app.services.imports.shaping import Join, Shape, commons_of, headings_of, used

NOT_IMPORTED = ""

_SAMPLES = 3
_LOOKED_AT = 500
_MOSTLY = 0.9
_EMAIL_LIKE = re.compile(r"\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$")
_GIFTS = frozenset({"gift", "gifts", "donation", "donations", "spende", "spenden"})
_NO_MATCH = say("no match found")
SAME_WORDS = say("same words in both")
_TAKEN = say("another column goes there already")
_JOINED = say("as its first column before")
_CHOSEN = say("chosen by you")


class Column(msgspec.Struct, frozen=True):
    """A column of the file. `target` is the key of its field, ``""`` when it is not imported, None while nobody
    decided; `why` says how that came, `sure` whether it needs no second look. `samples` are the first values."""

    index: int
    header: str
    samples: tuple[str, ...]
    target: str | None
    why: Sentence
    sure: bool
    empty: EmptyCells = EmptyCells.LEAVE


class Remembered(msgspec.Struct, frozen=True):
    """How columns with the same headings were matched on a day (ISO date): heading → (target, empty cells); `shapes` are
    the columns that were made of others."""

    day: str
    columns: dict[str, tuple[str, EmptyCells]]
    by: str = ""
    shapes: tuple[Shape, ...] = ()


def targets(fields: FieldSet) -> list[Field]:
    """The fields that columns can go to: what can be written, and the id by which people are recognised."""
    id = fields.get(ID) or Field(ID, "Id", FieldType.ID, access=Access.NEVER)
    return [*(field for field in fields if field.access is not Access.NEVER), id]


class Matcher:
    """Matches the columns of a sheet with the fields of an account; `crm` is its name for people."""

    def __init__(self, sheet: Sheet, table: ContactTable, fields: FieldSet, crm: str) -> None:
        self._sheet = sheet
        self._table = table
        self._fields = fields
        self._crm = crm
        self._targets = {field.key: field for field in targets(fields)}
        self._named = _by_name(self._targets.values())
        self._unwritable = _by_name(field for field in fields if field.key not in self._targets)

    def match(self, remembered: Remembered | None) -> list[Column]:
        """Every column with its field. No field gets two columns: the surest reasons come first, and of columns with the
        same reason those with anything in them."""
        found: dict[int, Column] = {}
        taken: set[str] = set()
        ways: list[Callable[[Column], Column | None]] = [
            lambda column: self._as_last_time(column, remembered),
            self._same_words,
            self._by_meaning,
            self._by_values,
        ]
        columns = [self._undecided(index) for index in range(len(self._sheet.header))]
        filled_first = sorted(columns, key=lambda column: not column.samples)
        for way in ways:
            for column in filled_first:
                if column.index in found or (hit := way(column)) is None:
                    continue
                if hit.target in taken:
                    found[column.index] = msgspec.structs.replace(column, why=_TAKEN)
                else:
                    found[column.index] = hit
                    taken.update([hit.target] if hit.target else [])
        return [found.get(column.index) or self._nothing(column) for column in columns]

    def _undecided(self, index: int) -> Column:
        return Column(index, self._sheet.header[index], self._samples(index), None, _NO_MATCH, sure=False)

    def _samples(self, index: int) -> tuple[str, ...]:
        samples: dict[str, None] = {}
        for text in self._top(index):
            if value := text.strip():
                samples[value] = None
                if len(samples) == _SAMPLES:
                    break
        return tuple(samples)

    def _top(self, index: int) -> list[str]:
        """The first texts of a column."""
        return self._sheet.columns[index][:_LOOKED_AT]

    def _as_last_time(self, column: Column, remembered: Remembered | None) -> Column | None:
        if remembered is None or column.header not in remembered.columns:
            return None
        target, empty = remembered.columns[column.header]
        if target and target not in self._targets:
            return None
        why = say("as last time, {day:date}", day=remembered.day)
        return msgspec.structs.replace(column, target=target, why=why, sure=True, empty=empty)

    def _same_words(self, column: Column) -> Column | None:
        name = plain(column.header)
        field = self._named.get(name)
        if field is not None:
            return self._to(column, field, SAME_WORDS)
        if (unwritable := self._unwritable.get(name)) is not None:
            why = unwritable.reason or say("{crm} does not let us write this", crm=self._crm)
            return msgspec.structs.replace(column, target=NOT_IMPORTED, why=why, sure=True)
        return None

    def _by_meaning(self, column: Column) -> Column | None:
        common = self._meaning(column.header)
        if common is None:
            return None
        field = self._fields.common(common)
        if field is None or field.key not in self._targets:
            why = say("{crm} has no such field", crm=self._crm)
            return msgspec.structs.replace(column, target=NOT_IMPORTED, why=why, sure=True)
        return self._to(column, field, say("“{header}” means “{field:word}”", header=column.header, field=field.label))

    def _meaning(self, heading: str) -> Common | None:
        """What a heading means; beside a column of first names, ``Name`` is the last name, unless that is there too."""
        common = meaning(heading)
        if common is Common.FULL_NAME and plain(heading) == "name":
            others = {*map(meaning, self._sheet.header)}
            if Common.FIRST_NAME in others and Common.LAST_NAME not in others:
                return Common.LAST_NAME
        return common

    def _to(self, column: Column, field: Field, why: Sentence) -> Column:
        if field.key == ID and not self._ids_known(column.index):
            return msgspec.structs.replace(column, why=say("these are no ids of {crm}", crm=self._crm))
        return msgspec.structs.replace(column, target=field.key, why=why, sure=True)

    def _ids_known(self, index: int) -> bool:
        """Whether at least one value is the id of a contact; without contacts nobody can tell."""
        if not len(self._table):
            return True
        return any(self._table.position(text.strip()) is not None for text in self._top(index) if text)

    def _by_values(self, column: Column) -> Column | None:
        values = [text for text in self._top(column.index) if text.strip()]
        field = self._fields.common(Common.EMAIL)
        alike = sum(_EMAIL_LIKE.match(value) is not None for value in values)
        if field is None or field.key not in self._targets or not values or alike < _MOSTLY * len(values):
            return None
        why = say("{count} of {total} look like e-mail addresses", count=alike, total=len(values))
        return msgspec.structs.replace(column, target=field.key, why=why, sure=True)

    def _nothing(self, column: Column) -> Column:
        if column.samples and not _GIFTS.isdisjoint(plain(column.header).split()):
            why = say("gifts are not imported by this program")
            return msgspec.structs.replace(column, target=NOT_IMPORTED, why=why, sure=True)
        if column.samples:
            return column
        return msgspec.structs.replace(column, target=NOT_IMPORTED, why=say("the column is empty"), sure=True)


def _by_name(fields: Iterable[Field]) -> dict[str, Field]:
    """Fields by their labels and keys as a heading would write them; the first of several wins."""
    named: dict[str, Field] = {}
    every = list(fields)
    for field in every:
        named.setdefault(plain(field.label), field)
    for field in every:
        named.setdefault(plain(field.key), field)
    return named


def placed(
    columns: Sequence[Column],
    decided: Mapping[str, Column],
    new: Sequence[Shape],
    fields: FieldSet,
    writable: Set[str],
    crm: str,
) -> list[Column]:
    """The columns after others were made of some: what was `decided` (by heading) stays, parts go to the fields that they
    usually are, and what a new column was made of is not imported itself."""
    made_of = {heading: headings_of(shape)[0] for shape in new for heading in used([shape])}
    usual = {heading: common for shape in new for heading, common in commons_of(shape).items()}
    heirs = {headings_of(shape)[0]: shape.columns[0] for shape in new if isinstance(shape, Join)}
    taken = {each.target for each in decided.values() if each.header not in made_of and each.target}
    result: list[Column] = []
    for column in columns:
        heading, before = column.header, decided.get(column.header)
        common = usual.get(heading)
        field = None if common is None else fields.common(common)
        if heading in made_of:
            why = say("used for “{column}”", column=made_of[heading])
            column = msgspec.structs.replace(column, target=NOT_IMPORTED, why=why, sure=True)
        elif before is not None:
            column = msgspec.structs.replace(before, index=column.index)
        elif (heir := decided.get(heirs.get(heading, ""))) is not None and heir.target and heir.target not in taken:
            column = msgspec.structs.replace(column, target=heir.target, why=_JOINED, sure=True)
            taken.add(heir.target)
        elif field is not None and field.key in writable and field.key not in taken:
            column = msgspec.structs.replace(column, target=field.key, why=say("a part of its column"), sure=True)
            taken.add(field.key)
        elif common is not None and (field is None or field.key not in writable):
            why = say("{crm} has no such field", crm=crm)
            column = msgspec.structs.replace(column, target=NOT_IMPORTED, why=why, sure=True)
        elif column.target in taken:
            column = msgspec.structs.replace(column, target=None, why=_TAKEN, sure=False)
        result.append(column)
    return result


def moved(columns: Sequence[Column], index: int, target: str | None) -> list[Column]:
    """The columns after somebody chose `target` for one; who had that field before is undecided again."""
    result: list[Column] = []
    for column in columns:
        if column.index == index:
            result.append(msgspec.structs.replace(column, target=target, why=_CHOSEN, sure=target is not None))
        elif target and column.target == target:
            result.append(msgspec.structs.replace(column, target=None, why=_TAKEN, sure=False))
        else:
            result.append(column)
    return result
