"""Consent that somebody withdrew at the CRM and that a file would give back in their place."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence

import msgspec

from desktop_app.core.changes import Change, Kind
from desktop_app.core.fields import Common, Field, FieldSet
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


def withdrawals(fields: Iterable[Field]) -> dict[str, bool]:
    """By the fields that hold whether somebody wants e-mail, what they hold of those who do not."""
    said = {Common.EMAIL_CONSENT: False, Common.EMAIL_REFUSAL: True}
    return {field.key: said[field.common] for field in fields if field.common is not None and field.common in said}


def given_back(change: Change, withdrawals: Mapping[str, bool]) -> list[str]:
    """The fields in which a change would have somebody get e-mail again who had unsubscribed."""
    if change.kind is not Kind.CHANGED:
        return []
    sides = ((key, no, change.before.get(key), change.after.get(key)) for key, no in withdrawals.items())
    return [key for key, no, before, after in sides if before is no and after is (not no)]


def not_signed_up_again(changes: Sequence[Change], fields: FieldSet, crm: str) -> Generator[None, None, SignedUpAgain]:
    """The changes, with those taken out that would have somebody get e-mail again who had unsubscribed; in slices."""
    lines, withdrawn = Lines.of(changes), withdrawals(fields)
    if not withdrawn:
        return SignedUpAgain(lines, frozenset(), ())
    noted: dict[int, Change] = {}
    for number, (place, change) in enumerate(lines.told.items()):
        if keys := given_back(change, withdrawn):
            note = say("Had unsubscribed in {crm}. Tick to sign them up again.", crm=crm)
            noted[place] = msgspec.structs.replace(change, notes=change.notes | dict.fromkeys(keys, note))
        if number % SLICE == 0:
            yield
    unticked = frozenset(change.id for change in noted.values())
    return SignedUpAgain(lines.but(noted) if noted else lines, unticked, _warning(len(unticked), crm))


def left_unsubscribed(change: Change, withdrawals: Mapping[str, bool], crm: str) -> Change:
    """The change without what would have somebody get e-mail again who had unsubscribed, for a plan in which people
    cannot be left out one by one."""
    keys = given_back(change, withdrawals)
    if not keys:
        return change
    note = say("Had unsubscribed in {crm}: stays so, whatever your file says.", crm=crm)
    after = {key: value for key, value in change.after.items() if key not in keys}
    return msgspec.structs.replace(
        change,
        kind=change.kind if after else Kind.SAME,
        before={key: change.before[key] for key in after},
        after=after,
        notes=change.notes | dict.fromkeys(keys, note),
    )


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
