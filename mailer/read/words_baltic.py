"""Words of Latvian and Lithuanian: data alone, in the notation of `words.py`."""

LATVIAN = {
    "macros": """
        him = viņam|viņai|viņiem|bobam|boba kungam|šim cilvēkam|tam cilvēkam|kungam|otrai pusei|annai|interesentam /
        mine = manu|mana|manus|manas|savu|savus|savas|šo|mūsu|man / sort = privāto|personīgo|personisko|darba|jauno|
        otru|otro|e-pasta|epasta|mājas / thing = adresi|adrese|e-pastu|e-pasts|epastu|e-pasta adresi|epasta adresi|
        e-pasta adrese|meilu|mailu|e-mailu|emailu|kontaktu|kontaktus|kontakti|kontaktinformāciju|kontaktinformācija|
        tālruni|tālruņa numuru|numuru|telefonu|telefona numuru|datus|kontaktdatus|vizītkarti|koordinātas / mything =
        @mine@ (|@sort@ )@thing@ / adv = droši|protams|labprāt|lūdzu|mierīgi|noteikti|tad|tātad|bez bažām|bez
        problēmām|nu|arī|tikai|vien|uzreiz|tālāk|ar prieku|pilnīgi droši|nevilcinoties|jā|ok|labi|skaidrs|vienkārši|
        dabīgi / giveimp = iedodiet|iedod|iedo|dodiet|dod|nosūtiet|nosūti|sūtiet|sūti|aizsūtiet|aizsūti|padodiet|
        padod|pārsūtiet|pārsūti|nododiet|nodod|izpaudiet|sniedziet|iemetiet|iemet|pačukstiet|iesniedziet|pasakiet|
        pasaki|atstājiet / giveinf = dot|iedot|nodot|sūtīt|nosūtīt|aizsūtīt|pārsūtīt|izpaust|padot|sniegt|izsniegt|
        nodot tālāk|pateikt|izplatīt|atklāt|kopīgot / mayyou = varat|vari|variet|drīkstat|drīksti|var|drīkst|
        atļauju|ļauju|jūs varat|tu vari|es atļauju|ir atļauts / write = raksta|uzraksta|zvana|piezvana|sazinās|
        sazinās ar mani|piesakās|atraksta|uzraksta e-pastu|nāk|vēršas pie manis|uzraksta vēstuli / writeinf =
        rakstīt|uzrakstīt|zvanīt|piezvanīt|sazināties|sazināties ar mani|pieteikties|atrakstīt|vērsties pie manis|
        kontaktēties|kontaktēties ar mani|ar mani sazināties|sūtīt e-pastu / whenever = man|droši|mierīgi|jebkurā
        laikā|jebkad|kad grib|kad vēlas|kad viņam ērti|kad vien vēlas|kad vien grib|tieši|uzreiz|pa tiešo|uz
        e-pastu|uz epastu|e-pastā|pa e-pastu|uz šo adresi|uz manu adresi|labprāt|lūdzu|pa taisno|kaut tagad|ar mani
        / linkus = iepazīstiniet mūs|iepazīstini mūs|savediet mūs kopā|saved mūs kopā|savienojiet mūs|savieno mūs|
        sakontaktējiet mūs|sasaistiet mūs|savediet mūs|saved mūs|(varat|vari) mūs (|@adv@ )(iepazīstināt|savest
        kopā|savienot|sasaistīt) / obj = (tāda|šāda|šī|jauna|šādas|tādas|jaunas|tādi|šādi) (iepazīšanās|pazīšanās|
        lieta|lietas|piedāvājums|piedāvājumi|saruna|kontakti|tikšanās)|(tajā|tādā|šajā) (|pasākumā|lietā)|tādu
        iepazīšanos|šādu iepazīšanos|tam visam|ar viņu|ar bobu|ar šo cilvēku|ar to|to|šo|tam|par to|jaunas
        pazīšanās|jaunas paziņas|jaunus kontaktus|jaunus paziņas|tādas lietas|tādās lietās|neko tādu|nekādus
        kontaktus|nekādas pazīšanās|šādu kontaktu|tādu pazīšanos|viņu|bobu|no tā|no viņa|kontaktus / giving =
        nodošanai|nodošanu|izpaušanai|izpaušanu|sniegšanai|nosūtīšanai|nosūtīšanu|izsniegšanai|pārsūtīšanai|
        izmantošanai|iepazīstināšanai
    """,
    "yes": """
        jā (|jā|lūdzu|paldies|labprāt|protams|noteikti|ar prieku|piekrītu|ļoti labprāt|vēlos|gribu) / protams /
        protams jā / noteikti / noteikti jā / absolūti / piekrītu / es piekrītu / labi / labs ir / ok / okei / der /
        derēs / kārtībā / aiziet / uz priekšu / lai notiek / (|jā )(iepazīstiniet|iepazīstini) (mūs|mani) (|lūdzu) /
        nav problēmu labprāt / nav iebildumu / man nav iebildumu / neiebilstu / esmu par / (|jā |lūdzu |protams |
        labi |ok |labprāt |piekrītu |kāpēc ne |noteikti )(iepazīstiniet mūs|iepazīstini mūs|savediet mūs|saved mūs|
        iedodiet viņam manu (adresi|e-pastu)|iedod viņam manu (adresi|e-pastu)|varat iedot viņam manu (adresi|
        e-pastu)|vari iedot viņam manu (adresi|e-pastu)|dodiet viņam manu (adresi|e-pastu)|uz priekšu|lai viņš
        raksta|viņš var man rakstīt) (|lūdzu|paldies) / (dodu|apliecinu) (|savu )piekrišanu / man nav (nekas|nekā|
        iebildumu) (|pretī) (|iepazīstiniet mūs) / (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@giveimp@ (|@adv@ )(|@him@
        )(|@adv@ )@mything@ (|@him@) ... / (|@adv@ )(|@adv@ )(|@him@ )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@
        )@giveinf@ (|@adv@ )(|@him@ )(|@adv@ )@mything@ (|@him@) ... / (|@adv@ )(|@adv@ )(|@him@ )@mayyou@ (|@adv@
        )(|@adv@ )(|@him@ )(|@adv@ )@mything@ (|@adv@ )(|@him@ )(|@adv@ )@giveinf@ ... / (|@adv@ )@mything@ (|@adv@
        )(|@him@ )(|@adv@ )(@mayyou@ (|@adv@ )(|@him@ )(|@adv@ )@giveinf@|@giveimp@) (|@him@) (|@adv@) / (|@adv@ )(|
        @adv@ )@giveimp@ (|@adv@ )@him@ (|to|tos|arī) (|@adv@) / (|@adv@ )(|@adv@ )(varat|vari|drīkstat|drīksti|
        variet|jūs varat) (|@adv@ )(|@him@ )(|to |tos |viņu )(|@adv@ )@giveinf@ (|to|@him@) (|@adv@) / (|@adv@
        )(varat|vari|drīkstat|drīksti|variet) (|@adv@ )@him@ (adresi|e-pastu|epastu|kontaktus|to) @giveinf@ / (|
        @adv@ )(varat|vari|drīkstat|drīksti|variet) (|@adv@ )@giveinf@ @him@ (adresi|e-pastu|epastu|kontaktus|to|
        adreses|kontaktu) / (|ar šo |es |jā |labprāt |protams |pilnībā )(piekrītu|dodu piekrišanu|dodu savu
        piekrišanu|apstiprinu piekrišanu|sniedzu piekrišanu|atļauju|es piekrītu|esmu ar mieru|neiebilstu|nav
        iebildumu|neiebilstam|piekrītam)(|,) (ka|lai|ja vien ka) (|jūs |@mything@ |manu |mana |viņš |viņam )(|tiek |
        tiks |varētu |var )(|@mything@ |nodota|nodots|nodoti|nodod|nododat|iedod|iedodat|iedosiet|dod|dodat|sūtat|
        nosūtāt|iedota|iedots|nosūtīta|pārsūtīta|izpausta|sniegta|saņem|iepazīstināt|iepazīstina|raksta|sazinās|
        dabū|izmanto) ... / (|ar šo |es |jā |labprāt |protams )(piekrītu|dodu piekrišanu|dodu savu piekrišanu|
        sniedzu piekrišanu|dodu atļauju|esmu ar mieru) (|manas |savas |mana |sava |šādai |tam |adreses |kontaktu )(|
        e-pasta |epasta |kontaktu |datu )(|adreses |kontaktu |datu |kontaktinformācijas |e-pasta )(@giving@|tam|
        iepazīties|iepazīšanās|kontaktam|iepazīstināšanai) ... / (|jums |tev |no manis )(ir|dodu) (|jums |tev |visa
        |pilna )(mana|manu|pilnu) (piekrišana|piekrišanu|atļauja|atļauju|svētība|svētību) (|tam|nodot adresi) / dodu
        (|jums |tev )(zaļo gaismu|atļauju|piekrišanu) / (|@adv@ )(|@adv@ )lai (|viņš |bobs |boba kungs |viņa )(|
        @whenever@ )(|@whenever@ )@write@ (|@whenever@) (|@whenever@) (|vai @write@) / (|@adv@ )(|viņš |bobs |viņa |
        boba kungs )(|@whenever@ )(var|drīkst) (|@whenever@ )(|@whenever@ )@writeinf@ (|@whenever@) (|@whenever@) /
        (|@adv@ )(pasakiet|pasaki|sakiet|saki|paziņojiet|paziņo|nododiet|palūdziet|palūdz) (|@him@|viņu|bobu)(|,)
        (lai|ka var|ka viņš var|ka drīkst) (|viņš )(|@whenever@ )(|@whenever@ )(@write@|@writeinf@) (|@whenever@) (|
        vai @write@|vai @writeinf@) (|@whenever@) / (|@adv@ )(|@adv@ )@linkus@ (|lūdzu|paldies) / (|man |no manas
        puses |man personīgi |manā pusē |es )(nav|neredzu|nav absolūti|nav ne mazāko) (|nekādu |nekādi |nekas |nekā
        |ne mazāko )(iebildumu|iebildumi|šķēršļu|šķēršļus|pretenziju|pret|pretī|pretim|problēmu pret to|pret to|pret
        to nekas) (|pret to|pret|no manas puses|tam|pret šo|pret iepazīšanos|nodot ...|ka ...|lai ...) / (no manas
        puses |manis pēc |no manis |kas attiecas uz mani |man der |man )(|viss |ir |tas ir |tas )(kārtībā|ok|labi|
        derēs|der|zaļā gaisma|piekrišana|jā|protams|aiziet|ir ok|viss ok|būs labi|der labi|droši) (|lūdzu|paldies) /
        (|mana )atbilde (ir|skan)(|:|-|,) (jā|noteikti jā|protams jā|piekrītu) / (|es |jā |nu |labprāt |protams
        )(piedalos|piedalīšos|esmu par|esmu tikai par|pieņemu|pieņemu piedāvājumu|pieņemu uzaicinājumu|varat ar mani
        rēķināties|vari ar mani rēķināties|rēķinieties ar mani|rēķinies ar mani|esmu gatavs|esmu gatava|esmu ar
        mieru|esam ar mieru|esam par|ar mieru|esmu atvērts|esmu atvērta|esmu atvērts kontaktam|esmu atvērta
        kontaktam|pievienojos|ņemiet mani klāt|esmu klāt|sarunāts|norunāts|lai iet|lai notiek|darām|darām tā|aiziet|
        aidā|dariet tā|dari tā|rīkojieties|rīkojies|akceptēju|apstiprinu|atbalstu|atbalstu ideju|atļauju) (|lūdzu|
        paldies|labprāt) / droši / jā droši / protams droši / droši variet / droši varat / droši vari / varat / nu
        protams / nu skaidrs / skaidrs / skaidrs ka jā / nu skaidrs ka jā / protams ka jā / nu jā protams / nu labi
        / labi lai iet / labi lai notiek / jap / jā jā droši / aha protams / noteikti ka jā / viennozīmīgi /
        viennozīmīgi jā / pilnīgi noteikti / pilnīgi piekrītu / pilnībā piekrītu / simtprocentīgi / bez šaubām /
        pats par sevi saprotams / jau nu protams / ļoti jā / ar lielāko prieku / davai / davaj / okei droši / oki /
        ok labi / ok droši / ok sūtiet / labi sūtiet / jā labi / jā ok / jā var / jā varat / jā vari / jā drīkst /
        jā drīkstat / drīkstat / lai jau / lai jau raksta / lai viņam ir / lai dabū / nekādu iebildumu / iebildumu
        nav / man iebildumu nav / pretenziju nav / jā lai raksta / jā lūdzu droši / neiebilstu / es neiebilstu /
        neiebilstam / nav pretī / man nav pretī / es tikai par / divreiz jā / jā un vēlreiz jā / (|nu |jā )(skaidrs|
        protams|noteikti|pats par sevi saprotams)(|,) ka jā / (|nu |jā )(protams|skaidrs|noteikti|dabīgi|
        saprotams)(|,) ka (jā|varat|vari|drīkst|drīkstat|piekrītu|labprāt|lai raksta|gribu) / (|nu )(kāpēc|kādēļ) (|
        gan |lai )(ne|nē) (labprāt|protams|piekrītu) / pamēģināsim / (|labi |nu |nu labi |jā )(pamēģināsim|
        mēģināsim|varam pamēģināt|var pamēģināt|lai notiek|ejam|laižam|sākam|aiziet) / jā mierīgi / mierīgi / jā
        droši lai / mierīgi varat / mierīgi vari / pievienojos / atbalstu / apsveicu ideju / atbalstu domu / es esmu
        par / esmu noteikti par / es noteikti par / noteikti esmu par / esmu viennozīmīgi par / esmu pilnīgi par /
        (|@adv@ )lai (|viņš |bobs )(dabū|saņem|ir|paņem) (|viņam )(|@mything@) / (|@adv@ )(apstiprinu|apstiprinu
        arī)(|,) ka (|jūs |viņam |@mything@ )(|viņam )(varat|drīkstat|vari|drīksti|piekrītu|var|drīkst) (|viņam )(|
        @mything@ )(|viņam )(|@giveinf@) ... / (|@adv@ )(uzrakstiet|uzraksti|rakstiet|pasakiet|pasaki|paziņojiet|
        dodiet ziņu|dod ziņu) (|@him@)(|,) (ka var|ka viņš var|ka drīkst|lai|ka gaidu|ka piekrītu) (|@whenever@ )(|
        @whenever@ )(|@write@|@writeinf@|viņa vēstuli|vēstuli|ziņu) (|@whenever@) (|@whenever@) / (|@adv@ )(adresi|
        e-pastu|epastu|kontaktus) (|@adv@ )(varat|vari|drīkstat|drīksti|var|drīkst) (|viņam |bobam |droši )(nodot|
        dot|iedot|sūtīt|nosūtīt) (|tālāk|viņam|bobam) / (|savu |manu )(adresi|e-pastu|epastu|kontaktu) (|šim nolūkam
        |tam |viņam )(labprāt|droši|ar prieku) (dodu|iedošu|sniedzu|atļauju nodot|iedodu) / (|@adv@ )(nododiet|
        nodod|iedodiet|iedod|pārsūtiet|pārsūti|nosūtiet|nosūti|dodiet|dod) (lūdzu|tālāk|droši|mierīgi|vien|tālāk
        lūdzu) / (|@adv@ )(pasakiet|pasaki|paziņojiet|varat pateikt|vari pateikt|pastāstiet) (|@him@)(|,) (kur|kā)
        (|mani |ar mani )(atrast|sasniegt|sazināties|sazvanīt|dabūt|var atrast|var sasniegt|meklēt) (|mani|ar mani)
        / jā un vēlreiz jā / jā jā jā / trīsreiz jā / simtreiz jā / jā lūdzu droši / lūdzu droši / (sūti|sūtiet|
        dodiet|atsūtiet|virziet) (|lai )viņu (|droši |vien |tik )(pie manis|šurp|man) / (no manas puses|no manis) (|
        ir )(pilnīga|pilna|absolūta|viennozīmīga) (piekrišana|piekrišanu|atļauja) / (pilnīga|pilna) piekrišana / (ar
        pateicību|pateicībā|labprāt|ar prieku|ar lielu prieku|priecīgi) (pieņemu|piekrītu|piekrītu tam|dodu
        piekrišanu|atļauju|pieņemšu) (|piedāvājumu|uzaicinājumu|iepazīšanos|to) / (man |)(nebūtu|nebūs) (nekas
        pretī|nekas pret|iebildumu|nekādu iebildumu|nekas pretim) (|tam|pret to) / neredzu (|nekādus |nekādu
        )(šķēršļus|šķēršļu|iemeslu kāpēc ne|iebildumu) (|iepazīties|iepazīties ar viņu|nodot ...|tam|tam ...) /
        (viņš |bobs |)(var|drīkst) (|droši |man )(man |)(uzrakstīt|rakstīt|piezvanīt|zvanīt|sazināties)(|,) (kad
        viņam (ir|būs) (|brīvs |laiks |vaļas )(brīdis|laiks|vaļas)|kad vien ir laiks) / (tas )(noder|noderēs|der) /
        lai nāk / lai tik raksta / lai tik nāk / lai nāk šurp / ok (der|derēs|var|labi|droši) / (savu |)(piekrišanu|
        atļauju) (|jums |tam |ar šo )(dodu|sniedzu|apstiprinu) / (piekrišana|atļauja) (ir|dota|jums ir) / (man |)nav
        (nekas|nekā|iebildumu) (pret to|pret|pretī tam|pretī tam)(|,) (ka|lai) ... / (|@adv@ )(vari|varat) (viņam |
        )(pateikt|uzrakstīt|paziņot) (|viņam|bobam)(|,) (lai|ka var) (|viņš )(|@whenever@ )(@write@|@writeinf@) (|
        @whenever@) / (|@adv@ )(dodiet|dod|iedodiet|iedod|nosūtiet|nosūti|sūtiet|sūti) (|lūdzu )@him@ (|lūdzu
        )(adresi|epastu|e-pastu|kontaktu|numuru|kontaktus)
    """,
    "fond": """
        (|ļoti |ar |ar lielu )(labprāt|prieku) ... / (|es |ļoti |labprāt )(vēlētos|gribētu|vēlos|gribu) (|ļoti |viņu
        |ar viņu )(satikt|iepazīt|iepazīties|tikties|satiktu|iepazītos) ... / (|es |ļoti )(priecātos|labprāt) (|ļoti
        |viņu |ar viņu )(|satikt|iepazīt|iepazīties|tikties|satiktu|iepazītos) ... / (|tas )(būtu|izklausās) (|ļoti
        )(lieliski|labi|jauki|brīnišķīgi) / esmu ieinteresēts / esmu ieinteresēta / mani interesē / (|es |ļoti |jā |
        ar |protams |noteikti |būtu |būšu )(|ļoti |lielu |vislielāko )(labprāt|prieku|priecīgs|priecīga|priecāšos|
        priecātos|priecājos|priecāsimies|priecāšos ļoti|laimīgs|laimīga|pateicīgs|pateicīga) (|ar viņu |ar bobu |
        viņu |bobu |ar boba kungu |par iespēju |par |to |mani )(|iepazīties|iepazīšos|iepazītos|iepazīt|satikt|
        satikšu|satikšos|satiktu|parunāt|parunāšu|parunātu|aprunāties|aprunāšos|aprunātos|sazināties|sazināšos|
        tikties|tikšos|palīdzēt|palīdzēšu|uzrakstīt|atbildēšu|dzirdēt|uzzināt|kontaktu|iepazīšanos|viņa ziņu|viņa
        vēstuli|iepazīstināsiet|apmainīties|dalīties|pastāstīt|pastāstīšu|uzklausīt|uzklausīšu|papļāpāt|papļāpāšu|
        pievienoties|pieņemšu) ... / (|jā |es |jau |ar nepacietību |labprāt |ļoti |ar interesi |ar prieku )(gaidu|
        gaidīšu|gaidīsim|gaidām) (|ar nepacietību |jau |labprāt |ar interesi )(|no )(|viņa |boba |boba kunga |jūsu
        )(vēstuli|ziņu|e-pastu|epastu|zvanu|ziņas|kontaktu|vēstules|tikšanos|iepazīšanos|meilu) (|no viņa|no boba|ar
        nepacietību|ar interesi) / (|man |tas |mani |tā |man tas )(būtu|būs) (|man |ļoti |liels |patiess |tiešām
        )(prieks|patīkami|liels prieks|gods|interesanti|jauki|lieliski|pagodinājums|patika) (|iepazīties|satikt|viņu
        iepazīt|viņu satikt|ar viņu iepazīties|parunāt|ar viņu aprunāties|iepazīt) / mani (tas |ļoti |tas ļoti |
        patiešām )interesē / (vēlos|gribu|vēlētos|gribētu|es vēlos|es gribu|es gribētu|es vēlētos|ļoti gribētu|ļoti
        vēlētos) (|ļoti )(ar viņu |viņu |ar bobu |bobu |ar boba kungu |)(iepazīties|iepazīt|satikt|aprunāties|
        parunāt|sazināties|tikties) ... / (|ļoti |es )(būšu|būtu|es būšu|es būtu) (|ļoti |tikai |patiesi )(priecīgs|
        priecīga|pateicīgs|pateicīga|laimīgs|laimīga|pagodināts|pagodināta) (|par to|par iespēju|par kontaktu) /
        (sen|jau sen|vienmēr) (|jau )(gribēju|vēlējos|esmu gribējis|esmu gribējusi) (|ar viņu |viņu |ar kādu tādu
        )(iepazīties|aprunāties|satikt|parunāt) ... / (man|tas man) (būs|būtu|ir) (|liels |patiess )(gods|prieks) (|
        ar viņu iepazīties|iepazīties|viņu satikt) / (|jau |ar nepacietību |labprāt |ar prieku )(gaidu|gaidīšu|
        gaidīsim) (viņu|bobu|boba kungu) / vienmēr (labprāt|ar prieku) (iepazīstu|satieku|runāju|iepazīstos) (|ar
        )(jaunus|jauniem|interesantus|interesantiem) (cilvēkus|cilvēkiem)
    """,
    "warm": """
        (|izklausās |ļoti )(interesanti) / lieliski / super / forši / laba doma / nav problēmu / nekas / kāpēc ne /
        kādēļ ne / (kāpēc|kādēļ) gan (ne|nē|nē labprāt) / lieliska ideja / laba ideja / jauka ideja / super ideja /
        forša doma / lieliska doma / jauki / interesanti / tas ir interesanti / man vienalga / man tas netraucē /
        man netraucē / tas man netraucē / netraucē / tas netraucē
    """,
    "no": """
        nē (|nē|paldies|negribu|nevēlos|lūdzu|diemžēl|neinteresē|piedodiet|nav laika|nepiekrītu|liels paldies|man
        neinteresē|mani neinteresē|tas nav man) (|paldies) / (|es |mani |man |diemžēl |tas mani |diemžēl es
        )(nevēlos|negribu|neinteresē|tas neinteresē|nepiekrītu|neesmu ieinteresēts|neesmu ieinteresēta|nav laika|nav
        intereses|nevaru piekrist|nav vajadzības|nav vajadzīgs|labāk ne) ... / nekad / nekādā gadījumā / ne
        par ko / (labāk|drīzāk|diemžēl|noteikti|paldies bet|baidos ka) (nē|ne) (|paldies) / (|man |diemžēl |es |
        diemžēl man )(jāatsakās|atsakos|nākas atteikties|jānoraida|noraidu) ... / lieciet mani mierā / nav
        interesanti / tas nav man / diemžēl nevaru / nevaru diemžēl / (lūdzu |)(nedodiet|nesniedziet|neizpaudiet|
        neiepazīstiniet) ... / (es |)(nemeklēju|neplānoju|neinteresējos) ... / (paldies|paldies par piedāvājumu)(|,)
        (bet|taču) (nē|atteikšos|atsakos|nevēlos|neinteresē|man jāatsakās|man nav laika|labāk nē) ... / nē(|,)
        (paldies|nevajag|nav vajadzības|negribu) / (|es |lūdzu |lūdzu lūdzu |ļoti lūdzu |labāk |noteikti |nekādā
        gadījumā |drīzāk |prasu )(|@him@ |nevienam |to |@mything@ |nevienam citam |viņam )(|lūdzu |labāk )(nedodiet|
        nedod|neiedodiet|neiedod|nesniedziet|neizpaudiet|neizpaud|nesūtiet|nesūti|nenosūtiet|nepārsūtiet|nepārsūti|
        nenododiet|nenodod|neiepazīstiniet|neiepazīstini|nesavediet|nesaved|neizplatiet|nesakiet|neatklājiet|
        neizsniedziet) (|@him@|nevienam|citiem|svešiem|trešajām|tālāk|manu|mūs|mani|to) (|@mything@|personām|kopā|
        tālāk) ... / (|es |savu |savus |manu |principā |parasti |nekad |nepazīstamiem |svešiem |svešiniekiem |
        cilvēkiem |adresi |e-pastu |kontaktus |nevienam )(|savu |manu |savus )(|adresi |e-pastu |kontaktus |epastu |
        datus )(|svešiem |nepazīstamiem |svešiniekiem |nevienam |principā )(|cilvēkiem |ļaudīm )(|savu |nekad |
        principā )(|adresi |e-pastu |kontaktus )(nedodu|neizpaužu|nesniedzu|neizplatu|nedalos|nenododu|nedalu|
        nedošu|negribu dot|nevēlos dot|nevēlos izpaust|negribu izpaust|negribētu dot|nevēlos sniegt|nevēlos nodot)
        (|nevienam|savu|svešiem|cilvēkiem|kuru nepazīstu) ... / (|es |labāk |drīzāk |vēlos |gribu |gribētu |vēlētos
        |tomēr )(|labāk |tomēr )(savu|manu|to) (|@sort@ )(|@thing@ )(|labāk |tomēr )(paturēt|paturu|paturēšu|
        paturētu|saglabāt|saglabāšu|paturēsim) (|sev|pie sevis|privātu|slepenībā|savā ziņā) / (|es |labāk |drīzāk
        )(vēlos|gribu|gribētu|vēlētos|labāk) (paturēt|paturētu|saglabāt) (|savu )(|@thing@ )(|sev|pie sevis|privātu|
        privātumu) (|savu @thing@) / @mything@ (|lai )(paliek|paliks|lai paliek) (pie manis|privāta|privāts|pie
        jums|starp mums|tikai man) / (|lūdzu )(paturiet|paturi|saglabājiet|turiet) (|@mything@ |to |viņu )(|tikai
        )(pie sevis|sev|noslēpumā|konfidenciāli|slepenībā) (|@mything@) / (|tas |tā |šis |šī |diemžēl tas |diemžēl
        tā |tas laikam )(|vairs |diemžēl |īsti |laikam )nav (|īsti |gluži |vairs )(domāts man|man domāts|priekš
        manis|man|mana joma|mana nozare|mana sfēra|mans lauciņš|mana lieta|manā jomā|mans temats|mans profils|manā
        gaumē|mana tēma|mans|mana specialitāte|man piemērots|man aktuāli|man vajadzīgs|man interesanti|mana
        darīšana|mana pasaule) / (|es |ar to |ar tādām lietām |ar to vairs |vairs ar to |diemžēl )(|vairs |jau sen |
        vairs tik )(nenodarbojos|nestrādāju|nedarbojos|neinteresējos) (|vairs |ar )(|to|tādām lietām|vairs|šajā
        jomā|ar to|par to|tādu|šo) / (|es |diemžēl |te |šeit |viņam |tur |baidos ka )(|diemžēl |viņam |te |neko
        )(nevarēšu|nespēšu|nevaru|nevarētu|nemācēšu|nespēju) (|viņam |te |šajā |neko |diemžēl |jums )(palīdzēt|
        noderēt|līdzēt|neko palīdzēt|dot|piedāvāt|ieteikt|palīdzēt šajā) ... / (|es |diemžēl |baidos ka )(neesmu|es
        neesmu) (|tas |tā |īsti |gluži |viņam )(īstais|īstā|pareizais|pareizā|piemērots|piemērota|tas cilvēks|
        vajadzīgais|vajadzīgā) (|cilvēks|persona|kandidāts|šim|tam|adresāts) / (|es |es tikai |tikai )(|tikai
        )(tērētu|iztērētu|kavētu|izšķiestu|izniekotu|tērēšu) (|tikai |velti )(viņa|manu|jūsu|boba) laiku / (žēl|nav
        vērts|velti) (|tērēt )(viņa|mana|jūsu|manu) (laiku|laika) / (|es |šoreiz |to |šo |labāk |diemžēl |šo
        piedāvājumu |šo iespēju |piedāvājumu |laikam |es to )(|es |šoreiz |to |labāk |laikam )(izlaidīšu|izlaižu|
        palaidīšu garām|laižu garām|atteikšos|atsakos|atsakāmies|atteiktos|noraidu|noraidīšu|neizmantošu|
        neizmantoju|nepieņemšu|nepieņemu|paietšu malā|palikšu malā|pasēdēšu malā|atturēšos|nepiedalīšos|nepiedalos|
        neņemšu|atturos) (|šoreiz|paldies|diemžēl|no tā|no šī|to|piedāvājumu|šo iespēju|no piedāvājuma|no šādas
        iespējas|no iepazīšanās) / (|labāk |tad )(liekam|lieciet|liec|atstājam|atstājiet|atstāsim|liksim|atstāj|
        likšu) (|to |šo |viņu )(mierā|kā ir|pie miera|bez manis|to mierā) (|to) / (|man |jau |man jau |kontaktu man
        |kontaktu |paziņu |draugu )(|kontaktu |paziņu |vēstuļu |e-pastu |draugu |jau |ir |tāpat )(|man |jau |ir |
        tāpat )(pietiek|gana|pietiekami daudz|pietiekami|pietiekoši|vairāk nekā pietiek|pārpārēm|diezgan|papilnam)
        (|kontaktu|paziņu|vēstuļu|e-pastu|draugu|pazīšanos) (|jau|tāpat) / (|man |tas |tas man |nu |tas nav )(nav|
        nevajag|nav nekādas|neredzu|neredzu tam|nav te) (|tam |tādas |nekādas |ne |man )(vajadzības|vajadzīgs|
        vajadzīga|nepieciešams|nepieciešamības|jēgas|intereses|vēlēšanās|vēlmes|interese|nozīmes) (|man|no manas
        puses|pēc tā|tam|ar viņu ...|iepazīties ...|paldies) / (|tas |man |to |man to |man tas |tas man )(nevajag|
        nav vajadzīgs|nav vajadzīga|nav nepieciešams|nevajadzēs|lieki|ir lieki|nederēs|neder|negribas|nav
        interesanti|neinteresē|nav aktuāli|nav aktuāls|neiet|nepatīk) (|man|paldies|to|šis|tas|šobrīd) ... / (|es |
        bet |bobu |viņu |ar viņu |ar bobu |šo cilvēku )(negribu|nevēlos|negribētu|nevēlētos|nav vēlēšanās|negrasos|
        netaisos|neplānoju|nedomāju) (|ar viņu |ar bobu |lai |nekādu |iepazīties|iesaistīties|kontaktēties|
        sazināties|tikties|būt|dalīties|jaunus|neko) ... / (|mana )atbilde (ir|skan|būs)(|:|-|,) (nē|diemžēl nē|
        noteikti nē|noraidoša) / (|es |tam |kategoriski |tam es |diemžēl )(nepiekrītu|nedodu piekrišanu|nedodu
        atļauju|neatļauju|neļauju|nedodu savu piekrišanu|iebilstu|esmu pret|esmu kategoriski pret|liedzu|aizliedzu|
        piekrišanu nedodu) ... / (jutos|justos|jūtos|es justos|es jūtos|tad es justos|man būtu|man ir|tas man ir|tas
        man būtu) (neērti|nelāgi|nekomfortabli|nepatīkami|neomulīgi) (|ar to|par to) / ne par ko / nekad mūžā / nu
        nē / nē nē / nea / ne jau / nu nu nē / labāk nē / labāk nevajag / nē nevajag / nevajag / nē liels paldies /
        diemžēl nē / nē diemžēl / atsakos / es pret / esmu pret / tikai ne man / ne man / bez manis / mani nē /
        neskaitiet mani / nerēķinieties ar mani / ar mani nerēķinieties / ar mani nerēķinies / mani izlaidiet / mani
        atstājiet ārpusē / bez manas piekrišanas / izslēgts / tas ir izslēgts / nav runas / par to nevar būt ne
        runas / nevar būt ne runas / aizmirstiet / aizmirstiet par to / aizmirstiet to / aizmirsti / nekas nesanāks
        / no tā nekas nesanāks / nekas no tā nesanāks / neinteresē / mani neinteresē / mani tādas lietas neinteresē
        / mani jauni kontakti neinteresē / jaunus kontaktus nemeklēju / kontaktus nemeklēju / nemeklēju / (|es
        )(nepiekrītu|nevēlos|negribu|negribētu|nevēlētos)(|,) (ka|lai) ... / (|es |diemžēl |paldies bet |šobrīd |
        vairs )(|@obj@ )(|es |vairs |šobrīd |diemžēl )(negribu|nevēlos|nemeklēju|negribētu|nevēlētos|nevajag|nav
        vēlēšanās|nav laika|nav spēka|nav intereses|neplānoju|neuzturu|neuzsākšu|neturpināšu|nepiedalīšos|
        neiesaistīšos|neiešu|neielaidīšos|man nevajag|man nav vajadzīgas|man nav vajadzīgi) ... / (|manu |savu |mana
        )(adresi|e-pastu|epastu|kontaktu|kontaktus|telefonu|numuru|datus|e-pasta adresi) (|lūdzu |viņam |nevienam |
        nekādā gadījumā |labāk )(|nevienam |viņam |tālāk |lūdzu )(nedodiet|nedod|nesniedziet|nesniedz|neizpaudiet|
        neizpaud|nenododiet|nenodod|nesūtiet|nesūti|neizplatiet|nedot|neizpaust|nenodot) ... / (|to |tādas lietas
        )no manis (|lūdzu )(neprasiet|neprasi|negaidiet|negaidi) / (lūdzu |)no manis to neprasiet / (|bet |labāk |
        tad |paldies bet labāk )(atstāsim|atstājam|atstājiet|atstāj|liksim|liekam) (|labāk )(to|šo|visu|tā|kā ir|to
        kā ir|to tā) (|mierā|kā ir) / (|lūdzu )(paturiet|paturi|saglabājiet|turiet|glabājiet) (|lūdzu )(|@mything@ |
        to |adresi )(|tikai |lūdzu )(pie sevis|sev|noslēpumā|konfidenciāli|slepenībā|savām vajadzībām) / (|sen |es |
        jau sen |vairs )(|es |vairs )(neesmu|nestrādāju|nedarbojos) (|vairs |šajā |tajā )(nozarē|šajā nozarē|tajā
        nozarē|jomā|šajā jomā|tajā|apritē|profesijā) (|vairs) / (no manis|no tā) (|viņam |tur )(nebūs|nav|nebūtu) (|
        nekādas |lielas |viņam )(jēgas|labuma|palīdzības|prasības|nekāda labuma) (|viņam) / (|mani |mani lūdzu )(|no
        tā |tur |tajā )(lieciet|atstājiet|liec|atstāj|neiejauciet|neiesaistiet|neiejauc|neiesaisti|neiepiniet) (|
        mani )(ārpusē|ārpus tā|mierā|no tā ārā|tajā|iekšā|malā) / (|man |diemžēl man )(nav|nebūs) (|diemžēl )(ko|
        nekā ko|kā) (|viņam )(piedāvāt|palīdzēt) (|viņam) / esmu (tam |par |tam par |jau )(vecu|vecs|veca|noguris|
        nogurusi|par vecu|par vecu tam) (|tam) / (|es )(tam |)esmu (pārāk|par) (vecs|veca|vecu|noguris|nogurusi) (|
        tam|tādām lietām) / nē nē nē / nē un viss / nē un punkts / nē un vēlreiz nē / vienkārši nē / tiešām nē /
        kategoriski nē / viennozīmīgi nē / noteikti nē / protams ka nē / skaidrs ka nē / ne nu nē / ne pa kam / ne
        par kādu naudu / ne mūžam / mūžam nē / labāk paliek(u|šu) malā / labāk palikšu malā / labāk paliktu malā /
        palieku malā / sargāju savu privātumu / vērtēju savu privātumu / privātums man ir svarīgs / (|bet |diemžēl
        )(jāatsakās|man jāatsakās|nākas atteikt|nākas atteikties|jānoraida|būs jāatsakās) (|no tā|no piedāvājuma|no
        šī piedāvājuma) / (aizliedzu|neļauju) (|jums |nevienam )(dot|nodot|izpaust|sniegt) ... / (|jūs |tu
        )(nevarat|nevari|nedrīkstat|nedrīksti) (|@him@ |nevienam )(@giveinf@ (|@him@ )@mything@|@mything@ @giveinf@)
        / (|es |man |mani |diemžēl )(|@obj@ )(|mani |man |vairs |mani vairs |man vairs |es )(neinteresē|nevajag|
        nesaista|nav svarīga|nav svarīgi|nav svarīgs|nav vajadzīga|nav aktuāla|nepiedalīšos|nepiedalos|
        neinteresējos|neaizrauj|nav interesanta|nav interesanti|neuzrunā) (|mani|man) ... / (|bet )(nolēmu|izlēmu|
        esmu nolēmis|esmu nolēmusi)(|,) (|ka |kontaktus |to |jaunus |savu )(|kontaktus )(samazināt|ierobežot|
        atteikties|atteikt|ne|neiepazīties|nedot|nepiedalīties|palikt|nesākt|noraidīt) ... / (mana |savu |manu |
        )(adrese|adresi|epasts|e-pasts|numurs|e-pastu) (ir |lietoju |turu |paredzēts |paredzēta )(|paredzēta |
        paredzēts )(tikai|vienīgi) (draugiem|radiem|ģimenei|tuviniekiem|man|paziņām|savējiem|darbam|maniem draugiem|
        sev) / (|lūdzu )(nevienam |viņam |)(to|tās|viņu) (|lūdzu |nevienam )(nedodiet|nedod|neizpaudiet|nesūtiet|
        nenododiet|nesniedziet) ... / (|baidos ka |diemžēl )(|tam |man tam |man )(neatradīšu|nebūs|neatliks|
        nepietiks|neatrodu) (|tam |man |man tam )(laiku|laika|spēka|enerģijas) ... / (|labi )(iztikšu|iztieku|
        iztiksim) (bez (tā|viņa|šī|tādas|jauniem kontaktiem)) / (stingri |kategoriski |principā |)(iebilstu|
        protestēju) (|pret ...|tam) / (|ar šo tēmu |ar to )(man )(nav )(|nekāda |nekādas |ar to )(sakara|saistības|
        nekāda sakara) (|ar šo tēmu|ar to) / (|es )(neko )(|tur |tam )(nevarēšu|nevaru|nespēšu|nemāku) (|viņam
        )(dot|palīdzēt|pateikt|piedāvāt|ieteikt) / (labāk |drīzāk |es )(palieku|paliktu|palikšu|vēlos palikt|gribu
        palikt) (|labāk )(anonīms|anonīma|malā|ēnā|nomaļus|pie sava|neredzams) / (īsti |kaut kā |ne visai |tā kā
        )(negribas|negribu|nevēlos|neinteresē|nav vēlēšanās|nesaista) ... / labāk(|,) ja (|jūs |tu )(|to |manu
        adresi |viņam )(to |)(nedarītu|nedarītu to|nedotu|neizpaustu|nenodotu|nesūtītu) ... / (būtu labāk|man būtu
        labāk)(|,) ja (|jūs |to )(nedarītu|nedotu|nenodotu) ... / (|un )(tas |)(mani |)(vairs )(mani |)neinteresē /
        lai (|viņš |bobs )(meklē|atrod|vēršas pie) (kādu citu|citu|kāda cita) / (|mani )(nevajag|nav vajadzības|
        nevajadzētu) (|mani )(nevienam |ne ar vienu |ar viņu )(iepazīstināt|savest|saistīt) / ar (manu |
        )(piekrišanu|mani) (|lūdzu )(nerēķinieties|nerēķinies) / manu piekrišanu (jūs |)(nesaņemsiet|nedabūsiet) /
        mainīju (profesiju|darbu|nozari) / (|es )nedalu (savu |)(epastu|e-pastu|adresi|kontaktus) ... / (|es |no )(|
        šīs |tādas |šādas )(|pazīšanās |iepazīšanās |iespējas |lietas )(|es |labāk |šoreiz |laipni )(atteikšos|
        atsakos|atturēšos|atsakāmies|atteiktos) (|no tā|no šīs iespējas|no šīs pazīšanās) / (|man |es )(|tagad |
        diemžēl |man )nav (|tam |tagad |vairs |man )(|tagad |tam |tādām lietām )(laika|spēka|vēlēšanās|enerģijas|
        noskaņojuma|prāta) ... / (nevēlos|negribu|negribētu|nevēlētos)(|,) (lai|ka) (kāds|kāds cits|kas|ikviens|
        jebkurš|viņš|bobs|svešinieki|svešs) ... / lai (viņš |)(mani|man|ar mani|pie manis) (|lūdzu )(nemeklē|
        neraksta|nezvana|nekontaktējas|nesazinās|neuzmācas|netraucē) ... / (gribu|vēlos|gribētu|man vajag) (|tikai |
        savu )mieru / (|paldies )(iztikšu|iztieku|iztiksim) (|bez tā|tāpat) / (man |)(nepatīk|nepatika) (tāda|tādas|
        šāda|šādas|viņš|bobs|iepazīstināšana|iepazīties|jauni|svešinieki|tādi) ... / (tas |)laikam nav (|priekš
        )(man|manis|domāts man)
    """,
    "excuse": """
        (|esmu |diemžēl esmu )(|pārāk |ļoti |šobrīd )(aizņemts|aizņemta) / (|es )nevaru ()(teikt jā|piekrist|pateikt
        jā) / (|es |esmu |jau |es jau )(|jau |esmu )(|jau )(pensijā|pensionārs|pensionāre|aizgājis pensijā|aizgājusi
        pensijā) / man ir (daudz|pārāk daudz|ļoti daudz) darba / man (daudz|pārāk daudz) darba
    """,
    "later": """
        vēlāk / varbūt vēlāk / ne tagad / tagad ne / tagad nē / šobrīd ne / šobrīd nē / ne šobrīd / pagaidām nē /
        pagaidām ne / vēl ne / vēl nē / šodien ne / šodien nē / citreiz / citu reizi / varbūt citreiz / varbūt citu
        reizi / nākamnedēļ / nākamajā (nedēļā|mēnesī|gadā|reizē) / pēc (nedēļas|mēneša|gada|atvaļinājuma|svētkiem) /
        (|es |man )(padomāšu|jāpadomā|apdomāšu) ... / rīt / drīz / (|lūdzu |vai varētu )(pajautājiet|pajautā|
        jautājiet|uzrakstiet|uzraksti|rakstiet|atgādiniet|atgādini|sazinieties|pajautāt) (|man |vēlreiz |vēlāk |
        lūdzu )(|vēlreiz |vēlāk |man )(pēc|nākamajā|nākamnedēļ|nākammēnes|nākamgad|janvārī|februārī|martā|aprīlī|
        maijā|jūnijā|jūlijā|augustā|septembrī|oktobrī|novembrī|decembrī|rudenī|pavasarī|vasarā|ziemā|vēlāk|vēlreiz)
        ...
    """,
    "stop": """
        beidziet / beidz / pietiek / stop / (|lūdzu )(vairs |)ne(rakstiet|sūtiet) ... / (|lūdzu )(vairs |vairāk
        )(man |)(nerakstiet|nesūtiet) ... / (|lūdzu )(nerakstiet|nesūtiet|nesazinieties) ... / atrakstīties / (|
        lūdzu )(dzēsiet|izdzēsiet|noņemiet) ... / beidziet man rakstīt / (|lūdzu |vairs |vairāk |nekad )(|man |mani
        |vairs |vairāk )(|vairs |vairāk |nekad )(nerakstiet|neraksti|nesūtiet|nesūti|netraucējiet|nesazinieties|
        neuzmācieties) (|man|vairs|vairāk|mani|nekad) ... / (|lūdzu )(izņemiet|izdzēsiet|dzēsiet|noņemiet|
        svītrojiet|izsvītrojiet|izslēdziet|izrakstiet) (|mani|manu|manus|lūdzu) ... / (|es )(nevēlos|negribu) (|no
        jums |vairs |vairāk )(|no jums |vairs |vairāk )(saņemt|vairs saņemt|dzirdēt) ... / vēlos atrakstīties /
        gribu atrakstīties / atrakstos / lieciet mani mierā / beidziet (|man |mani )(rakstīt|traucēt|sūtīt|spamot)
        ... / (|lūdzu )(pārtrauciet|izbeidziet|beidziet) (|šo |tālāku )(saraksti|sarakstīšanos|sūtīšanu|vēstules|
        spamu|rakstīšanu) ... / (|lūdzu )(atrakstiet|izrakstiet|atrakstiet|atsakiet|dzēsiet) mani (|lūdzu|no
        saraksta) / (|es )(negribu|nevēlos) vairs (jūsu|nekādas|šādas) (vēstules|ziņas|e-pastus|epastus)
    """,
    "doubt": """
        ja / kad / pirms / ar nosacījumu / nosacījums / tikai / vien / varbūt / iespējams / droši vien / laikam /
        redzēsim / atkarīgs / nezinu / es nezinu / nav ne jausmas / neesmu drošs / neesmu droša / kas / ko / kā /
        kur / kāpēc / kāds / vai / vai varu / saka / teica / haha / joks / atvaļinājums / atvaļinājumā / saņemts /
        pārsūtu / asistents / vispirms / vairāk informācijas / jā un nē / jā nē / nē jā / hmm / problēma / domāju /
        vienalga / citādi / tas esmu es / tā esmu es / ja (būs|vien|vajag|jāmaksā|maksā|nebūs|viņš|viņa|par|varēs|
        varētu|nav|tikai|gadījumā|iespējams) / (|@adv@ )(@giveimp@|@mayyou@ (|@adv@ )(|@him@ )@giveinf@) (|@adv@ )(|
        @him@ )(|lūdzu )(ivy|ann|boba|bob|viņa|viņas|viņu|jūsu|tavu|man|mums) (|@thing@) / (bobs|bob|viņš|ivy)
        (rakstīja|teica|saka|raksta|apgalvo)(|,) ka / ja vien / kaut / diez vai / (|@adv@ )(@giveimp@|@mayyou@)
        (man|mums) (|lūdzu |@giveinf@ )(|@giveinf@ )(|viņa|viņas|adresi|numuru|kontaktus|vairāk|sīkāk|e-pastu)
    """,
    "but": "bet / tomēr / taču / lai gan",
    "not": "ne / nē / nav / nekad / nekas / neviens / bez / nevis / atsakos / neesmu",
    "marks": "^ne(?!d[eē]l|kas$)[a-z]{4,}",
    "regret": """
        diemžēl / piedodiet / atvainojiet / atvainojos / žēl / man žēl / piedod / atvaino / piedod man / lūdzu
        piedodiet / neņemiet ļaunā / neapvainojieties / ļoti žēl / sorry / sori
    """,
    "hello": """
        sveiki / sveiks / sveika / labdien / labrīt / labvakar / čau / cienījamais / cienījamā / godātais / godātā /
         labdien
    """,
    "bye": """
        ar (cieņu|sveicieniem) / visu labu / uz redzēšanos / jauku dienu / lai jauka diena / veiksmi / sveicieni
    """,
    "thanks": """
        (|liels |milzīgs |ļoti )(paldies|pateicos|pateicamies) (|liels|jums|par piedāvājumu|par jautājumu|tev|par
        ziņu|ka pajautājāt|iepriekš) / (|liels |ļoti )(paldies|pateicos|pateicamies)(|,) ka (|jūs |tu |par mani |man
        |mani )(|par mani )(padomājāt|padomāji|domājāt|domāji|atcerējāties|atcerējies|pajautājāt|pajautāji|jautājat|
        rakstāt|uzrakstījāt) (|par mani|mani|man)
    """,
    "fill": """
        lūdzu / un / arī / tad / ļoti / tiešām / godīgi / tagad / šobrīd / es / mēs / mani / man / mūs / viņu / to /
        tas / šoreiz / no manas puses / uzreiz / ivy / bob / ann / jo / (|bet |tikai |taču |vienīgi |vien )(|lūdzu |
        lūdzu tikai |vēlams |vislabāk |labāk |gribētu |es vēlētos )(|tikai |labāk |sazināties |lai raksta |rakstiet
        |rakstīt )(pa e-pastu|pa epastu|e-pastā|epastā|rakstiski|rakstveidā|latviski|angliski|krieviski|vāciski|ar
        e-pastu|pēcpusdienā|vakarā|uz e-pastu|uz epastu|elektroniski) / (,|-|bet|tikai|un) (|lūdzu |tikai |lai
        )(nevis|ne|bez) (|pa )(tālruni|telefonu|zvaniem|telefoniski|tālruņa|zvanīšanas) / (,|-|bet|tikai|un) (|lūdzu
        |tikai |lai )(nezvana|nezvaniet|nezvanīt) / (|bet |tikai |taču |vienīgi |vien )(|lūdzu )(|tikai |labāk
        )(izmantojiet|izmanto|izmantot|lietojiet|lieto|dodiet|dod|iedodiet|iedod|sūtiet|rakstiet|raksta|lai raksta|
        lai izmanto|nododiet) (|viņam |lūdzu |tikai |labāk )(|uz )(|manu |to |šo )(privāto|personīgo|personisko|
        otro|otru|citu|jauno|mājas|gmail) (|e-pasta |epasta )(|adresi|e-pastu|epastu|pastu|meilu|kontu|kastīti) (|
        nevis darba|darba vietā) / (|,|-|jo )(|jo )(darba|veco|dienesta|to|firmas) (|e-pastu |pastu |epastu |adresi
        |pastkastīti |kontu )(|gandrīz |reti |vairs |praktiski |ļoti reti |tikpat kā )(|nekad )(nelasu|neskatos|
        neizmantoju|nelietoju|nepārbaudu|lasu reti|lasu|skatos|nedarbojas|pārbaudu|neizlasu) (|reti|vairs|gandrīz
        nemaz) / kad (|vien )(vēlas|grib|viņam ērti|viņam ir laiks) / jebkurā laikā / (sveiciens|sveicieni|
        sveiciniet|sveicini|pasveiciniet|nododiet sveicienus|mīļi sveicieni|sirsnīgi sveicieni) (|no manis )(ivy|
        ivijai|visiem|ģimenei|bobam) (|no manis) / cik (ātri|drīz) vien iespējams / pie (mums|manis) (|viss )(labi|
        kārtībā|pa vecam) / nu / apstiprinu(|,) ka (|es) / (citādi|viss pārējais) (viss |)(kārtībā|labi|normāli|ok|
        pa vecam) / (|bet |labāk |tikai |vislabāk )(|labāk |lūdzu |vislabāk )uz (|manu )(gmail|privāto|personīgo|
        otru|privāto e-pastu|personīgo e-pastu|privāto adresi|gmail adresi) (|adresi|e-pastu|pastu|epastu) / lai
        (viņam|jums) (|labi )(veicas|izdodas|sokas) / (novēlu|vēlu) (|viņam |jums |bobam )(veiksmi|panākumus|visu
        labu|izdošanos) / (|bet |tikai )lai (|lūdzu )(raksta) (angliski|latviski|krieviski|vāciski|īsi|pa e-pastu|uz
        e-pastu) / novērtēju (piedāvājumu|to|ideju|jūsu piedāvājumu) / kad (|viņam )(ir|būs|atradīs|atrod) (|brīvs
        )(brīdis|laiks|vaļas|laiku|brīdi) / (,|-|un|bet) (nevis|ne) (uz |)(darba|veco|firmas|dienesta) (|adresi|
        epastu|e-pastu|pastu) / (|bet |tikai )(|lūdzu )uz (manu |)(privāto|personīgo|otru|jauno|mājas) (|e-pasta )(|
        adresi|e-pastu|epastu) / (mani interesē|man interesanti|interesanti)(|,) (ko viņš dara|ar ko viņš
        nodarbojas|viņa darbs|viņa pieredze) / (|bet |tikai )(man |)(labāk|vairāk) (man |)patīk (e-pasti|epasti|
        rakstīt|sarakste|vēstules|e-pasts|epasts|sarakstīties) (nekā|nevis) (zvani|zvanīt|telefons|runāt pa
        telefonu|telefona zvani|pa telefonu) / jo (vairāk|ātrāk)(|,) jo (labāk|jautrāk) / (|lūdzu )(pasakiet|pasaki|
        nododiet|paziņojiet|uzrakstiet) (|lūdzu )(viņam|bobam|boba kungam|ivy)(|,) ka / mans princips ir / (,|-|jo)
        (vecā|vecais|iepriekšējā|darba) (|adrese |e-pasts |epasts )(vairs |jau )(nestrādā|nedarbojas|nav derīga|nav
        spēkā|neeksistē)
    """,
    "words": """
        un / ir / esmu / esi / bija / būt / tas / tā / šis / šī / ka / es / tu / viņš / viņa / mēs / jūs / viņi /
        mans / mana / jūsu / tavs / man / mani / jau / vēl / šeit / tur / ļoti / labi / viss / gads / gadu / laiks /
        diena / nedēļa / mēnesis / draugs / darbs / uzņēmums / tikšanās / iepazīties / satikt / runāt / sen /
        vienmēr / ar / par / no / uz / pie / būtu / var / paldies / piedāvājumu / labdien / nepazīstu (|viņu|šo
        cilvēku|bobu|tādu) / (viņu|šo cilvēku|bobu|tādu cilvēku|es šo cilvēku|es viņu|es bobu) (|personīgi
        )nepazīstu / (tieši |)(to|tas|tam|tā|tādu|kādu|cilvēku|par to)(|,) (kas|ko|kam|kurš) / kas mums / manas /
        manu / manam / manus / savs / sava / savu / savas / saviem / sev / sevi / viņam / viņai / viņu / viņiem /
        viņas / mums / mūsu / jums / tev / tevi / tavu / kāds / kādu / kādam / šo / šajā / šim / tam / tai / tajā /
        tās / to / tos / tie / tādu / tāds / tāda / jauns / jauna / jaunu / jaunus / jauni / labs / laba / labu /
        liels / liela / mazs / interesants / interesanta / interesantu / svarīgi / kopīgs / kopīgu / cits / cita /
        citu / pats / pati / paši / visi / visu / visiem / katrs / daudz / maz / vairāk / mazāk / pāris / divi /
        divas / trīs / pirmais / pēdējais / tieši / gandrīz / diezgan / ļoti daudz / tāpat / vienmēr jau / bieži /
        reizēm / dažreiz / parasti / tikko / nupat / šodien / vakar / tagad / kopš / kopā / starp / pār / caur / bez
        problēmām / pa / priekš / dēļ / aiz / virs / zem / darba / darbu / darbā / strādāju / strādājam / strādā /
        strādāt / uzņēmumā / firma / firmā / birojs / birojā / skola / skolā / universitāte / projekts / projektu /
        projekta / projektā / projekti / tēma / tēmu / joma / jomā / jomu / nozare / nozarē / pētījums / pētījumi /
        grāmata / grāmatu / grāmatas / mūzika / mūziku / dārzs / dārzu / māja / mājās / ģimene / ģimenei / ģimeni /
        bērni / bērniem / vīrs / meita / dēls / brālis / māsa / vecāki / māte / tēvs / kolēģis / kolēģi / kolēģe /
        draugi / draugu / draudzene / paziņa / kaimiņš / cilvēks / cilvēku / cilvēki / cilvēkiem / klients / klienti
        / speciālists / speciālistu / eksperts / partneris / pilsēta / pilsētā / rīga / rīgā / liepājā / daugavpilī
        / valmierā / latvija / latvijā / valsts / pasaule / laika / laiku / laikā / saule / lietus / ziema / vasara
        / pavasaris / rudens / dienas / nedēļas / mēneši / stunda / rīts / vakars / brīvdienas / svētdiena /
        pirmdiena / otrdiena / trešdiena / ceturtdiena / piektdiena / sestdiena / e-pasts / e-pastu / epasts /
        epastu / pastu / vēstule / vēstuli / vēstules / ziņa / ziņu / ziņas / adrese / adresi / adreses / telefons /
        telefonu / numurs / jautājums / jautājumu / atbilde / atbildi / saruna / sarunu / kafija / kafiju / tēja /
        alus / pusdienas / pazīšanās / sadarbība / sadarbību / sadarbībai / palīdzība / palīdzību / palīdzēt / ideja
        / ideju / plāns / plāni / lieta / lietas / lietu / puse / puses / stāsts / pieredze / pieredzi / zināšanas /
        meklēju / meklējam / meklē / vajadzīgs / vajag cilvēku / daru / dara / darām / darīt / interesēju /
        interesējas / patīk / zinu / zina / pazīstu / pazīst / rakstu / raksta / rakstīja / rakstīju / lasu / lasīju
        / izlasīju / izlasīju jūsu vēstuli / dzirdēju / dzirdēts / esmu dzirdējis / esmu dzirdējusi / stāstīja /
        runāja / dzīvoju / dzīvo / braucu / brauc / būšu / būsim / būs / biju / bijām / bijis / bijusi / esam / ir
        bijis / man ir / varu / varēs / iedot / dot / satikties / apmainīties / sveicieni / bučas / veselību / laimi
        / padomāji / padomājāt / atcerējies / atcerējāties / par mani / par viņu / pakalpojums / serviss / lieliska
        / lielisks / iniciatīva / iespēja / iespēju / svešiem / sveši / pensijā / lai viņam būtu / lai viņam / ceru
        ka / lasīt / beidzot / turklāt / starp citu / proti / jo īpaši / savukārt / arī es / arī mēs / nodošanai /
        nodošanu / datu / dati / datus / personas / personām / trešajām / nododat / nodot / tālāk / nolūkam / mērķim
        / rūpes / rūpju / bitēm / bites / velosipēds / sports / ceļojumi / suns / kaķis / auto / foto / filma /
        spēlēju / dziedu / mācu / māca / mācos / studēju / skolotājs / ārsts / inženieris / mākslinieks / hobijs /
        lieliska iespēja / uzticos / ieteica / minēja / sūtu / abi / tava / līst / snieg / vecs / veca / spēka /
        apsveicu / jūtu / labums / jēga / tādu cilvēku / līdzīgu / prom / novērtēju / cienu / pašlaik / šobrīd arī /
        kopīga / lauciņš / kontaktu / kontakti / kontaktus / pazīšanos / paziņas / jaunas / kalniņš / personiski /
        maz laika / man liekas / par ko (runāt|parunāt) / ir par ko / būs par ko / līdzīgs / līdzīga / pašam / pašai
        / cēsīs / kādreiz / atkārtot / minimumam / samazināt / profesiju / mainīju / atcerēšanos / brīdi / brīdis /
        lietainās / saulainās / galvenokārt / taču jau / visbeidzot / turklāt arī / izņemot / pastāstīšu / pastāstīt
        / parādīšu / pajautāt par / visu nedēļu / noder / noderēs / gadiem / pietrūkst / biedra / labi pazīst / ar
        atbildi / rēķināties / savs loks / pārvācos
    """,
    "acquainted": "(|bet |jā )mēs (jau )?pazīstam ... / mēs jau (esam pazīstami|pazīstam) ...",
    "who": "kas (jūs esat|tu esi|tas ir|jūs)",
    "turns": """
        atteikt / teikt / palaist / atteikties / palaist / noraidīt / atsakos / liegt / nožēlot / palaistu /
        izslēdzu
    """,
    "until": """
        pēc (atgriešanās|atvaļinājuma|svētkiem|brīvdienām|vasaras|nedēļas|mēneša|ziemassvētkiem|tam kad|lieldienām)
        / pirms (svētkiem|ziemassvētkiem) / līdz (svētkiem|mēneša|gada|nedēļas|vasarai|rudenim|tam) / kad
        atgriezīšos / tiklīdz / tikai pēc / nākamnedēļ / nākammēnes / nākamgad
    """,
    "and": """
        un / tāpēc / tādēļ / tāpēc arī / un tāpēc / jo / tātad / tādēļ arī
    """,
}

LITHUANIAN = {
    "macros": """
        him = jam|jai|jiems|bobui|ponui bobui|tam žmogui|šiam žmogui|ponui|kitai pusei|anai|suinteresuotam asmeniui
        / mine = mano|savo|mūsų|šį|tą / sort = asmeninį|privatų|darbinį|darbo|naują|kitą|elektroninį|namų|antrą /
        thing = adresą|adresas|el paštą|el. paštą|el.paštą|e paštą|e. paštą|elektroninį paštą|el. pašto adresą|el
        pašto adresą|elektroninio pašto adresą|el. pašto adresas|elektroninio pašto adresas|meilą|mailą|e-mailą|
        emailą|imeilą|kontaktą|kontaktus|kontaktai|kontaktinius duomenis|kontaktinę informaciją|duomenis|numerį|
        telefoną|telefono numerį|vizitinę|paštą|adresiuką / mything = @mine@ (|@sort@ )@thing@|@sort@ @mine@ @thing@
        / adv = drąsiai|žinoma|mielai|prašau|ramiai|tikrai|būtinai|tada|taigi|be baimės|be problemų|na|taip pat|tik|
        iškart|toliau|su malonumu|aišku|nedvejodami|taip|ok|gerai|tiesiog|savaime aišku|prašom|laisvai / giveimp =
        duokite|duokit|duok|duodi|perduokite|perduokit|perduok|siųskite|siųskit|siųsk|nusiųskite|nusiųskit|nusiųsk|
        persiųskite|persiųsk|pateikite|pateik|išsiųskite|pasakykite|pasakyk|atiduokite|atiduok|numeskite|numesk|
        įduokite|duokie / giveinf = duoti|perduoti|siųsti|nusiųsti|persiųsti|pateikti|atskleisti|pasakyti|suteikti|
        išsiųsti|atiduoti|perduoti toliau|numesti / mayyou = galite|gali|galit|leidžiu|leidžiu jums|leidžiame|
        galima|jūs galite|tu gali|aš leidžiu / write = rašo|parašo|skambina|paskambina|susisiekia|susisiekia su
        manimi|kreipiasi|atsiliepia|man parašo|rašo drąsiai|susisieks|parašys|kreipiasi į mane / writeinf = rašyti|
        parašyti|skambinti|paskambinti|susisiekti|susisiekti su manimi|su manimi susisiekti|kreiptis|kreiptis į
        mane|atsiliepti / whenever = man|drąsiai|ramiai|bet kada|kada nori|kada tik nori|kada norės|kada jam patogu|
        kai nori|kai norės|tiesiogiai|iškart|iš karto|el. paštu|el paštu|laišku|elektroniniu paštu|šiuo adresu|mano
        adresu|mielai|prašau|kad ir dabar|su manimi|laisvai / linkus = supažindinkite mus|supažindink mus|sujunkite
        mus|sujunk mus|suveskite mus|suvesk mus|sukontaktuokite mus|(galite|gali) mus (|@adv@ )(supažindinti|
        sujungti|suvesti)|(galite|gali) (supažindinti|suvesti|sujungti) mus / obj = (tokia|tokios|ši|šita|nauja|
        naujos|tokie|tokių|ta) (pažintis|pažintys|pažinčių|pokalbis|pasiūlymas|pasiūlymai|dalykai|dalykų|
        susitikimas|tema)|(tame|tokiame|čia) (|reikale)|su juo|su bobu|su šiuo žmogumi|su tuo|to|šito|tam|apie tai|
        naujų pažinčių|naujų pažįstamų|naujų kontaktų|tokių dalykų|tokių pažinčių|nieko tokio|jokių kontaktų|jokių
        pažinčių|tokio kontakto|jo|bobo|kontaktų|į tai|tokiuose dalykuose / given = perduotas|perduodamas|perduoti|
        pateiktas|nusiųstas|persiųstas|atskleistas|duotas|duodamas|suteiktas|perduota|perduodate|perduotumėte|
        duotumėte|duodate|persiųstumėte|gautų|pateiktumėte|supažindintumėte|supažindintų
    """,
    "yes": """
        taip (|taip|prašau|ačiū|mielai|žinoma|tikrai|su malonumu|sutinku|labai mielai|norėčiau|noriu|būtinai|dėkui)
        / aha / žinoma / žinoma taip / žinoma kad taip / aišku / aišku kad taip / be abejo / be abejonės / tikrai /
        tikrai taip / būtinai / absoliučiai / sutinku / aš sutinku / priimu / gerai / gerai sutinku / ok / okei /
        tinka / man tinka / puiku sutinku / pirmyn / (|taip )(supažindinkite|supažindink) (mus|mane) (|prašau) /
        jokių problemų mielai / neprieštarauju / neturiu nieko prieš / esu už / aš už / (|taip |prašau |žinoma |
        gerai |ok |mielai |sutinku |kodėl gi ne |būtinai )(supažindinkite mus|supažindink mus|sujunkite mus|duokite
        jam mano (adresą|el paštą|kontaktą)|duok jam mano (adresą|el paštą)|galite duoti jam mano (adresą|el paštą)|
        gali duoti jam mano (adresą|el paštą)|pirmyn|tegul rašo|jis gali man parašyti) (|prašau|ačiū) / (duodu|
        patvirtinu) (|savo )sutikimą / (neturiu|nieko neturiu) (nieko prieš|prieš|prieštaravimų) (|supažindinkite
        mus) / (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@giveimp@ (|@adv@ )(|@him@ )(|@adv@ )@mything@ (|@him@) ... / (|
        @adv@ )(|@adv@ )(|@him@ )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@giveinf@ (|@adv@ )(|@him@ )(|@adv@
        )@mything@ (|@him@) ... / (|@adv@ )(|@adv@ )(|@him@ )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )@mything@
        (|@adv@ )(|@him@ )(|@adv@ )@giveinf@ ... / (|@adv@ )@mything@ (|@adv@ )(|@him@ )(|@adv@ )(@mayyou@ (|@adv@
        )(|@him@ )(|@adv@ )@giveinf@|@giveimp@) (|@him@) (|@adv@) / (|@adv@ )(|@adv@ )@giveimp@ (|@adv@ )@him@ (|jį|
        tai|juos) (|@adv@) / (|@adv@ )(|@adv@ )(galite|gali|galit|leidžiu|galima|jūs galite) (|@adv@ )(|@him@ )(|jį
        |tai |juos )(|@adv@ )@giveinf@ (|jį|tai|@him@) (|@adv@) / (|@adv@ )(galite|gali|galit|leidžiu) (|@adv@
        )(@giveinf@ @him@|@him@ @giveinf@) (adresą|el paštą|el. paštą|kontaktus|meilą|jį|tai|kontaktą) / (|@adv@
        )(galite|gali|galit|leidžiu) (|@adv@ )@him@ (adresą|el paštą|el. paštą|kontaktus|meilą|kontaktą) @giveinf@ /
        (|šiuo |aš |taip |mielai |žinoma |visiškai )(sutinku|duodu sutikimą|duodu savo sutikimą|leidžiu|patvirtinu
        sutikimą|neprieštarauju|neprieštaraujame|sutinkame)(|,) kad (|jūs |@mything@ |mano |jis |jam |būčiau )(|
        @mything@ )(|būtų |bus |jam )(@given@|su juo |parašytų|susisiektų|rašytų|naudotų) ... / (|šiuo |aš |taip |
        mielai |žinoma )(sutinku|duodu sutikimą|duodu savo sutikimą|suteikiu sutikimą|duodu leidimą|leidžiu) (|dėl |
        su |į )(|@mything@ |mano |savo )(|el. pašto |el pašto |elektroninio pašto |asmens )(|adreso |kontaktų |
        duomenų |pašto )(perduoti|perdavimo|perdavimu|perdavimui|pateikti|pateikimo|pateikimu|atskleisti|nusiųsti|
        duoti|persiųsti|persiuntimo|susipažinti|susitikti|pabendrauti|supažindinimo|supažindinimu|su juo
        susipažinti|bendrauti) ... / (|jūs |iš manęs )(turite|turi|duodu|duodu jums) (|mano |visišką |pilną
        )(sutikimą|leidimą|palaiminimą|žalią šviesą) (|tam|perduoti adresą|iš manęs) / (|@adv@ )(|@adv@ )(tegul|
        tegu|lai|te|tegul tik) (|jis |bobas |ponas bobas |ji )(|@whenever@ )(|@whenever@ )@write@ (|@whenever@) (|
        @whenever@) (|ar @write@|arba @write@) / (|@adv@ )(|jis |bobas |ji |ponas bobas )(|@whenever@ )gali (|
        @whenever@ )(|@whenever@ )@writeinf@ (|@whenever@) (|@whenever@) / (|@adv@ )(pasakykite|pasakyk|perduokite|
        perduok|praneškite|pranešk) (|@him@)(|,) (tegul|tegu|kad|lai|kad gali|kad jis gali|kad galėtų) (|jis )(|
        @whenever@ )(|@whenever@ )(@write@|@writeinf@|parašytų|rašytų|paskambintų|skambintų|susisiektų) (|
        @whenever@) (|ar @write@|arba @write@|arba @writeinf@) (|@whenever@) / (|@adv@ )(|@adv@ )@linkus@ (|prašau|
        ačiū) / (|aš |iš mano pusės |man |asmeniškai )(neturiu|nematau|nėra|neturiu jokių|nėra jokių|nematau jokių)
        (|jokių |jokio |nieko |aš |visiškai )(prieštaravimų|prieštaravimo|kliūčių|kliūties|nieko prieš|priekaištų|
        pretenzijų|prieš) (|tam|dėl to|iš mano pusės|kad ...|perduoti ...|nieko) / (iš mano pusės |iš manęs |dėl
        manęs |kaip man |mano akimis |man )(|viskas |tai )(gerai|ok|tinka|tvarkoj|tvarkoje|žalia šviesa|sutinku|
        taip|žinoma|pirmyn|puikiai tinka|viskas ok|viskas gerai|drąsiai) (|prašau|ačiū) / (|mano )atsakymas (yra|
        toks|)(|:|-|,) (taip|tikrai taip|žinoma taip|sutinku|teigiamas) / (|aš |taip |na |mielai |žinoma
        )(dalyvauju|dalyvausiu|esu už|aš už|tik už|aš tik už|priimu|priimu pasiūlymą|priimu kvietimą|galite manimi
        pasikliauti|galite mane įskaityti|įskaitykite mane|įtraukite mane|skaičiuokite ir mane|esu pasiruošęs|esu
        pasiruošusi|pasiruošęs|esu atviras|esu atvira|esu atviras kontaktui|esu atvira kontaktui|esu atviras
        pažinčiai|esu atvira pažinčiai|prisijungiu|sutarta|sutarėm|susitarta|tebūnie|tebūnie taip|darom|darom taip|
        varom tada|veikite|veik|darykite taip|daryk taip|pritariu|pritariu idėjai|leidžiu|palaikau idėją) (|prašau|
        ačiū|mielai) / drąsiai / taip drąsiai / žinoma drąsiai / drąsiai galite / drąsiai gali / galite / na žinoma
        / na žinoma kad taip / na aišku / na taip žinoma / na gerai / na gerai tegul / gerai tebūnie / jo aišku / jo
        žinoma / aha žinoma / aha gerai / tikrai kad taip / vienareikšmiškai / vienareikšmiškai taip / visiškai
        sutinku / šimtu procentų / šimtaprocentinis taip / savaime suprantama / savaime aišku / dėl manęs galite /
        su didžiausiu malonumu / davai / ok gerai / ok drąsiai / ok siųskit / gerai siųskite / taip gerai / taip ok
        / taip galite / taip gali / galit / tegul turi / tegul gauna / tegul jau rašo / jokių prieštaravimų / jokių
        prieštaravimų neturiu / prieštaravimų neturiu / prieštaravimų nėra / nieko prieš / nieko prieš neturiu / aš
        nieko prieš / visai nieko prieš / neprieštarauju / aš neprieštarauju / neprieštaraujame / mielai sutinku /
        su džiaugsmu sutinku / kodėl gi ne sutinku / du kartus taip / dar kaip / be jokios abejonės / prašom /
        galima / žinoma galima / taip galima / (|na |taip )(žinoma|aišku|savaime suprantama|tikrai)(|,) kad taip /
        (|na |taip )(žinoma|aišku|tikrai|suprantama|savaime aišku)(|,) kad (taip|galite|gali|sutinku|mielai|tegul
        rašo|noriu|galima) / (|na |o )(kodėl) (|gi |gi jau |ne )(ne|ne mielai|ne sutinku) (mielai|sutinku|žinoma) /
        pabandykime / pabandom / (|gerai |na |na gerai |taip )(pabandykime|pabandom|galime pabandyti|galima
        pabandyti|tebūnie|einam|pradedam|pirmyn) / taip ramiai / ramiai / ramiai galite / ramiai gali / prisidedu /
        palaikau / palaikau idėją / tikrai esu už / aš tikrai už / esu tikrai už / vienareikšmiškai už / visomis
        keturiomis už / abiem rankom už / abiem rankomis už / (|@adv@ )(tegul|tegu|lai) (|jis |bobas )(turi|gauna|
        pasiima|žino) (|@mything@) / (|@adv@ )(patvirtinu|patvirtinu taip pat)(|,) kad (|jūs |jam |@mything@ )(|jam
        )(galite|gali|sutinku|galima) (|jam )(|@mything@ )(|jam )(|@giveinf@) ... / (|@adv@ )(parašykite|parašyk|
        rašykite|pasakykite|pasakyk|praneškite|duokite žinią|duok žinią) (|@him@)(|,) (kad gali|kad jis gali|kad
        galima|tegul|kad laukiu|kad sutinku) (|@whenever@ )(|@whenever@ )(|@write@|@writeinf@|jo laiško|laiško|
        žinutės) (|@whenever@) (|@whenever@) / (|@adv@ )(adresą|el. paštą|el paštą|kontaktus|kontaktą) (|@adv@
        )(galite|gali|galima|galit) (|jam |bobui |drąsiai )(perduoti|duoti|siųsti|nusiųsti) (|toliau|jam|bobui) / (|
        savo |mano )(adresą|el. paštą|el paštą|kontaktą) (|šiam tikslui |tam |jam )(mielai|drąsiai|su malonumu)
        (duodu|duosiu|suteikiu|leidžiu perduoti|perduosiu) / (|iš manęs |iš mano pusės |mano )(žalia šviesa|žalią
        šviesą duodu) / (duodu|uždegu) (|jums |tam )žalią šviesą / (|@adv@ )(perduokite|perduok|duokite|duok|
        persiųskite|persiųsk|nusiųskite|nusiųsk) (prašau|toliau|drąsiai|ramiai|toliau prašau) / (|@adv@
        )(pasakykite|pasakyk|praneškite|galite pasakyti|gali pasakyti) (|@him@)(|,) (kur|kaip) (|mane |su manimi
        )(rasti|surasti|pasiekti|susisiekti|galima rasti|ieškoti|gauti) (|mane|su manimi) / taip ir dar kartą taip /
        taip taip taip / triskart taip / šimtą kartų taip / taip prašom / prašom drąsiai / (siųsk|siųskite|atsiųsk|
        atsiųskite|duokite|nukreipk|nukreipkite) jį (|drąsiai )(pas mane|čia|pas mus) / (iš mano pusės|iš manęs) (|
        yra )(visiškas|pilnas|besąlygiškas) (pritarimas|sutikimas|palaikymas) / (visiškas|pilnas) (pritarimas|
        sutikimas) / (su dėkingumu|dėkingai|mielai|su malonumu|su džiaugsmu) (priimu|sutinku|duodu sutikimą|leidžiu|
        priimsiu) (|pasiūlymą|kvietimą|pažintį|tai) / (|aš )(neturėčiau|neturėsiu) (nieko prieš|prieštaravimų|jokių
        prieštaravimų) (|tam) / nematau (|jokių |jokios )(kliūčių|kliūties|priežasties kodėl ne|prieštaravimų) (|
        susipažinti|su juo susipažinti|perduoti ...|tam|tam ...) / (jis |bobas |)gali (|drąsiai |man )(man |
        )(parašyti|rašyti|paskambinti|skambinti|susisiekti)(|,) (kai (turės|bus|ras) (|laisvo )(laiko|laisvo laiko|
        minutę|minutėlę)|kada turės laiko) / (tai )(tinka|pravers|labai tinka) / labai tinka / tegul ateina / tegul
        tik rašo / ok (tinka|gerai|galima|drąsiai) / (savo |)(sutikimą|leidimą) (|jums |tam |šiuo )(duodu|suteikiu|
        patvirtinu) / (sutikimas|leidimas) (yra|duotas|suteiktas) / (|aš )(neturiu nieko|nieko neturiu|nieko)
        prieš(|,) kad (|bobas |jis |jam |mano )(gautų|gaus|būtų|turėtų|perduotumėte|duotumėte) ... / (|@adv@ )(gali|
        galite) (jam |)(pasakyti|parašyti|pranešti) (|jam|bobui)(|,) (kad|tegul|kad gali) (|jis )(|@whenever@
        )(@write@|@writeinf@|parašytų|rašytų|paskambintų|susisiektų|skambintų) (|@whenever@) / (|@adv@ )(duokite|
        duok|perduokite|perduok|nusiųskite|nusiųsk|siųskite) (|prašau )@him@ (|prašau )(adresą|el. paštą|el paštą|
        kontaktą|numerį|kontaktus|meilą)
    """,
    "fond": """
        (|labai |su |su dideliu )(mielai|malonumu|džiaugsmu) ... / (|aš |labai |mielai )(norėčiau|noriu) (|labai |su
        juo |su ja |jį )(susitikti|susipažinti|pakalbėti|pažinti|pabendrauti|susisiekti|pasikalbėti) ... / (|aš |
        labai )(džiaugčiausi|mielai) (|labai |su juo |su ja |jį )(|susitikti|susipažinti|susipažinčiau|pakalbėti|
        pažinti) ... / (|tai )(būtų|skamba) (|labai )(puiku|gerai|puikiai|nuostabu|šaunu) / (esu |)(suinteresuotas|
        suinteresuota) / mane domina / būtų malonu / būtų labai malonu / man būtų malonu / (|aš |labai |taip |su |
        žinoma |tikrai |būčiau |būsiu )(|labai |dideliu |didžiausiu )(mielai|malonumu|džiaugsmu|džiaugsiuosi|
        džiaugčiausi|džiaugiuosi|dėkingas|dėkinga|laimingas|laiminga) (|su juo |su bobu |jį |su ponu bobu |galimybe
        |galėdamas |galėdama |už |ja |proga )(|susipažinti|susipažinsiu|susipažinčiau|susipažinęs|susipažinusi|
        pažinti|pažinęs|susitikti|susitiksiu|susitikčiau|pasikalbėti|pasikalbėsiu|pasikalbėčiau|pakalbėti|
        pakalbėsiu|pabendrauti|pabendrausiu|pabendraučiau|susisieksiu|susirašysiu|padėsiu|padėti|parašysiu|
        atsakysiu|išgirsti|sužinoti|pažintį|kontaktą|jo laišką|gavęs jo laišką|pasidalinti|pasidalinsiu|papasakosiu|
        išklausysiu|paplepėsiu|prisijungsiu|priimsiu|pažintimi|perduosiu) ... / (|taip |aš |jau |nekantriai |mielai
        |labai |su nekantrumu )(laukiu|lauksiu|lauksime|laukiame) (|nekantriai |jau |mielai |su nekantrumu )(|jo |
        bobo |pono bobo |jūsų )(laiško|žinutės|žinios|el laiško|el. laiško|skambučio|žinių|kontakto|susitikimo|
        pažinties|laiškų|meilo) (|iš jo|nuo jo|nuo bobo|iš bobo|nekantriai|su nekantrumu) / (|man |tai |man tai
        )(būtų|bus) (|man |labai |didelis |tikrai |būtų )(malonu|smagu|garbė|didelis malonumas|malonumas|įdomu|
        puiku|džiugu|didelė garbė) (|susipažinti|susitikti|jį pažinti|su juo susipažinti|pakalbėti|pabendrauti|
        pažinti|su juo pabendrauti|su juo pasikalbėti) / mane (tai |labai |tai labai |tikrai )domina / (noriu|
        norėčiau|labai norėčiau|labai noriu|aš noriu|aš norėčiau) (|labai )(su juo |jį |su bobu |su ponu bobu |
        )(susipažinti|pažinti|susitikti|pasikalbėti|pakalbėti|susisiekti|pabendrauti) ... / (|labai |aš )(būsiu|
        būčiau|aš būsiu|aš būčiau) (|labai |tik |nuoširdžiai )(laimingas|laiminga|dėkingas|dėkinga|patenkintas|
        patenkinta|pagerbtas) (|už tai|už galimybę|už kontaktą) / (seniai|jau seniai|visada) (|jau )(norėjau|
        svajojau) (|su juo |jį |su tokiu žmogumi )(susipažinti|pasikalbėti|sutikti|pabendrauti) ... / (man|tai man)
        (bus|būtų|yra) (|didelė |tikras |didelis )(garbė|malonumas|džiaugsmas) (|su juo susipažinti|susipažinti|jį
        sutikti) / (|jau |nekantriai |mielai |su džiaugsmu )(laukiu|lauksiu|lauksime) (jo|bobo|pono bobo) / visada
        (mielai|su malonumu) (susipažįstu|bendrauju|susipažinsiu|pažįstu) (|su )(naujais|įdomiais|nauju) (žmonėmis|
        žmogumi)
    """,
    "warm": """
        (|skamba |labai )(įdomiai|įdomu) / puiku / super / šaunu / gera mintis / jokių problemų / nėra problemų /
        nieko tokio / kodėl gi ne / kodėl ne / puiki mintis / puiki idėja / gera idėja / šauni mintis / nuostabi
        idėja / super idėja / man tai netrukdo / man netrukdo / tai man netrukdo / netrukdo / tai netrukdo / man
        netrukdytų
    """,
    "no": """
        ne (|ne|ačiū|dėkui|nenoriu|prašau|deja|nedomina|labai ačiū|atsiprašau|nesutinku|neturiu laiko|man neįdomu|
        manęs nedomina|tai ne man|dėkoju) (|ačiū) / (|aš |manęs |deja |man |tai |manęs tai |deja aš |šiuo metu
        )(nenoriu|nenorėčiau|nedomina|tai nedomina|nesutinku|nesu suinteresuotas|nesu suinteresuota|neturiu laiko|
        neturiu intereso|neįdomu|nereikia|ne man|negaliu sutikti|nepageidauju|neturiu noro|nesidomiu) ... / niekada
        / jokiu būdu / nieku gyvu / (geriau|verčiau|deja|tikrai|ačiū bet|bijau kad|turbūt geriau|mieliau) ne (|ačiū)
        / (|turiu |deja turiu |deja |mandagiai |privalau )(atsisakyti|atsisakau|atmetu|atmesti) ... / palikite mane
        ramybėje / tai ne man / ne man / deja negaliu / deja nebegaliu / negaliu deja / (prašau |)(neduokite|
        neperduokite|neatskleiskite|nesupažindinkite) ... / (aš |)(neieškau|neplanuoju|nesidomiu|neturiu laiko|
        neturiu noro|nenoriu|nepageidauju) ... / (ačiū|dėkoju|dėkoju už pasiūlymą|ačiū už pasiūlymą)(|,) (bet|
        tačiau) (ne|atsisakysiu|atsisakau|nenoriu|nedomina|turiu atsisakyti|neturiu laiko|verčiau ne) ... / ne(|,)
        (ačiū|nereikia|nėra poreikio|nenoriu) / (|aš |prašau |prašyčiau |labai prašau |geriau |tikrai |jokiu būdu |
        verčiau )(|@him@ |niekam |jo |@mything@ |mano |niekam kitam )(|prašau |geriau |adreso |kontaktų |el pašto |
        el. pašto )(neduokite|neduokit|neduok|neperduokite|neperduokit|neperduok|neatskleiskite|neatskleisk|
        nesiųskite|nesiųsk|nepersiųskite|nepateikite|nesupažindinkite|nesupažindink|neplatinkite|nesakykite|
        nedalinkite|nesidalinkite|nesidalink|neperdavinėkite|nedalykite|nesuveskite) (|@him@|niekam|kitiems|
        svetimiems|trečiosioms|toliau|mano|mūsų|mūs|jo) (|adreso|kontaktų|el pašto|šalims|toliau) ... / (|aš |savo |
        mano |iš principo |paprastai |niekada |nepažįstamiems |svetimiems |niekam |žmonėms )(|savo |mano )(|adreso |
        el pašto |el. pašto |kontaktų |duomenų |meilo )(|svetimiems |nepažįstamiems |niekam |iš principo )(|žmonėms
        |asmenims )(|savo |niekada )(|adreso |kontaktų |duomenų )(neduodu|neatskleidžiu|neperduodu|nedalinu|
        nesidalinu|neplatinu|neduosiu|nenoriu duoti|nenorėčiau duoti|nenoriu atskleisti|nenorėčiau atskleisti|
        nenoriu dalintis|nenorėčiau dalintis|nesiruošiu duoti|nelinkęs dalintis|nelinkusi dalintis) (|niekam|savo|
        svetimiems|žmonėms|nepažįstamiems|kurių nepažįstu) ... / (|aš |geriau |verčiau |noriu |norėčiau |vis dėlto
        )(|geriau |verčiau )(savo|mano|jį|tai) (|@sort@ )(|@thing@ )(|geriau |verčiau )(pasilikti|pasilieku|
        pasiliksiu|pasilikčiau|laikyti|išlaikyti|išsaugoti|laikysiu|saugoti) (|sau|privatų|paslaptyje|tik sau|
        privačiai) / (|aš |geriau |verčiau )(noriu|norėčiau|verčiau|geriau) (pasilikti|pasilikčiau|likti|išlaikyti|
        išsaugoti) (|savo )(|@thing@ )(sau|privatų|privatumą|anonimas|anonimiškas|anonimiška|nuošalyje) (|savo
        @thing@) / @mine@ @thing@ (|tegul |tegu )(lieka|pasilieka|liks) (pas mane|privatus|tarp mūsų|tik man|pas
        jus|sau) / (|prašau )(laikykite|laikyk|pasilikite|palikite) (|@mything@ |jį )(|tik )(sau|paslaptyje|
        konfidencialiai|pas save) (|@mything@) / (|tai |čia |šita sritis |deja tai |deja |tai jau |ši sritis )(|jau
        |deja |visai |tikrai )(ne|nėra) (|visai |mano |man |tikrai )(|mano )(man|mano sritis|mano srities|sritis|
        mano tema|tema|mano reikalas|reikalas|mano kompetencija|kompetencija|mano profilis|mano daržas|mano arbatos
        puodelis|mano stilius|mano dalykas|dalykas|mano skonio|mano kryptis|mano specialybė|man skirta|man tinkama|
        man aktualu|mano pasaulis) / (|aš |tuo |tokiais dalykais |jau |su tuo |deja )(|jau |seniai |tuo
        )(nebeužsiimu|neužsiimu|nebedirbu|nedirbu|nesidomiu|nebesidomiu) (|jau |su )(|tuo|tokiais dalykais|šioje
        srityje|šia tema|tokiais|šituo) / (|aš |deja |čia |jam |bijau kad |tikrai )(|deja |jam |čia |niekuo
        )(negalėčiau|negalėsiu|negaliu|nesugebėsiu|nepajėgsiu) (|jam |čia |niekuo |deja |jums |tuo )(padėti|
        pasitarnauti|būti naudingas|būti naudinga|pagelbėti|nieko pasiūlyti|patarti|pasiūlyti) ... / (|aš |deja |
        bijau kad )(ne|nesu|aš ne|aš nesu) (|tas |ta |visai )(tas žmogus|ta žmogus|žmogus|tinkamas žmogus|tinkamas
        asmuo|tinkamas|tinkama|ta kurios reikia|kurio reikia) (|tam|šiam|jam) / (|aš |tik |aš tik )(|tik )(gaiščiau|
        gaišinčiau|eikvočiau|švaistyčiau|sugaiščiau|gaišiu) (|tik |veltui )(jo|savo|jūsų|bobo) laiką / (gaila|
        neverta|nėra ko) (|gaišti |švaistyti )(jo|mano|jūsų) (laiko|laiką) / (|aš |šį kartą |šįkart |tai |verčiau |
        geriau |deja |šito |šio pasiūlymo |šia galimybe |pasiūlymo |pasiūlymu |turbūt |šią galimybę |aš šito )(|aš |
        šį kartą |šįkart |to |geriau |turbūt )(praleisiu|praleidžiu|atsisakysiu|atsisakau|atsisakome|atsisakyčiau|
        atmetu|atmesiu|nepasinaudosiu|nesinaudosiu|nepriimsiu|nepriimu|liksiu nuošalyje|liksiu nuošaly|susilaikysiu|
        nedalyvausiu|nedalyvauju|pasuoju|pasuosiu|susilaikau) (|šį kartą|šįkart|ačiū|deja|to|pasiūlymo|šios
        galimybės|pasiūlymu|šia galimybe|šito|juo|šios pažinties) / (|geriau |verčiau |tada )(palikime|palikite|
        palik|palikim|paliekam) (|tai |šitą |viską |jį |mane )(ramybėje|kaip yra|taip kaip yra|ramybėj|be manęs|
        nuošaly|tai ramybėje) (|tai) / (|man |jau |man jau |kontaktų man |kontaktų |pažįstamų |draugų |aš )(|
        kontaktų |pažįstamų |laiškų |draugų |pažinčių |jau |turiu |ir taip )(|man |jau |turiu |ir taip )(užtenka|
        pakanka|pakankamai|gana|per akis|daugiau nei pakankamai|užtektinai|per daug) (|kontaktų|pažįstamų|laiškų|
        draugų|pažinčių) (|jau|ir taip|turiu) / (|man |tai |to |tai man |man to |aš )(nėra|nereikia|nematau|
        nejaučiu|neturiu) (|tam |tokio |jokio |jokios |man |tame )(poreikio|reikalo|būtinybės|prasmės|susidomėjimo|
        intereso|noro|tikslo|jėgų|nuotaikos) (|man|iš mano pusės|tam|su juo ...|susipažinti ...|ačiū) / (|tai |man |
        to |man to |man tai |tai man )(nereikia|nebūtina|nereikalinga|nereikalingas|nebereikia|nereikės|netinka|
        nesinori|nenoriu|neįdomu|neaktualu|nepatinka|nereikėtų) (|man|ačiū|to|tai|šito|dabar) ... / (|aš |bobą |jo |
        su juo |su bobu |šio žmogaus )(nenoriu|nenorėčiau|nepageidauju|neturiu noro|nesiruošiu|neketinu|neplanuoju|
        nesirengiu) (|su juo |su bobu |kad |jokio |susipažinti|įsitraukti|bendrauti|susisiekti|susitikti|būti|
        dalintis|naujų|nieko) ... / (|mano )atsakymas (yra|toks|bus|)(|:|-|,) (ne|deja ne|tikrai ne|neigiamas) / (|
        aš |tam |kategoriškai |su tuo |deja )(nesutinku|neduodu sutikimo|neduodu leidimo|neleidžiu|draudžiu|
        prieštarauju|esu prieš|esu kategoriškai prieš|sutikimo neduodu|nepritariu|nesu linkęs|nesu linkusi) ... /
        (jausčiausi|jaučiuosi|man būtų|tai man būtų|būtų|man) (nepatogiai|nejaukiai|nepatogu|nejauku|nemalonu) (|dėl
        to|su tuo) / ne ne / nea / jokiais būdais / nė už ką / niekada gyvenime / tik jau ne / na ne / oi ne /
        geriau ne / verčiau ne / geriau nereikia / ne nereikia / nereikia / ne didelis ačiū / deja ne / ne deja /
        atsisakau / aš prieš / esu prieš / be manęs / manęs neskaičiuokite / manimi nesikliaukite / mane praleiskite
        / manęs neįtraukite / neįtraukite manęs / be mano sutikimo / neįmanoma / apie tai negali būti nė kalbos /
        negali būti nė kalbos / nė kalbos / pamirškite / pamirškite tai / pamirškite apie tai / nieko nebus / nieko
        iš to nebus / iš to nieko nebus / nieko neišeis / nedomina / manęs nedomina / manęs tokie dalykai nedomina /
        manęs nauji kontaktai nedomina / naujų kontaktų neieškau / naujų pažinčių neieškau / kontaktų neieškau /
        pažinčių neieškau / neieškau / (|aš )(nesutinku|nenoriu|nenorėčiau|nepageidauju)(|,) kad ... / (|aš |deja |
        ačiū bet |dabar |šiuo metu |daugiau )(|@obj@ )(|aš |nebe |šiuo metu |deja |daugiau )(nenoriu|nebenoriu|
        neieškau|nebeieškau|nenorėčiau|nereikia|nebereikia|neturiu noro|neturiu laiko|neturiu jėgų|neplanuoju|
        nepalaikau|nepradėsiu|netęsiu|nedalyvausiu|nesivelsiu|neisiu|nesileisiu|man nereikia|nesidomiu|nesiimsiu|
        nesirengiu) ... / (|mano |savo )(adreso|el. pašto|el pašto|el. pašto adreso|kontakto|kontaktų|telefono|
        numerio|duomenų|adresą|kontaktus) (|prašau |jam |niekam |jokiu būdu |geriau )(|niekam |jam |toliau |prašau
        )(neduokite|neduok|neduokit|nepateikite|neatskleiskite|neatskleisk|neperduokite|neperduok|nesiųskite|
        nesiųsk|neplatinkite|neduoti|neatskleisti|neperduoti) ... / (|to |tokių dalykų )iš manęs (|prašau
        )(neprašykite|neprašyk|nesitikėkite|nelaukite|nelauk) / (|bet |geriau |tada |ačiū bet geriau )(palikime|
        palikim|paliekam|palikite|palik) (|geriau )(tai|šitą|viską|taip|kaip yra|tai kaip yra|šį reikalą) (|
        ramybėje|kaip yra) / (|prašau |prašyčiau )(laikykite|laikyk|pasilikite|saugokite) (|prašau )(|@mything@ |jį
        |adresą )(|tik |prašau )(pas save|sau|paslaptyje|konfidencialiai|savo reikmėms) / (|seniai |aš |jau seniai
        )(|aš |jau )(nebesu|nebedirbu|nesu|neveikiu) (|jau )(|šioje |toje )(srityje|šioje srityje|toje srityje|
        sferoje|profesijoje|rinkoje) (|jau) / iš manęs (|jam |ten )(nebus|nėra|nebūtų|jokios|naudos|mažai) (|jokios
        |didelės |jam )(naudos|naudos nebus|naudos jam|pagalbos|nebus) / (|manęs |prašau )(|į tai |ten |čia
        )(nevelkite|nevelk|neįtraukite|neįtrauk|nekiškite|nepainiokite|palikite|palik) (|manęs |mane )(į tai|
        ramybėje|nuošaly|nuošalyje|čia|ten|) / (|aš |deja )(|jam )(neturiu|neturėčiau|neturėsiu) (|jam |deja )(ko|
        nieko|kuo) (|jam )(pasiūlyti|padėti) (|jam) / (|aš )(|tam |tokiems dalykams )(esu|aš) (|tam |tokiems
        dalykams )(per|jau per|pernelyg) (senas|sena|pavargęs|pavargusi|tingus) (|tam|tokiems dalykams) / ne ne ne /
        ne ir viskas / ne ir taškas / ne ir dar kartą ne / tiesiog ne / tikrai ne / kategoriškai ne /
        vienareikšmiškai ne / žinoma ne / žinoma kad ne / aišku kad ne / nė velnio / nė už jokius pinigus / už
        jokius pinigus / nė už ką / niekaip ne / niekaip / geriau liksiu nuošalyje / geriau liksiu nuošaly / liksiu
        nuošalyje / saugau savo privatumą / vertinu savo privatumą / privatumas man svarbus / (|bet |deja )(turiu|
        tenka|teks|privalau|turėsiu) (|jo |to |šio pasiūlymo |pasiūlymo |jį |mandagiai )(atsisakyti|atmesti) (|jo|
        to|pasiūlymo) / (draudžiu|neleidžiu) (|jums |niekam )(duoti|perduoti|atskleisti|pateikti) ... / (|jūs |tu
        )(negalite|negali) (|@him@ |niekam )(@giveinf@ (|@him@ )(mano|savo) (adreso|el. pašto|el pašto|kontaktų|
        numerio|telefono|@thing@)|(mano|savo) (adreso|el. pašto|kontaktų) @giveinf@) / (|aš |man |manęs |deja )(|
        @obj@ )(|manęs |man |jau |manęs jau |man jau |aš )(nedomina|nebedomina|nereikia|netraukia|nesvarbi|nesvarbu|
        nesvarbus|nereikalinga|neaktuali|nedalyvausiu|nedalyvauju|nesidomiu|nežavi|neįdomi|neįdomu|neįdomus|netinka)
        (|manęs|man) ... / (|bet )(nusprendžiau|apsisprendžiau|esu nusprendęs|esu nusprendusi)(|,) (|kad |kontaktus
        |to |naujų |savo )(|kontaktus )(sumažinti|apriboti|atsisakyti|ne|nesusipažinti|neduoti|nedalyvauti|likti|
        nepradėti|atmesti) ... / (mano |savo |)(adresas|adresą|el. paštas|el paštas|numeris) (|yra |naudoju |laikau
        |skirtas )(|skirtas )(tik|vien) (draugams|giminėms|šeimai|artimiesiems|man|pažįstamiems|saviems|darbui|mano
        draugams|sau) / (|prašau )(niekam |jam |)(jo|to|juo) (|prašau |niekam )(neduokite|neduok|neatskleiskite|
        nesiųskite|neperduokite|nesidalinkite) ... / (|bijau kad |deja )(|tam |man tam |man )(nerasiu|neturėsiu|
        neliks|neužteks|nerandu) (|tam |man |man tam )(laiko|jėgų|energijos) ... / (|puikiai )(apsieisiu|išsiversiu|
        apsieinu|išsiverčiu) (|ir )be (to|jo|tokios pažinties|naujų kontaktų) / (griežtai |kategoriškai |iš principo
        |)(prieštarauju|protestuoju) (|adreso ...|tam ...|kad ...) / (|su šia tema |su tuo )(neturiu )(nieko |
        )(bendro|bendra) (|su šia tema|su tuo) / (|aš )(nieko )(|ten |tam )(negalėčiau|negaliu|negalėsiu|nemoku) (|
        jam )(pasiūlyti|padėti|pasakyti|duoti|patarti) / (geriau |verčiau |aš )(lieku|likčiau|liksiu|noriu likti|
        norėčiau likti) (|geriau )(anonimas|anonimė|anonimiškas|nuošalyje|nuošaly|šešėlyje|prie savo) / (nelabai |
        kažkaip |ne itin |nebelabai )(noriu|nenoriu|norisi|domina|traukia|norėčiau|įdomu) ... / (būtų geriau|geriau|
        verčiau|man būtų geriau)(|,) (jei|jeigu|kad) (|jūs |tu )(|to |mano adreso |jam )(to |)(nedarytumėte|
        nedarytum|neduotumėte|neatskleistumėte|neperduotumėte|nesiųstumėte) ... / (|ir )(tai |)(manęs |)(tai )(manęs
        |)(nebedomina|nedomina) / tegul (|jis |bobas )(ieško|randa|kreipiasi į) (ko nors kito|kito|ką nors kitą) /
        (|manęs )(nereikia|nereikėtų|nebūtina) (|manęs )(su niekuo |niekam |su juo )(supažindinti|suvesti|
        pristatyti) / (mano sutikimo|manęs|mano pagalbos) (|prašau )(nesitikėkite|nesitikėk|negausite|
        neskaičiuokite) / mano sutikimo (jūs |)(negausite|nėra) / pakeičiau (profesiją|darbą|sritį) / (|aš )nedalinu
        (savo |)(pašto|el. pašto|adreso|kontaktų) ... / (|aš )(|šios |tokios |šitos |šio )(|pažinties |galimybės |
        pasiūlymo |kontakto )(|aš |geriau |verčiau |šį kartą |mandagiai )(atsisakysiu|atsisakau|atsisakyčiau|
        atsisakome|susilaikysiu) (|šios pažinties|šios galimybės|to) / (|aš |man )(|dabar |deja |aš )neturiu (|tam |
        dabar |jau )(|dabar |tam |tokiems dalykams )(laiko|jėgų|noro|energijos|nuotaikos|galvos) ... / (nenoriu|
        nenorėčiau|nepageidauju)(|,) kad (kas nors|kas|bet kas|jis|bobas|svetimi|kažkas) ... / (tegul|tegu|lai) (jis
        |)(manęs|man|su manimi|pas mane) (|prašau )(neieško|nerašo|neskambina|nesikreipia|nesusisiekia|netrukdo) ...
        / (noriu|norėčiau|man reikia) (|tik |savo )ramybės / (|ačiū )(apsieisiu|apsieinu|išsiversiu|apsieisime) (|be
        to|ir taip) / (man |)(nepatinka|nepatiko) (tokia|tokios|tokie|jis|bobas|supažindinimai|svetimi|nauji|tokie
        dalykai) ... / tai (turbūt|tikriausiai|matyt|greičiausiai) ne man
    """,
    "excuse": """
        (|esu |deja esu )(|per daug |labai |šiuo metu |pernelyg )(užsiėmęs|užsiėmusi) / (|aš )negaliu ()(pasakyti
        taip|sutikti|sakyti taip) / (|aš |esu |jau |aš jau |esu jau )(|jau |esu )(|jau )(pensijoje|pensijoj|
        pensininkas|pensininkė|išėjęs į pensiją|išėjusi į pensiją) / turiu (daug|per daug|labai daug) darbo
    """,
    "later": """
        vėliau / gal vėliau / galbūt vėliau / ne dabar / dabar ne / šiuo metu ne / ne šiuo metu / kol kas ne / dar
        ne / šiandien ne / kitą kartą / gal kitą kartą / galbūt kitą kartą / kitą (savaitę|mėnesį) / kitais metais /
        po (savaitės|mėnesio|metų|atostogų|švenčių) / (|aš )(pagalvosiu|reikia pagalvoti|apgalvosiu) ... / turiu
        pagalvoti ... / pranešiu ... / rytoj / greitai / (|prašau |ar galėtumėte )(paklauskite|paklausk|klauskite|
        parašykite|parašyk|rašykite|priminkite|primink|susisiekite|paklausti|kreipkitės) (|manęs |dar kartą |vėliau
        |man |prašau )(|dar kartą |vėliau |man )(po|kitą|kitais|kitą mėnesį|sausį|vasarį|kovą|balandį|gegužę|
        birželį|liepą|rugpjūtį|rugsėjį|spalį|lapkritį|gruodį|rudenį|pavasarį|vasarą|žiemą|vėliau|dar) ...
    """,
    "stop": """
        stop / liaukitės / baikite / gana / nustokite / nustokite (man |)rašyti ... / (|prašau |prašome )(daugiau |
        )(man |)(daugiau |)(neberašykite|nerašykite|nesiųskite|nebesiųskite) ... / atsisakyti prenumeratos / (|
        prašau |prašome )(ištrinkite|pašalinkite) ... / (|prašau |prašome |daugiau |niekada )(|man |manęs |daugiau |
        niekada )(|daugiau |niekada )(neberašykite|neberašyk|nerašykite|nerašyk|nesiųskite|nebesiųskite|
        netrukdykite|netrukdyk|nebetrukdykite) (|man|daugiau|manęs) ... / (|prašau |prašome )(išbraukite|išbraukit|
        ištrinkite|pašalinkite|išregistruokite|išimkite|pašalinkit) (|mane|mano|prašau) ... / (|aš )(nebenoriu|
        nenoriu|nepageidauju) (|iš jūsų |daugiau )(|iš jūsų |daugiau )(gauti|girdėti) ... / noriu atsisakyti
        prenumeratos / noriu išsiregistruoti / palikite mane ramybėje / nustokite (|man |mane )(rašyti|trukdyti|
        siuntinėti) ... / (|prašau )(nutraukti|nutraukite|baikite|liaukitės) (|šį |tolesnį )(susirašinėjimą|
        siuntimą|laiškus|rašyti|siųsti|siuntinėti|spamą) ... / (|prašau |prašome )(daugiau |)(niekada |)(man
        )(neberašykite|nerašykite|nebesiųskite|nesiųskite) ... / (|prašau )daugiau niekada (man |)(nerašykite|
        neberašykite|nesiųskite)
    """,
    "doubt": """
        jei / jeigu / kai / prieš tai / su sąlyga / sąlyga / tik / tiktai / gal / galbūt / turbūt / tikriausiai /
        įmanoma / pažiūrėsim / pažiūrėsime / priklauso / nežinau / aš nežinau / neturiu supratimo / neįsivaizduoju /
        nesu tikras / nesu tikra / abejoju / kas / ką / kaip / kur / kodėl / koks / kokia / ar / sako / sakė / haha
        / juokas / atostogos / atostogose / gauta / gavau / persiunčiu / asistentas / pirmiausia / daugiau
        informacijos / arba / taip ir ne / ir taip ir ne / taip ne / ne taip / hmm / problema / manau / vis tiek /
        kitaip / tai aš / čia aš / (|@adv@ )(@giveimp@|@mayyou@ (|@adv@ )(|@him@ )@giveinf@) (|@adv@ )(|@him@ )(|
        prašau )(ivy|ann|bobo|bob|jo|jos|jų|jūsų|tavo|man|mums) (|@thing@) / (bobas|bob|jis|ivy) (rašė|sakė|sako|
        rašo|teigia)(|,) kad / kad tik / vargu ar / nebent / (|@adv@ )(@giveimp@|@mayyou@) (man|mums) (|prašau |
        @giveinf@ )(|@giveinf@ )(|jo|jos|adresą|numerį|kontaktus|daugiau|plačiau|el. paštą)
    """,
    "but": "bet / tačiau / vis dėlto / nors / o",
    "not": "ne / nėra / niekada / nieko / niekas / be / nei / nesu / neturiu / atsisakau",
    "marks": "^ne(?!s$|t$|bent)[a-z]{4,}",
    "regret": """
        deja / atsiprašau / gaila / labai gaila / apgailestauju / labai atsiprašau / atleiskite / atsiprašau labai /
        nepykite / nepyk / neįsižeiskite / labai atsiprašau / sorry / sorry bet / atleisk
    """,
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
        klausimą|kad klausiate|tau|už laišką|kad paklausėte|iš anksto|didelis) / (|labai )(ačiū|dėkoju|dėkui|
        dėkojame)(|,) kad (|jūs |tu |apie mane |mane |manęs )(|apie mane )(pagalvojote|pagalvojai|galvojate|
        prisiminėte|prisiminei|paklausėte|paklausei|klausiate|rašote|parašėte) (|apie mane|mane|manęs)
    """,
    "fill": """
        prašau / prašom / ir / taip pat / tada / labai / tikrai / atvirai / dabar / šiuo metu / aš / mes / mane /
        man / mus / jį / ją / tai / šį kartą / iš mano pusės / iškart / ivy / bob / ann / nes / (|bet |tik |tačiau |
        vien )(|prašau |prašau tik |pageidautina |geriausia |geriau |norėčiau |prašyčiau )(|tik |geriau |susisiekti
        |tegul rašo |rašykite |rašyti |kad rašytų )(el. paštu|el paštu|el. laišku|elektroniniu paštu|laišku|raštu|
        lietuviškai|angliškai|rusiškai|vokiškai|po pietų|vakare|meilu|į el. paštą) / (,|-|bet|tik|ir) (|prašau |tik
        |tegul |kad )(ne|be) (|per )(telefonu|telefoną|skambučiais|skambučių|skambinimo) / (,|-|bet|tik|ir) (|prašau
        |tik |tegul |kad )(neskambinkite|neskambina|neskambinti|neskambintų) / (|bet |tik |tačiau |vien )(|prašau |
        prašyčiau )(|tik |geriau )(naudokite|naudok|naudoti|duokite|duok|siųskite|rašykite|rašo|tegul rašo|tegul
        naudoja|perduokite|naudokit|duokit) (|jam |prašau |tik |geriau )(|į )(|mano |tą |šį )(asmeninį|privatų|kitą|
        antrą|naują|namų|gmail) (|mano )(|el. pašto |el pašto |elektroninį )(|adresą|el. paštą|el paštą|paštą|meilą|
        paskyrą|dėžutę) (|o ne darbinį|vietoj darbinio) / (|,|-|nes )(|nes )(darbinio|darbo|darbinį|seno|senąjį|
        seną|to|tarnybinio|tarnybinį) (|el. pašto |el pašto |el. paštą |el paštą |pašto |paštą |adreso |adresą |
        dėžutės )(|beveik |retai |nebe |jau |praktiškai |labai retai |kone )(|niekada )(neskaitau|nebeskaitau|
        netikrinu|nenaudoju|nebenaudoju|skaitau retai|skaitau|žiūriu|neveikia|nebeveikia|tikrinu|nežiūriu) (|retai|
        jau|beveik) / kada (|tik )(nori|norės|jam patogu) / bet (kada|kuriuo metu) / (linkėjimai|linkėjimų|
        perduokite linkėjimus|perduok linkėjimus|linkėjimus|geriausi linkėjimai|nuoširdūs linkėjimai) (|nuo manęs
        )(ivy|visiems|šeimai|bobui) (|nuo manęs) / kuo (greičiau|greičiausiai) / kaip (visada|tik) / kaip tik / pas
        (mus|mane) (|viskas )(gerai|po senovei) / na / oi / patvirtinu(|,) kad (|aš) / (šiaip|kitkas|o šiaip|visa
        kita) (viskas |)(gerai|tvarkoj|tvarkoje|normaliai|ok|po senovei) / (|bet |geriau |tik |geriausia )(|geriau |
        prašau |geriausia )į (|mano )(gmail|asmeninį|privatų|kitą|antrą|asmeninį el. paštą|privatų adresą|gmail
        adresą) (|adresą|paštą|el. paštą|el paštą) / (tegul|lai) (jam|jums) (|gerai )(sekasi|pasiseka) / (linkiu|
        linkim) (|jam |jums |bobui )(sėkmės|viso geriausio|visko geriausio) / (|bet |tik )(tegul|lai) (|prašau
        )(rašo) (angliškai|lietuviškai|rusiškai|vokiškai|trumpai|el. paštu|el paštu) / vertinu (pasiūlymą|tai|idėją|
        jūsų pasiūlymą) / (kai|kada) (|tik )(turės|bus|ras|atras) (|laisvo |jam )(laiko|minutę|minutėlę|laisvą
        minutę|laisvo laiko|patogu) / (,|-|ir|bet) (ne|o ne|, o ne) (į |)(darbinį|darbo|seną|tarnybinį) (|adresą|el.
        paštą|el paštą|paštą) / (|bet |tik )(|prašau )į (mano |)(asmeninį|privatų|kitą|naują|namų) (|el. pašto |el
        pašto )(|adresą|el. paštą|el paštą) / (man įdomu|mane domina|įdomu)(|,) (ką jis veikia|ką jis daro|kuo jis
        užsiima|jo darbas|jo patirtis) / (|bet |tik )(man |)labiau (man |)patinka (laiškai|rašyti|el. laiškai|
        susirašinėti|el. paštas|elektroniniai laiškai|susirašinėjimas) (nei|negu|o ne) (skambučiai|skambinti|
        telefonas|kalbėti telefonu|telefonu) / kuo (daugiau|greičiau)(|,) tuo (geriau|linksmiau) / (|prašau
        )(pasakykite|pasakyk|perduokite|praneškite|parašykite) (|prašau )(jam|bobui|ponui bobui|ivy)(|,) kad / mano
        principas / (,|-|nes) (senas|senasis|ankstesnis|darbinis) (|adresas |el. paštas |paštas )(|jau )(nebeveikia|
        neveikia|nebegalioja|negalioja|neegzistuoja)
    """,
    "words": """
        ir / yra / esu / esi / buvo / būti / tai / šis / ši / kad / aš / tu / jis / ji / mes / jūs / jie / mano /
        tavo / jūsų / man / mane / jau / dar / čia / ten / labai / gerai / viskas / metai / metų / metus / laikas /
        laiko / diena / savaitė / mėnuo / draugas / darbas / įmonė / susitikimas / susipažinti / susitikti / kalbėti
        / seniai / visada / su / už / iš / į / nuo / būtų / gali / ačiū / pasiūlymą / laba / naujų / šiais /
        nepažįstu (|jo|šio žmogaus|bobo|tokio) / (jo|šio žmogaus|bobo|tokio žmogaus|aš jo) (|asmeniškai )nepažįstu /
        (kaip tik |)(to|tai|tą|kažką|žmogų|apie tai|tokio)(|,) (kas|ko|ką|kuris) / kai kas / manęs / manimi / savo /
        savimi / save / sau / jam / jai / jį / ją / jo / jos / jiems / juos / juo / ja / mums / mus / mūsų / mumis /
        jums / jus / jumis / tau / tave / tavimi / kažkas / kažką / kažkam / šį / šią / šiame / šiuo / tam / tą /
        tame / tos / to / tuos / tie / tokį / toks / tokia / tokio / naujas / nauja / naują / naujus / nauji / geras
        / gera / gerą / didelis / didelė / mažas / įdomus / įdomi / įdomų / svarbu / bendras / bendrą / kitas / kita
        / pats / pati / patys / visi / visus / visiems / kiekvienas / daug / mažai / daugiau / mažiau / keli /
        keletas / keletą / pora / porą / du / dvi / trys / pirmas / paskutinis / būtent / beveik / gana / labai daug
        / taip pat ir / dažnai / kartais / paprastai / ką tik / neseniai / šiandien / vakar / dabar / kartu / tarp /
        per / be problemų / dėl / prie / virš / darbo / darbą / darbe / dirbu / dirbame / dirba / dirbti / dirbau /
        įmonėje / įmonės / firma / firmoje / biuras / biure / mokykla / mokykloje / universitetas / universitete /
        projektas / projektą / projekto / projekte / projektai / tema / temą / sritis / srityje / sritį / tyrimas /
        tyrimai / knyga / knygą / knygos / muzika / muziką / sodas / sodą / namas / namai / namuose / namo / šeima /
        šeimai / šeimą / vaikai / vaikams / vyras / dukra / sūnus / brolis / sesuo / tėvai / mama / tėtis / kolega /
        kolegos / kolegė / draugai / draugą / draugė / pažįstamas / pažįstami / kaimynas / žmogus / žmogų / žmogaus
        / žmonės / žmonių / žmonėms / klientas / klientai / specialistas / specialistą / specialisto / ekspertas /
        partneris / miestas / mieste / vilnius / vilniuje / kaunas / kaune / klaipėdoje / šiauliuose / lietuva /
        lietuvoje / šalis / pasaulis / oras / saulė / lietus / žiema / vasara / pavasaris / ruduo / dienos /
        savaitės / mėnesiai / valanda / rytas / vakaras / savaitgalis / sekmadienis / pirmadienis / antradienis /
        trečiadienis / ketvirtadienis / penktadienis / šeštadienis / paštas / paštą / el paštas / laiškas / laišką /
        laiškai / laiškų / žinutė / žinutę / žinia / adresas / adresą / adreso / telefonas / telefoną / numeris /
        klausimas / klausimą / atsakymas / atsakymą / pokalbis / pokalbį / susitikimą / kava / kavos / arbata / alus
        / pietūs / pietų / pažintis / pažintį / bendradarbiavimas / bendradarbiavimą / pagalba / pagalbą / padėti /
        idėja / idėją / mintis / mintį / planas / planai / dalykas / dalykai / dalykų / pusė / pusės / istorija /
        patirtis / patirties / patirtį / žinios / ieškau / ieškome / ieško / reikia žmogaus / mums reikia / man
        reikia žmogaus / darau / daro / darome / daryti / domiuosi / domisi / patinka / žinau / žino / pažįstu /
        pažįsta / rašau / rašo / rašė / rašiau / skaitau / skaičiau / perskaičiau / perskaičiau jūsų laišką /
        girdėjau / pasakojo / kalbėjo / gyvenu / gyvena / važiuoju / būsiu / būsime / bus / buvau / buvome / esame /
        turiu / turime / turi / turės / turėtų / galiu / galės / duoti / susirašyti / pabendrauti / pasikeisti /
        pasikalbėti / linkėjimai / bučkis / bučkiai / sveikatos / laimės / pagalvojai / pagalvojote / prisiminei /
        prisiminėte / apie mane / apie jį / paslauga / puiki / puikus / iniciatyva / galimybė / galimybę /
        svetimiems / nepažįstamiems / pensijoje / kad jis turėtų / tikiuosi kad / skaityti / pagaliau / beje / be to
        / ypač / gerbiamieji ponai / ir aš / ir mes / perdavimo / perdavimui / duomenys / duomenų / duomenis /
        asmens / asmenims / trečiosioms / šalims / perduoti / perduodate / toliau / tikslui / rūpesčių / rūpesčiai /
        bites / bitės / dviratis / sportas / kelionės / šuo / katė / automobilis / nuotraukos / filmas / groju /
        dainuoju / mokau / moko / mokausi / studijuoju / mokytojas / gydytojas / inžinierius / menininkas / pomėgis
        / puiki galimybė / pasitikiu / rekomendavo / minėjo / siunčiu / abu / lyja / sninga / senas / sena / jėgų /
        sveikinu / jaučiu / nauda / naudos / prasmė / tokį žmogų / tokio žmogaus / panašų / išvykęs / vertinu /
        gerbiu / šiuo metu dar / bendra / daržas / kontaktas / kontaktų / kontaktus / pažinčių / pažintys / naujos /
        bendro / manęs tai / apie ką (kalbėti|pakalbėti|pasikalbėti) / bus apie ką / yra apie ką / panašią / panaši
        / panašus / alytuje / kartą / kartoti / minimumo / sumažinti / profesiją / pakeičiau / prisiminimą / minutę
        / lietingos / saulėtos / juk / galiausiai / be kita ko / išskyrus / papasakosiu / papasakoti / parodysiu /
        paklausti apie / visą savaitę / tinka / pravers / kas bus / daug metų / trūksta / pašnekovo / gerai pažįsta
        / atsakymo / tikėtis / savo ratą / kraustausi
    """,
    "acquainted": """
        (|bet |taip )mes (jau |)(vienas kitą |)pažįstami ... / mes jau (pažįstami|pažįstame) ... / jau pažįstu ...
    """,
    "who": "kas (jūs|tu|čia|jūs esate|tu esi|jūs toks)",
    "turns": """
        atsisakyti / praleisti / sakyti / atmesti / praleisti / atsisakau / atmetu / gailėtis / prarasti /
        prieštarauti
    """,
    "until": """
        po (grįžimo|atostogų|švenčių|vasaros|kalėdų|velykų|savaitės|mėnesio|metų|savaičių|to kai|keleto|poros) /
        prieš (šventes|kalėdas|atostogas) / iki (švenčių|mėnesio|metų|savaitės|vasaros|rudens|kol) / kai grįšiu /
        tik po / po (dviejų|trijų|keturių|šešių|kelių|poros|keleto|savaitės|mėnesio) (savaičių|mėnesių|dienų|metų) /
        kitą (savaitę|mėnesį) / kitais metais / po mėnesio
    """,
    "and": """
        ir / todėl / taigi / nes / todėl ir / ir todėl / tad / dėl to
    """,
}

TABLES = {"lv": LATVIAN, "lt": LITHUANIAN}
