"""The practice MPDX reads as its pages and its code say (fact file on MPDX)."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.mpdx.contacts import LISTS
from desktop_app.practice.server import PracticeServers

EXAMPLES = Path(__file__).parent / "vendor_examples"
HIDDEN = {"Not Interested", "Unresponsive", "Never Ask", "Research Abandoned", "Expired Referral"}
EVERYBODY = {"filter[status]": ""}
ALL_PARTS = "addresses,people,people.email_addresses,people.phone_numbers"


def lists(client: httpx.Client) -> list[str]:
    return [each["id"] for each in client.get("/account_lists").json()["data"]]


def read(client: httpx.Client, **parameters: Any) -> list[dict[str, Any]]:
    """Everybody who fits, whatever the status."""
    page = client.get("/contacts", params={"per_page": 1000, **EVERYBODY, **parameters})
    assert page.status_code == 200, page.text
    return page.json()["data"]


def names(found: list[dict[str, Any]]) -> list[str]:
    return [each["attributes"]["name"] for each in found]


def add(servers: PracticeServers, **values: Any) -> str:
    return servers["mpdx"].crm.edit(Edit(action="add", values=values))


def error(reply: httpx.Response) -> dict[str, Any]:
    """The only error of a refusal, whose status is text."""
    [only] = reply.json()["errors"]
    assert only["status"] == str(reply.status_code)
    return only


class TestTheDoor:
    @pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
    def test_every_request_names_the_type_of_its_content(
        self, practice: PracticeServers, mpdx: httpx.Client, method: str
    ) -> None:
        del mpdx.headers["Content-Type"]
        assert mpdx.request(method, "/contacts").json() == {
            "errors": [{"status": "415", "title": "Unsupported Media Type"}]
        }
        assert mpdx.request(method, "/contacts", headers={"Content-Type": "application/json"}).status_code == 415
        with_more = {"Content-Type": "application/vnd.api+json; charset=utf-8"}
        assert mpdx.get("/contacts", headers=with_more).status_code == 200

    def test_content_type_comes_before_accept_and_accept_before_the_key(self, mpdx: httpx.Client) -> None:
        wrong = {"Content-Type": "text/plain", "Accept": "application/json", "Authorization": "Bearer nobody"}
        assert mpdx.get("/contacts", headers=wrong).status_code == 415
        del wrong["Content-Type"]
        assert error(mpdx.get("/contacts", headers=wrong))["title"] == "Not Acceptable"
        wrong["Accept"] = "application/vnd.api+json"
        assert error(mpdx.get("/contacts", headers=wrong))["title"] == "Unauthorized"

    def test_the_key_is_the_last_word_or_a_parameter(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        key = practice.key("mpdx")
        assert mpdx.get("/contacts", headers={"Authorization": key}).status_code == 200
        del mpdx.headers["Authorization"]
        assert mpdx.get("/contacts").status_code == 401
        assert mpdx.get("/contacts", params={"access_token": key}).status_code == 200

    def test_answers_name_their_type_in_failure_too(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        practice["mpdx"].arm(Fault(kind="status", status=503, path="*/constants"))
        for path, status in (("/contacts", 200), ("/nothing", 404), ("/contacts/bulk", 404), ("/constants", 503)):
            reply = mpdx.get(path)
            assert reply.status_code == status
            assert reply.headers["Content-Type"] == "application/vnd.api+json; charset=utf-8"

    def test_a_post_can_stand_for_a_get(self, mpdx: httpx.Client) -> None:
        body = {"data": {"type": "contacts"}, "filter": {"status": "hidden", "tags": ["ignored"]}, "per_page": 7}
        reply = mpdx.post("/contacts", json=body, headers={"X-HTTP-Method-Override": "GET"})
        assert len(reply.json()["data"]) == 7
        assert {each["attributes"]["status"] for each in reply.json()["data"]} <= HIDDEN
        assert reply.json()["meta"]["filter"] == {"status": "hidden"}


class TestPages:
    def test_the_vendors_meta(self, mpdx: httpx.Client) -> None:
        meta = mpdx.get("/contacts", params=EVERYBODY).json()["meta"]
        pagination = {"page": 1, "per_page": 25, "total_count": 480, "total_pages": 20}
        assert meta == {"pagination": pagination, "sort": None, "filter": {"status": ""}}

    def test_numbers_come_back_as_the_text_they_were(self, mpdx: httpx.Client) -> None:
        pagination = mpdx.get("/contacts", params={"page": "2", "per_page": "200", **EVERYBODY}).json()["meta"]
        assert pagination["pagination"] == {"page": "2", "per_page": "200", "total_count": 480, "total_pages": 3}

    def test_pages_miss_nobody_and_end(self, mpdx: httpx.Client) -> None:
        pages = [read(mpdx, page=number, per_page=130) for number in range(1, 6)]
        assert [len(page) for page in pages] == [130, 130, 130, 90, 0]
        found = [each for page in pages for each in page]
        assert len({each["id"] for each in found}) == 480
        created = [each["attributes"]["created_at"] for each in found]
        assert created == sorted(created)

    def test_deletions_between_pages_shift_the_rest(self, mpdx: httpx.Client) -> None:
        everybody = [each["id"] for each in read(mpdx)]
        mpdx.delete(f"/contacts/{everybody[3]}")
        assert [each["id"] for each in read(mpdx, page=2, per_page=10)] == everybody[11:21]

    def test_there_may_be_a_longest_page(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        practice["mpdx"].crm.set_switches({"most_per_page": 100})
        page = mpdx.get("/contacts", params={"per_page": 1000, **EVERYBODY}).json()
        assert len(page["data"]) == 100
        assert page["meta"]["pagination"]["total_pages"] == 5

    def test_sorting(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        add(practice, name="Žagar, Ada")
        by_name = names(read(mpdx, sort="name"))
        assert by_name == sorted(by_name)
        assert by_name[-1] == "Žagar, Ada"  # bytes, not the alphabet
        assert names(read(mpdx, sort="-name")) == by_name[::-1]
        changed = [each["attributes"]["updated_at"] for each in read(mpdx, sort="-updated_at nulls")]
        assert changed == sorted(changed, reverse=True)

    @pytest.mark.parametrize(
        ("sort", "said"),
        [
            ("status", "Sorting by status is not supported for this endpoint."),
            ("name,created_at", "This endpoint does not support multiple sorting parameters."),
            ("name last", "Bad format for sort param."),
        ],
    )
    def test_sorting_that_is_not_possible(self, mpdx: httpx.Client, sort: str, said: str) -> None:
        assert error(mpdx.get("/contacts", params={"sort": sort}))["detail"] == said

    def test_a_thousand_thousand_contacts(self) -> None:
        with PracticeServers(1_000_000) as servers, httpx.Client(base_url=servers.address("mpdx")) as client:
            headers = {"Authorization": servers.key("mpdx"), "Content-Type": "application/vnd.api+json"}
            parameters = {"page": 1200, "per_page": 1000, **EVERYBODY}
            page = client.get("/contacts", params=parameters, headers=headers, timeout=60).json()
        assert len({each["id"] for each in page["data"]}) == 1000
        assert page["meta"]["pagination"]["total_count"] == 2_000_000


class TestShape:
    def test_parts_come_along_when_asked_for(self, mpdx: httpx.Client) -> None:
        page = mpdx.get("/contacts", params={"include": ALL_PARTS, "per_page": 200, **EVERYBODY}).json()
        included = {(each["type"], each["id"]): each for each in page["included"]}
        assert len(included) == len(page["included"])
        for contact in page["data"]:
            for person in contact["relationships"]["people"]["data"]:
                links = included["people", person["id"]]["relationships"]
                for name in ("email_addresses", "phone_numbers"):
                    assert all((each["type"], each["id"]) in included for each in links[name]["data"])
            assert all(("addresses", each["id"]) in included for each in contact["relationships"]["addresses"]["data"])
        assert Counter(kind for kind, _ in included)["people"] > 150
        assert "included" not in mpdx.get("/contacts").json()

    def test_stars(self, mpdx: httpx.Client) -> None:
        kinds = {each["type"] for each in mpdx.get("/contacts", params={"include": "*"}).json()["included"]}
        assert kinds == {"account_lists", "addresses", "people"}
        assert mpdx.get("/contacts", params={"include": "**,nonsense"}).json().keys() == {"data", "meta"}

    def test_only_some_fields(self, mpdx: httpx.Client) -> None:
        parameters = {"fields[contacts]": "name,people", "fields[people]": "first_name", "include": "people"}
        page = mpdx.get("/contacts", params=parameters).json()
        assert {frozenset(each["attributes"]) for each in page["data"]} == {frozenset({"name"})}
        assert {frozenset(each["relationships"]) for each in page["data"]} == {frozenset({"people"})}
        assert {frozenset(each) for each in page["included"]} == {frozenset({"id", "type", "attributes"})}

    def test_only_a_single_contact_tells_lifetime_donations(self, mpdx: httpx.Client) -> None:
        listed = read(mpdx)[0]
        assert "lifetime_donations" not in listed["attributes"]
        shown = mpdx.get(f"/contacts/{listed['id']}").json()["data"]
        assert shown["attributes"].pop("lifetime_donations") == 0.0
        assert shown == listed

    def test_without_people_there_is_an_identifier_without_an_id(
        self, practice: PracticeServers, mpdx: httpx.Client
    ) -> None:
        shown = mpdx.get(f"/contacts/{add(practice, name='Nobody')}").json()["data"]
        assert shown["relationships"]["primary_or_first_person"] == {"data": {"type": "people"}}
        assert shown["relationships"]["people"] == {"data": []}
        assert shown["attributes"]["greeting"] == ""

    def test_the_mess_of_real_life(self, mpdx: httpx.Client) -> None:
        page = mpdx.get("/contacts", params={"include": ALL_PARTS, "per_page": 1000, **EVERYBODY}).json()
        people = Counter(len(each["relationships"]["people"]["data"]) for each in page["data"])
        assert min(people[number] for number in (0, 1, 2)) > 10
        sources = {(each["type"], each["attributes"].get("source")) for each in page["included"]}
        for kind in ("addresses", "email_addresses", "phone_numbers"):
            assert {(kind, "MPDX"), (kind, "Siebel"), (kind, "DataServer")} <= sources
        found = [each["attributes"] for each in page["data"]]
        assert {None, ""} <= {each["status"] for each in found}
        assert any(" and " in each["name"] for each in found)
        assert {"1", "0.23076923076923"} <= {each["pledge_frequency"] for each in found}
        assert not all(each["name"].isascii() for each in found)
        numbers = [each["attributes"]["number"] for each in page["included"] if each["type"] == "phone_numbers"]
        assert all(number.startswith("+") for number in numbers)


class TestWhoseContacts:
    def test_account_lists(self, mpdx: httpx.Client) -> None:
        first, second = lists(mpdx)
        assert (len(read(mpdx, **{"filter[account_list_id]": first})), len(read(mpdx))) == (300, 480)
        of_second = read(mpdx, **{"filter[accountListId]": second})
        assert {each["relationships"]["account_list"]["data"]["id"] for each in of_second} == {second}
        stranger = str(uuid.uuid4())
        refused = error(mpdx.get("/contacts", params={"filter[account_list_id]": stranger}))
        assert refused["detail"] == f"Resource 'AccountList' with id '{stranger}' does not exist."

    def test_somebody_elses_contact(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        foreign = practice["mpdx"].crm.edit(Edit(action="add", list=LISTS[-1].id, values={"name": "Else, Somebody"}))
        refused = error(mpdx.get(f"/contacts/{foreign}"))
        assert refused["title"] == "Forbidden"
        assert refused["detail"].endswith(f"resource with ID {foreign} of type contacts")
        assert mpdx.delete(f"/contacts/{foreign}").status_code == 403

    def test_nobodys_contact(self, mpdx: httpx.Client) -> None:
        nobody = str(uuid.uuid4())
        assert error(mpdx.get(f"/contacts/{nobody}"))["detail"] == f"Couldn't find Contact with 'id'={nobody}"
        assert mpdx.get("/contacts/17").status_code == 404

    @pytest.mark.parametrize(
        ("switch", "path"),
        [
            ("tells_user", "/user"),
            ("tells_account_lists", "/account_lists"),
            ("tells_organizations", "/user/organizations"),
        ],
    )
    def test_what_it_tells_of_the_key_is_assumed(
        self, practice: PracticeServers, mpdx: httpx.Client, switch: str, path: str
    ) -> None:
        assert mpdx.get(path).status_code == 200
        practice["mpdx"].crm.set_switches({switch: False})
        assert mpdx.get(path).status_code == 404

    def test_scopes(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        scope = practice["mpdx"].crm.scope()
        organisation = mpdx.get("/user/organizations").json()["data"][0]["id"]
        assert [each["id"] for each in scope["lists"]] == [
            *(f"account_list:{each}" for each in lists(mpdx)),
            f"organization:{organisation}",
        ]


class TestOrganisation:
    def test_the_vendors_example(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        example = json.loads((EXAMPLES / "mpdx_organization_list.txt").read_text(encoding="utf-8"))
        [expected] = example["data"]
        practice["mpdx"].crm.edit(Edit(action="add", id=expected["id"], values={"name": "Nikolaus, Hal"}))
        reply = mpdx.get("/organizations/contacts", params={"filter[wildcard_search]": "hal nikolaus"}).json()
        [found] = [each for each in reply["data"] if each["id"] == expected["id"]]
        for name in ("created_at", "updated_at", "updated_in_db_at"):
            expected["attributes"][name] = found["attributes"][name]
        expected["relationships"]["account_list"]["data"]["id"] = lists(mpdx)[0]
        assert found == expected
        assert reply["meta"].keys() == example["meta"].keys()
        assert mpdx.get(f"/organizations/contacts/{expected['id']}").json()["data"] == expected

    def test_it_spans_both_lists(self, mpdx: httpx.Client) -> None:
        organisation = mpdx.get("/user/organizations").json()["data"][0]["id"]
        parameters = {"filter[organization_id]": organisation, "sort": "name", "per_page": 1000, **EVERYBODY}
        found = mpdx.get("/organizations/contacts", params=parameters).json()["data"]
        assert len(found) == 480
        assert names(found) == sorted(names(found))
        parameters["filter[organization_id]"] = str(uuid.uuid4())
        assert mpdx.get("/organizations/contacts", params=parameters).json()["data"] == []
        assert mpdx.get("/organizations/contacts", params={"sort": "created_at"}).status_code == 400

    def test_deleting_and_anonymising(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        gone = add(practice, name="Pray, Er", status="Partner - Pray")
        people = [{"first_name": "Gi", "emails": [{"email": "gi@example.org"}]}]
        kept = add(practice, name="Give, Er", status="Partner - Financial", people=people, notes="secret")
        shown = {each: mpdx.get(f"/organizations/contacts/{each}").json()["data"] for each in (gone, kept)}
        assert [each["attributes"]["allow_deletion"] for each in shown.values()] == [True, False]
        assert mpdx.delete(f"/organizations/contacts/{gone}").status_code == 204
        assert mpdx.delete(f"/organizations/contacts/{kept}").status_code == 204
        assert mpdx.get(f"/contacts/{gone}").status_code == 404
        after = mpdx.get(f"/contacts/{kept}").json()["data"]
        assert (after["attributes"]["name"], after["attributes"]["notes"]) == ("Anonymized", None)
        assert after["relationships"]["people"] == {"data": []}

    @pytest.mark.parametrize(("way", "status", "after"), [("refuse", 403, 200), ("delete", 204, 404)])
    def test_other_readings_of_a_forbidden_deletion(
        self, practice: PracticeServers, mpdx: httpx.Client, way: str, status: int, after: int
    ) -> None:
        practice["mpdx"].crm.set_switches({"organization_delete": way})
        kept = add(practice, name="Give, Er", status="Partner - Financial")
        assert mpdx.delete(f"/organizations/contacts/{kept}").status_code == status
        assert mpdx.get(f"/contacts/{kept}").status_code == after


class TestCatalogue:
    def test_constants_and_filters(self, mpdx: httpx.Client) -> None:
        constants = mpdx.get("/constants").json()["data"]["attributes"]
        assert set(constants["statuses"]) > HIDDEN
        catalogue = {
            each["attributes"]["name"]: each["attributes"] for each in mpdx.get("/contacts/filters").json()["data"]
        }
        assert catalogue["status"].keys() >= {"title", "type", "parent", "default_selection", "multiple", "options"}

    def test_deletions_are_told(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        one, other = add(practice, name="One"), add(practice, name="Other")
        mpdx.delete(f"/contacts/{one}")
        body = {"data": [{"data": {"type": "contacts", "id": other}}]}
        mpdx.request("DELETE", "/contacts/bulk", json=body)
        told = mpdx.get("/deleted_records", params={"filter[types]": "Contact"}).json()["data"]
        assert [each["attributes"]["deletable_id"] for each in told] == [one, other]
        assert [bool(each["relationships"]["deleted_by"]["data"]) for each in told] == [True, False]
        assert mpdx.get("/deleted_records", params={"filter[types]": "Task"}).json()["data"] == []
        today = practice.clock.now().date()
        since = {"filter[since_date]": f"{today + dt.timedelta(days=2)}"}
        assert mpdx.get("/deleted_records", params=since).json()["data"] == []
        assert len(mpdx.get("/deleted_records", params={"filter[since_date]": f"{today}"}).json()["data"]) == 2
        assert mpdx.get("/deleted_records", params={"filter[since_date]": "lately"}).status_code == 400
