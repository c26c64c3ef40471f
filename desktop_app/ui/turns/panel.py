"""In the form of an account: how it stands with *Our contacts*, and whether it syncs by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.unattended import NOBODY
from desktop_app.services.desk import Desk
from desktop_app.services.turns.status import Status
from desktop_app.services.turns.timing import Every
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.turns import words
from desktop_app.ui.widgets import Choice, FormField, IconText, Label, SectionHeading, SegmentedChoice, Sheet
from desktop_app.ui.widgets.forms import LANE

_NEVER = "never"


class TurnsPanel(QWidget):
    """What is chosen holds at once, after one question: whoever switches it on agrees to every turn that follows.
    `label_width` is that of the fields above it."""

    def __init__(self, desk: Desk, tasks: Tasks, account: Account, label_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._account = desk, account
        self._tasks = Tasks(self)
        self._tasks.failed.connect(tasks.failed)
        self._every: Every | None = None
        self._lay_out(label_width)
        listener = self._changed
        desk.turns.changed.connect(listener)
        self.destroyed.connect(lambda: desk.turns.changed.disconnect(listener))
        self._changed(account.id)

    def _changed(self, account: str) -> None:
        if account == self._account.id:
            self._tasks.start(self._show())

    async def _show(self) -> None:
        self._every = await self._desk.turns.every(self._account.id)
        self._choice.set_current(_NEVER if self._every is None else self._every.value)
        self._field.set_read_only(
            self.tr("This account is read only.") if self._account.read_only and self._every is None else ""
        )
        self._show_status(await self._desk.turns.status(self._account.id))

    def _show_status(self, status: Status) -> None:
        icon, token = ("circle-check", "new") if status.looked_at else ("info", "text2")
        if status.turning:
            icon, token = "refresh-cw", "text2"
        elif status.waiting != NOBODY:
            icon, token = "hourglass", "conflict"
        self._standing.set(icon, words.standing(status), token)
        self._good.setText(words.went_through(status))
        self._good.setVisible(bool(self._good.text()))
        self._missed.set("triangle-alert", words.missed(status), "conflict")
        self._missed.setVisible(bool(self._missed.text()))

    def _chosen(self, key: str) -> None:
        if key == _NEVER:
            self._tasks.start(self._desk.turns.switch(self._account.id, None))
            return
        every = Every(key)
        sheet = Sheet(self.tr("Sync “{name}” automatically?").format(name=self._account.name), width=520, parent=self)
        sheet.body.addWidget(self._point("circle-check", "new", self.tr(
            "Without asking again: new people there come into Our contacts, changed values go from either side to the "
            "other, and people who are the same beyond doubt are linked."
        )))  # fmt: skip
        sheet.body.addWidget(self._point("hourglass", "conflict", self.tr(
            "Waits for you, with a number on the tab: whatever removes or empties something, was changed on both sides, "
            "cannot be taken back, or is uncertain."
        )))  # fmt: skip
        sheet.body.addWidget(self._point("history", "text2", self.tr(
            "Every sync stands in Activity and can be taken back there. It happens only while this program runs."
        )))  # fmt: skip
        sheet.add_out(self.tr("Not automatically"))
        sheet.add_verb(key, words.verb(every))
        sheet.answered.connect(lambda answer: self._answered(every if answer == key else None))
        sheet.open()

    def _point(self, icon: str, token: str, text: str) -> IconText:
        return IconText(icon, text, token, type="body", ink="text", wrap=True, size=16, parent=self)

    def _answered(self, every: Every | None) -> None:
        if every is not None:
            self._tasks.start(self._desk.turns.switch(self._account.id, every))
        else:
            self._choice.set_current(_NEVER if self._every is None else self._every.value)

    def _lay_out(self, label_width: int) -> None:
        stands = QWidget(self)
        self._standing = IconText("info", "", wrap=True, type="body", ink="text", size=16, parent=stands)
        self._good = Label("", "small", "text2", parent=stands)
        self._missed = IconText("triangle-alert", "", "conflict", wrap=True, parent=stands)
        lines = QVBoxLayout(stands)
        lines.setContentsMargins(0, 7, 0, 0)
        lines.setSpacing(4)
        for widget in (self._standing, self._good, self._missed):
            lines.addWidget(widget)
        self._choice = SegmentedChoice(
            [
                Choice(_NEVER, self.tr("Never")),
                Choice(Every.HOUR, self.tr("Hourly")),
                Choice(Every.DAY, self.tr("Daily")),
                Choice(Every.START, self.tr("When the program starts")),
            ],
            parent=self,
        )
        self._choice.chosen.connect(self._chosen)
        heading = QHBoxLayout()
        heading.setContentsMargins(LANE, 0, 0, 0)
        heading.addWidget(SectionHeading(self.tr("Sync with Our contacts"), self))
        self._field = FormField(self.tr("Sync automatically"), self._choice, label_width=label_width, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(FormField(self.tr("State"), stands, label_width=label_width, parent=self))
        column.addWidget(self._field)
