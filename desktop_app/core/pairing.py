"""Which fields of two sides keep the same thing, how a value of one looks in the other, and what a side cannot keep.

*Ours* is *Our contacts*, *theirs* a CRM. Fields meet by what they have in common (`Common`), own ones by a mapping.
Everything is compared as our field would hold it.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.core.changes import same
from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.values import BadValue, normalise
from desktop_app.core.words import Sentence, say

_APART = frozenset({Common.EXTERNAL_ID, Common.ARCHIVED, Common.CREATED, Common.UPDATED})
"""What every side keeps for itself: who a record is there, and since when."""


class Pair(msgspec.Struct, frozen=True):
    """Two fields that keep the same thing. `opposite`: theirs says yes to *no newsletter*. `direct`: a value looks the
    same in both."""

    ours: Field
    theirs: Field
    opposite: bool
    direct: bool

    @property
    def key(self) -> str:
        return self.ours.key

    @property
    def consent(self) -> bool:
        return self.ours.common is Common.EMAIL_CONSENT

    def same(self, one: Value, other: Value) -> bool:
        """Whether two values in our form mean the same."""
        return same(self.ours, one, other)

    def seen(self, theirs: Value, ours: Value = None) -> Value:
        """Their value as our field would hold it; as it is where ours could not hold it. A list is seen as the one of
        its values that stands here (`ours`), or its first."""
        if self.direct or theirs is None:
            return theirs
        if self.opposite:  # not having said no is not yet having agreed
            return False if theirs is True else None
        try:
            return self._taken(theirs, ours)
        except BadValue:
            return theirs

    def written(self, ours: Value, present: Value, instead: Value) -> Value:
        """Our value as their field would hold it, beside what is there at `present`, where it stands `instead` of a value
        (in our form). Raises `BadValue` for what their field cannot hold."""
        if self.direct:
            return ours
        if self.opposite:
            return None if ours is None else not ours
        if self.theirs.type is FieldType.LIST and self.ours.type is not FieldType.LIST:
            return _in_list(ours, present, instead)
        if isinstance(ours, tuple) and self.theirs.type is not FieldType.LIST:
            if len(ours) != 1:
                raise BadValue(say("{field:word} can keep only one.", field=self.theirs.label))
            ours = ours[0]
        return _into(self.theirs, self.ours, ours)

    def not_here(self, theirs: Value, ours: Value) -> Sentence | None:
        """Why their value (as seen) cannot be kept here; None where it can."""
        try:
            normalise(self.ours, theirs)
        except BadValue as problem:
            return problem.sentence
        return unwritable(self.ours, theirs)

    def not_there(self, ours: Value, present: Value, instead: Value) -> Sentence | None:
        """Why our value cannot be kept there, in an existing record; None where it can."""
        try:
            value = self.written(ours, present, instead)
        except BadValue as problem:
            return problem.sentence
        if (problem := unwritable(self.theirs, value)) is not None:
            return problem
        if ours is not None and not self.same(self.seen(value, ours), ours):
            return say("{field:word} cannot keep this.", field=self.theirs.label)
        return None

    def _taken(self, theirs: Value, ours: Value) -> Value:
        if isinstance(theirs, tuple) and self.ours.type is not FieldType.LIST:
            theirs = ours if isinstance(ours, str) and ours in theirs else theirs[0]
        return _into(self.ours, self.theirs, theirs)


def _into(field: Field, other: Field, value: Value) -> Value:
    """A value of the `other` field as `field` holds it: choices are known by their word, too."""
    try:
        return normalise(field, value)
    except BadValue:
        if not other.choices:
            raise
        return normalise(field, other.choice_label(value))


def _in_list(value: Value, present: Value, instead: Value) -> Value:
    """A list in which `value` stands where `instead` stood, or first."""
    there = list(present) if isinstance(present, tuple) else []
    place = there.index(instead) if isinstance(instead, str) and instead in there else 0
    there[place : place + 1] = [] if value is None else [str(value)]
    return tuple(dict.fromkeys(there)) or None


def unwritable(field: Field, value: Value) -> Sentence | None:
    """Why this field of a record that exists cannot be given this value; None where it can."""
    if field.access is not Access.EDIT:
        return field.reason or say("{field:word} cannot be changed here.", field=field.label)
    if field.only_to is not None and value is not field.only_to:
        return field.irreversible or say("{field:word} cannot be changed here.", field=field.label)
    if field.required and value is None:
        return say("{field:word} is needed.", field=field.label)
    if field.max_length and isinstance(value, str) and len(value) > field.max_length:
        return say("{field:word} is longer than {max} characters.", field=field.label, max=field.max_length)
    return None


class Pairing:
    """The pairs of two sides, in the order of our fields. `missing` are our fields that have no place there: what stands
    in them cannot be kept there, which is no difference. `mapped` joins own fields, ours → theirs by key."""

    def __init__(self, ours: FieldSet, theirs: FieldSet, mapped: Mapping[str, str] | None = None) -> None:
        self.ours, self.theirs = ours, theirs
        pairs: list[Pair] = []
        missing: list[Field] = []
        for field in ours:
            if field.common in _APART or (field.common is None and field.key not in (mapped or {})):
                continue
            other = _counterpart(field, theirs, mapped or {})
            if other is None:
                missing.append(field)
            elif Access.NEVER not in (field.access, other.access) or field.access is not other.access:
                pairs.append(_pair(field, other))
        self.pairs = tuple(pairs)
        self.missing = tuple(missing)

    def new_there(self, ours: Mapping[str, Value]) -> dict[str, Value]:
        """The values of a new record there for one of ours; what cannot be kept there is left away."""
        values: dict[str, Value] = {}
        for pair in self.pairs:
            value = ours.get(pair.key)
            if value is None or pair.theirs.access is Access.NEVER or _too_long(pair.theirs, value):
                continue
            try:
                values[pair.theirs.key] = pair.written(value, None, None)
            except BadValue:
                continue
        return values

    def new_here(self, theirs: Mapping[str, Value]) -> dict[str, Value]:
        """The values of a new person here for a record of theirs; what cannot be kept here is left away."""
        seen = {pair.key: (pair, pair.seen(theirs.get(pair.theirs.key))) for pair in self.pairs}
        return {
            key: value
            for key, (pair, value) in seen.items()
            if value is not None and pair.not_here(value, None) is None
        }


def _too_long(field: Field, value: Value) -> bool:
    return bool(field.max_length) and isinstance(value, str) and len(value) > (field.max_length or 0)


def _counterpart(field: Field, theirs: FieldSet, mapped: Mapping[str, str]) -> Field | None:
    if field.key in mapped:
        return theirs.get(mapped[field.key])
    if field.common is Common.EMAIL_CONSENT:
        return theirs.common(Common.EMAIL_CONSENT) or theirs.common(Common.EMAIL_REFUSAL)
    return None if field.common is None else theirs.common(field.common)


def _pair(ours: Field, theirs: Field) -> Pair:
    opposite = theirs.common is Common.EMAIL_REFUSAL and ours.common is not Common.EMAIL_REFUSAL
    plain = not (ours.choices or theirs.choices) and ours.type is theirs.type
    return Pair(ours, theirs, opposite, direct=plain and not opposite)
