"""One person's records in several systems: fields down, systems across; a value is carried across with one click."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.fields import Field
from desktop_app.services.copies import HERE, Compared, Copy
from desktop_app.ui.contacts.phrases import when
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import (
    Button,
    ElidedLabel,
    EnvironmentBadge,
    IconText,
    Label,
    Panel,
    SectionHeading,
    WrapLabel,
)
from desktop_app.ui.words import label, shown, spoken

_LABELS = 132  # px, of the column with the names of the fields
_SYSTEM, _SYSTEM_MOST = 190, 420  # px, the width of a system
_DOWN = 3  # px, by which words stand lower than the edge of a small button beside them


class SideBySide(QScrollArea):
    """`use_asked(key, system)`: this value is to stand everywhere. `undo_asked(key)`: not after all."""

    use_asked = Signal(str, int)
    undo_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_person(
        self, compared: Compared, ours: Account, chosen: Mapping[str, int], now: str, focus: str = ""
    ) -> None:
        """Show a person. `chosen` says by field whose value goes to the others; `focus` is the field in whose row the
        keyboard is, `now` the present moment (ISO 8601)."""
        place = self.verticalScrollBar().value()
        table = _Grid(compared, chosen, self)
        table.add_head(ours, now)
        table.add_rows()
        if (before := self.takeWidget()) is not None:  # one of its buttons may be the reason for this
            before.deleteLater()
        self.setWidget(table.ground)
        self.verticalScrollBar().setValue(place)
        if focus in table.buttons:
            QTimer.singleShot(0, table.buttons[focus], table.buttons[focus].setFocus)


class _Grid:
    """The making of one picture of a person."""

    def __init__(self, compared: Compared, chosen: Mapping[str, int], view: SideBySide) -> None:
        self._compared, self._chosen, self._view = compared, chosen, view
        self.buttons: dict[str, Button] = {}  # the first of each row
        self.ground = Panel()
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(16, 16, 16, 16)
        inner = QWidget(self.ground)
        inner.setMaximumWidth(_LABELS + (len(compared.copies) + 1) * _SYSTEM_MOST)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        column.addWidget(inner)
        column.addStretch(1)

    def add_head(self, ours: Account, now: str) -> None:
        """What the systems are called, and how they stand to ours."""
        for number, copy in enumerate((None, *self._compared.copies)):
            account = ours if copy is None else copy.account
            self._grid.setColumnStretch(number + 1, 1)
            self._grid.setColumnMinimumWidth(number + 1, _SYSTEM)
            head = QWidget(self.ground)
            words = QVBoxLayout(head)
            words.setContentsMargins(8, 0, 0, 8)
            words.setSpacing(2)
            first = QHBoxLayout()
            first.setSpacing(8)
            first.addWidget(ElidedLabel(account.name, "heading", parent=head))
            if copy is not None:
                first.addWidget(EnvironmentBadge(account.environment.value, head))
            first.addStretch(1)
            words.addLayout(first)
            words.addWidget(WrapLabel(self._standing(copy, now), "small", "text2", parent=head))
            self._grid.addWidget(head, 0, number + 1, Qt.AlignmentFlag.AlignTop)

    def _standing(self, copy: Copy | None, now: str) -> str:
        if copy is None:
            return QCoreApplication.translate("own", "Kept on this computer")
        if copy.contact is None:
            return QCoreApplication.translate("own", "Not in this account any more")
        if copy.closed is not None:
            return spoken(copy.closed)
        number = self._compared.copies.index(copy) + 1
        differing = sum(number in self._compared.others(key, HERE) for key in self._compared.differing())
        if not copy.agreed_at:
            step = QCoreApplication.translate("own", "never in step yet")
        else:
            step = QCoreApplication.translate("own", "last in step {time}").format(time=when(copy.agreed_at, now))
        if not differing:
            return step[:1].upper() + step[1:]
        differs = QCoreApplication.translate("own", "%n fields differ", None, differing)
        return f"{differs} · {step}"

    def add_rows(self) -> None:
        """The fields that differ, then those that are the same everywhere."""
        compared = self._compared
        differing = [field for field in compared.rows() if compared.differs(field.key)]
        same = [field for field in compared.rows() if not compared.differs(field.key)]
        for field in differing:
            self._add_row(field, differs=True)
        if same:
            heading = SectionHeading(QCoreApplication.translate("own", "The same everywhere"), self.ground)
            row = self._grid.rowCount()
            self._grid.addWidget(heading, row, 0, 1, len(compared.copies) + 2)
            self._grid.setRowMinimumHeight(row, theme().height("field_line"))
        for field in same:
            self._add_row(field, differs=False)

    def _add_row(self, field: Field, *, differs: bool) -> None:
        row, keeping = self._grid.rowCount(), self._compared.keeping(field.key)
        name = WrapLabel(label(field), "small", "text" if differs else "text2", bold=differs, parent=self.ground)
        name.setContentsMargins(0, 5 + _DOWN, 0, 0)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        for system in range(len(self._compared.copies) + 1):
            if system in keeping:
                self._grid.addWidget(self._cell(field, system, differs=differs), row, system + 1)
            elif system == HERE or self._compared.copies[system - 1].contact is not None:
                away = Label(QCoreApplication.translate("own", "not kept there"), "small", "text3", parent=self.ground)
                away.setContentsMargins(8, 5 + _DOWN, 8, 0)
                self._grid.addWidget(away, row, system + 1, Qt.AlignmentFlag.AlignTop)

    def _cell(self, field: Field, system: int, *, differs: bool) -> QWidget:
        compared, source = self._compared, self._chosen.get(field.key)
        values = compared.values(field.key)
        words = shown(field, values[system])
        refusal = None
        if source is not None and system in compared.others(field.key, source):
            refusal = compared.refusal(field.key, source, system)
            if refusal is None:
                return self._changing(field, words, shown(field, values[source]))
        cell = _Cell("conflictSoft" if differs and source is None else "", self.ground, two_lines=differs)
        cell.setAccessibleName(f"{label(field)}: {words or _empty()}")
        cell.say(words, _empty())
        if refusal is not None:
            cell.add(IconText("octagon-alert", spoken(refusal), "problem", wrap=True, parent=cell))
        if source == system:
            cell.note("circle-check", QCoreApplication.translate("own", "goes to the others"), "new")
            undo = self._button(field, QCoreApplication.translate("own", "Undo"), "undo-2")
            undo.clicked.connect(lambda: self._view.undo_asked.emit(field.key))
            cell.add_beside(undo)
        elif differs and source is None:
            if system in compared.others(field.key, HERE):
                cell.note("git-compare-arrows", QCoreApplication.translate("own", "differs from ours"), "conflict")
            if values[system] is not None:
                cell.add_beside(self._use(field, system, words))
        return cell

    def _use(self, field: Field, system: int, words: str) -> Button:
        use = self._button(field, QCoreApplication.translate("own", "Use this"), "copy")
        use.setAccessibleName(QCoreApplication.translate("own", "Use “{value}” everywhere").format(value=words))
        tip = QCoreApplication.translate(
            "own", "Writes it into the other systems. You see each change before it is made."
        )
        use.setToolTip(tip)
        use.clicked.connect(lambda: self._view.use_asked.emit(field.key, system))
        return use

    def _changing(self, field: Field, before: str, after: str) -> QWidget:
        cell = _Cell("changedSoft", self.ground, two_lines=True)
        cell.say(after, _empty())
        was = QCoreApplication.translate("own", "was: {value}").format(value=before or _empty())
        cell.add(WrapLabel(was, "small", "text2", parent=cell))
        cell.setAccessibleName(f"{label(field)}: {after}, {was}")
        return cell

    def _button(self, field: Field, words: str, icon: str) -> Button:
        button = Button(words, "plain", icon, small=True)
        self.buttons.setdefault(field.key, button)
        return button


def _empty() -> str:
    return QCoreApplication.translate("own", "empty")


class _Cell(Panel):
    """A value, what is said about it below, and a button beside it. With `two_lines` there is room for what is said, so
    that no row moves when it is."""

    def __init__(self, fill: str, parent: QWidget, *, two_lines: bool) -> None:
        super().__init__(fill, radius=4 if fill else 0, parent=parent)
        below = theme().metrics("small").height() + 2 if two_lines else 0
        self.setMinimumHeight(max(theme().height("field_line"), 8 + _DOWN + theme().metrics().height() + below))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 4, 4)
        self._row.setSpacing(8)
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, _DOWN, 0, 0)
        self._words.setSpacing(1)
        self._row.addLayout(self._words, 1)

    def say(self, words: str, empty: str) -> None:
        """The value, or that there is none."""
        said = WrapLabel(words, parent=self) if words else Label(empty, "small", "text3", parent=self)
        self._words.addWidget(said)
        self._words.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something below the value."""
        self._words.insertWidget(self._words.count() - 1, widget)

    def note(self, icon: str, words: str, token: str) -> None:
        """Say a word about it, with an icon: colour is never alone."""
        self.add(IconText(icon, words, token, parent=self))
        self.setAccessibleName(f"{self.accessibleName()}, {words}")

    def add_beside(self, button: Button) -> None:
        """Put a button at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
