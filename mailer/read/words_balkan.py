"""Words of Romanian, Croatian, Serbian and Slovene: data alone, in the notation of `words.py`."""

ROMANIAN = {
    "yes": """
        da (|da|vă rog|te rog|mulțumesc|sigur|desigur|cu plăcere|cu drag|bineînțeles|sunt de acord|accept|vreau|
        mi-ar plăcea|normal|ok|cu siguranță|perfect|sigur că da|clar|absolut|de ce nu cu plăcere) / sigur / sigur că
        da / desigur / bineînțeles / cu siguranță / absolut / evident / firește / normal / de acord / sunt de acord /
        accept (|cu plăcere|prezentarea|cu drag) / ok / okay / bine de acord / în regulă / e în regulă / e ok / mă
        bag / (|da | ok )(faceți-ne cunoștință|fă-ne cunoștință|puneți-ne în legătură|pune-ne în legătură|
        prezentați-ne|dați-i drumul|dă-i drumul) (|vă rog|te rog) / haideți / hai să facem asta / răspunsul meu este
        da / nicio problemă cu plăcere / nu am nimic împotrivă / da puteți / da poți / puteți / poți / (|da |da te
        rog |da vă rog |sigur | desigur |ok |bine |hai |haide |cu plăcere |de acord |de ce nu |perfect |super |
        firește |nicio problemă |nu am nimic împotrivă )(fă-ne cunoștință|faceți-ne cunoștință|prezintă-ne|
        prezentați-ne|puneți-ne în legătură|pune-ne în legătură|puneți-ne în contact|pune-ne în contact|
        conectează-ne|conectați-ne|dă-i adresa mea|dați-i adresa mea| dă-i mailul meu|dați-i mailul meu|dă-i emailul
        meu|dați-i emailul meu|dă-i numărul meu|poți să-i dai adresa mea| puteți să-i dați adresa mea|puteți să-i
        dați emailul meu|poți să-i dai emailul meu|dă-i drumul|dați-i drumul| mergem|facem|poate să-mi scrie|să-mi
        scrie|îmi poate scrie) (|te rog|vă rog|mulțumesc|oricând|cu plăcere) / (| prin prezenta |da |eu )(îmi dau|
        confirm|îmi exprim|accept|consimt) (|prin prezenta |cu plăcere |cu drag )(acordul|prezentarea|acord|oferta|
        propunerea|invitația|cu plăcere|cu drag) (|pentru|la) (|prezentare|această prezentare|a fi prezentat|a fi
        prezentată) / (nu am|n-am|nu există) (nimic|nicio|niciun|obiecții) (|împotrivă| obiecție|inconvenient|de
        obiectat) (|prezentați-ne|puneți-ne în legătură) / (da|sigur|desigur|firește|hai|ok) (| ,)(|cu |mi-ar |m-aș |
        aș )(plăcere|drag|bucuria|plăcea|bucura|vrea|de ce nu|mersi|mulțumesc|mare plăcere|mult drag|accept|sunt de
        acord|bineînțeles|super|perfect|face plăcere|mi se pare bine) (|mult|tare mult|mulțumesc) / (de ce|hai de ce)
        nu(|,) (da|sigur|cu plăcere|ok|hai) / (hai|haide) (de ce nu|că da|sigur) / (cu mare plăcere|cu mult drag|cu
        cea mai mare plăcere|cu bucurie|mă bag|mă înscriu|bineînțeles|firește|sunt pentru|mi se pare ok|mi se pare
        bine|e ok pentru mine|e în regulă|în regulă|pentru mine e ok|din partea mea e ok|din partea mea da) (|
        mulțumesc|mersi)
    """,
    "fond": """
        cu (|mare |multă |toată )(plăcere|drag|bucurie) / (mi-ar plăcea|aș vrea|aș dori|m-aș bucura|vreau|doresc|
        mi-ar face plăcere|aș fi încântat|aș fi încântată|aș fi bucuros|aș fi bucuroasă|sunt încântat) (|foarte mult
        |mult | tare mult |să )(|să-l cunosc|s-o cunosc|să o cunosc|îl cunosc|o cunosc|le cunosc|vorbesc cu el|
        vorbesc cu ea|să fac cunoștință|ne cunoaștem|fiu prezentat) ... / (|asta |ar |sună |pare )(|ar )(fi|sună) (|
        foarte |o |o idee )(grozav|bine|minunat|excelent|super|frumos|plăcere|idee bună|onoare|perfect|bună) / sună
        (bine|foarte bine| grozav|excelent) / (|sunt |suntem )(|foarte )(interesat|interesată) (|de ...) / mă
        interesează (|foarte mult) / (|da |eu |mi )(mi-ar|aș|m-aș|ar) (face plăcere|face mare plăcere|face o
        deosebită plăcere|plăcea|bucura|vrea| dori|fi bucuros|fi bucuroasă|fi încântat|fi încântată|fi interesat|fi
        interesată) (|să |foarte mult |mult |tare mult )(|îl cunosc|o cunosc|cunosc|vorbesc|fac cunoștință|vorbesc
        cu|discut|iau legătura|fiu prezentat|fiu prezentată|mult|tare mult) (|pe bob|cu el|cu ea|pe el|pe ea|cu bob|
        mulțumesc) / (ar fi|va fi|sună) (|foarte |o | un )(frumos|bine|minunat|grozav|super|excelent|util|plăcere|
        idee bună|plăcut|perfect|mare ajutor) (|mulțumesc| pentru mine)
    """,
    "warm": """
        (|sună |pare )(|foarte )interesant / bine / foarte bine / super / perfect / grozav / excelent / nicio
        problemă / nici o problemă / nu-i nimic / de ce nu / idee bună / frumos
    """,
    "no": """
        nu (|nu|mulțumesc|mersi|vreau|vreau mulțumesc|sunt interesat|sunt interesată|mă interesează|doresc|pot|
        accept| am timp|sunt de acord|cred|cred că|este cazul|e cazul|e pentru mine|este pentru mine|vă rog|am
        nevoie|deloc|aș vrea|aș dori|am interes|prea|mă tentează) (|mulțumesc|mersi|îmi pare rău|deloc) / nu (vreau|
        doresc|sunt interesat|sunt interesată|mă interesează|am timp|pot|accept|caut|aș dori|am nevoie) ... / nuu /
        niciodată / în niciun caz / sub nicio formă / nici gând / nici vorbă / (mai bine|din păcate|prefer|aș
        prefera|sigur că|cred că| mă tem că|îmi pare rău dar|mulțumesc dar|absolut|cu siguranță|răspunsul este|
        răspunsul meu este|desigur că|îmi pare rău) (nu|să nu|ca nu) (|mulțumesc|pot|sunt interesat|am timp) /
        (prefer|aș prefera) să (nu|refuz) ... / (| trebuie să |din păcate trebuie să |aș vrea să |vreau să |mă văd
        nevoit să |sunt nevoit să )(refuz|declin| resping|spun nu|trec peste) (|politicos|oferta|invitația|
        propunerea|respectuos) / refuz / refuzat / pas / fără interes / niciun interes / lăsați-mă în pace /
        nicidecum / (|eu |mulțumesc dar |îmi pare rău dar |din păcate | momentan |acum )(nu|nu mă|nu îmi|nu sunt|nu
        am) (vreau|doresc|aș vrea|caut|am nevoie|sunt interesat|sunt interesată|interesează|interesat|interesată|am
        timp|timp|nevoie|sunt de acord|accept|intenționez|plănuiesc|simt| convine|pot accepta|chef) ... / (|vă rog |
        te rog |și )(să |)nu (|îi |ne |mă |să )(dați|da|dai|transmiteți| transmite|prezentați|prezenta|distribuiți|
        divulgați|puneți|oferiți) ... / (|din păcate |prefer |trebuie |aș prefera |va trebui |mulțumesc dar |de data
        asta )(|să )(refuz|declin|să refuz|să declin|să nu|renunț|pas|nu particip|spun nu|mă abțin|rămân deoparte) (|
        oferta|invitația|mulțumesc|propunerea|de data asta|politicos) / (nu| nu nu|ba nu|nț) (|,)(|mulțumesc |mersi |
        îmi pare rău )(mulțumesc|mersi|nu vreau|nu e nevoie|nu doresc|nu mă interesează|nu am timp|e nevoie|e pentru
        mine|nu e pentru mine|nici vorbă|niciodată|sunt interesat|sunt interesată) (|mulțumesc) / (mulțumesc|
        mulțumesc de ofertă|mersi|apreciez|e drăguț|drăguț din partea ta|vă mulțumesc)(|,) dar (|eu |nu |din păcate |
        prefer |de data asta |momentan )(nu|refuz|nu vreau|sunt interesat|sunt interesată|nu sunt interesat|nu sunt
        interesată|nu mă interesează|trebuie să refuz|să nu|nu e pentru mine|nu am timp|nu caut|nu am nevoie|declin)
        ... / nu e (pentru mine|nevoie|cazul|necesar) ... / nici (vorbă|gând|mort| moartă)
    """,
    "excuse": """
        (|sunt |din păcate sunt )(prea |foarte )(ocupat|ocupată|aglomerat|prins) (|acum) / nu pot / (|eu )nu pot (|
        să )(spun da|accept|fi de acord|zic da|spune da|accepta)
    """,
    "later": """
        mai târziu / poate mai târziu / nu acum / acum nu / încă nu / nu încă / nu azi / nu astăzi / altă dată /
        poate altă dată / deocamdată nu / nu deocamdată / nu în acest moment / momentan nu / nu momentan /
        (săptămâna|luna) viitoare / anul viitor / peste (o|două|trei|câteva) (săptămână|săptămâni|lună|luni|zile) /
        mă (voi gândi|mai gândesc|gândesc) ... / o să mă gândesc / revin ... / data viitoare / mâine / după vacanță /
        nu e momentul ... / (poate|eventual) (mai târziu|la toamnă|la primăvară|altă dată|în|luna|anul|după|peste)
        ... / mai târziu (|da|cu plăcere|poate) / altă dată / nu (acum|încă|deocamdată|chiar acum) ... /
        (întreabă-mă|întrebați-mă|scrie-mi| scrieți-mi|reveniți|revino) (|din nou |iar |te rog )(|în|peste|după|mai
        târziu|la|luna|anul|ianuarie) ... / (da | )dar (abia|după|nu înainte|când) ... / mai încolo
    """,
    "stop": """
        opriți / opriți-vă / oprește / încetați / gata / nu-mi mai scrieți ... / (|vă rog )nu (îmi |mă |)(mai
        )(scrieți| contactați|trimiteți|scrie|contacta) ... / (|vă rog )să nu (îmi |mă )mai (scrieți|contactați|
        trimiteți) ... / dezabonare / dezabonați-mă / ștergeți-mă ... / (ștergeți|eliminați) adresa mea ... / fără
        (alte )(mesaje| mailuri|emailuri) / (nu |)(încetați|încetează|opriți|terminați|opriți-vă) (|să |cu |din )(|
        îmi |mă |mai )(scrieți|trimiteți|emailurile|mailurile|contactați|deranjați|scrii|trimiți) ... / (|vă rog |te
        rog )(ștergeți| scoateți|eliminați|șterge|scoate|dezabonați|dezabonează)(|-mă|-mi) (|mă|datele|adresa|de|
        din|pe|mailul) ... / nu (|îmi |mă |mai |îmi mai |mă mai |vreau să )(mai )(scrieți|trimiteți|contactați|
        primesc|primi|deranjați|vreau) ... / (gata|destul|ajunge) cu (mailurile|emailurile|mesajele) / lăsați-mă în
        pace / fără (alte |)(mailuri|emailuri| mesaje)
    """,
    "doubt": """
        dacă / când / înainte / după / doar dacă / cu condiția / numai / doar / poate / eventual / probabil / posibil
        / depinde / vedem / mai vedem / vom vedea / nu știu / habar n-am / habar nu am / nicio idee / nu sunt sigur /
        nu sunt sigură / cine / ce / care / cum / unde / de ce / puteți / ați putea / spune / zice / haha / concediu
        / vacanță / primit / am primit / asistent / asistenta / sau / da și nu / da nu / nu da / hmm / în principiu /
        mai multe informații / mai multe detalii / problemă / să vedem / nu-l cunosc / nu o cunosc / cred / eu sunt /
        a spus / a zis / zice / glumesc / glumă / parcă / ca și cum / de parcă / contra cost / cât / soția / soțul /
        șeful / am primit / depinde / vedem / rămâne de văzut / să mă gândesc / nu sunt împotrivă / nu văd nicio
        problemă / nu mă deranjează
    """,
    "but": "dar / însă / totuși / deși / ci",
    "not": "nu / n / niciodată / nimic / nimeni / niciun / nicio / fără / nici / refuz / imposibil / n-am",
    "regret": "din păcate / îmi pare rău / regret / scuze / scuzați / păcat / îmi cer scuze / mă tem",
    "hello": """
        bună / bună ziua / bună dimineața / bună seara / salut / salutare / dragă / stimate / stimată / stimate
        domn / stimată doamnă / buna
    """,
    "bye": """
        (|cu |toate cele |cele mai )(respect|bune|stimă|cordialitate|drag) / toate cele bune / cu stimă / cu
        respect / o zi (bună|frumoasă) / la revedere / pe curând / salutări / numai bine / succes / mult succes /
        trimis de ... / o seară bună
    """,
    "thanks": """
        (|vă |îți |și |multe )(mulțumesc|mulțumim|mersi|mulțumiri) (|mult|frumos|foarte mult|anticipat|din suflet|
        oricum|de întrebare|ivy) / (mulțumesc|mulțumim|vă mulțumesc|îți mulțumesc|mulțumesc mult|mulțumesc frumos)
        (pentru|că|de) ... / (apreciez|foarte amabil|sunteți amabil) ...
    """,
    "fill": """
        vă rog / te rog / și / atunci / deci / foarte / chiar / sincer / acum / momentan / în acest moment / eu /
        noi / mă / îl / o / de data asta / de data aceasta / din partea mea / pentru mine / imediat / ivy / bob /
        ann / pentru că / ah / deocamdată / numărul meu este ... / (|dar )(vă rog |)(folosiți|scrieți|trimiteți) (|
        pe |la )(adresa mea|mine) ...
    """,
    "words": """
        și / sunt / este / e / ești / suntem / a / am / ai / au / avem / fi / fost / să / în / la / cu / de / din /
        pe / pentru / prin / despre / un / o / lui / ei / mea / meu / mei / eu / tu / el / ea / noi / voi / ele /
        îmi / îți / vă / mă / ne / se / asta / acest / această / foarte / mai / tot / toate / bine / an / ani /
        timp / zi / săptămână / prieten / muncă / firmă / întâlnire / cunoaște / vorbi / întâlni / mult / aici /
        domnul / doamna / prezentare / vreau / pot / că / mulțumesc / bună / ziua / anul / acesta
    """,
    "who": """
        cine (ești|sunteți|este|e|este acesta|este bob) / ce este (asta|aceasta|letterman) / de unde (aveți|ai)
        (adresa mea|mailul meu)
    """,
    "acquainted": """
        (|dar |da )ne (cunoaștem|știm) deja ... / deja (ne cunoaștem|îl cunosc|o cunosc) ... / îl cunosc deja / o
        cunosc deja / (|da |sigur )(|,) (îl |o |)(cunosc|știu) (|pe )(bob|ann|el|ea|deja|bine)
    """,
    "turns": """
        refuza / refuz / ratez / rata / pierd / pierde / zice / spune / deranjez
    """,
    "until": """
        după / înainte / până / până când / când mă întorc / când revin / abia / de îndată / imediat ce / luna
        viitoare / săptămâna viitoare / anul viitor / peste o lună / peste câteva (luni|săptămâni)
    """,
    "and": """
        și / deci / așa că / de aceea / și de aceea / tocmai de aceea / și tocmai de aceea / pentru că
    """,
}

CROATIAN = {
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
        ne(|,) (da|može|rado|naravno|upoznajte nas|ajde) / ajde zašto ne / ajde može
    """,
    "fond": """
        (|vrlo |jako |veoma |sa |s |baš |vrlo ću )(rado|zadovoljstvom|veseljem|radošću|velikim zadovoljstvom|drage
        volje) / drage volje / (|jako |vrlo |veoma )rado (|bih|ću) (|ga |je |se )(|upoznao|upoznala|upoznati|susreo|
        sreo) ... / (|ja |jako |mi )(bih|volio bih|voljela bih|voleo bih|volela bih|želio bih|željela bih|želim|
        htio bih|htjela bih|hteo bih|želeo bih|bilo bi mi drago|bit će mi drago|biće mi drago|rado bih|bilo bi mi
        zadovoljstvo) (|ga |je |jako |rado |se )(|upoznati|da ga upoznam|da je upoznam|upoznao|upoznala|da se
        upoznamo|razgovarati|upoznati ga|upoznati je) ... / (|to )(zvuči|bi bilo|bilo bi|će biti) (|jako |vrlo |
        veoma )(odlično|super|dobro|sjajno|lijepo|lepo|izvrsno|divno|fantastično|dobra ideja|dobro ideja) /
        (zainteresiran sam|zainteresirana sam|zainteresovan sam|zainteresovana sam|zanima me|veoma me zanima|jako
        me zanima) ... / veselim se (|tome|upoznavanju)
    """,
    "warm": """
        (|zvuči |vrlo |jako |veoma )zanimljivo / super / odlično / sjajno / izvrsno / divno / dobra ideja / nema
        problema / nije problem / nema veze / zašto ne / što da ne / sto da ne / nema na čemu
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
        zainteresiran|nisam zainteresirana|ne zanima me|nemam vremena|moram odbiti|nije za mene) ...
    """,
    "excuse": """
        (|sam |nažalost sam |trenutno sam )(|previše |prezauzet |jako |vrlo |veoma |prezauzeta )(zauzet|zauzeta|u
        gužvi|u mirovini|u penziji) (|sam) / prezauzet sam / ne stignem / (|ja )ne mogu (|na to )(reći da|pristati|
        prihvatiti|kazati da|odgovoriti potvrdno)
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
        / još ne
    """,
    "stop": """
        prestanite / prestani / dosta / prekini / prestanite mi (pisati|slati) ... / prestanite da mi (pišete|
        šaljete) ... / (|molim |molim vas )(nemojte |više |ne |)(mi |)(više |)(ne |)(pišite|pisati|šaljite|
        kontaktirajte| javljajte|slati) (|mi |me |više )(|više|mailove|poruke) / (|molim )ne javljajte se više /
        odjava / odjavite me / odjavi me / ispišite me / (|molim )(izbrišite|uklonite|obrišite) ... / bez (|više
        )(mailova|poruka) / (prestanite|prestani|dosta) (|mi |s |sa |više )(pisati|slati|kontaktirati|mailovima|
        porukama|mailova) ... / (molim |)(obrišite|izbrišite|maknite|uklonite|odjavite) (me|moje|moj|moju) ... / ne
        (|mi |želim )(više | )(pišite|šaljite|primati|kontaktirajte) ... / nemojte (mi |)(više |)(pisati|slati) ... /
        ostavite me na miru
    """,
    "stop_all": "zaustavi sve / stop sve / prekini sve / zaustavite sve",
    "doubt": """
        ako / kad / kada / čim / prije nego / pre nego / pod uvjetom / pod uslovom / uvjet / samo / jedino / možda /
        mozda / eventualno / vjerojatno / verovatno / valjda / ovisi / zavisi / vidjet ćemo / videćemo / vidjet ću /
        ne znam / neznam / ne bih znao / nemam pojma / pojma nemam / nisam siguran / nisam sigurna / dvoumim se / tko
        / ko / što / šta / kako / gdje / gde / zašto / koji / koja / da li / možete / možete li / biste / kaže /
        rekao / rekla / haha / šala / odmor / odmoru / primio / primljeno / prosljeđujem / asistentica / prvo / više
        informacija / više info / ili / i da i ne / da i ne / da ne / ne da / da kako ne / ma da / hmm / problem /
        mislim / svejedno / ne poznajem ga / ne poznajem je / inače / greška / u principu / ja sam / nisam protiv /
        ne vidim problem / nemam problema
    """,
    "but": "ali / međutim / no / iako / ipak / nego / već",
    "not": """
        ne / nisam / nemam / nije / nikad / nikada / ništa / nitko / niko / bez / ni / niti / odbijam / nemoguće /
        nemojte / neću / necu / nema
    """,
    "regret": """
        nažalost / na žalost / žao mi je / jako mi je žao / oprostite / izvinite / izvini / ispričavam se / šteta /
        žalim / sorry / oprosti
    """,
    "hello": """
        bok / pozdrav / zdravo / dobar dan / dobro (jutro|veče|večer) / dobra večer / poštovani / poštovana / dragi
        / draga / cao / ćao / hej
    """,
    "bye": """
        (|lijep |srdačan |lep |puno )pozdrav / (|srdačni |lijepi )pozdravi / lp / s (poštovanjem|osobitim
        poštovanjem) / srdačno / doviđenja / vidimo se / ugodan (dan|vikend) / prijatan dan / lijep dan / sve
        najbolje / sretno / srećno / puno sreće / s poštovanjem / sa poštovanjem
    """,
    "thanks": """
        (|puno |velika |najljepša |unaprijed |veliko |mnogo |i )(hvala|zahvaljujem|zahvaljujemo) (|puno|lijepa|
        lijepo|lepo|unaprijed|vam|ti|najljepša|svejedno|mnogo|vam puno|u svakom slučaju) / (hvala|hvala vam|hvala
        lijepa|puno hvala|zahvaljujem|zahvaljujem se|hvala ti|hvala puno|hvala lepo) (na|što|za|sto) ... / (jako |
        vrlo |)(lijepo|ljubazno|lepo) od (vas|tebe) / cijenim ... / cenim ...
    """,
    "fill": """
        molim / molim te / molim vas / i / također / takođe / onda / pa / vrlo / jako / veoma / stvarno / zaista /
        iskreno / sada / sad / trenutno / u ovom trenutku / ja / mi / me / nas / ga / je / to / ovaj put / s moje
        strane / sa moje strane / za mene / odmah / ivy / bob / ann / jer / s njim / s njom / sa njim / nadam se da
        razumijete / nadam se da razumete / hvala na razumijevanju / hvala na razumevanju
    """,
    "words": """
        i / u / na / od / za / sa / s / po / do / iz / pri / o / da / se / si / je / su / sam / smo / ste / bio /
        bila / bilo / biti / imam / ima / moj / moja / moje / njegov / njezin / naš / vaš / vaša / vašu / ja / ti /
        on / ona / mi / vi / oni / me / mene / meni / nas / nam / vas / vam / ga / mu / to / taj / ta / ovaj / ova /
         ovo / vrlo / već / još / koji / koja / što / dobro / sve / godina / godine / godinu / vrijeme / vremena /
        vreme / dan / tjedan / mjesec / mesec / prijatelj / posao / rad / tvrtka / firma / sastanak / upoznati /
        razgovor / dugo / uvijek / uvek / ovdje / tu / ponuda / ponudu / poruku / bi / bih / će / ću / zanima /
        hvala / poštovani / lijepo
    """,
    "acquainted": """
        (|ali |da )(već |)(se|ga|je) (već |)(poznajemo|poznajem|znamo|poznamo) ... / već se (znamo|poznajemo) / (|da
        |naravno )(|,) (|ja )(znam|poznajem) (|ga|je|boba|tko je bob|već)
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
        i / pa / zato / i zato / upravo zato / i upravo zato / stoga / jer
    """,
}

SERBIAN = {
    "yes": """
        да (|да|молим|наравно|хвала|радо|врло радо|свакако|слажем се|може|желим|са задовољством|пристајем) / наравно
        / наравно да да / свакако / сигурно / апсолутно / дефинитивно / слажем се / пристајем / прихватам / може / у
        реду / ок / важи / договорено / немам ништа против / само напред / (|да )(упознајте|спојите| представите|
        повежите) нас (|молим) / (нема проблема) (радо|може|да) / (|da |naravno |može |ok |rado |svakako |ajde |važi
        |slažem se |zašto ne |nemam ništa protiv )(upoznajte nas|upoznaj nas|predstavite nas|predstavi nas|spojite
        nas|spoji nas|povežite nas|poveži nas|dajte mu moj (mejl|mail|broj|kontakt)|dajte mu moju adresu|daj mu moj
        (mejl|mail|broj|kontakt)| daj mu moju adresu|možete mu dati moj (mejl|mail|broj)|možete da mu date moj (mejl|
        mail|broj)|možete da nas upoznate|samo napred|napred|neka mi se javi|neka mi piše|može da mi piše) (|molim|
        hvala|slobodno|rado) / (nemam ništa protiv|za sam|ja sam za|sa zadovoljstvom|vrlo rado|dogovoreno|prihvatam|
        dajem saglasnost|dajem pristanak) (|da|hvala|za upoznavanje)
    """,
    "fond": """
        (|врло |јако |веома |са )(радо|задовољством|великим задовољством|радошћу) / (волео бих|волела бих|желим|
        желео бих|било би ми драго|биће ми драго) (|да га упознам|да је упознам|да се упознамо) ... / (|то )(звучи|
        би било) (|јако |веома )(одлично|супер|добро|сјајно|лепо) / заинтересован сам / заинтересована сам
    """,
    "warm": "(|звучи |веома )занимљиво / супер / одлично / сјајно / нема проблема / зашто не / што да не",
    "no": """
        не (|не|хвала|желим|занима ме|могу|слажем се|бих|пристајем|долази у обзир|хвала не занима ме) (|хвала) /
        никад / никада / никако / ни случајно / ни говора / (радије|боље|нажалост|сигурно|дефинитивно|хвала али) не
        (|бих|хвала| могу) ... / (|нажалост )(нисам|немам) (заинтересован|заинтересована|времена|интереса) ... / није
        за мене / то није за мене / (|морам да |нажалост морам да )(одбијем|одбијам) ... / одбијам / против сам / ma
        (jok|ne|kakvi) / (|hvala ali |nažalost |žao mi je ali )(ne|nisam|nemam|neću|ne bih) (želim|zainteresovan|
        zainteresovana|tražim| treba mi|vremena|interesovanja|hteo|htela|hvala|zanima me|volje|potrebe) ... / (molim
        |)nemojte (davati|deliti| da nas|da me) ... / (nažalost |)moram (da odbijem|odbiti) ... / neću (|hvala)
    """,
    "excuse": """
        (|сам )(|превише |веома )(заузет|заузета) (|сам) / (|ja )ne mogu (|da )(kažem da|pristanem|prihvatim|reći da)
    """,
    "later": """
        касније / можда касније / не сада / сада не / не сад / још не / данас не / за сада не / тренутно не / други
        пут / можда други пут / следеће (недеље|године) / следећи (пут|месец) / размислићу ... / морам да размислим
        ... / јавићу се ... / сутра
    """,
    "stop": """
        престаните / престани / доста / престаните да ми пишете ... / (|молим вас |молим )(|више )(не|немојте) (|ми
        |више )(пишите|писати|шаљите) ... / одјава / одјавите ме / (избришите|обришите|уклоните) ...
    """,
    "doubt": """
        ако / кад / када / чим / под условом / само / можда / вероватно / ваљда / зависи / видећемо / не знам / немам
        појма / нисам сигуран / нисам сигурна / ко / шта / како / где / зашто / који / да ли / можете / каже / рекао
        / одмор / примљено / прво / више информација / или / и да и не / да и не / да не / проблем / мислим /
        свеједно / ja sam / ја сам
    """,
    "but": "али / међутим / иако / ипак / него",
    "not": """
        не / нисам / немам / није / никад / никада / ништа / нико / без / ни / нити / одбијам / немојте / нећу /
        нема
    """,
    "regret": "нажалост / жао ми је / извините / опростите / штета / жалим",
    "hello": """
        здраво / добар дан / добро јутро / добро вече / поштовани / поштована / драги / драга / ћао / поздрав
    """,
    "bye": """
        (|срдачан |леп )поздрав / с поштовањем / са поштовањем / срдачно / довиђења / пријатан дан / све најбоље /
        срећно
    """,
    "thanks": """
        (|пуно |велико |много )(хвала|захваљујем) (|пуно|лепо|вам|унапред|много) / (хвала|хвала вам|захваљујем) (на|
        што|за) ...
    """,
    "fill": """
        молим / молим вас / и / такође / веома / стварно / заиста / искрено / сада / тренутно / ја / ми / ме / нас /
         га / је / то / овај пут / са моје стране / за мене / одмах / ivy / bob / ann / јер
    """,
    "words": """
        и / у / на / од / за / са / по / до / из / о / да / се / је / су / сам / смо / сте / био / била / бити /
        имам / има / мој / моја / ваш / ваша / ја / ти / он / она / ми / ви / они / ме / мени / нас / вас / вам /
        га / му / то / тај / ова / ово / веома / већ / још / који / која / шта / добро / све / године / време / дан
        / недеља / месец / пријатељ / посао / састанак / упознати / дуго / увек / овде / бих / ће / ћу
    """,
    "turns": """
        odbiti / odbijem / propustiti / propustim / reći / одбити / одбијем / пропустити / пропустим / рећи
    """,
}

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

TABLES = {"ro": ROMANIAN, "hr": CROATIAN, "sr": SERBIAN, "sl": SLOVENE}
