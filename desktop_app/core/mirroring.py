"""The mirror: what an import would mean if everyone who is not in the file were removed.

It starts from an import's lines; who then has no line is *removed*. Where the CRM itself compares (by id alone), who would
come in as a new person, because their row has no id or one that differs by a lost zero or a space, is *replaced*: removed
and added again. Elsewhere such a row is only offered to be linked. Whoever is *kept* stays as they are. Archived people
are not in the list: they neither go nor are they missing, and a row that is theirs has a problem.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.likeness import Likeness, Nearest
from desktop_app.core.lines import Lines, kinds_of
from desktop_app.core.plan import Guard, Level, SnapshotMark
from desktop_app.core.table import NAME, SLICE, ContactTable
from desktop_app.core.values import withdrawn
from desktop_app.core.words import say, say_n

MANY_PEOPLE, MANY_SHARE, HALF = 10, 0.10, 0.50

_RECORDS = 250  # whole records between two pauses


class Mirrored(msgspec.Struct, frozen=True):
    """What a mirror of a list of `people` comes to while nobody is kept: `rows` has a line per row in the order of the file,
    `changes` then the people who have none, by name. `removed` and `replaced` are those of `changes` after which somebody is gone, `by_id`
    those that make somebody, by their id. `nearest` says by person which row is most like them, `counts` how many lines
    each class has, `archived` how many records are read with the list and not in it.
    """

    people: int
    rows: Lines
    changes: Lines
    removed: tuple[Change, ...]
    replaced: tuple[Change, ...]
    by_id: Mapping[str, Change]
    nearest: Mapping[str, Nearest]
    counts: Mapping[Kind, int]
    archived: int = 0

    def going(self) -> Iterable[Change]:
        """Everyone who is gone afterwards while nobody is kept."""
        yield from self.removed
        yield from self.replaced

    def kept(self, contacts: Collection[str]) -> frozenset[str]:
        """The changes to take out so that these people stay."""
        return frozenset(change.id for change in self.going() if change.contact in contacts) if contacts else _NOBODY


_NOBODY: frozenset[str] = frozenset()


class Numbers(msgspec.Struct, frozen=True):
    """The people of a mirror: in the list `now` (`archived` ones besides), `new` ones, those who are `removed` or
    `replaced`, those who are `kept` although no row is theirs. `rows` are the rows that say somebody is to be in the
    list, `unsolved` those with an open problem, `changed` and `same` the plain ones."""

    now: int
    new: int
    changed: int
    same: int
    removed: int
    replaced: int
    kept: int
    rows: int
    unsolved: int
    archived: int = 0

    @classmethod
    def of(cls, mirrored: Mirrored, excluded: Collection[str]) -> Numbers:
        """The numbers when these changes are taken out."""
        counts = mirrored.counts
        removed = sum(change.id not in excluded for change in mirrored.removed)
        replaced = sum(change.id not in excluded for change in mirrored.replaced)
        gone = len(mirrored.removed) + len(mirrored.replaced)
        return cls(
            now=mirrored.people,
            new=counts[Kind.NEW],
            changed=counts[Kind.CHANGED],
            same=counts[Kind.SAME],
            removed=removed,
            replaced=replaced,
            kept=gone - removed - replaced,
            rows=sum(counts.values()) - len(mirrored.removed) - counts[Kind.LEFT_OUT],
            unsolved=counts[Kind.PROBLEM] + counts[Kind.CONFLICT],
            archived=mirrored.archived,
        )

    @property
    def going(self) -> int:
        """How many records that exist now are gone afterwards."""
        return self.removed + self.replaced

    @property
    def afterwards(self) -> int:
        """How many people the list has afterwards."""
        return self.now - self.removed + self.new

    @property
    def share(self) -> float:
        """The part of the list that goes, 0 to 1."""
        return self.going / self.now if self.now else float(bool(self.going))


def mirrored(lines: Sequence[Change], table: ContactTable, *, replaces: bool) -> Generator[None, None, Mirrored]:
    """What the lines of an import come to as a mirror, in slices.

    Where the CRM compares by id (`replaces`), a person's exact row turns from *new* to *replaced*, and whoever has no
    exact row is *removed*; elsewhere whoever has no row is.
    """
    lines = Lines.of(lines)
    archived = yield from archived_people(table)
    if archived:
        lines = yield from _without_archived(lines, archived, table.fields)
    missing = yield from missing_people(lines, table, archived)
    nearest = yield from _nearest(lines, table, missing, replaces=replaces)
    by_row: dict[int | None, str] = {}
    for number, (id, near) in enumerate(nearest.items()):
        if near.exact and replaces:
            by_row[near.row] = id
        if number % SLICE == 0:
            yield
    replaced: dict[int, Change] = {}
    by_id: dict[str, Change] = {}
    for number, (place, line) in enumerate(lines.told.items()):
        if line.kind is Kind.NEW:
            if line.row in by_row:
                line = _replaced(line, table, nearest[by_row[line.row]], by_row[line.row])
                replaced[place] = line
            by_id[line.id] = line
        if number % _RECORDS == 0:
            yield
    removed: list[Change] = []
    for number, row in enumerate(missing):
        near = nearest.get(table.ids[row])
        if near is None or not near.exact or not replaces:
            removed.append(_removed(table, row, near))
        if number % _RECORDS == 0:
            yield
    rows = lines.but(replaced)
    every = rows.but({}, removed)
    people, gone = len(table) - len(archived), tuple(replaced.values())
    return Mirrored(people, rows, every, tuple(removed), gone, by_id, nearest, kinds_of(every), len(archived))


def _nearest(
    lines: Lines, table: ContactTable, missing: Sequence[int], *, replaces: bool
) -> Generator[None, None, Mapping[str, Nearest]]:
    """The row that is most like each of the people (by position) who have none."""
    likeness = Likeness(table.fields, replaces=replaces)
    yield from likeness.learn_rows(lines)
    yield from likeness.learn_people(table, missing)
    nearest = yield from likeness.nearest()
    yield from likeness.forget()
    return nearest


def archived_people(table: ContactTable) -> Generator[None, None, frozenset[str]]:
    """The ids of the people who are archived."""
    field = table.fields.common(Common.ARCHIVED)
    if field is None or field.reason is None:
        return frozenset()
    column, positions = table.columns[field.key], table.positions()
    found: list[str] = []
    for start in range(0, len(positions), SLICE):
        found += [table.ids[row] for row in positions[start : start + SLICE] if column[row] is True]
        yield
    return frozenset(found)


def _without_archived(lines: Lines, archived: Collection[str], fields: FieldSet) -> Generator[None, None, Lines]:
    """The lines, those of archived people as problems; of left-out rows it is only forgotten whose they may be."""
    field = fields.common(Common.ARCHIVED)
    assert field is not None
    assert field.reason is not None
    told: dict[int, Change] = {}
    for place in range(len(lines)):
        if lines.contact(place) in archived:
            line = lines[place]
            if line.kind is Kind.LEFT_OUT:
                line = msgspec.structs.replace(line, contact=None)
            else:
                line = msgspec.structs.replace(
                    line, kind=Kind.PROBLEM, before={}, after={}, notes={field.key: field.reason}
                )
            told[place] = line
        if place % SLICE == 0:
            yield
    return lines.but(told)


def missing_people(
    lines: Lines, table: ContactTable, besides: Collection[str] = ()
) -> Generator[None, None, list[int]]:
    """The positions of everyone of whom no line speaks, by name, `besides` left away."""
    mentioned: set[str | None] = {*besides}
    for start in range(0, len(lines), SLICE):
        mentioned.update(map(lines.contact, range(start, min(start + SLICE, len(lines)))))
        yield
    order = yield from table.order(NAME)
    missing: list[int] = []
    for start in range(0, len(order), SLICE):
        missing += [row for row in order[start : start + SLICE] if table.ids[row] not in mentioned]
        yield
    return missing


def _replaced(line: Change, table: ContactTable, near: Nearest, id: str) -> Change:
    contact = table.contact(id)
    if contact is None:  # taken out of the table meanwhile; the snapshot is another one now
        contact = Contact(id, {})
    return msgspec.structs.replace(
        line,
        kind=Kind.REPLACED,
        contact=id,
        version=contact.version,
        before=dict(contact.values),
        after=line.after | withdrawn(table.fields, contact.values),
        why=near.reason,
    )


def _removed(table: ContactTable, row: int, near: Nearest | None) -> Change:
    id = table.ids[row]
    why = near.reason if near is not None else say("No row has this id, name or e-mail address")
    return Change(
        f"gone-{id}", Kind.REMOVED, table.name(row) or id, why, id, table.versions[row], before=table.values(row)
    )


# -------------------------------------------------------------------------------------------------------------- guards


def mirror_guards(numbers: Numbers, mark: SnapshotMark, list_name: str, limit: float) -> tuple[Guard, ...]:
    """The reasons to stop a mirror; `limit` is the account's share of 0 to 1."""
    return (*_blocks(numbers, mark, limit), *_confirms(numbers, list_name))


def _blocks(numbers: Numbers, mark: SnapshotMark, limit: float) -> Iterable[Guard]:
    if not numbers.rows:
        yield Guard(
            Level.BLOCK, "empty", say("The file has no rows, or all are left out. Mirroring it would remove everyone.")
        )
    if not mark.complete or mark.count != numbers.now + numbers.archived:
        yield Guard(Level.BLOCK, "incomplete", say("The list was not read completely. Read it again."))
    if numbers.unsolved:
        sentence = say_n("%n row has an open problem or shares its id with another. Solve it first.", numbers.unsolved)
        yield Guard(Level.BLOCK, "problems", sentence)
    if numbers.share > limit:
        sentence = say(
            "{going} of {count} people would go: {share} %. This account allows {limit} %; change that in the settings.",
            going=numbers.going,
            count=numbers.now,
            share=percent(numbers),
            limit=round(limit * 100),
        )
        yield Guard(Level.BLOCK, "limit", sentence)


def _confirms(numbers: Numbers, list_name: str) -> Iterable[Guard]:
    if not numbers.going:
        return
    if (numbers.going > MANY_PEOPLE and numbers.share > MANY_SHARE) or numbers.share > HALF:
        sentence = say(
            "{going} of {count} people would go: {share} %. Look at the names first.",
            going=numbers.going,
            count=numbers.now,
            share=percent(numbers),
        )
        yield Guard(Level.CONFIRM, "many", sentence)
    sentence = say("Type the list's name and the number of people who will be gone.")
    yield Guard(Level.CONFIRM, "typed", sentence, (list_name, str(numbers.going)))


def percent(numbers: Numbers) -> str:
    """The part of the list that goes, in whole percent; never *0* for somebody, never *100* while somebody stays."""
    share = round(numbers.share * 100)
    if numbers.going and not share:
        return "< 1"
    if share == 100 and numbers.going < numbers.now:
        return "> 99"
    return str(share)
