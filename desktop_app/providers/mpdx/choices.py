"""What MPDX lets choose from, with words.

The server's own list (``GET /constants``) comes first where it can be asked; the vendor's pages name the same values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from desktop_app.core.fields import Choice

ACTIVE = (
    "Never Contacted",
    "Ask in Future",
    "Cultivate Relationship",
    "Contact for Appointment",
    "Appointment Scheduled",
    "Call for Decision",
    "Partner - Financial",
    "Partner - Special",
    "Partner - Pray",
)
HIDDEN = ("Not Interested", "Unresponsive", "Never Ask", "Research Abandoned", "Expired Referral")
"""Statuses that a list leaves out unless it is asked for them."""

STATUSES = tuple(Choice(status, status) for status in (*ACTIVE, *HIDDEN))
NEWSLETTERS = (
    Choice("Physical", "By post"),
    Choice("Email", "By e-mail"),
    Choice("Both", "By post and by e-mail"),
    Choice("None", "None"),
)
LIKELY = tuple(Choice(word, word) for word in ("Least Likely", "Likely", "Most Likely"))
FREQUENCIES = (
    Choice("0.23076923076923", "Weekly"),
    Choice("0.46153846153846", "Every 2 weeks"),
    Choice("1", "Monthly"),
    Choice("2", "Every 2 months"),
    Choice("3", "Quarterly"),
    Choice("4", "Every 4 months"),
    Choice("6", "Every 6 months"),
    Choice("12", "Annual"),
    Choice("24", "Every 2 years"),
)
TITLES = tuple(Choice(word, word) for word in ("Mr.", "Mrs.", "Miss", "Ms.", "Rev.", "Hon.", "Dr."))
SUFFIXES = (Choice("Jr.", "Jr."), Choice("Sr.", "Sr."))
GENDERS = (Choice("male", "Male"), Choice("female", "Female"))
MARITAL = tuple(Choice(word, word) for word in ("Single", "Engaged", "Married", "Separated", "Divorced", "Widowed"))
LOCATIONS = tuple(
    Choice(word, word) for word in ("Home", "Business", "Mailing", "Seasonal", "Other", "Temporary", "Rep Address")
)

_NAMES = {
    "status": ("statuses", "status_hashes", "status"),
    "pledge_frequency": ("pledge_frequencies", "pledge_frequency_hashes", "pledge_frequency"),
    "send_newsletter": (
        "assignable_send_newsletter",
        "newsletters",
        "send_newsletter",
        "newsletter_hashes",
        "newsletter",
    ),
    "likely_to_give": ("likely_to_give", "likely_to_give_hashes", "assignable_likely_to_give"),
    "pledge_currency": ("pledge_currencies",),
    "locale": ("locales",),
}
"""What the field's choices may be called among the constants: the sources name them without a full example."""

_BUILT_IN = {
    "status": STATUSES,
    "pledge_frequency": FREQUENCIES,
    "send_newsletter": NEWSLETTERS,
    "likely_to_give": LIKELY,
    "pledge_currency": (),
    "locale": (),
}
"""The choices where the server does not tell them; none: any text."""


def decimal(text: str) -> str:
    """A decimal number in its one form: "1.0" and "1" are the same."""
    head, dot, tail = text.strip().partition(".")
    if not dot or not (head.lstrip("-") + tail).isdecimal():
        return text.strip()
    tail = tail.rstrip("0")
    return f"{head}.{tail}" if tail else head


def choices_of(constants: Mapping[str, Any]) -> dict[str, tuple[Choice, ...]]:
    """The choices of fields, by key: what the server lists, in our words where we know the value."""
    return {key: _of(key, constants) or built_in for key, built_in in _BUILT_IN.items()}


def _of(key: str, constants: Mapping[str, Any]) -> tuple[Choice, ...]:
    words = {choice.value: choice.label for choice in _BUILT_IN[key]}
    for name in _NAMES[key]:
        found: dict[str, str] = {}
        for value, word in _pairs(constants.get(name)):
            value = decimal(value) if key == "pledge_frequency" else value
            found[value] = words.get(value, word)
        if found:
            return tuple(Choice(value, word) for value, word in found.items())
    return ()


def _pairs(listed: Any) -> Iterable[tuple[str, str]]:
    """Values with words, from a list of values, a list of objects, or an object."""
    if isinstance(listed, dict):
        for value, word in cast("dict[str, Any]", listed).items():
            yield value, word if isinstance(word, str) else value
    elif isinstance(listed, list):
        for each in cast("list[Any]", listed):
            if isinstance(each, dict):
                entry = cast("dict[str, Any]", each)
                value = entry.get("key", entry.get("id", entry.get("value")))
                if value is not None:
                    yield str(value), str(entry.get("value", value))
            elif each not in (None, ""):
                yield str(each), str(each)
