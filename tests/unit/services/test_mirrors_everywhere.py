"""A mirror of every CRM that lets people be removed, over sockets; and the word of every other one why not."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import Account, Environment
from desktop_app.core.contact import Contact
from desktop_app.core.errors import PlanStopped
from desktop_app.core.fields import Access
from desktop_app.core.matching import ID
from desktop_app.core.ports import Run, RunState
from desktop_app.practice.server import PracticeServers
from desktop_app.providers.registry import PROVIDERS
from desktop_app.services.mirrors import MirrorSession
from tests.support.office import PEOPLE, Impatient, PracticeAt, at_once

PLACE = "place"


async def read(profile: Profile) -> tuple[list[Contact], list[Contact]]:
    """Everybody anew: who is in the list, and who is archived."""
    await profile.desk.browse.refresh(PLACE, lambda done, total: None)
    table = await profile.desk.browse.table(PLACE)
    people = [contact for row in table.positions() if (contact := table.contact(table.ids[row])) is not None]
    archived = [contact for contact in people if table.fields.frozen(contact.values) is not None]
    return [contact for contact in people if contact not in archived], archived


async def opened(profile: Profile, people: list[Contact]) -> MirrorSession:
    """A mirror from a file that has these people's ids and the first field that can be changed."""
    fields = (await profile.desk.browse.table(PLACE)).fields
    key = next(field.key for field in fields if field.access is Access.EDIT and field.in_table and not field.choices)
    lines = ["id\tsaid", *(f"{contact.id}\t{contact.get(key) or ''}" for contact in people)]
    account = await profile.desk.accounts.get(PLACE)
    source = await profile.desk.imports.open_text(account, "\n".join(lines), mirror=True)
    source.set_target(0, ID)
    source.set_target(1, key)
    source.set_recognition(ID)
    return await profile.desk.mirrors.open(account, source)


async def mirrored(profile: Profile, session: MirrorSession) -> Run:
    await session.back_up()
    typed = {guard.code: guard.phrases for guard in session.plan.confirms()}
    run = await session.start(profile.desk.runs, typed)
    while profile.desk.runs.live(run) is not None:
        await profile.desk.runs.history()  # the database is asked something between two looks
    return await profile.desk.runs.run(run)


async def scenario(profile: Profile) -> None:
    present, archived = await read(profile)
    doomed, staying = present[3:6], [*present[:3], *present[6:]]
    can = await profile.desk.accounts.capabilities(PLACE)
    if can.no_mirror is not None:
        with pytest.raises(PlanStopped) as stopped:
            await opened(profile, staying)
        assert stopped.value.sentence == can.no_mirror
        return
    session = await opened(profile, staying)
    await session.work_out(lambda done, total: None)
    numbers = session.work.numbers
    assert (numbers.now, numbers.archived, numbers.removed) == (len(present), len(archived), len(doomed))
    assert (numbers.same, numbers.replaced, numbers.new, numbers.unsolved) == (len(staying), 0, 0, 0)
    run = await mirrored(profile, session)
    assert (run.state, run.note) == (RunState.DONE, None)
    now, gone = await read(profile)
    assert now == staying
    assert {contact.id for contact in gone} - {contact.id for contact in archived} <= {each.id for each in doomed}
    again = await opened(profile, staying)
    await again.work_out(lambda done, total: None)
    assert not again.work.numbers.going


@pytest.mark.parametrize("crm", PROVIDERS)
def test_exactly_whoever_is_not_in_the_file_goes(run: Any, crm: str) -> None:
    async def whole(servers: PracticeServers) -> None:
        scope = str(servers[crm].crm.scope().get("list", ""))
        account = Account(PLACE, crm, "Place", Environment.PRACTICE, "", "#2B6CB0", scope, "The list")
        practice = PracticeAt.of(servers)
        profile = await open_profile(None, session_only=True, providers=Impatient(), practice=practice, pause=at_once)
        try:
            await profile.storage.accounts.put(account)
            await scenario(profile)
        finally:
            await profile.close()

    with PracticeServers(PEOPLE) as servers:
        run(whole(servers), timeout=40)
