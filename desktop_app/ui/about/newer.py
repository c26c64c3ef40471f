"""Newer versions: whether they are looked for, and the quiet line that tells of one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import DeskError
from desktop_app.core.ports import Newest
from desktop_app.services.updates import Looking, Updates
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.widgets import Button, CheckItem, FormField, StatusLine, WrapLabel
from desktop_app.ui.words import spoken

_EVERY_MS = 3_600_000
"""So often it is seen whether it is time to look: a program may stay open for weeks."""


class NewerPanel(QWidget):
    """Allows looking, says where, and what came of it."""

    def __init__(self, updates: Updates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._updates = updates
        self._tasks = Tasks(self)
        self._allowed = CheckItem(self.tr("Look once a day whether there is a newer version"), parent=self)
        self._address = QLineEdit(self)
        self._address.setPlaceholderText("https://")
        field = FormField(
            self.tr("Ask at"),
            self._address,
            help=self.tr("Whoever looks after the program knows the address. Nothing about you is sent, nothing is installed."),
            label_width=64,
            parent=self,
        )  # fmt: skip
        self._field = field
        self._state = WrapLabel("", "small", "text2", parent=self)
        self._page = Button("", "link", parent=self)
        self._page.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._allowed, field, self._state, self._page):
            column.addWidget(widget)
        self._allowed.clicked.connect(self._decide)
        self._address.editingFinished.connect(self._decide)
        self.setEnabled(False)
        self._tasks.start(self._load())

    async def _load(self) -> None:
        self._show(await self._updates.state())
        self.setEnabled(True)

    def _show(self, state: Looking) -> None:
        self._allowed.setChecked(state.allowed)
        self._address.setText(state.address)
        self._field.set_problem("")
        self._state.setText(self._words(state))
        self._state.setVisible(bool(self._state.text()))

    def _words(self, state: Looking) -> str:
        if not state.allowed:
            return ""
        if state.problem is not None:
            return self.tr("The last time it was not possible: {reason}").format(reason=spoken(state.problem))
        if state.newest is None:
            return self.tr("Contact Desk looks when you start it the next time.")
        return self.tr("The newest version is {version}.").format(version=state.newest.version)

    def _decide(self) -> None:
        wanted, address = self._allowed.isChecked(), self._address.text()
        if wanted and not address.strip():
            self._address.setFocus()  # first the address
            return
        self._tasks.start(self._keep(wanted, address), self._show_problem)

    async def _keep(self, wanted: bool, address: str) -> None:
        self._show(await self._updates.decide(allowed=wanted, address=address))

    def _show_problem(self, error: DeskError) -> None:
        self._field.set_problem(spoken(error.sentence))


class NewerLine(QObject):
    """Looks now and then, and puts a link into the status line when there is a newer version."""

    def __init__(self, updates: Updates, line: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._updates = updates
        self._tasks = Tasks(self)
        self._page = QUrl()
        self._link = Button("", "link", parent=line)
        self._link.hide()
        self._link.clicked.connect(lambda: QDesktopServices.openUrl(self._page))
        line.add(self._link)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look, if that is allowed and it is time."""
        self._tasks.start(self._look())

    async def _look(self) -> None:
        newest = await self._updates.newer()
        if newest is not None:
            self._tell(newest)

    def _tell(self, newest: Newest) -> None:
        self._page = QUrl(newest.page)
        self._link.setText(self.tr("Version {version} is there").format(version=newest.version))
        self._link.setToolTip(newest.page)
        self._link.show()
