"""Every row of controls is one tab stop, and arrows reach the rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.ui.shell.topbar import FindButton, TopBar
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import (
    AccountTabs,
    CardChoice,
    ChipRow,
    ChipSpec,
    Choice,
    ChoiceCards,
    ColourSwatches,
    SegmentedChoice,
    Steps,
    TabInfo,
    TileRow,
)

pytestmark = pytest.mark.usefixtures("look")
KEY = Qt.Key


def show(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(900, 80)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def one_stop(widgets) -> bool:
    return sum(bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) for widget in widgets) == 1


def test_tiles_are_walked_with_arrows_and_chosen_with_space(qtbot):
    row = show(qtbot, TileRow())
    row.set_counts({"new": 9, "changed": 34})
    heard = []
    row.chosen.connect(heard.append)
    row.tiles()[0].setFocus()
    press(qtbot, KEY.Key_Right, KEY.Key_Space)
    assert heard == ["changed"]
    assert one_stop(row.tiles())
    press(qtbot, KEY.Key_Space)
    assert heard == ["changed", ""]
    press(qtbot, KEY.Key_End)
    assert row.tiles()[-1].hasFocus()
    press(qtbot, KEY.Key_Right, KEY.Key_Home)
    assert row.tiles()[0].hasFocus()


def test_tiles_stay_where_they_are_whatever_they_count(qtbot):
    row = show(qtbot, TileRow())
    places = [tile.geometry() for tile in row.tiles()]
    row.set_counts({"removed": 51_020})
    row.choose("removed")
    QApplication.sendPostedEvents()
    assert [tile.geometry() for tile in row.tiles()] == places
    assert len(places) == 9


def test_a_tile_is_a_button_that_says_its_class_and_number(qtbot):
    row = show(qtbot, TileRow())
    row.set_counts({"changed": 34})
    reader = QAccessible.queryAccessibleInterface(row.tiles()[1])
    assert reader.text(QAccessible.Text.Name) == "Changed: 34"
    assert reader.role() == QAccessible.Role.CheckBox  # Qt's word for a button that can be checked
    assert reader.state().checkable


def chips(*keys):
    return [ChipSpec(key, "Group", key) for key in keys]


def test_a_chip_is_removed_with_del_and_the_focus_goes_on(qtbot):
    row = show(qtbot, ChipRow())
    keys = ["a", "b", "c"]
    row.set_chips(chips(*keys))
    row.removed.connect(lambda key: (keys.remove(key), row.set_chips(chips(*keys))))
    row.chips()[0].setFocus()
    press(qtbot, KEY.Key_Right, KEY.Key_Delete)
    assert [chip.key for chip in row.chips()] == ["a", "c"]
    assert row.chips()[1].hasFocus()
    assert one_stop(row.chips())


def test_a_click_edits_a_chip_and_its_cross_removes_it(qtbot):
    row = show(qtbot, ChipRow())
    row.set_chips(chips("a"))
    chip = row.chips()[0]
    with qtbot.waitSignal(row.edited) as edited:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert edited.args == ["a"]
    with qtbot.waitSignal(row.removed) as removed, qtbot.assertNotEmitted(row.edited):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 12))
    assert removed.args == ["a"]


def test_only_steps_that_are_done_can_be_gone_back_to(qtbot):
    steps = show(qtbot, Steps(["File", "Columns", "Check", "Run"], 2))
    heard = []
    steps.chosen.connect(heard.append)
    for step in steps.steps():
        qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
    assert heard == [0, 1]
    steps.steps()[1].setFocus()
    press(qtbot, KEY.Key_Left, KEY.Key_Left, KEY.Key_Space)
    assert heard == [0, 1, 0]
    assert steps.steps()[2].focusPolicy() == Qt.FocusPolicy.NoFocus
    assert [step.accessibleName() for step in steps.steps()] == [
        "File, done",
        "Columns, done",
        "Check, current step",
        "Run, to come",
    ]


TABS = [
    TabInfo("ours", "Our contacts", "1,982 people", icon="users-round"),
    TabInfo("k", "Kindful donors", letters="K", colour="#2B6CB0", environment="sandbox"),
    TabInfo("activity", "Activity", "nothing running", icon="history"),
]


def test_tabs_are_walked_with_arrows_and_say_where_they_lead(qtbot):
    tabs = show(qtbot, AccountTabs())
    tabs.set_tabs(TABS)
    heard = []
    tabs.chosen.connect(heard.append)
    tabs.setFocus()
    press(qtbot, KEY.Key_Right)
    assert heard == ["k"]
    assert tabs.tabText(1) == "Kindful donors, SANDBOX"


def test_a_key_leads_back_to_the_last_tab_while_none_is_shown(qtbot):
    tabs = show(qtbot, AccountTabs())
    tabs.set_tabs(TABS)
    heard: list[str] = []
    tabs.chosen.connect(heard.append)
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Space)
    assert heard == []
    tabs.set_current_shown(False)
    QTest.keyClick(tabs, Qt.Key.Key_Space)
    assert heard == [tabs.current]


def test_the_current_tab_survives_new_tabs(qtbot):
    tabs = show(qtbot, AccountTabs())
    tabs.set_tabs(TABS, "activity")
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.set_tabs([TABS[0], TABS[2]])
        tabs.update_tab(TABS[2]._replace(second="1 running · 66 %", busy=True))
    assert tabs.current == "activity"
    assert tabs.tabText(1) == "Activity, 1 running · 66 %"


def test_tabs_are_narrow_only_where_they_do_not_all_fit_and_keep_a_readable_name(qtbot):
    tabs = show(qtbot, AccountTabs())
    tabs.set_tabs([TABS[1]._replace(key=key, name="Kindful donors of the whole county") for key in "abc"])
    for room, width in ((600, 200), (1000, tabs.wanted_width // 3)):
        tabs.resize(room, 60)
        QApplication.sendPostedEvents()
        assert {tabs.tabRect(number).width() for number in range(3)} == {width}
    tabs.resize(150, 60)
    QApplication.sendPostedEvents()
    assert all(120 < tabs.tabRect(number).width() < 200 for number in range(3)), "it scrolls instead"


def test_the_word_of_an_environment_is_never_cut(qtbot):
    tabs = show(qtbot, AccountTabs())
    accounts = [TABS[1]._replace(key=key, environment="live", note="99+") for key in "abc"]
    words = []
    for width in (1000, 330):
        tabs.resize(width, 60)
        tabs.set_tabs(accounts, "b")
        QApplication.sendPostedEvents()
        rect = tabs.tabRect(1)
        assert tabs.rect().contains(rect)
        words.append(live_points(tabs.grab(rect).toImage()))
    wide, narrow = words
    assert wide == narrow > 0


def live_points(picture: QImage) -> int:
    """How many points of the second line of a tab have LIVE's colour."""
    live = theme().color("live").rgb()
    return sum(picture.pixel(x, y) == live for x in range(picture.width()) for y in range(34, picture.height()))


def test_find_a_person_gives_way_before_any_tab_does(qtbot):
    top = show(qtbot, TopBar())
    top.set_open(True)
    find = top.findChild(FindButton)
    assert find is not None
    top.resize(1280, 56)
    for count, gave_way in ((2, False), (5, True), (2, False)):
        top.tabs.set_tabs([TABS[1]._replace(key=str(number), name="Kindful donors county") for number in range(count)])
        for _ in range(2):  # the button gives way, then the tabs take its room
            QApplication.sendPostedEvents()
        assert (find.width() < find.wide) is gave_way
        assert top.tabs.wanted_width <= top.tabs.width()
    assert "Find a person" in find.toolTip()
    assert find.accessibleName() == "Find a person"


def test_segments_and_cards_are_chosen_by_walking(qtbot):
    choice = show(qtbot, SegmentedChoice([Choice("practice", "Practice"), Choice("live", "Live")]))
    cards = show(
        qtbot, ChoiceCards([CardChoice("k", "Kindful", "K", "#2B6CB0"), CardChoice("c", "campflow", "c", "#B4552D")])
    )
    for widget, expected in ((choice, "live"), (cards, "c")):
        with qtbot.waitActive(widget):
            widget.activateWindow()
        first = widget.findChildren(QAbstractButton)[0]
        first.setFocus()
        with qtbot.waitSignal(widget.chosen) as heard:
            qtbot.keyClick(first, KEY.Key_Right)
        assert heard.args == [expected]
        assert widget.current == expected


def test_a_colour_is_walked_to_and_chosen(qtbot):
    swatches = show(qtbot, ColourSwatches("#2B6CB0"))
    first, second = swatches.findChildren(QAbstractButton)[:2]
    first.setFocus()
    qtbot.keyClick(first, KEY.Key_Right)
    assert swatches.current == "#2B6CB0"
    with qtbot.waitSignal(swatches.chosen) as heard:
        qtbot.keyClick(second, KEY.Key_Space)
    assert heard.args == [swatches.current] == ["#6B4FA0"]
