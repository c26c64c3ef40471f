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
from desktop_app.core.reconcile import Merge, Standing
from desktop_app.core.words import say
from desktop_app.services.browse import Browse, Progress
from desktop_app.services.pace import paced

COMPLETE_WITHIN = timedelta(days=1)
"""So long news are enough where a CRM does not tell who was removed."""


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
