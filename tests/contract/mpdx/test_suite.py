"""What every provider promises, for both scopes of MPDX."""

from __future__ import annotations

from tests.contract.mpdx.benches import MpdxBench, OrganisationBench
from tests.contract.suite import ProviderSuite


class TestAccountList(ProviderSuite):
    bench_of = MpdxBench


class TestOrganisation(ProviderSuite):
    bench_of = OrganisationBench
