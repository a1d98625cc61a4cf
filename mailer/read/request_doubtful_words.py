"""The frames of an address that bounced, was guessed or found, or may be somebody else's of the name: data alone.

A line is a frame, as `request_frames` reads it. A frame too many here costs a question; one too few, a letter to a
stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_frames import frames


DOUBTFUL = frames(
    "bounced bounces bouncing undeliverable undelivered mailer-daemon | "
    "address mail mails email e-mail message it letter one mine last | !ball idea ideas",
    "mail email e-mail message address | came_back come_back comes_back came_straight returned | !she he they",
    "not_sure not_certain can't_swear unsure don't_know not_quite_sure no_certainty | address email e-mail | "
    "his hers him her right correct current still works is | !how when my_address",
    "address email e-mail mail | found got took dug | web internet online google googled website linkedin | "
    "!jetty boat right correct",
    "two_@ three_@ another_@ several_@ two_of_that | work works called there | !surely certainly definitely",
    "guess guessing guessed | address email e-mail",
    "may_be might_be perhaps probably possibly could_be | out_of_date outdated stale no_longer expired old_one | "
    "address email e-mail mail @'s hers his @",
    "idea know unsure | which what where | address email e-mail | uses use has now these_days is | "
    "no don't not can't | !she_doesn't he_doesn't",
    "i'll i_will let_me i_must i'm_going | look_up find_out find look_for | address email e-mail",
    "i'll i_will i'm_going | brother sister husband wife son daughter mother father cousin friend colleague | "
    "knows has remembers know | see ask whether if | !walk at",
    "address email e-mail | from_memory no_guarantee hold_me guarantee outdated dates_from years_old swear",
    "address email e-mail | i_think i_believe i_guess i_hope presumably supposedly | that's is still his hers right "
    "| !you fun",
    "may_have might_have could_have probably_has | changed moved switched left | address provider providers email mail "
    "firm company jobs since",
    # German
    "unzustellbar zurückgekommen mailer-daemon | adresse mail nachricht sie es post",
    "mail nachricht e-mail adresse | kam kommt kamen | zurück unzustellbar | !sie_kam er_kam antwort",
    "nicht_sicher unsicher nicht_genau weiß_nicht | adresse mailadresse e-mail-adresse | "
    "seine ihre stimmt ihm ihr gehört noch richtige",
    "adresse mailadresse e-mail-adresse | netz internet web google website gegoogelt | "
    "gefunden habe stammt aus | !funktioniert",
    "zwei_@ drei_@ mehrere_@ noch_ein_@ noch_eine_@ | arbeiten gibt heißen dort | !bestimmt sicher",
    "geraten erraten zusammengereimt vermute | adresse mailadresse",
    "womöglich vielleicht wohl vermutlich möglicherweise | veraltet alt ungültig überholt tot | adresse mailadresse",
    "ahnung weiß | welche was wie | adresse mailadresse | benutzt hat nutzt verwendet gilt gerade | keine nicht",
    "schaue schau suche finde frage | adresse mailadresse mail-adresse | welche heraus nach noch | ich | "
    "!euch ob_sie_wollen",
    "frage schaue | bruder schwester mann frau sohn tochter mutter vater kollegin kollegen freundin | "
    "weiß hat kennt | ob richtige adresse | ich",
    "adresse mailadresse | gedächtnis gewähr garantie ohne_gewähr stammt_aus von_früher",
    "adresse mailadresse | glaube denke hoffe angeblich vermutlich | stimmt ist gilt noch | ich angeblich | !ihr",
    # French
    "revenu revenue retourné retournée rebondi | courriel message mail adresse mél e-mail | !rome vacances "
    "est_revenue_de",
    "sûre sûr certaine certain | pas | adresse l'adresse d'adresse | sienne lui elle bonne soit",
    "adresse l'adresse courriel | trouvée trouvé prise | internet web net google site",
    "deux_@ trois_@ autre_@ plusieurs_@ | travaillent travaille là-bas s'appellent | !sûrement certainement",
    "adresse courriel | devinée deviné supposée déduite",
    "peut-être sans_doute probablement | plus périmée ancienne valable caduque | adresse l'adresse",
    "idée sais | adresse l'adresse | utilise a maintenant | aucune pas quelle",
    "cherche vais_chercher trouver retrouve demande | adresse l'adresse | quelle encore | je | !vous demande_leur",
    "vais_voir demande demanderai vais_demander | frère sœur mari femme fils fille mère père collègue ami amie | "
    "connaît sait a | si",
    "adresse l'adresse | mémoire garantie garantir date_de",
    "adresse l'adresse | crois pense espère paraît | bonne sienne encore juste toujours",
    # Spanish
    "devuelto devuelta rebotó rebotado rebota | correo dirección mensaje email mail",
    "segura seguro no_sé | no | dirección correo | suya suyo él ella correcta buena | !cuándo",
    "dirección correo | encontré saqué encontrado busqué | internet web google red",
    "dos_@ tres_@ otro_@ otra_@ varios_@ | trabajan trabaja hay llaman | !seguro seguramente",
    "dirección correo | adivinado adivinada adiviné supuesto deducido",
    "no | segura seguro | él suyo suya | correo dirección sea",
    "quizá quizás tal_vez puede_que | valga vieja antigua sirva funcione | dirección correo",
    "idea sé | qué cuál | dirección correo | usa tiene ahora utiliza | ni no",
    "buscar buscaré averiguar averiguo averiguaré | dirección correo | voy qué tengo",
    "ver preguntaré pregunto | hermano hermana marido mujer hijo hija madre padre primo colega amigo amiga | "
    "sabe tiene conoce | si",
    "dirección correo | memoria garantía garantizo es_de_hace",
    "dirección correo | creo pienso espero supongo parece | buena suya correcta sigue",
    # Italian
    "tornata tornato rimbalzata rimbalzato respinta | mail indirizzo messaggio e-mail lettera | !è_tornata_da roma",
    "sicura sicuro certa certo | non | indirizzo l'indirizzo mail | suo sua lui lei giusto sia | !quando",
    "indirizzo l'indirizzo | trovato preso | internet rete web google sito",
    "due_@ tre_@ altro_@ un_altro_@ | lavorano lavora ci_sono chiamano | !sicuramente certamente",
    "indirizzo l'indirizzo | indovinato dedotto supposto",
    "forse magari probabilmente | valido più vecchio attivo scaduto | indirizzo l'indirizzo",
    "idea so | quale che | indirizzo l'indirizzo | usa usi ha adesso ora | nessuna non",
    "cerco cercherò trovare cercare | indirizzo l'indirizzo | quale ancora",
    "vedo chiedo chiederò | fratello sorella marito moglie figlio figlia madre padre cugino collega amico amica | "
    "sa ha conosce | se",
    "indirizzo l'indirizzo | memoria garanzia garantisco risale",
    "indirizzo l'indirizzo | credo penso spero pare suppongo | giusto suo ancora valido",
    # Dutch
    "onbestelbaar teruggekomen gebounced | mail adres bericht",
    "mail bericht adres | kwam komt | terug onbestelbaar | !ze_kwam hij_kwam rome",
    "niet_zeker weet_niet twijfel | adres mailadres e-mailadres | hem haar zijn klopt juist van of",
    "adres mailadres e-mailadres het | internet web google website | vond gevonden haalde | "
    "adres mailadres e-mailadres",
    "twee_@ drie_@ nog_een_@ andere_@ | werken werkt daar heten | !zeker vast",
    "adres mailadres | gegokt geraden gok",
    "misschien mogelijk wellicht waarschijnlijk | verouderd oud ongeldig | adres mailadres",
    "idee weet | welk wat | adres mailadres | gebruikt heeft nu | geen niet",
    "zoek kijk vraag | adres mailadres | welk op nog na | ik | !jullie of_ze_willen",
    "kijk vraag | broer zus man vrouw zoon dochter moeder vader neef collega vriend vriendin | weet heeft kent | of "
    "| ik",
    "adres mailadres | hoofd garantie dateert",
    "adres mailadres | denk geloof hoop | klopt juist nog goed | ik",
    # Portuguese
    "devolvido devolvida para_trás | email mail endereço mensagem",
    "certeza sei | não | endereço email | dele dela certo correto seja",
    "endereço email encontrei-o | encontrei-o encontrei tirei encontrado | internet net web google | endereço email",
    "dois_@ três_@ outro_@ dois | trabalham trabalha há chamam | @ | !certamente seguramente",
    "endereço email | adivinhei-o adivinhei adivinhado deduzi",
    "talvez se_calhar provavelmente | sirva antigo válido funcione velho | endereço email",
    "ideia sei | que qual | endereço email | usa tem agora | não",
    "procurar descobrir procuro | endereço email | que vou qual",
    "ver perguntar pergunto | irmão irmã marido mulher filho filha mãe pai primo colega amigo amiga | sabe tem "
    "conhece | se",
    "endereço email | memória garantia garanto",
    "endereço email | acho creio penso espero | certo dele dela ainda",
    # Polish
    "wrócił wróciła odbił odbiła zwrócony zwrotka | mail adres wiadomość adresu | !rzymu ona",
    "pewna pewien wiem | nie | adres adresem | jego jej czy aktualny dobry",
    "adres adresu | znalazłam znalazłem wzięłam wziąłem | internecie sieci internetu google stronie",
    "dwóch_@ dwie_@ dwoje_@ inny_@ drugi_@ dwóch trzech | pracuje pracują jest są | drugi inny @ | !pewno",
    "adres adresu | zgadłam zgadłem zgaduję odgadłam domyśliłam",
    "może chyba prawdopodobnie podobno | nieaktualny stary nieważny nieczynny | adres",
    "pojęcia wiem | jakiego jaki który | adresu adres | używa ma teraz | nie",
    "sprawdzę poszukam znajdę ustalę | adres adresu | jakiego jaki jeszcze",
    "zobaczę zapytam spytam | brat siostra mąż żona syn córka matka ojciec kolega koleżanka | zna ma wie | czy",
    "adres | pamięci gwarancji",
    "adres | chyba sądzę myślę | jego jej dobry aktualny",
)
"""Whether an address is the right one is in doubt."""
