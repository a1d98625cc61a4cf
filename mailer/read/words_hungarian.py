"""Words of Hungarian: data alone, in the notation of `words.py`."""

HUNGARIAN = {
    "macros": """
        him = neki|bobnak|bob úrnak|az úrnak|a hölgynek|nekik|az illetőnek|ann nak|a másik félnek|ennek az embernek|
        annak az embernek|az uraknak / sort = privát|magán|céges|munkahelyi|személyes|új|másik|otthoni|saját / thing
        = címemet|címem|címet|címünket|e-mail címemet|e-mail címem|email címemet|email címem|e-mail-címemet|
        e-mail-címem|emailcímemet|emailcímem|mail címemet|mailcímemet|mailcímem|mail címem|emailemet|emailem|
        e-mailemet|e-mailem|mailemet|mailem|mélemet|elérhetőségemet|elérhetőségem|elérhetőségeimet|elérhetőségeim|
        elérhetőségünket|adataimat|adataim|kontaktomat|kontaktom|számomat|számom|telefonszámomat|telefonszámom|
        magáncímemet|névjegyemet|ímélemet|ímél címemet|drótposta címemet / mything = (|az |a )(|én |@sort@ )@thing@
        / adv = nyugodtan|persze|bátran|természetesen|csak|kérem|kérlek|akkor|igen|szívesen|hát|minden további
        nélkül|gond nélkül|is|örömmel|hogyne|légyszi|légy szíves|legyen szíves|rendben|simán|ám|feltétlenül|
        mindenképp|mindenképpen|azonnal|máris|hát persze|naná|nyugodt szívvel|tessék|ok|oké|jó|akár|tőlem|felőlem|
        miattam / pre = meg|oda|át|ki|tovább|el / obj = (ilyen|efféle|ez az|az ilyen|új|több|ez a|ilyenfajta|erre
        az|ilyesfajta|az új) (ismeretség|ismeretségre|kapcsolat|kapcsolatra|ismeretségek|kapcsolatok|lehetőség|téma|
        ajánlat|ismerkedés|dolog|dologra)|bobbal|bob úrral|vele|ezzel az emberrel|erre|ehhez|ebből|ebbe|ezt|ezzel|új
        ismeretségeket|új kapcsolatokat|új ismerősöket|új embereket|új kapcsolatra|új ismeretségre|ilyesmit|
        ilyesmire|ilyesmibe|ilyenbe|ilyet|ilyen dolgokat|semmi ilyet|tőle|belőle|semmit|több kapcsolatot|senkit|
        senkivel|abból|az ilyesmit / giveimp = (adja|adják|add|adjátok|adjad) (|csak |nyugodtan |kérem |kérlek |neki
        |bátran )@pre@|(küldje|küldjék|küldd|küldjétek|küldjed) (|csak |nyugodtan |kérem |kérlek |neki |bátran )(|
        el|át|tovább)|továbbítsa|továbbítsák|továbbítsd|továbbítsátok|(ossza|osszák|oszd|osszátok) (|csak |nyugodtan
        )meg|(mondja|mondják|mondd|mondjátok) (|csak |nyugodtan )meg|adjanak|dobd át|dobja át / giveable = adhatja|
        adhatják|adhatod|adhatjátok|küldheti|küldhetik|küldheted|küldhetitek / giving = (meg|oda|át|ki|tovább|el|)
        (|is |nyugodtan )@giveable@|megadhatja|megadhatják|megadhatod|megadhatjátok|odaadhatja|odaadhatják|
        odaadhatod|odaadhatjátok|átadhatja|átadhatják|átadhatod|átadhatjátok|kiadhatja|kiadhatják|kiadhatod|
        kiadhatjátok|továbbadhatja|továbbadhatják|továbbadhatod|továbbadhatjátok|elküldheti|elküldhetik|elküldheted|
        elküldhetitek|átküldheti|átküldheted|továbbküldheti|továbbküldheted|továbbíthatja|továbbíthatják|
        továbbíthatod|továbbíthatjátok|megoszthatja|megoszthatják|megoszthatod|megoszthatjátok|megkaphatja|meg lehet
        adni|oda lehet adni|megmondhatja|megmondhatod / write = írjon|írjál|írhat|hívjon|hívhat|felhívhat|kereshet|
        megkereshet|keressen|jelentkezzen|jelentkezhet|írjon rám|írhat rám|telefonáljon|mailezzen|írjon csak|jöjjön
        a levele|(vegye|veheti) fel (|velem )a kapcsolatot|felveheti (|velem )a kapcsolatot|(vegye|veheti) fel velem
        a kapcsolatot|lépjen velem kapcsolatba|kapcsolatba léphet velem|küldjön emailt|küldjön e-mailt|küldhet
        emailt|küldhet e-mailt|dobjon egy mailt|dobjon egy emailt / whenever = nyugodtan|bátran|csak|meg|fel|rám|
        nekem|velem|bármikor|amikor csak akar|amikor akar|amikor neki jó|közvetlenül|e-mailben|emailben|mailben|
        levélben|szívesen|engem|kérem|erre a címre|a címemre|nyugodt szívvel|ha gondolja|ha szeretne / linkus =
        (mutass|mutassatok|mutasson|mutassanak) (|csak |nyugodtan )be (|minket|bennünket|egymásnak|neki|minket
        egymásnak|bennünket egymásnak|bobnak)|(köss|kössetek|kössön|kössenek|hozz|hozzon|hozzatok|hozzanak) (|csak |
        nyugodtan )össze (|minket|bennünket|vele|bobbal)|(bemutathat|bemutathatnak|bemutathattok|bemutathatsz|
        összeköthet|összeköthetnek|összeköthettek|összehozhat|összehozhatnak) (|minket|bennünket|egymásnak|neki|
        minket egymásnak|bennünket egymásnak|bobnak|vele) / consent = hozzájárulok|hozzájárulunk|beleegyezem|
        beleegyezek|beleegyezünk|engedélyezem|hozzájárulásomat adom|beleegyezésemet adom|megadom a hozzájárulásomat|
        megadom a beleegyezésemet|megengedem|egyetértek azzal|elfogadom|hozzájárulásom adom / toit = (|az |a |ahhoz
        |abba |azzal |ehhez |ebbe )(|e-mail |email |mail |saját )(|címem |címemnek |elérhetőségem |elérhetőségeim |
        adataim |bemutatás |e-mail-címem )(|a )(átadásához|átadásába|továbbításához|továbbításába|kiadásához|
        kiadásába|megadásához|megosztásához|megosztásába|továbbadásához|bemutatáshoz|bemutatásba|
        kapcsolatfelvételhez|bemutatásunkhoz|megküldéséhez) /
        nm = ivy|bob|ann|ivyt|ivynek|ivyhez|bobot / sry = elnézést|elnézést kérek|elnézést
        kérünk|bocs|bocsi|bocsánat|bocsánatot kérek|bocsáss
        meg|bocsásson meg|bocsássanak meg|ne haragudj|ne haragudjon|ne haragudjanak|ne haragudjatok|sajnálom|nagyon
        sajnálom|szégyellem magam|és elnézést|és bocs|és bocsánat|sorry|szori / whn =
        rögtön|azonnal|hamarabb|előbb|korábban|eddig|időben|tegnap|egy hétig|napokig|ilyen
        sokáig|sokáig|gyorsabban|idejében|egyből|mostanáig|rögtön az elején|pár napja / nowd = csak most|most
        csak|csak ma|ilyen későn|ennyire későn|későn|késve|ilyen sokára|ennyi idő után|csak egy hét után|ilyen
        lassan|ilyen röviden|ennyit késtem|ilyen sokáig|ekkora késéssel|késéssel|csak mostanra / prs =
        válaszolok|írok|jelentkezem|reagálok|válaszoltam|írtam|jelentkeztem|tartott|késtem|késlekedtem|hallgattam|tudok
        válaszolni|tudok írni|tudtam válaszolni|tudtam írni|várattam|megvárattam|vártak|vártál|jutottam hozzá|jutok
        hozzá|olvastam el|olvasom|láttam|látom / pst = válaszoltam|írtam|jelentkeztem|reagáltam|feleltem|tudtam
        válaszolni|tudtam írni|tudtam reagálni|adtam hírt|írtam vissza|válaszoltunk|tudtam jelentkezni / lat =
        (|még|eddig )(|@whn@ )nem @pst@ (|@whn@)|@nowd@ (|@prs@)|@prs@ @nowd@|(|a|az|a nagy|ezért a|az én
        )(kései|késői|megkésett|rövid|lassú) (válaszért|válaszomért|reagálásért|jelentkezésért|reakcióért)|(|a|az|a
        nagy|ezért a|a hosszú
        )(késésért|késedelemért|késlekedésért|csendért|hallgatásért|csúszásért|várakozásért|várakoztatásért|késésemért)|(megvárattam|megvárakoztattam)
        (|önöket|magukat|titeket|önt) / uns = (|előbb|korábban|eddig|egyszerűen|sajnos )nem (láttam|vettem
        észre|olvastam|olvastam el|néztem|néztem meg|kaptam meg|jutottam hozzá|nyitottam meg) (|a|az|ezt a
        )(|leveledet|levelet|leveleteket|levelüket|emailt|emailed|e-mailt|üzenetet|üzenetét|üzeneted|postafiókomat|leveleimet|mailt)|(|csak
        )(most|csak most|most csak|csak ma|mostanra) (|csak )(láttam|látom|vettem észre|olvastam|olvastam
        el|olvasom|jutottam hozzá|jöttem haza|értem haza|találtam meg|nyitottam meg|veszem észre|jöttem vissza)
        (|a|az|ezt a )(|leveledet|levelet|levelüket|emailt|e-mailt|üzenetet|szabadságról|mailt)|(|a|az
        )(levél|leveled|levelük|levele|email|e-mail|üzenet|mail) (|valahogy|sajnos|véletlenül )(|a|az
        )(spambe|spamben|spamek közé|spamek között|kukába|levélszemétbe|levélszemét közé|levélszemétben|promóciók
        közé) (került|ment|volt|esett|landolt|kötött ki|ragadt|veszett)|(|a|az
        )(levél|leveled|levelük|email|e-mail|üzenet) (elkeveredett|elkerülte a
        figyelmemet|elveszett|elsiklott)|elkerülte a figyelmemet (|a levél|az email|az
        üzenet)|(szabadságon|nyaraláson|úton|külföldön|kórházban|vidéken|beteg|betegszabadságon|táppénzen|kiküldetésben)
        voltam(|,) (|és|ezért )(|csak|most )(|most|csak most|csak )(|láttam|látom|olvastam|írok|válaszolok) / mod =
        emailben|e-mailben|mailben|levélben|írásban|emailen|e-mailen|mailen|telefonon|telefonálni|telefonálás|hívás|emailt|e-mailt|messengeren|sms-ben|üzenetben|írjon|hívjon|telefon|email|hívás
        helyett|levélben írjon|írni|hívni|postán / adrs = (|a|az|arra a|erre a|az én
        )(munkahelyi|céges|hivatali|régi|privát|magán|saját|másik|otthoni|szolgálati|egyetemi|irodai|személyes)
        (|e-mail|email )(címemre|címre|e-mail címemre|email
        címemre|emailemre|mailemre|postafiókomba|fiókomba|címemet|emailemet|címem|fiókomra|levelezésemre)
    """,
    "yes": """
        igen (|igen|kérem|köszönöm|szívesen|persze|nagyon szívesen|örömmel|természetesen|szeretném|kérek|légy
        szíves|köszönöm szépen|rendben|benne vagyok|érdekel|elfogadom|beleegyezem|legyen szíves) / ja persze /
        persze / persze hogy / persze szívesen / persze hogy igen / természetesen / hogyne / naná / naná hogy igen /
        mindenképpen / mindenképp / feltétlenül / abszolút / határozottan igen / egyetértek / beleegyezem /
        elfogadom / hozzájárulok / rendben / rendben van / oké / ok / okés / jó / jól van / mehet / benne vagyok /
        jöhet / csináljuk / (|igen )(mutasson be|mutass be|mutasson be minket|mutass be minket|mutassanak be) (|
        kérem|kérlek|egymásnak|neki) / (nem gond|semmi gond|nem probléma) (szívesen|persze|igen) / nincs ellene
        kifogásom / nincs kifogásom / a válaszom igen / részemről (rendben|oké|mehet|igen) / (megadhatja|megadhatod|
        továbbíthatja|odaadhatja) a (címemet|címem|emailemet|e mail címemet|elérhetőségemet) / (|igen |kérem |persze
        |jó |ok |oké |rendben |szívesen |nagyon szívesen |természetesen |miért ne |benne vagyok |egyetértek |semmi
        akadálya )(mutass be minket|mutassatok be|mutassatok be minket|mutasson be minket|mutass be|kössetek össze
        minket|köss össze minket|kössön össze minket|hozz össze minket|adja meg neki a címemet|add meg neki a
        címemet|adhatja neki az e-mail címemet|megadhatod neki a címemet|megadhatja neki a címemet|megadhatod neki
        az emailemet|add meg neki az emailemet|rajta|hajrá|mehet|csináld|írhat nekem|írjon nekem|nyugodtan írhat|
        nyugodtan írjon) (|kérlek|kérem|köszönöm|nyugodtan) / (semmi|nincs|nincsen) (akadálya|ellenvetésem|
        kifogásom|ellene kifogásom|ellenemre|ellene semmi kifogásom) / (ezennel |)(hozzájárulok|beleegyezem|
        beleegyezésemet adom|megadom a hozzájárulásomat) (|a bemutatáshoz|hozzá|a bemutatásba|ahhoz hogy
        bemutassanak) / (benne vagyok|mehet|felőlem mehet|részemről rendben|részemről oké|nekem jó|nekem megfelel|
        állok elébe|örömmel|boldogan|hát persze|naná|még szép|jöhet) (|köszönöm|persze|igen) / miért ne(|,) (igen|
        szívesen|mutassatok be|persze|rendben) / (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )(@giveimp@|@giving@) (|@adv@
        )(|@him@ )(|@adv@ )@mything@ (|@adv@ )(|@him@) ... / (|@adv@ )(|@adv@ )@mything@ (|@adv@ )(|@him@ )(|@adv@
        )(@giveimp@|@giving@) (|@adv@ )(|@him@) (|@adv@) / (|@adv@ )(|@adv@ )(@giveimp@|@giving@) (|@adv@ )@him@ (|
        @adv@) / (|@adv@ )(|@adv@ )@him@ (|@adv@ )(@giveimp@|@giving@) (|@adv@) / (|@adv@ )(megadhatja|megadhatják|
        megadhatod|megadhatjátok|odaadhatja|odaadhatják|odaadhatod|odaadhatjátok|továbbíthatja|továbbíthatják|
        továbbíthatod|elküldheti|elküldhetik|elküldheted|megkaphatja|átadhatja|átadhatják|továbbadhatja|
        továbbadhatják|megoszthatja|megoszthatják|kiadhatja|kiadhatják) (|@adv@) / (|ezennel |ezúton |igen |igen és
        |természetesen |szívesen |örömmel |én |ehhez )@consent@(|,) (@toit@|ahhoz hogy|ahhoz, hogy|hogy|abba hogy|
        abba, hogy|, hogy) ... / (|ezennel |ezúton |igen |természetesen |szívesen |örömmel |ehhez |én )@consent@ (|
        hozzá|ehhez|ahhoz|ebbe|szívesen) / (|az |a )@toit@ (|ezennel |ezúton |természetesen |szívesen |örömmel
        )@consent@ / (|@adv@ )(|@adv@ )(|bob |bob úr |ő )(|@whenever@ )(|@whenever@ )(írjon nyugodtan|írjon bátran|
        írjon nekem|írjon rám|írjon csak|írhat|írhat nekem|@whenever@ @write@|hívjon fel|hívjon bátran|hívjon
        nyugodtan|keressen bátran|keressen nyugodtan|jelentkezzen nyugodtan|jelentkezzen bátran|jelentkezhet|
        kereshet|megkereshet|felhívhat|hívhat|@write@ @whenever@|felveheti velem a kapcsolatot|vegye fel velem a
        kapcsolatot|lépjen velem kapcsolatba|kapcsolatba léphet velem) (|@whenever@) (|@whenever@) / (|@adv@
        )(mondja meg|mondd meg|mondják meg|mondjátok meg|üzenje meg|üzenje|üzend meg|szóljon|szólj|szóljanak|
        jelezze|jelezd|írja meg|írd meg) (|@him@ )(|nyugodtan )(|,)(|hogy )(|@whenever@ )(|@whenever@ )@write@ (|
        @whenever@) (|vagy @write@) (|@whenever@) / (|@adv@ )(|@adv@ )@linkus@ (|@adv@) / (|részemről |nekem |nálam
        |ennek |részemről ennek |tőlem |felőlem |ellene )(nincs |nincsen |semmi |semmiféle |nincs ellene |nincs
        ellene semmi |nincs semmi |nincsen semmi )(kifogásom|ellenvetésem|akadálya|kifogás|ellenvetés|ellenérvem|
        ellenemre) (|ellene|a dolog ellen|az ellen hogy ...|részemről|a bemutatás ellen) / (részemről |nekem |nálam
        |felőlem |tőlem |miattam )(rendben|rendben van|oké|ok|okés|mehet|jöhet|teljesen rendben|megfelel|igen|jó|jó
        lesz|jó így|rajta|egyetértek|zöld út|szabad az út|természetesen igen|szívesen|örömmel) / (|a |az én |az
        )válaszom(|:|-|,) (|egyértelmű |határozott )(igen|egyértelműen igen|természetesen igen|az hogy igen) / (|én
        |igen |persze |akkor |hát |ok |jó )(benne vagyok|benne vagyok a dologban|számíthatsz rám|számíthattok rám|
        számíthat rám|számíthatnak rám|vállalom|elfogadom|elfogadom az ajánlatot|elfogadom a felkérést|állok
        rendelkezésére|állok rendelkezésükre|állok elébe|itt vagyok|jöhet|mehet|jöhet a srác|jöhet az úr|mehet a
        bemutatás|jöhet a bemutatás|legyen|legyen így|úgy legyen|ám legyen|lássuk|csináljuk|áll az alku|nyitott
        vagyok rá|nyitott vagyok|nyitott vagyok a kapcsolatra|nyitott vagyok a kapcsolatfelvételre|támogatom|
        támogatom az ötletet|pártolom|kaphatja|kapja meg) (|köszönöm|persze|kérem|szívesen|nyugodtan) / (kérem|
        kérném|kérek) (|szépen |szívesen )(a bemutatást|a kapcsolatot|az összekötést|az elérhetőségét|bemutatást|
        kapcsolatfelvételt|a kapcsolatfelvételt) / naná hogy / hát persze / hát persze hogy / hát hogyne / na persze
        hogy igen / hát naná / dehogynem / de igen / de persze / igenis / igen, mehet / persze mehet / persze jöhet
        / oké mehet / ok mehet / jó mehet / persze nyugodtan / igen nyugodtan / nyugodtan / csak nyugodtan / csak
        bátran / hajrá / rajta / gyerünk / jawohl / jaja / aha persze / aha mehet / aha jöhet / egyértelműen /
        egyértelműen igen / határozottan / teljes mértékben / abszolút igen / 100% igen / maximálisan / ezer örömmel
        / két kézzel / bármikor / tessék / tessék csak / jóváhagyom / engedélyezem / beleegyezem / beleegyezek /
        hozzájárulok / oksi / okszi / okés mehet / persze hogyne / igen hogyne / igen persze / igen naná / igen
        rendben / igen mehet / igen jöhet / igen, benne vagyok / rendben mehet / rendben jöhet / rendben igen / (|
        hát |és |ugyan )(miért|mért) (|is )ne (|igen|szívesen|persze|mehet|jöhet|írjon|nyugodtan) / (|hát |na
        )(persze|naná|természetesen|nyilván|hogyne)(|,) hogy (igen|szívesen|mehet|megadhatja|megadhatod|megadhatják|
        írhat|jöhet|benne vagyok|rendben|beleegyezem|hozzájárulok) / megerősítem(|,) hogy (@mything@ (|neki
        )@giving@|hozzájárulok|beleegyezem|rendben van|megadhatják|továbbíthatják|igen) ... / (|@adv@ )(kapcsolj|
        kapcsoljon|kapcsoljatok|kapcsoljanak) (|csak |nyugodtan )össze (|minket|bennünket|vele|bobbal) / próbáljuk
        meg / (|jó |oké |rendben |akkor |hát )(próbáljuk meg|megpróbálhatjuk|kipróbálhatjuk|miért ne próbálnánk|
        tegyünk egy próbát|lássuk|vágjunk bele|csináljuk|essünk neki|kezdhetjük|indulhat|mehet a menet|mehet a
        dolog) / ja nyugodtan / ja mehet / ja jöhet / ja, mehet / aha, mehet / igen, mehet nyugodtan / okés, jöhet /
        csatlakozom / támogatom / (|nagyon )(üdvözlöm|támogatom|pártolom) az (ötletet|ötletét|kezdeményezést) / ezer
        örömmel / ezer örömmel mehet / nagyon szívesen mehet / (|tőlem |felőlem |részemről )(szabad az út|zöld az
        út|zöld utat kap|zöld utat kapnak|szabad a pálya|teljesen rendben|nyugodtan|mehet|megkaphatja|megkaphatja a
        címet|tessék) / (|@adv@ )(megkaphatja|hadd kapja meg|kapja meg) (|@mything@|tőletek|nyugodtan) / (|@adv@
        )hadd (írjon|keressen|hívjon|jelentkezzen) (|nekem|meg|fel|nyugodtan|csak) / (|@mything@ )(|erre a célra |
        erre |ehhez |neki )(szívesen|örömmel|nyugodtan|boldogan) (megadom|odaadom|átadom|rendelkezésre bocsátom|
        adom) (|neki|erre a célra|ehhez|nyugodtan|is) / (nyugodt szívvel|bátran|minden további nélkül) (megadhatja|
        megadhatják|megadhatod|odaadhatják|továbbíthatják|továbbíthatja|írhat|kereshet) / (jelentkezhet|megkereshet|
        írhat|kereshet|felhívhat) (nálam|engem|nekem|bármikor|nyugodtan|bátran) (|bármikor|nyugodtan|bátran) / (|
        @adv@ )(továbbítsák|továbbítsa|továbbítsd|továbbítsátok|adják meg|adja meg|add meg|adjátok meg|küldjék el|
        küldje el|küldd el|adják tovább|add tovább) (|kérem|kérlek|nyugodtan|bátran|persze) / (|@adv@ )(mondja meg|
        mondd meg|mondják meg|mondjátok meg|megmondhatja|megmondhatod|megmondhatják|írja meg|írd meg) (|@him@ )(|
        ,)(hol|hogyan|hogy hogyan|hogy hol|miként) (|engem )(talál|talál meg|ér el|érhet el|kereshet|kereshet meg|
        lehet elérni|érhető el) / igen és (még egyszer|még egyszer) igen / igen igen igen / háromszor is igen /
        százszor is igen / parancsoljon / igen parancsoljon / tessék parancsoljon / parancsoljanak / persze
        parancsoljon / (hálásan|örömmel|szívesen|köszönettel|boldogan|hálával|nagy örömmel) (elfogadom|beleegyezem|
        hozzájárulok|vállalom|fogadom|egyetértek|megengedem|engedélyezem) (|az ajánlatot|a bemutatást|a felkérést|a
        lehetőséget|ezt) / (|részemről |tőlem )(teljes|maximális|abszolút) (az |)(egyetértés|beleegyezés|támogatás|
        hozzájárulás) / (küldd|küldje|küldjék|irányítsa|irányítsd|irányítsák) (|csak |nyugodtan |bobot |őt )(hozzám|
        át hozzám|el hozzám) / nem (látom|látok) (|semmi |semmilyen )(akadályát|akadályt)(|,) (|hogy ...|annak hogy
        ...|a bemutatásnak|a kapcsolatnak|ennek|benne) / nem látom (|semmi )akadályát (|,)(|hogy |annak |ennek )...
        / nem lenne (|ellene |semmi |ellene semmi )(kifogásom|ellenvetésem|akadálya) (|ellene) / kapóra jön / (ez |
        )(pont |épp |nagyon )(kapóra|jókor) jön / okés írjon / oksi írjon / (ok|oké|jó|rendben|persze|nekem) lehet /
        (|a )(hozzájárulásomat|hozzájárulásom|beleegyezésemet|beleegyezésem|engedélyemet) (|ezennel |hozzá |ehhez |
        ezúton )(megadom|adom|megvan|megkapják|megkapta|megkaptátok) (|hozzá|ehhez) / (semmi |nincs |nincsen |nem
        lenne |semmi sem )(kifogásom|ellenvetésem|kifogás) az ellen(|,) hogy ... / (|@adv@ )(|kérem )(jelentkezzen|
        keressen meg|keressen|forduljon|írjon) (nálam|engem|hozzám|nekem|rám) (|nyugodtan|bátran|bármikor|kérem) /
        (|@adv@ )(megmondhatod|megmondhatja|megmondhatják|szólhatsz|szólhat|írhatsz|üzenheted|jelezheti) (neki|
        bobnak|bob úrnak)(|,) (|hogy )(|@whenever@ )@write@ (|@whenever@) / (|@adv@ )(írjon|írjon csak|keressen|
        jöhet|mehet) (|csak|nyugodtan|bátran|persze) / aha (adjátok meg|add meg|mehet|persze|jöhet|adja meg) /
        (|na|hát|ugyan )(miért|mért) (|is|is ne, )ne(|,) ? / (|na|hát )(miért|mért) is ne (|?) /
        (bemutathatnak|bemutathat|bemutathattok|bemutathatsz|összehozhatnak|összeköthetnek|összeismertethetnek|bemutathatod|bemutathatja)
        (|minket|bennünket|nyugodtan|neki|engem neki|minket egymásnak) (|egymásnak|nyugodtan|neki) /
        (|nyugodtan|persze )(hívjon|írjon|keressen|hívhat|írhat|kereshet) (fel|)(nyugodtan|bátran|bármikor) /
        (nyugodtan|bátran)(hívjon|írjon|keressen|hívhat|írhat|kereshet)(|fel|bármikor) /
        (hívjon|írjon|keressen|hívjanak|írjanak|hívj|írj) (|csak|nyugodtan|este|délután )(|este|délután
        )(5|6|7|8|16|17|18|19|20|öt|hat|hét|nyolc|munka|ebéd) (|óra )után / (akár|akár már)
        (most|ma|holnap|rögtön|azonnal) / két kézzel / (micsoda|milyen|mi ez a) kérdés(|!|,|?|ez) (|hát
        )(persze|naná|igen|természetesen) / (még kérdezed|még kérdezi|még kérdezik|kérdés sem lehet|nem
        kérdés)(|!|?|,) (|hát )(persze|naná|igen|természetesen|jöhet) / (nyugodtan|bátran|persze)
        (hozzanak|hozzon|hozz|hozzatok|kössenek|kössön|köss) (össze|össze minket|össze vele) (|minket|bennünket|vele)
        / (nyugodtan|bátran) (ismertessenek|ismertessen|mutassanak|mutasson) (össze|be) (|minket|bennünket)
    """,
    "fond": """
        (|nagyon |nagy |a legnagyobb )(szívesen|örömmel) / (|nagyon |igen |én )(örülnék|szívesen|örömmel) (|nagyon |
        vele |őt )(|megismerném|megismerni|találkoznék|találkozni|megismerkedni|megismerkednék|beszélnék|
        bemutatkozni|neki|ennek|a lehetőségnek|elfogadom|élek vele|a bemutatásnak|veszem) ... / (|nagyon |igen |én
        )(szeretném|szeretnék|szeretnénk) (|nagyon |vele |őt |bobot |bobbal |igen )(megismerni|találkozni|
        megismerkedni|beszélni|beszélgetni|bemutatkozni|kapcsolatba lépni|felvenni a kapcsolatot|kapcsolatba
        kerülni|élni a lehetőséggel|élni vele|megismerkedni vele) ... / (|ez )(jól|remekül|nagyszerűen|nagyon jól)
        hangzik / (|ez |az )(|nagyon |igazán )(jó|remek|nagyszerű|szuper) (lenne|ötlet lenne|volna) / (|igen |nagyon
        )(érdekel|érdekelne) / (igen |)érdekel a (dolog|lehetőség|bemutatás) / (|igen |nagyon |én )(szívesen|
        örömmel|örülnék|örülök|boldogan|érdekel|megismerném|szívesen megismerném|szívesen megismerkedem|szívesen
        megismerkednék) (|nagyon |vele |ezt a )(|megismerni|megismerkedni|beszélni|megismerném|találkozni|
        találkoznék|megismerem|a lehetőségnek|neki|beszélnék) (|vele|őt|bobot|bobbal) (|köszönöm) / (nagyon |az |
        )(jó|remek|nagyszerű|szuper|hasznos|klassz) (lenne|ötlet|volna) (|köszönöm|igen) / (|nagyon |igen |már |én |
        kíváncsian |izgatottan |szeretettel |örömmel |szívesen |türelmetlenül )(várom|várjuk) (|már |nagyon |
        szeretettel |kíváncsian |örömmel )(|a |az |bob |bob úr |bobtól a )(levelét|levelet|üzenetét|üzenetet|
        e-mailjét|emailjét|emailt|e-mailt|jelentkezését|jelentkezést|hívását|megkeresését|megkeresést|találkozást|
        bemutatást|bemutatkozást|bemutatkozását|mailjét|mailt|híreit) (|kíváncsian|szeretettel|örömmel|nagyon) / (|
        nagyon |igen |én |és |előre is )(|nagyon )(örülök|örülünk|örülnék|örülnénk|örömmel veszem|örömmel venném|
        szívesen veszem|szívesen venném|hálás lennék|hálás leszek|megköszönném)(|,) (|neki|a lehetőségnek|a
        bemutatásnak|az ismeretségnek|a megkeresésnek|ha) (bemutatnának|bemutatnátok|bemutatna|bemutatnál|
        összekötnének|összekötne|összekötnél|összekötnétek|megismerhetném|megismerhetem|írna|keresne|felkeresne|
        jelentkezne|kapcsolatba lépne|találkoznánk) ... / (|nagyon |igen |én |persze |természetesen |igen és
        )(szívesen|örömmel|boldogan) (|nagyon |vele |őt |bobot |bobbal |neki |is |el |meg |fel |veszem |várom )(|
        vele |őt |is |a )(megismerem|megismerném|megismerkedem|megismerkedek|megismerkednék|beszélgetek|
        beszélgetnék|beszélek|beszélnék|találkozom|találkozok|találkoznék|fogadom|fogadnám|veszem|venném|levelezek|
        leveleznék|segítek|segítenék|várom|meghallgatom|elfogadom|válaszolok|írok|írok neki|kapcsolódom|csatlakozom|
        élek a lehetőséggel|élek vele|cserélek eszmét|adom meg|megadom) ... / (|nagyon |én |őszintén )(kíváncsi
        vagyok|kíváncsi lennék|kíváncsi vagyok rá|kíváncsi lettem) (|rá|bobra|a munkájára|az úrra) /
        (megtiszteltetés|öröm|nagy öröm|nagy örömömre szolgálna|örömömre szolgál|örömömre szolgálna|megtiszteltetés
        lenne|öröm lenne|igazi öröm lenne) (|megismerni|megismerni őt|számomra|megismerkedni vele|nekem) / (|igen
        )(érdekel|nagyon érdekel|érdekelne|nagyon érdekelne) (|az ismeretség|a kapcsolat|a lehetőség|bob|a dolog|a
        téma|az ügy|bob munkája|a bemutatás) / (nagyon |)(örülnék|örülök|örülni fogok|örülnénk) (neki|ennek|a
        lehetőségnek|a kapcsolatnak|az ismeretségnek|ha megismerhetném|hogy megismerhetem) / (nagyon|igazán|
        őszintén) (örülnék|örülök|örülnénk) / (kíváncsi|kíváncsian) (vagyok|lennék|várom) (|rá|bobra|őt|a srácra|az
        úrra) / (szívesen|örömmel|boldogan) (|is )(megismerkednék|megismerném|beszélgetnék|beszélnék|találkoznék|
        eszmét cserélnék|cserélnék eszmét|kávéznék|együttműködnék|mesélek|segítek|fogadom a levelét|veszem fel vele
        a kapcsolatot|felveszem vele a kapcsolatot) ... / (az|ez) (|nagyon |tök |igazán )(jó|szuper|klassz|remek|
        nagyszerű|izgalmas|fantasztikus) (lenne|volna) / (|ez |az |igazán |nagyon )(megtisztelő|nagy
        megtiszteltetés|megtiszteltetés|hízelgő) (|lenne|volna|lesz|számomra) / (szívesen|örömmel) (|vele
        )(cserélek|cserélnék|osztok meg|megosztom|megosztanám|osztanék meg) (|vele )(|tapasztalatot|
        tapasztalataimat|gondolatokat|eszmét|véleményt) ... / (|már |szeretettel |örömmel |nagyon |türelmetlenül
        )(várom|várjuk) (őt|bobot|bob urat|a srácot|az urat|a fiatalembert|a jelentkezést) / (mindig|általában) (|
        nagyon )(szívesen|örömmel) (ismerek|ismerkedem|találkozom|beszélgetek) (|meg )(új|érdekes|más) (emberekkel|
        embereket|emberek) / (mindig|általában) (szívesen|örömmel) (ismerek meg|megismerek) (új|érdekes) embereket /
        (|ugyan |hát |de )(hogy|hogyan|miért) (|is )(|tudnék |tudnám )(|erre |ennek |ezt |neki |ilyesmire |@nm@ |erre
        én |ilyen ajánlatra )(mondanék nemet|mondhatnék nemet|utasítanám vissza|utasíthatnám vissza|utasíthatnék
        vissza|tudnék nemet mondani|tudnék ellenállni|tudnám visszautasítani|mondanék ellent|állnék ellen|mondanánk
        nemet) (|erre|ennek|ilyesmire|@nm@|egy ilyen ajánlatra|egy ilyen ajánlatot|ilyen ajánlatot|neki|ezt|egy ilyen
        lehetőséget) (|?) / (|ugyan |hát )ki (|is |tudna |ne )(|erre |ezt |ennek |ilyesmire )(mondana nemet|utasítaná
        vissza|tudna nemet mondani|tudna ellenállni|utasítana vissza) (|erre|ennek|ilyesmire|@nm@|egy ilyen
        ajánlatra|egy ilyen ajánlatot|ezt) (|?) / (erre |ennek |ilyesmire
        |@nm@ |egy ilyen ajánlatra |ilyen ajánlatra |ilyet |ilyen ajánlatot |egy ilyen ajánlatot |neki )(nem
        (lehet|szokás|szabad|illik)) (|nemet|vissza|ellent )(mondani|utasítani|visszautasítani|ellenállni|kihagyni)
        (|erre|@nm@|ennek|ilyesmire|ilyet|egy ilyen ajánlatra) / (bűn|vétek|kár|butaság|hülyeség|ostobaság)
        (lenne|volna) (|ezt|egy ilyen ajánlatot|ilyet )(kihagyni|visszautasítani|nemet mondani|nem élni
        vele|elutasítani|elszalasztani) (|ezt|egy ilyen ajánlatot|egy ilyen lehetőséget) /
        (bolond|hülye|buta|ostoba|őrült|hülye|balga) (lennék|volnék|lenne az)(|,) (|ha|aki )(|ezt|nemet|egy ilyen
        ajánlatot|egy ilyen lehetőséget|erre )(visszautasítani|visszautasítanám|nemet
        mondanék|mondanék|kihagynám|elutasítanám|nem élnék vele|nemet mondani|kihagyni|elszalasztanám|nemet mondana)
        (|erre|ezt|egy ilyen ajánlatot) / csak egy (bolond|őrült|hülye) (mondana nemet|utasítaná vissza) (|erre|ezt) /
        (|nagy|igazi|igen )(megtisztelő|megtiszteltetés|megtisztelő volna) (lenne|volna|számomra|nekem)
        (|ez|nekem|számomra|megismerni|találkozni vele) / (persze|naná|hát persze|természetesen|igen|még szép)(|,)
        hogy (szeretném|akarom|szívesen|érdekel|jöhet|mehet|benne vagyok|szeretnék|igen|megismerném) (|megismerni|őt)
    """,
    "warm": """
        (|nagyon )(érdekes|érdekesen hangzik|érdekesnek tűnik) / szuper / remek / nagyszerű / jó ötlet / nem gond /
        semmi gond / nem probléma / miért ne / nem baj / semmi baj / klassz / nem bánom / én nem bánom / szuper
        ötlet / remek ötlet / nagyszerű ötlet / jó ötletnek tartom / (egyáltalán |)nem (zavar|probléma|akadály|gond|
        zavarna) / nem okoz (gondot|problémát) /
        (|na|hát )(miért|mért) ne ? / (|erre |@nm@|ennek|ilyesmire )(|egyszerűen )nem (tudok|tudnék|bírok|merek|lehet)
        (|erre |@nm@|neki|ennek )(|nemet mondani|ellenállni|visszautasítani) (|erre|@nm@|ennek) / @nm@
        (|mindig|igazán|nagyon|annyira|egy|tényleg|olyan )(kedves|aranyos|drága|tündér|tündéri|jó
        fej|remek|csodálatos|angyal|bűbájos|jó ember|cuki|rendes|aranyos) (|ember|lány|nő|fiú)(|volt|tőle) / @nm@
        (|mindig )(jó|remek|kiváló|kitűnő) (|az )(ízlése|szeme|érzéke|ötletei|emberismerő|emberismerete) (van|vannak|)
        (|az emberekhez) / @nm@ (barátai|barátja|barátait|ismerősei|barátját) (|mind|mindig|az|nekem|is|szívesen
        )(|én|az én )(barátaim|barátom|is|szívesen|látom|szívesen látom) (|is) /
        @nm@ (|mindig )(|igazán|nagyon|tényleg )(jó|remek|kiváló|kitűnő) (ízlése|szeme|érzéke|ötletei|emberismerete)
        (|mindig )(van|vannak) /
        @uns@ / (nem|ne|inkább ne) (|a|az )@adrs@ / nem (|szoktam|szívesen )(veszem fel|szeretek telefonálni|szeretem
        a telefont|használom a telefont|felvenni|szeretek telefonon beszélni) (|a telefont|a telefonom|a
        telefonálást|ismeretlen számokat) / nem (láttam|beszéltem|hallottam|találkoztunk) (|őt|vele|felőle|róla) (|már
        )(rég|régen|ezer éve|évek óta|régóta) /
        (|mert )(|munkahelyen|munkában|a munkahelyemen|napközben|most )nem (tudok|szeretek|lehet|szabad)
        (|szabadon|munkahelyen|munka közben )(beszélni|telefonálni|telefont felvenni|felvenni) (|a
        munkahelyen|napközben|munka közben) / (|de|viszont )(most|már|mostanra|ma) (|már
        )(jobb|könnyebb|nyugodtabb|ráérek|van időm|szabadabb vagyok|több időm van) / (múlt
        héten|mostanában|eddig|korábban) (|sajnos )nem (értem rá|volt időm|tudtam|jutott időm|jutottam hozzá)
    """,
    "no": """
        nem (|nem|köszönöm|köszi|kösz|kérem|szeretném|szeretnék|akarom|érdekel|érdekel köszönöm|kérek|kérek
        köszönöm|vagyok érdekelt|élek vele|fogadom el|járulok hozzá|egyezem bele|tudom elfogadni|köszönöm szépen|
        sajnos|kell|érek rá erre|nekem való|szükséges|igazán|egyáltalán|értek egyet|sajnálom|hiszem) (|köszönöm|
        sajnálom) / nem (szeretném|szeretnék|akarom|akarok|érdekel|tudom vállalni|kívánok|óhajtok) ... / neem / soha
        / sohasem / soha az életben / semmiképpen / semmiképp / szó sem lehet róla / (inkább|sajnos|köszönöm|
        köszönöm de|inkább|sajnálom de|attól tartok|biztosan|sajnálom|határozottan|azt hiszem|nekem|ezt|engem|ez|ez
        engem|ez nekem|jobb ha|jelenleg sajnos) nem (|köszönöm|érdekel|szeretném|szükséges|való nekem|kérem|nekem
        való) / (|sajnos |erre |most |erre most )(nincs|nincsen) (időm|érdeklődésem|kedvem|szükségem|időm erre|rá
        időm|rá szükségem|szükségem rá|kedvem hozzá) ... / (|sajnos |köszönöm |tisztelettel |udvariasan |vissza kell
        |el kell |ezt |most |kénytelen vagyok |köszönettel )(visszautasítom|elutasítom|visszautasítani|elutasítani|
        utasítanom|elhárítom|kihagyom|passzolok|passzolom|nemet mondok|lemondok róla|elutasítanom|visszautasítanom)
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
        kedvem|szükség|igényem) (|rá|erre|köszönöm) / (|én |sajnos |elvből |sosem |soha |senkinek |idegeneknek |
        idegennek |ismeretleneknek |ismeretlennek |az |a |sehova |általában |elvi okból )(|senkinek |idegeneknek |
        ismeretleneknek |sem )(|nem )(|a címemet |az e-mail címemet |az emailemet |az elérhetőségemet |a címem |
        elérhetőséget )nem (|szoktam |szeretném |akarom )(adom|adok|osztom|osztok|adjuk|megadni|kiadni|továbbítom|
        kiadom|küldöm|osztogatom) (|meg|ki|oda|át|tovább|el|senkinek|idegeneknek|ismeretleneknek|meg senkinek) ... /
        (|én |sajnos |kérem |kérlek |inkább |légyszi |nagyon kérem |senkinek |neki )(|az |a )(|@mything@ )(|neki |
        senkinek |bobnak |inkább |kérem |kérlek )ne (|kérem |nagyon )(adja|adják|add|adjátok|adjanak|ossza|osszák|
        oszd|osszátok|küldje|küldjék|küldd|küldjétek|továbbítsa|továbbítsák|továbbítsd|mutasson|mutassanak|
        mutassatok|mutass|kössön|kössenek|kössetek|köss|hozzon össze|hozzanak össze|szolgáltassák|mondja meg neki|
        mondják meg neki|mondd meg neki|terjessze|terjesszék) ... / (|én |inkább |jobb szeretném ha |jobban
        szeretném ha |azt szeretném ha )(|szeretném|szeretnem|jobban szeretném|jobb szeretném|akarom|kívánom|inkább)
        (|az |a |ha az |ha a )@thing@ (|inkább )(magamnak megtartani|megtartani magamnak|magamnak tartani|
        megtartanám magamnak|magamnak tartanám|megtartom magamnak|magamnak tartom meg|magamnak tartom|privát
        maradna|nálam maradna|titokban maradna|magánál tartani|titokban tartani|titokban tartanám|nem adom ki|nem
        adnám ki|nem adnám meg|nem osztanám meg|nem adom meg|inkább nem adnám meg) / (|az |a )@thing@ (|kérem |
        kérlek |csak |inkább )(maradjon|marad|maradjon inkább) (|csak |inkább )(nálam|köztünk|titokban|privát|
        önöknél|önnél|nálatok|bizalmas|magánügy|az enyém) / (|kérem |kérlek |inkább )(tartsa|tartsák|tartsd|
        tartsátok) (|kérem |meg |csak |inkább )(magánál|maguknál|magadnál|magatoknál|magának|maguknak|titokban|
        bizalmasan|meg magának|meg magadnak) (|az |a )(|@thing@) / (|ez |az |sajnos ez |ez sajnos |az ilyesmi |ez a
        téma |ez már |ez a dolog |ezek )(|már |sajnos |egyáltalán )nem (|az )(az én|én|az|való|nekem|hozzám|
        tartozik) (|területem|asztalom|világom|műfajom|szakterületem|témám|szakmám|dolgom|profilom|stílusom|való|
        nekem|nekem való|hozzám|kenyerem|reszortom|ügyem|esetem|pályám) (|sajnos) / (|én |sajnos |már |ezzel |
        ilyesmivel |ilyennel |ilyen dolgokkal |ezzel a témával |ezekkel |ezzel már |ilyesmivel már )(|már |sajnos |
        régóta )nem (|is )(foglalkozom|foglalkozok|foglalkozunk|dolgozom ezzel|dolgozom ezen a területen|csinálok|
        csinálom) (|ezzel|ilyesmivel|már|ilyennel|ezekkel|ilyet|ezt|vele|többet) / (|én |sajnos |ebben |ebben sajnos
        |ehhez |aligha |neki |ebben a témában )(|sajnos )nem (tudok|tudnék|tudok én|tudunk) (|neki |ebben |sokat |
        érdemben |sajnos |miben |semmiben )(segíteni|segítségére lenni|hozzátenni|mit kezdeni vele|hozzászólni|ebben
        segíteni|hasznára lenni|mit mondani|mit nyújtani|közreműködni|részt venni|szolgálni) ... / (|sajnos |
        szerintem |attól tartok |valószínűleg )nem én vagyok (|az |a |erre a |erre |ehhez a |neki |akit )(|megfelelő
        |jó |az |a |alkalmas )(ember|személy|partner|embere|keres|keresnek|akit keres) / (|csak |én |én csak |sajnos
        )(|csak )(rabolnám|rabolná|rabolnám csak|pazarolnám|pazarolná|vesztegetném|vesztegetné|húznám) (|csak |velem
        )(az|a) (idejét|időmet|időt|idejüket) / (|csak |én csak |én )(az|a) (idejét|időmet|idejüket) (|csak
        )(rabolnám|pazarolnám|vesztegetné|vesztegetném|pazarolná|rabolná) (|velem) / kár (lenne |)az (idejéért|
        idejükért|időért) / kár (|belém |rám )(vesztegetnie|pazarolnia) az idejét / (|én |ezt |ezt most |ezt az
        ajánlatot |most |ezúttal |inkább |ezt inkább |köszönöm |köszi |sajnos |ezt a lehetőséget |most inkább |én
        inkább |ezúttal inkább |ez alkalommal )(kihagyom|kihagynám|kihagyjuk|passzolom|passzolnám|passzolok|
        mellőzném|mellőzöm|mellőzzük|hanyagolnám|hanyagoljuk|hanyagolom|hagyjuk|elhárítom|lemondok róla|lemondanék
        róla|lemondok erről|lemondok|nem élek vele|nem kérem|nem kérek|kihagynám köszönöm|távol maradok|távol
        maradnék|kimaradok|kimaradok belőle|kimaradnék|kimaradnék belőle|tartózkodom|nemet mondok|nemet kell
        mondanom|nemet mondanék) (|köszönöm|köszi|ezúttal|most|sajnos|ezt|inkább|a dolgot|ebből|belőle|erről|erre) /
        (hagyjuk|hagyjátok|hagyják|hagyja|hagyd) (|inkább |most )(ezt|inkább|a dolgot|a témát|annyiban|ki ebből|ezt
        inkább|ki belőle|ezt a dolgot|az egészet|így|ezt most|ki engem) / (|én |nekem |már |már így is |így is |
        bőven |szerencsére )(|van |nekem van |már van )(|már |így is |bőven )(elég|elegendő|épp elég|éppen elég|
        bőven elég|több mint elég|túl sok) (|üzleti |szakmai |új )(kapcsolatom|ismerősöm|levelem|emailem|e-mailem|
        barátom|kapcsolatom van|ismerősöm van) (|van|így is|már|anélkül is) / (nincs|nincsen) (|erre |rá |most |
        nekem |sajnos |különösebb |semmi |új |ilyen |ehhez |én )(|erre |rá |most |nekem |semmi |új )(szükségem|
        szükség|igényem|kedvem|időm|kapacitásom|érkezésem|energiám|ingerem|szükségem ilyesmire|affinitásom|értelme|
        értelme ennek|szükségem új kapcsolatokra|szükségem új ismerősökre|szándékomban) ... / (|ennek |erre |ez |
        teljesen )(fölösleges|felesleges|nem szükséges|szükségtelen|semmi értelme|nem sok értelme lenne|semmi
        szükség rá|semmi szükségem rá|semmi kedvem hozzá|nem lenne értelme) (|köszönöm) / (|a |az én |az )válaszom(|
        :|-|,) (|sajnos |egyértelmű |egyértelműen |határozottan |határozott |tehát )nem / (|a )válasz(|:) (|sajnos
        )nem / (|én |ezt |ehhez |ebbe |sajnos |kifejezetten |a továbbításhoz |a továbbadáshoz |ahhoz )(nem járulok
        hozzá|nem adom a hozzájárulásom|nem adom hozzájárulásomat|nem adom a beleegyezésem|nem adom hozzá a
        beleegyezésemet|nem egyezem bele|nem egyezek bele|nem engedélyezem|nem engedem|nem adok engedélyt|
        megtagadom|megtiltom|ellenzem|nem támogatom|tiltakozom|tiltakozom ellene|nem fogadom el|visszautasítom|
        elutasítom) ... / (|nem |nem is |én nem )(vágyom|vágyok) (|új |erre |rá |ilyen )(|új )(kapcsolatokra|
        ismeretségekre|ismerősökre|rá|ismeretségre|kapcsolatra|erre) / nem (|vagyok |igazán |is |nagyon )(vágyom|
        kíváncsi|kíváncsi vagyok|vagyok kíváncsi|vagyok nyitott|vagyok rá kíváncsi|vagyok vevő|áll szándékomban|
        óhajtom|kívánom|érdekelnek|szívesen|szívesen adnám|szívesen adom|venném szívesen|szeretnék új|érzem
        szükségét|érzem szükségesnek|látom értelmét|látom szükségét|tartom szükségesnek|kell nekem|hiányzik nekem|
        hiányzik) ... / (|ez |nekem ez |nekem )(|ez )(kellemetlen|kényelmetlen) (|lenne|lenne nekem|nekem|nekem ez|
        számomra) / (kellemetlenül|kényelmetlenül|rosszul) érezném magam (|ezzel|ebben) / nem (érezném|esne) (|magam
        |nekem |jól )(jól|kényelmesen|komfortosan) (|magam)(|ezzel|ebben) / kizárt / kizárt dolog / kizárva / eszem
        ágában sincs / eszembe sem jut / dehogy / dehogyis / dehogy is / semmi esetre sem / semmi szín alatt / szó
        sem lehet róla / arról szó sem lehet / erről szó sem lehet / ki van zárva / nem és nem / nem kösz / kösz nem
        / köszi nem / köszi de nem / kösz de nem / nem köszike / nem, köszi / nem köszönöm szépen / nem kérek belőle
        / ne számítson rám / ne számítsanak rám / ne számíts rám / ne számítsatok rám / rám ne számítsanak / rám ne
        számítsatok / nélkülem / engem hagyjanak ki / engem hagyjatok ki / engem hagyj ki / hagyjanak ki belőle /
        hagyjanak ki ebből / felejtsék el / felejtsük el / felejtsd el / verje ki a fejéből / rossz embert keresnek
        / rossz embert kerestek / rossz emberhez fordultak / rossz helyen keresgélnek / rossz helyen kopogtatnak /
        nem vagyok érdekelt / nem tartok rá igényt / nem tartok igényt rá / nem tartok erre igényt / nem tartok
        igényt erre / nem veszek részt / nem veszek részt benne / nem kívánok részt venni / nem kívánok élni vele /
        nem kívánok élni a lehetőséggel / nem élek a lehetőséggel / nem élnék a lehetőséggel / nem élnék vele / el
        kell utasítanom / vissza kell utasítanom / kénytelen vagyok nemet mondani / sajnos nemet kell mondanom /
        inkább ne / inkább mégse / mégse / mégsem / jobb lenne nem / jobb ha nem / jobb lesz ha nem / (nem
        szeretném|nem akarom|nem kívánom)(|,) hogy ... / (nem szeretném|nem örülnék neki|nem örülnék|nem venném jó
        néven)(|,) ha (|bárki |mások |idegenek |ő |bob |az illető |a címem |az e-mail címem |az elérhetőségem
        )(megkapná|megkapnák|megadnák|megadná|megadnád|kiadnák|kiadná|kiadnád|továbbadnák|továbbadná|továbbadnád|
        továbbítanák|továbbítaná|tudná|tudnák|meglenne|eljutna|bemutatnának|bemutatna|keresne|keresnének|
        illetéktelen|a címem|az e-mail|az emailem|idegen|másnak|harmadik) ... / (|én |sajnos |már |köszönöm de |most
        )(|@obj@ )(|már |most |sajnos |egyáltalán |inkább |én |se |sem )nem (|is |igazán |nagyon )(akarok|szeretnék|
        keresek|kívánok|kérek|vágyom|vállalok|vállalom|folytatnám|folytatom|folytatnék|vennék|veszek|veszek részt|
        szállok be|megyek bele|mennék bele|bonyolódom|bonyolódnék|tudok részt venni|vagyok hajlandó|vagyok nyitott|
        tartok fenn|tartok kapcsolatot|tartom a kapcsolatot|ápolok|szándékozom|ismerkedem|ismerkednék|cserélek
        címet|kell|hiányzik|érdekel) ... / (|ezt |ilyet |ilyesmit )ne (|is )(kérje|kérjék|kérd|kérjétek|kérjen|
        várja|várják|várd|várj) (|tőlem|ezt tőlem|ilyet tőlem) / ezt tőlem ne (kérje|kérjék|kérd|várja) / (|az |a
        )(|@thing@ )(|kérem |kérlek |inkább |neki |bobnak |senkinek |semmiképp |semmiképpen |semmi esetre |semmi
        esetre se |semmi esetre sem )(|kérem |senkinek |neki |idegennek |idegeneknek )(ne|se|sem) (|kérem )(adja|
        adják|add|adjátok|ossza|osszák|oszd|küldje|küldjék|küldd|továbbítsa|továbbítsák|továbbítsd|adjanak|árulja|
        árulják|terjesszék) (|el|ki|meg|oda|át|tovább|senkinek|neki) ... / (|az |a |kérem |kérlek )(|az |a )(|
        @thing@ )(|kérem |inkább )(tartsák|tartsa|tartsd|tartsátok|őrizzék|őrizze|kezeljék|kezelje) (|meg )(|kérem
        )(maguknak|magának|magadnak|magatoknak|maguknál|magánál|bizalmasan|titokban|csak maguknak|csak magának) / (|
        engem |kérem |kérlek )(|ebből |ebbe )(|engem )(hagyjanak|hagyjon|hagyjatok|hagyj|felejtsenek|ne rángassanak|
        ne rángasson|ne vonjanak|ne keverjenek|ne keverj|ne keverjen) (ki|bele|be) (|ebből|belőle|engem|a dologból|
        ebbe) / (|ezt |ezt most |ezt inkább |inkább |most |köszönöm de inkább )(|ezt |most |inkább )(elengedem|
        elengedném|hagynám|kihagynám|mellőzném|nem folytatnám|elhárítanám|visszautasítanám|lemondanék|hanyagolnám|
        ugranám|átugrom) (|ezt|most|a dolgot|inkább) / (|már |sajnos |én )(|erre |ehhez |ilyesmihez )(|már |én
        )(öreg|fáradt|idős|túl öreg|túl fáradt) vagyok (|már )(|erre|ehhez|hozzá|ilyesmihez|az ilyesmihez) / (|már |
        sajnos |én )(|már )(kiszálltam|visszavonultam|otthagytam|abbahagytam|hagytam fel) (|a |ebből a |ezt a
        )(szakmából|szakmától|szakmát|területről|ebből|üzletből|ezzel|munkától) / (nem|se) (tudnám|tudná|venném|
        venné|vehetné|látnám) (|sok |semmi |nagy )hasznát (|venni|nekem|ennek|látni) / (|sajnos |úgysem |úgyse |nem
        hinném hogy |aligha )(nem )(tudok|tudnék) (|neki |sok mindent |semmit |érdemben )(mit |)(nyújtani|ajánlani|
        felajánlani) ... / (|én |igazából )(féltem|őrzöm|védem) a (magánszféramat|magánszférámat|nyugalmamat) /
        (szeretem|fontos nekem|fontos) a (nyugalmam|magánszférám|nyugalmamat|magánéletem) / (jobban |)(szeretnék|
        szeretek|szeretném) (kimaradni|kimaradni ebből|kívül maradni|névtelen maradni|távol maradni|kívülálló
        maradni) (|ebből) / (inkább|jobb ha) (kimaradok|kimaradnék|maradok|maradnék|kívül maradok|kívül maradnék|
        távol maradok) (|ebből|belőle|névtelen) / nem nem nem / nem nem / nem és kész / nem és pont / nem és nem /
        nem, nem, nem / nem nem köszönöm / határozottan nem / egyértelműen nem / egyértelmű nem / egyáltalán nem /
        ezer százalék hogy nem / hát nem / hát inkább nem / na nem / na azt nem / azt már nem / azt azért nem / ezt
        azért nem / na ne / semmi pénzért / semmi pénzért sem / a világért sem / dehogy akarom / isten ments / isten
        őrizz / nem hiányzik / ez nem hiányzik nekem / ez most nem hiányzik / köszönettel nem / köszönettel
        elhárítom / tisztelettel nem / tisztelettel elutasítom / (megtiltom|tilos|nem engedem meg)(|,) (|hogy )(|a
        címemet |az e-mail címemet |bárkinek )(megadják|megadni|kiadják|kiadni|továbbadják|továbbítsák|megadja) ...
        / (|neki |bobnak )nem (adhatja|adhatják|adhatod|adhatjátok|küldheti|küldhetik|továbbíthatja|továbbíthatják)
        (|meg |oda |át |ki |el )(|@him@ )@mything@ / (|én |sajnos |köszönöm de |már )(|@obj@ )(|már |engem |nekem |
        sajnos )(|engem |nekem )nem (|is |igazán |különösebben )(érdekel|érdekelnek|vonz|kell|hiányzik|fontos|
        lényeges|mozgat meg|csábít|foglalkoztat) (|engem|nekem|már) ... / (|köszönöm de |de )úgy (döntöttem|
        határoztam)(|,) hogy (nem|inkább nem|minimálisra|csökkentem|visszautasítom|nemet|kimaradok|lemondok|nem
        kívánok|korlátozom|inkább kimaradok) ... / (a |az |)@thing@ (|csak |kizárólag )(csak|kizárólag) (a |az |
        )(barátaimé|barátaimnak|ismerőseimé|ismerőseimnek|családomé|családomnak|enyém|magamé|barátaimnak van
        fenntartva|ismerőseimnek szól|munkámhoz) / (|kérem |kérlek )(|senkinek |neki |másnak |idegennek )(ne|se) (|
        senkinek |másnak )(adja|adják|add|adjátok|ossza|osszák|küldje|küldjék|mutassa|mutassák) (|meg|ki|oda|át|
        tovább|el) ... / (|attól tartok |sajnos |félek )(|hogy )nem (lesz|jut|marad|telik|fér bele) (|rá |erre |már
        )(|az )(időm|kapacitásom|energiám|idő|időm erre|bele|az időmbe) ... / nem tartok (|erre |rá |erre az |többé
        )(|igényt |ismeretségre )(igényt|erre igényt|igényt erre|igényt rá) ... / (megvagyok|jól megvagyok|elvagyok|
        jól elvagyok|megleszek|boldogulok) (|jól )(nélküle|enélkül|anélkül|e nélkül|nélkülük|így is) / (|
        határozottan |én |erősen )(tiltakozom|ellene vagyok|ellenzem|kifogásolom|nem vagyok hajlandó|elzárkózom) (|
        az ellen |ez ellen |ettől |attól )(|,)(|hogy) ... / (|ehhez |ehhez a |ehhez a témához |ezzel |ahhoz )(nekem
        |)(semmi|nincs) közöm (|hozzá|ehhez|hozzá sem) / (|sajnos |úgysem |én )nem (tudnék|tudok) (|mit |semmit |
        érdemben |sokat )(hozzátenni|mit hozzátenni|segíteni|hasznára lenni|mit hozzáfűzni|hozzáfűzni) ... / (inkább
        |jobb ha )(névtelen|anonim|ismeretlen|egyedül|csendben|kívül) (maradok|maradnék|maradjak) / nem (nagyon|
        igazán|túlzottan|különösebben|kifejezetten) (|van |lenne |vagyok |szeretném |szeretnék |akarom |érdekel |
        fűlik |vágyom |is )(|hozzá |rá |erre )(kedvem|fogam|kedv|érdekel|szeretném|szeretnék|akarom|vagyok|kedvelem|
        van|vágyom|hozzá|szeretem) ... / (jobban |)(örülnék|szeretném)(|,) ha (ezt |a címemet |neki |nem |inkább )(|
        ezt |a címemet )(nem |ne |inkább nem )(tennék|tenné|tennéd|adnák|adná|adnád|továbbítanák|kapná|csinálnák|
        osztanák) ... / (keressen|keressenek|keress|forduljon|találjon) (|inkább |kérem )(mást|máshoz|valaki mást|
        másik embert|valaki máshoz) / (|nekem |engem )(senkit|senkinek|senkivel) (|sem |se )(nem |ne )(kell|
        szükséges|kellene|kérek) (bemutatni|megismernem|)... / (ebből|abból|ebbe|ebből sajnos) (|a dologból )(nem
        lesz|nem lesz nem|semmi nem) (semmi|dolog|lesz) / (a |az |)(hozzájárulásomra|beleegyezésemre|rám|
        segítségemre|részvételemre) (|kérem )(ne |nem )(számítson|számítsanak|számíts|számítsatok|számíthatnak|
        számíthat) / szóba (se|sem) (jöhet|jöhetne|kerülhet) / ez (szóba|nálam) (se|sem) (jöhet|jön szóba) / (nem |
        )osztogatom (a |az )@thing@ ... / (nem|sosem) (osztogatom|adogatom|szórom|terjesztem) (a|az) @thing@ ... /
        (szakmát|munkát|pályát|területet) váltottam / már (nem érdekel|nem foglalkoztat) (|ez|a dolog|a téma) / (|én
        |ezt |ezt az |az ilyen |az |ezt a )(|ismeretséget |ajánlatot |lehetőséget |kapcsolatot |bemutatást |dolgot
        )(|én |inkább |most |ezúttal )(kihagyom|kihagynám|mellőzném|elhárítom|visszautasítom|nem kérem|passzolom|
        passzolnám|hanyagolnám|kihagynám köszönöm) (|köszönöm|most|ezúttal) / (|sajnos |én |ehhez |ezt |ehhez sajnos
        )nem (tudok|tudom|áll módomban|áll szándékomban|kívánok|tudnék) (|ehhez |ezt |hozzá |ebbe )(hozzájárulni|
        beleegyezni|engedélyezni|igent mondani|elfogadni|megadni) ... / (|ez |ez a dolog )(talán|valószínűleg|azt
        hiszem|sajnos|inkább) nem (|az én |)(nekem való|nekem szól|világom|asztalom|műfajom|területem) / (|én |
        sajnos )nem (szeretem|kedvelem|bírom|csípem|rajongok|szeretek|szívlelem|szimpatikus) (|az |őt |bobot |ezt |
        ilyen |az ilyen |nekem )... / (|mondják |)nem, ne keressen / ne (keressen|keressenek|írjon|hívjon|zavarjon)
        (|engem|meg|többet|nekem) / (|én |csak )(nyugalmat|békét|nyugtot|csendet) (szeretnék|akarok|kérek|kívánok) /
        (azt |)(szeretném|akarom|kérem)(|,) (ha |hogy )(békén|nyugton) (hagynának|hagyjanak|hagyna) /
        (|és|de|hát|az )(pont|éppen|épp|pontosan|csak|az) (ezért|emiatt|ezért is|azért) (|a válaszom|inkább|mondom|azt
        mondom|mondok|is )(nem|nemet|nem kérem|nem szeretném|nemet mondok|nem
        érdekel|visszautasítom|elutasítom|köszönöm nem|nem köszönöm|nemet mondanék|nem kérek belőle) (|,
        köszönöm|köszönöm) / (úgyhogy|tehát|szóval|így|ezért) (|inkább|köszönöm )(nem|nem kérem|nemet mondok)(|,)
        (köszönöm|köszi) / inkább nem(|,) (köszönöm|köszi) / (a világért|a világ minden kincséért|a világ összes
        pénzéért|egymillióért|semmi pénzért|semmi áron|semmiképpen|semmiképp|a büdös életben|álmomban) (sem|se) (|,
        )(|köszönöm) / (semmi pénzért|semmi áron|semmiképpen|semmiképp|soha az életben|isten ments|isten őrizz|szó sem
        lehet róla|eszem ágában sincs) (|, )(|nem|köszönöm|nem köszönöm) / a világ minden kincséért (sem|se) / (az
        |)én koromban (|az ember
        )(|már )(nem|semmilyen|új ismeretségekre nincs) (|új )(|már
        )(keresek|kell|akarok|vágyom|szeretnék|kötök|van|ismerkedem|barátkozom) ... / (|már )nem
        (keresek|akarok|kötök|szeretnék|vágyom) (|már )(új)
        (ismeretségeket|ismeretséget|barátokat|kapcsolatokat|emberekkel ismerkedni|barátságokat|ismeretségekre) ... /
        (|már )új (ismeretségeket|barátokat|kapcsolatokat|ismeretséget) (|már )nem (keresek|akarok|kötök|szeretnék)
        ... / (|de|sajnos )nem (tudom|áll módomban) (|ezt|azt )elfogadni ... / (|de )(el|nem )(kell utasítanom|tudom
        elfogadni|fogadom el) (|sajnos|köszönöm) /
        nem(|,) (köszönöm|köszi|kösz|köszönjük) ... / (de|viszont|azonban) (ezúttal|most|ez alkalommal|ezt most)
        (|inkább|sajnos )(nem|visszautasítom|kihagyom|passzolok|nélkülem|nem élek vele|nemet mondok|elhárítom|nem
        kérem) (|, köszönöm)
    """,
    "excuse": """
        (|jelenleg |most |nagyon |túl |túlságosan )(|túl |nagyon |túlságosan )(elfoglalt|elfoglalt vagyok|leterhelt
        vagyok|nyugdíjas vagyok) / nem érek rá / nem tudom vállalni / (|én )nem (tudok|mondhatok|tudom|mondhatom) (|
        erre )(igent|igent mondani|elfogadni|elvállalni|beleegyezni) / (|én |már |sajnos |én már |már régóta |sajnos
        már )(nyugdíjas vagyok|nyugdíjas|nyugdíjban vagyok|nyugdíjba mentem|visszavonultam) / (|sajnos |most |
        jelenleg |én |nagyon )(rengeteg|nagyon sok|túl sok|sok) (|a )(dolgom|munkám|munka) (van|)(|most)
    """,
    "later": """
        később / talán később / majd később / majd / most nem / nem most / most sajnos nem / most inkább nem / még
        nem / ma nem / egyelőre nem / jelenleg nem / pillanatnyilag nem / máskor / talán máskor / majd máskor /
        legközelebb / jövő (héten|hónapban|évben) / jövőre / egy (hét|hónap|év) múlva / (két|három|pár|néhány) (hét|
        hónap) múlva / (a nyaralás|az ünnepek|a szabadságom) után / átgondolom ... / gondolkodom rajta / meggondolom
        ... / még gondolkodom ... / gondolkodnom kell ... / jelentkezem ... / holnap / hamarosan / rossz időpont /
        nem (jó|alkalmas) (az |)időpont ... / (talán|esetleg|inkább) (később|ősszel|tavasszal|nyáron|majd|jövőre|
        jövő|máskor) ... / később (|szívesen|talán) / máskor / (kérdezz|kérdezzen|kérdezzenek|írj|írjanak|keress|
        keressenek|kérdezd|kérdezzétek|szólj|szóljon|szóljanak|térjünk) (|meg |rá |vissza |rá vissza |vissza rá |
        engem )(|újra |ismét |majd )(|meg )(egy|két|pár|január|februárban|márciusban|áprilisban|májusban|júniusban|
        júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben|januárban|ősszel|tavasszal|nyáron|
        télen|később|újra|ismét|jövő|jövőre|karácsony|húsvét|a nyár|az ünnepek|ünnepek|majd) ... / emlékeztess ... /
        emlékeztessen ... / emlékeztessenek ... / (most |)(még |)nem (most|alkalmas) ... / majd (később|ősszel|
        jövőre)
    """,
    "stop": """
        állj / elég / hagyja abba / hagyják abba / hagyd abba / (|kérem |kérlek )ne (írjon|írjanak|küldjön|
        küldjenek|keressen|keressenek|írj|zavarjon|zavarjanak) (|nekem |többet |többé |több )(|többet|többé|
        többször|levelet|emailt|üzenetet) / leiratkozás / leiratkozom / iratkozzon le / (|kérem )(töröljön|töröljék|
        törölje|vegyenek le|távolítson el) ... / (ne kérek |nem kérek |nincs )több (emailt|levelet|üzenetet) ... /
        (hagyják|hagyja|hagyd|hagyjátok) (abba|békén) ... / (kérem |)(töröljenek|töröljék|törölje|töröld|vegyenek|
        vegye) (|le )(|az|a|engem|ki|le|az adataimat|a címemet) ... / (nem |)(akarok|kérek|szeretnék) (több|további)
        (levelet|emailt|üzenetet|e-mailt|leveleket) ... / ne (írjanak|írjon|írj|küldjenek|küldjön|küldj|keressenek)
        (|nekem )(|többet|több|többé) ... / (elég|vége) (volt |)(a levelekből|az emailekből) / hagyjanak békén /
        leiratkozás / leiratkozom / (|kérem |kérlek |többet |soha többet |soha többé )ne (|is )(írjon|írjanak|írj|
        írjatok|küldjön|küldjenek|küldj|küldjetek|keressen|keressenek|keress|zavarjon|zavarjanak|zavarj|zaklassanak|
        zaklasson|spammeljenek) (|nekem |engem |több |többé |soha )(többet|többé|többször|több|soha|levelet|ilyet|
        nekem|engem|több levelet|több e-mailt|több emailt) ... / (|kérem |kérlek )(vegyenek|vegyen|vegyetek|vegyél|
        töröljenek|töröljön|töröljetek|törölj|húzzanak|húzzon|iratkoztassanak|távolítsanak|iktassanak) (|kérem )(le|
        ki|el|engem|a) (|a |az |engem |címemet )(listáról|levelezőlistáról|listájukról|címlistáról|adatbázisból|
        névsorból|levelezésből|listából|rendszerből|rendszerükből) (|kérem|engem) / (leiratkozom|leiratkoznék|le
        szeretnék iratkozni|leiratkozás|szeretnék leiratkozni) / nem (kérek|akarok|szeretnék|kívánok) (|többé |öntől
        |önöktől |tőletek |tőled )(több|további|többet|többé|ilyen) (|levelet|leveleket|emailt|e-mailt|emailt kapni|
        levelet kapni|üzenetet|értesítést) ... / (|kérem |kérlek )(szüntessék|szüntesse|fejezzék|fejezze|hagyják|
        állítsák|állítsa) (|meg |be |le |abba )(be|abba|le|meg|a) (|a |az )(|levelezést|küldést|zaklatást|levelezést
        velem|leveleket|küldözgetést) (|kérem) / (|kérem |kérlek )iratkoztassanak le (|kérem) / (|kérem |kérlek
        )(iratkoztassanak|iratkoztasson|vegyenek|töröljenek|húzzanak) (le|ki|törölni) (|engem|kérem) /
        (|kérem|és|soha|többet|többé )(|, )(|többet|többé|soha|soha többé|soha többet|nekem )(|nekem )ne
        (küldjenek|küldjön|küldj|írjanak|írjon|írj|küldözgessenek|zaklassanak|zavarjanak|küldjetek|írjatok|küldözgessen)
        (|nekem|többet|több )(|többet|többé|ilyet|ilyesmit|ilyeneket|semmit|ilyen leveleket|ilyen levelet|ilyen
        emaileket|leveleket|emaileket|üzenetet|üzeneteket|nekem|soha|soha többet|soha többé|levelet|emailt)
        (|nekem|többet|többé|soha) / (hagyjanak|hagyjon|hagyj|hagyjatok) (|már|engem )békén (|már )(|ezekkel|ezzel|az
        )(|a|az )(levelekkel|emailekkel|üzenetekkel|ajánlatokkal|ezzel|ilyenekkel|ilyesmivel|e-mailekkel|spammel) /
        (elég|elegem van|elegem) (|volt|ebből|ezekből|van )(|ebből|ezekből )(|a|az
        )(levelekből|emailekből|üzenetekből|spamből) ... / (fejezzék|fejezze|hagyják|hagyja) (be|abba) (|ezt|a|az|már
        )(levélküldést|zaklatást|küldözgetést|spammelést|levelezést|ezt) ...
    """,
    "stop_all": "mindent állítson le / minden leállítása / stop mindenki",
    "doubt": """
        ha / amennyiben / ha majd / miután / mielőtt / feltétel / azzal a feltétellel / csak / talán / esetleg /
        lehet / lehet hogy / lehetséges / valószínűleg / attól függ / majd meglátjuk / meglátjuk / nem tudom / nem
        tudom még / fogalmam sincs / nem vagyok biztos / nem vagyok benne biztos / bizonytalan / ki / kicsoda / mi /
        mit / hogyan / hol / miért / milyen / vajon / tudna / tudnál / mondja / mondta / haha / vicc / szabadság /
        szabadságon / megkaptam / továbbítom / asszisztens / asszisztensem / előbb / először / több információ /
        több információt / bővebb / vagy / igen és nem / igen nem / igen is meg nem is / hát / hmm / probléma / azt
        hiszem / mindegy / nekem mindegy / hátha / egyébként / elvileg / nem(|,) (nem baj|nem gond|semmi gond|nem
        probléma) / én vagyok / jönne / jönnék ha / amikor / majd amikor / mintha / viccelek / csak vicc / attól
        függ / a főnököm / feleségem / férjem / ellenszolgáltatás / mennyi / üzenetét megkaptuk / megkaptuk / nem
        vagyok ellene / nem látok problémát / (|@adv@ )(|@him@ )(@giveimp@|@giving@) (|@adv@ )(|@him@ )(|kérem )(|az
        |a )(ivy|ann|bob|ő|övét|övé|ivy ét|kollégám|feleségem|nekem) (|@thing@|címét|címe|ivy címét) / (azt |)(írta|
        mondta|üzente|állítja|állította|írja)(|,) (|hogy) / bob (azt |)(írta|mondta|üzente|szerint|állítja) / ivy
        (szerint|azt mondta|azt írta|mondta|írta) / bárcsak / feltéve / kivéve ha / föltéve / (|@adv@ )(@giveimp@|
        @giving@) (nekem|nekünk|hozzánk) (|kérem |is )(|az |a )(|ő )(|címét|e-mail címét|elérhetőségét|számát|
        mailjét|emailjét|övét|bővebb) /
        (már csak|csak|még csak) (ez|ő|az) (|kellett |még )(hiányzott|kellett|hiányzik) (|nekem|még) / (ez |)(csak
        |)(tévedés|félreértés|elírás) (lesz|lehet|történt|van) / nem (én|ann|ő) vagyok / én nem (ann|bob|ivy|az|ő)
        vagyok
    """,
    "but": "de / azonban / viszont / ám / habár / bár / mégis / ugyanakkor",
    "not": """
        nem / ne / nincs / sem / soha / semmi / senki / nélkül / visszautasítom / elutasítom / lehetetlen / nincsen
        / se / úgysem / úgyse / sosem / sose / sincs / semmit / nincsenek / aligha / sincsen
    """,
    "regret": """
        sajnos / sajnálom / elnézést / bocsánat / bocs / sajnálattal / kár / elnézését kérem / sajnálatos / ne
        haragudjon / ne haragudj / ne haragudjatok / ne haragudjanak / bocsi / bocsesz / bocsáss meg / bocsásson meg
        / elnézésüket kérem / elnézésed / ne vegye sértésnek / ne vegyék sértésnek
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
        megkeresést|az ajánlatot|a lehetőséget|hogy megkérdezte|előre is|azért|mindent|a levelét|hogy gondolt rám|az
        érdeklődést|az e-mailt|az üzenetet|a felajánlást|a meghívást) / (nagyon |)kedves (öntől|tőled|tőletek) /
        hálás vagyok ... / (|nagyon )(köszönöm|köszi|köszönjük|kösz)(|,) hogy (|rám |rám is |így )(gondoltak|
        gondolt|gondoltál|gondoltatok|megkérdeztek|megkérdezett|megkérdezték|megkérdezte|megkérdezted|emlékeztek|
        emlékszik|szólt|szóltál|szóltatok|írt|írtak) (|rám)
    """,
    "fill": """
        kérem / kérlek / és / is / akkor / nagyon / tényleg / őszintén / őszintén szólva / most / jelenleg /
        pillanatnyilag / én / mi / engem / nekem / minket / őt / vele / ezt / ezúttal / ez alkalommal / részemről /
        azonnal / ivy / bob / ann / mert / megértését kérem / köszönöm a megértését / megértését köszönöm / (|de |
        csak |viszont |ám |hanem )(|kérem |kérlek |lehetőleg |inkább |azt kérem hogy |azt kérném hogy |kérném |jobb
        lenne |jobban örülnék )(|csak |inkább |lehetőleg |kizárólag |legyen |először )(|a kapcsolatfelvétel |a
        kapcsolattartás )(e-mailben|emailben|mailben|e-mailen|emailen|mailen|írásban|levélben|magyarul|angolul|
        németül|délután|este|délelőtt|írásban keressen|e-mailben keressen|emailben keressen|e-mailben írjon|emailben
        írjon|írjon) (|kérem|először|keressen|írjon|legyen) / (,|-|de|és|csak) (|kérem |telefonon |csak |engem )(ne
        telefonon|telefonon ne|ne hívjon|ne hívjanak|ne hívjon fel|ne telefonáljon|telefonon ne keressen|telefonon
        ne hívjon|nem telefonon|telefon nélkül|ne telefonáljanak) (|kérem) / (|mert )(nem szeretek telefonálni|
        telefonálni nem szeretek|nem szeretem a telefont|a telefont nem szeretem|a telefonálást nem szeretem) / (|de
        |csak |viszont |ám |hanem )(|kérem |kérlek |lehetőleg |inkább |azt kérem hogy |azt kérném hogy |kérném |
        legyen szíves |légyszi )(|csak |inkább |lehetőleg )(|az |a |ezt a |ezt az )(|az én |másik |új )(privát|
        magán|magáncímemet|magáncímem|személyes|otthoni|másik|új|saját|gmailes|gmail|céges|munkahelyi|
        magánemailemet|alábbi) (|e-mail |email |mail )(|címemet|címem|címet|címemre|emailemet|mailemet|e-mailemet|
        fiókomat) (|kérem |kérlek |inkább )(használja|használják|használd|használjátok|adja meg|adják meg|add meg|
        adjátok meg|adja|add|küldje|küldd|írjon|írjanak|kérem|kérném) (|kérem|inkább|a céges helyett|a munkahelyi
        helyett|ne a munkahelyit|ne a cégeset) / (|de |csak |viszont )(|kérem |kérlek |inkább |lehetőleg
        )(használja|használják|használd|használjátok|adja meg|adják meg|add meg|adjátok meg) (|kérem |inkább )(|az |
        a )(|másik |új )(privát|magán|magáncímemet|magáncímem|személyes|otthoni|másik|új|gmailes) (|e-mail |email |
        mail )(|címemet|címem|címet|emailemet|mailemet|e-mailemet|fiókomat) (|kérem|inkább) / (,|-|,mert|mert|mivel|
        ugyanis) (|az |a |mert az |mert a |mivel a )(|hivatali |régi |céges |munkahelyi |másik )(|ezt |hivatalit |
        régit |cégeset |munkahelyit |másikat |munkahelyi címemet |céges címemet |régi címemet |munkahelyi emailt |
        céges emailt |ezt a címet )(|szinte |alig |ritkán |nagyon ritkán |már |csak ritkán |gyakorlatilag )(|alig |
        nem |sosem |soha nem |ritkán )(olvasom|nézem|használom|figyelem|ellenőrzöm|működik|él) (|már|ritkán) /
        amikor (|csak )(akar|akarja|neki jó|szeretné|szeretne|ráér|kedve van|tetszik|tud|neki megfelel) / (üdvözlöm|
        üdvözlet|üdvözölje|üdvözöljétek|üdvözöld|puszilom|puszi|csókoltatom|add át üdvözletem|üdv) (|nagyon |
        szeretettel )(ivyt|ivynek|ivy nek|a családot|a családnak|mindenkit|mindenkinek|a többieket) (|szeretettel) /
        (csak|csakis) (így tovább|hogy tudják|hogy tudd) / hosszú (évek|idő) után / ennyi (év|idő) után / minél
        előbb / mielőbb / évek óta / hetek óta / napok óta / (hát|nos|na)(|,) / egyébként (minden oké|minden
        rendben|minden ok|jól vagyunk|semmi új) / amúgy (minden|minden oké|minden rendben|jól vagyunk|semmi új|
        minden ok) (|rendben) / (sok sikert|minden jót|jó munkát) (|neki|önöknek|nektek|bobnak|kívánok|kívánok neki)
        / (|sok |további )(sikert|szerencsét) (|kívánok )(|neki|bobnak|hozzá|önöknek) / (|de |csak |lehetőleg |
        viszont |és )(|inkább |lehetőleg |csak )(a |az )(gmailes|gmail|privát|másik|otthoni|új|magán|személyes|
        saját) (|címemre|emailemre|e-mailemre|mailemre|címre|fiókomra|e-mail címemre|email címemre) (|kérem|írjon|
        inkább) / (,|-|mert|mivel) (a |az |mert a |mert az |mivel a )(cégeset|céges|munkahelyit|munkahelyi|
        hivatalit|hivatali|régit|régi|egyetemit|egyetemi|másikat) (|címet |címemet |emailt |emailemet |fiókot
        )(szinte nem|szinte sosem|alig|ritkán|nem|nem nagyon|már nem|sosem|nem igazán) (olvasom|nézem|használom|
        figyelem) / (,|-) (csak |de |kérem |csak kérem )(|kérem )(angolul|magyarul|németül|e-mailben|emailben|
        írásban|levélben|röviden) (|írjon|írj|írjanak|keressen) (|kérem) / amikor (|csak )(ráér|van ideje|lesz
        ideje|ideje engedi|lesz egy perce|lesz rá ideje) / (,|-|és|de) (|és |de )ne a (céges|cégesre|cégesen|
        munkahelyi|munkahelyire|régi|régire) (|címemre|címre|címet) / (|de |csak )(|kérem )a (magáncímemre|
        magánemailemre|privát címemre|személyes címemre|privát emailemre|otthoni címemre|másik címemre) (|kérem|
        írjon) / érdekel(|,) (|hogy )(mivel foglalkozik|mit csinál|min dolgozik|a munkája|a témája) / kíváncsi
        vagyok(|,) (|hogy |arra )(mivel foglalkozik|mit csinál|min dolgozik|a munkájára) / (|de |csak |viszont
        )(jobban |inkább )(szeretem|szeretek|kedvelem|preferálom) (|az )(e-mailt|emailt|levelet|írást|írni|
        e-mailezést|levelezést|írásban)(|,) mint (|a )(telefont|telefonálást|telefonálni|telefonon|hívást|hívásokat)
        / minél (többen|több|hamarabb|előbb)(|,) annál (jobb|vidámabb|jobban) / (|kérem )(mondják|mondja|mondd|
        mondjátok|üzenjék|üzenje|írják|írja) (|meg )(neki|bobnak|bob úrnak|ivynek)(|,) hogy / (elvem|az az elvem|az
        elvem az)(|,) hogy / (,|-|mert|mivel) (|az |a )(régi|korábbi|céges|munkahelyi|előző) (|címem |címe |emailem
        |e-mailem |mailem )(már |)(nem él|nem működik|megszűnt|nem aktív|nem érvényes|nem használom) /
        @sry@(|,) (|hogy|de|amiért|ha )@lat@(|,) (|,|-|de|csak|mert|ugyanis) (|@uns@) / @sry@(|,) (|hogy|de|csak|mert
        )@uns@ / (|a|az )(kései|késői|megkésett) (válaszért|válaszomért|jelentkezésért) (|is
        )(elnézést|bocsánat|elnézést kérek|bocsánatot kérek|bocs) / (|a )(késésért|késedelemért)
        (elnézést|bocsánat|elnézést kérek|bocsánatot kérek|bocs) / (|de|csak|viszont|azonban )(|,
        )(|kérem|kérlek|kérném|legyen szíves|azt kérem )(|, )(|hogy )(ne|nem|inkább ne|lehetőleg ne|csak ne)
        (|írjon|írjanak|küldjék|küldje|használják|használja )@adrs@
        (|írjon|írjanak|írjatok|küldjék|küldje|használják)(|,) (|(hanem|inkább|írjon|írjanak|csak|mert)
        (|inkább|ide|erre )(|@adrs@|ide|erre|a privátra|erre a címre|a következőre|írjon|:)(|:)) /
        (|de|csak|viszont|nekem|és )(|, )(|kérem|kérlek|nekem|én )(leginkább|legszívesebben|inkább|lehetőleg|jobb|jobb
        lenne|a legjobb|kényelmesebb|szívesebben|jobban szeretem|jobban szeretném|legjobb|előnyben részesítem|az a
        legjobb|egyszerűbb) (|az|lenne|nekem|volna|ha|kommunikálok|a )@mod@ (|lenne|írjon|kommunikálok|keressen|a
        legjobb|írjanak)(|,) (|(mint|és nem|nem|semmint|ne) (|telefonon|hívásban|@mod@)) /
        (emailben|e-mailben|írásban|mailben|levélben) (lenne |)(a |)(legjobb|legkényelmesebb|jobb|inkább) (|nekem) /
        (|mert|ugyanis|mivel|merthogy )(|én|a|nem szoktam|sajnos )(|a|az|ismeretlen
        )(|telefont|telefonomat|hívásokat|számokat|számot|telefonra )(|szinte|általában|sosem|ritkán|nem igazán )(nem
        |)(veszem fel|szoktam felvenni|szeretek telefonálni|szeretem a telefont|használom|hallom
        meg|szeretem|válaszolok) (|a|az )(|telefont|telefonálást|telefonra|ismeretlen számokat|hívásokat) /
        (|de|és|ám|kérem|azért|viszont|ettől még )(|, )(|szeretettel|sok szeretettel|melegen
        )(üdvözlöm|üdvözlöd|üdvözöljék|üdvözölje|üdvözöld|üdvözlünk|puszilom|csókoltatom|ölelem|csókolom|köszönöm)
        (|szeretettel|a|sok szeretettel )@nm@ (|szeretettel|nevemben|is) / (|de|és|ám|azért )(|az|a )@nm@
        (|szeretettel|sok szeretettel|nagyon
        )(üdvözlöm|üdvözlet|üdvözletem|üdvözlünk|üdvözöljék|üdvözölje|üdvözöld|puszilom|csókoltatom|köszönöm|ölelem|szívből
        üdvözlöm) (|szeretettel) / (|de|és )(|sok|adják|adja|add )(|át|tovább )(|az|a
        )(üdvözletem|üdvözletemet|üdvözlet|puszi|köszönet|szeretettel üdvözlet) (|adják|adja|add )(|át )@nm@ (|is) /
        (|és|na|de|amúgy )(hogy|mi|mit) (van|vannak|vagy|vagytok|van a|újság|csinál|megy|a helyzet|újság van)
        (|a|az|önnel|veletek )(|mostanában
        )(|@nm@|család|gyerekek|mama|felétek|maguknál|nálatok|nálad|önöknél|munka|arrafelé) ? / hogy van @nm@ (|?) /
        (|és|na )(|maguknál|nálatok|önöknél|nálad|arrafelé|felétek|ott) (|is|milyen az idő|mi a helyzet|milyen|hogy
        van) ? / (|már|olyan|nagyon )(rég|régen|ezer éve|száz éve|ideje|évek óta|régóta) (|már )nem
        (láttam|láttuk|beszéltem|beszéltünk|hallottam|találkoztunk|találkoztam) (|egymást|őt|vele|felőle|róla) / (az
        |)én (koromban|helyzetemben) / (ne haragudjon|ne haragudjanak|ne haragudj|ne sértődjön meg|ne sértődjenek
        meg|ne vegye sértésnek|ne vegyék sértésnek|ne vegye zokon|ne vegyék zokon|nem megbántásként|semmi
        személyes|sértődés ne essék|nem bántásból|már ne is haragudjon) (|, )(|kérem) /
        (|csak|leginkább|de|kérem|és|lehetőleg|inkább )(|hívjon|hívhat|keressen|hívjanak|elérhető vagyok|elérhet
        )(|este|délután|reggel )(8|9|10|12|15|16|17|18|19|20|5|6|7|öt|hat|hét|nyolc|kilenc|munka|ebéd|délután
        öt|délután hat|este hat|este hét) (|óra|h)(után|előtt|körül|utántól) /
        (este|esténként|hétvégén|délután|délelőtt|munkaidő után|munka után|hét közben) (|hívjon|keressen|a
        legjobb|érnek el|elérhető vagyok) / (elnézést|bocs|bocsánat|elnézést kérek|bocsánatot kérek) (|a|ezért a|a
        nagy|a hosszú )(csendért|hallgatásért|várakozásért|káoszért|felfordulásért) /
        (|jaj,|jaj|juj,|hű, )@sry@(|,) (|hogy|de|én|csak )(|teljesen|egészen|tök|valahogy )(elfelejtettem|kiment a
        fejemből|elfeledkeztem|megfeledkeztem|elfelejtődött) (|teljesen|önöknek|neked|róla
        )(|válaszolni|írni|visszaírni|róla|a levélről|erről|a válaszról|reagálni) / (|de|csak|viszont )(|szóljanak
        neki|tudja|tudják|jelezzék neki )(|, )(|hogy )(|én )(lassan|ritkán|nem mindig|késve|rendszertelenül)
        (válaszolok|nézem a leveleimet|olvasom a leveleimet|nézek emailt|nézem az emailt|írok vissza)
    """,
    "words": """
        a / az / és / is / egy / hogy / van / vagyok / volt / voltam / lesz / lenne / ez / azt / ezt / én / te / ő /
        mi / ti / ők / engem / nekem / neked / neki / önnek / önt / ön / minket / velem / vele / már / még / itt /
        ott / nagyon / jó / minden / év / éve / évben / idő / nap / hét / hónap / barát / barátom / munka / cég /
        találkozó / ismerem / megismerni / beszélni / régen / mindig / régóta / sok / több / ban / ben / idén / új /
        szeretettel / szívesen / kedves / napot / kívánok / megkeresést / tisztelt / nem ismerem (|őt|bobot|az
        illetőt|az urat|ezt az embert|az embert|ezt az urat|személyesen) / (őt|bobot|az illetőt|ezt az embert) nem
        ismerem / (az|azzal|azt|abban|pont az|pont azzal|pont azt|olyan valakit|valakit|olyat)(|,) (ami|amivel|amit|
        aki|akit|akivel|amire|amiben) / ami / amit / aki / akit / akivel / amivel / amire / amiről / hogyan lett /
        aztán / azóta / azért is / úgy / így / olyan / ilyen / ilyesmi / pont / épp / éppen / pontosan / máris /
        mindig is / néha / gyakran / ritkábban / általában / egész / egészen / eléggé / kicsit / kissé / rengeteg /
        sokat / kevés / kevesebb / néhány / pár / kettő / két / három / első / második / utolsó / másik / más /
        többi / egyik / saját / régi / jobb / legjobb / nagy / kis / kicsi / szép / fontos / érdekes / érdekesek /
        közös / magyar / budapest / budapesten / debrecen / debrecenben / szeged / szegeden / pécs / pécsett / győr
        / győrben / magyarország / magyarországon / ország / világ / város / városban / városba / falu / ház /
        házban / kert / kertben / kertem / otthon / itthon / kint / bent / munkám / munkában / munkája / munkát /
        dolgozom / dolgozunk / dolgozik / dolgoztam / dolgozni / cégünk / cégnél / cégem / iroda / irodában / iskola
        / egyetem / egyetemen / projekt / projekten / projektünk / projektet / projektben / téma / témában / témát /
        terület / területen / kutatás / kutatásom / könyv / könyvet / könyvem / zene / zenét / család / családom /
        gyerek / gyerekek / gyerekeim / férj / lányom / fiam / fiú / lány / testvérem / bátyám / szüleim / anyám /
        apám / nagymama / kolléga / kollégák / kollégám / kolléganőm / barátnőm / barátok / barátaim / ismerős /
        ismerősöm / ismerősök / szomszéd / szomszédom / ember / embert / emberek / emberrel / embereket / úr / urat
        / úrral / hölgy / ügyfél / szakember / szakértő / szakértőt / partner / partnert / időben / időjárás /
        napsütés / eső / tél / tavasz / nyár / ősz / napok / hetek / hetek óta / hónapok / óra / reggel / este /
        hétvége / hétfő / kedd / szerda / csütörtök / péntek / szombat / vasárnap / mail / mailt / email / emailt /
        e-mail / levél / levelet / levele / levelüket / leveledet / levelük / üzenet / üzenetet / cím / címe / címét
        / telefon / telefonon / szám / kérdés / kérdést / válasz / válaszom / beszélgetés / beszélgetni / találkozni
        / találkozás / kávé / kávét / kávéra / tea / sör / ebéd / ebédelni / ismeretség / együttműködés /
        együttműködésre / segítség / segíteni / segít / segítséget / ötlet / ötletet / ötletek / terv / tervek /
        dolog / dolgok / dolgot / ügy / oldal / történet / tapasztalat / tapasztalatok / tapasztalatot /
        tapasztalatom / tudás / keresek / keresünk / keresem / kerestem / keresett / kellene valaki / szükségünk van
        / szükségem van / foglalkozik / foglalkozom / foglalkozunk / foglalkozott / csinál / csinálok / csinálunk /
        szeretem / szereti / tudom hogy / ismerik / ismeri / olvasom / olvastam / elolvastam / hallottam / hallom /
        hallottam már / írok / írtam / mesélt / mesélte / említette / lakom / lakik / lakunk / megyek / megy /
        megyünk / jövök / leszek / leszünk / lesznek / voltunk / voltak / vannak / vagyunk / kell / kellett / jól /
        jól vagyunk / minden rendben / bőven / panaszkodom / gondolt / gondoltál / gondoltak / gondolsz / rám / rád
        / nálunk / nálam / velünk / veletek / róla / róluk / arról / erről / benne / ebben / abban / hozzá / hozzám
        / tőle / tőlük / érte / neki is / nekünk / nektek / önöknek / önök / önökkel / önnel / őket / azok / ezek /
        ennek / annak / erre / arra / ettől / attól fogva / ezzel / azzal / ide / oda / szolgáltatás / lehetőség /
        lehetőséget / lehetősége / alkalom / remélem / remélem jól vagy / remélem jól van / remélem minden rendben /
        boldog / egészség / egészséget / sikereket / puszi / puszilom / csók / ölellek / ölelés / illetőt / illető /
        idegeneknek / magamnak / magam / maga / magának / ugyan / ugyanazon / ugyanazzal / ráadásul / végre / persze
        hogy ismerem / szóval / tehát / ugye / vele együtt / vele is / közöset / kapcsolatot / kapcsolat /
        kapcsolatok / ismeretségeket / célra / cél / címre / zavar / zavarja / személyes / adataim / adatok /
        továbbítás / továbbításához / továbbadás / harmadik / fél / félnek / szakmából / szakma / szakmám / méhek /
        méhekről / méhész / bicikli / sport / utazás / hegyek / kutya / kutyám / macska / autó / fotó / fotók / film
        / játszom / énekelek / tanítok / tanít / tanulok / tanár / orvos / mérnök / művész / hobbi / alkalmat /
        remek / kiváló / bízom / követem / ajánlotta / ajánlott / küldök / küldöm / mellékelem / mindkettő /
        mindketten / esik / havazik / süt / gond / gondom / gondjaim / öreg / erő / erőm / gratulálok / érzem /
        haszon / hasznát / úgyhogy / ezért hát / amúgy / egyébként is / valószínűleg is / kellett volna / ilyen
        embert / hasonló / embert keresek / értékelem / értékelem az ajánlatot / becsülöm / ajánlat / ajánlatot /
        ajánlatát / mostanában / pillanatban / mindenesetre / sajnálom is / pontosan azt / nálunk esik / azonnal is
        / szükséges / kézbesítő / elég (jól|sok|gyakran|érdekes|közel|régóta) / van elég / lesz miről (beszélnünk|
        beszélni|beszélgetni) / van miről (beszélnünk|beszélni|beszélgetni) / hasonlóval / cégem van / minimálisra /
        csökkentem / kapcsolataimat / szakmát / váltottam / esős / napos / főleg / különösen / hiszen / végül /
        egyébiránt / ezenkívül / alkalomadtán / elmesélem / mesélni / megmutatom / kérdezni / már egyszer /
        megismételni / kedvem / közöm / hozzátenni / barátaimé / ellen / látom / akadályát / megismerjük / egymást /
        talál / ráér / megvan a köröm / beszélgetőtárs / hiányzik egy / bízom benne / jól ismeri / válaszomra /
        számíthat / értek hozzá / dumálok / dumálni /
        @uns@
    """,
    "acquainted": """
        (|de |igen )(már |)(ismerjük egymást|ismerem őt|ismerem) (|már|régóta) / már ismerjük egymást ... / (|igen
        |persze )(|,) (ismerem|tudom ki) (|őt|bobot|már|jól) /
        (|igen|persze|ja|aha )(|, )(|mi|már|jól )(ismerjük egymást|ismerjük egymást már|ismerem|jól ismerem|ismerem
        őt|emlékszem rá) (|őt|már|régóta|jól|nagyon jól|évek óta)
    """,
    "who": """
        ki (ön|maga|vagy|ez|az|ő) / kicsoda (ön|maga|ő) / mi ez (|az egész) / honnan (van meg|tudja|szerezte) (|a
        )(címem|az email címem|emailem)
    """,
    "turns": """
        mondani / visszautasítani / elutasítani / kihagyni / nemet / visszautasíthatom / lemaradni / elszalasztani /
        elmulasztani / kimaradni / visszautasítok / visszautasítom / elutasítom / ellenezni / bánom / kizárni /
        zárom / megbánni
    """,
    "until": """
        után / ünnepek előtt / az előtt / amíg / ameddig / majd ha / amikor / amint / csak a / jövő (héten|hónapban|
        évben) / egy hónap múlva / múlva / csak
    """,
    "and": """
        és / ezért / éppen ezért / és ezért / pont ezért / és pont ezért / mert / így
    """,
    "wait": """
        (írjon|keressen) (|meg |rá |vissza |újra |ismét |nekem )(|újra |ismét |majd |meg )(egy|két|pár|január|
        januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|
        októberben|novemberben|decemberben|ősszel|tavasszal|nyáron|télen|később|újra|ismét|jövő|jövőre|karácsony|
        húsvét|a nyár|az ünnepek|ünnepek|majd) ... /
        (|kérem|de|inkább|majd|akkor )(|,
        )(jelentkezzenek|jelentkezzen|jelentkezz|kérdezzenek|kérdezzen|kérdezze|kérdezzék|kérdezd|írjanak|írjon|írj|térjünk|térjenek|keressenek|keressen|keress|beszéljünk|emlékeztessenek|emlékeztessen|próbálják|próbálja|hívjanak|szóljanak|szóljon)
        (|meg|vissza|rá|újra|ismét|engem|erre|fel )(|vissza|rá|meg|újra|ismét|engem
        )(|erre|újra|ismét|majd|inkább|csak
        )(januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben|tavasszal|nyáron|ősszel|télen|újév
        után|az ünnepek után|ünnepek után|a nyaralás után|szabadság után|a szabadságom után|a vizsgák
        után|vizsgaidőszak után|karácsony után|húsvét után|egy hónap múlva|egy év múlva|fél év múlva|pár hét múlva|pár
        hónap múlva|két hét múlva|két hónap múlva|jövő hónapban|jövő héten|jövőre|máskor|az új évben|később) ...
    """,
}

TABLES = {"hu": HUNGARIAN}
