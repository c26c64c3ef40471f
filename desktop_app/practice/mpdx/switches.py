"""What the sources on MPDX leave open, each as a switch with the reading that is taken unless told otherwise.

Sections and tags are those of the fact file on MPDX: [S-bulk] and [S-org] are the published pages, [R] the server's code of 2018, [X] the web client
of today, [I] what was worked out from the code without a page or a test that says so.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec


class MpdxSwitches(msgspec.Struct, kw_only=True, frozen=True):
    """Set by `Crm.set_switches` or over HTTP; never changed in place."""

    tells_user: bool = True
    """`GET /user`: whom the key belongs to. An assumption: no source describes the answer. Off: 404."""

    tells_account_lists: bool = True
    """`GET /account_lists`: the lists a key may use. An assumption: no source describes the answer. Off: 404."""

    tells_organizations: bool = True
    """`GET /user/organizations`: the organisations a key may look after. An assumption: no source describes it. Off: 404."""

    most_per_page: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """§4: no maximum in [R]. With a number: larger `per_page` is cut to it, and `meta` tells the number that counted."""

    bulk_included: bool = True
    """§6: whether an element of a bulk write may carry its own `included`. [I]: the same reader takes an element as takes a single document."""

    organization_delete: Literal["anonymise", "refuse", "delete"] = "anonymise"
    """§5: what deleting an organisation's contact does where `allow_deletion` is false. [S-org] says "deleted or only anonymized", not how; `refuse` is 403."""

    default_status: bool = True
    """§7: a list without `filter[status]` leaves hidden statuses out ([R], no page says so)."""

    open_ranges: bool = False
    """§7: [X] sends date ranges with an empty side. [R] finds one date in them and takes that day alone."""
