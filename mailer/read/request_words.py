"""The words by which a request is read, in eight languages: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order). A new language is a line in each. This module never decides anything.
"""

from __future__ import annotations


def words(*lines: str) -> frozenset[str]:
    """Give the words of some lines as a set."""
    return frozenset(word for line in lines for word in line.split())


def phrases(*lines: str) -> tuple[tuple[str, ...], ...]:
    """Give phrases, which `|` keeps apart, each as a tuple of words."""
    return tuple(tuple(phrase.split()) for line in lines for phrase in line.split("|"))


SIGNALS = words(
    "introduce introducing introduction re-introduce reintroduce introductions intro intros "
    "e-intro e-introduce double-intro acquaint",
    "vorstellen vorzustellen vorstellung bekanntmachen bekanntzumachen zusammenbringen zusammenzubringen vernetzen "
    "zusammenführen vernetze vernetzt verbinde bekannt",
    "présenter présente présentez présentes présentation introduire",
    "presentas presento "
    "preséntala preséntalo preséntalas preséntalos presentármela presentar presenta presente presentes "
    "presentarles presentación preséntale preséntales presentad presentarle "
    "presentarlos presentarlas presentarla presentarlo presentéis preséntame",
    "presenteresti presento presentala presentalo presentale presentali presentagli presentare presenta presenti "
    "presentazione "
    "presentarli presentarle presentarla presentarlo presentate",
    "apresento apresentar "
    "apresenta apresente apresentes apresentação apresentá-los apresentá-la apresentá-lo apresentem "
    "apresentares",
    "voorstellen introduceren introduceer introductie kennismaken koppelen koppel voorstel",
    "przedstaw przedstawić przedstawisz przedstawienie zapoznaj zapoznać przedstawcie przedstawi",
)
"""Words that ask for an introduction wherever they stand."""

WEAK = words(
    "meet talking connect connecting link know talk speak",
    "austauschen sprechen reden kennenlernen kennen verbinden treffen kennenzulernen",
    "parler rencontrer connaître connecter connectez rencontre relier",
    "hablar conocer conocieran conociera conectar conecta conecte conozca conozcan conocerse conéctame",
    "parlare conoscere collegare collega conoscersi incontrare",
    "falar conhecer conectar conecte conheça conheçam ligar conhecerem conhecerem-se",
    "ontmoeten verbinden leren",
    "poznać połącz połączyć poznaj skontaktuj skontaktować skontaktujesz poznali",
)
"""Words that ask for one, where no clearer word does."""

PAIRS = phrases(
    "them introduced|both introduced|get introduced|like introduced|"
    "in touch|put together|bring together|be introduced|in contact|hook up|get together|each other",
    "stell vor|stelle vor|stellen vor|stellst vor|stellt vor|in kontakt|in verbindung|bring zusammen|bringe zusammen"
    "|bringen zusammen|bringst zusammen|miteinander bekannt|zusammen bringen",
    "en relation|en contact|mise relation|faire connaître|mets relation|l'un l'autre|mettre lien",
    "en contacto|pon contacto|poner contacto",
    "in contatto|fai conoscere|far conoscere|farli conoscere",
    "em contato|em contacto|põe contacto|pôr contacto",
    "in contact|stel voor|stelt voor|breng samen|aan elkaar",
    "w kontakcie|w kontakt|ze sobą|kontakt z",
)
"""Words that ask for one when they stand in one sentence."""

TO = words("to with", "mit", "à au avec", "a al con", "ad con", "ao à com", "aan met", "z ze")
AND = words(
    "and & + / x <> <-> vs plus between",
    "und zwischen sowie",
    "et entre",
    "y e entre",
    "e ed tra fra",
    "e",
    "en tussen",
    "i oraz pomiędzy",
)
"""Words between the people who are to meet."""

FROM = words(
    "of from at in by for on near about into as via over",
    "aus von bei vom im an auf für beim seit nach zu zum zur in als bei",
    "de du des d' chez dans pour sur en par",
    "de del en por para desde sobre",
    "di del della dei da dal dalla in per su presso nel nella",
    "de do da dos das em no na por para pelo pela",
    "van uit bij op voor in",
    "od u na w dla po",
)
"""Words after which no person is named who is to be introduced."""

RELATIVE = words(
    "who whose whom which that",
    "der die das dessen deren welche welcher",
    "qui que dont",
    "que quien quienes cuyo cuya",
    "che cui",
    "que quem cujo cuja",
    "die dat",
    "który która którzy",
)
REASONS = words(
    "because since so reason why",
    "weil da damit denn",
    "car parce puisque afin",
    "porque pues ya",
    "perché poiché così",
    "porque pois",
    "omdat want",
    "bo ponieważ gdyż",
)
"""Words that start the reason in a sentence which also asks."""

NOT = words(
    "not don't dont never no without except n't won't do-not cannot",
    "nicht nie kein keine keinen ohne außer",
    "ne pas jamais sans sauf",
    "no nunca sin excepto",
    "non mai senza",
    "não nunca sem",
    "niet nooit geen zonder",
    "nie bez",
)

PRONOUNS = words(
    "her him", "sie ihn ihm", "elle lui", "ella él", "lei lui", "ela ele", "haar hem", "ją jego go nią nim"
)
"""Words that stand for the writer of the forwarded mail, and are nothing else."""
WRITER = words(
    "her him them sender",
    "sie ihn ihm ihr ihnen absender absenderin",
    "la le lui leur elle expéditeur expéditrice l'expéditrice l'expéditeur",
    "ponla ponlo póngala póngalo la lo le ella él remitente presentarla presentarlo presentarle",
    "lo gli lei lui mittente presentarla presentarlo presentarle",
    "ela ele lhe remetente apresentá-la apresentá-lo",
    "haar hem afzender",
    "ją jego go jej mu nadawcę nadawcy nim nią",
)
"""Words by which an introducer speaks of the person whose mail they forward."""

ME = words("me myself", "mich mir", "moi me m'", "me mí preséntame conéctame", "mi me", "me mim", "mij me", "mnie mi")
"""Words by which an introducer speaks of themselves."""

THESE = phrases(
    "these two|those two|the two|you two|them both|both of them|both of you|these people|these three|these four|"
    "these folks|each other|in cc|cc'd|copied|these contacts|one another|the people in cc|the people copied|"
    "in copy|on copy|above|you all|all of you|all of us|everyone here|everybody here",
    "die beiden|diese beiden|euch beide|einander|in kopie|im cc|diese drei|in cc|miteinander|diese personen|euch zwei",
    "ces deux|les deux|vous deux|en copie|l'une à l'autre|l'un à l'autre|ces trois|ces personnes|en cc",
    "estas dos|estos dos|los dos|las dos|en copia|ustedes dos|estos tres|estas personas|entre sí|vosotros dos",
    "questi due|queste due|i due|le due|in copia|voi due|questi tre|queste persone|tra loro|queste tre",
    "estes dois|estas duas|os dois|as duas|em cópia|vocês dois|estas pessoas|estes três|essas duas|esses dois|"
    "vocês duas",
    "deze twee|jullie twee|in cc|in kopie|aan elkaar|de twee|deze mensen",
    "tych dwoje|te dwie|tych dwóch|ze sobą|w kopii|was dwoje|te osoby",
)
"""Words that speak of the people in To and Cc."""

COPY = words("cc cc'd copied copy to:", "kopie", "copie", "copia", "copia", "cópia", "cc kopie", "kopii dw")

TITLES = words(
    "dr mr mrs ms miss mx prof professor doctor sir dame rev capt",
    "herr herrn frau dipl.-ing ing mag",
    "mme mlle mademoiselle monsieur madame maître dr",
    "sr sra srta señor señora don doña d dª ing lic dra",
    "sig sig.ra signor signora signore dott dott.ssa avv arch ing",
    "sr sra senhor senhora dona dra eng prof.ª engª eng.ª dr.ª sr.ª",
    "dhr mevr mevrouw meneer drs ir",
    "pan pani panią pana panu inż mgr",
)
"""Words before a name that are no part of it; also with a dot."""

PARTICLES = words("von van der den de del della di da do dos das du la le bin ibn al el ter ten zu af av zum zur vom")
"""Small words inside a family name."""

RELATIONS = words(
    "my our your their his the a an this another both friend friends colleague colleagues neighbour neighbor "
    "client clients cousin sister brother mentor boss partner contact old dear good wonderful former new "
    "student supplier customer team two people three person following follows ones other named called guys "
    "gentleman lady someone somebody",
    "mein meine meinen meinem meiner unser unsere unseren unserem unserer dem den der die das ein eine einen "
    "einem einer kollege kollegen kollegin freund freundin freunde freunden nachbar nachbarn nachbarin chef "
    "chefin bekannte bekannten "
    "bekannter kundin kunde kunden cousine cousin schwester bruder mentorin partnerin alten alte guten gute "
    "lieben folgende folgenden beiden leute personen menschen euch uns einander zwei drei schwager tante onkel "
    "studentin student",
    "mon ma mes notre nos votre le la les un une l' ami amie amis collègue collègues voisin voisine cliente "
    "ancien ancienne vieil vieille cher chère deux personnes suivantes suivants cousine frère sœur",
    "mi mis nuestro nuestra el la los las un una amigo amiga amigos colega compañero compañera vecino vecina "
    "clienta cliente prima primo antiguo antigua dos personas siguientes hermana hermano jefa jefe",
    "mio mia miei mie nostro nostra il lo la i gli le un una un' amico amica amici collega colleghi vicino "
    "vicina cliente cugina cugino vecchio vecchia cara caro due persone seguenti sorella fratello",
    "meu minha meus minhas nosso nossa o a os as um uma amigo amiga amigos colega vizinho vizinha cliente prima "
    "primo antigo antiga duas pessoas seguintes irmã irmão",
    "mijn onze ons de het een vriend vriendin collega buurman buurvrouw klant nicht neef oude goede twee mensen "
    "volgende",
    "mój moja moją mojego mojemu mojej nasz nasza naszego znajomy znajomą znajomego znajoma koleżanka koleżankę "
    "koleżance kolega kolegę koledze sąsiad sąsiadkę sąsiadka sąsiada dwie osoby",
)
"""Words before a name that say whose friend it is."""

FILLER = words(
    "thx ty letterman this happen over go make connection connections go-ahead do you're "
    "time rush all's well pls plz yes no problem worries mum get getting on along could've double opt-in opt "
    "double-opt-in thing "
    "pleasure properly someday introduced introductions their the two you know let me think believe reckon "
    "maybe perhaps mind minded wondering wonder whether hope hoping please could can would will you i i'd "
    "like want kindly to it's it is they be do make let us we am me for me "
    "there help request about regarding re fwd fw subject thanks thank if possible just also then here's here "
    "are "
    "by email via mail e-mail email put get in touch bring together contact between great lovely nice should "
    "must need needs wants wanted love happy glad so now today quick quickly hi hello hey okay ok sure yes "
    "gladly done asked asks address addresses "
    "that've i'm i'll have has had want's each other another one and or but them both again soon everyone all "
    "how what when where may might shall mind favour favor "
    "meet connect link introduction go ahead attached below above forwarded see mailto cc of course with "
    "pleasure absolutely gladly",
    "kein problem hiermit bitten erbitte vergnügen machen machs magst mögt mögen möchtest folgende einander "
    "diese beiden vielleicht ich denke glaube finde meine dass ich's hiermit herstellen her kontakte dort "
    "gerne mir uns ihnen bitte könntest könnten könnt kannst können kann würdest würden du sie ihr ich wir "
    "möchte mag gern gerne es "
    "ist sind mal doch einmal danke für hier ist machen macht mach bringen bring bringe bringst stell stelle "
    "stellen stellst vor miteinander "
    "zusammen kontakt in verbindung setzen setz setze setzt sollte sollten wäre schön toll lieb nett würde mich "
    "freuen und oder dass zu sich per mail e-mail adresse adressen betreff gegenseitig per vielen dank hallo hi "
    "liebe lieber klar natürlich gern anbei unten wie besprochen werden will wollen",
    "t'en occupes oui gré saurais bien parler ces plaisir uns unes aux autres leurs leur adresses aimerais serais "
    "heureuse heureux que qu'on puisses puissiez présenter rencontrent rencontrer faire se j'aimerais pense "
    "crois deux personnes s'il vous te plaît plait merci de bien vouloir peux-tu pouvez-vous pourriez-vous "
    "pourrais-tu peut-on je "
    "j'aimerais voudrais souhaite souhaiterais il elle est sont mettre mets mettez en relation contact avec "
    "faire ici voici bonjour salut svp stp "
    "serait gentil possible l'un à l'autre l'une pour et ou ce c'est adresse mail e-mail par mise toi vous tu "
    "nous aimerait volontiers bien sûr ci-dessous faut il devraient",
    "ponla ponlo ponlas ponlos póngala póngalo "
    "paso pasa porfa mucho agradecería agradezco pusieran hablar don doña gusto quería encantaría querría direcciones "
    "sus estas estos dos creo pienso deberían debería por favor puedes podrías podría puede pueden podéis "
    "quiero quisiera me gustaría que hola gracias poner pon "
    "ponga pongas poned en contacto con el aquí está son a al y o es entre sí correo email dirección se los las "
    "les te usted tú os ruego podrían claro abajo encantada encantado hacer",
    "ma sarei grata grato poteste signora signor piacere secondo penso credo dovrebbero dovrebbe direi "
    "indirizzi loro questi queste due seguenti da mettiamo cosa ne dici per favore puoi potresti potrebbe "
    "può potete vorrei mi piacerebbe ciao grazie salve buongiorno mettere "
    "metti metta in contatto con ecco è sono a ad e o che tra loro email indirizzo mail li le gli fare fai far "
    "farli ti vi la prego cortesemente certo volentieri sotto",
    "ponham pf certeza agradecia agradeço pusessem falar gosto prazer queria estas estes duas dois pessoas acho "
    "penso creio deviam devia deveriam deveria endereços seus por favor podes pode poderia podia podias "
    "podem quero queria gostaria gostava olá oi obrigado obrigada pôr "
    "pôe põe colocar coloque coloca em contato contacto com o aqui está são a ao e ou é entre si email endereço "
    "mail os as lhes te você me nos claro abaixo",
    "zou mevrouw heer praten gedaan plezier kunnen brengen breng brengt deze twee mensen moeten moet vind "
    "denk alsjeblieft graag alstublieft kun kunt kan je u wil wilt wilt zou zouden willen ik we hallo hoi "
    "dag bedankt "
    "breng stel voor in contact met aan elkaar en of is zijn hier mailadres via e-mail even samen",
    "jasne sobie nawzajem powinni powinien myślę adresy proszę czy możesz mógłbyś mogłabyś możecie chcę "
    "chciałbym chciałabym cześć dzień dobry dziękuję dzięki w "
    "kontakcie z ze sobą i oraz jest są to adres mail kontakt",
)
"""Words of an instruction that give no reason."""

STOPS = words(
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
)
"""Words that are no name even where a capital starts them."""

GREETINGS = words(
    "hi hello hey dear morning greetings good",
    "hallo hi liebe lieber liebes guten moin servus sehr grüezi grüß",
    "bonjour salut cher chère chers coucou bonsoir",
    "señores hola estimado estimada estimados buenos buenas querido querida",
    "spettabile spett ciao salve buongiorno gentile gentili buonasera caro cara cari",
    "senhores exmo exma exmos exmas olá oi caro cara prezado prezada prezados bom boa caros",
    "hallo hoi beste geachte goedemorgen goedemiddag dag",
    "cześć witam dzień drogi droga szanowni hej",
)

CLOSINGS = phrases(
    "thanks|thank you|many thanks|thanks so much|thanks a lot|thanks a million|thanks in advance|"
    "thank you so much|thank you very much|best|best regards|kind regards|regards|warm regards|best wishes|"
    "all the best|cheers|yours|sincerely|warmly|love|with thanks|ta|yours sincerely|warmest|with kind regards|"
    "bye|over and out|take care|with best wishes|talk soon|speak soon|x|xx|xxx|xo",
    "danke|vielen dank|besten dank|herzlichen dank|viele grüße|liebe grüße|beste grüße|mit freundlichen grüßen|"
    "mit freundlichem gruß|mit besten grüßen|"
    "herzliche grüße|gruß|lg|vg|mfg|grüße|schöne grüße|danke dir|danke schön|dankeschön|danke euch|viele grüsse|"
    "liebe grüsse|freundliche grüße|freundliche grüsse|dank und gruß|danke im voraus|tausend dank|herzlich|"
    "bis bald|merci",
    "merci|merci beaucoup|merci d'avance|cordialement|bien cordialement|bien à vous|bien à toi|amitiés|"
    "amicalement|bises|à bientôt|bonne journée|mille mercis|un grand merci|je t'embrasse|salutations|"
    "belle journée|sincères salutations",
    "gracias|muchas gracias|mil gracias|saludos|un saludo|un abrazo|abrazos|atentamente|cordialmente|"
    "gracias de antemano|un cordial saludo|besos|saludos cordiales|gracias por todo|con cariño",
    "grazie|grazie mille|tante grazie|mille grazie|cordiali saluti|un saluto|saluti|un abbraccio|distinti saluti|"
    "a presto|grazie in anticipo|un caro saluto|cari saluti|ti ringrazio|buona giornata|molte grazie",
    "obrigado|obrigada|muito obrigado|muito obrigada|abraço|um abraço|abraços|cumprimentos|atenciosamente|"
    "beijinhos|obrigado desde já|obrigada desde já|com os melhores cumprimentos|melhores cumprimentos|até breve|"
    "beijos|grande abraço|grato|grata|valeu",
    "bedankt|dank je|dank je wel|dankjewel|groet|groeten|met vriendelijke groet|vriendelijke groet|"
    "hartelijke groet|alvast bedankt|veel dank|groetjes|hartelijk dank|met dank|liefs|dank",
    "dziękuję|dzięki|pozdrawiam|pozdrowienia|z góry dziękuję|serdecznie pozdrawiam|dziękuję bardzo|"
    "bardzo dziękuję|z pozdrowieniami|wielkie dzięki|serdeczności",
)
"""What stands before the name at the end of a mail."""

SMALL_TALK = phrases(
    "don't mention|do not mention|don't tell|do not tell|don't say|"
    "have fun|enjoy|go easy|over to you|i'll let you|i will let you|i'll leave you|i'll leave it|"
    "hope you|i hope you|i hope this|hope this|hope all|how are you|how is|trust you|fyi|long time",
    "sag nicht|erwähne nicht|erwähn nicht|"
    "viel spaß|ich hoffe du|ich hoffe ihr|ich hoffe sie|ich hoffe es|hoffe du|wie geht",
    "à toi de jouer|à vous de jouer|j'espère que tu|j'espère que vous|comment vas|comment allez",
    "espero que|cómo estás|qué tal",
    "spero che|come stai|come va",
    "espero que|como estás|como está|tudo bem",
    "ik hoop dat|hoe gaat",
    "mam nadzieję|co słychać|jak się",
)
"""How sentences begin that say nothing of the two."""

TOPICS = words(
    "for about regarding re concerning",
    "über wegen zum zur für",
    "pour sur concernant",
    "para sobre por",
    "per su sul sulla riguardo",
    "para sobre por",
    "over voor wegens",
    "dla",
)
"""Words that say what an introduction is about."""

LINKS = words(
    "is at under on email mail e-mail mailto address reachable reached here be can found contact his her "
    "their hers theirs",
    "ist unter erreichbar mailadresse lautet e-mail-adresse seine ihre zu erreichen adresse",
    "est à joignable sur adresse courriel mél sous l'adresse son",
    "es en correo dirección su está localizable",
    "è indirizzo il suo raggiungibile all'indirizzo",
    "é endereço o seu está em pelo",
    "is bereikbaar op mailadres adres",
    "jest pod adresem adres to",
)
"""Words between a name and its address."""

LABELS = words(
    "who whom meets party role title position company organisation organization employer phone tel mobile website "
    "name names email e-mail mail mailto address contact person first second full one two a b 1 2 to from",
    "name adresse mailadresse kontakt vorname firma rolle unternehmen telefon",
    "nom adresse courriel mél prénom contact",
    "nombre correo dirección contacto",
    "nome indirizzo contatto",
    "nome endereço contato contacto",
    "naam adres mailadres",
    "imię nazwisko adres kontakt",
)
"""Words before a colon on a line that gives a name or an address."""

SUBJECTS = words(
    "she he they both i we",
    "sie er beide ich wir",
    "elle il elles ils je nous",
    "ella él ellos ellas ambos ambas yo",
    "lei lui loro entrambi entrambe io",
    "ela ele eles elas ambos ambas eu",
    "zij hij ze ik beiden",
    "ona on oni oboje",
)
"""Words that, after a comma, start to say why."""

DRAFT = words(
    "draft preview", "entwurf vorschau", "brouillon", "borrador", "bozza", "rascunho", "concept", "szkic wersję-roboczą"
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
FOR = words("for", "für", "pour", "para", "per", "para", "voor", "dla")
PRIVATELY = words(
    "only privately just private confidentially alone note words to a the",
    "nur allein vertraulich persönlich",
    "seulement uniquement seule seul confidentiel",
    "solo sólo privado sola",
    "solo privato riservato sola",
    "só apenas privado somente",
    "alleen privé",
    "tylko prywatnie",
)
"""Words beside "for Ann:" that say for whom alone a paragraph is."""

CAPITALS = words(
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

DEVICES = (
    "je vous prie d",
    "veuillez",
    "reciban ",
    "reciba ",
    "quedo a ",
    "hochachtungsvoll",
    "in attesa",
    "salutations",
    "i saluti",
    "subscrevo-me",
    "saludos",
    "sent from my",
    "von meinem",
    "gesendet von",
    "envoyé de",
    "enviado desde",
    "enviado do",
    "inviato da",
    "verstuurd vanaf",
    "wysłane z",
)
"""How the lines begin that a telephone writes below a mail."""

SEVERAL = words(
    "these those following both them two three four five all",
    "diese diesen folgende folgenden beide beiden zwei drei vier alle",
    "ces suivants suivantes deux trois quatre tous toutes",
    "estos estas siguientes dos tres cuatro todos",
    "questi queste seguenti due tre quattro tutti",
    "estes estas seguintes dois duas três quatro todos",
    "deze volgende twee drie vier alle",
    "te tych dwie trzy trzech",
)
"""Words that speak of several people who are named elsewhere."""

PAST = words(
    "introduced met",
    "vorgestellt kennengelernt",
    "présenté présentés présentée rencontré",
    "presentado presenté conocieron",
    "presentato presentati presentata",
    "apresentei apresentado apresentados",
    "voorgesteld",
    "przedstawiłam przedstawiłem poznali",
)
"""Words by which somebody tells of an introduction that was made."""
