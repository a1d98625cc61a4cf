"""The sentences of automatic mail that says what it is in its text alone, as data, in some forty languages.

All of them are in lower case, with single blanks and straight apostrophes. machine_sentences.py looks them up; this
module decides nothing.
"""

from __future__ import annotations

from mailer.read.machine_words import phrases


SELF = phrases(
    # English
    "this is an automatic reply | this is an automatic response | this is an automatic message",
    "this is an automatic e-mail | this is an automatic email | this is an automatic notification",
    "this is an automated reply | this is an automated response | this is an automated message",
    "this is an automated e-mail | this is an automated email | this is an automated notification",
    "this is an autoresponder | this is an auto-responder | this is an auto reply | this is an auto-reply",
    "this is an autoreply | this is an auto response",
    "this is an auto-response | this is an automatically generated | this is a system generated",
    "this is a system-generated | this is an auto-generated | this is an auto generated | this is an out of office",
    "this is an out-of-office | this message was automatically generated | this message was generated automatically",
    "this message is automatically generated | this message has been automatically",
    "this email was automatically generated | this e-mail was automatically generated",
    "this email was generated automatically | this email has been automatically",
    "this email is automatically generated | this is a machine-generated | automatic reply: | automated response:",
    "auto-reply: | autoreply: | out of office:",
    "this is an automatic confirmation | this is an automatic acknowledgement | this is an automatic acknowledgment",
    "this is an automatic note | this is an automatic receipt | this is an automatic notice",
    "this is an automatic answer | this is an automated confirmation | this is an automated acknowledgement",
    "this is an automated acknowledgment | this is an automated note | this is an automated receipt",
    "this is an automated notice | this is an automated answer | this is an auto-generated | automatic message:",
    "automated message: | automatic response: | automatic reply] | auto-reply] | autoreply] | automatic response]",
    "automated reply] | auto reply] | auto reply: | automated reply: | this mailbox is not monitored",
    "this inbox is not monitored | this mailbox is unattended | this address is not monitored",
    "please do not reply to this | do not reply to this",
    # German
    "dies ist eine automatische | dies ist eine automatisch | dies ist eine automatisierte",
    "das ist eine automatische | dies ist ein automatisch | diese nachricht wurde automatisch",
    "diese e-mail wurde automatisch | diese mail wurde automatisch | automatische antwort:",
    "bitte antworten sie nicht auf diese",
    # French
    "ceci est une réponse automatique | ceci est un message automatique | ceci est un e-mail automatique",
    "ceci est un courriel automatique | ce message est automatique | ce message est généré automatiquement",
    "ce message a été généré automatiquement | cet e-mail a été généré automatiquement | réponse automatique :",
    "message automatique | merci de ne pas répondre à ce",
    "ceci est un accusé de réception | ceci est une confirmation automatique | ceci est une notification automatique",
    "message automatique | merci de ne pas répondre | ne pas répondre à ce",
    # Spanish, Portuguese, Italian, Catalan
    "este es un acuse de recibo automático | esta es una confirmación automática | no responda a este",
    "por favor, no responda a este | esta é uma confirmação automática | este é um aviso automático",
    "por favor, não responda a est | não responda a est | questa è una conferma automatica",
    "questa è una notifica automatica | si prega di non rispondere a quest | mensaje automático:",
    "esta es una respuesta automática | este es un mensaje automático | este es un correo automático",
    "esto es una respuesta automática | este mensaje ha sido generado automáticamente",
    "este correo ha sido generado automáticamente | respuesta automática: | esta é uma resposta automática",
    "esta é uma mensagem automática | este é um e-mail automático | este é um email automático",
    "isto é uma resposta automática | mensagem automática | resposta automática: | questa è una risposta automatica",
    "questo è un messaggio automatico | questa è una mail automatica | messaggio automatico",
    "questo messaggio è stato generato automaticamente | risposta automatica: | aquesta és una resposta automàtica",
    # Dutch, Nordic
    "dit is een automatisch | dit is een automatische | deze e-mail is automatisch | dit bericht is automatisch",
    "detta är ett automatiskt | detta är ett autosvar | det här är ett automatiskt",
    "detta meddelande skickas automatiskt | dette er et automatisk | dette er en automatisk | dette er et autosvar",
    "denne meddelelse er automatisk | þetta er sjálfvirkt | tämä on automaattinen | tämä on automaattivastaus",
    "see on automaatvastus | see on automaatne",
    "gelieve niet te antwoorden op | svara inte på detta | besvar ikke denne | svar ikke på denne",
    "älä vastaa tähän | tähän viestiin ei voi vastata",
    # Slavic
    "to jest automatyczne | prosimy nie odpowiadać na | prosimy na nią nie odpowiadać | neodpovídejte na t",
    "neodpovedajte na t | пожалуйста, не отвечайте на это | не отвечайте на это | будь ласка, не відповідайте на це",
    "моля, не отговаряйте на това",
    "to jest automatyczna | to jest wiadomość automatyczna | ta wiadomość została wygenerowana automatycznie",
    "wiadomość wygenerowana automatycznie | toto je automatická | toto je automatický",
    "tato zpráva byla vygenerována automaticky | táto správa bola vygenerovaná | ovo je automatski",
    "ovo je automatska | to je samodejni | to je avtomatsko | это автоматический ответ | это автоматическое",
    "это письмо сформировано автоматически | это письмо создано автоматически",
    "данное письмо сформировано автоматически | сообщение создано автоматически | це автоматична | це автоматичне",
    "това е автоматичен | това е автоматично | ово је аутоматски | ово је аутоматска",
    # the rest of Europe
    "ez egy automatikus | ez automatikus | acesta este un răspuns automat | acesta este un mesaj automat",
    "tai automatinis | šī ir automātiska | αυτό είναι ένα αυτόματο | αυτή είναι μια αυτόματη | αυτό είναι αυτόματο",
    "bu otomatik | bu bir otomatik",
    # Asia and the Middle East
    "זוהי הודעה אוטומטית | זוהי תשובה אוטומטית | זו הודעה אוטומטית | הודעה זו נשלחה באופן אוטומטי | هذا رد تلقائي",
    "هذه رسالة تلقائية | هذه رسالة آلية | هذا رد آلي | این یک پاسخ خودکار | این پیام به صورت خودکار",
    "このメールは自動 | 本メールは自動 | このメールは、自動 | 本メールは、自動 | これは自動 | このメッセージは自動",
    "自動返信メールです | 这是一封自动 | 这是自动 | 此邮件为自动 | 此邮件由系统自动 | 本邮件由系统自动",
    "本邮件为自动 | 這是一封自動 | 這是自動 | 此為系統自動 | 此郵件為系統自動 | 本郵件為系統自動 | 이 메일은 자동",
    "본 메일은 자동 | 자동 회신 메일입니다 | 이것은 자동 | 본 메일은 발신전용 | นี่คือการตอบกลับอัตโนมัติ",
    "นี่คือข้อความอัตโนมัติ | อีเมลนี้เป็นการตอบกลับอัตโนมัติ | đây là thư trả lời tự động | đây là email tự động",
    "đây là tin nhắn tự động | ini adalah balasan otomatis | ini adalah pesan otomatis | ini adalah email otomatis",
    "ini adalah balasan automatik | ini ialah balasan automatik | ini ialah mesej automatik | यह एक स्वचालित",
    "यह स्वचालित",
)
"""How a sentence starts in which a mail says of itself that no person wrote it."""

AUTOMATIC = (
    *("auto", "otomat", "автомат", "αυτόματ", "自动", "自動", "자동", "تلقائ", "خودکار"),
    *("אוטומט", "tự động", "อัตโนมัติ", "स्वचालित"),
)
"""Stems of "automatic"."""

AWAY = phrases(
    # in several languages, as responders say it besides
    "jeg er ute av kontoret | jeg er bortreist | jeg er på kurs | jeg er på orlov | estou em férias | estou em licença",
    "estou de licença | estou de viagem | estarei em férias | estoy de viaje | estoy de baja | me encuentro en",
    "sono in viaggio | sono in congedo | mi trovo fuori | mi trovo in ferie | jestem na zwolnieniu | jestem niedostępn",
    "jestem w podróży | ik ben met verlof | ik ben op reis | ik ben vrij tot | jag är på resa | jag är på resande fot",
    "je suis en arrêt | je suis en formation | je suis en mission | ich bin auf dienstreise | ich bin verreist",
    "ich bin in elternzeit",
    # English
    "i am out of the office | i am out of office | i'm out of the office | i'm out of office | i am currently out of",
    "i'm currently out of | i will be out of | i'll be out of | i am away | i'm away | i am currently away",
    "i'm currently away | i will be away | i'll be away | i am on vacation | i'm on vacation | i am currently on",
    "i'm currently on | i am on annual | i'm on annual | i am on leave | i'm on leave | i am on holiday",
    "i'm on holiday | i am on parental | i'm on parental | i am on maternity | i'm on maternity | i am on paternity",
    "i am on sabbatical | i am on sick | i am travelling | i am traveling | i am not in the office",
    "i'm not in the office | i will not be in the office | i am presently | i am currently travelling",
    "i am currently traveling | i have limited access | i am not available | i am unavailable",
    "i am currently unavailable | i am attending | out of office until | out of the office until",
    "currently out of the office | currently out of office | our office is closed | our offices are closed",
    "the office is closed | we are closed | i no longer work | i am no longer with | i have left",
    "i've left | is no longer with",
    "no longer works",
    # German
    "ich bin nicht im büro | ich bin derzeit | ich bin zur zeit | ich bin zurzeit | ich bin momentan",
    "ich bin aktuell | ich bin im urlaub | ich bin bis | ich bin vom | ich bin ab | ich bin erst | ich bin wieder",
    "ich befinde mich | ich bin abwesend | ich bin am | ich bin außer haus | ich bin heute | ich bin in der zeit",
    "derzeit bin ich | bis zum | unser büro ist",
    # French
    "je suis absent | je suis absente | je suis actuellement | je suis en congé | je suis en vacances",
    "je suis en déplacement | je serai absent | je serai absente | je serai de retour | je suis hors",
    "je ne suis pas au bureau | actuellement absent | actuellement en congé | absent du bureau | absente du bureau",
    "nos bureaux sont fermés",
    # Spanish
    "estoy fuera | estoy de vacaciones | estoy ausente | me encuentro fuera | me encuentro de | estaré fuera",
    "estaré ausente | estaré de vacaciones | actualmente estoy | actualmente me encuentro | en estos momentos estoy",
    "no estoy en la oficina",
    # Portuguese
    "estou fora | estou de férias | estou ausente | encontro-me | estarei fora | estarei ausente | estarei de férias",
    "no momento estou | não estou no escritório | de momento estou",
    # Italian
    "sono fuori | sono assente | sono in ferie | sono in vacanza | sarò assente | sarò fuori | sarò in ferie",
    "al momento sono | attualmente sono | non sono in ufficio | i nostri uffici sono chiusi",
    # Catalan
    "soc fora | sóc fora | estic de vacances | estaré fora | seré fora",
    # Dutch, Afrikaans
    "ik ben niet aanwezig | ik ben afwezig | ik ben momenteel | ik ben op vakantie | ik ben met vakantie",
    "ik ben vandaag | ik ben tot | ik ben van | ik ben niet op kantoor | op dit moment ben ik | momenteel ben ik",
    "ek is nie op kantoor | ek is tans | ek is met verlof",
    # Swedish, Danish, Norwegian, Icelandic
    "jag är inte på kontoret | jag är på semester | jag är för närvarande | jag är frånvarande | jag är ledig",
    "jag är tillbaka | jag är bortrest | jag är föräldraledig | jag är åter | jeg er ikke på kontoret",
    "jeg er på ferie | jeg holder ferie | jeg er fraværende | jeg er for tiden | jeg er i øjeblikket",
    "jeg er bortrejst | jeg er tilbage | jeg er tilbake | jeg har ferie | jeg har fri | jeg er i permisjon",
    "ég er í fríi | ég er ekki við | ég er fjarverandi",
    # Finnish, Estonian
    "olen lomalla | olen poissa | olen vapaalla | olen vuosilomalla | olen matkoilla | en ole tavoitettavissa",
    "olen puhkusel | viibin puhkusel | olen kontorist | viibin eemal | olen eemal",
    # Polish, Czech, Slovak
    "jestem poza biurem | nie ma mnie w | jestem na urlopie | przebywam na urlopie | przebywam poza | jestem nieobecny",
    "jestem nieobecna | obecnie jestem | obecnie przebywam | będę nieobecny | będę nieobecna | w dniach",
    "jsem mimo kancelář | jsem na dovolené | nejsem v kanceláři | jsem nepřítomen | momentálně jsem",
    "čerpám dovolenou | budu mimo | som mimo kancelárie | som na dovolenke | nie som v kancelárii | momentálne som",
    "čerpám dovolenku",
    # Hungarian, Romanian
    "szabadságon vagyok | nem vagyok az irodában | jelenleg szabadságon | jelenleg nem | házon kívül vagyok",
    "irodán kívül vagyok | sunt în concediu | sunt plecat | sunt plecată | nu sunt la birou | nu sunt în birou",
    "momentan sunt | voi fi plecat | în prezent sunt | mă aflu în concediu | lipsesc din birou",
    # South Slavic, Albanian
    "nisam u uredu | nisam u kancelariji | na godišnjem sam | trenutno sam | na odmoru sam | nalazim se na",
    "nisem v pisarni | sem na dopustu | trenutno sem | odsoten sem | odsotna sem | нисам у канцеларији",
    "на годишњем сам | на одмору сам | јас сум на | не сум во канцеларија | nuk jam në zyrë | jam me pushime",
    # Russian, Ukrainian, Bulgarian
    "я в отпуске | я нахожусь в | нахожусь в отпуске | я сейчас в отпуске | меня нет | я отсутствую",
    "я буду отсутствовать | в настоящее время я | в данный момент я | сейчас я | я у відпустці | я перебуваю",
    "перебуваю у відпустці | мене немає | я відсутній | я відсутня | наразі я | в отпуск съм | извън офиса съм",
    "не съм в офиса | отсъствам | ще отсъствам | в момента съм",
    # Greek, Turkish
    "είμαι εκτός γραφείου | βρίσκομαι εκτός | απουσιάζω | θα απουσιάζω | είμαι σε άδεια | βρίσκομαι σε άδεια | λείπω",
    "ofis dışındayım | izindeyim | izinliyim | izinde olacağım | yıllık izindeyim | şu anda ofiste",
    "ofiste değilim | tatildeyim",
    "tarihleri arasında | tarihine kadar",
    # Baltic
    "atostogauju | esu atostogose | šiuo metu esu | nesu biure | esmu atvaļinājumā | neesmu birojā | pašlaik esmu",
    "atrodos",
    # Hebrew, Arabic, Persian
    "אני מחוץ למשרד | אני בחופשה | אני נמצא | אני נמצאת | לא אהיה במשרד | אהיה בחופשה | אני לא במשרד | אנא בחופשה",
    "أنا خارج المكتب | أنا في إجازة | أنا حاليا | أنا حالياً | سأكون خارج | أنا غير متواجد | من در مرخصی",
    "من خارج از | در حال حاضر در | در دفتر نیستم",
    # South and South-East Asia
    "ไม่อยู่ | ลาพักร้อน | ลาหยุด | ลาพัก | tôi hiện đang | tôi đang nghỉ | tôi vắng mặt | tôi không có mặt",
    "tôi sẽ vắng | saya sedang cuti | saya sedang tidak | saya tidak berada | saya sedang berada di luar",
    "saat ini saya | saya bercuti | saya kini | मैं कार्यालय से बाहर | मैं छुट्टी पर | मैं अभी | मैं फिलहाल",
)
"""How a sentence starts that says that its writer is away; people write such sentences too."""

AWAY_SIGNS = phrases(
    # Japanese, Chinese, Korean
    "不在にして | 不在と | 不在のため | 休暇を | 休暇中 | 出張 | お休みを | 休業 | 夏季休 | 外出して | 席を外して",
    "年末年始 | 我目前不在 | 我不在办公室 | 我正在休假 | 我在休假 | 我现在不在 | 我已休假 | 我正在度假 | 我将于",
    "我外出 | 出差 | 休假 | 我目前休假 | 我不在辦公室 | 我正在放假 | 부재중 | 부재 중 | 휴가 | 출장 | 자리를 비",
    # South-East Asia
    "ไม่อยู่ | ลาพักร้อน | ลาหยุด | ลาพัก",
    # Turkish, Hungarian
    "izindeyim | izinde olacağım | ofiste değilim | ofis dışındayım | szabadságon vagyok | szabadságon leszek",
)
"""The same, in languages where it stands anywhere."""

LATER = phrases(
    # English
    "limited access | no access to | not have access | intermittent access | occasional access | sporadic access",
    "limited availability | will reply | will respond | will answer | will get back to you | will be back",
    "i will return | i'll reply | i'll respond | i'll answer | i'll get back to you | i'll be back",
    "will be returning | i return | my return | upon return | upon my return | when i am back | when i'm back",
    "when i get back | returning on | returning to the office | back in the office | back at work",
    "as soon as possible | as soon as i | delay in | delayed response | may be delayed | slow to respond",
    "slower than usual | urgent | immediate assistance | immediate attention | in my absence | during my absence",
    "during this time | during this period | please contact | please email | please e-mail | please call",
    "please reach out | please write to | kindly contact | can be reached | you can reach | will not be forwarded",
    "can't wait | cannot wait | can not wait | contact ",
    "not be read | not be forwarded | for anything | if you need | if your | in case of | reopen",
    # German
    "keinen zugriff | nur eingeschränkt | nur unregelmäßig | sporadisch | nicht erreichbar | nicht weitergeleitet",
    "weitergeleitet | nicht gelesen | dringende | dringend | in dringenden | wenden sie sich | kontaktieren sie",
    "wende dich | nach meiner rückkehr | wieder erreichbar | wieder im büro | ab dem | schnellstmöglich | melde mich",
    "beantworten | antworte | vertretung | vertritt",
    # French
    "accès limité | pas accès | accès à mes | mon retour | dès mon | de retour | je vous répondrai | je répondrai",
    "en cas d'urgence | pour toute urgence | en cas d' | veuillez contacter | merci de contacter",
    "vous pouvez contacter | en mon absence | dans les meilleurs délais | sera pas lu | prise de connaissance",
    # Spanish, Portuguese, Italian, Catalan
    "acceso limitado | sin acceso | mi regreso | a mi vuelta | responderé | contestaré | en caso de | urgente",
    "urgencia | póngase en | contactar con | por favor contacte | durante mi ausencia | lo antes posible | de vuelta",
    "regreso el | acesso limitado | sem acesso | meu regresso | meu retorno | responderei | em caso de | urgência",
    "contactar | contate | contacte | entre em contato | minha ausência | assim que possível | retorno em",
    "retornarei | regresso a | accesso limitato | mio rientro | mio ritorno | risponderò | in caso di | urgenza",
    "urgenze | contattare | rivolgersi | mia assenza | appena possibile | rientrerò | sarò di nuovo | accés limitat",
    "tornada | contacteu",
    "escriba a | escríbale | diríjase | dirigirse | escreva para | fale com | scrivere a | scrivete a | scriva a",
    # Dutch, Nordic, Finnish, Estonian
    "schrijf naar | bel met | ring till | skriv till | skriv til | ring til | ulaşabilir | başvur | пишите | звоните",
    "écrivez à | adressez-vous | vous adresser | schreiben sie | rufen sie | hilft ihnen | steht ihnen | pisać do",
    "beperkt | terugkomst | terug op | weer aanwezig | beantwoorden | spoed | neem contact | contact opnemen",
    "doorgestuurd | begränsad | åter den | tillbaka | återkommer | svarar | brådskande | akuta | kontakta",
    "vidarebefordras | begrænset | begrenset | tilbage | tilbake | svarer | vender tilbage | haster | haste",
    "hastende | kontakt | kontakte | kontaktes | rajoitetusti | palaan | vastaan | kiireellis | ota yhteyttä",
    "ottakaa yhteyttä | yhteydessä | tagasi | vastan | kiireloom",
    # Slavic
    "ograniczony dostęp | powrocie | powrotu | odpowiem | odpowiedź | w pilnych | w sprawach pilnych",
    "proszę o kontakt | omezený | návratu | odpovím | v naléhavých | naléhav | kontaktujte | obraťte | obmedzený",
    "odpoviem | súrn | naliehav | povratku | odgovorit | hitn | nujn | kontaktirajte | obrnite | по повратку | хитн",
    "контакт | ограниченный доступ | возвращения | возвращению | вернусь | отвечу | отвечать | срочн | обращайтесь",
    "свяжитесь | по всем вопросам | повернення | повернусь | відповім | термінов | звертайтеся | зверніться",
    "завръщане | върна | отговоря | спешн | обърнете | свържете",
    # the rest
    "visszatér | válaszol | sürgős | forduljon | keresse | întoarce | revin | răspunde | contactați | contacta",
    "επιστρο | απαντήσω | επείγον | επικοινων | döndüğümde | dönüşümde | döneceğim | yanıt | acil | iletişime | grįš",
    "atsak | skub | atgriez | atbild | steidzam | בדחיפות | דחוף | דחופים | אחזור | אשוב | לפנות | עם שובי | عودتي",
    "سأعود | سأرد | عاجل | الاتصال | بازگشت | فوری | تماس | 戻り次第 | 出社 | ご連絡 | 返信 | 回答 | 緊急 | 急ぎ",
    "お急ぎ | ご了承 | 対応 | 回来后 | 回复 | 尽快 | 紧急 | 急事 | 联系 | 返回 | 聯絡 | 盡快 | 回覆 | 복귀 | 회신",
    "답변 | 급한 | 긴급 | 연락 | 문의 | กลับมา | ตอบ | ด่วน | ติดต่อ | trở lại | quay lại | trả lời | phản hồi",
    "liên hệ | khẩn | kembali | membalas | mendesak | hubungi | balas | segera | लौट | संपर्क | जवाब | उत्तर",
)
"""What such mails go on to say: that the answer comes later, and whom to turn to."""

THANKS = phrases(
    "thank you for | thanks for | many thanks for | i have received your | your message | your email | your e-mail",
    "your mail | vielen dank für | danke für | besten dank für | herzlichen dank für | ihre nachricht | ihre e-mail",
    "ihre mail | merci pour | merci de votre | je vous remercie | votre message | votre mail | votre e-mail",
    "gracias por | su mensaje | obrigado pel | obrigada pel | obrigado por | agradeço | sua mensagem | grazie per",
    "la sua e-mail | la sua mail | gràcies pel | bedankt voor | dank voor | dank u voor | hartelijk dank",
    "uw bericht | uw e-mail | tack för | tak for | takk for | kiitos | dziękuję za | dziękujemy za | děkuji za",
    "děkuju za | ďakujem za | köszönöm | mulțumesc | vă mulțumesc | hvala | хвала | спасибо за | благодарю за",
    "дякую за | благодаря за | ευχαριστώ | teşekkür | aitäh | tänan | paldies | ačiū | dėkoju | תודה על | شكرا",
    "شكراً | با تشکر | ありがとうございます | お世話になって | 感谢您 | 谢谢您 | 感謝您 | 謝謝您 | 감사합니다",
    "ขอบคุณ | cảm ơn | terima kasih | धन्यवाद",
)
"""What such mails start with."""

GREETINGS = phrases(
    "hello | hi | hey | dear | good morning | good day | greetings | hallo | guten tag | liebe | lieber",
    "sehr geehrte | moin | grüezi | servus | bonjour | bonsoir | cher | chère | chers | madame | hola | buenos días",
    "buenas | estimado | estimada | estimados | olá | bom dia | prezado | prezada | caro | cara | ciao | buongiorno",
    "salve | gentile | beste | geachte | goedendag | hej | hei | hej med dig | kära | kære | kjære | god dag | hyvä",
    "terve | moi | moikka | tere | cześć | dzień dobry | szanowni | szanowny | szanowna | witam | dobrý den",
    "dobrý deň | ahoj | vážený | vážená | vážení | kedves | tisztelt | jó napot | bună | bună ziua | stimate",
    "stimată | pozdrav | dobar dan | poštovani | pozdravljeni | spoštovani | здравствуйте | добрый день | уважаемые",
    "уважаемый | уважаемая | привет | доброго дня | вітаю | шановн | здравейте | добър ден | поштовани | γεια",
    "καλημέρα | αγαπητ | merhaba | sayın | selam | sveiki | labdien | laba diena | שלום | היי | مرحبا | السلام عليكم",
    "سلام | お世話になっております | いつもお世話 | 您好 | 你好 | 尊敬的 | 안녕하세요 | สวัสดี | เรียน | xin chào",
    "kính gửi | chào | halo | yth | नमस्ते | प्रिय",
)
"""How a greeting starts."""

FAREWELLS = phrases(
    "best | best regards | kind regards | warm regards | regards | with kind regards | sincerely | yours sincerely",
    "cheers | thanks | thank you | many thanks | all the best | best wishes | mit freundlichen grüßen",
    "mit freundlichem gruß | mfg | freundliche grüße | viele grüße | beste grüße | liebe grüße | herzliche grüße",
    "gruß | vg | lg | cordialement | bien cordialement | bien à vous | sincères salutations | salutations",
    "bonne journée | merci | saludos | un saludo | saludos cordiales | atentamente | gracias | atenciosamente",
    "cumprimentos | com os melhores cumprimentos | abraço | abraços | obrigado | obrigada | cordiali saluti",
    "distinti saluti | un saluto | saluti | grazie | met vriendelijke groet | groet | groeten",
    "met vriendelijke groeten | vriendelijke groet | hälsningar | vänliga hälsningar | med vänlig hälsning | mvh",
    "hilsen | med venlig hilsen | venlig hilsen | vennlig hilsen | med vennlig hilsen | terveisin",
    "ystävällisin terveisin | pozdrawiam | z poważaniem | z wyrazami szacunku | s pozdravem | s pozdravom",
    "üdvözlettel | cu stimă | cu respect | lp | lep pozdrav | srdačan pozdrav | с уважением",
    "с наилучшими пожеланиями | з повагою | с уважение | поздрави | με εκτίμηση | saygılarımla | iyi çalışmalar",
    "pagarbiai | ar cieņu | lugupidamisega | בברכה | مع التحية | با احترام | 以上 | よろしくお願いいたします",
    "よろしくお願い致します | 此致 | 祝好 | 顺祝商祺 | 敬上 | 감사합니다 | ขอแสดงความนับถือ | trân trọng | salam",
    "hormat saya | धन्यवाद | सादर",
)
"""A line that ends a mail; what follows is a signature."""

PERSONAL = frozenset(
    "but yes yeah yep ok okay sure gladly happy glad love meet introduce introduction intro connect interested "
    "pleased delighted aber ja gern gerne treffen kennenlernen vorstellung vorstellen mais oui volontiers "
    "rencontrer présentation plaisir pero sí encantado encantada presentación conocer mas sim apresentação "
    "conhecer ma sì volentieri presentazione conoscere maar graag kennismaken introductie men gärna gjerne "
    "träffa treffe introduktion introduksjon mutta kyllä mielelläni esittely ale tak chętnie ano rád ráda áno "
    "удовольствием познакомлюсь знакомству согласен согласна задоволенням "
    "igen szívesen dar bucurie но да конечно рад рада познакомиться але радий так αλλά ναι ama fakat evet אבל "
    "כן לא لكن نعم अगर हाँ लेकिन nhưng vâng tapi ya はい ぜひ 네 하지만".split()
)
"""Words of people who answer; a sentence with one of them is no formula, even where it starts like one."""

PERSONAL_SIGNS = (
    "contact me",
    "是的",
    "好的",
    "愿意",
    "願意",
    "可以见",
    "但",
    "ぜひ",
    "はい",
    "喜んで",
    "ですが",
    "좋습니다",
    "하지만",
)
"""The same, of several words, or in scripts that do not part words."""
