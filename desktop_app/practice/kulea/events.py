"""What happened with contacts (fact file §2.7): the types there are, and the journal of a tenant."""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
from collections.abc import Callable, Collection, Iterable, Sequence

import msgspec

from desktop_app.practice.crm import Call, JsonObject
from desktop_app.practice.kulea import times
from desktop_app.practice.kulea.audience import Contact
from desktop_app.practice.kulea.search import window_end
from desktop_app.practice.kulea.shapes import refused
from desktop_app.practice.kulea.switches import KuleaSwitches

NEWER_TYPES = frozenset(
    {
        *("emdelivery", "embounced", "changedcrm", "mergedcrm"),
        *("apiimportedcrm", "apimergedcrm", "journeychangedcrm"),
    }
)
"""Those that the page of 2022 added."""
TYPES = NEWER_TYPES | {
    *("pagevisit", "genericformcomplete", "emopened", "emclickedlink", "thirdpartypagevisit", "resourcedownload"),
    *("genericformview", "formcomplete", "thirdpartyformcomplete", "thirdpartyresourcedownload", "buttonclicked"),
    *("thirdpartybuttonclicked", "thirdpartynewsubscriber", "thirdpartynewregistration", "newsubscriber"),
    *("newregistration", "formview", "thirdpartyformview", "linkclicked", "thirdpartylinkclicked"),
    *("importedcrm", "emunsubscribe", "addedcrm"),
}
_PARAMETERS = ("eventtypes", "dtfrom", "dtto")


class Event(msgspec.Struct, frozen=True, gc=False):
    """One event; there is no id, and two can be the same in everything."""

    at: dt.datetime
    type: str
    description: str
    crm_id: int


class Journal:
    """All events of a tenant, oldest first. `history` is asked for those before its time when somebody first reads any."""

    def __init__(self, history: Callable[[], list[Event]]) -> None:
        self._history: Callable[[], list[Event]] | None = history
        self._events: list[Event] = []

    def note(self, kind: str, contact: Contact, now: dt.datetime) -> None:
        """Write down that this happened; times are kept to the second."""
        self._events.append(Event(now.replace(microsecond=0), kind, contact.email, contact.id))

    def listing(self, call: Call, switches: KuleaSwitches) -> JsonObject:
        """All that was asked for, in the vendor's envelope. Raises `Problem` without `eventtypes`."""
        if switches.unfiltered_events == "empty" and not any(call.query.get(name) for name in _PARAMETERS):
            return _envelope([], switches)
        kinds = _kinds(call.query.get("eventtypes", ""), switches)
        return _envelope([each for each in self._between(call, switches) if each.type in kinds], switches)

    def _between(self, call: Call, switches: KuleaSwitches) -> Iterable[Event]:
        if self._history is not None:
            self._events[:0] = self._history()
            self._history = None
        start, stop = 0, len(self._events)
        if call.query.get("dtfrom"):
            start = self._place(window_end(call.query, "dtfrom", switches), before=switches.dtfrom_inclusive)
        if call.query.get("dtto"):
            stop = self._place(window_end(call.query, "dtto", switches), before=not switches.dtto_inclusive)
        return itertools.islice(self._events, start, stop) if start < stop else ()

    def _place(self, moment: dt.datetime, *, before: bool) -> int:
        where = bisect.bisect_left if before else bisect.bisect_right
        return where(self._events, moment, key=lambda event: event.at)


def _kinds(asked: str, switches: KuleaSwitches) -> Collection[str]:
    known = TYPES - NEWER_TYPES if switches.older_tenant else TYPES
    kinds = {name for name in asked.split(",") if name}
    if not kinds:
        raise refused("Mandatory eventtypes parameter missing")
    if not kinds <= known and switches.unknown_event_type == "refuse":
        raise refused(f"Invalid event type: {min(kinds - known)}")
    return kinds & known


def _envelope(events: Sequence[Event], switches: KuleaSwitches) -> JsonObject:
    shown = [
        {
            "date": times.written(each.at, switches),
            "type": each.type,
            "description": each.description,
            "crm_id": each.crm_id,
        }
        for each in events
    ]
    return {"success": True, "count": len(shown), "events": shown}
