"""One page with every component in its states, for looking at a scheme as a whole. Shown by the tour."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme import CLASSES
from desktop_app.ui.widgets import (
    CELL_ROLE,
    AccountMark,
    AccountTabs,
    Badge,
    Banner,
    Bar,
    Button,
    Card,
    Cell,
    CheckItem,
    CheckList,
    ChipRow,
    ChipSpec,
    Choice,
    ColourSwatches,
    ConflictCard,
    DiffValue,
    EmptyState,
    EnvironmentBadge,
    EnvironmentLine,
    FormField,
    KeyCap,
    Label,
    Panel,
    RadioItem,
    SegmentedChoice,
    Steps,
    TabInfo,
    TableView,
    TileRow,
    yes_cell,
)

_ACCOUNTS = (("K", "#2B6CB0"), ("M", "#6B4FA0"), ("c", "#B4552D"), ("Ku", "#2F7A4D"))
_PEOPLE = (
    ("Amelie Brandt", "14.03.2013", "familie.brandt@example.org", "lst_7KqW20"),
    ("Carla Hoffmann-Lindqvist", "19.06.2012", "hoffmann.lindqvist@example.org", "lst_8TaM11"),
    ("David Okafor", "08.01.2013", "okafor.family@example.com", "lst_2CdE47"),
    ("Emil Krüger", "11.12.2012", "krueger.emil@example.org", "lst_9RsX03"),
)
Index = QModelIndex | QPersistentModelIndex


translate = QCoreApplication.translate


class Gallery(Panel):
    """Components in two columns, on the ground that work stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(24, 24, 24, 24)
        columns.setSpacing(40)
        columns.addLayout(self._left(), 54)
        columns.addLayout(self._right(), 46)
        self._focused.setFocus()

    def _left(self) -> QVBoxLayout:
        column = _column()
        self._group(column, self.tr("Buttons"), _buttons(self), _filled_buttons(self))
        self._group(column, self.tr("Environment and provider"), _environments(self))
        self._group(column, self.tr("Change classes"), _line(*(Badge(kind) for kind in CLASSES)), _tiles(self))
        self._group(column, self.tr("Chips and keys"), _chips(self))
        self._group(column, self.tr("Field changes"), _diffs(self))
        self._group(column, self.tr("Choices, progress"), _choices(self), _segments(self))
        self._group(column, self.tr("Tabs, steps, table"), _window(self))
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = _column()
        self._group(column, self.tr("Banners"), *_banners(self))
        fields = _fields(self)
        self._focused = fields[1].editor
        self._group(column, self.tr("Form fields: plain, focused, changed, problem, read-only"), *fields)
        self._group(column, self.tr("Conflict"), _conflict(self))
        self._group(column, self.tr("Empty states"), _empty(self))
        column.addStretch(1)
        return column

    @staticmethod
    def _group(column: QVBoxLayout, title: str, *widgets: QWidget) -> None:
        column.addWidget(Label(title, "small", "text2", bold=True))
        for widget in widgets:
            column.addWidget(widget)
        column.addSpacing(8)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    return column


def _line(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line


def _disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def _buttons(page: QWidget) -> QWidget:
    save, back = translate("Gallery", "Save"), translate("Gallery", "Back")
    return _line(
        Button(save, "primary"),
        _disabled(Button(save, "primary")),
        Button(back),
        _disabled(Button(back)),
        Button(translate("Gallery", "Import…"), icon="file-up"),
        Button(translate("Gallery", "Print…"), "quiet", "printer"),
        Button(translate("Gallery", "Refresh"), "link"),
        Button(translate("Gallery", "Keep"), small=True),
    )


def _filled_buttons(page: QWidget) -> QWidget:
    delete = translate("Gallery", "Delete %n people", "", 5)
    return _line(
        Button(translate("Gallery", "Try it with practice data"), "primary"),
        Button(delete, "danger"),
        _disabled(Button(delete, "danger")),
        Button(translate("Gallery", "Archive…"), "danger_outline", "archive"),
    )


def _environments(page: QWidget) -> QWidget:
    badges = [EnvironmentBadge(environment) for environment in ("practice", "sandbox", "live")]
    return _line(*badges, *(AccountMark(letters, colour, 20) for letters, colour in _ACCOUNTS))


def _tiles(page: QWidget) -> QWidget:
    tiles = TileRow(("new", "changed", "same", "removed", "conflict", "left_out"), parent=page)
    tiles.set_counts({"new": 9, "changed": 34, "same": 366, "removed": 5, "conflict": 1})
    tiles.choose("removed")
    return tiles


def _chips(page: QWidget) -> QWidget:
    chips = ChipRow(page)
    chips.set_chips(
        [
            ChipSpec("group", translate("Gallery", "Group"), "Jungpfadfinder"),
            ChipSpec("class", "", translate("Gallery", "Changed"), chosen=True),
            ChipSpec("column", "", "Spende 2025", removable=False),
        ]
    )
    chips.add_tail(KeyCap("Ctrl+K"))
    return chips


def _diffs(page: QWidget) -> QWidget:
    box = QWidget(page)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnMinimumWidth(0, 110)
    grid.setVerticalSpacing(6)
    pairs = (
        (translate("Gallery", "Street"), "14 Mill Lane", "14a Mill Lane"),
        (translate("Gallery", "Mobile phone"), "", "+44 7700 900123"),
        (translate("Gallery", "Second e-mail"), "old@example.org", ""),
    )
    for number, (label, old, new) in enumerate(pairs):
        grid.addWidget(Label(label, "small", "text2"), number, 0)
        grid.addWidget(DiffValue(old, new), number, 1)
    grid.setColumnStretch(1, 1)
    return box


def _choices(page: QWidget) -> QWidget:
    chosen, open_ = translate("Gallery", "Chosen"), translate("Gallery", "Open")
    boxes = CheckItem(chosen), CheckItem(open_)
    dots = RadioItem(chosen), RadioItem(open_)
    boxes[0].setChecked(True)
    dots[0].setChecked(True)
    bar = Bar(page)
    bar.set_progress(66, 100)
    bar.setMinimumWidth(400)
    return _line(*boxes, *dots, bar)


def _segments(page: QWidget) -> QWidget:
    choice = SegmentedChoice(
        [
            Choice("practice", translate("Gallery", "Practice"), "graduation-cap", "practice"),
            Choice("sandbox", translate("Gallery", "Sandbox"), "flask-conical", "sandbox"),
            Choice("live", translate("Gallery", "Live"), "radio", "live"),
        ],
        "live",
        page,
    )
    filters = CheckList(parent=page)
    filters.set_items([("a", "Jungpfadfinder", 61), ("b", "Rover", 0)])
    filters.set_checked(["a"])
    filters.setFixedWidth(180)
    return _line(choice, ColourSwatches("#B4552D", page), filters)


def _tabs(page: QWidget) -> QWidget:
    tabs = AccountTabs(page)
    tabs.set_tabs(
        [
            TabInfo(
                "ours",
                translate("Gallery", "Our contacts"),
                translate("Gallery", "%Ln people", "", 1982),
                icon="users-round",
            ),
            TabInfo("k", "Kindful donors", letters="K", colour="#2B6CB0", environment="sandbox"),
            TabInfo("c", "campflow camp", letters="c", colour="#B4552D", environment="live"),
            TabInfo(
                "activity", translate("Gallery", "Activity"), translate("Gallery", "nothing running"), icon="history"
            ),
        ],
        "c",
    )
    return tabs


def _window(page: QWidget) -> QWidget:
    box = QWidget(page)
    stack = QVBoxLayout(box)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(0)
    for part in (_tabs(page), EnvironmentLine("live"), _steps(page), _table(page)):
        stack.addWidget(part)
    return box


def _steps(page: QWidget) -> QWidget:
    names = [
        translate("Gallery", "File"),
        translate("Gallery", "Columns"),
        translate("Gallery", "Values"),
        translate("Gallery", "Check"),
        translate("Gallery", "Review"),
        translate("Gallery", "Run"),
    ]
    return Steps(names, 3, page)


def _table(page: QWidget) -> QWidget:
    table = TableView(page)
    table.setModel(_People(page))
    table.setColumnWidth(0, 190)
    table.setColumnWidth(2, 200)
    table.horizontalHeader().setSortIndicatorShown(True)
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    table.horizontalHeader().setStretchLastSection(True)
    table.selectRow(0)
    table.setMinimumHeight(32 * (len(_PEOPLE) + 1))
    return table


class _People(QAbstractTableModel):
    """Four invented people."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(_PEOPLE)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        words = (*_PEOPLE[index.row()], self.tr("Yes"))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role != CELL_ROLE or index.column() < 3:
            return None
        return Cell(words, fixed=True) if index.column() == 3 else yes_cell(words)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        names = (self.tr("Name"), self.tr("Born"), self.tr("E-mail"), self.tr("Id"), self.tr("Photos"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None


def _banners(page: QWidget) -> list[Banner]:
    saved = Banner("info", translate("Gallery", "Saved copy from 3 May. You can look; changes wait."), icon="cloud-off")
    saved.add_action(Button(translate("Gallery", "Try again")))
    locked = Banner("warning", translate("Gallery", "Your password store is locked."), icon="lock")
    locked.add_action(Button(translate("Gallery", "Use for this session only")))
    locked.add_action(Button(translate("Gallery", "Unlock and try again"), "primary"))
    good = Banner("good", translate("Gallery", "Update finished: 33 changed, 9 added, 0 refused."))
    good.add_action(Button(translate("Gallery", "Undo…"), icon="undo-2"))
    problem = Banner("problem", translate("Gallery", "%n fields need a look before saving.", "", 2))
    problem.add_action(Button(translate("Gallery", "Show the first")))
    return [saved, locked, good, problem]


def _fields(page: QWidget) -> list[FormField]:
    plain = FormField(translate("Gallery", "First name"), QLineEdit("Amelie"), required=True)
    city = FormField(translate("Gallery", "City"), QLineEdit("Kassel"))
    group = QComboBox()
    group.addItems(["Jungpfadfinder", "Rover"])
    choice = FormField(translate("Gallery", "Group"), group)
    changed = FormField(translate("Gallery", "Street"), QLineEdit("Lindenallee 12"))
    changed.set_changed("Lindenstraße 4")
    problem = FormField(translate("Gallery", "E-mail"), QLineEdit("anna@"))
    problem.set_problem(translate("Gallery", "The address ends after the @."))
    locked = FormField(translate("Gallery", "E-mail"), QLineEdit("anna@example.org"))
    locked.set_read_only(translate("Gallery", "Kulea does not allow changing the e-mail address."))
    return [plain, city, choice, changed, problem, locked]


def _conflict(page: QWidget) -> QWidget:
    card = ConflictCard(
        translate("Gallery", "Mobile was changed in campflow while you were editing"),
        ("+49 151 5550 1424", translate("Gallery", "Yours · typed 10:49")),
        ("+49 160 5550 0981", translate("Gallery", "Now in campflow · changed 10:47 by the parents’ portal")),
        translate("Gallery", "Before both changes: +49 151 5550 1423"),
        page,
    )
    card.choose("ours")
    return card


def _empty(page: QWidget) -> QWidget:
    box = QWidget(page)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    states = (
        (
            "users-round",
            translate("Gallery", "No account yet"),
            translate("Gallery", "Connect one or try practice data."),
            translate("Gallery", "Connect an account"),
        ),
        (
            "search-x",
            translate("Gallery", "Nobody matches"),
            translate("Gallery", "%n filters are on.", "", 3),
            translate("Gallery", "Clear filters"),
        ),
        (
            "cloud-off",
            translate("Gallery", "Could not read Kindful"),
            translate("Gallery", "No connection since 10:42."),
            translate("Gallery", "Try again"),
        ),
    )
    for icon, title, reason, verb in states:
        state = EmptyState(icon, title, reason, failed=icon == "cloud-off")
        state.set_action(Button(verb))
        card = Card(box)
        card.body.setContentsMargins(4, 4, 4, 4)
        card.body.addWidget(state)
        row.addWidget(card, 1)
    return box
