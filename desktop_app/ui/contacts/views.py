"""Saved views: what is looked for, under a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.keeping import Kept, View
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.sheets import ViewSheet


class Views(QObject):
    """The list of views above the table. `now(name)` is the view of what is looked for now. `chosen(View)`: it is to be
    shown; `left()`: no view is."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, kept: Kept, tasks: Tasks, listing: ContactList, now: Callable[[str], View]) -> None:
        super().__init__(listing)
        self._kept, self._tasks, self._list, self._now = kept, tasks, listing, now
        self._views: list[View] = []
        self._current = ""
        listing.save_view_asked.connect(self._ask_name)
        listing.view_chosen.connect(self._choose)

    async def open(self) -> None:
        """Read the views that were kept."""
        self._views = await self._kept.views()
        self._show()

    def leave(self) -> None:
        """What is shown is no view any more."""
        self._current = ""
        self._show()

    def _show(self) -> None:
        self._list.set_views([view.name for view in self._views], self._current)

    def _ask_name(self) -> None:
        sheet = ViewSheet(self._list.window())

        def save(answer: str) -> None:
            if answer == "save":
                view = self._now(sheet.name)
                self._put([*(each for each in self._views if each.name != view.name), view], view.name)

        sheet.answered.connect(save)
        sheet.open()

    def _choose(self, name: str) -> None:
        if name == ContactList.FORGET:
            self._put([view for view in self._views if view.name != self._current], "")
            return
        view = next((view for view in self._views if view.name == name), None)
        if view is None:
            self.left.emit()
            return
        self._current = name
        self._show()
        self.chosen.emit(view)

    def _put(self, views: list[View], current: str) -> None:
        self._views, self._current = views, current
        self._tasks.start(self._kept.put_views(views))
        self._show()
