"""What Kindful's pages leave open, each as a switch with the reading that is taken unless told otherwise.

Sections are those of the fact file on Kindful; [D], [S], [SUP], [JS], [20L] are its sources.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec


class KindfulSwitches(msgspec.Struct, kw_only=True, frozen=True):
    """Set by `Crm.set_switches` or over HTTP; never changed in place."""

    wrong_key_status: Literal[401, 404] = 401
    """§2: 401 by the API standards [D]; [SUP] says that a missing or wrong authorization yields "404 Page not Found"."""

    name_and_email_fallback: Literal["not_linked", "any", "off"] = "not_linked"
    """§4.4: an `id` that no external id equals falls back to first name + last name + e-mail (else [S]'s own walkthrough doubles contacts).
    Assumed: only contacts without an external id of ours are found so."""

    too_many_inline: Literal["reject", "cut", "accept"] = "reject"
    """§4.1: more than 100 inline records. Assumed: the whole call is refused (200 with status `error`); `cut` drops the rest silently."""

    equal_updated_at: Literal["ignore", "apply"] = "ignore"
    """§4.3: "newer" is read strictly; a row exactly as old as Kindful's changes no field."""

    missing_updated_at: Literal["now", "ignore"] = "now"
    """§4.3: required by the tables, left out by [S] and [20L]; counts as now."""

    updated_at_becomes: Literal["now", "sent"] = "now"
    """§4.3: Kindful's own update time after an import; the time it was applied."""

    old_rows_link: bool = True
    """§4.4: whether a row too old to change fields still sets the external id. [S] links with the very `updated_at` it was given, so it does."""

    own_import_echoes: bool = False
    """§5.1: whether an import of ours makes its own record `changed`. By [S]'s walkthrough the first one does not; nothing is said of later ones."""

    blank_clears: bool = True
    """§4: `""` in an update empties the field (nothing is said)."""

    null_clears: bool = True
    """§4: `null` in an update empties the field (nothing is said)."""

    names_required: bool = True
    """§4.7: first and last name, or company name, in every record."""

    bad_record: Literal["skip", "error"] = "skip"
    """§4.2: a record that cannot be used is left out silently; `error` ends the whole job with status `error`, nothing applied."""

    notify: bool = False
    """§4.2: whether `notifications.results` says anything about rows left out; its shape is not documented."""

    job_steps: Annotated[int, msgspec.Meta(ge=1)] = 2
    """§4.2: how many requests that read (status, query, metadata) a job takes from `pending` to its end. The first makes it `working`."""

    jobs_wait: bool = False
    """Jobs only move by the action `advance`: for tests that look at a queue that stands still."""

    job_end: Literal["complete", "consolidated", "load_failed", "failed", "setup_failed", "error"] = "complete"
    """§4.2: how jobs end that end from now on. `complete` and `consolidated` have done their work, the others nothing."""

    import_reply: Literal["pending", "ready", "error", "empty"] = "pending"
    """§2, §7.7: what an import is answered with; `error` (200, no id) and `empty` (200, `{}`) queue nothing."""

    capital_statuses: bool = False
    """§4.2: docs write `Complete`, clients compare `complete`."""

    singular_status_path: bool = True
    """§3: `GET /import/:id`, which [JS] calls, beside `GET /imports/:id`."""

    sync_enabled: bool = True
    """§4.2: an administrator can pause syncing; shown by `imports/stats`."""

    results: Literal["live", "snapshot", "offset"] = "live"
    """§5: what a query pages over. `live`: by position, each contact as it is when its page is read. `snapshot`: contacts chosen at the first call.
    `offset`: counted anew for each page, so that linking while paging skips contacts."""

    token_rotates: bool = False
    """§5: whether each page brings a new token ([JS] takes it over, [20L] does not; both work, so it is constant)."""

    token_minutes: Annotated[float, msgspec.Meta(gt=0)] = 5
    """§5: inactivity after which a query token expires."""

    expired_token: Literal["not_found", "bad_request", "empty"] = "not_found"
    """§5: the reply to an expired token is not documented; `empty` is the nastiest: 200, no results, `has_more` false."""

    email_exist_keys: Literal["both", "exists", "exist"] = "both"
    """§3: [JS] reads `exists`, [20L] `exist`."""
