"""The ways to the events of a CRM that keeps them: from the list of contacts, and from the record of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.core.account import Account
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.places import Place
from desktop_app.ui.widgets import Button

if TYPE_CHECKING:  # the list is painted before the events are imported
    from desktop_app.ui.contacts.page import ContactsPage
    from desktop_app.ui.events.page import EventsPage

_ICON = "mail-open"


async def offer_events(page: ContactsPage, desk: Desk, account: Account) -> None:
    """Put *Mail and web events* into the page's header and the record's menu, where the account's CRM keeps them."""
    if not await desk.happenings.known(account.id):
        return
    button = Button(QCoreApplication.translate("events", "Mail and web events"), icon=_ICON, parent=page.header)
    button.clicked.connect(lambda: open_events(page, desk, account))
    page.header.add_action(button, icon_name=_ICON, place=Place.EVENTS)
    page.record.head.offer_events()
    page.record.events_asked.connect(lambda contact: open_events(page, desk, account, contact))


def open_events(page: ContactsPage, desk: Desk, account: Account, person: str = "") -> EventsPage:
    """Show the account's events on top of its contacts; with `person` (an id) those of one contact, read at once."""
    from desktop_app.ui.events.page import EventsPage

    events = EventsPage(desk, account, person)

    def show(contact: str) -> None:
        if page.finder.table.position(contact) is not None:
            events.closed.emit()
            page.show_contact(contact)

    events.person_asked.connect(show)
    page.opens.emit(events)
    return events
