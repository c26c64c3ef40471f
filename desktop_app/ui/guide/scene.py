"""What the guided round sees of the program: where the person is, and what they have done since it began."""

from __future__ import annotations

from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from desktop_app.core.account import Account
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.page import ContactsPage
from desktop_app.ui.imports.page import ImportPage
from desktop_app.ui.mirror.page import MirrorPage
from desktop_app.ui.page import Page
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.shell.tabstack import TabStack

_BACK: Final = frozenset({Origin.UNDO, Origin.RESTORE})
"""Either brings back whoever was deleted."""


class Scene(QObject):
    """`moved`: something is different now. Nothing is asked again and again: the pages say so themselves."""

    moved = Signal()

    def __init__(self, desk: Desk, stack: TabStack, account: Account, parent: QObject) -> None:
        super().__init__(parent)
        self.account = account
        self._desk, self._stack = desk, stack
        self._ended: set[Origin] = set()
        self._opened = False
        self._watched: WeakSet[Page] = WeakSet()
        stack.currentChanged.connect(self._look)
        stack.page_changed.connect(self._look)
        desk.runs.ended.connect(self._run_ended)
        self._look()

    def leave(self) -> None:
        """See nothing any more."""
        self._desk.runs.ended.disconnect(self._run_ended)
        self.deleteLater()

    # --------------------------------------------------------------------------------------------- where the person is

    @property
    def top(self) -> Page | None:
        """The page that is shown."""
        key = self._stack.current
        return self._stack.tab(key).top if key else None

    @property
    def contacts(self) -> ContactsPage | None:
        """The people of the practice list, while its tab is shown."""
        here = self._stack.tab(self.account.id).bottom if self._stack.current == self.account.id else None
        return here if isinstance(here, ContactsPage) else None

    @property
    def importing(self) -> ImportPage | None:
        """The way from a file to a mirror."""
        top = self.top
        return top if isinstance(top, ImportPage) and top.mirror and self.contacts is not None else None

    def in_list(self) -> bool:
        return self.contacts is not None

    def list_read(self) -> bool:
        """Whether the people stand there."""
        page = self.contacts
        return page is not None and page.list.grid.contacts.rowCount() > 0 and page.reading.mark is not None

    def has_opened(self) -> bool:
        """Whether somebody's record was open at any time."""
        page = self.contacts
        self._opened = self._opened or (page is not None and page.beside.is_open)
        return self._opened

    def towards_mirror(self) -> bool:
        return self.importing is not None or self.at_mirror()

    def has_file(self) -> bool:
        page = self.importing
        return self.at_mirror() or (page is not None and page.session is not None)

    def at_mirror(self) -> bool:
        return isinstance(self.top, MirrorPage)

    def mirroring(self) -> bool:
        """Whether the mirror is shown, carried out, or over."""
        return self.at_mirror() or isinstance(self.top, RunPage) or self.mirrored()

    def mirrored(self) -> bool:
        return Origin.MIRROR in self._ended

    def at_undo(self) -> bool:
        """Whether the plan that takes the mirror back is shown, carried out, or over."""
        top = self.top
        return self.undone() or (isinstance(top, ReviewPage) and top.plan.origin in _BACK)

    def undoing(self) -> bool:
        return self.at_undo() or any(live.run.origin in _BACK for live in self._desk.runs.live_runs())

    def undone(self) -> bool:
        return not _BACK.isdisjoint(self._ended)

    # ------------------------------------------------------------------------------------------------------- watching

    def _look(self, *_: object) -> None:
        for page in (self.contacts, self.importing):
            if page is not None and page not in self._watched:
                self._watched.add(page)
                self._watch(page)
        self.moved.emit()

    def _watch(self, page: Page) -> None:
        if isinstance(page, ContactsPage):
            page.beside.toggled.connect(self.moved)
            page.finder.found.connect(self._look)
            page.reading.marked.connect(self.moved)
        elif isinstance(page, ImportPage):
            page.stage_changed.connect(self.moved)

    def _run_ended(self, run: Run) -> None:
        if run.account == self.account.id:
            self._ended.add(run.origin)
            self.moved.emit()
