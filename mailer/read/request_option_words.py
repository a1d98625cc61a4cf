"""The words by which the options of a request are read, in eight languages: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order). This module never decides anything.
"""

from __future__ import annotations

from mailer.read import request_words_arabic, request_words_japanese, request_words_ukrainian
from mailer.read.request_words import further, phrases, words


FAR = (request_words_ukrainian, request_words_japanese, request_words_arabic)
"""The languages that have modules of their own."""

DRAFT = words(
    "draft preview",
    "entwurf vorschau",
    "brouillon",
    "borrador",
    "bozza",
    "rascunho",
    "concept",
    "szkic wersję-roboczą",
    *further("draft"),
)
"""Words that ask to see the receipt first."""

SHOW = words(
    "show send me see check look over before going out anything goes let i'd",
    "zeig zeige zeigen schick schicke schicken mir sehen vorher",
    "montre montrez envoie envoyez moi m'en voir m'envoyer montre-moi envoie-moi montrez-moi envoyez-moi",
    "muéstrame envíame mándame enséñame ver antes",
    "mostrami mandami inviami vedere prima",
    "mostra mostre envia envie me ver antes mostra-me envia-me",
    "stuur toon laat zien mij me",
    "pokaż prześlij mi zobaczyć",
    *further("show"),
)

BLIND = words(
    "blind",
    "anonym verdeckt",
    "anonyme anonymement l'aveugle aveugle",
    "ciegas anónimo anónima anónimamente",
    "cieco anonimo anonima cieca",
    "anónimo anônimo cegas anónima",
    "anoniem blind",
    "anonimowo w-ciemno",
    *further("blind"),
)

HIDDEN = tuple(
    frozenset(phrase)
    for phrase in phrases(
        "without names|don't name them|do not name them|without naming|no names|don't mention names|"
        "without their names|don't name|names out",
        "ohne namen|keine namen|nicht beim namen|namen nicht",
        "sans noms|sans nommer|sans les noms|sans nom|pas leurs noms",
        "sin nombres|sin nombrar|sin nombrarlos|sin decir nombres|sin nombrarlas",
        "senza nomi|senza nominarli|senza nome|senza nominare",
        "sem nomes|sem nomear|sem os nomes|sem dizer nomes",
        "zonder namen|geen namen",
        "bez nazwisk|bez imion",
        *further("hidden"),
    )
)
"""Words that, in one clause, ask to describe the others without their names."""

ASK = words(
    "ask asking check approach",
    "frag frage fragen fragt frage",
    "demande demandez demander interroge contacte",
    "pregunta pregúntale pregunte preguntar preguntadle consulta pregúntele",
    "chiedi chieda chiedere chiedete",
    "pergunta pergunte perguntar pergunta-lhe",
    "vraag vragen",
    "zapytaj spytaj pytaj",
    *further("ask"),
)

FIRST = words(
    "first beforehand",
    "zuerst erst vorher zunächst",
    "d'abord premier premièrement première",
    "primero antes primera",
    "prima primo",
    "primeiro antes primeira",
    "eerst",
    "najpierw pierwszy pierwszego",
    *further("first_asked"),
)

WITHIN = words(
    "within in inside under of after for",
    "binnen innerhalb in nach von",
    "dans sous d'ici en sous",
    "en dentro de plazo",
    "entro in tra fra",
    "em dentro no prazo de",
    "binnen in",
    "w ciągu",
    *further("within"),
)

DEADLINE = words(
    "deadline answer answers reply replies expire expires open limit give until timeframe",
    "frist antwort antworten offen antwortfrist",
    "délai réponse réponses répondre limite",
    "plazo respuesta respuestas responder límite",
    "scadenza risposta risposte rispondere termine",
    "prazo resposta respostas responder limite",
    "termijn antwoord antwoorden",
    "termin odpowiedź odpowiedzi",
    *further("deadline"),
)

UNITS = {
    **dict.fromkeys(
        "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dzień dni".split(), 1
    ),
    **dict.fromkeys(
        "week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie "
        "tygodni tygodnia".split(),
        7,
    ),
}
"""How many days a unit has."""

NUMBERS = {
    **dict.fromkeys("a one einer einem eine un une una uno um uma een één jednego jeden".split(), 1),
    **dict.fromkeys("two zwei deux dos due dois duas twee dwóch dwa".split(), 2),
    **dict.fromkeys("three drei trois tres tre três drie trzech trzy".split(), 3),
    **dict.fromkeys("four vier quatre cuatro quattro quatro czterech cztery".split(), 4),
    **dict.fromkeys("five fünf cinq cinco cinque vijf pięciu pięć".split(), 5),
    **dict.fromkeys("six sechs seis sei zes sześciu".split(), 6),
    **dict.fromkeys("seven sieben sept siete sette sete zeven siedmiu".split(), 7),
    **dict.fromkeys("eight acht huit ocho otto oito ośmiu".split(), 8),
    **dict.fromkeys("ten zehn dix diez dieci dez tien dziesięciu".split(), 10),
    **dict.fromkeys("fourteen vierzehn quatorze catorce quattordici catorze veertien czternastu".split(), 14),
    **dict.fromkeys("fifteen fünfzehn quinze quince quindici piętnastu".split(), 15),
    **dict.fromkeys("twenty zwanzig vingt veinte venti vinte twintig dwudziestu".split(), 20),
    **dict.fromkeys("thirty dreißig trente treinta trenta trinta dertig trzydziestu".split(), 30),
}

UNITS |= {unit: 1 for table in FAR for unit in table.DAYS.split()}
UNITS |= {unit: 7 for table in FAR for unit in table.WEEKS.split()}
NUMBERS |= {word: number for table in FAR for number, line in table.NUMBERS.items() for word in line.split()}

OPTION_FILLER = words(
    "only please then and but keep leave the a mode version it them this that time most at least within their "
    "his her names name if possible days final any anyone asked ask anything out to be for as",
    "zwar nur bitte dann aber und die den das lass ein als erst zeit höchstens ihre ihren damit es noch",
    "seulement alors mais les un en mode à au plus temps leurs d'un de laisse s'il",
    "solo luego pero los un a como modo tiempo máximo sus de plazo por un el las",
    "solo poi ma i un alla come in modo tempo massimo loro di per il un'",
    "só depois mas os um às como modo tempo máximo seus de por no",
    "alleen dan maar de een als tijd hun",
    "tylko potem ale jako czas ich proszę",
    *further("option_filler"),
)

HER_WORDS = tuple(
    (*preposition, *middle)
    for preposition in phrases(
        "with|in|using|including|include|pass on|share|add|mit|in|avec|con|nelle|com|met|ze|użyj|dans|en|inclua|"
        "incluye|inclus|füge",
        "include|with the",
    )
    for middle in phrases(
        "her words|his words|their words|her own words|his own words|their own words|the sender's words|"
        "the sender's own words|her text|his text",
        "ihren worten|seinen worten|ihren eigenen worten|seinen eigenen worten|ihrem text|seinem text",
        "ses mots|ses propres mots|leurs mots|ses paroles|leurs propres mots|son texte",
        "sus palabras|sus propias palabras|su texto",
        "le sue parole|sue parole|le loro parole|parole sue",
        "as suas palavras|suas palavras|as palavras dela|as palavras dele|as suas próprias palavras|"
        "as palavras deles|suas próprias palavras",
        "haar woorden|zijn woorden|haar eigen woorden|zijn eigen woorden|hun eigen woorden",
        "jej słowami|jego słowami|jej słowa|ich słowami",
    )
)
"""Phrases that ask to pass the forwarded mail's own words on."""

FOR = words(
    "for",
    "für",
    "pour",
    "para",
    "per",
    "para",
    "voor",
    "dla",
    *further("for"),
)

PRIVATELY = words(
    "only privately just private confidentially alone note words to a the",
    "nur allein vertraulich persönlich",
    "seulement uniquement seule seul confidentiel",
    "solo sólo privado sola",
    "solo privato riservato sola",
    "só apenas privado somente",
    "alleen privé",
    "tylko prywatnie",
    *further("privately"),
)
"""Words beside "for Ann:" that say for whom alone a paragraph is."""
