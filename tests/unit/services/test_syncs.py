"""Keeping *Our contacts* in step with real providers, against practice servers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop_app.bootstrap import open_profile
from desktop_app.core.account import OWN, Account, Environment
from desktop_app.core.agreement import Link
from desktop_app.core.changes import Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.ports import RunState
from desktop_app.core.reconcile import Merge, Standing, Way
from desktop_app.core.syncing import Choice, Chosen
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from desktop_app.services.sync.proposal import Decided, Proposal
from desktop_app.services.sync.syncs import Noted, place_of
from tests.support.office import CAMP, DONORS, Impatient, Office, PracticeAt, accounts, at_once
from tests.support.office import at_office as at_office

AtOffice = Callable[..., None]


async def look(office: Office, account: str, **options: Any) -> Proposal:
    """What a look finds, as soon as the CRM has done what it was given before; each question lets it work a little."""
    while True:
        with suppress(PlanStopped):
            return await office.desk.syncs.look(account, lambda done, total: None, **options)


async def carried_out(office: Office, decided: Decided) -> Noted:
    for plan in (decided.ours, decided.theirs):
        if plan.to_send():
            run = await office.carried_out(plan)
            assert run.state is RunState.DONE, run.note
    return await office.desk.syncs.note(decided)


async def synced(
    office: Office, account: str, choices: Mapping[str, Chosen] | None = None, **options: Any
) -> tuple[Decided, Noted]:
    decided = await (await look(office, account, **options)).plans(choices or {})
    return decided, await carried_out(office, decided)


async def people(office: Office) -> dict[str, Contact]:
    """Our contacts, by first and last name."""
    return {f"{c.get('first_name')} {c.get('last_name')}": c for c in await office.everybody(OWN)}


async def links(office: Office, account: str) -> list[Link]:
    place = place_of(await office.desk.accounts.get(account))
    return [link async for chunk in office.profile.storage.links.of_account(account, place) for link in chunk]


async def edited(office: Office, person: Contact, **values: Any) -> None:
    await office.carried_out(await office.desk.edits.plan_edit(OWN, person, values))


async def somebody_here(office: Office) -> None:
    """Quirina Neu is added to Our contacts."""
    await office.everybody(OWN)
    plan = await office.desk.edits.plan_new(OWN, {"first_name": "Quirina", "last_name": "Neu"})
    await office.carried_out(plan)


def kinds(decided: Decided) -> tuple[dict[Kind, int], dict[Kind, int]]:
    return tuple({kind: n for kind, n in plan.counts().items() if n} for plan in (decided.ours, decided.theirs))  # type: ignore[return-value]


def about(proposal: Proposal, contact: str) -> Merge:
    (found,) = [merge for merge in proposal.merges if merge.contact == contact]
    return found


def changed_at_camp(office: Office, contact: Contact, **values: Any) -> None:
    office.camp.crm.edit(office.someone_edits("change", contact, **values))


# ------------------------------------------------------------------------------------------------------- campflow, whole


def test_a_list_is_taken_over_once_and_then_in_step(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        campers = await office.everybody(CAMP)
        cancelled = [c for c in campers if c.get("registration_status") == "cancelled"]
        decided, noted = await synced(office, CAMP)
        taken = len(campers) - len(cancelled)
        assert kinds(decided) == ({Kind.NEW: taken}, {})
        assert (noted.linked, len(await links(office, CAMP))) == (taken, taken)
        again = await look(office, CAMP)
        assert {merge.standing for merge in again.merges} <= {Standing.SAME, Standing.NEW_THERE}
        assert [m.contact for m in again.merges if m.standing is Standing.NEW_THERE] == [c.id for c in cancelled]
        decided = await again.plans({})
        assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])

    at_office(scenario)


def test_edits_on_both_sides_cross_over_and_only_the_edited_fields_are_sent(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        one, two, *_ = await office.confirmed(2)
        await synced(office, CAMP)
        linked = {link.contact: link.person for link in await links(office, CAMP)}
        here = {contact.id: contact for contact in await office.everybody(OWN)}
        await edited(office, here[linked[one.id]], notes="Von uns")
        changed_at_camp(office, one, primary_email="neu@example.org")
        changed_at_camp(office, two, notes="Von dort")
        proposal = await look(office, CAMP)
        assert {line.key: line.way for line in about(proposal, one.id).lines} == {
            "notes": Way.SEND, "email": Way.TAKE,
        }  # fmt: skip
        numbers = await proposal.numbers()
        assert (numbers.changed_here, numbers.changed_there, numbers.conflicts) == (1, 2, 0)
        decided = await proposal.plans({})
        (sent,) = decided.theirs.to_send()
        assert (sent.contact, sent.after) == (one.id, {"notes": "Von uns"})
        await carried_out(office, decided)
        assert office.at_camp()[one.id]["notes"] == "Von uns"
        here = {contact.id: contact for contact in await office.everybody(OWN)}
        assert here[linked[one.id]].get("email") == "neu@example.org"
        assert here[linked[two.id]].get("notes") == "Von dort"
        again = await look(office, CAMP)
        assert not any(merge.lines for merge in again.merges)

    at_office(scenario)


def test_a_conflict_waits_until_somebody_chooses(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (one,) = await office.confirmed(1)
        await synced(office, CAMP)
        (link,) = [link for link in await links(office, CAMP) if link.contact == one.id]
        here = {contact.id: contact for contact in await office.everybody(OWN)}
        await edited(office, here[link.person], notes="Von uns")
        changed_at_camp(office, one, notes="Von dort")
        for _ in range(2):
            proposal = await look(office, CAMP)
            merge = about(proposal, one.id)
            assert merge.standing is Standing.CONFLICT
            assert merge.lines[0].newer is None  # campflow does not say when somebody was changed
            decided = await proposal.plans({})
            assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])
            await office.desk.syncs.note(decided)
        (waiting,) = [m for m in (await look(office, CAMP)).merges if m.standing is Standing.CONFLICT]
        await synced(office, CAMP, {waiting.id: Chosen(Choice.OURS)})
        assert office.at_camp()[one.id]["notes"] == "Von uns"
        assert not any(merge.lines for merge in (await look(office, CAMP)).merges)

    at_office(scenario)


def test_a_cancelled_registration_neither_empties_ours_nor_is_filled_in_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (one,) = await office.confirmed(1)
        await synced(office, CAMP)
        (link,) = [link for link in await links(office, CAMP) if link.contact == one.id]
        before = {contact.id: contact for contact in await office.everybody(OWN)}[link.person]
        office.camp.crm.edit(office.someone_edits("cancel", one))
        decided, _ = await synced(office, CAMP)
        assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])
        after = {contact.id: contact for contact in await office.everybody(OWN)}[link.person]
        assert dict(after.values) == dict(before.values)

    at_office(scenario)


def test_who_is_removed_there_stays_here_until_somebody_decides(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        gone, edited_since = await office.confirmed(2)
        await synced(office, CAMP)
        linked = {link.contact: link.person for link in await links(office, CAMP)}
        here = {contact.id: contact for contact in await office.everybody(OWN)}
        await edited(office, here[linked[edited_since.id]], notes="Kommt doch")
        for camper in (gone, edited_since):
            office.camp.crm.edit(office.someone_edits("remove", camper))
        proposal = await look(office, CAMP)
        assert about(proposal, gone.id).standing is Standing.REMOVED_THERE
        decided = await proposal.plans({})
        assert kinds(decided) == ({}, {Kind.NEW: 1})  # edit beats delete
        await carried_out(office, decided)
        anew = {link.person: link.contact for link in await links(office, CAMP)}[linked[edited_since.id]]
        assert office.at_camp()[anew]["notes"] == "Kommt doch"
        proposal = await look(office, CAMP)
        removed = about(proposal, gone.id)
        decided, _ = await synced(office, CAMP, {removed.id: Chosen(Choice.REMOVE)})
        assert kinds(decided) == ({Kind.REMOVED: 1}, {})
        assert linked[gone.id] not in {contact.id for contact in await office.everybody(OWN)}
        assert gone.id not in {link.contact for link in await links(office, CAMP)}

    at_office(scenario)


def test_a_person_of_ours_goes_there_under_our_id_when_somebody_says_so(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await somebody_here(office)
        (person,) = [c for name, c in (await people(office)).items() if name == "Quirina Neu"]
        proposal = await look(office, CAMP)
        (merge,) = [m for m in proposal.merges if m.person == person.id]
        assert not [change for change in (await proposal.plans({})).theirs.changes if change.kind is Kind.NEW]
        await synced(office, CAMP, {merge.id: Chosen(Choice.ANEW)})
        (made,) = [p for p in office.at_camp().values() if p["name"]["first_name"] == "Quirina"]
        assert made["external_id"] == person.id
        assert (person.id, made["id"]) in {(link.person, link.contact) for link in await links(office, CAMP)}

    at_office(scenario)


def test_an_id_that_moved_is_followed_where_name_and_address_are_the_same(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (one,) = [c for c in await office.confirmed(20) if c.get("primary_email")][:1]
        await synced(office, CAMP)
        (link,) = [link for link in await links(office, CAMP) if link.contact == one.id]
        office.camp.crm.edit(office.someone_edits("remove", one))
        name = {"first_name": one.get("name.first_name"), "last_name": one.get("name.last_name")}
        office.camp.crm.edit(office.someone_edits("add", name=name, primary_email=one.get("primary_email")))
        decided, noted = await synced(office, CAMP)
        assert noted.parted == 0
        assert not [change for change in (*decided.ours.changes, *decided.theirs.changes) if change.kind is Kind.NEW]
        (moved,) = [each for each in await links(office, CAMP) if each.person == link.person]
        assert moved.contact != one.id

    at_office(scenario)


def test_a_program_that_died_before_it_noted_anything_makes_nobody_twice(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await somebody_here(office)
        decided = await (await look(office, CAMP, send_new=True)).plans({})
        for each in (decided.ours, decided.theirs):
            await office.carried_out(each)
        ours, theirs = len(await office.everybody(OWN)), len(office.at_camp())
        assert await links(office, CAMP) == []
        decided, noted = await synced(office, CAMP, send_new=True)
        assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])
        assert noted.linked == ours
        assert (len(await office.everybody(OWN)), len(office.at_camp())) == (ours, theirs)

    at_office(scenario)


def test_the_same_people_at_two_accounts_are_one_person_here(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (camper,) = [c for c in await office.confirmed(9) if c.get("primary_email")][:1]
        office.donors.crm.edit(
            Edit(
                action="add",
                values={
                    "first_name": camper.get("name.first_name"),
                    "last_name": camper.get("name.last_name"),
                    "email": str(camper.get("primary_email")).upper(),
                    "occupation": "Gärtnerin",
                },
            )
        )
        await synced(office, CAMP)
        proposal = await look(office, DONORS, thorough=True)
        (met,) = [m for m in proposal.merges if m.standing is Standing.SUGGESTED and m.sure and m.lines and any(
            line.key == "occupation" and line.theirs == "Gärtnerin" for line in m.lines)]  # fmt: skip
        assert str(met.why) == "The same name and e-mail address"
        decided = await proposal.plans({})
        await carried_out(office, decided)
        both = await office.profile.storage.links.of_person(met.person or "")
        assert {link.account for link in both} == {CAMP, DONORS}
        assert {c.id: c for c in await office.everybody(OWN)}[met.person or ""].get("occupation") == "Gärtnerin"

    at_office(scenario)


def test_who_was_taken_by_hand_is_known_to_the_sync_whatever_they_are_called_since(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (camper,) = await office.confirmed(1)
        await office.carried_out(await office.desk.own_people.plan_taking(CAMP, [camper.id]))
        (person,) = await office.everybody(OWN)
        await edited(office, person, last_name="Neumann-Ötker", email=None)
        merge = about(await look(office, CAMP), camper.id)
        assert (merge.person, merge.standing, merge.sure) == (person.id, Standing.SUGGESTED, True)

    at_office(scenario)


def test_probable_pairs_are_suggested_and_two_who_were_told_apart_never_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        camper = next(c for c in await office.confirmed(20) if c.get("birthdate"))
        await office.everybody(OWN)
        here = {"first_name": camper.get("name.first_name"), "last_name": camper.get("name.last_name"),
                "email": "andere@example.org", "birthday": camper.get("birthdate")}  # fmt: skip
        await office.carried_out(await office.desk.edits.plan_new(OWN, here))
        proposal = await look(office, CAMP)
        merge = about(proposal, camper.id)
        assert (merge.standing, merge.sure, str(merge.why)) == (Standing.SUGGESTED, False, "The same name")
        assert "the same birthday" in map(str, merge.proof)
        split = await office.desk.syncs.tell_apart(proposal, merge)
        assert camper.id not in {m.contact for m in split.merges if m.standing is Standing.SUGGESTED}
        (person,) = [c for c in await office.everybody(OWN) if c.get("email") == "andere@example.org"]
        assert camper.id not in {link.contact for link in await links(office, CAMP)}
        decided, _ = await synced(office, CAMP)
        alone = {m.standing for m in decided.proposal.merges if camper.id == m.contact or person.id == m.person}
        assert alone == {Standing.NEW_HERE, Standing.NEW_THERE}
        linked = {link.contact: link.person for link in await links(office, CAMP)}
        assert linked[camper.id] != person.id
        assert await at_rest(office, CAMP)

    at_office(scenario)


def test_two_who_were_linked_and_told_apart_are_not_linked_by_their_id_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, DONORS, thorough=True)
        link = (await links(office, DONORS))[0]
        office.donors.crm.edit(Edit(action="change", id=link.contact, values={"occupation": "Gärtnerin"}))
        merge = about(await look(office, DONORS), link.contact)
        _, noted = await synced(office, DONORS, {merge.id: Chosen(Choice.PART)})
        assert noted.parted == 1
        found = [m for m in (await look(office, DONORS)).merges if link.contact == m.contact or link.person == m.person]
        assert {merge.standing for merge in found} == {Standing.NEW_HERE, Standing.NEW_THERE}

    at_office(scenario)


# ----------------------------------------------------------------------------------------------------- Kindful's loop


def test_kindfuls_loop_from_not_linked_to_acknowledged(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        before = await office.everybody(DONORS)
        strangers = {c.id for c in before if c.get("external_id") is None}
        assert strangers
        decided, noted = await synced(office, DONORS, thorough=True)
        assert {c.contact for c in decided.theirs.to_send() if c.kind is Kind.LINKED} == strangers
        assert noted.linked == len(before)
        after = {c.id: c for c in await office.everybody(DONORS)}
        linked = {link.contact: link.person for link in await links(office, DONORS)}
        assert {after[id].get("external_id") for id in strangers} == {linked[id] for id in strangers}

        # Somebody edits in Kindful: it is among the changed until it was taken over, and not afterwards.
        id = min(strangers)
        office.donors.crm.edit(Edit(action="change", id=id, values={"occupation": "Gärtnerin"}))
        assert id in await changed(office)
        decided, noted = await synced(office, DONORS)
        assert {c.contact for c in decided.ours.to_send()} == {linked[id]}
        assert decided.theirs.to_send() == []
        assert noted.acknowledged >= 1
        while id in await changed(office):  # every request lets the practice server work a little
            await office.settled_down()

        # Our own change comes back as an echo: there is nothing to do about it but to say so.
        office.donors.crm.set_switches({"own_import_echoes": True})
        person = {c.id: c for c in await office.everybody(OWN)}[linked[id]]
        await edited(office, person, city="Neustadt")
        decided, noted = await synced(office, DONORS)
        assert [(c.kind, c.after) for c in decided.theirs.to_send()] == [(Kind.CHANGED, {"city": "Neustadt"})]
        assert noted.acknowledged == 1
        decided, _ = await synced(office, DONORS)
        assert (decided.ours.to_send(), decided.theirs.to_send()) == ([], [])
        while id in await changed(office):
            await office.settled_down()

    at_office(scenario)


async def changed(office: Office) -> set[str]:
    provider = await office.desk.accounts.provider(DONORS)
    assert provider.inbox is not None
    return {contact.id async for page in provider.inbox.changed() for contact in page.contacts}


def test_what_kindful_could_not_be_told_is_said_and_told_the_next_time(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, DONORS, thorough=True)
        id = (await links(office, DONORS))[0].contact
        office.donors.crm.edit(Edit(action="change", id=id, values={"occupation": "Gärtnerin"}))
        decided = await (await look(office, DONORS)).plans({})
        office.donors.arm(Fault(kind="status", method="POST", path="*/contacts/link", status=403))
        noted = await carried_out(office, decided)
        assert (noted.acknowledged, noted.linked, noted.untold is None) == (0, 1, False)
        _, noted = await synced(office, DONORS)
        assert (noted.acknowledged, noted.linked, noted.untold) == (1, 0, None)
        while id in await changed(office):
            await office.settled_down()

    at_office(scenario)


def test_whoever_was_removed_in_kindful_is_found_once_a_day(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, DONORS, thorough=True)
        id = (await links(office, DONORS))[0].contact
        office.donors.crm.edit(Edit(action="remove", id=id))
        proposal = await look(office, DONORS)
        assert (proposal.complete, [m for m in proposal.merges if m.contact == id]) == (False, [])
        day_before_yesterday = (datetime.now(UTC) - timedelta(days=2)).isoformat()
        await office.profile.storage.contacts.catch_up(DONORS, (), (), day_before_yesterday)
        proposal = await look(office, DONORS)
        assert proposal.complete
        assert about(proposal, id).standing is Standing.REMOVED_THERE

    at_office(scenario)


def test_whoever_withdrew_consent_at_one_crm_has_withdrawn_it_at_the_other(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, DONORS, thorough=True)
        linked = {link.person: link.contact for link in await links(office, DONORS)}
        one, two = [c for c in await office.everybody(OWN) if c.get("email_consent") is True][:2]
        await edited(office, one, email_consent=False)
        office.donors.crm.edit(Edit(action="change", id=linked[one.id], values={"occupation": "Gärtnerin"}))
        office.donors.crm.edit(Edit(action="change", id=linked[two.id], values={"email_opt_in": False}))
        decided, _ = await synced(office, DONORS)
        assert [(c.contact, c.after) for c in decided.theirs.to_send()] == [(linked[one.id], {"email_opt_in": False})]
        assert {c.contact: c.after for c in decided.ours.to_send()} == {
            one.id: {"occupation": "Gärtnerin"}, two.id: {"email_consent": False},
        }  # fmt: skip
        assert not any(line.way is Way.CONFLICT for m in decided.proposal.merges for line in m.lines)

    at_office(scenario)


def test_an_import_that_kindful_accepted_and_ignored_is_sent_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, DONORS, thorough=True)
        linked = {link.person: link.contact for link in await links(office, DONORS)}
        (person, *_) = [c for c in await office.everybody(OWN) if c.get("last_name") and c.get("first_name")]
        await edited(office, person, city="Neustadt")
        decided = await (await look(office, DONORS)).plans({})
        office.servers.clock.put_forward(3600)  # Kindful's clock is ahead, so that our change is older than its own
        office.donors.crm.edit(Edit(action="change", id=linked[person.id], values={"occupation": "Gärtnerin"}))
        run = await office.carried_out(decided.theirs)
        assert run.counts[State.NOT_CHANGED] == 1
        await office.desk.syncs.note(decided)
        merge = about(await look(office, DONORS), linked[person.id])
        assert {(line.key, line.way) for line in merge.lines} == {("city", Way.SEND), ("occupation", Way.TAKE)}

    at_office(scenario)


def test_what_was_refused_is_not_agreed_on_and_comes_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        (one,) = await office.confirmed(1)
        await synced(office, CAMP)
        (link,) = [link for link in await links(office, CAMP) if link.contact == one.id]
        person = {contact.id: contact for contact in await office.everybody(OWN)}[link.person]
        await edited(office, person, notes="Von uns")
        decided = await (await look(office, CAMP)).plans({})
        changed_at_camp(office, one, notes="Dazwischen")
        await office.carried_out(decided.theirs)
        await office.desk.syncs.note(decided)
        (line,) = about(await look(office, CAMP), one.id).lines
        assert (line.way, line.ours, line.theirs) == (Way.CONFLICT, "Von uns", "Dazwischen")

    at_office(scenario)


def test_a_plan_that_nobody_ran_leaves_everything_to_be_found_again(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        decided = await (await look(office, CAMP)).plans({})
        noted = await office.desk.syncs.note(decided)
        assert (noted.linked, await links(office, CAMP)) == (0, [])
        again = await (await look(office, CAMP)).plans({})
        assert again.ours.counts() == decided.ours.counts()

    at_office(scenario)


def test_two_programs_at_one_kindful_do_not_undo_each_other(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        practice = PracticeAt.of(office.servers)
        profile = await open_profile(None, session_only=True, providers=Impatient(), practice=practice, pause=at_once)
        other = Office(profile, office.servers)
        try:
            for account in accounts(office.list):
                await profile.storage.accounts.put(account)
                await profile.desk.browse.refresh(account.id, lambda done, total: None)
            for each in (office, other):
                await synced(each, DONORS, thorough=True)
            link = (await links(office, DONORS))[0]
            persons = {
                each: next(m.person for m in await links(each, DONORS) if m.contact == link.contact)
                for each in (office, other)
            }
            for each, values in ((office, {"city": "Neustadt"}), (other, {"occupation": "Gärtnerin"})):
                here = {contact.id: contact for contact in await each.everybody(OWN)}
                await edited(each, here[persons[each]], **values)
            for each in (office, other, office):
                await synced(each, DONORS, thorough=True)
            for each in (office, other):
                seen = {contact.id: contact for contact in await each.everybody(OWN)}[persons[each]]
                assert (seen.get("city"), seen.get("occupation")) == ("Neustadt", "Gärtnerin")
                assert await at_rest(each, DONORS)
            # Now both write the same field. The one that comes second only reads what is new to Kindful, which is nothing:
            # the first one has acknowledged its own change.
            for each, city in ((office, "Kassel"), (other, "Bonn")):
                here = {contact.id: contact for contact in await each.everybody(OWN)}
                await edited(each, here[persons[each]], city=city)
            await synced(office, DONORS)
            while link.contact in await changed(office):
                await office.settled_down()
            (line,) = about(await look(other, DONORS), link.contact).lines
            assert (line.way, line.ours, line.theirs) == (Way.CONFLICT, "Bonn", "Kassel")
        finally:
            await profile.close()

    at_office(scenario)


# -------------------------------------------------------------------------------------------------------- all four CRMs


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


async def at_rest(office: Office, account: str) -> bool:
    """Whether another look finds nothing that would go anywhere."""
    decided = await (await look(office, account, thorough=True)).plans({})
    left = [change for plan in (decided.ours, decided.theirs) for change in plan.changes]
    assert left == []
    return True
