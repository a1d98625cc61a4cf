"""The documents match the code."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from mailer.model import Reason, Template
from mailer.settings import Section, Settings, load


ROOT = Path(__file__).parent.parent
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("mailer/**/*.py"))
TESTS = sorted(ROOT.glob("tests/**/test_*.py"))


def test_the_architecture_page_names_every_module() -> None:
    """Each module, or the folder that it lies in, stands in docs/architecture.md, and nothing that is not there."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(?:mailer/)?([a-z_/]+\.py|[a-z_]+/)`", page)) | {"__init__.py", "__main__.py"}
    missing = [
        module
        for module in MODULES
        if not {Path(module).name, module.removeprefix("mailer/"), f"{Path(module).parent.name}/"} & named
    ]
    strange = [
        name for name in named if not any(module.endswith(f"/{name}") or f"/{name}" in module for module in MODULES)
    ]

    assert missing == [] and strange == []  # noqa: PT018 - one rule, both ways


@pytest.mark.parametrize("module", MODULES)
def test_each_module_says_what_it_does(module: str) -> None:
    """Each module begins with a sentence, and none has more than 600 lines, but for tables of words."""
    source = (ROOT / module).read_text(encoding="utf-8")
    tree = ast.parse(source)
    is_table = not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in ast.walk(tree))

    assert ast.get_docstring(tree)
    assert source.count("\n") <= (1500 if is_table else 600)


def test_every_test_states_its_rule_in_one_sentence() -> None:
    """Each test function has a docstring that ends a sentence."""
    silent = [
        f"{path.name}:{node.name}"
        for path in TESTS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not (ast.get_docstring(node) or "").rstrip().endswith((".", "?"))
    ]

    assert silent == []


def keys_of(model: type[Settings | Section], prefix: str = "") -> set[str]:
    """Give the dotted names of all settings."""
    found = set()
    for name, field in model.model_fields.items():
        section = isinstance(field.annotation, type) and issubclass(field.annotation, Section)
        found |= keys_of(field.annotation, f"{name}.") if section else {prefix + name}  # type: ignore[arg-type]
    return found


def test_the_example_settings_hold_every_setting_with_its_default() -> None:
    """deploy/letterman.toml parses, names every key, and shows the default of each, but for the two that are yours."""
    path = ROOT / "deploy" / "letterman.toml"
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    named = {f"{key}.{inner}" for key, value in given.items() if isinstance(value, dict) for inner in value}
    named |= {key for key, value in given.items() if not isinstance(value, dict)}

    assert named == keys_of(Settings)
    shown, default = Settings(**given).model_dump(), Settings(domain="intro.example.org").model_dump()
    assert {key for key in shown if shown[key] != default[key]} == {"introducers"}
    assert load(path).domain == "intro.example.org"


def test_every_template_and_reason_is_used() -> None:
    """No letter and no reason stands in the model that the code never gives."""
    source = "\n".join((ROOT / module).read_text(encoding="utf-8") for module in MODULES if "model.py" not in module)
    unused = [each.name for kind in (Template, Reason) for each in kind if f"{kind.__name__}.{each.name}" not in source]

    assert unused == []


def test_the_lock_is_hashed_and_holds_no_index_address() -> None:
    """requirements.lock pins every package with a hash, and names no index."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^[a-z0-9-]+(?:\[[a-z]+\])?==", lock, re.MULTILINE)

    assert len(packages) > 20
    assert lock.count("--hash=sha256:") >= len(packages)
    assert "://" not in lock
    assert "--index" not in lock
