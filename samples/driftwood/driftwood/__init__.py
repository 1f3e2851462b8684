"""Driftwood: a log of what the sea leaves on the beach."""
