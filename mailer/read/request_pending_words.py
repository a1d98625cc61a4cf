"""The frames of a permission that is still to come, and of somebody who has to be asked first: data alone.

A line is a frame, as `request_frames` reads it. A frame too many here costs a question; one too few, a letter to
somebody who would rather not have had it. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_frames import frames


PENDING = frames(
    "not_sure not_certain i_doubt don't_know | wants want minds likes | @ she he | !what both how where when which",
    "make_sure | first let_me before",
    "yet_to_ask yet_to_tell yet_to_speak still_have_to still_need_to still_must | ask tell speak talk",
    "have_to_think has_to_think needs_to_think wants_to_think time_to_think | she she'd he he'd @",
    "before_you_write before_you_do before_you_go before_you_send before_you_contact before_you_ask | i she he @",
    "only_then not_earlier | !did",
    "heard_from_me hear_from_me | until till before unless",
    "nicht_genau nicht_sicher ich_nicht weiß_nicht | möchte will mag | @ sie er | ob dass",
    "sicherstellen sichergehen vergewissern | erst zuerst vorher",
    "fragen sprechen reden sagen klären | muss | noch | ich wir @",
    "nachdenken überlegen bedenken | müsse muss | sie er @",
    "bevor_ihr ehe_ihr | schreibt anschreibt loslegt etwas fragt",
    "erst_dann dann_erst",
    "von_mir_gehört von_mir_hört mir_hört | bis ehe bevor",
    "pas_certaine pas_certain pas_sûre pas_sûr sais_pas | souhaite veuille veut | !deux combien quoi comment quand où",
    "assurer m'assurer | abord d'abord avant",
    "reste_à_lui reste_à_leur | demander parler dire",
    "penser | doit | elle il @",
    "avant_que_vous | écriviez n'écriviez fassiez ne",
    "seulement | moment-là alors",
    "mes_nouvelles | avant attendez",
    "segura seguro no_sé | no | quiera",
    "asegurarme | primero antes",
    "falta_preguntarle falta_preguntar falta_hablar falta_decírselo falta_hablarlo",
    "pensar pensarlo | tiene_que | ella él @ dice",
    "antes_de_que | escribáis escriban hagáis hagan",
    "solo_entonces sólo_entonces entonces_y_no",
    "noticias_mías | hasta",
    "sicura sicuro | non | voglia | !tutti entrambi",
    "assicurarmi accertarmi | prima",
    "devo_ancora | chieder* parlar* dire dirlo dirle dirgli dirglielo",
    "prima_che | scriviate facciate",
    "solo_allora soltanto_allora",
    "certeza | não | queira",
    "certificar-me | primeiro antes",
    "ainda_tenho | perguntar falar dizer",
    "pensar | tem_de tem_que | ela ele @ diz",
    "antes_de_escreverem antes_que_escrevam",
    "só_nessa só_então apenas_então",
    "niet_zeker weet_niet | wil | of",
    "nagaan zeker_weten | eerst",
    "vragen bespreken zeggen vertellen | moet | nog | haar hem @",
    "nadenken bedenken | moet | ze hij @",
    "voordat_jullie voor_jullie | schrijven iets beginnen",
    "dan_pas pas_dan",
    "nie_jestem_pewna nie_jestem_pewien nie_wiem | chce zechce | czy",
    "upewnić | najpierw",
    "zapytać porozmawiać spytać powiedzieć | muszę | jeszcze",
    "pomyśleć zastanowić | musi | jeszcze że się",
    "zanim_napiszecie zanim_zaczniecie zanim_się_odezwiecie",
    "dopiero_wtedy",
    "запитати поговорити спитати | маю треба мушу | ще",
    "не_впевнена не_впевнений | хоче",
    "asked wanted wants needs | time days week while | think consider decide reflect",
    "let_me_know tell_me get_back_to give_me | will she'll he'll wants_to | !you please",
    "wasn't_sure isn't_sure not_sure unsure not_certain | @ she he",
    "reply answer response | no | so_far yet",
    "ask | i'm_going i'll_ask i_will_ask going_to i_shall_ask | her him @ | !you",
    "yes_or_no yes_nor_no neither_yes",
    "answer reply decision | should_reach should_come will_reach comes_next due",
    "bedenkzeit | gebeten erbeten braucht will möchte bat",
    "bescheid | mir | sagt gibt geben sagen | sie er @ | !ihr bitte",
    "nicht_sicher unsicher unschlüssig | sie er @ | !ich",
    "bisher bislang | nichts keine kein | zurück antwort kam",
    "frage fragen | ich | sie ihn ihr @ | wochenende noch morgen selbst nächste heute werde | !euch ob",
    "weder_ja ja_noch_nein nicht_ja",
    "réflexion | demandé besoin veut",
    "me_dira me_répondra me_dire me_fera me_tiendra",
    "pas_sûre pas_sûr pas_certaine pas_certain | elle il @ était est",
    "demanderai demandera | lui leur à_@",
    "ni_oui",
    "pensar pensarlo pensárselo | pedido pidió | días tiempo",
    "me_dirá me_avisará me_contestará me_responderá",
    "segura seguro | no | está estaba | @ ella él no",
    "momento_nada ahora_nada",
    "le_preguntaré se_lo_preguntaré preguntaré preguntarle | a_@ le lo voy fin",
    "ni_que_sí ni_sí",
    "pensar* | chiesto | giorno giorni tempo",
    "mi_farà_sapere farà_sapere mi_dirà mi_risponderà",
    "sicura sicuro | non | era è | @ lei lui",
    "ora_niente ora_nulla momento_niente",
    "glielo_chiedo le_chiedo gli_chiedo glielo_chiederò chiederò_a | fine weekend domani prima presto",
    "né_sì",
    "pensar | pediu | dias tempo",
    "vai_dizer-me dizer-me dirá-me | vai depois há",
    "certeza | não | tinha tem | @ ela ele",
    "perguntar-lhe perguntar | vou | lhe fim perguntar-lhe à ao",
    "nem_sim nem_que_sim",
    "bedenktijd | vroeg gevraagd wil vraagt nodig",
    "laat_het_me laat_me_weten laat_mij_weten | weten | ze zij hij @",
    "niet_zeker | @ ze hij zij | !ik",
    "tot_nu_toe tot_nog_toe | geen niets",
    "ik_vraag vraag_ik | haar hem @ | weekend morgen nog eerst zelf binnenkort",
    "ja_noch_nee",
    "namysłu zastanowienie | poprosił* chce",
    "da_mi_znać mi_znać | da",
    "nie_była_pewna nie_był_pewien nie_jest_pewna nie_jest_pewien",
    "zapytam spytam | ją go jej jego @ w",
    "ani_tak",
    "запитаю спитаю | її його",
    "made_up_my made_our make_up_my | haven't not hasn't until till before once when",
    "answer* repl* respond* confirm* agree* consent* said_yes heard got_back "
    "come_back | hasn't haven't has_not have_not not_yet didn't | yet still so_far | !you your",
    "heard_back heard_anything an_answer a_reply her_answer his_answer | hasn't haven't not no without | !you your",
    "ask asks asked asking check* talk* speak* consult* clear* discuss* think* run_it run_this sound sleep "
    "square | first "
    "beforehand "
    "before_i | has must need needs wants have_to will i'll i'd want should going_to let_me he'll she'll | !you "
    "please "
    "your you'd let_him let_her",
    "hesitating dithering wavering undecided hesitant two_minds the_fence | !was were been after stopped long",
    "thinking_it_over think_it_over thinking_it_through think_it_through thinking_about_it think_about_it "
    "mulling mull "
    "thinking_this | !you i've could been",
    "waiting wait await* | answer reply word yes decision okay ok hear permission go-ahead verdict consent nod |"
    " i'm i "
    "am "
    "we're still | !you your",
    "answer reply decision consent permission okay ok verdict | pending outstanding awaited overdue",
    "her_okay his_okay her_consent his_consent her_permission his_permission her_yes his_yes her_ok his_ok | don't "
    "haven't not without lack need still | !already",
    "geantwortet gemeldet geäußert reagiert zurückgemeldet zugesagt bestätigt | noch bisher bislang | nicht "
    "nichts keine",
    "fragen klären besprechen reden sprechen abklären abstimmen überlegen absprechen nachfragen rücksprache "
    "nachdenken "
    "abzuklären | erst vorher zuerst zunächst vorab | muss will möchte sollte werde soll würde wollte muß hätte | "
    "!euch "
    "bitte du dir könnt könntet solltet müsst",
    "zögert schwankt hadert grübelt zaudert unschlüssig unentschlossen | !lange hat",
    "überlegt überlege überlegen | noch nochmal | sich es mir ich !euch",
    "nacht darüber drüber | schlafen schlafe schläft | !habe",
    "warte warten | antwort zusage rückmeldung okay ok bescheid ja entscheidung nachricht freigabe | ich wir "
    "noch | "
    "!eure euch",
    "antwort zusage okay ok einverständnis rückmeldung entscheidung freigabe erlaubnis | steht fehlt fehlen "
    "stehen | "
    "aus "
    "noch",
    "répondu confirmé réagi réponse | pas rien | encore toujours",
    "demander parler consulter vérifier discuter réfléchir parle demande consulte | d'abord avant auparavant | "
    "doit "
    "dois "
    "veut faut voudrait devrait devrais veux voudrais vais va préfère | !vous prie temps",
    "hésite hésitante hésitant indécis indécise tergiverse | !longtemps",
    "réfléchit y_réfléchir y_réfléchit | !à au aux",
    "attends attendons | réponse accord feu retour nouvelles confirmation décision permission | !votre vos",
    "réponse accord décision confirmation autorisation | manque attente suspens tarde | !votre vos",
    "contest* respond* respuesta confirmad* | no sin | aún todavía",
    "pregunt* habl* consult* pensar* coment* | primero antes | tiene tengo quiere quiero debe debo querría "
    "prefiero "
    "voy | "
    "!os vosotros favor ustedes podéis",
    "dudando duda indeciso indecisa vacila vacilando titubea | !sin cabe hay",
    "pensándoselo pensárselo pensándolo pensárlo lo_está_pensando se_lo_piensa | !os",
    "espero esperando | respuesta contestación decisión permiso visto | !vuestra su_respuesta",
    "respuesta permiso decisión visto consentimiento | falta pendiente pendientes",
    "rispost* confermato risponde | non senza | ancora",
    "chied* parlar* consult* pensar* sentire discut* | prima | deve devo vuole voglio dovrei preferisco vorrei |"
    " !vi "
    "voi "
    "favore potete prego",
    "esita esitando indeciso indecisa tentenna titubante tentennando | !ho",
    "ci_sta_pensando pensarci ci_pensa sta_riflettendo | !vi",
    "aspetto aspettando attendo | risposta decisione permesso conferma consenso ok | !vostra",
    "risposta decisione permesso consenso conferma | manca attesa sospeso",
    "respond* confirm* resposta | não sem | ainda",
    "pergunt* falar* consult* pensar* convers* | primeiro antes | tem tenho quer quero deve devo precisa "
    "preciso vou | "
    "!vos vocês podem favor",
    "hesitante hesita indeciso indecisa vacila | !sem",
    "pensar pensando | no_assunto nisso melhor mais_um | quer está anda vai !já",
    "espera aguardo esperando | resposta decisão autorização confirmação consentimento | estou aguardo ainda | !vossa",
    "resposta autorização decisão confirmação consentimento | falta pendente pendentes",
    "geantwoord gereageerd bevestigd antwoord | nog | niet niets geen",
    "vragen bespreken overleggen praten navragen nadenken checken voorleggen | eerst vooraf | moet wil zal zou "
    "ga | "
    "!jullie alsjeblieft alstublieft u",
    "aarzelt twijfelt weifelt | !lang niet",
    "denkt denken nadenken | er | over na | nog even eens",
    "nachtje nacht | slaapt slaap slapen | over | !heb",
    "wacht wachten | antwoord beslissing toestemming oké akkoord bericht reactie | ik we nog | !jullie",
    "antwoord toestemming akkoord reactie | ontbreekt uitblijft op_zich",
    "odpowiedzi* odpisa* potwierdzi* odpowiedź | nie | jeszcze wciąż dotąd",
    "zapyta* porozmawia* uzgodni* skonsultowa* omówi* spyta* pogada* | najpierw wcześniej przedtem | musi muszę "
    "chce "
    "chcę "
    "powinna powinien wolę | !proszę",
    "waha niezdecydowan* | się jest | !długo",
    "zastanawia przemyśleć namyśla | się to jeszcze | !nad czy",
    "czekam czekamy | odpowiedź decyzję zgodę znak | na | !waszą",
    "odpowiedzi zgody decyzji | brak brakuje nie_ma",
    "відповіла відповів відповіді відповідь | не немає | ще досі",
    "запитати поговорити спитати порадитися обговорити | спершу спочатку | треба має маю мушу мусить хоче хочу | "
    "!прошу "
    "ласка",
    "вагається сумнівається роздумує | !довго",
    "думає подумати поміркувати | ще хоче має треба | !про",
    "чекаю чекаємо | відповідь відповіді рішення згоду дозвіл | на | !вашу",
    "返事 回答 返信 | まだ | !いただけ",
    "返事 了解 承諾 許可 同意 | たら 次第 れば まで | 連絡します 連絡しま ご連絡 また お知らせ",
    "戻るまで 戻ったら 帰るまで 戻り次第 | 待っ 紹介 連絡",
    "返事待ち 返事を待って 回答待ち 返事待って",
    "上司 家族 夫 妻 本人 先方 | 相談 確認 聞い 許可 | まず なければ ないと 必要 てから | !ください",
    "迷って 考え中 検討中 悩んで ためらって 躊躇して | !いましたが",
    "ولم_تجب ولم_يجب ولم_ترد ولم_يرد لم_يجب لم_تجب لم_يرد لم_ترد لم_يقرر لم_تقرر لم_تجبني لم_يجبني | بعد حتى",
    "أسأل تسأل يسأل أكلم أستشير يستشير تستشير أتحدث | أولا | أن",
    "متردد مترددة يتردد تتردد | !كنت",
    "يفكر تفكر | الأمر بعد | !كانت كان",
    "أنتظر ننتظر | رد رده ردها جواب جوابها موافقة موافقته موافقتها",
)
"""Somebody's word is still to come, or somebody is to be asked before."""
UNDECIDED = frames(
    "decid* made_up made_her made_his | hasn't haven't has_not not_yet didn't | yet still so_far | !what where how you",
    "entschieden | noch bisher bislang | nicht nichts | !was wie wo wohin welche welchen",
    "décidé tranché décision | pas rien | encore toujours | !quoi comment où",
    "decidid* decide decisión | no sin | aún todavía | !qué cómo dónde",
    "decis* | non senza | ancora | !che cosa come dove",
    "decidi* decisão | não sem | ainda | !que onde como",
    "beslist besloten beslissing | nog | niet niets geen | !wat waar hoe",
    "zdecydowa* decyzj* | nie | jeszcze wciąż dotąd | !co gdzie jak",
    "вирішила вирішив рішення | не немає | ще досі | !що де як",
)
"""Somebody has not decided yet; what to do with a barn is another matter, and said anywhere in the sentence."""
