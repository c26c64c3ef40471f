"""Reading contacts page by page, so that a short list is never taken for the list.

MPDX has no snapshot: pages are cut from the list as it is at each request (fact file, section 9). In the order of their
creation new contacts come last, which is harmless; whoever is deleted on the way moves all later ones forward, and
somebody is skipped. So what arrived is compared with the number that MPDX announces, and with the contact that was last
in the list at the start: a deletion is not hidden by somebody new.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

import msgspec

from desktop_app.core.contact import Contact
from desktop_app.core.errors import IncompleteRead
from desktop_app.core.ports import Page
from desktop_app.core.words import say
from desktop_app.providers.http.pace import in_turns
from desktop_app.providers.mpdx.client import PER_PAGE, Listed, Pagination
from desktop_app.providers.mpdx.documents import Included

MOST_PAGES = 20_000
"""Beyond this a list is not believed to end."""

Ask = Callable[[Mapping[str, str]], Awaitable[Listed]]
"""Gets one page of a list for these parameters."""
Take = Callable[[msgspec.Raw, Included], Contact]
"""Makes a contact of a record and what came along with its page."""


async def pages(ask: Ask, params: Mapping[str, str], take: Take) -> AsyncIterator[Page]:
    """Everybody whom `params` find, once each. Raises `IncompleteRead` where that cannot be proved."""
    proof = _Proof()
    number = 1
    while number <= MOST_PAGES:
        listed = await ask({**params, "page": str(number), "per_page": str(PER_PAGE)})
        included = Included(listed.included)
        contacts = await in_turns(lambda raw, included=included: take(raw, included), listed.data)
        total, last = proof.look_at(contacts, listed.pagination)
        yield Page(tuple(contacts), total)
        if number >= last:
            proof.finish()
            return
        if number == 1:
            await proof.note_last(ask, params)
        number += 1
    raise IncompleteRead(say("MPDX's list did not end after {count} pages.", count=MOST_PAGES))


class _Proof:
    """What is known of a list while it is read."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}  # places by id
        self._first_total: int | None = None
        self._total = 0
        self._last_at_start: str | None = None

    def look_at(self, contacts: list[Contact], pagination: Pagination) -> tuple[int, int]:
        """Take a page; how many contacts and how many pages the list has now."""
        total, last = pagination.total_count, pagination.total_pages
        if total is None or last is None:
            raise IncompleteRead(say("MPDX did not say how many contacts there are."))
        for contact in contacts:
            if contact.id in self._seen:
                raise IncompleteRead(say("The list changed while it was read: somebody came twice."))
            self._seen[contact.id] = len(self._seen)
        self._total = total
        if self._first_total is None:
            self._first_total = total
        return total, last

    async def note_last(self, ask: Ask, params: Mapping[str, str]) -> None:
        """Who is last in the list before its second page is read."""
        bare = {key: value for key, value in params.items() if key != "include"}
        listed = await ask({**bare, "page": str(self._first_total), "per_page": "1"})
        if len(listed.data) != 1 or listed.pagination.total_count != self._first_total:
            raise _moved()
        self._last_at_start = msgspec.json.decode(listed.data[0], type=_Id).id

    def finish(self) -> None:
        """Raises `IncompleteRead` unless everybody came."""
        if len(self._seen) != self._total:
            raise IncompleteRead(
                say("MPDX announced {total} contacts, and {got} came.", total=self._total, got=len(self._seen))
            )
        if self._last_at_start is None:  # one page: nothing could move
            return
        place = self._seen.get(self._last_at_start)
        if place is None or place + 1 != self._first_total:
            raise _moved()


class _Id(msgspec.Struct, frozen=True):
    id: str


def _moved() -> IncompleteRead:
    return IncompleteRead(say("The list changed while it was read: somebody was deleted."))
