"""The sync screen: what it shows, how it is decided, and what comes of it on both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop_app.core.account import OWN
from desktop_app.core.errors import IncompleteRead, PlanStopped
from desktop_app.core.plan import Origin
from desktop_app.core.ports import Run as JournalRun
from desktop_app.core.syncing import Choice
from desktop_app.core.words import say
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.runs.both import UndoBothPage
from desktop_app.ui.sync.review import OURS, THEIRS, SyncReviewPage
from desktop_app.ui.sync.running import SyncRunPage
from desktop_app.ui.widgets import Button, Tile
from tests.conftest import Run
from tests.gui.sync.syncing import ANNA, BEN, CARLA, Office, model_of, rows, syncing, ways
from tests.support.camp import camper
from tests.support.driving import dialog, one, press, says, settle, shown, until


async def changed(office: Office) -> None:
    """Anna changed differently on both sides, Ben here, Carla there; Dina is new there under another record."""
    await office.edit_here("Anna", city="Bonn")
    office.edit_there(ANNA, city="Vellmar")
    await office.edit_here("Ben", city="Hanau")
    office.edit_there(CARLA, city="Fulda")
    office.crm.records["p9"] = camper(9, first="Emil", last="Neu", email="emil@example.org", city="Kassel")


def test_conflicts_come_first_and_the_sums_say_what_will_happen(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            assert list(ways(page).items()) == [
                ("Anna Reinhardt", "Choose"),
                ("Ben Okafor", "Send"),
                ("Carla Ihme", "Take"),
                ("Emil Neu", "Add here"),
            ]
            assert rows(page)[1] == ("Ben Okafor, City", "Hanau", "Send", "Kassel")
            assert says(page, "Send 1, take 1, add 1 here")
            assert says(page, "still open: they stay as they are")
            assert [tile.text() for tile in shown(page, Tile)] == [
                "Not linked: 1", "Changed there: 1", "Changed here: 1", "Conflicts: 1",
            ]  # fmt: skip
            one(page, Tile, "Changed there").click()
            await office.idle()
            assert list(ways(page)) == ["Carla Ihme"]
            one(page, Tile, "Changed there").click()
            page._board.search.setText("emil kassel")
            await office.idle()
            assert list(ways(page)) == ["Emil Neu"]

    arun(walk())


def test_the_keyboard_decides_lines_and_single_fields(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            view = page._board.view
            seen: list[str] = []
            for _ in range(4):
                QTest.keyClick(view, Qt.Key.Key_Space)
                seen.append(ways(page)["Anna Reinhardt"])
            assert seen == ["Send", "Take", "Leave", "Choose"]
            QTest.keyClick(view, Qt.Key.Key_3)
            assert says(page, "does not say when this was changed")
            QTest.keyClick(view, Qt.Key.Key_Right)
            assert rows(page)[1] == ("City", "Bonn", "", "Vellmar, time not known")
            QTest.keyClick(view, Qt.Key.Key_Down)
            QTest.keyClick(view, Qt.Key.Key_2)
            assert rows(page)[1][3] == "Vellmar, time not known, chosen"
            assert ways(page)["Anna Reinhardt"] == "Take"
            assert says(page, "Send 1, take 2")
            assert not says(page, "still open")
            assert page.unsaved()
            view.selectAll()
            QTest.keyClick(view, Qt.Key.Key_1)
            await office.idle()
            assert set(ways(page).values()) == {"Send", "Leave"}  # whom only they have is not removed by wanting ours

    arun(walk())


def test_both_sides_go_through_one_review_and_one_run_and_are_in_step_then(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            QTest.keyClick(page._board.view, Qt.Key.Key_1)
            review = await office.review()
            assert says(review, "Our contacts: 2")
            assert says(review, f"{office.account.name}: 2")
            assert len(review.part(THEIRS).plan.to_send()) == 2
            assert {change.name for change in review.part(OURS).plan.to_send()} == {"Carla Ihme", "Emil Neu"}
            assert {review.part(side).plan.origin for side in (OURS, THEIRS)} == {Origin.SYNC}
            run = await office.run()
            assert says(run, "Both sides are in step for these people.")
            assert [each.account for each in run._sync.ended] == [OWN, office.account.id]
            assert office.crm.records["p1"].get("city") == "Bonn"
            assert (await office.ours())["Carla"].get("city") == "Fulda"
            await until(lambda: shown(run, Button, "Undo this side…"), "what can be done about it")
            press(run, "Look again")
            await office.idle()
            assert office.top is page
            assert says(page, "Everything is in step")

    arun(walk())


def test_each_side_of_a_finished_sync_can_be_undone_and_both_in_one_go(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            before = office.crm.records[BEN.id].get("city")
            await office.edit_here("Ben", city="Hanau")
            office.edit_there(CARLA, city="Fulda")
            await office.open()
            await office.review()
            run = await office.run()
            for side, name in (("Our contacts: 1", "Carla Ihme"), (f"{office.account.name}: 1", "Ben Okafor")):
                press(run, side)
                await until(lambda: any(b.isEnabled() for b in shown(run, Button, "Undo this side…")), "undo")
                press(run, "Undo this side…")
                await office.idle()
                undo = office.top
                assert isinstance(undo, ReviewPage)
                await office.idle()
                assert [change.name for change in undo.plan.to_send()] == [name]
                press(undo, "Back")
            undone: list[JournalRun] = []
            office.desk.runs.ended.connect(undone.append)
            press(run, "Undo both sides…")
            await until(lambda: isinstance(office.top, UndoBothPage), "the review of both")
            await until(lambda: any(b.isEnabled() for b in shown(office.top, Button, "Undo on both")), "its numbers")
            press(office.top, "Undo on both sides")
            await until(lambda: len(undone) == 2, "both runs")
            assert [each.account for each in undone] == [office.account.id, OWN]
            assert {each.together for each in undone} == {undone[0].id}
            assert office.crm.records[BEN.id].get("city") == before
            assert (await office.ours())["Carla"].get("city") == CARLA.get("city")
            await until(lambda: office.top.shows_run(undone[1].id), "the run of our side")
            await office.idle()

    arun(walk())


def test_who_is_left_stands_under_a_card_of_their_own_until_taken_up_again(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await office.edit_here("Ben", city="Hanau")
            page = await office.open()
            view = page._board.view
            page._board._ask_all(Choice.LEAVE)
            await office.idle()
            press(page, "Keep these decisions")
            await office.idle()
            run = office.top
            assert isinstance(run, SyncRunPage)
            await office.over(run._sync)
            assert says(run, "until one of the two sides changes")
            press(run, "Look again")
            await office.idle()
            assert says(page, "Everything is in step")
            assert [button.text() for button in shown(page, Button, "Look again")] == ["Look again"]
            press(page, "Show 1 who")
            await office.idle()
            assert one(page, Tile, "Left").text() == "Left: 1"
            QTest.keyClick(view, Qt.Key.Key_1)
            assert says(page, "Take it up again first")
            assert list(ways(page).items()) == [("Ben Okafor", "Leave")]
            press(page, "Take up again")
            await office.idle()
            assert not shown(page, Tile, "Left")
            assert list(ways(page).items()) == [("Ben Okafor", "Send")]

    arun(walk())


def test_two_who_are_linked_can_be_told_apart(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await office.edit_here("Ben", city="Hanau")
            page = await office.open()
            view = page._board.view
            view.menu_asked.emit(view.mapToGlobal(view.rect().center()))
            menu = next(menu for menu in page._board.findChildren(QMenu) if menu.isVisible())
            next(action for action in menu.actions() if action.text() == "Not the same person").trigger()
            menu.hide()
            await office.idle()
            assert ways(page) == {"Ben Okafor": "Unlink"}
            press(page, "Keep these decisions")
            await office.idle()
            run = office.top
            assert isinstance(run, SyncRunPage)
            await office.over(run._sync)
            assert run._sync.noted is not None
            assert run._sync.noted.parted == 1

    arun(walk())


def test_a_line_that_is_taken_out_of_the_review_is_found_again(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            review = await office.review()
            review.part(THEIRS).model.toggle_tick(0)
            assert not review.part(THEIRS).plan.to_send()
            run = await office.run()
            assert [each.account for each in run._sync.ended] == [OWN]
            assert says(run, "conflicts are still open")
            press(run, "Look again")
            await office.idle()
            assert ways(page) == {"Anna Reinhardt": "Choose", "Ben Okafor": "Send"}

    arun(walk())


def test_who_is_removed_on_one_side_stays_on_the_other_unless_somebody_says_so(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            del office.crm.records["p1"]
            await office.remove_here("Ben")
            page = await office.open()
            assert ways(page) == {"Anna Reinhardt": "Leave", "Ben Okafor": "Leave"}
            assert not one(page, Button, "Review…").isEnabled()
            model = model_of(page)
            for row, asked in ((0, "Remove from Our contacts as well"), (1, "Remove in campflow as well")):
                page._board.view.setCurrentIndex(model.index(row, 0))
                await chosen_in_menu(office, asked)
            assert ways(page) == {"Anna Reinhardt": "Remove here", "Ben Okafor": "Remove there"}
            review = await office.review()
            press(review, "Sync with campflow")
            press(dialog(), "Sync with campflow")
            await until(lambda: isinstance(office.top, SyncRunPage), "the run")
            run = office.top
            assert isinstance(run, SyncRunPage)
            await office.over(run._sync)
            assert set(office.crm.records) == {"p3", "p4"}
            assert set(await office.ours()) == {"Carla", "Dina"}

    arun(walk())


async def chosen_in_menu(office: Office, words: str) -> None:
    """Open the menu of the current line and choose."""
    view = office.pages[0]._board.view  # type: ignore[attr-defined]
    view.menu_asked.emit(view.mapToGlobal(view.rect().center()))
    menu = next(menu for menu in office.pages[0].findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.hide()
    await office.idle()


def test_two_people_are_linked_by_hand_and_told_apart_again(arun: Run):
    async def walk() -> None:
        async with syncing(ANNA, BEN) as office:
            await office.add_here(first_name="Emmi", last_name="Neu", email="emmi@example.org")
            office.crm.records["p9"] = camper(9, first="Emil", last="Neu", email="emil@example.org", city="Kassel")
            page = await office.open()
            assert ways(page) == {"Emil Neu": "Add here", "Emmi Neu": "Leave"}
            QTest.keyClick(page._board.view, Qt.Key.Key_L)
            sheet = dialog()
            await until(lambda: sheet._list.count() == 1, "who has the same last name")  # type: ignore[attr-defined]
            sheet._list.setCurrentRow(0)  # type: ignore[attr-defined]
            press(sheet, "Link these two")
            await office.idle()
            assert list(ways(page).values()) == ["Link"]
            await chosen_in_menu(office, "Not the same person")
            assert sorted(ways(page).values()) == ["Leave", "Leave"]

    arun(walk())


def test_starting_again_takes_one_side_and_says_what_it_does_not_do(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            press(page, "Start again…")
            menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
            menu.actions()[0].trigger()
            menu.hide()
            await office.idle()
            again = office.top
            assert again is not page
            assert says(again, "Nobody is removed")
            assert ways(again) == {  # type: ignore[arg-type]
                "Anna Reinhardt": "Take", "Ben Okafor": "Take", "Carla Ihme": "Take", "Emil Neu": "Add here",
            }  # fmt: skip
            review = await office.review()
            assert not review.part(THEIRS).plan.to_send()
            await office.run()
            assert (await office.ours())["Ben"].get("city") == "Kassel"
            assert (await office.ours())["Anna"].get("city") == "Vellmar"

    arun(walk())


def test_what_keeps_it_from_being_read_is_said_with_what_to_do(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            office.crm.failing = IncompleteRead(say("The list broke off."))
            contacts = office.here.page.reading
            contacts.start()
            await until(lambda: "Could not read again" in contacts.state()[1], "a read that failed")
            page = await office.open()
            assert says(page, "The list broke off.")
            office.crm.failing = PlanStopped(
                say("Kindful works on it."), say("Wait until it is done, then look again.")
            )
            press(page, "Look again")
            await office.idle()
            assert says(page, "Wait until it is done, then look again.")
            office.crm.failing = None
            press(page, "Look again")
            await office.idle()
            assert len(ways(page)) == 4
            assert "Could not read again" not in contacts.state()[1]  # it was read, by the sync

    arun(walk())


def test_a_list_that_changed_meanwhile_is_looked_at_again_and_choices_that_still_hold_are_kept(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            QTest.keyClick(page._board.view, Qt.Key.Key_1)
            await office.edit_here("Dina", city="Marburg")
            await until(lambda: says(page, "A list has changed since"), "the news")
            assert not one(page, Button, "Review…").isEnabled()
            press(page, "Look again")
            await office.idle()
            assert ways(page)["Anna Reinhardt"] == "Send"
            assert ways(page)["Dina Lotz"] == "Send"

    arun(walk())


def test_the_review_notices_that_a_list_changed_and_sends_nothing(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            await office.open()
            review = await office.review()
            await office.edit_here("Dina", city="Marburg")
            await until(lambda: says(review, "A list has changed since"), "the news")
            assert not one(review, Button, "Sync with campflow").isEnabled()
            assert isinstance(review, SyncReviewPage)
            assert office.crm.sent == []

    arun(walk())


def test_while_a_sync_goes_on_the_page_shows_the_way_to_it(arun: Run):
    async def walk() -> None:
        async with syncing() as office:
            await changed(office)
            page = await office.open()
            await office.review()
            press(office.top, "Sync with campflow")
            await until(lambda: isinstance(office.top, SyncRunPage), "the run")
            run = office.top
            assert isinstance(run, SyncRunPage)
            run.closed.emit()
            await settle()
            assert says(page, "This account is being synced") or run._sync.over
            await office.over(run._sync)
            if shown(page, Button, "Show"):
                press(page, "Show")
            await office.idle()
            assert list(ways(page)) == ["Anna Reinhardt"]

    arun(walk())
