"""What a tab has to say that its page cannot show by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.page import Page
from desktop_app.ui.widgets import Banner, BannerKind, Button, PageHeader, Panel


class Notice(Panel):
    """A banner below the header of a page, with its actions and *Close*. Between two messages `home` keeps it."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(sides=("bottom",), parent=home)
        self._home = home
        self._banner = Banner("problem", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 13)
        column.addWidget(self._banner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def tell(self, page: Page, kind: BannerKind, title: str, text: str, actions: Sequence[Button]) -> None:
        """Say something on `page`; each of the actions puts it away."""
        self.put_away()
        for action in (*actions, Button(self.tr("Close"), "quiet", parent=self._banner)):
            action.clicked.connect(self.put_away)
            self._banner.add_action(action)
        self._banner.show_message(kind, title, text)
        header = page.findChild(PageHeader)
        around = page if header is None else header.parentWidget()
        column = around.layout() if around is not None else None
        if isinstance(column, QBoxLayout):
            column.insertWidget(column.indexOf(header) + 1 if header is not None else 0, self)
            self.show()

    def put_away(self) -> None:
        """Nothing is said any more."""
        self._banner.clear_actions()
        self.setParent(self._home)
        self.hide()
