"""Words of Czech: data alone, in the notation of `words.py`."""

CZECH = {
    "macros": """
        him = mu|jí|jim|jemu|bobovi|panu bobovi|tomu pánovi|tomu člověku|té paní|druhé straně|ann|paní ann|dál|
        dotyčnému|zájemci / mine = můj|moji|moje|mou|mé|mého|svou|svůj|svoji|náš|naši|tu|tuto|tenhle|tento|na mě|na
        mne|ke mně / sort = soukromý|soukromou|soukromého|pracovní|osobní|nový|novou|druhý|druhou|mailovou|
        e-mailovou|emailovou|domácí|firemní / thing = mail|mejl|e-mail|email|maila|mailu|e-mailu|mailík|adresu|
        adresy|adresa|kontakt|kontakty|kontaktní údaje|údaje|telefon|číslo|spojení|vizitku|mailovku|e-mailovku /
        mething = @mine@ (|@sort@ )@thing@|@thing@ na mě|@thing@ na mne|@thing@ ke mně|@sort@ @thing@ / adv =
        klidně|určitě|jasně|samozřejmě|prosím|směle|tedy|teda|tak|rovnou|bez obav|s klidem|bez problémů|bez
        problému|rád|ráda|jen|jenom|hned|také|taky|i|samozřejmě že|přirozeně|bez okolků|v pohodě|dál|clidne|v klidu|
        rozhodně|ano|jo|jistě|no|a|prosimtě|prosím tě|prosím vás / giveimp = dejte|dej|dávejte|předejte|předej|
        pošlete|pošli|přepošlete|přepošli|přeposílejte|sdělte|sděl|poskytněte|poskytni|napište|prozraďte|prozraď|
        hoďte|hoď|sdílejte|šoupněte|šoupni|sjednejte|nechte mu|udělte|přihrajte|přihraj|posílejte|posílej / giveinf
        = dát|předat|poslat|přeposlat|sdělit|poskytnout|prozradit|sdílet|dávat|předávat|poskytovat|říct|říci|
        postoupit / mayyou = můžete|můžeš|smíte|smíš|lze|dovoluji|dovoluju|povoluji|povoluju|máte svolení|máš
        svolení|máte dovoleno|je možné / write = se (klidně |určitě |prosím |kdykoliv |kdykoli |mi |mi klidně |směle
        |sám )(ozve|přihlásí|hlásí|spojí)|mi (klidně |určitě |kdykoliv |kdykoli |prosím )(napíše|píše|zavolá)|
        napíše|píše|zavolá|volá|se ozve|se mi ozve|ozve se|mi napíše|mi píše|mi zavolá|se mnou spojí|se se mnou
        spojí|kontaktuje|mě kontaktuje|mě osloví|pošle mail|mi pošle mail|se hlásí|se přihlásí / writeinf = (se |mi
        |se mi )(klidně |kdykoliv |kdykoli |směle |bez obav )(ozvat|napsat|psát|zavolat|volat)|napsat|psát|zavolat|
        volat|se ozvat|se mi ozvat|ozvat se|mi napsat|mi psát|mi zavolat|mi volat|kontaktovat|mě kontaktovat|mě
        oslovit|se se mnou spojit|se mnou spojit|se na mě obrátit|se obrátit|obrátit se / whenever = klidně|kdykoli|
        kdykoliv|kdy chce|kdy bude chtít|kdy se mu to hodí|kdy se mu bude hodit|přímo|rovnou|hned|na mail|mailem|
        e-mailem|emailem|směle|prosím|bez obav|v klidu|s klidem|mi|na tuhle adresu|na tuto adresu|na můj mail|na mou
        adresu|na moji adresu|určitě|taky / sayhim = řekněte|řekni|vyřiďte|vyřiď|vzkažte|vzkaž|napište|napiš|dejte
        vědět|dej vědět / linkus = seznamte nás|seznam nás|propojte nás|propoj nás|spojte nás|spoj nás|představte
        nás|představ nás|dejte nás dohromady|dej nás dohromady|zkontaktujte nás|zkontaktuj nás|(můžete|můžeš) nás (|
        @adv@ )(seznámit|propojit|spojit|představit|dát dohromady|zkontaktovat)|nás (seznamte|seznam|propojte|
        propoj|spojte|spoj|představte|představ|dejte dohromady|dej dohromady) / obj = (o|na) (takové|takovou|tuto|
        tuhle|tohle|tu|té|žádné|žádnou|nové|novou|další|tomto|tom) (seznámení|známost|známosti|kontakt|kontakty|
        nabídku|věc|kontaktu|seznamování)|(takové|takovou|taková|tuto|tuhle|nové|žádné|tyto) (seznámení|známost|
        známosti|kontakt|kontakty|nabídku|nabídky|věci)|s ním|s bobem|s panem bobem|s tím|s tím člověkem|s tím
        pánem|o to|o něj|o boba|o tohle|o nové kontakty|o takové kontakty|o žádné kontakty|na tohle|na to|na takové
        věci|na nové lidi|nové kontakty|další kontakty|nová seznámení|nové známosti|nové lidi|žádné nové kontakty|
        žádné kontakty|takové věci|něco takového|nic takového|tohle|toto|to|do toho|do takových věcí|do ničeho|jeho|
        ho|po tom / giving = předáním|poskytnutím|sdělením|sdílením|zasláním|předání|poskytnutí|sdělení|předáváním|
        postoupením|přeposláním|tím aby|tím že|tím abyste|tím|seznámením|propojením|kontaktem|představením /
        nm = ivy|bob|ann|paní ivy|pan bob|pana boba / sry = omlouvám se|omlouvám se moc|moc se omlouvám|velmi se
        omlouvám|omluvám se|omlouváme se|promiň|promiňte|promiňte mi|promiň mi|pardon|sorry|sory|sorryjako|omluvte
        mě|omluv mě|odpusť|odpusťte|a promiňte|a promiň|je mi líto|je mi trapně|s omluvou / whn =
        hned|dřív|dříve|rychleji|okamžitě|včas|ihned|obratem|zatím|dosud|doposud|do teď|tak dlouho|celý
        týden|týden|pár dní|včera|dlouho|do dneška / nowd = až teď|teprve teď|až nyní|teprve nyní|až dnes|až
        dneska|teprve dnes|tak pozdě|pozdě|s takovým zpožděním|se zpožděním|s mírným zpožděním|po takové době|po tak
        dlouhé době|tak dlouho|dlouho|po týdnu|až po týdnu|tak stručně|takhle pozdě|až po čase / prs =
        odepisuju|odepisuji|odpovídám|píšu|píši|ozývám se|se ozývám|reaguju|reaguji|se hlásím|hlásím se|to trvalo|mi
        to trvalo|trvalo mi to|jsem mlčel|jsem mlčela|jste čekali|jsi čekal|jsi čekala|jsem neodpověděl|jsem
        neodpověděla|jsem neodepsal|jsem neodepsala|jsem se neozval|jsem se neozvala|odpověď|odpovídáme|mi to tak /
        pst =
        neodpověděl|neodpověděla|neodepsal|neodepsala|nenapsal|nenapsala|neozval|neozvala|neodpovídal|neodpovídala|neodepisoval|neodepisovala|nereagoval|nereagovala|nedal
        vědět|nedala vědět|neozýval|neozývala|nezareagoval|nezareagovala / lat = jsem (|se|vám|ti|na to|tak dlouho
        )(|@whn@|vám|ti )@pst@ (|vám|ti )(|@whn@)|@nowd@ (|vám|ti )(|@prs@)|(|vám|ti )@prs@ (|vám|ti|to
        )@nowd@|@prs@|za (|tu|to|tak|takhle|svou|moji|moje|to velké|to malé
        )(pozdní|opožděnou|zpožděnou|pozdější|dlouhou|stručnou|dlouhé|velké|malé|)
        (odpověď|reakci|odpovědi|zpoždění|prodlevu|odmlku|mlčení|prodlení|ticho|otálení|pomlku) (|s odpovědí|v
        odpovědi)|za to(|,) jak (dlouho|pozdě) ... / uns = (|ten|tenhle|váš|tvůj|vaši|tvoji )(|mail|e-mail|zprávu|to
        )(|jsem|já|já jsem )(|ten|tenhle|tu|váš|tvůj|vaši|tvoji|si|ho|ji|to|tu )(|mail|e-mail|zprávu
        )(přehlédl|přehlédla|neviděl|neviděla|nečetl|nečetla|nezaznamenal|nezaznamenala|nevšiml|nevšimla|přečetl až
        teď|přečetla až teď|uviděl až teď|uviděla až teď|objevil až teď|objevila až teď|našel až teď|našla až
        teď|viděl až teď|viděla až teď|viděl až dnes|viděla až dnes |našel ve spamu|našla ve spamu)(|jsem
        )(|ten|tenhle|váš|tvůj|vaši|tvoji|vašeho|tvého|toho )(mail|e-mail|zprávu|zprávy|maily|mailu|si
        toho|ho|ji|to|poštu)|(přehlédl|přehlédla) jsem (to|ho|ji)|(neviděl|neviděla|nečetl|nečetla) jsem
        (ho|ji|to)|(|já )(to|ho|ji) (|vidím|čtu|jsem )(až teď|teprve teď|až dnes|až dneska|teprve dnes)
        (|vidím|čtu|viděl|viděla|našel|našla|četl|četla)|(vidím|čtu|koukám na|otevírám) (to|ho|ji) (až|teprve)
        (teď|dnes|dneska|nyní)|(až|teprve) (teď|dnes|dneska) (|to|jsem|ho )(|to|ho|ji|se
        )(vidím|čtu|viděl|viděla|vrátil|vrátila|přečetl|přečetla|našel|našla|koukám|dostal k mailu|dostala k
        mailu|dostal|dostala) (|váš mail|k mailu|z dovolené|k mailům)|(|váš|tvůj|ten )(mail|e-mail|zpráva|vaše
        zpráva|tvoje zpráva) (|mi|se mi )(|bohužel|nějak|někam
        )(spadl|spadla|skončil|skončila|zapadl|zapadla|utekl|utekla|unikl|unikla|přišel|přišla|byl|byla|ležel|ležela)
        (|mi|se mi )(|do|ve|v|mezi )(spamu|spam|koši|koše|nevyžádané poště|nevyžádané pošty|ostatní)|(byl|byla) jsem
        (|týden|teď|zrovna )(na (dovolené|horách|služební
        cestě|služebce|nemocenské|cestách|chatě)|pryč|nemocný|nemocná|mimo|v nemocnici|bez internetu) (|,|a
        )(|(až|teprve) (teď|dnes) (|to|se )(vidím|čtu|se k tomu dostávám|odpovídám|odepisuju))|(byl|byla) jsem (na
        dovolené|pryč) a (|vidím to|čtu to|píšu) až teď / mod =
        mailem|e-mailem|emailem|mailu|e-mailu|písemně|poštou|telefonem|telefonicky|telefonu|přes mail|přes telefon|po
        telefonu|na mail|esemeskou|volat|psát|dopisem|na messengeru|na whatsappu / adrs = (|moji|mou|můj|tu|ten
        )(pracovní|firemní|služební|soukromou|soukromý|osobní|starou|starý|školní|druhou|druhý|domácí|úřední|jinou|jiný|tuhle|tuto|hlavní)
        (|adresu|mailovou adresu|e-mailovou adresu|mail|e-mail|schránku|mailovou schránku) /
        num = 8|9|10|11|12|13|14|15|16|17|18|19|20|21|5|6|7|osmé|deváté|desáté|dvanácté|čtvrté|třetí|páté|šesté|sedmé
        / tod = (po|od|před|kolem|mezi|do) (|hodině|hod )(@num@|práci|obědě|škole)
        (|:00|:30|.00|.30|hodině|hodin|hod|večer|odpoledne) (|(a|do) @num@)|večer|po
        večerech|ráno|dopoledne|odpoledne|o víkendu|o víkendech|přes týden
    """,
    "yes": """
        ano (|ano|prosím|rád|ráda|děkuji|jistě|samozřejmě|určitě|souhlasím|s radostí|velmi rád|velmi ráda|chci|
        děkuju|jasně|díky|moc rád|moc ráda|ok|mám zájem|s potěšením|klidně|bylo by to skvělé) / jo / jo jo / jo
        jasně / joo / jj / jasně / jasně že jo / jasně že ano / jasné / jistě / jistěže / samozřejmě / samozřejmě
        ano / určitě / určitě ano / rozhodně / rozhodně ano / určo / souhlasím / souhlas / přijímám / schvaluji /
        dobře / dobrá / tak jo / tak dobře / v pořádku / v pohodě můžete / platí / ok / okej / okay / klidně /
        klidně ano / (|ano |ok )(představte|představ|seznamte|spojte|propojte) (nás|mě|nas) (|prosím) / (není
        problém|žádný problém) (rád|ráda|ano|jasně) / nemám námitky / nic proti / nejsem proti / jsem pro / jdu do
        toho / jsem pro / moje odpověď je ano / do toho / jen do toho / ano můžete / ano můžeš / můžete / můžeš / (|
        ano |jo |jasně |určitě |dobře |ok |prosím |klidně |rád |ráda |souhlasím |samozřejmě |super |tak |no jasně |s
        radostí |nic proti |budu rád |budu ráda )(představte nás|představ nás|propojte nás|propoj nás|klidně nás
        propojte|klidně nás propoj|klidně nás představte|seznamte nás|seznam nás|spojte nás|spoj nás|dejte mu můj
        (mail|e-mail|email|kontakt|telefon)|dejte mu moji adresu|dej mu můj (mail|e-mail|email|kontakt)|dej mu moji
        adresu|předejte mu můj (mail|e-mail|email|kontakt)|předejte mu moji adresu|můžete mu dát můj (mail|e-mail|
        email|kontakt)|můžete mu dát moji adresu|můžete nás propojit|můžete nás představit|můžeš nás propojit|můžeš
        nás představit|můžeš nás seznámit|můžete nás seznámit|do toho|jděte do toho|jdi do toho|jen do toho|směle do
        toho|ať mi napíše|ať mi klidně napíše|může mi napsat|klidně mi může napsat) (|prosím|díky|děkuji|klidně|rád|
        ráda) / (nemám nic proti|nic proti tomu nemám|nic proti|žádné námitky|nemám námitky|nemám námitek|bez
        námitek|nevadí mi to|jsem pro|jsem všemi deseti pro|beru|platí|domluveno|jdu do toho|proč ne rád|proč ne
        ráda|klidně|klidně ano|moc rád|moc ráda|velmi rád|velmi ráda|jo|jo rád|jo ráda|jo klidně|tak jo|tak jo
        klidně|jasně že jo|no jasně|no jo rád|jasný|jasná věc) (|prosím|díky|děkuji) / (|tímto |ano )(souhlasím|
        dávám souhlas|uděluji souhlas|potvrzuji souhlas) (|s|se|k|tím) (|představením|seznámením|předáním|předáním
        mého kontaktu|předáním mé adresy|kontaktem|tím|propojením) / ano (|moc |velmi |rád |ráda )(rád|ráda|děkuji|
        díky|s radostí|s potěšením|budu rád|budu ráda|klidně|prosím|souhlasím|určitě|jasně|bylo by to skvělé|to by
        bylo skvělé|chci|chtěl bych|chtěla bych|proč ne|mám zájem|poznám ho rád|poznám ho ráda) / (|@adv@ )(|@adv@
        )(|@him@ )(|@adv@ )@giveimp@ (|@adv@ )(|@him@ )(|@adv@ )@mething@ (|@him@) ... / (|@adv@ )(|@adv@ )(|@him@
        )(|@adv@ )@mething@ (|@him@ )(|@adv@ )@giveimp@ (|@adv@) / (|@adv@ )(|@adv@ )(|@him@ )@mayyou@ (|@adv@ )(|
        @adv@ )(|@him@ )(|@adv@ )@giveinf@ (|@adv@ )(|@him@ )@mething@ (|@him@) ... / (|@adv@ )(|@adv@ )(|@him@
        )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@mething@ (|@him@ )(|@adv@ )@giveinf@ ... / (|@adv@ )@mething@
        (|@him@ )@mayyou@ (|@adv@ )(|@him@ )(|@adv@ )@giveinf@ ... / (|@adv@ )@mething@ (|@him@ )(|@adv@ )(|@him@
        )@giveimp@ (|@adv@) / (|@adv@ )(|@adv@ )@giveimp@ (|@adv@ )@him@ (ho|ji|to|je|adresu|kontakt|ho dál|ji dál)
        (|@adv@) / (|@adv@ )(|@adv@ )@him@ (ho|ji|to|je|adresu|kontakt) (|@adv@ )@giveimp@ (|@adv@) / (|@adv@
        )@mayyou@ (|@adv@ )(@him@ (adresu|kontakt) (|@adv@ )@giveinf@|@him@ @giveinf@ (adresu|kontakt)) (|@adv@) /
        (|@adv@ )@mayyou@ (|@adv@ )(@him@ (ho|ji|to|je)|ho @him@|ji @him@) (|@adv@ )@giveinf@ (|@adv@) / (|@adv@
        )(ho|ji|to|je) (|@him@ )(klidně |směle |)(dejte|předejte|pošlete|přepošlete|dej|předej|pošli|přepošli) (|
        @him@|dál|@adv@) / (|@adv@ )(ať|nechť) (|si )(ho|ji|můj mail|moji adresu|mou adresu|kontakt na mě|můj
        kontakt|můj e-mail) (|klidně )(má|dostane|dostanou) / (|tímto |ano |rád |ráda |já |klidně |samozřejmě |
        rozhodně |v pořádku |určitě |s radostí |dobrovolně )(souhlasím|souhlasíme|svoluji|dávám svolení|dávám
        souhlas|dávám svůj souhlas|dávám vám souhlas|uděluji souhlas|uděluji svůj souhlas|uděluji vám souhlas|
        vyjadřuji souhlas|potvrzuji souhlas) (|s |se |k |ke )@giving@ ... / (|ode mě |na to |k tomu |ano )(máte|máš|
        dávám vám|dávám ti|uděluji vám) (|na to |k tomu |ode mě )(|můj |plný )(souhlas|svolení|zelenou|povolení|
        požehnání|volnou ruku) (|k tomu|na to) / (|@adv@ )(|@adv@ )(ať|nechť) (|bob |pan bob |on )(|@whenever@ )(|
        @whenever@ )(|mi )@write@ (|@whenever@) (|@whenever@) (|nebo @write@) (|@whenever@) / (|@adv@ )(|bob |on |
        pan bob )(|@whenever@ )(může|smí) (|@whenever@ )(|@whenever@ )(|mi )@writeinf@ (|@whenever@) (|@whenever@) /
        (|@whenever@ )(mi může|se mi může|mě může|se na mě může) (|@whenever@ )@writeinf@ (|@whenever@) / (|@adv@
        )@sayhim@ (|@him@)(|,) (ať|že může|že mi může|že se může|že mě může) (|@whenever@ )(|@whenever@ )(@write@|
        @writeinf@) (|@whenever@) (|nebo @write@|nebo @writeinf@) (|@whenever@) / (|@adv@ )(|@adv@ )@linkus@ (|
        prosím|spolu|dohromady|mailem|rád|ráda|navzájem) / (|bob |bob je |on |on je )(|je )(vítán|vítaný|u mě
        vítán)(|,) (ať napíše|ať se ozve) / (|já |z mé strany |za mě |ode mě |z mojí strany |pro mě )(nevidím|nemám|
        žádný|žádné|není|bez|nevidím v tom|nemám s tím|není s tím|to není|nemám proti tomu) (|žádný |žádné |v tom |s
        tím |proti tomu |absolutně )(problém|problémů|problem|překážku|překážky|překážek|námitky|námitek|výhrady|
        výhrad|nic proti|nic proti tomu) (|z mé strany|proti tomu|aby ...|s tím aby ...|s předáním ...|s poskytnutím
        ...|proti předání ...|proti poskytnutí ...|proti seznámení ...|abyste ...) / (|já )(nemám|nic|nemám vůbec)
        (|proti tomu |vůbec )(|nic )(proti) (|tomu|předání ...|poskytnutí ...|seznámení ...|tomu aby ...|tomu abyste
        ...|tomu|tomuto seznámení) / (za mě|z mé strany|ode mě|z mojí strany|pro mě|za mne) (|je to |to )(ok|okej|
        souhlas|ano|dobrý|dobré|v pořádku|v pohodě|v poho|zelená|máte zelenou|jasné ano|jo|klidně|fajn|určitě ano|
        rozhodně ano) / (|má |moje |a má |a moje |takže )odpověď (je|zní)(|:|-|,) (ano|jo|jasné ano|rozhodně ano|
        souhlasím) / (|no |ano |tak |já |klidně |jo |se mnou |s tím )(jdu do toho|jdeme do toho|jsem pro|jsem
        jednoznačně pro|jsem rozhodně pro|jsem všema deseti pro|beru|beru to|beru všema deseti|počítejte se mnou|
        počítej se mnou|můžete se mnou počítat|můžete počítat se mnou|můžeš se mnou počítat|můžete se na mě
        spolehnout|sem s ním|sem s ní|jen sem s ním|pište mě|přijímám nabídku|přijímám vaši nabídku|přijímám
        pozvání|přijímám s radostí|hlásím se|jsem svolný|jsem svolná|jsem tomu otevřený|jsem tomu otevřená|jsem
        otevřený kontaktu|jsem otevřená kontaktu|nebráním se|nebráním se tomu|souhlas|dohodnuto|ujednáno|plácnuto|
        plácneme si) (|prosím|díky|děkuji) / (|@adv@ )(prosil bych|prosila bych|prosím|poprosím|poprosil bych|
        poprosila bych) (|vás |tě )o (propojení|seznámení|kontakt|spojení|předání (|@him@ )@mething@|předání
        kontaktu|představení|zprostředkování kontaktu) (|s ním|s bobem|s panem bobem) / no jasný / jasný / jasnačka
        / jasňačka / no jasně že jo / no jistě / no samozřejmě / no určitě / to se ví / to si piš / to si pište /
        aby ne / bodejť by ne / proč by ne / a proč ne rád / ale jo / ale ano / ale jistě / jojo / jojo klidně / jj
        klidně / jj jasně / jasan / oki / okej klidně / tak klidně / tak ano / tak jo díky / no tak jo / může být /
        můžem / můžeme / můžete ano / klidně můžete / klidně můžeš / určitě můžete / určitě můžeš / určitě klidně /
        budiž / ať je po vašem / ať to má / svoluji / povoluji / schváleno / odsouhlaseno / palec nahoru / zelenou
        máte / (|no |a |ano |tak )(jasně|jasný|samozřejmě|jistě|určitě|to víte|to víš|no jasně|přirozeně|rozhodně)(|
        ,) že (jo|ano|můžete|můžeš|souhlasím|chci|rád|ráda|jsem pro|mu ho můžete dát|klidně) / (|no |a )(proč|
        pročpak) (by |)(ne rád|ne ráda|ne klidně|ne souhlasím) / určo klidně / sem s tím / jen sem s tím / zkusíme
        to / zkusme to / můžeme to zkusit / proč to nezkusit / pojďme do toho / pojďme na to / jdeme na to / jdem na
        to / jdeme do toho / tak jdeme na to / tak do toho / dobře zkusíme to / dobře do toho / jasně do toho /
        vítám to / to vítám / vítám to rád / to uvítám / to jen uvítám / uvítám to / uvítám seznámení / uvítám
        kontakt / uvítal bych to / uvítala bych to / rád to uvítám / ráda to uvítám / přidávám se / připojuji se /
        (zvu|zvu ho|zvu pana boba) (ke kontaktu|k rozhovoru|na kávu) / dejte nám na sebe (kontakt|kontakty|vědět) /
        dejte (nám |)(|na )sebe vzájemně kontakt / vyměňte nám (kontakty|adresy) / podporuji to / schvaluju /
        odkývnuto / odkývám / kývám / kývu / potvrzuji souhlas / potvrzuju / potvrzuji ano / mně to (nevadí|
        vyhovuje|sedí|nevadi) (|klidně|naopak) / to mi (vyhovuje|sedí|sedne) / (mi|mně) to vyhovuje / vyhovuje mi to
        / hodí se mi to / to se mi hodí / za mě rozhodně / za mě jo / za mě ano / za mě jasně / (jen|jenom) ať
        (píše|napíše|se ozve|volá|zavolá) (|klidně) / (|@adv@ )(svou|svoji|můj|mou|moji|tu|tuto|svůj) (adresu|
        e-mail|mail|kontakt) (|vám |ti |mu |k tomu |k tomu účelu |pro tento účel |vám k tomu )(|vám |ti |mu )(|k
        tomu účelu |k tomu )(rád|ráda|klidně|s radostí) (poskytnu|dám|předám|sdělím|poskytuji) / (můžete|můžeš|
        smíte) (|klidně )(ji|ho) (|klidně |mu |bobovi |panu bobovi )(předat|dát|poslat|poskytnout|sdělit) (|dál|
        bobovi|mu|panu bobovi|klidně) / (|je |bude |bylo by |by bylo )(mi |pro mě )(je |)(ctí|potěšením|čest|velkou
        ctí|radostí) (|ho poznat|spojte nás|se s ním seznámit) / (předejte|předej|přepošlete|přepošli|dejte mu ji|
        dejte mu ho|poskytněte) (|mu )(prosím|klidně|dál|prosím dál) / (prosím )(předejte|přepošlete|předej) / (|
        @adv@ )(@sayhim@|můžete mu říct|můžeš mu říct|klidně mu řekněte) (|@him@ )(|,)(kde|jak|kudy) (mě |mne |se na
        mě |se mnou |se ke mně )(sežene|najde|zastihne|dostane|spojit|dovolá|chytí|spojí|může sehnat|může najít) /
        (ano|jo|jasně|souhlasím) a ještě jednou (ano|jo|jasně|souhlasím) / třikrát ano / stokrát ano / ano ano ano /
        ovšemže / ovšemže ano / ovšem že ano / ovšem že jo / inu dobrá / račte / z mé strany (|je to |máte )(plný|
        jednoznačný|jasný) souhlas / (plný|jednoznačný) souhlas / (vděčně|rád|ráda|s díky|s radostí|s potěšením|s
        vděčností|ochotně|upřímně rád) (|to |nabídku |tu nabídku |vaši nabídku )(přijímám|beru|souhlasím|svolím|
        svoluji|přijmu) (|nabídku|pozvání|to|seznámení) / přijímám (|to |nabídku |vaši nabídku )(|s radostí|s
        vděčností|s díky|s potěšením|vděčně|rád|ráda) / (pošli|pošlete|nasměrujte|nasměruj|přiveďte|odkažte) ho (|
        klidně |rovnou )(za mnou|ke mně|na mě) / (|já )(bych neměl|bych neměla|neměl bych|neměla bych|nebudu mít) (|
        s tím |proti tomu )(nic proti|nic proti tomu|námitky|námitek|problém) (|proti tomu) / nevidím (|žádný
        )(důvod|důvodu)(|,) proč (|by jsme |bychom |byste |bych |by )(|se |nás |mu |s ním |ho )(ne|neměli|nemohli|
        neměl|neměla|nepředali|neseznámili|nepoznali|nepoznat|nedat|nespojit) (|se poznat|poznat|seznámit|spojit|ho
        poznat|mu dát ...|předat ...|se seznámit|mu ho dát) / (|@adv@ )(ať|nechť) (|se )(|klidně )(|bob |pan bob )(|
        klidně )(|se )(|mi )(ozve|napíše|hlásí|přihlásí|zavolá|píše) (|kdykoliv|kdykoli|klidně|mi) / (může|smí) (|se
        mi |mi |mě |se na mě )(ozvat|napsat|kontaktovat|zavolat|obrátit) (|kdykoliv|kdykoli|klidně|rovnou) / (|můj
        )souhlas (udělen|dán|máte|uděluji|dávám|ode mě máte|potvrzuji) / (svůj |)souhlas (tímto |)(uděluji|dávám) /
        (|@adv@ )(můžeš|můžete|klidně) (mu |)(říct|říci|vzkázat|vyřídit|napsat) (|mu|bobovi)(|,) (ať|že může|že se
        může) (|@whenever@ )(@write@|@writeinf@) (|@whenever@) / (|jo |ano |tak |ok )(jo|ano|ok) (dejte mu ji|dejte
        mu ho|dej mu ho|dej mu ji|klidně|prosím) /
        (|a|no|tak )proč by (|taky|vlastně|také )ne ? / (|a|no )proč (taky|vlastně )ne (|?) / (to je|no to je|co je to
        za|jaká|to je ale )otázka (|!|,|?) (|no )(samozřejmě|jasně|ano|jistě|ovšem) (|že ano) /
        (klidně|třeba|i|klidně i) hned (|teď|zítra) / (jsem |)všema deseti (|pro) / všemi deseti (|jsem pro) / jsem
        (|jednoznačně|rozhodně|jasně|všema deseti )pro / (ani se neptej|ani se neptejte|to se ještě ptáš|to se ještě
        ptáte|co se ptáš)(|!|?|,) (|no )(jasně|ano|samozřejmě|jistě|určitě) (|že ano|že jo) / (|ho )(klidně|bez
        obav|směle) nás (propojte|spojte|propoj|spoj|seznamte|představte)
    """,
    "fond": """
        (|velmi |moc |velice |s |opravdu )(rád|ráda|rádi|radostí|potěšením|velkým potěšením|velkou radostí) / (|moc
        |velmi )(rád|ráda|rádi) (|bych |ho |ji |se |je )(|ho |ji |se s ním |se s ní )(|poznal|poznala|setkal|
        setkala|seznámím|poznám|setkám|seznámil|seznámila|potkal|potkala|přijmu) ... / (|moc |velmi )(bych|chtěl
        bych|chtěla bych|chtěl bych ho|chtěla bych ji|bych rád|bych ráda|bych ho rád|bych ji rád) (|ho |ji |se )(|
        rád |ráda |moc )(poznal|poznala|poznat|setkal|setkat|seznámit|seznámil|chtěl|chtěla) ... / (|to |bylo )(|by
        )(|bylo |byl |zní |bude )(|moc |velmi |by |to )(skvěle|skvělé|dobře|super|výborně|výborné|fajn|bezvadné|
        hezké|příjemné|dobrý nápad|skvělý nápad|milé|úžasné) / mám zájem / (|velmi |moc )mě to zajímá / těším se (|
        na setkání|na to|na něj|na ni) / (|ano |moc |velmi |já )(rád|ráda|chtěl bych|chtěla bych|budu rád|budu ráda|
        byl bych rád|byla bych ráda|těším se|moc rád|moc ráda|mám zájem|mám zájem o) (|bych |ho |ji |se |na |moc |s
        ním |boba )(poznal|poznala|poznám|poznat|setkal|setkala|seznámil|seznámila|seznámím|seznámení|setkání|
        kontakt|popovídám|popovídal|promluvím|ho poznám|ji poznám) (|boba|ho|ji|s ním|s ní|s bobem|osobně) / (to |
        )(by bylo|bylo by to|bude|zní) (|to |moc |velmi )(skvělé|super|fajn|prima|dobře|skvěle|milé|užitečné|hezké|
        bezva) / (|já |určitě |moc |velmi |velice |strašně |samozřejmě |opravdu |klidně |s ním |boba |pana boba |ano
        )(|ho |ji |se s ním |se s ní |si s ním |s ním |boba |pana boba |tohoto pána |toho pána )(|určitě |moc |velmi
        )(rád|ráda|rádi) (|ho |ji |se s ním |se s ní |si s ním |si s ní |s ním |s ní |boba |pana boba |mu |jeho |se
        |si |na něj |toho pána |bych ho |bych ji |bych se s ním |bych si s ním )(|osobně |blíž |blíže )(poznám|
        poznáme|seznámím|setkám|potkám|popovídám|pokecám|promluvím|spojím|pobavím|vyslechnu|odpovím|odepíšu|napíšu|
        pomůžu|poradím|přijmu|uslyším|uvítám|přivítám|využiju|využiji|poznal|poznala|seznámil|seznámila|setkal|
        setkala|popovídal|popovídala|promluvil|promluvila|potkal|potkala|pokecal|pokecala|navázal|navázala|navážu)
        ... / (|moc |já |určitě |velmi )(budu|byl bych|byla bych|budeme|bych byl|bych byla) (|moc |jen |velmi |
        jedině )(rád|ráda|rádi|vděčný|vděčná|šťastný|šťastná|poctěn|poctěna)(|,) (když|za|že) (|nás |mě |mu |
        kontakt|se |ho |ji |s ním |seznámení|propojení|představení|zprostředkování) (|ho |ji )(seznámíte|seznámíš|
        propojíte|propojíš|spojíte|spojíš|představíte|představíš|poznám|seznámím|dáte dohromady|kontakt|předáte|
        předáš|pošlete|ozve|napíše|na něj|s ním) ... / (|už |moc |já |a |velmi |ano |tak )(se |)(|už |moc |velmi
        )(těším|těšíme) (|se |se už |se moc )(|moc |už |se )na (|jeho |její |to |ten |tu |to |společné )(zprávu|
        mail|e-mail|email|kontakt|ozvání|seznámení|setkání|něj|ni|to|telefonát|dopis|zprávy|popovídání) (|od něj|od
        něho|od boba|s ním|s bobem) / (|už |ano |rád |ráda |tak |s radostí |klidně |netrpělivě )(|už )(počkám|čekám)
        na (|jeho |její )(zprávu|mail|e-mail|kontakt|ozvání|dopis) / (|bude |bylo by |by bylo |byla by |to bude |
        bude to )(mi |pro mě |)(|velkým |velkou |velká |velké |to )(potěšením|ctí|čest|potěšení|radostí) (|ho
        poznat|ji poznat|poznat boba|se s ním seznámit) / (|moc |já |určitě |velmi |jen )(budu|byl bych|byla bych|
        bych byl|bych byla) (|moc |velmi |jen |jedině |opravdu )(rád|ráda|rádi|potěšen|potěšena|poctěn|poctěna|
        šťastný|šťastná|nadšený|nadšená) (|za to|za kontakt|za seznámení|za propojení) / (rád|ráda|s radostí|klidně|
        určitě|moc rád|moc ráda) (|bych |si s ním |se s ním |ho |s ním |mu |to |se o tom )(|si |se |rád |ráda
        )(popovídám|seznámím|poznám|setkám|napíšu|odpovím|pomůžu|přijmu|zkusím|uslyším|proberu|prodiskutuji|
        vyslechnu|podělím|spolupracuji|dozvím) ... / (bude|bylo by|byla by|by bylo) (|to )(mi |pro mě )(|velkou |
        velká )(ctí|čest|cti|potěšením) / (|už |rád |ráda |netrpělivě |s radostí )(|už )(čekám|počkám|těším se) na
        (něj|něho|ni|boba|pana boba) / (vždy|vždycky) (|moc )(rád|ráda) (|poznám|poznávám|potkám|se seznámím) (|s
        )(nové|novými|zajímavé|zajímavými) (lidi|lidmi) /
        (|no |a |ale |vždyť )(jak|jakpak|copak) (|jen )(bych|bychom) (|já |to |tohle |@nm@
        )(mohl|mohla|mohli|směl|směla) (|to |tohle |@nm@ |takovou nabídku |takové nabídce |něco takového
        )(odmítnout|odolat|říct ne|říci ne) (|@nm@|takovou nabídku|takové nabídce|něco takového|takovou
        příležitost|to) (|?) / (|no |a |ale )(jak|jakpak) (|to |jen )(odmítnout|odolat|říct ne) (@nm@|takovou
        nabídku|takové nabídce|něco takového|něčemu takovému) (|?) / (|no |a )kdo by (to |tohle |takovou nabídku
        |takové nabídce |něco takového |)(odmítl|odolal|řekl ne|nechtěl) (|@nm@|takovou nabídku|takové nabídce|něco
        takového|to) (|?) / @nm@ se (|přece )(neodmítá|neříká ne|nedá odmítnout|nedá
        říct ne|nedá nic odmítnout) / (tohle |to |takové nabídky |taková nabídka |taková příležitost |něco takového
        |takovéhle věci )se (|přece )(neodmítá|neodmítají|nedá odmítnout|nedá neodmítnout|nenechává ujít)
        (|přece) / (takové nabídce|tomu|tomuhle) (se nedá odolat|neodolám|nelze odolat) / (takové|tomu) se neříká ne /
        (|to )(byl|byla) bych (|přece|úplný|úplná|pěkný|sama proti sobě|sám proti sobě
        )(blázen|blbec|hloupý|hloupá|pitomec|hlupák|husa|padlý na hlavu|proti sobě|praštěný) (|,)(kdybych|abych)
        (to|tohle |@nm@|takovou nabídku|něco takového|si to
        |)(odmítl|odmítla|neodmítl|nechtěl|nechtěla|nevyužil|nevyužila|řekl ne|řekla ne|nechal ujít|nechala ujít)
        (|takovou nabídku|takovou příležitost|to|@nm@) / (|to )(jen|jedině|to by byl) (blázen|hlupák|blbec) by
        (to|tohle |)(odmítl|nechtěl) / (byl|byla|bylo|je|byla by|bylo by|byl by) (|to|by to|by
        )(hřích|škoda|hloupost|hloupé) (|to )(odmítnout|nevyužít|nechtít|odmítat) (|takovou nabídku|takovou
        příležitost) / (|no )(jasně|určitě|samozřejmě|jistě)(|,) že chci (|ho poznat|se seznámit)
    """,
    "warm": """
        (|zní to |velmi |to zní |to je )(zajímavě|zajímavé) / super / skvělé / skvěle / výborně / fajn / paráda /
        dobrý nápad / není problém / žádný problém / bez problému / v pohodě / nevadí / to nevadí / proč ne / nic se
        neděje / super nápad / výborný nápad / skvělý nápad / super věc / (vůbec |)(mi |)(to |)(vůbec |)nevadí (|mi
        to|mi|to) / proti tomu nic /
        (|a|no )proč ne ? / (|to|tohle |@nm@|takové nabídce )(|prostě|přece
        )(nemůžu|nemohu|neumím|nedokážu|nelze|nejde) (|to|tohle |@nm@|přece )(odmítnout|odolat|říct ne|odříct)
        (|takovou nabídku|@nm@|takové nabídce) / @nm@ (|nemůžu|nemohu|neumím|nedokážu) říct ne / @nm@ je
        (|moc|opravdu|prostě|vždycky|hrozně
        )(zlatá|zlatý|hodná|hodný|milá|milý|skvělá|skvělý|úžasná|úžasný|poklad|fajn|báječná|báječný|kamarádka|skvělej|super)
        / @nm@ (má|měla|měl) (|vždycky|vždy|opravdu )(dobrý|skvělý|výborný|dobré|skvělé|čuch na|)
        (vkus|nos|nápady|odhad|oko|lidi) (|na lidi) / (přátelé|kamarádi|známí|přítel|kamarád|známý) @nm@ (jsou|je)
        (|i|taky|také|vždy|vítáni|u mě|mými )(|i )(moji|moje|můj|vítáni|vítaní|přáteli|vítán)
        (|přátelé|kamarádi|přítel|kamarád|přátelé) /
        @uns@ / (ne|radši ne|raději ne) na @adrs@ /
        (|protože )(|v práci|v kanceláři|doma|přes den|teď )(nemůžu|nemohu|nesmím|nerad|nerada) (|moc|teď|v práci
        )(mluvit|telefonovat|volat|brát telefon|zvednout telefon|hovořit) (|v práci|přes den) / (|ale|a
        )(teď|teďka|dnes|už) (|už|je|to|už je|už je to|je to|už to je|jsem|mám
        )(lepší|volnější|klidnější|snazší|čas|víc času) / na to (|si )(vždycky|vždy |)(čas najdu|najdu čas|mám čas) /
        (minulý týden|poslední dobou|dřív|dosud|předtím) (|jsem|to )(|jsem )(nestíhal|nestíhala|nemohl|nemohla|neměl
        čas|neměla čas|nešlo) (|čas)
    """,
    "no": """
        ne (|ne|děkuji|děkuju|díky|nechci|nemám zájem|nemám čas|prosím|raději ne|bohužel|nesouhlasím|nikdy|rozhodně
        ne|to nechci|není to pro mě|není třeba|není nutné|děkuji nemám zájem|díky nemám zájem|nepotřebuji|omlouvám
        se|v žádném případě) (|děkuji|díky) / nee / nikdy / nikdy v životě / v žádném případě / ani náhodou / ani
        omylem / (raději|radši|bohužel|určitě|rozhodně|asi|děkuji ale|díky ale|spíše|spíš|samozřejmě že|jasně že|
        obávám se že|moje odpověď je|odpověď je|absolutně|to) ne (|děkuji|díky) / (|bohužel |já |o to |o toto |já o
        to |v tuto chvíli |momentálně |děkuji |děkuji ale |díky ale |díky )(nemám zájem|nemám čas|nemám chuť|nemám v
        úmyslu|nechci|nejsem|nemohu|nesouhlasím|nepotřebuji|nepotřebuju|nepřeji si|nehodlám|nestojím|nechtěl bych|
        nechtěla bych|nezajímá|neberu|nepřijímám|nemáme|nehledám) (zájem|o to zájem|čas|na to čas|na to|s tím|to|o
        to|o setkání|se|mě to|bohužel|zájem o|čas na|to bohužel|mít zájem|být|nové|tuto|nabídku|potřebu|o toto
        zájem) ... / nemám zájem / nechci / nesouhlasím / nezajímá mě to / to mě nezajímá / nezájem / není to (nic |
        )pro mě / to není (nic |)pro mě / není třeba / není potřeba / není nutné / (|musím |bohužel musím |chtěl
        bych |chci |raději |bohužel |zdvořile |s díky |rád bych |dovolím si |musím bohužel |s lítostí )(odmítnout|
        odmítám|odmítnu|zamítám|pas|vynechám|vynechat) (|nabídku|vaši nabídku|tuto nabídku|s díky|to) / odmítám /
        nepředstavujte nás / nechte mě (být|na pokoji) / jsem proti / vylouceno / vyloučeno / nepřichází v úvahu /
        (|já |bohužel |děkuji ale |díky ale |momentálně |teď )(nemám zájem|nemám čas|nemám chuť|nemám v úmyslu|
        nechci|nechtěl bych|nechtěla bych|nepřeji si|nehledám|nepotřebuji|nepotřebuju|nesouhlasím|nestojím|
        neplánuji|nezajímá mě|nepřijmu) ... / (|prosím |a )(nedávejte|nepředávejte|nesdílejte|neposkytujte|
        nepředstavujte|nedávej|nesdílej|nepropojujte) ... / (|bohužel |musím |raději |rád bych |chci |tentokrát |
        děkuji ale |radši )(|to |tentokrát |s díky |zdvořile )(odmítnout|odmítám|odmítnu|vynechám|pas|vzdávám|nechám
        být|odmítnu děkuji|poděkuji a odmítnu) ... / (ne|néé|ani ne|kdepak) (|,)(|díky |děkuji |děkuju )(nechci|
        nemám zájem|nemám čas|není třeba|netřeba|děkuji|díky|raději ne|radši ne|to není pro mě|nepotřebuji|v žádném
        případě|ani náhodou|nehledám) ... / (není|nebude) (to |)(třeba|potřeba|nutné|pro mě|nic pro mě) ... /
        (děkuji|díky|moc děkuji|to je milé|je to milé|děkuji za nabídku)(|,) ale (|tentokrát |raději |bohužel )(ne|
        nemám zájem|nechci|odmítnu|musím odmítnout|raději ne|není to pro mě|nemám čas|nehledám|nepotřebuji) ... /
        ani náhodou / ani omylem / (|já |rozhodně |prosím vás |prosím tě |ať |určitě )(|prosím )(|raději |radši |
        nikomu |rozhodně |v žádném případě |v žádném případě prosím |určitě |mu |mi |tu )(|mu |jí |nikomu |ho |ji |
        můj mail |moji adresu |mou adresu |můj kontakt |můj e-mail )(|prosím |raději |radši )(nedávejte|nedávej|
        nepředávejte|nepředávej|neposílejte mu|neposílej mu|neposkytujte|neposkytuj|nesdělujte|nesděluj|nesdílejte|
        nesdílej|neprozrazujte|neprozrazuj|neříkejte mu|nešiřte|nešiř|nepřeposílejte|nepřeposílej|nepropojujte|
        nepropojuj|neseznamujte|neseznamuj|nepředstavujte|nepředstavuj|nespojujte) ... / (|já |zásadně |svůj |svou |
        svoji |mail |adresu |kontakt |e-mail |osobní )(|svůj |svou |svoji |můj |moji )(|mail |adresu |kontakt |
        e-mail |údaje )(|zásadně |cizím |cizím lidem |nikomu |neznámým |neznámým lidem |jen tak |nikdy )(|lidem )(|
        zásadně )(nedávám|nesdílím|neposkytuji|neposkytuju|nerozdávám|nesděluji|nepředávám) (|nikomu|cizím|svůj|
        svou|svoji|mail|adresu|kontakt|lidem|cizím lidem|neznámým lidem|lidem které neznám|jen tak|na potkání) ... /
        (nepřeji|nepřeju|nežádám|nechci|nechtěl bych|nechtěla bych) (|si )(|,) aby ... / (|já |to |svou |svoji |svůj
        )(raději|radši|radeji|rád bych|ráda bych|chci|chtěl bych|chtěla bych) (|si |bych |bych si |to )(|@mething@ |
        ho |ji )(|raději |radši |jen )(nechal|nechala|nechám|ponechal|ponechala|ponechám|nechat|ponechat|zachoval|
        zachovala|zůstal|zůstala) (|si )(|@mething@ |ho |ji )(pro sebe|v soukromí|u sebe|soukromou|soukromý|v
        anonymitě|anonymní) (|@mething@) / (nechte|nechtě|nech|nechejte|ponechte) (|si )(|prosím )(|@mething@ |ji |
        ho |to )(|prosím )(pro sebe|u sebe|v tajnosti|v soukromí|důvěrně|být) (|prosím) / @mething@ (|ať |by měla |
        by měl )(zůstane|zůstává|zůstat|je soukromá|je soukromý|je jen pro mě) (|jen |pouze )(u mě|u mne|mezi námi|
        soukromá|soukromý|u vás|pro mě|) / (|to |tohle |toto |tahle věc |bohužel to |tato věc )(není|už není|opravdu
        není|fakt není|není zrovna) (|moje |můj |má |úplně |zrovna |nic |to )(můj obor|můj šálek čaje|moje parketa|
        má parketa|můj svět|moje téma|můj styl|obor|parketa|téma|nic pro mě|pro mě|pro mne|moje věc|mým oborem|má
        oblast|moje oblast|nic pro mne|můj šálek kávy) / (|tomuhle |tomu |tím |tomuto |těmto věcem |takovým věcem |
        už |se )(|už |se |se už |se tomu |se tím |tím )(|už )(nevěnuji|nevěnuju|nezabývám) (|se )(|už |tím|tomu|
        tomuhle|takovými věcmi|touto oblastí|tímto oborem|) (|už|dávno|tím|tomu) / (|tím |mu |asi |bohužel |bohužel
        mu |v tom |s tím |v tomhle |v tomto |moc )(|mu |bych mu |bych )(|asi |moc |nijak |stejně )(nepomůžu|
        nepomohu|nepomohl bych|nepomohla bych|neporadím|nebudu nic platný|nebudu nic platná|nebyl bych nic platný|
        nebyla bych nic platná|nemám mu co nabídnout|nebyl bych mu nic platný|nebyla bych mu nic platná|nemůžu
        pomoct|nemohu pomoci|nemůžu pomoci|nepomohl|nepomohla) (|s tím|v tom|bohužel) / (|já |bohužel |obávám se že
        )(nejsem|nebudu) (|zrovna |asi |já )(|ten |ta )(pravý|pravá|správná osoba|ten správný|ta správná|vhodná
        osoba|ten pravý|ta pravá|správný člověk|správnou osobou|vhodný člověk) (|pro to|pro něj) / (|jenom |jen |
        akorát |pouze )(|bych )(|ho |mu |bych ho |bych mu |by se mnou )(|jen |jenom |bych |akorát )(připravil|
        připravila|zabíral|zabírala|marnil|marnila|mařil|mařila|okradl|okradla|ztrácel|ztrácela|plýtval|plýtvala) (|
        ho |jeho |se mnou |mu )(|zbytečně |jen )(o čas|čas|časem) / (|je |to je |byla by to |by byla )(škoda|ztráta)
        (|jeho |mého |vašeho |tvého |)času (|jeho|můj) / (|tentokrát |tohle |já |to |raději |radši |asi |bohužel |
        tuhle nabídku |tu nabídku |tuto nabídku )(|to |tohle |si to |bych to |bych |se )(|tentokrát |raději |radši |
        asi )(vynechám|vynechal|vynechala|vypustím|oželím|přeskočím|vzdám|odmítl|odmítla|odpustím|nechám plavat|
        nechám být|nechal být|nechala být|nechme být|nechme plavat|nechte plavat|nechejme být|nech být|nechte být|
        zdržím) (|tentokrát|díky|děkuji|to|toho) / (|nabídku |nabídky |toho |ji |této nabídky |tu nabídku |vaší
        nabídky |tohoto )(|ale |tentokrát )(nevyužiju|nevyužiji|nevyužijeme|nepřijmu|nepřijímám|nevezmu) (|ji|
        nabídku|této možnosti|této nabídky|toho|tentokrát|bohužel) / (nestojím|nestojíme) o (to|něj|něho|kontakt|
        nové kontakty|další kontakty|tuhle známost|seznámení|žádné kontakty) ... / (|já )(|už )(|nových |takových
        )(kontaktů|známých|mailů|e-mailů|lidí|známostí) (|už )(mám|je) (|už |i tak |víc než |více než )(dost|
        dostatek|až až|až nad hlavu|hodně|nad hlavu|moc) (|i tak|už) / mám (|už |i tak )(|víc než |více než )(dost|
        dostatek|spoustu|moc|až až) (|nových )(kontaktů|známých|mailů|e-mailů|známostí) (|už|i tak) / (|to |tohle
        )(není|nebude|neni) (|to |mi |mi to |pro mě |podle mě |toho )(třeba|potřeba|nutné|zapotřebí|netřeba) /
        (netřeba|nepotřebuju to|nepotřebuji to|zbytečné|je to zbytečné|to je zbytečné|nemá to smysl|to nemá smysl|
        nemá to cenu|to nemá cenu|nemělo by to smysl|nevidím důvod|nevidím v tom smysl|nic z toho nebude|z toho nic
        nebude|nepřipadá v úvahu|to nepřipadá v úvahu|nehodí se mi to|to se mi nehodí|nechme to|nechme toho|nechme
        to být|nechme to tak|nech toho|nech to být|nechte to být|nechte to tak|necháme to být|zapomeňte na to|pusťte
        to z hlavy|beze mě|beze mne|mě vynechte|mne vynechte|vynechte mě|vynechte mě z toho|se mnou nepočítejte|
        nepočítejte se mnou|se mnou nepočítej|nepočítej se mnou|nezájem|ani za nic|ani za zlaté prase|ani nápad|
        kdepak|ale kdepak|nee díky|nn|nn díky|vůbec ne|to teda ne|to tedy ne|rozhodně nikoliv|nikoli|nikoliv|jsem
        zásadně proti|jsem proti tomu|jsem proti|odmítám to|zamítám|zamítnuto|nesvoluji|nedávám souhlas|neuděluji
        souhlas|nemáte můj souhlas|nedávám svolení|souhlas nedávám|souhlas neuděluji|můj souhlas nemáte|nedám|
        nedovoluji|nepovoluji|s tím nesouhlasím|s tím nemohu souhlasit|nemohu souhlasit|nemůžu souhlasit) (|děkuji|
        díky|prosím|bohužel|s ničím|k tomu) / (|já |boba |ho |ji |s ním |o něj |kontakt s ním |o kontakt s ním
        )(nevyhledávám|nestojím|nechci mít nic společného|nechci nic mít|nechci být v kontaktu|nemám o něj zájem|
        nehledám|nemám potřebu|necítím potřebu|nemám chuť|nemám náladu|nemám kapacitu|nemám sílu|nemám zapotřebí|
        nemám energii) ... / (necítil bych|necítila bych|necítím) se (|s tím |v tom |při tom )(dobře|komfortně|
        příjemně) (|s tím|při tom) / (nebylo by|není) mi to (|moc |úplně )(příjemné|milé|po chuti|po srsti) / je mi
        to (nepříjemné|proti srsti|proti mysli) / (|má |moje )odpověď (je|zní)(|:|-|,) (ne|bohužel ne|rozhodně ne|
        nikoliv|nikoli|jednoznačné ne|jasné ne) / (|na to |teď na to |na tohle |na takové věci )(nemám|už nemám|teď
        nemám) (|na to |teď |bohužel |opravdu |fakt |vůbec )(čas|kapacitu|náladu|sílu|prostor|chuť|nervy|energii|
        buňky|pomyšlení) ... / (|já |bohužel |už |děkuji |opravdu |fakt )(|@obj@ )(|už |teď |bohužel |prosím |raději
        |vůbec |momentálně |opravdu |radši )(nechci|nemám zájem|nemám čas|nemám náladu|nemám chuť|nemám sílu|nemám
        kapacitu|nemám věk|nemám nervy|nemám energii|nestojím|nehledám|nevyhledávám|nepotřebuji|nepotřebuju|
        netoužím|nemám potřebu|nechtěl bych|nechtěla bych|nejdu|nepůjdu|nebudu pokračovat|nechci se pouštět|nebudu
        se pouštět|nemám odvahu|nepřistoupím|nepřistupuji|nezapojím se|se nezapojím|se nepustím|nepouštím se) ... /
        (nebudu|nechci|nehodlám|nechtěl bych|nechtěla bych) (|v tom |s tím |se do toho |se toho |se |do toho
        )(pokračovat|pouštět|účastnit|zapojovat|zapojit|začínat|zaplétat|míchat|plést|motat) ... / (|to |tohle )(po
        mně|ode mě) (|prosím )(nechtějte|nechtěj|nežádejte|nežádej) (|prosím) / (|svou |moji |mou |můj |svoji |svůj
        )(adresu|adresa|e-mail|mail|kontakt|údaje|telefon|číslo) (|prosím |mu |jí |raději |radši |nikomu |v žádném
        případě |rozhodně )(|prosím |nikomu |mu |dál )(nedávejte|nedávej|nepředávejte|nepředávej|neposkytujte|
        neposkytuj|nesdílejte|nesdílej|nesdělujte|neposílejte|neposílej|neprozrazujte|nešiřte|nepouštějte|nedávat|
        nepředávat|neposkytovat) ... / (ponechte|ponechte si|nechte si|nechejte si|nechte|držte|považujte) (|prosím
        |@mething@ |si )(|@mething@ |prosím )(|jen |pouze |jenom |výhradně |za )(pro sebe|u sebe|v tajnosti|pro vaši
        potřebu|pro svou potřebu|důvěrnou|důvěrný|soukromé) (|prosím) / (nechte|vynechte|nech|vynech|nezatahujte|
        netahejte|nezatahuj|netahej) (|mě |mne )(|prosím )(|z toho |do toho )(|mě |mne )(venku|z toho venku|mimo|
        stranou|z toho|do toho|z toho ven|být|na pokoji|v klidu) (|prosím) / (|už |jsem )(|jsem |už |dávno )(z
        oboru|z branže|z toho|mimo obor|mimo branži) (|jsem |už |dávno )(pryč|venku|odešel|odešla) / (z oboru|z
        branže) jsem (|už |dávno )(odešel|odešla|pryč|venku) / (|tak |takže )(mu |bych mu |jim )(|asi |stejně |bych
        )(nebudu|nebyl bych|nebyla bych|nebyl|nebyla) (|asi |mu )(k ničemu|k užitku|nijak platný|co platný|co
        platná|prospěšný|prospěšná) / (|mu |bohužel |asi |bohužel mu |asi mu |jim )(|mu |jim )(nemám|nemáme|nemam)
        (|mu |moc |bohužel |asi )(co|čím|jak|nic) (nabídnout|poradit|pomoct|pomoci|přispět|být užitečný) ... / (|
        bohužel |ale |musím |raději |radši |dovolím si )(ji|ho|to|je|nabídku|tu nabídku|vaši nabídku) (|musím |
        bohužel |raději |tentokrát )(odmítnout|odmítám|odmítnu) / (|bohužel )musím (|ji |ho |to |tu nabídku |nabídku
        )(|bohužel |zdvořile |s díky )(odmítnout|zamítnout) / ne ne ne / ne a ne / ne ne díky / ne ne děkuji / ne a
        tečka / ne prostě ne / prostě ne / to fakt ne / fakt ne / opravdu ne / jednoznačně ne / jednoznačné ne /
        absolutně nesouhlasím / ani za zlaté prase / ani za boha / jen přes mou mrtvolu / to ani náhodou / tak to
        ani náhodou / ani mě nehne / ani mě nenapadne / to si nechám ujít / nechám si to ujít / tentokrát si to
        nechám ujít / raději bych (|to )(nechal|nechala|vynechal|vynechala|odmítl|odmítla) (|být|to být|to) /
        (radši|raději) ne e / (radši|raději|radeji) (|bych )(zůstanu|zůstal|zůstala|zůstávám) (|radši |raději
        )(stranou|v anonymitě|v klidu|mimo|sám|sama) / chráním si (|své )soukromí / (vážím|cením) si svého soukromí
        / na to (už |)jsem (moc |příliš )(starý|stará|unavený|unavená) / jsem na (to|tohle|takové věci) (už |)(moc |
        příliš )(starý|stará|unavený|unavená) / (zakazuji|zakazuju|zapovídám) (|vám |ti |komukoli )(předat|předávat|
        dávat|dát|poskytovat|poskytnout|sdílet) ... / (|@him@ )(nemůžete|nemůžeš|nesmíte|nesmíš) (|@him@ |nikomu |
        svévolně )(@mething@ @giveinf@|@giveinf@ (|@him@ )@mething@) / (|ale )(rozhodl|rozhodla) jsem se (|,)(|že
        )(kontakty omezit|omezit|to odmítnout|odmítnout|nic|nikam|ne|neposkytovat|nevstupovat|neúčastnit|
        nezapojovat|to nechat být|zůstat|nedávat|nové kontakty) ... / (|toho |do toho |v tom |s tím )(|se
        )(účastnit|zapojovat|zapojit|pokračovat|pouštět|angažovat|plést|míchat|zúčastnit|odpovídat|seznamovat) (|se
        |se toho |se do toho |s ním )(nebudu|nechci|nehodlám|nechystám|nemíním) (|se|toho) / (moje|má|tato|můj|moji|
        svou) (|mailová |e-mailová )(adresa|mail|e-mail|číslo|adresu) (je|slouží|mám|používám|dávám) (|určená |
        určena )(jen|pouze|jenom|výhradně) (pro|k|přátelům|známým|rodině|nejbližším) (|přátele|známé|rodinu|mě|sebe|
        blízké|nejbližší|své přátele|svou potřebu|práci|soukromé účely) / (|prosím )(|nikomu |mu |dál )(ji|ho|je) (|
        prosím |nikomu |mu |dál )(nedávejte|nedávej|nepředávejte|nepředávej|neposílejte|neposílej|nesdílejte|
        neposkytujte|neprozrazujte|nešiřte) ... / nikomu (ji|ho|je) (|prosím )(nedávejte|nedávej|nepředávejte|
        neposkytujte|neříkejte|nesdělujte) ... / (|obávám se že |bohužel |asi |já )(|si |na to |si na to |na něj |si
        na něj )(|na to )(čas )(nenajdu|nebudu mít|mít nebudu|nezbyde|nezbude|mi nezbývá|nezbývá) / (|obávám se že |
        bohužel )(nenajdu|nebudu mít) (|si )(|na to |na něj )(|už )(čas|kapacitu|prostor|sílu|energii) (|na to) / (|
        @obj@ |na tom |na tom seznámení |na nich |na té známosti )(mi |moc mi |mi moc |mi vůbec |mi nijak )(|moc |
        vůbec )(nezáleží|nesejde|nejde) ... / (obejdu|obejdeme) se (|i )bez (toho|něj|něho|nich|takové známosti|
        dalších kontaktů) / (bez toho|bez něj|i bez toho) se (|klidně |rád )obejdu / (důrazně |rozhodně |zásadně |
        kategoricky |)(odmítám|zakazuji|jsem proti tomu)(|,) (|aby|abyste|abys|předání|poskytnutí|sdílení|to) ... /
        (|to |tohle |to téma |tohle téma |tahle oblast |ta oblast )je (|úplně |zcela |naprosto |dost )mimo (mě|můj
        obor|mou oblast|moji oblast|moje možnosti) / (nepřispěl|nepřispěla|nepřispěju|nepřispěji|nepomohl|nepomohla)
        (bych |)(|ničím|k tomu|tam|tam ničím|ničím novým) ... / (|moc |nějak |vůbec )(|se )(mi )(|se )(|do toho |moc
        |moc do toho |tam )(nechce|nehodí|nelíbí|nezamlouvá) (|se) / (moc |nějak |)(se |)(mi |)(se |)(do toho|na to)
        (|mi |se )(|moc )(nechce) / (byl|byla) bych (|mnohem |radši |raději |rád |ráda )(rád|ráda|radši|raději|
        radši)(|,) (kdybyste|kdybys|kdyby se) (|mu |ji |ho |to |mou adresu |můj mail |moji adresu |adresu )(|mu |ji
        |ho |to |nikomu )(nedělali|neudělali|nedávali|nepředávali|neposílali|nesdíleli|neposkytovali|nedal|nedával|
        nepředal|nedali|nepředali) ... / (|už )(|mě |mne |to mě |mě to |to )(|to |mě |už )(už |)(nezajímá|netáhne|
        nebaví|neláká|nebere) (mě|to|už|mne|tohle) ... / ať (|si |raději |radši )(|prosím
        )(najde|hledá|vyhledá|zkusí|osloví|
        se obrátí na) (|si )někoho jiného / nikoho (|nového )(mi |)(představovat |seznamovat |hledat )(nemusíte|
        nemusíš|netřeba|nepotřebuji|nepotřebuju) / nemusíte (mi |mě )(nikoho|s nikým|ho) (představovat|seznamovat) /
        (s mým|s mojím|se) (souhlasem|mnou|svolením) (|prosím |tady )(nepočítejte|nepočítej) / (můj |)souhlas (|k
        tomu |vám |na to |s tím )(|k tomu )(nedám|nedávám|nemáte|neuděluji|nedostanete|ode mě nemáte) / (|za |o
        )(tuhle|tuto|takovou|takové|tento|tenhle) (známost|nabídku|seznámení|kontakt) (|já |raději |radši |tentokrát
        |uctivě )(poděkuji|děkuji|poděkuju|odmítnu|vynechám|odmítám) / (raději|radši|uctivě|tentokrát|zdvořile) (|za
        to |to )(poděkuji|poděkuju) / (|na to |já |ale )nemám (|teď |už |na to |bohužel |momentálně )(|teď |už |na
        to |na takové věci )(|ani )(čas|sílu|náladu|chuť|kapacitu|energii|klid|prostor) (|ani|a|na) ... / (|to |
        tohle )(|asi |spíš |bohužel |opravdu |rozhodně )(není|nebude) (|asi |spíš |nic |úplně |zrovna )(|nic )(pro
        mě|pro mne|můj obor|má parketa|moje parketa|můj styl) / to (asi |spíš |)(není|nebude) (asi |spíš |)(nic |
        )pro mě / (|moc |já )(nemám rád|nemám ráda|nemusím|nesnáším|nemám v lásce) (|moc |ho|ji|boba|toho pána|
        takové|takového|takovéhle|tyhle|tyto|tohle|seznamování|nová|cizí|nové) ... / (nemám|nemam) (ho|ji|toho pána|
        boba) (|moc |zrovna )(rád|ráda|v lásce) / ať (mě|mi|se mi|se mnou|se na mě) (|prosím |raději |radši
        )(nehledá|nepíše|neozývá|nevolá|nekontaktuje|neotravuje|neobrací) ... / (chci|chtěl bych|chtěla bych|
        potřebuji|potřebuju) (|mít |už |jen )(svůj |)(klid|pokoj|svatý klid|klid a pokoj) / (|děkuji |díky )(obejdu|
        obejdeme) se (|bez toho|bez něj|i tak) /
        (|a|ale )(|to|jen|a )(právě|přesně|zrovna) (proto|z toho důvodu|kvůli tomu) (|říkám|odpovídám|moje odpověď
        zní|je moje odpověď|bohužel|radši|raději|to bude )(ne|odmítám|děkuji ne|ne děkuji|nechci|nemám
        zájem|odmítnu|to odmítám|nestojím o to) (|, děkuji|, díky|děkuji|díky) / (|a )proto (právě|taky)
        (ne|nechci|odmítám|nemám zájem) / (ani|ani za) (za nic|milion|zlaté prase|zlatý prase|živého boha|boha) (|na
        světě) / za (nic na světě|boha|živého boha) / za žádnou cenu (|na světě) / za žádných okolností /
        v mém věku
        (|už )(|nová|nové|žádná|žádné|další )(|přátelství|známosti|kontakty|lidi
        )(nehledám|nepotřebuji|nepotřebuju|nechci|nenavazuji|nenavazuju|nestojím o) ... / (|už )(nová přátelství|nové
        známosti|nové kontakty|nové lidi|nové přátele) (|už )(nehledám|nepotřebuji|nepotřebuju|nechci|nenavazuji) ...
        / ani (náhodou|omylem|ve snu|zdání) / (|je mi )škoda (|na to )(mého |)času (|na to) / to (|opravdu|vážně
        )ne(|,) (děkuji|díky) / takže (ne|radši ne|raději ne)(|,) (děkuji|díky|děkuju) /
        ne(|,) (děkuji|díky|děkuju|dík) ... / (|ale|jen ) (tentokrát) (|to )(|raději|radši|bohužel
        )(odmítnu|odmítám|ne|nechám být|beze mě|vynechám|pasuju) (|, děkuji)
    """,
    "excuse": """
        (|jsem |bohužel jsem |mám )(|příliš |moc |momentálně |velmi |teď )(zaneprázdněn|zaneprázdněný|zaneprázdněná|
        vytížený|vytížená|v důchodu|moc práce|práce) / nemohu / nemůžu / nestíhám / (|já )(nemohu|nemůžu) (|tomu |k
        tomu )(říct ano|říci ano|souhlasit|přijmout|odpovědět ano) / (|jsem |už jsem |jsem už |jsem dávno |já jsem |
        bohužel jsem )(|už |dávno |již )(v důchodu|v penzi|důchodce|důchodkyně) / mám (|teď |toho |i tak |moc |
        bohužel |opravdu |toho teď )(moc práce|toho moc|toho hodně|hodně práce|nad hlavu|plno|moc|příliš práce)
    """,
    "later": """
        později / možná později / teď ne / nyní ne / ne teď / ještě ne / dnes ne / zatím ne / ne zatím / momentálně
        ne / v tuto chvíli ne / nyní bohužel ne / teď bohužel ne / jindy / možná jindy / někdy jindy / třeba jindy /
        příště / možná příště / jinou příležitost / příští (týden|měsíc|rok|čtvrtletí) / za (týden|měsíc|rok|dva
        týdny|pár týdnů| pár měsíců|dva měsíce) / po (dovolené|prázdninách|svátcích) / (|musím si to |)(rozmyslím|
        rozmyslet|promyslím| promyslet) ... / rozmyslím si to / musím si to (rozmyslet|promyslet) / ozvu se ... / dám
        vědět ... / zeptejte se ... / nevhodná doba / není vhodná doba / brzy / zítra / možná (později|za|na podzim|
        na jaře|příště|jindy|v létě| po) ... / později (|rád|ráda|možná|prosím) / jindy / ještě ne / (zeptejte se|
        zeptej se|ozvěte se|ozvi se| napište|napiš) (|mi |mě |znovu |prosím )(|znovu |za |v |po |na |později )(lednu|
        únoru|březnu|dubnu|květnu| červnu|červenci|srpnu|září|říjnu|listopadu|prosinci|měsíc|týden|později|znovu|
        pár|podzim|jaře|prázdninách| dovolené|rok) ... / teď (|zrovna |momentálně )(ne|nemám čas|nemůžu|to nejde) (|
        možná|později) ...
    """,
    "stop": """
        přestaňte / přestaň / dost / (|prosím )přestaňte (mi |)psát ... / (|prosím )(už |)(mi |)(už |)(nepište|
        neposílejte|nekontaktujte) (|mi |mě |prosím )(|už|více|další) ... / žádné další (maily|e-maily|zprávy) (|
        prosím) / odhlásit / odhlaste mě / (|prosím )(vymažte|odstraňte|smažte) (|mě|moji|mou|mé|moje) ... / (|
        prosím )(přestaňte|přestaň|nechte) (|mi |mě )(|mi |mě )(psát|posílat|kontaktovat|otravovat|být|na pokoji|
        spamovat) ... / (|prosím |už )(nepište|neposílejte|nekontaktujte|nepiš|neposílej|neotravujte) (|mi|mě|už|
        žádné) ... / (|prosím )(vymažte|smažte|odstraňte|vyřaďte|odhlaste|vyškrtněte) (|mě|moje|mé|mou) ... / (už |
        )nechci (|už |dostávat |další |žádné )(maily|e-maily|zprávy|dostávat|další) ... / (dost|konec) (|s )(mailů|
        maily|mailům|zpráv|e-maily) / (|už |prosím |prosím už )(nikdy |)(mi |mě |)(|už |nikdy |víckrát |více |dál
        )(nepište|nepiš|neposílejte|neposílej|nekontaktujte|nekontaktuj|neotravujte|neobtěžujte|neobtěžuj|neotravuj)
        ... / (|prosím )(|mě )(vyškrtněte|vyřaďte|odhlaste|odstraňte|vymažte|smažte|vyjměte) (|mě |mne |mou |moji |
        si mě )(|prosím )(|z |ze ) ... / nechci (|už |od vás |už od vás |více )(|od vás |více |žádné |nic )(|žádné |
        další |nic )(dostávat|zprávy|maily|e-maily|žádné|další|slyšet) ... / chci se odhlásit / odhlašuji se / dejte
        mi pokoj / dej mi pokoj / přestaňte (|mě |mi )(obtěžovat|psát|spamovat|otravovat) ... / (|prosím )o
        (ukončení|zastavení) (|této |další )(korespondence|zasílání|komunikace|mailů|posílání) ... /
        (|prosím|už|a )(|už|více|víc|nikdy )(|mi|mně )(|už|prosím|více|víc|nikdy
        )(|nic|žádné|žádný|takové|takový|podobné )(|takového|takovýho|podobného|takové|takový|další
        )(|maily|e-maily|zprávy|věci|nabídky|spamy )(|mi|už|více|víc
        )(neposílejte|neposílej|nepište|nepiš|nezasílejte|nechoďte s) ... / (|prosím
        )(neposílejte|neposílej|nepište|nepiš|nezasílejte) (mi |)(|už )(|nikdy|více|víc|další|takové|žádné
        )(|takové|takový|takovéhle|podobné|žádné|nic|maily|zprávy )(|už
        )(nic|maily|zprávy|věci|víc|více|nikdy|takového|podobného|e-maily|nabídky|zprávy) ... / (dejte|dej) mi
        (|už|laskavě|prosím )(|s tím )(|svatý )pokoj ... / (nechte|nech) mě (|už|prosím ) (být|na pokoji|s tím být)
        ... / (|už )(mě |)(neotravujte|neotravuj|neobtěžujte|neobtěžuj|přestaňte otravovat|přestaňte obtěžovat) ... /
        (přestaňte|přestaň) mi (psát|posílat) ...
    """,
    "stop_all": "zastavit vše / zastavte vše / stop všem / stop vše / stop všemu",
    "doubt": """
        jestli / pokud / když / až / dokud / jakmile / než / pod podmínkou / podmínka / jen / jenom / pouze / možná
        / snad / asi / třeba / eventuálně / případně / pravděpodobně / uvidíme / uvidím / záleží / to záleží / nevím
        / já nevím / těžko říct / nemám tušení / nemám ponětí / netuším / nejsem si jistý / nejsem si jistá / nejsem
        si jist / váhám / pochybuji / kdo / co / jak / kde / proč / jaký / jaká / zda / můžete / mohl byste / říká /
        řekl / řekla / haha / vtip / dovolená / dovolené / obdržel / přijato / přeposílám / asistentka / v zásadě /
        teoreticky / nejdřív / nejprve / více informací / víc informací / podrobnosti / nebo / ano i ne / ano a ne /
        ano ne / ne ano / jo ne / hmm / problém / myslím / je mi to jedno / jedno / jo jasně že jo / no jo / omyl /
        jinak / neodmítnu / neříkám ne / ne(|,) (není problém|žádný problém|v pohodě|to nevadí) / to jsem já /
        nejsem proti / nevidím problém / nebudu proti / nemám problém / (|@adv@ )(@giveimp@|@mayyou@ (|@adv@ )(|
        @him@ )@giveinf@) (|@adv@ )(|@him@ )(|prosím )(|adresu |mail |kontakt |e-mail |číslo )(|na )(ivy|ann|boba|
        jeho|její|jejich|váš|vaši|tvůj|tvoji|kolegy|manželky) (|adresu|mail|kontakt|e-mail) / (bob|on|ivy|ona)
        (psal|říkal|tvrdí|píše|říká|myslí)(|,) že / kdyby / kdybych / kdybyste / kdybys / kdybychom / leda / ledaže
        / jedině / buď / zatímco ne / (|@adv@ )(@giveimp@|@mayyou@) (mi|nám|mně) (|prosím |@giveinf@ |taky )(|
        @giveinf@ )(|jeho|její|adresu|mail|číslo|kontakt|na něj|víc|podrobnosti|nejdřív|informace) /
        to mi (|tak|ještě|tak ještě|ještě tak|už jen )(ještě |)(chybělo|scházelo) / (to|tohle) (mi|nám) (|tak
        )(ještě|akorát|zrovna) (chybělo|scházelo|chybí) / už jen to mi (chybělo|chybí)
    """,
    "but": "ale / avšak / však / nicméně / ačkoli / i když / přesto",
    "not": """
        ne / není / nejsem / nikdy / nic / nikdo / žádný / žádné / bez / ani / odmítám / nemožné / proti / nemám
    """,
    "marks": "^ne(?!j|b|co|kdy|kdo|jak|kde|ch$|mec)[a-z]{4,}",
    "regret": """
        bohužel / omlouvám se / promiňte / promiň / je mi líto / lituji / škoda / je mi to líto / pardon / nezlobte
        se / nezlob se / bez urážky / omluvte mě / prosím o omluvu / sorry / sorry jako / mrzí mě to / moc mě to
        mrzí / lituju
    """,
    "hello": """
        ahoj / dobrý (den|večer) / dobré ráno / čau / nazdar / vážený / vážená / milý / milá / vážený pane / vážená
        paní / zdravím / hezký den
    """,
    "bye": """
        s (pozdravem|přáním hezkého dne|úctou|přátelským pozdravem) / (|srdečný |přátelský )pozdrav / na shledanou /
        nashle / měj se / mějte se / hezký den / pěkný den / hezký (zbytek dne|víkend|večer) / hodně (štěstí|zdaru|
        úspěchů) / zdraví / odesláno z ... / srdečně / přeji hezký den
    """,
    "thanks": """
        (|moc |mockrát |velmi |srdečně |předem |i tak )(děkuji|děkuju|díky|dík|děkujeme) (|moc|mockrát|předem|vám|i
        tak|velmi|pěkně) / (děkuji|děkuju|díky|děkujeme|moc děkuji|mockrát děkuji|děkuji vám) (za|že) ... / (je to |
        to je )(od vás |velmi |)(milé|hezké|laskavé) ... / vážím si ... / (|moc |velmi |mockrát |srdečně )(děkuji|
        děkuju|díky) (|moc |vám |ti )(za|že) ... / (|moc |mockrát )(děkuji|děkuju|díky|děkujeme|dík)(|,) (že|za to
        že) (jste|jsi|sis|si|na mě|o mně|se) (|na mě |o mně |si na mě |na mne )(mysleli|myslel|myslela|myslíte|
        myslíš|vzpomněli|vzpomněl|vzpomněla|ptáte|ptáš) ...
    """,
    "fill": """
        prosím / a / i / také / taky / tedy / tak / velmi / moc / opravdu / upřímně / teď / nyní / momentálně / v
        tuto chvíli / já / my / mi / mě / mně / nás / nám / ho / ji / to / s ním / s ní / tentokrát / z mé strany /
        pro mě / za mě / hned / ivy / bob / ann / ach / no / protože / moje číslo je ... / (|ale )(prosím |
        )(použijte|pište|napište) (|prosím |na )(mou|můj|moji|soukromou) ... / děkuji za pochopení / snad pochopíte
        / (|ale |jen |jenom |akorát |pouze |jedině |a |s tím že )(|prosím |prosím vás |prosím tě |prosil bych |
        prosila bych |radši |raději |uvítám |uvítal bych |uvítala bych |preferuji |preferuju )(|jen |jenom |spíš |
        radši |raději |pouze |nejlépe |ať |aby |o |klidně |kontakt |ať píše |pište |ať napíše |aby psal |komunikaci
        )(|kontakt |komunikaci )(mailem|e-mailem|emailem|po mailu|přes mail|přes e-mail|mailový|e-mailový|písemně|
        česky|anglicky|v angličtině|v češtině|německy|elektronicky|na mail|mailovou cestou|mailovou|e-mailovou|
        odpoledne|večer) / (,|-|a|ale|jen|hlavně|jenom) (|prosím |hlavně |jen )(ne |bez )(|přes |po )(telefonicky|
        telefonem|telefon|telefonování|volání|telefonu|telefonátů|telefonáty|telefonický) / (,|-|a|ale|jen|prosím|
        hlavně) (|ať |prosím |aby |ať mi |jen ať |mi )(nevolá|nevolejte|netelefonuje|nevolat|nevolal|nevolejte mi) /
        (protože |)(telefonáty |telefony |telefonování |telefonovat |telefonu |na telefon |telefon )(nemám rád|nemám
        ráda|nesnáším|nemusím|nerad|nerada|neberu|moc nemusím|moc neberu) (|telefony|telefonáty|telefonuji|
        telefonování|volám|telefonuju) / (|ale |jen |jenom |akorát |pouze |jedině |spíš )(|prosím |prosím vás |
        prosím tě |radši |raději |ať |aby |prosil bych |prosila bych |bych prosil |bych prosila )(|mu |jen |radši |
        raději |spíš |prosím )(použijte|použij|použít|používejte|používat|dejte|dej|dát|píše|pište|napište|napiš|
        psát|napíše|předejte|předej|pošlete|pošli|poslat|předat|na|o použití) (|mu |mi |prosím |jen |radši |spíš )(|
        na |o )(|můj |mou |moji |mého |mé |moje |tu |ten |tuto |mojí )(soukromý|soukromou|soukromého|soukromé|
        osobní|druhý|druhou|jiný|jinou|nový|novou|domácí|gmail|pracovní|firemní|tuto|tuhle) (|e-mail|mail|email|
        e-mailovou|mailovou|adresu|adresy|mailu|e-mailu|schránku) (|adresu|a ne pracovní|místo pracovní|místo
        pracovního|ne pracovní) / (|protože |neboť |páč |jelikož |na |do )(|na |do |tu |ten |té |toho )(pracovní|
        pracovního|firemní|firemního|služební|služebního|starou|starý|staré|starého|té druhé|tu druhou|tam) (|mail |
        adresu |e-mail |schránku |schránky |mailu |e-mailu |adresy |mailovou schránku )(|už |skoro |téměř |moc |
        málokdy |zřídka |prakticky |vůbec )(|už |skoro |téměř |moc )(nečtu|nekoukám|nechodím|nepoužívám|nesleduji|
        nesleduju|nekontroluji|nekontroluju|nefunguje|koukám|čtu|chodím|používám|kontroluji|nevybírám|vybírám) (|
        skoro|téměř|moc|už|vůbec|málo|málokdy|zřídka) / (|,)(kdykoli|kdykoliv) (|bude chtít|chce|se mu to hodí) /
        kdy (|jen )(bude chtít|chce|se mu to hodí) / (pozdravujte|pozdravuj|pozdrav|pozdravte) (|ode mě |moc |prosím
        |také |taky )(ivy|paní ivy|všechny|rodinu|bob|doma) (|ode mě|moc) / (co|jak) (nejdřív|nejdříve|nejrychleji)
        / už (dlouho|dávno|léta|roky) / po (mailu|práci|česku|anglicku|obědě|telefonu|delší době|letech|dlouhé době|
        čase) / potvrzuji(|,) že / potvrzuju(|,) že / prohlašuji(|,) že / (|u nás |a |ale |jinak )jinak (dobrý|
        dobře|dobré|fajn|v pohodě|ok|vše ok|všechno ok|všechno dobrý|se máme dobře|nic nového|vše v pořádku|všechno
        v pořádku) / (i když|ikdyž|byť) (|bych |bych radši |radši |raději )(|prosím |aby )(mailem|e-mailem|anglicky|
        česky|písemně|na gmail|na soukromý mail) / (|ale |spíš |radši |raději |nejlépe |jen )(|spíš |radši |raději |
        nejlépe |prosím )na (můj |)(gmail|soukromý mail|soukromou adresu|soukromý e-mail|osobní e-mail|druhý mail|
        seznam) / ať se (mu|jim|vám) (daří|to podaří|vede) (|dobře) / (přeji|přeju) (|mu |vám |mnoho |hodně |panu
        bobovi )(|mnoho |hodně )(štěstí|zdaru|úspěchů|vše dobré|všechno dobré|úspěch) / (jen|jenom) ať (|prosím |mi
        )(píše|napíše|mi píše) (anglicky|česky|mailem|německy|stručně) (|prosím) / až (|bude mít |se mu |si najde |
        najde |někdy bude mít )(|chvíli|chvilku|čas|chvilenku|bude hodit|to bude hodit|volno|náladu) / až bude mít
        (|trochu )(chvíli|chvilku|čas) / (,|-|a|ale) (|a |ale )ne (|na |do |ten |tu )(firemní|pracovní|služební|
        starou|starý|tuhle|tuto) (|adresu|mail|e-mail|schránku) / (|ale |jen |prosím |ale prosím |jen prosím )(|
        prosím )na (|mou |moji |můj )(soukromou|soukromý|osobní|domácí|druhou|jinou|novou) (|mailovou |e-mailovou
        )(|adresu|mail|e-mail) / (zajímá|zajímalo by) mě(|,) (|to |hodně |moc )(co dělá|čím se zabývá|jeho práce|
        jeho obor|na čem pracuje|to téma) / jsem zvědav(ý|á) (na něj|co dělá) / (|ale |jen |jenom )(mám|preferuji|
        upřednostňuji) (|radši |raději )(maily|e-maily|psaní|písemný kontakt|mail|mailování) (|radši |raději )(než|
        před) (telefony|telefon|telefonem|telefonování|telefonáty|volání) / čím (víc|více) (|nás |lidí )(|,)tím
        (líp|lépe|veseleji|lepší) / (|prosím )(řekněte|řekni|vyřiďte|vyřiď|vzkažte|vzkaž|napište|napiš) (|prosím
        )(mu|bobovi|panu bobovi|jemu|ivy)(|,) že / mám (|takovou |svou )zásadu(|,) že / (,|-|protože) (|ta |ten
        )(stará|starý|původní|předchozí|pracovní) (|adresa |mail |e-mail )(už |)(nefunguje|neplatí|není platná|není
        aktuální|neexistuje) /
        @sry@(|,) (|že|ale )@lat@ (|,|a|ale|-|,) (|@uns@) / @sry@(|,) (|ale|že )@uns@ / (|ale|jen|jenom|akorát|jen|s
        tím že )(|bych|prosím|moc prosím|poprosil bych|poprosila bych )(|ale )(ne|hlavně
        ne|radši ne|raději ne|nepište|nepoužívejte|neposílejte to|neposílejte) (|na|mu|prosím na )@adrs@(|,)
        (|(ale|nýbrž|jen|radši|raději|pište|piš|ať píše|použijte|spíš|pošlete) (|radši|raději|pište|prosím|spíš|to
        )(|na )(|@adrs@|mou adresu|tuhle adresu|tuto adresu|na|:)) / (|ale|akorát|s tím že|a )(|prosím|byl
        bych|byla bych|bych|bude|je )(|to|mi )(|pro mě
        )(nejlíp|nejlépe|radši|raději|spíš|spíše|nejraději|nejradši|pohodlnější|lepší|nejlepší|preferuji|preferuju|upřednostňuji|lepší
        je|jednodušší) (|je|bude|mi|tak|kontakt|přes )@mod@ (|,) (|(než|nežli|místo|a ne|ne|namísto) (|přes|po )@mod@)
        / (|protože|jelikož|páč|poněvadž|neb|neboť|ten|já )(|ten|já )(|telefon|telefony|mobil|hovory|na
        telefon|neznámá čísla )(|moc|skoro|prakticky|už|zásadně|většinou )(neberu|nezvedám|nemám rád|nemám
        ráda|nepoužívám|nevyřizuju|nemusím) (|telefon|telefony|telefonování|mobil|ho|hovory|neznámá čísla) /
        (|ale|a|prosím|moc|i|jinak
        )(pozdravuj|pozdravujte|pozdrav|pozdravte|pozdravuji|pozdravuju|zdravím|pozdravovat|srdečně
        zdravím|obejměte|obejmi|děkuji|líbám) (|prosím|ode mě|ode mne|srdečně|moc )@nm@ (|ode mě|ode mne|srdečně|moc)
        / (|ale|a|i )@nm@ (|moc|srdečně|ode mě|prosím
        )(pozdravuji|pozdravuju|zdravím|děkuji|děkuju|pozdravujte|pozdravuj|pozdrav|líbám|objímám) (|moc|srdečně|za
        pamatování|ode mě) / (|ale|a|prosím )(vyřiďte|vyřiď|předejte|předej|posílám) (|prosím )(|@nm@
        )(|můj|moje|mé|srdečný )(pozdrav|pozdravy|díky|poděkování) (|@nm@) / (|a )(pozdrav|pozdravy|díky) (pro |)@nm@
        (|ode mě) / (|a|i|no )(jak|co|copak) (|tam|se|to|je|vůbec )(|tam
        )(má|máte|máš|daří|mají|dělá|děláte|děláš|jde|vede) (|se )(|@nm@|rodina|děti|maminka|vy|u
        vás|ty|vám|ti|všichni|pes) ? / (|a )jak (|se|je )(má|daří) @nm@ (|?) / (|a )(jak|co )(|to|je|tam|to je|je
        to )(|jde|vypadá )u (vás|tebe) (|tam|vypadá|je|jde|s počasím) (|?) / (|,) a (|co|jak )(u vás|u tebe|vy|ty)
        (|tam) ? / (|a|i )(|už|moc )(dlouho|dávno|celou věčnost|roky|ani nepamatuju kdy) (|jsem|jsme|už|se|ji|ho
        )(|jsem|jsme|se|ji|ho|tě|vás )(|už
        )(neviděl|neviděla|neviděli|nemluvil|nemluvila|neslyšel|neslyšela|nepotkal|nepotkala) (|ji|ho|se|s ní|s ním|o
        ní) / v mém (věku|stavu|postavení) / (prosím |)(pište|piš|napište) (mé|moje) (jméno|příjmení) (s|přes|se) ...
        / (bez urážky|nic ve zlém|neber|neberte) (|to|si to|mi to )(|zle|osobně) / (nezlobte|nezlob) se(|,) (prosím|na
        mě) /
        (|jen|jenom|nejlépe|nejlíp|ale|prosím|a|třeba )(|ať volá|ať zavolá|volejte|volat|ať mi zavolá|jsem k
        zastižení|zastihnete mě )@tod@ / (promiň|promiňte|omlouvám se za|pardon za|sorry za) (|to|tu|své|moje
        )(ticho|zpoždění|mlčení|prodlevu|odmlku|zmatek) /
        @sry@(|,) (|že|ale|já )(|jsem )(|úplně|totálně|nějak|docela|dočista )(|jsem|na to
        )(zapomněl|zapomněla|zapomněl jsem|zapomněla jsem|opomněl|opomněla|vypadlo mi to|nedošlo mi)
        (|jsem|úplně|vám|ti )(|odpovědět|odepsat|na to|na odpověď|se ozvat|na váš mail|na tvůj mail) /
        (|ale|jen|jenom|s tím že )(|ho varujte|ať ví|ať počítá s tím|dejte mu vědět )(|, )(|že )(|já
        )(odpovídám|odepisuju|odepisuji|mail čtu|maily čtu|mail kontroluju|do mailu koukám) (pomalu|zřídka|málokdy|se
        zpožděním|nepravidelně|jen občas|občas)
    """,
    "words": """
        a / v / ve / na / do / z / ze / o / od / pro / po / za / při / k / ke / s / se / si / je / jsou / jsem /
        jste / byl / byla / bylo / být / mám / má / máme / mít / můj / moje / moji / jeho / její / náš / váš / vaše
        / vaši / já / ty / on / ona / my / vy / oni / mě / mi / vás / vám / nás / nám / ho / mu / to / ten / ta /
        tato / toto / tento / velmi / moc / už / ještě / že / dobře / vše / všechno / rok / roku / let / čas / den /
        týden / měsíc / přítel / práce / firma / kontakt / setkání / poznat / dlouho / vždy / tady / tu / rád / ráda
        / nabídku / zprávu / bych / bude / budu / děkuji / který / letos / nová / (|já )neznám (ho|ji|toho pána|toho
        člověka|boba|pana boba|takového člověka|tu paní|toho) / (|já )(ho|ji|toho pána|toho člověka|boba|pana boba|
        tu paní) (|vůbec |osobně )neznám / (|přesně |to |vše |všechno |o tom |tom |tím )(|přesně )(to|toho|tom|tím|
        vše|všechno|někoho|někdo)(|,) (co|kdo|čím|čeho|s čím) / jako / jaké / tomu / tím / tom / toho / tohle /
        tomhle / této / těch / nějaký / nějaké / nějakou / něco / někdo / někoho / někým / takový / takové /
        takového / jiný / jiné / stejný / stejné / další / nový / nové / novou / nových / dobrý / dobrá / dobré /
        dobrého / velký / velká / malý / malá / zajímavý / zajímavé / zajímavá / hezký / hezká / milý / starý /
        mladý / český / české / společný / společné / společného / přes / mezi / bez problémů / kolem / podle /
        proti tomu / během / díky tomu / kvůli / vedle / dnes / dneska / včera / teď / právě / zrovna / tam / doma /
        venku / občas / často / někdy / skoro / docela / dost / celkem / trochu / hodně / mnoho / víc / více / méně
        / pár / několik / dva / dvě / tři / první / druhý / poslední / také / taky / zase / znovu / už dávno / vůbec
        / prostě / vlastně / přesně / pořád / stále / práci / prací / pracuji / pracuju / pracujeme / pracovat /
        pracoval / pracovala / firmě / firmy / firmu / kancelář / škola / škole / školy / univerzita / projekt /
        projektu / projekty / projektem / téma / tématu / obor / oboru / oblast / oblasti / výzkum / kniha / knihu /
        knihy / hudba / hudbu / zahrada / zahradu / dům / domu / rodina / rodině / rodinu / děti / dítě / manžel /
        manželka / dcera / syn / bratr / sestra / rodiče / máma / táta / babička / kolega / kolegu / kolegyně /
        kamarád / kamarádka / známý / známí / přátelé / soused / lidé / lidi / lidí / člověk / člověka / osoba /
        osobu / klient / klienti / zákazník / odborník / odborníka / město / městě / města / praha / praze / prahy /
        brno / brně / ostravě / plzni / česku / česko / země / svět / světě / počasí / sluníčko / zima / léto / jaro
        / podzim / dny / dní / týdny / hodinu / ráno / večer / víkend / neděle / pondělí / úterý / středa / čtvrtek
        / pátek / sobota / mail / mailu / maily / e-mail / dopis / dopisu / zpráva / zprávy / adresa / adresu /
        adresy / telefon / číslo / otázka / otázku / odpověď / rozhovor / schůzka / schůzku / kávu / kafe / káva /
        čaj / pivo / oběd / známost / spolupráce / spolupráci / pomoc / pomoci / pomoct / nápad / nápadu / plán /
        plány / věc / věci / věcí / strana / strany / příběh / zkušenost / zkušenosti / zkušeností / znalosti /
        hledám / hledá / hledáme / hledal / hledala / potřebuji / potřebuju / potřebuje / potřebujeme / dělám / dělá
        / děláme / zajímám / zajímá / baví / znám / zná / znát / vím / píšu / píše / psal / psala / čtu / četl /
        četla / slyšel / slyšela / slyším / mluvil / mluvila / bydlím / bydlí / jedu / budeme / budou / byli / byly
        / měl / měla / mají / jde / jdu / dá / dát / dám / mohl / mohla / hodí / hodit / hodilo / pomůže / setkat /
        seznámit / vyměnit / popovídat / myslíš / myslíte na mě / na mě myslíš / na mě myslíte / vzpomněla /
        vzpomněl / vzpomněla sis / pozdrav / pusu / zdraví / štěstí / hezkého / tobě / tebe / tě / ti / vámi / námi
        / naší / našeho / našem / naše / vaší / vašeho / vašem / panu / panem / paní / pan / pána / důchodu /
        důchodce / službu / služba / skvělá / skvělou / iniciativa / možnost / možnosti / příležitost / cizím / cizí
        / lidem / číst / četl jsem / jsem četl / dlouhou dobu / s čím / o čem / nad čím / která / které / kterou /
        kteří / kterého / jejich / jej / něj / něm / ním / ní / němu / on sám / sám / sama / sami / sebe / sobě /
        svůj / svoje / svého / svou / všichni / všech / všem / každý / každou / sice / totiž / jinak také / proto že
        / abych / abychom / předáním / předání / předat / předávat / poskytnutím / poskytnutí / osobních / osobní /
        údajů / údaje / svých / mých / třetím / osobám / třetí / nabídky / nabídka / seznámení / kontaktů / účelu /
        účel / včelách / včely / kolo / kole / sport / cestování / hory / pes / psa / kočka / auto / fotky / film /
        hraji / hraju / zpívám / učím / učí / studuji / studuju / učitel / lékař / inženýr / umělec / koníček /
        důvěřuji / věřím ti / sleduji / doporučil / doporučila / zmínila / zmínil / vyprávěla / vyprávěl / posílám /
        přikládám / oba / tvůj / tvoje / tvou / tvého / prší / sněží / svítí / starosti / starostí / věk / sílu /
        mohl by / bych rád / byste / bys / by / gratuluji / cítím / užitek / šálek / pryč / ven / přátel / podobného
        / podobný / takovou / takovému / (bude|je|máme|mám|pořád|stále|práce|taky|ještě|celkem) dost / dost (dobře|
        často|práce|věcí|dlouho|blízko|zajímavé|podobný|podobné) / pořád dost / podobnou / podobné / témat /
        tématech / kdysi / chuť / opakovat / minimum / omezit / profesi / profese / změnil / změnila / vzpomínku /
        chvilku / chvíli / deštivé / slunečné / zejména / hlavně / přece / konečně / ostatně / kromě / při té
        příležitosti / tam i / povím / říct víc / ukážu / ukázat / zeptat / sháním / sháníme / shání / vděčně /
        někdo(|,) s kým / (|chybí mi )s kým (mluvit|popovídat|si popovídat) / baví mě / léta / chybí /
        @uns@ / odepisuju @nowd@ / píšu @nowd@
    """,
    "who": """
        kdo (jste|jsi|to je|je to|je to bob|je bob) / co (je to|to je) / odkud máte (moji|mou|můj) (adresu|mail|
        email)
    """,
    "acquainted": """
        (|ale |ano |ne )(už |)(se|ho|ji) (už |)(známe|znám) ... / známe se ... / (|ano |jo |jasně )(|,) (|boba |ho |
        ji )znám (|ho|ji|boba|dobře|už|moc dobře) /
        (|ano|jo|jasně|no jo|jistě )(|, ) (|my|my dva )((|už )se (|už )známe|známe se) (|už ) (|dobře|dlouho|léta|z
        práce|z
        minula) / (|ano|jo )(|, )(pamatuji|pamatuju|pamatuju si|pamatuji si) (|si )(ho|ji|@nm@) (|dobře|moc dobře)
    """,
    "turns": """
        odmítnout / odmítat / říct / říci / propásnout / zmeškat / rušit / přijít / promeškat / odmítám / odmítl /
        zmeškal / litovat / vyloučit / vylučuji / zahodit
    """,
    "until": """
        po (návratu|dovolené|prázdninách|svátcích|novém|novém roce|neděli|uzávěrce|víkendu|operaci|sezóně|zkouškách|
        tom co|té) / před (vánoci|svátky|koncem|dovolenou|tím) / až / dokud / jakmile / až se vrátím / až po / za
        měsíc / za (dva|tři|pár|několik) (týdny|měsíce|týdnů|měsíců) / příští (týden|měsíc|rok) / teprve
    """,
    "and": """
        a / proto / a proto / právě proto / a právě proto / takže / protože / tak
    """,
    "wait": """
        (|prosím|ale|tak )(ozvěte se|ozvi se|napište|napiš|zeptejte se|zeptej se|zkuste to|zkus
        to|zavolejte|připomeňte se|připomeň se|vraťme se|vraťte se|připomeňte mi to|připomeň mi to|pojďme se vrátit)
        (|mi|mě|k tomu|k tématu|s tím|to )(|znovu|znova|ještě jednou|zase|radši|raději|prosím|někdy|třeba
        )(|znovu|zase|až|někdy )(v lednu|v únoru|v březnu|v dubnu|v květnu|v červnu|v červenci|v srpnu|v září|v
        říjnu|v listopadu|v prosinci|na jaře|v létě|na podzim|v zimě|po novém roce|po prázdninách|po vánocích|po
        svátcích|po velikonocích|po dovolené|po zkouškovém|za měsíc|za rok|za půl roku|za pár týdnů|za pár měsíců|za
        dva týdny|za dva měsíce|příští měsíc|příští rok|příští týden|jindy|začátkem|koncem|v novém roce|později) ...
    """,
}

TABLES = {"cs": CZECH}
