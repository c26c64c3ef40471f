"""Which types of events are wanted: tick boxes under their headings, and one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import DeskError
from desktop_app.core.ports import EventType
from desktop_app.ui.widgets import Button, CheckItem, CheckList, IconButton, IconText, WrapLabel
from desktop_app.ui.words import explained, translated


class Kinds(QWidget):
    """`changed()`: other types are ticked. `add_asked(str)`, `forget_asked(str)`: types of one's own."""

    changed = Signal()
    add_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[CheckList] = []
        self._own: dict[str, _OwnKind] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(self._head())
        self._column.addLayout(self._own_part())

    def show_types(self, types: Sequence[EventType]) -> None:
        """Offer the CRM's types, all of them ticked."""
        groups: dict[str, list[EventType]] = {}
        for type in types:
            groups.setdefault(type.group, []).append(type)
        for heading, members in groups.items():
            box = CheckList(parent=self)
            box.setAccessibleName(translated(heading))
            box.set_items([(type.key, translated(type.label), None) for type in members])
            box.set_checked([type.key for type in members])
            box.changed.connect(self.changed)
            self._groups.append(box)
            part = QVBoxLayout()
            part.setSpacing(2)
            if heading and len(groups) > 1:
                part.addLayout(self._heading(translated(heading), box))
            part.addWidget(box)
            self._column.insertLayout(len(self._groups), part)
        self.changed.emit()

    def show_added(self, keys: Sequence[str]) -> None:
        """Offer one's own types; new ones are ticked."""
        for key in [key for key in self._own if key not in keys]:
            gone = self._own.pop(key)
            gone.hide()
            gone.deleteLater()
        for key in keys:
            if key not in self._own:
                kind = self._own[key] = _OwnKind(key, self)
                kind.tick.toggled.connect(lambda _on: self.changed.emit())
                kind.forget.clicked.connect(lambda _on=False, key=key: self.forget_asked.emit(key))
                self._own_kinds.addWidget(kind)
        self._edit.clear()
        self._say("")
        self.changed.emit()

    def show_problem(self, error: DeskError) -> None:
        """Why a type cannot be added."""
        self._say(explained(error))

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """How many there were of each type when they were read; None when they were not."""
        for box in self._groups:
            box.set_counts(counts)
        for key, kind in self._own.items():
            kind.tick.set_count(None if counts is None else counts.get(key, 0))

    def wanted(self) -> list[str]:
        """The keys that are ticked, from top to bottom."""
        own = [key for key, kind in self._own.items() if kind.tick.isChecked()]
        return [key for box in self._groups for key in box.checked()] + own

    def _tick_only(self, wanted: CheckList) -> None:
        self._tick_all(on=False)
        wanted.set_checked(wanted.keys())
        self.changed.emit()

    def _heading(self, words: str, box: CheckList) -> QHBoxLayout:
        only = Button(self.tr("only these"), "link", small=True, parent=self)
        only.setAccessibleName(self.tr("Tick only {heading}").format(heading=words))
        only.clicked.connect(lambda: self._tick_only(box))
        row = QHBoxLayout()
        row.addWidget(WrapLabel(words, "small", bold=True, parent=self), 1)
        row.addWidget(only)
        return row

    def _tick_all(self, *, on: bool) -> None:
        for box in self._groups:
            box.set_checked(box.keys() if on else [])
        for kind in self._own.values():
            kind.tick.blockSignals(True)
            kind.tick.setChecked(on)
            kind.tick.blockSignals(False)
        self.changed.emit()

    def _head(self) -> QHBoxLayout:
        every = Button(self.tr("All"), "link", small=True, parent=self)
        none = Button(self.tr("None"), "link", small=True, parent=self)
        every.setAccessibleName(self.tr("Tick all kinds"))
        none.setAccessibleName(self.tr("Tick no kind"))
        every.clicked.connect(lambda: self._tick_all(on=True))
        none.clicked.connect(lambda: self._tick_all(on=False))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(WrapLabel(self.tr("Kinds of events"), bold=True, parent=self), 1)
        row.addWidget(every)
        row.addWidget(none)
        return row

    def _own_part(self) -> QVBoxLayout:
        self._edit = QLineEdit(self)
        self._edit.setPlaceholderText(self.tr("type its name, then Enter"))
        self._edit.setMaxLength(80)
        self._edit.returnPressed.connect(lambda: self.add_asked.emit(self._edit.text()))
        self._problem = IconText("octagon-alert", "", "problem", wrap=True, parent=self)
        self._problem.hide()
        title = WrapLabel(self.tr("A kind that is not listed"), "small", bold=True, parent=self)
        title.setBuddy(self._edit)
        self._edit.setAccessibleName(title.text())
        self._own_kinds = QVBoxLayout()
        self._own_kinds.setSpacing(0)
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(title)
        part.addLayout(self._own_kinds)
        part.addWidget(self._edit)
        part.addWidget(self._problem)
        return part

    def _say(self, problem: str) -> None:
        self._problem.set("octagon-alert", problem, "problem")
        self._problem.setVisible(bool(problem))


class _OwnKind(QWidget):
    """A type that somebody added, with a button that takes it out of the list."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tick = CheckItem(key, parent=self)
        self.tick.setChecked(True)
        self.forget = IconButton(
            "x", self.tr("Take “{name}” out of the list").format(name=key), small=True, parent=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.tick, 1)
        row.addWidget(self.forget)
