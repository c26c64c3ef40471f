"""What was done to the fields of a form, in its order: to take back, and to do again."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.core.contact import Value


class Edit(NamedTuple):
    """A field, and what its editor held afterwards; `original`: what the record holds, whatever that is."""

    key: str
    content: Value = None
    original: bool = False


class History:
    """Edits of fields. What is typed into one field without leaving it is one edit."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._typing = False

    def note(self, edit: Edit) -> None:
        """Something was done; what had been taken back before is gone."""
        self._undone.clear()
        if self._typing and self._done and self._done[-1].key == edit.key:
            self._done[-1] = edit
        else:
            self._done.append(edit)
        self._typing = True

    def pause(self) -> None:
        """The field was left: what comes is another edit."""
        self._typing = False

    def undo(self) -> Edit | None:
        """Take the last edit back; what its field holds then, None when there is nothing to take back."""
        self.pause()
        if not self._done:
            return None
        taken = self._done.pop()
        self._undone.append(taken)
        earlier = (edit for edit in reversed(self._done) if edit.key == taken.key)
        return next(earlier, Edit(taken.key, original=True))

    def redo(self) -> Edit | None:
        """Do again what was taken back last; None when there is nothing."""
        self.pause()
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]
