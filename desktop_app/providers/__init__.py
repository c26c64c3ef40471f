"""The CRMs, a package each, over one HTTP client: the only room that imports httpx."""
