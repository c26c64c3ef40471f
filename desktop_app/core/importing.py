"""What the rows of a file mean for an account: a line for every row, whatever it holds.

Rows come column by column, normalised, and are worked through in slices. Sums hold by construction: a row makes exactly
one line, whether it changes something, is the same, has a problem, fits several people, or was left out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence, Set
from operator import itemgetter
from typing import Any, cast

import msgspec

from desktop_app.core.changes import Change, Kind, same
from desktop_app.core.collecting import uncollected
from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Common, Field
from desktop_app.core.lines import Lines
from desktop_app.core.matching import ID, IDS, By, Found, index, keys_of, known
from desktop_app.core.records import EmptyCells, Record, Records
from desktop_app.core.table import ContactTable
from desktop_app.core.values import OneOf, frozen, lacking, problems_of
from desktop_app.core.words import Sentence, say

SLICE = 250
"""Rows between two pauses: about a millisecond of work."""

Links = Mapping[int, str | None]
"""Row → the contact that somebody said it is, None: a new person."""


class Abilities(msgspec.Struct, frozen=True):
    """Whether the CRM takes new people and changes, and what it wants in every record. `assumed` is what new people get
    in fields of which their row says nothing."""

    create: bool = True
    update: bool = True
    one_of: OneOf | None = None
    assumed: Mapping[str, Value] = {}


class Matches(msgspec.Struct, frozen=True):
    """Who the rows are, in their order, and the rows that share a person or an id with another row. `bys` is how they
    were recognised, `linked` the rows of which somebody said who they are."""

    found: list[Found]
    shared: dict[int, Sentence]
    bys: tuple[By, ...]
    linked: dict[int, int | None]


def match(records: Records, table: ContactTable, bys: Sequence[By], links: Links) -> Generator[None, None, Matches]:
    """Who every row is; `links` come before what the row says."""
    columns = {key: column.values for key, column in records.columns.items()}
    ways = {by: way for by in bys if (way := known(by, table.fields, columns))}
    by_key = yield from index(table, ways)
    matches = Matches(uncollected([]), {}, tuple(bys), _linked(links, table))
    claims: dict[object, int] = {}  # a person, or the id of a new one → the first row that has it
    for start in range(0, len(records.rows), SLICE):
        part = slice(start, start + SLICE)
        rows = records.rows[part]
        found = by_key.find(columns, part) if ways else [None] * len(rows)
        if matches.linked:
            found = [matches.linked.get(row, people) for row, people in zip(rows, found, strict=True)]
        matches.found.extend(found)
        _claim(matches, claims, records, found, start)
        for by in IDS:
            if by in ways:
                keys = keys_of(by, ways[by], columns, part)
                new = [
                    None if people is not None or key is None else f"{by}\n{key}"
                    for people, key in zip(found, keys, strict=True)
                ]
                _claim(matches, claims, records, new, start)
        yield
    return matches


def _linked(links: Links, table: ContactTable) -> dict[int, int | None]:
    """By row, the position of the contact it is; a link to somebody who is gone counts for nothing."""
    positions = {row: None if id is None else table.position(id) for row, id in links.items()}
    return {row: position for row, position in positions.items() if position is not None or links[row] is None}


def _claim(
    matches: Matches, claims: dict[object, int], records: Records, claimed: Sequence[object], start: int
) -> None:
    """Note the rows that claim what another row has claimed: one person, or a new id."""
    rows, left_out, shared = [*records.rows[start : start + len(claimed)]], records.left_out, matches.shared
    claimed = (
        [claim if row not in left_out else None for row, claim in zip(rows, claimed, strict=True)]
        if left_out
        else claimed
    )
    firsts = [*map(claims.setdefault, claimed, rows)]
    if firsts == rows:
        return
    for row, claim, first in zip(rows, claimed, firsts, strict=True):
        if first != row and claim is not None and claim.__class__ is not tuple:
            shared.setdefault(first, say("Row {row} is the same person.", row=row))
            shared[row] = say("Row {row} is the same person.", row=first)


def import_changes(
    records: Records, table: ContactTable, matches: Matches, abilities: Abilities
) -> Generator[None, None, Lines]:
    """A line for every row, in their order. `change.id` is ``row-17``."""
    builder = _Builder(table, records, matches, abilities)
    told: dict[int, Change] = {}
    for start in range(0, len(matches.found), SLICE):
        told |= builder.told(start)
        yield
    return Lines(told, len(matches.found), builder.unchanged)


_NOTHING: dict[str, Any] = {}
"""What a line that is the same changes: one for all of them."""

Difference = tuple[Field, Value, Value]
"""A field, what the contact holds, and what the row says."""


class _Unchanged:
    """The people whose rows say nothing that they do not hold already."""

    def __init__(self, table: ContactTable, rows: Sequence[int], found: Sequence[Found], way: str) -> None:
        self._table = table
        self._rows = rows
        self._positions = cast("Sequence[int]", found)  # each of whoever is asked for is one person
        self._way = way

    def line(self, place: int) -> Change:
        row, position, table = self._rows[place], self._positions[place], self._table
        name, why = table.name(position), Sentence(self._way, {"row": row})
        id, version, none = table.ids[position], table.versions[position], _NOTHING
        return Change(f"row-{row}", Kind.SAME, name, why, id, version, none, none, None, row, none)

    def contact(self, place: int) -> str:
        return self._table.ids[self._positions[place]]


class _Builder:
    def __init__(self, table: ContactTable, records: Records, matches: Matches, abilities: Abilities) -> None:
        self._table = table
        self._fields = table.fields
        self._records = records
        self._matches = matches
        self._abilities = abilities
        self._way = _WAYS[matches.bys[0] if matches.bys else By.ID]
        self._special = matches.shared.keys() | records.problems.keys() | records.left_out | matches.linked.keys()
        self._never = {field.key for field in self._fields if field.access is Access.NEVER}
        self._archived = _archived(table)
        self._firsts, self._lasts = self._names(Common.FIRST_NAME), self._names(Common.LAST_NAME)
        self.unchanged = _Unchanged(table, records.rows, matches.found, self._way)

    def _names(self, part: Common) -> Sequence[Value]:
        """This part of the contacts' names; none where whole names come first."""
        field = None if self._fields.whole_name is not None else self._fields.common(part)
        return [None] * self._table.size if field is None else self._table.columns[field.key]

    def told(self, start: int) -> dict[int, Change]:
        """The lines of a slice, by place: column by column it is found out where anything differs, and rows in which
        nothing does, which most are, need no line before somebody asks for it."""
        part = self._records.part(start, SLICE)
        found = self._matches.found[start : start + SLICE]
        differing = self._differing(part, found)
        return {
            start + number: self._line(part, number, found[number], differing.get(number, ()))
            for number in sorted(differing.keys() | self._special_ones(part.rows, found))
        }

    def _special_ones(self, rows: Sequence[int], found: Sequence[Found]) -> set[int]:
        """Which of these rows are not simply one person's, or of somebody archived."""
        numbers = {number for number, people in enumerate(found) if people.__class__ is not int}
        if self._special:
            numbers.update(number for number, row in enumerate(rows) if row in self._special)
        if self._archived:
            numbers.update(number for number, people in enumerate(found) if people in self._archived)
        return numbers

    def _differing(self, part: Records, found: Sequence[Found]) -> dict[int, list[Difference]]:
        differing: dict[int, list[Difference]] = {}
        numbers = [number for number, people in enumerate(found) if people.__class__ is int]
        if not numbers:
            return differing
        said_of, now_of = _picker(numbers), _picker([found[number] for number in numbers])
        for key, (values, empty) in part.columns.items():
            if key == ID or key not in self._table.columns:
                continue
            now, said = now_of(self._table.columns[key]), said_of(values)
            if now == said:
                continue
            field = self._fields[key]
            for number, old, new in zip(numbers, now, said, strict=True):
                if (
                    old != new
                    and (new is not None or empty is EmptyCells.CLEAR)
                    and (old is None or empty is not EmptyCells.FILL)
                ):
                    differing.setdefault(number, []).append((field, old, new))
        return differing

    def _line(self, part: Records, number: int, people: Found, differing: Sequence[Difference]) -> Change:
        """The line of a row that is not simply the same."""
        row = part.rows[number]
        if isinstance(people, int) and row not in self._special:
            return self._known(row, people, differing)
        record, shared = part.record(number), self._matches.shared.get(row)
        position = people if isinstance(people, int) else None
        if record.left_out:
            return self._shown(record, Kind.LEFT_OUT, say("row {row} of your file, left out by you", row=row), position)
        if record.problems:
            return self._shown(record, Kind.PROBLEM, self._why(row, people), position, record.problems)
        if isinstance(people, tuple):
            several = say("row {row} of your file, {count} people match", row=row, count=len(people))
            return self._shown(record, Kind.CONFLICT, several)
        if shared is not None:
            return self._shown(record, Kind.CONFLICT, shared, position)
        return self._new(record) if position is None else self._known(row, position, differing)

    def _new(self, record: Record) -> Change:
        given = record.values.copy()
        id = given.pop(ID, None)
        never = given.keys() & self._never
        after = {**self._abilities.assumed, **given}
        for key in never:
            del after[key]
        why = self._why(record.row, None)
        problems = problems_of(self._fields, after, new=True) | lacking(self._abilities.one_of, after)
        if not self._abilities.create:
            problems[ID] = say("This CRM cannot create people through its API.")
        if len(given) == len(never):
            problems[ID] = say("The row says nothing that could be written.")
        if id is not None and By.ID in self._matches.bys and record.row not in self._matches.linked:
            problems[ID] = say("Nobody in this account has this id.")
        if problems:
            return self._shown(record, Kind.PROBLEM, why, None, problems)
        notes = {key: _never(self._fields[key]) for key in given if key in never} if never else {}
        name, row = self._fields.name_of(after), record.row
        return Change(f"row-{row}", Kind.NEW, name, why, None, None, {}, after, None, row, notes)

    def _known(self, row: int, position: int, differing: Sequence[Difference]) -> Change:
        before: dict[str, Value] = {}
        after: dict[str, Value] = {}
        notes: dict[str, Sentence] = {}
        for field, now, value in differing:
            key = field.key
            if same(field, now, value):
                continue
            if key in self._fields.limited:
                if field.access is not Access.EDIT:
                    notes[key] = _never(field)
                    continue
                if field.only_to is not None and value is not field.only_to:  # consent that was withdrawn stays so
                    notes[key] = field.irreversible or _never(field)
                    continue
            before[key], after[key] = now, value
        kind = Kind.CHANGED if after else Kind.SAME
        if after and (problems := self._problems(position, after)):
            kind, before, after, notes = Kind.PROBLEM, {}, {}, problems
        elif position in self._archived:
            notes = frozen(self._fields, self._table.values(position))  # said, though nothing is wanted of them
        name, why = self._name(position), self._why(row, position)
        id, version = self._table.ids[position], self._table.versions[position]
        return Change(f"row-{row}", kind, name, why, id, version, before, after, None, row, notes or _NOTHING)

    def _problems(self, position: int, after: Mapping[str, Value]) -> dict[str, Sentence]:
        if position in self._archived:
            return frozen(self._fields, self._table.values(position))
        problems = problems_of(self._fields, after, new=False)
        if self._abilities.one_of is not None:
            problems |= lacking(self._abilities.one_of, {**self._table.values(position), **after})
        if not self._abilities.update:
            problems[ID] = say("This CRM cannot change people through its API.")
        return problems

    def _name(self, position: int) -> str:
        first, last = self._firsts[position], self._lasts[position]
        return f"{first} {last}" if first and last else self._table.name(position)

    def _shown(
        self,
        record: Record,
        kind: Kind,
        why: Sentence,
        position: int | None = None,
        notes: dict[str, Sentence] | None = None,
    ) -> Change:
        """A line that sends nothing."""
        name = self._fields.name_of(record.values)
        contact = None if position is None else self._table.ids[position]
        if position is not None:
            name = self._name(position)
        return Change(f"row-{record.row}", kind, name, why, contact=contact, row=record.row, notes=notes or {})

    def _why(self, row: int, people: Found) -> Sentence:
        if row in self._matches.linked:
            return Sentence(_LINKED if people is not None else _SAID_NEW, {"row": row})
        return Sentence(_NOWHERE if people is None else self._way, {"row": row})


_NOWHERE = say("row {row} of your file, nobody matches").text
_LINKED = say("row {row} of your file, linked by you").text
_SAID_NEW = say("row {row} of your file, a new person as you said").text
_WAYS = {
    By.ID: say("row {row} of your file, found by id").text,
    By.EXTERNAL_ID: say("row {row} of your file, found by id").text,
    By.EMAIL: say("row {row} of your file, found by e-mail address").text,
    By.NAME_EMAIL: say("row {row} of your file, found by name and e-mail address").text,
}


def _archived(table: ContactTable) -> Set[int]:
    """The positions of the people who are archived: a row that would change them wants something that cannot be."""
    field = table.fields.common(Common.ARCHIVED)
    if field is None or field.reason is None:
        return frozenset()
    return {position for position, value in enumerate(table.columns[field.key]) if value is True}


def _never(field: Field) -> Sentence:
    return field.reason or say("{field:word} cannot be changed here.", field=field.label)


def _picker(places: Sequence[Found]) -> Callable[[Sequence[Value]], tuple[Value, ...]]:
    """What takes the values at these places out of a column."""
    take = itemgetter(*places)
    return take if len(places) > 1 else lambda column: (take(column),)
