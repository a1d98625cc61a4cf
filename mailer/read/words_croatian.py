"""Words of Croatian: data alone, in the notation of `words.py`."""

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

TABLES = {"hr": CROATIAN}
