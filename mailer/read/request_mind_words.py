"""The words of a writer who asks for something else than an introduction of two others: data alone.

They ask for themselves, tell of a letter or of what they intend, want an opinion, or wait for somebody's decision. A
word too many here costs a question; one too few, a letter to a stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


SELF = words(
    "me myself us ourselves",
    "mich mir uns",
    "moi me nous",
    "me mí mi nos nosotros conmigo",
    "me mi ci noi meco",
    "me mim nos comigo connosco",
    "mij me ons",
    "mnie mną mi nas nami",
    "мене мені мною нас нам",
    "私 僕 わたし",
)
"""Words for the writer, right beside a verb of introducing or behind "to"."""
SELF_ALONE = words(
    "myself ourselves mich mir moi mí nosotros conmigo meco mim comigo connosco mij mnie mną мене мені мною"
)
"""Such words that stand for nobody else and nothing else wherever they are in a sentence that asks."""
SELF_BEFORE = words("mi nos ci nous")
"""Such words that mean something else too, and count right before a verb alone."""
ALLOWING = words("let allow help laat lass lasst laisse laissez deja dejad déjame lascia lasciate deixa deixe pozwól")
"""Words before "me introduce" by which writers introduce others themselves."""
FAVOURS = words(
    "for of from by",
    "für von bei wie freuen freut freue freude gefallen gefiele scheint interessiert helfen hilf helft sagen sagt "
    "zeigen zeigt schicken liegt",
    "pour selon chez comme plaisir semble",
    "para según por sobre parece",
    "per secondo",
    "para por",
    "voor van bij lijkt plezier doet zeggen",
    "dla od",
    "для від",
)
"""Words beside a writer who is none of the two: "it would please me", "for me"."""
SELF_IN_VERB = words(
    "présente-moi présentez-moi introduisez-moi présente-nous présentez-nous",
    "preséntame preséntenme presénteme presentadme preséntanos presentarme presentarnos presentármela presentármelo "
    "presentármelas presentármelos presentarnosla",
    "presentami presentatemi presentarmi mi-presentate presentarci presentateci",
    "apresenta-me apresente-me apresentem-me apresentar-me apresentarem-me apresentar-nos",
    "عرفني عرفوني عرفيني قدمني قدموني تعريفي تقديمي تعرفوني تعرفني",
)
"""Verbs with "me" in them."""
PUT_SELF = words(
    "mettez-moi mets-moi connectez-moi conéctame conéctenme ponme póngame pónganme ponedme ponerme mettimi mettetemi "
    "mettermi põe-me ponha-me ponham-me pôr-me"
)
"""Such verbs where "me" may be the one who is done a favour, when two others are named."""
PUTS = words(
    "put connect connecting link match",
    "stell stelle stellt stellen mach macht machen bring bringt bringen setz setzt vernetz",
    "mettre mets mettez",
    "pon ponga poned poner pongáis conecta",
    "metti metta mettete mettere",
    "põe ponha ponham pôr coloque",
    "stel stelt breng brengt",
    "skontaktuj skontaktujcie połącz",
)
"""Verbs that introduce with another word."""
SOFTENERS = words("bitte doch mal gerne s'il-vous-plaît please kindly por favor per favore ook even alstublieft proszę")
OWN_VERBS = words("présente presento apresento vorstelle voorstel przedstawiam")
"""Verbs of writers who introduce themselves: "je me présente"."""
TO_SELF = words("to with mit an bei à avec a con com ao aan met do z ze із зі з")
"""Words before a writer who is one of the two."""

QUOTES = {"«": "»", "„": "“", "“": "”", '"': '"', "「": "」", "»": "«"}
"""Marks by which a quotation begins, and ends."""

INTENDING = phrases(
    "i intend|we intend|intend to|intending to|i am planning|i'm planning|we are planning|we're planning|i plan to|"
    "we plan to|am thinking of introducing|i'm thinking of|thinking about introducing|considering introducing|"
    "i might introduce|may soon introduce|toying with",
    "wir beabsichtigen|beabsichtige|ich beabsichtige|beabsichtigen|haben vor|habe vor|ich plane|wir planen|"
    "überlege ob|überlegen ob|trage mich|spiele mit",
    "j'envisage|nous envisageons|j'ai l'intention|avons l'intention|je compte présenter|nous comptons présenter|"
    "je pense présenter|nous pensons présenter|je songe|je projette|projetons de",
    "tengo la intención|tenemos la intención|tenemos intención|tengo intención|tengo pensado|tenemos pensado|"
    "pienso presentar|pensamos presentar|estoy pensando en",
    "ho intenzione|abbiamo intenzione|intendo presentare|intendiamo|penso di presentare|pensiamo di presentare|"
    "sto pensando di|stiamo pensando",
    "tenho a intenção|temos a intenção|tenciono|tencionamos|pretendo apresentar|pretendemos|estou a pensar|"
    "estou pensando em|penso apresentar",
    "ben van plan|zijn van plan|van plan|ik overweeg|wij overwegen|we overwegen|ik denk erover",
    "zamierzam|zamierzamy|planuję|planujemy|mam zamiar|mamy zamiar|rozważam|rozważamy|zastanawiam się",
    "маю намір|маємо намір|планую|плануємо|збираюся познайомити",
)
"""Phrases of a writer who tells what they mean to do, in a sentence that speaks of an introduction."""

OPINION = phrases(
    "your opinion|your opinions|your view|your views|your advice|your thoughts|your verdict|your judgement|"
    "i'm undecided|i am undecided|not decided yet|haven't decided|not yet decided|"
    "have not decided|in two minds|of two minds|before i decide|before deciding|before i make|what do you think|"
    "what would you do|what should i do|do you advise|would you advise|would you recommend|advice welcome|"
    "can't decide|cannot decide|"
    "torn about",
    "eure meinung|ihre meinung|deine meinung|euren rat|ihren rat|deinen rat|was meint ihr|was meinen sie|"
    "was meinst du|was haltet ihr|was halten sie|was hältst du|was denkt ihr|was denken sie|was würdet ihr|"
    "was würden sie|noch unentschlossen|bin unentschlossen|noch nicht entschieden|nicht entschieden|"
    "bevor ich entscheide|bevor ich mich entscheide|eure einschätzung|ihre einschätzung|raten sie|ratet ihr|"
    "unschlüssig",
    "votre avis|ton avis|votre opinion|votre conseil|vos conseils|tes conseils|qu'en pensez-vous|qu'en penses-tu|"
    "que me conseillez-vous|que feriez-vous|que ferais-tu|pas encore décidé|pas décidé|avant de décider|j'hésite|"
    "me conseillez|me conseilles|suis indécis|suis indécise",
    "vuestra opinión|su opinión|tu opinión|vuestro consejo|tu consejo|qué opináis|qué opinan|qué opinas|"
    "qué os parece|qué les parece|qué pensáis|qué piensan|qué haríais|qué harían|qué harías|no he decidido|"
    "no lo he decidido|antes de decidir|aún no decido|me aconsejáis|me aconsejan|me aconsejas|lo estoy pensando|"
    "estoy dudando",
    "vostro parere|suo parere|tuo parere|vostra opinione|tua opinione|sua opinione|vostro consiglio|tuo consiglio|"
    "che ne pensate|che ne pensa|che ne pensi|cosa ne pensate|cosa ne pensa|cosa ne pensi|"
    "cosa fareste|cosa farebbe|cosa faresti|non ho deciso|non ho ancora deciso|prima di decidere|mi consigliate|"
    "mi consigli|sono indeciso|sono indecisa",
    "vossa opinião|sua opinião|tua opinião|vosso conselho|seu conselho|o que acham|o que acha|o que achas|"
    "que acham|o que fariam|o que faria|ainda não decidi|não decidi|antes de decidir|aconselham|aconselha|"
    "estou indeciso|estou indecisa",
    "jullie mening|uw mening|je mening|jullie advies|uw advies|je advies|wat vinden jullie|wat vindt u|"
    "wat vind je|wat denken jullie|wat denkt u|wat denk je|wat zouden jullie|wat zou je|wat zou u|nog niet besloten|"
    "niet besloten|voordat ik beslis|voor ik beslis|raden jullie|raadt u|ik twijfel",
    "wasza opinia|waszą opinię|twoją opinię|pańską opinię|waszego zdania|waszą radę|twoją radę|co myślicie|"
    "co myślisz|co o tym|co sądzicie|co sądzisz|jak uważacie|co byście|nie zdecydowałem|nie zdecydowałam|"
    "zanim zdecyduję|radzicie|doradzacie|doradźcie",
    "ваша думка|вашу думку|твою думку|що думаєте|як думаєте|як гадаєте|що скажете|що порадите|порадьте|не вирішив|"
    "не вирішила|перш ніж вирішити",
    "どう思います|どう思われます|ご意見|アドバイス|迷って",
    "ما رأيكم|ما رأيك|رأيكم|نصيحتكم|بماذا تنصحون|لم أقرر|قبل أن أقرر",
)
"""Phrases by which a writer asks what others think, and not for an introduction."""
WEIGHING = phrases(
    "good idea|bad idea|is it wise|be wise|is it right|it's right|be right to|is it fair|is it sensible|be sensible|"
    "should i|should we|ought i|ought we|a mistake to|does it make sense|worth introducing|would it make sense",
    "gute idee|schlechte idee|soll ich|sollte ich|sollen wir|sollten wir|ist es klug|wäre es klug|ist es richtig|"
    "ist es sinnvoll|wäre es sinnvoll|ist es ratsam|darf man",
    "bonne idée|mauvaise idée|faut-il|devrais-je|dois-je|devrions-nous|est-ce sage|est-ce raisonnable|"
    "serait-il sage|est-il judicieux|vaut-il la peine",
    "buena idea|mala idea|debería yo|debo presentar|sería prudente|es prudente|es sensato|tiene sentido|conviene|"
    "convendría|vale la pena",
    "buona idea|cattiva idea|è il caso|sarebbe il caso|è saggio|sarebbe saggio|è giusto|ha senso|conviene|dovrei|"
    "vale la pena|è opportuno",
    "boa ideia|má ideia|devo apresentar|deveria apresentar|será sensato|seria sensato|faz sentido|vale a pena|convém",
    "goed idee|slecht idee|verstandig|moet ik|zal ik|zou ik moeten|is het juist|heeft het zin|is het wijs",
    "dobry pomysł|zły pomysł|czy warto|czy powinienem|czy powinnam|czy mam|czy ma sens|rozsądnie|rozsądne",
    "добра ідея|гарна ідея|погана ідея|чи варто|чи слід|чи маю",
    "良い 考え|いい 考え|べきでしょうか|べきか",
    "فكرة جيدة|هل من الحكمة|هل ينبغي",
)
"""Phrases of a question that weighs whether to introduce at all."""

TOLD = phrases(
    "for your files|for your file|for your records|for the record|for the file|copy of what|copy of the letter|"
    "a letter that went|the letter that went|went to the two|went to both|have answered|both answered|"
    "have both answered|they've met|they have met|have already met|have met already|know each other already|"
    "already know each other|already knew each other|already been introduced|have been introduced|"
    "were introduced on|are already in touch|already in touch",
    "zur ablage|für ihre akten|zu den akten|für eure akten|"
    "kennen sich schon|kennen sich bereits|kennen sich inzwischen|kennen einander schon|kennen einander bereits|"
    "haben sich schon|haben sich bereits|haben beide geantwortet|bereits vorgestellt|schon vorgestellt",
    "pour vos archives|pour vos dossiers|pour mémoire|se connaissent déjà|"
    "se sont déjà|ont déjà fait|déjà présentés|sont déjà en contact|voici ce que j'ai écrit|voici ce que j'ai envoyé|"
    "la lettre de ce matin|ont répondu",
    "para su archivo|para vuestro archivo|para que conste|ya se conocen|se conocen ya|ya se han conocido|"
    "ya están en contacto|ya fueron presentados|la carta de esta mañana|han contestado|olvidad|olviden|olvida la|"
    "dejarlo estar|dejamos estar|lo dejamos",
    "per il vostro archivio|si conoscono già|già si conoscono|si sono già|"
    "sono già in contatto|già presentati|hanno risposto",
    "para arquivo|já se conhecem|conhecem-se já|já foram apresentados|"
    "já estão em contacto|já estão em contato|responderam",
    "ter kennisname|voor jullie archief|voor uw archief|kennen elkaar al|"
    "kennen elkaar inmiddels|hebben elkaar al|zijn al voorgesteld|hebben geantwoord",
    "już się znają|znają się już|już się poznali|poznali się już|są już w kontakcie",
    "уже знайомі|вже знайомі|вже знають|уже познайомились",
    "ご参考まで|すでに 知り合い|既に 知り合い",
    "للعلم|تعارفا بالفعل|للأرشيف",
)
"""Phrases of a writer who tells of an introduction that was made."""

UNTIL = words(
    "until till once when after soon",
    "bis sobald nachdem wenn",
    "jusqu'à jusqu'au dès quand lorsque après fois",
    "hasta cuando pronto después vez",
    "finché quando appena dopo volta",
    "até quando logo assim depois vez",
    "tot totdat zodra als nadat",
    "aż dopóki gdy kiedy jak dopiero",
    "поки доки коли щойно після",
)
"""Words behind which stands what an introduction waits for."""
DECIDED = words(
    "decide decides decided decision decisions approve approves approved approval confirm confirms confirmed agree "
    "agrees agreed consent consents consented hear signed signs permission clearance resolved settled green",
    "entscheidet entscheiden entschieden entscheidung entscheid beschließt beschlossen beschluss zustimmt zustimmung "
    "zugestimmt zusagt bestätigt bestätigung genehmigt genehmigung einverständnis unterschrieben unterschreibt "
    "nachricht bescheid freigabe meldung",
    "décide décidé décision décidera approuve approuvé accord confirme confirmé confirmation signé signe tranché "
    "tranche autorise autorisé feu signal nouvelles",
    "decida decide decidido decisión apruebe aprueba aprobado confirme confirma confirmado acepte firme firmado "
    "autorice acuerdo aviso permiso noticia noticias",
    "decida decide deciso decisione approvi approva approvato confermi conferma confermato firmato firma accordo "
    "consenso autorizzi autorizzato avviso notizie permesso",
    "decida decide decidir decidido decisão aprove aprova aprovar aprovado confirme confirma confirmar confirmado "
    "assinar assinado autorize autorizar acordo aviso notícia notícias",
    "beslist besloten besluit beslissing goedkeurt goedgekeurd goedkeuring bevestigt bevestigd toestemming getekend "
    "akkoord bericht",
    "zdecyduje zdecydują decyzję decyzja decyzji zatwierdzi zatwierdzą potwierdzi potwierdzę zgodzi zgodę podpisze "
    "podpiszą wiadomość wiadomości",
    "вирішить вирішать рішення погодить погодиться підтвердить підтверджу підпише дозвіл звістки",
)
"""What is waited for: somebody's word."""
OF_BOTH = words(
    "both they they've beide beiden ils elles deux ambos ellos entrambi due beiden allebei oboje обоє dos dois"
)
"""Whose word the service itself waits for."""
IDLE = words(
    "nothing wait waiting hold anything",
    "nichts warten wartet warte abwarten unternehmen unternehmt",
    "rien attendez attends attendre patienter",
    "nada esperad esperen espera esperar",
    "niente nulla aspettate aspetti aspetta aspettare attendete",
    "nada esperem espere espera esperar aguardem aguarde",
    "niets wacht wachten",
    "nic czekać czekajcie poczekajcie zaczekajcie",
    "нічого чекайте зачекайте",
)
"""Words by which nothing is to be done meanwhile."""
ALTOGETHER = words(
    "each another all together everyone everybody trio quartet round",
    "einander miteinander alle allen untereinander zusammen zusammenbringen gegenseitig",
    "autres autre ensemble tous toutes",
    "entre todos todas juntos juntas juntar",
    "tutti tutte insieme tra fra reciprocamente",
    "entre todos todas juntos juntas uns",
    "elkaar allen allemaal samen onderling",
    "wszystkich wszyscy nawzajem sobie razem",
    "собою одного одним одному всіх разом",
    "互い 互いに お互い 全員",
    "بعضهم ببعضهم جميعا بينهم",
)
"""Words by which more than two are to meet all at once."""
WISHES = phrases(
    "i'd like to meet|i'd love to meet|i would like to meet|i would love to meet|i want to meet|i'd like to know|"
    "i'd like to get to know|i'd love to get to know|i want to get to know|i'd like to talk to|i'd love to talk to|"
    "i'd like to speak to|can i be introduced|could i be introduced|may i be introduced|i'd like to be introduced|"
    "i'd love to be introduced|want to be introduced|i would like to be introduced|i'd like an introduction to|"
    "i would like an introduction to|i need an introduction to|get me an introduction|i'd like to connect with",
    "ich möchte gern kennenlernen|würde ich gern kennenlernen|würde ich gerne kennenlernen",
    "j'aimerais rencontrer|j'aimerais connaître|je voudrais rencontrer|je voudrais connaître|je souhaite rencontrer|"
    "je souhaiterais rencontrer|j'aimerais être présenté|j'aimerais être présentée|faire la connaissance de",
    "me gustaría conocer a|me encantaría conocer a|quisiera conocer a|quiero conocer a|querría conocer a",
    "vorrei conoscere|vorrei incontrare|mi piacerebbe conoscere|mi piacerebbe incontrare|desidero conoscere|"
    "vorrei essere presentato|vorrei essere presentata",
    "gostaria de conhecer|gostava de conhecer|queria conhecer|quero conhecer|adorava conhecer",
    "ik wil graag kennismaken|zou graag kennismaken|ik wil kennismaken",
    "chciałbym poznać|chciałabym poznać|chcę poznać",
    "хочу познайомитися|хотів би познайомитися|хотіла б познайомитися",
)
"""Phrases of a writer who wants to meet somebody."""
MEETING = words("kennenlernen kennenzulernen treffen ontmoeten leren")
"""Verbs that stand far from "I", where no second person is named."""
WISHING = words("ich ik")
ON_BEHALF = phrases(
    "asked me to introduce|asks me to introduce|wants me to introduce|asked if i could introduce|"
    "asked whether i could introduce|wanted me to introduce|would like me to introduce",
    "hat mich gebeten|bat mich|bittet mich|möchte dass ich|will dass ich|fragt ob ich|fragte ob ich",
    "m'a demandé de|me demande de|m'a demandé si|me demande si|voudrait que je|aimerait que je",
    "me ha pedido que|me pidió que|me pide que|quiere que yo|quiere que les presente",
    "mi ha chiesto di|mi chiede di|mi ha chiesto se|vorrebbe che presentassi|vorrebbe che io|vuole che io|"
    "vuole che presenti",
    "pediu-me que|pediu-me para|pede-me que|quer que eu|gostava que eu",
    "heeft mij gevraagd|heeft me gevraagd|vroeg mij|vroeg me|wil dat ik",
    "poprosił mnie|poprosiła mnie|prosi mnie|chce żebym",
)
"""Phrases that tell what somebody else has asked the writer for."""
CONDITIONS = phrases(
    "if the|if our|if my|if we get|if i get|if his|provided the|provided that|on condition|depending on",
    "falls der|falls die|falls das|falls wir|falls ich|falls mein|falls meine|falls unser|sofern der|sofern die|"
    "sofern das|wenn der|wenn die|wenn das|wenn unser|wenn unsere|wenn mein|wenn meine|vorausgesetzt",
    "si le|si la|si les|si mon|si ma|si notre|à condition",
    "si el|si los|si las|si mi|si nuestro|si nuestra|siempre que|a condición",
    "se il|se lo|se mio|se mia|se nostro|a condizione|purché",
    "se o|se os|se meu|se minha|desde que",
    "als de|als het|als mijn|als onze|indien de|indien het|mits",
    "jeśli zarząd|jeżeli zarząd|pod warunkiem",
    "якщо наш|за умови",
)
"""Phrases by which a request depends on something else than the two."""
