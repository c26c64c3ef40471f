"""Kindful: a donor CRM. Writes are imports that it queues and works off later; reads are queries.

Sources of everything in this package: developer.kindful.com (customer API v1) and what two public clients do.
"""

from __future__ import annotations

from desktop_app.core.account import Environment, ProviderInfo

INFO = ProviderInfo(
    key="kindful",
    name="Kindful",
    letters="K",
    colour="#2B6CB0",
    addresses={
        Environment.SANDBOX: "https://app-sandbox.kindful.com/api/v1",
        Environment.LIVE: "https://app.kindful.com/api/v1",
    },
    scope_label="",
    scope_help="",
    key_help=(
        "In Kindful, open Settings, then Custom Apps, make a new application and choose Generate Security Token. "
        "Sandbox and live each have a token of their own. Stay with the "
        "same application: another one does not know your own numbers of people."
    ),
)
