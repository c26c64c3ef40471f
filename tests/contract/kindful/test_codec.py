"""The vendor's example records, and what other spellings become."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from desktop_app.core.errors import Misunderstood
from desktop_app.core.fields import Field, FieldType
from desktop_app.core.values import lacking
from desktop_app.providers.kindful.codec import Codec
from desktop_app.providers.kindful.fields import CustomField, FieldGroup, custom_field
from desktop_app.providers.kindful.provider import Kindful

# Vendor page "2-way Sync", the answer to `not_linked`: null and "" side by side.
UNLINKED: dict[str, Any] = {
    "id": 230465,
    "external_id": None,
    "sync_version": 1,
    "donor_type": "Person",
    "title": None,
    "first_name": "Not",
    "last_name": "Linked",
    "gender": "U",
    "birthday": "1985/02/13",
    "company_name": None,
    "employer": None,
    "retired_or_not_employed": False,
    "occupation": None,
    "email": "notlinked@kf.com",
    "alt_email": None,
    "email_opt_in": True,
    "email_deliverable": True,
    "email_deliverable_error_reason": None,
    "primary_phone": "",
    "alt_phone": None,
    "fax_phone": None,
    "addr1": "123 Test Lane",
    "addr2": "",
    "city": "Tester",
    "state": "TN",
    "postal": "37204",
    "country": "United States",
    "spouse_first": "",
    "spouse_last": "",
    "created_at": "2019-05-02T14:42:20.075-05:00",
    "updated_at": "2019-05-02T14:42:40.873-05:00",
    "custom_fields": {},
    "record_type": "contact",
    "_links": {"self": "https://af653-playground.kindful.com/admin/contacts/230465"},
}
# The answer to `changed`: `created_at` in the other form, addr1 absent.
CHANGED = {key: value for key, value in UNLINKED.items() if key != "addr1"} | {
    "id": 230462,
    "external_id": "id_01",
    "sync_version": 2,
    "occupation": "",
    "created_at": "2015-10-13 18:56:12 UTC",
    "updated_at": "2019-05-02T14:42:55.085-05:00",
}


def read(record: dict[str, Any], *own: Field) -> Any:
    return Codec({field.key: field for field in own}).contact(msgspec.Raw(json.dumps(record).encode()))


def test_the_vendors_unlinked_record() -> None:
    contact = read(UNLINKED)
    assert (contact.id, contact.version) == ("230465", "1")
    assert contact.values == {
        "id": "230465",
        "sync_version": 1,
        "donor_type": "Person",
        "first_name": "Not",
        "last_name": "Linked",
        "gender": "U",
        "birthday": "1985-02-13",
        "retired_or_not_employed": False,
        "email": "notlinked@kf.com",
        "email_opt_in": True,
        "email_deliverable": True,
        "addr1": "123 Test Lane",
        "city": "Tester",
        "state": "TN",
        "postal": "37204",
        "country": "United States",
        "created_at": "2019-05-02T19:42:20.075000+00:00",
        "updated_at": "2019-05-02T19:42:40.873000+00:00",
    }


def test_the_vendors_changed_record() -> None:
    contact = read(CHANGED)
    assert (contact.id, contact.version, contact.get("external_id")) == ("230462", "2", "id_01")
    assert contact.get("created_at") == "2015-10-13T18:56:12+00:00"
    assert contact.get("addr1") is None


def test_null_and_nothing_are_the_same() -> None:
    empty = {key: "" for key, value in UNLINKED.items() if value is None}
    assert read(UNLINKED | empty).values == read(UNLINKED).values


def test_what_is_not_known_stays_in_the_record_as_it_came() -> None:
    contact = read(UNLINKED | {"shoe_size": 43})
    assert "shoe_size" not in contact.values
    assert json.loads(bytes(contact.raw)) == UNLINKED | {"shoe_size": 43}


@pytest.mark.parametrize(
    ("key", "value", "becomes"),
    [
        ("created_at", 1444762572, "2015-10-13T18:56:12+00:00"),
        ("created_at", "some day", "some day"),
        ("birthday", "1985-02-13", "1985-02-13"),
        ("birthday", "sometime in May", "sometime in May"),
        ("email", "no address", "no address"),
        ("gender", "m", "M"),
        ("gender", "Other", "Other"),
        ("first_name", " Ada\u00a0", "Ada"),
        ("first_name", "   ", None),
        ("postal", 37204, "37204"),
        ("sync_version", "3", 3),
    ],
)
def test_odd_values_are_kept_as_far_as_they_can_be_read(key: str, value: Any, becomes: Any) -> None:
    assert read(UNLINKED | {key: value}).get(key) == becomes


@pytest.mark.parametrize("record", [{}, {"id": None}, {"id": ""}])
def test_a_record_without_id_is_no_contact(record: dict[str, Any]) -> None:
    with pytest.raises(Misunderstood):
        read(record)


@pytest.mark.parametrize(
    ("kind", "values", "type"),
    [
        (None, None, FieldType.TEXT),
        ("text", [], FieldType.TEXT),
        ("Select", ["S", "", None, "M"], FieldType.CHOICE),
        ("multi_select", ["a", "b"], FieldType.LIST),
        ("checkbox", [], FieldType.YES_NO),
        ("date", [], FieldType.DATE),
        ("datetime", [], FieldType.MOMENT),
        ("number", [], FieldType.NUMBER),
        ("textarea", [], FieldType.LONG_TEXT),
    ],
)
def test_custom_fields_get_the_type_that_their_word_says(kind: Any, values: Any, type: FieldType) -> None:
    field = custom_field(
        CustomField("Size", FieldGroup("Camp"), field_type=kind, field_values=None if values is None else tuple(values))
    )
    assert (field.key, field.type, field.own) == ("custom:Camp|Size", type, True)
    assert [choice.value for choice in field.choices] == (["S", "M"] if type is FieldType.CHOICE else [])


def test_custom_values_are_read_by_their_type_and_odd_ones_stay_in_the_record() -> None:
    number = Field("custom:Camp|Year", "Year", FieldType.NUMBER, own=True)
    loose = Field("custom:Nickname", "Nickname", own=True)
    customs = {
        "Year": {"custom_field_id": 1, "custom_field_group": {"id": 1, "name": "Camp"}, "value": "2019"},
        "Nickname": {"custom_field_group": None, "value": "Addie"},
        "Odd": "just text",
        "Broken": {"name": 7, "value": {}},
    }
    contact = read(UNLINKED | {"custom_fields": customs}, number, loose)
    assert contact.get(number.key) == 2019
    assert contact.get(loose.key) == "Addie"
    assert b"just text" in bytes(contact.raw)


def test_shared_code_can_see_before_the_review_what_kindful_wants_in_every_row():
    wanted = Kindful.capabilities.needs_one_of
    assert lacking(wanted, {"first_name": "Ada", "email": "ada@example.org"}).keys() == {"last_name"}
    assert not lacking(wanted, {"first_name": "Ada", "last_name": "Archer"})
    assert not lacking(wanted, {"company_name": "Acme, Inc."})
