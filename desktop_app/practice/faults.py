"""What can go wrong on purpose.

A fault waits for the n-th request that it fits and happens then, `times` requests in a row. `applied` says on which side of the work it happens:
False, the request is not carried out; True, it is, and only the answer suffers. The second is the one that decides whether a client is safe to use.

| kind | what the client sees |
| --- | --- |
| status | `status` with an error body (and `retry_after` as `Retry-After`), for 429, 500, 503, 402 and their like |
| drop | the connection closed without an answer |
| cut | the connection closed in the middle of the answer |
| hang | no answer until the fault is released or the client gives up; then the answer (`applied`), or the connection is dropped |
| truncated | a complete HTTP answer whose JSON stops in the middle |
| html | a web page with status `status`, as a proxy or a maintenance page sends it |
| empty | 200 and no body |
| expire | the request meets cursors and query tokens that have expired |
| meanwhile | somebody edits a record just before (`applied`: just after) the request is carried out |
"""

from __future__ import annotations

import fnmatch
import itertools
import threading
from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

import msgspec

from desktop_app.practice.crm import Edit

Kind: TypeAlias = Literal["status", "drop", "cut", "hang", "truncated", "html", "empty", "expire", "meanwhile"]
Positive: TypeAlias = Annotated[int, msgspec.Meta(ge=1)]


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """See the table above. `path` is a pattern as for file names (`*/persons`); `method` "*" fits every method."""

    kind: Kind
    method: str = "*"
    path: str = "*"
    nth: Positive = 1
    times: Positive = 1
    applied: bool = False
    status: int = 503
    retry_after: str | None = None
    edits: Sequence[Edit] = ()

    def fits(self, method: str, path: str) -> bool:
        """Whether a request is one of those this fault counts."""
        return self.method in {"*", method} and fnmatch.fnmatchcase(path, self.path)


class Armed:
    """A fault that waits. `met` is set when it first happens; `release` lets hanging answers go."""

    def __init__(self, number: int, fault: Fault) -> None:
        self.number = number
        self.fault = fault
        self.met = threading.Event()
        self.released = threading.Event()
        self._seen = 0

    def release(self) -> None:
        """Let answers that this fault holds back go on."""
        self.released.set()

    @property
    def spent(self) -> bool:
        """Whether it will not happen again."""
        return self._seen >= self.fault.nth + self.fault.times - 1

    def happens(self) -> bool:
        """Count a request that fits; True when it is hit."""
        self._seen += 1
        hit = self._seen >= self.fault.nth
        if hit:
            self.met.set()
        return hit


class Faults:
    """The faults of one CRM. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._armed: dict[int, Armed] = {}

    def arm(self, fault: Fault) -> Armed:
        """Let the fault wait for its request; the first armed is the first to be tried."""
        with self._lock:
            armed = Armed(next(self._numbers), fault)
            self._armed[armed.number] = armed
            return armed

    def waiting(self) -> list[Fault]:
        """Faults that have not happened as often as they should."""
        with self._lock:
            return [each.fault for each in self._armed.values() if not each.spent]

    def release(self, number: int) -> None:
        """Let a hanging answer go. KeyError when no fault has the number."""
        self._armed[number].release()

    def clear(self) -> None:
        """Disarm all, and let go what hangs."""
        with self._lock:
            for each in self._armed.values():
                each.release()
            self._armed.clear()

    def strike(self, method: str, path: str) -> list[Armed]:
        """The faults that hit this request. All that fit count it."""
        with self._lock:
            fitting = [each for each in self._armed.values() if not each.spent and each.fault.fits(method, path)]
            return [each for each in fitting if each.happens()]
