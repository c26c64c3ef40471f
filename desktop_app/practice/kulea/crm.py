"""Kulea as a practice CRM: its addresses and its key (fact file §1, §2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from desktop_app.practice.crm import Answer, Call, Crm, Edit, JsonObject, Problem, Route
from desktop_app.practice.kulea import pages
from desktop_app.practice.kulea.audience import Audience
from desktop_app.practice.kulea.contacts import Contacts, row_of
from desktop_app.practice.kulea.events import Journal
from desktop_app.practice.kulea.history import history
from desktop_app.practice.kulea.search import Searches
from desktop_app.practice.kulea.shapes import Shapes, refused
from desktop_app.practice.kulea.switches import KuleaSwitches
from desktop_app.practice.kulea.writing import Writer
from desktop_app.practice.people import People

ROOT = "/rest/api"
NATURAL_COUNT = 560
_USERS = f"{ROOT}/users"
_USER = f"{ROOT}/users/{{user_id}}"


class Kulea(Crm[KuleaSwitches]):
    """One tenant."""

    name: ClassVar[str] = "kulea"
    title: ClassVar[str] = "Kulea mailings"
    key: ClassVar[str] = "practice-kulea-3e£b81c7"
    """With a pound sign, like the one of the vendor's pages (§6)."""
    base: ClassVar[str] = ROOT

    @property
    def authorization(self) -> bytes:
        """The whole value is the key, without a scheme (§1)."""
        return self.key.encode("utf-8" if self.switches.key_utf8 else "latin-1")

    @classmethod
    def default_switches(cls) -> KuleaSwitches:
        return KuleaSwitches()

    def seed(self, people: People, count: int | None) -> None:
        until = self.clock.now().replace(minute=0, second=0, microsecond=0)
        audience = Audience(people, NATURAL_COUNT if count is None else count, until)
        self.contacts = Contacts(audience)
        self.journal = Journal(lambda: history(people, audience, until))
        self._searches = Searches(self.contacts)

    def scope(self) -> Mapping[str, Any]:
        return {"contacts": len(self.contacts)}

    def admit(self, call: Call) -> None:
        if call.header("authorization") != self.authorization:
            raise Problem(401 if self.switches.wrong_key == "unauthorized" else 200, "Invalid API key")

    def refusal(self, problem: Problem) -> Answer:
        """The vendor's failures carry a reason (D); 200 stands for "as the switches say"."""
        status = self.switches.failure_status if problem.status == 200 else problem.status
        return Answer({"success": False, "reason": problem.message}, status)

    def expire_cursors(self) -> None:
        """There are none: pages are counted from the start."""

    def routes(self) -> Sequence[Route]:
        return [
            ("GET", f"{_USERS}/fields", lambda _call: Answer(self._fields())),
            ("GET", _USERS, lambda call: Answer(self._searches.page(call, self.switches))),
            ("POST", _USERS, lambda call: Answer(self._writer().create(call))),
            ("GET", _USER, lambda call: Answer(self._one(call))),
            ("PUT", _USER, self._update),
            ("POST", _USER, self._update),
            ("DELETE", _USER, lambda call: Answer(self._writer().archive(call))),
            ("GET", f"{ROOT}/events", lambda call: Answer(self.journal.listing(call, self.switches))),
        ]

    def edit(self, edit: Edit) -> str:
        """`values` are fields by their names, `archived` and `subscribed`."""
        with self.lock:
            return pages.edit(self.contacts, self.journal, edit, self.clock.now())

    def _writer(self) -> Writer:
        return Writer(self.contacts, self.journal, self.switches, self.clock.now())

    def _update(self, call: Call) -> Answer:
        if call.method != self.switches.update_method:
            raise Problem(self.switches.other_method, "The method is not supported for this address.")
        return Answer(self._writer().update(call))

    def _fields(self) -> JsonObject:
        """Here `count` is the number of fields (§2.1)."""
        fields = [{"fieldname": name, "type": kind} for name, kind in sorted(self.contacts.fields.items())]
        return {"success": True, "count": len(fields), "fields": fields}

    def _one(self, call: Call) -> JsonObject:
        """The envelope of a list, with one (§2.3)."""
        contact = self.contacts.get(row_of(call.places["user_id"]))
        if contact is None and self.switches.unknown_id == "failure":
            raise refused("Invalid contact id")
        shapes = Shapes(self.contacts.fields, self.switches)
        users = [shapes.shown(contact, None)] if contact is not None else []
        return {"success": True, "total": len(users), "count": len(users), "users": users}


CRM = Kulea
