"""Beside the grid: what is to be solved, grouped, and what was left out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.services.imports import Check, ProblemGroup
from desktop_app.ui.theme import draw_icon, theme
from desktop_app.ui.widgets import Button, IconText, Panel, Separator, WrapLabel, paint, roving
from desktop_app.ui.words import spoken

_WIDTH = 288
_NARROW = 248
_WORDS = 34


Key = tuple[str, int | None]
"""What tells one kind of problem from the others: its code and its column."""


def key_of(group: ProblemGroup) -> Key:
    return group.code, group.column


class GroupButton(roving.RovingButton):
    """One kind of problem with its count; `stops`: rows that have it are not sent."""

    def __init__(self, words: str, count: int, *, stops: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setCheckable(True)
        self.setToolTip(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._count = self.locale().toString(count)
        self._stops = stops
        self._laid_out = False
        kind = self.tr("stops its rows") if stops else self.tr("worth a look")
        self.setAccessibleName(f"{words}: {self._count}, {kind}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, self._words_room(width), 1000)
        words = theme().metrics(bold=True).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(theme().height("control") + 4, words.height() + 16)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(self.width()) if self._laid_out else theme().height("control") + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_out = True
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "problem" if self._stops else "conflict"
        chosen = self.isChecked()
        if chosen:
            paint.rounded(painter, self.rect(), 6, "accentSoft", "accent")
        elif self.underMouse():
            paint.rounded(painter, self.rect(), 6, "hover")
        if self.hasFocus():
            paint.rounded(painter, self.rect(), 6, edge="focus", width=2)
        icon = "octagon-alert" if self._stops else "triangle-alert"
        draw_icon(painter, 10, (self.height() - 16) // 2, 16, icon, token)
        font = theme().font(bold=True, tabular=True)
        right = QRect(0, 0, self.width() - 12, self.height())
        paint.text(painter, right, self._count, font, "text" if chosen else token, paint.RIGHT)
        words = QRect(_WORDS, 0, self._words_room(self.width()), self.height())
        painter.setFont(theme().font(bold=chosen))
        painter.setPen(theme().color("text"))
        painter.drawText(words, int(paint.LEFT) | int(Qt.TextFlag.TextWordWrap), self.text())

    def _words_room(self, width: int) -> int:
        count = theme().metrics(bold=True).horizontalAdvance(self._count)
        return max(60, width - _WORDS - count - 24)


class GroupPanel(Panel):
    """`chosen(key)`: a kind of problem, None for all. `left_out_asked(bool)`: show what was left out, or not any more."""

    chosen = Signal(object)
    left_out_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", sides=("right",), parent=parent)
        self.buttons: dict[Key, GroupButton] = {}
        self._title = WrapLabel("", "heading", parent=self)
        self._sum = WrapLabel("", "small", "text2", parent=self)
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(2)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(2)
        self._separator = Separator(parent=self)
        self._left_out = IconText("circle-slash-2", "", "text2", type="body", ink="text", size=16, parent=self)
        self.show_left_out = Button(self.tr("Show them"), "link", parent=self)
        self.show_left_out.setCheckable(True)
        self.show_left_out.clicked.connect(self._ask)
        self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a narrow window."""
        self.setFixedWidth(_NARROW if narrow else _WIDTH)

    def show_groups(self, check: Check, current: Key | None) -> None:
        """Show the kinds of problems that were found; `current` is the chosen one, or None."""
        focused = any(button.hasFocus() for button in self.buttons.values())
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for group in check.groups:
            key = key_of(group)
            button = GroupButton(spoken(group.title), group.count, stops=group.blocking, parent=self._inner)
            button.setChecked(key == current)
            button.clicked.connect(lambda _on=False, key=key: self._pick(key))
            self._buttons.addWidget(button)
            self.buttons[key] = button
        widgets = list(self.buttons.values())
        here = next((place for place, button in enumerate(widgets) if button.isChecked()), 0)
        if widgets:
            roving.make_one_stop(widgets, here)
            if focused:
                widgets[here].setFocus()
        self._show_sum(check)

    def show_left_out_count(self, count: int, *, shown: bool) -> None:
        """How many rows the person left out, and whether the grid shows them now."""
        for widget in (self._separator, self._left_out, self.show_left_out):
            widget.setVisible(bool(count) or shown)
        self._left_out.set("circle-slash-2", self.tr("Left out by you: %n row(s)", None, count), "text2")
        self.show_left_out.setChecked(shown)
        self.show_left_out.setText(self.tr("Show the others") if shown else self.tr("Show them"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.buttons or not roving.walk(list(self.buttons.values()), event):
            super().keyPressEvent(event)

    def _pick(self, key: Key) -> None:
        on = self.buttons[key].isChecked()
        for other, button in self.buttons.items():
            button.setChecked(on and other == key)
        self.chosen.emit(key if on else None)

    def _ask(self, on: bool) -> None:
        self.left_out_asked.emit(on)

    def _show_sum(self, check: Check) -> None:
        """Rows are counted, each once: one with two problems stands in two groups."""
        refused, looking = check.refused, len(check.rows) - check.refused
        if not check.groups:
            self._title.setText(self.tr("Nothing to solve"))
            self._sum.setText(self.tr("Every value fits its field."))
            return
        parts: list[str] = []
        if not refused:
            self._title.setText(self.tr("%n row(s) are worth a look", None, looking))
            parts.append(self.tr("All rows can be imported."))
        else:
            self._title.setText(self.tr("%n row(s) cannot be imported yet", None, refused))
            if looking:
                parts.append(self.tr("%n more are worth a look.", None, looking))
        if sum(group.count for group in check.groups) > len(check.rows):
            parts.append(self.tr("Some rows have more than one problem."))
        self._sum.setText(" ".join(parts))
        self._sum.setVisible(bool(parts))

    def _lay_out(self) -> None:
        self.setFixedWidth(_WIDTH)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sum)
        self._column.addSpacing(6)
        self._column.addLayout(self._buttons)
        self._column.addSpacing(10)
        self._column.addWidget(self._separator)
        self._column.addSpacing(10)
        self._column.addWidget(self._left_out)
        self._column.addSpacing(2)
        self._column.addWidget(self.show_left_out, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inner)
        area.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(area)
