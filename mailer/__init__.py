"""Letterman: introduces two people by email when both agree, and keeps nothing."""

__version__ = "0.1.0"
