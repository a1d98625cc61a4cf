"""The words of clauses by which a request waits for something, language by language: data alone.

A conjunction means something in its own language alone ("se", "als", "si"), and so do the words that it is judged by.
A word too many here costs a question; one too few, a letter to somebody who is to be left alone for now. This module
never decides anything.
"""

from __future__ import annotations

from typing import NamedTuple

from mailer.read.request_frames import Entries, entries, frames
from mailer.read.request_words import phrases


class Tongue(NamedTuple):
    """What a language says about waiting.

    Attributes:
        ahead: how a clause begins that mostly looks ahead.
        either: how one begins that may also tell a reason, or be mere courtesy.
        subjects: who does what is waited for, right behind the conjunction; none where a language leaves it out.
        word: somebody's word, return or readiness, which is waited for.
        courtesy: what the service waits for itself, or what writers say to be polite.
        telling: by which writers say that they will write again.
        pleading: by which the service is told to go on.
        asking: by which the service is told to ask, as it does.
    """

    ahead: tuple[tuple[str, ...], ...]
    either: tuple[tuple[str, ...], ...]
    subjects: frozenset[str]
    word: Entries
    courtesy: Entries
    telling: Entries
    pleading: Entries
    asking: frozenset[str]


def _tongue(
    ahead: str, either: str, *, subjects: str = "", word: str, courtesy: str, telling: str, pleading: str, asking: str
) -> Tongue:
    return Tongue(
        ahead=phrases(ahead),
        either=phrases(either),
        subjects=frozenset(subjects.split()),
        word=entries(word),
        courtesy=entries(courtesy),
        telling=entries(telling),
        pleading=entries(pleading),
        asking=frozenset(asking.split()),
    )


TONGUES = (
    _tongue(
        "once|as soon as|until|till|unless|the moment|the minute|provided|provided that|providing|on condition "
        "that|"
        "when she's|when he's|when she is|when he is|when she has|when he has|after she has|after he has|when @ is|"
        "when @ has|when my|after my|the day",
        "if|when|after|whenever|assuming|as long as|so long as",
        subjects="he he's she she's i i've i'm my her his the @ it it's our this",
        word="agree* approv* consent* confirm* accept* allow* say says said yes nod answer* repl* respond* word "
        "green "
        "blessing thumbs permission hear heard back home ready return* decide* sign* spoken talked checked told "
        "gives "
        "given better recover* born object*",
        courtesy="can could possible convenient time minute moment like likes want wants wish wishes feel fancy "
        "mood "
        "both "
        "two either neither they they're they've you you've you'd your you're them us we we've no not doesn't "
        "don't "
        "isn't else anyone anybody now",
        telling="i'll_tell i'll_write i'll_confirm i'll_let i'll_ping i'll_report i'll_mail i'll_email i'll_say "
        "i'll_get "
        "i'll_be_back i'll_drop i_will_drop hear_from_me i'll_send i_will_send ask_you_again i'll_come_back "
        "i'll_give i_will_tell "
        "i_will_write i_will_confirm i_will_let i_will_give we'll_let we'll_tell "
        "we'll_write we'll_confirm write_again get_back",
        pleading="please do_nothing do_anything go_ahead introduce you_can you_may feel_free can_you could_you "
        "would_you",
        asking="ask",
    ),
    _tongue(
        "sobald|bis|sofern|es sei denn|vorausgesetzt|solange",
        "wenn|falls|nachdem|wofern",
        subjects="ich er sie es das der die mein meine meiner ihr ihre sein seine unser unsere @ nicht",
        word="ja okay ok grünes zusage zusagt zugesagt zustimmt zugestimmt einverstanden einverständnis antwort* "
        "geantwortet meldet gemeldet entschieden entscheidet zurück zuhause hause wieder_da bereit fertig so_weit "
        "soweit "
        "hinter_sich gesprochen geklärt erlaubt genehmigt zusagen startzeichen sicher_bin weiß dagegen gefragt "
        "unterschrieben da_ist geboren wieder_gesund besser_geht",
        courtesy="könnt könntet könnten können habt wollt mögt seid möchtet dürft euch beide beiden möglich zeit "
        "minute moment mag möchte mögen möchten "
        "lust will wollen passt geht klappt haben sind nicht_passt nein absagt kein keine jemand einer recht nötig",
        telling="ich_schreibe ich_melde ich_sage ich_gebe ich_bestätige ich_rühre melde_mich melde_ich "
        "schreibe_ich sage_ich "
        "gebe_ich wir_melden wir_schreiben lasse_es ich_lasse hört_von_mir von_mir_hören ich_informiere ihr_hört",
        pleading="bitte tut_nichts unternehmt_nichts haltet könnt_ihr könnt stellt macht loslegen schreibt legt bringt",
        asking="fragt frag fragen",
    ),
    _tongue(
        "dès que|dès qu|dès lors que|aussitôt que|aussitôt qu|sitôt que|une fois que|une fois qu|tant que|tant qu|"
        "jusqu à ce que|jusqu à ce qu|à moins que|à moins qu|pourvu que|pourvu qu|à condition que|à condition qu|"
        "après que|après qu|attendez que|attendez qu|attends que|attends qu|le jour où",
        "si|s il|s ils|quand|lorsque|lorsqu",
        word="oui accord accepté accepte acceptera donné donne donnera feu vert dit dira réponse répond répondra "
        "répondu "
        "confirme confirmé rentré rentrée rentrera revenu revenue reviendra retour prêt prête décidé décide "
        "décidera "
        "parlé "
        "fini né née passé signé autorise autorisé permet permis sais saurai nouvelles",
        courtesy="vous tu pouvez pourriez pouviez pourrez possible temps moment deux ils elles leur leurs envie "
        "veut "
        "veulent plaît plaisir voulez souhaite souhaitent gêne dérange ne_pas pas non n refuse refuserait convient "
        "chacun "
        "jamais",
        telling="récris récrirai réécrirai réécris redis dirai confirme confirmerai préviens préviendrai rappelle "
        "rappellerai ferai_signe ferai_savoir reviens_vers reviendrai_vers tiens_au",
        pleading="merci présentez* présente bougez attendez faites_rien mettez pouvez pourrez écrivez écrivez-leur "
        "prie pouvez-vous "
        "pourriez-vous vous_plaît",
        asking="demandez demande",
    ),
    _tongue(
        "en cuanto|tan pronto como|tan pronto|hasta que|una vez que|a menos que|a no ser que|mientras|"
        "siempre y cuando|con tal de que|esperad a que|esperen a que|espera a que|después de que|el día que",
        "cuando|si|siempre que|después de",
        word="dé diga dice sí sepa sé vuelva regrese acepte acepta apruebe conteste responda decida acuerdo "
        "visto luz "
        "permiso haya hable confirme lista listo firme nazca termine permita autorice contestado aceptado",
        courtesy="podáis puedas pueda puedan podéis puedes tengáis tengas rato momento minuto tiempo posible "
        "dos ambos "
        "ambas ellos ellas hayan acepten quieran quiere quiera apetece gusta pudierais pudiera pudieras parece "
        "no os "
        "alguno alguien ustedes",
        telling="escribiré avisaré confirmaré diré os_aviso les_aviso "
        "os_digo les_digo escribo_de_nuevo confirmo vuelvo_a_escribir",
        pleading="favor presentad* presénta* presénte* no_hagáis no_hagan esperad podéis pueden puedes poned "
        "escribid "
        "escribidles "
        "podrían podríais presenten",
        asking="preguntad preguntadle preguntadles pregunta pregunten",
    ),
    _tongue(
        "appena|non appena|finché|fino a che|una volta che|dopo che|a meno che|purché|a patto che|a condizione che|"
        "aspettate che|aspetti che|aspetta che|il giorno che",
        "se|quando",
        word="dà darà dato dica dice dirà detto sì accordo torna tornerà tornata tornato conferma confermi approva "
        "risponde risposta decide deciso decisa saprò so libera avrà passato parlato nasca pronta pronto permette "
        "firmato accetta accettato",
        courtesy="potete potrete puoi poteste potesse possibile avete momento tempo minuto due entrambi "
        "entrambe hanno "
        "avranno vogliono vuole voglia loro piace bene vi no nessuno qualcuno funziona",
        telling="riscrivo scriverò confermo confermerò dirò avviso avviserò farò_sapere riscriverò faccio_sapere",
        pleading="favore presentate* non_fate aspettate presentatele potete mettete scrivete procedete prego potreste",
        asking="chiedete chieda chiedi",
    ),
    _tongue(
        "assim que|logo que|até que|depois que|depois de ele|depois de ela|a menos que|a não ser que|contanto que|"
        "esperem que|espere que|no dia em que",
        "se|quando|caso|desde que|depois de",
        word="der disser diga sim acordo voltar regressar responder aceitar confirmar autorizar aprovar decidir "
        "souber "
        "falar passar pronto pronta nascer luz resposta permissão assinar concordar",
        courtesy="puderem puder possam possível tiverem tempo minuto momento dois duas ambos ambas eles elas "
        "quiserem "
        "quiser queira vocês pudessem correr gostarem gostar não alguém algum aceitarem jeito vos",
        telling="aviso aviso-vos avisarei confirmo confirmarei escrevo escreverei volto_a_escrever direi "
        "dou_notícias "
        "volto_a_dizer",
        pleading="favor apresentem* não_façam esperem apresente podem pode ponham escrevam avancem peço podiam "
        "poderiam",
        asking="perguntem pergunte",
    ),
    _tongue(
        "zodra|totdat|tot ik|tot ze|tot zij|tot hij|tot haar|tot zijn|tot mijn|tot @|tenzij|mits|nadat|wanneer|op "
        "voorwaarde dat|wacht tot|de dag dat",
        "als|indien|na dat",
        subjects="ik hij ze zij haar zijn mijn @ dat de het",
        word="ja groen licht goedvindt goed_vindt akkoord antwoord thuis terug besloten beslist eruit toestemming "
        "geantwoord gehaald gesproken klaar zegt geeft bevestigt bevestigd instemt toestaat getekend geboren",
        courtesy="jullie je u kunt kunnen kan tijd mogelijk allebei beiden beide hebben zin willen wil lukt schikt "
        "uitkomt zouden wilt niet geen nee iemand ze_zijn",
        telling="ik_schrijf ik_meld ik_laat_het ik_laat_jullie ik_laat_van ik_bevestig ik_geef ik_stuur laat_ik "
        "horen_van_mij ik_bericht we_laten",
        pleading="stel doe_niets wacht breng alsjeblieft alstublieft kunnen_jullie kunnen kun_je mogen schrijf "
        "zouden_jullie",
        asking="vraag vragen",
    ),
    _tongue(
        "jak tylko|gdy tylko|kiedy tylko|skoro tylko|dopóki|dopiero jak|dopiero gdy|dopiero kiedy|o ile|pod "
        "warunkiem|"
        "chyba że|aż",
        "jeśli|jeżeli|gdy|kiedy|jak|gdyby",
        word="da zielone zgodzi odpowie odpowiedź powie potwierdzi wróci zdecyduje porozmawia zgodę dostanę "
        "podpisze "
        "przeczyta skończy zda wybierze urodzi gotowa gotowy pozwoli",
        courtesy="oboje obie obaj obydwoje będziecie możecie mogli mogliście macie czas chwilę zechce chce "
        "zechcą chcą "
        "ochotę można zgodzą powiedzą odpowiedzą wam pasuje nie_zgodzi ktoś uda",
        telling="napiszę potwierdzę odezwę dam_znać powiem",
        pleading="proszę nie_róbcie poczekajcie możecie poznajcie przedstawcie",
        asking="zapytajcie zapytaj",
    ),
    _tongue(
        "як тільки|щойно|тільки-но|доки не|поки не|хіба що|почекайте поки|зачекайте поки|почекайте доки",
        "якщо|коли|після того як",
        word="дасть погодиться погодить відповість скаже підтвердить повернеться вирішить поговорить згоду дозвіл "
        "складе "
        "народиться готова готовий дозволить",
        courtesy="обоє обидва обидві матимете зможете можете хвилинку час захоче захочуть хоче хочуть погодяться "
        "скажуть "
        "хтось",
        telling="напишу підтверджу повідомлю скажу",
        pleading="прошу ласка познайомте можете",
        asking="запитайте спитайте",
    ),
    _tongue(
        "حالما|بمجرد أن|ما إن|ريثما|إلى أن|فور",
        "إذا|عندما|حين|بعد أن|لما",
        word="وافق وافقت يوافق توافق يعطيني تعطيني أجاب أجابت يجيب تجيب عاد عادت يعود تعود يقرر تقرر تنهي ينهي "
        "أسمع "
        "موافقة تخبرني يخبرني",
        courtesy="كلاهما الاثنان الطرفان يتاح أمكن رغب أرادت أراد استطعتم لديكم الوقت وافقا يوافقان",
        telling="سأكتب سأؤكد سأخبركم سأعلمكم سأبلغكم",
        pleading="أرجو فضلكم عرفوهما يمكنكم يرجى",
        asking="اسألوا اسألوها",
    ),
)
"""English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Ukrainian, Arabic."""
GREETING = entries(
    "regards greet* love_to grüßt grüße grüßen amitiés saludad saluda saludos salutate saluti cumprimentos groeten "
    "pozdrówcie pozdrowienia привіт"
)
"""What the service may be told to do meanwhile."""
BARE = frozenset("but only and aber nur erst und mais seulement pero solo sólo ma só mas maar pas ale але".split())
"""Words before a conjunction with which a bare clause begins: "but only once I'm back"."""
JUST = frozenset(
    "ha ho hanno abbiamo aveva avevo avevano è sono siamo era erano вона він вони я ми ich er sie она at".split()
)
"""Words right before such a conjunction that is "just" or "at once" there: "ha appena aperto", "вона щойно "
"приїхала"."""
ELIDED = frozenset("qu lorsqu jusqu s d l n j m c t quand puisqu".split())
"""French words that lose their last letter before a vowel."""
UPON = frames(
    "objection objections | if unless provided | !you both two neither either",
    "dagegen einwand einwände einzuwenden | wenn falls sofern | !ihr beide euch",
    "objection inconvénient contre | si pourvu | !vous deux",
    "inconveniente objeción contra | si | !ambos dos",
    "contrario obiezioni contraria | se | !entrambi due",
    "contra objeção inconveniente | se | !ambos dois",
    "tegen bezwaar | als tenzij | !allebei jullie beiden",
    "przeciwko przeciw | jeśli jeżeli o_ile | !oboje",
    "заперечує проти | якщо | !обоє",
    "after upon following on | her_okay his_okay her_ok his_ok her_yes his_yes her_answer his_answer her_reply "
    "his_reply "
    "her_return his_return her_consent his_consent",
    "nach_ihrem nach_seinem nach_ihrer nach_seiner nach_meiner mit_ihrem mit_seinem | okay ok ja zusage antwort "
    "rückkehr "
    "einverständnis prüfung operation entbindung",
    "dès_son après_son avec_son dès_sa après_sa | accord retour réponse feu oui examen",
    "tras_su después_de_su a_su con_su | respuesta vuelta regreso consentimiento permiso sí",
    "dopo_il al_suo dopo_la con_il | suo_ritorno ritorno sua_risposta suo_consenso suo_sì",
    "após_o após_a depois_do depois_da | regresso resposta sim_dele sim_dela",
    "na_haar na_zijn met_haar met_zijn | antwoord terugkeer toestemming ja akkoord",
    "po_jej po_jego za_jej za_jego | powrocie odpowiedzi zgodzie zgodą",
    "після_її після_його | відповіді повернення згоди",
    "了解 承諾 許可 返事 返答 同意 試験 | 次第 たら れば まで 後に てから | !お二人とも 双方 両方 両名",
)
"""What a request waits for, without a clause of its own."""
