"""What leaves the program as a file: contacts, plans, receipts, and the results of imports."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Journal, Run
from desktop_app.core.table import ContactTable
from desktop_app.core.words import say
from desktop_app.files.cards import save_cards
from desktop_app.files.ndjson import save_records
from desktop_app.files.saving import Cell, save_bytes, save_table
from desktop_app.services.browse import Browse
from desktop_app.services.exports.contacts import Cells, Form, Taken, as_shown, carried, every_field, headings, take
from desktop_app.services.exports.contacts import records as records_of
from desktop_app.services.exports.lines import PLAN, RECEIPT, Speak, cells_of, done, outcome_of
from desktop_app.services.exports.results import Results, Which
from desktop_app.services.exports.writing import Counted, Progress, written
from desktop_app.services.imports.originals import Originals
from desktop_app.services.pace import Freed, finished, paced

__all__ = ["Exports", "Form", "Lines", "Progress", "Speak", "Which", "as_shown", "carried", "every_field", "save_bytes"]


class Lines(NamedTuple):
    """Rows of words below their headings."""

    headings: list[str]
    rows: list[list[str]]


class Exports:
    """Saves what is on the screen. Values of sensitive fields (bank, health) are written only where somebody asks for
    them by name: with contacts."""

    def __init__(self, journal: Journal, browse: Browse, originals: Originals) -> None:
        self._journal = journal
        self._browse = browse
        self._results = Results(journal, browse, originals)

    async def save_contacts(
        self,
        table: ContactTable,
        rows: Sequence[int],
        keys: Sequence[str],
        path: Path,
        form: Form,
        speak: Speak,
        progress: Progress,
    ) -> int:
        """The contacts at these positions with these fields (see `as_shown`, `every_field`, `carried`); how many there
        were. Cancelled, it leaves nothing behind. Raises `FileProblem`."""
        fields = table.fields
        names = headings(fields, keys, speak, by_key=form is Form.NDJSON)
        cells = Cells(fields, keys, speak, in_workbook=form is Form.WORKBOOK)
        taken = await finished(take(table, rows, keys))
        match form:
            case Form.NDJSON:
                await written(lambda counted: save_records(path, counted(records_of(taken, names))), progress)
            case Form.VCARD:
                await written(lambda counted: save_cards(path, counted(cells.cards(taken, fields))), progress)
            case _:
                write = partial(
                    _save_table, path, names, cells, taken, delimiter=";" if form is Form.SEMICOLON else ","
                )
                await written(write, progress)
        return taken.size

    async def has_results(self, run: Run) -> bool:
        """Whether the file that a run imported can be saved with its results. Raises `StorageError`."""
        return await self._results.known(run)

    async def count_results(self, run: Run) -> dict[Which, int]:
        """How many rows of the file there are to save. Raises `StorageError`."""
        return await self._results.counts(run)

    async def save_results(self, run: Run, which: Which, path: Path, speak: Speak, progress: Progress) -> int:
        """The file that this run imported, each row with its outcome, in CSV or XLSX by the suffix of `path`; how many
        rows. Raises `FileProblem`, `StorageError`."""
        rows = await self._results.rows(run, which, speak)
        await written(lambda counted: save_table(path, rows.header, counted(rows.lines)), progress)
        return rows.total

    async def save_plan(self, plan: Plan, fields: FieldSet, path: Path, speak: Speak) -> None:
        """A row for every line of a plan, in CSV or XLSX by the suffix of `path`. Raises `FileProblem`."""
        lines = await self.plan_lines(plan, fields, speak)
        await asyncio.to_thread(save_table, path, lines.headings, lines.rows)

    async def save_receipt(self, run: Run, path: Path, speak: Speak) -> None:
        """A row for every line of a run with what came of it. Raises `FileProblem`, `StorageError`."""
        lines = await self.receipt_lines(run, speak)
        began = speak(say("by itself")) if run.by_itself else run.who
        rows = [[*row, began] for row in lines.rows]
        await asyncio.to_thread(save_table, path, [*lines.headings, speak(say("Started by"))], rows)

    async def plan_lines(self, plan: Plan, fields: FieldSet, speak: Speak, most: int | None = None) -> Lines:
        """The same as words, of the first `most` lines."""
        changes = paced(plan.changes[:most])
        rows = [cells_of(change, fields, speak, left_out=plan.leaves_out(change)) async for change in changes]
        return Lines([speak(word) for word in PLAN], rows)

    async def receipt_lines(self, run: Run, speak: Speak, most: int | None = None) -> Lines:
        """The same as words, of the first `most` lines; the last cell is a moment (ISO 8601). Raises `StorageError`."""
        fields = (await self._browse.table(run.account)).fields
        lines = Freed(await self._journal.lines(run.id))
        rows = [
            [*cells_of(line.change, fields, speak, planned=not done(line)), *outcome_of(line, speak)]
            async for line in paced(lines[:most])
        ]
        return Lines([speak(word) for word in RECEIPT], rows)


def _save_table(
    path: Path, names: Sequence[str], cells: Cells, taken: Taken, counted: Counted[list[Cell]], *, delimiter: str
) -> None:
    save_table(path, names, counted(cells.rows(taken)), delimiter=delimiter)
