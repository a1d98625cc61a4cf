"""Words of Finnish: data alone, in the notation of `words.py`."""

FINNISH = {
    "macros": """
        kyl = kyllä|joo|juu|jep|jees|kyl|toki|totta kai|tottakai|no totta kai|ilman muuta|tietysti|tietenkin|ok|
        okei|selvä|hyvä on|sopii|käy| kiva|hyvä|hyvä juttu|hienoa|mielelläni|mielellään|mikäs siinä|mikä ettei|
        miksipä ei|miksei|miksi ei|miksikäs ei|kyllä kiitos|joo kiitos|joo kyllä|kyllä toki|no|sopii minulle|sopii
        mulle|puolestani|minun puolestani|mun puolesta / mine = minun|mun|mu|sen mun|tän|tämän|tuon|meidän|se mun /
        thing = osoitteeni|osoite|osoitetta|osoitettani|sähköpostiosoitteeni|sähköpostiosoite|sähköpostiosoitteen|
        sähköpostiosoitettani| sähköpostini|sähköposti|sähköpostin|sähköpostiani|meilini|meili|meilin|meiliosoite|
        meiliosoitteen|meiliosoitteeni|maili|mailin|mailini| mailiosoite|mailiosoitteen|emaili|emailin|emailini|
        email|sposti|spostin|säpö|säpön|yhteystietoni|yhteystiedot|yhteystietojani| tietoni|tiedot|tietojani|
        numeroni|numero|kontaktini|osote|osotteen|osotetta|osoitteen / mything = (|@mine@) @thing@ / him = hänelle|
        bobille|bob|sille|tälle|hälle|kaverille|tuolle|herralle|eteenpäin|tälle bobille|tälle henkilölle|sille
        kaverille|sille tyypille|heille / adv = vaan|vain|toki|ihan|rauhassa|huoletta|vapaasti|suoraan|ihan
        rauhassa|ihan vapaasti|mieluusti|mielellään|heti|ihmeessä|hyvin|kyllä / tail = kiitos|vaan|vain|toki|
        rauhassa|huoletta|vapaasti|suoraan|mieluusti|heti|milloin vain|milloin vaan|koska vain|koska vaan|milloin
        tahansa|milloin haluaa|koska haluaa|milloin hänelle sopii|minun puolestani|mun puolesta|puolestani|
        sähköpostilla| sähköpostitse|meilillä|tähän osoitteeseen|ihmeessä|jo tänään|kyllä / give = anna|antakaa|
        välitä|välittäkää|lähetä|lähettäkää|laita|laittakaa|pistä|pistäkää|jaa|jakakaa|kerro|kertokaa|luovuta|
        luovuttakaa|toimita|toimittakaa|anna mennä / giving = antaa|välittää|lähettää|jakaa|luovuttaa|kertoa|
        laittaa|toimittaa|pistää|käyttää|antaa eteenpäin|laittaa eteenpäin / given = annetaan|luovutetaan|jaetaan|
        välitetään|toimitetaan|lähetetään|saa antaa|saa luovuttaa|saa jakaa|saa välittää / handing = antamiseen|
        luovuttamiseen|jakamiseen|välittämiseen|antamisen|luovuttamisen|jakamisen|välittämisen|lähettämiseen / may =
        saat|saatte|voit|voitte|voi|saa|sopii|voi ihan hyvin|saa ihan hyvin / tome = minulle|mulle|minuun|muhun|
        mulle suoraan|minulle suoraan|suoraan minulle|suoraan mulle|suoraan minuun|minuun suoraan / write =
        kirjoittaa|kirjottaa|kirjoitella|soittaa|laittaa viestiä|laittaa viestin|laittaa mailia|laittaa meiliä|
        laittaa sähköpostia|laittaa postia|lähettää viestin|lähettää viestiä|lähettää sähköpostia|lähettää postia|
        ottaa yhteyttä|olla yhteydessä|ottaa minuun yhteyttä|ottaa muhun yhteyttä|lähestyä minua|lähestyä|
        viestitellä|pistää viestiä|ottaa kontaktia / writing = kirjoittamaan|kirjottamaan|ottamaan yhteyttä|ottamaan
        minuun yhteyttä|ottamaan muhun yhteyttä|laittamaan viestiä|laittamaan viestin|laittamaan sähköpostia|
        soittamaan|olemaan yhteydessä|lähettämään viestin|lähettämään viestiä|lähettämään sähköpostia / letwrite =
        kirjoittakoon|kirjottakoon|kirjotelkoon|kirjoitelkoon|ottakoon yhteyttä|ottakoon minuun yhteyttä|laittakoon
        viestiä|laittakoon viestin|laittakoon mailia|lähettäköön viestin|lähettäköön viestiä|soittakoon|olkoon
        yhteydessä / him_acc = häntä|sitä|bobia|bob|hänet|tätä bobia|kaveria / he = hän|se|bob|kaveri / link =
        esittele meidät|esitelkää meidät|esittele|yhdistä meidät|yhdistäkää meidät|laita meidät yhteyteen|laittakaa
        meidät yhteyteen|laita meidät kontaktiin|saata meidät yhteen|saattakaa meidät yhteen|tutustuta meidät|laita
        tulemaan|laittakaa tulemaan|laita menemään|pistä menemään|pistä tulemaan|laita vaan menemään|pistä vaan
        menemään|anna palaa|anna mennä|antaa mennä|antaa tulla|antaa palaa / wish = yksityistä|henkilökohtaista|
        toista|tätä|uutta|yksityiseen|henkilökohtaiseen|toiseen|tähän|uuteen|omaa|kotiosoitetta| kotiosoitteeseen|
        gmailia|gmailiin|yksityinen|henkilökohtainen|toinen|yksityisen|henkilökohtaisen|toisen|tämän / month =
        tammikuussa|helmikuussa|maaliskuussa|huhtikuussa|toukokuussa|kesäkuussa|heinäkuussa|elokuussa|syyskuussa|
        lokakuussa|marraskuussa| joulukuussa|syksyllä|keväällä|kesällä|talvella|ensi viikolla|ensi kuussa|ensi
        vuonna|joulun jälkeen|pääsiäisen jälkeen|juhannuksen jälkeen| kesän jälkeen|loman jälkeen|lomien jälkeen|
        myöhemmin|kuukauden päästä|parin viikon päästä|viikon päästä|parin kuukauden päästä / enough = tarpeeksi|
        riittävästi|ihan tarpeeksi|aivan tarpeeksi|ihan riittävästi|liikaa|jo tarpeeksi|jo riittävästi|jo ihan
        tarpeeksi|jo liikaa / notme = minun juttuni|minun juttu|mun juttu|mun juttuja|minun alaani|minun alani|mun
        alaa|mun ala|minun alaa|mun heiniä|minun heiniäni|minua varten|mua varten|mun hommaa|minun tyyliäni|mun
        tyyliä|minun aiheeni|mun aihe|alaani|juttuni|mulle|minulle|minun maailmaani /
        nm = ivy|bob|ann|ivyä|ivylle|ivylla|ivyllä|bobille / sry = anteeksi|anteeks|anteeksi
        kovasti|pahoittelen|pahoittelut|pahoitteluni|pahoittelemme|olen pahoillani|sori|sorry|suokaa anteeksi|suo
        anteeksi|antakaa anteeksi|anna anteeksi|pyydän anteeksi|pahoittelen kovasti|pahoittelen sitä|ja anteeksi|ja
        sori|ja pahoittelut|valitan|nolottaa / whn = heti|aiemmin|aikaisemmin|ajoissa|nopeammin|välittömästi|saman
        tien|eilen|viikkoon|aikoihin|pikemmin|ennen tätä|tähän mennessä|muutamaan päivään|kunnolla|vielä|aiemmin tällä
        viikolla / nowd = vasta nyt|nyt vasta|vasta tänään|näin myöhään|myöhään|näin
        myöhässä|myöhässä|viiveellä|pienellä viiveellä|näin pitkän ajan jälkeen|viikon päästä|näin
        lyhyesti|lyhyesti|näin kauan|niin kauan|kauan|vasta viikon jälkeen / prs = vastaan|kirjoitan|palaan
        asiaan|palaan|vastasin|kirjoitin|reagoin|kesti|tässä kesti|vastaaminen kesti|vastaus kesti|vastaus viipyi|olin
        hiljaa|odotutin|vastaus tulee|jouduitte odottamaan|jouduit odottamaan|viivyttelin|näin viestin|huomasin
        viestin / pst = vastannut|kirjoittanut|reagoinut|palannut asiaan|ehtinyt vastata|muistanut vastata|ehtinyt
        kirjoittaa|vastailtu|vastattu|saanut vastattua|ilmoittanut|pystynyt vastaamaan|päässyt vastaamaan / lat =
        (|en|etten|en ole|etten ole|minä en )(|@whn@ )@pst@ (|teille|sinulle )(|@whn@)|(|vastaus )@nowd@
        (|@prs@)|@prs@ (|teille|sinulle )@nowd@|(|tätä|pientä|pitkää|suurta|näin
        )(viivettä|viivästystä|viivytystä|hiljaisuutta|vastauksen viivästymistä|vastaukseni
        viivästymistä|vitkastelua|myöhästymistä|odotusta|viive|viivästys|viivettä vastauksessa)|(|näin
        )(myöhäistä|myöhäisestä|hidasta|hitaasta|viivästynyttä|viivästyneestä|myöhästynyttä|lyhyttä|pitkästä)
        (vastausta|vastauksesta|vastaamista|vastaustani|reagointia|viiveestä|hiljaisuudesta)|(viiveestä|viivästyksestä|hiljaisuudesta|odotuksesta|myöhästymisestä)
        / uns = (|minä )en (|ole|ollut )(|aiemmin|vielä
        )(nähnyt|huomannut|lukenut|katsonut|saanut|tarkistanut|avannut) (|tätä|teidän|sinun|ollenkaan|aiemmin
        )(viestiä|viestiänne|viestiäsi|sähköpostia|sähköpostiani|postia|postejani|meiliä|mailia|sitä|tätä|sähköpostianne|sähköpostiasi)|(|viesti|viestinne|viestisi|sähköposti|meili|maili|se
        ) (oli|joutui|meni |päätyi|jäi|hukkui|katosi|oli mennyt|oli joutunut|oli jäänyt
        )(roskapostiin|roskapostissa|roskapostikansiossa|roskapostikansioon|spämmiin|roskiin|roskapostien
        joukkoon|spam kansioon|spam-kansioon|muiden viestien
        alle|huomaamatta)|(näin|huomasin|luin|löysin|avasin|katson|luen) (|tämän|viestin|viestinne|viestisi|sen|nyt
        )(vasta nyt|vasta tänään|nyt vasta|vasta äsken|äsken|juuri äsken)(|tämän|viestin|viestinne)|vasta
        (nyt|tänään|äsken) (näin|huomasin|luin|löysin) (|tämän|viestin|viestinne)|(|olen|olin )(ollut|olin|olen
        ollut|oltu) (|viikon|juuri|tässä
        )(lomalla|matkoilla|matkalla|sairaana|sairaslomalla|ulkomailla|työmatkalla|reissussa|mökillä|sairaalassa|poissa|kipeänä)
        (|,|ja )(|(näin|huomasin|luin|vastaan) (|tämän|viestin|sen )vasta (nyt|tänään)) / mod =
        sähköpostilla|sähköpostitse|sähköpostin
        kautta|meilillä|mailitse|meilitse|maililla|kirjallisesti|puhelimella|puhelimitse|puhelin|soittamalla|soittaen|soittaa|viestillä|tekstiviestillä|kirjeitse|puhelimessa|sähköposti|kirjoittamalla|whatsapilla|postitse|puhelu|puhelut|soittelu
        / adrs = (|tuohon|siihen|tähän|minun|tätä|sitä
        )(työosoitteeseeni|työosoitteeseen|työsähköpostiini|työsähköpostiin|työmeiliin|työmeiliini|vanhaan
        osoitteeseeni|vanhaan osoitteeseen|toimiston osoitteeseen|firman osoitteeseen|yksityiseen
        osoitteeseeni|kotiosoitteeseeni|koulun sähköpostiin|yliopiston
        osoitteeseen|työosoitettani|työosoitetta|työsähköpostiani|työsähköpostia|työmeiliäni|vanhaa osoitettani|vanhaa
        osoitetta|työpaikan osoitteeseen|työpaikan sähköpostiin)
    """,
    "yes": """
        kyllä (|kyllä|kiitos|mielellään|todellakin|ilman muuta|toki|ehdottomasti|hyvin mielelläni|mielelläni|se
        sopii| sopii|vain|kiitos mielelläni|haluan|tietenkin|käy|kiitoksia|suostun) / joo / joo kiitos / joo
        mielellään / joo toki / juu / juu kiitos / jep / kyl / kyllähän / totta kai / tottakai / tietysti /
        tietenkin / tietenki / toki / ilman muuta / ehdottomasti / ehdottomasti kyllä / varmasti / todellakin /
        sopii / sopii hyvin / sopii mainiosti / sopii minulle / se sopii / se sopii minulle / se käy / käy / käy
        hyvin / käyhän se / käy päinsä / ok / okei / selvä / selvä on / hyvä on / hyväksyn / suostun / suostun
        mielelläni / olen samaa mieltä / olen mukana / mukana / olen mukana tässä / anna mennä / antaa mennä / antaa
        palaa / (|kyllä |joo )(esittele meidät|esitelkää meidät| esittele|yhdistä meidät) (|toisillemme| kiitos) /
        ei ongelmaa (mielelläni|mielellään|sopii) / minulla ei ole mitään sitä vastaan / vastaukseni on kyllä /
        sovittu / (| kyllä |kyllä kiitos |joo |toki |ok |okei |ilman muuta | totta kai |no totta kai |mielelläni |
        sopii |hienoa | käy |kiitos |ei mitään sitä vastaan )(esittele meidät| esitelkää meidät|esittele meidät
        toisillemme|yhdistä meidät|yhdistäkää meidät|laita meidät yhteyteen|laittakaa meidät yhteyteen|saat antaa
        hänelle sähköpostini| saat antaa hänelle osoitteeni|voit antaa hänelle sähköpostini| voit antaa hänelle
        osoitteeni|voitte antaa hänelle osoitteeni|anna hänelle sähköpostini|anna hänelle osoitteeni| anna mennä|
        siitä vain|anna palaa|hän saa kirjoittaa|hän voi kirjoittaa minulle|hän saa ottaa yhteyttä) (|kiitos| vain|
        mieluusti) / (no |)(totta kai|ilman muuta|tottakai|toki|joo|kyllä) (|toki|kiitos|mielelläni|mielellään|
        sopii|käy|ilman muuta|se sopii| se käy) / (minulla ei ole|ei ole|ei) (|mitään )(sitä vastaan|vastaan|
        vastalauseita|estettä) (|esittele meidät|anna mennä) / (annan|suostun|hyväksyn|vahvistan) (|täten |siihen |
        mielelläni )(|suostumukseni| esittelyn|esittelyyn|esittelyä|suostumuksen) / (miksipä|miksi) ei(|,) (kyllä|
        joo| sopii|mielelläni|esittele meidät) / (sopii|käy|kelpaa|passaa) (|minulle|mulle|hyvin|oikein hyvin|kyllä|
        mainiosti) (|kiitos) / (|@kyl@) (minulla ei ole|mulla ei ole|mulla ei oo|ei minulla ole|ei mulla ole|ei
        mulla oo) (mitään|mitää) vastaan (|@tail@) / (|@kyl@) @give@ (|@adv@) (|@him@) (|@adv@) @mything@ (|@him@)
        (|@adv@) (|@tail@) / (|@kyl@) @give@ (|@adv@) @him@ (|@adv@) @mything@ (|@him@) (|@tail@) / (|@kyl@) @give@
        (|se|sen) (|@adv@) (eteenpäin|hänelle|sille|bobille) (|@tail@) / (|@kyl@) (|sinä |te |tietysti )@may@ (|
        @adv@) @giving@ (|@him@) (|@adv@) @mything@ (|@him@) (|@tail@) / (|@kyl@) @may@ (|@adv@) @giving@ sen (|
        @him@) (|@tail@) / (|@kyl@) @mything@ (saa|voi|saat|voit|saatte|voitte) (|@adv@) (|@him@) @giving@ (|@him@)
        (|@tail@) / (|kyllä|täten|mielelläni|joo) (suostun|annan suostumukseni|annan luvan|annan lupani|hyväksyn|
        hyväksyn sen) (|siihen|sille|sen) (|,) että (|@mine@) @thing@ @given@ (|@him@) (|@tail@) / (|kyllä|täten|
        mielelläni|joo) (suostun|annan suostumukseni|annan luvan|annan lupani|hyväksyn) (|@mine@) @thing@ @handing@
        (|@him@) (|@tail@) / (|kyllä|täten|mielelläni|joo) (annan luvan|annan lupani|teillä on lupa|teillä on
        lupani|sinulla on lupa|sinulla on lupani|sulla on lupa|sulla on mun lupa|saat luvan|saatte luvan|lupa on|
        lupa) @giving@ (|@him@) @mything@ (|@him@) (|@tail@) / lupa myönnetty / luvan saa / saat luvan / saatte
        luvan / sinulla on lupani / teillä on lupani / annan luvan / annan lupani / annan suostumukseni / kaikin
        mokomin / siitä vaan / siitä vain / siitäpä vaan / mikäs siinä / miksei / miksikäs ei / (|@kyl@) @letwrite@
        (|@adv@) (|@tome@) (|@tail@) / (|@kyl@) @he@ @letwrite@ (|@tome@) (|@tail@) / (|@kyl@) (|@he@) (voi|saa) (|
        @adv@) (|@tome@) @write@ (|@tome@) (|@tail@) / (|@kyl@) (pyydä|pyytäkää|käske|käskekää|käskekää|pyytäkää
        vain|pyydä vaan) @him_acc@ (|@adv@) @writing@ (|@tome@) (|@tail@) / (|@kyl@) (sano|sanokaa|kerro|kertokaa)
        (|@him@) (|,) että (|hän|se) (saa|voi) (|@adv@) @write@ (|@tome@) (|@tail@) / (|@kyl@) (anna|antakaa)
        (hänen|sen|bobin) (|@adv@) @write@ (|@tome@) (|@tail@) / (|@kyl@) @he@ on (|aina|lämpimästi) tervetullut
        (@writing@) (|@tome@) (|@tail@) / (|@kyl@) @link@ (|@tail@) / (|jään |kyllä )(odotan|odottelen|odottamaan)
        (|innolla|mielenkiinnolla|ilolla|jo) (hänen|bobin|sen|bob) (|jo) (viestiään|viestiä|yhteydenottoa|
        yhteydenottoaan|kirjettään|kirjettä|sähköpostia|sähköpostiaan|postia|soittoa|meiliä) (|innolla|
        mielenkiinnolla|ilolla) / (odotan|odottelen) (innolla|mielenkiinnolla|ilolla) (viestiä|yhteydenottoa) (|
        häneltä|bobilta) / (|@kyl@) (minulla ei ole|mulla ei ole|mulla ei oo|ei minulla ole|ei mulla ole|ei mulla
        oo|meillä ei ole|ei ole|ei oo|ei) (mitään|mitää|minkäänlaista|kyllä mitään) (sitä|tätä|asiaa|ajatusta|
        esittelyä|tuota|tota) vastaan (|@tail@|(|,) että hän kirjoittaa|(|,) että hän ottaa yhteyttä|(|,) että
        @thing@ @given@) / (|@kyl@) (minulla ei ole|mulla ei ole|mulla ei oo|ei minulla ole|ei mulla ole|ei mulla
        oo|ei ole|ei) (|mitään|mitää) (vastalauseita|vastalausetta|huomauttamista|huomautettavaa|vastaansanomista|
        estettä|esteitä) (|asiaan|tälle|asialle) / en (pane|pistä|laita) (|yhtään) vastaan / en vastusta (|asiaa|
        ajatusta|esittelyä) / en näe (mitään |)(estettä|esteitä) (|asialle|tälle) / (minun puolestani|mun puolesta|
        puolestani|omalta osaltani|minun osaltani|mun osalta) (|ihan|kaikki|se) (ok|sopii|käy|kyllä|joo|kunnossa|
        hyvä|jees|passaa) (|kyllä|hyvin) / (minulle|mulle|meille) (|se |tämä |tää |kyllä )(sopii|käy|passaa|kelpaa|
        ok|on ok) (|ihan |oikein |kyllä |mainiosti )(|hyvin|mainiosti|erinomaisesti|kyllä) / (|kyllä|joo|se|tämä|
        tää) (sopii|käy|passaa|kelpaa) (|minulle|mulle) (|oikein|ihan|kyllä|erittäin) (hyvin|mainiosti|
        erinomaisesti|loistavasti) (|minulle|mulle) / ok (mulle|minulle|puolestani) / (laskekaa|laske) (minut|mut)
        mukaan / (olen|oon|minä olen|mä oon) (|ehdottomasti|mielelläni|täysillä|heti) (mukana|messissä|valmis) / (|
        ja )(|minun )(vastaus|vastaukseni) on (|siis|selvä|selkeä|ehdottomasti|ilman muuta) (kyllä|joo|myönteinen) /
        kyllä (tämä |se |)(sopii|käy|passaa) (|minulle|mulle) / jes / jees / joo o / juu toki / joo kyllä / kyllä
        vain / kyllä vaan / no joo kiitos / joo totta kai / joo tottakai / todella mielelläni / ihan ok minulle /
        ihan ok mulle /
        (|no )(miksi|miks|miksei) (|pä|hän|ipä )(ei) (|,) (antaa mennä|esitelkää
        meidät|kyllä|joo|mielelläni|tutustutaan) / (|no ) (miksipä|mikspä|miksikäs|mikäs siinä|mikä ettei|mikäpä
        siinä|mikäettei) (|ei|ettei) (|?|.) / (|kyllä|toki|joo|sopii|te )(voitte|voit|saatte|saat|sopii)
        (|toki|vapaasti|mielellään|hyvin )(esitellä|tutustuttaa|yhdistää|saattaa) (meidät|meitä|hänet minulle|minut
        hänelle) (|toisillemme|toisiimme|yhteyteen|vapaasti|yhteen) / (antakaa|anna|antaa) (hänelle|@nm@)
        (|vain|vapaasti )(sähköpostini|osoitteeni|numeroni|puhelinnumeroni|yhteystietoni|meilini|sähköpostiosoitteeni)
        (|vapaasti|vain|,|kirjoittakoon|niin hän voi kirjoittaa) /
        (soittakoon|kirjoittakoon|saa soittaa|voi soittaa|soita|soittaa saa) (|vaan|vain|kello|klo )(|vasta
        )(5|6|7|8|16|17|18|19|20|viiden|kuuden|seitsemän|kahdeksan|töiden|työajan|neljän) (jälkeen|aikaan|maissa) /
        (vaikka|vaikka heti|vaikka jo) (heti|nyt|tänään|huomenna|saman tien) / (mikä|mitä|onko tuo edes) (|tuo
        )(kysymys|kysyt|kyselet|kysymistä)(|!|,|?) (|no )(tottakai|totta kai|tietysti|kyllä|joo|tietenkin|ilman muuta)
        / molemmin käsin / (yhdistäkää|yhdistä|esitelkää|esittele|tutustuttakaa) (|vapaasti|toki|vain )meidät
        (|vapaasti|toki|vain|toisillemme) / (tietysti|tietenkin|totta kai|toki|kyllä) (suostun|kelpaa|sopii|käy|saa)
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
        hienolta|kivalta) (|kiitos) / (|se )olisi (hauska|kiva|mukava|mukavaa|hauskaa|kivaa|ilo|hienoa) (tutustua|
        jutella|keskustella|tavata|vaihtaa ajatuksia|kuulla hänestä|tutustua häneen|tutustua bobiin|jutella hänen
        kanssaan) (|hänen kanssaan|häneen|bobin kanssa) / (|joten |)olisi (hauska|kiva|mukava|mukavaa|hauskaa|kivaa)
        jutella / (tutustun|tutustuisin|juttelen|juttelisin|tapaan|tapaisin) (|häneen |hänen kanssaan |hänet
        )(mielelläni|mieluusti|ilolla) / vastaan (|hänelle )(mielelläni|kyllä) /
        (|no |mutta )(kuinka|mitenkäs|kuinkas) (|minä |tästä |tällaisesta |siitä |nyt )(voisin|osaisin|muka
        voisin|voisimme|raaskisin|kehtaisin|voisin muka) (|tästä |tällaisesta |siitä |@nm@ |tähän |ikinä |muka
        )(kieltäytyä|sanoa ei|vastustaa|olla suostumatta|sanoa @nm@ ei) (|tästä|tällaisesta|siitä|tällaisesta
        tarjouksesta|@nm@) (|?) / (|no |mutta )miten (|minä )(voisin|osaisin|voisimme|raaskisin|kehtaisin) (|ikinä
        |muka )(sanoa ei|kieltäytyä tästä|kieltäytyä tällaisesta|kieltäytyä tällaisesta tarjouksesta|sanoa @nm@
        ei|vastustaa) (|@nm@) (|?) / (kuka|kukapa) (tästä|tällaisesta|siitä|)
        (kieltäytyisi) (|tästä|tällaisesta) (|?) / (tästä |tällaisesta |tällaisesta tarjouksesta |siitä |@nm@ |tähän
        |tällaiseen |tällaiselle |tälle )ei (|kukaan )(kieltäydytä|sanota ei|voi kieltäytyä|voi sanoa ei|sovi
        kieltäytyä|kannata kieltäytyä) (|tästä|@nm@) / (sääli|synti|tyhmää|hölmöä|typerää|hulluutta) (olisi|on)
        (|jättää|tästä|tällaisesta )(kieltäytyä|väliin|jättää väliin|sanoa ei|kieltäytyä tästä|hukata tilaisuus) /
        (olisi|se olisi) (synti|sääli|tyhmää|hölmöä|typerää|hulluutta|hullua) (|tästä )(kieltäytyä|jättää väliin|sanoa
        ei|jättää väliin tämä) (|tästä) / (|minä )olisin (|ihan|täysi|aika
        )(hullu|tyhmä|hölmö|idiootti|ääliö|typerys|typerä)(|,) (|jos )(|en|tästä|sanoisin|nyt )(kieltäytyisin|sanoisin
        ei|suostuisi|ei|en suostuisi|jättäisin väliin|tarttuisi tilaisuuteen) (|tästä|tällaisesta|tällaisesta
        tarjouksesta) / (vain|ainoastaan) (hullu|hölmö|tyhmä) (|tästä )(kieltäytyisi|sanoisi ei) (|tästä) / (|se|tämä
        )(olisi|on|on minulle|olisi minulle) (|suuri )kunnia (|minulle|tavata ...|saada ...) /
        (tottahan|totta|toki|tietenkin|tietysti|ilman muuta|tottakai|totta kai) (|toki|kai )(|minä
        )(haluan|haluaisin|sopii|saa|käy|kelpaa) (|tutustua|tavata hänet|tutustua häneen)
    """,
    "warm": """
        (|kuulostaa |todella |erittäin )(kiinnostavalta|mielenkiintoiselta|mielenkiintoista|kiinnostavaa) / hienoa /
        mahtavaa / loistavaa / kiva / hyvä / hyvä idea / ei ongelmaa / ei haittaa / ei se mitään / ei hätää /
        miksipä ei / miksi ei / mikä ettei / ei kiirettä /
        (|no )miksi ei ? / (|en|tästä en |@nm@ en|en minä )(voi|osaa|raaski|kehtaa|pysty|voisi|saata) (|tästä
        |@nm@|tähän|tällaisesta )(kieltäytyä|sanoa ei|vastustaa|kieltää) (|tästä|@nm@|tällaisesta|tähän) /
        (tästä|tällaisesta|@nm@) (en|ei) (|voi|osaa|raaski )(kieltäytyä|sanoa ei) / @nm@ on
        (|aina|niin|todella|tosi|oikea|ihan|hyvin
        )(ihana|ystävällinen|kultainen|kiltti|mukava|hurmaava|upea|rakas|aarre|kulta|hieno
        ihminen|paras|herttainen|loistava|hyvä tyyppi) / @nm@ on (|aina|yleensä
        )(hyvä|loistava|erinomainen|hyviä|hyvät) (maku|vaisto|ideat|ideoita|silmä|ihmistuntemus) / @nm@
        (ystävät|ystävä|kaverit|kaveri|tutut) (ovat|on) (|aina|myös
        )(minunkin|minun|mun|tervetulleita|tervetullut|ystäviäni|ystäväni|munkin)
        (|ystäviä|ystävä|ystäviäni|kavereita|kaveri|ystäväni) /
        @uns@ / (ei|en) (|kuitenkaan )@adrs@ / (|minä )en (|juuri|yleensä|koskaan|oikein
        )(vastaa|vastaile|tykkää|pidä|käytä|jaksa|kuule) (|tuntemattomiin|juuri|yleensä
        )(puhelimeen|puheluihin|numeroihin|puhelimessa puhumisesta|soittelusta|puhelinta|puhelimesta|puhua
        puhelimessa|puheluista|soitella) / en (ole|oo) (|aikoihin|pitkään aikaan|vuosiin
        )(nähnyt|kuullut|tavannut|puhunut) (|häntä|hänestä|teitä|sinua|hänen kanssaan|häneltä )(aikoihin|pitkään
        aikaan|vuosiin|hetkeen|ikuisuuteen) /
        (|koska )(|töissä|toimistolla|päivisin|nyt )en (voi|pysty|saa|tykkää|halua) (|oikein|töissä|kunnolla
        )(puhua|soitella|puhua puhelimessa|vastata puhelimeen|jutella) (|töissä|päivisin) / (|mutta )(nyt|jo|tänään)
        (|jo|on|taas|on jo )(helpottaa|helpompaa|aikaa|on aikaa|helpompi|rauhallisempaa|paremmin aikaa|väljempää) /
        (viime viikolla|viime aikoina|aiemmin) en (ehtinyt|päässyt|pystynyt|jaksanut|voinut)
    """,
    "no": """
        ei (|ei|kiitos|kiitoksia|kiinnosta|kiinnosta kiitos|sovi|käy|tällä kertaa|missään nimessä|ikinä|koskaan|
        todellakaan|valitettavasti|minua varten|tarvitse|minulle|tule kysymykseen|halua|halua kiitos|ole tarpeen|
        ole minua varten|ole aikaa|ole kiinnostusta|mielellään|oikein kiinnosta|missään tapauksessa|pahoittelen) (|
        kiitos| minua|valitettavasti) / en (|kiitos|halua|ole kiinnostunut|voi|haluaisi|suostu|halua kiitos|ole
        kiinnostunut kiitos|hyväksy|mielelläni|usko|halua tavata häntä|ehdi|todellakaan|missään nimessä|koskaan|
        tällä kertaa| tarvitse|taida|ole samaa mieltä|halua tavata|halua esittelyä) (|kiitos|valitettavasti|hänestä|
        tästä|tätä|tähän| sitä) / en (halua|ole kiinnostunut|tarvitse|ota vastaan|haluaisi|etsi) ... / eipä kiitos /
        eip / eii / älä (esittele|viitsi) / älkää esitelkö / (mieluummin|mielummin|valitettavasti|mieluiten|kiitos
        mutta|pahoittelen mutta|kiitos|ikävä kyllä|vastaukseni on|en usko|minä|minua|tämä|se|kiitos kysymästä mutta|
        parempi) (en|ei) (| kiitos|ole kiinnostunut|voi|kiinnosta|ehdi|sovi|ole minua varten|halua) (|tällä kertaa|
        minua|kiitos) / (| minulla |valitettavasti |valitettavasti minulla |minulla ei valitettavasti )ei ole (|nyt
        | tähän |valitettavasti |tällä hetkellä )(aikaa|kiinnostusta|tarvetta|halua|mielenkiintoa|aikaa tähän|
        tarvetta tälle) ... / (|joudun | täytyy |haluan |minun täytyy |valitettavasti |kohteliaimmin |joudun
        valitettavasti )(kieltäytyä|kieltäydyn| kieltäytymään|hylkään|jätän väliin|jättää väliin|jätän tämän väliin|
        jättämään väliin) (|kiitos|tästä| tarjouksesta|tällä kertaa) / ei tule kuuloonkaan / jättäkää minut rauhaan
        / jätä minut rauhaan / en valitettavasti voi / valitettavasti en voi / en voi valitettavasti / (|minä |minua
        | kiitos mutta |valitettavasti |nyt )(en|ei|minulla ei ole) (|nyt |valitettavasti |kuitenkaan |todellakaan |
        oikein )(halua|ole kiinnostunut| kiinnosta|etsi|tarvitse|ole aikaa|ole kiinnostusta|aio|hyväksy|suostu|halua
        esittelyä|jaksa|kaipaa|ole tarvetta| ehdi) ... / (älkää|älä) (|ole hyvä ja )(antako|anna|jakako|jaa|
        luovuttako|luovuta|esitelkö|esittele|yhdistäkö| yhdistä) ... / (joudun|täytyy|haluan|päätin|taidan|pitää|
        minun täytyy) (|valitettavasti |kohteliaasti )(kieltäytyä|jättää väliin|kieltäydyn|sanoa ei|olla ilman) (|
        tällä kertaa|kiitos) / (ei|eipä|ei ei|en) (|,)(| kiitos |valitettavasti )(kiitos|tarvitse|kiinnosta|halua|
        ole tarvetta|ole aikaa|missään nimessä|ikinä|koskaan| tällä kertaa|taida|ole minua varten) (|kiitos) /
        (kiitos|kiitos kysymästä|kiitos tarjouksesta|kiva kun kysyit)(| ,) mutta (|valitettavasti |tällä kertaa
        )(ei| ei kiitos|en|kieltäydyn|en halua|en ole kiinnostunut|ei kiinnosta| jätän väliin|ei tällä kertaa) ... /
        jätän väliin / kieltäydyn / jätetään väliin / ei missään nimessä / ei (|oikein |nyt |yhtään |oikeastaan
        )(innosta|kiinnosta|huvita|nappaa) (|minua|mua|kiitos|yhtään) / (|mutta |olkaa hyvä ja |kiitos |please
        )(älä|älkää) (|missään nimessä |ikinä |kiitos |nyt |suotta |turhaan )(anna|antako|jaa|jakako|luovuta|
        luovuttako|välitä| välittäkö|lähetä eteenpäin|kerro|kertoko|laita eteenpäin|laittako eteenpäin|toimita|
        toimittako) (|hänelle |kenellekään |bobille |sille |missään nimessä ) (@mything@|sitä|niitä|eteenpäin) ... /
        (et|ette|ei|kukaan ei) (saa|saa) (|missään nimessä )(antaa|jakaa|luovuttaa|välittää|kertoa) (|hänelle |
        kenellekään )@mything@ ... / @mything@ ei (|missään nimessä )saa (antaa|jakaa|luovuttaa|välittää|kertoa|
        levittää) ... / (en|emme|enkä) (|todellakaan |missään nimessä |mielelläni |yleensä |ikinä |koskaan )(anna|
        jaa|luovuta|antaisi|jakaisi|jakele|antele|levitä) (|@mine@) (osoitettani|osoitetta| sähköpostiosoitettani|
        sähköpostiani|yhteystietojani|tietojani|meiliäni|mailiani|meiliosoitetta|meiliosoitettani|numeroani|
        sähköpostiosoitetta) ... / (|haluan |haluaisin |mieluummin )(pidän|pitää|pitäisin|pidetään) (|@mine@)
        (osoitteeni|sähköpostini|sähköpostiosoitteeni|yhteystietoni|tietoni|osoitteen|meilini) (|vain|mieluummin)
        (omana tietonani|itselläni|yksityisenä|yksityisinä|salassa|salaisena|omana tietona|omissa käsissäni|itse) /
        (pidä|pitäkää) (|@mine@) (osoitteeni|sähköpostini|sähköpostiosoitteeni|yhteystietoni|tietoni) (|vain) (omana
        tietonasi|omana tietonanne|luottamuksellisena|luottamuksellisina|salassa| yksityisenä|yksityisinä|itselläsi|
        itsellänne) / (osoitteeni|sähköpostini|yhteystietoni) (on|ovat|pysyy|pysyvät) (yksityinen|yksityisiä|
        salainen|omana tietonani|minulla|vain minulla|luottamuksellinen|luottamuksellisia) / (|tämä |se |tää |toi |
        tuo |tällainen |tämmönen )(ei|eipä) (|nyt |kyllä )(ole|oo|taida olla) (|oikein |ihan |oikeastaan |lainkaan |
        yhtään |nyt |kyllä |oikeen )@notme@ (|kiitos|valitettavasti) / (|joten |siis |mutta |)(jätän|jättäisin|
        jätämme|taidan jättää|parempi jättää|täytyy jättää|pitää jättää|haluan jättää|jätänpä|jätetään) (|tämän |tän
        |nyt |tällä kertaa |mieluummin |kuitenkin |suosiolla |tämän tällä kertaa )(väliin|tekemättä|sikseen) (|tällä
        kertaa|kiitos|nyt) / (skippaan|passaan|skipataan|taidan skipata|taidan passata) (|tämän|tän|tällä kertaa|
        tämän kerran|kiitos) / (anna|antaa|antakaa|annetaan) olla (|kiitos|tällä kertaa) / unohdetaan (|tämä|koko
        juttu|koko asia) / ollaan ilman / ei (mulle|minulle) (|kiitos) / ei kannata (|kiitos) / (ei|eipä) (tarvi|
        tartte|tarttee|tarvita) (|kiitos) / (ei ole|ei oo|en näe) (|nyt |tälle |mitään )(tarvetta|tarpeen|
        tarpeellista|syytä) (|kiitos|tälle|kiitos kuitenkin) / (minulla|mulla|meillä) on (|jo )@enough@ (|jo
        )(kontakteja|tuttuja|tuttavia|postia|töitä| verkostoja|sähköpostia|kavereita|ihmisiä|tekemistä) (|jo|
        muutenkin|ilmankin|kiitos) / (olen|taidan olla|pelkään olevani) (|vain |ihan |kyllä )väärä (henkilö|ihminen|
        tyyppi) (|tähän|siihen) / (tuhlaisin|hukkaisin|haaskaisin) (|vain |vaan )hänen aikaansa / säästä (minut|mut)
        ... / säästäkää (minut|mut) ... / (|minusta |tämä |se )(tuntuisi|tuntuu) (|minusta |vähän |kovin
        )(epämukavalta|kiusalliselta|oudolta|vaivaannuttavalta) / (|siitä |minusta |musta )ei ole (|hänelle |siinä
        )(apua|hyötyä) (|hänelle) / (enkä|eikä) (halua|välitä|aio|tahdo|haluaisi|kiinnosta|ole kiinnostunut|anna|
        luovuta|ole tarvetta|seuraa|harrasta) ... / (mulla|minulla|meillä) (ei oo|ei ole|ei ole nyt|ei oo nyt) (|nyt
        |oikein |valitettavasti |tällä hetkellä |enää )(aikaa|kiinnostusta|tarvetta|halua|intoa|energiaa|voimia) ...
        / ei (oo|ole) (|nyt |mulla |minulla )(aikaa|kiinnostusta|tarvetta|kiinnostunut) ... / (mua|minua|meitä) (ei|
        ei oikein|ei nyt|ei valitettavasti) (kiinnosta|innosta) ... / en (oo|ole) (|nyt |oikein |kovin |yhtään |
        valitettavasti |lainkaan |enää |juurikaan )(kiinnostunut|innostunut|halukas|käytettävissä) ... / en (|oikein
        |nyt |oikeastaan )(jaksa|viitsi|kaipaa|välitä|innostu|lämpene|lähde|osallistu|harrasta|tahdo) (|nyt|tähän|
        tällaista|tätä|uusia|mukaan|tällaiseen) ... / (|mutta |)(|minun )(vastaus|vastaukseni) on (|siis|selvä|
        selkeä|ehdottomasti|valitettavasti) (ei|kielteinen|ei kiitos) / (mieluummin|mieluiten) (ei|en) / (|
        valitettavasti )(joudun|täytyy|pitää) (|valitettavasti )(kieltäytymään|kieltäytyä| sanomaan ei|sanoa ei) ...
        / en usko että (tästä|siitä) olisi (hyötyä|iloa) ... / kiitos ei / (|mutta )kiitos ei kiitos / ei mun juttu
        / ei minun juttuni /
        (|mutta|ja|no )(juuri|nimenomaan|täsmälleen|vain) (siksi|sen takia|sen vuoksi|siitä syystä|tästä syystä)
        (|vastaan|vastaukseni on|sanon|mieluummin|valitettavasti|se on )(ei|en|en halua|kieltäydyn|ei kiitos|en ole
        kiinnostunut|en suostu|jätän väliin|en tahdo|en kiitos) (|, kiitos|kiitos|halua|suostu) / (joten|siksi|eli)
        (ei|mieluummin ei|mieluummin en)(|,) (kiitos) / mieluummin (ei|en)(|, |)(|kiitos) / (en|ei) (mistään|millään)
        (hinnasta|hinnalla|ilveellä|rahasta|ikinä) (|kiitos) / (en|ei) (|nyt|todellakaan
        )(ikinä|ikimaailmassa|milloinkaan|koskaan|missään nimessä|todellakaan|tosiaankaan|mitenkään|edes
        kuollessani|kuuna päivänä) (|kiitos|ei) / (ei tule kuuloonkaan|ei missään tapauksessa|ei puhettakaan|ei kuuna
        kullan valkeana|ei tulisi mieleenkään|ei edes maksusta|herran tähden ei|jumala paratkoon ei|älä unta näe|älkää
        unta nähkö|ei ikimaailmassa) / (tässä|minun) (iässä|iässäni|elämäntilanteessa) (|minä )(en|ei)
        (|enää|juuri|kovin )(kaipaa|tarvitse|halua|etsi|hae|hanki|tutustu|viitsi|jaksa) ... / (en|ei) (enää|juuri)
        (kaipaa|tarvitse|halua|etsi|hae|hanki) (|uusia|enää|mitään )(uusia)
        (tuttavuuksia|ystäviä|kontakteja|ihmisiä|tuttuja|tuttavia) / (|mutta )en voi (ottaa sitä vastaan|ottaa
        tarjousta vastaan|hyväksyä sitä|hyväksyä tarjousta|suostua|ottaa vastaan) ... / (|mutta )(joudun|minun
        täytyy|täytyy|minun on pakko) (|valitettavasti )(kieltäytymään|kieltäytyä|sanoa ei) ... /
        (ei|en)(|,) kiitos ... / kiitos kun (ajattelitte|ajattelit|muistitte|muistit|kysyitte|kysyit)
        (|minua|minusta)(|,) mutta (|tällä kertaa|nyt )(en|ei|ei kiitos|jätän väliin|en halua|kieltäydyn|en ole
        kiinnostunut) (|, kiitos) / mutta (tällä kertaa|nyt) (en|ei|jätän väliin|kieltäydyn|passaan|ilman minua|ei
        kiitos) (|, kiitos)
    """,
    "excuse": """
        (|olen |valitettavasti olen |minulla on )(|liian |kovin |juuri nyt |tällä hetkellä |aivan liian )(kiireinen|
        kiire|kiireitä|eläkkeellä) (|nyt|tällä hetkellä|juuri nyt) / en ehdi / (|minä )en (voi|pysty) (|tähän
        )(sanoa kyllä|suostua|hyväksyä|vastata kyllä|sanomaan kyllä|suostumaan) (|tähän) / (olen|oon) (|jo |
        valitettavasti jo |nykyään )(eläkkeellä|vaihtanut alaa|jäänyt eläkkeelle) / en ole enää alalla / en (ehdi|
        kerkeä|kerkiä) / (aika|aikani) ei riitä
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
        tammikuussa|syksyllä|kuukauden|vasta) ... / ei (nyt|vielä|juuri nyt|ihan) ... / toisen kerran / (kyllä |joo
        | )mutta (vasta|ei ennen) ... / (palataan|palaan|jutellaan|puhutaan) (|asiaan |tähän |siihen )(silloin|
        asiaan|myöhemmin|@month@) ... / (|ehkä )@month@ (|sitten|ehkä) / olen (lomalla|matkoilla|poissa) (|vielä
        )(@month@|asti|saakka) ...
    """,
    "stop": """
        lopeta / lopettakaa / seis / lopeta tämä / lopettakaa tämä / (|olkaa hyvä ja |ole hyvä ja )lopettakaa
        viestit / älä (enää |)(kirjoita|lähetä|ota) ... / älkää (enää |)(kirjoittako|lähettäkö|ottako) ... / (|ei
        )enää (viestejä| sähköposteja) ... / ei (enää |)enempää (viestejä|sähköposteja) ... / poistakaa (minut|
        osoitteeni| tietoni) ... / poista (minut|osoitteeni|tietoni) ... / peruuta tilaus / peru tilaus /
        (lopettakaa|lopeta| lakatkaa) (|nämä |tämä )(|viestit|minulle|lähettäminen|kirjoittaminen|sähköpostit) ... /
        (poistakaa|poista) (minut|osoitteeni|tietoni| sähköpostini) ... / (en |)(halua|tahdo) (enää|enempää|lisää)
        (viestejä| sähköposteja|postia|mitään) ... / älkää (| enää )(lähettäkö|kirjoittako|ottako) ... / älä (|enää
        )(lähetä| kirjoita|ota) ... / jättäkää minut rauhaan / ei enää viestejä / en (|todellakaan )(halua|tahdo|
        toivo) (|teiltä |sinulta |sulta |enää )(|enää |teiltä )(|mitään |lisää |enempää |yhtään |yhtäkään )(|enää
        )(viestejä|viestiä|postia|sähköpostia|sähköposteja|meilejä|posteja|mainoksia) (|teiltä|sinulta|enää) /
        (poista|poistakaa|ota|ottakaa) (minut|mut|osoitteeni|sähköpostini) (|pois|heti) (listalta|listaltanne|
        listaltasi|postituslistalta|postituslistaltanne|rekisteristä|rekisteristänne) ... / (älä|älkää) (|ikinä |
        koskaan |enää ) (|minulle |mulle )(|enää |ikinä )(kirjoita|kirjoittako|lähetä|lähettäkö|laita|laittako) (|
        minulle |mulle )(|enää |koskaan |ikinä )(|viestejä|mitään|postia|näitä viestejä|näitä|sähköpostia|meilejä)
        (|enää|ikinä) / (lopettakaa|lopeta) (|jo ) (nämä|tämä) viestit /
        (|ja|pyydän|kiitos )(|, )(älkää|älä|lopettakaa|lopeta|ei) (|enää|ikinä|koskaan|enää koskaan|enää
        ikinä|jatkossa )(|minulle|mulle|tämän jälkeen|minua )(|enää
        )(lähettäkö|lähettäkää|lähetä|kirjoittako|kirjoita|laittako|laita|häiritkö|häiritse|vaivatko|vaivaa|lähetelkö|kirjoitelko|lähettämästä|kirjoittamasta)
        (|enää|minulle|mulle|minua|tällaista|tällaisia|mitään|koskaan
        )(|enää|minulle|tällaista|tällaisia|mitään|koskaan|ikinä
        )(enää|minulle|tällaista|tällaisia|mitään|viestejä|koskaan|ikinä|tällaisilla|sähköpostia|tälläistä|tämmöistä|moisia|mitään
        tällaista|meilejä|posteja|minua|mulle) / (jättäkää|jätä|antakaa|anna) (minut|mun|minun|mut) (|jo|olla|vihdoin
        )(rauhaan|olla|rauhassa)
        (|näiden|noiden|jo|viesteinenne)(viestien|viestienne|viesteiltä|sähköpostien|tarjousten|kanssa|spämmin)
        (|kanssa) / (riittää|saa riittää|nyt riittää) (|jo|nämä|näitä )(viestit|viestejä|meilit|sähköpostit) ...
    """,
    "stop_all": "lopeta kaikki / lopettakaa kaikki / stop kaikki",
    "doubt": """
        jos / mikäli / kun / kunhan / ennen / sen jälkeen / edellyttäen / ehto / vain / ainoastaan / ehkä / kenties
        / mahdollisesti / luultavasti / varmaan / varmaankin / riippuu / katsotaan / saa nähdä / nähdään / en tiedä
        / en tiiä / emmä tiiä / ei aavistustakaan / ei hajuakaan / en ole varma / epävarma / kuka / mikä / mitä /
        miten / missä / miksi / kuinka / millainen / voitko / voisitko / voitteko / sanoo / sanoi / haha / vitsi /
        loma / lomalla / vastaanotettu / välitän / avustaja / avustajani / ensin / lisätietoja / lisää tietoa / tai
        / vai / kyllä ja ei / kyllä ei / joo ei / ei kyllä / joopa joo / no joo / hmm / ongelma / luulen / sama se /
        en tunne häntä / muuten / periaatteessa / toisaalta / se olen minä / minä se olen / en ole vastaan / en näe
        ongelmaa / ellei / ellen / ellet / elleivät / ellemme / (kysy|kysykää) (|ensin|siitä|mieluummin)
        (vaimoltani|mieheltäni|pomoltani|esimieheltäni|häneltä|vaimolta|pomolta|äidiltä) / tarkoitan / (pitää|
        täytyy|pitäisi) (|ensin )(kysyä|jutella|puhua|tarkistaa) / joo joo / varmaan just / just joo / luulin / onko
        / olisiko / saako / saisiko / saanko / voiko / voinko / haluaako / toisen / vitsailin / paitsi / koko
        kylälle / kaikille / koko maailmalle / veljeni / siskoni / vaimoni / mieheni / pomoni / kollegani / ystäväni
        / äitini / vaimolleni / veljelleni / kollegalleni /
        (sehän|se|tämä|vai niin sehän) (|tästä|tässä|minulta )(|vielä|enää )(|tästä )(puuttui|puuttuikin|puuttuisi)
    """,
    "but": "mutta / kuitenkin / vaikka / silti / vaan",
    "not": """
        ei / en / et / emme / ette / eivät / älä / älkää / eikä / enkä / koskaan / ilman / kieltäydyn / mahdotonta /
        ikinä
    """,
    "regret": """
        valitettavasti / pahoittelen / pahoittelut / anteeksi / ikävä kyllä / olen pahoillani / sori / harmi / harmi
        kyllä / harmillista
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
        ymmärrätte / (luin|sain|olen saanut|olen lukenut) (|nyt |kyllä )(|teidän |sinun )(viestinne|viestisi|
        viestin|sähköpostinne|sähköpostisi|sähköpostin|kirjeen|kirjeenne|kirjeesi) (|ja|mutta) / (|mutta )(käytä|
        käyttäkää|laita|laittakaa|anna|antakaa|lähetä|lähettäkää) (|kuitenkin |mieluummin |mielellään |mieluiten |
        vain |ennemmin |sitten )(@wish@) (|@thing@) (|osoitteeseeni|osoitteeseen|sähköpostiin|sähköpostiini) ... /
        (|mutta )(vain|ainoastaan|mieluiten|mieluummin|mielellään) (sähköpostilla|sähköpostitse|meilillä|meilitse|
        kirjallisesti|sähköpostina|yksityiseen osoitteeseen|yksityiseen osoitteeseeni) (|kiitos) / (|ei |mutta ei
        )(puheluita|soittoja|puheluja) (|kiitos) / (työpostia|työsähköpostia|työosoitetta|työmeiliä|sitä|toista) (|
        luen|katson|en|seuraan) (|vain |juuri )(harvoin|lue|seuraa|harvemmin) / terveisiä (ivylle|ivy|bobille|
        hänelle) / (kiitos|kiitokset) (ivylle|ivy) /
        @sry@(|,) (|että|mutta|jos|etten )@lat@(|,) (|,|-|mutta|koska|sillä|kun) (|@uns@) / @sry@(|,)
        (|että|mutta|kun|vain )@uns@ / (|mutta|kunhan|kuitenkin|ainoastaan|vain )(|,
        )(|pyydän|kiitos|mielellään|toivon|toivoisin että|pyydän ettei|pyydän että|jos voi )(|, )(|ettei|ei|älkää|älä
        )(|kuitenkaan|käyttäkö|käytä|kirjoittako|lähettäkö|kirjoita|laittako|mielellään|kirjoiteta )@adrs@(|,)
        (|(vaan|mieluummin|käyttäkää|kirjoittakaa|kirjoittakoon|mutta) (|mieluummin|kiitos|kirjoittakaa|käyttäkää
        )(|@adrs@|osoitetta|osoitteeseen|yksityiseen|tähän|omaan|henkilökohtaiseen) (|osoitteeseen|osoitteeseeni)) /
        (|mutta )(käyttäkää|käytä|käyttäköön) (|mieluummin|kiitos
        )(|yksityistä|toista|henkilökohtaista|kotiosoitettani|osoitetta|yksityisosoitettani
        )(osoitetta|osoitettani|kotiosoitettani|yksityisosoitettani|sähköpostiani)(|:) /
        (|mutta|ja|kuitenkin|toivottavasti )(|, )(|minulle|itselleni|minä|pyydän|kiitos
        )(mieluiten|mieluummin|parhaiten|mielellään|mieluusti|paras on|parasta on|parasta|sopii
        parhaiten|suosin|helpoiten|mieluimmin|ensisijaisesti|toivon) (|minulle|yhteydenotto|yhteys|ota
        yhteyttä|sopii|on )@mod@(|,) (|(kuin|eikä|ei|sen sijaan että) (|@mod@)) / (|koska|sillä|kun|sillä en|koska en
        )(|minä|en|ei )(|juuri|yleensä|koskaan|oikein|aina )(vastaa|vastaile|tykkää|pidä|käytä|jaksa|kuule)
        (|tuntemattomiin|juuri|yleensä )(puhelimeen|puheluihin|numeroihin|puhelimessa
        puhumisesta|soittelusta|puhelinta|puhelimesta|puhua puhelimessa|puheluista|puhelimessa|soitella) /
        (|mutta|ja|toki|sano|sanokaa|vie|viekää|välitä|välittäkää|kerro|kertokaa|paljon|silti )(|,
        )(|paljon|lämpimät|parhaat|rakkaat|kovasti|suuret|iso
        )(terveisiä|terveiset|terveisiäni|terveiseni|kiitokset|kiitos|halaus|halauksia|terkut|terkkuja|terkkui)
        (|paljon|kovasti )@nm@ (|kuitenkin|paljon|minulta|silti) / (|mutta|ja )@nm@
        (|paljon|lämpimät|terveisiä|terveiset|terkkuja|kovasti|parhaat
        )(terveisiä|terveiset|kiitos|kiitokset|terkut|terkkuja|halaus) (|minulta) / (|mutta|ja
        )(tervehdi|tervehtikää|halaa|halatkaa|kiitä|kiittäkää) @nm@ (|minulta|puolestani) / (|no|ja
        )(mitä|miten|kuinka) (|teille|sinulle|sulle|teillä|siellä|te|sinä |@nm@
        )(kuuluu|menee|voi|voitte|voit|jaksatte|jaksaa|jaksat|pärjää|pärjäätte|on|hurisee)
        (|@nm@|teillä|sinulla|siellä|perhe|lapset|teille|sinulle|nykyään|teidän perhe) ? / (|, )entä
        (siellä|teillä|sinulla|te|sinä|teidän|itsellesi|sulla) (|päin|miten) ? / mites (siellä|teillä|sinulla|sulla)
        (|päin|menee) ? / (|minä|siitä on aikaa kun|pitkä aika )en (ole|oo) (|aikoihin|pitkään
        aikaan|vuosiin|enää|kuullut|nähnyt )(nähnyt|kuullut|tavannut|hänestä|puhunut)
        (|häntä|hänestä|teitä|sinua|hänen kanssaan|teistä|sinusta|häneltä )(aikoihin|pitkään
        aikaan|vuosiin|hetkeen|ikuisuuteen) / (siitä on|onpa|on) (|jo )(kauan|pitkä aika|ikuisuus|aikaa) (|kun
        viimeksi nähtiin|siitä kun nähtiin|kun tavattiin|viime kerrasta) / tässä iässä / minun
        (iässäni|ikäisenä|tilanteessani) / tässä elämäntilanteessa / (älkää|älä) (|nyt
        )(pahastuko|pahastu|suuttuko|suutu|ottako pahalla|ota pahalla|loukkaantuko|loukkaannu|ottako itseenne|ota
        itseesi|ota henkilökohtaisesti|ottako henkilökohtaisesti) (|siitä) / ei (millään pahalla|mitään
        henkilökohtaista|pahalla) / pahastumatta /
        (|mutta|vain|mieluiten|ja|kiitos|parhaiten )(|soittakoon|voi soittaa|saa soittaa|soittaa|minut
        tavoittaa|soita|soittakaa )(|kello|klo|kuuden|viiden|työpäivän
        )(5|6|7|8|16|17|18|19|20|viiden|kuuden|seitsemän|kahdeksan|töiden|työajan|lounaan|neljän)
        (jälkeen|aikaan|maissa) / (|tavoitat minut|mieluiten
        )(iltaisin|illalla|viikonloppuisin|aamuisin|arkisin|päivisin|viikonloppuna) /
        (anteeksi|sori|pahoittelut|pahoittelen|anteeks) (|tämä|pieni|pitkä|tätä|näin
        )(hiljaisuus|viive|viivästys|hiljaisuudesta|sekaannus|hitaus|hiljaisuuteni|myöhäinen vastaus|hidas
        vastaus|kesto|vitkuttelu|hiljaiselo|viivästykseni|viipyminen) /
        (|voi|voi ei,|oho,|ai, )@sry@(|,) (|että|mutta|minä|kun )(unohdin|unohtui|on unohtunut|olin unohtanut|olen
        unohtanut) (|kokonaan|ihan|täysin|aivan )(|vastata|vastaaminen|kirjoittaa|tämän|koko viestin|tämä|vastata
        tähän|vastata teille|vastata sinulle) (|kokonaan|ihan|täysin) / (|mutta|kunhan|vain )(|hän
        tietää|varoittakaa|varoita häntä|tietäköön )(|, )(|että )(|minä )(vastaan|vastailen|luen sähköpostia|katson
        sähköpostia|luen postia) (hitaasti|harvoin|viiveellä|epäsäännöllisesti|satunnaisesti)
    """,
    "words": """
        ja / on / ole / olen / olet / oli / olin / olla / se / sen / tämä / että / minä / sinä / hän / me / te / he
        / minun / sinun / hänen / meidän / minua / minulla / minulle / hänet / häneen / häntä / jo / vielä / täällä
        / siellä / hyvin / kaikki / vuosi / vuotta / vuonna / aika / aikaa / päivä / viikko / kuukausi / ystävä /
        työ / yritys / tapaaminen / tavata / tutustua / puhua / kauan / aina / kanssa / olisi / voi / voin / hyvä /
        paljon / kiitos / mukava / tästä / siitä / uusia / tänä / asia / hei / kaikki hyvin / muuten kaikki hyvin /
        mutta muuten / (mutta |)(kaikki|täällä|meillä|muuten) (on |)hyvin / luin / lukenut / sain / saanut / viestin
        / viestinne / viestisi / viesti / viestiä / kirje / kirjeen / sähköposti / osoite / teen / tein / tehnyt /
        itse / itsekin / samanlaisia / saman / sama / samaa / samojen / projekteja / projekti / projektin / parissa
        / asun / asuu / asuin / täällä / täältä / sataa / räntää / lunta / aurinko / paistaa / sää / ilma / ilmat /
        meillä / muuten / työskentelen / työskennellyt / töissä / töitä / työn / työni / alalla / ala / alan / alaa
        / aihe / aiheen / aiheesta / kiinnostaa / kiinnostava / kiinnostavaa / vastaan / mukavaa / kiva / kivaa /
        hauska / hauskaa / jutella / juttelen / puhelin / numero / kaupunki / kaupungissa / helsingissä /
        tampereella / turussa / oulussa / lapset / lasten / perhe / perheen / vaimo / mies / kesä / kesällä / talvi
        / talvella / syksy / syksyllä / kevät / keväällä / joulu / viikonloppu / tänään / eilen / huomenna / aamu /
        ilta / ihmiset / ihmisiä / ihmisten / uusi / uuden / vanha / vanhan / iso / pieni / pari / monta / monen /
        moni / jonkin / jotain / joku / joitakin / jotka / joka / josta / jossa / johon / kuin / kuten / vaikkapa /
        tosi / aika / vähän / melko / ihan / todella / niitä / niistä / näitä / näistä / tätä / tässä / tähän / sitä
        / siinä / siihen / silloin / nykyään / viime / aikoina / vuosia / vuoden / alkaen / asti / saakka / ollut /
        olleet / tuttu / tuttuja / koulu / yliopisto / yliopistolla / opiskelen / opiskelin / kirja / kirjoja /
        musiikki / kahvi / kahville / kahvia / terveisiä / terveiset / hauskaa / päivää / viikkoa / kuukautta / sinä
        / sinun / sinua / teidän / teitä / heidän / heitä / hänestä / hänellä / hänelle / ivyn / ivylle / ivystä /
        bobin / bobista / bobille / tavattiin / tapasin / tapasimme / tuli / tulee / tulen / menen / meni / mennyt /
        lähden / lähtee / sopii / sopivasti / juuri / etsin / etsimme / tarvitsen / apua / auttaa / autan / ajatus /
        ajatuksia / idea / ideoita / aiheista / harrastan / matkalla / suomeksi / suomea / englanniksi / englantia /
        ruotsiksi / puhun / pääsiäinen / pääsiäisen / joulun / loma / hyviä / hienoja / muita / muut / toinen /
        ensimmäinen / ensi / pitkään / pitkä / kauas / lähellä / kotona / koti / kotiin / talo / mökki / mökillä /
        koira / koiran / postia / puhelinta /
        @uns@ / olen (viime aikoina|tässä) ollut (lomalla|matkoilla|sairaana)
    """,
    "acquainted": """
        (|mutta |kyllä )(me |)(tunnemme|tunnen) (|jo )(|toisemme|hänet) (|jo|entuudestaan) ... / tunnemme jo
        toisemme / (|kyllä |joo )(|,) (|minä )(tunnen|tiedän) (|hänet|bobin|jo|kyllä) /
        (|kyllä|joo|juu|totta kai )(|, )(|me ) (tunnemme|tunnen|muistan|tunnetaan) (|jo|toki|kyllä
        )(toisemme|hänet|@nm@|tyypin) (|jo|hyvin|entuudestaan|vuosia|liiankin hyvin|oikein hyvin)
    """,
    "who": """
        kuka (sinä olet|te olette|tämä on|hän on|on tämä|olet) / mikä (tämä on|on tämä|on letterman) / mistä (sait|
        saitte) ...
    """,
    "turns": "kieltäytyä / sanoa / hylätä / jättää / missata / vastustaa",
    "until": """
        jälkeen / ennen / kunnes / vasta / kun palaan / kun olen / heti kun / kuukauden päästä / viikon päästä /
        ensi (viikolla|kuussa|vuonna) / alkaen
    """,
    "and": "ja / joten / siksi / ja siksi / juuri siksi / ja juuri siksi / koska",
    "wait": """
        (voisitko|voisitteko|voitko|voitteko|saisitko|voisiko) (|te |sinä |minulle )(kirjoittaa|kysyä|palata asiaan|
        palata|ottaa yhteyttä|muistuttaa|laittaa viestiä) (|minua |minulle |mua |mulle |asiasta )(|uudelleen|
        uudestaan|taas) @month@ / (muistuta|muistuttakaa|kysy|kysykää|kirjoita|kirjoittakaa|palaa asiaan|palatkaa
        asiaan) (|minua |mua |minulle |mulle |minulta |multa |asiasta )(|uudelleen |uudestaan |taas )@month@ /
        (|mutta|kiitos|mieluummin|vaikka|niin )(|,
        )(palataan|palatkaa|palaa|kysykää|kysy|kirjoittakaa|kirjoita|ottakaa yhteyttä|ota
        yhteyttä|muistuttakaa|muistuta|puhutaan|jutellaan|soittakaa|soita|yrittäkää|kokeillaan|jatketaan)
        (|asiaan|tähän|minulta|minua|minuun|tästä|aiheeseen )(|uudestaan|uudelleen|taas|mieluummin|sitten|vasta|joskus
        )(tammikuussa|helmikuussa|maaliskuussa|huhtikuussa|toukokuussa|kesäkuussa|heinäkuussa|elokuussa|syyskuussa|lokakuussa|marraskuussa|joulukuussa|keväällä|kesällä|syksyllä|talvella|vuodenvaihteen
        jälkeen|uudenvuoden jälkeen|joulun jälkeen|loman jälkeen|lomien jälkeen|kesän jälkeen|tenttien
        jälkeen|pääsiäisen jälkeen|juhannuksen jälkeen|kuukauden päästä|kuukauden kuluttua|vuoden päästä|puolen vuoden
        päästä|parin viikon päästä|parin kuukauden päästä|ensi kuussa|ensi vuonna|ensi viikolla|myöhemmin|toisen
        kerran) ...
    """,
}

TABLES = {"fi": FINNISH}
