"""What came of a run, line by line, and who among them stands out."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.core.account import Account
from desktop_app.core.changes import Kind, State
from desktop_app.core.errors import DeskError
from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import KEPT, Origin
from desktop_app.core.ports import Capabilities, Run, RunLine
from desktop_app.core.undoing import can_retry, in_list_twice
from desktop_app.services.desk import Desk
from desktop_app.services.pace import paced
from desktop_app.ui.removal import Removal
from desktop_app.ui.runs import words
from desktop_app.ui.runs.outcomes import OutcomeTexts


class Came(NamedTuple):
    """An ended run. `twice` are the names of those who are in the list twice because of it, `kept` of those whom a mirror
    would have removed, `again` the lines that can be tried again. `account` is None when it is not there any more;
    `others` are the runs that were begun together with this one."""

    run: Run
    account: Account | None
    lines: list[RunLine]
    twice: list[str]
    kept: list[str]
    again: list[RunLine]
    texts: OutcomeTexts
    others: list[Run]

    def headline(self) -> str:
        """What came of it."""
        return words.headline(self.run)

    def besides(self) -> str:
        """What else there is to know."""
        return words.besides(self.run, self.twice, self.kept)

    def said(self) -> str:
        """Both."""
        return words.came_of_it(self.run, self.twice, self.kept)

    def comes_back(self) -> bool:
        """Whether there is anything to undo."""
        return self.run.counts.get(State.APPLIED, 0) > 0 or bool(self.twice)


async def came_of(desk: Desk, id: str) -> Came:
    """Read it from the journal. Raises `StorageError`."""
    run = await desk.runs.run(id)
    account = next((each for each in await desk.accounts.all() if each.id == run.account), None)
    fields, can = FieldSet(()), Capabilities()
    if account is not None:
        fields, can = (await desk.browse.table(account.id)).fields, await _capabilities(desk, account)
    lines = await desk.runs.lines(id)
    twice: list[str] = []
    kept: list[str] = []
    again: list[RunLine] = []
    gentle: set[str] = set()
    by_id: dict[str, RunLine] = {}
    async for line in paced(lines):
        by_id[line.change.id] = line
        if in_list_twice(line):
            twice.append(line.change.name)
        if line.change.why == KEPT:
            kept.append(line.change.name)
        if can_retry(line, mirror=run.origin is Origin.MIRROR):
            again.append(line)
        if line.change.kind is Kind.REMOVED and can.gentle(line.change.before):
            gentle.add(line.change.id)
    texts = OutcomeTexts(by_id, fields, Removal(can), frozenset(gentle))
    others = [each for each in await desk.runs.history() if each.together and each.together == run.together]
    return Came(run, account, lines, twice, kept, again, texts, [each for each in others if each.id != id])


async def _capabilities(desk: Desk, account: Account) -> Capabilities:
    """What the CRM can do; an account that cannot be reached for want of its key keeps its history all the same."""
    try:
        return await desk.accounts.capabilities(account.id)
    except DeskError:
        return Capabilities()
