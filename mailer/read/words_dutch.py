"""Words of Dutch: data alone, in the notation of `words.py`."""

DUTCH = {
    "macros": """
        meet = ontmoeten|leren kennen|kennismaken|spreken|praten|in contact komen|kennis maken|voorgesteld worden|
        aannemen|doen|in gesprek|in contact|meewerken|helpen / mail = adres|mailadres|e-mailadres|emailadres|mail|
        email| e-mail|nummer|telefoonnummer|gegevens|contactgegevens|contact / doen = stel ons maar voor|stel ons
        voor|stel ons gerust voor|stel ons gerust aan elkaar voor|stel ons aan elkaar voor|stelt u ons maar voor|
        stelt u ons voor|stel mij voor|stel me maar voor|breng ons in contact|breng ons maar in contact|breng ons
        gerust in contact|breng ons met elkaar in contact|brengt u ons in contact|breng me in contact|verbind ons|
        verbind ons maar|koppel ons|koppel ons maar|koppel ons gerust|zet ons in contact|leg het contact|leg het
        contact maar|leg de link|geef mijn @mail@ maar|geef mijn @mail@ door|geef mijn @mail@ maar door|geef mijn
        @mail@ gerust door|geef hem mijn @mail@|geef hem gerust mijn @mail@|geef hem mijn @mail@ maar|geef haar mijn
        @mail@|geef haar gerust mijn @mail@|deel mijn @mail@| deel mijn @mail@ gerust|deel mijn @mail@ maar|stuur hem
        mijn @mail@|stuur mijn @mail@ door|ga je gang|ga uw gang| ga gerust je gang|ga ervoor|doe maar|doe dat maar|
        doe dat|regel het maar|regel maar|kom maar op|kom maar door| doen|doen we|gaan we doen|gewoon doen|toe maar /
        maand = januari|februari|maart|april|mei|juni|juli|augustus| september|oktober|november|december|de zomer|de
        zomervakantie|de vakantie|mijn vakantie|het najaar|het voorjaar| de herfst|de winter|kerst|pasen|de
        feestdagen|de tentamens|mijn examens|nieuwjaar|volgende maand|volgend jaar| volgende week|mijn verlof|de
        verhuizing|de verbouwing /
        graagmaar =
        maar|gerust|graag|zeker|prima|altijd|rustig|best|ook|natuurlijk|alsjeblieft|alstublieft|aub|svp|gewoon|wel|
        eens|dan|even|maar
        even|gerust even|maar gerust|gerust eens|zeker wel|altijd wel|zonder problemen|zonder meer|met
        plezier|direct|meteen|altijd gerust|heel graag|dus / op = ja|ja hoor|ja graag|ja prima|ja natuurlijk|ja
        zeker|natuurlijk|tuurlijk|uiteraard|zeker|vanzelfsprekend|graag|heel
        graag|ok|oké|okay|goed|prima|dan|super|top|van mij|wat mij betreft|geen probleem|absoluut|en|hierbij|bij
        deze|jazeker|is goed|akkoord|joh ja / wie = hem|haar|hun|em|'m|bob|ann|meneer ray|mevrouw lee|die man|de heer
        ray|die meneer|aan hem|aan haar|aan bob|aan ann|aan meneer ray|aan de heer ray|hen|met hem|met haar|met bob /
        mijne = (mijn|m'n|mn|ons|mijne)
        (|privé|prive|zakelijke|nieuwe|werk|eigen)(@mail@|mailtje|coördinaten|coordinaten|mailadressen|contact
        gegevens|mail adres|emailadressen|persoonlijke gegevens|adresgegevens) / geef = geef|geeft u|gij
        geeft|geven|stuur|stuurt u|deel|deelt u|mail|mailt u|bezorg|bezorgt u|speel|verstrek|overhandig / geven =
        geven|doorgeven|delen|sturen|doorsturen|gebruiken|verstrekken|meegeven|doorspelen|mailen|bezorgen|
        verstrekken|vrijgeven|overmaken|meedelen|hebben|door
        geven|door sturen / mag = je mag|u mag|jullie mogen|ge moogt|gij moogt|je kunt|u kunt|je kan|u kan|jullie
        kunnen|ge kunt|gij kunt|men mag|jij mag / magje = mag je|mag u|mogen jullie|moogt ge|kun je|kunt u|kan
        je|kunnen jullie|kunt ge|mag jij / koppelen = voorstellen|in contact brengen|aan elkaar
        voorstellen|koppelen|met elkaar in contact brengen|verbinden|linken|samenbrengen|introduceren|aan elkaar
        koppelen|bij elkaar brengen|in verbinding brengen|doorverbinden / hij = hij|zij|ze|bob|die man|meneer ray|de
        heer ray|die meneer|die bob|ann|hij zelf / bericht = een berichtje|een bericht|een mailtje|een mail|een
        e-mail|een email|iets|een appje|een lijntje|even een mailtje|even een berichtje / schrijven =
        schrijven|mailen|bellen|contacteren|benaderen|appen|aanschrijven|sturen|contact opnemen|contact met mij
        opnemen|contact met me opnemen|contact zoeken|opnemen|melden|aanspreken|een berichtje sturen|een bericht
        sturen|een mailtje sturen|een mail sturen|een seintje geven|van zich laten horen|@mijne@ hebben|@mijne@
        krijgen|het hebben|dat hebben|die hebben / doel =|(|hem|haar|bob|met hem|met haar|met bob|dat|kennis|in
        contact|in gesprek|aan hem|aan bob|aan elkaar|de uitnodiging|het aanbod|van hem|daaraan|hieraan|erbij|een
        introductie|de introductie|een kennismaking|contact) (|eens|een keer|persoonlijk|binnenkort|volgende week|met
        hem|met bob|met haar|aan)(|@meet@|aannemen|horen|maken|willen|komen|gebracht worden|met elkaar gebracht
        worden|voorgesteld worden|meedoen|zijn|meewerken|hebben|treden|met hem|met bob) / zegen =
        toestemming|akkoord|goedkeuring|zegen|instemming|fiat|permissie|jawoord|okee|ok|oké|ja / zin =
        interesse|belangstelling|behoefte|tijd|zin|ruimte|capaciteit|energie|trek|puf|nood|fut|goesting|meerwaarde|
        ambitie|tijd
        of zin|tijd en zin|zin of tijd|vrije tijd|tijd en energie / hier =
        hier|daar|er|hiervoor|daarvoor|hiermee|daarmee|hierin|daarin|hieraan|daaraan|voor zoiets|voor zulke
        dingen|voor dit soort dingen|voor dit soort zaken|in zoiets|aan zoiets|in zulke dingen|ervoor / heus =
        helaas|echt|eerlijk gezegd|gewoon|simpelweg|absoluut|totaal|helemaal|spijtig genoeg|jammer
        genoeg|persoonlijk|liever|eigenlijk|zelf|voorlopig|sowieso|nu eenmaal|verder / nu = nu|momenteel|op dit
        moment|op het moment|nu even|even|eventjes|vandaag|deze week|deze maand|dit jaar|dit kwartaal|dit
        semester|voorlopig|voorlopig even|de komende tijd|de komende weken|de komende maanden|vooralsnog|op dit
        ogenblik|thans|eerst /
        tele = telefonisch|per telefoon|aan de telefoon|via de telefoon|telefoon|bellen|via whatsapp|per whatsapp|
        per sms|via linkedin / schrift = (per|via|via de|over de|met) (mail|e-mail|email|brief|post)|schriftelijk|
        mailen|mail|op mail|op de mail / kanaal = (per|via|via de|over de|met|op) (mail|e-mail|email|brief|post|
        whatsapp|sms|telefoon|app|linkedin|mobiel|gsm)|schriftelijk|telefonisch|mailen|een mail|een mailtje|een
        berichtje / plek = werkadres|werkmail|werk|het werk|zakelijk adres|zakelijke mail|zakelijke adres|
        kantooradres|kantoor|kantoormail|bedrijfsmail|bedrijfsadres|schooladres|oude adres|oude mail|oud adres|
        privéadres|privé adres|privé|privémail|privé mail|privé-adres|privé-mail|persoonlijke mail|persoonlijke
        adres|persoonlijk adres|andere adres|andere mail|nieuwe adres|nieuwe mail|thuisadres|thuis|gmail|gmailadres|
        hotmail|hotmailadres|adres hieronder|onderstaand adres|dit adres|dit nummer|deze mail|mailadres hieronder|
        werknummer|gsm|gsmnummer|mobiel|mobiele nummer|vaste lijn|vaste nummer|adres van het werk|mail van het werk|
        mailadres van het werk|prive|privemail|priveadres|prive adres|prive mail|privénummer|werkmailadres|zaak|de
        zaak|mail van de zaak / opplek = (naar|op|via|aan|over|voor)(|het|mijn|m'n|mn|dit|deze|de|dat)(@plek@) /
        liefst = liever|liefst|het liefst|het liefste|bij voorkeur|graag|best|het beste|beter|voorkeur|dan|dan wel|
        dan graag|dan liefst|gewoon|gewoon graag|eerst|alsjeblieft|aub|svp|bij voorkeur wel|wel graag|wel liefst|wel
        liever|zo mogelijk|indien mogelijk|indien mogelijk graag / zelden = niet|nooit|zelden|amper|nauwelijks|bijna
        niet|bijna nooit|haast nooit|niet graag|niet zo graag|niet vaak|niet meer|weinig|slecht|moeilijk|lastig|heel
        slecht|heel moeilijk|slechts zelden|niet goed|met tegenzin|liever niet|ongaarne|niet altijd|meestal niet|
        bijna niet meer|amper nog|nauwelijks nog|zelden nog|nog zelden|maar zelden|maar weinig|overdag niet|overdag
        slecht|overdag moeilijk|niet zo best|niet zo goed|eigenlijk nooit|eigenlijk niet|zo moeilijk|zo slecht|nogal
        slecht|vrij slecht / neezeggen = nee zeggen|neen zeggen|nee op zeggen|nee tegen zeggen|neen op zeggen|neen
        tegen zeggen|weigeren|weerstaan|afslaan|nee bij zeggen / gek = gek|wel gek|dom|wel dom|stom|wel stom|zot|wel
        zot|een dief van mijn eigen portemonnee|een dwaas|een idioot|niet goed wijs|wel niet goed wijs|goed gek|ook
        gek|stapelgek|knettergek|mal|wel mal|onnozel|wel heel gek|heel dom / sry = sorry|oeps|ai|oei|excuus|excuses|
        mijn excuses|pardon|excuseer|neem me niet kwalijk|neemt u mij niet kwalijk|vergeef me|het spijt me|spijt me|
        helaas|sorry hoor|jeetje|amai|mea culpa / sor = (|@sry@|@sry@ ,) / ry = (|sorry|excuses|mijn excuses|excuus|
        het spijt me|sorry hoor|mijn fout|mea culpa|sorry daarvoor|excuses daarvoor|, sorry|, excuses|, mijn
        excuses|, excuus|, het spijt me|, sorry hoor|, mijn fout|, mea culpa|, sorry daarvoor|, excuses daarvoor) /
        gezin = (|de|je|jullie|uw|het|met de|met je|met jullie|met het|met uw|mijn) (kinderen|kids|kleintjes|kleine|
        familie|gezin|man|vrouw|ouders|moeder|vader|mama|papa|hond|kat|poes|tuin|huis|kleinkinderen|dochter|zoon|
        baby|rug|knie|been|gezondheid|vakantie|weekend|verhuizing|verbouwing|reis|bruiloft|verjaardag|feest|kerst|
        koor|club|vereniging|werk|baan|winkel|weer|kippen|bijen|tomaten|jongens|meisjes|oma|opa|zus|broer|tweeling|
        studie|school|avond|zomer|feestdagen|concert|operatie|examen|thuisfront|moestuin|boot|nieuwe huis|allemaal|
        beestjes) / dacht = (dat|om) (ivy|zij|ze|je|u|jullie|hij) (|nog|ook|even|toch|zo) (aan|bij) (me|mij|ons) (|
        gedacht|heeft|hebt|hebben|heeft gedacht|gedacht heeft|gedacht hebt|gedacht hebben|dacht|denkt|denken|
        dachten|terechtkomt|uitkomt)
    """,
    "yes": """
        das goed (|voor mij|wat mij betreft) /
        ja (|graag|heel graag|zeer graag|hoor|natuurlijk|zeker|prima|leuk|dank je|dank u|bedankt|goed|dat is goed|
        dat mag|hoor graag|alsjeblieft|alstublieft|absoluut|doe maar|ok|oke|tuurlijk|met plezier|dat lijkt me leuk|
        dat lijkt me goed|ik wil|ik doe mee|is goed|super|akkoord|zeker weten|vind ik goed|mag|dat zou leuk zijn|dat
        zou fijn zijn) / jazeker / jawel / jep / jup / yep / yes / tuurlijk / natuurlijk / uiteraard / zeker / zeker
        weten / absoluut / beslist / akkoord / ik ga akkoord / wij gaan akkoord / ga akkoord / ik stem toe / ik ben
        akkoord / mee eens / ik ben het ermee eens / prima / prima hoor / dat is prima / is prima / dat is goed / is
        goed / goed hoor / vind ik goed / dat vind ik goed / doe maar / doen / doen we / ga je gang / ga uw gang / ga
        maar door / gaat u gang / ok / oke / okee / okay / okidoki / in orde / komt goed / ik doe mee / ik ben erbij
        / (|graag )(stel ons|stel mij| stelt u ons|stel me|breng ons) (|maar |gerust | graag |alstublieft |
        alsjeblieft |dan )(voor|aan elkaar voor|aan hem voor|aan haar voor|met elkaar in contact|in contact) / breng
        ons maar in contact / laten we het doen / geen (bezwaar|enkel bezwaar) / ik heb (er |)geen bezwaar (|tegen) /
        (geen probleem|geen punt) (graag|doe ik|doe ik graag|ja|ja graag|ga je gang| doe maar) / (mijn antwoord is|
        het antwoord is|een volmondig|een dikke) ja / toe maar / van harte / voor elkaar / afgesproken / ik vind het
        goed / ik vind het prima / ik vind dat goed / kom maar op / laat maar komen / kom maar door / heel graag
        zelfs / graag zelfs / (geef mijn|je mag mijn|u mag mijn) (adres|mailadres|mail|gegevens|nummer) (|maar |
        gerust |graag )(door|doorgeven|delen|geven) / (|ja |ja graag |ja hoor |graag |prima |oké |ok |natuurlijk |
        tuurlijk |zeker |zeker weten |leuk |goed |is goed |akkoord |super |top | heel graag |alsjeblieft |ja leuk |
        geen bezwaar |geen probleem |jazeker |ja prima |ja natuurlijk |ja doe maar | wat mij betreft |van mij mag het
        )@doen@ (|graag|alsjeblieft|aub|svp|hoor|dan|bedankt|dank je|per mail|gerust) / (|ja |ja hoor |natuurlijk |
        prima |ok )(je mag|u mag|jullie mogen|je kunt|u kunt|je kan) (|hem |haar |ons )(| gerust |zeker |prima |
        altijd )(|hem |haar )(mijn @mail@|ons|mij|het contact|me) (|gerust |aan hem |aan haar |aan bob |hem |zeker
        )(geven|doorgeven|delen|sturen|voorstellen|in contact brengen|aan elkaar voorstellen|koppelen| leggen|
        doorsturen|gebruiken) / (|ja |hierbij |ja ik |ik |bij deze |wij |en )(ga|geef|stem|bevestig|verleen|gaan|
        accepteer|aanvaard|neem) (|ik |hierbij |graag |wij |bij deze |ermee |met plezier )(|mijn |de |akkoord met |
        hierbij |graag |uw |het |je |ermee |met plezier )(toestemming|akkoord|goedkeuring|zegen|introductie|aanbod|
        uitnodiging|voorstel|instemming|in) (|voor|om|met|aan|voor de|met de|in met) (| de|het|een|deze|mij|ons|
        mijn) (|introductie|kennismaking|contact|@mail@ te delen|voor te
        stellen|aan elkaar voor te stellen|voorstel|graag|akkoord|aan) / (|het |dat |dit )(is|vind ik|klinkt|lijkt
        me|lijkt mij|past|komt) (| allemaal |een |helemaal |wel |voor mij |me |mij )(prima|goed|goed uit|akkoord|in
        orde|oké|ok|een goed idee|goed idee|leuk idee|uitstekend|perfect|een prima idee|een leuk idee|fijn|tof|
        gezellig) (|hoor|voor mij|wat mij betreft|dank je|bedankt) / (|ik heb |ik heb daar |daar heb ik |heb |heb er
        |ik heb er )(geen|niks|niets) (|enkel )(bezwaar|bezwaren|op tegen|tegen|probleem mee) (|tegen|hoor) (|ga je
        gang|doe maar|stel ons voor|stel ons maar voor|breng ons in contact|leg het contact maar|graag zelfs|ga uw
        gang) / (ja|jawel|jazeker|zeker|jep|joe|yep| jaaa|ja ja|jaja graag) (|hoor |zeker |natuurlijk |heel |super |
        dat |wil |ik |leuk |prima |doe |waarom niet | klinkt )(graag|hoor|leuk|natuurlijk|prima|top|super|fijn|
        gezellig|zeker|zeker weten|ik ben benieuwd|benieuwd|wil ik|dat wil ik|dat lijkt me leuk|dat zou leuk zijn|
        goed|akkoord|tof|gezellig|hartstikke leuk|lijkt me leuk|lijkt me goed|mag|mag wel|kan|doe maar) (|bedankt|
        dank je|dank u|wel|hoor) / (waarom niet|tuurlijk|uiteraard| vanzelfsprekend|vanzelf|ik doe mee|ik ben voor|
        ik ben erbij|top|met alle plezier|met genoegen|met liefde| volmondig ja|helemaal goed|helemaal prima) (graag|
        ja|doe maar|ga je gang|ga uw gang|stel ons voor|akkoord|hoor| bedankt) / (ik ben voor|ik doe mee|ik ben
        erbij|volmondig ja|met alle plezier|met liefde|helemaal goed|helemaal prima|vanzelfsprekend|uiteraard) /
        (hij|zij|bob|ze) (mag|kan) (me|mij) (|altijd |gerust |zeker |best )(schrijven| mailen|bellen|contacteren|
        benaderen|een mailtje sturen|appen) / (leuk|goed|prima|top|super|mooi|fijn) idee(|,) (ja|graag|doe maar|stel
        ons voor|ja graag) / (ik ben |)(benieuwd|erg benieuwd|heel benieuwd|nieuwsgierig) (|naar hem|naar haar|naar
        bob) /
        (mijn|m'n|onze) @mail@ (mag|mogen|kan|kunnen) (|@graagmaar@)naar (hem|bob|haar|de heer ray|meneer ray) /
        (prima|goed|leuk|super|mooi|top|fijn|schitterend|uitstekend) (voorstel|plan|initiatief|idee|gedachte)(|,) (ik
        doe mee|ja|graag|doe maar|doen|ja graag|akkoord|ik ben voor|ga je gang) / (en|)waarom
        (|ook|eigenlijk|toch)(niet)(|,)(graag|ja|doe maar|ja graag|prima|stel ons voor) /
        (|@op@)(|kom|geef)(maar|)(op|hier)met (zijn|haar|die|dat) (nummer|mail|mailadres|adres|gegevens|contact) /
        (|@op@)(|ik ben|ben)(|graag|zeker|altijd|uiteraard|heel graag)(bereid|bereid om|bereid om
        eens)(|graag|wel)(|met hem|met bob|hem|bob)(|eens|te)(te praten|te spreken|praten|kennis te maken|te
        ontmoeten|in contact te komen|spreken) / maar (natuurlijk|zeker|tuurlijk|graag|uiteraard) / (ja zeg|ja joh|ja
        man|ja hoor)(|,)(geef|doe|stuur|stel) (maar|gerust|ons maar) (mijn @mail@|door|voor|m'n @mail@) / (mijn|onze)
        @zegen@ (heeft|hebt|heb|hebben) (u|je|jullie|ge) (|bij dezen|bij deze|hierbij|daarvoor|hiervoor|zeker) /
        (klinkt|lijkt|dat klinkt) (als|me|)(een|)(leuke|fijne|mooie|interessante|goede)
        (kennismaking|match|ontmoeting|persoon|kans)(|,)(dus ja|ja|graag) / tegen (een|de|het|dat)
        (gesprek|kennismaking|contact|introductie|praatje|voorstel|ontmoeting) heb ik
        (|helemaal|natuurlijk)(niets|niks|geen bezwaar|geen bezwaren) / (zo|dat) (doen|gaan|regelen) we
        (dat|het|zo|doen) / ja ik wil / ik zeg ja / (ja|)(dat|het|dit) idee (bevalt|spreekt)
        (me|mij)(|wel|zeker|aan|erg aan) (ja|graag) / ja dat idee (bevalt me|spreekt me aan) / (hij|zij|bob) (kan|mag)
        (me|mij) (|altijd|gerust|zeker)(een mail|een mailtje|een bericht|een berichtje|een e-mail) (sturen|schrijven)
        (|hoor) /
        (|@op@)(jullie|je|u)(mogen|mag|kunt|kunnen|kan)(|@graagmaar@)(@mijne@)(|@graagmaar@)(gebruiken|benutten|nemen)
        / daar zeg ik (ja op|ja tegen|zeker ja op) / (daar|hier) (ben|sta) ik
        (|graag|meteen|direct|altijd|zeker|onmiddellijk|helemaal)(bij|voor|achter|mee akkoord|voor te vinden|graag
        bij) / (|ja|jazeker|zeker)zeker (en vast|hoor|weten|graag) / (geen enkel probleem|geen enkel bezwaar|geen
        probleem)(|,)(ga je gang|ga uw gang|doe maar|ga gerust je gang|graag|doe gerust|geef maar door|stuur maar) /
        (|@op@)(doet u|doe je|doe) (dat|het) (maar|gerust|alstublieft|vooral) / doe (dat|het) vooral /
        (|ik|wij)(ga|neem)(|graag|met plezier|heel
        graag)(op|)(de|het|je|uw|deze|dit)(uitnodiging|aanbod|voorstel|verzoek)(|graag|met plezier)(in|aan) / (ik|)ben
        (|altijd|altijd wel|wel|zeker)(in voor|te vinden voor|te porren voor)(een kennismaking|nieuwe
        contacten|zoiets|een gesprek|contact|een praatje|een nieuw contact) / zo (doen|regelen) we het / zeker no
        problem / no problem (hoor|graag|doe maar) / (|@op@)(wat mij betreft|van mijn kant|voor mij|bij mij|van
        mijnentwege)(|is dat|is het|is dit|geldt)(|helemaal|absoluut|natuurlijk)(geen probleem|geen enkel
        probleem|geen bezwaar|oké|ok|prima|akkoord|goed|in orde|zeker|dik in orde|een ja)(|hoor) / zonder
        (|enig|enige)(probleem|problemen|bezwaar|twijfel ja) (|hoor) / (|ik|wij|hierbij)(ga|gaan|ben|zijn)
        (|ik|wij)(|hierbij|graag|helemaal|volledig)akkoord (|met)(|het doorgeven|het delen|de introductie|een
        introductie|de kennismaking|een kennismaking|het voorstel|dit voorstel|het doorsturen|het verstrekken|de
        vraag|uw vraag)(|van mijn @mail@|aan hem|aan bob|aan de heer ray) / (|@op@)(dat|het|dit)
        (lijkt|vind|klinkt|is)(|me|mij|ik|als)(|wel|echt|heel|een heel|erg)(|een|als
        een)(uitstekend|goed|prima|leuk|mooi|fijn|super|geweldig|fantastisch|schitterend|tof|prachtig|zeer goed|heel
        goed)(idee|plan|voorstel|initiatief)(|hoor|om kennis te maken|om elkaar te leren kennen|om ons voor te
        stellen|om hem te leren kennen) / (|ja|joa|jao|jo|jow|aja)(|da|dat|das)(is goe|is goed|is ok|is in orde|is
        gewoon goed|is prima) (|hoor|voor mij|voor mijn part) / (|@op@)geef (het|hem|dat|) (maar|gerust|zeker) door /
        (goe|joa|jowel|zekerst|tuurlek|tuurlijk hoor|ma ja|mja graag) / doe dat maar / doet maar / doet da maar / da
        mag / da mag zeker / ja da mag / van mij mag da / (|@op@)(ge moogt|gij moogt|je moogt|ge
        meugt)(|da|dat)(|gerust|zeker)(doen|doorgeven|geven) / mijn fiat heb je / (u|je|jullie)
        (heeft|hebt|heb|hebben) (hierbij|bij deze|daarvoor|)(mijn|onze) (toestemming|zegen|akkoord|fiat|goedkeuring) /
        (|@op@) @geef@ (|@graagmaar@)(|@wie@)(|@graagmaar@) @mijne@
        (|@graagmaar@)(|@wie@)(|@graagmaar@)(|door|mee|vrij)(|@wie@)(|@graagmaar@|hoor|bedankt) / (|@op@) @mag@
        (|@graagmaar@)(|@wie@)(|@graagmaar@)(@mijne@|het|dat|ze)(|@graagmaar@)(|@wie@)(|@graagmaar@) @geven@
        (|@wie@|hoor|bedankt) / (|@op@) @mag@ (|@graagmaar@)(ons|ons beiden|ons twee|mij|me|me aan hem|mij aan hem|het
        contact|me aan bob|mij aan bob|die link)(|@graagmaar@)(|aan hem|aan elkaar|met elkaar)(@koppelen@|leggen)
        (|hoor|bedankt) / (|@op@) @mag@ (|@graagmaar@)(dat|het|dit)(|@graagmaar@)(doen|regelen|in orde brengen|zo
        doen) (|hoor) / (@op@|dat|@mijne@|die) @magje@
        (|@graagmaar@)(|@wie@)(|@graagmaar@)(|@mijne@|dat|het|ons|mij|me|het contact)(|@graagmaar@)(|@wie@|aan hem|aan
        elkaar)(@geven@|@koppelen@|leggen|doen|regelen) (|hoor) / (@op@|dat|ja dat|ja) (@magje@|mag)
        (|@graagmaar@|zeker weten|van mij|wat mij betreft|hoor) / (ja|natuurlijk|tuurlijk|zeker)(@mag@)(|dat|hoor|dat
        doen|gerust|zeker) / (mijn|m'n|mn|ons) @mail@ (mag|kan|mogen|kunnen) (|@graagmaar@)(|aan hem|aan bob|met
        hem|met bob)(|@graagmaar@)(doorgegeven|gedeeld|gegeven|doorgestuurd|gebruikt|verstrekt)(|worden)(|aan hem|aan
        bob|met hem|met bob) / (mijn|m'n|mn|ons) @mail@ (mag|mogen|kun|kunt|kan)
        (|je|u|jullie)(|@graagmaar@)(|@wie@)(|@graagmaar@) @geven@ / (|@op@) @hij@ (mag|kan) (|@graagmaar@)(mij|me|met
        mij|met me|contact|zich|naar mij|naar me)(|@graagmaar@)(|@bericht@)(|bij mij|met mij|met me)(|@graagmaar@)
        @schrijven@ (|hoor|@graagmaar@) / (|@op@) @hij@ (mag|kan) (|@graagmaar@) @schrijven@ (|hoor) / (@op@)
        (mag|kan) @hij@ (|@graagmaar@)(|mij|me|met mij|contact|met me)(|@graagmaar@)(|@bericht@)(|@graagmaar@)
        @schrijven@ (|hoor) / (|@op@|dat)(mag|kan) hij (|@graagmaar@)(hebben|krijgen|zeker|gerust|altijd) /
        (|@op@)(laat|laat u|zeg|zeg tegen|zegt u)(hem|bob|die man|haar)(|@graagmaar@)(|mij|me|contact|naar
        mij)(|@graagmaar@)(|met mij|met me|met mij
        contact|@bericht@)(|@graagmaar@)(schrijven|mailen|contacteren|opnemen|bellen|sturen|komen|contact
        opnemen|weten dat hij mag mailen) / (|@op@)(vraag|vraagt u) (hem|bob)(|@graagmaar@)(|om)(|mij|me|contact)(|met
        mij|met me)(te mailen|te schrijven|te contacteren|op te nemen|te bellen|een mailtje te sturen) /
        (|@op@)(mijn|onze) @zegen@ (heb je|hebt u|heeft u|hebben jullie|hebt ge|heb je hierbij|heb je daarvoor)
        (|hoor|hiervoor|hierbij) / (|@op@)(je hebt|u hebt|u heeft|jullie hebben|hierbij heb je|hierbij heeft
        u)(|hierbij|uiteraard|natuurlijk)(mijn|onze)(|volledige|uitdrukkelijke|volle) @zegen@
        (|daarvoor|hiervoor|hoor) / (|@op@)(|ik)(geef|verleen|verlenen|geven)(|ik|wij)(|hierbij|graag|bij
        deze|u|je|jullie)(|graag|hierbij|mijn|hiervoor)(|mijn|volledige|uitdrukkelijke) @zegen@
        (|hiervoor|daarvoor|daartoe|om mijn @mail@ te delen|om mijn @mail@ door te geven|voor het delen van mijn
        @mail@) / (|@op@)(van mij|wat mij betreft|voor mij|van
        ons)(mag|kan)(|het|dat|dit)(|gerust|zeker|prima|best)(|hoor) / (|@op@)(van mij|wat mij betreft|voor mij|voor
        ons)(is)(het|dat|dit)(|@graagmaar@|helemaal|volledig)(goed|oké|ok|akkoord|in orde|geen probleem|geen enkel
        probleem|prima)(|hoor) / (|@op@)(dat|het|dit|zulks)(is|vind ik|lijkt me|kan|mag|geeft|vormt|gaat|doet)(|voor
        mij|wat mij betreft|van mij|bij mij|mij)(|@graagmaar@|helemaal|volledig|volkomen|absoluut|dik|geen|geen
        enkel|een|een heel|een erg) (goed|oké|ok|prima|in orde|akkoord|geen probleem|probleem voor mij|doorgaan|goed
        plan|goed voorstel|fijn plan|leuk plan|zeker|gerust|van mij|van mij wel|met mijn zegen|dik in orde|goed
        idee|leuk voorstel|mooi idee|fijn idee|schitterend idee|tof idee|uitstekend idee|leuk idee|super
        idee)(|hoor|voor mij|wat mij betreft|bedankt) /
        (|@op@)(|ik|daar|daartegen|hiertegen|er)(heb|zie|is|bestaat)(|ik|bij mij|van mijn
        kant)(|daar|er|hier|hiertegen|daartegen|daarmee|daar totaal|er absoluut|daar echt)(geen
        enkel|geen|niks|niets|absoluut geen|totaal geen|helemaal geen|helemaal
        niets)(bezwaar|bezwaren|probleem|problemen|moeite|op tegen|tegen|tegen in te
        brengen|bedenkingen)(|tegen|mee|hoor|hiertegen|daarmee|tegen een kennismaking) /
        (|@op@)(|ik|wij|we|daar|hier)(sta|staan|ben|zijn)(|ik|we)(|daar|er|hier|hiervoor|daarvoor)(|zeker|absoluut|
        helemaal|volledig|altijd|heel
        graag|graag|uiteraard)(voor open|open voor|voor te vinden|te vinden voor|erbij|van de partij|mee
        akkoord|akkoord|voor in|in voor een kennismaking|open voor een kennismaking|open voor een gesprek|open voor
        contact|helemaal voor|helemaal mee eens|er helemaal voor)(|hoor|een kennismaking) /
        (|@op@)(daar|hier)(doe|werk|ga|stem|heb)(ik)(|graag|heel graag|zeker|met plezier|wel)(|graag)(aan mee|mee
        in|mee akkoord|in mee|op in|oren naar|wel oren naar|zin in|veel zin in|wel zin in) / (|ik)heb (er|daar)
        (|zeker|wel|echt|veel)(|wel)(oren naar|zin in) / (|@op@)(|ik|wij|we)(doe|doen|werk|ga)(|ik|we)(|graag|er
        graag|hier graag|zeker|met plezier|hier|er|helemaal)(|aan)(mee|akkoord|mee akkoord)(|hoor|met de
        introductie|met het voorstel|hiermee|daarmee|met het delen van mijn @mail@|dat mijn @mail@ gedeeld wordt) /
        (|@op@)(kom|laat|laat hem|stuur|stuur hem|breng hem|laat die man)(|dan)(maar|gerust)(op|komen|door|langs|weten
        dat het mag)(|hoor|met die kennismaking|met die man|met die mail) / (vooruit|vooruit maar|vooruit dan maar|doe
        dat gerust|doe gerust|doe het maar|doe het gerust|allez vooruit|let's go|ga gerust je gang|ga gerust uw
        gang|gaan met die banaan|gas erop) (|hoor) / (|@op@)(stel|breng|zet|koppel|verbind|link|introduceer|stelt
        u|brengt u|zet u|koppelt u)(|@graagmaar@)(ons|ons twee|ons beiden|mij|me|hem|hem en mij|mij en bob|bob en
        mij|mij met hem|me met hem|me met bob)(|@graagmaar@)(|met elkaar|aan elkaar|aan hem|aan bob|in|aan mekaar|met
        mekaar)(|@graagmaar@)(voor|contact|in contact|verbinding|door|in verbinding|aan elkaar|aan mekaar|met elkaar)
        (|@graagmaar@|hoor) / (|@op@)(leg|maak|legt u|regel|regelt
        u)(|@graagmaar@)(het|dat|de|een)(|@graagmaar@)(contact|verbinding|link|match|maar|introductie)(|@graagmaar@|
        hoor)
        / (amai|ja|allez|joepie|yes|jippie|hoera)(|,)(zeker|graag|natuurlijk|tof|vooruit|top|leuk|gaan we doen|doen
        we) (|hoor) / zeker en vast / zekers / yup / jawohl / jaha / ja duh / jahoor / welzeker / welja / wis en
        waarachtig / gaarne / gaarne akkoord / bij deze (akkoord|ja|toestemming) / akkoord hoor / accoord / ga accoord
        / ik ga accoord / kan prima / kan zeker / mag zeker / mag gerust / mag hoor / mag van mij / mag wel hoor / ja
        (dat|het) (mag|kan|is goed|is oké|is ok|is prima|is in orde|doen we|doe ik|lijkt me wat|lijkt me goed|lijkt me
        prima|lijkt me fijn|lijkt me leuk|vind ik goed|vind ik prima|vind ik leuk|wil ik|wil ik wel|wil ik graag|wil
        ik zeker|zie ik zitten|zie ik wel zitten) (|hoor|graag) / (|dat)zie ik (helemaal|wel|zeker|absoluut)zitten /
        (ja|graag|zeker|natuurlijk|prima) (dat zou|dit zou|zou) (leuk|fijn|tof|geweldig|super|mooi) (zijn|vinden) / ja
        (doe|geef|regel|breng|ik doe|ik ga|ik sta|ik wil|ik vind|ik ben) (dat|maar|het|dit|mee|akkoord|ervoor open|er
        voor open|graag|wel|het goed|het prima|het leuk|erbij|voor|dat goed|dat prima|dat leuk)
        (|maar|hoor|mee|akkoord) / (met|in) (|alle|veel|heel veel|het grootste|volle)
        (plezier|genoegen|liefde|overtuiging|tevredenheid) (|graag|akkoord|hoor) / (mijn antwoord is|het is een|ik
        zeg|dat is een|van mij een|van mijn kant een|hierbij mijn|bij deze mijn)
        (|volmondig|groot|dikke|duidelijk|volmondige|dik|welgemeend) (ja|akkoord) /
        (|nou|nee|ja|tja|nou ,|nee ,|ja ,|tja ,)(daar|hier|zoiets|aan zoiets|tegen zoiets|tegen zo'n aanbod|op
        zoiets)(zeg|zou) (ik|je|men|wij|we) (|natuurlijk|zeker|nooit|dan|toch|uiteraard|zeker weten|niet|nou|
        echt)(geen nee|geen neen|nooit nee|niet nee|geen nee tegen|geen neen tegen|geen nee op|geen neen op|nooit
        nee op|nooit nee tegen|niet nee tegen|niet nee op)(|tegen|op)(|zeggen) / ik zeg (|zeker|dan|natuurlijk)
        (hier|daar|daar dan) (|dan|zeker) geen (nee|neen) (tegen|op) / (|daar|hier)(|kan|ga|zal) (ik|)(|natuurlijk|
        uiteraard)(geen nee op zeggen|geen nee tegen zeggen) / (|ik|dan|daar)(zou|ben)(|ik)(@gek@)(zijn|)(|,)(als
        ik|mocht ik|indien ik) (dit|dat|het|zoiets|hier|daar|zo'n kans|die kans|deze kans|zo'n aanbod|dit aanbod|dat
        aanbod|nu) (|aan me|aan mij|nee|neen|zou)(|nee|neen|op|tegen|aan me|aan mij|voorbij)(liet schieten|liet
        lopen|laat schieten|laat lopen|liet passeren|liet voorbijgaan|laat voorbijgaan|afsloeg|afsla|weigerde|
        weiger|zei|zeg|zou zeggen|zou laten lopen|zou laten schieten|zou weigeren|zou afslaan|voorbij liet gaan|
        voorbij laat gaan|tegen zei|op zei|tegen zeg|op zeg|liet liggen|laat liggen) / (|ik|dan|daar)(zou|ben)(|
        ik)(@gek@)(zijn|)(|,)om (dit|dat|het|zoiets|hier|daar|zo'n kans|die kans|deze kans|zo'n aanbod|dit aanbod|
        dat aanbod|nu|daar nu|hier nu|daarop|hierop|daartegen|hiertegen)(|nee|neen|op|tegen|aan me|aan mij|nee op|
        nee tegen)(te laten schieten|te laten lopen|te laten passeren|te laten voorbijgaan|voorbij te laten gaan|af
        te slaan|te weigeren|te zeggen|te laten liggen) / (zou|ik zou) (|ik) @gek@ zijn om (nee|neen) te zeggen / (|
        en|nou|maar|ja|en ,|nou ,|maar ,|ja ,)(hoe) (kan|kon|zou) (ik|je|iemand|men|een mens) (daar|op zoiets|tegen
        zoiets|nou daar) (|nu|nou|ooit|nog|toch|dan|ooit nog|in hemelsnaam)(|kunnen)(nee op zeggen|neen op zeggen|
        nee tegen zeggen|neen tegen zeggen|nee zeggen|nee tegen kunnen zeggen|nee op kunnen zeggen|nee kunnen
        zeggen|weerstaan) (|?) / (|en|nou|maar|ja|en ,|nou ,|maar ,|ja ,)wie (kan|zou|kon) (daar|hier|zoiets|op
        zoiets|tegen zoiets|dat|zo'n aanbod) (|nu|nou|ooit|nog|toch|dan)(|kunnen)(nee op zeggen|neen op zeggen|nee
        tegen zeggen|neen tegen zeggen|nee zeggen|nee tegen kunnen zeggen|nee op kunnen zeggen|weerstaan|laten
        schieten|laten lopen|weigeren|afslaan) (|?) / (dat|dit|zoiets|die kans|deze kans|zo'n kans|dit aanbod|dat
        aanbod|zo'n aanbod) (laat|liet|laten) (ik|we|wij) (|me|mij|ons) (|natuurlijk|zeker|uiteraard|toch|dan) (geen
        twee keer|geen tweemaal|geen 2 keer|niet twee keer|niet|natuurlijk niet|zeker niet|nooit) (zeggen|ontgaan|
        schieten|lopen|voorbijgaan|ontglippen|liggen) / (dat|dit|zo'n|zulk|een|zo een) (aanbod|kans|voorstel|
        uitnodiging|gelegenheid) (sla|wijs|weiger) (ik|je|men) (|natuurlijk|zeker|uiteraard|nooit|echt) (niet|nooit|
        toch niet) (|af|van de hand) / (mij best|mij prima|mij goed|mij is het goed|mij is het best|vind ik best|
        best hoor|allemaal best|mij een zorg niet ja|om mij mag het|voor mijn part mag het|voor mijn part
        graag|voor mij best|van mij uit mag het|van mijn part mag het|van mij part mag het) (|hoor|ja|doe maar) / (|
        @op@|@op@ ,)(dat|dit|het|zo)(mag|mogen|kan|kunnen|moogt)(|je|u|jullie|gij|ge)(|dat|het|zo|best|gerust|
        gewoon|zeker|altijd|wel|graag|van mij|wat mij betreft|voor mij|van mij best)(doen|regelen|zo doen|gebeuren|
        hoor|doorgeven)(|hoor|van mij|wat mij betreft) / (daar|hier|voor zoiets) (ben|was) ik (|wel|altijd|altijd
        wel|zeker|zeker wel|best) (|voor)(te porren|te vinden|voor te porren|voor te vinden|in voor|voor in|toe
        bereid|wel toe bereid|voor te strikken|voor te motiveren|gevoelig voor) / (komt|dat komt|dit komt|je komt|
        hij komt|jullie komen) (|me|mij|hier|wel|echt|ook) (als geroepen|goed uit|mooi uit|heel goed uit|goed van
        pas|van pas) (|,) (graag|ja|ja graag|dus graag|dus ja|doe maar|heel graag) / (|daar|hier)(hoef|moet) ik (|
        dan ook|echt|toch)(geen seconde|niet|niet lang|geen moment|niet eens) over (|na te |te )(denken|twijfelen|
        nadenken|peinzen)(|,) (ja|graag|ja graag|natuurlijk|doen|doe maar|heel graag|ja natuurlijk|uiteraard) / als
        ivy (het|dat|hem|haar|zoiets|iets|iemand|mij iemand) (zegt|aanraadt|voorstelt|aanbeveelt|stuurt|een goed
        idee vindt|aandraagt)(|,)(|dan|is het|zeg ik|doe ik|dan doe ik|dan zeg ik|ben ik|vind ik het|dan vind ik
        het)(|graag|ja|natuurlijk|heel graag|altijd|ook|altijd graag)(graag|ja|mee|erbij|natuurlijk|goed|ja graag|
        goed ja|prima|heel graag)
    """,
    "fond": """
        graag / heel graag / zeer graag / erg graag / dolgraag / met (veel |alle |)plezier / met genoegen / graag
        gedaan ja / ja leuk / (|ik |wij |we |dat |hem |haar |ja dat |ja ik |ja )(wil|zou|zouden|willen|kom|maak|
        ontmoet) (|ik | we |wij |hem |haar |dat |me |u |ann |bob |ik hem |ik haar |ik dat )(|heel |zeer |erg |dol |
        wel |super |echt )(graag|dolgraag|leuk vinden|fijn vinden|geweldig vinden|op prijs stellen) (|willen |hem |
        haar |met hem |met haar |dat |bob |ann |willen ) (|@meet@) (|willen|doen) / (ik|we|wij) (wil|zou|willen|
        zouden) (|hem |haar |dat |bob |ann |met hem |met haar )(|heel |zeer |erg )graag (@doel@) / (dat|het|een
        introductie|een kennismaking) (zou| lijkt|klinkt|is|vind ik) (|mij |me |ik |heel |erg |zeer |super |echt |
        een |ook )(|heel |erg |zeer |een )(leuk| fijn|goed|prima|geweldig|fantastisch|mooi|super|perfect|prachtig|
        gezellig|goed idee|leuk idee|uitstekend|top| eer|genoegen) (|zijn|vinden|idee|me|bedankt) / lijkt (me|mij) (|
        heel |erg |een )(leuk|goed|fijn|prima|geweldig| super|goed idee|leuk idee|top|mooi) / klinkt (|heel |erg
        )(goed|leuk|prima|geweldig|fantastisch|super|top) / (ik |we |)(kijk|kijken) ernaar uit / (ik |)(verheug|
        verheugd) me (er |)op / (ik|wij) (heb|hebben) (|wel |zeker | daar )(interesse|belangstelling|zin in) (|
        daarin|hierin) / (ik ben|ben) (|zeer |erg |heel |zeker )(geïnteresseerd|benieuwd naar hem|benieuwd naar haar)
        / (|ja |en |hallo |ik )(|ik )(zou|wil|kijk|vind|lijkt| ben|sta|verheug|bevestig) (|ik |het |me |mij |er |hem
        |haar |bob |ann |graag |heel |erg |heel erg |zeer |hierbij |met |dat ik )(|graag |leuk |heel graag |erg graag
        |dolgraag |al lang |altijd al |graag eens |fijn |ernaar |uit | erop |hem |haar |bob |geïnteresseerd |open |
        voor |om |er |naar |met hem |met bob |met haar |leuk om |fijn om )(| hem |haar |bob |ann |met hem |met haar |
        met bob |om |kennis |in contact |met |voor |te |aan |een |de |eens )(leren kennen|te leren kennen|ontmoeten|
        te ontmoeten|kennismaken|kennis te maken|kennis maken|spreken|te spreken|in contact komen|in contact te
        komen|voorgesteld worden|voorgesteld te worden|worden voorgesteld| introductie|kennismaking|ernaar uit|uit
        naar|praten|te praten|gesprek) (|met bob|met hem|met haar|met ann|aan bob|aan hem|de kennismaking|het
        gesprek|het contact|bob|hem|haar) / (hierbij |ik |)bevestig (|ik |hierbij )dat ik (|graag |de |een |aan )(|
        introductie|bob|kennismaking|hem|haar|voorgesteld|kennis) ... (wil|wens|worden|op prijs stel|akkoord ga|
        maken|op prijs|word) ... / (dat|dit|het) (zou|lijkt|klinkt|is|wordt|helpt|komt) (|me |mij |echt | heel |erg |
        me heel |me erg |een |mij erg |me echt )(|heel |erg |echt |hartstikke |super )(leuk|fijn|geweldig|
        fantastisch|mooi|prettig|tof|nuttig|handig|goed|interessant|welkom|gezellig|helpen|mooie kans|prachtig|goed
        uit) (|zijn|idee|helpen|uitkomen|voor mij|bedankt|dank je) / met (alle |veel |groot |)(plezier|genoegen|
        liefde) (|ga ik akkoord) /
        daar (word|wordt) ik (blij|vrolijk|enthousiast) van / (ik)ben (|heel|erg)(enthousiast|blij)
        (|hierover|daarmee|om kennis te maken) / (|oh|ja|ah|o)wat
        (leuk|tof|fijn|gezellig|super|mooi)(|,|!)(ja|graag|ja graag|heel graag|doe maar|zeker|natuurlijk|dat wil ik
        wel|dat wil ik graag) / (|ja|)(dat|het) (zou|lijkt|zal) (me|mij|ik) (|erg|heel|zeer)(plezieren|plezier doen|op
        prijs stellen|erg op prijs stellen|waarderen|een genoegen zijn|een genoegen) / (|ja|en)(ik|)hoor (heel|)graag
        (van|iets van)(hem|bob|haar|meneer ray|de heer ray) / (ik|)vind (het|dat|dit)
        (|wel|echt|ook)(|een)(|heel|erg|zeer)(goed idee|leuk idee|prima idee|goed plan|leuk plan|mooi idee|fijn
        idee|tof idee|leuk|fijn|tof)(om)(kennis te maken|hem te leren kennen|bob te leren kennen|hem te ontmoeten|bob
        te ontmoeten|hem te spreken|met hem in contact te komen|in contact te komen) / (ik|)(zou|wil)
        (hem|bob|haar|met hem|met bob)(|wel|heel|echt|zeker)(graag)(|eens|een keer)(spreken|ontmoeten|leren
        kennen|praten|in contact komen|kennismaken) /
        (|@op@)(|ik|wij|we)(maak|maken|ontmoet|leer|leren|spreek|praat|wissel)(|ik|we)(|altijd|ook|hier|hem|bob|haar|
        meneer
        ray)(|altijd|ook)(graag|heel graag|erg graag|dolgraag|met plezier)(|eens|een keer)(kennis|hem|bob|haar|kennis
        met hem|kennis met bob|kennis met meneer ray|met hem|met bob|bob kennen|hem kennen|nieuwe mensen kennen|nieuwe
        mensen|van gedachten|van gedachten met hem) / (|dat|het|een kennismaking|zo'n contact|contact met bob|een
        gesprek|bob leren kennen|hem leren kennen|hem ontmoeten)(lijkt|zou|is|vind|klinkt)(|me|mij|ik|ik wel|me
        wel)(|echt|heel|erg|zeer|super|hartstikke|best|wel|enorm|me)(leuk|fijn|geweldig|fantastisch|interessant en
        leuk|prachtig|tof|gezellig|super|top|leuk vinden|een eer|een feest|fijn vinden|leuk zijn|fijn zijn|geweldig
        zijn|een goede zaak|een goed plan|mooi zijn|plezant|plezant zijn|welkom|welkom zijn)(|om hem te ontmoeten|om
        hem te leren kennen|om kennis te maken|om bob te leren kennen|om bob te ontmoeten|hoor) /
        (|ik|wij|we)(kijk|zie|kijken|zien)(|ik|we)(er|ernaar|er al|er nu al)(|erg|al|heel erg|enorm|met
        plezier|zeer|naar)(uit|naar uit|naar uit om|uit om)(|hem te ontmoeten|kennis te maken|hem te leren kennen|bob
        te ontmoeten|bob te leren kennen|met hem kennis te maken) /
        (|ik|wij|we)(kijk|zie|kijken|zien)(|al|zeer|erg|heel erg|enorm|echt|ik|we)(|al|erg)(uit naar de
        kennismaking|uit naar het contact|uit naar zijn bericht|uit naar zijn mail|uit naar een gesprek|uit naar
        contact|uit naar een kennismaking)(|hem te ontmoeten|kennis te maken|hem te leren kennen|bob te ontmoeten|bob
        te leren kennen|met hem kennis te maken|met bob) /
        (|ik)(zou|vind|vond|waardeer|vinden)(|ik|het|dat|we)(|het|dat)(|heel|erg|zeer|echt|zo)(leuk|fijn|prettig|tof|
        geweldig|op
        prijs
        stellen|waarderen|mooi|super|plezant)(|vinden)(|,)(als|mocht|wanneer)(je|u|jullie|hij|we|dat|het|er)(|ons|
        mij|het
        contact|contact|dat|me|ons twee)(|met elkaar|aan elkaar|met hem|met mij|aan
        hem)(|kunt|kunnen|zou|wilt|wil|zouden|kan)(|in contact brengen|in contact brengt|in contact
        bracht|voorstelt|voorstellen|koppelt|koppelen|lukt|lukken|leggen|legt|kennismaken|opneemt|opnemen|contact
        opneemt|regelen|regelt|voorstelde)(|met elkaar|kunt|zou) / (daar|hier|daarin|hierin|in zo'n gesprek)
        (heb|ben|zou) (ik) (|zeker|wel|veel|grote|absoluut|erg)(interesse|interesse in|belangstelling voor|in
        geïnteresseerd|geïnteresseerd|graag op ingaan|benieuwd naar) / (ik|)ga (graag|met plezier|heel graag)(in
        op|op)(|uw|je|jullie|het|dit)(aanbod|voorstel|uitnodiging|in|verzoek)(|in) / (daar|hier) ga ik (graag|heel
        graag|met plezier) op in / (|ik|dat|uw aanbod|het aanbod)neem
        (ik|)(|het|dit|dat|uw|je)(|aanbod|voorstel)(|heel)(graag|met plezier|dankbaar) aan /
        (hartstikke|superleuk|ontzettend|vreselijk|kei|enorm|reuze) (leuk|fijn|tof|gezellig|mooi|graag) / (|ja)wat
        leuk (|dat ivy aan me dacht|dat je aan me denkt|dat jullie aan me denken) (graag|ja graag|ja)
    """,
    "warm": """
        (|dat )(klinkt|lijkt me) (|heel |erg )(interessant|boeiend) / interessant / leuk / mooi / goed / super / top
        / geweldig / perfect / fijn / goed idee / geen probleem / geen punt / geen zorgen / maakt niet uit / geen
        haast / waarom niet / niet erg / kan geen kwaad / het kan geen kwaad / best leuk / (|ik ben |ben )(|erg |
        heel |zeer )(benieuwd|nieuwsgierig) /
        (en|)waarom (ook|eigenlijk) niet / (prima|goed|leuk|super|mooi|top|fijn) (voorstel|initiatief|gedachte) /
        (dat|dit|het) idee bevalt me / (oh|o|ah|ja|)wat (leuk|tof|fijn|gezellig|super|mooi|attent|lief) / schoon idee
        / tof idee / mooi idee / fijn idee / tof / plezant / wijs / chouette / knap / leuk idee / goed plan / mooi
        plan
    """,
    "no": """
        helaas moet ik (het aanbod|dit aanbod|dit|het|de kennismaking|de introductie|uw aanbod) (afslaan|afwijzen) /

        nee (|nee|bedankt|dank je|dank u|dankje|dank je wel|dank u wel|dankjewel|hoor|liever niet|helaas|helaas niet|
        sorry|geen interesse|geen behoefte|geen tijd|absoluut niet|nooit|dat wil ik niet|ik wil niet|ik wil dat niet|
        dank|danku|niet nodig|echt niet|niet voor mij|niks voor mij|dat gaat niet|zeker niet|niet geïnteresseerd|
        alvast bedankt|merci|laat maar) / neen / neen bedankt / neen dank u / nee nee / neuh / nope / nooit / nooit
        van mijn leven / (|nee )(liever|helaas|sorry|echt|zeker|beslist|absoluut|alsjeblieft| alstublieft|dank u|
        bedankt|toch maar|toch liever|beter|doe maar|deze keer|dit keer|ik denk het|ik dacht het| ik geloof het|ik
        vrees van| waarschijnlijk liever) niet (|bedankt|dank u|hoor) / (helaas|bedankt maar|sorry| dank maar|dank u
        maar|mijn antwoord is|het antwoord is|ik zeg|een duidelijk|ik moet helaas) nee (|zeggen| bedankt|dank u) / (|
        ik heb |wij hebben |heb |sorry |helaas |ik heb hier |ik heb daar |hier heb ik |daar heb ik |ik heb helaas |
        heb hier |daar heb ik helaas |ik heb op dit moment |ik heb momenteel |we hebben )(| helaas |hier |daar |echt
        |absoluut |momenteel | even )geen (interesse|belangstelling|behoefte|behoefte aan| tijd|zin|zin in|trek in|
        ruimte|tijd voor|belang bij| capaciteit) (|in|hiervoor|daarvoor|hierin|daarin|aan| bij|ervoor|bedankt|sorry|
        meer|hieraan|op dit moment|hier| voor nieuwe contacten|in een introductie|in een kennismaking|voor dit|nu) /
        (|ik ben |wij zijn |ben |ik ben hier |ik ben daar |ik ben er |sorry ik ben |ik ben helaas )(|helaas |echt |
        hier |)(niet geïnteresseerd|niet geinteresseerd|tegen|niet beschikbaar hiervoor| niet bereid) (|bedankt|
        hierin|daarin) / (ik|wij|we|dat|dit|hier| daar|hem|haar|sorry ik|helaas) (wil|willen| hoef|hoeven|zou|kan|
        ga|doe|wens|moet) (|ik |we |dit |dat |hem |haar | er |hier |daar |me |ik dit |ik dat |ik hem |helaas |graag
        )(|helaas |echt |liever |graag )(niet|liever niet) (| op ingaan|doen|@meet@|graag|meedoen| aan meewerken|
        akkoord|hebben|voorgesteld worden|mee akkoord|in contact komen) (|bedankt) / (|ik |wij |we )(| helaas |moet |
        moeten |wil |zal |ga |moet helaas |moet dit |moet dit helaas |moet hiervoor |moet hier |moet vriendelijk |
        wil graag |sla |sla deze |sla dit )(|vriendelijk |beleefd |hiervoor |dit |het |voor | respectvol )(bedanken|
        afwijzen|weigeren|afslaan|passen|overslaan|wijs het af|afzien|ervan afzien) / ik (pas| bedank|weiger|sla
        over|sla dit over|sla deze over|bedank ervoor|bedank hiervoor|zie ervan af| wijs dit af| wijs het af|ga niet
        akkoord|stem niet toe|doe niet mee) / (dit|dat|het|is|dat is|dit is|het is| lijkt me) (| is |helaas |echt |
        voor mij )(niets voor mij|niks voor mij|niet voor mij|niet mijn ding|niet nodig| niet interessant|niet
        mogelijk|niet relevant|niet relevant voor mij|helaas niet mogelijk|niet aan mij besteed| niet gewenst|niet
        van toepassing) (|bedankt|voor mij) / niet (nodig|geïnteresseerd|voor mij|gewenst| interessant| doen|
        akkoord) (|bedankt|voor mij|hoor) / niks voor mij / niets voor mij / geen (introductie| kennismaking|
        contact|denken aan) (|alsjeblieft|alstublieft|graag) / geen sprake van / laat mij (erbuiten| met rust) / laat
        me met rust / (|ik |)(neem|maak|doe) (|dit jaar |momenteel |op dit moment |nu |even )geen (nieuwe |
        )(afspraken| contacten|meetings) (|aan|meer) (|dit jaar) / afgewezen / interesseert (me|mij) niet / het
        interesseert me niet / dat zie ik niet zitten / zie ik niet zitten / ik zie (het|dit|dat) niet zitten / ik
        zie er (vanaf|van af) / (|ik )heb het (te druk|hier te druk voor) sorry / (ik heb |heb |)(hier |daar |er |
        )(|hier |daar )(geen|geen enkele) behoefte (aan|) ... / laat maar / laat maar zitten / (ik |)heb (er |daar |
        hier |)geen (zin|tijd|interesse) (in| voor|aan|) / (ik heb |heb |)(er |daar )(geen zin) in / daar zit ik niet
        op te wachten / zit ik niet op te wachten / ik zit daar niet op te wachten / ik zit hier niet op te wachten /
        geef (mijn|m'n) (adres|mail|mailadres| gegevens) niet door / (|ik |nee ik |sorry ik |helaas |bedankt maar ik
        |momenteel |op dit moment |eerlijk gezegd )(wil|wens|zoek|heb|ben|kan|hoef|ga|geef|vind|zie|doe|neem) (|ik |
        hier |er |dit |dat |hem |haar |eigenlijk |echt |liever |nu |momenteel |op dit moment |mijn @mail@ |helaas |
        daar |deze |hierop |absoluut |bob |met hem |met bob | me hier |op je aanbod )(|echt |liever |helaas |
        momenteel |nu |eigenlijk |absoluut |op dit moment )(niet|geen| niets|niks) (met |op |aan |in |delen|
        doorgeven|voorgesteld|nieuwe|behoefte|interesse|zin|tijd|gebruik|contact| geïnteresseerd|op zoek|ingaan|
        willen|voor|leren|te maken|gebruik van|meer) ... / (|alsjeblieft |graag |nee |en | liever |aub |gelieve |
        wilt u |wil je )(geef|deel|stuur|verspreid|breng|stel) (|hem |haar |ons |alsjeblieft |aub )(|mijn @mail@ |
        ons )(|alsjeblieft |aub |a u b )(niet|niets|aan niemand) (|door|voor|verder|in contact|delen| doorgeven) (|
        alsjeblieft|aub|graag|bedankt) / (|ik |helaas |dus |daarom |sorry |maar |dan )(moet|wil|ga|zal| bedank|pas|
        sla|weiger|bedankt) (|ik |hier |dit |hiervoor |vriendelijk |helaas |liever |beleefd |deze keer |je | ervoor |
        voor dit aanbod |maar )(|helaas |liever |vriendelijk |hartelijk |deze keer )(bedanken|afwijzen|weigeren|
        passen|overslaan|afslaan|nee zeggen|ervan afzien|afzien|over|afhaken|hiervoor|teleurstellen|vriendelijk|
        bedankt) (|voor|hiervoor|deze keer|dit keer|ervan) (|uw aanbod|je aanbod|de introductie|het aanbod|de
        uitnodiging) / (nee| neen|nah|neuh|nope|nee nee) (|,)(|bedankt |sorry |dank je |dank je wel |dank u |hoor |
        joh |echt |liever |dat | laat |hoeft )(joh|hoor|laat maar|hoeft niet|dat hoeft niet|liever niet|niet nodig|
        geen interesse|geen behoefte| geen zin|geen tijd|niets voor mij|echt niet|absoluut niet|zeker niet|nooit|zit
        er niet in|ik pas|ik heb al|dat wil ik niet|wil ik niet|dank je|bedankt|dank u|hartelijk dank) (|aan|
        bedankt|hoor|sorry) / (laat|laten we het) maar (|zitten|zo|lopen) / (|dat |het )(hoeft|hoef|is|lijkt me|
        lijkt mij) (|voor mij |echt |ik |van mij )(niet| niet nodig|niks voor mij|niets voor mij|niet mijn ding|geen
        goed idee) (|hoor|bedankt|dank je|voor mij|zo) / (we kennen elkaar al)(|,) (niet nodig|dus niet nodig|hoeft
        niet) / (bedankt|dank je|dank u|dank je wel|lief van je| lief aangeboden|aardig van je|heel vriendelijk|
        attent|dank voor het vragen|bedankt voor het vragen|bedankt voor het aanbod)(|,) maar (|ik |dit |liever |
        deze keer |helaas |toch |dat |nu )(|heb |ben |wil |sla |pas )(nee|niet| liever niet|geen interesse|geen
        behoefte|niets voor mij|niet geïnteresseerd|geen tijd|over|toch niet|pas|nee bedankt|geen zin|dat hoeft niet)
        (|bedankt|aan|in) / (ik |)heb (er |hier |daar |)(|echt |absoluut |helemaal | totaal |gewoon |nu |momenteel
        )geen (zin|behoefte|interesse|tijd|trek) (in|aan|voor) / over mijn lijk / vergeet het maar /
        (geen|geen enkele|weinig) @zin@ (in|aan|voor)(zulke dingen|zoiets|dit soort dingen|dat soort dingen|dergelijke
        dingen|nieuwe contacten|nieuwe mensen|vreemden|dit|dat)(|sorry|bedankt|hoor) / (dit|dat|het) (is|wordt)
        (|totaal|helemaal|echt|helaas|gewoon|absoluut)(mijn (onderwerp|ding|vakgebied|stijl|wereld|thema|interesse)
        niet|niet mijn (onderwerp|ding|vakgebied|stijl|wereld|thema|interesse|domein))(|hoor|sorry|bedankt) /
        (wij|we|ik) (hebben|heb) besloten (|om)(|hier|er|dit|het|daar)(niet|liever niet|geen)(op in te gaan|te
        doen|aan mee te doen|mee te doen|aan deel te nemen|gebruik van te maken|in te stemmen) /
        (|graag|alsjeblieft|aub|gelieve)(stel|breng|koppel) ons (alstublieft|alsjeblieft|aub|liever|maar)niet
        (|voor|in contact|met elkaar in contact|aan elkaar|aan elkaar voor) / gelieve ons niet (voor te stellen|in
        contact te brengen) / (daar|hier) (zie|voel) ik (|helemaal|eerlijk gezegd|helaas|echt)(niets|niks|geen
        heil|weinig|niets voor|niks voor) (in|voor)(|hoor|sorry) / (|ik)(heb|zou) (daar|hier|er) (moeite|problemen)
        mee (hebben|)(|,)(laat|liever|doe) (het|)(maar|)(niet|zitten|liever niet|) / laat het
        (maar|liever|alsjeblieft)(|zo|zitten|hierbij|niet doen) / (|ik)(da|dat) (wil|hoef|moet) (ik|ekik)
        (nie|niet)(|hoor) / (neen|nee) (da|dat) (wil|hoef) ik (nie|niet) / ik
        (denk|geloof|vrees|vind|meen)(|,)(|dat)(dit|dat|het|zoiets)(|is|wordt)(|eerder|eigenlijk|helaas|echt)(niets
        voor mij|niks voor mij|niet voor mij|niets voor mij is|niks voor mij is|niet mijn ding|niet mijn ding is|niet
        voor mij is|niet voor mij bestemd is) / (|ik)(wil|wens) (|graag|gewoon|liever)(mijn rust|rust|mijn
        privacy|anonimiteit|mijn privacy bewaren|anoniem zijn) / (nee|neen) bob en ik (hebben|kennen) (genoeg|elkaar
        goed genoeg) / (|ik|wij|laat)(wil|wens|zou|word)(|ik)(|graag|liever|gewoon|het liefst|maar)(met rust gelaten
        worden|met rust gelaten|mijn rust|niet gestoord worden|erbuiten blijven|hierbuiten blijven|anoniem
        blijven|hier graag buiten blijven|hier van afzien|hiervan afzien|ervan afzien)(|bedankt) / (|ik zou|zou ik|wil
        ik|daar zou ik|hier zou ik)(hier|daar|er)(graag|liever) (van|)(af zien|afzien|vanaf zien|voor bedanken|voor
        passen) / (dat|dit|zoiets|hem) (wil|hoef|wens|moet|zoek) ik (|eerlijk
        gezegd|eigenlijk|echt|liever|maar|helaas|absoluut|gewoon)niet (|hoor|bedankt|eigenlijk) / (|op mijn
        leeftijd|op mijn 82e|op mijn 80e)begin ik (daar|er|hier) (|maar)(niet|niet meer) (|meer)aan (|hoor|bedankt) /
        (|ik)heb (al|)(genoeg|voldoende) (kennissen|contacten|vrienden|mensen|aan mijn hoofd) (|bedankt|hoor) / nee ik
        heb al genoeg / (nee|neen)(|,)ik heb (al|)(genoeg|voldoende) (kennissen|contacten|vrienden) / (wij|we|ik)
        (maak|maken|wens|wensen) (|liever|hier|daar|er|helaas)geen gebruik (|te
        maken)(van|)(uw|je|jullie|het|dit|deze|hiervan|)(aanbod|dienst|uitnodiging|voorstel|gelegenheid|) /
        (liever|graag|aub|alsjeblieft) geen
        (gegevens|contact|introductie|adressen|kennismaking|adres|mailadres)(|doorgeven|delen|uitwisselen|te delen|uit
        te wisselen)(|aub|bedankt) / en heb (ook|)geen (behoefte|interesse|zin) (|aan|in)(|contact|een
        kennismaking|kennismaken) / (ik)ken (hem|haar|die meneer|die man|meneer ray|deze persoon) niet en
        (heb|wil|hoef) (|ook|hem|daar|er|dat)(geen|niet|ook niet) (|behoefte|interesse|zin|leren kennen|kennen)(|aan
        contact|om hem te leren kennen|in contact|aan|in) / (ik|)heb (niks|niets) met (windmolens|zulke dingen|dat
        onderwerp|dit onderwerp|zoiets|daken|dat soort dingen|energie) / (reken|tel) (maar|)niet op mij / op mij hoef
        je niet te rekenen / zet mij (daar|er|hier) (maar|)niet (in|bij) / (ik|)vind (het|dat) (niet fijn|niet
        prettig|geen prettig idee|vervelend|te privé|te persoonlijk|een beetje eng) (|hoor|, dus nee|dus nee) / als
        mijn adres rondgaat(|,) dus nee / (|ik|nee
        ik|wij)(wil|wens|hoef)(|liever|absoluut|eigenlijk|helaas)(niet|geen)(|in contact komen|in contact gebracht
        worden|voorgesteld worden|kennismaken|contact|gekoppeld worden|benaderd worden|contact
        hebben)(met|door)(onbekenden|vreemden|hem|bob|vreemde mensen|anderen|mensen die ik niet ken) / ik verkies
        (|om|het)(|dat|dit|het)(|liever)niet te doen / (voor mij|van mij|dat|het) hoeft (het|dat|voor
        mij)(|echt|allemaal)(niet|niet meer|niet zo)(|meer)(|op mijn leeftijd|hoor|bedankt|zo nodig) /
        (|ik|wij|we|hier|daar)(ga|gaan)(|ik|wij|we)(|hier|daar|er)(|helaas|liever|dus)niet
        (op|mee)(in|akkoord|verder|op in)(|hoor|helaas|bedankt) / nee laat (|het)maar
        (zitten|zijn|rusten|gaan|schieten|voor wat het is) / (|ik heb|heb|daar heb ik|ik heb er|hier heb
        ik)(|noch|geen)(tijd|zin|interesse|behoefte)(noch|en ook geen|en
        geen|of)(zin|tijd|behoefte|interesse|energie)(|voor|in|ervoor|hiervoor|daarvoor) / dat doe ik
        (|liever|maar|dus)niet / (dat|dit) wordt (hem|'m) niet / geen nood aan / niet mijn vakgebied / niet mijn ding
        hoor / negatief /
        (|ik|wij)(zeg|zeggen)(|hier|daar|helaas|vriendelijk|liever|hierop|toch)(nee|neen|af)(|tegen|bedankt|hierop) /
        (dus|daarom|vandaar|en dus|dus het is|dus voor mij|dus ik zeg|dus liever) (nee|neen) (|bedankt|dank u) /
        (|dat|het|dit)spreekt (me|mij) (|helaas|echt|eerlijk gezegd|totaal|gewoon)niet aan /
        (|@hier@|ik|we|wij|helaas|sorry|nee ik|nee daar|eerlijk gezegd|bedankt maar|er|daar|van mijn kant|bij
        mij|neen|dank maar ik|spijtig maar ik)(heb|hebben|is|bestaat|zie|voel)(|ik|we|er|bij
        mij)(|@hier@|@heus@)(|@hier@|@heus@)(|@heus@)(geen|geen enkele|absoluut geen|totaal geen|niet de|nul|nul komma
        nul|helemaal geen|onvoldoende|te weinig)(@zin@)(|@hier@|in|aan|voor|sorry|bedankt|aan contact|voor over|in een
        kennismaking|aan een kennismaking|voor nieuwe contacten|aan nieuwe contacten|meer|om hieraan mee te werken) /
        (|ik|dat|neen|nee ik|sorry
        ik|dit)(heb|wil|wens|zie|vind|zou|had)(|ik|dat)(|@heus@|het|ook)(liever|liever)(niet|geen)(dat|mijn
        @mail@|hebben dat|kennismaking|contact|doen|gedeeld|aan meewerken|mee|worden) ... /
        (|ik|dat|neen)(heb|wil|zie|wens|had)(|ik)(|dat|het|dit)(|@heus@)(liever niet) (|hoor|hebben|bedankt|eigenlijk)
        / (dat|dit) liever niet / (|ik)(ben|zit|geniet)(|ik)(|al|inmiddels|reeds|ondertussen|al jaren|al lang|sinds
        vorig jaar|al een tijdje|intussen|sinds kort|al twee jaar|nu)(|van|met)(|mijn|welverdiend)(met
        pensioen|gepensioneerd|op pensioen|pensioen|uit het vak|niet meer actief|gestopt met werken|uit de
        branche|niet meer werkzaam|uit die wereld|niet meer actief in dit
        vak)(|,)(en|dus)(houd|hou|doe|ben|wil|heb|laat|bemoei|niet|nee|geen)(|ik|me|mij|daar|er|hier|zoiets|dat|
        zulke)(|me|mij|dingen|daar|hier|er|dat|echt)(niet|geen|nee|mee|dit|niks|niets|interesse)
        ... / (|daar|hier|met zoiets|met dit onderwerp|zulke dingen|dit soort dingen|dat soort
        dingen|zoiets|ik|dat|hiermee|daarmee)(houd|hou|doe|bemoei|begin|wil|heb|voel|houden)(|ik|wij|we)(|me|
        mij|dat|zoiets|zulke
        dingen)(|daar|hier|er|zelf|al|al lang|al jaren|liever|voor|echt|helaas)(|daar|hier|er|al lang|al
        jaren|liever|meer)(niet meer mee bezig|niet meer aan|niet aan|niet aan mee|niet mee bezig|niet meer|niet
        mee|niets mee te maken hebben|niets mee|niks mee te maken hebben|niks mee|niets voor|niks voor|niet voor|niets
        meer mee te maken|geen tijd voor)(|sorry|bedankt|hoor|hebben) /
        (|ik|we|wij)(wil|wens|wilde|willen|zou)(|ik|we)(|daar|hier|er|met hem|met bob|met die man|met deze
        persoon|verder|liever|met u|met jullie|absoluut|met meneer ray)(|verder|liever|echt)(niets|niks|geen
        contact|niet)(|meer|verder)(mee te maken hebben|te maken hebben|met hem te maken hebben|van weten|mee van doen
        hebben|mee te maken|van horen|in contact komen|aan beginnen|met hem)(|hebben|te maken hebben) /
        (|@hier@|daar|hier)(begin|pas|bedank|sla|zie|voel|kom|haak|trap|doe|ga|geloof)(ik)(|maar|liever|echt|helaas|
        even|toch|vriendelijk)(|liever|niet|niets|niks)(niet
        aan|aan|voor|niet in|af|van af|niets voor|niks voor|niet op in|niet mee akkoord|niet aan
        mee|van|over|vanaf|niet in mee|niet mee)(|hoor|sorry|bedankt) / (nee|neen|nah|nee
        hoor)(|dat|daar|hier|het|ik|we|wij|dit|voor mij|van
        mij)(|is|hoeft|heb|ben|wil|doe|mag|zie|begin|past|lijkt|gaat|was|kennen|kan)(|ik|voor
        mij|me|mij|er|daar|het|van mij|mijn ding)(niet|geen behoefte aan|niet meer nodig|niet gewenst|te veel|niet
        zitten|niets voor|niks voor|niet aan|niet op in|te druk|niet mee bezig|niet de moeite|niet haalbaar|niet mijn
        ding|geen succes|elkaar al|niet meer|liever niet|geen behoefte|geen zin in|geen tijd voor|geen goed idee|niet
        zo'n goed idee|niet zo)(|hoor|bedankt|sorry|dank u|dank je) / (wij|we) kennen elkaar (al|reeds|al
        lang)(|,)(en|maar)(dat|ik|het|die|wij|we)(was|heb|hoef|is|wil|willen)(|geen|niet|ik|liever)(|geen succes|geen
        contact meer|geen behoefte|niet nodig|liever niet|niet|geen contact|geen pretje) ... /
        (geef|deel|verspreid|stuur) (|aub|alsjeblieft|alstublieft|gelieve)(|mijn @mail@|m'n @mail@|mn
        @mail@)(|aub|alsjeblieft|alstublieft|liever)(niet|nooit|aan niemand|absoluut niet|onder geen
        beding)(door|verder|weg|vrij|met hem|met anderen|met derden|mee) / (geef|deel|verspreid|stuur)
        (|aub|alsjeblieft|alstublieft)mijn @mail@ (|aub|alsjeblieft|alstublieft|liever)(niet|nooit|aan
        niemand|absoluut niet) / (|gelieve|graag|aub|liever)(mijn|m'n|mn) @mail@ (|aub|liever|graag|gelieve)(niet|aan
        niemand|nooit)(|te)(delen|doorgeven|geven|verspreiden|door te
        geven|doorsturen|verstrekken)(|aub|graag|alsjeblieft) / (mijn|m'n|mn|ons) @mail@
        (mag|mogen|kan|geef|deel|wil|blijft|hou|houd)(|ik|je|u|jullie)(|liever|absoluut|zeker|helaas|graag)(niet|
        nooit|privé|prive|aan
        niemand|voor mezelf|liever niet|voor
        mij)(|worden)(|doorgegeven|gedeeld|doorgeven|delen|geven|door|gegeven|verstrekt)(|worden) / (dat|het|dit)
        (mag|mogen|kan|kun|kunt)(|je|u|jullie|wat mij betreft|van mij)(|absoluut|zeker|dus|helaas|liever)(niet)(|van
        mij|hoor|doen) / (je|u|jullie) (mag|mogen|kunt|kan) (|mijn
        @mail@|dat|ons)(|absoluut|liever|zeker|helaas|dus)(niet) (|doorgeven|delen|geven|doen|voorstellen) /
        (|ik|wij)(geef|verleen|geven)(|ik|wij)(|hier|daar|hiervoor|daarvoor|u|je|helaas)(geen toestemming|geen
        akkoord|niet thuis|geen goedkeuring)(|hiervoor|daarvoor|om mijn @mail@ te delen|voor) / (ik ben|ben|hier ben
        ik|daar ben ik|ik ga)(|het|hier|er|daar|helaas|absoluut)(niet mee eens|niet akkoord|niet mee akkoord|tegen|mee
        oneens|niet mee gediend|op tegen) (|hoor|mee) / (|dat|dit|het|zoiets|nee dat|bedankt dat|helaas dat|sorry
        dat)(is|spreekt|past|trekt|zegt|ligt|boeit|interesseert|lijkt|lokt|wordt)(|me|mij|niet|helaas|echt|gewoon)(|
        me|mij|echt|gewoon|helaas|eerlijk
        gezegd|allemaal) (niets voor mij|niks voor mij|niet bij mij|niet bij me|niet mijn ding|mijn ding niet|niet aan
        mij besteed|hem niet|hem niet voor mij|niet mijn kopje thee|niet mijn wereld|niet mijn vakgebied|niet mijn
        terrein|te veel|me te veel|niet van toepassing op mij|me te persoonlijk|niet voor mij weggelegd|niet wat ik
        zoek|wat te veel|een brug te ver|niet mijn stijl)(|hoor|sorry|bedankt|dank u) /
        (neen|nee|nope|nah|nein|neuj|noh)(|,)(merci|dank u wel|dankjewel|danku|dank u|bedankt|dankjewel hoor|dank
        je|bedankt hoor|dank je wel hoor|merci hoor|sorry) / (neeje|neeheej|nee dus|nee dank|nee merci|nee liever niet
        hoor|nee echt niet|neen merci|nee laat maar zo|geen goesting|geen nood aan|niks voor mij hoor|vergeet
        het|vergeet het maar|mij niet gezien|niet met mij|niet mijn ding|mij niet bellen|geen bal|absoluut niet|zeker
        niet|beslist niet|bij deze nee|in geen geval|geen denken aan|geen haar op mijn hoofd|onder geen beding|voor
        mij niet|voor mij hoeft het niet|van mij hoeft het niet|hoeft voor mij niet|hoeft niet voor mij|hoeft
        niet|hoeft echt niet|mij niet|liever van niet|ben ik niet voor te vinden|laat me hier buiten|laat mij hier
        buiten|laat mij erbuiten|laat me erbuiten|hou me erbuiten|hou mij erbuiten) (|hoor|bedankt|sorry|aub|dank u) /
        (|ik|we|wij)(moet|moeten|wil|zal|ga)(|ik|je|u|jullie)(|hier|hiervoor|helaas|dit|daarom|daar|dus|toch|
        ervoor)(|@heus@|vriendelijk|beleefd|hartelijk|maar|hiervoor|deze
        keer|hier)(bedanken|teleurstellen|nee zeggen|neen zeggen|passen|afslaan|weigeren|nee op zeggen|verstek
        geven|afhaken)(|hoor|helaas|hiervoor|bedankt|deze keer) /
        (|ik|we|wij)(laat|sla|haak|bedank|pas)(|ik|we)(|dit|het|deze|deze kans|hier|hiervoor|me hier|voor deze
        keer)(|helaas|liever|maar|vriendelijk|graag|even)(aan mij voorbijgaan|aan me voorbijgaan|over|af|schieten|voor
        de eer|vriendelijk voor|feestelijk voor)(|hoor|helaas|deze keer) /
        (|ik)(hou|houd)(|ik)(me|mij)(|hier|daar|er|liever|graag)(|liever|graag)(buiten|afzijdig|erbuiten|verre van) /
        ik (zeg|verkies) (|hier|daar|liever|helaas|hierop|toch)(|maar|liever|toch|helaas)(nee|neen|anoniem te
        blijven|nee tegen) / (|ik)(blijf|wil|verkies|zou) (|graag|liever|het)(liever|graag)(anoniem|op mezelf|buiten
        beeld|op de achtergrond|buiten schot|privé)(|blijven|te blijven) / (dank|bedankt|dank je|dank
        u|merci|lief|dank u wel|dankjewel)(|,) maar (nee|neen|ik pas|ik bedank|dit is niets voor mij|dit is niks voor
        mij|dat is niets voor mij|dat is niks voor mij|ik heb geen interesse|ik ben niet geïnteresseerd|het hoeft
        niet|dat hoeft niet|voor mij niet|niet voor mij|ik doe niet mee|zonder mij|liever niet|dat is niet nodig|het
        is niet nodig|geen behoefte|dat zie ik niet zitten|ik zie het niet zitten|ik heb er geen tijd voor|ik heb er
        geen behoefte aan|daar heb ik geen behoefte aan|daar heb ik geen tijd voor|daar heb ik geen zin in|ik hou het
        af|ik houd het af) (|hoor|dank u) /
        (|ik|daar|hier|daarvoor|hiervoor)(ben|voel) (|ik) (|er|daar|hier|me er|me daar|hier echt|helaas)(|ik)(|
        inmiddels|echt|intussen|langzaam|nu) (te oud|te moe|te verlegen|te oud en te moe) (voor|geworden|ervoor|
        daarvoor|voor geworden|voor zulke dingen|voor zoiets|voor dit soort dingen)(|geworden) (|hoor|dank je|sorry)
        / (voor mij|voor ons|van mij|bij mij) (geen|hoeft geen|hoeven er geen) (|nieuwe|extra|verdere|andere)
        (contacten|kennismakingen|mensen|contact|kennismaking|introducties|introductie|afspraken) (|meer|erbij|meer
        bij|hoor|nodig) / (nee|neen)(|,)(ik hou het|ik houd het|ik blijf) (|liever|maar|toch|graag) (|liever) (bij)
        (|de) (mensen|degenen|wie|vrienden|wat|kring) (die|) ik (ken|heb|al ken|al heb) / (dat|het|dit) (gaat|wordt|
        zit) (hem|er) (|voor mij|bij mij) (niet|niks|niet echt) (worden|in|meer in) / (niet boos zijn|neem het me
        niet kwalijk|niks persoonlijks|niets persoonlijks|vat het niet verkeerd op|neem me niet kwalijk|niets tegen
        bob|niks tegen hem)(|,)(maar) (nee|nee dank je|liever niet|ik doe het niet|ik pas|nee bedankt|ik wil het
        niet|ik wil niet|het is niks voor mij) / (|dat is|da's|dit is|zoiets is)(aan) (mij|ons|deze jongen|deze
        dame) (|is|dit|dit is|zoiets|helaas|dat) (|is|echt|helaas|jammer genoeg) (niet|niet echt|niet zo|helaas
        niet) besteed / (|dit|dat|zoiets|die dingen|nieuwe contacten) (is|zijn|was) (|helaas|echt|eerlijk gezegd|nu
        eenmaal) (niet|niet zo|niet echt|niks|niets) (aan mij|aan ons|voor mij) (besteed|weggelegd) / (niet|niet
        echt|niet direct|niet zo|niet meteen|helaas niet|sorry niet|nee niet) (iets|wat|een dingetje|een ding) voor
        (mij|ons) (|hoor|sorry|helaas|bedankt|dank je) / (hoe|zo) (aardig|vriendelijk|lief|leuk|verleidelijk|
        goedbedoeld|graag) (|het) (ook|ook is|ook bedoeld|ook klinkt|ik ook zou willen|ik het ook zou willen|het ook
        klinkt|het ook is|bedoeld ook) (|,) (|maar|toch|ik zeg toch|ik moet) (nee|neen|nee dank je|nee bedankt|ik
        pas|ik bedank|liever niet|ik doe het niet|ik sla het af|ik sla over|ik sla dit over|ik zie ervan af|
        bedanken|passen) / (ik|wij)(pas|bedank|sla over|sla dit over|sla deze over|sla het over) (|er|hier|maar|
        liever|toch|helaas|vriendelijk)(|er|hier|maar|liever|even|deze keer|dit keer|voor) (voor deze keer|deze
        keer|dit keer|ervoor|hiervoor|voor de eer|liever|maar|vriendelijk|voor het aanbod|maar weer|maar eens|toch
        maar) / (|ik|maar ik)(doe|wil|neem|maak) (|ik) (het|dit|dat) (|maar|toch|liever|toch maar|liever toch|
        helaas|ook) (niet|toch niet|liever niet|toch maar niet|maar niet) (|hoor|doen) / (ik |) (hou|houd) (|me|de
        boot|het) (|liever|maar|er|even|hier|toch|toch maar) (|liever|maar)(af|afzijdig|buiten|erbuiten|hierbuiten|
        daarbuiten|bij wat ik heb|voor gezien|hierbij) / (laat|laat dit) (|deze|die|dit) (beker|kelk|kans|aanbod|
        keer|ronde) (|maar|liever|dit keer|graag)(aan) (mij|me) voorbijgaan / (geen denken aan|geen haar op mijn
        hoofd|geen sprake van|geen kwestie van|over mijn lijk|voor geen goud|voor geen geld|in geen geval|om de
        dooie dood niet|god nee|god bewaar me|hemel nee|lieve hemel nee|in hemelsnaam niet|in godsnaam niet|
        alsjeblieft niet zeg|bij lange na niet|nee asjeblieft niet|liever van niet|bij nader inzien niet|bij nader
        inzien liever niet|na enig nadenken toch niet)(|,)(|nee|nee bedankt|bedankt|nee dank je|alsjeblieft niet|
        hoor) / (|ik|wij|daar|hier|hiervoor|daarvoor|daartoe|er)(heb|hebben|vind)(|ik|wij|we)(|daar|er|hier|
        hiervoor|daarvoor|helaas|er helaas|daar helaas|momenteel)(|helaas|echt)(|noch|geen)(tijd|zin|energie|puf|
        fut|goesting|interesse|behoefte|ruimte|geld) (noch|en geen|en ook geen|of) (|de )(tijd|zin|energie|puf|fut|
        goesting|interesse|behoefte|ruimte) (|in|voor|voor zoiets|toe|meer|er voor|ervoor|hiervoor) / (|heel|erg|
        zeer|ontzettend|super|het is|dat is|het is heel|wel|dat is heel|wel heel)(vriendelijk|aardig|lief|attent|
        sympathiek|vleiend|verleidelijk|lief bedoeld|aardig bedoeld|goed bedoeld|vriendelijk bedoeld|vereerd) (|van
        je|van u|van jullie|van ivy|bedoeld|aangeboden)(|,) (maar|doch|toch|echter) (|toch|helaas|liever|nee|ik|ik
        moet|ik ga|het is|dat is|het is echt|ik zal|ik wil|moet)(|helaas|echter|toch|hiervoor|hier|liever|het|dit|
        vriendelijk|echt)(nee|neen|niet|bedanken|passen|afslaan|weigeren|niks voor mij|niets voor mij|liever niet|
        nee dank je|nee bedankt|niet doen|nee zeggen|niet aan mij besteed|afhaken|voor bedanken|bedank|pas) / (ik |
        )(moet|wil|zal|ga) (|hier|er|het|dit|u|je|jullie) (echter|helaas|toch|jammer genoeg|maar|echter helaas|
        helaas toch|vriendelijk|beleefd) (|hiervoor|ervoor|vriendelijk|toch|het aanbod|dit|voor de eer|voor de
        uitnodiging|u|je)(bedanken|passen|afslaan|weigeren|voor bedanken|afhaken|nee zeggen|teleurstellen) / (juist|
        net|precies|daarom|om die reden|juist om die reden|net om die reden|dus|daardoor|vandaar) (daarom|daardoor|
        om die reden|ook|precies|dus|) (|is het|wordt het|blijft het|zeg ik|is het een|wordt het een|is mijn
        antwoord|blijf ik|een|moet ik)(|toch|helaas|dan ook|maar|duidelijk|liever)(|een) (nee|neen|nee bedankt|nee
        dank je|nee dank u|liever niet|niet|nee hoor|nee zeggen|passen) / (nee|neen|nee bedankt|nee dank je|nee dank
        u|liever niet|nee dank je wel|doe maar niet|ik pas|ik bedank)(|,|hoor) (maar|al|wel|hoewel) (|het is|wel|dat
        is|ik vind het|is het|vind ik het|toch|echt)(|wel|heel|erg|echt|toch|super)(|heel|erg)(lief|aardig|leuk|
        fijn|attent|tof|sympathiek|schattig|mooi|plezierig) (|van je|van ivy|van haar|van jullie|dat je het vraagt|
        dat u het vraagt|om te horen|@dacht@) / (nee|neen|nee bedankt|liever niet)(|,) wel (lief|aardig|leuk|fijn|
        attent|tof) (|van je|van ivy|van haar|van jullie|dat je het vraagt|dat u het vraagt|@dacht@) / (|@op@)(geef|
        stuur|geeft|bezorg|speel)(|u|hem|haar|bob|ze|die man) (mijn|m'n|mn) (@mail@|privéadres|privénummer|mobiele
        nummer) (liever|maar|toch|alsjeblieft|aub|toch maar|alstublieft|voorlopig|maar liever|maar beter|beter|
        vooral|svp) (niet|maar niet|liever niet) (|door|aan hem|hoor|aan bob) / mijn @mail@ (hou|houd) ik (|liever|
        graag|toch liever)(voor mezelf|voor mij|privé) / (|ik|daar|hier)(werk) (|ik) (|hier|daar|er) (|liever|
        helaas) (niet) aan mee
    """,
    "excuse": """
        (|ik ben |ben |ik heb het |heb het |we zijn )(|veel |op dit moment |nu |momenteel |even )(te | )(druk| bezet|
        volgeboekt|vol|met pensioen) (|op dit moment|nu|momenteel|mee) / (ik |)kan (|nu |even )niet / (het |dat |
        )lukt (|me |nu )niet / mijn agenda (is|zit) (|te )vol / (|ik )(kan| kunnen) (|ik |hier | hierop |hiermee |
        daar |dit |dat |op dit moment )(|nu )(geen ja zeggen| niet ja zeggen|geen ja op zeggen|niet akkoord gaan|
        niet instemmen|niet aannemen|niet toezeggen|geen ja) (| op|zeggen) / (|ik |ben |ik ben | momenteel |nu |heb |
        ik heb )(|het |te |veel te |erg |heel |gewoon | al )(druk|bezet|volgeboekt|veel te doen|veel aan mijn hoofd|
        genoeg aan mijn hoofd|ziek|met pensioen|te druk| te weinig tijd) (|nu|momenteel|op dit moment|hiervoor) /
        (|ik)(ben|zit|geniet)(|ik)(|al|inmiddels|reeds|ondertussen|al jaren|al lang|sinds vorig jaar|al een
        tijdje|intussen|sinds kort|al twee jaar|nu)(|van|met)(|mijn|welverdiend)(met pensioen|gepensioneerd|op
        pensioen|pensioen|uit het vak|niet meer actief|gestopt met werken|uit de branche|niet meer werkzaam|uit die
        wereld) / (|ik)heb (|hier|daar|er|hiervoor)(het|al)(te druk|genoeg omhanden|iemand gevonden|genoeg
        contacten|genoeg aan mijn hoofd)(|voor|mee|hiervoor|daarvoor)
    """,
    "later": """
        later / misschien later / niet nu / nu niet / nog niet / nu even niet / even niet / op dit moment niet /
        momenteel niet / momenteel even niet / vandaag niet / (een |)andere keer / misschien een andere keer /
        volgende (week|maand|keer) / volgend (jaar|kwartaal) / over (een|twee|drie|enkele|een paar) (week|weken|
        maand|maanden| dagen) / na de (vakantie|zomer|feestdagen) / in het nieuwe jaar / slecht moment / geen goed
        moment / komt nu niet uit / het komt nu (even |)niet (goed |)uit / ik (kom erop terug|laat het weten|denk
        erover na|denk er nog over na|moet erover nadenken|moet er nog over nadenken|lees het later|laat het nog
        weten) / vraag het (me |)later ... / binnenkort / straks / (misschien|eventueel|wellicht|liever|graag) (|in |
        na |over |later |een |volgend | volgende |wel in |op een |dit )(@maand@|later|andere keer|keer|paar|maand|
        ander moment|najaar|jaar|moment) ... / later (|graag|misschien|liever|wel|alsjeblieft|eens|wellicht) / nu
        (even|eventjes|nog) niet (|graag) / op dit moment niet / nog niet (|nu|meteen) /
        (heb|hebt) (u|)(|nog|a u b|aub)(even|een beetje|wat)(|nog) geduld ... / (in|na|vanaf|eind|begin)
        (|de|het)(@maand@|herfst|lente|winter|zomer|najaar|voorjaar) (|graag|misschien|dan|liever)(weer|nog
        eens|opnieuw|graag|wel|liever) / (volgende|komende) (week|maand) (wel|graag|past|lukt) / (ik ben|ben|ik zit)
        (|nog)(tot|tot en met) (maandag|dinsdag|woensdag|donderdag|vrijdag|@maand@|eind|volgende) (|op
        reis|weg|afwezig|in het buitenland|met verlof|op verlof) ... / (nu|momenteel) (effe|efkes|even) (nie|ni|niet)
        / nu ni / nu nie / (in|na)(|het|de)(@maand@|najaar|voorjaar|zomer|winter)(past|komt|gaat|schikt|lukt)
        (het|dat)(|me|mij)(|wel)(beter|wel|uit|beter uit) / (te|nog te) vroeg ... / (dat|)(lukt|gaat|kan)
        (me|mij|)(dit jaar|deze maand|nu|momenteel|voorlopig) niet (meer|) / (dat|)(lukt|gaat) (dit jaar|deze maand)
        niet meer / (@nu@)(|liever|nog|even|helaas|toch|eventjes|maar|effe|effen)(niet|nog niet|geen
        tijd|slecht|liever niet|niet zo|even niet)(|graag|bedankt|hoor|sorry) /
        (|ik)(ben|voel)(|ik|me)(|er|daar|hier)(nog niet)(aan toe|klaar voor|klaar|uit|zover) / (nog niet|zover ben ik
        nog niet|daar ben ik nog niet aan toe) / (|ik)(heb|wil)(|graag|nog|eerst|hier)(wat|meer|even|nog wat|wat
        meer|enkele dagen|een paar dagen|bedenktijd|tijd)(tijd nodig|bedenktijd|tijd|nodig|bedenktijd nodig) (|om na
        te denken|graag|hiervoor) / (daarna|nadien|achteraf|erna|vanaf dan)(|weer|wel|met plezier|heel)(graag|wel|met
        plezier|zeker|ja|prima) / later (|weer|heel)(graag|met plezier) /
        (geef|gun)(|me|mij)(|nog|even)(|een|wat|enkele)(tijd|paar dagen|dagen|bedenktijd|week|maand|paar weken) ... /
        (ik)(kom|kom hier|kom er|kom daar)
        (|later|binnenkort|nog|in|na)(|@maand@|later|nog)(|graag|hier|er|daar|wel|nog)(op terug|op terug later|bij je
        terug) ... / (uitstellen|uitgesteld|on hold) (|aub|graag|tot) ... / niet (voor|vóór)
        (|eind|begin|half|de)(@maand@) ... /
        (mijn hoofd|het hoofd|m'n hoofd) staat er (|nu|even|momenteel|nu even) niet naar ... / (klop|klopt|kom) (|
        dan|maar|gerust|over|na|in) (|over|na|in) (|een paar|twee|drie|een|de|zes) (|weken|maanden|maand|zomer|
        vakantie|jaar|halfjaar|@maand@) (|nog eens|nog 's|weer|nog een keer|maar|gerust)(aan|langs|terug)(|nog
        eens) ...
    """,
    "stop": """
        stop / stop ermee / hou op / houd op / houd hiermee op / stoppen / stop hiermee / stop daarmee / graag
        stoppen / uitschrijven / afmelden / schrijf me uit / meld me af / (|graag |stuur |stuur mij |stuur me |ik wil
        |alsjeblieft |alstublieft |ik wens )geen (verdere |nieuwe |)(mails|mail|e mails|e-mails|emails|berichten|e
        mail|e-mail|
        post) (|meer|meer graag|meer ontvangen|meer sturen|alstublieft|meer alstublieft|meer alsjeblieft) / (|graag
        )(schrijf|mail| benader|contacteer|stuur|neem) (|mij|me) (|alstublieft|alsjeblieft) (niet meer|nooit meer|
        geen contact meer op) (|aan|alstublieft) / (|graag |alstublieft )(verwijder|haal|schrap) (mij|me|mijn adres|
        mijn gegevens|mijn e mailadres|mijn e-mailadres|mijn emailadres|mijn mailadres) ... / niet meer (mailen|
        schrijven|benaderen|
        contacteren) (| alstublieft|aub) / laat me met rust en stop / (|alsjeblieft |nu |en |gelieve |aub |ik wil dat
        jullie |ik wil dat u |wil je |kunnen jullie )(stop|stoppen|hou|houd|hou op|ophouden|stopt) (|nu |u |eens |
        alsjeblieft |aub |op |er )(met|mee|ermee) (|mij |me |het |dit |deze |die |al die |je |uw |al het )(|te |mij |
        me )(|mailen|e-mailen| sturen|schrijven|contact|lastig|spam|mails|berichten|gemail|lastigvallen|benaderen|te
        mailen|te schrijven) ... / (|ik |en ik |dat ik )(wil|wens|wil graag|hoef) (|ik )(geen|niet meer|nooit meer|
        niets meer) (|enkele |verdere | nieuwe |verder )(mails|mail|e-mails|emails|berichten|post|spam|gemaild|
        benaderd|gecontacteerd|lastiggevallen| aangeschreven|van jullie|van u|nieuwsbrieven) ... / (|alsjeblieft |
        gelieve |wil je |kunnen jullie |ik wil |graag |aub |ik wil graag |wilt u )(haal|verwijder|schrap|schrijf|
        meld|gooi|wis|uitgeschreven|afgemeld|verwijderd|verwijderen|uitschrijven|afmelden) (mij |me |mijn |ons |
        alle )(|@mail@ |naam |e-mailadres )(|uit|van|uw|de|uit de|van de|onmiddellijk|worden|af|aub|alsjeblieft|
        direct) (|lijst|uw lijst|jullie lijst|jullie|uw|database| bestand|deze lijst|mailinglijst|systeem|bestanden|
        mailinglist|nu) (|alsjeblieft|aub|graag|bestand|lijst) / (neem| zoek) (|alsjeblieft |nooit |aub )(geen|
        nooit|niet meer|nooit meer) (|verder )(contact) ... / (mail|schrijf| contacteer|benader|e-mail|stuur) (|me|
        mij|ons) (|alsjeblieft |aub )(niet meer|nooit meer|geen|niet|nooit) ... / laat (me|mij) (|alsjeblieft |nou |
        nu |eens )met rust (|met) ... / (geen|genoeg|klaar|basta) (|met )(|meer | verdere |die )(mails|mail|e-mails|
        emails|berichten|spam) (|meer|graag|alsjeblieft|aub|van jullie) /
        (nu|het) is het (|nu|wel|welletjes|echt)(genoeg|klaar|welletjes) (|geweest|met)(|die|al
        die|deze|de)(mails|mail|berichten|e-mails|spam) / (neem|zoek)
        (|aub|alsjeblieft|nooit|alstublieft)(|geen|nooit)(|enkel|verder|meer)contact
        (|meer|verder|nooit)(|meer|nog)(met mij|met me|met ons)(|meer)(|op) / (|graag|aub|gelieve)mijn @mail@
        (|direct|onmiddellijk|aub|graag)(verwijderen|wissen|schrappen|te verwijderen|te wissen|te
        schrappen)(|aub|graag|en niet meer mailen|uit jullie bestand) / (en|)niet meer
        (mailen|schrijven|contacteren|benaderen|sturen) (|aub|graag|alsjeblieft) / (|ik|wij)(wil|wens|wensen|hoef)
        (|verder|echt)geen (|verdere|nieuwe|enkele)(berichten|mails|mail|e-mails|mailtjes|post|communicatie)
        (|meer|van u|van jullie)(te ontvangen|ontvangen|te krijgen|krijgen|meer ontvangen) / (ik wil|ik wil
        graag|graag)(uitgeschreven|afgemeld|verwijderd) worden (|uit|van)(|de lijst|uw bestand|jullie lijst|jullie
        bestand) / (graag|aub|gelieve|a u b) (uitschrijven|afmelden|verwijderen) / (|gelieve|aub|graag|wil je|wilt
        u|kunt u|kun je|alsjeblieft|ik wil dat u|ik wil dat
        jullie|nogmaals)(haal|haalt|verwijder|schrap|gooi|wis|verwijdert|halen|verwijderen|schrappen)(|u|je)(mij|me|
        mijn
        @mail@|ons)(|aub|alsjeblieft|graag|direct|onmiddellijk|meteen)(|uit|van|af|vanaf)(|je|jouw|jullie|uw|de|deze|
        die|alle)(|lijst|lijsten|mailinglijst|mailinglist|bestand|database|adressenlijst|systeem|mailing|adresboek)(|
        af|aub|alsjeblieft|graag|te
        halen|halen|verwijderen) / (|ik|wij|en ik|dus ik)(wil|wens|wensen|hoef)(|ik)(|echt|verder|absoluut)(nooit
        meer|niets meer|niks meer|geen enkele|nooit nog|niet
        langer|nooit)(|meer)(iets|enig|wat|een|mail|mails|berichten|bericht|gemaild worden|mailtjes|post)(|meer)(|van
        jullie|van u|van deze dienst|van dit adres|van je)(|meer)(|ontvangen|horen|krijgen|lezen|zien|vernemen) /
        (|ik)(wil|wens|hoef) (|ik|echt|verder)(|van jullie|van u|van deze dienst)(niets meer|niks meer|nooit meer
        iets|geen mails meer|geen berichten meer|nooit meer)(|van jullie|van u|van deze
        dienst)(|meer)(ontvangen|horen|krijgen|lezen|zien|vernemen|te ontvangen) /
        (laat|laten)(|jullie|u|ons)(mij|me)(|nu|aub|alsjeblieft|voortaan|eens|gewoon)(met rust|gerust|in
        vrede)(|aub|alsjeblieft) /
        (schrijf|meld|schrijft|meldt|zet)(|u)(me|mij)(|aub|alsjeblieft|graag|direct|hier)(uit|af|hiervoor af|hiervan
        af) (|aub|graag|alsjeblieft) / (mail|schrijf|contacteer|benader|stuur|bericht)
        (|mij|me)(|aub|alsjeblieft|nooit|in het vervolg|voortaan|verder)(nooit meer|niet meer|niets meer|niks
        meer|niet nog eens|nooit nog)(|iets|aub|alsjeblieft) / (geen|nooit meer|geen enkele)
        (mails|mail|mailtjes|berichten|e-mails|reclame)(|meer)(|van jullie|aub|sturen|alstublieft|graag) /
        (uitschrijving|afmelding|uitschrijven|afmelden|unsubscriben|uitschrijven graag|afmelden graag|graag
        uitschrijven|graag afmelden|graag verwijderen|verwijderen aub|uitschrijven aub|afmelden aub) (|aub|graag|svp)
        / (hou|houd|houdt) (|u)(|hier|daar|er|daarmee|hiermee|aub)(|onmiddellijk|nu|eens)(mee op|op|op aub|op met
        mailen|mee op aub|op hiermee) ... / stop (met|mij|me)
        (|mij|me)(mailen|mails|sturen|schrijven|lastigvallen|lastig te vallen|te mailen|te schrijven|spammen|stalken)
        ... / (ik)(blokkeer|rapporteer|meld) (u|jullie|dit adres|je) ... /
        (val|vallen) (me|mij|ons) (|hier|er|hiermee|alsjeblieft|aub|daar) (|alsjeblieft|aub)(niet meer|niet langer|
        niet verder|nooit meer) (|hier|meer)(|mee) lastig (|meer|hiermee|aub) / (stuur|stuurt|mail|schrijf) (|u)
        (me|mij|ons) (|alsjeblieft|aub) (dit|zoiets|zulke dingen|zulke mails|dit soort dingen|dit soort mails|deze
        mails) (|alsjeblieft|aub) (niet meer|nooit meer|niet nog eens|niet weer) / (|graag|gelieve|aub|alsjeblieft|
        alstublieft|liefst|nee en|nee dank je en|liever|svp|en graag|en)(geen|nooit meer|niet langer|geen enkele) (|
        verdere|nieuwe|zulke|van dit soort|dit soort|zo'n|van die|dergelijke|andere) (mails|mail|mailtjes|e-mails|
        emails|berichten|verzoeken|vragen|uitnodigingen|post|voorstellen|mailings|reclame) (meer|in de toekomst|nog|
        meer in de toekomst|vanaf nu|meer aub|meer graag|van dit soort) (|van jullie|van u|van je|van deze dienst|
        van letterman|aub|alsjeblieft|alstublieft|a.u.b.|aan mij|naar mij|sturen|te sturen|ontvangen|van dit soort)
        / (|gelieve|graag|wil je|wilt u|willen jullie|kunt u|kun je|aub|alsjeblieft|en gelieve|nee en gelieve|
        verzoeke) (mij|me|ons) (|hier|hiervoor|hierover|verder|alsjeblieft|aub|in de toekomst|vanaf nu|voortaan|met
        dit soort) (niet meer|niet langer|nooit meer|niet verder|nooit nog) (|hier|hiervoor|hierover|voor zulke
        dingen|met zulke dingen) (te |) (mailen|schrijven|contacteren|benaderen|aanschrijven|aan te schrijven|
        lastigvallen|lastig te vallen|storen|e-mailen|contact opnemen) / (|ik|wij)(wil|wens|hoef|wens)(|ik)(|deze|
        dit soort|zulke|dergelijke|jullie|uw|van jullie|die) (mails|mail|mailtjes|e-mails|emails|berichten|
        verzoeken|uitnodigingen|post) (|van jullie|van u|aub|graag)(niet meer|niet langer|nooit meer|niet|niet
        verder) (|te )(ontvangen|krijgen|zien|hebben|lezen) / bespaar (me|mij|ons) (|voortaan|in het vervolg|
        alsjeblieft|verder|aub) (|dit|deze|zulke|dit soort|al|jullie|uw|dergelijke) (|soort) (mails|mail|berichten|
        verzoeken|vragen|onzin|gedoe|mailtjes) (|voortaan|in het vervolg|aub|alsjeblieft|verder)
    """,
    "stop_all": "stop alles / alles stoppen / stop met alles / stop alle mails / alle mails stoppen",
    "doubt": """
        (ik |)vind (het|dat) (|heel|erg|wel)(goed|fijn|leuk|netjes|prima|lief|attent) dat (u|je|jullie) ... / (ik
        |)heb (niets|niks) tegen (hem|haar|bob|u|je|jou|jullie|die man) ... /
        als / indien / mits / tenzij / wanneer / zodra / nadat / voordat / totdat / op voorwaarde / voorwaarde /
        alleen / slechts / misschien / wellicht / mogelijk / eventueel / wie weet / hangt ervan af / het hangt ervan
        af / ligt eraan / weet niet / ik weet het niet / weet ik niet / weet het niet / geen idee / geen flauw idee /
        niet zeker / twijfel / ik twijfel / wie / wat / waar / hoe / waarom / welke / kunt u / kun je / kan je / zou
        je / zegt / zei / zeggen / gezegd / spam / grapje / haha / afwezig / vakantie / ontvangen / doorgestuurd /
        assistent / waarschijnlijk / in principe / eigenlijk / eerst / meer informatie / meer info / nou ja / tja /
        hmm / of / ja en nee / ja nee / nee ja / ja ja / jaja / ja hoor jaja / probleem / behalve / anders / denk ik
        / vermoedelijk / zou kunnen / maakt me niet uit / om het even  / zal wel
        / vergissing / ja ja vast / ja vast / weten / advocaat / politie / iemand anders / nee(|,) (geen probleem|
        geen punt|maakt niet uit| hoor geen probleem) / slecht idee / nadenken / meer weten / dat ben ik / ik ben het
        / dat was ik / alsof / ja dag / ja doei / dat meen je niet / fijn weer / nog meer / voor wat hoort wat /
        tegen betaling / wat levert / baas / overleggen / overleg / vrouw / mijn man / bericht ontvangen / we hebben
        uw / zonder meer te weten / meer weten / grapje / ja en nee / nee ja / ja nee / weet ik niet / weet ik nog
        niet / mits / tenzij / als het / indien / ben niet tegen / niet op tegen / zie geen probleem / vind het niet
        erg /
        (ja|)(super|fijn|leuk|top|geweldig)(|,)(nog|weer) (zo'n|zo een|een|meer) (mail|spam|mails|mailtje) / kan zijn
        / (ik zeg|)ja noch nee / noch ja noch nee / nee hoor (|,)(geen|niet|helemaal
        geen)(moeite|probleem|dank|last|erg|zorgen) ... / (wel|maar) ik twijfel / (|en)ik hoor (het|wel|dat) ... /
        (|en)ik hoor graag (van u|van je|van jou|van jullie|wat|of|meer|wie|hoe|uw|je) ... / en ik ben de
        (paus|keizer|koning|sinterklaas) / ik ben de paus / (|dat|dit|het)(moet|moeten|mag) (je|u|jullie|ge)
        (aan|met|bij) ... / (goed|fijn|netjes|lief|mooi|leuk) dat (je|u|jullie|het) ... / afhankelijk van / hangt van
        / hangt af / hangt er vanaf / ligt er aan / ligt eraan / ik twijfel / twijfelgeval / voor zover / zolang / zal
        wel / het zal wel / verantwoordelijk / bevoegd / niet mijn beslissing / beslist / beslissen / volgens / ik
        hoor net / stel dat / gesteld dat / enerzijds / anderzijds / geen mening / we zien wel / zien we wel / we
        zullen zien / kijken we nog / nog even kijken / ik kijk nog / maakt niet uit /
        (|en) dan word (je|ik) wakker / (en|) (de|) (sint|sinterklaas|kerstman|paashaas) bestaat (|ook|nog|echt) /
        ik werk (daar|er|hier) (|al jaren|al lang|al) (niet meer|niet langer)
    """,
    "but": """
        maar / echter / hoewel / toch / desondanks / ofschoon / wel /
        hoewel dat / evenwel / nochtans / daarentegen / echter wel
    """,
    "not": """
        heeft (|helaas|echt)geen (tijd|zin|interesse|behoefte)(|en geen|of)(|tijd|zin|interesse|behoefte) /
        niet / geen / nooit / niets / niks / niemand / zonder / noch / nauwelijks / nee / neen / weiger / afwijzen /
         onmogelijk / tegen /
        nimmer / nergens / niemand anders
    """,
    "regret": """
        helaas / jammer / sorry / het spijt me / spijt me / het spijt mij / jammer genoeg / excuses / mijn excuses /
         spijtig / jammer maar helaas /
        spijtig / excuseer / het is spijtig / sorry hoor / jammer hoor / het spijt mij / helaas pindakaas / helaas
        helaas
    """,
    "hello": """
        hallo / hoi / hi / hey / dag / beste / geachte / goedemorgen / goedemiddag / goedenavond / goeiedag /
        goedendag / lieve / geachte heer / geachte mevrouw /
        goeie morgen / goeiemorgen / goeden dag / goeden avond / goeiemiddag / goeienavond / hoihoi / beste
        (|ivy|heer|mevrouw|team|meneer) / dag (|ivy|meneer|mevrouw|team|allemaal) / waarde / geachte
        (|heer|mevrouw|dame|team|heer of mevrouw|heer mevrouw|mevrouw chen|redactie) / yo / ey / hé / hey hey / haai /
        hallokes / dagdag
    """,
    "bye": """
        (met |)(|vriendelijke|hartelijke|beste|lieve|warme|veel) (groet|groeten|groetjes) (|uit ...) / mvg / groet /
         groeten / groetjes / gr / hartelijks / tot snel / tot ziens / doei / fijne (dag|avond|week) / fijn weekend
        / een fijne dag / succes / veel succes / hoogachtend / liefs / verstuurd vanaf ... / verzonden vanaf ... /
        het beste / succes ermee / veel succes ermee /
        vriendelijke groet / met groet / groeten uit ... / groetjes ... / met vriendelijke groeten ... / mvg ... / gr
        ... / groetjes uit ... / tot later / tot gauw / houdoe / saluutjes / salukes / daag / dikke kus / kus / kusjes
        / knuffel / x / xx / xxx / hgr / vr gr / vrgr / m vr gr / met hartelijke groeten / hoogachtend ...
    """,
    "thanks": """
        (|heel erg |hartelijk |hartelijke |veel |ontzettend |super |vriendelijk |nogmaals |en |alvast )(dank|
        bedankt| dankjewel|dankuwel|dank je|dank u|dank je wel|dank u wel|dankje) (|hoor|wel|zeer|hartelijk|alvast|
        voor het vragen|voor de vraag|voor de moeite|voor het aanbod|voor uw mail|voor je mail|voor de mail|voor uw
        bericht|voor je bericht|voor de uitnodiging|voor de introductie|voor het denken aan mij|ivy) / (dank|
        bedankt|dank je|dank u| dank je wel|dank u wel|hartelijk dank) voor ... / (|dat is |wat |heel )(|erg |heel |
        zeer )(aardig|lief| vriendelijk|attent) (|van u|van je|van jou) / merci / thanks / ik (waardeer het|waardeer
        het zeer|stel het op prijs) / (|hartelijk |heel erg |veel )(dank|bedankt) (|je |u |je wel |u wel |hartelijk
        )(voor|dat) ... / dank (je|u|jullie) (|wel )(voor|dat) ... / (|wat |heel |erg |dat is )(lief|aardig|attent|
        vriendelijk|leuk) (|van je | van u |dat )(dat|om|van) ... /
        (dank|bedankt|dankjewel|merci|danku|dankuwel|dank u wel|dank je wel) (|voor het aanbod|voor de moeite|voor het
        denken aan mij|alvast|hoor|alleszins|om aan mij te denken|om aan me te denken|dat je aan me denkt|dat je aan
        mij denkt|voor het mailtje) / (lief|aardig|fijn|attent) (van je|van u|van jou) (|dat je aan me denkt|dat u aan
        me denkt|dat je het vraagt|om aan mij te denken)
    """,
    "fill": """
        vanaf (nu|vandaag) /
        alsjeblieft / alstublieft / aub / ajb / dus / dan / ook / nu / en / zeer / heel / erg / echt / eerlijk gezegd
        / op dit moment / momenteel / ik / we / wij / mij / me / ons / hem / haar / het / dat / dit / voor mij / voor
        ons / meteen / direct / graag gedaan / ivy / bob / ann / oh / ah / nou / hoor / deze keer / dit keer / van
        mij / wat mij betreft / want / omdat / mijn (nummer|telefoonnummer|adres|mailadres|e mailadres|
        e-mailadres) is ... / (u|
        je|hij|zij) (kunt|kan|mag) (|mij |me |gerust )(bellen|bereiken|mailen|op|via) ... / (|maar )(graag|gebruik|
        stuur|mail|bel| schrijf|gebruik wel|gebruik alstublieft|gebruik graag|gebruik dan) (|mijn| naar mijn|op mijn|
        via mijn|aan mijn| dan mijn|wel mijn) (privé|prive|adres|privéadres|andere|werk|mobiel| nummer|zakelijke) ...
        / ik hoop op uw begrip / begrip / (doe|groeten|groetjes|de groeten|bedank|dank aan|liefs aan) (|de groeten |
        groetjes )(|aan )ivy (|van mij|namens mij) / (sorry|excuus|excuses|mijn excuses) (voor de|voor mijn|dat ik)
        (|zo )(late|trage|laat|verlate) (|reactie|antwoord|reageer) / ik (zoek|was op zoek|ben op zoek) (al |naar |
        )(|een tijd|al een tijd|al maanden| lang) (|naar )(zo iemand|iemand zoals hij|zo'n persoon) / groetjes /
        groet / liefs / met vriendelijke groet / vriendelijke groeten / mvg / hartelijke groet / fijne dag / hoi /
        hallo / beste / geachte / eerlijk gezegd / voorlopig / hoor / joh / gewoon / echt / trouwens / wat mij
        betreft / van mijn kant /
        (ik|wij|)(heb|hebben)(|ik|wij)(|ook|vanaf)(volgende week|volgende maand|morgen|deze
        week|maandag|dinsdag|woensdag|donderdag|vrijdag|altijd|komende week)(|nog|wel|zeker)(tijd|ruimte) / ik
        antwoord (|hem|dan)(|dan|wel|graag)(|wel|graag|zeker) / (|maar)(liever|)(niet|graag) bellen (voor|na|tussen)
        (|8|9|10|17|18|20)(uur) / (lief|leuk|fijn|aardig|attent|vriendelijk) (|van je|van u|van jou)(|dat je aan me
        denkt|dat je aan mij denkt|dat u aan me denkt|dat u aan mij denkt|dat je aan me dacht|dat je het vraagt|dat u
        het vraagt|van je om aan me te denken) / (maar|)(gebruik|mail|schrijf|stuur|neem)(|dan|liefst|bij
        voorkeur|wel|alstublieft|alsjeblieft|aub|het)(|liever|liefst|graag|best)(|naar|op|via|dan|het)(|mijn|m'n|mn|
        het)(privé|prive|privéadres|privemail|privémail|andere|werkadres|werkmail|zakelijk
        adres|gmail|thuisadres|mailadres van het werk|nieuwe adres|adres hieronder|dit adres) ... / zeg / eh / allez /
        amai / ach / tof / top / super / vriendelijk / hartelijk / trouwens / van mijn kant / spijtig genoeg / voor
        alle duidelijkheid / excuseer /
        (|en)(sorry|excuses|excuus|het spijt me|mijn excuses|vergeef me) (|,) (dat|dit) (het|ik|dit|mijn antwoord)
        (|even|zo|je|u|jullie|wat|een beetje) (|lang|even|zo lang|laat|op zich) (|heeft|liet|heb) (duurde|geduurd|
        geduurd heeft|heeft geduurd|op zich liet wachten|laten wachten|laat wachten|liet wachten|heb laten wachten|
        komt|kwam|is|kwam pas nu) / (|maar|nou|ja)(|nou ,|ja ,)waarom zou (ik|je|men|een mens|iemand) (|daar|hier|
        dat|dit|er|zoiets) (|nu|nou|ook|dan) (nee zeggen|neen zeggen|weigeren|nee op zeggen|nee tegen zeggen|
        afslaan|iets op tegen hebben|bezwaar hebben|iets tegen hebben) (?) / (|ik)(zou|weet|zie) (|ik|echt) (niet|
        geen reden) (|weten|in zien)(|,) (waarom niet|waarom ik nee zou zeggen|wat ertegen is|om nee te zeggen|wat
        er tegen is) / (|maar|en) (mail|schrijf|mailt) (me|mij) (|maar) (liever|eerder|beter) (dan|in plaats van) (|
        dat) (|je|u|hij|te)(|me|mij) (belt|bellen|opbelt|te bellen|bel) / (|maar|en) (liever|liefst) (een mail|een
        mailtje|mail|mails|mailen|schriftelijk|een berichtje) (dan) (een telefoontje|bellen|telefoon|telefonisch|
        gebel|een belletje) / (maar|en|wel|alleen) (|graag|liefst|alsjeblieft) (geen|zonder) (telefoontjes|telefoon|
        belletjes|gebel|videocalls|telefoongesprekken) (|aub|alsjeblieft|overdag|in de avond)(|,) (|liever|graag|
        alleen|enkel) (|mail|mails|per mail|mailtjes) / het (duurde|heeft) (|even|lang) (|geduurd)(|,) sorry / @sor@
        (|voor|wegens|om|voor dit|voor mijn|voor de|voor het|voor m'n) (|zo|erg|heel|toch) (late|trage|laat|verlate|
        langzame|lange|laattijdige|vertraagde|wat late|ietwat late|te late) (reactie|antwoord|reageren|antwoorden|
        beantwoording|bericht|stilte|wachten|wachttijd|respons|mail|terugmelding) / @sry@(|,) (dat|omdat) (ik|we) (|
        je|u|jullie) (|zo|nu|pas|nu pas|niet|niet eerder|zo laat|zo lang|nog niet|vandaag pas|zo traag|pas nu|het zo
        lang) (|pas|laat|eerder|heb|liet|niet|lang) (reageer|antwoord|reageerde|antwoordde|heb gereageerd|gereageerd
        heb|geantwoord heb|heb geantwoord|schrijf|terugmail|terugschrijf|terugkom|laten wachten|heb laten wachten|
        liet wachten|gewacht heb|erop terugkom|kom antwoorden|reageren|op me heb laten wachten) / @sor@ (|ik|we)
        (had|heb|hebben|hadden) (|ik) (|je|uw|jullie|de|deze|dit|het|dat|die|deze) (|mail|mailtje|e-mail|email|
        bericht|berichtje|vraag|verzoek) (|helaas|even|gewoon|nog|zelf|nu|vandaag|net|pas) (niet|nog niet|helemaal
        niet|pas nu|nu pas|net pas|vandaag pas|pas vandaag|pas net|pas gisteren|niet eerder|over het hoofd|gemist|
        helemaal|totaal|volledig) (|gezien|gelezen|ontdekt|opgemerkt|gevonden|geopend|over het hoofd gezien|gemist|
        vergeten) @ry@ / @sor@ (|ik|we) (|had|heb|hebben|hadden) (je|uw|jullie|de|deze|dit|het|dat) (mail|mailtje|
        e-mail|email|bericht|berichtje|vraag|verzoek) (|helemaal|compleet|totaal|even|helaas) (gemist|vergeten|over
        het hoofd gezien|laten liggen|laten versloffen) @ry@ / @sor@ (ik|we) (zie|lees|vind) (|je|uw|jullie|de|deze|
        dit|het|dat) (|mail|mailtje|e-mail|bericht|berichtje) (nu pas|pas nu|net pas|pas net|vandaag pas|pas
        vandaag|nu eerst) @ry@ / @sor@ (|je|uw|jullie|de|deze|dit|het|mijn|dat) (|mail|mailtje|e-mail|email|bericht|
        berichtje) (was|is|kwam|zat|bleef|lag|raakte|belandde) (|helaas|even|blijkbaar|hier|bij mij|tussen|helemaal)
        (|in|onder|bij|door|tussen) (|mijn|de|m'n|alle) (|spam|spambox|spamfolder|ongewenste mail|ongewenste
        berichten|junk|junkmail|drukte|stapel|mazen) (beland|terechtgekomen|verdwenen|ondergesneeuwd|geglipt|
        verzeild geraakt|blijven liggen|gekomen|liggen|gelopen|gegaan|verzeild|zitten|tussendoor geglipt|ontsnapt|
        aan mijn aandacht ontsnapt|erdoor geglipt|weggezakt|tussen wal en schip gevallen) @ry@ / (|maar|en|wel|
        alleen|doch|dus|daarom|maar ,|en ,|wel ,|alleen ,|doch ,|dus ,|daarom ,)(@liefst@) (|me|mij|aan mij|aan me|
        dan) @kanaal@ (|aub|alsjeblieft|contacteren|bereiken|contact|sturen|doen|dan|en niet|in plaats van|maar|
        liever dan|niet) (|@kanaal@|bellen|te bellen|per telefoon|telefoneren|aan de telefoon)(|aub|alsjeblieft|
        graag) / (maar|en|doch) (|graag|liever|liefst|dan|alsjeblieft|aub) (enkel|alleen) (@schrift@) (|aub|graag|
        alsjeblieft) / (maar|en|doch|alleen) (|graag|dan|alsjeblieft|aub) (niet|liever niet|liefst niet|graag niet|
        bij voorkeur niet|aub niet|alsjeblieft niet) (@tele@|per telefoon|bellen|opbellen) (|aub|graag|alsjeblieft|
        maar|maar liever|maar liefst) (|@kanaal@|mailen|liever mailen) / (|maar|en|doch|alleen|maar ,|en ,|doch ,|
        alleen ,)(|graag|dan|alsjeblieft|aub) (niet|liever niet|liefst niet|graag niet|bij voorkeur niet|aub niet|
        alsjeblieft niet|niet meer) (@opplek@) (|aub|graag|alsjeblieft|sturen|mailen)(|,) (|maar|maar liever|maar
        liefst|maar naar|liever|gebruik liever|liefst|wel) (|@opplek@|naar|op|via|aan) / (maar|en|doch|alleen|wel|
        graag|liefst|liever|bij voorkeur|het liefst|dan) (|graag|liefst|liever|dan|wel|bij voorkeur|het liefst|maar|
        aub|gerust) (|stuur|mail|schrijf) (|maar|het|me|mij|dan) @opplek@ (|aub|graag|alsjeblieft|sturen|mailen) (|
        en niet|niet) (|@opplek@) / (|maar|en|dan|gebruik)(gebruik|neem|mail|stuur|schrijf) (|dan|maar|liever|
        liefst|graag|best|wel|svp|aub|alsjeblieft|hem|me|het|mij|gewoon|daarvoor|hiervoor|dan wel) (|liever|graag|
        liefst|maar) (|naar|op|aan) (|mijn|m'n|mn|het|dit) (@plek@) (|maar|daarvoor|hiervoor|aub|graag) / (|want|
        omdat|die|dat)(|mijn|m'n|mn|het|de|dit|die|dat|op|op mijn) (@plek@|mails|mail|adres|mailbox|daar|hier)
        (lees|check|gebruik|bekijk|open|kijk|antwoord) ik (@zelden@) (|meer|nog|vaak|in|naar) / (|want|omdat)(|ik)
        (ben|was) (|ik) (|helaas|overdag|meestal|hier|namelijk|vaak) (|telefonisch|per telefoon|aan de telefoon|via
        telefoon|op mijn gsm) (|helaas|overdag|meestal|vaak|nogal) (@zelden@) (|telefonisch|per telefoon)
        (bereikbaar|te bereiken|te pakken te krijgen|te bellen) / (|want|omdat)(telefonisch|per telefoon|overdag|op
        mijn gsm) ben ik (|helaas|vaak|meestal|nogal) (@zelden@) (bereikbaar|te bereiken|te pakken te krijgen) /
        (want|omdat) ik (telefonisch|per telefoon|overdag) (|helaas|vaak|meestal) (@zelden@) (bereikbaar|te
        bereiken) ben / (|want|omdat|en)(ik|) (bel|telefoneer) (|ik|zelf|namelijk|eigenlijk) (@zelden@) / (|want|
        omdat|en)(ik|) (neem|pak) (|ik) (de telefoon|mijn telefoon|m'n telefoon|mijn gsm|telefoon) (@zelden@) (|op)
        / (want|omdat) ik (@zelden@) (bel|telefoneer|de telefoon opneem|opneem) / (|want|omdat|en)(ik|) (hou|houd|
        haat) (|ik) (niet van|niet zo van|er niet van|) (bellen|telefoneren|telefoon|de telefoon|telefoontjes|om te
        bellen|telefoongesprekken) / (|want|en)(bellen|telefoneren|de telefoon) (is|doe|ligt|vind) (|ik|me|mij) (|
        echt|gewoon) (niet mijn ding|niks voor mij|niets voor mij|niet graag|niet zo|niet|vervelend|een ramp|zelden)
        / ik ben (geen|niet zo'n) (|held|ster|grote|fan|liefhebber) (beller|aan de telefoon|van bellen|van
        telefoneren|telefoonmens|bellende) / (|maar|en) (bel|bellen|opbellen) (|me|mij|doe) (|ik|liever|alsjeblieft|
        aub|maar|graag) (niet|liever niet|maar niet|alsjeblieft niet|liever niet) (|op)(|,|aub)(|mailen|mail|een
        mail|stuur|schrijf) (|is|werkt|gaat|me|liever|maar|een|dan|gewoon) (|beter|prima|fijner|liever|makkelijker|
        mailtje|mail) / (|en|nou|ja|tja|maar|ach|en ,|nou ,|ja ,|tja ,|maar ,|ach ,)waarom (|ook|eigenlijk|dan|
        toch)(niet) (|eigenlijk|ook|hè) (?) / ik zeg (|zeker|dan|natuurlijk) geen (nee|neen) (|hoor) / (|maar|ja|
        tja|nou|maar ,|ja ,|tja ,|nou ,)(daar|hier|zoiets|dit|dat|zo'n aanbod|dit aanbod|dat aanbod) (kan|kon) (ik|
        je|men|een mens) (|natuurlijk|toch|moeilijk|gewoon|echt|uiteraard|nu eenmaal|toch echt) (geen nee|moeilijk
        nee|moeilijk|niet|niet nee|toch niet|geen neen|onmogelijk|onmogelijk nee|slecht nee) (op zeggen|tegen
        zeggen|zeggen|weigeren|afslaan|weerstaan|laten liggen|laten schieten|laten lopen) / (hoe kan ik|hoe kan je|
        hoe kun je) (hier|daar) (|nu|nou|ooit) (nee op zeggen|nee tegen zeggen|nee zeggen) (?) / (hoe kan ik|hoe kan
        je|hoe kun je) (dit|dat|zoiets) (|nu|nou|ooit) (weigeren|afslaan) (?) / (wat een|welk een|wat voor een|
        domme|rare) vraag (|zeg|?|is dat) / (moet|moest|hoef) (je|u|jullie) (dat|het) (nog|echt|echt nog|eigenlijk|
        eigenlijk nog) (|te) vragen (|?) / (|daar|hier)(hoef|moet) ik (|dan ook|echt|toch)(geen seconde|niet|niet
        lang|geen moment|niet eens) over (|na |te )(te denken|denken|te twijfelen|nadenken|na te denken|peinzen|te
        peinzen) / (komt|dat komt|dit komt|je komt|hij komt|jullie komen) (|me|mij|hier|wel|echt|ook) (als geroepen|
        goed van pas) / (ja|jazeker|jawel|ja hoor|ja zeker|natuurlijk|jaja|o ja|ach ja|zeker|tuurlijk)(|,) (ik weet|
        dat weet ik|weet ik) (|wel|heel goed|maar al te goed|best|heus|precies|natuurlijk|al)(|,)(|wie) (hij|dat|
        bob|die|zij|ze|die man|die bob) (|is|dat is) / (ja|jazeker|jawel|ja hoor|ja zeker|natuurlijk|o ja|ach ja)(|
        ,) (ik|we) (heb|hebben|had) (|je|uw|jullie|de|deze|dit|het|dat|hem) (|mail|mailtje|e-mail|email|bericht|
        berichtje|vraag) (|goed|al|net|wel|heel goed) (gelezen|gezien|ontvangen|gekregen|begrepen|gehad) / (ja|
        jazeker|jawel|ja hoor|ja zeker|o ja|ach ja)(|,) (van hem|van bob|over hem|van die man|van die bob|over bob)
        (heb|had|hebben) (ik|we) (|al|wel|genoeg|wel al|meer dan|al meer dan|al veel) (|veel|genoeg) (gehoord|
        gelezen) / (|maar|wel|het is|dat is|maar wel|toch|toch wel|maar toch|vind het|ik vind het|maar ik vind het|
        maar het is|al is het|evengoed|wat)(|wel|heel|erg|echt|super|toch|wel heel|wel erg)(lief|aardig|leuk|fijn|
        attent|tof|sympathiek|schattig|mooi|vriendelijk|ontroerend) (|van je|van ivy|van haar|van jullie|van u|van
        hem|,) (|@dacht@) / (ik |) (voel|ben) (me|) (|zeer|erg|heel|wel|echt) (vereerd|gevleid|geflatteerd) / (|en|
        maar|graag)(doe|zeg|geef|breng|wens) (|ivy|haar|haar maar|maar|alsjeblieft|zeker|vooral) (|de|mijn|
        hartelijke|lieve|veel|maar|vooral|zeker) (|hartelijke|lieve|veel|de) (groeten|groetjes|groet|liefs|hallo|
        knuffel|gedag) (|aan ivy|van mij|van ons|terug|aan haar|over) / (|de|veel|hartelijke|lieve|en|maar|mijn|
        warme) (groeten|groetjes|groet|liefs|kus|dank|knuffel) (aan) (ivy|iedereen|allen|het gezin|je man|je vrouw|
        de kinderen|thuis|jullie allemaal) / (|ik wens|wens) (|hem|bob|jullie|je|u|haar) (|wel|verder|nog) (|alle|
        veel|het|heel veel) (succes|geluk|goeds|beste) (|verder|ermee|nog|ervan|met de zoektocht|met zoeken) / (|
        want) (ivy|zij|haar tips|ivys tips) (|zit|heeft|had|zat) (|er|het|me|mij|ons) (|er|bij mij|hiermee|daarmee|
        tot nu toe|bij zoiets|met zulke dingen) (|nog) (nooit|zelden|nog nooit|bijna nooit|nog zelden) (|naast|naast
        gezeten|teleurgesteld|mis|het mis|mis gehad|ernaast|ernaast gezeten|verkeerd gehad|in de steek gelaten|
        verkeerd|fout|bedrogen|iets verkeerds aangeraden) / (|want) (ivy|zij|ze) (heeft|kent|weet|kiest|geeft|had)
        (|er|hier|daar|daarvoor|toch|wel|echt|gewoon) (|altijd|meestal|steeds|toch altijd|wel altijd) (|een|de|het|
        alleen|een heel) (goede|leuke|goed|fijne|juiste|beste|leukste|neus|gelijk|interessante|mooie) (|tips|oog|
        neus|mensen|smaak|ideeën|contacten|neus voor|adviezen|bij het rechte eind|hand|gevoel) (|voor mensen|voor
        zoiets|voor|voor zulke dingen) / (|op|want op) (ivy|ivys oordeel|haar oordeel|haar) (kan|kun|vertrouw|bouw|
        reken) (|je|ik) (|altijd|echt|volledig|blind|wel|blindelings) (rekenen|vertrouwen|bouwen|vertrouw) / (ik|)
        vertrouw (|ik) (|op) (ivy|haar|haar oordeel|ivys oordeel|ivy hierin|haar hierin) (|volledig|blind|
        blindelings|helemaal|altijd) / (|als) ivy het (zegt|aanraadt|voorstelt) is het (goed|vast goed|altijd goed|
        zeker goed|oké|vast leuk|altijd leuk) (|voor mij)
    """,
    "words": """
        de / het / een / ik / jij / je / u / hij / zij / ze / wij / we / mij / me / hem / haar / ons / hun / mijn /
        jouw / uw / zijn / onze / en / is / ben / bent / was / waren / heb / hebt / heeft / hebben / had / word /
        wordt / worden / kan / kunnen / kunt / moet / mag / wil / zal / zou / in / op / aan / naar / van / met /
        voor / bij / door / over / uit / tot / om / te / dat / die / dit / deze / daar / hier / er / al / ook / nog
        / heel / veel / meer / zeer / goed / jaar / jaren / tijd / dag / week / maand / werk / bedrijf / vriend /
        mensen / contact / afspraak / gesprek / telefoon / leuk / oude / lang / altijd / want / omdat / toen /
        samen / geleden / kennis / kennismaking / ontmoeten / spreken / vraag / aanbod / mail / bericht / meneer /
        mevrouw / collega / graag / bedankt /
        net / kei / gewoon / geef / geeft / geven / stuur / sturen / stuurt / komt / komen / kom / doet / doe / doen /
        maak / maakt / maken / vind / vindt / leer / leren / kennen / ken / brengen / breng / mij / iemand / iets /
        wat / mensen / plan / voorstel / adres / gegevens / berichtje / mailtje / zaken / bezig / gebruik / gebruiken
        / liever / privé / privéadres / nummer / altijd / lijkt / klinkt / windmolens / zomer / einde / eind / begin /
        zelf / zo / nieuwe / laatste / eerste / beide / twee / drie / paar / helemaal / ge / gij / uwe / da / das /
        nie / efkes / effe / jullie / hun / hen / elkaar / mekaar /
        @sor@ (ik|we) (was|waren|ben) (|even|net|lang|een paar dagen|een week|twee weken|vorige week|net even) (op
        vakantie|met vakantie|ziek|weg|onderweg|op reis|in het buitenland|niet thuis|offline|niet aan het werk|met
        verlof|afwezig geweest|weg geweest|op vakantie geweest|ziek geweest) @ry@ / (|en|nou|trouwens|hallo|verder|
        en ,|nou ,|trouwens ,|hallo ,|verder ,)hoe (gaat|is|was|maakt|vergaat|staat|loopt|doen|ging|waren|bevalt|
        maken) (|het|dat|jullie) (|nu|eigenlijk|nou|toch|verder|daar|ondertussen|intussen) (|met|bij|in) (|je|u|
        jullie|@gezin@|ivy) (|nu|daar|toch|eigenlijk|intussen|verder|ondertussen|zo|het) (|geweest|mee|thuis|
        bij jullie|bij je) (?) / (|en|nou|trouwens|verder|en ,|nou ,|trouwens ,|verder ,)(zijn|is|ben|hebben|heb|
        had|hadden|was|waren) (jullie|je|@gezin@) (|al|weer|ook|een|nog|alweer) (|leuk|fijn|goed|lekker|leuke|fijne|
        mooi|mooie|beter|hersteld|gewend|terug|verhuisd|gesetteld|thuis|een beetje gewend) (|@gezin@|in het nieuwe
        huis|in jullie nieuwe huis|daar|beter|terug van vakantie|gewend|gehad|weer|achter de rug) (|gehad|geweest|
        gevierd) (?) / (|en|nou|trouwens|en ,|nou ,|trouwens ,)(wanneer) (zien|spreken|treffen|eten) (we|wij) (|
        elkaar|mekaar) (|weer|weer eens|nog eens|eens|nou eens|eindelijk|nog 's) (?) / (|ik|we|hier|en) (kom|komen|
        kwam) (|ik|we) (|momenteel|hier|echt|even|nu|bijna|door de drukte) (nergens|bijna nergens|amper|aan niets|
        nauwelijks|haast nergens|nergens meer|aan niks|bijna niet) (|meer) (aan toe|toe|ergens aan toe|buiten|de
        deur uit|het huis uit|aan lezen toe|aan slapen toe) / (het|hier) (regent|sneeuwt|stormt|vriest) (|het|hier|
        bij ons) (|hier|bij ons|al|alweer|weer|nog) (|al|weer|weken|dagen|constant|non-stop|de hele dag|zonder
        ophouden|aan een stuk|nog steeds|al weken|al dagen) / (we|wij|ik) (komen|kom) (|hier|al weken|bijna) (de
        deur|het huis) (niet|nauwelijks|amper|bijna niet) (|meer) uit
    """,
    "who": """
        wie (bent u|ben je|is dit|is dat|is hij|is zij|zijn jullie|is bob|is ann) / wat is (dit|dit voor dienst|
        letterman) / hoe komt (u|je|jij) aan mijn (adres|e mailadres|e-mailadres|mailadres|gegevens|mail) / ik ken
        (u|je|jou|
        hem|haar) niet / wie is ... / is dit (spam|echt|oplichting) /
        (|ik)ken (|ik)(u|je|jou|hem|haar|deze persoon|deze man|jullie|die man|die persoon|die bob|meneer ray|deze
        dienst)(|helemaal|totaal|echt|verder|eigenlijk)niet / (|ik)weet niet wie (u bent|je bent|hij is|dat is|jullie
        zijn|dit is|bob is) /
        (|nee|ach|oh|maar|nee ,|ach ,|oh ,|maar ,)(die|hem|haar|bob|die bob|die man|die naam) (ken|kennen) (ik|we)
        (|helemaal|totaal|echt|helaas|verder|nog) niet
    """,
    "held": """
        (wat|welke gegevens|welke data|welke informatie) (heeft|heb|bewaart|bewaar|weet|hebben|bewaren|weten) (u|je|
        jij|jullie) (|allemaal )(over mij|van mij|van me|over me) (|opgeslagen) / inzageverzoek / avg verzoek /
        recht op inzage
    """,
    "outcome": """
        (|en )hoe (is het|ging het|liep het|verliep het|is dat|staat het) (|gegaan|afgelopen|gelopen|ermee) / is er
        (al |)(nieuws|antwoord|een antwoord) / hebben ze (al |)(geantwoord|gereageerd|ja gezegd|elkaar ontmoet)
    """,
    "acquainted": """
        (|maar |oh |ja |nee |bedankt maar )(wij|we|ik|bob en ik|ann en ik) (kennen|ken) (elkaar|hem|haar|bob|ann)
        (|al|reeds) (|jaren|lang|goed) (|al|jaren) / (|maar |oh |ja |nee |bedankt maar )(wij|we|bob en ik|ann en ik)
        (hebben|zijn) (|elkaar |al |reeds )(|al |jaren |lang )(contact|in contact|ontmoet|bevriend) / (|ja |ja hoor
        |natuurlijk )(|,) (ik ken (hem|haar|bob|ann)|die ken ik|bob ken ik|ken ik|hem ken ik|haar ken ik)
        (|al|goed|wel|al lang|heel goed|persoonlijk) / (bob|ann|hem|haar) ken ik(|,) ja /
        (|ja|ja hoor|jazeker|jawel|natuurlijk|tuurlijk|zeker|o ja|ach ja|ach|oh|jaja|helaas|ja ,|ja hoor ,|jazeker
        ,|jawel ,|natuurlijk ,|tuurlijk ,|zeker ,|o ja ,|ach ja ,|ach ,|oh ,|jaja ,|helaas ,) (die|hem|haar|bob|die
        bob|meneer ray|die man|die meneer|die kerel|de heer ray) (ken|kennen) (ik|we|wij) (|al|goed|wel|heel goed|
        persoonlijk|maar al te goed|maar al te|helaas|helaas maar al te goed|te goed|veel te goed|meer dan|door en
        door|lang genoeg|goed genoeg|beter dan me lief is|al jaren|van vroeger|inderdaad|zeker)(|goed|genoeg|jaren|
        lang|goed genoeg|lang genoeg) / (|ja|jawel|natuurlijk)(jazeker|zeker|natuurlijk|jawel) (ken|kennen) (ik|we)
        (bob|hem|haar|die man|die bob)(|al|goed|wel|heel goed|maar al te goed)
    """,
    "cancel": """
        (|graag )(annuleren|annuleer|intrekken|afbreken|afzeggen|stoppen) (|graag|aub|alstublieft|alsjeblieft|het|
        dit|maar) / laat maar / laat maar zitten / vergeet het / vergeet het maar / toch maar niet / niet versturen
        / (|ik )trek (|mijn verzoek|het|dit) in / trek het in / niet meer nodig / annuleer (|alstublieft |)(|het |
        dit |mijn )(verzoek|introductie|)
    """,
    "send": """
        ok / oke / okee / ja / verstuur / verstuur maar / versturen / stuur maar / stuur het / stuur het maar /
        verzenden / verzend / ga je gang / ga maar / ziet er goed uit / prima / akkoord / goed / goed zo / klopt /
        doe maar / perfect / vraag maar / vraag het ze
    """,
    "help": """
        help / hulp / help me / hulp graag / hoe werkt (dit|het|letterman|dat) / uitleg / info / wat kan ik (hier |
        )(doen|zeggen)
    """,
    "turns": """
        missen / weigeren / nee / zeggen / afslaan / storen / mislopen / afwijzen / tegen / klagen / storen / missen
        / wachten / onbeleefd /
        onthouden / klagen / ontzeggen
    """,
    "and": """
        en / dus / daarom / en daarom / en juist daarom / juist daarom / en precies daarom / precies daarom / vandaar
        / want / omdat
    """,
    "wait": """
        (|kun je |kunt u |wil je |wilt u |kan je |zou je |misschien |alsjeblieft |en |maar )(vraag|mail|schrijf|bel|
        probeer|herinner|benader|vragen|terugkomen|kom|neem) (|het |me |mij |dan |er |hier |contact |weer contact |
        nog eens |maar )(|dan |nog eens |later |weer |opnieuw |in |na |over |op |contact |maar |eens |terug )(|in |
        na |over | eind |begin |half |op |met me |met mij )(@maand@|later|opnieuw|nog eens|nog een keer|weer|een
        maand|twee weken| een paar weken|een paar maanden|drie maanden|volgende|terug|zes weken|halfjaar) ... / (|
        kunnen we |kan |kan dit | zullen we |mag |laten we |ik wil |liever |laat |maar )(|het |dit |dat |even |
        hiermee )(|even |nog even |graag | liever )(uitstellen|wachten|wacht|doorschuiven|verschuiven|verplaatsen|
        later doen) (|tot|met|even|nog|naar|op) ... / (|ja |maar |ja maar |graag maar |prima maar |alleen |wel )(|
        pas |liever |niet |dan wel )(pas na|pas in|pas over|pas als|pas vanaf|niet voor|niet eerder dan|na de|na
        mijn|liever na|liever in|als ik terug|als ik weer| wanneer ik terug|zodra ik|over een paar|over een maand|
        vanaf) ... / (|nu |het is |dit is |komt |op dit moment | het komt )(|komt het |even |nu |gewoon )(geen goed
        moment|niet het juiste moment|slecht moment|slecht uit|niet goed uit|niet zo goed uit|te vroeg|nog te vroeg|
        een slecht moment) ... /
        (neem|zoek) (|na|in|over|vanaf|begin|eind|half) (|na|in|over|vanaf)(|1|een|de|15)(@maand@|paar
        weken|maand|halfjaar|half jaar|jaar|zomer|vakantie) (|graag|gerust|weer|dan|nog eens|opnieuw|maar)(weer|nog
        eens|opnieuw|nogmaals|graag|gerust)contact (op|met) ... / (|gelieve|wil je|graag|best|misschien|je mag|u
        mag|kun je|kunt u|aub|maar|en|dan)(|het|me|mij|dit|deze vraag|hier|er|dan|gerust|me dat|het
        me|graag)(|gerust|nog|graag|later|dan|over|na|in|eind|begin)(|een
        paar|enkele|twee|drie|een|zes|@maand@|de)(|weken|maanden|maand|week|jaar|zomer|vakantie|examens|verlof|half
        jaar|halfjaar)(|nog|weer|terug|me|mij|dan|graag|gerust)(nog eens|nog een
        keer|opnieuw|terug|weer|nogmaals|later nog eens|nog 's|nog es)(|over|na|in|eind)(|een paar weken|een paar
        maanden|een maand|@maand@|twee maanden|drie maanden|half jaar|een half
        jaar)(|te)(vragen|mailen|contacteren|proberen|vraag|laten weten|aankloppen|contact
        opnemen|schrijven|informeren|benaderen|stellen|checken|polsen) /
        (|gelieve|aub|misschien|en|dan|maar)(vraag|mail|contacteer|probeer|stuur|klop|polst|pols|kom|vraagt|mailt)(|
        het|me|mij|u|er|dit|gerust|hier|ons|dan|maar)(|me|mij|gerust|maar|dan|graag|op)(|in|na|over|eind|begin|vanaf|
        tegen)(|de|het|mijn|een|een
        paar|enkele|twee|drie)(@maand@|zomer|vakantie|weken|maanden|maand|half
        jaar|verlof|examens|najaar|voorjaar|week|jaar|jaarwisseling)(|nog eens|nog een
        keer|opnieuw|terug|weer|maar|nogmaals|nog 's|aan|op terug|pas) ... / (|kan|kunnen we|kunnen wij|mag|zullen
        we|laten we|we kunnen|we|misschien kunnen
        we)(|dit|dat|het|deze)(|niet|beter|liever|misschien|even)(|tot|na|over|naar|in)(@maand@|later|volgend
        jaar|volgende maand|de zomer|de vakantie|een paar
        weken)(uitstellen|verschuiven|doorschuiven|verzetten|opschuiven|parkeren|in de koelkast
        zetten|oppakken)(|tot|naar) ...
    """,
    "until": """
        na / voordat / tot / totdat / zodra / pas / vanaf / als ik terug / wanneer ik terug / als ik meer tijd / over
        een maand / over een paar (weken|maanden) / volgende week / volgende maand / volgend jaar / in @maand@ / eind
        @maand@ / begin @maand@ /
        tot (|in|het|na|aan|voor|ergens in|zeker)(eind|begin|half|het einde van|einde|@maand@|het eind van|de zomer)
        ... / na
        (|mijn|de|het|onze)(verhuizing|verlof|examens|vakantie|zomer|bevalling|proefschrift|operatie|feestdagen|
        deadline|verbouwing)
        / eerst
        (|mijn|de|het|nog|dit|even)(verhuizing|verlof|examens|proefschrift|operatie|deadline|verbouwing|project|huis|
        thesis)
        (afronden|afmaken|afwerken|achter de rug|klaar|halen|afhandelen)
    """,
}

TABLES = {"nl": DUTCH}
