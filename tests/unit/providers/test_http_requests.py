"""What leaves: addresses, keys as bytes, and logs without either."""

from __future__ import annotations

import logging
import ssl
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.core.errors import DeskError, InputError, KeyMissing
from desktop_app.providers.http.address import check_address
from desktop_app.providers.http.client import ApiClient, Policy, nobody_trusted, trusted
from desktop_app.providers.http.key import KeyHeader
from desktop_app.providers.http.pace import in_turns
from desktop_app.providers.http.redaction import redact_logging, redacted
from desktop_app.providers.registry import PROVIDERS
from tests.support.scripted_server import Received, ScriptedServer, answer

POUND = "afeWER£4q3"


async def sent(key: KeyHeader, path: tuple[str, ...] = ("x",), **more: Any) -> Received:
    async with ScriptedServer(answer()) as server:
        client = ApiClient("Testflow", f"{server.address}/api/v1/", key, lambda _: None, Policy())
        await client.read(client.request("GET", *path, **more), object)
        await client.close()
        return server.received[0]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (KeyHeader("abc-123", 'Token token="{key}"'), b'Token token="abc-123"'),
        (KeyHeader(POUND), b"afeWER\xa34q3"),
        (KeyHeader(POUND, utf8=True), b"afeWER\xc2\xa34q3"),
        (KeyHeader("5€", "Bearer {key}"), b"Bearer 5\xe2\x82\xac"),
    ],
)
def test_keys_leave_as_the_bytes_their_crm_expects(run: Any, key: KeyHeader, expected: bytes) -> None:
    assert run(sent(key)).header(b"Authorization") == expected


@pytest.mark.parametrize("bad", [" abc", "abc\n", "a\r\nX-Evil: 1", "a\x00b", "a\u200bb", "a\u00a0b"])
def test_a_key_that_no_header_can_hold_is_refused_without_being_quoted(bad: str) -> None:
    with pytest.raises(InputError) as caught:
        KeyHeader(bad)
    assert bad.strip() not in repr(caught.value.__dict__)


def test_no_key_is_a_missing_key() -> None:
    with pytest.raises(KeyMissing):
        KeyHeader("")


def test_a_key_is_not_shown() -> None:
    assert POUND not in repr(KeyHeader(POUND)) + str(KeyHeader(POUND))


def test_ids_and_values_cannot_break_out_of_their_place_in_the_address(run: Any) -> None:
    line = run(sent(KeyHeader("any-key"), ("lists", "a/../b?c#d", "persons"), params={"cursor": "x&y=z =="})).line
    assert line == "GET /api/v1/lists/a%2F..%2Fb%3Fc%23d/persons?cursor=x%26y%3Dz+%3D%3D HTTP/1.1"


def test_what_will_be_sent_is_what_is_sent(run: Any) -> None:
    async def scenario() -> None:
        async with ScriptedServer(answer()) as server:
            client = ApiClient("Testflow", server.address, KeyHeader("any-key"), lambda _: None)
            request = client.request("PUT", "people", body={"name": "Žofie"})
            await client.write(request, object)
            await client.close()
            received = server.received[0]
            assert request.address == f"{server.address}/people"
            assert received.line == "PUT /people HTTP/1.1"
            assert received.body == bytes(request.body) == '{"name":"Žofie"}'.encode()
            assert received.header(b"content-type") == b"application/json"

    run(scenario())


@pytest.mark.parametrize(("always", "named"), [(False, None), (True, b"application/vnd.api+json")])
def test_a_request_without_a_body_names_its_type_where_the_crm_wants_that(
    run: Any, always: bool, named: bytes | None
) -> None:
    async def scenario() -> None:
        async with ScriptedServer(answer()) as server:
            key, media = KeyHeader("any-key"), "application/vnd.api+json"
            client = ApiClient("Testflow", server.address, key, lambda _: None, media=media, always_typed=always)
            for method in ("GET", "DELETE"):
                await client.write(client.request(method, "people"), object)
            await client.write(client.request("POST", "people", body={}), object)
            await client.close()
            assert [received.header(b"content-type") for received in server.received] == [named, named, media.encode()]
            assert {received.header(b"accept") for received in server.received} == {media.encode()}

    run(scenario())


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        (" https://api.example.org/ ", "https://api.example.org"),
        ("https://api.example.org/v1", "https://api.example.org/v1"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_addresses_that_a_key_may_be_sent_to(given: str, taken: str) -> None:
    assert check_address(given) == taken


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "api.example.org",
        "https://",
        "ftp://api.example.org",
        "http://api.example.org",
        "http://localhost.example.org",
        "https://me:secret@api.example.org",
        "https://api.example.org?key=1",
        "https://api.example.org/#x",
        "https://api.exam ple.org",
        "https://api.example.org:0",
        "https://api.example.org:99999",
        "https://[::1",
        "https://{NAME}.example.org:8089/rest/api",
    ],
)
def test_addresses_that_no_key_is_sent_to(bad: str) -> None:
    with pytest.raises(InputError):
        check_address(bad)
    with pytest.raises(InputError):
        ApiClient("Testflow", bad, KeyHeader("any-key"), lambda _: None)


def test_certificates_are_checked_against_what_this_computer_trusts() -> None:
    context = trusted()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert not nobody_trusted().get_ca_certs()


# ------------------------------------------------------------------------------------------------------------------ logs


@pytest.fixture
def redacting() -> Iterator[None]:
    before = logging.getLogRecordFactory()
    redact_logging()
    redact_logging()
    yield
    logging.setLogRecordFactory(before)


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("HTTP Request: GET https://x.org/lists?cursor=eyJ&a=ida", "HTTP Request: GET https://x.org/lists?…"),
        ("mail to ida.berg+kjg@mail.example.org.", "mail to …@…."),
        ("GET /contacts/ida%40example.org/x", "GET /contacts/…@…/x"),
        ("{'Authorization': 'Bearer abc.def'}", "{'Authorization': '…}"),
        ("[(b'Authorization', b'Token token=\"abc\"')]", "[(b'Authorization', b'…)]"),
        ("authorization: abc", "authorization: …"),
        ("sent Bearer abc.def", "sent Bearer …"),
        ("Really? Yes.", "Really? Yes."),
        ("token expired", "token expired"),
    ],
)
def test_log_lines_lose_keys_addresses_and_queries(line: str, clean: str) -> None:
    assert redacted(line) == clean


def test_nothing_that_leaves_or_arrives_is_logged_not_even_at_debug(
    run: Any, caplog: pytest.LogCaptureFixture, redacting: None
) -> None:
    key = KeyHeader("topsecret", "Bearer {key}")

    async def scenario() -> None:
        echo = answer(422, "topsecret ida@example.org", x_echo="Bearer topsecret", set_cookie="a=topsecret")
        async with ScriptedServer(echo) as server:
            client = ApiClient("Testflow", server.address, key, lambda _: None, Policy(first_wait=0.001))
            with pytest.raises(DeskError) as caught:
                await client.read(client.request("GET", "x", params={"email": "ida@example.org"}), object)
            logging.getLogger("somebody").info("failed for %s", "ida@example.org", exc_info=caught.value)
            await client.close()

    with caplog.at_level(logging.DEBUG):
        logging.getLogger("somebody").setLevel(logging.DEBUG)
        try:
            raise ValueError("topsecret for ida@example.org")
        except ValueError:
            logging.getLogger("somebody").debug("oops", exc_info=True)
        run(scenario())
    names = {record.name for record in caplog.records}
    assert "httpx" in names
    assert any(name.startswith("httpcore") for name in names)
    assert "topsecret" not in caplog.text
    assert "ida" not in caplog.text


def test_a_broken_log_call_is_left_alone(redacting: None) -> None:
    record = logging.getLogger("x").makeRecord("x", logging.INFO, "", 1, "%d", ("no number",), None)
    assert record.args == ("no number",)


# ------------------------------------------------------------------------------------------------------------ being light


def test_a_place_that_was_not_filled_in_is_named() -> None:
    with pytest.raises(InputError) as caught:
        check_address("https://{NAME}.example.org:8089/rest/api")
    assert str(caught.value.sentence) == "The address still has {NAME} in it."
    assert str(caught.value.advice) == "Put your own name at the CRM in place of {NAME}."


def test_saying_what_there_is_loads_no_http_library() -> None:
    """Start-up is measured: httpx takes longer to load than everything else of ours."""
    code = (
        "import sys; from desktop_app.providers.registry import Registry;"
        "from desktop_app.providers.http.redaction import redact_logging; redact_logging();"
        "print([i.key for i in Registry().infos()], [m for m in ('httpx', 'truststore', 'ssl') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == f"{list(PROVIDERS)} []"


def test_long_work_lets_others_have_their_turn(run: Any) -> None:
    import asyncio

    async def scenario() -> None:
        turns = 0

        async def other() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        task = asyncio.create_task(other())
        done = await in_turns(lambda n: sum(range(n)), [2000] * 3000)
        task.cancel()
        assert done == [1999000] * 3000
        assert turns > 3

    run(scenario())
