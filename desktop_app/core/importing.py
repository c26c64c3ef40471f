"""What the rows of a file mean for an account: a line for every row, whatever it holds.

Rows come column by column, normalised, and are worked through in slices. Sums hold by construction: a row makes exactly
one line, whether it changes something, is the same, has a problem, fits several people, or was left out.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence, Set
from enum import StrEnum
from typing import NamedTuple

import msgspec

from desktop_app.core.changes import Change, Kind, same
from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Common, Field
from desktop_app.core.matching import ID, IDS, By, Found, index, keys_of
from desktop_app.core.table import ContactTable
from desktop_app.core.values import problems_of
from desktop_app.core.words import Sentence, say, say_n

SLICE = 250
"""Rows between two pauses: about a millisecond of work."""


class EmptyCells(StrEnum):
    """What an empty cell means. FILL leaves what is there, and writes only where nothing is."""

    LEAVE = "leave"
    CLEAR = "clear"
    FILL = "fill"


class RecordColumn(NamedTuple):
    """The normalised values of one field, a value a row; None is an empty cell."""

    values: Sequence[Value]
    empty: EmptyCells = EmptyCells.LEAVE


class Record(NamedTuple):
    """One row of a file: what it says of a person. `values` holds what would be written, empty cells that clear
    included; `problems` are the cells that their fields cannot hold."""

    row: int
    values: dict[str, Value]
    problems: Mapping[str, Sentence]
    left_out: bool = False


class Records(msgspec.Struct, frozen=True):
    """The rows of a file. `rows` are their numbers as the spreadsheet program counts, `columns` go by field key,
    `problems` by row number and field key."""

    rows: Sequence[int]
    columns: Mapping[str, RecordColumn]
    problems: Mapping[int, Mapping[str, Sentence]] = {}
    left_out: Set[int] = frozenset()

    def record(self, number: int) -> Record:
        """The record at this place (not row) of the file."""
        values = {
            key: value
            for key, (column, empty) in self.columns.items()
            if (value := column[number]) is not None or empty is EmptyCells.CLEAR
        }
        row = self.rows[number]
        return Record(row, values, self.problems.get(row, _NONE), row in self.left_out)


_NONE: Mapping[str, Sentence] = {}


class Abilities(msgspec.Struct, frozen=True):
    """Whether the CRM takes new people and changes."""

    create: bool = True
    update: bool = True


class Matches(msgspec.Struct, frozen=True):
    """Who the rows are, in their order, and the rows that share a person or an id with another row."""

    found: list[Found]
    shared: dict[int, Sentence]


def match(
    records: Records, table: ContactTable, bys: Sequence[By], links: Mapping[int, str]
) -> Generator[None, None, Matches]:
    """Who every row is; `links` (row → contact id) come before what the row says."""
    by_key = yield from index(table, bys)
    columns = {key: column.values for key, column in records.columns.items()}
    linked = {row: position for row, id in links.items() if (position := table.position(id)) is not None}
    matches = Matches([], {})
    claims: dict[object, int] = {}  # a person, or the id of a new one → the first row that has it
    for start in range(0, len(records.rows), SLICE):
        part = slice(start, start + SLICE)
        found = by_key.find(columns, part) if bys else [None] * len(records.rows[part])
        if linked:
            found = [linked.get(row, people) for row, people in zip(records.rows[part], found, strict=True)]
        matches.found.extend(found)
        _claim(matches, claims, records, found, start)
        for by in IDS:
            if by in bys:
                keys = keys_of(by, table.fields, columns, part)
                new = [
                    None if people is not None or key is None else f"{by}\n{key}"
                    for people, key in zip(found, keys, strict=True)
                ]
                _claim(matches, claims, records, new, start)
        yield
    return matches


def _claim(
    matches: Matches, claims: dict[object, int], records: Records, claimed: Sequence[object], start: int
) -> None:
    """Note the rows that claim what another row has claimed: one person, or a new id."""
    left_out, shared = records.left_out, matches.shared
    for row, claim in zip(records.rows[start : start + len(claimed)], claimed, strict=True):
        if claim is None or isinstance(claim, tuple) or row in left_out:
            continue
        first = claims.setdefault(claim, row)
        if first != row:
            shared.setdefault(first, say("Row {row} is the same person.", row=row))
            shared[row] = say("Row {row} is the same person.", row=first)


def import_changes(
    records: Records,
    table: ContactTable,
    bys: Sequence[By],
    links: Mapping[int, str] | None = None,
    abilities: Abilities | None = None,
) -> Generator[None, None, list[Change]]:
    """A line for every row, in their order. `change.id` is ``row-17``."""
    links = links or {}
    matches = yield from match(records, table, bys, links)
    builder = _Builder(table, records, matches, bys, links, abilities or Abilities())
    lines: list[Change] = []
    for start in range(0, len(matches.found), SLICE):
        lines += builder.lines(start)
        yield
    return lines


Difference = tuple[Field, Value, Value]
"""A field, what the contact holds, and what the row says."""


class _Builder:
    def __init__(
        self,
        table: ContactTable,
        records: Records,
        matches: Matches,
        bys: Sequence[By],
        links: Mapping[int, str],
        abilities: Abilities,
    ) -> None:
        self._table = table
        self._fields = table.fields
        self._records = records
        self._matches = matches
        self._links = links
        self._abilities = abilities
        self._way = _WAYS[bys[0] if bys else By.ID]
        self._names = [table.columns[field.key] for field in map(table.fields.common, _NAME) if field is not None]

    def lines(self, start: int) -> list[Change]:
        """The lines of a slice: column by column it is found out where anything differs, and rows in which nothing does,
        which most are, need no second look."""
        records, shared = self._records, self._matches.shared
        rows, found = records.rows[start : start + SLICE], self._matches.found[start : start + SLICE]
        differing = self._differing(found, start)
        lines: list[Change] = []
        for number, (row, people) in enumerate(zip(rows, found, strict=True)):
            if isinstance(people, int) and not (row in shared or row in records.problems or row in records.left_out):
                lines.append(self._known(row, people, differing.get(number, ())))
            else:
                lines.append(self._other(start + number, people))
        return lines

    def _differing(self, found: Sequence[Found], start: int) -> dict[int, list[Difference]]:
        differing: dict[int, list[Difference]] = {}
        numbers = [number for number, people in enumerate(found) if isinstance(people, int)]
        positions = [people for people in found if isinstance(people, int)]
        for key, (values, empty) in self._records.columns.items():
            if key == ID or key not in self._table.columns:
                continue
            field, part = self._fields[key], values[start : start + len(found)]
            now = [*map(self._table.columns[key].__getitem__, positions)]
            said = [*map(part.__getitem__, numbers)]
            if now == said:
                continue
            for number, old, new in zip(numbers, now, said, strict=True):
                if (
                    old != new
                    and (new is not None or empty is EmptyCells.CLEAR)
                    and (old is None or empty is not EmptyCells.FILL)
                ):
                    differing.setdefault(number, []).append((field, old, new))
        return differing

    def _other(self, number: int, people: Found) -> Change:
        """The line of a row that is not simply one person's."""
        record = self._records.record(number)
        row, shared = record.row, self._matches.shared.get(record.row)
        position = people if isinstance(people, int) else None
        if record.left_out:
            return self._shown(record, Kind.LEFT_OUT, say("row {row} of your file, left out by you", row=row))
        if record.problems:
            return self._shown(record, Kind.PROBLEM, self._why(row, people), position, record.problems)
        if isinstance(people, tuple):
            several = say_n("row {row} of your file fits %n people", len(people), row=row)
            return self._shown(record, Kind.CONFLICT, several)
        if shared is not None:
            return self._shown(record, Kind.CONFLICT, shared, position)
        return self._new(record, self._why(row, None))

    def _new(self, record: Record, why: Sentence) -> Change:
        given: dict[str, Value] = {
            key: value for key, value in record.values.items() if value is not None and key != ID
        }
        after: dict[str, Value] = {
            key: value for key, value in given.items() if self._fields[key].access is not Access.NEVER
        }
        problems = problems_of(self._fields, after, new=True)
        if not self._abilities.create:
            problems[ID] = say("This CRM cannot create people through its API.")
        if not after:
            problems[ID] = say("The row says nothing that could be written.")
        if problems:
            return self._shown(record, Kind.PROBLEM, why, None, problems)
        notes = {key: _never(self._fields[key]) for key in given if key not in after}
        return Change(
            f"row-{record.row}", Kind.NEW, self._fields.name_of(after), why, after=after, row=record.row, notes=notes
        )

    def _known(self, row: int, position: int, differing: Sequence[Difference]) -> Change:
        before: dict[str, Value] = {}
        after: dict[str, Value] = {}
        notes: dict[str, Sentence] = {}
        for field, now, value in differing:
            if same(field, now, value):
                continue
            if field.access is not Access.EDIT:
                notes[field.key] = _never(field)
                continue
            before[field.key], after[field.key] = now, value
        kind = Kind.CHANGED if after else Kind.SAME
        if after:
            problems = problems_of(self._fields, after, new=False)
            if not self._abilities.update:
                problems[ID] = say("This CRM cannot change people through its API.")
            if problems:
                kind, before, after, notes = Kind.PROBLEM, {}, {}, problems
        return Change(
            f"row-{row}",
            kind,
            self._name(position),
            self._why(row, position),
            self._table.ids[position],
            self._table.versions[position],
            before,
            after,
            None,
            row,
            notes,
        )

    def _name(self, position: int) -> str:
        if len(self._names) == len(_NAME):
            first, last = self._names[0][position], self._names[1][position]
            if first and last:
                return f"{first} {last}"
        return self._table.name(position)

    def _shown(
        self,
        record: Record,
        kind: Kind,
        why: Sentence,
        position: int | None = None,
        notes: Mapping[str, Sentence] = _NONE,
    ) -> Change:
        """A line that sends nothing."""
        name = self._fields.name_of(record.values)
        contact = None if position is None else self._table.ids[position]
        if position is not None:
            name = self._name(position)
        return Change(f"row-{record.row}", kind, name, why, contact=contact, row=record.row, notes=dict(notes))

    def _why(self, row: int, people: Found) -> Sentence:
        if people is None:
            return say("row {row} of your file, found nowhere", row=row)
        return Sentence(_LINKED if row in self._links else self._way, {"row": row})


_LINKED = say("row {row} of your file, linked by you").text
_WAYS = {
    By.ID: say("row {row} of your file, found by id").text,
    By.EXTERNAL_ID: say("row {row} of your file, found by id").text,
    By.EMAIL: say("row {row} of your file, found by e-mail address").text,
    By.NAME_EMAIL: say("row {row} of your file, found by name and e-mail address").text,
}
_NAME = (Common.FIRST_NAME, Common.LAST_NAME)


def _never(field: Field) -> Sentence:
    return field.reason or say("{field} cannot be changed here.", field=field.label)
