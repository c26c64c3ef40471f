"""What somebody is writing into a form: the record as it was, the values typed, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.core.changes import same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import FieldSet
from desktop_app.core.values import problems_of
from desktop_app.core.words import Sentence


class Draft:
    """Changes to `before` (None: a new record). Values are normalised; what cannot be normalised is kept as bad. `locks`
    are the fields of this record alone that nobody can change, and why."""

    def __init__(self, fields: FieldSet, before: Contact | None) -> None:
        self.fields = fields
        self.before = before
        self.locks: Mapping[str, Sentence] = {}
        self._typed: dict[str, Value] = {}
        self._bad: dict[str, Sentence] = {}

    @property
    def new(self) -> bool:
        return self.before is None

    @property
    def frozen(self) -> Sentence | None:
        """Why nothing of this record can be changed; None where it can."""
        return None if self.before is None else self.fields.frozen(self.before.values)

    def lock(self, key: str) -> Sentence | None:
        """Why this field of this record cannot be changed; None where it can."""
        field = self.fields[key]
        done = self.before is not None and field.only_to is not None and self.original(key) is field.only_to
        return self.locks.get(key) or (field.irreversible if done else None)

    def original(self, key: str) -> Value:
        """The value before anything was typed; in a new record no where somebody has to say yes."""
        if self.before is None:
            return False if self.fields[key].asked is not None else None
        return self.before.get(key)

    def value(self, key: str) -> Value:
        return self._typed.get(key, self.original(key))

    def type(self, key: str, value: Value) -> None:
        """Take a value; one that means the same as before is no change."""
        self._bad.pop(key, None)
        if same(self.fields[key], value, self.original(key)):
            self._typed.pop(key, None)
        else:
            self._typed[key] = value

    def type_bad(self, key: str, why: Sentence) -> None:
        """Something was typed that the field cannot hold."""
        self._bad[key] = why

    def undo(self, key: str) -> None:
        """Back to the value before."""
        self._bad.pop(key, None)
        self._typed.pop(key, None)

    def changed(self, key: str) -> bool:
        return key in self._typed or key in self._bad

    def count(self) -> int:
        """How many fields were changed."""
        return len(self._typed.keys() | self._bad.keys())

    def changes(self) -> Mapping[str, Value]:
        """The values that differ from before, by key."""
        return dict(self._typed)

    def problems(self) -> dict[str, Sentence]:
        """What keeps it from being saved, by field key."""
        return problems_of(self.fields, self._typed, new=self.new) | self._bad

    def conflicts(self, now: Contact) -> list[str]:
        """The fields that were changed here and, differently, there since `before` was read, from top to bottom."""
        return [
            field.key
            for field in self.fields
            if field.key in self._typed
            and not same(field, now.get(field.key), self.original(field.key))
            and not same(field, now.get(field.key), self._typed[field.key])
        ]

    def rebase(self, now: Contact) -> None:
        """Go on from the record as it is now; values that are there already are no changes any more."""
        typed, self._typed, self.before = self._typed, {}, now
        for key, value in typed.items():
            self.type(key, value)
