"""A program that is killed amid a run: after the n-th thing that the journal wrote or a CRM answered.

    python -m tests.e2e.dying

reads orders from its input, one JSON line each, carries each out in a process of its own that kills itself, and answers
each with "killed" or "ended".
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.bootstrap import Profile
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.plan import Origin, Plan, approve
from desktop_app.core.words import say
from desktop_app.providers.http.client import ApiClient
from desktop_app.storage.journal import SqlJournal
from tests.support.kept import open_kept
from tests.support.office import CAMP, DONORS, Row, Rows, accounts, typed_for

IMPORT, MIRROR = "import", "mirror"
QUIRINA: dict[str, Any] = {"name__first_name": "Quirina", "name__last_name": "Neu", "external_id": "Q-1"}

Start = Callable[[], Awaitable[str]]
"""Begins the run of a plan that was prepared."""


class Order(msgspec.Struct):
    """What to carry out, where, and after how many events to die."""

    what: str
    folder: str
    places: dict[str, tuple[str, str]]
    scope: str
    after: int


class Death:
    """Counts what happens, and comes after the n-th."""

    def __init__(self, after: int) -> None:
        self._left = after

    def lurk(self) -> None:
        """From now on."""
        for name in ("begin", "leaving", "returned", "settled", "end"):
            self._follow(SqlJournal, name)
        self._follow(ApiClient, "_once")

    def _follow(self, owner: type, name: str) -> None:
        real: Callable[..., Any] = getattr(owner, name)

        async def followed(*args: Any, **kwargs: Any) -> Any:
            result = await real(*args, **kwargs)
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        setattr(owner, name, followed)


def read_well(contact: Contact) -> bool:
    """Somebody of whom everything can be written, and who is in step with Kindful."""
    return all(contact.get(key) for key in ("external_id", "first_name", "last_name", "email"))


async def imported(profile: Profile) -> Start:
    """Two new donors, and one who is changed: two batches."""
    table = await profile.desk.browse.table(DONORS)
    somebody = next(c for c in map(table.contact, table.ids) if c is not None and read_well(c))
    changes = [
        Change(
            f"new-{number}", Kind.NEW, f"Ada {number}", say("Row {row}", row=number),
            after={"first_name": f"Ada {number}", "last_name": "Byron", "email": f"ada{number}@example.org"},
        )
        for number in (1, 2)
    ]  # fmt: skip
    changes.append(
        Change(
            "changed", Kind.CHANGED, "somebody", say("Row 3"), somebody.id, somebody.version,
            before={"city": somebody.get("city")}, after={"city": "Neustadt"},
        )
    )  # fmt: skip
    mark = await profile.desk.browse.mark(DONORS)
    assert mark is not None
    now = profile.desk.clock.now()
    plan = Plan("run", DONORS, Origin.IMPORT, "people.csv", "f", now, mark, tuple(changes))
    return lambda: profile.desk.runs.start(approve(plan, {}, now))


async def mirrored(profile: Profile) -> Start:
    """The first person goes, the second is made anew, the third is changed, somebody is new."""
    desk = profile.desk
    table = await desk.browse.table(CAMP)
    people = [c for c in map(table.contact, table.ids) if c is not None]
    gone, replaced, changed = [c for c in people if c.get("registration_status") == "confirmed"][:3]
    keys = ("name.first_name", "name.last_name", "primary_email", "birthdate")
    again: dict[str, Any] = {key.replace(".", "__"): value for key in keys if (value := replaced.get(key)) is not None}
    rows = [Row(c) for c in people if c not in (gone, replaced, changed)]
    rows += [Row(changed, notes="Zelt 7"), Row(None, **again, external_id="R-1"), Row(None, **QUIRINA)]
    session = await desk.mirrors.open(await desk.accounts.get(CAMP), Rows(rows, table))
    plan = await session.work_out()
    await session.back_up()
    return lambda: session.start(desk.runs, typed_for(plan))


async def carry_out(order: Order) -> None:
    """Until it is over, or Death comes."""
    profile = await open_kept(Path(order.folder), order.places)
    desk = profile.desk
    for account in accounts(order.scope):
        await profile.storage.accounts.put(account)
    ended = asyncio.Event()
    desk.runs.ended.connect(lambda _: ended.set())
    account, prepare = (DONORS, imported) if order.what == IMPORT else (CAMP, mirrored)
    await desk.browse.refresh(account, lambda done, total: None)
    start = await prepare(profile)
    Death(order.after).lurk()
    await start()
    await ended.wait()
    await profile.close()


def main() -> None:
    """Carry out orders until there are none."""
    for line in sys.stdin:
        order = msgspec.json.decode(line, type=Order)
        child = os.fork()
        if child == 0:
            asyncio.run(carry_out(order))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        print("killed" if killed else f"ended {os.waitstatus_to_exitcode(status)}", flush=True)


if __name__ == "__main__":
    main()
