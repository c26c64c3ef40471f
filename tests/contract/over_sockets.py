"""Tests of the suite are coroutines that are given a bench; `over_sockets` runs them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import Any

from desktop_app.core.changes import Kind

KINDS = (Kind.NEW, Kind.CHANGED, Kind.REMOVED)


def over_sockets(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """The coroutine as a test: run on the loop of its bench."""

    @functools.wraps(test)
    def running(self: Any, **given: Any) -> None:
        given["bench"].run(test(self, **given), timeout=50)

    return running


def told(error: BaseException) -> str:
    """All that an error says of itself and of what caused it, to whoever logs or shows it."""
    chain = [each for each in (error, error.__cause__, error.__context__) if each is not None]
    return " ".join(f"{each!r} {each} {vars(each)}" for each in chain)
