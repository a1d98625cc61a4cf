"""That no yes of a table survives its condition, negation, question or postponement, language by language."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

import pytest

from mailer.model import Choice
from mailer.read import words
from mailer.read.answer import choose
from mailer.read.words import NOTATION, Sense, _entries, _macros


if TYPE_CHECKING:
    from collections.abc import Iterator


EACH = 40
"""How many forms of one entry are tried, taken evenly from the first thousands of them."""

OPEN = {
    "tl": "kung libre {} / {} kung libre / siguro {} / {} ba",
    "ta": "இலவசமாக இருந்தால் {} / {} அவர் சம்மதித்தால் / ஒருவேளை {}",
    "te": "ఉచితం అయితే {} / బహుశా {} / {} అతను ఒప్పుకుంటే",
    "ur": "اگر مفت ہو تو {} / کیا {} / شاید {} / {} اگر وقت ملا",
    "hi": "अगर मुफ़्त है तो {} / क्या {} / शायद {} / {} अगर समय मिला / agar free hai to {} / kya {}",
    "mr": "जर मोफत असेल तर {} / कदाचित {} / {} का / {} जर वेळ मिळाला तर",
    "bn": "যদি ফ্রি হয় {} / {} কি / হয়তো {} / {} যদি সময় থাকে",
    "vi": "nếu miễn phí thì {} / {} nếu có thời gian / có lẽ {} / {} phải không",
    "th": "ถ้าฟรี{} / {}ถ้ามีเวลา / อาจจะ{} / {}ไหม / {}หรือเปล่า",
    "zh": "如果免费{} / {}吗 / 也许{} / {}，如果有时间 / 要是唔使钱{}",
    "ja": "無料なら{} / {}か / もしかしたら{} / 時間があれば{}",
    "ko": "무료라면 {} / {} 한지 모르겠어요 / 혹시 {} / {} 시간이 된다면",
    "ar": "إذا كان مجانيا {} / هل {} / ربما {} / {} لو عندي وقت",
    "fa": "اگر رایگان باشد {} / آیا {} / شاید {} / {} اگر وقت داشته باشم",
    "he": "אם זה בחינם {} / האם {} / אולי {} / {} אם יהיה לי זמן",
    "tr": "ücretsizse {} / eğer ücretsiz ise {} / {} mı / belki {}",
    "id": "kalau gratis {} / apakah {} / mungkin {} / {} kalau ada waktu",
    "ms": "kalau percuma {} / adakah {} / mungkin {} / {} kalau ada masa",
    "sw": "kama ni bure {} / je {} / labda {} / {} ikiwa nina muda",
}
"""Conditions, hedges and questions: any yes or no that stands in one is left open."""

TURNED = {
    "tl": "hindi {} / {} pero hindi ako sigurado / {} pero sa susunod na lang / {} pero wala akong oras",
    "ta": "{} ஆனால் இப்போது வேண்டாம் / {} என்று சொல்ல முடியாது / {} ஆனால் எனக்கு நேரம் இல்லை / அவர் {}",
    "te": "{} కానీ ఇప్పుడు వద్దు / {} అని చెప్పలేను / {} కానీ నాకు సమయం లేదు / ఆయన {}",
    "ur": "{} لیکن ابھی نہیں / {} نہیں / {} لیکن میرے پاس وقت نہیں / وہ {}",
    "hi": "{} लेकिन अभी नहीं / {} नहीं / {} लेकिन समय नहीं है / {} par abhi nahi / {} lekin time nahi hai / वह {}",
    "mr": "{} पण आता नको / {} नाही / {} पण वेळ नाही / तो {}",
    "bn": "{} কিন্তু এখন না / {} না / {} কিন্তু সময় নেই / উনি {}",
    "vi": "không {} / {} nhưng bây giờ thì chưa / {} nhưng tôi không có thời gian / anh ấy {} / họ {}",
    "th": "ไม่{} / {} แต่ตอนนี้ยังไม่สะดวก / {} แต่ไม่มีเวลา / เขา{} / คุณบ๊อบ{}",
    "zh": "不{} / {}，但现在不行 / {}，不过我没时间 / {}，但是以后再说 / 他{} / 佢{} / 王总{}",
    "ja": "{}。でも今は無理です / {}、ただ時間がありません / {}とは言えません / 彼は{} / 友人は{}",
    "ko": "{} 하지만 나중에요 / {} 근데 시간이 없어요 / 안 {} / 그는 {} / 그분은 {}",
    "ar": "{} ولكن ليس الآن / {} بس ما عندي وقت / هو {}",
    "fa": "{} ولی الان نه / {} اما وقت ندارم / او {}",
    "he": "{} אבל לא עכשיו / {} אבל אין לי זמן / הוא {}",
    "tr": "{} ama şimdi değil / {} ama vaktim yok / {} değil",
    "id": "{} tapi belum sekarang / {} tapi saya tidak punya waktu / dia {} / tidak {}",
    "ms": "{} tetapi bukan sekarang / {} tapi saya tiada masa / dia {} / tidak {}",
    "sw": "{} lakini sio sasa / {} lakini sina muda / yeye {}",
}
"""Negations and postponements: no yes that stands in one is still a yes."""


def forms(entry: str, macros: dict[str, str]) -> Iterator[str]:
    """Give the texts that an entry of a table stands for."""
    pieces = NOTATION.findall(entry)[::-1]
    return (" ".join("".join(form).split()) for form in _choice(pieces, macros))


def _choice(pieces: list[str], macros: dict[str, str]) -> list[tuple[str, ...]]:
    found = _sequence(pieces, macros)
    while pieces and pieces.pop() == "|":
        found += _sequence(pieces, macros)
    return found


def _sequence(pieces: list[str], macros: dict[str, str]) -> list[tuple[str, ...]]:
    parts: list[list[tuple[str, ...]]] = []
    while pieces and pieces[-1] not in "|)":
        piece = pieces.pop()
        if piece == "(":
            parts.append(_choice(pieces, macros))
        elif piece[0] == "@":
            parts.append(_choice(NOTATION.findall(macros[piece[1:-1]])[::-1], macros))
        else:
            parts.append([(piece,)])
    return [sum(parts_, ()) for parts_ in islice(product(*parts), 5000)]


def phrases(code: str, *senses: Sense) -> list[str]:
    """Give what a table knows of these senses, some forms of each entry."""
    table = words.TABLES[code]
    macros = _macros(table)
    found: list[str] = []
    for sense in senses:
        for entry in _entries(table, sense):
            ways = list(forms(entry.removesuffix("..."), macros))
            found += ways[:: max(1, len(ways) // EACH)]
    return list(dict.fromkeys(found))


def framed(frames: str, texts: list[str]) -> list[str]:
    """Put each text in each frame, where it is one clause."""
    clauses = [text for text in texts if not set(text) & set(",、。")]
    return [frame.strip().format(text) for frame in frames.split(" / ") for text in clauses]


@pytest.mark.parametrize("code", OPEN)
def test_p2_no_answer_survives_what_leaves_it_open(code: str) -> None:
    """P2: beside a condition, a hedge or a question, none of the ways to say yes or no is one."""
    yes = framed(OPEN[code], phrases(code, Sense.YES, Sense.FOND))
    no = framed(OPEN[code], phrases(code, Sense.NO))

    assert [text for text in yes if choose(text) is Choice.YES] == []
    assert [text for text in no if choose(text) is Choice.NO] == []


@pytest.mark.parametrize("code", TURNED)
def test_p2_no_yes_survives_what_turns_it(code: str) -> None:
    """P2: beside a negation or a postponement, none of the ways to say yes is one."""
    texts = framed(TURNED[code], phrases(code, Sense.YES, Sense.FOND))

    assert [text for text in texts if choose(text) is Choice.YES] == []


@pytest.mark.parametrize("code", TURNED)
def test_every_way_to_say_yes_or_no_is_heard_alone(code: str) -> None:
    """A phrase of a table is found by the table's own lexicon; nine of ten are an answer by themselves."""
    for choice, senses in ((Choice.YES, (Sense.YES, Sense.FOND)), (Choice.NO, (Sense.NO,))):
        heard = [choose(text) for text in phrases(code, *senses) if text not in words.alone()]

        assert not {Choice.YES, Choice.NO} - {choice} & {*heard}
        assert heard.count(choice) >= 0.9 * len(heard)
