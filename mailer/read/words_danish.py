"""Words of Danish: data alone, in the notation of `words.py`."""

DANISH = {
    "yes": """
        ja (|ja|tak|meget gerne|gerne|endelig|selvfølgelig|naturligvis|klart|det vil jag|det vil jeg gerne|absolut|
        bestemt|da|da gerne|gør det|okay|ok|det er fint|fint|tak gerne|gerne tak|helt sikkert|med glæde|for søren|
        det lyder godt|det må du gerne|tak meget gerne|tusind tak|mange tak|helst|værsgo) / jep / jeps / japs / jo /
        jo tak / jo da / jada / selvfølgelig / selvfølgeligt / naturligvis / absolut / bestemt / helt sikkert / helt
        bestemt / klart / okay / ok / okay da / fint / fint med mig / fint for mig / det er fint / det er ok / det er
        okay / det er i orden / i orden / helt i orden / i orden for mig / gør det / gør det bare / bare gør det /
        bare kør / kør / kør på / kør bare / kør endelig / endelig / jeg (accepterer|samtykker|er enig|er med| siger
        ja|takker ja|godkender| giver mit samtykke) / siger ja tak / takker ja / er med / vi er med / lad os gøre det
        / ingen indvendinger / jeg har ingen indvendinger / (intet problem|ikke noget problem|ingen problem) (gerne|
        det gør jeg gerne|ja|meget gerne|bare kør) / præsenter os (|gerne|endelig|for hinanden) / introducer os (|
        gerne|endelig) / enig / aftalt / godkendt / mit svar er ja / det passer (mig |)fint / det passer (mig |)godt
        / hellere end gerne / det er fint med mig / det er fint for mig / det er okay med mig / det er ok med mig /
        (|ja |ja tak |ja gerne |gerne | selvfølgelig |absolut |okay |ok |fint |jo |super |intet problem |kør |
        naturligvis )(sæt os i forbindelse|sæt os i kontakt|sæt os endelig i forbindelse|introducer os|introducer os
        endelig|præsenter os|præsenter os for hinanden| forbind os|giv ham min (mail|adresse|mailadresse|e-mail|
        nummer)|giv ham endelig min (mail|adresse|mailadresse| e-mail)|giv hende min (mail|adresse|mailadresse|
        e-mail)|du må gerne give ham min (mail|adresse|mailadresse| e-mail)|i må gerne give ham min (mail|adresse|
        mailadresse|e-mail)|del gerne min (mail|adresse|mailadresse| e-mail)|send ham min (mail|adresse)|værsgo|bare
        gør det|gør det|gør endelig det|bare kør|kør på|sæt i gang|han må gerne skrive|han må gerne skrive til mig|
        han må gerne kontakte mig|hun må gerne skrive til mig) (|tak|gerne| bare) / (jeg |)har (intet|ikke noget|
        ingen) (|imod|indvendinger|imod det) (|sæt os i forbindelse|introducer os| kør på) / (jeg |hermed |)(giver|
        accepterer|samtykker|bekræfter|siger ja|godkender) (|jeg |hermed |gerne |mit | til )(|samtykke|mit samtykke|
        introduktionen|til introduktionen|ja|til at blive introduceret|til det) / (hvorfor ikke|jo tak|joda|jo da|
        jovist|javist|jep|jeps|selvfølgelig|naturligvis|absolut|det må du gerne|det må i gerne| det er fint|det er i
        orden|det lyder godt|fint med mig|fint for mig|det er fint med mig|det er helt fint|helt fint|helt i orden|
        den er jeg med på|jeg er med|med glæde|med fornøjelse|meget gerne) (|ja |det )(gerne|tak|ja| for mig|med mig|
        kør på) / (det er helt fint|helt fint|helt i orden|det er fint med mig|fint med mig|den er jeg med på|jeg er
        med|med glæde|med fornøjelse|jovist) / ja (|det |jeg |meget |vældig )(gerne|vil jag gerne|vil jeg gerne|
        lyder godt|lyder spændende|kunne være sjovt|kunne være fint|ville være dejligt|ville være fint|er fint|det må
        du gerne|selvfølgelig|endelig|da) (|tak)
    """,
    "fond": """
        gerne / meget gerne / vældig gerne / rigtig gerne / virkelig gerne / hjertens gerne / så gerne / med glæde /
        med fornøjelse / med stor glæde / med største fornøjelse / (|ja |det |jeg |vi |ham |hende )(vil|ville|vil
        jeg|ville jeg|vil vi|tager|kunne) (|jeg |vi |meget |rigtig |ham |hende |det |også |virkelig |da )(|meget |
        rigtig )(gerne| elske at|sætte pris på) (|det|møde|have|tale med|lære at kende|præsenteres|blive præsenteret|
        hilse på| introduceres|høre|i kontakt med|snakke med|tage imod|hjælpe|blive introduceret|det rigtig gerne|
        være med) ... / (|det |det her |alt )(lyder|ville være|er|kunne være|ville) (|meget |rigtig |super | virkelig
        |en |mig en |da | jo |være )(godt|fint|dejligt|fantastisk|skønt|hyggeligt|rart|perfekt|glimrende| sjovt|
        super|en god idé|god idé| glæde|fornøjelse|ære|en ære|en fornøjelse|en glæde|herligt) (|tak|for mig) / (jeg |
        vi |)(glæder mig|glæder os| ser frem) (|til det|til at møde ham|til at møde hende|meget|til mødet|til at høre
        mere|meget til det|til at høre fra ham|til at høre fra hende|til kontakten|til) / (jeg er|er|vi er) (|meget |
        bestemt |helt klart )(interesseret| interesserede) (|i det|i dette) / det vil jeg gerne / (|jeg |ja jeg |det
        )(vil|ville|glæder|ser|har altid| bekræfter) (|meget |rigtig |gerne |altid |mig |at jeg )(gerne |villet |
        interesseret |til at |til |frem til |vil )(|meget )(|gerne |til at |i at |at )(møde|lære|tale med|snakke med|
        blive introduceret|introduceres|høre fra| komme i kontakt med|have kontakt|hilse på|mødes|introduktionen) ...
        / (det |)(ville være|kunne være|bliver| lyder|er) (|meget |rigtig |super |virkelig )(dejligt|fint|godt|
        skønt|spændende|hyggeligt|rart|sjovt|en god idé| fantastisk|perfekt|nyttigt|interessant for mig) (|tak|for
        mig)
    """,
    "warm": """
        (|det )(lyder|er) (|meget |ret )(interessant|spændende) / interessant / spændende / godt / dejligt / fedt /
        super / perfekt / sjovt / god idé / intet problem / ikke noget problem / ingen problemer / det gør ikke
        noget / bare rolig / ingen hast / hvorfor ikke / helt fint / alt godt
    """,
    "no": """
        nej (|nej|tak|tak ellers|desværre|desværre ikke|ellers tak|ikke interesseret|det vil jeg ikke|jeg vil ikke|
        helst ikke|absolut ikke|aldrig|ikke for mig|ingen interesse|ingen tid|det går ikke|mange tak|det ønsker jeg
        ikke| bestemt ikke|jeg takker nej|hellere ikke|ikke lige mig|tusind tak|det er ikke noget for mig|jeg er ikke
        interesseret|jeg har ikke tid) / næ / næh / næ tak / niks / nix / nope / aldrig / aldrig i livet / (| nej
        )(helst|desværre|absolut|bestemt|hellere|virkelig|overhovedet|vist|venligst|nok hellere|jeg tror|det tror
        jeg| jeg vil helst|vil helst|jeg vil hellere|vil hellere|ellers) ikke (|tak) / (desværre|tak men| beklager|
        mit svar er|svaret er|et klart|sorry|det bliver et|det er et) nej (|tak|herfra|fra mig) / ellers tak / nej
        ellers tak / (| jeg |vi )(|må |vil |bliver nødt til at |må desværre |vil gerne |vil helst |vælger at |må
        respektfuldt |må høfligt |må takke |takker |siger |springer |vil høfligt |må nok )(afslå|afvise| takke nej|
        sige nej|melde pas|nej|nej tak| pas|afslår|afviser|melder pas|siger nej|springe over|takker nej| undlade|
        passe|afstå|fravælge|springer over denne gang) (|tak|denne gang|desværre) / (|jeg er |vi er |er | desværre |
        jeg er desværre )ikke (|så |længere |rigtig | særlig |desværre |specielt )interesseret (|i ...) / (ikke|
        intet|ikke lige) (interesseret|for mig|noget for mig| mig|mit bord|nødvendigt|relevant|aktuelt| interessant)
        (|tak) / (det er|det her er|dette er|er|det) (|desværre | bare |nok )(ikke noget for mig|ikke for mig|ikke
        mig|ikke aktuelt|ikke nødvendigt|ikke relevant|ikke interessant| ikke muligt|ikke lige mig|ikke min kop te|
        ikke relevant for mig|intet for mig|siger mig ikke noget) (|tak) / (| jeg |vi |det |det har jeg )(har|har
        jeg) (|desværre |virkelig |lige nu |jeg )(ingen|ikke|intet|ikke nogen) (| noget |tid til | )(interesse|tid|
        lust|lyst|behov|lyst til det|tid til det|tid til dette|brug for det|behov for det|overskud| overskud til det|
        lyst til dette|kapacitet|det) (|i det|i dette|for det|tak|lige nu|til det|til dette|til) / ingen interesse /
        ingen tid / ikke tid / (|jeg |vi |det |nej |desværre |sorry jeg )(vil|kan|ønsker| skal| tænker|behøver|har|
        tager|kommer) (|jeg |vi |desværre |helst |hellere |det |nok |virkelig )(ikke|helst ikke| hellere ikke) (|
        det|møde|have|præsenteres|introduceres|deltage|være med|at|desværre|blive|imødekomme| acceptere| tage|i
        kontakt) ... / (|jeg |vi )tager (|i år |lige nu )ikke (nye |flere |)(møder|kontakter) ... / ikke tale om /
        det kommer ikke på tale / lad mig være / lad mig være i fred / hold mig udenfor / ikke under nogen
        omstændigheder / præsenter os ikke / det siger jeg nej tak til / jeg siger nej tak / det siger jeg nej til /
        (|jeg |nej jeg | desværre |tak men jeg |lige nu |for tiden )(vil|ønsker|har|søger|leder|er|skal|tager|
        behøver) (|jeg |desværre | virkelig |nok |lige nu |helst |egentlig )(ikke|ingen|intet) (interesseret|
        interesse|tid|behov|have|blive| introduceres|at|dele|deltage|mulighed|lyst|efter|møde|nye|brug|på) ... / (|
        venligst |nej |og |lad være med at )(giv|del|send|udlever|give|dele|udlevere) (|ikke |venligst ikke )(min|
        mine|mit) ... ikke / (giv|del|udlever| send) (ikke|venligst ikke|endelig ikke) ... / (jeg |)(takker|afstår|
        afslår|må|vil|vælger|springer|melder|står) (| jeg |desværre |høfligt |hellere |at |helst |derfor )(nej|nej
        tak|afslå|afstå|takke nej|sige nej|fra|over|pas| springe over|melde fra|slippe) (|tak|til|denne gang|til det|
        til tilbuddet|til dette) / (nej|næ|næh|niks|nej nej| nope) (|,)(|tak |desværre |det |jeg |ellers )(tak|
        desværre|ikke interesseret|det vil jeg ikke|helst ikke|er ikke interesseret|har ikke tid|det behøves ikke|
        ikke for mig|aldrig|absolut ikke|vil ikke|ellers tak) (|tak| interesseret) / det (behøves|er) ikke (|
        nødvendigt|for mig|noget for mig|aktuelt|lige mig) (|tak) / (tak|mange tak|tak fordi du spørger|tak for
        tilbuddet|sødt af dig|pænt af dig)(|,) men (|jeg |det |desværre |denne gang | ellers )(nej|nej tak|jeg takker
        nej|takker nej|er ikke interesseret|ikke interesseret|ikke for mig|er ikke for mig|vil ikke|har ikke tid|må
        sige nej|må takke nej|må afslå|springer over|står over|helst ikke) ...
    """,
    "excuse": """
        (jeg har |jeg er |har |er |)(|lige nu |alt )(for |alt for |så )(travlt|meget at lave|meget at se til|
        optaget) (|lige nu|til det|nu|i øjeblikket) / travlt / fuldt booket / pensioneret / (jeg |)(kan|når) (|det
        )ikke / (det |)(passer|går) ()ikke / (|jeg )kan (|jeg )ikke ()(sige ja|acceptere|takke ja|gå med til det) (|
        til det|til det her|til dette|her|lige nu)
    """,
    "later": """
        senere / måske senere / ikke nu / ikke lige nu / lige nu ikke / endnu ikke / ikke endnu / ikke i dag / ikke i
        øjeblikket / ikke for tiden / for tiden ikke / ikke på nuværende tidspunkt / en anden gang / måske en anden
        gang / næste (uge|måned|år|gang|kvartal|forår|efterår) / om (en|to|tre|nogle|et) (uge|uger|måned| måneder|
        dage|par uger|par måneder|år) / efter (ferien|sommeren|jul|nytår|påske) / dårligt tidspunkt / jeg (vender
        tilbage|tænker over det|skal tænke over det|må tænke over det|skal lige tænke|svarer senere|læser det senere)
        ... / vender tilbage / spørg (mig |)(igen|senere) ... / snart / lad mig (tænke|lige tænke) ... / måske
        (senere|til efteråret| til foråret|næste|efter|om|en anden) ... / senere (|tak|gerne|måske) / ikke (lige nu|
        nu|endnu|før) ... / (spørg| skriv|vend|kontakt) (|mig |gerne |tilbage )(igen|senere|om|i|efter|til|næste) ...
        / (ja |gerne |)men (|først | ikke |vent |vent til )(efter|før|til|indtil) ... / en anden gang / (vent|
        udskyd) (til|med) ...
    """,
    "stop": """
        stop / stop det / stop nu / stop venligst / venligst stop / hold op / hold op med ... / stop med at (skrive|
        maile|kontakte|sende) ... / afmeld / afmeld mig / frameld / frameld mig / (|venligst |send |jeg vil |jeg
        ønsker | jeg vil ikke have )(ingen|ikke|ikke have) (flere |)(mails|beskeder|e mails|emails) (|tak|mere|igen)
        / ikke flere (mails|beskeder|emails) (|tak) / (|venligst )(skriv|kontakt|mail) (|mig |til mig |venligst
        )(ikke|aldrig) (| mere|igen|til mig igen|mig igen|til mig mere|mig mere) / (|venligst )(fjern|slet) (mig|min
        adresse|mine data|min mail|min e mail|mine oplysninger|min mailadresse) ... / (|venligst |nu )(stop|hold op)
        (|med )(|at )(skrive| sende|maile|kontakte|spamme|disse|det) ... / (|venligst )(slet|fjern|afmeld|tag) (mig|
        min|mine|mit) ... / (jeg | )(vil|ønsker) (ikke|ingen) (|have |få |at få |længere |at modtage )(|flere |mere |
        længere )(mails|beskeder| kontaktes|post|e-mails) ... / (kontakt|skriv) (|til )(mig )(ikke|aldrig) ... / lad
        mig være (|i fred) / ikke flere (mails|beskeder) ... / ingen flere (mails|beskeder)
    """,
    "stop_all": "stop alt / stop alle / stop det hele / stop alle mails",
    "doubt": """
        hvis / såfremt / medmindre / når / inden / før / efter / forudsat / betingelse / kun / måske / muligvis /
        eventuelt / evt / vi får se / må se / det kommer an på / kommer an på / ved ikke / det ved jeg ikke / jeg ved
        det ikke / jeg ved ikke / ved det ikke / aner det ikke / ingen anelse / usikker / ikke sikker / jeg er ikke
        sikker / i tvivl / jeg er i tvivl / hvem / hvad / hvor / hvordan / hvorfor / hvornår / hvilken / kan du / kan
        i / vil du / siger / sagde / sagt / spam / haha / joke / ferie / fraværende / modtaget / videresender /
        assistent / sandsynligvis / formentlig / i princippet / egentlig / først / mere information / mere info / tja
        / hmm / nja / ja og nej / ja nej / nej ja / jaja / ja ja / ellers / tror / problem / eller / kender (ham|
        hende) ikke / lige meget / ligegyldigt / fejl / nej(|,) (intet problem|ikke noget problem|det er fint|bare
        rolig) / det er mig / det var mig / er ikke imod / ikke imod / ser ingen problemer / vide mere / høre mere
    """,
    "but": "men / dog / selvom / skønt / alligevel / imidlertid",
    "not": """
        ikke / ingen / intet / aldrig / ej / uden / hverken / næppe / nej / næ / afslår / nægter / umuligt / imod
    """,
    "regret": """
        desværre / beklager / jeg beklager / undskyld / ked af det / jeg er ked af det / ærgerligt / synd / sorry /
        det er jeg ked af / øv
    """,
    "hello": "hej / hejsa / hallo / god (morgen|dag|aften) / goddag / godmorgen / kære / davs / hej igen",
    "bye": """
        (|med )(|venlig|venlige|bedste|kærlig|mange|kærlige|hjertelig|de bedste|varme) (hilsen|hilsner|hilsener) (|
        fra ...) / mvh / vh / hilsen / kh / dbh / hej hej / farvel / ha det / hav det godt / vi ses / god (dag|
        weekend|aften) / hav en (god|dejlig) (dag|aften|weekend) / fortsat god dag / held og lykke / sendt fra ... /
         de bedste hilsner / alt godt / knus
    """,
    "thanks": """
        (mange|tusind|tusinde|stor|hjertelig|1000|og|så meget) tak (|for det|skal du have|for tilbuddet|for
        spørgsmålet| fordi du spørger|for din mail|for at spørge|fordi du tænkte på mig) / tak (for|fordi|skal) ... /
        (mange|tusind| hjertelig) tak for ... / tak på forhånd / takker / (det er |det var |hvor )(|meget |virkelig |
        rigtig )(venligt| sødt|sødt|pænt|flinkt) (|af dig|af jer) / jeg sætter pris på ... / (|mange |tusind |
        hjertelig )tak (|skal du have |så meget )(for|fordi) ... / (|hvor |det er |det var )(sødt|pænt|venligt) af
        dig ...
    """,
    "fill": """
        venligst / så / også / da / nu / og / meget / virkelig / ærligt talt / lige nu / i øjeblikket / for tiden /
        jeg / vi / mig / os / ham / hende / det / dette / denne gang / for mit vedkommende / for min skyld / for
        mig / med det samme / straks / ivy / bob / ann / åh / jo / herfra / fra mig / fordi / mit (nummer|
        telefonnummer) er ... / (du|i|han|hun) (kan|må|kan bare|må gerne) (ringe|fange|kontakte|skrive til|nå) (|
        til )mig ... / (|men )(brug|skriv til|ring på|send til) (|venligst |gerne )(min|mit|mig|på) ... / håber du
        forstår
    """,
    "words": """
        jeg / du / han / hun / den / det / vi / i / de / dem / mig / dig / ham / hende / os / jer / min / mit /
        mine / din / dit / sin / vores / og / er / var / være / har / havde / bliver / blev / kan / skal / skulle /
        vil / må / på / af / med / til / fra / for / hos / ved / under / over / mellem / at / som / der / en / et /
        sig / så / meget / mere / mange / alle / her / da / nu / år / tid / dag / uge / måned / ven / arbejde /
        firma / kontakt / møde / snakke / tale / kende / siden / længe / altid / også / allerede / igen / hans /
        hendes / sammen / gammel / gerne / noget / nogen / hvor / efter / ud / op / lidt / godt
    """,
    "who": """
        hvem (er du|er det|er dette|er i|er han|er hun|er bob|er ann) / hvad er (det her|dette|letterman) /
        (hvordan|hvor) (fik|har) (du|i) (|fået )(fat i |)min (adresse|mailadresse|mail|e mail) (|fra) / hvem er ...
    """,
    "held": "(hvad|hvilke oplysninger|hvilke data) (har|ved|gemmer|opbevarer) (i|du) (om mig|på mig)",
    "outcome": "(|og )hvordan (gik|går) det (|med det)",
    "acquainted": """
        (|men |ja |nej )(vi|jeg|bob og jeg|ann og jeg) kender (|allerede |jo )(hinanden|ham|hende|bob|ann) (|
        allerede|i forvejen|godt|jo allerede) / (|men |ja |nej )(vi|jeg|bob og jeg|ann og jeg) (har|er) (|allerede |
        jo )(mødtes| mødt|venner|i kontakt) (|hinanden|ham|hende|allerede) / (|ja |jo )(|,) (jeg kender|jeg ved hvem|
        kender jeg) (| godt |allerede )(ham|hende|bob|ann) (|er|allerede|godt)
    """,
    "cancel": """
        annuller / annullér / afbryd / aflys / fortryd / (|jeg )(trækker|vil trække|fortryder) ... / glem det /
        send ikke / drop det / ikke længere nødvendigt
    """,
    "send": """
        ok / okay / ja / send / send det / send den / send bare / send afsted / kør / det ser godt ud / ser godt ud
        / godkendt / fint / perfekt / passer / spørg dem
    """,
    "help": """
        hjælp / hjælp mig / hvordan virker (det|dette|letterman) / hvordan fungerer (det|dette|letterman) /
        vejledning / info
    """,
    "turns": """
        sige / nej / afslå / glip / misse / takke / klage / forstyrre / gå glip / vente / fået / hørt / forstår
    """,
    "until": """
        efter / før / indtil / når jag er tilbage / når jeg er tilbage / når jeg kommer / så snart / om en måned / om
        et par (uger|måneder) / næste (uge|måned|år) / først / fra og med / til efter
    """,
    "and": """
        og / så / derfor / og derfor / netop derfor / og netop derfor / det er derfor / fordi / for
    """,
}

TABLES = {"da": DANISH}
