"""Tables as pages that can be printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop_app.files.saving import save_bytes

PRINTED = 5000
"""So many lines go on paper; a longer list is for a spreadsheet."""


def as_html(title: str, below: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A title, a sentence below it, and a table whose headings stand on every page."""
    head = "".join(f"<th align='left'>{escape(word)}</th>" for word in headings)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>" for cells in rows)
    return (
        f"<h2>{escape(title)}</h2><p>{escape(below)}</p>"
        f"<table cellpadding='4' width='100%'><thead><tr>{head}</tr></thead>{body}</table>"
    )


def write_pdf(path: Path, title: str, html: str, *, wide: bool = False) -> None:
    """Lay out on A4 (`wide`: landscape) and write; takes long for a long table, so it runs beside the window. Raises
    `FileProblem` where it cannot be written; a file is whole or not there at all."""
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(15, 15, 15, 15)))
    writer.setTitle(title)
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    save_bytes(path, bytes(paper.data().data()))
