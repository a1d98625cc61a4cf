"""Words of Finnish: data alone, in the notation of `words.py`."""

FINNISH = {
    "yes": """
        kyllä (|kyllä|kiitos|mielellään|todellakin|ilman muuta|toki|ehdottomasti|hyvin mielelläni|mielelläni|se
        sopii| sopii|vain|kiitos mielelläni|haluan|tietenkin|käy|kiitoksia|suostun) / joo / joo kiitos / joo
        mielellään / joo toki / juu / juu kiitos / jep / kyl / kyllähän / totta kai / tottakai / tietysti / tietenkin
        / tietenki / toki / ilman muuta / ehdottomasti / ehdottomasti kyllä / varmasti / todellakin / sopii / sopii
        hyvin / sopii mainiosti / sopii minulle / se sopii / se sopii minulle / se käy / käy / käy hyvin / käyhän se
        / käy päinsä / ok / okei / selvä / selvä on / hyvä on / hyväksyn / suostun / suostun mielelläni / olen samaa
        mieltä / olen mukana / mukana / olen mukana tässä / anna mennä / antaa mennä / antaa palaa / (|kyllä |joo
        )(esittele meidät|esitelkää meidät| esittele|yhdistä meidät) (|toisillemme| kiitos) / ei ongelmaa
        (mielelläni|mielellään|sopii) / minulla ei ole mitään sitä vastaan / vastaukseni on kyllä / sovittu / (|
        kyllä |kyllä kiitos |joo |toki |ok |okei |ilman muuta | totta kai |no totta kai |mielelläni |sopii |hienoa |
        käy |kiitos |ei mitään sitä vastaan )(esittele meidät| esitelkää meidät|esittele meidät toisillemme|yhdistä
        meidät|yhdistäkää meidät|laita meidät yhteyteen|laittakaa meidät yhteyteen|saat antaa hänelle sähköpostini|
        saat antaa hänelle osoitteeni|voit antaa hänelle sähköpostini| voit antaa hänelle osoitteeni|voitte antaa
        hänelle osoitteeni|anna hänelle sähköpostini|anna hänelle osoitteeni| anna mennä|siitä vain|anna palaa|hän
        saa kirjoittaa|hän voi kirjoittaa minulle|hän saa ottaa yhteyttä) (|kiitos| vain|mieluusti) / (no |)(totta
        kai|ilman muuta|tottakai|toki|joo|kyllä) (|toki|kiitos|mielelläni|mielellään| sopii|käy|ilman muuta|se sopii|
        se käy) / (minulla ei ole|ei ole|ei) (|mitään )(sitä vastaan|vastaan| vastalauseita|estettä) (|esittele
        meidät|anna mennä) / (annan|suostun|hyväksyn|vahvistan) (|täten |siihen | mielelläni )(|suostumukseni|
        esittelyn|esittelyyn|esittelyä|suostumuksen) / (miksipä|miksi) ei(|,) (kyllä|joo| sopii|mielelläni|esittele
        meidät) / (sopii|käy|kelpaa|passaa) (|minulle|mulle|hyvin|oikein hyvin|kyllä| mainiosti) (|kiitos)
    """,
    "fond": """
        (|erittäin |hyvin |oikein |todella |kyllä )(mielelläni|mielellään|ilolla|mielihyvin) (|tapaan|tapaisin|
        kiitos|tutustuisin|otan vastaan|tapaamme) ... / suurella ilolla / ilomielin / (|minä |kyllä )(haluaisin|
        haluan|tahtoisin|olisi mukava|olisi kiva|olisi hienoa|olisi ilo|tapaisin|tutustuisin|olisin iloinen|olisi
        mahtavaa|voisin mielelläni) (|kovasti |hänet |todella |mielelläni |häneen )(|tavata|tutustua|tavata hänet|
        tutustua häneen|jutella|keskustella|esittelyn|kuulla lisää) ... / (|se |tämä )(kuulostaa|olisi) (|oikein |
        todella |erittäin )(hyvältä|hienolta|mukavalta|loistavalta|mahtavalta|kivalta|hienoa|mahtavaa|kivaa|
        loistavaa|mukavaa|upeaa) / (|olen |minua |tämä )(|erittäin |hyvin |todella )(kiinnostunut|kiinnostaa) (|
        kyllä|kovasti) / (|kyllä |minä |olisi |se olisi |kiitos )(|erittäin |todella |hyvin |oikein )(mielelläni|
        haluaisin|haluan|tapaisin|olisi mukava|olisi kiva|olisi hienoa|olisi hauska|ilolla|mieluusti|tutustuisin) (|
        erittäin |mielelläni |kovasti )(|tavata|tutustua|jutella|tutustun|tapaan|tapaisin|tulla esitellyksi|
        keskustella|tutustuisin) (|häneen|hänet|bobin|bobiin|hänen kanssaan|bobin kanssa) (|kiitos) / (se |)(olisi|
        kuulostaa) (|oikein |todella |tosi )(mukavaa|kivaa|hienoa|hyvältä|hyvä|loistavaa|hyödyllistä|mahtavaa|upeaa|
        hienolta|kivalta) (|kiitos)
    """,
    "warm": """
        (|kuulostaa |todella |erittäin )(kiinnostavalta|mielenkiintoiselta|mielenkiintoista|kiinnostavaa) / hienoa /
         mahtavaa / loistavaa / kiva / hyvä / hyvä idea / ei ongelmaa / ei haittaa / ei se mitään / ei hätää /
        miksipä ei / miksi ei / mikä ettei / ei kiirettä
    """,
    "no": """
        ei (|ei|kiitos|kiitoksia|kiinnosta|kiinnosta kiitos|sovi|käy|tällä kertaa|missään nimessä|ikinä|koskaan|
        todellakaan|valitettavasti|minua varten|tarvitse|minulle|tule kysymykseen|halua|halua kiitos|ole tarpeen| ole
        minua varten|ole aikaa|ole kiinnostusta|mielellään|oikein kiinnosta|missään tapauksessa|pahoittelen) (|
        kiitos| minua|valitettavasti) / en (|kiitos|halua|ole kiinnostunut|voi|haluaisi|suostu|halua kiitos|ole
        kiinnostunut kiitos|hyväksy|mielelläni|usko|halua tavata häntä|ehdi|todellakaan|missään nimessä|koskaan|
        tällä kertaa| tarvitse|taida|ole samaa mieltä|halua tavata|halua esittelyä) (|kiitos|valitettavasti|hänestä|
        tästä|tätä|tähän| sitä) / en (halua|ole kiinnostunut|tarvitse|ota vastaan|haluaisi|etsi) ... / eipä kiitos /
        eip / eii / älä (esittele|viitsi) / älkää esitelkö / (mieluummin|mielummin|valitettavasti|mieluiten|kiitos
        mutta|pahoittelen mutta|kiitos|ikävä kyllä|vastaukseni on|en usko|minä|minua|tämä|se|kiitos kysymästä mutta|
        parempi) (en|ei) (| kiitos|ole kiinnostunut|voi|kiinnosta|ehdi|sovi|ole minua varten|halua) (|tällä kertaa|
        minua|kiitos) / (| minulla |valitettavasti |valitettavasti minulla |minulla ei valitettavasti )ei ole (|nyt |
        tähän |valitettavasti |tällä hetkellä )(aikaa|kiinnostusta|tarvetta|halua|mielenkiintoa|aikaa tähän| tarvetta
        tälle) ... / (|joudun | täytyy |haluan |minun täytyy |valitettavasti |kohteliaimmin |joudun valitettavasti
        )(kieltäytyä|kieltäydyn| kieltäytymään|hylkään|jätän väliin|jättää väliin|jätän tämän väliin| jättämään
        väliin) (|kiitos|tästä| tarjouksesta|tällä kertaa) / ei tule kuuloonkaan / jättäkää minut rauhaan / jätä
        minut rauhaan / en valitettavasti voi / valitettavasti en voi / en voi valitettavasti / (|minä |minua |
        kiitos mutta |valitettavasti |nyt )(en|ei|minulla ei ole) (|nyt |valitettavasti |kuitenkaan |todellakaan |
        oikein )(halua|ole kiinnostunut| kiinnosta|etsi|tarvitse|ole aikaa|ole kiinnostusta|aio|hyväksy|suostu|halua
        esittelyä|jaksa|kaipaa|ole tarvetta| ehdi) ... / (älkää|älä) (|ole hyvä ja )(antako|anna|jakako|jaa|
        luovuttako|luovuta|esitelkö|esittele|yhdistäkö| yhdistä) ... / (joudun|täytyy|haluan|päätin|taidan|pitää|
        minun täytyy) (|valitettavasti |kohteliaasti )(kieltäytyä|jättää väliin|kieltäydyn|sanoa ei|olla ilman) (|
        tällä kertaa|kiitos) / (ei|eipä|ei ei|en) (|,)(| kiitos |valitettavasti )(kiitos|tarvitse|kiinnosta|halua|
        ole tarvetta|ole aikaa|missään nimessä|ikinä|koskaan| tällä kertaa|taida|ole minua varten) (|kiitos) /
        (kiitos|kiitos kysymästä|kiitos tarjouksesta|kiva kun kysyit)(| ,) mutta (|valitettavasti |tällä kertaa )(ei|
        ei kiitos|en|kieltäydyn|en halua|en ole kiinnostunut|ei kiinnosta| jätän väliin|ei tällä kertaa) ... / jätän
        väliin / kieltäydyn / jätetään väliin / ei missään nimessä
    """,
    "excuse": """
        (|olen |valitettavasti olen |minulla on )(|liian |kovin |juuri nyt |tällä hetkellä |aivan liian )(kiireinen|
        kiire|kiireitä|eläkkeellä) (|nyt|tällä hetkellä|juuri nyt) / en ehdi / (|minä )en (voi|pysty) (|tähän )(sanoa
        kyllä|suostua|hyväksyä|vastata kyllä|sanomaan kyllä|suostumaan) (|tähän)
    """,
    "later": """
        myöhemmin / ehkä myöhemmin / ei nyt / nyt ei / en nyt / ei vielä / ei tänään / ei juuri nyt / ei tällä
        hetkellä / tällä hetkellä ei / ei toistaiseksi / toisella kertaa / joskus toiste / toiste / ehkä joskus
        toiste / ehkä toiste / ehkä toisella kertaa / joku toinen kerta / ensi (viikolla|kuussa|vuonna|kerralla) /
        (viikon|kuukauden|vuoden| parin viikon|parin kuukauden) (päästä|kuluttua) / loman jälkeen / (|minun täytyy |
        täytyy |lupaan )(mietin| miettiä|harkitsen|harkita|mietitään) ... / palaan asiaan ... / huono aika / huono
        hetki / kysy (uudelleen| myöhemmin) ... / pian / huomenna / (ehkä|mieluummin) (myöhemmin|syksyllä|keväällä|
        kesällä|talvella|ensi|joskus| toiste|toisen) ... / myöhemmin (|mielelläni|ehkä|kiitos) / (kysy|kysykää|
        palaa|palataan|ota|ottakaa|kirjoita) (| minulta |asiaan |yhteyttä )(uudestaan|myöhemmin|uudelleen|ensi|
        tammikuussa|syksyllä|kuukauden|vasta) ... / ei (nyt|vielä|juuri nyt|ihan) ... / toisen kerran / (kyllä |joo |
        )mutta (vasta|ei ennen) ...
    """,
    "stop": """
        lopeta / lopettakaa / seis / lopeta tämä / lopettakaa tämä / (|olkaa hyvä ja |ole hyvä ja )lopettakaa viestit
        / älä (enää |)(kirjoita|lähetä|ota) ... / älkää (enää |)(kirjoittako|lähettäkö|ottako) ... / (|ei )enää
        (viestejä| sähköposteja) ... / ei (enää |)enempää (viestejä|sähköposteja) ... / poistakaa (minut| osoitteeni|
        tietoni) ... / poista (minut|osoitteeni|tietoni) ... / peruuta tilaus / peru tilaus / (lopettakaa|lopeta|
        lakatkaa) (|nämä |tämä )(|viestit|minulle|lähettäminen|kirjoittaminen|sähköpostit) ... / (poistakaa|poista)
        (minut|osoitteeni|tietoni| sähköpostini) ... / (en |)(halua|tahdo) (enää|enempää|lisää) (viestejä|
        sähköposteja|postia|mitään) ... / älkää (| enää )(lähettäkö|kirjoittako|ottako) ... / älä (|enää )(lähetä|
        kirjoita|ota) ... / jättäkää minut rauhaan / ei enää viestejä
    """,
    "stop_all": "lopeta kaikki / lopettakaa kaikki / stop kaikki",
    "doubt": """
        jos / mikäli / kun / kunhan / ennen / sen jälkeen / edellyttäen / ehto / vain / ainoastaan / ehkä / kenties /
        mahdollisesti / luultavasti / varmaan / varmaankin / riippuu / katsotaan / saa nähdä / nähdään / en tiedä /
        en tiiä / emmä tiiä / ei aavistustakaan / ei hajuakaan / en ole varma / epävarma / kuka / mikä / mitä / miten
        / missä / miksi / kuinka / millainen / voitko / voisitko / voitteko / sanoo / sanoi / haha / vitsi / loma /
        lomalla / vastaanotettu / välitän / avustaja / avustajani / ensin / lisätietoja / lisää tietoa / tai / vai /
        kyllä ja ei / kyllä ei / joo ei / ei kyllä / joopa joo / no joo / hmm / ongelma / luulen / sama se / en tunne
        häntä / muuten / periaatteessa / toisaalta / se olen minä / minä se olen / en ole vastaan / en näe ongelmaa
    """,
    "but": "mutta / kuitenkin / vaikka / silti / vaan",
    "not": """
        ei / en / et / emme / ette / eivät / älä / älkää / eikä / enkä / koskaan / ilman / kieltäydyn / mahdotonta /
         ikinä
    """,
    "regret": """
        valitettavasti / pahoittelen / pahoittelut / anteeksi / ikävä kyllä / olen pahoillani / sori / harmi /
        harmi kyllä / harmillista
    """,
    "hello": """
        hei / moi / terve / moikka / hyvää (päivää|huomenta|iltaa) / huomenta / hyvä / arvoisa / heippa / päivää
    """,
    "bye": """
        (|ystävällisin |parhain |lämpimin |ystävällisesti )(terveisin|terveisin|terveisiä|terveiset|t) /
        ystävällisesti / terv / terkuin / t / yst terv / näkemiin / hei hei / moi moi / heippa / hyvää
        (päivänjatkoa|viikonloppua) / mukavaa (päivää|viikonloppua|päivänjatkoa) / kunnioittaen / onnea / lähetetty
        ...
    """,
    "thanks": """
        (|paljon |suuri |suuret |iso |lämmin |ja )(kiitos|kiitoksia|kiitti|kiitokset|kiitän) (|paljon|kysymästä|
        tarjouksesta|viestistä|kovasti|etukäteen|kuitenkin|kun kysyit|ehdotuksesta|yhteydenotosta|avusta|
        ajatuksesta|silti|kysymyksestä|mahdollisuudesta|kutsusta) / (oletpa |)(ystävällistä|kilttiä) ... / arvostan
        ...
    """,
    "fill": """
        ja / myös / sitten / niin / todella / rehellisesti / nyt / juuri nyt / tällä hetkellä / minä / me / minua /
        minulle / minut / meidät / häntä / hänet / tämä / se / sen / tällä kertaa / puolestani / minun puolestani /
        heti / ivy / bob / ann / koska / hyvin / ole hyvä / olkaa hyvä / toivottavasti ymmärrät / toivottavasti
        ymmärrätte
    """,
    "words": """
        ja / on / ole / olen / olet / oli / olin / olla / se / sen / tämä / että / minä / sinä / hän / me / te / he
        / minun / sinun / hänen / meidän / minua / minulla / minulle / hänet / häneen / häntä / jo / vielä / täällä
        / siellä / hyvin / kaikki / vuosi / vuotta / vuonna / aika / aikaa / päivä / viikko / kuukausi / ystävä /
        työ / yritys / tapaaminen / tavata / tutustua / puhua / kauan / aina / kanssa / olisi / voi / voin / hyvä /
        paljon / kiitos / mukava / tästä / siitä / uusia / tänä / asia / hei
    """,
    "acquainted": """
        (|mutta |kyllä )(me |)(tunnemme|tunnen) (|jo )(|toisemme|hänet) (|jo|entuudestaan) ... / tunnemme jo toisemme
        / (|kyllä |joo )(|,) (|minä )(tunnen|tiedän) (|hänet|bobin|jo|kyllä)
    """,
    "who": """
        kuka (sinä olet|te olette|tämä on|hän on|on tämä|olet) / mikä (tämä on|on tämä|on letterman) / mistä (sait|
        saitte) ...
    """,
    "turns": """
        kieltäytyä / sanoa / hylätä / jättää / missata / vastustaa
    """,
    "until": """
        jälkeen / ennen / kunnes / vasta / kun palaan / kun olen / heti kun / kuukauden päästä / viikon päästä / ensi
        (viikolla|kuussa|vuonna) / alkaen
    """,
    "and": """
        ja / joten / siksi / ja siksi / juuri siksi / ja juuri siksi / koska
    """,
}

TABLES = {"fi": FINNISH}
