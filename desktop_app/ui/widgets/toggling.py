"""Checkable buttons for somebody who has neither mouse nor keys: a screen reader's own command, a voice."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QAbstractButton


class ClicksWhenToggled:
    """Mixed into a button: Qt answers the command of a screen reader on a checkable one with `toggle()`, after which
    `clicked` does not come. It comes here; what the program itself checks is still not told."""

    _on_its_own = False

    def listen_for_toggles(self) -> None:
        """To be called once the button is made."""
        self._button.toggled.connect(self._toggled)

    def nextCheckState(self) -> None:
        self._on_its_own = True
        super().nextCheckState()  # pyright: ignore[reportAttributeAccessIssue]
        self._on_its_own = False

    def setChecked(self, arg__1: bool) -> None:
        self._on_its_own = True
        super().setChecked(arg__1)  # pyright: ignore[reportAttributeAccessIssue]
        self._on_its_own = False

    @property
    def _button(self) -> QAbstractButton:
        return cast(QAbstractButton, self)

    def _toggled(self, on: bool) -> None:
        # Another of its group was checked: that one tells.
        if not self._on_its_own and (on or self._button.group() is None):
            self._button.clicked[bool].emit(on)  # pyright: ignore[reportIndexIssue]: the stubs know no overloads
