"""JSON:API errors as MPDX words them (fact file §2)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.practice.crm import JsonObject, Problem

TITLES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    406: "Not Acceptable",
    409: "Conflict",
    415: "Unsupported Media Type",
    429: "Too Many Requests",
    500: "Internal Server Error",
    503: "Service Unavailable",
}


class Refused(Problem):
    """A refusal with several errors, or with one that has a pointer. Their `status` is a number here; a single answer makes text of it."""

    def __init__(self, entries: Sequence[JsonObject]) -> None:
        super().__init__(int(entries[0]["status"]), str(entries[0]["title"]))
        self.entries = entries


def field_error(attribute: str, title: str) -> JsonObject:
    """A value that does not do; the detail begins with the attribute in words."""
    pointer = {"pointer": f"/data/attributes/{attribute}"}
    return {"status": 400, "source": pointer, "title": title, "detail": f"{_in_words(attribute)} {title}"}


def conflict_error(current: str) -> JsonObject:
    """The record is another one than the client saw (§3)."""
    title = f"is not equal to the current value in the database ({current})"
    return field_error("updated_in_db_at", title) | {"status": 409, "meta": {"updated_in_db_at": current}}


def settled(entries: Sequence[JsonObject]) -> list[JsonObject]:
    """The errors of one record: with a conflict among them all of them say 409 (§3)."""
    status = 409 if any(each["status"] == 409 for each in entries) else 400
    return [{**each, "status": status} for each in entries]


def shown(problem: Problem) -> JsonObject:
    """The body of a refusal; here every status is text."""
    if isinstance(problem, Refused):
        return {"errors": [{**each, "status": str(each["status"])} for each in problem.entries]}
    status = 404 if problem.status == 405 else problem.status
    title = TITLES.get(status, problem.message)
    detail = {"detail": problem.message} if problem.message not in {"", title} else {}
    return {"errors": [{"status": str(status), "title": title, **detail}]}


def not_found(model: str, identifier: object) -> Problem:
    """ActiveRecord's words for an id that does not exist."""
    return Problem(404, f"Couldn't find {model} with 'id'={identifier}")


def forbidden(identifier: str | None, kind: str = "contacts") -> Problem:
    """The record is somebody else's; without an id there is no detail."""
    said = f"Not allowed to perform that action on the resource with ID {identifier} of type {kind}"
    return Problem(403, said if identifier else "")


def _in_words(attribute: str) -> str:
    return attribute.rpartition(".")[2].replace("_", " ").capitalize()
