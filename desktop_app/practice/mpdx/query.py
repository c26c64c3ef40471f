"""What a request for a list asks for (fact file §4): page, sort, filters, what is included, which fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias, cast

import msgspec

from desktop_app.practice.crm import Call, JsonObject, Problem
from desktop_app.practice.mpdx.switches import MpdxSwitches

FilterValue: TypeAlias = "str | Mapping[str, str]"

DEFAULT_PER_PAGE = 25
_PARTS = re.compile(r"^([A-Za-z_]+)((?:\[[^\]]*\])*)$")
_IN_BRACKETS = re.compile(r"\[([^\]]*)\]")
_CAMEL = re.compile(r"([a-z0-9])([A-Z])")
_SORT = re.compile(r"^(-?)([a-z_]+)(?: (.*))?$")
_NULLS = frozenset({None, "nulls", "-nulls"})


class Sort(msgspec.Struct, frozen=True):
    by: str
    down: bool


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A request, taken apart. `page` and `per_page` come back as they were given, text or number (§4)."""

    page: Any = 1
    per_page: Any = DEFAULT_PER_PAGE
    sort: str | None = None
    include: Sequence[str] = ()
    fields: Mapping[str, frozenset[str]] = {}
    filters: Mapping[str, FilterValue] = {}

    def listed(self, name: str) -> list[str] | None:
        """A filter whose value is a list with commas; None where it was not given or is no text."""
        value = self.filters.get(name)
        return None if not isinstance(value, str) else [part.strip() for part in value.split(",") if part.strip()]

    def order(self, allowed: Sequence[str]) -> Sort | None:
        """How to sort; None: by time of creation. Problem 400 with the words of §2."""
        if not self.sort:
            return None
        if "," in self.sort:
            raise Problem(400, "This endpoint does not support multiple sorting parameters.")
        found = _SORT.match(self.sort)
        if found is None or found[3] not in _NULLS:
            raise Problem(400, "Bad format for sort param.")
        if found[2] not in allowed:
            raise Problem(400, f"Sorting by {found[2]} is not supported for this endpoint.")
        return Sort(found[2], bool(found[1]))

    def window(self, switches: MpdxSwitches) -> tuple[int, int]:
        """Page and size as numbers; nonsense counts as the default."""
        per_page = _number(self.per_page, DEFAULT_PER_PAGE)
        return _number(self.page, 1), min(per_page, switches.most_per_page or per_page)

    def meta(self, total: int, switches: MpdxSwitches, permitted: Iterable[str]) -> JsonObject:
        """`meta` of a list; filters that the endpoint does not know are not echoed."""
        per_page = self.window(switches)[1]
        shown = self.per_page if per_page == _number(self.per_page, DEFAULT_PER_PAGE) else per_page
        names = frozenset(permitted)
        return {
            "pagination": {
                "page": self.page,
                "per_page": shown,
                "total_count": total,
                "total_pages": -(-total // per_page),
            },
            "sort": self.sort,
            "filter": {name: value for name, value in self.filters.items() if name.removeprefix("reverse_") in names},
        }


def read_query(call: Call) -> Query:
    """From the address, and from the body of a POST that stands for a GET (§1). Arrays as filter values are ignored (§4)."""
    given: JsonObject = {}
    for name, value in call.query.items():
        _put(given, name, value)
    body = call.json() if call.method == "POST" or call.body.strip() else None
    if isinstance(body, dict):
        for name in ("page", "per_page", "sort", "include", "fields", "filter"):
            if name in body:
                given[name] = cast("JsonObject", body)[name]
    return Query(
        page=given.get("page", 1),
        per_page=given.get("per_page", DEFAULT_PER_PAGE),
        sort=str(given["sort"]) if given.get("sort") is not None else None,
        include=_names(given.get("include")),
        fields={name: frozenset(_names(value)) for name, value in _object(given.get("fields")).items()},
        filters=dict(_filters(_object(given.get("filter")))),
    )


def page_of(rows: Sequence[Any], query: Query, switches: MpdxSwitches) -> Sequence[Any]:
    """The rows of the page; none past the end."""
    page, per_page = query.window(switches)
    return rows[(page - 1) * per_page : page * per_page]


def underscored(name: str) -> str:
    """`accountListId` and `account-list-id` as `account_list_id`."""
    return _CAMEL.sub(r"\1_\2", name).replace("-", "_").lower()


def _put(given: JsonObject, name: str, value: str) -> None:
    found = _PARTS.match(name)
    if found is None:
        return
    keys = [found[1], *_IN_BRACKETS.findall(found[2])]
    if keys[-1] == "":
        keys.pop()
        given_value: Any = [value]
    else:
        given_value = value
    inner = given
    for key in keys[:-1]:
        deeper = inner.setdefault(key, {})
        if not isinstance(deeper, dict):
            return
        inner = cast("JsonObject", deeper)
    inner[keys[-1]] = given_value


def _filters(given: JsonObject) -> Iterable[tuple[str, FilterValue]]:
    for name, value in given.items():
        if isinstance(value, dict):
            yield underscored(name), {key: str(each).strip() for key, each in cast("JsonObject", value).items()}
        elif not isinstance(value, list):
            text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
            yield underscored(name), text.strip()


def _object(value: Any) -> JsonObject:
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def _names(value: Any) -> list[str]:
    parts: list[Any] = cast("list[Any]", value) if isinstance(value, list) else str(value or "").split(",")
    return [underscored(str(part).strip()) for part in parts if str(part).strip()]


def _number(value: Any, otherwise: int) -> int:
    text = str(value)
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise
