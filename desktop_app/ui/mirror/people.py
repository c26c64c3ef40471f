"""The people who would go: removed, or replaced by a row that would come in as a new person."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import FieldSet
from desktop_app.core.mirroring import Mirrored, Numbers
from desktop_app.ui.mirror.heads import SectionHead
from desktop_app.ui.mirror.rows import PersonRow
from desktop_app.ui.removal import Removal
from desktop_app.ui.widgets import Button, Panel

SHOWN = 100
"""So many people of a section have rows here; all of them are on the page of names."""

_AT_FIRST = 12  # rows that are seen before anybody scrolls


def _sections(found: Mirrored) -> list[tuple[Kind, Sequence[Change]]]:
    """Those who are replaced first: they are few, and most of them go by mistake."""
    sections = ((Kind.REPLACED, found.replaced), (Kind.REMOVED, found.removed))
    return [(kind, changes) for kind, changes in sections if changes]


class People(QScrollArea):
    """Both sections. Carries the contact's id: `keep_asked` (with whether to keep), `link_asked`, `same_asked` (with the
    row that is theirs), `look_asked`; `all_asked` opens every name; `keep_all_asked` and `all_same_asked` act on a whole section."""

    keep_asked = Signal(str, bool)
    link_asked = Signal(str)
    same_asked = Signal(str, int)
    look_asked = Signal(str)
    keep_all_asked = Signal()
    all_same_asked = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(self._fill_seen)
        self._found: Mirrored | None = None
        self._rows: list[PersonRow] = []
        self._headings: dict[Kind, SectionHead] = {}

    def rows(self) -> Sequence[PersonRow]:
        """The rows that are shown, from top to bottom."""
        return self._rows

    def showing(
        self,
        found: Mirrored,
        kept: Collection[str],
        numbers: Numbers,
        fields: FieldSet,
        removal: Removal,
        crm: str,
    ) -> Generator[None, None, None]:
        """Show who would go, a row a step. The same people are only told who of them is kept; the focus and the place
        stay."""
        if found is not self._found:
            yield from self._build(found, fields, crm)
        for row in self._rows:
            if row.kept is not (row.contact in kept):
                row.show_kept(row.contact in kept)
                yield
        counts = {Kind.REPLACED: numbers.replaced, Kind.REMOVED: numbers.removed}
        for kind, changes in _sections(found):
            self._headings[kind].show_count(counts[kind], len(changes) - counts[kind], removal)
        for heading in [*self._headings.values()][:1]:
            yield from heading.same.showing(found, kept)

    def _build(self, found: Mirrored, fields: FieldSet, crm: str) -> Generator[None, None, None]:
        place = self.verticalScrollBar().value()
        current = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        ground = Panel()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows: list[PersonRow] = []
        headings: dict[Kind, SectionHead] = {}
        for kind, changes in _sections(found):
            headings[kind] = self._heading(kind, ground)
            column.addWidget(headings[kind])
            for change in changes[:SHOWN]:
                near = found.nearest.get(change.contact or "")
                row = PersonRow(change, near, fields, crm=crm, links=bool(found.by_id), parent=ground)
                row.keep_asked.connect(self.keep_asked)
                row.link_asked.connect(self.link_asked)
                row.same_asked.connect(self.same_asked)
                row.look_asked.connect(self.look_asked)
                row.entered.connect(self._entered)
                column.addWidget(row)
                if len(rows) < _AT_FIRST:
                    row.fill()
                rows.append(row)
                yield
            if len(changes) > SHOWN:
                column.addWidget(self._more(changes, ground))
        column.addStretch(1)
        self._rows, self._headings, self._found = rows, headings, found
        self.setWidget(ground)
        self.verticalScrollBar().setValue(place)
        self._fill_seen()
        if rows:
            rows[0].set_current(True)
            if current is not None:
                rows[min(current, len(rows) - 1)].setFocus()

    def _heading(self, kind: Kind, ground: QWidget) -> SectionHead:
        heading = SectionHead(kind, ground)
        heading.keep.clicked.connect(self.keep_all_asked)
        heading.same.asked.connect(self.all_same_asked)
        return heading

    def _more(self, changes: Sequence[Change], ground: QWidget) -> QWidget:
        box = Panel(sides=("bottom",), parent=ground)
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 8, 18, 8)
        more = Button(self.tr("Show all %n names", "", len(changes)), "link", parent=box)
        more.clicked.connect(self.all_asked)
        row.addWidget(more)
        row.addStretch(1)
        return box

    def _fill_seen(self) -> None:
        """Fill the rows that can be seen."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for row in self._rows:
            if row.y() < bottom and row.geometry().bottom() >= top:
                row.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_seen()

    def _entered(self, row: PersonRow) -> None:
        for each in self._rows:
            each.set_current(each is row)
        self.ensureWidgetVisible(row, 0, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk the rows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self._rows[max(0, min(here + step, len(self._rows) - 1))].setFocus()
