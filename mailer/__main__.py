"""Makes `python -m mailer` the same as `letterman`."""

from __future__ import annotations

from mailer.cli import main


main()
