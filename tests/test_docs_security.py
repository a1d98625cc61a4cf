"""Holds docs/security.md to what it lists: every attack is there, and every test that it names."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest


ROOT = Path(__file__).parent.parent
DOC = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
VECTORS = ROOT.parent / "shared" / "vectors.md"
SECTIONS = ("SMTP", "AUTH", "PARSE", "REQ", "CONS", "LEAK", "ABUSE", "LOOP", "OUT")
COUNTS = {"SMTP": 37, "AUTH": 47, "PARSE": 13, "REQ": 14, "CONS": 16, "LEAK": 11, "ABUSE": 10, "LOOP": 5, "OUT": 9}
ROW = re.compile(r"^\| ([A-Z]+)-(\d+)(?: to [A-Z]+-(\d+)|\.\.(\d+))?[ |\[]", re.MULTILINE)
LINE = re.compile(r"^\| [A-Z]+-\d+[^|]*\|([^|]+)\| `(\w+)` \|([^|]+)\|$", re.MULTILINE)


def listed(text: str) -> set[str]:
    """Give the ids of all attacks that a document's table lists, ranges written out."""
    found = set()
    for section, first, *last in ROW.findall(text):
        end = next((each for each in last if each), first)
        found |= {f"{section}-{number:02}" for number in range(int(first), int(end) + 1) if section in SECTIONS}
    return found


def names_in_the_tree() -> set[str]:
    """Give the names of all tests, read from the source without running any."""
    names = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
        names |= {node.name for node in functions if node.name.startswith("test_")}
    return names


def test_every_attack_is_listed() -> None:
    """The table names every attack of every section, without a gap."""
    assert listed(DOC) == {f"{name}-{number:02}" for name, count in COUNTS.items() for number in range(1, count + 1)}


@pytest.mark.skipif(not VECTORS.exists(), reason="the list of attacks that the table answers lies beside the project")
def test_the_list_of_attacks_has_no_more() -> None:
    """The table answers each row of the list of attacks that it was made from."""
    assert listed(VECTORS.read_text(encoding="utf-8")) <= listed(DOC)


def test_every_row_names_a_test_that_there_is() -> None:
    """Each row says what it is, names a test of the tree, and says whether it holds, or why it differs."""
    known = names_in_the_tree()
    rows = LINE.findall(DOC)
    assert len(rows) >= len(COUNTS)
    assert {test for _, test, _ in rows} <= known
    assert len(rows) == sum(1 for line in DOC.splitlines() if ROW.match(line))
    for what, _, state in rows:
        assert what.strip()
        assert state.strip() == "holds" or state.strip().startswith("differs: ")


def test_every_guard_names_a_test_that_there_is() -> None:
    """Each guard in the table of guards names a test of the tree, and was seen to fail without it."""
    table = DOC.partition("<!-- mutation: begin -->")[2].partition("<!-- mutation: end -->")[0]
    rows = re.findall(r"^\| [^|]+\| [^|]+\| `(\w+)` \| ([^|]+) \|$", table, re.MULTILINE)
    assert len(rows) >= 40
    assert {test for test, _ in rows} <= names_in_the_tree()
    assert {result for _, result in rows} == {"noticed"}
