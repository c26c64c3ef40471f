"""Writing to the practice MPDX: the lock, what is refused and how (fact file on MPDX, §2, §3, §8)."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.mpdx.contacts import LISTS
from desktop_app.practice.server import PracticeServers

OWN, OTHER, FOREIGN = (each.id for each in LISTS)
LONG_AGO = "2020-05-04T10:00:00Z"


def new() -> str:
    return str(uuid.uuid4())


def in_list(account_list: str = OWN) -> dict[str, Any]:
    return {"account_list": {"data": {"type": "account_lists", "id": account_list}}}


def document(attributes: dict[str, Any], contact_id: str | None = None, **more: Any) -> dict[str, Any]:
    """`relationships` and others beside the attributes; `included` beside the data."""
    included = {"included": more.pop("included")} if "included" in more else {}
    data = {"type": "contacts", "attributes": attributes, **more}
    return {"data": data | ({"id": contact_id} if contact_id else {}), **included}


def add(servers: PracticeServers, **values: Any) -> str:
    return servers["mpdx"].crm.edit(Edit(action="add", values={"updated_at": LONG_AGO, **values}))


def show(client: httpx.Client, contact_id: str) -> dict[str, Any]:
    return client.get(f"/contacts/{contact_id}").json()["data"]


def errors(reply: httpx.Response) -> list[tuple[str, str]]:
    """Attribute and title of every error; all say the status of the answer, as text."""
    found = reply.json()["errors"]
    assert {each["status"] for each in found} == {str(reply.status_code)}
    return [(each["source"]["pointer"].rpartition("/")[2], each["title"]) for each in found]


@pytest.fixture
def contact(practice: PracticeServers) -> str:
    return add(practice, name="Writer, Ada", people=[{"first_name": "Ada", "emails": [{"email": "ada@example.org"}]}])


class TestCreate:
    def test_with_an_id_of_the_client(self, mpdx: httpx.Client) -> None:
        wanted = new()
        body = document({"name": "Äquator, Jörg and Ünal"}, wanted, relationships=in_list(OTHER))
        reply = mpdx.post("/contacts", json=body, params={"include": "people"})
        assert reply.status_code == 201
        made = reply.json()["data"]
        assert (made["id"], made["attributes"]["pledge_currency"]) == (wanted, "EUR")
        people = [each["attributes"] for each in reply.json()["included"]]
        assert [(each["first_name"], each["last_name"]) for each in people] == [
            ("Jörg", "Äquator"),
            ("Ünal", "Äquator"),
        ]
        assert show(mpdx, wanted) == made
        again = mpdx.post("/contacts", json=body)
        assert again.status_code == 409
        assert "source" not in again.json()["errors"][0]

    def test_without_people(self, mpdx: httpx.Client) -> None:
        attributes = {"name": "Alone, Ada", "create_default_person": False}
        made = mpdx.post("/contacts", json=document(attributes, relationships=in_list())).json()["data"]
        assert made["relationships"]["people"]["data"] == []

    def test_what_is_not_known_is_dropped(self, mpdx: httpx.Client) -> None:
        attributes = {"name": "A", "shoe_size": 44, "late_at": "2020-01-01", "deceased": True, "source": "Me"}
        made = mpdx.post("/contacts", json=document(attributes, relationships=in_list())).json()["data"]["attributes"]
        assert "shoe_size" not in made
        assert (made["late_at"], made["deceased"], made["source"]) == (None, False, "MPDX")

    @pytest.mark.parametrize(
        ("name", "sent", "kept"),
        [
            ("pledge_amount", "1,234.5", "1234.5"),
            ("pledge_amount", "abc", "0.0"),
            ("pledge_amount", 50, "50.0"),
            ("pledge_frequency", "1.0", "1"),
            ("pledge_frequency", 0.5, "0.5"),
            ("pledge_start_date", "2021-10-19 14:38:32 UTC", "2021-10-19"),
            ("next_ask", "some day", None),
            ("tag_list", "Red, blue,red", ["red", "blue"]),
            ("tag_list", ["Ä"], ["ä"]),
            ("status", "Call for Appointment", "Contact for Appointment"),
            ("status", None, None),
            ("no_appeals", "true", True),
            ("created_at", "2021-11-23 14:38:32 UTC", "2021-11-23T14:38:32Z"),
            ("updated_at", "2021-11-23T16:38:32+02:00", "2021-11-23T14:38:32Z"),
        ],
    )
    def test_what_becomes_of_values(self, mpdx: httpx.Client, name: str, sent: Any, kept: Any) -> None:
        attributes = {"name": "A", name: sent}
        made = mpdx.post("/contacts", json=document(attributes, relationships=in_list())).json()["data"]["attributes"]
        assert made[name] == kept

    def test_whose_list(self, mpdx: httpx.Client) -> None:
        wanted = new()
        without = mpdx.post("/contacts", json=document({"name": "A"}, wanted))
        foreign = mpdx.post("/contacts", json=document({"name": "A"}, wanted, relationships=in_list(FOREIGN)))
        nobodys = mpdx.post("/contacts", json=document({"name": "A"}, wanted, relationships=in_list(new())))
        assert [each.status_code for each in (without, foreign, nobodys)] == [403, 403, 404]
        assert without.json()["errors"][0]["detail"].endswith(f"with ID {wanted} of type contacts")
        unnamed = mpdx.post("/contacts", json=document({"name": "A"})).json()["errors"]
        assert unnamed == [{"status": "403", "title": "Forbidden"}]
        assert mpdx.get(f"/contacts/{wanted}").status_code == 404

    @pytest.mark.parametrize(
        ("attributes", "said"),
        [
            ({}, [("name", "can't be blank")]),
            ({"name": "  "}, [("name", "can't be blank")]),
            ({"name": "A", "status": "Nice"}, [("status", "is not included in the list")]),
            ({"name": "A", "send_newsletter": "Pigeon"}, [("send_newsletter", "is not included in the list")]),
        ],
    )
    def test_what_validation_refuses(self, mpdx: httpx.Client, attributes: Any, said: list[tuple[str, str]]) -> None:
        reply = mpdx.post("/contacts", json=document(attributes, relationships=in_list()))
        assert reply.status_code == 400
        assert errors(reply) == said

    def test_a_field_error_in_full(self, mpdx: httpx.Client) -> None:
        body = document({"name": "A", "likely_to_give": "Perhaps"}, relationships=in_list())
        assert mpdx.post("/contacts", json=body).json() == {
            "errors": [
                {
                    "status": "400",
                    "source": {"pointer": "/data/attributes/likely_to_give"},
                    "title": "is not included in the list",
                    "detail": "Likely to give is not included in the list",
                }
            ]
        }


class TestDocuments:
    """What is refused before any record is looked at."""

    @pytest.mark.parametrize(
        ("body", "status"),
        [
            ({}, 400),
            ({"data": {}}, 400),
            ({"data": []}, 400),
            ({"data": {"attributes": {"name": "A"}}}, 409),
            ({"data": {"type": "people", "attributes": {"name": "A"}}}, 409),
            (document({"name": "A", "id": "x"}), 409),
            (document({"name": "A", "account_list_id": OWN}), 409),
            (document({"name": "A"}, relationships={"account_list": {"data": {"id": OWN}}}), 409),
            (document({"name": "A"}, relationships={"people": {"data": [{"id": OWN}]}}), 409),
            (document({"name": "A"}, included=[{"id": OWN}]), 409),
            (document({"name": "A"}, included=[{"type": "people", "id": OWN, "attributes": {"id": 1}}]), 409),
        ],
    )
    def test_before_rights_and_validation(self, mpdx: httpx.Client, contact: str, body: Any, status: int) -> None:
        assert mpdx.post("/contacts", json=body).status_code == status
        assert mpdx.put(f"/contacts/{contact}", json=body).status_code == status
        assert mpdx.put(f"/contacts/{new()}", json=body).status_code == status

    def test_the_words(self, mpdx: httpx.Client) -> None:
        wrong = mpdx.post("/contacts", json={"data": {"type": "contact"}}).json()["errors"][0]
        assert (
            wrong["detail"] == "'contact' is not a valid resource type for this endpoint. Expected 'contacts' instead"
        )
        foreign = mpdx.post("/contacts", json=document({"church_id": "1"})).json()["errors"][0]
        assert foreign["detail"].endswith("Reference: /data/attributes/church_id")

    def test_no_json(self, mpdx: httpx.Client) -> None:
        assert mpdx.post("/contacts", content=b'{"data":').status_code == 400


class TestLock:
    def test_the_current_time_opens_it(self, mpdx: httpx.Client, contact: str) -> None:
        attributes = {"notes": "new", "updated_in_db_at": "2020-05-04 10:00:00.9 UTC"}
        changed = mpdx.put(f"/contacts/{contact}", json=document(attributes)).json()["data"]["attributes"]
        assert changed["notes"] == "new"
        assert changed["notes_saved_at"] == changed["updated_at"] == changed["updated_in_db_at"] > LONG_AGO
        stale = mpdx.patch(f"/contacts/{contact}", json=document(attributes))
        assert stale.status_code == 409
        now = changed["updated_at"]
        assert errors(stale) == [("updated_in_db_at", f"is not equal to the current value in the database ({now})")]
        [error] = stale.json()["errors"]
        assert error["detail"] == f"Updated in db at {error['title']}"
        assert error["meta"] == {"updated_in_db_at": now}

    def test_without_a_time_there_are_two_errors(self, mpdx: httpx.Client, contact: str) -> None:
        reply = mpdx.put(f"/contacts/{contact}", json=document({"name": ""}))
        assert reply.status_code == 409
        assert errors(reply) == [
            ("updated_in_db_at", "has to be sent in the list of attributes in order to update resource"),
            ("updated_in_db_at", f"is not equal to the current value in the database ({LONG_AGO})"),
            ("name", "can't be blank"),
        ]

    def test_overwriting(self, mpdx: httpx.Client, contact: str) -> None:
        for value in (True, "true"):
            body = document({"notes": f"by {value}", "overwrite": value})
            assert mpdx.put(f"/contacts/{contact}", json=body).json()["data"]["attributes"]["notes"] == f"by {value}"
        assert mpdx.put(f"/contacts/{contact}", json=document({"notes": "", "overwrite": 1})).status_code == 409

    def test_two_writers_within_a_second_do_not_meet(
        self, practice: PracticeServers, mpdx: httpx.Client, contact: str
    ) -> None:
        practice["mpdx"].crm.edit(Edit(action="change", id=contact, values={"notes": "theirs", "updated_at": LONG_AGO}))
        body = document({"notes": "mine", "updated_in_db_at": LONG_AGO})
        assert mpdx.put(f"/contacts/{contact}", json=body).status_code == 200
        practice["mpdx"].crm.edit(Edit(action="change", id=contact, values={"notes": "theirs"}))
        assert mpdx.put(f"/contacts/{contact}", json=body).status_code == 409

    def test_what_changes_nothing_does_not_move_the_time(self, mpdx: httpx.Client, contact: str) -> None:
        before = show(mpdx, contact)
        body = document({"name": "Writer, Ada", "overwrite": True})
        assert mpdx.put(f"/contacts/{contact}", json=body).json()["data"] == before

    def test_the_answer_can_tell_the_time_that_was_sent(self, mpdx: httpx.Client, contact: str) -> None:
        reply = mpdx.put(
            f"/contacts/{contact}", json=document({"updated_in_db_at": "2001-01-01", "updated_at": "2022-02-02"})
        )
        assert reply.json()["errors"][0]["meta"] == {"updated_in_db_at": "2022-02-02T00:00:00Z"}


class TestUpdate:
    def test_moving_to_another_list(self, mpdx: httpx.Client, contact: str) -> None:
        overwrite = {"overwrite": True}
        for account_list, status in ((FOREIGN, 403), (new(), 404), (OTHER, 200)):
            body = document(overwrite, relationships=in_list(account_list))
            assert mpdx.put(f"/contacts/{contact}", json=body).status_code == status
        assert show(mpdx, contact)["relationships"]["account_list"]["data"]["id"] == OTHER

    def test_nobodys_and_somebody_elses(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        foreign = practice["mpdx"].crm.edit(Edit(action="add", list=FOREIGN, values={"name": "Else"}))
        assert mpdx.put(f"/contacts/{new()}", json=document({"name": "A"})).status_code == 404
        assert mpdx.put(f"/contacts/{foreign}", json=document({"name": ""})).status_code == 403

    def test_the_primary_person(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        contact = add(practice, name="Two", people=[{"first_name": "A"}, {"first_name": "B"}])
        first, second = (each["id"] for each in show(mpdx, contact)["relationships"]["people"]["data"])

        def put(person: str) -> httpx.Response:
            link = {"primary_person": {"data": {"type": "people", "id": person}}}
            return mpdx.put(f"/contacts/{contact}", json=document({"overwrite": True}, relationships=link))

        links = put(second).json()["data"]["relationships"]
        assert [links[name]["data"]["id"] for name in ("primary_person", "spouse")] == [second, first]
        links = put("none").json()["data"]["relationships"]
        assert (links["primary_person"]["data"], links["primary_or_first_person"]["data"]["id"]) == (None, first)
        assert put(new()).status_code == 404

    def test_parts_come_with_their_contact_and_need_no_lock(
        self, practice: PracticeServers, mpdx: httpx.Client, contact: str
    ) -> None:
        [person] = show(mpdx, contact)["relationships"]["people"]["data"]
        place, other = {"type": "addresses", "id": new()}, {"type": "people", "id": new()}
        mail = {"type": "email_addresses", "id": new()}
        body = document(
            {"updated_in_db_at": LONG_AGO},
            relationships={"addresses": {"data": [place]}, "people": {"data": [person, other]}},
            included=[
                {**mail, "attributes": {"email": "Max@Example.org "}},
                {**place, "attributes": {"city": "Kassel", "country": "de"}},
                {**person, "attributes": {"last_name": "Lovelace"}},
                {
                    **other,
                    "attributes": {"first_name": "Max"},
                    "relationships": {"email_addresses": {"data": [mail]}},
                },
            ],
        )
        parameters = {"include": "addresses,people,people.email_addresses"}
        reply = mpdx.put(f"/contacts/{contact}", json=body, params=parameters)
        assert reply.status_code == 200, reply.text
        found = {each["id"]: each["attributes"] for each in reply.json()["included"]}
        assert (found[place["id"]]["city"], found[place["id"]]["country"]) == ("Kassel", "Germany")
        assert (found[person["id"]]["first_name"], found[person["id"]]["last_name"]) == ("Ada", "Lovelace")
        assert (found[mail["id"]]["email"], found[mail["id"]]["primary"]) == ("max@example.org", True)
        # A part is taken out by an attribute.
        body = document(
            {"overwrite": True},
            relationships={"people": {"data": [person]}},
            included=[{**person, "attributes": {"_destroy": True}}],
        )
        after = mpdx.put(f"/contacts/{contact}", json=body).json()["data"]
        assert [each["id"] for each in after["relationships"]["people"]["data"]] == [other["id"]]
        assert after["relationships"]["primary_person"]["data"] is None

    def test_parts_that_are_wrong(self, mpdx: httpx.Client, contact: str) -> None:
        place = {"type": "people", "id": new()}
        links = {"people": {"data": [place]}}
        nobody = document({"overwrite": True}, relationships=links)
        assert mpdx.put(f"/contacts/{contact}", json=nobody).status_code == 404
        blank = {**nobody, "included": [{**place, "attributes": {"last_name": "A"}}]}
        reply = mpdx.put(f"/contacts/{contact}", json=blank)
        assert (reply.status_code, errors(reply)) == (400, [("people.first_name", "can't be blank")])
        assert len(show(mpdx, contact)["relationships"]["people"]["data"]) == 1

    def test_delete(self, mpdx: httpx.Client, contact: str) -> None:
        reply = mpdx.delete(f"/contacts/{contact}")
        assert (reply.status_code, reply.content) == (204, b"")
        assert mpdx.delete(f"/contacts/{contact}").status_code == 404


class TestPages:
    """What people do in MPDX itself."""

    def test_somebody_edits(self, practice: PracticeServers, mpdx: httpx.Client, contact: str) -> None:
        crm = practice["mpdx"].crm
        places = [{"street": "Am Bach 1", "source": "Siebel"}]
        crm.edit(Edit(action="change", id=contact, values={"status": "Never Ask", "addresses": places}))
        after = show(mpdx, contact)
        assert after["attributes"]["status"] == "Never Ask"
        assert after["attributes"]["updated_at"] > LONG_AGO
        assert len(after["relationships"]["addresses"]["data"]) == 1
        assert crm.edit(Edit(action="remove", id=contact)) == contact
        assert mpdx.get(f"/contacts/{contact}").status_code == 404
        told = mpdx.get("/deleted_records").json()["data"]
        assert [each["attributes"]["deletable_id"] for each in told] == [contact]

    def test_a_list_is_named_as_clients_name_it(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        edit = Edit(action="add", list=f"account_list:{OTHER}", id=new(), values={"name": "A", "source": "Siebel"})
        shown = show(mpdx, practice["mpdx"].crm.edit(edit))
        assert shown["id"] == edit.id
        assert shown["attributes"]["source"] == "Siebel"
        assert shown["relationships"]["account_list"]["data"]["id"] == OTHER

    @pytest.mark.parametrize(
        "edit",
        [
            Edit(action="add", list="account_list:none", values={"name": "A"}),
            Edit(action="add", values={"nom": "A"}),
            Edit(action="change", id="0b5e6f1e-92b6-4c5c-9f52-9d54d1f36d0a"),
        ],
    )
    def test_what_cannot_be_done(self, practice: PracticeServers, edit: Edit) -> None:
        with pytest.raises(KeyError):
            practice["mpdx"].crm.edit(edit)

    def test_nothing_can_be_cancelled(self, practice: PracticeServers, contact: str) -> None:
        with pytest.raises(KeyError):
            practice["mpdx"].crm.edit(Edit(action="cancel", id=contact))
