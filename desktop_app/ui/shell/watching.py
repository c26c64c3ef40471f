"""What the window says about runs wherever one is: in the status line, in the tab of Activity, at their end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.core.changes import State
from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.services.runs.live import LiveRun
from desktop_app.ui.runs import words


class RunWatch(QObject):
    """Follows all live runs. `moved`: one of them went on, began or ended; `ended` carries the `Run` that ended."""

    moved = Signal()
    ended = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._followed: set[str] = set()
        desk.runs.changed.connect(lambda _: self._follow())
        desk.runs.ended.connect(self.ended.emit)
        self._follow()

    @property
    def running(self) -> list[LiveRun]:
        return self._desk.runs.live_runs()

    def in_tab(self) -> str:
        """The second line of Activity's tab."""
        running = self.running
        if not running:
            return self.tr("nothing running")
        total = sum(live.total for live in running)
        share = 100 * sum(live.done for live in running) // max(1, total)
        return self.tr("%n running · {share} %", "", len(running)).format(share=share)

    def in_status(self) -> str:
        """The words of the status line; empty when nothing runs."""
        running = self.running
        if not running:
            return ""
        live = running[0]
        template = self.tr("{run}: {done} of {total}")
        return template.format(run=words.title(live.run), done=live.done, total=live.total)

    def _follow(self) -> None:
        for live in self.running:
            if live.run.id not in self._followed:
                self._followed.add(live.run.id)
                live.changed.connect(lambda _: self.moved.emit())
        self.moved.emit()


def interrupted(run: Run) -> tuple[str, str]:
    """What is said of a run that was cut off, by a crash or a power cut: title and text."""
    total = sum(run.counts.values())
    done = total - run.counts.get(State.TO_COME, 0)
    title = QCoreApplication.translate("RunWatch", "{run} stopped after {done} of {total}.")
    title = title.format(run=words.title(run), done=done, total=total)
    doubt = run.counts.get(State.IN_DOUBT, 0)
    if not doubt:
        return title, QCoreApplication.translate("RunWatch", "Nobody is in doubt. The rest can be sent now.")
    text = QCoreApplication.translate(
        "RunWatch", "%n are in doubt. First we look at what happened to them.", None, doubt
    )
    return title, text
