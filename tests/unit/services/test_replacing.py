"""Correcting a record by making it anew, from the plan to the undoing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.changes import Kind, State
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.plan import Plan, approve
from desktop_app.core.ports import Run as CarriedOut
from desktop_app.core.words import say
from tests.conftest import Run
from tests.support.memory import MemoryCrm, NoPractice, account

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL, access=Access.CREATE),
        Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT, only_to=False),
    ]
)
FAY = Contact("f", {"first": "Fay", "email": "fay@old.example", "news": False}, "v1")


@asynccontextmanager
async def list_of(*people: Contact) -> AsyncIterator[tuple[Profile, MemoryCrm]]:
    """A profile with an account that was read."""
    crm = MemoryCrm(FIELDS, people)
    crm.capabilities = msgspec.structs.replace(crm.capabilities, replace=say("Made anew; the old record goes."))
    profile = await open_profile(None, session_only=True, providers=crm, practice=NoPractice())
    try:
        await profile.desk.accounts.add(account(), "key", session_only=True)
        await profile.desk.browse.refresh("acc", lambda done, total: None)
        yield profile, crm
    finally:
        await profile.close()


async def carried_out(profile: Profile, plan: Plan) -> CarriedOut:
    """The run of a plan, once it has ended."""
    ended: asyncio.Future[CarriedOut] = asyncio.get_running_loop().create_future()
    profile.desk.runs.ended.connect(ended.set_result)
    confirmed = {guard.code: guard.phrases for guard in plan.confirms()}
    await profile.desk.runs.start(approve(plan, confirmed, profile.desk.clock.now()))
    try:
        return await ended
    finally:
        profile.desk.runs.ended.disconnect(ended.set_result)


def test_the_crm_gets_the_old_record_and_the_new_one_in_one(run: Run):
    async def scenario() -> None:
        async with list_of(FAY) as (profile, crm):
            plan = await profile.desk.edits.plan_replacement("acc", FAY, {"email": "fay@new.example"})
            done = await carried_out(profile, plan)
            (batch,) = crm.sent
            (line,) = await profile.desk.runs.lines(done.id)
            table = await profile.desk.browse.table("acc")
            assert (batch.kind, batch.changes[0].contact, batch.changes[0].version) == (Kind.REPLACED, "f", "v1")
            assert (line.outcome.state, line.outcome.contact) == (State.APPLIED, "f-anew")
            assert table.contact("f") is None
            assert table.contact("f-anew") == crm.records["f-anew"]

    run(scenario())


def test_undoing_says_what_only_a_new_record_could_take(run: Run):
    async def scenario() -> None:
        async with list_of(FAY) as (profile, _crm):
            plan = await profile.desk.edits.plan_replacement("acc", FAY, {"email": "fay@new.example"})
            done = await carried_out(profile, plan)
            (change,) = (await profile.desk.taking_back.undo(done.id)).changes
            assert change.kind is Kind.LEFT_OUT
            assert str(change.why) == "Added again; E-mail can only be set in a new record."

    run(scenario())
