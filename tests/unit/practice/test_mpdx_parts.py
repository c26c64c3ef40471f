"""Parts of contacts and tags in the practice MPDX (fact file on MPDX, §5, §8)."""

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


class TestParts:
    @pytest.fixture
    def person(self, mpdx: httpx.Client, contact: str) -> str:
        """The address of the contact's only person."""
        return f"/contacts/{contact}/people/{show(mpdx, contact)['relationships']['people']['data'][0]['id']}"

    def write(self, method: str, client: httpx.Client, path: str, kind: str, **attributes: Any) -> httpx.Response:
        return client.request(method, path, json={"data": {"type": kind, "attributes": attributes}})

    def test_from_making_to_deleting(self, mpdx: httpx.Client, contact: str) -> None:
        path = f"/contacts/{contact}/addresses"
        made = self.write("POST", mpdx, path, "addresses", street="Am Bach 1", country="Deutschland")
        assert made.status_code == 201
        assert made.json()["data"]["attributes"]["country"] == "Germany"
        assert show(mpdx, contact)["attributes"]["updated_at"] > LONG_AGO  # every part touches its contact
        one = f"{path}/{made.json()['data']['id']}"
        assert mpdx.get(one).json() == made.json()
        assert self.write("PUT", mpdx, one, "addresses", street="Am Bach 2").status_code == 409
        changed = self.write("PATCH", mpdx, one, "addresses", street="Am Bach 2", overwrite=True).json()["data"]
        assert mpdx.get(path).json()["data"] == [changed]
        assert mpdx.delete(one).status_code == 204
        assert mpdx.get(one).status_code == 404
        assert mpdx.get(path).json()["meta"]["pagination"]["total_count"] == 0
        assert self.write("POST", mpdx, path, "address", street="A").status_code == 409
        assert self.write("POST", mpdx, path, "addresses", remote_id="1").status_code == 409

    @pytest.mark.parametrize(("source", "status"), [("Siebel", 400), ("DataServer", 400), ("TntImport", 200)])
    def test_what_another_system_owns_is_frozen(
        self, practice: PracticeServers, mpdx: httpx.Client, source: str, status: int
    ) -> None:
        contact = add(
            practice,
            name="A",
            addresses=[{"city": "Kassel", "source": source}],
            people=[{"first_name": "A", "emails": [{"email": "a@example.org", "source": source}]}],
        )
        [place] = mpdx.get(f"/contacts/{contact}/addresses").json()["data"]
        one = f"/contacts/{contact}/addresses/{place['id']}"
        reply = self.write("PUT", mpdx, one, "addresses", city="Jena", overwrite=True)
        assert reply.status_code == status
        if status == 400:
            assert errors(reply) == [("city", "cannot be changed because the source is not MPDX or TntImport")]
        assert self.write("PUT", mpdx, one, "addresses", historic=True, overwrite=True).status_code == 200
        link = {"addresses": {"data": [{"type": "addresses", "id": place["id"]}]}}
        included = [{"type": "addresses", "id": place["id"], "attributes": {"street": "New"}}]
        nested = document({"overwrite": True}, relationships=link, included=included)
        assert mpdx.put(f"/contacts/{contact}", json=nested).status_code == status
        [person] = mpdx.get(f"/contacts/{contact}/people").json()["data"]
        mails = f"/contacts/{contact}/people/{person['id']}/email_addresses"
        mail = mpdx.get(mails).json()["data"][0]["id"]
        changed = self.write("PUT", mpdx, f"{mails}/{mail}", "email_addresses", email="b@example.org", overwrite=True)
        assert changed.status_code == status

    def test_two_primary_addresses_can_stand_side_by_side(self, mpdx: httpx.Client, contact: str) -> None:
        path = f"/contacts/{contact}/addresses"
        for city in ("A", "B"):
            self.write("POST", mpdx, path, "addresses", city=city, primary_mailing_address=True)
        found = mpdx.get(path).json()["data"]
        assert [each["attributes"]["primary_mailing_address"] for each in found] == [True, True]

    def test_email_addresses(self, mpdx: httpx.Client, person: str) -> None:
        path = f"{person}/email_addresses"
        made = self.write("POST", mpdx, path, "email_addresses", email="New@Example.org", primary=True)
        assert made.json()["data"]["attributes"]["email"] == "new@example.org"
        found = {each["attributes"]["email"]: each for each in mpdx.get(path).json()["data"]}
        primary = {email: each["attributes"]["primary"] for email, each in found.items()}
        assert primary == {"ada@example.org": False, "new@example.org": True}
        mpdx.delete(f"{path}/{made.json()['data']['id']}")
        assert mpdx.get(path).json()["data"][0]["attributes"]["primary"] is True
        for email, said in (
            ("ADA@example.org", "has already been taken"),
            ("ada", "is invalid"),
            ("", "can't be blank"),
        ):
            assert errors(self.write("POST", mpdx, path, "email_addresses", email=email)) == [("email", said)]

    @pytest.mark.parametrize(
        ("number", "kept"),
        [
            ("(615) 555-0123", "+16155550123"),
            ("1-615-555-0123", "+16155550123"),
            ("+49 (0)171 39200 11", "+491713920011"),
            ("0049 171 3920011", "+491713920011"),
            ("615 555 0123 ext. 12", "+16155550123;12"),
        ],
    )
    def test_telephone_numbers(self, mpdx: httpx.Client, person: str, number: str, kept: str) -> None:
        """The path says `phones`, the type another word."""
        made = self.write("POST", mpdx, f"{person}/phones", "phone_numbers", number=number, historic=True)
        attributes = made.json()["data"]["attributes"]
        assert (made.status_code, made.json()["data"]["type"]) == (201, "phone_numbers")
        assert (attributes["number"], attributes["primary"], attributes["historic"]) == (kept, True, False)

    def test_people(self, mpdx: httpx.Client, contact: str, person: str) -> None:
        shown = mpdx.get(person).json()["data"]
        assert shown["attributes"]["parent_contacts"] == [contact]
        seen = {"updated_in_db_at": shown["attributes"]["updated_in_db_at"]}
        changed = self.write("PUT", mpdx, person, "people", birthday_year="1988", gender="female", **seen).json()[
            "data"
        ]
        assert (changed["attributes"]["birthday_year"], changed["attributes"]["gender"]) == (1988, "female")
        assert errors(self.write("PUT", mpdx, person, "people", first_name="", overwrite=True)) == [
            ("first_name", "can't be blank")
        ]
        made = self.write(
            "POST", mpdx, f"/contacts/{contact}/people", "people", first_name="Max", optout_enewsletter=True
        )
        assert made.json()["data"]["attributes"]["optout_enewsletter"] is True
        assert mpdx.delete(person).status_code == 204
        after = show(mpdx, contact)
        assert [each["id"] for each in after["relationships"]["people"]["data"]] == [made.json()["data"]["id"]]
        assert after["attributes"]["greeting"] == "Max"
        assert mpdx.get(f"{person}/phones").status_code == 404


class TestTags:
    def tag(self, name: Any) -> dict[str, Any]:
        return {"data": {"type": "tags", "attributes": {"name": name}}}

    def test_of_one_contact(self, mpdx: httpx.Client, contact: str) -> None:
        made = mpdx.post(f"/contacts/{contact}/tags", json=self.tag("Nord/Süd 1"))
        assert made.status_code == 201
        assert (made.json()["data"]["type"], made.json()["data"]["attributes"]["tag_list"]) == (
            "contacts",
            ["nord/süd 1"],
        )
        assert "nord/süd 1" in {each["attributes"]["name"] for each in mpdx.get("/contacts/tags").json()["data"]}
        assert errors(mpdx.post(f"/contacts/{contact}/tags", json=self.tag(" "))) == [("name", "can't be blank")]
        assert mpdx.delete(f"/contacts/{contact}/tags/nord%2Fs%C3%BCd%201").status_code == 204
        assert show(mpdx, contact)["attributes"]["tag_list"] == []

    def test_of_many(self, mpdx: httpx.Client, contact: str) -> None:
        body = {"data": [self.tag("one"), self.tag("Two")], "filter": {"contact_ids": f"{contact},{new()}"}}
        [answered] = mpdx.post("/contacts/tags/bulk", json=body).json()
        assert (answered["data"]["id"], answered["data"]["attributes"]["tag_list"]) == (contact, ["one", "two"])
        body["data"] = [self.tag("two")]
        assert mpdx.request("DELETE", "/contacts/tags/bulk", json=body).status_code == 204
        assert show(mpdx, contact)["attributes"]["tag_list"] == ["one"]
        assert mpdx.request("DELETE", "/contacts/tags/bulk", json={"data": [self.tag(["two"])]}).status_code == 400

    def test_without_contacts_everybody_is_meant(self, mpdx: httpx.Client) -> None:
        body = {"data": [self.tag("oops")], "filter": {"account_list_id": OTHER}}
        assert len(mpdx.post("/contacts/tags/bulk", json=body).json()) == 180
        found = mpdx.get("/contacts", params={"filter[tags]": "oops", "filter[status]": ""}).json()
        assert found["meta"]["pagination"]["total_count"] == 180
        body["filter"] = {"account_list_id": FOREIGN}
        assert mpdx.post("/contacts/tags/bulk", json=body).status_code == 404
