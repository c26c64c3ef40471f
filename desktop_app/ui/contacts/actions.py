"""The actions in the header of a list: which there are, and when they can be pressed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.core.account import Account, Environment
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.places import Place
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, PageHeader


class HeaderActions(QObject):
    """Those that only look are there at once; those that change something when `allow` was called: the CRM was asked then."""

    def __init__(
        self, desk: Desk, account: Account, page: Page, header: PageHeader, export: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._desk, self._account, self._page, self._header = desk, account, page, header
        self._new: Button | None = None
        self._needing: list[tuple[Button, str]] = []  # what makes sense only once there is a list, and its tooltip
        self._listed = False
        self._export = self._add(Place.EXPORT, self.tr("Export…"), "file-down", export)
        self._duplicates = self._add(
            Place.DUPLICATES, self.tr("Find duplicates…"), "users-round", self._find_duplicates
        )
        self.show_people(0, 0)

    def allow(self, can: Capabilities, new_person: Callable[[], None]) -> None:
        """Offer what the CRM can do."""
        if can.create or can.update:
            self._needing.append((self._add(Place.IMPORT, self.tr("Import…"), "file-up", self._import, keep=True), ""))
        if self._account.environment is not Environment.HERE:
            sync = self._add(Place.SYNC, self.tr("Sync…"), "refresh-cw", self._sync)
            tip = self.tr("Compare with Our contacts, link the people, and bring both to the same state.")
            self._needing.append((sync, tip))
        if can.no_mirror is None:
            mirror = self._add(Place.MIRROR, self.tr("Mirror…"), "list-checks", self._mirror)
            mirror.setObjectName("mirror")
            tip = self.tr("Make the list the same as a file. Whoever is not in it goes, after you have seen them all.")
            self._needing.append((mirror, tip))
        if can.create:
            self._new = Button(self.tr("New person"), "primary", "user-plus", parent=self._header)
            self._new.clicked.connect(new_person)
            self._header.add_action(self._new, keep=True)
            self._needing.append((self._new, ""))
        self._show_needing()

    def make_room(self, *, on: bool) -> None:
        """There is something else to be done first: *New person* is not the loud button then."""
        if self._new is not None:
            self._new.set_kind("plain" if on else "primary")

    def set_listed(self, on: bool) -> None:
        """Whether there is a list with which files can be compared."""
        if on != self._listed:
            self._listed = on
            self._show_needing()

    def show_people(self, shown: int, loaded: int) -> None:
        """So many people are shown, of so many."""
        self._export.setEnabled(shown > 0)
        self._duplicates.setEnabled(loaded > 1)

    def _show_needing(self) -> None:
        why = self.tr("This can be done once the contacts have been read.")
        for button, tip in self._needing:
            button.setEnabled(self._listed)
            button.setToolTip(tip if self._listed else why)

    def _add(self, place: Place, words: str, icon: str, act: Callable[[], None], *, keep: bool = False) -> Button:
        button = Button(words, icon=icon, parent=self._header)
        button.clicked.connect(act)
        self._header.add_action(button, keep=keep, icon_name=icon, place=place)
        return button

    def _find_duplicates(self) -> None:
        from desktop_app.ui.duplicates.page import DuplicatesPage

        self._page.opens.emit(DuplicatesPage(self._desk, self._account))

    def _import(self) -> None:
        from desktop_app.ui.imports.page import ImportPage

        self._page.opens.emit(ImportPage(self._desk, self._account))

    def _sync(self) -> None:
        from desktop_app.ui.sync.page import SyncPage

        self._page.opens.emit(SyncPage(self._desk, self._account))

    def _mirror(self) -> None:
        from desktop_app.ui.imports.page import ImportPage

        self._page.opens.emit(ImportPage(self._desk, self._account, mirror=True))
