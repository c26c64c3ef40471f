"""Importing a file into an account: read, match its columns, settle its values, check its rows, make the plan."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from desktop_app.core.account import Account
from desktop_app.core.errors import InputError
from desktop_app.core.ports import Clock, Settings
from desktop_app.core.records import EmptyCells
from desktop_app.core.words import say
from desktop_app.files.sheet import Reading
from desktop_app.files.source import Source, TextSource, open_source
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.imports.checked import ValueQuestion
from desktop_app.services.imports.checking import AMBIGUOUS, Check, ProblemGroup
from desktop_app.services.imports.columns import SAME_WORDS, Column
from desktop_app.services.imports.mapping import Opened, Recognition
from desktop_app.services.imports.matched import Candidate, Numbers, OpenQuestion
from desktop_app.services.imports.originals import Originals
from desktop_app.services.imports.recent import Recent
from desktop_app.services.imports.remembering import recall
from desktop_app.services.imports.session import ImportSession
from desktop_app.services.imports.shaping import WAYS, Constant, Join, Shape, Split, shaped
from desktop_app.services.pace import finished

__all__ = [
    "AMBIGUOUS",
    "SAME_WORDS",
    "WAYS",
    "Candidate",
    "Check",
    "Column",
    "Constant",
    "EmptyCells",
    "ImportSession",
    "Imports",
    "Join",
    "Numbers",
    "OpenQuestion",
    "ProblemGroup",
    "Reading",
    "Recognition",
    "Shape",
    "Split",
    "ValueQuestion",
]


class Imports:
    """Opens what is to be imported. `new_id` makes ids of ours; `region` is where this computer is (ISO 3166)."""

    def __init__(
        self,
        accounts: Accounts,
        browse: Browse,
        settings: Settings,
        clock: Clock,
        new_id: Callable[[], str],
        region: str = "",
    ) -> None:
        self._accounts = accounts
        self._browse = browse
        self._settings = settings
        self._clock = clock
        self._new_id = new_id
        self._region = region
        self.originals = Originals(settings, clock)
        self.recent = Recent(settings)

    async def open_file(self, account: Account, path: Path, *, mirror: bool = False) -> ImportSession:
        """A file to be imported into this account, or to be mirrored there. Raises `FileProblem`, and `PlanStale` when the account was never
        read."""
        session = await self._open(account, await asyncio.to_thread(open_source, path), mirror)
        await self.recent.add(account.id, path)
        return session

    async def open_text(self, account: Account, text: str, *, mirror: bool = False) -> ImportSession:
        """Pasted text instead of a file. Raises as `open_file` does."""
        if not text.strip():
            raise InputError(
                say("There is no text to paste."), say("Copy the cells in your spreadsheet program first.")
            )
        return await self._open(account, TextSource("", text), mirror)

    async def _open(self, account: Account, file: Source, mirror: bool) -> ImportSession:
        sheet = await asyncio.to_thread(file.read, Reading())
        await self._browse.snapshot(account.id)
        table = await self._browse.table(account.id)
        remembered = await recall(self._settings, account.provider, sheet.header)
        rows = await finished(shaped(sheet, remembered.shapes if remembered is not None else ()))
        by_ids = mirror and (await self._accounts.capabilities(account.id)).mirror_needs_identity
        opened = Opened(account, self._accounts.info(account.provider).name, file, rows, table, self._region, by_ids)
        return ImportSession(
            opened,
            remembered,
            self._accounts,
            self._browse,
            self._settings,
            self._clock,
            self._new_id,
            self.originals,
        )
