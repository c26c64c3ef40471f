"""The last step of an import: its plan. A session is also the file that a mirror starts from."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from desktop_app.core.changes import Change
from desktop_app.core.errors import PlanStale
from desktop_app.core.fields import Common
from desktop_app.core.importing import match as matched
from desktop_app.core.matching import IDS
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Clock, Settings
from desktop_app.core.words import say
from desktop_app.files.saving import NEW_ID_COLUMN, save_table, write_copy_with_ids
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.edits import irreversible_guards
from desktop_app.services.imports.checked import CheckedFile
from desktop_app.services.imports.columns import Remembered
from desktop_app.services.imports.mapping import Opened
from desktop_app.services.imports.remembering import remember
from desktop_app.services.pace import finished, paced


class Numbers(msgspec.Struct, frozen=True):
    """How many rows fit one person, nobody, or several (or share their person with another row)."""

    one: int
    none: int
    several: int


class ImportSession(CheckedFile):
    """A file on its way into an account. Satisfies `services.mirrors.MirrorSource`."""

    def __init__(
        self,
        opened: Opened,
        remembered: Remembered | None,
        accounts: Accounts,
        browse: Browse,
        settings: Settings,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        super().__init__(opened, remembered, accounts, browse, int(clock.now()[:4]))
        self._settings = settings
        self._clock = clock
        self._new_id = new_id

    @property
    def fingerprint(self) -> str:
        """Changes with the file's content and with every choice made about it."""
        choices = [(column.target, column.empty) for column in self.columns]
        made_from = (
            self._file.digest,
            self.reading,
            choices,
            self.recognise_by,
            self._answers,
            [*self.cells.edits.items()],
            sorted(self.left_out),
        )
        return hashlib.blake2b(msgspec.json.encode(made_from), digest_size=16).hexdigest()

    async def recognition_numbers(self) -> Numbers:
        """How many people the chosen way of recognising finds."""
        records = await self._records()
        table = await self._browse.table(self.account.id)
        matches = await finished(matched(records, table, self._recognised_by(), {}))
        shared = matches.shared
        several = sum(row in shared or isinstance(p, tuple) for row, p in zip(records.rows, matches.found, strict=True))
        none = sum(p is None and row not in shared for row, p in zip(records.rows, matches.found, strict=True))
        return Numbers(self.rows - none - several, none, several)

    async def plan(self) -> Plan:
        """What the import would do, a line for every row. Remembers how the columns were matched.

        Raises `PlanStale` for an account that was never read, `KeyProblem`.
        """
        mark = await self._browse.mark(self.account.id)
        if mark is None:
            raise PlanStale(say("This account was not read yet."), say("Read it first."))
        fingerprint = self.fingerprint
        changes = await self._lines(await self._records(), self._recognised_by(), {})
        written = {key async for change in paced(changes) if change.sends for key in change.after}
        await self._remember()
        return Plan(
            id=self._new_id(),
            account=self.account.id,
            origin=Origin.IMPORT,
            source=self.source,
            fingerprint=fingerprint,
            made_at=self._clock.now(),
            snapshot=mark,
            changes=tuple(changes),
            guards=irreversible_guards(self.fields, sorted(written)),
        )

    async def mirror_lines(self, links: Mapping[int, str]) -> Sequence[Change]:
        """A line per row, recognised by ids alone; `links` (row → contact) come before what the row says."""
        return await self._lines(await self._records(), self._bys(IDS), links)

    async def write_ids(self, ids: Mapping[int, str], target: str) -> None:
        """A copy of the file at `target` with these ids (by row) in its id column, which is added where it has none.

        Raises `FileProblem`.
        """
        field = self.fields.common(Common.EXTERNAL_ID)
        column = None if field is None else self.column_of(field.key)
        if self.path is None:
            await asyncio.to_thread(self._save_pasted, ids, column, Path(target))
        else:
            await asyncio.to_thread(write_copy_with_ids, self.path, self.sheet, column, dict(ids), Path(target))

    def _save_pasted(self, ids: Mapping[int, str], column: int | None, target: Path) -> None:
        header = list(self.header) if column is not None else [*self.header, NEW_ID_COLUMN]
        place = len(self.header) if column is None else column
        rows: list[list[str]] = []
        for number, row in zip(self.sheet.numbers, self.sheet.rows, strict=True):
            cells = [*row, *[""] * (len(header) - len(row))]
            cells[place] = ids.get(number, cells[place])
            rows.append(cells)
        save_table(target, header, rows)

    async def _remember(self) -> None:
        columns = {each.header: (each.target, each.empty) for each in self.columns if each.target is not None}
        remembered = Remembered(self._clock.now()[:10], columns, self.recognise_by)
        await remember(self._settings, self.account.provider, self.header, remembered)
