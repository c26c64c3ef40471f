"""What changed at MPDX, without reading everything: contacts by ``filter[updated_at]``, and the feed of deletions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec

from desktop_app.core.contact import Contact
from desktop_app.core.ports import News
from desktop_app.providers.mpdx.client import PER_PAGE, MpdxClient
from desktop_app.providers.mpdx.documents import INCLUDE
from desktop_app.providers.mpdx.reading import Take, pages

AHEAD = timedelta(days=1)
"""The end of what is asked lies in the future: this computer's clock and MPDX's may differ."""


class _Deleted(msgspec.Struct, frozen=True):
    deletable_id: str
    deletable_type: str | None = None
    deleted_at: str | None = None
    deleted_from_id: str | None = None
    deleted_from_type: str | None = None


class _Record(msgspec.Struct, frozen=True):
    attributes: _Deleted


class Feed:
    """The changes of one account list. `take` makes contacts, `now` gives the time in UTC."""

    def __init__(
        self, client: MpdxClient, account_list: str, take: Take, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._client = client
        self._list = account_list
        self._take = take
        self._now = now

    async def news(self, since: str) -> News:
        """See `core.ports.ChangeFeed`. MPDX's times are whole seconds."""
        start = datetime.fromisoformat(since).astimezone(UTC).replace(microsecond=0)
        removed = await self._removed(start)
        params = {
            "filter[account_list_id]": self._list,
            "filter[status]": "",
            "filter[updated_at]": f"{_moment(start)}..{_moment(self._now() + AHEAD)}",
            "include": INCLUDE,
            "sort": "created_at",
        }
        contacts: list[Contact] = []
        async for page in pages(self._client.contacts, params, self._take):
            contacts += page.contacts
        there = {contact.id for contact in contacts}
        return News(tuple(contacts), tuple(id for id in removed if id not in there))

    async def _removed(self, start: datetime) -> list[str]:
        """The contacts of this list that were deleted, in the server's order. The day is asked for: that always holds."""
        params = {"filter[since_date]": start.date().isoformat(), "filter[types]": "Contact"}
        found: dict[str, None] = {}
        number, last = 1, 1
        while number <= last:
            listed = await self._client.deleted({**params, "page": str(number), "per_page": str(PER_PAGE)})
            for raw in listed.data:
                record = msgspec.json.decode(raw, type=_Record).attributes
                if self._is_ours(record) and not _is_before(record.deleted_at, start):
                    found[record.deletable_id] = None
            number, last = number + 1, listed.pagination.total_pages or 1
        return list(found)

    def _is_ours(self, record: _Deleted) -> bool:
        elsewhere = record.deleted_from_type == "AccountList" and record.deleted_from_id not in (None, self._list)
        return record.deletable_type in (None, "Contact") and not elsewhere


def _is_before(moment: str | None, start: datetime) -> bool:
    if moment is None:
        return False
    when = datetime.fromisoformat(moment)
    return when.replace(tzinfo=when.tzinfo or UTC) < start


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
