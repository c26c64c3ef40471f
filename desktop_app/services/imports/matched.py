"""What a session works out from its columns, and keeps for as long as nothing changes: values, who is who, the lines."""

from __future__ import annotations

from collections.abc import Container, Generator, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Value
from desktop_app.core.errors import PlanStale
from desktop_app.core.fields import Common, Field
from desktop_app.core.importing import Abilities, Links, Matches, import_changes, match
from desktop_app.core.likeness import Likeness
from desktop_app.core.lines import Lines
from desktop_app.core.matching import By, every
from desktop_app.core.records import RecordColumn, Records
from desktop_app.core.table import ContactTable
from desktop_app.core.words import Sentence, say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.imports.cells import SLICE, Normalised, normalised
from desktop_app.services.imports.columns import Column, Remembered
from desktop_app.services.imports.mapping import MappedFile, Opened
from desktop_app.services.imports.shaping import Shaped
from desktop_app.services.pace import finished, freed_in_slices

T = TypeVar("T")
Alike = Mapping[int, Sequence[tuple[str, Sentence]]]
"""By row, the contacts that it is like, and in what."""
Stamp = tuple[object, ...]


class Numbers(msgspec.Struct, frozen=True):
    """How many rows fit one person, nobody, several, or the same person as another row."""

    one: int
    none: int
    several: int
    shared: int


class OpenQuestion(msgspec.Struct, frozen=True):
    """A yes/no field that the file does not have and that has to be asked about (`Field.asked`) for so many new people,
    and what was said: no, until somebody says yes."""

    field: Field
    count: int
    answer: bool


class Candidate(NamedTuple):
    """Somebody a row may be: the contact's id, what they are called, and what tells them from the others."""

    contact: str
    name: str
    detail: str


class Kept(Generic[T]):
    """Something that was worked out, and what it holds for."""

    def __init__(self) -> None:
        self._stamp: Stamp | None = None
        self._value: T | None = None

    def get(self, stamp: Stamp) -> T | None:
        return self._value if self._stamp == stamp else None

    def put(self, stamp: Stamp, value: T) -> T:
        self._stamp, self._value = stamp, value
        return value

    def forget(self) -> None:
        self._stamp = self._value = None


class MatchedFile(MappedFile):
    """A file whose rows are compared with the contacts of the account."""

    def __init__(self, opened: Opened, remembered: Remembered | None, accounts: Accounts, browse: Browse) -> None:
        self._accounts = accounts
        self._browse = browse
        self._answers: dict[str, dict[str, str | None]] = {}
        self._ready: dict[int, tuple[str, Normalised]] = {}
        self._records_kept = Kept[Records]()
        self._matches_kept = Kept[Matches]()
        self._lines_kept = Kept[Lines]()
        self._revision = 0
        self._chosen: dict[int, str | None] = {}
        self._said: dict[str, bool] = {}
        self._alike: Alike = {}
        self.left_out: set[int] = set()
        super().__init__(opened, remembered)

    def _start(self, rows: Shaped, remembered: Remembered | None) -> None:
        self.left_out = set(rows.read.sums)
        self._chosen.clear()
        super()._start(rows, remembered)

    def _reset(self) -> None:
        self._ready.clear()
        self._alike = {}
        super()._reset()

    def _changed(self) -> None:
        self._revision += 1
        self._records_kept.forget()
        self._matches_kept.forget()
        self._lines_kept.forget()

    # ------------------------------------------------------------------------------------------------------- who is who

    async def recognition_numbers(self) -> Numbers:
        """How many people the chosen way of recognising finds."""
        return await finished(_numbers(self.sheet.numbers, await self._matches(self._recognised_by(), self._chosen)))

    async def candidates(self, row: int) -> list[Candidate]:
        """The contacts that a row fits, where they are several or another row fits the same one; and those whom it is like
        (see `look_alike`)."""
        table = await self._table_now()
        matches = await self._matches(self._recognised_by(), self._chosen)
        alike = (table.position(contact) for contact, _proof in self._alike.get(row, ()))
        positions = (*every(matches.found[self.sheet.index(row)]), *(each for each in alike if each is not None))
        return [_candidate(table, position) for position in dict.fromkeys(positions)]

    async def look_alike(self) -> bool:
        """Look for people who may be those of rows that would come in as new ones: the same name or address, nearly the
        same name. They are only suggested (see `check` and `candidates`). Whether others were found than before."""
        lines, table = await self._lines(self._recognised_by(), self._chosen), await self._table_now()
        found = await finished(_alike(lines, table, self._chosen))
        changed, self._alike = found != self._alike, found
        return changed

    def _proofs(self) -> dict[int, Sentence]:
        """In what the people of new rows are like somebody, by row."""
        return {row: people[0][1] for row, people in self._alike.items() if row not in self._chosen}

    def choose(self, row: int, contact: str | None) -> None:
        """Say who a row is, whatever it says itself: this contact, or None for a new person."""
        self._chosen[row] = contact
        self._changed()

    def unchoose(self, row: int) -> None:
        """Recognise a row by what it says again."""
        if row in self._chosen:
            del self._chosen[row]
            self._changed()

    # ------------------------------------------------------------------------------------------- what the file leaves open

    async def open_questions(self) -> list[OpenQuestion]:
        """The fields that have to be asked about, of which the file says nothing, if it brings new people."""
        fields = [field for field in self.fields if field.asked is not None and self.column_of(field.key) is None]
        new = (await self.recognition_numbers()).none if fields else 0
        return [OpenQuestion(field, new, self._said.get(field.key, False)) for field in fields] if new else []

    def say(self, field: Field, yes: bool) -> None:
        """Answer such a question for all new people."""
        self._said[field.key] = yes
        self._changed()

    def _assumed(self) -> dict[str, Value]:
        """What new people get of whom the file says nothing."""
        return {f.key: self._said.get(f.key, False) for f in self.fields if f.asked is not None}

    # ------------------------------------------------------------------------------------------------------ worked out

    async def _table_now(self) -> ContactTable:
        """The contacts as they are now. Raises `PlanStale` when their fields are others than those that were matched."""
        table = await self._browse.table(self.account.id)
        if table.fields != self.fields:
            raise PlanStale(
                say("What {crm} keeps about people has changed since the file was opened.", crm=self._crm),
                say("Open the file again."),
            )
        return table

    async def _normalised(self, column: Column, field: Field) -> Normalised:
        """The column in its field's form, worked out once."""
        kept = self._ready.get(column.index)
        if kept is not None and kept[0] == field.key:
            return kept[1]
        revision = self._revision
        answers = self._answers.get(field.key, {})
        there = (await self._table_now()).columns.get(field.key, ())
        ready = await finished(normalised(self.cells, column.index, field, answers, there))
        if revision == self._revision:
            self._ready[column.index] = field.key, ready
        return ready

    async def _records(self) -> Records:
        stamp = (self._revision,)
        if (kept := self._records_kept.get(stamp)) is not None:
            return kept
        columns: dict[str, RecordColumn] = {}
        problems: dict[int, dict[str, Sentence]] = {}
        for column in self.columns:
            field = self._targets.get(column.target or "")
            if field is not None:
                ready = await self._normalised(column, field)
                columns[field.key] = RecordColumn(ready.values, column.empty)
                await finished(_note(problems, ready.bad, self.sheet.numbers, field.key))
        records = Records(self.sheet.numbers, columns, problems, frozenset(self.left_out))
        return self._records_kept.put(stamp, records)

    async def _matches(self, bys: Sequence[By], links: Links) -> Matches:
        table, stamp = await self._stamp(bys, links)
        if (kept := self._matches_kept.get(stamp)) is not None:
            return kept
        return self._matches_kept.put(stamp, await finished(match(await self._records(), table, bys, links)))

    async def _lines(self, bys: Sequence[By], links: Links) -> Lines:
        table, stamp = await self._stamp(bys, links)
        if (kept := self._lines_kept.get(stamp)) is not None:
            return kept
        can = await self._accounts.capabilities(self.account.id)
        abilities = Abilities(can.create, can.update, can.needs_one_of, self._assumed())
        records, matches = await self._records(), await self._matches(bys, links)
        lines = await finished(import_changes(records, table, matches, abilities))
        freed_in_slices(lines, lines.told.values())
        return self._lines_kept.put(stamp, lines)

    async def _stamp(self, bys: Sequence[By], links: Links) -> tuple[ContactTable, Stamp]:
        """The contacts, and what lines that are worked out from them now hold for."""
        table = await self._table_now()
        return table, (self._revision, table, table.revision, tuple(bys), dict(links))


def _alike(lines: Lines, table: ContactTable, chosen: Container[int]) -> Generator[None, None, Alike]:
    new: list[Change] = []
    taken: set[str | None] = set()
    for start in range(0, len(lines), SLICE):
        taken.update(map(lines.contact, range(start, min(start + SLICE, len(lines)))))
        yield
    for number, line in enumerate(lines.told.values()):
        if line.kind is Kind.NEW and line.row is not None and line.row not in chosen:
            new.append(line)
        if number % SLICE == 0:
            yield
    if not new:
        return {}
    places, free = table.positions(), list[int]()
    for start in range(0, len(places), SLICE):
        free += (place for place in places[start : start + SLICE] if table.ids[place] not in taken)
        yield
    likeness = Likeness(table.fields, replaces=False)
    yield from likeness.learn_rows(new)
    yield from likeness.learn_people(table, free)
    found: dict[int, list[tuple[str, Sentence]]] = {}
    for number, (contact, near) in enumerate((yield from likeness.nearest()).items()):
        found.setdefault(near.row, []).append((contact, near.proof))
        if number % SLICE == 0:
            yield
    yield from likeness.forget()
    return found


def _note(
    problems: dict[int, dict[str, Sentence]], bad: Mapping[int, Sentence], numbers: Sequence[int], key: str
) -> Generator[None]:
    """Note the bad cells of a column (by index) with their rows (by number), in slices. Rows with the same problem share
    it: dicts by the 100,000 keep the garbage collector busy."""
    alone: dict[str, dict[str, Sentence]] = {}
    for count, (index, sentence) in enumerate(bad.items()):
        row = numbers[index]
        if row in problems:
            problems[row] = {**problems[row], key: sentence}
        else:
            problems[row] = alone.setdefault(str(sentence), {key: sentence})
        if count % SLICE == 0:
            yield


def _numbers(rows: Sequence[int], matches: Matches) -> Generator[None, None, Numbers]:
    none = several = shared = 0
    for start in range(0, len(rows), SLICE):
        for row, people in zip(rows[start : start + SLICE], matches.found[start : start + SLICE], strict=True):
            if isinstance(people, tuple):
                several += 1
            elif row in matches.shared:
                shared += 1
            elif people is None:
                none += 1
        yield
    return Numbers(len(rows) - none - several - shared, none, several, shared)


_TELLING = (Common.EMAIL, Common.BIRTHDAY, Common.STREET, Common.POSTCODE, Common.CITY)


def _candidate(table: ContactTable, position: int) -> Candidate:
    values = table.values(position)
    told = [str(value) for common in _TELLING if (value := table.fields.read(values, common)) is not None]
    return Candidate(table.ids[position], table.name(position), ", ".join(told))
