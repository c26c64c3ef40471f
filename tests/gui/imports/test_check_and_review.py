from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from desktop_app.core.changes import Kind
from desktop_app.ui.imports.page import Stage
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.widgets import CELL_ROLE, CheckItem
from tests.conftest import Run
from tests.gui.imports.importing import HEADINGS, Importing, importing, pick, write_csv
from tests.support.camp import camper
from tests.support.driving import one, press, says, settle, shown, until

GOOD = ("Camper 001", "Ö", "c1@example.org", "2011-05-04", "Bonn")
SLIPS = [
    ("New A", "", "a@example.org", "3.4.85", ""),
    ("New B", "", "b@example.org", "17.11.62", ""),
    ("New C", "", "c@", "", ""),
]


def rows(here: Importing) -> list[int]:
    """The numbers of the rows in the grid."""
    return list(here.page.check.grid.model_of_rows.rows)


def cell(here: Importing, row: int, header: str) -> str:
    return here.session.cell(row, list(here.session.header).index(header))


def choose(here: Importing, words: str) -> None:
    """Choose a kind of problem."""
    press(here.page.check.groups, words)


def test_values_that_a_field_does_not_know_are_asked_for_once(arun: Run, tmp_path: Path):
    list_ = [
        ("E-mail", "Group"),
        ("c1@example.org", "wolves"),
        ("c2@example.org", "wolves"),
        ("c3@example.org", "Rovers"),
    ]
    path = write_csv(tmp_path / "groups.csv", list_)

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.VALUES)
            (question,) = here.page.values.rows
            assert question.words.first.text() == "wolves"
            assert question.words.second.text() == "Group  ·  2 row(s)"
            assert says(here.page, "1 value(s) have no choice yet. Until then 2 row(s) cannot be imported.")
            assert says(question, "campflow does not know this here.")
            pick(question.answer, "")
            assert says(question, "These 2 people are imported; this field stays as it is.")
            pick(question.answer, "w")
            assert not says(here.page, "no choice yet")
            await here.next()
            assert here.page.stage is Stage.CHECK
            plan = await here.session.plan()
            assert [change.after for change in plan.to_send()] == [{"group": "w"}, {"group": "w"}, {"group": "r"}]

    arun(look())


def test_without_unknown_values_their_step_is_passed_over(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.next()
            await here.next()
            assert here.page.stage is Stage.CHECK
            assert says(here.page, "Nothing to solve")
            press(here.page, "Back")
            assert here.page.stage is Stage.COLUMNS

    arun(look())


def test_all_problems_are_there_at_once_in_groups(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD, *SLIPS])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            assert [b.accessibleName() for b in here.page.check.groups.buttons.values()] == [
                "Date not understood: 2, stops its rows",
                "E-mail address incomplete: 1, stops its rows",
            ]
            assert rows(here) == [3, 4]
            assert says(here.page.check, "Row 3, Birthday:")
            choose(here, "E-mail address incomplete")
            assert rows(here) == [5]
            assert says(here.page.check, "The address ends after the @.")
            press(here.page.check, "Only rows with problems")
            assert rows(here) == [2, 3, 4, 5]
            assert says(here.page, "3 row(s) cannot be imported yet. What you do not solve is left out.")
            assert says(here.page.check.groups, "3 row(s) cannot be imported yet")

    arun(look())


def test_a_cell_is_put_right_with_the_keyboard_and_the_correction_taken_back(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD, SLIPS[2]])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            grid = here.page.check.grid
            assert grid.currentIndex().data() == "c@"
            assert grid.currentIndex().data(CELL_ROLE).icon == "octagon-alert"
            QTest.keyClick(grid, Qt.Key.Key_F2)
            editor = one(grid, QLineEdit)
            editor.selectAll()
            QTest.keyClicks(editor, "c@example.org")
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await here.idle()
            assert says(here.page, "Nothing to solve")
            assert cell(here, 3, "E-mail") == "c@example.org"
            assert here.page.check.take_focus() is False
            grid.setFocus()
            QTest.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            await here.idle()
            assert cell(here, 3, "E-mail") == "c@"
            assert says(here.page, "E-mail address incomplete")
            both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            QTest.keyClick(grid, Qt.Key.Key_Z, both)
            await here.idle()
            assert cell(here, 3, "E-mail") == "c@example.org"

    arun(look())


@pytest.mark.parametrize(
    ("button", "first"), [("Fix all 2 like this", "1985-04-03"), ("Month first instead", "1985-03-04")]
)
def test_a_whole_group_is_fixed_in_one_or_the_other_way(arun: Run, tmp_path: Path, button: str, first: str):
    dates = [("New A", "", "a@example.org", "3.4.85", ""), ("New B", "", "b@example.org", "1.2.62", "")]
    path = write_csv(tmp_path / "people.csv", [HEADINGS, *dates])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            assert says(here.page.check, "written like “3.4.85”")
            press(here.page.check, button)
            await here.idle()
            assert cell(here, 2, "Birthday") == first
            assert says(here.page, "Nothing to solve")
            assert not shown(here.page.check, QAbstractButton, "Fix all")

    arun(look())


def test_rows_are_left_out_seen_and_taken_back(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD, *SLIPS])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            press(here.page.check, "Leave row 3 out")
            await here.idle()
            assert here.session.left_out == {3}
            assert rows(here) == [4]
            assert says(here.page.check, "Left out by you: 1 row(s)")
            press(here.page.check, "Show them")
            assert rows(here) == [3]
            assert says(here.page.check, "left out by you")
            press(here.page.check, "Take row 3 back")
            await here.idle()
            press(here.page.check, "Show the others")
            assert rows(here) == [3, 4]
            assert not says(here.page.check, "Left out by you")

    arun(look())


@pytest.mark.parametrize(
    ("who", "kind"), [("Camper 002 Ö · family@example.org", Kind.CHANGED), ("A new person", Kind.NEW)]
)
def test_a_row_that_fits_several_people_is_said_to_be_one_of_them(arun: Run, tmp_path: Path, who: str, kind: Kind):
    row = ("Camper", "", "family@example.org", "", "Bonn")
    path = write_csv(tmp_path / "people.csv", [HEADINGS, row])
    family = [camper(1, email="family@example.org"), camper(2, last="Ö", email="family@example.org")]

    async def look() -> None:
        async with importing(*family) as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            assert says(here.page.check, "Several people match")
            assert says(here.page.check, "Row 2, E-mail:")
            assert says(here.page.check, "2 people in campflow match")
            assert here.page.check.grid.currentIndex().data(CELL_ROLE).icon == "octagon-alert"
            press(here.page.check, "Say who it is")
            await here.idle()
            menu = one(here.page, QMenu)
            menu.actions()[[action.text().startswith(who) for action in menu.actions()].index(True)].trigger()
            menu.close()
            await here.idle()
            assert says(here.page, "Nothing to solve")
            assert not shown(here.page.check, QAbstractButton, "Say who it is")
            (change,) = (await here.session.plan()).to_send()
            assert change.kind is kind
            assert change.contact == ("p2" if kind is Kind.CHANGED else None)

    arun(look())


def test_the_values_that_are_looked_at_are_not_cut(arun: Run, tmp_path: Path):
    address = "a.very.long.address.of.somebody.at@example"
    rows = [HEADINGS, ("Camper 001", "Ö", address, "", "Bonn")]
    path = write_csv(tmp_path / "people.csv", rows)

    async def look() -> None:
        async with importing() as here:
            here.page.window().resize(800, 700)
            await here.load(path)
            await here.to(Stage.CHECK)
            grid = here.page.check.grid
            index = grid.currentIndex()
            assert index.data() == address
            assert not grid.cells.cuts(index.data(CELL_ROLE), grid.visualRect(index).width(), index.column())

    arun(look())


def test_the_review_may_be_opened_with_problems_left_and_going_back_keeps_everything(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD, *SLIPS])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            press(here.page.check, "Leave row 3 out")
            await here.idle()
            await here.next()
            review = here.tab.top
            assert isinstance(review, ReviewPage)
            await until(lambda: says(review, "Update 1"), "the review")
            counts = review.plan.counts()
            assert (counts[Kind.CHANGED], counts[Kind.PROBLEM], counts[Kind.LEFT_OUT]) == (1, 2, 1)
            press(review, "Columns")
            await settle()
            assert here.tab.top is here.page
            assert here.page.stage is Stage.COLUMNS
            await here.next()
            assert here.session.left_out == {3}
            assert says(here.page.check, "Left out by you: 1 row(s)")
            assert "people.csv" in here.page.unsaved()

    arun(look())


def test_after_the_run_one_is_back_where_the_import_began(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD])

    async def look() -> None:
        async with importing(camper(1), camper(2)) as here:
            bottom = here.tab.bottom
            await here.load(path)
            await here.to(Stage.CHECK)
            await here.next()
            review = here.tab.top
            await until(lambda: says(review, "Update 1"), "the review")
            press(review, "Update 1")
            await until(lambda: here.tab.top is not review, "the run")
            await until(lambda: not here.profile.desk.runs.live_runs(), "the end of the run")
            assert [change.after for batch in here.crm.sent for change in batch.changes] == [{"city": "Bonn"}]
            assert here.page.unsaved() == ""
            here.tab.top.closed.emit()
            await until(lambda: here.tab.top is bottom, "the page below")

    arun(look())


def test_before_a_mirror_every_row_is_solved_or_left_out(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD, SLIPS[2]])

    async def look() -> None:
        async with importing(mirror=True) as here:
            assert says(here.page, "Make the list the same as your file")
            await here.load(path)
            await here.to(Stage.CHECK)
            assert not one(here.page, QAbstractButton, "Next: Review").isEnabled()
            assert says(here.page, "1 row(s) would be refused.")
            press(here.page.check, "Leave row 3 out")
            await here.idle()
            assert one(here.page, QAbstractButton, "Next: Review").isEnabled()

    arun(look())


def test_a_file_that_changed_meanwhile_must_be_read_again(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            await here.to(Stage.CHECK)
            write_csv(path, [HEADINGS, GOOD, SLIPS[0]])
            await here.next()
            assert says(here.page, "The file has changed since it was read.")
            press(here.page, "Read it again")
            await here.idle()
            assert here.page.stage is Stage.FILE
            assert here.session.rows == 2
            write_csv(path, [HEADINGS, GOOD])
            await here.to(Stage.CHECK)
            await here.next()
            assert here.tab.top is here.page
            await here.next()
            assert here.tab.top is here.page

    arun(look())


def test_leaving_asks_while_a_file_is_open(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD])

    async def look() -> None:
        async with importing() as here:
            assert here.page.unsaved() == ""
            await here.load(path)
            press(here.page, "Cancel")
            await settle()
            sheet = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w.parent() is not None)
            assert says(sheet, "What you decided about people.csv is not kept. Nothing was sent yet.")
            press(sheet, "Leave")
            await until(lambda: here.tab.top is here.tab.bottom, "the page below")

    arun(look())


def test_alt_and_arrows_go_through_the_steps(arun: Run, tmp_path: Path):
    path = write_csv(tmp_path / "people.csv", [HEADINGS, GOOD])

    async def look() -> None:
        async with importing() as here:
            await here.load(path)
            here.tab.activateWindow()
            await settle()
            QTest.keyClick(here.page.focusWidget() or here.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
            await here.idle()
            assert here.page.stage is Stage.COLUMNS
            QTest.keyClick(one(here.page, QAbstractButton, "Next:"), Qt.Key.Key_Return)
            await here.idle()
            assert here.page.stage is Stage.CHECK
            QTest.keyClick(here.page.focusWidget() or here.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
            assert here.page.stage is Stage.COLUMNS

    arun(look())


def controls(root: QWidget) -> list[QWidget]:
    """What the keyboard can reach."""
    every = [w for w in root.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
    return [w for w in every if w.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_every_control_has_a_name_and_lies_within_the_page(arun: Run, tmp_path: Path, size: tuple[int, int]):
    headings = ("First name", "Last name", "E-mail", "Birthday", "Group", "Remarks")
    slip = ("New C", "", "c@", "3.4.85", "wolves", "x")
    path = write_csv(tmp_path / "people.csv", [headings, slip, slip])

    async def look() -> None:
        async with importing(size=size) as here:
            await check_step(here)
            await here.load(path)
            for _ in range(3):
                await check_step(here)
                for row in here.page.columns.rows:
                    if row.target.key is None:
                        pick(row.target, "")
                await here.next()
            assert here.page.stage is Stage.CHECK
            await check_step(here)

    async def check_step(here: Importing) -> None:
        await settle()
        for control in controls(here.page):
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name, f"{control} at step {here.page.stage} has no name"
            left = control.mapTo(here.page, control.rect().topLeft()).x()
            assert left >= 0, name
            assert left + control.width() <= here.page.width(), name
        for button in shown(here.page, QAbstractButton):
            assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert not [item for item in shown(here.page, CheckItem) if item.width() < item.sizeHint().width()]

    arun(look())
