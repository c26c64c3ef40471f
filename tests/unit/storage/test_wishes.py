"""A second start of the program hands what it wants to the one that has the profile open."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage import wishes
from desktop_app.storage.profile import Profile
from desktop_app.storage.wishes import hand_over


@pytest.fixture
def open_profile(tmp_path: Path) -> Iterator[Profile]:
    profile = Profile(tmp_path / "profile")
    profile.enter()
    yield profile
    profile.leave()


def test_a_file_and_the_window_are_wished_for_and_taken_once(
    run: Any, open_profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def scenario() -> list[Path | None]:
        taken: list[Path | None] = []
        for file in (Path("people.csv"), None):
            handing = asyncio.create_task(asyncio.to_thread(hand_over, open_profile.folder, file))
            while not handing.done():
                taken += await open_profile.wishes.take()
            assert handing.result()
        return taken

    assert run(scenario()) == [tmp_path / "people.csv", None]


def test_without_a_program_that_answers_the_wish_is_withdrawn(
    run: Any, open_profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wishes, "PATIENCE", 0.0)
    assert not hand_over(open_profile.folder, Path("people.csv"))
    assert run(open_profile.wishes.take()) == []
    (open_profile.wishes.folder / "broken.json").write_text("[]")
    assert run(open_profile.wishes.take()) == []
    open_profile.leave()
    assert not hand_over(open_profile.folder, None)
    open_profile.enter()
    assert list(open_profile.wishes.folder.iterdir()) == [], "old wishes are forgotten"


def test_who_wishes_while_the_program_is_starting_is_heard(run: Any, open_profile: Profile) -> None:
    wish = open_profile.wishes.folder / "early.json"
    wish.write_text('{"file": "/people.csv"}')
    open_profile.wishes.prepare()
    assert run(open_profile.wishes.take()) == [Path("/people.csv")]


def test_where_nobody_was_there_is_nobody_to_ask(tmp_path: Path) -> None:
    assert not hand_over(tmp_path / "nowhere", None)
