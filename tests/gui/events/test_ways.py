"""The ways to the events and back: offered only where the CRM keeps them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QMenu

from desktop_app.ui.events.page import EventsPage
from tests.conftest import Run
from tests.support.camp import Camp, camp, page_of
from tests.support.driving import act, one, press, says, shown, until
from tests.support.happenings import MemoryEvents, gone, happened, has_events


def opened(here: Camp) -> EventsPage:
    page = here.opened[-1]
    assert isinstance(page, EventsPage)
    page.resize(1280, 700)
    page.show()
    return page


def menu(here: Camp) -> QMenu:
    """The menu of the open record."""
    press(here.page.record, "More")
    return one(here.page.record, QMenu)


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_a_crm_without_events_offers_none(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await until(lambda: shown(here.page.header, QAbstractButton, "New person"), "the actions")
            await here.open("p3")
            assert not has_events(here.page)
            assert words(menu(here)) == ["Delete…"]

    arun(look())


def test_the_list_leads_to_the_events_and_an_event_to_its_person(arun: Run):
    async def look() -> None:
        async with camp() as first:
            first.crm.events = MemoryEvents([happened("visit", "p7"), happened("visit", "unknown", 1)])
            place = await first.profile.desk.accounts.get("acc")
            async with page_of(first.profile, first.crm, place) as here:
                await until(lambda: has_events(here.page), "the way")
                act(here.page, "Mail and web events")
                page = opened(here)
                closed: list[None] = []
                page.closed.connect(lambda: closed.append(None))
                await until(lambda: page.ask.asked is not None, "the types")
                press(page, "Show events")
                await until(lambda: page.results.grid.events.rowCount() == 2, "the events")
                page.results.grid.opened.emit(page.results.grid.events.index(1, 0))
                assert closed == []  # who is not in the list cannot be shown
                page.results.grid.opened.emit(page.results.grid.events.index(0, 0))
                assert len(closed) == 1
                await until(lambda: here.page.record.contact_id == "p7", "the person")
                await gone(page)

    arun(look())


def test_a_record_leads_to_the_events_of_its_person(arun: Run):
    async def look() -> None:
        async with camp(changes={"read_only": True}) as first:
            first.crm.events = MemoryEvents([happened("visit", "p7"), happened("visit", "p8")])
            place = await first.profile.desk.accounts.get("acc")
            async with page_of(first.profile, first.crm, place) as here:
                await until(lambda: has_events(here.page), "the way")
                await here.open("p7")
                (action,) = menu(here).actions()
                assert action.text() == "Events of this person"
                action.trigger()
                page = opened(here)
                await until(lambda: page.results.grid.events.rowCount() == 1, "the events")
                assert says(page.ask, "Camper 007")
                await gone(page)

    arun(look())
