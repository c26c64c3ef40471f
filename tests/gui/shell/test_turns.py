"""Accounts that sync by themselves: agreeing to it, seeing what waits, going on in the tray."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.core.account import OWN
from desktop_app.core.plan import approve
from desktop_app.practice.crm import Edit
from desktop_app.services.turns.timing import Every
from desktop_app.ui.accounts import side
from desktop_app.ui.shell import background
from desktop_app.ui.sync.page import SyncPage
from desktop_app.ui.widgets import AccountTabs, SegmentedChoice
from tests.support.driving import dialog, one, press, says, settle, until
from tests.support.window import CAMP, Window, opened

Said = list[tuple[str, str]]


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Said:
    """A desktop with a tray, as most have; its messages."""
    said: Said = []
    monkeypatch.setattr(background, "has_tray", lambda: True)
    monkeypatch.setattr(side, "has_tray", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_: said.append((title, text)))
    return said


def menu(window: Window) -> dict[str, QAction]:
    """What the tray's menu offers now."""
    shown = window.window.background.tray
    assert shown is not None
    shown.menu.aboutToShow.emit()
    return {action.text(): action for action in shown.menu.actions() if action.text()}


async def turn(window: Window) -> None:
    """A turn of the camp, now."""
    await window.desk.turns.switch(CAMP, Every.HOUR)
    await window.desk.turns.tick()
    await until(lambda: not window.window.tasks.busy, "the tabs")


async def edit_ours(window: Window, **values: Any) -> str:
    """Somebody of ours is changed here; the id of their record at the camp."""
    table = await window.desk.browse.table(OWN)
    for link in [link for chunk in await links(window) for link in chunk]:
        person = table.contact(link.person)
        if person is not None and person.get("email"):
            plan = await window.desk.edits.plan_edit(OWN, person, values)
            await window.desk.runs.start(approve(plan, {}, window.desk.clock.now()))
            await until(lambda: not window.desk.runs.live_runs(), "the edit")
            return str(link.contact)
    raise AssertionError("nobody is linked")


async def links(window: Window) -> list[Any]:
    from desktop_app.services.runs.places import place_of

    place = place_of(await window.desk.accounts.get(CAMP))
    profile: Any = window.window._profile
    return [chunk async for chunk in profile.storage.links.of_account(CAMP, place)]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_from_agreeing_to_what_waits_in_the_tray(practice, arun, tray):
    async def scenario():
        async with opened(practice, CAMP) as window:
            window.window.places.show_account(CAMP)
            await until(lambda: says(window.top, "Not compared with Our contacts yet."), "how it stands")
            for answer, every in (("Not automatically", None), ("Sync every hour", Every.HOUR)):
                press(window.top, "Hourly")
                assert says(dialog(), "cannot be taken back")
                press(dialog(), answer)
                await until(lambda: not window.top.tasks.busy, "the choice")
                await settle()
                assert await window.desk.turns.every(CAMP) is every
            assert one(window.top, SegmentedChoice, "Sync automatically").current == "hour"
            await window.desk.turns.tick()
            await until(lambda: says(window.top, "people in step"), "how it stands now")
            contact = await edit_ours(window, notes="Von uns")
            crm: Any = practice["campflow"].crm
            crm.edit(Edit(action="change", list=str(crm.scope()["list"]), id=contact, values={"notes": "Von dort"}))

            window.window.close()
            await until(lambda: says(window.window, "Go on syncing without the window?"), "the question")
            press(dialog(), "Go on in the tray")
            await until(window.window.isHidden, "the tray")
            tray.clear()
            await turn(window)
            assert tray == [("Summer camp", "1 people wait for your decision.")]  # the catalogue knows "1 person"
            await turn(window)
            assert len(tray) == 1, "what is known is not told again"
            menu(window)["Summer camp: 1 wait for you"].trigger()
            assert window.window.isVisible()
            assert window.window.shown == CAMP
            assert says(window.window, "1 changed on both sides")
            tabs = one(window.window, AccountTabs)
            assert "1 wait for you: 1 changed on both sides" in tabs.tabToolTip(tabs.currentIndex())
            press(window.window, "Look at them…")
            await until(lambda: isinstance(window.top, SyncPage) and says(window.top, "Review"), "the sync")
            window.top.closed.emit()

            window.window.close()
            await until(window.window.isHidden, "the tray, without asking again")
            tray.clear()
            await edit_ours(window, city="Erfurt")
            await until(lambda: tray, "the end of the run")
            assert tray == [("Edit in Our contacts has ended.", "Everything was done as planned: 1 changed.")]
            menu(window)["Quit"].trigger()
            await until(window.window.gone.is_set, "the end")

    arun(scenario(), timeout=40)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_a_missed_turn_is_said_in_its_tab_and_closing_means_what_was_chosen(practice, arun, tray):
    async def scenario():
        async with opened(practice, CAMP, read_only=True) as window:
            window.window.show_tab("activity")
            await turn(window)
            tabs = one(window.window, AccountTabs)
            assert "Could not sync" in tabs.tabToolTip(1)
            assert not says(window.window, "This account is read only.")
            window.window.show_tab(CAMP)
            assert says(window.window, "This account is read only.")
            press(window.window, "Show how it stands")
            await until(lambda: says(window.top, "When the window is closed"), "the choice")
            press(window.top, "Quit")
            await until(lambda: not window.top.tasks.busy, "the choice")
            window.window.close()
            await until(window.window.gone.is_set, "the end, without asking")

    arun(scenario(), timeout=40)
