"""The words by which a sentence says that an address is somebody else's, or shared: data alone, in eleven languages.

They count in a sentence that speaks of an address. A word too many here costs a question; one too few, a letter to a
stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_whose_words import KIN
from mailer.read.request_words import phrases, words


ADDRESSES = words(
    "address addresses email e-mail mailbox inbox account",
    "adresse adressen mailadresse e-mail-adresse postfach mailkonto mail",
    "adresse adresses l'adresse d'adresse boîte courriel mail",
    "dirección direcciones correo buzón",
    "indirizzo l'indirizzo indirizzi casella posta",
    "endereço endereços e-mails caixa",
    "adres adressen mailadres postvak",
    "adresy adresu skrzynka skrzynki skrzynkę mailowy",
    "адреса адресу адреси скринька скриньку скриньки пошта пошту",
    "عنوان عنوانها عنوانه بريد بريدها بريده بريدهما البريد العنوان",
    "アドレス メール メールアドレス",
)
"""Words for an address."""
THEIRS = (
    KIN
    - words("nicht frau mann partner chef büro bureau office team man capo ami mari prima primo tio pa")
    - words("عم أم جار ابن بنت خال بكر")
) | words(
    "assistants secretaries roommate flatmate housemate",
    "mitbewohner mitbewohnerin mutters vaters schwester bruders sekretariat",
    "secrétariat colocataire",
    "secretaría compañero compañera",
    "segreteria coinquilino mamma",
    "secretaria secretariado",
    "secretariaat huisgenoot moeders",
    "sekretariat sekretariatu asystentki współlokatora koleżanki kolegi",
    "секретаря колеги колежанки співмешканця",
    "والدته والدتها والده والدها سكرتيرتها سكرتيرته سكرتيره مساعدتها مساعدته مساعده زوجته زوجها أخته أخيه زميله "
    "زميلتها زميلته زميلها ابنه ابنها ابنته ابنتها",
    "お母様 お父様 奥様 ご主人 秘書 同僚 上司 家族",
)
"""Whose an address may be that is not the person's own."""
SHARED = phrases(
    "share|shared|shares|sharing|joint|in common|as a couple|family account|both read",
    "gemeinsame|gemeinsames|gemeinsamen|gemeinsam|gemeinschaftliche|teilen sich|teilt sich|familienadresse",
    "commune|communes|partagée|partagé|partagent|partage|en commun|familiale",
    "comparten|comparte|compartida|compartido|común|familiar",
    "condividono|condivide|condivisa|condiviso|comune|in comune|di famiglia",
    "partilham|partilha|partilhada|partilhado|compartilham|compartilhado|compartilhada|comum|da família",
    "gezamenlijke|gezamenlijk|gedeelde|gedeeld|delen|samen|gezinsadres",
    "wspólna|wspólny|wspólnej|wspólnego|dzielą|współdzielą|rodzinny|rodzinna",
    "спільна|спільну|спільний|спільної|ділять|сімейна",
    "المشترك|مشترك|المشتركة|مشتركة|يتشاركان|يتقاسمان",
    "共用|共有|夫婦|ご夫婦",
)
"""Phrases by which more than one person reads an address."""
SELVES = words(
    "own personal private direct",
    "eigene eigenen persönliche private direkte",
    "personnelle propre privée directe",
    "propia propio personal directa directo",
    "personale proprio privato diretto",
    "próprio pessoal direto",
    "eigen persoonlijke directe",
    "własnego własny osobistego prywatnego",
    "власної власну особистої особисту",
    "الخاص الخاصة الشخصي",
    "本人 ご本人 個人",
)
"""Words for an address that is the person's own."""
LACKING = words(
    "don't not no haven't lack cannot can't never",
    "nicht kein keine keinen fehlt",
    "pas n'ai sans manque",
    "no sin falta",
    "non senza manca",
    "não sem falta",
    "niet geen ontbreekt",
    "nie brak bez",
    "не немає нема без",
    "ليس لا دون بدون",
    "ない ません 知りません わかりません 分かりません 不明 知らない",
)
"""Words by which it is not known."""
WRITE_THERE = phrases(
    "write to him at|write to her at|write to them at|reach him at|reach her at|reach them at|may use|can use",
    "schreiben sie ihm an|schreiben sie ihr an|schreibt ihm an|schreibt ihr an|erreichbar unter|erreichen ihn unter|"
    "erreichen sie unter|darf benutzt werden",
    "écrivez-lui à|écris-lui à|joignable à|pouvez utiliser",
    "escríbele a|escríbale a|escríbanle a|puedes usar|puede usar",
    "scrivetele a|scrivetegli a|scrivigli a|scrivile a|potete usare",
    "escreva-lhe para|escreve-lhe para|pode usar|podem usar",
    "schrijf hem op|schrijf haar op|bereikbaar op|mag u gebruiken",
    "proszę pisać do niego na|proszę pisać do niej na|można użyć",
    "пишіть йому на|пишіть їй на|можна писати на",
    "に 送って ください",
    "راسلوه على|راسلوها على|يمكنكم استخدام",
)
"""Phrases by which the writer tells expressly where to write, though it is no address of the person's own."""
WRITING = words(
    "write send mail email reach contact forward care via ask goes go through",
    "schreibt schreiben schreib schreiben schickt schicken schick sendet senden geht gehen über via erreichbar "
    "erreicht wendet richtet richten mailt",
    "écrivez écris écrire envoyez envoie envoyer passez passe passer adressez adresser joignable via joindre",
    "escribid escriban escriba escribe escribir escribidle enviad envíen envía envíe enviar mandad manden manda "
    "mándalo mandadlo vía través",
    "scrivete scrivi scriva scrivere mandate manda mandi inviate invii tramite passate passi",
    "escrevam escreva escreve escrever enviem envie envia enviar mandem mande manda através via",
    "schrijf schrijft schrijven stuur stuurt sturen mail mailt via richt",
    "pisz piszcie pisać napisz napiszcie wyślij wyślijcie wysłać wysyłać przez kieruj kierować",
    "пишіть писати напишіть надішліть надсилайте надсилати через шліть",
)
"""Words by which the writer tells where to write."""
