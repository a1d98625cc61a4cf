"""Bytes of a mail to what it says."""
