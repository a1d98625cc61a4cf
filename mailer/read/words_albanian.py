"""Words of Albanian: data alone, in the notation of `words.py`."""

ALBANIAN = {
    "macros": """
        po = po|po po|patjetër|sigurisht|natyrisht|po patjetër|po sigurisht|po natyrisht|ok|okej|dakord|jam dakord|
        po jam dakord|në rregull|mirë|shumë mirë|me kënaqësi|po me kënaqësi|me gjithë qejf|pse jo|s ka problem|ska
        problem|nuk ka problem|pa problem|asnjë problem|po pra|po mirë|po ju lutem|posi|si jo|me shumë kënaqësi|
        bukur|super|skam problem|s kam problem|nuk kam problem|hajde|normal|lirisht|për mua po|nga ana ime po|ide e
        mirë / thing = adresën time|adresen time|adresa ime|adresë time|adresën|emailin tim|emailin|emaili im|email
        in tim|e mailin tim|mailin tim|mailin|maili im|adresën time të emailit|adresën time elektronike|adresën e
        emailit tim|adresën time email|adresën time e mail|postën time elektronike|kontaktin tim|kontaktin|kontakti
        im|kontaktet e mia|kontaktet|të dhënat e mia|të dhënat e mia të kontaktit|të dhënat e kontaktit|të dhënat|
        numrin tim|numrin|numri im|adresën e emailit|emailin tim personal|adresa ime e emailit|adresa ime
        elektronike|të dhënat e mia kontaktuese|adresës sime|emailit tim / him = bobit|bob|atij|zotit bob|atij
        personi|personit|z bob|këtij bobit|këtij personi|asaj|palës tjetër / give = jepja|jepjani|jepini|jepi|jepni|
        jepe|jepja lirisht|jepjani lirisht|kaloja|kalojani|kalojini|kaloje|kalojeni|dërgoja|dërgojani|dërgojini|
        dërgoje|dërgojeni|ndaje|ndajeni|ndajini|shpërndaje|shpërndajeni|përcille|përcilleni|përcilli|përcillja|
        përcilljani|tregoji|tregojini|jepja atij|jepjani atij|jepja bobit|jepjani bobit|jepi bobit|jepini bobit|
        jepni bobit / cl = t ia|tia|ta|t i|ti|të|t ua|tua|ia|t a / giving = jepni|japësh|jepësh|japesh|jepesh|
        kaloni|kalosh|dërgoni|dërgosh|ndani|ndash|ndani me të|ndash me të|shpërndani|shpërndash|përcillni|
        përcjellësh|përcillni tutje|tregoni|tregosh|jepet|kalohet|dërgohet|ndahet|përdorni|përdorësh|jepen|japin|
        bëni të ditur|komunikoni / may = mund|mundesh|mundeni|mund lirisht|keni lejen time|keni leje|ke lejen time|
        ke leje|e keni lejen time|e ke lejen time|ju lejoj|të lejoj|lejoj|jeni të lirë|je i lirë|je e lirë|jam
        dakord|pranoj|nuk kam problem|s kam problem|skam problem|nuk kam asgjë kundër|s kam asgjë kundër|skam asgjë
        kundër|nuk kam kundërshtim|e keni lejen|e ke lejen|jap lejen|jap pëlqimin|jap pëlqimin tim|jap miratimin
        tim|jap lejen time|ju jap leje|ju jap lejen|të jap leje| jap leje|dakord / tail = ju lutem|të lutem|
        faleminderit|lirisht|pa problem|kur të dojë|kur të doje|kur të duash|kur të doni|kur të dojë ai|në çdo kohë|
        në çdo moment|kurdo|drejtpërdrejt|direkt|me kënaqësi|pa frikë|sa të dojë|me email|nga ana ime|patjetër|
        menjëherë|këtu|në këtë adresë|flm|dhe flasim|pa asnjë problem|tani|sot / write = më shkruajë|me shkruaj|më
        shkruaj|më shkruaje|shkruajë|shkruaj|më kontaktojë|më kontaktoj|kontaktojë|më telefonojë|më marrë në
        telefon|më thërrasë|lidhet me mua|lidhet|hyjë në kontakt me mua|më dërgojë email|më dërgojë një email|më
        dërgojë mesazh|më dërgojë një mesazh|dërgojë email|më çojë email|më çojë mesazh|më çojë një mesazh|më
        shkruajë mua|më shkruajë një email|vihet në kontakt me mua|vihet në kontakt|më gjejë|komunikojë me mua|
        kontaktojë me mua|kontaktojë mua|më flasë|më bëjë zë|më shkruajë direkt|më kontaktojë direkt / link = na
        lidh|na lidhni|na lidh bashkë|na lidhni bashkë|na prezanto|na prezantoni|na njoh|na njihni|na njoftoni|na
        vër në kontakt|na vini në kontakt|na vendosni në kontakt|na vendos në kontakt|na prezanto bashkë|na bashko|
        na bashkoni|vazhdo|vazhdoni|vazhdoni lirisht|bëje|bëjeni|na fut në kontakt|bëni prezantimin|bëj prezantimin|
        lidhna|lidhnani|prezantona|prezantonani|na takoni|na takoni bashkë|hajde pra / month = në janar|në shkurt|në
        mars|në prill|në maj|në qershor|në korrik|në gusht|në shtator|në tetor|në nëntor|në dhjetor|në vjeshtë|në
        pranverë|në verë|në dimër|muajin tjetër|muajin e ardhshëm|javën tjetër|javën e ardhshme|vitin tjetër|vitin e
        ardhshëm|muajin që vjen|javën që vjen|pas pushimeve|pas festave|pas pashkëve|pas vitit të ri|pas
        krishtlindjes|pas krishtlindjeve|pas verës|pas bajramit|pas ramazanit|pas një muaji|pas disa javësh|pas dy
        javësh|pas disa muajsh|më vonë|pas një jave|pas provimeve|pas gushtit|në fillim të vitit|pas pushimeve
        verore / nuk = nuk|s|nuk e|nuk do|s do / thx = faleminderit|ju faleminderit|të faleminderit|flm|falemnderit|
        falemnderit shumë|faleminderit shumë|shumë faleminderit|rrofsh|rrofshi|megjithatë faleminderit|gjithsesi
        faleminderit|faleminderit gjithsesi|faleminderit megjithatë|më vjen keq|më falni|me respekt|sidoqoftë
        faleminderit / cause = ju|për ftesën|për pyetjen|për propozimin|për ofertën|për mesazhin|për emailin|që
        pyete|që pyetët|që më pyete|që më pyetët|që pyesni|për idenë|për mundësinë|për interesin|që menduat për mua|
        që mendove për mua|paraprakisht|nga zemra|për ndihmën|për kohën / notme = fusha ime|fushë e imja|për mua|
        gjëja ime|puna ime|punë për mua|tema ime|lëmi im|lëmia ime|stili im|në fushën time|interesi im|profesioni
        im|specialiteti im|në interesin tim|në interesat e mia|gjë për mua|diçka për mua|sektori im|zanati im /
        enough = mjaft|mjaftueshëm|boll|shumë|tashmë mjaft|tashmë shumë|plot|tepër|sa të duash / noun = kohë|kohë
        për këtë|interes|nevojë|dëshirë|qejf|kohë për këto|kohë për këto gjëra|mundësi|energji|vakt|kohë e dëshirë|
        kohë tani për këtë
    """,
    "yes": """
        po (|po|faleminderit|ju lutem|të lutem|patjetër|sigurisht|natyrisht|me kënaqësi|me gjithë qejf|dakord|jam
        dakord|pranoj|dua|do të doja|pra|mirë|me shumë kënaqësi|në rregull|pa problem|s ka problem|ska problem|pse
        jo|gjithsesi|padyshim|absolutisht|vazhdoni|e dua|më intereson|flm|pa diskutim|e pranoj|për mua|nga ana ime|
        okej) (|@thx@) / po po / patjetër / patjeter po / sigurisht / sigurisht po / sigurisht që po / natyrisht /
        natyrisht që po / natyrisht po / padyshim / absolutisht / absolutisht po / dakord / jam dakord / jemi dakord
        / dakort / jam dakort / ok dakort / ok dakord / pranoj / e pranoj / pranoj me kënaqësi / në rregull / okej /
        mirë pra / mirë po / e miratoj / miratoj / gjithsesi / gjithsesi po / posi / posi jo / si jo / po si jo /
        pse jo po / pse jo patjetër / pa diskutim / me gjithë qejf / me gjithë zemër / me gjithë dëshirë / jam
        brenda / jam në / edhe unë po / unë jam dakord / unë po / jam pro / jam për / jam plotësisht dakord /
        plotësisht dakord / jam i gatshëm / jam e gatshme / jam gati / më numëro / më numëroni / më numëro edhe mua
        / më numëroni edhe mua / më llogaritni / llogaritmëni / bëje / bëjeni / le ta bëjmë / le të bëhet / ju lejoj
        / lejohet / lejoj / keni lejen time / ke lejen time / e keni lejen time / e ke lejen time / jap pëlqimin tim
        / jap pëlqimin / jap lejen time / jap miratimin tim / jap miratimin / keni pëlqimin tim / keni miratimin tim
        / pajtohem / pajtohem plotësisht / po pajtohem / u bë / u morëm vesh / në rregull për mua / për mua në
        rregull / për mua ok / ok për mua / për mua s ka problem / nga ana ime (po|ok|në rregull|pa problem|dakord|s
        ka problem|nuk ka problem|asnjë problem|nuk ka pengesë) / për mua (po|dakord|është në rregull|është ok|është
        mirë|nuk ka problem|ska problem|pa problem|s ka problem|është okej|asnjë problem|vazhdoni) / (|@po@) @give@
        (|lirisht|pa frikë|menjëherë|pra|direkt) (|@him@) @thing@ (|@him@) (|@tail@) / (|@po@) (jepja|jepjani|
        kaloja|kalojani|dërgoja|dërgojani|ndaje me të|ndajeni me të) (|lirisht|pa frikë|menjëherë|atij|bobit|pra) (|
        @tail@) / (|@po@) (|ju |ti )@may@ (|që |lirisht )(|@cl@) @giving@ (|@him@) @thing@ (|@him@) (|@tail@) / (|
        @po@) (|ju |ti )@may@ (|që )@thing@ (|@cl@) @giving@ (|@him@|me të|me bobin) (|@tail@) / (|@po@) (|ju |ti
        )(mund|mundeni|mundesh|mund lirisht|keni leje|ke leje) (t ia|tia|ta) (jepni|japësh|jepësh|kaloni|dërgoni|
        dërgosh|ndani|ndash) (|@him@|me të|me bobin) (|@tail@) / (|@po@) @thing@ (|ia |mund |lirisht |mund lirisht
        )(|t ia |tia |ta |t ua )(jepni|japësh|kaloni|dërgoni|ndani|jep|jepjani|dërgosh|kalosh) (|@him@|me të) (|
        @tail@) / (|po |me kënaqësi |sigurisht |unë |me këtë )(pranoj|jam dakord|pajtohem|lejoj|jap pëlqimin tim|jap
        pëlqimin|jap lejen time|dakord|nuk kam problem|nuk kam asgjë kundër|s kam asgjë kundër|s kam problem) që
        @thing@ (|t i |ti |të |t ia |t u )(jepet|jepen|kalohet|dërgohet|ndahet|ndahen|përcillet|jepni|ndani) (|
        @him@|me bobin|me të) (|@tail@) / (|po |me kënaqësi |unë )(jap pëlqimin tim|jap pëlqimin|jap lejen|jap
        miratimin|jam dakord|pajtohem) (|për|me) (dhënien|ndarjen|dërgimin|kalimin|përcjelljen|shpërndarjen) e
        (adresës sime|emailit tim|kontaktit tim|të dhënave të mia|adresës time) (|@him@|me bobin) / (|@po@) (le|lë|
        leri|lëreni|lejeni|lejoje) (|bob |bobi |ai )të (@write@) (|@tail@) / (|@po@) (|ai |bobi |bob )(mund|mundet|
        le) (|lirisht )të (@write@) (|@tail@) / (|@po@) (thuaji|thuajini|thuaj|i thoni|i thuaj|thojini|thoni|
        kërkoji|kërkojini|thuaj bobit|thuajini bobit|i thoni bobit) (|bobit|atij|që|se mund|le|që mund) të (@write@)
        (|@tail@) / (|@po@) (|ai )është i mirëpritur (|të @write@) (|@tail@) / (|@po@) @link@ (|@tail@) / (|@po@) (|
        mezi |do ta |do të |po e |e )pres (|me padurim|me kënaqësi|me interes) (|emailin e tij|mesazhin e tij|email
        nga ai|mesazh nga ai|kontaktin e tij|telefonatën e tij|letrën e tij|që të më shkruajë|të më shkruajë|lajme
        nga ai) (|me padurim|me kënaqësi|me interes) / (|@po@) (nuk|s|unë nuk) kam (|asnjë |absolutisht |aspak |
        ndonjë )(gjë kundër|asgjë kundër|kundërshtim|problem|vërejtje|pengesë|gjë kunder) (|për këtë|me këtë|që të
        më shkruajë|që të më kontaktojë|nga ana ime) (|@tail@) / (|@po@) (skam|s kam) (|asnjë |asgjë )(kundër|
        problem|kundërshtim|gjë kundër) (|@tail@) / (nuk|s) (shoh|ka) (asnjë |)(pengesë|kundërshtim) (|nga ana ime)
        / (|@po@) (s|nuk) më (bezdis|prish punë|pengon) (|fare|aspak) / (|dhe |@po@ )përgjigj(|ja|jja) (|ime )është
        (|po|pozitive) / (|dhe )përgjigja (|ime )është (|natyrisht |sigurisht |patjetër )(po|pozitive|pohuese) / (|
        @po@) më përshtatet (|mirë|shumë mirë) / (|po )më (vjen|duket) (|shumë )(mirë|përshtatshme|ide e mirë|ide
        shumë e mirë) (|@tail@) / (më pëlqen|pëlqej) (ideja|propozimi) / (asnjë|s ka|ska|nuk ka|pa) problem (po|
        dakord|me kënaqësi|patjetër|jepjani)
    """,
    "fond": """
        (|po )(me|me shumë|me shume) (kënaqësi|kënaqësi të madhe|gëzim|dëshirë|qejf|gjithë qejf|kënaqësinë më të
        madhe) (|do ta njihja|do ta takoja|do të flisja me të|ta njoh|do ta njoh|flas me të|do të bisedoja me të) /
        (|po )(do të|do|do ta) (doja|dëshiroja|pëlqeja|kisha qejf|kisha dëshirë) (|shumë )(|ta njoh|ta njihja|ta
        takoj|ta takoja|të flas me të|të bisedoj me të|të njihemi|të njihem me të|të flisja me të) (|bobin|bob|
        @thx@) / (|po )(do të|do) (më|me) (pëlqente|vinte mirë|interesonte|bënte qejfin|gëzonte) (|shumë )(|ta njoh|
        ta njihja|ta takoj|ta takoja|të flas me të|të bisedoj me të|të njihemi|të njihem me të|të flisja me të|bob|
        bobin) (|@thx@) / do (të|ta) ishte kënaqësi (|për mua|ta njoh|të njihemi|të flasim) / (|po )(dua|dëshiroj|
        kam dëshirë|kam qejf) (|shumë )(ta njoh|ta takoj|të flas me të|të njihemi|të njihem me të|të bisedoj me të)
        (|bobin|bob|@thx@) / (|po )(jam|jam shumë) (i|e) (interesuar|lumtur) (|ta njoh|për këtë|të flas me të) / (|
        po )më intereson (|shumë|kjo) / (do të |)gëzohem (|shumë |po )(ta njoh|të njihemi|të flasim|ta dëgjoj) /
        kënaqësia ime / kënaqësi e imja / dua
    """,
    "warm": """
        ide e mirë / ide shumë e mirë / ide e shkëlqyer / shumë mirë / mirë / bukur / shkëlqyeshëm / super /
        fantastike / interesante / (|duket |tingëllon )(|shumë )(interesante|mirë|bukur) / (s|nuk) ka problem / ska
        problem / pa problem / asnjë problem / pse jo / s ka gjë / ska gje / s prish punë
    """,
    "no": """
        jo (|jo|faleminderit|ju faleminderit|flm|ju lutem|nuk dua|s dua|sdua|nuk dëshiroj|nuk më intereson|s më
        intereson|nuk jam i interesuar|nuk jam e interesuar|kësaj here|këtë herë|më mirë|asnjëherë|kurrë|në asnjë
        mënyrë|për mua|fatkeqësisht|absolutisht|absolutisht jo|patjetër|hiç|fare|more|mor|jo faleminderit|nuk kam
        kohë|s kam kohë|nuk pranoj|nuk jam dakord|s jam dakord|nuk mundem|s mundem|nuk ka nevojë|s ka nevojë|ska
        nevojë|nga ana ime|për momentin jo|më vjen keq|valla|pra|kurrsesi|më falni) (|@thx@) / (më mirë|mundësisht|
        fatkeqësisht|për fat të keq|më vjen keq por|më vjen keq|sigurisht|natyrisht|absolutisht|unë|për mua|nga ana
        ime|faleminderit|faleminderit por|kësaj here|këtë herë|me keqardhje|preferoj|kam frikë se|definitivisht) jo
        (|@thx@|kësaj here|këtë herë) / kurrë / kurrsesi / asnjëherë / në asnjë mënyrë / assesi / në asnjë rast / as
        që bëhet fjalë / as mos e mendo / (|@thx@ |por |fatkeqësisht |më vjen keq por |unë |për fat të keq |
        faleminderit por |sinqerisht |tani |momentalisht )(nuk|s|sdo|nuk do|s do) (|do )(|e |më |jam |ta )(dua|
        dëshiroj|doja|dëshiroja|interesuar|i interesuar|e interesuar|intereson|intereson fare|pranoj|jam dakord|
        dakord|pajtohem|kam nevojë|preferoj|pëlqen|lejoj|nevojitet|duhet|marr pjesë) ... / (sdua|sdu|nuk du|s du)
        ... / (|@thx@ |por |fatkeqësisht |më vjen keq por |unë |për fat të keq |sinqerisht |tani |sepse |se )(nuk|s|
        nuk e|skam|nuk do të) (kam|ka|do të kem|gjej) (|më |shumë |aspak |asnjë |fare |tani |hiç )@noun@ ... /
        (skam|ska|ska|s ka) (|shumë |aspak |fare |hiç )@noun@ ... / (nuk|s) më duhet (|@thx@|fare|kjo) / (nuk|s)
        (është|eshte) (|tamam |bash |fare |aspak |më |e |në |pikërisht |vërtet )@notme@ (|@thx@) / (kjo |kjo gjë |
        ajo |një gjë e tillë |për fat të keq )(nuk|s) (është|ka të bëjë me) (|tamam |fare |aspak |më )@notme@ (|
        @thx@) / (|ju lutem |të lutem |por |po |por ju lutem |lutem )mos (ia|ua|i|e|u|ja|jua|) (|ia )(jepni|jep|
        japësh|kaloni|kalo|dërgoni|dërgo|ndani|ndaj|shpërndani|përcillni|tregoni|trego|publikoni|bëni publike) (|
        @him@|askujt|askuj) (|@thing@|@thing@ askujt) ... / mos (na|më) (prezantoni|prezanto|lidhni|lidh|njihni|vini
        në kontakt|vendosni në kontakt|përzieni|fusni) ... / (nuk|s) (ia|ua|e|i) (|kam )(jap|ndaj|shpërndaj|jepja|
        japim) (|kurrë |askujt |lehtë )(@thing@|askujt|adresë) ... / (nuk|s) (dua|dëshiroj|lejoj|pranoj|jam dakord|
        do të doja) që @thing@ ... / (|preferoj |dua |do të doja |më mirë )(|ta |t i |të |po e |e )(mbaj|mbaja) (|të
        fshehtë |private |vetëm )(|@thing@ )(|vetëm )(për vete|private|privat|të fshehtë|privatë|për veten time|
        sekret) / @thing@ (|e |po e |dua ta |preferoj ta |do ta )(mbaj|mbetet|mbeten) (|vetëm )(për vete|private|tek
        unë|e fshehtë|privat|te unë|për veten time) / (mbajeni|mbaje|ruajeni|ruaje|mbani|mbaj) @thing@ (për vete|
        private|të fshehtë|konfidenciale|privat|sekret) / @thing@ është (private|privat|konfidenciale|personale) /
        (|këtë herë |kësaj here |më mirë )(po e|do ta|e|po e) (lë|le|kaloj|anashkaloj|shmang|lëmë|lëm) (|me kaq|
        fare|këtë herë|kësaj here|@thx@|anash) / (le ta|ta) (lëmë|lëm|harrojmë|anashkalojmë) (|me kaq|fare|këtë|
        anash|@thx@|më mirë) / lëre (|fare|më mirë|@thx@) / lëreni (|fare|më mirë|@thx@) / (nuk|s) merrem (|më |
        aspak |fare )(|me këto|me këtë|me këto gjëra|me këtë punë|me këtë fushë|me këtë temë) (|më|fare) / (nuk|s)
        merrem ... / (kam|unë kam|tashmë kam) (|tashmë |unë )@enough@ (kontakte|njohje|miq|punë|emaile|mesazhe|të
        njohur|email|shokë) (|tashmë|@thx@) / (jam|mbase jam|kam frikë se jam) (|thjesht )personi i gabuar (|për
        këtë) / (|vetëm |thjesht )do t i humbja (|vetëm |thjesht )kohën / do t ia humbja kohën / (|më duhet |duhet |
        jam i detyruar |jam e detyruar |dua |do |fatkeqësisht |po |detyrohem |fatkeqësisht duhet )(të |ta |
        )(refuzoj|refuzoj me keqardhje|tërhiqem|hedh poshtë|them jo) (|me keqardhje|me mirësjellje|ftesën|
        propozimin|ofertën|këtë herë|@thx@|me respekt) / (do të|do) (ndihesha|ndjehesha|ndihem) (|shumë )(keq|
        sikletshëm|në siklet|i pakëndshëm|jo rehat) ... / më (kurseni|kurse|falni por jo|lini rehat|lini të qetë|lër
        rehat|lër të qetë) (|@thx@|nga kjo|këtë) / (e|unë e) (njoh|di) (|tashmë |mirë |bobin )(dhe |por |prandaj
        )(nuk|s) (dua|dëshiroj|kam qejf) ... / (preferoj|do të preferoja|do të doja|më mirë|dua) (të mos|mos) ... /
        (|dhe )përgjigja (|ime )është (|fatkeqësisht |natyrisht |sigurisht )(jo|negative) / (nuk|s) mundem (|@thx@)
        / (nuk|s) mund (të pranoj|ta pranoj|të them po|të ndihmoj|t ju ndihmoj) ... / pa mua / harrojeni / harroje /
        (nuk|s) (ia|e) vlen (|@thx@) / (nuk|s) bëhet fjalë ... / refuzoj
    """,
    "excuse": """
        (jam|unë jam|fatkeqësisht jam) (|shumë |tepër |tashmë |vërtet |tani |i |e |)(i zënë|e zënë|i ngarkuar|e
        ngarkuar|në pension|pensionist|pensioniste|shumë i zënë|shumë e zënë|tepër i zënë) (|tani|me punë|për
        momentin) / kam (shumë|tepër) punë / (kam|e kam) ndërruar (punë|profesion|fushë|drejtim) / (nuk|s) kam
        mundësi
    """,
    "later": """
        më vonë / ndoshta më vonë / jo tani / tani jo / jo ende / ende jo / jo akoma / akoma jo / jo sot / sot jo /
        jo për momentin / për momentin jo / jo për tani / për tani jo / një herë tjetër / ndonjë herë tjetër /
        ndoshta një herë tjetër / herën tjetër / (|ndoshta |mbase )@month@ / jo (tani|ende|akoma|sot|para|për
        momentin|për tani) ... / (do ta |do të |duhet ta |po e |e |po )mendoj ... / ju njoftoj / do ju njoftoj /
        nesër / së shpejti / (flasim|shihemi|dëgjohemi|bisedojmë) (atëherë|më vonë|@month@) / jam me pushime ... /
        (tani|për momentin|momentalisht) (nuk|s) (mundem|kam kohë|mund) ... / (tani|për momentin|momentalisht|
        aktualisht) jam (|shumë|tepër) (i|e) (zënë|ngarkuar) ... / ndoshta (më vonë|në|pas|vitin|muajin|javën|
        pranverën) ...
    """,
    "wait": """
        (më|me) (pyet|pyesni|pyesë|shkruaj|shkruani|kontakto|kontaktoni|kujto|kujtoni) (|përsëri |prapë |sërish |
        edhe një herë )@month@ / (a |)(mund|mundeni|mundesh|do të mundeshit) (|të )(më |ma )(shkruani|shkruash|
        pyesni|pyesësh|kontaktoni|kontaktosh|kujtoni|kujtosh|rikujtoni) (|përsëri |prapë |sërish |edhe një herë
        )@month@ / (ma|më|na|ma ri) (kujto|kujtoni|rikujto|rikujtoni) (|prapë |përsëri )@month@
    """,
    "stop": """
        ndalo / ndaloni / ndal / (|ju lutem |të lutem )(më|me) (hiqni|hiq|fshini|fshi|largoni|largo|çregjistroni|
        çregjistro) (|menjëherë |ju lutem )(nga lista|nga listat|nga lista juaj|prej listës|nga listat tuaja) ... /
        (|ju lutem )(më|me) (hiqni|fshini|çregjistroni|çregjistro) / (fshini|fshi|hiqni|hiq) (adresën time|emailin
        tim|të dhënat e mia) ... / (|ju lutem |të lutem |dhe )mos (më|me) (shkruani|shkruaj|dërgoni|dërgo|
        kontaktoni|kontakto|bezdisni|bezdis|çoni|shqetësoni|shkru) (|më|kurrë|kurrë më|asnjëherë|më kurrë) (|
        mesazhe|emaile|email|asgjë) ... / (nuk|s) (dua|dëshiroj) (|të marr |asnjë |të kem )(më|asnjë|mesazhe të
        tjera|emaile të tjera|më asnjë) (|mesazhe|emaile|email|mesazh|letra|asgjë) (|nga ju|prej jush|të tjera) /
        (nuk|s) (dua|dëshiroj) (|të marr )(mesazhe|emaile|email) (|më |të tjera )(nga ju|prej jush|tuajat|të tjera)
        / (ndaloni|ndalo|mos vazhdoni) (|së |me |këto |t )(shkruari|dërguari|mesazhet|emailet|mesazhe) ... /
        çregjistrohem / anuloni abonimin / më lini rehat / më lër rehat / më lini të qetë
    """,
    "stop_all": "ndalo gjithçka / ndaloni gjithçka / stop gjithçka",
    "doubt": """
        nëse / në qoftë se / po qe se / po të / me kusht / kusht / kur / kur të / vetëm / vetëm nëse / ndoshta /
        mbase / mundet / mundësisht / ndofta / me sa duket / do ta shohim / do të shohim / e shohim / shohim / varet
        / nuk e di / s e di / se di / nuk di / s di / nuk jam i sigurt / nuk jam e sigurt / s jam i sigurt / s jam e
        sigurt / pa siguri / kush / çfarë / çka / ç / si / ku / pse / cili / cila / cilin / sa / a mund / a është /
        a do / a është e mundur / ka thënë / tha / thotë / thanë / thonë / shaka / haha / hahaha / pushime /
        pushimet / asistenti / asistentja / fillimisht / më parë / më shumë informacion / më shumë informata / ose /
        apo / po dhe jo / po jo / jo po / hmm / problem / mendoj / besoj / them / njësoj / nuk e njoh / s e njoh /
        përndryshe / ndryshe / në parim / unë jam ai / duhet të pyes / duhet të flas / pyesni / pyet / pyesni gruan
        / gruan time / gruaja ime / burri im / burrin tim / vëllai im / vëllait tim / motra ime / shefi / shefin /
        shefi im / kolegu im / shoku im / miku im / nëna ime / gjithë botës / të gjithëve / dua të them / domethënë
        / përveç nëse / sikur / mos është / mos vallë
    """,
    "but": "por / mirëpo / megjithatë / ndërsa / porse / edhe pse / ndonëse / veçse / sidoqoftë",
    "not": "nuk / mos / askush / asgjë / asnjë / kurrë / pa / as / refuzoj / pamundur / skam / ska / sdua / sjam",
    "marks": "^s$",
    "regret": """
        fatkeqësisht / për fat të keq / më vjen keq / me vjen keq / më falni / më fal / falni / keq më vjen / me
        keqardhje / ndjesë / mjerisht / kërkoj falje / kerkoj ndjese
    """,
    "hello": """
        përshëndetje / pershendetje / tungjatjeta / tung / ç kemi / ckemi / mirëdita / mirëmëngjesi / mirëmbrëma /
        (i|e) (nderuar|dashur) / të nderuar / i nderuari / e nderuara / zotëri / zonjë / zoti / zonja / njatjeta /
        hej / hi / alo
    """,
    "bye": """
        (me|me shumë) (respekt|përshëndetje|nderime|konsideratë|të mira|dashuri) / të fala / përshëndetje të
        përzemërta / përshëndetje miqësore / mirupafshim / shihemi / ditën e mirë / kalofshi mirë / gjithë të mirat
        / fundjavë të mbarë / ditë të mbarë / suksese / punë të mbarë / natën e mirë / përqafime / ju përshëndes /
        kalofsh bukur / javë të mbarë
    """,
    "thanks": """
        (|shumë |ju |të |dhe |mijëra |po |një )(faleminderit|falemnderit|faleminderit shumë|flm|falënderoj|
        falënderojmë|falemnderit shumë|falenderim|falënderime|rrofsh|rrofshi|faleminderit ju|falemnderit ju) (|
        shumë|@cause@|shumë @cause@) (|gjithsesi|megjithatë) / e vlerësoj ... / e çmoj ...
    """,
    "fill": """
        (|e |unë )(lexova|mora|pashë) (|mesazhin|emailin|letrën) (tuaj|tënd|) (|dhe|por) / ju lutem / të lutem /
        lutem / edhe / gjithashtu / pra / atëherë / shumë / vërtet / sinqerisht / tani / unë / mua / na / kjo / këtë
        / ai / atë / kësaj here / këtë herë / nga ana ime / për mua / menjëherë / ivy / bob / bobi / ann / valla /
        vallai / more / mor / o / (|por |vetëm |veçse |megjithatë )(|ju lutem |të lutem )(përdorni|përdor|përdorini|
        jepni|jepini|jepi|dërgoni|shkruani|le të shkruajë|le të përdorë|preferoj|preferohet|më mirë) (|më mirë |
        mundësisht |në |tek |te )(|adresën time|adresën|emailin tim|emailin|adresa|adresa ime) (|time |e )(private|
        personale|tjetër|privat|personal|këtë|e re) ... / (|por )(|ju lutem )(vetëm|mundësisht|preferoj|më mirë|
        preferohet) (me email|me shkrim|përmes emailit|me mail|në adresën time private|në emailin tim privat|në
        emailin personal) (|ju lutem|faleminderit) / (jo|pa) (telefonata|thirrje|telefon|telefonatë) (|ju lutem) /
        (atë të punës|emailin e punës|adresën e punës|atë të zyrës|tjetrën|atë tjetrën) (|e )(lexoj|shoh|hap|
        kontrolloj) (rrallë|shumë rrallë|rrallëherë) / (të fala|përshëndetje|të falat e mia) (ivyt|ivy|për ivyn|për
        ivy|bobit|ivit|të gjithëve)
    """,
    "and": "dhe / prandaj / kështu që / sepse / pasi",
    "words": """
        jap / jep / japin / time / ne / se / u / jepet / jepen / të tretëve / askujt / gjëra / gjërat / njerëzve /
        bëjnë / dhe / e / i / të / së / një / është / jam / je / jemi / janë / jeni / ishte / isha / ishim / kam /
        ke / ka / kemi / keni / kanë / kisha / kishte / do / me / në / nga / për / te / tek / prej / mbi / nën /
        deri / që / se / ai / ajo / ata / ato / ju / ti / im / ime / imi / imja / mi / mia / tim / sime / jote /
        juaj / tuaj / tuaja / tij / saj / tyre / yne / jonë / tonë / këtë / këto / kjo / ky / atë / ato / këta /
        kësaj / këtij / atij / asaj / vetë / gjithë / të gjithë / çdo / disa / shumë / pak / më / mirë / mirë /
        bukur / sot / dje / sonte / vit / viti / vite / vitin / vjet / muaj / muajt / javë / java / ditë / dita /
        orë / ora / kohë / koha / kohën / kohës / njeri / njerëz / njerëzit / njerëzve / mik / miku / miq / shok /
        punë / puna / punën / punës / punoj / punon / punojmë / kam punuar / projekt / projekti / projektin /
        projekte / kompani / kompania / firmë / zyrë / zyra / zyrën / qytet / qyteti / qytetin / tiranë / tirana /
        durrës / prishtinë / vlorë / shqipëri / shqip / shqipëria / kosovë / anglisht / gjermani / familje / familja
        / familjen / fëmijë / fëmijët / grua / gruaja / burri / shtëpi / shtëpinë / qen / mot / moti / shi / bie /
        borë / diell / ftohtë / nxehtë / verë / vera / dimër / dimri / vjeshtë / pranverë / jetoj / jeton / banoj /
        lexova / lexoj / lexuar / mora / marrë / mesazhin / mesazhi / mesazh / email / emailin / emaili / letër /
        letrën / adresa / adresën / telefon / numër / përgjigja / përgjigje / përgjigjem / përgjigjet / t / ta / tia
        / ia / ua / njëjtën / njëjta / njëjtin / temë / tema / temën / fushë / fusha / fushën / lëmi / edhe / unë /
        merrem / bëj / bëra / bën / bëjmë / bërë / flas / flet / flasim / folur / bisedoj / njoh / njeh / njohur /
        njohje / takuar / takova / takim / takohemi / kafe / libër / libra / muzikë / universitet / universitetin /
        studioj / mësoj / dua / duam / mund / duhet / duket / shkoj / vij / vjen / erdhi / ndihmë / ndihmoj / ide /
        ideja / ideja / ideje / re / ri / rinj / vjetër / madh / madhe / vogël / parë / fundit / tashmë / ende /
        akoma / gjithmonë / këtu / atje / tani / kur / pastaj / sidomos / rreth / gjatë / pas / para / ndërmjet /
        bashkë / bashku / kontakt / kontakte / kontakti / gëzohem / gëzuar / shpresoj / interesante / interes /
        kërkoj / kërkojmë / tjetër / tjera / tjerë / dy / tre / ivy / ivyt / ivyn / bobi / bobin / bobit / pyetjen /
        pyetje / propozim / propozimin / ftesë / ftesën / lajm
    """,
    "acquainted": """
        (|por |po )(ne |)(tashmë |)(njihemi|e njoh tashmë|e njoh bobin|e njoh mirë|e njoh prej vitesh|njihemi
        tashmë) ... / (|po )(e njoh) (|mirë|bobin|bob|tashmë)
    """,
    "who": """
        kush (jeni|je|është|jeni ju|je ti|është ky) / çfarë (është kjo|është letterman) / ku (e gjetët|e gjete|e
        morët) ...
    """,
    "turns": "refuzoj / humbas / them / kundërshtoj / kundër",
    "until": """
        pas / deri / para se / derisa / sapo të / kur të kthehem / muajin tjetër / javën tjetër / vitin tjetër
    """,
}

TABLES = {"sq": ALBANIAN}
