"""The ways to what only *Our contacts* has: its fields, and taking people into it."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.core.account import OWN, Account
from desktop_app.core.plan import Plan
from desktop_app.services.desk import Desk
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.places import Place
from desktop_app.ui.forms.record import RecordForm
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Button, PageHeader

if TYPE_CHECKING:  # the list is painted before these are imported
    from desktop_app.ui.own.fields import FieldsSheet
    from desktop_app.ui.own.taking import TakeSheet

_TAKE, _FIELDS = "users-round", "table-2"


def offer_own(page: Page, header: PageHeader, record: RecordForm, desk: Desk) -> None:
    """Put *Copy people here…* and *Fields…* into the header of our own list, and where people are linked above their record."""
    from desktop_app.ui.own.linked import LinkedPanel

    linked = LinkedPanel(desk, page, record)
    record.put_on_top(linked)
    record.shown_record.connect(linked.show_person)
    linked.show_person("" if record.isHidden() else record.contact_id or "")
    take = Button(QCoreApplication.translate("own", "Copy people here…"), icon=_TAKE, parent=header)
    take.setToolTip(QCoreApplication.translate("own", "Copy people from an account into this list."))
    take.clicked.connect(lambda: open_taking(page, desk))
    header.add_action(take, icon_name=_TAKE, place=Place.TAKE)
    fields = Button(QCoreApplication.translate("own", "Fields…"), icon=_FIELDS, parent=header)
    fields.setToolTip(QCoreApplication.translate("own", "Fields that only your organisation needs."))
    fields.clicked.connect(lambda: open_fields(page, desk))
    header.add_action(fields, icon_name=_FIELDS, place=Place.FIELDS)


def show_nobody(page: Page, listing: ContactList, desk: Desk) -> None:
    """Say what our own list is for, as long as nobody is in it."""
    take = Button(QCoreApplication.translate("own", "Copy people from an account…"), icon=_TAKE)
    take.clicked.connect(lambda: open_taking(page, desk))
    listing.show_empty(
        "users-round",
        QCoreApplication.translate("own", "Your organisation's own list"),
        QCoreApplication.translate(
            "own", "Nobody is in it yet. Add people, import a file, or take them from an account."
        ),
        take,
    )


def open_fields(page: Page, desk: Desk) -> FieldsSheet:
    """The sheet of the organisation's own fields."""
    from desktop_app.ui.own.fields import FieldsSheet

    sheet = FieldsSheet(desk, page.window())
    sheet.open()
    return sheet


def open_taking(page: Page, desk: Desk) -> TakeSheet:
    """Ask from which account everybody is to be taken, and show what that would do."""
    from desktop_app.ui.own.taking import TakeSheet

    sheet = TakeSheet(desk, page.window())

    def take(answer: str) -> None:
        if answer == "take" and sheet.account is not None:
            page.tasks.start(_review(page, desk, desk.own_people.plan_taking(sheet.account.id)))

    sheet.answered.connect(take)
    sheet.open()
    return sheet


def take_some(page: Page, desk: Desk, account: Account, ids: Sequence[str]) -> None:
    """Show what taking these contacts of an account into our own list would do."""
    page.tasks.start(_review(page, desk, desk.own_people.plan_taking(account.id, ids)))


async def _review(page: Page, desk: Desk, planning: Coroutine[Any, Any, Plan]) -> None:
    from desktop_app.ui.review.page import ReviewPage

    plan = await planning
    page.opens.emit(ReviewPage(desk, await desk.accounts.get(OWN), plan))
