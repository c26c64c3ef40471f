"""Writing persons: one, or a whole list at once with `delete_omitted` (fact file §2.2, §3, §4)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, cast

from desktop_app.practice.campflow.lists import Kind, Person, PersonList, empty_of
from desktop_app.practice.campflow.switches import CampflowSwitches
from desktop_app.practice.crm import JsonObject, Problem

_READ_ONLY = frozenset({"age", "creation_date", "confirmation_date", "cancellation_date"})
_IDS = ("id", "external_id")
_INVALID = "The given data was invalid."


class Writer:
    """Writes to one list; `now` is the time that new registrations get."""

    def __init__(self, written: PersonList, switches: CampflowSwitches, now: dt.datetime) -> None:
        self._list = written
        self._switches = switches
        self._now = now

    def sync(self, body: Any) -> None:
        """`PUT /lists/{id}/persons`. Raises `Problem` 422 when the call, or a record of it, is refused."""
        records, delete_omitted = self._read(body)
        twice = _said_twice(records) if self._switches.key_twice == "error" else ()
        self._refuse(twice)
        if self._switches.atomic:
            self._refuse([error for number, each in enumerate(records) for error in self._errors(each, number)])
        if delete_omitted and self._switches.deletes_first:
            self._delete_all_but({row for each in records if (row := self._row(each)) is not None})
        touched: set[int] = set()
        for number, record in enumerate(records):
            if not self._switches.atomic:
                self._refuse(list(self._errors(record, number)))
            touched.add(self._write(record))
        if delete_omitted:
            self._delete_all_but(touched)

    def create(self, body: Any) -> int:
        """`POST /lists/{id}/persons`: the bare person. Returns the row."""
        record = {name: value for name, value in _object(body).items() if name != "id"}
        self._refuse(list(self._errors(record)))
        row = self._row(record)
        if row is not None and self._switches.post_existing == "error":
            raise Problem(422, _INVALID, {"external_id": ["The external id has already been taken."]})
        return self._write(record)

    def change(self, row: int, body: Any) -> None:
        """`PATCH` of one person (our assumption). Its `id` cannot be changed."""
        record = {name: value for name, value in _object(body).items() if name != "id"}
        self._refuse(list(self._errors(record)))
        holder = self._list.row_of_external_id(str(record.get("external_id") or ""))
        if holder not in {None, row}:
            raise Problem(422, _INVALID, {"external_id": ["The external id has already been taken."]})
        person = self._list.persons.get(row)
        if person is not None:
            self._list.persons.put(row, self._merged(person, record))

    def _read(self, body: Any) -> tuple[list[JsonObject], bool]:
        whole = _object(body)
        data: Any = whole.get("data")
        if not isinstance(data, list) or (not data and self._switches.empty_data == "reject"):
            raise Problem(422, _INVALID, {"data": ["The data field is required and must be an array."]})
        records = cast("list[Any]", data)
        if self._switches.most_records is not None and len(records) > self._switches.most_records:
            raise Problem(
                422, _INVALID, {"data": [f"The data may not have more than {self._switches.most_records} items."]}
            )
        delete_omitted: Any = whole.get("delete_omitted", False)
        if not isinstance(delete_omitted, bool):
            raise Problem(422, _INVALID, {"delete_omitted": ["The delete omitted field must be true or false."]})
        return [_object(each, f"data.{number}") for number, each in enumerate(records)], delete_omitted

    def _refuse(self, errors: Sequence[tuple[str, str]]) -> None:
        if errors:
            raise Problem(422, _INVALID, {where: [what] for where, what in errors})

    def _errors(self, record: JsonObject, number: int | None = None) -> Iterator[tuple[str, str]]:
        """What is wrong with a record, and where (`data.3.birthdate`)."""
        start = "" if number is None else f"data.{number}."
        for name, value in record.items():
            error = self._error(name, value)
            if error:
                yield f"{start}{name}", error
        person, owner = self._holders(record)
        if record.get("id") and person is None and self._switches.unknown_id == "error":
            yield f"{start}id", "The selected id is invalid."
        if person is not None and owner not in {None, person} and self._switches.ids_disagree == "error":
            yield f"{start}external_id", "The external id belongs to another person."

    def _error(self, name: str, value: Any) -> str | None:
        if name in _IDS:
            return None if value is None or isinstance(value, str) else "Must be a string."
        if name == "email":
            return _wrong("email", value) if self._switches.email_key != "reject" else "The field is not known."
        if name in _READ_ONLY:
            return "The field cannot be set." if self._switches.read_only_keys == "reject" else None
        if name in self._list.fields:
            return _wrong(self._list.fields[name], value)
        column = self._list.column_keys.get(name)
        if column is None:
            return "The field is not known." if self._switches.unknown_keys == "reject" else None
        if column.allowed_values is not None and value not in (None, "", *column.allowed_values):
            return "The selected value is invalid."
        return None

    def _holders(self, record: JsonObject) -> tuple[int | None, int | None]:
        """Whose `id` and whose `external_id` the record carries."""
        person, own = record.get("id"), record.get("external_id")
        return (
            self._list.row_of_id(str(person)) if person else None,
            self._list.row_of_external_id(str(own)) if own else None,
        )

    def _row(self, record: JsonObject) -> int | None:
        """The person that a record mentions: by `id` or `external_id`, by nothing else (§4)."""
        person, owner = self._holders(record)
        if person is None or (owner is not None and self._switches.ids_disagree == "external_id"):
            return owner
        return person

    def _write(self, record: JsonObject) -> int:
        row = self._row(record)
        person = self._list.persons.get(row) if row is not None else None
        if row is None or person is None:
            blank = self._list.empty()
            blank["creation_date"] = self._now.strftime("%Y-%m-%dT%H:%M:%SZ")
            return self._list.persons.add(self._merged(blank, record))
        if self._list.row_of_external_id(str(record.get("external_id") or "")) not in {None, row}:
            record = {name: value for name, value in record.items() if name != "external_id"}
        self._list.persons.put(row, self._merged(person, record))
        return row

    def _merged(self, person: Person, record: JsonObject) -> Person:
        after = dict(person)
        if self._switches.absent_keys == "clear":
            after |= {name: empty_of(kind) for name, kind in self._list.fields.items() if name not in _READ_ONLY}
            after |= {column.key: None for column in self._list.columns}
        for name, value in record.items():
            if (value is None and not self._switches.null_clears) or (value == "" and not self._switches.blank_clears):
                continue
            key = self._key(name)
            if key is not None:
                after[key] = self._value(key, after.get(key), value)
        return after

    def _key(self, name: str) -> str | None:
        """Under which key a written field is kept; None where it is not."""
        if name == "external_id":
            return name
        if name == "email":
            return "primary_email" if self._switches.email_key == "primary_email" else None
        if name == "id" or name in _READ_ONLY:
            return None
        if name in self._list.column_keys:
            return self._list.column_keys[name].key
        return name if name in self._list.fields or self._switches.unknown_keys == "keep" else None

    def _value(self, key: str, old: Any, value: Any) -> Any:
        kind = self._list.fields.get(key)
        if value is None or value == "":
            return empty_of(kind) if kind else None
        if kind == "object":
            parts = cast("JsonObject", old) if isinstance(old, dict) else {}
            return {**(parts if self._switches.objects == "merge" else dict.fromkeys(parts)), **value}
        return value

    def _delete_all_but(self, mentioned: set[int]) -> None:
        for row in list(self._list.persons.rows_after(-1)):
            person = self._list.persons.get(row)
            if row in mentioned or person is None:
                continue
            if self._switches.cancelled_are_deleted or not person.get("cancellation_date"):
                self._list.persons.remove(row)


def _said_twice(records: Sequence[JsonObject]) -> list[tuple[str, str]]:
    """Ids that stand in more than one record, and where the later ones are."""
    found: list[tuple[str, str]] = []
    for key in _IDS:
        seen: set[str] = set()
        for number, record in enumerate(records):
            value = str(record.get(key) or "")
            if value in seen:
                found.append((f"data.{number}.{key}", f"The {key} occurs twice."))
            elif value:
                seen.add(value)
    return found


def _object(value: Any, where: str = "data") -> JsonObject:
    if not isinstance(value, dict):
        raise Problem(422, _INVALID, {where: ["Must be an object."]})
    return cast("JsonObject", value)


def _wrong(kind: Kind, value: Any) -> str | None:
    """Why a value cannot be of this kind. Null and "" always can."""
    if value is None or value == "":
        return None
    match kind:
        case "email":
            return None if isinstance(value, str) and "@" in value else "Must be a valid e-mail address."
        case "emails":
            return None if _all_of(value, str) and all("@" in each for each in value) else "Must be e-mail addresses."
        case "texts":
            return None if _all_of(value, str) else "Must be an array of strings."
        case "objects":
            return None if _all_of(value, dict) else "Must be an array of objects."
        case "object":
            return None if isinstance(value, dict) else "Must be an object."
        case "date":
            return None if _is_date(value) else "Must be a date in the format Y-m-d."
        case "gender":
            return None if value in {"m", "f", "d"} else "The selected gender is invalid."
        case _:
            return None


def _all_of(value: Any, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(each, kind) for each in cast("list[Any]", value))


def _is_date(value: Any) -> bool:
    try:
        return isinstance(value, str) and dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
