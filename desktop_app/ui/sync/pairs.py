"""Saying who is who, and taking up what was left: what changes the lines of a sync themselves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desktop_app.core.choosing import LINKED, ONE_SIDED
from desktop_app.core.reconcile import Merge
from desktop_app.core.syncing import Choice
from desktop_app.services.desk import Desk
from desktop_app.services.sync.proposal import Proposal
from desktop_app.ui.page import Page
from desktop_app.ui.sync import words
from desktop_app.ui.sync.linking import LinkSheet
from desktop_app.ui.sync.model import SyncModel


class Pairs(QObject):
    """`changed(Proposal)`: with other lines than before. `told(title, text)`: what a person should know about it."""

    changed = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: Desk, crm: str, page: Page) -> None:
        super().__init__(page)
        self._desk, self._crm, self._page = desk, crm, page

    def link(self, model: SyncModel, row: int) -> None:
        """Ask who somebody is on the other side; nothing for who is linked already."""
        merge = model.merge_at(row) if row >= 0 else None
        if merge is None or merge.standing not in ONE_SIDED or model.lines.is_left(merge):
            return
        sheet = LinkSheet(model.lines, merge, self._crm, self._page.window())

        def link(answer: str) -> None:
            if answer == "link" and sheet.other:
                pair = (merge.person, sheet.other) if merge.ours else (sheet.other, merge.contact)
                self._page.tasks.start(self._join(model.lines.proposal, str(pair[0]), str(pair[1])))

        sheet.answered.connect(link)
        sheet.open()

    def tell_apart(self, model: SyncModel, row: int) -> None:
        """These two are not the same person: who is linked is linked no longer once the sync is carried out, and who was
        only suggested never was."""
        merge, proposal = model.merge_at(row), model.lines.proposal
        if proposal.keeps_id(merge):
            self.told.emit(*words.id_kept(merge.name, self._crm))
        if merge.standing in LINKED:
            model.choose(row, Choice.PART)
        else:
            self._page.tasks.start(self._part(proposal, merge))

    def take_up(self, model: SyncModel, rows: Iterable[int]) -> None:
        """These lines are not left any more."""
        lines = [merge.id for merge in map(model.merge_at, rows) if model.lines.is_left(merge)]
        if lines:
            self._page.tasks.start(self._taken_up(model.lines.proposal, lines))

    async def _join(self, proposal: Proposal, person: str, contact: str) -> None:
        self.changed.emit(await self._desk.syncs.join(proposal, person, contact))

    async def _part(self, proposal: Proposal, merge: Merge) -> None:
        self.changed.emit(await self._desk.syncs.tell_apart(proposal, merge))

    async def _taken_up(self, proposal: Proposal, lines: list[str]) -> None:
        self.changed.emit(await self._desk.syncs.take_up(proposal, lines))
