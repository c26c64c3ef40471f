"""Our contacts at all four CRMs."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.account import OWN, Account, Environment
from desktop_app.core.changes import Kind
from desktop_app.core.reconcile import Way
from tests.support.office import CAMP, DONORS, Office
from tests.support.office import at_office as at_office
from tests.unit.services.in_step import AtOffice, about, at_rest, edited, links, look, people, synced


@pytest.mark.parametrize("provider", ["campflow", "kindful", "kulea", "mpdx"])
def test_every_crm_is_taken_over_once_and_then_edits_cross_over(at_office: AtOffice, provider: str) -> None:
    async def scenario(office: Office) -> None:
        crm = await another(office, provider)
        contacts = {contact.id: contact for contact in await office.everybody(crm)}
        await synced(office, crm, thorough=True)
        assert await at_rest(office, crm)
        linked = {link.person: link.contact for link in await links(office, crm)}
        person = next(c for c in await office.everybody(OWN) if linked[c.id] in contacts and c.get("last_name"))
        await edited(office, person, last_name="Neumann-Ötker")
        decided, _ = await synced(office, crm)
        (sent,) = [change for change in decided.theirs.to_send() if change.kind is Kind.CHANGED]
        assert list(sent.after.values()) == ["Neumann-Ötker"]
        assert await at_rest(office, crm)
        there = {contact.id: contact for contact in await office.everybody(crm)}[linked[person.id]]
        assert "Neumann-Ötker" in there.values.values()

    at_office(scenario)


def test_who_goes_to_kulea_with_nothing_said_is_not_written_to_and_has_withdrawn_nothing(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        kulea = await another(office, "kulea")
        await office.everybody(OWN)
        values: dict[str, Any] = {"first_name": "Quirina", "last_name": "Neu", "email": "quirina@example.org"}
        await office.carried_out(await office.desk.edits.plan_new(OWN, values))
        await synced(office, kulea, send_new=True)
        assert await at_rest(office, kulea)
        (there,) = [c for c in await office.everybody(kulea) if c.get("email") == "quirina@example.org"]
        assert there.get("subscribed") is False
        assert (await people(office))["Quirina Neu"].get("email_consent") is None

    at_office(scenario)


def test_unsubscribing_in_kulea_is_asked_about_and_never_taken_back(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        kulea = await another(office, "kulea")
        await synced(office, kulea)
        linked = {link.person: link.contact for link in await links(office, kulea)}
        person = next(c for c in await office.everybody(OWN) if c.get("email_consent") is True)
        await edited(office, person, email_consent=False)
        decided, _ = await synced(office, kulea)
        assert [guard.code for guard in decided.theirs.confirms()] == ["irreversible.subscribed"]
        there = {contact.id: contact for contact in await office.everybody(kulea)}[linked[person.id]]
        assert there.get("subscribed") is False
        person = {contact.id: contact for contact in await office.everybody(OWN)}[person.id]
        await edited(office, person, email_consent=True)
        (line,) = about(await look(office, kulea), linked[person.id]).lines
        assert (line.way, line.not_there is None) == (Way.CANNOT, False)

    at_office(scenario)


async def another(office: Office, provider: str) -> str:
    """An account at this practice CRM, read."""
    there = {"campflow": CAMP, "kindful": DONORS}
    if provider not in there:
        scope = str(office.servers[provider].crm.scope().get("list", ""))
        made = Account(provider, provider, provider, Environment.PRACTICE, "", "#2B6CB0", scope)
        await office.profile.storage.accounts.put(made)
        await office.everybody(provider)
    return there.get(provider, provider)
