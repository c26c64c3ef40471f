"""Kindful's records and our values, both ways.

Two facts about its answers decide this module (vendor page): ``null`` and ``""`` stand side by side in one record and
mean the same, nothing; and moments come as ``2019-05-02T14:42:20.075-05:00`` as well as ``2015-10-13 18:56:12 UTC``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import cast

import msgspec

from desktop_app.core.changes import Change, Kind, same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import Misunderstood
from desktop_app.core.fields import Access, Field, FieldType
from desktop_app.core.values import lacking, tolerate
from desktop_app.core.words import say
from desktop_app.providers.kindful.fields import CUSTOM, NAMED, NAMES, STANDARD, CustomField, custom_field

_STANDARD = {field.key: field for field in STANDARD}
_PLAIN = frozenset(field.key for field in STANDARD if field.type in (FieldType.TEXT, FieldType.PHONE))
_record = msgspec.json.Decoder(dict[str, object])


class Codec:
    """Reads records with the organisation's custom fields in `own` (key → field). Custom fields that a record holds and
    `own` lacks are put into `learnt` and not into its values: a read gives exactly the fields that were announced."""

    def __init__(self, own: Mapping[str, Field]) -> None:
        self.own = dict(own)
        self.learnt: dict[str, Field] = {}

    def contact(self, raw: msgspec.Raw) -> Contact:
        """One result of a query. Raises `Misunderstood` when it is no record with an id."""
        try:
            record = _record.decode(raw)
        except msgspec.DecodeError:
            raise _no_record() from None
        id, version = record.get("id"), record.get("sync_version")
        if id in (None, ""):
            raise _no_record()
        values = _values(record)
        customs = record.get("custom_fields")
        if customs and isinstance(customs, dict):
            self._customs(cast("dict[str, object]", customs), values)
        # A copy: the record would otherwise keep its whole page of 50 in memory.
        return Contact(str(id), values, None if version in (None, "") else str(version), raw.copy())

    def field(self, key: str) -> Field:
        """The field under `key`; one that is not known (any more) counts as text."""
        return _STANDARD.get(key) or self.own.get(key) or Field(key, key.removeprefix(CUSTOM), own=True)

    def differing(self, change: Change, found: Contact) -> list[Field]:
        """The fields in which a record as it is now is not what the change was to make of it."""
        new = change.kind is Kind.NEW
        fields = ((self.field(key), value) for key, value in change.after.items())
        return [
            field
            for field, value in fields
            if _goes(field, new=new) and not same(field, found.get(field.key), value) and not (new and value is None)
        ]

    def _customs(self, customs: Mapping[str, object], values: dict[str, Value]) -> None:
        for name, entry in customs.items():
            if not isinstance(entry, dict):
                continue
            try:
                custom = msgspec.convert({"name": name, **entry}, CustomField, strict=False)
            except msgspec.ValidationError:
                continue  # it stays in the raw record
            key = custom.key()
            field = self.own.get(key)
            if field is None:
                self.learnt[key] = custom_field(custom)
            elif (value := tolerate(field, custom.value)) is not None:
                values[key] = value


def _values(record: Mapping[str, object]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for key, value in record.items():
        if value is None or value == "" or (field := _STANDARD.get(key)) is None:
            continue
        if key in _PLAIN and isinstance(value, str) and value.isascii() and value[0] > " " and value[-1] > " ":
            values[key] = value
        elif (normal := _moment(value) if field.type is FieldType.MOMENT else tolerate(field, value)) is not None:
            values[key] = normal
    return values


def _moment(value: object) -> Value:
    """A moment in UTC, so that moments sort as text; Unix seconds, too (import columns allow them)."""
    try:
        if isinstance(value, (int, float)):
            return datetime.fromtimestamp(value, UTC).isoformat()
        return datetime.fromisoformat(str(value).replace(" UTC", "+00:00")).astimezone(UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return str(value)


def _no_record() -> Misunderstood:
    return Misunderstood(say("Kindful sent a contact that has no id."))


# ------------------------------------------------------------------------------------------------------------- writing


def column(key: str) -> str:
    """The import column of a field: custom fields are matched by name, as ``Group|Field``."""
    return key.removeprefix(CUSTOM)


def _goes(field: Field, *, new: bool) -> bool:
    return field.access is Access.EDIT or (new and field.access is Access.CREATE)


def _wire(key: str, value: Value) -> object:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    if key == "birthday" and isinstance(value, str):
        return value.replace("-", "/")  # the form of the vendor page
    return value


def import_record(change: Change, now: str) -> dict[str, object]:
    """A new or changed contact as a row of an import; `now` becomes ``updated_at``.

    The meaning of ``id`` turns with ``match_by``: of a new contact it is our id, which becomes its ``external_id``; of
    a changed one it is Kindful's.
    """
    if change.kind is Kind.NEW:
        given = {key: value for key, value in change.after.items() if value is not None}
        return {"id": change.identity, **_columns(given, new=True)}
    return {"id": change.contact, **_columns({**_names(change), **change.after}, new=False), "updated_at": now}


def _columns(values: Mapping[str, Value], *, new: bool) -> dict[str, object]:
    """The values by import column, without what the caller may not write. The external id goes as the row's id."""
    return {
        column(key): _wire(key, value)
        for key, value in values.items()
        if key != "external_id" and ((field := _STANDARD.get(key)) is None or _goes(field, new=new))
    }


def _names(change: Change) -> dict[str, Value]:
    """As few of the names as Kindful is content with: what is sent along undoes a renaming that nobody here saw."""
    seen: dict[str, Value] = {key: value for key in NAMES if (value := change.before.get(key)) is not None}
    company = seen.pop("company_name", None)
    if len(seen) < 2 and company is not None:
        return {"company_name": company}
    return seen


def link_record(id: str, external_id: str, version: str | None, now: str) -> dict[str, object]:
    """A row of ``POST /contacts/link``: the version is the one that was processed, never "the latest", or an edit in
    between would be lost. All values are text, as in the vendor's example."""
    record: dict[str, object] = {"id": id, "external_id": external_id, "updated_at": now}
    if version is not None:
        record["sync_version"] = version
    return record


def lacks_name(values: Mapping[str, Value]) -> bool:
    """Whether Kindful would silently leave out a row with these values."""
    return bool(lacking(NAMED, values))
