"""The tiles over a plan: how many of each class, and a filter for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme import CLASSES, MARKS, draw_icon, theme
from desktop_app.ui.widgets import paint, roving

_COLUMNS: Final = 6  # fewer tiles are as wide as if there were so many
_LEAST_WIDTH: Final = 88
_GAP: Final = 8
_MOST_CARD: Final = 400


class Tile(roving.RovingButton):
    """A class and its number; chosen it filters. `kind`: a key of `MARKS`; `word` replaces its word.

    Its accessible name is "Changed: 34". A `phrase` below the number makes it a card of 76 px.
    """

    def __init__(self, kind: str, word: str = "", phrase: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = MARKS[kind]
        self._kind, self._word, self._phrase = kind, word or self._mark.word, phrase
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    @property
    def kind(self) -> str:
        """The key in `MARKS`."""
        return self._kind

    @property
    def count(self) -> int:
        """The number on show."""
        return self._count

    def set_word(self, word: str) -> None:
        """Call the class something else."""
        self._word = word
        self.set_count(self._count)
        self.updateGeometry()

    def set_count(self, count: int, phrase: str | None = None) -> None:
        """Show another number; the tile stays where it is, at zero too."""
        self._count = count
        if phrase is not None:
            if bool(phrase) != bool(self._phrase):
                self.updateGeometry()
            self._phrase = phrase
        self.setText(f"{self._word}: {self.locale().toString(count)}")
        self.setAccessibleName(self.text())
        self.setToolTip(self._phrase or self.text())
        self.update()

    def sizeHint(self) -> QSize:
        width = theme().metrics("small", bold=True).horizontalAdvance(self._word) + 14 + 5 + 24
        return QSize(max(_LEAST_WIDTH, width), theme().height("sync_card" if self._phrase else "tile"))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, zero, token = self.rect(), self._count == 0, self._mark.token
        if self.isChecked():
            paint.rounded(painter, rect, 8, f"{token}Soft", token, 2)
        else:
            fill = "hover" if self.underMouse() else "" if zero else "surface"
            paint.rounded(painter, rect, 8, fill, "line")
        if self.hasFocus():
            inset = 3 if self.isChecked() else 0
            paint.rounded(painter, rect.adjusted(inset, inset, -inset, -inset), 8 - inset, edge="focus", width=2)
        ink = "text3" if zero and not self.isChecked() else token
        word = theme().font("small", bold=not zero)
        line = theme().metrics("small").height()
        top = 14 if self._phrase else 10
        draw_icon(painter, 10, top + (line - 14) // 2 + 1, 14, self._mark.icon, ink)
        paint.text(painter, QRect(28, top, rect.width() - 34, line), self._word, word, ink)
        number = theme().font("number", bold=not zero, tabular=True)
        below = QRect(
            10, top + line + (4 if self._phrase else 0), rect.width() - 20, theme().metrics("number").height()
        )
        shown = self.locale().toString(self._count)
        drawn = paint.text(painter, below, shown, number, "text3" if zero else "text")
        if self._phrase and not zero:
            beside = below.adjusted(drawn + 8, 5, 0, 5)
            paint.text(painter, beside, self._phrase, theme().font("small"), "text2")


class TileRow(QWidget):
    """Tiles that share the row; none or one is chosen. `chosen(kind)` with "" when none is.

    One tab stop; arrows walk, Space chooses and lets go.
    """

    chosen = Signal(str)

    def __init__(
        self,
        kinds: Sequence[str] = tuple(CLASSES),
        words: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._tiles = [Tile(kind, (words or {}).get(kind, ""), parent=self) for kind in kinds]
        for tile in self._tiles:
            row.addWidget(tile, 1)
            tile.clicked.connect(lambda _checked=False, tile=tile: self._picked(tile))
        row.addStretch()
        self._cards = False
        roving.make_one_stop(self._tiles)

    def tiles(self) -> list[Tile]:
        """The tiles, from left to right."""
        return list(self._tiles)

    def set_words(self, words: Mapping[str, str]) -> None:
        """Call these kinds so."""
        for tile in self._tiles:
            if tile.kind in words:
                tile.set_word(words[tile.kind])

    def set_counts(self, counts: Mapping[str, int], phrases: Mapping[str, str] | None = None) -> None:
        """Show these numbers; a kind that is missing has none. `phrases` stand beside them."""
        self._cards = phrases is not None
        self._fit()
        for tile in self._tiles:
            tile.set_count(counts.get(tile.kind, 0), None if phrases is None else phrases.get(tile.kind))

    def show_only(self, kinds: Collection[str]) -> None:
        """Show the tiles of these kinds, in their order; the others take no room."""
        for tile in self._tiles:
            tile.setVisible(tile.kind in kinds)
        self._fit()
        first = next((number for number, tile in enumerate(self._tiles) if tile.kind in kinds), 0)
        roving.make_one_stop(self._tiles, first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def choose(self, kind: str) -> None:
        """Choose the tile of `kind`, or none with "". Says nothing (`chosen` is for the person's own choice)."""
        for tile in self._tiles:
            tile.setChecked(tile.kind == kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not roving.walk(self._tiles, event):
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Few tiles do not fill the row: one column is as wide as another, on every page."""
        shown = sum(not tile.isHidden() for tile in self._tiles)
        column = (self.width() + _GAP) // max(_COLUMNS, shown) - _GAP
        for tile in self._tiles:
            tile.setMaximumWidth(_MOST_CARD if self._cards else max(_LEAST_WIDTH, column + (shown >= _COLUMNS)))

    def _picked(self, tile: Tile) -> None:
        kind = tile.kind if tile.isChecked() else ""
        self.choose(kind)
        roving.make_one_stop(self._tiles, self._tiles.index(tile))
        self.chosen.emit(kind)
