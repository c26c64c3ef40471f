"""The review of a sync: what is to be changed in *Our contacts* and what at the CRM, and one button for both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account
from desktop_app.core.plan import ApprovedPlan
from desktop_app.services.desk import Desk
from desktop_app.services.sync.proposal import Decided
from desktop_app.ui.page import Page
from desktop_app.ui.review.sides import Side, SidesReviewPage
from desktop_app.ui.sync import words

OURS, THEIRS = "ours", "theirs"


class SyncReviewPage(SidesReviewPage):
    """Shows both plans of `decided`, a side at a time, and carries both out in one go: each with a permit of its own."""

    help_topic = "sync"

    def __init__(self, desk: Desk, account: Account, decided: Decided, parent: QWidget | None = None) -> None:
        self._decided = decided
        self._crm = desk.accounts.info(account.provider).name
        title = QCoreApplication.translate("SyncReviewPage", "Review: sync with {crm}").format(crm=self._crm)
        subtitle = QCoreApplication.translate("SyncReviewPage", "Our contacts and {account}: what changes on each side")
        sides = (Side(OURS, decided.proposal.ours.account, decided.ours), Side(THEIRS, account, decided.theirs))
        first = THEIRS if decided.theirs.changes or not decided.ours.changes else OURS
        super().__init__(desk, account, sides, title, subtitle.format(account=account.name), first=first, parent=parent)

    def verb(self) -> str:
        return self.tr("Sync with {place}").format(place=words.place(self._crm, self.account))

    async def carry_out(self, approved: Sequence[ApprovedPlan]) -> Page:
        from desktop_app.ui.sync.running import SyncRunPage

        sync = self.desk.carrying.begin(self._decided, approved)
        return SyncRunPage(self.desk, self.account, sync)
