"""Every letter in every language, as a browser shows it: on a narrow screen, in large type, in light and in dark.

The page below opens each letter in frames of its own and measures there: what is wider than the screen, the contrast
of every word with what is behind it (WCAG 2.2, 1.4.3), and what accessibility programs go by: language and direction,
title, names of links and frames, headings in order, sizes of what is pressed. It needs a browser alone; axe-core
looks at the same pages in `test_accessible.py`.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from mailer import preview
from mailer.model import Choice, Template
from mailer.read import answer
from tests import chromium
from tests.test_layout import ASKING
from tests.test_letters import LETTERS


if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.skipif(not chromium.PROGRAM, reason=chromium.WHY)

SCRIPT = r"""
const light = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
const colour = (css) => css.match(/[\d.]+/g).map(Number);
const luminance = (css) => {
  const [r, g, b] = colour(css).slice(0, 3).map((part) => light(part / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const behind = (view, element) => {
  for (let each = element; each; each = each.parentElement) {
    const found = view.getComputedStyle(each).backgroundColor;
    if ((colour(found)[3] ?? 1) === 1) return found;
  }
  return "rgb(255, 255, 255)";
};
function* texts(document) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.data.trim()) yield walker.currentNode.parentElement;
}
const look = (frame) => {
  const document = frame.contentDocument, view = frame.contentWindow, root = document.documentElement;
  const found = {dark: view.matchMedia("(prefers-color-scheme: dark)").matches, width: view.innerWidth};
  found.wide = root.scrollWidth;
  found.contrast = Math.min(...[...texts(document)].map(
    (each) => contrast(view.getComputedStyle(each).color, behind(view, each))));
  found.borders = [...document.querySelectorAll("a")].map(
    (each) => contrast(view.getComputedStyle(each).borderTopColor, behind(view, each)));
  found.background = view.getComputedStyle(document.body).backgroundColor;
  found.links = [...document.querySelectorAll("a")].map((each) => ({href: each.href, name: each.textContent.trim()}));
  found.pressed = [...document.querySelectorAll("a")].map((each) => each.getBoundingClientRect().height);
  found.lang = root.lang;
  found.dir = view.getComputedStyle(document.body).direction;
  found.title = document.title;
  found.headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => Number(each.tagName[1]));
  found.frames = [...document.querySelectorAll("iframe")].filter((each) => !each.title).length;
  found.size = parseFloat(view.getComputedStyle(document.querySelector("p")).fontSize);
  root.style.fontSize = "200%";
  found.large = root.scrollWidth;
  found.larger = parseFloat(view.getComputedStyle(document.querySelector("p")).fontSize);
  return found;
};
const show = (page, scheme) => new Promise((done) => {
  const frame = document.createElement("iframe");
  frame.style = `width:320px;height:600px;border:0;color-scheme:${scheme}`;
  frame.onload = () => { const found = look(frame); frame.remove(); done(found); };
  frame.srcdoc = page;
  document.body.append(frame);
});
(async () => {
  const found = {};
  for (const [name, page] of Object.entries(PAGES))
    for (const scheme of ["light", "dark"]) found[`${name} ${scheme}`] = await show(page, scheme);
  document.getElementById("found").textContent = JSON.stringify(found);
})();
"""


FAULTY = "faulty"
FAULTS = """\
<!DOCTYPE html><html><body><h1>One</h1><h3>Three</h3>
<p style="color:#999;font-size:14px;background:#fff">pale</p>
<a href="x" style="border:1px solid #ddd;background:#fff"></a>
<div style="width:400px">wide</div><iframe></iframe></body></html>"""
"""A page with everything wrong that the script looks for."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give what `letterman preview` writes."""
    out = tmp_path_factory.mktemp("preview")
    preview.write(out)
    return out


def pages(folder: Path) -> dict[str, str]:
    """Give what is measured: all letters of each language below each other, a whole page of each, and the overview."""
    found: dict[str, str] = {}
    for code in LETTERS.languages:
        whole = {path.stem: path.read_text("utf-8") for path in sorted((folder / code).glob("*.html"))}
        assert whole.keys() == {template.value for template in Template}
        question = whole["question"]
        bodies = (each.partition("<body>")[2].partition("</body>")[0] for each in whole.values())
        head, _, rest = question.partition("<body>")
        found[f"{code}/question"] = question
        found[f"{code}/all"] = f"{head}<body>{''.join(bodies)}</body>{rest.partition('</body>')[2]}"
    overview = (folder / "index.html").read_text("utf-8")
    head, *articles = overview.split("<article>")
    found["index"] = head + "".join(f"<article>{each}" for each in articles[:4])
    return found


@pytest.fixture(scope="module")
def found(folder: Path) -> dict[str, Any]:
    """Give what Chromium measured in each page, on a screen of 320 points."""
    measured_pages = {**pages(folder), FAULTY: FAULTS}
    written = json.dumps(measured_pages).replace("<", "\\u003c")
    harness = folder / "measure.htm"
    harness.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><html style="color-scheme:light"><body><pre id="found"></pre>'
        f"<script>const PAGES = {written};{SCRIPT}</script></body></html>",
        encoding="utf-8",
    )
    document = chromium.shown(harness)
    text = re.search(r'<pre id="found">(.*?)</pre>', document, re.DOTALL)
    assert text
    measured: dict[str, Any] = json.loads(unescape(text[1]))
    assert len(measured) == 2 * len(measured_pages)
    return measured


@pytest.fixture
def sound(found: dict[str, Any]) -> dict[str, Any]:
    """Give what was measured in our own pages."""
    return {name: each for name, each in found.items() if FAULTY not in name}


def test_the_script_finds_faults(found: dict[str, Any]) -> None:
    """What would be wrong with a page is measured: its width, its contrast, links without names or too small."""
    for scheme in ("light", "dark"):
        faulty = found[f"{FAULTY} {scheme}"]
        assert faulty["wide"] > 320
        assert faulty["contrast"] < 4.5
        assert min(faulty["borders"]) < 3
        assert [link["name"] for link in faulty["links"]] == [""]
        assert (faulty["lang"], faulty["title"], faulty["headings"], faulty["frames"]) == ("", "", [1, 3], 1)
        assert min(faulty["pressed"]) < 24
        assert faulty["larger"] == faulty["size"]


def test_pages_stand_in_both_schemes(sound: dict[str, Any]) -> None:
    """What follows is measured in light and in dark, on a screen of 320 points: each scheme has a ground of its own."""
    letters = {name: each for name, each in sound.items() if not name.startswith("index")}

    assert {each["width"] for each in sound.values()} == {320}
    assert {(each["dark"], each["background"]) for each in letters.values()} == {
        (False, "rgb(255, 255, 255)"),
        (True, "rgb(26, 26, 26)"),
    }


def test_nothing_is_wider_than_a_narrow_screen(sound: dict[str, Any]) -> None:
    """At 320 points nobody has to scroll sideways (WCAG 2.2, 1.4.10), nor in type of twice the size (1.4.4)."""
    assert [name for name, each in sound.items() if each["wide"] > 320] == []
    assert [name for name, each in sound.items() if each["large"] > 320] == []
    assert [name for name, each in sound.items() if each["larger"] < 2 * each["size"]] == []


def test_every_word_can_be_told_from_its_ground(sound: dict[str, Any]) -> None:
    """Text has a contrast of 4.5 to 1 at least, and the edge of a button 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)."""
    assert [name for name, each in sound.items() if each["contrast"] < 4.5] == []
    borders = [(name, ratio) for name, each in sound.items() if "index" not in name for ratio in each["borders"]]
    assert borders
    assert [name for name, ratio in borders if ratio < 3] == []


def test_programs_that_read_aloud_know_what_they_read(sound: dict[str, Any]) -> None:
    """Each page has its language, direction and title; links and frames have names; headings leave no step out."""
    for name, each in sound.items():
        language = name.partition("/")[0] if "/" in name else "en"
        assert (each["lang"], each["dir"]) == (language, "rtl" if language == "ar" else "ltr"), name
        assert each["title"], name
        assert all(link["name"] for link in each["links"]), name
        assert each["frames"] == 0, name
        steps = [later - earlier for earlier, later in zip([0, *each["headings"]], each["headings"], strict=False)]
        assert all(step <= 1 for step in steps), name


def test_a_button_is_large_enough_to_press(sound: dict[str, Any]) -> None:
    """What is pressed is 24 points high at least (WCAG 2.2, 2.5.8); ours are above 40."""
    heights = [height for name, each in sound.items() if "/" in name for height in each["pressed"]]

    assert heights
    assert min(heights) > 40


def test_every_link_writes_the_right_mail(sound: dict[str, Any], folder: Path) -> None:
    """As Chromium resolves it, each mailto has the reply address, the letter's subject, and a word that is read."""
    asking = [template for template in sorted(Template) if template in ASKING]
    for code in LETTERS.languages:
        links = iter(sound[f"{code}/all light"]["links"])
        assert len(sound[f"{code}/all light"]["links"]) == 2 * len(asking)
        for template in asking:
            mail = (folder / code / f"{template}.eml").read_text("ascii")
            subject = (folder / code / f"{template}.txt").read_text("utf-8").partition("\n")[0]
            for choice in (Choice.YES, Choice.NO):
                link = next(links)
                url = urlsplit(link["href"])
                fields = parse_qs(url.query, strict_parsing=True)
                assert url.scheme == "mailto"
                assert f"\nReply-To: {unquote(url.path)}\n" in mail
                assert fields == {"subject": [subject.replace("Subject:", "Re:", 1)], "body": [link["name"]]}
                assert answer.choose(fields["body"][0]) is choice


def test_the_page_of_all_letters_shows_each_in_four_ways(folder: Path) -> None:
    """The page has every letter of every language, narrow and wide, light and dark, and files that are there."""
    page = (folder / "index.html").read_text("utf-8")
    frames = re.findall(r'<iframe class="([\w ]+)"[^>]* src="([\w/]+\.html)"', page)

    assert len(frames) == len(set(frames)) == 4 * len(LETTERS.languages) * len(Template)
    assert {kind for kind, _ in frames} == {"light narrow", "dark narrow", "light wide", "dark wide"}
    assert all((folder / path).is_file() for _, path in frames)
    assert all((folder / path).is_file() for path in re.findall(r'<a href="([\w/]+\.\w+)"', page))
