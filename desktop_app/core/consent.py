"""Consent that somebody withdrew at the CRM and that a file would give back in their place."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.lines import Lines
from desktop_app.core.plan import Guard, Level
from desktop_app.core.table import SLICE
from desktop_app.core.words import say, say_n


class SignedUpAgain(msgspec.Struct, frozen=True):
    """The lines of a plan, those that would sign somebody up again with a note; the ids of those lines, which nobody has
    ticked yet; and the warning about them."""

    changes: Lines
    unticked: frozenset[str]
    guards: tuple[Guard, ...]


def not_signed_up_again(changes: Sequence[Change], fields: FieldSet, crm: str) -> Generator[None, None, SignedUpAgain]:
    """The changes, with those taken out that would have somebody get e-mail again who had unsubscribed; in slices."""
    consent = fields.common(Common.EMAIL_CONSENT)
    lines = Lines.of(changes)
    if consent is None:
        return SignedUpAgain(lines, frozenset(), ())
    key = consent.key
    noted: dict[int, Change] = {}
    for number, (place, change) in enumerate(lines.told.items()):
        if change.kind is Kind.CHANGED and change.before.get(key) is False and change.after.get(key) is True:
            note = say(
                "Had unsubscribed in {crm}. Your file would sign them up again. Tick to do it all the same.", crm=crm
            )
            noted[place] = msgspec.structs.replace(change, notes=change.notes | {key: note})
        if number % SLICE == 0:
            yield
    unticked = frozenset(change.id for change in noted.values())
    return SignedUpAgain(lines.but(noted) if noted else lines, unticked, _warning(len(unticked), crm))


def _warning(count: int, crm: str) -> tuple[Guard, ...]:
    if not count:
        return ()
    sentence = say_n(
        "%n person had unsubscribed in {crm}, and your file would sign them up again. "
        "Tick them only if they asked for it.",
        count,
        crm=crm,
    )
    return (Guard(Level.WARN, "consent", sentence),)
