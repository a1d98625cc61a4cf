"""Words of Czech: data alone, in the notation of `words.py`."""

CZECH = {
    "yes": """
        ano (|ano|prosím|rád|ráda|děkuji|jistě|samozřejmě|určitě|souhlasím|s radostí|velmi rád|velmi ráda|chci|
        děkuju| jasně|díky|moc rád|moc ráda|ok|mám zájem|s potěšením|klidně|bylo by to skvělé) / jo / jo jo / jo
        jasně / joo / jj / jasně / jasně že jo / jasně že ano / jasné / jistě / jistěže / samozřejmě / samozřejmě ano
        / určitě / určitě ano / rozhodně / rozhodně ano / určo / souhlasím / souhlas / přijímám / schvaluji / dobře /
        dobrá / tak jo / tak dobře / v pořádku / v pohodě můžete / platí / ok / okej / okay / klidně / klidně ano /
        (|ano |ok )(představte| představ|seznamte|spojte|propojte) (nás|mě|nas) (|prosím) / (není problém|žádný
        problém) (rád|ráda|ano|jasně) / nemám námitky / nic proti / nejsem proti / jsem pro / jdu do toho / jsem pro
        / moje odpověď je ano / do toho / jen do toho / ano můžete / ano můžeš / můžete / můžeš / (|ano |jo |jasně |
        určitě |dobře |ok |prosím |klidně |rád |ráda |souhlasím |samozřejmě |super |tak |no jasně |s radostí |nic
        proti |budu rád |budu ráda )(představte nás| představ nás|propojte nás|propoj nás|klidně nás propojte|klidně
        nás propoj|klidně nás představte|seznamte nás| seznam nás|spojte nás|spoj nás|dejte mu můj (mail|e-mail|
        email|kontakt|telefon)|dejte mu moji adresu|dej mu můj (mail|e-mail|email|kontakt)|dej mu moji adresu|
        předejte mu můj (mail|e-mail|email|kontakt)|předejte mu moji adresu|můžete mu dát můj (mail|e-mail|email|
        kontakt)|můžete mu dát moji adresu|můžete nás propojit|můžete nás představit|můžeš nás propojit|můžeš nás
        představit|můžeš nás seznámit|můžete nás seznámit|do toho|jděte do toho| jdi do toho|jen do toho|směle do
        toho|ať mi napíše|ať mi klidně napíše|může mi napsat|klidně mi může napsat) (| prosím|díky|děkuji|klidně|
        rád|ráda) / (nemám nic proti|nic proti tomu nemám|nic proti|žádné námitky|nemám námitky|nemám námitek|bez
        námitek|nevadí mi to|jsem pro|jsem všemi deseti pro|beru|platí|domluveno|jdu do toho| proč ne rád|proč ne
        ráda|klidně|klidně ano|moc rád|moc ráda|velmi rád|velmi ráda|jo|jo rád|jo ráda|jo klidně|tak jo|tak jo
        klidně|jasně že jo|no jasně|no jo rád|jasný|jasná věc) (|prosím|díky|děkuji) / (|tímto |ano )(souhlasím|
        dávám souhlas|uděluji souhlas|potvrzuji souhlas) (|s|se|k|tím) (|představením|seznámením|předáním| předáním
        mého kontaktu|předáním mé adresy|kontaktem|tím|propojením) / ano (|moc |velmi |rád |ráda )(rád|ráda| děkuji|
        díky|s radostí|s potěšením|budu rád|budu ráda|klidně|prosím|souhlasím|určitě|jasně|bylo by to skvělé|to by
        bylo skvělé|chci|chtěl bych|chtěla bych|proč ne|mám zájem|poznám ho rád|poznám ho ráda)
    """,
    "fond": """
        (|velmi |moc |velice |s |opravdu )(rád|ráda|rádi|radostí|potěšením|velkým potěšením|velkou radostí) / (|moc |
        velmi )(rád|ráda|rádi) (|bych |ho |ji |se |je )(|ho |ji |se s ním |se s ní )(|poznal|poznala|setkal| setkala|
        seznámím|poznám|setkám|seznámil|seznámila|potkal|potkala|přijmu) ... / (|moc |velmi )(bych|chtěl bych|chtěla
        bych|chtěl bych ho|chtěla bych ji|bych rád|bych ráda|bych ho rád|bych ji rád) (|ho |ji |se )(| rád |ráda |
        moc )(poznal|poznala|poznat|setkal|setkat|seznámit|seznámil|chtěl|chtěla) ... / (|to |bylo )(|by )(|bylo |
        byl |zní | bude )(|moc |velmi |by |to )(skvěle|skvělé|dobře|super|výborně|výborné|fajn|bezvadné| hezké|
        příjemné|dobrý nápad| skvělý nápad|milé|úžasné) / mám zájem / (|velmi |moc )mě to zajímá / těším se (| na
        setkání|na to|na něj|na ni) / (|ano |moc |velmi |já )(rád|ráda|chtěl bych|chtěla bych|budu rád|budu ráda|byl
        bych rád|byla bych ráda|těším se| moc rád|moc ráda|mám zájem|mám zájem o) (|bych |ho |ji |se |na |moc |s ním
        |boba )(poznal|poznala|poznám|poznat| setkal|setkala|seznámil|seznámila|seznámím|seznámení|setkání|kontakt|
        popovídám|popovídal|promluvím|ho poznám|ji poznám) (|boba|ho|ji|s ním|s ní|s bobem|osobně) / (to |)(by bylo|
        bylo by to|bude|zní) (|to |moc |velmi )(skvělé| super|fajn|prima|dobře|skvěle|milé|užitečné|hezké|bezva)
    """,
    "warm": """
        (|zní to |velmi |to zní |to je )(zajímavě|zajímavé) / super / skvělé / skvěle / výborně / fajn / paráda /
        dobrý nápad / není problém / žádný problém / bez problému / v pohodě / nevadí / to nevadí / proč ne / nic
        se neděje
    """,
    "no": """
        ne (|ne|děkuji|děkuju|díky|nechci|nemám zájem|nemám čas|prosím|raději ne|bohužel|nesouhlasím|nikdy|rozhodně
        ne| to nechci|není to pro mě|není třeba|není nutné|děkuji nemám zájem|díky nemám zájem|nepotřebuji|omlouvám
        se|v žádném případě) (|děkuji|díky) / nee / nikdy / nikdy v životě / v žádném případě / ani náhodou / ani
        omylem / (raději|radši|bohužel|určitě|rozhodně|asi|děkuji ale|díky ale|spíše|spíš|samozřejmě že|jasně že|
        obávám se že| moje odpověď je|odpověď je|absolutně|to) ne (|děkuji|díky) / (|bohužel |já |o to |o toto |já o
        to |v tuto chvíli |momentálně |děkuji |děkuji ale |díky ale |díky )(nemám zájem|nemám čas|nemám chuť|nemám v
        úmyslu|nechci|nejsem| nemohu|nesouhlasím| nepotřebuji|nepotřebuju|nepřeji si|nehodlám|nestojím|nechtěl bych|
        nechtěla bych|nezajímá| neberu|nepřijímám| nemáme|nehledám) (zájem|o to zájem|čas|na to čas|na to|s tím|to|o
        to|o setkání|se|mě to| bohužel|zájem o|čas na|to bohužel|mít zájem|být|nové|tuto|nabídku|potřebu|o toto
        zájem) ... / nemám zájem / nechci / nesouhlasím / nezajímá mě to / to mě nezajímá / nezájem / není to (nic |
        )pro mě / to není (nic |)pro mě / není třeba / není potřeba / není nutné / (|musím |bohužel musím |chtěl bych
        |chci |raději |bohužel | zdvořile | s díky |rád bych |dovolím si |musím bohužel |s lítostí )(odmítnout|
        odmítám|odmítnu|zamítám|pas| vynechám| vynechat) (|nabídku|vaši nabídku|tuto nabídku|s díky|to) / odmítám /
        nepředstavujte nás / nechte mě (být|na pokoji) / jsem proti / vylouceno / vyloučeno / nepřichází v úvahu / (|
        já |bohužel |děkuji ale |díky ale | momentálně |teď )(nemám zájem|nemám čas|nemám chuť|nemám v úmyslu|
        nechci|nechtěl bych|nechtěla bych|nepřeji si| nehledám|nepotřebuji|nepotřebuju|nesouhlasím|nestojím|
        neplánuji|nezajímá mě|nepřijmu) ... / (|prosím |a )(nedávejte|nepředávejte|nesdílejte|neposkytujte|
        nepředstavujte|nedávej|nesdílej|nepropojujte) ... / (|bohužel | musím |raději |rád bych |chci |tentokrát |
        děkuji ale |radši )(|to |tentokrát |s díky |zdvořile )(odmítnout| odmítám|odmítnu|vynechám|pas|vzdávám|
        nechám být|odmítnu děkuji|poděkuji a odmítnu) ... / (ne|néé|ani ne|kdepak) (|,)(|díky |děkuji |děkuju
        )(nechci|nemám zájem|nemám čas|není třeba|netřeba|děkuji|díky|raději ne|radši ne|to není pro mě|nepotřebuji|
        v žádném případě|ani náhodou|nehledám) ... / (není|nebude) (to |)(třeba|potřeba|nutné| pro mě|nic pro mě) ...
        / (děkuji|díky|moc děkuji|to je milé|je to milé|děkuji za nabídku)(|,) ale (|tentokrát | raději |bohužel
        )(ne|nemám zájem|nechci|odmítnu|musím odmítnout|raději ne|není to pro mě|nemám čas|nehledám| nepotřebuji) ...
        / ani náhodou / ani omylem
    """,
    "excuse": """
        (|jsem |bohužel jsem |mám )(|příliš |moc |momentálně |velmi |teď )(zaneprázdněn|zaneprázdněný|zaneprázdněná|
        vytížený|vytížená|v důchodu|moc práce|práce) / nemohu / nemůžu / nestíhám / (|já )(nemohu|nemůžu) (|tomu |k
        tomu )(říct ano|říci ano|souhlasit|přijmout|odpovědět ano)
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
        )nechci (|už |dostávat | další |žádné )(maily|e-maily|zprávy|dostávat|další) ... / (dost|konec) (|s )(mailů|
        maily|mailům|zpráv|e-maily)
    """,
    "stop_all": "zastavit vše / zastavte vše / stop všem / stop vše / stop všemu",
    "doubt": """
        jestli / pokud / když / až / dokud / jakmile / než / pod podmínkou / podmínka / jen / jenom / pouze / možná /
        snad / asi / třeba / eventuálně / případně / pravděpodobně / uvidíme / uvidím / záleží / to záleží / nevím /
        já nevím / těžko říct / nemám tušení / nemám ponětí / netuším / nejsem si jistý / nejsem si jistá / nejsem si
        jist / váhám / pochybuji / kdo / co / jak / kde / proč / jaký / jaká / zda / můžete / mohl byste / říká /
        řekl / řekla / haha / vtip / dovolená / dovolené / obdržel / přijato / přeposílám / asistentka / v zásadě /
        teoreticky / nejdřív / nejprve / více informací / víc informací / podrobnosti / nebo / ano i ne / ano a ne /
        ano ne / ne ano / jo ne / hmm / problém / myslím / je mi to jedno / jedno / neznám ho / neznám ji / jo jasně
        že jo / no jo / omyl / jinak / neodmítnu / neříkám ne / ne(|,) (není problém|žádný problém|v pohodě|to
        nevadí) / to jsem já / nejsem proti / nevidím problém / nebudu proti / nemám problém
    """,
    "but": "ale / avšak / však / nicméně / ačkoli / i když / přesto",
    "not": """
        ne / není / nejsem / nikdy / nic / nikdo / žádný / žádné / bez / ani / odmítám / nemožné / proti / nemám
    """,
    "marks": "^ne(?!j|b|co|kdy|kdo|jak|kde|ch$|mec)[a-z]{4,}",
    "regret": """
        bohužel / omlouvám se / promiňte / promiň / je mi líto / lituji / škoda / je mi to líto / pardon
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
        tak| velmi|pěkně) / (děkuji|děkuju|díky|děkujeme|moc děkuji|mockrát děkuji|děkuji vám) (za|že) ... / (je to |
        to je )(od vás |velmi |)(milé|hezké|laskavé) ... / vážím si ... / (|moc |velmi |mockrát |srdečně )(děkuji|
        děkuju|díky) (|moc |vám |ti )(za|že) ...
    """,
    "fill": """
        prosím / a / i / také / taky / tedy / tak / velmi / moc / opravdu / upřímně / teď / nyní / momentálně / v
        tuto chvíli / já / my / mi / mě / mně / nás / nám / ho / ji / to / s ním / s ní / tentokrát / z mé strany /
        pro mě / za mě / hned / ivy / bob / ann / ach / no / protože / moje číslo je ... / (|ale )(prosím |
        )(použijte|pište|napište) (|prosím |na )(mou|můj|moji|soukromou) ... / děkuji za pochopení / snad pochopíte
    """,
    "words": """
        a / v / ve / na / do / z / ze / o / od / pro / po / za / při / k / ke / s / se / si / je / jsou / jsem /
        jste / byl / byla / bylo / být / mám / má / máme / mít / můj / moje / moji / jeho / její / náš / váš / vaše
        / vaši / já / ty / on / ona / my / vy / oni / mě / mi / vás / vám / nás / nám / ho / mu / to / ten / ta /
        tato / toto / tento / velmi / moc / už / ještě / že / dobře / vše / všechno / rok / roku / let / čas / den /
         týden / měsíc / přítel / práce / firma / kontakt / setkání / poznat / dlouho / vždy / tady / tu / rád /
        ráda / nabídku / zprávu / bych / bude / budu / děkuji / který / letos / nová
    """,
    "who": """
        kdo (jste|jsi|to je|je to|je to bob|je bob) / co (je to|to je) / odkud máte (moji|mou|můj) (adresu|mail|
        email)
    """,
    "acquainted": """
        (|ale |ano |ne )(už |)(se|ho|ji) (už |)(známe|znám) ... / známe se ... / (|ano |jo |jasně )(|,) (|boba |ho |
        ji )znám (|ho|ji|boba|dobře|už|moc dobře)
    """,
    "turns": """
        odmítnout / odmítat / říct / říci / propásnout / zmeškat / rušit
    """,
    "until": """
        po / před / až / dokud / jakmile / až se vrátím / až po / za měsíc / za (dva|tři|pár|několik)
        (týdny|měsíce|týdnů|měsíců) / příští (týden|měsíc|rok) / teprve
    """,
    "and": """
        a / proto / a proto / právě proto / a právě proto / takže / protože / tak
    """,
}

TABLES = {"cs": CZECH}
