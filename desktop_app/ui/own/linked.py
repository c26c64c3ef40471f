"""Where a person of ours is linked, above their record."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import OWN
from desktop_app.services.copies import Compared, Copy
from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.phrases import when
from desktop_app.ui.page import Page
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import Button, ElidedLabel, EnvironmentBadge, IconText, Panel


class LinkedPanel(Panel):
    """The accounts in which a person is, when both were in step last, and how many fields differ; *Compare…* opens them
    side by side. Not there for somebody who is only here."""

    def __init__(self, desk: Desk, page: Page, parent: QWidget) -> None:
        super().__init__("sunken", sides=("bottom",), parent=parent)
        self._desk, self._page = desk, page
        self._person = ""
        self.tasks = Tasks(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._rows: list[QWidget] = []
        self._compare = Button(self.tr("Compare…"), icon="git-compare-arrows", small=True, parent=self)
        self._compare.setToolTip(self.tr("Show this person's records side by side, and carry values across."))
        self._compare.clicked.connect(self._open)
        foot = QHBoxLayout()
        foot.addWidget(self._compare)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 10)
        column.setSpacing(8)
        column.addLayout(self._lines)
        column.addLayout(foot)
        self.hide()
        browse, changed = desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))

    def show_person(self, person: str) -> None:
        """Somebody else's record is shown; "" is somebody new."""
        self._person = person
        self.tasks.cancel()
        if person:
            self.tasks.start(self._load(person), lambda _error: self.hide())
        else:
            self.hide()

    def _changed(self, _account: str) -> None:
        if self._person and self._page.isVisible():
            self.show_person(self._person)

    async def _load(self, person: str) -> None:
        compared = await self._desk.copies.of(person)
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        copies = () if compared is None else compared.copies
        for copy in copies:
            assert compared is not None
            self._rows.append(self._line(compared, copy))
            self._lines.addWidget(self._rows[-1])
        self.setVisible(bool(copies))

    def _line(self, compared: Compared, copy: Copy) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = ElidedLabel(copy.account.name, bold=True, parent=line)
        row.addWidget(name)
        row.addWidget(EnvironmentBadge(copy.account.environment.value, line))
        row.addStretch(1)
        row.addWidget(self._standing(compared, copy, line))
        return line

    def _standing(self, compared: Compared, copy: Copy, parent: QWidget) -> QWidget:
        if copy.contact is None:
            return IconText("triangle-alert", self.tr("not there any more"), "conflict", parent=parent)
        number = compared.copies.index(copy) + 1
        differing = sum(number in compared.others(key, 0) for key in compared.differing())
        if differing:
            words = self.tr("%n fields differ", None, differing)
            return IconText("git-compare-arrows", words, "conflict", parent=parent)
        if not copy.agreed_at:
            return IconText("equal", self.tr("the same"), "new", parent=parent)
        time = when(copy.agreed_at, self._desk.clock.now())
        return IconText("circle-check", self.tr("in step {time}").format(time=time), "new", parent=parent)

    def _open(self) -> None:
        self._page.tasks.start(self._opened())

    async def _opened(self) -> None:
        from desktop_app.ui.own.copies import CopiesPage

        self._page.opens.emit(CopiesPage(self._desk, await self._desk.accounts.get(OWN), self._person))
