"""Onto paper: a printer (a PDF stands in for it), none at all, and places where nothing can be saved."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.paper.document import PRINTED, Paper, paint
from desktop_app.ui.paper.giving import choose_printer, save_pdf
from desktop_app.ui.paper.table import Table
from desktop_app.ui.paper.text import Text
from desktop_app.ui.widgets import Sheet
from tests.conftest import Run
from tests.support.camp import camp
from tests.support.driving import dialog, press, says, settle, shown, until

NAMES = ("Name", "Town")
PEOPLE = Table("People", "300 people", NAMES, [(f"Kim {number}", "Bad Ems") for number in range(300)])


def paper(content: Table | Text = PEOPLE) -> Paper:
    async def given() -> Table | Text:
        return content

    return Paper("People", given)


def on(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_pages_go_to_the_printer_that_was_chosen(window: QWidget, arun: Run, tmp_path: Path):
    async def scenario() -> None:
        printed = tmp_path / "printed.pdf"
        asked = choose_printer(window, paper(), on(printed))
        await until(asked.isVisible, "the dialog of the system")
        assert shown(window, QPrintDialog)
        asked.accept()
        await until(lambda: shown(window, Sheet) and says(dialog(), "pages were sent to printed.pdf."), "the printer")
        assert printed.read_bytes().count(b"/Type /Page\n") > 5
        press(dialog(), "Close")
        await settle()

    arun(scenario())


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(window: QWidget, arun: Run, tmp_path: Path):
    async def scenario() -> None:
        printer = on(tmp_path / "gone" / "printed.pdf")
        asked = choose_printer(window, paper(), printer)
        asked.done(QPrintDialog.DialogCode.Accepted)
        await until(
            lambda: shown(window, Sheet) and says(dialog(), "The printer did not take the pages."), "the sentence"
        )
        assert says(dialog(), "Look whether it is switched on and has paper")
        press(dialog(), "Close")
        await settle()

    arun(scenario())


def test_without_a_printer_a_pdf_is_offered(arun: Run, tmp_path: Path):
    async def scenario() -> None:
        async with camp() as here:
            QTest.keyClick(here.page.list.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
            await until(
                lambda: shown(here.page, Sheet) and says(dialog(), "No printer is set up on this computer"),
                "the sentence",
            )
            press(dialog(), "Save as PDF…")

    arun(scenario())


def test_a_pdf_that_cannot_be_written_is_told_of(window: QWidget, arun: Run, tmp_path: Path):
    async def scenario() -> None:
        save_pdf(window, paper())
        where = dialog()
        where.fileSelected.emit(str(tmp_path / "gone" / "people.pdf"))
        where.close()
        await until(lambda: shown(window, Sheet) and says(dialog(), "The folder gone is not there."), "the sentence")
        assert says(dialog(), "Choose another folder.")
        press(dialog(), "Close")
        await settle()

    arun(scenario())


def inked(content: Table | Text) -> tuple[int, bool]:
    """How many pages there are, and whether the last one has dark ink in its text and white around it."""
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages = content.lay_out(painter, QSizeF(600, 780), iter)
    pages.paint(painter, len(pages) - 1)
    painter.end()
    colours = {QColor(image.pixel(x, y)).lightness() for x in range(300) for y in range(60)}
    return len(pages), min(colours) < 60 and max(colours) == 255


def test_paper_is_white_and_ink_black_also_in_the_dark(qapp: QApplication):
    before = QPalette(qapp.palette())
    dark = QPalette(before)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, Qt.GlobalColor.white)
    qapp.setPalette(dark)
    try:
        assert inked(PEOPLE)[1]
        count, black = inked(Text(("# One\n\nFirst [page](two.md).", "# Two\n\n- a point")))
        assert (count, black) == (2, True)
    finally:
        qapp.setPalette(before)


def test_every_row_is_on_a_page_and_long_cells_have_their_lines(qapp: QApplication):
    few = inked(PEOPLE)[0]
    long = Table("People", "", NAMES, [(name, "so many words that they need lines " * 8) for name, _ in PEOPLE.rows])
    assert inked(long)[0] > 2 * few
    assert inked(Table("People", "", NAMES, [("Kim", "word " * 20_000)]))[0] <= 2  # what no page holds is cut


def test_the_window_goes_on_while_a_long_list_is_painted(arun: Run, tmp_path: Path):
    async def scenario() -> None:
        rows = [(f"Kim {number}", "Bad Ems") for number in range(PRINTED)]
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        counting = asyncio.ensure_future(count())
        pages = await asyncio.to_thread(paint, Table("People", "", NAMES, rows), on(tmp_path / "long.pdf"), iter)
        counting.cancel()
        assert pages > 50
        assert turns > pages  # as one rich text it would be laid out in one go, and nothing else would have its turn

    arun(scenario())
