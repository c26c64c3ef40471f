"""People, e-mail addresses, phone numbers and addresses of a contact: shown as fields, written with the contact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Common
from desktop_app.core.words import say
from desktop_app.practice.crm import Edit
from tests.contract.mpdx.benches import MpdxBench

AtMpdx = Callable[..., None]

STEVE: dict[str, Any] = {
    "first_name": "Steve",
    "last_name": "Rogers",
    "title": "Mr.",
    "birthday_day": 4,
    "birthday_month": 7,
    "birthday_year": 1988,
    "emails": [{"email": "steve@example.org", "primary": True}, {"email": "cap@example.org"}],
    "phones": [{"number": "+16155550100", "location": "mobile", "primary": True}],
}
PEGGY: dict[str, Any] = {"first_name": "Peggy", "last_name": "Carter", "birthday_day": 9, "birthday_month": 4}
HOME = {
    "location": "Home",
    "street": "1 Leaman Place",
    "city": "Brooklyn",
    "postal_code": "11201",
    "primary_mailing_address": True,
}


def included(bench: MpdxBench) -> dict[str, Any]:
    """What the last single write sent of parts, by type."""
    body: Any = bench.written()[-1].body
    return {part["type"]: part for part in body["included"]}


def new(bench: MpdxBench, **values: Any) -> Change:
    after = {key.replace("__", "."): value for key, value in values.items()}
    return bench.provider.identity(Change(bench.new_id(), Kind.NEW, "", say("row"), after=after), bench.new_id)


def test_a_household_is_shown_in_fields(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE, PEGGY], addresses=[HOME])
        fields = await bench.fields()
        assert fields.name_of(contact.values) == "Rogers, Steve and Peggy"
        assert fields.name_of({**contact.values, "name": None}) == "Steve Rogers"
        shown = {
            common: fields.read(contact.values, common)
            for common in (
                Common.EMAIL,
                Common.EMAIL_2,
                Common.PHONE,
                Common.BIRTHDAY,
                Common.CITY,
                Common.SPOUSE_FIRST,
            )
        }
        assert list(shown.values()) == [
            "steve@example.org", "cap@example.org", "+16155550100", "1988-07-04", "Brooklyn", "Peggy",
        ]  # fmt: skip
        assert contact.get("person2.birthday") == "9.4."
        assert contact.get("person1.title") == "Mr."
        assert contact.get("address1.historic") is False

    at_mpdx(scenario)


def test_what_does_not_fit_into_fields_is_shown_and_not_lost(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        many = [{"email": f"{name}@example.org"} for name in ("a", "b", "c", "d")]
        people = [
            {"first_name": "Ann", "emails": many},
            PEGGY,
            {"first_name": "Cleo", "last_name": "X", "emails": many},
        ]
        addresses = [HOME, {"city": "Bern"}, {"city": "Ulm", "street": "Hof 1"}, {"city": "Rom", "historic": True}]
        contact = await bench.somebody(people=people, addresses=addresses)
        assert contact.get("person1.more_emails") == ("c@example.org", "d@example.org")
        assert contact.get("more_people") == ("Cleo X, a@example.org, b@example.org, c@example.org, d@example.org",)
        assert contact.get("more_addresses") == ("Hof 1, Ulm", "Rom")
        fields = await bench.fields()
        for key in ("more_people", "more_addresses", "person1.more_emails", "person1.more_phones"):
            assert fields[key].access is Access.NEVER
            assert str(fields[key].reason)
        (outcome,) = await bench.write(bench.change_of(contact, person1__email1="new@example.org"))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        assert outcome.record is not None
        assert outcome.record.get("more_people") == contact.get("more_people")
        assert outcome.record.get("person1.more_emails") == contact.get("person1.more_emails")

    at_mpdx(scenario)


def test_people_and_addresses_change_in_one_request_under_the_lock(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE, PEGGY], addresses=[HOME])
        change = bench.change_of(
            contact,
            notes="Called.",
            person1__email1="s.rogers@example.org",
            person1__birthday=None,
            person2__last_name="Rogers",
            address1__street="2 Leaman Place",
        )
        (outcome,) = await bench.write(change)
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)
        (request,) = [request for request in bench.written() if request.method != "GET"]
        assert (request.method, request.path) == ("PUT", f"/api/v2/contacts/{contact.id}")
        assert request.body["data"]["attributes"] == {"notes": "Called.", "updated_in_db_at": contact.version}
        assert {name: len(each["data"]) for name, each in request.body["data"]["relationships"].items()} == {
            "people": 2,
            "addresses": 1,
        }
        now = await bench.found(contact.id)
        assert outcome.record == now
        differing = {key for key in {*contact.values, *now.values} if contact.get(key) != now.get(key)}
        assert differing - {"updated_at", "notes_saved_at"} == set(change.after)

    at_mpdx(scenario)


def test_the_ids_of_parts_are_those_of_mpdx_and_new_ones_ours(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE])
        known = {(part["type"], part["id"]) for part in msgspec.json.decode(contact.raw)["included"]}
        await bench.write(bench.change_of(contact, person1__email1="s@example.org", person1__phone2="+16155550199"))
        sent = {(part["type"], part["id"]) for part in bench.written()[-1].body["included"]}
        assert len(sent & known) == 2  # Steve and his address
        (type, id), *_ = sent - known
        assert type == "phone_numbers"
        assert UUID(id)

    at_mpdx(scenario)


def test_parts_that_are_emptied_are_taken_away_and_nothing_else(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE, PEGGY], addresses=[HOME])
        (outcome,) = await bench.write(bench.change_of(contact, person1__email1=None, person1__phone1=None))
        assert outcome.state is State.APPLIED
        now = await bench.found(contact.id)
        assert now.get("person1.email1") == "cap@example.org"
        assert now.get("person1.phone1") is None
        emptied = bench.change_of(now, address1__street=None, address1__city=None, address1__postal_code=None)
        (outcome,) = await bench.write(emptied)
        assert outcome.state is State.APPLIED
        assert included(bench)["addresses"]["attributes"] == {"_destroy": True}
        now = await bench.found(contact.id)
        gone = {key: None for key in now.values if key.startswith("person2.")}
        (outcome,) = await bench.write(bench.change_of(now, **{key.replace(".", "__"): None for key in gone}))
        assert outcome.state is State.APPLIED
        now = await bench.found(contact.id)
        assert [key for key in now.values if key.startswith(("person2.", "address1."))] == []
        assert now.get("person1.first_name") == "Steve"

    at_mpdx(scenario)


def test_a_day_without_a_year_goes_back_as_it_came(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[PEGGY])
        await bench.write(bench.change_of(contact, person1__birthday="1921-04-09"))
        assert (await bench.found(contact.id)).get("person1.birthday") == "1921-04-09"
        await bench.write(bench.change_of(await bench.found(contact.id), person1__birthday="9.4."))
        assert (await bench.found(contact.id)).get("person1.birthday") == "9.4."

    at_mpdx(scenario)


def test_a_new_household_is_made_whole_and_without_people_of_mpdxs_own_guess(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        change = new(
            bench,
            person1__first_name="Ida",
            person1__last_name="Berg",
            person1__email1="ida@example.org",
            person2__first_name="Jan",
            address1__city="Bern",
            status="Never Contacted",
        )
        (outcome,) = await bench.write(change)
        assert (outcome.state, outcome.reason, outcome.contact) == (State.APPLIED, None, change.identity)
        (request,) = bench.written()
        assert (request.method, request.path) == ("POST", "/api/v2/contacts")
        assert request.body["data"]["attributes"]["create_default_person"] is False
        now = await bench.found(change.identity)
        assert now.get("name") == "Berg, Ida and Jan"
        assert {key: now.get(key) for key in change.after} == change.after
        assert now.get("more_people") is None

    at_mpdx(scenario)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Rogers, Steve and Peggy", "Steve", "Rogers"),
        ("Steve Rogers", "Steve", "Rogers"),
        ("Acme", "Acme", None),
    ],
)
def test_an_address_for_e_mail_alone_needs_a_person_who_is_named_after_the_contact(
    at_mpdx: AtMpdx, name: str, first: str, last: str | None
) -> None:
    async def scenario(bench: MpdxBench) -> None:
        (outcome,) = await bench.write(new(bench, name=name, person1__email1="x@example.org"))
        assert outcome.record is not None
        shown = [outcome.record.get(f"person1.{key}") for key in ("first_name", "last_name", "email1")]
        assert shown == [first, last, "x@example.org"]

    at_mpdx(scenario)


def test_what_comes_from_elsewhere_is_locked_and_says_where_from(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        foreign = {
            "first_name": "Ann",
            "emails": [{"email": "a@example.org", "source": "Siebel"}, {"email": "b@x.org"}],
        }
        contact = await bench.somebody(people=[foreign], addresses=[{**HOME, "source": "DataServer"}])
        locked = bench.provider.locked(contact)
        assert "person1.email1" in locked
        assert "person1.email2" not in locked
        assert {"address1.street", "address1.city", "address1.country"} <= locked.keys()
        assert "address1.location" not in locked
        assert str(locked["address1.city"]) == "This came from DataServer, and MPDX lets nobody change it here."
        (outcome,) = await bench.write(bench.change_of(contact, address1__city="Bern"))
        assert outcome.state is State.REFUSED
        assert "source is not MPDX" in str(outcome.reason)
        (outcome,) = await bench.write(bench.change_of(contact, address1__location="Home", person1__email2="c@x.org"))
        assert outcome.state is State.APPLIED
        assert bench.provider.locked(await bench.somebody(people=[STEVE], addresses=[HOME])) == {}

    at_mpdx(scenario)


def test_a_number_that_mpdx_writes_in_its_own_way_is_the_number(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE])
        (outcome,) = await bench.write(bench.change_of(contact, person1__phone2="(615) 555-0142"))
        assert (outcome.state, outcome.reason) == (State.APPLIED, None)

    at_mpdx(scenario)


@pytest.mark.parametrize(
    "people", [[PEGGY, STEVE], [{**STEVE, "emails": [{"email": "other@example.org"}]}]], ids=["another first", "edited"]
)
def test_people_who_are_others_meanwhile_are_not_written_over(at_mpdx: AtMpdx, people: list[dict[str, Any]]) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE, PEGGY])
        change = bench.change_of(contact, person1__email1="new@example.org")
        bench.elsewhere(Edit(action="change", id=contact.id, values={"people": people}))
        (outcome,) = await bench.write(change)
        assert outcome.state is State.NOT_CHANGED
        assert "meanwhile" in str(outcome.reason)
        assert outcome.record == await bench.found(contact.id)
        assert bench.written() == []

    at_mpdx(scenario)


def test_even_who_overwrites_does_not_give_an_address_to_somebody_else(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE, PEGGY])
        overwriting = bench.opened(lock="overwrite")
        change = bench.change_of(contact, person1__email1="new@example.org")
        edited = {**STEVE, "emails": [{"email": "other@example.org"}]}
        bench.elsewhere(Edit(action="change", id=contact.id, values={"people": [edited, PEGGY]}))
        (outcome,) = await bench.write(change, by=overwriting)
        assert outcome.state is State.APPLIED
        bench.elsewhere(Edit(action="change", id=contact.id, values={"people": [PEGGY, STEVE]}))
        (outcome,) = await bench.write(bench.change_of(contact, person1__email1="last@example.org"), by=overwriting)
        assert outcome.state is State.NOT_CHANGED
        await overwriting.close()

    at_mpdx(scenario)


def test_the_preview_shows_what_is_written_where_ids_are_not_known_yet(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE])
        change = bench.change_of(contact, person1__email1="s@example.org", person2__first_name="Peggy")
        (batch,) = bench.provider.pack([change])
        (shown,) = bench.provider.requests(batch)
        await bench.provider.send(batch)
        sent = bench.written()[-1]
        body = msgspec.json.decode(shown.body)
        assert (shown.method, sent.path) == (sent.method, f"/api/v2/contacts/{contact.id}")
        assert body["data"]["attributes"] == sent.body["data"]["attributes"]
        assert [part["attributes"] for part in body["included"]] == [p["attributes"] for p in sent.body["included"]]
        assert [part["id"] for part in body["included"]][:2] == ["<person1>", "<person1.email1>"]

    at_mpdx(scenario)


def test_whoever_is_so_already_is_not_written(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contact = await bench.somebody(people=[STEVE])
        change = bench.change_of(contact, person1__email1="STEVE@example.org")
        (outcome,) = await bench.write(change)
        assert outcome.state is State.ALREADY
        assert bench.written() == []
        bench.elsewhere(bench.removed(contact))
        (outcome,) = await bench.write(change)
        assert outcome.state is State.REFUSED
        assert str(outcome.reason) == "This contact is not in MPDX any more."

    at_mpdx(scenario)


def test_a_batch_of_both_kinds_is_carried_out_and_told_one_by_one(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: MpdxBench) -> None:
        contacts: list[Contact] = [await bench.somebody(people=[STEVE]) for _ in range(3)]
        changes = [
            bench.change_of(contacts[0], notes="a"),
            bench.change_of(contacts[1], person1__email1="b@example.org"),
            bench.change_of(contacts[2], notes="c"),
        ]
        batches = bench.provider.pack(changes)
        assert [len(batch.changes) for batch in batches] == [1, 1, 1]
        whole = msgspec.structs.replace(batches[0], changes=tuple(changes))
        bench.arm(bench.way(Kind.CHANGED)._replace(path=f"*/contacts/{contacts[1].id}"), "drop")
        outcomes = {o.change: o.state for o in (await bench.provider.send(whole)).outcomes}
        assert [outcomes[change.id] for change in changes] == [State.APPLIED, State.IN_DOUBT, State.APPLIED]
        settled = await bench.provider.settle([(whole, "")])
        assert [outcome.state for outcome in settled] == [State.APPLIED, State.TO_COME, State.APPLIED]

    at_mpdx(scenario)
