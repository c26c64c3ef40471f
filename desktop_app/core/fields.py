"""Fields as data: one declaration feeds table columns, forms, validation, import mapping, diffs and search.

A `Field` says what a CRM keeps under a key and who may write it. Values have one normalised form per type, so that two
spellings of the same thing compare equal: ``1985/02/13`` and ``1985-02-13``, ``""`` and nothing, ``Yes`` and true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.words import English, Sentence


class FieldType(StrEnum):
    """How a value is written, checked and edited. Normalised forms: text `str`, dates ``YYYY-MM-DD``, moments ISO 8601
    with offset, numbers int or float, yes/no `bool`, lists a tuple of text without duplicates."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    EMAIL = "email"
    PHONE = "phone"
    DATE = "date"
    MOMENT = "moment"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LIST = "list"
    ID = "id"


class Access(StrEnum):
    """Who may write a field, and when."""

    EDIT = "edit"
    CREATE = "create"  # only while the record is new
    NEVER = "never"


class Common(StrEnum):
    """What fields of different CRMs have in common, so that Vorname, first_name and forename meet."""

    EXTERNAL_ID = "external_id"
    TITLE = "title"
    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    SPOUSE_FIRST = "spouse_first"
    SPOUSE_LAST = "spouse_last"
    COMPANY = "company"
    EMPLOYER = "employer"
    OCCUPATION = "occupation"
    EMAIL = "email"
    EMAIL_2 = "email_2"
    PHONE = "phone"
    PHONE_2 = "phone_2"
    FAX = "fax"
    STREET = "street"
    STREET_2 = "street_2"
    POSTCODE = "postcode"
    CITY = "city"
    STATE = "state"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    GENDER = "gender"
    NOTES = "notes"
    GROUPS = "groups"
    EMAIL_CONSENT = "email_consent"
    EMAIL_REFUSAL = "email_refusal"  # yes means: does not want e-mail; no says nothing
    ARCHIVED = "archived"
    CREATED = "created"
    UPDATED = "updated"


class Choice(msgspec.Struct, frozen=True):
    """An allowed value and its word."""

    value: str
    label: English


class Field(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a CRM keeps under `key`.

    `label` and `group` are English literals that the window translates (a tenant's own fields come in the tenant's
    words and stay so: `own`). `reason` says why the field cannot be written. `choices` empty means any text.
    `sensitive` fields (bank, health) are hidden until someone asks for them. `in_table` fields are the columns of a new
    account's table. `irreversible` names what cannot be taken back once this field is written; `only_to` is the only value that it takes in
    a record that exists (consent that can be withdrawn, but not given). `asked` says what happens to new people for whom
    nothing is said: whoever adds them is asked, and no is assumed.
    """

    key: str
    label: English
    type: FieldType = FieldType.TEXT
    group: English = "Person"
    common: Common | None = None
    access: Access = Access.EDIT
    reason: Sentence | None = None
    required: bool = False
    choices: tuple[Choice, ...] = ()
    max_length: int | None = None
    sensitive: bool = False
    in_table: bool = False
    irreversible: Sentence | None = None
    only_to: bool | None = None
    asked: Sentence | None = None
    own: bool = False

    def choice_label(self, value: Value) -> str:
        """The word for a choice's value; the value itself where the CRM holds one that it does not list."""
        return next(
            (choice.label for choice in self.choices if choice.value == value), "" if value is None else str(value)
        )


class FieldSet:
    """The fields of one account, in the order in which its forms show them."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self._by_key: dict[str, Field] = {field.key: field for field in fields}
        self._by_common: dict[Common, Field] = {}
        for field in self._by_key.values():
            if field.common is not None:
                self._by_common.setdefault(field.common, field)
        self.required = tuple(field for field in self if field.required)
        self.limited = {field.key: field for field in self if _is_limited(field)}
        """The fields that do not take every value in every record."""
        self._naming = [self._key_of(common) for common in _NAMING]
        whole = self._by_common.get(Common.FULL_NAME)
        self.whole_name = whole if Common.SPOUSE_FIRST in self._by_common else None
        """The field that records are called by where each may be several people: "Perry, Patricia and Ian"."""

    def __iter__(self) -> Iterator[Field]:
        return iter(self._by_key.values())

    def __len__(self) -> int:
        return len(self._by_key)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def __getitem__(self, key: str) -> Field:
        return self._by_key[key]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FieldSet) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # a set of fields is compared, never a key

    def get(self, key: str) -> Field | None:
        return self._by_key.get(key)

    def common(self, common: Common) -> Field | None:
        """The field that corresponds to `common`, if this CRM has one."""
        return self._by_common.get(common)

    def groups(self) -> list[tuple[str, list[Field]]]:
        """The sections of the form, in order of first appearance."""
        groups: dict[str, list[Field]] = {}
        for field in self:
            groups.setdefault(field.group, []).append(field)
        return list(groups.items())

    def read(self, values: Mapping[str, Value], common: Common) -> Value:
        """The value of the field that corresponds to `common`, or None."""
        field = self._by_common.get(common)
        return None if field is None else values.get(field.key)

    def frozen(self, values: Mapping[str, Value]) -> Sentence | None:
        """Why this record cannot be changed any more: it is archived. None where it can."""
        field = self._by_common.get(Common.ARCHIVED)
        return field.reason if field is not None and values.get(field.key) is True else None

    def name_of(self, values: Mapping[str, Value]) -> str:
        """What to call this record in lists and sentences; empty when it has nothing to be called by."""
        if self.whole_name is not None and (name := values.get(self.whole_name.key)):
            return str(name)
        first, last, *others = self._naming
        one, other = values.get(first), values.get(last)
        if one and other:
            return f"{one} {other}"
        return str(one or other or next(filter(None, map(values.get, others)), ""))

    def _key_of(self, common: Common) -> str:
        field = self._by_common.get(common)
        return "" if field is None else field.key


_NAMING = (Common.FIRST_NAME, Common.LAST_NAME, Common.FULL_NAME, Common.COMPANY, Common.EMAIL)


def _is_limited(field: Field) -> bool:
    return field.access is not Access.EDIT or field.only_to is not None or bool(field.max_length)
