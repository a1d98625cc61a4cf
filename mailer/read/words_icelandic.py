"""Words of Icelandic: data alone, in the notation of `words.py`."""

ICELANDIC = {
    "macros": """
        net =
        (|einka|nýja)(netfangið|netfang|netfanginu|tölvupóstfangið|tölvupóstfang|póstfangið|póstfang|emailið|
        emailinu|póstinn|meilið|símanúmerið|símanúmer|númerið|upplýsingarnar|upplýsingar|upplýsingum|einkanetfangið|
        heimilisfangið|tengiliðaupplýsingar)(mitt|mínu|mínar|mínum|minn|mín|okkar)
        / enda = endilega|gjarnan|bara|alveg|líka|auðvitað|endilega bara|bara endilega|vinsamlegast|þá|endilega
        gjarnan|frjálst|fúslega|velkomið / ja = já|já takk|já já|jájá|já endilega|já
        gjarnan|jú|endilega|gjarnan|auðvitað|að sjálfsögðu|vitaskuld|sjálfsagt|sjálfsagt mál|ekkert mál|alveg
        sjálfsagt|allt í lagi|í lagi|ókei|ok|flott|frábært|fínt|gott mál|þá|og|já auðvitað|já að sjálfsögðu|já ekkert
        mál|hér með|endilega bara / hann = hann|hún|bob|ann|maðurinn / honum = honum|henni|bob|ann|þeim|hann|hana /
        skrifa = skrifa mér|senda mér póst|senda mér tölvupóst|senda mér línu|hafa samband|hafa samband við
        mig|hringja í mig|heyra í mér|senda mér skilaboð|hringja|senda póst|fá @net@|nota @net@|senda mér email|senda
        mér meil / deila = deila|gefa|láta|gefa upp|senda|áframsenda|nota|láta fá|afhenda|gefa honum|gefa bob|láta
        hann fá|láta bob fá|senda honum|deila með honum|deila með bob / matt = þú mátt|þið megið|þér er velkomið
        að|ykkur er velkomið að|það má|þú getur|þið getið|má|ykkur er frjálst að|þér er frjálst að|þú mátt alveg|þið
        megið alveg / mattu = máttu|megið þið|geturðu|getið þið|mátt þú / ahugi =
        áhuga|áhugi|tíma|tími|nennu|þörf|þol|orku|löngun|svigrúm|áhuga eða tíma|tíma eða áhuga|tíma né áhuga|áhuga né
        tíma / midur = því miður|satt að segja|einfaldlega|bara|alveg|í
        rauninni|alls|sjálfur|sjálf|raunar|hreinlega|svo sem|reyndar|helst|heldur / thetta =
        þetta|því|þessu|svona|svonalöguðu|svona löguðu|þess háttar|slíku|þess / nuna = núna|eins og er|í
        augnablikinu|sem stendur|í bili|þessa stundina|í dag|í þessari viku|í þessum mánuði|á þessu
        ári|strax|enn|ennþá|nú|þessa dagana|að svo stöddu / seinna = seinna|síðar|í haust|í vor|í sumar|í vetur|eftir
        áramót|eftir jól|eftir páska|eftir sumarfrí|eftir sumarið|eftir fríið|eftir sumarfríið|á næsta ári|í næsta
        mánuði|í næstu viku|eftir mánuð|eftir viku|eftir nokkrar vikur|eftir nokkra mánuði|eftir tvær vikur|eftir
        þrjár vikur|eftir tvo mánuði|eftir þrjá mánuði|eftir hálft ár|eftir ár|í janúar|í febrúar|í mars|í apríl|í
        maí|í júní|í júlí|í ágúst|í september|í október|í nóvember|í desember|á nýju ári|þegar líður á árið|næsta
        haust|næsta vor|næsta vetur|aðeins seinna|þegar líður á haustið|eftir prófin|eftir próf|fram á haust|fram yfir
        áramót|fram yfir jól|fram yfir sumarfrí|fram í haust|fram á vor|fram yfir páska|fram á næsta ár|síðar á
        árinu|seinna á árinu|seinna í ár|annan tíma|annað skipti|í annað sinn
    """,
    "yes": """
        ég segi ekki nei við (því|þessu) / ég segi já (|við því|við þessu|takk) / (|@ja@)(þú|þið)
        (hefur|hafið|færð|fáið) (|hér með|að sjálfsögðu|auðvitað)(mitt|fullt|mitt
        fulla|mína)(|fulla)(leyfi|samþykki|blessun|grænt ljós)(|til þess|mitt|fyrir því) / (|@ja@) @matt@
        (|@enda@)(láta|gefa|senda)(hann|honum|bob|henni|hana)(|@enda@)(|fá|hafa)(netfangið|netfang
        mitt|póstfangið|númerið|@net@|það)(|@enda@) /
        (|@ja@)(láttu|látið|gefðu|gefið|sendu|sendið)(hann|honum|bob)(|@enda@)(|fá|hafa)(netfangið|póstfangið|
        númerið|það)(|@enda@)
        / (ég|)gef (|ykkur|þér|hér með)(leyfi|leyfi mitt|mitt leyfi|samþykki|samþykki mitt|grænt ljós) (|fyrir því|til
        þess|fyrir þessu) / já / já (|takk|takk fyrir|takk endilega|endilega|gjarnan|já|auðvitað|að
        sjálfsögðu|vitaskuld|ekkert mál|sjálfsagt|sjálfsagt mál|það er í lagi|það má|það er í góðu|það er í góðu
        lagi|með ánægju|endilega gerðu það|gerðu það|hiklaust|hiklaust takk|alveg|alveg endilega|alveg sjálfsagt|ég
        vil það|ég vil það gjarnan|það vil ég|það vil ég gjarnan|ég er til|ég er til í það|til í það|ég samþykki|ég
        samþykki það|hljómar vel|líst vel á það|mér líst vel á það|það væri gaman|það væri frábært|það væri flott|allt
        í lagi|ókei|ok|flott|fínt|þú mátt það|þið megið það|þú mátt|þið megið|endilega bara|fyrir alla muni|það hentar
        vel|ætli það ekki bara) (|takk|endilega) / jú / jú takk / jú endilega / jú gjarnan / jebb / jepp / jess / jamm
        endilega / jájá endilega / já já endilega / endilega / endilega bara / endilega gerðu það / endilega gerið það
        / auðvitað / að sjálfsögðu / vitaskuld / sjálfsagt / sjálfsagt mál / alveg sjálfsagt / alveg sjálfsagt mál /
        hiklaust / tvímælalaust / vissulega / klárlega / algjörlega / ókei / ok / allt í lagi / í lagi / í góðu lagi /
        í fínu lagi / í góðu / samþykkt / samþykki / gerðu það / gerið það / gerðu það bara / gerið það endilega /
        kýldu á það / kýlum á það / látum vaða / látum verða af því / gott mál takk / með ánægju / með glöðu geði /
        með mikilli ánægju / fyrir alla muni / ekkert mál (gjarnan|endilega|já|takk|gerðu það|mín vegna|af minni
        hálfu|fyrir mig) / ekkert að því / það er ekkert að því / ekkert því til fyrirstöðu / það er ekkert því til
        fyrirstöðu / mín vegna (|endilega|gjarnan|í lagi|er það í lagi|má það) / grænt ljós (|frá mér) / (það er|þetta
        er|er)(|alveg|bara|allt)(í lagi|í góðu lagi|í fínu lagi|í góðu|sjálfsagt|sjálfsagt mál|ekkert
        mál|velkomið|ókei|guðvelkomið|allt í lagi)(|mín vegna|fyrir mig|af minni hálfu|með mig|hjá mér|frá mér|hvað
        mig varðar|takk) / (ég|hér með|við)(samþykki|samþykki það|samþykki þetta|veiti samþykki|veiti samþykki
        mitt|gef samþykki mitt|gef leyfi|gef mitt leyfi|þigg það|þigg þetta|þigg boðið|segi já|segi já takk|leyfi
        það|leyfi þetta|heimila það|heimila þetta|samþykkjum)(|hér með|gjarnan|með þökkum|með ánægju|fúslega|fyrir
        mitt leyti|að netfanginu mínu sé deilt) / ég er (|alveg|sko)(til|með|game) (|takk|endilega) / (ég|)(er|er
        alveg|er sko)(til í það|til í þetta|með í því|til í að kynnast honum|til í að hitta hann|til í að heyra í
        honum|samþykk|samþykkur|sammála|sammála því|opin fyrir því|opinn fyrir því|hlynnt því|hlynntur
        því)(|takk|endilega) / (ég|við|)(hef|sé|höfum)(ekkert|engar)(|á)(á móti því|á móti þessu|móti því|við það að
        athuga|við þetta að athuga|athugasemdir|athugasemdir við það|mótbárur)(|endilega) / (|@ja@) @matt@ (|@enda@)
        @deila@ (|@enda@)(|@honum@) @net@ (|@enda@|með honum|með bob|áfram) / (|@ja@) @matt@ (|@enda@)(kynna
        okkur|tengja okkur|tengja okkur saman|koma okkur í samband|koma á sambandi|kynna mig|gera það|leiða okkur
        saman|kynna okkur fyrir hvort öðru|kynna okkur hvort fyrir öðru|kynna okkur hvorn fyrir öðrum|láta hann
        vita|láta hann fá það) (|@enda@) / (@ja@|það|það)(@mattu@)(|@enda@)(|gera|gera það|deila @net@|gefa honum
        @net@|kynna okkur) (|@enda@) / (það)(máttu|megið þið)(|alveg|endilega|gjarnan|gera) / (|@ja@) @hann@
        (má|getur) (|@enda@) @skrifa@ (|@enda@|hvenær sem er) / (@ja@) (má|getur) @hann@ (|@enda@) @skrifa@ (|@enda@)
        /
        (|@ja@)(láttu|látið|gefðu|gefið|sendu|sendið|deildu|deilið)(|@enda@)(|@honum@)(|@enda@)(|fá|hafa|
        áfram)(@net@)(|@enda@)(|með
        honum|með bob|áfram|til hans) /
        (|@ja@)(láttu|látið|leyfðu|leyfið)(hann|bob|honum)(|@enda@)(|að)(@skrifa@)(|@enda@) /
        (|@ja@)(segðu|segið|bið|biddu|biðjið)(honum|hann|bob|bob um)(|@enda@)(|um)(|að)(|hann megi|hann
        geti)(@skrifa@)(|@enda@) / (|@ja@)(kynntu|kynnið|tengdu|tengið)(|@enda@)(okkur|mig fyrir honum|mig fyrir
        bob|mig við hann)(|@enda@)(|saman|fyrir hvort öðru|hvort fyrir öðru|fyrir honum|við hann|við bob|endilega
        saman)(|@enda@) / (|@ja@)(komdu|komið)(|@enda@)(okkur|mér)(|@enda@)(í samband|saman|á sambandi)(|@enda@|við
        hann|við bob) / @net@ (má) (|@enda@)(gefa upp|láta hann fá|senda áfram|fylgja|afhenda|nota) (|@enda@)
    """,
    "fond": """
        (|já|)(það|þetta) (myndi|mundi|væri) (|mjög)(gleðja mig|ánægjulegt|mér sönn ánægja|mér ánægja) / (|ó|vá|já|)en
        (gaman|skemmtilegt|frábært|spennandi)(|,|!) (já|endilega|já takk|já endilega|gjarnan) /
        (|já|ég)(myndi|mundi|vildi|vil|langar)(|ég|mig)(|mjög|endilega|svo|að)(gjarnan|endilega|mjög
        gjarnan)(|vilja|að)(|að)(hitta|kynnast|spjalla við|ræða við|heyra í|tala við|komast í samband við|heyra
        frá|hafa samband við)(hann|honum|bob|hana|henni) / gjarnan / mjög gjarnan / svo gjarnan / mikið gjarnan / með
        (|mikilli|mestu)(ánægju|gleði) / (|já|ég|það|hann|endilega ég)(vil|vildi|myndi vilja|mundi vilja|væri til
        í|væri til í að)(|ég)(|mjög|endilega|svo)(gjarnan|endilega|mjög gjarnan)(|að)(|hitta hann|hitta bob|kynnast
        honum|kynnast bob|heyra í honum|heyra í bob|komast í samband við hann|komast í samband|spjalla við hann|ræða
        við hann|þiggja það|fá að kynnast honum|það|þetta|fá kynningu) /
        (ég|)(hlakka)(|mikið|mjög|virkilega|bara)(til)(|þess|að hitta hann|að hitta bob|að kynnast honum|að kynnast
        bob|að heyra í honum|að heyra frá honum|að heyra í bob) / (hann|)(vil|vildi|langar) (ég|mig)
        (|mjög|virkilega|endilega)(|til)(|að)(hitta|kynnast|kynnast honum|hitta hann|heyra í honum) /
        (|@ja@)(|það|þetta|mér|hugmyndin)(hljómar|væri|yrði|líst)(|mér|bara|alveg|mjög|afar|virkilega|ótrúlega|þetta|
        það|rosalega)(vel|frábært|flott|gaman|gott|æðislegt|skemmtilegt|mjög
        vel|frábærlega|snilld|góð hugmynd|frábær hugmynd|fínt|dásamlegt|ánægjulegt|heiður|vel á það|vel á þetta|vel á
        hugmyndina|mjög vel á þetta|mjög vel á það|skemmtilegt að hitta hann|gaman að hitta hann|gaman að kynnast
        honum|gaman að hitta bob|gaman að kynnast bob|gaman að heyra í honum)(|takk|fyrir mig) / (mig|já mig)langar
        (|mjög|virkilega|endilega|mikið)(til þess|að kynnast honum|að hitta hann|að hitta bob|að kynnast bob|til að
        hitta hann|til að kynnast honum) / (ég hef|hef|ég er|)(|mikinn|mjög mikinn|mjög)(áhuga á því|áhuga á
        þessu|áhuga á að hitta hann|áhuga á að kynnast honum|áhugasamur um þetta|áhugasöm um þetta)
    """,
    "warm": """
        (|ó|vá|já)en (gaman|skemmtilegt|frábært|spennandi|fallegt) / hvað þetta er gaman / áhugavert / spennandi /
        gaman / frábært / flott / fínt / æði / snilld / góð hugmynd / frábær hugmynd / skemmtileg hugmynd / ekkert mál
        / ekkert vandamál / því ekki / af hverju ekki / hljómar áhugavert / hljómar spennandi / skemmtilegt / gott mál
        / þetta er spennandi / þetta er áhugavert / gaman að þessu
    """,
    "no": """
        (|ég|nei ég)(nenni|kæri mig)(|því|þessu|um það|um þetta|bara|alls|því miður)ekki (|þessu|því|takk) /
        (látið|láttu|leyfið) mig (|nú|bara)(í friði|vera|vera í friði)(|takk) / (|ég)vil (|helst|bara|gjarnan)(fá að
        vera|vera)(í friði|í ró|í ró og næði|laus við þetta) / (|ég|við)(hef|höfum)(|því miður|bara|alls|lengur)ekki
        (tíma|áhuga|orku|pláss|svigrúm)(|fyrir|á)(|nýja|fleiri|frekari|nýjum|fleirum)(|tengiliði|tengiliðum|sambönd|
        samböndum|samskiptum|kynnum)(|takk|því
        miður) / ekki þörf (|á því|á þessu|takk)(|,)(|við|ég)(|erum|er|höfum|hef)(|með|nú þegar)(|birgja|annan) / ekki
        (gera|gerðu|gerið) (það|þetta)(|takk|vinsamlegast) / (þetta|það)(hentar|höfðar|passar|heillar)(|mér|mig|til
        mín)(|því miður|bara|alls|reyndar)ekki (|mér|mig|til mín)(|takk|því miður) / (|ég|og|en)(vil|kæri
        mig|ætla)(|helst)(|ekki|ekkert)(ekkert|ekki|engan)(|með)(|hann|honum|bob|þetta|ykkur|það|um)(hafa|eiga|með
        hann|með hann hafa|saman við hann|að gera|með hann að gera|með þetta að gera|vita af honum|af honum
        vita|samband við hann)(|að gera|hafa|að sælda) / (ég)(geri|samþykki|leyfi|heimila|þigg) (það|þetta) (|því
        miður|bara|alls)ekki / (ég|)(hef|á) hvorki (tíma|áhuga|nennu)(né|eða)(áhuga|tíma|nennu|orku)(|á þessu|fyrir
        þetta|til þess) / ég þekki hann (|og|en)(vil ekki|vil ekkert með hann hafa|og vil ekkert með hann hafa) /
        (|ég|við)vil (það|þetta) (|helst|alls)ekki (|takk) / (|ég|nei ég)(get|treysti mér) (|því
        miður|bara)(ekki)(|því miður)(tekið þátt|verið með|þegið þetta|þegið boðið|sagt já|til þess|samþykkt
        þetta|samþykkt það) (|því miður|takk) / nei / nei (|nei|takk|takk fyrir|takk samt|takk kærlega|því miður|því
        miður ekki|helst ekki|ég hef ekki áhuga|ekki áhugi|enginn áhugi|alls ekki|aldrei|ég vil það ekki|það vil ég
        ekki|ég vil ekki|ég nenni því ekki|nenni ekki|nenni því ekki|ég hef ekki tíma|hef ekki tíma|hef ekki
        áhuga|ekki fyrir mig|það er ekki fyrir mig|þetta er ekki fyrir mig|ég afþakka|ætli það|ómögulega|sleppum
        því|helst sleppa því|það held ég ekki|ég held ekki|ekki í þetta sinn|ekki að þessu sinni|þess þarf ekki|það
        þarf ekki) (|takk|því miður) / neibb / neits / aldrei / aldrei í lífinu / (helst|því
        miður|alls|endilega|vinsamlegast|heldur|örugglega|alveg örugglega|nei|síður|takk en) ekki (|takk) / (því
        miður|takk en|takk samt en|svo|þess vegna|þannig að|svo ég segi|svarið er|svar mitt er|það er|þá segi ég|af
        þeim sökum) nei (|takk) / ómögulega / ekki séns / ekki til í dæminu / kemur ekki til greina / það kemur ekki
        til greina / ekki til umræðu / síður / síður takk / (|ég|við|nei ég|takk en ég|því miður|en
        ég|á|)(hef|höfum|er|sé)(|ég|við)(|@midur@)(ekki|engan|enga|ekkert|enginn|lítinn)(|@midur@|neinn|mikinn|
        minnsta|nægan|nógu
        mikinn|neina)(@ahugi@)(|á @thetta@|fyrir @thetta@|til þess|í @thetta@|fyrir svona|á því|í þetta|til að sinna
        þessu|í svona|á svona|á að kynnast honum|á frekari samskiptum|á kynningu)(|því miður|takk|lengur) /
        (ekki|enginn|engan|engin) (áhugi|áhuga|tími|tíma|nenna|þörf) (|takk|því miður|á þessu|fyrir þessu|fyrir hendi)
        / (|ég|við|nei ég)(hef|er) (|@midur@)(ekki) (áhugasamur|áhugasöm|áhugasamur um þetta|áhugasöm um þetta|til í
        þetta|til í það|til í svona|á þeim buxunum|samþykk þessu|samþykkur þessu|hlynnt þessu|hlynntur þessu|tilbúin
        til þess|tilbúinn til þess) (|takk|því miður) / (|ég|við|nei ég|takk en ég|en ég|það|þetta)(vil|nenni|kæri
        mig|óska|langar|vildi)(|ég|mig|því|um)(|@midur@)(ekki|síður)(|@midur@)(|það|þetta|um þetta|um
        það|þessu|því|til þess|eftir þessu|eftir því|vera með|taka þátt|kynnast honum|hitta hann|láta kynna mig|deila
        @net@|gefa upp @net@|gefa honum @net@|frekari samskipti|meiri samskipti|nein samskipti|meiri samskipti við
        hann|frekari samskipti við hann|vera kynnt|vera kynntur|láta hafa samband við mig|að hann fái @net@|að haft sé
        samband við mig|að bob fái @net@|láta gefa upp @net@|láta deila @net@|blandast í þetta|blanda mér í
        þetta|fleiri tengiliði|þessa kynningu|neina kynningu|standa í þessu|standa í svona)(|takk|því
        miður|lengur|framar) / (|ég|nei ég)vil (|helst|alls)ekki að (@net@|netfanginu|netfangi
        mínu|þið|þú|þetta|upplýsingum|mínu) ... / (|vinsamlegast|nei|og)ekki (|vinsamlegast|endilega)(gefa|gefa
        upp|deila|láta|senda|afhenda|kynna|dreifa|tengja|áframsenda)(|honum|hann
        fá|bob|upp)(@net@|okkur|það|því|mig)(|áfram|takk|til hans|með neinum|með öðrum) / (ég|)(vil helst|kýs
        að|kýs|vil|vil frekar)(|fá að|að)(vera látin í friði|vera látinn í friði|vera laus við þetta|sleppa
        þessu|sleppa því|halda þessu fyrir mig|vera nafnlaus|vera nafnlaus áfram|halda netfanginu mínu fyrir
        mig|afþakka) (|takk) / (|ég|við|nei ég|takk en ég|en
        ég)(afþakka|hafna|sleppi|neita)(|þessu|því|boðinu|þetta|boðið|kynninguna)(|því
        miður|kærlega|kurteislega|pent|í þetta sinn|að þessu sinni|takk|alfarið) / (|ég|við|en ég|takk en ég|því
        miður)(verð|vil|ætla|þarf|held ég|neyðist)(|ég|að|til að|því miður að|víst að|því miður|helst)(|að|því
        miður|víst|verði að)(afþakka|segja nei|hafna þessu|hafna|sleppa þessu|sleppa því|neita|segja pass|afþakka
        þetta|segja nei takk|passa|afþakka boðið)(|því miður|takk|í þetta sinn|að þessu sinni|í þetta
        skiptið|kurteislega|pent|núna) / (ég|en ég|þá)segi (|ég|bara|því miður|pass)(nei|pass|nei takk|því miður
        nei)(|takk|í þetta sinn|við þessu|við því) / pass / (|þetta|það|svona|þetta
        bara|þetta|svonalagað)(er|höfðar|hentar|heillar|á|hugnast)(|@midur@)(ekki|ekkert)(|@midur@|neitt)(fyrir
        mig|mitt|minn tebolli|mér|til mín|mig|við mig|minn stíll|á mínu sviði|mitt áhugasvið|það sem ég vil|það sem ég
        leita að|það sem ég er að leita að|eitthvað fyrir mig|eitthvað sem ég vil|mín deild|áhugavert fyrir mig|við
        hæfi|mér að skapi|í boði)(|takk|því miður|svo nei) / ekki (|alveg|beint)(fyrir mig|minn
        tebolli|mitt|áhugasamur|áhugasöm) (|takk) / (það|þess)(þarf|er) (|alls)(ekki|óþarfi) (|takk) / óþarfi (|takk)
        / (ég|)(er|fór)(|@midur@|kominn|komin|löngu|löngu komin|löngu kominn|sest|sestur|hætt|nú)(|kominn|komin)(á
        eftirlaun|á eftirlaunum|á eftirlaunaaldur|í helgan stein)(|fyrir
        löngu|núna)(|,)(og|svo)(er|hef|vil|ég|sinni|nenni)(|er|ég)(hætt|hættur|ekki|lítið|löngu|engan) ... /
        (ég|)(er|er löngu)(hætt|hættur)(í þessu|þessu|svona|öllu svona|í faginu|í bransanum)(|fyrir löngu|alveg) /
        (láttu|látið) (þetta|það) (|bara|frekar)(eiga sig|vera)(|takk) / (haldið|haltu) mér (utan við|fyrir utan)
        (þetta|það) / ég vil ekkert (|með)(hafa|með)(|með)(þetta|hann|ykkur|honum)(|að gera|hafa) / sleppum
        (því|þessu) (|takk|bara) / (takk|takk fyrir|takk fyrir boðið|takk fyrir að spyrja|takk fyrir að hugsa til
        mín|fallega hugsað|fallegt af þér)(|,) en (nei|nei takk|ég segi nei|ég afþakka|ég hef ekki áhuga|ég vil það
        ekki|þetta er ekki fyrir mig|ég verð að afþakka|ég verð að segja nei|ég sleppi þessu|helst ekki|ekki fyrir
        mig|ég hef ekki tíma)(|takk|í þetta sinn|því miður)
    """,
    "excuse": """
        (|ég)(er|hef)(|of|allt of|mjög|rosalega|frekar)(upptekinn|upptekin|önnum kafinn|önnum
        kafin|bókaður|bókuð|mikið að gera|á eftirlaunum|komin á eftirlaun|kominn á eftirlaun) / (það er|)(of|allt
        of|mjög) mikið að gera (|hjá mér|núna) / (ég|)(get|kemst) (|það|þetta|því miður) ekki / það get ég ekki / ekki
        hægt
    """,
    "later": """
        (of|aðeins of|allt of) snemmt ... / (of|allt of) fljótt ... / seinna / síðar / seinna
        (takk|kannski|endilega|gjarnan|meir) / kannski (@seinna@|einhvern tímann|næst) /
        (kannski|frekar|gjarnan|endilega|helst) (@seinna@) (|takk|þá) / ekki (@nuna@) (|takk|því miður) / (@nuna@)
        (ekki|hentar ekki|er ekki góður tími|hentar illa|gengur ekki|er of mikið að gera|hef ég ekki tíma|kemst ég
        ekki í þetta|er erfitt) (|takk|því miður) / (|það|þetta)(hentar|passar) (|mér)(|mjög|frekar)(illa|ekki|ekki
        vel|ekki nógu vel)(|mér)(@nuna@) (|takk) / ekki enn / ekki ennþá / ekki strax / ekki alveg strax / (@seinna@)
        (kannski|hentar betur|væri betra|endilega|takk|gjarnan|frekar) / (slæmur|vondur|ekki góður) (tími|tímapunktur)
        (|núna) / ekki fyrr en ... / (ég|)(ætla|þarf|þyrfti|verð)(|aðeins|bara)(að)(|fá að|aðeins)(hugsa málið|hugsa
        þetta|hugsa um þetta|melta þetta|sofa á þessu) ... / leyfðu mér að (|aðeins)(hugsa|melta) ... / (eftir
        það|þá|á eftir|svo)(gjarnan|endilega)
    """,
    "wait": """
        (skrifið|skrifaðu|sendið|hafið samband|hafðu samband|spyrjið|spurðu|talið við mig)
        (|mér|mig|línu)(|gjarnan|endilega)(aftur) (|eftir|í|um|þegar) ... /
        (|endilega|vinsamlegast|en|og|geturðu|getið þið|þú mátt|þið megið|gjarnan)(spurðu|spyrja|spyrjið|hafðu
        samband|hafið samband|heyrðu|heyrið|heyrðu í mér|sendu|sendið|prófaðu|prófið|reyndu|reynið|minntu|minntu mig á
        þetta|talaðu við mig|skrifaðu|ýttu við mér|athugaðu|hafa samband)(|mig|mér|við mig|endilega|aftur|í
        mér|gjarnan|bara|línu|mig endilega|þetta|póst)(|endilega|bara)(|aftur)(aftur|@seinna@|eftir það|þá|seinna
        meir|eftir) ... / (getum við|má|megum við|er hægt að|við skulum|gætum við|viltu|best að|vil|vildi|þarf
        að)(|þetta|þessu|það|við)(|að)(fresta|frestað|bíða|beðið|beðið með|geyma|geymt|bíðum)(|þessu|með
        þetta|þetta|því|aðeins)(|þar til|fram|til|fram yfir|aðeins|eitthvað) ... / (bíddu|bíðið|bíðum) (|aðeins|með
        þetta|endilega|með)(þar til|fram|í|til|aðeins|eftir|þangað) ... / gefðu mér
        (|aðeins|smá|nokkra|nokkrar|meiri)(tíma|daga|vikur|frest|mánuð|viku) ...
    """,
    "until": """
        þangað til / þar til / fram (að|í|á|yfir|til|eftir) / út
        (mánuðinn|árið|vikuna|mars|apríl|maí|júní|haustið|sumarið|veturinn|janúar|febrúar|ágúst|september|október|
        nóvember|desember)
        / eftir (að|það) / þegar ég / fyrst / áður en / um leið og / fyrr en
    """,
    "stop": """
        stopp / hættið / hættu / hættið þessu / hættu þessu / hættið strax / (|vinsamlegast|viljið þið|getið
        þið)(hættið|hættu) (|strax|vinsamlegast|þessu|nú)(|að)(skrifa|senda|áreita|hafa samband|pósta|hafa) ... /
        (|vinsamlegast|endilega|viljið þið|getið
        þið)(takið|taktu|skráið|skráðu|taka)(|vinsamlegast|strax)(mig|@net@)(|strax|út)(af|úr|út
        af)(|listanum|lista|póstlistanum|póstlista|skránni|þessum lista|þessum póstlista|öllum
        listum)(|ykkar|takk|strax|hjá ykkur) / (|vinsamlegast|endilega|viljið þið|getið
        þið)(fjarlægið|fjarlægðu|strokið|eyðið|eyddu|afskráið|fjarlægja|afskrá)(|vinsamlegast|strax)(mig|@net@|
        netfanginu
        mínu|upplýsingunum mínum)(|strax|úr|af|út)(|af|úr|út
        af)(|listanum|lista|póstlistanum|póstlista|skránni|ykkar|þessum lista|þessum póstlista|öllum
        listum)(|ykkar|takk|strax|hjá ykkur) / afskrá / afskráning / afskrá mig / (afskráið|afskráðu) mig /
        (|vinsamlegast)(ekki|aldrei) (|vinsamlegast)(skrifa|senda|hafa samband|hafið samband|áreita)(mér|við
        mig|mig)(|oftar|aftur|meira|framar|fleiri pósta|fleiri skilaboð|póst aftur|póst framar|póst oftar|meira
        takk)(|takk) / (|ég|við)(vil|vill|óska|kæri mig)(ekki|aldrei|engan|enga)(|fá|að
        fá|heyra|um)(|fleiri|meiri|framar|neina|neina
        fleiri)(|pósta|póst|tölvupósta|skilaboð|tölvupóst|póstsendingar)(frá ykkur|framar|frá ykkur framar|meira frá
        ykkur|aftur frá ykkur|oftar frá ykkur|frá ykkur meira|frá þér framar) / (enga|engan) (fleiri|meiri)
        (pósta|póst|tölvupósta|skilaboð) (|takk|frá ykkur)
    """,
    "stop_all": "stoppa allt / hættið öllu",
    "doubt": """
        (vil|vildi|myndi) (|ég)(gjarnan|fyrst|samt|helst)(vita|heyra meira|fá að vita|fyrst|fá) ... / ef / nema /
        þegar / kannski / kanski / mögulega / hugsanlega / sennilega / líklega / fer eftir / það fer eftir / veit ekki
        / ég veit ekki / ég veit það ekki / ekki viss / ég er ekki viss / óviss / hver / hvað / hvar / hvernig / hvers
        vegna / af hverju / hvaða / hvort / hvenær / segir / sagði / segja / eða / grín / djók / haha / bara ef /
        einungis / aðeins ef / fyrst / meiri upplýsingar / nánari upplýsingar / vita meira / heyra meira / jæja / hmm
        / tja / já og nei / já nei / nei já / já eða nei / einmitt / eins og / samkvæmt / ábyrgur / ákveður / ræður /
        spyrja konuna / spurðu (konuna|manninn|mína|minn|hana) ... / ruslpóstur / nei(|,) ekkert mál / get ekki sagt
        nei / ekki á móti / ég er ekki á móti því / fyrst þarf / gott að þú (spyrð|spurðir) ... / nei (hæ|en gaman|vá)
        ... / skiptir mig engu / skiptir engu / sama um / mér er sama / jájá einmitt / já einmitt
    """,
    "but": "en / hins vegar / samt / þó / þótt / þrátt fyrir / samt sem áður",
    "not": """
        ekki / ei / eigi / aldrei / enginn / engin / ekkert / engan / enga / engum / án / hvorki / né / nei / hafna /
        neita / síður
    """,
    "regret": """
        því miður / leitt / mér þykir leitt / mér þykir það leitt / mér þykir það mjög leitt / afsakið / afsakaðu /
        fyrirgefðu / fyrirgefið / sorrí / sorry / leiðinlegt / leitt að heyra
    """,
    "hello": """
        hæ / halló / sæl / sæll / blessuð / blessaður / sæl og blessuð / sæll og blessaður / komdu sæl / komið sæl /
        komið þið sæl / góðan dag / góðan daginn / gott kvöld / góða kvöldið / kæra / kæri / ágæta / ágæti / heil og
        sæl / sæl verið þið / hæhæ / hæ hæ / daginn / kvöldið
    """,
    "bye": """
        (með|)(|bestu|kærri|góðri|vinsamlegri|kærar|kær|hlýjar|góðar|vinalegri) (kveðju|kveðja|kveðjur|kveðjum) ... /
        kveðja / kv / bkv / mbk / bk / kærar kveðjur / bestu kveðjur / kær kveðja / virðingarfyllst / bless / bless
        bless / sjáumst / heyrumst / eigðu góðan dag / eigið góðan dag / góða helgi / góðar stundir / gangi þér vel /
        gangi ykkur vel / knús / sent úr ... / sent frá ...
    """,
    "thanks": """
        (|kærar|bestu|kæra|þúsund|og|innilegar|hjartans)(takk|þakkir|þökk) (|kærlega|fyrir|innilega|fyrir
        mig|samt|samt sem áður|fyrir póstinn|fyrir boðið|fyrir að spyrja|fyrir að hugsa til mín|fyrir að hafa mig í
        huga|ivy|fyrir allt|æðislega|fyrir þetta|fyrirfram) / takk fyrir ... / (ég|)þakka (|þér|ykkur|kærlega)
        (|fyrir) ... / (fallega|fallegt|gott|sætt) (hugsað|af þér|af ykkur|gert) (|að hugsa til mín)
    """,
    "fill": """
        vinsamlegast / líka / þá / nú / og / mjög / satt að segja / í augnablikinu / eins og er / núna / ég / við /
        mig / mér / mín / okkur / hann / honum / það / þetta / því / fyrir mig / ivy / bob / ann / ó / jæja þá / í
        þetta sinn / að þessu sinni / frá mér / af minni hálfu / mín vegna / enda / (netfangið mitt|númerið
        mitt|síminn minn) er ... /
        (|en)(notaðu|notið|sendu|sendið|skrifaðu)(|þá|frekar|endilega|heldur|vinsamlegast|samt)(|á|frekar)(hitt|
        einkanetfangið|persónulega|vinnunetfangið|netfangið|einkapóstinn|nýja)
        ... / vonandi er allt gott að frétta / vona að allt sé gott / vona að þú hafir það gott
    """,
    "words": """
        leyfi / myndi / spjalla / hentar / gera / geri / gerið / að / af / á / í / um / til / frá / með / við / hjá /
        yfir / undir / eftir / fyrir / er / eru / var / vera / verið / sé / hef / hefur / hafa / hafi / haft / mun /
        má / mátt / megið / getur / get / geta / vil / vill / vilja / ætla / ætlar / þarf / þú / þið / þér / ykkur /
        hún / hana / henni / þeir / þau / þær / þeim / sem / sér / sig / minn / mitt / mína / mínu / mínum / þinn /
        þitt / sinn / okkar / ykkar / þess / þessi / þessu / þennan / nokkur / nokkrar / mikið / mikill / meira /
        meiri / allt / alltaf / ár / ári / mánuð / viku / vikur / dag / tíma / tími / vinna / vinnu / fyrirtæki /
        vinur / fólk / samband / netfang / netfangið / póst / póstinn / tölvupóst / gaman / gott / góð / góður / hitta
        / kynnast / kynna / þekki / þekkjumst / þekkir / hugsa / hugmynd / áhuga / samskipti / upptekinn / upptekin /
        haust / vor / sumar / vetur / mars / listanum / skrifa / senda / fá / gefa / deila / láta / nota / heyra /
        síðan / lengi / núna / þegar / aftur / saman / svo / líka / selja / konu / konuna / mann / bara / frekar
    """,
    "who": """
        hver (ert þú|ertu|er þetta|er hann|er hún|er bob|er ann|eruð þið) / hver er ... / hvað er (þetta|letterman) /
        hvar (fékkstu|fenguð þið) (netfangið mitt|póstfangið mitt) / ég þekki (þig|ykkur|hann|hana|manninn|bob)
        (ekki|ekkert) / þekki (hann|hana|ykkur|þig) ekki
    """,
    "held": """
        hvaða upplýsingar (hafið þið|eigið þið|geymið þið) um mig / hvað (vitið þið|hafið þið) um mig
    """,
    "outcome": "(|og)hvernig (gekk|fór) (það|þetta)",
    "acquainted": """
        (|en|já|nei)(við|ég og bob|bob og ég) þekkjumst (|nú|nú þegar|þegar|vel|ágætlega) / (|en|já|nei)ég þekki
        (hann|hana|bob) (nú þegar|vel|ágætlega|þegar)
    """,
    "cancel": """
        hætta við / hættum við / hættu við / afturkalla / gleymdu þessu / gleymum þessu / ekki senda
    """,
    "send": "ok / já / senda / sendu / sendu það / sendið / lítur vel út / flott / samþykkt / rétt",
    "help": "hjálp / hjálpaðu mér / hvernig virkar (þetta|letterman) / leiðbeiningar",
    "turns": "neita / hafna / nei / sleppa / missa / bíða / láta",
    "and": "og / svo / þess vegna / og þess vegna / þannig að / því / af því að / enda",
}

TABLES = {"is": ICELANDIC}
