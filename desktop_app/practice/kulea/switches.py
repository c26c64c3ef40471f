"""What Kulea's pages leave open, each as a switch with the reading that is taken unless told otherwise.

Sections are those of the fact file on Kulea; its grades: D official text, I inferred. Where nothing is said, the
default is an assumption of ours, and says so ("assumed").
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec


class KuleaSwitches(msgspec.Struct, kw_only=True, frozen=True):
    """Set by `Crm.set_switches` or over HTTP; never changed in place."""

    # --- transport

    key_utf8: bool = False
    """§6: the bytes of the key. Latin-1 assumed, as Java servers read headers (I); UTF-8 instead of it where this is
    set.
    """

    wrong_key: Literal["unauthorized", "failure"] = "unauthorized"
    """§4: a wrong key is answered with 401 (assumed) or with 200 and `success: false`; the body is the same."""

    failure_status: Literal[200, 400, 404, 422, 500] = 200
    """§1: the HTTP status of `success: false`. No statuses are documented (D, by absence); 200 assumed."""

    time_zone: Literal["UTC", "Europe/London"] = "UTC"
    """§2.2: the zone of all times, read and written. None is given; a vendor in the UK, so either (I)."""

    # --- fields and values

    date_created: Literal["hidden", "shown"] = "hidden"
    """§2.1: `date created` is a field (D) that no example record shows. `hidden`: never in `data`, refused in a filter,
    nothing in `fields=`.
    """

    date_style: Literal["yyyyMMdd-HHmmss", "yyyyMMdd", "yyyy-MM-dd"] = "yyyyMMdd-HHmmss"
    """§2.1: how `Date` values are written and must be sent. Assumed: as in windows and events, the only style that is
    documented.
    """

    empty_fields: Literal["blank", "null", "absent"] = "blank"
    """§2.2: how a field without a value stands in `data` (assumed: "")."""

    blank_clears: bool = True
    """§2.5: "" in an update empties the field (assumed); otherwise it is ignored."""

    null_in_update: Literal["clear", "ignore", "refuse"] = "clear"
    """§2.5: null in an update (assumed: empties the field)."""

    # --- list and search

    start_base: Literal[0, 1] = 0
    """§2.2: the `start` of the first record; 0 as an "index" suggests (I)."""

    count_says: Literal["asked", "returned"] = "asked"
    """§2.2: `count` in the answer: what was asked for, as in the example (`total` 2, `count` 300), or the number
    returned, as the text says (both D).
    """

    most_per_page: Annotated[int, msgspec.Meta(ge=1)] = 1000
    """§2.2: more than this is cut without a word (assumed; no limit is documented)."""

    order: Literal["newest_first", "oldest_first"] = "newest_first"
    """§2.2: descending ids, as the examples run (I)."""

    dtfrom_inclusive: bool = False
    """§2.2: "after" the moment (D), so not at it; for contacts and events."""

    dtto_inclusive: bool = True
    """§2.2: nothing is said (assumed: inclusive)."""

    case_matters: bool = False
    """§2.2: whether filters tell capitals apart (assumed: no)."""

    filter_gaps: Literal["read", "stop"] = "read"
    """§2.2: `filter1` and `filter3` without `filter2`: all are read (assumed), or those before the gap."""

    unknown_filter_field: Literal["refuse", "ignore"] = "refuse"
    """§2.2: a filter on a field that is not there (assumed: a failure); `ignore` returns everybody."""

    fields_keep: Literal["all", "id"] = "all"
    """§2.2: `fields=` narrows `data` and leaves `email`, `archived` and `subscribed` in place (assumed), or leaves out
    what is not named, but for `id`.
    """

    unknown_id: Literal["failure", "empty"] = "failure"
    """§2.3: an unknown id is answered by `success: false` (assumed) or by success and an empty list. Writing to one
    always fails (D).
    """

    # --- writing

    update_method: Literal["PUT", "POST"] = "PUT"
    """§2: title and index say PUT, the address line says POST (D, contradiction). The other one is refused."""

    other_method: Literal[405, 404] = 405
    """§2: how it is refused (assumed: 405)."""

    email_in_update: Literal["refuse", "ignore"] = "refuse"
    """§2.5: `email` cannot be changed (D); what happens when it is sent, changed or not, is not said (assumed:
    refused).
    """

    unsubscribe_false: Literal["ignore", "refuse"] = "ignore"
    """§2.5: `unsubscribe: false` (assumed: does nothing). It never subscribes again (D)."""

    subscribed_false: Literal["ignore", "honour", "refuse"] = "ignore"
    """§2.4: `subscribed: false` for a new contact is not described (assumed, the worst: it is subscribed all the same)."""

    archived_keeps_address: bool = True
    """§2.4: whether nobody else can have the address of an archived contact (assumed); the example of events hints that
    it can be used again.
    """

    archived_update: Literal["success", "failure"] = "success"
    """§2.5: `archived: true` comes with `success: true`, "might still be true" (D), or false. Nothing is committed
    either way.
    """

    archive_again: Literal["success", "failure"] = "success"
    """§2.6: archiving an archived contact (assumed: succeeds, changes nothing)."""

    # --- events

    unfiltered_events: Literal["empty", "refuse"] = "empty"
    """§2.7: a call without any filter returns no results (D, 2022), or fails for want of `eventtypes` (D). With a
    window alone it always fails.
    """

    unknown_event_type: Literal["ignore", "refuse"] = "ignore"
    """§2.7: what an unknown name does is not said (assumed: finds nothing)."""

    older_tenant: bool = False
    """§2.7: a tenant that knows only the 23 types of the older page, and has no events of the seven newer ones."""

    created_event: Literal["addedcrm", "apiimportedcrm"] = "addedcrm"
    """§2.7: what is noted when the API creates a contact (assumed from the vendor's example). In Kulea's own pages it
    is `addedcrm`.
    """

    changed_event: Literal["changedcrm", "apimergedcrm"] = "changedcrm"
    """§2.7: what is noted when the API changes a contact (assumed by the name). In Kulea's own pages it is
    `changedcrm`.
    """

    archiving_noted: bool = True
    """§2.7: whether archiving is noted, as `changedcrm`: there is no type of its own (assumed)."""
