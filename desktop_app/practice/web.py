"""HTTP in front of the practice CRMs: finds who answers, applies faults, keeps the log.

Only this module and `control` know Starlette; they are imported when the servers start.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Message, Receive, Scope, Send

from desktop_app.practice.control import Control
from desktop_app.practice.crm import Answer, Call, Crm, Handler, Problem
from desktop_app.practice.faults import Armed, Faults
from desktop_app.practice.log import RequestLog

CONTROL = "/_practice"
_PAGE = b"<!doctype html><html><head><title>Maintenance</title></head><body><h1>We'll be right back</h1></body></html>"


class _Dropped(Exception):
    """The connection is to be closed without an answer."""


class Web:
    """The ASGI application of one CRM."""

    def __init__(self, crm: Crm[Any], faults: Faults, log: RequestLog) -> None:
        self._crm = crm
        self._faults = faults
        self._log = log
        self._routes = _routes(crm.routes())
        self._control = _routes(Control(crm, faults, log).routes(CONTROL))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        if request.url.path.startswith(f"{CONTROL}/"):
            answer = await self._find(self._control, scope, request, body, inside=False)
            await _response(answer)(scope, receive, send)
            return
        headers = dict(request.headers)
        noted = self._log.note(request.method, request.url.path, dict(request.query_params), headers, body)
        struck = self._faults.strike(request.method, request.url.path)
        noted.faults.extend(each.fault.kind for each in struck)
        try:
            response = await self._answer(struck, scope, request, body)
        except _Dropped:
            await _hang_up(scope, receive)
            return
        noted.status = response.status_code
        if any(each.fault.kind == "cut" for each in struck):
            await _send_half(response, scope, receive, send)
        else:
            await response(scope, receive, send)

    async def _answer(self, struck: Sequence[Armed], scope: Scope, request: Request, body: bytes) -> Response:
        for each in struck:
            if not each.fault.applied:
                early = await self._before(each, request)
                if early is not None:
                    return early
        response = _response(await self._find(self._routes, scope, request, body, inside=True))
        for each in struck:
            response = await self._after(each, request, response)
        return response

    async def _before(self, armed: Armed, request: Request) -> Response | None:
        """What a fault does before the work; a response means that the work is not done."""
        match armed.fault.kind:
            case "expire":
                with self._crm.lock:
                    self._crm.expire_cursors()
            case "meanwhile":
                self._edit(armed)
            case "truncated" | "cut":
                pass  # These need the real answer to spoil.
            case _:
                return await self._instead(armed, request)
        return None

    async def _after(self, armed: Armed, request: Request, response: Response) -> Response:
        """What a fault makes of the answer after the work."""
        match armed.fault.kind:
            case "truncated":
                body = bytes(response.body)
                return _raw(body[: len(body) * 2 // 3], response.status_code)
            case "meanwhile" if armed.fault.applied:
                self._edit(armed)
            case "hang" if armed.fault.applied:
                await _released(armed, request)
            case "expire" | "meanwhile" | "hang" | "cut":
                pass
            case _:
                return await self._instead(armed, request)
        return response

    async def _instead(self, armed: Armed, request: Request) -> Response:
        fault = armed.fault
        match fault.kind:
            case "drop":
                raise _Dropped
            case "html":
                return Response(_PAGE, fault.status, media_type="text/html")
            case "empty":
                return _raw(b"", 200)
            case "hang":
                await _released(armed, request)
                raise _Dropped
            case _:
                headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
                answer = self._crm.refusal(Problem(fault.status, _WORDS.get(fault.status, "Something went wrong.")))
                return _response(msgspec.structs.replace(answer, headers={**answer.headers, **headers}))

    def _edit(self, armed: Armed) -> None:
        for edit in armed.fault.edits:
            self._crm.edit(edit)

    async def _find(
        self, routes: Sequence[Route], scope: Scope, request: Request, body: bytes, *, inside: bool
    ) -> Answer:
        """The answer of whoever is responsible; `inside`: behind the key."""
        handler: Handler | None = None
        places: Mapping[str, str] = {}
        wrong_method = False
        for route in routes:
            match, found = route.matches(scope)
            if match is Match.FULL:
                handler, places = route.endpoint, found["path_params"]
                break
            wrong_method = wrong_method or match is Match.PARTIAL
        query, headers = dict(request.query_params), dict(request.headers)
        call = Call(request.method, request.url.path, places, query, headers, body)
        try:
            with self._crm.lock:
                if inside:
                    self._crm.admit(call)
                if handler is None:
                    raise Problem(405 if wrong_method else 404, _WORDS[405 if wrong_method else 404])
                if inside:
                    self._crm.called(call)
                answer = handler(call)
            return await answer if inspect.isawaitable(answer) else answer
        except Problem as problem:
            return self._crm.refusal(problem)


_WORDS = {
    404: "Not found.",
    405: "The method is not supported for this address.",
    429: "Too many requests.",
    500: "Internal server error.",
    503: "Service unavailable.",
}


def _routes(routes: Sequence[tuple[str, str, Handler]]) -> list[Route]:
    return [Route(path, handler, methods=[method]) for method, path, handler in routes]


def _response(answer: Answer) -> Response:
    body: Any = b"" if answer.body is None else msgspec.json.encode(answer.body)
    return Response(body, answer.status, dict(answer.headers), None if answer.body is None else "application/json")


def _raw(body: bytes, status: int) -> Response:
    return Response(body, status, media_type="application/json")


async def _released(armed: Armed, request: Request) -> None:
    """Until the fault is released or the client has gone."""
    gone = asyncio.ensure_future(_gone(request))
    released = asyncio.ensure_future(asyncio.to_thread(armed.released.wait))
    try:
        await asyncio.wait((gone, released), return_when=asyncio.FIRST_COMPLETED)
    finally:
        armed.release()
        gone.cancel()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _hang_up(scope: Scope, receive: Receive) -> None:
    """Close the connection as a dead network does: what was not sent yet is lost."""
    scope["state"]["transport"].abort()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_half(response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    """Promise the whole body, send half of it, hang up."""

    async def cut(message: Message) -> None:
        if message["type"] == "http.response.body":
            half = message["body"][: len(message["body"]) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await asyncio.sleep(0)
            scope["state"]["transport"].close()
        else:
            await send(message)

    await response(scope, receive, cut)
    await _gone(Request(scope, receive))
