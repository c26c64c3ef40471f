"""The mirror's page: what it says, what must be true before anybody is deleted, and what it deletes then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget

from desktop_app.core.changes import State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import FileProblem
from desktop_app.core.ports import RunState
from desktop_app.practice.faults import Fault
from desktop_app.ui.mirror.names import NamesPage
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.widgets import Button
from tests.gui.mirror.mirroring import NEW, Mirroring, as_row, mirroring, without, write_rows
from tests.support.driving import dialog, one, press, says, shown, until


def arm(mirror: Mirroring, kind: Any, method: str, **more: Any) -> None:
    mirror.camp.arm(Fault(kind=kind, method=method, path="*/persons", **more))


def lost_zeros(people: list[Contact]) -> list[dict[str, str]]:
    """The first two are missing, two rows have lost their zeros, one person is new."""
    zeros = [p for p in people if str(p.get("external_id") or "").startswith("0") and p.get("birthdate")][-2:]
    rows = [as_row(person) for person in people[2:] if person not in zeros]
    rows += [as_row(person, id="", external_id=str(person.get("external_id")).lstrip("0")) for person in zeros]
    return [*rows, NEW]


def note(mirror: Mirroring, words: str) -> bool:
    """Whether the button cannot be pressed, and the page says why."""
    return not mirror.go.isEnabled() and says(mirror.page, words)


# ------------------------------------------------------------------------------------------------------ what it says


def test_the_page_says_who_goes_and_the_numbers_add_up(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            page, numbers = mirror.page, mirror.session.work.numbers
            assert (numbers.now, numbers.removed, numbers.replaced, numbers.new) == (214, 2, 2, 1)
            assert says(page, f"LIVE · list {mirror.session.list_name} · 214 people now, 213 afterwards")
            assert says(page, "Everyone who is in this list and not in your file will be deleted in campflow.")
            assert says(page, "Will be deleted (2)")
            assert says(page, "Will be replaced (2)")
            assert says(page, "Keep all 2")
            assert says(page, "Everybody was read, 214 of 214")
            assert says(page, "2 people have another id in your file, or none: they are removed and added again")
            assert says(
                page, "4 of 214 people would be removed, replaced ones counted (2 %): within the limit of this account"
            )
            assert says(page, "Before you can delete")
            assert says(page, "Backup of 214 people saved")
            assert says(page, "Type the list’s name and the number 4")
            assert says(page, "Done, too: 1 new (row 214). Left as they are: 210 the same.")
            assert mirror.go.text() == f"Delete 2 and replace 2 people in {mirror.session.list_name} LIVE"
            replaced = mirror.session.work.found.replaced[0].contact
            assert says(mirror.row(next(p for p in mirror.people if p.id == replaced)), "has another id")
            await until(lambda: page.focusWidget() is one(page, Button, "Cancel"), "the focus")

    arun(scenario(), timeout=60)


def test_a_file_that_is_the_list_deletes_nobody(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without()) as mirror:
            assert says(mirror.page, "Nobody will be gone.")
            assert not mirror.go.isVisible()
            assert not says(mirror.page, "Type the list’s name")
            assert mirror.session.backup is None, "nobody has to be saved"

    arun(scenario(), timeout=60)


# ------------------------------------------------------------------------------------------------ before the button


def test_the_button_wants_the_lists_name_and_the_number(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0, 1)) as mirror:
            assert note(mirror, "The name is still missing")
            for name, number, said in (
                (None, "", "The number is still missing"),
                ("Another camp", None, "The name is another one"),
                (None, 3, "The number is another one"),
                ("", None, "The name is still missing"),
            ):
                mirror.type(name, number)
                assert note(mirror, said)
                mirror.go.click()
            mirror.type()
            assert says(mirror.page, "Both are right")
            assert mirror.go.isEnabled()
            assert mirror.window.top is mirror.page
            assert not mirror.camp.log.all("PUT")

    arun(scenario(), timeout=60)


def test_without_a_backup_that_is_whole_nobody_is_deleted(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0, 1)) as mirror:
            arm(mirror, "truncated", "GET", nth=await mirror.gets_of_a_read() + 1, times=50)  # the one for the backup
            await mirror.read_anew()
            mirror.type()
            assert note(mirror, "The backup is still missing")
            assert says(mirror.page, "There is no backup yet")
            mirror.go.click()
            mirror.camp.faults.clear()
            press(mirror.page, "Make the backup")
            await mirror.idle()
            mirror.type()
            assert mirror.go.isEnabled()
            assert not mirror.camp.log.all("PUT")

    arun(scenario(), timeout=60)


@pytest.mark.parametrize(
    ("fault", "bad_cursor"), [("truncated", "error"), ("expire", "error"), ("expire", "first_page")]
)
def test_a_list_that_cannot_be_read_completely_is_not_compared_at_all(
    practice, arun, tmp_path: Path, fault: str, bad_cursor: str
):
    async def scenario():
        practice["campflow"].crm.set_switches({"per_page": 50, "per_page_honoured": False, "bad_cursor": bad_cursor})
        async with mirroring(practice, tmp_path, without(0)) as mirror:
            arm(mirror, fault, "GET", times=50)
            mirror.page.start_over()
            await mirror.idle()
            assert not mirror.go.isVisible()
            assert not says(mirror.page, "Import without deleting")
            mirror.camp.faults.clear()
            press(mirror.page, "Try again")
            await mirror.idle()
            assert says(mirror.page, "Will be deleted (1)")

    arun(scenario(), timeout=60)


def test_many_names_must_be_looked_at_and_whoever_is_unticked_is_kept(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(*range(40))) as mirror:
            mirror.type()
            assert note(mirror, "Look at the names first")
            assert says(mirror.page, "40 of 214 people would go: 19 %. Look at the names first.")
            press(mirror.page, "Look at the names…")
            names = mirror.window.top
            assert isinstance(names, NamesPage)
            assert says(names, "I have looked at all 40 names")
            names.lines.toggle_tick(0)
            press(names, "I have looked at all 39 names")
            await mirror.idle()
            assert mirror.window.top is mirror.page
            assert mirror.session.work.numbers.going == 39
            assert says(mirror.page, "You have looked at all 39 names")
            assert mirror.typed() == ["", ""]
            mirror.type()
            assert mirror.go.isEnabled()
            (kept,) = mirror.session.kept
            await mirror.press_in(next(person for person in mirror.people[:40] if person.id != kept), "Keep")
            assert note(mirror, "Look at the names first"), "another choice, another look"

    arun(scenario(), timeout=60)


def test_past_the_accounts_limit_the_button_stays_shut(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(*range(200))) as mirror:
            mirror.type()
            assert note(mirror, "200 of 214 people would go: 93 %. This account allows 90 %")
            assert not shown(mirror.page, Button, "Look at the names")

    arun(scenario(), timeout=60)


def test_a_read_only_account_deletes_nobody(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0), read_only=True) as mirror:
            mirror.type()
            assert note(mirror, "This account is read only.")

    arun(scenario(), timeout=60)


@pytest.mark.parametrize(
    ("rows", "left_out", "said"),
    [
        (lambda people: [as_row(people[0])], (2,), "The file has no rows, or all are left out."),
        (lambda people: [*map(as_row, people[1:]), as_row(people[7])], (), "2 row has an open problem"),
        (lambda people: [*map(as_row, people[1:]), NEW, {**NEW, "name.first_name": "Zoe"}], (), "2 row has an open"),
        (lambda people: [*map(as_row, people[1:]), {**NEW, "birthdate": "soon"}], (), "1 row has an open problem"),
        (lambda people: [*map(as_row, people[1:]), {**NEW, "id": "per_nobody"}], (), "1 row has an open problem"),
    ],
    ids=["all left out", "one person twice", "one new id twice", "bad date", "unknown id"],
)
def test_whatever_is_typed_such_a_file_deletes_nobody(
    practice, arun, tmp_path: Path, rows: Any, left_out: Any, said: str
):
    async def scenario():
        async with mirroring(practice, tmp_path, rows, left_out=left_out) as mirror:
            mirror.type()
            assert note(mirror, said)
            mirror.go.click()
            await mirror.idle()
            assert not mirror.camp.log.all("PUT")

    arun(scenario(), timeout=60)


def test_an_empty_file_does_not_even_get_here(practice, arun, tmp_path: Path):
    async def scenario():
        with pytest.raises(FileProblem, match="nothing below the headings"):
            async with mirroring(practice, tmp_path, lambda people: []):
                pass

    arun(scenario(), timeout=60)


# -------------------------------------------------------------------------------------------------------- the choices


def test_keeping_changes_every_number_and_forgets_what_was_typed(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0, 1, 2)) as mirror:
            mirror.type()
            await mirror.press_in(mirror.people[1], "Keep")
            assert mirror.typed() == ["", ""]
            assert says(mirror.row(mirror.people[1]), "Kept")
            assert says(mirror.page, "214 people now, 212 afterwards")
            assert says(mirror.page, "Will be deleted (2), kept (1)")
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
            assert says(mirror.page, "Kept (3)")
            assert mirror.page.unsaved()

    arun(scenario(), timeout=60)


def test_keys_walk_the_rows_keep_and_link(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            rows = mirror.page.people.rows()
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
            assert says(mirror.page, "2 people differ from a row of your file only by lost zeros or spaces.")
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
            await mirror.press_in(person, "Look at")
            assert says(dialog(), str(person.get("external_id")))
            press(dialog(), "Close")
            await mirror.press_in(person, "Same person")
            assert mirror.session.work.numbers.replaced == 1
            assert says(mirror.page, "1 people differ from a row of your file only by lost zeros or spaces.")

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


# ------------------------------------------------------------------------------------------------------------ the ids


def no_ids(people: list[Contact]) -> list[dict[str, str]]:
    """Everybody by campflow's id, and two new rows without any id."""
    rows = [as_row(person, external_id="") for person in people[1:]]
    return [*rows, {**NEW, "external_id": ""}, {"name.first_name": "Zoe", "name.last_name": "Neu"}]


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
            ids = set(mirror.session.rows_without_id().values())
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


# ------------------------------------------------------------------------------------------------------- the deleting


def test_exactly_the_doomed_are_gone_and_everyone_else_is_as_approved(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            before = mirror.there()
            replaced = {change.contact for change in mirror.session.work.found.replaced}
            mirror.type()
            mirror.go.click()
            run = await mirror.ended()
            assert isinstance(mirror.window.top, RunPage)
            assert (run.state, run.note) == (RunState.DONE, None)
            now = mirror.there()
            assert before.keys() - now.keys() == {mirror.people[0].id, mirror.people[1].id, *replaced}
            assert {id: now[id] for id in now.keys() & before.keys()} == {id: before[id] for id in now.keys() & before}
            assert len(now) == 213
            assert len(mirror.deletions()) == 1

    arun(scenario(), timeout=60)


def test_somebody_who_signs_up_between_approval_and_sending_stops_the_run_and_is_named(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0)) as mirror:
            before = mirror.there()
            mirror.type()
            mirror.camp.crm.edit(mirror.sign_up())
            mirror.go.click()
            run = await mirror.ended()
            assert run.state is RunState.FAILED
            assert "Xaver Spät" in str(run.note)
            assert before.keys() < mirror.there().keys()
            assert not mirror.deletions()

    arun(scenario(), timeout=60)


def test_an_unknown_outcome_is_said_as_in_doubt_and_never_sent_again(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0, 1)) as mirror:
            mirror.type()
            arm(mirror, "drop", "PUT", applied=True)
            mirror.go.click()
            run = await mirror.ended()
            assert (run.state, run.counts[State.IN_DOUBT]) == (RunState.FAILED, 2)
            await until(lambda: says(mirror.window.top, "In doubt"), "the word")
            assert len(mirror.deletions()) == 1
            assert mirror.people[0].id not in mirror.there()

    arun(scenario(), timeout=60)


def test_importing_without_deleting_deletes_nobody_and_doubles_nobody(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros) as mirror:
            before = mirror.there()
            press(mirror.page, "Import without deleting")
            await until(lambda: isinstance(mirror.window.top, ReviewPage), "the review")
            review = mirror.window.top
            await until(lambda: not review.tasks.busy, "the review")
            one(review, Button, "Add 1 people in campflow LIVE").click()
            await until(lambda: isinstance(mirror.window.top, RunPage), "the run")
            await until(lambda: not mirror.window.desk.runs.live_runs(), "its end")
            added = mirror.there().keys() - before.keys()
            assert before.keys() < mirror.there().keys()
            assert [mirror.there()[id]["external_id"] for id in added] == ["Q-1"]
            assert not mirror.deletions()

    arun(scenario(), timeout=60)


# ------------------------------------------------------------------------------------------------- staying in step


def test_a_list_that_changes_while_it_is_looked_at_is_worked_out_again_and_says_who_came(
    practice, arun, tmp_path: Path
):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0)) as mirror:
            mirror.type()
            mirror.camp.crm.edit(mirror.sign_up())
            await mirror.read_anew()
            assert says(mirror.page, "The list has changed.")
            assert says(mirror.page, "these people were added: Xaver Spät")
            assert says(mirror.page, "215 people now, 213 afterwards")
            assert says(mirror.page, "Backup of 215 people saved")
            assert mirror.typed() == ["", ""]

    arun(scenario(), timeout=60)


def test_somebody_who_signs_up_before_the_backup_is_seen_before_anything_is_approved(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(0)) as mirror:
            arm(mirror, "meanwhile", "GET", nth=await mirror.gets_of_a_read() + 1, edits=[mirror.sign_up()])
            await mirror.read_anew()
            assert says(mirror.page, "Will be deleted (2)")
            assert says(mirror.page, "Xaver Spät")
            assert says(mirror.page, "Backup of 215 people saved")

    arun(scenario(), timeout=60)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_nothing_is_cut_off_at_the_side(practice, arun, tmp_path: Path, size: tuple[int, int]):
    async def scenario():
        async with mirroring(practice, tmp_path, lost_zeros, size=size) as mirror:
            page = mirror.page
            side = page.proofs.mapTo(page, page.proofs.rect().topLeft()).x()
            for row in page.people.rows():
                rights = [button.mapTo(page, button.rect().topRight()).x() for button in shown(row, Button)]
                assert len(rights) == 3
                assert max(rights) < side
            assert mirror.go.mapTo(page, mirror.go.rect().topRight()).x() < page.width()

    arun(scenario(), timeout=60)


def test_thousands_who_would_go_have_a_hundred_rows_and_a_page_of_names(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, without(*range(150))) as mirror:
            assert len(mirror.page.people.rows()) == 100
            press(mirror.page, "Show all 150 names")
            names = mirror.window.top
            assert isinstance(names, NamesPage)
            assert names.lines.rowCount() == 150

    arun(scenario(), timeout=60)


def test_the_copy_never_loses_a_row(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, no_ids) as mirror:
            copy = tmp_path / "copy.csv"
            await mirror.session.write_ids(str(copy))
            old = write_rows(tmp_path / "again.csv", no_ids(mirror.people)).read_text("utf-8").splitlines()
            new = copy.read_text("utf-8").splitlines()
            assert len(new) == len(old)
            assert new[:-2] == old[:-2]

    arun(scenario(), timeout=60)
