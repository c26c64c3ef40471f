"""Plain calls to the practice Kulea, for its own tests."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx

from desktop_app.practice.kulea.events import TYPES

SAM = {"email": "sam@example.org", "forename": "Sam", "surname": "O'Neill: the elder", "signupdate": "20170103"}


def search(client: httpx.Client, **query: Any) -> dict[str, Any]:
    return client.get("/users", params=query).json()


def found(client: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    """Everybody a search finds."""
    return search(client, count=1000, **query)["users"]


def one(client: httpx.Client, contact_id: object) -> dict[str, Any]:
    [user] = client.get(f"/users/{contact_id}").json()["users"]
    return user


def create(client: httpx.Client, **fields: Any) -> int:
    return client.post("/users", json=fields).json()["crm_id"]


def reason(reply: httpx.Response, status: int = 200) -> str:
    """Why it failed."""
    body = reply.json()
    assert (reply.status_code, body.keys(), body["success"]) == (status, {"success", "reason"}, False)
    return body["reason"]


def events(client: httpx.Client, *kinds: str, **window: str) -> list[dict[str, Any]]:
    return client.get("/events", params={"eventtypes": ",".join(kinds or sorted(TYPES)), **window}).json()["events"]


def written(moment: dt.datetime) -> str:
    return moment.strftime("%Y%m%d-%H%M%S")
