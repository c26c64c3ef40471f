"""The record beside the table: opening, following the current row, leaving without losing what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.forms.record import RecordForm
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import OUT, confirm

_LIST_MIN = 360


class Beside(QSplitter):
    """The list at the left and, while one is open, the record at the right. `toggled()`: it was opened or closed."""

    toggled = Signal()

    def __init__(self, listing: ContactList, record: RecordForm, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._list, self._record, self._finder = listing, record, finder
        self._aside = False  # the record makes room while several people are selected
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(listing)
        self.addWidget(record)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        listing.setMinimumWidth(_LIST_MIN)
        record.setMinimumWidth(WIDTHS["record_min"])
        record.setMaximumWidth(WIDTHS["record_max"])
        record.hide()
        record.closed.connect(self.close_record)

    @property
    def is_open(self) -> bool:
        """Whether a record is beside the list."""
        return not self._record.isHidden()

    @property
    def unsaved(self) -> int:
        """How many changes to the open record were not saved."""
        return self._record.unsaved if self.is_open else 0

    def open(self, contact: str, *, edit: bool = False) -> None:
        """Show a contact; with `edit` the keyboard goes into its form."""

        def show() -> None:
            found = self._finder.table.contact(contact)
            if found is not None:
                self._record.show_contact(found, self._finder.table.fields)
                self._show()
                QTimer.singleShot(0, self._list.grid, lambda: self._list.grid.reveal(contact))  # it has its new size
                if edit:
                    self._record.focus_first()

        self._leave(show)

    def open_new(self) -> None:
        """Show an empty form."""

        def show() -> None:
            self._show()
            self._record.show_new(self._finder.table.fields)

        self._leave(show)

    def follow(self, contact: str) -> None:
        """While a record is open without changes, the current row decides which."""
        other = contact != self._record.contact_id
        if other and self.is_open and not self._record.unsaved and not self._record.busy:
            self.open(contact)

    def make_room(self, *, on: bool, current: str | None) -> None:
        """While several people are selected, a record without changes is out of the way; then the `current` one is shown."""
        if on and self.is_open and self._record.contact_id is not None and not self.unsaved and not self._record.busy:
            self._aside = True
            self._record.hide()
            self.toggled.emit()
        elif not on and self._aside:
            self._aside = False
            if current is not None:
                self.open(current)

    def renew(self) -> None:
        """The contacts have changed: show the open one as it is now, unless somebody is writing in it."""
        contact = self._record.contact_id
        if contact is None or not self.is_open or self._record.unsaved or self._record.busy:
            return
        found = self._finder.table.contact(contact)
        if found is None:
            self.close_record()
        elif found != self._record.draft.before:
            self._record.show_contact(found, self._finder.table.fields)

    def close_record(self) -> None:
        """Take the record away."""

        def close() -> None:
            self._record.hide()
            self.toggled.emit()
            self._list.grid.setFocus(Qt.FocusReason.OtherFocusReason)

        self._leave(close)

    def _show(self) -> None:
        self._aside = False
        if not self.is_open:
            width = WIDTHS["record_wide" if self.window().width() >= WIDTHS["wide"] else "record"]
            self.setSizes([self.width() - width, width])  # first: laying all out once is long enough
            self._record.show()
            self.toggled.emit()

    def _leave(self, then: Callable[[], None]) -> None:
        """Do something that takes the record away, unless somebody wants to keep what was typed into it."""
        if self._record.busy:
            return
        if not self.unsaved:
            then()
            return

        def answered(answer: str) -> None:
            if answer != OUT:
                self._record.forget()
                then()

        sheet = confirm(
            self.window(),
            self.tr("Discard %n changes?", None, self.unsaved),
            self.tr("They were not saved."),
            verb=self.tr("Discard"),
            out=self.tr("Keep editing"),
            danger=True,
        )
        sheet.answered.connect(answered)
