"""Kulea, marketing by e-mail: contacts with the customer's own fields, and what happened with them.

Sources of everything in this package: the vendor's REST guide (kulea.ma, *The API*) and the newer help articles. Kulea
has no public client; what its documents leave open is tolerated, or a setting.
"""

from __future__ import annotations

from desktop_app.core.account import Environment, Option, ProviderInfo

KEY_CHARSET = "key_charset"
UPDATE_VERB = "update_verb"
TIME_ZONE = "time_zone"

INFO = ProviderInfo(
    key="kulea",
    name="Kulea",
    letters="Ku",
    colour="#2F7A4D",
    addresses={Environment.LIVE: "https://{name}.prod.kulea.marketing:8089/rest/api"},
    scope_label="",
    scope_help="",
    key_help="Kulea gives out keys by mail: ask contacts@kulea.ma. A key opens all contacts, so keep it to yourself.",
    options=(
        Option(
            TIME_ZONE,
            "Clock of Kulea",
            "Kulea does not say in which time zone its times are. Compare a time that you know.",
            (("UTC", "UTC"), ("Europe/London", "United Kingdom")),
        ),
        Option(
            UPDATE_VERB,
            "Changes are sent with",
            "Kulea's documents name both. If Kulea says that it does not know this way, choose the other one.",
            (("PUT", "PUT"), ("POST", "POST")),
        ),
        Option(
            KEY_CHARSET,
            "Signs in the key",
            "Only for keys with signs such as £: if Kulea does not accept the key, choose the other one.",
            (("latin-1", "Latin-1"), ("utf-8", "UTF-8")),
        ),
    ),
)
