"""Words of Slovak: data alone, in the notation of `words.py`."""

SLOVAK = {
    "macros": """
        him = mu|jej|im|jemu|bobovi|pánovi bobovi|tomu pánovi|tomu človeku|tej pani|druhej strane|ann|pani ann|
        ďalej|dotyčnému|záujemcovi / mine = môj|moju|moje|mojej|môjho|svoju|svoj|náš|našu|tú|túto|tento|na mňa|ku
        mne / sort = súkromný|súkromnú|súkromného|pracovný|pracovnú|osobný|osobnú|nový|novú|druhý|druhú|mailovú|
        e-mailovú|emailovú|firemnú / thing = mail|mejl|e-mail|email|maila|mailu|e-mailu|adresu|adresy|adresa|
        kontakt|kontakty|kontaktné údaje|údaje|telefón|číslo|spojenie|vizitku / mething = @mine@ (|@sort@ )@thing@|
        @thing@ na mňa|@thing@ ku mne|@sort@ @thing@ / adv = pokojne|kľudne|určite|jasné|samozrejme|prosím|smelo|
        teda|tak|rovno|bez obáv|s kľudom|bez problémov|bez problému|rád|rada|len|iba|hneď|tiež|aj|prirodzene|v
        pohode|ďalej|rozhodne|áno|hej|iste|no|a|prosím ťa|prosím vás|v kľude|jasne / giveimp = dajte|daj|dávajte|
        odovzdajte|odovzdaj|pošlite|pošli|prepošlite|prepošli|oznámte|poskytnite|poskytni|napíšte|prezraďte|prezraď|
        hoďte|hoď|zdieľajte|posuňte|posuň|nechajte mu|prihrajte|prihraj|posielajte|predajte|zašlite / giveinf = dať|
        odovzdať|poslať|preposlať|oznámiť|poskytnúť|prezradiť|zdieľať|dávať|poskytovať|povedať|posunúť|zaslať|predať
        / mayyou = môžete|môžeš|smiete|smieš|možno mu|dovoľujem|povoľujem|máte dovolenie|máš dovolenie|je možné /
        write = sa (pokojne |kľudne |určite |prosím |kedykoľvek |mi |mi pokojne |smelo |sám )(ozve|prihlási|hlási|
        spojí)|mi (pokojne |kľudne |určite |kedykoľvek |prosím )(napíše|píše|zavolá)|napíše|píše|zavolá|volá|sa
        ozve|sa mi ozve|ozve sa|mi napíše|mi píše|mi zavolá|sa so mnou spojí|kontaktuje|ma kontaktuje|ma osloví|
        pošle mail|mi pošle mail|sa hlási|sa prihlási / writeinf = (sa |mi |sa mi )(pokojne |kľudne |kedykoľvek |
        smelo |bez obáv )(ozvať|napísať|písať|zavolať|volať)|napísať|písať|zavolať|volať|sa ozvať|sa mi ozvať|ozvať
        sa|mi napísať|mi písať|mi zavolať|mi volať|kontaktovať|ma kontaktovať|ma osloviť|sa so mnou spojiť|sa na mňa
        obrátiť|sa obrátiť|obrátiť sa / whenever = pokojne|kľudne|kedykoľvek|kedy chce|kedy bude chcieť|keď chce|keď
        bude chcieť|kedy sa mu to hodí|kedy sa mu bude hodiť|priamo|rovno|hneď|na mail|mailom|e-mailom|emailom|
        smelo|prosím|bez obáv|v kľude|mi|na túto adresu|na môj mail|na moju adresu|určite|tiež|aj / sayhim =
        povedzte|povedz|odkážte|odkáž|napíšte|napíš|dajte vedieť|daj vedieť / linkus = zoznámte nás|zoznám nás|
        prepojte nás|prepoj nás|spojte nás|spoj nás|predstavte nás|predstav nás|dajte nás dokopy|daj nás dokopy|
        skontaktujte nás|skontaktuj nás|(môžete|môžeš) nás (|@adv@ )(zoznámiť|prepojiť|spojiť|predstaviť|dať dokopy|
        skontaktovať)|nás (zoznámte|zoznám|prepojte|prepoj|spojte|spoj|predstavte|predstav|dajte dokopy|daj dokopy)
        / obj = (o|na) (také|takú|túto|toto|tú|tej|žiadne|žiadnu|nové|novú|ďalšie|tomto|tom) (zoznámenie|známosť|
        známosti|kontakt|kontakty|ponuku|vec|kontakte|zoznamovanie)|(také|takú|taká|túto|nové|žiadne|tieto)
        (zoznámenie|známosť|známosti|kontakt|kontakty|ponuku|ponuky|veci)|s ním|s bobom|s pánom bobom|s tým|s tým
        človekom|s tým pánom|o to|oňho|o boba|o toto|o nové kontakty|o také kontakty|o žiadne kontakty|na toto|na
        to|na také veci|na nových ľudí|nové kontakty|ďalšie kontakty|nové zoznámenia|nové známosti|nových ľudí|
        žiadne nové kontakty|žiadne kontakty|také veci|niečo také|nič také|toto|to|do toho|do takých vecí|do ničoho|
        jeho|ho|po tom / giving = odovzdaním|poskytnutím|oznámením|zdieľaním|zaslaním|odovzdanie|poskytnutie|
        preposlaním|posunutím|tým aby|tým že|tým aby ste|tým|zoznámením|prepojením|kontaktom|predstavením|predaním /
        nm = ivy|bob|ann|pani ivy|pán bob|pána boba / sry = ospravedlňujem sa|veľmi sa ospravedlňujem|ospravedlňujem
        sa veľmi|prepáč|prepáčte|prepáčte mi|prepáč mi|pardon|sorry|sory|ospravedlňte ma|odpusť|odpusťte|a prepáčte|a
        prepáč|je mi ľúto|mrzí ma|je mi trápne|ospravedlnte / whn =
        hneď|skôr|skor|rýchlejšie|okamžite|včas|ihneď|obratom|zatiaľ|doteraz|dosiaľ|tak dlho|celý týždeň|týždeň|pár
        dní|včera|dlho|do dnes|dodnes / nowd = až teraz|iba teraz|len teraz|teraz až|až dnes|až dneska|len dnes|tak
        neskoro|neskoro|s takým oneskorením|s oneskorením|so zdržaním|s meškaním|po takom čase|po takej dobe|tak
        dlho|dlho|po týždni|až po týždni|takto neskoro|tak stručne / prs = odpisujem|odpovedám|píšem|ozývam sa|sa
        ozývam|reagujem|sa hlásim|hlásim sa|to trvalo|mi to trvalo|trvalo mi to|som mlčal|som mlčala|ste čakali|si
        čakal|si čakala|som neodpovedal|som neodpovedala|som neodpísal|som neodpísala|som sa neozval|som sa
        neozvala|odpoveď / pst =
        neodpovedal|neodpovedala|neodpísal|neodpísala|nenapísal|nenapísala|neozval|neozvala|neodpisoval|neodpisovala|nereagoval|nereagovala|nezareagoval|nezareagovala|nedal
        vedieť|nedala vedieť|neozýval|neozývala / lat = som (|sa|vám|ti|na to|tak dlho )(|@whn@|vám|ti )@pst@ (|vám|ti
        )(|@whn@)|@nowd@ (|vám|ti )(|@prs@)|(|vám|ti )@prs@ (|vám|ti|to )@nowd@|@prs@|za
        (|tú|to|tak|takú|svoju|moju|moje )(neskorú|oneskorenú|neskoršiu|dlhú|stručnú|dlhé|veľké|malé|)
        (odpoveď|reakciu|odpovede|oneskorenie|meškanie|mlčanie|zdržanie|ticho|odmlku|omeškanie|odmlčanie) (|s
        odpoveďou|v odpovedi) / uns = (|ja
        )(prehliadol|prehliadla|nevidel|nevidela|nečítal|nečítala|nezaznamenal|nezaznamenala|nevšimol|nevšimla|prečítal
        až teraz|prečítala až teraz|našiel v spame|našla v spame) som (|si )(|ten|tento|váš|tvoj|vašu|tvoju|tú
        )(mail|e-mail|správu|maily|to|ho|ju|poštu|toho)|(mail|e-mail|to|správu|váš mail|tvoj mail|vašu správu) som
        (|si )(|až teraz|len teraz )(prehliadol|prehliadla|nevidel|nevidela|nečítal|nečítala|videl až teraz|videla až
        teraz|našiel až teraz|našla až teraz|našiel v spame|našla v
        spame|videl|videla|otvoril|otvorila)|(vidím|čítam|otváram) (to|ho|ju) (až|len|iba)
        (teraz|dnes|dneska)|(až|len|iba) (teraz|dnes) (|to|som|ho|sa )(|to|ho|ju|sa
        )(vidím|čítam|videl|videla|vrátil|vrátila|prečítal|prečítala|našiel|našla|dostal k mailu|dostala k mailu)
        (|váš mail|k mailom|z dovolenky)|(|váš|tvoj|ten )(mail|e-mail|správa|vaša správa|tvoja správa) (|mi|sa mi
        )(|bohužiaľ|nejako|niekam
        )(spadol|spadla|skončil|skončila|zapadol|zapadla|ušiel|ušla|unikol|unikla|prišiel|prišla|bol|bola|padol|padla)
        (|mi|sa mi )(|do|v|medzi )(spamu|spam|spame|koši|koša|nevyžiadanej pošte|nevyžiadanej pošty)|(bol|bola) som
        (|týždeň|teraz|práve )(na (dovolenke|horách|služobnej
        ceste|služobke|péenke|cestách|chate)|preč|chorý|chorá|mimo|v nemocnici|bez internetu) (|,|a )(|(až|len)
        (teraz|dnes) (|to|sa )(vidím|čítam|odpovedám|odpisujem))|(bol|bola) som (na dovolenke|preč) a (vidím to|čítam
        to|píšem) až teraz / mod =
        mailom|e-mailom|emailom|mailu|e-mailu|písomne|poštou|telefónom|telefonicky|telefónu|cez mail|cez telefón|na
        mail|esemeskou|volať|písať|listom|na whatsappe / adrs = (|moju|môj|tú|ten
        )(pracovnú|pracovný|firemnú|firemný|služobnú|súkromnú|súkromný|osobnú|starú|starý|školskú|druhú|druhý|domácu|inú|iný|túto|hlavnú)
        (|adresu|mailovú adresu|e-mailovú adresu|mail|e-mail|schránku|mailovú schránku)
    """,
    "yes": """
        áno (|áno|prosím|rád|rada|ďakujem|iste|samozrejme|určite|súhlasím|s radosťou|veľmi rád|veľmi rada|chcem|
        jasné|vďaka|mám záujem) / jasné / jasné že áno / jasne / iste / samozrejme / samozrejme áno / určite /
        určite áno / rozhodne / rozhodne áno / súhlasím / prijímam / dobre / v poriadku / ok / okej / platí / hej /
        (|áno |ok )(predstavte|predstav|zoznámte|spojte) (nás|ma) (|prosím) / (žiadny problém|nie je problém) (rád|
        rada|áno) / nemám námietky / nič proti / som za / idem do toho / pokojne / kľudne / (|áno |jasné |určite |
        dobre |ok |prosím |pokojne |rád |rada |súhlasím |samozrejme |super |tak |no jasné |s radosťou |nič proti |
        budem rád |budem rada )(predstavte nás|predstav nás|prepojte nás|prepoj nás|spojte nás|spoj nás|zoznámte
        nás|zoznám nás|dajte mu môj (mail|e-mail|email|kontakt|telefón)|dajte mu moju adresu|pokojne mu dajte môj
        (mail|e-mail|email|kontakt)|daj mu môj (mail|e-mail|email|kontakt)|pokojne mu daj môj (mail|e-mail|email|
        kontakt)|dajte mu moj mail|môžete mu dať môj (mail|e-mail|email|kontakt)|môžete nás prepojiť|môžete nás
        predstaviť|môžete nás zoznámiť|môžeš nás zoznámiť|môžeš nás prepojiť|do toho|len do toho|poďme na to|nech mi
        napíše|môže mi napísať) (|prosím|ďakujem|vďaka|pokojne|rád|rada) / (nemám nič proti|nič proti tomu nemám|nič
        proti|žiadne námietky|nemám námietky|bez námietok|som za|platí|dohodnuté|beriem|idem do toho|pokojne|pokojne
        áno|veľmi rád|veľmi rada|jasné že áno|hej|hej jasné|ale áno) (|prosím|ďakujem|vďaka) / (|týmto |áno
        )(súhlasím|dávam súhlas|udeľujem súhlas) (|s|so|k|tým) (|predstavením|zoznámením|poskytnutím|kontaktom|tým|
        prepojením) / áno (|veľmi |rád |rada )(rád|rada|ďakujem|s radosťou|s potešením|budem rád|budem rada|pokojne|
        prosím|súhlasím|určite|jasné|chcem|chcel by som|chcela by som|prečo nie|mám záujem|bolo by to super) / (|
        @adv@ )(|@adv@ )(|@him@ )(|@adv@ )@giveimp@ (|@adv@ )(|@him@ )(|@adv@ )@mething@ (|@him@) ... / (|@adv@ )(|
        @adv@ )(|@him@ )(|@adv@ )@mething@ (|@him@ )(|@adv@ )@giveimp@ (|@adv@) / (|@adv@ )(|@adv@ )(|@him@
        )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@giveinf@ (|@adv@ )(|@him@ )@mething@ (|@him@) ... / (|@adv@
        )(|@adv@ )(|@him@ )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@mething@ (|@him@ )(|@adv@ )@giveinf@ ... /
        (|@adv@ )@mething@ (|@him@ )@mayyou@ (|@adv@ )(|@him@ )(|@adv@ )@giveinf@ ... / (|@adv@ )@mething@ (|@him@
        )(|@adv@ )(|@him@ )@giveimp@ (|@adv@) / (|@adv@ )(|@adv@ )@giveimp@ (|@adv@ )@him@ (ho|ju|to|ich|adresu|
        kontakt|ho ďalej|ju ďalej) (|@adv@) / (|@adv@ )(|@adv@ )@him@ (ho|ju|to|ich|adresu|kontakt) (|@adv@
        )@giveimp@ (|@adv@) / (|@adv@ )@mayyou@ (|@adv@ )(@him@ (adresu|kontakt) (|@adv@ )@giveinf@|@him@ @giveinf@
        (adresu|kontakt)) (|@adv@) / (|@adv@ )@mayyou@ (|@adv@ )(@him@ (ho|ju|to|ich)|ho @him@|ju @him@) (|@adv@
        )@giveinf@ (|@adv@) / (|@adv@ )(ho|ju|to|ich) (|@him@ )(pokojne |smelo |kľudne |)(dajte|odovzdajte|pošlite|
        prepošlite|daj|pošli|prepošli|poskytnite|posuňte) (|@him@|ďalej|@adv@) / (|@adv@ )nech (|si )(ho|ju|môj
        mail|moju adresu|kontakt na mňa|môj kontakt|môj e-mail) (|pokojne )(má|dostane|dostanú) / (|týmto |áno |rád
        |rada |ja |pokojne |samozrejme |rozhodne |určite |s radosťou |dobrovoľne )(súhlasím|súhlasíme|zvoľujem|dávam
        dovolenie|dávam súhlas|dávam svoj súhlas|dávam vám súhlas|udeľujem súhlas|udeľujem svoj súhlas|udeľujem vám
        súhlas|vyjadrujem súhlas|potvrdzujem súhlas) (|s |so |na |k |ku )@giving@ ... / (|odo mňa |na to |k tomu |
        áno )(máte|máš|dávam vám|dávam ti|udeľujem vám) (|na to |k tomu |odo mňa )(|môj |plný )(súhlas|povolenie|
        zelenú|dovolenie|požehnanie|voľnú ruku) (|k tomu|na to) / (|@adv@ )(|@adv@ )nech (|bob |pán bob |on )(|
        @whenever@ )(|@whenever@ )(|mi )@write@ (|@whenever@) (|@whenever@) (|alebo @write@) (|@whenever@) / (|@adv@
        )(|bob |on |pán bob )(|@whenever@ )(môže|smie) (|@whenever@ )(|@whenever@ )(|mi )@writeinf@ (|@whenever@) (|
        @whenever@) / (|@whenever@ )(mi môže|sa mi môže|ma môže|sa na mňa môže) (|@whenever@ )@writeinf@ (|
        @whenever@) / (|@adv@ )@sayhim@ (|@him@)(|,) (nech|že môže|že mi môže|že sa môže|že ma môže) (|@whenever@
        )(|@whenever@ )(@write@|@writeinf@) (|@whenever@) (|alebo @write@|alebo @writeinf@) (|@whenever@) / (|@adv@
        )(|@adv@ )@linkus@ (|prosím|spolu|dokopy|mailom|rád|rada|navzájom) / (|ja |z mojej strany |za mňa |odo mňa |
        pre mňa |podľa mňa )(nevidím|nemám|žiadny|žiadne|nie je|bez|nevidím v tom|nemám s tým|nie je s tým|to nie
        je|nemám proti tomu) (|žiadny |žiadne |v tom |s tým |proti tomu |absolútne )(problém|problémov|problem|
        prekážku|prekážky|námietky|námietok|výhrady|výhrad|nič proti|nič proti tomu) (|z mojej strany|proti tomu|aby
        ...|s tým aby ...|s poskytnutím ...|proti poskytnutiu ...|proti zoznámeniu ...|aby ste ...) / (|ja )(nemám|
        nič|nemám vôbec) (|proti tomu |vôbec )(|nič )(proti) (|tomu|poskytnutiu ...|zoznámeniu ...|tomu aby ...|tomu
        aby ste ...|tomuto zoznámeniu) / (za mňa|z mojej strany|odo mňa|pre mňa) (|je to |to )(ok|okej|súhlas|áno|
        dobré|v poriadku|v pohode|zelená|máte zelenú|jasné áno|hej|pokojne|kľudne|fajn|určite áno|rozhodne áno) / (|
        moja |a moja |takže )odpoveď (je|znie)(|:|-|,) (áno|hej|jasné áno|rozhodne áno|súhlasím) / (|no |áno |tak |
        ja |pokojne |hej |so mnou |s tým )(idem do toho|ideme do toho|som za|som jednoznačne za|som rozhodne za|som
        všetkými desiatimi za|beriem|beriem to|beriem všetkými desiatimi|rátajte so mnou|rátaj so mnou|počítajte so
        mnou|počítaj so mnou|môžete so mnou rátať|môžete so mnou počítať|môžete rátať so mnou|môžeš so mnou rátať|
        môžete sa na mňa spoľahnúť|sem s ním|sem s ňou|len sem s ním|píšte ma|prijímam ponuku|prijímam vašu ponuku|
        prijímam pozvanie|prijímam s radosťou|hlásim sa|som tomu otvorený|som tomu otvorená|som otvorený kontaktu|
        som otvorená kontaktu|nebránim sa|nebránim sa tomu|súhlas|dohodnuté|platí|nemám námietok) (|prosím|vďaka|
        ďakujem) / (|@adv@ )(prosil by som|prosila by som|prosím|poprosím|poprosil by som|poprosila by som) (|vás |
        ťa )o (prepojenie|zoznámenie|kontakt|spojenie|poskytnutie (|@him@ )@mething@|poskytnutie kontaktu|
        predstavenie|sprostredkovanie kontaktu) (|s ním|s bobom|s pánom bobom) / no jasné / jasnačka / no jasné že
        hej / jasné že hej / no iste / no samozrejme / no určite / to sa vie / to si píš / to si píšte / aby nie /
        prečo by nie / a prečo nie rád / ale áno / ale hej / ale iste / hej pokojne / hej hej / hej jasné / jj / jj
        jasné / oki / okej pokojne / tak pokojne / tak áno / tak hej / tak dobre / no tak dobre / môže byť / môžeme
        / môžete áno / pokojne môžete / pokojne môžeš / určite môžete / určite môžeš / kľudne môžete / kľudne môžeš
        / budiž / nech to má / povoľujem / schválené / odsúhlasené / palec hore / zelenú máte / môžete / môžeš / áno
        môžete / áno môžeš / samozrejme môžete / samozrejme že áno / samozrejme že môžete / určite áno / jasné áno /
        súhlas / veru áno / jasne ze hej / kludne / pohodička / v poriadku môžete / klidne / klidne áno / (|no |a |
        áno |tak )(jasné|samozrejme|iste|určite|to viete|to vieš|no jasné|prirodzene|rozhodne|jasne)(|,) že (hej|
        áno|môžete|môžeš|súhlasím|chcem|rád|rada|som za|mu ho môžete dať|pokojne) / (|no |a )prečo (by |)(nie rád|
        nie rada|nie pokojne|nie súhlasím) / sem s tým / len sem s tým / skúsime to / skúsme to / môžeme to skúsiť /
        prečo to neskúsiť / poďme do toho / poďme na to / ideme na to / ideme do toho / tak ideme na to / tak do
        toho / dobre skúsime to / dobre do toho / jasné do toho / vítam to / to vítam / to uvítam / to len uvítam /
        uvítam to / uvítam zoznámenie / uvítam kontakt / uvítal by som to / uvítala by som to / rád to uvítam / rada
        to uvítam / pridávam sa / pripájam sa / (pozývam|pozývam ho) (ku kontaktu|k rozhovoru|na kávu) / dajte nám
        na seba (kontakt|kontakty|vedieť) / vymeňte nám (kontakty|adresy) / podporujem to / schvaľujem / prikyvujem
        / potvrdzujem súhlas / potvrdzujem / potvrdzujem áno / mne to (neprekáža|nevadí|vyhovuje|sedí) (|pokojne|
        naopak) / to mi (vyhovuje|sedí|sadne) / (mi|mne) to vyhovuje / vyhovuje mi to / hodí sa mi to / to sa mi
        hodí / za mňa rozhodne / za mňa hej / za mňa áno / za mňa jasné / (len|iba) nech (píše|napíše|sa ozve|volá|
        zavolá) (|pokojne) / (|@adv@ )(moju|svoju|môj|tú|túto|svoj) (adresu|e-mail|mail|kontakt) (|vám |ti |mu |na
        to |na ten účel |na tento účel |vám na to |vám na ten účel )(rád|rada|pokojne|s radosťou) (poskytnem|dám|
        oznámim|poskytujem) / (môžete|môžeš|smiete) (|pokojne )(ju|ho) (|pokojne |mu |bobovi |pánovi bobovi
        )(odovzdať|dať|poslať|poskytnúť|posunúť) (|ďalej|bobovi|mu|pánovi bobovi|pokojne) / (|je |bude |bolo by |by
        bolo )(mi |pre mňa )(je |)(cťou|potešením|česť|veľkou cťou|radosťou) (|ho spoznať|spojte nás|sa s ním
        zoznámiť) / (prepošlite|prepošli|dajte mu ju|dajte mu ho|poskytnite|posuňte) (|mu )(prosím|pokojne|ďalej|
        prosím ďalej) / (prosím )(prepošlite|posuňte|poskytnite) / (|@adv@ )(@sayhim@|môžete mu povedať|môžeš mu
        povedať|pokojne mu povedzte) (|@him@ )(|,)(kde|ako|kade) (ma |sa na mňa |so mnou |sa ku mne )(nájde|
        zastihne|zoženie|dostane|spojiť|dovolá|chytí|spojí|môže nájsť|môže zohnať) / (áno|hej|jasné|súhlasím) a ešte
        raz (áno|hej|jasné|súhlasím) / trikrát áno / stokrát áno / áno áno áno / nech sa páči / iste nech sa páči /
        áno nech sa páči / samozrejme nech sa páči / veru áno / z mojej strany (|je to |máte )(plný|jednoznačný|
        jasný) súhlas / (plný|jednoznačný) súhlas / (vďačne|rád|rada|s vďakou|s radosťou|s potešením|s vďačnosťou|
        ochotne) (|to |ponuku |tú ponuku |vašu ponuku )(prijímam|beriem|súhlasím|zvolím|prijmem) (|ponuku|pozvanie|
        to|zoznámenie) / prijímam (|to |ponuku |vašu ponuku )(|s radosťou|s vďačnosťou|s vďakou|s potešením|vďačne|
        rád|rada) / (pošli|pošlite|nasmerujte|nasmeruj|priveďte|odkážte) ho (|pokojne |rovno )(za mnou|ku mne|na
        mňa) / (|ja )(by som nemal|by som nemala|nemal by som|nemala by som|nebudem mať) (|s tým |proti tomu )(nič
        proti|nič proti tomu|námietky|námietok|problém) (|proti tomu) / nevidím (|žiadny )(dôvod|dôvodu)(|,) prečo
        (|by sme |by ste |by som |by )(|sa |nás |mu |s ním |ho )(nie|nemali|nemohli|nemal|nemala|nezoznámili|
        nespoznali|nespoznať|nedať|nespojiť) (|sa spoznať|spoznať|zoznámiť|spojiť|ho spoznať|mu dať ...|sa zoznámiť)
        / (|@adv@ )nech (|sa )(|pokojne )(|bob |pán bob )(|pokojne )(|sa )(|mi )(ozve|napíše|hlási|prihlási|zavolá|
        píše) (|kedykoľvek|pokojne|mi) / (môže|smie) (|sa mi |mi |ma |sa na mňa )(ozvať|napísať|kontaktovať|zavolať|
        obrátiť) (|kedykoľvek|pokojne|rovno) / (|môj )súhlas (udelený|daný|máte|udeľujem|dávam|odo mňa máte|
        potvrdzujem) / (svoj |)súhlas (týmto |)(udeľujem|dávam) / (|@adv@ )(môžeš|môžete|pokojne) (mu |)(povedať|
        odkázať|napísať) (|mu|bobovi)(|,) (nech|že môže|že sa môže) (|@whenever@ )(@write@|@writeinf@) (|@whenever@)
        / (|hej |áno |tak |ok )(hej|áno|ok) (dajte mu ju|dajte mu ho|daj mu ho|daj mu ju|pokojne|prosím) /
        (|a|no|tak )prečo by (|aj|vlastne )nie ? / (|a|no )prečo (vlastne|aj )nie (|?) / (|no
        )(jasné|určite|samozrejme|iste)(|,) že chcem (|ho spoznať|sa zoznámiť) / (to je|no to je|aká je to|aká|to je
        ale )otázka (|!|,|?) (|no )(samozrejme|jasné|áno|iste) (|že áno) /
        (pokojne|hoci|aj|kľudne aj|kľudne) hneď (|teraz|zajtra) / som (|jednoznačne|rozhodne|všetkými desiatimi )za /
        (pokojne|kľudne|smelo) nás (prepojte|spojte|prepoj|spoj|zoznámte|predstavte)
    """,
    "fond": """
        (|veľmi |s |moc )(rád|rada|radi|radosťou|potešením|veľkým potešením) / (|veľmi )(rád|rada) (|by som |ho |ju
        |sa )(|ho |ju |sa )(|spoznal|spoznala|stretol|stretla|stretnem|spoznám|zoznámil|zoznámila) ... / (chcel|
        chcela) by som (|ho |ju |sa )(spoznať|stretnúť|zoznámiť) ... / (|to )(|by )(|bolo |znie )(|veľmi )(skvele|
        skvelé|super|výborne|fajn|dobre) / mám záujem / teším sa (|na stretnutie) / (|áno |veľmi |ja )(rád|rada|
        chcel by som|chcela by som|budem rád|budem rada|bol by som rád|bola by som rada|teším sa|mám záujem|mám
        záujem o) (|ho |ju |sa |na |s ním |boba |by som )(|ho |ju |sa )(spoznal|spoznala|spoznám|spoznať|stretol|
        stretla|zoznámil|zoznámila|zoznámim|zoznámenie|stretnutie|kontakt|porozprávam|spoznám ho) (|boba|ho|ju|s
        ním|s ňou|s bobom) / (to |)(by bolo|bolo by to|bude|znie) (|to |veľmi )(skvelé|super|fajn|dobre|skvele|milé|
        užitočné|pekné) / (|ja |určite |moc |veľmi |strašne |samozrejme |naozaj |pokojne |s ním |boba |pána boba |
        áno )(|ho |ju |sa s ním |sa s ňou |si s ním |s ním |boba |pána boba |tohto pána |toho pána )(|určite |moc |
        veľmi )(rád|rada|radi) (|ho |ju |sa s ním |sa s ňou |si s ním |si s ňou |s ním |s ňou |boba |pána boba |mu |
        jeho |sa |si |naňho |toho pána |by som ho |by som ju |by som sa s ním |by som si s ním |sa s ním )(|osobne |
        bližšie )(spoznám|spoznáme|zoznámim|stretnem|pozhováram|porozprávam|pokecám|pohovorím|spojím|pobavím|
        vypočujem|odpoviem|odpíšem|napíšem|pomôžem|poradím|prijmem|uvítam|privítam|využijem|spoznal|spoznala|
        zoznámil|zoznámila|stretol|stretla|porozprával|porozprávala|pozhováral|pozhovárala|pokecal|pokecala|
        nadviažem|nadviazal|nadviazala) ... / (|veľmi |ja |určite )(budem|bol by som|bola by som|budeme|by som bol|
        by som bola) (|veľmi |len |jedine )(rád|rada|radi|vďačný|vďačná|šťastný|šťastná|poctený|poctená)(|,) (keď|
        ak|za|že) (|nás |ma |mu |kontakt|sa |ho |ju |s ním |zoznámenie|prepojenie|predstavenie|sprostredkovanie) (|
        ho |ju )(zoznámite|zoznámiš|prepojíte|prepojíš|spojíte|spojíš|predstavíte|predstavíš|spoznám|zoznámim|dáte
        dokopy|kontakt|poskytnete|pošlete|ozve|napíše|naňho|s ním) ... / (|už |veľmi |ja |a |áno |tak )(sa |)(|už |
        veľmi )(teším|tešíme) (|sa |sa už |sa veľmi )(|veľmi |už |sa )na (|jeho |jej |to |ten |tú |toto |spoločné
        )(správu|mail|e-mail|email|kontakt|zoznámenie|stretnutie|neho|ňu|to|telefonát|list|správy|rozhovor) (|od
        neho|od boba|s ním|s bobom) / (|už |áno |rád |rada |tak |s radosťou |pokojne |netrpezlivo )(|už )(počkám|
        čakám) na (|jeho |jej )(správu|mail|e-mail|kontakt|list) / (|bude |bolo by |by bolo |bola by |to bude |bude
        to )(mi |pre mňa |)(|veľkým |veľkou |veľká |veľké |to )(potešením|cťou|česť|potešenie|radosťou) (|ho
        spoznať|ju spoznať|spoznať boba|sa s ním zoznámiť) / (|áno |veľmi |ja )(mám záujem|mám veľký záujem|mám o to
        záujem|zaujíma ma to|veľmi ma to zaujíma|chcem ho spoznať|chcem ju spoznať|chcem sa s ním zoznámiť) / (|
        veľmi |ja |určite |len )(budem|bol by som|bola by som|by som bol|by som bola) (|veľmi |len |jedine |naozaj
        )(rád|rada|radi|potešený|potešená|poctený|poctená|šťastný|šťastná|nadšený|nadšená) (|za to|za kontakt|za
        zoznámenie|za prepojenie) / (rád|rada|s radosťou|pokojne|určite|veľmi rád|veľmi rada) (|by som |si s ním |sa
        s ním |ho |s ním |mu |to |sa o tom )(|si |sa |rád |rada )(porozprávam|zoznámim|spoznám|stretnem|napíšem|
        odpoviem|pomôžem|prijmem|skúsim|preberiem|prediskutujem|vypočujem|podelím|spolupracujem|dozviem|pozhováram)
        ... / (bude|bolo by|bola by|by bolo) (|to )(mi |pre mňa )(|veľkou |veľká )(cťou|česť|cti|potešením) / (|už |
        rád |rada |netrpezlivo |s radosťou )(|už )(čakám|počkám|teším sa) na (neho|ňu|boba|pána boba) / (|už |rád |
        rada |netrpezlivo )(čakám|počkám|teším sa) naňho / (vždy|vždycky) (|veľmi )(rád|rada) (|spoznám|spoznávam|
        stretnem|sa zoznámim) (|s )(nových|novými|zaujímavých|zaujímavými) (ľudí|ľuďmi) /
        (|no |a |ale |veď )(ako|akože|vari) (|len )(by som|by sme) (|ja |to |toto |@nm@
        )(mohol|mohla|mohli|smel|smela) (|to |toto |@nm@ |takú ponuku |takej ponuke |niečo také
        )(odmietnuť|odolať|povedať nie) (|@nm@|takú ponuku|takej ponuke|niečo také|takú príležitosť|to) (|?) / (|no |a
        |ale )(ako|akože) (|to |len )(odmietnuť|odolať|povedať nie) (@nm@|takú ponuku|takej ponuke|niečo také) (|?) /
        (|no |a )kto by (to |toto |takú ponuku |takej ponuke |niečo také |)(odmietol|odolal|povedal nie|nechcel)
        (|@nm@|takú ponuku|takej ponuke|niečo také|to) (|?) / @nm@ sa (|predsa )(neodmieta|nehovorí nie|nedá
        odmietnuť|nedá povedať nie) /
        (toto |to |takéto ponuky |taká ponuka |taká príležitosť |niečo také )sa (|predsa )(neodmieta|neodmietajú|nedá
        odmietnuť|nedá odolať) (|predsa) / (takej ponuke|tomu) (sa nedá odolať|neodolám) / (|to )(bol|bola) by som
        (|predsa|úplný|úplná )(blázon|hlúpy|hlúpa|hlupák|sprostý|sprostá|somár|hus|proti sebe|padnutý na hlavu)
        (|,)(keby som|ak by som|aby som) (to|toto |@nm@|takú ponuku|niečo také
        |)(odmietol|odmietla|nechcel|nechcela|nevyužil|nevyužila|povedal nie|povedala nie) (|takú ponuku|takú
        príležitosť|to|@nm@) / (|to )(len|jedine) (blázon|hlupák) by (to|toto |)(odmietol|nechcel) /
        (bol|bola|bolo|je|bola by|bolo by|bol by) (|to|by to|by )(hriech|škoda|hlúposť|hlúpe) (|to
        )(odmietnuť|nevyužiť|nechcieť|odmietať) (|takú ponuku|takú príležitosť)
    """,
    "warm": """
        (|znie to |veľmi )(zaujímavo|zaujímavé) / super / skvelé / výborne / fajn / dobrý nápad / žiadny problém /
        nie je problém / bez problémov / nevadí / prečo nie / v pohode / super nápad / výborný nápad / skvelý nápad
        / super vec / (vôbec |)(mi |)(to |)(vôbec |)(nevadí|neprekáža) (|mi to|mi|to) / proti tomu nič /
        (|a|no )prečo nie ? / (|to|toto |@nm@|takej ponuke )(|proste|predsa )(nemôžem|neviem|nedokážem|nedá sa)
        (|to|toto |@nm@|predsa )(odmietnuť|odolať|povedať nie) (|takú ponuku|@nm@|takej ponuke) / @nm@ je
        (|veľmi|naozaj|proste|vždy|hrozne
        )(zlatá|zlatý|dobrá|dobrý|milá|milý|skvelá|skvelý|úžasná|úžasný|poklad|fajn|super) / @nm@ (má|mala|mal)
        (|vždy|naozaj )(dobrý|skvelý|výborný|dobré|skvelé|) (vkus|nos|nápady|odhad|oko|ľudí) (|na ľudí) /
        (priatelia|kamaráti|známi|priateľ|kamarát|známy) @nm@ (sú|je) (|aj|tiež|vždy|u mňa
        )(moji|moje|môj|vítaní|vítaný) (|priatelia|kamaráti|priateľ|kamarát) /
        @uns@ / (nie|radšej nie) na @adrs@ /
        (|lebo )(|v práci|v kancelárii|doma|cez deň|teraz )(nemôžem|nesmiem|nerád|nerada) (|veľmi|teraz|v práci
        )(hovoriť|telefonovať|volať|rozprávať|dvíhať) (|v práci|cez deň) / (|ale|a )(teraz|dnes|už) (|už|je|to|už
        je|už je to|je to|mám )(lepšie|voľnejšie|pokojnejšie|ľahšie|čas|viac času)
    """,
    "no": """
        nie (|nie|ďakujem|vďaka|nechcem|nemám záujem|nemám čas|prosím|radšej nie|bohužiaľ|žiaľ|nesúhlasím|nie je to
        pre mňa|ďakujem nemám záujem|nikdy) (|ďakujem) / nikdy / v žiadnom prípade / ani náhodou / (radšej|bohužiaľ|
        žiaľ|určite|rozhodne|asi|ďakujem ale|skôr|obávam sa že) nie (|ďakujem) / (|bohužiaľ |ja |žiaľ |o to |ďakujem
        |ďakujem ale )(nemám záujem|nemám čas|nemám chuť|nemám v úmysle|nechcem|nie som|nemôžem|nesúhlasím|
        nepotrebujem|neželám si) (záujem|o to záujem|čas|na to čas|to|o to) ... / nemám záujem / nechcem /
        nesúhlasím / nezaujíma ma to / nezáujem / (nie je to|to nie je) (nič |)pre mňa / (|musím |bohužiaľ musím |
        žiaľ musím |zdvorilo |s vďakou )(odmietnuť|odmietam|odmietnem) (|ponuku) / nechajte ma (tak|na pokoji) /
        neprichádza do úvahy / (|ja |bohužiaľ |ďakujem ale |žiaľ |momentálne |teraz )(nemám záujem|nemám čas|nemám
        chuť|nemám v úmysle|nechcem|nechcel by som|nechcela by som|neželám si|nehľadám|nepotrebujem|nesúhlasím|
        nestojím|neplánujem|nezaujíma ma) ... / (|prosím |a )(nedávajte|neposkytujte|nezdieľajte|nepredstavujte|
        nedávaj|neprepájajte) ... / (|bohužiaľ |žiaľ |musím |radšej |chcem |tentokrát |ďakujem ale )(|to |tentokrát
        )(odmietnuť|odmietam|odmietnem|vynechám|pas) ... / (nie|niee|ani nie|kdeže) (|,)(|ďakujem |vďaka )(nechcem|
        nemám záujem|nemám čas|netreba|nie je potrebné|ďakujem|vďaka|radšej nie|to nie je pre mňa|nepotrebujem|v
        žiadnom prípade|nehľadám) ... / (nie je|nebude) (to |)(potrebné|treba|nutné|pre mňa|nič pre mňa) ... /
        (ďakujem|vďaka|veľmi pekne ďakujem|to je milé|ďakujem za ponuku)(|,) ale (|tentokrát |radšej |bohužiaľ
        )(nie|nemám záujem|nechcem|odmietnem|musím odmietnuť|radšej nie|nie je to pre mňa|nemám čas|nehľadám|
        nepotrebujem) ... / ani náhodou / radšej nie / (|ja |rozhodne |prosím vás |prosím ťa |určite )(|prosím )(|
        radšej |nikomu |rozhodne |v žiadnom prípade |v žiadnom prípade prosím |určite |mu |mi )(|mu |jej |nikomu |ho
        |ju |môj mail |moju adresu |môj kontakt |môj e-mail )(|prosím |radšej )(nedávajte|nedávaj|neodovzdávajte|
        neodovzdávaj|neposielajte mu|neposielaj mu|neposkytujte|neposkytuj|neoznamujte|nezdieľajte|nezdieľaj|
        neprezrádzajte|neprezrádzaj|nehovorte mu|nešírte|nešír|nepreposielajte|nepreposielaj|neprepájajte|
        neprepájaj|nezoznamujte|nezoznamuj|nepredstavujte|nepredstavuj|nespájajte) ... / (|ja |zásadne |svoj |svoju
        |mail |adresu |kontakt |e-mail |osobné )(|svoj |svoju |môj |moju )(|mail |adresu |kontakt |e-mail |údaje )(|
        zásadne |cudzím |cudzím ľuďom |nikomu |neznámym |neznámym ľuďom |len tak |nikdy )(|ľuďom )(|zásadne
        )(nedávam|nezdieľam|neposkytujem|nerozdávam|neoznamujem|neodovzdávam) (|nikomu|cudzím|svoj|svoju|mail|
        adresu|kontakt|ľuďom|cudzím ľuďom|neznámym|neznámym ľuďom|ľuďom ktorých nepoznám|len tak) ... / (neželám|
        neprajem|nechcem|nechcel by som|nechcela by som) (|si )(|,) aby ... / (|ja |to |svoju |svoj )(radšej|rád by
        som|rada by som|chcem|chcel by som|chcela by som) (|si |by som |by som si |to )(|@mething@ |ho |ju )(|radšej
        |len )(nechal|nechala|nechám|ponechal|ponechala|ponechám|nechať|ponechať|zachoval|zachovala|zostal|zostala)
        (|si )(|@mething@ |ho |ju )(pre seba|v súkromí|u seba|súkromnú|súkromný|v anonymite|anonymný|anonymná) (|
        @mething@) / (nechajte|nechaj|ponechajte) (|si )(|prosím )(|@mething@ |ju |ho |to )(|prosím )(pre seba|u
        seba|v tajnosti|v súkromí|dôverne|tak) (|prosím) / @mething@ (|nech |by mala |by mal )(zostane|zostáva|
        ostane|zostať|je súkromná|je len pre mňa) (|len |iba )(u mňa|medzi nami|súkromná|súkromný|u vás|pre mňa|) /
        (|to |toto |táto vec |bohužiaľ to |žiaľ to )(nie je|už nie je|naozaj nie je|fakt nie je|nie je práve) (|moja
        |môj |úplne |práve |nič |to )(môj odbor|moja parketa|môj svet|moja téma|môj štýl|odbor|parketa|téma|nič pre
        mňa|pre mňa|moja vec|mojím odborom|moja oblasť|môj šálka kávy|moja šálka kávy|moja šálka čaju) / (|tomuto |
        tomu |tým |takýmto veciam |takým veciam |už |sa )(|už |sa |sa už |sa tomu |sa tým |tým )(|už )(nevenujem|
        nezaoberám) (|sa )(|už |tým|tomu|tomuto|takými vecami|touto oblasťou|týmto odborom|) (|už|dávno|tým|tomu) /
        (|tým |mu |asi |bohužiaľ |žiaľ |bohužiaľ mu |v tom |s tým |v tomto |veľmi )(|mu |by som mu |by som )(|asi |
        veľmi |nijako |aj tak )(nepomôžem|nepomohol by som|nepomohla by som|neporadím|nebudem nič platný|nemám mu čo
        ponúknuť|nebol by som mu nič platný|nemôžem pomôcť|nepomohol|nepomohla) (|by som mu|s tým|v tom|bohužiaľ) /
        (|ja |bohužiaľ |žiaľ |obávam sa že )(nie som|nebudem) (|práve |asi |ja )(|ten |tá )(pravý|pravá|správna
        osoba|ten správny|tá správna|vhodná osoba|ten pravý|tá pravá|správny človek|správnou osobou|vhodný človek)
        (|pre to|preňho) / (|len |iba |akurát )(|by som )(|ho |mu |by som ho |by som mu |by so mnou )(|len |iba |by
        som |akurát )(obral|obrala|oberal|oberala|pripravil|pripravila|zaberal|zaberala|mrhal|mrhala|okradol|
        okradla|strácal|strácala|plytval|plytvala) (|ho |jeho |so mnou |mu )(|zbytočne |len )(o čas|čas|časom) / (|
        je |to je |bola by to |by bola )(škoda|strata) (|jeho |môjho |vášho |tvojho |)času (|jeho|môjho) / (|
        tentokrát |toto |ja |to |radšej |asi |bohužiaľ |žiaľ |túto ponuku |tú ponuku )(|to |toto |si to |by som to |
        by som |sa )(|tentokrát |radšej |asi )(vynechám|vynechal|vynechala|oželiem|preskočím|vzdám|odmietol|
        odmietla|odpustím|nechám tak|nechal tak|nechala tak|nechajme tak|nechajme to tak|nechajte tak|nechajte to
        tak|nechaj tak|nechaj to tak|zdržím) (|tentokrát|vďaka|ďakujem|to|toho) / (|ponuku |ponuky |ju |túto ponuku
        |tú ponuku |vašu ponuku )(|tentokrát )(nevyužijem|nevyužijeme|neprijmem|neprijímam|nevezmem) (|ju|ponuku|
        túto možnosť|túto ponuku|tentokrát|bohužiaľ|žiaľ) / (nestojím|nestojíme) o (to|neho|kontakt|nové kontakty|
        ďalšie kontakty|túto známosť|zoznámenie|žiadne kontakty) ... / (|ja )(|už )(|nových |takých )(kontaktov|
        známych|mailov|e-mailov|ľudí|známostí) (|už )(mám|je) (|už |aj tak |viac než |viac ako )(dosť|dostatok|až
        až|až nad hlavu|veľa|nad hlavu) (|aj tak|už) / mám (|už |aj tak )(|viac než |viac ako )(dosť|dostatok|veľa|
        kopu|až až) (|nových )(kontaktov|známych|mailov|e-mailov|známostí) (|už|aj tak) / (|to |toto )(nie je|
        nebude) (|to |mi |mi to |pre mňa |podľa mňa |toho )(treba|potrebné|potreba|nutné) / (netreba|to netreba|
        nepotrebujem to|zbytočné|je to zbytočné|to je zbytočné|nemá to zmysel|to nemá zmysel|nemá to cenu|to nemá
        cenu|nemalo by to zmysel|nevidím dôvod|nevidím v tom zmysel|nič z toho nebude|z toho nič nebude|neprichádza
        do úvahy|to neprichádza do úvahy|nehodí sa mi to|to sa mi nehodí|nechajme to|nechajme to tak|nechajme tak|
        nechaj to tak|nechajte to tak|nechaj tak|zabudnite na to|pustite to z hlavy|bezo mňa|mňa vynechajte|
        vynechajte ma|vynechajte ma z toho|so mnou nerátajte|nerátajte so mnou|so mnou nepočítajte|nepočítajte so
        mnou|so mnou nerátaj|nerátaj so mnou|nezáujem|ani za nič|ani za svet|ani nápad|kdeže|ale kdeže|nn|nn vďaka|
        vôbec nie|to teda nie|rozhodne nie|som zásadne proti|som proti tomu|som proti|odmietam to|zamietam|
        zamietnuté|nedávam súhlas|neudeľujem súhlas|nemáte môj súhlas|nedávam dovolenie|súhlas nedávam|súhlas
        neudeľujem|môj súhlas nemáte|nedám|nedovoľujem|nepovoľujem|s tým nesúhlasím|s tým nemôžem súhlasiť|nemôžem
        súhlasiť|nieje potrebné) (|ďakujem|vďaka|prosím|bohužiaľ|žiaľ|s ničím|k tomu) / (|ja |boba |ho |ju |s ním |
        oňho |kontakt s ním |o kontakt s ním )(nevyhľadávam|nestojím|nechcem mať nič spoločné|nechcem nič mať|
        nechcem byť v kontakte|nemám oňho záujem|nehľadám|nemám potrebu|necítim potrebu|nemám chuť|nemám náladu|
        nemám kapacitu|nemám silu|nemám energiu) ... / (necítil by som|necítila by som|necítim) sa (|s tým |v tom |
        pri tom )(dobre|komfortne|príjemne) (|s tým|pri tom) / (nebolo by|nie je) mi to (|veľmi |úplne )(príjemné|
        milé|po chuti|po vôli) / je mi to (nepríjemné|proti srsti) / (|moja )odpoveď (je|znie)(|:|-|,) (nie|bohužiaľ
        nie|žiaľ nie|rozhodne nie|jednoznačné nie|jasné nie) / (|na to |teraz na to |na toto |na takéto veci
        )(nemám|už nemám|teraz nemám) (|na to |teraz |bohužiaľ |naozaj |fakt |vôbec )(čas|kapacitu|náladu|silu|
        priestor|chuť|nervy|energiu|bunky|pomyslenie) ... / (|ja |bohužiaľ |žiaľ |už |ďakujem |naozaj |fakt )(|@obj@
        )(|už |teraz |bohužiaľ |žiaľ |prosím |radšej |vôbec |momentálne |naozaj )(nechcem|nemám záujem|nemám čas|
        nemám náladu|nemám chuť|nemám silu|nemám kapacitu|nemám vek|nemám nervy|nemám energiu|nestojím|nehľadám|
        nevyhľadávam|nepotrebujem|netúžim|nemám potrebu|nechcel by som|nechcela by som|nejdem|nepôjdem|nebudem
        pokračovať|nechcem sa púšťať|nebudem sa púšťať|nepristúpim|nezapojím sa|sa nezapojím|sa nepustím|nepúšťam
        sa) ... / (nebudem|nechcem|nemienim|nechcel by som|nechcela by som) (|v tom |s tým |sa do toho |sa toho |sa
        |do toho )(pokračovať|púšťať|zúčastniť|zapájať|zapojiť|začínať|zaplietať|miešať|pliesť) ... / (|to |toto
        )(odo mňa) (|prosím )(nechcite|nechci|nežiadajte|nežiadaj) (|prosím) / (|svoju |moju |môj |svoj )(adresu|
        adresa|e-mail|mail|kontakt|údaje|telefón|číslo) (|prosím |mu |jej |radšej |nikomu |v žiadnom prípade |
        rozhodne )(|prosím |nikomu |mu |ďalej )(nedávajte|nedávaj|neodovzdávajte|neposkytujte|neposkytuj|
        nezdieľajte|nezdieľaj|neposielajte|neposielaj|neprezrádzajte|nešírte|nepúšťajte|nedávať|neposkytovať) ... /
        (ponechajte|ponechajte si|nechajte si|nechaj si|nechajte|držte|považujte) (|prosím |@mething@ |si )(|
        @mething@ |prosím )(|len |iba |výhradne |za )(pre seba|u seba|v tajnosti|pre vašu potrebu|pre svoju potrebu|
        dôvernú|dôverný|súkromné) (|prosím) / (nechajte|vynechajte|nechaj|vynechaj|nezaťahujte|neťahajte|nezaťahuj|
        neťahaj) (|ma |mňa )(|prosím )(|z toho |do toho )(|ma |mňa )(vonku|z toho vonku|mimo|bokom|z toho|do toho|z
        toho von|na pokoji|v pokoji) (|prosím) / (|už |som )(|som |už |dávno )(z odboru|z brandže|z toho|mimo
        odboru|mimo brandže) (|som |už |dávno )(preč|vonku|odišiel|odišla) / (z odboru|z brandže) som (|už |dávno
        )(odišiel|odišla|preč|vonku) / (|tak |takže )(mu |by som mu |im )(|asi |aj tak |by som )(nebudem|nebol by
        som|nebola by som|nebol|nebola) (|asi |mu )(na nič|na úžitok|nijako platný|prospešný|prospešná|na osoh) / (|
        mu |bohužiaľ |žiaľ |asi |bohužiaľ mu |asi mu |im )(|mu |im )(nemám|nemáme) (|mu |veľmi |bohužiaľ |asi )(čo|
        čím|ako|nič) (ponúknuť|poradiť|pomôcť|prispieť|byť užitočný) ... / (|bohužiaľ |žiaľ |ale |musím |radšej |
        dovolím si )(ju|ho|to|ponuku|tú ponuku|vašu ponuku) (|musím |bohužiaľ |radšej |tentokrát )(odmietnuť|
        odmietam|odmietnem) / (|bohužiaľ |žiaľ )musím (|ju |ho |to |tú ponuku |ponuku )(|bohužiaľ |zdvorilo |s
        vďakou )(odmietnuť|zamietnuť) / nie nie nie / nie a nie / nie nie vďaka / nie a bodka / nie proste nie /
        proste nie / to fakt nie / fakt nie / naozaj nie / jednoznačne nie / jednoznačné nie / absolútne nesúhlasím
        / ani za boha / len cez moju mŕtvolu / to ani náhodou / tak to ani náhodou / ani ma nehne / ani ma nenapadne
        / nechám si to ujsť / tentokrát si to nechám ujsť / radšej by som (|to )(nechal|nechala|vynechal|vynechala|
        odmietol|odmietla) (|tak|to tak|to) / radšej (|by som )(zostanem|ostanem|zostal|zostala|ostal|ostala) (|
        radšej )(bokom|v anonymite|v pokoji|mimo|sám|sama) / chránim si (|svoje )súkromie / (vážim|cením) si svoje
        súkromie / na to (už |)som (veľmi |príliš )(starý|stará|unavený|unavená) / som na (to|toto|také veci) (už |
        )(veľmi |príliš )(starý|stará|unavený|unavená) / (zakazujem) (|vám |ti |komukoľvek )(odovzdať|dávať|dať|
        poskytovať|poskytnúť|zdieľať) ... / (|@him@ )(nemôžete|nemôžeš|nesmiete|nesmieš) (|@him@ |nikomu )(@mething@
        @giveinf@|@giveinf@ (|@him@ )@mething@) / (|ale )(rozhodol|rozhodla) som sa (|,)(|že )(kontakty obmedziť|
        obmedziť|to odmietnuť|odmietnuť|nič|nikam|ne|neposkytovať|nevstupovať|nezúčastniť|nezapájať|to nechať tak|
        zostať|nedávať|nové kontakty) ... / (|toho |do toho |v tom |s tým )(|sa )(zúčastniť|zapájať|zapojiť|
        pokračovať|púšťať|angažovať|pliesť|miešať|odpovedať|zoznamovať) (|sa |sa toho |sa do toho |s ním )(nebudem|
        nechcem|nemienim|nechystám) (|sa|toho) / (moja|táto|môj|moju|svoju) (|mailová |e-mailová )(adresa|mail|
        e-mail|číslo|adresu) (je|slúži|mám|používam|dávam) (|určená )(len|iba|výhradne) (pre|k|priateľom|známym|
        rodine|najbližším) (|priateľov|známych|rodinu|mňa|seba|blízkych|najbližších|svojich priateľov|svoju potrebu|
        prácu|súkromné účely) / (|prosím )(|nikomu |mu |ďalej )(ju|ho|ich) (|prosím |nikomu |mu |ďalej )(nedávajte|
        nedávaj|neodovzdávajte|neposielajte|neposielaj|nezdieľajte|neposkytujte|neprezrádzajte|nešírte) ... / nikomu
        (ju|ho|ich) (|prosím )(nedávajte|nedávaj|neposkytujte|nehovorte|neoznamujte) ... / (|obávam sa že |bohužiaľ
        |žiaľ |asi |ja )(|si |na to |si na to |naňho |si naňho )(|na to )(čas )(nenájdem|nebudem mať|mať nebudem|
        nezostane|mi nezostáva|nezostáva) / (|obávam sa že |bohužiaľ |žiaľ )(nenájdem|nebudem mať) (|si )(|na to |
        naňho )(|už )(čas|kapacitu|priestor|silu|energiu) (|na to) / (|@obj@ |na tom |na tom zoznámení |na nich |na
        tej známosti )(mi |veľmi mi |mi veľmi |mi vôbec |mi nijako )(|veľmi |vôbec )(nezáleží|nejde) ... /
        (zaobídem|zaobídeme|obídem) sa (|aj )bez (toho|neho|nich|takej známosti|ďalších kontaktov) / (bez toho|bez
        neho|aj bez toho) sa (|pokojne |rád )(zaobídem|obídem) / (dôrazne |rozhodne |zásadne |kategoricky |
        )(odmietam|zakazujem|som proti tomu)(|,) (|aby|aby ste|aby si|poskytnutie|zdieľanie|to) ... / (|to |toto |tá
        téma |táto téma |táto oblasť |tá oblasť )je (|úplne |celkom |dosť )mimo (mňa|môj odbor|moju oblasť|môjho
        odboru|mojej oblasti|moje možnosti) / (|ničím )(|by som )(neprispel|neprispela|neprispejem|nepomohol|
        nepomohla) (|by som )(|ničím|k tomu|tam|tam ničím|ničím novým) ... / (|ničím )by som (|ničím )(neprispel|
        neprispela|nepomohol|nepomohla) / (|veľmi |nejako |vôbec )(|sa )(mi )(|sa )(|do toho |veľmi |veľmi do toho |
        tam )(nechce|nehodí|nepáči|nepozdáva) (|sa) / (veľmi |nejako |)(sa |)(mi |)(sa |)(do toho|na to) (|mi |sa
        )(|veľmi )(nechce) / (bol|bola) by som (|oveľa |radšej |rád |rada )(rád|rada|radšej)(|,) (keby ste|keby si|
        keby sa) (|mu |ju |ho |to |moju adresu |môj mail |adresu )(|mu |ju |ho |to |nikomu )(nerobili|neurobili|
        nedávali|neposielali|nezdieľali|neposkytovali|nedal|nedával|nedali) ... / (|už )(|ma |to ma |ma to |to )(|to
        |ma |už )(už |)(nezaujíma|neťahá|nebaví|neláka|neberie) (|ma|to|už) ... / nech (|si |radšej )(|prosím
        )(nájde|hľadá|vyhľadá|skúsi|osloví|sa obráti na) (|si )niekoho iného / nikoho (|nového )(mi |)(predstavovať
        |zoznamovať |hľadať )(nemusíte|nemusíš|netreba|nepotrebujem) / nemusíte (mi |ma )(nikoho|s nikým|ho)
        (predstavovať|zoznamovať) / (s mojím|so) (súhlasom|mnou|dovolením) (|prosím |tu )(nerátajte|nerátaj|
        nepočítajte|nepočítaj) / (môj |)súhlas (|k tomu |vám |na to |s tým )(|k tomu )(nedám|nedávam|nemáte|
        neudeľujem|nedostanete|odo mňa nemáte) / (|za |o )(túto|takúto|takú|také|tento) (známosť|ponuku|zoznámenie|
        kontakt) (|ja |radšej |tentokrát |úctivo )(poďakujem|ďakujem|odmietnem|vynechám|odmietam) / (radšej|úctivo|
        tentokrát|zdvorilo) (|za to |to )(poďakujem) / (|na to |ja |ale )nemám (|teraz |už |na to |bohužiaľ |žiaľ |
        momentálne )(|teraz |už |na to |na také veci )(|ani )(čas|silu|náladu|chuť|kapacitu|energiu|pokoj|priestor)
        (|ani|a|na) ... / (|to |toto )(|asi |skôr |bohužiaľ |naozaj |rozhodne )nie je (|asi |skôr |nič |úplne |práve
        )(|nič )(pre mňa|môj odbor|moja parketa|môj štýl) / to (asi |skôr |)nie je (asi |skôr |)(nič |)pre mňa / (|
        veľmi |ja )(nemám rád|nemám rada|nemusím|neznášam|nemám v láske) (|veľmi |ho|ju|boba|toho pána|také|takého|
        takéto|tieto|toto|zoznamovanie|nové|cudzie|nových) ... / nemám (ho|ju|toho pána|boba) (|veľmi |práve )(rád|
        rada|v láske) / nech (ma|mi|sa mi|so mnou|sa na mňa) (|prosím |radšej )(nehľadá|nepíše|neozýva|nevolá|
        nekontaktuje|neotravuje|neobracia) ... / (chcem|chcel by som|chcela by som|potrebujem) (|mať |už |len )(svoj
        |)(pokoj|kľud|svätý pokoj|kľud a pokoj) / (|ďakujem |vďaka )(zaobídem|zaobídeme|obídem) sa (|bez toho|bez
        neho|aj tak) /
        (|a|ale )(|to|len|a )(práve|presne) (preto|z toho dôvodu|kvôli tomu) (|hovorím|odpovedám|moja odpoveď znie|je
        moja odpoveď|bohužiaľ|radšej|to bude )(nie|odmietam|ďakujem nie|nie ďakujem|nechcem|nemám záujem|odmietnem|to
        odmietam|nestojím o to) (|, ďakujem|, díky|ďakujem|díky) / (|a )preto (práve|aj) (nie|nechcem|odmietam|nemám
        záujem) / (ani|ani za) (za nič|milión|zlaté prasa|živého boha|boha) (|na svete) / za (nič na svete|boha|živého
        boha) / za žiadnu cenu (|na svete) / za žiadnych okolností / v mojom veku (|už )(|nové|žiadne|ďalšie
        )(|priateľstvá|známosti|kontakty|ľudí )(nehľadám|nepotrebujem|nechcem|nenadväzujem|nestojím o) ... / (|už
        )(nové priateľstvá|nové známosti|nové kontakty|nových ľudí|nových priateľov) (|už
        )(nehľadám|nepotrebujem|nechcem|nenadväzujem) ... / ani (náhodou|omylom|vo sne|za svet) / (|je mi )škoda (|na
        to )(môjho |)času (|na to) / to (|naozaj|vážne )nie(|,) (ďakujem|díky) / takže (nie|radšej nie)(|,)
        (ďakujem|díky) /
        nie(|,) (ďakujem|díky|vďaka|ďakujeme) ... / (|ale ) (tentokrát|tentoraz) (|to )(|radšej|bohužiaľ
        )(odmietnem|odmietam|nie|bezo mňa|vynechám) (|, ďakujem)
    """,
    "excuse": """
        (|som |žiaľ som )(|príliš |veľmi |momentálne )(zaneprázdnený|zaneprázdnená|vyťažený) / nemôžem / (|ja
        )nemôžem (|tomu |na to )(povedať áno|súhlasiť|prijať) / (|som |už som |som už |som dávno |ja som |bohužiaľ
        som |žiaľ som )(|už |dávno )(na dôchodku|v dôchodku|v penzii|dôchodca|dôchodkyňa) / mám (|teraz |toho |aj
        tak |veľmi |bohužiaľ |naozaj |toho teraz )(veľa práce|toho veľa|nad hlavu|plno|priveľa práce)
    """,
    "later": """
        neskôr / možno neskôr / teraz nie / nie teraz / ešte nie / dnes nie / zatiaľ nie / momentálne nie / inokedy /
        možno inokedy / nabudúce / možno nabudúce / (budúci|budúci) (týždeň|mesiac|rok) / o (týždeň|mesiac|rok| dva
        týždne) / po (dovolenke|prázdninách) / rozmyslím si to / musím si to (rozmyslieť|premyslieť) / ozvem sa ... /
        dám vedieť ... / zajtra / možno (neskôr|na jeseň|na jar|nabudúce|v lete|po|o) ... / neskôr (|rád|rada|možno)
        / inokedy / ešte nie / (opýtajte sa|opýtaj sa|spýtajte sa|ozvite sa|napíšte|napíš) (|mi |ma |znova |prosím
        )(znova|o|v|po|na|neskôr) ...
    """,
    "stop": """
        prestaňte / prestaň / dosť / (|prosím )prestaňte (mi |)písať ... / (|prosím )(už |)(mi |)(viac |)(už |
        )(nepíšte|neposielajte|nekontaktujte) (|mi |ma )(|už|viac) ... / odhlásiť / odhláste ma / (|prosím
        )(vymažte|odstráňte) (|ma|moju) ... / (|prosím )(prestaňte|prestaň|nechajte) (|mi |ma )(písať|posielať|
        kontaktovať|na pokoji|obťažovať) ... / (|prosím |už )(nepíšte|neposielajte|nekontaktujte|nepíš) (|mi|ma|už)
        ... / (|prosím )(vymažte|odstráňte|zmažte|vyraďte|odhláste) (|ma|moje|môj|moju) ... / (už |)nechcem (|už |
        dostávať |ďalšie |žiadne )(maily|e-maily|správy|dostávať|ďalšie) ... / dosť (mailov|správ) / (|už |prosím |
        prosím už )(nikdy |)(mi |ma |)(|už |nikdy |viac |ďalej )(nepíšte|nepíš|neposielajte|neposielaj|
        nekontaktujte|nekontaktuj|neotravujte|neobťažujte|neobťažuj|neotravuj) ... / (|prosím )(|ma )(vyškrtnite|
        vyraďte|odhláste|odstráňte|vymažte|zmažte|vyberte) (|ma |mňa |moju |si ma )(|prosím )(|z |zo ) ... / nechcem
        (|už |od vás |už od vás |viac )(|od vás |viac |žiadne |nič )(|žiadne |ďalšie |nič |dostávať )(dostávať|
        správy|maily|e-maily|žiadne|ďalšie|počuť) ... / chcem sa odhlásiť / odhlasujem sa / dajte mi pokoj / daj mi
        pokoj / prestaňte (|ma |mi )(obťažovať|písať|spamovať|otravovať) ... / (|prosím )o (ukončenie|zastavenie) (|
        tejto |ďalšej )(korešpondencie|zasielania|komunikácie|mailov|posielania) ... /
        (|prosím|už|a )(|už|viac|nikdy )(|mi|mne )(|už|prosím|viac|nikdy )(|nič|žiadne|žiadny|také|taký|podobné
        )(|také|takého|podobné|ďalšie )(|maily|e-maily|správy|veci|ponuky|spamy )(|mi|už|viac
        )(neposielajte|neposielaj|nepíšte|nepíš|nezasielajte) ... / (|prosím
        )(neposielajte|neposielaj|nepíšte|nepíš|nezasielajte) (mi |)(|už )(|nikdy|viac|ďalšie|také|žiadne
        )(|také|podobné|žiadne|nič|maily|správy )(|už )(nič|maily|správy|veci|viac|nikdy|také|podobné|e-maily|ponuky)
        ... / (dajte|daj) mi (|už|láskavo|prosím )(|s tým )(|svätý )pokoj ... / (nechajte|nechaj) ma (|už|prosím
        )(tak|na pokoji|v pokoji|byť) ... / (|už )(ma |)(neotravujte|neotravuj|neobťažujte|neobťažuj|prestaňte
        otravovať|prestaňte obťažovať) ... / (prestaňte|prestaň) mi (písať|posielať) ...
    """,
    "doubt": """
        ak / keď / pokiaľ / až / kým / pod podmienkou / len / iba / možno / asi / snáď / prípadne / pravdepodobne /
        uvidíme / záleží / neviem / netuším / nemám tušenie / nie som si istý / nie som si istá / váham / kto / čo /
        ako / kde / prečo / aký / či / môžete / povedal / hovorí / haha / dovolenka / dovolenke / preposielam /
        asistentka / najprv / viac informácií / alebo / áno aj nie / áno nie / hmm / problém / myslím / je mi to
        jedno / inak / to som ja / nie som proti / nevidím problém / nebudem proti / nemám problém / (|@adv@
        )(@giveimp@|@mayyou@ (|@adv@ )(|@him@ )@giveinf@) (|@adv@ )(|@him@ )(|prosím )(|adresu |mail |kontakt |
        e-mail |číslo )(|na )(ivy|ann|boba|jeho|jej|ich|váš|vašu|tvoj|tvoju|kolegu|manželky) (|adresu|mail|kontakt|
        e-mail) / (bob|on|ivy|ona) (písal|hovoril|tvrdí|píše|hovorí|myslí)(|,) že / keby / keby som / keby ste /
        keby si / leda / ledaže / jedine / buď / (|@adv@ )(@giveimp@|@mayyou@) (mi|nám|mne) (|prosím |@giveinf@ |
        tiež )(|@giveinf@ )(|jeho|jej|adresu|mail|číslo|kontakt|naňho|viac|podrobnosti|najprv|informácie) /
        to mi (|tak|ešte|tak ešte|ešte tak|už len )(ešte |)(chýbalo|chýba) / (toto|to) (mi|nám) (|tak
        )(ešte|akurát|práve) (chýbalo|chýba) / už len to mi (chýbalo|chýba)
    """,
    "but": "ale / avšak / však / hoci / napriek",
    "not": "nie / nikdy / nič / nikto / žiadny / bez / ani / odmietam / nemám / nemôžem",
    "marks": "^ne(?!ch$|skor|viem$)[a-z]{4,}",
    "regret": """
        bohužiaľ / žiaľ / ľutujem / prepáčte / prepáč / ospravedlňujem sa / škoda / je mi ľúto / je mi to ľúto /
        nehnevajte sa / nehnevaj sa / bez urážky / prosím o prepáčenie / sorry / mrzí ma to / veľmi ma to mrzí
    """,
    "hello": """
        ahoj / dobrý (deň|večer) / dobré ráno / čau / vážený / vážená / milý / milá / zdravím / vážený pán / vážená
        pani
    """,
    "bye": """
        s (pozdravom|úctou) / (|srdečný )pozdrav / dovidenia / pekný (deň|víkend) / prajem pekný deň / veľa
        (šťastia|úspechov) / zdravím
    """,
    "thanks": """
        (|veľmi |srdečne |vopred |pekne )(ďakujem|ďakujeme|vďaka) (|veľmi|pekne|vopred|vám) / (ďakujem|vďaka|
        ďakujeme) (za|že) ... / (je to |)(od vás |veľmi )(milé|pekné) ... / (|veľmi |veľmi pekne |srdečne )(ďakujem|
        vďaka) (|vám |ti |pekne )(za|že) ... / (|veľmi |pekne )(ďakujem|vďaka|ďakujeme|dík)(|,) (že|za to že) (ste|
        si|na mňa|o mne|sa) (|na mňa |o mne |si na mňa )(mysleli|myslel|myslela|myslíte|myslíš|spomenuli|spomenul|
        spomenula|pýtate|pýtaš) ...
    """,
    "fill": """
        prosím / a / aj / tiež / teda / tak / veľmi / naozaj / teraz / momentálne / v tejto chvíli / ja / mi / ma /
        nás / ho / ju / to / tentoraz / z mojej strany / pre mňa / hneď / ivy / bob / ann / pretože / lebo / ďakujem
        za pochopenie / (|ale |len |iba |akurát |jedine |a |s tým že )(|prosím |prosím vás |prosím ťa |prosil by som
        |prosila by som |radšej |uvítam |uvítal by som |uvítala by som |preferujem )(|len |iba |skôr |radšej |
        najlepšie |nech |aby |o |pokojne |kontakt |nech píše |píšte |nech napíše |aby písal |komunikáciu )(|kontakt
        |komunikáciu )(mailom|e-mailom|emailom|cez mail|cez e-mail|mailový|e-mailový|písomne|slovensky|po slovensky|
        anglicky|po anglicky|po nemecky|elektronicky|na mail|mailovou cestou|mailovú|e-mailovú|poobede|večer) / (,|
        -|a|ale|len|hlavne|iba) (|prosím |hlavne |len )(nie |bez )(|cez |po )(telefonicky|telefónom|telefón|
        telefonovanie|telefonovania|volania|telefóne|telefonátov|telefonáty|telefonický) / (,|-|a|ale|len|prosím|
        hlavne) (|nech |prosím |aby |nech mi |len nech |mi )(nevolá|nevolajte|netelefonuje|nevolať|nevolal|nevolajte
        mi) / (|lebo |pretože )(telefonáty|telefóny|telefonovanie|telefonovať) (nemám rád|nemám rada|neznášam|
        nemusím|nerád|nerada|veľmi nemusím) / (|ale |len |iba |akurát |jedine |skôr )(|prosím |prosím vás |prosím ťa
        |radšej |nech |aby |prosil by som |prosila by som )(|mu |len |radšej |skôr |prosím )(použite|použi|použiť|
        používajte|používať|dajte|daj|dať|píše|píšte|napíšte|napíš|písať|napíše|odovzdajte|pošlite|pošli|poslať|na|o
        použitie) (|mu |mi |prosím |len |radšej |skôr )(|na |o )(|môj |moju |môjho |moje |tú |ten |túto )(súkromný|
        súkromnú|súkromného|súkromné|osobný|osobnú|druhý|druhú|iný|inú|nový|novú|domácu|gmail|pracovnú|firemnú|túto)
        (|e-mail|mail|email|e-mailovú|mailovú|adresu|adresy|mailu|e-mailu|schránku) (|adresu|a nie pracovnú|namiesto
        pracovnej|nie pracovnú) / (|lebo |pretože |keďže |na |do )(|na |do |tú |ten |tej |toho )(pracovný|pracovnú|
        pracovného|pracovnej|firemný|firemnú|firemnej|služobný|služobnú|služobnej|starú|starý|starej|tej druhej|tú
        druhú|tam) (|mail |adresu |e-mail |schránku |schránky |mailu |e-mailu |adresy |mailovú schránku )(|už |skoro
        |takmer |veľmi |málokedy |zriedka |prakticky |vôbec )(|už |skoro |takmer |veľmi )(nečítam|nepozerám|
        nechodím|nepoužívam|nesledujem|nekontrolujem|nefunguje|pozerám|čítam|chodím|používam|kontrolujem|nevyberám|
        vyberám) (|skoro|takmer|veľmi|už|vôbec|málo|málokedy|zriedka) / (kedykoľvek|kedykoľvek bude chcieť|
        kedykoľvek chce|kedykoľvek sa mu to hodí) / (kedy|keď) (|len )(bude chcieť|chce|sa mu to hodí) /
        (pozdravujte|pozdravuj|pozdrav|pozdravte) (|odo mňa |prosím |tiež )(ivy|pani ivy|všetkých|rodinu|bob|doma)
        (|odo mňa) / (čo|ako) (najskôr|najrýchlejšie) / už (dlho|dávno|roky) / po (maile|práci|slovensky|anglicky|
        obede|telefóne|dlhšej dobe|rokoch|dlhom čase|čase) / no / potvrdzujem(|,) že / vyhlasujem(|,) že / (|u nás |
        a |ale |inak )inak (dobre|dobré|fajn|v pohode|ok|všetko ok|všetko dobré|sa máme dobre|nič nové|všetko v
        poriadku) / (hoci|aj keď) (|by som |by som radšej |radšej )(|prosím |aby )(mailom|e-mailom|po anglicky|
        anglicky|po slovensky|písomne|na gmail|na súkromný mail) / (|ale |skôr |radšej |najlepšie |len )(|skôr |
        radšej |najlepšie |prosím )na (môj |)(gmail|súkromný mail|súkromnú adresu|súkromný e-mail|osobný e-mail|
        druhý mail) / nech sa (mu|im|vám) (darí|to podarí) (|dobre) / (prajem|želám) (|mu |vám |mnoho |veľa |pánovi
        bobovi )(|mnoho |veľa )(šťastia|zdaru|úspechov|všetko dobré|úspech) / (len|iba) nech (|prosím |mi )(píše|
        napíše|mi píše) (po anglicky|anglicky|po slovensky|mailom|po nemecky|stručne) (|prosím) / keď (|bude mať |si
        nájde |nájde |niekedy bude mať )(chvíľu|chvíľku|čas|voľno|náladu) / keď bude mať (|trochu )(chvíľu|chvíľku|
        čas) / (,|-|a|ale) (|a |ale )nie (|na |do |ten |tú )(firemnú|firemný|pracovnú|pracovný|služobnú|starú|starý|
        túto) (|adresu|mail|e-mail|schránku) / (|ale |len |prosím |ale prosím |len prosím )(|prosím )na (|moju |môj
        )(súkromnú|súkromný|osobnú|osobný|domácu|druhú|inú|novú) (|mailovú |e-mailovú )(|adresu|mail|e-mail) /
        (zaujíma|zaujímalo by) ma(|,) (|to |veľmi )(čo robí|čím sa zaoberá|jeho práca|jeho odbor|na čom pracuje|tá
        téma) / (|ale |len |iba )(mám|preferujem|uprednostňujem) (|radšej )(maily|e-maily|písanie|písomný kontakt|
        mail|mailovanie) (|radšej )(než|ako|pred) (telefóny|telefón|telefónom|telefonovanie|telefonáty|volanie) /
        čím viac (|nás |ľudí )(|,)tým (lepšie|veselšie|lepší) / (|prosím )(povedzte|povedz|odkážte|odkáž|napíšte|
        napíš) (|prosím )(mu|bobovi|pánovi bobovi|jemu|ivy)(|,) že / mám (|takú |svoju )zásadu(|,) že / (,|-|lebo)
        (|tá |ten )(stará|starý|pôvodná|predchádzajúca|pracovná) (|adresa |mail |e-mail )(už |)(nefunguje|neplatí|
        nie je platná|nie je aktuálna|neexistuje) / bob sa môže spoľahnúť(|,) (|že odpoviem) /
        @sry@(|,) (|že|ale )@lat@ (|,|a|ale|-|,) (|@uns@) / @sry@(|,) (|ale|že )@uns@ / (|ale|len|iba|akurát|s
        tým že )(|by som|prosím|veľmi prosím|poprosil by som|poprosila by som )(|ale )(nie|hlavne nie|radšej
        nie|nepíšte|nepoužívajte|neposielajte to|neposielajte) (|na|mu|prosím na )@adrs@(|,)
        (|(ale|len|radšej|píšte|píš|nech píše|použite|skôr|pošlite) (|radšej|píšte|prosím|skôr|to )(|na )(|@adrs@|moju
        adresu|túto adresu|na|:)) / (|ale|akurát|s tým že|a )(|prosím|bol by som|bola by som|by som|bude|je
        )(|to|mi )(|pre mňa
        )(najlepšie|radšej|skôr|najradšej|pohodlnejšie|lepší|lepšie|preferujem|uprednostňujem|lepší je|jednoduchšie)
        (|je|bude|mi|tak|kontakt|cez )@mod@ (|,) (|(než|ako|namiesto|a nie|nie|miesto) (|cez|po )@mod@) /
        (|pretože|keďže|lebo|ten|ja )(|ten|ja )(|telefón|telefóny|mobil|hovory|neznáme čísla
        )(|moc|veľmi|skoro|prakticky|už|zásadne|väčšinou )(neberiem|nedvíham|nezdvíham|nemám rád|nemám
        rada|nepoužívam|nemusím) (|telefón|telefóny|telefonovanie|mobil|ho|hovory|neznáme čísla) /
        (|ale|a|prosím|veľmi|i|inak )(pozdravuj|pozdravujte|pozdrav|pozdravte|pozdravujem|zdravím|pozdravovať|srdečne
        zdravím|objímte|objím|ďakujem|bozkávam) (|prosím|odo mňa|srdečne|veľmi )@nm@ (|odo mňa|srdečne|veľmi) /
        (|ale|a|i )@nm@ (|veľmi|srdečne|odo mňa|prosím
        )(pozdravujem|zdravím|ďakujem|pozdravujte|pozdravuj|pozdrav|bozkávam|objímam) (|veľmi|srdečne|odo mňa) /
        (|ale|a|prosím )(odkážte|odkáž|odovzdajte|posielam) (|prosím )(|@nm@ )(|môj|moje|srdečný
        )(pozdrav|pozdravy|vďaku|poďakovanie) (|@nm@) / (|a )(pozdrav|pozdravy) (pre |)@nm@ (|odo mňa) / (|a|i|no
        )(ako|čo) (|tam|sa|to|je|vôbec )(|tam )(má|máte|máš|darí|majú|robí|robíte|robíš|ide|vedie) (|sa
        )(|@nm@|rodina|deti|mamička|vy|u vás|ty|vám|ti|všetci|pes) ? / (|a )ako (|sa|je )(má|darí) @nm@ (|?) / (|a
        )(ako|čo )(|to|je|tam|to je|je to )(|ide|vyzerá )u (vás|teba) (|tam|vyzerá|je|ide|s počasím) (|?) / (|,) a
        (|čo|ako )(u vás|u teba|vy|ty) (|tam) ? / (|a|i )(|už|veľmi )(dlho|dávno|celú večnosť|roky)
        (|som|sme|už|sa|ju|ho )(|som|sme|sa|ju|ho|ťa|vás )(|už
        )(nevidel|nevidela|nevideli|nehovoril|nehovorila|nepočul|nepočula|nestretol|nestretla) (|ju|ho|sa|s ňou|s
        ním|o nej) / v mojom (veku|stave|postavení) / (prosím |)(píšte|píš|napíšte) (moje) (meno|priezvisko)
        (s|cez|so) ... / (bez urážky|nič v zlom|neber|neberte) (|to|si to|mi to )(|zle|osobne) / (nehnevajte|nehnevaj)
        sa(|,) (prosím|na mňa) /
        (|len|najlepšie|ale|prosím|a|nech )(|nech volá|nech zavolá|volajte|volať|nech mi zavolá )(po|od|pred|okolo)
        (8|9|10|12|15|16|17|18|19|20|5|6|7|piatej|šiestej|siedmej|ôsmej|štvrtej|práci|obede|škole)
        (|:00|:30|.00|hodine|večer) / (prepáč|prepáčte|ospravedlňujem sa za|pardon za|sorry za) (|to|moje
        )(ticho|oneskorenie|meškanie|mlčanie|zmätok) /
        @sry@(|,) (|že|ale|ja )(|úplne|totálne|nejako|celkom )(|som )(|na to )(|úplne )(zabudol|zabudla|zabudol
        som|zabudla som|vypadlo mi to) (|som|úplne|vám|ti )(|odpovedať|odpísať|na to|na odpoveď|sa ozvať|na váš mail)
        / (|ale|len|iba )(|ho varujte|nech vie|nech počíta s tým )(|, )(|že )(|ja )(odpovedám|odpisujem|mail
        čítam|maily čítam|mail kontrolujem) (pomaly|zriedka|málokedy|s oneskorením|nepravidelne|len občas|občas)
    """,
    "words": """
        a / v / vo / na / do / z / zo / o / od / pre / po / za / pri / k / s / so / sa / si / je / sú / som / ste /
        sme / bol / bola / bolo / byť / mám / má / môj / moja / moje / jeho / jej / náš / váš / vaša / vašu / ja /
        ty / on / ona / my / vy / oni / mňa / vás / vám / nás / nám / ho / mu / to / ten / tá / táto / tento / veľmi
        / už / ešte / že / dobre / všetko / rok / roku / rokov / čas / deň / týždeň / mesiac / priateľ / práca /
        firma / stretnutie / dlho / vždy / tu / rád / rada / ponuku / správu / by / bude / ďakujem / ktorý / (|ja
        )nepoznám (ho|ju|toho pána|toho človeka|boba|pána boba|takého človeka|tú pani) / (|ja )(ho|ju|toho pána|toho
        človeka|boba|pána boba|tú pani) (|vôbec |osobne )nepoznám / (|presne |to |všetko |o tom |tom |tým )(|presne
        )(to|toho|tom|tým|všetko|niekoho|niekto)(|,) (čo|kto|čím|čoho|s čím) / ako vždy / takého ako / tomu / tým /
        tom / toho / tejto / tých / tie / nejaký / nejaké / nejakú / niečo / niekto / niekoho / niekým / taký / také
        / takého / takú / iné / rovnaký / ďalší / ďalšie / nový / nové / novú / nových / dobrý / dobrá / dobré /
        dobrého / veľký / veľká / malý / malá / zaujímavý / zaujímavé / zaujímavá / pekný / pekné / starý / mladý /
        slovenský / slovenské / spoločný / spoločné / spoločného / cez / medzi / okolo / podľa / počas / kvôli /
        vedľa / dnes / včera / teraz / práve / tam / doma / vonku / občas / často / niekedy / skoro / celkom / dosť
        / trochu / veľa / mnoho / viac / menej / pár / niekoľko / dva / dve / tri / prvý / druhý / posledný / tiež /
        zase / znova / dávno / vôbec / proste / vlastne / presne / stále / práce / práci / prácou / pracujem /
        pracujeme / pracovať / pracoval / pracovala / firme / firmy / firmu / kancelária / škola / škole / školy /
        univerzita / projekt / projektu / projekty / projektom / téma / odbor / odboru / oblasť / oblasti / výskum /
        kniha / knihu / knihy / hudba / hudbu / záhrada / záhradu / dom / domu / rodina / rodine / rodinu / deti /
        dieťa / manžel / manželka / dcéra / syn / brat / sestra / rodičia / mama / otec / babka / kolega / kolegu /
        kolegyňa / kamarát / kamarátka / známy / známi / priatelia / sused / ľudia / ľudí / človek / človeka / osoba
        / osobu / klient / zákazník / odborník / odborníka / mesto / meste / mesta / bratislava / bratislave /
        košice / košiciach / žiline / nitre / slovensko / slovensku / svet / svete / počasie / slniečko / zima /
        leto / jar / jeseň / dni / dní / týždne / hodinu / ráno / večer / víkend / nedeľa / pondelok / utorok /
        streda / štvrtok / piatok / sobota / mail / mailu / maily / e-mail / list / správa / správy / adresa /
        adresu / adresy / telefón / číslo / otázka / otázku / odpoveď / rozhovor / kávu / káva / čaj / pivo / obed /
        známosť / spolupráca / spoluprácu / pomoc / pomoci / pomôcť / nápad / nápadu / plán / plány / vec / veci /
        vecí / strana / strany / príbeh / skúsenosť / skúsenosti / skúseností / vedomosti / hľadám / hľadá / hľadáme
        / hľadal / hľadala / potrebujem / potrebuje / potrebujeme / robím / robí / robíme / zaujímam / zaujíma /
        baví / poznám / pozná / poznať / viem / píšem / píše / písal / písala / čítam / čítal / čítala / počul /
        počula / počujem / hovoril / hovorila / bývam / býva / idem / ide / budeme / budú / boli / mal / mala / majú
        / dá / dať / dám / mohol / mohla / hodí / hodiť / hodilo / pomôže / stretnúť / zoznámiť / vymeniť /
        porozprávať / si na mňa / na mňa myslíš / spomenula / spomenul / spomenuli / pozdrav / pusu / zdravie /
        šťastie / pekného / tebe / teba / ťa / ti / vami / nami / našej / nášho / našom / naše / vašej / vášho /
        vašom / pánovi / pánom / pani / pán / pána / dôchodku / dôchodca / službu / služba / skvelá / skvelú /
        iniciatíva / možnosť / možnosti / príležitosť / cudzím / cudzí / ľuďom / dlhý čas / s čím / o čom / nad čím
        / ktorá / ktoré / ktorú / ktorí / ktorého / ich / neho / ním / ňou / nej / nemu / sám / sama / sami / seba /
        sebe / svoj / svoje / svojho / svoju / všetci / všetkých / všetkým / každý / každú / síce / totiž / inak
        tiež / aby som / aby sme / máte / máš / nechať / aby ste / mať / poskytnutím / poskytnutie / odovzdať /
        osobných / osobné / údajov / údaje / svojich / mojich / tretím / osobám / tretia / ponuky / ponuka /
        zoznámenie / kontaktov / účel / včelách / včely / bicykel / šport / cestovanie / hory / pes / psa / mačka /
        auto / fotky / film / hrám / spievam / učím / učí / študujem / učiteľ / lekár / inžinier / umelec / koníček
        / dôverujem / sledujem / odporučil / odporučila / spomínala / spomínal / rozprávala / rozprával / posielam /
        prikladám / obaja / tvoj / tvoja / tvoje / tvoju / tvojho / prší / sneží / svieti / starosti / starostí /
        vek / silu / ste mali / by ste / by si / gratulujem / cítim / úžitok / šálka / preč / von / podobného /
        podobný / takému / takých / (bude|je|máme|mám|stále|práce|aj|ešte|celkom) dosť / dosť (dobre|často|práce|
        vecí|dlho|blízko|zaujímavé|podobný|podobné) / podobnú / podobné / tém / témach / kedysi / chuť / opakovať /
        minimum / obmedziť / profesiu / profesie / zmenil / zmenila / spomienku / chvíľku / chvíľu / daždivých /
        slnečných / najmä / hlavne / predsa / konečne / napokon / okrem / poviem / ukážem / ukázať / spýtať / zháňam
        / zháňame / zháňa / vďačne / niekto(|,) s kým / (|chýba mi )s kým (hovoriť|porozprávať|sa porozprávať) /
        baví ma / roky / chýba / už roky /
        @uns@ / odpisujem @nowd@ / píšem @nowd@
    """,
    "acquainted": """
        (|ale |áno )(už |)(sa|ho|ju) (už |)(poznáme|poznám) ... / (|áno |jasné )(|,) (|boba |ho |ju )poznám
        (|ho|ju|boba|dobre|už) /
        (|áno|jasné|hej|iste )(|, ) (|my|my dvaja )((|už )sa (|už )poznáme|poznáme sa) (|už ) (|dobre|dlho|roky|z
        práce|z
        minulosti) / (|áno|hej )(|, )(pamätám) (|si )(|na )(ho|ju|@nm@|neho|ňu) (|dobre|veľmi dobre)
    """,
    "who": "kto (ste|si|to je|je to) / čo (je to|to je)",
    "turns": """
        odmietnuť / odmietať / povedať / premeškať / zmeškať / rušiť / prísť / premeškať / odmietam / odmietol /
        ľutovať / vylúčiť / vylučujem / zahodiť
    """,
    "until": """
        po (návrate|dovolenke|prázdninách|sviatkoch|novom roku|nedeli|uzávierke|víkende|operácii|sezóne|skúškach|tom
        čo) / pred (vianocami|sviatkami|koncom|dovolenkou|tým) / až / kým / keď sa vrátim / až po / o mesiac /
        budúci (týždeň|mesiac|rok)
    """,
    "and": """
        a / preto / a preto / práve preto / a práve preto / takže / pretože / lebo
    """,
    "wait": """
        (|prosím|ale|tak )(ozvite sa|ozvi sa|napíšte|napíš|opýtajte sa|opýtaj sa|spýtajte sa|skúste to|skús
        to|zavolajte|pripomeňte sa|pripomeň sa|vráťme sa|vráťte sa|pripomeňte mi to|pripomeň mi to) (|mi|ma|k tomu|k
        téme|s tým|to )(|znova|znovu|ešte raz|zase|radšej|prosím|niekedy )(|znova|zase|až|niekedy )(v januári|vo
        februári|v marci|v apríli|v máji|v júni|v júli|v auguste|v septembri|v októbri|v novembri|v decembri|na jar|v
        lete|na jeseň|v zime|po novom roku|po prázdninách|po vianociach|po sviatkoch|po veľkej noci|po dovolenke|po
        skúškovom|o mesiac|o rok|o pol roka|o pár týždňov|o pár mesiacov|o dva týždne|o dva mesiace|budúci
        mesiac|budúci rok|budúci týždeň|inokedy|začiatkom|koncom|v novom roku|neskôr) ...
    """,
}

TABLES = {"sk": SLOVAK}
