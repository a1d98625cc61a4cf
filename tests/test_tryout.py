"""The page where a newcomer tries it by hand: over plain HTTP, in a browser, and part by part."""

from __future__ import annotations

import asyncio
import http.client
import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import pytest

from mailer.errors import Misconfigured
from mailer.stage import ANN, BOB, IVY, OURS
from mailer.tryout import listen, serve
from mailer.tryout.buttons import buttons
from mailer.tryout.held import held, search
from mailer.tryout.mail import Draft, Mail, forward, recipients, reply, write
from mailer.tryout.story import next_step
from mailer.tryout.world import hand_over
from tests.axe import faults, needs_axe
from tests.browser import Browser, needs_chromium


if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


T = TypeVar("T")
REQUEST = (
    f"Please introduce Ann Lee <{ANN}> and Bob Ray <{BOB}>.\n\nAnn builds turbines; Bob has roofs in Leeds.\n\nIvy"
)
NUMBERS = itertools.count()
AT = datetime(2026, 11, 22, 10, 2, tzinfo=UTC)


class Page:
    """The page's server, as a browser or a stranger talks to it; mails up to the number `since` are passed over."""

    def __init__(self, port: int) -> None:
        self.host = f"127.0.0.1:{port}"
        self.port = port
        self.since = 0

    def call(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, dict[str, str], bytes]:
        """Make a request, as our own page would unless other headers are given."""
        own = {"Host": self.host, "Origin": f"http://{self.host}", "Content-Type": "application/json"}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            sent = {name: value for name, value in (own | headers).items() if value}
            connection.request(method, path, None if body is None else json.dumps(body), sent)
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def get(self, path: str) -> Any:  # noqa: ANN401 - JSON
        """Get what the page asks for."""
        status, _, body = self.call("GET", path)
        assert status == 200, body
        return json.loads(body)

    def inbox(self, person: str) -> list[dict[str, Any]]:
        """Give the mails that came to somebody."""
        return [mail for mail in self.mails() if mail["owner"] == person and not mail["sent"]]

    def mails(self) -> list[dict[str, Any]]:
        """Give all mails, oldest first."""
        return [mail for mail in self.get("/state")["mails"] if mail["id"] > self.since]

    def send(self, draft: dict[str, Any]) -> str:
        """Send a mail; give what was said to it."""
        status, _, body = self.call("POST", "/send", draft)
        assert status == 200, body
        return str(json.loads(body)["smtp"])

    def write(self, sender: str, to: str, subject: str, body: str) -> str:
        """Write a new mail and send it."""
        return self.send({"sender": sender, "to": to, "subject": subject, "body": body, "answers": None})

    def asked(self) -> dict[str, Any]:
        """Let Ivy propose to Ann somebody who has no mailbox here, somebody else each time; give Ann's question."""
        assert self.write(IVY, OURS, "Ann", REQUEST.replace(BOB, f"bob{next(NUMBERS)}@example.org")).startswith("250 ")
        return self.came(ANN, "would like to introduce you")

    def answer(self, mail: dict[str, Any], words: str) -> str:
        """Answer a mail with words above the quotation."""
        draft = self.get(f"/draft?kind=reply&mail={mail['id']}")
        return self.send(draft | {"body": words + draft["body"]})

    def until(self, look: Callable[[], T]) -> T:
        """Look again until there is something to be seen, and give it."""
        end = time.monotonic() + 15
        while not (seen := look()):
            assert time.monotonic() < end, "it did not come"
            time.sleep(0.05)
        return seen

    def came(self, person: str, words: str) -> dict[str, Any]:
        """Wait for a mail to somebody with these words in its subject or text."""
        found = self.until(lambda: [m for m in self.inbox(person) if words in f"{m['subject']}\n{m['text']}"])
        return found[0]

    def step(self, number: int) -> dict[str, Any]:
        """Wait for a step that has something to fill in; give that."""

        def look() -> dict[str, Any] | None:
            step = self.get("/state")["step"]
            return step["draft"] if step["number"] == number else None

        return self.until(look) or {}


@contextmanager
def opened() -> Iterator[Page]:
    """Serve a page from a thread, over a service in a process of its own; see that both end well."""
    listening, loop, ending, codes = listen(0), asyncio.new_event_loop(), asyncio.Event(), []
    port = listening.getsockname()[1]
    thread = threading.Thread(target=lambda: codes.append(loop.run_until_complete(serve(listening, ending=ending))))
    thread.start()
    try:
        page = Page(port)
        end = time.monotonic() + 30
        while True:
            try:
                page.get("/state")
                break
            except OSError:
                assert time.monotonic() < end, "the page did not come up"
                time.sleep(0.05)
        yield page
    finally:
        loop.call_soon_threadsafe(ending.set)
        thread.join()
        loop.close()
    assert codes == [0]


@pytest.fixture(scope="module")
def running() -> Iterator[Page]:
    """A page that is served, whatever has happened on it."""
    with opened() as page:
        yield page


@pytest.fixture
def page(running: Page) -> Page:
    """A page of which only what is new counts."""
    running.since = max((mail["id"] for mail in running.get("/state")["mails"]), default=0)
    return running


@pytest.fixture
def fresh(running: Page) -> Page:
    """A page on which nothing has happened yet."""
    if running.get("/state")["mails"]:
        assert running.call("POST", "/again", {})[0] == 200
    running.since = 0
    return running


# --- over plain HTTP --------------------------------------------------------------------------------------------------


def test_the_suggested_steps_lead_from_ann_s_wish_to_the_letter(fresh: Page) -> None:
    """Sending each suggestion as it is leads through five steps to one letter, and then nothing more is suggested."""
    drafts = (fresh.step(number) for number in range(1, 6))
    said = [(draft["sender"], fresh.send(draft).partition(" ")[0]) for draft in drafts]

    assert said == [(ANN, "delivered"), (IVY, "250"), (ANN, "250"), (BOB, "250"), (ANN, "delivered")]
    letter, other = fresh.came(ANN, "Ann Lee <> Bob Ray"), fresh.came(BOB, "Ann Lee <> Bob Ray")
    assert letter["text"] == other["text"]
    assert recipients(letter["to"]) == (ANN, BOB)
    last = fresh.came(BOB, "how about a call")
    assert recipients(last["sender"]) == (ANN,)
    step = fresh.get("/state")["step"]
    assert (step["number"], step["draft"]) == (6, None)


def test_p3_a_no_by_hand_brings_no_letter_and_tells_nobody(fresh: Page) -> None:
    """P3: Ivy writes a request of her own, Ann says no, Bob says yes: each gets a note, and neither a letter."""
    assert fresh.write(IVY, OURS, "Ann and Bob", REQUEST).startswith("250 ")
    assert fresh.answer(fresh.came(ANN, "would like to introduce you"), "No, thank you.").startswith("250 ")
    fresh.came(ANN, "nobody is told")
    assert fresh.answer(fresh.came(BOB, "would like to introduce you"), "Yes, gladly.").startswith("250 ")
    fresh.came(BOB, "your yes is noted")
    time.sleep(0.5)

    assert [len(fresh.inbox(person)) for person in (IVY, ANN, BOB)] == [1, 2, 2]
    step = fresh.get("/state")["step"]
    assert (step["number"], step["draft"]) == (5, None)


def counted(page: Page) -> dict[str, int]:
    """Give how many rows each table has."""
    return {table["name"]: table["count"] for table in page.get("/state")["held"]["tables"]}


def test_p5_the_service_s_files_hold_no_word_of_an_open_introduction(page: Page) -> None:
    """P5: the rows are counted, and a search that finds the names of the tables finds no name and no word of it."""
    before = counted(page)
    page.asked()
    after = counted(page)
    sums = {}
    for word in ("sealed blob", "Ann Lee", "bob@example", "turbine", "Leeds", IVY):
        files = page.get(f"/search?word={quote(word)}")["files"]
        sums[word] = [sum(file["count"] for file in files if file["operators"] is own) for own in (False, True)]

    assert after["introduction"] == before["introduction"] + 1
    assert after["tally"] > 0
    assert after["stop"] == 0
    assert sums.pop("sealed blob")[0] > 0
    assert sums.pop(IVY) == [0, 1]
    assert set(map(tuple, sums.values())) == {(0, 0)}


def test_refusals_are_shown_as_the_service_says_them(page: Page) -> None:
    """What the service refuses comes back with its reply, lies among the sent mail, and reaches nobody."""
    refused = page.write(ANN, OURS.title(), "Bob", REQUEST)
    unknown = page.write(IVY, OURS.replace("@", "+nothing@"), "Bob", REQUEST)

    assert refused.startswith("550 ")
    assert "list" in refused
    assert unknown.startswith("550 ")
    assert [(mail["sent"], mail["smtp"]) for mail in page.mails()] == [(True, refused), (True, unknown)]


@pytest.mark.parametrize(
    ("draft", "status", "told"),
    [
        ({"to": "eve@example.com"}, 422, "can be reached"),
        ({"to": "Bob"}, 422, "no address"),
        ({"sender": "eve@example.com"}, 422, "mailbox"),
        ({"subject": " ", "body": "\n"}, 422, "nothing in it"),
        ({"subject": 7}, 400, "no mail"),
        ({"answers": "1"}, 400, "no mail"),
    ],
)
def test_what_no_mail_program_would_send_is_not_sent(
    running: Page, draft: dict[str, object], status: int, told: str
) -> None:
    """A mail without anybody to get it, without anything in it, or in no form of ours is refused in words."""
    before = len(running.get("/state")["mails"])
    whole = {"sender": ANN, "to": BOB, "subject": "Hello", "body": "Hello", "answers": None}
    got, _, body = running.call("POST", "/send", whole | draft)

    assert got == status
    assert told in body.decode()
    assert len(running.get("/state")["mails"]) == before


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/state", {"Host": "rebound.example:8025"}, 421),
        ("GET", "/state", {"Host": "127.0.0.1"}, 421),
        ("POST", "/send", {"Host": "rebound.example", "Origin": "http://rebound.example"}, 421),
        ("POST", "/again", {"Origin": "http://elsewhere.example"}, 403),
        ("POST", "/again", {"Origin": "null"}, 403),
        ("POST", "/again", {"Origin": ""}, 403),
        ("POST", "/again", {"Content-Type": "text/plain"}, 403),
        ("POST", "/send", {"Content-Length": "999999"}, 413),
        ("GET", "/again", {}, 405),
        ("GET", "/draft?kind=reply&mail=99999", {}, 404),
        ("GET", "/draft?kind=steal&mail=1", {}, 404),
        ("GET", "/mails/99999.html", {}, 404),
        ("GET", "/search?word=abc", {}, 422),
        ("GET", "/letterman.toml", {}, 404),
    ],
)
def test_the_page_answers_itself_alone(
    running: Page, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    """A rebound name, another site, and whatever the page would not ask for is refused, and changes nothing."""
    before = running.get("/state")["round"]
    body = {} if method == "POST" else None
    got, given, _ = running.call(method, path, body, **headers)

    assert got == status
    assert "set-cookie" not in given
    assert running.get("/state")["round"] == before


def test_the_page_may_load_nothing_from_elsewhere_and_a_mail_s_html_may_do_nothing(page: Page) -> None:
    """The page's policy names itself alone; the HTML part of a mail is sandboxed; neither sets a cookie."""
    question = page.asked()
    _, own, whole = page.call("GET", "/")
    status, letter, html = page.call("GET", f"/mails/{question['id']}.html")

    assert own["content-security-policy"].startswith("default-src 'none'; script-src 'self';")
    assert b"://" not in whole
    assert status == 200
    assert b"Bob Ray" in html
    assert letter["content-security-policy"].startswith("sandbox; default-src 'none'")
    assert "set-cookie" not in own.keys() | letter.keys()
    assert [button["label"] for button in question["buttons"]] == ["yes", "no"]


# --- in a browser -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser with an empty profile."""
    with Browser(tmp_path_factory.mktemp("profile")) as opened_browser:
        yield opened_browser


def fill_in_and_send(browser: Browser, number: int, person: str) -> None:
    """Take up the suggestion of a step."""
    browser.sees("#number", f"{number} of 5")
    browser.click("#fill")
    browser.click(f".{person} .writing button[type=submit]")


@needs_chromium
def test_from_request_to_letter_by_clicking(fresh: Page, browser: Browser) -> None:
    """Nothing but clicks leads to the letter; mail appears by itself, and the console stays empty."""
    browser.open(f"http://{fresh.host}/")
    browser.complaints()
    fill_in_and_send(browser, 1, "ann")
    browser.sees(".ivy .inbox", "Would you introduce me to Bob?")
    fill_in_and_send(browser, 2, "ivy")
    browser.sees(".ivy .said", "250 ")
    browser.sees(".ann .inbox", "Ivy Chen would like to introduce you to Bob Ray")
    fill_in_and_send(browser, 3, "ann")
    browser.sees(".bob .inbox", "Ivy Chen would like to introduce you to Ann Lee")
    browser.click(".bob .inbox .html")
    browser.click(".bob .framed p button:first-of-type")
    browser.click(".bob .writing button[type=submit]")
    browser.sees(".bob .inbox", "Ann Lee <> Bob Ray")
    fill_in_and_send(browser, 5, "ann")
    browser.sees(".bob .inbox", "how about a call on Thursday?")
    browser.sees("#suggestion", "the service has let go")
    browser.type("#word", "Ann Lee")
    browser.click("#search button")
    browser.sees("#found", "“Ann Lee” stands 0 times in what the service wrote.")

    assert browser.complaints() == []


def field(browser: Browser, person: str, name: str) -> str:
    """Give what stands in a field of somebody's form, if that can be seen."""
    script = "const form = document.querySelector(arguments[0]); return form.hidden ? '' : form[arguments[1]].value"
    return str(browser.run(script, f".{person} .writing", name))


@needs_chromium
def test_replying_forwarding_and_refusals_by_hand(page: Page, browser: Browser) -> None:
    """Reply quotes, Forward passes on inline, New mail starts empty, and a refusal leaves the text to be mended."""
    page.write(ANN, IVY, "Bob?", "Would you introduce me to Bob?")
    page.came(IVY, "Bob?")
    browser.open(f"http://{page.host}/")
    browser.click(".ivy .inbox .forward")
    forwarded = browser.wait(lambda: field(browser, "ivy", "body"), "the mail passed on")
    browser.click(".ivy .discard")
    browser.click(".ivy .inbox .reply")
    browser.sees(".ivy .writing", "Write as Ivy Chen")
    quoted = [field(browser, "ivy", name) for name in ("to", "subject", "body")]
    browser.press("Who is he?")
    browser.click(".ivy .writing button[type=submit]")
    browser.sees(".ann .inbox", "Who is he?")
    browser.click(".ann .new")
    browser.type(".ann [name=to]", OURS)
    browser.type(".ann [name=body]", REQUEST)
    browser.click(".ann .writing button[type=submit]")
    said = browser.sees(".ann .said", "550 ")
    kept = field(browser, "ann", "body")

    assert "---------- Forwarded message ---------\nFrom: Ann Lee <ann@example.net>" in forwarded
    assert quoted[:2] == ["Ann Lee <ann@example.net>", "Re: Bob?"]
    assert "\n> Would you introduce me to Bob?" in quoted[2]
    assert "list" in said
    assert kept == REQUEST
    browser.click("#again")
    browser.sees(".ivy .empty", "Nothing yet.")


@needs_chromium
def test_on_a_telephone_nothing_runs_over_the_edge_and_all_is_named(page: Page, browser: Browser) -> None:
    """At 360 px nothing scrolls sideways, with a long reply address in a form too; all has a name."""
    page.asked()
    browser.narrow(360)
    try:
        browser.open(f"http://{page.host}/")
        browser.click(".ann .inbox .reply")
        browser.sees("#tables", "Introductions, sealed:")
        width = browser.run("return [document.documentElement.scrollWidth, document.body.scrollWidth, innerWidth]")
    finally:
        browser.tool("Emulation.clearDeviceMetricsOverride")
    tree = browser.tool("Accessibility.getFullAXTree")["nodes"]
    wanted = {"button", "textbox", "combobox", "searchbox", "Iframe", "heading", "region", "DisclosureTriangle"}
    parts = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in tree if not node["ignored"]]

    assert width == [360, 360, 360]
    assert {"button", "textbox", "heading", "region"} <= {role for role, _ in parts}
    assert [role for role, name in parts if role in wanted and not name.strip()] == []


CONTRASTS = """
const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
const light = (color) => {
  const [r, g, b] = numbers(color).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (numbers(color)[3] !== 0) return color;
  }
  return "rgb(255, 255, 255)";
};
const texts = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility()
  && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || element.matches("input"));
return texts.map((element) => {
  const [dark, bright] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => a - b);
  return [element.tagName + "." + element.className + " " + element.innerText, (bright + 0.05) / (dark + 0.05)];
});
"""
"""Gives the contrast of each element that shows text (WCAG 2.2, 1.4.3)."""


@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_has_contrast_enough(page: Page, browser: Browser, scheme: str) -> None:
    """Every text on the page has a contrast of 4.5:1 or more, by day and by night, a refusal as well."""
    page.write(ANN, OURS, "Bob", REQUEST)
    page.asked()
    browser.tool("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.open(f"http://{page.host}/")
    browser.click(".ann .inbox .reply")
    browser.sees("#tables", "Introductions, sealed:")
    found = browser.run(CONTRASTS)

    assert len(found) > 40
    assert [(name, ratio) for name, ratio in found if ratio < 4.5] == []


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda each: each.name)
def test_ctrl_c_ends_it_and_removes_everything(number: signal.Signals, tmp_path: Path) -> None:
    """`letterman demo --stay` says where the page is; Ctrl-C and SIGTERM end it with 0, traceless."""
    command = [sys.executable, "-m", "mailer", "demo", "--stay", "--port", "0"]
    where = os.environ | {"TMPDIR": str(tmp_path)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=where, start_new_session=True)
    try:
        assert process.stdout is not None
        told = process.stdout.readline()
        began = list(tmp_path.iterdir())
        if number == signal.SIGINT:  # a terminal sends it to the service as well
            os.killpg(process.pid, number)
        else:
            process.send_signal(number)
        code = process.wait(timeout=20)
    finally:
        process.kill()
        process.communicate()

    assert "http://127.0.0.1:" in told
    assert len(began) == 1
    assert code == 0
    assert list(tmp_path.iterdir()) == []


def test_a_port_that_is_taken_is_told_in_one_line() -> None:
    """Where another program has the port, nothing is started, and one line says what to do."""
    with listen(0) as taken:
        taken.listen()
        with pytest.raises(Misconfigured, match="choose another with --port"):
            listen(taken.getsockname()[1])


def test_without_the_extra_one_line_says_what_to_install() -> None:
    """The page's two packages are optional: where one is missing, the command names the extra and ends with 1."""
    code = "import sys; sys.modules['uvicorn'] = None; from mailer.cli import main; main(['demo', '--stay'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr == "Error: the page wants two packages more: pip install 'letterman[try]'\n"


# --- part by part -----------------------------------------------------------------------------------------------------


MAIL = Mail(
    id=1,
    owner=ANN,
    sent=False,
    sender=f"Ivy Chen via Letterman <{OURS}>",
    to=f"Ann Lee <{ANN}>",
    reply_to="",
    subject="Bob?",
    at=AT,
    message_id="<1@example.org>",
    text="Hello Ann,\n\nyes?",
    html="",
)


@pytest.mark.parametrize(
    ("mail", "to"),
    [
        (MAIL, OURS),
        (replace(MAIL, reply_to="intro+abc@intro.example.org"), "intro+abc@intro.example.org"),
        (replace(MAIL, reply_to=f"Ann Lee <{ANN}>, Bob Ray <{BOB}>"), BOB),
        (replace(MAIL, sender=ANN), ANN),
    ],
)
def test_a_reply_goes_where_mail_programs_send_it(mail: Mail, to: str) -> None:
    """A reply goes to Reply-To, else to the sender, and to oneself only where there is nobody else."""
    assert recipients(reply(mail).to) == (to,)


def test_a_reply_quotes_and_a_forward_passes_on_whole() -> None:
    """Both stand below two empty lines; neither doubles the prefix of the subject."""
    quoted, passed = reply(MAIL), forward(replace(MAIL, subject="fwd: Bob?"))

    assert quoted.subject == "Re: Bob?"
    assert quoted.body == (
        f"\n\nOn Sun, Nov 22, 2026 at 10:02 AM Ivy Chen via Letterman <{OURS}> wrote:\n\n> Hello Ann,\n>\n> yes?"
    )
    assert passed.subject == "fwd: Bob?"
    assert passed.body.startswith("\n\n---------- Forwarded message ---------\nFrom: Ivy Chen via Letterman <")
    assert passed.body.endswith(f"\nTo: Ann Lee <{ANN}>\n\n\nHello Ann,\n\nyes?")


def test_what_a_newcomer_writes_stays_where_it_belongs() -> None:
    """Line ends in a subject or an address add no header; other scripts come through; the thread is kept."""
    draft = Draft(
        sender=ANN, to=f"Ivy <{IVY}>\r\nBcc: {BOB}", subject="Grüße\r\nBcc: eve@example.com", body="こんにちは"
    )
    read = message_from_bytes(write(draft, at=AT, message_id="<2@example.net>", answered=MAIL), policy=policy.default)

    assert read["Bcc"] is None
    assert read["Subject"] == "Grüße Bcc: eve@example.com"
    assert read["In-Reply-To"] == "<1@example.org>"
    assert read.get_content().strip() == "こんにちは"


def test_a_service_that_is_not_there_is_told_as_a_mail_server_would() -> None:
    """Where nothing listens, the reply is one that mail programs know: try again later."""
    with listen(0) as closed:
        assert hand_over(closed.getsockname()[1], IVY, [OURS], b"").startswith("421 ")


def test_steps_follow_what_happened_and_not_the_order_of_the_page() -> None:
    """Who skips a step is led on from there; after a refusal the step stays; a new request begins anew."""
    asked = replace(MAIL, id=3, reply_to="intro+abc@intro.example.org")
    sent = replace(MAIL, id=2, owner=IVY, sent=True, to=OURS, smtp="250 2.0.0 Taken")
    refused = replace(sent, smtp="550 5.7.1 no")

    assert next_step([]).number == 1
    assert next_step([refused]).number == 1
    assert next_step([replace(MAIL, owner=IVY, sender=f"Ann Lee <{ANN}>"), refused]).number == 2
    assert next_step([sent]) == replace(next_step([sent]), number=3, draft=None)
    assert next_step([sent, asked]).number == 3
    bob = replace(asked, id=4, owner=BOB)
    yes = replace(sent, id=5, owner=ANN, to="intro+abc@intro.example.org")
    assert next_step([sent, asked, bob, yes]).number == 4
    assert next_step([sent, asked, bob, yes, replace(sent, id=6)]).draft is None


def test_a_search_counts_in_every_file_whatever_the_capitals(tmp_path: Path) -> None:
    """A word is counted in each file, shown with what stands around it, and the operator's file stands apart."""
    (tmp_path / "letterman.toml").write_text("leeds", encoding="utf-8")
    (tmp_path / "letterman.db").write_bytes(b"\0\1roofs of Leeds\0LEEDS\xff")
    found = search(tmp_path, " Leeds ")

    assert found["files"] == [
        {"name": "letterman.db", "count": 2, "operators": False},
        {"name": "letterman.toml", "count": 1, "operators": True},
    ]
    assert "··roofs of Leeds·LEEDS" in found["places"][0]
    assert held(tmp_path)["tables"] == []


def test_buttons_are_the_mailto_links_of_the_html_part() -> None:
    """A mailto link begins the mail that it names, its plus sign kept; other links are none."""
    html = (
        '<p><a href="mailto:intro+abc@intro.example.org?subject=Re%3A%20Bob%3F&amp;body=yes%0D%0AAnn+">yes</a>'
        '<a href="https://example.com">no</a></p>'
    )
    (button,) = buttons(replace(MAIL, html=html))

    assert button.label == "yes"
    assert button.draft == Draft(
        sender=ANN, to="intro+abc@intro.example.org", subject="Re: Bob?", body="yes\nAnn+", answers=None
    )


@needs_axe
@needs_chromium
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_on_the_page(page: Page, browser: Browser, scheme: str) -> None:
    """With mail in the mailboxes, one of them open and being answered, axe-core finds nothing on the page."""
    page.asked()
    browser.tool("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.open(f"http://{page.host}/")
    browser.sees(".ann", "would like to introduce you")

    assert faults(browser) == []
