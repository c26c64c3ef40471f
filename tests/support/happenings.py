"""Events in a CRM in memory, and a page over them: real services and storage, no server."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.errors import DeskError
from desktop_app.core.ports import ContactEvent, EventType
from desktop_app.services.happenings import local_day, midnight
from desktop_app.ui.events.page import EventsPage
from tests.support.camp import FIELDS, camper
from tests.support.driving import settle, until
from tests.support.kept import open_kept
from tests.support.memory import MemoryCrm, NoPractice, account

TYPES = (
    EventType("opened", "Mail opened", "Mail"),
    EventType("clicked", "Link in a mail clicked", "Mail"),
    EventType("left", "Unsubscribed", "Mail"),
    EventType("visit", "Page visited", "Website"),
    EventType("form", "Form filled in", "Website"),
    EventType("download", "File downloaded", "Website"),
    EventType("added", "Contact added", "Contacts"),
    EventType("changed", "Contact changed", "Contacts"),
)


def has_events(page: QWidget) -> bool:
    """Whether a page of contacts offers the way to their events."""
    return any(button.text() == "Mail and web events" for button in page.findChildren(QAbstractButton))


class MemoryEvents:
    """An `EventSource` whose events are a list; they come `slice` by slice. `failing` is raised after `fails_after`
    slices; `held` keeps what comes after the first slice back until it is set."""

    def __init__(self, events: Sequence[ContactEvent] = (), *, slice: int = 50) -> None:
        self.types = TYPES
        self.kept = sorted(events, key=lambda event: event.at)
        self.slice = slice
        self.failing: DeskError | None = None
        self.fails_after = 0
        self.held: asyncio.Event | None = None
        self.asked: list[tuple[tuple[str, ...], str, str]] = []
        self.closed = 0

    async def events(self, types: Sequence[str], since: str, until: str) -> AsyncIterator[Sequence[ContactEvent]]:
        self.asked.append((tuple(types), since, until))
        found = [event for event in self.kept if event.type in types and since <= event.at <= until]
        try:
            for number, start in enumerate(range(0, max(1, len(found)), self.slice)):
                await asyncio.sleep(0)
                if self.failing is not None and number >= self.fails_after:
                    raise self.failing
                if self.held is not None and number:
                    await self.held.wait()
                yield found[start : start + self.slice]
        finally:
            self.closed += 1


def days_ago(days: int) -> str:
    """The local day (ISO date) so many days before today."""
    return (date.fromisoformat(local_day(datetime.now(UTC).isoformat())) - timedelta(days)).isoformat()


def happened(type: str, contact: str = "p1", ago: int = 0, hour: float = 12, text: str = "") -> ContactEvent:
    """An event at this hour of the local day so many days ago."""
    at = datetime.fromisoformat(midnight(days_ago(ago))) + timedelta(hours=hour)
    return ContactEvent(at.isoformat(timespec="seconds"), type, contact, text or f"{contact}@example.org")


def a_busy_month(count: int = 1200, days: int = 30) -> list[ContactEvent]:
    """Events as a newsletter makes them: peaks after each mail, some of people who are in no list."""
    chance = random.Random(7)
    weights = {"opened": 40, "visit": 30, "clicked": 12, "form": 5, "download": 4, "added": 4, "changed": 4, "left": 1}
    made: list[ContactEvent] = []
    for _ in range(count):
        ago = min(chance.choice([0, 7, 14, 21]) + int(chance.expovariate(0.6)), days - 1)
        type = chance.choices(list(weights), list(weights.values()))[0]
        text = f"c{chance.randrange(99)}@example.org"
        made.append(happened(type, f"p{chance.randrange(34)}", ago, chance.uniform(6, 22), text))
    return made


class Happened:
    """A page with what is behind it."""

    def __init__(self, profile: Profile, crm: MemoryCrm, source: MemoryEvents, page: EventsPage) -> None:
        self.profile, self.crm, self.source, self.page = profile, crm, source, page
        self.failed: list[Any] = []
        self.people: list[str] = []
        page.failed.connect(self.failed.append)
        page.person_asked.connect(self.people.append)

    def rows(self) -> list[list[str]]:
        """What stands in the table, from top to bottom."""
        model = self.page.results.grid.events
        return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]

    async def ready(self) -> None:
        """Wait until the types are offered, and laid out."""
        await until(lambda: self.page.ask.asked is not None, "the types")
        await settle()

    async def shows(self, count: int) -> None:
        """Wait until so many rows are in the table."""
        model = self.page.results.grid.events
        await until(lambda: model.rowCount() == count and not self.page.going_on, f"{count} rows")


@asynccontextmanager
async def happenings(
    events: Sequence[ContactEvent] = (), *, person: str = "", folder: Path | None = None, **source: Any
) -> AsyncIterator[Happened]:
    """A page over these events, with 30 campers in the list; the profile is kept in `folder`, if one is given."""
    crm = MemoryCrm(FIELDS, [camper(number) for number in range(30)])
    crm.events = kept = MemoryEvents(events, **source)
    if folder is None:
        profile = await open_profile(None, session_only=True, providers=crm, practice=NoPractice())
    else:
        profile = await open_kept(folder, {}, crm)
    place = account()
    try:
        await profile.desk.accounts.add(place, "key", session_only=True)
        await profile.desk.browse.refresh(place.id, lambda _done, _total: None)
        page = EventsPage(profile.desk, place, person)
        page.resize(1280, 700)
        page.show()
        opened = Happened(profile, crm, kept, page)
        await opened.ready()
        try:
            yield opened
        finally:
            await gone(page)
    finally:
        await profile.close()


async def gone(page: EventsPage) -> None:
    """End a page and what it does."""
    page.tasks.cancel()
    await until(lambda: not page.tasks.busy, "the end of the page's tasks")
    ended: list[None] = []
    page.destroyed.connect(lambda: ended.append(None))
    page.deleteLater()
    await until(lambda: ended, "the end of the page")
