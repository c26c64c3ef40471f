"""How a text that was read from Markdown looks, in a window and on paper: type, distances, tables, lists, links."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
)

_HEADINGS: Final = {1: "title", 2: "heading"}
_LINE: Final = 135  # per cent of the font's own height
_BLOCK: Final = 8  # between paragraphs
_INDENT: Final = 24  # that the words of a list stand in
_HANG: Final = 18  # that its bullets and numbers begin before them
_COLUMNS: Final = (34, 66)  # per cent: tables below each other have the same columns


class Inks(NamedTuple):
    """The colours: of the text, of the heads of tables, of the lines below those, of the other lines, of links. Links of
    no colour of their own are words as others are."""

    text: QColor
    head: QColor
    head_line: QColor
    line: QColor
    link: QColor | None


class Look(NamedTuple):
    """`font` gives that of a step of the type scale (title, heading, body, small), bold or not; `unit` is the size of a
    pixel of the design where the text is painted, and `own` the same for what Qt scales by itself, which is all but the left
    edge of lists."""

    font: Callable[[str, bool], QFont]
    inks: Inks
    unit: float = 1.0
    own: float = 1.0

    def style(self, document: QTextDocument) -> None:
        """Make a document that was read from Markdown look like this."""
        document.setDefaultFont(self.font("body", False))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._style_table(frame)
        for block in _blocks(document):
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(self._block_format(block, first=block == document.begin()))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            if level := block.blockFormat().headingLevel():
                letters = QTextCharFormat()
                letters.setFont(self.font(_HEADINGS.get(level, "body"), True))
                cursor.setCharFormat(letters)  # not merged: Markdown's own size would win
            self._mark_links(document, block)
        self._hang_bullets(document)

    def _block_format(self, block: QTextBlock, *, first: bool) -> QTextBlockFormat:
        look = QTextBlockFormat()
        in_table = QTextCursor(block).currentTable() is not None
        level = block.blockFormat().headingLevel()
        look.setLineHeight(100 if in_table else _LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setTopMargin(2 * _BLOCK * self.own if level and not first else 0)
        look.setBottomMargin(0 if in_table else _BLOCK * self.own)
        return look

    # ---------------------------------------------------------------------------------------------------------- lists

    def _hang_bullets(self, document: QTextDocument) -> None:
        """Room between a bullet or number and its words, for which Qt's own lists leave a single space."""
        lists: dict[QTextList, list[QTextBlock]] = {}
        for block in _blocks(document):
            if (whole := block.textList()) is not None:
                lists.setdefault(whole, []).append(block)
        for whole, items in lists.items():
            numbered = whole.format().style() == QTextListFormat.Style.ListDecimal
            marks = [whole.itemText(item) if numbered else "•" for item in items]
            for mark, item in zip(marks, items, strict=True):
                whole.remove(item)
                self._hang(item, mark, last=item == items[-1])

    def _hang(self, item: QTextBlock, mark: str, *, last: bool) -> None:
        look = QTextBlockFormat()
        look.setIndent(0)
        look.setLeftMargin(_INDENT * self.unit)
        look.setTextIndent(-_HANG * self.unit)
        look.setTabPositions([QTextOption.Tab(_HANG * self.own, QTextOption.TabType.LeftTab)])
        look.setBottomMargin(_BLOCK * self.own * (1 if last else 0.5))
        cursor = QTextCursor(item)
        cursor.mergeBlockFormat(look)
        cursor.insertText(f"{mark}\t", QTextCharFormat())

    # --------------------------------------------------------------------------------------------------------- tables

    def _style_table(self, table: QTextTable) -> None:
        """A hairline below each row and nothing else, as in the tables of the window."""
        look = table.format()
        look.setBorder(0)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        look.setBorderCollapse(True)
        look.setCellPadding(0)
        look.setBottomMargin(_BLOCK * self.own)
        look.setHeaderRowCount(1)
        kind = QTextLength.Type.PercentageLength
        look.setWidth(QTextLength(kind, 100))
        if table.columns() == len(_COLUMNS):
            look.setColumnWidthConstraints([QTextLength(kind, share) for share in _COLUMNS])
        table.setFormat(look)
        for row in range(table.rows()):
            for column in range(table.columns()):
                table.cellAt(row, column).setFormat(self._cell_format(head=row == 0, first=column == 0))

    def _cell_format(self, *, head: bool, first: bool) -> QTextTableCellFormat:
        look = QTextTableCellFormat()
        look.setFont(self.font("small" if head else "body", head))
        look.setForeground(self.inks.head if head else self.inks.text)
        look.setBottomBorder(self.own)
        look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBottomBorderBrush(self.inks.head_line if head else self.inks.line)
        look.setTopPadding((_BLOCK - 1) * self.own)
        look.setBottomPadding((_BLOCK - 1) * self.own)
        look.setLeftPadding(0 if first else _BLOCK * self.own)
        look.setRightPadding(_BLOCK * self.own)
        return look

    # ---------------------------------------------------------------------------------------------------------- links

    def _mark_links(self, document: QTextDocument, block: QTextBlock) -> None:
        look = QTextCharFormat()
        look.setForeground(self.inks.link or self.inks.text)
        look.setFontUnderline(self.inks.link is not None)
        if self.inks.link is None:
            look.setAnchor(False)
        for cursor in [*_links(document, block)]:
            cursor.mergeCharFormat(look)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _links(document: QTextDocument, block: QTextBlock) -> Iterator[QTextCursor]:
    """The links of a block, each as a selection."""
    each = block.begin()
    while not each.atEnd():
        piece = each.fragment()
        if piece.charFormat().isAnchor():
            cursor = QTextCursor(document)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            yield cursor
        each += 1
