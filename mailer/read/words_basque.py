"""Words of Basque: data alone, in the notation of `words.py`."""

BASQUE = {
    "macros": """
        datua = (nire|neure|nere|gure|nire etxeko|nire lehengo|) (helbidea|helbide|helbide
        elektronikoa|posta|posta elektronikoa|posta helbidea|emaila|email|e-maila|e-posta|eposta|e-mail
        helbidea|email helbidea|korreoa|korreo elektronikoa|kontaktua|kontaktu datuak|harremanetarako
        datuak|harremanetarako helbidea|datuak|datu pertsonalak|telefonoa|telefono zenbakia|zenbakia|maila|mail)
        / nirea = (nire|neure|nere) (helbidea|helbide elektronikoa|posta|posta elektronikoa|posta
        helbidea|emaila|e-maila|e-posta|eposta|e-mail helbidea|email helbidea|korreoa|kontaktua|kontaktu
        datuak|harremanetarako datuak|datuak|datu pertsonalak|telefonoa|telefono zenbakia|zenbakia|maila) / nori
        = berari|bobi|ann i|gizon horri|pertsona horri|horri|interesatuari|zure lagunari|haiei / cola =
        mesedez|mesedez eta eskerrik asko|eskerrik asko|mila esker|esker mila|eskerrikasko|nahi duenean|nahi
        duzunean|nahi duzuenean|nahi dutenean|ahal duenean|ahal duzunean|arazorik gabe|lasai|lasai asko|lasai
        lasai|beldurrik gabe|zuzenean|orain|oraintxe bertan|gaur bertan|hemen|helbide honetara|posta
        honetara|postaz|emailez|e-postaz|idatziz|nire aldetik|nire
        partetik|noski|jakina|bai|gustura|pozik|zalantzarik gabe|berehala|lehenbailehen / eman_imp = eman|eman
        iezaiozu|eman iezaiozue|eman diezaiozu|eman diezaiozue|eman ezaiozu|eman
        ieiozu|emaiozu|emaiozue|emaiezu|eman diezaiokezu|eman diezaiokezue|eman dezakezu|eman dezakezue|eman
        ahal diozu|eman ahal diozue|eman ahal izango diozu|eman ahal duzu|eman ahal
        duzue|emazu|emazue|emaiok|emaion|pasa|pasatu|pasa iezaiozu|pasa iezaiozue|pasatu iezaiozu|pasa
        diezaiokezu|pasa diezaiokezue|pasa dezakezu|pasa dezakezue|pasa ahal diozu|pasa ahal diozue|pasatu ahal
        diozu|pasatu ahal diozue|bidali|bidal iezaiozu|bidali iezaiozu|bidali iezaiozue|bidal diezaiokezu|bidali
        diezaiokezu|bidali diezaiokezue|bidali ahal diozu|bidali ahal diozue|bidal dezakezu|partekatu|parteka
        ezazu|partekatu ezazu|partekatu ezazue|parteka dezakezu|parteka dezakezue|partekatu dezakezu|partekatu
        dezakezue|partekatu ahal duzu|partekatu ahal duzue|helarazi|helarazi iezaiozu|helarazi
        diezaiokezu|helarazi diezaiokezue|erabil dezakezu|erabil dezakezue|luza iezaiozu|luzatu / emate =
        ematea|emateko|ematearekin|ematen|emateari|pasatzea|pasatzeko|pasatzearekin|pasatzen|partekatzea|partekatzeko|
        partekatzearekin|bidaltzea|bidaltzeko|helarazteko|erabiltzeko|ezagutarazteko
        / idatz = idatz diezadala|idatzi diezadala|idatz iezadala|idatz dezala|idatzi dezala|idatz
        diezadake|idatzi diezadake|idatzi ahal dit|idatzi ahal didala|idatz dezake|idatzi dezake|idatz
        biezadala|idatz biezat|idatz dadila|deitu diezadala|dei diezadala|deitu dezala|jar dadila nirekin
        harremanetan|jar dadila harremanetan nirekin|jarri dadila nirekin harremanetan|jar daiteke nirekin
        harremanetan|jarri ahal da nirekin harremanetan|jar dadila nirekin kontaktuan|jar daiteke harremanetan
        nirekin|nirekin harremanetan jar daiteke|nirekin harremanetan jartzea nahi dut|nirekin harremanetan jar
        dadila|harremanetan jar dadila nirekin|harremanetan jar dadila|harremanetan jar daiteke nirekin|bidali
        diezadala mezu bat|bidal diezadala mezu bat|bidali diezadala mezua|bidal diezadala mezua / aurkez =
        aurkeztu gaitzazu|aurkeztu gaitzazue|aurkez gaitzazu|aurkez gaitzazue|aurkeztu|aurkez gaitzakezu|aurkez
        gaitzakezue|aurkeztu gaitzakezu|jarri gaitzazu harremanetan|jarri gaitzazue harremanetan|jar gaitzazu
        harremanetan|jar gaitzazue harremanetan|jarri harremanetan|jar gaitzakezu harremanetan|jar gaitzakezue
        harremanetan|jarri ahal gaituzu harremanetan|jarri gaitzazu kontaktuan|jar gaitzazu kontaktuan|lotu
        gaitzazu|aurrera|egin aurkezpena|egin ezazu aurkezpena|egizu aurkezpena|aurrera egin|egin aurrera|segi
        aurrera|segi|tira|goazen|goazen ba|aurrera bolie / nahibadu = nahi badu|nahi duenean|nahi izanez
        gero|gura badu|gura duenean|ahal duenean|egoki baderitzo|beharrezkoa bada|interesatzen bazaio|tartea
        duenean|denbora duenean|komeni zaionean / arazo =
        eragozpenik|arazorik|problemarik|oztoporik|trabarik|objekziorik|kontrako
        ezer|kontrakorik|inkonbenienterik / izan = daukat|dut|dugu|daukagu|dago|ikusten dut|jartzen
        dut|da|ikusten / priv = (nire |neure |)(helbide|posta|email|korreo|e-posta|beste helbide|beste posta)
        (pertsonala|pribatua|partikularra)|nire helbide pertsonala|nire beste helbidea|nire beste emaila|nire
        gmail helbidea|nire gmaila|etxeko helbidea|etxekoa|pertsonala|nire posta pertsonala|nire email
        pertsonala / bidez = emailez|postaz|e-postaz|mezuz|idatziz|korreoz|posta elektronikoz / hila =
        urtarrilean|otsailean|martxoan|apirilean|maiatzean|ekainean|uztailean|abuztuan|irailean|urrian|azaroan|
        abenduan|udan|udazkenean|neguan|udaberrian|oporretan|datorren
        hilean|datorren astean|datorren urtean|hurrengo astean|hurrengo hilean|hurrengo urtean|heldu den
        astean|heldu den hilean|heldu den urtean|oporren ondoren|oporretatik bueltan|uda ondoren|udaren
        ondoren|udara ondoren|gabonen ondoren|gabonak pasata|aste santuaren ondoren|aste santua pasata|jaiak
        pasata|jaien ondoren|bihar|hilabete barru|hilabete batzuk barru|aste batzuk barru|pare bat hilabete
        barru|pare bat aste barru|bi aste barru|bi hilabete barru|aurrerago|geroago|beranduago|datorren
        ikasturtean|bueltan|itzultzean|etzi
    """,
    "yes": """
        bai (|bai|noski|jakina|mesedez|eskerrik asko|mila esker|esker mila|eskerrikasko|ados|horixe|zalantzarik
        gabe|pozik|gustura|gustura asko|plazer handiz|atsegin handiz|aurrera|nahi dut|ados nago|prest
        nago|jauna|nire aldetik|biziki|horixe baietz|benetan|arazorik gabe|oso ondo|ederki|primeran|onartzen
        dut|interesatzen zait|gogotsu) (|@cola@) / bai horixe / baietz / jakina baietz / noski baietz / horixe
        baietz / bai noski / noski / noski bai / jakina / jakina bai / jakina / horixe / ados / ados nago / ados
        gaude / bat nator / bale / bale aurrera / bale bai / ongi da / ados ba / aurrera / aurrera ba / segi
        aurrera / zalantzarik gabe / dudarik gabe / zergatik ez bai / onartuta / onartzen dut / onartzen dugu /
        nik bai / nire aldetik bai / nire partetik bai / niregatik bai / nigatik bai / nire aldetik ados / nire
        aldetik aurrera / nire aldetik ondo / nire aldetik oso ondo / nire aldetik ederki / niri ondo / niri
        ederki / baimenduta / bai ba / baiki / baiezkoa / baiezkoan nago / zer ba ez bai / pozik / pozarren /
        gustura / oso gustura / gustu handiz / gustura asko / gogotik / gogo onez / prest nago / prest gaude /
        zeharo ados / guztiz ados / erabat ados / guztiz ados nago / erabat ados nago / hain zuzen bai / tratua
        eginda / (erantzuna|nire erantzuna|nirea) (bai da|baietz da|baiezkoa da|baietza da|baiezkoa|bai|baietz)
        (|@cola@) / baietz (diot|esaten dut|esango dut|erantzuten dut|esaten dizut) (|@cola@) / (|bai |ados
        |noski |lasai |niregatik |nire aldetik |nigatik |jakina |orduan |bale |aurrera |ongi |pozik )(|orduan
        |lasai )@eman_imp@ (|@nori@) @datua@ (|@nori@) (|@cola@) (|@cola@) / (|bai |ados |noski |lasai
        |niregatik |nire aldetik |nigatik |jakina |orduan |bale |aurrera |ongi |pozik )@nirea@ (|@nori@) (|lasai
        )@eman_imp@ (|@nori@) (|@cola@) (|@cola@) / (|bai |ados |noski |jakina |bale |nire aldetik
        )(baimena|baimen osoa|nire baimena|nire oniritzia|oniritzia|nire onespena|onespena|nire adostasuna|nire
        baiezkoa|bide librea|argi berdea) (|osoa )(ematen dut|ematen dizut|ematen dizuet|ematen
        diot|duzu|duzue|daukazu|daukazue|dauka|du|dute|eman dizut|eman dizuet|ematen dizuegu) (|@datua@)
        (|@nori@) (|@emate@) (|@nori@) (|@cola@) / baimentzen (dut|dizut|dizuet) (|@datua@) (|@nori@) (|@emate@)
        (|@cola@) / baimena ematen (dut|dizut|dizuet) (|aurkezpenerako|aurkezteko|harremanetan jartzeko) /
        (onartzen|onesten) dut (|@datua@ )(|@nori@
        )(|@emate@|aurkezpena|proposamena|gonbidapena|eskaintza|eskaera) (|@cola@) / (ados|prest) nago (|@datua@
        )(|@nori@ )(|@emate@|aurkezpenarekin|proposamenarekin|horrekin|honekin|ideiarekin) (|@cola@) / (ez zait
        axola|ez zait inporta|ez dit ardura|ez zait batere axola|ez dit axola|ez zait gaizki iruditzen|ondo
        iruditzen zait|ongi iruditzen zait|ederki iruditzen zait|ondo deritzot|ongi deritzot|ondo dago|ongi
        dago|nahi dut|gustatuko litzaidake) (@datua@ )(|@nori@
        )(ematea|pasatzea|partekatzea|bidaltzea|emateak|partekatzeak|pasatzeak) (|@cola@) / (|nire aldetik |nire
        partetik |niregatik |nik )ez (@izan@|dago|da) (|inongo |inolako |batere |ezelako |)@arazo@ (|nire
        aldetik|nire partetik|horretarako|horrekin|@datua@) (|@emate@|@cola@) / (nire aldetik|nire
        partetik|niregatik|nik) (|inongo |inolako |batere |ezelako )@arazo@ ez (|dut|daukat|dago|da) (|@cola@) /
        ez (dut|daukat) (|inongo |inolako |batere |ezelako )@arazo@ (@datua@ )(|@nori@ )@emate@ (|@cola@) /
        (|inongo |inolako |batere )@arazo@ ez (nire aldetik|nire partetik) (|@cola@) / (inongo|inolako) @arazo@
        ez (|dut|daukat|dago) (|@cola@) / (|bai |ados |noski |jakina |bale |orduan |nire aldetik |ongi |pozik
        |gustura |zergatik ez )@idatz@ (|@nahibadu@) (|@cola@) (|@cola@) / (|bai |ados |noski |jakina |bale
        |orduan |nire aldetik )(|nahi duenean |lasai |zuzenean |gura duenean )@idatz@ (|@nahibadu@) (|@cola@) /
        (|bai |ados |noski |bale |orduan )(esan|esaiozu|esaiozue|esan iezaiozu) (|berari |bobi )(idazteko|niri
        idazteko|idatz diezadala|idatzi diezadala|idazteko nahi duenean|harremanetan jartzeko|nirekin
        harremanetan jartzeko|deitzeko|niri deitzeko|idatz dezala) (|@cola@) (|@nahibadu@) / (|bere |haren
        |berorren )(mezuaren|mezua|emailaren|emaila|idatziaren|postaren|deiaren) (zain|zain nago|zain egongo
        naiz|zain geratzen naiz|espero dut|jasotzeko prest) (|@cola@) / (haren|bere)
        (mezuaren|idatziaren|emailaren) zain nago / (|bai |ados |noski |jakina |bale |orduan |oso ondo |ederki
        |primeran |pozik |gustura |zergatik ez |ongi |nire aldetik )@aurkez@ (|@cola@) (|@cola@) / (|bai |bale
        |noski )(kontatu|konta ezazu|konta ezazue|kontatu ezazu) nirekin (|@cola@) / (|ni )(apuntatzen
        naiz|prest nago|barruan nago|animatzen naiz|horretan nago) (|@cola@) / apunta nazazu / apuntatu ni /
        apunta nazazue / (|bai |oso |benetan )(ideia|proposamen) (|oso
        )(ona|bikaina|polita|paregabea|zoragarria|aparta|itzela|ederra) (|da|iruditzen zait|deritzot|dirudi)
        (|bai|@cola@) / (|oso |niri |guztiz |bai )(ondo|ongi|ederki|primeran|egoki|bikain|oso ondo|oso
        ongi|zoragarri) (iruditzen zait|deritzot|dago|datorkit|etorriko zait|etorriko litzaidake|da|dator|dator
        niri) (|@cola@) / (|niri )(ondo|ongi|ederki|oso ondo|egokia|bikaina) iruditzen zait (|@cola@) /
        (primeran|ederki|bikain|oso ondo|ongi|itzel|oso ongi|ondo|aupa|hara) (bai|aurrera|ados|baietz|noski|nahi
        dut|aurkeztu|orduan bai) (|@cola@) / zergatik ez (bai|aurrera|ados|noski|aurkeztu
        gaitzazu|pozik|gustura) / zergatik ez bada aurrera / (|bai )(nahi dut|nahi dut bai|nahi dut jakina|gura
        dut|gura dot|nahi dot) (|@cola@) / @nirea@ (|@nori@ )@emate@ (|nire )(baimena|oniritzia|onespena) (|osoa
        )(ematen dut|ematen dizut|ematen dizuet|duzu|duzue|daukazu|daukazue|eman dizuet|eman dizut) (|@cola@) /
        @nirea@ (|@nori@
        )(ematea|emateko|partekatzea|pasatzea|partekatzearekin|ematearekin|pasatzearekin|emateko prest)
        (onartzen dut|baimentzen dut|ados nago|prest nago|ondo iruditzen zait|ongi iruditzen zait|nago)
        (|@cola@) / (baiezkoa|baietz|bai) da (|nire )erantzuna (|@cola@) / (onartzen|baimentzen) dut (|@nirea@
        )(ematea|partekatzea|pasatzea) (|@cola@) / esaiozu (baietz|baietz mesedez|bai|pozik|gustura) (|@cola@) /
        (eragozpenik|arazorik|oztoporik|trabarik|objekziorik) ez (|nire aldetik|dago|daukat|dut) / bai
        (pasa|pasatu|eman|emaiozu|bidali|partekatu|aurkeztu|jakina baietz|idatz dezala|idatz diezadala)
        (|@cola@) / (emaiozu|emaiozue|pasa iezaiozu|eman iezaiozu|eman iezaiozue|eman diezaiokezu|eman
        diezaiokezue|pasa diezaiokezu|bidali iezaiozu) (|lasai|@cola@) / @nirea@
        (partekatu|eman|pasa|bidali|erabili) (ditzakezu|ditzakezue|dezakezu|dezakezue|ahal dituzu|ahal
        dituzue|ahal duzu|ahal duzue|diezazkiokezu|diezazkiokezue|itzazu|itzazue|iezazkiozu|iezazkiozue)
        (|berarekin|harekin|@nori@|@cola@) (|@cola@) / (ez diot|ez dut) (|inongo |inolako |batere )(@arazo@)
        (ikusten|topatzen|jartzen) (|@cola@) / (onartzen|baimentzen) dut @nirea@
        (ematea|partekatzea|pasatzea|bidaltzea) (|@nori@) (|@cola@) / (|bai )(bobek|berak|hark) (|nahi duenean
        |lasai )(|niri )(deitu|idatzi|idatz|dei) (ahal dit|diezadake|dezake|ahal izango dit|dezala|diezadala)
        (|@nahibadu@) (|@cola@) / (bidal|bidali|idatz|idatzi) diezadala (|mezu bat|mezua|email bat) eta (hitz
        egingo dugu|elkar ezagutuko dugu|ikusiko dugu|arituko gara) (|@cola@)
    """,
    "fond": """
        (plazer|atsegin|gogo|poz) (handiz|handi handiz|onez|osoz|izugarriz|biziz) (|@cola@) / (|niri |bai
        )(gustatuko litzaidake|asko gustatuko litzaidake|gustatzen zait ideia|gustatzen zait|interesatzen
        zait|asko interesatzen zait|benetan interesatzen zait|interesa daukat|interesa dut|interesatuta
        nago|interesaturik nago|nahiko nuke|nahi nuke|gura neuke|pozten nau|poztuko nintzateke|pozik
        nago|ilusioa egiten dit|plazera litzateke|plazer bat litzateke|plazerra izango da|plazer bat izango
        da|ohorea litzateke|ondo etorriko litzaidake|gogoa daukat|gogoa dut|irrikaz nago) (|bera |hura |bob
        )(|ezagutzea|ezagutu|ezagutzeko|berarekin hitz egitea|berarekin hitz egin|berarekin hitz egiteko|hitz
        egitea|hitz egin berarekin|harekin hitz egitea|aurkezpena|ideia|proposamena) (|bai|@cola@) /
        (gustura|pozik|oso gustura|atsegin handiz|plazer handiz) (|hitz egingo dut|ezagutuko dut|ezagutuko
        nuke|hitz egingo nuke|idatziko diot|hartuko dut|erantzungo diot|lagunduko diot|arituko naiz|elkartuko
        naiz|jasoko dut|irakurriko dut) (|berarekin|harekin|bera|hura|bob|haren mezua|bere mezua) (|@cola@) /
        (plazera|plazer bat|ohore bat|atsegin handia|poz handia) (izango da|izango litzateke|litzateke|da)
        (|ezagutzea|bera ezagutzea|berarekin hitz egitea|niretzat) (|@cola@) /
        (bob|bera|hura|harekin|berarekin|bobekin) (|hitz egitea |ezagutzea |ezagutu |hitz egin )(gustatuko
        litzaidake|nahiko nuke|gustatzen zait|pozten nau|interesatzen zait|gura neuke|plazera litzateke|nahi
        dut) / (ezagutzea|hitz egitea) (gustatuko litzaidake|plazera litzateke|pozgarria litzateke|interesatzen
        zait)
    """,
    "warm": """
        (|oso )interesgarria / interesgarria dirudi / primeran / ederki / bikain / oso ondo / oso ongi / ondo /
        itzela / arazorik ez / ez dago arazorik / zergatik ez / ideia polita / lasai
    """,
    "no": """
        ez (|ez|eskerrik asko|mila esker|esker mila|eskerrikasko|mesedez|barkatu|sentitzen dut|dut nahi|dut
        gura|nahi|zait interesatzen|zait batere interesatzen|nago interesatuta|nago prest|nago ados|dut
        onartzen|dut behar|dut denborarik|dut astirik|dut interesik|dut gogorik|daukat denborarik|daukat
        interesik|daukat gogorik|daukat astirik|da beharrezkoa|da beharrik|dago beharrik|jauna|da niretzat|da
        nire gauza|da nire arloa|nahi dut|ez eta ez|oraingoan|horixe|noski|inola ere|behintzat|niretzat|dot
        nahi) (|eskerrik asko|mila esker|barkatu|sentitzen dut|hala ere|eskerrik asko hala ere|@cola@) / ezetz /
        ezetz ba / ezetz uste dut / jakina ezetz / noski ezetz / horixe ezetz / noski ez / jakina ez / bada ez /
        ba ez / hobe ez / hobeto ez / hobe dut ez / nahiago ez / nahiago dut ez / nahiago nuke ez / nik ez /
        nirekin ez / nirekin ez kontatu / ez kontatu nirekin / niregatik ez / inola ere ez / inolaz ere ez /
        inondik inora ez / inondik ere ez / ezta pentsatu ere / ezta pentsatzea ere / ezta gutxiago ere / ezta
        ametsetan ere / ezta hurrik eman ere / ezta inola ere / ezta zoratuta ere / ezta erotuta ere / ezta
        txantxetan ere / inoiz ez / sekula ez / sekula santan ez / bai zera / ezezkoan nago / ezezkoa /
        oraingoan ez / oraingo honetan ez / aldi honetan ez / honetan ez / ezin dut onartu / ezin dut lagundu /
        tamalez ezin dut / zoritxarrez ezin dut / zoritxarrez ez / tamalez ez / beldur naiz ezetz / beldur naiz
        ez dudala nahi / paso egiten dut / paso egingo dut / nik paso / paso / pasatzen naiz / uko egiten diot /
        uko egiten dut / ezeztatu / ezeztatuta / baimenik ez / interesik ez / interesik gabe / kontrakoa naiz /
        ez noski / ez inola ere / ez orain eta ez inoiz / ez orain ez inoiz / ez eta kito / (erantzuna|nire
        erantzuna|nirea) (ez da|ezetz da|ezezkoa da|ezetza da|ezezkoa|ez|ezetz) (|@cola@) / ezetz (diot|esaten
        dut|esango dut|erantzuten dut|esaten dizut|esan behar dut|esan behar dizut|esan nahi dut|esan beharrean
        nago) (|@cola@) / (|mesedez |hobe |arren |eskatzen dizut |nahiago dut )ez (eman|emaiozu|emaiozue|ezazu
        eman|ezazue eman|iezaiozu eman|iezaiozue eman|diezaiozu eman|pasa|pasatu|ezazu pasa|ezazue
        pasa|partekatu|ezazu partekatu|ezazue partekatu|bidali|ezazu bidali|zabaldu|ezazu
        zabaldu|helarazi|erabili|aurkeztu|jarri gu harremanetan|gaitzazu aurkeztu|gaitzazu harremanetan
        jarri|gaitzazue aurkeztu) ... / (|mesedez |hobe )@nirea@ (|@nori@ |inori |beste inori )ez
        (eman|pasa|pasatu|partekatu|bidali|zabaldu|erabili) (|inori|mesedez|beste inori|hirugarrenei) / (|nik
        |sentitzen dut baina |barkatu baina )ez (dut|dot|nuke|dizut|dizuet|diot|diet) (|@datua@ )(|inori |beste
        inori |ezezagunei |hirugarrenei |berari |norbaiti |horrela )(|@datua@
        )(|eman|ematen|emango|partekatu|partekatzen|partekatuko|pasa|pasatu|pasatzen|pasatuko|zabaldu|zabaltzen|
        baimenik|baimena)
        (|@datua@ )(nahi|ematen|emango|partekatzen|partekatuko|pasatzen|pasatuko|zabaltzen|ematen
        inori|partekatzea nahi|ematea nahi|pasatzea nahi|baimenik ematen|baimena ematen|partekatu nahi|eman
        nahi|pasatu nahi|zabaldu nahi|baimentzen|onartzen) (|inori|ezezagunei|beste inori|mesedez|@cola@) /
        (|nik )ez (dut|dot) nahi (@datua@ )(|inori |beste inori |berari
        )(ematea|emateko|pasatzea|partekatzea|zabaltzea|eman dezazuen|emateko inori) (|@cola@) / ez
        (diet|diot|dizut) (@datua@ )(ezezagunei|inori|ezezagun bati|ezagutzen ez dudan inori|jende ezezagunari)
        (ematen|emango|pasatzen|eman nahi) (|@cola@) / (nahiago dut|nahiago nuke|nahi dut|hobe dut|hobe)
        (|@datua@ )(|ez |gordeta |pribatu |pribatuan |niretzat |isilpean |konfidentzial
        )(ematea|partekatzea|pasatzea|mantendu|mantentzea|gorde|gordetzea|edukitzea|parte
        hartzea|sartzea|horretan sartzea|dena bere horretan uztea|bere horretan uztea|horrela uztea|uztea)
        (|gordeta|pribatu|pribatuan|niretzat|isilpean|@cola@) / (gorde|gorde ezazu|gorde ezazue|mantendu)
        (@nirea@) (zuretzat|zuentzat|isilpean|pribatuan|pribatu|ezkutuan) (|@cola@) / @nirea@ (pribatua
        da|niretzat da|konfidentziala da|ez da inorentzat|ez dut ematen|ez dut partekatzen|ez dut inori ematen)
        (|@cola@) / (|hori |hau |gai hori |egia esan |nik uste |beldur naiz |sentitzen dut baina )(hori |hau )ez
        (da|doa) (niretzat|nire gauza|nire arloa|nire kontua|nire esparrua|nire mundua|nire estiloa|nirekin|nire
        eremua|nire espezialitatea|niretzako) (|@cola@) / (|egia esan |nik uste |beldur naiz |sentitzen dut
        baina |niri )ez (da|doa) (niretzat|nire gauza|nire arloa|nire kontua|nire esparrua|nire mundua|nire
        estiloa|nirekin|nire eremua|nire espezialitatea|niretzako) (|@cola@) / (|egia esan |niri |hori |benetan
        |zoritxarrez |tamalez |sentitzen dut baina |eskerrik asko baina |barkatu baina |mila esker baina
        |eskertzen dut baina |eskertzen dizut baina |oraingoan |momentu honetan )ez (zait|nau) (|batere |gehiegi
        |askorik |apenas )(interesatzen|gustatzen|erakartzen|konbentzitzen|komeni|axola
        horrelakorik|apetezitzen|egokia iruditzen|ondo iruditzen|beharrezkoa iruditzen) ... / (|egia esan |nik
        |benetan |zoritxarrez |tamalez |sentitzen dut baina |eskerrik asko baina |barkatu baina |mila esker
        baina |eskertzen dut baina |eskertzen dizut baina |oraingoan |momentu honetan |gaur egun )ez
        (daukat|dut|dugu|dot) (|horretarako |horrelakoetarako |gauza hauetarako |nahikoa |batere |inolako
        )(denborarik|astirik|interesik|gogorik|beharrik|indarrik|tarterik) ... / (|egia esan |nik |benetan
        |zoritxarrez |tamalez |sentitzen dut baina |eskerrik asko baina |barkatu baina |mila esker baina
        |eskertzen dut baina |eskertzen dizut baina |oraingoan |momentu honetan |gaur egun |eskerrik asko
        proposamenagatik baina )(ez|ez dut|ez dot|ez nago|ez naiz|ez nuke|ezin dut|ezin diot|ezetz|ez dut
        uste|hobe ez) (|nahi|gura|parte hartuko|parte hartu nahi|onartuko|onartzen|onartu|behar|behar
        halakorik|halakorik nahi|horrelakorik nahi|halakorik behar|jende berririk ezagutu nahi|ezer behar|ezer
        bilatzen|horren bila|interesatuta|prest|ados|gogotsu|horretarako|pertsona egokia|egokia
        horretarako|egokiena|nahi harremanik|harremanetan jarri nahi|ezagutu nahi|horrekin jarraitu
        nahi|aurkezpenik nahi|sartu nahi|horretan sartu nahi) (|horretarako|horretan|eskerrik
        asko|honetan|@cola@) / ez naiz (|horretarako |ni )(pertsona|hautagai|egokia|egokiena)
        (|egokia|egokiena|aproposa|zuzena) (|horretarako|honetarako|@cola@) / ez dut (|inolako |inongo
        )(kontaktu|harreman) (berririk|gehiago|gehiagorik) (nahi|behar|bilatzen) (|@cola@) /
        (badaukat|baditut|badut|nahikoa|lehendik) (|nahikoa |dagoeneko )(kontaktu|lan|jende|lagun)
        (|nahikoa|badaukat|badut|ditut|daukat|asko) (|dagoeneko|@cola@) / (uko|ezezkoa|ezetza|ezezkoa
        eman|ezetz) (egin|esan|eman) (behar|beharko) (dut|diot|dizut) (|@cola@) /
        (proposamenari|gonbidapenari|eskaintzari|horri) uko egiten diot (|@cola@) / (ez|ez beharrezkoa)
        (da|dago|dut) (beharrezkoa|beharrik|halako beharrik|horren beharrik) (|@cola@) / (ez diezadala|ez
        dezala|ez dit) (idatz|idatzi|deitu|idatz niri) (|@cola@) / (hobe|hobeto) (|dugu |dut )(uztea|bertan
        behera uztea|horrela uztea|bere horretan uztea|ez egitea|ez ematea|ez partekatzea|utzi|horretan uztea) /
        utzi horretan / utzi bertan behera / utz dezagun horretan / utz dezagun bertan behera / (jada |dagoeneko
        |)(erretiratuta|jubilatuta|erretiroa hartuta) (nago|naiz) (eta|eta jada|beraz) ez ... /
        (ezezkoa|ezetz|ez) da (|nire )erantzuna (|@cola@) / (hobe|hobeto|nahiago dut|nahiago) (horrela|bere
        horretan|horretan|bertan behera) (utzi|uztea|utziko dugu|utzita) (|@cola@) / (nahikoa|behar
        adina|gehiegi) (kontaktu|lan|jende|harreman|mezu) (|dagoeneko |jada
        )(badut|baditut|badaukat|ditut|dut|daukat|dauzkat) (|dagoeneko|jada|@cola@) / (|dagoeneko |jada
        )(badut|baditut|badaukat) (nahikoa|behar adina) (kontaktu|lan|jende|harreman) (|dagoeneko|@cola@) /
        (nahiago dut|nahiago nuke|nahi dut) @nirea@ (ez ematea|ez partekatzea|ez pasatzea|ez zabaltzea|niretzat
        gorde|niretzat gordetzea|pribatuan mantentzea|pribatua izatea|inori ez ematea) (|@cola@) / ez dut
        (baimenik|baimena) (ematen|emango) (|@datua@) (|@emate@) (|@cola@) / ez dut (ontzat
        ematen|baimentzen|onartzen) ... / esaiozu (ezetz|ezetz mesedez) (|@cola@) / (nahiago dut|nahiago
        nuke|hobe dut) (parte ez hartu|parte ez hartzea|ez parte hartu|ez sartu|ez ematea|kanpoan
        geratzea|kanpoan gelditu|ez egitea|ez ezagutzea) (|@cola@) / ez dut nahi (inork|beste
        inork|hark|berak|bobek) ... / ez zait (|oso |batere )(ideia ona|ideia
        egokia|ona|egokia|beharrezkoa|interesgarria|ondo|ongi) (iruditzen|iruditzen hori) ... / ez zait
        gustatzen ... / (|nik )ez (dut|nuke) nahi @nirea@ (ematea|partekatzea|inork
        izatea|zabaltzea|ezagutaraztea|inori ematea) ... / (eskerrik asko|mila esker|barkatu|sentitzen
        dut|eskertzen dut) (|idazteagatik|deitzeagatik|abisatzeagatik|gogoratzeagatik) (|,) (|baina )(nahiago
        dut ez|nahiago nuke ez|hobe ez|ez dut behar|ez dut nahi|ez zait interesatzen|uko egiten diot|ez
        naiz|ezin dut onartu|oraingoan ez|ez dut denborarik|ez daukat denborarik|ez dut interesik|ez nago
        interesatuta) (|@cola@) / (proposamena|gonbidapena|eskaintza|eskaera|aurkezpena|hori)
        (baztertzen|errefusatzen|ukatzen|atzera botatzen) (dut|dugu) (|@cola@) / uste dut (|oraingoan |hobe
        )(paso egingo dudala|ez dudala nahi|ez dudala parte hartuko|hobe dudala ez|hobe dela ez|ez dela
        niretzat|ezetz esango dudala|pasatuko naizela) (|@cola@) / ez (dut|dot|nuke) (|inolako |inongo
        )(nahaspilarik|arazorik|kontakturik|harremanik|buruhausterik|lanik|ezagutzarik|aurkezpenik|saltsarik|ezer|
        horrelakorik|halakorik|horrelako
        gauzarik|inorekin|inor berririk|jende berririk) nahi (|@cola@) / (eskatzen|erregutzen) (dizut|dizuet)
        (|mesedez )(|@nirea@ )(|inorekin |inori |beste inori |hirugarrenei )ez
        (partekatzeko|emateko|pasatzeko|zabaltzeko|helarazteko) (|@nirea@) (|inori|inorekin|@cola@) / (mesedez
        |)@nirea@ (inorekin|inori|beste inori|hirugarrenei) ez (partekatu|eman|pasa|zabaldu) (|@cola@) / ez zait
        (gai hori|hori|hau|ideia hori|gai hau|proposamena|ideia) (|batere |askorik
        )(interesatzen|gustatzen|erakartzen|konbentzitzen) (|@cola@) / (hobe|hobeto|uste dut hobe|nahiago) ezetz
        (|@cola@) / (ez dut|ez nuke) neure burua (horretan|hor) ikusten / ez naiz (horrelakoen|horrelako
        gauzen|datuak ematearen) (zalea|lagun|aldekoa)
    """,
    "excuse": """
        (jada |dagoeneko |)(erretiratuta|jubilatuta|erretiroa hartuta) (|nago|naiz) / (oso |)lanpetuta
        (|nago|nabil) / lan (asko|gehiegi) (daukat|dut) / lanez gainezka (|nago|nabil) / denborarik gabe
        (|nago|nabil) / denbora falta (dut|zait)
    """,
    "later": """
        orain ez / oraintxe ez / orain bertan ez / oraingoz ez / momentuz ez / une honetan ez / momentu honetan
        ez / oraindik ez / gaur ez / geroago / beranduago / aurrerago / beste batean / beste une batean / beste
        egun batean / hurrengoan / hurrengo batean / bihar / etzi / laster / gero / geroago agian / agian
        geroago / agian aurrerago / agian beste batean / @hila@ (bai|agian|hobe|hobeto|beharbada) /
        (hobe|hobeto|agian|beharbada|akaso) (|beste |agian )(@hila@|batean|une batean|egun batean) (|bai|@cola@)
        / (orain|oraintxe|oraintxe bertan|une honetan|momentu honetan) ezin (dut|naiz|diot|izango dut) ... /
        (hilaren|urtearen|astearen|udaren|ikasturtearen) (bukaera|amaiera|bukaerara|amaierara|hasiera)
        (arte|arte ezin|arte oso) ... / (oso |)lanpetuta (nago|nabil|egongo naiz)
        (@hila@|arte|orain|egunotan|aste honetan|hil honetan|irailera arte|urtarrilera arte) ... / ez da
        (une|momentu) (ona|egokia|onena|aproposa) ... / momentu txarra da / une txarrean harrapatu nauzu /
        (pentsatuko dut|pentsatuko dot|pentsatu behar dut|pentsatu egingo dut|pentsatu egin behar dut|utzidazu
        pentsatzen|utzi pentsatzen) ... / datorren (hilean|astean|urtean|ikasturtean|hilabetean) / hurrengo
        (hilean|astean|urtean) / heldu den (astean|hilean|urtean) / (oporren|udaren|uda|gabonen|jaien) ondoren /
        oporretatik bueltan / (hilabete|aste) (batzuk |)barru / pare bat (hilabete|aste) barru
    """,
    "wait": """
        (|mesedez |hobe |hobeto )(galdetu|galdetu iezadazu|galdeidazu|galde iezadazu|galdetu
        iezadazue|idatzi|idatz iezadazu|idatzi iezadazu|idatz iezadazue|gogorarazi|gogorarazi
        iezadazu|gogorarazidazu|gogoratu|deitu|esan|hitz egingo dugu|hitz egin|ikusiko dugu|saiatu) (|niri
        |berriro |berriz |hau |mesedez |barriro )(|niri |berriro |berriz )(@hila@|irailetik aurrera|urtarriletik
        aurrera|oporretatik itzultzean|itzultzen naizenean|libre nagoenean|denbora dudanean|asteren bat
        barru|hilabete batzuk igarota) ... / (@hila@) (galdetu|galdetu berriro|idatzi|idatzi
        berriro|gogorarazi|hitz egingo dugu|deitu|saiatu) ... /
        (galdetuko|idatziko|galdetu|idatzi|gogorarazi|gogoraraziko) (|ahal |didazu |didazue |diguzu )(|didazu
        |didazue )(|berriro |berriz )@hila@ ... / (denbora|astebete|egun batzuk|aste batzuk) (behar dut|gehiago
        behar dut|pixka bat behar dut) ...
    """,
    "until": """
        arte / ondoren / ostean / pasata / barru / itzultzean / bukatzean / amaitzean / bueltan / aurretik /
        lehenago / @hila@
    """,
    "stop": """
        (|mesedez )ez (idatzi|bidali|deitu|idatz|kontaktatu|molestatu|gogaitu|bidal) (|niri |gehiago |mezu
        |mezurik |postarik |ezer )(|gehiago|berriro|berriz|sekula|inoiz|gehiagorik|sekula gehiago|inoiz gehiago)
        (gehiago|berriro|berriz|sekula|inoiz|mezurik|mesedez|gehiagorik) ... / (|mesedez )ez
        (idatzi|bidali|deitu|idatz iezadazu|idatzi iezadazue) (|niri )(gehiago|berriro|berriz|inoiz|sekula|mezu
        gehiago|mezurik|mezu gehiagorik|posta gehiago) ... / ez
        (iezadazu|iezadazue|didazu|didazue|nazazu|nazazue) (|gehiago |berriro |mezu gehiago |inoiz
        )(idatzi|bidali|gogaitu|molestatu|idatz|mezurik bidali|mezu gehiago bidali|kontaktatu) ... / (|mesedez
        )utzi (bakean|idazteari|idazteari niri|mezuak bidaltzeari|niri idazteari|mezuak
        bidaltzeaz|gogaitzeari|molestatzeari|nazazu bakean|nazazue bakean) ... / (|mesedez
        )(kendu|ken|ezabatu|ezaba|borratu|atera) (nire|nazazu|nazazue|nire datu|ezazu nire|ezazue nire|itzazu
        nire|itzazue nire|ni|neure) ... / ez dut (|zuen |zure |inolako |horrelako |sekula
        )(mezu|email|posta|korreo|mezurik|emailik|postarik) (|gehiago |gehiagorik |elektroniko )(|gehiago
        |gehiagorik )(nahi|jaso nahi|jasotzea nahi|behar) ... / ez dut (gehiago|ezer gehiago|sekula) (|zuen
        |zure )(mezurik|ezer|emailik|zuen berririk|jakin) (|jaso )nahi ... / (baja|baja eman|bajan
        eman|harpidetza) (|eman )(nahi dut|nazazue|nazazu|emateko|eten|utzi nahi dut|kendu) ... / nahikoa da /
        aski da / geldi / gelditu / (kendu|atera|ezabatu|borratu) (|nazazu |nazazue |ni |mesedez
        )(zerrendatik|zuen zerrendatik|zerrendetatik|hortik|datu basetik) ... / ez dut nahi (|inoiz |berriro
        |sekula )(|gehiago |berriro )(idaztea|idatz diezadazuen|idatz diezadazun|mezurik jasotzea|mezu
        gehiago|zuen mezurik|niri idaztea) ...
    """,
    "doubt": """
        agian / beharbada / akaso / menturaz / baliteke / litekeena da / daiteke / ez dakit / ez dakit ba / ez
        dakit ziur / auskalo / batek daki / ez nago ziur / ez nago seguru / zalantzan nago / zalantza /
        zalantzak / dudak ditut / baldin / baldin eta / bada / badu / badute / baduzu / baduzue / badit /
        badidazu / badidate / badizut / badio / badago / badira / banaiz / bagara / balitz / balu / balute /
        bazara / bazaizu / bazaio / bazait / badugu / badut / baditu / badakizu / baino lehen / lehenik /
        lehenengo / lehendabizi / bakarrik / soilik / baldintza / baldintzarekin / baldintzapean / ezean /
        betiere / noiz / nor / nork / zer / zein / non / nondik / nola / zergatik / zertarako / zenbat / norena
        / zeinek / edo / ala / bai ala ez / bai eta ez / ez bai ez ez / ikusiko dugu / ikusiko da / ikusteko
        dago / esan du / dio / diote / omen / omen da / ei / txantxa / haha / jaja / jaso dut / jasota /
        oporretan / bulegotik kanpo / informazio gehiago / xehetasun gehiago / printzipioz / teorian / igual /
        nire nagusia / nagusiarekin / nagusiari galdetu / emaztearekin / senarrarekin / nire emazteak / nire
        senarrak / galdetu behar / hitz egin behar / kontsultatu / spam / iruzurra / berdin zait / berdin dit /
        ez dut ezagutzen / ez zait axola / ez dit axola / ez zait inporta / ez dut ezetzik esango / ez diot
        ezetzik / ez dut esan ezetz / ezin dut ezetz esan / ezin ezetz esan / zeren truke / ordainduz gero /
        ordaintzen / izanez gero / gero / dena den / uste / uste dut / iruditzen / susmoa / esan ezazu / galdetu
        iezaiozu / galdetu beste norbaiti / hobe beste norbaitekin / bai baina / hala bada / aurretik / mm / hmm
        / (bob|berak|hark|ivyk) (dio|esan du|nahi du|esaten du) / ez (eman|pasa|partekatu) (|nire
        )(laneko|lanekoa|bulegoko) ... / ez (eman|pasa|partekatu) (|@datua@ )(oraindik|momentuz|oraingoz|arte)
        ... / ezin dut (agindu|ziurtatu|hitzeman|erabaki)
    """,
    "but": """
        baina / ordea / hala ere / aldiz / hala eta guztiz ere / baina hala ere / alabaina / dena dela
    """,
    "not": """
        ez / inoiz / sekula / inor / inori / ezer / gabe / ezin / inolako / inongo / ezta / ezezkoa / kontra /
        ezinezkoa / apenas
    """,
    "regret": """
        barkatu / barka / barkaidazu / barkatu baina / sentitzen dut / asko sentitzen dut / sentitzen dot / pena
        da / hau pena / zoritxarrez / tamalez / damurik / barkamena
    """,
    "hello": """
        kaixo / egun on / arratsalde on / gabon / epa / aupa / iepa / kaixo ivy / agur t erdi / ivy maitea /
        jaun andreok / agurgarria / estimatua / aizu / aizan
    """,
    "bye": """
        agur / agurrak / agur bero bat / agur bat / agur bero bero bat / adeitasunez / ondo izan / ondo segi /
        ongi izan / ongi segi / laster arte / gero arte / hurren arte / ikusi arte / bihar arte / besarkada bat
        / besarkada handi bat / besarkada / besarkadak / muxu bat / muxu / muxuak / muxu handi bat / mila muxu /
        begirunez / zintzoki / hurrengora arte / aste on / asteburu on / egun ona izan / jarraitu ondo / adio /
        izan ondo / zaindu / on egin
    """,
    "thanks": """
        (|aldez aurretik |benetan |ivy )(eskerrik asko|eskerrikasko|mila esker|esker mila|mil esker|esker
        asko|eskerrak|milesker|eskerrik anitz|milaesker) (|hala ere|denagatik|guztiagatik|benetan|aldez
        aurretik|zuri|ivy|zure lanagatik|proposamenagatik|gonbidapenagatik|nigan pentsatzeagatik|zure
        mezuagatik|mezuagatik|galdetzeagatik|zure
        interesagatik|ideiagatik|eskaintzagatik|idazteagatik|abisatzeagatik|deitzeagatik|galdetzeagatik|
        gogoratzeagatik|erantzuteagatik|bihotzez|nitaz
        oroitzeagatik|nitaz gogoratzeagatik) / eskertzen (dut|dizut|dizuet)
        (|asko|benetan|idazteagatik|abisatzeagatik|deitzeagatik|galdetzeagatik|gogoratzeagatik|erantzuteagatik|
        bihotzez|mezua|proposamena|gonbidapena|eskaintza|keinua|zure
        interesa|nigan pentsatzea) / asko eskertzen (dut|dizut|dizuet) / eskertuta / eskertuko nizuke / oso
        jatorra zara
    """,
    "fill": """
        mesedez / arren / eta / ere / orduan / beraz / benetan / egia esan / zinez / nik / ni / niri / niretzat
        / nire aldetik / nire partetik / niregatik / oraingoan / momentu honetan / une honetan / ivy / bob / ann
        / ivyk / bobi / ivyri / bobekin / bai baina mesedez / tira / ba / berarekin / harekin / orain / gaur /
        hain zuzen / hain zuzen ere / lasai / a / ah / o / hona / zinez esanda / argi eta garbi / (|nire |eman
        |emaizkiozu |mila |goraintziak |gorantziak )(agurrak|agur bat|goraintziak|gorantziak|besarkada bat|muxu
        bat|eskumuinak) (|eman )(ivyri|ivyri nire partez|ivyri eta guztiei|nire partez ivyri) / (|baina |baina
        mesedez |hobe |hobeto |mesedez )(|erabili |erabil ezazu |erabil ezazue |idatzi |eman |bidali |bidal
        ezazu |emaiozu |idatz dezala )(|mesedez )@priv@ (|erabili|erabil ezazu|mesedez|hobe|eman|emaiozu|erabili
        mesedez|hobeto) / (|baina |baina mesedez )@priv@ (erabili|erabil ezazu|erabil ezazue|eman|emaiozu)
        (|mesedez) / (lanekoa|laneko posta|laneko emaila|bulegokoa|laneko helbidea|enpresakoa) (|ia |gutxitan
        |apenas |nekez )(ez dut|ez baitut|ia ez dut|gutxitan|apenas|nekez) (|ia |ia inoiz |askotan |sarri
        )(irakurtzen|begiratzen|erabiltzen|ikusten) (|dut|baitut|ia) / (|baina |mesedez |hobe |soilik |bakarrik
        )(emailez|postaz|e-postaz|mezuz|idatziz|posta elektronikoz) (|bakarrik|soilik|mesedez|deirik ez|deirik
        gabe|telefonorik ez|ez telefonoz) / (|baina |mesedez )(deirik ez|telefonorik ez|deirik gabe|ez
        telefonoz|telefonoa ez|ez eman telefonoa|ez eman nire telefonoa|ez deitu|nire telefonoa ez) (|mesedez) /
        (|zure |zuen |ivyren )(mezua|emaila|posta|gutuna|proposamena) (irakurri dut|jaso dut|jaso eta irakurri
        dut|irakurri ondoren|ikusi dut) eta / (|baina )(ez|ez eman) (|nire )(telefonoa|telefono
        zenbakia|mugikorra|zenbakia) (|mesedez) / (arrazoi|zio|kontu)
        (pertsonalengatik|profesionalengatik|familiarrengatik) / (denbora|asti) (faltagatik|faltaz)
    """,
    "words": """
        da / dira / naiz / zara / gara / zen / ziren / dut / du / dute / dugu / duzu / duzue / dit / dio / zait
        / zaio / daukat / dago / daude / nago / gaude / zaude / dator / nator / doa / noa / nuen / zuen / izan /
        egin / egiten / egingo / egon / joan / etorri / lan / lana / lanean / lanak / hitz / hizketan / urte /
        urtez / urteak / hil / hilabete / aste / egun / egunak / ordu / denbora / gauza / gauzak / gai / gaia /
        arlo / arloan / arlokoa / berdina / berean / antzeko / antzekoa / pertsona / jende / jendea / lagun /
        laguna / lagunak / lankide / lankidea / familia / etxe / etxean / etxera / herri / herrian / hiri /
        mundu / bizi / bizitza / ume / umeak / seme / alaba / aita / ama / anaia / arreba / eskola /
        unibertsitate / liburu / proiektu / proiektua / proiektuak / ideia / mezu / mezua / posta / enpresa /
        bulego / euskara / euskal / euskaraz / bilbo / bilbon / donostia / donostian / gasteiz / gasteizen /
        iruñea / euskadi / mendi / mendian / itsaso / eguraldi / eguraldia / euria / hotza / beroa / uda / negu
        / hau / hori / hura / hauek / horiek / hemen / han / asko / gutxi / oso / gehiago / guztiak / guztia /
        dena / beste / bat / bi / hiru / lau / bost / hamar / aspaldi / aspalditik / aspaldian / beti / askotan
        / azken / azkenean / lehen / lehengo / berri / berria / berriak / on / ona / onak / txar / handi / txiki
        / polit / polita / jakin / ezagutu / ezagutzen / ezagutzea / nekien / ikasi / ikasten / irakurri /
        idatzi / hizkuntza / musika / sukalde / bidez / buruz / arabera / artean / kontra egin / alde / zuk / zu
        / zuek / zure / zuen / haren / bere / berea / gu / gure / horrela / honela / bezala / ari / ari naiz /
        ari da / ari gara / nabil / dabil / joango / etorriko / izango / zaizu / bainaiz / baita / baitut /
        baitago / lagundu / laguntza / elkar / elkarrekin / hasi / hasten / bukatu / ikusi / atsegina / jator /
        jatorra / bezero / ekonomia / kafe / kafea / mundua / urtean / egunean / garai / garaian / horretaz /
        horretan / honetan / horrekin / horregatik / horri / esperientzia / sektore / sektorean / sektoreko /
        sektorekoa / aukera / lanbide / ogibide / pozten nau zure berri izateak / zure berri / zure berri
        izateak / jasotzen / jasotzen ditut / azkenaldian / kanpoko / jendearekin / euria ari du / egun osoan /
        gaur bertan
    """,
    "who": """
        nor (da|zara|zarete|da bob|da hori|dira) / zer da (hau|letterman) / nola lortu (duzu|duzue) nire
        helbidea / nondik (atera|lortu) (duzu|duzue) nire helbidea
    """,
    "acquainted": """
        (|badut |jada |dagoeneko |aspalditik )(ezagutzen dut|elkar ezagutzen dugu|ezagutzen dugu elkar|lagunak
        gara) (|ondo|aspalditik|dagoeneko)
    """,
    "turns": """
        galdu / ukatu / ezetz / ezetzik / uko / gaitzetsi / baztertu / molestatu
    """,
    "and": """
        eta / beraz / horregatik / hortaz / eta horregatik / izan ere / eta egia esan / eta beraz
    """,
    "borrowed": """
        a ah ala ann apenas arte ba baja beste bob cola da dei dela den dio dira dit du e ei email espero ez
        falta familia gmail haha han hara hmm hor i ia ideia igual interesa ivy jaja jar kontaktu letterman
        libre mail maila mil mila mm ni non nor o on ona pare parte pasa paso pena priv spam t telefono tira une
        zu
    """,
}

TABLES = {"eu": BASQUE}
