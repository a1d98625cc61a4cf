"""The frames of a request that asks and yet is not to go out at once, in the introducer's own words: data alone.

Nothing is to be sent before a day, the writer speaks to somebody first, needs one of the two only, or keeps it from
somebody. A line is a frame, as `request_frames` reads it. A frame too many here costs a
question; one too few, a letter to a stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_frames import frames


LATER = frames(
    "don't do_not please_not | send contact write mail approach forward | until till before | "
    "!they_don't we_don't i_don't who_don't people_don't do_not_wait",
    "nothing no_mail no_letter no_message no_email | out sent leave leaves happen reach done | until till before | "
    "is_to must should may can to_go please ought shall | !his her their he she",
    "then afterwards after_that | let_you_know back_to_you you_know tell_you write_to_you you_posted write_again | "
    "i'll i i'd | !need if_you want_to told said",
    "first beforehand before_that | talk speak tell mention see sound warn prepare ask have_a_word | "
    "i'd i'll i_will i_want_to i_must i_need i_should let_me i'm_going i_would | you me_talk me_speak me_ask rather | "
    "!you_to ask_you your tell_you",
    "out_of_the without_warning unprepared unannounced from_nowhere | "
    "wouldn't don't_want not_want rather_not hate shouldn't mustn't not_to | "
    "mail message letter email this_to it_to to_hear to_get writing written",
    "me_word me_an_answer me_her_answer me_his_answer me_a_decision lets_me_know let_me_know get_back_to_me "
    "gets_back_to | @ she he they | after by on next once when in tomorrow later | !you please could gave",
    "hold park sit_on keep delay postpone shelve | it this request off back | until till for_now for_the_moment | "
    "!who which she he his her can they we @ could",
    "i'll_give i_will_give i'll_send i_will_send you'll_get you'll_have you'll_hear wait_for | "
    "green_light the_green go-ahead thumbs_up signal nod my_word my_sign | !no_need needn't don't not never",
    "one_of either_of whichever any_of whoever | them two | "
    "will_do would_do enough suffices suffice is_fine is_plenty only_need just_need | "
    "!do_the do_most do_all do_it do_that do_what do_more do_her do_his",
    "on_no under_no in_no | account circumstances way event | hear know learn find told notice suspect",
    "isn't_to is_not_to not_to mustn't must_not shouldn't should_have_no must_have_no | "
    "idea inkling clue wind suspicion hint",
    "a_word no_word | to_@ to_her to_him of_it of_this about_it about_this | not don't no without | "
    "!he she says said has never came",
    "out_of_the | picture loop | keep leave | @ her him",
    "breathe whisper let_slip | word it this | don't do_not never_let nobody",
    "sorted_itself solved_itself resolved_itself settled_itself",
    "needn't_bother no_need_to_do | you !wait",
    "give_me give_us i_need i'll_need allow_me | until till day days week | warn prepare tell speak talk ask break him "
    "her @ think | !call ring",
    "let_it let_this let_that leave_it leave_this | rest lie be wait alone | until till for_now for_a",
    "let_me let_us | break warn prepare tell ask speak talk see | first gently beforehand before | !you your",
    "don't_start don't_begin don't_act don't_do don't_move | before until till | i i've we @ she he",
    "only_tell only_ask only_write only_mail only_approach | once when after until | settled sure agreed done i i've",
    "i_only we_only she_only he_only i_just | need want needs wants looking | one_of just_one | pair two them",
    "letter text mail message draft wording it | past_me by_me to_me_first | run send show put pass | !he she they "
    "which",
    "beat_me beaten_me got_there | to_it first before_me | !he_beat chess",
    "scrap scratch disregard forget ignore cancel bin tear_up | what_i the_one_i my_mail my_message my_request "
    "my_email the_request that_mail my_note | !don't never not_to",
    "don't_write don't_contact don't_approach don't_mail don't_ask do_not_write do_not_contact | either_of to_either "
    "both_of them_at | !why how what",
    # German
    "schick* send* schreib* unternehm* verschick* mail* losschick* | nichts nicht keine keinen | vor bis | "
    "donnerstag* montag* dienstag* mittwoch* freitag* samstag* sonntag* januar februar märz april mai juni juli "
    "august september oktober november dezember woche weihnachten neujahr ostern wochenende abend ersten | "
    "!er sie_schickt sie_schreibt hat ist ihr_müsst",
    "nichts keine_mail kein_brief keine_nachricht | raus* hinaus* losgeh* geschickt verschickt abgeschickt passieren "
    "geschehen | vor bis bevor ehe januar februar märz april mai juni juli august september oktober november "
    "dezember | !seiner ihrer bauen",
    "dann danach anschließend | bescheid melde_mich sage_euch sag_euch schreibe_euch meld_mich | ich euch ihnen mich | "
    "!wenn braucht",
    "erst zuerst vorher | reden sprechen vorwarnen vorbereiten erzählen sagen | "
    "lieber möchte_ich würde ich_möchte ich_will | ich | !ihr habe",
    "heiterem unvorbereitet unangekündigt überfallen überrumpelt | nicht kein keinesfalls ungern | "
    "möchte will soll wäre mag darf",
    "gibt_mir sagt_mir meldet_sich gibt_uns | nach bis am nächste nächsten im kommende | bescheid antwort ob | "
    "!ihr bitte gab",
    "gibt_mir gibt_uns sagt_mir | nach_dem nach_der nach_den bis_zum bis_zur bis_ende | @ sie er",
    "wartet warten wartet_bitte warte | zeichen signal startschuss freigabe | mein meine noch auf | !immer nicht "
    "kein keine müsst braucht",
    "grüne_licht grünes_licht startschuss freigabe zeichen | gebe_ich ich_gebe bekommt_ihr kommt_von folgt geb_ich | "
    "euch ihnen noch später nächste",
    "halten haltet halte haltet_die stellt legt | zurück auf_eis | bis vorerst erst_mal erstmal | !er sie",
    "solange solang | nicht kein keine | dürfen sollen darf soll können | !hält",
    "einer_von eine_von einer_der eine_der wer_von welcher_von einen_von | beiden zweien | reicht genügt langt "
    "ausreichend genug | !mails antwort",
    "sterbenswörtchen sterbenswort",
    "kein_wort | zu_@ an_@ davon darüber | !klage",
    "keine_ahnung keinen_schimmer nichts_ahnen | soll darf sollte | dass davon wer haben",
    "verratet verrat erzählt plaudert | nichts nicht | ihm ihr @ bloß | !er sie",
    "davon darüber | nichts nicht | wissen erfahren | braucht muss soll darf",
    "vergesst_es vergiss_es vergessen_sie_es vergesst_das",
    "gut_sein | lasst lass lassen_sie",
    "näherem reiflicher genauerem | nachdenken überlegen überlegung hinsehen | keine nicht lieber doch",
    "brauche | bis tag tage woche | warnen vorbereiten sagen sprechen reden fragen ihn sie | ich mir | !er",
    "lasst_es lasst_das lass_es lasst_die | ruhen liegen | bis vorerst noch",
    "lasst_mich lass_mich lasst_es_mich | erst vorher zuerst schonend | beibringen vorbereiten sagen fragen sprechen "
    "reden warnen",
    "fangt beginnt legt | nicht erst | bevor ehe bis | ich @",
    "zuvorgekommen | mir uns | !fast",
    "brauche braucht suche sucht | nur bloß | einen_von eine_von eine_der einen_der | beiden zweien",
    "vergesst streicht ignoriert löscht werft | was_ich meine_mail meine_nachricht meine_bitte meine_anfrage | !nicht",
    "schreibt fragt kontaktiert | keinen_der keinem_der keinen_von keinem_von keinem_der_beiden | beiden",
    # French
    "envoyez écrivez envoie contactez expédiez écris faites | rien pas aucun | avant jusqu'à jusqu'au d'ici | "
    "!nous_n'envoyons il elle ils",
    "rien aucun* | partir parte sortir envoyé envoyer part | avant jusqu'à | doit faut puisse ne_doit | !four",
    "ensuite après puis redis | fais_signe dis_quoi redis tiens_au tiendrai reviens réécris récris dirai recontacte "
    "rappelle | vous | !si_vous",
    "préfère préférerais aimerais voudrais veux vais | lui_parler lui_en en_parler la_prévenir le_prévenir "
    "lui_demander leur_parler | d'abord avant vous | !vous_demander",
    "je_lui_en lui_en_parle leur_en_parle en_parle | vous_redis vous_dirai vous_dis vous_fais vous_tiens",
    "me_donne me_donnera me_rend me_dit | réponse décision accord retour | après avant d'ici la_semaine | !vous",
    "feu_vert signal go | attendez donnerai aurez attends donne_à attendre | mon vous le | !inutile pas n'attendez",
    "gardez mettez laissez retenez | de_côté en_attente sous_le au_frais | jusqu'à jusqu'au pour_l'instant | !elle il",
    "tant_que | pas n'est n'a ne n'ont | question doivent peuvent faut attendez écrivez faites | !dure",
    "l'un_des un_des un_seul une_seule l'une_des l'un_ou le_premier la_première | deux l'autre | "
    "suffi* bastera contente fera_l'affaire l'affaire | !cuisine",
    "aucun_prétexte aucun_cas | savoir entendre apprendre doit soupçonner",
    "doit doivent faut | se_douter soupçonner flairer deviner | ne pas rien",
    "pas_un_mot un_mot motus | à_@ lui personne s'il_vous bouche | !plainte n'est jamais",
    "soufflez dites racontez glissez parlez | rien pas mot | surtout lui @ | !me",
    "besoin_de | savoir le_savoir | pas n'a",
    "oubliez_ça oubliez_tout oubliez_ma",
    "trouvés rencontrés croisés | sans_nous tout_seuls entre-temps d'eux-mêmes",
    "laissez-moi donnez-moi laisse-moi | jusqu'à jusqu'au d'abord jours temps | prévenir parler préparer dire demander",
    "laissez | dormir reposer mûrir | jusqu'à jusqu'au pour_l'instant cela ça",
    "devancé* | m'a m'ont nous_a",
    "cherche besoin veut veux faut | qu'un_des qu'un_de qu'une_des qu'un_seul seulement | deux",
    "oubliez ignorez effacez annulez jetez | ce_que mon_message mon_courriel ma_demande mon_mail | !n'oubliez pas",
    "n'écrivez contactez écrivez | ni aucun | l'un l'autre deux",
    # Spanish
    "enví* escrib* mand* contact* hag* | no nada | hasta antes | "
    "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre semana navidad año día | !él ella envía escribe manda hace_falta hace",
    "nada ningún | salir salga enviarse enviar mandar irse | antes hasta | debe puede tiene que quiero | !horno",
    "luego después | aviso diré avisaré digo cuento contaré confirmo escribo | os les te le | !si_necesitan si falta",
    "le_pregunto se_lo_comento lo_comento lo_comentaré le_hablaré hablo_con se_lo | les_digo os_digo les_aviso "
    "os_aviso les_diré os_diré les_cuento",
    "veo veré ver | les_digo os_digo les_aviso os_aviso les_diré os_diré",
    "sopetón improviso sin_avisar previo_aviso la_nada | no sin_que | querría quiero quisiera gustaría llegue llegara",
    "me_da me_dará me_dice me_contesta | respuesta contestación decisión palabra | después tras antes la_semana | "
    "!ustedes vosotros",
    "luz_verde mi_señal visto_bueno | esperen esperad daré espere espera darán doy_la tendrán | mi les os el !no_hace "
    "ayuntamiento",
    "guarden guardad aparquen aparcad retengan dejen dejad | hasta de_momento por_ahora | petición solicitud la lo "
    "esto mensaje",
    "mientras hasta_que | no | pueden deben puede debe hablen | sentencia salga esté haya juicio firme resuelva",
    "uno_de una_de cualquiera_de primero_de primera_de | dos ellos ambos ellas | basta vale sirve suficiente bastaría "
    "llega_con | !cocina correo",
    "ni_una ni_media | palabra | a_@ le de_esto | !queja salido",
    "debe puede deben | sospechar sospeche imaginar olerse | no",
    "cuenten contéis cuentes digan digáis | nada no | le_cuenten le_digan le_contéis le_digáis a_@",
    "por_qué necesita falta | saberlo saber_nada enterarse | no",
    "olvídenlo olvidadlo olvídelo olvídalo",
    "encontrado conocido | sin_nosotros por_su_cuenta por_su_lado",
    "denme dadme déjenme dejadme necesito | hasta primero días antes | avisar* hablar* preparar* decir* preguntar*",
    "dejen dejad | reposar descansar dormir | hasta por_ahora esto",
    "adelantado adelantó | me nos se_me",
    "necesita necesito busca busco quiere | solo sólo | uno_de una_de | dos",
    "olviden olvidad ignoren ignorad borren anulen | lo_que mi_correo mi_mensaje mi_petición mi_solicitud | !no",
    "escriban escribáis contacten | no | ninguno",
    # Italian
    "mand* inviate inviat* scriv* spedi* contatt* fate | non niente nulla | prima fino | "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio "
    "agosto settembre ottobre novembre dicembre settimana natale | !lui lei serve scrive manda",
    "niente nulla nessuna | partire parta uscire inviato spedito | prima fino | deve dovrebbe può voglio | !forno",
    "poi dopo | faccio_sapere vi_dico dico riscrivo farò_sapere vi_aggiorno aggiorno vi_confermo | vi le ti | !se_vi",
    "preferisco vorrei voglio | parlarne parlargliene parlarle parlargli chiederle chiedergli avvertirla avvisarla "
    "avvisarlo | prima poi",
    "punto_in_bianco preavviso all'improvviso | non senza | vorrei vorrebbe voglio gradirebbe | mail messaggio lettera "
    "arrivasse arrivi",
    "mi_dà mi_darà mi_dice mi_fa | risposta conferma decisione sapere | dopo entro la_settimana | !vi voi",
    "via_libera segnale benestare | aspettate attendete darò avrete do_io attenda | mio vi il | !serve comune non",
    "tenete tenga mettete lasciate | ferma fermo sospeso parte attesa | fino finché per_ora | richiesta tutto la lo",
    "finché fintanto fino_a_quando | non | possono devono può deve si_parlino scrivete",
    "uno_dei una_delle uno_qualsiasi uno_solo chi_dei il_primo | due | basta va_bene sufficiente basterebbe bene "
    "bastano | !cucina",
    "nemmeno_una neanche_una neppure_una una_parola | a_@ con_@ gli | !lamento venuta",
    "acqua_in_bocca",
    "raccontat* dite* svelat* rivelat* | niente nulla non | !lui_non lei_non mi",
    "bisogno_di deve serve | saperlo saperne | non",
    "corso_troppo lasciate_stare lasci_stare",
    "datemi lasciatemi mi_serve | fino prima giorni tempo | avvisar* parlar* preparar* dir* chieder*",
    "lasciate | riposare dormire | fino finché per_ora",
    "preceduto preceduta anticipato | mi m'ha ha_preceduto",
    "serve cerca cerco bisogno vuole | solo soltanto | uno_dei una_delle uno_di | due",
    "dimenticate ignorate cancellate annullate perdere | quello_che quel_che la_mia mio_messaggio | !non",
    "scrivete contattate | non | nessuno_dei nessuno_di",
    # Dutch
    "stuur sturen schrijf mail benader verstuur | niets niet geen | voor tot | "
    "maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* januari februari maart april mei juni juli "
    "augustus september oktober november december week kerst weekend | !hij zij ze",
    "niets geen_mail geen_bericht | deur_uit weg verstuurd uit | voor tot voordat | mag moet kan | !oven",
    "dus_nog_niets nog_niets stuur_nog stuur_dus | stuur sturen doe schrijf",
    "dan daarna | jullie_weten hoor_je hoort_u horen_jullie u_weten laat_ik meld_ik van_mij | ik mij | !wil_je",
    "eerst | praat spreken praten vertel vragen vraag waarschuw overleg | liever wil_ik ik_wil | ik | !jullie_vragen",
    "lucht koud_op zomaar | vallen dak overvallen | niet liever | mail bericht",
    "laat_me laat_mij zegt_me geeft_me | weten antwoord bericht uitsluitsel | na volgende voor op | !jullie "
    "alsjeblieft",
    "seintje startsein teken groen_licht akkoord | wacht geef_ik krijgen_jullie volgt komt wachten | mijn jullie nog | "
    "!hoeven niet gemeente",
    "houd hou zet leg | vast aan opzij terug wacht | tot even voorlopig | het dit alles dat | !hij zij",
    "zolang | niet geen | mogen moeten kunnen mag moet | !blijft",
    "een_van één_van eén_van wie_van eentje_van | twee beiden beide | genoeg volstaat voldoende volstaan | !kookt",
    "geen_woord mondje_dicht | tegen_@ aan_@ hierover erover haar hem dicht | !klacht ooit",
    "hoeft hoeven | hiervan hierover dit er | weten | niet niets",
    "spreken praten | eerst | wil | zelf nog | !jullie",
    "geef_me geef_mij laat_me laat_mij heb_nog | tot eerst dagen dag tijd | waarschuwen voorbereiden spreken praten "
    "vertellen vragen nodig",
    "laat_het laat_dit | rusten liggen | tot voorlopig",
    "voor_geweest voor_gekomen | me mij ons",
    "zoekt zoek heeft heb nodig | maar_een maar_één slechts_een slechts_één | twee",
    "vergeet negeer schrap verscheur | wat_ik mijn_mail mijn_bericht mijn_verzoek | !niet",
    "schrijf mail benader | geen_van | beiden twee beide | !weet dat ik",
    # Portuguese
    "envi* escrev* mand* contact* façam | não nada | até antes | "
    "segunda* terça* quarta* quinta* sexta* sábado domingo janeiro fevereiro março abril maio junho julho agosto "
    "setembro outubro novembro dezembro semana natal dia | !ele ela escrevam-lhes preciso",
    "nada nenhum | sair saia enviado enviar seguir | antes até | deve pode quero | !forno",
    "depois | digo-vos aviso-vos vos_digo vos_aviso digo dou_notícias dou-vos confirmo vos_direi avisarei | "
    "!se_quiserem disse",
    "prefiro gostava queria quero vou | falar falar-lhe perguntar-lhe avisá-la avisá-lo prepará-la | primeiro antes | "
    "!podem",
    "do_nada surpresa sem_aviso de_repente | não sem_que | queria quero gostava quereria | email mensagem carta "
    "chegasse chegue",
    "dá-me dar-me me_dá dar-me-á | resposta decisão notícias | depois até na_próxima | !vocês",
    "luz_verde meu_sinal | esperem esperar dou-vos darei terão aguardem vos_dou | minha meu vos dou-vos a_luz | !não "
    "câmara",
    "guardem segurem deixem retenham | até por_agora para_já | pedido o isto a",
    "enquanto | não | podem devem pode deve falem",
    "um_dos uma_das qualquer_um qualquer_uma o_primeiro a_primeira | dois duas | chega basta-me basta serve suficiente "
    "bastava | !cozinha",
    "nem_uma nem_meia | palavra | ao_@ à_@ a_@ lhe disto | !queixa veio",
    "precisa | saber | não",
    "lhe_contem lhe_digam | nada não",
    "precipitei-me precipitada deixem_estar",
    "deem-me deixem-me preciso | até primeiro dias antes | avisar* falar* preparar* dizer* perguntar*",
    "deixem | repousar descansar | até por_agora",
    "adiantou-se antecipou-se antecipou adiantado | me mim nos",
    "precisa procura procuro quer | só apenas | um_dos uma_das | dois duas",
    "esqueçam ignorem anulem apaguem | o_que meu_email minha_mensagem meu_pedido | !não",
    "escrevam contactem | não | nenhum_dos nenhum_deles",
    # Polish
    "wysyłaj* pisz* wyślij* róbcie wysyłać kontaktuj* | nie nic niczego | przed do | "
    "poniedział* wtork* środ* czwart* piątk* sobot* niedziel* stycznia lutego marca kwietnia maja czerwca lipca "
    "sierpnia września października listopada grudnia tygodni* świętami wieczor* | !on ona",
    "nic żaden żadna | wyjść pójść wysłane wyszło | przed do | może powinno ma | !pieca",
    "potem później następnie i | dam_wam dam_znać odezwę_się napiszę_do wam_znać | !jeśli jest_za",
    "da_mi powie_mi | odpowiedź znać decyzję | po do w_przyszłym | !proszę",
    "znak sygnał zgodę zielone_światło | poczekajcie zaczekajcie czekajcie dam_wam dostaniecie dam | mój moje moją "
    "wam | !musicie urząd nie",
    "dopóki póki | nie | mogą powinni wolno może",
    "jedno_z jedna_z jeden_z kto_z którekolwiek_z | nich dwojga tych obojga | wystarczy starczy wystarcza | !gotuje",
    "ani_słowa ani_słówka | @ benowi mu jej proszę nikomu | !skargi nigdy",
    "musi potrzebuje powinna powinien | wiedzieć | o_tym tego | nie",
    "sama_się samo_się | rozwiązał* wyjaśnił* załatwił*",
    "sami_się | znaleźli poznali spotkali odnaleźli",
    "pozwólcie_mi potrzebuję | do najpierw dni dzień | uprzedzić przygotować porozmawiać powiedzieć zapytać",
    "niech_to zostawcie | poczeka poleży leży | do na_razie",
    "uprzedził* ubiegł* | mnie nas",
    "potrzebuje potrzebuję szuka szukam | tylko | jednego_z jednej_z | nich dwojga",
    "zapomnijcie zignorujcie skreślcie wykreślcie | co_pisałam co_pisałem mój_mail moją_prośbę moją_wiadomość mojej "
    "| !nie",
    "piszcie kontaktujcie | nie | żadnego_z żadnej_z",
)
"""Nothing goes out yet, one of the two is enough, nobody else may know, or it is over."""
LATER_ALL = frames(
    "as_long_as so_long_as while | isn't hasn't haven't aren't not | must_not mustn't cannot can't shouldn't may_not "
    "no_question",
    "first beforehand | then afterwards | talk speak ask tell warn | you_know to_you tell_you | !need",
    "solange solang | nicht kein keine | dürfen sollen darf soll | !hält",
    "spreche frage rede erzähle sage | dann danach | euch_dann euch_bescheid ihnen_bescheid melde_mich | !wenn",
    "tant_que | n'est n'a pas ne n'ont | question doivent peuvent faut attendez | !dure",
    "lui_en_parle en_parle lui_parle lui_demande | vous_redis vous_dirai vous_dis vous_fais vous_tiens",
    "mientras hasta_que | no | pueden deben puede debe | sentencia salga esté haya juicio resuelva",
    "comento comentaré pregunto preguntaré hablo hablaré | les_digo os_digo les_aviso os_aviso les_diré os_diré",
    "finché fintanto | non | possono devono può deve scrivete",
    "leg vraag vertel praat | dan daarna | hoor_je hoort_u van_mij jullie_weten | !wil_je",
    "zolang | niet geen | mogen moeten kunnen mag moet | !blijft",
    "enquanto | não | podem devem pode deve | !tempo",
    "dopóki póki | nie | mogą powinni wolno może | !pogoda",
    "wer_von welcher_von welche_von | beiden zweien | reicht genügt langt",
    "wie_van | twee beiden | genoeg volstaat voldoende",
    "kto_z kto_pierwszy | tych nich dwojga | wystarczy starczy",
    "but_en_blanc crier_gare sans_prévenir tombe_dessus l'improviste | pas sans_que éviter | "
    "voudrais voudrait veux souhaite aimerais faudrait",
    "grom jasnego_nieba bez_uprzedzenia znienacka | nie bez | chciałabym chciałbym chcę",
    "pensando_bem melhor_pensando | não | ideia",
    "esqueçam esqueça | isto isso encontraram-se conheceram-se tudo",
    "wspomnę powiem zapytam porozmawiam | dam_znać dam_wam odezwę",
    "gebt_mir gebt_uns lasst_mir | bis tag tage woche zeit | warnen vorbereiten sagen sprechen reden fragen",
    "dajcie_mi dajcie_nam | do dni czas dzień | uprzedzić przygotować porozmawiać powiedzieć zapytać",
    "vergesst streicht ignoriert löscht | was_ich | geschrieben schrieb gebeten geschickt | !nicht",
)
"""The same, said over more than one clause."""
