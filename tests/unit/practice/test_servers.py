"""The shell around the practice CRMs: faults, switches, log, control from outside, a process of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit, discover
from desktop_app.practice.faults import Fault
from desktop_app.practice.server import PracticeServers
from tests.support.practice import practice_client

SUMMER = "evt_CipptRHuXLmI7eMivYHP"


def persons(client: httpx.Client, list_id: str = "member") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor: str | None = ""
    while cursor is not None:
        page = client.get(f"/lists/{list_id}/persons", params={"cursor": cursor} if cursor else {}).json()
        found += page["data"]
        cursor = page["meta"]["next_cursor"]
    return found


def test_crms_are_found_by_being_there() -> None:
    assert {"kindful", "campflow"} <= set(discover())


def test_addresses_are_on_this_machine_and_tell_crms_apart(practice: PracticeServers) -> None:
    addresses = {practice.address(name) for name in practice.names()}

    assert len(addresses) == len(practice.names())
    assert all(address.startswith("http://127.0.0.1:") for address in addresses)
    assert practice.address("kindful").endswith("/api/v1")


def test_nothing_answers_any_more_after_stop() -> None:
    servers = PracticeServers()
    servers.start()
    with practice_client(servers, "campflow") as client:
        assert client.get("/events").status_code == 200
        servers.stop()
        with pytest.raises(httpx.TransportError):
            client.get("/events")


def test_status_and_retry_after(practice: PracticeServers, campflow: httpx.Client) -> None:
    practice["campflow"].arm(Fault(kind="status", status=429, retry_after="3", path="/events", nth=2, times=2))

    replies = [campflow.get("/events") for _ in range(4)]

    assert [reply.status_code for reply in replies] == [200, 429, 429, 200]
    assert replies[1].headers["Retry-After"] == "3"
    assert replies[1].json() == {"message": "Too many requests."}


@pytest.mark.parametrize("applied", [False, True])
def test_a_dropped_connection_before_and_after_the_write(
    practice: PracticeServers, campflow: httpx.Client, applied: bool
) -> None:
    practice["campflow"].arm(Fault(kind="drop", method="POST", applied=applied))

    with pytest.raises(httpx.RemoteProtocolError):
        campflow.post("/lists/member/persons", json={"external_id": "new", "name": {"first_name": "Ada"}})

    assert campflow.get("/lists/member/persons/new").status_code == (200 if applied else 404)
    assert practice["campflow"].log.all("POST")[0].status is None


def test_an_answer_that_hangs_until_the_client_gives_up(practice: PracticeServers, campflow: httpx.Client) -> None:
    armed = practice["campflow"].arm(Fault(kind="hang", method="POST", applied=True))

    with pytest.raises(httpx.ReadTimeout):
        campflow.post("/lists/member/persons", json={"external_id": "slow"}, timeout=0.1)

    assert armed.met.is_set()
    assert campflow.get("/lists/member/persons/slow").status_code == 200


def test_an_answer_that_hangs_until_it_is_released(practice: PracticeServers, campflow: httpx.Client) -> None:
    armed = practice["campflow"].arm(Fault(kind="hang", path="/events", applied=True))
    replies: list[int] = []
    asking = threading.Thread(target=lambda: replies.append(campflow.get("/events").status_code))

    asking.start()
    assert armed.met.wait(10)
    assert not replies
    armed.release()
    asking.join()

    assert replies == [200]


def test_answers_that_are_no_json(practice: PracticeServers, campflow: httpx.Client) -> None:
    for fault in (Fault(kind="truncated"), Fault(kind="html", status=502), Fault(kind="empty"), Fault(kind="cut")):
        practice["campflow"].arm(fault)

        if fault.kind == "cut":
            with pytest.raises(httpx.RemoteProtocolError):
                campflow.get("/lists/member/persons")
            continue
        reply = campflow.get("/lists/member/persons")
        with pytest.raises(json.JSONDecodeError):
            reply.json()
        if fault.kind == "html":
            assert (reply.status_code, reply.headers["Content-Type"]) == (502, "text/html; charset=utf-8")


def test_somebody_signs_up_while_a_list_is_mirrored(practice: PracticeServers, campflow: httpx.Client) -> None:
    sign_up = Edit(action="add", list=SUMMER, values={"name": {"first_name": "Late", "last_name": "Comer"}})
    practice["campflow"].arm(Fault(kind="meanwhile", method="PUT", edits=[sign_up]))
    known = persons(campflow, SUMMER)

    campflow.put(
        f"/lists/{SUMMER}/persons", json={"delete_omitted": True, "data": [{"id": each["id"]} for each in known]}
    )

    assert {each["id"] for each in persons(campflow, SUMMER)} == {each["id"] for each in known}


def test_the_log_shows_requests_without_the_key(practice: PracticeServers, campflow: httpx.Client) -> None:
    campflow.get("/lists/member/persons", params={"per_page": 5})
    campflow.post("/lists/member/persons", json={"external_id": "x"})

    read, write = practice["campflow"].log.all()

    assert (read.method, read.path, read.query, read.status) == ("GET", "/lists/member/persons", {"per_page": "5"}, 200)
    assert (write.body, write.status) == ({"external_id": "x"}, 201)
    assert practice.key("campflow") not in repr([read, write])


def test_unknown_switches_and_values_are_refused(practice: PracticeServers) -> None:
    crm = practice["kindful"].crm
    for values in ({"no_such_switch": True}, {"job_end": "never"}):
        with pytest.raises(ValueError, match=r"switch|enum"):
            crm.set_switches(values)


class TestFromOutside:
    @pytest.fixture
    def control(self, practice: PracticeServers) -> Iterator[httpx.Client]:
        with httpx.Client(base_url=practice.description()["kindful"]["control"], trust_env=False) as client:
            yield client

    def test_switches(self, practice: PracticeServers, control: httpx.Client) -> None:
        assert control.post("/switches", json={"job_steps": 7}).json()["job_steps"] == 7
        assert control.get("/switches").json()["job_steps"] == 7
        assert practice["kindful"].crm.switches.job_steps == 7
        assert control.post("/switches", json={"job_steps": 0}).status_code == 422

    def test_faults_and_requests(self, control: httpx.Client, kindful: httpx.Client) -> None:
        armed = control.post("/faults", json={"kind": "status", "status": 500, "path": "*/details"})
        assert armed.status_code == 201
        assert kindful.get("/details").status_code == 500
        assert control.get("/faults").json() == []
        assert [each["status"] for each in control.get("/requests").json()] == [500]
        assert control.post("/faults", json={"kind": "flood"}).status_code == 422

    def test_people_clock_and_actions(self, control: httpx.Client, kindful: httpx.Client) -> None:
        values = {"first_name": "Ada", "last_name": "Nova", "email": "ada.nova@example.org"}
        added = control.post("/people", json={"action": "add", "values": values})
        assert added.status_code == 201
        assert kindful.get("/contacts/email_exist", params={"email": "Ada.Nova@example.org"}).json()["exists"]
        token = kindful.post("/contacts/query", json={"query": ["linked"]}).json()["query_token"]
        control.post("/clock", json={"seconds": 301})
        assert kindful.post("/contacts/query", json={"query_token": token}).status_code == 404
        assert control.post("/do/advance").json() == {"done": 0}
        assert control.post("/do/nothing").status_code == 404
        assert control.post("/people", json={"action": "remove", "id": "1"}).status_code == 404


def test_a_process_of_its_own(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    command = [sys.executable, "-m", "desktop_app.practice", "--ready-file", str(ready), "--contacts", "1000000"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        try:
            while not ready.exists():
                with pytest.raises(subprocess.TimeoutExpired):
                    process.wait(0.02)
            kindful = json.loads(ready.read_text())["kindful"]
            query = httpx.post(
                f"{kindful['address']}/contacts/query",
                json={"query": [{"or": ["linked", "not_linked"]}]},
                headers={"Authorization": f'Token token="{kindful["key"]}"'},
                trust_env=False,
            ).json()
            assert (kindful["contacts"], len(query["results"]), query["has_more"]) == (1_000_000, 50, True)
        finally:
            process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--contacts", "1000001"], "1000001 is not a number from 0 to 1000000"),
        (["--contacts", "many"], "many is not a number from 0 to 1000000"),
        ([], "cannot be written: No such file or directory."),
    ],
)
def test_a_process_that_cannot_start_says_why(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    command = [sys.executable, "-m", "desktop_app.practice", "--ready-file", str(tmp_path / "nowhere" / "ready.json")]
    ended = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    assert ended.returncode != 0
    assert sentence in ended.stderr
    assert "Traceback" not in ended.stderr


def test_no_server_library_is_loaded_before_the_servers_start() -> None:
    code = (
        "import sys, desktop_app.practice.server as s; s.PracticeServers();"
        "print([name for name in ('uvicorn', 'starlette', 'httpx', 'PySide6') if name in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "[]"
