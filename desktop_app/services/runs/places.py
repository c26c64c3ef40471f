"""Where a run was made, and that nothing is settled, taken back or tried again anywhere else."""

from __future__ import annotations

from urllib.parse import urlsplit

from desktop_app.core.account import Account, Environment
from desktop_app.core.errors import PlanStopped
from desktop_app.core.ports import Run
from desktop_app.core.words import Sentence, say


def address_of(account: Account) -> str:
    """The account's address, so that two spellings of one are the same. The practice servers have another port at every
    start: theirs is none, and our own list has none."""
    if account.environment in (Environment.PRACTICE, Environment.HERE):
        return ""
    parts = urlsplit(account.address.strip())
    return f"{parts.scheme}://{parts.netloc}".casefold() + parts.path.rstrip("/")


def place_of(account: Account) -> str:
    """Where an account's records are: address and list. The same ids elsewhere are other people."""
    return f"{account.provider} {account.environment} {address_of(account)} {account.scope}"


def check_place(run: Run, account: Account) -> None:
    """Raise `PlanStopped`, naming both places, when the account leads to another one than the run was made at.

    Of a run from before places were noted only provider and environment are known: those are compared.
    """
    there = _elsewhere(run, account)
    if there is not None:
        raise PlanStopped(
            there, say("Set the account to that place again, or do by hand what you wanted to do about the run.")
        )


def _elsewhere(run: Run, account: Account) -> Sentence | None:
    before, now = (run.provider, run.environment), (account.provider, account.environment.value)
    if before != now:
        return say(
            "This run was made in {before}, and this account leads to {now} now.",
            before=_system(*before),
            now=_system(*now),
        )
    if run.address is not None and run.address != address_of(account):
        return say(
            "This run was made at {before}, and this account leads to {now} now.",
            before=run.address,
            now=address_of(account),
        )
    if run.scope is not None and run.scope != account.scope:
        return say(
            "This run was made in “{before}”, and this account leads to “{now}” now.",
            before=run.scope_name or run.scope,
            now=account.scope_name or account.scope,
        )
    return None


def _system(provider: str, environment: str) -> str:
    return f"{provider} {environment.upper()}"
