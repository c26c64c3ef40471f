"""What is changed in the practice Kulea, over its API and in its own pages, and the events that tell of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.kulea.events import NEWER_TYPES, TYPES
from desktop_app.practice.server import PracticeServers
from tests.support.kulea import SAM, create, events, found, one, reason, search, written


class TestWriting:
    def test_create_read_change(self, kulea: httpx.Client) -> None:
        reply = kulea.post("/users", json={**SAM, "last gift (£)": "£10"})
        made = reply.json()["crm_id"]
        assert (reply.status_code, reply.json()) == (200, {"success": True, "crm_id": made})
        answer = kulea.get(f"/users/{made}").json()
        assert (answer["success"], answer["total"], answer["count"]) == (True, 1, 1)
        [user] = answer["users"]
        assert (user["id"], user["email"], user["archived"], user["subscribed"]) == (made, SAM["email"], False, True)
        assert {name: value for name, value in user["data"].items() if value} == {
            **{name: value for name, value in SAM.items() if name != "email"},
            "last gift (£)": "£10",
        }
        changed = kulea.put(f"/users/{made}", json={"surname": "Miller", "signupdate": ""})
        assert changed.json() == {"success": True, "crm_id": made}
        assert one(kulea, made)["data"] == {**user["data"], "surname": "Miller", "signupdate": ""}

    def test_addresses_are_unique(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        archived = found(kulea, only_archived="true")[0]["email"]
        for taken in (found(kulea, hide_archived="true")[0]["email"].upper(), archived):
            assert reason(kulea.post("/users", json={"email": taken})) == "Contact already exists"
        practice["kulea"].crm.set_switches({"archived_keeps_address": False})
        again = create(kulea, email=archived)
        assert {user["id"] for user in found(kulea, filter1=f"email:eq:{archived}")} > {again}
        assert reason(kulea.post("/users", json={"email": archived})) == "Contact already exists"

    @pytest.mark.parametrize(
        "body",
        [
            *({}, {"email": ""}, {"email": "nowhere"}, {**SAM, "shoe": "38"}, {**SAM, "forename": 7}),
            *({**SAM, "date created": "20260203-000000"}, {**SAM, "last visit": "03/02/2026"}),
            *({**SAM, "subscribed": "yes"}, {**SAM, "unsubscribe": True}, {**SAM, "data": {}}, [SAM]),
        ],
    )
    def test_what_is_wrong_is_refused_whole(self, practice: PracticeServers, kulea: httpx.Client, body: Any) -> None:
        assert reason(kulea.post("/users", json=body))
        practice["kulea"].crm.set_switches({"failure_status": 422})
        assert reason(kulea.post("/users", json=body), 422)
        assert search(kulea)["total"] == 560

    def test_a_body_that_is_no_json(self, kulea: httpx.Client) -> None:
        vendors = b'{"email": "junaid8@kulea.ma", "subscribed":true,\n}'
        assert reason(kulea.post("/users", content=vendors)) == "Json format invalid"

    @pytest.mark.parametrize(("switch", "subscribed"), [("ignore", True), ("honour", False), ("refuse", None)])
    def test_new_people_are_subscribed(
        self, practice: PracticeServers, kulea: httpx.Client, switch: str, subscribed: bool | None
    ) -> None:
        practice["kulea"].crm.set_switches({"subscribed_false": switch})
        assert one(kulea, create(kulea, email="a@example.org", subscribed=True))["subscribed"]
        kulea.post("/users", json={**SAM, "subscribed": False})
        assert [user["subscribed"] for user in found(kulea, filter1="email:eq:sam@example.org")] == (
            [] if subscribed is None else [subscribed]
        )

    def test_unsubscribing_is_one_way(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        made = create(kulea, **SAM)
        kulea.put(f"/users/{made}", json={"unsubscribe": False})
        assert one(kulea, made)["subscribed"]
        kulea.put(f"/users/{made}", json={"unsubscribe": True})
        assert not one(kulea, made)["subscribed"]
        assert kulea.put(f"/users/{made}", json={"unsubscribe": False}).json()["success"]
        assert reason(kulea.put(f"/users/{made}", json={"subscribed": True}))
        practice["kulea"].crm.set_switches({"unsubscribe_false": "refuse"})
        assert reason(kulea.put(f"/users/{made}", json={"unsubscribe": False}))
        assert not one(kulea, made)["subscribed"]

    def test_the_address_cannot_be_changed(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        made = create(kulea, **SAM)
        body = {"email": "new@example.org", "forename": "Ada"}
        assert reason(kulea.put(f"/users/{made}", json=body)) == "Email cannot be updated"
        assert reason(kulea.put(f"/users/{made}", json={"email": SAM["email"]}))
        practice["kulea"].crm.set_switches({"email_in_update": "ignore"})
        assert kulea.put(f"/users/{made}", json=body).json()["success"]
        assert (one(kulea, made)["email"], one(kulea, made)["data"]["forename"]) == (SAM["email"], "Ada")

    @pytest.mark.parametrize(
        ("switches", "sent", "expected"),
        [
            ({}, {"forename": None, "surname": ""}, {"forename": "", "surname": ""}),
            ({"blank_clears": False}, {"forename": None, "surname": ""}, {"forename": "", "surname": SAM["surname"]}),
            ({"null_in_update": "ignore"}, {"forename": None, "surname": ""}, {"forename": "Sam", "surname": ""}),
            ({"null_in_update": "refuse"}, {"forename": None, "surname": ""}, {"forename": "Sam"}),
        ],
    )
    def test_emptying_a_field(
        self,
        practice: PracticeServers,
        kulea: httpx.Client,
        switches: dict[str, Any],
        sent: dict[str, Any],
        expected: dict[str, Any],
    ) -> None:
        made = create(kulea, **SAM)
        practice["kulea"].crm.set_switches(switches)
        kulea.put(f"/users/{made}", json=sent)
        assert one(kulea, made)["data"].items() >= expected.items()

    def test_the_verb_is_a_switch(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        made = create(kulea, **SAM)
        assert reason(kulea.post(f"/users/{made}", json={"forename": "Ada"}), 405)
        practice["kulea"].crm.set_switches({"update_method": "POST", "other_method": 404})
        assert reason(kulea.put(f"/users/{made}", json={"forename": "Ada"}), 404)
        assert kulea.post(f"/users/{made}", json={"forename": "Ada"}).json()["success"]
        assert one(kulea, made)["data"]["forename"] == "Ada"

    def test_ids_that_nobody_has(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        for contact_id in (371, 2**40, "me"):
            address = f"/users/{contact_id}"
            assert reason(kulea.get(address)) == reason(kulea.delete(address)) == "Invalid contact id"
            assert reason(kulea.put(address, json={"forename": "Ada"})) == "Invalid contact id"
        practice["kulea"].crm.set_switches({"unknown_id": "empty"})
        assert kulea.get("/users/371").json() == {"success": True, "total": 0, "count": 0, "users": []}
        assert reason(kulea.delete("/users/371"))

    def test_addresses_that_are_none(self, kulea: httpx.Client) -> None:
        assert reason(kulea.get("/people"), 404)
        assert reason(kulea.delete("/users"), 405)


class TestArchiving:
    def test_the_archived_stay_and_cannot_be_changed(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        made = create(kulea, **SAM)
        before = one(kulea, made)
        assert kulea.delete(f"/users/{made}").json() == {"success": True, "crm_id": made}
        archived = {**before, "archived": True, "subscribed": False}
        assert one(kulea, made) == archived
        for sent in ({"forename": "Ada"}, {"unsubscribe": True}, {"shoe": 38}):
            reply = kulea.put(f"/users/{made}", json=sent)
            assert (reply.status_code, reply.json()) == (200, {"success": True, "crm_id": made, "archived": True})
        practice["kulea"].crm.set_switches({"archived_update": "failure"})
        assert kulea.put(f"/users/{made}", json={"forename": "Ada"}).json()["success"] is False
        assert one(kulea, made) == archived

    def test_archiving_twice_is_a_switch(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        made = create(kulea, **SAM)
        kulea.delete(f"/users/{made}")
        assert kulea.delete(f"/users/{made}").json()["success"]
        practice["kulea"].crm.set_switches({"archive_again": "failure"})
        assert reason(kulea.delete(f"/users/{made}"))

    def test_a_dropped_answer_leaves_the_contact_created(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        practice["kulea"].arm(Fault(kind="drop", method="POST", applied=True))
        with pytest.raises(httpx.RemoteProtocolError):
            kulea.post("/users", json=SAM)
        assert search(kulea, filter1="email:eq:sam@example.org")["total"] == 1


class TestKuleasOwnPages:
    def test_they_can_do_more_than_the_api(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        crm = practice["kulea"].crm
        made = crm.edit(Edit(action="add", values={**SAM, "subscribed": False}))
        assert (one(kulea, made)["data"]["forename"], one(kulea, made)["subscribed"]) == ("Sam", False)
        crm.edit(Edit(action="change", id=made, values={"subscribed": True, "email": "x@example.org", "town": "York"}))
        changed = one(kulea, made)
        assert (changed["subscribed"], changed["email"], changed["data"]["town"]) == (True, "x@example.org", "York")
        assert found(kulea, filter1="email:eq:sam@example.org") == []
        assert found(kulea, filter1="email:eq:x@example.org") == [changed]
        crm.edit(Edit(action="cancel", id=made))
        assert not one(kulea, made)["subscribed"]
        crm.edit(Edit(action="change", id=made, values={"subscribed": True}))
        crm.edit(Edit(action="remove", id=made))
        assert (one(kulea, made)["archived"], one(kulea, made)["subscribed"]) == (True, False)
        crm.edit(Edit(action="change", id=made, values={"archived": False}))
        assert (one(kulea, made)["archived"], one(kulea, made)["subscribed"]) == (False, False)

    def test_somebody_erased_is_gone(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        before = found(kulea)
        gone = before[5]
        practice["kulea"].crm.edit(Edit(action="remove", id=str(gone["id"]), values={"erased": True}))
        assert found(kulea) == [user for user in before if user != gone]
        assert reason(kulea.get(f"/users/{gone['id']}")) == "Invalid contact id"
        assert found(kulea, filter1=f"email:eq:{gone['email']}") == []
        assert create(kulea, email=gone["email"]) > before[0]["id"]

    def test_what_is_not_there(self, practice: PracticeServers) -> None:
        crm = practice["kulea"].crm
        for edit in (
            Edit(action="remove", id="371"),
            Edit(action="add", values={"forename": "Sam"}),
            Edit(action="add", values={**SAM, "shoe": "38"}),
        ):
            with pytest.raises(KeyError):
                crm.edit(edit)
        assert crm.scope() == {"contacts": 560}


class TestEvents:
    def test_types_must_be_named(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        assert kulea.get("/events").json() == {"success": True, "count": 0, "events": []}
        window = {"dtfrom": "20170101-000000"}
        assert "eventtypes" in reason(kulea.get("/events", params=window))
        practice["kulea"].crm.set_switches({"unfiltered_events": "refuse"})
        assert "eventtypes" in reason(kulea.get("/events"))

    def test_the_history_is_lively_and_holds_together(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        practice["kulea"].crm.set_switches({"date_created": "shown"})
        history = events(kulea)
        assert {each["type"] for each in history} == TYPES
        assert len(TYPES) == 30
        moments = [each["date"] for each in history]
        assert moments == sorted(moments)
        now = practice.clock.now()
        assert written(now - dt.timedelta(days=61)) < moments[0] < moments[-1] <= written(now)
        people = {user["id"]: user for user in found(kulea)}
        for each in history:
            assert each.keys() == {"date", "type", "description", "crm_id"}
            assert each["description"] == people[each["crm_id"]]["email"]
            assert each["date"] >= people[each["crm_id"]]["data"]["date created"]
        assert 150 < len({each["crm_id"] for each in history}) < 400
        assert max(Counter(tuple(each.values()) for each in history).values()) > 1  # true duplicates

    def test_types_and_windows(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        history = events(kulea, "pagevisit", "emopened")
        assert {each["type"] for each in history} == {"pagevisit", "emopened"}
        begin, end = history[100]["date"], history[200]["date"]
        assert events(kulea, "pagevisit", "emopened", dtfrom=begin, dtto=end) == [
            each for each in history if begin < each["date"] <= end
        ]
        practice["kulea"].crm.set_switches({"dtfrom_inclusive": True, "dtto_inclusive": False})
        assert events(kulea, "pagevisit", "emopened", dtfrom=begin, dtto=end) == [
            each for each in history if begin <= each["date"] < end
        ]
        assert events(kulea, dtfrom=end, dtto=begin) == []
        assert reason(kulea.get("/events", params={"eventtypes": "pagevisit", "dtto": "20260203"}))

    def test_types_that_are_not_known(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        assert events(kulea, "smssent") == []
        crm = practice["kulea"].crm
        crm.set_switches({"older_tenant": True})
        assert events(kulea, "emdelivery") == []
        assert not {each["type"] for each in events(kulea)} & NEWER_TYPES
        crm.set_switches({"unknown_event_type": "refuse"})
        assert "emdelivery" in reason(kulea.get("/events", params={"eventtypes": "emdelivery,pagevisit"}))

    def test_whatever_is_done_is_noted(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        crm = practice["kulea"].crm
        since = written(practice.clock.now() - dt.timedelta(seconds=1))
        made = create(kulea, **SAM)
        kulea.put(f"/users/{made}", json={"forename": "Ada"})
        kulea.put(f"/users/{made}", json={"unsubscribe": True})
        kulea.put(f"/users/{made}", json={"unsubscribe": True})
        kulea.put(f"/users/{made}", json={"shoe": "38"})
        kulea.delete(f"/users/{made}")
        kulea.put(f"/users/{made}", json={"forename": "Eva"})
        noted = [each for each in events(kulea, dtfrom=since) if each["crm_id"] == made]
        assert [each["type"] for each in noted] == ["addedcrm", "changedcrm", "emunsubscribe", "changedcrm"]
        assert {each["description"] for each in noted} == {SAM["email"]}
        by_hand = crm.edit(Edit(action="add", values={"email": "b@example.org"}))
        crm.edit(Edit(action="change", id=by_hand, values={"town": "York"}))
        crm.edit(Edit(action="cancel", id=by_hand))
        crm.edit(Edit(action="remove", id=by_hand))
        noted = [each["type"] for each in events(kulea, dtfrom=since) if each["crm_id"] == int(by_hand)]
        assert noted == ["addedcrm", "changedcrm", "emunsubscribe", "changedcrm"]

    def test_how_it_is_noted_are_switches(self, practice: PracticeServers, kulea: httpx.Client) -> None:
        practice["kulea"].crm.set_switches(
            {"created_event": "apiimportedcrm", "changed_event": "apimergedcrm", "archiving_noted": False}
        )
        made = create(kulea, **SAM)
        kulea.put(f"/users/{made}", json={"forename": "Ada"})
        kulea.delete(f"/users/{made}")
        noted = [each["type"] for each in events(kulea) if each["crm_id"] == made]
        assert noted == ["apiimportedcrm", "apimergedcrm"]
