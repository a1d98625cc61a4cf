"""Words of Hungarian, Finnish and Estonian: data alone, in the notation of `words.py`."""

HUNGARIAN = {
    "yes": """
        igen (|igen|kérem|köszönöm|szívesen|persze|nagyon szívesen|örömmel|természetesen|szeretném|kérek|légy szíves|
        köszönöm szépen|rendben|benne vagyok|érdekel|elfogadom|beleegyezem|legyen szíves) / ja persze / persze /
        persze hogy / persze szívesen / persze hogy igen / természetesen / hogyne / naná / naná hogy igen /
        mindenképpen / mindenképp / feltétlenül / abszolút / határozottan igen / egyetértek / beleegyezem / elfogadom
        / hozzájárulok / rendben / rendben van / oké / ok / okés / jó / jól van / mehet / benne vagyok / jöhet /
        csináljuk / (|igen )(mutasson be|mutass be|mutasson be minket|mutass be minket|mutassanak be) (| kérem|
        kérlek|egymásnak|neki) / (nem gond|semmi gond|nem probléma) (szívesen|persze|igen) / nincs ellene kifogásom /
        nincs kifogásom / a válaszom igen / részemről (rendben|oké|mehet|igen) / (megadhatja|megadhatod|
        továbbíthatja|odaadhatja) a (címemet|címem| emailemet|e mail címemet|elérhetőségemet) / (|igen |kérem |
        persze |jó |ok |oké |rendben |szívesen |nagyon szívesen |természetesen |miért ne |benne vagyok |egyetértek |
        semmi akadálya )(mutass be minket|mutassatok be| mutassatok be minket|mutasson be minket|mutass be|kössetek
        össze minket|köss össze minket|kössön össze minket| hozz össze minket|adja meg neki a címemet|add meg neki a
        címemet|adhatja neki az e-mail címemet|megadhatod neki a címemet|megadhatja neki a címemet|megadhatod neki az
        emailemet|add meg neki az emailemet|rajta|hajrá|mehet| csináld|írhat nekem|írjon nekem|nyugodtan írhat|
        nyugodtan írjon) (|kérlek|kérem|köszönöm|nyugodtan) / (semmi| nincs|nincsen) (akadálya|ellenvetésem|
        kifogásom|ellene kifogásom|ellenemre|ellene semmi kifogásom) / (ezennel | )(hozzájárulok|beleegyezem|
        beleegyezésemet adom|megadom a hozzájárulásomat) (|a bemutatáshoz|hozzá|a bemutatásba| ahhoz hogy
        bemutassanak) / (benne vagyok|mehet|felőlem mehet|részemről rendben|részemről oké|nekem jó|nekem megfelel|
        állok elébe|örömmel|boldogan|hát persze|naná|még szép|jöhet) (|köszönöm|persze|igen) / miért ne(|,) (igen|
        szívesen|mutassatok be|persze|rendben)
    """,
    "fond": """
        (|nagyon |nagy |a legnagyobb )(szívesen|örömmel) / (|nagyon |igen |én )(szeretném|szeretnék|örülnék|
        szívesen| örömmel|szeretnénk) (|nagyon |vele |őt )(|megismerném|megismerni|találkoznék|találkozni|
        megismerkedni| megismerkednék|beszélnék|bemutatkozni|neki|ennek|a lehetőségnek|elfogadom|élek vele|a
        bemutatásnak|veszem) ... / (|ez )(jól|remekül|nagyszerűen|nagyon jól) hangzik / (|ez |az )(|nagyon |igazán
        )(jó|remek|nagyszerű|szuper) (lenne|ötlet lenne|volna) / (|igen |nagyon )(érdekel|érdekelne) / (igen |
        )érdekel a (dolog|lehetőség|bemutatás) / (|igen |nagyon |én )(szívesen|örömmel|szeretném|szeretnék|örülnék|
        örülök|boldogan|érdekel|megismerném|szívesen megismerném|szívesen megismerkedem|szívesen megismerkednék) (|
        nagyon |vele |ezt a )(|megismerni|megismerkedni| beszélni|megismerném|találkozni|találkoznék|megismerem|a
        lehetőségnek|neki|beszélnék) (|vele|őt|bobot|bobbal) (| köszönöm) / (nagyon |az |)(jó|remek|nagyszerű|
        szuper|hasznos|klassz) (lenne|ötlet|volna) (|köszönöm|igen)
    """,
    "warm": """
        (|nagyon )(érdekes|érdekesen hangzik|érdekesnek tűnik) / szuper / remek / nagyszerű / jó ötlet / nem gond /
        semmi gond / nem probléma / miért ne / nem baj / semmi baj / klassz
    """,
    "no": """
        nem (|nem|köszönöm|köszi|kösz|kérem|szeretném|szeretnék|akarom|érdekel|érdekel köszönöm|kérek|kérek köszönöm|
        vagyok érdekelt|élek vele|fogadom el|járulok hozzá|egyezem bele|tudom elfogadni|köszönöm szépen| sajnos|
        kell|érek rá erre|nekem való|szükséges|igazán|egyáltalán|értek egyet|sajnálom|hiszem) (|köszönöm| sajnálom) /
        nem (szeretném|szeretnék|akarom|akarok|érdekel|tudom vállalni|kívánok|óhajtok) ... / neem / soha / sohasem /
        soha az életben / semmiképpen / semmiképp / szó sem lehet róla / (inkább|sajnos|köszönöm| köszönöm de|
        inkább|sajnálom de|attól tartok|biztosan|sajnálom|határozottan|azt hiszem|nekem|ezt|engem|ez|ez engem|ez
        nekem|jobb ha|jelenleg sajnos) nem (|köszönöm|érdekel|szeretném|szükséges|való nekem|kérem|nekem való) / (|
        sajnos |erre |most |erre most )(nincs|nincsen) (időm|érdeklődésem|kedvem|szükségem|időm erre|rá időm|rá
        szükségem|szükségem rá|kedvem hozzá) ... / (|sajnos |köszönöm |tisztelettel |udvariasan |vissza kell |el kell
        |ezt |most |kénytelen vagyok |köszönettel )(visszautasítom|elutasítom|visszautasítani| elutasítani|
        utasítanom|elhárítom|kihagyom|passzolok|passzolom|nemet mondok|lemondok róla|elutasítanom| visszautasítanom)
        (|köszönöm|az ajánlatot|ezt|most) / passz / hagyjanak békén / hagyjon békén / ellenzem / nem nekem való /
        sajnos nem tudok / sajnos nem tudom vállalni / sajnos nem megy / sajnos nem áll módomban / (|én |köszönöm de
        |sajnos |most |jelenleg )nem (szeretném|szeretnék|akarok|akarom|kívánok|keresek|érdekel|kérek|kérem|vagyok
        érdekelt|van szükségem|van időm|fogadom el|óhajtok|élek|tudom elfogadni|kérek belőle) ... / (kérem |kérlek |
        )ne (adja|adják|add|adjátok|mutasson|mutassanak|ossza|osszák|oszd|kössenek) ... / (sajnos |inkább |most |
        ezúttal |)(visszautasítom|elutasítom|kihagyom|passzolom|passz|lemondok|el kell utasítanom|vissza kell
        utasítanom|nemet mondok|nemet kell mondanom|inkább nem) (|köszönöm|ezúttal|sajnos) / (köszönöm|köszönöm az
        ajánlatot|köszi|kedves|kedves tőled)(|,) de (|inkább |sajnos |most |ezúttal )(nem|nem kérem|nem szeretném|
        kihagyom|visszautasítom|nem érdekel|nem kérek|nemet mondok|nincs rá időm|nincs szükségem) ... / nem(|,)
        (köszönöm|kell|szükséges|érdekel|köszi|kérem|kérek) (|köszönöm) / (nincs|nincsen) (|rá )(szükségem|időm|
        kedvem|szükség|igényem) (|rá|erre|köszönöm)
    """,
    "excuse": """
        (|jelenleg |most |nagyon |túl |túlságosan )(|túl |nagyon |túlságosan )(elfoglalt|elfoglalt vagyok| leterhelt
        vagyok|nyugdíjas vagyok) / nem érek rá / nem tudom vállalni / (|én )nem (tudok|mondhatok|tudom|mondhatom) (|
        erre )(igent|igent mondani|elfogadni|elvállalni|beleegyezni)
    """,
    "later": """
        később / talán később / majd később / majd / most nem / nem most / most sajnos nem / most inkább nem / még
        nem / ma nem / egyelőre nem / jelenleg nem / pillanatnyilag nem / máskor / talán máskor / majd máskor /
        legközelebb / jövő (héten|hónapban|évben) / jövőre / egy (hét|hónap|év) múlva / (két|három|pár|néhány) (hét|
        hónap) múlva / (a nyaralás|az ünnepek|a szabadságom) után / átgondolom ... / gondolkodom rajta / meggondolom
        ... / még gondolkodom ... / gondolkodnom kell ... / jelentkezem ... / holnap / hamarosan / rossz időpont /
        nem (jó|alkalmas) (az | )időpont ... / (talán|esetleg|inkább) (később|ősszel|tavasszal|nyáron|majd|jövőre|
        jövő|máskor) ... / később (| szívesen|talán) / máskor / (kérdezz|kérdezzen|kérdezzenek|írj|írjon|keress|
        keressen) (|meg |meg újra |rá |újra )(|egy|januárban|ősszel|később|újra|jövő|meg) ... / (most |)(még |)nem
        (most|alkalmas) ... / majd (később| ősszel|jövőre)
    """,
    "stop": """
        állj / elég / hagyja abba / hagyják abba / hagyd abba / (|kérem |kérlek )ne (írjon|írjanak|küldjön|
        küldjenek| keressen|keressenek|írj|zavarjon|zavarjanak) (|nekem |többet |többé |több )(|többet|többé|
        többször|levelet| emailt|üzenetet) / leiratkozás / leiratkozom / iratkozzon le / (|kérem )(töröljön|
        töröljék| törölje|vegyenek le| távolítson el) ... / (ne kérek |nem kérek |nincs )több (emailt|levelet|
        üzenetet) ... / (hagyják|hagyja|hagyd| hagyjátok) (abba|békén) ... / (kérem |)(töröljenek|töröljék|törölje|
        töröld|vegyenek|vegye) (|le )(|az|a|engem| ki|le|az adataimat|a címemet) ... / (nem |)(akarok|kérek|
        szeretnék) (több|további) (levelet|emailt|üzenetet| e-mailt|leveleket) ... / ne (írjanak|írjon|írj|
        küldjenek|küldjön|küldj|keressenek) (|nekem )(|többet|több|többé) ... / (elég|vége) (volt |)(a levelekből|az
        emailekből) / hagyjanak békén / leiratkozás / leiratkozom
    """,
    "stop_all": "mindent állítson le / minden leállítása / stop mindenki",
    "doubt": """
        ha / amennyiben / ha majd / miután / mielőtt / feltétel / azzal a feltétellel / csak / talán / esetleg /
        lehet / lehet hogy / lehetséges / valószínűleg / attól függ / majd meglátjuk / meglátjuk / nem tudom / nem
        tudom még / fogalmam sincs / nem vagyok biztos / nem vagyok benne biztos / bizonytalan / ki / kicsoda / mi /
        mit / hogyan / hol / miért / milyen / vajon / tudna / tudnál / mondja / mondta / haha / vicc / szabadság /
        szabadságon / megkaptam / továbbítom / asszisztens / asszisztensem / előbb / először / több információ / több
        információt / bővebb / vagy / igen és nem / igen nem / igen is meg nem is / hát / hmm / probléma / azt hiszem
        / mindegy / nekem mindegy / nem ismerem / egyébként / elvileg / nem(|,) (nem baj|nem gond|semmi gond|nem
        probléma) / én vagyok / jönne / jönnék ha / amikor / majd amikor / mintha / viccelek / csak vicc / attól függ
        / a főnököm / feleségem / férjem / ellenszolgáltatás / mennyi / üzenetét megkaptuk / megkaptuk / nem vagyok
        ellene / nem látok problémát / nem bánom
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
        (|de |igen )(már |)(ismerjük egymást|ismerem őt|ismerem) (|már|régóta) / már ismerjük egymást ... / (|igen
        |persze )(|,) (ismerem|tudom ki) (|őt|bobot|már|jól)
    """,
    "who": """
        ki (ön|maga|vagy|ez|az|ő) / kicsoda (ön|maga|ő) / mi ez (|az egész) / honnan (van meg|tudja|szerezte) (|a
        )(címem|az email címem|emailem)
    """,
    "turns": """
        mondani / visszautasítani / elutasítani / kihagyni / nemet / visszautasíthatom
    """,
    "until": """
        után / előtt / amíg / ameddig / majd ha / amikor / amint / csak a / jövő (héten|hónapban|évben) / egy hónap
        múlva / múlva / csak
    """,
    "and": """
        és / ezért / éppen ezért / és ezért / pont ezért / és pont ezért / mert / így
    """,
}

FINNISH = {
    "yes": """
        kyllä (|kyllä|kiitos|mielellään|todellakin|ilman muuta|toki|ehdottomasti|hyvin mielelläni|mielelläni|se
        sopii| sopii|vain|kiitos mielelläni|haluan|tietenkin|käy|kiitoksia|suostun) / joo / joo kiitos / joo
        mielellään / joo toki / juu / juu kiitos / jep / kyl / kyllähän / totta kai / tottakai / tietysti / tietenkin
        / tietenki / toki / ilman muuta / ehdottomasti / ehdottomasti kyllä / varmasti / todellakin / sopii / sopii
        hyvin / sopii mainiosti / sopii minulle / se sopii / se sopii minulle / se käy / käy / käy hyvin / käyhän se
        / käy päinsä / ok / okei / selvä / selvä on / hyvä on / hyväksyn / suostun / suostun mielelläni / olen samaa
        mieltä / olen mukana / mukana / olen mukana tässä / anna mennä / antaa mennä / antaa palaa / (|kyllä |joo
        )(esittele meidät|esitelkää meidät| esittele|yhdistä meidät) (|toisillemme| kiitos) / ei ongelmaa
        (mielelläni|mielellään|sopii) / minulla ei ole mitään sitä vastaan / vastaukseni on kyllä / sovittu / (|
        kyllä |kyllä kiitos |joo |toki |ok |okei |ilman muuta | totta kai |no totta kai |mielelläni |sopii |hienoa |
        käy |kiitos |ei mitään sitä vastaan )(esittele meidät| esitelkää meidät|esittele meidät toisillemme|yhdistä
        meidät|yhdistäkää meidät|laita meidät yhteyteen|laittakaa meidät yhteyteen|saat antaa hänelle sähköpostini|
        saat antaa hänelle osoitteeni|voit antaa hänelle sähköpostini| voit antaa hänelle osoitteeni|voitte antaa
        hänelle osoitteeni|anna hänelle sähköpostini|anna hänelle osoitteeni| anna mennä|siitä vain|anna palaa|hän
        saa kirjoittaa|hän voi kirjoittaa minulle|hän saa ottaa yhteyttä) (|kiitos| vain|mieluusti) / (no |)(totta
        kai|ilman muuta|tottakai|toki|joo|kyllä) (|toki|kiitos|mielelläni|mielellään| sopii|käy|ilman muuta|se sopii|
        se käy) / (minulla ei ole|ei ole|ei) (|mitään )(sitä vastaan|vastaan| vastalauseita|estettä) (|esittele
        meidät|anna mennä) / (annan|suostun|hyväksyn|vahvistan) (|täten |siihen | mielelläni )(|suostumukseni|
        esittelyn|esittelyyn|esittelyä|suostumuksen) / (miksipä|miksi) ei(|,) (kyllä|joo| sopii|mielelläni|esittele
        meidät) / (sopii|käy|kelpaa|passaa) (|minulle|mulle|hyvin|oikein hyvin|kyllä| mainiosti) (|kiitos)
    """,
    "fond": """
        (|erittäin |hyvin |oikein |todella |kyllä )(mielelläni|mielellään|ilolla|mielihyvin) (|tapaan|tapaisin|
        kiitos|tutustuisin|otan vastaan|tapaamme) ... / suurella ilolla / ilomielin / (|minä |kyllä )(haluaisin|
        haluan|tahtoisin|olisi mukava|olisi kiva|olisi hienoa|olisi ilo|tapaisin|tutustuisin|olisin iloinen|olisi
        mahtavaa|voisin mielelläni) (|kovasti |hänet |todella |mielelläni |häneen )(|tavata|tutustua|tavata hänet|
        tutustua häneen|jutella|keskustella|esittelyn|kuulla lisää) ... / (|se |tämä )(kuulostaa|olisi) (|oikein |
        todella |erittäin )(hyvältä|hienolta|mukavalta|loistavalta|mahtavalta|kivalta|hienoa|mahtavaa|kivaa|
        loistavaa|mukavaa|upeaa) / (|olen |minua |tämä )(|erittäin |hyvin |todella )(kiinnostunut|kiinnostaa) (|
        kyllä|kovasti) / (|kyllä |minä |olisi |se olisi |kiitos )(|erittäin |todella |hyvin |oikein )(mielelläni|
        haluaisin|haluan|tapaisin|olisi mukava|olisi kiva|olisi hienoa|olisi hauska|ilolla|mieluusti|tutustuisin) (|
        erittäin |mielelläni |kovasti )(|tavata|tutustua|jutella|tutustun|tapaan|tapaisin|tulla esitellyksi|
        keskustella|tutustuisin) (|häneen|hänet|bobin|bobiin|hänen kanssaan|bobin kanssa) (|kiitos) / (se |)(olisi|
        kuulostaa) (|oikein |todella |tosi )(mukavaa|kivaa|hienoa|hyvältä|hyvä|loistavaa|hyödyllistä|mahtavaa|upeaa|
        hienolta|kivalta) (|kiitos)
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
        kiitos| minua|valitettavasti) / en (|kiitos|halua|ole kiinnostunut|voi|haluaisi|suostu|halua kiitos|ole
        kiinnostunut kiitos|hyväksy|mielelläni|usko|halua tavata häntä|ehdi|todellakaan|missään nimessä|koskaan|
        tällä kertaa| tarvitse|taida|ole samaa mieltä|halua tavata|halua esittelyä) (|kiitos|valitettavasti|hänestä|
        tästä|tätä|tähän| sitä) / en (halua|ole kiinnostunut|tarvitse|ota vastaan|haluaisi|etsi) ... / eipä kiitos /
        eip / eii / älä (esittele|viitsi) / älkää esitelkö / (mieluummin|mielummin|valitettavasti|mieluiten|kiitos
        mutta|pahoittelen mutta|kiitos|ikävä kyllä|vastaukseni on|en usko|minä|minua|tämä|se|kiitos kysymästä mutta|
        parempi) (en|ei) (| kiitos|ole kiinnostunut|voi|kiinnosta|ehdi|sovi|ole minua varten|halua) (|tällä kertaa|
        minua|kiitos) / (| minulla |valitettavasti |valitettavasti minulla |minulla ei valitettavasti )ei ole (|nyt |
        tähän |valitettavasti |tällä hetkellä )(aikaa|kiinnostusta|tarvetta|halua|mielenkiintoa|aikaa tähän| tarvetta
        tälle) ... / (|joudun | täytyy |haluan |minun täytyy |valitettavasti |kohteliaimmin |joudun valitettavasti
        )(kieltäytyä|kieltäydyn| kieltäytymään|hylkään|jätän väliin|jättää väliin|jätän tämän väliin| jättämään
        väliin) (|kiitos|tästä| tarjouksesta|tällä kertaa) / ei tule kuuloonkaan / jättäkää minut rauhaan / jätä
        minut rauhaan / en valitettavasti voi / valitettavasti en voi / en voi valitettavasti / (|minä |minua |
        kiitos mutta |valitettavasti |nyt )(en|ei|minulla ei ole) (|nyt |valitettavasti |kuitenkaan |todellakaan |
        oikein )(halua|ole kiinnostunut| kiinnosta|etsi|tarvitse|ole aikaa|ole kiinnostusta|aio|hyväksy|suostu|halua
        esittelyä|jaksa|kaipaa|ole tarvetta| ehdi) ... / (älkää|älä) (|ole hyvä ja )(antako|anna|jakako|jaa|
        luovuttako|luovuta|esitelkö|esittele|yhdistäkö| yhdistä) ... / (joudun|täytyy|haluan|päätin|taidan|pitää|
        minun täytyy) (|valitettavasti |kohteliaasti )(kieltäytyä|jättää väliin|kieltäydyn|sanoa ei|olla ilman) (|
        tällä kertaa|kiitos) / (ei|eipä|ei ei|en) (|,)(| kiitos |valitettavasti )(kiitos|tarvitse|kiinnosta|halua|
        ole tarvetta|ole aikaa|missään nimessä|ikinä|koskaan| tällä kertaa|taida|ole minua varten) (|kiitos) /
        (kiitos|kiitos kysymästä|kiitos tarjouksesta|kiva kun kysyit)(| ,) mutta (|valitettavasti |tällä kertaa )(ei|
        ei kiitos|en|kieltäydyn|en halua|en ole kiinnostunut|ei kiinnosta| jätän väliin|ei tällä kertaa) ... / jätän
        väliin / kieltäydyn / jätetään väliin / ei missään nimessä
    """,
    "excuse": """
        (|olen |valitettavasti olen |minulla on )(|liian |kovin |juuri nyt |tällä hetkellä |aivan liian )(kiireinen|
        kiire|kiireitä|eläkkeellä) (|nyt|tällä hetkellä|juuri nyt) / en ehdi / (|minä )en (voi|pysty) (|tähän )(sanoa
        kyllä|suostua|hyväksyä|vastata kyllä|sanomaan kyllä|suostumaan) (|tähän)
    """,
    "later": """
        myöhemmin / ehkä myöhemmin / ei nyt / nyt ei / en nyt / ei vielä / ei tänään / ei juuri nyt / ei tällä
        hetkellä / tällä hetkellä ei / ei toistaiseksi / toisella kertaa / joskus toiste / toiste / ehkä joskus
        toiste / ehkä toiste / ehkä toisella kertaa / joku toinen kerta / ensi (viikolla|kuussa|vuonna|kerralla) /
        (viikon|kuukauden|vuoden| parin viikon|parin kuukauden) (päästä|kuluttua) / loman jälkeen / (|minun täytyy |
        täytyy |lupaan )(mietin| miettiä|harkitsen|harkita|mietitään) ... / palaan asiaan ... / huono aika / huono
        hetki / kysy (uudelleen| myöhemmin) ... / pian / huomenna / (ehkä|mieluummin) (myöhemmin|syksyllä|keväällä|
        kesällä|talvella|ensi|joskus| toiste|toisen) ... / myöhemmin (|mielelläni|ehkä|kiitos) / (kysy|kysykää|
        palaa|palataan|ota|ottakaa|kirjoita) (| minulta |asiaan |yhteyttä )(uudestaan|myöhemmin|uudelleen|ensi|
        tammikuussa|syksyllä|kuukauden|vasta) ... / ei (nyt|vielä|juuri nyt|ihan) ... / toisen kerran / (kyllä |joo |
        )mutta (vasta|ei ennen) ...
    """,
    "stop": """
        lopeta / lopettakaa / seis / lopeta tämä / lopettakaa tämä / (|olkaa hyvä ja |ole hyvä ja )lopettakaa viestit
        / älä (enää |)(kirjoita|lähetä|ota) ... / älkää (enää |)(kirjoittako|lähettäkö|ottako) ... / (|ei )enää
        (viestejä| sähköposteja) ... / ei (enää |)enempää (viestejä|sähköposteja) ... / poistakaa (minut| osoitteeni|
        tietoni) ... / poista (minut|osoitteeni|tietoni) ... / peruuta tilaus / peru tilaus / (lopettakaa|lopeta|
        lakatkaa) (|nämä |tämä )(|viestit|minulle|lähettäminen|kirjoittaminen|sähköpostit) ... / (poistakaa|poista)
        (minut|osoitteeni|tietoni| sähköpostini) ... / (en |)(halua|tahdo) (enää|enempää|lisää) (viestejä|
        sähköposteja|postia|mitään) ... / älkää (| enää )(lähettäkö|kirjoittako|ottako) ... / älä (|enää )(lähetä|
        kirjoita|ota) ... / jättäkää minut rauhaan / ei enää viestejä
    """,
    "stop_all": "lopeta kaikki / lopettakaa kaikki / stop kaikki",
    "doubt": """
        jos / mikäli / kun / kunhan / ennen / sen jälkeen / edellyttäen / ehto / vain / ainoastaan / ehkä / kenties /
        mahdollisesti / luultavasti / varmaan / varmaankin / riippuu / katsotaan / saa nähdä / nähdään / en tiedä /
        en tiiä / emmä tiiä / ei aavistustakaan / ei hajuakaan / en ole varma / epävarma / kuka / mikä / mitä / miten
        / missä / miksi / kuinka / millainen / voitko / voisitko / voitteko / sanoo / sanoi / haha / vitsi / loma /
        lomalla / vastaanotettu / välitän / avustaja / avustajani / ensin / lisätietoja / lisää tietoa / tai / vai /
        kyllä ja ei / kyllä ei / joo ei / ei kyllä / joopa joo / no joo / hmm / ongelma / luulen / sama se / en tunne
        häntä / muuten / periaatteessa / toisaalta / se olen minä / minä se olen / en ole vastaan / en näe ongelmaa
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
        (|mutta |kyllä )(me |)(tunnemme|tunnen) (|jo )(|toisemme|hänet) (|jo|entuudestaan) ... / tunnemme jo toisemme
        / (|kyllä |joo )(|,) (|minä )(tunnen|tiedän) (|hänet|bobin|jo|kyllä)
    """,
    "who": """
        kuka (sinä olet|te olette|tämä on|hän on|on tämä|olet) / mikä (tämä on|on tämä|on letterman) / mistä (sait|
        saitte) ...
    """,
    "turns": """
        kieltäytyä / sanoa / hylätä / jättää / missata / vastustaa
    """,
    "until": """
        jälkeen / ennen / kunnes / vasta / kun palaan / kun olen / heti kun / kuukauden päästä / viikon päästä / ensi
        (viikolla|kuussa|vuonna) / alkaen
    """,
    "and": """
        ja / joten / siksi / ja siksi / juuri siksi / ja juuri siksi / koska
    """,
}

ESTONIAN = {
    "yes": """
        jah (|jah|palun|aitäh|meelsasti|muidugi|kindlasti|hea meelega|tänan|väga hea meelega|loomulikult|olen nõus|
        sobib|soovin|ikka) / jaa / jaa palun / jaa muidugi / jep / jo / muidugi / muidugi jah / loomulikult /
        kindlasti / absoluutselt / nõus / olen nõus / olen huvitatud / sobib / sobib hästi / sobib mulle / hästi /
        hea küll / ok / okei / korras / tore jah / tehke ära / las käia / (|jah )(tutvustage|tutvusta|viige) (meid|
        mind) (|palun|kokku) / pole probleemi hea meelega / mul pole midagi selle vastu / nõustun / aktsepteerin / (|
        jah |jaa |palun |muidugi |ok |okei |hea meelega |nõus |sobib |miks mitte |tore |kindlasti )(tutvusta meid|
        tutvustage meid|tutvusta| tutvustage|vii meid kokku|viige meid kokku|anna talle mu (meil|aadress|e-post|
        kontakt)|andke talle minu (meil| aadress|e-posti aadress|kontakt)|võid anda talle mu aadressi|võite anda
        talle minu aadressi|lase käia|laske käia| las ta kirjutab|ta võib mulle kirjutada) (|palun|aitäh) / mul (ei
        ole|pole) midagi selle vastu / (annan| kinnitan) (|oma )nõusoleku / (sobib|kõlab hästi|olen nõus|olen poolt|
        olen päri) (|mulle|tutvustage meid) / miks mitte(|,) (jah|hea meelega|tutvusta|tutvusta meid|sobib)
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
        seekord|ei soovi) ... / ei(|,) (aitäh|tänan|pole vaja|ei soovi|ei taha)
    """,
    "excuse": """
        (|olen |kahjuks olen )(|liiga |väga |praegu )(hõivatud|kiire|pensionil) / (|ma )ei saa ()(öelda jah|jah
        öelda|nõustuda)
    """,
    "later": """
        hiljem / võib-olla hiljem / ehk hiljem / mitte praegu / praegu mitte / praegu ei / hetkel mitte / hetkel ei
        / mitte hetkel / mitte veel / veel mitte / täna mitte / mõni teine kord / teine kord / võib-olla mõni teine
        kord / ehk teine kord / järgmisel (nädalal|kuul|aastal|korral) / (nädala|kuu|aasta) pärast / pärast puhkust
        / (|ma )(mõtlen|pean mõtlema|kaalun) ... / annan teada ... / homme / varsti
    """,
    "stop": """
        lõpetage / lõpeta / aitab / (|palun )lõpetage (kirjutamine|kirjade saatmine|see) / (|palun )ärge (enam |
        )(kirjutage|saatke|võtke) ... / (|palun )ära (enam |)(kirjuta|saada) ... / (|palun )(kustutage|eemaldage) ...
        / rohkem kirju pole vaja / loobun tellimusest / (palun |)(lõpetage|lõpeta) (|mulle )(kirjutamine|saatmine|
        kirjad) ... / (palun |)ära(|ge) (|enam )(kirjuta|kirjutage|saatke|saada) ... / (palun |)(eemaldage|
        kustutage|eemalda| kustuta) (mind|minu|mu) ... / jätke mind rahule / rohkem kirju ei soovi
    """,
    "doubt": """
        kui / juhul kui / enne / pärast seda / tingimusel / tingimus / ainult / vaid / võib-olla / ehk / vahest /
        võimalik / ilmselt / tõenäoliselt / vaatame / eks näis / oleneb / ma ei tea / ei tea / pole aimugi / pole
        õrna aimugi / ei ole kindel / ma pole kindel / pole kindel / kes / mis / mida / kuidas / kus / miks / milline
        / kas / ütleb / ütles / haha / nali / puhkus / puhkusel / kätte saadud / edastan / assistent / kõigepealt /
        enne seda / rohkem infot / lisainfo / või / jah ja ei / jah ei / ei jah / hmm / probleem / arvan / ükskõik /
        ei tunne teda / muidu / põhimõtteliselt / see olen mina
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
    "until": """
        pärast / enne / kuni / kui ma tagasi / alles / järgmisel (nädalal|kuul|aastal) / kuu pärast
    """,
}

TABLES = {"hu": HUNGARIAN, "fi": FINNISH, "et": ESTONIAN}
