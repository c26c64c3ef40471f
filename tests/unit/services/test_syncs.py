"""Our contacts and a list at campflow, whole: what crosses over, what waits, who is whom."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.core.account import OWN
from desktop_app.core.changes import Kind
from desktop_app.core.choosing import Card, cards
from desktop_app.core.reconcile import Standing, Way
from desktop_app.core.syncing import Choice, Chosen
from desktop_app.practice.crm import Edit
from desktop_app.services.sync.proposal import Decided
from tests.support.office import CAMP, DONORS, Office
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
    people,
    synced,
)


async def somebody_here(office: Office) -> None:
    """Quirina Neu is added to Our contacts."""
    await office.everybody(OWN)
    plan = await office.desk.edits.plan_new(OWN, {"first_name": "Quirina", "last_name": "Neu"})
    await office.carried_out(plan)


def kinds(decided: Decided) -> tuple[dict[Kind, int], dict[Kind, int]]:
    return tuple({kind: n for kind, n in plan.counts().items() if n} for plan in (decided.ours, decided.theirs))  # type: ignore[return-value]


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
        numbers = Counter(card for merge in proposal.merges for card in cards(merge))
        assert (numbers[Card.CHANGED_HERE], numbers[Card.CHANGED_THERE], numbers[Card.CONFLICTS]) == (1, 2, 0)
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
        anew = {merge.id: Chosen(Choice.ANEW) for merge in found if merge.standing is Standing.NEW_HERE}
        await synced(
            office, DONORS, anew
        )  # Kindful cannot take our id back, and would take a second one of it for the same
        await look(office, DONORS)
        now = [each for each in await links(office, DONORS) if each.person == link.person]
        assert [each.contact == link.contact for each in now] == [False]
        record = {c.id: c for c in await office.everybody(DONORS)}
        assert record[link.contact].get("external_id") not in (None, record[now[0].contact].get("external_id"))
        (taken,) = [each.person for each in await links(office, DONORS) if each.contact == link.contact]
        assert taken != link.person  # whose id the record once gave is somebody else now
        assert await at_rest(office, DONORS)

    at_office(scenario)


def test_what_a_person_leaves_stays_left_until_one_side_changes(at_office: AtOffice) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, DONORS, thorough=True)
        kept, other = (await links(office, DONORS))[:2]

        def change(contact: str, occupation: str) -> None:
            office.donors.crm.edit(Edit(action="change", id=contact, values={"occupation": occupation}))

        for link in (kept, other):
            change(link.contact, "Gärtnerin")
        merge = about(await look(office, DONORS), kept.contact)
        await synced(office, DONORS, {merge.id: Chosen(Choice.LEAVE)})
        again = await look(office, DONORS)
        assert set(again.left) == {merge.id}
        assert not (await again.plans({}, by_person=False)).steps
        assert (await office.desk.turns.status(DONORS)).waiting.all == 0
        taken = await office.desk.syncs.take_up(again, [merge.id])
        assert [step.merge.id for step in (await taken.plans({})).steps] == [merge.id]
        assert not (await look(office, DONORS)).left
        await carried_out(office, await (await look(office, DONORS)).plans({merge.id: Chosen(Choice.LEAVE)}))
        change(kept.contact, "Tischlerin")
        found = await look(office, DONORS)
        assert not found.left
        assert about(found, kept.contact).standing is Standing.DIFFERS

    at_office(scenario)


@pytest.mark.parametrize("changed", [OWN, CAMP])
def test_a_sync_that_was_undone_is_not_made_the_other_way_round_by_the_next(at_office: AtOffice, changed: str) -> None:
    async def scenario(office: Office) -> None:
        await synced(office, CAMP, thorough=True)
        link = (await links(office, CAMP))[0]
        person = (await office.desk.browse.table(OWN)).contact(link.person)
        record = (await office.desk.browse.table(CAMP)).contact(link.contact)
        assert person is not None
        assert record is not None
        if changed == OWN:
            await edited(office, person, notes="Ruft an")
        else:
            changed_at_camp(office, record, notes="Ruft an")
        decided, _ = await synced(office, CAMP)
        written = decided.theirs if changed == OWN else decided.ours
        await office.carried_out(await office.desk.taking_back.undo(written.id))

        async def notes() -> tuple[object, object]:
            ours, theirs = await office.everybody(OWN), await office.everybody(CAMP)
            (one,) = [each.get("notes") for each in ours if each.id == link.person]
            (other,) = [each.get("notes") for each in theirs if each.id == link.contact]
            return one, other

        apart = await notes()
        assert apart.count("Ruft an") == 1
        await synced(office, CAMP)  # as one that nobody looks at
        assert await notes() == apart
        again = await look(office, CAMP)
        line = about(again, link.contact).id
        assert set(again.left) == {line}
        taken = await office.desk.syncs.take_up(again, [line])
        assert about(taken, link.contact).standing is not Standing.SAME
        assert not (await look(office, CAMP)).left
        await synced(office, CAMP, {line: Chosen(Choice.OURS)})
        assert len(set(await notes())) == 1
        assert await at_rest(office, CAMP)

    at_office(scenario)
