"""What the client makes of everything a server, or the way to it, can do wrong. Real sockets throughout."""

from __future__ import annotations

import logging
import socket
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import msgspec
import pytest

from desktop_app.core.errors import (
    AnswerLost,
    Broken,
    Busy,
    ChangedMeanwhile,
    DeskError,
    KeyRefused,
    Misunderstood,
    NotAllowed,
    NotFound,
    Offline,
    Refused,
)
from desktop_app.core.ports import Notice
from desktop_app.providers.http.client import ApiClient, Policy
from desktop_app.providers.http.failures import of_transport
from desktop_app.providers.http.key import KeyHeader
from tests.support.scripted_server import DROP, Received, ScriptedServer, answer, cut, http_date

KEY = "s3cret-£-key"
PLACE = "list-of-ida"
FAST = Policy(requests=1000, first_wait=0.001, answer=5, connect=5)


class Answer(msgspec.Struct):
    ok: bool = True


def client_for(
    address: str, policy: Policy = FAST, key: str = KEY, notify: Callable[[Notice], None] = lambda _: None
) -> ApiClient:
    return ApiClient("Testflow", address, KeyHeader(key, "Bearer {key}"), notify, policy)


async def talk(
    *answers: bytes, writes: bool = False, repeatable: bool = True, policy: Policy = FAST, notices: Any = None
) -> tuple[Answer | DeskError, list[Received]]:
    """What one request comes to, and what the server received meanwhile."""
    async with ScriptedServer(*answers) as server:
        client = client_for(server.address, policy, notify=[].append if notices is None else notices.append)
        try:
            if writes:
                outcome = await client.write(client.request("PUT", PLACE, body={"name": "Ida"}), Answer)
            else:
                outcome = await client.read(client.request("GET", PLACE), Answer, repeatable=repeatable)
        except DeskError as error:
            outcome = error
        finally:
            await client.close()
        return outcome, server.received


STATUSES = [
    (301, Misunderstood),
    (400, Refused),
    (401, KeyRefused),
    (402, NotAllowed),
    (403, NotAllowed),
    (404, NotFound),
    (405, Refused),
    (409, ChangedMeanwhile),
    (422, Refused),
]


@pytest.mark.parametrize("writes", [False, True])
@pytest.mark.parametrize(("status", "expected"), STATUSES)
def test_a_status_says_whose_fault_it_is_and_is_not_asked_again(
    run: Any, status: int, expected: type[DeskError], writes: bool
) -> None:
    outcome, received = run(talk(answer(status, '{"message": "no"}', location="https://example.org/"), writes=writes))
    assert type(outcome) is expected
    assert len(received) == 1


def test_the_words_of_the_crm_are_shown_but_bounded_and_without_the_key(run: Any) -> None:
    outcome, _ = run(talk(answer(422, f"Bad  field\n{KEY} {'x' * 9000}"), writes=True))
    assert isinstance(outcome, Refused)
    assert outcome.detail.startswith("Bad field … xxx")
    assert len(outcome.detail) <= 500


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ('{"errors":[{"title":"can\'t be blank","detail":"Name can\'t be blank"}]}', "Name can't be blank"),
        ('{"errors":[{"status":"404","title":"Not Found"},{"status":404,"title":"Not Found"}]}', "Not Found"),
        ('{"errors":[{"detail":"One"},{"detail":"Two"}]}', "One; Two"),
        ('{"errors":[{"status":"400"}]}', '{"errors":[{"status":"400"}]}'),
        ('{"errors":{"name":["is missing"]}}', '{"errors":{"name":["is missing"]}}'),
    ],
)
def test_of_json_api_the_sentences_are_shown(run: Any, body: str, detail: str) -> None:
    outcome, _ = run(talk(answer(400, body, kind="application/vnd.api+json"), writes=True))
    assert isinstance(outcome, Refused)
    assert outcome.detail == detail


@pytest.mark.parametrize(("body", "expected"), [("changed", ChangedMeanwhile), ("taken", Refused)])
def test_a_crm_may_have_conflicts_that_are_nobody_elses_change(run: Any, body: str, expected: type[DeskError]) -> None:
    async def scenario() -> None:
        async with ScriptedServer(answer(409, body)) as server:
            key = KeyHeader(KEY)
            client = ApiClient(
                "Testflow", server.address, key, lambda _: None, FAST, changed=lambda body: body == b"changed"
            )
            with pytest.raises(Refused) as caught:
                await client.write(client.request("PUT", PLACE), Answer)
            assert type(caught.value) is expected
            assert caught.value.status == 409
            await client.close()

    run(scenario())


def test_a_broken_read_is_repeated_until_it_works(run: Any) -> None:
    outcome, received = run(talk(answer(500), DROP, answer(body='{"ok": false}')))
    assert outcome == Answer(ok=False)
    assert len(received) == 3


def test_a_broken_read_is_given_up_after_four_attempts(run: Any) -> None:
    outcome, received = run(talk(answer(502)))
    assert isinstance(outcome, Broken)
    assert outcome.status == 502
    assert len(received) == 4


def test_a_read_that_moves_a_cursor_is_never_sent_twice(run: Any) -> None:
    for fault in (answer(500), DROP, cut(answer()), answer(body="{")):
        outcome, received = run(talk(fault, repeatable=False))
        assert isinstance(outcome, (Broken, Misunderstood))
        assert len(received) == 1


@pytest.mark.parametrize(
    "fault",
    [DROP, answer(500), answer(503, retry_after="1"), cut(answer()), answer(body='{"ok": tr'), answer(body="<html>")],
)
def test_a_write_without_a_clear_answer_is_in_doubt_and_never_sent_twice(run: Any, fault: bytes) -> None:
    outcome, received = run(talk(fault, writes=True))
    assert isinstance(outcome, AnswerLost)
    assert len(received) == 1


def test_truncated_json_is_asked_for_once_more(run: Any) -> None:
    assert run(talk(answer(body='{"ok": tr'), answer()))[0] == Answer()
    outcome, received = run(talk(answer(body='{"ok": tr')))
    assert isinstance(outcome, Misunderstood)
    assert len(received) == 2


@pytest.mark.parametrize(
    "page",
    [
        answer(body="<!doctype html><p>Welcome", kind="text/html"),
        answer(body="  <html>", kind="text/plain"),
        answer(404, body="<p>Nothing here", kind="text/html; charset=utf-8"),
    ],
)
def test_a_web_page_means_a_wrong_address(run: Any, page: bytes) -> None:
    outcome, received = run(talk(page))
    assert isinstance(outcome, Misunderstood)
    assert "web page" in str(outcome.sentence)
    assert "settings" in str(outcome.advice)
    assert len(received) == 1


def test_a_redirect_is_not_followed(run: Any) -> None:
    async def scenario() -> None:
        async with ScriptedServer(answer()) as thief:
            outcome, _ = await talk(answer(307, location=thief.address))
            assert isinstance(outcome, Misunderstood)
            assert thief.received == []

    run(scenario())


def test_nobody_there_means_nothing_was_sent(run: Any) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # taken, and nobody listens

        async def scenario() -> None:
            client = client_for(f"http://127.0.0.1:{nobody.getsockname()[1]}")
            with pytest.raises(Offline):
                await client.write(client.request("PUT", "x", body={}), Answer)
            await client.close()

        run(scenario())


def test_a_read_that_gets_no_answer_in_time_is_broken_and_a_write_in_doubt(run: Any) -> None:
    async def scenario() -> None:
        # The kernel takes the connection and the request; nobody ever reads them.
        with socket.create_server(("127.0.0.1", 0)) as silent:
            policy = Policy(attempts=1, answer=0.05, first_wait=0.001)
            client = client_for(f"http://127.0.0.1:{silent.getsockname()[1]}", policy)
            with pytest.raises(Broken):
                await client.read(client.request("GET", "x"), Answer)
            with pytest.raises(AnswerLost):
                await client.write(client.request("PUT", "x", body={}), Answer)
            await client.close()

    run(scenario())


# --------------------------------------------------------------------------------------------------------------- waiting


@pytest.mark.parametrize("writes", [False, True])
def test_a_crm_that_asks_us_to_wait_is_waited_for_and_this_is_told(run: Any, writes: bool) -> None:
    notices: list[Notice] = []
    outcome, received = run(talk(answer(429, retry_after="0"), answer(), writes=writes, notices=notices))
    assert outcome == Answer()
    assert len(received) == 2
    assert [(str(notice.sentence), notice.seconds) for notice in notices] == [
        ("Testflow asks us to wait 0 seconds.", 0)
    ]


def test_an_http_date_is_measured_by_the_servers_own_clock(run: Any) -> None:
    policy = Policy(first_wait=0.001, longest_wait=5)
    outcome, received = run(talk(answer(429, retry_after=http_date(-3590), date=http_date(-3600)), policy=policy))
    assert isinstance(outcome, Busy)
    assert outcome.retry_after == 10
    assert len(received) == 1


def test_who_asks_for_more_than_we_wait_is_told_to_the_user_at_once(run: Any) -> None:
    outcome, received = run(talk(answer(429, retry_after="121"), writes=True))
    assert isinstance(outcome, Busy)
    assert outcome.retry_after == 121
    assert len(received) == 1


@pytest.mark.parametrize("nonsense", ["soon", "-5", "inf", "nan", ""])
def test_a_wait_that_makes_no_sense_becomes_a_short_one_of_ours(run: Any, nonsense: str) -> None:
    notices: list[Notice] = []
    outcome, _ = run(talk(answer(429, retry_after=nonsense), answer(), notices=notices))
    assert outcome == Answer()
    assert 0 < notices[0].seconds < 1


def test_a_crm_that_stays_busy_is_given_up(run: Any) -> None:
    outcome, received = run(talk(answer(429)))
    assert isinstance(outcome, Busy)
    assert len(received) == 4


def test_no_more_requests_than_the_pace_allows(run: Any) -> None:
    """Two an hour: the third has to wait, and does not get through in the length of a test."""

    async def scenario() -> None:
        async with ScriptedServer(answer()) as server:
            client = client_for(server.address, Policy(requests=2, per=3600))
            for _ in range(2):
                await client.read(client.request("GET", "x"), Answer)
            import asyncio

            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await client.read(client.request("GET", "x"), Answer)
            await client.close()
            assert len(server.received) == 2

    run(scenario())


# --------------------------------------------------------------------------------------------------------------- secrecy

FAULTS = [
    DROP,
    cut(answer()),
    answer(body="{"),
    answer(429, retry_after="500"),
    answer(body="<html>", kind="text/html"),
]
FAULTS += [answer(status, f'{{"echo": "{KEY}"}}', www_authenticate=f"Bearer {KEY}") for status, _ in STATUSES]
FAULTS += [answer(500, KEY)]


@pytest.mark.parametrize("writes", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_no_failure_shows_the_key_or_the_address(
    run: Any, caplog: pytest.LogCaptureFixture, fault: bytes, writes: bool
) -> None:
    with caplog.at_level(logging.DEBUG, logger="desktop_app"):
        outcome, _ = run(talk(fault, writes=writes))
    assert isinstance(outcome, DeskError)
    assert outcome.__cause__ is None
    assert outcome.__context__ is None
    shown = [
        "".join(traceback.format_exception(outcome)),
        repr(outcome),
        str(outcome),
        str(outcome.sentence),
        repr(outcome.__dict__),
        caplog.text,
    ]
    for text in shown:
        assert KEY not in text
        assert PLACE not in text


def test_an_unreachable_address_shows_its_host_only(run: Any) -> None:
    async def scenario() -> DeskError:
        client = client_for("https://127.0.0.1:1/api")
        with pytest.raises(Offline) as caught:
            await client.read(client.request("GET", "x", params={"email": "ida@example.org"}), Answer)
        await client.close()
        return caught.value

    error = run(scenario())
    assert "127.0.0.1" in str(error.sentence)
    assert error.__context__ is None
    assert "ida" not in repr(error.__dict__)


@pytest.mark.parametrize("port", [8089, 9443])
def test_an_unusual_port_that_cannot_be_reached_is_what_is_spoken_of(port: int) -> None:
    for error in (httpx.ConnectTimeout(""), httpx.ConnectError("")):
        failure = of_transport(error, "Testflow", "api.example.org", port, writes=True)
        assert isinstance(failure, Offline)
        assert f"port {port}. Many offices block this port." in str(failure.sentence)
        assert f"open port {port} to api.example.org" in str(failure.advice)


@pytest.mark.parametrize(("host", "port"), [("api.example.org", None), ("api.example.org", 443), ("127.0.0.1", 8089)])
def test_ports_that_nobody_blocks_are_not_spoken_of(host: str, port: int | None) -> None:
    failure = of_transport(httpx.ConnectTimeout(""), "Testflow", host, port, writes=True)
    assert str(failure.sentence) == f"Testflow cannot be reached at {host}."


def test_the_port_of_the_address_is_the_one_that_is_named(run: Any) -> None:
    """127.1 leads here, and is not written as this computer's own address."""

    async def scenario() -> DeskError:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        client = client_for(f"https://127.1:{port}/rest/api")
        with pytest.raises(Offline) as caught:
            await client.read(client.request("GET", "x"), Answer)
        await client.close()
        assert f"port {port}" in str(caught.value.sentence)
        return caught.value

    assert run(scenario()).__context__ is None
