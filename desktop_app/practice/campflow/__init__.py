"""campflow's web API, as far as it concerns persons in lists."""
