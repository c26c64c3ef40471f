"""Kindful as a practice CRM: its addresses and its key (fact file §1 to §3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import msgspec

from desktop_app.practice.crm import Answer, Call, Crm, Edit, Problem, Route
from desktop_app.practice.kindful import pages
from desktop_app.practice.kindful.contacts import NATURAL_COUNT, Contacts
from desktop_app.practice.kindful.intake import Intake
from desktop_app.practice.kindful.jobs import Jobs, shown
from desktop_app.practice.kindful.metadata import Organisation
from desktop_app.practice.kindful.query import Queries, Query
from desktop_app.practice.kindful.switches import KindfulSwitches
from desktop_app.practice.people import People

ROOT = "/api/v1"
_QUEUING = frozenset({f"{ROOT}/imports", f"{ROOT}/contacts/link"})
_LISTS = ("campaigns", "funds", "groups", "chapters", "custom_fields", "custom_field_groups")


class Kindful(Crm[KindfulSwitches]):
    """One organisation, seen by one application."""

    name: ClassVar[str] = "kindful"
    title: ClassVar[str] = "Kindful donors"
    key: ClassVar[str] = "practice-kindful-9d1f0c52"
    base: ClassVar[str] = ROOT

    @property
    def authorization(self) -> bytes:
        return f'Token token="{self.key}"'.encode()

    @classmethod
    def default_switches(cls) -> KindfulSwitches:
        return KindfulSwitches()

    def seed(self, people: People, count: int | None) -> None:
        self.contacts = Contacts(people, NATURAL_COUNT if count is None else count)
        self.organisation = Organisation()
        self.jobs = Jobs()
        self._queries = Queries(self.contacts, self.organisation, self.clock)

    def scope(self) -> Mapping[str, Any]:
        return {"contacts": len(self.contacts.records)}

    def admit(self, call: Call) -> None:
        """`Authorization: Token token="…"`, quotes included (§1)."""
        if call.header("authorization") == self.authorization:
            return
        if self.switches.wrong_key_status == 404:
            raise Problem(404, "404 Page not Found")
        raise Problem(401, "HTTP Token: Access denied.")

    def refusal(self, problem: Problem) -> Answer:
        """No error body is documented (§2); JSON is what "valid JSON is returned" promises."""
        return Answer({"error": problem.message}, problem.status)

    def called(self, call: Call) -> None:
        """Every request that reads moves the queue on; see `jobs`."""
        if call.path not in _QUEUING and not self.switches.jobs_wait:
            self.jobs.step(self.switches)

    def actions(self) -> Mapping[str, Callable[[], object]]:
        return {"advance": self.advance}

    def advance(self) -> int:
        """End all waiting jobs now; returns how many there were."""
        with self.lock:
            return self.jobs.advance(self.switches)

    def expire_cursors(self) -> None:
        self._queries.forget_all()

    def routes(self) -> Sequence[Route]:
        intake = Intake(self)
        return [
            ("POST", f"{ROOT}/imports", intake.take_import),
            ("GET", f"{ROOT}/imports/stats", lambda _call: Answer(self.jobs.stats(self.switches))),
            ("GET", f"{ROOT}/imports/{{job_id}}", self._job),
            ("GET", f"{ROOT}/import/{{job_id}}", self._job_singular),
            ("POST", f"{ROOT}/contacts/query", self._query),
            ("POST", f"{ROOT}/contacts/link", intake.take_link),
            ("GET", f"{ROOT}/contacts/email_exist", self._email_exist),
            ("GET", f"{ROOT}/details", lambda _call: Answer(self.organisation.details())),
            ("POST", f"{ROOT}/integrations/status", self._status),
            *(("GET", f"{ROOT}/{what}", self._listed) for what in _LISTS),
        ]

    def edit(self, edit: Edit) -> str:
        """`values` are columns of a query result; `groups` may be given as a list of group ids."""
        with self.lock:
            return pages.edit(self.contacts, edit, self.clock.now())

    def _job(self, call: Call) -> Answer:
        job = self.jobs.get(call.places["job_id"])
        if job is None:
            raise Problem(404, "404 Page not Found")
        return Answer(shown(job, self.switches))

    def _job_singular(self, call: Call) -> Answer:
        if not self.switches.singular_status_path:
            raise Problem(404, "404 Page not Found")
        return self._job(call)

    def _query(self, call: Call) -> Answer:
        """The token of a following page comes in the body ([JS]) or in the address ([20L])."""
        try:
            query = msgspec.convert(call.json() or {}, Query)
        except msgspec.ValidationError as error:
            raise Problem(400, str(error)) from error
        if "query_token" in call.query:
            query = msgspec.structs.replace(query, query_token=call.query["query_token"])
        return Answer(self._queries.page(query, self.switches))

    def _email_exist(self, call: Call) -> Answer:
        found = bool(self.contacts.records.find("email", call.query.get("email", "").lower()))
        keys = {"both": ("exists", "exist"), "exists": ("exists",), "exist": ("exist",)}[self.switches.email_exist_keys]
        return Answer(dict.fromkeys(keys, found))

    def _listed(self, call: Call) -> Answer:
        return Answer(self.organisation.listed(call.path.rpartition("/")[2]))

    def _status(self, call: Call) -> Answer:
        """The reply is not documented; what was reported comes back."""
        return Answer(call.json())


CRM = Kindful
