"""An organisation of MPDX as a `core.ports.Provider`: whoever looks after it may see its contacts and remove them.

Source: docs.mpdx.org, organizations/contacts. There is neither adding nor changing, and neither bulk nor lock.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.account import Connection
from desktop_app.core.changes import Change, Kind, Outcome, State
from desktop_app.core.contact import Contact
from desktop_app.core.errors import DeskError, NotAllowed, NotFound, PlanStopped
from desktop_app.core.fields import Access, Choice, Common, Field, FieldSet, FieldType
from desktop_app.core.permit import MirrorPermit
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Batch, Capabilities, Gentler, Page, Request, Sent, ServerFilter, Term
from desktop_app.core.words import Sentence, say
from desktop_app.providers.mpdx import INFO, filters, outcomes
from desktop_app.providers.mpdx.client import Listed, MpdxClient
from desktop_app.providers.mpdx.codec import Codec
from desktop_app.providers.mpdx.documents import Document, resource
from desktop_app.providers.mpdx.reading import pages
from desktop_app.providers.mpdx.scope import Mpdx

_ONLY_SEEN = say("An organisation only looks after contacts: they are changed in their account lists.")

FIELDS = FieldSet(
    Field(key, label, type, "Contact", common, Access.NEVER, _ONLY_SEEN, in_table=True)
    for key, label, type, common in (
        ("name", "Name", FieldType.TEXT, Common.FULL_NAME),
        ("allow_deletion", "May be deleted", FieldType.YES_NO, None),
        ("created_at", "Created at", FieldType.MOMENT, Common.CREATED),
        ("updated_at", "Changed at", FieldType.MOMENT, Common.UPDATED),
        ("account_list", "Account list", FieldType.ID, None),
    )
)
CAPABILITIES = Capabilities(
    create=False,
    update=False,
    no_mirror=_ONLY_SEEN,
    gentler=Gentler(
        "allow_deletion",
        say("Anonymised: MPDX keeps the entry, but nobody can see any more who it was."),
    ),
    recreate=say(
        "MPDX deletes contacts for good, and what it may not delete it makes anonymous for good. "
        "Nobody can bring back either, not even from a backup."
    ),
)


class Organisation(Mpdx):
    """The contacts of all account lists of one organisation."""

    feed = None
    inbox = None
    lookup = None
    intake = None

    def __init__(self, client: MpdxClient, organisation: str) -> None:
        super().__init__(client)
        self.capabilities = CAPABILITIES
        self._organisation = organisation
        self._codec = Codec(FIELDS)

    # --------------------------------------------------------------------------------------------------------- reading

    async def check(self) -> Connection:
        who = await self._client.user() or INFO.name
        names = {named.id: named.name for named in await self._client.organisations()}
        listed = await self._ask({**self._scope(), "page": "1", "per_page": "1"})
        return Connection(who, names.get(self._organisation) or self._organisation, listed.pagination.total_count)

    async def fields(self) -> FieldSet:
        """The fields, with the names of the account lists as far as the key may know them."""
        try:
            named = await self._client.account_lists()
        except NotAllowed:
            named = []
        choices = tuple(Choice(each.id, each.name) for each in named)
        return FieldSet(
            msgspec.structs.replace(field, type=FieldType.CHOICE, choices=choices)
            if choices and field.key == "account_list"
            else field
            for field in FIELDS
        )

    async def filters(self) -> Sequence[ServerFilter]:
        return filters.ORGANISATION

    async def read(self, terms: Sequence[Term]) -> AsyncIterator[Page]:
        params = {**self._scope(), **filters.params_of(terms), "sort": "name"}
        async for page in pages(self._ask, params, lambda raw, _: self._contact(raw)):
            yield page

    async def current(self, seen: Sequence[Contact]) -> Mapping[str, Contact | None]:
        return {contact.id: await self._now(contact.id) for contact in seen}

    def locked(self, contact: Contact) -> Mapping[str, Sentence]:
        return {}

    def _scope(self) -> dict[str, str]:
        return {"filter[organization_id]": self._organisation, "filter[status]": ""}

    async def _ask(self, params: Mapping[str, str]) -> Listed:
        return await self._client.contacts(params, organisation=True)

    async def _now(self, id: str) -> Contact | None:
        raw = await self._client.organisation_contact(id)
        return None if raw is None else self._contact(raw)

    def _contact(self, raw: msgspec.Raw) -> Contact:
        contact = self._codec.contact_of(Document(resource(raw)), raw.copy())
        place = resource(raw).one("account_list")
        values = {key: value for key, value in contact.values.items() if key in FIELDS}
        return msgspec.structs.replace(contact, values=values | ({"account_list": place[1]} if place else {}))

    # -------------------------------------------------------------------------------------------------------- removing

    def identity(self, change: Change, new_id: Callable[[], str]) -> Change:
        return change

    def pack(self, changes: Iterable[Change]) -> list[Batch]:
        """One removal a batch. Raises `PlanStopped` for anything but removals."""
        changes = list(changes)
        if any(change.kind is not Kind.REMOVED for change in changes):
            raise PlanStopped(_ONLY_SEEN)
        return [Batch(number, Kind.REMOVED, (change,)) for number, change in enumerate(changes, 1)]

    def requests(self, batch: Batch) -> list[Request]:
        return [self._client.remove_request(change.contact or "", organisation=True) for change in batch.changes]

    async def send(self, batch: Batch) -> Sent:
        return Sent(tuple([await self._remove(change) for change in batch.changes]))

    async def _remove(self, change: Change) -> Outcome:
        id = change.contact or ""
        try:
            await self._client.write(self._client.remove_request(id, organisation=True))
        except NotFound:
            return Outcome(change.id, State.ALREADY, contact=id)
        except NotAllowed as error:  # for this contact: the key may look after others
            return outcomes.refused(change, error.detail)
        try:
            return _judged(change, await self._now(id), answered=True)
        except DeskError:
            return outcomes.waiting(change)

    async def settle(self, batches: Sequence[tuple[Batch, str]]) -> list[Outcome]:
        """A removal that shows no trace did not happen; sending it again is harmless."""
        return [
            _judged(change, await self._now(change.contact or ""), answered=False)
            for batch, _ in batches
            for change in batch.changes
        ]

    async def mirror(self, permit: MirrorPermit) -> Sent:
        """Never: raises `PlanStopped`."""
        raise PlanStopped(_ONLY_SEEN)

    def mirror_requests(self, plan: Plan) -> list[Request]:
        return []


def _judged(change: Change, now: Contact | None, *, answered: bool) -> Outcome:
    """What came of a removal. Who may not be deleted is still there, but not as they were: made anonymous."""
    if now is None:
        return Outcome(change.id, State.APPLIED, contact=change.contact)
    as_before = now.version == change.version and now.get("name") == change.before.get("name", now.get("name"))
    if not as_before and now.get("allow_deletion") is not True:
        return Outcome(change.id, State.APPLIED, contact=now.id, record=now)
    if not answered:
        return Outcome(change.id, State.TO_COME, contact=change.contact)
    reason = say("MPDX accepted this, but the contact is as it was.")
    return Outcome(change.id, State.NOT_CHANGED, reason, now.id, now)
