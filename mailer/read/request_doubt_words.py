"""The words that make a request doubtful, in eight languages: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order). A word too many here costs a question; one too few, a letter to a stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import further, phrases, words


OR = words(
    "or",
    "oder",
    "ou",
    "o u",
    "o oppure",
    "ou",
    "of",
    "lub albo",
    *further("or"),
)
"""Words between two of whom only one is meant; some are other words elsewhere, and count between two people "
"alone."""
OR_ALONE = words(
    "or either",
    "oder entweder",
    "ou soit",
    "",
    "oppure",
    "ou",
    "ofwel",
    "lub albo",
    *further("or_alone"),
)
"""Such words that are nothing else in a language that we read."""

REVISIONS = phrases(
    "one of you|one of the others|einer von euch|einen von euch|l'un de vous|l'un d'entre vous|uno de vosotros|"
    "uno de ustedes|"
    "uno di voi|um de vocês|een van jullie|jeden z was|be odd|be weird|be wise|not today|soon i will|soon i'll|"
    "too early",
    "on second thought|on second thoughts|second thought|scratch that|never mind ^|^ never mind that|^ never "
    "mind this|never mind my|never mind about|nevermind|^ forget it|"
    "please forget it|just forget it|let's forget it|better forget it|oh forget it|no forget it|^ forget that|"
    "please forget that|just forget that|"
    "ignore that|ignore my|ignore this|changed my mind|my mistake|i meant|correction|please disregard|disregard|"
    "hold off|not yet|don't do anything|do nothing yet|wait until|wait for|strike that|wrong person|"
    "no introduction|don't introduce|do not introduce|not to introduce|not introduce them|withdraw my|i withdraw|"
    "taken back|take back my|take it back|called it off|call it off|changed his mind|changed her mind|"
    "change of heart|"
    "doesn't want any|what if i|suppose i|supposing i|hypothetically|story time|wanted to tell|"
    "wanted you to know|for your information|only have his|only have her|only have the address of|don't have his|"
    "don't have her|address is missing|own address is|which of them|which of the two|which one|told me which|"
    "sure which|know which|the right one|not for now|i asked a friend|i asked my",
    "doch nicht|vergiss es|korrektur|ich meinte|noch nicht|vergessen sie es|vergessen sie das|vergessen sie "
    "bitte|vergessen sie meine|vergessen sie die|vergessen sie alles|mein fehler|warte noch|falsche person|"
    "ziehe ich zurück|ich ziehe|zurückgezogen|hat sich erledigt|haben sich erledigt|hat sich das erledigt|"
    "erledigt|nicht vorstellen|nicht mehr vorstellen|noch keine|keine vorstellung|bitte warten|abgesagt|"
    "hinfällig|möchte lieber nicht|wollte ich nur erzählen|wollte nur erzählen|"
    "nur zur information|angenommen|was wäre|habe nur die adresse|habe nur seine|habe nur ihre|adresse fehlt|"
    "fehlt mir|fehlt noch|vorerst nicht|vorläufig nicht|einstweilen nicht|erst einmal nicht|"
    "nicht zusammenbringen|nicht bekannt machen|welche von|welcher von|welchen von|weiß nicht welche|"
    "weiß nicht welchen",
    "oubliez|oublie|je voulais dire|pas encore|correction|mon erreur|attends|attendez|je retire|"
    "retire ma|ne présentez pas|ne présente pas|ne pas présenter|ne les présentez|plus la peine|annulée|"
    "voulais juste vous dire|voulais vous raconter|"
    "supposons|imaginons|je n'ai que l'adresse|n'ai que son|me manque|il me manque|pour l'instant|pour le moment|"
    "laquelle des|lequel des|pas laquelle|pas lequel",
    "olvídalo|quise decir|quería decir|todavía no|aún no|corrección|me equivoqué|retiro mi|retiro la|"
    "no los presentes|no los presenten|no presentes|no presenten|ya no hace falta|"
    "solo quería contar|sólo quería contar|supongamos|imaginemos|solo tengo|sólo tengo|me falta|por ahora no|"
    "de momento no|cuál de|no sé cuál",
    "lascia stare|volevo dire|non ancora|correzione|ho sbagliato|ritiro la|non presentate|non presentateli|"
    "non presentarli|non serve più|volevo solo raccontare|volevo solo dirvi|supponiamo|"
    "mettiamo che|ho solo|ho soltanto|mi manca|per ora non|per il momento non|quale dei due|quale delle due|"
    "non so quale",
    "esquece|esqueça|queria dizer|quis dizer|ainda não|correção|enganei-me|retiro o|retiro meu|"
    "não apresente|não apresentem|não os apresente|já não é preciso|só queria contar|"
    "suponhamos|imaginemos|só tenho|falta-me|me falta|por enquanto não|por agora não|qual dos dois|qual das duas|"
    "não sei qual",
    "laat maar|ik bedoelde|nog niet|correctie|toch niet|trek ik in|ik trek|ingetrokken|niet voorstellen|"
    "niet meer nodig|wil geen|wilde alleen vertellen|stel dat|heb alleen|ontbreekt|mis ik|"
    "voorlopig niet|nu nog niet|welke van",
    "jednak nie|chodziło mi|jeszcze nie|korekta|pomyłka|wycofuję|proszę nie przedstawiać|nie przedstawiaj|"
    "nie przedstawiajcie|już nie trzeba|chciałem tylko opowiedzieć|chciałam tylko opowiedzieć|załóżmy|"
    "mam tylko|brakuje mi|na razie nie|która z|który z|nie wiem która|nie wiem który",
    *further("revisions"),
)
"""Phrases by which a writer takes back what they wrote, wherever they stand."""
REWORDED = phrases(
    "or rather|mejor dicho|o sea|anzi|aliás|finalement|ou plutôt|ou melhor|besser gesagt|of liever|a raczej"
)
"""Phrases by which a writer puts it in other words, and somebody else's name where one follows."""

INSTEAD = phrases(
    "either of|one of the two|one or the other|whichever|instead|rather than|failing that|otherwise|alternatively|"
    "if not|old address|wrong address|no longer|"
    "new address|anymore|any more|left the|not the",
    "einem von beiden|einen von beiden|einer von beiden|wem auch immer|stattdessen|anstatt|statt|sonst|andernfalls|"
    "ansonsten|alte adresse|falsche adresse|neue adresse|nicht mehr",
    "l'un des deux|l'une des deux|l'un ou l'autre|plutôt|sinon|au lieu|à la place|ancienne adresse|"
    "nouvelle adresse|n'est plus",
    "uno de los dos|una de las dos|cualquiera de los dos|en vez|en lugar|si no|dirección antigua|nueva dirección|ya no",
    "uno dei due|una delle due|l'uno o l'altro|invece|altrimenti|al posto|vecchio indirizzo|nuovo indirizzo|non più",
    "um dos dois|uma das duas|qualquer um dos|em vez|senão|caso contrário|endereço antigo|novo endereço|já não",
    "in plaats|anders|oude adres|nieuwe adres|niet meer",
    "zamiast|inaczej|stary adres|nowy adres|już nie",
    *further("instead"),
)
"""Phrases that put one person, or address, in the place of another where both are written."""

OWNED = words(
    "my our her his their your its",
    "mein meine meinen meinem meiner unser unsere unseren unserem ihr ihre ihren ihrem ihrer sein seine seinen seinem",
    "mon ma mes notre nos son sa ses leur leurs",
    "mi mis nuestro nuestra su sus",
    "mio mia miei suo sua suoi sue",
    "meu minha seu sua seus suas",
    "mijn onze haar zijn hun",
    "mój moją moim jej jego ich",
    *further("owned"),
)
"""Words before somebody who is named by whose they are alone: her husband."""
OTHERS = words(
    "team others rest everyone everybody anyone someone somebody co whoever",
    "team andere anderen rest alle jemand jemanden jemandem",
    "équipe autres reste quelqu'un",
    "equipo otros demás alguien",
    "squadra altri resto qualcuno",
    "equipe equipa outros resto alguém",
    "team anderen rest iemand",
    "zespół inni reszta ktoś kogoś",
    *further("others"),
)
ARTICLES = words("the whole entire a il la i le o a os as de het der die das den dem l el los las les")

BOTH = phrases(
    "them both|both of them|all of them|all three|them all",
    "sie beide|ihnen beiden|sie alle|alle drei",
    "tous les deux|toutes les deux|elles deux|eux deux",
    "a ambos|a ambas|a los dos|a las dos",
    "entrambi|entrambe|tutti e due",
    "ambos|ambas|os dois|as duas",
    "hen beiden|allebei",
    "oboje|obie|obu",
    *further("both"),
)
"""Phrases that speak of two people where a forwarded mail shows one."""

PAIRING = words(
    "both them",
    "beide beiden euch",
    "deux",
    "ambos ambas dos",
    "entrambi entrambe due",
    "ambos ambas dois duas",
    "beiden allebei",
    "oboje obie obu",
    *further("pairing"),
)
"""Words that speak of two people, wherever they are named."""
COUNTS = {
    **dict.fromkeys("two zwei deux dos due dois duas twee dwóch dwie dwoje".split(), 2),
    **dict.fromkeys("three drei trois tres tre três drie trzech trzy troje".split(), 3),
    **dict.fromkeys("four vier quatre cuatro quattro quatro czterech cztery".split(), 4),
    **dict.fromkeys("five fünf cinq cinco cinque vijf pięciu pięć".split(), 5),
}
COUNTED_BY = words(
    "all these those the",
    "alle diese die",
    "ces les tous toutes",
    "estos estas los las",
    "questi queste i tutti tutte",
    "estes estas os as",
    "deze de",
    "tych te",
    *further("counted_by"),
)
FIRST = words(
    "first last other",
    "ersten letzten anderen",
    "premiers derniers autres",
    "primeros últimos otros",
    "primi ultimi altri",
    "primeiros últimos outros",
    "eerste laatste andere",
    "pierwszych ostatnich",
    *further("first"),
)
"""Words that pick some out of more."""
COUNTED = words(
    "people of persons folks together could would should can might may must need want are have know in",
    "personen leute menschen",
    "personnes gens",
    "personas",
    "persone",
    "pessoas",
    "mensen personen",
    "osoby osób",
    *further("counted"),
)
"""What may follow a number that counts people; or nothing."""

JOINING = words(
    "connect connecting link linking touch contact",
    "verbinden kontakt",
    "connecter relier relation",
    "conectar",
    "collegare contatto",
    "conectar ligar",
    "verbinden contact",
    "połącz skontaktuj",
    *further("joining"),
)
"""Words that speak of an introduction beside those that always do."""
OVER = words(
    "cancel cancelled canceled cancelling stop stopped undo withdraw withdrawn revoke already yesterday",
    "absagen abbrechen storniere stornieren stopp stoppe stoppen zurückziehen bereits schon gestern",
    "annuler annule annulez arrêter arrêtez déjà",
    "cancelar cancela cancele anular anula ya",
    "annulla annullare annullate già ieri",
    "cancelar cancela cancele anular já ontem",
    "annuleer annuleren stop reeds gisteren",
    "anuluj anulować odwołaj już wczoraj",
    *further("over"),
)
"""Words right beside one that asks, by which an introduction is over, or called off."""
CALLED_OFF = words(
    "cancel cancelled canceled revoke undo wait postpone postponed pause delay hold",
    "absagen abbrechen storniere stornieren rückgängig warte warten verschiebe verschieben",
    "annuler annule annulez attends attendez attendre reporter",
    "cancelar cancela cancele anular anula espera esperar aplazar",
    "annulla annullare annullate aspetta aspettare rimanda",
    "cancelar cancela cancele anular espera esperar adiar",
    "annuleer annuleren wacht wachten uitstellen",
    "anuluj anulować odwołaj poczekaj zaczekaj",
    *further("called_off"),
)
"""Words by which an introduction is called off, wherever in the sentence they stand."""
THANKED = phrases(
    "thanks for|thank you for|thanks again for",
    "danke für|dank für|danke fürs",
    "merci pour|merci d'avoir",
    "gracias por",
    "grazie per",
    "obrigado por|obrigada por|obrigado pela|obrigada pela",
    "bedankt voor|dank voor",
    "dziękuję za|dzięki za",
    *further("thanked"),
)
"""Phrases by which a writer thanks for an introduction that was made."""
ASKED_BACK = frozenset("did have has had was were hast hat habt haben wurde wurden hai heb hebt heeft".split())
"""Words that start a question about an introduction of the past."""

QUESTIONS = words(
    "what when how why where who any has",
    "was wann wie warum wo wer",
    "quoi quand comment pourquoi où qu'en qu'est-ce",
    "qué cuándo cómo por dónde",
    "cosa quando come perché dove",
    "quando como porque onde",
    "wat wanneer hoe waarom waar",
    "co kiedy jak dlaczego gdzie",
    *further("questions"),
)
"""Words that start a question about an introduction."""
REQUESTING = words(
    "kunnen zouden willen wilt jullie",
    "can could would will please about not don't",
    "magst mögen möchtest möchten können könnten kannst könntest könnt würdest würden bitte",
    "peux pouvez pourrais pourriez peux-tu pourrais-tu pouvez-vous pourriez-vous",
    "puedes podrías podría puede favor",
    "puoi potresti potrebbe può favore",
    "podes podias poderia pode favor",
    "kun kunt zou kan wil",
    "możesz mógłbyś mogłabyś proszę",
    *further("requesting"),
)
"""Words that make of such a question a request."""

ANSWERED = words(
    "answered replied responded declined accepted said agreed heard",
    "geantwortet gesagt zugesagt abgelehnt gehört",
    "répondu refusé accepté dit",
    "respondido contestado dicho aceptado respondió dijo",
    "risposto accettato rifiutato detto",
    "respondido respondeu disse aceitou",
    "geantwoord gezegd gehoord",
    "odpowiedział odpowiedziała powiedział powiedziała",
    *further("answered"),
)
"""Words by which a writer tells how an introduction goes."""
BYSTANDING = words(
    "via through by from like unlike except without not cc besides assistant secretary than bcc",
    "via durch außer ohne nicht wie assistentin assistent sekretärin sekretär laut cc",
    "via par comme sauf sans assistante assistant secrétaire selon cc",
    "vía como salvo sin asistente secretaria secretario según cc",
    "via tramite come senza assistente segretaria segretario secondo cc",
    "via como sem assistente secretária secretário segundo cc",
    "via door zoals zonder assistent assistente secretaresse volgens cc",
    "przez jak bez asystentka asystent sekretarka sekretarz cc",
    *further("bystanding"),
)
"""Words before somebody who has to do with an introduction, and is not to be introduced."""
IF_EITHER = phrases(
    "if either|if one of|if one or|if anybody|if anyone|should either|should one",
    "wenn einer|wenn eine|wenn eines|wenn jemand|falls einer|falls eine|falls jemand|sollte einer|sollte jemand",
    "si l'un|si l'une|si quelqu'un",
    "si uno|si una|si alguno|si alguna|si alguien",
    "se uno|se una|se qualcuno",
    "se um|se uma|se algum|se alguma|se alguém",
    "als een van|als één van|als iemand|mocht een|mocht iemand",
    "jeśli ktoś|jeśli jedno|jeśli któreś|jeżeli ktoś|jeżeli któreś|gdyby ktoś",
    "якщо хтось|якщо хто",
)
"""How a clause begins about what one of the two may say, whichever."""
