"""Which encoding the bytes of a text file are in, where they are not Unicode."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from desktop_app.files.pace import giving_way

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1250", "iso8859-15", "mac-roman", "cp850")
"""The encodings to choose from, by their Python names. Those with ``sig`` and UTF-16 begin with a mark of their own."""

UNREAD = "\ufffd"
"""What stands for bytes that are no letters in the encoding (Unicode, 23.8)."""

_GUESSED = ENCODINGS[3:]  # what looks equally well in several is taken for the first of them
_SAMPLE = 64 * 1024
_USUAL = frozenset("€£§°–—’‘“”„«»…·•½¼¾²³´ªº×®©™\u00a0")
_LATIN = "\u017f"  # the last letter of Latin Extended-A: no name in these encodings is written beyond it
_ASTRAY = re.compile(r"[^\W\d_][§€£¼½¾]|[§€](?=[^\W\d_])")  # signs that touch words only where letters were meant
_WORD = re.compile(r"[^\W\d_]+")


def marked(start: bytes) -> str:
    """The encoding that the mark at the beginning of a file names; empty where there is none."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig" if start.startswith(codecs.BOM_UTF8) else ""


def guessed(path: Path) -> str:
    """The encoding in which the letters of a file that is not Unicode look most like words. Raises `OSError`."""
    with path.open("rb") as file:
        sample = bytearray()
        for line in giving_way(file):
            if not line.isascii():
                sample += line[:_SAMPLE]
            if len(sample) >= _SAMPLE:
                break
    return likeliest(bytes(sample))


def likeliest(sample: bytes) -> str:
    """The encoding in which these bytes look most like words."""
    return min(_GUESSED, key=lambda encoding: _oddness(sample.decode(encoding, "replace")))


def _oddness(text: str) -> int:
    """How much of a text nobody would write: bytes that are no letters, control characters, signs of no use in names and
    addresses, capitals within words, and letters that only stand together where an encoding was mistaken."""
    from ftfy.badness import badness

    odd = sum(_weight(character) for character in text if not character.isascii())
    mixed = sum(not (word.isupper() or word[1:].islower()) for word in _WORD.findall(text) if not word.isascii())
    return odd + mixed + len(_ASTRAY.findall(text)) + badness(text)


def _weight(character: str) -> int:
    if character == UNREAD or "\x80" <= character <= "\x9f":
        return 4
    return 0 if (character.isalpha() and character <= _LATIN) or character in _USUAL else 1
