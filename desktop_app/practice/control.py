"""The practice servers from outside: the same handles over HTTP, for a server that runs as a process of its own.

Below the address of each CRM, without a key: `/_practice/switches`, `faults`, `faults/{number}/release`, `requests`, `people`, `clock`, `do/{action}`.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from desktop_app.practice.crm import Answer, Call, Crm, Edit, Problem, Route
from desktop_app.practice.faults import Fault, Faults
from desktop_app.practice.log import RequestLog

T = TypeVar("T")


class _Passing(msgspec.Struct, frozen=True):
    seconds: float


class Control:
    """The handles of one CRM."""

    def __init__(self, crm: Crm[Any], faults: Faults, log: RequestLog) -> None:
        self._crm = crm
        self._faults = faults
        self._log = log

    def routes(self, root: str) -> list[Route]:
        """Where the handles are, below `root`."""
        return [
            ("GET", f"{root}/switches", lambda _call: Answer(self._crm.switches)),
            ("POST", f"{root}/switches", self._set_switches),
            ("GET", f"{root}/faults", lambda _call: Answer(self._faults.waiting())),
            ("POST", f"{root}/faults", self._arm),
            ("DELETE", f"{root}/faults", self._disarm),
            ("POST", f"{root}/faults/{{number:int}}/release", self._release),
            ("GET", f"{root}/requests", lambda _call: Answer(self._log.all())),
            ("DELETE", f"{root}/requests", self._forget),
            ("POST", f"{root}/people", self._edit),
            ("POST", f"{root}/clock", self._put_clock_forward),
            ("POST", f"{root}/do/{{action}}", self._do),
        ]

    def _set_switches(self, call: Call) -> Answer:
        values = _read(call, dict[str, Any])
        try:
            self._crm.set_switches(values)
        except msgspec.ValidationError as error:
            raise Problem(422, str(error)) from error
        return Answer(self._crm.switches)

    def _arm(self, call: Call) -> Answer:
        return Answer({"number": self._faults.arm(_read(call, Fault)).number}, 201)

    def _disarm(self, _call: Call) -> Answer:
        self._faults.clear()
        return Answer(None, 204)

    def _release(self, call: Call) -> Answer:
        try:
            self._faults.release(int(call.places["number"]))
        except KeyError as error:
            raise Problem(404, "No fault has this number.") from error
        return Answer(None, 204)

    def _forget(self, _call: Call) -> Answer:
        self._log.clear()
        return Answer(None, 204)

    def _edit(self, call: Call) -> Answer:
        try:
            return Answer({"id": self._crm.edit(_read(call, Edit))}, 201)
        except KeyError as error:
            raise Problem(404, f"There is no {error}.") from error

    def _put_clock_forward(self, call: Call) -> Answer:
        self._crm.clock.put_forward(_read(call, _Passing).seconds)
        return Answer({"now": self._crm.clock.now()})

    def _do(self, call: Call) -> Answer:
        action = self._crm.actions().get(call.places["action"])
        if action is None:
            raise Problem(404, "There is no such action.")
        return Answer({"done": action()})


def _read(call: Call, kind: type[T]) -> T:
    try:
        return msgspec.convert(call.json(), kind)
    except msgspec.ValidationError as error:
        raise Problem(422, str(error)) from error
