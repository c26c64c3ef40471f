"""The same person in several systems: what differs, what can be carried across, and the plans that do it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from desktop_app.core.account import OWN
from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.practice.crm import Edit
from desktop_app.services.copies import HERE, Compared, gathered
from tests.support.office import CAMP, DONORS, Office
from tests.support.office import at_office as at_office
from tests.support.syncing import synced

AtOffice = Callable[..., None]
CAMPS, DONOR = 1, 2  # the numbers of the systems, in the order of the accounts


async def in_three_systems(office: Office) -> Compared:
    """A camper who is a donor, too, and lives somewhere else in each of the three systems."""
    camper = next(c for c in await office.confirmed(20) if c.get("primary_email"))
    name = {"first_name": camper.get("name.first_name"), "last_name": camper.get("name.last_name")}
    donor = {**name, "email": camper.get("primary_email"), "email_opt_in": True, "occupation": "Gärtnerin"}
    office.donors.crm.edit(Edit(action="add", values=donor))
    await office.everybody(DONORS)
    for account in (CAMP, DONORS):
        await synced(office.desk, account, office.carried_out)
    place = "campflow practice  " + office.list
    links = [link async for chunk in office.profile.storage.links.of_account(CAMP, place) for link in chunk]
    (person,) = [link.person for link in links if link.contact == camper.id]
    compared = await compare(office, person)
    (first, second) = [copy.contact for copy in compared.copies]
    assert first is not None
    assert second is not None
    await edited(office, compared.person, city="Köln")
    office.camp.crm.edit(office.someone_edits("change", first, address={"city": "Bonn"}))
    office.donors.crm.edit(Edit(action="change", id=second.id, values={"city": "Neustadt"}))
    await office.everybody(CAMP)
    await office.everybody(DONORS)
    return await compare(office, person)


async def compare(office: Office, person: str) -> Compared:
    compared = await office.desk.copies.of(person)
    assert compared is not None
    return compared


async def edited(office: Office, person: Contact, **values: Any) -> None:
    await office.carried_out(await office.desk.edits.plan_edit(OWN, person, values))


def test_a_value_is_carried_across_by_a_plan_for_each_system(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        compared = await in_three_systems(office)
        assert [copy.account.id for copy in compared.copies] == [CAMP, DONORS]
        assert all(copy.agreed_at for copy in compared.copies)
        assert compared.values("city") == ["Köln", "Bonn", "Neustadt"]
        assert "city" in compared.differing()
        assert compared.keeping("occupation") == [HERE, DONOR]
        assert "occupation" not in compared.differing()
        chosen = gathered(compared, {"city": CAMPS})
        assert chosen == {HERE: {"city": "Bonn"}, DONOR: {"city": "Bonn"}}
        for system, values in chosen.items():
            plan = await office.desk.copies.plan(compared, system, values)
            (change,) = plan.to_send()
            assert (change.kind, set(change.after.values())) == (Kind.CHANGED, {"Bonn"})
            await office.carried_out(plan)
        after = await compare(office, compared.person.id)
        assert after.values("city") == ["Bonn"] * 3
        assert "city" not in after.differing()
        decided = await synced(office.desk, DONORS, office.carried_out)
        assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])

    at_office(scenario)


def test_a_withdrawn_consent_and_a_closed_record_are_left_alone(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        compared = await in_three_systems(office)
        await edited(office, compared.person, email_consent=False)
        (donors,) = [each for each in await office.desk.accounts.all() if each.id == DONORS]
        compared = await compare(office, compared.person.id)
        assert compared.values("email_consent") == [False, None, True]
        assert "withdrawn" in str(compared.refusal("email_consent", DONOR, HERE))
        assert gathered(compared, {"email_consent": DONOR}) == {}
        assert gathered(compared, {"email_consent": HERE}) == {DONOR: {"email_consent": False}}
        await office.desk.accounts.change(msgspec.structs.replace(donors, read_only=True))
        compared = await compare(office, compared.person.id)
        assert gathered(compared, {"city": CAMPS}) == {HERE: {"city": "Bonn"}}
        assert str(compared.refusal("city", CAMPS, DONOR)) == "Donors is set to be read only."

    at_office(scenario)


def test_records_that_are_gone_and_accounts_set_elsewhere_are_not_compared(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        compared = await in_three_systems(office)
        camper = compared.copies[0].contact
        assert camper is not None
        office.camp.crm.edit(office.someone_edits("remove", camper))
        await office.everybody(CAMP)
        compared = await compare(office, compared.person.id)
        assert compared.copies[0].contact is None
        assert compared.keeping("city") == [HERE, DONOR]
        (camp,) = [each for each in await office.desk.accounts.all() if each.id == CAMP]
        await office.profile.storage.accounts.put(msgspec.structs.replace(camp, scope="another"))
        compared = await compare(office, compared.person.id)
        assert [copy.account.id for copy in compared.copies] == [DONORS]
        assert await office.desk.copies.of("nobody") is None

    at_office(scenario)
