"""The footer of the duplicate finder: what can be said and done about the group that is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets import Button, Footer


class Foot(Footer):
    """`different_asked`: they are not the same person; `undo_asked`: the last ones may be after all; `together_asked`."""

    different_asked = Signal()
    undo_asked = Signal()
    together_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo = Button(self.tr("Undo"), "link", parent=self)
        self._undo.clicked.connect(self.undo_asked)
        self._undo.hide()
        self._different = Button(self.tr("Not the same person"), icon="user-x", parent=self)
        self._different.clicked.connect(self.different_asked)
        self._together = Button(self.tr("Bring together…"), "primary", parent=self)
        self._together.setToolTip(
            self.tr(
                "Completes the record that says most from the other one. You see each change before anything is sent."
            )
        )
        self._together.clicked.connect(self.together_asked)
        for button in (self._undo, self._different, self._together):
            self.add(button)
        self.allow(group=False, together=False, updates=False)

    def allow(self, *, group: bool, together: bool, updates: bool) -> None:
        """Whether there is a group, whether its records have something to give each other, and whether records can be
        changed here at all."""
        self._different.setEnabled(group)
        self._together.setEnabled(together)
        self._together.setVisible(updates)

    def show_aside(self, name: str) -> None:
        """Whom somebody just said not to be the same; "": nobody."""
        self._undo.setVisible(bool(name))
        note = self.tr("{name}: not the same, and not shown again.").format(name=name) if name else ""
        self.set_note(note, "circle-check" if note else "")
