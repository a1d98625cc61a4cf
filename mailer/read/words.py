"""Turns text into tokens, and the word tables into lexicons that phrases are looked up in.

The tables are data, in `words_*.py`: one for each language, phrases by `Sense`. In a table, phrases stand between
slashes or on lines of their own; `(a|b|)` is a choice, `@name@` the phrase list of that name among the table's
"macros", and a final `...` says that any words may follow. Text and tables go through the same folding (NFKC, case,
accents, apostrophes, invisible marks), so a phrase is found however it is typed. Scripts without spaces are read
character by character. This module decides nothing; a lexicon is built when its language first occurs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from mailer.read import (
    words_afrikaans,
    words_arabic,
    words_armenian,
    words_austronesian,
    words_azerbaijani,
    words_baltic,
    words_basque,
    words_bulgarian,
    words_catalan,
    words_chinese,
    words_croatian,
    words_czech,
    words_danish,
    words_dravidian,
    words_dutch,
    words_english,
    words_estonian,
    words_finnish,
    words_french,
    words_galician,
    words_georgian,
    words_german,
    words_greek,
    words_hebrew,
    words_hindustani,
    words_hungarian,
    words_icelandic,
    words_italian,
    words_japanese,
    words_kazakh,
    words_korean,
    words_marathi,
    words_norwegian,
    words_persian,
    words_polish,
    words_portuguese,
    words_romanian,
    words_russian,
    words_serbian,
    words_slovak,
    words_slovene,
    words_south_asia,
    words_southern,
    words_spanish,
    words_swedish,
    words_turkish,
    words_ukrainian,
)
from mailer.read.automaton import Builder
from mailer.read.characters import replacer


if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Sense(Enum):
    """What a phrase says; the names in lower case are the keys of the tables."""

    __hash__ = object.__hash__
    """Each member is one object; to hash its name as well takes three times as long."""

    LATER = "later"
    WARM = "warm"
    """Friendly, and no decision: "sounds interesting", "no problem"."""
    YES = "yes"
    """A yes that stands by itself."""
    FOND = "fond"
    """A wish that counts as a yes, unless a "but I can't" follows."""
    NO = "no"
    EXCUSE = "excuse"
    """A reason for a no, and not yet one: "too busy"."""
    STOP = "stop"
    STOP_ALL = "stop_all"
    WAIT = "wait"
    """A time that is asked for, whatever else is said: "ask me again in May", "can this wait"."""
    UNTIL = "until"
    """What has to come first, a doubt where no answer stands beside it: "after", "until"."""
    DOUBT = "doubt"
    """Conditions, hedges, questions, reported speech, irony: nothing beside it is decided."""
    BUT = "but"
    NOT = "not"
    """A negation that no known phrase explains: nothing beside it is a yes."""
    REGRET = "regret"
    HELLO = "hello"
    BYE = "bye"
    THANKS = "thanks"
    AND = "and"
    """What joins clauses: a refusal that follows it stands as if at the head of its own."""
    FILL = "fill"
    """Harmless words that may stand before or after an answer."""
    WORDS = "words"
    """Common words without weight, which show that a text is in this language."""
    WHO = "who"
    HELD = "held"
    OUTCOME = "outcome"
    ACQUAINTED = "acquainted"
    CANCEL = "cancel"
    SEND = "send"
    HELP = "help"


ORDERS = frozenset({Sense.CANCEL, Sense.SEND, Sense.HELP})
"""Senses that only an introducer's mail is looked through for."""

TABLES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        **words_english.TABLES,
        **words_german.TABLES,
        **words_dutch.TABLES,
        **words_swedish.TABLES,
        **words_danish.TABLES,
        **words_norwegian.TABLES,
        **words_icelandic.TABLES,
        **words_afrikaans.TABLES,
        **words_french.TABLES,
        **words_italian.TABLES,
        **words_spanish.TABLES,
        **words_portuguese.TABLES,
        **words_catalan.TABLES,
        **words_galician.TABLES,
        **words_basque.TABLES,
        **words_polish.TABLES,
        **words_czech.TABLES,
        **words_slovak.TABLES,
        **words_russian.TABLES,
        **words_ukrainian.TABLES,
        **words_bulgarian.TABLES,
        **words_romanian.TABLES,
        **words_croatian.TABLES,
        **words_serbian.TABLES,
        **words_slovene.TABLES,
        **words_hungarian.TABLES,
        **words_finnish.TABLES,
        **words_estonian.TABLES,
        **words_baltic.TABLES,
        **words_greek.TABLES,
        **words_turkish.TABLES,
        **words_arabic.TABLES,
        **words_hebrew.TABLES,
        **words_persian.TABLES,
        **words_japanese.TABLES,
        **words_korean.TABLES,
        **words_chinese.TABLES,
        **words_south_asia.TABLES,
        **words_hindustani.TABLES,
        **words_marathi.TABLES,
        **words_dravidian.TABLES,
        **words_southern.TABLES,
        **words_austronesian.TABLES,
        **words_azerbaijani.TABLES,
        **words_kazakh.TABLES,
        **words_armenian.TABLES,
        **words_georgian.TABLES,
    }
)
"""Every table by its language's two-letter code."""

COMMON = "any"
"""The table of what is said in every language."""

SINGLE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Scripts whose words have no spaces between them, or none to rely on."""

SIGNS = "\u0900-\u0963\u0966-\u0dff"
"""Indic blocks but for their full stops: their vowel signs are no letters to Python."""

PICTURES = "\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"

WORD = rf"[^\W_{SINGLE}]"
TOKEN = re.compile(
    rf"{WORD}+(?:[{SIGNS}]+{WORD}*)*|[^\w\s{SIGNS}]|\n|[{SINGLE}]|[{SIGNS}](?:{WORD}|[{SIGNS}])*|[{PICTURES}]"
)
PLAIN_TOKEN = re.compile(r"[a-z0-9]+|[^\w\s]|\n")
"""The same for folded text that is plain ASCII, in half of the time."""
ADDRESS = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,255}|\b(?:https?://|www\.)\S{1,500}")
DRAWN = re.compile(r"(\w)\1\1(?<![\d_])\1*")
"""A letter that is drawn out: "yesss", "noooo"."""
FACES = re.compile(r"[:;=<^(](?:(?<=<)3|(?<=\^)\^|(?<=\():|(?<=[:;=])(?<!\w[:;=])-?[)(dp](?!\w))")
UNSEEN = dict.fromkeys(
    [
        *(*range(0x300, 0x370), *range(0x591, 0x5C8), *range(0x610, 0x61B), *range(0x64B, 0x660), 0x640, 0x670),
        *(0xAD, 0x34F, 0x55B, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF),
        *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)),
        *(0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)),
    ]
)
"""Accents, points and tatweel, Armenian emphasis, invisible marks, variation selectors and skin tones."""
SHORTENED = re.compile('(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])')
"""The mark inside a Hebrew abbreviation, which is no quotation."""
ELIDED = re.compile(r"\b([cdjlmnst]|qu|un|all|dell|dall|nell|sull|quest|cos|com|dov)'(?=\w)")
"""Words of French, Italian and Catalan that lean on the next one."""
APOSTROPHES = dict.fromkeys(map(ord, "\u2019\u2018\u02bc\u02b9\u00b4`\u2032\u05f3"), "'")
LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
ARABIC = str.maketrans("أإآٱىيکةۀؤئ", "اااايیكههوی")
CHARACTERS = str.maketrans(
    "謝願當請沒問題興對紹認識見說話時間現後還這個們為麼誰無須樂歡絕會來給讓點覺應該許經過從開關聯繫絡電郵約樣"
    "幫謹辭訊資聽寫發動實確斷場業務國員長難隨嗎兩與則雖卻總繼續決錯擾煩貴費錢牽線薦單刪號碼週遲幾諗係邊禮騷將"
    "節慶暫閒閑別傾參議際僅夠熱誠尋據訂閱註冊陣預試結談講師裡裏條數雙誤達順愛較適擇選擔榮優顧慮懷備復複覆詢傳"
    "遞銷處況種報閉啟運絲驗證隱護權頁滿極義覽頻載擬買賣錄億產團隊廣習稱簡並於圍獲獎僱衝減轉專領進東機記語書車"
    "門氣風飛馬魚鳥頭體圖學導層屬島帳帶庫廠張強彈徵憶態慣戰戲戶拋換揮損搖擊擴攝敵曆棄楊構樓標樹橋檔檢櫃歐歲歷"
    "殺殘淨淺測溝準漢漲潔濟災烏煙燈爭爺狀獨環畢畫異療盡監盤礙禍禦積穩窮竊筆範築簽糧級納紙細終組統綠維網緊緒編"
    "緩練縣縮織繞罰羅職聞肅腦臨舊艱華萬葉蓋蘇虧蟲術衛補裝製觀規視訓討託設訪評詞詩誌課調論諾謙譯變讀豐負財貢貨"
    "販責貯賀賓賞賠質賴趕跡蹤軍軟輕輸辦農連遊違遠遷鄉鄰醫釋針鈕銀鋪鍵鐘鐵陳陸陽階險雜離雲靈靜頂項頓頗額顏顯飯"
    "飲館驅驚髮鬆鬧鬱麗黃齊齒龍搶聲園圓塊壓壞夢夥奪婦寧審寬屆岡嶺幣廳彎徹恥悅惡惱愜慘慚憂憐憑懇懶懼懸價儘償儲"
    "傷僑側偉偵併佈倆倉倫俠侶亂亞勞勢勝勵勸區協佔厭喪喬喚嘆噸嚇嚴囑",
    "谢愿当请没问题兴对绍认识见说话时间现后还这个们为么谁无须乐欢绝会来给让点觉应该许经过从开关联系络电邮约样"
    "帮谨辞讯资听写发动实确断场业务国员长难随吗两与则虽却总继续决错扰烦贵费钱牵线荐单删号码周迟几谂系边礼骚将"
    "节庆暂闲闲别倾参议际仅够热诚寻据订阅注册阵预试结谈讲师里里条数双误达顺爱较适择选担荣优顾虑怀备复复复询传"
    "递销处况种报闭启运丝验证隐护权页满极义览频载拟买卖录亿产团队广习称简并于围获奖雇冲减转专领进东机记语书车"
    "门气风飞马鱼鸟头体图学导层属岛帐带库厂张强弹征忆态惯战戏户抛换挥损摇击扩摄敌历弃杨构楼标树桥档检柜欧岁历"
    "杀残净浅测沟准汉涨洁济灾乌烟灯争爷状独环毕画异疗尽监盘碍祸御积稳穷窃笔范筑签粮级纳纸细终组统绿维网紧绪编"
    "缓练县缩织绕罚罗职闻肃脑临旧艰华万叶盖苏亏虫术卫补装制观规视训讨托设访评词诗志课调论诺谦译变读丰负财贡货"
    "贩责贮贺宾赏赔质赖赶迹踪军软轻输办农连游违远迁乡邻医释针钮银铺键钟铁陈陆阳阶险杂离云灵静顶项顿颇额颜显饭"
    "饮馆驱惊发松闹郁丽黄齐齿龙抢声园圆块压坏梦伙夺妇宁审宽届冈岭币厅弯彻耻悦恶恼惬惨惭忧怜凭恳懒惧悬价尽偿储"
    "伤侨侧伟侦并布俩仓伦侠侣乱亚劳势胜励劝区协占厌丧乔唤叹吨吓严嘱",
)
"""Traditional characters as simplified ones, those that answers are made of; Japanese loses nothing by it."""
straight = replacer(APOSTROPHES)
seen = replacer(UNSEEN)
plainer = replacer({**LETTERS, **ARABIC, **CHARACTERS})
DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})


def fold(text: str) -> str:
    """Give the text as tables have it: compatible forms, lower case, no accents, apostrophes or invisible marks."""
    text = unicodedata.normalize("NFKC", text).casefold()
    if not text.isascii():
        bare = seen(unicodedata.normalize("NFD", straight(text)))
        text = plainer(unicodedata.normalize("NFC", bare))
        text = SHORTENED.sub("", text) if '"' in text else text
    return ELIDED.sub(r"\1 ", text).replace("'", "") if "'" in text else text


def tokenise(text: str) -> list[str]:
    """Give the tokens of a text: words, single characters of scripts without spaces, marks, and line ends."""
    folded = unaddressed(fold(text))
    if not folded.isascii():
        return TOKEN.findall(FACES.sub(" ", DRAWN.sub(r"\1", folded)))
    tokens = PLAIN_TOKEN.findall(FACES.sub(" ", folded))
    if DRAWN.search(" ".join(set(tokens))):  # in few texts, and each word of them is looked at once
        tokens = PLAIN_TOKEN.findall(FACES.sub(" ", DRAWN.sub(r"\1", folded)))
    return tokens


def unaddressed(folded: str) -> str:
    """Give a folded text without the addresses and links in it, which are looked for on lines that can hold one."""
    if not ("@" in folded or "/" in folded or "www" in folded):
        return folded
    return "\n".join(
        ADDRESS.sub(" ", line) if "@" in line or "://" in line or "www." in line else line
        for line in folded.split("\n")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One thing that can be said."""

    sense: Sense
    open: bool = False
    """Whether any words may follow in the same clause."""


class _State:
    """One state of a lexicon's automaton: what has been read so far is a phrase or not, and what may follow."""

    __slots__ = ("following", "nodes", "phrase")

    def __init__(self, nodes: frozenset[int], phrase: Phrase | None) -> None:
        self.nodes = nodes
        self.phrase = phrase
        self.following: dict[str, _State | None] = {}


class Lexicon:
    """The phrases of one language: a finite automaton over tokens, determinised as far as it is used."""

    __slots__ = ("_accept", "_automaton", "_marks", "_start", "_states")

    def __init__(self, tables: Sequence[Mapping[str, str]], *, orders: bool, spelled: bool) -> None:
        """Build it from tables; the first sense that has a phrase wins, and orders win where they are asked for."""
        self._accept: dict[int, tuple[int, Phrase]] = {}
        senses = sorted((s for s in Sense if orders or s not in ORDERS), key=lambda sense: sense not in ORDERS)
        grammar = _Grammar()
        for table in tables:
            grammar.macros = _macros(table)
            for sense in senses:
                for entry in _entries(table, sense):
                    for form in dict.fromkeys([entry, entry.translate(DIGRAPHS)] if spelled else [entry]):
                        bare = form.removesuffix("...")
                        phrase = Phrase(sense=sense, open=bare != form)
                        self._accept.setdefault(grammar.add(bare), (len(self._accept), phrase))
        self._automaton = grammar.builder.done()
        self._marks = [*_marks(tables, "doubt_marks", Sense.DOUBT), *_marks(tables, "marks", Sense.NOT)]
        self._states: dict[frozenset[int], _State] = {}
        self._start = self._state({0})

    def find(self, tokens: Sequence[str], at: int) -> tuple[Phrase | None, int]:
        """Give the longest phrase that begins at a token, and the number of its tokens."""
        best: tuple[Phrase | None, int] = (None, 1)
        opened: Phrase | None = None
        state = self._start
        for end in range(at, len(tokens)):
            token = tokens[end]
            following = state.following[token] if token in state.following else self._step(state, token)
            if following is None:
                break
            state = following
            if state.phrase:
                best = state.phrase, end - at + 1
                opened = state.phrase if state.phrase.open else opened
        if best[0]:
            # what may follow a shorter phrase may follow a longer one that says the same
            return (opened if opened and opened.sense is best[0].sense else best[0]), best[1]
        return next((phrase for mark, phrase in self._marks if mark.search(tokens[at])), None), 1

    def cut(self, tokens: Sequence[str]) -> list[tuple[int, int, Phrase]]:
        """Give the phrases of a text in order: where each begins, the number of its tokens, and what it is."""
        found: list[tuple[int, int, Phrase]] = []
        past = 0
        for at, token in enumerate(tokens):
            if at < past or not (token in self._automaton or self._marks):
                continue
            phrase, length = self.find(tokens, at)
            past = at + length
            if phrase:
                found.append((at, length, phrase))
        return found

    def _step(self, state: _State, token: str) -> _State | None:
        """Give where a token leads that has not been looked up before; a token of no phrase is not kept."""
        if token not in self._automaton:
            return None
        nodes = self._automaton.step(state.nodes, token)
        following = state.following[token] = self._state(nodes) if nodes else None
        return following

    def _state(self, nodes: set[int]) -> _State:
        closed = self._automaton.closed(nodes)
        found = self._states.get(closed)
        return found or self._states.setdefault(closed, _State(closed, self._phrase(closed)))

    def _phrase(self, nodes: frozenset[int]) -> Phrase | None:
        accepted = sorted((self._accept[node] for node in nodes if node in self._accept), key=lambda pair: pair[0])
        if not accepted:
            return None
        sense = accepted[0][1].sense
        return Phrase(sense=sense, open=any(phrase.open and phrase.sense is sense for _, phrase in accepted))


class _Grammar:
    """Reads the notation of the tables into an automaton."""

    __slots__ = ("builder", "macros")

    def __init__(self) -> None:
        self.builder = Builder()
        self.macros: Mapping[str, str] = {}

    def add(self, entry: str) -> int:
        """Add an entry, and give the node that it ends in."""
        return self._choice(NOTATION.findall(entry)[::-1], 0)

    def _choice(self, pieces: list[str], start: int) -> int:
        end = self.builder.node()
        self.builder.join(self._sequence(pieces, start), end)
        while pieces and pieces.pop() == "|":
            self.builder.join(self._sequence(pieces, start), end)
        return end

    def _sequence(self, pieces: list[str], node: int) -> int:
        while pieces and pieces[-1] not in "|)":
            piece = pieces.pop()
            if piece == "(":
                node = self._choice(pieces, node)
            elif piece[0] == "@":
                node = self._choice(NOTATION.findall(self.macros[piece[1:-1]])[::-1], node)
            else:
                for token in tokenise(piece):
                    node = self.builder.follow(node, token)
        return node


MARKUP = re.compile(r"@\w+@|[/()|@]|\.\.\.")
OPTIONAL = re.compile(r"\(\|[^()]*\)|\([^()]*\|\)")
NOTATION = re.compile(r"[()|]|@\w+@|[^()|@]+")


def _marks(tables: Sequence[Mapping[str, str]], key: str, sense: Sense) -> Iterator[tuple[re.Pattern[str], Phrase]]:
    """Give what marks a word by its beginning or end, where a language says "not" or "if" by that."""
    yield from ((re.compile("".join(table[key].split())), Phrase(sense=sense)) for table in tables if key in table)


def _macros(table: Mapping[str, str]) -> dict[str, str]:
    found = (entry.split("=", 1) for entry in table.get("macros", "").split("/") if entry.strip())
    return {name.strip(): " ".join(body.split()) for name, body in found}


def _entries(table: Mapping[str, str], sense: Sense) -> Iterator[str]:
    yield from filter(None, (" ".join(entry.split()) for entry in table.get(sense.value, "").split("/")))


@cache
def lexicon(language: str, *, orders: bool = False) -> Lexicon:
    """Build the lexicon of a language, which includes what every language says."""
    return Lexicon([TABLES[language], TABLES[COMMON]], orders=orders, spelled=language in {"de", "da", "no", "sv"})


@cache
def speakers() -> Mapping[str, tuple[str, ...]]:
    """Give the languages in whose tables a word occurs, by word."""
    found: dict[str, list[str]] = {}
    for language, table in TABLES.items():
        text = " ".join(text for key, text in table.items() if not key.endswith("marks") and language != COMMON)
        for token in set(tokenise(" ".join(set(MARKUP.sub(" ", text).split())))):
            found.setdefault(token, []).append(language)
    return {token: tuple(languages) for token, languages in found.items()}


@cache
def weights() -> Mapping[str, frozenset[Sense]]:
    """Give the senses that a word has by itself in any language, where they could turn an answer round."""
    found: dict[str, set[Sense]] = {}
    for table in TABLES.values():
        for sense in (Sense.YES, Sense.NO, Sense.NOT, Sense.DOUBT, Sense.UNTIL, Sense.BUT):
            for entry in _entries(table, sense):
                word = (OPTIONAL.sub(" ", entry) if "(" in entry else entry).strip()
                tokens = [] if " " in word else tokenise(word)
                if len(tokens) == 1:
                    found.setdefault(tokens[0], set()).add(Sense.DOUBT if sense is Sense.UNTIL else sense)
    return {token: frozenset(senses) for token, senses in found.items()}


@cache
def turns(language: str) -> frozenset[str]:
    """Give the words that turn a "not" before them round, such as "refuse"."""
    return frozenset(tokenise(TABLES[language].get("turns", "").replace("/", " ")))


@cache
def borrowed(language: str) -> frozenset[str]:
    """Give the English words that people answer with in a language, and that do not show that a text is in it."""
    return frozenset(tokenise(TABLES[language].get("borrowed", "")))


@cache
def witnesses() -> Mapping[str, tuple[str, ...]]:
    """Give the languages that a word speaks for, by word: those in whose tables it is, unless it is borrowed there."""
    found = dict(speakers())
    for word in found.keys() & frozenset().union(*map(borrowed, TABLES)):
        found[word] = tuple(language for language in found[word] if word not in borrowed(language))
    return found


@cache
def alone() -> Mapping[str, Sense]:
    """Give the short words that mean different things in different languages, and that are an answer when alone."""
    return {
        token: sense
        for sense in (Sense.YES, Sense.NO)
        for token in TABLES[COMMON][f"alone_{sense.value}"].replace("/", " ").split()
    }
