"""States of form fields, banners, dialogs and page frames, as a person meets them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QSpinBox, QWidget

from desktop_app.ui.widgets import (
    OUT,
    Banner,
    Button,
    CheckList,
    ConflictCard,
    EmptyState,
    EnvironmentBadge,
    EnvironmentLine,
    Footer,
    FormField,
    IconButton,
    IconText,
    PageHeader,
    ProgressLine,
    SearchField,
    Sheet,
    StatusLine,
    ValueField,
    confirm,
)
from desktop_app.ui.widgets.floating import Veil
from desktop_app.ui.widgets.text import Label

pytestmark = pytest.mark.usefixtures("look")


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_changed_field_says_what_was_there_and_offers_to_undo(qtbot):
    field = shown(qtbot, FormField("Street", QLineEdit("Lindenallee 12")))
    field.set_changed("Lindenstraße 4")
    assert "was: Lindenstraße 4" in texts(field)
    undo = next(button for button in field.findChildren(Button) if button.isVisible())
    with qtbot.waitSignal(field.undo_requested):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    field.set_changed("")
    assert "was: empty" in texts(field)
    field.set_changed(None)
    assert field.state == "plain"
    assert texts(field) == ["Street"]


def test_a_problem_goes_before_a_change_and_is_read_aloud(qtbot):
    field = shown(qtbot, FormField("E-mail", QLineEdit("anna@"), required=True))
    field.set_changed("anna@example.org")
    field.set_problem("The address ends after the @.")
    assert field.state == "problem"
    assert field.editor.accessibleDescription() == "The address ends after the @."
    assert texts(field) == ["E-mail", "needed", "The address ends after the @."]
    field.set_problem("")
    assert field.state == "changed"


def test_a_locked_field_says_why_and_can_still_be_read(qtbot):
    editor = QLineEdit("anna@example.org")
    field = shown(qtbot, FormField("E-mail", editor))
    field.set_read_only("Kulea does not allow changing the e-mail address.")
    assert editor.isReadOnly()
    assert editor.isEnabled()
    assert "Kulea does not allow changing the e-mail address." in texts(field)
    field.set_read_only("")
    assert not editor.isReadOnly()


@pytest.mark.parametrize("fixed", [False, True])
def test_a_value_that_does_not_fit_ends_in_dots_until_somebody_writes_in_it(qtbot, fixed: bool):
    value = "per_BEy36PYmQnwQyiHONa70k"
    field = shown(qtbot, ValueField(value, fixed=fixed))
    field.resize(400, 32)
    assert field.shown_text() == value
    field.resize(120, 32)
    assert "…" in field.shown_text()
    assert field.shown_text().endswith("…") is not fixed
    field.clearFocus()
    cut = field.grab().toImage()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert field.grab().toImage() != cut


def test_a_label_leads_to_its_field(qtbot):
    field = shown(qtbot, FormField("Age", QSpinBox()))
    label = next(label for label in field.findChildren(Label) if label.text() == "Age")
    assert label.buddy() is field.editor
    assert field.editor.accessibleName() == "Age"


def test_a_conflict_is_settled_by_choosing_a_side(qtbot):
    field = shown(qtbot, FormField("Mobile", QLineEdit("1424")))
    card = ConflictCard("Mobile was changed", ("1424", "Yours"), ("0981", "Theirs"), "Before both changes: 1423")
    field.set_conflict(card)
    assert field.state == "conflict"
    assert not field.editor.isVisible()
    with qtbot.waitSignal(field.conflict_settled) as settled:
        card.choose("theirs")
    assert settled.args == ["theirs"]
    field.set_conflict(None)
    assert field.editor.isVisible()


def test_escape_clears_a_search_before_it_means_anything_else(qtbot):
    field = shown(qtbot, SearchField("Search these contacts"))
    qtbot.keyClicks(field, "mar")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.moved_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_a_deleting_button_is_neither_default_nor_focused_nor_left_of_the_way_out(qtbot):
    page = shown(qtbot, QWidget())
    sheet = confirm(page, "Delete 5?", "For good.", verb="Delete 5", out="Keep them", danger=True)
    keep, delete = sheet.findChildren(Button)
    assert sheet.focusWidget() is keep
    assert keep.isDefault()
    assert not delete.isDefault()
    assert not delete.autoDefault()
    assert keep.mapTo(sheet, keep.rect().topLeft()).x() < delete.mapTo(sheet, delete.rect().topLeft()).x()
    with qtbot.waitSignal(sheet.answered) as answered:
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert answered.args == [OUT]


def test_a_window_lies_under_a_veil_while_a_sheet_is_open(qtbot):
    window = shown(qtbot, QWidget())
    window.resize(900, 600)
    sheet = confirm(window, "Discard it?", "It is not saved.", verb="Discard", out="Keep")
    (veil,) = window.findChildren(Veil)
    window.resize(1000, 700)
    assert veil.isVisible()
    assert veil.geometry() == window.rect()
    assert sheet.geometry().center().x() == pytest.approx(window.geometry().center().x(), abs=60)
    sheet.reject()
    assert not veil.isVisible()


def test_the_verb_of_a_sheet_answers_with_its_key(qtbot):
    page = shown(qtbot, QWidget())
    sheet = Sheet("Save before leaving?", "There are 3 changes.", parent=page)
    sheet.add_out("Stay")
    sheet.add_verb("discard", "Discard", "plain")
    save = sheet.add_verb("save", "Save")
    sheet.open()
    with qtbot.waitSignals([sheet.answered, sheet.finished]) as heard:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert sheet.answer == "save"
    assert heard.signal_triggered


def test_a_header_folds_its_actions_when_the_window_is_narrow(qtbot):
    header = PageHeader("MPDX partners", environment="live")
    for text in ("Import…", "Export…", "Sync…"):
        header.add_action(Button(text))
    header.add_action(Button("New contact", "primary"), keep=True)
    shown(qtbot, header)
    header.resize(1280, 62)
    visible = [button.text() for button in header.findChildren(Button) if button.isVisible() and button.text()]
    assert visible == ["Import…", "Export…", "Sync…", "New contact"]
    header.resize(1024, 62)
    visible = [button.text() for button in header.findChildren(Button) if button.isVisible() and button.text()]
    assert visible == ["New contact"]
    more = next(button for button in header.findChildren(IconButton) if button.accessibleName() == "More")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    (menu,) = header.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Import…", "Export…", "Sync…"]
    menu.close()


def test_the_environment_is_a_word_and_a_line_and_nothing_without_an_account(qtbot):
    badge, line = shown(qtbot, EnvironmentBadge("live")), shown(qtbot, EnvironmentLine("live"))
    assert (badge.text(), line.height()) == ("LIVE", 3)
    badge.set_environment(None)
    line.set_environment(None)
    assert not badge.isVisible()
    assert line.height() == 1


def test_a_banner_says_its_sentence_and_changes_its_actions(qtbot):
    banner = shown(qtbot, Banner("warning", "Your password store is locked."))
    banner.add_action(Button("Unlock and try again", "primary"))
    assert banner.accessibleName() == "Your password store is locked."
    banner.clear_actions()
    banner.show_message("good", "Unlocked.", "Everything goes on.")
    assert texts(banner) == ["Unlocked.", "Everything goes on."]
    assert not [button for button in banner.findChildren(Button) if button.isVisible()]


def test_an_empty_state_has_one_button_at_most(qtbot):
    state = shown(qtbot, EmptyState("search-x", "Nobody matches", "3 filters are on."))
    state.set_action(Button("Clear filters"))
    state.set_action(Button("Try again"))
    visible = [button.text() for button in state.findChildren(Button) if button.isVisible()]
    assert visible == ["Try again"]


def test_ticks_of_a_filter_survive_new_counts(qtbot):
    filters = shown(qtbot, CheckList("Group"))
    filters.set_items([("a", "Wölflinge", 48), ("b", "Rover", 30)])
    with qtbot.waitSignal(filters.changed) as changed:
        qtbot.mouseClick(filters.findChildren(QWidget)[-1], Qt.MouseButton.LeftButton)
    assert changed.args == [["b"]]
    filters.set_items([("b", "Rover", 2), ("c", "Leitung", 1)])
    assert filters.checked() == ["b"]
    with qtbot.assertNotEmitted(filters.changed):
        filters.set_checked(["c"])
    assert filters.checked() == ["c"]


def test_progress_with_and_without_a_known_end(qtbot):
    line = shown(qtbot, ProgressLine())
    line.set_progress(600, 900, "600 of 900 people", left="about 2 min left", facts=("Batch 7 of 9", "5 a second"))
    assert (line.bar.value(), line.bar.maximum()) == (600, 900)
    line.set_waiting("Kindful asks us to wait 30 s.", "18 s")
    assert "18 s" in texts(line)
    line.set_waiting("")
    line.set_progress(1200, None, "Reading… 1,200 so far")
    assert line.bar.maximum() == 0
    assert "18 s" not in texts(line)


def test_the_frame_of_a_page_keeps_its_buttons_in_their_places(qtbot):
    footer = Footer()
    cancel, back, act = Button("Cancel"), Button("Back"), Button("Delete 5 people", "danger")
    footer.add_out(cancel)
    footer.add(back)
    footer.add(act)
    footer.set_note("The number is still missing", "lock")
    shown(qtbot, footer).resize(1000, 56)
    assert cancel.x() < back.x() < act.x()
    assert texts(footer) == ["The number is still missing"]
    (note,) = footer.findChildren(IconText)
    assert cancel.geometry().right() < 500 < note.x() < note.geometry().right() < back.x()
    status = shown(qtbot, StatusLine())
    status.left.show_state("circle-check", "Nothing is running")
    status.right.show_state("wifi", "Online", busy=True)
    assert texts(status) == ["Nothing is running", "Online"]
