"""What somebody is writing into a form: the record as it was, the values typed, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.core.changes import same
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import FieldSet
from desktop_app.core.values import problems_of
from desktop_app.core.words import Sentence


class Draft:
    """Changes to `before` (None: a new record). Values are normalised; what cannot be normalised is kept as bad."""

    def __init__(self, fields: FieldSet, before: Contact | None) -> None:
        self.fields = fields
        self.before = before
        self._typed: dict[str, Value] = {}
        self._bad: dict[str, Sentence] = {}

    @property
    def new(self) -> bool:
        return self.before is None

    def original(self, key: str) -> Value:
        """The value before anything was typed."""
        return None if self.before is None else self.before.get(key)

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
        """The fields that were changed here and, differently, there since `before` was read."""
        return [
            key
            for key, value in self._typed.items()
            if not same(self.fields[key], now.get(key), self.original(key))
            and not same(self.fields[key], now.get(key), value)
        ]

    def rebase(self, now: Contact) -> None:
        """Go on from the record as it is now; values that are there already are no changes any more."""
        typed, self._typed, self.before = self._typed, {}, now
        for key, value in typed.items():
            self.type(key, value)
