"""Draws what a request and an answer cost with ever more introductions open. Usage: `plot.py FIGURES.json OUT.svg`."""

from __future__ import annotations

import json
import statistics
import sys
from pathlib import Path

import matplotlib as mpl


mpl.use("svg")
mpl.rcParams["svg.hashsalt"] = "letterman"

from matplotlib import pyplot as plt  # noqa: E402 - the backend comes first


def draw(figures: Path, out: Path) -> None:
    """Draw medians, and from the least to the most around them."""
    rows = json.loads(figures.read_text(encoding="utf-8"))["scale"]["costs"]
    sizes = sorted({row["open"] for row in rows})
    figure, axes = plt.subplots(figsize=(6, 3.2))
    for name, label in (("request", "a request"), ("answer", "an answer")):
        values = [[row[name] for row in rows if row["open"] == size] for size in sizes]
        middles = [statistics.median(each) for each in values]
        below = [middle - min(each) for middle, each in zip(middles, values, strict=True)]
        above = [max(each) - middle for middle, each in zip(middles, values, strict=True)]
        axes.errorbar(sizes, middles, yerr=(below, above), marker="o", capsize=4, label=label)
    axes.set_xscale("log")
    axes.set_ylim(bottom=0)
    axes.set_xlabel("open introductions")
    axes.set_ylabel("CPU, ms")
    axes.legend()
    figure.tight_layout()
    figure.savefig(out, metadata={"Date": None})


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
