"""The words of a writer who muses about an introduction, has made it, or takes the request back: data alone.

They count together, in one sentence or clause. A word too many here costs a question; one too few, a letter to a
stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


ONE_DAY = phrases(
    "one day|some day|someday|one of these days|if i dared|if ever i",
    "eines tages|irgendwann|eines schönen tages|wenn ich mich traute|wenn ich je|wenn ich den mut",
    "un jour|un de ces jours|si j'osais|si jamais je",
    "algún día|un día|un día de estos|si me atreviera|si algún día",
    "un giorno|un bel giorno|prima o poi|se osassi|se avessi il coraggio",
    "um dia|algum dia|um dia destes|se me atrevesse|se eu ousasse|se tivesse coragem",
    "op een dag|ooit|ooit eens|als ik durfde",
    "kiedyś|pewnego dnia|któregoś dnia|gdybym się odważył|gdybym się odważyła",
    "колись|одного дня|якось|якби я наважився|якби я наважилася",
    "いつか",
    "يوما ما|ذات يوم",
)
"""Phrases for a day that nobody has named, and for a courage that the writer lacks."""
NAMED_DAY = words(
    "this next last before in at of soon",
    "nächste nächster dieser diese vor im in bald demnächst",
    "prochain prochaine cette avant de où",
    "próximo próxima antes de en esta",
    "prossimo prossima prima di in questa",
    "próximo próxima antes de em esta",
    "volgende deze voor in binnenkort",
    "przed w",
    "наступного перед",
)
"""Words behind such a phrase by which the day is named, or is another one."""
MINE = words(
    "i i'll i'd i'm i've we we'll we'd",
    "ich wir",
    "je j'oserais j'osais j'aimerais j'irai j'essaierai nous présenterai présenterais",
    "yo presentaré presentaría quisiera querría presente los presento",
    "io presento presenterò presenterei vorrei",
    "eu apresento apresentarei apresentaria gostaria",
    "ik we wij",
    "przedstawię poznam zapoznam chciałbym chciałabym",
    "я познайомлю хотів хотіла",
    "紹介しよう 紹介したい",
    "سأعرف أعرف أقدم سأقدم",
)
"""Words of a writer who means to do something themselves."""
ACQUAINTS = words(
    "introduce connect introduced",
    "vorstelle vorstellen bekannt bekanntmachen bekanntmache zusammenbringe zusammenbringen stelle bringe",
    "présenter présente présenterai présenterais présenterons",
    "presentar presentarlos presentarlas presentaré presentaría presento presente",
    "presentare presentarli presentarle presento presenterò presenterei",
    "apresentar apresentá-los apresentá-las apresento apresentarei apresentaria",
    "voorstel voorstellen stel breng kennismaken",
    "przedstawię przedstawić poznam poznać zapoznam zapoznać",
    "познайомлю познайомити",
    "紹介 紹介しよう 紹介したい",
    "سأعرف أعرف أقدم سأقدم",
)
"""What they mean to do, or have in mind."""
YOURS = words(
    "you your please letterman",
    "bitte ihr euch letterman",
    "vous vos votre prière merci tu te",
    "por favor ruego os ustedes usted pido",
    "prego favore chiedo vi",
    "favor peço vos vocês",
    "jullie alstublieft alsjeblieft u",
    "proszę prośba",
    "прошу будь ласка",
    "ください",
    "أرجو رجاء",
)
"""Words by which somebody else is to do it: the service."""
PLEADING = words(
    "can could would please",
    "bitte könnt könntet könnten würdet würden mögt",
    "pouvez pourriez pourrais peux pouvez-vous pourriez-vous pourrais-tu peux-tu prie merci prière",
    "podéis podríais podrían podría puede pueden puedes favor ruego pido",
    "potete potreste potresti potrebbe può puoi prego favore chiedo",
    "podem poderiam poderia pode podes favor peço",
    "kunnen kun kunt zouden zou alstublieft alsjeblieft graag",
    "proszę możecie moglibyście mógłbyś mogłabyś",
    "прошу можете могли ласка",
    "ください",
    "أرجو رجاء",
)
"""Words of a plain request, by which what was mused or told before is about another time, or other people."""

MADE = words(
    "introduced",
    "vorgestellt zusammengebracht",
    "présentés présentées",
    "presentado presentados presenté presentamos",
    "presentati presentate",
    "apresentado apresentados apresentei apresentámos apresentei-os apresentei-as",
    "voorgesteld",
    "przedstawiłem przedstawiłam zapoznałem zapoznałam",
    "познайомив познайомила",
)
"""Verbs of an introduction that was made."""
MAKERS = words(
    "i i've we we've",
    "ich wir",
    "ai avons",
    "he hemos yo presenté presentamos",
    "ho abbiamo",
    "eu apresentei apresentámos apresentei-os apresentei-as",
    "ik wij we",
    "przedstawiłem przedstawiłam zapoznałem zapoznałam",
    "я",
)
"""Words by which it was the writer who made it."""
MADE_OF = words(
    "them",
    "sie beide beiden einander",
    "les",
    "los las les",
    "li le",
    "os as apresentei-os apresentei-as",
    "ze hen elkaar",
    "ich ze",
    "їх",
)
"""Words for the two."""
UNMADE = words(
    "not never haven't hadn't should would wish wanted if before you",
    "nicht nie noch hätte hätten würde wollte wenn euch ihnen bevor",
    "ne pas jamais aurais aurait devais voulais si vous avant",
    "no nunca habría hubiera quería si antes os",
    "non mai avrei volevo se prima vi",
    "não nunca teria queria se antes vos",
    "niet nooit nog zou had wilde als voordat jullie",
    "nie nigdy jeszcze gdybym zanim wam",
    "не ніколи ще якби вам",
)
"""Words by which it was not made, or made to the service."""

REQUEST = words(
    "request requests",
    "anfrage gesuch vorstellungswunsch auftrag vorstellungsanfrage",
    "demande requête",
    "solicitud petición",
    "richiesta",
    "pedido solicitação",
    "verzoek aanvraag",
    "prośba prośbę wniosek",
    "прохання запит",
    "依頼",
    "طلب طلبي الطلب",
)
"""Words for a request."""
VOID = words(
    "void withdraw withdrawn cancelled canceled annulled rescinded rescind retract retracted revoke revoked",
    "gegenstandslos annulliert zurückgenommen widerrufen widerrufe storniert hinfällig",
    "annulée annulé annuler annule caduque caduc retirée retire retirer",
    "anulada anulado anular anulo retirada revocada",
    "annullata annullare annullo annullato revocata revoco ritirata ritiro decaduta",
    "anulado anulada anular anulo cancelado cancelada retirado",
    "ingetrokken vervalt intrekken vervallen geannuleerd herroep",
    "anulowana anulowaną anuluję anulować wycofana wycofuję wycofać nieaktualna nieaktualną unieważniam",
    "скасоване скасований скасовую скасувати відкликаю відкликати неактуальне недійсним недійсне",
    "取り消し 取り消し たい 取り下げ 撤回",
    "ملغى ملغي سحب أسحب إلغاء لاغيا",
)
"""Words by which it is to count no more."""
ANOTHERS = words(
    "her his their whose",
    "ihre seine deren dessen",
    "sa son leur leurs",
    "su sus",
    "sua loro",
    "seu sua seus suas",
    "haar zijn hun",
    "jej jego ich",
    "її його їхнє їхній",
)
"""Words before a request that is another one."""
