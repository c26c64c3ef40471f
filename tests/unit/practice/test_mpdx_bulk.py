"""Bulk calls of the practice MPDX (fact file on MPDX, §6)."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.mpdx.contacts import LISTS
from desktop_app.practice.server import PracticeServers

EXAMPLES = Path(__file__).parent / "vendor_examples"
OWN, _, FOREIGN = (each.id for each in LISTS)
IN_LIST = {"account_list": {"data": {"type": "account_lists", "id": OWN}}}
LONG_AGO = "2020-05-04T10:00:00Z"


def new() -> str:
    return str(uuid.uuid4())


def example(name: str) -> Any:
    return json.loads((EXAMPLES / f"mpdx_bulk_{name}.txt").read_text(encoding="utf-8"))


def element(
    contact_id: str | None, attributes: dict[str, Any], relationships: Any = None, **more: Any
) -> dict[str, Any]:
    data: dict[str, Any] = {"type": "contacts", "attributes": attributes}
    data |= {"id": contact_id} if contact_id else {}
    return {"data": data | ({"relationships": relationships} if relationships else {}), **more}


def created(contact_id: str | None, name: str) -> dict[str, Any]:
    return element(contact_id, {"name": name}, IN_LIST)


def bulk(client: httpx.Client, method: str, *elements: dict[str, Any], **more: Any) -> httpx.Response:
    return client.request(method, "/contacts/bulk", json={"data": list(elements), **more})


def add(servers: PracticeServers, **values: Any) -> str:
    return servers["mpdx"].crm.edit(Edit(action="add", values={"updated_at": LONG_AGO, **values}))


def name_of(client: httpx.Client, contact_id: str) -> str | None:
    reply = client.get(f"/contacts/{contact_id}")
    return reply.json()["data"]["attributes"]["name"] if reply.status_code == 200 else None


def ids(reply: httpx.Response) -> list[str]:
    return [each["data"]["id"] for each in reply.json()]


def with_times_of(expected: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """The vendor's contact as it would be today and in our account list."""
    times = ("created_at", "updated_at", "updated_in_db_at", "notes_saved_at")
    expected["attributes"] |= {name: found["attributes"][name] for name in times}
    expected["relationships"]["account_list"]["data"]["id"] = OWN
    return expected


class TestTheVendorsExamples:
    def test_create(self, mpdx: httpx.Client) -> None:
        sent = example("create")
        sent["data"][0]["data"]["relationships"]["account_list"]["data"]["id"] = OWN
        reply = mpdx.post("/contacts/bulk", json=sent)
        [found] = reply.json()
        [expected] = example("create_reply")
        assert reply.status_code == 200
        assert found["data"] == with_times_of(expected["data"], found["data"])

    def test_update(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        sent, [expected] = example("update"), example("update_reply")
        contact = sent["data"][0]["data"]
        values = {"name": "Before", "updated_at": contact["attributes"]["updated_in_db_at"]}
        practice["mpdx"].crm.edit(Edit(action="add", id=contact["id"], values=values))
        [found] = mpdx.put("/contacts/bulk", json=sent).json()
        assert found["data"] == with_times_of(expected["data"], found["data"])

    def test_delete(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        sent, expected = example("delete"), {each["data"]["id"]: each["data"] for each in example("delete_reply")}
        for each in expected.values():
            written = ("name", "status", "locale", "notes", "pledge_amount", "pledge_frequency", "pledge_start_date")
            values = {name: each["attributes"][name] for name in (*written, "website")}
            practice["mpdx"].crm.edit(Edit(action="add", id=each["id"], values=values))
        found = {
            each["data"]["id"]: each["data"] for each in mpdx.request("DELETE", "/contacts/bulk", json=sent).json()
        }
        assert found == {each["id"]: with_times_of(each, found[each["id"]]) for each in expected.values()}
        assert [name_of(mpdx, each) for each in found] == [None, None]


class TestCreate:
    def test_each_stands_for_itself(self, mpdx: httpx.Client) -> None:
        first, second, third = new(), new(), new()
        reply = bulk(mpdx, "POST", created(first, "A, B and C"), created(second, ""), created(third, "C"))
        assert reply.status_code == 200
        good, bad, other = reply.json()
        assert bad == {
            "id": second,
            "errors": [
                {
                    "status": 400,
                    "source": {"pointer": "/data/attributes/name"},
                    "title": "can't be blank",
                    "detail": "Name can't be blank",
                }
            ],
        }
        assert (good["data"]["id"], other["data"]["id"]) == (first, third)
        assert good["data"]["relationships"]["people"]["data"] == []  # nobody is made of the name
        assert "lifetime_donations" not in good["data"]["attributes"]
        assert [name_of(mpdx, each) for each in (first, second, third)] == ["A, B and C", None, "C"]

    @pytest.mark.parametrize(
        ("other", "status"),
        [
            (created(None, "No id"), 400),
            (element(new(), {"name": "A"}, {"account_list": {"data": {"type": "account_lists", "id": FOREIGN}}}), 403),
            (element(new(), {"name": "No list"}), 403),
            (element(new(), {"name": "A"}, {"account_list": {"data": {"type": "account_lists", "id": new()}}}), 404),
            ({"data": {"type": "people", "id": new(), "attributes": {}}}, 409),
            (element(new(), {"name": "A", "account_list_id": OWN}, IN_LIST), 409),
            ({"type": "contacts", "id": new(), "attributes": {"name": "Unwrapped"}}, 500),
        ],
    )
    def test_the_whole_call_is_refused(self, mpdx: httpx.Client, other: Any, status: int) -> None:
        good = new()
        reply = bulk(mpdx, "POST", created(good, "Good"), other)
        assert reply.status_code == status
        assert reply.json()["errors"][0]["status"] == str(status)
        assert name_of(mpdx, good) is None

    def test_nothing_at_all(self, mpdx: httpx.Client) -> None:
        assert bulk(mpdx, "POST").status_code == 400
        assert mpdx.post("/contacts/bulk", json={}).status_code == 400

    def test_a_taken_id_ends_the_call_in_the_middle(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        taken, before, after = add(practice, name="Taken"), new(), new()
        reply = bulk(mpdx, "POST", created(before, "Before"), created(taken, "Again"), created(after, "After"))
        assert reply.status_code == 409
        assert [name_of(mpdx, each) for each in (before, taken, after)] == ["Before", "Taken", None]

    def test_the_same_id_twice(self, mpdx: httpx.Client) -> None:
        twice = new()
        assert bulk(mpdx, "POST", created(twice, "First"), created(twice, "Second")).status_code == 409
        assert name_of(mpdx, twice) == "First"

    def test_parts_of_an_element(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        person = {"type": "people", "id": new()}
        links = {**IN_LIST, "people": {"data": [person]}}
        included = [{**person, "attributes": {"first_name": "Ada"}}]
        sent = element(new(), {"name": "A"}, links, included=included)
        [answered] = bulk(mpdx, "POST", sent, include="people").json()
        assert [each["attributes"]["first_name"] for each in answered["included"]] == ["Ada"]
        practice["mpdx"].crm.set_switches({"bulk_included": False})
        sent["data"]["id"] = new()
        assert bulk(mpdx, "POST", sent).status_code == 404


class TestUpdate:
    def test_the_order_is_that_of_the_database(self, mpdx: httpx.Client) -> None:
        asked = [each["id"] for each in mpdx.get("/contacts").json()["data"]]
        elements = [element(each, {"notes": "same for all", "overwrite": True}) for each in asked]
        answered = ids(bulk(mpdx, "PUT", *elements))
        assert answered != asked
        assert sorted(answered) == sorted(asked)

    def test_errors_per_element(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        good, blank, stale = (add(practice, name=name) for name in ("Good", "Blank", "Stale"))
        seen = {"updated_in_db_at": LONG_AGO}
        reply = bulk(
            mpdx,
            "PUT",
            element(good, {"name": "Better", **seen}),
            element(blank, {"name": "", **seen}),
            element(stale, {"name": "", "updated_in_db_at": "2020-05-04T09:59:59Z"}),
        )
        assert reply.status_code == 200
        refused = {each["id"]: each["errors"] for each in reply.json() if "errors" in each}
        assert [each["status"] for each in refused[blank]] == [400]
        assert [each["status"] for each in refused[stale]] == [409, 409]
        assert refused[stale][0]["meta"] == {"updated_in_db_at": LONG_AGO}
        assert [name_of(mpdx, each) for each in (good, blank, stale)] == ["Better", "Blank", "Stale"]

    def test_unknown_ids_are_left_out(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        mine = add(practice, name="Mine")
        foreign = practice["mpdx"].crm.edit(Edit(action="add", list=FOREIGN, values={"name": "Foreign"}))
        change = {"name": "Changed", "overwrite": True}
        reply = bulk(mpdx, "PATCH", element(foreign, change), element(new(), change), element(mine, change))
        assert ids(reply) == [mine]
        assert bulk(mpdx, "PATCH", element(foreign, change), element(new(), change)).status_code == 404

    def test_whole_calls(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        mine, overwrite = add(practice, name="Mine"), {"name": "Changed", "overwrite": True}
        away = {"account_list": {"data": {"type": "account_lists", "id": FOREIGN}}}
        other = element(add(practice, name="Other"), overwrite, away)
        assert bulk(mpdx, "PUT", element(mine, overwrite), other).status_code == 403
        assert bulk(mpdx, "PUT", element(mine, overwrite), element(None, overwrite)).status_code == 400
        assert name_of(mpdx, mine) == "Mine"

    def test_of_the_same_id_the_first_counts(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        mine = add(practice, name="Mine")
        sent = [element(mine, {"name": name, "overwrite": True}) for name in ("First", "Second")]
        assert ids(bulk(mpdx, "PUT", *sent)) == [mine]
        assert name_of(mpdx, mine) == "First"

    def test_only_some_fields(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        sent = element(add(practice, name="Mine"), {"overwrite": True})
        [answered] = bulk(mpdx, "PUT", sent, fields={"contacts": "name"}).json()
        assert answered["data"].keys() == {"id", "type", "attributes"}


class TestDelete:
    def test_once_each_and_only_ours(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        one, other = add(practice, name="One"), add(practice, name="Other")
        foreign = practice["mpdx"].crm.edit(Edit(action="add", list=FOREIGN, values={"name": "Foreign"}))
        sent = [element(each, {}) for each in (one, foreign, other, one, new())]
        reply = bulk(mpdx, "DELETE", *sent)
        assert reply.status_code == 200
        assert sorted(ids(reply)) == sorted([one, other])
        assert bulk(mpdx, "DELETE", *sent).status_code == 404
        assert mpdx.get(f"/contacts/{foreign}").status_code == 403

    def test_only_type_and_id_are_looked_at(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        mine = add(practice, name="Mine")
        wrong = {"data": {"type": "people", "id": mine}}
        assert bulk(mpdx, "DELETE", wrong).status_code == 409
        assert ids(bulk(mpdx, "DELETE", element(mine, {"id": "x", "account_list_id": OWN}))) == [mine]

    def test_without_an_id(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        mine = add(practice, name="Mine")
        assert bulk(mpdx, "DELETE", element(mine, {}), element(None, {})).status_code == 400
        assert name_of(mpdx, mine) == "Mine"
