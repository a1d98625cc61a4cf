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
        innvendinger|imot det) (|sett oss i kontakt|introduser oss|kjør på) / (jeg |herved |)(gir mitt|godtar|
        samtykker|bekrefter mitt|aksepterer|sier ja|takker ja) (|jeg |herved |gjerne |mitt |til )(|samtykke|mitt
        samtykke|
        introduksjonen|til introduksjonen|ja|til å bli introdusert|til det) / (hvorfor ikke|jada|ja da|jo takk|jepp|
        japp|selvsagt|naturligvis|absolutt|det er greit|det er fint|det går fint|det går bra|det høres bra ut|høres
        bra ut|fint for meg|greit for meg|helt greit|helt fint|jeg er med|med glede|veldig gjerne|så klart|klart det)
        (|ja | det )(gjerne|takk|ja|for meg|kjør på) / (helt greit|helt fint|det går fint|fint for meg|greit for meg|
        med glede| jeg er med|så klart|klart det|jada gjerne) / ja (|det |jeg |veldig )(gjerne|vil jeg gjerne|høres
        bra ut|høres gøy ut|høres spennende ut|hadde vært fint|hadde vært hyggelig|hadde vært kjekt|er greit|er fint|
        selvfølgelig| absolutt) (|takk) /
        (sånn|slik|så|det) (gjør|sier) vi (|det|sånn) / la gå / det kan vi gjøre / (|@jo@)(herved|)gir (jeg|vi)
        (|herved)(mitt|min|vårt) (samtykke|tillatelse|godkjenning|aksept) (|til|til det|til dette)(|at dere deler
        @mitt@|at du deler @mitt@|at @mitt@ deles|at dere gir @mitt@ videre) / (et|)(klart|stort|rungende|helt klart)
        ja (|herfra|fra meg|takk) / (det|)(sier|takker) (jeg|vi) (ikke nei|ja|gjerne ja|absolutt ikke nei) (til|takk
        til) / (den|det) er (jeg|vi) (|gjerne|helt|absolutt)(med på|klar for) / (så|da) (gjør|sier) vi (det|sånn) /
        (@jo@) (får|skal|kan) (han|hun|bob)(|@bare@)(@mitt@|få @mitt@|ha @mitt@) / (|@jo@)send (|@bare@)(den|det)(til
        ham|til bob|til han|videre)(|@bare@) / (|@jo@)(dere|du) har
        (|herved|selvfølgelig)(mitt|min)(|fulle)(tillatelse|samtykke|aksept|godkjenning|ok|velsignelse)(|til det|til
        dette) / det har jeg (ingenting|ikke noe|ingen problemer med|ikke noe problem med)(|imot|å innvende mot) /
        (jeg|)gir (|dere|deg)grønt lys / (gjør|gjer) (|det)(endelig|bare|gjerne) (|det) / ja gjør
        (endelig|bare|gjerne) det / ja (|,)gjør endelig det / (|@jo@) @kan@ (|@bare@) @dele@ (|@bare@)(|@ham@) @mitt@
        (|@bare@)(|videre|til ham|til han|til bob|med ham|med han|med bob|til henne|med henne)(|@bare@) /
        (|@jo@)(|@bare@)(gi|del|send|videreformidle|oppgi|mail|utlever|videresend|la)
        (|@bare@)(|@ham@)(|@bare@)(|videre|få|ha)(@mitt@) (|@bare@)(|videre|til ham|til han|til bob|med ham|med
        han|med bob|til henne|med henne)(|@bare@) / (|@jo@)(|@bare@)(gi|send|la|mail)
        (|@bare@)(ham|han|henne|bob)(|@bare@)(|få|ha)(@adr@|den)(|@bare@) / (|@jo@) @kan@ (|@bare@)(gjøre
        det|presentere oss|sette oss i kontakt|introdusere oss|koble oss|koble oss sammen|presentere meg|presentere
        meg for ham|introdusere meg|bringe oss sammen|formidle kontakten|opprette kontakt|gi den videre|dele den|gi
        ham den|sette meg i kontakt med ham) (|@bare@|for hverandre|med hverandre) / (@jo@|det|ja
        det|klart|@mitt@|den) @kandu@ (|@bare@)(|gjøre|gjøre det|dele @mitt@|gi ham @mitt@|gi han @mitt@|gi bob
        @mitt@|dele den|gi ham den|gi den videre|dele|presentere oss|sette oss i kontakt|koble oss|introdusere oss)
        (|@bare@) / (det|den|ja det)(må|kan|får) (du|dere) (|@bare@|helt sikkert|gjøre) (|gjøre) / (|@jo@) @han@
        (må|kan|får|skal få) (|@bare@) @skrive@ (|@bare@|når som helst) / (@jo@) (må|kan|får) @han@ (|@bare@) @skrive@
        (|@bare@) / (|@jo@)(det|den|@mitt@) (må|kan) (han|hun|bob) (|@bare@)(få|ha|bruke) / (|@jo@) @han@ er
        (|hjertelig|alltid|veldig) velkommen til å @skrive@ (|@bare@) / @han@ er (|hjertelig|alltid) velkommen /
        @mitt@ (må|kan) (|@bare@)(deles|gis videre|gis|utleveres|sendes videre|brukes|videreformidles|gis til
        ham)(|til ham|til bob|med ham|med han|med bob|@bare@) / (|@jo@)(|@bare@)(be|si til|la|få)
        (ham|han|bob|henne)(|@bare@)(|om|til)(|å|at)(|han må|han kan)(|@bare@) @skrive@ (|@bare@) /
        (|@jo@)(jeg|herved|)(gir)(|jeg|herved|dere|deg)(|herved|gjerne)(mitt|min|grønt|full)(samtykke|tillatelse|
        godkjenning|aksept|ok|lys|velsignelse)(|til
        det|til dette) / (|@jo@)(jeg|herved|eg)(tillater|godkjenner|samtykker i|samtykker til|aksepterer|samtykkjer
        til)(|herved|gjerne)(dette|det|at dere deler @mitt@|at du deler @mitt@|at @mitt@ deles|at @mitt@ gis videre|at
        dere gir @mitt@ videre) / (du|dere) har (|herved|selvfølgelig|gjerne)(mitt|min)
        (fulle|)(samtykke|tillatelse|aksept|velsignelse|ok) (|til det|til dette) / (|@jo@)(jeg|eg)(er|er helt|er så
        absolutt|er jo)(med på den|med på det|med på ideen|med på dette|klar for det|klar for dette|åpen for det|åpen
        for dette|åpen for en introduksjon|innforstått|innforstått med det|helt enig|for det|positiv|positiv til
        det|positiv til dette|gira|gira på det|helt med)(|takk|gjerne) / (|det|den|dette)(er jeg|vil
        jeg)(|gjerne|veldig|helt|absolutt)(med på|klar for|gira på|innforstått med|åpen for|positiv til|si ja takk
        til|si ja til|takke ja til|være med på) / (|@jo@)(det|dette|den)(blir|er) jeg med på / (|@jo@)jeg
        (hopper|slår|henger) (gjerne|meg|)(med på den|på det|til|på) /
        (|@jo@)(jeg|eg|)(sier|takker|seier|takkar|stiller)(|jeg|eg)(|gjerne|da)(ja takk|ja|ja til det|ja takk til
        det|ja til dette|ja takk til dette|opp)(|til det|til tilbudet|til at dere deler @mitt@|til en introduksjon|til
        introduksjonen|til kontakten|med glede) / (|@jo@)(det er|dette er|det her er|det passer|det
        går|er)(|helt|absolutt|bare|fullt ut|kjempe|veldig|heilt)(ok|greit|fint|i orden|bra|supert|topp|perfekt|fint
        for meg|greit nok)(for meg|med meg|for min del|fra min side) / (det er|er|dette
        er)(|helt|absolutt|fullstendig|bare|heilt)(ok|greit|i orden|greit nok|fint|supert|perfekt|topp|null
        stress)(|for meg|med meg|takk|gjerne) / det går (|helt|kjempe|så)(bra|fint|greit)(|for meg|det) /
        (|@jo@)(|jeg|vi|det|eg)(har|ser)(|jeg|vi)(|absolutt|så absolutt)(ingenting|ikke noe|ingen|null|inkje)(|som
        helst)(imot|imot det|imot dette|å innvende|innvendinger|problem med det|problemer med det|problem med
        dette|imot at dere deler @mitt@|imot å møte ham|mot det|mot å møte ham|mot å bli kjent med ham) /
        (|@jo@)(|@bare@)(presenter|introduser|koble|kople|kobl|link)(|@bare@)(oss|oss to|meg for ham|meg for bob|meg
        og bob|meg med ham|meg på ham)(|@bare@)(|for hverandre|med hverandre|sammen|i hop|saman|opp)(|@bare@) /
        (|@jo@)(|@bare@)(sett|bring|før)(|@bare@)(oss|oss to|meg)(|@bare@)(i kontakt|sammen|i forbindelse|i kontakt
        med hverandre|i kontakt med ham|i kontakt med bob)(|@bare@) /
        (|@jo@)(formidle|opprett|ordne|fiks)(|@bare@)(kontakten|en kontakt|kontakt|det)(|@bare@) /
        (|@jo@)(|@bare@)(gjør det|gjør du det|gjør dere det|bare gjør det|gjør det du|gjør gjerne det|bare
        kjør|kjør|kjør på|kjør i vei|kjør da|kjør på du|sett i gang|bare sett i gang|kom an|la det skje|la oss gjøre
        det|det gjør vi|så gjør vi det|da gjør vi det|da sier vi det|vær så god|fyr løs|slå til|send i vei|på han|gjer
        det|berre gjer det|full fart)(|takk|bare|du|da) / (ja|jo|jepp|jada|javisst|ja men|jaja men)
        (|det|da|for|den|så|jeg|men|eg|dette)(|gjerne|absolutt|selvfølgelig|selvsagt|det er ok|er ok|er fint|er
        greit|er i orden|er helt i orden|er helt greit|kan du godt|kan dere godt|kan du|kan dere|må du gjerne|må dere
        gjerne|får du lov til|høres bra ut|høres fint ut|høres flott ut|høres gøy ut|høres hyggelig ut|høres supert
        ut|passer fint|passer bra|gjør jeg gjerne|vil jeg gjerne|vil eg gjerne|vil jeg veldig gjerne|vil jeg|er jeg
        med på|er eg med på|blir jeg med på|sier jeg ja til|sier jeg ja takk til|hadde vært fint|hadde vært
        hyggelig|hadde vært supert|hadde vært gøy|hadde vært topp|takker ja|sier ja|seier ja|bare gjør det|gjør
        det|vær så god|går bra|går fint|går greit|kjør|kjør på|så klart) (takk|gjerne|da|for meg|med meg|bare|det|du)
        / ja for søren / sjølvsagt / sjølsagt / så absolutt / så klart / klart som bare det / helt klart / absolutt ja
        / helt greit for meg / greit det / greit for min del / fint for min del / for min del gjerne / gjerne for min
        del / gjerne for meg / gjerne det / gjerne gjerne / det må han gjerne / det kan han gjerne / det må dere
        gjerne / det kan dere gjerne / det må du gjerne / det kan du gjerne / det kan du godt / det kan dere godt / ok
        for meg / ok fra meg / ok herfra / ja herfra / ja fra meg / grønt lys (|herfra|fra meg) / tommel opp
        (|herfra|fra meg) / (|svaret mitt|svaret|mitt svar|herfra|fra min side)(er|blir)(|et|et klart|et rungende|et
        stort)ja (|takk|herfra) / javisst / ja visst / javisst gjerne / jau / jau gjerne / ja det vil eg / eg vil
        gjerne / eg seier ja / eg er med / det er greitt / greitt / greitt for meg / mer enn greit / herlig kjør på /
        bare hyggelig gjerne / det er bare å kjøre på / det er bare å sende / bare å sende / det er berre å sende /
        (|ja|nei|tja|ja ,|nei ,|tja ,)(det|sånt|noe sånt|et sånt tilbud|til det) (sier|takker|kommer) (jeg|man|vi)
        (|da|jo|absolutt|selvfølgelig|aldri|jo|naturligvis) (ikke|aldri|da ikke|absolutt ikke|jo ikke) (|til å si)
        nei (|takk) (|til) / (|men|ja|men|men ,|ja ,|men ,)(hvordan|hvor) (skulle|kunne) (jeg|man|noen) (|vel|
        noensinne|overhodet) (|kunne) @xnej@ (|til) (|det|dette|noe sånt|det her|et sånt tilbud|sånt|den sjansen) (|
        ?) / (|men|ja|men|men ,|ja ,|men ,)hvem (skulle|kan|kunne|vil|ville) (|vel|noensinne|overhodet) (|kunne)
        @xnej@ (|til) (det|dette|noe sånt|det her|et sånt tilbud|sånt|den sjansen) (|?) / (jeg|man) (ville vært|
        hadde vært|er|ville være|måtte være|måtte vært) (|jo|da|vel) @xdum@ (|,)(hvis jeg|hvis man|om jeg|om man|å)
        (sa nei|takket nei|avslo|sier nei|takker nei|si nei|takke nei|sa nei takk) (|til) (|det|dette|det her|den
        sjansen|tilbudet|et sånt tilbud) / (det|sånt|den sjansen) (lar) jeg (meg|) (|da|jo|absolutt) ikke (be to
        ganger om|be to ganger|si to ganger|gå glipp av|gå min nese forbi|bes to ganger om|la gå fra meg) / det
        (blir|er|må bli|skal bli) (et|) (|klart|stort|rungende|kjempe|tydelig) ja (|herfra|fra meg|fra min side|min
        kant|takk|takk herfra) / (det|det må|det kan) (må|kan) (dere|du|man|) (|så|veldig|da|selvfølgelig|fint|
        veldig) (gjerne|godt|rolig|endelig) (|gjøre|gjøre det) / (hvis ivy) (sier|anbefaler|foreslår|mener) (|det|
        ham|henne|noen|så|noe sånt)(|,)(|så) (gjerne|ja|ja takk|er jeg med|selvfølgelig|sier jeg ja)
    """,
    "fond": """
        gjerne / veldig gjerne / svært gjerne / så gjerne / kjempegjerne / med glede / med stor glede / hjertens
        gjerne / (|ja |det |jeg |vi |ham |henne )(vil|ville|vil jeg|kunne|tar|skulle|vil vi) (|jeg |vi |veldig |
        svært |ham | henne |det |også |virkelig )(|veldig |svært )(gjerne|satt pris på) (@mal@) / (|det |dette |
        alt )(høres|hadde vært|ville vært|ville være|er|høres jo|blir) (|veldig |kjempe|
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
        for meg|ut) /
        (|ja|)det (ville|vil|ville jeg|vil jeg|hadde) (|jeg)(|virkelig|veldig)(glede meg|gledet meg|sette pris på|satt
        pris på|satt stor pris på|sette stor pris på|være glad for|vært glad for) (|veldig|mye|stort) / (for
        en|så|hvilken|det var en) (god|kul|fin|fantastisk|strålende|hyggelig|glimrende|kjempegod|artig)
        (idé|ide|tanke)(|,)(gjerne|ja|ja takk|veldig gjerne|kjør|absolutt|det vil jeg gjerne|gjør det|bare gjør det) /
        (|@jo@)(|jeg|vi|det|eg|dette)(vil|ville|kunne|møter|treffer|hilser|snakker|skulle)(|jeg|vi|eg)(|da|veldig|
        også|kjempe|svært|så|mer
        enn)(gjerne)(|godt)(|bli kjent med|møte|hilse på|treffe|snakke med|høre fra|i kontakt med|ha kontakt med|komme
        i kontakt med|prate med|bli kjend med)(ham|han|henne|bob|på ham|på bob|med ham|med
        bob)(|nærmere|bedre|personlig) / (|@jo@)(|jeg|vi|det|eg|noe
        jeg)(gleder|ser|gler)(|jeg|vi)(|meg|oss)(|veldig|virkelig|allerede|stort|frem|fram|virkelig frem|veldig
        frem|mye)(til)(det|å møte ham|å møte han|å møte bob|å treffe ham|å treffe bob|å høre fra ham|å høre fra han|å
        høre fra bob|å bli kjent med ham|å bli kjent med han|å bli kjent med bob|kontakten|møtet|samtalen|mailen
        hans|en mail fra ham|å snakke med ham|å prate med ham|å hilse på ham|å hilse på bob|introduksjonen) / det
        gleder (jeg|vi) (meg|oss) (|veldig|allerede|virkelig)til / det ser (jeg|vi) (frem|fram) til /
        (|@jo@)(|det|så|dette|ideen|forslaget)(høres|hørtes)(|veldig|kjempe|virkelig|jo|som
        en|en|bare|utrolig|rimelig|helt|skikkelig)(|kjempe)(bra|fint|flott|hyggelig|supert|topp|kjekt|gøy|moro|
        koselig|trivelig|fantastisk|perfekt|strålende|kjempebra|kjempefint|kjempespennende|kjempehyggelig|kjempegøy|
        artig|lurt|smart|god
        idé|god ide|ut som en god idé|ut som en kjempegod idé|herlig|rått|knall|utmerket|strålende idé)(|ut)(|takk|for
        meg) /
        (|@jo@)(det|dette|)(hadde|ville|kunne)(|jo|virkelig|bare)(|vært|være)(|veldig|kjempe|utrolig|virkelig|jo|så|
        en)(fint|flott|hyggelig|supert|topp|kjekt|gøy|moro|koselig|trivelig|fantastisk|perfekt|strålende|kjempebra|
        kjempefint|kjempehyggelig|artig|en
        ære|en glede|midt i blinken|midt i blinken for meg)(|å møte ham|å møte bob|å treffe ham|å bli kjent med ham|å
        bli kjent med bob|å hilse på ham|takk|for meg) / (så|for en|oi så|åh så|nei så)
        (kjekt|gøy|hyggelig|spennende|fint|bra|moro|koselig|artig|god idé|flott)(|,|!)(ja|ja takk|gjerne|veldig
        gjerne|det vil jeg gjerne|det vil eg gjerne|ja det vil eg gjerne|ja det vil jeg gjerne|det sier jeg ja takk
        til|det er jeg med på|selvfølgelig|absolutt|ja gjerne) /
        (|jeg|vi|det)(ville|hadde|vil|kunne)(|jeg|vi|det)(|vært|blitt|satt|være|bli|veldig)(|glad|takknemlig|fint|
        hyggelig|pris
        på|supert|kjempefint|flott|bra)(|for)(|det)(hvis|om)(du|dere|han|vi)(|ville|vil|kunne|kan|orker)(|sette|
        presentere|introdusere|koble|opprette|formidle|satte|presenterte|koblet|setter|presenterer|kobler)(oss|
        kontakten|meg)(|i
        kontakt|for hverandre|med hverandre|for ham|sammen)
    """,
    "warm": """
        (|det )(høres|er|virker) (|veldig )(interessant|spennende|interessant ut|spennende ut) / interessant /
        spennende / bra / flott / supert / topp / kult / perfekt / fint / god idé / ikke noe problem / ingen
        problem / null problem / null stress / ingen fare / det går bra takk / ingen hast / hvorfor ikke / hyggelig
        / det gjør ingenting /
        (for en|så|hvilken|det var en) (god|kul|fin|fantastisk|strålende|hyggelig|glimrende|kjempegod|artig)
        (idé|ide|tanke) / god ide / fin idé / gøy / kjekt / så kjekt / så gøy / så hyggelig / så spennende / så bra /
        kjempespennende / moro / koselig / artig / rått / knall / strålende / herlig / smart / lurt
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
        det |nei |dessverre |sorry jeg )(vil|ønsker|skal|tenker|trenger|tar|kommer) (|jeg |vi | dessverre |
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
        må avslå|står over|hopper over|helst ikke) ... /
        (så|derfor|og derfor|altså) (dessverre|derfor) (nei|nei takk) / jeg
        (tror|synes|føler)(|nok)ikke(|,)(|at)(det|dette) (er|blir|passer|føles)(|noe|riktig|så)(|for meg|for
        oss|meg)(|dessverre) / (|jeg|vi)(vil|ønsker)(|gjerne|helst)(ikke|ingen) (|ha)kontakt (|med|til)(fremmede|folk
        jeg ikke kjenner|ukjente|ham|bob) / (nei|næ)(|,)(|det)(lar|hopper|dropper)(vi|jeg)(|det|over
        det)(|være|ligge|over)(|med|takk) / (|jeg|vi|eg)(vil|ønsker|ville)(|gjerne|helst|bare)(ha fred|ha ro|være i
        fred|få være i fred|la være i fred|slippe|slippe dette|slippe det|være foruten|unngå det|unngå dette|ikke
        forstyrres)(|takk) / (ikke nødvendig|det trengs ikke|unødvendig)(|,|takk|for meg)(|vi har allerede|jeg har
        allerede)(|en|et)(|leverandør|noen|kontakt|samarbeid) / (jeg|)kjenner (ham|henne|dere|bob|han) ikke(|,)(og|så
        jeg)(har|ønsker|vil)(|jeg)(|heller)(ingen|ikke)(interesse|lyst|behov|det|bli kjent med ham)(|av det|til
        det|for det|i ham) / og har (ingen|ikke) (interesse|lyst|behov) (av|til|for) (det|dette|ham) / (|jeg|jeg
        har|har|det har jeg|eg har)(verken|hverken)(tid|lyst|overskudd|interesse|behov|krefter)(eller|til
        eller)(lyst|tid|overskudd|interesse|mulighet|energi|lyst til|tid til)(|til det|til dette|til
        sånt|dessverre|det) / (nei|næ)(|du|takk|,)(|,)(det får være|det trengs ikke|det lar vi være|la det
        ligge)(|takk) / (jeg|)(foretrekker|vil foretrekke|vil helst)(|å)(slippe|la være|være fri|unngå det|avstå|være
        anonym|stå utenfor|ikke)(|det|dette|takk) / så (jeg|vi) (takker nei|avstår|sier nei|hopper over|står over|må
        si nei|sier nei takk) / (|nei|næ|jeg)(orker|gidder)(|jeg|virkelig)ikke (sånt|slikt|noe sånt|det her|det
        der|sånne ting)(|mer|takk|dessverre) / (ingen|ikke noe|ikke) @lyst@
        (av|for|til|i)(det|dette|sånt|slikt)(|takk|dessverre) / (|jeg|vi|dessverre|men jeg|nei jeg|eg)kan
        (|jeg|vi)(|dessverre|heller)(ikke|ikkje)(|dessverre)(være med|delta|takke ja|akseptere dette|hjelpe|gå med på
        det|gå med på dette|imøtekomme det|imøtekomme dette|imøtekomme ønsket|la dere dele @mitt@|engasjere meg|møte
        ham|møte bob|stille opp)(|dessverre|takk) / (så|derfor|og derfor|så derfor|så det blir et|så det blir|så jeg
        sier) nei (|takk) / (|jeg|vi|det|takk men jeg|dessverre|nei jeg|sorry|sorry jeg|til det|til
        dette|eg)(har|føler|ser)(|jeg|vi|jeg dessverre|eg)(|@dess@)(|@dess@)(ikke|ingen|ikke noe|ikke
        noen|null|ikkje|inga)(|riktig|stor|noe|noe stort|lenger|noen|den
        store|særlig|spesielt)(@lyst@)(til|i|for|av)(@dette@|å møte nye folk|flere kontakter|nye kontakter|en
        introduksjon) / (jeg|vi|eg|det|)(har|føler|ser)(|jeg|vi|eg)(|@dess@)(ikke|ingen|ikke
        noe|ikkje|inga)(|@dess@)(|noen|noe|stor|den store|særlig|lenger)(@lyst@)(|til det|til dette|til sånt|i det|i
        dette|for det|av det|dessverre|takk|lenger|til|av|for) /
        (|det|dette|sånt)(orker|gidder|ønsker|vil|orkar|gidd)(|jeg|vi|eg)(|@dess@)(ikke|ikkje)(|mer|lenger|å være med
        på|være med på)(|det|takk|dessverre|dette) / (|jeg|vi|eg)(er|er jo|har gått|gikk|har vært)(|for lengst|for
        lenge siden|nå|allerede|jo|blitt|etter hvert|for mange år siden|for flere år siden)(pensjonist|pensjonert|av
        med pensjon|gått av med pensjon|ute av bransjen|ikke aktiv|ikke lenger aktiv|blitt pensjonist|gått av)(|for
        lengst|nå|for flere år siden|for lenge siden|i mange år|lenger|i flere år)(|og|så|,|,
        så)(driver|jobber|arbeider|gjør|vil|har|ønsker|det|nei|takker|er)(|jeg|meg)(ikke|nei|blir
        nei|sluttet|ingen|ikkje)(|med|mer|lenger) ... / (|jeg|vi|eg)(driver|jobber|arbeider|driv)(|jeg|vi)(ikke|ikke
        lenger|slett ikke|ikkje)(|lenger|mer)(|med|på med)(@dette@)(|mer|lenger) / (sånt|slikt|det|noe
        sånt)(driver|gjør)(jeg|vi)(ikke|slett ikke)(|lenger|mer)(|med)(|mer|lenger) / (|jeg|vi|nei jeg|takk men
        jeg|men jeg|eg)(står|hopper|hoppar)(|dessverre|gjerne|nok|helst|heller)over(|det|dette|denne
        gangen|her|denne)(|takk|dessverre) / (|jeg|vi|nei jeg|takk men jeg|men jeg)(|må|må dessverre|må
        nok)(melder|melde)(|dessverre|gjerne|nok|heller|meg)(|meg)(fra|pass|avbud|ut)(|denne gangen|her|takk) /
        (|jeg|vi|nei jeg|takk men jeg|men jeg|eg)(avstår|avslår|frabeder meg|dropper|frasier
        meg)(|dessverre|gjerne|nok|helst|derfor|vennligst|pent|høflig|vennlig)(|det|dette|fra det|fra dette|denne
        gangen|tilbudet|sånt)(|takk|dessverre|denne gangen) / (|jeg|vi|nei jeg|takk men jeg|men
        jeg|eg)(takker|sier|velger|må
        si|må|vil|får|seier|takkar)(|jeg)(|dessverre|nok|helst|heller|derfor|likevel|vennligst|pent|høflig|
        bestemt)(nei|nei
        takk|nei takk til det|nei til det|nei til dette|å avstå|å takke nei|å si nei|å stå over|å la være|takke nei|si
        nei|avstå|stå over|hoppe over|la være|la dette passere)(|denne gangen|takk|dessverre|til det|til dette|til
        tilbudet|her) / (jeg|)må
        (|dessverre|nok|heller|høflig|pent)(melde|gi|sende|skuffe)(|mitt|et|deg|dere)(avbud|fra|pass|avslag|her) /
        (det|)(blir|må bli)(|dessverre|nok)(|et)(|klart|bestemt|tydelig)nei(|takk|herfra|fra meg|fra min
        side|dessverre|denne gangen|for min del|på meg) / det er (|dessverre)et nei (|takk|herfra|fra meg) /
        (|det|dette|det her|sånt|slikt|ideen)(føles|er|virker|kjennes)(|meg|for meg|dessverre|nok)(|nok|jo|bare|rett
        og slett|faktisk|virkelig)(ikke|ingenting|ikkje)(|riktig|lenger|helt|noe) (riktig for meg|meg|for meg|noe for
        meg|helt meg|min greie|min stil|min kopp te|mitt bord|mitt område|mitt felt|aktuelt|aktuelt for meg|aktuelt
        lenger|av interesse|av interesse for meg|komfortabelt|nødvendig|relevant for meg|noe jeg ønsker|noe jeg
        vil|noe jeg har lyst til|noe jeg er interessert i|noe jeg ser etter|det jeg ser etter|det rette for meg|bra
        for meg|noen god idé for meg|noko for meg)(|takk|dessverre|lenger|, så nei|så nei) /
        (|det|dette|sånt|slikt|ideen)(frister|interesserer|passer|tiltaler)(|meg)(|dessverre|nok|jo|rett og
        slett|faktisk|virkelig|overhodet)(ikke|ikkje)(|lenger)(meg|for meg|meg i det hele tatt)(|takk|dessverre|så
        nei) / (|det|dette)(frister|interesserer|tiltaler) meg (|dessverre|nok|overhodet|virkelig)(ikke|ikkje)
        (|takk|dessverre) / (|jeg|vi|nei jeg|takk men jeg|helst|men jeg|eg|nei
        eg)(vil|ønsker|tenker|gidder|orker|ønskjer|akter|har tenkt)(|jeg|vi)(|@dess@)(ikke|aldri|ikke ha|slett
        ikke|ikkje)(|gjerne|å|at)(være med|delta|ha kontakt|ha mer kontakt|ha noe med det å gjøre|ha noe med ham å
        gjøre|ha mer med ham å gjøre|mer kontakt|ha @mitt@ delt|dele @mitt@|utlevere @mitt@|gi ut @mitt@|gi @mitt@
        videre|at @mitt@ deles|at @mitt@ skal deles|@mitt@ deles|@mitt@ skal deles|at @mitt@ gis videre|at dere deler
        @mitt@|dere deler @mitt@|at du deler @mitt@|kontaktes|kontaktes av ham|presenteres|introduseres|bli
        kontaktet|bli introdusert|bli presentert|blandes inn i det|at han får @mitt@|han får @mitt@|at han kontakter
        meg|være med på det|være med på dette|ha flere kontakter|forstyrres|ytterligere kontakt|noe kontakt|noen
        kontakt|en introduksjon|det|dette|bli med|vere med)(|mer|takk|lenger|med ham|dessverre) / (|nei)(eg|jeg)
        (vil|ønskjer|gidd|orkar|gidder|orker) (ikkje|ikke) (|det|dette|vere med|være med|meir
        kontakt)(|takk|dessverre) / @mitt@ (må|skal|kan|vil|deler|gir|forblir|er|beholder)
        (|jeg|dere|du|absolutt|dessverre)(|jeg|helst|gjerne)(ikke|privat|hemmelig|for meg selv)(|deles|gis
        videre|gis|dele|gi videre|ut|videre|utleveres|ha|skal deles) / (|jeg|nei jeg)(deler|gir|utleverer)
        (|jeg|helst|aldri)(ikke|aldri|helst ikke|nødig)(|ut|bort|fra meg)(|med meg)@mitt@ (|videre|ut|til fremmede|til
        noen) / (du|dere|han|hun|bob) (må|får|skal) (|helst|absolutt|virkelig|dessverre|vennligst)(ikke) (|dele|gi|gi
        videre|utlevere|sende|skrive til|kontakte|ringe|få|ha|presentere)(|ham)(|@mitt@|meg|den|oss|det|gjøre
        det)(|videre|til noen|til ham) / det må (du|dere) (|absolutt|helst|dessverre)ikke(|gjøre) /
        (|vennligst|nei|helst|vær så snill å)(ikke|ikkje) (gi|del|dele|send|sende|utlever|utlevere|presenter|koble|gi
        ut|gi bort|gje)(|ham|han|bort|ut|videre)(@mitt@|oss|den|det)(|videre|til noen|til ham|bort|ut|for
        hverandre|takk) /
        (gi|del|send|utlever)(|helst|vennligst|absolutt)(ikke|aldri)(|bort|ut|videre)(@mitt@|den)(|videre|til noen|til
        ham|bort|ut|takk) / (|vennligst|nei|bare|helst)la
        (|vennligst|bare|heller)(være|vere)(|med|vennligst|helst)(|det|å dele det|å dele @mitt@|å gi @mitt@ videre|å
        presentere oss|å gjøre det)(|takk|vennligst) / (nei|næ|næh|nei nei|niks|nææ)(|jeg|det|det er|vi|denne
        gangen|det har|det vil|ingen|eg|til det
        har|dette)(|orker|har|vil|er|blir|passer|trengs|gidder|frister|gidd)(|jeg|det|meg|eg)(ikke|ikkje|ingen
        tid|ingen lyst|ikke lyst|ikke lyst til det|ikke lyst til|ikke overskudd|ikke tid til det|ikke tid til|gidder
        ikke|orker ikke|gidd ikkje|avstår|helst ikke|helst slippe|ikke interessert i det|ikke interessert i|ikke noe
        for meg|ikke aktuelt|ikke nødvendig|ikke helt meg|ikke noen god idé|ingen god idé|godt uten|ellers
        takk)(|takk|dessverre|det|for meg|til det|med det) / næh takk / næ takk / neitakk / nei altså nei / niks nei /
        ikke tale om det / aldri i mitt liv / absolutt ikke / bestemt ikke / overhodet ikke / ikke i dette liv / takk
        men nei / nei men takk / helst slippe / slipper helst / vil helst slippe / jeg vil helst slippe / jeg vil
        gjerne slippe / gidder ikke / orker ikke / gidd ikkje / orkar ikkje / helst ikkje / ikkje interessert / ikkje
        for meg / nei det vil eg ikkje / (jeg|eg|)(vil|ville)(|gjerne|helst|heller)(slippe|være anonym|forbli
        anonym|unngå det|være i fred|holdes utenfor|holde meg utenfor|unngå å bli kontaktet)(|takk|det) / hold meg
        (utenfor) (|det|dette) / (|jeg er|er|eg er)(ikke|ikkje) (så|særlig|spesielt|det
        minste|videre|)(interessert|gira|lysten|keen)(|i det|på det|på dette|i dette|i sånt|i kontakt|i en
        introduksjon|dessverre|takk) / (det|dette) (er|har) jeg (|dessverre|absolutt|slett|virkelig)(ikke|ingen|ikke
        noe) (interessert i|lyst til|interesse av|interesse for|tid til|behov for|overskudd til|bruk for|gira
        på|kapasitet til) (|dessverre|takk) / (takk|takk for spørsmålet|takk for tanken|takk for tilbudet|takk for at
        du tenkte på meg|takk for at du spør|snilt|snilt av deg|hyggelig av deg|snilt
        tenkt)(|,)men(|jeg|det|dessverre|nei|denne gangen)(hopper over|står over|avstår|avslår|ikke for meg|er ikke
        noe for meg|det er ikke noe for meg|det er ikke meg|jeg er ikke interessert|er ikke interessert|takker nei|vil
        ikke|må takke nei|må si nei|må nok si nei|må melde avbud|er ikke aktuelt|har ikke tid|orker ikke|har ikke
        lyst|blir nei|det blir et nei|det blir nei|jeg hopper over|jeg står over|jeg må takke nei|jeg må si nei|jeg må
        nok si nei|jeg må nok takke nei|jeg sier nei takk|jeg sier nei|helst ikke|nei takk)(|det|denne gangen|takk|til
        det|her) /
        (|jeg|det)(er|føler meg) (|jeg) (|nok|dessverre|rett og slett) (|for) (gammel|trøtt|sjenert|sliten) til
        (sånt|slikt|det|det her|dette|nye bekjentskaper|nye kontakter) (|nå|etter hvert) (|takk|dessverre|men takk|
        men takk likevel) / (|nei|nei ,) jeg (orker|gidder|ønsker|har) (|dessverre|virkelig) (ikke|ikke bruk for|
        ikke lyst på) (det|flere bekjentskaper|nye bekjentskaper|flere kontakter|nye kontakter|nye mennesker|flere
        mennesker) (|akkurat nå|takk|mer) / (ikke ta det ille opp|ikke bli sint|ikke noe personlig)(|,) men (nei|nei
        takk|jeg sier nei|jeg vil helst ikke|det er ikke noe for meg) / (|det|dette|sånt)(har|mangler) (jeg|vi) (|
        dessverre|bare|bare|akkurat nå) (|dessverre) (verken) (tid|lyst|overskudd|interesse|krefter|energi|mulighet|
        tiden) eller (tid|lyst|overskudd|interesse|krefter|energi|mulighet|lysten|overskuddet) (|til|til det|til
        sånt|for det|for) / (|jeg|vi)(har|jeg har) (|dessverre|bare) verken (tid|lyst|overskudd|interesse|krefter|
        energi) eller (tid|lyst|overskudd|interesse|krefter|energi) (|til|til det|til sånt) / (verken) (tid|lyst|
        overskudd) eller (tid|lyst|overskudd|interesse) (|dessverre|til det) / (nettopp|akkurat|derfor|av den grunn|
        av samme grunn) (derfor|av den grunn|av samme grunn|) (|så|er det|blir det|er det dessverre|blir det
        dessverre|er det nok|blir det nok|er det derfor|sier jeg|takker jeg|er|er svaret|må jeg|vil jeg) (|et|et
        klart|mitt svar|takke|si|helst|heller|dessverre|pent) (nei|nei takk|ikke|takke nei) / (derfor|nettopp
        derfor|så) (sier|takker) jeg (|pent|dessverre|heller|helst) nei (|takk) / (det|så) (blir|er|må bli|blir nok|
        må dessverre bli|blir dessverre) (|dessverre|nok) (et|) (|klart|pent|vennlig|tydelig|stort) (nei|nei takk)
        (|herfra|fra meg|fra min side|min kant|denne gangen|takk|dessverre|takk herfra) / (|veldig|det er|det var|
        det er veldig|veldig|så|virkelig|riktig)(vennlig|snilt|søtt|pent|koselig|omtenksomt|smigrende|fristende|
        hyggelig|vennlig ment|snilt ment|søtt ment|godt ment|elskverdig) (|av dere|av deg|av ivy|av henne|tenkt|
        ment|tilbudt)(|,) (men|vel) (|jeg|det|jeg må|jeg vil|det blir|her|dessverre|jeg velger å|så|her må jeg|jeg
        må dessverre|jeg vil helst|det er) (|dessverre|nok|likevel|heller|er|blir|det|helst|ikke|må|vil) (nei|nei
        takk|et nei|takke nei|takker nei|sier nei|si nei|si nei takk|ikke|hoppe over|hopper over|melde fra|melder
        fra|avslå|ikke noe for meg|står over|stå over) / (|jeg)(må|vil) (|jeg) (vel|dessverre|likevel|imidlertid|vel
        dessverre|nok) (|jeg) (takke nei|si nei|avslå|hoppe over|melde fra|stå over|si nei takk|melde pas) / (|jeg)
        (melder|står|hopper) (|jeg) (pas|over|fra) (|denne gangen|her|på det her|på den|dessverre|takk) / (ikke
        snakk om|det kan der ikke bli snakk om|der kan ikke bli snakk om|kommer ikke på snakk|det kommer ikke på
        snakk|aldri i livet|under ingen omstendigheter|ikke i mitt liv|gud nei|åh gud nei|nei gud bevares|for guds
        skyld nei|nei for guds skyld|for alt i verden ikke|niks|næ takk|næ|næh|næ nei|nul|ellers takk|nei ellers
        takk|ikke for alt i verden|nope|ellers mange takk|nei ellers mange takk) (|takk) / (ikke gi|ikke send|ikke
        del|gi ikke|helst ikke gi|ikke vennligst gi) (|ham|han|henne|bob) (adressen|mailadressen|mailen|nummeret|
        e-posten|eposten|e-postadressen|telefonnummeret) min (|til ham|til bob|takk) / (nei|nei takk|helst ikke|
        næ)(|,) (men|selvom|vel) (|det er|det var|likevel|så|veldig|veldig|hvor|riktig)(|så|veldig|veldig|
        riktig)(søtt|snilt|greit|vennlig|pent|koselig|hyggelig|omtenksomt|fint) (|av ivy|av henne|av dere|av deg|,)
        (|@xtanke@) / (|det er|sånt er|det her er|det) (ikke|ikke akkurat|virkelig ikke|ikke riktig|ikke helt) (noe
        for meg|meg|min kop te|mitt bord|min stil|min ting|noe for sånn en som meg|noe for oss) (|dessverre|takk|
        sorry) / (|derfor|så|da) (er|blir) (det|svaret) (|dessverre|nok|derfor|likevel) (|et|et klart) (nei|nei
        takk) (|herfra|fra meg|fra min side)
    """,
    "excuse": """
        (jeg har |jeg er |har |er |)(|akkurat nå |litt |altfor )(for |altfor |så )(travelt|mye å gjøre| opptatt|mye)
        (|akkurat nå|nå|for tiden|med det) / opptatt / fullbooket / pensjonert / (jeg |)(kan|rekker) (|det )ikke /
        det (passer|går) ()ikke / (|jeg )kan (|jeg )ikke ()(si ja|akseptere|takke ja|gå med på det) (|til det|til
        dette|her|akkurat nå) /
        det kan jeg (|dessverre)ikke / (|jeg)(er|har gått)(|allerede|nå|for lengst|jo)(pensjonist|pensjonert|av med
        pensjon|ute av bransjen) / (jeg|)har (|akkurat nå|allerede|for tiden)(for mye|fullt opp|altfor mye|hendene
        fulle|mer enn nok|nok å gjøre|mye på tapetet|for mye på tapetet|mye å stå i|ikke kapasitet)(|å gjøre|nå|på
        plakaten)
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
        vent |vent til )(etter|før| til|inntil) ... / en annen gang / (vent|utsett) (til|med) ... /
        (for|litt for|altfor) tidlig ... / (i|etter) (@sen@|november|oktober|januar) går det (fint|bra) /
        (|det|dessverre|sorry|jeg|vi|eg)(|passer|er|har|kan|rekker|går|orker)(|jeg|det|eg)(|dessverre|litt|veldig|
        ganske)(ikke|dårlig|ikkje|ingen
        tid|ikke tid|ikke så bra|ikke så godt|ikke kapasitet)(|tid|så
        bra|det|kapasitet)(|bra)(@naa@)(|dessverre|takk|for meg|men gjerne senere) / (@naa@)(|er det|passer det|har
        jeg|rekker jeg|orker jeg|går det|kan jeg|blir det|dessverre|nei)(|dessverre|litt|jo)(ikke|ikkje|dårlig|ingen
        tid|ikke tid|for mye|travelt|ikke bra|ikke så bra|kaos|hektisk|dårlig timing|ikke kapasitet)(|dessverre|men
        gjerne senere|det) / (kanskje|gjerne|heller|helst|eventuelt|muligens|men gjerne) (|da)(@sen@)(|i
        stedet|takk|da|igjen) / (@sen@) (|går det|passer det|kanskje|er det|blir)(bedre|gjerne|kanskje|i
        stedet|fint|greit|det bra) / ikke før (@sen@|i|om|til|etter) ... / først (@sen@) / (jeg er|)ikke klar
        (ennå|nå|enda) / (deretter|etterpå|etter det)(|veldig|er det)(gjerne|fint|går det fint|passer det) / dårlig
        timing (|akkurat nå|nå) / feil tidspunkt / (|det)passer (dårlig|ikke så bra|ikkje så bra|litt dårlig|veldig
        dårlig) (@naa@)
    """,
    "stop": """
        stopp / slutt / slutt med dette / slutt å (skrive|sende|kontakte|maile|mase) ... / vær så snill å slutte /
        vennligst stopp / stopp dette / avmeld / avmeld meg / meld meg av / (|vennligst |send |jeg vil ikke ha |
        jeg vil ha )(ingen|ikke|flere) (flere |)(e poster|e-poster|eposter|meldinger|mailer|e post|e-post) (|takk|
        mer) / ikke flere (e poster|e-poster|
        eposter|meldinger|mailer) (|takk) / (|vennligst )(ikke |)(skriv|kontakt|send) (|til )(|meg )(ikke | aldri |
        )(mer|igjen|til meg igjen|meg igjen|meg mer|til meg mer) / (|vennligst )ikke (skriv|kontakt|send| mail) ... /
        (| vennligst )(fjern|slett) (meg|min adresse|adressen min|mine data|e posten min|e-posten min|mine
        opplysninger) ... / (|
        vennligst |nå )(slutt|stopp) (|med )(|å )(skrive|sende|maile|kontakte|spamme|disse|det) ... / (|vennligst
        )(slett|fjern|meld|ta) (meg|min|mine|mitt|bort|alle) ... / (jeg |)(vil|ønsker) (ikke|ingen) (|ha |få |å få |
        lenger |å motta )(|flere |mer |lenger )(mailer|meldinger|kontaktes|eposter|e-poster|e-post) ... / (kontakt|
        skriv) (|til )(meg )(ikke|aldri) ... / la meg være (|i fred) / ingen flere (mailer|meldinger|e-poster) /
        (|vennligst|kan dere|vær så snill å|vil dere|dere
        må)(fjern|slett|stryk|fjerne|slette|meld)(|straks|vennligst|gjerne)(meg|@mitt@|alle opplysningene
        mine)(|straks|vennligst|av|fra|ut av)(|listen|lista|denne|alle|e-postlisten|e-postlista)(|deres|din) /
        (|jeg|vi|eg)(vil|ønsker|gidder)(|jeg)(|virkelig|absolutt)(ikke|ingen|aldri|ikkje)(|ha|få|motta|å motta|å
        få|lenger)(|flere|mer|noen|noen
        flere|ytterligere|fleire)(mailer|mail|e-poster|eposter|e-post|meldinger|henvendelser|kontaktes mer|kontaktes
        av dere|høre fra dere|høre mer fra dere|høre mer|kontaktes igjen|mas)(|mer|fra dere|av
        dere|igjen|fremover|lenger) /
        (|jeg|vi)(frabeder)(meg)(|alle|ytterligere|flere|herved)(mailer|henvendelser|meldinger|e-poster|kontakt fra
        dere)(|fra dere|fremover) / jeg vil (ikke|aldri)(ha|høre)(|noe)mer fra dere / (stopp|slutt|gi dere|kutt
        ut)(|nå|straks|vennligst|da)(|med)(|å)(maile|skrive|sende|kontakte|spamme|forstyrre|mase|dette|disse
        mailene|maset|e-postene) ... /
        (skriv|mail|kontakt|send)(|til)(meg|oss)(ikke|aldri|ingen)(|flere|mer|igjen)(|igjen|mailer|flere mailer) /
        (ikke|ikkje) (skriv|mail|kontakt|send)(|til)(meg|oss|flere|noe mer)(|igjen|mer|mailer|flere mailer) /
        (ikke|ingen) flere (mailer|mail|eposter|e-poster|meldinger|henvendelser)(|takk|fra dere) /
        (avmelding|avmeld|avmeld meg|meld meg av|meld meg ut|avmeld takk|meld meg av listen|meld meg av lista|stryk
        meg)(|takk|vennligst|fra listen|fra lista) / (jeg|)(blokkerer|anmelder) (dere|deg) ... / kontakt meg aldri
        (|igjen|mer) / la meg (være i fred|i fred) /
        la (meg|oss) (|vennligst|nå|bare) (være i fred|få fred|være|være i ro) (|fremover|med de mailene|takk|for
        framtida) / (|takk|vennligst|helst|og|nei og)(ingen|ikke) (|flere|mer|sånt|sånne|ytterligere) (mailer|mail|
        e-poster|brev|henvendelser|meldinger|forespørsler) (|mer|til|takk) (|fra dere|fra deg|av sånt|til meg|takk|
        fremover|fra denne tjenesten) (|takk|fremover) / (spar|skån) (meg|oss) (|vennligst|fremover) (for|) (|sånt|
        sånne|deres|flere|slike|noe såntn|flere av sånt) (mailer|mail|henvendelser|meldinger|forespørsler|det|slags)
        (|fremover|takk) / (jeg|vi|) (vil|ønsker) (|jeg) (|helst|virkelig) (ikke) (|lenger|å) (ha|få|se|motta|å
        motta) (|flere|sånt|disse|deres|sånne) (mailer|mail|henvendelser|meldinger|e-poster) (|fra dere|lenger|mer|
        fremover|fra deg)
    """,
    "stop_all": "stopp alt / stopp alle / stopp alle e poster",
    "doubt": """
        (jeg |)har (ingenting|ikke noe) (imot|mot) (ham|henne|han|bob|dere|deg) ... /
        bare /         hvis / dersom / med mindre / når / (ikke|først|lige|nu|aldrig|aldri|nå) før / før
        (jul|påske|sommer|sommeren|sommerferien|ferien|nytår|nyttår|weekenden|helgen|helga|efteråret|høsten|foråret|
        våren|sent|tidligst|mandag|mandagen|jeg (har|er|kan|ved|vet|siger|sier|svarer|bestemmer|siger ja)|vi
        (har|er|kan|siger|sier)|han (har|er|skriver)|hun (har|er|skriver)) / etter / forutsatt / betingelse / kun /
        kanskje / muligens /
        eventuelt / vi får se / får se / det kommer an på / kommer an på / vet ikke / jeg vet ikke / vet ikke helt /
        aner ikke / ingen anelse / usikker / ikke sikker / jeg er ikke sikker / i tvil / hvem / hva / hvor / hvordan
        / hvorfor / hvilken / kan du / kan dere / vil du / sier / sa / sagt / søppelpost / spam / haha / ferie /
        fraværende / mottatt / videresender / assistent / sannsynligvis / trolig / i prinsippet / egentlig / først /
        mer informasjon / mer info / tja / hmm / nja / ja og nei / ja nei / nei ja / jaja / ja ja / ellers / tror /
        problem / eller / kjenner (ham|henne) ikke / samme det / feil / nei(|,) (ikke noe problem|det går bra|det går
        fint|null problem) / det er meg / det var meg / er ikke imot / ikke imot / ser ingen problemer / ser ikke noe
        problem / vite mer / høre mer /
        (nei|næ) men (så|for|hei|oi|åh|hva) ... / nei (så|for en) (gøy|hyggelig|kjekt|koselig|moro|artig) ... /
        (|det)(må|skal) (du|dere) (spørre|ta|høre|snakke|prate) ... / spør (kona|mannen|sjefen|min|henne|ham) ... /
        (bra|snilt|fint|godt|hyggelig|greit) (at) (du|dere) ... / avhenger / bestemmer / ansvarlig / ifølge / vi får
        se / får vi se / gjerne (vite|litt mer|mer|først) ... / (vil|ville) gjerne (vite|først|bare) ... / først
        (vil|skal|må) ... / som om / i så fall / under forutsetning / verken ja eller nei / ja særlig / særlig /
        liksom / jeg kjenner ikke til / nei så (hyggelig|koselig|kjekt|gøy) (å|at) ... /
        (|og) julenissen (finnes|finnes også|eksisterer) / (det|den|der) manglet (da|bare|akkurat) (|bare|akkurat|
        også) (|det)
    """,
    "but": """
        men / imidlertid / selv om / likevel / derimot /
        dog / men ikke
    """,
    "not": """
        ikke / ingen / intet / aldri / ei / uten / verken / neppe / nei / avslår / nekter / umulig / imot /
        ingenting /
        ikkje / inga / inkje / nødig / slett ikke / slippe / unngå
    """,
    "regret": """
        dessverre / beklager / jeg beklager / unnskyld / lei for det / synd / leit / sorry / så synd / det var synd
        / lei meg /
        det er jeg lei for / det er dessverre / leit det / det er leit / diverre
    """,
    "hello": """
        hei / heisann / hallo / god (morgen|dag|kveld) / kjære / hei på deg / morn / hei hei /
        kjære (ivy|alle|dere) / hei (ivy|alle|dere|du|igjen) / god kveld / god morgen / god ettermiddag / halla /
        halloen / hei sann / heihei / hallais / goddag
    """,
    "bye": """
        (|med )(|vennlig|vennlige|beste|hjertelig|varme|mange) (hilsen|hilsener|hilsninger) (|fra ...) / mvh / vh /
        hilsen / ha det / ha det bra / ha det fint / snakkes / vi snakkes / vi sees / ha en (fin|god|flott) (dag|
        kveld|helg|uke) / god (dag|helg) / lykke til / lykke til videre / sendt fra ... / klem / alt godt /
        med vennlig hilsen ... / vennlig hilsen ... / mange hilsener ... / vh ... / mvh ... / hilsen ... / beste
        hilsen ... / beste hilsener / klem ... / ha en (god|fin|fortsatt fin|strålende|flott) (dag|kveld|helg|uke) /
        god uke / snakkast / vi prates / snakkes snart / alt godt til dere / med helsing / beste helsing / helsing /
        venleg helsing / ha ein fin dag / ha det godt
    """,
    "thanks": """
        (|mange |tusen |hjertelig |og |så mye )(takk|takker) (|for det|skal du ha|for tilbudet|for spørsmålet|for at
        du spør|for at du spurte|for e posten|for e-posten|for at du tenkte på meg|så mye|på forhånd|likevel|
        uansett|ivy|for
        invitasjonen|for meldingen) / (takk|tusen takk|mange takk) for ... / (det er |det var |så )(|veldig )(snilt|
        hyggelig|vennlig) (av deg|av dere) / (jeg |)setter pris på ... / (|mange |tusen |hjertelig )takk (|skal du ha
        | så mye )(for|for at) ... / (|så |det er |det var )(snilt|hyggelig) av deg ... /
        takk for at (du|dere) (tenkte|tenker|spør|spurte) (|på meg) / takk /
        (takk|mange takk|tusen takk) (fordi|for at|at) (du|dere|ivy) (|akkurat) (tenkte|tenker|spør|spurte|tenkte på
        å spørre) (|på meg|på oss) / takk for (tanken|omtanken|at du spurte|at dere spurte|æren) / takk som spør /
        (takk|mange takk) (likevel|tross alt)
    """,
    "fill": """
                vennligst / så / også / da / nå / og / veldig / virkelig / ærlig talt / akkurat nå / for
        øyeblikket / for
        tiden / jeg / vi / meg / oss / ham / henne / det / dette / denne gangen / for min del / for meg / med en
        gang / straks / ivy / bob / ann / åh / jo / herfra / fra meg / fordi / mitt (nummer|telefonnummer) er ... /
        (du|dere|han|hun) (kan|må gjerne|kan gjerne) (ringe|nå|kontakte|skrive til) meg ... / (|men )(bruk|skriv
        til|ring på|send til) (|vennligst |gjerne |da |heller )(min|mitt|meg|på|den private|adressen min) ... /
        håper du forstår /
        (|,)så svarer jeg (|ham|gjerne|da|med en gang) / (jeg|vi|)har(|jeg|vi)(|også|god|masse)tid (neste uke|denne
        uka|neste måned|i morgen|på mandag|på fredag|til uka) / så (kan|må) (han|hun)
        (|bare|gjerne|jo)(skrive|ringe|maile|skrive til meg|kontakte meg|ta kontakt) / jeg (svarer|skriver til)
        (ham|ham gjerne) /
        (men|)(bruk|skriv|send|ta)(|vennligst|gjerne|helst|heller|bare|da)(|til|på)(min|mitt|den|heller
        den|adressen|den andre|e-posten|mailen|adressa) ... / så hyggelig / hyggelig / koselig / supert / øh / åh / jo
        / jaha / da / nå / herlig / forresten / for øvrig / (|jeg|vi)(ser|gleder)(|meg|oss)(|veldig)(frem til|fram
        til|til)(|å høre fra|å få|et)(|deres|ditt|dere|deg|raskt)(svar|svaret|dere|deg|svar fra dere|svar fra
        deg|svaret deres|svaret ditt) / (snilt|hyggelig|fint|omtenksomt) (av deg|av dere|tenkt)(|å tenke på meg|at
        dere tenkte på meg|at du tenkte på meg) / takk for tanken / håper alt er bra / håper alt er vel / er du snill
        / er dere snille / ver så snill / takk /
        (|og)(unnskyld|beklager|jeg beklager|sorry) (|,) (|for)(|at|fordi) (det|svaret|jeg) (|har|kom|lot) (|tok|
        tatt|drøyde|ble) (|så|litt|lang|ut) (|lang|litt|noe) (tid|tok tid|lenge|ut|sent|vente|lengre tid|tok så lang
        tid) / (|men|ja)(|ja ,)hvorfor skulle (jeg|man|noen) (|vel|da|ikke) (si nei|takke nei|avslå|ha noe imot det|
        si nei takk) (|til det) (?) / jeg (ser|har) (ingen grunn|ikke hvorfor jeg skulle) (|til) (|å) (si nei|takke
        nei) / (men|og) (|takk|vennligst|helst) (ingen|ikke noe) (oppringninger|telefonsamtaler|samtaler|telefon|
        ringing|videomøter) (|takk)(|,) (|bare|heller|helst) (|e-post|epost|mail) / @xsor@ (|for|at jeg|for at jeg|
        for mitt|for det|med|for min) (|så|litt|veldig|mitt|det|den) (sene|sent|sen|trege|forsinkede|forsinket|
        senere|lange) (svar|svaret|tilbakemelding|reaksjon|respons|svartid|taushet) (|her|nå) / @xsry@(|,) (for at|
        at|fordi) (jeg|vi) (|ikke|først|svarer|kommer|har|er|skriver) (|ikke|først|nå|har|så|vært|tilbake|jeg|ikke
        har) (|svaret|svarer|skrevet|skriver|kommet tilbake|kommer tilbake|så|sen|treg|svare|fått svaret) (|
        tidligere|før nå|først nå|før i dag|sent|så sent|nå|før|tilbake|så lenge om å svare|så sen|raskere|lenge om
        å svare|om å svare|så sent tilbake|lenge) / @xsor@ (jeg|vi) (|har|hadde) (|helt|visst|tydeligvis|bare) (|
        ikke) (sett|lest|oversett|oppdaget|glemt|så|overså|fått sett|glemte|gikk glipp av|fått med meg) (|deres|din|
        den|det|mailen|denne|helt|å svare) (|mail|melding|mailen|meldingen|e-post|henvendelse|på din mail|på mailen)
        (|før nå|før i dag|tidligere|før|før i går) @xry@ / @xsor@ (|deres|din|den|denne|mailen|det) (|her) (|mail|
        mailen|melding|meldingen|e-post) (har|hadde) (jeg) (|helt|visst|tydeligvis|bare) (|ikke) (sett|lest|
        oversett|oppdaget|glemt|mistet) (|før nå|før i dag|tidligere|før) @xry@ / @xsor@ (|deres|din|den|denne)
        (mail|mailen|melding|meldingen|den) (|er|var|har) (havnet|lå|landet|endt|forsvant|druknet|gikk|endte|ble) (|
        visst|tydeligvis|dessverre|helt|jeg) (|i|borte|gjemt) (|spam|søppelposten|søppelpost|mengden|uønsket post|
        bunken|junk|innboksen|liggende|min spam|rotet|min innboks) @xry@ / @xsor@ (jeg|) (ser|leser|så|leste) (|din|
        deres|det her|dette|den|det) (|mail|mailen|melding|meldingen) (først|først det her|ikke) (|nå|i dag|i går|
        før nå) @xry@ / (|men|og|vel|så) (@xhelst@) (|skriv|per|via|så) (|til meg|meg|så) @xkanal@ (|takk|vennligst|
        og ikke|i stedet for|framfor|enn) (|per telefon|på telefon|telefon|ringe|å ringe|ring) / (|men|og|vel)
        (skriv|mail|send e-post|kontakt meg|det er bedre å maile|det er bedre å skrive|send en mail) (|gjerne|meg)
        (helst|heller|gjerne|bare|alltid) (|meg|til meg) (enn|i stedet for|og ikke|framfor|,)(|å)(|ikke) (|ringe|
        ring|ringer|per telefon|på mail) / (|men|og|vel) (ring|ringe) (|helst|meg|vennligst) (ikke|helst ikke|nødig)
        (|til meg|opp|meg)(|,) (|skriv|mail|men|men skriv) (|heller|helst|gjerne|i stedet|meg|til meg) / (|men|og|
        vel)(|takk|vennligst|så|send|skriv|bare) (ikke|helst ikke|nødig) (@xtil@|per telefon|på telefon|via sms|over
        telefonen) (|takk|vennligst)(|,) (|bruk|men|ta|heller|skriv|send|men bruk) (|heller|helst|til|på|gjerne|via|
        i stedet|til min|min) (|@xplads@|@xtil@) / (men|og|vel|helst|gjerne|heller|skriv|mail|send|bruk|ta|kontakt
        meg|svar|bare) (|helst|gjerne|heller|så|meg|det|i så fald|bare|den|vennligst) (|meg|gjerne|helst|så)
        (@xtil@|min @xplads@) (|takk|i stedet|vennligst|så|og ikke|ikke) (|@xtil@) / (|for|da|fordi|som|den|det|
        der)(|min|mitt|på|den|det|til) (@xplads@|mailen her|denne mail|den|der|mobilen) (leser|sjekker|bruker|
        svarer|kikker|åpner|ser) (|jeg) (@xsjald@) (|lenger|i|på|ofta) / (|for|da|fordi|og|men) (jeg) (svarer|tar|
        er|løfter) (|sjelden|aldri|ikke|jo|dessverre) (|@xsjald@) (i telefon|telefonen|røret|telefon|på telefonen|
        vanskelig å få tak i|vanskelig å få tak i på telefonen|vanskelig å få tak i på telefon|vanskelig å treffe|
        vanskelig å nå|vanskelig å nå på telefon|dårlig til å ta telefonen|dårlig på telefon|ikke noe glad i
        telefon|ikke glad i å snakke i telefonen) / (|for|da|fordi) jeg (@xsjald@) (tar telefonen|svarer i telefon|
        tar den|liker å ringe|liker å snakke i telefonen|liker å snakke i telefon|liker telefoner) / (|for|da|fordi|
        og) jeg (liker|hater|trives) (|ikke|dårlig) (|med) (|å) (telefoner|telefon|ringe|snakke i telefonen|
        telefonsamtaler|snakke i telefon|prate i telefon) / (|for|da|fordi|og) jeg (ringer|telefonerer|prater|
        snakker) (@xsjald@) (|i telefon) / (|nå|men|ja|tja|vel) hvorfor (|egentlig|da) (ikke) (|egentlig|da) (?) /
        (|ja|nei|men|ja ,|nei ,|men ,)(det|sånt|noe sånt|et sånt tilbud|til det|det her) (kan) (jeg|man|) (|jo|da|
        vel|naturligvis|selvfølgelig|jo neppe|neppe|umulig|vanskelig) (ikke|neppe|dårlig|) (|godt) @xnej@ (|til) /
        (|men|ja|men|men ,|ja ,|men ,)(hvordan) kan (jeg|man) (|vel|overhodet) @xnej@ (|til) (|det|dette|noe sånt|
        det her|sånt) (?) / (hvilket|for et|hva er det for et|dumt) spørsmål (|?) / (trenger|skal) (du|dere|man) (|
        overhodet|virkelig) (spørre) (|?) / (ja|jo|jada|jaja|ja da|jo jo|jepp)(|,)(|jo) (jeg) (vet|kjenner) (|godt|
        jo|utmerket|utmerket godt|veldig vel|altfor godt|akkurat) (|hvem|hva|ham|han|bob|henne|mannen) (|han|bob|
        det|hun|han bob|mannen) (|er|er for en) / (ja|jo|jada|jaja|ja da)(|,) jeg (har|fikk|så|leste) (|godt|da) (|
        sett|lest|fått|mottatt) (|deres|din|den|det) (mailen|mail|meldingen|melding|den|det|henvendelsen) / (ja|jo|
        jada|ja da)(|,) jeg har (|godt) hørt (|snakk) om (ham|bob|henne|mannen) (|før) / (|men|det er|det var|
        likevel|veldig|veldig|hvor|så|riktig) (|så|veldig|veldig|riktig|hvor)(søtt|snilt|greit|vennlig|pent|koselig|
        hyggelig|omtenksomt|fint|rørende) (|av ivy|av henne|av dere|av deg|,) (@xtanke@) / (|men|det er|det var|
        likevel|veldig|veldig|hvor|så|riktig) (|så|veldig|veldig|riktig)(søtt|snilt|greit|vennlig|pent|koselig|
        omtenksomt) av (ivy|henne) / (jeg|) (er|blir|føler meg) (smigret|beæret|rørt) / (|og|men) (hils|gi|klem|si)
        (|gjerne|endelig|akkurat) (ivy|henne|alle|alle de andre|familien|kona di|mannen din|bob|dem hjemme) (|mange
        gange|så mye|mye|fra meg|fra oss|hjertelig|en klem|tilbake|hjemme|pent) (|fra meg|fra oss) / (|mange|
        hjertelige|varme|kjærlige|en|og|men) (hilsener|hilsen|hilsener|klem) (til) (ivy|alle|alle de andre|familien|
        dere alle|kona di|mannen din) / (|jeg ønsker|ønsker|men ønsker) (ham|dere|deg|henne|bob) (|likevel|vel|alt|
        veldig|masse) (hell og lykke|lykke|hell|alt godt) (|likevel|fremover|med det) / (|for) (ivy|hun) (|har|
        pleier|tar|treffer|velger) (|inntil nå|jo|faktisk|virkelig|meg) (aldri|sjelden|nesten aldri|ennå aldri|ennå
        ikke|ikke) (|hatt|ha|gjort|tatt|sviktet|tar) (|meg|oss) (|feil|skuffet|skuffet meg|dårlig smak|feil|feil i
        byen|dårlige ideer) / (|for) (ivy|hun) (har|pleier|vet|kjenner|finner|velger|kommer med|gir|treffer) (|
        alltid|som regel|jo|virkelig|jo alltid|nesten alltid) (|å ha|en|bare|å vite|truffet) (styr på det|rett|god
        smak|gode råd|gode tips|gode ideer|gode forslag|god nese|nese for det|sans for det|søde venner|de rette
        folkene|hva som er bra|hva jeg liker|blink|sans for mennesker|blik for folk|hva hun gjør) / (|jeg)(stoler|
        stole) (|jeg) (|helt|alltid|blindt|fullt) på (ivy|henne|ivys dømmekraft|ivys råd|hennes dømmekraft|ivys
        smak) (|helt|alltid|blindt|fullt ut) / (hvis|når|om) ivy (sier|anbefaler|foreslår|mener) (|det|ham|henne|
        noen|så)(|,)(|så) (stoler jeg på det|stoler jeg på henne|er det bra|er det fint|er det nok bra|er det i
        orden|blir det bra)
    """,
    "words": """
        jeg / du / han / hun / den / det / vi / dere / de / dem / meg / deg / ham / henne / oss / min / mitt / mine
        / din / ditt / sin / vår / og / er / var / være / har / hadde / blir / ble / kan / skal / skulle / vil / må
        / i / på / av / med / til / fra / for / hos / ved / under / over / mellom / at / som / en / et / ei / seg /
        så / mye / mer / mange / alle / her / der / da / nå / år / tid / dag / uke / måned / venn / jobb / arbeid /
        firma / kontakt / møte / snakke / treffe / kjenne / siden / lenge / alltid / også / allerede / igjen / hans
        / hennes / sammen / gammel / gjerne / noe / noen / etter / ut / opp / litt / bra / å /
        får / fikk / gi / gir / dele / deler / del / send / sende / mail / mailen / adresse / adressen / adressa /
        epost / eposten / privat / private / bare / ned / inn / frem / fram / hjem / sitt / sine / deres / din / dine
        / våre / annet / andre / par / uker / måneder / lenger / imot / sammen / ide / idé / forslag / tenkte / tenker
        / gøy / bruke / bruk / gjøre / gjør / gjer / vite / vet / selv / nye / hele / resten / slutten / kommer /
        komme / går / gå / gått / pensjon / pensjonist / bransjen / orden / lyst / gleder / presentere / introdusere /
        velkommen / skriver / slik / sånn / synes / gidder / vindmøller / eg / vere / meir / noko / ikkje / frå / kven
        / korleis / dykk / dokker / kona / mannen / kjent /
        @xsor@ (jeg|vi) (|har) (var|vært) (|bortreist|syk|på ferie|reist|i utlandet|borte|offline|ute å reise) (|et
        par dager|en uke|to uker|hele ugen|en stund) @xry@ / (|og|forresten|hei|og ,|forresten ,|hei ,)(hvordan)
        (har|går|er|var|står|gik|ble|trives) (|det|dere|du|@xfam@) (|det) (|med|til|i|hos) (|@xfam@) (|nå|for tiden|
        så|der borte|det|ellers|til|forresten) (?) / (|og|forresten|og ,|forresten ,)hva (gjør|sier) (@xfam@|dere|
        du) (|nå|for tiden|ellers|så) (?) / (|og|forresten|og ,|forresten ,)(er|har|ble|var|fikk|hadde) (dere|du|
        @xfam@) (|det|en|blevet|kommet|endelig|hatt|rukket) (|godt|god|fin|frisk|friske|bedre|på plass|hjemme|
        tilbake) (|@xfam@|igjen|der|i det nye huset) (|igjen|nå) (?) / (|og|forresten|og ,|forresten ,)når (sees|
        møtes) vi (|igjen|neste gang) (?) / (|her|hos oss|jeg|og|men|for|nå|jeg) (rekker|rakk) (|jeg) (|jo|akkurat
        nå|nesten|knapt|ikke|aldri) (ingenting|ikke noe|knapt nok noe|knapt noe|knapt å trekke været|ikke en dugg) /
        (her|hos oss) (er det|er) (|akkurat nå|veldig|rett|temmelig) (travelt|full fart på|hektisk|kaos på|kaos|rot|
        mørkt|kaldt) (|som alltid|som vanlig|med barna|med innhøstingen) / (her|hos oss|det) (regner|snør|blåser|
        stormer) (|det|her) (|hele tiden|i ukevis|uten stans|nesten hver dag|igjen|som alltid|konstant)
    """,
    "who": """
        hvem (er du|er dette|er det|er dere|er han|er hun|er bob|er ann) / hva er (dette|letterman|dette her) /
        (hvordan|hvor) (fikk|har) (du|dere) (|fått )(tak i |)(adressen min|e postadressen min|e-postadressen min|e
        posten min|e-posten min|min
        adresse) (|fra) / hvem er ... /
        (|jeg)kjenner (|jeg)(ikke|ikkje) (dere|deg|ham|han|henne|bob|vedkommende) / (|jeg)kjenner
        (dere|deg|ham|henne|bob) ikke / (|jeg)vet ikke hvem (dere er|du er|han er|det er|bob er)
    """,
    "held": "(hva|hvilke opplysninger|hvilke data) (har|vet|lagrer) (dere|du) (om meg|på meg) (|lagret)",
    "outcome": "(|og )hvordan (gikk|går) det (|med det)",
    "acquainted": """
        (|men |ja |nei )(vi|jeg|bob og jeg|ann og jeg) kjenner (|allerede |jo )(hverandre|ham|henne|bob|ann) (|
        allerede|fra før|godt|jo allerede) / (|men |ja |nei )(vi|jeg|bob og jeg|ann og jeg) (har|er) (|allerede |jo
        )(møttes|møtt|truffet|venner|i kontakt) (|hverandre|ham|henne|allerede) / (|ja |jo )(|,) (jeg kjenner|jeg vet
        hvem|kjenner jeg) (|godt |allerede )(ham|han|henne|bob|ann) (|er|allerede|godt) /
        (|ja|jo|jada|jaja|ja da|dessverre|åh ja|å ja|ja ,|jo ,|jada ,|jaja ,|ja da ,|dessverre ,|åh ja ,|å ja ,)
        (ham|han|henne|bob|han bob|den mann|han der) (kjenner|kjente) (jeg|vi) (|godt|utmerket|altfor godt|bare
        altfor godt|mer enn godt|bedre enn godt|dessverre|litt for godt|fra gammelt av|allerede|personlig|nok) (|
        nok)
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
        uhøflig /
        si / nei / avslå / glipp / misse / takke / klage / forstyrre / gå glipp / vente / fått / hørt / forstår /
        unnvære / avstå / unngå
    """,
    "until": """
        etter / (ikke|først|lige|nu|aldrig|aldri|nå) før / før (jul|påske|sommer|sommeren|sommerferien|ferien|nytår|
        nyttår|weekenden|helgen|helga|efteråret|høsten|foråret|våren|sent|tidligst|mandag|mandagen|jeg
        (har|er|kan|ved|vet|siger|sier|svarer|bestemmer|siger ja)|vi (har|er|kan|siger|sier)|han (har|er|skriver)|hun
        (har|er|skriver)) / inntil / når jeg er tilbake / når jeg kommer / så snart / om en måned / om noen
        (uker|måneder)
        / neste (uke|måned|år) / først / fra og med /
        (inntil|til|fram til|frem til|ut) (slutten av|starten av|midten
        av|jul|nyttår|sommeren|høsten|påske|etter|ferien|neste|måneden|uka|året) ... / (jeg er|er|)(bortreist|borte|på
        ferie|på reise|på jobbreise|i utlandet|i permisjon|sykmeldt) (til|inntil|fram til|frem til|resten|hele|i|ut)
        ...
    """,
    "and": """
        og / så / derfor / og derfor / nettopp derfor / og nettopp derfor / det er derfor / fordi / for /
        nettopp derfor / av samme grunn
    """,
    "macros": """
        adr =
        (|den|det|de)(|private|nye|jobb)(mail|mailen|mailadressen|adresse|adressen|adressa|epost|eposten|e-post|
        e-posten|epostadressen|e-postadressen|e-postadresse|epostadresse|nummeret|nummer|telefonnummeret|kontaktinfo|
        kontaktinformasjonen|kontaktinformasjon|kontaktopplysningene|opplysningene)
        / min = min|mi|mitt|mine|vår / mitt = (@adr@ @min@|@min@ @adr@) / bare = gjerne|bare|også|selvfølgelig|veldig
        gjerne|da|trygt|naturligvis|så gjerne|gjerne bare|bare gjerne|vennligst|alltid|så|godt|selvsagt|fint|rett og
        slett|du|dere|mer enn gjerne|berre|gjerne da / jo = ja|ja takk|ja gjerne|ja da|ja selvfølgelig|ja
        absolutt|jo|joda|jada|jepp|gjerne|selvfølgelig|selvsagt|naturligvis|absolutt|klart|klart
        det|okei|ok|greit|fint|supert|så klart|ikke noe problem|null problem|ingen problem|så|og|herved|veldig
        gjerne|for min del|fra min side|javisst|ja visst|sjølvsagt|den er grei / han = han|hun|bob|ann|ho|vedkommende
        / ham = ham|han|henne|bob|ann|dem|til ham|til han|til henne|til bob|med ham|med han|med henne|med bob / skrive
        = skrive|maile|ringe|kontakte meg|skrive til meg|maile meg|ringe meg|ta kontakt|ta kontakt med meg|henvende
        seg|henvende seg til meg|sende meg en mail|sende meg en melding|sende meg en e-post|sende meg en epost|sende
        en mail|sende en melding|høre av seg|få @mitt@|få den|ha den|ha @mitt@|få det|kontakte meg direkte|skrive en
        mail|ta kontakt direkte|skrive til meg direkte|sende meg ei melding|skrive til meg når som helst|ta kontakt
        når som helst / dele = dele|gi|gi videre|sende|sende
        videre|videreformidle|utlevere|videresende|bruke|formidle|oppgi|gi ut|gi bort|dele ut / kan = du kan|dere
        kan|du må|dere må|man kan|du har lov til å|dere har lov til å|det er greit at dere|det er ok at dere|det er
        fint om dere|de kan|dokker kan|dåkker kan / kandu = kan du|kan dere|må du|må dere|får du|får dere / mal
        =|det|gjøre det|hjelpe|hjelpe til|være med|være med på det|bli introdusert|bli
        presentert|introduseres|presenteres|ha kontakt|ha en introduksjon|(|også|godt)(|møte|treffe|bli kjent
        med|hilse på|snakke med|prate med|komme i kontakt med|ha kontakt med|høre fra|bli introdusert for|bli
        presentert for|introduseres for|ta imot|ha)(|ham|han|henne|bob|ann|tilbudet|en introduksjon|introduksjonen|nye
        mennesker|nye folk|invitasjonen)(|nærmere|bedre|en gang|snart|neste uke|personlig) / lyst =
        interesse|tid|lyst|behov|overskudd|krefter|energi|plass|kapasitet|bruk|mulighet|tid og lyst|tid eller lyst|tid
        eller overskudd|lyst eller tid|ork|interesse av / dess = dessverre|virkelig|faktisk|ærlig talt|rett og
        slett|helst|selv|personlig|overhodet|egentlig|bare|nok|jo|heller|absolutt|slett|da|diverre / dette =
        det|dette|det her|slikt|sånt|noe sånt|noe slikt|den slags|sånne ting|slike ting|sånn / naa = akkurat nå|nå|for
        øyeblikket|for tiden|for tida|på nåværende tidspunkt|i dag|denne uka|denne uken|denne måneden|i år|i denne
        uka|dette semesteret|ennå|enda|foreløpig|inntil videre|nå for tiden|i første omgang|no|akkurat no / sen = til
        høsten|til våren|til sommeren|til vinteren|til neste år|til neste måned|til neste uke|etter ferien|etter
        sommerferien|etter sommeren|etter jul|etter nyttår|etter påske|etter helga|etter helgen|etter eksamen|etter
        flyttingen|neste år|neste måned|neste uke|om en måned|om et par måneder|om noen måneder|om en uke|om ei uke|om
        et par uker|om noen uker|om to uker|om tre uker|om to måneder|om tre måneder|om et år|om et halvt år|om et
        halvår|i januar|i februar|i mars|i april|i mai|i juni|i juli|i august|i september|i oktober|i november|i
        desember|på andre siden av sommeren|på nyåret|over nyttår|over sommeren|over påske|over
        jul|senere|seinere|senere i år|litt senere|på et senere tidspunkt|ved en senere anledning|en annen gang|utpå
        høsten|utpå våren|utpå nyåret|utover høsten|i løpet av høsten|i neste uke /
        xtele = telefon|ringe|å ringe|per telefon|på telefon|over telefon|telefonisk|via sms|på sms|per sms|via
        linkedin|telefonsamtaler|oppringning / xskrift = (på|per|via|over) (epost|e-post)|e-post|epost|(på|per|via|
        per|over) (mail|e-post|email|brev|skrift)|skriftlig|mail|maile|skrive / xkanal = (på|per|via|over|med)
        (epost|e-post)|e-post|epost|(på|per|via|per|over|med) (mail|e-post|email|brev|skrift|sms|telefon|whatsapp|
        mobil|linkedin|messenger)|skriftlig|telefonisk|som mail / xplads = jobbmail|jobbmailen|jobbadresse|
        jobbadressen|arbeidet|jobb-mail|jobbmailen|jobbadressen|kontoret|kontormail|kontoradressen|firmaet|
        firmaadressen|firmamail|firmamailen|skolemailen|gamle mail|gamle adresse|private mailen|den private mailen|
        private e-posten|den private e-posten|private eposten|privat e-post|privatadressen|den private adressen|
        private adressen|jobbeposten|jobb-eposten|jobbe-posten|jobbepost|jobbadressen|jobbnummeret|hjemmemailen|den
        andre mailen|den andre adressen|den nye adressen|private mail|private adresse|private mailadresse|
        privatmail|privatmailen|privatadresse|privatadressen|private|andre mail|andre adresse|andre mail|nye mail|
        nye adresse|hjemmeadressen|gmail|hotmail|mobil|mobilen|mobilnummeret|fasttelefonen|jobbtelefonen|adressen
        under|denne adresse|denne mail|dette nummer|private nummer|personlige mail|mail hjemme|arbejds mail / xtil =
        (til|på|via|over|fra|gennem)(|min|mitt|den|det|denne|mine)(@xplads@)(|min|mi|mitt|vår) / xhelst = helst|
        heller|aller helst|best|så helst|fortrinnsvis|gjerne bare|enklest|lettest|så heller|og helst|men helst|om
        mulig|foretrekker jeg / xsjald = ikke|aldri|sjelden|nesten aldri|knapt nok|ikke så ofte|ikke så ofte|bare
        sjelden|ikke gjerne|nødig|ikke lenger|dårlig|stort sett aldri|nesten ikke|veldig sjelden|ikke alltid|som
        regel ikke|ikke rett ofte|ikke rett ofte|sjelden|ikke så gjerne|ikke i dagtimerne / xnej = si nei|takke nei|
        avslå|motstå|si nei takk|si nei til|takke nei til|la gå fra meg / xdum = dum|tullete|sprø|gal|et tosk|en
        idiot|jo tullete|jo sprø|jo dum|jo gal|da tullete|da sprø|da dum|jo et dust|ikke riktig klok|jo ikke riktig
        klok|jo et tosk|godt tullete|splitter gal|godt dum / xsry = unnskyld|beklager|sorry|ups|oi|uff|jeg beklager|
        unnskyld meg|uha|tilgiv meg|åh|jeg må unnskylde|oh|åh nei|dessverre|oi unnskyld|ups unnskyld|pardon|det
        beklager jeg / xsor = (|@xsry@|@xsry@,) / xry = (|unnskyld|beklager|sorry|det beklager jeg|min feil|unnskyld
        for det|, unnskyld|, beklager|, sorry|, det beklager jeg|, min feil|, unnskyld for det) / xfam = (|med|i)
        (barna|ungene|familien|kona|mannen|mor|far|foreldrene|hunden|katten|hagen|huset|barnebarna|datteren|sønnen|
        babyen|ryggen|kneet|beinet|helsa|ferien|helga|flyttingen|oppussingen|reisen|bryllupet|festen|jula|påska|
        koret|klubben|foreningen|arbeidet|jobben|butikken|været|hønene|biene|tomatene|guttene|jentene|mormor|morfar|
        farmor|farfar|søster|bror|tvillingene|studiene|skolen|kvelden|sommeren|konserten|operasjonen|båten|hytta|
        dere|deg|dere hjemme|deg hjemme|moren din|faren din|mannen din|kona di|barna dine|barna deres|familien din|
        familien|det nye huset|den nye jobben|dere alle|dere alle sammen) / xtanke = (at|fordi) (ivy|hun|dere|du|
        han) (|akkurat|også|likevel) (tenkte|tenker|har tenkt) (|akkurat|nettopp) på (meg|oss) (|i den forbindelse)|
        at tænke på meg
    """,
    "wait": """
        (|gjerne|vennligst|men|og|kan du|kan dere|du må gjerne|dere må gjerne|du kan|dere kan|vil du|prøv
        å)(spør|spørre|kom|komme|skriv|skrive|kontakt|kontakte|prøv|prøve|minn|ta|hør|ring|send)(|gjerne|meg|bare|
        heller|til
        meg|tilbake|det opp|kontakt|gjerne kontakt|gjerne tilbake|meg gjerne|av deg|med meg|kontakt med
        meg)(|gjerne|igjen|tilbake|da|gjerne igjen|en gang til|på nytt|bare igjen|opp igjen)(@sen@|deretter|etterpå|i
        slutten|i starten|igjen etter|igjen om|igjen til|igjen når|tilbake etter) ... / (|kan vi|kan det|kan dette|vi
        kan|vi må|la oss|kan dere|kan du|jeg vil gjerne|jeg vil helst|det må|det kan|må
        det)(ta|utsette|vente|skyve|utsett|vent|flytte)(|det|dette|med det|med dette|litt|det til|på
        det)(|til|inntil)(@sen@)(|i stedet|takk) / (vent|utsett) (|gjerne|litt|det|vennligst|takk|dette)(med det|med
        dette|ei stund|en stund|et par|noen|en|ei|til|inntil|litt|på det) ... / kan (det|dette|vi) (|godt|ikke)vente
        (|til|inntil|litt|med|et) ... / gi meg (|litt|et par|noen|en|ei)(mer
        tid|tid|dager|uker|uke|måned|betenkningstid|litt tid) ... / jeg (trenger|behøver) (|litt|mer|et par)(mer
        tid|tid|betenkningstid|dager) ...
    """,
}

TABLES = {"no": NORWEGIAN}
