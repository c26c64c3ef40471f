"""The bar of the guided round at the lower edge of the window: what to do now, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import theme
from desktop_app.ui.widgets import Button, IconLabel, Label, Panel, WrapLabel, announce


class GuideBar(Panel):
    """`next_asked`, `show_asked`, `leave_asked`: the buttons."""

    next_asked = Signal()
    show_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("accentSoft", sides=("top",), bar="accent", parent=parent)
        self._title = Label("", bold=True, parent=self)
        self._place = Label("", "small", "text2", parent=self)
        self._text = WrapLabel(parent=self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._text)
        self._leave = Button(self.tr("Leave the round"), "quiet", parent=self)
        self._show = Button("", parent=self)
        self._next = Button("", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 11, 16, 10)
        row.setSpacing(8)
        row.addWidget(IconLabel("graduation-cap", "accent", 20, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(4)
        row.addLayout(words, 1)
        row.addSpacing(8)
        for button, asked in (
            (self._leave, self.leave_asked),
            (self._show, self.show_asked),
            (self._next, self.next_asked),
        ):
            button.clicked.connect(asked)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(theme().height("footer") + 4)
        self.setAccessibleName(self.tr("Guided round"))

    def show_step(self, place: tuple[int, int], title: str, text: str, *, show: str, next: str) -> None:
        """Show step n of m. `show` and `next` are the words of the buttons; without words there is none."""
        had_focus = self._next.hasFocus() or self._show.hasFocus()
        number, total = place
        self._title.setText(title)
        self._place.setText(
            self.tr("step {number} of {total} · F8 leads to this bar").format(number=number, total=total)
        )
        self._text.setText(text)
        for button, words in ((self._show, show), (self._next, next)):
            button.setText(words)
            button.setVisible(bool(words))
        self._leave.setVisible(number < total)
        told = f"{title}. {text}"
        for button in (self._show, self._next):  # whoever comes here by F8 hears what it is about
            button.setAccessibleDescription(told)
        self.setAccessibleDescription(f"{self._place.text()}. {told}")
        if had_focus:
            self.take_focus()
        announce(self, self.accessibleDescription())

    def take_focus(self) -> None:
        """Put the keyboard on the button that leads on."""
        button = self._show if self._next.isHidden() and not self._show.isHidden() else self._next
        button.setFocus(Qt.FocusReason.OtherFocusReason)
