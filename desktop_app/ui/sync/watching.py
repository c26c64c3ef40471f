"""What happens to the two lists of a sync while its page is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import OWN
from desktop_app.core.ports import Notice
from desktop_app.services.desk import Desk
from desktop_app.services.sync.carrying import SyncRun
from desktop_app.services.sync.proposal import Proposal
from desktop_app.ui.page import Page
from desktop_app.ui.words import spoken


class Watch(QObject):
    """Watches our list and that of `account`: `moved` comes when one of them changed since `proposal` was made of them,
    `synced` when both were synced, `noticed` with what the CRM says while it is asked."""

    moved = Signal()
    synced = Signal()
    noticed = Signal(str)

    def __init__(self, desk: Desk, account: str, page: Page) -> None:
        super().__init__(page)
        self._desk, self._account, self._page = desk, account, page
        self.proposal: Proposal | None = None
        browse, moved = desk.browse, self._moved
        carrying, ended = desk.carrying, self._ended
        accounts, noticed = desk.accounts, self._noticed
        browse.changed.connect(moved)
        carrying.ended.connect(ended)
        accounts.notices.connect(noticed)

        def leave() -> None:
            browse.changed.disconnect(moved)
            carrying.ended.disconnect(ended)
            accounts.notices.disconnect(noticed)

        self.destroyed.connect(leave)

    async def _look(self, proposal: Proposal) -> None:
        """Whether a list is another one than the proposal was made from."""
        for seen in (proposal.ours, proposal.theirs):
            table = await self._desk.browse.table(seen.account.id)
            if table is not seen.table or table.revision != seen.revision:
                self.moved.emit()
                return

    def _moved(self, account: str) -> None:
        if account in (OWN, self._account) and self.proposal is not None:
            self._page.tasks.start(self._look(self.proposal))

    def _ended(self, sync: SyncRun) -> None:
        if sync.account.id == self._account:
            self.synced.emit()

    def _noticed(self, notice: tuple[str, Notice]) -> None:
        account, what = notice
        if account == self._account:
            self.noticed.emit(spoken(what.sentence))
