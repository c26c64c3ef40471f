"""Handing a plan over as files that the CRM fetches by itself, where a CRM can do that (capability `bulk_files`)."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.errors import FileProblem, InputError, PlanStopped
from desktop_app.core.plan import Plan, approve
from desktop_app.core.ports import Clock
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.runs.runs import Runs

_THIS_COMPUTER = frozenset({"127.0.0.1", "::1", "localhost"})


class BulkFiles:
    """Writes such files, and has the CRM fetch them: each is a run. What a file holds is known as long as the program
    runs; a file whose content nobody knows is not submitted."""

    def __init__(self, accounts: Accounts, runs: Runs, clock: Clock) -> None:
        self._accounts = accounts
        self._runs = runs
        self._clock = clock
        self._written: dict[tuple[str, str], Plan] = {}  # by account and name: the part of a plan that a file holds

    async def write(self, plan: Plan, folder: Path) -> list[Path]:
        """Write what a prepared plan sends into `folder`, one kind of change a file; the files that were written.

        A file that is there already is never written over. Raises `FileProblem`, `PlanStopped` (nothing to send).
        """
        intake = (await self._accounts.provider(plan.account)).intake
        if intake is None:
            raise PlanStopped(say("This CRM fetches no files."), say("Send the changes directly."))
        by_kind: defaultdict[Kind, list[Change]] = defaultdict(list)
        for change in plan.to_send():
            by_kind[change.kind].append(change)
        if not by_kind:
            raise PlanStopped(say("There is nothing to send."), say("Tick at least one change."))
        stem = re.sub(r"[^\w.-]+", "-", Path(plan.source).stem).strip("-") or plan.origin.value
        written: list[Path] = []
        for kind, changes in by_kind.items():
            rest = iter(changes)
            for number, content in enumerate(await asyncio.to_thread(intake.write_files, changes), 1):
                path = folder / f"{stem}-{kind.value}-{number}.ndjson"
                await asyncio.to_thread(_write, path, content)
                written.append(path)
                held = tuple(islice(rest, content.count(b"\n")))  # one change a line
                self._written[plan.account, path.name] = _part(plan, path.name, held)
        return written

    def held(self, account: str, address: str) -> Plan:
        """What the file at `address` holds, as a plan of its own: it goes by the name under which it was saved.

        Raises `InputError` for an address that is none, and for a file that was not saved here.
        """
        address = address.strip()
        parts = urlsplit(address)
        if not parts.hostname or (parts.scheme != "https" and parts.hostname not in _THIS_COMPUTER):
            raise InputError(
                say("“{address}” is not the address of a file that the CRM can fetch.", address=address),
                say("Give the whole address, beginning with https://."),
            )
        plan = self._written.get((account, PurePosixPath(unquote(parts.path)).name))
        if plan is None:
            raise InputError(
                say("What the file at “{address}” holds is not known here.", address=address),
                say("Save the files again, and put them on the web server under the names that they have."),
            )
        return plan

    async def submit(self, account: str, address: str, typed: Mapping[str, tuple[str, ...]]) -> str:
        """Have the CRM fetch the file at `address`; the id of its run.

        `typed` confirms what the guards of `held` ask for. Raises `InputError`, `PlanNotApproved`, and what starting a
        run raises.
        """
        approved = approve(self.held(account, address), typed, self._clock.now())
        return await self._runs.hand_over(approved, address.strip())


def _part(plan: Plan, name: str, changes: Sequence[Change]) -> Plan:
    """The part of a plan that one file holds. Its run can be begun once: its id is that of the plan and the file."""
    return msgspec.structs.replace(
        plan, id=f"{plan.id}/{name}", source=name, changes=tuple(changes), excluded=frozenset[str]()
    )


def _write(path: Path, content: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise FileProblem(
            say("There is already a file {name} in this folder.", name=path.name), say("Choose another folder.")
        ) from None
    except OSError:
        raise FileProblem(say("{name} could not be written into this folder.", name=path.name)) from None
