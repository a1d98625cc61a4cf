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
        verhuizing|de verbouwing
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
        doorsturen|gebruiken) / (|ja |hierbij |ja ik |ik |hierbij |bij deze |wij )(ga|geef|stem|bevestig|verleen|
        gaan|accepteer|aanvaard|neem) (|ik |hierbij |graag |wij |bij deze |ermee |met plezier )(|mijn |de |in met |
        akkoord met |akkoord |hierbij |graag |uw |het |je |ermee |met plezier )(|toestemming|akkoord|goedkeuring|
        zegen| introductie|aanbod|uitnodiging|de introductie|in|voorstel|instemming) (|voor|om|met|aan|voor de|met
        de|in met) (| de|het|een|deze|mij|ons|mijn) (|introductie|kennismaking|contact|@mail@ te delen|voor te
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
        bob)
    """,
    "fond": """
        graag / heel graag / zeer graag / erg graag / dolgraag / met (veel |alle |)plezier / met genoegen / graag
        gedaan ja / ja leuk / (|ik |wij |we |dat |hem |haar |ja dat |ja ik |ja )(wil|zou|zouden|willen|kom|maak|
        ontmoet) (|ik | we |wij |hem |haar |dat |me |u |ann |bob |ik hem |ik haar |ik dat )(|heel |zeer |erg |dol |
        wel |super |echt )(graag|dolgraag|leuk vinden|fijn vinden|geweldig vinden|op prijs stellen) (|willen |hem |
        haar |met hem |met haar |dat |bob |ann |willen ) (|@meet@) (|willen|doen) / (ik|we|wij) (wil|zou|willen|
        zouden) (|hem |haar |dat | bob |ann |met hem |met haar )(|heel |zeer |erg )graag ... / (dat|het|een
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
        liefde) (|ga ik akkoord)
    """,
    "warm": """
        (|dat )(klinkt|lijkt me) (|heel |erg )(interessant|boeiend) / interessant / leuk / mooi / goed / super / top
        / geweldig / perfect / fijn / goed idee / geen probleem / geen punt / geen zorgen / maakt niet uit / geen
        haast / waarom niet / niet erg / kan geen kwaad / het kan geen kwaad / best leuk / (|ik ben |ben )(|erg |
        heel |zeer )(benieuwd|nieuwsgierig)
    """,
    "no": """
        helaas moet ik (het aanbod|dit aanbod|dit|het|de kennismaking|de introductie|uw aanbod) (afslaan|afwijzen) /
        haal mij van de lijst (|svp|aub|alstublieft) /
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
        )geen (zin|behoefte|interesse|tijd|trek) (in|aan|voor) / over mijn lijk / vergeet het maar
    """,
    "excuse": """
        (|ik ben |ben |ik heb het |heb het |we zijn )(|veel |op dit moment |nu |momenteel |even )(te | )(druk| bezet|
        volgeboekt|vol|met pensioen) (|op dit moment|nu|momenteel|mee) / (ik |)kan (|nu |even )niet / (het |dat |
        )lukt (|me |nu )niet / mijn agenda (is|zit) (|te )vol / (|ik )(kan| kunnen) (|ik |hier | hierop |hiermee |
        daar |dit |dat |op dit moment )(|nu )(geen ja zeggen| niet ja zeggen|geen ja op zeggen|niet akkoord gaan|
        niet instemmen|niet aannemen|niet toezeggen|geen ja) (| op|zeggen) / (|ik |ben |ik ben | momenteel |nu |heb |
        ik heb )(|het |te |veel te |erg |heel |gewoon | al )(druk|bezet|volgeboekt|veel te doen|veel aan mijn hoofd|
        genoeg aan mijn hoofd|ziek|met pensioen|te druk| te weinig tijd) (|nu|momenteel|op dit moment|hiervoor)
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
        (even|eventjes|nog) niet (|graag) / op dit moment niet / nog niet (|nu|meteen)
    """,
    "stop": """
        stop / stop ermee / hou op / houd op / houd hiermee op / stoppen / stop hiermee / stop daarmee / graag
        stoppen / uitschrijven / afmelden / schrijf me uit / meld me af / (|graag |stuur |stuur mij |stuur me |ik wil
        |alsjeblieft |alstublieft |ik wens )geen (verdere |nieuwe |)(mails|mail|e mails|emails|berichten|e mail|
        post) (|meer|meer graag|meer ontvangen|meer sturen|alstublieft|meer alstublieft|meer alsjeblieft) / (|graag
        )(schrijf|mail| benader|contacteer|stuur|neem) (|mij|me) (|alstublieft|alsjeblieft) (niet meer|nooit meer|
        geen contact meer op) (|aan|alstublieft) / (|graag |alstublieft )(verwijder|haal|schrap) (mij|me|mijn adres|
        mijn gegevens|mijn e mailadres|mijn emailadres|mijn mailadres) ... / niet meer (mailen|schrijven|benaderen|
        contacteren) (| alstublieft|aub) / laat me met rust en stop / (|alsjeblieft |nu |en |gelieve |aub |ik wil dat
        jullie |ik wil dat u |wil je |kunnen jullie )(stop|stoppen|hou|houd|hou op|ophouden|stopt) (|nu |u |eens |
        alsjeblieft |aub |op |er )(met|mee|ermee) (|mij |me |het |dit |deze |die |al die |je |uw |al het )(|te |mij |
        me )(|mailen|e-mailen| sturen|schrijven|contact|lastig|spam|mails|berichten|gemail|lastigvallen|benaderen|te
        mailen|te schrijven) ... / (|ik |en ik |dat ik )(wil|wens|wil graag|hoef) (|ik )(geen|niet meer|nooit meer|
        niets meer) (|enkele |verdere | nieuwe |verder )(mails|mail|e-mails|emails|berichten|post|spam|gemaild|
        benaderd|gecontacteerd|lastiggevallen| aangeschreven|van jullie|van u|nieuwsbrieven) ... / (|alsjeblieft |
        gelieve |wil je |kunnen jullie |ik wil |graag |aub |ik wil graag |wilt u )(haal|verwijder|schrap|schrijf|
        meld|gooi|wis|uitgeschreven|afgemeld|verwijderd| verwijderen|uitschrijven|afmelden) (|mij |me |mijn |ons |
        alle )(|@mail@ |naam |e-mailadres )(|uit|van|uw|de|uit de|van de|onmiddellijk|worden|af|aub|alsjeblieft|
        direct) (|lijst|uw lijst|jullie lijst|jullie|uw|database| bestand|deze lijst|mailinglijst|systeem|bestanden|
        mailinglist|nu) (|alsjeblieft|aub|graag|bestand|lijst) / (neem| zoek) (|alsjeblieft |nooit |aub )(geen|
        nooit|niet meer|nooit meer) (|verder )(contact) ... / (mail|schrijf| contacteer|benader|e-mail|stuur) (|me|
        mij|ons) (|alsjeblieft |aub )(niet meer|nooit meer|geen|niet|nooit) ... / laat (me|mij) (|alsjeblieft |nou |
        nu |eens )met rust (|met) ... / (geen|genoeg|klaar|basta) (|met )(|meer | verdere |die )(mails|mail|e-mails|
        emails|berichten|spam) (|meer|graag|alsjeblieft|aub|van jullie)
    """,
    "stop_all": "stop alles / alles stoppen / stop met alles / stop alle mails / alle mails stoppen",
    "doubt": """
        als / indien / mits / tenzij / wanneer / zodra / nadat / voordat / totdat / op voorwaarde / voorwaarde /
        alleen / slechts / misschien / wellicht / mogelijk / eventueel / wie weet / hangt ervan af / het hangt ervan
        af / ligt eraan / weet niet / ik weet het niet / weet ik niet / weet het niet / geen idee / geen flauw idee /
        niet zeker / twijfel / ik twijfel / wie / wat / waar / hoe / waarom / welke / kunt u / kun je / kan je / zou
        je / zegt / zei / zeggen / gezegd / spam / grapje / haha / afwezig / vakantie / ontvangen / doorgestuurd /
        assistent / waarschijnlijk / in principe / eigenlijk / eerst / meer informatie / meer info / nou ja / tja /
        hmm / of / ja en nee / ja nee / nee ja / ja ja / jaja / ja hoor jaja / probleem / behalve / anders / denk ik
        / vermoedelijk / zou kunnen / maakt me niet uit / om het even / ik ken (hem|haar|deze persoon) niet / zal wel
        / vergissing / ja ja vast / ja vast / weten / advocaat / politie / iemand anders / nee(|,) (geen probleem|
        geen punt|maakt niet uit| hoor geen probleem) / slecht idee / nadenken / meer weten / dat ben ik / ik ben het
        / dat was ik / alsof / ja dag / ja doei / dat meen je niet / fijn weer / nog meer / voor wat hoort wat /
        tegen betaling / wat levert / baas / overleggen / overleg / vrouw / mijn man / bericht ontvangen / we hebben
        uw / zonder meer te weten / meer weten / grapje / ja en nee / nee ja / ja nee / weet ik niet / weet ik nog
        niet / mits / tenzij / als het / indien / ben niet tegen / niet op tegen / zie geen probleem / vind het niet
        erg
    """,
    "but": "maar / echter / hoewel / toch / desondanks / ofschoon / wel",
    "not": """
        niet / geen / nooit / niets / niks / niemand / zonder / noch / nauwelijks / nee / neen / weiger / afwijzen /
         onmogelijk / tegen
    """,
    "regret": """
        helaas / jammer / sorry / het spijt me / spijt me / het spijt mij / jammer genoeg / excuses / mijn excuses /
         spijtig / jammer maar helaas
    """,
    "hello": """
        hallo / hoi / hi / hey / dag / beste / geachte / goedemorgen / goedemiddag / goedenavond / goeiedag /
        goedendag / lieve / geachte heer / geachte mevrouw
    """,
    "bye": """
        (met |)(|vriendelijke|hartelijke|beste|lieve|warme|veel) (groet|groeten|groetjes) (|uit ...) / mvg / groet /
         groeten / groetjes / gr / hartelijks / tot snel / tot ziens / doei / fijne (dag|avond|week) / fijn weekend
        / een fijne dag / succes / veel succes / hoogachtend / liefs / verstuurd vanaf ... / verzonden vanaf ... /
        het beste / succes ermee / veel succes ermee
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
        vriendelijk|leuk) (|van je | van u |dat )(dat|om|van) ...
    """,
    "fill": """
        alsjeblieft / alstublieft / aub / ajb / dus / dan / ook / nu / en / zeer / heel / erg / echt / eerlijk gezegd
        / op dit moment / momenteel / ik / we / wij / mij / me / ons / hem / haar / het / dat / dit / voor mij / voor
        ons / meteen / direct / graag gedaan / ivy / bob / ann / oh / ah / nou / hoor / deze keer / dit keer / van
        mij / wat mij betreft / want / omdat / mijn (nummer|telefoonnummer|adres|mailadres|e mailadres) is ... / (u|
        je|hij|zij) (kunt|kan|mag) (|mij |me |gerust )(bellen|bereiken|mailen|op|via) ... / (|maar )(graag|gebruik|
        stuur|mail|bel| schrijf|gebruik wel|gebruik alstublieft|gebruik graag|gebruik dan) (|mijn| naar mijn|op mijn|
        via mijn|aan mijn| dan mijn|wel mijn) (privé|prive|adres|privéadres|andere|werk|mobiel| nummer|zakelijke) ...
        / ik hoop op uw begrip / begrip / (doe|groeten|groetjes|de groeten|bedank|dank aan|liefs aan) (|de groeten |
        groetjes )(|aan )ivy (|van mij|namens mij) / (sorry|excuus|excuses|mijn excuses) (voor de|voor mijn|dat ik)
        (|zo )(late|trage|laat|verlate) (|reactie|antwoord|reageer) / ik (zoek|was op zoek|ben op zoek) (al |naar |
        )(|een tijd|al een tijd|al maanden| lang) (|naar )(zo iemand|iemand zoals hij|zo'n persoon) / groetjes /
        groet / liefs / met vriendelijke groet / vriendelijke groeten / mvg / hartelijke groet / fijne dag / hoi /
        hallo / beste / geachte / eerlijk gezegd / voorlopig / hoor / joh / gewoon / echt / trouwens / wat mij
        betreft / van mijn kant
    """,
    "words": """
        de / het / een / ik / jij / je / u / hij / zij / ze / wij / we / mij / me / hem / haar / ons / hun / mijn /
        jouw / uw / zijn / onze / en / is / ben / bent / was / waren / heb / hebt / heeft / hebben / had / word /
        wordt / worden / kan / kunnen / kunt / moet / mag / wil / zal / zou / in / op / aan / naar / van / met /
        voor / bij / door / over / uit / tot / om / te / dat / die / dit / deze / daar / hier / er / al / ook / nog
        / heel / veel / meer / zeer / goed / jaar / jaren / tijd / dag / week / maand / werk / bedrijf / vriend /
        mensen / contact / afspraak / gesprek / telefoon / leuk / oude / lang / altijd / want / omdat / toen /
        samen / geleden / kennis / kennismaking / ontmoeten / spreken / vraag / aanbod / mail / bericht / meneer /
        mevrouw / collega / graag / bedankt
    """,
    "who": """
        wie (bent u|ben je|is dit|is dat|is hij|is zij|zijn jullie|is bob|is ann) / wat is (dit|dit voor dienst|
        letterman) / hoe komt (u|je|jij) aan mijn (adres|e mailadres|mailadres|gegevens|mail) / ik ken (u|je|jou|
        hem|haar) niet / wie is ... / is dit (spam|echt|oplichting)
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
        (|al|goed|wel|al lang|heel goed|persoonlijk) / (bob|ann|hem|haar) ken ik(|,) ja
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
        / wachten / onbeleefd
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
        een slecht moment) ...
    """,
    "until": """
        na / voordat / tot / totdat / zodra / pas / vanaf / als ik terug / wanneer ik terug / als ik meer tijd / over
        een maand / over een paar (weken|maanden) / volgende week / volgende maand / volgend jaar / in @maand@ / eind
        @maand@ / begin @maand@
    """,
}

TABLES = {"nl": DUTCH}
