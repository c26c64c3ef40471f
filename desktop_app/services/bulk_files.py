"""Handing a plan over as files that the CRM fetches by itself, where a CRM can do that (capability `bulk_files`)."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

from desktop_app.core.account import Account
from desktop_app.core.changes import Change, Kind
from desktop_app.core.errors import FileProblem, InputError, PlanStopped
from desktop_app.core.plan import Plan
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts

_THIS_COMPUTER = frozenset({"127.0.0.1", "::1", "localhost"})


class BulkFiles:
    """Writes such files, and has the CRM fetch them. What a CRM does with a file it reports itself: no run of ours
    stands for it."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    async def write(self, plan: Plan, folder: Path) -> list[Path]:
        """Write what a prepared plan sends into `folder`, one kind of change a file; the files that were written.

        A file that is there already is never written over. Raises `FileProblem`, `PlanStopped` (nothing to send).
        """
        provider = await self._accounts.provider(plan.account)
        by_kind: defaultdict[Kind, list[Change]] = defaultdict(list)
        for change in plan.to_send():
            by_kind[change.kind].append(change)
        if not by_kind:
            raise PlanStopped(say("There is nothing to send."), say("Tick at least one change."))
        stem = re.sub(r"[^\w.-]+", "-", Path(plan.source).stem).strip("-") or plan.origin.value
        written: list[Path] = []
        for kind, changes in by_kind.items():
            for number, content in enumerate(await asyncio.to_thread(provider.write_files, changes), 1):
                path = folder / f"{stem}-{kind.value}-{number}.ndjson"
                await asyncio.to_thread(_write, path, content)
                written.append(path)
        return written

    async def submit(self, account: Account, address: str, kind: Kind) -> str:
        """Have the CRM fetch the file at `address`, which holds changes of one kind; the CRM's number for the job.

        Raises `InputError` for an address that is none, `PlanStopped` for a read-only account, `RemoteError`.
        """
        if account.read_only:
            raise PlanStopped(say("This account is read only."), say("Change that under Accounts."))
        parts = urlsplit(address.strip())
        if not parts.hostname or (parts.scheme != "https" and parts.hostname not in _THIS_COMPUTER):
            raise InputError(
                say("“{address}” is not the address of a file that the CRM can fetch.", address=address.strip()),
                say("Give the whole address, beginning with https://."),
            )
        provider = await self._accounts.provider(account.id)
        return await provider.submit_file(address.strip(), kind)


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
