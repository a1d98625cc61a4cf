"""Words of Slovene: data alone, in the notation of `words.py`."""

SLOVENE = {
    "yes": """
        ja (|ja|prosim|seveda|hvala|z veseljem|rad|rada|lahko|strinjam se|se strinjam|vsekakor|želim|zelo rad|zelo
        rada| zanima me) / da / da seveda / da prosim / da z veseljem / seveda / vsekakor / zagotovo / gotovo /
        absolutno / definitivno / strinjam se / se strinjam / sprejmem / sprejmem z veseljem / v redu / ok / okej /
        velja / dogovorjeno / kar / kar izvolite / lahko / nimam nič proti / (|ja )(predstavite|povežite|spoznajte)
        naju (| prosim) / (ni problema) (z veseljem|ja|lahko) / za sem / prav / prav hvala / da me veseli / me veseli
        / zelo me veseli / (|ja |da |prosim |seveda |lahko |ok |v redu |z veseljem |rad |rada |zakaj pa ne |velja |
        strinjam se | super |kar )(spoznaj naju|spoznajte naju|kar spoznaj naju|kar spoznajte naju|predstavi naju|
        predstavite naju| poveži naju|povežite naju|kar povežite naju|daj mu moj (mail|e-mail|naslov|kontakt)|dajte
        mu moj (mail|e-mail| naslov|kontakt)|lahko mu daš moj (mail|e-mail|naslov)|lahko mu daste moj (mail|e-mail|
        naslov)|kar dajte|kar daj| kar naprej|naj mi piše|lahko mi piše) (|prosim|hvala|lahko) / (nimam nič proti|
        brez zadržkov|sem za|velja|dajem soglasje|s tem dajem soglasje|zelo rad|zelo rada|z največjim veseljem|itak|
        jasno|seveda da|pa ja) (|hvala| prosim)
    """,
    "fond": """
        (|z |zelo |z velikim )(veseljem|rad|rada|zadovoljstvom) / (|zelo )(rad|rada) (|bi|ga|jo) (|spoznal|spoznala|
        ga spoznal|jo spoznal|se srečal) ... / (želim|želel bi|želela bi|bi rad|bi rada|z veseljem ga|z veseljem jo|
        veselilo bi me) (|spoznati|spoznal|spoznam|ga spoznati|jo spoznati) ... / (|to )(bi bilo|se sliši|zveni) (|
        zelo )(odlično|super|dobro|krasno|lepo|čudovito) / zanima me / me zanima
    """,
    "warm": """
        (|zveni |zelo )zanimivo / super / odlično / krasno / ni problema / nič hudega / zakaj ne / zakaj pa ne /
        dobra ideja
    """,
    "no": """
        ne (|ne|hvala|hvala lepa|želim|zanima me|morem|strinjam se|bi|sprejmem|zdaj hvala|pride v poštev|najlepša
        hvala| žal|nimam časa|ni zame|me ne zanima) (|hvala) / ne (želim|zanima me|morem|strinjam se) ... / nikoli /
        nikakor / sploh ne / v nobenem primeru / (raje|žal|rajši|zagotovo|seveda|bojim se da|hvala ampak|hvala
        vendar) ne (|hvala| bi) ... / (|žal |trenutno )(nisem|nimam) (zainteresiran|zainteresirana|časa|interesa|
        zanimanja|za) ... / me ne zanima / to me ne zanima / to ni zame / ni zame / ni potrebno / ni treba / (| moram
        |žal moram |vljudno |žal )(zavrniti|zavračam|odklanjam|odkloniti) ... / zavračam / pustite me pri miru / sem
        proti / nočem / ne bi / ne bi hvala / nimam časa / (|jaz |žal |hvala ampak |trenutno |zdaj )(ne|nisem|nimam|
        nočem|ne bi) (želim|zainteresiran| zainteresirana|iščem|potrebujem|časa|interesa|hvala|zanima me|rad|rada|
        sprejmem|želje|tega) ... / (prosim |)ne (dajajte|delite|posredujte|predstavljajte|dajaj) ... / (žal |raje |
        tokrat )(moram |)(zavrniti|zavračam| odklanjam|odkloniti|bom pas|bom izpustil|bom izpustila) ... / ne(|,)
        (hvala|ni treba|nočem|ne želim|ni potrebno) ... / (hvala|hvala za ponudbo)(|,) (ampak|vendar|a) (ne|raje ne|
        nisem zainteresiran|nisem zainteresirana|ne želim|moram zavrniti|ni zame) ... / ni (treba|potrebno|zame)
    """,
    "excuse": """
        (|sem |žal sem )(|preveč |zelo )(zaseden|zasedena|zaposlen) / ne utegnem / (|jaz )ne morem (|na to )(reči ja|
        reči da|pristati|sprejeti)
    """,
    "later": """
        kasneje / mogoče kasneje / morda kasneje / pozneje / ne zdaj / zdaj ne / še ne / ne še / danes ne /
        zaenkrat ne / trenutno ne / drugič / mogoče drugič / morda drugič / kdaj drugič / naslednji (teden|mesec) /
        naslednje leto / čez (teden|mesec|leto) / po (dopustu|počitnicah) / bom (razmislil|razmislila|premislil)
        ... / moram razmisliti ... / se oglasim ... / jutri
    """,
    "stop": """
        nehajte / nehaj / dovolj / prenehajte / nehajte mi pisati ... / (|prosim )(ne |)(mi |)(več |)ne (pišite|
        pošiljajte) (|mi |več )(|več) / (|prosim )ne pišite mi več / odjava / odjavite me / (|prosim )(izbrišite|
        odstranite) ... / (nehajte|nehaj|dovolj) (|mi |z |s )(pisati|pošiljati|kontaktirati|maili|sporočili) ... /
        (prosim |)(izbrišite|odstranite|odjavite) (me|moje|moj) ... / ne (pišite|pošiljajte) (|mi )(več) ... /
        pustite me (pri miru|na miru)
    """,
    "doubt": """
        če / ko / kadar / preden / pod pogojem / pogoj / samo / le / mogoče / morda / verjetno / odvisno / bomo
        videli / ne vem / nimam pojma / nisem prepričan / nisem prepričana / kdo / kaj / kako / kje / zakaj / kateri
        / ali / lahko prosim / pravi / rekel / rekla / haha / dopust / dopustu / prejel / posredujem / najprej / več
        informacij / ja in ne / ja ne / da ne / hmm / problem / mislim / vseeno / ne poznam ga / sicer / nisem proti
        / ne vidim težave / nimam težav
    """,
    "but": "ampak / vendar / a / toda / čeprav / pa vendar",
    "not": "ne / nisem / nimam / ni / nikoli / nič / nihče / brez / niti / zavračam / nemogoče / nočem",
    "regret": "žal / žal mi je / oprostite / oprosti / se opravičujem / opravičujem se / škoda / obžalujem",
    "hello": """
        živjo / zdravo / pozdravljeni / pozdravljen / dober (dan|večer) / dobro jutro / spoštovani / spoštovana /
        dragi / draga / hej
    """,
    "bye": """
        (|lep |lepe |prisrčen )(pozdrav|pozdrave) / lp / s spoštovanjem / nasvidenje / lep dan / lepo se imejte /
        srečno / veliko uspeha / vse dobro
    """,
    "thanks": """
        (|najlepša |lepa |iskrena |vnaprej )(hvala|zahvaljujem se) (|lepa|vnaprej|vam|ti|najlepša|vseeno) / (hvala|
        najlepša hvala|hvala lepa|hvala vam) (za|da|ker) ...
    """,
    "fill": """
        prosim / in / tudi / torej / pa / zelo / res / iskreno / zdaj / trenutno / jaz / mi / me / nas / ga / jo /
        to / tokrat / z moje strani / zame / takoj / ivy / bob / ann / ker
    """,
    "words": """
        in / v / na / od / za / z / s / po / do / iz / pri / o / da / se / si / je / so / sem / smo / ste / bil /
        bila / bilo / biti / imam / ima / moj / moja / moje / njegov / naš / vaš / vaša / jaz / ti / on / ona / mi /
         vi / oni / me / meni / nas / nam / vas / vam / ga / mu / to / ta / tega / zelo / že / še / ki / dobro /
        vse / leto / let / čas / dan / teden / mesec / prijatelj / delo / podjetje / sestanek / spoznati / dolgo /
        vedno / tukaj / tu / ponudbo / sporočilo / bi / bom / letos / hvala / lepa
    """,
    "acquainted": "(|ampak |ja )(že |)(se|ga|jo) (že |)(poznava|poznamo|poznam) ...",
    "turns": """
        zavrniti / zamuditi / reči / zamudil / zamudila / odkloniti / motiti / odbiti / odbijem / propustiti /
        propustim
    """,
    "until": """
        po / pred / dokler / ko se vrnem / šele / takoj ko / naslednji (teden|mesec) / čez (en |)mesec / prihodnje
        leto
    """,
}

TABLES = {"sl": SLOVENE}
