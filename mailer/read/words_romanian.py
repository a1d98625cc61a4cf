"""Words of Romanian: data alone, in the notation of `words.py`."""

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
        mulțumesc|mersi) /
        (|da |da sigur |sigur |sigur că |desigur |bineînțeles |ok |normal că |firește |cu plăcere |păi |cum să nu |
        evident )@poti@ (|liniștit |fără probleme |oricând |desigur |sigur )(|să )(|i |-i |îi |le |ne |mi |îmi |ne
        faceți |faceți )(@dai@) (|@adr@|@adrm@) (|fără probleme|liniștit|oricând|te rog|vă rog|mulțumesc|cu plăcere|
        mai departe) / (|da |sigur |desigur |bineînțeles |ok )@poti@ (|să )(|i |-i |îi |le )(@dai@) @adrm@ (lui|ei|
        către|domnului|doamnei|mai) ... / (|da |sigur |desigur |bineînțeles |ok |hai )@poti@ (|să )(|ne |mă )(face
        cunoștință|faceți cunoștință|faci cunoștință|prezinți|prezentați|puneți în legătură|pui în legătură|puneți în
        contact|pui în contact|conectați|faci legătura|faceți legătura|faci prezentarea|faceți prezentarea|face
        prezentarea|mergi mai departe|mergeți mai departe|continua|continuați|faceți prezentările|faci prezentările)
        (|fără probleme|liniștit|te rog|vă rog|mulțumesc|cu el|cu ea|cu bob) / (|da |da da |sigur |desigur |
        bineînțeles |ok |hai |haide |păi |cu plăcere |perfect |de acord |gata |super |normal )(@da@) (|și |-i |te rog
        |vă rog |liniștit |și lui )(@adrm@|adresa|mailul|emailul|numărul) (|mea|meu|fără probleme|liniștit|te rog|vă
        rog|mulțumesc|mai departe) / (|da |da da |sigur |ok |hai |haide )(dă-i bătaie|dați-i bătaie|dă-i drumul|dați-i
        drumul|dă-i|dă-i înainte|mergem înainte|mergeți înainte|înainte|dați drumul|fă-o|faceți-o|hai să|să facem
        cunoștință|hai să facem cunoștință|hai să ne cunoaștem|s-o facem|fă prezentarea|faceți prezentarea|fă
        prezentările|faceți prezentările|fă legătura|faceți legătura|fă-ne legătura|faceți-ne legătura|puneți-ne în
        legătură|pune-ne în legătură) (|te rog|vă rog|mulțumesc|liniștit|fără probleme|cu el|cu bob) / (|da |sigur |ok
        |vă rog |te rog |da vă rog |da te rog )(|să )(ne faceți cunoștință|ne faci cunoștință|ne prezentați|ne
        prezinți|ne puneți în legătură|ne pui în legătură|ne puneți în contact|ne pui în contact|ne conectați|ne
        conectezi) (|vă rog|te rog|mulțumesc|fără probleme) / (|da |sigur |desigur |ok |păi |hai )(spune|spuneți|zi|
        ziceți|zi-i|transmite|transmiteți) (|-i |i |îi |lui bob )(|că poate )(|să )(|mă |îmi |mi |-mi |să-mi
        )(@scrie@) (|@cand@) ... / (|da |sigur |ok )(spune|spuneți|zi) (|-i |lui bob )(că da|că sunt de acord|că
        accept|că e ok|da|că aștept mesajul|că-l aștept|că îl aștept|că e în regulă) (|mulțumesc) / (|da |sigur |
        desigur |bineînțeles |ok |firește )(|bob |el |ea |ann |domnul )(poate|are voie|n-are decât|poate sigur|poate
        oricând|poate liniștit|îmi poate|mă poate) (|oricând |liniștit )(|să )(|mă |îmi |mi |-mi |să-mi |să mă |să îmi
        )(@scrie@) (|@cand@) ... / (|da |sigur |desigur |ok |păi |hai )(|lasă-l |lăsați-l |las-o |lăsați-o |lasă |
        lăsați )(să )(|mă |îmi |mi |-mi )(@scrie@) (|@cand@) ... / (|da |sigur |desigur |bineînțeles )(|eu )(aveți|ai|
        are ivy|are) (|tot |deja |desigur )(acordul|permisiunea|consimțământul|aprobarea|ok-ul|okul|binecuvântarea|
        voia|acceptul|încuviințarea|undă verde) (|meu|mea) (|din partea mea|pentru asta|deplin|mulțumesc|pentru) /
        (aveți|ai) (acordul|permisiunea|consimțământul|acceptul) (meu|mea) (pentru|să|de) ... / undă verde (|din
        partea mea) / (îmi dau|dau|vă dau|îți dau|îmi exprim) (|cu drag |cu plăcere |desigur )(acordul|consimțământul|
        acceptul|permisiunea|ok-ul|okul) (|meu|mea) (|cu plăcere|cu drag|din partea mea) / (îmi dau|dau|vă dau|îți
        dau) (acordul|consimțământul|acceptul|permisiunea) (|meu|mea) (pentru|să|ca|privind) ... / (|da |eu |și eu
        )(sunt|suntem) (|absolut |total |întru totul |perfect |complet |cu totul )de acord (|din partea mea|cu asta|cu
        plăcere|mulțumesc|100|cu propunerea|cu prezentarea|să facem cunoștință) / (|da |eu )(sunt|suntem) (|absolut |
        total |întru totul |perfect )de acord (|ca |cu |pentru )(să|ca|transmiterea|comunicarea|prezentarea|
        partajarea|ca ivy|furnizarea) (|vă |îi |i |-i |le |ne |îmi |mă )(@dai@|@scrie@|faceți|prezentați|puneți|
        cunoaștem|facem|@adr@|@adrm@|adresei) (|cunoștință|@adr@|@adrm@|adresei mele|în legătură|în contact) (|de
        email|de e-mail|lui bob|lui) / (|da |eu |prin prezenta )(accept|confirm|aprob|consimt|sunt pentru|sunt ok|sunt
        dispus|sunt dispusă|sunt pregătit|sunt pregătită|sunt gata) (|cu mare drag|cu plăcere|cu mult drag|cu drag|cu
        bucurie|cu cea mai mare plăcere|bucuros|bucuroasă|propunerea|invitația|prezentarea|să fiu prezentat|să fiu
        prezentată|să-l cunosc|să îl cunosc|să-i dați @adrm@|să îi dați @adrm@|să-i transmiteți @adrm@|să vorbim|să ne
        cunoaștem|să facem cunoștință) (|mulțumesc) / răspunsul (|meu )(|este|e) (|un |desigur )(da|pozitiv|afirmativ)
        / răspuns (pozitiv|afirmativ) / (eu |)(zic|spun|votez|răspund) da (|cu plăcere|mulțumesc) / (|e )un da (din
        partea mea|de la mine|hotărât|mare) / e (|un )da (|din partea mea) / @mea@ (|e |este )(da|ok|okay|în regulă|
        bine|nicio problemă|nici o problemă|e ok|este ok|totul ok|super|perfect|undă verde|nicio obiecție|puteți|poți|
        se poate|e bine) (|puteți|dați-i drumul|dă-i drumul|mulțumesc) / (da|ok|okay|în regulă|e ok|e bine|e în
        regulă|este ok|este în regulă|perfect|nicio problemă|nici o problemă|nu e nicio problemă|nicio obiecție|fără
        probleme|n-am nicio problemă|nu am nicio problemă|nu am obiecții|n-am obiecții|e perfect|se poate|totul bine|e
        super) (@mea@|dați-i drumul|dă-i drumul|puteți să-i dați adresa|îi puteți da adresa) (|mulțumesc) / (nu am|
        n-am|nu este|nu e|nu există|nu văd) (|absolut )(nimic|nicio|niciun|vreo|nici o|nici un) (|obiecție|
        inconvenient|împotrivă|problemă|de obiectat|impediment) (|din partea mea|să-i dați @adrm@|să îi dați @adrm@|să
        ne cunoaștem|dați-i drumul|cu asta) / n-am nimic (împotrivă|contra|de obiectat) (|din partea mea|dă-i drumul|
        dați-i drumul|să-i dai adresa|să-i dați adresa) / normal (|că )(da|puteți|poți|vreau|accept|sunt de acord) /
        normal ca da / evident (|că )(da|accept) / clar (|că )(da|accept|vreau) / firește că da / cum să nu / cum să
        nu da / cum nu / cum de nu cu plăcere / sigur (|că )(da|puteți|poți|vreau|accept|sunt de acord|e ok) /
        bineînțeles că (da|puteți|poți|accept|sunt de acord|vreau) / desigur că da / păi da / păi sigur / păi normal /
        daa / dap / îhî / da da / da da sigur / da da da / da mă / da frate / da dragă / da (rog|sigur că da|păi
        sigur|păi normal|ok|okay|e ok|este ok|e bine|e în regulă|este în regulă|perfect|super|nicio problemă|nici o
        problemă|fără probleme|fără nicio problemă|din partea mea|cu toată plăcerea|cu cea mai mare plăcere|cu mare
        drag|cu mult drag|cu mare plăcere|cu bucurie|bucuros|bucuroasă|mă bag|mi-ar plăcea|mi-ar face plăcere|mă
        interesează|mă interesează mult|mă interesează foarte mult|mă interesează subiectul|chiar mă interesează|chiar
        vreau|chiar te rog|hai|haide|haideți|de acord|accept|se poate|de ce nu|e o idee bună|bună idee|idee bună|
        foarte bună idee|e o idee foarte bună|n-am nimic împotrivă|nu am nimic împotrivă|aștept|îl aștept|clar|
        evident|firește|confirm|vă autorizez|aveți acordul meu|ai acordul meu) (|mulțumesc|vă rog|te rog|cu plăcere|
        mersi) / ok (de acord|din partea mea|e bine|cu plăcere|cu drag|sigur|da|da sigur|dă-i drumul|dați-i drumul|
        sunt de acord|accept|e ok|super|perfect|mă bag|mersi|mulțumesc|fie|hai|merge|nicio problemă) / okei / oki /
        oke / k da / mergem / merge / se rezolvă / s-a făcut / bate palma / batem palma / bagă mare / bagă / hai să o
        facem / super da / super hai / hai că da / hai da / hai ok / haide da / gata de acord / de acord (|cu plăcere|
        din partea mea|cu drag|dați-i drumul|dă-i drumul|mulțumesc|cu propunerea|cu toată inima) / în regulă (|dați-i
        drumul|dă-i drumul|din partea mea|pentru mine|accept|sunt de acord|puteți) / mă (bag|bag cu plăcere|înscriu|
        alătur|încântă ideea) / contează pe mine / contați pe mine / sunt (pentru|al vostru|pe fază|în joc|cu voi|
        dispus să vorbesc cu el|dispusă să vorbesc cu el) / îmi convine (|mulțumesc|perfect|de minune|foarte bine) /
        confirm (|acordul meu|că sunt de acord|că accept|și aștept|din partea mea|că puteți) (|să-i dați @adrm@|face
        prezentarea|să îi dați @adrm@) / autorizez (|transmiterea|prin prezenta|comunicarea) (|adresei mele|@adrm@|
        datelor mele) (|către|lui) (|bob|el) / prin prezenta (|îmi )(exprim|dau|confirm|autorizez) ... / (|da |vă rog
        |te rog |da vă rog )(|vă rog |te rog )să (îi |i |-i |le )(dați|dai|transmiteți|transmiți|trimiteți|trimiți|
        comunicați|lăsați) @adrm@ ... / (|da |da da |păi )(ai liber|aveți liber|e liber|ai voie|aveți voie|ai verde|
        aveți verde|poți|puteți|e voie) (|din partea mea|de la mine|la asta|să-i dai adresa|să-i dați adresa) / fie (|
        da) / fie da / (|da )(e|este|i) (ok|bine|in regula|okay|perfect) (pt|pentru|ptr) (mine|mn) / ok (pt|ptr|
        pentru) mine / pt mine (e ok|ok|da|e bine|e in regula) / (e bine|bine|e ok|ok) (așa|atunci) (|da) / (|da
        )(adresa mea|mailul meu|numărul meu|emailul meu|datele mele) (poate|pot) (|fi |să fie )(|dată|dat|date|
        transmisă|transmis|transmise|comunicată|comunicat|comunicate|împărtășită|trimisă|trimis) (|lui bob|lui|fără
        probleme) / (|da |sigur |desigur )(nu mă deranjează|nu mă supără|nu mă incomodează) (|deloc )(puteți|poți|
        dați-i|dă-i) ... / mă bucur (da|accept|cu plăcere|sunt de acord|dați-i adresa) / da (e|este|ar fi|mi se pare)
        (o |)(idee bună|idee foarte bună|idee excelentă|bună ideea|bine) (|să )(|vorbim|ne cunoaștem|facem cunoștință|
        luăm legătura|mulțumesc) / (|da |da sigur |sigur |sigur că |desigur |bineînțeles |ok |normal că |firește |cu
        plăcere |păi |cum să nu |evident )@poti@ (|liniștit |fără probleme |oricând |desigur |sigur )(|să )(|i |-i |îi
        |le )(@dai@) @adrm@ ... / (|da |ok |sigur |hai )(@da@) (|și |-i |te rog |vă rog |liniștit )@adrm@ ... / (vă
        rog|te rog|rog) să (îi|i|-i|le) (dați|dai|transmiteți|transmiți|trimiteți|trimiți|comunicați) (adresa|mailul|
        emailul|numărul|datele) (mea|meu|mele) / da (e|este|ar fi|mi se pare) (o )(idee bună|idee foarte bună|idee
        excelentă) (|să )(|vorbim|ne cunoaștem|facem cunoștință) / (|da |da sigur |eu )(confirm|declar|precizez|vă
        anunț|vă comunic|vă spun|îți spun|vă confirm|îți confirm|răspund) (că )(sunt de acord|accept|da|îmi dau
        acordul|mă interesează|vreau|sunt interesat|sunt interesată|aveți acordul meu|puteți) ... / (|da |eu |sigur
        )(vă|îți|le) (dau|acord|ofer) (voie|permisiunea|acordul|acordul meu|permisiunea mea|consimțământul|liber|mână
        liberă|consimțământul meu|undă verde) (|să )(|îi |i |-i |le )(|@dai@) (|adresa|mailul|emailul|numărul|datele|
        @adrm@) / da (pls|please|mersi|ms|mulțam|chiar te rog|chiar vă rog|chiar mă bucur|mă bucur|chiar vreau|chiar
        mi-ar plăcea|ar fi minunat|ar fi super|ar fi frumos|ar fi grozav|ar fi perfect|ar fi excelent|sună bine|sună
        interesant|sună foarte bine|îmi place|îmi place ideea|îmi convine|merge|cu toată deschiderea|cu toată inima|cu
        toată încrederea|din toată inima|absolut|categoric|fără ezitare|sunt interesat|sunt interesată|sunt curios|
        sunt curioasă|sunt încântat|sunt încântată|sunt dispus|sunt dispusă|sunt disponibil|sunt disponibilă|m-aș
        bucura|aș vrea|vreau|doresc|dați-i|dă-i|faceți legătura|fă legătura) (|mulțumesc|mersi|mult|de propunere|tare
        mult) / (puteți|poți|vă rog) (|să )(face|faceți|faci) (|noi )(cunoștință|prezentarea|legătura|prezentările) (|
        între noi|cu el|cu bob|cu ea) / (desigur|sigur|bineînțeles|firește) (|că )(cu toată deschiderea|cu toată
        inima|cu toată încrederea|cu drag|cu plăcere|cu mult drag|mi-ar plăcea|mi-ar face plăcere|accept|sunt de
        acord|mă bucur|dați-i adresa|dă-i adresa|vă rog|te rog) / (eu|io) (zic|sunt de acord|accept|vreau|n-am nimic
        împotrivă|sunt pentru) (|da) / (mergeți|mergi|hai|haideți) (mai departe|înainte|pe mâna mea) / din partea mea
        (puteți|poți|are voie|se poate|da|dați-i|n-aveți decât) (|să-i dați adresa|să-i dai adresa|să-i dați mailul|
        drumul) / (|da )(sunt|aș fi) (|foarte |mereu |oricând )(deschis|deschisă|dispus|dispusă|gata|pregătit|
        pregătită) (|la|să|pentru) (|cunosc|cunoaștem|vorbim|vorbesc|discut|discuții|propunere|această|orice|facem|
        fac|asta|idee|colaborare) ... / (putem|hai să|să) (face|facem) (schimb|un schimb) de (adrese|mailuri|contacte|
        numere|date) / hai(|,) fie / (|da )(fă-mi|faceți-mi|faceți-ne|fă-ne) cunoștință (|cu el|cu ea|cu bob|te rog|vă
        rog) / (|da )(prezintă-mi-l|prezentați-mi-l|prezentați-mi-o) /
        (|da |ok )(spune-i|spuneți-i|zi-i|ziceți-i|transmite-i|transmiteți-i) lui (ivy|ann|bob) că (da|accept|sunt de
        acord|sigur că da|cu drag|vreau|mă bag|e în regulă|cu plăcere) / (|dar |păi )(cum aș putea să|cum aș putea|cum
        să) (@refus@|nu accept) ! / (aș fi|ar trebui să fiu|ar însemna să fiu|trebuie să fiu) (|tare |complet |un |
        de-a dreptul )@silly@ (|să |dacă aș |dacă )(nu accept|refuz|zic nu|refuza|n-aș accepta|nu aș accepta|ratez
        asta|ratez ocazia|nu vreau|spun nu) / (ar fi|e) (o |un |)(prostie|păcat de moarte|nebunie|crimă|tâmpenie) (să
        |dacă aș )(@refus@|nu accept) / (|o propunere ca asta|o ofertă ca asta|așa ceva|asta) (|, )nu se (refuză|
        ratează) / de așa ceva nu se refuză / (cu ochii închiși|de o mie de ori da|de o sută de ori da|cu ambele
        mâini|semnez acum|semnez imediat|un da mare|un da hotărât|e un da|e clar un da|cum să nu vreau|sigur că vreau|
        sigur că accept|mă bag|contați pe mine|contează pe mine|hai că mă bag|normal că da|normal că vreau|da da și
        iar da|mai vorbim da|și încă cum|și cum încă) (|mulțumesc|da) / (luați|considerați|ia|consideră|socotiți)
        (asta|acest mesaj|mesajul ăsta|mailul acesta|acesta) (ca pe|drept|ca) (un|acordul meu) (|da) / (@usual@|
        aproape niciodată nu|rar) (|, )(refuz|zic nu|spun nu|nu accept|accept) (|@such@) (|, )(dar|însă) (|de |pentru
        )(data asta|ivy|ea|el|acum|aici) (|, )(da|accept|fac o excepție|zic da|o să fac o excepție|spun da|voi face o
        excepție) / (pentru ivy|lui ivy îi) (|, )(da|zic da|accept|spun da|sigur că da) / (|eu )(prefer|aș prefera|mai
        bine) @bymail@ (|, )dar (da|sigur|accept|sigur că da) / (|îi |le )(puteți|poți|poate) (da|dați|trimite|
        transmite) (numărul|adresa|mailul|numărul de telefon|emailul) (meu|mea) (|lui bob|lui|fără probleme)
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
        idee bună|plăcut|perfect|mare ajutor) (|mulțumesc| pentru mine) /
        (|da |eu |mie |sigur |chiar )(mi-ar|m-ar|mi-ar face|îmi face|mi-ar plăcea|îmi place|mi-ar surâde) (|face |tare
        |foarte |mult |o mare |mare |o deosebită |nespus de |chiar )(|plăcere|bucura|plăcea|bucurie|mult|mult de tot|
        interesa|ideea|surâde|prinde bine|ajuta|ajuta mult|fi de folos|fi util) (|mult|foarte mult|tare mult|enorm|
        nespus) (|să |să-l |să îl |s-o |să o |să ne |să mă )(|@cunosc@|îl @cunosc@) (|pe bob|cu el|cu ea|cu bob|pe el|
        pe ea|mai bine|mulțumesc) / (|da |eu |chiar |și eu )(aș|aș fi|sunt|vreau|doresc|aș vrea|aș dori|m-aș bucura|mă
        bucur|ard de nerăbdare|abia aștept|am chef|țin|am tot interesul|am vrut mereu|mi-am dorit mereu|îmi doresc|de
        mult voiam) (|foarte |chiar |tare |extrem de |mult |foarte mult |cu drag |cu plăcere |super |f )(|bucuros|
        bucuroasă|încântat|încântată|fericit|fericită|onorat|onorată|interesat|interesată|curios|curioasă|dornic|
        dornică|nerăbdător|nerăbdătoare|entuziasmat|entuziasmată|dispus|dispusă|disponibil|disponibilă) (|de |mult )(|
        să |să-l |să îl |s-o |să o |să ne |să mă |să-i |să îi )(@cunosc@) (|pe bob|cu el|cu ea|cu bob|pe el|pe ea|mai
        bine|mulțumesc|mult) / (abia|de-abia) (aștept|îl aștept|o aștept) (|să|mesajul|mailul|vești|să-l|s-o|să
        vorbim|emailul) (|îl |o |ne )(|@cunosc@|lui|meu|de la el|mesajul) (|lui|cu el|cu ea|pe bob|mulțumesc) / (|
        chiar |da )mă (interesează|tentează|atrage|pasionează|bucură|încântă|entuziasmează|bucură mult) (|foarte mult|
        mult|tare mult|chiar mult|enorm) (|subiectul|ideea|proiectul|propunerea|domeniul|tema|această întâlnire|să-l
        cunosc|să îl cunosc|acest contact) (|foarte mult|mult|ăsta|acesta|lui|mulțumesc) / (|da |ar fi |e |este |va fi
        )(o |)(|mare |adevărată |deosebită )(plăcere|bucurie|onoare) (|pentru mine|să-l cunosc|să îl cunosc|s-o
        cunosc|să ne cunoaștem|să vorbim) / (|sunt |foarte |super |tare )(interesat|interesată|curios|curioasă|
        bucuros|bucuroasă) (|de subiect|de proiect|de idee|de propunere|da|mulțumesc) / (cu|cu toată|cu cea mai mare|
        cu multă|cu deosebită|cu maximă|cu mult|cu tot) (|mare |mult |cea mai mare )(plăcere|dragul|drag|bucurie|
        plăcerea|interes|entuziasm|inima) (|mulțumesc|da) / (|ar fi |e |sună )(super|grozav|minunat|excelent|perfect|
        genial|tare) (da|accept|mă bag|cu plăcere|sunt de acord) / ideea (îmi place|mă încântă|mi-a plăcut|mi se pare
        bună) (|mult|foarte mult) / bucuros (|de cunoștință|să ajut|să-l cunosc|să îl cunosc|să vorbim) / bucuroasă (|
        de cunoștință|să ajut|să-l cunosc|să îl cunosc|să vorbim) / încântat (|de cunoștință|să-l cunosc) / încântată
        (|de cunoștință|să-l cunosc) / (|da |eu )(mă bucur|m-aș bucura|sunt bucuros|sunt bucuroasă|sunt încântat|sunt
        încântată|aș fi bucuros|aș fi bucuroasă|aș fi încântat|aș fi încântată|sunt curios|sunt curioasă|sunt dispus|
        sunt dispusă|sunt onorat|sunt onorată) (|foarte |mult |tare )(|mult )(să|de|pentru) (îl|o|-l|cunosc|vorbesc|
        vorbim|facem|fac|aflu|discut|discutăm|ne|propunere|această|această propunere|ocazie|oportunitate|stau|iau|
        ajut|schimb|colaborez) ... / (am fi|suntem|ne-am|vom fi) (|foarte |tare )(bucuroși|bucuroase|încântați|
        încântate|onorați|interesați|interesate|curioși|bucura|dori) (|să|de) (|îl|o|-l|cunoaștem|facem|vorbim|
        discutăm) ... / (îmi place|îmi plac|iubesc|ador) (|mult |tare mult |foarte mult )(ideea|propunerea|inițiativa|
        proiectul) (|mult|foarte mult|tare mult) / (|da )(aș vrea|vreau|mi-ar plăcea|aș dori) să aflu (mai multe |mai
        mult )(despre) (munca|proiectul|ce face|activitatea|ideile) ...
    """,
    "warm": """
        (|sună |pare )(|foarte )interesant / bine / foarte bine / super / perfect / grozav / excelent / nicio
        problemă / nici o problemă / nu-i nimic / de ce nu / idee bună / frumos /
        (|o |e o |este o |foarte |ce |mi se pare o )(idee|inițiativă|propunere|veste) (|foarte )(bună|excelentă|
        grozavă|minunată|super|frumoasă|faină) / (bună|excelentă|ce bună|super|faină|frumoasă) (idee|inițiativă|
        propunere) / (|nu e |nu este )(nicio|nici o|vreo) problemă / fără probleme / nu-i problemă / nu e problemă /
        tare / fain / ce frumos / ce drăguț /
        ce (gest|idee|gând|propunere|surpriză) (|mai |foarte )(frumos|frumoasă|drăguț|drăguță|bun|bună|plăcută|
        minunată) / (|dar |și )(fără|nu) (telefoane|telefon|apeluri) (|@pls@) / (|și |dar |că |pentru că |fiindcă )(nu
        văzusem|n-am văzut|nu am văzut|abia acum am văzut|abia azi am văzut|de-abia acum am văzut|nu am citit|nu
        citisem|abia acum am citit|abia acum văd|acum văd|nu observasem|tocmai am văzut|am văzut abia acum|am citit
        abia acum|abia acum am deschis|n-am apucat să văd|nu am deschis|nu am apucat să citesc|abia am văzut|abia am
        citit|n-am observat) (|@ymail@|mailurile|mesajele) (|până acum|până azi|la timp|abia acum|mai devreme|în
        ultimele zile|zilele astea) (|, )(|@sorry@) / (|și |dar )(nu am răspuns|n-am răspuns|nu v-am răspuns|nu ți-am
        răspuns|nu am putut răspunde|n-am putut răspunde|nu am apucat să răspund|n-am apucat să răspund|nu v-am putut
        răspunde) (|mai devreme|mai repede|la timp|imediat|până acum) (|pentru că|fiindcă|că|deoarece) (|am fost|eram|
        am fost plecat|am fost plecată)(|plecat|plecată|bolnav|bolnavă|în concediu|în vacanță|în călătorie|foarte
        ocupat|foarte ocupată|în deplasare|în spital|fără internet) (|toată săptămâna|zilele astea|săptămâna trecută)
        / (|dar |și |însă |mai bine |doar )(|dacă se poate |vă rog |te rog )(nu|și nu|dar nu) (|folosiți |la |pe )(|pe
        |la )(@box@|cea|cel|cea de|cel de) (|mea )@ofi@ (|@pls@) / (|dar |și )(nu|și nu|nu și) (|pe |la )(cea|cel|
        adresa|mailul|aceea) @ofi@ (|@pls@) / (|dar |și |însă )(|vă rog |te rog |dacă se poate )(nu|și nu|mai bine nu)
        @byphone@ (|@pls@) / (|dar |și |că |pentru că |eu )(nu-mi place|nu îmi place|nu răspund|nu folosesc|nu suport|
        nu prea răspund|urăsc|nu aud bine|nu prea îmi place|nu mă descurc|nu stau bine cu|rar răspund) (|deloc |mult |
        niciodată |prea mult )(|să vorbesc |la |cu )(|la |pe )(telefon|telefonul|whatsapp|apeluri|apelurile) / (lui
        ivy |la așa ceva |)(nu pot|nu poți|nu se poate|nu am cum|n-am cum|n-aș putea|nu aș putea) (|să-i |să |să o
        )(@refus@|zici nu|spui nu|zic niciodată nu|refuz nimic|zice nu|spune nu) (|lui ivy|nimic|pe ivy|așa ceva) /
        (nu văd|n-am|nu am|nu găsesc) (|niciun motiv |motive |vreun motiv )(de ce nu|de ce aș refuza|să refuz|să nu
        accept|de ce să refuz|pentru care să refuz|de ce aș zice nu) / (n-aș|nu aș|nu vreau să) (rata|pierde|ratez|
        pierd) (|așa ceva|ocazia|asta) (|pentru nimic în lume) / (|pe la noi |aici |pe aici )(|nu se mai )(oprește
        ploaia|plouă|ninge|e frig|e cald|e foarte cald|e frig de crapă pietrele|e o vreme urâtă|plouă întruna|e soare|
        e o vreme minunată|oprește ninsoarea) (|pe aici|aici|azi|întruna) / (|eu |dar )nu (sunt|scriu|prea scriu|mă
        pricep) (|o |un |om |prea |foarte )(|mult|des|vorbăreț|vorbăreață|de vorbe multe|vorbărețe|pricepută|priceput|
        prea mult|cu|la) (|scris|calculatorul|calculatoare|mailuri|scrisori) / (nu|n-) (m-aș|mi-aș|am|aș|credeam|mă)
        (fi|crezut|fi crezut|credeam|visat|aș fi|gândit|gândeam|imaginat|așteptam) (|gândit|imaginat|crezut|la|la
        asta|la el|niciodată) (|niciodată|vreodată|că o să-l cunosc|la asta|la el) (|că o să-l cunosc|că îl voi
        cunoaște|la asta|la el|că ajung să-l cunosc) (|vreodată|într-o zi) / (nu|n-am) (credeam|am crezut|crezut|
        visat|m-am gândit) (că|să) (o să-l|îl voi|o s-o|o să|voi|ajung să-l|apuc să-l) (cunosc|cunoaște|întâlnesc) (|
        vreodată|într-o zi) / (nu ratez|nu pierd|n-am ratat|nu scap) (|niciun|nicio|nici un|niciunul din) (concert|
        carte|film|expoziție|concertele) (|al lui|de-ale lui|de-ale ei|lui|a lui) / (nu|nu-mi) (pot să cred|îmi vine
        să cred|vine să cred|pot crede) (|că) (|nimeni nu s-a gândit|nu s-a gândit nimeni) (|la asta) (|mai devreme|
        până acum) / (nu obișnuiesc să|aproape niciodată nu|rar|nu prea|niciodată nu) (accept|răspund|zic da|spun da|
        fac) (|@such@) (|, )(dar|însă) / (era și timpul|era timpul|în sfârșit|era și cazul|de mult așteptam|aștept
        asta de ani de zile|aștept asta de mult|aștept de mult asta|de când așteptam asta|nu mai speram) (|!)
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
        ... / nu e (pentru mine|nevoie|cazul|necesar) ... / nici (vorbă|gând|mort| moartă) /
        (|eu |nu |mulțumesc dar |îmi pare rău dar |din păcate |momentan |sincer |de fapt |și |deci |așa că |dar |ne
        pare rău dar |regret dar |scuze dar )(nu|nu-mi|nu-i|nu mai) (|mai |prea |chiar )(vreau|doresc|sunt interesat|
        sunt interesată|sunt interesați|mă interesează|mă mai interesează|mă tentează|mă atrage|îmi convine|îmi
        trebuie|îmi doresc|îmi place ideea|îmi surâde|țin|țin neapărat|accept|consimt|permit|autorizez|sunt de acord|
        îmi dau acordul|dau acordul|dau voie|îmi dau consimțământul|vă dau voie|aveți acordul|aveți voie|ai voie|ai
        acordul|aveți permisiunea|aveți acceptul|e domeniul|este domeniul|e genul|e treaba|e de mine|e pentru mine|
        este pentru mine|e cazul|este cazul|e nevoie|e necesar|este necesar|am nevoie|am chef|am interes|am niciun
        interes|am nici un interes|am nicio intenție|am intenția|caut|simt nevoia|văd rostul|văd sensul|văd
        utilitatea|văd de ce aș|are rost|are sens|sunt dispus|sunt dispusă|sunt disponibil|sunt disponibilă|sunt
        persoana potrivită|sunt omul potrivit|sunt cel potrivit|pot accepta|pot să accept|pot da curs|dau curs|dau
        adresa|dau datele|dau numărul|mă bag|mă bagă|mă implic|mă simt confortabil|contați pe mine|contați|conta pe
        mine|particip|răspund favorabil|prea vreau|intenționez) ... / (|vă rog |te rog |și |prefer |rog |aș prefera |
        aș vrea )(|să )(nu|nu-i|nu-mi) (|îi |i |-i |ne |mă |îmi |le |să |mai )(dați|da|dai|dea|transmiteți|transmite|
        trimiteți|trimite|prezentați|prezenta|distribuiți|divulgați|puneți|pune|pui|oferiți|comunicați|comunica|
        împărtășiți|fie dată|fie transmisă|fie distribuită|faceți cunoștință|faceți|se transmită|furnizați|spuneți)
        ... / (las-o|lăsați-o|lasă|lăsați|las-o mai) (|mai )(baltă|așa|moartă|încurcată|pe altă dată baltă) (|mersi|
        mulțumesc) ... / (mai bine|prefer|aș prefera|preferabil|mai degrabă|mai curând|mai bine să) (|să )(nu|nu mai|
        rămân|lăsăm|las|păstrez|trec|pas|refuz|evit|îmi păstrez|rămân în afara|rămână) ... / (păstrați|păstrează|
        țineți|ține) (|-mi )@adr@ (|mea|meu) (|pentru|doar|confidențială|secretă|privată) ... / vreau ca @adrm@ să
        rămână ... / (deci|așa că|prin urmare|ca atare|deocamdată|sincer|momentan|hmm|păi|ba|ba nu|categoric|hotărât|
        absolut|clar|cu părere de rău|cu regret|din păcate) nu (|mulțumesc|mersi|vă mulțumesc) ... / (așa că|deci|prin
        urmare|ca urmare|de aceea|din acest motiv|trebuie să|va trebui să|o să|voi|sunt nevoit să|sunt nevoită să|mă
        văd nevoită să|îmi permit să|aș vrea să|vreau să|doresc să|am decis să|am hotărât să) (|voi |o să |trebuie să
        |va trebui să |vreau să |din păcate )(spun nu|zic nu|spune nu|refuz|refuza|declin|declina|trec peste|renunț|
        renunța|pas|zic pas|spun pas|mă abțin|resping|dau înapoi|nu dau curs|dau un răspuns negativ|răspund negativ)
        (|politicos|oferta|invitația|propunerea|mulțumesc|de data asta|de data aceasta|cu regret) ... / (|de data asta
        |de data aceasta |acum |eu )(pas|zic pas|spun pas|trec|trec peste|sar peste|mă abțin|renunț|refuz|declin|refuz
        politicos|o să refuz|o să refuz politicos|voi refuza|prefer să refuz|zic nu|spun nu) (|de data asta|de data
        aceasta|mulțumesc|mersi|propunerea|invitația|politicos) / răspunsul (|meu )(|este|e|rămâne) (|un |clar |
        categoric )(nu|negativ) (|mulțumesc) ... / răspuns negativ ... / (nici|nici să|nici măcar) (vorbă|gând|mort|
        moartă|pomeneală|nu mă gândesc|nu mă gândesc la așa ceva|nu se pune problema|poveste|prin gând) (|mulțumesc|
        mersi) ... / (nu se pune|nu se pune nici) problema ... / (exclus|e exclus|imposibil pentru mine|ioc|canci|nț|
        ba nu|niet|nope|în veci|nu e de mine|nu-i de mine|nu-i pentru mine|nu-i treaba mea|nu-i domeniul meu|nu-i
        genul meu|nu-i cazul|nu-i nevoie|n-am chef|n-am timp|n-am nevoie|n-am interes|n-am timp de așa ceva|n-am timp
        de asta|fără mine|nu cu mine|zic pas|n-aș vrea|nu aș vrea|nu prea|nu prea vreau|nu prea am chef|nu prea aș
        vrea|mai bine nu|nu de data asta|nu de data aceasta|nu nu nu|nu nu) (|mulțumesc|mersi|scuze|îmi pare rău) /
        n-am (chef|timp|nevoie|interes|niciun interes|nici un chef|niciun chef) ... / n-aș (vrea|dori) (să|ca) ... /
        (refuz|nu accept|mă opun|interzic|vă interzic) (|categoric |ferm )(să|ca|transmiterea|propunerea|orice|
        divulgarea|prezentarea|invitația) ... / (îl|o) (cunosc|știu) (|deja |prea bine )(și|dar) (|prefer|nu|aș
        prefera|mai bine|tocmai) ... / nu (aveți|ai) (|deloc )(acordul|permisiunea|consimțământul|voie|acceptul) ... /
        nu mulțam ... / nu mersi ... / nu merci ... / nu ms ... / nu multumesc ... / nu sunt (de acord|interesat|
        interesată|persoana|omul) ... / nu (|mă |îmi |vă )(sunt|cred|pare|văd) (|că )(|e |ar fi |aș |mi-ar )(potrivit|
        potrivită|o idee bună|cazul|e o idee bună|e cazul|nevoie|util|de folos|folosi|fi cazul|fi o idee bună) (|
        mulțumesc) ... / nu mă (ocup|interesez|pricep|bag) (|de |la |în )(asta|așa ceva|astfel de|asemenea|acest|
        domeniul|acest domeniu) ... / nu (lasă|lăsați|las-o|stai|las) (|mersi|mulțumesc|așa|baltă) ... / nu (vreau|
        doresc|aș vrea|aș dori) (|ca |să )(să |)(fiu|mă|îmi|se|vă|ni se|fie|mi se) (contactată|contactat|prezentat|
        prezentată|contacteze|caute|scrie|dați|dea|transmită|implic|afle|bage|complic) ... / (nu|n-) (dau|ofer|împart|
        distribui|las) (|niciodată )(|@adrm@|date|datele mele|adresa|numărul)(|la|unor|nimănui|oricui|către|lui) ... /
        programul meu (e|este) (|prea |deja )plin (și nu|deci nu|așa că nu) ... / (categoric|hotărât|clar|sigur|
        absolut|deloc|sincer) nu ... / nu (doresc|permit|accept|vreau|aș vrea|consimt|aprob|autorizez) (|ca )(să fie|
        să se|să|@adrm@ să fie|adresa mea să fie|datele mele să fie) (|dată|dat|date|transmisă|transmis|transmise|
        distribuită|divulgată|publicată|împărtășită) ... / nu (|prea )cred că (e|este|ar fi|mi-ar) (cazul|nevoie|o
        idee|util|necesar|pentru mine|potrivit|folosi) ... / nu(|,) (lasă|lăsați|stai liniștit|lasă-mă) (|mersi|
        mulțumesc) ... / nu (poți|puteți|aveți voie|ai voie|pot) (|să )(|i |-i |îi |le )(@dai@) (|@adrm@|adresa|
        mailul|numărul) ... / (spune|spuneți|zi|ziceți|transmiteți) (|-i |i |îi |lui bob )(să nu|să-nu|că nu vreau|că
        nu mă interesează|că nu sunt interesat) ... / (|și )(nu|n-are|n-are niciun|nu are|n-ar avea|nu are niciun)
        (rost|sens) (|mulțumesc|mersi|să) ... / nu-mi (place|surâde|convine|pasă|trebuie|doresc|stă în|permit|permite|
        spune) (|ideea|propunerea|nimic|deloc|programul|timpul|asta|așa ceva) ... / (aș vrea|vreau|doresc|prefer|aș
        prefera|aș dori|rog|vă rog) (|ca )(@adrm@ )(să nu|să rămână) ... / (aș vrea|vreau|doresc|prefer|aș prefera|aș
        dori|rog|vă rog) să nu (i se|se|fie|îi|fiu|mă|mi se|i-o|ne) ... / nu am nici (timp|chef|dispoziție|interes|un
        chef) ... / (nu e|nu este|nu-i) (|chiar |tocmai )(ceva|un lucru|genul|stilul|domeniul|aria|specialitatea) (|de
        |meu|mea|pentru|care)(|mine|meu|mea|lucru|mă interesează|activitate) ... / (și|ci|că) nici nu (vreau|doresc|mă
        interesează|am chef|am timp) ... / nu nici nu (vreau|mă interesează) ... / nu (|îl |o )(cunosc|știu) și nici
        nu (vreau|doresc) ... / (programul|timpul|sănătatea|munca|situația) (|meu|mea) nu (îmi |-mi |mi )(permite|dă
        voie|lasă) ... / (vreau|prefer|doresc|aș vrea) să (stau|rămân|fiu) (|lăsat|lăsată)(în pace|deoparte|retras|
        retrasă|discret|discretă|anonim|anonimă|liniștit|liniștită|pe dinafară|în afara) ... / (am|avem) (alte
        priorități|altele pe cap|alte treburi|lucruri mai bune de făcut) ... / țin la (intimitatea|confidențialitatea|
        liniștea|viața) mea ... / nu e posibil ... / nu e o opțiune ... / (n-am|nu am|nu avem) nici (timp|chef|
        interes|energie|cheful|timpul) (|necesar)(|,) nici (chef|timp|interes|dispoziție|energie|nevoie) ... / (|eu |
        deci |așa că )(mă voi abține|o să mă abțin|voi declina|o să declin|voi renunța|o să renunț|voi spune nu|voi
        zice nu|mă voi lipsi|o să trec|voi trece|voi păstra|voi sta deoparte) ... / nu (îmi |mi-)(dau|ofer|împart) (|
        niciodată )(adresa|numărul|datele|mailul|emailul) ... / (e|este|sunteți|ești) (|foarte |tare )(amabil|amabilă|
        drăguț|drăguță|amabili|frumos) (din partea (voastră|ta|dumneavoastră|dvs)|) (|,) dar (mă voi abține|refuz|nu|
        prefer|trec|voi|o să|mă abțin) ... / (este|e) un nu (|categoric|hotărât|clar|mulțumesc) ... / (astfel de|
        asemenea|genul acesta de|aceste|lucrurile) (lucruri|astea|chestii) nu (sunt|mă|îmi) (pentru mine|interesează|
        plac) ... / (neinteresat|neinteresată) (|mulțumesc|mersi) / nu-i pentru mine ... / nu sunt pentru mine ... /
        (va|o să) (trebui|trebuiască) să se descurce fără mine ... / fără mine ... / (vă rog|te rog) să mă (scuzați|
        scuzi|iertați)(|,) dar (trebuie|refuz|nu|prefer|va trebui) (|să )(refuz|declin|vreau|doresc|pot|spun nu|mă
        abțin) ... / și nu (vreau|doresc) să (revin|mă întorc|mai) ... / nu (vreau|doresc) să (revin|mă întorc|reiau)
        ... /
        (prefer|aș prefera) să rămân (cum sunt|așa|singur|singură|în colțul meu|liniștit|liniștită) (|mulțumesc) /
        (spune-i|spuneți-i|zi-i|ziceți-i|transmite-i|transmiteți-i) lui (ivy|ann|bob) că (nu|refuz|nu vreau|nu mă
        interesează|prefer să nu|de data asta nu) / (nu mai|nu) sunt la vârsta (asta|aceea|la care|pentru așa ceva) (|
        să-mi fac prieteni noi|pentru așa ceva) / (sunt|mă simt) prea (bătrân|bătrână|în vârstă) pentru (așa ceva|
        asta|cunoștințe noi|prietenii noi) / (|dar )de data asta nu(|,) (mulțumesc|mersi) / (nu mai|nu) (am|sunt la)
        vârsta (|pentru|la care) (|să|cunoștințe|prietenii|așa) (|noi|ceva|fac|cunoștințe noi|să fac cunoștințe) / (și
        |)(tocmai |exact |chiar |)(de aceea|de asta|pentru asta|din cauza asta) (|îl |o )(refuz|declin|zic nu|spun nu|
        zic pas) / (considerați|luați) asta (drept|ca pe) un (nu|refuz) / (|nici )@nowz@ (|, )nici (@never@|@nowz@) /
        (|și )(nu mai|n-are rost să mă|nu are rost să mă|degeaba mă|inutil să mă) (|mă )(întrebați|întrebi|mai
        întrebați|mai întrebi) (|din nou|iar) (altădată|mai târziu|în viitor|la anul|niciodată) / (am|am deja|cunosc|
        cunosc deja|văd) (|deja )(destui|destule|prea mulți|prea multă|prea multe|suficienți|destulă|suficiente)
        (prieteni|cunoștințe|lume|oameni|contacte|prietene|relații) (|în viața mea|la serviciu|la muncă) / (nu-l|nu o|
        nu îl|nu|nu-i) pot (ajuta|fi de folos|fi de ajutor|ajuta cu nimic) (|din păcate) / (nici în vis|nici în visele
        mele|pentru nimic în lume|doamne ferește|ferească dumnezeu|ferească sfântul|nici să nu aud|nici pentru tot
        aurul din lume|nici plătit|nici plătită|nici dacă mă plătiți|nici moartă|nici mort|nici bătut|nici bătută|nici
        în ruptul capului|nu nu și nu|nu și iar nu|exclus|nici în glumă|mai bine mor|să mă ferească dumnezeu|nici
        picat cu ceară|nici picată cu ceară) (|mulțumesc) / (|și )nu (|ne |îi |mai )(|mai )(vorbim|suport|salutăm|
        adresăm cuvântul|vorbesc) (|de ani de zile|de mult|cu el|cu ea|unul cu altul) / (permiteți-mi|permite-mi|
        dați-mi voie|lăsați-mă) să (refuz|zic nu|spun nu|declin) (|propunerea|oferta|politicos|invitația) / (nu voi|
        n-o să|nu o să|nu am să) (putea|pot) (accepta|accept|da curs|veni) (|propunerea|oferta|invitația) / (|de data
        asta |data asta )(stau|rămân|mă țin) (deoparte|pe dinafară|pe margine) (|de data asta) / (|de data asta |acum
        )nu mulțumesc / (|dar )de data asta nu
    """,
    "excuse": """
        (|sunt |din păcate sunt )(prea |foarte )(ocupat|ocupată|aglomerat|prins) (|acum) / nu pot / (|eu )nu pot (|
        să )(spun da|accept|fi de acord|zic da|spune da|accepta) /
        nu (|mă )(mai) (ocup|lucrez|activez|fac|interesez) (|de |în |la |cu )(|asta|așa ceva|domeniul|domeniu|acest|
        acest domeniu|aceste lucruri|astfel de lucruri|acolo|asemenea|lucrurile astea) (|domeniu|acesta) / (sunt|am
        ieșit|eu sunt) (la |)(pensionar|pensionară|pensie|retras|retrasă) (|de doi ani|de mult|de ani buni|de câțiva
        ani|acum) / (mi-am|am) (schimbat|părăsit|lăsat) (|domeniul|meseria|locul de muncă|jobul) / (nu am|n-am|nu mai
        am|nu prea am|nu dispun de) (|deloc |suficient |destul |prea mult )(timp|timpul necesar|timp liber|un minut|
        energie) (|pentru asta|de așa ceva|acum|deloc|momentan) / (sunt |)(prea|foarte|tare|super|extrem de) (ocupat|
        ocupată|aglomerat|aglomerată|prins|prinsă|încărcat|încărcată) (|acum|zilele astea|cu treaba|cu munca|în
        perioada asta|în această perioadă) / (nu cred că|mă tem că nu) (|aș |l-aș |îi )(putea|pot|i-aș putea) (|ajuta|
        fi de folos|să-l ajut|să ajut|fi de ajutor|oferi ceva) / nu mă (ocup|pricep) (|de |la |cu )(asta|așa ceva|
        acest domeniu|domeniul) / nu se poate
    """,
    "later": """
        mai târziu / poate mai târziu / nu acum / acum nu / încă nu / nu încă / nu azi / nu astăzi / altă dată /
        poate altă dată / deocamdată nu / nu deocamdată / nu în acest moment / momentan nu / nu momentan /
        (săptămâna|luna) viitoare / anul viitor / peste (o|două|trei|câteva) (săptămână|săptămâni|lună|luni|zile) /
        mă (voi gândi|mai gândesc|gândesc) ... / o să mă gândesc / revin ... / data viitoare / mâine / după vacanță /
        nu e momentul ... / (poate|eventual) (mai târziu|la toamnă|la primăvară|altă dată|în|luna|anul|după|peste)
        ... / mai târziu (|da|cu plăcere|poate) / altă dată / nu (acum|încă|deocamdată|chiar acum) ... /
        (întreabă-mă|întrebați-mă|scrie-mi| scrieți-mi|reveniți|revino) (|din nou |iar |te rog )(|în|peste|după|mai
        târziu|la|luna|anul|ianuarie) ... / (da | )dar (abia|după|nu înainte|când) ... / mai încolo /
        (acum|momentan|deocamdată|azi|astăzi|zilele astea|în perioada asta|în această perioadă|în momentul de față|
        pentru moment) (|chiar |încă )nu (|pot|prea|mă|e|am|este|se) (|momentul|timp|poate|simt|răspunde|posibil) (|
        dar|poate) (|mai târziu|altă dată|la toamnă|peste) / (|poate |eventual |mai bine )(la|în|prin|din|spre) (anul|
        toamnă|primăvară|vară|iarnă|septembrie|octombrie|noiembrie|decembrie|ianuarie|februarie|martie|aprilie|mai|
        iunie|iulie|august) (|poate|da|mai bine) / (vorbim|discutăm|revin|ne auzim) (după|mai târziu|mai încolo|altă
        dată) / (o să |)(vă|îți) (răspund|dau|spun|zic|comunic|scriu|anunț) (|eu |un răspuns |de veste )(săptămâna|
        luna|mâine|luni|marți|miercuri|joi|vineri|peste|mai|după|în|zilele) ... / (sunt|plec|voi fi) (|foarte |tare |
        acum )(ocupat|ocupată|plecat|plecată|prins|prinsă|în concediu|în vacanță|în delegație|concediu|aglomerat|
        aglomerată) (|acum )până (la|în|pe|după|luni|marți|miercuri|joi|vineri) ... / (data|altă) (viitoare|dată) (|
        poate|da|cu plăcere) / (mai|ceva mai) (încolo|târziu) (|poate|da|cu plăcere|vă rog|te rog) / (în|de la)
        (câteva|două|trei) (zile|săptămâni|luni) / nu (acum|azi|astăzi|încă|luna asta|săptămâna asta|anul acesta|anul
        ăsta|în perioada asta|imediat) ... / nu e (un |)(moment|momentul) (bun|potrivit) (|acum|pentru mine) / (revin|
        voi reveni|o să revin) (|eu |cu )(|un răspuns|după|săptămâna|luna|când|mai) ... / (după|trecut de) (sărbători|
        concediu|vacanță|crăciun|paște|examene|sesiune|1|vară|anul nou|licență|nuntă|mutare|proiect|termen) ... / nu
        (e|este|era|prea e) (|chiar |tocmai )(un |)(momentul|moment) (|prea )(potrivit|bun|oportun|ideal|cel mai bun)
        ... / (când|după ce) (mă întorc|revin|termin|scap|am timp|o să am|voi avea|se mai) ... / mai (tz|tarziu|
        tirziu) / (îți|vă) (spun|zic|răspund|voi spune|voi răspunde) (|eu )(în|la|de|după) (weekend|sfârșitul|
        începutul|săptămâna|întoarcere|vacanță|concediu) ...
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
        pace / fără (alte |)(mailuri|emailuri| mesaje) /
        (nu-mi|nu|să nu|să nu-mi|nu mă) (|îmi |mă |-mi )(|mai )(scrieți|scrie|trimiteți|trimite|contactați|contacta|
        deranjați|deranja|căutați|sunați) (|mai|niciodată|mailuri|emailuri|mesaje|nimic|alte|vreodată|din nou) ... /
        (scoateți|scoate|ștergeți|șterge|eliminați|elimină|radiați|tăiați) (|-mă|-mi|-l|mă|mi) (|adresa|datele|numele|
        emailul|mailul) (|mea|meu|mele|de tot|imediat) (|din|de pe|de la) (|lista|baza|liste|bază|listă) ... / (gata|
        destul|ajunge|terminați|încetați|opriți) (|odată |cu )(|cu )(mailurile|emailurile|mesajele|spamul|atâtea|
        trimiterea|scrisul) ... / (vreau|doresc|aș vrea) să (mă dezabonez|fiu șters|fiu ștearsă|fiu scos|fiu scoasă|nu
        mai primesc|nu mai fiu contactat|nu mai fiu contactată) ... / dezabonați / dezabonează-mă / dezabonare (|vă
        rog|imediat) / nu (mai |)(vreau|doresc) (|să )(|mai )(primesc|fiu contactat|fiu contactată|aud de voi|mesaje|
        mailuri|emailuri) ... / (încetați|încetează|terminați|termină|opriți-vă|oprește-te) (|cu |odată |vă rog |te
        rog )(să |să-|)(|îmi |-mi |mi |mă )(mai )(scrieți|scrie|scrii|trimiteți|trimiți|contactați|deranjați) ... /
        (încetați|încetează|terminați|termină) (|odată |vă rog )(să |să-)(|îmi |mi |mă )(scrieți|scrii|trimiteți|
        trimiți|contactați|contactezi|deranjați|deranjezi) ... / nu (mai|mai vreau|mai doresc) (|să )(|mai )(primesc|
        primi|vreau să primesc|doresc să primesc|vreau mailuri|vreau mesaje) ... / nu mai (vreau|doresc) (să primesc|
        mailuri|mesaje|emailuri|nimic de la) ... / (vă rog|te rog|rog|doresc|vreau|cer) să (mă |îmi |-mi )(ștergeți|
        scoateți|eliminați|ștergi|scoți|dezabonați|radiați) (|de|din|pe|datele|adresa|imediat) ... /
        (lăsați-mă|lasă-mă) în pace cu ...
    """,
    "doubt": """
        dacă / când / înainte / după / doar dacă / cu condiția / numai / doar / poate / eventual / probabil / posibil
        / depinde / vedem / mai vedem / vom vedea / nu știu / habar n-am / habar nu am / nicio idee / nu sunt sigur /
        nu sunt sigură / cine / ce / care / cum / unde / de ce / puteți / ați putea / spune / zice / haha / concediu
        / vacanță / primit / am primit / asistent / asistenta / sau / da și nu / da nu / nu da / hmm / în principiu /
        mai multe informații / mai multe detalii / problemă / să vedem / cred / eu sunt /
        a spus / a zis / zice / glumesc / glumă / parcă / ca și cum / de parcă / contra cost / cât / soția / soțul /
        șeful / am primit / depinde / vedem / rămâne de văzut / să mă gândesc / nu sunt împotrivă / nu văd nicio
        problemă / nu mă deranjează /
        nu zic (nu|ba|da) / nu că / nu spun (nu|da) / nu e vorba că / mă întreb / stau și mă gândesc / nu sunt convins
        / nu sunt convinsă / am îndoieli / mă îndoiesc / depinzând / doar că / numai că / de parcă / vezi să nu / ce
        să zic / mda / mde / mă rog / n-ar strica / ar trebui să / ar merge / las la voi / cum vreți / cum vrei / cum
        doriți / cum crezi / cum credeți / treaba ta / treaba voastră / mi-e egal / mi-e indiferent / îmi e indiferent
        / mi-e totuna / poate că / s-ar putea / nu e exclus / nu exclud / în schimbul / până una alta / asta îmi
        lipsea / asta-mi lipsea / asta mai lipsea / doar asta îmi lipsea / doar asta-mi mai lipsea / visați / visezi /
        la paștele cailor / când o zbura porcul / să fim serioși / chiar așa / pe bune / nu știu ce / vedem noi /
        rămâne să / om vedea / oare / în ce condiții / cu o condiție / sub rezerva / în caz că / nu sunt chiar / dar
        de ce nu / aș fi (acceptat|zis da|spus da|vrut) ... / nu e nevoie să (mă întrebi|mă întrebați|întrebi|
        întrebați) /
        nu am încredere / n-am încredere / porcii zboară / când o zbura porcul / când va zbura porcul / la paștele
        cailor / o excepție
    """,
    "but": """
        dar / însă / totuși / deși / ci /
        (nu mă îndoiesc|nu am nicio îndoială|sunt sigur|sunt sigură|fără îndoială) (|că )(|bob |el |ea )(e|este|ar fi)
        (|un |o |foarte )(încântător|încântătoare|om bun|om minunat|simpatic|simpatică|drăguț|om de treabă|persoană
        minunată|om interesant|interesant)(|,) dar / (|da |da, |sigur )(am primit|am citit|am văzut) @ymail@ (|,)
        (dar|însă) / (@usual@) (|, )(accept|zic da|spun da) (|@such@) (|, )(dar|însă)
    """,
    "not": "nu / n / niciodată / nimic / nimeni / niciun / nicio / fără / nici / refuz / imposibil / n-am",
    "regret": """
        din păcate / îmi pare rău / regret / scuze / scuzați / păcat / îmi cer scuze / mă tem /
        (mulțumesc|mersi|mulțam|vă mulțumesc|îți mulțumesc) (|mult )(oricum|totuși|în orice caz) (|pentru propunere|că
        v-ați gândit la mine|că te-ai gândit la mine|de întrebare) / (cu|spre) (|mare )(regret|părere de rău|regretul
        meu) / iertare / mii de scuze / îmi cer iertare / ne pare rău / regret mult
    """,
    "hello": """
        bună / bună ziua / bună dimineața / bună seara / salut / salutare / dragă / stimate / stimată / stimate
        domn / stimată doamnă / buna /
        bună ivy / salut ivy / neața / noroc / servus / hei / hey / hello / bună tuturor / salutări / stimate domnule
        / stimată doamnă / stimați domni / dragilor / dragul meu / draga mea / săru mâna / sărut mâna / alo / ziua
        bună / bună seara tuturor
    """,
    "bye": """
        (|cu |toate cele |cele mai )(respect|bune|stimă|cordialitate|drag) / toate cele bune / cu stimă / cu
        respect / o zi (bună|frumoasă) / la revedere / pe curând / salutări / numai bine / succes / mult succes /
        trimis de ... / o seară bună /
        o zi (|foarte )(bună|frumoasă|minunată|excelentă|plăcută) (|tuturor|în continuare) / zi (bună|frumoasă) /
        seară (bună|frumoasă|faină) / (o |)(seară|săptămână) (bună|frumoasă|faină|plăcută) / (un |)weekend (plăcut|
        frumos|fain) / noapte bună / pa / papa / pa pa / pupici / te pup / vă pup / vă salut / te salut / cu drag / cu
        prietenie / cu considerație / cu deosebită stimă / toate bune / numai de bine / sănătate / pe data viitoare /
        o după-amiază frumoasă / ne auzim / ne vedem / sărbători fericite / sărut mâna / mulțumesc și o zi bună / al
        dumneavoastră / a dumneavoastră
    """,
    "thanks": """
        (|vă |îți |și |multe )(mulțumesc|mulțumim|mersi|mulțumiri) (|mult|frumos|foarte mult|anticipat|din suflet|
        oricum|de întrebare|ivy) / (mulțumesc|mulțumim|vă mulțumesc|îți mulțumesc|mulțumesc mult|mulțumesc frumos)
        (pentru|că|de) ... / (apreciez|foarte amabil|sunteți amabil) ... /
        mulțam / ms / mc / mersi fain / mersic / mulțumesc (|mult |frumos |tare mult )(că|pentru|de) ... / (vă|îți)
        (sunt|rămân) (recunoscător|recunoscătoare) (|pentru|că|mult) / ești (|foarte |tare )(drăguț|drăguță|amabil|
        amabilă) / sunteți (|foarte |tare )(drăguț|drăguță|amabil|amabilă|amabili) /
        (dar |însă |și )(|vă |îți |mii de |multe )(mulțumesc|mulțumiri|mersi) (|mult|frumos|foarte mult|din suflet|
        oricum|tare mult|lui ivy) (|pentru|că) (|propunere|gând|atenție|întrebare|invitație|gest|că v-ați gândit la
        mine|v-ați gândit la mine|te-ai gândit la mine|ofertă|intenție|interes|tot|încredere) / (|dar |însă |și )(ce|
        e|a fost|este) (|foarte |tare |un |o |așa )(drăguț|frumos|amabil|gest frumos|gest drăguț|gentil|dulce|drăguță|
        scumpă|scump) (din partea|că|e) (|lui |s-a |v-ați |voastră|dumneavoastră|ta|ivy)(|ivy |gândit |voastră)(|la
        mine|că s-a gândit la mine) / (mulțumesc|mersi|mulțumiri|mii de mulțumiri|vă mulțumesc|îți mulțumesc) (|mult|
        frumos|foarte mult|din suflet|tare mult) (că|pentru că) (v-ați|te-ai|s-a|ați|ivy s-a) (gândit|întrebat) (|la
        mine)
    """,
    "fill": """
        vă rog / te rog / și / atunci / deci / foarte / chiar / sincer / acum / momentan / în acest moment / eu /
        noi / mă / îl / o / de data asta / de data aceasta / din partea mea / pentru mine / imediat / ivy / bob /
        ann / pentru că / ah / deocamdată / numărul meu este ... / (|dar )(vă rog |)(folosiți|scrieți|trimiteți) (|
        pe |la )(adresa mea|mine) ... /
        (|și )(aștept|o să aștept|voi aștepta|îl aștept) (|cu nerăbdare |cu interes |cu drag |un |vești |să )(|
        mesajul|emailul|mailul|telefonul|vești|un semn|un mesaj|un mail|contactul|veștile|să-mi scrie|să mă
        contacteze) (|lui|ei|dumnealui|de la el|de la ea|din partea lui|dumneavoastră|cu nerăbdare|mulțumesc) / (|dar
        |însă |doar că )(|vă rog |te rog |mai bine |preferabil )(|să )(folosiți|folosește|foloseasca|folosească|
        scrieți|scrie|scrie-mi|scrieți-mi|trimiteți|trimite|dați|dă-i|dați-i|dă|notați|luați|utilizați|pe|la|i-o dați
        pe) (|mai bine |vă rog |te rog |-mi |i |pe |la )(|adresa|mailul|emailul|cea|cel|numărul) (mea|meu|mele|mine|
        personală|personal|privată) ... / (subiectul|proiectul|ideea|tema|domeniul) (|lui |ăsta |acesta )(mă
        interesează|e interesant|pare interesant|îmi place|e fascinant|mă pasionează) (|mult|foarte mult) / că (te-ai|
        v-ați) gândit (|și )la mine / pentru (propunere|ofertă|întrebare|mesaj|invitație|încredere|că|atenție|interes)
        / (sunt|rămân) (disponibil|disponibilă|la dispoziție|la dispoziția|liber|liberă) ... / n-am (nimic )de pierdut
        / ce am de pierdut / baftă (|lui|lui bob) / mult succes (|lui|lui bob) / vă doresc ... / îți doresc ... / spor
        / dragă (ivy|ana) / salutări (|lui|lui ivy) / doamne ajută / (|chiar |tocmai |că |pentru că |deoarece |fiindcă
        |și |mai ales că )(căutam|caut pe|caut un|caut o|caut oameni|caut de mult|caut exact|aveam nevoie|am nevoie de
        ajutor|am nevoie de sfaturi|am nevoie de cineva|am nevoie de un|am nevoie de o|am nevoie de contacte|am tot
        căutat|voiam|vroiam|voiam de mult|de mult voiam|lucrez în același|lucrăm în același|lucrez și eu|am auzit de|
        am auzit numai|îi urmăresc|îi cunosc munca|apreciez|admir|avem multe|avem interese|sunt curios|sunt curioasă|
        îmi place ce|mă pasionează) ... / (m-ar|mi-ar) (ajuta|prinde bine|fi de folos|fi util|fi de ajutor) (|mult|
        foarte mult) ... / (|mă bucur )(aștept|o să aștept) (|un |un mail|mail|mesaj|telefon|semn) (|mail|mesaj|semn|
        telefon) (de la el|de la ea|de la bob|lui|din partea lui) / pt / ptr / (|dar |însă )(pe|la) (|adresa|mailul|
        numărul) (de|cea|personală|personal|privată|mea) (|de serviciu|de acasă|personală|privată|serviciu|birou|
        gmail|yahoo) ... / (|dar |însă )(adresa|mailul|emailul|numărul) (|mea|meu) (|personală|personal|privată|
        privat|nouă|nou|de serviciu|corectă|de acasă) (este|e) ... / fără (ezitare|ezitări|rezerve|nicio ezitare|nici
        o ezitare|dubii|doar și poate|condiții|îndoială|nicio îndoială) / (astfel de|asemenea) (lucruri|chestii) /
        lucrurile astea / chestiile astea /
        (dacă|din moment ce) (zice|spune|propune|recomandă) ivy (|, )(am încredere|o cred|așa e|e de bine|cred) /
        (mi-e|îmi e|îmi este|sunt) (|foarte )(bine|fericit|fericită|mulțumit|mulțumită) (așa|cum sunt|singur|singură)
        / (pare|mi se pare) (|a fi )(un|o|foarte) (|om |persoană )(de treabă|bun|bună|simpatic|interesant|interesantă|
        minunat) / (am|i-am) auzit (numai|doar|numai lucruri) (de bine|bune) (|despre el) / (|și )(iertați-mi|
        iartă-mi|scuzați-mi|scuzați) (|lunga )(tăcerea|întârzierea|tăcere|răspunsul târziu) / (mi-a|îmi) (scăpat|
        scăpase) (|din vedere )(mesajul|mailul|întrebarea) (|, )(|@sorry@) / (|da |da, |a da )(bob|bob bob|ann|ann
        bob) (|, )(știu cine e|știu cine este|știu bine cine e|îl știu|știu) / (|dar |și )(felicitări|bravo|
        felicitați-o pe|felicit-o pe) (|lui )(ivy|ann) (|pentru) (|idee|ideea|inițiativă) / (deși|chiar dacă|cu toate
        că) (ivy|ann|ea|sunteți|ești|e) (|e |este |foarte )(|o |un )(scumpă|drăguță|drăguți|amabili|amabilă|prietenă|
        dulce|tentant|simpatică|comoară) / (|și |dar |încă o dată |și încă o dată )@sorry@ (|, )(|că |de |pentru |dacă
        )(|nu am |n-am |nu v-am |nu ți-am |v-am |nu am mai |am |vă )(răspuns|întârziere|întârzierea|răspunsul
        întârziat|răspund|răspunsul târziu|scris|întârziat|răspunsul cu întârziere|tăcere|tăcerea|văzut|răspunsul
        tardiv) (|mai devreme|mai repede|la timp|imediat|așa târziu|abia acum|atât de târziu|până acum|cu răspunsul|în
        răspuns|cu întârziere|așa de târziu|cu atâta întârziere|la mesaj|la mail|mailul|mesajul|răspunsului) / (|și |
        pentru că |fiindcă |că |deoarece )(am fost|eram|tocmai m-am întors|m-am întors|abia m-am întors) (|azi |ieri
        )(plecat|plecată|bolnav|bolnavă|în concediu|în vacanță|în călătorie|foarte ocupat|foarte ocupată|în deplasare|
        în spital|fără internet|din concediu|din vacanță|din călătorie|la munte|la mare|în străinătate|internat|
        internată|răcit|răcită|prins|prinsă|cu gripă) (|toată săptămâna|zilele astea|săptămâna trecută|câteva zile|
        până ieri|până azi) / (|și |dar )(@ymail@) (|îmi )(ajunsese|a ajuns|era|a intrat|intrase|a căzut|scăpase|mi-a
        scăpat|s-a pierdut|a rămas) (|în|la|printre) (|spam|junk|mesajele nedorite|mailuri) / mai bine mai târziu
        decât niciodată / (|dar |și |însă )(|dacă se poate |vă rog |te rog )(mai bine|preferabil|de preferat|prefer|aș
        prefera|ideal ar fi|cel mai bine|mi-e mai ușor|îmi e mai ușor|îmi e mai comod|ar fi mai bine|cel mai simplu e|
        e mai bine|mai degrabă|de preferință) (|să vorbim |să comunicăm |comunicarea |să fie |să ne scriem |ar fi |e
        )@bymail@ (|decât @byphone@|nu @byphone@|și nu @byphone@|@pls@|pentru mine) / @bymail@ (|, |pentru mine |îmi |
        mi-)(e mai bine|e mai ușor|mai bine|e cel mai bine|e mai comod|este mai ușor|e perfect|prefer|ar fi mai bine|
        este mai bine) (|pentru mine|decât @byphone@) / (|dar |și |însă |eu )(prefer|aș prefera|îmi place mai mult) (|
        să folosim |să-mi |să îmi |să primesc |să |folosirea )(mailul|emailul|scrie|scrieți|un mail|scriem|scrisul|
        mailurile|îmi scrie|e-mailul) (|telefonului|decât telefonul|decât să mă sune|în loc să mă sune|decât să
        vorbesc la telefon|decât să sune|nu să mă sune|decât la telefon|în loc de telefon|decât să mă sunați|@pls@) /
        (|dar |și |însă )(folosiți|folosește|scrieți-mi|scrie-mi|scrieți|scrie|să-mi scrie|trimiteți|trimite|dați-mi
        mail|notați|contactați-mă|contactează-mă) (|mai bine |vă rog |te rog |mai degrabă )(|pe |la )(@box@|adresa
        asta|adresa aceasta|adresa de mai jos|cealaltă adresă|adresa mea) (|@per@|mea @per@|de mai jos|cealaltă) (|
        @pls@|și nu pe cea @ofi@) / (|și |dar |păi |ei )(cum|cine) (|să |aș putea să |ar putea să |aș putea |poți să |
        pot să |ai putea să |ar |să-i |să-l |să o |să mai |aș )(@refus@|zic nu|spun nu|refuze|zică nu|spună nu|nu
        accept|refuz|nu vreau) (|lui ivy|așa ceva|pe ivy|la așa ceva|o propunere ca asta|o asemenea propunere|lui ann)
        ? / (|și |păi |ei |dar )de ce (nu|aș refuza|aș zice nu|aș spune nu|să refuz|să nu|aș vrea|nu aș accepta|n-aș
        vrea|n-aș accepta) ? / (ce întrebare|ce întrebare e asta|mai încape vorbă|mai încape îndoială|nici nu se pune
        problema să refuz|mai e nevoie să întrebați|mai e cazul să întrebați|mai întrebi|mai întrebați|nici nu mai
        trebuie să întrebați|nici nu se discută|se mai pune problema) (|!|?) / (|e |este )(imposibil|greu) (|de |să
        )(refuzat|refuz|zic nu|spus nu|rezistat) / (|da |da, |sigur |sigur, |da da |a da )(știu|știu bine|știu foarte
        bine|știu deja|îmi dau seama|știu prea bine|știu exact|am auzit|cunosc bine) @person@ / (|da |da, |sigur )(am
        primit|am citit|am văzut) @ymail@ (|,) și / (|da |da, )(sigur că|cum să nu|bineînțeles că) (|îl |o |)(știu|
        cunosc) (|bine|pe bob) / (deși|chiar dacă|cu toate că|oricât de|măcar că) (|@idea@|e o idee|pare o idee|
        @nice@) (|lui ivy |îmi )(|e|este|pare|sună|ar fi|ar fi de|a fost) (|@nice@|@idea@|bine) / (la vârsta mea|la
        anii mei|la vârsta asta|în acest moment al vieții|la optzeci de ani|la șaptezeci de ani|în etapa asta a
        vieții|la bătrânețe|la etatea mea) / (|și |dar )(|transmiteți |transmite |transmiteți-i |transmite-i |
        salutați-o pe |salut-o pe |pupă-o pe |pupați-o pe )(|un |o |multe )(salutări|pupici|îmbrățișări|pupici mulți|
        salutările mele|complimente|ivy|îmbrățișare|salut|pup|gânduri bune) (|lui ivy|lui bob|lui ann|pentru ivy|
        tuturor|din partea mea|de la mine) / (|și |dar )(îi|le|vă|îți) (urez|doresc) (|mult|multă|numai|tot|toată|
        toate|succes|baftă) (|succes|noroc|baftă|bine|binele|sănătate|cele bune) (|în|cu|la) (|căutare|carte|căutări|
        proiect|proiectul lui|ce face|tot) / (|și )(ce mai|cum|ce|voi|tu|cum o mai) (face|faceți|faci|e ivy|mai face|
        mai faceți|mai faci|e|sunteți|ești|duceți|vă|duce|merge|stă) (|mai|treaba|bine|duceți|simțiți) (|ivy|bob|ann|
        familia|copiii|tu|voi|dumneavoastră|mama|pe acolo|ai tăi) ? / (|toți |voi )(sunteți|ești|totul e|totul) bine ?
        / (|și )sper (că|să) (|toți |totul )(sunteți|ești|fiți|e|fii|vă e|merge) bine / pe la noi nu se mai oprește
        (ploaia|ninsoarea) / numele (|meu |de familie )(|de familie )(se scrie|e|este|are) (|cu |fără )(doi|un|o|
        dublu|două|accent|diacritice|doi de) (|@ltrs@) (|, )(|nu uitați|nu uita|vă rog|nu cu unul|te rog) /
        (spuneți-mi|spune-mi|ziceți-mi|zi-mi|îmi puteți spune) (|simplu |doar )(ann|bob|ivy|pe nume|tu) (|, )(|fără
        doamnă|fără domnule|fără dumneavoastră|nu|fără titluri|nu doamna|fără domnul) (|bob|ann) / (|și )@sorry@ (că
        sunt|că scriu|pentru|de) (|atât de |așa )(scurt|scurtă|laconic|greșeli|greșeli de scriere|pe scurt|concis|
        concisă|mesajul scurt|scurtime) / (scriu|răspund|vă scriu|îți scriu|tastez) (|repede |acum )(de pe|din|de la|
        pe) (telefon|tren|mobil|autobuz|metrou|tramvai|spital|tabletă|mașină|plajă|serviciu) / (o să fiu|voi fi|sunt|
        hai să fiu) (scurt|scurtă|sincer|sinceră|direct|directă|concis) / pe scurt / în două cuvinte / într-un cuvânt
        / ca să fiu (scurt|scurtă) / (am|i-am) (citit|văzut|ascultat) (|toate |ultima |ultimul )(cartea|cărțile|
        concertul|filmul|articolele|carte|interviul|carte a|articolul) (lui|ei|sa|lui bob) (|vara trecută|anul trecut|
        de curând|și mi-a plăcut|acum ceva timp) / (@usual@) (|, )(refuz|zic nu|spun nu|nu accept|evit|nu răspund) (|
        @such@) (|, )(dar|însă) / (|dar )(|pentru ivy |de data asta |pentru ea |acum |pentru el |aici )(fac|voi face|o
        să fac) (|cu drag )o excepție / (ivy|ann|ea|bob) (nu|niciodată nu|nu m-a|nu ne-a|n-a|nu s-a|nu se) (|m-a |s-a
        |se )(greșește|greșit|dezamăgit|înșală|înșelat|dă greș|înșeală|dat greș|sfătuit rău) (|niciodată|vreodată|până
        acum|încă) / (ivy|ann) (are|a avut|știe) (mereu|întotdeauna) (|idei |dreptate |ochi )(bune|dreptate|bun|ce
        face|excelente) / (prietenii|prietenele|un prieten|o prietenă|orice prieten) (|de-al |de-a |al |a )lui ivy
        (sunt|e|este|e și) (|și |mereu )(prietenii mei|prietenul meu|prieten cu mine|bineveniți|bine-venit|prieten
        de-al meu|prietenele mele) / (|da |a )(bob|ann) (|, )(cel|cea|de|din|de la) (|de la|cu|din) (cvartet|
        cvartetul|grup|carte|cartea|club|orchestră|cor|blog|formația|ziar) (|bob|ann) (|?) / e (avocatul|soțul|soția|
        vărul|fratele|un prieten|șeful|avocata) (fostului|fostei) (|meu|mele) (soț|soții|șef|iubit|prieten)
    """,
    "words": """
        și / sunt / este / e / ești / suntem / a / am / ai / au / avem / fi / fost / să / în / la / cu / de / din /
        pe / pentru / prin / despre / un / o / lui / ei / mea / meu / mei / eu / tu / el / ea / noi / voi / ele /
        îmi / îți / vă / mă / ne / se / asta / acest / această / foarte / mai / tot / toate / bine / an / ani /
        timp / zi / săptămână / prieten / muncă / firmă / întâlnire / cunoaște / vorbi / întâlni / mult / aici /
        domnul / doamna / prezentare / vreau / pot / că / mulțumesc / bună / ziua / anul / acesta /
        adresa / adresă / mail / email / mailul / emailul / telefon / numărul / mesaj / mesajul / mesaje / mele / ale
        / al / ăsta / aceasta / acestei / acestui / aceste / acești / lor / lucru / lucruri / oameni / oamenii /
        persoană / persoane / domeniu / domeniul / subiectul / proiect / proiectul / idee / ideea / propunere /
        propunerea / firma / lume / lumea / viață / zile / luni / lunii / sfârșitul / începutul / săptămâni / ore /
        ocupat / ocupată / pensionar / cunosc / cunoaștem / știu / știe / vreau / vrea / vrem / dori / doresc / poate
        / pot / putem / ajut / ajuta / ajute / scrie / scriu / scrieți / da / dau / dat / face / fac / facem / faceți
        / făcut / merge / merg / vine / vin / venit / aștept / așteptăm / găsi / căuta / luat / lua / pune / văd /
        vedea / vorbesc / vorbim / discuta / interesează / interesant / nou / nouă / noi / alt / altă / alte / alții /
        mic / mare / mari / bun / bună / buni / puțin / acum / atunci / apoi / încă / deja / iar / aici / acolo / unul
        / una / doi / două / trei / câteva / niște / oricum / oarecare / colegi / colegul / prieteni / străini /
        nimănui / oricui / publică / confidențială / privată / gândit / gândesc / cred / consider / par / spus / zis /
        fost / fiind / aș / ar / am fost / vom / voi / vor / va
    """,
    "who": """
        cine (ești|sunteți|este|e|este acesta|este bob) / ce este (asta|aceasta|letterman) / de unde (aveți|ai)
        (adresa mea|mailul meu) /
        nu (vă|te) (cunosc|cunoaștem|știu) (|deloc|de nicăieri|personal|nici pe dumneavoastră) / nu-l cunosc / nu o
        cunosc / nu îl cunosc
    """,
    "acquainted": """
        (|dar |da )ne (cunoaștem|știm) deja ... / deja (ne cunoaștem|îl cunosc|o cunosc) ... / îl cunosc deja / o
        cunosc deja / (|da |sigur )(|,) (îl |o |)(cunosc|știu) (|pe )(bob|ann|el|ea|deja|bine) /
        (|da |da, |sigur |a da )(îl cunosc|o cunosc|ne-am cunoscut|l-am cunoscut|am lucrat cu el|am avut de-a face cu
        el|ne-am mai întâlnit|ne știm|ne cunoaștem) (|bine|prea bine|foarte bine|deja|de mult|de ani de zile|din
        păcate)
    """,
    "turns": """
        refuza / refuz / ratez / rata / pierd / pierde / zice / spune / deranjez
    """,
    "until": """
        după / înainte / până / până când / când mă întorc / când revin / abia / de îndată / imediat ce / luna
        viitoare / săptămâna viitoare / anul viitor / peste o lună / peste câteva (luni|săptămâni)
    """,
    "and": """
        și / deci / așa că / de aceea / și de aceea / tocmai de aceea / și tocmai de aceea / pentru că /
        și (tocmai pentru asta|de asta|din acest motiv|exact de aceea|din cauza asta|tocmai de asta|pentru asta) /
        (tocmai pentru asta|de asta|din acest motiv|exact de aceea|din cauza asta|tocmai de asta)
    """,
    "macros": """
        adr = (adresa|mailul|emailul|e-mailul|numărul|contactul|datele|telefonul|adresa de mail|adresa de email|adresa
        de e-mail|datele de contact|numărul de telefon|coordonatele|contactele) (|mea|meu|mele|de mail|de email) (|
        personală|personal|privată|de contact) / adrm = (adresa|mailul|emailul|e-mailul|numărul|contactul|datele|
        telefonul|adresa de mail|adresa de email|adresa de e-mail|datele de contact|numărul de telefon|coordonatele)
        (mea|meu|mele) (|personală|personal|privată|de contact|de mail|de email|de e-mail) / dai = dai|dați|dea|da|
        transmiți|transmiteți|transmite|transmită|trimiți|trimiteți|trimită|trimite|comunici|comunicați|comunice|
        împărtășiți|împărtășești|împărtășească|oferi|oferiți|furnizați|dezvălui|dezvăluiți|lași|lăsați|pasezi|pasați|
        folosiți|folosești|dam|spui|spuneți / da = dă|dați|dă-i|dați-i|transmite|transmiteți|transmite-i|
        transmiteți-i|trimite|trimiteți|trimite-i|trimiteți-i|comunică-i|comunicați-i|împărtășește|împărtășiți|
        oferă-i|oferiți-i|lasă-i|lăsați-i|pasează-i|pasați-i / poti = poți|puteți|pot|poți liniștit|puteți liniștit|
        poți oricând|puteți oricând|ai voie|aveți voie|ești liber|ești liberă|sunteți liberi|ai permisiunea|aveți
        permisiunea|ai permisiunea mea|aveți permisiunea mea|aveți acordul meu|ai acordul meu|vă autorizez|te
        autorizez|vă las|te las|vă permit|îți permit|nu ezitați|nu ezita / scrie = scrie|scrieți|contacteze|contacta|
        sune|suna|caute|trimită un (mail|mesaj|email)|scrie un (mail|mesaj|email)|dea un (mail|mesaj|email|semn|
        telefon)|scrie direct|abordeze|contactați / cand = oricând|când vrea|când dorește|când poate|direct|fără
        probleme|liniștit|pe mail|pe email|la adresa asta|aici|cu încredere|te rog|vă rog|mulțumesc|cu plăcere|fără
        griji|azi|mâine|când are timp / cunosc = cunosc|cunoaștem|cunoaște|cunoasca|cunoască|vorbesc|vorbim|discut|
        discutăm|fac cunoștință|facem cunoștință|întâlnesc|întâlnim|iau legătura|luăm legătura|intru în contact|fiu
        prezentat|fiu prezentată|colaborez|colaborăm|ajut|schimb impresii|schimbăm idei|stau de vorbă|stăm de vorbă|îi
        scriu|aud|îl cunosc|o cunosc|îi răspund / mea = din partea mea|pentru mine|dinspre mine|în ceea ce mă
        privește|la mine|de la mine|din punctul meu de vedere /
        ltrs = n|t|l|s|r|m|p|f|c|e|y|i|k|h|z|w|x|d|g|b|j|v|u|a / pls = vă rog|te rog|dacă se poate|mulțumesc|dacă e
        posibil|dacă nu e prea mult / sorry = scuze|scuzați|scuză|scuzați-mă|scuză-mă|iertare|iertați-mă|iartă-mă|îmi
        cer scuze|îmi pare rău|mii de scuze|cer scuze|vă cer iertare|îmi cer iertare|vă rog să mă scuzați|mă scuzați|
        mă iertați / ymail = mailul|mesajul|emailul|mailul dumneavoastră|mesajul dumneavoastră|mailul tău|mesajul tău|
        mailul vostru|mesajul vostru|e-mailul|mailul ăsta|mesajul acesta|întrebarea|propunerea|mesajul ăsta|acest
        mesaj|acest mail / ofi = de la birou|de serviciu|de la serviciu|de la muncă|de la job|de firmă|de la firmă|
        profesională|profesional|de la facultate|de la lucru|de la școală / per = personală|personal|privată|privat|de
        acasă|mea|nouă|nou|particulară / box = adresa|mailul|emailul|numărul|telefonul|adresa de mail|adresa de email|
        e-mailul|contul|căsuța|adresa mea|mailul meu / bymail = pe mail|pe email|prin mail|prin email|pe e-mail|prin
        e-mail|în scris|prin mesaje|prin mesaj / byphone = la telefon|prin telefon|telefonic|pe whatsapp|prin sms|pe
        facebook|pe messenger|pe linkedin|pe zoom|pe telefon|prin whatsapp / refus = refuz|zic nu|spun nu|refuza|zice
        nu|spune nu|refuz așa ceva|refuza așa ceva|îi zic nu lui ivy|zic nu la așa ceva|îi refuz pe ivy|refuzi|refuzi
        așa ceva|mă opun|rezist|o refuz pe ivy|îi spun nu lui ivy|refuz o asemenea propunere|refuz o asemenea ofertă|
        ratez așa ceva|ratez ocazia|pierd ocazia / silly = nebun|nebună|prost|proastă|tont|toantă|idiot|idioată|un
        prost|o proastă|nesăbuit|tâmpit|tâmpită|smintit|dus cu capul|bătut în cap|fraier|fraieră / nice = drăguță|
        frumoasă|bună|foarte bună|foarte frumoasă|tentantă|interesantă|simpatică|excelentă|minunată|foarte drăguță|
        plăcută|atrăgătoare|generoasă|amabilă|foarte tentantă|faină|super|foarte interesantă / idea = ideea|
        propunerea|oferta|intenția|inițiativa|invitația / person = cine e|cine este|cine e bob|cine e domnul|despre
        cine e vorba|despre cine vorbiți|cine e domnul acesta|cine e el|cine e ea|cine e omul|cine e persoana|despre
        cine vorbești|cine e doamna|cine e ann / usual = de obicei|de regulă|în general|normal|mai mereu|aproape
        întotdeauna|aproape mereu|în mod normal|de cele mai multe ori / such = așa ceva|astfel de lucruri|lucruri de
        genul ăsta|asemenea lucruri|genul ăsta de lucruri|la așa ceva|astfel de propuneri|orice|prezentările|asemenea
        propuneri|la astfel de lucruri / nowz = acum|azi|astăzi|momentan|anul acesta|anul ăsta / never = mai târziu|
        altădată|niciodată|mâine|în viitor|după|peste un an|la anul|altă dată|vreodată|poimâine
    """,
    "wait": """
        (vorbim|discutăm|reluăm|revenim|mai vorbim|hai să vorbim|să vorbim|ne auzim|reluăm discuția|să mai vorbim|să
        revenim) (|despre asta |din nou |iar |noi )(după|mai târziu|la|peste|luna|săptămâna|în|din|când|anul|altă|
        luni|prin) ... / (lasă-mă|lăsați-mă|dă-mi|dați-mi|îmi trebuie|am nevoie de|mai am nevoie de|lasă-mi|lăsați-mi)
        (|un pic |puțin |ceva |câteva |vreo |timp |încă )(zile|timp|să mă gândesc|săptămâni|câteva zile|să mai|răgaz|o
        zi|o săptămână|puțin timp|o lună|de gândire) ... / (întreabă-mă|întrebați-mă|scrie-mi|scrieți-mi|reveniți|
        revino|contactați-mă|contactează-mă|căutați-mă|caută-mă|reveniti) (|din nou |iar |te rog |vă rog |cu
        întrebarea |tu |dvs )(|în|peste|după|mai|la|luna|anul|prin|când|de|săptămâna|spre|cu) ... / (să |hai să
        )(lăsăm|amânăm|așteptăm|o lăsăm|punem) (|asta |în așteptare |o )(pe|pentru|până|la|luna|după|în așteptare|mai)
        ... /
        (îmi|ne) (scrieți|scrii|mai scrieți|mai scrii|reveniți|spuneți) (|din nou|iar|iarăși) (la|în|după|peste)
        (toamnă|primăvară|vară|iarnă|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|
        noiembrie|decembrie|paște|crăciun|sărbători|o lună|vacanță) (|?) / (|mă )(întrebi|întrebați|întreabă-mă|mai
        întrebi|mai întrebați) (|din nou|iar|iarăși) (în|la|după|peste|prin|luna|săptămâna|anul|mai) (ianuarie|
        februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|toamnă|primăvară|
        vară|iarnă|paște|crăciun|viitoare|viitor|târziu|sărbători|o lună|vacanță|concediu) (|?) / (putem|se poate|am
        putea) (|să |)(vorbi|discuta|reveni|vorbim|discutăm|amâna|lăsa|relua) (|despre asta |asta )(după|la|în|peste|
        pe) (paște|crăciun|vacanță|vară|toamnă|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|
        octombrie|noiembrie|decembrie|sărbători|concediu|o lună|primăvară|mai târziu) (|?)
    """,
    "borrowed": """
        yes niet pls please ms problem canci cap no nope probleme s il
    """,
}

TABLES = {"ro": ROMANIAN}
