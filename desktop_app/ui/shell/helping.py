"""Help wherever one is: the menu of the question mark, F1, and the guided round."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.shell.tabstack import TabStack
from desktop_app.ui.widgets import menu_of

if TYPE_CHECKING:  # the window is painted before these are imported
    from desktop_app.services.desk import Desk
    from desktop_app.ui.guide.bar import GuideBar
    from desktop_app.ui.guide.round import GuidedRound
    from desktop_app.ui.help.window import HelpWindow

HELP_KEY = QKeySequence("F1")
_BAR_KEY = QKeySequence("F8")


class Helping(QObject):
    """`failed` carries a `DeskError` on the way to the round. The bar of the round is put into `room`, before its last
    line; `show_tab` goes to a tab by its key."""

    failed = Signal(object)

    def __init__(self, window: QWidget, stack: TabStack, room: QVBoxLayout, show_tab: Callable[[str], None]) -> None:
        super().__init__(window)
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self.failed)
        self._window, self._stack, self._room, self._show_tab = window, stack, room, show_tab
        self._desk: Desk | None = None
        self._round: GuidedRound | None = None
        self._bar: GuideBar | None = None
        self._help: HelpWindow | None = None
        for keys, act in ((HELP_KEY, self.help_here), (_BAR_KEY, self._go_to_bar)):
            QShortcut(keys, window).activated.connect(act)

    def set_desk(self, desk: Desk) -> None:
        """The profile is open: there can be a round."""
        self._desk = desk

    def open_menu(self, below: QWidget) -> None:
        """What help there is."""
        menu = menu_of(below)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = menu.addAction(self.tr("Help on this screen"))
        page.setShortcut(HELP_KEY)
        page.triggered.connect(self.help_here)
        menu.addAction(self.tr("Keyboard")).triggered.connect(lambda: self.show_help("keyboard"))
        menu.addSeparator()
        round = menu.addAction(self.tr("Guided round with practice data"))
        round.setEnabled(self._desk is not None and self._round is None)
        round.triggered.connect(self.begin_round)
        menu.addSeparator()
        menu.addAction(self.tr("About Contact Desk")).triggered.connect(self.show_about)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    # ----------------------------------------------------------------------------------------------------- help pages

    def help_here(self) -> None:
        """The page on the screen that is shown."""
        key = self._stack.current
        self.show_help(self._stack.tab(key).top.topic() if key else "start")

    def show_help(self, topic: str) -> None:
        """The page on this topic."""
        from desktop_app.ui.help.window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._window)
        self._help.show_topic(topic)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def show_about(self) -> None:
        """Version, licences, newer versions."""
        from desktop_app.ui.about.sheet import AboutSheet

        AboutSheet(self._desk, self._window).open()

    # ------------------------------------------------------------------------------------------------------ the round

    def begin_round(self) -> None:
        """Go through the guided round; the practice accounts are added where they are missing."""
        if self._desk is not None and self._round is None:
            self.tasks.start(self._begin_round(self._desk))

    async def _begin_round(self, desk: Desk) -> None:
        from desktop_app.services.practice_file import practice_list
        from desktop_app.ui.guide.bar import GuideBar
        from desktop_app.ui.guide.round import GuidedRound

        await desk.accounts.add_practice()
        account = await practice_list(desk.accounts)
        if account is None or self._round is not None:
            return
        self._bar = GuideBar(self._window)
        self._room.insertWidget(self._room.count() - 1, self._bar)
        self._round = GuidedRound(desk, self._stack, account, self._bar, self._show_tab)
        self._round.over.connect(lambda: self.tasks.start(self.end_round()))
        self._round.tasks.failed.connect(self.failed)
        QTimer.singleShot(0, self._bar, self._bar.take_focus)

    async def end_round(self) -> None:
        """Leave the round, wherever it is."""
        round, bar, self._round, self._bar = self._round, self._bar, None, None
        if round is not None and bar is not None:
            bar.hide()
            await round.close()
            bar.deleteLater()

    def _go_to_bar(self) -> None:
        if self._bar is not None:
            self._bar.take_focus()
