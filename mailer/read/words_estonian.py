"""Words of Estonian: data alone, in the notation of `words.py`."""

ESTONIAN = {
    "macros": """
        jah = jah|jaa|jep|muidugi|loomulikult|kindlasti|ok|okei|hästi|hea küll|sobib|mulle sobib|olen nõus|nõus|
        tore|hea meelega|meelsasti|miks mitte|jah palun|jah muidugi| muidugi jah|jah loomulikult|minu poolest|
        minupoolest|minugi poolest|mu poolest|mugi|no muidugi|väga hea|super|palun / mine = mu|minu|oma|meie|see mu|
        selle mu|seda mu|seda minu|see minu / thing = aadress|aadressi|aadressit|meil|meili|meiliaadress|
        meiliaadressi|mail|maili|e-post|e-posti|e-maili|e-mail|email|emaili|e-posti aadress|e-posti aadressi|e-maili
        aadress|e-maili aadressi| kontakt|kontakti|kontaktid|kontakte|kontaktandmed|kontaktandmeid|andmed|andmeid|
        number|numbrit|telefoninumber|epost|eposti / mything = (|@mine@) @thing@ / him = talle|temale|bobile|bob|
        edasi|talle edasi|temale edasi|bobile edasi|sellele bobile|sellele mehele|sellele inimesele|neile|tollele /
        adv = aga|julgelt|rahulikult|vabalt|lihtsalt|otse|kohe|ikka|muidugi|siis|julgesti|küll|palun|meelsasti|pigem
        / tail = palun|aitäh|julgelt|rahulikult|vabalt|otse|kohe|küll|siis|millal iganes|igal ajal|millal tahab|
        kunas tahab|millal soovib|mulle|minu poolest|meili teel|e-posti teel|meilitsi|ikka|tänan|edasi / give =
        anna|andke|edasta|edastage|saada|saatke|jaga|jagage|kirjuta|ütle|öelge|pane|anna julgelt|andke julgelt /
        giving = anda|edastada|saata|jagada|edasi anda|kasutada|öelda|edasi saata|välja anda|avaldada / given =
        antakse|edastatakse|jagatakse|saadetakse|võib anda|tohib anda|antaks|edastataks|võib edastada|võib jagada /
        handing = andmisega|edastamisega|jagamisega|andmiseks|edastamiseks|jagamiseks|saatmisega|edasiandmisega|
        edasiandmiseks / may = võid|võite|võib|tohid|tohite|tohib|sa võid|te võite|teil on luba|sul on luba|teil on
        minu luba|sul on minu luba|sul on mu luba|teil on mu luba|sobib|luban|lubame|luban teil|luban sul|annan loa|
        annan oma loa|annan teile loa|annan sulle loa|annan nõusoleku / tome = mulle|minule|minuga|mulle otse|otse
        mulle|minuga otse|otse minuga / write = kirjutada|helistada|ühendust võtta|ühendust võtta minuga|minuga
        ühendust võtta|võtta ühendust|võtta minuga ühendust|võtta ühendust minuga|kontakteeruda|minuga
        kontakteeruda|meilida|kirja saata|saata kirja|saata meili|saata mulle kirja| mulle kirja saata|ühendust
        saada|pöörduda|minu poole pöörduda|mulle helistada|mulle kirjutada / writes = kirjutab|helistab või
        kirjutab|kirjutab või helistab|helistab|võtab ühendust|võtab minuga ühendust|võtab ühendust minuga|meilib|
        saadab kirja|saadab meili|kontakteerub|pöördub minu poole|saadab mulle kirja|saadab mulle meili|minuga
        ühendust võtab|mulle kirjutab|ühendust võtab / he = ta|tema|bob|mees / himp = tal|temal|teda|bobil|bob /
        link = tutvusta meid|tutvustage meid|vii meid kokku|viige meid kokku|pange meid kokku|pane meid kokku|lase
        käia|laske käia|las käia|las tulla|lase tulla|viige meid ühendusse|vii meid ühendusse|tehke meid tuttavaks|
        tee meid tuttavaks|vii meid omavahel kokku|viige meid omavahel kokku|tee ära|tehke ära|anna minna|andke
        minna / none = (mul|minul|meil) (pole|ei ole) (|mitte)|pole|ei ole (|mitte)|pole mul|ei ole mul / month =
        jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris|
        sügisel|kevadel|suvel|talvel|järgmisel nädalal|järgmisel kuul|järgmisel aastal|uuel nädalal|uuel aastal|
        pärast jõule|pärast pühi|pärast lihavõtteid|pärast puhkust|pärast suve|pärast jaani|pärast jaanipäeva|
        hiljem|kuu aja pärast|kuu pärast|nädala pärast|paari nädala pärast|paari kuu pärast|peale jõule|peale pühi|
        peale puhkust / wish = isiklikku|privaatset|era|teist|seda|uut|kodust|kodu|isiklik|privaatne|teine|erameili|
        eraaadressi|isiklikule|privaatsele|teisele|sellele|uuele|gmaili|gmailile / notme = minu teema|mu teema|minu
        ala|mu ala|minu valdkond|mu valdkond|minu rida|mu rida|minu jaoks|mulle|minu asi|mu asi|minu maitse|minu
        tassike teed|minu eriala|päris minu teema|päris minu jaoks|päris minu ala|üldse minu teema|üldse minu jaoks|
        väga minu teema / enough = piisavalt|küllalt|juba piisavalt|juba küllalt|niigi piisavalt|niigi palju|liiga
        palju|juba liiga palju|niigi küllalt
    """,
    "yes": """
        jah (|jah|palun|aitäh|meelsasti|muidugi|kindlasti|hea meelega|tänan|väga hea meelega|loomulikult|olen nõus|
        sobib|soovin|ikka) / jaa / jaa palun / jaa muidugi / jep / jo / muidugi / muidugi jah / loomulikult /
        kindlasti / absoluutselt / nõus / olen nõus / olen huvitatud / sobib / sobib hästi / sobib mulle / hästi /
        hea küll / ok / okei / korras / tore jah / tehke ära / las käia / (|jah )(tutvustage|tutvusta|viige) (meid|
        mind) (|palun|kokku) / pole probleemi hea meelega / mul pole midagi selle vastu / nõustun / aktsepteerin /
        (| jah |jaa |palun |muidugi |ok |okei |hea meelega |nõus |sobib |miks mitte |tore |kindlasti )(tutvusta
        meid| tutvustage meid|tutvusta| tutvustage|vii meid kokku|viige meid kokku|anna talle mu (meil|aadress|
        e-post| kontakt)|andke talle minu (meil| aadress|e-posti aadress|kontakt)|võid anda talle mu aadressi|võite
        anda talle minu aadressi|lase käia|laske käia| las ta kirjutab|ta võib mulle kirjutada) (|palun|aitäh) / mul
        (ei ole|pole) midagi selle vastu / (annan| kinnitan) (|oma )nõusoleku / (sobib|kõlab hästi|olen nõus|olen
        poolt| olen päri) (|mulle|tutvustage meid) / miks mitte(|,) (jah|hea meelega|tutvusta|tutvusta meid|sobib) /
        (|@jah@) (|palun )@give@ (|@adv@) (|@him@) (|@adv@) @mything@ (|@him@) (|@adv@) (|@tail@) / (|@jah@) (|palun
        )@give@ (|see|seda|selle) (|julgelt|rahulikult) (edasi|talle|talle edasi|bobile) (|@tail@) / (|@jah@) @may@
        (|@adv@) (|@him@) @mything@ (|@adv@) (|@him@) @giving@ (|@him@) (|@tail@) / (|@jah@) @may@ (|@adv@) @giving@
        (|@him@) @mything@ (|@him@) (|@tail@) / (|@jah@) @may@ (|@adv@) (|@him@) (|seda|selle) @giving@ (|@him@) (|
        @tail@) / (|@jah@) @mything@ (võib|võid|võite|tohib|võib vabalt) (|@adv@) (|@him@) @giving@ (|@him@) (|
        @tail@) / (|jah|käesolevaga|hea meelega) (nõustun|olen nõus|luban|annan nõusoleku|annan oma nõusoleku|annan
        loa|kinnitan) (|sellega) (|,) et @mything@ (|@him@) @given@ (|@him@) (|@tail@) / (|jah|käesolevaga|hea
        meelega) (nõustun|olen nõus|annan nõusoleku|annan oma nõusoleku|annan loa|annan oma loa) @mything@ (|@him@)
        @handing@ (|@him@) (|@tail@) / luba antud / luba on antud / annan loa / annan oma loa / luban / teil on minu
        luba / sul on minu luba / teil on mu luba / annan oma nõusoleku / (|@jah@) las (|@he@) (|@adv@) (|@tome@)
        @writes@ (|@tome@) (|@adv@) (|@tail@) / (|@jah@) (|@he@) (võib|tohib) (|@adv@) (|@tome@) (|@adv@) @write@ (|
        @tome@) (|@tail@) / (|@jah@) (|palun )(palu|paluge|käsi|käskige|lase|laske) @himp@ (|@adv@) (|@tome@)
        @write@ (|@tome@) (|@tail@) / (|@jah@) (ütle|öelge|edasta|edastage) (talle|temale|bobile) (|,) et (|@he@)
        (võib|võib julgelt|tohib) (|@tome@) @write@ (|@tail@) / (|@jah@) (ütle|öelge) (talle|temale|bobile) (|,) et
        (|@he@) (kirjutaks|helistaks|võtaks ühendust|võtaks minuga ühendust) (|@tome@) (|@tail@) / (|@jah@) @he@ on
        (|alati) (teretulnud|oodatud) (|@tome@) (|@write@) / (|@jah@) @link@ (|@tail@) / (|@jah@) (jään |)(ootan|
        ootama) (|huviga|põnevusega|rõõmuga|hea meelega|juba) (tema|bobi|ta|bob) (|juba) (kirja|meili|sõnumit|kõnet|
        e-kirja|teadet|ühendust|ühendusevõttu) (|huviga|põnevusega|rõõmuga) / (|@jah@) @none@ (selle|selle asja|
        selle mõtte|tutvustamise) vastu (|mitte) midagi (|(|,) et @he@ @writes@) / (|@jah@) @none@ (|absoluutselt |
        küll |otseselt )midagi (|selle|selle asja|selle mõtte|tutvustamise) vastu (|(|,) et @he@ @writes@|(|,) et
        @mything@ @given@|@tail@) / (|@jah@) @none@ (|mingeid|ühtegi|mingit) (vastuväiteid|vastuväidet|takistusi|
        takistust) / (minu poolest|minupoolest|mu poolest|omalt poolt|minu poolt) (|kõik|on|täiesti|ka|võib) (ok|
        okei|sobib|korras|jah|nõus|olgu|igatahes|hea|võib) (|küll) / (ma ei ole|ma pole|ei ole|pole) (|selle )vastu
        (|jah|sobib|tutvustage|tutvustage meid) / (mulle|meile|mull) (|see |täiesti |väga |igati )(sobib|ok|passib|
        meeldib) (|küll|hästi|väga hästi|igati|suurepäraselt) / (|jah |see )(sobib|passib) (|mulle|küll|väga|igati)
        (|hästi|küll|mulle) / (olen|ma olen) (|igati |täiesti |kindlasti |rõõmuga |kahe käega )(käpp|kambas|pardal|
        poolt|päri|nõus|käsi|mängus|sees) (|sellega|täiesti) / arvesta minuga / arvestage minuga / (|ja |)(|minu |mu
        )vastus on (|selge|kindel|loomulikult|seega) (jah|jaatav|jaa) / jah sobib (küll|hästi|mulle) / muidugi võib
        / võib küll / võib ikka / ikka / ikka jah / mugi / igati nõus / täiesti nõus / sobib küll / käib küll / olgu
        / olgu peale / jah olgu / kahe käega poolt / lase aga käia / laske aga käia / andke aga minna / miks ka
        mitte / miks ka mitte jah / (ma ei näe|ei näe) (|mingit |ühtegi )(takistust|takistusi|probleemi) (|selles)
    """,
    "fond": """
        (|väga |suurima |suure )(meelsasti|hea meelega|rõõmuga|heameelega) ... / (|ma |mulle |väga |ma väga
        )(tahaksin|sooviksin|soovin|tahan|meeldiks) (|temaga |väga )(|kohtuda|tutvuda|tutvuda temaga|rääkida|temaga
        tutvuda) ... / (|see )(oleks|kõlab) (|väga )(tore|hästi|suurepäraselt|hea|suurepärane|vahva) / (oleks|oleks
        väga|on) (tore|põnev|hea|huvitav|vahva) (temaga|bobiga) (tutvuda|rääkida|kohtuda|vestelda|suhelda|juttu
        ajada) ... / (tutvun|tutvuksin|kohtun|kohtuksin|räägin|räägiksin|vestlen|suhtlen) (|temaga |bobiga )(|väga
        )(hea meelega|meelsasti|rõõmuga) / (hea meelega|meelsasti|rõõmuga) (tutvun|tutvuksin|kohtun|kohtuksin|
        räägin|räägiksin) (|temaga|bobiga) / (|ma )(tahaksin|sooviksin|soovin|tahan) (temaga|bobiga) (|väga |
        meelsasti )(tuttavaks saada|tutvuda|rääkida|kohtuda|suhelda)
    """,
    "warm": """
        (|kõlab |väga )(huvitavalt|huvitav|põnevalt) / tore / suurepärane / super / hea mõte / pole probleemi / pole
        viga / ei ole probleemi / miks mitte / pole hullu
    """,
    "no": """
        ei (|ei|aitäh|tänan|soovi|soovi aitäh|taha|ole huvitatud|ole huvitatud aitäh|huvita|sobi|saa|ole vaja|ole
        aega| nõustu|tule kõne alla|mitte mingil juhul|kahjuks|ole minu jaoks|soovi tänan|iialgi|kunagi) (|aitäh|
        tänan) / ei (soovi|taha|ole huvitatud|ole aega) ... / (|kahjuks |pigem |parem |aitäh aga |tänan aga |kardan
        et )(ei|mitte) (| aitäh|tänan|soovi|saa) / (|ma |mind |mul |kahjuks |see |kahjuks ma |kahjuks mul |mul
        kahjuks |mind see )(ei| pole) (|praegu )(soovi|taha|huvita|ole huvitatud|huvitatud|aega|ole aega|vaja|saa|
        nõustu|ole minu jaoks|huvi| soovi kohtuda|ole huvi|minu jaoks) ... / mitte mingil juhul / mitte kunagi /
        kunagi / keeldun / (|pean |pean kahjuks |kahjuks pean )(keelduma|loobuma|keeldun|loobun|ära ütlema) ... /
        jätke mind rahule / (|ma |mind | kahjuks |tänan aga )(ei|pole) (|ole )(soovi|taha|huvita|huvitatud|vaja|
        aega|otsi|nõustu|tahaks|sooviks) ... / (palun |)ära(|ge) (anna|andke|jaga|jagage|tutvusta|tutvustage) ... /
        (kahjuks |)(loobun|keeldun|pean keelduma| pean loobuma|pean ära ütlema|pean kahjuks keelduma|pean kahjuks
        loobuma) / (aitäh|tänan|tänan pakkumast)(|,) (aga|kuid) (ei|ma ei soovi|loobun|keeldun|pean keelduma|mitte
        seekord|ei soovi) ... / ei(|,) (aitäh|tänan|pole vaja|ei soovi|ei taha) / (|ma )(tean|tunnen) (teda|bobi) (|
        juba|hästi) (ja|aga|ning) (|ma )ei (taha|soovi|tahaks|sooviks) ... / (|aga |palun |aga palun )(ära|ärge) (|
        palun |mingil juhul |kunagi |mitte )(anna|andke|jaga|jagage|edasta|edastage|saada edasi|saatke edasi|avalda|
        avaldage|levita|levitage|anna edasi|andke edasi) (|kellelegi |talle |võõrastele )(|@mything@|seda|edasi) ...
        / (|aga )palun mitte (|@mything@ )(edasi anda|edastada|jagada|avaldada|anda) ... / @mything@ (ei tohi|ei
        või|palun mitte|mitte) (|kellelegi )(edasi anda|edastada|jagada|avaldada|anda) ... / (te|sa|) (ei tohi|ei
        või) @mything@ (|kellelegi )(edasi anda|edastada|jagada|avaldada|anda) ... / (|ma |mina )ei (|tavaliselt |
        kunagi )(anna|jaga|edasta|avalda|annaks|jagaks) (|oma )(aadressi|meili|e-posti|e-posti aadressi|
        meiliaadressi|kontakti|kontakte|kontaktandmeid|andmeid|numbrit) ... / (|ma |mina |pigem |soovin |tahan
        )(hoian|hoiaksin|hoida|jätan|jätaksin|jätta) (|oma )(aadressi|meili|e-posti|e-posti aadressi|kontaktid|
        kontaktandmed|andmed|meiliaadressi) (|pigem |ainult )(enda teada|endale|privaatsena|saladuses|salajas|enda
        kätte) / (hoidke|hoia|jätke|jäta) (mu|minu) (aadress|aadressi|meil|meili|e-post|andmed|kontaktid) (|ainult
        )(enda teada|endale|privaatsena|saladuses|konfidentsiaalsena) / (mu|minu) (aadress|meil|e-post|andmed) (on|
        jääb|jäävad) (privaatne|salajane|privaatsed|minu teada|enda teada|minu teha) / (|see |seesugune asi |selline
        asi )(pole|ei ole) (|kahjuks |päris |üldse |tegelikult |eriti |väga )@notme@ (|kahjuks|aitäh) / (|seekord |
        ma |mina |pigem |parem |kahjuks |siis )(jätan|jätaksin|jätame|jätaks) (|selle |seekord |pigem |parem |
        kahjuks |praegu )(|seekord )(vahele|tegemata|ära|sinnapaika) (|seekord|aitäh|tänan) / jäägu (|seekord |siis
        )(vahele|ära|sinnapaika) / (pigem|parem|parema meelega|eelistan) mitte (|aitäh|tänan|seda) / (|seda |selleks
        )(pole|ei ole) (|mul |praegu |selleks |seda )(tarvis|vaja|vajadust|tarvidust) (|aitäh|tänan|siiski tänan) /
        (mul|meil) (on|on juba) (|uusi |neid )@enough@ (kontakte|tuttavaid|kirju|tööd|tegemist|sõpru|posti|meile) (|
        niigi|juba|aitäh) / (mul|meil) on (kontakte|tuttavaid|kirju|tööd|tegemist|sõpru) (|juba |niigi )(piisavalt|
        küllalt|liiga palju|palju|küll) / (ma |)(olen|kardan et olen) (|ilmselt )vale inimene (|selleks|siin) /
        (raiskaksin|raiskan) (|ainult |vaid )(tema|ta) aega / (|ma )ei (näe|leia|tunne) (|sellel |selles )(mõtet|
        vajadust|põhjust|huvi|soovi) ... / (|ma |mina )ei (taha|soovi|tahaks|sooviks|viitsi|jaksa|hakka|vaja|vajan|
        osale) ... / (ega|aga ma ei|kuid ma ei) (taha|soovi|tahaks|sooviks|viitsi|jaksa|anna|tegele|viitsiks) ... /
        (|ma |selle valdkonnaga |sellega |selle teemaga |nende asjadega )(|enam )ei (|enam )tegele (|enam|sellega|
        selle alaga|selle valdkonnaga|nende asjadega|selle teemaga) (|enam) / (selle valdkonnaga|sellega|selle
        teemaga|nende asjadega|selle alaga) (|ma )(enam ei|ei) tegele (|enam) / (mul|mind|meil) (ei ole|pole|ei) (|
        selleks |kahjuks |praegu |selle vastu |enam )(|kahjuks |praegu )(aega|huvi|vaja|huvita|tahtmist|mahti|jaksu|
        soovi|energiat) ... / (ei ole|pole) (|mul |praegu |kahjuks |selleks )(aega|huvi|huvitatud|tahtmist|mahti|
        soovi|nõus) ... / (|ma )(ei ole|pole) (|kahjuks |eriti |üldse |praegu |enam )(huvitatud|nõus|valmis|
        saadaval) ... / (|aga |)(|minu |mu )vastus on (|selge|kindel|kahjuks|seega) (ei|eitav|ei aitäh) / (|kahjuks
        )(pean|tuleb) (|kahjuks )(keelduma|loobuma|ära ütlema|keelduda|loobuda|ära öelda|ei ütlema) ... / (|kahjuks
        )(loobun|keeldun) (|sellest|seekord|pakkumisest|viisakalt|tänuga) / säästke mind ... / säästa mind ... / (|
        ma |see )(tunneksin|tunneks|oleks) (end |ennast |mulle |)(ebamugavalt|ebamugav|kohmetu) / aitäh ei / tänan
        ei / aitäh aga ei / ei ei / eip / ei viitsi / ei jõua / ei no / ma ei soovi
    """,
    "excuse": """
        (|olen |kahjuks olen )(|liiga |väga |praegu )(hõivatud|kiire|pensionil) / (|ma )ei saa ()(öelda jah|jah
        öelda|nõustuda) / (olen|ma olen) (|juba |kahjuks |nüüd )(pensionil|pensionär|ala vahetanud|eriala vahetanud|
        pensionile jäänud) / ei jõua / aega ei ole / aega pole / aega napib
    """,
    "later": """
        hiljem / võib-olla hiljem / ehk hiljem / mitte praegu / praegu mitte / praegu ei / hetkel mitte / hetkel ei
        / mitte hetkel / mitte veel / veel mitte / täna mitte / mõni teine kord / teine kord / võib-olla mõni teine
        kord / ehk teine kord / järgmisel (nädalal|kuul|aastal|korral) / (nädala|kuu|aasta) pärast / pärast puhkust
        / (|ma )(mõtlen|pean mõtlema|kaalun) ... / annan teada ... / homme / varsti / (räägime|vaatame|suhtleme)
        (siis|hiljem|@month@) / (|ehk |võib olla )@month@ (|siis|ehk) / (olen|ma olen) (puhkusel|ära|reisil) (|veel
        )(kuni|@month@) ... / (|ma )(mõtlen|kaalun) veel / (küsi|küsige|kirjuta|kirjutage) (|mult |minult |mulle )(|
        uuesti )@month@ (|uuesti)
    """,
    "stop": """
        lõpetage / lõpeta / aitab / (|palun )lõpetage (kirjutamine|kirjade saatmine|see) / (|palun )ärge (enam |
        )(kirjutage|saatke|võtke) ... / (|palun )ära (enam |)(kirjuta|saada) ... / (|palun )(kustutage|eemaldage)
        ... / rohkem kirju pole vaja / loobun tellimusest / (palun |)(lõpetage|lõpeta) (|mulle )(kirjutamine|
        saatmine| kirjad) ... / (palun |)ära(|ge) (|enam )(kirjuta|kirjutage|saatke|saada) ... / (palun |
        )(eemaldage| kustutage|eemalda| kustuta) (mind|minu|mu) ... / jätke mind rahule / rohkem kirju ei soovi / (|
        ma )ei (soovi|taha) (|teilt |sinult |enam |sult )(|teilt |rohkem |enam |ühtegi |mingeid )(|rohkem |enam
        )(kirju|kirja|meile|meili|sõnumeid|e-kirju|posti|midagi) (|saada|teilt|sinult) (|teilt|enam|rohkem) / (palun
        |)(ära|ärge) (|palun )(|mulle )(|enam |kunagi |rohkem )(kirjuta|kirjutage|saada|saatke|tülita|tülitage) (|
        mulle |mind )(|enam|rohkem|kirju|midagi|meile|neid kirju|selliseid kirju) (|enam|rohkem) / (palun |
        )(eemaldage|kustutage|eemalda|kustuta|võtke|võta) (mind|minu aadress|mu aadress|mu meil|minu meil|minu
        andmed|mu andmed) (|palun )(|oma |teie |sellest )(nimekirjast|listist|meililistist|postitusloendist|
        andmebaasist|loendist) (|maha|ära) / (palun |)(aitab|lõpetage) (|nendest |need )(kirjadest|kirjad)
    """,
    "doubt": """
        kui / juhul kui / enne / pärast seda / tingimusel / tingimus / ainult / vaid / võib-olla / ehk / vahest /
        võimalik / ilmselt / tõenäoliselt / vaatame / eks näis / oleneb / ma ei tea / ei tea / pole aimugi / pole
        õrna aimugi / ei ole kindel / ma pole kindel / pole kindel / kes / mis / mida / kuidas / kus / miks /
        milline / kas / ütleb / ütles / haha / nali / puhkus / puhkusel / kätte saadud / edastan / assistent /
        kõigepealt / enne seda / rohkem infot / lisainfo / või / jah ja ei / jah ei / ei jah / hmm / probleem /
        arvan / ükskõik / ei tunne teda / muidu / põhimõtteliselt / see olen mina / (küsi|küsige) (|enne|kõigepealt)
        (mu|minu) (naiselt|mehelt|ülemuselt|vennalt) / (küsi|küsige) enne / pean (|enne |kõigepealt )(küsima|
        rääkima|mõtlema|arutama) / mõtlen ma / tahtsin öelda / jajah / jah jah / eks ole / no jah / kõigile / kogu
        maailmale / vend / venna / õde / õe / naine / naise / mees / kolleeg / kolleegi / ülemus / ülemuse / sõbra /
        abikaasa / ema / juhul / välja arvatud / naljakas / naljatan / tegin nalja
    """,
    "but": "aga / kuid / siiski / ent / kuigi / vaid",
    "not": "ei / mitte / pole / ära / ärge / kunagi / keegi / ilma / keeldun / võimatu / ega",
    "regret": "kahjuks / vabandust / vabandage / palun vabandust / kahju / mul on kahju / andke andeks",
    "hello": """
        tere / tere hommikust / tere päevast / tere õhtust / hei / lugupeetud / kallis / tervist / hea / austatud
    """,
    "bye": """
        (|parimate |heade )(tervitustega|tervitades|soovidega) / lugupidamisega / parimat / head (päeva|aega|
        nädalavahetust) / nägemist / kõike head / ilusat päeva / edu
    """,
    "thanks": """
        (|suur |palju |väga |suured |ette )(aitäh|tänan|tänud|tänu|aitähh) (|väga|teile|küsimast|pakkumast|
        pakkumise eest|küsimise eest|kirja eest|sulle|ette|siiski|palju)
    """,
    "fill": """
        palun / ja / ka / siis / väga / tõesti / ausalt / praegu / hetkel / mina / ma / me / mind / meid / mulle /
        teda / see / seda / seekord / sel korral / minu poolt / kohe / ivy / bob / ann / sest / (lugesin|sain|olen
        saanut|olen lugenud) (|teie |su |sinu )(kirja|meili|sõnumi|e-kirja) (|läbi|kätte) (|ja|ning|aga) / (|aga |
        kuid )(palun |)(kasutage|kasuta|saatke|saada|andke|anna|kirjutage|kirjutagu|las kirjutab|eelistan) (|palun |
        pigem |parem |siiski |hoopis |selleks )(|mu |minu |mulle |talle |oma )@wish@ (|@thing@|aadressile|meilile)
        ... / (|aga |kuid )(ainult|pigem|eelistatavalt|soovitavalt|palun ainult) (meili teel|e-posti teel|meilitsi|
        kirja teel|kirjalikult|e-kirja teel) (|palun) / (mitte helistada|ei mingeid kõnesid|kõnesid mitte|telefoni
        teel mitte) (|palun) / (töömeili|tööposti|tööaadressi|seda|teist) (|loen|vaatan|kontrollin) (harva|harvem|
        peaaegu ei loe) / (tervita|tervitage|tervitused|tervitusi) (ivyt|ivyle|ivy|bobi|teda) (|minu poolt|minult) /
        minu poolt
    """,
    "words": """
        ja / on / olen / oled / oli / olin / olla / see / selle / et / mina / ma / sina / sa / tema / ta / meie / me
        / teie / te / nemad / minu / sinu / tema / meie / mul / mulle / temaga / juba / veel / siin / seal / väga /
        hästi / kõik / aasta / aastat / aeg / aega / päev / nädal / kuu / sõber / töö / ettevõte / kohtumine /
        kohtuda / tutvuda / rääkida / ammu / alati / oleks / saab / tänan / aitäh / pakkumise / eest / uusi / tere /
        huvitatud / lugesin / läbi / kirja / kirjad / kiri / sain / kätte / saanud / meil / meili / aadress / elan /
        elab / elame / töötan / töötab / töötanud / tööl / tööd / tööga / teen / tegin / teha / sama / samal /
        samade / teemal / teema / teemaga / kallal / ise / projekt / projekti / projekte / projektiga / tartus /
        tallinnas / pärnus / linn / linnas / eestis / eesti / keelt / keeles / inglise / vastan / vastata / vastus /
        esimesel / võimalusel / vihma / sajab / lund / päike / paistab / ilm / ilmad / muidu / pere / perega /
        lapsed / lastega / naine / suvi / suvel / sügis / sügisel / talv / talvel / kevad / kevadel / jõulud / pühad
        / täna / eile / homme / hommik / õhtu / inimesed / inimesi / inimene / uus / uue / vana / suur / väike /
        paar / mitu / palju / natuke / päris / üsna / midagi / keegi / mõni / mõned / selles / sellest / selleks /
        seda / need / neid / neist / siis / praegu / viimasel / ajal / aastaid / aastat / olnud / tuttav / tuttavaid
        / ülikool / ülikoolis / õpin / raamat / raamatu / muusika / kohv / kohvi / kohvile / tervita / sinult /
        teilt / teid / sind / nende / neile / temast / temale / talle / tal / teda / bobi / bobiga / bobist / ivy /
        ivyt / ivyle / kohtusime / kohtusin / tuleb / tulen / tuli / lähen / läks / läheb / just / otsin / otsime /
        vajan / abi / aitan / aidata / mõte / mõtteid / idee / ideid / huvitav / huvitavat / põnev / põnevat /
        räägin / rääkis / eesti / tore / toredat / head / heade / teised / teine / esimene / kaua / kodus / kodu /
        maja / koer / maal / number / telefon / kohta / jaoks / juures / ning / kas / nagu / kus / mille / millest /
        ka / veidi / alates / valdkond / valdkonnas / alal
    """,
    "acquainted": "(|aga |jah )(me |ma )(juba )(tunneme|tunnen) ... / tunneme (juba |)teineteist",
    "who": "kes (te olete|sa oled|see on|on) / mis (see on|on see)",
    "turns": "keelduda / öelda / jätta / magada",
    "until": "pärast / enne / kuni / kui ma tagasi / alles / järgmisel (nädalal|kuul|aastal) / kuu pärast",
    "wait": """
        (|kas )(saaksite|saaksid|võiksite|võiksid|saad|saate|te võiksite|sa võiksid) (|mulle |minult |mult |palun
        )(|uuesti )@month@ (|uuesti |mulle |jälle )(kirjutada|küsida|meelde tuletada|ühendust võtta) / (|kas
        )(saaksite|saaksid|võiksite|võiksid) (|mulle |minult |palun )(|uuesti )(kirjutada|küsida|meelde tuletada|
        ühendust võtta) (|uuesti )@month@ / (tuleta|tuletage) (|mulle )meelde @month@ / (küsi|küsige|kirjuta|
        kirjutage|võta ühendust|võtke ühendust) (|mulle |minult |mult )(|uuesti )@month@ (|uuesti)
    """,
    "and": "ja / ning / seega / sest / seepärast",
}

TABLES = {"et": ESTONIAN}
