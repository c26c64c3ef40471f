"""One Kindful application: its API, what is known of its fields, and the jobs that were handed in to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.core.contact import Contact
from desktop_app.core.fields import Field
from desktop_app.core.ports import Notice, Readiness, Request
from desktop_app.core.words import Sentence, say, say_n
from desktop_app.providers.kindful.client import Api, Stats
from desktop_app.providers.kindful.codec import Codec
from desktop_app.providers.kindful.fields import custom_fields
from desktop_app.providers.kindful.queries import Clause
from desktop_app.providers.kindful.reading import Reader, Wanted


class Application:
    """What one key opens. `now` gives the time in UTC, ISO 8601."""

    def __init__(self, api: Api, notify: Callable[[Notice], None], now: Callable[[], str]) -> None:
        self.api = api
        self.notify = notify
        self.now = now
        self._codec: Codec | None = None
        self._ours: set[str] = set()  # jobs that were handed in here and not seen to end

    async def ask_fields(self) -> dict[str, Field]:
        """The organisation's custom fields by key, those included that only its records show."""
        own = custom_fields(await self.api.custom_fields())
        if self._codec is not None:
            own |= {key: field for key, field in self._codec.learnt.items() if key not in own}
        self._codec = Codec(own)
        return own

    async def codec(self) -> Codec:
        """The codec for the fields that are known; they are asked for once."""
        if self._codec is None:
            await self.ask_fields()
        assert self._codec is not None
        return self._codec

    async def reader(self) -> Reader:
        return Reader(self.api, await self.codec(), self.notify)

    async def find(self, clause: Clause, seen: Sequence[Contact]) -> dict[str, Contact]:
        """Those of `seen` whom the query finds, as they are now, by id."""
        if not seen:
            return {}
        ids = {contact.id for contact in seen}
        postcodes = {str(contact.get("postal")) for contact in seen}
        return (await (await self.reader()).find([clause], Wanted(ids, postcodes=postcodes))).by_id

    async def hand_in(self, request: Request) -> str:
        """Send an import or links; the ticket of the job. Raises `Refused` when Kindful does not want it."""
        ticket = await self.api.hand_in(request)
        self._ours.add(ticket)
        return ticket

    def have_ended(self, tickets: set[str]) -> None:
        self._ours -= tickets

    async def ready(self) -> Readiness:
        """Not while an administrator paused syncing or others' jobs wait; our own jobs may queue."""
        stats = await self.api.stats()
        if not stats.pending_jobs:
            self._ours.clear()  # those that nobody asked about again have ended, too
        if stats.sync_enabled or 0 < stats.pending_jobs <= len(self._ours):
            return Readiness(ready=True)
        return Readiness(ready=False, sentence=busy(stats))


def busy(stats: Stats) -> Sentence:
    """Why Kindful takes nothing at the moment."""
    if stats.pending_jobs:
        return say_n("Kindful is still working on %n earlier import.", stats.pending_jobs)
    return say("Kindful takes no imports at the moment: {message}", message=stats.message or "")
