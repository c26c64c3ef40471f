"""What a mirror comes to, on one screen: the banner, the people who would go, what happens besides, and the proofs."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment
from desktop_app.core.fields import FieldSet
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror import words
from desktop_app.ui.mirror.people import People
from desktop_app.ui.mirror.proofs import Proofs
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme.tokens import MARGIN
from desktop_app.ui.widgets import Banner, Button, Panel, WrapLabel
from desktop_app.ui.widgets.panels import BannerKind


class MirrorBody(Panel):
    """`people` and `proofs` ask for what is wanted; `all_asked`: every line of the plan, `unlink_asked`: no
    links."""

    all_asked = Signal()
    unlink_asked = Signal()

    def __init__(self, account: Account, crm: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._account = account
        self._crm = crm
        self.people = People(self)
        self.proofs = Proofs(self)
        self._banner = Banner("danger", parent=self)
        self._notice = Banner("warning", parent=self)
        self._notice.hide()
        banners = QVBoxLayout()
        banners.setContentsMargins(MARGIN, 12, MARGIN, 12)
        banners.setSpacing(8)
        banners.addWidget(self._banner)
        banners.addWidget(self._notice)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.people, 1)
        left.addWidget(self._also_row())
        frame = Panel(sides=("top",), parent=self)
        both = QHBoxLayout(frame)
        both.setContentsMargins(0, 1, 0, 0)
        both.setSpacing(0)
        both.addLayout(left, 1)
        both.addWidget(self.proofs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(banners)
        column.addWidget(frame, 1)

    def showing(self, session: MirrorSession, fields: FieldSet) -> Generator[None, None, None]:
        """Show what the mirror comes to as it stands, in steps."""
        work, removal = session.work, Removal(session.can)
        self._show_banner(session, removal)
        self._also.setText(words.also(work.found, work.numbers))
        self._linked.setText(self.tr("Undo %n links", "", len(session.links)))
        self._linked.setVisible(bool(session.links))
        yield
        yield from self.people.showing(work.found, session.kept, work.numbers, fields, removal, self._crm)

    def say(self, kind: BannerKind, title: str, text: str) -> None:
        """Say below the banner what has happened."""
        self._notice.show_message(kind, title, text)
        self._notice.show()

    def hush(self) -> None:
        """What was said is over."""
        self._notice.hide()

    def _show_banner(self, session: MirrorSession, removal: Removal) -> None:
        numbers = session.work.numbers
        title = words.banner(self._account, session.list_name, numbers)
        text = words.going(removal, self._crm, numbers)
        if not numbers.going:
            self._banner.show_message("good", title, text, strong=True)
            return
        kind: BannerKind = "danger" if self._account.environment is Environment.LIVE else "warning"
        self._banner.show_message(kind, title, text, icon="triangle-alert", strong=True)

    def _also_row(self) -> QWidget:
        row = Panel(sides=("top",), parent=self)
        line = QHBoxLayout(row)
        line.setContentsMargins(MARGIN, 8, 18, 8)
        line.setSpacing(MARGIN)
        self._also = WrapLabel("", ink="text2", parent=row)
        self._linked = Button("", "link", parent=row)
        self._linked.clicked.connect(self.unlink_asked)
        self._linked.hide()
        show = Button(self.tr("Show"), "link", parent=row)
        show.clicked.connect(self.all_asked)
        line.addWidget(self._also, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._linked)
        line.addWidget(show)
        return row
