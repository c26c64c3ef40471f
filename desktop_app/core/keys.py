"""Checking the key of a CRM before it is stored anywhere."""

from __future__ import annotations

import unicodedata

from desktop_app.core.errors import InputError
from desktop_app.core.words import say


def check_key(text: str) -> str:
    """The key without what came along when it was pasted: white space and invisible characters around it.

    Raises `InputError`, which does not contain the key, when nothing is left or such characters are inside.
    """
    start, end = 0, len(text)
    while start < end and _invisible(text[start]):
        start += 1
    while end > start and _invisible(text[end - 1]):
        end -= 1
    key = text[start:end]
    if not key:
        raise InputError(say("The key is empty."), say("Copy the whole key from the CRM and paste it here."))
    if any(_invisible(character) for character in key):
        raise InputError(
            say("There are spaces, line breaks or invisible characters inside the key."),
            say("Copy the key once more, without the text around it."),
        )
    return key


def _invisible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf")
