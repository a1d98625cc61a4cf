"""The nouns of Letterman: what a mail says, who proved it, what an introduction holds, and what follows.

Every stage of the way of a mail takes some of these and gives others. They are frozen, and have no behaviour beyond
invariants. This module never reads a clock, a file or the network, and never decides anything.

Words follow RFC 5321 (envelope, reverse-path), RFC 5322 (mailbox), RFC 3464 (DSN) and RFC 8601 (results).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime  # noqa: TC003 - the sealed form is read back by these annotations
from enum import Enum, IntEnum, StrEnum
from typing import ClassVar


DEFAULT_DAYS = 14
"""How long an introduction stays open, in days, where neither the request nor the settings say otherwise."""

MOST_PEOPLE = 5
"""The most people that one request can bring together."""


# --- what comes in ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A person as a mail names them: a display name, an address, or both (RFC 5322, section 3.4).

    The name is as written there, not yet fit to be shown to anyone else; the address is None where only a name is
    known.
    """

    name: str = ""
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One mail as it came over SMTP, before anything is believed: the envelope and the bytes."""

    peer: str
    """The IP address of the client; empty where it came over a local socket."""
    helo: str
    reverse_path: str
    """The address of MAIL FROM, without brackets; empty for the null reverse-path."""
    recipients: tuple[str, ...]
    content: bytes
    """The message, with CRLF line ends, and no other CR, LF or NUL."""
    at: datetime


# --- who wrote it -----------------------------------------------------------------------------------------------------


class Result(StrEnum):
    """The result of an authentication method (RFC 8601, section 2.7)."""

    NONE = "none"
    PASS = "pass"
    FAIL = "fail"
    POLICY = "policy"
    NEUTRAL = "neutral"
    TEMPERROR = "temperror"
    PERMERROR = "permerror"


class Method(StrEnum):
    """How an address was proved (RFC 8601, section 2.7)."""

    DKIM = "dkim"
    SPF = "spf"
    ARC = "arc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Who provably wrote a mail.

    Attributes:
        result: `PASS` when the From address is proved, `TEMPERROR` when DNS kept us from knowing, else why not.
        address: the From address that is proved, in canonical form; None unless `result` is `PASS`.
        method: what proved it. SPF alone is weaker than DKIM.
        reason: one of a closed list of short words, for logs and the SMTP reply; never holds data of the mail.
    """

    result: Result
    address: str | None = None
    method: Method | None = None
    reason: str = ""

    @property
    def proved(self) -> bool:
        """Whether the From address is proved by a signature."""
        return self.result is Result.PASS and self.method in (Method.DKIM, Method.ARC)


# --- what it says -----------------------------------------------------------------------------------------------------


class Choice(StrEnum):
    """What a reply counts as, when it answers a question."""

    YES = "yes"
    NO = "no"
    LATER = "later"
    UNCLEAR = "unclear"
    STOP = "stop"


class Door(Enum):
    """Which address a mail came to, which says what kind of mail it can be."""

    OPEN = "open"
    """The plain address: a request, or a command."""
    ASKED = "asked"
    """A reply address that a question carried: an answer."""
    INTRODUCER = "introducer"
    """A reply address that a letter to the introducer carried: a correction, a cancellation, an ok."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """The mail that was forwarded, as the outermost forward shows it; the date is in the words of the mail."""

    sender: Mailbox = Mailbox()
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str = ""
    date: str = ""
    body: str = ""
    language: str = ""
    """The language of `body`, as a two-letter code; empty where it cannot be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the header of a mail shows, whoever wrote it; nothing here is proved."""

    sender: Mailbox = Mailbox()
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    subject: str = ""
    message_id: str = ""
    """Without angle brackets; empty where there is none."""
    in_reply_to: tuple[str, ...] = ()
    """The message identifiers of In-Reply-To, then of References, newest first, without angle brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a request asks for besides the introduction itself."""

    draft: bool = False
    """Show the receipt first, and ask nobody before the introducer says ok."""
    first: int | None = None
    """The index in `people` of the one who is to be asked before the others."""
    days: int | None = None
    """The deadline in days; None where the request names none."""
    blind: bool = False
    """Describe the others in the question, without their names."""
    with_words: bool = False
    """Pass the forwarded mail's own words on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A person's mail to the plain address, or an introducer's correction of one.

    Attributes:
        heading: its header.
        fresh: the writer's own words, without quotation, signature or the forwarded part.
        forwarded: the mail that was forwarded, if one was.
        people: who is to be introduced, in the order in which the request names them.
        missing: what the request lacks or leaves open, each as a short English phrase, such as "the address of Bob".
        options: what else it asks for.
        words: the part of `fresh` that says why, fit to be passed on once it is cleaned; may be empty.
        private: words meant for one of `people` alone, by index.
        choice: what `fresh` counts as, where it replies to a letter of ours.
        language: the language of `fresh`, as a two-letter code; empty where it cannot be told.
    """

    heading: Heading = Heading()
    fresh: str = ""
    forwarded: Forwarded | None = None
    people: tuple[Mailbox, ...] = ()
    missing: tuple[str, ...] = ()
    options: Options = Options()
    words: str = ""
    private: tuple[tuple[int, str], ...] = ()
    choice: Choice = Choice.UNCLEAR
    language: str = ""


class Aside(StrEnum):
    """Something other than an answer that a person says, and that gets a line of its own."""

    NONE = "none"
    THANKS = "thanks"
    """A thank-you, or an offer of something in return."""
    WHO = "who"
    """Who is this, what is this."""
    HELD = "held"
    """What is held about the writer."""
    OUTCOME = "outcome"
    """How did it go?"""
    ACQUAINTED = "acquainted"
    """We know each other already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A person's mail to a reply address that a question carried."""

    heading: Heading = Heading()
    fresh: str = ""
    forwarded: Forwarded | None = None
    choice: Choice = Choice.UNCLEAR
    stop_all: bool = False
    """With `Choice.STOP`: from anyone, rather than from this introducer."""
    aside: Aside = Aside.NONE
    language: str = ""


class Order(StrEnum):
    """What a command wants."""

    CANCEL = "cancel"
    OK = "ok"
    HELP = "help"
    STOP = "stop"
    THANKS = "thanks"
    HELD = "held"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A person's mail that orders something rather than asks for an introduction."""

    order: Order
    heading: Heading = Heading()
    fresh: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """A report that a mail could not be delivered (RFC 3464, or one of the many that follow no standard)."""

    heading: Heading = Heading()
    recipients: tuple[str, ...] = ()
    permanent: bool | None = None
    """Whether it failed for good; None where the report does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoReply:
    """A mail that no person wrote: out of office, receipt, ticket, reaction (RFC 3834 and its many neighbours)."""

    heading: Heading = Heading()
    fresh: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A mail that is broken, or too large or too deep to be read safely; `reason` holds no data of the mail."""

    reason: str
    heading: Heading = Heading()


Reading = Request | Answer | Command | Bounce | AutoReply | Unreadable


# --- reply addresses --------------------------------------------------------------------------------------------------


class Role(IntEnum):
    """What a reply address was given out for; the number stands in the token, so it never changes."""

    QUESTION = 1
    """Answers to a question."""
    SECOND = 2
    """Answers to the one question back."""
    RECEIPT = 3
    """The introducer's replies: cancel, ok, corrections."""
    REQUEST = 4
    """The introducer's replies to what an unclear request got."""
    BOUNCE = 5
    """The reverse-path of a question."""
    NOTICE = 6
    """The reverse-path of every other mail: what comes there is taken, and nothing follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a reply address says by itself, once its MAC is verified.

    Attributes:
        seed: 16 bytes, from which the introduction's id and key derive.
        role: what it was given out for.
        party: the index of the party that it was given to, 0 for the introducer.
        deadline: the last day (UTC) on which the introduction is open.
    """

    seed: bytes = field(repr=False)
    role: Role
    party: int = 0
    deadline: date


# --- an introduction --------------------------------------------------------------------------------------------------


class Stage(StrEnum):
    """How far an introduction has come."""

    INCOMPLETE = "incomplete"
    """The request lacks something; nobody has been asked."""
    DRAFT = "draft"
    """The introducer sees a preview first; nobody has been asked."""
    CONFIRMING = "confirming"
    """SPF alone proved the request; the introducer is asked whether they wrote it, and nobody else is asked."""
    ASKED = "asked"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One of the people to be introduced.

    When the introduction has ended, only `digest` and `failed` are left.

    Attributes:
        name: fit to be shown.
        address: canonical, as it is written to.
        digest: keyed digest of the address.
        agreed: whether they said yes.
        asked: whether their question was sent.
        silent: whether they are never asked, since they told us not to, or were asked too often lately.
        failed: whether the introducer has been told that their question bounced.
        language: in which they are written to; empty for the setting.
        words: words of the introducer for this party alone.
    """

    __pydantic_config__: ClassVar = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}

    name: str = ""
    address: str = field(default="", repr=False)
    digest: bytes = field(repr=False)
    agreed: bool = False
    asked: bool = False
    silent: bool = False
    failed: bool = False
    language: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """An introduction while it is open; it is stored sealed, and can be opened with a reply address alone.

    An ended one keeps the introducer's address and the digests of the parties, and nothing else, until its deadline.
    """

    stage: Stage
    introducer: Mailbox
    deadline: date
    parties: tuple[Party, ...] = ()
    words: str = ""
    theirs: tuple[int, str] | None = None
    """The forwarded words of one party, by index, where the introducer wants them passed on."""
    language: str = ""
    options: Options = Options()
    request: Request | None = None
    """What an incomplete request said so far."""


# --- what follows -----------------------------------------------------------------------------------------------------


class Template(StrEnum):
    """Every letter that the service can write; each has a template of its own in every language."""

    QUESTION = "question"
    RECEIPT = "receipt"
    PREVIEW = "preview"
    INCOMPLETE = "incomplete"
    CONFIRM = "confirm"
    AGREED = "agreed"
    DECLINED = "declined"
    LATER = "later"
    STOPPED = "stopped"
    STOPPED_ALL = "stopped_all"
    AGAIN = "again"
    ELSEWHERE = "elsewhere"
    LETTER = "letter"
    UNDELIVERED = "undelivered"
    REPEATED = "repeated"
    CANCELLED = "cancelled"
    LET_GO = "let_go"
    INTRODUCED = "introduced"
    GRACIOUS = "gracious"
    OUTCOME = "outcome"
    HELD = "held"
    WHO = "who"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply to an SMTP command (RFC 5321, section 4.2; RFC 3463). Its text is one of ours, and holds no user data."""

    code: int
    enhanced: str
    text: str
    reason: Reason | None = field(default=None, compare=False)
    """Why, for events and counters, where something is refused."""

    def __str__(self) -> str:
        """Give the line as it goes over the wire, without its end."""
        return f"{self.code} {self.enhanced} {self.text}"

    @property
    def temporary(self) -> bool:
        """Whether the client should try again."""
        return self.code // 100 == 4  # noqa: PLR2004 - RFC 5321, section 4.2.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Something to be said to somebody, before it is put into words.

    Attributes:
        template: what is said.
        to: who it goes to; more than one for the letter that brings people together.
        deadline: until when the introduction is open.
        role: what the reply address is for; None where replies go to the plain address, or past us.
        party: whose reply address it is.
        language: in which it is said; empty for the setting.
        about: the introduction, for the letters that may show it. What is said to a party in answer to their own mail
            has none, so that it cannot depend on what others did.
        heading: the mail that it answers, for the thread in the reader's mail program.
        failed: the address that could not be reached.
    """

    template: Template
    to: tuple[Mailbox, ...]
    deadline: date
    role: Role | None = None
    party: int = 0
    language: str = ""
    about: Introduction | None = None
    heading: Heading | None = None
    failed: str = ""


class Reason(StrEnum):
    """Why a mail had the effect that it had: a closed list, for events and tests."""

    ASKED = "asked"
    PREVIEWED = "previewed"
    INCOMPLETE = "incomplete"
    CONFIRMING = "confirming"
    REPEATED = "repeated"
    AGREED = "agreed"
    INTRODUCED = "introduced"
    DECLINED = "declined"
    STOPPED = "stopped"
    LATER = "later"
    UNCLEAR = "unclear"
    ELSEWHERE = "elsewhere"
    ASIDE = "aside"
    CANCELLED = "cancelled"
    HELPED = "helped"
    BOUNCED = "bounced"
    OVER = "over"
    NOTHING = "nothing"
    """Taken, and nothing follows: automatic mail, a second unclear answer, a bounce that was told already."""
    DUPLICATE = "duplicate"
    UNPROVED = "unproved"
    UNLISTED = "unlisted"
    UNREADABLE = "unreadable"
    BUDGET = "budget"
    BUSY = "busy"
    UNKNOWN = "unknown"
    """There is no such address."""
    FOREIGN = "foreign"
    """An address that is none of ours."""
    MALFORMED = "malformed"
    LARGE = "large"
    LOOPED = "looped"
    DNS = "dns"
    TROUBLE = "trouble"
    """Our own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A wish never to be asked again, by one introducer or, where that is empty, by anyone."""

    digest: bytes
    introducer: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What follows from one mail.

    Attributes:
        reason: why.
        reply: what the client is told at the end of DATA.
        introduction: what is kept from now on; None leaves what is there.
        letters: what is said, to whom.
        asked: the digests of those who are asked by it.
        turn: the digests of those whose turn it is to be asked: also of those who are passed over in silence, so that
            what is looked up and what is counted for everyone does not tell that they were.
        stops: who is never to be asked again.
    """

    reason: Reason
    reply: Reply
    introduction: Introduction | None = None
    letters: tuple[Letter, ...] = ()
    asked: tuple[bytes, ...] = ()
    turn: tuple[bytes, ...] = ()
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One finished message for one recipient, on its way to the relay.

    Attributes:
        id: its place in the outbox; 0 before it is stored.
        reverse_path: the envelope's sender.
        recipient: the one address that it goes to.
        content: the whole message with CRLF line ends, not yet signed; the same bytes at every try.
        created: when it was queued; the signature's time, so that retries are identical.
        attempts: how often it was tried.
    """

    id: int = 0
    reverse_path: str = field(repr=False)
    recipient: str = field(repr=False)
    content: bytes = field(repr=False)
    created: datetime
    attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """The relay has taken the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferred:
    """The relay was not there, or said not now: try again later."""

    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The relay said never; `code` is its reply code."""

    code: int


Delivery = Delivered | Deferred | Refused
