"""What can be read, and told apart, in both schemes: contrast after WCAG 2.2, from the token list itself."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from desktop_app.resources import resource_path
from desktop_app.ui.theme.marks import CLASSES, ENVIRONMENTS, MARKS
from desktop_app.ui.theme.tokens import ACCOUNT_COLOURS, DARK, LIGHT, SCHEMES
from tests.support.contrast import contrast

TEXT, SHAPE = 4.5, 3.0

MARKED = ("diffOld", "diffNew", "diffOldMark", "diffNewMark")

# ink: the grounds it may stand on
TEXTS = {
    "text": ["surface", "window", "sunken", "raised", "hover", "pressed", "accentSoft", "selInactive", *MARKED],
    "text2": ["surface", "window", "sunken", "raised", "accentSoft", "sameSoft", "conflictSoft"],
    "text3": ["surface", "window"],
    "link": ["surface", "window", "sunken", "accentSoft"],
    "onAccent": ["accent", "accentHover", "accentPressed"],
    "onDanger": ["danger", "dangerHover"],
    "onLive": ["live"],
    "danger": ["surface"],
    "practice": ["practiceSoft", "surface", "window"],
    "sandbox": ["sandboxSoft", "surface", "window"],
    "live": ["surface", "window"],
    **{mark.token: [f"{mark.token}Soft", "surface"] for mark in CLASSES.values()},
}
SHAPES = {
    "field": ["surface", "window", "sunken"],
    "focus": ["surface", "window", "sunken", "raised", "accentSoft"],
    "accent": ["surface", "window", "accentSoft"],
    **{f"chart{number}": ["surface"] for number in range(1, 7)},
}
STYLE_IMAGES = {"check": "onAccent", "minus": "onAccent", "chevron-down": "text2", "chevron-up": "text2"}


def test_contrast_is_reckoned_as_the_standard_does():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXTS, TEXT), (SHAPES, SHAPE)], ids=["texts", "shapes"])
def test_everything_drawn_stands_out_from_its_ground(scheme, pairs, least):
    tokens = SCHEMES[scheme]
    weak = {
        f"{ink} on {ground}": round(contrast(tokens[ink], tokens[ground]), 2)
        for ink, grounds in pairs.items()
        for ground in grounds
        if contrast(tokens[ink], tokens[ground]) < least
    }
    assert not weak


def test_white_letters_can_be_read_on_every_account_colour():
    assert all(contrast("#FFFFFF", colour) >= TEXT for colour in ACCOUNT_COLOURS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_parts_of_a_bar_that_touch_differ_in_brightness(scheme):
    tokens = SCHEMES[scheme]
    parts = [tokens[f"chart{number}"] for number in range(1, 7)]
    assert min(contrast(one, other) for one, other in pairwise(parts)) >= 1.7


def test_both_schemes_have_the_same_tokens_and_whole_colours():
    assert LIGHT.keys() == DARK.keys()
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in (*LIGHT.values(), *DARK.values()))


def test_each_class_and_environment_can_be_told_without_colour():
    for group in (CLASSES, ENVIRONMENTS):
        assert len({mark.icon for mark in group.values()}) == len(group)
        assert len({mark.word for mark in group.values()}) == len(group)


def test_every_mark_has_its_icon_and_its_colours():
    for mark in MARKS.values():
        assert resource_path("icons", f"{mark.icon}.svg").is_file()
        assert {mark.token, f"{mark.token}Soft"} <= LIGHT.keys()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("name", "token"), STYLE_IMAGES.items())
def test_images_of_the_style_sheet_have_the_colour_of_their_token(scheme, name, token):
    text = resource_path("icons", "style", f"{name}-{scheme}.svg").read_text("utf-8")
    assert f'stroke="{SCHEMES[scheme][token]}"' in text


def test_a_missing_resource_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/no-such\.svg"):
        resource_path("icons", "no-such.svg")
