"""The file of the guided round: a practice list as it stands, without a few people, to mirror the list from."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.account import Account, Environment
from desktop_app.core.fields import Common
from desktop_app.core.matching import ID
from desktop_app.core.table import NAME
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.exports import Exports, Form, Speak
from desktop_app.services.pace import finished

MISSING = 3
"""So many people are left out: few enough to read their names, more than one."""

_COLUMNS = (Common.FIRST_NAME, Common.LAST_NAME, Common.EMAIL, Common.CITY)


async def practice_list(accounts: Accounts) -> Account | None:
    """The practice account to mirror; None where there is none. One whose CRM compares the lists itself shows best what
    the guards are for."""
    found: Account | None = None
    for account in await accounts.connected():
        if account.environment is Environment.PRACTICE and not account.read_only:
            can = await accounts.capabilities(account.id)
            if can.no_mirror is None and (found is None or can.mirror_needs_identity):
                found = account
    return found


async def write_practice_file(
    browse: Browse, exports: Exports, account: str, path: Path, speak: Speak
) -> tuple[str, ...]:
    """Read the list anew and write it to `path` (CSV) without a few people from all over it; their names.

    Raises `RemoteError`, `IncompleteRead`, `FileProblem`.
    """
    await browse.refresh(account, lambda done, total: None)
    table = await browse.table(account)
    order = await finished(table.order(NAME))
    every = len(order) // (MISSING + 1)
    gone = {order[every * number] for number in range(1, MISSING + 1)}
    fields = [field.key for common in _COLUMNS if (field := table.fields.common(common)) is not None]
    rows = [row for row in order if row not in gone]
    await exports.save_contacts(table, rows, [ID, *fields], path, Form.SEMICOLON, speak, lambda done: None)
    return tuple(table.name(row) for row in order if row in gone)
