"""Rows on the clipboard, as a spreadsheet and as a letter take them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData

MOST_COPIED: Final = 2000

_FORMULAS: Final = ("=", "@")


def as_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Text with tabs for spreadsheets, without the headings; for documents a table with them. No cell becomes a formula."""
    mime = QMimeData()
    mime.setText("\n".join("\t".join(map(_plain, row)) for row in rows))
    lines = [f"<tr>{''.join(f'<th>{escape(word)}</th>' for word in headings)}</tr>"]
    lines += [f"<tr>{''.join(f'<td>{escape(_plain(cell))}</td>' for cell in row)}</tr>" for row in rows]
    mime.setHtml(f"<table>{''.join(lines)}</table>")
    return mime


def _plain(cell: str) -> str:
    words = " ".join(cell.split())
    return f"'{words}" if words.startswith(_FORMULAS) else words
