"""The shapes in which campflow's lists differ, and what is made of them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import Misunderstood
from desktop_app.core.fields import Access, Common, FieldType
from desktop_app.core.words import say
from desktop_app.providers.campflow.codec import Codec
from desktop_app.providers.campflow.fields import Column, Samples, field_set


def codec_for(*records: dict[str, Any], columns: tuple[Column, ...] = ()) -> Codec:
    samples = Samples()
    for record in records:
        samples.look_at(record)
    return Codec(field_set(samples, columns))


def contact(codec: Codec, **record: Any) -> Contact:
    return codec.contact(msgspec.Raw(msgspec.json.encode({"id": "per_1", **record})))


def changed(codec: Codec, before: Contact | None, **after: Value) -> dict[str, Any]:
    named = {key.replace("__", "."): value for key, value in after.items()}
    return codec.changed(Change("c", Kind.CHANGED, "", say("x"), "per_1", after=named), before)


@pytest.mark.parametrize("key", ["email", "primary_email"])
def test_the_address_is_written_under_the_name_the_list_returns(key: str) -> None:
    codec = codec_for({"id": "per_1", key: None})
    field = codec.fields.common(Common.EMAIL)
    assert field is not None
    assert field.key == key
    assert changed(codec, None, **{key: "a@example.org"}) == {"id": "per_1", key: "a@example.org"}
    assert len([each for each in codec.fields if each.label == "E-mail"]) == 1


@pytest.mark.parametrize(
    ("sample", "kind", "value"), [("Asthma", FieldType.LONG_TEXT, "Asthma"), (["Asthma"], FieldType.LIST, ("Asthma",))]
)
def test_health_keeps_the_shape_the_list_has(sample: Any, kind: FieldType, value: Value) -> None:
    codec = codec_for({"id": "per_1", "health": None}, {"id": "per_2", "health": sample})
    assert codec.fields["health"].type is kind
    person = contact(codec, health=sample)
    assert person.get("health") == value
    assert changed(codec, person, health=value)["health"] == sample


def test_one_column_in_two_spellings_is_one_field() -> None:
    column = Column("col_1", "Zelt", "text", None, "tent")
    both = codec_for({"id": "per_1", "col_1": "A", "custom_tent": "A"}, columns=(column,))
    assert [field.key for field in both.fields if field.own] == ["col_1"]
    named = codec_for({"id": "per_1", "custom_tent": "A"}, columns=(column,))
    assert [field.key for field in named.fields if field.own] == ["custom_tent"]
    unseen = codec_for({"id": "per_1"}, columns=(column,))
    assert [field.key for field in unseen.fields if field.own] == ["col_1"]


@pytest.mark.parametrize(
    ("name", "allowed", "expected"),
    [
        ("text", None, FieldType.TEXT),
        ("textarea", None, FieldType.LONG_TEXT),
        ("select", ["a", "b"], FieldType.CHOICE),
        ("multiselect", ["a", "b"], FieldType.LIST),
        ("boolean", None, FieldType.YES_NO),
        ("checkbox", None, FieldType.YES_NO),
        ("number", None, FieldType.NUMBER),
        ("date", None, FieldType.DATE),
        ("something new", None, FieldType.TEXT),
    ],
)
def test_column_types_are_understood_by_their_names(name: str, allowed: list[Any] | None, expected: FieldType) -> None:
    codec = codec_for({"id": "per_1"}, columns=(Column("col_1", "Feld", name, allowed),))
    assert codec.fields["col_1"].type is expected
    assert codec.fields["col_1"].label == "Feld"


def test_files_and_unknown_things_are_shown_and_never_written() -> None:
    record = {"id": "per_1", "col_1": {"url": "https://files.example.org/1"}, "thing": {"a": [1]}, "things": [{"b": 2}]}
    codec = codec_for(record, columns=(Column("col_1", "Impfpass", "file"),))
    person = contact(codec, **record)
    assert person.get("col_1") == "https://files.example.org/1"
    assert person.get("thing") == '{"a":[1]}'
    assert person.get("things") == ('{"b":2}',)
    assert all(codec.fields[key].access is Access.NEVER for key in ("col_1", "thing", "things"))
    assert changed(codec, person, col_1="x", thing="x", things=("x",)) == {"id": "per_1"}


@pytest.mark.parametrize("empty", [None, "", [], {}])
def test_all_kinds_of_empty_are_the_same(empty: Any) -> None:
    keys = ("name", "address", "phone_numbers", "birthdate", "cancellation_date", "group_names", "notes", "swimming")
    record = {"id": "per_1", **dict.fromkeys(keys, empty)}
    assert contact(codec_for(record), **record).values == {"id": "per_1"}


@pytest.mark.parametrize(
    ("dates", "state"),
    [
        ({"creation_date": "2026-01-02T03:04:05Z"}, "registered"),
        ({"creation_date": "2026-01-02T03:04:05", "confirmation_date": "2026-01-03T00:00:00+01:00"}, "confirmed"),
        ({"confirmation_date": "2026-01-03", "cancellation_date": "2026-01-04T00:00:00Z"}, "cancelled"),
        ({"creation_date": "", "cancellation_date": ""}, None),
    ],
)
def test_the_state_of_a_registration_is_worked_out(dates: dict[str, Any], state: str | None) -> None:
    record = {"id": "per_1", **dates}
    assert contact(codec_for(record), **record).get("registration_status") == state


def test_values_that_their_field_should_not_hold_are_kept() -> None:
    record = {"id": "per_1", "birthdate": "unknown", "gender": "x", "swimming": "maybe", "primary_email": "none"}
    values = contact(codec_for(record), **record).values
    assert [values[key] for key in list(record)[1:]] == ["unknown", "x", "maybe", "none"]


def test_objects_are_completed_and_null_objects_begun() -> None:
    record = {"id": "per_1", "name": {"first_name": "A", "last_name": "B"}, "bank_account": None, "address": None}
    codec = codec_for(record)
    person = contact(codec, **record)
    assert changed(codec, person, name__last_name=None, bank_account__iban="DE1") == {
        "id": "per_1",
        "name": {"first_name": "A", "last_name": None},
        "bank_account": {"iban": "DE1"},
    }


def test_a_new_country_code_leaves_no_old_country_name() -> None:
    record = {"id": "per_1", "address": {"country_code": "de", "country_name": "Germany", "city": "Köln"}}
    codec = codec_for(record)
    person = contact(codec, **record)
    assert changed(codec, person, address__country_code="DK")["address"] == {"country_code": "dk", "city": "Köln"}
    assert changed(codec, person, address__city="Bonn")["address"]["country_name"] == "Germany"
    assert codec.differing(person.values, {"address.country_code": "DE"}) == []


@pytest.mark.parametrize("broken", [b"[]", b'{"id":""}', b'{"id":5}', b"{}", b"null"])
def test_a_person_without_an_id_is_misunderstood(broken: bytes) -> None:
    with pytest.raises(Misunderstood):
        codec_for({"id": "per_1"}).contact(msgspec.Raw(broken))
