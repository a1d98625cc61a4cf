"""Words of Slovak: data alone, in the notation of `words.py`."""

SLOVAK = {
    "yes": """
        áno (|áno|prosím|rád|rada|ďakujem|iste|samozrejme|určite|súhlasím|s radosťou|veľmi rád|veľmi rada|chcem|
        jasné| vďaka|mám záujem) / jasné / jasné že áno / jasne / iste / samozrejme / samozrejme áno / určite /
        určite áno / rozhodne / rozhodne áno / súhlasím / prijímam / dobre / v poriadku / ok / okej / platí / hej /
        (|áno |ok )(predstavte|predstav|zoznámte|spojte) (nás|ma) (|prosím) / (žiadny problém|nie je problém) (rád|
        rada|áno) / nemám námietky / nič proti / som za / idem do toho / pokojne / kľudne / (|áno |jasné |určite |
        dobre |ok |prosím | pokojne |rád |rada |súhlasím |samozrejme |super |tak |no jasné |s radosťou |nič proti |
        budem rád |budem rada )(predstavte nás|predstav nás|prepojte nás|prepoj nás|spojte nás|spoj nás|zoznámte nás|
        zoznám nás|dajte mu môj (mail|e-mail|email|kontakt|telefón)|dajte mu moju adresu|pokojne mu dajte môj (mail|
        e-mail|email|kontakt)|daj mu môj (mail|e-mail|email|kontakt)|pokojne mu daj môj (mail|e-mail|email|kontakt)|
        dajte mu moj mail|môžete mu dať môj (mail|e-mail|email|kontakt)|môžete nás prepojiť|môžete nás predstaviť|
        môžete nás zoznámiť|môžeš nás zoznámiť| môžeš nás prepojiť|do toho|len do toho|poďme na to|nech mi napíše|
        môže mi napísať) (|prosím|ďakujem|vďaka| pokojne|rád|rada) / (nemám nič proti|nič proti tomu nemám|nič proti|
        žiadne námietky|nemám námietky|bez námietok| som za|platí|dohodnuté|beriem|idem do toho|pokojne|pokojne áno|
        veľmi rád|veľmi rada|jasné že áno|hej|hej jasné| ale áno) (|prosím|ďakujem|vďaka) / (|týmto |áno )(súhlasím|
        dávam súhlas|udeľujem súhlas) (|s|so|k|tým) (| predstavením|zoznámením|poskytnutím|kontaktom|tým|prepojením)
        / áno (|veľmi |rád |rada )(rád|rada|ďakujem|s radosťou|s potešením|budem rád|budem rada|pokojne|prosím|
        súhlasím|určite|jasné|chcem|chcel by som|chcela by som| prečo nie|mám záujem|bolo by to super)
    """,
    "fond": """
        (|veľmi |s |moc )(rád|rada|radi|radosťou|potešením|veľkým potešením) / (|veľmi )(rád|rada) (|by som |ho |ju |
        sa )(|ho |ju |sa )(|spoznal|spoznala|stretol|stretla|stretnem|spoznám|zoznámil|zoznámila) ... / (chcel|
        chcela) by som (|ho |ju |sa )(spoznať|stretnúť|zoznámiť) ... / (|to )(|by )(|bolo |znie )(|veľmi )(skvele|
        skvelé|super| výborne|fajn|dobre) / mám záujem / teším sa (|na stretnutie) / (|áno |veľmi |ja )(rád|rada|
        chcel by som|chcela by som|budem rád|budem rada|bol by som rád|bola by som rada|teším sa|mám záujem|mám
        záujem o) (|ho |ju |sa |na |s ním |boba |by som )(|ho |ju |sa )(spoznal|spoznala|spoznám|spoznať|stretol|
        stretla|zoznámil|zoznámila|zoznámim| zoznámenie|stretnutie|kontakt|porozprávam|spoznám ho) (|boba|ho|ju|s
        ním|s ňou|s bobom) / (to |)(by bolo|bolo by to|bude|znie) (|to |veľmi )(skvelé|super|fajn|dobre|skvele|milé|
        užitočné|pekné)
    """,
    "warm": """
        (|znie to |veľmi )(zaujímavo|zaujímavé) / super / skvelé / výborne / fajn / dobrý nápad / žiadny problém /
        nie je problém / bez problémov / nevadí / prečo nie / v pohode
    """,
    "no": """
        nie (|nie|ďakujem|vďaka|nechcem|nemám záujem|nemám čas|prosím|radšej nie|bohužiaľ|žiaľ|nesúhlasím|nie je to
        pre mňa|ďakujem nemám záujem|nikdy) (|ďakujem) / nikdy / v žiadnom prípade / ani náhodou / (radšej|bohužiaľ|
        žiaľ| určite|rozhodne|asi|ďakujem ale|skôr|obávam sa že) nie (|ďakujem) / (|bohužiaľ |ja |žiaľ |o to |
        ďakujem | ďakujem ale )(nemám záujem|nemám čas|nemám chuť|nemám v úmysle|nechcem|nie som|nemôžem|nesúhlasím|
        nepotrebujem| neželám si) (záujem|o to záujem|čas|na to čas|to|o to) ... / nemám záujem / nechcem /
        nesúhlasím / nezaujíma ma to / nezáujem / (nie je to|to nie je) (nič |)pre mňa / (|musím |bohužiaľ musím |
        žiaľ musím |zdvorilo |s vďakou )(odmietnuť| odmietam|odmietnem) (|ponuku) / nechajte ma (tak|na pokoji) /
        neprichádza do úvahy / (|ja |bohužiaľ |ďakujem ale |žiaľ |momentálne |teraz )(nemám záujem|nemám čas|nemám
        chuť|nemám v úmysle|nechcem|nechcel by som| nechcela by som|neželám si|nehľadám|nepotrebujem|nesúhlasím|
        nestojím|neplánujem|nezaujíma ma) ... / (|prosím |a )(nedávajte|neposkytujte|nezdieľajte|nepredstavujte|
        nedávaj|neprepájajte) ... / (|bohužiaľ |žiaľ |musím |radšej | chcem |tentokrát |ďakujem ale )(|to |tentokrát
        )(odmietnuť|odmietam|odmietnem|vynechám|pas) ... / (nie|niee|ani nie|kdeže) (|,)(|ďakujem |vďaka )(nechcem|
        nemám záujem|nemám čas|netreba|nie je potrebné|ďakujem|vďaka|radšej nie|to nie je pre mňa|nepotrebujem|v
        žiadnom prípade|nehľadám) ... / (nie je|nebude) (to |)(potrebné|treba| nutné|pre mňa|nič pre mňa) ... /
        (ďakujem|vďaka|veľmi pekne ďakujem|to je milé|ďakujem za ponuku)(|,) ale (| tentokrát |radšej |bohužiaľ
        )(nie|nemám záujem|nechcem|odmietnem|musím odmietnuť|radšej nie|nie je to pre mňa| nemám čas|nehľadám|
        nepotrebujem) ... / ani náhodou / radšej nie
    """,
    "excuse": """
        (|som |žiaľ som )(|príliš |veľmi |momentálne )(zaneprázdnený|zaneprázdnená|vyťažený) / nemôžem / (|ja
        )nemôžem (|tomu |na to )(povedať áno|súhlasiť|prijať)
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
        )(nepíšte| neposielajte|nekontaktujte) (|mi |ma )(|už|viac) ... / odhlásiť / odhláste ma / (|prosím
        )(vymažte|odstráňte) (| ma|moju) ... / (|prosím )(prestaňte|prestaň|nechajte) (|mi |ma )(písať|posielať|
        kontaktovať|na pokoji|obťažovať) ... / (|prosím |už )(nepíšte|neposielajte|nekontaktujte|nepíš) (|mi|ma|už)
        ... / (|prosím )(vymažte|odstráňte| zmažte|vyraďte|odhláste) (|ma|moje|môj|moju) ... / (už |)nechcem (|už |
        dostávať |ďalšie |žiadne )(maily|e-maily| správy|dostávať|ďalšie) ... / dosť (mailov|správ)
    """,
    "doubt": """
        ak / keď / pokiaľ / až / kým / pod podmienkou / len / iba / možno / asi / snáď / prípadne / pravdepodobne /
        uvidíme / záleží / neviem / netuším / nemám tušenie / nie som si istý / nie som si istá / váham / kto / čo /
        ako / kde / prečo / aký / či / môžete / povedal / hovorí / haha / dovolenka / dovolenke / preposielam /
        asistentka / najprv / viac informácií / alebo / áno aj nie / áno nie / hmm / problém / myslím / je mi to
        jedno / nepoznám ho / inak / to som ja / nie som proti / nevidím problém / nebudem proti / nemám problém
    """,
    "but": "ale / avšak / však / hoci / napriek",
    "not": "nie / nikdy / nič / nikto / žiadny / bez / ani / odmietam / nemám / nemôžem",
    "marks": "^ne(?!ch$|skor|viem$)[a-z]{4,}",
    "regret": """
        bohužiaľ / žiaľ / ľutujem / prepáčte / prepáč / ospravedlňujem sa / škoda / je mi ľúto / je mi to ľúto
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
        vďaka) (|vám | ti |pekne )(za|že) ...
    """,
    "fill": """
        prosím / a / aj / tiež / teda / tak / veľmi / naozaj / teraz / momentálne / v tejto chvíli / ja / mi / ma /
        nás / ho / ju / to / tentoraz / z mojej strany / pre mňa / hneď / ivy / bob / ann / pretože / lebo /
        ďakujem za pochopenie
    """,
    "words": """
        a / v / vo / na / do / z / zo / o / od / pre / po / za / pri / k / s / so / sa / si / je / sú / som / ste /
        sme / bol / bola / bolo / byť / mám / má / môj / moja / moje / jeho / jej / náš / váš / vaša / vašu / ja /
        ty / on / ona / my / vy / oni / mňa / vás / vám / nás / nám / ho / mu / to / ten / tá / táto / tento /
        veľmi / už / ešte / že / dobre / všetko / rok / roku / rokov / čas / deň / týždeň / mesiac / priateľ /
        práca / firma / stretnutie / dlho / vždy / tu / rád / rada / ponuku / správu / by / bude / ďakujem / ktorý
    """,
    "acquainted": """
        (|ale |áno )(už |)(sa|ho|ju) (už |)(poznáme|poznám) ... / (|áno |jasné )(|,) (|boba |ho |ju )poznám
        (|ho|ju|boba|dobre|už)
    """,
    "who": "kto (ste|si|to je|je to) / čo (je to|to je)",
    "turns": """
        odmietnuť / odmietať / povedať / premeškať / zmeškať / rušiť
    """,
    "until": """
        po / pred / až / kým / keď sa vrátim / až po / o mesiac / budúci (týždeň|mesiac|rok)
    """,
    "and": """
        a / preto / a preto / práve preto / a práve preto / takže / pretože / lebo
    """,
}

TABLES = {"sk": SLOVAK}
