"""The main window: tabs above, the chosen tab's pages, and the status line. It opens with the profile still closed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop_app.resources import resource_path
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.opening import OpeningPage
from desktop_app.ui.shell.helping import Helping
from desktop_app.ui.shell.tabstack import ACCOUNTS, WELCOME, TabStack
from desktop_app.ui.shell.topbar import FIND_KEY, TopBar
from desktop_app.ui.widgets import EnvironmentLine, Sheet, StatusLine, TabInfo
from desktop_app.ui.widgets.focus import step_focus

if TYPE_CHECKING:  # the window is painted before these are imported
    import asyncio

    from desktop_app.core.account import Account
    from desktop_app.core.errors import DeskError
    from desktop_app.services.desk import Desk
    from desktop_app.ui.accounts.page import AccountsPage
    from desktop_app.ui.shell.asked import Wishes
    from desktop_app.ui.shell.background import Background
    from desktop_app.ui.tab import Tab

PROGRAM = "Contact Desk"


class OpenProfile(Protocol):
    """An open profile, as ``bootstrap`` makes it."""

    @property
    def desk(self) -> Desk: ...

    @property
    def wishes(self) -> Wishes | None: ...

    async def tidy(self) -> None:
        """Forget what is kept for a limited time only."""
        ...

    async def close(self) -> None: ...


Opener = Callable[[Path | None, bool], Awaitable[OpenProfile]]
"""Opens the profile in a folder (None: the user's own); with True everything stays in memory."""


class MainWindow(QMainWindow):
    """The program's window. `painted` comes once, after it was drawn first; `opened` when a profile
    is open and all pages are imported; `gone` is set when it has closed for good.

    With `keeps_scheme` the profile decides between light and dark.
    """

    painted = Signal()
    opened = Signal()

    def __init__(self, opener: Opener, *, keeps_scheme: bool = True) -> None:
        super().__init__()
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self._show_error)
        self._opener = opener
        self._keeps_scheme = keeps_scheme
        self._profile: OpenProfile | None = None
        self._background: Background | None = None
        self._accounts: list[Account] = []
        self._was_painted = self._closing = False
        self._crash: Sheet | None = None
        self.setWindowTitle(PROGRAM)
        self.setWindowIcon(QIcon(str(resource_path("icons", "contact-desk.svg"))))
        self.resize(QSize(1280, 800))
        self.setMinimumSize(QSize(900, 600))
        self._lay_out()

    @cached_property
    def gone(self) -> asyncio.Event:
        """Set when the window has closed for good."""
        import asyncio

        return asyncio.Event()

    @property
    def desk(self) -> Desk:
        """The services of the open profile."""
        assert self._profile is not None
        return self._profile.desk

    @property
    def background(self) -> Background:
        """What goes on while nobody looks at the open profile."""
        assert self._background is not None
        return self._background

    @property
    def shown(self) -> str:
        """The key of the tab that is shown; empty as long as the profile is not open."""
        return self._stack.current

    def has_tab(self, key: str) -> bool:
        """Whether there can be a tab with this key."""
        return self._stack.has(key)

    def tab(self, key: str) -> Tab:
        """The tab with this key, made when it was not shown yet."""
        return self._stack.tab(key)

    # ------------------------------------------------------------------------------------------------------- opening

    def open_profile(
        self, folder: Path | None, *, practice: bool = False, session_only: bool = False, file: Path | None = None
    ) -> None:
        """Open the profile behind the painted window; when it cannot be opened, the window says why. Then `file` is to be
        imported."""

        def again(session: bool) -> None:
            self._opening.again.disconnect()
            self.open_profile(folder, practice=practice, session_only=session, file=file)

        self._opening.show_opening()
        self._opening.again.connect(again)
        opening = self._open(folder, practice=practice, session_only=session_only, file=file)
        self.tasks.start(opening, self._opening.show_error)

    async def _open(self, folder: Path | None, *, practice: bool, session_only: bool, file: Path | None) -> None:
        from desktop_app.ui.about.newer import NewerLine
        from desktop_app.ui.shell.background import Background
        from desktop_app.ui.shell.keeping import restore_place, restore_scheme
        from desktop_app.ui.shell.preloading import import_first_page, import_pages
        from desktop_app.ui.shell.watching import RunNews, RunWatch

        self._profile = await self._opener(folder, session_only)
        await import_first_page()
        desk = self.desk
        await restore_place(desk.settings, self)
        if self._keeps_scheme:
            await restore_scheme(desk.settings)
        desk.accounts.changed.connect(lambda _: self.tasks.start(self._show_accounts()))
        self._watch = RunWatch(desk, self)
        self._watch.moved.connect(self._show_runs)
        back = self._background = Background(desk, self._stack, self.tasks, self, self.show_tab, self._show_account)
        back.quit_asked.connect(self.quit)
        back.turns.moved.connect(lambda: self._top.tabs.set_tabs(self._tab_infos()))
        news = RunNews(desk, self._stack, self.tasks, self.show_tab, back.notices.tell)
        self._watch.ended.connect(news.ended)
        if practice:
            await desk.accounts.add_practice()
        self._helping.set_desk(desk)
        self._top.set_open(True)
        await self._show_accounts()
        if session_only:
            text = self.tr("This computer has no open password store. Keys and contacts are forgotten at the end.")
            self._stack.tab(self._stack.current).say("warning", self.tr("Nothing is kept on this computer."), text)
        await news.offer_interrupted()
        await import_pages()
        self.opened.emit()
        back.begin(self._profile.wishes, file)
        await self._profile.tidy()
        self._newer = NewerLine(desk.updates, self._status, self)

    # ------------------------------------------------------------------------------------------------------- the tabs

    async def _show_accounts(self) -> None:
        """Show a tab for every account; the pages of those that changed are made anew."""
        self._accounts = await self.desk.accounts.all()
        self._stack.take(self.desk, self._accounts)
        shown = self._stack.current
        if not shown or shown == WELCOME or not self._stack.has(shown):
            self.show_tab(next(iter(self._stack.connected), WELCOME))
        else:
            self._top.tabs.set_tabs(self._tab_infos(), shown)
            self._show_where()
        await self.background.turns.look_up(*self._stack.connected)

    def _tab_infos(self) -> list[TabInfo]:
        marked = self.background.turns.marked
        infos = [
            marked(
                TabInfo(
                    account.id,
                    account.name,
                    icon="" if account.id in self._stack.connected else "users-round",
                    letters=self._letters(account),
                    colour=account.colour,
                    environment=account.environment,
                )
            )
            for account in self._accounts
        ]
        welcome = TabInfo(WELCOME, self.tr("Welcome"), self.tr("first steps"), icon="sparkles")
        return [*infos, *([welcome] if self._stack.has(WELCOME) else []), self._watch.tab_info()]

    def _letters(self, account: Account) -> str:
        """Our own list has an icon instead."""
        return self.desk.accounts.info(account.provider).letters if account.id in self._stack.connected else ""

    def show_tab(self, key: str) -> None:
        """Go to a tab: an account's id, or one of the fixed ones."""
        walking = self._top.tabs.hasFocus()  # with arrows: the next arrow is for the tabs too
        self._stack.show_tab(key)
        if key != ACCOUNTS:
            self._top.tabs.set_tabs(self._tab_infos(), key)
        if walking:
            self._top.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_where()
        self.background.notices.shown(key)

    def _show_where(self) -> None:
        """Say of what tab the window is, wherever it says so."""
        key = self._stack.current
        account = self._stack.account(key)
        self._top.show_settings(key == ACCOUNTS)
        self._show_environment()
        self.setWindowTitle(f"{account.name} – {PROGRAM}" if account is not None else PROGRAM)
        self._show_state()

    def _show_environment(self) -> None:
        """That of the tab's account; what was opened in another tab has its own."""
        key = self._stack.current
        account = self._stack.account(key)
        if account is not None:
            self._line.set_environment(account.environment)
        else:
            self._line.set_environment(self._stack.tab(key).top.environment if key else None)

    def _show_state(self) -> None:
        icon, text = self._stack.tab(self._stack.current).bottom.data_state() if self._stack.current else ("", "")
        self._status.right.show_state(icon, text)

    def _show_runs(self) -> None:
        self._top.tabs.update_tab(self._watch.tab_info())
        words = self._watch.in_status()
        if words:
            self._status.left.show_state("", words, busy=True)
        else:
            self._status.left.show_state("circle-check", self.tr("Nothing is running"))

    def _add_account(self) -> None:
        self._accounts_page().add()

    def _show_account(self, account: str) -> None:
        self._accounts_page().show_account(account)

    def _accounts_page(self) -> AccountsPage:
        """The page of accounts, shown."""
        from desktop_app.ui.accounts.page import AccountsPage

        self.show_tab(ACCOUNTS)
        page = self._stack.tab(ACCOUNTS).bottom
        assert isinstance(page, AccountsPage)
        return page

    def _find(self) -> None:
        from desktop_app.ui.find.sheet import FindSheet

        if self._profile is not None and self._accounts:
            sheet = FindSheet(self.desk, self)
            sheet.chosen.connect(self._show_person)
            sheet.open()

    def _show_person(self, account: str, contact: str) -> None:
        from desktop_app.ui.contacts.page import ContactsPage

        self.show_tab(account)
        page = self._stack.tab(account).back_to_bottom()
        if isinstance(page, ContactsPage):
            page.show_contact(contact)

    # ------------------------------------------------------------------------------------------------ ending, failing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close in two steps: first everything that still runs ends, then the window goes."""
        if not self._has_begun:
            self.gone.set()
        if self.gone.is_set():
            event.accept()
            return
        event.ignore()
        if not self._closing and not (self._background is not None and self._background.takes_over()):
            self.quit()

    def quit(self) -> None:
        """End the program, unless something is not saved and somebody wants to stay with it."""
        if self._closing or not self._has_begun:
            self.close()
            return
        unsaved = self._stack.unsaved()
        if unsaved:
            self.show()
            sheet = Sheet(self.tr("Close Contact Desk?"), unsaved, parent=self)
            sheet.add_out(self.tr("Stay"))
            sheet.add_verb("close", self.tr("Close without saving"), "danger")
            sheet.answered.connect(lambda answer: self._shut_down() if answer == "close" else None)
            sheet.open()
            return
        self._shut_down()

    def end(self) -> None:
        """Close without asking about what is not saved, as when the computer is shut down."""
        if not self._has_begun:
            self.close()
        elif not self._closing:
            self._shut_down()

    @property
    def _has_begun(self) -> bool:
        """Whether there is anything to end before the window may go."""
        return self._profile is not None or self.tasks.busy

    def _shut_down(self) -> None:
        import asyncio

        self._closing = True
        self._status.left.show_state("", self.tr("Closing…"), busy=True)
        # Not one of `tasks`: those are cancelled by it.
        self._shutting = asyncio.get_event_loop().create_task(self._end())

    async def _end(self) -> None:
        from desktop_app.ui.shell.keeping import keep_place

        await self._helping.end_round()
        every = self.findChildren(Tasks)
        for tasks in every:
            tasks.cancel()
        for tasks in every:
            await tasks.over()
        try:
            if self._profile is not None:
                await keep_place(self.desk.settings, self)
                await self._profile.close()
        finally:
            self.gone.set()
            self.close()

    def _show_error(self, error: DeskError) -> None:
        if self._stack.current:
            self._stack.tab(self._stack.current).show_error(error)
        else:
            self._opening.show_error(error)

    def crashed(self, error: BaseException | None) -> None:
        """A bug: say so, with details that name no person, and go on."""
        import logging

        from desktop_app.ui.shell.crash import QUIT, CrashSheet, details

        logging.getLogger(__name__).error("unexpected failure\n%s", details(error))  # its message may quote somebody
        if self._closing or self._crash is not None:  # one at a time: a bug seldom comes alone
            return
        self.show()  # it may have happened in the tray
        sheet = self._crash = CrashSheet(error, self)
        sheet.finished.connect(lambda: setattr(self, "_crash", None))
        sheet.answered.connect(lambda answer: self.quit() if answer == QUIT else None)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = TopBar(ground)
        self._line = EnvironmentLine(None, ground)
        self._opening = OpeningPage()
        self._stack = TabStack(self._opening, ground)
        self._status = StatusLine(ground)
        self._status.left.show_state("circle-check", self.tr("Nothing is running"))
        for widget, stretch in ((self._top, 0), (self._line, 0), (self._stack, 1), (self._status, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(ground)
        self._top.tabs.chosen.connect(self.show_tab)
        self._top.find_asked.connect(self._find)
        self._top.add_asked.connect(self._add_account)
        self._top.settings_asked.connect(lambda: self.show_tab(ACCOUNTS))
        self._helping = Helping(self, self._stack, column, self.show_tab)
        self._helping.failed.connect(self._show_error)
        self._top.help_asked.connect(lambda: self._helping.open_menu(self._top.help))
        self._stack.practice_asked.connect(self._helping.begin_round)
        self._stack.settings_asked.connect(lambda: self._accounts_page().bring_settings())
        self._stack.state_changed.connect(self._show_state)
        self._stack.page_changed.connect(self._show_environment)
        self._stack.add_asked.connect(self._add_account)
        self._stack.added.connect(self.show_tab)
        for keys, act in ((QKeySequence("Ctrl+Q"), self.quit), (FIND_KEY, self._find)):
            QShortcut(keys, self).activated.connect(act)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._top.step, step))

    def focusNextPrevChild(self, next: bool) -> bool:
        return step_focus(self, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
