"""Words of Slovene: data alone, in the notation of `words.py`."""

SLOVENE = {
    "and": """
        in / ter / in tudi / pa tudi / kajti / tako da / torej / zaradi tega / iz tega razloga / zato / skratka / in
        zato / zatorej / zato ker
    """,
    "wait": """
        (|prosim |lahko |me lahko |raje |bolje |in |ampak |ali me lahko |bi me lahko )(|me |mi |se |se mi
        )(vprašajte|vprašaj|vprašate|vprašati|javite|javi|oglasite|oglasi|oglasite se|javite
        se|pišite|piši|spomnite|spomni|vrnimo|vrniva|vrnite|prestavimo|preložimo|počakajte|počakajmo|javi se|oglasi
        se)
        (|me |mi |se |se mi |se k temu |k temu |ponovno |spet |še enkrat |na to )(|ponovno |spet |še enkrat |k temu
        )(čez |po |v |na | jeseni| spomladi| poleti| pozimi| kasneje| pozneje| naslednji| naslednje| prihodnji|
        prihodnje| januarja| februarja| marca| aprila| maja| junija| julija| avgusta| septembra| oktobra| novembra|
        decembra| konec| sredi| v začetku|drugič|drugo leto|drug teden|ko ) ... / (šele|ne pred|najprej|ne prej
        kot|komaj) (|konec |v |sredi |v začetku |po )(januarja| februarja| marca| aprila| maja| junija| julija|
        avgusta|
        septembra| oktobra| novembra| decembra| januarju| februarju| marcu| aprilu| maju| juniju| juliju| avgustu|
        septembru| oktobru| novembru| decembru| jeseni| spomladi| poleti| pozimi| praznikih| dopustu| počitnicah|
        novem
        letu|izpitih) (|lahko|prosim) /
        (|prosim|ampak|raje|pa|a|potem )(|, )(oglasite se|oglasi se|vprašajte|vprašaj|pišite|piši|vrnimo se|vrnite
        se|spomnite|spomni|pogovorimo se|poskusite|pokličite|slišimo se|javite se|javi se|kontaktirajte) (|mi|me|k
        temu|na to|o tem|s tem|na to temo )(|ponovno|spet|znova|raje|šele|nekje|enkrat
        )(januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra|v
        (januarju|februarju|marcu|aprilu|maju|juniju|juliju|avgustu|septembru|oktobru|novembru|decembru)|spomladi|poleti|jeseni|pozimi|po
        novem letu|po praznikih|po izpitih|po dopustu|po počitnicah|po božiču|čez en mesec|čez mesec|čez eno leto|čez
        leto dni|čez nekaj tednov|čez nekaj mesecev|čez dva tedna|čez dva meseca|naslednji mesec|naslednje
        leto|naslednji teden|drugo leto|drugič|v novem letu|na začetku|konec|kasneje|pozneje) ...
    """,
    "macros": """
        sltoa = (mu |mu kar |mu mirno |mu potem |ji |jim |bobu |bob |njemu |gospodu bobu |vašemu prijatelju
        |prijatelju
        |kolegu ) / slmya = (moj |mojo |moje |svoj |zasebni |osebni |mojega |službeni |moj zasebni |moj osebni |moj
        elektronski |moj službeni ) / slto = (|mu |mu kar |mu mirno |mu potem |ji |jim |bobu |bob |njemu |gospodu bobu
        |vašemu prijatelju |prijatelju |kolegu ) / slad =
        (naslov|naslova|naslove|e-naslov|mail|mejl|maila|e-mail|email|e-pošto|elektronski naslov|elektronsko
        pošto|elektronski naslov|mail naslov|kontakt|kontakte|kontaktne podatke|podatke|telefon|telefonsko|telefonsko
        številko|številko|poštni naslov|elektronca|imejl) / slmy = (|moj |mojo |moje |svoj |ta |to |zasebni |osebni
        |mojega |službeni |moj zasebni |moj osebni |moj elektronski |moj službeni ) / slgive = (dajte| daj|
        posredujte|
        posreduj| pošljite| pošlji| sporočite| sporoči| povejte| povej| delite| deli| podajte| podaj| posredujte
        naprej|predajte|predaj|zaupajte|izročite|prenesite|posredujta|uporabite) / slinf =
        (dati|posredovati|poslati|sporočiti|deliti|povedati|predati|uporabiti|podati|zaupati) / slpres = (daste| daš|
        posredujete| posreduješ| pošljete| pošlješ| sporočite| sporočiš| delite| deliš| poveste| poveš| predate|
        predaš|
        podate| uporabite| zaupate| date| dajete| izdate) / slmay = (lahko|lahko kar|kar lahko|seveda lahko|mirno
        lahko|lahko mirno|brez skrbi lahko|brez težav lahko|smete|smeš|dovolim|dovolim da|dovoljujem|dovoljujem
        da|dovolim , da|dovoljujem , da|strinjam se da|strinjam se , da|se strinjam da|se strinjam , da|soglašam
        da|soglašam , da|v redu je da|v redu je , da|ne moti me da|ne moti me , da|ne moti me če|ne moti me , če|nimam
        nič proti da|nimam nič proti , da|nimam nič proti če|nimam nič proti , če|nimam nič proti temu da|nimam nič
        proti temu , da|nič nimam proti če|nič nimam proti , če|privolim da|privolim , da|za mene je v redu če|zame je
        v
        redu če|zame je v redu , če|zame ni problem če|ni mi problem če) / slsub = (|ja |osebno |iskreno |men |meni
        |da
        |ja ja |pa |ma |ok |v redu |prav |dobro |potem |jaz |seveda |vsekakor |kar |strinjam se |se strinjam |prosim
        |super |odlično |velja |jasno |itak |lahko |torej |no |ajde |a |pa kar ) / slwr =
        (piše|napiše|pokliče|kliče|javi|oglasi|kontaktira|obrne|pošlje mail|pošlje mejl|pošlje sporočilo|pošlje
        e-mail|stopi v stik|vzpostavi stik|vpraša|javi kadarkoli|piše ali pokliče|pokliče ali piše|kar piše|kar
        pokliče|zavrti|stopi v kontakt) / slme = (|mi |me |se |se mi |se mi kar |mi kar |kar |kar mi |kar se mi |me
        kar
        |se kar |se name |name |se na mene |z mano |k meni |se kar meni |meni |mi lahko |neposredno |mi neposredno
        |mirno |mi mirno |me mirno |se mi mirno |direktno |mi direktno |me direktno |naravnost |nama |nam |se nam |me
        lahko ) / slwhen = (|mi|meni|name|na mene|z mano|v stik z mano|v kontakt z mano|neposredno|direktno|osebno|na
        mail|na mejl|na ta naslov|na moj naslov|na moj mail|po mailu|po mejlu|po elektronski pošti|sem|na zasebni
        mail|prvi|mail|sporočilo) (|neposredno|direktno|kadarkoli|kadar koli|kadar želi|kadar hoče|kadar mu ustreza|ko
        mu ustreza|ko bo želel|kadarkoli želi|kadarkoli hoče|ko želi|ko hoče|ob kateri koli uri|ob vsakem času|že
        danes|še danes|takoj|brez skrbi|brez zadrežkov|brez zadržkov|mirno|naj se ne obotavlja|bom odgovoril|bom
        odgovorila|mu bom odgovoril|mu bom odgovorila|bom vesel|bom vesela|vesel bom|vesela bom|se bova zmenila|bova
        poklepetala|se slišiva|se zmeniva|čakam|z veseljem odgovorim|z veseljem bom odgovoril|z veseljem bom
        odgovorila)
        / slmeet = (spoznal|spoznala|spoznati|ga spoznal|ga spoznala|ga spoznati|se spoznal|se spoznala|spoznam|ga
        spoznam|poklepetal|poklepetala|poklepetati|se pogovoril|se pogovorila|se pogovoriti|se
        pogovorim|govoril|govorila|govoriti|pogovoriti se|pomagal|pomagala|pomagati|mu pomagal|mu
        pomagala|pomagam|slišal|slišala|slišati|stopil v stik|stopila v stik|stopiti v stik|stopim v
        stik|sodeloval|sodelovala|sodelovati|odgovoril|odgovorila|odgovoriti|mu odgovoril|mu
        odgovorila|odgovorim|dopisoval|dopisovala|se srečal|se srečala|srečati|se dobil|se
        dobila|spregovoril|spregovorila|izmenjal izkušnje|izmenjala izkušnje|delil izkušnje|delila
        izkušnje|povezal|povezala|se povezal|se povezala|sprejel|sprejela|sprejmem|prebral njegovo
        sporočilo|spoznavanju|novim poznanstvom|poznanstvu|biti v stiku|navezal stik|navezala stik|vzpostavil
        stik|vzpostavila stik) / slwith = (|z njim|z njo|z bobom|boba|ga|mu|jo|z vami|z vašim prijateljem|z njim v
        stik|na njegova vprašanja|na vprašanja|v živo|osebno|s takim človekom|s kolegom|z njim po mailu|na kavi|ob
        kavi)
        / slneg = (prosim|prosim vas|lepo prosim|prosil bi|prosila bi|raje|bolje|prosil bi vas|prosila bi vas|prosim
        te|le prosim) / slob = (|nikomur |mu |ji |tretjim osebam |neznancem |tujcem |drugim |komurkoli |naprej
        |neznanim
        ljudem |neznanim |ljudem ki jih ne poznam |vsakomur |nikomur drugemu ) / slnot = (dajte| dajati| dajajte|
        dati|
        daj| dajaj| delite| deliti| posredujte| posredovati| pošiljajte| pošiljati| razkrivajte| razkrivati| širite|
        širiti| dajete| posredujete| pošiljate| razkrivate| izdajte| izdajati| povejte| objavljajte| posreduj| deli|
        pošiljaj) / slgav = (dajem| delim| posredujem| razkrivam| razdajam| dal| dala| delil| delila| posredoval|
        posredovala| dam| dajal| dajala| razkril| razkrila| dati| deliti| posredovati| razkriti| dajati| izdajal|
        izdajala| pošiljam) / slchan = (mail| mejl| e-mail| email| naslov| e-naslov| gmail| viber| whatsapp| telefon|
        nabiralnik| predal| račun| številko| elektronski naslov|maila|naslova|poštni predal) / slold = (službeni|
        službenega| poslovni| poslovnega| ta| tega| stari| starega| drugi| drugega| službeno| tistega| tisti| sem|
        tja|
        nanj| službene| fakultetni) /
        nm = ivy|bob|ann / sry = oprostite|oprosti|oprostite mi|oprosti mi|opravičujem se|se opravičujem|zelo se
        opravičujem|opravičilo|moje opravičilo|žal mi je|zelo mi je žal|pardon|sorry|sori|se opravičujemo|in
        oprostite|in oprosti|in se opravičujem|nerodno mi je|opravičujemo se|opravičujem / whn =
        takoj|prej|hitreje|pravočasno|do zdaj|do sedaj|doslej|tako dolgo|včeraj|ves teden|nekaj dni|par
        dni|dolgo|nemudoma|že prej / nowd = šele zdaj|šele sedaj|šele danes|tako pozno|pozno|s tako zamudo|s takšno
        zamudo|z zamudo|s tolikšno zamudo|po tolikem času|po enem tednu|tako dolgo|toliko časa|zdaj šele|na
        kratko|malo pozno / prs = odgovarjam|pišem|se oglašam|oglašam se|odpisujem|vam odgovarjam|vam pišem|ti
        odgovarjam|ti pišem|se javljam|javljam se|je trajalo|sem molčal|sem molčala|ste čakali|si čakal|si
        čakala|zamujam z odgovorom|zamujam|odgovor|sem odgovoril|sem odgovorila|sem odpisal|sem odpisala / pst =
        odgovoril|odgovorila|odgovarjal|odgovarjala|odpisal|odpisala|oglasil|oglasila|oglašal|oglašala|napisal|napisala|pisal|pisala|javil|javila|odgovorili|odzval|odzvala|uspel
        odgovoriti|uspela odgovoriti|mogel odgovoriti|mogla odgovoriti|utegnil odgovoriti|utegnila odgovoriti / lat =
        (|vam|ti|se|se vam )nisem (|vam|ti|se|se vam|se ti )(|@whn@ )(|vam|ti|se )@pst@ (|vam|ti )(|@whn@)|(|vam|ti|se
        )@nowd@ (|vam|ti|se )(|@prs@)|@prs@ (|vam|ti )(|@nowd@)|(za|zaradi) (|tako|moj|to|mojo|malo|takšno|tako dolgo
        )(pozen|pozni|zakasnel|zapoznel|poznega|dolg|kratek|kasen|dolgo|)
        (odgovor|odziv|zamudo|zamude|molk|molčanje|odgovora|tišino|čakanje|odlašanje|zakasnitev) (|z odgovorom|pri
        odgovoru) / uns = (nisem|jaz nisem) (|še|sploh|prej|ga|je
        )(videl|videla|opazil|opazila|prebral|prebrala|gledal|gledala|preverjal|preverjala|bral|brala|dobil|dobila|odprl|odprla)
        (|vašega|tvojega|tega|vaše|tvoje|do zdaj
        )(maila|sporočila|e-pošte|pošte|mejla|ga|sporočilo|mail|pisma)|(|vašega|tvojega|tega )(maila|sporočila|pošte)
        (nisem) (|še|prej )(videl|videla|opazil|opazila|prebral|prebrala)|(|ga|to )(šele zdaj|šele sedaj|šele
        danes|pravkar|ravno zdaj|zdaj šele) (|ga|to|sem|sem ga|sem to
        )(vidim|berem|videl|videla|prebral|prebrala|opazil|opazila|odprl|odprla|našel|našla|se vrnil|se vrnila)
        (|mail|sporočilo|vaš mail|z dopusta|to)|(vidim|berem|videl sem|videla sem) (ga|to) šele
        (zdaj|danes)|(|vaš|tvoj|vaše )(mail|mejl|e-mail|sporočilo|pošta) (|mi )(|je|se je )(|mi )(|nekako|žal|očitno
        )(končal|končalo|pristal|pristalo|zašel|zašlo|padel|padlo|bil|bilo|izgubil|ušel|ušlo) (|je|mi )(|v|med
        )(spamu|spam|vsiljeni pošti|vsiljeno pošto|neželeni
        pošti|smeteh|smeti)|(spregledal|spregledala|zgrešil|zgrešila) sem (|vaš|tvoj|vaše
        )(mail|sporočilo|mejl|ga)|(bil|bila|bili) (sem|smo) (|ravno|en teden )(na
        (dopustu|počitnicah|poti|bolniški|morju|službeni poti|smučanju)|bolan|bolna|odsoten|odsotna|v bolnišnici|v
        bolnici|brez interneta) (|,|in )(|šele (zdaj|sedaj|danes) (|ga|to|sem
        )(vidim|berem|videl|videla|odgovarjam|pišem)) / mod = mailu|po mailu|z mailom|po e-pošti|e-pošti|po
        pošti|pisno|po elektronski pošti|telefonu|po telefonu|telefonsko|klicati|pisati|kliče|na mail|s klicem|po
        mejlu|prek maila|preko maila|prek telefona|preko telefona|pisanje|e-pošta|mail|po viberju / adrs =
        (|moj|ta|mojo|svoj
        )(službeni|službeno|zasebni|zasebno|osebni|stari|stari|domači|drugi|firmin|privatni|šolski|glavni)
        (naslov|mail|e-naslov|e-mail|mejl|elektronski naslov|e-poštni naslov|nabiralnik|e-pošto|pošto)|službo
    """,
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
        jasno|seveda da|pa ja) (|hvala| prosim) /
        @slsub@(|kar |)@slgive@ (@sltoa@(|@slmya@)|@slmya@@slto@) @slad@ @slto@ / @slsub@(|kar |)@slgive@ (mu|ji|jim)
        (ga|jo|jih) (|kar|mirno|prosim|naprej) / @slsub@(|kar
        |)(dajte|posredujte|pošljite|delite|deli|posreduj|pošlji|daj|dajte mu|daj mu|posredujte mu)
        (|ga|jih|mu|naprej|bobu|kar|ga naprej|mu ga|mu ga kar) (|kar|naprej|mirno|bobu) / (|moj |mojo |moje
        )(naslov|mail|mejl|e-mail|kontakt|številko|podatke|telefon) (|mu |bobu )(lahko|kar|smete|lahko kar) (|mu |bobu
        )(@slpres@|@slgive@) (|mu|bobu|kar|naprej) / @slsub@@slmay@ (|kar |mirno |brez težav |)@slto@(|kar |mirno
        |)(@slpres@|@slinf@) @slto@@slmy@@slad@ @slto@ / @slsub@@slmay@ (|mu |bobu |ji )(|kar |)@slmy@@slad@ (|kar
        |mirno |brez težav )@slto@@slpres@ (|mu|bobu) / @slsub@@slmay@ (|kar |mirno |)(|mu |ji |jim )(ga|jih|jo) (|kar
        |mirno |)(@slpres@) (|naprej|bobu) / @slsub@@slmay@ (|kar |mirno |)(naju|me|nas) (|z njim |z bobom
        )(povežete|povežeš|spoznate|spoznaš|predstavite|predstaviš|seznanite|seznaniš|povežite|združite) (|z njim|z
        bobom|po mailu) / @slsub@@slmay@ @slmy@@slad@ (posredujete|posredujete naprej|delite|daste|sporočite|pošljete)
        (|bobu|mu|njemu|naprej) / @slsub@(|s tem |izrecno |hkrati )(dajem|podajam|imate|potrjujem|dajem vam|imaš)
        (|svoje |vam |moje |polno )(soglasje|privolitev|dovoljenje|privoljenje|blagoslov|zeleno luč) (|za |k |da |, da
        )(|to|stik|spoznavanje|posredovanje|posredovanje mojega|deljenje|da|povezavo|naju povežete|naju spoznate|se
        moj
        naslov posreduje|posredujete moj naslov|posredujete moj mail|delite moj naslov|mu daste moj naslov|se moj mail
        posreduje|se moji podatki posredujejo|daste moj naslov|mu posredujete moj naslov|se mu posreduje moj naslov)
        (|naslova|mojega naslova|podatkov|mojih podatkov|maila|mojega maila|e-naslova|bobu|mojega e-naslova|mojega
        elektronskega naslova) / @slsub@(strinjam se|se strinjam|soglašam|privolim|pristajam|sem za|nimam nič
        proti|nič
        nimam proti) (|s |z |k |v |na |proti )(|tem|temu|to|posredovanjem|posredovanjem mojega naslova| posredovanje|
        posredovanju| deljenjem| predlogom| predstavitvijo| spoznavanjem| predlog| spoznanje| stik| stiku| povezavo|
        povezovanjem| deljenje| posredovanju mojega naslova|posredovanju naslova|posredovanjem naslova|posredovanjem
        svojega naslova|posredovanjem mojih podatkov|deljenjem naslova) (|bobu|mu) / @slsub@(naj|kar naj|naj kar|pa
        naj|potem naj|naj le) (|bob |on |gospod |gospod bob |vaš prijatelj |kolega |človek )@slme@(|bob |on |kar
        |lahko
        |)@slwr@ @slwhen@ / @slsub@(|bob |on |seveda |vsekakor |kar )(lahko|lahko kar|lahko tudi) (|bob |on
        )@slme@(|kar
        |mirno |kadarkoli |bob |on |neposredno )@slwr@ @slwhen@ / (bob |on |)(me|mi|se mi|se name) lahko (|kar |mirno
        |kadarkoli |seveda |neposredno )@slwr@ @slwhen@ / @slsub@(recite|reci|povejte|povej|sporočite|sporoči|javite)
        (mu|bobu|ji) (|,) (|kar )(naj|da naj|da lahko|da me lahko|da mi lahko) @slme@@slwr@ @slwhen@ /
        @slsub@(recite|reci|povejte|povej|sporočite|sporoči) (mu|bobu|ji)(|,) da (|se )(sem za|strinjam|se
        strinjam|čakam|čakam na njegov mail|čakam njegov mail|nimam nič proti|bom vesel|bom vesela|me veseli|ga z
        veseljem spoznam|bi ga rad spoznal|bi ga rada spoznala) /
        @slsub@(povežite|poveži|spoznajte|spoznaj|seznanite|seznani|predstavite|predstavi|združite|združi)
        (naju|me|nas|naju oba|kar naju|me z njim|me z bobom|naju z bobom|nas z bobom) (|kar|po mailu|prosim|čim prej|z
        njim|z bobom|med sabo) / kar (povežite|poveži|spoznajte|spoznaj|predstavite|predstavi|dajte|daj|naj piše|naj
        pokliče|naj se javi|naj se oglasi|izvolite|naprej|pošljite|posredujte|delite|deli) (|naju|nas|me|me z
        njim|mu|mu
        naslov|mu moj naslov|mu moj mail|mi|prosim|kontakt) / @slsub@(|jaz |osebno |prav |res |absolutno |sam |sama
        )(nimam|nimamo|nimava) (|prav |absolutno |nobenih |čisto |osebno |jaz |nobenega |res |s tem
        )(nič|ničesar|zadržkov|pomislekov|ugovorov|težav|problema|problemov|ugovora|nobenih zadržkov|nobenih
        pomislekov|nobenih težav|nobenega problema|razloga za zavrnitev|razlogov proti|razloga da bi zavrnil)
        (|proti|proti temu|proti stiku|proti spoznavanju|s tem|glede tega|proti temu spoznavanju) (|naj piše|naj se
        javi|naj mi piše|naj se oglasi|povežite naju|poveži naju|kar dajte|kar daj|naj se mi javi|naj me
        kontaktira|spoznajte naju) / (nič|prav nič) nimam proti (|temu|stiku|spoznavanju) (|naj piše|naj mi piše|naj
        se
        javi|naj se oglasi|kar dajte) / (to |z moje strani |z naše strani |kar se mene tiče |kar se mene tiče , |zame
        |za mene |kar zadeva mene |kar zadeva mene , |po moje |meni )(|to je |je to |to |)(|to |)(v redu|ok|okej|je v
        redu|super|prav|sprejemljivo|čisto v redu|povsem v redu|ni problema|ni ovir|ni zadržkov|ni težav|ni problem|je
        ok|je prav|je super|ustreza|je čisto v redu|ja|ni noben problem|brez problema|sem za|se strinjam|zelena
        luč|kar)
        (|zame|z moje strani|tako|kar se mene tiče|naj piše|naj se javi) / (|mene |)(to |)(ne moti me|me ne moti|me to
        ne moti|mi ni problem|ni mi problem|mi je prav|mi ustreza|mi paše|mi je v redu|prav mi je|ustreza mi|ne
        nasprotujem|ne bom nasprotoval|ne bom nasprotovala) (|to|če mi piše|naj piše) / (ja|da|lahko|seveda|no|ok)(|,)
        (zakaj|zakej|kaj) (|pa )ne / (|jaz |mi |)(|sem |smo |)(|sem |čisto |definitivno |vsekakor )(za|zraven|noter|na
        voljo|pripravljen|pripravljena|pri stvari|odprt za|odprta za|v igri|takoj za) (|sem|smo) (|nova
        poznanstva|nove
        stike|pogovor|sodelovanje|stik|pomoč|to|na pogovor|na stik|pomagati|se pogovoriti|predloge|spoznavanje) / jaz
        sem (zraven|noter|za|in) / sem zraven / (štejte|štej|vpišite|vpiši|računajte|računaj|vključite) (|me
        )(name|noter|zraven|me noter|na mene|mene) / (računajte|računaj|štejte|štej) name / odprt sem za (|nova |nove
        |vsak )(poznanstva|stike|pogovor|sodelovanje|stik) / odprta sem za (|nova |nove |vsak
        )(poznanstva|stike|pogovor|sodelovanje|stik) / (|že |komaj |z veseljem |nestrpno |)(čakam|pričakujem|veselim
        se|se veselim|me veseli|komaj čakam) (|na |že |z veseljem )(|njegov|njegovo|njegovega|njegovega
        prvega|novega|tega|bobov|bobovega|bobovo|na njegov|na njegovo) (mail| mejl| e-mail| maila| sporočilo|
        sporočila|
        klic| klica| pismo| pisma| stik| stika| poznanstva| spoznanja| spoznavanja| pogovor| pogovora| srečanja| da mi
        piše|da se javi|, da ga spoznam|da ga spoznam|, da se spoznava|da se spoznava|, da slišim od njega|da slišim
        od
        njega|sodelovanja|da se oglasi|klepeta|javljanja|stik z njim|stika z njim) (|od njega|z njim|z bobom|od boba)
        /
        (moj |)odgovor je (ja|da|pritrdilen|pozitiven|seveda ja|vsekakor ja|definitivno ja) / odgovarjam (z ja|z
        da|pritrdilno) / (rečem|pravim) (ja|da) / imate (moje|mojo) (soglasje|privolitev|dovoljenje) / imaš
        (moje|mojo)
        (soglasje|privolitev|dovoljenje|blagoslov) /
        (dovolim|dovoljujem|odobravam|soglašam|privolim|pristanem|pristajam|sprejmem|sprejemam|potrjujem) (|to|z
        veseljem|predlog|ponudbo|povabilo|v to|na to|hvaležno|s hvaležnostjo|na predlog|spoznavanje) /
        (seveda|jasno|vsekakor|itak|gotovo|zagotovo|definitivno) (|da |pa |, |)(ja|da|lahko|strinjam se|se
        strinjam|sem
        za|naj|z veseljem|kar|naj piše|naj se javi|želim|bi|me zanima|bi z veseljem|dovolim|sprejmem) / (ma |pa |a |no
        |)(|ja | )(seveda| jasno| itak| lahko| ja| ajde| dej| daj| pač| kar| valda| valjda| normalno| absolutno|
        velja|
        kakopa| kako pa|se ve|zakaj pa ne) (|ja|da|lahko|hvala|prosim|z veseljem|kar|no|velja|daj|dej|super) /
        (ja|da|no|ok|pa|ma) (|pa |kar )(ja|lahko|daj|dej|dajte|velja|super|kar|ajde|ustreza|mi ustreza|mi
        paše|jasno|seveda|itak|z veseljem|prosim|naj piše|naj se javi|naj se oglasi|naj mi piše|hvala) / ja kr / kr /
        kr
        daj / kr dej / kr dajte / kar daj / kar dajmo / ja kr daj / ja kr daj mu (moj |)(mail|mejl|naslov|kontakt) /
        kr
        naj (piše|se javi|mi piše|pokliče|se oglasi) / (|ja |)(kr|kar) (|dej|daj) mu (moj
        |)(mail|mejl|naslov|kontakt|številko) / lohk / lohka / lahk / loh / ja lohk / velja / dej / dajmo / gremo /
        ajde
        / ajd / jp / jup / jap / jaja / ja ja / se ve / se ve da / kakopa / kako pa / valda / valjda ja / normalno / z
        velikim veseljem / z največjim veseljem / z veseljem (|ja|se
        strinjam|sprejmem|sprejemam|pristanem|pomagam|bom|bi|mu pomagam|ga spoznam|odgovorim) (|pomagal|pomagala|ga
        spoznal|ga spoznala|poklepetal|poklepetala|odgovoril|odgovorila|se pogovoril|se pogovorila|poklepetam|se
        pogovorim) (|z njim|mu|z bobom) / (ravno |to |)(mi |nama |nam |)(pride zelo prav|pride prav|pride še kako
        prav|pride kot naročeno|ustreza|zelo ustreza|odgovarja) / dobrodošel / (vedno |)(je |)dobrodošel / podpiram
        (|to|idejo|predlog) / (|ja |prav |v redu |ok |potem )(se bova spoznala|bova se spoznala|spoznajva se|se
        spoznava|se bova slišala|se bova že spoznala) / (pa|ma|no|prav) (naj|naj bo|naj no|naj pa) /
        @slsub@(mail|mejl|naslov|e-mail|kontakt) (|moj )(lahko|kar|lahko daste|daj|dajte) / @slsub@(nimam|nič nimam)
        (|nič )proti(|,) da (se |ga |)(slišiva|spoznava|pogovoriva|srečava|dobiva|poveževa|spoznam|pokličeva|slišim z
        njim) (|z njim) / (men|meni|zame|to|z moje strani) (|to |je |je to )(ok|okej|v redu|super) (zame|je|za mene) /
        (povežite|povezujte|kar povežite) (|naju) / (no|pa|no pa|ajde|ja pa) (dajmo|daj|dajte|prav|dobro|ok|v redu) /
        ni
        mi (težko|problem) / mi ni (težko|problem) / @slsub@(naj|kar naj) (|me |mi )(vpraša|piše|povpraša) (|vse |,
        |)(kar|karkoli|kar koli) (|ga |si )(želi|hoče|zanima) / (potrjujem|dajem|s tem potrjujem|podajam) (|svoje
        |moje
        )(soglasje|privolitev) (|za spoznanje|za spoznavanje|za stik|za posredovanje naslova|k spoznanju|za
        posredovanje
        mojega naslova) (|z njim|z bobom|z gospodom bobom|z vašim prijateljem|bobu) /
        (|a|ja|in )zakaj (pa ne|pa ne bi|ne bi|le ne) (|?) / (|kar|lahko )(naju|nas) (|kar|lahko
        )(spoznajte|spoznaj|predstavite|povežite|poveži|seznanite|spoznate|predstavite) / seveda(|,) (da
        )(želim|hočem|bi|lahko|me zanima|se strinjam) (|ga spoznati) / (kar|pa kar|lahko)(takoj |takoj zdaj|še
        danes|že danes|že jutri) (|zdaj) / z obema rokama (|za) / (kakšno|kakšno
        je to|kaj je to za) vprašanje(|!|,|?) (|pa|ja )(seveda|da|jasno|vsekakor) / (kaj sprašuješ|kaj sprašujete|še
        sprašuješ|še sprašujete)(|!|?|,) (|ja )(seveda|da|jasno|vsekakor) / (kar|mirno|brez skrbi) (naju|nas)
        (povežite|spoznajte|poveži|spoznaj|predstavite)
    """,
    "fond": """
        (|z |zelo |z velikim )(veseljem|rad|rada|zadovoljstvom) / (|zelo )(rad|rada) (|bi|ga|jo) (|spoznal|spoznala|ga
        spoznal|jo spoznal|ga spoznala|se srečal|se srečala) (|z njim|z bobom|boba|ga) / (želim|želel bi|želela bi|bi
        rad|bi rada|z veseljem ga|z veseljem jo|veselilo bi me) (|spoznati|spoznal|spoznam|ga spoznati|jo spoznati|ga
        spoznal|ga spoznala|spoznala) (|boba|bob|ga|jo) / (|to )(bi bilo|se sliši|zveni) (|
        zelo )(odlično|super|dobro|krasno|lepo|čudovito) / zanima me / me zanima /
        (|jaz |ja |in |tudi |meni |zelo |z veseljem |vsekakor |seveda |res |mi |tudi sam |tudi sama |da |vedno )(|zelo
        |z veseljem |res |bi |bom |ga |se |tudi |mi |me |bi ga |bi se |bi me |bi mi |me bo |bi bil |bi bila
        )(rad|rada|z
        veseljem|vesel|vesela|želim|želel|želela|želimo|hotel|hotela|veseli|veselilo|zanima|zanimalo|v veselje|v
        čast|užitek|zadovoljstvo|v zadovoljstvo|pripravljen|pripravljena|rad bi|rada bi|vesel bom|vesela bom|bi rad|bi
        rada|bom rad|bom rada|bi vesel|bi z veseljem|bom z veseljem|z veseljem bi|z veseljem bom|srečen|srečna) (|bi
        |bom |ga |se |bi ga |bi se |bom ga |bom se |mu |bi mu |bom mu |bi z njim |bom z njim |z njim |me |sem |bi bilo
        |bilo |če |, če |, da |če ga |da )@slmeet@ @slwith@ / (z veseljem|z velikim veseljem|rad|rada|zelo rad|zelo
        rada|z največjim veseljem) (|bom |bi |ga |mu |se |z njim |ga bom |mu bom |se bom |bi ga |bi se |bi z njim |bom
        z
        njim )(spoznal| spoznala| spoznam| poklepetal| poklepetala| poklepetam| pomagal| pomagala| pomagam| odgovoril|
        odgovorila| odgovorim| pogovoril| pogovorila| pogovorim| govoril| govorila| povežem| slišim| slišal| slišala|
        srečal| srečala| sprejmem| sprejel| sprejela| sodeloval| sodelovala| spregovoril| spregovorila) (|z njim|z
        bobom|boba|ga|mu|kolikor lahko|na njegova vprašanja|če lahko) / (|zelo |res |)(vesel|vesela|hvaležen|hvaležna)
        (bom|bi bil|bi bila|sem) (|zelo |vam |ti )(|,) (|če |ko )(|naju |me |mi |mu |se |se mi |naju z bobom
        )(povežete| povežeš| spoznate| spoznaš| predstavite| piše| javi| oglasi| daste moj naslov|daste moj
        mail|posredujete moj
        naslov|njegovega maila|njegovega sporočila|stika|novega poznanstva|novih
        poznanstev|pogovora|priložnosti|spoznanja|vsakega stika) (|z njim|z bobom) / (|to |mi |me |)(|zelo |res |pa
        )(zanima me|me zanima|me tudi zanima|mi je zanimivo|se mi zdi zanimivo|zanimivo se mi zdi|mi je všeč|všeč mi
        je|mi ugaja) (|to|predlog|ideja|tema|zelo|s čim se ukvarja) / (|tudi jaz |jaz |sem |)(že dolgo|že nekaj
        časa|že
        od nekdaj|vedno|že prej|že sam|že sama) (|ga |sem ga |sem |bi ga |si |si ga |se
        )(želim|želel|želela|hotel|hotela|rad|rada|iščem priložnost) (|ga |z njim )(|spoznati|spoznal|spoznala|priti v
        stik|pogovoriti se|govoriti) (|z njim|boba|ga) / (|to )(bi bilo|bi mi bilo|mi bo|mi bi bilo|bo) (|zelo |meni
        |mi
        )(v veselje|v čast|super|odlično|krasno|čudovito|všeč|fino|užitek|prav|koristno) (|ga spoznati|spoznati
        ga|pomagati|zame|hvala) / (|tako |takšno |to |novo |tak )(poznanstvo|spoznanje|spoznavanje|stik) (|bi mi |bi
        |mi
        |bo |mi bo |nam bi )(|zelo |še kako |res )(|mi |bilo |prišlo |zelo )(koristilo|koristno|prav|prišlo
        prav|dobrodošlo|zanimivo|v korist|všeč) / (|zelo |)(vesel|vesela|veselilo me bo|veselilo bi me|me bo veselilo)
        (|bom |bi bil |bi bila )(|,)(če |)(lahko|mu lahko|bom lahko|mu bom lahko|lahko kako) (|mu |kako |kakorkoli
        )(pomagam|pomagal|pomagala|koristim|v pomoč) (|mu|bobu) /
        (|pa |a |in |le )(kako|mar) (bi|naj bi|pa bi|bi jaz) (|lahko |mogel |mogla |sploh |to |tole |@nm@ )(|to |tole
        |kaj takega |@nm@ |takšno ponudbo |takšni ponudbi )(zavrnil|zavrnila|rekel ne|rekla
        ne|odklonil|odklonila|uprl|uprla) (|@nm@|takšno ponudbo|takšni ponudbi|takšno priložnost|kaj takega|to) (|?) /
        (|pa |le )kako naj (zavrnem|odklonim|rečem ne) (@nm@|takšno ponudbo|takšni ponudbi|takšno priložnost|kaj
        takega) (|?) / kdo bi (to |tole |kaj takega |takšno ponudbo |)(zavrnil|odklonil|rekel ne) (|@nm@|takšno
        ponudbo|kaj takega|to) (|?) / (to |tega |kaj takega |take ponudbe |takšne ponudbe |takšne priložnosti |@nm@
        )se ne
        (zavrne|zavrača|odkloni|zamudi|reče ne|odklanja|zamuja) (|@nm@) / (škoda|greh|neumno|bilo bi škoda|bilo bi
        neumno|škoda bi bilo|neumno bi bilo|greh bi bil|greh bi bilo) (|bi bilo|je|bi bil )(|to|tole
        )(zavrniti|odkloniti|ne sprejeti|zamuditi) (|takšno ponudbo|takšno priložnost|to) / (|saj
        )(nor|nora|neumen|neumna|bedak|trapast|trapasta) bi (bil|bila|moral biti|morala biti)(|,) (|če|da )(|bi|bi
        to|tega|to )(zavrnil|zavrnila|ne sprejel|ne sprejela|odklonil|odklonila|zamudil|zamudila) (|takšno
        ponudbo|takšno priložnost|to) / (bil|bila) bi (nor|nora|neumen|neumna|bedak|trapast)(|,) (|če|da )(|bi|bi
        to|to )(zavrnil|zavrnila|odklonil|odklonila|ne sprejel|ne sprejela) (|takšno ponudbo|to) / (samo|le)
        (norec|bedak|tepec) bi (to |)(zavrnil|odklonil) (|to) / saj nisem (nor|nora)(|,) da bi (|to
        )(zavrnil|zavrnila) / (v čast|v veliko čast) (mi bo|mi je|bi mi bilo) ...
    """,
    "warm": """
        (|zveni |zelo )zanimivo / super / odlično / krasno / ni problema / nič hudega / zakaj ne / zakaj pa ne /
        dobra ideja /
        (|pa |ja |a |)(zakaj|kaj|zakej) (|pa |ga |)(ne|pa ne) / (ni problema|ni problem|brez problema|brez težav|brez
        skrbi|noben problem|ni panike|ni frke|ni blema|brez panike|ni težav) /
        (|a|in )zakaj ne ? / (|temu |@nm@|takšni ponudbi|tega|takšne ponudbe )(|preprosto|enostavno )ne (morem|znam|bi
        mogel|bi mogla|smem) (|@nm@|tega|temu|preprosto )(zavrniti|reči ne|odreči|odkloniti|upreti) (|takšni
        ponudbi|takšne ponudbe|@nm@|tega) / @nm@ je (|res|zelo|vedno|tako|prava|pravo
        )(zlata|zlat|prijazna|prijazen|draga|čudovita|čudovit|super|dobra|dober|krasna|krasen|zaklad|srček|odlična|odličen|mila)
        / @nm@ ima (|vedno|res|zelo )(dober|odličen|izvrsten|dobre|odlične) (okus|nos|ideje|občutek|zamisli) (|za
        ljudi) / (prijatelji|prijatelj|prijateljica) (|od )@nm@ (so|je) (|tudi|vedno
        )(moji|moj|moja|dobrodošli|dobrodošel) (|prijatelji|prijatelj|prijateljica) /
        @uns@ / ne na @adrs@ / (|jaz )(ne|redko se|nikoli se ne) (|se
        )(oglašam|maram|uporabljam|dvigujem|dvigam|javljam) (|se )(|na|rad|rada
        )(telefon|klice|telefona|telefoniranja|neznane številke) /
        (|ker )(|v službi|v pisarni|čez dan|zdaj )ne (morem|maram|smem) (|v službi|prosto
        )(govoriti|telefonirati|klepetati|se oglašati|dvigniti|oglašati se) (|v službi|čez dan) / (|ampak|a|pa|vendar
        )(zdaj|sedaj|danes|že) (|je|mi je|je že|imam|sem|je bolj )(lažje|bolje|bolj prosto|mirneje|čas|več
        časa|prost|prosta) / (prejšnji teden|zadnje čase|doslej|prej) (|nikakor )nisem
        (utegnil|utegnila|mogel|mogla|imel časa|imela časa|uspel|uspela)
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
        nisem zainteresiran|nisem zainteresirana|ne želim|moram zavrniti|ni zame) ... / ni (treba|potrebno|zame) /
        (|@slneg@ (|,|da |, da |vas da )) (|mojega |moj |mojih |svojega )(|naslova |naslov |maila |mail |e-naslova
        |mejla |podatkov |kontakta |številke |elektronskega naslova )@slob@(ne|nikar ne|nikar|naj se ne) (|prosim |mu
        |ji |jim |ga |tega )@slob@@slnot@ @slob@(|mojega|moj|mojih|mojo|svojega|naslova)
        (|naslova|maila|e-naslova|podatkov|zasebnega|elektronskega) ... / (|mojega |svojega |svoj |moj
        )(naslova| maila| e-naslova| mejla| kontakta| podatkov| številke| elektronskega naslova|e-maila|naslov)
        (|svojega |raje
        |pač |načeloma |nikomur |vam |mu |neznancem )(ne bi|ne bom|ne|nočem|ne želim|ne maram|raje ne bi|raje ne|ne
        mislim|ne nameravam) (|rad |rada |nikomur |vam |mu |neznancem |kar tako |raje )@slgav@ ... / (|jaz |načeloma
        |nikoli |nikomur |žal |raje |običajno )(ne bi|ne bom|ne|nočem|ne želim|ne maram|raje ne bi|ne nameravam|ne
        mislim) (|rad |rada |nikomur |vam |mu |neznancem |raje |svojega |svojih |mojega )(|svojega |svojih |mojega
        |naslova |maila )(|naslova |maila )@slgav@
        (|svojega|svojih|mojega|naslova|maila|nikomur|neznancem|mu|podatkov)
        ... / (obdržite|obdrži|zadržite|zadrži|hranite|pustite|ohranite|varujte) (|prosim )(moj|moje|mojo)
        (naslov|mail|kontakt|podatke|e-naslov) (|prosim |raje |samo )(zase|pri sebi|v
        tajnosti|zasebno|zaupno|zaseben|pri vas) / (|naj |želim da |raje vidim da |želim , da )(|moj |moji
        )(naslov|mail|podatki|kontakt) (|naj |raje )(ostane|ostanejo|bi ostal) (|samo )(pri vas|med nama|pri
        meni|zaseben|zasebni|tajen|pri tebi|skrit|v tajnosti) / (raje|rajši|najraje|bolje|bi raje|jaz bi raje|jaz
        raje|prednost dajem temu da) (|bi |bom |da |bi se
        )(|)(ostal|ostala|ostanem|zadržal|zadržala|obdržal|obdržala|obdržim|ne|ne bi|ne bom| izpustil| izpustila|
        izpustim| preskočil| preskočila| preskočim| zavrnil| zavrnila| odklonil| odklonila| brez| vzdržal| vzdržala|
        odpovedal| odpovedala| izognil| izognila) (anonimen|anonimna|ob strani|naslov zase|svoj naslov|svoje
        podatke|zase|delil|delila|dal|dala|dajal|dajala|spoznaval|spoznavala|tega|to|tokrat|se v
        to|sodeloval|sodelovala|temu|naslova|svojega|mail zase|svoj mail|novih|razkril|razkrila|stika|se
        temu|posredoval|posredovala|se spuščal|se spuščala) ... / (|to |tole |tema |žal to |ampak to |preprosto |to
        preprosto |to res |pač )(ni|ni ravno|niso|ni več|pač ni) (|ravno |res |čisto |več
        |)(|moj|moja|moje|naše|zame|moje področje|moja tema|moja stroka|moj svet|moj stil|moja stvar|moje delo|moje
        polje|moj hobi|moj interes|po mojem okusu|v mojem interesu|z mojega področja|iz moje stroke|moja branža|moja
        panoga|moja domena|moj fah|moje torišče|moj konjiček|v mojih načrtih|moja skodelica čaja)
        (|to|področje|več|stvar) ... / (|jaz |s tem |žal |s takimi stvarmi |že dolgo )(|se |)(|s tem |s takimi stvarmi
        |že dolgo |več )(|se )(ne|že dolgo ne|več ne) (|s tem |več |s takimi stvarmi
        )(ukvarjam|ukvarjamo|zanimam|delam
        več|delam na tem področju|delam tega|sodelujem|spoznavam prek interneta|spoznavam prek maila|spoznavam ljudi
        prek interneta|družim z neznanci|dopisujem z neznanci|pogovarjam z neznanci|spuščam v to|spuščam v take
        stvari|spuščam v stike z neznanci) (|s tem|več|s takimi stvarmi|ljudmi) ... / (|jaz |že
        |)(imam|dobivam|dobim|prejmem|imam že|že imam|jih imam) (|že |itak |tako ali tako |povsem |več kot |tudi tako
        |že tako )(dovolj|preveč|veliko|ogromno|polno|kup|dosti|zadosti|več kot dovolj) (|svojih |poslovnih |novih
        |takih |takšnih |drugih )(kontaktov| poznanstev| znancev| prijateljev| mailov| mejlov| pošte| spama| dela|
        obveznosti| skrbi| ljudi| dobaviteljev| projektov| sporočil| stikov| povezav| opravkov) (|že|itak|tako ali
        tako|v življenju|trenutno) /
        (kontaktov|mailov|dela|prijateljev|znancev|spama|obveznosti|stikov|poznanstev|pošte) (|že |itak |tako ali tako
        )(imam|je dovolj|imam dovolj|imam preveč|imam že dovolj|imam dosti|imam čez glavo|imam na pretek|mi je dovolj)
        (|že|dovolj|preveč|dosti) / (|jaz |bojim se , da |bojim se da |mislim da |)(|mu |vam |tu |pri tem |žal |težko
        |verjetno |najbrž )(|mu |vam |tu |pri tem )(ne morem|ne bom mogel|ne bom mogla|ne bi mogel|ne bi mogla|ne
        bom|ne
        bi bil|ne bi bila|težko) (|mu |vam |tu |pri tem |kaj dosti |veliko |dosti )(|biti |bil |bila
        |)(pomagati|pomagal|pomagala|v pomoč|koristen|koristna|v korist|kaj pomagati|veliko
        pomagati|sodelovati|sodeloval|sodelovala|biti v pomoč|biti v korist) (|mu|vam|pri tem|njemu|tu|bobu) ... /
        (samo
        |le )(|bi |bom |mu |mu bi |bi mu |mu bom )(|mu | )(zapravljal| zapravljala| kradel| kradla| jemal| jemala|
        trosil| trosila| tratil| tratila| zapravil| zapravila| izgubljal| izgubljala| vzel| vzela| zapravlja|
        izgublja|
        izgublja svoj|tratim|zapravljam) (|njegov |svoj |mu )čas (|z mano|zaman|z menoj) / (|jaz |)nisem (|prava
        |pravi
        |ta |najboljša |ustrezna |najboljši |tista )(oseba|človek|naslov|naslovnik|kandidat|sogovornik|izbira|ki jo
        išče|ki jo potrebuje) (|za to|zanj|ki jo išče|za to temo) ... / (|ajde |raje |bolje |prosim |pa )(|raje
        )(pustimo|pustimo to|pustiva|pustiva to|izpustimo|izpustimo to|preskočimo|preskočimo to|pozabimo|pozabimo
        to|opustimo|opustimo to|pustimo stvari kot so|pustimo pri miru) (|to|tokrat|hvala|pri tem) / (|to |tokrat
        |tole
        |hvala |jaz |jaz bom |bom |bi )(|to |tokrat |raje
        | )(preskočim| preskočil| preskočila| izpustim| izpustil| izpustila| pasem| bom pas|pas|spustim|se
        vzdržim|vzdržim se|se
        bom vzdržal|se bom vzdržala|vzdržal|vzdržala|bom preskočil|bom preskočila|bom izpustil|bom izpustila|bom
        odklonil|bom odklonila|bom zavrnil|bom zavrnila|bom raje izpustil|bom raje
        izpustila|odklonil|odklonila|zavrnil|zavrnila|odnehal|odnehala|izpuščam|prepustil drugim|prepustila
        drugim|spustil|spustila) (|to|tokrat|hvala|ponudbo|predlog|to priložnost|povabilo|se) /
        (prizanesite|prizanesi|izpustite|izpusti|preskočite|preskoči|izvzemite) (me|mi) (|s tem|prosim|pri tem|tega) /
        (ne|nikar) (vpletajte| vmešavajte| vključujte| mešajte| spravljajte| spoznavajte| povezujte| predstavljajte|
        računajte| računaj| štejte| vpletaj| trudite| trudite se) (|me|name|naju|nas|se) (|v to|z
        njim|prosim|zraven|name) / (ampak |vendar |tokrat |raje |bolje |hvala |hvala , |pa )brez mene
        (|prosim|hvala|tokrat) / (|ma |)(|meni |)(se mi ne da|ne da se mi|se mi ne ljubi|ne ljubi se mi|mi ni do
        tega|ni
        mi do tega|mi ne paše|ne paše mi|mi ni|ni mi za|ni mi za to|ne bi|ne bi prosim|ne bi ne|raje ne|rajši ne|raje
        ne
        bi|raje ne hvala|bolje ne|bolje da ne|raje bi ne|niti slučajno|ni govora|ni šans|ni šanse|nikakor
        ne|nikakor|sploh ne|ne pride v poštev|to ne pride v poštev|v nobenem primeru|pod nobenim pogojem|za noben
        denar|niti pod razno|ni potrebe|ni potrebno|ni smisla|ni treba|ni mi treba|ne rabim|ne potrebujem|tega ne
        rabim|tega ne potrebujem|ne rabim tega|ne potrebujem tega|me ne zanima|ne zanima me|me to ne zanima|to me ne
        zanima|me žal ne zanima|žal me ne zanima|nisem za|nisem za to|nisem za take stvari|nisem zainteresiran|nisem
        zainteresirana|nisem pripravljen|nisem pripravljena|nisem za nova poznanstva|ne vidim smisla|ne vidim
        razloga|ne
        vidim potrebe|ne čutim potrebe|ne počutim se udobno|mi ni prijetno|ni mi prijetno|mi ni všeč|ni mi
        všeč|neprijetno mi je|mi je neprijetno|ne želim|ne želim si|nočem|ne maram|ne iščem|ne bi rad|ne bi rada|ne bi
        želel|ne bi želela|ne mislim|ne nameravam|nimam namena|nimam želje|nimam interesa|nimam volje|nimam
        potrebe|nimam časa|nimam energije|nimam živcev|nimam ne časa ne volje|nimam časa in volje|nimam kaj
        iskati|zdaj
        nimam časa|žal nimam časa|res nimam časa) (|hvala|tega|s tem|v tem|za to|v to|stika|stika z njim|stikov|z njim
        imeti opravka|imeti opravka z njim|novih stikov|novih poznanstev|spoznavati novih ljudi|spoznavati|novih
        kontaktov|za nova poznanstva|za nove stike|za take stvari|za spoznavanje|deliti naslova|dajati naslova|dajati
        svojega naslova|deliti svojega naslova|stikov z neznanci|po tem|za dopisovanje|po novih poznanstvih|po novih
        stikih|zdaj|z njim|zanj|z njim v stik|v stik z njim|nikogar|nikogar novega|spoznati|ga spoznati|ga spoznal|ga
        spoznala|da mi piše|da mi kdo piše|sodelovati|tu|za kaj takega) (|več|hvala|prosim|tokrat) / (|bojim se , da
        |bojim se da |žal |zato |torej |jaz |tokrat |žal mi je , ampak |žal mi je ampak )(|bom |bi |moram |bom moral
        |bom morala |moral bom |morala bom |prisiljen sem |prisiljena sem |odločil sem se |odločila sem se |raje |raje
        bi |raje bom |tokrat bom |vseeno bom |žal bom |žal moram |vas moram |bom raje |vam moram )(|vljudno |žal |raje
        |tokrat |s hvaležnostjo |vseeno |vas |vam |ponudbo |predlog
        )(zavrniti|zavrnil|zavrnila|zavračam|zavrnem|odkloniti|odklonil|odklonila|odklanjam|odklonim|reči ne|rekel
        ne|rekla ne|rečem ne|odpovedati|odpovedal|odpovedala|se zahvalil in odklonil|odgovoriti z
        ne|preskočil|preskočila|izpustil|izpustila|ne sprejmem|ne pristanem|vzdržal|vzdržala|ne bom)
        (|ponudbo|predlog|povabilo|tokrat|to|vašo ponudbo|hvala|temu|se) / (moj |)odgovor je (ne|negativen|nikalen|žal
        ne|odločen ne) / odgovarjam (z ne|negativno|nikalno) / (rečem|pravim) ne / (|jaz |)ne (dajem|dam|podajam)
        (|svojega |vam )(soglasja|privolitve|dovoljenja|privoljenja) ... / soglasja (|vam )ne (dam|dajem|bom dal|bom
        dala) / (|jaz |)ne (dovolim| dovoljujem| soglašam| privolim| pristajam| pristanem| sprejmem| strinjam
        se|odobravam) ...
        / se ne strinjam ... / (prepovedujem|zavračam|odklanjam) ... /
        (kategorično|definitivno|absolutno|odločno|zagotovo|seveda) (ne|proti|sem proti|nočem|zavračam) / (|jaz |)(sem
        |)(|odločno |izrecno |absolutno |raje )proti (|temu|sem|posredovanju|deljenju|posredovanju
        naslova|posredovanju
        mojega naslova) / (|več |zato |ne |z njim |z bobom |z nikomer |z neznanci |s tem )(|se |)(|več |)(ne
        želim|nočem|ne bom|ne bi|nimam namena|nimam želje|ne nameravam|ne maram|ne mislim) (|več |se |imeti |z njim
        |stika |z njim več |rad |rada )(|več |se |z njim | )(stika| stikov| kontaktirati| komunicirati| komuniciral|
        spoznavati| govoriti| pogovarjati| družiti| sodelovati| dopisovati| imeti opravka|imeti nič|imeti
        stika|obnavljati stika|obnavljati|nič imeti|v stik|navezovati|navezovati stikov|imeti
        opravkov|sodeloval|sodelovala|opravka|opravka z njim|govoril|govorila) ... / (hvala|hvala lepa|najlepša
        hvala|hvala vam|hvala ti|hvala za ponudbo|hvala za vprašanje)(|,|.) (|ampak |vendar |a |pa )(ne|raje ne|ne
        bi|ni
        treba|nočem|bom izpustil|bom izpustila|brez mene|bom odklonil|bom odklonila|bom zavrnil|bom zavrnila|nisem
        zainteresiran|nisem zainteresirana|me ne zanima|ne zanima me|ni potrebno|ni potrebe|ni zame|nimam časa|bom
        preskočil|bom preskočila|moram zavrniti|bom pas|se mi ne da|ne želim|ne rabim|ne potrebujem)
        (|hvala|prosim|tokrat) / (|midva |)(|se |ga )(|že |)(poznava|poznamo|poznam) (|se |že |od prej )(|,) (|zato
        |torej |tako da |in )(ni treba|ni potrebno|ni potrebe|nima smisla|ne želim|nočem|ne bi) ... / (|ni treba |ni
        potrebno |ni potrebe |nima smisla |ne rabite )(|da )(naju|me|nas) (|z njim
        )(spoznavati|predstavljati|povezovati|povezujete|spoznavate|predstavljate) ... / ne
        (zapravljajte|trosite|tratite|izgubljajte|zapravljaj) (|z mano |zaradi mene |zaman )(časa|svojega časa|čas)
        ...
        / (poiščite|poišči|najdite|najdi) (|si |raje )(koga drugega|nekoga drugega|drugega) ... / ne poznam
        (vas|ga|te|tega človeka) (|in |, |, zato |zato |, in )(naslova |mu |vam |svojega naslova |)(ne bom|ne
        dam|nočem|ne želim|ne bi) ... / (|to |ta |vaša |vaš )(ponudba|predlog|ideja|tema|to|poznanstvo) me (|žal
        |sploh
        |nič |preveč |kaj dosti )ne (zanima|privlači|mika|navdušuje|pritegne) ... / (|to |meni )(ne ustreza mi|mi ne
        ustreza|ne odgovarja mi|mi ne odgovarja|ne paše mi|mi ne paše|ni mi všeč|mi ni všeč|ne leži mi|ne diši mi|mi
        ne
        diši) ... / (|svoj |moj )(naslov|mail|kontakt|številko) (|ponavadi |običajno )(dajem|delim|zaupam) (samo|le)
        (prijateljem|bližnjim|znancem|ljudem ki jih poznam|ljudem , ki jih poznam|kolegom|družini) ... / (ne
        bi|nočem|ne
        želim|ne bom) (ponovno|še enkrat|spet|več) / (|prosim |prosim , |želim |želim , )da (se |)(moj naslov|moj
        mail|moji podatki|moj kontakt) (|se )(|nikomur )ne
        (posreduje|daje|deli|pošilja|razkriva|posredujejo|delijo|objavlja) ... / ne da mi se / neda se mi / ne da se
        mi
        / (tega |)(res |)ne (rabim|potrebujem) (|tega|res|v življenju|hvala) / (|jaz )tega (res |zares |)(ne rabim|ne
        potrebujem|nočem|ne bi) / (|svoj |moj )(naslov|mail|kontakt|podatke) (|svoj |pa |jaz )(raje|najraje|rajši|bi
        raje|bom raje) (|bi |bom )(zadržim|obdržim|zadržal|zadržala|obdržal|obdržala|ohranim|ohranil|ohranila|ne
        dam|ne
        delim|ne bi delil|ne bi delila) (|zase|pri sebi|v tajnosti) / raje (zadržim|obdržim|ohranim) (svoj
        |)(naslov|mail|kontakt|podatke) (|zase|pri sebi) / (dovolj|dosti|preveč|čisto dovolj) (imam|mi je|jih imam)
        (|že
        |svojih )(stikov|kontaktov|poznanstev|mailov|ljudi|znancev|dela|obveznosti|prijateljev) ... /
        (dajmo|bolje|raje|dajva) (|raje |da )(ne|tega ne|brez tega) / (|več |in )ne (predlagaj|predlagajte)
        (|več|mi|tega) /
        (|in|a|ampak )(|to je|to )(prav|ravno|natanko|točno|samo) (zato|zaradi tega|iz tega razloga)
        (|pravim|odgovarjam|je moj odgovor|moj odgovor je|raje|žal|pa )(ne|ne želim|ne bi|odklanjam|zavračam|ne
        hvala|nočem|me ne zanima|ne sprejmem|bom zavrnil|bom zavrnila|hvala ne) (|, hvala|hvala) / (|in )zato
        (tudi|pa) (ne|ne želim|ne bi) (|, hvala) / (zato|torej|tako da) (ne|raje ne|ne bi)(|,) (hvala) / za (nič na
        svetu|nobeno ceno|noben denar|nobene denarje) (|na svetu) / niti (pod razno|slučajno|v sanjah|pomislim|za
        milijon) / (nikakor|sploh ne|kje pa|bog ne daj|bog varuj|bog obvaruj)(|,) (ne|hvala|ne hvala) / v mojih letih
        (|več|že )(|ne )(ne |)(iščem|rabim|potrebujem|želim|sklepam) (|več )(novih|nobenih|nova) ... / (|več )ne
        (iščem|rabim|potrebujem|želim|sklepam) (|več|nobenih )(novih) (poznanstev|prijateljev|kontaktov|ljudi|stikov)
        ... / škoda (|mi je|mojega )časa (|za to) / (|vendar|ampak|a|žal )(je|ga|tega |)ne morem (|je|ga|tega
        )sprejeti (|žal) /
        (ampak|a|vendar|toda) (tokrat|to pot|tole) (|bom|bi|raje|pa )(|raje )(ne|zavrnil|zavrnila|ne
        bi|odklonil|odklonila|brez mene|pas|hvala ne) (|, hvala)
    """,
    "excuse": """
        (|sem |žal sem )(|preveč |zelo )(zaseden|zasedena|zaposlen) / ne utegnem / (|jaz )ne morem (|na to )(reči ja|
        reči da|pristati|sprejeti) /
        (|jaz |že |žal |zdaj )(|sem |)(|že |žal |zdaj |trenutno |že dolgo )(v
        pokoju|upokojen|upokojena|upokojenec|upokojenka|šel v pokoj|šla v pokoj|zamenjal službo|zamenjala
        službo|zamenjal stroko|zamenjala stroko|zasut z delom|zasuta z delom|zasut|zasuta|prezaposlen|prezaposlena|v
        gneči|v stiski s časom|ne delam več tam|ne delam več v tej stroki|preobremenjen|preobremenjena|v drugi panogi)
        (|sem|že|z delom) / (imam |)(preveč|veliko|premalo) (dela|obveznosti|časa|opravkov) / ne utegnem / nimam kdaj
    """,
    "later": """
        kasneje / mogoče kasneje / morda kasneje / pozneje / ne zdaj / zdaj ne / še ne / ne še / danes ne /
        zaenkrat ne / trenutno ne / drugič / mogoče drugič / morda drugič / kdaj drugič / naslednji (teden|mesec) /
        naslednje leto / čez (teden|mesec|leto) / po (dopustu|počitnicah) / bom (razmislil|razmislila|premislil)
        ... / moram razmisliti ... / se oglasim ... / jutri /
        do (konca tedna|konca meseca|konca leta|jeseni|poletja|septembra|pomladi) (|sem |imam |nimam |bom )... /
        (zdaj|trenutno|sedaj) (|žal |mi )(ne morem|ni pravi čas|nimam časa|ni dober trenutek|ni primeren čas|ni pravi
        trenutek|ne utegnem|ne paše|imam gnečo|ne gre) / prezgodaj je / še je prezgodaj / čez
        (par|nekaj|dva|dve|tri|en)
        (tednov|mesecev|tedna|meseca|tedne|mesece|dni|teden|mesec) / naslednje leto / prihodnji (teden|mesec) / drugo
        leto / kdaj drugič / drugič / kasneje / pozneje / malo kasneje / ne (|več )(ta|tega|to|letos)
        (mesec|meseca|teden|tedna|leto|poletje) / (lahko|bi lahko) čez (en teden|teden dni|kakšen teden|en mesec|dva
        tedna|par dni) / (potem|takrat) pa (lahko|bomo|bom|bova) (|odgovoril|odgovorila|govorila|se slišiva) /
        (lahko|raje|bolje|mogoče|šele|kar) (|šele |eventualno )(jeseni| spomladi| poleti| pozimi| septembra| oktobra|
        novembra| decembra| januarja| februarja| marca| aprila| maja| junija| julija| avgusta| po praznikih|po
        dopustu|naslednji mesec|naslednji teden|naslednje leto|drugo leto|prihodnje leto|pred novim letom|čez en
        mesec|čez en teden) / pred (novim letom|božičem|poletjem|zimo|jesenjo|koncem leta) (|lahko|vprašajte) /
        (jeseni|spomladi|poleti|pozimi) lahko
    """,
    "stop": """
        nehajte / nehaj / dovolj / prenehajte / nehajte mi pisati ... / (|prosim )(ne |)(mi |)(več |)ne (pišite|
        pošiljajte) (|mi |več )(|več) / (|prosim )ne pišite mi več / odjava / odjavite me / (|prosim )(izbrišite|
        odstranite) ... / (nehajte|nehaj|dovolj) (|mi |z |s )(pisati|pošiljati|kontaktirati|maili|sporočili) ... /
        (prosim |)(izbrišite|odstranite|odjavite) (me|moje|moj) ... / ne (pišite|pošiljajte) (|mi )(več) ... /
        pustite me (pri miru|na miru) /
        (|prosim |zahtevam da
        |)(umaknite|umakni|izbrišite|izbriši|zbrišite|zbriši|črtajte|odstranite|odjavite|izpišite|vzemite)
        (me|moj|mojo|moje) ... / (dovolj|nehajte|prenehajte|nehaj|dosti) (|mi |z |s |imam
        )(maili|mejli|sporočili|pisanjem|spamom|pošiljanjem|pisati|pošiljati|pošiljati mi|spamati|vaših mailov|vaših
        sporočil) ... / (nikoli |)(ne |)(mi |me )(več |)ne (pišite|kontaktirajte|pošiljajte|piši) ... / ne želim (več
        |)(prejemati|dobivati|vaših mailov|vaših sporočil) ... / ne pišite mi ... / ne piši mi ... / nikoli več mi ne
        (pišite|piši|pošiljajte) ... / ne kontaktirajte me ... / (|prosim |zahtevam |želim )(|vas )(|, )da me
        (izbrišete|zbrišete|odstranite|odjavite|umaknete|črtate|izpišete) ... / ne mi (več
        |)(pisat|pisati|pošiljat|pošiljati|težit) (|več|mailov) / (pustite|pusti|dajte) (me|mi) (|že |končno |prosim
        )(pri miru|na miru|mir) (|že|končno|prosim) / ne želim(|,) da mi (več |)(pišete|pošiljate) ... /
        (|prosim|in|prosim vas )(|, )(|mi|več|nikoli več|nikoli )(ne|nikar|nehajte|prenehajte|nikoli več) (|mi
        )(|več|več ne|nikoli več|ne )(pošiljajte|pošiljaj|pišite|piši|pošiljati|pisati|nadlegujte|težite) (|mi
        )(|več|nikoli|nikoli več|takih|ničesar )(|več|takih|takšnih|takega|takšnega|nobenih
        )(stvari|mailov|sporočil|ničesar|več|nikoli|nikoli več|takega|takšnega|podobnega|ponudb|neumnosti) / nikoli
        (več )mi (|več )ne (pišite|piši|pošiljajte) ... / nikoli več (|mi )ne (pišite|piši|pošiljajte) ... / nikoli
        več mi ne (pišite|pošiljajte) / (pustite|pusti) me (|že|končno )(pri miru|na miru) (s|z)
        (|temi|svojimi|vašimi|tem )(maili|sporočili|ponudbami|neumnostmi|tem) / (nehajte|prenehajte|dovolj)
        (|mi|s|z|imam|je )(|temi|vaših|teh )(pošiljati|pisati|maili|mailov|sporočil|sporočili) ...
    """,
    "doubt": """
        če / ko / kadar / preden / pod pogojem / pogoj / samo / le / mogoče / morda / verjetno / odvisno / bomo
        videli / ne vem / nimam pojma / nisem prepričan / nisem prepričana / kdo / kaj / kako / kje / zakaj / kateri
        / ali / lahko prosim / pravi / rekel / rekla / haha / dopust / dopustu / prejel / posredujem / najprej / več
        informacij / ja in ne / ja ne / da ne / hmm / problem / mislim / vseeno / ne poznam ga / sicer / nisem proti
        / ne vidim težave / nimam težav /
        (|jaz |)ne morem reči (ne|ja|da|niti) ... / ne (rečem|pravim) (ne|ja|da|niti) / nisem rekel (ne|ja) / nisem
        rekla (ne|ja) / ja ja , seveda / kaj pa še / ja seveda , komaj ... / ja , seveda , komaj ... / malo morgen /
        (dajte|daj|pošljite|pošlji|posredujte|posreduj|sporočite|povejte|povej) (mi|nam) ... / (lahko|ali lahko|bi
        lahko) (mi|nam) (daste|daš|pošljete|poveste|posredujete|razložite|sporočite) ... / (vesel|vesela) (sem |)za
        (vas|njega|boba|njo|tebe) /
        (samo|še) (|še )(to|tega|on) (mi|mi je) (|še )(manjka|manjkalo|manjkal) / (ja ja|ja seveda|seveda)(|,) (samo
        |)(še )to mi (manjka|je manjkalo)
    """,
    "but": "ampak / vendar / a / toda / čeprav / pa vendar",
    "not": "ne / nisem / nimam / ni / nikoli / nič / nihče / brez / niti / zavračam / nemogoče / nočem",
    "regret": """
        žal / žal mi je / oprostite / oprosti / se opravičujem / opravičujem se / škoda / obžalujem /
        moje opravičilo / oprostite mi / oprosti mi / opravičilo / opravičujem / se opravičujem / sori / sorry / na
        žalost / ne bodite hudi / ne bodi hud / ne bodi huda / obžalujem / z obžalovanjem
    """,
    "hello": """
        živjo / zdravo / pozdravljeni / pozdravljen / dober (dan|večer) / dobro jutro / spoštovani / spoštovana /
        dragi / draga / hej /
        živijo / živjo vsi / zdravo vsem / oj / ojla / pozdravljena / pozdrav / lep pozdrav vsem / dobro jutro vsem /
        spoštovani gospod / spoštovana gospa / lepo pozdravljeni / dober dan vsem / cenjeni
    """,
    "bye": """
        (|lep |lepe |prisrčen )(pozdrav|pozdrave) / lp / s spoštovanjem / nasvidenje / lep dan / lepo se imejte /
        srečno / veliko uspeha / vse dobro /
        (s |z |)(spoštovanjem|lepimi pozdravi|prijaznimi pozdravi|najlepšimi pozdravi|najboljšimi željami|prijaznim
        pozdravom|lepim pozdravom|hvaležnostjo) / lep pozdrav / lepe pozdrave / lepi pozdravi / prisrčno / vse dobro /
        vse najboljše / lep dan še naprej / lep dan vam želim / lep dan želim / lep vikend / lep večer / lahko noč /
        lepe praznike / vesele praznike / čau / čao / adijo / adijo in srečno / se slišimo / se slišiva / se vidimo /
        do
        kdaj drugič / objem / poljubčke / vaš / vaša / tvoj / tvoja / srečno bobu / srečno vam / veliko sreče / mnogo
        sreče / lp iz ... / poslano z ... / poslano iz ... / želim mu vse dobro / želim mu srečo / želim vam vse dobro
        /
        želim vam lep dan / uspešno delo / veliko uspehov / mp
    """,
    "thanks": """
        (|najlepša |lepa |iskrena |vnaprej )(hvala|zahvaljujem se) (|lepa|vnaprej|vam|ti|najlepša|vseeno) / (hvala|
        najlepša hvala|hvala lepa|hvala vam) (za|da|ker) ... /
        (|najlepša |lepa |ivy |in |iskrena |res )(hvala|zahvaljujem se|hvala ti|hvala vam|hvala lepa|hvaležen
        sem|hvaležna sem) (|vam |ti |lepa |ivy )(|,) (za|da|ker) ... / (|najlepša |)hvala ivy / hvala bogu / fala /
        hvalaa / počaščen sem / počaščena sem / polaskan sem / polaskana sem / prijazno od vas / lepo od vas / lepo od
        tebe
    """,
    "fill": """
        prosim / in / tudi / torej / pa / zelo / res / iskreno / zdaj / trenutno / jaz / mi / me / nas / ga / jo /
        to / tokrat / z moje strani / zame / takoj / ivy / bob / ann / ker /
        ma / no / pač / (hvala|škoda|žal mi je|veseli me|upam|prepričan sem|prepričana sem|verjamem|bojim se|zdi se
        mi|res je|razumem|slišal sem|slišala sem|lepo je|dobro je|super je|lepo|odlično)(|,) (da|ker) / kar se
        (mene|tega) tiče / kar zadeva (mene|to) / zato ker / glede na to (|,)da / kot
        (vedno|ponavadi|običajno|rečeno|veste|veš|sem rekel|sem rekla) / nič osebnega / brez zamere / ne zamerite / ne
        zameri / ivy (chen|) / brez skrbi / mimogrede / ravno tako / takega človeka / že od prej / od prej / itak /
        tako
        ali tako / po (mailu|mejlu|telefonu|pošti|elektronski pošti|službi|kosilu) / (|in |lepo |tudi |lep |lepe |prav
        lepo )(pozdravite|pozdravi|pozdravljam|pozdravljeni|pozdravček|pozdrave) (|vse |vsem |ivy |boba |bobu |družino
        |lepo |mi |prav lepo )(|vse|vsem|ivy|boba|bobu|družino|družini|kolege|ekipo|od mene|doma) / (|(ampak |samo
        |ampak samo |a |raje |ampak raje |le |le prosim |ampak prosim |prosim |edino |s prošnjo |po možnosti |vendar
        |vendar prosim |samo prosim |ampak naj |in |ampak naj raje |pa ) (|,|:|-|, da )) (|naj |da |prosim |raje
        |uporabite |dajte |dajte mu |daj mu |posredujte |posredujte mu |pošljite |navedite |naj raje |naj mi )(|mi |se
        |me |mu |raje |mi raje )(|piše |pišite |javi |uporabi |uporabite |uporablja |pošlje |pošiljajte |pisati
        |posredujte |daste |pošljete |posredujete |kontaktira )(|mi |raje |prosim )(|na |prek |preko |po |z |)(|moj
        |ta
        |tisti |mojega )(zasebni| zasebnega| osebni| osebnega| privatni| privat| drugi| drugega| domači| službeni|
        službenega| novi| gmail| moj| ta| fakultetni) (@slchan@) ... / (|(ampak |samo |ampak samo |a |raje |ampak raje
        |le |prosim |edino |in |samo prosim |ampak naj |samo naj |le naj |naj |vendar |po možnosti ) (|,|:|-)) (|naj
        |da
        |prosim |raje )(|mi |me |se |raje )(|piše |pišite |javi |pisati |komunicira )(ne kliče|ne pokliče|ne
        kličite|ne
        klicati|brez klicev|brez telefona|brez telefoniranja|brez telefonskih klicev|nobenih klicev|po mailu|po
        mejlu|po
        e-pošti|po elektronski pošti|pisno|v angleščini|v slovenščini|v nemščini|v hrvaščini|na viber|na whatsapp|s
        sporočilom|ne po telefonu|na zasebni|preko maila|prek maila|samo pisno|angleško) (|(|,) (prosim|ne po
        telefonu|ne klicati|brez klicev|pa ne po telefonu|naj ne kliče)) / (|na |v |ker |a |pa |ker na )@slold@ (|mail
        |mejl |e-mail |naslov |naslova |maila |nabiralnik |računa |pošte )(|jaz |)(|skoraj |redko |bolj redko |komaj
        |le
        |le redko |zelo redko |ne |skoraj ne )(|ne
        )(berem|gledam|preverjam|uporabljam|odpiram|pogledam|ukinjam|preberem|spremljam) (|redko|več|skoraj|enkrat na
        teden) / (kadar|ko) (koli |)(|mu |vam |ti )(ustreza|želi|hoče|želite|paše|bo želel|bo časa) / kadarkoli (|mu
        )(ustreza|želi|hoče|paše|) / ob (kateri koli uri|vsakem času) / (mislim|verjamem|prepričan sem|prepričana
        sem|upam|zdi se mi)(|,) da (|se )(bova|bo|bi|imava|lahko|bom|bosta|se bova|se bosta) (|se |imela |nama |mi |mu
        |biti |kar |lahko |veliko |dobro |lepo )(|imela|bilo|ujela|razumela|koristno|zanimivo|koristil|v korist|o
        čem|skupnih tem|skupnega|kaj skupnega|veliko skupnega|oba|pomagal|pomagala|v pomoč|pomagati|veliko za
        povedati)
        (|govoriti|pogovarjati|skupnega|oba|povedati) / (ne more|ne bo) škoditi / ne škodi / (samo|le) (|opozarjam da
        |naj ve da )(odgovarjam|pišem) (|bolj |malo )(počasi|redko|z zamudo) / (sto|že sto) let se (nisva|nismo)
        (videli|videla|slišali|slišala|videle) / dolgo se (nisva|nismo) (videli|videla|slišali|slišala|videle) / ne
        sprašujte (|me )zakaj / ne sprašuj (|me )zakaj / z (vašim|tvojim|tem) (prijateljem|znancem|človekom) / (pa |in
        |)ne (službenega|poslovnega|starega|službeni|poslovni|stari|tega maila|tega naslova|na ta naslov|na ta mail|na
        službenega|na službeni) (|maila|mail|naslova|naslov) / (pa|in) ne (tega|na tega|ta|sem) / (|a |ampak |pa
        )(telefona|telefon|telefonske|telefonske številke|številke|domačega naslova) (|moje |mojega )(|pa )(ne|raje
        ne|nikar|ne dajte|nikar ne|ni treba) / moj novi (mail|naslov) , ne tega /
        @sry@(|,) (|da|ker|če|ampak )@lat@ (|,|-|ampak|,ampak|samo) (|@uns@) / @sry@(|,) (|da|ampak|ker|samo )@uns@ /
        (|ampak|samo|vendar|le|a|toda )(|, )(|bi|vas|te )(|prosim|prosila|prosil|lepo prosim )(|, )(|da|samo )(ne|raje
        ne|nikar|ne pišite|ne piši|ne uporabljajte|ne pošiljajte|naj ne piše) (|mi|mu )(|na|v )@adrs@(|,)
        (|(ampak|temveč|raje|pišite|piši|naj piše|uporabite|pač pa|marveč) (|raje|pišite|prosim|naj piše )(|na
        )(|@adrs@|zasebnega|mojega zasebnega|tega|ta naslov|:)) / (|ampak|samo|vendar|a|in|pa )(|, )(|prosim|če se
        da|jaz|meni|bi|bilo bi )(najbolje|bolje|raje|najraje|po možnosti|lažje|najlažje|ljubše|ljubši|prijetneje|raje
        bi|bi raje|imam raje|bolj priročno) (|je|mi je|bi bilo|mi|bi|kontakt|naj piše|pišite|prek|preko|po|kar
        )@mod@(|,) (|(kot|namesto|in ne|ne|kakor) (|po|prek|preko )@mod@) / (|ker|saj|namreč|pa|tako ali tako
        )(|jaz|se|na|na telefon|na klice|telefona|neznanih številk )(|se|skoraj|običajno|večinoma|nikoli|redko|bolj
        )(ne|redko )(oglašam|maram|uporabljam|slišim|dvigujem|dvigam|javljam) (|se )(|na|rad|rada
        )(|telefon|klice|telefona|neznane številke|telefoniranja|neznanih številk) /
        (|ampak|a|in|prosim|pa|vsekakor|vendar|ampak prosim|vseeno )(|, )(pozdravite|pozdravi|pozdravljam|lepo
        pozdravite|lepo pozdravi|objemite|zahvalite se|sporočite pozdrave|poljubite|prisrčno pozdravljam) (|mi|,
        prosim|prosim|lepo|prisrčno|drago )@nm@ (|od mene|lepo|prisrčno|v mojem imenu) / (|ampak|a|in|pa )@nm@
        (|lepo|lep|prisrčen|moj|moje|pa )(pozdrav|pozdrave|pozdravi|pozdravljam|pozdravite|hvala) (|od mene) /
        (|ampak|a|in|pa|pošiljam )(|lep|prisrčen|lepe|moj|topel|lepi )(pozdrav|pozdrave|pozdravi|hvala) (za |)@nm@
        (|od mene) / (|a|in|pa )(kako|kaj) (|je|ste|si|so|gre|se ima|se imate|se imaš|pa )(|kaj
        )(@nm@|otroci|družina|mama|vi|ti|novega|počnete|pri vas|pri tebi|vsi|kaj|dobro|delo|gre|dogaja) (|pri vas|pri
        tebi|kaj|novega) ? / (|a|pa )kako je @nm@ (|?) / (|, )(|a|pa|in )(kako|kako je|kako pa|kaj |)(pri) (vas|tebi)
        (|kako je|vreme|dež|toplo) ? / (|pa )(pri vas|pri tebi|vi) (|pa) ? / (|zelo|že|res )(dolgo|sto let|celo
        večnost|že dolgo|ne vem kako dolgo) (|je|ga|vas|te|se|se že )(nisem|nisva|nismo) (|je|ga|vas|te|se
        )(videl|videla|videli|slišal|slišala|slišali|srečal|srečala) (|je|ga|se) / v mojih letih / v mojem
        (položaju|stanju) / (brez zamere|ne zamerite|ne zameri|ne bodite užaljeni|nič osebnega|ne jezite se|ne bodite
        jezni|ne razumite narobe|ne vzemite osebno) (|, )(|prosim|mi) /
        (|samo|najbolje|ampak|prosim|a|in|naj|po možnosti )(|naj pokliče|pokličite|naj kliče|dosegljiv sem|dosegljiva
        sem )(po|od|do|okoli) (8|9|10|12|15|16|17|18|19|20|5|6|7|peti|šesti|sedmi|osmi|službi|kosilu|šoli)
        (|:00|:30|uri|zvečer|popoldne) / (oprosti|oprostite|se opravičujem|opravičujem se) za (|moj|ta|dolg
        )(molk|tišino|zmedo|čakanje) /
        (|joj,|joj|uf, )@sry@(|,) (|da|ker|ampak|jaz )(|čisto|popolnoma|povsem|kar )(|sem )(|čisto|popolnoma
        )(pozabil|pozabila|pozabil sem|pozabila sem) (|vam|ti|čisto )(|odgovoriti|odpisati|na mail|na sporočilo|na
        odgovor) / (|ampak|samo|le )(|opozorite ga|naj ve|naj upošteva )(|, )(|da )(|jaz )(počasi|redko|neredno|z
        zamudo) (odgovarjam|berem pošto|preverjam pošto|odpisujem|gledam mail|preverjam mail)
    """,
    "words": """
        in / v / na / od / za / z / s / po / do / iz / pri / o / da / se / si / je / so / sem / smo / ste / bil /
        bila / bilo / biti / imam / ima / moj / moja / moje / njegov / naš / vaš / vaša / jaz / ti / on / ona / mi /
        vi / oni / me / meni / nas / nam / vas / vam / ga / mu / to / ta / tega / zelo / že / še / ki / dobro /
        vse / leto / let / čas / dan / teden / mesec / prijatelj / delo / podjetje / sestanek / spoznati / dolgo /
        vedno / tukaj / tu / ponudbo / sporočilo / bi / bom / letos / hvala / lepa /
        ob / brez / med / nad / pod / proti / skozi / čez / okoli / razen / poleg / zaradi / namesto / kot / celo /
        prav
        / ravno / skoraj / približno / nekje / nekoč / nekdo / neki / neka / neko / nekega / nekaj / vsak / vsaka /
        vsako / vsakem / vseh / vsem / vsemi / ves / cel / cela / drug / druga / drugo / drugi / drugih / drugega /
        drugem / en / ena / eno / enega / enem / eni / dva / dve / tri / štiri / pet / šest / deset / dvajset / veliko
        /
        malo / več / manj / najbolj / preveč / precej / dovolj / slabo / bolje / slabše / hitro / kmalu / počasi /
        zgodaj / pozno / pogosto / redko / včasih / običajno / takoj / spet / znova / ponovno / zdaj / sedaj / takrat
        /
        potem / danes / včeraj / jutri / zjutraj / zvečer / ponoči / nedavno / pravkar / krat / moji / mojo / mojega /
        mojem / mojim / mojih / mojimi / tvoj / tvoja / tvoje / njegova / njegovo / njegove / njegovega / njegovih /
        njen / njihov / naša / naše / našo / našega / naši / našim / naših / vaše / vašo / vašega / vaši / vašim /
        vaših
        / najin / svoj / svoja / svoje / svojo / svojega / svojim / svojih / njega / njemu / njim / njej / njih /
        njimi
        / njo / mene / mano / menoj / tebe / tebi / tabo / nami / vami / sebe / sebi / sabo / tem / temu / te / teh /
        temi / tisti / tista / tisto / tiste / tak / taka / tako / take / takega / takih / tam / tja / tod / bili /
        boš
        / bo / bomo / bova / bosta / imel / imela / imeli / imaš / imamo / imava / imajo / imeti / delam / dela /
        delamo
        / delava / delajo / delal / delala / delali / delati / ukvarjam / ukvarja / ukvarjamo / ukvarjal / ukvarjala /
        živim / živi / živimo / živeti / grem / gre / gremo / iti / šel / šla / potujem / potuje / prišel / prišla /
        prišli / pride / pridem / vrnem / vrnil / vrnila / iščem / išče / iščemo / iskal / iskala / iskali / našel /
        našla / najti / začel / začela / začenjam / končal / končala / končujem / učim / uči / učiti / študiram /
        študiral / poučujem / poskušam / dobil / dobila / dobim / dobivam / pomagal / pomagala / pomagam / razumem /
        odgovorim / odgovarjam / odgovoriti / slišal / slišala / slišim / poslušam / videl / videla / vidim / videti /
        srečal / srečala / srečali / spoznal / spoznala / spoznali / pišem / piše / pisal / pisala / pisati / prebral
        /
        prebrala / berem / bere / vem / ve / vemo / vedel / vedela / spomnim / spomnil / spomnila / spomnili / mislim
        /
        mislil / mislila / razmišljal / pogovarjal / pogovarjala / pogovarjali / pogovarjamo / govoril / govorila /
        govorili / govorimo / povedal / povedala / omenil / omenila / rad / rada / ljubim / všeč / preselil /
        preselila
        / preselili / selimo / rojen / rojena / vodim / vodi / vodimo / stojim / sedim / gradim / gradimo / kupil /
        kupila / prodajam / prodajamo / odpiramo / odprl / načrtujem / načrtujemo / odločil / odločila / treba /
        potrebujem / potrebujemo / potreben / potrebna / potrebno / koristen / koristna / koristno / pomembno /
        pomemben
        / zanimiv / zanimiva / zanimivo / zanimivi / zanimivih / zanimivega / lep / lepo / dober / dobra / dobri /
        dobrega / podoben / podobna / podobno / podobne / podobnem / nov / nova / novo / nove / novega / novih / star
        /
        stara / staro / starega / velik / velika / veliki / velike / majhen / mala / pravi / prava / pravo / različen
        /
        osebni / osebna / službeni / službena / zadnji / zadnja / prvi / prva / prvo / prejšnji / lani / lansko /
        minuli
        / naslednji / skupni / skupna / skupno / prost / prosta / prosto / delu / delom / posel / posla / službo /
        služba / službe / službi / projekt / projekta / projektu / projekti / projektov / podjetja / podjetju / firma
        /
        firme / firmi / organizacija / oddelek / oddelku / pisarna / pisarni / kolega / kolegi / kolegov / sodelavec /
        sodelavci / sodelavka / ekipa / tim / stranka / stranke / partner / partnerji / strokovnjak / strokovnjaka /
        inženir / inženirja / programer / programerja / oblikovanje / oblikovalec / umetnik / arhitekt / glasba /
        glasbe
        / glasbo / knjiga / knjigo / knjige / članek / zdravnik / pravnik / odvetnik / učitelj / učiteljica / profesor
        /
        profesorica / univerza / univerzi / fakulteta / fakulteti / šola / šole / šoli / inštitut / laboratorij /
        znanost / raziskava / raziskave / zgodovina / tema / teme / temo / področje / področja / področju / vprašanja
        /
        vprašanje / naloga / izkušnje / izkušnja / znanje / nasvet / nasvete / pomoč / ideja / ideje / idejo / načrt /
        načrti / cilj / denar / trg / proizvodnja / prodaja / tovarna / trgovina / gradnja / obnova / vrt / vrtu /
        vikend / vinograd / vino / vina / čebele / čebelnjak / kavarna / restavracija / gledališče / kino / film /
        fotografija / fotografije / razstava / razstavo / koncert / konferenca / konferenci / festival / seminar /
        tečaj
        / predavanje / potovanje / potovanja / družina / družine / družini / družino / žena / mož / otroci / otrok /
        otroke / sin / sina / hči / hčerka / vnuk / vnuki / vnukinja / mama / oče / brat / brata / sestra / prijatelja
        /
        prijatelji / prijateljica / sosed / soseda / znanec / znanca / znanci / človek / človeka / človeku / ljudje /
        ljudi / ljudem / oseba / osebo / osebe / pes / mačka / mesto / mesta / mestu / ulica / hiša / hiše / hiši /
        dom
        / doma / stanovanje / država / dežela / kraj / kraju / morje / morju / gora / gore / gorah / hribi / hrib /
        reka
        / otok / jug / sever / ljubljana / ljubljani / ljubljano / maribor / mariboru / celje / celju / koper / kopru
        /
        kranj / kranju / zagreb / dunaj / berlin / london / evropa / sloveniji / slovenija / vreme / vremena / sneg /
        sneži / dež / dežuje / sonce / mraz / hladno / zima / zime / vroče / toplo / pada / pomlad / spomladi /
        poletje
        / poletja / poleti / jesen / jeseni / januar / januarja / januarju / februar / februarja / marec / marca /
        april
        / aprila / maj / maja / junij / junija / julij / julija / avgust / avgusta / september / septembra / oktober /
        oktobra / november / novembra / december / decembra / ponedeljek / torek / sreda / četrtek / petek / sobota /
        nedelja / vikenda / prazniki / praznik / počitnice / jutro / večer / dneva / dni / ura / ure / minut / tedna /
        tedni / tednov / meseca / mesecev / leta / leti / življenje / svet / sveta / pošta / pošto / pošte / mail /
        maila / mailu / maili / mailov / mejl / mejla / naslov / naslova / naslovu / naslovi / sporočila / sporočilu /
        pismo / telefon / telefona / številka / številke / številko / klic / klica / odgovor / odgovora / internet /
        interneta / stran / spletna / kontakt / kontakta / kontakti / kontaktov / stik / stika / stiku / stiki /
        stikov
        / zveza / zvezi / povezava / povezavo / poznanstvo / poznanstva / poznanstev / spoznavanje / spoznavanja /
        pogovor / pogovora / srečanje / kava / kavo / kavi / čaj / pivo / kosilo / beseda / besede / ime / jezik /
        jezika / angleščina / slovensko / nemško / zdravje / moč / smisel / razlog / razloga / primer / primeru /
        naključje / naključno / priložnost / priložnosti / možnost / interes / veselje / del / krog / začetek / konec
        /
        pogled / dejansko / sicer / končno / očitno / seveda / povsem / čisto / naravnost / lahko / težko / drago /
        mirno / daleč / blizu / naprej / nazaj / kjer / ker / saj / da (me| mi| ga| jo| naju| nas| nam| vam| vas| mu|
        ji| jim| jih| se| si| ti| te| sem| smo| ste| so| bo| bom| bi| to| ne| ni| je| bomo| bova| sva) / prosim (|vas
        |te |lepo )da / (želim|hočem|rad bi|rada bi) da /
        @uns@ / odgovarjam z zamudo
    """,
    "acquainted": """
        (|ampak |ja )(že |)(se|ga|jo) (že |)(poznava|poznamo|poznam) ... /
        (|da|ja|seveda )(|, ) (|midva )((|že )se (|že )(poznava|poznamo)|(poznava|poznamo) se) (|že|dobro|dolgo|od
        prej|iz službe) /
        (|da|ja|seveda )(|, )(poznam ga|poznam jo|spomnim se ga|spomnim se je|dobro ga poznam|dobro jo poznam|ga
        poznam|jo poznam|se ga spomnim) (|dobro|zelo dobro|predobro|že)
    """,
    "turns": """
        zavrniti / zamuditi / reči / zamudil / zamudila / odkloniti / motiti / odbiti / odbijem / propustiti /
        propustim
    """,
    "until": """
        po (dopustu|praznikih|počitnicah|novem letu|izpitih|sezoni|koncu|tem|prvem|božiču|veliki noči| poletju|
        vikendu| prazniku| porodniški| selitvi| porodu| operaciji| januarju| februarju| marcu| aprilu| maju| juniju|
        juliju| avgustu| septembru| oktobru| novembru| decembru| prvomajskih) / pred tem / dokler / ko se vrnem / šele
        / takoj ko / naslednji (teden|mesec) / čez (en |)mesec / prihodnje
        leto
    """,
}

TABLES = {"sl": SLOVENE}
