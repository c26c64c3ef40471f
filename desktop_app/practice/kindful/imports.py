"""Imports and links: what a job does to the contacts (fact file §4.3 to §4.7, §5.1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

from desktop_app.practice.clock import Clock
from desktop_app.practice.crm import JsonObject
from desktop_app.practice.kindful import times
from desktop_app.practice.kindful.contacts import (
    FIRST_ID,
    Contact,
    Contacts,
    empty_values,
    row_of,
)
from desktop_app.practice.kindful.jobs import Done
from desktop_app.practice.kindful.matching import Matcher
from desktop_app.practice.kindful.metadata import CustomField, Organisation
from desktop_app.practice.kindful.switches import KindfulSwitches
from desktop_app.practice.vocabulary import vocabulary

MOST_INLINE = 100

_TEXT = frozenset(
    {
        *("title", "first_name", "last_name", "company_name", "employer", "occupation", "email", "alt_email"),
        *("primary_phone", "alt_phone", "fax_phone", "addr1", "addr2", "city", "state", "postal", "country"),
        *("spouse_first", "spouse_last"),
    }
)
_BOOLEAN = frozenset({"email_opt_in", "retired_or_not_employed"})
_GENDERS = frozenset({"M", "F", "U"})


class ImportRequest(msgspec.Struct, frozen=True):
    """The body of `POST /imports` (§4.1). Other keys are accepted and left alone."""

    data_format: Literal[
        "contact",
        "contact_with_transaction",
        "contact_with_note",
        "contact_with_pledge",
        "contact_with_soft_credit",
        "contact_with_non_cash_gift",
        "contact_with_cause_team",
    ]
    action_type: Literal["create", "update"] = "create"
    data_type: Literal["json", "csv"] = "json"
    data: list[dict[str, Any]] | None = None
    data_url: str | None = None
    compression: Literal["gzip"] | None = None
    match_by: dict[str, str] = {}
    groups: list[str | int] = []
    custom_fields: list[str | int] = []


class LinkRequest(msgspec.Struct, frozen=True):
    """The body of `POST /contacts/link` (§5.1)."""

    action_type: Literal["create", "update"] = "create"
    data_type: Literal["json", "csv"] = "json"
    data: list[dict[str, Any]] | None = None
    data_url: str | None = None
    compression: Literal["gzip"] | None = None


class _Unusable(Exception):
    """A record that cannot be imported, and why."""


class Importer:
    """Carries out one import. Only the contact columns are kept, of every format; notes, gifts and pledges are somebody else's business."""

    def __init__(
        self,
        request: ImportRequest,
        contacts: Contacts,
        organisation: Organisation,
        clock: Clock,
        switches: KindfulSwitches,
    ) -> None:
        self._request = request
        self._contacts = contacts
        self._organisation = organisation
        self._now = clock.now
        self._switches = switches
        self._matcher = Matcher(contacts, request.match_by.get("contact", "external_id"), switches)
        self._groups = self._group_columns()
        self._custom = self._custom_columns()

    def run(self, records: Sequence[JsonObject]) -> Done:
        """Import the records in order. With the switch `bad_record` at `error` one bad record stops all before anything is done."""
        done = Done(left_out=[])
        usable: list[JsonObject] = []
        for number, record in enumerate(self._merged(records), 1):
            try:
                usable.append(self._checked(record))
            except _Unusable as reason:
                done.left_out.append(f"Record {number}: {reason}")
        if done.left_out and self._switches.bad_record == "error":
            done.error = True
            return done
        for record in usable:
            self._import(record, done)
        return done

    def _merged(self, records: Sequence[JsonObject]) -> Sequence[JsonObject]:
        """§4.3: the same id repeated in one create request: all rows are merged into one record."""
        if self._request.action_type != "create":
            return records
        merged: dict[object, JsonObject] = {}
        for number, record in enumerate(records):
            identity = str(record["id"]) if record.get("id") else number
            merged[identity] = merged.get(identity, {}) | record
        return list(merged.values())

    def _checked(self, record: JsonObject) -> JsonObject:
        """The record with its times and birthday read; `_Unusable` when Kindful could not process it."""
        person = record.get("first_name") and record.get("last_name")
        if self._switches.names_required and not person and not record.get("company_name"):
            raise _Unusable("first and last name, or company name, is required.")
        read = dict(record)
        try:
            if record.get("birthday"):
                read["birthday"] = times.birthday(record["birthday"])
            if record.get("updated_at"):
                read["updated_at"] = times.read_time(record["updated_at"])
            if record.get("created_at"):
                times.read_time(record["created_at"])
        except ValueError as error:
            raise _Unusable("a date or time cannot be read.") from error
        for name in ("email", "alt_email"):
            if record.get(name) and "@" not in str(record[name]):
                raise _Unusable(f"{name} is not a valid e-mail address.")
        return read

    def _import(self, record: JsonObject, done: Done) -> None:
        row = self._matcher.find(record)
        contact = self._contacts.get(row) if row is not None else None
        if row is None or contact is None:
            self._create(record)
            done.created += 1
        elif self._request.action_type == "create":
            done.left_out.append("A contact that exists already was ignored.")
        else:
            self._update(row, contact, record, done)

    def _create(self, record: JsonObject) -> None:
        values = empty_values() | {"created_at": times.written(self._now())}
        values |= self._values(record)
        if values["gender"] not in _GENDERS - {"U"}:
            values["gender"] = _guessed_gender(values["first_name"]) if not record.get("gender") else "U"
        blank = Contact(id=FIRST_ID + self._contacts.records.next_row(), values=values, updated=self._now())
        own_id = str(record["id"]) if record.get("id") and self._matcher.brings_external_ids else None
        self._contacts.records.add(
            msgspec.structs.replace(
                blank,
                external_id=own_id,
                known_version=0 if self._switches.own_import_echoes else 1,
                groups=self._groups_after(blank, record),
                custom=self._custom_after(blank, record),
            )
        )

    def _update(self, row: int, contact: Contact, record: JsonObject, done: Done) -> None:
        sent = record.get("updated_at") or (self._now() if self._switches.missing_updated_at == "now" else None)
        if self._is_news(contact, sent):
            after = self._changed(contact, record, sent)
            done.updated += 1
        else:
            after = contact
            done.left_out.append("A record that is not newer than Kindful's was ignored.")
        if (
            (after is not contact or self._switches.old_rows_link)
            and record.get("id")
            and self._matcher.brings_external_ids
        ):
            after = self._linked(after, str(record["id"]))
        if after is not contact:
            self._contacts.records.put(row, after)

    def _is_news(self, contact: Contact, sent: dt.datetime | None) -> bool:
        """§4.3: newer is updated, older is ignored silently. Kindful shows milliseconds, so they are what is compared."""
        if sent is None:
            return False
        theirs, ours = (int(moment.timestamp() * 1000) for moment in (contact.updated, sent))
        return ours > theirs or (ours == theirs and self._switches.equal_updated_at == "apply")

    def _changed(self, contact: Contact, record: JsonObject, sent: dt.datetime | None) -> Contact:
        after = msgspec.structs.replace(
            contact,
            values=contact.values | self._values(record),
            groups=self._groups_after(contact, record),
            custom=self._custom_after(contact, record),
        )
        if after == contact:
            return contact
        version = contact.sync_version + 1
        in_step = not contact.changed and not self._switches.own_import_echoes
        moment = sent if sent and self._switches.updated_at_becomes == "sent" else self._now()
        return msgspec.structs.replace(
            after,
            sync_version=version,
            known_version=version if in_step else contact.known_version,
            updated=moment,
        )

    def _linked(self, contact: Contact, external_id: str) -> Contact:
        if contact.external_id is not None:
            return msgspec.structs.replace(contact, external_id=external_id)
        known = 0 if self._switches.own_import_echoes else contact.sync_version
        return msgspec.structs.replace(contact, external_id=external_id, known_version=known)

    def _values(self, record: JsonObject) -> JsonObject:
        """The columns that the record sets. What it does not name stays."""
        values: JsonObject = {}
        for name, value in record.items():
            if (value == "" and not self._switches.blank_clears) or (value is None and not self._switches.null_clears):
                continue
            if name in _TEXT:
                values[name] = value if value is None else str(value)
            elif name in _BOOLEAN:
                values[name] = str(value).lower() in {"true", "1", "yes"}
            elif name == "gender":
                values[name] = value if value in _GENDERS else "U"
            elif name in {"birthday", "created_at"}:
                values[name] = value or None
        if values.get("company_name"):
            values["donor_type"] = "Organization"
        return values

    def _group_columns(self) -> Mapping[str, int]:
        """§4.5: `groups` lists names (created where missing) or ids; each record has a column of that name."""
        by_id = self._request.match_by.get("group") == "id"
        return {
            str(group): int(group) if by_id and str(group).isdigit() else self._organisation.group_named(str(group))
            for group in self._request.groups
        }

    def _groups_after(self, contact: Contact, record: JsonObject) -> frozenset[int]:
        groups = set(contact.groups)
        for column, number in self._groups.items():
            match str(record.get(column, "")).lower():
                case "yes":
                    groups.add(number)
                case "no":
                    groups.discard(number)
                case _:
                    pass
        return frozenset(groups)

    def _custom_columns(self) -> Mapping[str, CustomField]:
        by_id = self._request.match_by.get("custom_field") == "id"
        known = self._organisation.custom_fields
        columns = [str(column) for column in self._request.custom_fields]
        return {
            column: known[int(column)]
            if by_id and column.isdigit() and int(column) in known
            else self._organisation.custom_field_named(column)
            for column in columns
        }

    def _custom_after(self, contact: Contact, record: JsonObject) -> Mapping[int, Any]:
        new = {field.id: record[column] for column, field in self._custom.items() if column in record}
        return {**contact.custom, **new}


def link(request: LinkRequest, records: Sequence[JsonObject], contacts: Contacts) -> Done:
    """Acknowledge versions (§5.1). `create` leaves an existing link as it is, so its record stays `changed`; a version older than the current one, too."""
    done = Done(left_out=[])
    for record in records:
        row = row_of(str(record.get("id") or ""))
        contact = contacts.get(row)
        own_id, version = str(record.get("external_id") or ""), str(record.get("sync_version") or "")
        if contact is None or not own_id:
            done.left_out.append("A record without external id, or about a contact that does not exist, was ignored.")
        elif contact.external_id is not None and request.action_type == "create":
            done.left_out.append("A link that exists already was left as it is.")
        else:
            known = int(version) if version.isascii() and version.isdigit() else 0
            contacts.records.put(row, msgspec.structs.replace(contact, external_id=own_id, known_version=known))
            done.updated += 1
    return done


def _guessed_gender(first_name: object) -> str:
    """§4.7: left blank, Kindful guesses it from the name."""
    for names in vocabulary().names.values():
        if first_name in names.female:
            return "F"
        if first_name in names.male:
            return "M"
    return "U"
