"""No text is cut without dots, no wrapped line is lost, and field differences mark what differs."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.widgets import (
    CELL_ROLE,
    Button,
    Cell,
    ChipRow,
    ChipSpec,
    DiffValue,
    ElidedLabel,
    IconText,
    TableView,
    WrapLabel,
    differing,
    paint,
)
from tests.tour.gallery import Gallery

pytestmark = pytest.mark.usefixtures("look")
LONG = "Kulea erlaubt nicht, die E-Mail-Adresse zu ändern, solange jemand angemeldet ist."


@pytest.mark.parametrize("width", [20, 60, 120, 200, 2000])
def test_a_label_that_does_not_fit_ends_in_dots_and_tells_all(qtbot, width):
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(width, 20)
    label.show()
    shown = label.shown_text()
    assert QFontMetrics(label.font()).horizontalAdvance(shown) <= width
    if shown == LONG:
        assert label.toolTip() == ""
    else:
        assert shown.endswith("…")
        assert label.toolTip() == LONG
    assert label.text() == LONG


def test_a_label_at_its_hint_is_not_cut(qtbot):
    for name in ("mark", "small", "body", "heading", "headline", "title", "number"):
        label = ElidedLabel("Sommerlager 2026", name)
        qtbot.addWidget(label)
        label.show()
        label.resize(label.sizeHint())
        assert label.shown_text() == "Sommerlager 2026"


@pytest.mark.parametrize("width", [90, 160, 240, 400])
def test_a_wrapped_label_gets_every_line(qtbot, width):
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    labels = [WrapLabel(LONG), IconText("info", LONG, wrap=True), WrapLabel("kurz", "small")]
    for label in labels:
        column.addWidget(label)
    box.setFixedWidth(width)
    box.show()
    box.adjustSize()
    for label in box.findChildren(WrapLabel):
        needed = QFontMetrics(label.font()).boundingRect(
            QRect(0, 0, label.width(), 10_000), Qt.TextFlag.TextWordWrap, label.text()
        )
        assert label.height() >= needed.height()
        assert box.rect().contains(label.mapTo(box, QPoint(0, label.height() - 1)))


def test_chips_that_do_not_fit_wrap_inside_their_row(qtbot):
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_chips([ChipSpec(str(number), "Group", f"Jungpfadfinder {number}") for number in range(8)])
    row.setFixedWidth(300)
    row.setFixedHeight(row.heightForWidth(300))
    row.show()
    assert len({chip.y() for chip in row.chips()}) > 2
    assert all(row.rect().contains(chip.geometry()) for chip in row.chips())
    assert len({chip.geometry().topLeft().toTuple() for chip in row.chips()}) == 8


def test_what_stands_behind_the_chips_moves_on_with_them(qtbot):
    row = ChipRow()
    qtbot.addWidget(row)
    tail = [Button(words, "link", small=True, parent=row) for words in ("Clear", "Keep")]
    for widget in tail:
        row.add_tail(widget)
    row.resize(900, 40)
    row.show()
    for number in (1, 3, 2):
        row.set_chips([ChipSpec(str(chip), "Group", "Rover") for chip in range(number)])
        QApplication.sendPostedEvents()
        places = [widget.geometry() for widget in (*row.chips(), *tail)]
        assert not any(one.intersects(other) for one, other in combinations(places, 2))
        assert [place.x() for place in places] == sorted(place.x() for place in places)


@pytest.mark.parametrize(
    ("old", "new", "old_marked", "new_marked"),
    [
        ("14 Mill Lane", "14a Mill Lane", "", "a"),
        ("00123", "123", "00", ""),
        ("99423", "99084", "423", "084"),
        ("Bauer", "Bauer-Richter", "", "-Richter"),
        ("Weimar", "Erfurt", "", ""),
        ("", "x", "", ""),
        ("same", "same", "", ""),
    ],
)
def test_letters_between_the_common_ends_are_marked(old, new, old_marked, new_marked):
    marked = differing(old, new)
    assert old[slice(*marked.old)] == old_marked
    assert new[slice(*marked.new)] == new_marked


def test_a_difference_says_both_values_aloud(qtbot):
    pair = DiffValue("", "+44 7700 900123")
    qtbot.addWidget(pair)
    assert pair.accessibleName() == "from empty to +44 7700 900123"
    pair.set_values("x" * 200, "y")
    assert "x" * 200 in pair.toolTip()


NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class People(QAbstractTableModel):
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else 50

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == CELL_ROLE and index.column() == 2:
            return Cell(f"lst_{index.row():020}", fixed=True)
        return f"{LONG} {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def table(qtbot):
    view = TableView()
    qtbot.addWidget(view)
    model = People(view)
    view.setModel(model)
    view.resize(600, 300)
    view.show()
    return view


def test_cells_are_cut_to_the_width_they_are_drawn_in(table, monkeypatch):
    drawn: list[tuple[str, int, int]] = []

    class Recorder:
        """Stands where the painter stands and writes down what would be drawn."""

        def __init__(self) -> None:
            self.metrics = QFontMetrics(QFont())

        def setFont(self, font):
            self.metrics = QFontMetrics(font)

        def setPen(self, _colour): ...

        def drawText(self, rect, _flags, words):
            drawn.append((words, self.metrics.horizontalAdvance(words), rect.width()))

    delegate = table.cells
    for column, cell in ((0, Cell(LONG)), (1, Cell(LONG, bold=True)), (2, Cell("lst_" + "0" * 40, fixed=True))):
        for width in (40, 77, 123, 300):
            delegate._paint_content(Recorder(), QRect(0, 0, width, 31), cell, bold=False, first=column == 0)
    assert len(drawn) == 12
    assert all(advance <= width for _words, advance, width in drawn)
    assert all("…" in words for words, _advance, width in drawn if width < 300)


def test_a_table_row_is_selected_by_its_tick_and_the_header_ticks_all(qtbot, table):
    table.show_ticks(True)
    press = Qt.MouseButton.LeftButton
    for row in (1, 3):
        at = table.visualRect(table.model().index(row, 0)).topLeft() + QPoint(20, 10)
        qtbot.mouseClick(table.viewport(), press, pos=at)
    assert table.selected_rows() == [1, 3]
    header = table.horizontalHeader()
    assert header.tick_state == Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(header.viewport(), press, pos=QPoint(20, 10))
    assert len(table.selected_rows()) == 50
    assert header.tick_state == Qt.CheckState.Checked
    qtbot.mouseClick(header.viewport(), press, pos=QPoint(20, 10))
    assert table.selected_rows() == []


def test_a_row_is_opened_and_its_removal_asked_for_with_keys(qtbot, table):
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(table.model().index(2, 0), flags)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        with qtbot.waitSignal(table.opened) as opened:
            qtbot.keyClick(table, key)
        assert opened.args[0].row() == 2
    with qtbot.waitSignal(table.delete_pressed):
        qtbot.keyClick(table, Qt.Key.Key_Delete)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_in_the_gallery_lies_outside_its_parent(qtbot, look, scheme):
    look.apply(scheme)
    page = Gallery()
    qtbot.addWidget(page)
    page.resize(1480, 1100)
    page.show()
    qtbot.waitExposed(page)
    pairs = [(child, child.parentWidget()) for child in page.findChildren(QWidget) if child.isVisible()]
    outside = [child for child, parent in pairs if parent and not parent.rect().contains(child.geometry())]
    assert not outside
    assert not page.grab().isNull()
    look.apply("light")


def test_drawn_lines_are_cut_too(qtbot):
    class Line(QWidget):
        width_drawn = 0

        def paintEvent(self, event):
            from PySide6.QtGui import QPainter

            self.width_drawn = paint.text(QPainter(self), QRect(0, 0, 80, 20), LONG, self.font(), "text")

    line = Line()
    qtbot.addWidget(line)
    line.show()
    line.grab()
    assert 0 < line.width_drawn <= 80
