"""Kindful's own way of syncing: contacts linked to our ids, and which version of each this program has taken over.

Source: vendor page "2-way Sync".
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.core.ports import Page
from desktop_app.providers.kindful.application import Application
from desktop_app.providers.kindful.imports import MOST_INLINE, link_body, path_of
from desktop_app.providers.kindful.queries import CHANGED, LINKED, NOT_LINKED, Clause


class KindfulInbox:
    """A `core.ports.Inbox`."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def changed(self) -> AsyncIterator[Page]:
        """Linked contacts whose version in Kindful is not the one last acknowledged. Reading acknowledges nothing."""
        return self._pages(CHANGED)

    def not_linked(self) -> AsyncIterator[Page]:
        """Contacts without an id of ours."""
        return self._pages(NOT_LINKED)

    async def linked(self, seen: Sequence[Contact]) -> dict[str, Contact]:
        """See the port."""
        return await self._application.find(LINKED, seen)

    async def link(self, pairs: Sequence[tuple[Contact, str]]) -> list[str]:
        """Link contacts to our ids, each in the version given; the tickets of the jobs.

        Linking one that is linked already acknowledges that version: it is not among the changed any more, unless
        somebody has edited it since. So give contacts as they were read and taken over, never newer ones.
        """
        application = self._application
        parts = [pairs[start : start + MOST_INLINE] for start in range(0, len(pairs), MOST_INLINE)]
        path = path_of(Kind.LINKED)
        return [
            await application.hand_in(application.api.post(path, link_body(part, application.now()))) for part in parts
        ]

    async def acknowledge(self, contacts: Sequence[Contact]) -> list[str]:
        """Say that these versions of linked contacts were taken over; the tickets of the jobs."""
        known = [(contact, str(contact.get("external_id") or "")) for contact in contacts]
        return await self.link([(contact, ours) for contact, ours in known if ours])

    async def _pages(self, clause: Clause) -> AsyncIterator[Page]:
        async with aclosing((await self._application.reader()).pages([clause])) as pages:
            async for contacts in pages:
                yield Page(contacts)
