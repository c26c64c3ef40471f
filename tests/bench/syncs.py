"""How late a timer of the window is while a sync compares 100,000 of our contacts with 100,000 of a CRM.

The first time nobody is linked, and everybody is looked for by name, address and likeness; afterwards everybody who was
found is linked, and only what changed is left.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator, Sequence

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import OWN
from desktop_app.core.agreement import Agreed, Link
from desktop_app.core.choosing import Card, cards
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Page
from desktop_app.services.runs.places import place_of
from tests.bench.lateness import lateness
from tests.bench.rows import Row
from tests.support.memory import MemoryCrm, MemoryFeed, NoPractice, account
from tests.support.resemblance import FIELDS, two_lists

COUNT = 100_000
_CRM = account()
_OURS = {
    "first": "first_name", "last": "last_name", "email": "email", "phone": "phone", "street": "street",
    "postcode": "postcode", "city": "city", "born": "birthday",
}  # fmt: skip


def rows() -> list[Row]:
    numbers = f"{COUNT:,} with {COUNT:,}"
    return [
        Row(
            f"timer: lateness, first sync, {numbers}",
            lateness(lambda: _look(False), lambda: _desk(False)),
            None,
            50,
            times=1,
        ),
        Row(f"timer: lateness, sync, {numbers}", lateness(lambda: _look(True), lambda: _desk(True)), None, 50, times=1),
    ]


async def _look(linked: bool) -> None:
    proposal = await _desk(linked).desk.syncs.look(_CRM.id, lambda done, total: None)
    assert any(Card.NOT_LINKED in cards(merge) for merge in proposal.merges)
    assert (await proposal.plans({})).steps


@functools.cache
def _desk(linked: bool) -> Profile:
    """A profile whose two lists were read."""
    return asyncio.run(_prepared(linked))


async def _prepared(linked: bool) -> Profile:
    here, there, same = two_lists(COUNT)
    crm = MemoryCrm(FIELDS)
    crm.feed = MemoryFeed()
    profile = await open_profile(None, session_only=True, providers=crm, practice=NoPractice())
    await profile.storage.accounts.put(_CRM)
    await profile.desk.accounts.set_key(_CRM.id, "key", session_only=True)
    ours = {each.id: Contact(each.id, {_OURS[key]: value for key, value in each.values.items()}, "1") for each in here}
    theirs = {each.id: each for each in there}
    now, contacts = profile.desk.clock.now(), profile.storage.contacts
    await contacts.replace(
        OWN, await (await profile.desk.accounts.provider(OWN)).fields(), _paged([*ours.values()]), now
    )
    await contacts.replace(_CRM.id, FIELDS, _paged(there), now)
    if linked:
        place = place_of(_CRM)
        agreed = {one: Agreed(dict(ours[one].values), {}, "1", theirs[other].version, now) for one, other in same}
        await profile.storage.links.put([Link(_CRM.id, place, one, other, agreed[one]) for one, other in same])
    for list in (OWN, _CRM.id):
        await profile.desk.browse.table(list)
    return profile


async def _paged(contacts: Sequence[Contact]) -> AsyncIterator[Page]:
    for start in range(0, len(contacts), 100):
        yield Page(tuple(contacts[start : start + 100]), len(contacts))
