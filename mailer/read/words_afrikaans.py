"""Words of Afrikaans: data alone, in the notation of `words.py`."""

AFRIKAANS = {
    "macros": """
        pos = e-pos|epos|e-posadres|eposadres|adres|e-pos
        adres|nommer|telefoonnommer|besonderhede|kontakbesonderhede|kontak|inligting|kontakinligting|data|mail|email /
        my = (my|ons) (|persoonlike|privaat|nuwe|werk) @pos@ / maar = maar|gerus|asseblief|graag|sommer|net
        so|ook|natuurlik|seker|enige tyd|altyd|met graagte|maar gerus|gerus maar|dan|tog / op = ja|ja asseblief|ja
        graag|ja wat|ja seker|natuurlik|seker|beslis|graag|goed|reg|ok|okay|reg so|absoluut|definitief|vir
        seker|dan|en|geen probleem|hiermee|wat my betref / hy = hy|sy|bob|ann|die man / hom =
        hom|haar|bob|ann|hulle|vir hom|vir haar|vir bob|vir hulle|met hom|met haar|met bob|aan hom|aan haar|aan bob /
        skryf = skryf|kontak|bel|e-pos|mail|vir my skryf|na my skryf|my kontak|my bel|'n e-pos stuur|n e-pos
        stuur|kontak maak|met my kontak maak|my skryf|stuur|laat weet|vir my 'n e-pos stuur|vir my n e-pos
        stuur|kry|@my@ kry|@my@ hê / deel = deel|gee|deurgee|aangee|stuur|aanstuur|weggee|gebruik|deurstuur|vir hom
        gee|vir bob gee|met hom deel|met bob deel|bekend maak / mag = jy kan|u kan|julle kan|jy mag|u mag|julle
        mag|ons kan / magjy = kan jy|kan u|kan julle|mag jy|mag u|mag julle / hier =
        hiervoor|daarvoor|hierin|daarin|hiermee|daarmee|vir so iets|in so iets|vir sulke dinge|daaraan|hieraan / tog =
        ongelukkig|regtig|eerlik gesê|eenvoudig|absoluut|glad|eintlik|liewer|persoonlik|net|ook|tans / sin =
        tyd|belangstelling|lus|behoefte|kapasiteit|energie|krag|ruimte|belang / nou = nou|nou dadelik|op die
        oomblik|tans|op hierdie stadium|vandag|hierdie week|hierdie maand|vanjaar|hierdie jaar|op die stadium|vir eers
        / dan = volgende jaar|volgende maand|volgende week|na die vakansie|na kersfees|na nuwejaar|na paasnaweek|na
        die skoolvakansie|later|later vanjaar|later die jaar|'n ander keer|n ander keer|in januarie|in februarie|in
        maart|in april|in mei|in junie|in julie|in augustus|in september|in oktober|in november|in desember|oor 'n
        maand|oor n maand|oor 'n paar maande|oor n paar maande|oor 'n week|oor n week|oor 'n paar weke|oor n paar
        weke|oor twee weke|oor drie maande|oor twee maande|in die nuwe jaar|na die eksamen|na my verlof|in die
        winter|in die somer|die einde van die jaar
    """,
    "yes": """
        (|@op@)(hiermee|)(gee|verleen) (ek|ons) (|hiermee|graag)(my|ons)(|volle)(toestemming|goedkeuring|seën)
        (|daarvoor|hiervoor) / (ja|natuurlik|seker|ja man)(|,)gee (dit|dit maar|dit gerus) (vir|aan) (hom|bob) / gee
        (dit|dit maar) (vir|aan) (hom|bob) / (daarvoor|daarop|hierop) sê ek (nie nee nie|ja|beslis ja) / ja
        (man|boet|hoor|my vriend|nee wat graag) / (|@op@)(jy|u|julle) het
        (|hiermee|beslis|natuurlik)(my|ons)(|volle)(toestemming|seën|goedkeuring|ja|verlof)(|daarvoor|hiervoor) / my
        toestemming het (jy|u|julle) / (doen|maak) (|dit|maar|gerus)so (|asseblief|gerus|maar) / (geen|nie 'n|nie
        n|daar is geen) (probleem|beswaar) (van my kant|van my kant af|met my|vir my|wat my betref|hoor nie|daarmee)
        (|nie) / ek hou (baie|)van (die|jou|hierdie) (idee|plan|voorstel) / (dis|dit is)
        ('n|n)(goeie|wonderlike|puik|uitstekende) (idee|plan|voorstel)(|,)(ja|doen dit|gaan voort|stel ons voor) /
        (ek)(gee|verleen) (hiermee|graag|)(my|)(toestemming|goedkeuring) (|dat julle my @pos@ deel|dat jy my @pos@
        deel) / (|@op@)(kom|stuur|bring) (maar|gerus) (|aan|deur)(|asseblief) / dit pas my (|goed|perfek|uitstekend) /
        ja / ja (|asseblief|graag|baie graag|natuurlik|seker|beslis|absoluut|dis reg|dis goed|dit is reg|dit is
        goed|reg so|wat|wat graag|dankie|gerus|doen so|doen dit|gaan voort|maar|maar gerus|definitief|met graagte|met
        plesier|hoekom nie|ek wil|ek wil graag|ek stem saam|ek stem in|dis reg met my|dis goed met my|jy kan|u
        kan|julle kan|jy mag|u mag|julle mag|klink goed|lekker|dit sal lekker wees|dit sal gaaf wees|dit klink
        goed|dis in orde|dis ok) (|asseblief|dankie|graag) / jip / jep / ja-ja asseblief / natuurlik / vir seker /
        verseker / seker / beslis / definitief / absoluut / gewis / sekerlik / goed / reg / reg so / akkoord / ok /
        okay / doen so / doen dit / doen dit gerus / doen maar / doen dit maar / gaan voort / gaan gerus voort / gaan
        maar voort / gaan gerus jou gang / gaan jou gang / maak so / stuur maar deur / stuur maar / stuur gerus / met
        graagte / met plesier / met liefde / hoekom nie ja / (ek|ons|hiermee)(stem|gee)(saam|in|toestemming|my
        toestemming|hiermee my toestemming|graag my toestemming|permissie) (|daarvoor|hiervoor|daartoe) / ek (is in|is
        gretig|sê ja|is tevrede|is tevrede daarmee|is gewillig|is bereid|is bereid daartoe|doen graag mee) / (dis|dit
        is|is|dit's) (|heeltemal|absoluut|doodreg|baie|perfek)(reg|goed|in
        orde|doodreg|okay|ok|piekfyn|aanvaarbaar|dik in orde|reg so) (|met my|vir my|so|by my|wat my betref) /
        (ek|ons|daar is|)(het|is) (|absoluut|hoegenaamd|glad)(geen|niks)(beswaar|besware|probleem|daarteen|teen
        dit|probleem daarmee)(|nie|daarteen nie|met dit nie|hierteen nie|daarmee nie) / (|@op@) @mag@
        (|@maar@)(|@hom@)(|@maar@) @my@ (|@maar@)(|@hom@)(|@maar@) @deel@ (|@hom@|asseblief) / (|@op@) @mag@
        (|@maar@)(ons|my|ons twee|die kontak|dit)(|@maar@)(|aan mekaar|aan hom|aan bob)(voorstel|bekendstel|in kontak
        bring|koppel|bymekaar bring|doen|maak|reël) (|asseblief) / (@op@)
        (@magjy@)(|@maar@)(|@hom@)(|@maar@)(@my@|dit|ons|dit maar)(|@maar@)(|@hom@)(@deel@|voorstel|doen|in kontak
        bring) / (@op@|dit) (@magjy@)(|@maar@)(|dit doen|doen) / (|@op@)(gee|stuur|deel|e-pos)
        (|@maar@)(|@hom@)(|@maar@)(|vir hom|vir bob|vir haar) @my@ (|@maar@)(|@hom@)(|deur|aan)(|@maar@) / @my@
        (mag|kan) (|@maar@)(gedeel|gegee|aangestuur|deurgegee|gebruik)(|word)(|met hom|met bob|aan hom)(|word) /
        (|@op@) @hy@ (kan|mag) (|@maar@)(|my|vir my|na my|met my)(|@maar@) @skryf@ (|@maar@) / (@op@) (kan|mag) @hy@
        (|@maar@)(|my|vir my)(|@maar@) @skryf@ (|@maar@) / (|@op@)(laat|sê) (hom|bob|vir hom|vir bob)(|@maar@)(|hy
        kan|hy mag)(|my|vir my|met my)(|@maar@) @skryf@ (|@maar@) / (|@op@)(vra) (hom|vir hom|vir bob) om (|my|vir
        my)te (skryf|kontak|bel|e-pos) / (|@op@)(stel|bring|koppel|sit|verbind) (|@maar@)(ons|ons twee|my|my en
        bob)(|@maar@)(|aan mekaar|aan hom|aan bob|met mekaar|in verbinding)(|@maar@)(voor|bekend|in kontak|in
        verbinding|met mekaar|met mekaar in verbinding|in kontak met mekaar)(|@maar@) / (|@op@)(koppel|verbind)
        (|@maar@)ons(|@maar@) / groen lig (|van my kant) / my antwoord is ja / van my kant af (ja|is dit reg|is dit
        goed|geen probleem) / (ja|seker|natuurlik)(|,)(hoekom|waarom) nie / seker hoekom nie
    """,
    "fond": """
        (|ja|)(dit) sal (my|ons) (bly maak|gelukkig maak|pas) / (|o|ag)wat (lekker|gaaf|oulik)(|,|!) (ja|graag|ja
        asseblief|ja graag) / graag / baie graag / heel graag / vreeslik graag / met (groot|)(graagte|plesier|vreugde)
        / (|ja|ek|ons|dit|hom)(wil|sal|ontmoet|sou|gesels)(|ek|ons|hom|haar|bob|dit|met hom|met
        bob)(|baie|vreeslik|regtig|so)(graag)(|wil|hom|haar|bob)(|hom|haar|bob|met hom|met bob|dit|dit
        doen)(|ontmoet|leer ken|gesels|kontak hê|kennis maak|voorgestel word|doen|praat|in kontak kom) /
        (|@op@)(dit|die idee|)(klink|sal|sou)(|vir my|baie|regtig|soos 'n|soos
        n)(goed|lekker|gaaf|wonderlik|fantasties|uitstekend|heerlik|goeie idee|great|goeie
        plan|oulik|perfek)(|wees|vir my|dankie) / (ek|)sien (|baie|regtig)(uit daarna|daarna uit|uit na die
        kennismaking) (|om hom te ontmoet|om bob te ontmoet|om hom te leer ken) / (ek|)kyk uit daarna / ek (is|stel)
        (|baie|definitief|regtig)(geïnteresseerd|belang|geinteresseerd)
    """,
    "warm": """
        (|o|ag)wat (lekker|gaaf|oulik|wonderlik) / interessant / gaaf / lekker / wonderlik / fantasties / oulik /
        goeie idee / goeie plan / geen probleem / nie 'n probleem nie / maak nie saak nie / hoekom nie / perfek /
        uitstekend / dit klink interessant / klink interessant / mooi
    """,
    "no": """
        (|ek|ons)het (|@tog@)nie (|nou)(plek|tyd|lus|energie|kans|kapasiteit)
        (|vir|daarvoor)(|nuwe|meer|verdere)(|kontakte|mense|kennisse|dinge)(|nie)(|dankie) / ek wil
        (graag|liewer|verkieslik) (uitgelaat word|met rus gelaat word|uitbly|anoniem bly|alleen gelaat word) / (nie
        nodig|dis nie nodig) nie (|,|dankie) / (|ek|ons)(gaan|sal|wil|moet)(|liewer|maar|ongelukkig)(hierdie
        een|dit|hierdie|die aanbod|die geleentheid)(|liewer|maar)(laat verbygaan|verby laat gaan|oorslaan|weier|van
        die hand wys|los|vermy|laat vaar) / (|dit|dis|so
        iets)(werk|pas|val|trek|interesseer)(|my|ongelukkig|regtig)(nie|ongelukkig nie|glad nie)(|vir my|by my|my|in
        my smaak)(|nie)(|dankie|jammer) / (ek|)(ken hom|wil|en wil|wil verkieslik)(niks|nie) (|meer|verder)(met
        hom|met bob|met julle|hiermee|met dit|daarmee)(te doen|te make|uit te waai|iets te doen)(|hê)(|nie) /
        (geen|niks) (dankie|danke|asseblief) / nee (jammer|dankie|wat)(|,)(ek is te besig|te besig|ek is besig|ek het
        te veel werk|ek stel nie belang nie|geen tyd|ek het nie tyd nie)(|met ander goed|met ander
        dinge|daarvoor|nou)(|nie) / (ek|)(sal|gaan|wil|kan) (|dit|so iets)nie
        (|dit)(doen|aanvaar|toelaat|toestem|instem|goedkeur)(|nie) / los my (uit|uit hierdie|uit hierdie ding|uit
        hierdie saak|uit die ding|hier uit|daaruit|asseblief uit)(|uit|asseblief) / (het|ek het) nie
        (tyd|lus|belangstelling)(of|en|nog)(lus|tyd|belangstelling|energie)(|daarvoor|hiervoor)(|nie) / nee / nee
        (|nee|dankie|wat|wat dankie|baie dankie|ongelukkig nie|liewer nie|jammer|ek wil nie|ek stel nie belang nie|los
        maar|wat los maar|nooit|nie vir my nie|glad nie|beslis nie|definitief nie|ek dink nie so nie|ek is nie
        geïnteresseerd nie|geen belangstelling nie|asseblief nie|ek het nie tyd nie|geen tyd nie|dit wil ek nie|dis
        nie nodig nie|dit is nie nodig nie) (|dankie|jammer) / liewer nie (|dankie|asseblief) /
        (ongelukkig|eerder|beslis|glad|definitief|asseblief|verkieslik|absoluut|sommer) nie (|dankie) /
        (ongelukkig|jammer maar|dankie maar|so|dus|daarom|my antwoord is|dis 'n|dis n|jammer|van my kant) nee
        (|dankie) / nooit / nooit nie / nooit in my lewe nie / los (maar|dit|dit maar) (|dankie) / vergeet dit / oor
        my dooie liggaam / (|ek|ons|nee ek|dankie maar ek|jammer ek|dit|jammer maar ek|maar
        ek)(stel|wil|is|het|sien)(|ek|ons|@tog@)(|@tog@)(nie|geen|niks)(|@tog@)(belang|belangstel|geïnteresseerd|
        geinteresseerd|lus|kans|tyd|tyd
        hiervoor|tyd daarvoor|tyd vir so iets|belangstelling|belangstelling hierin|behoefte|behoefte daaraan|behoefte
        hieraan|lus daarvoor|lus hiervoor|kans daarvoor|belangstelling daarin|kans hiervoor|genoeg
        tyd|gewillig|bereid)(|hierin|daarin|hiervoor|daarvoor|in so iets)(|nie)(|dankie|jammer) / (|ek|ons|nee
        ek|dankie maar ek|jammer ek|dit|daarom)(wil|wens)(|ek|ons|dit)(|@tog@)(|dit|hom|hierdie)(nie|liewer nie)(|doen
        nie|hê nie|nie|dankie) / (|ek|nee ek|jammer ek|dankie maar
        ek)(wil|verkies)(|liewer|ongelukkig|regtig)(nie|liewer nie)(hê|voorgestel|dat|met hom|kontak|by|my
        @pos@|gekontak|deel wees|betrokke|deelneem|aan hom) ... / ek verkies (om|dit|)(nie|anoniem|liewer nie|privaat)
        ... / (|asseblief|nee|moet|en|moet asseblief)(moenie|nie|moet asseblief nie|moet
        nie)(|asseblief)(@my@)(|@hom@)(|weg)(weggee|gee|deel|aangee|deurgee|aanstuur|uitgee|versprei|vir hom gee)(|met
        hom|met enigiemand|vir hom|vir enigiemand)(|nie)(|dankie|asseblief) / moenie (|asseblief)ons (voorstel|in
        kontak bring|koppel) (|nie) / @my@ (mag|moet|bly) (nie|privaat) (|gedeel|weggegee|gegee|uitgegee)(|word)(|nie)
        / (jy|u|julle|hy|bob) (mag|moet|kan) (|asseblief)(nie) (|@my@|dit|my)(|deel|gee|kontak|weggee|bel)(|nie) /
        (dis|dit is|dit|is) (|ongelukkig|regtig|net|eintlik|eerlik gesê|nou)(nie|niks)(|regtig|net|nou)(vir my|my
        ding|nodig|iets vir my|my belangstelling|my veld|vir my bedoel|wat ek wil|wat ek soek|moontlik vir my|my
        koppie tee|toepaslik|relevant vir my)(|nie)(|dankie|jammer) / nie (vir
        my|geïnteresseerd|geinteresseerd|nodig|belangstel) nie (|dankie) / glad nie (|belangstel|geïnteresseerd|lus)
        (|nie)(|dankie) / geen (belangstelling|tyd|lus|behoefte) (|nie|daarvoor|hierin|dankie) / (|ek|ons|jammer
        ek|dankie maar ek|ek dink ek)(moet|gaan|sal|wil)(|ongelukkig|liewer|maar|vriendelik|hierdie keer|met
        spyt|eerder)(nee sê|weier|bedank|van die hand wys|dit van die hand wys|verby laat gaan|dit laat
        verbygaan|onttrek|afsien|pas)(|dankie|hierdie keer) / ek (weier|slaan dit van die hand|sê nee|bedank|pas|wys
        dit van die hand|sê liewer nee|sê nee dankie|bly liewer anoniem|bly liewer buite) (|dankie|hierdie keer) /
        (ek|ons|)(is|is al)(|al|reeds|nou|lankal)(afgetree|met pensioen|afgetrede)(|al lank|al
        jare|nou)(|,)(en|so)(doen|ek|het|wil|nee|is)(|dit|nie|ek|my|sulke dinge)(nie|nee|geen|niks) ... /
        (ek|)(doen|is)(|dit|so iets|sulke dinge)(nie meer|nie langer) (|nie|so iets nie|dit nie|daarmee besig nie) /
        (dankie|baie dankie|dankie vir die aanbod|dankie dat jy aan my gedink het|dankie vir die vraag|gaaf van
        jou)(|,)maar (nee|nee dankie|liewer nie|ek stel nie belang nie|dis nie vir my nie|dit is nie vir my nie|ek wil
        nie|ek moet nee sê|ek sê nee|ek is nie geïnteresseerd nie|ek het nie tyd nie|ek gaan nee sê|nie vir my
        nie)(|dankie|hierdie keer) / (los|laat) my (|asseblief)(uit|hieruit|daaruit|uit dit uit) / ek wil
        (niks|nie)(|met hom|met julle|hiermee|met dit|daarmee)(te doen hê|uit te waai hê|te make hê)(|nie)
    """,
    "excuse": """
        (|ek|ons)is (|baie|te|heeltemal|regtig|nou|tans)(besig|afgetree|met pensioen|bespreek)(|nou|op die
        oomblik|tans) / (ek)kan (ongelukkig|)nie / (ek)het (te veel|baie) (om te doen|op my bord) / baie besig / te
        besig
    """,
    "later": """
        (|nog)te vroeg ... / (dis|dit is|)nog te vroeg ... / later / later (asseblief|dankie|miskien|dalk) /
        (miskien|dalk|liewer|eerder|graag) (later|@dan@) (|asseblief|weer) / nie nou nie (|dankie|asseblief) / nie
        (@nou@) nie / (@nou@) (nie|liewer nie|ongelukkig nie|is nie 'n goeie tyd nie|is nie n goeie tyd nie|pas nie|is
        sleg|kan ek nie) (|nie|dankie) / nog nie (|nou nie|dankie) / nou (nie|liewer nie|is 'n slegte tyd|is nie 'n
        goeie tyd nie) / (@dan@) (miskien|dalk|graag|asseblief|pas beter|sal beter wees) / slegte tyd (|nou) / dis nie
        nou 'n goeie tyd nie / (dit pas|pas) (my|)nie (nou|@nou@) nie / ek (dink|sal dink|moet dink|gaan dink) daaroor
        ... / ek sal daaroor dink ... / laat my (|eers|bietjie) dink ... / nie voor (@dan@|maart|junie|die) ... /
        daarna graag
    """,
    "wait": """
        (|asseblief|en|maar|kan jy|kan julle|probeer|jy kan|julle
        kan)(vra|probeer|kontak|skryf|e-pos|herinner|kom)(|my|vir my|asseblief|gerus|weer|dit|maar|my gerus|my
        asseblief|asseblief daarna)(|asseblief|gerus|weer)(weer|@dan@|daarna|later|terug|weer na|weer oor) ... / (kan
        ons|kan dit|ons kan|mag ons|ek wil|laat ons)(|dit|hierdie|hiermee)(uitstel|wag|oorstaan|skuif)
        (|tot|na|vir|met) ... / (wag|hou) (|asseblief|eers|bietjie)(tot|met|'n|n|vir) ... / gee my
        (|asseblief|nog)(tyd|'n paar|n paar|'n bietjie|n bietjie|kans) ...
    """,
    "until": """
        tot (einde|begin|middel|na|in) ... / tot / na die / nadat / voordat / totdat / eers / oor 'n maand / oor n
        maand / volgende maand / volgende jaar / volgende week / vanaf
    """,
    "stop": """
        stop / stop asseblief / hou op / hou op asseblief / hou op (om|met) ... / stop (met|om) ... / (|asseblief|kan
        julle|ek wil hê julle moet)(haal|verwyder|skrap|vee|neem) (|asseblief)(my|@my@) ... / (teken|skryf|meld) my
        (|asseblief)(uit|af) / (moenie|moet nie|moet asseblief nie) (|asseblief)(weer|ooit weer|vir
        my|my|meer)(|weer|ooit|ooit weer|meer)(|vir my|my)(|weer|e-posse|verdere)(skryf|kontak|e-pos|lastig
        val|pla|stuur|e-posse stuur)(|nie) ... / (ek|)(wil|wens)
        (|regtig)(geen|nie|nooit)(|weer|meer|nog|verdere|langer)(e-posse|eposse|e-pos|boodskappe|van
        julle|gekontak)(|meer|van julle|ontvang|hoor|word) ... / geen (verdere|)(e-posse|eposse|boodskappe) meer
        (|asseblief|nie) / los my (uit|uit asseblief|alleen|met rus) / laat my met rus / uitteken / uitskryf / skryf
        my uit / haal my af
    """,
    "stop_all": "stop alles / hou op met alles",
    "doubt": """
        ek weet (nog|regtig|ook) nie / weet nog nie / weet ek nie / (wil|sal|sou) graag (weet|hoor|eers|meer) ... /
        wil (eers|eers graag) ... / as / indien / tensy / mits / wanneer / sodra / voordat ek / miskien / dalk /
        moontlik / waarskynlik / hang af / dit hang af / dit hang daarvan af / weet nie / ek weet nie / nie seker nie
        / ek is nie seker nie / onseker / wie / wat / waar / hoe / hoekom / waarom / watter / kan jy vir my / sê /
        gesê / vra / vra my / grappie / haha / slegs / net / of / ja-nee / ja nee / nee ja / ja ja / ja-ja / eers /
        meer inligting / meer weet / meer besonderhede / hmm / nou ja / veronderstel / volgens / blykbaar / besluit /
        verantwoordelik / spam / problem / probleem / twyfel / nee(|,) geen probleem / nie nee sê nie / kan nie nee sê
        / ek ken hom nie goed
    """,
    "but": "maar / egter / tog / hoewel / alhoewel",
    "not": "nie / geen / nooit / niks / niemand / sonder / nee / moenie / nòg / weier / teen",
    "regret": """
        ongelukkig / jammer / ek is jammer / dit spyt my / ekskuus / verskoon my / helaas / jammer man
    """,
    "hello": """
        hallo / haai / hi / goeie dag / goeiedag / goeiemôre / goeie môre / goeiemore / goeiemiddag / goeienaand /
        goeie naand / middag / môre / more / naand / beste (|ivy) / geagte (|heer|dame|mevrou|meneer) / liewe (|ivy) /
        dag
    """,
    "bye": """
        (met|)(|vriendelike|beste|hartlike|baie) (groete|groetnis) (|van) ... / groete / groetnis / beste wense / die
        uwe / mvg / totsiens / lekker dag / mooi dag / geniet die dag / lekker naweek / mooi bly / sterkte / alles van
        die beste / voorspoed / liefde / tot later
    """,
    "thanks": """
        (|baie|duisend|hartlik|hartlike|en)(dankie|dank) (|hoor|vir jou e-pos|vir die e-pos|vir die aanbod|vir die
        vraag|vir die moeite|dat jy aan my gedink het|dat jy aan my dink|dat u aan my gedink het|dat jy vra|vir
        alles|ivy|jy weet|by voorbaat) / dankie (vir|dat) ... / (dis|dit is|)(gaaf|dierbaar|vriendelik|bedagsaam) van
        (jou|u) (|dat jy aan my dink|om aan my te dink) / ek waardeer (dit|dit baie|jou moeite)
    """,
    "fill": """
        asseblief / ook / dan / nou / en / baie / regtig / eerlik / eerlik gesê / op die oomblik / tans / ek / ons /
        my / hom / haar / dit / dis / vir my / vir ons / hoor / man / ivy / bob / ann / o / ag / wel / hierdie keer /
        van my kant af / want / omdat / (my (nommer|adres|e-pos|e-posadres) is) ... /
        (|maar)(gebruik|stuur|skryf)(|asseblief|liewer|dan|eerder|liefs)(|asseblief|liewer)(|dit
        na|na|vir|die)(my|ander|persoonlike) (persoonlike|privaat|ander|werk|nuwe|huis|persoonlike) ... / hoop dit
        gaan goed / hoop dit gaan goed met jou / hoop dit gaan goed met julle / te danke
    """,
    "words": """
        toestemming / werk / ander / goed / ding / een / laat / verbygaan / te / die / 'n / n / ek / jy / u / hy / sy
        / dit / ons / julle / hulle / my / jou / sy / haar / hom / is / was / het / hê / wees / kan / sal / wil / moet
        / mag / gaan / word / in / op / aan / na / van / met / vir / by / deur / oor / uit / tot / om / te / dat / wat
        / hierdie / daardie / daar / hier / al / nog / baie / meer / goed / jaar / jare / tyd / dag / week / maand /
        werk / maatskappy / vriend / mense / kontak / e-pos / adres / mekaar / ken / dink / voorgestel / gedeel /
        besonderhede / belang / graag / dankie / weer / daarna / so / nou / iets / iemand / verkoop / vrou / man /
        besig / doen / gee / deel / stel / klink / lys / skryf / einde / maart / vakansie / afgetree / idee / goeie /
        almal / altyd / self / saam / want / omdat / môre / vandag / persoonlike / gebruik / mooi / regtig
    """,
    "who": """
        wie (is jy|is u|is dit|is hy|is sy|is bob|is ann|is julle) / wie is ... / wat is dit / hoe het (jy|u|julle)
        (my|aan my) (adres|e-posadres|e-pos) (|gekry) ... / ek ken (jou|u|hom|haar|julle|bob|die man) (glad|)nie
        (|nie)
    """,
    "held": "wat (weet|hou|stoor) (julle|u|jy) (van|oor) my",
    "outcome": "(|en)hoe het dit (gegaan|verloop)",
    "acquainted": """
        (|maar|ja|nee)(ons|ek|bob en ek) ken (|al)(mekaar|hom|haar|bob) (|al|reeds|goed|al lank|al jare)
    """,
    "cancel": "kanselleer / kanselleer dit / trek terug / vergeet dit / laat vaar dit / moenie stuur nie",
    "send": "ok / ja / stuur / stuur dit / stuur maar / goed / lyk goed / reg / reg so / gaan voort",
    "help": "hulp / help / help my / hoe werk (dit|letterman)",
    "turns": "weier / nee / mis / misloop / wag",
    "and": "en / so / dus / daarom / en daarom / want / omdat",
}

TABLES = {"af": AFRIKAANS}
