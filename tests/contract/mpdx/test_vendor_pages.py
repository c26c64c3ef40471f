"""The vendor's own pages, word by word: every example is produced by the provider, and every answer understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Change, Kind, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.ports import Batch, Term
from desktop_app.core.removing import Removing
from desktop_app.core.words import say
from desktop_app.providers.mpdx.provider import open
from tests.contract.mpdx.benches import OrganisationBench
from tests.support.scripted_server import ScriptedServer, answer

AtMpdx = Callable[..., None]
EXAMPLES = Path(__file__).parents[2] / "unit" / "practice" / "vendor_examples"
MEDIA = "application/vnd.api+json; charset=utf-8"
VERSION = "2021-11-23T14:38:32Z"


def example(name: str) -> Any:
    return msgspec.json.decode((EXAMPLES / f"{name}.txt").read_bytes())


def values_of(attributes: dict[str, Any]) -> dict[str, Value]:
    """The attributes of an example as values of fields."""
    values = {key: value for key, value in attributes.items() if key != "updated_in_db_at"}
    return {**values, "pledge_frequency": "1", "pledge_start_date": "2021-10-19"}


def listed(*records: Any) -> bytes:
    """A list that holds these records, for reading back."""
    meta = {"pagination": {"page": 1, "per_page": 25, "total_count": len(records), "total_pages": 1}}
    return answer(200, msgspec.json.encode({"data": records, "meta": meta}).decode(), MEDIA)


async def talk(scope: str, *answers: bytes, about: Callable[[Any], Any]) -> tuple[Any, list[Any]]:
    """What comes of `about` a provider whose server gives these answers; and what it sent."""
    async with ScriptedServer(*answers) as server:
        account = Account("a", "mpdx", "x", Environment.PRACTICE, f"{server.address}/api/v2", "", scope)
        provider = open(account, "key", lambda _: None)
        try:
            return await about(provider), server.received
        finally:
            await provider.close()


def constants() -> bytes:
    return answer(404, "{}", MEDIA)


def test_bulk_post(run: Any) -> None:
    sent, reply = example("mpdx_bulk_create"), example("mpdx_bulk_create_reply")
    element = sent["data"][0]["data"]
    scope = element["relationships"]["account_list"]["data"]["id"]
    change = Change("c", Kind.NEW, "", say("row"), after=values_of(element["attributes"]), identity=element["id"])
    result, received = run(
        talk(
            scope,
            constants(),
            answer(200, msgspec.json.encode(reply).decode(), MEDIA),
            listed(reply[0]["data"]),
            about=lambda provider: provider.send(Batch(1, Kind.NEW, (change,))),
        )
    )
    (outcome,) = result.outcomes
    assert (outcome.state, outcome.reason, outcome.contact) == (State.APPLIED, None, element["id"])
    assert received[1].line == "POST /api/v2/contacts/bulk HTTP/1.1"
    assert received[1].header(b"content-type") == b"application/vnd.api+json"
    body = msgspec.json.decode(received[1].body)
    example_attributes = {
        k: v for k, v in element["attributes"].items() if k != "updated_in_db_at"
    }  # means nothing here
    assert body == {
        "data": [{"data": {**element, "attributes": {**example_attributes, "pledge_start_date": "2021-10-19"}}}]
    }
    assert {key: outcome.record.get(key) for key in change.after} == change.after


def test_bulk_put(run: Any) -> None:
    sent, reply = example("mpdx_bulk_update"), example("mpdx_bulk_update_reply")
    element = sent["data"][0]["data"]
    scope = reply[0]["data"]["relationships"]["account_list"]["data"]["id"]
    change = Change(
        "c", Kind.CHANGED, "", say("row"), element["id"], VERSION, before={}, after=values_of(element["attributes"])
    )
    result, received = run(
        talk(
            scope,
            constants(),
            answer(200, msgspec.json.encode(reply).decode(), MEDIA),
            listed(reply[0]["data"]),
            about=lambda provider: provider.send(Batch(1, Kind.CHANGED, (change,))),
        )
    )
    (outcome,) = result.outcomes
    assert (outcome.state, outcome.reason) == (State.APPLIED, None)
    assert received[1].line == "PUT /api/v2/contacts/bulk HTTP/1.1"
    expected = {**element["attributes"], "pledge_start_date": "2021-10-19", "updated_in_db_at": VERSION}
    assert msgspec.json.decode(received[1].body) == {"data": [{"data": {**element, "attributes": expected}}]}


def test_bulk_delete_whose_answer_is_in_another_order(run: Any) -> None:
    sent, reply = example("mpdx_bulk_delete"), example("mpdx_bulk_delete_reply")
    ids = [element["data"]["id"] for element in sent["data"]]
    assert [element["data"]["id"] for element in reply] == ids[::-1]
    changes = tuple(Change(id, Kind.REMOVED, "", say("row"), id) for id in ids)
    result, received = run(
        talk(
            "1a061060-da47-4ca9-800f-2339bffd3831",
            constants(),
            answer(200, msgspec.json.encode(reply).decode(), MEDIA),
            listed(),
            about=lambda provider: provider.send(Batch(1, Kind.REMOVED, changes)),
        )
    )
    assert {outcome.change: outcome.state for outcome in result.outcomes} == dict.fromkeys(ids, State.APPLIED)
    assert received[1].line == "DELETE /api/v2/contacts/bulk HTTP/1.1"
    assert received[1].header(b"content-type") == b"application/vnd.api+json"
    assert msgspec.json.decode(received[1].body) == sent


def test_an_error_among_the_elements(run: Any) -> None:
    """ "Array of both Contact objects that have been successfully updated and of errors"; the error as the server makes it."""
    reply = example("mpdx_bulk_update_reply")
    fine, wrong = reply[0]["data"]["id"], "1d6393dd-f3f4-49d3-9fd8-7e758b056b1f"
    error = {
        "status": 400,
        "source": {"pointer": "/data/attributes/name"},
        "title": "can't be blank",
        "detail": "Name can't be blank",
    }
    changes = tuple(
        Change(id, Kind.CHANGED, "", say("row"), id, VERSION, after={"name": name})
        for id, name in ((wrong, None), (fine, "Schuster, Luciano"))
    )
    record = {"id": wrong, "type": "contacts", "attributes": {"name": "As before"}}
    result, _ = run(
        talk(
            "1a63fb59-2e69-45d6-bda0-17cb5870ea6a",
            constants(),
            answer(200, msgspec.json.encode([*reply, {"id": wrong, "errors": [error]}]).decode(), MEDIA),
            listed(reply[0]["data"], record),
            about=lambda provider: provider.send(Batch(1, Kind.CHANGED, changes)),
        )
    )
    assert [outcome.state for outcome in result.outcomes] == [State.REFUSED, State.APPLIED]
    assert str(result.outcomes[0].reason) == "MPDX did not accept this: Name can't be blank"


def test_contacts_without_people_name_a_person_without_an_id(run: Any) -> None:
    reply = example("mpdx_bulk_create_reply")
    assert reply[0]["data"]["relationships"]["primary_or_first_person"]["data"] == {"type": "people"}

    async def read(provider: Any) -> Any:
        return [contact async for page in provider.read(()) for contact in page.contacts]

    (contact,), _ = run(talk("13af0d9d-1ffd-4f26-a739-a9dbaedde6a4", constants(), listed(reply[0]["data"]), about=read))
    assert contact.get("name") == "Bogan, Troy"
    assert contact.version == VERSION
    assert contact.get("pledge_frequency") == "1"
    assert not any(key.startswith("person") for key in contact.values)
    assert msgspec.json.decode(contact.raw)["data"] == reply[0]["data"]


# --------------------------------------------------------------------------------------------------- organizations/contacts


def test_organisation_list(run: Any) -> None:
    page = example("mpdx_organization_list")

    async def read(provider: Any) -> Any:
        terms = [Term("status", "active,hidden"), Term("wildcard_search", "Nikolaus")]
        return [contact async for part in provider.read(terms) for contact in part.contacts]

    (contact,), received = run(
        talk("organization:0ac2d02b", answer(200, msgspec.json.encode(page).decode(), MEDIA), about=read)
    )
    assert received[0].line.startswith("GET /api/v2/organizations/contacts?")
    for piece in (
        "filter%5Borganization_id%5D=0ac2d02b",
        "filter%5Bstatus%5D=active%2Chidden",
        "filter%5Bwildcard_search%5D=Nikolaus",
        "sort=name",
    ):
        assert piece in received[0].line
    assert received[0].header(b"content-type") == b"application/vnd.api+json"
    assert contact.id == "a7506cb9-172a-4e64-a78a-3fe57063a173"
    assert contact.version == "2022-01-12T17:17:59Z"
    assert dict(contact.values) == {
        "name": "Nikolaus, Hal",
        "allow_deletion": True,
        "created_at": "2022-01-12T17:17:59+00:00",
        "updated_at": "2022-01-12T17:17:59+00:00",
        "account_list": "1a061060-da47-4ca9-800f-2339bffd3831",
    }


def test_organisation_get_and_delete(run: Any) -> None:
    id = "f280bb30-8bdb-451d-b79f-2042e4cf87b6"
    record = {**example("mpdx_organization_list")["data"][0], "id": id}
    gone = answer(404, '{"errors":[{"status":"404","title":"Not Found"}]}', MEDIA)

    async def about(provider: Any) -> Any:
        now = (await provider.current([seen]))[id]
        (batch,) = provider.pack([Change("c", Kind.REMOVED, "", say("gone"), id, now.version, dict(now.values))])
        return now, await provider.send(batch)

    seen = Contact(id, {})
    (now, sent), received = run(
        talk(
            "organization:0ac2d02b",
            answer(200, msgspec.json.encode({"data": record}).decode(), MEDIA),
            answer(204, "", MEDIA),
            gone,
            about=about,
        )
    )
    assert now.get("name") == "Nikolaus, Hal"
    assert received[0].line == f"GET /api/v2/organizations/contacts/{id} HTTP/1.1"
    assert received[1].line == f"DELETE /api/v2/organizations/contacts/{id} HTTP/1.1"
    assert received[1].body == b""
    assert received[1].header(b"content-type") == b"application/vnd.api+json"
    assert [outcome.state for outcome in sent.outcomes] == [State.APPLIED]


def test_whoever_may_not_be_deleted_is_made_anonymous(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: OrganisationBench) -> None:
        can = bench.provider.capabilities
        kept = next(c for c in await bench.everybody() if c.get("allow_deletion") is not True)
        deletable = next(c for c in await bench.everybody() if c.get("allow_deletion") is True)
        assert [can.removing(each.values) for each in (kept, deletable)] == [Removing.ANONYMISE, Removing.DELETE]
        outcomes = await bench.carried_out(bench.removal(kept), bench.removal(deletable))
        assert [outcome.state for outcome in outcomes] == [State.APPLIED, State.APPLIED]
        assert outcomes[0].record is not None
        assert outcomes[0].record.get("name") != kept.get("name")
        assert outcomes[1].record is None
        now = await bench.provider.current([kept, deletable])
        assert now == {kept.id: outcomes[0].record, deletable.id: None}

    at_mpdx(scenario, organisation=True)


def test_whom_mpdx_does_not_let_go_is_told(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: OrganisationBench) -> None:
        bench.inside.set_switches({"organization_delete": "refuse"})
        kept = next(c for c in await bench.everybody() if c.get("allow_deletion") is not True)
        (outcome,) = await bench.carried_out(bench.removal(kept))
        assert outcome.state is State.REFUSED
        assert str(outcome.reason).startswith("MPDX did not accept this: ")

    at_mpdx(scenario, organisation=True)


def test_both_filters_of_an_organisation_find_whom_they_say(at_mpdx: AtMpdx) -> None:
    async def scenario(bench: OrganisationBench) -> None:
        zoe = await bench.somebody(name="Zweig, Zoe", status="Never Ask")
        assert {each.key for each in await bench.provider.filters()} == {"status", "wildcard_search"}
        for term in (Term("wildcard_search", "Zweig"), Term("status", "Never Ask")):
            found = {c.id async for page in bench.provider.read([term]) for c in page.contacts}
            assert zoe.id in found
            assert found < set(bench.there())
        assert zoe.id not in {
            c.id async for page in bench.provider.read([Term("status", "active")]) for c in page.contacts
        }

    at_mpdx(scenario, organisation=True)
