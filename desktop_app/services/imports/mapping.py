"""The first two steps of an import: the file and how it is read, the columns and how people are recognised."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.core.account import Account
from desktop_app.core.fields import Field
from desktop_app.core.matching import IDS, By, known, needed
from desktop_app.core.records import EmptyCells
from desktop_app.core.table import ContactTable
from desktop_app.core.words import Sentence, say
from desktop_app.files.sheet import Reading
from desktop_app.files.source import Source
from desktop_app.services.imports.cells import Cells
from desktop_app.services.imports.columns import Column, Matcher, Remembered, moved, placed, targets
from desktop_app.services.imports.shaping import Shape, Shaped, fitting, headings_of, shaped
from desktop_app.services.pace import finished


class Recognition(msgspec.Struct, frozen=True):
    """A way to recognise people. `detail` says why it is not `possible`."""

    key: str
    possible: bool
    sentence: Sentence
    detail: Sentence


class Opened(msgspec.Struct, frozen=True):
    """What a session starts from; `crm` is the CRM's name for people, `region` the country (ISO 3166, "" unknown) in
    which telephone numbers without a country code are. `by_ids`: the list is to be made equal to the
    file, and the CRM compares ids alone."""

    account: Account
    crm: str
    file: Source
    rows: Shaped
    table: ContactTable
    region: str = ""
    by_ids: bool = False


class MappedFile:
    """A file whose columns are matched with the fields of an account."""

    def __init__(self, opened: Opened, remembered: Remembered | None) -> None:
        self.account = opened.account
        self.fields = opened.table.fields
        self._crm = opened.crm
        self._file = opened.file
        self._table = opened.table
        self._by_ids = opened.by_ids
        self._region = opened.region
        self._chosen_by = ""
        self._targets = {field.key: field for field in targets(self.fields)}
        self._start(opened.rows, remembered)

    def _start(self, rows: Shaped, remembered: Remembered | None) -> None:
        """Begin anew with what was read."""
        self.read, self.shapes, self.sheet = rows
        self.cells = Cells(self.sheet)
        self._reset()
        self._match(remembered)

    async def _last_time(self, header: Sequence[str]) -> Remembered | None:
        """How a sheet with these headings was matched."""
        raise NotImplementedError

    def _match(self, remembered: Remembered | None) -> None:
        known = remembered is not None and not set(self.header).isdisjoint(remembered.columns)
        self.remembered = remembered.day if remembered is not None and known else None
        if remembered is not None:
            self._chosen_by = remembered.by
        self.columns: list[Column] = Matcher(self.sheet, self._table, self.fields, self._crm).match(remembered)
        self._changed()

    def _reset(self) -> None:
        """What was worked out column by column holds no longer: there are other columns."""

    def _changed(self) -> None:
        """What was worked out from the columns holds no longer."""

    # ---------------------------------------------------------------------------------------------------------- file

    @property
    def crm(self) -> str:
        """The CRM's name for people."""
        return self._crm

    @property
    def source(self) -> str:
        """The file's name."""
        return self._file.name

    @property
    def path(self) -> Path | None:
        """Where the file is; None for pasted text."""
        return self._file.path

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets of a workbook; empty for text."""
        return self._file.sheets

    @property
    def reading(self) -> Reading:
        """How the file was read."""
        return self.sheet.reading

    @property
    def notes(self) -> list[Sentence]:
        """What else is to be said of how the file was read."""
        notes = list(self.sheet.notes)
        if self.sheet.sums:
            rows = ", ".join(map(str, self.sheet.sums))
            notes.append(say("Row {rows} looks like a sum, not like a person: it is left out.", rows=rows))
        return notes

    @property
    def header(self) -> tuple[str, ...]:
        return self.sheet.header

    @property
    def rows(self) -> int:
        """How many rows it has, those left out included."""
        return len(self.sheet.rows)

    def preview(self, count: int = 20) -> list[tuple[str, ...]]:
        """The first rows."""
        return self.sheet.rows[:count]

    async def reread(self, **changes: Any) -> None:
        """Read the file again, as it is now, with another `encoding`, `delimiter`, `sheet` or `header_row`; what
        depended on the old reading begins anew. Raises `FileProblem`, and then the old reading stays."""
        reading = msgspec.structs.replace(self.reading, **changes)
        if "sheet" in changes or "delimiter" in changes or "encoding" in changes:
            reading = msgspec.structs.replace(reading, header_row=changes.get("header_row", 0))
        file = await asyncio.to_thread(self._file.again)
        sheet = await asyncio.to_thread(file.read, reading)
        remembered = await self._last_time(sheet.header)
        rows = await finished(shaped(sheet, remembered.shapes if remembered is not None else ()))
        self._file = file
        self._start(rows, remembered)

    async def stale(self) -> bool:
        """Whether the file has changed since, or is gone."""
        return not await asyncio.to_thread(self._file.unchanged)

    # -------------------------------------------------------------------------------------------------------- shapes

    async def shape(self, *shapes: Shape) -> None:
        """Make new columns of those that are there. What was decided about the others stays; they themselves are not
        imported any more."""
        fitted = fitting((*self.shapes, *shapes), self.read.header)
        await self._reshape(fitted, [shape for shape in fitted if shape not in self.shapes])

    async def unshape(self, shape: Shape) -> None:
        """Take new columns away, and what was made of them."""
        await self._reshape([each for each in self.shapes if each != shape], [])

    def shape_of(self, column: Column) -> Shape | None:
        """What made this column; None for one that the file has itself."""
        return next((shape for shape in self.shapes if column.header in headings_of(shape)), None)

    async def _reshape(self, shapes: Sequence[Shape], new: Sequence[Shape]) -> None:
        rows = await finished(shaped(self.read, shapes))
        decided = {each.header: each for each in self.columns if each.target is not None}
        self.read, self.shapes, self.sheet = rows
        self.cells = self.cells.over(self.sheet, len(self.read.header))
        self._reset()
        columns = Matcher(self.sheet, self._table, self.fields, self._crm).match(None)
        self.columns = placed(columns, decided, new, self.fields, set(self._targets), self._crm)
        self._changed()

    def matching(self) -> Remembered:
        """How the columns are matched now, without a day: to be kept, or given to a colleague."""
        columns = {each.header: (each.target, each.empty) for each in self.columns if each.target is not None}
        return Remembered("", columns, self.recognise_by, self.shapes)

    async def use(self, matching: Remembered) -> None:
        """Match the columns as a colleague did."""
        rows = await finished(shaped(self.read, matching.shapes))
        self.read, self.shapes, self.sheet = rows
        self.cells = self.cells.over(self.sheet, len(self.read.header))
        self._reset()
        self._match(matching)

    # ------------------------------------------------------------------------------------------------------- columns

    def targets(self) -> list[Field]:
        """The fields that columns can go to."""
        return list(self._targets.values())

    def set_target(self, index: int, key: str | None) -> None:
        """Send a column to this field, ``""``: to none. The column that went there is undecided again."""
        self.columns = moved(self.columns, index, key)
        self._changed()

    def set_empty(self, index: int, mode: EmptyCells) -> None:
        """Say what empty cells of a column mean."""
        self.columns[index] = msgspec.structs.replace(self.columns[index], empty=mode)
        self._changed()

    def match_anew(self) -> None:
        """Forget how the columns were matched last time."""
        self._chosen_by = ""
        self._match(None)

    def column_of(self, key: str) -> int | None:
        """The index of the column that goes to this field."""
        return next((column.index for column in self.columns if column.target == key), None)

    # --------------------------------------------------------------------------------------------------- recognition

    @property
    def recognise_by(self) -> str:
        """The key of the way in which people are recognised; empty when no column allows any."""
        possible = [way.key for way in self.recognitions() if way.possible]
        return self._chosen_by if self._chosen_by in possible else next(iter(possible), "")

    def set_recognition(self, key: str) -> None:
        """Recognise people in this way."""
        self._chosen_by = key
        self._changed()

    def recognitions(self) -> list[Recognition]:
        """The ways to recognise people that this CRM has fields for, the surest first; where the CRM itself compares, only
        its ids."""
        ways = {by: needed(by, self.fields) for by in By}
        if self._by_ids:
            return [self._recognition(_BY_IDS, ways[By.ID] + ways[By.EXTERNAL_ID], self._way_of_mirror())]
        return [self._recognition(by.value, among, self._way(by)) for by, among in ways.items() if among]

    def _recognition(self, key: str, ways: Sequence[Sequence[str]], sentence: Sentence) -> Recognition:
        mapped = self._mapped()
        if any(mapped.issuperset(way) for way in ways):
            return Recognition(key, True, sentence, _SILENT)
        missing = next(each for each in ways[-1 if key == _BY_IDS else 0] if each not in mapped)
        label = self._targets[missing].label if missing in self._targets else ""
        return Recognition(key, False, sentence, say("No column of your file goes to {field:word} yet.", field=label))

    def _recognised_by(self) -> list[By]:
        if self._by_ids:
            return self._ids()
        return [By(self.recognise_by)] if self.recognise_by else []

    def _ids(self) -> list[By]:
        """The ids that the file has: by them a CRM itself recognises people when a list is mirrored."""
        return [by for by in IDS if known(by, self.fields, self._mapped())]

    def _mapped(self) -> set[str]:
        return {column.target for column in self.columns if column.target}

    def _way_of_mirror(self) -> Sentence:
        return say("A mirror recognises people by their ids alone.")

    def _way(self, by: By) -> Sentence:
        ways = {
            By.ID: say("By the id in {crm}", crm=self._crm),
            By.EXTERNAL_ID: say("By your own number"),
            By.EMAIL: say("By the e-mail address"),
            By.NAME_EMAIL: say("By name and e-mail address"),
        }
        return ways[by]


_SILENT = Sentence("")
_BY_IDS = "ids"
