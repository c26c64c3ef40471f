"""Turns as the window sees them: it lets them begin, keeps what the tabs say of them, and tells what waits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.services.turns.status import Status
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.turns import words
from desktop_app.ui.widgets import TabInfo

_EVERY_MS = 60_000
MANY = 99


class TurnWatch(QObject):
    """`moved`: accounts stand otherwise now; `told` carries what somebody should see."""

    moved = Signal()
    told = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.statuses: dict[str, Status] = {}
        """How the accounts stand, by id, as far as it was looked up."""
        self.by_themselves: list[Account] = []
        desk.turns.changed.connect(self._changed)
        desk.turns.told.connect(self.told.emit)
        self._pulse = QTimer(self, interval=_EVERY_MS)
        self._pulse.timeout.connect(self._tick)

    def begin(self) -> None:
        """From now on turns may begin."""
        self._pulse.start()
        self._tick()

    async def look_up(self, *accounts: str) -> None:
        """Look up how accounts stand."""
        for account in accounts:
            self.statuses[account] = await self._desk.turns.status(account)
        self.by_themselves = await self._desk.turns.by_themselves()
        self.moved.emit()

    def marked(self, info: TabInfo) -> TabInfo:
        """The tab of an account with what waits there."""
        status = self.statuses.get(info.key)
        if status is None or not (status.waiting.all or status.missed is not None):
            return info
        count = status.waiting.all
        note = "!" if status.missed is not None else str(count) if count <= MANY else f"{MANY}+"
        said = words.missed(status) or f"{words.short(status)}: {words.waits(status.waiting)}"
        return info._replace(note=note, note_words=said)

    def _changed(self, account: str) -> None:
        self._tasks.start(self.look_up(account), partial(self._gone, account))

    def _gone(self, account: str, _error: object) -> None:
        """The account was removed meanwhile."""
        self.statuses.pop(account, None)

    def _tick(self) -> None:
        self._tasks.start(self._desk.turns.tick())
