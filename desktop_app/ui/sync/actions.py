"""What stands in the header of a sync: looking again, and starting again from one side."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from desktop_app.core.reconcile import Side
from desktop_app.ui.theme import icon
from desktop_app.ui.widgets import Button, PageHeader, menu_of


class LookActions(QObject):
    """`look_asked(bool)`: compare both sides again (True: reading everything). `start_asked(Side)`."""

    look_asked = Signal(bool)
    start_asked = Signal(object)

    def __init__(self, account: str, header: PageHeader) -> None:
        super().__init__(header)
        self._account = account
        self.again = Button(self.tr("Look again"), "quiet", "refresh-cw", parent=header)
        self.again.clicked.connect(lambda: self.look_asked.emit(False))
        self._start = Button(self.tr("Start again…"), "quiet", "rotate-ccw", parent=header)
        self._start.clicked.connect(self._open)
        for button in (self.again, self._start):
            header.add_action(button, keep=True)

    def set_enabled(self, *, on: bool) -> None:
        """Whether either can be asked for now."""
        for button in (self.again, self._start):
            button.setEnabled(on)

    def _open(self) -> None:
        menu = menu_of(self._start)
        menu.aboutToHide.connect(menu.deleteLater)
        for side, name in ((Side.THEIRS, self._account), (Side.OURS, self.tr("Our contacts"))):
            start = menu.addAction(icon("rotate-ccw"), self.tr("Start again from {name}…").format(name=name))
            start.triggered.connect(lambda _=False, side=side: self.start_asked.emit(side))
        menu.addSeparator()
        whole = self.tr("Read everything in {account} again").format(account=self._account)
        menu.addAction(icon("refresh-cw"), whole, lambda: self.look_asked.emit(True))
        menu.popup(self._start.mapToGlobal(QPoint(0, self._start.height())))
