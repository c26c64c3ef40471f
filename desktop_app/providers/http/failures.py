"""From what HTTP says to `core.errors`: whose fault it is and what can be done now.

What decides is the phase in which something failed and the status; a vendor's own words are only ever shown. None of
these errors carries the library's exception along, because its message can hold addresses and keys.
"""

from __future__ import annotations

import ssl
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
import msgspec

from desktop_app.core.errors import (
    AnswerLost,
    Broken,
    Busy,
    ChangedMeanwhile,
    DeskError,
    KeyRefused,
    Misunderstood,
    NotAllowed,
    NotFound,
    Offline,
    Refused,
)
from desktop_app.core.words import say
from desktop_app.providers.http.address import is_this_computer

LONGEST_DETAIL = 500
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

_USUAL_PORTS = (None, 80, 443)
"""What every network lets through."""


class Garbled(Misunderstood):
    """The answer to a read broke off or is no JSON: worth asking once more."""


def of_transport(error: httpx.HTTPError, crm: str, host: str, port: int | None, *, writes: bool) -> DeskError:
    """The failure of a request that got no whole answer. `port` is the one in the address, None where none is."""
    if isinstance(error, _NOT_SENT):
        if _is_certificate(error):
            return Offline(
                say("{host} could not prove that it is what it says: its certificate is not trusted.", host=host),
                say("Check the address in the settings, and this computer's date. Nothing was sent."),
            )
        if port in _USUAL_PORTS or is_this_computer(host):
            return Offline(say("{crm} cannot be reached at {host}.", crm=crm, host=host))
        return Offline(
            say(
                "{crm} cannot be reached at {host}, port {port}. Many offices block this port.",
                crm=crm,
                host=host,
                port=str(port),
            ),
            say(
                "Ask whoever looks after your network to open port {port} to {host}, or try another network. Nothing was sent.",
                host=host,
                port=str(port),
            ),
        )
    if writes:
        return answer_lost(crm)
    if isinstance(error, httpx.TimeoutException):
        return Broken(say("{crm} did not answer in time.", crm=crm))
    return Broken(say("{crm} broke off before its answer was complete.", crm=crm))


def answer_lost(crm: str, status: int | None = None) -> AnswerLost:
    """A write left, and nobody can say whether it was carried out."""
    return AnswerLost(
        say("{crm} was sent changes and gave no clear answer: they may or may not have been made.", crm=crm),
        status=status,
    )


def of_status(response: httpx.Response, crm: str, detail: str, *, writes: bool, changed: bool = True) -> DeskError:
    """The failure that a status other than 2xx means. `changed`: that a conflict is somebody else's change."""
    status = response.status_code
    if 300 <= status < 400:
        return Misunderstood(
            say("This address sends us on to another one instead of answering."),
            say("Enter the address that it leads to in the settings."),
            status=status,
        )
    if status == 429 or (status == 503 and not writes and "retry-after" in response.headers):
        return Busy(say("{crm} asks us to wait.", crm=crm), retry_after=retry_after(response), status=status)
    if status >= 500:
        return (
            answer_lost(crm, status)
            if writes
            else Broken(say("{crm} had an error of its own.", crm=crm), status=status)
        )
    return _refusal(status, crm, detail, changed=changed)


def _refusal(status: int, crm: str, detail: str, *, changed: bool) -> DeskError:
    match status:
        case 401:
            return KeyRefused(say("{crm} does not accept the key.", crm=crm))
        case 402:
            return NotAllowed(
                say("{crm} says that this is not part of what was booked.", crm=crm),
                say("Ask whoever looks after the CRM about its plan."),
                status=status,
                detail=detail,
            )
        case 403:
            return NotAllowed(say("The key may not do this at {crm}.", crm=crm), status=status, detail=detail)
        case 404 | 410:
            return NotFound(say("{crm} has nothing at this place.", crm=crm), status=status, detail=detail)
        case 409 | 412 if changed:
            return ChangedMeanwhile(
                say("Somebody else changed this at {crm} meanwhile.", crm=crm), status=status, detail=detail
            )
        case _:
            return Refused(say("{crm} did not accept this.", crm=crm), status=status, detail=detail)


def web_page(status: int) -> Misunderstood:
    """Something that is no CRM's API answers at this address."""
    return Misunderstood(
        say("This address answers with a web page, not with the CRM's data."),
        say("Check the address in the settings."),
        status=status,
    )


def garbled(crm: str, status: int) -> Garbled:
    return Garbled(say("The answer of {crm} is not what its vendor describes.", crm=crm), status=status)


def is_web_page(response: httpx.Response) -> bool:
    kind = response.headers.get("content-type", "")
    return "html" in kind or ("json" not in kind and response.content.lstrip()[:1] == b"<")


class _Problem(msgspec.Struct, frozen=True):
    """One of the errors of JSON:API (jsonapi.org, error objects)."""

    title: str | None = None
    detail: str | None = None


class _Problems(msgspec.Struct, frozen=True):
    errors: list[_Problem]


def detail_of(response: httpx.Response) -> str:
    """The CRM's own words about a failure, not longer than can be shown; "" for a web page. Of JSON:API the sentences,
    anything else as it came."""
    if is_web_page(response):
        return ""
    with suppress(msgspec.DecodeError, UnicodeDecodeError):
        errors = msgspec.json.decode(response.content, type=_Problems).errors
        if words := [word for error in errors if (word := error.detail or error.title)]:
            return "; ".join(dict.fromkeys(words))[:LONGEST_DETAIL]
    text = response.content[: 4 * LONGEST_DETAIL].decode("utf-8", errors="replace")
    return " ".join(text.split())[:LONGEST_DETAIL]


def retry_after(response: httpx.Response) -> float | None:
    """Seconds from ``Retry-After``, which holds seconds or an HTTP date (measured from the server's own clock, where it
    tells it); None where it says nothing usable."""
    text = response.headers.get("retry-after", "").strip()
    if text.isdecimal():
        return float(text[:9])
    until = _moment(text)
    if until is None:
        return None
    now = _moment(response.headers.get("date", "")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _is_certificate(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 10:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False
