"""Which contact an imported record is about (`match_by.contact`, fact file §4.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.kindful.contacts import Contacts, joined_name, name_key, row_of
from desktop_app.practice.kindful.switches import KindfulSwitches


class Matcher:
    """Finds contacts `by` one of the documented values; others count as `external_id`, the default."""

    def __init__(self, contacts: Contacts, by: str, switches: KindfulSwitches) -> None:
        self._contacts = contacts
        self._by = by
        self._switches = switches

    @property
    def brings_external_ids(self) -> bool:
        """Whether a record's `id` is our own: it is, unless records are matched by Kindful's `id`."""
        return self._by != "id"

    def find(self, record: JsonObject) -> int | None:
        """§4.4: the row that a record is about; the lowest when several fit."""
        records = self._contacts.records
        identity = str(record["id"]) if record.get("id") not in {None, ""} else None
        match self._by:
            case "id":
                row = row_of(identity or "")
                return row if records.get(row) is not None else None
            case "email":
                return _first(records.find("email", str(record.get("email") or "").lower()))
            case "first_name_last_name" | "company_name":
                return _first(records.find("name", joined_name(record)))
            case "first_name_last_name_email" | "company_name_email":
                return self._by_name_and_email(record, "any")
            case _:
                linked = _first(records.find("external_id", identity)) if identity else None
                return linked if linked is not None else self._fallback(record, identity)

    def _fallback(self, record: JsonObject, identity: str | None) -> int | None:
        """§4.4: without an id, duplicates are found by name and e-mail; with an unknown one as the switch says."""
        which = self._switches.name_and_email_fallback if identity else "any"
        return None if which == "off" else self._by_name_and_email(record, which)

    def _by_name_and_email(self, record: JsonObject, which: Literal["any", "not_linked"]) -> int | None:
        email, name = str(record.get("email") or "").lower(), joined_name(record)
        if not email:
            return None
        for row in self._contacts.records.find("email", email):
            contact = self._contacts.get(row)
            if contact and name_key(contact) == name and (which == "any" or contact.external_id is None):
                return row
        return None


def _first(rows: Sequence[int]) -> int | None:
    return rows[0] if rows else None
