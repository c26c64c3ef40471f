"""Which environment an account is in, and what that means for the people in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.account import Account, Environment, ProviderInfo
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.widgets import Choice, SegmentedChoice


class EnvironmentChoice(SegmentedChoice):
    """*Sandbox* or *Live*; a practice account stays one."""

    def __init__(self, info: ProviderInfo, account: Account | None, parent: QWidget) -> None:
        practice = account is not None and account.environment is Environment.PRACTICE
        places = [Environment.PRACTICE] if practice else [Environment.SANDBOX, Environment.LIVE]
        first = account.environment if account is not None else next(each for each in places if each in info.addresses)
        super().__init__([_choice(place) for place in places], first.value, parent)
        self._crm = info.name

    @property
    def environment(self) -> Environment:
        """What is chosen."""
        return Environment(self.current)

    @property
    def help(self) -> str:
        """Whose data it is."""
        if self.environment is Environment.PRACTICE:
            return self.tr("Invented people on this computer. Nothing leaves it.")
        if self.environment is Environment.SANDBOX:
            return self.tr("The trial system of {crm}, for trying things out.").format(crm=self._crm)
        return self.tr("The real people. What you change here is changed for everybody.")


def _choice(place: Environment) -> Choice:
    words = {
        Environment.PRACTICE: QCoreApplication.translate("EnvironmentChoice", "Practice"),
        Environment.SANDBOX: QCoreApplication.translate("EnvironmentChoice", "Sandbox"),
        Environment.LIVE: QCoreApplication.translate("EnvironmentChoice", "Live"),
    }
    return Choice(place.value, words[place], ENVIRONMENTS[place].icon, ENVIRONMENTS[place].token)
