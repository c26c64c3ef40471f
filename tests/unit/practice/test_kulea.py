"""The practice Kulea shows its fields and contacts as its pages say (fact file on Kulea), and its switches do what they say."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.server import PracticeServers
from tests.support.kulea import SAM, create, events, found, one, reason, search, written
from tests.support.practice import practice_client


class TestTheKey:
    def test_it_has_a_pound_sign_and_no_scheme(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        assert kulea.get("/users/fields").json()["success"]
        assert "£" in practice.key("kulea")
        key = practice.key("kulea").encode("latin-1")
        for wrong in (b"", b"Bearer " + key, key[:-1], practice.key("kulea").encode()):
            reply = httpx.get(
                f"{practice.address('kulea')}/users/fields", headers={b"Authorization": wrong}, trust_env=False
            )
            assert reason(reply, 401) == "Invalid API key"

    def test_bytes_and_answer_are_switches(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        practice["kulea"].crm.set_switches({"key_utf8": True, "wrong_key": "failure"})
        assert reason(kulea.get("/users")) == "Invalid API key"
        with practice_client(practice, "kulea") as other:
            assert other.get("/users").json()["success"]


class TestFields:
    def test_the_vendors_five_are_among_them(self, kulea: httpx.Client) -> None:
        answer = kulea.get("/users/fields").json()
        kinds = {each["fieldname"]: each["type"] for each in answer["fields"]}
        assert answer["count"] == len(answer["fields"]) == len(kinds) > 5
        assert kinds.items() >= {
            *(("date created", "Date"), ("email", "Text"), ("forename", "Text")),
            *(("signupdate", "Text"), ("surname", "Text")),
        }
        assert set(kinds.values()) == {"Text", "Date"}

    def test_records_show_all_but_two(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        names = {each["fieldname"] for each in kulea.get("/users/fields").json()["fields"]}
        [user] = search(kulea, count=1)["users"]
        assert user.keys() == {"id", "email", "data", "archived", "subscribed"}
        assert names - user["data"].keys() == {"email", "date created"}
        practice["kulea"].crm.set_switches({"date_created": "shown"})
        assert one(kulea, user["id"])["data"].keys() == names - {"email"}

    @pytest.mark.parametrize(
        ("style", "sent", "refused"),
        [
            ("yyyyMMdd-HHmmss", "20260203-101500", "20260203"),
            ("yyyyMMdd", "20260203", "2026-02-03"),
            ("yyyy-MM-dd", "2026-02-03", "20260203-101500"),
        ],
    )
    def test_dates_have_one_style(
        self, practice: PracticeServers, kulea: httpx.Client, style: str, sent: str, refused: str
    ) -> None:
        practice["kulea"].crm.set_switches({"date_style": style})
        made = create(kulea, email="d@example.org", **{"last visit": sent})
        assert one(kulea, made)["data"]["last visit"] == sent
        assert found(kulea, filter1=f"last visit:eq:{sent}")[0]["id"] == made
        assert "last visit" in reason(kulea.put(f"/users/{made}", json={"last visit": refused}))

    @pytest.mark.parametrize(("switch", "shown"), [("blank", {"title": ""}), ("null", {"title": None}), ("absent", {})])
    def test_fields_without_a_value(
        self, practice: PracticeServers, kulea: httpx.Client, switch: str, shown: dict[str, Any]
    ) -> None:
        practice["kulea"].crm.set_switches({"empty_fields": switch})
        data = one(kulea, create(kulea, **SAM))["data"]
        assert {name: value for name, value in data.items() if name == "title"} == shown


class TestListing:
    def test_pages_lead_through_everybody_from_the_newest(self, kulea: httpx.Client) -> None:
        page = search(kulea)
        assert (page["success"], page["count"], len(page["users"])) == (True, 100, 100)
        everybody = [user for start in range(0, page["total"], 100) for user in search(kulea, start=start)["users"]]
        ids = [user["id"] for user in everybody]
        assert len(ids) == page["total"] == 560
        assert ids == sorted(set(ids), reverse=True)
        assert min(ids) > 2**32
        assert len({user["email"].lower() for user in everybody}) == len(everybody)
        assert search(kulea, start=page["total"])["users"] == []

    def test_count_says_what_was_asked(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        assert (search(kulea, count=3000)["count"], len(search(kulea, count=7)["users"])) == (3000, 7)
        practice["kulea"].crm.set_switches({"count_says": "returned", "most_per_page": 40})
        page = search(kulea, count=300)
        assert (page["total"], page["count"], len(page["users"])) == (560, 40, 40)

    def test_start_and_order_are_switches(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        newest = found(kulea)
        practice["kulea"].crm.set_switches({"order": "oldest_first", "start_base": 1})
        assert search(kulea, start=1, count=1000)["users"] == newest[::-1]
        assert search(kulea, start=3, count=2)["users"] == newest[::-1][2:4]

    def test_people_coming_while_paging_shift_the_pages(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        first = search(kulea, count=5)["users"]
        practice["kulea"].crm.edit(Edit(action="add", values=SAM))
        assert search(kulea, count=5, start=5)["users"][0] == first[-1]

    def test_archived_and_unsubscribed_are_there_unless_hidden(self, kulea: httpx.Client) -> None:
        marks = Counter((user["archived"], user["subscribed"]) for user in found(kulea))
        assert marks.keys() == {(False, True), (False, False), (True, False)}
        for query, wanted in (
            ({"only_archived": "true"}, {(True, False)}),
            ({"hide_archived": "true"}, {(False, True), (False, False)}),
            ({"subscribed_only": "true"}, {(False, True)}),
            ({"only_archived": "true", "hide_archived": "true"}, set[tuple[bool, bool]]()),
            ({"only_archived": "false"}, set(marks)),
        ):
            users = found(kulea, **query)
            assert {(user["archived"], user["subscribed"]) for user in users} == wanted
            assert len(users) == search(kulea, **query)["total"] == sum(marks[mark] for mark in wanted)

    def test_the_window_is_that_of_creation(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        practice["kulea"].crm.set_switches({"date_created": "shown"})
        everybody = found(kulea)
        moments = [user["data"]["date created"] for user in everybody]
        assert moments == sorted(moments, reverse=True)
        begin, end = moments[200], moments[100]
        assert found(kulea, dtfrom=begin, dtto=end) == everybody[100:200]
        practice["kulea"].crm.set_switches({"dtfrom_inclusive": True, "dtto_inclusive": False})
        assert found(kulea, dtfrom=begin, dtto=end) == everybody[101:201]
        assert search(kulea, dtfrom=end, dtto=begin)["total"] == 0
        for bad in ("20260203", "2026-02-03", "soon"):
            assert reason(kulea.get("/users", params={"dtfrom": bad})) == "Invalid date: dtfrom"

    def test_the_zone_is_a_switch(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        made = create(kulea, **SAM)
        practice["kulea"].crm.set_switches({"date_created": "shown", "time_zone": "UTC"})
        moment = dt.datetime.strptime(one(kulea, made)["data"]["date created"], "%Y%m%d-%H%M%S").replace(tzinfo=dt.UTC)
        assert abs(practice.clock.now() - moment) < dt.timedelta(minutes=5)
        practice["kulea"].crm.set_switches({"time_zone": "Europe/London"})
        shown = one(kulea, made)["data"]["date created"]
        assert found(kulea, dtto=shown)[0]["id"] == made
        assert shown in {written(moment), written(moment + dt.timedelta(hours=1))}

    def test_only_some_fields(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        [user] = search(kulea, count=1, fields="email,surname,last gift (£),date created")["users"]
        assert user.keys() == {"id", "email", "data", "archived", "subscribed"}
        assert user["data"].keys() == {"surname", "last gift (£)"}
        practice["kulea"].crm.set_switches({"fields_keep": "id"})
        assert search(kulea, count=1, fields="surname")["users"][0].keys() == {"id", "data"}
        assert search(kulea, count=1, fields="email,surname")["users"][0].keys() == {"id", "data", "email"}

    def test_numbers_that_are_none(self, kulea: httpx.Client) -> None:
        assert reason(kulea.get("/users", params={"start": "-1"})) == "Invalid number: start"
        assert reason(kulea.get("/users", params={"count": "many"})) == "Invalid number: count"


class TestFilters:
    @pytest.mark.parametrize(
        ("asked", "is_found"),
        [
            *(("eq:O'Neill: the elder", True), ("eq:O'Neill", False), ("neq:O'Neill: the elder", False)),
            *(("neq:Baker", True), ("ct:: the", True), ("ct:baker", False), ("nct:baker", True), ("nct:neill", False)),
            *(("stw:o'n", True), ("stw:the", False), ("edw:ELDER", True), ("edw:the", False), ("eq:", False)),
        ],
    )
    def test_the_six_operators(self, kulea: httpx.Client, asked: str, is_found: bool) -> None:
        made = create(kulea, **SAM)
        assert (made in {user["id"] for user in found(kulea, filter1=f"surname:{asked}")}) is is_found

    def test_filters_narrow_each_other_and_pages_lead_through_them(self, kulea: httpx.Client) -> None:
        query = {"filter1": "country:eq:united states", "filter2": "forename:ct:a", "hide_archived": "true"}
        users = found(kulea, **query)
        assert users == [
            user
            for user in found(kulea, hide_archived="true")
            if user["data"]["country"] == "United States" and "a" in user["data"]["forename"].lower()
        ]
        pages = [search(kulea, start=start, count=7, **query) for start in range(0, len(users), 7)]
        assert [user for page in pages for user in page["users"]] == users
        assert {page["total"] for page in pages} == {len(users)}

    def test_pages_of_a_filter_know_of_changes_between_them(self, kulea: httpx.Client) -> None:
        query = {"filter1": "forename:eq:Sam", "filter2": "surname:ct:elder"}
        assert search(kulea, **query)["total"] == 0
        made = create(kulea, **SAM)
        assert search(kulea, **query)["total"] == 1
        kulea.put(f"/users/{made}", json={"forename": "Ada"})
        assert search(kulea, **query)["total"] == 0

    def test_everybody_is_found_by_address(self, kulea: httpx.Client) -> None:
        for user in found(kulea)[::40]:
            assert found(kulea, filter1=f"email:eq:{user['email'].upper()}") == [user]
            archived = "only_archived" if not user["archived"] else "hide_archived"
            assert found(kulea, filter1=f"email:eq:{user['email']}", **{archived: "true"}) == []
        assert found(kulea, filter1="email:eq:nobody@example.org") == []

    def test_capitals_are_a_switch(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        create(kulea, **SAM)
        practice["kulea"].crm.set_switches({"case_matters": True})
        assert found(kulea, filter1="email:eq:SAM@example.org") == found(kulea, filter1="surname:stw:o'n") == []
        assert len(found(kulea, filter1="email:eq:sam@example.org", filter2="surname:stw:O'N")) == 1

    def test_gaps_in_the_numbers(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        query = {"filter1": "country:ct:united", "filter3": "forename:eq:nobody"}
        assert search(kulea, **query)["total"] == 0
        practice["kulea"].crm.set_switches({"filter_gaps": "stop"})
        assert search(kulea, **query)["total"] > 100

    def test_filters_that_are_not_understood(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        for bad in ("surname", "surname:eq", "surname:gt:a"):
            assert reason(kulea.get("/users", params={"filter1": bad})) == "Invalid filter: filter1"
        for name in ("shoe", "date created"):
            assert name in reason(kulea.get("/users", params={"filter1": f"{name}:ct:2"}))
        practice["kulea"].crm.set_switches({"unknown_filter_field": "ignore"})
        assert search(kulea, filter1="shoe:eq:38")["total"] == 560


class TestBigLists:
    def test_a_million_contacts_are_there_at_once(self) -> None:
        with PracticeServers(people=1_000_000) as servers, practice_client(servers, "kulea") as client:
            total = search(client, count=1)["total"]
            assert total == 1_000_000
            [last] = search(client, start=total - 1, count=5)["users"]
            assert found(client, filter1=f"email:eq:{last['email']}") == [last]
            [middle] = search(client, start=400_000, count=1, subscribed_only="true")["users"]
            assert found(client, filter1=f"email:eq:{middle['email']}") == [middle]
            users = found(client, start=700_000, hide_archived="true")
            assert len({user["email"].lower() for user in users}) == 1000
            assert len({each["crm_id"] for each in events(client)}) < 5000

    def test_nobody_at_all(self) -> None:
        with PracticeServers(people=0) as servers, practice_client(servers, "kulea") as client:
            assert search(client) == {"success": True, "total": 0, "count": 100, "users": []}
            assert events(client) == []
            assert one(client, create(client, **SAM))["email"] == SAM["email"]
