"""Keeps keys and personal data out of every log line, whoever writes it. Imports neither httpx nor httpcore."""

from __future__ import annotations

import logging
import re
import weakref
from collections.abc import Callable
from typing import Protocol

_MAIL = re.compile(r"[\w.!#$&'*+=?^`{|}~-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_QUERY = re.compile(r"(?<=[^\s?])\?[^\s\"'<>)\]]+")
_AUTHORIZATION = re.compile(
    r"(authorization\b['\"]?\s*[,:=]\s*b?['\"]?)"  # the header, in any of the ways in which libraries print it
    r"(?:(?:bearer|token|basic)\s+)?[^\s,;)\]}]+",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"\b(bearer\s+|token\s+token\s*=\s*|token\s*=\s*['\"])[^\s,;)\]}]+", re.IGNORECASE)


class Masking(Protocol):
    """Something that knows a secret and can take it out of a text."""

    def mask(self, text: str) -> str: ...


_secrets: weakref.WeakSet[Masking] = weakref.WeakSet()


def keep_secret(secret: Masking) -> None:
    """Take this secret out of every log line for as long as it lives."""
    _secrets.add(secret)


def redacted(text: str) -> str:
    """The text without known keys, anything that looks like one, e-mail addresses, and query strings."""
    for secret in tuple(_secrets):
        text = secret.mask(text)
    text = _AUTHORIZATION.sub(r"\1…", text)
    text = _SCHEME.sub(r"\1…", text)
    return _MAIL.sub("…@…", _QUERY.sub("?…", text))


class _Factory:
    """Makes log records that are redacted before any handler sees them, tracebacks included."""

    def __init__(self, make: Callable[..., logging.LogRecord]) -> None:
        self._make = make
        self._formatter = logging.Formatter()

    def __call__(self, *args: object, **more: object) -> logging.LogRecord:
        record = self._make(*args, **more)
        try:
            message = record.getMessage()
        except (TypeError, ValueError):  # a broken log call is the logger's to report
            return record
        record.msg, record.args = redacted(message), None
        if record.exc_info:
            record.exc_text = redacted(self._formatter.formatException(record.exc_info))
        return record


def redact_logging() -> None:
    """Redact every log record of this process from now on. Doing it again changes nothing.

    A record factory rather than a filter: a filter of a logger does not see what its children log, and one of a
    handler does not cover handlers that come later.
    """
    make = logging.getLogRecordFactory()
    if not isinstance(make, _Factory):
        logging.setLogRecordFactory(_Factory(make))
