"""MPDX, for people who raise support: contacts, gifts, tasks. https://docs.mpdx.org"""

from __future__ import annotations

from desktop_app.core.account import Environment, Option, ProviderInfo

INFO = ProviderInfo(
    key="mpdx",
    name="MPDX",
    letters="M",
    colour="#6B4FA0",
    addresses={
        Environment.SANDBOX: "https://stage.api.mpdx.org/api/v2",
        Environment.LIVE: "https://api.mpdx.org/api/v2",
    },
    scope_label="List",
    scope_help=(
        "The account list whose contacts these are, or an organisation to look after. Choose one after Test, or enter "
        "account_list: or organization: and the id."
    ),
    key_help=(
        "The key of your sign-in at MPDX (there it is called API token). It is good for 30 days. "
        "After that, sign in at MPDX again, copy the new key, and paste it here."
    ),
    options=(
        Option(
            "lock",
            "Changes by others",
            "What happens when somebody changed a contact in MPDX after it was read here.",
            (("ask", "Show both and let me decide"), ("overwrite", "Write over them")),
        ),
    ),
)
