"""Writes the figures into docs/performance.md: medians with their spread, and ratios to Postfix in the same run."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Any


if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


BEGIN, END = "<!-- figures: written by `make bench` -->", "<!-- end of figures -->"

Rows = list[dict[str, Any]]


def write(figures: dict[str, Any], page: Path) -> None:
    """Put the tables between the two marks of the page; the rest stays."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    tables = "\n".join(tables_of(figures))
    page.write_text(f"{before}{BEGIN}\n\n{tables}\n{END}{after}", encoding="utf-8")


def tables_of(figures: dict[str, Any]) -> Iterator[str]:
    """Give the lines of all tables that there are figures for."""
    kinds = (("intake", intake), ("stages", stages), ("whole", whole), ("scale", scale), ("start", start))
    for name, table in kinds:
        if name in figures:
            yield from table(figures[name])
            yield ""


def intake(rows: Rows) -> Iterator[str]:
    """Show what taking mail in costs."""
    for size in sorted({row["size"] for row in rows}):
        yield f"### Taking in a mail of {size / 1024:.0f} KB, ten senders at once\n"
        yield "| server | mails a second | × Postfix | CPU ms until 250 | × Postfix | p99 ms | client's CPU ms |"
        yield "|---|---|---|---|---|---|---|"
        own = [row for row in rows if row["size"] == size]
        anchor = [row for row in own if row["peer"] == "Postfix"]
        for peer in dict.fromkeys(row["peer"] for row in own):
            these = [row for row in own if row["peer"] == peer]
            yield (
                f"| {peer} | {spread(these, 'rate', 0)} | {ratio(these, anchor, 'rate')} | {spread(these, 'cpu', 2)}"
                f" | {ratio(these, anchor, 'cpu')} | {spread(these, 'p99', 0)} | {middle(these, 'client'):.2f} |"
            )
        yield ""


def stages(rows: Rows) -> Iterator[str]:
    """Show where the time of a request goes, each stage as a share of its own run."""
    yield "### A request of 4 KB, stage by stage\n"
    yield "| stage | CPU ms | share |"
    yield "|---|---|---|"
    for stage in rows[0]:
        share = statistics.median(row[stage] / row["all"] for row in rows)
        yield f"| {stage} | {spread(rows, stage, 2)} | {share:.0%} |"


def whole(rows: Rows) -> Iterator[str]:
    """Show what a whole introduction costs."""
    yield "### A whole introduction\n"
    yield "| workers | pace | a second | CPU ms | × Postfix, a mail | p99 to 250, ms | p99 to both questions, ms |"
    yield "|---|---|---|---|---|---|---|"
    for workers, pace in sorted({(row["workers"], row["pace"]) for row in rows}):
        own = [row for row in rows if (row["workers"], row["pace"]) == (workers, pace)]
        ratios = [row["cpu"] / row["postfix"] for row in own if row["postfix"]]
        times = f"{statistics.median(ratios):.1f}" if ratios else "–"
        yield (
            f"| {workers} | {f'{pace:.0f} a second' if pace else 'as fast as they go'} | {spread(own, 'rate', 0)}"
            f" | {spread(own, 'cpu', 1)} | {times} | {spread(own, 'p99', 0)} | {spread(own, 'questions', 0)} |"
        )


def scale(figures: dict[str, Any]) -> Iterator[str]:
    """Show what many open introductions change."""
    yield "### With many introductions open\n"
    yield "| open | CPU ms, a request | CPU ms, an answer | KB on disk, each |"
    yield "|---|---|---|---|"
    for size, disk in sorted((int(size), disk) for size, disk in figures["disk"].items()):
        own = [row for row in figures["costs"] if row["open"] == size]
        yield f"| {size:,} | {spread(own, 'request', 2)} | {spread(own, 'answer', 2)} | {disk:.2f} |"
    gone = figures["expiry"]
    yield f"\nA worker beside the largest of these takes {figures['memory']:.0f} MB (PSS)."
    yield (
        f"Letting {gone['count']:,} introductions go took {gone['seconds']:.0f} s. Meanwhile a commit of somebody else "
        f"waited for {gone['longest']:.0f} ms at the most, and 99 in 100 for {gone['p99']:.0f} ms or less "
        f"({gone['alone']:.0f} ms at the most with nothing else at work, in the same run)."
    )


def start(rows: Rows) -> Iterator[str]:
    """Show how long a start takes."""
    yield "### Start\n"
    yield "| | seconds | × an empty Python |"
    yield "|---|---|---|"
    for name, title in (("greeting", "from start to greeting"), ("help", "`letterman --help`"), ("python", "Python")):
        yield f"| {title} | {spread(rows, name, 2)} | {ratio(rows, rows, name, to='python')} |"


def middle(rows: Iterable[dict[str, Any]], name: str) -> float:
    """Give the median."""
    return statistics.median(row[name] for row in rows)


def spread(rows: Rows, name: str, digits: int) -> str:
    """Give the median, and the least and the most beside it."""
    values = [row[name] for row in rows]
    return f"{middle(rows, name):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def ratio(rows: Rows, anchor: Rows, name: str, *, to: str = "") -> str:
    """Give the ratio of two medians."""
    return f"{middle(rows, name) / middle(anchor, to or name):.2f}" if anchor else "–"
