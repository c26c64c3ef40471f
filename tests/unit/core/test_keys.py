from __future__ import annotations

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.keys import check_key


@pytest.mark.parametrize(
    "pasted", ["s3cret-key", " s3cret-key\r\n", "\u200bs3cret-key\ufeff", "\t\u00a0s3cret-key\u00a0"]
)
def test_what_came_along_when_a_key_was_pasted_is_taken_off(pasted: str) -> None:
    assert check_key(pasted) == "s3cret-key"


def test_a_key_may_hold_any_visible_character() -> None:
    assert check_key("schlüssel£/+=") == "schlüssel£/+="


@pytest.mark.parametrize("nothing", ["", "  ", "\n", "\u200b"])
def test_an_empty_key_is_refused(nothing: str) -> None:
    with pytest.raises(InputError, match="empty"):
        check_key(nothing)


@pytest.mark.parametrize("inside", [" ", "\n", "\0", "\x7f", "\u200b", "\u2028"])
def test_what_cannot_belong_to_a_key_is_refused_without_quoting_it(inside: str) -> None:
    with pytest.raises(InputError, match="inside the key") as refusal:
        check_key(f"s3cret{inside}key")
    error = refusal.value
    assert "s3cret" not in f"{error!r} {error} {error.sentence} {error.advice}"
