"""Files that come from outside: given at the start, dropped on the window, handed over by another start of the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QFileSystemWatcher, QObject, QUrl
from PySide6.QtGui import QDropEvent

from desktop_app.services.desk import Desk
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.application import Application
from desktop_app.ui.shell.tabstack import TabStack


class Wishes(Protocol):
    """What other starts of the program want of this one. `folder` changes when there is something to take."""

    @property
    def folder(self) -> Path: ...

    async def take(self) -> Sequence[Path | None]:
        """What was wished for since, each once: a file, or None for the window alone."""
        ...


class Asked(QObject):
    """Asks into which list a file is to be imported, and begins the import. `show_tab` goes to a tab by its key,
    `open_window` brings the window to the front."""

    def __init__(
        self,
        desk: Desk,
        stack: TabStack,
        tasks: Tasks,
        show_tab: Callable[[str], None],
        open_window: Callable[[], None],
    ) -> None:
        super().__init__(stack)
        self._desk, self._stack, self._tasks = desk, stack, tasks
        self._show_tab, self._open_window = show_tab, open_window
        self._watcher: QFileSystemWatcher | None = None
        self._asking = False
        window = stack.window()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def heed(self, wishes: Wishes | None) -> None:
        """From now on what other starts of the program want is done, and what the desktop wants."""
        app = QCoreApplication.instance()
        if isinstance(app, Application):
            app.file_asked.connect(self._open_files)
            self._open_files()
        if wishes is not None:
            self._watcher = QFileSystemWatcher([str(wishes.folder)], self)
            self._watcher.directoryChanged.connect(lambda _: self._tasks.start(self._heed(wishes)))
            self._tasks.start(self._heed(wishes))

    async def _heed(self, wishes: Wishes) -> None:
        for file in await wishes.take():
            self._open_window()
            if file is not None:
                self.open(file)

    def _open_files(self) -> None:
        app = QCoreApplication.instance()
        for file in app.take_files() if isinstance(app, Application) else ():
            self._open_window()
            self.open(file)

    def open(self, path: Path) -> None:
        """Import a file, as soon as somebody says where."""
        if not self._asking:  # one at a time: the second would lie over the first
            self._asking = True
            self._tasks.start(self._ask(path))

    async def _ask(self, path: Path) -> None:
        from desktop_app.ui.imports.where import TAKE, WhereSheet

        try:
            accounts = await self._desk.accounts.all()
        except BaseException:
            self._asking = False
            raise
        sheet = WhereSheet(path.name, self._desk.accounts, accounts, self._stack.current, self._stack.window())

        def answered(answer: str) -> None:
            self._asking = False
            if answer == TAKE:
                self._begin(sheet.account.id, path)

        sheet.answered.connect(answered)
        sheet.open()

    def _begin(self, id: str, path: Path) -> None:
        from desktop_app.ui.imports.page import ImportPage

        account = self._stack.account(id)
        if account is not None:
            self._show_tab(id)
            page = ImportPage(self._desk, account)
            self._stack.tab(id).push(page)
            page.load(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that are dropped where nothing else takes them."""
        if isinstance(event, QDropEvent):  # entering and moving are of that kind, too
            files = [url for url in event.mimeData().urls() if url.isLocalFile()]
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._dropped(files)
                return True
        return False

    def _dropped(self, files: Sequence[QUrl]) -> None:
        if len(files) == 1:
            self.open(Path(files[0].toLocalFile()))
        elif self._stack.current:
            tab = self._stack.tab(self._stack.current)
            tab.say("info", self.tr("These are several files. Drop one at a time."))
