"""Makes an unexpected log line a failure."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class LogWatch(logging.Handler):
    """Collects what is logged at WARNING or above.

    `with watch("words"):` announces that at least one line with these words will be logged inside the block; all such
    lines are then as expected. Without one, the block fails.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.unexpected: list[str] = []
        self._announced: list[str] = []
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{record.levelname} {record.name}: {record.getMessage()}"
        matching = {words for words in self._announced if words in line}
        self._seen |= matching
        if not matching:
            self.unexpected.append(line)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Listen to the root logger, even if the program sets up logging anew meanwhile."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)

    @contextmanager
    def __call__(self, words: str) -> Iterator[None]:
        self._announced.append(words)
        try:
            yield
        finally:
            self._announced.remove(words)
        assert words in self._seen, f"nothing was logged with: {words}"
        self._seen.discard(words)
