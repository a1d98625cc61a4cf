"""Words of Hungarian, Finnish and Estonian: data alone, in the notation of `words.py`."""

HUNGARIAN = {
    "yes": """
        igen (|igen|kérem|köszönöm|szívesen|persze|nagyon szívesen|örömmel|természetesen|szeretném|kérek|légy
        szíves|köszönöm szépen|rendben|benne vagyok|érdekel|elfogadom|beleegyezem|legyen szíves) / ja persze / persze /
        persze hogy / persze szívesen / persze hogy igen / természetesen / hogyne / naná / naná hogy igen /
        mindenképpen / mindenképp / feltétlenül / abszolút / határozottan igen / egyetértek / beleegyezem / elfogadom /
        hozzájárulok / rendben / rendben van / oké / ok / okés / jó / jól van / mehet / benne vagyok / jöhet /
        csináljuk / (|igen )(mutasson be|mutass be|mutasson be minket|mutass be minket|mutassanak be) (|
        kérem|kérlek|egymásnak|neki) / (nem gond|semmi gond|nem probléma) (szívesen|persze|igen) / nincs ellene
        kifogásom / nincs kifogásom / a válaszom igen / részemről (rendben|oké|mehet|igen) /
        (megadhatja|megadhatod|továbbíthatja|odaadhatja) a (címemet|címem|emailemet|e mail címemet|elérhetőségemet)
    """,
    "fond": """
        (|nagyon |nagy |a legnagyobb )(szívesen|örömmel) / (|nagyon |igen |én )(szeretném|szeretnék|örülnék|
        szívesen|örömmel|szeretnénk) (|nagyon |vele |őt )(|megismerném|megismerni|találkoznék|találkozni|
        megismerkedni|megismerkednék|beszélnék|bemutatkozni|neki|ennek|a lehetőségnek|elfogadom|élek vele|a
        bemutatásnak|veszem) ... / (|ez )(jól|remekül|nagyszerűen|nagyon jól) hangzik / (|ez |az )(|nagyon |igazán
        )(jó|remek|nagyszerű|szuper) (lenne|ötlet lenne|volna) / (|igen |nagyon )(érdekel|érdekelne) / (igen |
        )érdekel a (dolog|lehetőség|bemutatás)
    """,
    "warm": """
        (|nagyon )(érdekes|érdekesen hangzik|érdekesnek tűnik) / szuper / remek / nagyszerű / jó ötlet / nem gond /
        semmi gond / nem probléma / miért ne / nem baj / semmi baj / klassz
    """,
    "no": """
        nem (|nem|köszönöm|köszi|kösz|kérem|szeretném|szeretnék|akarom|érdekel|érdekel köszönöm|kérek|kérek
        köszönöm|vagyok érdekelt|élek vele|fogadom el|járulok hozzá|egyezem bele|tudom elfogadni|köszönöm szépen|
        sajnos|kell|érek rá erre|nekem való|szükséges|igazán|egyáltalán|értek egyet|sajnálom|hiszem) (|köszönöm|
        sajnálom) / nem (szeretném|szeretnék|akarom|akarok|érdekel|tudom vállalni|kívánok|óhajtok) ... / neem / soha /
        sohasem / soha az életben / semmiképpen / semmiképp / szó sem lehet róla / (inkább|sajnos|köszönöm| köszönöm
        de|inkább|sajnálom de|attól tartok|biztosan|sajnálom|határozottan|azt hiszem|nekem|ezt|engem|ez|ez engem|ez
        nekem|jobb ha|jelenleg sajnos) nem (|köszönöm|érdekel|szeretném|szükséges|való nekem|kérem|nekem való) /
        (|sajnos |erre |most |erre most )(nincs|nincsen) (időm|érdeklődésem|kedvem|szükségem|időm erre|rá időm|rá
        szükségem|szükségem rá|kedvem hozzá) ... / (|sajnos |köszönöm |tisztelettel |udvariasan |vissza kell |el kell
        |ezt |most |kénytelen vagyok |köszönettel )(visszautasítom|elutasítom|visszautasítani|
        elutasítani|utasítanom|elhárítom|kihagyom|passzolok|passzolom|nemet mondok|lemondok róla|elutasítanom|
        visszautasítanom) (|köszönöm|az ajánlatot|ezt|most) / passz / hagyjanak békén / hagyjon békén / ellenzem / nem
        nekem való / sajnos nem tudok / sajnos nem tudom vállalni / sajnos nem megy / sajnos nem áll módomban
    """,
    "excuse": """
        (|sajnos |jelenleg |most |nagyon |túl |túlságosan )(|túl |nagyon |túlságosan )(elfoglalt|elfoglalt vagyok|
        leterhelt vagyok|nyugdíjas vagyok) / nem érek rá / nem tudom vállalni
    """,
    "later": """
        később / talán később / majd később / majd / most nem / nem most / most sajnos nem / most inkább nem / még
        nem / ma nem / egyelőre nem / jelenleg nem / pillanatnyilag nem / máskor / talán máskor / majd máskor /
        legközelebb / jövő (héten|hónapban|évben) / jövőre / egy (hét|hónap|év) múlva / (két|három|pár|néhány) (hét|
        hónap) múlva / (a nyaralás|az ünnepek|a szabadságom) után / átgondolom ... / gondolkodom rajta /
        meggondolom ... / még gondolkodom ... / gondolkodnom kell ... / jelentkezem ... / holnap / hamarosan /
        rossz időpont / nem (jó|alkalmas) (az |)időpont ...
    """,
    "stop": """
        állj / elég / hagyja abba / hagyják abba / hagyd abba / (|kérem |kérlek )ne (írjon|írjanak|küldjön|
        küldjenek|keressen|keressenek|írj|zavarjon|zavarjanak) (|nekem |többet |többé |több )(|többet|többé|
        többször|levelet|emailt|üzenetet) / leiratkozás / leiratkozom / iratkozzon le / (|kérem )(töröljön|töröljék|
        törölje|vegyenek le|távolítson el) ... / (ne kérek |nem kérek |nincs )több (emailt|levelet|üzenetet) ...
    """,
    "stop_all": "mindent állítson le / minden leállítása / stop mindenki",
    "doubt": """
        ha / amennyiben / ha majd / miután / mielőtt / feltétel / azzal a feltétellel / csak / talán / esetleg / lehet
        / lehet hogy / lehetséges / valószínűleg / attól függ / majd meglátjuk / meglátjuk / nem tudom / nem tudom még
        / fogalmam sincs / nem vagyok biztos / nem vagyok benne biztos / bizonytalan / ki / kicsoda / mi / mit / hogyan
        / hol / miért / milyen / vajon / tudna / tudnál / mondja / mondta / haha / vicc / szabadság / szabadságon /
        megkaptam / továbbítom / asszisztens / asszisztensem / előbb / először / több információ / több információt /
        bővebb / vagy / igen és nem / igen nem / igen is meg nem is / hát / hmm / probléma / azt hiszem / mindegy /
        nekem mindegy / nem ismerem / egyébként / elvileg / nem(|,) (nem baj|nem gond|semmi gond|nem probléma) / én
        vagyok / jönne / jönnék ha
    """,
    "but": "de / azonban / viszont / ám / habár / bár / mégis / ugyanakkor",
    "not": """
        nem / ne / nincs / sem / soha / semmi / senki / nélkül / visszautasítom / elutasítom / lehetetlen / nincsen
        / se
    """,
    "regret": """
        sajnos / sajnálom / elnézést / bocsánat / bocs / sajnálattal / kár / elnézését kérem / sajnálatos
    """,
    "hello": """
        szia / sziasztok / helló / üdv / üdvözlöm / jó (napot|reggelt|estét) / jó napot kívánok / kedves / tisztelt
        / tisztelt uram / tisztelt hölgyem
    """,
    "bye": """
        üdvözlettel / tisztelettel / üdv / szívélyes üdvözlettel / viszlát / viszontlátásra / szép napot / szép
        napot kívánok / minden jót / sok sikert / puszi / további szép napot
    """,
    "thanks": """
        (|nagyon |hálásan |szépen |előre is |és )(köszönöm|köszi|kösz|köszönjük|köszönet) (|szépen|a kérdést|a
        megkeresést|az ajánlatot|a lehetőséget|hogy megkérdezte|előre is|azért|mindent|a levelét|hogy gondolt rám|
        az érdeklődést|az e-mailt|az üzenetet|a felajánlást|a meghívást) / (nagyon |)kedves (öntől|tőled|tőletek) /
        hálás vagyok ...
    """,
    "fill": """
        kérem / kérlek / és / is / akkor / nagyon / tényleg / őszintén / őszintén szólva / most / jelenleg /
        pillanatnyilag / én / mi / engem / nekem / minket / őt / vele / ezt / ez / az / ezúttal / ez alkalommal /
        részemről / azonnal / ivy / bob / ann / mert / megértését kérem / köszönöm a megértését / megértését
        köszönöm
    """,
    "words": """
        a / az / és / is / egy / hogy / van / vagyok / volt / voltam / lesz / lenne / ez / azt / ezt / én / te / ő /
         mi / ti / ők / engem / nekem / neked / neki / önnek / önt / ön / minket / velem / vele / már / még / itt /
        ott / nagyon / jó / minden / év / éve / évben / idő / nap / hét / hónap / barát / barátom / munka / cég /
        találkozó / ismerem / megismerni / beszélni / régen / mindig / régóta / sok / több / ban / ben / idén / új /
         szeretettel / szívesen / kedves / napot / kívánok / megkeresést / tisztelt
    """,
    "acquainted": """
        (|de |igen )(már |)(ismerjük egymást|ismerem őt|ismerem) (|már|régóta) / már ismerjük egymást ...
    """,
    "who": """
        ki (ön|maga|vagy|ez|az|ő) / kicsoda (ön|maga|ő) / mi ez (|az egész) / honnan (van meg|tudja|szerezte) (|a
        )(címem|az email címem|emailem)
    """,
    "turns": """
        mondani / visszautasítani / elutasítani / kihagyni / nemet / visszautasíthatom
    """,
}

FINNISH = {
    "yes": """
        kyllä (|kyllä|kiitos|mielellään|todellakin|ilman muuta|toki|ehdottomasti|hyvin mielelläni|mielelläni|se
        sopii|sopii|vain|kiitos mielelläni|haluan|tietenkin|käy|kiitoksia|suostun) / joo / joo kiitos / joo
        mielellään / joo toki / juu / juu kiitos / jep / kyl / kyllähän / totta kai / tottakai / tietysti /
        tietenkin / tietenki / toki / ilman muuta / ehdottomasti / ehdottomasti kyllä / varmasti / todellakin /
        sopii / sopii hyvin / sopii mainiosti / sopii minulle / se sopii / se sopii minulle / se käy / käy / käy
        hyvin / käyhän se / käy päinsä / ok / okei / selvä / selvä on / hyvä on / hyväksyn / suostun / suostun
        mielelläni / olen samaa mieltä / olen mukana / mukana / olen mukana tässä / anna mennä / antaa mennä /
        antaa palaa / (|kyllä |joo )(esittele meidät|esitelkää meidät|esittele|yhdistä meidät) (|toisillemme|
        kiitos) / ei ongelmaa (mielelläni|mielellään|sopii) / minulla ei ole mitään sitä vastaan / vastaukseni on
        kyllä / sovittu
    """,
    "fond": """
        (|erittäin |hyvin |oikein |todella |kyllä )(mielelläni|mielellään|ilolla|mielihyvin) (|tapaan|tapaisin|
        kiitos|tutustuisin|otan vastaan|tapaamme) ... / suurella ilolla / ilomielin / (|minä |kyllä )(haluaisin|
        haluan|tahtoisin|olisi mukava|olisi kiva|olisi hienoa|olisi ilo|tapaisin|tutustuisin|olisin iloinen|olisi
        mahtavaa|voisin mielelläni) (|kovasti |hänet |todella |mielelläni |häneen )(|tavata|tutustua|tavata hänet|
        tutustua häneen|jutella|keskustella|esittelyn|kuulla lisää) ... / (|se |tämä )(kuulostaa|olisi) (|oikein |
        todella |erittäin )(hyvältä|hienolta|mukavalta|loistavalta|mahtavalta|kivalta|hienoa|mahtavaa|kivaa|
        loistavaa|mukavaa|upeaa) / (|olen |minua |tämä )(|erittäin |hyvin |todella )(kiinnostunut|kiinnostaa) (|
        kyllä|kovasti)
    """,
    "warm": """
        (|kuulostaa |todella |erittäin )(kiinnostavalta|mielenkiintoiselta|mielenkiintoista|kiinnostavaa) / hienoa /
         mahtavaa / loistavaa / kiva / hyvä / hyvä idea / ei ongelmaa / ei haittaa / ei se mitään / ei hätää /
        miksipä ei / miksi ei / mikä ettei / ei kiirettä
    """,
    "no": """
        ei (|ei|kiitos|kiitoksia|kiinnosta|kiinnosta kiitos|sovi|käy|tällä kertaa|missään nimessä|ikinä|koskaan|
        todellakaan|valitettavasti|minua varten|tarvitse|minulle|tule kysymykseen|halua|halua kiitos|ole tarpeen| ole
        minua varten|ole aikaa|ole kiinnostusta|mielellään|oikein kiinnosta|missään tapauksessa|pahoittelen) (|
        kiitos|minua|valitettavasti) / en (|kiitos|halua|ole kiinnostunut|voi|haluaisi|suostu|halua kiitos|ole
        kiinnostunut kiitos|hyväksy|mielelläni|usko|halua tavata häntä|ehdi|todellakaan|missään nimessä|koskaan| tällä
        kertaa|tarvitse|taida|ole samaa mieltä|halua tavata|halua esittelyä) (|kiitos|valitettavasti|hänestä|
        tästä|tätä|tähän|sitä) / en (halua|ole kiinnostunut|tarvitse|ota vastaan|haluaisi|etsi) ... / eipä kiitos / eip
        / eii / älä (esittele|viitsi) / älkää esitelkö / (mieluummin|mielummin|valitettavasti|mieluiten|kiitos
        mutta|pahoittelen mutta|kiitos|ikävä kyllä|vastaukseni on|en usko|minä|minua|tämä|se|kiitos kysymästä mutta|
        parempi) (en|ei) (|kiitos|ole kiinnostunut|voi|kiinnosta|ehdi|sovi|ole minua varten|halua) (|tällä kertaa|
        minua|kiitos) / (|minulla |valitettavasti |valitettavasti minulla |minulla ei valitettavasti )ei ole (|nyt |
        tähän |valitettavasti |tällä hetkellä )(aikaa|kiinnostusta|tarvetta|halua|mielenkiintoa|aikaa tähän| tarvetta
        tälle) ... / (|joudun |täytyy |haluan |minun täytyy |valitettavasti |kohteliaimmin |joudun valitettavasti
        )(kieltäytyä|kieltäydyn|kieltäytymään|hylkään|jätän väliin|jättää väliin|jätän tämän väliin| jättämään väliin)
        (|kiitos|tästä|tarjouksesta|tällä kertaa) / ei tule kuuloonkaan / jättäkää minut rauhaan / jätä minut rauhaan /
        en valitettavasti voi / valitettavasti en voi / en voi valitettavasti
    """,
    "excuse": """
        (|olen |valitettavasti olen |minulla on )(|liian |kovin |juuri nyt |tällä hetkellä |aivan liian )(kiireinen|
        kiire|kiireitä|eläkkeellä) (|nyt|tällä hetkellä|juuri nyt) / en ehdi
    """,
    "later": """
        myöhemmin / ehkä myöhemmin / ei nyt / nyt ei / en nyt / ei vielä / ei tänään / ei juuri nyt / ei tällä
        hetkellä / tällä hetkellä ei / ei toistaiseksi / toisella kertaa / joskus toiste / toiste / ehkä joskus
        toiste / ehkä toiste / ehkä toisella kertaa / joku toinen kerta / ensi (viikolla|kuussa|vuonna|kerralla) /
        (viikon|kuukauden|vuoden|parin viikon|parin kuukauden) (päästä|kuluttua) / loman jälkeen / (|minun täytyy |
        täytyy |lupaan )(mietin|miettiä|harkitsen|harkita|mietitään) ... / palaan asiaan ... / huono aika / huono
        hetki / kysy (uudelleen|myöhemmin) ... / pian / huomenna
    """,
    "stop": """
        lopeta / lopettakaa / seis / lopeta tämä / lopettakaa tämä / (|olkaa hyvä ja |ole hyvä ja )lopettakaa
        viestit / älä (enää |)(kirjoita|lähetä|ota) ... / älkää (enää |)(kirjoittako|lähettäkö|ottako) ... / (|ei
        )enää (viestejä|sähköposteja) ... / ei (enää |)enempää (viestejä|sähköposteja) ... / poistakaa (minut|
        osoitteeni|tietoni) ... / poista (minut|osoitteeni|tietoni) ... / peruuta tilaus / peru tilaus
    """,
    "stop_all": "lopeta kaikki / lopettakaa kaikki / stop kaikki",
    "doubt": """
        jos / mikäli / kun / kunhan / ennen / sen jälkeen / edellyttäen / ehto / vain / ainoastaan / ehkä / kenties /
        mahdollisesti / luultavasti / varmaan / varmaankin / riippuu / katsotaan / saa nähdä / nähdään / en tiedä / en
        tiiä / emmä tiiä / ei aavistustakaan / ei hajuakaan / en ole varma / epävarma / kuka / mikä / mitä / miten /
        missä / miksi / kuinka / millainen / voitko / voisitko / voitteko / sanoo / sanoi / haha / vitsi / loma /
        lomalla / vastaanotettu / välitän / avustaja / avustajani / ensin / lisätietoja / lisää tietoa / tai / vai /
        kyllä ja ei / kyllä ei / joo ei / ei kyllä / joopa joo / no joo / hmm / ongelma / luulen / sama se / en tunne
        häntä / muuten / periaatteessa / toisaalta / se olen minä / minä se olen
    """,
    "but": "mutta / kuitenkin / vaikka / silti / vaan",
    "not": """
        ei / en / et / emme / ette / eivät / älä / älkää / eikä / enkä / koskaan / ilman / kieltäydyn / mahdotonta /
         ikinä
    """,
    "regret": """
        valitettavasti / pahoittelen / pahoittelut / anteeksi / ikävä kyllä / olen pahoillani / sori / harmi /
        harmi kyllä / harmillista
    """,
    "hello": """
        hei / moi / terve / moikka / hyvää (päivää|huomenta|iltaa) / huomenta / hyvä / arvoisa / heippa / päivää
    """,
    "bye": """
        (|ystävällisin |parhain |lämpimin |ystävällisesti )(terveisin|terveisin|terveisiä|terveiset|t) /
        ystävällisesti / terv / terkuin / t / yst terv / näkemiin / hei hei / moi moi / heippa / hyvää
        (päivänjatkoa|viikonloppua) / mukavaa (päivää|viikonloppua|päivänjatkoa) / kunnioittaen / onnea / lähetetty
        ...
    """,
    "thanks": """
        (|paljon |suuri |suuret |iso |lämmin |ja )(kiitos|kiitoksia|kiitti|kiitokset|kiitän) (|paljon|kysymästä|
        tarjouksesta|viestistä|kovasti|etukäteen|kuitenkin|kun kysyit|ehdotuksesta|yhteydenotosta|avusta|
        ajatuksesta|silti|kysymyksestä|mahdollisuudesta|kutsusta) / (oletpa |)(ystävällistä|kilttiä) ... / arvostan
        ...
    """,
    "fill": """
        ja / myös / sitten / niin / todella / rehellisesti / nyt / juuri nyt / tällä hetkellä / minä / me / minua /
        minulle / minut / meidät / häntä / hänet / tämä / se / sen / tällä kertaa / puolestani / minun puolestani /
        heti / ivy / bob / ann / koska / hyvin / ole hyvä / olkaa hyvä / toivottavasti ymmärrät / toivottavasti
        ymmärrätte
    """,
    "words": """
        ja / on / ole / olen / olet / oli / olin / olla / se / sen / tämä / että / minä / sinä / hän / me / te / he
        / minun / sinun / hänen / meidän / minua / minulla / minulle / hänet / häneen / häntä / jo / vielä / täällä
        / siellä / hyvin / kaikki / vuosi / vuotta / vuonna / aika / aikaa / päivä / viikko / kuukausi / ystävä /
        työ / yritys / tapaaminen / tavata / tutustua / puhua / kauan / aina / kanssa / olisi / voi / voin / hyvä /
        paljon / kiitos / mukava / tästä / siitä / uusia / tänä / asia / hei
    """,
    "acquainted": """
        (|mutta |kyllä )(me |)(tunnemme|tunnen) (|jo )(|toisemme|hänet) (|jo|entuudestaan) ... / tunnemme jo
        toisemme
    """,
    "who": """
        kuka (sinä olet|te olette|tämä on|hän on|on tämä|olet) / mikä (tämä on|on tämä|on letterman) / mistä (sait|
        saitte) ...
    """,
    "turns": """
        kieltäytyä / sanoa / hylätä / jättää / missata / vastustaa
    """,
}

ESTONIAN = {
    "yes": """
        jah (|jah|palun|aitäh|meelsasti|muidugi|kindlasti|hea meelega|tänan|väga hea meelega|loomulikult|olen nõus|
        sobib|soovin|ikka) / jaa / jaa palun / jaa muidugi / jep / jo / muidugi / muidugi jah / loomulikult /
        kindlasti / absoluutselt / nõus / olen nõus / olen huvitatud / sobib / sobib hästi / sobib mulle / hästi /
        hea küll / ok / okei / korras / tore jah / tehke ära / las käia / (|jah )(tutvustage|tutvusta|viige) (meid|
        mind) (|palun|kokku) / pole probleemi hea meelega / mul pole midagi selle vastu / nõustun / aktsepteerin
    """,
    "fond": """
        (|väga |suurima |suure )(meelsasti|hea meelega|rõõmuga|heameelega) ... / (|ma |mulle |väga |ma väga
        )(tahaksin|sooviksin|soovin|tahan|meeldiks) (|temaga |väga )(|kohtuda|tutvuda|tutvuda temaga|rääkida|temaga
        tutvuda) ... / (|see )(oleks|kõlab) (|väga )(tore|hästi|suurepäraselt|hea|suurepärane|vahva)
    """,
    "warm": """
        (|kõlab |väga )(huvitavalt|huvitav|põnevalt) / tore / suurepärane / super / hea mõte / pole probleemi /
        pole viga / ei ole probleemi / miks mitte / pole hullu
    """,
    "no": """
        ei (|ei|aitäh|tänan|soovi|soovi aitäh|taha|ole huvitatud|ole huvitatud aitäh|huvita|sobi|saa|ole vaja|ole
        aega|nõustu|tule kõne alla|mitte mingil juhul|kahjuks|ole minu jaoks|soovi tänan|iialgi|kunagi) (|aitäh|
        tänan) / ei (soovi|taha|ole huvitatud|ole aega) ... / (|kahjuks |pigem |parem |aitäh aga |tänan aga |kardan
        et )(ei|mitte) (|aitäh|tänan|soovi|saa) / (|ma |mind |mul |kahjuks |see |kahjuks ma |kahjuks mul |mul
        kahjuks |mind see )(ei|pole) (|praegu )(soovi|taha|huvita|ole huvitatud|huvitatud|aega|ole aega|vaja|saa|
        nõustu|ole minu jaoks|huvi|soovi kohtuda|ole huvi|minu jaoks) ... / mitte mingil juhul / mitte kunagi /
        kunagi / keeldun / (|pean |pean kahjuks |kahjuks pean )(keelduma|loobuma|keeldun|loobun|ära ütlema) ... /
        jätke mind rahule
    """,
    "excuse": "(|olen |kahjuks olen )(|liiga |väga |praegu )(hõivatud|kiire|pensionil)",
    "later": """
        hiljem / võib-olla hiljem / ehk hiljem / mitte praegu / praegu mitte / praegu ei / hetkel mitte / hetkel ei
        / mitte hetkel / mitte veel / veel mitte / täna mitte / mõni teine kord / teine kord / võib-olla mõni teine
        kord / ehk teine kord / järgmisel (nädalal|kuul|aastal|korral) / (nädala|kuu|aasta) pärast / pärast puhkust
        / (|ma )(mõtlen|pean mõtlema|kaalun) ... / annan teada ... / homme / varsti
    """,
    "stop": """
        lõpetage / lõpeta / aitab / (|palun )lõpetage (kirjutamine|kirjade saatmine|see) / (|palun )ärge (enam |
        )(kirjutage|saatke|võtke) ... / (|palun )ära (enam |)(kirjuta|saada) ... / (|palun )(kustutage|eemaldage)
        ... / rohkem kirju pole vaja / loobun tellimusest
    """,
    "doubt": """
        kui / juhul kui / enne / pärast seda / tingimusel / tingimus / ainult / vaid / võib-olla / ehk / vahest /
        võimalik / ilmselt / tõenäoliselt / vaatame / eks näis / oleneb / ma ei tea / ei tea / pole aimugi / pole õrna
        aimugi / ei ole kindel / ma pole kindel / pole kindel / kes / mis / mida / kuidas / kus / miks / milline / kas
        / ütleb / ütles / haha / nali / puhkus / puhkusel / kätte saadud / edastan / assistent / kõigepealt / enne seda
        / rohkem infot / lisainfo / või / jah ja ei / jah ei / ei jah / hmm / probleem / arvan / ükskõik / ei tunne
        teda / muidu / põhimõtteliselt / see olen mina
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
        teda / see / seda / seekord / sel korral / minu poolt / kohe / ivy / bob / ann / sest
    """,
    "words": """
        ja / on / olen / oled / oli / olin / olla / see / selle / et / mina / ma / sina / sa / tema / ta / meie /
        me / teie / te / nemad / minu / sinu / tema / meie / mul / mulle / temaga / juba / veel / siin / seal /
        väga / hästi / kõik / aasta / aastat / aeg / aega / päev / nädal / kuu / sõber / töö / ettevõte / kohtumine
        / kohtuda / tutvuda / rääkida / ammu / alati / oleks / saab / tänan / aitäh / pakkumise / eest / uusi /
        tere / huvitatud
    """,
    "acquainted": "(|aga |jah )(me |ma )(juba )(tunneme|tunnen) ... / tunneme (juba |)teineteist",
    "who": "kes (te olete|sa oled|see on|on) / mis (see on|on see)",
    "turns": """
        keelduda / öelda / jätta / magada
    """,
}

TABLES = {"hu": HUNGARIAN, "fi": FINNISH, "et": ESTONIAN}
