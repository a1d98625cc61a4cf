"""Decides what a freshly typed text says: yes, no, not now, stop, or something else.

A text comes cut into phrases that the tables of words know (`clauses.py`). A yes or a no is
given only where one is said plainly, at the head of a clause, and where nothing else in the text could turn it round:
no question, condition, hedge, contrast, postponement, irony, reported speech, or the opposite answer, in this language
or in another. Everything else is unclear, since a person is asked again, but never misunderstood.

This module never sees a quotation (`reply.py` has cut it), and knows nothing of who wrote.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from mailer.model import Aside, Choice, Door, Order
from mailer.read.clauses import DECIDING, PEELED, Piece, Reading, capitals, is_unknown, is_word, readings, tokens_of
from mailer.read.language import language
from mailer.read.words import Sense, alone, speakers, turns, weights


__all__ = ["Heard", "aside", "choose", "hear", "language", "order", "stops_all"]

MOST_NAMES = 2
"""How many unknown words after a bare yes or no can be a name."""

MOST_IN_SIGNATURE = 4
"""How many words the line of a signature has that is the writer's name."""

STRANGERS = 3
"""How many unknown words a text may hold whose language is not plain."""

ENDS = frozenset(".!\n…。!।॥۔։|")
ASKS = frozenset("?؟՞;")
QUOTES = frozenset('"“”„«»‹›「」『』')
LIGHT = frozenset(".,!¡\n…。！-–;()")

END = Piece(None, ("\n",))
"""What stands behind the last piece, as a line's end does."""
YES_ELSEWHERE = frozenset({"si", "ja", "ya", "tak"})
"""Words for yes that are an "if" or a "not" inside a clause of other languages."""

TOLD = DECIDING | {Sense.EXCUSE, Sense.LATER}
"""Phrases that show what the rest of their clause is about."""
UNSURE = frozenset({Sense.DOUBT, Sense.UNTIL, Sense.WHO, Sense.HELD, Sense.OUTCOME, Sense.ACQUAINTED})
KEPT_BY_NO = frozenset({Sense.WHO, Sense.ACQUAINTED})
"""What a refusal may say besides: it asks who we are, or knows the other well."""
ASIDES = {
    Sense.HELD: Aside.HELD,
    Sense.WHO: Aside.WHO,
    Sense.OUTCOME: Aside.OUTCOME,
    Sense.ACQUAINTED: Aside.ACQUAINTED,
    Sense.THANKS: Aside.THANKS,
}
SETTLED = frozenset({Sense.STOP, Sense.STOP_ALL, Sense.WHO, Sense.HELD, Sense.OUTCOME, Sense.ACQUAINTED})
"""What is heard before a postponement."""
LEANING = frozenset({Sense.YES, Sense.FOND, Sense.WARM, Sense.LATER, Sense.EXCUSE})
ANSWERING = frozenset({Sense.YES, Sense.FOND, Sense.NO})
HARMLESS = frozenset({Sense.WORDS, Sense.FILL, Sense.AND})
COMMANDS = {
    Sense.CANCEL: Order.CANCEL,
    Sense.SEND: Order.OK,
    Sense.HELP: Order.HELP,
    Sense.HELD: Order.HELD,
    Sense.OUTCOME: Order.OUTCOME,
    Sense.STOP: Order.STOP,
    Sense.STOP_ALL: Order.STOP,
    Sense.THANKS: Order.THANKS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a text says, of one reading."""

    choice: Choice
    aside: Aside
    stop_all: bool
    """Whether it wants to hear from nobody at all."""


def hear(fresh: str) -> Heard:
    """Read a text once, and give all that it says to a question."""
    tokens = tokens_of(fresh)
    words = [token for token in tokens if token not in LIGHT]
    if len(words) == 1 and words[0] in alone():
        agreed = alone()[words[0]] is Sense.YES
        choice = Choice.NO if not agreed else Choice.UNCLEAR if _trails_off(tokens) else Choice.YES
        return Heard(choice=choice, aside=Aside.NONE, stop_all=False)
    found = readings(tokens, names=capitals(fresh))
    return Heard(
        choice=_chosen(found),
        aside=_said_besides(found),
        stop_all=any(reading.senses[Sense.STOP_ALL] for reading in found),
    )


def choose(fresh: str) -> Choice:
    """Give what a text counts as, when it answers a question."""
    return hear(fresh).choice


def aside(fresh: str) -> Aside:
    """Give what a text says besides an answer."""
    return hear(fresh).aside


def stops_all(fresh: str) -> bool:
    """Whether a text wants to hear from nobody at all."""
    return hear(fresh).stop_all


def _chosen(found: list[Reading]) -> Choice:
    """Give the answer that every language hears, which knows the text."""
    decided = [_decide(reading) for reading in found]
    choices = {choice for choice in decided if choice is not None}
    if None in decided and any(is_unknown(piece) and not piece.name for piece in found[0].pieces):
        return Choice.UNCLEAR
    if len(choices) > 1 and _may_prevail(found, choices):
        choices.discard(Choice.UNCLEAR)
    return choices.pop() if len(choices) == 1 else Choice.UNCLEAR


def _may_prevail(found: list[Reading], choices: set[Choice]) -> bool:
    """Whether a no in one language stands, although another language knows these words and hears no answer in them."""
    heard = {sense for reading in found for sense in reading.senses}
    return Choice.YES not in choices and not heard & (UNSURE | {Sense.YES, Sense.FOND, Sense.LATER})


def _said_besides(found: list[Reading]) -> Aside:
    said = {sense for reading in found for sense in reading.senses}
    for sense, kind in ASIDES.items():
        if sense in said and (sense is not Sense.THANKS or any(_only(reading, {sense}) for reading in found)):
            return kind
    return Aside.NONE


def order(fresh: str, subject: str, *, door: Door) -> Order | None:
    """Give the command that a short mail consists of, and nothing else; None where it says more, or something else."""
    text = fresh.strip() or _bare(subject)
    if door is Door.ASKED or "@" in text:
        return None
    for reading in readings(tokens_of(text), orders=True):
        for sense, command in COMMANDS.items():
            if reading.senses[sense] and _only(
                reading, {sense, Sense.SEND, Sense.YES} if command is Order.OK else {sense}
            ):
                return command
    return None


def _bare(subject: str) -> str:
    head, colon, rest = subject.partition(":")
    return rest.strip() if colon and len(head) <= 4 else subject.strip()  # noqa: PLR2004 - Re, Fwd, Antw, SV


def _only(reading: Reading, senses: set[Sense]) -> bool:
    """Whether a text says something of these senses, and nothing else but courtesies."""
    allowed = senses | PEELED
    signed = False
    for piece in reading.pieces:
        signed = signed or piece.sense is Sense.BYE
        if not signed and is_word(piece) and piece.sense not in allowed:
            return False
    return not any(piece.tokens[0] in ASKS for piece in reading.pieces) or bool(
        senses & {Sense.HELP, Sense.HELD, Sense.OUTCOME}
    )


def _decide(reading: Reading) -> Choice | None:
    """Give what a text says in one language; None where it says nothing about the question."""
    pieces, senses = reading.pieces, reading.senses
    plain = Counter(piece.sense for piece in pieces if piece.sense and piece.sense in DECIDING and piece.plain)
    buried = {piece.sense for piece in pieces if piece.sense in DECIDING and not piece.plain}
    agreed, refused = plain[Sense.YES] + plain[Sense.FOND], plain[Sense.NO]
    if _postpones(reading, refused=bool(refused)):
        return Choice.LATER
    if _doubtful(reading, firm=_refuses_firmly(pieces)) or (Sense.YES in buried and not agreed) or _strays(reading):
        return Choice.UNCLEAR
    if plain[Sense.STOP] or plain[Sense.STOP_ALL]:
        return Choice.UNCLEAR if agreed else Choice.STOP
    if senses[Sense.LATER]:
        return Choice.LATER
    if refused or senses[Sense.EXCUSE]:
        return _refuse(reading, plain)
    if senses[Sense.NOT] or senses[Sense.BUT] or buried - {Sense.YES, Sense.FOND} or (senses[Sense.REGRET] and agreed):
        return Choice.UNCLEAR
    if not agreed:
        return Choice.UNCLEAR if buried else None
    if _refuses_elsewhere(pieces) or not _safe(reading, Sense.NO, Sense.NOT, Sense.DOUBT, Sense.BUT):
        return Choice.UNCLEAR
    return Choice.YES


def _postpones(reading: Reading, *, refused: bool) -> bool:
    """Whether a time is asked for, or has to come first; a doubt or a contrast beside it takes nothing from that."""
    senses = reading.senses
    if senses.keys() & SETTLED or any(piece.tokens[0] in QUOTES for piece in reading.pieces):
        return False
    if senses[Sense.WAIT] or (senses[Sense.LATER] and not refused and not _asks(reading.pieces)):
        return True
    return bool(senses[Sense.UNTIL] and not refused and senses.keys() & LEANING)


def _refuses_firmly(pieces: list[Piece]) -> bool:
    """Whether a plain refusal has several words, or is a no with thanks behind it."""
    words = [piece for piece in pieces if is_word(piece)]
    return any(
        piece.sense is Sense.NO and piece.plain and (piece.tokens[1:] or following.sense is Sense.THANKS)
        for piece, following in pairwise([*words, END])
    )


def _doubtful(reading: Reading, *, firm: bool) -> bool:
    """Whether something in a text leaves everything else open; who refuses firmly may well ask who we are."""
    unsure = reading.senses.keys() & UNSURE
    if any(piece.tokens[0] in QUOTES or _is_if(piece) for piece in reading.pieces):
        return True
    if firm and unsure and unsure <= KEPT_BY_NO:
        return False
    return bool(unsure) or _asks(reading.pieces) or _is_turned(reading)


def _is_turned(reading: Reading) -> bool:
    """Whether a "not" is followed by what turns it round: "I can't refuse", "I don't want to miss it"."""
    turning = turns(reading.language)
    negated = adjacent = False
    for piece in reading.pieces:
        if (adjacent or (negated and len(piece.tokens) == 1)) and not turning.isdisjoint(piece.tokens):
            return True
        adjacent = piece.sense in {Sense.NO, Sense.NOT}
        negated = is_word(piece) and (negated or adjacent)
    return False


def _is_if(piece: Piece) -> bool:
    """Whether a yes inside a clause is an "if", as "si" is without its accent."""
    return piece.sense is Sense.YES and not piece.plain and Sense.DOUBT in weights().get(piece.tokens[-1], ())


def _strays(reading: Reading) -> bool:
    """Whether a bare "yes" or "no" is all that is decided, and its sentence goes on with something else.

    What follows such a word is often what it answers, as in "yes, it rains"; a name may, and so may what is understood.
    """
    said = [piece for piece in reading.pieces if piece.sense in DECIDING and piece.plain]
    bare = all(map(_is_bare, said))
    vague = bare or any(map(is_unknown, reading.pieces))
    if vague and said and said[0].sense is not Sense.NO and _trails_off([piece.tokens[0] for piece in reading.pieces]):
        return True
    if not bare or (said and said[0].sense is Sense.NO and reading.senses[Sense.THANKS]):
        return False
    decided = False
    clause: list[Piece] = []
    for piece in [*reading.pieces, END]:
        if is_word(piece):
            clause.append(piece)
            decided = decided or piece.sense in DECIDING
            continue
        if decided and _is_foreign(clause):
            return True
        clause = []
        decided = decided and piece.tokens[0] not in ENDS
    return False


def _trails_off(tokens: list[str]) -> bool:
    return (".", ".") in pairwise(tokens)


def _is_foreign(clause: list[Piece]) -> bool:
    """Whether a clause is about something that we do not understand."""
    if any(piece.sense in TOLD or (piece.open and piece.sense) for piece in clause[1:]):
        return False
    if not clause or clause[0].open or clause[0].sense is Sense.EXCUSE or clause[-1].sense is Sense.WARM:
        return False
    beside = [piece for piece in clause if piece.sense is Sense.WORDS or is_unknown(piece)]
    return len(beside) > MOST_NAMES or any(piece.tokens[0] in speakers() or not piece.name for piece in beside)


def _is_bare(piece: Piece) -> bool:
    return all(piece.sense in weights().get(token, ()) for token in piece.tokens)


def _asks(pieces: list[Piece]) -> bool:
    """Whether anything is asked; a semicolon asks in Greek."""
    greek = any("\u0370" <= piece.tokens[0][0] <= "\u03ff" for piece in pieces)
    marks = [at for at, piece in enumerate(pieces) if piece.tokens[0] in ASKS and (greek or piece.tokens[0] != ";")]
    return any(not _is_echo(pieces, at) for at in marks)


def _is_echo(pieces: list[Piece], at: int) -> bool:
    """Whether a question is but a name, and its writer answers in so many words: "Bob Ray? Gladly."."""
    asked: list[Piece] = []
    for piece in pieces[:at][::-1]:
        if piece.tokens[0] in ENDS | ASKS:
            break
        asked.append(piece)
    said, following = [*filter(is_word, pieces[at + 1 :]), END, END][:2]
    wordy = not _is_bare(said) or following.sense in PEELED | ANSWERING
    answers = said.sense in ANSWERING and said.plain and wordy
    return answers and all(piece.sense is Sense.FILL or piece.name for piece in asked)


def _refuse(reading: Reading, plain: Counter[Sense]) -> Choice:
    """Decide a text that declines, or gives a reason to."""
    senses = reading.senses
    said = [
        piece.sense
        for piece in reading.pieces
        if piece.sense in {*DECIDING, Sense.EXCUSE, Sense.BUT} and (piece.plain or piece.sense is not Sense.NO)
    ]
    last = max((at for at, sense in enumerate(said) if sense is Sense.BUT), default=-1)
    declines = Sense.NO in said[last + 1 :] or Sense.EXCUSE in said[last + 1 :]
    if plain[Sense.YES] or (senses[Sense.WARM] and last < 0 and _says_no_more_than_no(reading)):
        return Choice.UNCLEAR
    if last >= 0 and not declines and not _ends_in_courtesy(reading):
        return Choice.UNCLEAR
    if plain[Sense.FOND] and not (last > said.index(Sense.FOND) and declines):
        return Choice.UNCLEAR
    courteous = senses[Sense.REGRET] or (senses[Sense.WARM] and last >= 0) or _is_thanked(reading.pieces)
    if not (plain[Sense.NO] or plain[Sense.FOND] or courteous):
        return Choice.UNCLEAR
    return Choice.NO if _safe(reading, Sense.YES, Sense.DOUBT) else Choice.UNCLEAR


def _is_thanked(pieces: list[Piece]) -> bool:
    """Whether a thanks stands before a "but" and a reason, or after a reason in its sentence: "too busy, thanks"."""
    thanked = contrasted = excused = False
    for piece in pieces:
        thanked = thanked or piece.sense is Sense.THANKS
        contrasted = thanked and (contrasted or piece.sense is Sense.BUT)
        excuses = piece.sense is Sense.EXCUSE and piece.plain
        if (contrasted and excuses) or (excused and piece.sense is Sense.THANKS):
            return True
        excused = (excused or excuses) and piece.tokens[0] not in ENDS
    return False


def _says_no_more_than_no(reading: Reading) -> bool:
    """Whether all that refuses is a bare no, as in "no, no problem"."""
    said = [piece for piece in reading.pieces if piece.sense in {Sense.NO, Sense.EXCUSE}]
    return bool(said) and all(map(_is_bare, said))


def _ends_in_courtesy(reading: Reading) -> bool:
    """Whether courtesies follow the last contrast, and nothing else but what an open one gives thanks for."""
    words = [piece for piece in reading.pieces if is_word(piece)]
    last = max(at for at, piece in enumerate(words) if piece.sense is Sense.BUT)
    after = words[last + 1 :]
    thanked = next((at for at, piece in enumerate(after) if piece.sense is Sense.THANKS and piece.open), len(after))
    return bool(after) and all(
        piece.sense in PEELED or (at > thanked and (piece.sense is Sense.WORDS or is_unknown(piece)))
        for at, piece in enumerate(after)
    )


def _safe(reading: Reading, *against: Sense) -> bool:
    """Whether the words that this language does not know can be left aside; what a thanks is for doubts nothing."""
    signed = thanked = False
    unknown = 0
    signature = _signature(reading.pieces)
    for at, piece in enumerate(reading.pieces):
        signed = signed or piece.sense is Sense.BYE
        thanked = is_word(piece) and (thanked or (piece.sense is Sense.THANKS and piece.open))
        if is_unknown(piece) and not signed:
            unknown += at < signature
            greets = Sense.YES not in against and _is_yes_elsewhere(reading.pieces, at)
            if not greets and _turns(piece.tokens, (Sense.NO, Sense.NOT) if thanked else against):
                return False
    return unknown <= STRANGERS or unknown <= reading.known


def _is_yes_elsewhere(pieces: list[Piece], at: int) -> bool:
    """Whether a word between marks is a yes of another language, and not its "if" or "not": "ja, yes"."""
    around = [*pieces[max(at - 1, 0) : at], *pieces[at + 1 : at + 2]]
    return pieces[at].tokens[0] in YES_ELSEWHERE and not any(map(is_word, around))


def _signature(pieces: list[Piece]) -> int:
    """Give where a signature begins that nothing introduces: on a later line that is a name, and nothing else."""
    begins = 0
    for at, piece in enumerate([*pieces, END]):
        if piece.tokens[0] != "\n":
            continue
        line = [piece for piece in pieces[begins:at] if is_word(piece)]
        if begins and 0 < len(line) <= MOST_IN_SIGNATURE and all(piece.name for piece in line):
            return begins
        begins = at + 1
    return len(pieces)


def _refuses_elsewhere(pieces: list[Piece]) -> bool:
    """Whether a word that is harmless here is a no elsewhere, and stands at the end or thanks: "sim. no gracias"."""
    words = [piece for piece in pieces if is_word(piece)]
    for at, piece in enumerate(words):
        follows = words[at + 1].sense if at + 1 < len(words) else Sense.THANKS
        lone = len(piece.tokens) == 1
        if lone and piece.sense in HARMLESS and follows is Sense.THANKS and _turns(piece.tokens, (Sense.NO,)):
            return True
    return False


def _turns(tokens: tuple[str, ...], against: tuple[Sense, ...]) -> bool:
    """Whether a word that is unknown here is an answer or a doubt in another language."""
    return bool(weights().get(tokens[0], frozenset()) & set(against))
