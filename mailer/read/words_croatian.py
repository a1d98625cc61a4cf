"""Words of Croatian: data alone, in the notation of `words.py`."""

CROATIAN = {
    "wait": """
        (|molim |molim vas |možete li |možeš li |biste li |možete |može |ajmo |hajdemo |bolje |i |ali |)(|me |mi |mi
        se
        |se )(pitajte|pitaj|pitati|pitate|upitati|javite|javi|javiti|javite se|javi
        se|pišite|piši|podsjetite|podseti|podsetite|podsjeti|podsjetiti|vratimo|vratite|da me pitate|da me pitate
        ponovo|da mi se javite|odgodimo|odložimo|pričekajte|sačekajte|čujmo) (|me |mi |mi se |se |na to |ponovno
        |ponovo
        |opet |na tu temu |tome |na ovo )(|ponovno |ponovo |opet )(za |u |nakon |posle |poslije |na jesen|na
        proljeće|na
        proleće|na ljeto|na leto|na
        zimu| kasnije| sljedeći| sledeći| iduće| sljedeće| sledeće| krajem| početkom| najesen| dogodine| iza |idući)
        ... / (tek |ne
        prije |ne pre |najranije |javite se |tek krajem |tek početkom |može tek |ali tek )(|u |krajem |početkom
        |sredinom |nakon |posle |poslije )(siječnja| siječnju| veljače| veljači| ožujka| ožujku| travnja| travnju|
        svibnja| svibnju| lipnja| lipnju| srpnja| srpnju| kolovoza| kolovozu| rujna| rujnu| listopada| listopadu|
        studenog| studenom| prosinca| prosincu| januara| januaru| februara| februaru| marta| martu| aprila| aprilu|
        maja| maju| juna| junu| jula| julu| avgusta| avgustu| septembra| septembru| oktobra| oktobru| novembra|
        novembru| decembra| decembru| praznika| odmora| godišnjeg| ispita| nove
        godine|božića|uskrsa|ljeta|leta|jeseni|proljeća) (|može|molim|ponovno|ponovo|opet) /
        (|molim|ali|radije|pa|a )(|, )(javite se|javi se|pitajte|pitaj|pišite|piši|vratimo se|vratite
        se|podsjetite|podsetite|podsjeti|razgovarajmo|pričajmo|probajte|pokušajte|nazovite|pozovite|čujmo se|obratite
        se|kontaktirajte) (|mi|me|mi se|na to|na ovo|s tim|o tome|na tu temu
        )(|ponovno|ponovo|opet|radije|tek|negdje|negde|malo )(u
        (siječnju|veljači|ožujku|travnju|svibnju|lipnju|srpnju|kolovozu|rujnu|listopadu|studenom|prosincu|januaru|februaru|martu|aprilu|maju|junu|julu|avgustu|septembru|oktobru|novembru|decembru)|na
        proljeće|na proleće|na ljeto|na leto|na jesen|na zimu|u proljeće|u jesen|ljeti|zimi|nakon nove godine|poslije
        nove godine|posle nove godine|nakon praznika|posle praznika|nakon ispita|posle ispita|nakon godišnjeg|posle
        odmora|nakon odmora|nakon božića|posle božića|nakon uskrsa|za mjesec dana|za mesec dana|za godinu dana|za
        nekoliko tjedana|za nekoliko nedelja|za nekoliko mjeseci|za nekoliko meseci|za dva tjedna|za dve
        nedelje|sljedeći mjesec|sledeći mesec|sljedeće godine|sledeće godine|sljedeći tjedan|sledeće
        nedelje|dogodine|iduće godine|idući mjesec|u novoj godini|početkom|krajem|drugi put|drugom prilikom|kasnije)
        ...
    """,
    "macros": """
        hrtoa = (mu |mu slobodno |mu samo |mu onda |mu komotno |joj |im |bobu |bob |gospodinu bobu |vašem prijatelju
        |kolegi |njemu |njemu moj |njemu moju ) / hrmya = (moj |moju |moje |svoj |svoju |privatni |privatnu |osobni
        |lični |moj privatni |moj službeni |moju privatnu |moj osobni |moj lični |moju mejl |moju mail |moju e-mail )
        /
        hrto = (|mu |mu slobodno |mu samo |mu onda |mu komotno |joj |im |bobu |bob |gospodinu bobu |vašem prijatelju
        |kolegi |njemu |njemu moj |njemu moju ) / hrmy = (|mu |joj |im |bobu |moj |moju |moje |svoj |svoju |ovaj |ovu
        |privatni |privatnu |osobni |lični |moj privatni |moj službeni |moju privatnu |moj osobni |moj lični |moju
        mejl
        |moju mail |moju e-mail ) / hrad = (adresu|adresa|adrese|mail|mejl|maila|e-mail|email|e-mejl|imejl|imejl
        adresu|mail adresu|mejl adresu|e-mail adresu|email adresu|elektroničku adresu|elektronsku
        adresu|kontakt|kontakte|kontakt podatke|podatke|podatke za kontakt|kontaktne podatke|broj|broj
        telefona|telefon|broj mobitela|mob|broj mobilnog|elektroničku poštu) / hrgive = (dajte| daj| dajete|
        proslijedite| proslijedi| prosledite| prosledi| prosljedite| pošaljite| pošalji| prenesite| prenesi|
        podijelite|
        podijeli| podelite| podeli| javite| dostavite| dostavi| ustupite| ustupi| pokažite| šaljite| šalji| dijelite|
        delite| predajte| uputite| navedite| koristite) / hrinf = (dati| davati| proslijediti| prosljediti|
        proslediti|
        prosljeđivati| prosleđivati| poslati| slati| prenijeti| preneti| podijeliti| podeliti| dijeliti| deliti|
        dostaviti| ustupiti| dat| proslijedit| poslat| podijelit| koristiti| predati| reći| pokazati) / hrpres =
        (date|
        daš| proslijedite| proslijediš| prosledite| prosleđujete| prosledite| proslediš| pošaljete| pošalješ|
        prenesete|
        podelite| podijelite| podijeliš| podeliš| dostavite| ustupite| delite| dijelite| dajete| koristite| predate|
        kažete) / hrmay = (možete|možeš|može|slobodno|slobodno možete|slobodno možeš|možete slobodno|možeš
        slobodno|naravno da možete|naravno da možeš|svakako možete|smijete|smiješ|smete|možete komotno|komotno
        možete|dopuštam|dopuštam vam|dozvoljavam|dozvoljavam vam|dozvoljavam da|dopuštam da|slažem se da|suglasan sam
        da|suglasna sam da|saglasan sam da|saglasna sam da|pristajem da|nemam ništa protiv da|nije mi problem da|nemam
        problem da|u redu je da|ok je da) / hrsub = (|da |osobno |lično |iskreno |pa |ma |ma da |ok |dobro |onda |ja
        |mi
        |naravno |svakako |slažem se |pristajem |suglasan sam |suglasna sam |saglasan sam |saglasna sam |molim |molim
        vas |super |odlično |ajde |hajde |slobodno |može |u redu |važi |vrijedi |rado |tako da |a ) / hrwr =
        (piše|javi|se javi|pisne|nazove|zove|pozove|kontaktira|obrati|se obrati|pošalje mail|pošalje mejl|pošalje
        poruku|pošalje e-mail|piše ili zove|zove ili piše|javi se|stupi u kontakt|uspostavi kontakt|stupi u
        vezu|okrene|cimne|napiše|napiše mail|napiše poruku|šalje mail|šalje poruku|pita|slobodno piše) / hrme = (|mi
        |mi
        se |me |se |nam |nam se |sa mnom |samnom |meni |mene |se meni |mi slobodno |me slobodno |mi se slobodno
        |slobodno |slobodno mi |slobodno me |slobodno mi se |slobodno se |direktno |mi direktno |mi se direktno |me
        direktno |izravno |mi izravno |mi se izravno |me izravno |odmah |mi odmah |mi samo |samo |sam mi |mi sam |mi
        sam
        se ) / hrwhen = (|mi|meni|direktno|izravno|osobno|lično|na mail|na mejl|na e-mail|na ovu adresu|na ovaj
        mail|na
        moj mail|na moju adresu|mailom|mejlom|porukom|ovdje|ovde|sa mnom|samnom|na privatni mail|na privatni mejl|na
        viber|na whatsapp|prvi|mail|mejl|poruku) (|direktno|izravno|bilo kad|bilo kada|u bilo koje vrijeme|u bilo koje
        doba|u bilo koje vreme|u svako doba|kad god|kad god hoće|kad god želi|kad god mu odgovara|kad želi|kad
        hoće|kad
        mu odgovara|kada mu odgovara|kad mu paše|kad stigne|još danas|već danas|već sutra|odmah|slobodno|bez
        ustručavanja|bez problema|neka se ne ustručava|neka se ne libi|odgovorit ću|odgovoriću|rado ću odgovoriti|rado
        ću mu odgovoriti|javit ću se|bit će mi drago|biće mi drago|vidjet ćemo se|čut ćemo se|dogovorit ćemo
        se|popričat
        ćemo|popričaćemo|čujemo se|dogovorit ćemo se oko svega|čekam) / hrmeet = (upoznati|upoznat|upoznati se|se
        upoznati|upoznati ga|ga upoznati|upoznati boba|upoznati
        bob|popričati|popričat|porazgovarati|razgovarati|pričati|čuti se|čuti|pomoći|pomoći mu|mu pomoći|družiti
        se|surađivati|sarađivati|stupiti u kontakt|kontaktirati|dopisivati se|povezati se|povezati|sastati se|naći
        se|razmijeniti iskustva|razmeniti iskustva|odgovoriti mu|odgovoriti na pitanja|odgovoriti na njegova
        pitanja|podijeliti iskustvo|podijeliti iskustva|podeliti iskustvo|čuti njegovo mišljenje|biti od pomoći|da ga
        upoznam|da se upoznamo|da se upoznam|da popričamo|da popričam|da porazgovaramo|da razgovaramo|da razgovaram|da
        se čujemo|da pomognem|da mu pomognem|da stupim u kontakt|da se povežemo|da ga kontaktiram|da se dopisujemo|da
        se
        sretnemo|da se nađemo|da sarađujemo|da odgovorim|da mu odgovorim|da ga čujem|da podelim iskustvo|biti
        povezan|upoznavanju|kontaktu|novim poznanstvima| poznanstvu| upoznao| upoznala| popričao| popričala|
        porazgovarao| porazgovarala| razgovarao| razgovarala| pomogao| pomogla| ga upoznao|ga upoznala|se upoznao|se
        upoznala|se čuo|se čula|pristao|pristala|prihvatio|prihvatila|s njim popričao|s njim popričala|sa njim
        popričao|sa njim popričala|mu pomogao|mu pomogla) / hrwith = (|s njim|sa njim|s njom|sa njom|s bobom|sa
        bobom|s
        vama|s vašim prijateljem|s takvom osobom|s kolegom|s njime|sa njime|ga|boba|uživo|osobno|lično|bolje|na
        kavi|uz
        kavu|uz kafu|s takvim čovjekom|sa takvim čovekom) / hrneg = (molim|molim vas|molim te|molila bih|molio
        bih|zamolio bih|zamolila bih|zamolio bih vas|zamolila bih vas|radije|bolje|samo vas molim|lijepo molim|lepo
        molim|najljepše molim) / hrob = (|nikome |nikom |mu |joj |ikome |ikom |trećim osobama |trećim licima
        |nepoznatima |nepoznatim ljudima |strancima |drugima |drugim ljudima |bilo kome |dalje |neznancima |nepoznatim
        osobama |njemu ) / hrnot = (dajte| daj| dajete| davati| davat| dijelite| dijeliti| delite| deliti|
        prosljeđujte|
        proslijediti| prosljeđivati| prosleđujte| prosleđivati| proslediti| šaljite| slati| otkrivajte| otkrivati|
        širite| širiti| dati| da dajete|da delite|da dijelite|da prosleđujete|da prosledite|da prosljeđujete|da
        proslijedite|da date|dajite|poslati|objavljivati|da šaljete|da širite) / hrgav =
        (dajem|dijelim|delim|prosljeđujem|prosleđujem|otkrivam|razdajem|davati|dati|dijeliti|deliti|da dam|da dajem|da
        delim|da dijelim|dijelit|dao|dala|davao|davala|dijelio|dijelila|delio|delila|proslijediti|prosljeđivati|da se
        daje|da se prosleđuje|podijeliti|podeliti|dat) / hrchan =
        (mail|mejl|e-mail|email|imejl|adresu|gmail|viber|whatsapp|broj|sandučić|račun|pretinac|mail adresu|mejl
        adresu|e-mail adresu|imejl adresu|kontakt|adresa|mailu|mejlu) / hrold = (službeni| poslovni| ovaj| ovu| onaj|
        firmin| stari| službenu| poslovnu| staru| radni| drugi| fakultetski| onu| taj| tu| ured| uredski| njega| nju)
        /
        nm = ivy|bob|ann / sry = oprostite|oprosti|oprostite mi|oprosti mi|izvini|izvinite|izvinjavam se|izvinjavam se
        mnogo|ispričavam se|ispričavam se jako|jako mi je žao|žao mi je|pardon|sorry|sori|molim za oproštaj|oproštavam
        se|isprike|moje isprike|isprika|i oprostite|i oprosti|i izvinite|i ispričavam se|nezgodno mi je|neugodno mi
        je|sram me je|ispričavamo se|izvinjenje / whn = odmah|ranije|prije|pre|brže|na vrijeme|na vreme|do sad|do
        sada|dosad|dosada|tako dugo|jučer|juče|cijeli tjedan|celu nedelju|nekoliko dana|par
        dana|dugo|promptno|smjesta|smesta / nowd = tek sad|tek sada|tek danas|tako kasno|ovako kasno|kasno|s tolikim
        zakašnjenjem|sa zakašnjenjem|s ovolikim zakašnjenjem|nakon toliko vremena|posle toliko vremena|posle nedelju
        dana|nakon tjedan dana|tako dugo|toliko|ovoliko dugo|ovako kratko|kratko|sad tek|toliko dugo|malo kasnije /
        prs = odgovaram|pišem|se javljam|javljam se|javljam|vam odgovaram|vam pišem|ti odgovaram|ti pišem|vam se
        javljam|ti se javljam|šutio sam|ćutao sam|ste čekali|si čekao|si čekala|kasnim|kasnim s odgovorom|kasnim sa
        odgovorom|sam kasnio|sam kasnila|je trajalo|je potrajalo|sam vas pustio čekati|ste morali čekati|sam vas
        pustila čekati|reagiram|reagujem|sam odgovorio|sam odgovorila|sam se javio|sam se javila|odgovor / pst =
        odgovorio|odgovorila|odgovarao|odgovarala|javio|javila|javljao|javljala|napisao|napisala|pisao|pisala|odgovorili|javili|reagirao|reagirala|reagovao|reagovala|stigao
        odgovoriti|stigla odgovoriti|stigao da odgovorim|stigla da odgovorim|stigao da se javim|stigla da se
        javim|mogao odgovoriti|mogla odgovoriti|stigao javiti se|stigla javiti se|uspio odgovoriti|uspjela
        odgovoriti|uspeo da odgovorim|uspela da odgovorim / lat = (|vam|ti|se|vam se )nisam (|vam|ti|se|vam se|ti se
        )(|@whn@ )(|vam|ti|se )@pst@ (|vam|ti|se) (|@whn@)|(|vam|ti|se|vam se )@nowd@ (|vam|ti|se )(|@prs@)|@prs@
        (|vam|ti )(|@nowd@)|(na|zbog|za) (|tako|ovako|ovom|ovolikom|malom|dugom|mom|ovako dugom|što
        )(kasnom|zakašnjelom|zakasnelom|kasnijem|zakašnjeli|kasni|kasnog|dugoj|kratkom|kasniji|)
        (odgovoru|odgovor|javljanju|kašnjenju|kašnjenje|kašnjenja|zakašnjenju|zakašnjenje|šutnji|ćutanju|čekanju|odgovora|kasnom
        odgovoru|tišini|zakašnjenja) (|s odgovorom|sa odgovorom|u odgovoru) / uns = (nisam|ja nisam)
        (|još|uopće|uopšte|ranije|prije|pre|ga|ju|ga ranije
        )(vidio|videla|vidjela|video|primijetio|primijetila|primetio|primetila|pročitao|pročitala|gledao|gledala|provjeravao|provjeravala|proveravao|proveravala|čitao|čitala|dobio|dobila|otvarao|otvarala)
        (|vaš|tvoj|vašu|tvoju|ovaj|ovu|ga|do sad )(mail|mejl|poruku|e-mail|poštu|ga|je|ju|imejl|to)|(|ja )(tek sad|tek
        sada|tek danas|upravo|sad tek) (|ga|to|sam|sam ga|sam to
        )(vidim|čitam|vidio|vidjela|video|videla|pročitao|pročitala|primijetio|primijetila|primetio|primetila|otvorio|otvorila|našao|našla|vratio
        se|vratila se|se vratio|se vratila) (|mail|mejl|poruku|vaš mail|vaš mejl|s godišnjeg|sa
        odmora|ovo|to)|(vidim|čitam|video sam|videla sam|vidio sam|vidjela sam|pročitao sam|pročitala sam) (|ga|to|ovo
        )(tek) (sad|sada|danas)|(|vaš|tvoj )(mail|mejl|e-mail|imejl|poruka|vaša poruka|tvoja poruka) (|mi )(|je )(|mi
        )(|nekako|nažalost|slučajno )(završio|završila|otišao|otišla|upao|upala|bio|bila|ostao|ostala|zagubio
        se|zapeo|promakao|promakla) (|je )(|mi )(|u|među )(spam|spamu|spamom|smeće|smeću|neželjenu poštu|neželjenoj
        pošti|junk|junku)|(|nekako )(promakao|promakla|promaklo) mi je (|mail|mejl|vaš mail|vaš
        mejl|poruka|to)|(previdio|previdjela|prevideo|previdela|propustio|propustila) sam (|vaš|tvoj|vašu
        )(mail|mejl|poruku|ga)|(bio|bila|bili) (sam|smo) (|baš|tjedan dana|nedelju dana )(na
        (odmoru|godišnjem|godišnjem odmoru|putu|bolovanju|moru|službenom
        putu|skijanju)|bolestan|bolesna|odsutan|odsutna|u bolnici|van mreže|bez interneta) (|,|i )(|tek
        (sad|sada|danas) (|ga|to|ovo|sam )(vidim|čitam|vidio|vidjela|video|videla|odgovaram|pišem|stižem)) / mod =
        mailom|mejlom|e-mailom|e-poštom|imejlom|pismeno|poštom|telefonom|telefonski|preko maila|preko mejla|preko
        telefona|putem maila|putem mejla|putem telefona|putem
        e-maila|zvati|zvanje|pisati|porukom|viberom|whatsappom|mail|mejl|pismom|poruke|na mail|na mejl|da piše|da
        zove|pisano|na viber|telefonskim putem|elektronskom poštom|putem elektronske pošte / adrs =
        (|moju|moj|tu|taj|svoju
        )(službenu|službeni|poslovnu|poslovni|privatnu|privatni|firminu|firmin|staru|stari|kućnu|fakultetsku|fakultetski|drugu|drugi|radnu|uredsku|kancelarijsku|ličnu|lični|glavnu)
        (adresu|mail|mejl|e-mail|mail adresu|mejl adresu|imejl|poštu|e-mail adresu|sandučić)|posao|mail na poslu|mejl
        na poslu
    """,
    "yes": """
        da (|da|molim|molim te|molim vas|naravno|hvala|rado|vrlo rado|svakako|slažem se|može|želim|sa zadovoljstvom|
        s veseljem|s radošću|pristajem|ok|zašto ne rado|dobro|jako rado|volio bih|voljela bih|izvolite| zainteresiran
        sam| zainteresirana sam) / da da / daa / naravno / naravno da / naravno da da / svakako / svakako da /
        svakako rado / sigurno / apsolutno / definitivno / definitivno da / slažem se / pristajem / prihvaćam /
        prihvatam / suglasan sam / suglasna sam / saglasan sam / saglasna sam / može / može može / moze / u redu /
        uredu / ok / okej / važi / vrijedi / dogovoreno / jasno / dobro / nemam ništa protiv / nemam prigovora / samo
        naprijed / samo napred / (|da |ok )(upoznajte|spojite|predstavite|povežite|upoznaj) (nas| me) (|molim) /
        (nema problema|nije problem) (rado| može|da|naravno) / moj odgovor je da / za sam / jesam za / ja sam za /
        može hvala / (|da |da molim |naravno | može |ok |u redu |rado |svakako |ajde |hajde |slažem se |zašto ne |
        super |dobro |nemam ništa protiv |nema problema )(upoznajte nas|upoznaj nas|predstavite nas|predstavi nas|
        spojite nas|spoji nas|povežite nas|poveži nas| dajte mu moj (mail|e-mail|broj|kontakt)|dajte mu moju adresu|
        daj mu moj (mail|e-mail|broj|kontakt)|daj mu moju adresu|možete mu dati moj (mail|e-mail|broj)|možete mu dati
        moju adresu|možeš mu dati moj (mail|e-mail|broj)| samo naprijed|naprijed|samo dajte|samo daj|neka mi se javi|
        neka mi piše|može mi pisati|slobodno mi se može javiti) (|molim|hvala|slobodno|rado) / (nemam ništa protiv|
        nemam primjedbi|bez primjedbi|za sam|ja sam za|može| može naravno|sa zadovoljstvom|s veseljem|vrlo rado|jako
        rado|jedva čekam|dogovoreno|prihvaćam|dajem pristanak| dajem suglasnost|ovime dajem suglasnost|ovime dajem
        pristanak) (|da|molim|hvala|upoznajte nas|rado|za upoznavanje|na upoznavanje) / (zašto|ajde zašto|a zašto)
        ne(|,) (da|može|rado|naravno|upoznajte nas|ajde) / ajde zašto ne / ajde može /
        @hrsub@@hrgive@ (@hrtoa@(|@hrmya@)|@hrmya@@hrto@) @hrad@ @hrto@ / @hrsub@@hrgive@ (mu|joj|im) (ga|je|ih)
        (|slobodno|molim|samo) / @hrsub@(samo |slobodno | )(dajte| proslijedite| prosledite| podijelite| podelite|
        dijelite| delite| pošaljite| daj| proslijedi| prosledi| podijeli| podeli| pošalji| dajte mu|daj mu)
        (|ga|je|mu|dalje|bobu|njemu|slobodno|samo) (|slobodno|dalje|bobu) / (|moj |moju |moje
        )(adresu|mail|mejl|e-mail|email|kontakt|broj|imejl|podatke) (|mu |bobu )(|možete |možeš |smijete |može |smete
        )(|mu |slobodno |bobu |mu slobodno |slobodno mu )(|da mu |da )(dati| proslijediti| proslediti| podijeliti|
        podeliti| date| prosledite| podelite| dajte| proslijedite| prosledite| daj| dijeliti| poslati| pošaljite)
        (|bobu|mu|slobodno) / @hrsub@@hrmay@ (|slobodno |naravno |)@hrto@(|slobodno |)@hrinf@ @hrto@@hrmy@@hrad@
        @hrto@
        / @hrsub@@hrmay@ (|slobodno |naravno |da )(|da )@hrto@(|slobodno |)@hrpres@ @hrto@@hrmy@@hrad@ @hrto@ /
        @hrsub@@hrmay@ (|slobodno |)(|mu |joj |im )(ga|je|ih) (|slobodno
        )(dati|proslijediti|proslediti|podijeliti|podeliti|dijeliti|poslati) (|bobu|dalje) / @hrsub@@hrmay@ (|slobodno
        |)da (mu|joj|im) (ga|je|ih) (date|daš|prosledite|proslijedite|podelite|podijelite|pošaljete) / @hrsub@@hrmay@
        (|slobodno |)(|nas |me |me s njim |nas dvoje |nas dvojicu |me sa njim
        )(upoznati|spojiti|povezati|predstaviti|da
        nas upoznate|da nas upoznaš|da nas spojite|da nas povežete|da nas predstavite|da me upoznate|da me povežete|da
        me spojite|da me predstavite|nas upoznate|nas povežete|nas spojite) (|nas|me|s njim|sa njim|s bobom|sa
        bobom|slobodno) / @hrsub@(|ovime |ovim putem |ovim |s ovim )(dajem|dajemo|imate|potvrđujem|dajem vam|imaš)
        (|svoj |svoju |moj |moju |puni |punu
        )(pristanak|suglasnost|saglasnost|privolu|dozvolu|dopuštenje|odobrenje|blagoslov|zeleno svjetlo|zeleno svetlo)
        (|za |na |da |o
        )(|to|kontakt|upoznavanje|prosljeđivanje|prosleđivanje|dijeljenje|deljenje|davanje|povezivanje|nas
        povežete|nas
        upoznate|nas spojite|se moja adresa proslijedi|se moja adresa prosledi|se moj mail proslijedi|se moj mejl
        prosledi|proslijedite moju adresu|prosledite moju adresu|proslijedite moj mail|prosledite moj mejl|podijelite
        moju adresu|podelite moju adresu|date moju adresu|date moj mail|date moj mejl|mu date moju adresu|mu date moj
        mail|mu date moj mejl|se moji podaci proslijede|se moji podaci proslede|se moja adresa da|ustupite moju
        adresu|se moj kontakt proslijedi|se moj kontakt prosledi|se moja adresa podeli|se moja adresa podijeli) (|moje
        adrese|moje e-mail adrese|mojih podataka|mog maila|mog mejla|mojega maila|adrese|podataka|mog kontakta|bobu) /
        @hrsub@(suglasan sam|suglasna sam|saglasan sam|saglasna sam|slažem se|nemam ništa protiv|pristajem)
        (s|sa|na|za|protiv|) (|tim|time|to|da|to , da|tim , da) (| prosljeđivanjem| prosleđivanjem| dijeljenjem|
        deljenjem| davanjem| prosljeđivanje| prosleđivanje| davanje| upoznavanjem| upoznavanje| kontaktom| kontakt|
        prijedlogom| predlogom| proslijedite| prosledite| podijelite| podelite| date| mu date|mu proslijedite|mu
        prosledite|se moja adresa proslijedi|se moja adresa prosledi|nas povežete|nas upoznate|nas spojite|me
        kontaktira|mi se javi|mi piše|se bob javi|mi se bob javi|bob dobije|se upoznamo) (|moje adrese|moje mail
        adrese|mojih podataka|mog maila|mog mejla|adrese|moju adresu|moj mail|moj mejl|moj kontakt|moje
        podatke|bobu|moj
        e-mail) / @hrsub@(neka|nek|nek'|ma neka|ma nek|pa neka|pa nek) (|on |bob |gospodin |gospodin bob |vaš
        prijatelj
        |kolega |čovjek |čovek )@hrme@(|bob |on )@hrwr@ @hrwhen@ / @hrsub@(može|smije|sme|može i|bob može|on
        može|slobodno može|bob mi može|on mi može|može mi|može me|može mi se|može se|slobodno mi može|slobodno mi se
        može|bob mi se može|slobodno me može|bob me može|on me može|slobodno mi se bob može) @hrme@(pisati|javiti|se
        javiti|javiti se|kontaktirati|zvati|nazvati|obratiti|obratiti se|pisat|javit|da piše|da mi piše|da mi se
        javi|da
        se javi|da me kontaktira|da me zove|da me pozove|da mi se obrati|da stupi u kontakt|poslati mail|poslati
        mejl|poslati poruku|da pošalje mejl) @hrwhen@ /
        @hrsub@(recite|reci|javite|javi|poručite|poruči|prenesite|prenesi) (mu|bobu|joj|im) (|slobodno
        )(neka|nek|da|da
        se|da mi se|da mi|da može) @hrme@(piše|javi|kontaktira|nazove|zove|pozove|obrati|pisati|javiti|slobodno
        piše|slobodno javi|pošalje mail|pošalje mejl|pisne) @hrwhen@ /
        @hrsub@(recite|reci|javite|javi|poručite|prenesite) (mu|bobu|joj)(|,) da (|se )(pristajem|sam za|nemam ništa
        protiv|čekam|čekam njegov mail|čekam njegov mejl|rado|se slažem|mi je drago|može|slažem) / @hrsub@(upoznajte|
        upoznaj| spojite| spoji| povežite| poveži| predstavite| predstavi| upoznavajte| spajaj| spajajte) (nas|me s
        njim|me sa njim|me s bobom|me sa bobom|nas dvoje|nas dvojicu|nas s bobom|me)
        (|mailom|mejlom|slobodno|molim|rado|što prije|s njim|sa njim|s bobom) / @hrsub@(|ja |uopće |uopšte |zaista
        |apsolutno |stvarno |osobno |lično )(nemam|nemamo) (|apsolutno |baš |zaista |osobno |nikakvih |nikakve
        |nikakav
        |s tim |sa tim )(ništa|išta|ništa ja|ništa apsolutno|prigovora|primjedbi|primedbi|zamjerki|zamerki|nikakvih
        prigovora|problem|problema|zadrške|razloga odbiti|razloga da odbijem|nikakvih primjedbi|primedbu|primedbe)
        (|protiv|protiv toga|protiv tog|protiv upoznavanja|s tim|sa tim|s time|oko toga|na to|protiv kontakta)
        (|da|neka
        mi piše|neka se javi|neka mi se javi|upoznajte nas|spojite nas|povežite nas|samo dajte|slobodno|da mi piše|da
        mi
        se javi|da me kontaktira|da nas upoznate|da nas povežete|da nas spojite|da mu date moju adresu|da mu date moj
        mail|da mu date moj mejl|da mu proslijedite moju adresu|da mu prosledite moju adresu|da podijelite moju
        adresu|da podelite moju adresu) / (to |s moje strane |sa moje strane |s naše strane |što se mene tiče |što se
        mene tiče , |meni |za mene )(|to je |to |)(|to |)(u redu|ok|okej|je u redu|u redu je|nema problema|nema
        prepreka|nema zapreka|nema smetnji|može|sve u redu|sve ok|slobodno|nema prigovora|nema primjedbi|zeleno
        svjetlo|zeleno svetlo|je ok|je okej|odgovara|mi odgovara|paše|pase|ne smeta|to ne smeta|je to u redu|je to
        ok|super|sve pet|sasvim u redu|potpuno u redu|slažem se|pristajem|da) (|da|za mene|s moje strane|sa moje
        strane|što se mene tiče) / (|to |meni |)(ne smeta mi|meni ne smeta|ne smeta|nije mi problem|nije mi teško|ne
        protivim se|nisam protiv toga da|nemam s tim problema|nemam problem s tim) (|da mu date moj mail|da mu date
        moju
        adresu|da mi piše|da mi se javi|neka piše|neka se javi|to) / (može|da|ajde|naravno|pa|ok)(|,)
        (što|zašto|sto|šta) (|da |bi |bih |ne bi )ne / (|ja |mi |)(|sam |smo |)(|skroz |potpuno |definitivno |svakako
        |)(za|unutra|u igri|jesam za|in|raspoložen|raspoložena|otvoren za|otvorena za|spreman|spremna|na
        raspolaganju|tu
        sam|tu sam za|spreman za|spremna za|spreman na|spremna na) (|sam|smo) (|nova
        poznanstva|poznanstva|kontakt|kontakte|razgovor|nove
        kontakte|suradnju|saradnju|upoznavanje|druženje|prijedloge|to) /
        (ubrojite|ubroji|računajte|računaj|upišite|upiši|uključite|uključi|brojite|broj|stavite|stavi) (|i )(me|na
        mene|mene) (|unutra|tu|na popis|u to|u priču|u igru|slobodno) / (računajte|računaj|brojite) (|i |slobodno )(na
        mene|i na mene) / otvoren sam za (|nova |nove |svaki |svaku
        |)(poznanstva|kontakte|razgovor|suradnju|saradnju|kontakt|upoznavanje) / otvorena sam za (|nova |nove |svaki
        )(poznanstva|kontakte|razgovor|suradnju|saradnju|kontakt|upoznavanje) / (|jedva |već |rado |s nestrpljenjem
        |sa
        nestrpljenjem |)(čekam|očekujem|veselim se|veseli me|radujem se|raduje me|iščekujem|čekat ću|čekaću|radovat ću
        se|veselit ću se|obradovat ću se|obradovaću se|radovaću se) (|se |na |već |s nestrpljenjem |sa nestrpljenjem
        |unaprijed )(| njegov| njegovom| njegovoj| njegovu| njegovo| njegovog| novom| tom| bobov| bobovom| tvom|
        vašem) (mail| mejl|
        e-mail| mailu| mejlu| poruci| poruku| pismo| pismu| poziv| pozivu| javljanje| javljanju| kontakt| kontaktu|
        upoznavanje| upoznavanju| poznanstvu| poznanstvo| razgovor| razgovoru| susret| susretu| suradnji| saradnji| da
        mi piše|da mi se javi|da se upoznamo|da ga upoznam|da se čujemo|da čujem|upoznati ga|da se
        javi|javljanja|poruke|maila|mejla|poziva|novim poznanstvima) (|od njega|s njim|sa njim|boba|od boba|s
        nestrpljenjem) / (moj |)odgovor (je |glasi |)(da|potvrdan|pozitivan|naravno da|svakako da|definitivno
        da|veliko
        da) / odgovaram (s |sa )da / odgovaram potvrdno / (kažem|velim|rekao bih|rekla bih) da da / imate (moj|moju)
        (pristanak|suglasnost|saglasnost|privolu|dozvolu|dopuštenje) / imaš (moj|moju)
        (pristanak|suglasnost|saglasnost|privolu|dozvolu|dopuštenje|blagoslov) /
        (dopuštam|dozvoljavam|odobravam|pristajem|prihvaćam|prihvatam|potvrđujem) (|to|rado|sa zadovoljstvom|sa
        zahvalnošću|prijedlog|predlog|ponudu|poziv|upoznavanje|s veseljem|uz zahvalnost) /
        (naravno|jasno|svakako|sigurno) (da |)(da|može|možete|možeš|pristajem|želim|hoću|se slažem|bih|neka|rado|bih
        rado|slobodno|mogu|me zanima|nemam ništa protiv|mi je u redu) / (ma |pa |a |o |e |)(|da
        |)(naravno|jasno|svakako|dakako|može|ajde|hajde|daj|dajte|da|jasno da|nego što|kako da
        ne|jašta|jakako|apsolutno|važi|ok|samo naprijed|slobodno|rado|super|dogovoreno)
        (|da|može|slobodno|samo|naprijed|samo naprijed|samo daj|samo dajte|hvala|molim|rado|vrlo rado|nema
        problema|javi
        mu|javite mu|nek se javi|nek piše|hajde|ajde) / (da|ajde|ma|e|ok|pa) (|pa
        )(da|daj|dajte|može|ajde|važi|vrijedi|super|hajde|neka|slobodno|odgovara mi|paše mi|tako je|tako može|rado
        bih|rado ću|jesam|hoću) / dakako / dakako da / kako da ne / nego što / nego šta / jašta / jakako / jah / jap /
        jep / mož / moš / može bit' da može / važi se / vredi / hajde / ajde / ajd / hajd / hajmo / ajmo / idemo /
        samo
        daj / samo dajte / samo izvolite / izvolite / izvoli / slobodno / slobodno ga spoji / slobodno ga spojite /
        hoću
        / hoću rado / rado / vrlo rado / vrlo rado ću / rado pristajem / rado prihvaćam / rado prihvatam / sa
        zadovoljstvom (pristajem|prihvaćam|prihvatam|ću|bih|pomažem) / s veseljem (pristajem|prihvaćam|ću|bih|pomažem)
        /
        (to |)(mi |)(odgovara|paše|pase) (|mi) / (da|može)(|,) (odgovara|paše|odgovara mi|paše mi|meni odgovara) /
        (slažem|suglasan|suglasna|saglasan|saglasna) (|sam |se )(|sam|se|u potpunosti|potpuno|da|s tim|sa tim|rado|s
        prijedlogom|sa predlogom|s time) / (upravo |baš |)(to |)(mi |nam |)(dobro |jako dobro |odlično |)(dođe|dobro
        dođe|dobro mi dođe|dolazi u pravi čas|u pravi čas|u pravo vrijeme|u pravo vreme|dolazi kao naručeno|kao
        naručen|kao naručeno|je dobrodošlo|dobrodošlo) / dobro (došao|mi je došao) / (uvijek|uvek) (|je |mi je
        )(dobrodošao|dobrodošli|dobro došao|rado|drago) / (|bob |on )(je |)(uvijek |uvek |)dobrodošao / podržavam
        (|to|ideju|prijedlog|predlog) / može to / može svakako / može rado / može bez problema / može bez daljnjega /
        može komotno / komotno / može (hvala|naravno|rado|slobodno|nema problema|svakako|neka piše|neka se javi|neka
        mi
        se javi|nek se javi|nek piše|super|dajte|daj|samo daj|samo dajte|upoznajte nas|spojite nas|povežite nas|spoji
        nas|zašto ne) / (|da |dobro |u redu |ok |onda )(upoznat ćemo se|upoznaćemo se|upoznajmo se|čut ćemo se|čućemo
        se|javit ćemo se jedan drugome) / (pa|ma|dobro) (neka|nek|nek'|nek bude|neka bude|neka ide|nek ide|nek' ide) /
        @hrsub@(mail|mejl|adresu|e-mail|kontakt) (|moj |moju )(može|slobodno|možete|daj|dajte) / @hrsub@(nemam|nemamo)
        ništa protiv da (se |)(čujemo|upoznamo|upoznam s
        njim|sretnemo|popričamo|porazgovaramo|razgovaramo|nađemo|dopisujemo|povežemo|ga upoznam) (|s njim|sa njim) /
        @hrsub@(recite|reci|javite|javi|poručite|poruči|prenesite|prenesi|napišite) (mu|bobu|joj|im) da (mi |me |mi se
        |)(|slobodno )može (|slobodno )(|da mi |da mi se |da me |da |mi |mi se |)(pisati|javiti|javiti
        se|kontaktirati|nazvati|zvati|obratiti|obratiti se|piše|javi|se javi|kontaktira|pozove|zove|nazove) @hrwhen@ /
        (spajajte|spajaj|povezujte|povezuj|upoznajte|upoznaj) (nas|) / ajde (dobro|ok|u redu|neka|nek) / (hajde|ma|pa)
        (dobro|ok) / nije mi teško / nije mi problem / @hrsub@(neka|nek) (|me |mi )(pita|upita|piše|javi se) (|sve |,
        |)(što|šta|što god|šta god|o čemu god|kad god) (|ga |mu )(želi|hoće|zanima|treba) / (potvrđujem|dajem|ovime
        potvrđujem|ovim potvrđujem) (|svoj |svoju |moj |moju )(pristanak|suglasnost|saglasnost|privolu) (|na
        upoznavanje|za upoznavanje|za kontakt|na kontakt|za prosljeđivanje adrese|za prosleđivanje adrese) (|s|sa)
        (|njim|bobom|gospodinom bobom|vašim prijateljem) /
        (|a|ma|pa|e )(zašto|što|šta|zasto) (da |)ne bih (|?) / (|a|ma|pa )(zašto|što|šta) (da ne|ne bi|bi ne) (|?) /
        (slobodno|možete|možeš|samo) (|slobodno|samo )nas
        (upoznajte|upoznaj|spojite|spoji|povežite|poveži|upoznati|spojiti|povezati|predstavite) (|slobodno|jedno s
        drugim) / naravno(|,) da (želim|hoću|bih|hocu|može|možete|pristajem|se slažem) (|ga upoznati|upoznati ga|da ga
        upoznam) /
        (|pa|ma|evo ) (može )(odmah sad|odmah|odmah sutra|već danas|već sutra) / (odmah|odmah sad) može /
        (objeručke|oberučke|s obje ruke|sa
        obe ruke|dvjema rukama) (|prihvaćam|prihvatam|pristajem|sam za) / (|pa )(kakvo|koje|kakvo je to|što je to za)
        (|je to )pitanje(|!|,|?) (|pa|ma )(naravno|da|jasno|svakako) / (što pitaš|šta pitaš|što pitate|šta pitate|što
        uopće pitaš|još pitaš|još pitate|zar pitaš)(|!|?|,) (|pa|ma )(naravno|da|jasno|svakako|može) /
        (slobodno|samo|mirno) nas (|slobodno )(povežite|spojite|upoznajte|poveži|spoji|upoznaj) / ma
        (naravno|jasno|svakako|kako da ne|da)
    """,
    "fond": """
        (|vrlo |jako |veoma |sa |s |baš |vrlo ću )(rado|zadovoljstvom|veseljem|radošću|velikim zadovoljstvom|drage
        volje) / drage volje / (|jako |vrlo |veoma )rado (|bih|ću) (|ga |je |se
        )(|upoznao|upoznala|upoznati|susreo|sreo) (|ga|je|boba|s njim) / (|ja |jako |mi )(bih|volio bih|voljela
        bih|voleo bih|volela bih|želio bih|željela bih|želim|
        htio bih|htjela bih|hteo bih|želeo bih|bilo bi mi drago|bit će mi drago|biće mi drago|rado bih|bilo bi mi
        zadovoljstvo) (|ga |je |jako |rado |se )(|upoznati|da ga upoznam|da je upoznam|upoznao|upoznala|da se
        upoznamo|razgovarati|upoznati ga|upoznati je) (|s njim|boba|bob|s njom) / (|to )(zvuči|bi bilo|bilo bi|će
        biti) (|jako |vrlo |
        veoma )(odlično|super|dobro|sjajno|lijepo|lepo|izvrsno|divno|fantastično|dobra ideja|dobro ideja) /
        (zainteresiran sam|zainteresirana sam|zainteresovan sam|zainteresovana sam|zanima me|veoma me zanima|jako me
        zanima) (|to|upoznavanje|prijedlog|predlog|za upoznavanje|za kontakt|upoznati ga|da ga upoznam) / veselim se
        (|tome|upoznavanju) /
        (|ja |da |i |mi |nam |bilo bi |bit će |biće |meni |i meni |baš |jako |vrlo |rado |zaista |ja bih |ja ću |baš
        bih
        |svakako |uvijek |uvek |i sam |i sama |pa )(|bih |bi |ću |bismo |ćemo |smo |jako |vrlo |baš |bih se |bih ga
        |bih
        s njim |bih sa njim |bi mi |će mi |bilo bi mi |se |bilo |bih jako |bih vrlo |bih baš |bih i ja |i ja bih |ću
        se
        |ću ga |ću mu |ću s njim |bi mi baš |bi mi jako )(volio|voljela|volio bih|voljela bih|voleo|volela|voleo
        bih|volela bih|htio|htjela|htio bih|htjela bih|hteo|htela|želio|željela|želio bih|željela
        bih|želeo|želela|želeo
        bih|želela bih|želim|želimo|rado|vrlo rado|drago|drago je|mi je drago|bilo drago|bit će drago|biti drago|biti
        mi
        drago|drage volje|zadovoljstvo|čast|draga|zanimljivo|zanimalo|veselilo|zanima me|rado bih|rado ću|jako rado|s
        veseljem|sa zadovoljstvom|s veseljem ću|sa zadovoljstvom ću|sretan|sretna|srećan|srećna|spreman sam|spremna
        sam|voljan sam|voljna sam|mi je bilo drago|raspoložen sam|raspoložena sam) (|bih |ću |je |jako |ga |se |s njim
        |sa njim |i |mu |da |bih se |bih ga |ću se |ću ga |ću mu |ću s njim |ću sa njim |bi |bi mi bilo |bih s njim
        |bih
        sa njim )@hrmeet@ @hrwith@ / (rado|vrlo rado|jako rado|drage volje|sa zadovoljstvom|s veseljem|s radošću) (|ću
        |bih |)(|ga |se |mu |s njim |sa njim )(upoznati| upoznat| popričati| porazgovarati| razgovarati| pomoći|
        odgovoriti| kontaktirati| čuti| javiti| upoznao| upoznala| popričao| popričala| pomogao| pomogla| upoznajem|
        pristajem| pomažem| da ga upoznam|da popričam|da mu pomognem|da pomognem|da se upoznamo|da se čujemo|pomognem)
        (|mu|ga|s njim|sa njim|s bobom|sa bobom|boba|se|koliko mogu|ako mogu) / (|bit će |biće |bilo bi |)(|mi |nam
        |)(|bit će |biće |bilo bi |je |)(jako |vrlo |veoma |baš |)(drago|milo|zadovoljstvo|čast) (|upoznati
        ga|upoznati
        se|ga upoznati|se upoznati|da se upoznamo|da ga upoznam|upoznati|upoznati boba|ako se javi|ako mi se javi|ako
        nas upoznate|ako nas spojite|ako nas povežete|pomoći|pomoći mu|da pomognem|da mu pomognem|popričati s njim|da
        popričamo|razgovarati|čuti se|da se čujemo|čuti se s njim|što me je netko preporučio|što mi se javio) (|s
        njim|sa njim|s bobom|sa bobom) / (|bio bih |bila bih |bit ću |biću |bio bi |bila bi )(|vam |ti |jako |vrlo
        |veoma )(zahvalan|zahvalna) (|,|vam|ti) (|ako |kad |kada |da )(nas spojite|nas upoznate|nas povežete|nas
        spojiš|nas upoznaš|nas povežeš|mu date moj mail|mu proslijedite moju adresu|mu prosledite moju adresu|mu date
        moj mejl|me spojite s njim) / (|to |mi |me |ga |)(|jako |baš |vrlo |stvarno |zaista |veoma )(zanima me|me
        zanima|mi je zanimljivo|zanimljivo mi je|zanimljivo mi zvuči|mi zvuči zanimljivo|mi se sviđa|sviđa mi
        se|dopada
        mi se|mi se dopada) (|to|prijedlog|predlog|ideja|ta ideja|tema|ta tema|jako|čime se bavi) / (|i ja |ja |)(već
        dugo|odavno|dugo|već neko vrijeme|već neko vreme|oduvijek|oduvek) (|ga |se |s njim )(želim|želio sam|željela
        sam|želeo sam|želela sam|htio sam|htjela sam|hteo sam|htela sam|tražim priliku) (|ga |se )(|upoznati|da ga
        upoznam|da se upoznamo|stupiti u kontakt|popričati|upoznati s njim|razgovarati) (|ga|s njim|sa njim|boba) /
        (|takvo |to |ovo |novo |takav )(poznanstvo|upoznavanje|kontakt) (|bi mi |bi |će mi |mi |nam bi )(|jako |vrlo
        |bi
        |zaista )(|mi |dobro |bilo |biti )(koristilo|koristiti|dobrodošlo|korisno|dobro došlo|došlo|zanimljivo|od
        koristi|drago) / (|bit će mi |biće mi |bilo bi mi |jako mi je |bit ću |biću |)(|jako |samo
        )(drago|sretan|sretna|srećan|srećna) (|,|ako )(ako |)(mogu|budem mogao|budem mogla|uspijem|uspem|mu mogu|mu
        budem) (|mu |nekako |na neki način |ikako )(pomoći|biti od pomoći|biti od koristi|pomognem|da pomognem|od
        pomoći|od koristi) (|mu|bobu) /
        (|ma |a |pa |ali )(kako|zar) (|da )bih (|to |ovo |ja |takvo što |ovako nešto )(|mogao |mogla |smio |smjela
        |smeo )(|to |ovo |@nm@ |takvu ponudu |takvoj ponudi |da
        )(odbiti|odbio|odbila|odbijem|odolio|odoljela|odoleo|odoljeti|odoleti|rekao ne|rekla ne|reći ne|kažem ne)
        (|@nm@|takvu ponudu|takvoj ponudi|takvu priliku|takvo što|tako nešto|ovako nešto|to) (|?) / (|ma |a |pa |ali
        )kako (|da )(|bih )(odbijem|odbiti|kažem ne|odolim|odoljeti|odoleti|reći ne) (@nm@|takvu ponudu|takvoj
        ponudi|takvu priliku|takvo što|tako nešto|ovako nešto) (|?) / (tko|ko) bi (|to |ovo |takvo što |ovako nešto
        |takvu ponudu |takvoj ponudi )(odbio|odbila|rekao ne|odolio|odoleo) (|@nm@|takvu ponudu|takvoj ponudi|takvu
        priliku|takvo što|to) (|?) / (to |ovo
        |takvo što |takva ponuda |takva prilika |takve ponude |@nm@ |ovako nešto |takve stvari )se (ne odbija|ne
        odbijaju|ne
        propušta|ne propuštaju|ne može odbiti) (|@nm@) / (@nm@|tome|takvoj ponudi) se ne (kaže ne|može reći
        ne|odbija|može odoljeti|može odoleti) / (šteta|grehota|grijeh|greh|grijeh bi bio|greh bi bio|šteta bi
        bilo|bila bi šteta|bila bi grehota|glupo bi bilo|bilo bi glupo|bila bi glupost) (|bi bila|bi bio|bi bilo|je
        )(|ovo|to|takvo što )(odbiti|ne prihvatiti|propustiti|odbijati|da odbijem) (|takvu ponudu|takvu priliku|to) /
        (bio|bila|morao|morala) bih (|biti|potpuni|potpuna
        |)(lud|luda|budala|glup|glupa|glupan|idiot|blesav|blesava)(|,) (|da|kad|kada )(|bih|to|bih to|ovo
        |)(odbijem|odbio|odbila|odbiti|ne prihvatim|propustim|odbijam|ne pristanem) (|takvu ponudu|takvu
        priliku|to|@nm@) / (samo|jedino) (bi |)(budala|luđak|ludak|glupan) (bi )(|to|ovo|takvo što )(odbio|odbila)
        (|to|takvu ponudu) / nisam (lud|luda)(|,) da (odbijem|to odbijem|odbijam) / (bit će|biće|bila bi|bilo bi|to
        je|to bi bila|biti će) (mi |)(|za mene|velika|meni )(čast|privilegija) (|upoznati ...|za mene)
    """,
    "warm": """
        (|zvuči |vrlo |jako |veoma )zanimljivo / super / odlično / sjajno / izvrsno / divno / dobra ideja / nema
        problema / nije problem / nema veze / zašto ne / što da ne / sto da ne / nema na čemu /
        (|a |pa |ma |ajde |)(zašto|što|sto|šta|zasto) (|da |ne bi|bih |bi )ne / (nema problema|nije problem|nema
        frke|nema veze|bez problema|nikakav problem|nema beda|nema bida|nema zime) /
        (|a|ma|pa )(zašto|što|šta) (ne) ? / (|to|ovo|takvoj ponudi |@nm@|takvo što )(|jednostavno )ne (mogu|mogao
        bih|mogla bih|znam|umijem|umem|smijem) (|to|ovo |@nm@|takvoj ponudi|jednostavno )(odbiti|reći
        ne|odoljeti|odoleti|da odbijem|da kažem ne|da odolim) (|takvoj ponudi|takvu ponudu|@nm@|to) / @nm@ (|ne
        mogu|ne mogu nikad) (ništa )(odbiti|da odbijem) / @nm@ je
        (|baš|jako|stvarno|uvijek|uvek|zaista|tako|vrlo|mnogo|prava|pravo|zlato
        )(draga|drag|divna|divan|zlatna|zlato|dobra|dobar|mila|super|krasna|krasan|predivna|predivan|srce|duša|ljubazna|ljubazan|odlična|odličan|sjajna|sjajan|blago|legenda)
        / @nm@ ima (|uvijek|uvek|jako|vrlo|zaista )(dobar|odličan|sjajan|dobre|odlične|super|dobro|istančan)
        (ukus|nos|ideje|oko|osjećaj|osećaj|ideju) (|za ljude) /
        (prijatelji|prijatelj|prijateljica|prijateljici|poznanici) (|od )@nm@ (su|je)
        (|i|uvijek|uvek|mi|također|takođe )(|i )(moji|moj|moja|dobrodošli|dobrodošao)
        (|prijatelji|prijatelj|prijateljica) /
        @uns@ / ne na @adrs@ / (|ja )(ne|nikad ne|slabo se|nikada ne) (|se )(javljam|volim|koristim|dižem|odgovaram)
        (|se )(|na )(telefon|mobitel|mobilni|pozive|nepoznate brojeve|telefoniranje) / ne javljam se (|na telefon|na
        mobitel|na mobilni|na pozive|na nepoznate brojeve) /
        (|jer )(|na poslu|u uredu|u kancelariji|preko dana|tijekom dana|sad )ne (mogu|volim|smijem|smem) (|da|baš|na
        poslu|slobodno|da )(razgovarati|pričati|pričam|razgovaram|telefonirati|javljati se|se javljam|javiti se|da se
        javim|govoriti) (|na poslu|preko dana|u uredu|telefonom) / (|ali|a|no )(sad|sada|danas|već) (|je|mi je|je
        već|imam|već|sam|je sve|je puno|je malo )(lakše|bolje|slobodnije|mirnije|vremena|više
        vremena|slobodniji|slobodnija) / (prošli tjedan|prošle nedelje|zadnjih dana|u zadnje vrijeme|u poslednje
        vreme|dosad|ranije) (|nikako )nisam (stizao|stizala|stigao|stigla|mogao|mogla|imao vremena|imala vremena) / za
        to (|uvijek|uvek )(nađem|imam|ću naći) (vremena|vrijeme|vreme) / (ovaj put|ovog puta) (|ipak )hvala
    """,
    "no": """
        ne (|ne|hvala|hvala lijepa|hvala lepo|želim|zanima me|zanima me hvala|mogu|slažem se|pristajem|bih|hvala ne
        zanima me|bih htio|bih želio|trebam|nažalost|nikad|molim|mislim tako|prihvaćam|dolazi u obzir|nije za mene|
        nisam zainteresiran|nisam zainteresirana|nisam zainteresovan|nisam zainteresovana|hvala vam|treba|žalim) (|
        hvala|žao mi je) / ne (želim|zanima me|mogu|bih htio|bih želio|tražim|trebam|prihvaćam) ... / nee / nikad /
        nikada / nipošto / nikako / ni slučajno / ni govora / ni u kojem slučaju / (radije|bolje|nažalost|sigurno|
        definitivno| apsolutno|naravno da|bojim se da|hvala ali|žao mi je ali|mislim da|moj odgovor je|odgovor je|
        rađe|ipak) ne (| bih|hvala|mogu) ... / (|ja |nažalost |trenutno |hvala ali |hvala )(nisam|nemam|nismo|
        nemamo) (zainteresiran| zainteresirana|zainteresovan|zainteresovana|vremena|interesa|interes|potrebe|za to|
        suglasan|saglasan|za|vremena za|vremena za to|zainteresirani|želju|volje) ... / nije (za mene|potrebno|me
        interesuje|moguće) / to nije za mene / (|moram |nažalost moram |ljubazno |htio bih |nažalost |s poštovanjem
        )(odbiti|odbijam|odbit ću|odbiću|da odbijem|otkloniti|otklanjam) (|ponudu|poziv|vašu ponudu) / odbijam /
        protiv sam / ostavite me na miru / bez mene / nema šanse / (|ja |nažalost |hvala ali |žao mi je ali |
        trenutno |trenutačno |sada )(ne|nisam|nemam|neću|ne bih| nije mi) (želim|zainteresiran|zainteresirana|
        tražim|trebam|treba|vremena|interesa|hvala|htio|htjela|prihvaćam| zanima|namjeravam|potrebno|moguće|namjeru|
        volje|potrebe|željela|želio) ... / neću (|hvala|to|da) / (molim |i )(ne|nemojte) (dajite|davati|davajte|
        dijeliti|dijelite|upoznavati|predstavljati|proslijediti) ... / (nažalost | moram |radije |hvala ali |ovaj put
        |zato )(moram |)(odbiti|odbijam|preskačem|preskočiti|odustajem|reći ne|ne bih| ne bi) (|ponudu|hvala|ovaj
        put) / ne(|,) (hvala|ne treba|ne želim|nije potrebno|neću|nemam vremena|ne zanima me| ni slučajno|nikako) ...
        / ma (jok|ne|kakvi) / (hvala|hvala na ponudi|lijepo od tebe)(|,) ali (ne|ne želim|ne bih| odbijam|nisam
        zainteresiran|nisam zainteresirana|ne zanima me|nemam vremena|moram odbiti|nije za mene) ... /
        (|@hrneg@ (|,|da |vas da |te da )) (|moju |moj |moje |svoju )(|adresu |mail |mejl |e-mail |kontakt |podatke
        |broj |imejl )@hrob@(ne|nemojte|nemoj) (|molim |molim vas |mu |joj |im )@hrob@@hrnot@
        @hrob@(|moju|moj|moje|moja|mojih) (|privatnu|privatni|osobne|lične|e-mail|mail|mejl) ... / (|moju |moj |svoju
        |svoj |moje |svoje )(adresu|mail|mejl|e-mail|kontakt|podatke|broj|imejl|kontakte) (|svoju |svoj |moju |)(|ja
        |radije |inače |načelno |nikome |nikom |mu |nepoznatima |strancima |vam )(ne|neću|ne bih|ne želim|ne
        mogu|nisam|ne dam da|ne volim) (|nikome |nikom |mu |nepoznatima |strancima |rado |baš |radije |bih |da
        )@hrgav@
        ... / (|ja |inače |načelno |u pravilu |po pravilu |nikad |nikada |nikome |nikom |nažalost )(ne|neću|ne bih|ne
        želim|ne mogu|ne volim|radije ne|radije ne bih|ne bih htio|ne bih htjela|ne bih voleo|ne bih volela|ne bih
        volio|ne bih voljela|ne bih hteo|ne bih htela|ne namjeravam|ne nameravam) (|nikome |nikom |vam |mu
        |nepoznatima
        |strancima |rado |svoj |svoju |svoje |moj |moju |moje |adresu |mail |mejl |privatne )@hrgav@
        (|svoj|svoju|svoje|moj|moju|moje|adresu|mail|mejl|nikome|nepoznatima|strancima|mu) ... /
        (zadržite|zadrži|čuvajte|čuvaj|sačuvajte|ostavite|držite) (|molim |molim vas )(moju|moj|moje)
        (adresu|mail|mejl|kontakt|podatke|e-mail) (|molim |samo )(za sebe|kod sebe|u
        tajnosti|povjerljivim|poverljivim|privatno|povjerljivima|kod vas) / (|neka |želim da |radije bih da |volio bih
        da |voljela bih da |htio bih da )(|moja |moj |moji |)(adresa|mail|mejl|podaci|kontakt) (|neka |radije
        |)(ostane|ostanu|ostaje|ostaju) (|samo )(kod vas|među nama|između nas|kod
        mene|privatna|privatan|privatni|tajna|kod tebe|u tajnosti|povjerljiva) / (radije|rađe|bolje|najradije|ja
        radije|ja bih radije|radije bih|draže mi je|draže bi mi bilo|preferiram|više volim|voleo bih|volela bih|volio
        bih|voljela bih) (bih |)(|da
        )(|ostao|ostala|ostati|ostanem|zadržao|zadržala|zadržati|zadržim|sačuvati|sačuvao|ne|ne bih| preskočio|
        preskočila| preskočim| izbjegao| izbjegla| izbegao| izbegla| bez| odbio| odbila| odustao| odustala| propustio|
        propustila| ne bih da|da ne|adresu zadržao) (anonimna|anonimnan|anoniman|po strani|sa strane|svoju adresu|svoj
        mail|svoju privatnost|svoj mejl|svoje podatke|za sebe| davati| dati| dijeliti| deliti| davao| davala| dao|
        dala|
        dijelio| dijelila| delio| delila| upoznavao| upoznavala| da dam|da dajem|da delim|da se
        upoznajem|toga|to|ovo|ovaj put|adresu|se u to|se upuštao|se
        upuštala|sudjelovao|sudjelovala|učestvovao|učestvovala|tog kontakta) ... / (|to |ovo |tema |nažalost to |ali
        to
        |jednostavno |to jednostavno |to baš |baš |to stvarno )(nije|nije baš|nisu|nije više) (|baš |moje |više
        |)(moj|moja|moje|naše|naša|za mene|moje polje|moje područje|moja oblast|moja tema|moja struka|moj posao|moj
        svijet|moj svet|moja branša|moj đir|moja stvar|moj stil|moj fah|u mom području|u mojoj domeni|iz mog
        područja|iz
        moje struke|iz moje oblasti|moja specijalnost|u mojim planovima|u mom interesu|moj interes|po mom ukusu|moj
        par
        cipela|moja šalica čaja|moja šolja čaja) (|to|interes|područje|oblast|više|polje) ... / (|ja |time |tim |tim
        se
        |s tim |s time |sa tim |njime |nažalost |takvim stvarima |više )(|se |)(|ja |time |tim |takvim stvarima |već
        dugo |odavno |više )(|se )(ne|više ne|odavno ne|već dugo ne) (|se |)(|time |tim |više |takvim stvarima
        |)(bavim|bavimo|zanimam|interesujem|interesiram|radim u toj struci|radim u tom području|radim u toj
        oblasti|radim to|sudjelujem|učestvujem|upoznajem preko interneta|upoznajem preko maila|upoznajem ljude preko
        interneta|družim s nepoznatima|dopisujem s nepoznatima|dopisujem sa nepoznatima|dopisujem s nepoznatim
        ljudima|pričam s nepoznatima|upuštam u to|upuštam u takve stvari|upuštam) (|time|tim|više|takvim stvarima|s
        tim|se time|se više|u to) ... / (|ja |već |)(imam|dobivam|dobijam|primam|imam već|već imam|imam i
        previše|ionako
        imam|i ovako imam|imam ionako|dovoljno|previše) (|već |ionako |i ovako |sasvim |i više nego |više nego |i
        )(dovoljno|previše|dosta|puno|mnogo|i previše|preko glave|hrpu|gomilu|imam) (|svojih |poslovnih |novih |takvih
        |privatnih |drugih |već )(kontakata| poznanstava| poznanika| prijatelja| mailova| mejlova| pošte| spama|
        posla|
        obaveza| obveza| briga| ljudi| dobavljača| projekata| poruka| veza) (|već|ionako|na vratu|i ovako|u
        životu|trenutno) / (kontakata| mailova| mejlova| posla| prijatelja| poznanika| spama| obaveza| obveza|
        poznanstava) (|već
        |ionako |i ovako )(imam|mi je dosta|imam dovoljno|imam previše|imam dosta|imam napretek|mi je preko glave|imam
        i
        previše|imam već dosta|imam već dovoljno) (|već|dovoljno|previše|dosta|na pretek|napretek) / (|ja |bojim se da
        |mislim da |)(|mu |vam |tu |u tome |nažalost |teško da |)(ne mogu|neću moći|ne bih mogao|ne bih mogla|neću|ne
        bih|teško da mogu|teško da bih mogao|teško da bih mogla|ne znam kako bih) (|mu |vam |tu |u tome |nažalost |mu
        tu
        |)(|biti |bio |bila |)(pomoći|od pomoći|od koristi|koristan|korisna|puno pomoći|od neke koristi|da pomognem|da
        mu pomognem|mnogo pomoći|sudjelovati|učestvovati|da učestvujem|biti od pomoći|mu pomoći|mu biti od pomoći|mu
        biti od koristi) (|mu|vam|u tome|njemu|tu|s tim|bobu) ... / (|ja |)(|bih |ću |)(|mu |)(|samo |bih |ću )(|mu
        |)(trošio|trošila|tratio|tratila|gubio|gubila|potratio|potratila|tratiti|trošiti|tratim|gubi|gubit
        će|trati|gubiće|oduzeo|oduzela|oduzimao|oduzimala) (|samo |mu |njegovo |svoje |sa mnom |uzalud )vrijeme (|sa
        mnom|na mene|uzalud) / samo bi (|gubio |tratio )(vrijeme|vreme) (|sa mnom|na mene) / samo bih mu
        (trošio|trošila|tratio|tratila|oduzeo|oduzela) (vrijeme|vreme) / (|ja |)nisam (|prava |pravi |ta |taj
        |odgovarajuća |najbolja |prava osoba |)(osoba|čovjek|čovek|izbor|adresa|koji mu treba|koja mu
        treba|kandidat|sugovornik|sagovornik) (|za to|za njega|koja mu treba|koji mu treba|za ovo|za tu temu) ... /
        (|ajde |ajmo |bolje |najbolje |radije |molim vas |da |)(|da |)(|ovo |to |ovaj put |)(pustimo|pustimo
        to|ostavimo
        to|ostavimo|preskočimo|preskočimo to|preskočimo ovo|zaboravimo|zaboravimo to|izostavimo|okanimo
        se|nemojmo|nemojmo to|manimo se|propustimo|ostavimo tako|ne bismo) (|to|ovaj put|ovoga puta|toga|hvala|stvari
        kakve jesu|kako jest) / (|ovo |to |ovaj put |ovoga puta |hvala |ja |ovog puta )(|bih |ću |)(|ovo |to |ovaj put
        |)(preskačem|preskočit ću|preskočiću|propuštam|propustit ću|propustiću|pasam|pas|dalje|odustajem|suzdržat ću
        se|uzdržaću se|izostavite me|preskočio bih|preskočila bih|preskočio|preskočila|ja dalje|prolazim)
        (|ovo|to|ovaj
        put|ovoga puta|hvala|ovog puta) /
        (poštedite|poštedi|oslobodite|izostavite|izostavi|preskočite|preskoči|ostavite|zaobiđite) me (|toga|ovoga|toga
        molim|iz toga|iz ovoga|molim|s tim|sa tim|s time|molim vas) / (nemojte|nemoj) (|molim|molim vas|me miješati|me
        mešati|me uvlačiti|me upoznavati|me spajati|me povezivati|nas upoznavati|nas spajati|nas povezivati|da nas
        upoznajete|da nas spajate|da nas povezujete|da me upoznajete|da me povezujete|ništa|to|računati na mene|me
        upletati|me uključivati|me ubrajati|hvala) (|u to|molim|molim vas|hvala|s njim) / (ne|nemojte) računajte na
        mene
        / ne računaj na mene / (ali |ipak |ovaj put |bolje |radije |najbolje |hvala |hvala , )bez mene
        (|molim|hvala|ovaj put|ovoga puta) / (|ma |)(|meni |)(|se )(ne da|neda) (|mi )se (|mi |to |s tim |sada |baš
        )...
        / (|meni |ma |a )(ne da mi se|neda mi se|ne da se meni|nije mi do toga|nije mi do tog|nije mi do
        upoznavanja|nije mi do novih poznanstava|ne pada mi na pamet|ne pada mi napamet|ne bih|ne bi|neka hvala|nek
        hvala|nema potrebe|nema smisla|nema svrhe|nema šanse|nema teorije|jok|aha jok|ma jok|jok bre|ma
        kakvi|nikako|ni
        mrtav|ni mrtva|ni u ludilu|ni pod razno|ni za živu glavu|ni u snu|ni pod kojim uvjetima|ni pod kojim
        uslovima|ni
        u kom slučaju|ne dolazi u obzir|zahvaljujem ali ne|ne treba|ne treba mi|ne trebam|ne treba mi to|to mi ne
        treba|ne treba hvala|ne zanima me|ne zanimaju me|nezanima me|ne interesuje me|ne interesira me|nije
        potrebno|nije nužno|nije neophodno|nisam raspoložen|nisam raspoložena|nisam za|nisam za to|nisam za takve
        stvari|nisam za nova poznanstva|nisam zainteresiran|nisam zainteresirana|nisam zainteresovan|nisam
        zainteresovana|ne vidim smisla|ne vidim svrhu|ne vidim potrebu|ne vidim razlog|ne vidim razloga|ne osjećam
        potrebu|ne osećam potrebu|ne osjećam se ugodno|ne osećam se prijatno|nije mi ugodno|nije mi prijatno|nije mi
        drago|neugodno mi je|ne sviđa mi se ideja|ne želim|ne bih htio|ne bih htjela|ne bih želio|ne bih željela|ne
        bih
        hteo|ne bih htela|ne bih želeo|ne bih želela|ne bih volio|ne bih voljela|ne bih voleo|ne bih volela|ne bih
        rado|ne bih baš|ne bih se upuštao|ne bih se upuštala|ne tražim) (|hvala|to|s tim|u tome|za to|u to|za
        upoznavanje|upoznavati se|upoznavati nove ljude|nove kontakte|nova poznanstva|kontakt|kontakte|upoznavanje|da
        se
        upoznajem|upoznati ga|da ga upoznam|kontakt s njim|kontakt sa njim|u kontakt s njim|s njim u kontakt|s njim
        imati posla|imati posla s njim|imati s njim posla|s njim ništa imati|ništa s njim|ništa od toga|da imam posla
        s
        njim|da imam posla sa njim|dijeliti adresu|deliti adresu|za ovo|u ovome|davati adresu|da dajem adresu|hvala na
        razumijevanju|nikoga|nikog novog|da ga kontaktiram|da mi piše|da mi se javlja|da me kontaktira|tome|da dam
        svoju
        adresu|kontakt s nepoznatima) (|više|hvala|molim|ovaj put) / (|bojim se da |nažalost |zato |stoga |ja |ovaj
        put
        |ovoga puta |ovom prilikom |žao mi je ali |žao mi je , |)(|ću |bih |moram |morat ću |moraću |moraću da |morao
        bih |morala bih |želim |prisiljen sam |prisiljena sam |primoran sam da |primorana sam da |odlučio sam
        |odlučila
        sam |radije bih |radije ću |ovaj put ću |ipak ću |ipak moram |moram vas |nažalost moram |da )(|ipak |vas
        |ljubazno |sa žaljenjem |sa zahvalnošću |ovaj put |pristojno |uljudno |učtivo |ovom prilikom
        )(odbiti|odbit|odbijem|odbio|odbila|odbijam|odbit ću|odbiću|odbija|zahvaliti i odbiti|reći ne|kažem
        ne|otkloniti|otklanjam|odustati|odustajem|preskočiti|ne pristati|ne pristajem|ne prihvaćam|ne
        prihvatam|odgovoriti negativno|odgovoriti odrično) (|ponudu|poziv|prijedlog|predlog|ovaj
        put|upoznavanje|to|vašu
        ponudu|hvala) / (moj |)odgovor (je |glasi )(ne|negativan|negativno|odričan|nažalost ne|veliko ne) / odgovaram
        (s
        ne|negativno|odrično) / kažem ne / (|ja |)ne (dajem|dam) (|svoj |svoju |vam |na to
        )(pristanak|suglasnost|saglasnost|privolu|dozvolu|dopuštenje) ... / (|ja |)ne
        (dopuštam|dozvoljavam|pristajem|prihvaćam|prihvatam|slažem se|odobravam|suglasim se) ... / nisam
        (suglasan|suglasna|saglasan|saglasna|za to|voljan|voljna|spreman|spremna|spreman na
        to|zainteresiran|zainteresirana) ... / (zabranjujem|odbijam) ... /
        (kategorički|definitivno|apsolutno|odlučno|sigurno|naravno) (ne|protiv|sam protiv|odbijam|ne želim|neću) /
        (|ja
        |)(sam |)(|izričito |odlučno |apsolutno )protiv (|toga|sam|sam toga|prosljeđivanja adrese|da se moja adresa
        proslijedi|da se moja adresa prosledi|da se daje moja adresa) / (|ja |više |ne |zato )(|s njim |sa njim |s
        bobom
        |s nikim |ni s kim |s nepoznatima |više )(|se |)(ne želim|neću|ne bih|nemam namjeru|nemam nameru|nemam
        želje|ne
        namjeravam|ne nameravam|nemam volje) (|više |se |da |da se |s njim |sa njim |imati |s njim više )(|više |se |s
        njim |sa njim )(kontakt|u kontakt| kontaktirati| komunicirati| upoznavati| pričati| razgovarati| družiti|
        surađivati| sarađivati| dopisivati| imati posla|obnavljati|imati ništa|imati veze|ništa s
        njim|kontaktiram|komuniciram|upoznajem|pričam|razgovaram|družim|sarađujem|dopisujem|imam posla|imam
        ništa|stupati u kontakt|stupiti u kontakt|nova poznanstva|nove kontakte|obnavljati kontakt|u to
        ulaziti|sudjelovati|učestvovati) ... / (hvala|hvala lijepa|hvala lijepo|hvala lepo|zahvaljujem|hvala vam|hvala
        ti|hvala na ponudi|hvala na pitanju)(|,|.) (|ali )(ne|ne bih|ne treba|neću|neka|bez
        mene|odbijam|preskačem|preskočit ću|odustajem|nisam zainteresiran|nisam zainteresirana|nisam
        zainteresovan|nisam
        zainteresovana|ne zanima me|nije potrebno|nema potrebe|nije za mene|nemam vremena|ja bih radije ne|moram
        odbiti)
        (|hvala|molim|ovaj put) / (|već |mi |)(se |ga |)(već |)(znamo|poznajemo|poznajem|znam) (|se |ga |već |odavno
        |od
        prije |od ranije )(|,) (|i |pa |tako da |zato )(nema potrebe|nije potrebno|ne treba|nema smisla|ne
        želim|neću|ne
        bih) ... / (|nije potrebno |nije nužno |nema potrebe |ne treba |nema smisla |ne morate |ne moraš )(|da
        )(nas|me)
        (|s njim |sa njim )(upoznavati| predstavljati| spajati| povezivati| upoznajete| predstavljate| spajate|
        povezujete| upoznaješ| spajaš) ... / (nema|nemam|nemamo) (|ja |baš |nažalost |trenutno |stvarno |zaista
        |nikakve
        |nikakvog |nikakav |baš nikakve |više |za to |ni |apsolutno |uopće |uopšte |dovoljno |slobodnog
        )(potrebe|smisla|svrhe|vremena|volje|interesa|želje|vremena ni volje|vremena ni želje|vremena ni
        interesa|volje
        ni vremena|interes|potrebu|namjere|namjeru|nameru|živaca|snage|vremena za
        to|kapaciteta|interesovanja|prostora|energije) (|za to|za tim|za tako nešto|za takve stvari|za nova
        poznanstva|za nove kontakte|za nove ljude|za kontaktom|za upoznavanje|za upoznavanjem|upoznavati nove ljude|da
        se upoznajem|da upoznajem nove ljude|za dopisivanje|za druženje|s njim|za ovo|hvala|trenutno|nažalost|u tome|u
        ovome|za to sada|za time) / (ne|nemojte|nemoj) (trošite|gubite|tratite|trošiti|gubiti|tratiti|troši|gubi) (|na
        mene |sa mnom |uzalud )(vrijeme|vreme) ... / (nađite|nađi|potražite|potraži) (|si |radije )(nekog
        drugog|nekoga
        drugog|drugog) ... / ne (poznajem|znam) (vas|ga|te|tog čovjeka|tog čoveka|čovjeka|čoveka) (|i |pa |,|, pa |, i
        )(neću|ne želim|ne dajem|ne bih|ne dam) ... / (|to |ovo |ta |taj |vaša
        )(ponuda|prijedlog|predlog|ideja|tema|to|poznanstvo) me (|baš |uopće |uopšte |previše |nimalo )ne
        (zanima|privlači|interesuje|interesira|oduševljava|uzbuđuje|mami) ... / (|to |meni |ovo )(ne odgovara mi|mi ne
        odgovara|ne paše mi|mi ne paše|ne sviđa mi se|mi se ne sviđa|ne leži mi|mi ne leži|ne treba mi|mi ne treba|ne
        trebaju mi|mi ne trebaju) ... / (|svoju |svoj |moju )(adresu|mail|mejl|kontakt|broj) (|inače |obično
        )(dajem|dijelim|delim) samo (prijateljima|bliskima|poznatima|ljudima koje znam|ljudima koje
        poznajem|poznanicima|kolegama|rodbini|obitelji) ... / dajem (svoju |svoj |)(adresu|mail|mejl|kontakt|broj)
        samo
        (prijateljima|poznatima|ljudima koje znam|ljudima koje poznajem|poznanicima) ... / (ne bih|neću|ne želim)
        (ponovno|ponovo|opet|još jednom) / (|molim |molim vas |želim |želim , |molim , )da (se |)(moja adresa|moj
        mail|moj mejl|moji podaci|moj kontakt) (|se )(|nikome )ne (prosljeđuje| prosleđuje| daje| dijeli| deli| šalje|
        otkriva| prosljeđuju| prosleđuju| proslijedi| prosledi| objavljuje) ... / ne da mi se / neda mi se / u životu
        mi
        ne treba / (|svoju |svoj |moju )(adresu|mail|mejl|kontakt|podatke) (|svoju |svoj |ipak |ja
        )(radije|najradije|ipak|volim|želim|bih radije|ću radije) (|bih |ću
        )(zadržavam|zadržati|zadržim|čuvam|čuvati|zadržao|zadržala|zadržavati|da zadržim|da čuvam|ne bih davao|ne bih
        davala|ne dajem|ne dijelim|ne delim) (|za sebe|kod sebe|u tajnosti) / radije (zadržavam|čuvam|zadržat
        ću|zadržaću) (svoju |svoj |)(adresu|mail|mejl|kontakt|podatke) (|za sebe|kod sebe) / (dosta|dovoljno|previše|i
        previše) mi je (|već |ovih |mojih )(kontakata|poznanstava|mailova|mejlova|ljudi|poznanika|obaveza|obveza) ...
        /
        (|više |i )(ne predlaži|nemoj predlagati|nemojte predlagati|ne predlažite) (|više|mi|to) /
        (|i|a|ali )(|to je|to|e )(baš|upravo|točno|tačno|samo|e baš) (zato|zbog toga|stoga|radi toga)
        (|kažem|odgovaram|je moj odgovor|moj odgovor je|radije|ipak|bih rekao|bih rekla|to )(ne|ne bih|ne
        želim|odbijam|ne hvala|neću|nisam zainteresiran|nisam zainteresirana|nisam zainteresovan|nisam
        zainteresovana|ne pristajem|ne zanima me|moram odbiti) (|, hvala|hvala) / (|i )zato (baš|i) (ne|ne bih|ne
        želim|odbijam) (|, hvala) / (pa|zato|stoga|tako da|dakle) (ne|radije ne|ne bih)(|,) (hvala) / ni (za što|za
        šta|za živu glavu|za boga|za sve pare|za sve pare svijeta|za sve pare sveta|za što na svijetu|za šta na
        svetu|za sve na svijetu|za sve na svetu|za sva blaga|za žive pare|u ludilu|u snu|slučajno|govora|za milijun|za
        milion|mrtav|mrtva|pod razno) (|na svijetu|na svetu|svijeta|sveta) / nizašto (|na svijetu|na svetu) / (nema
        šanse|nema teorije|nema govora|ma kakvi|ma jok|jok|taman posla|sačuvaj bože|bože sačuvaj|ne pada mi na
        pamet|ni po koju cijenu|ni po koju cenu)(|,) (|ne|hvala|ne hvala) / u mojim godinama (|više|već )(|ne )(ne
        |)(tražim|trebam|želim|sklapam|trebaju mi|mi trebaju|upoznajem|mi se da) (|više|mi
        )(nova|novi|nove|novih|nikakva|nikakve) ... / (|više )ne (tražim|trebam|želim|sklapam) (|više|nikakva|nikakve
        )(nova|nove|novih|novi) (poznanstva|poznanstava|prijatelje|kontakte|ljude|prijatelja|kontakata|ljudi) ... /
        (šteta|žao mi je) (|mi je|mi )(|mog|mojeg|moga )vremena (|za to) / ali ne mogu (|je|ga|to )(da )(prihvatim|da
        je prihvatim) ... / (|ali|nažalost|no )ne mogu (|je|ga|to|da|da je|da to|da ga )(prihvatiti|prihvatim)
        (|je|to|nažalost) /
        ne(|,) hvala ... / (ali|no|a) (ovaj put|ovog puta|ovom prilikom|taj put) (|ću|bih|ipak|radije
        )(|ipak|radije|ne|ću )(ne bih|odbiti|ne|odbijam|preskočiti|preskačem|bez mene|odbio|odbila|odbiti ću|odbiću)
        (|, hvala)
    """,
    "excuse": """
        (|sam |nažalost sam |trenutno sam )(|previše |prezauzet |jako |vrlo |veoma |prezauzeta )(zauzet|zauzeta|u
        gužvi|u mirovini|u penziji) (|sam) / prezauzet sam / ne stignem / (|ja )ne mogu (|na to )(reći da|pristati|
        prihvatiti|kazati da|odgovoriti potvrdno) /
        (|ja |već |sada |sad |nažalost |odavno )(|sam |)(|već |odavno |nažalost |sada |trenutno )(u mirovini|u
        penziji|umirovljenik|umirovljenica|penzioner|penzionerka|umirovljen|umirovljena|otišao u mirovinu|otišla u
        mirovinu|otišao u penziju|otišla u penziju|promijenio posao|promijenila posao|promenio posao|promenila
        posao|promijenio struku|promijenila struku|napustio struku|napustila struku|zatrpan poslom|zatrpana
        poslom|zatrpan|zatrpana|pretrpan poslom|pretrpana poslom|preopterećen|preopterećena|prezaposlen|prezaposlena|u
        gužvi|u strci|ne radim više tamo|ne radim tamo|ne radim više u toj struci|u drugoj branši|u drugoj struci)
        (|sam|već|odavno|poslom) / (imam |)(previše|puno|mnogo|premalo) (posla|obaveza|obveza|vremena) / ne stižem /
        nemam (kad|kada)
    """,
    "later": """
        kasnije / možda kasnije / poslije / ne sada / ne sad / sada ne / sad ne / još ne / ne još / danas ne / ne
        danas / za sada ne / zasad ne / trenutno ne / ne trenutno / drugi put / možda drugi put / neki drugi put /
        sljedeći (tjedan|mjesec|put) / sljedeće (godine|sedmice) / sledeće (nedelje|godine) / sledeći (put|mesec) /
        idući (tjedan| mjesec) / iduće godine / za (tjedan|mjesec|nedelju|mesec|dva tjedna|dva mjeseca|nekoliko
        tjedana) / nakon (odmora|praznika) / posle (odmora|praznika) / razmislit ću ... / razmisliću ... / moram
        razmisliti ... / moram da razmislim ... / javit ću se ... / javiću se ... / sutra / uskoro / možda (kasnije|
        na jesen|na proljeće|drugi put| za|nakon|sljedeći) ... / (pitajte|pitaj|javite|javi|pišite) (|me |mi |se
        )(ponovno|opet|kasnije|za|nakon|u|na) ... / (da |može |)ali (tek|nakon|ne prije|kad) ... / drugi put / ne još
        / još ne /
        do (kraja tjedna|kraja mjeseca|kraja godine|kraja nedelje|kraja meseca|jeseni|ljeta|rujna|septembra) (|sam |ću
        biti |ne |jako |u )... / (sada|sad|trenutno) (|mi |nažalost )(nije|ne) (|mi |baš
        )(trenutak|vrijeme|vreme|zgodno|stignem|mogu|pravi trenutak|dobar trenutak|do toga|najbolje vrijeme|najbolji
        trenutak|odgovara) / (prerano je|još je rano|još je prerano) / ne (|baš )(ovaj|ovoga|ovog|ove|ovo)
        (mjesec| mjeseca| mesec| meseca| tjedan| tjedna| nedelje| godine| ljeto) / (može|može li) (|tek )za (tjedan
        dana|nedelju
        dana|mjesec dana|mesec dana|dva tjedna|koji tjedan|par dana|koji dan) / (onda|tada) (ćemo|ću) (|se
        |razgovarati|odgovoriti|popričati|se čuti|se javiti) / (može|ajde|ajmo|bolje|radije|možda|tek) (|tek
        |eventualno
        )(na jesen|na proljeće|na proleće|na ljeto|na leto|na zimu|najesen|u rujnu|u listopadu|u siječnju|u
        septembru|u
        oktobru|u januaru|nakon praznika|posle praznika|poslije praznika|nakon odmora|posle odmora|dogodine|sljedeći
        mjesec|sledeći mesec|sljedeći tjedan|sledeće nedelje|iduće godine|iduće nedelje|iduci tjedan|pred novu godinu)
        /
        pred (novu godinu|božić|ljeto|leto|zimu|jesen|kraj godine) (|može|pitajte|javite se) / na
        (jesen|proljeće|proleće|ljeto|leto|zimu) (|može|molim|pitajte|javite se)
    """,
    "stop": """
        prestanite / prestani / dosta / prekini / prestanite mi (pisati|slati) ... / prestanite da mi (pišete|
        šaljete) ... / (|molim |molim vas )(nemojte |više ne |ne |nemojte više )(mi |)(više |)(pišite|pisati|šaljite|
        kontaktirajte| javljajte|slati) (|mi |me |više )(|više|mailove|poruke) / (|molim )ne javljajte se više /
        odjava / odjavite me / odjavi me / ispišite me / (|molim )(izbrišite|uklonite|obrišite) ... / bez (|više
        )(mailova|poruka) / (prestanite|prestani|dosta) (|mi |s |sa |više )(pisati|slati|kontaktirati|mailovima|
        porukama|mailova) ... / (molim |)(obrišite|izbrišite|maknite|uklonite|odjavite) (me|moje|moj|moju) ... / ne
        (|mi |želim )(više | )(pišite|šaljite|primati|kontaktirajte) ... / nemojte (mi |)(više |)(pisati|slati) ... /
        ostavite me na miru /
        (|molim |molim vas |zahtijevam da
        |)(maknite|makni|brišite|briši|skinite|skini|izbacite|izbaci|uklonite|obrišite|odjavite) (me|moju|moj|moje)
        ...
        / (dosta|prestanite|prekinite|prekini) (|više |mi |s |sa |već
        )(više|mailovima|mejlovima|porukama|javljanja|spama|spamom|slanjem|pisanjem|poruka|da mi pišete|da me spamate)
        ... / (nikad|nikada) (mi |me |)(više |)(ne |nemojte )(|mi |me
        )(pišite|kontaktirajte|pisati|kontaktirati|piši|slati) ... / ne želim (više |)(dobivati|dobijati|primati|vaše
        mailove|vaše mejlove) ... / ne pišite mi ... / ne piši mi ... / (|molim |molimo |molim vas |zahtijevam |želim
        )(|vas )(|, )da me (izbrišete| obrišete| uklonite| maknete| odjavite| skinete| ispišete| brišete) ... /
        (nemojte|nemoj)
        mi (više |)(pisati|slati|se javljati|da pišete|da šaljete) (|više|mailove|mejlove|poruke) /
        (ostavite|ostavi|pustite|pusti) me (|već |više |molim |konačno )(na miru|u miru) (|više|već|konačno|molim) /
        ne
        želim da mi (više |)(pišete|šaljete) ... /
        (|molim|molim vas|i|više|da )(|, )(|mi|više )(nemojte|nemoj|ne|prestanite|nikad više ne|nikada više ne|više
        ne) (|mi|više|više mi|mi više|mi nikad|mi više nikad|da mi|mi više nikada|više nikad|više nikada|nikad više
        )(slati|šaljite|šalji|pisati|pišite|piši|pišete|šaljete|da šaljete|da
        pišete|dosađivati|dosađujte|javljati|nuditi) (|mi )(|više|nikad|nikad više|ovakve|takve|ništa|nikada
        )(|više|ovakvo|takvo|ovakve|takve|ništa|nikakve
        )(stvari|mailove|mejlove|poruke|ništa|više|nikad|nikada|ovakvo|takvo|takvog|slično|ponude|gluposti|nikad
        više|takvo što|tako nešto|ovako nešto) / (|molim )(nemojte|nemoj) mi (više |)(nikad|nikada |)(više
        |)(pisati|slati) / ne (pišite|piši|šaljite|šalji) mi (|više|nikad )(nikad|više|nikada|nikad više) /
        (pustite|ostavite|pusti|ostavi) me (|već|više )(na miru|u miru) (s|sa) (|tim|ovim|svojim|vašim|tim vašim
        )(mailovima|mejlovima|porukama|ponudama|glupostima|imejlovima|tim) / (prestanite|dosta|dosta je|dosta mi je)
        (|više|s|sa|više s|mi )(|tim|ovim|vašim|vaših|ovih )(mailovima|mejlovima|mailova|mejlova|porukama|slati|da
        šaljete|pisati) ... / (odjebite|odjebi|mrš van) ...
    """,
    "stop_all": "zaustavi sve / stop sve / prekini sve / zaustavite sve",
    "doubt": """
        baš mi (je |)(|to |još |samo )(to |)(falilo|trebalo|fali|treba) ... / (ma |)da kako da ne / samo mi je
        (to|još to) (falilo|trebalo) ... /
        ako / kad / kada / čim / prije nego / pre nego / pod uvjetom / pod uslovom / uvjet / samo / jedino / možda /
        mozda / eventualno / vjerojatno / verovatno / valjda / ovisi / zavisi / vidjet ćemo / videćemo / vidjet ću /
        ne znam / neznam / ne bih znao / nemam pojma / pojma nemam / nisam siguran / nisam sigurna / dvoumim se / tko
        / ko / što / šta / kako / gdje / gde / zašto / koji / koja / da li / možete / možete li / biste / kaže /
        rekao / rekla / haha / šala / odmor / odmoru / primio / primljeno / prosljeđujem / asistentica / prvo / više
        informacija / više info / ili / i da i ne / da i ne / da ne / ne da / da kako ne / ma da / hmm / problem /
        mislim / svejedno / ne poznajem ga / ne poznajem je / inače / greška / u principu / ja sam / nisam protiv /
        ne vidim problem / nemam problema /
        (|ja |)ne mogu reći (ne|da|ni) ... / ne (kažem|velim) (ne|da|ni) / nisam rekao (ne|da) / nisam rekla (ne|da) /
        ako (ne |)ništa drugo / da , baš ... / da baš / ma da baš / malo sutra / ma nemoj / ma daj / a tko / a ko /
        (dajte| daj| pošaljite| pošalji| proslijedite| prosledite| proslijedi| prosledi| dostavite| recite| reci|
        javite) (mi|nam) (|ga |njegov |njegovu |njegove |svoj |vaš |adresu |mail |broj |nešto |više |tko |ko |što |šta
        |prvo )... / (možete|možeš|može) (mi|nam) (dati|poslati|proslijediti|reći|objasniti|proslediti) ... /
        (možete|možeš|može) (mi |)(|da )(mi |)(date|pošaljete|kažete|objasnite|prosledite) ... / (drago mi je|veselim
        se) zbog (vas|njega|boba|nje|tebe) /
        (samo|još samo) (|mi )(je |)(to|on|ona|mi to|mi on) (|mi )(je |)(falilo|nedostajalo|trebalo|fali|treba|trebao)
        / (to|baš to) mi je (|još|samo još|baš )(falilo|trebalo|nedostajalo)
    """,
    "but": """
        ali / međutim / no / iako / ipak / nego / već /
        no / ali / međutim
    """,
    "not": """
        ne / nisam / nemam / nije / nikad / nikada / ništa / nitko / niko / bez / ni / niti / odbijam / nemoguće /
        nemojte / neću / necu / nema
    """,
    "regret": """
        nažalost / na žalost / žao mi je / jako mi je žao / oprostite / izvinite / izvini / ispričavam se / šteta /
        žalim / sorry / oprosti /
        moja isprika / moje isprike / ispričavam se / izvinjavam se / izvinjavam / oprosti mi / oprostite mi /
        oprostite
        na tome / žao mi / sori / sorry ali / ne ljutite se / ne ljuti se / na moju žalost / sa žaljenjem / ispričajte
        me / izvinite me / jbg / bogu žao
    """,
    "hello": """
        bok / pozdrav / zdravo / dobar dan / dobro (jutro|veče|večer) / dobra večer / poštovani / poštovana / dragi
        / draga / cao / ćao / hej /
        pozdrav svima / dobro vam jutro / dobar vam dan / dobra vam večer / dobro veče / ej / halo / poštovana gospođo
        /
        poštovani gospodine / dobar / đes / bok bok / bokić / pozz svima / zdravo svima / mili / mila / cijenjeni /
        cenjeni
    """,
    "bye": """
        (|lijep |srdačan |lep |puno )pozdrav / (|srdačni |lijepi )pozdravi / lp / s (poštovanjem|osobitim
        poštovanjem) / srdačno / doviđenja / vidimo se / ugodan (dan|vikend) / prijatan dan / lijep dan / sve
        najbolje / sretno / srećno / puno sreće / s poštovanjem / sa poštovanjem /
        (s |sa |)(poštovanjem|srdačnim pozdravom|srdačnim pozdravima|štovanjem|zahvalnošću|najboljim željama|lijepim
        pozdravom|ljubavlju) / lijepi pozdravi / pozz / poz / pozdravljam / čujemo se / do slušanja / do viđenja / bok
        bok / adio / ćao / ciao / zbogom / zagrljaj / grlim / puse / pusa / ljubim / ugodno poslijepodne / ugodan dan
        želim / želim vam ugodan dan / želim vam lijep dan / želim vam lep dan / lijepa večer / laku noć / lijep
        vikend
        / lep vikend / prijatno / prijatan vikend / ugodne praznike / sretni praznici / srećni praznici / sve dobro /
        čuvajte se / čuvaj se / vaš / vaša / tvoj / tvoja / lijep dan želim / mnogo uspjeha / puno uspjeha / puno
        uspeha
        / mnogo sreće / sretno bobu / srećno bobu / poslano s ... / poslato sa ... / želim mu sreću / želim mu puno
        sreće / želim vam sreću / veliki pozdrav / topli pozdravi / uz pozdrav / mp / lijep pozdrav iz ...
    """,
    "thanks": """
        (|puno |velika |najljepša |unaprijed |veliko |mnogo |i )(hvala|zahvaljujem|zahvaljujemo) (|puno|lijepa|
        lijepo|lepo|unaprijed|vam|ti|najljepša|svejedno|mnogo|vam puno|u svakom slučaju) / (hvala|hvala vam|hvala
        lijepa|puno hvala|zahvaljujem|zahvaljujem se|hvala ti|hvala puno|hvala lepo) (na|što|za|sto) ... / (jako |
        vrlo |)(lijepo|ljubazno|lepo) od (vas|tebe) / cijenim ... / cenim ... /
        (|puno |velika |ivy |i |najljepša |baš )(hvala|zahvaljujem|zahvalan sam|zahvalna sam|hvala ti|hvala vam|hvala
        lijepa|hvala lijepo|hvala lepo) (|vam |ti |puno |ivy |lijepa |lijepo |lepo )(|,) (na|za|što|sto|od) ... /
        (|puno
        |)hvala ivy / hvala bogu / fala / fala ti / fala vam / fala lijepa / hvalaa / hval / ljubazno od vas / lijepo
        od
        vas / počašćen sam / počašćena sam / polaskan sam / polaskana sam
    """,
    "fill": """
        molim / molim te / molim vas / i / također / takođe / onda / pa / vrlo / jako / veoma / stvarno / zaista /
        iskreno / sada / sad / trenutno / u ovom trenutku / ja / mi / me / nas / ga / je / to / ovaj put / s moje
        strane / sa moje strane / za mene / odmah / ivy / bob / ann / jer / s njim / s njom / sa njim / nadam se da
        razumijete / nadam se da razumete / hvala na razumijevanju / hvala na razumevanju /
        ma / pa / (|baš |)(šteta|žao mi je|drago mi je|nadam se|siguran sam|sigurna sam|vjerujem|verujem|bojim
        se|mislim
        da je lijepo|čini mi se|istina je|razumijem|razumem|čuo sam|čula sam|rekao bih|lijepo je|lepo je|dobro
        je|super
        je|odlično je)(|,) (da|što) / (što|sto) se (mene|toga|tog|ovoga) tiče / zato što / budući da / pošto / s
        obzirom
        da / s obzirom na to da / kao (i uvijek|i uvek|i obično|što znate|što znaš|što sam rekao|što sam rekla|i ja) /
        ništa osobno / ništa lično / bez uvrede / ne zamjerite / ne zamerite / ne zamjeri / nemojte zamjeriti /
        nemojte
        zameriti / ivy (chen|) / bez brige / usput rečeno / usput / inače se / isto tako / takvog (čovjeka|čoveka) /
        (ionako|i ovako) / od (prije|ranije|prije nekog vremena|ranije nekad) / (|i |puno |a |također |takođe |lijepo
        |lepo )(pozdravite|pozdravi|pozdravljam|pozdravi mi|pozdravite mi|pozdrav|pozdrave|pozdravljajte) (|sve |svima
        |mi |ivy |boba |bobu |obitelj |porodicu |vaše |kolege |ekipu |lijepo |lepo
        )(|sve|svima|ivy|boba|bobu|obitelj|porodicu|svoje|vaše|od mene|doma|kod kuće|ekipu) / (|(ali |samo |ali samo
        |a
        |bolje |ali bolje |samo molim |ali molim |molim |molim vas |jedino |jedino molim |uz molbu |uz jednu molbu
        |ali
        neka |samo neka |samo nek |neka |pritom |po mogućnosti |i ) (|,|:|-)) (|neka |nek |da |molim |radije |bolje
        |koristite |dajte |dajte mu |dajte mu radije |daj mu |proslijedite |prosledite |pošaljite |upotrijebite
        |navedite |radije na |neka ide na )(|mi |mi se |se |mu |radije |bolje |on |mi radije )(|piše |pišite |javi
        |javite |kontaktira |koristi |koristite |šalje |šaljite |pisati |dajte |proslijedite |pošalje )(|mi |se |mu
        |radije |bolje |molim )(|na |preko |putem |za |s |)(|moj |moju |ovaj |ovu |onaj )(privatni| privatnu|
        privatnom|
        osobni| osobnu| lični| ličnu| drugi| drugu| kućni| kućnu| poslovni| službeni| novi| novu| gmail| ovaj| ovu|
        moj|
        moju| fakultetski) (@hrchan@) ... / (|(ali |samo |ali samo |a |bolje |ali bolje |molim |molim vas |jedino |i
        |samo molim |ali neka |samo neka |neka |po mogućnosti ) (|,|:|-)) (|neka |nek |da |molim |radije |bolje )(|mi
        |me |mi se |se |radije )(|piše |pišite |javi |pisati |komunicira |komuniciramo )(ne zove|ne nazove|ne
        zovite|ne
        zvati|bez poziva|bez telefona|bez telefoniranja|bez telefonskih poziva|bez zvanja|nikakvih
        poziva|mailom|mejlom|e-mailom|putem maila|putem mejla|preko maila|preko mejla|pismeno|pisano|pisanim putem|na
        engleskom|na hrvatskom|na srpskom|na njemačkom|na nemačkom|na viber|na whatsapp|porukom|ne telefonom|na
        privatni|na engleskom jeziku) (|(|,) (molim|a ne telefonom|ne telefonom|ne zvati|bez poziva|molim vas|a ne
        zvati|neka ne zove)) / (|na |u |jer |a |jer na |ne na )@hrold@ (|mail |mejl |e-mail |adresu |sandučić |račun
        )(|ja |)(|skoro |gotovo |rijetko |retko |jedva |više |uskoro |vrlo rijetko |veoma retko |slabo )(|i )(|ne
        )(|skoro |više |gotovo )(čitam| gledam| provjeravam| proveravam| koristim| otvaram| gasim| mijenjam| menjam|
        ukidaju| otvorim| pogledam| upotrebljavam) (|rijetko|retko|više|skoro|slabo|jednom tjedno) / (kad|kada) (god
        |)(|mu |vam |ti )(odgovara|želi|hoće|stigne|želite|paše|zatreba|bude zgodno) / (|u )(bilo |)(koje doba|svako
        doba|bilo kojem trenutku|bilo koje vrijeme|bilo koje vreme) / (mislim|vjerujem|verujem|siguran sam|sigurna
        sam|nadam se|uvjeren sam|uvjerena sam)(|,) da (ćemo|će|bi|bismo|imamo|možemo|ću) (|se |nam |mi |mu |imati
        |biti
        |o |obojici |oboma )(|imati|biti|se|razumjeti|razumeti|slagati|koristiti|dobro|korisno|zanimljivo|od koristi|o
        čemu|o čemu pričati|o čemu razgovarati|zajedničkih tema|zajedničkog|puno toga zajedničkog|puno
        zajedničkog|svima|obojici|dobro razumjeti|dobro razumeti|dobro slagati|moći pomoći|pomoći)
        (|pričati|razgovarati|zajedničkog|da pričamo|da razgovaramo) / ne može škoditi / neće škoditi / ne škodi /
        samo
        da zna (|da )(|sam )(spor|spora|odgovaram|rijetko) ... / (samo |)(|upozoravam |napominjem )(odgovaram|pišem)
        (|malo |dosta )(sporo|sporije|rijetko|retko|s kašnjenjem|sa zakašnjenjem) / (sto|već sto|sto i jednu) godina
        se
        nismo (vidjeli|vidjele|vidjeli ni čuli|videli|videle|čuli|čule) / dugo se nismo
        (vidjeli|vidjele|videli|videle|čuli|čule) / nismo se dugo (vidjeli|vidjele|videli|videle|čuli|čule) / ne
        pitajte
        (|me )zašto / ne pitaj (|me )zašto / s (vašim|tvojim|tim) (prijateljem|poznanikom|čovjekom) / (a |)ne
        (službeni|poslovni|radni|stari|uredski|službenu|poslovnu|staru|ovaj mail|ovaj mejl|ovu adresu|na ovaj mail|na
        ovaj mejl|na ovu adresu|na službeni|na poslovni) (|mail|mejl|adresu|e-mail) / a ne (ovaj|ovu|na ovaj|na
        ovu|ovdje|ovde) / (|a |ali )(broj|telefon|broj telefona|telefona|broj mobitela|kućnu adresu) (|moj
        )(ne|nemojte|ne dajte|radije ne|bolje ne|ne treba|nemojte davati|nemoj) / moj novi (mail|mejl) , ne ovaj /
        @sry@(|,) (|što|ako|jer|ali )@lat@ (|,|-|ali|,ali|samo) (|@uns@) / @sry@(|,) (|što|ali|samo|ja )@uns@ /
        (|ali|samo|no|a|jedino )(|, )(|vas|te|bih )(|molim|molim vas|molim te|lijepo molim|zamolio bih|zamolila bih
        )(|, )(|da|samo )(ne|nemojte|nemoj|radije ne|nikako|ne piše|ne pišite|ne koristite|nemojte koristiti|nemojte
        slati|nemojte pisati|ne šaljite) (|mi|mu )(|na )@adrs@(|,) (|(nego|već|a|radije|pišite|piši|neka
        piše|koristite|samo|ali|može na) (|radije|samo|pišite|molim|neka piše|može )(|na )(|@adrs@|privatnu|moju
        privatnu|privatni|ovu|ovaj|moj privatni mail|drugu|:)) / (|ali|samo|a|no|i )(|, )(|molim|molim
        vas|ja|meni|meni je|bilo bi|mi je|preferiram|više volim|ako može )(najbolje|bolje|radije|najradije|po
        mogućnosti|draže|draže mi je|lakše|lakše mi je|zgodnije|po mogućstvu|preferiram|više volim|volio bih|voljela
        bih|voleo bih|volela bih|pre|prije|ljepše|najlakše|ako je moguće|bolje mi je|bolje je) (|je|mi|mi je|bi
        bilo|kontakt|da piše|pišite|neka piše|da|preko|se )@mod@(|,) (|(nego|umjesto|umesto|a ne|ne|radije nego)
        (|preko|na )@mod@) / (|jer|pošto|budući da|a|zato što|ionako )(|ja|se|se na|na
        )(|telefon|mobitel|mobilni|pozive|nepoznate brojeve|telefonske pozive
        )(|se|baš|skoro|gotovo|obično|uglavnom|ionako|nikad|nikada|slabo|rijetko|retko )(ne
        |)(javljam|volim|koristim|čujem|dižem|podižem|odgovaram|preferiram) (|se )(|na|baš
        )(|telefon|mobitel|mobilni|pozive|nepoznate brojeve|telefonske pozive|telefoniranje) /
        (|ali|a|i|molim|no|svakako|ipak|ali molim vas )(|,
        )(pozdravite|pozdravi|pozdravljam|pozdraviti|poljubite|zagrlite|zahvalite|zahvali|srdačno
        pozdravljam|prenesite pozdrave|prenesite|predajte pozdrave|pozdravite mi|pozdravi mi|lepo pozdravite|lijepo
        pozdravite) (|mi|, molim|molim|puno|od mene|srdačno|moju dragu|dragu )@nm@ (|od mene|puno|srdačno|u moje
        ime|mnogo) / (|ali|a|i|no )@nm@ (|puno|srdačno|lijep|lep|moj|moji|veliki|topli|mnogo
        )(pozdrav|pozdravi|pozdravljam|hvala|pozdravite|pozdravi od mene|pozdravčić|poljubac) (|od mene|srdačno|puno)
        / (|ali|a|i|no|šaljem )(|puno|srdačan|srdačni|lijep|lep|moj|veliki|topli|mnogo|lijepi|lepi|topao
        )(pozdrav|pozdrava|pozdravi|pozdrave|hvala) (|i hvala )(za |)@nm@ (|od mene) / (|a|i|pa )(kako|što|šta)
        (|je|ste|si|su|se|ima )(|tamo|vi|ti )(|je|ste|si|ima
        )(@nm@|djeca|deca|obitelj|porodica|mama|vi|ti|ste|si|novo|novoga|radite|radiš|kod vas|kod
        tebe|svi|drži|rade|posao|ima) (|kod vas|kod tebe|novo|novoga|drži) ? / (|a )kako je @nm@ (|?) / (|, )(|a|i
        )(kako|kako je|šta|što |)(kod|u) (vas|tebe) (|kako je|tamo|vrijeme|vreme|kiša|toplo|hladno) ? /
        (|jako|već|tako|baš )(dugo|dugo vremena|sto godina|odavno|čitavu vječnost|već dugo) (|je|ga|vas|te|se|smo
        se|sam je )(nisam|nismo) (|je|ju|ga|vas|te|se
        )(vidio|vidjela|video|videla|vidjeli|videli|čuo|čula|čuli|sreo|srela) (|je|ju|ga|se|s njom|s njim|od nje) / u
        mojim godinama / u mojoj (situaciji|dobi) / (bez uvrede|nemojte se ljutiti|nemoj se ljutiti|ne ljutite se|ne
        ljuti se|bez ljutnje|nemojte zamjeriti|nemojte zameriti|ne zamjerite|ne zamerite|nemoj zamjeriti|nemoj
        zameriti|nemojte se uvrijediti|ne shvatite pogrešno|nemojte pogrešno shvatiti) (|, )(|molim|na mene|mi) /
        (|samo|najbolje|ali|molim|a|i|neka|po mogućnosti )(|neka zove|neka nazove|zovite|neka se javi|može
        zvati|dostupan sam|dostupna sam )(poslije|nakon|posle|iza|od|do|oko)
        (8|9|10|12|15|16|17|18|19|20|5|6|7|pet|šest|sedam|osam|devet|posla|ručka|škole)
        (|:00|:30|sati|h|navečer|uveče|popodne) / (oprosti|oprostite|izvini|izvinite|ispričavam se|izvinjavam se)
        (na|zbog) (|mojoj|mom|ovoj|dugoj )(šutnji|ćutanju|tišini|gužvi|zbrci|čekanju) /
        (|joj,|joj|jao,|uh, )@sry@(|,) (|što|ali|ja|samo )(|skroz|potpuno|totalno|nekako )(|sam
        )(|skroz|potpuno|totalno )(zaboravio|zaboravila|zaboravio sam|zaboravila sam|smetnuo s uma|smetnula s uma)
        (|vam|ti|skroz|da )(|vam|ti|da|se )(|odgovoriti|odgovorim|javiti|javim|odgovoriti vam|na mail|na mejl|javiti
        se|da se javim) / (|ali|samo|no|jedino )(|upozorite ga|neka zna|nek zna|imajte na umu )(|, )(|da )(|ja
        )(sporo|rijetko|retko|neredovito|neredovno|sa zakašnjenjem) (odgovaram|provjeravam mail|proveravam mejl|čitam
        mail|čitam mejl|gledam mail|gledam mejl)
    """,
    "words": """
        i / u / na / od / za / sa / s / po / do / iz / pri / o / da / se / si / je / su / sam / smo / ste / bio /
        bila / bilo / biti / imam / ima / moj / moja / moje / njegov / njezin / naš / vaš / vaša / vašu / ja / ti /
        on / ona / mi / vi / oni / me / mene / meni / nas / nam / vas / vam / ga / mu / to / taj / ta / ovaj / ova /
        ovo / vrlo / već / još / koji / koja / što / dobro / sve / godina / godine / godinu / vrijeme / vremena /
        vreme / dan / tjedan / mjesec / mesec / prijatelj / posao / rad / tvrtka / firma / sastanak / upoznati /
        razgovor / dugo / uvijek / uvek / ovdje / tu / ponuda / ponudu / poruku / bi / bih / će / ću / zanima /
        hvala / poštovani / lijepo /
        uz / kod / bez / kroz / između / nad / pod / pred / iza / ispred / oko / prema / protiv / preko / osim / među
        /
        radi / umjesto / umesto / poput / dok / čak / samo / baš / točno / tačno / skoro / gotovo / otprilike / negdje
        /
        negde / nekad / nekada / netko / neko / neki / neka / neke / nekog / nekoga / nešto / nekakav / svaki / svaka
        /
        svako / svi / svih / svima / sva / svu / cijeli / cijela / celo / ceo / cela / drugi / druga / drugo / druge /
        drugih / drugom / jedan / jedna / jedno / jednu / jednog / jednom / dva / dvije / dve / tri / četiri / pet /
        šest / deset / dvadeset / puno / malo / mnogo / nekoliko / više / manje / najviše / previše / prilično / dosta
        /
        dovoljno / loše / bolje / gore / brzo / uskoro / sporo / rano / kasno / često / rijetko / retko / ponekad /
        obično / odmah / opet / ponovno / ponovo / sada / sad / onda / tada / danas / jučer / juče / sutra / ujutro /
        navečer / uveče / noću / nedavno / put / puta / puti / moji / moju / mog / mojeg / mojega / mojem / mojoj /
        mojim / mojih / tvoj / tvoja / tvoje / njegova / njegovo / njegove / njegovu / njegovih / njen / njihov / naša
        /
        naše / našu / našeg / našoj / našim / naših / vaše / vašeg / vašoj / vašim / vaših / svoj / svoja / svoje /
        svoju / svog / svojim / svojih / njega / njemu / njim / njom / njoj / njih / njima / nju / mnom / tebe / tebi
        /
        tobom / nama / vama / sebe / sebi / sobom / ove / ovih / ovom / ovim / ovog / te / tih / tom / tim / tog /
        toga
        / onaj / ono / one / onog / onih / takav / takva / takvo / takve / takvog / takvih / tamo / ovde / ovamo /
        odavde / bili / jesam / jesi / jest / jeste / jesmo / budem / bude / bismo / imao / imala / imali / imaš /
        imamo
        / imate / imaju / radim / radimo / rade / radio / radila / radili / raditi / bavim / bavi / bavimo / baviti /
        bavio / bavila / živim / živi / živimo / živjeti / živeti / idem / ide / idemo / ići / išao / išla / putujem /
        putuje / putovati / došao / došla / došli / dolazi / dolazim / doći / dođem / vraćam / vratim / vratio /
        vratila
        / vratiti / tražim / traži / tražimo / tražili / tražio / tražila / naći / našao / našla / našli / počeo /
        počela / počinjem / počinje / početi / završio / završila / završavam / učim / uči / učiti / studiram /
        studirao
        / predajem / pokušavam / dobio / dobila / dobivam / dobijam / pomogao / pomogla / pomažem / pomoći / razumijem
        /
        razumem / odgovorim / odgovaram / odgovoriti / čuo / čula / čujem / čuti / slušam / vidio / vidjela / vidim /
        vidjeti / video / videla / videti / sreo / srela / sreli / upoznao / upoznala / upoznali / pišem / piše /
        pisao
        / pisala / pisati / pročitao / pročitala / čitam / čita / čitati / znam / zna / znamo / znao / znala / sjećam
        /
        sećam / sjetio / sjetila / sjetili / setio / setila / setili / mislim / mislio / mislila / razmišljao /
        razmišljala / pričao / pričala / pričali / pričamo / pričati / govorio / govorila / govorili / govorimo /
        spomenuo / spomenula / spominjao / razgovarali / razgovarao / razgovarala / kaže / rekao / volim / voli /
        volimo
        / sviđa / preselio / preselila / preselili / selimo / rođen / rođena / vodim / vodi / vodimo / stojim / sjedim
        /
        gradim / gradimo / kupio / kupila / kupili / prodajem / prodajemo / otvaramo / otvorio / planiram / planiramo
        /
        odlučio / odlučila / odlučili / treba / trebam / trebamo / trebao / trebala / potreban / potrebna / potrebno /
        koristan / korisna / korisno / važno / važan / zanimljiv / zanimljiva / zanimljivo / zanimljivi / zanimljivih
        /
        zanimljivog / lijep / lijepa / lep / lepa / lepo / dobar / dobra / dobri / dobrog / sličan / slična / slično /
        slične / sličnom / novi / nova / novo / nove / novog / novih / stari / stara / staro / starog / velik / velika
        /
        veliko / veliki / velike / mali / mala / pravi / prava / pravo / različit / osobni / osobna / lični / lična /
        poslovni / službeni / zadnji / zadnja / posljednji / poslednji / prvi / prva / prvo / prošli / prošla / prošle
        /
        prošlog / prošlom / sljedeći / sledeći / zajednički / zajednička / zajedničko / slobodan / slobodna / slobodno
        /
        posla / poslu / poslom / poslovi / projekt / projekta / projektu / projekti / projekata / projekat / tvrtke /
        tvrtki / firme / firmi / firmu / organizacija / odjel / odjelu / odeljenje / ured / uredu / kancelarija /
        kancelariji / kolega / kolege / kolegama / kolegica / kolegice / timu / ekipa / klijent / klijenti / partner /
        partneri / stručnjak / stručnjaka / stručnjaci / inženjer / inženjera / programer / programera / dizajn /
        dizajner / umjetnik / umetnik / arhitekt / arhitekta / glazba / glazbe / muzika / muzike / knjiga / knjigu /
        knjige / članak / liječnik / lekar / pravnik / odvjetnik / učitelj / učiteljica / nastavnik / profesor /
        profesorica / sveučilište / sveučilištu / fakultet / fakultetu / univerzitet / univerzitetu / škola / škole /
        školi / institut / institutu / laboratorij / laboratoriju / znanost / nauka / istraživanje / istraživanja /
        povijest / istorija / tema / teme / temu / temi / područje / područja / području / oblast / oblasti / pitanja
        /
        pitanje / zadatak / iskustvo / iskustva / iskustvom / znanje / znanja / savjet / savjete / savet / savete /
        pomoć / ideja / ideje / ideju / plan / plana / planove / cilj / novac / tržište / proizvodnja / prodaja /
        tvornica / fabrika / trgovina / gradnja / obnova / vrt / vrtu / bašta / vikendica / vinograd / vino / vina /
        pčele / pčelinjak / kafić / restoran / kazalište / pozorište / kino / film / filmovi / fotografija /
        fotografije
        / izložba / izložbu / koncert / konferencija / konferenciji / konferenciju / festival / seminar / tečaj / kurs
        /
        predavanje / putovanje / putovanja / obitelj / obitelji / porodica / porodice / porodici / žena / muž / djeca
        /
        djece / deca / dece / dijete / dete / sin / sina / kći / kćer / kćerka / unuk / unuci / unuke / unuka / majka
        /
        mama / otac / tata / brat / brata / sestra / sestre / prijatelja / prijatelji / prijateljica / susjed /
        susjeda
        / komšija / poznanik / poznanika / poznanici / čovjek / čovjeka / čovjeku / čovek / čoveka / ljudi / ljude /
        osoba / osobu / osobe / pas / mačka / grad / grada / gradu / ulica / kuća / kuće / kući / dom / doma / stan /
        stana / stanu / zemlja / zemlje / država / kraj / kraju / mjesto / mjesta / mesto / mesta / more / mora / moru
        /
        planina / planine / rijeka / reka / otok / jug / sjever / zagreb / zagrebu / split / splitu / rijeci / osijek
        /
        beograd / beogradu / novom / sadu / niš / sarajevo / sarajevu / ljubljana / ljubljani / berlin / beč / beču /
        london / europa / europi / evropa / evropi / hrvatska / hrvatskoj / srbija / srbiji / bosna / vremenu / snijeg
        /
        sneg / kiša / kiše / sunce / hladno / zima / zime / zimi / vruće / toplo / pada / lije / sija / bura /
        proljeće
        / proleće / ljeto / leto / ljeta / leta / jesen / jeseni / siječanj / siječnja / siječnju / veljača / ožujak /
        travanj / svibanj / lipanj / srpanj / kolovoz / rujan / listopad / studeni / prosinac / januar / januara /
        januaru / februar / mart / april / maj / jun / juni / jul / juli / avgust / august / septembar / septembra /
        oktobar / novembar / decembar / ponedjeljak / ponedeljak / utorak / srijeda / sreda / četvrtak / petak /
        subota
        / nedjelja / nedelja / vikend / vikenda / praznik / praznici / praznike / ferije / jutro / večer / veče / dana
        /
        dani / sat / sata / sati / minuta / tjedna / tjedana / tjednu / nedelje / mjeseca / mjeseci / meseca / meseci
        /
        godini / život / života / svijet / svijeta / svet / sveta / pošta / poštu / mail / maila / mailu / mailovi /
        mailova / mejl / mejla / mejlu / mejlova / adresa / adrese / adresu / adresi / poruka / poruke / poruci /
        pismo
        / pisma / telefon / telefona / broj / broja / poziv / poziva / odgovor / odgovora / internet / interneta /
        stranica / sajt / kontakt / kontakta / kontakti / kontakte / kontakata / veza / veze / vezu / poznanstvo /
        poznanstva / poznanstvu / poznanstava / upoznavanje / upoznavanja / razgovora / susret / kava / kavu / kavi /
        kafa / kafu / čaj / pivo / ručak / riječ / riječi / reč / reči / ime / imena / jezik / jezika / engleski /
        engleskom / njemački / nemački / zdravlje / snaga / smisao / povod / razlog / razloga / slučaj / slučajno /
        prilika / prilike / priliku / mogućnost / interes / interesa / zadovoljstvo / veselje / radost / dio / deo /
        krug / strana / strane / početak / pogled / primjer / primer / zapravo / uostalom / napokon / očito / valjda /
        naravno / posve / potpuno / sasvim / direktno / izravno / lako / teško / drago / mirno / daleko / blizu /
        okolo
        / naprijed / napred / natrag / dalje / gdje / reći / kazati / da (me| mi| ga| je| ju| nas| nam| vam| vas| mu|
        joj| im| ih| se| si| ti| te| sam| smo| ste| su| će| ću| ćemo| bi| bih| to| ne| nije| nema| bude| budem| li|
        uopće| uopšte) / (molim|molimo) (|vas |te |lijepo |lepo |ljubazno )da / (hoću|želim|želeo bih|volio bih|voleo
        bih|hteo bih|htio bih) da /
        @uns@ / odgovaram sa zakašnjenjem
    """,
    "acquainted": """
        (|ali |da )(već |)(se|ga|je) (već |)(poznajemo|poznajem|znamo|poznamo) ... / već se (znamo|poznajemo) / (|da
        |naravno )(|,) (|ja )(znam|poznajem) (|ga|je|boba|tko je bob|već) / (|da|jasno|naravno )(|, )(|mi )((|već )se
        (|već )(poznajemo|znamo)|(poznajemo|znamo) se) (|već|dobro|dugo|godinama|odavno|odranije|s posla) /
        (|da|naravno )(|, )(sjećam ga se|sjećam je se|sećam ga
        se|sećam je se|sjećam se @nm@|sećam se @nm@|znam ga|znam je|poznajem ga|poznajem je|dobro ga znam|dobro je
        znam|predobro ga znam|jako dobro ga znam) (|dobro|predobro|odlično|jako dobro|vrlo dobro)
    """,
    "who": "(tko|ko) (ste|si|je to|je ovo|je on|je ona) (|vi) / (što|šta) je (ovo|to|letterman)",
    "turns": """
        odbiti / odbijem / propustiti / propustim / reći / smetati / zavrniti / zamuditi
    """,
    "until": """
        nakon / prije / poslije / dok se / kad se vratim / čim / tek / sljedeći (tjedan|mjesec) / sljedeće godine /
        za mjesec dana
    """,
    "and": """
        i / pa / zato / i zato / upravo zato / i upravo zato / stoga / jer /
        i / pa / zato / i zato / jer / a i / te / tako da / znači / dakle / zbog toga / iz tog razloga / stoga i / te
        /
        pa zato / i stoga / ukratko
    """,
}

TABLES = {"hr": CROATIAN}
