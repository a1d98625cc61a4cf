"""Words of Latvian and Lithuanian: data alone, in the notation of `words.py`."""

LATVIAN = {
    "yes": """
        jā (|jā|lūdzu|paldies|labprāt|protams|noteikti|ar prieku|piekrītu|ļoti labprāt|vēlos|gribu) / protams /
        protams jā / noteikti / noteikti jā / absolūti / piekrītu / es piekrītu / labi / labs ir / ok / okei / der /
        derēs / kārtībā / aiziet / uz priekšu / lai notiek / (|jā )(iepazīstiniet|iepazīstini) (mūs|mani) (|lūdzu) /
        nav problēmu labprāt / nav iebildumu / man nav iebildumu / neiebilstu / esmu par / (|jā |lūdzu |protams |
        labi |ok |labprāt | piekrītu |kāpēc ne |noteikti )(iepazīstiniet mūs|iepazīstini mūs|savediet mūs|saved mūs|
        iedodiet viņam manu (adresi|e-pastu)|iedod viņam manu (adresi|e-pastu)|varat iedot viņam manu (adresi|
        e-pastu)|vari iedot viņam manu (adresi|e-pastu)|dodiet viņam manu (adresi|e-pastu)|uz priekšu|lai viņš
        raksta|viņš var man rakstīt) (|lūdzu| paldies) / (dodu|apliecinu) (|savu )piekrišanu / man nav (nekas|nekā|
        iebildumu) (|pretī) (|iepazīstiniet mūs)
    """,
    "fond": """
        (|ļoti |ar |ar lielu )(labprāt|prieku) ... / (|es |ļoti |labprāt )(vēlētos|gribētu|vēlos|gribu|priecātos|
        labprāt) (|ļoti |viņu |ar viņu )(|satikt|iepazīt|iepazīties|tikties|satiktu|iepazītos) ... / (|tas )(būtu|
        izklausās) (|ļoti )(lieliski|labi|jauki|brīnišķīgi) / esmu ieinteresēts / esmu ieinteresēta / mani interesē
    """,
    "warm": """
        (|izklausās |ļoti )(interesanti) / lieliski / super / forši / laba doma / nav problēmu / nekas / kāpēc ne /
        kādēļ ne
    """,
    "no": """
        nē (|nē|paldies|negribu|nevēlos|lūdzu|diemžēl|neinteresē|piedodiet|nav laika|nepiekrītu|liels paldies|man
        neinteresē|mani neinteresē|tas nav man) (|paldies) / (|es |mani |man |diemžēl |tas mani |diemžēl es
        )(nevēlos| negribu|neinteresē|tas neinteresē|nepiekrītu|neesmu ieinteresēts|neesmu ieinteresēta|nav laika|
        nav intereses| nevaru piekrist|nav vajadzības|nav vajadzīgs|labāk ne|vajag) ... / nekad / nekādā gadījumā /
        ne par ko / (labāk| drīzāk|diemžēl|noteikti|paldies bet|baidos ka) (nē|ne) (|paldies) / (|man |diemžēl |es |
        diemžēl man )(jāatsakās| atsakos|nākas atteikties|jānoraida|noraidu) ... / lieciet mani mierā / nav
        interesanti / tas nav man / diemžēl nevaru / nevaru diemžēl / (lūdzu |)(nedodiet|nesniedziet|neizpaudiet|
        neiepazīstiniet) ... / (es |)(nemeklēju| neplānoju|neinteresējos) ... / (paldies|paldies par piedāvājumu)(|
        ,) (bet|taču) (nē|atteikšos|atsakos|nevēlos| neinteresē|man jāatsakās|man nav laika|labāk nē) ... / nē(|,)
        (paldies|nevajag|nav vajadzības|negribu)
    """,
    "excuse": """
        (|esmu |diemžēl esmu )(|pārāk |ļoti |šobrīd )(aizņemts|aizņemta) / (|es )nevaru ()(teikt jā|piekrist|pateikt
        jā)
    """,
    "later": """
        vēlāk / varbūt vēlāk / ne tagad / tagad ne / tagad nē / šobrīd ne / šobrīd nē / ne šobrīd / pagaidām nē /
        pagaidām ne / vēl ne / vēl nē / šodien ne / šodien nē / citreiz / citu reizi / varbūt citreiz / varbūt citu
        reizi / nākamnedēļ / nākamajā (nedēļā|mēnesī|gadā|reizē) / pēc (nedēļas|mēneša|gada|atvaļinājuma|svētkiem) /
         (|es |man )(padomāšu|jāpadomā|apdomāšu) ... / rīt / drīz
    """,
    "stop": """
        beidziet / beidz / pietiek / stop / (|lūdzu )(vairs |)ne(rakstiet|sūtiet) ... / (|lūdzu )(vairs |vairāk
        )(man |)(nerakstiet|nesūtiet) ... / (|lūdzu )(nerakstiet|nesūtiet|nesazinieties) ... / atrakstīties / (|
        lūdzu )(dzēsiet|izdzēsiet|noņemiet) ... / beidziet man rakstīt
    """,
    "doubt": """
        ja / kad / pirms / ar nosacījumu / nosacījums / tikai / vien / varbūt / iespējams / droši vien / laikam /
        redzēsim / atkarīgs / nezinu / es nezinu / nav ne jausmas / neesmu drošs / neesmu droša / kas / ko / kā / kur
        / kāpēc / kāds / vai / saka / teica / haha / joks / atvaļinājums / atvaļinājumā / saņemts / pārsūtu /
        asistents / vispirms / vairāk informācijas / jā un nē / jā nē / nē jā / hmm / problēma / domāju / vienalga /
        nepazīstu / citādi / tas esmu es / tā esmu es
    """,
    "but": "bet / tomēr / taču / lai gan",
    "not": "ne / nē / nav / nekad / nekas / neviens / bez / nevis / atsakos / neesmu",
    "marks": "^ne(?!d[eē]l|kas$)[a-z]{4,}",
    "regret": "diemžēl / piedodiet / atvainojiet / atvainojos / žēl / man žēl / piedod",
    "hello": """
        sveiki / sveiks / sveika / labdien / labrīt / labvakar / čau / cienījamais / cienījamā / godātais / godātā /
         labdien
    """,
    "bye": """
        ar (cieņu|sveicieniem) / visu labu / uz redzēšanos / jauku dienu / lai jauka diena / veiksmi / sveicieni
    """,
    "thanks": """
        (|liels |milzīgs |ļoti )(paldies|pateicos|pateicamies) (|liels|jums|par piedāvājumu|par jautājumu|tev|par
        ziņu|ka pajautājāt|iepriekš)
    """,
    "fill": """
        lūdzu / un / arī / tad / ļoti / tiešām / godīgi / tagad / šobrīd / es / mēs / mani / man / mūs / viņu / to /
         tas / šoreiz / no manas puses / uzreiz / ivy / bob / ann / jo
    """,
    "words": """
        un / ir / esmu / esi / bija / būt / tas / tā / šis / šī / ka / es / tu / viņš / viņa / mēs / jūs / viņi /
        mans / mana / jūsu / tavs / man / mani / jau / vēl / šeit / tur / ļoti / labi / viss / gads / gadu / laiks /
         diena / nedēļa / mēnesis / draugs / darbs / uzņēmums / tikšanās / iepazīties / satikt / runāt / sen /
        vienmēr / ar / par / no / uz / pie / būtu / var / paldies / piedāvājumu / labdien
    """,
    "acquainted": "(|bet |jā )mēs (jau )?pazīstam ... / mēs jau (esam pazīstami|pazīstam) ...",
    "who": "kas (jūs esat|tu esi|tas ir|jūs)",
    "turns": """
        atteikt / teikt / palaist / atteikties
    """,
    "until": """
        pēc / pirms / līdz / kad atgriezīšos / tiklīdz / tikai pēc / nākamnedēļ / nākammēnes / nākamgad
    """,
}

LITHUANIAN = {
    "yes": """
        taip (|taip|prašau|ačiū|mielai|žinoma|tikrai|su malonumu|sutinku|labai mielai|norėčiau|noriu|būtinai|dėkui) /
        aha / žinoma / žinoma taip / žinoma kad taip / aišku / aišku kad taip / be abejo / be abejonės / tikrai /
        tikrai taip / būtinai / absoliučiai / sutinku / aš sutinku / priimu / gerai / gerai sutinku / ok / okei /
        tinka / man tinka / puiku sutinku / pirmyn / (|taip )(supažindinkite|supažindink) (mus|mane) (|prašau) /
        jokių problemų mielai / neprieštarauju / neturiu nieko prieš / esu už / aš už / (|taip |prašau |žinoma |
        gerai |ok |mielai |sutinku | kodėl gi ne |būtinai )(supažindinkite mus|supažindink mus|sujunkite mus|duokite
        jam mano (adresą|el paštą| kontaktą)|duok jam mano (adresą|el paštą)|galite duoti jam mano (adresą|el paštą)|
        gali duoti jam mano (adresą|el paštą)|pirmyn|tegul rašo|jis gali man parašyti) (|prašau|ačiū) / (duodu|
        patvirtinu) (|savo )sutikimą / (neturiu| nieko neturiu) (nieko prieš|prieš|prieštaravimų) (|supažindinkite
        mus)
    """,
    "fond": """
        (|labai |su |su dideliu )(mielai|malonumu|džiaugsmu) ... / (|aš |labai |mielai )(norėčiau|noriu|
        džiaugčiausi| mielai) (|labai |su juo |su ja |jį )(|susitikti|susipažinti|susipažinčiau|pakalbėti|pažinti)
        ... / (|tai )(būtų| skamba) (|labai )(puiku|gerai|puikiai|nuostabu|šaunu) / (esu |)(suinteresuotas|
        suinteresuota) / mane domina / būtų malonu / būtų labai malonu / man būtų malonu
    """,
    "warm": """
        (|skamba |labai )(įdomiai|įdomu) / puiku / super / šaunu / gera mintis / jokių problemų / nėra problemų /
        nieko tokio / kodėl gi ne / kodėl ne
    """,
    "no": """
        ne (|ne|ačiū|dėkui|nenoriu|prašau|deja|nedomina|labai ačiū|atsiprašau|nesutinku|neturiu laiko|man neįdomu|
        manęs nedomina|tai ne man|dėkoju) (|ačiū) / (|aš |manęs |deja |man |tai |manęs tai |deja aš |šiuo metu
        )(nenoriu| nenorėčiau|nedomina|tai nedomina|nesutinku|nesu suinteresuotas|nesu suinteresuota|neturiu laiko|
        neturiu intereso|neįdomu|nereikia|ne man|negaliu sutikti|nepageidauju|neturiu noro|nesidomiu) ... / niekada /
        jokiu būdu / nieku gyvu / (geriau|verčiau|deja|tikrai|ačiū bet|bijau kad|turbūt geriau|mieliau) ne (| ačiū) /
        (|turiu |deja turiu |deja |mandagiai |privalau )(atsisakyti|atsisakau|atmetu|atmesti) ... / palikite mane
        ramybėje / tai ne man / ne man / deja negaliu / deja nebegaliu / negaliu deja / (prašau |)(neduokite|
        neperduokite|neatskleiskite| nesupažindinkite) ... / (aš |)(neieškau|neplanuoju|nesidomiu|neturiu laiko|
        neturiu noro|nenoriu|nepageidauju) ... / (ačiū|dėkoju|dėkoju už pasiūlymą|ačiū už pasiūlymą)(|,) (bet|
        tačiau) (ne|atsisakysiu|atsisakau|nenoriu| nedomina|turiu atsisakyti|neturiu laiko|verčiau ne) ... / ne(|,)
        (ačiū|nereikia|nėra poreikio|nenoriu)
    """,
    "excuse": """
        (|esu |deja esu )(|per daug |labai |šiuo metu |pernelyg )(užsiėmęs|užsiėmusi) / (|aš )negaliu ()(pasakyti
        taip|sutikti|sakyti taip)
    """,
    "later": """
        vėliau / gal vėliau / galbūt vėliau / ne dabar / dabar ne / šiuo metu ne / ne šiuo metu / kol kas ne / dar
        ne / šiandien ne / kitą kartą / gal kitą kartą / galbūt kitą kartą / kitą (savaitę|mėnesį) / kitais metais /
         po (savaitės|mėnesio|metų|atostogų|švenčių) / (|aš )(pagalvosiu|reikia pagalvoti|apgalvosiu) ... / turiu
        pagalvoti ... / pranešiu ... / rytoj / greitai
    """,
    "stop": """
        stop / liaukitės / baikite / gana / nustokite / nustokite (man |)rašyti ... / (|prašau |prašome )(daugiau |
        )(man |)(daugiau |)(neberašykite|nerašykite|nesiųskite|nebesiųskite) ... / atsisakyti prenumeratos / (|
        prašau |prašome )(ištrinkite|pašalinkite) ...
    """,
    "doubt": """
        jei / jeigu / kai / prieš tai / su sąlyga / sąlyga / tik / tiktai / gal / galbūt / turbūt / tikriausiai /
        įmanoma / pažiūrėsim / pažiūrėsime / priklauso / nežinau / aš nežinau / neturiu supratimo / neįsivaizduoju /
        nesu tikras / nesu tikra / abejoju / kas / ką / kaip / kur / kodėl / koks / kokia / ar / sako / sakė / haha /
        juokas / atostogos / atostogose / gauta / gavau / persiunčiu / asistentas / pirmiausia / daugiau informacijos
        / arba / taip ir ne / ir taip ir ne / taip ne / ne taip / hmm / problema / manau / vis tiek / nepažįstu /
        kitaip / tai aš / čia aš
    """,
    "but": "bet / tačiau / vis dėlto / nors / o",
    "not": "ne / nėra / niekada / nieko / niekas / be / nei / nesu / neturiu / atsisakau",
    "marks": "^ne(?!s$|t$|bent)[a-z]{4,}",
    "regret": "deja / atsiprašau / gaila / labai gaila / apgailestauju / labai atsiprašau / atleiskite",
    "hello": """
        labas / sveiki / sveikas / sveika / laba diena / labas rytas / labas vakaras / gerbiamas / gerbiama /
        gerbiamieji / mielas / miela
    """,
    "bye": """
        (|su |geriausi |geri )(pagarba|linkėjimais|linkėjimai) / geros dienos / gražios dienos / iki / iki
        pasimatymo / viso gero / sėkmės / linkėjimai
    """,
    "thanks": """
        (|labai |didelis |nuoširdžiai |iš anksto )(ačiū|dėkui|dėkoju|dėkojame) (|labai|jums|už pasiūlymą|už
        klausimą|kad klausiate|tau|už laišką|kad paklausėte|iš anksto|didelis)
    """,
    "fill": """
        prašau / prašom / ir / taip pat / tada / labai / tikrai / atvirai / dabar / šiuo metu / aš / mes / mane /
        man / mus / jį / ją / tai / šį kartą / iš mano pusės / iškart / ivy / bob / ann / nes
    """,
    "words": """
        ir / yra / esu / esi / buvo / būti / tai / šis / ši / kad / aš / tu / jis / ji / mes / jūs / jie / mano /
        tavo / jūsų / man / mane / jau / dar / čia / ten / labai / gerai / viskas / metai / metų / metus / laikas /
        laiko / diena / savaitė / mėnuo / draugas / darbas / įmonė / susitikimas / susipažinti / susitikti /
        kalbėti / seniai / visada / su / už / iš / į / nuo / būtų / gali / ačiū / pasiūlymą / laba / naujų / šiais
    """,
    "acquainted": """
        (|bet |taip )mes (jau |)(vienas kitą |)pažįstami ... / mes jau (pažįstami|pažįstame) ... / jau pažįstu ...
    """,
    "who": "kas (jūs|tu|čia|jūs esate|tu esi|jūs toks)",
    "turns": """
        atsisakyti / praleisti / sakyti / atmesti
    """,
    "until": """
        po / prieš / iki / kai grįšiu / tik po / kitą (savaitę|mėnesį) / kitais metais / po mėnesio
    """,
}

TABLES = {"lv": LATVIAN, "lt": LITHUANIAN}
