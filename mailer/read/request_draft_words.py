"""The frames of a writer who wants to see the text first, or help with it, in ordinary words: data alone.

A line is a frame, as `request_frames` reads it. Where the option of a draft is heard, these are not needed. This module
never decides anything.
"""

from __future__ import annotations

from mailer.read.request_frames import frames


DRAFTS = frames(
    "phrase word write compose formulate | for_me with_me | can could would will | you | !he_could she_could",
    "i'd i_want i_would let_me may_i can_i | read see check | what_you what_it | send write say says first beforehand",
    "wording phrasing sentences phrases right_words the_words few_lines few_words | "
    "help suggest propose recommend advise give_me | me i my | could can would you how | !he_could she_could",
    "before_anything before_anyone | goes_out leaves sent is_sent out hears reaches",
    "before_you_send before_you_write before_it_goes before_sending before_it's_sent before_they_go before_it_leaves "
    "before_you_mail before_you_contact | see show look read check approve send_me let_me draft",
    "draft text wording letter message | first beforehand before | look see read check approve glance | "
    "i'd i_want let_me show_me send_me may_i can_i could_i i_would i'll | !she he",
    "sätze formulieren formulierung worte formulierungen wortlaut | könnt könnten würdet helft hilfe helfen "
    "vorschlagen | mir ich mich | ihr sie euch hilfe helft | !er_hilft",
    "bevor_etwas bevor_irgendetwas bevor_was ehe_etwas bevor_es bevor_ihr bevor_sie bevor_die | rausgeht hinausgeht "
    "losgeht raus abschickt schickt losschickt versendet verschickt geschickt wird | "
    "sehen lesen ansehen anschauen prüfen zeigt schickt_mir blick freigeben | !gebaut er_zeigt",
    "zeigt zeigen schickt_mir zeig | mir | vorher zuerst erst bevor | !er sie_zeigt",
    "entwurf text wortlaut brief schreiben | erst vorher zuerst vorab | sehen lesen blick ansehen anschauen prüfen "
    "werfen gegenlesen | ich mir | !er",
    "phrases mots formulation formules rédiger tournure | proposer suggérer m'aider aider trouver aidez proposez | "
    "vous pourriez* pouvez* m'aidez aidez-moi | !il_pourrait elle_pourrait",
    "avant_que avant_qu'il avant_tout avant_de avant_l'envoi | parte partent l'envoyer envoyer envoyiez écrire | "
    "voir lire montrez* relire montrer texte vérifier regarder | !il_lui",
    "brouillon texte message courrier lettre | abord d'abord avant | voir lire œil relire regarder montrez* | "
    "j'aimerais je_voudrais je_veux puis-je pourrais-je montrez* | !elle_veut",
    "frases redacción palabras redactar líneas texto | proponer* sugerir* ayud* recomendar* | me ayudarme proponerme "
    "sugerirme podrían podríais | !él_podría ella_podría él_ayuda ella_ayuda",
    "antes_de_que antes_de | salga envíen enviarlo mandarlo enviéis enviar se_envíe mandéis manden | "
    "ver leer revisar enséñen* enseñ* mostrad muéstren* texto quiero | !él_le ella_quiere",
    "borrador texto carta mensaje redacción | primero antes | ver leer vistazo revisar echar mirar | me quiero "
    "gustaría querría déjenme enséñenme",
    "frasi frase parole formulazione righe testo | suggeri* propor* aiut* consigli* | potreste potete mi_aiutate "
    "suggerirmi aiutarmi | !lui_potrebbe lei_potrebbe",
    "prima_che prima_di | parta inviarlo spedirlo mandarlo partano inviate mandiate esca | "
    "vedere leggere mostrate* testo fatemi rileggere voglio vorrei | !lei_vuole",
    "bozza testo messaggio lettera | prima anticipo | vedere leggere un'occhiata occhiata rileggere controllare | "
    "vorrei voglio fatemi posso potrei mostratemi | !lui lei",
    "zinnen woorden formulering bewoording tekst | helpen voorstellen suggereren aanraden bedenken help | "
    "kunnen_jullie kunt_u kun_je willen_jullie me mij",
    "voordat_er voor_je voordat_je voordat_jullie voor_er voor_het voordat_het voor_jullie | deur verstuurt uitgaat "
    "weg verstuurd verstuur verzendt verzonden stuurt | zien lezen laat_me laat_mij bekijken tekst | !zij_wil "
    "haar_zien",
    "concept tekst brief bericht | eerst vooraf | zien lezen blik kijken werpen bekijken | ik_wil wil_ik graag mag_ik "
    "laat_me | !zij hij",
    "frases palavras redação texto formulação | sugerir* propor* ajud* aconselhar* | podem sugerir-me ajudar-me me | "
    "!ele_podia ela_podia ele_ajuda",
    "antes_que antes_de | saia enviar enviem sair mandar mandarem enviarem | ver ler mostrem* texto rever | !ela_quer "
    "ele_mostra-lhe",
    "rascunho texto carta mensagem | primeiro antes | ver ler olhadela olhar rever | gostava quero queria posso | "
    "!ela ele",
    "zdań zdania słowa słów sformułować tekst | pomo* podsun* zaproponować doradzi* dobrać | mi możecie pomożecie "
    "moglibyście | !on_mógłby ona_mogłaby on_pomaga",
    "zanim | wyjdzie wyślecie wyślesz pójdzie wyślą | zobaczyć pokażcie przeczytać chcę chciałabym cokolwiek | !on ona",
    "szkic tekst list wiadomość | najpierw wcześniej przedtem | zobaczyć okiem przeczytać rzucić sprawdzić | "
    "chciałabym chcę chciałbym mogę | !ona",
)
"""The text is to be seen first, or found together with the writer, in words that no option has heard."""
