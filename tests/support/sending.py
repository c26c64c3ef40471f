"""Changes to be sent to the practice CRMs, and who is there from us."""

from __future__ import annotations

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.words import say
from tests.support.office import Office

ADA = {"first_name": "Ada", "last_name": "Byron", "email": "ada@example.org"}


def new(number: int, **values: str) -> Change:
    given = {"name.first_name": f"Quirina {number}", "name.last_name": "Neu", **values}
    return Change(f"new-{number}", Kind.NEW, f"Quirina {number}", say("Row {row}", row=number), after=dict(given))


def changed(contact: Contact, key: str, value: str) -> Change:
    return Change(
        f"c-{contact.id}", Kind.CHANGED, "somebody", say("row"), contact.id, contact.version,
        before={key: contact.get(key)}, after={key: value},
    )  # fmt: skip


def donor(number: int) -> Change:
    values = {**ADA, "first_name": f"Ada {number}", "email": f"ada{number}@example.org"}
    return Change(f"new-{number}", Kind.NEW, f"Ada {number}", say("row"), after=dict(values))


def named(office: Office, name: str) -> list[str]:
    """The ids of campers whose first name begins so."""
    return [id for id, p in office.at_camp().items() if str((p["name"] or {}).get("first_name")).startswith(name)]
