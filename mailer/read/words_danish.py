"""Words of Danish: data alone, in the notation of `words.py`."""

DANISH = {
    "yes": """
        ja (|ja|tak|meget gerne|gerne|endelig|selvfølgelig|naturligvis|klart|det vil jag|det vil jeg gerne|absolut|
        bestemt|da|da gerne|gør det|okay|ok|det er fint|fint|tak gerne|gerne tak|helt sikkert|med glæde|for søren|
        det lyder godt|det må du gerne|tak meget gerne|tusind tak|mange tak|helst|værsgo) / jep / jeps / japs / jo /
        jo tak / jo da / jada / selvfølgelig / selvfølgeligt / naturligvis / absolut / bestemt / helt sikkert / helt
        bestemt / klart / okay / ok / okay da / fint / fint med mig / fint for mig / det er fint / det er ok / det er
        okay / det er i orden / i orden / helt i orden / i orden for mig / gør det / gør det bare / bare gør det /
        bare kør / kør / kør på / kør bare / kør endelig / endelig / jeg (accepterer|samtykker|er enig|er med| siger
        ja|takker ja|godkender| giver mit samtykke) / siger ja tak / takker ja / er med / vi er med / lad os gøre det
        / ingen indvendinger / jeg har ingen indvendinger / (intet problem|ikke noget problem|ingen problem) (gerne|
        det gør jeg gerne|ja|meget gerne|bare kør) / præsenter os (|gerne|endelig|for hinanden) / introducer os (|
        gerne|endelig) / enig / aftalt / godkendt / mit svar er ja / det passer (mig |)fint / det passer (mig |)godt
        / hellere end gerne / det er fint med mig / det er fint for mig / det er okay med mig / det er ok med mig /
        (|ja |ja tak |ja gerne |gerne | selvfølgelig |absolut |okay |ok |fint |jo |super |intet problem |kør |
        naturligvis )(sæt os i forbindelse|sæt os i kontakt|sæt os endelig i forbindelse|introducer os|introducer os
        endelig|præsenter os|præsenter os for hinanden| forbind os|giv ham min (mail|adresse|mailadresse|e-mail|
        nummer)|giv ham endelig min (mail|adresse|mailadresse| e-mail)|giv hende min (mail|adresse|mailadresse|
        e-mail)|du må gerne give ham min (mail|adresse|mailadresse| e-mail)|i må gerne give ham min (mail|adresse|
        mailadresse|e-mail)|del gerne min (mail|adresse|mailadresse| e-mail)|send ham min (mail|adresse)|værsgo|bare
        gør det|gør det|gør endelig det|bare kør|kør på|sæt i gang|han må gerne skrive|han må gerne skrive til mig|
        han må gerne kontakte mig|hun må gerne skrive til mig) (|tak|gerne| bare) / (jeg |)har (intet|ikke noget|
        ingen) (|imod|indvendinger|imod det) (|sæt os i forbindelse|introducer os| kør på) / (jeg |hermed |)(giver
        mit|accepterer|samtykker|bekræfter mit|siger ja|godkender) (|jeg |hermed |gerne |mit | til )(|samtykke|mit
        samtykke|
        introduktionen|til introduktionen|ja|til at blive introduceret|til det) / (hvorfor ikke|jo tak|joda|jo da|
        jovist|javist|jep|jeps|selvfølgelig|naturligvis|absolut|det må du gerne|det må i gerne| det er fint|det er i
        orden|det lyder godt|fint med mig|fint for mig|det er fint med mig|det er helt fint|helt fint|helt i orden|
        den er jeg med på|jeg er med|med glæde|med fornøjelse|meget gerne) (|ja |det )(gerne|tak|ja| for mig|med mig|
        kør på) / (det er helt fint|helt fint|helt i orden|det er fint med mig|fint med mig|den er jeg med på|jeg er
        med|med glæde|med fornøjelse|jovist) / ja (|det |jeg |meget |vældig )(gerne|vil jag gerne|vil jeg gerne|
        lyder godt|lyder spændende|kunne være sjovt|kunne være fint|ville være dejligt|ville være fint|er fint|det må
        du gerne|selvfølgelig|endelig|da) (|tak) /
        (sådan|så|det) (gør|siger) vi (|det|sådan) / lad gå / det kan vi godt gøre / (|@jo@)(hermed|)giver (jeg|vi)
        (|hermed)(mit|min|vores) (samtykke|tilladelse|godkendelse|accept) (|til|til det|til dette)(|,)(|at i deler
        @mit@|at du deler @mit@|at @mit@ deles|at i giver @mit@ videre) / (et|)(klart|stort|rungende|helt klart) ja
        (|herfra|fra mig|tak) / (det|)(siger|takker) (jeg|vi) (ikke nej|ja|gerne ja|bestemt ikke nej) (til|tak til) /
        (den|det) er (jeg|vi) (|gerne|helt|absolut)(med på|frisk på) / (så|da) (gør|siger) vi (det|sådan) / (|@jo@)sæt
        (os|os bare|os gerne|os endelig) i (forbindelse|kontakt)(|, tak|tak) / (@jo@) (får|skal|kan)
        (han|hun|bob)(|@bare@)(@mit@|få @mit@|have @mit@) / (|@jo@)(|@bare@)(giv|send|mail|lad)
        (ham|hende|bob)(|@bare@)(|få|have)(mailen|adressen|mailadressen|nummeret|den|min mail)(|@bare@) / (|@jo@)send
        (|@bare@)(den|det)(til ham|til bob|videre)(|@bare@) / (|@jo@)(i|du) har
        (|hermed|selvfølgelig)(mit|min)(|fulde)(tilladelse|samtykke|accept|godkendelse|ok|okay|velsignelse)(|til
        det|til dette) / det har jeg (intet|ikke noget|ingenting|ingen problemer med|intet problem med)(|imod|at
        indvende imod) / (jeg|)giver (|jer|dig)grønt lys / (gør|gjør) (|det)(endelig|bare|gerne) (|det) / (|@jo@) @ma@
        (|@bare@) @dele@ (|@bare@)(|@ham@) @mit@ (|@bare@)(|videre|til ham|til bob|med ham|med bob|til hende|med
        hende)(|@bare@) / (|@jo@)(|@bare@)(giv|del|send|videregiv|oplys|mail|udlever|videresend|lad)
        (|@bare@)(|@ham@)(|@bare@)(|videre|få) @mit@ (|@bare@)(|videre|til ham|til bob|med ham|med bob|til hende|med
        hende)(|@bare@) / (|@jo@)(|@bare@)(giv|del|send)(|@bare@)(den|det)(|@bare@)(videre|til ham|til bob)(|@bare@) /
        (|@jo@)(lad ham)(|@bare@)(få|have)(den|@mit@|det) / (|@jo@) @ma@ (|@bare@)(gøre det|præsentere os|sætte os i
        forbindelse|sætte os i kontakt|introducere os|forbinde os|koble os|koble os sammen|præsentere mig|præsentere
        mig for ham|introducere mig|bringe os sammen|formidle kontakten|skabe kontakten|skabe kontakt|give den
        videre|dele den|give ham den) (|@bare@|for hinanden|med hinanden) / (@jo@|det|ja det|klart|@mit@|den) @madu@
        (|@bare@)(|gøre|gøre det|dele @mit@|give ham @mit@|give bob @mit@|dele den|give ham den|give den videre|give
        videre|dele|præsentere os|sætte os i forbindelse|sætte os i kontakt) (|@bare@) / (det|den|ja det)(må|kan)
        (du|i) (|@bare@|helt sikkert|da|da godt|sagtens)(|gøre) / (|@jo@) @han@ (må|kan|skal) (|@bare@) @skrive@
        (|@bare@|når som helst|hvis han vil) / (@jo@) (må|kan) @han@ (|@bare@) @skrive@ (|@bare@) /
        (|@jo@)(det|den|@mit@) (må|kan) (han|hun|bob) (|@bare@)(få|have|bruge) / (|@jo@) @han@ (er|skal være)
        (|meget|altid|mere end|hjertelig|så) velkommen til at @skrive@ (|@bare@) / @han@ er (|meget|altid|hjertelig)
        velkommen / @mit@ (må|kan) (|@bare@)(deles|gives videre|videregives|udleveres|sendes videre|bruges|gives til
        ham)(|til ham|til bob|med ham|med bob|@bare@) / (|@jo@)(|@bare@)(bed|sig til|lad|få)
        (ham|bob|hende)(|@bare@)(|om)(|at)(|han må|han kan)(|@bare@) @skrive@ (|@bare@) /
        (|@jo@)(jeg|hermed|)(giver)(|jeg|hermed|jer|dig)(|hermed|gerne)(mit|min|grønt|fuldt)(samtykke|tilladelse|
        godkendelse|accept|ok|okay|lys|velsignelse)(|til
        det|til dette) / (|@jo@)(jeg|hermed)(tillader|godkender|samtykker i|samtykker
        til|accepterer)(|hermed|gerne)(dette|det|at i deler @mit@|at du deler @mit@|at @mit@ deles|at @mit@ gives
        videre|at i giver @mit@ videre) / (i har|du har|hermed) (|hermed|gerne|selvfølgelig)(mit|min)
        (fulde|)(samtykke|tilladelse|accept|velsignelse|ok|okay) (|til det|til dette) / (|@jo@)(jeg)(er|er helt|er
        da|er absolut)(med på den|med på det|med på ideen|med på den værste|frisk|frisk på det|klar på det|klar på
        den|åben for det|åben over for det|åben for en introduktion|helt med|indforstået|indforstået med det|helt
        enig|for det)(|tak|gerne) / (|det|den)(er jeg|vil jeg)(|gerne|meget|helt|absolut|da)(med på|frisk på|klar
        på|indforstået med|åben for|sige ja tak til|sige ja til|takke ja til|være med til) / (|@jo@)jeg (hopper|slår)
        (gerne|)(med på den|på|til) / (|@jo@)(jeg|)(siger|takker)(|jeg)(|gerne|da)(ja tak|ja|ja til det|ja tak til
        det|ja til dette)(|til det|til dette|til tilbuddet|til at i deler @mit@|til en introduktion|til kontakten|med
        glæde) / (|@jo@)(det er|det her er|det passer|det lyder|er)(|helt|absolut|bare|fuldt ud|altså)(|okay|ok|fint|i
        orden|godt|iorden|all right|alright|perfekt|super|fint nok)(for mig|med mig|for min skyld|fra min side|for mit
        vedkommende) / (det er|er)(|helt|absolut|fuldstændig|bestemt|da)(okay|ok|i orden|iorden|fint nok|fint|all
        right|helt okay|super|perfekt)(|for mig|med mig|tak|gerne) /
        (|@jo@)(|jeg|vi|det|der|herfra)(har|ser|er)(|jeg|vi)(|absolut|bestemt|skam|da)(intet|ikke
        noget|ingenting|ingen|intet som helst)(|som helst)(imod|imod det|imod dette|at indvende|indvendinger|problem i
        det|problem i dette|problem med det|problemer med det|imod at dele @mit@|imod at i deler @mit@|imod at møde
        ham|til hinder for det|problem for mig|problemer for mig|indvendinger herfra) /
        (|@jo@)(præsenter|introducer|forbind|kobl|link)(|@bare@|du bare)(os|os to|mig for ham|mig for bob|mig og
        bob|mig med ham)(|@bare@)(|for hinanden|med hinanden|sammen)(|@bare@) / (|@jo@)(sæt|bring|før)(|@bare@|du
        bare)(os|os to|mig)(|@bare@)(i forbindelse|i kontakt|sammen|i forbindelse med hinanden|i kontakt med ham|i
        kontakt med bob|i forbindelse med ham)(|@bare@) / (|@jo@)(formidl|skab|etabler|ordn)(|@bare@)(kontakten|en
        kontakt|kontakt|forbindelsen|det)(|@bare@) / (|@jo@)(gør det|gør du bare|gør du det|bare gør det|gør I
        bare|gør i bare det|gør i det|gør endelig det|gør du endelig|bare kør|kør|kør på|kør bare|kør løs|kør den|sæt
        i gang|sæt bare i gang|kom bare an|kom med ham|lad det ske|lad os gøre det|det gør vi|så gør vi det|så siger
        vi det|værsgo|vær så god|fyr løs|afsted med det|send ham bare|go for it)(|tak|bare|du|da) / ja
        (|det)(gør)(du|i)(|da)(bare|endelig)(|det) / (ja|jo|jep|jada|jamen|jamen ja)
        (|det|da|for|den|så|jeg|jamen)(|gerne|bestemt|absolut|selvfølgelig|selvsagt|det er okay|er okay|er ok|er
        fint|er i orden|er helt i orden|kan du godt|kan i godt|må du gerne|må i gerne|må du godt|må i godt|må du da
        gerne|lyder godt|lyder fint|lyder super|lyder fedt|lyder hyggeligt|lyder sjovt|passer mig fint|passer mig
        godt|gør jeg gerne|vil jeg da gerne|vil jeg meget gerne|vil jeg rigtig gerne|er jeg med på|er jeg frisk
        på|siger jeg ja tak til|kunne være rart|kunne være dejligt|kunne være hyggeligt|ville være super|er
        velkommen|glæder jeg mig til|takker ja|siger ja|bare gør det|værsgo) (tak|gerne|da|for mig|med mig|bare) /
        jatak / jow / jow da / joh da / jaja da gerne / ja for katten / selvsagt / selvf / selvføli / klart nok /
        klart ja / helt klart / bestemt ja / så absolut / afgjort / hjertens gerne / hvorfor ikke ja / hvorfor ikke
        gerne / fint for mig / fint med mig / fint nok med mig / for min skyld gerne / gerne for min skyld / gerne for
        mig / det må han da gerne / det må han gerne / det må i gerne / det må du gerne / det må du da gerne / ok med
        mig / okay med mig / okay herfra / ok herfra / ja herfra / ja fra mig / grønt lys (|herfra|fra mig) / tommel
        op (|herfra|fra mig) / thumbs up herfra / (|mit svar|svaret|herfra|fra min side)(er|lyder)(|et|et klart|et
        rungende|et stort)ja (|tak|herfra) /
        (|ja|næ|nej|tja|ja ,|næ ,|nej ,|tja ,)(det|den slags|sådan noget|sådan et tilbud|dertil) (siger|takker|
        kommer) (jeg|man|vi) (|da|jo|bestemt|selvfølgelig|aldrig|sgu|naturligvis) (ikke|aldrig|da ikke|bestemt ikke|
        sgu ikke) (|til at sige) nej (|tak) (|til) / (|jamen|ja|men|jamen ,|ja ,|men ,)(hvordan|hvor) (skulle|kunne)
        (jeg|man|nogen) (|dog|nogensinde|overhovedet) (|kunne) @xnej@ (|til) (|det|dette|sådan noget|det her|sådan
        et tilbud|den slags|den chance) (|?) / (|jamen|ja|men|jamen ,|ja ,|men ,)hvem (skulle|kan|kunne|vil|ville)
        (|dog|nogensinde|overhovedet) (|kunne) @xnej@ (|til) (det|dette|sådan noget|det her|sådan et tilbud|den
        slags|den chance) (|?) / (jeg|man) (ville|var|er|skulle) (|jo|da|vel) (|være) @xdum@ (|,)(hvis jeg|hvis man|
        at) (sagde nej|takkede nej|afslog|siger nej|takker nej|sige nej|takke nej|sagde nej tak|lod) (|til) (|det|
        dette|det her|den chance|tilbuddet|sådan et tilbud|det gå fra mig|chancen gå fra mig|den chance gå fra mig)
        / (det|den slags|den chance) (lader) jeg (mig|) (|da|jo|bestemt) ikke (sige to gange|gå glip af|gå min næse
        forbi|bedes to gange om|lade gå fra mig) / det (bliver|er|må blive|skal blive) (et|) (|klart|stort|rungende|
        kæmpe|tydeligt) ja (|herfra|fra mig|fra min side|tak|tak herfra) / (det|det må|det kan) (må|kan) (i|du|man|)
        (|så|meget|da|selvfølgelig|sagtens|meget) (gerne|godt|roligt|endelig) (|gøre|gøre det) / (hvis ivy) (siger|
        anbefaler|foreslår|mener) (|det|ham|hende|nogen|så|sådan noget)(|,)(|så) (gerne|ja|ja tak|er jeg med|
        selvfølgelig|siger jeg ja)
    """,
    "fond": """
        gerne / meget gerne / vældig gerne / rigtig gerne / virkelig gerne / hjertens gerne / så gerne / med glæde /
        med fornøjelse / med stor glæde / med største fornøjelse / (|ja |det |jeg |vi |ham |hende )(vil|ville|vil
        jeg|ville jeg|vil vi|tager|kunne) (|jeg |vi |meget |rigtig |ham |hende |det |også |virkelig |da )(|meget |
        rigtig )(gerne| elske at|sætte pris på) (@mal@) / (|det |det her |alt )(lyder|ville være|er|kunne være|
        ville) (|meget |rigtig |super | virkelig
        |en |mig en |da | jo |være )(godt|fint|dejligt|fantastisk|skønt|hyggeligt|rart|perfekt|glimrende| sjovt|
        super|en god idé|god idé| glæde|fornøjelse|ære|en ære|en fornøjelse|en glæde|herligt) (|tak|for mig) / (jeg |
        vi |)(glæder mig|glæder os| ser frem) (|til det|til at møde ham|til at møde hende|meget|til mødet|til at høre
        mere|meget til det|til at høre fra ham|til at høre fra hende|til kontakten|til) / (jeg er|er|vi er) (|meget |
        bestemt |helt klart )(interesseret| interesserede) (|i det|i dette) / det vil jeg gerne / (|jeg |ja jeg |det
        )(vil|ville|glæder|ser|har altid| bekræfter) (|meget |rigtig |gerne |altid |mig |at jeg )(gerne |villet |
        interesseret |til at |til |frem til |vil )(|meget )(|gerne |til at |i at |at )(møde|lære|tale med|snakke med|
        blive introduceret|introduceres|høre fra| komme i kontakt med|have kontakt|hilse på|mødes|introduktionen) ...
        / (det |)(ville være|kunne være|bliver| lyder|er) (|meget |rigtig |super |virkelig )(dejligt|fint|godt|
        skønt|spændende|hyggeligt|rart|sjovt|en god idé| fantastisk|perfekt|nyttigt|interessant for mig) (|tak|for
        mig) /
        (|ja|)det (ville|vil|ville jeg|vil jeg) (|jeg)(|meget|virkelig)(glæde mig|sætte pris på|sætte stor pris
        på|sætte meget pris på|være glad for) (|meget) / (åh|ih|nej|)(hvor|sikke)
        (sjovt|dejligt|fedt|hyggeligt|skønt)(|,|!) (ja|gerne|meget gerne|ja tak) / (hvor|sikke|hvad|nej sikke)
        (|en)(god|sjov|fin|fantastisk|strålende|skøn|hyggelig|glimrende) (idé|ide|tanke)(|,)(gerne|ja|ja tak|meget
        gerne|kør|absolut|det vil jeg gerne|gør det|bare gør det) /
        (|@jo@)(|jeg|vi|det)(vil|ville|kunne|møder|hilser|taler|snakker)(|jeg|vi)(|da|meget|rigtig|vældig|så|også|
        virkelig|frygtelig|super)(gerne)(|godt)(|lære|møde|hilse
        på|tale med|snakke med|høre fra|i kontakt med|have kontakt med|komme i kontakt med|træffe)(ham|hende|bob|ham
        at kende|bob at kende|hende at kende|kende ham|kende bob|på ham|på bob|med ham|med
        bob)(|nærmere|bedre|personligt) / (|@jo@)(|jeg|vi|det|også|super|det er noget jeg)(glæder|ser|glæder jeg|ser
        jeg)(|mig|os)(|meget|rigtig meget|virkelig|allerede|til det|meget frem|frem|virkelig frem)(til)(det|at møde
        ham|at møde bob|at høre fra ham|at høre fra bob|at lære ham at kende|at lære bob at
        kende|kontakten|mødet|samtalen|hans mail|en mail fra ham|at snakke med ham|at tale med ham|at hilse på ham|at
        hilse på bob|introduktionen) / det glæder (jeg|vi) (mig|os) (|meget|allerede|virkelig)til / glæder mig
        (|meget|allerede|til det) / (|@jo@)(|det|hvor|det her|ideen|forslaget|sikke)(lyder|ville være|kunne
        være|virker|bliver)(|meget|rigtig|super|virkelig|som
        en|en|da|jo|bare|herre|mega|altså|helt)(godt|fint|dejligt|fantastisk|skønt|hyggeligt|rart|perfekt|glimrende|
        sjovt|super|fedt|godt
        idé|god idé|god ide|rigtig god idé|glimrende idé|fremragende idé|fremragende|strålende|superfedt|skide
        godt|mega fedt|smart|oplagt|spændende og rart)(|tak|for mig|at møde ham|at møde bob|at lære ham at kende|at
        hilse på ham) / (hvor|nej hvor|åh hvor|sikke|ih hvor)
        (dejligt|fedt|hyggeligt|spændende|skønt|sjovt|rart|godt|en god idé)(|,)(ja|ja tak|gerne|meget gerne|det vil
        jeg gerne|det siger jeg ja tak til|det er jeg med på|selvfølgelig|absolut) /
        (|jeg|vi|det)(ville|vil|kunne)(|jeg|vi|det)(|være|blive|sætte|meget)(|glad|taknemmelig|dejligt|rart|fint|pris
        på|super|glade|rigtig dejligt|rigtig
        glad)(|for)(hvis)(du|i|han|vi)(|ville|vil|kunne|kan|gider)(|sætte|præsentere|introducere|bringe|skabe|
        formidle|sætter|præsenterer)(os|kontakten|mig)(|i
        forbindelse|i kontakt|for hinanden|med hinanden|for ham|sammen)
    """,
    "warm": """
        (|det )(lyder|er) (|meget |ret )(interessant|spændende) / interessant / spændende / godt / dejligt / fedt /
        super / perfekt / sjovt / god idé / intet problem / ikke noget problem / ingen problemer / det gør ikke
        noget / bare rolig / ingen hast / hvorfor ikke / helt fint / alt godt /
        (hvor|sikke|hvad|nej sikke) (|en)(god|sjov|fin|fantastisk|strålende|skøn|hyggelig|glimrende) (idé|ide|tanke) /
        god ide / fin idé / sjov idé / hvor hyggeligt / hvor dejligt / hvor spændende / fedt / sejt / smart / herligt
        / skønt / hyggeligt / det er fedt / mig en fornøjelse
    """,
    "no": """
        nej (|nej|tak|tak ellers|desværre|desværre ikke|ellers tak|ikke interesseret|det vil jeg ikke|jeg vil ikke|
        helst ikke|absolut ikke|aldrig|ikke for mig|ingen interesse|ingen tid|det går ikke|mange tak|det ønsker jeg
        ikke| bestemt ikke|jeg takker nej|hellere ikke|ikke lige mig|tusind tak|det er ikke noget for mig|jeg er ikke
        interesseret|jeg har ikke tid) / næ / næh / næ tak / niks / nix / nope / aldrig / aldrig i livet / (| nej
        )(helst|desværre|absolut|bestemt|hellere|virkelig|overhovedet|vist|venligst|nok hellere|jeg tror|det tror
        jeg| jeg vil helst|vil helst|jeg vil hellere|vil hellere|ellers) ikke (|tak) / (desværre|tak men| beklager|
        mit svar er|svaret er|et klart|sorry|det bliver et|det er et) nej (|tak|herfra|fra mig) / ellers tak / nej
        ellers tak / (| jeg |vi )(|må |vil |bliver nødt til at |må desværre |vil gerne |vil helst |vælger at |må
        respektfuldt |må høfligt |må takke |takker |siger |springer |vil høfligt |må nok )(afslå|afvise| takke nej|
        sige nej|melde pas|nej|nej tak| pas|afslår|afviser|melder pas|siger nej|springe over|takker nej| undlade|
        passe|afstå|fravælge|springer over denne gang) (|tak|denne gang|desværre) / (|jeg er |vi er |er | desværre |
        jeg er desværre )ikke (|så |længere |rigtig | særlig |desværre |specielt )interesseret (|i ...) / (ikke|
        intet|ikke lige) (interesseret|for mig|noget for mig| mig|mit bord|nødvendigt|relevant|aktuelt| interessant)
        (|tak) / (det er|det her er|dette er|er|det) (|desværre | bare |nok )(ikke noget for mig|ikke for mig|ikke
        mig|ikke aktuelt|ikke nødvendigt|ikke relevant|ikke interessant| ikke muligt|ikke lige mig|ikke min kop te|
        ikke relevant for mig|intet for mig|siger mig ikke noget) (|tak) / (| jeg |vi |det |det har jeg )(har|har
        jeg) (|desværre |virkelig |lige nu |jeg )(ingen|ikke|intet|ikke nogen) (| noget |tid til | )(interesse|tid|
        lust|lyst|behov|lyst til det|tid til det|tid til dette|brug for det|behov for det|overskud| overskud til det|
        lyst til dette|kapacitet|det) (|i det|i dette|for det|tak|lige nu|til det|til dette|til) / ingen interesse /
        ingen tid / ikke tid / (|jeg |vi |det |nej |desværre |sorry jeg )(vil|ønsker|skal|tænker|behøver|har|tager|
        kommer) (|jeg |vi |desværre |helst |hellere |det |nok |virkelig )(ikke|helst ikke| hellere ikke) (|
        det|møde|have|præsenteres|introduceres|deltage|være med|at|desværre|blive|imødekomme| acceptere| tage|i
        kontakt) ... / (|jeg |vi )tager (|i år |lige nu )ikke (nye |flere |)(møder|kontakter) ... / ikke tale om /
        det kommer ikke på tale / lad mig være / lad mig være i fred / hold mig udenfor / ikke under nogen
        omstændigheder / præsenter os ikke / det siger jeg nej tak til / jeg siger nej tak / det siger jeg nej til /
        (|jeg |nej jeg | desværre |tak men jeg |lige nu |for tiden )(vil|ønsker|har|søger|leder|er|skal|tager|
        behøver) (|jeg |desværre | virkelig |nok |lige nu |helst |egentlig )(ikke|ingen|intet) (interesseret|
        interesse|tid|behov|have|blive| introduceres|at|dele|deltage|mulighed|lyst|efter|møde|nye|brug|på) ... / (|
        venligst |nej |og |lad være med at )(giv|del|send|udlever|give|dele|udlevere) (|ikke |venligst ikke )(min|
        mine|mit) ... ikke / (giv|del|udlever| send) (ikke|venligst ikke|endelig ikke) ... / (jeg |)(takker|afstår|
        afslår|må|vil|vælger|springer|melder|står) (| jeg |desværre |høfligt |hellere |at |helst |derfor )(nej|nej
        tak|afslå|afstå|takke nej|sige nej|fra|over|pas| springe over|melde fra|slippe) (|tak|til|denne gang|til det|
        til tilbuddet|til dette) / (nej|næ|næh|niks|nej nej| nope) (|,)(|tak |desværre |det |jeg |ellers )(tak|
        desværre|ikke interesseret|det vil jeg ikke|helst ikke|er ikke interesseret|har ikke tid|det behøves ikke|
        ikke for mig|aldrig|absolut ikke|vil ikke|ellers tak) (|tak| interesseret) / det (behøves|er) ikke (|
        nødvendigt|for mig|noget for mig|aktuelt|lige mig) (|tak) / (tak|mange tak|tak fordi du spørger|tak for
        tilbuddet|sødt af dig|pænt af dig)(|,) men (|jeg |det |desværre |denne gang | ellers )(nej|nej tak|jeg takker
        nej|takker nej|er ikke interesseret|ikke interesseret|ikke for mig|er ikke for mig|vil ikke|har ikke tid|må
        sige nej|må takke nej|må afslå|springer over|står over|helst ikke) ... /
        (så|derfor|og derfor|altså) (desværre|derfor) (nej|nej tak) / jeg
        (tror|synes|føler)(|nok)ikke(|,)(|at)(det|det her|dette) (er|bliver|passer|føles)(|noget|rigtigt|så)(|for
        mig|for os|mig)(|desværre) / (|jeg|vi)(vil|ønsker)(|gerne|helst)(ikke|ingen) (|have)kontakt
        (|med|til)(fremmede|folk jeg ikke kender|ukendte|ham|bob) / (præsenter|introducer|forbind|kobl) (|venligst)os
        (|helst|venligst|endelig)ikke (|for hinanden|tak) /
        (nej|næ)(|,)(|det)(lader|springer|dropper)(vi|jeg)(|det|over det)(|være|ligge|over)(|med|tak) /
        (|jeg|vi)(vil|ønsker|ville)(|gerne|helst|bare)(have fred|have ro|være i fred|lades i fred|have lov at være i
        fred|have lov til at være i fred|være fri|være fri for det|være fri for dette|slippe|slippe for det|undgå
        det|undgå dette|ikke forstyrres)(|tak) / (ikke nødvendigt|det behøves ikke|unødvendigt)(|,|tak|for mig)(|vi
        har allerede|jeg har allerede)(|en|et)(|leverandør|nogen|kontakt|samarbejde) / (jeg|)kender
        (ham|hende|jer|bob) ikke(|,)(og|så
        jeg)(har|ønsker|vil)(|jeg)(|heller)(ingen|ikke)(interesse|lyst|behov|det|lære ham at kende)(|i det|til det|for
        det|i ham) / og har (ingen|ikke) (interesse|lyst|behov) (i|til|for) (det|dette|ham) / (|jeg|jeg har|har|det
        har jeg)(hverken)(tid|lyst|overskud|interesse|behov|kræfter)(eller|til
        eller)(lyst|tid|overskud|interesse|mulighed|energi|lyst til|tid til)(|til det|til dette|til den
        slags|desværre|det) / (nej|næ)(|du|tak|,)(|,)(det må være|det behøves ikke|det lader vi være|lad det
        ligge)(|tak) / (jeg|)(foretrækker|vil foretrække|vil helst)(|at)(slippe|lade være|være fri|undgå
        det|afstå|være anonym|stå udenfor|ikke)(|det|dette|tak) / så (jeg|vi) (takker nej|afstår|siger nej|springer
        over|står over|må sige nej|siger nej tak) / (|nej|næ|jeg)(orker|gider|magter)(|jeg|virkelig)ikke (sådan
        noget|den slags|det her|det der|sådan noget her)(|mere|tak|desværre) / (ingen|intet|ikke) @lust@
        (af|for|til|i)(det|dette|den slags|sådan noget)(|tak|desværre) / (|jeg|vi|desværre|men jeg|nej jeg)kan
        (|jeg|vi)(|desværre|heller)(ikke)(|desværre)(være med|deltage|takke ja|acceptere dette|hjælpe|gå med til
        det|gå med til dette|imødekomme det|imødekomme dette|imødekomme jeres ønske|lade jer dele @mit@|engagere
        mig|møde ham|møde bob)(|desværre|tak) / (så|derfor|og derfor|så derfor|så det bliver et|så det bliver|så jeg
        siger) nej (|tak) / (|jeg|vi|det|tak men jeg|desværre|nej jeg|sorry|sorry jeg|til det|til
        dette)(har|føler|ser)(|jeg|vi|jeg desværre)(|@desv@)(|@desv@)(ikke|ingen|intet|ikke
        nogen|nul)(|rigtig|rigtigt|større|noget|noget større|længere|nogen|den store|den
        mindste)(@lust@)(til|i|for|af)(@dette@|at møde nye mennesker|flere kontakter|nye kontakter|den slags|sådan
        noget|en introduktion) /
        (jeg|vi|)(har|føler|ser)(|jeg|vi)(|@desv@)(ikke|ingen|intet)(|@desv@)(|nogen|noget|større|den store|den
        mindste)(@lust@)(|til det|til dette|til den slags|i det|i dette|for det|af det|desværre|tak|længere|herfor) /
        (|det|den slags)(orker|magter|gider|ønsker|vil)(|jeg|vi)(|@desv@)ikke(|rigtig|mere|længere|at være med i|være
        med til)(|det|tak|desværre|det her) / (|jeg|vi)(er|er jo|er gået)(|for længst|for længe
        siden|nu|allerede|jo|blevet|efterhånden|forlængst|for mange år siden|for flere år siden)(|gået)(på
        pension|pensioneret|pensionist|på efterløn|ude af branchen|ikke aktiv|ikke længere aktiv|trukket mig
        tilbage)(|for længst|nu|for flere år siden|for længe siden|for et par år siden|længere)(|og|så|,|,
        så)(beskæftiger|arbejder|laver|gør|vil|har|ønsker|det|nej|takker|er)(|jeg|mig)(|mig)(ikke|nej|bliver
        nej|stoppet|ingen)(|mig|med|mere|længere) ... /
        (|jeg|vi)(beskæftiger|arbejder|befatter)(|jeg|vi)(|mig|os)(ikke|ikke længere|slet
        ikke)(|mig|os)(|længere|mere)(|med)(@dette@)(|mere|længere) / (den slags|sådan
        noget|det)(beskæftiger|arbejder|laver|gør)(jeg|vi)(|mig|os)(ikke|slet
        ikke)(|mig|os)(|længere|mere)(|med)(|mere|længere) / (|jeg|vi|nej jeg|tak men jeg|men
        jeg)(står|springer)(|desværre|gerne|nok|helst|hellere)over(|det|dette|denne gang|her)(|tak|desværre) /
        (|jeg|vi|nej jeg|tak men jeg|men jeg)(melder)(|desværre|gerne|nok|hellere|mig)(fra|pas|afbud)(|denne
        gang|her|tak) / (|jeg|vi|nej jeg|tak men jeg|men jeg)(afstår|afslår|frabeder
        mig|dropper)(|desværre|gerne|nok|helst|derfor|dog|venligst|pænt|høfligt|venligt)(|det|dette|det her|fra
        det|fra dette|denne gang|den slags|tilbuddet)(|tak|desværre|denne gang) / (|jeg|vi|nej jeg|tak men jeg|men
        jeg)(takker|siger|vælger|må
        sige|må|vil)(|jeg)(|desværre|nok|helst|hellere|derfor|dog|venligst|pænt|høfligt|bestemt)(nej|nej tak|nej tak
        til det|nej til det|nej til dette|at afstå|at takke nej|at sige nej|at stå udenfor|at stå over|takke nej|sige
        nej|afstå|melde fra|melde pas|stå over|springe over|undlade)(|denne gang|tak|desværre|til det|til dette|til
        tilbuddet|her) / (jeg|)må
        (|desværre|nok|hellere|høfligt|pænt)(melde|give|sende)(|mit|et)(afbud|fra|pas|afslag) / (det|)(bliver|må
        blive)(|desværre|nok)(|et)(|klart|bestemt)nej(|tak|herfra|fra mig|fra min side|desværre|denne gang|for mit
        vedkommende) / det er (|desværre)et nej (|tak|herfra|fra mig) / (|det|det her|dette|den slags|sådan
        noget|ideen)(føles|er|virker)(|mig|for
        mig|desværre|nok)(|nok|jo|bare|simpelthen|faktisk|virkelig)(ikke|intet|ingenting)(|rigtig|længere|lige|helt|
        noget)
        (rigtigt for mig|mig|for mig|noget for mig|lige mig|min ting|min stil|min kop te|mit bord|mit
        område|aktuelt|aktuelt for mig|aktuelt længere|af interesse|af interesse for
        mig|behageligt|nødvendigt|relevant for mig|noget jeg ønsker|noget jeg vil|noget jeg har lyst til|noget jeg er
        interesseret i|noget jeg leder efter|det jeg søger|det rette for mig|godt for mig|nogen god idé for mig|sagen
        for mig)(|tak|desværre|længere|, så nej|så nej) / (|det|det her|dette|den slags|sådan
        noget|ideen)(tiltaler|interesserer|passer)(mig)(|desværre|nok|jo|simpelthen|faktisk|virkelig|
        overhovedet)(ikke)(|rigtig|længere)(|tak|desværre|så
        nej) / det siger mig (|desværre)(ikke noget|intet|ingenting) / (|jeg|vi|nej jeg|tak men jeg|helst|men
        jeg)(vil|ønsker|tænker|gider|orker|magter|agter)(|jeg|vi)(|@desv@)(ikke|aldrig|ikke have|slet
        ikke)(|gerne|at)(være med|deltage|have kontakt|have mere kontakt|have noget med det at gøre|have noget med ham
        at gøre|have mere med ham at gøre|mere kontakt|have @mit@ delt|have @mit@ givet videre|dele @mit@|udlevere
        @mit@|give @mit@ videre|have at @mit@ deles|at @mit@ deles|at @mit@ gives videre|at i deler @mit@|at du deler
        @mit@|kontaktes|kontaktes af ham|præsenteres|introduceres|blive kontaktet|blive introduceret|blive
        præsenteret|blandes ind i det|at han får @mit@|at han kontakter mig|være med til det|være med til dette|have
        flere kontakter|forstyrres|yderligere kontakt|nogen kontakt|en introduktion)(|mere|tak|længere|med ham) /
        @mit@ (må|skal|kan|vil|deler|giver|forbliver|er|beholder)
        (|jeg|i|du|absolut|desværre)(|jeg|helst|gerne)(ikke|privat|hemmelig|for mig selv)(|deles|gives
        videre|videregives|dele|videregive|ud|videre|udleveres|have) / (|jeg|nej
        jeg)(deler|giver|udleverer|videregiver) (|jeg|helst|aldrig)(ikke|aldrig|helst ikke|nødigt) @mit@
        (|videre|ud|til fremmede|til nogen) / (du|i|han|hun|bob) må (|helst|absolut|virkelig|desværre|venligst)(ikke)
        (|dele|give|videregive|udlevere|sende|skrive til|kontakte|ringe
        til|få|have|præsentere)(|ham)(|@mit@|mig|den|os|det|gøre det)(|videre|til nogen|til ham) / det må (du|i)
        (|absolut|helst|desværre)ikke(|gøre) /
        (|venligst|nej|og|helst)(giv|del|send|udlever|videregiv|præsenter)(|helst|venligst|endelig|absolut)(ikke|
        aldrig)(@mit@|os|den|ham
        @mit@)(|videre|til nogen|til ham|for hinanden|tak) / (|venligst|nej)lad
        (|venligst|bare)(være|vær)(|med|venligst|helst)(|det|at dele det|at dele @mit@|at give @mit@ videre|at
        præsentere os|at gøre det)(|tak|venligst) / (nej|næ|næh|nej nej|niks)(|jeg|det|det er|vi|denne gang|det
        har|det vil|ingen)(|orker|har|vil|er|bliver|passer|behøves|gider|magter)(|jeg|det|mig)(ikke|ingen tid|ingen
        lyst|ikke lyst|ikke lyst til det|ikke lyst til|ikke interesseret i|ikke tid til|ikke overskud til|ikke brug
        for|ikke behov for|ikke overskud|ikke tid til det|gider ikke|orker ikke|afstår|helst ikke|helst være fri|ikke
        interesseret i det|ikke noget for mig|ikke aktuelt|ikke nødvendigt|ikke lige mig|ikke nogen god idé|ingen god
        idé|godt uden|ellers tak)(|tak|desværre|det|for mig|til det|med det) / nænej / næh tak / niks nej / ikke på
        vilkår / ikke tale om det / aldrig i mit liv / absolut ikke / bestemt ikke / overhovedet ikke / ikke i dette
        liv / tak men nej / nej men tak / helst fri / vil helst være fri / jeg vil helst være fri / jeg vil gerne være
        fri / helst være fri / (jeg|)(vil|ville)(|gerne|helst|hellere)(være fri|slippe|være anonym|forblive
        anonym|undgå det|være i fred|holdes udenfor|holde mig udenfor|undgå at blive kontaktet)(|tak|for det) / hold
        mig (ude af|udenfor) (|det|det her|dette) / (|jeg er|er)ikke (så|særlig|specielt|det
        mindste|rigtig|synderligt|)(interesseret|frisk|oplagt|indstillet)(|i det|på det|på dette|i dette|i sådan
        noget|i kontakt|i en introduktion|desværre|tak) / det (er|har) jeg
        (|desværre|absolut|slet|virkelig)(ikke|ingen|intet) (interesseret i|lyst til|interesse i|tid til|behov
        for|overskud til|brug for|frisk på) (|desværre|tak) / (tak|tak for spørgsmålet|tak for tanken|tak for
        tilbuddet|tak fordi du tænkte på mig|sødt|sødt af dig|pænt af dig|sød
        tanke)(|,)men(|jeg|det|desværre|nej|denne gang)(springer over|står over|afstår|afslår|ikke for mig|er ikke
        noget for mig|det er ikke noget for mig|det er ikke mig|jeg er ikke interesseret|er ikke interesseret|takker
        nej|vil ikke|må takke nej|må sige nej|må melde fra|melder fra|er ikke aktuelt|har ikke tid|orker ikke|har ikke
        lyst|bliver nej|det bliver et nej|det bliver nej|jeg springer over|jeg står over|jeg må takke nej|jeg må melde
        fra|jeg siger nej tak|jeg siger nej|helst ikke|nej tak)(|det|denne gang|tak|til det) /
        (|jeg|det)(er|føler mig) (|jeg) (|nok|desværre|simpelthen|alt) (|for) (gammel|træt|genert) til (den slags|
        sådan noget|det|det her|nye bekendtskaber|nye kontakter) (|nu|efterhånden) (|tak|desværre|men tak|men tak
        alligevel) / (|nej|næ|nej ,|næ ,) jeg (orker|gider|ønsker|har) (|desværre|virkelig) (ikke|ikke brug for|ikke
        lyst til) (det|flere bekendtskaber|nye bekendtskaber|flere kontakter|nye kontakter|nye mennesker|flere
        mennesker) (|lige nu|tak|mere) / (tag det ikke ilde op|bliv ikke vred|ikke noget personligt|intet
        personligt)(|,) men (nej|nej tak|jeg siger nej|jeg vil helst ikke|det er ikke noget for mig) / (|det|dette|
        den slags)(har|mangler) (jeg|vi) (|desværre|simpelthen|bare|lige nu) (|desværre) (hverken) (tid|lyst|
        overskud|interesse|kræfter|energi|mulighed|tiden) eller (tid|lyst|overskud|interesse|kræfter|energi|
        mulighed|lysten|overskuddet) (|til|til det|til den slags|for det|for) / (|jeg|vi)(har|jeg har) (|desværre|
        simpelthen) hverken (tid|lyst|overskud|interesse|kræfter|energi) eller (tid|lyst|overskud|interesse|kræfter|
        energi) (|til|til det|til den slags) / (hverken) (tid|lyst|overskud) eller (tid|lyst|overskud|interesse) (|
        desværre|til det) / (netop|lige netop|præcis|derfor|af den grund|af samme grund|lige præcis|just) (derfor|af
        den grund|af samme grund|) (|så|er det|bliver det|er det desværre|bliver det desværre|er det nok|bliver det
        nok|er det derfor|siger jeg|takker jeg|er|er svaret|må jeg|vil jeg) (|et|et klart|mit svar|takke|sige|helst|
        hellere|desværre|pænt) (nej|nej tak|ikke|takke nej) / (derfor|netop derfor|så) (siger|takker) jeg (|pænt|
        desværre|hellere|helst) nej (|tak) / (det|så) (bliver|er|må blive|bliver nok|må desværre blive|bliver
        desværre) (|desværre|nok) (et|) (|klart|pænt|venligt|tydeligt|stort) (nej|nej tak) (|herfra|fra mig|fra min
        side|denne gang|tak|desværre|tak herfra) / (|meget|det er|det var|det er meget|vældig|så|virkelig|
        rigtig)(venligt|sødt|pænt|rart|betænksomt|smigrende|fristende|hyggeligt|venligt ment|sødt ment|godt ment|
        elskværdigt) (|af jer|af dig|af ivy|af hende|tænkt|ment|tilbudt)(|,) (men|dog) (|jeg|det|jeg må|jeg vil|det
        bliver|her|desværre|jeg vælger at|så|her må jeg|jeg må desværre|jeg vil helst|det er) (|desværre|nok|
        alligevel|hellere|er|bliver|det|helst|ikke|må|vil) (nej|nej tak|et nej|takke nej|takker nej|siger nej|sige
        nej|sige nej tak|ikke|springe over|springer over|melde fra|melder fra|afslå|ikke noget for mig|står over|stå
        over) / (|jeg)(må|vil) (|jeg) (dog|desværre|alligevel|imidlertid|dog desværre|nok) (|jeg) (takke nej|sige
        nej|afslå|springe over|melde fra|stå over|sige nej tak|melde pas) / (|jeg) (melder|står|springer) (|jeg)
        (pas|over|fra) (|denne gang|her|på det her|på den|desværre|tak) / (ikke tale om|det kan der ikke blive tale
        om|der kan ikke blive tale om|kommer ikke på tale|det kommer ikke på tale|aldrig i livet|under ingen
        omstændigheder|ikke i mit liv|gud nej|åh gud nej|nej gud bevares|for guds skyld nej|nej for guds skyld|for
        alt i verden ikke|niks|næ tak|næ|næh|næ nej|nul|ellers tak|nej ellers tak|ikke for alt i verden|nope|ellers
        mange tak|nej ellers mange tak) (|tak) / (giv|send|del) (ham|hende|bob) (helst|venligst|) (ikke|helst ikke|
        endelig ikke|ikke venligst) min (|private) (mail|adresse|mailadresse|nummer|telefonnummer|e-mail) / (nej|nej
        tak|helst ikke|næ)(|,) (men|selvom|dog) (|det er|det var|alligevel|så|meget|vældig|hvor|rigtig)(|så|meget|
        vældig|rigtig)(sødt|venligt|pænt|rart|hyggeligt|betænksomt|fint) (|af ivy|af hende|af jer|af dig|,) (|
        @xtanke@) / (|det er|den slags er|det her er|det) (ikke|ikke lige|virkelig ikke|ikke rigtig|ikke helt)
        (noget for mig|mig|min kop te|mit bord|min stil|min ting|noget for sådan en som mig|noget for os) (|
        desværre|tak|sorry) / (|derfor|så|da) (er|bliver) (det|svaret) (|desværre|nok|derfor|alligevel) (|et|et
        klart) (nej|nej tak) (|herfra|fra mig|fra min side)
    """,
    "excuse": """
        (jeg har |jeg er |har |er |)(|lige nu |alt )(for |alt for |så )(travlt|meget at lave|meget at se til|
        optaget) (|lige nu|til det|nu|i øjeblikket) / travlt / fuldt booket / pensioneret / (jeg |)(kan|når) (|det
        )ikke / (det |)(passer|går) ()ikke / (|jeg )kan (|jeg )ikke ()(sige ja|acceptere|takke ja|gå med til det) (|
        til det|til det her|til dette|her|lige nu) /
        det kan jeg (|desværre)ikke / (|jeg)(er|er gået|gik)(|allerede|nu|for længst|jo)(på
        pension|pensionist|pensioneret|ude af branchen) / (jeg|)har (|lige nu|allerede|for tiden)(for meget|fuldt
        op|alt for meget|hænderne fulde|rigeligt|rigeligt at se til|nok at se til|meget om ørerne|for meget om
        ørerne|rigeligt om ørerne)(|at lave|at se til|på tapetet|lige nu|nu|i forvejen)
    """,
    "later": """
        senere / måske senere / ikke nu / ikke lige nu / lige nu ikke / endnu ikke / ikke endnu / ikke i dag / ikke i
        øjeblikket / ikke for tiden / for tiden ikke / ikke på nuværende tidspunkt / en anden gang / måske en anden
        gang / næste (uge|måned|år|gang|kvartal|forår|efterår) / om (en|to|tre|nogle|et) (uge|uger|måned| måneder|
        dage|par uger|par måneder|år) / efter (ferien|sommeren|jul|nytår|påske) / dårligt tidspunkt / jeg (vender
        tilbage|tænker over det|skal tænke over det|må tænke over det|skal lige tænke|svarer senere|læser det senere)
        ... / vender tilbage / spørg (mig |)(igen|senere) ... / snart / lad mig (tænke|lige tænke) ... / måske
        (senere|til efteråret| til foråret|næste|efter|om|en anden) ... / senere (|tak|gerne|måske) / ikke (lige nu|
        nu|endnu|før) ... / (spørg| skriv|vend|kontakt) (|mig |gerne |tilbage )(igen|senere|om|i|efter|til|næste) ...
        / (ja |gerne |)men (|først | ikke |vent |vent til )(efter|før|til|indtil) ... / en anden gang / (vent|
        udskyd) (til|med) ... /
        (for|lidt for|alt for) tidligt ... / (i|efter) (@sen@|november|oktober|januar) går det (fint|godt) /
        (|det|desværre|sorry|jeg|vi)(|passer|er|har|kan|når|går|magter)(|jeg|det)(|desværre|lidt|rigtig|meget|
        ret)(ikke|dårligt|skidt|ingen
        tid|ikke tid|ikke rigtig|ikke så godt|lidt presset|presset)(|rigtig|tid|så
        godt|det)(|godt)(@nu@)(|desværre|tak|for mig|men gerne senere) / (@nu@)(|er det|passer det|har jeg|når
        jeg|orker jeg|går det|kan jeg|bliver det|desværre|nej)(|desværre|lidt|rigtig|jo)(ikke|dårligt|skidt|ingen
        tid|ikke tid|for meget|travlt|ikke godt|ikke så godt|kaos|hektisk|dårlig timing)(|godt|desværre|men gerne
        senere|det) / (måske|gerne|hellere|helst|eventuelt|muligvis|men gerne) (|da|engang)(@sen@)(|i
        stedet|tak|da|igen) / (@sen@) (|går det|passer det|måske|da|er det|ville|bliver)(bedre|gerne|godt|måske|i
        stedet|fint|okay|det godt) / ikke før (@sen@|i|om|til|efter) ... / først (@sen@) / (jeg er|)ikke klar
        (endnu|nu) / (derefter|bagefter|efter det)(|meget|er det)(gerne|fint|går det fint|passer det) / dårlig timing
        (|lige nu|nu) / forkert tidspunkt
    """,
    "stop": """
        stop / stop det / stop nu / stop venligst / venligst stop / hold op / hold op med ... / stop med at (skrive|
        maile|kontakte|sende) ... / afmeld / afmeld mig / frameld / frameld mig / (|venligst |send |jeg vil |jeg
        ønsker | jeg vil ikke have )(ingen|ikke|ikke have) (flere |)(mails|beskeder|e mails|e-mails|emails) (|tak|
        mere|igen)
        / ikke flere (mails|beskeder|emails) (|tak) / (|venligst )(skriv|kontakt|mail) (|mig |til mig |venligst
        )(ikke|aldrig) (| mere|igen|til mig igen|mig igen|til mig mere|mig mere) / (|venligst )(fjern|slet) (mig|min
        adresse|mine data|min mail|min e mail|min e-mail|mine oplysninger|min mailadresse) ... / (|venligst |nu
        )(stop|hold op)
        (|med )(|at )(skrive| sende|maile|kontakte|spamme|disse|det) ... / (|venligst )(slet|fjern|afmeld|tag) (mig|
        min|mine|mit) ... / (jeg | )(vil|ønsker) (ikke|ingen) (|have |få |at få |længere |at modtage )(|flere |mere |
        længere )(mails|beskeder| kontaktes|post|e-mails) ... / (kontakt|skriv) (|til )(mig )(ikke|aldrig) ... / lad
        mig være (|i fred) / ikke flere (mails|beskeder) ... / ingen flere (mails|beskeder) /
        (|venligst|i kan|kan i|vær så venlig at|vil
        i)(fjern|slet|fjerne|slette|stryg)(|straks|venligst|gerne)(mig|@mit@|mine oplysninger|alle mine
        oplysninger|mine data)(|straks|venligst|af|fra|ud af)(|jeres|din|listen|den
        her|alle|denne|maillisten)(|liste|mailliste|lister|register|database|system|listen) /
        (|jeg|vi)(vil|ønsker|gider)(|jeg)(|virkelig|absolut)(ikke|ingen|aldrig)(|have|få|modtage|at modtage|at
        få|længere)(|flere|mere|nogen|nogen flere|yderligere)(mails|mail|e-mails|beskeder|post fra
        jer|henvendelser|kontaktes mere|kontaktes af jer|høre fra jer|høre mere fra jer|høre mere|kontaktes
        igen)(|mere|fra jer|af jer|igen|fremover|længere) /
        (|jeg|vi)(frabeder)(mig)(|alle|yderligere|flere|hermed)(mails|henvendelser|beskeder|kontakt fra jer)(|fra
        jer|fremover) / jeg vil (ikke|aldrig)(have|høre)(|noget)mere fra jer / (stop|hold op|hold så op|hold nu
        op|stop nu|lad
        være)(|nu|straks|venligst|så)(|med)(|at)(maile|skrive|sende|kontakte|spamme|forstyrre|genere|det her|det
        der|de mails|mails|disse mails) ... /
        (skriv|mail|kontakt|send)(|til)(mig|os)(ikke|aldrig|ingen)(|flere|mere|igen)(|igen|mails|flere mails) /
        (skriv|mail|kontakt|send)(ikke|aldrig|ingen)(til mig|flere|mere|mig|os)(|igen|mere|mails|flere mails) /
        (ikke|ingen) flere (mails|mail|beskeder|henvendelser)(|tak|fra jer) / (afmelding|afmeld|afmeld
        mig|frameld|framelding|afmeld tak|meld mig fra listen|meld mig af)(|tak|venligst) / (jeg|)(blokerer|anmelder)
        (jer|dig) ... / kontakt mig aldrig (|igen|mere) / lad mig (være i fred|i fred) /
        lad (mig|os) (|venligst|nu|bare) være (|i fred|i ro) (|fremover|med de mails|med jeres mails|tak|for
        fremtiden) / (|tak|venligst|helst|og|nej og)(ingen|ikke) (|flere|mere|den slags|sådanne|yderligere) (mails|
        mail|e-mails|breve|henvendelser|beskeder|forespørgsler) (|mere|til|tak) (|fra jer|fra dig|af den slags|til
        mig|tak|fremover|fra denne tjeneste) (|tak|fremover) / (skån|spar|forskån) (mig|os) (|venligst|fremover)
        (for|) (|den slags|sådanne|jeres|flere|denne slags|sådan nogle|flere af den slags) (mails|mail|henvendelser|
        beskeder|forespørgsler|det|slags) (|fremover|tak) / (jeg|vi|) (vil|ønsker) (|jeg) (|helst|virkelig) (ikke)
        (|længere|at) (have|få|se|modtage|at modtage) (|flere|den slags|disse|jeres|sådanne) (mails|mail|
        henvendelser|beskeder|e-mails) (|fra jer|længere|mere|fremover|fra dig)
    """,
    "stop_all": "stop alt / stop alle / stop det hele / stop alle mails",
    "doubt": """
        (jeg |)har (intet|ikke noget|ingenting) imod (ham|hende|bob|jer|dig|den mand) ... /
        hvis / såfremt / medmindre / når / inden / (ikke|først|lige|nu|aldrig|aldri|nå) før / før
        (jul|påske|sommer|sommeren|sommerferien|ferien|nytår|nyttår|weekenden|helgen|helga|efteråret|høsten|foråret|
        våren|sent|tidligst|mandag|mandagen|jeg (har|er|kan|ved|vet|siger|sier|svarer|bestemmer|siger ja)|vi
        (har|er|kan|siger|sier)|han (har|er|skriver)|hun (har|er|skriver)) / efter / forudsat / betingelse / kun /
        måske / muligvis /
        eventuelt / evt / vi får se / må se / det kommer an på / kommer an på / ved ikke / det ved jeg ikke / jeg ved
        det ikke / jeg ved ikke / ved det ikke / aner det ikke / ingen anelse / usikker / ikke sikker / jeg er ikke
        sikker / i tvivl / jeg er i tvivl / hvem / hvad / hvor / hvordan / hvorfor / hvornår / hvilken / kan du / kan
        i / vil du / siger / sagde / sagt / spam / haha / joke / ferie / fraværende / modtaget / videresender /
        assistent / sandsynligvis / formentlig / i princippet / egentlig / først / mere information / mere info / tja
        / hmm / nja / ja og nej / ja nej / nej ja / jaja / ja ja / ellers / tror / problem / eller / kender (ham|
        hende) ikke / lige meget / ligegyldigt / fejl / nej(|,) (intet problem|ikke noget problem|det er fint|bare
        rolig) / det er mig / det var mig / er ikke imod / ikke imod / ser ingen problemer / vide mere / høre mere /
        (nej|næ) men (dog|så|hvor|hej|sikke|åh|hvad) ... / nej (hvor|sikke|dog) (sjovt|hyggeligt|dejligt|fedt|skønt)
        ... / (|det)(må|skal) (du|i) (spørge|tage|høre|tale|snakke) ... / spørg (min|mit|vores|hans|hendes) ... /
        (godt|sødt|fint|pænt|dejligt|hyggeligt|rart) (at|du|i) ... / afhænger / bestemmer / ansvarlig / ifølge / vi
        får at se / må vi se / den er god med dig / gerne (vide|lidt mere|mere|først) ... / (vil|ville) gerne
        (vide|først|lige) ... / først (vil|skal|må) ... / som om / i så fald / under forudsætning / hvis bare /
        hverken ja eller nej / jeg kender ikke / den er god /
        (|og) julemanden (findes|findes også|eksisterer) / (det|den|der) manglede (da|bare|lige|kun) (|bare|lige|
        også) (|det)
    """,
    "but": """
        men / dog / selvom / skønt / alligevel / imidlertid /
        derimod / dog ikke
    """,
    "not": """
        ikke / ingen / intet / aldrig / ej / uden / hverken / næppe / nej / næ / afslår / nægter / umuligt / imod /
        ikke nogen / nej men / nødigt / ingenting / slet ikke / ingen som helst / undgå
    """,
    "regret": """
        desværre / beklager / jeg beklager / undskyld / ked af det / jeg er ked af det / ærgerligt / synd / sorry /
        det er jeg ked af / øv /
        jeg er desværre / det er desværre / ærgerligt nok / det gør mig ondt
    """,
    "hello": """
        hej / hejsa / hallo / god (morgen|dag|aften) / goddag / godmorgen / kære / davs / hej igen /
        kære (ivy|alle|i) / hej (ivy|alle|med jer|du) / godaften / god eftermiddag / halløj / halli hallo / dav /
        heisan / hejhej / goddaw
    """,
    "bye": """
        (|med )(|venlig|venlige|bedste|kærlig|mange|kærlige|hjertelig|de bedste|varme) (hilsen|hilsner|hilsener) (|
        fra ...) / mvh / vh / hilsen / kh / dbh / hej hej / farvel / ha det / hav det godt / vi ses / god (dag|
        weekend|aften) / hav en (god|dejlig) (dag|aften|weekend) / fortsat god dag / held og lykke / sendt fra ... /
         de bedste hilsner / alt godt / knus /
        med venlig hilsen ... / venlig hilsen ... / mange hilsner ... / vh ... / mvh ... / hilsen ... / bedste hilsner
        ... / de bedste hilsner ... / kh ... / knus ... / hav en (god|dejlig|fortsat god) (dag|aften|weekend|uge) /
        god uge / vi tales / vi tales ved / vi snakkes / ses / pøj pøj / alt godt til jer / kærligst
    """,
    "thanks": """
        (mange|tusind|tusinde|stor|hjertelig|1000|og|så meget) tak (|for det|skal du have|for tilbuddet|for
        spørgsmålet| fordi du spørger|for din mail|for at spørge|fordi du tænkte på mig) / tak (for|fordi|skal) ... /
        (mange|tusind| hjertelig) tak for ... / tak på forhånd / takker / (det er |det var |hvor )(|meget |virkelig |
        rigtig )(venligt| sødt|sødt|pænt|flinkt) (|af dig|af jer) / jeg sætter pris på ... / (|mange |tusind |
        hjertelig )tak (|skal du have |så meget )(for|fordi) ... / (|hvor |det er |det var )(sødt|pænt|venligt) af
        dig ... /
        tak (ivy|alligevel|ellers|igen|skal i have|for tanken|for mailen|for henvendelsen|for beskeden) / på forhånd
        tak / tak fordi (du|i) (tænkte|tænker|spørger|spurgte) (|på mig) / mange tak fordi (du|i) (tænkte|tænker) på
        mig /
        (tak|mange tak|tusind tak) (fordi|for at|at) (du|i|ivy) (|lige) (tænkte|tænker|spørger|spurgte|tænkte på at
        spørge) (|på mig|på os) / tak for (tanken|omtanken|at du spurgte|at i spurgte|æren) / tak som spørger /
        (tak|mange tak) (alligevel|trods alt)
    """,
    "fill": """
        venligst / så / også / da / nu / og / meget / virkelig / ærligt talt / lige nu / i øjeblikket / for tiden /
        jeg / vi / mig / os / ham / hende / det / dette / denne gang / for mit vedkommende / for min skyld / for
        mig / med det samme / straks / ivy / bob / ann / åh / jo / herfra / fra mig / fordi / mit (nummer|
        telefonnummer) er ... / (du|i|han|hun) (kan|må|kan bare|må gerne) (ringe|fange|kontakte|skrive til|nå) (|
        til )mig ... / (|men )(brug|skriv til|ring på|send til) (|venligst |gerne )(min|mit|mig|på) ... / håber du
        forstår /
        (|,)så svarer jeg (|ham|gerne|da|med det samme) / (jeg|vi|)har(|jeg|vi)(|også|god|masser af)tid (i næste
        uge|næste uge|i denne uge|næste måned|i morgen|på mandag|på fredag) / så (kan|må) (han|hun)
        (|bare|gerne|jo)(skrive|ringe|maile|skrive til mig|kontakte mig|skrive selv) / jeg (svarer|skriver til)
        (ham|ham gerne) / (men|)(brug|skriv|send|tag)(|venligst|gerne|helst|hellere|bare|da)(min|mit|til min|på
        min|den|hellere min)(private|anden|arbejds|nye|egen) ... / hvor hyggeligt / hyggeligt / fedt / super / jamen /
        øh / åh / jo / da / nå / herligt / forresten / i øvrigt / (|jeg|vi)(ser|glæder)(|mig|os)(|meget)(frem
        til|til)(|at høre fra|at få|et)(|jeres|dit|jer|dig|hurtigt)(svar|jer|dig|svar fra jer|svar fra dig) /
        (sødt|pænt|fint|betænksomt) (af dig|af jer|tænkt)(|at tænke på mig|at i tænkte på mig|at du tænkte på mig) /
        tak for tanken / håber alt er vel / håber alt er godt /
        (|og)(undskyld|beklager|jeg beklager|sorry) (|,) (|for)(|at|fordi) (det|svaret|jeg) (|har|kom|lod) (|tog|
        taget|trak|varede|blev) (|så|lidt|lang|ud) (|lang|lidt|noget) (tid|tog tid|længe|ud|sent|vente|længere tid|
        tog så lang tid) / (|men|ja|jamen)(|ja ,)hvorfor skulle (jeg|man|nogen) (|dog|da|ikke) (sige nej|takke nej|
        afslå|have noget imod det|sige nej tak) (|til det) (?) / jeg (ser|kan) (ingen grund|ikke se hvorfor jeg
        skulle) (|til) (|at) (sige nej|takke nej) / (men|og|dog) (|tak|venligst|helst) (ingen|ikke nogen) (opkald|
        telefonopkald|opringninger|telefon|videomøder) (|tak)(|,) (|kun|hellere|helst) (|mail|mails) / @xsor@ (|for|
        at jeg|for at jeg|for mit|for det|med|for min) (|så|lidt|meget|mit|det|den) (sene|sent|sen|langsomme|
        forsinkede|forsinket|senere|lange) (svar|svaret|tilbagemelding|reaktion|respons|svartid|tavshed) (|her|nu) /
        @xsry@(|,) (for at|at|fordi) (jeg|vi) (|ikke|først|svarer|vender|har|er|skriver) (|ikke|først|nu|har|så|
        været|tilbage|jeg) (|svaret|svarer|skrevet|skriver|vendt tilbage|vender tilbage|så|sen|langsom|svare|fået
        svaret) (|tidligere|før nu|først nu|sent|så sent|nu|før|tilbage|så længe om at svare|så sen|hurtigere|længe
        om at svare|om at svare|så sent tilbage|længe) / @xsor@ (jeg|vi) (|har|havde) (|helt|vist|åbenbart|
        simpelthen) (|ikke) (set|læst|overset|opdaget|glemt|så|overså|fået set|glemte|misset) (|jeres|din|den|det|
        mailen|denne|helt|at svare) (|mail|besked|mailen|beskeden|e-mail|henvendelse|på din mail|på mailen) (|før
        nu|før i dag|tidligere|før|før i går) @xry@ / @xsor@ (|jeres|din|den|denne|mailen|det) (|her) (|mail|mailen|
        besked|beskeden|e-mail) (har|havde) (jeg) (|helt|vist|åbenbart|simpelthen) (|ikke) (set|læst|overset|
        opdaget|glemt|misset) (|før nu|før i dag|tidligere|før) @xry@ / @xsor@ (|jeres|din|den|denne) (mail|mailen|
        besked|beskeden|den) (|er|var|har) (røg|lå|landede|havnede|endt|havnet|forsvandt|druknede|druknet|gik|endte|
        blev) (|vist|åbenbart|desværre|helt|jeg) (|i|væk|gemt) (|spam|spamfilteret|spammappen|mængden|uønsket post|
        bunken|junk|indbakken|liggende|min spam|rodet|min indbakke) @xry@ / @xsor@ (jeg|) (ser|læser|så|læste) (|
        din|jeres|det her|dette|den|det) (|mail|mailen|besked|beskeden) (først|først det her|ikke) (|nu|i dag|i går|
        før nu) @xry@ / (|men|og|dog|så) (@xhelst@) (|skriv|pr|via|så) (|til mig|mig|så) @xkanal@ (|tak|venligst|og
        ikke|i stedet for|frem for|end) (|pr telefon|på telefon|telefon|ringe|at ringe|ring) / (|men|og|dog) (skriv|
        mail|kontakt mig|det er bedre at maile|det er bedre at skrive|send en mail) (|gerne|mig) (helst|hellere|
        gerne|bare|altid) (|mig|til mig) (end|i stedet for|og ikke|frem for|fremfor|,)(|at)(|ikke) (|ringe|ring|
        ringer|pr telefon|på mail) / (|men|og|dog) (ring|ringe) (|helst|mig|venligst) (ikke|helst ikke|nødigt) (|til
        mig|op|mig)(|,) (|skriv|mail|men|men skriv) (|hellere|helst|gerne|i stedet|mig|til mig) / (|men|og|dog)(|
        tak|venligst|så|send|skriv|bare) (ikke|helst ikke|nødigt) (@xtil@|pr telefon|på telefon|via sms|over
        telefonen) (|tak|venligst)(|,) (|brug|men|tag|hellere|skriv|send|men brug) (|hellere|helst|til|på|gerne|via|
        i stedet|til min|min) (|@xplads@|@xtil@) / (men|og|dog|helst|gerne|hellere|skriv|mail|send|brug|tag|kontakt
        mig|svar|bare) (|helst|gerne|hellere|så|mig|det|i så fald|bare|den|venligst) (|mig|gerne|helst|så) (@xtil@|
        min @xplads@) (|tak|i stedet|venligst|så|og ikke|ikke) (|@xtil@) / (|for|da|fordi|som|den|det|der)(|min|mit|
        på|den|det|til) (@xplads@|mailen her|denne mail|den|der|mobilen) (læser|tjekker|bruger|svarer|kigger|åbner|
        ser) (|jeg) (@xsjald@) (|længere|i|på|ofta) / (|for|da|fordi|og|men) (jeg) (svarer|tager|er|løfter) (|
        sjældent|aldrig|ikke|jo|desværre) (|@xsjald@) (i telefon|telefonen|røret|telefon|på telefonen|svær at få fat
        på|svær at få fat på på telefonen|svær at få fat i|svær at få fat i på telefonen|svær at fange|svær at fange
        på telefonen|svær at træffe|dårlig til at tage telefonen|ikke til telefoner|ikke god til telefoner) / (|for|
        da|fordi) jeg (@xsjald@) (tager telefonen|svarer i telefon|tager den|kan lide at ringe|kan lide at tale i
        telefon|bryder mig om telefoner|bryder mig om at tale i telefon|er til telefoner) / (|for|da|fordi|og) jeg
        (kan|bryder|hader) (|ikke|mig ikke) (|lide|om) (|at) (telefoner|telefon|ringe|tale i telefon|
        telefonsamtaler|snakke i telefon) / (|for|da|fordi|og) jeg (ringer|telefonerer|taler|snakker) (@xsjald@) (|i
        telefon) / (|nå|men|ja|tja|jamen) hvorfor (|egentlig|da) (ikke) (|egentlig|da) (?) / (|ja|næ|nej|men|ja ,|næ
        ,|nej ,|men ,)(det|den slags|sådan noget|sådan et tilbud|dertil|det her) (kan) (jeg|man|) (|jo|da|vel|
        naturligvis|selvfølgelig|jo næppe|næppe|umuligt|svært) (ikke|næppe|dårligt|) (|godt) @xnej@ (|til) / (|
        jamen|ja|men|jamen ,|ja ,|men ,)(hvordan) kan (jeg|man) (|dog|overhovedet) @xnej@ (|til) (|det|dette|sådan
        noget|det her|den slags) (?) / (hvilket|sikke et|hvad er det for et|dumt) spørgsmål (|?) / (behøver|skal)
        (du|i|man) (|overhovedet|virkelig) (spørge) (|?) / (ja|jo|jada|jaja|ja da|jo jo|jep)(|,)(|jo) (jeg) (ved|
        kender) (|godt|jo|udmærket|udmærket godt|meget vel|alt for godt|lige) (|hvem|hvad|ham|bob|hende|manden) (|
        han|bob|det|hun|ham bob|manden) (|er|er for en) / (ja|jo|jada|jaja|ja da)(|,) jeg (har|fik|så|læste) (|godt|
        da) (|set|læst|fået|modtaget) (|jeres|din|den|det) (mailen|mail|beskeden|besked|den|det|henvendelsen) / (ja|
        jo|jada|ja da)(|,) jeg har (|godt) hørt (|tale) om (ham|bob|hende|manden) (|før) / (|men|det er|det var|
        alligevel|meget|vældig|hvor|så|rigtig) (|så|meget|vældig|rigtig|hvor)(sødt|venligt|pænt|rart|hyggeligt|
        betænksomt|fint|rørende) (|af ivy|af hende|af jer|af dig|,) (@xtanke@) / (|men|det er|det var|alligevel|
        meget|vældig|hvor|så|rigtig) (|så|meget|vældig|rigtig)(sødt|venligt|pænt|rart|betænksomt) af (ivy|hende) /
        (jeg|) (er|bliver|føler mig) (smigret|beæret|rørt) / (|og|men) (hils|giv|kys|sig) (|gerne|endelig|lige)
        (ivy|hende|alle|alle de andre|familien|din kone|din mand|bob|dem derhjemme) (|mange gange|så meget|fra mig|
        fra os|hjerteligt|et knus|tilbage|derhjemme|pænt) (|fra mig|fra os) / (|mange|hjertelige|varme|kærlige|en|
        og|men) (hilsner|hilsen|hilsener|knus) (til) (ivy|alle|alle de andre|familien|jer alle|din kone|din mand) /
        (|jeg ønsker|ønsker|men ønsker) (ham|jer|dig|hende|bob) (|alligevel|dog|alt|meget|rigtig meget) (held og
        lykke|lykke|held|alt godt) (|alligevel|fremover|med det) / (|for) (ivy|hun) (|har|plejer|tager|rammer|
        vælger) (|indtil nu|jo|faktisk|virkelig|mig) (aldrig|sjældent|næsten aldrig|endnu aldrig|endnu ikke|ikke) (|
        haft|have|gjort|taget|svigtet|tager) (|mig|os) (|fejl|skuffet|skuffet mig|dårlig smag|forkert|galt i byen|
        dårlige ideer) / (|for) (ivy|hun) (har|plejer|ved|kender|finder|vælger|kommer med|giver|rammer) (|altid|som
        regel|jo|virkelig|jo altid|næsten altid) (|at have|en|bare|at vide|ramt) (styr på det|ret|god smag|gode råd|
        gode tips|gode ideer|gode forslag|god næse|næse for det|sans for det|søde venner|de rigtige folk|hvad der er
        godt|hvad jeg kan lide|plet|sans for mennesker|blik for folk|hvad hun gør) / (|jeg)(stoler|stole) (|jeg) (|
        helt|altid|blindt|fuldt) på (ivy|hende|ivys dømmekraft|ivys råd|hendes dømmekraft|ivys smag) (|helt|altid|
        blindt|fuldt ud) / (hvis|når) ivy (siger|anbefaler|foreslår|mener) (|det|ham|hende|nogen|så)(|,)(|så)
        (stoler jeg på det|stoler jeg på hende|er det godt|er det fint|er det nok godt|er det i orden|bliver det
        godt)
    """,
    "words": """
        jeg / du / han / hun / den / det / vi / i / de / dem / mig / dig / ham / hende / os / jer / min / mit /
        mine / din / dit / sin / vores / og / er / var / være / har / havde / bliver / blev / kan / skal / skulle /
        vil / må / på / af / med / til / fra / for / hos / ved / under / over / mellem / at / som / der / en / et /
        sig / så / meget / mere / mange / alle / her / da / nu / år / tid / dag / uge / måned / ven / arbejde /
        firma / kontakt / møde / snakke / tale / kende / siden / længe / altid / også / allerede / igen / hans /
        hendes / sammen / gammel / gerne / noget / nogen / hvor / efter / ud / op / lidt / godt /
        får / fik / give / giv / giver / dele / deler / send / sende / mail / adresse / mailadresse / privat / private
        / bare / lige / ned / ind / frem / hjem / sit / sine / jeres / din / dine / vores / nogen / andre / andet /
        par / uger / måneder / længere / imod / sammen / ide / idé / forslag / tænkte / sjovt / hyggeligt / bruge /
        brug / være / gøre / gør / siger / vide / ved / selv / nye / hele / resten / slutningen / kommer / komme / går
        / gå / gået / pension / branchen / orden / lyst / glæder / præsentere / introducere / velkommen / skriver /
        slags / sådan / synes / gider / vindmøller /
        @xsor@ (jeg|vi) (|har) (var|været) (|bortrejst|syg|på ferie|rejst|i udlandet|væk|offline|ude at rejse) (|et
        par dage|en uge|to uger|hele ugen|et stykke tid) @xry@ / (|og|forresten|hej|og ,|forresten ,|hej ,)(hvordan)
        (har|går|er|var|står|gik|blev|trives) (|det|i|du|@xfam@) (|det) (|med|til|i|hos) (|@xfam@) (|nu|for tiden|
        så|derovre|det|ellers|til|forresten) (?) / (|og|forresten|og ,|forresten ,)hvad (laver|siger) (@xfam@|i|du)
        (|nu|for tiden|ellers|så) (?) / (|og|forresten|og ,|forresten ,)(er|har|blev|var|fik|havde) (i|du|@xfam@) (|
        det|en|blevet|kommet|endelig|haft|nået) (|godt|god|dejlig|rask|raske|bedre|på plads|hjemme|tilbage) (|
        @xfam@|igen|der|i det nye hus) (|igen|nu) (?) / (|og|forresten|og ,|forresten ,)hvornår (ses|mødes) vi (|
        igen|næste gang) (?) / (|her|hos os|jag|og|men|for|nu|jeg) (når|nåede) (|jeg) (|jo|lige nu|næsten|knap|ikke|
        aldrig) (ingenting|ikke noget|knap nok noget|knap noget|knap at trække vejret|ikke en brik) / (her|hos os)
        (er der|er) (|lige nu|meget|ret|temmelig) (travlt|fuld fart på|hektisk|run på|kaos|rod|mørkt|koldt) (|som
        altid|som sædvanlig|med børnene|med høsten) / (her|hos os|det) (regner|sner|blæser|stormer) (|det|her) (|
        hele tiden|i ugevis|uden ophør|næsten hver dag|igen|som altid|konstant)
    """,
    "who": """
        hvem (er du|er det|er dette|er i|er han|er hun|er bob|er ann) / hvad er (det her|dette|letterman) /
        (hvordan|hvor) (fik|har) (du|i) (|fået )(fat i |)min (adresse|mailadresse|mail|e mail|e-mail) (|fra) /
        hvem er ... /
        (|jeg)kender (|jeg)(jer|dig) ikke / (|jeg)kender (|jeg)ikke (jer|dig|ham|hende|bob|den
        person|manden|vedkommende) / (|jeg)kender (jer|dig|ham|hende|bob) ikke / (|jeg)ved ikke hvem (i er|du er|han
        er|det er|bob er)
    """,
    "held": "(hvad|hvilke oplysninger|hvilke data) (har|ved|gemmer|opbevarer) (i|du) (om mig|på mig)",
    "outcome": "(|og )hvordan (gik|går) det (|med det)",
    "acquainted": """
        (|men |ja |nej )(vi|jeg|bob og jeg|ann og jeg) kender (|allerede |jo )(hinanden|ham|hende|bob|ann) (|
        allerede|i forvejen|godt|jo allerede) / (|men |ja |nej )(vi|jeg|bob og jeg|ann og jeg) (har|er) (|allerede |
        jo )(mødtes| mødt|venner|i kontakt) (|hinanden|ham|hende|allerede) / (|ja |jo )(|,) (jeg kender|jeg ved hvem|
        kender jeg) (| godt |allerede )(ham|hende|bob|ann) (|er|allerede|godt) /
        (|ja|jo|jada|jaja|ja da|desværre|åh ja|ja ,|jo ,|jada ,|jaja ,|ja da ,|desværre ,|åh ja ,) (ham|hende|bob|
        ham bob|den mand|ham der) (kender|kendte) (jeg|vi) (|godt|udmærket|alt for godt|kun alt for godt|mere end
        godt|bedre end godt|desværre|lidt for godt|fra gammel tid|allerede|personligt|nok) (|nok)
    """,
    "cancel": """
        annuller / annullér / afbryd / aflys / fortryd / (|jeg )(trækker|vil trække|fortryder) ... / glem det /
        send ikke / drop det / ikke længere nødvendigt
    """,
    "send": """
        ok / okay / ja / send / send det / send den / send bare / send afsted / kør / det ser godt ud / ser godt ud
        / godkendt / fint / perfekt / passer / spørg dem
    """,
    "help": """
        hjælp / hjælp mig / hvordan virker (det|dette|letterman) / hvordan fungerer (det|dette|letterman) /
        vejledning / info
    """,
    "turns": """
        uhøflig /
        sige / nej / afslå / glip / misse / takke / klage / forstyrre / gå glip / vente / fået / hørt / forstår /
        undvære / lade / afholde
    """,
    "until": """
        efter / (ikke|først|lige|nu|aldrig|aldri|nå) før / før (jul|påske|sommer|sommeren|sommerferien|ferien|nytår|
        nyttår|weekenden|helgen|helga|efteråret|høsten|foråret|våren|sent|tidligst|mandag|mandagen|jeg
        (har|er|kan|ved|vet|siger|sier|svarer|bestemmer|siger ja)|vi (har|er|kan|siger|sier)|han (har|er|skriver)|hun
        (har|er|skriver)) / indtil / når jag er tilbage / når jeg er tilbage / når jeg kommer / så snart / om en
        måned / om
        et par (uger|måneder) / næste (uge|måned|år) / først / fra og med / til efter /
        (indtil|til|frem til) (slutningen af|starten af|midten af|jul|nytår|sommer|efterår|påske|efter|ferien|næste)
        ... / (jeg er|er|)(bortrejst|væk|på ferie|på rejse|på forretningsrejse|i udlandet|på barsel|sygemeldt)
        (til|indtil|frem til|resten|hele|i) ...
    """,
    "and": """
        og / så / derfor / og derfor / netop derfor / og netop derfor / det er derfor / fordi / for /
        netop derfor / af samme grund
    """,
    "macros": """
        mit = (min|mine|mit|vores)
        (|private|nye|egen)(mail|adresse|mailadresse|e-mail|email|e-mailadresse|emailadresse|nummer|telefonnummer|
        kontaktoplysninger|oplysninger|kontaktinfo|data|kontaktdata|e-post)
        / bare = gerne|bare|endelig|godt|også|selvfølgelig|meget gerne|da|roligt|trygt|naturligvis|så gerne|gerne
        bare|bare gerne|venligst|altid|så|endelig gerne|direkte|hellere end gerne / jo = ja|ja tak|ja gerne|ja da|ja
        selvfølgelig|jo|jo da|jada|jep|gerne|selvfølgelig|naturligvis|absolut|klart|okay|ok|fint|super|helt
        sikkert|intet problem|ingen problemer|ingen problem|så|og|hermed|meget gerne|for min skyld|fra min
        side|javist|javisst / han = han|hun|bob|ann|manden / ham = ham|hende|bob|ann|dem|til ham|til hende|til bob|til
        dem|med ham|med hende|med bob / skrive = skrive|maile|ringe|kontakte mig|skrive til mig|maile mig|maile til
        mig|ringe til mig|tage kontakt|tage kontakt til mig|henvende sig|henvende sig til mig|sende mig en mail|sende
        mig en besked|sende en mail|sende mig en e-mail|sende en besked|tage fat i mig|række ud|række ud til mig|få
        @mit@|få den|have den|have @mit@|få det|lade høre fra sig|kontakte mig direkte|skrive en mail|skrive en mail
        til mig / dele = dele|give|give videre|sende|sende
        videre|videregive|udlevere|videresende|bruge|formidle|opgive|oplyse / ma = du må|i må|du kan|i kan|man må|du
        har lov til at|i har lov til at|det er okay at|det er ok at|det er fint at|det er i orden at / madu = må du|må
        i|kan du|kan i / os = os|os to|mig|mig for ham|mig for bob|mig og bob|mig med ham / mal =|det|det rigtig
        gerne|gøre det|hjælpe|hjælpe til|være med|være med til det|præsenteres|introduceres|blive præsenteret|blive
        introduceret|have en introduktion|have kontakt|(|også|godt)(|møde|træffe|lære|hilse på|tale med|snakke med|i
        kontakt med|komme i kontakt med|have kontakt med|høre fra|præsenteres for|introduceres for|blive præsenteret
        for|blive introduceret for|tage imod|have)(|ham|hende|bob|ann|ham at kende|bob at kende|hende at
        kende|tilbuddet|en introduktion|introduktionen|nye mennesker|nye folk|invitationen)(|at kende|nærmere|bedre|en
        dag|snart|i næste uge|personligt) / lust =
        interesse|tid|lyst|behov|overskud|kræfter|energi|plads|kapacitet|brug|mulighed|tid og lyst|tid eller lyst|tid
        eller overskud|lyst eller tid|ressourcer|mod / desv = desværre|virkelig|faktisk|ærlig
        talt|simpelthen|helst|selv|personligt|overhovedet|egentlig|rigtig|bare|nok|jo|heller|absolut|slet|da / dette =
        det|dette|det her|den slags|sådan noget|sådan noget her|noget sådant|det dér / nu = lige nu|nu|i
        øjeblikket|for tiden|for øjeblikket|på nuværende tidspunkt|i dag|denne uge|denne måned|i år|i denne uge|i
        denne måned|dette semester|endnu|indtil videre|lige for tiden|lige pt|pt|p t|foreløbig|i første omgang / sen =
        til efteråret|til foråret|til sommer|til vinter|til næste år|til næste måned|til næste uge|efter ferien|efter
        sommerferien|efter sommeren|efter jul|efter nytår|efter påske|efter weekenden|efter eksamen|efter
        flytningen|næste år|næste måned|næste uge|om en måned|om et par måneder|om nogle måneder|om en uge|om et par
        uger|om nogle uger|om to uger|om tre uger|om to måneder|om tre måneder|om et år|om et halvt år|om et halvt års
        tid|i januar|i februar|i marts|i april|i maj|i juni|i juli|i august|i september|i oktober|i november|i
        december|på den anden side af sommerferien|på den anden side af ferien|på den anden side af
        nytår|senere|senere på året|lidt senere|på et senere tidspunkt|en anden gang|i efteråret|i foråret|i det nye
        år|til august|til september|til januar|til marts|i næste måned|i næste uge /
        xtele = telefon|ringe|at ringe|pr telefon|på telefon|over telefon|telefonisk|via sms|på sms|pr sms|via
        linkedin|telefonopkald|opkald / xskrift = (på|pr|via|per|over) (mail|e-mail|email|brev|skrift)|skriftligt|
        mail|maile|skrive / xkanal = (på|pr|via|per|over|med) (mail|e-mail|email|brev|skrift|sms|telefon|whatsapp|
        mobil|linkedin|messenger)|skriftligt|telefonisk|som mail / xplads = arbejdsmail|arbejdsmailen|
        arbejdsadresse|arbejdsadressen|arbejdet|jobmail|jobmailen|jobadresse|kontoret|kontormail|kontoradressen|
        firmaet|firmaadressen|firmamail|firmamailen|skolemail|gamle mail|gamle adresse|private mail|private adresse|
        private mailadresse|privatmail|privatmailen|privatadresse|privatadressen|private|anden mail|anden adresse|
        andre mail|nye mail|nye adresse|hjemmeadresse|gmail|hotmail|mobil|mobilen|mobilnummer|fastnettelefon|
        arbejdstelefon|adressen herunder|denne adresse|denne mail|dette nummer|private nummer|personlige mail|mail
        derhjemme|arbejds mail / xtil = (til|på|via|over|fra|gennem)(|min|mit|den|det|denne|mine)(@xplads@) / xhelst
        = helst|hellere|allerhelst|bedst|så helst|fortrinsvis|gerne bare|nemmest|lettest|så hellere|og helst|men
        helst|om muligt|foretrækker jeg / xsjald = ikke|aldrig|sjældent|næsten aldrig|knap nok|ikke så tit|ikke så
        ofte|kun sjældent|ikke gerne|nødigt|ikke længere|dårligt|stort set aldrig|næsten ikke|meget sjældent|ikke
        altid|som regel ikke|ikke ret tit|ikke ret ofte|sjælden|ikke så gerne|ikke i dagtimerne / xnej = sige nej|
        takke nej|afslå|modstå|sige nej tak|sige nej til|takke nej til|lade gå fra mig / xdum = dum|tosset|skør|gal|
        et fjols|en idiot|jo tosset|jo skør|jo dum|jo gal|da tosset|da skør|da dum|jo et skarn|ikke rigtig klog|jo
        ikke rigtig klog|jo et fjols|godt tosset|bindegal|godt dum / xsry = undskyld|beklager|sorry|ups|hov|øv|jeg
        beklager|undskyld mig|uha|tilgiv mig|åh|jeg må undskylde|oh|åh nej|desværre|hov undskyld|ups undskyld|
        pardon|det beklager jeg / xsor = (|@xsry@|@xsry@,) / xry = (|undskyld|beklager|sorry|det beklager jeg|min
        fejl|undskyld for det|, undskyld|, beklager|, sorry|, det beklager jeg|, min fejl|, undskyld for det) / xfam
        = (|med|i) (børnene|ungerne|familien|konen|manden|mor|far|forældrene|hunden|katten|haven|huset|børnebørnene|
        datteren|sønnen|babyen|ryggen|knæet|benet|helbredet|ferien|weekenden|flytningen|renoveringen|rejsen|
        brylluppet|festen|julen|påsken|koret|klubben|foreningen|arbejdet|jobbet|butikken|vejret|hønsene|bierne|
        tomaterne|drengene|pigerne|mormor|morfar|farmor|farfar|søster|bror|tvillingerne|studiet|skolen|aftenen|
        sommeren|koncerten|operationen|båden|sommerhuset|jer|dig|jer derhjemme|dig derhjemme|din mor|din far|din
        mand|din kone|dine børn|jeres børn|din familie|det nye hus|det nye job|i alle|i alle sammen) / xtanke = (at|
        fordi) (ivy|hun|i|du|han) (|lige|også|alligevel) (tænkte|tænker|har tænkt) (|lige|netop) på (mig|os) (|i den
        forbindelse)|at tænke på mig
    """,
    "wait": """
        (|gerne|venligst|men|og|kan du|kan i|du må gerne|i må gerne|du kan|i kan|vil du|prøv
        at)(spørg|spørge|vend|vende|skriv|skrive|kontakt|kontakte|prøv|prøve|mind|kom|komme|tag|tage|hør|ring|send)(|
        gerne|mig|bare|endelig|til
        mig|tilbage|det op|fat i mig|kontakt|fat|gerne tilbage|lige|gerne til mig|mig
        gerne)(|gerne|igen|tilbage|da|gerne igen|en gang til|på ny|bare igen|op igen)(@sen@|derefter|bagefter|i
        slutningen|i starten|igen efter|igen om|igen til|igen når) ... / (|kan vi|kan det|kan dette|vi kan|vi må|lad
        os|kan i|kan du|jeg vil gerne|jeg vil helst|det må|det kan|må
        det)(tage|udskyde|vente|udsætte|gemme|skubbe|udsæt|udskyd|vent|rykke)(|det|dette|med det|med dette|lidt|det
        til|den)(|til|indtil)(@sen@)(|i stedet|tak) / (vent|udskyd|udsæt) (|gerne|lige|lidt|det|venligst|tak)(med
        det|med dette|et stykke tid|et par|nogle|en|til|indtil|lidt|lige)(|uger|måneder|måned|uge|dage|@sen@|til|så
        længe) ... / kan (det|dette|vi) (|godt|ikke)vente (|til|indtil|lidt|med|et) ... / giv mig (|lige|lidt|et
        par|nogle|en)(mere tid|tid|dage|uger|uge|måned|betænkningstid|lidt tid) ... / jeg (skal bruge|har brug
        for|behøver) (|lige|lidt|mere|et par)(mere tid|tid|betænkningstid|dage) ...
    """,
}

TABLES = {"da": DANISH}
