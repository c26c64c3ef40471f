"""Every example of the vendor's REST guide, produced or accepted. Its JSON is repaired where the page's is none (commas)."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import msgspec
import pytest

from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, IncompleteRead, Misunderstood, Refused
from desktop_app.core.fields import Common, FieldType
from desktop_app.core.ports import Batch, Term
from desktop_app.core.words import say
from desktop_app.providers.kulea.provider import KuleaProvider
from tests.contract.kulea.conftest import connected
from tests.support.scripted_server import Received, ScriptedServer, answer

KEY = "afeWER£4q3"
FIELDS = {
    "success": True,
    "count": 5,
    "fields": [
        {"fieldname": "date created", "type": "Date"},
        {"fieldname": "email", "type": "Text"},
        {"fieldname": "forename", "type": "Text"},
        {"fieldname": "signupdate", "type": "Text"},
        {"fieldname": "surname", "type": "Text"},
    ],
}
JUNAID8 = {
    "id": 4294967667,
    "email": "junaid8@kulea.ma",
    "data": {"forename": "junaid8", "surname": "bakali8", "signupdate": "20170103"},
    "archived": False,
    "subscribed": True,
}
JUNAID9 = {
    "id": 4294967666,
    "email": "junaid9@kulea.ma",
    "data": {"forename": "junaid1", "surname": "bakali1", "signupdate": "20170104"},
    "archived": False,
    "subscribed": True,
}
LIST = {"success": True, "total": 2, "count": 300, "users": [JUNAID8, JUNAID9]}
NOBODY = {"success": True, "total": 0, "count": 100, "users": list[object]()}
ONE_DATA = {"forename": "junaid88", "surname": "bakali88", "signupdate": "20120103"}
ONE = {"success": True, "total": 1, "count": 1, "users": [{**JUNAID8, "data": ONE_DATA}]}
CREATE = {
    "email": "junaid8@kulea.ma",
    "forename": "junaid8",
    "surname": "bakali8",
    "signupdate": "20170201-131200",
    "subscribed": True,
}
UPDATE = {"forename": "junaid9", "surname": "bakali9", "unsubscribe": True}
DONE = {"success": True, "crm_id": 4294967668}
ADDED = [
    ("20170629-191335", "junaid1@kulea.ma", 4294967657),
    ("20170629-193828", "junaid2@kulea.ma", 4294967658),
    ("20170629-193909", "junaid3@kulea.ma", 4294967659),
    ("20170629-194004", "junaid4@kulea.ma", 4294967660),
    ("20170629-194301", "junaid5@kulea.ma", 4294967661),
    ("20170701-001905", "junaid6@kulea.ma", 4294967662),
    ("20170701-002001", "junaid7@kulea.ma", 4294967663),
    ("20170701-002135", "junaid8@kulea.ma", 4294967664),
    ("20170725-141901", "junaid8@kulea.ma", 4294967667),
    ("20170726-143431", "junaid9@kulea.ma", 4294967668),
]
EVENTS = {
    "success": True,
    "count": 10,
    "events": [{"date": at, "type": "addedcrm", "description": who, "crm_id": id} for at, who, id in ADDED],
}

Asking = Callable[[KuleaProvider], Coroutine[Any, Any, Any]]
Examples = Callable[..., tuple[Any, list[Received]]]


@pytest.fixture
def examples(run: Any) -> Examples:
    """What comes of asking a Kulea that gives these answers, the last one for ever, and what it was asked."""

    def go(asking: Asking, *answers: object) -> tuple[Any, list[Received]]:
        async def scenario() -> tuple[Any, list[Received]]:
            bodies = [answer(body=msgspec.json.encode(each).decode()) for each in answers]
            async with ScriptedServer(*bodies) as server:
                provider = connected(f"{server.address}/rest/api", KEY)
                try:
                    return await asking(provider), server.received
                finally:
                    await provider.close()

        return run(scenario())

    return go


def _query(received: Received) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(received.line.split()[1]).query))


def _all(*terms: Term) -> Asking:
    async def asking(provider: KuleaProvider) -> list[Contact]:
        return [contact async for page in provider.read(terms) for contact in page.contacts]

    return asking


def _sending(kind: Kind, id: str | None, before: dict[str, Any], after: dict[str, Any]) -> Asking:
    change = Change("c", kind, "somebody", say("row"), id, before=before, after=after)

    async def asking(provider: KuleaProvider) -> Any:
        (outcome,) = (await provider.send(Batch(1, kind, (change,)))).outcomes
        return outcome

    return asking


def test_the_key_is_the_whole_value_of_the_header(examples: Examples) -> None:
    _, received = examples(lambda provider: provider.fields(), FIELDS)
    assert received[0].line == "GET /rest/api/users/fields HTTP/1.1"
    assert received[0].header(b"authorization") == KEY.encode("latin-1")


def test_describing_fields(examples: Examples) -> None:
    fields, _ = examples(lambda provider: provider.fields(), FIELDS)
    found = {field.key: (field.type, field.common) for field in fields}
    assert found["date created"] == (FieldType.MOMENT, Common.CREATED)
    assert found["forename"] == (FieldType.TEXT, Common.FIRST_NAME)
    assert found["signupdate"] == (FieldType.TEXT, None)


def test_listing_contacts(examples: Examples) -> None:
    people, received = examples(_all(), FIELDS, LIST)
    assert [dict(contact.values) for contact in people] == [
        {
            "id": str(each["id"]),
            "email": each["email"],
            **each["data"],
            "archived": False,
            "subscribed": True,
        }
        for each in (JUNAID8, JUNAID9)
    ]
    assert len(received) == 2, "count 300 is what was asked for, not what came"


@pytest.mark.parametrize(
    ("terms", "query"),
    [
        ([Term("from", "2017-02-01 13:32:13")], {"dtfrom": "20170201-133212"}),
        (
            [Term("from", "2017-02-04 13:05:31"), Term("to", "2017-02-05 13:05:29")],
            {"dtfrom": "20170204-130530", "dtto": "20170205-130530"},
        ),
        (
            [
                Term("field:email", "bill@gates.com", "eq"),
                Term("field:surname", "gates", "ct"),
                Term("field:forename", "bill", "eq"),
            ],
            {"filter1": "email:eq:bill@gates.com", "filter2": "surname:ct:gates", "filter3": "forename:eq:bill"},
        ),
        ([Term("archived", "only")], {"only_archived": "true"}),
        ([Term("archived", "hide"), Term("subscribed", "yes")], {"hide_archived": "true", "subscribed_only": "true"}),
    ],
)
def test_searching_contacts(examples: Examples, terms: list[Term], query: dict[str, str]) -> None:
    _, received = examples(_all(*terms), FIELDS, LIST)
    assert _query(received[1]) == {**query, "start": "0", "count": "500"}


def test_pages_and_single_fields(examples: Examples) -> None:
    more = {**LIST, "total": 4}
    last = {**LIST, "total": 4, "users": [{**JUNAID8, "id": 4294967665}, {**JUNAID9, "id": 4294967664}]}
    people, received = examples(_all(), FIELDS, more, last)
    assert len(people) == 4
    assert [_query(each)["start"] for each in received[1:]] == ["0", "2"]
    found, received = examples(lambda provider: provider.lookup.email_exists("bill@gates.com"), LIST)
    assert found is True
    assert _query(received[0]) == {
        "filter1": "email:eq:bill@gates.com",
        "fields": "email",
        "start": "0",
        "count": "1",
    }


def test_getting_one_contact(examples: Examples) -> None:
    asked = Contact("4294967667", {})
    now, received = examples(lambda provider: provider.current([asked]), FIELDS, ONE)
    assert now[asked.id].get("forename") == "junaid88"
    assert now[asked.id].get("signupdate") == "20120103"
    assert received[1].line == "GET /rest/api/users/4294967667 HTTP/1.1"


def test_creating_a_contact(examples: Examples) -> None:
    one = {
        **ONE,
        "users": [{**JUNAID8, "id": 4294967668, "data": {**JUNAID8["data"], "signupdate": "20170201-131200"}}],
    }
    outcome, received = examples(_sending(Kind.NEW, None, {}, dict(CREATE)), FIELDS, NOBODY, DONE, one)
    assert (outcome.state, outcome.reason, outcome.contact) == (State.APPLIED, None, "4294967668")
    assert received[2].line == "POST /rest/api/users HTTP/1.1"
    assert received[2].header(b"content-type") == b"application/json"
    assert msgspec.json.decode(received[2].body) == CREATE


def test_updating_a_contact(examples: Examples) -> None:
    before = {"forename": "junaid88", "surname": "bakali88", "subscribed": True}
    after = {"forename": "junaid9", "surname": "bakali9", "subscribed": False}
    now = {**JUNAID8, "subscribed": False, "data": {**ONE_DATA, "forename": "junaid9", "surname": "bakali9"}}
    sending = _sending(Kind.CHANGED, "4294967667", before, after)
    outcome, received = examples(sending, FIELDS, ONE, DONE, {**ONE, "users": [now]})
    assert (outcome.state, outcome.reason) == (State.APPLIED, None)
    assert received[2].line == "PUT /rest/api/users/4294967667 HTTP/1.1"
    assert msgspec.json.decode(received[2].body) == UPDATE


def test_updating_an_archived_contact(examples: Examples) -> None:
    archived = {**ONE, "users": [{**JUNAID8, "archived": True, "subscribed": False}]}
    sending = _sending(Kind.CHANGED, "4294967667", {"surname": "bakali88"}, {"surname": "bakali9"})
    outcome, _ = examples(sending, FIELDS, ONE, {**DONE, "archived": True}, archived)
    assert outcome.state is State.NOT_CHANGED
    assert "archived" in str(outcome.reason)
    assert outcome.record.get("archived") is True


def test_archiving_a_contact(examples: Examples) -> None:
    archived = {**ONE, "users": [{**JUNAID8, "archived": True, "subscribed": False}]}
    outcome, received = examples(_sending(Kind.REMOVED, "4294967667", {}, {}), FIELDS, ONE, DONE, archived)
    assert (outcome.state, outcome.record.get("archived")) == (State.APPLIED, True)
    assert received[2].line == "DELETE /rest/api/users/4294967667 HTTP/1.1"
    assert received[2].body == b""


def test_listing_events(examples: Examples) -> None:
    async def asking(provider: KuleaProvider) -> list[Any]:
        since, until = "2017-02-04T13:05:31+00:00", "2017-02-05T13:05:29+00:00"
        slices = provider.events.events(["addedcrm", "importedcrm"], since, until)
        return [event async for part in slices for event in part]

    _, received = examples(asking, EVENTS)
    assert received[0].line.startswith("GET /rest/api/events?")
    assert _query(received[0]) == {
        "eventtypes": "addedcrm,importedcrm",
        "dtfrom": "20170204-130530",
        "dtto": "20170205-130530",
    }


def test_the_events_of_the_example(examples: Examples) -> None:
    async def asking(provider: KuleaProvider) -> list[Any]:
        slices = provider.events.events(["addedcrm"], "2017-06-29T19:13:35Z", "2017-07-26T14:34:31Z")
        return [event async for part in slices for event in part]

    events, _ = examples(asking, EVENTS)
    assert [(event.at, event.text, event.contact) for event in events] == [
        (f"{at[:4]}-{at[4:6]}-{at[6:8]}T{at[9:11]}:{at[11:13]}:{at[13:]}+00:00", who, str(id)) for at, who, id in ADDED
    ]
    assert {event.type for event in events} == {"addedcrm"}


async def _period(provider: KuleaProvider) -> list[Any]:
    slices = provider.events.events(["addedcrm"], "2017-06-29T00:00:00Z", "2017-07-01T00:00:00Z")
    return [event async for part in slices for event in part]


def test_an_event_without_a_time_is_an_answer_that_is_not_understood(examples: Examples) -> None:
    def asking(provider: KuleaProvider) -> Any:
        return _failing(Misunderstood, _period(provider))

    examples(asking, {**EVENTS, "count": 1, "events": [{"date": "soon", "type": "addedcrm", "crm_id": 1}]})


def test_fewer_events_than_were_counted_are_never_taken_for_all(examples: Examples) -> None:
    """The slices are halved to the second before it is given up."""

    def asking(provider: KuleaProvider) -> Any:
        return _failing(IncompleteRead, _period(provider))

    _, received = examples(asking, {**EVENTS, "count": 11})
    assert 10 < len(received) < 30


async def _failing(kind: type[DeskError], asking: Coroutine[Any, Any, Any]) -> None:
    with pytest.raises(kind):
        await asking


@pytest.mark.parametrize("reason", ["mandatory eventtypes parameter missing", "Json format invalid", ""])
def test_a_failure_with_its_reason(examples: Examples, reason: str) -> None:
    async def asking(provider: KuleaProvider) -> Any:
        with pytest.raises(Refused) as caught:
            await provider.lookup.email_exists("bill@gates.com")
        return caught.value.detail

    assert examples(asking, {"success": False, "reason": reason})[0] == reason
