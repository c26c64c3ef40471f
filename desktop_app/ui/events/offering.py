"""The ways to the events of a CRM that keeps them: from the list, and from the record of a person."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.events.page import EventsPage
from desktop_app.ui.page import Page


def open_events(
    page: Page, desk: Desk, account: Account, show_contact: Callable[[str], object], person: str = ""
) -> EventsPage:
    """Put the account's events on top of `page`; with `person` (an id) those of one contact, read at once.

    `show_contact` is called with the id of somebody whom the user wants to see; the events are closed then.
    """
    events = EventsPage(desk, account, person)

    def show(contact: str) -> None:
        events.closed.emit()
        show_contact(contact)

    events.person_asked.connect(show)
    page.opens.emit(events)
    return events
