"""Writing one record and the parts that belong to it: what is taken over, what is refused, and the lock (fact file §3, §8)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.mpdx import casts
from desktop_app.practice.mpdx.documents import Resource
from desktop_app.practice.mpdx.errors import conflict_error, field_error
from desktop_app.practice.mpdx.identifiers import new_id
from desktop_app.practice.mpdx.model import EMAIL, PHONE, Kind, Part, Person

P = TypeVar("P", bound=Part)
Errors = list[JsonObject]

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DEPRECATED = {"Call for Appointment": "Contact for Appointment"}


def lock_errors(current: str, attributes: JsonObject) -> Errors:
    """Whether the client saw the record as it is (§3), to the second. `overwrite` skips the question."""
    if attributes.get("overwrite") is True or attributes.get("overwrite") == "true":
        return []
    sent = attributes.get("updated_in_db_at")
    if sent is not None and casts.time(sent) == current:
        return []
    # [I] The answer tells the value that the record just got, where the request sets `updated_at` as well.
    conflict = conflict_error(casts.time(attributes.get("updated_at")) or current)
    if sent is None:
        title = "has to be sent in the list of attributes in order to update resource"
        return [field_error("updated_in_db_at", title), conflict]
    return [conflict]


def rewritten(kind: Kind, before: P, attributes: JsonObject, now: str) -> P:
    """The record with what may be written of `attributes`; the rest is dropped without a word (§8). Its time moves when something changed."""
    sent = {name: _stored(kind, name, value) for name, value in attributes.items() if name in kind.fields}
    values = {**before.values, **sent}
    if kind.type == "contacts" and sent.get("notes", before.get("notes")) != before.get("notes"):
        values["notes_saved_at"] = now
    changed = any(before.values.get(name, kind.empty.get(name)) != value for name, value in values.items())
    return msgspec.structs.replace(
        before,
        values=values if changed else before.values,
        created=casts.time(attributes.get("created_at")) or before.created,
        updated=casts.time(attributes.get("updated_at")) or (now if changed else before.updated),
    )


def problems(kind: Kind, before: Part | None, after: Part, *, inside: str = "") -> Errors:
    """What validation says (400). `inside` begins the pointer of a part written with its parent."""
    found: Errors = []
    if kind.required and not str(after.get(kind.required) or "").strip():
        found.append(field_error(f"{inside}{kind.required}", "can't be blank"))
    for name, choices in kind.choices.items():
        value = after.get(name)
        if value not in {None, ""} and value not in choices:
            found.append(field_error(f"{inside}{name}", "is not included in the list"))
    if kind is EMAIL and after.get("email") and not _EMAIL.fullmatch(str(after.get("email"))):
        found.append(field_error(f"{inside}email", "is invalid"))
    if before is not None and before.frozen:
        title = "cannot be changed because the source is not MPDX or TntImport"
        frozen = (name for name in sorted(kind.frozen) if before.get(name) != after.get(name))
        found += [field_error(f"{inside}{name}", title) for name in frozen]
    return found


def merged(
    kind: Kind, parts: tuple[P, ...], sent: Sequence[Resource], fresh: P, now: str
) -> tuple[tuple[P, ...], Errors]:
    """Parts written with their parent: known ids are changed, unknown ones made, `_destroy` takes out. Never a lock (§3)."""
    errors: Errors = []
    after = list(parts)
    for each in sent:
        place = next((number for number, part in enumerate(after) if part.id == each.id), None)
        if casts.is_true(each.attributes.get("_destroy")):
            after = [part for part in after if part.id != each.id]
            continue
        before = after[place] if place is not None else None
        if before is not None and not each.attributes and not each.relationships:
            continue
        inside = f"{kind.type}."
        base = before or msgspec.structs.replace(fresh, id=each.id or new_id(), created=now, updated=now)
        written = rewritten(kind, base, each.attributes, now)
        if isinstance(written, Person):
            written, more = with_own_parts(written, each, now)
            errors += more
        errors += problems(kind, before, written, inside=inside)
        if place is None:
            after.append(written)
        else:
            after[place] = written
        if kind is EMAIL or kind is PHONE:
            after = list(one_primary(tuple(after), written.id))
    if kind is EMAIL:
        errors += doubled(after, inside=f"{kind.type}.")
    return tuple(after), errors


def with_own_parts(person: P, sent: Resource, now: str) -> tuple[P, Errors]:
    """A person with the e-mail addresses and telephone numbers that came along."""
    assert isinstance(person, Person)
    blank = Part(id="", values={}, created=now, updated=now)
    emails, errors = merged(EMAIL, person.emails, sent.many("email_addresses"), blank, now)
    phones, more = merged(PHONE, person.phones, sent.many("phone_numbers"), blank, now)
    if (emails, phones) == (person.emails, person.phones):
        return person, errors + more
    return msgspec.structs.replace(person, emails=emails, phones=phones, updated=now), errors + more


def one_primary(parts: tuple[P, ...], newest: str) -> tuple[P, ...]:
    """Exactly one part in use is the primary one (§8): the one just written if it says so, else the one there was, else the first."""
    used = [part for part in parts if not part.historic]
    if not used:
        return parts
    primary = [part for part in used if part.get("primary")]
    chosen = next((part for part in primary if part.id == newest), primary[0] if primary else used[0])
    return tuple(_with_primary(part, part is chosen) for part in parts)


def doubled(parts: Sequence[Part], *, inside: str = "") -> Errors:
    """An e-mail address stands once per person and source."""
    seen: set[tuple[Any, Any]] = set()
    errors: Errors = []
    for part in parts:
        key = (part.get("email"), part.values.get("source", "MPDX"))
        if key in seen:
            errors.append(field_error(f"{inside}email", "has already been taken"))
        seen.add(key)
    return errors


def _with_primary(part: P, primary: bool) -> P:
    if bool(part.get("primary")) is primary:
        return part
    return msgspec.structs.replace(part, values={**part.values, "primary": primary})


def _stored(kind: Kind, name: str, value: Any) -> Any:
    cast = casts.stored(kind.fields[name], value)
    if kind.fields[name] == "flag" and cast is None:
        return kind.empty[name]
    return _DEPRECATED.get(cast, cast) if name == "status" else cast
