"""The words by which names are told from what is none, in eight languages: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order). This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import further, words


TITLES = words(
    "prof.ssa professora professorin profesor profesora professoressa docteur dottoressa docente prof.ª dra.ª",
    "dr mr mrs ms miss mx prof professor doctor sir dame rev reverend capt canon",
    "herr herrn frau dipl.-ing dipl ing mag univ.-prof priv.-doz",
    "mme mlle mademoiselle monsieur madame maître dr mm mmes",
    "sr sra srta señor señora don doña d dª ing lic dra",
    "sig sig.ra signor signora signore dott dott.ssa avv arch ing ingegner dottor avvocato architetto ragionier",
    "sr sra senhor senhora dona dra eng prof.ª engª eng.ª dr.ª sr.ª",
    "dhr mevr mevrouw meneer heer drs ir",
    "pan pani panią pana panu inż mgr",
    *further("titles"),
)
"""Words before a name that are no part of it; also with a dot."""

PARTICLES = words("von van der den de del della di da do dos das du la le bin ibn al el ter ten zu af av zum zur vom")
"""Small words inside a family name."""

STOPS = words(
    "hers theirs celle celui quello quella aquele aquela aquel aquella dessen deren l'adresse l'indirizzo",
    "allô allo solicito solicitamos chiedete chiediamo venho peço freude gefallen",
    "oye oiga quick listen falli fateli poznajcie write reach schreibt schickt ringraziandovi",
    "anyway anyways however moreover actually basically btw meanwhile finally hopefully honestly personally "
    "sorry oh well great perfect right ah hmm sent dear best regards kind warm cheers sincerely letterman "
    "both she he they we you it his her their this that "
    "these those if since because when while although though after before with without from about as in on at of "
    "and for to but or not no there also maybe perhaps last next once "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december ps fyi name names email mail e-mail address tel phone mobile first "
    "second third re fwd fw subject draft blind ask within deadline words note private",
    "entschuldigung leider ach oh nun gesendet sehr geehrte geehrter damen herren liebe lieber viele grüße "
    "gruß grüsse herzliche beste mit freundlichen "
    "beide er sie es wenn falls als ob dann danach zuerst frage frag entwurf weil damit da und oder aber für "
    "montag dienstag mittwoch donnerstag freitag wochen woche tage tagen guten tag morgen name adresse worten",
    "désolé désolée pardon ah envoyé cher chère cordialement bien amicalement bonne journée elle il ils "
    "elles si parce car quand et "
    "ou mais pour "
    "avec brouillon demande demandez d'abord lundi mardi nom adresse les le la un une des ce cette tous toutes "
    "deux voici selon",
    "perdón perdona vaya enviado estimado estimada querido querida saludos un abrazo atentamente ella él "
    "ellos si porque cuando y o pero "
    "para con borrador pregunta pregúntale primero nombre dirección lunes ambos ambas buenas buenos días tardes",
    "scusa scusi ah inviato secondo caro cara gentile cordiali saluti distinti un abbraccio lei lui loro se "
    "perché quando e "
    "o ma per con bozza "
    "chiedi prima nome indirizzo entrambi entrambe buona buon giornata giorno",
    "caro cara prezado prezada abraço cumprimentos atenciosamente ela ele eles se porque quando e ou mas para "
    "com rascunho pergunte pergunta primeiro nome endereço ambos ambas bom dia boa tarde",
    "beste geachte groet groeten hartelijke vriendelijke zij hij ze als omdat en of maar voor met concept vraag "
    "eerst naam adres goedemorgen",
    "drogi droga szanowni państwo pozdrawiam pozdrowienia serdecznie ona on oni jeśli bo ponieważ i lub ale dla "
    "z szkic zapytaj najpierw imię nazwisko adres",
    *further("stops"),
)
"""Words that are no name even where a capital starts them."""

CAPITALS = words(
    "gespräch poznajcie falli fateli persona personne pessoa persoon osoba",
    "reason topic context why grund anlass thema motif objet asunto motivo tema oggetto assunto powód cel "
    "let's here's there's that's what's who's "
    "i'd i'm i'll i've i please hi hello hey dear thanks letterman monday tuesday wednesday thursday friday "
    "saturday sunday name email re fwd fw",
    "kopie absender absenderin sie ihr ihnen ihre ihren ihrem du dir dich euch kollege kollegen kollegin "
    "freund freundin freunde freunden nachbar nachbarn nachbarin chef chefin bekannte bekannten bekannter "
    "kundin kunde kunden schwester bruder "
    "mentorin partnerin leute personen menschen schwager tante onkel studentin student kontakt verbindung "
    "adresse adressen betreff herr frau herrn gruß grüße tag morgen entwurf frist antwort worten woche tagen",
    "vous monsieur madame",
    "usted ustedes vd",
    "lei loro",
    "você vocês",
    *further("capitals"),
)
"""Words that are no name though a capital starts them within a sentence."""

ROLES = words(
    "software data senior junior digital regional customer business development strategy content brand "
    "communications "
    "ceo cto cfo coo cmo cpo cio ciso chro vp svp evp avp md hr pr it pm pa head chief officer director manager "
    "managing lead founder co-founder cofounder founders president vice-president chairman chairwoman chairperson "
    "chair engineer engineering developer designer marketing sales product products finance growth operations "
    "assistant secretary consultant lawyer solicitor accountant analyst scientist researcher research professor "
    "recruiter investor advisor adviser journalist editor author principal intern executive coach "
    "entrepreneur owner treasurer trustee photographer illustrator plumber dentist",
    "bürgermeister bürgermeisterin "
    "leiter leiterin leitung geschäftsführer geschäftsführerin gründer gründerin mitgründer mitgründerin vorstand "
    "vorständin direktor direktorin abteilung vertrieb entwickler entwicklerin ingenieur ingenieurin berater "
    "beraterin anwalt anwältin steuerberater steuerberaterin arzt ärztin architekt architektin lehrer lehrerin "
    "inhaber inhaberin referent referentin redakteur redakteurin autor autorin assistent assistentin",
    "pdg dg drh directeur directrice responsable fondateur fondatrice cofondateur cofondatrice présidente président "
    "ingénieur ingénieure avocat avocate architecte gérant gérante associé associée comptable développeur "
    "développeuse assistante",
    "directora gerente fundador fundadora cofundador cofundadora presidente presidenta jefe jefa ingeniero "
    "ingeniera abogado abogada arquitecto arquitecta responsable asistente consultora consultor",
    "direttore direttrice amministratore amministratrice fondatore fondatrice cofondatore cofondatrice responsabile "
    "ingegnere avvocato avvocata architetto consulente titolare assistente",
    "diretor diretora fundadora sócio sócia gestor gestora engenheiro engenheira advogado advogada arquiteto "
    "arquiteta consultora",
    "directeur directrice oprichter oprichtster hoofd ingenieur advocaat architect adviseur eigenaar",
    "prezes dyrektor dyrektorka założyciel założycielka kierownik kierowniczka inżynier prawnik prawniczka architekt "
    "architektka",
)
"""What people are, and where in a company they work: never a part of their names."""

COMPANIES = words(
    "gmbh ag kg ohg ug ltd limited inc llc llp plc corp corporation company co sa sas sarl srl spa lda ltda "
    "bv nv ab oy as aps sp z.o.o s.a s.r.l s.p.a e.v ev foundation stiftung verein institute institut "
    "university universität"
)
"""Words by which a company's name is told from a person's."""

DATES = words(
    "january february march april may june july august september october november december spring summer autumn "
    "winter easter christmas monday tuesday wednesday thursday friday saturday sunday",
    "januar jänner februar märz april mai juni juli august september oktober november dezember mitte anfang ende "
    "frühling frühjahr sommer herbst winter ostern pfingsten weihnachten montag dienstag mittwoch donnerstag freitag "
    "samstag sonnabend sonntag monatsende jahresende wochenende monat monats monatsmitte jahr jahres woche",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre pâques noël lundi mardi "
    "mercredi jeudi vendredi samedi dimanche",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad pascua",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua "
    "ferragosto",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa",
    "januari februari maart april mei juni juli augustus september oktober november december pasen pinksteren kerst "
    "kerstmis sinterklaas",
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień wielkanoc",
)
"""Words that alone are a date, and nobody."""
LANGUAGES = words(
    "english german french spanish italian portuguese dutch polish welsh irish swedish danish norwegian arabic "
    "japanese",
    "englisch deutsch französisch spanisch italienisch portugiesisch niederländisch polnisch schwedisch dänisch "
    "arabisch russisch türkisch englischen",
    "nederlands engels frans duits spaans italiaans portugees pools",
)
"""Words of a language to write in, which some languages begin with a capital."""
