"""The frames of a request that one of the two is not to know of, or in which one alone is to be asked: data alone.

A line is a frame, as `request_frames` reads it. A frame too many here costs a question; one too few, a letter that
gives a secret away. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_frames import frames


HUSHED = frames(
    "chance coincidence accident | look seem appear | like as",
    "leave_@_alone leave_her_alone leave_him_alone leave_@_in",
    "stay_that_way remain_so keep_it_that stay_this_way",
    "get_wind gets_wind | not isn't mustn't never",
    "zufall | aussehen wirken erscheinen scheinen",
    "ruhe frieden | lasst lass | @ ihn sie | !euch",
    "so_bleiben | soll muss",
    "kriegen kriegt | wind | keinen nicht nichts",
    "hasard | air paraître sembler passer",
    "tranquille paix | laissez | @ lui la le",
    "rester_ainsi",
    "casualidad | parezca parecer",
    "en_paz tranquilo tranquila | dejad dejen",
    "debe_seguir seguir_así",
    "caso | sembrare sembri",
    "in_pace | lasciate",
    "acaso | parecer pareça",
    "em_paz | deixem",
    "toeval | lijken eruitzien",
    "met_rust | laat",
    "zo_blijven | moet",
    "przypadek | wyglądać wyglądało",
    "spokój | dajcie",
    "випадковість випадково | виглядати здаватися",
    "not_to_hear not_to_get_wind under_wraps",
    "didn't_know doesn't_know | best better",
    "let_@_know let_her_know let_him_know let_@_find | don't not never",
    "out_of_it out_of_this | keep leave",
    "surprise_her surprise_him surprise_@ surprise_them",
    "just_write just_ask just_contact just_mail | @ her him | !if when and first at",
    "not_to_@ | !introduced",
    "wind | bekommen bekommt | keinen nicht nichts keinesfalls",
    "raus heraus außen | haltet lasst halten | @ ihn sie davon da",
    "überraschen | sie ihn @ | will möchte damit",
    "fragt frag schreibt | allein_@ allein_an",
    "weiß | nichts nicht | besten besser lieber",
    "au_courant | doit doive puisse | aucun pas jamais",
    "en_dehors à_l'écart | laissez gardez tenez",
    "surprise | lui_faire leur_faire faire_la",
    "fuera_de_esto al_margen fuera | dejad dejen mantened",
    "sorpresa | darle darles darlas",
    "pregunt* escrib* | nada_más | @ ella él",
    "fuori | lasciate tenete lasci | @ lui lei",
    "sorpresa | farle fargli",
    "chied* scriv* | e_basta",
    "fora | deixem mantenham deixe | disto disso",
    "surpresa | fazer-lhe fazer | lhe fazer-lhe",
    "erbuiten buiten | houd hou laat | @ haar hem er",
    "verrassen | haar hem @ | wil ermee",
    "horen weten | mag mogen | geen nooit",
    "z_dala poza_tym | trzymajcie zostawcie",
    "niespodziankę | zrobić | jej mu im",
    "usłyszeć wiedzieć | może | żadnym żaden",
    "сюрприз | зробити | їй йому",
    "know knows learn find_out notice suspect hear realise realize aware discover | mustn't shouldn't must_not "
    "should_not not_to_know isn't_to not_to_find not_to_learn may_not isn't_supposed not_supposed must_never "
    "should_never "
    "mayn't | !each you other where",
    "surprise | be stay remain keep it's make it'll as is | !come comes came no small great little party how "
    "that_she "
    "that_he",
    "secret secrecy confidential | keep stay remain in_secret remains a_secret in_secrecy confidential | !no recipe",
    "behind_her_back behind_his_back without_her_knowing without_his_knowing without_him_knowing without_@_knowing "
    "without_@_noticing without_her_noticing without_his_noticing without_him_noticing without_telling_@ "
    "without_telling_her without_telling_him without_her_knowledge without_his_knowledge the_quiet the_sly "
    "secretly "
    "in_the_dark keep_it_from keep_this_from | !lives works sits sleeps walks",
    "ask write contact mail email approach tell | only_@ only_to_@ @_alone @_only her_alone him_alone only_her "
    "only_him "
    "only_ask only_write only_contact only_mail only_tell just_@ | @ her him | !works can_only at if first once "
    "when",
    "don't_ask not_ask | ask_@ ask_her ask_him | !about why how what for",
    "don't_tell don't_mention don't_inform don't_contact don't_write don't_say not_tell not_mention "
    "not_inform not_contact not_write | tell_@ tell_her tell_him to_@ to_her to_him contact_@ "
    "contact_her contact_him inform_@ inform_her inform_him | !address old assistant secretary for",
    "wissen erfahren merken mitbekommen mitkriegen ahnen erfährt herausfinden | darf soll sollte dürfen sollen |"
    " nicht "
    "nichts nie | !einander voneinander ich",
    "überraschung | soll werden bleiben bleibt ist sein als wird | !keine meiner unserer große",
    "geheim heimlich geheimnis verschwiegen | bleiben halten behalten bleibt macht stellt bitte | !kein",
    "hinter_seinem_rücken hinter_ihrem_rücken ohne_sein_wissen ohne_ihr_wissen im_dunkeln",
    "ohne_dass | merkt weiß erfährt mitbekommt ahnt bemerkt | @ sie er",
    "fragt frag schreibt schreib fragen kontaktiert | nur_@ @_allein nur_sie nur_ihn nur_ihr nur_ihm "
    "ausschließlich_@ "
    "nur_an_@ | !nach mir mich er",
    "sagt sag verratet verrat erzählt schreibt fragt | nicht nichts kein | @ ihr ihm sie ihn | bitte worum davon | "
    "!mir "
    "gern",
    "savoir apprendre apprenne découvrir découvre remarquer | doit dois puisse faut surtout | ne rien pas | !vous où",
    "doute sache remarque aperçoive | ne | rien pas | surtout que qu'@ qu'il qu'elle se | !je personne",
    "surprise | être rester reste soit doit c'est | !pas bonne quelle",
    "secret secrète confidentiel | reste rester garder gardez restera | !recette",
    "à_son_insu en_cachette en_secret son_dos sans_le_lui",
    "demandez demande écrivez écris contactez contacte écrire adressez | qu'à seulement uniquement | @ lui elle | "
    "!deux",
    "dites dis parlez racontez mentionnez | rien pas | @ lui | !me moi",
    "saber enterarse enterar descubrir | no | debe puede debería tiene_que | !dónde",
    "sepa entere sospeche descubra dé_cuenta se_dé | no sin | que",
    "sorpresa | ser sea quedar será es tiene debe | !no grata mi",
    "secreto | en_secreto quedar guardad mantener mantened guarden | !ningún receta",
    "a_escondidas a_sus_espaldas sus_espaldas sin_su_conocimiento a_espaldas",
    "preguntad preguntadle pregúntale pregúntenle pregunten escribid escribidle escríbele escriban contactad "
    "contacten "
    "| "
    "solo sólo únicamente solamente | @ ella él",
    "digáis digas digan mencionéis contéis diga | no ni | nada @ le | !me",
    "sapere scoprire accorgersene accorgersi sospettare saperne saperlo | non | deve può dovrebbe | !dove",
    "sappia accorga scopra sospetti | non senza | che",
    "sorpresa | essere restare resti sia rimanere resta dev'essere è | !non bella mia",
    "segreto segreta segreti | restare rimanere tenere tenete in_segreto mantenere resti | !ricetta",
    "sua_insaputa di_nascosto all'insaputa sue_spalle alle_spalle",
    "chiedete chiedetelo scrivete contattate chieda scriva chiedi scrivi | solo soltanto solamente | @ lei lui",
    "dite dica ditele ditegli dirgli dirle parlate dirlo | non | nulla niente @ | !mi",
    "saber descobrir perceber desconfiar | não | pode deve podia | !onde",
    "saiba descubra perceba desconfie | não sem | que",
    "surpresa | ser é seja ficar | !não boa minha",
    "segredo sigilo | ficar manter guardem em_segredo fique | !nenhum receita",
    "às_escondidas sem_o_conhecimento pelas_costas",
    "perguntem pergunte pergunta escrevam escreva contactem contatem falem | só apenas somente | @ ela ele lhe à ao",
    "digam diga contem mencionem | não | nada @ lhe | !me",
    "weten merken ontdekken vermoeden erachter achter horen | mag mogen | niet niets | !waar",
    "verrassing | blijven zijn moet is wordt worden | !geen was",
    "geheim stiekem heimelijk | blijven houden blijft doe houd stel | !geen recept",
    "achter_zijn_rug achter_haar_rug haar_medeweten zijn_medeweten",
    "zonder_dat | merkt weet merken ontdekt | @ zij ze hij",
    "vraag schrijf mail benader | alleen enkel uitsluitend | @ haar hem | !of",
    "zeg vertel verklap | niets niet | @ haar hem | !me mij",
    "wiedzieć dowiedzieć zauważyć domyślić zorientować | nie | może powinien powinna wolno | !gdzie",
    "dowiedział dowiedziała zauważyła zauważył wiedział wiedziała domyśliła domyślił | nie nic | żeby aby",
    "niespodzianka niespodzianką niespodziankę | ma być będzie",
    "w_tajemnicy w_sekrecie po_kryjomu jego_plecami jej_plecami jego_wiedzy jej_wiedzy",
    "zapytajcie napiszcie piszcie spytajcie zapytaj napisz | tylko wyłącznie jedynie",
    "mówcie mów mówić wspominajcie | nie nic | !mi",
    "знати дізнатися дізнатись здогадатися помітити | не | повинен повинна має мусить | !де",
    "дізнався дізналася знав знала помітила помітив | не нічого | щоб",
    "сюрприз сюрпризом | має бути буде",
    "в_таємниці потай таємно в_секреті",
    "запитайте напишіть спитайте | лише тільки",
    "кажіть говоріть розповідайте | не нічого | !мені",
    "知られない 気づかれない 気付かれない ばれない 悟られない",
    "内緒 秘密に 秘密で こっそり",
    "サプライズ",
    "だけに にだけ | 聞い 尋ね 連絡 送っ 書い",
    "يعرف تعرف يعلم تعلم يدري تدري | ألا | يجب ينبغي",
    "مفاجأة | تكون ستكون لها له | !كانت",
    "سرا سرية | !ليس",
    "اسألوا اكتبوا اسأل اسألي | فقط",
    "تخبروا تخبر تخبري تقولوا | لا ولا",
)
"""One of the two is not to know of it, or one alone is to be asked."""
