"""*Before you can delete*, or archive: what must be true, what is already, and the words to type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.mirroring import Numbers, percent
from desktop_app.core.plan import Guard
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror.words import number
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme import icon
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, IconLabel, Label, Panel, Separator, WrapLabel
from desktop_app.ui.words import spoken, time_shown

_DOT = "• "


class Proofs(Panel):
    """The right side of a mirror. `changed` comes when something was typed; the others ask for what is missing."""

    changed = Signal()
    names_asked = Signal()
    ids_asked = Signal()
    backup_asked = Signal()
    backup_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("left",), parent=parent)
        self.setFixedWidth(WIDTHS["mirror_side"])
        self._phrases: tuple[str, ...] = ()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        inner = Panel("sunken", parent=self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._heading = Label("", "heading", parent=inner)
        column.addWidget(self._heading)
        column.addLayout(self._lines)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        # Always in sight, however much there is to read above: the button waits for it.
        self._typing = self._typed_part(self)
        whole.addWidget(self._typing)

    def show_session(self, session: MirrorSession, crm: str, *, looked: bool, saving: bool) -> None:
        """Show what is true of the mirror as it stands. `crm` is what the CRM is called; `looked`: the person has looked
        at all names; `saving`: the backup is being made."""
        self._clear()
        removal, lost = Removal(session.can), session.can.recreate
        self._heading.setText(removal.conditions())
        work = session.work
        guards = {guard.code: guard for guard in work.plan.guards}
        read = self.tr("Everybody was read, {count} of {count}, at {time}")
        if work.numbers.archived:
            read = self.tr("Everybody was read, {count} of {count}, at {time}; {archived} are archived")
        archived = number(work.numbers.archived)
        words = read.format(count=number(work.mark.count), time=time_shown(work.mark.read_at), archived=archived)
        self._line(
            words if "incomplete" not in guards else spoken(guards["incomplete"].sentence), "incomplete" in guards
        )
        if guard := guards.get("empty") or guards.get("problems"):
            self._line(spoken(guard.sentence), missing=True)
        else:
            self._line(self.tr("No two rows have the same id, no row has an open problem"))
        self._share_line(work.numbers, guards, looked=looked)
        self._ids_line(session, guards)
        if work.numbers.going:
            self._backup_line(session, saving=saving)
        typed = guards.get("typed")
        if typed is not None:
            self._lost_lines([] if lost is None else spoken(lost).split("\n"), removal.for_good(crm))
        self._typing.setVisible(typed is not None)
        self._phrases = typed.phrases if typed is not None else ()
        if typed is not None:
            self._ask_for(typed.phrases[1], of_list=bool(session.account.scope))
        self._check()

    @property
    def typed(self) -> tuple[str, str]:
        """The list's name and the number, as they stand in the fields."""
        return self._name.text().strip(), self._number.text().strip()

    def missing(self) -> str:
        """What of the two fields is still missing, as a sentence; empty when both are right."""
        if not self._phrases:
            return ""
        name, number = self.typed
        if name != self._phrases[0]:
            return self.tr("The name is still missing") if not name else self.tr("The name is another one")
        if number != self._phrases[1]:
            return self.tr("The number is still missing") if not number else self.tr("The number is another one")
        return ""

    def forget(self) -> None:
        """The plan is another one now: what was typed was typed for the old one."""
        self._name.clear()
        self._number.clear()

    def _lost_lines(self, lost: list[str], for_good: str) -> None:
        """What is lost: one sentence beside the fields; where there is more to say, the lines of it above."""
        if len(lost) == 1:
            for_good = lost[0]
        elif lost:
            self._lines.addWidget(Separator(parent=self))
            for line in lost:
                self._lines.addWidget(_hanging(line, self))
        self._forever.setText(for_good)

    def _share_line(self, numbers: Numbers, guards: dict[str, Guard], *, looked: bool) -> None:
        if "limit" in guards:
            self._line(spoken(guards["limit"].sentence), missing=True)
        elif "many" in guards and looked:
            self._line(self.tr("You have looked at all %n names", "", numbers.going))
        elif "many" in guards:
            button = Button(self.tr("Look at the names…"), "link")
            button.clicked.connect(self.names_asked)
            self._line(spoken(guards["many"].sentence), missing=True, action=button)
        elif numbers.going:
            words = self.tr(
                "{going} of {count} people ({share} %), replaced ones counted: within the limit of this account"
            )
            going, count = number(numbers.going), number(numbers.now)
            self._line(words.format(going=going, count=count, share=percent(numbers)))
        else:
            self._line(self.tr("Nobody will be gone"))

    def _ids_line(self, session: MirrorSession, guards: dict[str, Guard]) -> None:
        if "ids" in guards:
            button = Button(self.tr("Save a copy with ids…"), "link")
            button.clicked.connect(self.ids_asked)
            self._line(spoken(guards["ids"].sentence), missing=True, action=button)
        elif session.ids.copy:
            words = self.tr("The copy with ids is saved: {name}")
            self._line(words.format(name=Path(session.ids.copy).name))

    def _backup_line(self, session: MirrorSession, *, saving: bool) -> None:
        backup = session.backup
        if backup is not None:
            words = self.tr("Backup of %Ln people saved {time}", "", backup.count)
            show = Button(self.tr("Show"), "link")
            show.clicked.connect(self.backup_shown)
            self._line(words.format(time=time_shown(backup.made_at)), mark="archive-restore", beside=show)
        elif saving:
            self._line(self.tr("The backup is being saved…"), mark="hourglass", token="text2")
        else:
            again = Button(self.tr("Make the backup"), "link")
            again.clicked.connect(self.backup_asked)
            self._line(self.tr("There is no backup yet"), missing=True, beside=again)

    def _line(
        self,
        words: str,
        missing: bool = False,
        *,
        mark: str = "circle-check",
        token: str = "new",
        action: Button | None = None,
        beside: Button | None = None,
    ) -> None:
        """One condition: met, or `missing`; with a button below (`action`) or `beside` it."""
        if missing:
            mark, token = "octagon-alert", "problem"
        box = QWidget(self)
        line = QGridLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(8)
        line.setVerticalSpacing(0)
        line.setColumnStretch(1, 1)
        line.addWidget(IconLabel(mark, token, 16, box), 0, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(WrapLabel(words, parent=box), 0, 1)
        if beside is not None:
            line.addWidget(beside, 0, 2, Qt.AlignmentFlag.AlignTop)
            beside.setFixedHeight(beside.fontMetrics().height() + 4)
        if action is not None:
            line.addWidget(action, 1, 1, Qt.AlignmentFlag.AlignLeft)
        self._lines.addWidget(box)

    def _ask_for(self, count: str, *, of_list: bool) -> None:
        ask = self.tr("Type the list’s name and the number {count}")
        name = self.tr("List name")
        if not of_list:
            ask = self.tr("Type the account’s name and the number {count}")
            name = self.tr("Account name")
        self._ask.setText(ask.format(count=count))
        self._name.setAccessibleName(name)
        self._name_label.setText(name)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _typed_part(self, parent: QWidget) -> QWidget:
        box = Panel("sunken", sides=("top",), parent=parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        self._forever = WrapLabel("", parent=box)
        column.addWidget(self._forever)
        self._ask = WrapLabel("", bold=True, parent=box)
        column.addWidget(self._ask)
        self._name, self._number = QLineEdit(box), QLineEdit(box)
        self._name.setObjectName("list-name")
        self._number.setFixedWidth(88)
        at_end = QLineEdit.ActionPosition.TrailingPosition
        self._right = [edit.addAction(icon("check", "new"), at_end) for edit in (self._name, self._number)]
        fields = QHBoxLayout()
        fields.setSpacing(8)
        self._name_label = Label("", "small", "text2", parent=box)
        number_label = Label(self.tr("People"), "small", "text2", parent=box)
        self._number.setAccessibleName(number_label.text())
        for edit, label, stretch in ((self._name, self._name_label, 1), (self._number, number_label, 0)):
            edit.textChanged.connect(self._check)
            label.setBuddy(edit)
            part = QVBoxLayout()
            part.setSpacing(4)
            part.addWidget(label)
            part.addWidget(edit)
            fields.addLayout(part, stretch)
        column.addLayout(fields)
        return box

    def _check(self) -> None:
        for place, mark in enumerate(self._right):
            mark.setVisible(bool(self._phrases) and self.typed[place] == self._phrases[place])
        self.changed.emit()


def _hanging(line: str, parent: QWidget) -> QWidget:
    """A line whose words, where it is one of a list, stand in line behind its dot."""
    words = line.removeprefix(_DOT)
    if words == line:
        return WrapLabel(line, parent=parent)
    box = QWidget(parent)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Label(_DOT.strip(), parent=box), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(WrapLabel(words, parent=box), 1)
    return box
