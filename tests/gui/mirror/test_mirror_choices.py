"""Whom a person keeps and links in a mirror, and the ids that rows get."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget

from desktop_app.core.contact import Contact
from desktop_app.core.ports import RunState
from desktop_app.ui.widgets import Button
from tests.gui.mirror.mirroring import NEW, as_row, lost_zeros, mirroring, no_ids, note, without
from tests.support.driving import dialog, one, press, says, until

# ----------------------------------------------------------------------------------------------------------- the choices


def test_keeping_changes_every_number_and_forgets_what_was_typed(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0, 1, 2)) as mirror:
            mirror.type()
            await mirror.press_in(mirror.people[1], "Keep")
            assert mirror.typed() == ["", ""]
            assert says(mirror.row(mirror.people[1]), "Kept")
            assert says(mirror.page, "214 people now, 212 afterwards")
            assert says(mirror.page, "Will be deleted (2)")
            assert says(mirror.page.people, "1 kept")
            assert says(mirror.page, "will be deleted in campflow, but for 1 whom you keep.")
            assert says(mirror.page, "the number 2")
            assert says(mirror.page, "1 kept")
            assert mirror.go.text().startswith("Delete 2 people in ")
            mirror.type(number=3)
            assert note(mirror, "The number is another one")
            await mirror.press_in(mirror.people[1], "Undo")
            assert mirror.number() == "3"
            press(mirror.page, "Keep all 3")
            await mirror.idle()
            assert says(mirror.page, "Nobody will be gone.")
            assert says(mirror.page.people, "3 kept")
            assert mirror.page.unsaved()

    arun(scenario(), timeout=60)


def test_keys_walk_the_rows_keep_and_link(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            rows = mirror.page.people.rows()[2:]  # those who are replaced come first
            rows[0].setFocus()
            QTest.keyClick(rows[0], Qt.Key.Key_Down)
            assert QApplication.focusWidget() is rows[1]
            QTest.keyClick(rows[1], Qt.Key.Key_K)
            await mirror.idle()
            assert rows[1].kept
            assert QApplication.focusWidget() is rows[1]
            QTest.keyClick(rows[1], Qt.Key.Key_L)
            assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not mirror.window.window]
            QTest.keyClick(rows[1], Qt.Key.Key_K)
            await mirror.idle()
            assert not rows[1].kept
            QTest.keyClick(rows[1], Qt.Key.Key_L)
            sheet = dialog()
            await until(lambda: one(sheet, QListWidget).count(), "the rows")
            assert one(sheet, QListWidget).item(0).text() == "Row 214: Quirina Neu"
            assert says(sheet, "who stays in the list. Nobody new is added for it.")
            assert not one(sheet, Button, "Link to this row").isEnabled(), (
                "nobody like them: nothing is chosen for them"
            )
            one(sheet, QListWidget).setCurrentRow(0)
            press(sheet, "Link to this row")
            await mirror.idle()
            assert mirror.session.work.numbers.new == 0
            assert mirror.session.work.numbers.removed == 1
            assert mirror.session.work.numbers.changed == 1
            press(mirror.page, "Undo 1 links")
            await mirror.idle()
            assert mirror.session.work.numbers.removed == 2

    arun(scenario(), timeout=60)


def test_a_row_that_is_like_somebody_is_chosen_when_linking(practice, arun, tmp_path: Path):
    async def scenario():
        def rows(people: list[Contact]) -> list[dict[str, str]]:
            alike = {
                key: value for key, value in as_row(people[0], id="", external_id="Q-2").items() if key != "birthdate"
            }
            return [*map(as_row, people[1:]), NEW, {**alike, "primary_email": ""}]

        async with mirroring(practice, tmp_path, rows) as mirror:
            await mirror.press_in(mirror.people[0], "Link to row…")
            sheet = dialog()
            await until(lambda: one(sheet, QListWidget).count() == 2, "the rows")
            assert one(sheet, QListWidget).currentRow() == 0
            assert "The same name" in one(sheet, QListWidget).item(0).text()
            press(sheet, "Link to this row")
            await mirror.idle()
            assert (mirror.session.work.numbers.new, mirror.session.work.numbers.removed) == (1, 0)

    arun(scenario(), timeout=60)


def test_linking_all_exact_matches_turns_them_into_plain_lines(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            mirror.type()
            assert says(mirror.page, "2 people differ from a row of your file only by lost zeros or spaces")
            press(mirror.page, "Treat 2 as the same person")
            await mirror.idle()
            assert mirror.typed() == ["", ""]
            numbers = mirror.session.work.numbers
            assert (numbers.replaced, numbers.removed, numbers.same) == (0, 2, 212)
            assert not says(mirror.page, "Will be replaced")
            assert mirror.go.text().startswith("Delete 2 people in ")

    arun(scenario(), timeout=60)


def test_one_person_is_treated_as_the_same_and_can_be_looked_at(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            first = mirror.session.work.found.replaced[0].contact
            person = next(p for p in mirror.people if p.id == first)
            await mirror.press_in(person, "Look")
            assert says(dialog(), str(person.get("external_id")))
            press(dialog(), "Close")
            await mirror.press_in(person, "Same person")
            assert mirror.session.work.numbers.replaced == 1
            assert says(mirror.page, "1 people differ from a row of your file only by lost zeros or spaces")

    arun(scenario(), timeout=60)


def test_a_kept_person_whose_row_would_replace_them_stays_as_they_are(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            before = mirror.there()
            kept, made_anew = (change.contact for change in mirror.session.work.found.replaced)
            await mirror.press_in(next(p for p in mirror.people if p.id == kept), "Keep as it is")
            mirror.type()
            mirror.go.click()
            run = await mirror.ended()
            assert (run.state, run.note) == (RunState.DONE, None)
            assert before.keys() - mirror.there().keys() == {mirror.people[0].id, mirror.people[1].id, made_anew}
            assert mirror.there()[str(kept)]["external_id"] == before[str(kept)]["external_id"]
            assert len(mirror.there()) == 213

    arun(scenario(), timeout=60)


# --------------------------------------------------------------------------------------------------------------- the ids


def test_rows_without_any_id_get_one_and_the_next_mirror_with_the_copy_says_everything_is_the_same(
    practice, arun, tmp_path: Path
):
    async def scenario():
        async with mirroring(practice, tmp_path, no_ids) as mirror:
            mirror.type()
            assert note(mirror, "2 row has no id. Save a copy of the file")
            copy = tmp_path / "with ids.csv"
            press(mirror.page, "Save a copy with ids…")
            chooser = dialog()
            assert isinstance(chooser, QFileDialog)
            chooser.fileSelected.emit(str(copy))
            chooser.reject()
            await mirror.idle()
            assert says(mirror.page, "The copy with ids is saved: with ids.csv")
            ids = set(mirror.session.ids.of(mirror.session.work.found, mirror.session.plan.excluded).values())
            assert len(ids) == 2
            mirror.type()
            mirror.go.click()
            assert (await mirror.ended()).state is RunState.DONE
            assert ids <= {person["external_id"] for person in mirror.there().values()}

            account = await mirror.window.desk.accounts.get("camp")
            source = await mirror.window.desk.imports.open_file(account, copy, mirror=True)
            for number, key in enumerate(("id", "external_id", "name.first_name", "name.last_name")):
                source.set_target(number, key)
            again = await mirror.window.desk.mirrors.open(account, source)
            await again.work_out(lambda done, total: None)
            numbers = again.work.numbers
            assert (numbers.same, numbers.going, numbers.new, numbers.changed) == (215, 0, 0, 0)
            assert not again.plan.guards

    arun(scenario(), timeout=60)


def test_a_row_that_needs_an_id_only_later_wants_another_copy(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, no_ids) as mirror:
            await mirror.session.link(mirror.people[0].id, 215)
            await mirror.session.write_ids(str(tmp_path / "first.csv"))
            assert not mirror.session.plan.blocks()
            await mirror.session.unlink()
            assert [guard.code for guard in mirror.session.plan.blocks()] == ["ids"]

    arun(scenario(), timeout=60)
