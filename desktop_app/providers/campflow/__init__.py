"""campflow, for youth associations: camps, member lists, fees. https://docs.campflow.de"""

from __future__ import annotations

from desktop_app.core.account import Environment, ProviderInfo

INFO = ProviderInfo(
    key="campflow",
    name="campflow",
    letters="c",
    colour="#B4552D",
    addresses={Environment.LIVE: "https://api.campflow.de"},
    scope_label="List",
    scope_help="The id of a camp (evt_…) or list (lst_…), or the name of the member list: members.",
    key_help=(
        "The key from campflow's settings (there it is called API token). "
        "It must be allowed to read and change the list."
    ),
)
