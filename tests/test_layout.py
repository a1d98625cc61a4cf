"""The HTML of a letter: the same words as its text, in one layout that everybody can read and that loads nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes, policy
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer import layout
from mailer.compose import BOUNDARY
from mailer.letters import Text
from mailer.model import Answer, Choice, Door, Template
from mailer.read import read
from mailer.tokens import thread
from tests.house import NOW
from tests.test_letters import DRAFTER, GOLDEN, LETTERS, sample


if TYPE_CHECKING:
    from mailer.model import Letter


THREAD = thread(b"s" * 32, b"x" * 16)
REPLY_TO = "intro+example@intro.example.org"
EVERY = pytest.mark.parametrize(("template", "language"), [(t, code) for code in LETTERS.languages for t in Template])
ASKING = (Template.QUESTION, Template.AGAIN, Template.CONFIRM)
"""Letters with answers to press."""

VOID = frozenset({"meta", "br"})
TAGS = frozenset(
    "html head meta title style body div p br ul li blockquote a bdi".split()
)  # nothing that loads, runs or submits


class Page(HTMLParser):
    """What a page holds: its tags, its links, and its words as a screen reader meets them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.broken: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note the end of a tag."""
        if not self.open or self.open.pop() != tag:
            self.broken.append(tag)

    def handle_data(self, data: str) -> None:
        """Note words."""
        if "body" in self.open:
            self.words += data

    def all(self, tag: str) -> list[dict[str, Any]]:
        """Give the attributes of all tags of a kind."""
        return [attributes for found, attributes in self.tags if found == tag]


@cache
def page(letter: Letter) -> str:
    """Give the HTML of a letter, as a mail program gets it."""
    content = DRAFTER.draft(letter, THREAD, now=NOW, entropy=b"")[0].content
    part = message_from_bytes(content, policy=policy.default).get_body(("html",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def bare(words: str) -> str:
    """Give words without quotation signs, bullets and line ends."""
    return " ".join(" ".join(re.sub(r"^(?:> ?)*(?:- )?", "", line) for line in words.split("\n")).split())


@EVERY
def test_the_page_has_the_very_words_of_the_text(template: Template, language: str) -> None:
    """Nothing is said in one part of a letter that is not said in the other."""
    letter = sample(template, language)

    assert bare(Page(page(letter)).words) == bare(DRAFTER.text(letter).body)


@EVERY
def test_every_page_is_as_it_was_last_approved(template: Template, language: str) -> None:
    """Each letter's HTML is byte for byte the golden one."""
    golden = GOLDEN / language / f"{template.value}.html"

    assert layout.html(DRAFTER.text(sample(template, language)), reply_to=REPLY_TO) == golden.read_text("utf-8")


@EVERY
def test_p9_a_page_loads_nothing_and_links_nowhere(template: Template, language: str) -> None:
    """P9: no image, script, form or frame, no address of the web, and no link but to write a mail to us."""
    markup = page(sample(template, language))
    found = Page(markup)

    assert {tag for tag, _ in found.tags} <= TAGS
    assert not re.search(r"https?:|//|url\(|@import|@font-face|expression|data:", markup.replace("<!DOCTYPE html>", ""))
    assert all(link["href"].startswith("mailto:intro%2B") for link in found.all("a"))
    assert not {name for _, attributes in found.tags for name in attributes} - {
        "lang", "dir", "charset", "name", "content", "class", "role", "aria-label", "href",
    }  # fmt: skip


@EVERY
def test_a_page_is_sound_for_programs_that_read_aloud(template: Template, language: str) -> None:
    """Tags are closed, language and direction are told (twice, since programs drop <html>), and there is a title."""
    letter = sample(template, language)
    found = Page(page(letter))
    direction = {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}

    assert (found.open, found.broken) == ([], [])
    assert direction.items() <= found.all("html")[0].items()
    assert direction.items() <= found.all("div")[0].items()
    assert found.all("div")[0]["aria-label"] == DRAFTER.text(letter).subject
    assert all(quotation["dir"] == "auto" for quotation in found.all("blockquote"))


@pytest.mark.parametrize("language", LETTERS.languages)
@pytest.mark.parametrize("template", Template)
def test_buttons_write_the_answer_that_a_person_would(template: Template, language: str) -> None:
    """A question has two buttons, and what each writes is read as yes and as no; other letters have none."""
    letter = sample(template, language)
    links = [urlsplit(link["href"]) for link in Page(page(letter)).all("a")]

    assert len(links) == (2 if template in ASKING else 0)
    for link, choice in zip(links, (Choice.YES, Choice.NO), strict=False):
        fields = parse_qs(link.query, strict_parsing=True)
        assert unquote(link.path) == str(
            message_from_bytes(DRAFTER.draft(letter, THREAD, now=NOW, entropy=b"")[0].content)["Reply-To"]
        )
        assert fields["subject"] == [f"Re: {DRAFTER.text(letter).subject}"]
        found = answered(fields["body"][0])
        assert (found.choice, found.fresh) == (choice, fields["body"][0])


def answered(body: str, *, kind: str = "plain") -> Answer:
    """Read a mail to a reply address."""
    head = (
        f"From: Ann Lee <ann@example.net>\r\nTo: {REPLY_TO}\r\nSubject: Re: x\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/{kind}; charset=utf-8\r\n\r\n"
    )
    found = read((head + body).encode(), door=Door.ASKED)
    assert isinstance(found, Answer)
    return found


QUOTING = {
    "gmail": '<div dir="ltr">{words}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" '
    'class="gmail_attr">On Sun, Nov 22, 2026 at 1:02 PM Ivy Chen via Letterman &lt;<a href="mailto:{to}">{to}</a>&gt; '
    'wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{page}</blockquote></div>',
    "outlook": '<html><body><div class="WordSection1"><p class="MsoNormal">{words}</p><div style="border:none;'
    'border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Ivy Chen via Letterman &lt;{to}&gt;<br>'
    "<b>Sent:</b> Sunday, November 22, 2026 1:02 PM<br><b>To:</b> Ann Lee &lt;ann@example.net&gt;<br><b>Subject:</b> "
    "Ivy Chen would like to introduce you</p></div>{page}</div></body></html>",
    "apple": '<html><body>{words}<div><br><blockquote type="cite"><div>On 22 Nov 2026, at 13:02, Ivy Chen via '
    "Letterman &lt;{to}&gt; wrote:</div><br>{page}</blockquote></div></body></html>",
}
"""How mail programs put our page below an answer."""


@pytest.mark.parametrize("language", LETTERS.languages)
@pytest.mark.parametrize("program", QUOTING)
def test_cons_an_answer_above_our_own_page_is_read(program: str, language: str) -> None:
    """P2: a yes and a no above our HTML, quoted as mail programs do, are read, and the buttons' words are not."""
    text = DRAFTER.text(sample(Template.QUESTION, language))
    inner = Page(page(sample(Template.QUESTION, language)))
    assert inner.all("a")
    markup = page(sample(Template.QUESTION, language)).partition("<body>")[2].partition("</body>")[0]
    for word, choice in ((text.yes, Choice.YES), (text.no, Choice.NO), ("Hm", Choice.UNCLEAR)):
        found = answered(QUOTING[program].format(words=word, to=REPLY_TO, page=markup), kind="html")
        assert (found.choice, found.fresh) == (choice, word)


def laid(body: str, *, reply_to: str = REPLY_TO, rtl: bool = False) -> Page:
    """Lay out a made-up letter."""
    text = Text(subject="A subject", body=body, language="en", yes="yes", no="no", rtl=rtl)
    return Page(layout.html(text, reply_to=reply_to))


@given(st.text(max_size=300))
def test_out_no_words_become_markup(body: str) -> None:
    """Whatever a letter says, its page has our own tags alone, closed, and the words themselves."""
    found = laid(body.replace("\r", "\n"))

    assert {tag for tag, _ in found.tags} <= TAGS
    assert (found.open, found.broken) == ([], [])


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize(
    "hostile", ["<script>x</script>", "</div><img src=x>", "a@b.example<br>", '"onclick="x', "&lt;", "{0} %s {{x}}"]
)
def test_out_hostile_words_are_shown_as_they_are(hostile: str, *, rtl: bool) -> None:
    """Tags, quotes, entities and braces in names, words and subject are text."""
    for body in (hostile, f"> {hostile}", f"- {hostile}", f"yes – {hostile}", f"> > > > > > {hostile}"):
        found = laid(body, rtl=rtl)
        assert hostile in found.words
        assert {tag for tag, _ in found.tags} <= TAGS
    page = layout.html(Text(subject=hostile, body="x", language="en"), reply_to="")
    assert Page(page).all("div")[0]["aria-label"] == hostile
    assert Page(page).broken == []


def test_answers_inside_a_quotation_are_no_buttons() -> None:
    """A receipt shows a question, and can't be answered for somebody; without a reply address there are none."""
    assert laid("> yes – if Bob says yes too\n> no – or nothing").all("a") == []
    assert laid("yes – please", reply_to="").all("a") == []
    assert len(laid("yes – if Bob says yes too\nno – or nothing").all("a")) == 2
    assert laid("yesterday – a day").all("a") == []


def test_lists_and_quotations_are_told_to_those_who_hear_them() -> None:
    """Items are items of a list, quotations are quotations, nested as they are."""
    found = laid("- one\n- two\n\n> said\n> > before\n\nLine\nnext")

    assert [tag for tag, _ in found.tags][-9:] == ["ul", "li", "li", "blockquote", "p", "blockquote", "p", "p", "br"]


def test_a_deep_quotation_ends_somewhere() -> None:
    """Quotations are nested four deep at most; nobody can make a page that no program wants to show."""
    assert len(laid(">" * 2000).all("blockquote")) == layout.MOST_DEPTH


def test_addresses_hold_together_where_letters_run_from_right_to_left() -> None:
    """In Arabic an address is isolated, so that its parts do not change places."""
    assert len(laid("- Ann (ann@example.net)، bob@example.org", rtl=True).all("bdi")) == 2
    assert laid("- Ann (ann@example.net)").all("bdi") == []


def test_the_style_leaves_size_to_the_reader() -> None:
    """Sizes are relative, dark schemes are served, and nothing is placed by pixels, so large type stays readable."""
    sizes = re.findall(r"(?:font-size|padding|margin|max-width|min-width|line-height)[\w-]*:([^;}]+)", layout.STYLE)

    assert sizes
    assert not [size for size in sizes if re.search(r"\d(?:px|pt|cm|vw)", size)]
    assert "color-scheme:light dark" in layout.STYLE
    assert "prefers-color-scheme:dark" in layout.STYLE


def test_the_same_letter_is_the_same_bytes_and_no_part_holds_its_boundary() -> None:
    """P7: a retry is the same mail; and whatever is written, the boundary stands between the parts alone."""
    letter = sample(Template.QUESTION)
    assert letter.about is not None
    hostile = replace(letter, about=replace(letter.about, words=f"--{BOUNDARY}\n--{BOUNDARY}--"))
    once, again, other = (
        DRAFTER.draft(each, THREAD, now=NOW, entropy=b"")[0].content for each in (letter, letter, hostile)
    )

    assert once == again
    assert once.count(f"--{BOUNDARY}".encode()) == other.count(f"--{BOUNDARY}".encode()) == 3
