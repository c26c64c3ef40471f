"""The HTTP client that all providers use: one policy for time, pace, repeating and failures."""

from __future__ import annotations

import asyncio
import logging
import math
import ssl
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TypeVar
from urllib.parse import quote, urlencode, urlsplit

import httpx
import msgspec
from aiolimiter import AsyncLimiter
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, wait_exponential, wait_random
from tenacity.stop import stop_base

from desktop_app.core.errors import Broken, Busy, DeskError, Offline
from desktop_app.core.ports import Notice, Request
from desktop_app.core.words import say, say_n
from desktop_app.providers.http import failures
from desktop_app.providers.http.address import check_address, is_this_computer
from desktop_app.providers.http.key import KeyHeader

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Policy(msgspec.Struct, frozen=True):
    """How a CRM is treated: at most `requests` in `per` seconds over `connections` connections; up to `attempts` for
    what may be repeated, the first after about `first_wait` seconds and never later than `longest_wait`, whatever the
    CRM asks for. Time limits in seconds: `connect` to be reached, `answer` between two signs of life."""

    requests: float = 10
    per: float = 1
    connections: int = 4
    attempts: int = 4
    first_wait: float = 0.5
    longest_wait: float = 120
    connect: float = 10
    answer: float = 60


class ApiClient:
    """Requests to one account's address, with its key.

    `crm` is what the CRM is called in sentences; `notify` hears of every wait. Belongs to the event loop in which it is
    first used. Raises `InputError` for an address that no key may be sent to, and from its requests the `RemoteError`s
    and `KeyRefused`; no exception ever holds the key, an address or the library's exception.

    `media` is the type of what goes and comes; `always_typed` names it in requests without a body, too. `changed` says
    of the body of a 409 whether it means that somebody else changed the record, where a CRM has other 409s as well.
    """

    def __init__(
        self,
        crm: str,
        address: str,
        key: KeyHeader,
        notify: Callable[[Notice], None],
        policy: Policy | None = None,
        *,
        media: str = "application/json",
        always_typed: bool = False,
        changed: Callable[[bytes], bool] = lambda _: True,
    ) -> None:
        self._crm = crm
        self._address = check_address(address)
        place = urlsplit(self._address)
        self._host, self._port = place.hostname or "", place.port
        self._key = key
        self._notify = notify
        self._policy = policy or Policy()
        self._media = media
        self._always_typed = always_typed
        self._changed = changed
        self._turns = AsyncLimiter(self._policy.requests, self._policy.per)
        self._opening = asyncio.Lock()
        self._http: httpx.AsyncClient | None = None

    def request(
        self, method: str, *path: str, params: Mapping[str, str] | None = None, body: object = msgspec.UNSET
    ) -> Request:
        """A request as it will be sent: `path` are bare segments (ids may hold anything), `body` whatever msgspec
        encodes as JSON."""
        address = "/".join([self._address, *(quote(part, safe="") for part in path)])
        if params:
            address = f"{address}?{urlencode(params)}"
        return Request(method, address, msgspec.Raw(b"" if body is msgspec.UNSET else msgspec.json.encode(body)))

    async def read(self, request: Request, into: type[T], *, repeatable: bool = True) -> T:
        """Send a request that changes nothing, and decode its JSON answer (an empty one as null).

        `repeatable=False` for one that moves a cursor at the CRM: it is sent again only if it certainly was not served.
        """
        return await self._send(request, into, writes=False, repeatable=repeatable)

    async def write(self, request: Request, into: type[T]) -> T:
        """Send a request that changes something; repeated only while it certainly was not carried out.

        Raises `AnswerLost` when it may have been: no answer after sending, a 5xx, an answer that cannot be read.
        """
        return await self._send(request, into, writes=True, repeatable=False)

    async def close(self) -> None:
        """End all connections. The next request would open them anew."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    # ------------------------------------------------------------------------------------------------------- repeating

    async def _send(self, request: Request, into: type[T], *, writes: bool, repeatable: bool) -> T:
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(DeskError),
            stop=_Enough(self._policy, repeatable=repeatable),
            wait=self._wait,
            before_sleep=self._tell,
            sleep=asyncio.sleep,
            reraise=True,
        )
        return await retrying(self._once, request, into, writes)

    def _wait(self, state: RetryCallState) -> float:
        failure = _failure(state)
        if isinstance(failure, Busy) and failure.retry_after is not None:
            return failure.retry_after
        first = self._policy.first_wait
        return wait_exponential(multiplier=first, max=self._policy.longest_wait)(state) + wait_random(0, first)(state)

    def _tell(self, state: RetryCallState) -> Awaitable[None] | None:
        failure = _failure(state)
        seconds = state.upcoming_sleep
        _log.info("%s: %s, attempt %d, waiting %.1f s", self._crm, failure, state.attempt_number, seconds)
        if isinstance(failure, Busy):
            sentence = say_n("{crm} asks us to wait %n seconds.", math.ceil(seconds), crm=self._crm)
        else:
            sentence = say("{crm} gave no usable answer; asking again.", crm=self._crm)
        self._notify(Notice(sentence, seconds))

    # ------------------------------------------------------------------------------------------------------ one attempt

    async def _once(self, request: Request, into: type[T], writes: bool) -> T:
        http = await self._connections()
        await self._turns.acquire()
        content = bytes(request.body)
        headers = {"content-type": self._media} if content or self._always_typed else {}
        # Raised after the handler has ended: an exception raised inside it would carry httpx's along.
        outcome: httpx.Response | DeskError
        try:
            outcome = await http.request(request.method, request.address, content=content or None, headers=headers)
        except httpx.HTTPError as error:
            outcome = failures.of_transport(error, self._crm, self._host, self._port, writes=writes)
        if isinstance(outcome, DeskError):
            raise outcome
        return self._decoded(outcome, into, writes=writes)

    def _decoded(self, response: httpx.Response, into: type[T], *, writes: bool) -> T:
        if not response.is_success:
            if failures.is_web_page(response) and response.status_code in (400, 404, 405):
                raise failures.web_page(response.status_code)
            detail = self._key.mask(failures.detail_of(response))
            changed = response.status_code != 409 or self._changed(response.content)
            raise failures.of_status(response, self._crm, detail, writes=writes, changed=changed)
        decoded: T | msgspec.UnsetType = msgspec.UNSET
        with suppress(msgspec.DecodeError, UnicodeDecodeError):  # their message can quote the answer
            decoded = msgspec.json.decode(response.content or b"null", type=into)
        if decoded is not msgspec.UNSET:
            return decoded
        if writes:
            raise failures.answer_lost(self._crm, response.status_code)
        if failures.is_web_page(response):
            raise failures.web_page(response.status_code)
        raise failures.garbled(self._crm, response.status_code)

    async def _connections(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._http is None:
                secure = self._address.startswith("https:")
                trust = await asyncio.to_thread(trusted) if secure else nobody_trusted()
                self._http = httpx.AsyncClient(
                    auth=self._key,
                    headers={"accept": self._media, "user-agent": "ContactDesk"},
                    verify=trust,
                    timeout=httpx.Timeout(self._policy.answer, connect=self._policy.connect, pool=self._policy.answer),
                    limits=httpx.Limits(max_connections=self._policy.connections),
                    follow_redirects=False,
                    trust_env=not is_this_computer(self._host),  # a proxy cannot reach this computer
                )
            return self._http


class _Enough(stop_base):
    """Ends repeating: when it could do harm, when it is hopeless, or when the CRM asks for more patience than we have.

    What did not arrive (`Offline`) or was turned away (`Busy`) was not carried out, so anything may be sent again.
    """

    def __init__(self, policy: Policy, *, repeatable: bool) -> None:
        self._policy = policy
        self._repeatable = repeatable

    def __call__(self, retry_state: RetryCallState) -> bool:
        failure = _failure(retry_state)
        match failure:
            case Busy():
                limit = self._policy.attempts if (failure.retry_after or 0) <= self._policy.longest_wait else 1
            case Offline():
                limit = 2
            case Broken() if self._repeatable:
                limit = self._policy.attempts
            case failures.Garbled() if self._repeatable:
                limit = 2
            case _:
                limit = 1
        return retry_state.attempt_number >= limit


def _failure(state: RetryCallState) -> BaseException | None:
    return None if state.outcome is None else state.outcome.exception()


@lru_cache(maxsize=1)
def trusted() -> ssl.SSLContext:
    """The certificates that this computer trusts. Takes tens of milliseconds: to be called in a thread.

    truststore asks the system; on Linux it would load the same file anew for every connection, on the event loop, so
    there OpenSSL loads it once, and truststore is left with the distributions whose file OpenSSL does not find.
    """
    if sys.platform == "linux":
        context = ssl.create_default_context()
        if context.cert_store_stats()["x509_ca"]:
            return context
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def nobody_trusted() -> ssl.SSLContext:
    """For plain http on this computer, where no certificate is ever looked at."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
