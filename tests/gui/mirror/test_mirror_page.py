"""What the page of a mirror says, and that it stays in step with its list."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.ui.mirror.names import NamesPage
from desktop_app.ui.widgets import Button
from tests.gui.mirror.mirroring import arm, lost_zeros, mirroring, no_ids, without, write_rows
from tests.support.driving import one, press, says, shown, until

# ---------------------------------------------------------------------------------------------------------- what it says


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
            assert says(page, "only by lost zeros or spaces: they are removed and added again as new people.")
            assert says(page, "4 of 214 people (2 %), replaced ones counted: within the limit of this account")
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


# ------------------------------------------------------------------------------------------------------- staying in step


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
