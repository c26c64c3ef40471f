"""The one HTTP client policy of all providers.

This module itself imports nothing, so that `redaction` can be used at the start without loading httpx.
"""
