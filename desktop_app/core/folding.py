"""Text as people compare it: without regard to case and accents."""

from __future__ import annotations

import unicodedata


class _Plain(dict[int, str]):
    """Code point → what it is without its accents; filled as letters turn up."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code))
        plain = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = plain
        return plain


_PLAIN = _Plain({ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("æ"): "ae", ord("œ"): "oe"})


def fold(text: str) -> str:
    """`text` in lower case and without accents: Özdemir and ozdemir meet, Straße and strasse, Łukasz and lukasz."""
    if text.isascii():
        return text.lower()
    return text.casefold().translate(_PLAIN)
