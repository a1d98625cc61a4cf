"""Words of Hungarian: data alone, in the notation of `words.py`."""

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

TABLES = {"hu": HUNGARIAN}
