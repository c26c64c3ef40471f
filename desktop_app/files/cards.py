"""Contacts as vCards 3.0 (RFC 2426), which every address book and telephone reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop_app.core.fields import Common
from desktop_app.files.saving import replacing

CARRIED = frozenset(
    {
        Common.TITLE, Common.FULL_NAME, Common.FIRST_NAME, Common.LAST_NAME, Common.COMPANY, Common.OCCUPATION,
        Common.EMAIL, Common.EMAIL_2, Common.PHONE, Common.PHONE_2, Common.FAX, Common.STREET, Common.STREET_2,
        Common.POSTCODE, Common.CITY, Common.STATE, Common.COUNTRY, Common.BIRTHDAY, Common.NOTES, Common.GROUPS,
    }
)  # fmt: skip
"""What a card has room for."""

Card = Mapping[Common, str | tuple[str, ...]]

_PLAIN = {
    Common.OCCUPATION: "title",
    Common.EMAIL: "email",
    Common.EMAIL_2: "email",
    Common.PHONE: "tel",
    Common.PHONE_2: "tel",
    Common.BIRTHDAY: "bday",
    Common.NOTES: "note",
}


def save_cards(path: Path, cards: Iterable[tuple[str, Card]]) -> None:
    """Write what each is called, and the card. Takes long: call it in a thread. Raises `FileProblem`."""
    with replacing(path) as target, target.open("w", encoding="utf-8", newline="") as file:
        for name, card in cards:
            file.write(_card(name, card))


def _card(name: str, card: Card) -> str:
    from vobject import vCard, vcard

    made: Any = vCard()

    def texts(common: Common) -> tuple[str, ...]:
        value = card.get(common, ())
        return value if isinstance(value, tuple) else (value,)

    def text(common: Common) -> str:
        return "; ".join(texts(common))

    made.add("fn").value = text(Common.FULL_NAME) or name
    made.add("n").value = vcard.Name(
        family=text(Common.LAST_NAME), given=text(Common.FIRST_NAME), prefix=text(Common.TITLE)
    )
    for common, kind in _PLAIN.items():
        for each in texts(common):
            made.add(kind).value = each
    for each in texts(Common.FAX):
        fax = made.add("tel")
        fax.value, fax.type_param = each, "FAX"
    if Common.COMPANY in card:
        made.add("org").value = [text(Common.COMPANY)]
    address = vcard.Address(
        street=text(Common.STREET),
        city=text(Common.CITY),
        region=text(Common.STATE),
        code=text(Common.POSTCODE),
        country=text(Common.COUNTRY),
        extended=text(Common.STREET_2),
    )
    if str(address).strip(" \n,"):
        made.add("adr").value = address
    if groups := texts(Common.GROUPS):
        made.add("categories").value = [*groups]
    return made.serialize()
