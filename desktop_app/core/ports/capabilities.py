"""What a CRM can do at all, said before anybody asks it for anything."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop_app.core.agreement import Ended
from desktop_app.core.contact import Value
from desktop_app.core.removing import Removing
from desktop_app.core.values import OneOf
from desktop_app.core.words import English, Sentence


class Gentler(msgspec.Struct, frozen=True):
    """Records whose field `unless` (yes/no) is not yes are anonymised instead of deleted. `means` says what is left of
    them then."""

    unless: str
    means: Sentence | None = None


class Capabilities(msgspec.Struct, frozen=True):
    """What a CRM can do at all. `no_mirror` and `no_remove` say in words why not; None: it can.

    `removes` is what the CRM really does when it removes somebody (Kulea only archives).
    `recreate` says what is lost for good when a record is removed, and what can be made anew from a backup.
    `replace` says, a line each, what becomes of a record whose fields of `Access.CREATE` are corrected by making it anew
    (None: that is not offered). `gentler` are the records that a CRM which deletes does not let go. `same_id`: a
    record made anew from a copy gets the id that it had, when that is given as its identity.
    """

    create: bool = True
    update: bool = True
    no_remove: Sentence | None = None
    no_mirror: Sentence | None = None
    removes: Removing = Removing.DELETE
    gentler: Gentler | None = None
    recreate: Sentence | None = None
    replace: Sentence | None = None
    same_id: bool = False
    link: bool = False
    queued: bool = False  # writes are accepted first and applied later
    bulk_files: bool = False  # writes can also be handed over as files by address
    mirror_needs_identity: bool = (
        False  # a mirror is compared by the CRM itself, by ids: a row without one is somebody new
    )
    sent_along: tuple[str, ...] = ()  # fields that every change needs: plans put them into `before`, as seen
    needs_one_of: OneOf | None = None  # what every record must have
    ended: Ended | None = None  # records that are over and were emptied on purpose

    def gentle(self, values: Mapping[str, Value]) -> Gentler | None:
        """What happens to a record with these values instead of removing it; None: it is removed."""
        gentler = self.gentler
        return gentler if gentler is not None and values.get(gentler.unless) is not True else None

    def removing(self, values: Mapping[str, Value]) -> Removing:
        """What removing a record with these values comes to."""
        return self.removes if self.gentle(values) is None else Removing.ANONYMISE


class ServerFilter(msgspec.Struct, frozen=True):
    """A filter that the CRM itself applies. `choices` (value, word); empty: free text, whose `hint` says the form.

    `operators` (value, word) are the ways of comparing, the usual one first; empty: there is but one. `several`: more
    than one of the choices may be asked for at once (joined by commas); `group` is the heading that it stands under.
    `own` labels are the tenant's words and are not translated.
    """

    key: str
    label: English
    choices: tuple[tuple[str, English], ...] = ()
    hint: English = ""
    operators: tuple[tuple[str, English], ...] = ()
    several: bool = False
    group: English = ""
    own: bool = False
