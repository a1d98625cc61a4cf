"""The frames of an idea that asks for nothing, of what has come about without us, and of pairs: data alone.

A line is a frame, as `request_frames` reads it. A frame too many here costs a question; one too few, a letter to
somebody whom nobody meant to have one. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_frames import entries, frames


MUSED = frames(
    "just_musing only_musing i_go_back i_keep_going",
    "would_it is_it | silly foolish crazy unwise rude odd wrong mad | introduc*",
    "wäre_es ist_es | albern dumm töricht verrückt falsch unklug | vorzustellen",
    "serait-ce est-ce serait | idiot bête fou absurde ridicule | présenter",
    "sería | tontería locura absurdo | present*",
    "sarebbe | sciocco assurdo follia stupido | presentar*",
    "seria | disparate tolice absurdo | apresentar*",
    "zou_het is_het | dwaas gek dom raar | voorstellen voor_te_stellen",
    "hin-und hergerissen",
    "perhaps maybe possibly | ask_you ask | day time | i'll i_will i_shall i",
    "vielleicht womöglich | bitte frage | mal irgendwann eines_tages | ich | !nicht",
    "peut-être | demanderai demanderais | jour",
    "quizá quizás | pida pediré | día",
    "forse | chiederò chieda | giorno",
    "talvez | peça pedirei | dia",
    "misschien | vraag | ooit eens",
    "może | poproszę | kiedyś",
    "можливо | попрошу | колись",
    "daydream daydreaming tagtraum rêverie",
    "only_an just_an only_a just_a merely_an merely_a more_than nothing_but | idea thought notion suggestion musing",
    "think thinking musing | aloud out_loud | just i'm am only me",
    "no_action nothing_to_do nothing_to_be nothing_needs | action now moment yet you point stage needs",
    "needn't don't_have don't_need no_need not_need | do_anything act do_something | yet now moment point stage",
    "sleep_on | it this that | !slept could you'd",
    "one_of_these some_day someday one_day these_days | should ought could might would may | meet met introduced "
    "introduce connect talk | !you please",
    "toying mulling pondering | thought idea introducing introduction whether",
    "i_might i_could i_may | introduce connect | maybe perhaps day | !you please",
    "nur_eine nur_ein nur_so bloß_eine bloß_ein lediglich_eine erst_eine | idee gedanke einfall überlegung",
    "denke denk gedacht überlege | laut | ich nur mal",
    "nichts | tun machen unternehmen veranlassen | müsst jetzt momentan moment vorerst zeit braucht | !besseres",
    "schlafe schlafen | darüber drüber | nacht noch | !habe",
    "irgendwann eines_tages | könnte müsste sollte würde sollten könnten müssten | vorstellen bekannt "
    "zusammenbringen "
    "kennenlernen treffen | !bitte ihr",
    "kennenlernen treffen | sollten müssten | mal irgendwann | !bitte",
    "idée pensée | qu'une_idée juste_une_idée simple_idée seulement_une_idée simplement_une_idée qu'une_pensée qu'une",
    "voix_haute tout_haut | pense réfléchis | je",
    "rien_à_faire rien_à_entreprendre aucune_action | instant moment stade maintenant vous",
    "dormir | dessus | laissez* vais je | !dormi",
    "un_jour un_de_ces | pourrais devrait devraient pourrait faudrait pourraient | présenter rencontrer connaître "
    "connaissance | !vous prie",
    "idea ocurrencia pensamiento | solo_una sólo_una una_simple solamente_una mera apenas_una",
    "voz_alta | pienso pensando estoy",
    "hacer | nada | no | falta que tenéis hay necesario tienen | !más",
    "almohada | consult* | !consulté consultado",
    "algún_día un_día | podría debería deberían podríamos | presentar* conocer*| !podríais favor",
    "solo_un'idea soltanto_un'idea semplice_idea solo_un_pensiero soltanto_un_pensiero",
    "alta_voce voce_alta | penso pensando",
    "fare | nulla niente | non | dovete c'è bisogno occorre serve | !altro",
    "dormo dormirci dormire | sopra su | !dormito",
    "un_giorno | potrei dovrebbero dovrei potremmo | presentar* conoscer* incontrar*",
    "só_uma_ideia apenas_uma_ideia simples_ideia apenas_um_pensamento só_um_pensamento mera_ideia",
    "voz_alta | pensar penso pensando | estou",
    "fazer | nada | não | preciso precisam têm | !mais",
    "dormir | sobre | vou",
    "um_dia algum_dia | podia poderia devia deviam deveriam | apresentar* conhecer*",
    "maar_een alleen_een slechts_een enkel_een gewoon_een | idee gedachte",
    "denk | hardop | ik",
    "niets | doen gebeuren | hoeven hoeft hoef | nu nog jullie",
    "slaap slapen | nachtje nacht | over | !heb",
    "ooit op_een_dag | zou zouden | voorstellen ontmoeten kennen | !willen jullie",
    "tylko_pomysł tylko_taki_pomysł tylko_myśl tylko_taka_myśl luźny_pomysł luźna_myśl",
    "głośno | myślę",
    "nic | robić | nie | trzeba musicie potrzeba",
    "przespać | z_tym",
    "kiedyś | mogłabym mógłbym powinni | przedstawić poznać poznali",
    "лише_ідея тільки_ідея просто_ідея просто_думка лише_думка тільки_думка",
    "вголос | думаю",
    "нічого | робити | не | треба потрібно",
    "思いつき アイデア | まだ だけ ただ",
    "独り言 ひとりごと 何もしなくて",
    "مجرد_فكرة فكرة_فقط",
    "بصوت_عال | أفكر",
    "لا_شيء | مطلوب",
)
"""A writer only has an idea."""
BEGGING = entries(
    "please kindly can_you could_you would_you will_you you_could you_can bitte könnt könntet könnten_sie würdet "
    "würden_sie mögt merci prie plaît prière pouvez-vous pourriez-vous pouvez pourriez favor ruego pido podéis "
    "podríais "
    "pueden podrían prego potete potreste chiedo peço podem poderiam podiam kunnen_jullie zouden_jullie zou_je "
    "kun_je "
    "alsjeblieft alstublieft proszę możecie moglibyście прошу ласка можете ください いただけ أرجو رجاء يرجى "
    "stell stellt "
    "présentez présentez-les presentad presentadlos preséntalos presentate presentateli apresentem "
    "apresentem-nos stel "
    "przedstawcie poznajcie познайомте"
)
"""Words of a plain request, by which what was mused before has come to something."""
GO_AHEAD = entries(
    "please_do please_ask go_ahead ask_them ask_both bitte_fragt fragt_bitte fragt_beide demandez-leur "
    "demandez_à preguntadles preguntad "
    "chiedete perguntem vraag_het vraag_ze vraag_ga zapytajcie запитайте"
)
"""Such words where the request itself stands in another sentence."""
UNDONE = frames(
    "introduc* | dropped cancelled canceled | can be should",
    "don't_trouble don't_bother | any_more anymore longer",
    "of_itself by_itself | taken sorted resolved settled",
    "you_can_forget | about introducing",
    "entfallen ausfallen wegfallen | vorstellung",
    "bemüht | nicht_mehr mehr",
    "von_selbst von_allein | ergeben erledigt gelöst",
    "ihr_braucht braucht_ihr | nicht | bekannt vorzustellen zusammenzubringen",
    "peine | plus | donnez vous | ne",
    "abandonnée annulée | présentation peut",
    "molestéis molesten | más no",
    "cancelar anular | presentación",
    "disturbatevi | più",
    "annullare | presentazione",
    "incomodem | mais",
    "cancelada | apresentação",
    "doe geen | geen_moeite | meer",
    "vervallen | kan | kennismaking introductie",
    "trudzić | już",
    "odwołać | można | przedstawienie",
    "vielleicht_bitte_ich vielleicht_frage_ich",
    "each_other one_another | already | know met | !don't never",
    "save_yourselves save_you spare_yourselves | trouble effort introduction letter",
    "withdraw withdrawing retract | what request ask",
    "sparen ersparen | vorstellung mühe brief | könnt können",
    "müsst braucht | nicht_mehr | bekannt zusammenbringen vorstellen vorzustellen",
    "épargner | présentation peine",
    "ahorraros ahorrarse | presentación molestia",
    "risparmiarvi risparmiare | presentazione fatica",
    "poupar | apresentação trabalho",
    "besparen | moeite introductie",
    "swapped exchanged traded | numbers addresses cards details emails",
    "meanwhile since_then themselves their_own the_meantime by_now without_me without_us by_themselves | met found "
    "talked "
    "spoken introduced talking ran_into bumped hit_it in_touch | !never not could can will",
    "ran_into bumped_into | each_other one_another they | yesterday already meanwhile now last at | !never once "
    "years "
    "ago",
    "is_off is_moot is_cancelled is_unnecessary | introduc*",
    "needn't don't_need no_need no_longer not_need | introduce introduced introduction do_anything | any_more "
    "anymore "
    "longer",
    "forget | my_last my_previous my_earlier my_mail my_request what_i | !don't didn't never won't",
    "strike scrap delete remove drop | request | my the",
    "getauscht ausgetauscht | nummern telefonnummern kontakte visitenkarten adressen",
    "inzwischen mittlerweile von_allein von_selbst selbst zwischenzeitlich ohne_mich | kennengelernt getroffen "
    "begegnet "
    "gefunden | !nie nicht noch",
    "vergesst vergiss | letzte vorige mail nachricht anfrage | !nicht",
    "zerschlagen erübrigt geplatzt | hat ist sich",
    "braucht müsst nicht_mehr | nicht_mehr | zusammenzubringen vorstellen vorzustellen zusammenbringen",
    "niemand | mehr | vorstellen",
    "streicht streich streichen | bitte anfrage liste | vorzustellen anfrage",
    "échangé échangés | numéros coordonnées adresses téléphones",
    "entre-temps entretemps eux-mêmes elles-mêmes d'eux-mêmes sans_moi | rencontrés croisés connaissance trouvés "
    "contact "
    "rencontrées | !jamais pas",
    "oubliez oublie | dernier message demande précédent mail",
    "inutile plus_nécessaire plus_besoin plus_utile | présenter mettre contact relation présentation",
    "présentation | eau annulée caduque",
    "intercambiado dado cambiado intercambiaron dieron | teléfonos números | se han",
    "mientras_tanto entretanto ellos_mismos su_cuenta solos | conocieron conocido encontraron encontrado | !nunca no",
    "olvid* | último anterior correo mensaje petición | mi | !se me",
    "ya_no | presentar* poner* contacto | hay hace es falta preciso necesario",
    "presentar* presentación | queda | nada",
    "scambiati scambiate scambiato | numeri telefoni recapiti",
    "frattempo intanto da_soli da_sole conto_loro | conosciuti conosciute incontrati incontrate trovati | !mai non",
    "dimentica* | ultima mail messaggio richiesta | mia mio",
    "più | presentar* metter* | occorre serve bisogno | non",
    "presentazione | salta saltata annullata",
    "trocaram trocado | números telefones contactos contatos",
    "entretanto conta_própria sozinhos eles_próprios | conheceram* encontraram* conhecido* | !nunca não",
    "esqueçam esqueça esquece | último mail e-mail mensagem pedido",
    "já_não | apresentar* pôr contacto contato | preciso necessário",
    "uitgewisseld gewisseld | nummers telefoonnummers adressen gegevens",
    "intussen inmiddels zelf vanzelf ondertussen | leren_kennen ontmoet tegengekomen gevonden | elkaar | !nooit niet",
    "vergeet | mijn | mail bericht verzoek | !niet",
    "laat laten | zitten | maar",
    "hoeven hoeft nodig | niet_meer niet_langer | voorgesteld voorstellen contact kennismaking",
    "wymienili wymieniły | numerami telefonami adresami kontaktami",
    "międzyczasie sami same tymczasem | poznali spotkali poznały spotkały | się | !nigdy nie",
    "zapomnijcie zapomnij | mailu mail prośbie ostatnim",
    "nie_trzeba potrzeby | przedstawiać kontaktować poznawać zapoznawać | już",
    "обмінялися обмінялись | номерами телефонами контактами адресами",
    "тим_часом самі | познайомилися познайомились зустрілися | !ніколи не",
    "забудьте забудь | лист листа прохання",
    "не_потрібно не_треба | знайомити | вже уже більше",
    "交換 | 連絡先 番号",
    "要りません いりません | 紹介",
    "تبادلا | الأرقام العناوين أرقام",
    "تعارفا التقيا | بأنفسهما بالفعل",
    "انسوا انس | رسالتي طلبي",
    "لم_يعد | اللازم ضروريا الضروري | تعريف",
)
"""It has come about without us, or is to be forgotten."""
ERRANDS = frames(
    "find arrange set_up schedule fix organise organize book suggest | date time call meeting slot appointment",
    "tell remind inform notify | @ them | that about we of",
    "let_@_know let_them_know",
    "send forward pass_on print | minutes invitations invitation message letter document file report this on",
    "do_you_think do_you_know do_you_happen would_you_say",
    "talk speak meet | monday tuesday wednesday thursday friday saturday sunday | could can | at",
    "findet finde vereinbart organisiert sucht macht | termin uhrzeit datum zeitpunkt",
    "ausrichten mitteilen bestellen erinnert weitergeben weiterleiten weitersagen sagt | dass daran davon @",
    "fragt fragen | ob | kommen mitkommen teilnehmen",
    "schickt schicken sendet senden | protokoll nachricht brief einladung bericht datei",
    "meint_ihr glaubt_ihr denkt_ihr wisst_ihr",
    "sprechen treffen reden | montag dienstag mittwoch donnerstag freitag samstag sonntag | können könnten",
    "trouver fixer organiser trouvez fixez | date créneau heure rendez-vous",
    "dire rappelez rappeler prévenir transmettre dites | que",
    "envoyer envoyez transmettez | compte message lettre document invitation",
    "croyez-vous pensez-vous savez-vous crois-tu",
    "parler voir rencontrer | lundi mardi mercredi jeudi vendredi samedi dimanche | pourraient pourraient-ils peuvent",
    "buscad busquen buscar encontrad fijad | fecha hora cita hueco",
    "decir* recordad* recuerd* avisad* transmit* | que",
    "enviar enviad mandad envíen | acta mensaje carta documento invitación",
    "creéis creen sabéis saben | que si",
    "hablar verse | lunes martes miércoles jueves viernes sábado domingo | pueden podrían",
    "trovate trovare fissate fissare | data ora appuntamento",
    "dire ricordate avvisate dite riferire | che",
    "mandare mandate inviate inviare | verbale messaggio lettera documento invito",
    "credete pensate sapete | che se",
    "parlare vedersi | lunedì martedì mercoledì giovedì venerdì sabato domenica | possono potrebbero",
    "arranjem encontrem marquem marcar | data hora reunião",
    "dizer lembrem avisem digam | que",
    "enviar enviem mandem | ata mensagem carta documento convite",
    "acham acha sabem | que se",
    "zoek zoeken vind prik plan | datum tijd tijdstip afspraak",
    "weten herinner zeg doorgeven vertellen | dat laten",
    "sturen stuur | verslag bericht brief document uitnodiging",
    "denken_jullie weten_jullie vinden_jullie denk_je",
    "znaleźć znajdźcie ustalić | termin datę godzinę",
    "przekazać powiedzieć przypomnijcie | że",
    "wysłać wyślijcie | protokół wiadomość list dokument zaproszenie",
    "myślicie sądzicie wiecie | czy że",
    "знайдіть знайти | час дату",
    "передати нагадайте сказати | що",
    "伝えて 思いますか 送って",
    "إبلاغ تذكير | أن",
)
"""Something else is asked for, or asked, where no verb speaks of an introduction."""
RELAYED = frames(
    "wrote_to_you wrote_you written_to_you | last month week yesterday ago | !i_wrote i_have i've",
    "euch_geschrieben geschrieben | hat | wegen letzten letzte | !ich",
    "vous_a_écrit vous_avait_écrit",
    "os_escribió les_escribió os_ha_escrito",
    "vi_ha_scritto",
    "vos_escreveu",
    "jullie | geschreven schreef | heeft | !ik",
    "napisał_do_was napisała_do_was pisał_do_was",
    "asked_you you_were_to asked_that_you | introduc* | !i_asked i_have i've",
    "euch gebeten | vorzustellen vorstellen zusammenzubringen | er sie mutter bruder schwester hat habe | !ich",
    "ihr_solltet ihr_sollt | vorstellen zusammenbringen",
    "vous_a_demandé vous_avait_demandé vous_ont_demandé | présenter présentiez",
    "os_pidió os_ha_pedido les_pidió os_pidieron | present*",
    "vi_ha_chiesto vi_aveva_chiesto vi_hanno_chiesto | present*",
    "vos_pediu vos_tinha_pedido | apresent*",
    "jullie | gevraagd | voor_te_stellen | heeft had | !ik",
    "prosił_was prosiła_was | przedstaw*",
    "просив_вас просила_вас",
)
"""It is told that somebody else has asked the service."""
PAIRWISE = frames(
    "pairwise pair-wise in_pairs two_by_two two_at_a pair_by_pair each_with_each one_by_one one_at_a separately "
    "individually",
    "paarweise jeder_mit_jedem jeden_mit_jedem jede_mit_jeder zu_zweit je_zwei einzeln immer_zwei nacheinander "
    "getrennt",
    "deux_par_deux deux_à_deux par_paires chacun_à_chacun chacun_avec_chacun séparément un_par_un",
    "de_dos_en por_parejas en_parejas uno_con_cada por_separado uno_a_uno uno_por_uno",
    "a_due_a a_coppie in_coppia ognuno_a_ognuno ciascuno_con ognuno_con separatamente uno_a_uno uno_per_uno",
    "dois_a_dois duas_a_duas aos_pares em_pares cada_um_com separadamente um_a_um",
    "twee_aan_twee paarsgewijs per_twee ieder_met_ieder iedereen_met_iedereen afzonderlijk een_voor_een "
    "één_voor_één "
    "apart",
    "parami każdego_z_każdym każdego_każdemu każdy_z_każdym po_dwie po_dwoje osobno",
    "попарно парами кожного_з_кожним окремо",
    "二人ずつ 一人ずつ",
    "اثنين_اثنين أزواجا مثنى",
)
"""Three people or more are to be introduced in pairs."""
