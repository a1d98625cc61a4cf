"""Bounces, automatic mail, and the mail of people, told apart."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.model import AutoReply, Bounce, Choice, Heading, Mailbox, Unreadable
from mailer.read import mime
from mailer.read.answer import choose
from mailer.read.machine import detect
from mailer.read.machine_failed import MOST_RECIPIENTS
from mailer.read.machine_status import canonical, reports
from tests.cost import within


CASES = sorted((Path(__file__).parent / "cases" / "machine").iterdir())
MACHINES = Path(__file__).parent / "lines" / "machines.tsv"
AUTO = [row for row in MACHINES.read_text(encoding="utf-8").splitlines() if row.startswith("auto")]
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"

AUTOMATIC = {
    "en": (
        "Hello,\n\nThank you for your message. I am out of the office until 12 March with limited "
        "access to email.\nFor urgent matters please contact Carol at carol@example.net.\n\nKind "
        "regards\nAnn Lee"
    ),
    "en2": "Hi, I'm on vacation until Monday and will reply when I get back.\n\nAnn",
    "en3": "Yes, we received your message.\n\nThis is an automated response; a person will look at it soon.",
    "de": (
        "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum 12. März nicht im Büro. Ihre "
        "E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an "
        "carla@example.net.\n\nMit freundlichen Grüßen\nAnn Lee"
    ),
    "fr": (
        "Bonjour,\n\nJe suis absente jusqu'au 12 mars. En cas d'urgence, merci de contacter Carla.\n\nCordialement\nAnn"
    ),
    "es": (
        "Hola:\n\nEstoy fuera de la oficina hasta el 12 de marzo. Responderé a su mensaje a mi "
        "regreso.\n\nUn saludo\nAnn"
    ),
    "pt": "Olá,\n\nEstou de férias até 12 de março. Responderei assim que possível.\n\nObrigada\nAnn",
    "it": ("Buongiorno,\n\nsono fuori ufficio fino al 12 marzo. Risponderò al mio rientro.\n\nCordiali saluti\nAnn"),
    "nl": (
        "Goedendag,\n\nIk ben afwezig tot 12 maart. Bij spoed kunt u contact opnemen met Carla.\n\nMet "
        "vriendelijke groet\nAnn"
    ),
    "sv": (
        "Hej!\n\nJag är på semester till den 12 mars. Vid brådskande ärenden, kontakta "
        "Carla.\n\nVänliga hälsningar\nAnn"
    ),
    "da": "Hej\n\nJeg er på ferie til den 12. marts. Jeg svarer, når jeg er tilbage.\n\nVenlig hilsen\nAnn",
    "nb": "Hei\n\nJeg er på ferie til 12. mars. Ved hastesaker, kontakt Carla. \n\nVennlig hilsen\nAnn",
    "fi": ("Hei,\n\nOlen lomalla 12.3. saakka. Kiireellisissä asioissa ota yhteyttä Carlaan.\n\nTerveisin\nAnn"),
    "pl": "Dzień dobry,\n\nPrzebywam na urlopie do 12 marca. Odpowiem po powrocie.\n\nPozdrawiam\nAnn",
    "cs": "Dobrý den,\n\njsem na dovolené do 12. března. Odpovím po návratu.\n\nS pozdravem\nAnn",
    "sk": "Dobrý deň,\n\nsom na dovolenke do 12. marca. Odpoviem po návrate.\n\nS pozdravom\nAnn",
    "hu": ("Tisztelt Feladó!\n\nSzabadságon vagyok március 12-ig. Sürgős esetben keresse Carlát.\n\nÜdvözlettel\nAnn"),
    "ro": "Bună ziua,\n\nSunt în concediu până pe 12 martie. Voi răspunde când mă întorc.\n\nCu stimă\nAnn",
    "hr": "Poštovani,\n\nna godišnjem sam do 12. ožujka. Odgovorit ću po povratku.\n\nLp\nAnn",
    "sl": ("Pozdravljeni,\n\nsem na dopustu do 12. marca. Za nujne zadeve se obrnite na Carlo.\n\nLep pozdrav\nAnn"),
    "ru": ("Здравствуйте!\n\nЯ в отпуске до 12 марта. По срочным вопросам обращайтесь к Карле.\n\nС уважением\nАнна"),
    "uk": "Доброго дня!\n\nЯ у відпустці до 12 березня. Відповім після повернення.\n\nЗ повагою\nАнна",
    "bg": ("Здравейте,\n\nВ отпуск съм до 12 март. По спешни въпроси се обърнете към Карла.\n\nПоздрави\nАнна"),
    "el": "Καλημέρα,\n\nΑπουσιάζω έως τις 12 Μαρτίου. Θα απαντήσω όταν επιστρέψω.\n\nΜε εκτίμηση\nΆννα",
    "tr": (
        "Merhaba,\n\n12 Mart tarihine kadar izindeyim.\n\nŞu anda ofiste değilim. Acil durumlarda Carla "
        "ile iletişime geçiniz.\n\nSaygılarımla\nAnn"
    ),
    "lt": ("Laba diena,\n\natostogauju iki kovo 12 d. Skubiais klausimais kreipkitės į Karlą.\n\nPagarbiai\nAnn"),
    "lv": ("Labdien!\n\nEsmu atvaļinājumā līdz 12. martam. Steidzamos gadījumos zvaniet Karlai.\n\nAr cieņu\nAnn"),
    "et": "Tere!\n\nOlen puhkusel 12. märtsini. Vastan, kui olen tagasi.\n\nLugupidamisega\nAnn",
    "he": "שלום,\n\nאני בחופשה עד 12 במרץ. בעניינים דחופים נא לפנות לקרלה.\n\nבברכה\nאן",
    "ar": "السلام عليكم،\n\nأنا في إجازة حتى 12 مارس. سأرد على رسالتكم عند عودتي.\n\nمع التحية\nآن",
    "fa": "سلام\n\nمن در مرخصی هستم. در موارد فوری با کارلا تماس بگیرید.\n\nبا احترام\nآن",
    "ja": (
        "お世話になっております。\n\n3月12日まで休暇をいただいております。"
        "お急ぎの方はカーラまでご連絡ください。\n\nよろしくお願いいたします\nアン"
    ),
    "zh": "您好,\n\n我正在休假,3月12日返回。如有急事请联系卡拉。\n\n祝好\n安",
    "zh-tw": "您好,\n\n我目前休假至3月12日。如有緊急事務請聯絡卡拉。\n\n敬上\n安",
    "ko": ("안녕하세요,\n\n3월 12일까지 휴가 중입니다. 급한 용무는 칼라에게 연락 바랍니다.\n\n감사합니다\n앤"),
    "th": "สวัสดีค่ะ\n\nดิฉันลาพักร้อนถึงวันที่ 12 มีนาคม หากมีเรื่องด่วนกรุณาติดต่อคาร์ลา",
    "vi": ("Xin chào,\n\nTôi đang nghỉ phép đến ngày 12 tháng 3. Tôi sẽ trả lời khi quay lại.\n\nTrân trọng\nAnn"),
    "id": ("Halo,\n\nSaya sedang cuti sampai 12 Maret. Saya akan membalas segera setelah kembali.\n\nSalam\nAnn"),
    "ticket": "Yes, we received your request #48213 and will look into it.\n\nThe support team",
    "ticket-de": "Guten Tag,\nwir haben Ihre Anfrage erhalten. Ihre Ticketnummer: Ticket#2024030510001.\n",
    "self-de": "Dies ist eine automatisch erzeugte Antwort.\nIhre Mail ist angekommen.",
    "self-ja": "このメールは自動的に送信されています。\n後ほどご連絡します。",
    "react": "👍\nAnn Lee reacted to your message:",
}
"""Texts of automatic mail with no header and no subject that says so, by language."""

PERSONAL = {
    "yes-away": "Yes please. I am out of the office next week, so let's talk after",
    "away-yes": "I am out of the office until Monday, but yes, I'd love to meet her.",
    "away-happy": "I'm out of the office until Monday with limited access to email. Happy to meet her after that.",
    "away-sep": "I'm out of the office until Monday with limited access to email.\n\nYes\n\nAnn",
    "away-two": "I'm on vacation until Monday, will reply properly when I'm back. Count me in though!",
    "joke": "Is this an automatic reply or are you real? If you are: yes.",
    "joke2": "Sorry for the delay, I was out of the office. Yes, gladly.",
    "de": "Ja gerne! Ich bin bis zum 12. März nicht im Büro, danach melde ich mich.",
    "de2": "Ich bin bis Freitag im Urlaub, danach gerne.",
    "de3": "Ich bin derzeit sehr beschäftigt, daher lieber nicht.",
    "fr": "Je suis absente jusqu'au 12 mars, mais oui, avec plaisir à mon retour.",
    "es": "Estoy de vacaciones hasta el lunes. A mi regreso, encantada.",
    "ja": "休暇中ですが、ぜひお願いします。ご連絡お待ちしています。",
    "zh": "我正在休假,好的,下周联系。",
    "ru": "Я в отпуске до понедельника, потом с удовольствием познакомлюсь. Отвечу после возвращения.",
    "nl": "Ik ben tot maandag op vakantie. Daarna graag!",
    "ticket": "We received your request at the club too, and number 12 sounds good. Yes!",
    "later": "I am away until Monday. Ask me again then.",
    "fw": (
        "Please introduce Ann to Bob.\n\n---------- Forwarded message ---------\nFrom: Carol\n\nThis is "
        "an automated response. I am out of the office until Monday and will reply on my return."
    ),
    "quote": "Yes!\n\nOn Tue, Carol wrote:\n> This is an automatic reply.",
    "thanks": "Thank you for your message. Yes.",
    "thanks2": "Thanks for asking. I am on leave until May and will be back in June. Could we do it then?",
    "bouncey": (
        "Ann's address bounced: Delivery to the following recipient failed permanently. Can you use ann2@example.net?"
    ),
    "confirm": "Please click here to see my calendar",
    "sorry": ("I no longer work with Carol, please contact me at my new address: ann@example.com. And yes to Bob."),
    "short": "I am away",
    "thumb": "I'm on vacation until Monday, I'll reply when I'm back. \U0001f44d",
    "time": "I'm on vacation until Monday. I'll be back then. Tuesday at 10 suits me.",
    "postscript": "I'm out of the office until Monday. I'll reply when I'm back.\n\nBest\nAnn\n\nPS: yes please",
}
"""Texts of people that sound like automatic mail."""


def parsed(content: bytes) -> mime.Parsed:
    """Take a mail apart, which must be possible."""
    result = mime.parse(content)
    assert not isinstance(result, Unreadable)
    return result


def mail(text: str = "Yes please.", subject: str = "Re: An introduction", header: str = "") -> mime.Parsed:
    """Make a mail from Ann, with more fields if given."""
    head = f"From: Ann Lee <ann@example.net>\nTo: intro@example.org\nSubject: {subject}\n{header}"
    return parsed(f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode())


def kind(result: Bounce | AutoReply | None) -> str:
    """Name what was detected."""
    return {Bounce: "bounce", AutoReply: "auto-reply"}.get(type(result), "human")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path) -> None:
    """Each case folder's mail is read as its expectation says."""
    expected = tomllib.loads((case / "expected.toml").read_text())
    result = detect(parsed((case / "message.eml").read_bytes()))

    assert kind(result) == expected["kind"]
    if isinstance(result, Bounce):
        assert sorted(result.recipients) == sorted(expected["recipients"])
        assert result.permanent is expected.get("permanent")


@pytest.mark.parametrize("text", AUTOMATIC.values(), ids=AUTOMATIC)
def test_cons_07_text_of_a_machine(text: str) -> None:
    """CONS-07: an automatic reply without any header that says so is known by what all its sentences say."""
    assert kind(detect(mail(text))) == "auto-reply"


@pytest.mark.parametrize("text", PERSONAL.values(), ids=PERSONAL)
def test_p2_text_of_a_person(text: str) -> None:
    """P2: a person who mentions being away, machines or bounces is still a person."""
    assert detect(mail(text)) is None


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        'Auto-Submitted: auto-replied; owner-email="ann@example.net"',
        "Auto-Submitted: auto-generated (failure)",
        "Auto-submitted: Auto-Notified",
        "X-Autoreply: yes",
        "X-Auto-Reply-From: ann@example.net",
        "X-AutoReply-Domain: example.net",
        "X-Mail-Autoreply: ann",
        "X-Autorespond: Re: An introduction",
        "X-Auto-Response-Suppress: All",
        "X-Autogenerated: Reply",
        "X-FC-MachineGenerated: true",
        "X-Cron-Env: <SHELL=/bin/sh>",
        "X-Mailer: Vacation/1.2",
        "X-POST-MessageClass: 9; Autoresponder",
        "X-Auto-Submitted: auto-replied",
        "User-Agent: Acme Autoresponder 2",
        "Precedence: bulk",
        "Precedence: junk",
        "Precedence: auto_reply",
        "X-Precedence: auto_reply",
        "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",
        "Return-Path: <>",
    ],
)
def test_cons_07_header_of_a_machine(header: str) -> None:
    """CONS-07: a mail whose header says that a machine sent it is never a person's, whatever its text."""
    assert kind(detect(mail("Yes", header=header + "\n"))) == "auto-reply"


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: no",
        "Auto-Submitted:",
        "X-Auto-Response-Suppress: OOF",
        "X-Auto-Response-Suppress: DR, RN, NRN, OOF",
        "X-Autoreply: no",
        "X-Autogenerated: false",
        "Precedence: first-class",
        "Precedence: list",
        "List-Unsubscribe: <mailto:u@example.net>",
        "Feedback-ID: 1.eu-west-1.abc:AmazonSES",
        "Return-Path: <ann@example.net>",
        "X-Mailer: Apple Mail (2.3273)",
    ],
)
def test_p2_header_of_a_person(header: str) -> None:
    """P2: fields that people's mail carries too do not make it automatic."""
    assert detect(mail(header=header + "\n")) is None


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: An introduction",
        "AUTOMATIC REPLY: An introduction",
        "[EXTERNAL] Automatic reply: An introduction",
        "[EXT] (external) **SPAM** Out of Office: An introduction",
        "Out of Office AutoReply: An introduction",
        "Out of office",
        "Out of Office Re: An introduction",
        "Auto: Re: An introduction",
        "[Auto-Reply] Re: An introduction",
        "【自動返信】ご紹介",
        "Ann Lee is out of the office (returning 12 March)",
        "Ann Lee ist außer Haus.",
        "OOO: An introduction",
        "Abwesenheitsnotiz: Vorstellung",
        "Ich bin nicht im Büro",
        "Réponse automatique : Une présentation",
        "Re\u0301ponse automatique : Une présentation",
        "Respuesta automática: Presentación",
        "Risposta automatica: Presentazione",
        "Resposta automática: Apresentação",
        "Automatisch antwoord: Introductie",
        "Automatisk svar: Introduksjon",
        "Autosvar: Introduktion",
        "Automaattinen vastaus: Esittely",
        "Automatyczna odpowiedź: Wprowadzenie",
        "Automatická odpověď: Představení",
        "Automatikus válasz: Bemutatás",
        "Răspuns automat: Prezentare",
        "Автоматический ответ: Знакомство",
        "Автоматична відповідь: Знайомство",
        "Αυτόματη απάντηση: Σύσταση",
        "İşyeri Dışında: Tanıştırma",
        "Otomatik Yanıt: Tanıştırma",
        "תשובה אוטומטית: היכרות",
        "رد تلقائي: تعارف",
        "自動応答: ご紹介",
        "自动回复：介绍",
        "自動回覆: 介紹",
        "자동 회신: 소개",
        "ตอบกลับอัตโนมัติ: แนะนำ",
        "Trả lời tự động: Giới thiệu",
        "Balasan Otomatis: Perkenalan",
        "स्वचालित उत्तर: परिचय",
    ],
)
def test_cons_07_subject_of_a_machine(subject: str) -> None:
    """CONS-07: a subject that starts as those of automatic replies do tells, in every language of the table."""
    assert kind(detect(mail("Yes", subject=subject))) == "auto-reply"


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Automatic reply: An introduction",
        "AW: Abwesenheitsnotiz: Vorstellung",
        "Out of office hours",
        "Re: Ann Lee is out of the office",
        "Ann is out of the office party committee, meet Bob",
        "Automatic reply systems, an introduction",
        "Autosvarssystem",
        "Holiday plans",
        "Undeliverable goods, and Ann",
        "[EXTERNAL]",
        "Your request",
        "Read: my book",
        "",
    ],
)
def test_p2_subject_of_a_person(subject: str) -> None:
    """P2: a person who answers an automatic reply, or writes about such things, is a person."""
    assert detect(mail(subject=subject)) is None


@pytest.mark.parametrize(
    "sender", ["no-reply@example.net", "orders-noreply@example.net", "noreply+7@example.net", "MAILER-DAEMON"]
)
def test_cons_07_sender_of_a_machine(sender: str) -> None:
    """CONS-07: nobody sits behind such an address."""
    assert kind(detect(parsed(f"From: {sender}\nSubject: Hello\n\nYes\n".encode()))) == "auto-reply"


LISTED = [
    "List-Id: <list.example.net>\nPrecedence: list",
    "List-Unsubscribe: <mailto:u@example.net>\nFeedback-ID: 1:2:3:acme",
]


@pytest.mark.parametrize("header", LISTED)
def test_cons_07_header_of_a_list(header: str) -> None:
    """CONS-07: two fields that lists write make a mail a list's, unless it answers: then a list passed on a person."""
    assert kind(detect(mail("Yes", header=header + "\n", subject="News"))) == "auto-reply"
    assert kind(detect(mail("Yes", header=header + "\n", subject="Re: An introduction"))) == "human"
    assert kind(detect(mail("Yes", header=f"{header}\nIn-Reply-To: <a@b.example>\n", subject="News"))) == "human"


@pytest.mark.parametrize(
    ("row"), [row.split("\t") for row in MACHINES.read_text(encoding="utf-8").splitlines()], ids=lambda row: row[4][:40]
)
def test_p2_people_and_machines_are_told_apart(row: list[str]) -> None:
    """P2: receipts, tickets and notes of machines are theirs in many languages, and whoever answers is a person."""
    want, sender, subject, more, text = row
    header = "".join(f"{field}\n" for field in more.split(";") if field)
    typed = text.replace("\\n", "\n")
    content = f"From: {sender}\nTo: intro@example.org\nSubject: {subject}\n{header}\n{typed}\n"

    assert kind(detect(parsed(content.encode()))) == {"auto": "auto-reply", "human": "human"}[want]


def test_cons_08_receipt_without_its_part() -> None:
    """CONS-08: an old read receipt is known by its subject and its text together."""
    assert kind(detect(mail("Your message was read on 5 March 2024.", subject="Read: An introduction"))) == "auto-reply"


def test_cons_08_ticket_with_a_number_in_the_subject() -> None:
    """CONS-08: a ticket's number and words of receipt make it a ticket system's mail."""
    assert kind(detect(mail("Yes, we received your email.", subject="Re: [Ticket #4821] Hello"))) == "auto-reply"


def test_cons_09_long_mail_about_a_reaction() -> None:
    """CONS-09: a person who goes on after mentioning a reaction is a person."""
    assert detect(mail("Bob reacted to your message, he says. " + "So let me tell you more about him. " * 20)) is None


def test_bounce_of_a_machine_that_is_no_daemon() -> None:
    """A mail that a machine sent, and that is titled and worded as a bounce and names somebody, is one."""
    result = detect(
        mail(
            "Delivery failed: user unknown.\n\n<bob@example.com>\n",
            "Delivery failure",
            "Auto-Submitted: auto-generated\n",
        )
    )

    assert isinstance(result, Bounce)
    assert result.recipients == ("bob@example.com",)
    assert result.permanent is True


def test_bounce_that_names_nobody_from_no_daemon_is_automatic() -> None:
    """Without anybody who was not reached, a machine that is no mail system has not bounced anything."""
    assert (
        kind(detect(mail("It was not delivered.", "Delivery failure", "Auto-Submitted: auto-generated\n")))
        == "auto-reply"
    )


def test_bounce_of_an_unknown_kind_has_no_permanence() -> None:
    """Where a bounce says neither that it is for good nor that it is not, neither is claimed."""
    result = detect(parsed(b"From: MAILER-DAEMON@mx.example.com\nSubject: Undeliverable\n\nann@example.net\n"))

    assert result == Bounce(
        heading=Heading(sender=Mailbox(address="MAILER-DAEMON@mx.example.com"), subject="Undeliverable"),
        recipients=("ann@example.net",),
    )


def test_bounce_of_an_office() -> None:
    """A mail system's own address is given where nobody else can be meant."""
    result = detect(parsed(b"From: MAILER-DAEMON@mx.example.com\nSubject: Undeliverable\n\n<abuse@example.net>:\nno\n"))

    assert isinstance(result, Bounce)
    assert result.recipients == ("abuse@example.net",)


@pytest.mark.parametrize(
    "line",
    [
        "0123456789@example.net",
        "1. <0123456789@example.net>:",
        "- 0123456789@example.net",
        "'0123456789@example.net' on 3/5/2024 10:11 AM",
        "0123456789@example.net<mailto:0123456789@example.net>",
        "Error: 0123456789@example.net: user unknown",
        "0123456789@example.net ... unknown user",
    ],
)
def test_bounce_with_an_address_at_the_start_of_a_line(line: str) -> None:
    """However a list is laid out, the whole address is taken."""
    result = detect(parsed(f"From: MAILER-DAEMON@mx.example.com\nSubject: Undeliverable\n\nFailed:\n{line}\n".encode()))

    assert isinstance(result, Bounce)
    assert result.recipients == ("0123456789@example.net",)


def test_bounce_that_says_whom_to_turn_to() -> None:
    """An address in a sentence is taken where nothing better is there, but not the one to turn to for help."""
    text = "Sorry, ann@example.net has moved. For help contact carol@example.com."
    result = detect(parsed(f"From: MAILER-DAEMON@mx.example.com\nSubject: Undeliverable\n\n{text}\n".encode()))

    assert isinstance(result, Bounce)
    assert result.recipients == ("ann@example.net",)


def test_bounce_with_headers_of_the_original() -> None:
    """The recipient may be named by the returned header alone."""
    result = detect(
        parsed(
            b"From: MAILER-DAEMON@mx.example.com\nSubject: Undeliverable\nContent-Type: multipart/mixed; boundary=b\n\n"
            b"--b\n\nFailed.\n--b\nContent-Type: text/rfc822-headers\n\nTo: ann@example.net\n--b--\n"
        )
    )

    assert isinstance(result, Bounce)
    assert result.recipients == ("ann@example.net",)


def test_bounce_to_several_without_a_name_names_nobody() -> None:
    """Where the original went to several and nothing says who failed, nobody is guessed."""
    result = detect(
        parsed(
            b"From: MAILER-DAEMON@mx.example.com\nSubject: Undeliverable\nContent-Type: multipart/mixed; boundary=b\n\n"
            b"--b\n\nFailed.\n--b\nContent-Type: text/rfc822-headers\n\nTo: ann@example.net, bob@example.com\n--b--\n"
        )
    )

    assert isinstance(result, Bounce)
    assert result.recipients == ()


def test_bounce_of_many() -> None:
    """However many a bounce names, a bounded number is taken."""
    body = "".join(f"<p{number}@example.net>:\nuser unknown\n" for number in range(4 * MOST_RECIPIENTS))
    result = detect(parsed(f"From: MAILER-DAEMON@mx.example.com\nSubject: failure notice\n\n{body}".encode()))

    assert isinstance(result, Bounce)
    assert len(result.recipients) == MOST_RECIPIENTS


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<Ann@EXAMPLE.net>", "Ann@example.net"),
        ("mailto:ann@example.net", "ann@example.net"),
        ("ann..lee.@docomo.example.jp", "ann..lee.@docomo.example.jp"),
        ("ann@host", "ann@host"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        ("nobody", ""),
        ("@example.net", ""),
    ],
)
def test_canonical(written: str, expected: str) -> None:
    """An address of a report is given canonically where it is one, and as it stands where nobody could write to it."""
    assert canonical(written) == expected


def test_reports_read_folded_fields_and_codes() -> None:
    """A folded recipient is read, and a code tells the class where no status does; a host's number is no status."""
    (report,) = reports("Final-Recipient:\n rfc822; ann@example.net\nDiagnostic-Code: smtp; [192.0.2.22] 554 denied\n")

    assert (report.recipient, report.action, report.code) == ("ann@example.net", "", "5")


def test_p2_forwarded_mail_of_a_machine() -> None:
    """P2: a person who forwards a machine's mail, even without a line that parts it, is a person."""
    assert detect(mail("We received your request #123.", subject="Fwd: Re: [Ticket #123] Hello")) is None


def test_reports_keep_junk_out() -> None:
    """X.400 and LDAP names are no addresses, and a group without a recipient is no report."""
    text = (
        "Action: failed\n\nFinal-Recipient: rfc822;IMCEAEX-_O=EX_CN=ANN@example.net\nAction: Failed (bad)\n"
        "Status: 5.1.1 (no)\n"
    )

    (report,) = reports(text)

    assert (report.recipient, report.action, report.code) == ("", "failed", "5")


@pytest.mark.parametrize(
    "body",
    [
        "<a@b.example>:\n" * 70_000,
        "a" * 1_000_000,
        "@" * 1_000_000,
        "a@" * 500_000,
        "x a@b.example " * 70_000,
        "contact a@b.example\n" * 50_000,
        "-" * 1_000_000,
        "(" * 1_000_000,
        "Final-Recipient: rfc822;\n" * 40_000,
        "i am out of the office. please contact bob. " * 22_000,
        "On " * 330_000,
        "\n" * 1_000_000,
        "this is an automati " * 50_000,
    ],
    ids=range(13),
)
@pytest.mark.parametrize("sender", ["MAILER-DAEMON@mx.example.com", "ann@example.net"])
def test_crafted_text_is_read_in_time(body: str, sender: str) -> None:
    """A megabyte of anything takes a fraction of a second."""
    mailed = parsed(f"From: {sender}\nSubject: Undeliverable\n\n{body}".encode())

    assert within(0.3, lambda: detect(mailed))


PIECES = st.sampled_from(
    [
        *(
            "From: MAILER-DAEMON\n",
            "Subject: failure notice\n",
            "Auto-Submitted: ",
            "To: ",
            "\n",
            "> ",
            ": ",
            "@",
            "5.1.1",
        ),
        *("Content-Type: multipart/report; report-type=x\n", "<ann@example.net>", "Final-Recipient: rfc822; "),
        *("Action: failed\n", "Status: 5.1.1\n", "I am out of the office. ", "This is an automatic reply", "[#12] "),
        *('{"bouncedRecipients":[{"emailAddress":"', "\u3002", "\ud83d"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.text(max_size=12), max_size=30).map("".join))
def test_nothing_raises(text: str) -> None:
    """Whatever a mail holds, it is read, and every address given is one."""
    result = mime.parse(text.encode("utf-8", "surrogatepass"))
    found = None if isinstance(result, Unreadable) else detect(result)

    assert not isinstance(found, Bounce) or all("@" in each for each in found.recipients)


@pytest.mark.skipif(not CORPUS.exists(), reason="the development mails are not here")
@pytest.mark.parametrize("folder", ["forward", "reply"])
def test_p2_people_of_the_corpus(folder: str) -> None:
    """P2: none of the real mails of people is taken for a machine's."""
    for name in json.loads((CORPUS / folder / "expected.json").read_text()):
        assert detect(parsed((CORPUS / folder / name).read_bytes())) is None, name


@pytest.mark.skipif(not CORPUS.exists(), reason="the development mails are not here")
def test_machines_of_the_corpus() -> None:
    """Every real bounce and automatic mail is read rightly, with the address that failed."""
    wanted = {"bounce": {"bounce"}, "warning": {"bounce"}, "auto-reply": {"auto-reply"}, "notreply": {"auto-reply"}}
    for name, case in json.loads((CORPUS / "bounce" / "expected.json").read_text()).items():
        result = detect(parsed((CORPUS / "bounce" / name).read_bytes()))

        assert kind(result) in wanted.get(case["kind"], {"human"}), name
        if isinstance(result, Bounce):
            assert result.recipients, name
            assert {each.lower() for each in result.recipients} <= {*case["recipients"], *case["also"]}, name


@pytest.mark.parametrize("text", [*AUTOMATIC.values(), *(row.split("\t")[4] for row in AUTO)])
def test_p2_what_a_machine_writes_is_no_yes(text: str) -> None:
    """P2: even where nothing tells that a machine wrote a mail, its words are no yes."""
    assert choose(text) is not Choice.YES
