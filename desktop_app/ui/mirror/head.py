"""The head of a mirror: which list, which file, and its report."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account
from desktop_app.services.mirrors import MirrorSession
from desktop_app.ui.mirror import words
from desktop_app.ui.review.saving import Saving
from desktop_app.ui.widgets import MenuButton, PageHeader


class MirrorHead(PageHeader):
    """Says what is mirrored, and offers to save it."""

    def __init__(self, account: Account, session: MirrorSession, saving: Saving, parent: QWidget | None = None) -> None:
        super().__init__(words.title(account), environment=account.environment.value, back=True, parent=parent)
        source = session.source
        places = dict.fromkeys((account.name, words.place(account, session.list_name)))
        subtitle = self.tr("Mirror · {place} · {file}, %Ln row(s)", "", source.rows)
        self.set_subtitle(subtitle.format(place=" · ".join(places), file=source.source or self.tr("pasted text")))
        tool = saving.tool()
        self.add_action(MenuButton(tool.text, tool.ways, "quiet", tool.icon, self), keep=True)
