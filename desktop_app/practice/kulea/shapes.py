"""How a Kulea contact is shown, and what may be sent for one (fact file §2.1, §2.2, §2.4)."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from desktop_app.practice.crm import JsonObject, Problem
from desktop_app.practice.kulea import times
from desktop_app.practice.kulea.audience import Contact
from desktop_app.practice.kulea.switches import KuleaSwitches

CREATED = "date created"
EMAIL = "email"


def refused(reason: str) -> Problem:
    """`success: false` with a reason; which HTTP status goes with it is a switch."""
    return Problem(200, reason)


class Shapes:
    """The fields of a tenant under the switches of the moment."""

    def __init__(self, fields: Mapping[str, str], switches: KuleaSwitches) -> None:
        self._fields = fields
        self._switches = switches
        hidden = {EMAIL} if switches.date_created == "shown" else {EMAIL, CREATED}
        self._in_data = [(name, kind == "Date") for name, kind in fields.items() if name not in hidden]

    def shown(self, contact: Contact, only: Collection[str] | None) -> JsonObject:
        """The contact as listed; `only` these fields, None: all."""
        whole: JsonObject = {
            "id": contact.id,
            "email": contact.email,
            "data": self._data(contact, only),
            "archived": contact.archived,
            "subscribed": contact.subscribed,
        }
        if only is None or self._switches.fields_keep == "all":
            return whole
        return {name: value for name, value in whole.items() if name in {"id", "data"} or name in only}

    def searchable(self, name: str) -> bool:
        """Whether a filter may name this field."""
        return name in self._fields and (name != CREATED or self._switches.date_created == "shown")

    def value(self, contact: Contact, name: str) -> str:
        """What a filter compares: the field as it is shown, "" where there is nothing."""
        return contact.email if name == EMAIL else self._text(contact, name, is_date=self._fields[name] == "Date")

    def taken(self, sent: Mapping[str, object]) -> dict[str, str]:
        """The fields of a body as they are kept, "" where they are to be empty. Raises `Problem`: unknown, set by
        Kulea, or of the wrong type.
        """
        kept = {name: self._kept(name, value) for name, value in sent.items()}
        return {name: value for name, value in kept.items() if value is not None}

    def _data(self, contact: Contact, only: Collection[str] | None) -> JsonObject:
        data: JsonObject = {}
        for name, is_date in self._in_data:
            if only is not None and name not in only:
                continue
            text = self._text(contact, name, is_date=is_date)
            if text or self._switches.empty_fields == "blank":
                data[name] = text
            elif self._switches.empty_fields == "null":
                data[name] = None
        return data

    def _text(self, contact: Contact, name: str, *, is_date: bool) -> str:
        if name == CREATED:
            return times.date_shown(times.written(contact.created, self._switches), self._switches)
        kept = contact.data.get(name, "")
        return times.date_shown(kept, self._switches) if is_date else kept

    def _kept(self, name: str, value: object) -> str | None:
        """None: nothing is to change."""
        if name not in self._fields or name in {CREATED, EMAIL}:
            raise refused(f"Invalid field: {name}")
        if value is None and self._switches.null_in_update != "refuse":
            return "" if self._switches.null_in_update == "clear" else None
        if value == "":
            return "" if self._switches.blank_clears else None
        wrong = refused(f"Invalid value for field: {name}")
        if not isinstance(value, str):
            raise wrong
        try:
            return times.date_taken(value, self._switches) if self._fields[name] == "Date" else value
        except ValueError as error:
            raise wrong from error
