"""The columns of the contacts table: which ones, in which order, how wide; what somebody chose is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from desktop_app.core.fields import FieldSet
from desktop_app.core.query import Sort
from desktop_app.core.table import NAME
from desktop_app.ui.contacts.keeping import Layout, columns_of
from desktop_app.ui.contacts.measures import Measures
from desktop_app.ui.models.contacts import ContactsModel
from desktop_app.ui.widgets.tableheader import TableHeader
from desktop_app.ui.words import label


class Columns(QObject):
    """Works on the header of a table over `contacts`. `wanted(list)`: these keys are to be shown, from left to right.

    `sorted_by(Sort)`: a header was clicked. `kept(Layout)`: somebody changed something, half a second ago. `measures` are how
    wide they should be.
    """

    wanted = Signal(list)
    sorted_by = Signal(object)
    kept = Signal(object)

    def __init__(self, header: TableHeader, contacts: ContactsModel) -> None:
        super().__init__(header)
        self._header, self._contacts = header, contacts
        self._fields = FieldSet(())
        self._sort = Sort()
        self.measures = Measures(header, contacts)
        self._widths: dict[str, int] = {}
        self._chosen = False  # whether somebody chose columns, or they are what the fields suggest
        self._quiet = False
        self._lane = 0
        self._later = QTimer(self, singleShot=True, interval=500)
        self._later.timeout.connect(lambda: self.kept.emit(self.layout()))
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.open_menu(header.mapToGlobal(at)))
        header.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(lambda *_: self._moved())
        header.sectionResized.connect(self._resized)

    def show_layout(self, fields: FieldSet, layout: Layout) -> None:
        """Show the columns of `layout`, or those that the fields suggest."""
        self._fields, self._sort, self._widths = fields, layout.sort, dict(layout.widths)
        self._chosen = bool(layout.columns)
        self.measures.forget(fields)
        self.wanted.emit(columns_of(fields, layout.columns))

    def choose(self, keys: Sequence[str]) -> None:
        """Show these columns, because somebody wants them."""
        self._chosen = True
        self.wanted.emit(list(keys))
        self._touched()

    def keys(self) -> list[str]:
        """The column keys as they stand, from left to right."""
        return [self._contacts.keys[self._header.logicalIndex(place)] for place in range(self._header.count())]

    def layout(self) -> Layout:
        """What should be kept."""
        return Layout(tuple(self.keys()) if self._chosen else (), dict(self._widths), self._sort)

    def show_sort(self, sort: Sort | None = None) -> None:
        """Show by what the rows are sorted."""
        self._sort = sort or self._sort
        down = self._sort.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        keys = self._contacts.keys
        self._header.setSortIndicator(keys.index(self._sort.key) if self._sort.key in keys else -1, order)

    def open_menu(self, at: QPoint) -> None:
        """A menu of all columns."""
        menu = QMenu(self._header)
        menu.setAccessibleName(self.tr("Columns"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.keys()
        for key, words in self._all().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key in shown)
            action.setEnabled(len(shown) > 1 or key not in shown)
            action.toggled.connect(lambda on, key=key: self._toggle(key, on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as they were at first")).triggered.connect(self._as_at_first)
        menu.popup(at)

    def fit(self, room: int, lane: int = 0) -> None:
        """Give every column its width; those that nobody has resized share what is left over, or give way a little.

        As long as nobody has chosen columns, some are left out where there is no room for them. The first one has `lane` px
        more, for ticks.
        """
        self._lane, room = lane, room - lane
        keys, fixed = self._contacts.keys, self._widths
        usual = [fixed.get(key) or self.measures.usual(place, key) for place, key in enumerate(keys)]
        least = [
            width if keys[place] in fixed else self.measures.least(place, keys[place], width)
            for place, width in enumerate(usual)
        ]
        shown = list(range(len(keys)))
        while not self._chosen and len(shown) > 1 and sum(least[place] for place in shown) > room:
            others = [place for place in shown[1:] if not self.measures.read_first(keys[place])]
            shown.remove((others or shown)[-1])
        free = [place for place in shown if keys[place] not in fixed]
        widths = _shared_out(usual, least, free, room - sum(usual[place] for place in shown))
        self._quiet = True
        for place, width in enumerate(widths):
            self._header.resizeSection(place, width + self._lane_of(place))
            self._header.setSectionHidden(place, place not in shown)
        self._quiet = False

    def _lane_of(self, section: int) -> int:
        return self._lane if self._header.visualIndex(section) == 0 else 0

    def _all(self) -> Mapping[str, str]:
        return {NAME: self.tr("Name")} | {field.key: label(field) for field in self._fields if not field.sensitive}

    def _toggle(self, key: str, on: bool) -> None:
        keys = [shown for shown in self.keys() if shown != key]
        self.choose([*keys, key] if on else keys)

    def _as_at_first(self) -> None:
        self.show_layout(self._fields, Layout(sort=self._sort))
        self._touched()

    def _sort_by(self, section: int) -> None:
        key = self._contacts.keys[section]
        self.show_sort(Sort(key, descending=key == self._sort.key and not self._sort.descending))
        self.sorted_by.emit(self._sort)
        self._touched()

    def _resized(self, section: int, _before: int, width: int) -> None:
        if not self._quiet and section < len(self._contacts.keys) and not self._header.isSectionHidden(section):
            self._widths[self._contacts.keys[section]] = width - self._lane_of(section)
            self._touched()

    def _moved(self) -> None:
        self._chosen = True
        self._touched()

    def _touched(self) -> None:
        self._later.start()


def _shared_out(usual: Sequence[int], least: Sequence[int], free: Sequence[int], rest: int) -> list[int]:
    """Widths with `rest` px more (or less) than usual, shared out among the `free` places: more as they are wide, less
    as far as each can give way."""
    widths = list(usual)
    shares = {place: usual[place] if rest > 0 else usual[place] - least[place] for place in free}
    total = sum(shares.values())
    for place, share in shares.items():
        given = rest * share // total if total else 0
        widths[place] = max(widths[place] + given, least[place])
        rest, total = rest - given, total - share
    return widths
