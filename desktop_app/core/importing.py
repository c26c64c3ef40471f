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
from desktop_app.core.fields import Access, Field
from desktop_app.core.matching import ID, IDS, By, Index, index
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
    """Who the rows are, in their order: the positions found (none, one, several), and the rows that share a person or
    an id with another row."""

    found: list[tuple[int, ...]]
    shared: dict[int, Sentence]


def match(
    records: Records, table: ContactTable, bys: Sequence[By], links: Mapping[int, str]
) -> Generator[None, None, Matches]:
    """Who every row is; `links` (row → contact id) come before what the row says."""
    by_key = yield from index(table, bys)
    found: list[tuple[int, ...]] = []
    claims: dict[int | tuple[By, str], int] = {}  # person, or id of a new one → the first row that has it
    shared: dict[int, Sentence] = {}
    for number in range(len(records.rows)):
        record = records.record(number)
        people, keys = _who(record, table, by_key, links)
        found.append(people)
        if not record.left_out:
            for claim in people if len(people) == 1 else [] if people else [key for key in keys if key[0] in IDS]:
                first = claims.setdefault(claim, record.row)
                if first != record.row:
                    shared.setdefault(first, say("Row {row} is the same person.", row=record.row))
                    shared[record.row] = say("Row {row} is the same person.", row=first)
        if number % SLICE == 0:
            yield
    return Matches(found, shared)


def _who(
    record: Record, table: ContactTable, by_key: Index, links: Mapping[int, str]
) -> tuple[tuple[int, ...], Sequence[tuple[By, str]]]:
    linked = links.get(record.row)
    position = None if linked is None else table.position(linked)
    if position is not None:
        return (position,), ()
    keys = by_key.keys(record.values)
    return by_key.find(keys), keys


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
    builder = _Builder(table, records, bys, links, abilities or Abilities())
    lines: list[Change] = []
    for number, people in enumerate(matches.found):
        record = records.record(number)
        lines.append(builder.line(record, people, matches.shared.get(record.row)))
        if number % SLICE == 0:
            yield
    return lines


class _Builder:
    def __init__(
        self,
        table: ContactTable,
        records: Records,
        bys: Sequence[By],
        links: Mapping[int, str],
        abilities: Abilities,
    ) -> None:
        self._table = table
        self._fields = table.fields
        self._links = links
        self._abilities = abilities
        self._by_email = By.EMAIL in bys
        self._by_name = By.NAME_EMAIL in bys
        self._columns = [
            (key, table.columns[key], table.fields[key], column.empty is EmptyCells.FILL)
            for key, column in records.columns.items()
            if key in table.columns and key != ID
        ]

    def line(self, record: Record, people: tuple[int, ...], shared: Sentence | None) -> Change:
        why = self._why(record, people)
        position = people[0] if len(people) == 1 else None
        if record.left_out:
            return self._shown(record, Kind.LEFT_OUT, say("row {row} of your file, left out by you", row=record.row))
        if record.problems:
            return self._shown(record, Kind.PROBLEM, why, position, record.problems)
        if len(people) > 1:
            several = say_n("row {row} of your file fits %n people", len(people), row=record.row)
            return self._shown(record, Kind.CONFLICT, several)
        if shared is not None:
            return self._shown(record, Kind.CONFLICT, shared, position)
        return self._new(record, why) if position is None else self._known(record, position, why)

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

    def _known(self, record: Record, position: int, why: Sentence) -> Change:
        before: dict[str, Value] = {}
        after: dict[str, Value] = {}
        notes: dict[str, Sentence] = {}
        values = record.values
        for key, column, field, fill in self._columns:
            if key not in values:
                continue
            now, value = column[position], values[key]
            if now == value or same(field, now, value) or (fill and now is not None):
                continue
            if field.access is not Access.EDIT:
                notes[key] = _never(field)
                continue
            before[key], after[key] = now, value
        if after:
            problems = problems_of(self._fields, after, new=False)
            if not self._abilities.update:
                problems[ID] = say("This CRM cannot change people through its API.")
            if problems:
                return self._shown(record, Kind.PROBLEM, why, position, problems)
        return Change(
            f"row-{record.row}",
            Kind.CHANGED if after else Kind.SAME,
            self._table.name(position),
            why,
            contact=self._table.ids[position],
            version=self._table.versions[position],
            before=before,
            after=after,
            row=record.row,
            notes=notes,
        )

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
            name = self._table.name(position)
        return Change(f"row-{record.row}", kind, name, why, contact=contact, row=record.row, notes=dict(notes))

    def _why(self, record: Record, people: tuple[int, ...]) -> Sentence:
        row = record.row
        if not people:
            return say("row {row} of your file, found nowhere", row=row)
        if row in self._links:
            return say("row {row} of your file, linked by you", row=row)
        if self._by_email:
            return say("row {row} of your file, found by e-mail address", row=row)
        if self._by_name:
            return say("row {row} of your file, found by name and e-mail address", row=row)
        return say("row {row} of your file, found by id", row=row)


def _never(field: Field) -> Sentence:
    return field.reason or say("{field} cannot be changed here.", field=field.label)
