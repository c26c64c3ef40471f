"""The practice campflow does what its pages say (fact file on campflow), and its switches what they say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers

EXAMPLES = Path(__file__).parent / "vendor_examples"
BENNI = "per_3xB563caEa6CE4RuDKbv"


@pytest.fixture
def camp(campflow: httpx.Client) -> str:
    """The list of the summer camp."""
    return campflow.get("/events").json()["data"][0]["id"]


@pytest.fixture
def empty(campflow: httpx.Client) -> str:
    """A list that nobody has signed up for yet."""
    return campflow.get("/events").json()["data"][2]["id"]


def read(client: httpx.Client, list_id: str, **parameters: Any) -> list[dict[str, Any]]:
    page = client.get(f"/lists/{list_id}/persons", params=parameters).json()
    found = page["data"]
    while page["meta"]["next_cursor"]:
        page = client.get(
            f"/lists/{list_id}/persons", params={**parameters, "cursor": page["meta"]["next_cursor"]}
        ).json()
        found += page["data"]
    return found


def put(client: httpx.Client, list_id: str, *data: dict[str, Any], **more: Any) -> httpx.Response:
    return client.put(f"/lists/{list_id}/persons", json={"data": list(data), **more})


def one(client: httpx.Client, list_id: str, name: str) -> dict[str, Any]:
    return client.get(f"/lists/{list_id}/persons/{name}").json()["data"]


def test_the_vendors_example(practice: PracticeServers, campflow: httpx.Client, camp: str) -> None:
    example = json.loads((EXAMPLES / "campflow_sync.txt").read_text(encoding="utf-8"))
    practice["campflow"].crm.edit(
        Edit(action="add", list=camp, id=BENNI, values={"external_id": "b", "notes": "stays"})
    )

    reply = campflow.put(f"/lists/{camp}/persons", json=example)

    assert reply.status_code == 200
    assert reply.json().keys() == {"data", "meta"}
    people = {each["name"]["first_name"]: each for each in read(campflow, camp)}
    assert people.keys() == {"Anna", "Benni"}
    assert (people["Benni"]["id"], people["Benni"]["notes"]) == (BENNI, "stays")
    assert people["Anna"]["primary_email"] == "anna@campflow.de"

    # The same call again: Anna has no id, so she is made anew and the first Anna is deleted (fact file §4).
    campflow.put(f"/lists/{camp}/persons", json=example)
    again = {each["name"]["first_name"]: each["id"] for each in read(campflow, camp)}
    assert again["Benni"] == BENNI
    assert again["Anna"] != people["Anna"]["id"]


class TestReading:
    def test_pages_lead_on_and_back_and_miss_nobody(self, campflow: httpx.Client, camp: str) -> None:
        first = campflow.get(f"/lists/{camp}/persons", params={"per_page": 60}).json()
        assert first["meta"].keys() == {"path", "per_page", "next_cursor", "prev_cursor"}
        assert (first["meta"]["prev_cursor"], first["meta"]["path"]) == (
            None,
            str(campflow.base_url).rstrip("/") + f"/lists/{camp}/persons",
        )
        assert first["meta"]["next_cursor"].startswith("eyJwZXJ")
        second = campflow.get(
            f"/lists/{camp}/persons", params={"per_page": 60, "cursor": first["meta"]["next_cursor"]}
        ).json()
        back = campflow.get(
            f"/lists/{camp}/persons", params={"per_page": 60, "cursor": second["meta"]["prev_cursor"]}
        ).json()
        assert back == first
        everybody = read(campflow, camp, per_page=60)
        assert len({each["id"] for each in everybody}) == len(everybody) == 214

    def test_page_sizes(self, practice: PracticeServers, campflow: httpx.Client, camp: str) -> None:
        address = f"/lists/{camp}/persons"
        assert len(campflow.get(address).json()["data"]) == 100
        assert len(campflow.get(address, params={"per_page": 9000}).json()["data"]) == 214
        practice["campflow"].crm.set_switches({"per_page_honoured": False, "per_page": 7})
        assert len(campflow.get(address, params={"per_page": 50}).json()["data"]) == 7

    def test_people_leaving_while_paging_shift_nobody(
        self, practice: PracticeServers, campflow: httpx.Client, camp: str
    ) -> None:
        everybody = [each["id"] for each in read(campflow, camp)]
        page = campflow.get(f"/lists/{camp}/persons").json()
        for each in page["data"][:20]:
            practice["campflow"].crm.edit(Edit(action="remove", list=camp, id=each["id"]))
        rest = campflow.get(f"/lists/{camp}/persons", params={"cursor": page["meta"]["next_cursor"]}).json()
        assert [each["id"] for each in rest["data"]] == everybody[100:200]

    def test_cursors_that_are_not_understood(
        self, practice: PracticeServers, campflow: httpx.Client, camp: str
    ) -> None:
        address = f"/lists/{camp}/persons"
        first = campflow.get(address).json()
        assert campflow.get(address, params={"cursor": "nonsense"}).json() == first
        practice["campflow"].arm(Fault(kind="expire", path=address))
        assert campflow.get(address, params={"cursor": first["meta"]["next_cursor"]}).json()["data"] == first["data"]
        practice["campflow"].crm.set_switches({"bad_cursor": "error"})
        assert campflow.get(address, params={"cursor": "nonsense"}).status_code == 422

    def test_lists_have_several_names(self, practice: PracticeServers, campflow: httpx.Client, camp: str) -> None:
        practice["campflow"].crm.set_switches({"event_list_id": True})
        event = campflow.get("/events").json()["data"][0]
        assert (event["id"], event["title"], event["published"]) == (camp, "Sommerlager 2026", True)
        assert read(campflow, event["list_id"]) == read(campflow, camp)
        assert read(campflow, "member") == read(campflow, "members")
        practice["campflow"].crm.set_switches({"member_alias": "members"})
        assert campflow.get("/lists/member/persons").status_code == 404
        assert campflow.get("/lists/lst_nothing/persons").status_code == 404

    def test_fields_depend_on_the_list(self, campflow: httpx.Client, camp: str) -> None:
        camper, member = read(campflow, camp)[0], read(campflow, "member")[0]
        assert "diet" in camper.keys() - member.keys()
        assert "membership_number" in member.keys() - camper.keys()
        columns = campflow.get(f"/lists/{camp}/custom_columns").json()["data"]
        for column in columns:
            key = f"custom_{column['external_id']}" if column["external_id"] else column["id"]
            assert column.keys() == {"id", "name", "type", "allowed_values", "external_id"}
            assert key in camper
        assert any(column["type"] == "select" and column["allowed_values"] for column in columns)
        assert campflow.get(f"/lists/{camp}/columns").status_code == 404

    def test_one_person_by_either_id(self, practice: PracticeServers, campflow: httpx.Client, camp: str) -> None:
        person = next(each for each in read(campflow, camp) if each["external_id"])
        assert one(campflow, camp, person["id"]) == one(campflow, camp, person["external_id"]) == person
        assert campflow.get(f"/lists/member/persons/{person['id']}").status_code == 404
        practice["campflow"].crm.set_switches({"external_ids_in_paths": False})
        assert campflow.get(f"/lists/{camp}/persons/{person['external_id']}").status_code == 404

    def test_the_mess_of_real_life(self, campflow: httpx.Client, camp: str) -> None:
        people = read(campflow, camp)
        cancelled = [each for each in people if each["cancellation_date"]]
        assert 3 < len(cancelled) < 40
        for each in cancelled:
            assert each["name"]
            assert not any(each[field] for field in ("phone_numbers", "address", "birthdate", "diet", "bank_account"))
        assert {each["notes"] for each in people} >= {None, ""}
        assert any(each["external_id"] in {None, ""} for each in people)
        assert any((each["external_id"] or "").startswith("00") for each in people)
        assert {each["creation_date"][19:] for each in people} == {"", "Z", "+02:00"}
        assert any(each["age"] and each["age"] < 18 for each in people)


class TestRefusals:
    def test_the_key(self, practice: PracticeServers) -> None:
        address = f"{practice.address('campflow')}/events"
        for key in ("", "Bearer wrong", practice.key("campflow")):
            reply = httpx.get(address, headers={"Authorization": key}, trust_env=False)
            assert (reply.status_code, reply.json()) == (401, {"message": "Unauthenticated."})

    def test_plan_and_rights(self, practice: PracticeServers, campflow: httpx.Client) -> None:
        crm = practice["campflow"].crm
        crm.set_switches({"rights": "read"})
        assert campflow.get("/events").status_code == 200
        assert put(campflow, "member").status_code == 403
        crm.set_switches({"rights": "none"})
        assert campflow.get("/events").status_code == 403
        crm.set_switches({"subscription": "ended"})
        assert campflow.get("/events").status_code == 402

    @pytest.mark.parametrize(
        ("record", "where"),
        [
            ({"birthdate": "14.03.2013"}, "birthdate"),
            ({"primary_email": "nowhere"}, "primary_email"),
            ({"name": "Ada Nova"}, "name"),
            ({"group_names": "Rover"}, "group_names"),
            ({"gender": "female"}, "gender"),
            ({"external_id": 17}, "external_id"),
            ({"custom_photo_consent": "Perhaps"}, "custom_photo_consent"),
            ({"id": "per_00000000000000000000"}, "id"),
        ],
    )
    def test_one_bad_record_refuses_the_whole_call(
        self, campflow: httpx.Client, camp: str, record: dict[str, Any], where: str
    ) -> None:
        before = read(campflow, camp)
        reply = put(campflow, camp, {"external_id": "good"}, record, delete_omitted=True)
        assert reply.status_code == 422
        assert reply.json()["errors"].keys() == {f"data.1.{where}"}
        assert read(campflow, camp) == before

    @pytest.mark.parametrize("body", [{}, {"data": {}}, {"data": [1]}, {"data": [], "delete_omitted": "yes"}, []])
    def test_calls_that_make_no_sense(self, campflow: httpx.Client, camp: str, body: Any) -> None:
        assert campflow.put(f"/lists/{camp}/persons", json=body).status_code == 422
        assert len(read(campflow, camp)) == 214

    def test_no_json(self, campflow: httpx.Client, camp: str) -> None:
        assert campflow.put(f"/lists/{camp}/persons", content=b'{"data": [').status_code == 400


class TestSync:
    def test_records_are_matched_by_either_id_and_otherwise_made(self, campflow: httpx.Client, empty: str) -> None:
        put(campflow, empty, {"external_id": "a", "notes": "first"}, {"notes": "nobody's"})
        known = one(campflow, empty, "a")
        put(campflow, empty, {"external_id": "a", "notes": "second"}, {"id": known["id"], "title": "Dr."})
        after = one(campflow, empty, "a")
        assert (after["id"], after["notes"], after["title"]) == (known["id"], "second", "Dr.")
        assert len(read(campflow, empty)) == 2

    def test_only_the_mentioned_stay_when_told_to_delete(self, campflow: httpx.Client, camp: str) -> None:
        people = read(campflow, camp)
        by_own_id = next(each for each in people if each["external_id"])
        kept = [{"id": people[-1]["id"]}, {"external_id": by_own_id["external_id"]}, {"name": {"last_name": "New"}}]
        put(campflow, camp, *kept, delete_omitted=False)
        assert len(read(campflow, camp)) == 215
        put(campflow, camp, *kept, delete_omitted=True)
        left = read(campflow, camp)
        assert {people[-1]["id"], by_own_id["id"]} < {each["id"] for each in left}
        assert [each["name"]["last_name"] for each in left].count("New") == 1
        assert len(left) == 3

    def test_nothing_mentioned_and_told_to_delete_empties_the_list(
        self, practice: PracticeServers, campflow: httpx.Client, camp: str
    ) -> None:
        practice["campflow"].crm.set_switches({"empty_data": "reject"})
        assert put(campflow, camp, delete_omitted=True).status_code == 422
        practice["campflow"].crm.set_switches({"empty_data": "accept"})
        assert put(campflow, camp, delete_omitted=True).json()["data"] == []
        assert len(read(campflow, "member")) == 380

    def test_the_reply_may_be_the_first_page_only(
        self, practice: PracticeServers, campflow: httpx.Client, camp: str
    ) -> None:
        assert len(put(campflow, camp).json()["data"]) == 100
        practice["campflow"].crm.set_switches({"reply_paged": False})
        assert len(put(campflow, camp).json()["data"]) == 214

    def test_computed_and_unknown_fields(self, practice: PracticeServers, campflow: httpx.Client, empty: str) -> None:
        record = {"external_id": "a", "birthdate": "2013-03-14", "age": 99, "creation_date": "1999-01-01", "shoe": 38}
        assert put(campflow, empty, record).status_code == 200
        after = one(campflow, empty, "a")
        assert after["age"] < 99
        assert after["creation_date"] > "2020"
        assert "shoe" not in after
        practice["campflow"].crm.set_switches({"unknown_keys": "keep"})
        put(campflow, empty, record)
        assert one(campflow, empty, "a")["shoe"] == 38
        practice["campflow"].crm.set_switches({"unknown_keys": "reject", "read_only_keys": "reject"})
        assert put(campflow, empty, record).json()["errors"].keys() == {
            "data.0.age",
            "data.0.creation_date",
            "data.0.shoe",
        }

    def test_columns_under_both_names(self, campflow: httpx.Client, camp: str, empty: str) -> None:
        columns = campflow.get(f"/lists/{empty}/custom_columns").json()["data"]
        photo = next(each for each in columns if each["external_id"] == "photo_consent")
        put(campflow, empty, {"external_id": "a", photo["id"]: "Yes"})
        assert one(campflow, empty, "a")["custom_photo_consent"] == "Yes"

    def test_a_record_can_be_made_and_changed_in_one_call(
        self, practice: PracticeServers, campflow: httpx.Client, empty: str
    ) -> None:
        twice = {"external_id": "a", "notes": "1"}, {"external_id": "a", "notes": "2"}
        put(campflow, empty, *twice)
        assert [each["notes"] for each in read(campflow, empty)] == ["2"]
        practice["campflow"].crm.set_switches({"key_twice": "error"})
        assert put(campflow, empty, *twice).json()["errors"].keys() == {"data.1.external_id"}


class TestSyncSwitches:
    @pytest.fixture(autouse=True)
    def somebody(self, campflow: httpx.Client, empty: str) -> None:
        put(
            campflow,
            empty,
            {"external_id": "a", "notes": "note", "title": "Dr.", "name": {"first_name": "A", "last_name": "B"}},
            {"external_id": "b", "notes": "other"},
        )

    @pytest.mark.parametrize(
        ("switch", "sent", "expected"),
        [
            ({}, {"notes": None, "title": ""}, {"notes": None, "title": None}),
            ({"null_clears": False}, {"notes": None, "title": ""}, {"notes": "note", "title": None}),
            ({"blank_clears": False}, {"notes": None, "title": ""}, {"notes": None, "title": "Dr."}),
            ({"absent_keys": "clear"}, {"notes": "new"}, {"notes": "new", "title": None}),
            ({}, {"name": {"first_name": "C"}}, {"name": {"first_name": "C", "last_name": None}}),
            ({"objects": "merge"}, {"name": {"first_name": "C"}}, {"name": {"first_name": "C", "last_name": "B"}}),
            ({"email_key": "ignore"}, {"email": "c@example.org"}, {"primary_email": None}),
        ],
    )
    def test_what_a_value_does(
        self,
        practice: PracticeServers,
        campflow: httpx.Client,
        empty: str,
        switch: dict[str, Any],
        sent: dict[str, Any],
        expected: dict[str, Any],
    ) -> None:
        practice["campflow"].crm.set_switches(switch)
        assert put(campflow, empty, {"external_id": "a", **sent}).status_code == 200
        after = one(campflow, empty, "a")
        assert {name: after[name] for name in expected} == expected

    def test_an_unknown_id_can_create(self, practice: PracticeServers, campflow: httpx.Client, empty: str) -> None:
        practice["campflow"].crm.set_switches({"unknown_id": "create"})
        assert put(campflow, empty, {"id": BENNI, "external_id": "c"}).status_code == 200
        assert one(campflow, empty, "c")["id"] != BENNI

    @pytest.mark.parametrize(("which", "changed"), [("id", "a"), ("external_id", "b")])
    def test_ids_of_two_people_in_one_record(
        self, practice: PracticeServers, campflow: httpx.Client, empty: str, which: str, changed: str
    ) -> None:
        record = {"id": one(campflow, empty, "a")["id"], "external_id": "b", "title": "Prof."}
        assert put(campflow, empty, record).status_code == 422
        practice["campflow"].crm.set_switches({"ids_disagree": which})
        put(campflow, empty, record)
        assert one(campflow, empty, changed)["title"] == "Prof."
        assert len(read(campflow, empty)) == 2

    def test_without_atomicity_the_records_before_are_written(
        self, practice: PracticeServers, campflow: httpx.Client, empty: str
    ) -> None:
        practice["campflow"].crm.set_switches({"atomic": False})
        bad = {"external_id": "d", "birthdate": "soon"}
        assert (
            put(campflow, empty, {"external_id": "c"}, bad, {"external_id": "e"}, delete_omitted=True).status_code
            == 422
        )
        assert [each["external_id"] for each in read(campflow, empty)] == ["a", "b", "c"]
        practice["campflow"].crm.set_switches({"deletes_first": True})
        put(campflow, empty, {"external_id": "c"}, bad, delete_omitted=True)
        assert [each["external_id"] for each in read(campflow, empty)] == ["c"]

    def test_cancelled_registrations_can_be_spared(
        self, practice: PracticeServers, campflow: httpx.Client, empty: str
    ) -> None:
        crm = practice["campflow"].crm
        crm.set_switches({"cancelled_are_deleted": False})
        crm.edit(Edit(action="cancel", list=empty, id=one(campflow, empty, "b")["id"]))
        put(campflow, empty, {"external_id": "c"}, delete_omitted=True)
        assert [each["external_id"] for each in read(campflow, empty)] == ["b", "c"]

    def test_too_many_records(self, practice: PracticeServers, campflow: httpx.Client, empty: str) -> None:
        practice["campflow"].crm.set_switches({"most_records": 1})
        assert put(campflow, empty, {"external_id": "a"}).status_code == 200
        assert put(campflow, empty, {"external_id": "a"}, {"external_id": "b"}).status_code == 422


class TestSinglePersons:
    def test_create(self, practice: PracticeServers, campflow: httpx.Client, empty: str) -> None:
        address = f"/lists/{empty}/persons"
        made = campflow.post(address, json={"external_id": "a", "primary_email": "a@example.org"})
        assert made.status_code == 201
        assert made.json()["data"] == one(campflow, empty, "a")
        assert campflow.post(address, json={"external_id": "a"}).json()["errors"].keys() == {"external_id"}
        practice["campflow"].crm.set_switches({"post_existing": "update"})
        campflow.post(address, json={"external_id": "a", "notes": "again"})
        assert [each["notes"] for each in read(campflow, empty)] == ["again"]

    def test_change_and_delete(self, practice: PracticeServers, campflow: httpx.Client, camp: str) -> None:
        person = read(campflow, camp)[7]
        address = f"/lists/{camp}/persons/{person['id']}"
        changed = campflow.patch(address, json={"notes": "new"}).json()["data"]
        assert changed == {**person, "notes": "new"}
        assert campflow.patch(address, json={"birthdate": "soon"}).status_code == 422
        other = next(each for each in read(campflow, camp)[8:] if each["external_id"])
        assert campflow.patch(address, json={"external_id": other["external_id"]}).status_code == 422
        assert campflow.delete(address).status_code == 204
        assert campflow.get(address).status_code == 404
        assert campflow.delete(address).status_code == 404
        practice["campflow"].crm.set_switches({"single_writes": False})
        assert campflow.delete(f"/lists/{camp}/persons/{other['id']}").status_code == 405
        assert campflow.get(f"/lists/{camp}/persons/{other['id']}").status_code == 200

    def test_cancelling_blanks_everything_but_name_and_email(
        self, practice: PracticeServers, campflow: httpx.Client, camp: str
    ) -> None:
        person = next(each for each in read(campflow, camp) if each["birthdate"] and each["primary_email"])
        practice["campflow"].crm.edit(Edit(action="cancel", list=camp, id=person["id"]))
        after = one(campflow, camp, person["id"])
        assert (after["name"], after["primary_email"]) == (person["name"], person["primary_email"])
        assert after["cancellation_date"]
        gone = person.keys() - {
            *("id", "external_id", "name", "primary_email"),
            *("creation_date", "confirmation_date", "cancellation_date"),
        }
        assert not any(after[field] for field in gone)
