"""*Before you can delete*: what must be true, what is already, and the words to type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.plan import Guard, Level, Plan
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.theme.tokens import WIDTHS
from desktop_app.ui.widgets import Button, IconText, Label, Panel, Separator, WrapLabel
from desktop_app.ui.words import spoken, time_shown


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
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        inner = Panel("sunken", parent=self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Before you can delete"), "heading", parent=inner))
        column.addLayout(self._lines)
        column.addWidget(Separator(parent=inner))
        self._forever = WrapLabel("", parent=inner)
        column.addWidget(self._forever)
        self._typing = self._typed_part(inner)
        column.addWidget(self._typing)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self._scroll)

    def show_session(self, session: MirrorSession, plan: Plan, *, looked: bool, forever: str) -> None:
        """Show what is true of this plan. `looked`: the person has looked at all names; `forever`: what is lost."""
        self._clear()
        guards = {guard.code: guard for guard in plan.guards}
        count = plan.snapshot.count
        read = self.tr("The list was read completely, {count} of {count}, at {time}")
        self._line(read.format(count=count, time=time_shown(plan.snapshot.read_at)), done="incomplete" not in guards)
        if "problems" in guards or "empty" in guards:
            guard = guards.get("problems") or guards["empty"]
            self._line(spoken(guard.sentence), done=False)
        else:
            self._line(self.tr("No two rows have the same id, no row has an open problem"), done=True)
        self._share_line(plan, guards, looked=looked)
        self._ids_line(session, guards)
        self._backup_line(session, plan)
        self._forever.setText(forever)
        typed = guards.get("typed")
        self._typing.setVisible(typed is not None)
        self._phrases = typed.phrases if typed is not None else ()
        if typed is not None:
            self._ask.setText(self.tr("Type the list’s name and the number {count}").format(count=typed.phrases[1]))
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
            return self.tr("The list’s name is still missing") if not name else self.tr("The list has another name")
        if number != self._phrases[1]:
            return self.tr("The number is still missing") if not number else self.tr("The number is another one")
        return ""

    def forget(self) -> None:
        """The plan is another one now: what was typed was typed for the old one."""
        self._name.clear()
        self._number.clear()

    def _share_line(self, plan: Plan, guards: dict[str, Guard], *, looked: bool) -> None:
        going, count = len(plan.removals()), max(1, plan.snapshot.count)
        if "limit" in guards:
            self._line(spoken(guards["limit"].sentence), done=False)
        elif "many" in guards:
            button = Button(self.tr("Look at the names…"), "link")
            button.clicked.connect(self.names_asked)
            words = self.tr("You have looked at all %n names", "", going) if looked else spoken(guards["many"].sentence)
            self._line(words, done=looked, action=None if looked else button)
        else:
            words = self.tr("{going} of {count} are few enough ({share} %)")
            self._line(words.format(going=going, count=count, share=round(100 * going / count)), done=True)

    def _ids_line(self, session: MirrorSession, guards: dict[str, Guard]) -> None:
        if "ids" in guards:
            button = Button(self.tr("Save a copy with ids…"), "link")
            button.clicked.connect(self.ids_asked)
            self._line(spoken(guards["ids"].sentence), done=False, action=button)
        elif session.ids_written:
            words = self.tr("The copy with ids is saved: {name}")
            self._line(words.format(name=Path(session.ids_written).name), done=True)

    def _backup_line(self, session: MirrorSession, plan: Plan) -> None:
        if not plan.removals():
            return
        backup = session.backup
        if backup is not None and backup.verified:
            words = self.tr("Backup of %n people saved {time}", "", backup.count).format(
                time=time_shown(backup.made_at)
            )
            show = Button(self.tr("Show"), "link")
            show.clicked.connect(self.backup_shown)
            self._line(words, done=True, action=show)
            return
        again = Button(self.tr("Make the backup"), "link")
        again.clicked.connect(self.backup_asked)
        self._line(self.tr("No backup yet"), done=False, action=again)

    def _line(self, words: str, *, done: bool, action: Button | None = None) -> None:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon, token = ("circle-check", "new") if done else ("octagon-alert", "problem")
        row.addWidget(IconText(icon, words, token, type="body", ink="text", wrap=True, size=16, parent=box), 1)
        if action is not None:
            action.setParent(box)
            row.addWidget(action)
        self._lines.addWidget(box)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _typed_part(self, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._ask = WrapLabel("", bold=True, parent=box)
        column.addWidget(self._ask)
        self._name, self._number = QLineEdit(box), QLineEdit(box)
        self._number.setFixedWidth(72)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for edit, words, stretch in ((self._name, self.tr("List name"), 1), (self._number, self.tr("People"), 0)):
            edit.setAccessibleName(words)
            edit.textChanged.connect(self._check)
            part = QVBoxLayout()
            part.setSpacing(4)
            name = Label(words, "small", "text2", parent=box)
            name.setBuddy(edit)
            part.addWidget(name)
            part.addWidget(edit)
            fields.addLayout(part, stretch)
        column.addLayout(fields)
        self._state = IconText("lock", "", parent=box)
        column.addWidget(self._state)
        return box

    def _check(self) -> None:
        missing = self.missing()
        if missing:
            self._state.set("lock", missing, "text2")
        else:
            self._state.set("circle-check", self.tr("Both are right"), "new")
        self.changed.emit()


def blocked(plan: Plan) -> Guard | None:
    """The first guard that cannot be confirmed away."""
    return next((guard for guard in plan.guards if guard.level is Level.BLOCK), None)
