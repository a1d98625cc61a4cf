"""The words by which a request is read, in eight languages: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order). A new language is a line in each. This module never decides anything.
"""

from __future__ import annotations

from mailer.read import request_verb_words, request_words_arabic, request_words_japanese, request_words_ukrainian


FURTHER = (request_words_ukrainian.WORDS, request_words_japanese.WORDS, request_words_arabic.WORDS)
"""The languages whose words stand together in a module of their own."""


def further(name: str) -> tuple[str, ...]:
    """Give what the further languages have in a set."""
    return tuple(table[name] for table in FURTHER if table.get(name))


def words(*lines: str) -> frozenset[str]:
    """Give the words of some lines as a set."""
    return frozenset(word for line in lines for word in line.split())


def phrases(*lines: str) -> tuple[tuple[str, ...], ...]:
    """Give phrases, which `|` keeps apart, each as a tuple of words."""
    return tuple(tuple(phrase.split()) for line in lines for phrase in line.split("|"))


SIGNALS = words(
    "introducers introduces présentations présenterais présentiez présentons presentaciones presentaran presentaras "
    "presentase presentara preséntelos preséntelas presentaría presentazioni presentassi presentarci apresentações "
    "apresentassem apresentasse apresentem apresentá-las kennismaking",
    "poznajcie zapoznajcie zapoznania zapoznanie przedstawienia vernetzt verkuppeln zusammenzuführen zusammenführst",
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
    *request_verb_words.VERBS,
    *further("signals"),
)
"""Words that ask for an introduction wherever they stand."""

WEAK = words(
    "rapprocher rapproche rapprochez rapprochiez connecte connectes reliez relie juntar junta junte juntes "
    "juntarlos conozcáis conoceros conózcanse conhecerem-se conosciate conoscervi unire unisci vermitteln "
    "vermittelst vermittelt acquainted match pair",
    "meet talking connect connecting link know talk speak",
    "austauschen sprechen reden kennenlernen kennen verbinden treffen kennenzulernen",
    "parler rencontrer connaître connecter connectez rencontre relier",
    "hablar conocer conocieran conociera conectar conecta conecte conozca conozcan conocerse conéctame",
    "parlare conoscere collegare collega conoscersi incontrare",
    "falar conhecer conectar conecte conheça conheçam ligar conhecerem conhecerem-se",
    "ontmoeten verbinden leren",
    "poznać połącz połączyć poznaj połączcie skontaktujcie skontaktuj skontaktować skontaktujesz poznali",
    *further("weak"),
)
"""Words that ask for one, where no clearer word does."""

PAIRS = phrases(
    "honours for|honors for|magic for|magic on|matchmaker for|matchmaker between|link up|introduction between|meet up",
    "ins gespräch|kontakt zwischen|kontakt zu|bekannt machen|kontakt vermitteln|faire connaissance|"
    "fasse connaissance|fassent connaissance|fassions connaissance|fassiez "
    "connaissance|présentations entre|contact entre|en lien",
    "far incontrare|incontro tra|incontro fra|contatto tra|contatto fra|falli conoscere|fateli conoscere|falle "
    "conoscere|contacto entre|contato entre|en comunicación",
    "bij elkaar|contact tussen|elkaar kennen|met elkaar|nawiązanie kontaktu|nawiązać kontakt|kontaktu między|"
    "kontakt między|się poznać",
    "them introduced|both introduced|get introduced|like introduced|"
    "in touch|put together|bring together|be introduced|in contact|hook up|get together|each other",
    "stell vor|stelle vor|stellen vor|stellst vor|stellt vor|in kontakt|in verbindung|bring zusammen|bringe zusammen"
    "|bringen zusammen|bringst zusammen|bringt zusammen|miteinander bekannt|zusammen bringen",
    "en relation|en contact|mise relation|faire connaître|mets relation|l'un l'autre|mettre lien",
    "en contacto|pon contacto|poner contacto",
    "in contatto|fai conoscere|far conoscere|farli conoscere",
    "em contato|em contacto|põe contacto|pôr contacto",
    "in contact|stel voor|stelt voor|breng samen|aan elkaar|voor stellen",
    "w kontakcie|w kontakt|ze sobą|kontakt z",
    *further("pairs"),
)
"""Words that ask for one when they stand in one sentence."""

TO = words(
    "to with",
    "mit",
    "à au avec",
    "a al con",
    "ad con",
    "ao à com",
    "aan met",
    "z ze",
    *further("to"),
)
AND = words(
    "and & + / x <> <-> vs plus between",
    "und zwischen sowie",
    "et entre",
    "y e entre",
    "e ed tra fra",
    "e",
    "en tussen",
    "i oraz pomiędzy",
    *further("and"),
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
    *further("from"),
)
"""Words after which no person is named who is to be introduced."""

NOT = words(
    "not don't dont never no without except n't won't do-not cannot",
    "nicht nie kein keine keinen ohne außer",
    "ne pas jamais sans sauf",
    "no nunca sin excepto",
    "non mai senza",
    "não nunca sem",
    "niet nooit geen zonder",
    "nie bez",
    *further("not"),
)

PRONOUNS = words(
    "her him",
    "sie ihn ihm",
    "elle lui",
    "ella él",
    "lei lui",
    "ela ele",
    "haar hem",
    "ją jego go nią nim",
    *further("pronouns"),
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
    *further("writer"),
)
"""Words by which an introducer speaks of the person whose mail they forward."""

ME = words(
    "me myself",
    "mich mir",
    "moi me m'",
    "me mí preséntame conéctame",
    "mi me",
    "me mim",
    "mij me",
    "mnie mi",
    *further("me"),
)
"""Words by which an introducer speaks of themselves."""

THESE = phrases(
    "estas dos|estes dois|ces deux-là|those three",
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
    *further("these"),
)
"""Words that speak of the people in To and Cc."""

COPY = words(
    "cc cc'd copied copy to:",
    "kopie",
    "copie",
    "copia",
    "copia",
    "cópia",
    "cc kopie",
    "kopii dw",
    *further("copy"),
)


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
    *further("relations"),
)
"""Words before a name that say whose friend it is."""

FILLER = words(
    "teriam teria fate sareste sarebbe podiam poderiam poderíeis conseguem conseguiam quereriam querem potreste "
    "potrebbero vorreste volete vogliate querríais "
    "querrían queréis quieren podríamos voudriez voulez voulez-vous voudrais-tu auriez-vous aurais-tu "
    "accepteriez-vous moglibyście mogłybyście mogliby zechcieliby zechcecie zechciałby zechciałaby dürften dürft",
    "könntet würdet mögt wollt könne dürfte darf ginge",
    "falli fateli falle oye merci stp ins gespräch sprawie",
    "kunnen jullie zouden tot stand",
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
    "paso pasa porfa mucho agradecería agradezco pusieran hablar don doña gusto quería encantaría querría "
    "direcciones "
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
    *further("filler"),
)
"""Words of an instruction that give no reason."""
