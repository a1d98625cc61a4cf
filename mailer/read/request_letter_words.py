"""The words at the beginning and the end of a mail, and around addresses, in eight languages: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order). This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import further, phrases, words


GREETINGS = words(
    "hi hello hey dear morning greetings good",
    "hallo hi liebe lieber liebes guten moin servus sehr grüezi grüß",
    "bonjour salut cher chère chers coucou bonsoir",
    "señores hola estimado estimada estimados buenos buenas querido querida",
    "spettabile spett ciao salve buongiorno gentile gentili buonasera caro cara cari",
    "senhores exmo exma exmos exmas olá oi caro cara prezado prezada prezados bom boa caros",
    "hallo hoi beste geachte goedemorgen goedemiddag dag",
    "cześć witam dzień drogi droga szanowni hej",
    *further("greetings"),
)

CLOSINGS = phrases(
    "yours faithfully|faithfully|thanks|thank you|many thanks|thanks so much|thanks a lot|thanks a million|thanks "
    "in advance|"
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
    *further("closings"),
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
    *further("small_talk"),
)
"""How sentences begin that say nothing of the two."""

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
    *further("links"),
)
"""Words between a name and its address."""

LABELS = words(
    "persona personne courriel correo pessoa persoon osoba",
    "who whom meets party role title position company organisation organization employer phone tel mobile website "
    "name names email e-mail mail mailto address contact person first second full one two a b 1 2 to from",
    "name adresse mailadresse kontakt vorname firma rolle unternehmen telefon",
    "nom adresse courriel mél prénom contact",
    "nombre correo dirección contacto",
    "nome indirizzo contatto",
    "nome endereço contato contacto",
    "naam adres mailadres",
    "imię nazwisko adres kontakt",
    *further("labels"),
)
"""Words before a colon on a line that gives a name or an address."""

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

LEGAL = (
    "intended recipient",
    "message is confidential",
    "email is confidential",
    "e-mail is confidential",
    "legally privileged",
    "received this message in error",
    "received this email in error",
    "nachricht ist vertraulich",
    "e-mail ist vertraulich",
    "e-mail enthält vertrauliche",
    "nachricht enthält vertrauliche",
    "nicht der richtige adressat",
    "irrtümlich erhalten",
    "message est confidentiel",
    "parvenu par erreur",
    "reçu par erreur",
    "reçu ce message par erreur",
    "mensaje es confidencial",
    "aviso legal",
    "recibido este mensaje por error",
    "recibido por error",
    "messaggio è riservato",
    "messaggio è confidenziale",
    "ricevuto per errore",
    "ricevuto questo messaggio per errore",
    "mensagem é confidencial",
    "recebeu esta mensagem por engano",
    "recebido por engano",
    "bericht is vertrouwelijk",
    "niet de geadresseerde",
    "ten onrechte ontvangen",
    "wiadomość jest poufna",
    "nie są państwo adresatem",
    "otrzymali państwo tę wiadomość omyłkowo",
)
"""What lawyers write below a mail."""
