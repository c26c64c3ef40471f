"""Kindful's customer API, verb by verb. Source: developer.kindful.com, customer reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TypeVar

import msgspec

from desktop_app.core.errors import AnswerLost, Misunderstood, NotFound, Refused
from desktop_app.core.ports import Request
from desktop_app.core.words import say
from desktop_app.providers.http.client import ApiClient
from desktop_app.providers.kindful.fields import CustomField
from desktop_app.providers.kindful.queries import Clause

T = TypeVar("T")

PER_PAGE = 50
"""The most that Kindful gives at once, and its default."""


class Details(msgspec.Struct, frozen=True):
    """``GET /details``: the organisation that the key belongs to."""

    name: str | None = None


class Group(msgspec.Struct, frozen=True):
    """``GET /groups``. Its entries are described nowhere; id and name are what every list of Kindful's has."""

    id: int | str
    name: str | None = None


class Stats(msgspec.Struct, frozen=True):
    """``GET /imports/stats``: whether it is a good time to sync. `pending_updates` are changes of records that wait."""

    sync_enabled: bool = True
    message: str | None = None
    pending_jobs: int = 0
    pending_updates: int = 0

    @property
    def quiet(self) -> bool:
        """Nothing that was handed in waits any more: what a read does not show now did not happen."""
        return self.pending_jobs == 0 and self.pending_updates == 0


class End(Enum):
    """How far a job is. UNSURE: it may never say more (its work went into another job)."""

    WAITING = "waiting"
    DONE = "done"
    UNSURE = "unsure"
    FAILED = "failed"


_ENDS = {
    "complete": End.DONE,
    "consolidated": End.UNSURE,
    **dict.fromkeys(("load_failed", "failed", "setup_failed", "error", "removed"), End.FAILED),
}


class Notifications(msgspec.Struct, frozen=True):
    results: list[msgspec.Raw] = []


class Job(msgspec.Struct, frozen=True):
    """``GET /imports/:id``. The docs write statuses with capitals, clients compare small letters. `stats` count what was
    created, `update_stats` what was updated, by kind of record (taken from their names)."""

    status: str = ""
    stats: dict[str, int] | None = None
    update_stats: dict[str, int] | None = None
    notifications: Notifications | None = None

    @property
    def end(self) -> End:
        return _ENDS.get(self.status.strip().casefold(), End.WAITING)

    @property
    def idle(self) -> bool:
        """Whether it ended and says that it made and changed no contact."""
        counts = (self.stats, self.update_stats)
        return self.end is End.DONE and all(count is not None and count.get("Contact") == 0 for count in counts)

    def words(self) -> str:
        """What Kindful says of it beyond the status, to be shown and never parsed: the shape is not documented."""
        results = self.notifications.results if self.notifications else []
        return " ".join(bytes(result).decode("utf-8", "replace") for result in results[:3])[:300]


class QueryPage(msgspec.Struct, frozen=True):
    """One page of a query; records stay undecoded. A page without `results` or `has_more` is no page."""

    results: list[msgspec.Raw]
    has_more: bool
    query_token: str | None = None
    page: int | None = None


class _Receipt(msgspec.Struct, frozen=True):
    id: str | int | None = None
    status: str | None = None


class Api:
    """The verbs. All raise the `RemoteError`s of `core.errors` and `KeyRefused`."""

    def __init__(self, http: ApiClient, mask: Callable[[str], str]) -> None:
        self._http = http
        self._mask = mask  # takes the key out of what Kindful says

    def post(self, path: tuple[str, ...], body: Mapping[str, object]) -> Request:
        """A writing request as it will be sent."""
        return self._http.request("POST", *path, body=body)

    async def first_page(self, query: list[Clause]) -> QueryPage:
        """Begin a query. Unrequested columns would be missing, id and version among them: all are asked for."""
        body = {
            "query": query,
            "columns": {"contact": ["all"]},
            "custom_fields": ["all"],
            "per_page": PER_PAGE,
        }
        return await self._read(self.post(("contacts", "query"), body), QueryPage)

    async def next_page(self, token: str) -> QueryPage:
        """The next page of a query. The token is a cursor at Kindful that moves with every call, so this is never
        asked twice: a repetition would skip a page."""
        request = self.post(("contacts", "query"), {"query_token": token})
        return await self._http.read(request, QueryPage, repeatable=False)

    async def hand_in(self, request: Request) -> str:
        """Send an import or a link; the job's id. Raises `Refused` for a 200 with the status ``error``, `AnswerLost`
        for an answer without a receipt."""
        answer = await self._http.write(request, msgspec.Raw)
        try:
            receipt = msgspec.json.decode(answer, type=_Receipt)
        except msgspec.DecodeError:
            receipt = _Receipt()
        if (receipt.status or "").strip().casefold() == "error":
            raise Refused(say("Kindful did not accept this."), status=200, detail=self._mask(_reason_in(answer)))
        if not receipt.id:
            raise AnswerLost(say("Kindful took changes and gave no receipt: they may or may not be made."), status=200)
        return str(receipt.id)

    async def job(self, ticket: str) -> Job:
        """How far a job is. One that Kindful does not know (any more) is unsure like a consolidated one."""
        try:
            return await self._get(Job, "imports", ticket)
        except NotFound:
            return Job("consolidated")

    async def stats(self) -> Stats:
        return await self._get(Stats, "imports", "stats")

    async def details(self) -> Details:
        return await self._get(Details, "details")

    async def groups(self) -> list[Group]:
        return await self._get(list[Group], "groups")

    async def custom_fields(self) -> list[CustomField]:
        return await self._get(list[CustomField], "custom_fields")

    async def email_exists(self, address: str) -> bool:
        """Two clients read two keys, ``exist`` and ``exists``: either counts."""
        request = self._http.request("GET", "contacts", "email_exist", params={"email": address})
        answer = await self._read(request, dict[str, object])
        for key in ("exists", "exist"):
            if isinstance(answer.get(key), bool):
                return bool(answer[key])
        raise Misunderstood(say("Kindful did not say whether it has this e-mail address."))

    async def close(self) -> None:
        await self._http.close()

    async def _get(self, into: type[T], *path: str) -> T:
        return await self._read(self._http.request("GET", *path), into)

    async def _read(self, request: Request, into: type[T]) -> T:
        try:
            return await self._http.read(request, into)
        except NotFound as error:
            # support.kindful.com: a missing or wrong authorization also yields "404 Page not Found".
            raise NotFound(
                say("Kindful found nothing at this address. It answers like this to a wrong key, too."),
                say("Check the address and the key in the settings."),
                status=error.status,
                detail=error.detail,
            ) from None


def _reason_in(answer: msgspec.Raw) -> str:
    """Kindful's own words in a refusal. Under which name they come is not documented, so all text that is not the id
    and the status is shown."""
    try:
        fields = msgspec.json.decode(answer, type=Mapping[str, object])
    except msgspec.DecodeError:
        return ""
    texts = [value for key, value in fields.items() if key not in ("id", "status") and isinstance(value, str)]
    return " ".join(texts)[:300]
