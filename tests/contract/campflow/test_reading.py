"""Reading a list of campflow: never a short list, never a guess."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.contact import Contact
from desktop_app.core.errors import (
    Broken,
    DeskError,
    IncompleteRead,
    InputError,
    KeyRefused,
    Misunderstood,
    NotAllowed,
    NotFound,
)
from desktop_app.core.fields import Access, Common, FieldType
from desktop_app.providers.campflow.provider import CampflowProvider, open
from tests.contract.campflow.conftest import Camp
from tests.support.scripted_server import ScriptedServer, answer

AtCamp = Callable[..., None]


def test_a_list_arrives_whole_over_many_pages(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(most_per_page=30)
        people = await camp.everybody()
        assert len({person.id for person in people}) == len(people) == 214
        asked = camp.crm.log.all("GET", "/persons")
        assert len(asked) >= 8
        assert len({request.query.get("cursor") for request in asked}) == 8

    at_camp(scenario)


def test_a_member_list_is_read_by_its_name(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        assert len(await camp.everybody()) == 380

    at_camp(scenario, scope="member")


def test_the_test_of_an_account_says_which_list_and_how_many(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        found = await camp.provider.check()
        assert (found.scope_name, found.contacts) == ("Sommerlager 2026", 214)

    at_camp(scenario)


def test_a_list_too_long_to_count_quickly_is_counted_in_part(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(most_per_page=20)
        found = await camp.provider.check()
        assert found.contacts is None
        assert [str(note) for note in found.notes] == ["The list has 80 people or more."]

    at_camp(scenario)


def test_camps_can_be_chosen_from(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        scopes = await camp.provider.scopes()
        assert [scope.name for scope in scopes] == ["Sommerlager 2026", "Winterlager", "Pfingstlager 2027"]
        assert scopes[0].id == camp.scope
        assert str(scopes[0].detail) == "2026-07-25 – 2026-08-08"
        camp.switch(event_list_id=True)
        assert all(scope.id.startswith("lst_") for scope in await camp.provider.scopes())
        assert (await camp.provider.check()).scope_name == "Sommerlager 2026"

    at_camp(scenario)


def test_without_a_list_the_key_can_be_tested_and_nothing_be_read(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        assert (await camp.provider.check()).contacts is None
        with pytest.raises(InputError):
            await camp.everybody()

    at_camp(scenario, scope="")


@pytest.mark.parametrize(
    ("switches", "key", "scope", "expected"),
    [
        ({}, "another-key", None, KeyRefused),
        ({}, None, "evt_unknown", NotFound),
        ({"subscription": "ended"}, None, None, NotAllowed),
        ({"rights": "none"}, None, None, NotAllowed),
    ],
)
def test_who_may_not_read_is_told_why(
    at_camp: AtCamp, switches: dict[str, Any], key: str | None, scope: str | None, expected: type[DeskError]
) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(**switches)
        with pytest.raises(expected):
            await camp.provider.check()
        with pytest.raises(expected):
            await camp.everybody()

    at_camp(scenario, scope=scope, key=key)


# ------------------------------------------------------------------------------------------------------- completeness


def test_cursors_that_expire_on_the_way_are_never_a_short_or_double_list(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(most_per_page=50)
        camp.arm("expire", "GET", nth=4)  # the first is the look at the fields
        with pytest.raises(IncompleteRead):
            await camp.everybody()
        camp.switch(bad_cursor="error")
        camp.arm("expire", "GET", nth=3)
        with pytest.raises(DeskError):
            await camp.everybody()

    at_camp(scenario)


@pytest.mark.parametrize("fault", ["drop", "cut", "truncated", "status"])
def test_a_page_that_fails_once_is_asked_for_again(at_camp: AtCamp, fault: str) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(most_per_page=50)
        camp.arm(fault, "GET", nth=3)
        assert len(await camp.everybody()) == 214

    at_camp(scenario)


def test_a_page_that_keeps_failing_ends_the_read(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.switch(most_per_page=50)
        camp.arm("html", "GET", nth=3, times=9, status=200)
        with pytest.raises(Misunderstood):
            await camp.everybody()

    at_camp(scenario)


PERSON = '{"id":"per_%s","name":{"first_name":"Ida","last_name":"Berg"}}'


def page(*ids: str, next: str | None = "absent", per_page: int = 2) -> bytes:
    meta = {"path": "x", "per_page": per_page, "prev_cursor": None}
    meta |= {} if next == "absent" else {"next_cursor": next}
    data = [msgspec.Raw((PERSON % id).encode()) for id in ids]
    return answer(body=msgspec.json.encode({"data": data, "meta": meta}).decode())


COLUMNS = answer(body='{"data":[]}')
FIRST = page("a", "b", next="1")


@pytest.mark.parametrize(
    "pages",
    [
        [FIRST, page("c", "d", next="1")],  # a cursor that leads to itself
        [FIRST, page("c", "d", next="2"), page("e", "f", next="1")],  # a circle
        [FIRST, page("c", next="2"), page("d", next=None)],  # a page that is not full, and more to follow
        [FIRST, page(next="2"), page("d", next=None)],  # an empty page, and more to follow
        [FIRST, page("b", "c", next=None)],  # somebody twice
        [FIRST, page("c", "d")],  # nothing said about what follows
        [FIRST, answer(body='{"data":[]}')],
    ],
)
def test_what_is_not_proved_complete_is_not_taken_for_the_list(run: Any, pages: list[bytes]) -> None:
    with pytest.raises(IncompleteRead):
        run(read_scripted(COLUMNS, FIRST, *pages))


def test_what_is_proved_complete_is_taken(run: Any) -> None:
    people = run(read_scripted(COLUMNS, FIRST, FIRST, page("c", "d", next="2"), page("e", next=None)))
    assert [person.id for person in people] == ["per_a", "per_b", "per_c", "per_d", "per_e"]


def test_a_person_without_an_id_and_an_answer_of_another_shape_are_misunderstood(run: Any) -> None:
    nameless = answer(body='{"data":[{"name":null}],"meta":{"next_cursor":null,"per_page":5}}')
    for strange in (nameless, answer(body='{"persons":[]}'), answer(body="[]")):
        with pytest.raises(Misunderstood):
            run(read_scripted(COLUMNS, strange))


def test_a_campflow_that_does_not_like_our_page_size_chooses_its_own(run: Any) -> None:
    async def scenario() -> None:
        last = page("a", next=None)
        async with ScriptedServer(COLUMNS, answer(422, '{"message":"per_page"}'), last) as server:
            provider = connected(server.address)
            assert len([1 async for _ in provider.read(())]) == 1
            await provider.close()
            assert [received.line.split()[1] for received in server.received] == [
                "/lists/lst/custom_columns",
                "/lists/lst/persons?per_page=500",
                "/lists/lst/persons",
                "/lists/lst/persons",
            ]

    run(scenario())


async def read_scripted(*answers: bytes) -> list[Contact]:
    async with ScriptedServer(*answers) as server:
        provider = connected(server.address)
        try:
            return [contact async for page in provider.read(()) for contact in page.contacts]
        finally:
            await provider.close()


def connected(address: str) -> CampflowProvider:
    account = Account("a", "campflow", "A", Environment.PRACTICE, address, "#000000", "lst")
    return open(account, "any-key", lambda _: None)


def test_a_server_that_fails_for_long_ends_the_read(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.arm("status", "GET", times=20, status=500)
        with pytest.raises(Broken):
            await camp.everybody()

    at_camp(scenario)


# ---------------------------------------------------------------------------------------------------------------- fields


def test_the_field_set_is_the_lists_own(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        fields = await camp.provider.fields()
        assert [group for group, _ in fields.groups()] == [
            "Person", "Contact", "Address", "Camp", "Health", "Payment", "Registration", "Own fields",
        ]  # fmt: skip
        assert "join_date" not in fields
        assert "email" not in fields
        assert fields.common(Common.EMAIL) == fields["primary_email"]
        own = {field.label: field for field in fields if field.own}
        assert (own["Photo consent"].key, own["Photo consent"].type) == ("custom_photo_consent", FieldType.CHOICE)
        assert own["Pocket money"].type is FieldType.NUMBER
        assert own["May walk home alone"].type is FieldType.YES_NO
        assert own["Vaccination record"].access is Access.NEVER
        for key in ("bank_account.iban", "sepa_mandate.reference", "health", "diet", "intolerances"):
            assert fields[key].sensitive
        for key in ("id", "age", "creation_date", "confirmation_date", "cancellation_date", "registration_status"):
            assert fields[key].access is Access.NEVER
            assert fields[key].reason

    at_camp(scenario)


def test_a_member_list_has_other_fields(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        fields = await camp.provider.fields()
        assert {"join_date", "leave_date", "membership_number", "division"} <= {field.key for field in fields}
        assert "diet" not in fields

    at_camp(scenario, scope="members")


def test_an_empty_list_has_the_usual_fields(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        empty = camp.crm.crm.scope()["lists"][2]
        assert empty["persons"] == 0
        provider = Camp_for(camp, empty["id"])
        fields = await provider.fields()
        assert {"name.first_name", "primary_email", "address.street", "phone_numbers"} <= {f.key for f in fields}
        assert [page.contacts async for page in provider.read(())] == [()]
        await provider.close()

    at_camp(scenario)


def Camp_for(camp: Camp, scope: str) -> CampflowProvider:
    account = Account("b", "campflow", "B", Environment.PRACTICE, camp.crm.origin, "#000000", scope)
    return open(account, camp.key, camp.notices.append)


def test_a_campflow_without_custom_columns_is_read_all_the_same(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        camp.arm("status", "GET", "*/custom_columns", status=404)
        fields = await camp.provider.fields()
        strangers = [field for field in fields if field.group == "Other"]
        assert {field.key for field in strangers} >= {"custom_photo_consent"}
        assert all(field.access is Access.NEVER for field in strangers)
        assert len(await camp.everybody()) == 214

    at_camp(scenario)


def test_values_have_one_form_and_the_raw_person_stays_whole(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        person = await camp.somebody()
        camp.edit(
            "change",
            person,
            name={"first_name": " Ida ", "last_name": ""},
            phone_numbers=[{"label": "Mutter", "number": "0151 1"}, {"label": None, "number": "0151 2"}],
            address={"street": "Am Weg 1", "country_code": "de", "country_name": "Germany", "floor": 3},
            swimming=1,
            birthdate="2014-03-02",
            diet=["vegan"],
            bank_account=None,
            spaceship="Ünknown",
        )
        found = await camp.person(person.id)
        assert found is not None
        get = found.get
        assert (get("id"), get("name.first_name"), get("name.last_name")) == (person.id, "Ida", None)
        assert get("phone_numbers") == ("0151 1", "0151 2")
        assert (get("address.street"), get("swimming"), get("diet")) == ("Am Weg 1", True, ("vegan",))
        assert get("bank_account.iban") is None
        assert get("registration_status") == "confirmed"
        assert camp.raw(found)["spaceship"] == "Ünknown"
        assert camp.raw(found)["address"]["floor"] == 3
        fields = await camp.provider.fields()
        assert (fields["spaceship"].access, fields["spaceship"].group) == (Access.NEVER, "Other")
        assert (await camp.person(person.id) or person).get("spaceship") == "Ünknown"

    at_camp(scenario)


def test_every_record_of_the_practice_list_round_trips(at_camp: AtCamp) -> None:
    async def scenario(camp: Camp) -> None:
        fields = await camp.provider.fields()
        states: set[Any] = set()
        for person in await camp.everybody():
            assert set(person.values) <= {field.key for field in fields}
            assert camp.raw(person)["id"] == person.id
            states.add(person.get("registration_status"))
        assert states == {"registered", "confirmed", "cancelled"}

    at_camp(scenario)


# --------------------------------------------------------------------------------------------------------- as they are now


@pytest.mark.parametrize("number", [3, 30])
def test_persons_as_they_are_now(at_camp: AtCamp, number: int) -> None:
    async def scenario(camp: Camp) -> None:
        seen = (await camp.everybody())[:number]
        camp.edit("change", seen[0], notes="new")
        camp.edit("remove", seen[1])
        now = await camp.provider.current(seen)
        assert list(now) == [contact.id for contact in seen]
        assert (now[seen[0].id] or seen[0]).get("notes") == "new"
        assert now[seen[1].id] is None
        assert now[seen[2].id] == seen[2]

    at_camp(scenario)
