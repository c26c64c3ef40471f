"""An office that syncs: looking, deciding, carrying out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from desktop_app.core.account import OWN
from desktop_app.core.agreement import Link
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.ports import RunState
from desktop_app.core.reconcile import Merge
from desktop_app.core.syncing import Chosen
from desktop_app.services.runs.places import place_of
from desktop_app.services.sync.noting import Noted
from desktop_app.services.sync.proposal import Decided, Proposal
from tests.support.office import Office
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


def about(proposal: Proposal, contact: str) -> Merge:
    (found,) = [merge for merge in proposal.merges if merge.contact == contact]
    return found


def changed_at_camp(office: Office, contact: Contact, **values: Any) -> None:
    office.camp.crm.edit(office.someone_edits("change", contact, **values))


async def at_rest(office: Office, account: str) -> bool:
    """Whether another look finds nothing that would go anywhere."""
    decided = await (await look(office, account, thorough=True)).plans({})
    left = [change for plan in (decided.ours, decided.theirs) for change in plan.changes]
    assert left == []
    return True
