"""The words by which a request is not to go on, or not now: data alone, in eleven languages.

Somebody has said no, it has to wait, it is imagined, or the writer takes it back. A word too many here costs a
question; one too few, a letter to a stranger. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


DECLINED = phrases(
    "said no|says no|declined|has refused|refused to|turned it down|turned this down|turned me down|"
    "turned him down|turned her down|turns it down|isn't interested|"
    "aren't interested|not interested|no interest|lost interest|not keen|isn't keen|backed out|pulled out|"
    "bowed out|opted out|drop it|drop this|not to go ahead|not to go on|don't go ahead|do not go ahead|"
    "don't proceed|do not proceed|don't go on|not go through with|not to be contacted|not to be introduced|"
    "not willing|isn't willing|unwilling|asked me not to|asked us not to|against it|isn't up for it",
    "abgelehnt|lehnt ab|lehnte ab|abgesagt|kein interesse|nein gesagt|sagt nein|sagte nein|lieber nicht|"
    "nicht interessiert|nicht mehr interessiert|nichts unternehmen|unternehmen sie nichts|tun sie nichts|"
    "tu nichts|machen sie nichts|sträubt sich|weigert sich|verweigert|verzichtet|ausgestiegen|abgesprungen|"
    "zurückgezogen|dagegen entschieden|keine lust|nicht bereit|"
    "nicht kontaktiert|machen sie nicht weiter|nicht weiter machen|nicht weitermachen|mach nicht weiter",
    "a refusé|ont refusé|a déjà refusé|refuse de|refuse d'être|a décliné|décliné|dit non|pas intéressé|"
    "pas intéressée|plus intéressé|plus intéressée|préfère ne pas|préfère pas|préférerait ne pas|préférerait pas|"
    "préfère éviter|préfère s'abstenir|ne faites rien|ne fais rien|ne donnez pas suite|ne donne pas suite|"
    "pas donner suite|s'est désisté|s'est désistée|s'est ravisé|s'est ravisée|n'y tient pas|a renoncé|renonce|"
    "n'est pas partant",
    "dicho que no|dijo que no|dice que no|ha rechazado|rechazó|rechazado|ha declinado|declinó|no le interesa|"
    "ya no le interesa|no está interesado|no está interesada|prefiere que no|prefiere no|preferiría no|"
    "no hagas nada|no haga nada|no hagan nada|no sigas|no siga|no sigan|no siga adelante|se ha negado|se negó|"
    "se echó atrás|se ha echado atrás|ha renunciado|se niega|no quiere saber nada",
    "detto di no|dice di no|ha rifiutato|rifiutato|rifiuta|ha declinato|non è interessato|non è interessata|"
    "più interessato|più interessata|non interessa|preferisce di no|preferisce non|preferirebbe non|"
    "preferirebbe di no|non fate niente|non fare niente|non fate nulla|non fare nulla|non faccia nulla|"
    "non faccia niente|non procedete|non procedere|non proceda|si è tirato indietro|si è tirata indietro|"
    "ha rinunciato|non ne vuole sapere",
    "disse que não|diz que não|dito que não|recusou|recusou-se|declinou|rejeitou|não está interessado|"
    "não está interessada|já não está|não tem interesse|sem interesse|prefere não|prefere que não|preferia não|"
    "preferiria não|não faça nada|não faças nada|não façam nada|não avance|não avances|não prossiga|desistiu|"
    "não aceitou|não aceita|não quer saber",
    "nee gezegd|zei nee|zegt nee|geweigerd|weigert|afgewezen|wijst af|bedankt ervoor|geen interesse|"
    "niet geïnteresseerd|geen belangstelling|liever niet|wil er niets mee|wil daar niets mee|wil hier niets mee|"
    "wil "
    "niets mee|doe maar niets|doe niets|niets doen|"
    "ga niet door|niet doorgaan|afgezegd|afgehaakt|haakt af|teruggetrokken|ziet ervan af|geen zin|wil er niet aan",
    "odmówił|odmówiła|odmówili|odmawia|odrzucił|odrzuciła|powiedział nie|powiedziała nie|że nie chce|woli nie|"
    "wolałby nie|wolałaby nie|nie jest zainteresowany|nie jest zainteresowana|już zainteresowany|"
    "już zainteresowana|nie zainteresowany|nie zainteresowana|nic nie robić|nic nie rób|nie rób nic|"
    "nie róbcie nic|nie kontynuować|nie kontynuuj|zrezygnował|zrezygnowała|wycofał|wycofała|nie zgodził|"
    "nie zgodziła|nie zgadza|nie ma ochoty|nie wyraził zgody|nie wyraziła zgody",
    "відмовився|відмовилася|відмовилась|відмовились|відмовляється|сказав ні|сказала ні|каже ні|не цікаво|"
    "вже не цікаво|не зацікавлений|не зацікавлена|воліє не|воліла б не|волів би не|нічого не робіть|"
    "нічого не роби|не продовжуйте|не продовжуй|не погодився|не погодилася|відхилив|відхилила|проти цього|"
    "не має бажання|не дав згоди|не дала згоди",
    "断られ|断りました|お断り|乗り気|辞退|拒否|嫌がって|希望していません|望んでいません|興味がない|興味はない|何もしないで|進めないで|なかったこと|断って",
    "رفض|رفضت|رفضا|يرفض|ترفض|ورفض|ورفضت|اعتذر|اعتذرت|واعتذر|واعتذرت|غير مهتم|غير مهتمة|ليس مهتما|ليست مهتمة|"
    "لم يعد مهتما|لم تعد مهتمة|لا يهتم|تفضل عدم|يفضل عدم|تفضل ألا|يفضل ألا|لا تفعلوا|لا تفعل|لا تفعلي|لا تتابعوا|"
    "تراجع عن|تراجعت عن|قال لا|قالت لا|لم يوافق|لم توافق|غير موافق",
)
"""Phrases by which one of the people has said no, or nothing is to be done."""
PUT_OFF = phrases(
    "but only after|only after the|just yet|only after i|only when i|only once i|not before|not until|on ice|"
    "on hold|tell you when|"
    "let you know when|say when|sit on this|please sit on it|^ sit on it|give the word|until i|till i|when i say|"
    "when i tell|"
    "once i tell|park this|hold this|hold back|not right now|not now|i'll confirm|i will confirm|until further|"
    "wait with|wait a little",
    "jetzt nicht|noch nicht|erst wenn|erst ^ wenn|erst ^ nachdem|erst ^ sobald|erst nach|erst nachdem|erst ab|"
    "erst im|"
    "erst nächste|erst nächsten|"
    "sage bescheid|sag bescheid|gebe bescheid|geb bescheid|melde mich wenn|vorerst ruhen|ruhen lassen|"
    "warten noch|noch warten|noch zurückstellen|zurückstellen|bis ich|nicht vor|nicht sofort|nicht gleich|"
    "noch damit|damit noch|auf eis|wir noch",
    "pas tout de suite|pas immédiatement|pas maintenant|pas avant|"
    "^ seulement quand|mais seulement quand|^ seulement lorsque|mais seulement lorsque|"
    "^ seulement après|mais seulement après|^ uniquement quand|que quand je|quand je vous le|quand je te le|ferai "
    "signe|en suspens|"
    "jusqu'à ce que je|une fois que je|dirai quand|préviendrai|mettez cela|mettez ça|mets ça|mets cela|"
    "mettez-la en attente",
    "mejor esperad|esperad a que|espera a que|espere a que|esperen a que|mejor esperen|mejor espera|"
    "mejor espere|todavía no|"
    "no todavía|no ahora|ahora no|^ solo cuando|^ sólo cuando|pero solo cuando|pero sólo cuando|no antes|te "
    "avisaré|le "
    "avisaré|les avisaré|"
    "ya avisaré|ya te aviso|cuando yo|hasta que yo|en pausa|solo después|sólo después|hasta nuevo aviso|"
    "déjalo en pausa",
    "meglio aspettare|non subito|non adesso|non ora|^ solo quando|^ soltanto quando|ma solo quando|"
    "solo dopo|non prima|dirò quando|in sospeso|"
    "^ finché non|nulla finché non|niente finché non|fino a quando|aspettate|per adesso no|farò sapere|faremo "
    "sapere",
    "não já|agora não|não agora|^ só quando|^ somente quando|^ apenas quando|mas só quando|"
    "só depois|não antes|depois aviso|eu aviso|"
    "avisarei|em espera|até eu|até que eu|aguardem|aguarde mais|aguardem mais",
    "nu even niet|even niet|nu niet|^ pas als|^ pas wanneer|^ pas nadat|maar pas als|maar pas wanneer|maar pas "
    "nadat|"
    "wacht tot|pas na|niet voor|"
    "niet voordat|niet eerder|wacht er|"
    "wacht nog|wacht hier|wachten tot|tot ik|even wachten|nog mee|laat het weten|laat weten wanneer",
    "nie teraz|jeszcze nie|dopiero gdy|dopiero kiedy|dopiero jak|dopiero po|dopiero od|"
    "nie przed|nie zanim|nie wcześniej|"
    "dam znać|się wstrzymać|wstrzymaj|wstrzymajcie|poczekać|zaczekać|czekać na|aż dam|na później",
    "не зараз|лише коли|тільки коли|лише після|тільки після|не раніше|дам знати|повідомлю коли|зачекайте|зачекай|"
    "почекайте|почекай|поки я|доки я|притримайте|не одразу|не відразу|на потім",
    "今はまだ|今すぐでは|まだ送らないで|連絡するまで|待ってください|保留|以降に|後日|見合わせ|しばらく保留",
    "ليس الآن|ليس بعد|ليس قبل|لا الآن|عندما أخبركم|عندما أخبرك|حين أخبركم|سأخبركم متى|انتظروا|انتظر|انتظري|"
    "حتى أخبركم|حتى أخبرك|إلى أن|قبل أن أخبركم|تمهلوا|بعد أن أؤكد|سأخبرك متى",
)
"""Phrases by which an introduction has to wait."""
IMAGINED = phrases(
    "example only|by way of example|in theory|theoretically|hypothetical|thought experiment|imagine i|"
    "imagine that i|let's say i|fictitious|just a test|only a test|is a test|just an example|only an example|"
    "merely an example|is an example",
    "testweise|gedankenspiel|gedankenexperiment|theoretisch|rein theoretisch|hypothetisch|stellen wir uns|"
    "stellen sie sich vor|stell dir vor|mal angenommen|nur ein beispiel|bloß ein beispiel|ist ein beispiel|"
    "nur ein test|bloß ein test|ist ein test|frei erfunden",
    "en théorie|théoriquement|hypothèse|hypothétique|imaginez|imagine que|à titre d'exemple|qu'un exemple|"
    "juste un exemple|simple exemple|est un exemple|juste un test|qu'un test|simple test|est un test",
    "en teoría|teóricamente|hipótesis|hipotético|hipotéticamente|imagina que|imagine que|solo un ejemplo|"
    "sólo un ejemplo|es un ejemplo|solo una prueba|sólo una prueba|es una prueba",
    "in teoria|teoricamente|ipotesi|un'ipotesi|ipotetico|ipoteticamente|immagina che|immaginate che|"
    "solo un esempio|soltanto un esempio|è un esempio|solo una prova|è una prova|solo un test",
    "hipótese|em teoria|teoricamente|hipotético|hipoteticamente|imagine que|imagina que|só um exemplo|"
    "apenas um exemplo|é um exemplo|só um teste|apenas um teste|é um teste",
    "hypothetisch|theoretisch|in theorie|stel je voor|stelt u zich voor|maar een voorbeeld|slechts een voorbeeld|"
    "is een voorbeeld|maar een test|alleen een test|slechts een test|is een test",
    "tylko przykład|na przykład gdybym|tylko test|to tylko test|to jest test|teoretycznie|w teorii|hipotetycznie|"
    "hipotetyczne|"
    "wyobraźmy sobie|wyobraź sobie|gdybym poprosił|gdybym poprosiła|zmyślone przykłady",
    "лише приклад|тільки приклад|це приклад|тільки тест|лише тест|це тест|теоретично|гіпотетично|уявімо|уявіть|"
    "якби я|вигаданий приклад",
    "例です|テスト|仮に|仮の話|もしも|架空|単なる例",
    "مجرد مثال|على سبيل المثال|مجرد اختبار|مجرد تجربة|افتراض|افتراضي|نظريا|من الناحية النظرية|لنفترض|تخيلوا|تخيل|"
    "لو طلبت|لا أكثر من مثال",
)
"""Phrases by which a request is imagined, or tried out."""
TAKEN_BACK = phrases(
    "take no further|no further steps|consider it withdrawn|consider this withdrawn|won't do anything about it|"
    "won't act on it|nichts zu veranlassen|nichts weiter zu veranlassen|nicht weiterverfolgen|nicht weiter "
    "verfolgen|"
    "nicht weiter zu verfolgen|n'en ferai rien|ne pas y donner|aucune suite|non avenue|non avenu|"
    "no dar curso|no den curso|no dé curso|quede sin efecto|queda sin efecto|dejar sin efecto|dejo sin efecto|"
    "non dare seguito|non dare alcun seguito|non dia seguito|non dar seguito|alcun seguito|nessun seguito|"
    "non ne farò nulla|non ne farò niente|não dar seguimento|não dê seguimento|não deem seguimento|"
    "fica sem efeito|geen gevolg|niet in behandeling|nie nadawać|bez biegu|не давати ходу|без розгляду|"
    "drop that|leave that|let it be|please ignore|ignore the above|ignore this|ignore my last|let's not|"
    "better not|take that back|taken that back|thought better|not after all|rethought|reconsidered|cancel that|"
    "^ leave it ^|cancel this|no need any|no longer needed|not needed|skip it|skip this|don't bother|do not bother|"
    "no leave it|just leave it|please leave it|leave it be",
    "ignorieren|vergessen wir|nehme das zurück|nehme ich zurück|nehme es zurück|anders überlegt|besser nicht|"
    "bleiben lassen|sein lassen|nicht mehr nötig|doch nicht|unnötig geworden|hinfällig geworden|storniert|"
    "^ lassen sie es ^|^ lass es ^|^ lasst es ^|lieber doch|lassen sie es sein|lassen sie es bleiben|"
    "lassen sie es lieber|nein lassen sie es|nein lass es|"
    "lass es sein|lass es bleiben|lassen wir es|lassen wir das",
    "finalement non|finalement pas|^ finalement ^|laissez tomber|laisse tomber|reviens sur|ignorez|ignore ce|"
    "changé d'avis|mieux vaut pas|vaut mieux pas|"
    "tout compte fait|réflexion faite|plus nécessaire|n'est pas utile|annulez tout|sans suite|oubliez tout",
    "déjalo|déjelo|déjenlo|pensado mejor|cambiado de idea|cambiado de opinión|mejor no|ya no es necesario|"
    "retiro lo|olvida lo|olvide lo|olviden lo|olvida esto|ignora este|ignora esto|ignore este|ignore esto|"
    "ignoren este|ignora lo|ignore lo",
    "lasciate perdere|lasci perdere|lascia perdere|ignorate|cambiato idea|come non detto|ripensato|ripensandoci|"
    "meglio di no|meglio non|non più necessario|dimenticate tutto|dimentica tutto|dimenticate quello|"
    "ignora questo|ignori questo|ignora questa|ignori questa",
    "deixa lá|deixe lá|mudei de ideia|mudei de ideias|pensando melhor|melhor não|já não é necessário|"
    "desconsidere|desconsiderem|retiro o que|na verdade deixa|na verdade deixe|deixa isso|deixe isso|deixa estar|"
    "^ deixa ^|^ deixe ^|deixe estar|esqueçam isso|esqueçam o|ignore esta|ignora esta|ignorem esta|ignore este|"
    "ignore isso|"
    "ignora isso",
    "laat maar zitten|laat zitten|negeer|negeert|me bedacht|bij nader inzien|beter niet|beter van niet|"
    "toch maar niet|van gedachten veranderd|annuleer|mij bedacht|vergeet het|vergeet dit|vergeet mijn",
    "jednak nie trzeba|zignorować|zignoruj|zignorujcie|zmieniłam zdanie|zmieniłem zdanie|nieważne|lepiej nie|"
    "rozmyśliłem się|rozmyśliłam się|proszę zapomnieć|zapomnij|zapomnijcie|niepotrzebne|cofam|już nie trzeba",
    "ігноруйте|ігноруй|передумала|передумав|забудьте|забудь|краще не|неважливо|не варто|не зважайте|беру назад|"
    "^ не треба ^|облиште|залиште це|втім не треба|вже не треба|уже не треба|більше не треба|вже не потрібно|"
    "уже не потрібно",
    "やはり結構|結構です|無視して|気が変わ|忘れてください|撤回|不要|必要なくな|やめて|見送り",
    "تجاهلوا|تجاهل|تجاهلي|غيرت رأيي|انسوا|انس|انسي|الأفضل ألا|من الأفضل ألا|عدلت عن|تراجعت|الحقيقة لا داعي|"
    "لم تعد هناك حاجة",
)
"""Phrases by which a writer takes a whole request back."""
WONDERED = phrases(
    "only wondering|just wondering|merely asking|only asking|just asking|be possible|even possible|"
    "would that work|would it work",
    "ginge das|ginge so|wäre das möglich|wäre es möglich|nur wissen|nur fragen|überhaupt möglich|überhaupt gehen",
    "serait-ce|serait-il|simple question|juste savoir|juste demander|est-ce possible",
    "sería posible|siquiera posible|solo preguntaba|solo pregunto|sólo pregunto|sería siquiera",
    "sarebbe possibile|solo chiedere|è possibile",
    "seria possível|seria sequer|só perguntar|só saber|é possível",
    "eigenlijk kunnen|zou dat|zou het|alleen vragen|alleen weten|is dat mogelijk",
    "w ogóle możliwe|byłoby możliwe|tylko pytam|czy to możliwe",
    "взагалі можливо|було б можливо|просто питаю|лише питаю|чи це можливо",
    "可能でしょうか|可能ですか",
    "ممكن أصلا|مجرد سؤال|هل هذا ممكن",
)
"""Phrases of a writer who only wonders, in a sentence of their own: beside two people they are courtesy."""

UNWILLING = phrases(
    "no longer want|no longer wants|doesn't want to|does not want to|doesn't wish|rather not|prefer not|prefers not",
    "will nicht|möchte nicht|wollen nicht|mag nicht",
    "ne souhaite pas|ne souhaite plus|ne veut pas|ne veut plus",
    "no quiere|no desea",
    "non vuole|non desidera",
    "não quer|não deseja",
    "wil niet",
    "nie chce",
)
"""Phrases by which somebody is unwilling: for an introduction where nothing else follows, or what follows is "
"one."""
TO_MEET = words(
    "meet met meeting introduced introduce introduction contact contacted know talk talking write written writing "
    "mail "
    "mails email emails strangers stranger people anybody anyone nobody involved bothered disturbed part join go "
    "joined it this that any be",
    "vorgestellt vorstellung kennenlernen kennengelernt kontakt kontaktiert angeschrieben schreiben treffen "
    "fremden "
    "fremde leute niemanden niemandem leuten mitmachen damit dabei gestört belästigt es das",
    "rencontrer présenté présentée présentation contact contacté contactée écrire gens personne inconnus connaître "
    "dérangé dérangée être participer cela ça",
    "conocer presentado presentada presentación contacto contactado escribir escriban gente nadie desconocidos "
    "saber "
    "molestado molestada ser que participar esto eso",
    "conoscere incontrare presentato presentata presentazione contatto contattato contattata scrivere gente "
    "nessuno "
    "sconosciuti sapere essere disturbato disturbata che partecipare",
    "conhecer apresentado apresentada apresentação contacto contato contactado escrever gente ninguém "
    "desconhecidos "
    "saber ser que participar isso isto",
    "ontmoeten voorgesteld kennismaken contact gecontacteerd schrijven mensen niemand vreemden gestoord meedoen dat",
    "poznać poznawać przedstawiony przedstawiona przedstawienia kontaktu pisać ludzi nikogo obcych być tego",
)
"""Words of what somebody is unwilling to do, by which it is the introduction."""
ANY_MORE = words("though more mehr doch aber leider plus più però más mais meer hoor echter już jednak all anymore")
"""Words that may follow where nothing else does."""
JOKES = phrases(
    "just kidding|only joking|just joking|only kidding|i'm kidding|i'm joking|only a joke|just a joke|"
    "you asked for|you asked me for|you wanted to have",
    "nur ein scherz|nur spaß|kleiner scherz|war ein scherz",
    "je plaisante|je rigole|c'est une blague",
    "es broma|es una broma|era broma|estoy bromeando",
    "sto scherzando|è uno scherzo|era uno scherzo",
    "é brincadeira|estou a brincar|estou brincando",
    "grapje|is een grap",
    "żartuję|to żart",
    "жартую",
    "冗談",
    "أمزح",
)
"""Phrases of a writer who jokes, or only answers a question for addresses."""

STRAY = phrases(
    "i meant|meant to write|ignore|disregard|scratch that|never mind|wrong person|correction|my mistake",
    "ich meinte|korrektur|mein fehler|ignorieren|ignoriert",
    "je voulais|correction|mon erreur|ignorez|ne tenez",
    "quise decir|quería decir|quería escribir|corrección|ignora|ignore|ignoren|ignorad",
    "volevo dire|volevo scrivere|correzione|ignorate|ignori",
    "queria dizer|queria escrever|correção|ignorem|desconsiderem|desconsidere",
    "ik bedoelde|correctie|negeer|negeert",
    "chodziło mi|pomyłka|korekta|zignoruj|zignorujcie|zignorować",
    "ігноруйте|ігноруй",
    "訂正|間違え|無視して",
    "تجاهلوا|تجاهل|تجاهلي",
)
"""Phrases that take back a mail which went astray, where they stand before anybody is named, and a request "
"follows."""
NOT_YET = phrases(
    "not yet|just yet|noch nicht|noch nichts|pas encore|todavía no|no todavía|aún no|non ancora|ainda não|nog "
    "niet|nog "
    "niets|jeszcze nie|jeszcze nic|ще не"
)
OTHERS_KNOW = words(
    "knows know told met heard aware seen",
    "weiß wissen kennt kennen ahnt getroffen begegnet gesehen",
    "sait savent courant connaît connaissent rencontré rencontrés vus vu",
    "sabe saben conoce conocen visto",
    "sa sanno conosce conoscono visti",
    "sabe sabem conhece conhecem viram",
    "weet weten kent",
    "wie wiedzą zna znają spotkali",
    "знає знають знайомі",
)
"""What somebody may not have done yet, and may be introduced all the same."""
RIGHT_ONES = phrases(
    "the right one|correct address|right address|richtige adresse|bonne adresse|dirección correcta|indirizzo corretto|"
    "indirizzo giusto|endereço correto|endereço certo|juiste adres|poprawny adres|właściwy adres"
)
"""What takes nothing back where the mail has no more than two addresses, and says which of them it is."""
UNSURE = words(
    "if whether ob si se of czy maybe perhaps vielleicht peut-être quizá forse misschien talvez może think hope hoping "
    "glaube hoffe crois espère creo espero credo spero denk hoop acho chyba ask frage not isn't nicht pas no non não "
    "niet nie don't until"
)
"""Words with which nobody says for sure which address is right."""
HEARD_OF = phrases(
    "oído hablar|oyó hablar|ouviu falar|ouviram falar|entendu parler|sentito parlare|słyszał o|słyszała o|słyszeli o|"
    "чув про|чула про"
)
"""What else somebody may not have done yet; "I haven't heard from her" is no such thing."""
NEVER_IF = phrases("pas encore|todavía no|no todavía|aún no")
"""What is French or Spanish, where "se" is never "if"."""
AGO = phrases(
    "ago i|weeks ago|months ago|days ago|back then|vor wochen|vor einigen|vor ein paar|neulich|il y a|hace unas|"
    "hace unos|hace semanas|hace meses|hace un|settimane fa|mesi fa|tempo fa|giorni fa|weken geleden|maanden geleden|"
    "tijd geleden|há semanas|há meses|há umas|há uns|há algum|tygodni temu|miesięcy temu|temu pisałam|temu pisałem"
)
"""Words by which one tells of what one said earlier, before one asks."""
NOT_EVEN = phrases("noch nicht einmal|noch nicht mal|nog niet eens")
"""What says no more than "not even"."""
DECIDING = words("decided entschieden décidé decidido deciso decidiu decidiram beslist besloten zdecydował zdecydowała")
WHAT = words(
    "what where how was wo wie quoi où comment qué dónde cómo che cosa dove cosa come o onde como wat waar hoe co"
)
"""What somebody has not decided who may be introduced all the same: what to do with the barn."""
IF = words("if should wenn falls sollte si se als mocht jeśli jeżeli якщо")
"""Words at the head of a clause in which nobody has said no."""
REFLEXIVE = words("si se")
"""Such words that are "oneself" too, but for those before "she" and "he"."""
WHETHER = words("if whether ob was si s'il s'ils s'elle se of czy чи")
"""What somebody doesn't know yet who is still making up their mind."""
WAIT = words("wait waiting warten attendre esperar aspettare wachten czekać чекати")
NOT_NEEDED = words(
    "had musste dû tuve dovuto tive moest musiałam musiałem no needn't don't can't cannot won't not nicht kein "
    "inutile hardly kaum nauwelijks ledwo apenas never jamais nunca mai nooit nigdy "
    "pas no non não niet geen nie не"
)
"""Words by which nobody has to wait, or nobody can wait to see it happen."""
PETS = phrases(
    "my cat|my dog|meine katze|meinen kater|meinen hund|meinem hund|meiner katze|mon chat|ma chatte|mon chien|"
    "mi gato|"
    "mi gata|mi perro|mi perra|il mio gatto|la mia gatta|il mio cane|meu gato|meu cachorro|meu cão|mijn kat|"
    "mijn hond|"
    "mijn poes|mojego kota|mojego psa|мого кота|мого пса|うちの 猫|うちの 犬|قطتي|كلبي"
)
"""Who is nobody to be introduced, in a sentence that asks for it."""

OFF = (*DECLINED, *PUT_OFF, *IMAGINED, *TAKEN_BACK, *JOKES)
