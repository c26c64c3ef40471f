"""What the window says about runs wherever one is: in the status line, in the tab of Activity, at their end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.core.changes import State
from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.services.runs.live import LiveRun
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.runs import words
from desktop_app.ui.shell.tabstack import ACTIVITY, TabStack
from desktop_app.ui.widgets import Button, TabInfo


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

    def tab_info(self) -> TabInfo:
        """The tab of Activity as it looks now."""
        return TabInfo(ACTIVITY, self.tr("Activity"), self._in_tab(), icon="history", busy=bool(self.running))

    def _in_tab(self) -> str:
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


class RunNews(QObject):
    """Tells of runs in the tabs: that one has ended, unless the person is looking at it, and that one was cut off.

    `show_tab` goes to a tab by its key, `tell` says a title and a text outside the window, and to which tab they belong.
    """

    def __init__(
        self,
        desk: Desk,
        stack: TabStack,
        tasks: Tasks,
        show_tab: Callable[[str], None],
        tell: Callable[[str, str, str], None],
    ) -> None:
        super().__init__(stack)
        self._desk, self._stack, self._tasks, self._show_tab, self._tell = desk, stack, tasks, show_tab, tell
        desk.runs.stuck.connect(lambda error: stack.tab(stack.current).show_error(error))

    def ended(self, run: Run) -> None:
        """A run has ended; what a turn did is told only where it needs somebody."""
        if self._desk.turns.began(run.id):
            return
        title = self.tr("{run} has ended.").format(run=words.title(run))
        self._tell(title, words.came_of_it(run), ACTIVITY)
        tab = self._stack.tab(self._stack.current)
        if tab.top.shows_run(run.id):
            return
        show = Button(self.tr("Show result"))
        show.clicked.connect(partial(self._show_run, run.id))
        kind = "good" if words.went_well(run) else "warning"
        tab.say(kind, title, words.came_of_it(run), (show,))

    async def offer_interrupted(self) -> None:
        """Say which runs were cut off, and offer to settle them."""
        for run in reversed(await self._desk.runs.interrupted()):
            button = Button(self.tr("Check and continue"), "primary")
            button.clicked.connect(partial(self._go_on, run))
            title, text = interrupted(run)
            tab = self._stack.tab(run.account if self._stack.account(run.account) else ACTIVITY)
            tab.say("warning", title, text, (button,))

    def _show_run(self, run: str) -> None:
        from desktop_app.ui.activity.page import ActivityPage

        self._show_tab(ACTIVITY)
        page = self._stack.tab(ACTIVITY).back_to_bottom()
        assert isinstance(page, ActivityPage)
        page.show_run(run)

    def _go_on(self, run: Run) -> None:
        self._tasks.start(self._go_on_with(run))

    async def _go_on_with(self, run: Run) -> None:
        from desktop_app.ui.runs.page import RunPage

        id = await self._desk.runs.go_on(run.id)
        account = self._stack.account(run.account)
        if account is not None:
            self._show_tab(run.account)
            self._stack.tab(run.account).push(RunPage(self._desk, account, id))


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
