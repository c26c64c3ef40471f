"""The same person in several systems: what differs, and the plans that carry values across."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import OWN, Account
from desktop_app.services.copies import HERE, Compared, gathered, still
from desktop_app.services.desk import Desk
from desktop_app.ui.own.sidebyside import SideBySide
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, EmptyState, Footer, PageHeader


class CopiesPage(Page):
    """Nothing is changed before a plan of it was reviewed: one for each system. What was carried out is seen at once."""

    help_topic = "own"

    def __init__(self, desk: Desk, ours: Account, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ours, self._person = desk, ours, person
        self._compared: Compared | None = None
        self._chosen: dict[str, int] = {}
        self._reviews: list[Button] = []
        self._lay_out()
        browse, changed = desk.browse, self._changed
        browse.changed.connect(changed)
        self.destroyed.connect(lambda: browse.changed.disconnect(changed))
        self.tasks.start(self._load())

    def unsaved(self) -> str:
        count = len(self._chosen)
        return self.tr("%n values are chosen and not carried across.", None, count) if count else ""

    def _changed(self, account: str) -> None:
        concerned = {OWN, *(copy.account.id for copy in self._compared.copies)} if self._compared else {OWN}
        if account in concerned:
            self.tasks.start(self._load())

    async def _load(self) -> None:
        self._compared = await self._desk.copies.of(self._person)
        if self._compared is not None:
            self._chosen = still(self._compared, self._chosen, self._compared.rows())
        self._show()

    # --------------------------------------------------------------------------------------------------------- choosing

    def _use(self, key: str, system: int) -> None:
        self._chosen[key] = system
        self._show(key)

    def _undo(self, key: str) -> None:
        self._chosen.pop(key, None)
        self._show(key)

    def _discard(self) -> None:
        self._chosen.clear()
        self._show()

    async def _review(self, system: int) -> None:
        from desktop_app.ui.review.page import ReviewPage

        assert self._compared is not None
        values = gathered(self._compared, self._chosen).get(system, {})
        plan = await self._desk.copies.plan(self._compared, system, values)
        self.opens.emit(ReviewPage(self._desk, self._account(system), plan))

    def _account(self, system: int) -> Account:
        assert self._compared is not None
        return self._ours if system == HERE else self._compared.copies[system - 1].account

    # ---------------------------------------------------------------------------------------------------------- showing

    def _show(self, focus: str = "") -> None:
        compared = self._compared
        linked = compared is not None and bool(compared.copies)
        self._grid.setVisible(linked)
        self._empty.setVisible(not linked)
        self._header.set_subtitle("")
        if compared is None:
            self._empty.show_message("user-x", self.tr("This person is not in the list any more"))
        elif not compared.copies:
            about = self.tr("Sync an account: whoever is in both is linked, and can be compared here.")
            self._empty.show_message("link-2", self.tr("Only here so far"), about)
        else:
            name = compared.fields.name_of(compared.person.values) or self.tr("Without a name")
            self._header.set_title(name, self._standing(compared))
            self._grid.show_person(compared, self._ours, self._chosen, self._desk.clock.now(), focus)
        self._show_footer()

    def _standing(self, compared: Compared) -> str:
        systems = self.tr("in %n systems", None, len(compared.copies) + 1)
        differing = len(compared.differing())
        differs = self.tr("%n fields differ", None, differing) if differing else self.tr("the same everywhere")
        return f"{systems} · {differs}"

    def _show_footer(self) -> None:
        """A button for each system into which something is to be written; the first is the loud one."""
        for button in self._reviews:  # one of them may be the reason for this
            button.hide()
            button.deleteLater()
        self._reviews = []
        plans = gathered(self._compared, self._chosen) if self._compared is not None else {}
        self._throw.setVisible(bool(self._chosen))
        for system, values in plans.items():
            words = self.tr("Review %n changes in {account}…", None, len(values))
            button = Button(words.format(account=self._account(system).name), parent=self._footer)
            button.set_kind("plain" if self._reviews else "primary")
            button.clicked.connect(lambda _=False, system=system: self.tasks.start(self._review(system)))
            self._footer.add(button)
            self._reviews.append(button)
        differing = self._compared.differing() if self._compared is not None else []
        if differing and not self._chosen:
            self._footer.set_note(self.tr("Choose whose value is to stand in the other systems."), "info")
        else:
            self._footer.set_note("")

    def _lay_out(self) -> None:
        self._header = PageHeader(self.tr("In several systems"), back=True, parent=self)
        self._header.back_clicked.connect(self.closed)
        self._grid = SideBySide(self)
        self._grid.use_asked.connect(self._use)
        self._grid.undo_asked.connect(self._undo)
        self._grid.hide()
        self._empty = EmptyState("hourglass", "", parent=self)
        self._footer = Footer(self)
        self._throw = Button(self.tr("Discard"), parent=self._footer)
        self._throw.clicked.connect(self._discard)
        self._throw.hide()
        self._footer.add_out(self._throw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._grid, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._footer)
