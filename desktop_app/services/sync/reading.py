"""Reading an account for a sync: as little as shows everything, and everything when that is long ago."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

import msgspec

from desktop_app.core.agreement import Link
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.plan import SnapshotMark
from desktop_app.core.ports import Page, Provider
from desktop_app.core.reconcile import Merge, Standing, Way
from desktop_app.core.words import say
from desktop_app.services.browse import Browse, Progress
from desktop_app.services.edits import LOOKED_AT
from desktop_app.services.pace import paced

COMPLETE_WITHIN = timedelta(days=1)
"""So long news are enough where a CRM does not tell who was removed."""


WRITING = frozenset({Way.SEND, Way.BOTH, Way.CONFLICT})
"""The ways of fields that are written there, or may be."""


class Reading(msgspec.Struct, frozen=True):
    """How an account was read: whether whoever was removed there is known, and which records it named as changed."""

    complete: bool
    named: Sequence[Contact] = ()


async def read(browse: Browse, account: str, provider: Provider, progress: Progress, now: str) -> Reading:
    """Read what is new, as the CRM tells it; everything without `now` (ISO 8601), and where it tells nobody who was
    removed and everything was last read long before.

    Raises as `Browse.refresh` does, and `PlanStopped` while the CRM still works on earlier changes.
    """
    await _wait_for(provider)
    mark = await browse.mark(account)
    if not now or mark is None or (provider.inbox is not None and _is_old(mark, now)):
        await browse.refresh(account, progress)
        return Reading(complete=True)
    if provider.inbox is None:
        await browse.catch_up(account, progress)
        return Reading(complete=True)
    strangers = await _arrived(provider.inbox.not_linked(), progress, 0)
    named = await _arrived(provider.inbox.changed(), progress, len(strangers))
    await browse.renew(account, [*strangers, *named])
    return Reading(complete=False, named=named)


async def read_before_writing(
    browse: Browse, account: str, provider: Provider, reading: Reading, merges: Sequence[Merge]
) -> Reading | None:
    """Read those linked records that would be written and that nobody read: another program may have taken over what was
    changed in them, and then the CRM does not name them. None where nothing is another than it was."""
    if reading.complete or provider.inbox is None:
        return None
    table, named = await browse.table(account), {contact.id async for contact in paced(reading.named)}
    written: list[Contact] = []
    async for merge in paced(merges):
        if merge.standing in (Standing.DIFFERS, Standing.CONFLICT) and merge.contact not in named:
            contact = table.contact(merge.contact or "") if _writes(merge) else None
            written += [] if contact is None else [contact]
    if len(written) > LOOKED_AT:
        return await read(browse, account, provider, lambda done, total: None, "")
    if not written:
        return None
    versions = {contact.id: contact.version for contact in written}
    now = await provider.inbox.linked(written)
    others = [contact for contact in now.values() if contact.version != versions[contact.id]]
    if not others:
        return None
    await browse.renew(account, others)
    return Reading(complete=False, named=[*reading.named, *others])


def _writes(merge: Merge) -> bool:
    return not WRITING.isdisjoint([line.way for line in merge.lines])


async def told_before(named: Sequence[Contact], links: Sequence[Link], merges: Sequence[Merge]) -> list[Contact]:
    """The records that the CRM names as changed though that version is agreed on and nothing about it is in conflict:
    telling it that they were taken over failed, or was lost."""
    if not named:
        return []
    versions = {link.contact: link.agreed.their_version async for link in paced(links)}
    waiting = {merge.contact async for merge in paced(merges) if merge.standing is Standing.CONFLICT}
    return [
        contact
        async for contact in paced(named)
        if contact.version is not None and versions.get(contact.id) == contact.version and contact.id not in waiting
    ]


async def _wait_for(provider: Provider) -> None:
    """Kindful's loop begins with the question whether anything still waits (fact file, 5.2: who skips it reads records
    whose links are still queued)."""
    readiness = await provider.ready() if provider.capabilities.queued else None
    if readiness is not None and not readiness.ready:
        raise PlanStopped(readiness.sentence or say("The CRM is busy."), say("Wait until it is done, then look again."))


def _is_old(mark: SnapshotMark, now: str) -> bool:
    return datetime.fromisoformat(now) - datetime.fromisoformat(mark.read_at) > COMPLETE_WITHIN


async def _arrived(pages: AsyncIterator[Page], progress: Progress, before: int) -> list[Contact]:
    """All records of these pages; `before` arrived earlier."""
    arrived: list[Contact] = []
    async for page in pages:
        arrived += page.contacts
        progress(before + len(arrived), None)
    return arrived
