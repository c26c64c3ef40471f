"""The practice Kindful does what its pages say (fact file on Kindful), and its switches what they say."""

from __future__ import annotations

import gzip
import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers

EXAMPLES = Path(__file__).parent / "vendor_examples"
EVERYBODY = [{"or": ["linked", "not_linked"]}]
LATER = "2999-01-01T00:00:00Z"


def example(name: str) -> Any:
    """An example of the vendor page as printed, without its comments and trailing commas."""
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    text = re.sub(r'("(?:[^"\\]|\\.)*")|\s//[^\n]*', lambda found: found[1] or "", text)
    return json.loads(re.sub(r",(\s*[}\]])", r"\1", text))


def read(client: httpx.Client, *terms: Any, **more: Any) -> list[dict[str, Any]]:
    page = client.post("/contacts/query", json={"query": list(terms), **more}).json()
    found = page["results"]
    while page["has_more"]:
        page = client.post("/contacts/query", json={"query_token": page["query_token"]}).json()
        found += page["results"]
    return found


def send(client: httpx.Client, action: str, *records: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Import and poll to the end; the last status."""
    reply = client.post(
        "/imports", json={"data_format": "contact", "action_type": action, "data": list(records), **more}
    )
    assert reply.status_code == 200
    return finish(client, reply.json())


def finish(client: httpx.Client, job: dict[str, Any]) -> dict[str, Any]:
    while job["status"] in {"pending", "ready", "working"}:
        job = client.get(f"/imports/{job['id']}").json()
    return job


def by_external_id(client: httpx.Client, external_id: str) -> dict[str, Any]:
    [found] = [each for each in read(client, "linked") if each["external_id"] == external_id]
    return found


def ada(**more: Any) -> dict[str, Any]:
    return {"id": "a-1", "first_name": "Ada", "last_name": "Nova", "email": "ada.nova@example.org", **more}


def test_the_vendors_walkthrough(practice: PracticeServers, kindful: httpx.Client) -> None:
    sample = example("kindful_not_linked_reply")["results"][0]
    crm = practice["kindful"].crm
    unlinked = {name: value for name, value in sample.items() if name not in {"id", "external_id", "sync_version"}}
    for name in ("updated_at", "custom_fields", "record_type", "_links"):
        del unlinked[name]
    their_id = crm.edit(Edit(action="add", values=unlinked))

    # Import records into Kindful.
    accepted = kindful.post("/imports", json=example("kindful_import")).json()
    assert accepted.keys() == example("kindful_import_reply").keys()
    assert accepted["status"] == "pending"
    assert finish(kindful, accepted)["stats"]["Contact"] == 1
    john = by_external_id(kindful, "id_01")
    assert (john["sync_version"], john["created_at"]) == (1, "2015-10-13 18:56:12 UTC")

    # Retrieve records that our application does not know about.
    assert kindful.post("/contacts/query", json=example("kindful_not_linked")).status_code == 200
    [found] = [each for each in read(kindful, "not_linked") if each["id"] == int(their_id)]
    assert found.keys() == sample.keys()
    assert {name: found[name] for name in unlinked} == unlinked

    # Send unlinked records: they are linked, not doubled.
    before = len(read(kindful, *EVERYBODY))
    finish(kindful, kindful.post("/imports", json=example("kindful_link_by_update")).json())
    assert len(read(kindful, *EVERYBODY)) == before
    assert by_external_id(kindful, "id_02")["id"] == int(their_id)

    # Somebody renames John in Kindful: changed, until that version is acknowledged.
    crm.edit(Edit(action="change", id=str(john["id"]), values={"last_name": "Smith"}))
    [changed] = [each for each in read(kindful, *example("kindful_changed")["query"]) if each["external_id"] == "id_01"]
    assert (changed["sync_version"], changed["last_name"]) == (2, "Smith")
    acknowledge(kindful, changed, 1)
    assert "id_01" in [each["external_id"] for each in read(kindful, "changed")]
    acknowledge(kindful, changed, 2, action="create")
    assert "id_01" in [each["external_id"] for each in read(kindful, "changed")]
    acknowledge(kindful, changed, 2)
    assert "id_01" not in [each["external_id"] for each in read(kindful, "changed")]


def acknowledge(client: httpx.Client, contact: dict[str, Any], version: int, action: str = "update") -> None:
    entry = {"id": str(contact["id"]), "external_id": contact["external_id"], "sync_version": str(version)}
    reply = client.post("/contacts/link", json={"action_type": action, "data_type": "json", "data": [entry]})
    assert finish(client, reply.json())["status"] == "complete"


class TestKey:
    @pytest.mark.parametrize("header", ["", "Bearer {key}", "Token token={key}", 'Token token="x{key}"'])
    def test_only_the_documented_header_is_let_in(self, practice: PracticeServers, header: str) -> None:
        shown = {"Authorization": header.format(key=practice.key("kindful"))} if header else {}
        address = f"{practice.address('kindful')}/details"
        assert httpx.get(address, headers=shown, trust_env=False).status_code == 401
        practice["kindful"].crm.set_switches({"wrong_key_status": 404})
        assert httpx.get(address, headers=shown, trust_env=False).status_code == 404


class TestQuery:
    def test_paging_moves_the_token_on_and_misses_nobody(self, kindful: httpx.Client) -> None:
        linked, rest = read(kindful, "linked"), read(kindful, "not_linked")
        ids = {each["id"] for each in [*linked, *rest]}
        assert len(ids) == len(linked) + len(rest) == 620
        assert all(each["external_id"] for each in linked)
        assert all(each["external_id"] is None for each in rest)

    def test_a_token_works_in_the_address_too(self, kindful: httpx.Client) -> None:
        first = kindful.post("/contacts/query", json={"query": ["linked"], "per_page": 10}).json()
        second = kindful.post("/contacts/query", params={"query_token": first["query_token"]}).json()
        assert (first["page"], second["page"], len(second["results"])) == (1, 2, 10)
        assert second["query_token"] == first["query_token"]
        assert second["results"][0]["id"] > first["results"][-1]["id"]

    def test_no_more_than_fifty_come_at_once(self, kindful: httpx.Client) -> None:
        assert len(kindful.post("/contacts/query", json={"query": ["linked"], "per_page": 500}).json()["results"]) == 50

    def test_terms_side_by_side_are_all_asked_for_and_nest(self, kindful: httpx.Client) -> None:
        group = {each["id"] for each in read(kindful, {"by_group_id": [1]})}
        linked = {each["id"] for each in read(kindful, "linked")}
        assert group
        assert {each["id"] for each in read(kindful, "linked", {"by_group_id": "1"})} == group & linked
        assert {each["id"] for each in read(kindful, "linked", {"not": [{"by_group_id": [1]}]})} == linked - group
        assert {
            each["id"] for each in read(kindful, {"and": ["linked", {"or": ["changed", {"by_group_id": [1]}]}]})
        } >= (group & linked)
        mailable = read(kindful, {"has_email": "Yes"})
        assert mailable
        assert all(each["email"] for each in mailable)
        assert all(not each["email"] for each in read(kindful, {"has_email": "No"}))
        near = {each["postal"] for each in read(kindful, {"near_postal": ["37204", 10]})}
        assert near
        assert near <= {"37204", "37206", "37211"}

    def test_only_columns_asked_for_come(self, kindful: httpx.Client) -> None:
        [first, *_] = read(kindful, "linked", columns={"contact": ["email"]})
        assert first.keys() == {"email", "custom_fields", "record_type", "_links"}
        shown = read(kindful, "linked", columns={"contact": ["all"]}, custom_fields=["all"])[0]
        assert shown["custom_fields"]["T-shirt size"]["custom_field_group"] == {"id": 1, "name": "Volunteering"}

    def test_null_and_blank_and_two_styles_of_time_are_mixed(self, kindful: httpx.Client) -> None:
        found = read(kindful, *EVERYBODY)
        assert {each["occupation"] for each in found} >= {None, ""}
        assert any(each["created_at"].endswith("UTC") for each in found)
        assert any("T" in each["created_at"] for each in found)
        assert any(each["donor_type"] == "Organization" and each["first_name"] is None for each in found)

    @pytest.mark.parametrize(("reading", "status"), [("not_found", 404), ("bad_request", 400), ("empty", 200)])
    def test_tokens_expire(self, practice: PracticeServers, kindful: httpx.Client, reading: str, status: int) -> None:
        practice["kindful"].crm.set_switches({"expired_token": reading})
        token = kindful.post("/contacts/query", json={"query": ["linked"]}).json()["query_token"]
        practice.clock.put_forward(299)
        assert kindful.post("/contacts/query", json={"query_token": token}).json()["page"] == 2
        practice.clock.put_forward(301)
        reply = kindful.post("/contacts/query", json={"query_token": token})
        assert reply.status_code == status
        assert not reply.json().get("results")

    def test_a_token_can_be_made_to_expire(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        practice["kindful"].arm(Fault(kind="expire", path="*/contacts/query", nth=2))
        token = kindful.post("/contacts/query", json={"query": ["linked"]}).json()["query_token"]
        assert kindful.post("/contacts/query", json={"query_token": token}).status_code == 404

    @pytest.mark.parametrize(("results", "missed"), [("live", 0), ("snapshot", 0), ("offset", 50)])
    def test_linking_while_paging(
        self, practice: PracticeServers, kindful: httpx.Client, results: str, missed: int
    ) -> None:
        practice["kindful"].crm.set_switches({"results": results, "jobs_wait": True})
        wanted = {each["id"] for each in read(kindful, "not_linked")}
        page = kindful.post("/contacts/query", json={"query": ["not_linked"]}).json()
        links = [
            {"id": str(each["id"]), "external_id": f"x{each['id']}", "sync_version": str(each["sync_version"])}
            for each in page["results"]
        ]
        kindful.post("/contacts/link", json={"action_type": "update", "data": links})
        practice["kindful"].crm.actions()["advance"]()
        met = {each["id"] for each in page["results"]}
        while page["has_more"]:
            page = kindful.post("/contacts/query", json={"query_token": page["query_token"]}).json()
            met |= {each["id"] for each in page["results"]}
        assert len(wanted - met) == missed

    def test_tokens_rotate_when_told_so(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        practice["kindful"].crm.set_switches({"token_rotates": True})
        first = kindful.post("/contacts/query", json={"query": ["linked"]}).json()
        second = kindful.post("/contacts/query", json={"query_token": first["query_token"]}).json()
        assert second["query_token"] != first["query_token"]
        assert kindful.post("/contacts/query", json={"query_token": first["query_token"]}).status_code == 404

    @pytest.mark.parametrize("term", ["everybody", {"by_name": ["x"]}, 7, {"has_email": "yes"}])
    def test_unknown_terms_are_refused(self, kindful: httpx.Client, term: Any) -> None:
        assert kindful.post("/contacts/query", json={"query": [term]}).status_code == 400


class TestImport:
    def test_accepted_is_not_applied(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        practice["kindful"].crm.set_switches({"jobs_wait": True})
        job = kindful.post("/imports", json={"data_format": "contact", "data": [ada()]}).json()
        second = kindful.post("/contacts/link", json={"data": []}).json()
        assert kindful.get("/imports/stats").json() == {
            "sync_enabled": False,
            "message": "There are prior jobs queued up.  Sync could not be started",
            "pending_jobs": 2,
            "pending_updates": 1,
        }
        assert not kindful.get("/contacts/email_exist", params={"email": "ada.nova@example.org"}).json()["exist"]
        assert practice["kindful"].crm.actions()["advance"]() == 2
        assert [kindful.get(f"/imports/{each['id']}").json()["status"] for each in (job, second)] == ["complete"] * 2
        assert kindful.get("/contacts/email_exist", params={"email": "ada.nova@example.org"}).json()["exist"]
        assert kindful.get("/imports/stats").json()["sync_enabled"]

    def test_one_job_works_at_a_time(self, kindful: httpx.Client) -> None:
        first = kindful.post("/imports", json={"data_format": "contact", "data": [ada()]}).json()["id"]
        second = kindful.post("/imports", json={"data_format": "contact", "data": [ada(id="a-2")]}).json()["id"]
        states = [(kindful.get(f"/imports/{second}").json()["status"]) for _ in range(4)]
        assert states == ["pending", "pending", "working", "complete"]
        assert kindful.get(f"/import/{first}").json()["status"] == "complete"

    def test_create_ignores_who_is_there_already(self, kindful: httpx.Client) -> None:
        send(kindful, "create", ada())
        send(kindful, "create", ada(city="Elsewhere"))
        assert by_external_id(kindful, "a-1")["city"] is None

    def test_create_merges_rows_with_one_id(self, kindful: httpx.Client) -> None:
        assert send(kindful, "create", ada(city="Bath"), ada(title="Dr"))["stats"]["Contact"] == 1
        found = by_external_id(kindful, "a-1")
        assert (found["city"], found["title"]) == ("Bath", "Dr")

    def test_update_makes_new_ones_and_only_newer_rows_change_old_ones(self, kindful: httpx.Client) -> None:
        assert send(kindful, "update", ada(city="Bath"))["stats"]["Contact"] == 1
        found = by_external_id(kindful, "a-1")
        for updated_at in ("2001-01-01 00:00:00 UTC", found["updated_at"]):
            assert send(kindful, "update", ada(city="York", updated_at=updated_at))["update_stats"]["Contact"] == 0
            assert by_external_id(kindful, "a-1") == found
        assert send(kindful, "update", ada(city="York", updated_at=LATER))["update_stats"]["Contact"] == 1
        after = by_external_id(kindful, "a-1")
        assert (after["city"], after["sync_version"]) == ("York", found["sync_version"] + 1)
        assert "a-1" not in [each["external_id"] for each in read(kindful, "changed")]

    def test_an_import_can_echo(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        practice["kindful"].crm.set_switches({"own_import_echoes": True})
        send(kindful, "update", ada())
        assert "a-1" in [each["external_id"] for each in read(kindful, "changed")]

    def test_absent_stays_blank_and_null_clear(self, kindful: httpx.Client) -> None:
        send(kindful, "create", ada(city="Bath", title="Dr", addr1="1 Mill Lane"))
        send(kindful, "update", ada(city="", title=None))
        found = by_external_id(kindful, "a-1")
        assert (found["city"], found["title"], found["addr1"]) == ("", None, "1 Mill Lane")

    @pytest.mark.parametrize("birthday", ["1985/02/13", "1985-02-13", "02/13/1985"])
    def test_birthdays_in_every_documented_spelling(self, kindful: httpx.Client, birthday: str) -> None:
        send(kindful, "create", ada(birthday=birthday))
        assert by_external_id(kindful, "a-1")["birthday"] == "1985/02/13"

    def test_a_bad_record_is_left_out_silently(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        bad = {"id": "b", "first_name": "Only"}, ada(id="c", birthday="soon"), ada(id="d", email="nowhere")
        job = send(kindful, "create", *bad, ada())
        assert (job["status"], job["stats"]["Contact"], job["notifications"]["results"]) == ("complete", 1, [])
        practice["kindful"].crm.set_switches({"bad_record": "error", "notify": True})
        job = send(kindful, "create", *bad, ada(id="e", first_name="Eve"))
        assert (job["status"], job["stats"]["Contact"], job["notifications"]["count"]) == ("error", 0, 3)

    def test_matching(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        number = practice["kindful"].crm.edit(
            Edit(action="add", values={"first_name": "Ada", "last_name": "Nova", "email": "Ada.Nova@example.org"})
        )
        for city, match, record in (
            ("A", "email", {"first_name": "X", "last_name": "Y", "email": "ada.nova@EXAMPLE.org"}),
            ("B", "first_name_last_name", {"first_name": "x", "last_name": "y"}),
            ("C", "first_name_last_name_email", {"first_name": "x", "last_name": "Y", "email": "ADA.nova@example.org"}),
            ("D", "id", {"id": number, "first_name": "Ada", "last_name": "Nova"}),
        ):
            send(kindful, "update", {**record, "city": city}, match_by={"contact": match})
            [found] = [each for each in read(kindful, "not_linked") if each["id"] == int(number)]
            assert found["city"] == city

    def test_falling_back_to_name_and_email_can_be_switched_off(
        self, practice: PracticeServers, kindful: httpx.Client
    ) -> None:
        practice["kindful"].crm.set_switches({"name_and_email_fallback": "off"})
        practice["kindful"].crm.edit(
            Edit(action="add", values={"first_name": "Ada", "last_name": "Nova", "email": "ada.nova@example.org"})
        )
        assert send(kindful, "update", ada())["stats"]["Contact"] == 1

    def test_invented_contacts_are_found_by_what_they_show(self, kindful: httpx.Client) -> None:
        known = [each for each in read(kindful, "linked") if each["first_name"] and each["last_name"]][-1]
        send(kindful, "update", ada(id=known["external_id"], city="Newtown"))
        after = by_external_id(kindful, known["external_id"])
        assert (after["id"], after["city"]) == (known["id"], "Newtown")

    def test_groups_and_custom_fields(self, kindful: httpx.Client) -> None:
        record = ada(**{"Choir": "yes", "Newsletter": "no", "Music|Voice": "alto"})
        more = {"groups": ["Choir", "Newsletter"], "custom_fields": ["Music|Voice"]}
        send(kindful, "create", record, match_by={"group": "name", "custom_field": "name"}, **more)
        [choir] = [each["id"] for each in kindful.get("/groups").json() if each["name"] == "Choir"]
        [found] = read(kindful, {"by_group_id": [choir]}, custom_fields=["all"])
        assert found["custom_fields"]["Voice"]["value"] == "alto"
        assert "Voice" in [each["name"] for each in kindful.get("/custom_fields").json()]

    def test_more_than_a_hundred_are_refused_as_a_whole(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        many = [ada(id=f"n-{number}", email=f"n{number}@example.org") for number in range(101)]
        refused = kindful.post("/imports", json={"data_format": "contact", "data": many})
        assert (refused.status_code, refused.json()["status"], refused.json()["id"]) == (200, "error", None)
        practice["kindful"].crm.set_switches({"too_many_inline": "cut"})
        assert send(kindful, "create", *many)["stats"]["Contact"] == 100

    @pytest.mark.parametrize("body", [{}, {"data_format": "nothing", "data": []}, {"data_format": "contact"}])
    def test_what_cannot_be_processed_is_200_with_an_error(self, kindful: httpx.Client, body: dict[str, Any]) -> None:
        reply = kindful.post("/imports", json=body)
        assert (reply.status_code, reply.json()["status"]) == (200, "error")

    @pytest.mark.parametrize(("end", "created"), [("consolidated", 1), ("load_failed", 0), ("error", 0), ("failed", 0)])
    def test_jobs_end_as_told(self, practice: PracticeServers, kindful: httpx.Client, end: str, created: int) -> None:
        practice["kindful"].crm.set_switches({"job_end": end})
        job = send(kindful, "create", ada())
        assert (job["status"], job["stats"]["Contact"]) == (end, created)
        found = kindful.get("/contacts/email_exist", params={"email": "ada.nova@example.org"}).json()
        assert found["exists"] is bool(created)

    def test_replies_as_told(self, practice: PracticeServers, kindful: httpx.Client) -> None:
        practice["kindful"].crm.set_switches({"import_reply": "empty"})
        assert kindful.post("/imports", json=example("kindful_import")).json() == {}
        practice["kindful"].crm.set_switches({"import_reply": "error"})
        assert kindful.post("/imports", json=example("kindful_import")).json()["status"] == "error"
        practice["kindful"].crm.set_switches({"import_reply": "pending", "capital_statuses": True})
        assert kindful.post("/imports", json=example("kindful_import")).json()["status"] == "Pending"


class TestFilesByAddress:
    @pytest.fixture
    def files(self) -> Iterator[dict[str, bytes]]:
        """Path -> content, at `files["address"]`."""
        served: dict[str, bytes] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content = served.get(self.path)
                self.send_response(404 if content is None else 200)
                self.end_headers()
                self.wfile.write(content or b"")

            def log_message(self, format: str, *args: Any) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        served["address"] = f"http://127.0.0.1:{server.server_port}".encode()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield served
        server.shutdown()
        thread.join()
        server.server_close()

    def imported(self, kindful: httpx.Client, files: dict[str, bytes], path: str, **more: Any) -> dict[str, Any]:
        body = {"data_format": "contact", "data_url": files["address"].decode() + path, **more}
        return finish(kindful, kindful.post("/imports", json=body).json())

    def test_one_object_a_line(self, kindful: httpx.Client, files: dict[str, bytes]) -> None:
        records = [ada(id=f"n-{number}", email=f"n{number}@example.org") for number in range(250)]
        files["/all"] = "\n".join(map(json.dumps, records)).encode()
        files["/zip"] = gzip.compress(json.dumps(ada(id="z")).encode())
        files["/csv"] = b"id,first_name,last_name,email\nc-1,Cy,Nova,cy@example.org\n"
        assert self.imported(kindful, files, "/all")["stats"]["Contact"] == 250
        assert self.imported(kindful, files, "/zip", compression="gzip")["status"] == "complete"
        assert self.imported(kindful, files, "/csv", data_type="csv")["stats"]["Contact"] == 1

    def test_files_that_cannot_be_loaded(self, kindful: httpx.Client, files: dict[str, bytes]) -> None:
        files["/array"] = json.dumps([ada(), ada(id="b")]).encode()
        files["/bom"] = "\ufeffid,first_name\n".encode()
        assert self.imported(kindful, files, "/array")["status"] == "load_failed"
        assert self.imported(kindful, files, "/missing")["status"] == "load_failed"
        assert self.imported(kindful, files, "/bom", data_type="csv")["status"] == "load_failed"
        away = {"data_format": "contact", "data_url": "https://files.example.org/all.ndjson"}
        assert finish(kindful, kindful.post("/imports", json=away).json())["status"] == "load_failed"


def test_metadata_has_the_documented_shapes(kindful: httpx.Client) -> None:
    assert kindful.get("/details").json().keys() >= {"id", "name", "email", "subdomain", "root_url", "time_zone", "ein"}
    for name in ("campaigns", "funds", "groups", "custom_fields", "custom_field_groups"):
        assert kindful.get(f"/{name}").json()[0]["name"]
    assert kindful.get("/chapters").json() == []
    status = {"data": {"status": "Connected", "units": []}}
    assert kindful.post("/integrations/status", json=status).json() == status


def test_what_does_not_exist_is_not_found(kindful: httpx.Client) -> None:
    assert kindful.get("/contacts/230001").status_code == 404
    assert kindful.get("/imports/00000000-0000-0000-0000-000000000000").status_code == 404
    assert kindful.delete("/details").status_code == 405


def test_a_contact_can_vanish_in_kindful(practice: PracticeServers, kindful: httpx.Client) -> None:
    first = read(kindful, "linked")[0]
    practice["kindful"].crm.edit(Edit(action="remove", id=str(first["id"])))
    assert first["id"] not in [each["id"] for each in read(kindful, *EVERYBODY)]
