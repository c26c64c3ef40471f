"""Our contacts and Kindful: its loop from not linked to acknowledged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop_app.bootstrap import open_profile
from desktop_app.core.account import OWN
from desktop_app.core.changes import Kind, State
from desktop_app.core.reconcile import Standing, Way
from desktop_app.practice.crm import Edit
from desktop_app.practice.faults import Fault
from tests.support.office import CAMP, DONORS, Impatient, Office, PracticeAt, accounts, at_once
from tests.support.office import at_office as at_office
from tests.unit.services.in_step import (
    AtOffice,
    about,
    at_rest,
    carried_out,
    changed_at_camp,
    edited,
    links,
    look,
    synced,
)


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
