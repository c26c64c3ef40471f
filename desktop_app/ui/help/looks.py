"""How a page of the help looks: type, distances and colours, which Markdown leaves to whoever shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import (
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

from desktop_app.ui.theme import theme

MARGIN: Final = 24
_HEADINGS: Final = {1: "title", 2: "heading", 3: "body"}
_LINE: Final = 135  # per cent of the font's own height
_BLOCK: Final = 8  # px between paragraphs
_INDENT: Final = 24  # px that the words of a list stand in
_HANG: Final = 18  # px that its bullets and numbers begin before them
_COLUMNS: Final = (34, 66)  # per cent: tables below each other have the same columns


def style_document(document: QTextDocument) -> None:
    """Make a page that was read from Markdown look as the program does now."""
    document.setDocumentMargin(MARGIN)
    document.setDefaultFont(theme().font())
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _style_table(frame)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(_block_format(block, first=block == document.begin()))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        if level := block.blockFormat().headingLevel():
            letters = QTextCharFormat()
            letters.setFont(theme().font(_HEADINGS.get(level, "body"), bold=True))
            cursor.setCharFormat(letters)  # not merged: Markdown's own size would win
        _mark_links(document, block)
        block = block.next()
    _hang_bullets(document)


def _block_format(block: QTextBlock, *, first: bool) -> QTextBlockFormat:
    look = QTextBlockFormat()
    in_table = QTextCursor(block).currentTable() is not None
    level = block.blockFormat().headingLevel()
    look.setLineHeight(100 if in_table else _LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setTopMargin(2 * _BLOCK if level and not first else 0)
    look.setBottomMargin(0 if in_table else _BLOCK)
    return look


def _hang_bullets(document: QTextDocument) -> None:
    """Lists with room between a bullet or number and its words, for which Qt's own ones leave a single space."""
    lists: dict[QTextList, list[QTextBlock]] = {}
    block = document.begin()
    while block.isValid():
        if (whole := block.textList()) is not None:
            lists.setdefault(whole, []).append(block)
        block = block.next()
    for whole, items in lists.items():
        numbered = whole.format().style() == QTextListFormat.Style.ListDecimal
        marks = [whole.itemText(item) if numbered else "•" for item in items]
        for mark, item in zip(marks, items, strict=True):
            whole.remove(item)
            _hang(item, mark, last=item == items[-1])


def _hang(item: QTextBlock, mark: str, *, last: bool) -> None:
    look = QTextBlockFormat()
    look.setIndent(0)
    look.setLeftMargin(_INDENT)
    look.setTextIndent(-_HANG)
    look.setTabPositions([QTextOption.Tab(_HANG, QTextOption.TabType.LeftTab)])
    look.setBottomMargin(_BLOCK if last else _BLOCK / 2)
    cursor = QTextCursor(item)
    cursor.mergeBlockFormat(look)
    cursor.insertText(f"{mark}\t", QTextCharFormat())


def _style_table(table: QTextTable) -> None:
    """A hairline below each row and nothing else, as in the tables of the window."""
    look = table.format()
    look.setBorder(0)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    look.setBorderCollapse(True)
    look.setCellPadding(0)
    look.setBottomMargin(_BLOCK)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if table.columns() == len(_COLUMNS):
        kind = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(kind, share) for share in _COLUMNS])
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            table.cellAt(row, column).setFormat(_cell_format(head=row == 0, first=column == 0))


def _cell_format(*, head: bool, first: bool) -> QTextTableCellFormat:
    look = QTextTableCellFormat()
    look.setFont(theme().font("small" if head else "body", bold=head))
    look.setForeground(theme().color("text2" if head else "text"))
    look.setBottomBorder(1)
    look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBottomBorderBrush(theme().color("border" if head else "line"))
    look.setTopPadding(_BLOCK - 1)
    look.setBottomPadding(_BLOCK - 1)
    look.setLeftPadding(0 if first else _BLOCK)
    look.setRightPadding(_BLOCK)
    return look


def _mark_links(document: QTextDocument, block: QTextBlock) -> None:
    look = QTextCharFormat()
    look.setForeground(theme().color("link"))
    look.setFontUnderline(True)
    for cursor in [*links_of(document, block)]:
        cursor.mergeCharFormat(look)


def links_of(document: QTextDocument, block: QTextBlock) -> Iterator[QTextCursor]:
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
