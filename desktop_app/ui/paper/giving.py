"""Putting something on paper: *Save as PDF…* and *Print…*. One mechanism for all that has pages."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.services.exports import save_bytes
from desktop_app.services.exports.writing import Counted, written
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.paper.document import Paper, paint, pdf
from desktop_app.ui.paper.sheet import PaperSheet
from desktop_app.ui.saving import ask_where
from desktop_app.ui.widgets import Sheet, confirm

if TYPE_CHECKING:  # few print: Qt's part for it is loaded when somebody does
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter


def save_pdf(parent: QWidget, paper: Paper) -> None:
    """Ask where, and save the pages there."""
    title = QCoreApplication.translate("paper", "Save as PDF")
    kinds = QCoreApplication.translate("paper", "PDF (*.pdf)")
    ask_where(parent, title, paper.file_name, kinds, partial(_save, parent, paper))


def print_paper(parent: QWidget, tasks: Tasks, paper: Paper) -> None:
    """Ask which printer, and print; where there is none, say so and offer a PDF."""
    tasks.start(_print(parent, paper))


def choose_printer(parent: QWidget, paper: Paper, printer: QPrinter) -> QPrintDialog:
    """The dialog of this computer's system for printing, opened; `printer` is what it begins with."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer.setDocName(paper.title)
    printer.setPageOrientation(paper.orientation)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("paper", "Print"))

    def answered(answer: int) -> None:
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted:
            _start_printing(parent, paper, printer)

    dialog.finished.connect(answered)
    QDialog.open(dialog)  # its own `open` wants a slot by name
    return dialog


async def _print(parent: QWidget, paper: Paper) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    if not await asyncio.to_thread(QPrinterInfo.availablePrinterNames):
        _say_no_printer(parent, paper)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # Some systems wait in their dialog in a loop of their own: that must not happen within a task.
    QTimer.singleShot(0, parent, lambda: choose_printer(parent, paper, printer))


def _say_no_printer(parent: QWidget, paper: Paper) -> Sheet:
    sheet = confirm(
        parent,
        QCoreApplication.translate("paper", "No printer is set up on this computer"),
        QCoreApplication.translate(
            "paper",
            "Set one up in the settings of this computer and print again. Or save a PDF and print that elsewhere.",
        ),
        verb=QCoreApplication.translate("paper", "Save as PDF…"),
        out=QCoreApplication.translate("paper", "Close"),
    )
    sheet.answered.connect(lambda answer: save_pdf(parent, paper) if answer == "yes" else None)
    return sheet


def _save(parent: QWidget, paper: Paper, path: Path) -> None:
    async def make() -> int:
        content = await paper.content()
        pages = 0

        def write(counted: Counted[int]) -> None:
            nonlocal pages
            whole, pages = pdf(paper, content, counted)
            save_bytes(path, whole)

        await written(write, lambda _number: None)
        return pages

    def made(count: int) -> str:
        words = QCoreApplication.translate("paper", "%Ln pages are in {file}.", None, count)
        return words.format(file=path.name)

    PaperSheet(paper.title, make, made, parent, folder=path.parent).open()


def _start_printing(parent: QWidget, paper: Paper, printer: QPrinter) -> None:
    async def make() -> int:
        content = await paper.content()
        pages = 0

        def write(counted: Counted[int]) -> None:
            nonlocal pages
            try:
                pages = paint(content, printer, counted)
            except BaseException:
                printer.abort()  # what the printer has of it is not printed
                raise

        await written(write, lambda _number: None)
        return pages

    def made(count: int) -> str:
        words = QCoreApplication.translate("paper", "%Ln pages were sent to {printer}.", None, count)
        name = printer.printerName() or Path(printer.outputFileName()).name
        return words.format(printer=name)

    PaperSheet(paper.title, make, made, parent).open()
