"""The words by which one address is put in the place of another of the same person: data alone, in eight languages.

Between the two addresses no other words may stand: a word too few here costs a question; one too many, a letter to an
address that is dead. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


NEW = words(
    "new now current currently right correct correctly proper instead nowadays latest up-to-date valid today better",
    "neu neue neuen neuer jetzt nun richtig richtige richtigen korrekt korrekte aktuell aktuelle aktuellen "
    "stattdessen "
    "inzwischen mittlerweile heute gültig gültige",
    "nouveau nouvelle nouvel maintenant désormais bonne correcte correct exacte actuelle actuel juste plutôt "
    "dorénavant "
    "dès",
    "nuevo nueva ahora correcto correcta actual buena bueno vigente actualmente",
    "nuovo nuova ora adesso corretto corretta giusto giusta attuale invece attualmente buono buona",
    "novo nova agora correto correta correcto correcta atual actual certo certa atualmente actualmente",
    "nieuw nieuwe nu tegenwoordig juist juiste goed goede correct correcte huidig huidige voortaan",
    "nowy nowa nowego nowym teraz obecnie aktualny aktualna aktualnie właściwy właściwa poprawny poprawna prawidłowy "
    "prawidłowa dobry obecny",
)
"""Words by which it is the second that counts."""
AGED = words(
    "old older former previous wrong dead outdated defunct invalid inactive obsolete",
    "alt alte alten alter altes frühere früheren falsch falsche falschen veraltet veraltete tot ungültig ungültige "
    "ehemalige ehemaligen",
    "ancien ancienne anciens vieille vieux fausse faux mauvaise mauvais périmée périmé précédente obsolète morte",
    "antiguo antigua viejo vieja anterior equivocado equivocada mala obsoleto obsoleta caducado caducada",
    "vecchio vecchia precedente sbagliato sbagliata errato errata scaduto scaduta morto morta",
    "antigo antiga velho velha anterior errado errada desatualizado desatualizada morto",
    "oud oude vroegere vorige fout foute verkeerd verkeerde verouderd verouderde dood ongeldig",
    "stary stara starego starym poprzedni poprzednia zły zła błędny błędna nieaktualny nieaktualna nieaktualnego "
    "dawny dawna martwy nieważny",
)
"""Words for an address that counts no more, behind a verb of being; without one, they speak of what follows."""
ENDED = words(
    "bounces bounced bouncing expired closed deactivated disabled gone typo",
    "abgeschaltet deaktiviert gelöscht stillgelegt abgelaufen tippfehler",
    "désactivée désactivé fermée fermé supprimée supprimé coquille",
    "desactivado desactivada cerrado cerrada cancelada rebota errata",
    "disattivato disattivata chiuso chiusa rimbalza refuso",
    "desativado desativada desactivado fechado fechada encerrado",
    "opgeheven afgesloten gesloten verlopen tikfout typefout",
    "wyłączony wyłączona zamknięty zamknięta zlikwidowany skasowany odbija literówka",
)
"""Words behind an address that say that it counts no more."""
NO_MORE = words(
    "anymore more longer works work use uses valid mehr plus marche fonctionne ya funciona vale sirve existe "
    "più funziona esiste já meer werkt bestaat geldig gebruikt już działa używa gültig gilt stimmt funktioniert "
    "existiert utilise usa"
)
"""Words that say so beside a "not"."""
SLIPS = words(
    "sorry oops whoops wait correction scratch rather mean meant no",
    "sorry entschuldigung pardon quatsch nein halt ups korrektur vielmehr meine meinte moment stopp äh",
    "pardon désolé désolée oups non attendez correction zut enfin",
    "perdón perdona perdonad no ay ups digo espera esperad corrección",
    "scusa scusate scusi no ops anzi aspettate aspetta pardon correzione",
    "desculpe desculpem desculpa não ops digo aliás perdão espera esperem correção",
    "sorry nee oeps wacht pardon correctie bedoel",
    "przepraszam nie ups sorry czekajcie chwila poprawka znaczy",
)
"""Words by which a writer takes back what stands right before."""
BUTS = words("but sondern mais sino ma bensì mas sim maar lecz tylko ale")
"""Words between "not this one" and the one that counts."""
DENIALS = words(
    "not no don't doesn't isn't nicht kein keinesfalls ne n' n'est pas jamais non não niet nie formerly "
    "previously früher "
    "vormals anciennement antes prima ex vroeger voorheen dawniej was"
)
"""Words right before an address that counts no more."""
ADVERBS = words("longer more any anymore mehr plus ya più mais já meer już surtout")
"""Words that may stand between."""
INSTEAD_OF = phrases(
    "instead of|rather than|in place of",
    "statt|anstatt|anstelle von|an stelle von",
    "au lieu de|à la place de|plutôt que|plutôt qu'à",
    "en vez de|en lugar de",
    "invece di|al posto di|anziché",
    "em vez de|em lugar de|ao invés de",
    "in plaats van",
    "zamiast",
)
"""Phrases right before an address in whose place another one is put."""
BEING = words(
    "is was are it's that's isn't this's be",
    "ist war wäre lautet sind",
    "est était c'est c'était n'est",
    "es era está estaba",
    "è era",
    "é era está estava foi",
    "is was",
    "jest był była to",
)
"""Verbs of being, and the like."""
THINGS = words(
    "address addresses email e-mail mail mailbox account inbox one ones",
    "adresse mailadresse e-mail-adresse email-adresse mailadressen mail e-mail postfach konto",
    "adresse l'adresse mail courriel email e-mail boîte celle celui",
    "dirección correo email e-mail mail cuenta buzón",
    "indirizzo l'indirizzo mail email e-mail posta casella quello quella",
    "endereço e-mail email mail correio conta",
    "adres mailadres e-mailadres mail e-mail email",
    "adres adresu mail maila e-mail email skrzynka poczta konto",
)
"""What stands for an address."""
CLOSED = words(
    "the a an that this it which who she he they i her his their she's he's they're i've he'd she'd has have had "
    "been "
    "does doesn't do don't did didn't not any more no use uses used using using work works working valid active "
    "in out "
    "of date at to on under as from since for until and so then therefore please take takes took write writes reach "
    "reached try send should can can't will would be by with here here's only via ago left changed moved switched "
    "replaced my mistake silly me made just hang on actually i'm afraid read reads reading checks answers these days "
    "last first year month summer autumn winter spring week job jobs got gets",
    "der die das den dem ein eine es sie er ich ihre seine ihr sein ihren seinen ihrer seiner hat hatte habe gilt "
    "gelten stimmt geht nicht keine keinen wird benutzt nutzt verwendet benutzen nutzen verwenden liest schreibt "
    "schreiben schreibe schickt nehmen nehmt nimm bitte also daher deshalb und seit ab bis unter an auf zu zur "
    "von vom "
    "bei für so da dort mir mich mein leider gewechselt geändert umgezogen erreichbar erreichen nur noch existiert "
    "funktioniert kommt kommen zurück ersetzt durch letzten letztem dem monat jahr sommer herbst winter frühjahr "
    "woche "
    "eben gerade doch war's ists",
    "la le les l' de du des d' une un il elle ils je j'ai on ça ce cela qui que son sa ses leur n' ne n'existe n'est "
    "n'utilise ese esos a ont ai été utilise utilisez utilisent utiliser écrivez écrivez-lui écris-lui "
    "écrivez-leur écris écrire lit prenez prends prendre à au en "
    "sur sous par pour depuis jusqu'à jusqu'en et donc alors merci s'il vous plaît valable valide existe pas mon ma "
    "erreur changé changée quitté remplacée remplacé joignable faut seulement mois dernier dernière an année été "
    "hiver "
    "automne printemps attention surtout",
    "el la lo los las un una de del se él ella ellos yo que su sus mi le no existe usa usan usad use usen usar "
    "utiliza "
    "vale sirve escriba escribid escriban escribir escribidle escríbale escríbanle escribe lee poned ponga ese "
    "esa eso este esta por favor ruego a al en con desde hasta para y así "
    "pues entonces ha he sido fue dado baja cambió cambiado dejó error fallo mío mes año verano otoño invierno "
    "primavera pasado pasada queda lamento lea quien",
    "il lo la i gli le un una di del della dell' da dal dalla si lui lei loro io che suo sua mio non esiste usa "
    "usano "
    "usate usi usare vale scrivete scriva scrivere scrive scrivetele scrivetegli scrivile scrivigli legge quello "
    "quella prendete a al all' in con su per fino e quindi allora "
    "dunque così prego favore ha ho hanno stato stata sono cambiato cambiata lasciato errore mese anno estate "
    "autunno "
    "inverno primavera scorso scorsa fa ci c' mi risponde legga colpa mia questo questa",
    "valido valida válido válida valides o a os as um uma de do da dos das se ele ela eles eu que seu sua meu não "
    "existe usa usam usem use usar vale "
    "serve escrevam escreva escrevam-lhe escreva-lhe escrever lê a ao à em no na com desde até para por e então "
    "assim favor tem foi sido mudou "
    "trocou saiu erro meu mês ano verão outono inverno primavera passado passada fica esse essa este esta "
    "isso aquele lá",
    "de het een dat die dit zij ze hij ik haar zijn hun mijn gebruikt gebruiken gebruik graag alsjeblieft "
    "alstublieft "
    "schrijf schrijft schrijven stuur leest neem niet geen op aan naar in uit van voor via met sinds tot vanaf en "
    "dus "
    "daarom heeft had werd wordt geldig veranderd gewijzigd verhuisd vervangen door bereikbaar jaar maand zomer "
    "herfst winter voorjaar vorig week mij klopt foutje bij weg",
    "ten ta to ono tego tej ona on oni ja jej jego ich mój proszę używa używają używać używajcie pisze piszcie pisać "
    "piszą pod na z ze w od do dla i więc zatem bo niech czyta jest był była został została zmienił zmieniła "
    "zmienili "
    "się roku miesiąca lata jesieni zimy wiosny ważny ma mają mój błąd pomyłka moja odeszła odszedł tam tu",
)
"""Words that may stand between the two beside these."""
STRAY = words(
    "think believe guess maybe perhaps probably unsure whichever either hang anyway might",
    "glaube denke vielleicht vermutlich wahrscheinlich unsicher entweder sicher",
    "crois pense peut-être probablement sûr sûre certain certaine",
    "creo quizá quizás tal probablemente seguro segura",
    "credo penso forse probabilmente sicuro sicura",
    "acho creio talvez provavelmente certeza",
    "denk misschien waarschijnlijk zeker",
    "chyba może pewnie prawdopodobnie pewien pewna myślę",
)
"""Words behind it of a writer who isn't sure after all."""
