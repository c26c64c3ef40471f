"""Newer versions: asked for only when allowed, once a day, over a real socket; a failure bothers nobody."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator

import msgspec
import pytest

from desktop_app.core.errors import InputError
from desktop_app.providers import releases
from desktop_app.providers.releases import HttpReleases
from desktop_app.services.updates import Updates, parts

NEWER = {"version": "1.10.0", "page": "https://example.org/desk"}


class Publisher(http.server.BaseHTTPRequestHandler):
    """Publishes `answer` and remembers what it was asked with."""

    answer: bytes = b""
    status = 200
    holds = False
    elsewhere = ""
    asked: list[dict[str, str]]

    def do_GET(self) -> None:
        self.asked.append(dict(self.headers.items()))
        self.send_response(self.status)
        if self.elsewhere:
            self.send_header("location", self.elsewhere)
        self.end_headers()
        self.wfile.write(self.answer)
        if self.holds:
            self.rfile.read(1)  # until whoever asked has gone

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


class Settings:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    async def put(self, key: str, value: bytes) -> None:
        self.kept[key] = value

    async def remove(self, key: str) -> None:
        self.kept.pop(key)

    async def keys(self, prefix: str) -> list[str]:
        return [key for key in self.kept if key.startswith(prefix)]


class Clock:
    moment = "2026-03-01T12:00:00.000+00:00"

    def now(self) -> str:
        return self.moment


class Bench:
    """A copy of version 1.9.2 beside a publisher."""

    def __init__(self, address: str, publisher: type[Publisher]) -> None:
        self.address, self.publisher, self.clock = address, publisher, Clock()
        self.updates = Updates(Settings(), HttpReleases(), self.clock, "1.9.2", "")

    def publish(self, answer: object) -> None:
        self.publisher.answer = msgspec.json.encode(answer)


@pytest.fixture
def bench() -> Iterator[Bench]:
    publisher = type("Publisher", (Publisher,), {"asked": []})
    with http.server.HTTPServer(("127.0.0.1", 0), publisher) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield Bench(f"http://127.0.0.1:{server.server_port}/desk.json", publisher)
        server.shutdown()
        thread.join()


def test_nobody_is_asked_before_it_is_allowed(bench, run):
    bench.publish(NEWER)
    assert run(bench.updates.newer()) is None
    assert run(bench.updates.decide(allowed=False, address=bench.address)).address == bench.address
    assert run(bench.updates.newer()) is None
    assert bench.publisher.asked == []


def test_asked_once_a_day_and_what_is_known_is_told_meanwhile(bench, run):
    bench.publish(NEWER)
    run(bench.updates.decide(allowed=True, address=bench.address))
    for _ in range(2):
        newest = run(bench.updates.newer())
        assert (newest.version, newest.page) == ("1.10.0", "https://example.org/desk")
    assert len(bench.publisher.asked) == 1
    bench.clock.moment = "2026-03-02T12:00:00.000+00:00"
    assert run(bench.updates.newer())
    assert len(bench.publisher.asked) == 2


def test_the_question_tells_nothing_of_who_asks(bench, run):
    bench.publish(NEWER)
    run(bench.updates.decide(allowed=True, address=bench.address))
    run(bench.updates.newer())
    (headers,) = bench.publisher.asked
    assert {name.lower() for name in headers} <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert headers["user-agent"] == "ContactDesk"


@pytest.mark.parametrize("version", ["1.9.2", "1.9", "1.8.11", "1.9.2.0"])
def test_the_same_or_an_older_version_is_no_news(bench, run, version):
    bench.publish({**NEWER, "version": version})
    run(bench.updates.decide(allowed=True, address=bench.address))
    assert run(bench.updates.newer()) is None
    assert run(bench.updates.state()).newest.version == version


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (b"<html>", 200),
        (b"", 404),
        (b"x" * 70000, 200),
        (b'{"version": "2", "page": "javascript:alert(1)"}', 200),
        (b'{"version": "2", "page": "http://example.org"}', 200),
        (b'{"version": "' + b"9" * 5000 + b'", "page": "https://example.org"}', 200),
        (b'{"version": "the best", "page": "https://example.org"}', 200),
    ],
)
def test_nonsense_is_kept_for_the_settings_and_asked_again_the_next_day_only(bench, run, answer, status):
    bench.publisher.answer, bench.publisher.status = answer, status
    run(bench.updates.decide(allowed=True, address=bench.address))
    assert run(bench.updates.newer()) is None
    assert run(bench.updates.newer()) is None
    assert "nothing usable" in str(run(bench.updates.state()).problem)
    assert len(bench.publisher.asked) == 1


@pytest.mark.parametrize("where", ["", "http://example.org/"])
def test_who_sends_elsewhere_is_not_followed(bench, run, where):
    bench.publisher.status, bench.publisher.elsewhere = 302, where or bench.address
    run(bench.updates.decide(allowed=True, address=bench.address))
    assert run(bench.updates.newer()) is None
    assert "nothing usable" in str(run(bench.updates.state()).problem)
    assert len(bench.publisher.asked) == 1


def test_an_answer_that_does_not_end_is_not_waited_for(bench, run, monkeypatch):
    monkeypatch.setattr(releases, "_PATIENCE", 0.2)
    bench.publish(NEWER)
    bench.publisher.holds = True
    run(bench.updates.decide(allowed=True, address=bench.address))
    assert run(bench.updates.newer()) is None
    assert "cannot be reached" in str(run(bench.updates.state()).problem)


def test_without_a_connection_nothing_happens(bench, run):
    run(bench.updates.decide(allowed=True, address="http://127.0.0.1:9/desk.json"))
    assert run(bench.updates.newer()) is None
    assert "cannot be reached" in str(run(bench.updates.state()).problem)


@pytest.mark.parametrize(
    "address", ["http://example.org/desk.json", "example.org", "", "https://me:secret@example.org"]
)
def test_an_address_that_is_not_asked_is_refused(bench, run, address):
    with pytest.raises(InputError):
        run(bench.updates.decide(allowed=True, address=address))
    assert run(bench.updates.state()).allowed is False


def test_versions_are_compared_by_their_numbers():
    assert parts("1.10") > parts("1.9.9") > parts("v1.9") == parts("1.9.0")
    assert parts("1.2.0rc1") == parts("1.2")
    assert parts("nonsense") == ()
