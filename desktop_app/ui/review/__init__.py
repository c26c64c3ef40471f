"""The one review of every plan: what will happen to whom, and why, before anything is sent."""
