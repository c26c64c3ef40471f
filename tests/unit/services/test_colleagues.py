"""Settings for a colleague: no key leaves, nothing that could be wrong comes in, and LIVE is read only."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.bootstrap import Profile, open_profile
from desktop_app.core.account import Account, Environment, KeyState
from desktop_app.core.errors import FileProblem, InputError

KEY = "a-secret-key-of-ours"
CAMP = Account(
    "mine", "campflow", "My camp", Environment.LIVE, "https://api.campflow.example", "#B4552D", scope="17",
    scope_name="Sommerlager", mirror_limit=0.5,
)  # fmt: skip
DONORS = Account("donors", "kindful", "Donors", Environment.SANDBOX, "https://sandbox.kindful.example", "#2B6CB0")


def at_desks(run: Any, scenario: Callable[[Profile, Profile], Any]) -> None:
    """Two computers with nothing in common."""

    async def whole() -> None:
        one, other = [await open_profile(None, session_only=True) for _ in range(2)]
        try:
            await scenario(one, other)
        finally:
            await one.close()
            await other.close()

    run(whole())


def test_accounts_go_from_one_computer_to_another_without_their_keys(run, tmp_path: Path):
    async def scenario(one: Profile, other: Profile) -> None:
        path = tmp_path / "settings.json"
        with pytest.raises(InputError):
            await one.desk.colleagues.save(path)
        for account in (CAMP, DONORS):
            await one.desk.accounts.add(account, KEY, session_only=True)
        await one.desk.accounts.add_practice()
        assert await one.desk.colleagues.save(path) == 2
        assert KEY not in path.read_text("utf-8")
        assert "mine" not in path.read_text("utf-8")

        await other.desk.accounts.add(DONORS, KEY, session_only=True)
        found = await other.desk.colleagues.read(path)
        assert [each.name for each in found] == ["My camp"]
        [camp] = await other.desk.colleagues.bring(found)
        kept = await other.desk.accounts.get(camp.id)
        assert kept.id != CAMP.id
        assert (kept.read_only, kept.scope_name, kept.mirror_limit) == (True, "Sommerlager", 0.5)
        assert await other.desk.accounts.key_state(camp.id) in (KeyState.MISSING, KeyState.NO_STORE)
        assert await other.desk.colleagues.read(path) == []

    at_desks(run, scenario)


def test_a_name_that_is_taken_gets_a_number(run, tmp_path: Path):
    async def scenario(one: Profile, other: Profile) -> None:
        path = tmp_path / "settings.json"
        await one.desk.accounts.add(CAMP, KEY, session_only=True)
        await one.desk.colleagues.save(path)
        elsewhere = Account("x", "campflow", "my camp", Environment.LIVE, "https://other.example", "#B4552D")
        await other.desk.accounts.add(elsewhere, KEY, session_only=True)
        [brought] = await other.desk.colleagues.bring(await other.desk.colleagues.read(path))
        assert brought.name == "My camp 2"

    at_desks(run, scenario)


GOOD = {
    "provider": "campflow",
    "name": "Camp",
    "environment": "live",
    "address": "https://a.example",
    "colour": "#B4552D",
}


@pytest.mark.parametrize(
    "change",
    [
        {"provider": "nobody"},
        {"provider": "own"},
        {"environment": "practice"},
        {"environment": "here"},
        {"address": "http://a.example"},
        {"address": "file:///etc/passwd"},
        {"name": " "},
        {"mirror_limit": 7},
        {"key": KEY},
        {"options": {"a": 1}},
    ],
)
def test_what_could_be_wrong_does_not_come_in(run, tmp_path: Path, change: dict[str, Any]):
    async def scenario(one: Profile, _other: Profile) -> None:
        path = tmp_path / "settings.json"
        path.write_text(json.dumps({"contact_desk_settings": 1, "accounts": [GOOD | change]}))
        with pytest.raises(FileProblem, match="are damaged, or somebody changed them"):
            await one.desk.colleagues.read(path)

    at_desks(run, scenario)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "does not hold settings"),
        (b"\xff\xfe{", "does not hold settings"),
        (b"[" * 100_000, "does not hold settings"),
        (json.dumps({"contact_desk_settings": 9, "accounts": []}).encode(), "newer"),
        (json.dumps({"contact_desk_settings": 9, "accounts": {}, "more": 1}).encode(), "newer"),
        (json.dumps({"name": "a recipe"}).encode(), "does not hold settings"),
        (json.dumps({"contact_desk_settings": 1}).encode() + b" " * 1_000_000, "far too large"),
        (None, "cannot be read"),
    ],
)
def test_other_files_are_told_of(run, tmp_path: Path, content: bytes | None, words: str):
    async def scenario(one: Profile, _other: Profile) -> None:
        path = tmp_path / "settings.json"
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(FileProblem, match=words):
            await one.desk.colleagues.read(path)

    at_desks(run, scenario)
