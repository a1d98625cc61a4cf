"""The words by which a writer plainly asks us for an introduction: data alone, in eight languages.

The other languages are told by their letters. A word too many here lets a mail go as it went; one too few costs a
question, which a plain yes answers. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


ASKS_YOU = phrases(
    "please|pls|plz|plse|kindly|if you asked|any chance|is there a chance|if you wrote|if you don't|be possible|it "
    "possible|for you to|"
    "two to introduce|more to introduce|people to introduce|people to connect|for introduction|what i'm asking|could "
    "you|can you|would you|will you|could u|can u|could ye|can ye|won't you|could y'all|"
    "you could|you can|you might|you'd|you would|you'll|could we|can we|can i ask|could i ask|may i ask|"
    "could i trouble|can i trouble|care to|mind introducing|mind connecting|mind putting|ask you to|asking you to|"
    "i ask that|i request|request an|request that|requesting|to request|like you to|want you to|love you to|need you "
    "to|"
    "love for you|like for you|be grateful|appreciate|obliged|be great|be lovely|be nice|be wonderful|be good|be fab|"
    "so kind|kind enough|good enough to|a favour|a favor|time to introduce|time to connect|why don't you|help me|"
    "do the honours|do the honors|looking for an intro|looking for an introduction|wondering if|wondering whether",
    "bitte|bitten|bringen sie|stellen sie|machen sie|setzen sie|verbinden sie|führen sie|vermitteln sie|bringen wir|"
    "machen wir|"
    "bring doch|bring mal|bring die|sie könnten|ihr könntet|wären sie|wärt ihr|hätten sie|hättet ihr|wird gebeten|"
    "wenn ihr nicht|zum vorstellen|"
    "um vorstellung|um eine vorstellung|bäte|erbitte|ersuche|könnt ihr|könnt|könntet|würdet|würden sie|könnten sie|"
    "können sie|wollt ihr|"
    "wollt|wollen sie|mögt|möchtet|möchten sie|mögen sie|kannst du|kannste|könntest|würdest|magst|darf ich|dürfte ich|"
    "dürfen wir|dürft|wäre schön|wäre toll|wäre lieb|wäre nett|wäre prima|wäre super|wäre dankbar|wäre ihnen|wäre euch|"
    "wären wir|wär's|würde mich freuen|freue mich|freute mich|dankbar|lasst|lassen sie|seid so|seien sie so|tut mir|"
    "helft|wünsche mir",
    "pouvez|si possible|c'est possible|serait possible|une mise en|une petite mise en|il serait|pensé à vous|si vous "
    "ne|on est prié|auriez|demande de mise|pourriez|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|tu "
    "peux|tu pourrais|voulez-vous|voudriez-vous|voulez|"
    "voudriez|voudrais-tu|veux-tu|veuillez|svp|stp|s'il vous|s'il te|plaît|plait|merci de|merci d'avance de|vous prie|"
    "te prie|prière de|prière d'|vous demande|te demande|vous demander|te demander|sollicite|solliciter|auriez-vous|"
    "aurais-tu|seriez-vous|serais-tu|accepteriez-vous|serait gentil|serait bien|serait super|serait sympa|serait "
    "formidable|"
    "ce serait|serait-il|saurais|saurions|reconnaissant|reconnaissante|reconnaissants|permettez-moi|possible de|"
    "est-il possible|avoir la|peut-on|pourrait-on|on peut|on pourrait|à mettre|à présenter|à faire|puissiez|puisses|"
    "vous mettiez|vous présentiez|aidez-moi|compte sur|confie|vous charger|vous serait|besoin de vous|l'obligeance|"
    "seriez|pourrais tu|pouvez vous|pourriez vous|peux tu|voulez vous|dites-leur",
    "podéis|es posible|se ruega|sería tan|tendría la|si no los|si no las|si no les|para presentar|os pediría|les "
    "pediría|"
    "podríais|podrían|pueden|podrías|puedes|podría|puede usted|puede|pudierais|pudieran|pudiera|pudieras|"
    "querríais|querrían|queréis|querrías|quieren|quieres|me ayudan|me ayudáis|me ayudas|ayudadme|ayúdenme|por favor|"
    "porfa|porfis|porfi|porfavor|xfa|agradecería|agradeceré|agradecemos|agradezco|agradeceríamos|solicito|solicitamos|"
    "solicitar|solicitarles|ruego|rogamos|rogaría|pido|pedimos|pediría|pediros|pedirles|pedirle|pedirte|rogarles|favor|"
    "se puede|se podría|sería posible|sería estupendo|sería genial|tendríais|tendrían|seríais|serían|seríais|haríais|"
    "harían|te animas|os animáis|se animan|os importa|os importaría|les importaría|me hacéis|me hacen|me haces|"
    "encargo|os dejo|les dejo|tengan a bien|serían tan|serías tan",
    "potete|è possibile|possibile presentare|si prega|si chiede|si richiede|sarebbe così|sarebbe tanto|così gentile|"
    "avrebbe la|se non li|se non le|da "
    "presentare|"
    "da far|da mettere|potreste|potresti|puoi|potrebbe|può|prego|preghiamo|pregherei|pregarvi|pregarla|chiedo|"
    "chiediamo|chiederei|"
    "chiedervi|chiederle|chiederti|per favore|per piacere|per cortesia|cortesemente|gentilmente|favorite|vi va|"
    "vi andrebbe|ti va|ti andrebbe|le andrebbe|fareste|faresti|sareste|saresti|avreste|avresti|vorreste|vorresti|"
    "volete|"
    "vuoi|vogliate|voglia|sarei grato|sarei grata|grato se|grata se|saremmo grati|sarebbe bello|sarebbe possibile|"
    "si può|si potrebbe|mi fate|mi aiutate|aiutatemi|mi aiuti|richiedo|richiesta di|riuscite|riuscireste|riesci|"
    "ci pensate|avrei bisogno|dareste|mi date|provate|vi affido|affido",
    "podem|é possível|roga-se|solicita-se|pede-se|seria tão|teria a|se não os|para apresentar|poderiam|podiam|pode|"
    "poderia|podia|"
    "podes|podias|puderem|pudessem|conseguem|conseguiam|consegues|querem|quereriam|"
    "queiram|por favor|pf|pfv|faz favor|fazem favor|peço|pedimos|pedia|pedir-vos|pedir-lhes|pedir-lhe|pedir-te|pediria|"
    "venho pedir|venho por|pedido de|agradecia|agradeço|agradecemos|agradecíamos|agradeceria|solicito|solicitar|"
    "solicitamos|rogo|importam-se|importas-te|importavam-se|fazem o|façam o|faz-me|fazem-me|será que|seria possível|"
    "seria bom|seria ótimo|fariam|faziam|dá para|dava para|dão um|deem|dêem|ajudem-me|me ajudam|me ajuda|topam|toparia|"
    "vocês fazem|me fazem",
    "brengen jullie|het mogelijk|lijkt me|lijkt mij|zou het|stellen jullie|zetten jullie|brengt u|als jullie niet|om "
    "voor te stellen|wordt verzocht|verzocht|"
    "willen jullie|kunt u|wilt u|kun je|wil je|zouden jullie|zou je|zoudt u|zou u|kan je|kunnen we|kan u|"
    "kunt|wilt|zoudt|kun jij|wil jij|kunde|kunnen jullie|jullie willen|jullie kunnen|u zou|u kunt|jullie zouden|graag|"
    "gaarne|alsjeblieft|alsjeblief|alstublieft|aub|ajb|asjeblieft|verzoek|verzoeken|vraag ik|vragen wij|vraag jullie|"
    "vraag u|vragen jullie|u vragen|jullie vragen|mag ik|mogen we|zo vriendelijk|zo goed|zo lief|zou fijn|zou mooi|"
    "zou leuk|zou geweldig|dankbaar|help me|helpen jullie|helpt u|regelen jullie",
    "proszę|czy można|można prosić|przydałoby|fajnie by|uprasza|uprasza się|jeśli nie|jeśli ich nie|do przedstawienia|"
    "do poznania|do zapoznania|prosimy|prosze|"
    "prosiłbym|prosiłabym|prosilibyśmy|prośba|prośbą|prośbę|poproszę|poprosić|możecie|"
    "moglibyście|mogłybyście|mógłbyś|mogłabyś|mógłby pan|mogłaby pani|mogą państwo|mogliby państwo|mogliby|zechcieliby|"
    "zechcecie|zechciejcie|zechciałby|zechciałaby|możesz|może pan|może pani|dałoby się|da się|uprzejmie|wdzięczny|"
    "wdzięczna|wdzięczni|zwracam się|zwracamy się|bądźcie|bądź|żebyście|abyście|pomóżcie|pomożecie|spróbujecie|"
    "chcielibyście|miło gdyby|super gdyby|fajnie gdyby",
)
"""What asks us for something: in the second person, or as a request."""

ACTS_NOW = phrases(
    "i'd like|i recommend|i suggest|i'd suggest|we recommend|we suggest|i'd recommend|my suggestion|i'd love|i would "
    "like|i would love|i should like|we'd like|we'd love|we would like|we would love|let me|"
    "allow me|i'd be delighted|i'd be happy|i'm introducing|i am introducing|i'm connecting|i am connecting|i hereby|"
    "hereby|happy to|pleased to|delighted to|i'm writing to|i am writing to|i'd be glad|i wish to|we wish to|"
    "it's my pleasure|i'd really like|i'd very much|i'd really love|i'd so love|i wanna|writing to introduce|"
    "wanting to introduce|trying to connect|looking to connect|looking to introduce|hoping to introduce|i propose|"
    "i'd dearly|dearly like|dearly love|i submit|introduction for you|an introduction for|intro for you|an intro for|"
    "may i introduce|can i introduce|could i introduce",
    "ich möchte|fände es|fände ich|ich fände|ich empfehle|mein vorschlag|möchte ich|möchten wir|wir möchten|möchte|"
    "würde gern|würde gerne|würd gern|würd gerne|hätte gern|"
    "hätte gerne|ich würde|würde ich|hiermit|will ich|mag ich|gern würde|gerne würde|wir würden|würden wir|ich stelle|"
    "ich bringe|ich schlage|ich wünsche|wünsche ich|ich mache",
    "je voudrais|j'aimerais|je souhaite|je souhaiterais|nous souhaitons|nous souhaiterions|nous voudrions|"
    "nous aimerions|voudrais|aimerais|souhaite|souhaiterais|permettez|permets-moi|je désire|je tiens|je viens|"
    "j'ai le plaisir|je te présente|je vous présente|je propose|j'adorerais|je veux|je mets|je vous mets|j'ai envie|"
    "je serais|me ferait plaisir|plaisir de",
    "quisiera|quiero|quisiéramos|queremos|querría|gustaría|encantaría|deseo|deseamos|desearía|propongo|tengo el gusto|"
    "me permito|quería presentar|quería presentaros|quería presentarles|quería poner|queríamos|quería que|me haría|"
    "busco|me apetece",
    "vorrei|vorremmo|desidero|desideriamo|desidererei|piacerebbe|voglio|ho il piacere|permettetemi|mi permetto|"
    "propongo|mi farebbe|avrei piacere|ho pensato di|mi preme|ci terrei",
    "gostaria|gostaríamos|gostava|gostávamos|queria|queríamos|quero|queremos|desejo|desejava|adorava|adoraria|"
    "proponho|tenho o prazer|tenho o gosto|permitam-me|permita-me|venho|aproveito|tencionava",
    "ik wil|wil ik|ik zou|zou ik|wij willen|willen wij|we willen|willen we|hierbij|ik stel|ik breng|laat me|"
    "ik wou|zouden wij|wij zouden|we zouden|zouden we",
    "chciałbym|chciałabym|chcielibyśmy|chciałybyśmy|chcę|chcemy|pragnę|pragniemy|pozwólcie|pozwolę|niniejszym|"
    "mam przyjemność|mam zaszczyt|przedstawiam|przedstawiamy|zapoznaję|zależy mi|marzy mi|z chęcią|chętnie",
)
"""What writers say who bring two together by this very mail, or would like to."""

WANTS = phrases("i want|we want|i wanted to introduce|wanted to connect")
"""What they say who may have a plan alone."""

MUST = phrases(
    "ihr zwei|ihr beide|ihr beiden|vous deux|vosotros dos|ustedes dos|voi due|vocês dois|jullie twee|wy dwoje",
    "you two|you both|you'd like|you'd get|should|ought|must|need|needs|needed|have to|belong|deserve|high time|about "
    "time|about time they|would get on|"
    "would get along|would love to|want to meet|want to talk|want to know|wants to meet|want to be|wants to be|they "
    "want|both want|keen to|like to meet|like to talk|like to know|worth|make friends|be a pity|be a shame|"
    "mustn't|shouldn't|would make|would benefit",
    "sollten|sollen|müssen|müssten|sollte|müsste|muss|solltet|müsst|gehören|würden sich|wollen|wollen sich|möchten|"
    "höchste zeit|wird zeit",
    "faut|faudrait|doivent|devraient|devez|devriez|devrait|doit|gagneraient|aimeraient|mériteraient|méritent|"
    "vaudrait|seraient|gagneriez|veulent|temps que|dommage",
    "deberían|deben|tienen que|tenéis que|tendrían que|tenían que|hay que|habría que|convendría|merecen|debierais|"
    "deberíais|debéis|debieran|tiene que|deberia|deberian|ojalá|hace falta|hora de|hora que|harían buenas|necesitan|"
    "conviene",
    "dovrebbero|devono|dovete|dovreste|bisogna|bisognerebbe|meritano|vanno|vorrebbero|vogliono|ora che|dovrebbe|deve|"
    "peccato|andrebbero",
    "deviam|deveriam|devem|têm de|têm que|tem que|precisam|precisavam|merecem|há que|tinham de|tinham que|deveria|"
    "devia|tomara|convinha|convém|ideal|deveis|está na hora",
    "moeten|moet|zouden|moesten|horen|verdienen|willen elkaar|mogen elkaar|hoog tijd|tijd dat|passen",
    "powinni|powinny|powinniście|powinien|muszą|musicie|warto|warto by|trzeba|trzeba by|należy|należałoby|"
    "chcieliby|dobrze by|czas żeby|niech|pora",
)
"""What is said of two who ought to meet."""

MYSELF = phrases(
    "should i|i should introduce|i should connect|i should put|i should bring|i should do|i should ask|ought i|i "
    "ought|must i|"
    "if i could|if i can|if i would|i asked you|i must introduce|i have to|whether to|do i need|i need to|i'd need|i "
    "needed|whether i|"
    "me to introduce|me to connect|me to put|i'll need|wants me|want me|wanted me|needs me|if i should",
    "soll ich|ich soll|sollte ich|ich sollte|muss ich|ich muss|müsste ich|ich müsste|sollen wir|wir sollen|ob ich|ich "
    "euch gebeten|ich sie gebeten|"
    "soll's ich|sollten wir|wir sollten",
    "dois-je|je dois|devrais-je|je devrais|faut-il|je devais|si je dois|si je pouvais|si je peux|si je pourrais|je "
    "vous ai|si je devrais|que je le présente|"
    "que je la présente|que je les présente|que je lui présente|que je présente|que je le mette|que je la mette|"
    "que je mette",
    "debería|debo|si puedo|si podía|si podría|os pedí|les pedí|tengo que|tendría que|tenía que|quiere que|pide que|"
    "pidió que|quería que le|quería que lo|quiere que le",
    "dovrei|devo|se posso|se potevo|se potessi|vi ho|vuole che|chiede di|chiesto di|voleva che|dovevo",
    "devo|se posso|se podia|se eu podia|eu devia|eu deveria|tenho de|tenho que|quer que|pedi-vos|pedi-lhes|pedi que|"
    "pedi para|pede que|pediu que|pediu-me|queria que eu|tinha de",
    "moet ik|ik moet|zal ik|ik zou moeten|zou ik moeten|wil dat ik|wilde dat ik|of ik|moeten we",
    "powinienem|powinnam|muszę|mam przedstawić|mam poznać|mam zapoznać|czy mam|żebym|abym|musimy",
    "dass ich|frage mich|frag mich|man solle|que je|qu'on devrait|je me demande|me pregunto|vorrebbe che|mi chiedo se|"
    "mi domando|dat ik|vraag me af|ik vraag me|que eu|pergunto-me|me pergunto|zastanawiam się",
)
"""Where it is the writer who ought to, or was told to."""

REPORTS = words(
    "asked asks asking told begged begging promised pestering pestered nagging nagged wrote hinted",
    "versprochen versprach gefragt gebeten bat fragte drängt drängte gesagt sagte schrieb liegt",
    "promis demandé demandait supplie supplié insiste insistait dit",
    "prometió prometido pidió pedido pide pedía preguntó preguntaba insiste dijo rogó pregunta",
    "promesso promise chiesto chiede chiedeva domandato insiste detto pregato scritto",
    "prometeu prometido pediu pede pedia perguntou pergunta insiste disse pediu-me perguntou-me",
    "beloofd beloofde gevraagd vroeg vraagt zeurt drong schreef zei smeekt",
    "obiecał obiecała prosił prosiła prosi poprosił poprosiła pytał pytała pyta zapytał zapytała nalega powiedział "
    "powiedziała",
)
"""How it is told what somebody wants of the writer."""

INFORM = words(
    "tell telling explain advise suggest remind confirm inform update say know draft proofread wording",
    "sagen sagt mitteilen erklären erklärt bestätigen informieren verraten raten rät empfehlen erinnern formulieren",
    "dire dites dis expliquer expliquez confirmer confirmez informer conseiller rappeler suggérer",
    "decir decirme decidme díganme dime explicar explicarme confirmar confirmarme informar aconsejar sugerir indicarme",
    "dire dirmi dite ditemi dimmi spiegare spiegarmi confermare confermarmi informare consigliare suggerire",
    "dizer dizer-me digam-me diga-me explicar explicar-me confirmar informar aconselhar sugerir",
    "vertellen zeggen vertel uitleggen bevestigen laten adviseren",
    "powiedzieć powiedzcie powiedz wyjaśnić wyjaśnijcie potwierdzić poinformować doradzić podpowiedzieć dać",
)
"""Verbs of asking us for word only, where they come before any of introducing."""

UNSAID = words(
    "introduce introducing introduction introductions intro intros introduces introducers e-intro e-introduce "
    "double-intro acquaint reintroduce re-introduce introduced",
    "vorstellen vorzustellen vorzustelln vorstellung bekanntmachen bekanntzumachen zusammenbringen zusammenzubringen "
    "vernetzen verkuppeln zusammenführen zusammenzuführen bekannt vorstellte vorstelltest vorstelltet vorstellten "
    "bekanntmachte",
    "présenter présentation présentations présenterais présenterait présenteras présentera présentait présent "
    "introduire "
    "presenter présentassiez",
    "presentar presentarlos presentarlas presentarla presentarlo presentarles presentarle presentarte presentarse "
    "presentármela presentarselos presentarselas presentación presentaciones presentaría presentarías presentaríais "
    "presentarían presentando",
    "presentare presentarli presentarle presentarla presentarlo presentargli presentarvi presentarci presentazione "
    "presentazioni presentino presentando presenterei presenterebbe presenterebbero presentai",
    "apresentar apresentares apresentá-los apresentá-las apresentá-la apresentá-lo apresentar-lhe apresentar-lhes "
    "apresentação apresentações apresentando apresentai apresentaria apresentarias apresentariam apresentardes "
    "apresentasse apresentara",
    "voorstellen introduceren introductie kennismaken kennismaking koppelen voorstel voorstelt",
    "przedstawić zapoznać przedstawienie przedstawienia zapoznania zapoznanie przedstawił przedstawiła przedstawili "
    "przedstawiać przedstawiają zapoznał zapoznała zapoznali",
)
"""Forms of the verbs of introducing by which alone nobody asks: nouns, infinitives, tenses that tell."""

COMMANDS = words(
    "matchmake",
    "stell stellt stelle bringt bringe mach macht machts setz setzt setze verbindet verbinde verknüpft vermittle "
    "knüpft "
    "führt vernetzt verkuppelt",
    "mets mettez mettons mettez-les mets-les mettez-la mettez-le mets-la mets-le fais faites faites-les reliez relie "
    "rapprochez rapproche connectez connecte mettez-nous mettez-leur mettiez faites-leur unissez",
    "pon poned pongan ponga pongamos ponlos ponlas ponlo ponla ponedlos ponedlas ponedla ponedlo pónganlos pónganlas "
    "póngalos póngalas pónganla pónganlo juntad junten junte junta juntadlos júntenlos júntalos conectad conecten "
    "conecta "
    "conecte conectadlos conéctenlos conéctalos conózcanse conoceos unid pongáis pusierais pusieran conéctame",
    "metti mettete metta mettano mettiamo mettetela mettetelo metteteli mettetele mettili mettila mettilo fate fai "
    "faccia "
    "facciano fateli fatele falli falle fatela fatelo fategli unite unisci collegate collega metteste faceste facciamo",
    "ponham põe ponha ponham-nos ponha-os põe-os ponham-na ponham-no coloque coloquem coloca coloquem-nos juntem junte "
    "junta juntem-nos liguem ligue liga conectem conecte conecta façam pusessem pusesse conheçam",
    "breng brengt stel stelt zet koppel leg legt verbind verbindt laat",
    "połącz połączcie skontaktuj skontaktujcie skontaktujecie poznaj poznajcie zapoznajcie umów umówcie poznacie "
    "połączycie zapoznacie przedstawicie zróbcie nawiążcie zetknijcie zeswatajcie pokażcie napiszcie",
)
"""What we are told to do, beside the verbs of introducing: one half of a pair in most."""

HEAD = words(
    "introduce connect link acquaint match pair meet put bring get hook reintroduce re-introduce e-introduce intro set "
    "matchmake introducing make help arrange join ask unite"
)
"""English verbs that are a command at the head of a clause."""
BEFORE_HEAD = words(
    "please pls plz and then so just now also hi hello hey dear kindly do again quickly first next ok okay but to go "
    "ahead letterman simply maybe perhaps anyway right good morning evening afternoon could would today thus all well "
    "let's lets there folks team yes go- - for"
)
"""What may stand before it."""
PRESENTING = phrases(
    "meet|this is|here is|here's",
    "das ist|dies ist|hier ist|hier sind|ihr beide",
    "te présente|vous présente|voici|c'est",
    "te presento|os presento|les presento|este es|esta es",
    "ti presento|vi presento|questo è|questa è|ecco",
    "apresento|este é|esta é|eis",
    "dit is|dat is|hier is",
    "to jest|oto|poznaj",
)
"""How one is told who the other is."""
GO_AHEAD = phrases(
    "please do|please go|go ahead|go for it|over to you|make it happen|make this happen",
    "macht das|machen sie das|legt los|nur zu|gern los",
    "allez-y|vas-y|faites-le",
    "adelante|hacedlo|háganlo|hazlo",
    "fatelo|procedete|andate avanti|via libera",
    "avancem|façam-no|podem avançar|vão em frente",
    "ga je gang|ga uw gang|gaat uw gang|doe maar|ga jullie gang",
    "działajcie|zróbcie to|śmiało",
)
"""By which what was told before is asked for."""
YOUR_PART = phrases(
    "i must say|i have to say|i must admit|i have to admit|"
    "if you asked|if you wrote|whether you could|if you could|if you can|whether you can|could you|can you|would you|"
    "please|bitte|könntet|könnten sie|s'il vous|pourriez|pouvez|por favor|podríais|podrían|podéis|per favore|potreste|"
    "potete|poderiam|podem|podiam|graag|kunnen jullie|willen jullie|proszę|możecie|moglibyście"
)
"""What is asked of us even where somebody is said to have asked for it."""
ALREADY = words("already yet ever schon bereits je déjà ya già já al reeds już")
"""Words of a question whether two have met, or been written to."""
PASSIVE = words("be being been être essere ser estar werden zostać być worden")
"""Words by which a wish is to be introduced oneself."""
