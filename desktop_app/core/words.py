"""Sentences for users, made below the window.

Code below ``ui`` does not know the user's language. It makes a `Sentence`: an English template that stands as a
literal in the source, so that Qt Linguist finds it (`say` and `say_n` are registered as its function names), and the
values that fill it. The window looks the template up in the user's language and fills it there.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from typing import Any, Union

import msgspec

SentenceValue = Union[str, int, float, "Sentence"]  # a union at run time cannot name what comes later
"""A sentence within another one is said in the user's language, too."""
English = str
"""A literal in English that the window translates: whatever is annotated so is found for the translations."""
DATE = "date"
"""The form of a place that takes a date (ISO 8601) and shows it as the user writes dates: ``{day:date}``."""
WORD = "word"
"""The form of a place that takes words of ours, such as a field's label, and shows them translated: ``{field:word}``."""
Shown = Callable[[str], str]


class _Filling(string.Formatter):
    def __init__(self, date: Shown, word: Shown) -> None:
        self._shown = {DATE: date, WORD: word}

    def format_field(self, value: Any, format_spec: str) -> str:
        shown = self._shown.get(format_spec)
        return str(super().format_field(value, format_spec)) if shown is None else shown(str(value))


def filled(text: str, values: Mapping[str, SentenceValue], date: Shown = str, word: Shown = str) -> str:
    """A template with its values; `date` and `word` show those of that form."""
    if f":{DATE}}}" in text or f":{WORD}}}" in text:
        return _Filling(date, word).vformat(text, (), values)
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
