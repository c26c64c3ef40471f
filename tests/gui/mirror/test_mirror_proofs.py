"""What must be true before a mirror deletes anybody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import FileProblem
from desktop_app.ui.mirror.names import NamesPage
from desktop_app.ui.widgets import Button
from tests.gui.mirror.mirroring import NEW, arm, as_row, mirroring, note, without
from tests.support.driving import press, says, shown


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
