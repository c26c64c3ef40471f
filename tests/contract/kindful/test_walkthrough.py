"""The vendor page's two-way sync, step by step (vendor page "2-way Sync")."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.changes import Kind, State
from desktop_app.core.ports import Batch
from desktop_app.practice.crm import Edit
from tests.contract.kindful.conftest import Office

JOHN: dict[str, Any] = {
    "external_id": "id_01",
    "title": "Mr.",
    "first_name": "John",
    "last_name": "Example",
    "gender": "M",
    "employer": "Acme, Inc.",
    "email": "jsmith@email.co",
    "alt_email": "johnsmith@email.co",
    "addr1": "123 ABC Ln.",
    "addr2": "Apt. 1001",
    "city": "Nashville",
    "state": "TN",
    "postal": "37206",
    "country": "United States",
    "birthday": "1985-02-13",
    "primary_phone": "555-555-5555",
    "alt_phone": "555-555-5555",
    "fax_phone": "555-555-5555",
    "spouse_first": "Jane",
    "spouse_last": "Smith",
}
NOT_LINKED = {"first_name": "Not", "last_name": "Linked", "email": "notlinked@kf.com", "birthday": "1985/02/13"}


async def import_john(office: Office) -> Any:
    """Step 1: import a record under our id."""
    (batch,) = office.provider.pack([office.new(**JOHN)])
    sent = await office.provider.send(batch)
    (outcome,) = await office.provider.settle([(batch, sent.ticket)])
    assert sent.outcomes[0].state is State.WAITING
    return outcome


async def settled_links(office: Office, tickets: list[str]) -> None:
    """Wait for jobs that only link."""
    assert tickets
    await office.provider.settle([(Batch(1, Kind.LINKED, ()), ticket) for ticket in tickets])


async def walk(office: Office) -> None:
    john = await import_john(office)
    assert john.state is State.APPLIED
    assert john.record.get("external_id") == "id_01"

    # Step 2: what Kindful has and we do not know.
    office.crm.crm.edit(Edit(action="add", values=NOT_LINKED))
    unknown = await office.everybody(state="not_linked")
    (stranger,) = [contact for contact in unknown if contact.get("email") == "notlinked@kf.com"]
    assert stranger.get("external_id") is None
    assert "id_01" not in [contact.get("external_id") for contact in unknown]

    # Step 3: give it our id.
    (batch,) = office.provider.pack([office.linked(stranger, "id_02")])
    sent = await office.provider.send(batch)
    (outcome,) = await office.provider.settle([(batch, sent.ticket)])
    assert outcome.state is State.APPLIED
    assert "id_02" in [contact.get("external_id") for contact in await office.everybody(state="linked")]

    # Step 4: somebody edits in Kindful; it shows among the changed until we say that we have taken it over.
    office.crm.crm.edit(Edit(action="change", id=john.contact, values={"last_name": "Smith"}))
    changed = [contact async for page in office.provider.inbox.changed() for contact in page.contacts]
    (smith,) = [contact for contact in changed if contact.get("external_id") == "id_01"]
    assert (smith.get("last_name"), smith.version) == ("Smith", "2")
    assert smith.id in [contact.id for contact in await office.everybody(state="changed")]
    await settled_links(office, await office.provider.inbox.acknowledge([smith]))
    assert smith.id not in [contact.id for contact in await office.everybody(state="changed")]


def test_import_query_link_edit_changed_acknowledged(visit: Any) -> None:
    visit(walk)


async def acknowledge_an_older_version(office: Office) -> None:
    john = await import_john(office)
    office.crm.crm.edit(Edit(action="change", id=john.contact, values={"last_name": "Smith"}))
    (smith,) = [c for c in await office.everybody(state="changed") if c.id == john.contact]
    office.crm.crm.edit(Edit(action="change", id=john.contact, values={"last_name": "Miller"}))
    await settled_links(office, await office.provider.inbox.acknowledge([smith]))
    (miller,) = [c for c in await office.everybody(state="changed") if c.id == john.contact]
    assert miller.get("last_name") == "Miller"


def test_an_edit_made_while_we_took_one_over_is_not_lost(visit: Any) -> None:
    visit(acknowledge_an_older_version)


async def import_sends_the_vendor_page(office: Office) -> None:
    await import_john(office)
    (body,) = office.paths("/imports")
    assert body == {
        "data_format": "contact",
        "action_type": "create",
        "data_type": "json",
        "data": [
            {
                **{key: value for key, value in JOHN.items() if key != "external_id"},
                "id": "id_01",
                "birthday": "1985/02/13",
            }
        ],
    }


def test_a_new_contact_is_sent_as_on_the_vendor_page(visit: Any) -> None:
    visit(import_sends_the_vendor_page)


@pytest.mark.parametrize("echoes", [False, True])
def test_our_own_import_is_settled_whether_or_not_kindful_shows_it_as_changed(
    visit: Any, practice: Any, echoes: bool
) -> None:
    practice["kindful"].crm.set_switches({"own_import_echoes": echoes})

    async def scenario(office: Office) -> None:
        assert (await import_john(office)).state is State.APPLIED
        assert bool([c for c in await office.everybody(state="changed") if c.get("external_id") == "id_01"]) is echoes

    visit(scenario)
