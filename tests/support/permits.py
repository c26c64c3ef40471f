"""Permits to remove people, as a mirror that was seen, typed and backed up gives them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact
from desktop_app.core.permit import Backup, MirrorPermit, permit
from desktop_app.core.plan import Guard, Level, Origin, Plan, SnapshotMark, approve
from desktop_app.core.words import say

AT = "2026-07-01T10:00:00+00:00"


def plan_for(account: str, present: Sequence[Contact], doomed: Sequence[Contact]) -> Plan:
    """A mirror after which everybody but the doomed stays."""
    going = {contact.id for contact in doomed}
    changes = tuple(
        Change(
            f"c{number}",
            Kind.REMOVED if contact.id in going else Kind.SAME,
            "somebody",
            say("not in the file"),
            contact.id,
            contact.version,
            before=dict(contact.values) if contact.id in going else {},
        )
        for number, contact in enumerate(present)
    )
    guard = Guard(Level.CONFIRM, "mirror", say("Type it."), ("Camp", str(len(going))))
    mark = SnapshotMark(AT, len(present), complete=True, revision=1)
    return Plan("p", account, Origin.MIRROR, "file", "f", AT, mark, changes, (guard,))


def permit_for(account: str, present: Sequence[Contact], doomed: Sequence[Contact]) -> MirrorPermit:
    """Leave to remove exactly the doomed."""
    plan = plan_for(account, present, doomed)
    approved = approve(plan, {guard.code: guard.phrases for guard in plan.confirms()}, AT)
    backup = Backup("b", account, AT, len(present), verified=True)
    going = {contact.id for contact in doomed}
    everybody = {contact.id: "x" for contact in present}
    return permit(approved, backup, plan.snapshot, everybody, everybody.keys() - going)
