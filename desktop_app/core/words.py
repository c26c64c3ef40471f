"""Sentences for users, made below the window.

Code below ``ui`` does not know the user's language. It makes a `Sentence`: an English template that stands as a
literal in the source, so that Qt Linguist finds it (`say` and `say_n` are registered as its function names), and the
values that fill it. The window looks the template up in the user's language and fills it there.
"""

from __future__ import annotations

import msgspec

SentenceValue = str | int | float


class Sentence(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One sentence: an English template with ``{name}`` places, its values, and the count that decides the plural."""

    text: str
    values: dict[str, SentenceValue] = {}
    n: int | None = None

    def __str__(self) -> str:
        """The sentence in English, for logs and tests."""
        text = self.text if self.n is None else self.text.replace("%n", str(self.n))
        return text.format(**self.values) if self.values else text


def say(text: str, /, **values: SentenceValue) -> Sentence:
    """A sentence without a plural. `text` must be a literal."""
    return Sentence(text, values)


def say_n(text: str, n: int, /, **values: SentenceValue) -> Sentence:
    """A sentence whose wording depends on the count `n`, written ``%n`` in the template."""
    return Sentence(text, values, n)
