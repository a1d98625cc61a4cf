"""Words of Norwegian: data alone, in the notation of `words.py`."""

NORWEGIAN = {
    "yes": """
        ja (|ja|takk|gjerne|veldig gjerne|svært gjerne|absolutt|selvfølgelig|selvsagt|klart|klart det|visst|det vil
        jeg gjerne|det vil jeg|gjør det|ok|det er greit|greit|fint|definitivt|helt klart|så gjerne|takk gjerne|
        gjerne det| gjerne takk|naturligvis|det passer fint|det høres bra ut|kjør på|med glede|for all del|tusen
        takk|mer enn gjerne| bare kjør) / jepp / japp / jo / jo takk / joda / jada / selvfølgelig / selvsagt /
        naturligvis / absolutt / klart / klart det / definitivt / helt klart / helt sikkert / ok / okei / okay /
        greit / greit for meg / helt greit / det er greit / det er helt greit / det går bra / går bra / går fint /
        det går fint / fint for meg / i orden / det er i orden / helt i orden / gjør det / bare gjør det / kjør /
        kjør på / bare kjør / kjør i vei / jeg (godtar| aksepterer|samtykker|er enig|er med|takker ja|sier ja|
        godkjenner) / takker ja / er med / vi er med / ingen innvendinger / jeg har ingen innvendinger / (ikke noe
        problem|null problem|ingen problem) (gjerne|det gjør jeg gjerne|ja|kjør på) / introduser oss (|gjerne|for
        hverandre) / presenter oss (|gjerne) / enig / avtalt / godkjent / svaret mitt er ja / for all del / mer enn
        gjerne / (|ja |ja takk |ja gjerne |gjerne |selvfølgelig |absolutt | ok |greit |jo |supert |ikke noe problem |
        kjør |klart |så klart |den er grei )(sett oss i kontakt|sett oss gjerne i kontakt|introduser oss|introduser
        oss gjerne|presenter oss|presenter oss for hverandre|koble oss|koble oss sammen|gi ham min (mail|adresse|
        epost|e-post|epostadresse)|gi han min (mail|adresse|epost|e-post|epostadresse)| gi ham mailen min|gi ham
        adressen min|gi han mailen min|gi ham e-posten min|gi henne adressen min|du kan gi ham adressen min|du kan gi
        ham mailen min|dere kan gi ham adressen min|del gjerne adressen min|bare gjør det|gjør det|bare kjør på|kjør
        på|kjør|sett i gang|han må gjerne skrive|han kan gjerne skrive|han kan gjerne skrive til meg|han kan bare ta
        kontakt|be ham ta kontakt|vær så god) (|takk|gjerne|bare) / (jeg |)har (ingenting|ikke noe| ingen) (|imot|
        innvendinger|imot det) (|sett oss i kontakt|introduser oss|kjør på) / (jeg |herved |)(gir|godtar| samtykker|
        bekrefter|aksepterer|sier ja|takker ja) (|jeg |herved |gjerne |mitt |til )(|samtykke|mitt samtykke|
        introduksjonen|til introduksjonen|ja|til å bli introdusert|til det) / (hvorfor ikke|jada|ja da|jo takk|jepp|
        japp|selvsagt|naturligvis|absolutt|det er greit|det er fint|det går fint|det går bra|det høres bra ut|høres
        bra ut|fint for meg|greit for meg|helt greit|helt fint|jeg er med|med glede|veldig gjerne|så klart|klart det)
        (|ja | det )(gjerne|takk|ja|for meg|kjør på) / (helt greit|helt fint|det går fint|fint for meg|greit for meg|
        med glede| jeg er med|så klart|klart det|jada gjerne) / ja (|det |jeg |veldig )(gjerne|vil jeg gjerne|høres
        bra ut|høres gøy ut|høres spennende ut|hadde vært fint|hadde vært hyggelig|hadde vært kjekt|er greit|er fint|
        selvfølgelig| absolutt) (|takk)
    """,
    "fond": """
        gjerne / veldig gjerne / svært gjerne / så gjerne / kjempegjerne / med glede / med stor glede / hjertens
        gjerne / (|ja |det |jeg |vi |ham |henne )(vil|ville|vil jeg|kunne|tar|skulle|vil vi) (|jeg |vi |veldig |
        svært |ham | henne |det |også |virkelig )(|veldig |svært )(gjerne|satt pris på) (|det|møte|treffe|bli kjent
        med|bli introdusert|bli presentert|snakke med|prate med|ha|hilse på|komme i kontakt med|ta imot|være med|
        hjelpe) ... / (|det |dette |alt )(høres|hadde vært|ville vært|ville være|er|høres jo|blir) (|veldig |kjempe|
        svært |utrolig | en |virkelig )(bra ut|fint ut|flott ut|hyggelig ut|greit ut|kjempebra ut|bra|fint|flott|
        hyggelig|supert|topp| kjempefint|kjempebra|kjekt|en god idé|god idé|en ære|en glede|perfekt|fantastisk|
        koselig|gøy|trivelig|moro) (| takk|for meg) / høres (|veldig )(bra|fint|flott|kjempebra|hyggelig|supert|
        topp) ut / (jeg |vi |)(gleder meg| gleder oss|ser frem|ser fram) (|til det|til å møte ham|til å møte henne|
        veldig|til møtet|til det|til å høre mer| stort|til å høre fra ham|til å høre fra henne|til) / (jeg er|er|vi
        er) (|veldig |svært |absolutt )(interessert| interesserte) (|i det|i dette) / (|jeg |ja jeg |det )(vil|
        ville|gleder|ser|har alltid|bekrefter) (|veldig |svært |gjerne |alltid |meg |at jeg )(gjerne |villet |
        interessert |til å |til |frem til |ønsker |vil )(|veldig )(| gjerne |til å |i å |å )(møte|bli kjent med|
        snakke med|prate med|bli introdusert|introduseres|høre fra|komme i kontakt med|hilse på|treffe|
        introduksjonen) ... / (det |)(ville vært|hadde vært|blir|høres|er|ville være) (| veldig |kjempe|svært |
        virkelig )(hyggelig|fint|bra|flott|spennende|kjekt|gøy|nyttig|en god idé|fantastisk| perfekt|supert) (|takk|
        for meg|ut)
    """,
    "warm": """
        (|det )(høres|er|virker) (|veldig )(interessant|spennende|interessant ut|spennende ut) / interessant /
        spennende / bra / flott / supert / topp / kult / perfekt / fint / god idé / ikke noe problem / ingen
        problem / null problem / null stress / ingen fare / det går bra takk / ingen hast / hvorfor ikke / hyggelig
        / det gjør ingenting
    """,
    "no": """
        nei (|nei|takk|dessverre|dessverre ikke|tusen takk|ellers takk|ikke interessert|det vil jeg ikke|jeg vil
        ikke| helst ikke|absolutt ikke|aldri|ikke for meg|ingen interesse|ikke tid|det går ikke|mange takk|det ønsker
        jeg ikke| jeg ønsker ikke det|heller ikke|jeg takker nei|jeg er ikke interessert|jeg har ikke tid|det er ikke
        noe for meg| det passer ikke) / neppe / niks / nope / nei nei / næ / aldri / aldri i livet / (|nei )(helst|
        dessverre| absolutt|heller|virkelig|overhodet|vennligst|nok heller|jeg tror|det tror jeg|jeg vil helst|vil
        helst| definitivt|sikkert|jeg vil heller) ikke (|takk) / (dessverre|takk men|beklager|svaret er| svaret mitt
        er|mitt svar er|et klart|det blir et|det blir|sorry) nei (|takk|fra meg|herfra) / ellers takk / (|jeg |vi )(|
        må |vil |må dessverre |vil gjerne |vil helst |velger å |må respektfullt |må nok |blir nødt til å |takker |
        takker dessverre | sier |står |hopper |må bare )(avslå|avvise|takke nei|si nei|stå over|nei|nei takk|avslår|
        avviser|takker nei|sier nei|passe|avstå|står over denne gangen|avstår|dessverre nei) (|takk| denne gangen|
        dessverre) / (|jeg er |vi er | er |dessverre |jeg er dessverre )ikke (|så |lenger |spesielt | særlig |
        dessverre )interessert (|i ...) / uinteressert / (ikke|ikke noe) (interessert|for meg|aktuelt| nødvendig|
        relevant|interessant|min greie|aktuelt for meg) (|takk) / (det er|dette er|er|det) (|dessverre | bare |nok
        )(ikke noe for meg|ikke for meg|ikke aktuelt| ikke nødvendig|ikke relevant|ikke interessant|ikke mulig|ikke
        min greie|ikke aktuelt for meg|ingenting for meg| passer ikke|passer dessverre ikke) (|takk|for meg) / (|jeg
        |vi )har (|dessverre |virkelig |akkurat nå )(ingen| ikke|ikke noe|ikke noen) (|noe )(interesse| tid|lyst|
        behov|tid til dette|tid til det|lyst til det|behov for det| kapasitet|overskudd|bruk for det|tid nå) (|i det|
        i dette|av det|for dette|takk|akkurat nå|til det|til dette|til) / ingen interesse / ikke tid / (|jeg |vi |
        det |nei |dessverre |sorry jeg )(vil|kan|ønsker|skal|tenker|trenger| tar|kommer) (|jeg |vi | dessverre |
        helst |heller |det |nok |virkelig )(ikke|helst ikke|heller ikke) (|det|møte| ha|bli|delta|være med|å|
        dessverre|dette|ta|treffe|introduseres) ... / (|jeg |vi )tar (|i år |for tiden )ikke (| på meg |imot )(nye |
        flere |)(møter|kontakter) ... / ikke tale om / uaktuelt / det er uaktuelt / la meg være / la meg være i fred
        / hold meg utenfor / kommer ikke på tale / ikke introduser oss / (|jeg |eg |nei jeg |dessverre | takk men jeg
        |akkurat nå |for tiden )(vil|ønsker|har|søker|leter|er|skal|tar|trenger) (|jeg |dessverre |virkelig |nok |nå
        |helst |egentlig )(ikke|ingen|ikkje) (interessert|interesse|tid|behov|ha|bli|introduseres|å|dele|delta|
        mulighet|lyst|etter|møte|nye|på|noe) ... / (|vennligst |nei |og )(gi|del|send|utlever) (ikke|vennligst ikke)
        ... / (jeg |eg |jeg tror jeg |eg trur eg |tror jeg |jeg tenker jeg )(takker|avstår|avslår|må|vil|velger|
        hopper|står| melder|takkar) (|jeg |eg |dessverre |høflig |heller |å |helst |derfor )(nei|nei takk|avslå|
        avstå|takke nei|si nei|over|pass|stå over|hoppe over|slippe) (|takk|til|denne gangen|til det|til tilbudet|
        til dette|men) / (nei| nææ|niks|nei nei|nope|næ) (|,)(|takk |dessverre |det |jeg |ellers )(takk|dessverre|
        ikke interessert|det vil jeg ikke|helst ikke|er ikke interessert|har ikke tid|det trengs ikke|ikke for meg|
        aldri|absolutt ikke|vil ikke| ellers takk) (|takk|interessert) / det (trengs|er) ikke (|nødvendig|for meg|
        noe for meg|aktuelt|helt meg) (| takk) / (takk|tusen takk|takk for at du spør|takk for tilbudet|snilt av deg|
        hyggelig)(|,) men (|jeg |det | dessverre |denne gangen |ellers )(nei|nei takk|jeg takker nei|takker nei|er
        ikke interessert|ikke interessert| ikke for meg|er ikke for meg|vil ikke|har ikke tid|må si nei|må takke nei|
        må avslå|står over|hopper over|helst ikke) ...
    """,
    "excuse": """
        (jeg har |jeg er |har |er |)(|akkurat nå |litt |altfor )(for |altfor |så )(travelt|mye å gjøre| opptatt|mye)
        (|akkurat nå|nå|for tiden|med det) / opptatt / fullbooket / pensjonert / (jeg |)(kan|rekker) (|det )ikke /
        det (passer|går) ()ikke / (|jeg )kan (|jeg )ikke ()(si ja|akseptere|takke ja|gå med på det) (|til det|til
        dette|her|akkurat nå)
    """,
    "later": """
        senere / seinere / kanskje senere / ikke nå / ikke akkurat nå / akkurat nå ikke / ikke ennå / ikke enda /
        ikke i dag / ikke for øyeblikket / for øyeblikket ikke / ikke for tiden / en annen gang / kanskje en annen
        gang / neste (uke|måned|år|gang|kvartal|vår|høst) / om (en|to|tre|noen|et) (uke|uker|måned|måneder|dager| par
        uker|par måneder|år) / etter (ferien|sommeren|jul|nyttår|påske) / dårlig tidspunkt / jeg (kommer tilbake|
        skal tenke på det|tenker på det|må tenke|må tenke på det|svarer senere|leser det senere) ... / kommer tilbake
        / spør (meg | )(igjen|senere) ... / snart / la meg tenke ... / kanskje (senere|til høsten|til våren|neste|
        etter|om|en annen) ... / senere (|takk|gjerne|kanskje) / ikke (akkurat nå|nå|ennå|før) ... / (spør|skriv|ta|
        kontakt) (|meg |gjerne | kontakt )(igjen|senere|om|i|etter|til|neste) ... / (ja |gjerne |)men (|først |ikke |
        vent |vent til )(etter|før| til|inntil) ... / en annen gang / (vent|utsett) (til|med) ...
    """,
    "stop": """
        stopp / slutt / slutt med dette / slutt å (skrive|sende|kontakte|maile|mase) ... / vær så snill å slutte /
        vennligst stopp / stopp dette / avmeld / avmeld meg / meld meg av / (|vennligst |send |jeg vil ikke ha |jeg
        vil ha )(ingen|ikke|) (flere |)(e poster|eposter|meldinger|mailer|e post) (|takk|mer) / ikke flere (e poster|
        eposter|meldinger|mailer) (|takk) / (|vennligst )(ikke |)(skriv|kontakt|send) (|til )(|meg )(ikke | aldri |
        )(mer|igjen|til meg igjen|meg igjen|meg mer|til meg mer) / (|vennligst )ikke (skriv|kontakt|send| mail) ... /
        (| vennligst )(fjern|slett) (meg|min adresse|adressen min|mine data|e posten min|mine opplysninger) ... / (|
        vennligst |nå )(slutt|stopp) (|med )(|å )(skrive|sende|maile|kontakte|spamme|disse|det) ... / (|vennligst
        )(slett|fjern|meld|ta) (meg|min|mine|mitt|bort|alle) ... / (jeg |)(vil|ønsker) (ikke|ingen) (|ha |få |å få |
        lenger |å motta )(|flere |mer |lenger )(mailer|meldinger|kontaktes|eposter|e-poster|e-post) ... / (kontakt|
        skriv) (|til )(meg )(ikke|aldri) ... / la meg være (|i fred) / ingen flere (mailer|meldinger|e-poster)
    """,
    "stop_all": "stopp alt / stopp alle / stopp alle e poster",
    "doubt": """
        hvis / dersom / med mindre / når / før / etter / forutsatt / betingelse / bare / kun / kanskje / muligens /
        eventuelt / vi får se / får se / det kommer an på / kommer an på / vet ikke / jeg vet ikke / vet ikke helt /
        aner ikke / ingen anelse / usikker / ikke sikker / jeg er ikke sikker / i tvil / hvem / hva / hvor / hvordan
        / hvorfor / hvilken / kan du / kan dere / vil du / sier / sa / sagt / søppelpost / spam / haha / ferie /
        fraværende / mottatt / videresender / assistent / sannsynligvis / trolig / i prinsippet / egentlig / først /
        mer informasjon / mer info / tja / hmm / nja / ja og nei / ja nei / nei ja / jaja / ja ja / ellers / tror /
        problem / eller / kjenner (ham|henne) ikke / samme det / feil / nei(|,) (ikke noe problem|det går bra|det går
        fint|null problem) / det er meg / det var meg / er ikke imot / ikke imot / ser ingen problemer / ser ikke noe
        problem / vite mer / høre mer
    """,
    "but": "men / imidlertid / selv om / likevel / derimot",
    "not": """
        ikke / ingen / intet / aldri / ei / uten / verken / neppe / nei / avslår / nekter / umulig / imot /
        ingenting
    """,
    "regret": """
        dessverre / beklager / jeg beklager / unnskyld / lei for det / synd / leit / sorry / så synd / det var synd
        / lei meg
    """,
    "hello": "hei / heisann / hallo / god (morgen|dag|kveld) / kjære / hei på deg / morn / hei hei",
    "bye": """
        (|med )(|vennlig|vennlige|beste|hjertelig|varme|mange) (hilsen|hilsener|hilsninger) (|fra ...) / mvh / vh /
        hilsen / ha det / ha det bra / ha det fint / snakkes / vi snakkes / vi sees / ha en (fin|god|flott) (dag|
        kveld|helg|uke) / god (dag|helg) / lykke til / lykke til videre / sendt fra ... / klem / alt godt
    """,
    "thanks": """
        (|mange |tusen |hjertelig |og |så mye )(takk|takker) (|for det|skal du ha|for tilbudet|for spørsmålet|for at
        du spør|for at du spurte|for e posten|for at du tenkte på meg|så mye|på forhånd|likevel|uansett|ivy|for
        invitasjonen|for meldingen) / (takk|tusen takk|mange takk) for ... / (det er |det var |så )(|veldig )(snilt|
        hyggelig|vennlig) (av deg|av dere) / (jeg |)setter pris på ... / (|mange |tusen |hjertelig )takk (|skal du ha
        | så mye )(for|for at) ... / (|så |det er |det var )(snilt|hyggelig) av deg ...
    """,
    "fill": """
        vennligst / så / også / da / nå / og / veldig / virkelig / ærlig talt / akkurat nå / for øyeblikket / for
        tiden / jeg / vi / meg / oss / ham / henne / det / dette / denne gangen / for min del / for meg / med en
        gang / straks / ivy / bob / ann / åh / jo / herfra / fra meg / fordi / mitt (nummer|telefonnummer) er ... /
        (du|dere|han|hun) (kan|må gjerne|kan gjerne) (ringe|nå|kontakte|skrive til) meg ... / (|men )(bruk|skriv
        til|ring på|send til) (|vennligst |gjerne |da |heller )(min|mitt|meg|på|den private|adressen min) ... /
        håper du forstår
    """,
    "words": """
        jeg / du / han / hun / den / det / vi / dere / de / dem / meg / deg / ham / henne / oss / min / mitt / mine
        / din / ditt / sin / vår / og / er / var / være / har / hadde / blir / ble / kan / skal / skulle / vil / må
        / i / på / av / med / til / fra / for / hos / ved / under / over / mellom / at / som / en / et / ei / seg /
        så / mye / mer / mange / alle / her / der / da / nå / år / tid / dag / uke / måned / venn / jobb / arbeid /
        firma / kontakt / møte / snakke / treffe / kjenne / siden / lenge / alltid / også / allerede / igjen / hans
        / hennes / sammen / gammel / gjerne / noe / noen / etter / ut / opp / litt / bra / å
    """,
    "who": """
        hvem (er du|er dette|er det|er dere|er han|er hun|er bob|er ann) / hva er (dette|letterman|dette her) /
        (hvordan|hvor) (fikk|har) (du|dere) (|fått )(tak i |)(adressen min|e postadressen min|e posten min|min
        adresse) (|fra) / hvem er ...
    """,
    "held": "(hva|hvilke opplysninger|hvilke data) (har|vet|lagrer) (dere|du) (om meg|på meg) (|lagret)",
    "outcome": "(|og )hvordan (gikk|går) det (|med det)",
    "acquainted": """
        (|men |ja |nei )(vi|jeg|bob og jeg|ann og jeg) kjenner (|allerede |jo )(hverandre|ham|henne|bob|ann) (|
        allerede|fra før|godt|jo allerede) / (|men |ja |nei )(vi|jeg|bob og jeg|ann og jeg) (har|er) (|allerede |jo
        )(møttes|møtt|truffet|venner|i kontakt) (|hverandre|ham|henne|allerede) / (|ja |jo )(|,) (jeg kjenner|jeg vet
        hvem|kjenner jeg) (|godt |allerede )(ham|han|henne|bob|ann) (|er|allerede|godt)
    """,
    "cancel": """
        avbryt / avlys / kanseller / avbestill / angre / (|jeg )trekker ... / glem det / ikke send / dropp det /
        ikke lenger nødvendig
    """,
    "send": """
        ok / okei / ja / send / send den / send det / send i vei / kjør / kjør på / det ser bra ut / ser bra ut /
        godkjent / fint / perfekt / stemmer / spør dem
    """,
    "help": """
        hjelp / hjelp meg / hvordan fungerer (det|dette|letterman) / hvordan virker (det|dette|letterman) /
        veiledning / info
    """,
    "turns": """
        si / nei / avslå / glipp / misse / takke / klage / forstyrre / gå glipp / vente / fått / hørt / forstår
    """,
    "until": """
        etter / før / inntil / når jeg er tilbake / når jeg kommer / så snart / om en måned / om noen (uker|måneder)
        / neste (uke|måned|år) / først / fra og med
    """,
    "and": """
        og / så / derfor / og derfor / nettopp derfor / og nettopp derfor / det er derfor / fordi / for
    """,
}

TABLES = {"no": NORWEGIAN}
