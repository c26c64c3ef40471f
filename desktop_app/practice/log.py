"""What was asked of a practice server: for tests to look at."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

import msgspec

KEPT = 5000
"""Requests that are remembered; older ones are forgotten."""
_SECRET = frozenset({"authorization", "cookie"})


class Request(msgspec.Struct, kw_only=True):
    """One request. `body` is the JSON that was sent, text where it was none, None where it was empty. `status` is None while it is being
    answered, and stays so when no answer was sent. Headers are without the key.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    status: int | None = None
    faults: list[str] = []


class RequestLog:
    """The last requests of one CRM, oldest first. Safe to use from any thread."""

    def __init__(self) -> None:
        self._requests: deque[Request] = deque(maxlen=KEPT)

    def note(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes
    ) -> Request:
        """Remember a request; its status is filled in later."""
        shown = {name: value for name, value in headers.items() if name not in _SECRET}
        request = Request(method=method, path=path, query=query, headers=shown, body=_readable(body), faults=[])
        self._requests.append(request)
        return request

    def all(self, method: str | None = None, path: str | None = None) -> list[Request]:
        """Requests so far; of one method, or whose path ends in `path`, where that is asked for."""
        found = list(self._requests)
        return [
            each
            for each in found
            if (method is None or each.method == method) and (path is None or each.path.endswith(path))
        ]

    def clear(self) -> None:
        """Forget all."""
        self._requests.clear()


def _readable(body: bytes) -> Any:
    if not body:
        return None
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:
        return body.decode("utf-8", "replace")
