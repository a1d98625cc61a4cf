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

TABLES = {"ro": ROMANIAN}
