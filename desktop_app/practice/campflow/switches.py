"""What campflow's pages leave open, each as a switch with the reading that is taken unless told otherwise.

Sections are those of the fact file on campflow; S1 to S9 are its sources, D, O and I its grades of evidence.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Positive = Annotated[int, msgspec.Meta(ge=1)]


class CampflowSwitches(msgspec.Struct, kw_only=True, frozen=True):
    """Set by `Crm.set_switches` or over HTTP; never changed in place."""

    subscription: Literal["active", "ended"] = "active"
    """§5: 402 suggests that a plan can run out (O, I)."""

    rights: Literal["write", "read", "none"] = "write"
    """§1: the token must be allowed to use the lists; the scope model is unknown. What is not allowed gives 403."""

    member_alias: Literal["both", "member", "members"] = "both"
    """§2: S2's example uses `members`, S4 in production `member`."""

    event_list_id: bool = False
    """§2: S6's older event objects carry `list_id` beside `id`."""

    per_page: Positive = 100
    """§2.1: the default page size is unknown (S6's comments say 500, weak)."""

    most_per_page: Positive = 500
    """§2.1: nothing is known of a limit."""

    per_page_honoured: bool = True
    """§2.1: whether `?per_page=` has any effect."""

    bad_cursor: Literal["first_page", "error"] = "first_page"
    """§2.1: a cursor that cannot be read. Laravel, whose shape this is, ignores it and begins again: a reader that does not look goes round in circles."""

    external_ids_in_paths: bool = True
    """§2: S1 says that own ids can be used at other endpoints instead of campflow's."""

    single_writes: bool = True
    """§2: PATCH and DELETE of one person are our assumption (a docs page exists, its verbs were not seen). Off: 405."""

    post_existing: Literal["error", "update"] = "error"
    """§2: POST of a person whose `external_id` exists already (nothing is said)."""

    email_key: Literal["primary_email", "ignore", "reject"] = "primary_email"
    """§3: `email` appears in S1's example only; every live client writes `primary_email`."""

    empty_data: Literal["accept", "reject"] = "accept"
    """§4: `data: []` with `delete_omitted` empties the list (literal, I); Laravel's `required` would refuse it."""

    unknown_id: Literal["error", "create"] = "error"
    """§4: an `id` that nobody in the list has."""

    ids_disagree: Literal["error", "id", "external_id"] = "error"
    """§4: `id` and `external_id` of two different persons in one record: refused, or which one counts."""

    key_twice: Literal["in_order", "error"] = "in_order"
    """§4: the same `id` or `external_id` in two records of one call: the later one updates what the earlier one made."""

    absent_keys: Literal["keep", "clear"] = "keep"
    """§4: fields that a record does not name (the wording suggests that they stay)."""

    null_clears: bool = True
    """§4: `null` empties a field."""

    blank_clears: bool = True
    """§4: `""` empties a field."""

    objects: Literal["replace", "merge"] = "replace"
    """§3: whether `name`, `address` and their like are taken whole, or only the parts that are named."""

    atomic: bool = True
    """§4: one invalid record refuses the call as a whole. Off: the records before it are written, nothing is deleted."""

    unknown_keys: Literal["ignore", "reject", "keep"] = "ignore"
    """§3: identifiers that the list does not have."""

    read_only_keys: Literal["ignore", "reject"] = "ignore"
    """§3: `age`, `creation_date` and other computed fields in a write."""

    most_records: Positive | None = None
    """§4: how many records a call may have; nothing is said. Above it: 422."""

    deletes_first: bool = False
    """§4: whether the omitted are deleted before or after the records are written. Shows when writing fails, and in `external_id`s that change hands."""

    cancelled_are_deleted: bool = True
    """§4: whether cancelled registrations count as persons to delete (assume yes)."""

    reply_paged: bool = True
    """§4: the reply to a bulk sync has the shape of the list, so it may be its first page only. Off: everybody."""

    cancelling_drops_external_id: bool = False
    """§7: cancelling blanks everything but e-mail and name. Ids and dates are taken to stay."""
