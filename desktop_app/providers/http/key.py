"""The only place where a key becomes bytes."""

from __future__ import annotations

from collections.abc import Generator

import httpx

from desktop_app.core.errors import InputError, KeyMissing
from desktop_app.core.words import say
from desktop_app.providers.http.redaction import keep_secret


class KeyHeader(httpx.Auth):
    """Writes a key into a header, as raw bytes, and never shows it.

    `form` is how the CRM wants it, for example ``Bearer {key}``. Latin-1 is the historic charset of headers and what
    most servers decode; what does not fit into it can only go as UTF-8, and `utf8` sends everything so. (httpx itself
    raises `UnicodeEncodeError`, which holds the key, or sends UTF-8, depending on how the header is given.)
    Raises `KeyMissing` for an empty key, `InputError` for one that no header can hold.
    """

    def __init__(self, key: str, form: str = "{key}", *, name: str = "Authorization", utf8: bool = False) -> None:
        if not key:
            raise KeyMissing(say("There is no key for this account."))
        if key != key.strip() or not all(character.isprintable() for character in key):
            raise InputError(
                say("The key has spaces, line breaks or invisible characters in it."),
                say("Copy the key once more, without anything before and after it, and enter it again."),
            )
        text = form.replace("{key}", key)
        fits = all(ord(character) < 256 for character in text)
        self._key = key
        self._name = name.encode("ascii")
        self._value = text.encode("latin-1" if fits and not utf8 else "utf-8")
        keep_secret(self)

    def __repr__(self) -> str:
        return "KeyHeader(…)"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers = httpx.Headers([*request.headers.raw, (self._name, self._value)])
        yield request

    def mask(self, text: str) -> str:
        """The text without the key."""
        return text.replace(self._key, "…")
