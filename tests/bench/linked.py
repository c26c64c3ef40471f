"""The sync of 100,000 of our contacts with 100,000 of a CRM, gone through in the real window.

Both sides were read and linked before: nine tenths of our people are in step but for what the CRM tells, a fifth changed
here, a fifth there, some on both sides; two in a hundred are new on either side.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import OWN, Account, Environment
from desktop_app.core.agreement import Agreed, Link, taken_over
from desktop_app.core.contact import Contact, Value
from desktop_app.core.pairing import Pairing
from desktop_app.core.ports import Page
from desktop_app.services.runs.places import place_of
from desktop_app.ui.own.copies import CopiesPage
from desktop_app.ui.sync.page import SyncPage
from desktop_app.ui.sync.review import SyncReviewPage
from tests.bench.lateness import Meter
from tests.bench.walk import PATIENCE, Walk
from tests.support.driving import press, says, until

PHASES = (
    "sync: reading and comparing both sides",
    "sync: choose for everybody",
    "sync: review",
    "sync: what will be sent",
    "sync: one person side by side",
)
"""In the order in which they are gone through."""

_DONORS = Account("donors", "kindful", "Donors", Environment.PRACTICE, "", "#1F6F5C")
_CITY = "city"


class Linked(Walk):
    """One walk through the sync with the CRM at `place`."""

    def __init__(
        self, folder: Path, place: dict[str, str], meter: Meter, say: Callable[[str, Meter], None] | None = None
    ) -> None:
        self._place = place["address"], place["key"]
        super().__init__(folder, meter, say)

    async def run(self) -> None:
        profile = await self.opened(self.folder / "profile", session_only=False)
        await _fill(profile)
        await profile.close()
        await self.show_profile()
        await self._sync()
        await self._compare()
        await self.close()

    async def opened(self, folder: Path | None, session_only: bool) -> Profile:
        return await open_profile(folder, session_only=session_only, practice=_Elsewhere(self._place))

    async def _sync(self) -> None:
        self.window.show_tab(_DONORS.id)
        await until(lambda: self.can_press("Sync…"), "the account", seconds=PATIENCE)
        async with self.phase(PHASES[0]):
            press(self.top, "Sync…")
            await until(lambda: isinstance(self.top, SyncPage) and self.can_press("Review…"), "the lines",
                        seconds=PATIENCE)  # fmt: skip
        page: SyncPage = self.top
        async with self.phase(PHASES[1]):
            page._board.view.selectAll()
            QTest.keyClick(page._board.view, Qt.Key.Key_1)
            await until(lambda: not page.tasks.busy, "everybody's choice", seconds=PATIENCE)
        async with self.phase(PHASES[2]):
            press(page, "Review…")
            await until(lambda: isinstance(self.top, SyncReviewPage) and self.can_press("Sync with"), "the review",
                        seconds=PATIENCE)  # fmt: skip
        async with self.phase(PHASES[3]):
            press(self.top, "What will be sent")
            await until(lambda: says(self.top, "Nothing has been sent yet"), "the requests", seconds=PATIENCE)

    async def _compare(self) -> None:
        self.window.show_tab(OWN)
        contacts: Any = self.window.tab(OWN).bottom
        people = contacts.list.grid.contacts
        await until(people.rowCount, "our people", seconds=PATIENCE)
        async with self.phase(PHASES[4]):
            contacts.beside.open(people.contact_id(0))
            await until(lambda: self.can_press("Compare…"), "where they are linked", seconds=PATIENCE)
            press(self.top, "Compare…")
            await until(lambda: isinstance(self.top, CopiesPage) and not self.top.tasks.busy, "both records")


class _Elsewhere:
    """Practice servers that are a process of their own, at this address with this key."""

    def __init__(self, place: tuple[str, str]) -> None:
        self._place = place

    async def accounts(self) -> Sequence[Account]:
        return [_DONORS]

    async def place(self, provider: str) -> tuple[str, str]:
        assert provider == _DONORS.provider
        return self._place

    async def stop(self) -> None: ...


async def _fill(profile: Profile) -> None:
    """Both sides, and the links between them."""
    desk, storage = profile.desk, profile.storage
    await storage.accounts.put(_DONORS)
    await desk.browse.refresh(_DONORS.id, lambda done, total: None)
    theirs = await desk.browse.table(_DONORS.id)
    fields = await (await desk.accounts.provider(OWN)).fields()
    pairs = Pairing(fields, theirs.fields).pairs
    place, now = place_of(_DONORS), desk.clock.now()
    ours: list[Contact] = []
    links: list[Link] = []
    for number, id in enumerate(theirs.ids):
        there = theirs.contact(id)
        assert there is not None
        values = {pair.key: value for pair in pairs if (value := pair.seen(there.get(pair.theirs.key))) is not None}
        person = taken_over(place, id)
        if number % 50 == 0:  # nobody here knows them, and whoever is here in their stead is not there
            ours.append(Contact(person, {"first_name": "Neu", "last_name": f"Person {number}"}, "1"))
            continue
        here: dict[str, Value] = dict(values)
        before: dict[str, Value] = dict(values)
        if number % 5 in (1, 3):
            here[_CITY] = "Neustadt"
        if number % 5 in (2, 3):
            before[_CITY] = "Altstadt"
        if number % 5 == 2:
            here[_CITY] = "Altstadt"
        ours.append(Contact(person, here, "1"))
        links.append(Link(_DONORS.id, place, person, id, Agreed(before, {}, "1", there.version, now)))
    await storage.contacts.replace(OWN, fields, _paged(ours), now)
    for start in range(0, len(links), 2000):
        await storage.links.put(links[start : start + 2000])


async def _paged(contacts: Sequence[Contact]) -> AsyncIterator[Page]:
    for start in range(0, len(contacts), 100):
        yield Page(tuple(contacts[start : start + 100]), len(contacts))
