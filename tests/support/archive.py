"""A CRM that only archives: whoever is removed stays in the list. In memory, with real services and storage around it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager

import msgspec

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import PlanStopped
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Batch, Capabilities, Request, Run, Sent
from desktop_app.core.removing import Removing
from desktop_app.core.words import say
from desktop_app.services.mirrors import MirrorSession
from tests.support.memory import MemoryCrm, NoPractice, account

ACCOUNT = "acc"
ARCHIVED = say("Archived people cannot be changed here.")
FIELDS = FieldSet([
    Field("first", "First name", common=Common.FIRST_NAME),
    Field("last", "Last name", common=Common.LAST_NAME),
    Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
    Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
    Field("no_mail", "No newsletter", FieldType.YES_NO, common=Common.EMAIL_REFUSAL),
    Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=ARCHIVED),
])  # fmt: skip


def member(number: int, **values: Value) -> Contact:
    """An invented member of the list."""
    usual: dict[str, Value] = {
        "first": f"Pat {number:02}",
        "last": "Ö" if number % 2 else "A",
        "email": f"pat{number}@example.org",
        "born": f"2001-01-{number % 28 + 1:02}",
    }
    return Contact(f"k{number}", {key: value for key, value in (usual | values).items() if value is not None})


class ArchivingCrm(MemoryCrm):
    """Archives one by one. `answers` says by contact what comes back instead of *applied* (and then nothing happens);
    contacts in `silent` get no answer at all; `also` are archived by mistake."""

    def __init__(self, people: Iterable[Contact]) -> None:
        super().__init__(FIELDS, people)
        self.capabilities = Capabilities(removes=Removing.ARCHIVE)
        self.answers: dict[str, State] = {}
        self.silent: set[str] = set()
        self.also: set[str] = set()
        self.archived: list[str] = []
        self.takes_ids = False  # whether new people get an id of ours

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        return msgspec.structs.replace(change, identity=new_id()) if self.takes_ids else change

    async def mirror(self, permit: MirrorPermit) -> Sent:
        if permit.account != ACCOUNT:
            raise PlanStopped(say("This permit is for another account."))
        for contact in self.also:
            self.archive(contact)
        answered = [change for change in permit.doomed if change.contact not in self.silent]
        return Sent(tuple(self._outcome(change) for change in answered))

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        changes = [change for batch, _ in batches for change in batch.changes if change.kind is Kind.REMOVED]
        return [
            Outcome(
                change.id,
                State.APPLIED if self.is_archived(change.contact or "") else State.TO_COME,
                None,
                change.contact,
            )
            for change in changes
        ]

    def mirror_requests(self, plan: Plan) -> list[Request]:
        return [Request("DELETE", f"http://127.0.0.1/{c.contact}", msgspec.Raw(b"")) for c in plan.removals()]

    def is_archived(self, contact: str) -> bool:
        return self.records[contact].get("gone") is True

    def _outcome(self, change: Change) -> Outcome:
        contact = change.contact or ""
        state = self.answers.get(contact, State.APPLIED)
        if state is State.APPLIED:
            self.archive(contact)
            self.archived.append(contact)
        reason = None if state is State.APPLIED else say("The CRM said so.")
        return Outcome(change.id, state, reason, contact, self.records[contact])

    def archive(self, contact: str) -> None:
        """Archive somebody, as in the CRM's own pages."""
        old = self.records[contact]
        self.records[contact] = msgspec.structs.replace(old, values={**old.values, "gone": True})


class Archive:
    """A list of members with everything around it."""

    def __init__(self, profile: Profile, crm: ArchivingCrm) -> None:
        self.profile, self.desk, self.crm = profile, profile.desk, crm

    async def mirror(self, text: str, *, by: str = "email", left_out: Sequence[int] = ()) -> MirrorSession:
        """A mirror of pasted rows, worked out and backed up."""
        place = await self.desk.accounts.get(ACCOUNT)
        source = await self.desk.imports.open_text(place, text, mirror=True)
        source.set_recognition(by)
        source.leave_out(left_out)
        session = await self.desk.mirrors.open(place, source)
        await session.work_out(lambda done, total: None)
        await session.back_up()
        return session

    async def mirrored(self, session: MirrorSession) -> Run:
        """Everything is typed and pressed; the run when it has ended."""
        typed = {guard.code: guard.phrases for guard in session.plan.confirms()}
        return await self.ended(await session.start(self.desk.runs, typed))

    async def ended(self, run: str) -> Run:
        while self.desk.runs.live(run) is not None:
            await self.desk.runs.history()  # the database is asked something between two looks
        return await self.desk.runs.run(run)

    async def outcomes(self, run: Run) -> dict[str, Outcome]:
        """By contact."""
        return {line.change.contact or "": line.outcome for line in await self.desk.runs.lines(run.id)}


def rows(people: Iterable[Contact], *more: str) -> str:
    """These people as cells of a spreadsheet, and more rows."""
    said = [f"{c.get('first')}\t{c.get('last')}\t{c.get('email')}\t{c.get('born')}" for c in people]
    return "\n".join(["First name\tLast name\tE-mail\tBirthday", *said, *more])


@asynccontextmanager
async def archive(*people: Contact) -> AsyncIterator[Archive]:
    """A list of these people, read."""
    crm = ArchivingCrm(people)
    profile = await open_profile(None, session_only=True, providers=crm, practice=NoPractice())
    try:
        await profile.desk.accounts.add(account(), "key", session_only=True)
        await profile.desk.browse.refresh(ACCOUNT, lambda done, total: None)
        yield Archive(profile, crm)
    finally:
        await profile.close()
