"""Sentences for users, made below the window.

Code below ``ui`` does not know the user's language. It makes a `Sentence`: an English template that stands as a
literal in the source, so that Qt Linguist finds it (`say` and `say_n` are registered as its function names), and the
values that fill it. The window looks the template up in the user's language and fills it there.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

SentenceValue = str | int | float
DATE = "date"
"""The form of a place that takes a date (ISO 8601) and shows it as the user writes dates: ``{day:date}``."""


class _Filling(string.Formatter):
    def __init__(self, date: Callable[[str], str]) -> None:
        self._date = date

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._date(str(value)) if format_spec == DATE else str(super().format_field(value, format_spec))


def filled(text: str, values: Mapping[str, SentenceValue], date: Callable[[str], str] = str) -> str:
    """A template with its values; `date` gives a date's form."""
    if f":{DATE}}}" in text:
        return _Filling(date).vformat(text, (), values)
    return text.format(**values) if values else text


class Sentence(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One sentence: an English template with ``{name}`` and ``{name:date}`` places, its values, and the count that decides
    the plural."""

    text: str
    values: dict[str, SentenceValue] = {}
    n: int | None = None

    def __str__(self) -> str:
        """The sentence in English, for logs and tests."""
        text = self.text if self.n is None else self.text.replace("%n", str(self.n))
        return filled(text, self.values)


def say(text: str, /, **values: SentenceValue) -> Sentence:
    """A sentence without a plural. `text` must be a literal."""
    return Sentence(text, values)


def say_n(text: str, n: int, /, **values: SentenceValue) -> Sentence:
    """A sentence whose wording depends on the count `n`, written ``%n`` in the template."""
    return Sentence(text, values, n)
