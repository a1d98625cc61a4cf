"""Replies, stripped to what their writers have typed: case folders, and tables over languages and programs."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from mailer.model import Answer, Door
from mailer.read import read
from mailer.read.citation import parse
from mailer.read.reply import strip_reply


CASES = sorted((Path(__file__).parent / "cases" / "reply").iterdir())

FRESH = "Yes, gladly.\n\nAnn"
ASKED = "Would you like an introduction?\n\nyes or no"
IVY = "Ivy Chen <ivy@example.com>"


def quoted(text: str) -> str:
    """Mark a text as quoted."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def words(text: str) -> str:
    """Give a text with single blanks."""
    return " ".join(text.split())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path) -> None:
    """Each case folder gives the words that its expectation holds, for the reason that stands beside it."""
    want = tomllib.loads((case / "expected.toml").read_text(encoding="utf-8"))["fresh"]
    reading = read((case / "message.eml").read_bytes(), door=Door.ASKED)

    assert isinstance(reading, Answer)
    assert want == reading.fresh, (case / "why.md").read_text()


CITATIONS = [
    line
    for line in """
On Tue, Mar 5, 2024 at 10:11 AM Ivy Chen <ivy@example.com> wrote:
Am Di., 5. März 2024 um 10:11 Uhr schrieb Ivy Chen <ivy@example.com>:
Le mar. 5 mars 2024 à 10:11, Ivy Chen <ivy@example.com> a écrit :
El mar, 5 mar 2024 a las 10:11, Ivy Chen <ivy@example.com> escribió:
El mar., 5 mar. 2024 10:11, Ivy Chen (<ivy@example.com>) escribió:
Em ter., 5 de mar. de 2024 às 10:11, Ivy Chen <ivy@example.com> escreveu:
Il giorno mar 5 mar 2024 alle ore 10:11 Ivy Chen <ivy@example.com> ha scritto:
Op di 5 mrt 2024 om 10:11 schreef Ivy Chen <ivy@example.com>:
wt., 5 mar 2024 o 10:11 Ivy Chen <ivy@example.com> napisał(a):
вт, 5 бер. 2024 р. о 10:11 Ivy Chen <ivy@example.com> пише:
вт, 5 мар. 2024 г. в 10:11, Ivy Chen <ivy@example.com>:
út 5. 3. 2024 v 10:11 odesílatel Ivy Chen <ivy@example.com> napsal:
ut 5. 3. 2024 o 10:11 Ivy Chen <ivy@example.com> napísal(a):
Den tis 5 mars 2024 kl 10:11 skrev Ivy Chen <ivy@example.com>:
tirs. 5. mar. 2024 kl. 10.11 skrev Ivy Chen <ivy@example.com>:
Den tir. 5. mar. 2024 kl. 10.11 skrev Ivy Chen <ivy@example.com>:
ti 5. maalisk. 2024 klo 10.11 Ivy Chen (ivy@example.com) kirjoitti:
Ivy Chen <ivy@example.com> ezt írta (időpont: 2024. márc. 5., K, 10:11):
În mar., 5 mar. 2024 la 10:11, Ivy Chen <ivy@example.com> a scris:
На вт, 5.03.2024 г. в 10:11 Ivy Chen <ivy@example.com> написа:
Στις Τρί 5 Μαρ 2024 στις 10:11 π.μ., ο/η Ivy Chen <ivy@example.com> έγραψε:
Ivy Chen <ivy@example.com>, 5 Mar 2024 Sal, 10:11 tarihinde şunu yazdı:
\u202bבתאריך יום ג׳, 5 במרץ 2024 ב-10:11 מאת \u202aIvy Chen\u202c\u200f <\u202aivy@example.com\u202c\u200f>:\u202c
في الثلاثاء، ٥ مارس ٢٠٢٤ في ١٠:١١ ص تمت كتابة ما يلي بواسطة Ivy Chen <ivy@example.com>:
Vào Th 3, 5 thg 3, 2024 vào lúc 10:11 Ivy Chen <ivy@example.com> đã viết:
Pada Sel, 5 Mar 2024 pukul 10.11 Ivy Chen <ivy@example.com> menulis:
เมื่อ อ. 5 มี.ค. 2024 เวลา 10:11 Ivy Chen <ivy@example.com> เขียนว่า:
uto 5. ožu 2024. u 10:11 Ivy Chen <ivy@example.com> napisao je:
V V tor., 5. mar. 2024 ob 10:11 je oseba Ivy Chen <ivy@example.com> napisala:
Kuupäev T, 5. märts 2024 kell 10:11 kirjutas Ivy Chen <ivy@example.com>:
2024-03-05, an, 10:11 Ivy Chen <ivy@example.com> rašė:
otrd., 2024. g. 5. marts, plkst. 10:11 — lietotājs Ivy Chen (<ivy@example.com>) rakstīja:
El dt., 5 de març 2024, 10:11, Ivy Chen <ivy@example.com> va escriure:
Missatge de Ivy Chen <ivy@example.com> del dia dt., 5 de març 2024 a les 10:11:
2024年3月5日(火) 10:11 Ivy Chen <ivy@example.com>:
Ivy Chen <ivy@example.com> 于2024年3月5日周二 10:11写道：
Ivy Chen <ivy@example.com> 於 2024年3月5日 週二 上午10:11寫道：
2024년 3월 5일 (화) 오전 10:11, Ivy Chen <ivy@example.com>님이 작성:
On 5 Mar 2024, at 10:11, Ivy Chen <ivy@example.com> wrote:
On Mar 5, 2024, at 10:11 AM, Ivy Chen wrote:
Am 05.03.2024 um 10:11 schrieb Ivy Chen:
Am 05.03.2024 um 10:11 schrieb Ivy Chen <ivy@example.com>:
Le 5 mars 2024 à 10:11, Ivy Chen <ivy@example.com> a écrit :
Le 05/03/2024 à 10:11, Ivy Chen a écrit :
El 5 mar 2024, a las 10:11, Ivy Chen <ivy@example.com> escribió:
Op 5 mrt. 2024 om 10:11 heeft Ivy Chen <ivy@example.com> het volgende geschreven:
Op 05-03-2024 om 10:11 schreef Ivy Chen:
Il giorno 5 mar 2024, alle ore 10:11, Ivy Chen <ivy@example.com> ha scritto:
Il 05/03/2024 10:11, Ivy Chen ha scritto:
W dniu 05.03.2024 o 10:11, Ivy Chen pisze:
Wiadomość napisana przez Ivy Chen <ivy@example.com> w dniu 05.03.2024, o godz. 10:11:
Dnia 5 marca 2024 10:11 Ivy Chen <ivy@example.com> napisał(a):
5 мар. 2024 г., в 10:11, Ivy Chen <ivy@example.com> написал(а):
05.03.2024 10:11, Ivy Chen пишет:
05.03.2024, 10:11, "Ivy Chen" <ivy@example.com>:
Вторник, 5 марта 2024, 10:11 +03:00 от Ivy Chen <ivy@example.com>:
5. 3. 2024 v 10:11, Ivy Chen <ivy@example.com>:
Dne 05. 03. 24 v 10:11 Ivy Chen napsal(a):
5 mars 2024 kl. 10:11 skrev Ivy Chen <ivy@example.com>:
Den 2024-03-05 kl. 10:11, skrev Ivy Chen:
Den 5. mar. 2024 kl. 10.11 skrev Ivy Chen <ivy@example.com>:
Den 05-03-2024 kl. 10:11 skrev Ivy Chen:
Ivy Chen <ivy@example.com> kirjoitti 5.3.2024 kello 10.11:
Ivy Chen kirjoitti 5.3.2024 klo 10.11:
2024. márc. 5. dátummal, 10:11 időpontban Ivy Chen <ivy@example.com> írta:
2024.03.05. 10:11 keltezéssel, Ivy Chen írta:
Pe 5 mar. 2024, la 10:11, Ivy Chen <ivy@example.com> a scris:
Στις 5/3/2024 10:11 π.μ., ο/η Ivy Chen έγραψε:
5 Mar 2024 tarihinde 10:11 saatinde, Ivy Chen <ivy@example.com> şunları yazdı:
05/03/2024 10:11 tarihinde Ivy Chen yazdı:
ב-5 במרץ 2024, בשעה 10:11, \u200fIvy Chen <ivy@example.com> כתב/ה:
في ٥ مارس ٢٠٢٤، الساعة ١٠:١١ ص، كتب Ivy Chen <ivy@example.com>:
2024/03/05 10:11、Ivy Chen <ivy@example.com>のメール:
2024/03/05 10:11、Ivy Chen <ivy@example.com>のメール：
2024年3月5日 10:11、Ivy Chen <ivy@example.com>のメール:
在 2024年3月5日，上午10:11，Ivy Chen <ivy@example.com> 写道：
在 2024-03-05 10:11:00，"Ivy Chen" <ivy@example.com> 写道：
Ivy Chen <ivy@example.com> 於 2024年3月5日 上午10:11 寫道：
2024. 3. 5. 오전 10:11, Ivy Chen <ivy@example.com> 작성:
Vào 10:11 5 tháng 3, 2024, Ivy Chen <ivy@example.com> đã viết:
Pada tanggal 5 Mar 2024, pukul 10.11, Ivy Chen <ivy@example.com> menulis:
Dana 5. 3. 2024. u 10:11, Ivy Chen je napisao/la:
On Tuesday, March 5th, 2024 at 10:11 AM, Ivy Chen <ivy@example.com> wrote:
On 2024-03-05 10:11, Ivy Chen wrote:
---- On Tue, 05 Mar 2024 10:11:00 +0000 Ivy Chen <ivy@example.com> wrote ----
---- On Tue, 05 Mar 2024 10:11:00 +0000 ivy@example.com wrote ---
---- Ivy Chen wrote ----
On Tue, Mar 05, 2024 at 10:11:00AM +0000, Ivy Chen wrote:
Quoting Ivy Chen <ivy@example.com>:
Zitat von Ivy Chen <ivy@example.com>:
Ivy Chen wrote on 3/5/24 10:11:
Ivy Chen <ivy@example.com> wrote:
Ivy Chen <ivy@example.com> schrieb am Di., 5. März 2024, 10:11:
Ivy Chen <ivy@example.com> schrieb:
Ivy Chen - ivy@example.com wrote:
On Tue, 5 Mar 2024 10:11:00 +0000, Ivy Chen <ivy@example.com> wrote:
* Ivy Chen <ivy@example.com> [2024-03-05 10:11]:
在2024年03月05日 10:11，Ivy Chen 写道：
El martes, 5 de marzo de 2024, 10:11:00 CET, Ivy Chen <ivy@example.com> escribió:
Am Dienstag, 5. März 2024 um 10:11:00 MEZ hat Ivy Chen <ivy@example.com> Folgendes geschrieben:
Le mardi 5 mars 2024 à 10:11:00 UTC+1, Ivy Chen <ivy@example.com> a écrit :
On Tuesday, March 5, 2024 at 10:11:00 AM GMT, Ivy Chen <ivy@example.com> wrote:
Em terça-feira, 5 de março de 2024 10:11:00 BRT, Ivy Chen <ivy@example.com> escreveu:
Il martedì 5 marzo 2024 alle ore 10:11:00 CET, Ivy Chen <ivy@example.com> ha scritto:
Op dinsdag 5 maart 2024 10:11:00 CET schreef Ivy Chen <ivy@example.com>:
wtorek, 5 marca 2024 10:11:00 CET Ivy Chen <ivy@example.com> napisał(a):
At 10:11 AM 3/5/2024, Ivy Chen wrote:
On 05.03.24 10:11, Ivy Chen via Letterman wrote:
Pada hari Selasa, 5 Maret 2024 Ivy Chen <ivy@example.com> menulis:
Dňa 5. 3. 2024 o 10:11 Ivy Chen napísal(a):
Ivy Chen <ivy@example.com>, 5 Mar 2024 Sal 10:11 tarihinde şunu yazdı:
Am 5. März 2024 10:11:00 MEZ schrieb Ivy Chen <ivy@example.com>:
On March 5, 2024 10:11:00 AM GMT+00:00, Ivy Chen <ivy@example.com> wrote:
Ivy Chen hat am 05.03.2024 10:11 geschrieben:
Ivy Chen <ivy@example.com> hat am 05.03.2024 10:11 CET geschrieben:
""".strip().split("\n")
    if line
]


@pytest.mark.parametrize("citation", CITATIONS)
def test_cons_10_citations_of_many_languages(citation: str) -> None:
    """A line that cites ends the fresh words, in every language, wrapped or not, above any quotation."""
    cut = citation.rfind(" ", 0, 60)
    for line in (citation, f"{citation[:cut]}\n{citation[cut + 1 :]}"):
        for below in (quoted(ASKED), ASKED):
            for gap in ("\n\n", "\n"):
                assert words(FRESH) == words(strip_reply(f"{FRESH}{gap}{line}\n\n{below}", strict=True))


DEVICES = [
    line
    for line in """
Sent from my iPhone
Von meinem iPhone gesendet
Envoyé de mon iPhone
Enviado desde mi iPhone
Enviado do meu iPhone
Inviato da iPhone
Verstuurd vanaf mijn iPhone
Wysłane z iPhone'a
Отправлено с iPhone
Odesláno z iPhonu
Skickat från min iPhone
Sendt fra min iPhone
Lähetetty iPhonesta
iPhone'umdan gönderildi
Az iPhone-omról küldve
Trimis de pe iPhone-ul meu
Στάλθηκε από το iPhone μου
נשלח מה-iPhone שלי
أُرسلت من الـ iPhone
iPhoneから送信
发自我的 iPhone
從我的 iPhone 傳送
나의 iPhone에서 보냄
Poslano s mog iPhonea
Sent from Outlook for iOS<https://aka.ms/o0ukef>
Get Outlook for Android<https://aka.ms/AAb9ysg>
Get [Outlook for iOS](https://aka.ms/o0ukef)
Holen Sie sich Outlook für iOS
Télécharger Outlook pour Android
Obtener Outlook para iOS
Scarica Outlook per iOS
Sent with Proton Mail secure email.
Sent with [Proton Mail](https://proton.me/) secure email.
Sent from Yahoo Mail on Android
Sent from Yahoo Mail for iPhone
Gesendet mit der GMX Mail App
Sent via Superhuman
Sent from my Galaxy
Von meinem Samsung Galaxy Smartphone gesendet.
Envoyé depuis mon smartphone Samsung Galaxy.
Enviado desde mi smartphone Samsung Galaxy.
Sent from my Samsung Galaxy smartphone.
Отправлено из мобильной Почты Mail.ru
Отправлено из Mail.ru для Android
Отправлено из мобильной Яндекс Почты
Gesendet von Mail für Windows
Sent from Mail for Windows 10
Sent from my Verizon Wireless BlackBerry
Sent from my BlackBerry
Sent from my mobile device
Sent from my phone
Sent from a mobile device
Sent from Samsung tablet
发自我的小米手机
發自我的手機
Android デバイスから送信
Enviado desde Yahoo Mail para Android
Надіслано з iPhone
Изпратено от моя iPhone
Odoslané z iPhonu
Gửi từ iPhone của tôi
Dikirim dari iPhone saya
ส่งจาก iPhone ของฉัน
Enviat des del meu iPhone
Išsiųsta iš mano „iPhone“
Saadetud minu iPhone'ist
Nosūtīts no mana iPhone
Poslato sa mog iPhone-a
ارسال شده از iPhone من
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
Sent from my Android device with K-9 Mail. Please excuse my brevity.
Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.
Sent from HEY
Sent from ProtonMail mobile
Envoyé avec la messagerie sécurisée Proton Mail.
Gesendet mit Proton Mail.
Verzonden vanuit Outlook voor Android
Sent from Nine
Envoyé à partir de Outlook pour iOS
Get BlueMail for Android
Sent using Zoho Mail
Sent from Front
Sent from my Huawei phone
iPhone から送信
Sendt fra Outlook for iOS
Hämta Outlook för iOS
Enviado do Yahoo Mail no Android
Inviato da Yahoo Mail su Android
Yahoo Mail: Search, Organize, Conquer
Wysłano z aplikacji Outlook dla systemu iOS
""".strip().split("\n")
    if line
]


@pytest.mark.parametrize("line", DEVICES)
def test_lines_of_devices_go(line: str) -> None:
    """What a telephone or a program adds of itself is not said by anyone."""
    assert strip_reply(f"{FRESH}\n\n{line}") == FRESH


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I can talk.\n\nWould 10:30 work?",
        "I spoke to her at 10:30:\n\nshe said yes",
        "My address is ann@example.net:\n\nwrite to me there",
        "She said: yes please",
        "Here is the plan:\n- one\n- two",
        "From: Leeds\nTo: London\nwe travel",
        "Yes.\n\nBest regards,\nAnn Lee",
        "Date: Wednesday 3, October 2011\nTime: 7:00\nAddress: 130 Fox St",
        "Sent from heaven, this one!",
        "Ich habe es gestern vom Bahnhof gesendet.",
        "I will send from my phone the details: call me at 555",
        "Yes > no, always",
        "Well - yes\n- Ann likes it",
        "Please see:\nhttps://example.com/x",
        "* yes *",
        "I <3 this\nso yes",
        "Hi Ivy:\n\nyes",
        "Subject: roofs\nI like roofs",
        "On your side you can type:\n\n    telnet 127.0.0.1 25\n\nand see.",
        "--\nAnn\nYes",
    ],
)
def test_typed_words_stay(text: str) -> None:
    """Words that look like a header, a citation or a signature at a glance are kept."""
    assert words(text.removeprefix("--\n")) == words(strip_reply(text).removeprefix("--\n"))


@pytest.mark.parametrize(
    "footer",
    [
        "-- \nAnn Lee\nTurbines",
        "________________________________\nAnn Lee",
        "CONFIDENTIALITY NOTICE: This message is intended only for the person to whom it is addressed.",
        "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.",
        "Ce message et toutes les pièces jointes sont confidentiels et établis pour leurs destinataires.",
        "Please consider the environment before printing this e-mail, and before you print anything else at all.",
        'You received this message because you are subscribed to the Google Groups "roofs" group.',
        "-Ann Lee",
        "[cid:image001.png@01D0]",
        "##- Please type your reply above this line -##\nyes or no",
        "----- Original Message -----\nyes or no",
        "-------- Forwarded Message --------\nyes or no",
        "-----\nFrom: x\nyes or no",
        f"From: {IVY}To: Ann <ann@example.net>Sent: 5 March 2024Subject: Hello\nyes or no",
        f">>> {IVY} 5/3/2024 10:11 >>>\nyes or no",
        "---------- Original Message ----------\n" + quoted(ASKED),
        f"From: {IVY}\nDate: 5 March 2024\nSubject: Hello\n\n" + quoted(ASKED),
        "-----",
    ],
)
def test_footers_and_histories_go(footer: str) -> None:
    """Signatures, legal footers, lists and older mails are not fresh."""
    assert strip_reply(f"Yes, gladly.\n\n{footer}") == "Yes, gladly."


def test_cons_10_a_name_on_a_line_of_its_own_belongs_to_the_citation() -> None:
    """Where the date stands below a name and its address, both go."""
    text = f"{FRESH}\n\n{IVY}\n于2024年3月5日周二 10:11写道：\n\n{ASKED}"

    assert strip_reply(text, strict=True) == FRESH


@pytest.mark.parametrize("mark", ["Z", "BC", "З", "БЧ", "Ä", "Κ"])
def test_cons_10_initials_before_the_mark_quote_in_every_script(mark: str) -> None:
    """Programs put initials of Latin, Cyrillic or Greek letters before the mark of a quotation, and no word counts."""
    quotation = "\n".join(f"{mark}> {line}".rstrip() for line in ASKED.split("\n"))

    assert strip_reply(f"{quotation}\n\n{FRESH}", strict=True) == FRESH


@pytest.mark.parametrize("mark", ["[...]", "[…]", "(...)", "[snip]", "<snip>", "[gekürzt]"])
def test_cons_10_what_stands_for_words_left_out_of_a_quotation_goes(mark: str) -> None:
    """A mark for what was left out is a part of the quotation above it or below, and is typed anywhere else."""
    assert strip_reply(f"{quoted('Hello Ann,')}\n{mark}\n{quoted(ASKED)}\n\n{FRESH}") == FRESH
    assert strip_reply(f"{quoted(ASKED)}\n{mark}\n\n{FRESH}") == FRESH
    assert strip_reply(f"Yes.\n{mark}\nGladly.") == f"Yes.\n{mark}\nGladly."


@pytest.mark.parametrize(
    "line", ["Sent from my iPhone " + "and so on " * 20, "word " * 200 + "10:11 a@b.example wrote:"]
)
def test_long_lines_are_typed(line: str) -> None:
    """What is too long for a device or a citation was typed."""
    assert words(strip_reply(f"{FRESH}\n\n{line}")) == words(f"{FRESH} {line}")


def test_cons_10_no_word_below_a_citation_at_the_top_counts_where_a_decision_hangs_on_it() -> None:
    """A mail that begins with a citation and marks nothing as quoted is read as empty where an answer is decided."""
    text = f"On 5 March 2024 at 10:11, {IVY} wrote:\n\nyes"

    assert (strip_reply(text, strict=True), strip_reply(text)) == ("", "yes")


def test_cons_10_a_mail_of_quotations_alone_is_empty() -> None:
    """Where everything is quoted, nothing is said."""
    assert strip_reply(quoted(ASKED), strict=True) == ""


def test_more_citations_than_we_look_at_end_the_words() -> None:
    """Behind hundreds of lines that could cite, all is taken for history, so that nothing quoted passes."""
    text = "Hello\n" + "12:30 a:\n" * 400 + "yes"

    assert "yes" not in strip_reply(text, strict=True)


@pytest.mark.parametrize(
    ("citation", "name", "address", "date"),
    [
        ('On 28/10/2021 12:46, "Ann Lee" <ann@example.net> wrote:', "Ann Lee", "ann@example.net", "28/10/2021 12:46"),
        ("Am 28.10.21, 12:46 schrieb Ann Lee <ann@example.net>:", "Ann Lee", "ann@example.net", "28.10.21, 12:46"),
        (
            "Ann Lee <ann@example.net> schrieb am 3. Mai 2024 um 12:52 Uhr:",
            "Ann Lee",
            "ann@example.net",
            "3. Mai 2024 um 12:52 Uhr",
        ),
        ("On March 5, 2024, Ann Lee <ann@example.net> wrote:", "Ann Lee", "ann@example.net", "March 5, 2024"),
        ("Ann Lee <ann@example.net> wrote:", "Ann Lee", "ann@example.net", ""),
        ("On 5 Mar 2024, at 10:11, Ann Lee wrote:", "Ann Lee", None, "5 Mar 2024, at 10:11"),
    ],
)
def test_a_citation_names_its_writer_and_date(citation: str, name: str, address: str | None, date: str) -> None:
    """Name, address and date are read out of a citation, whatever their order."""
    box, when = parse(citation)

    assert (name, address, date) == (box.name, box.address, when)
