"""Words of Swedish, Danish and Norwegian: data alone, in the notation of `words.py`."""

SWEDISH = {
    "yes": """
        ja (|ja|tack|tack gärna|gärna|mycket gärna|visst|absolut|självklart|gärna det|såklart|det vill jag|gör det|
        okej| ok|det går bra|naturligtvis|jättegärna|gärna tack|för all del|självfallet|det är bra|definitivt|kör på|
        det passar bra|det låter bra) / japp / jajamän / jajamensan / jepp / jo / jo tack / jo gärna / jodå / jadå /
        javisst / visst / visst gärna / absolut / självklart / självfallet / såklart / naturligtvis / givetvis /
        definitivt / okej / ok / okej då gärna / kör / kör på / kör på det / kör hårt / gör det / gör så / gör gärna
        det / det går bra / går bra / det går fint / går fint / det är ok / det är okej / det är bra / helt ok / helt
        okej / inga invändningar / jag har inga invändningar / jag (håller med|samtycker|accepterar| godkänner|
        tackar ja|är med|går med på det) / tackar ja / vi kör / vi är med / är med / presentera oss (| gärna|för
        varandra) / (inga problem| inget problem) (gärna|det gör jag gärna|kör på|absolut|ja|ja tack) / gärna det /
        för all del / klart / klart jag vill / det passar bra / det passar / mitt svar är ja / ett stort ja / överens
        / godkänt / det går bra att (dela| ge) (min|mina) ... / (|ja |ja tack |ja gärna |gärna |visst |absolut |okej
        |ok |självklart |kör |bra |javisst | inga problem |för all del |fint |toppen )(koppla ihop oss|koppla ihop
        oss gärna|koppla oss|presentera oss| presentera oss gärna|presentera oss för varandra|introducera oss|sätt
        oss i kontakt|sätt oss gärna i kontakt|ge honom min (mejl|mail|adress|mejladress|e-post|nummer)|ge henne min
        (mejl|mail|adress|mejladress|e-post)|ge honom gärna min (mejl|mail|adress|mejladress)|dela gärna min (mejl|
        mail|adress|mejladress)|du får ge honom min (mejl| mail|adress|mejladress)|ni får gärna ge honom min (mejl|
        mail|adress|mejladress)|du får gärna ge honom min (mejl| mail|adress|mejladress)|skicka min (mejl|mail|
        adress)|kör på|kör hårt|kör|varsågod|gör det|gör så|sätt igång|han får gärna höra av sig|han får gärna mejla|
        han får gärna skriva|hon får gärna höra av sig|be honom höra av sig) (| tack|gärna|du|bara) / (jag |)(har|
        ser) (inget|inga|ingenting) (|som helst )(emot|invändningar|emot det|problem med det) (|kör|kör på|koppla
        ihop oss|presentera oss) / (jag |härmed |)(samtycker|godkänner|ger mitt samtycke| ger härmed mitt samtycke|
        bekräftar mitt samtycke|accepterar|tackar ja) (|jag |härmed |gärna |till |)(| introduktionen|presentationen|
        till introduktionen|till presentationen|till att bli presenterad|till det|till detta|erbjudandet|att ni delar
        min adress) / (varför inte|jadå|javisst|visst|jajamän|jajamensan|jovisst|japp|jo| jo men|ja men|absolut|
        givetvis|självfallet|naturligtvis|det går bra|det är okej|det går jättebra|det låter bra| kanon|toppen|det
        funkar|funkar bra|det passar bra|med glädje|med nöje|mer än gärna) (|ja |det |jag |visst )(gärna|tack|ja|
        visst|kör|för mig|för min del|med mig|kör på|presentera oss|koppla ihop oss|bra) / med glädje / mer än gärna
        / det går (|jätte)bra (|för mig) / ja (|det |jag |mycket |väldigt |hemskt |jätte)(gärna|vill jag| vill jag
        gärna|låter bra|låter kul|vore kul|vore roligt|vore trevligt|skulle vara kul|skulle vara trevligt|är du
        snäll|absolut|visst|det går bra|kul|roligt|tack gärna) (|tack)
    """,
    "fond": """
        gärna / mycket gärna / jättegärna / väldigt gärna / hemskt gärna / så gärna / med glädje / med nöje / med
        stor glädje / (|ja |det |jag |vi |honom |henne )(vill|skulle|skulle jag|vill jag|träffar|tar|kan|skulle vi|
        vill vi) (|jag |vi |mycket |väldigt |jätte |honom |henne |verkligen |det )(|mycket )(gärna|jättegärna|vilja|
        uppskatta| uppskatta det) (|det|vilja|träffa|lära känna|bli presenterad|prata med|tala med|ha en
        introduktion|komma i kontakt med|ta emot|göra|göra det|hjälpa till|ha kontakt|bli introducerad|ha) ... / (|
        det |det här |allt )(låter|vore|skulle vara|vore ju|är|skulle bli) (|mycket |väldigt |jätte|riktigt |
        verkligen |så |en |helt )(bra| trevligt|roligt|kul|jättekul|jättebra|jättetrevligt|toppen|utmärkt|fint|
        fantastiskt|underbart|perfekt|härligt| bra idé|ära|strålande) (|tack|för mig) / (jag |vi |)ser fram emot
        (det|detta|att träffas|att träffa honom|att träffa henne|kontakten|mötet|att höra mer|att lära känna henne|
        att lära känna honom) / (jag är|är|vi är) (| mycket |väldigt |absolut |gärna )(intresserad|intresserade|
        positiv) (|av det|av detta) / intresserad / det vill jag gärna / toppen gärna / (|jag |ja jag |det )(vill|
        skulle|ser|vore|blir|är|träffar|har|bekräftar) (|gärna | mycket |verkligen |väldigt |jätte|fram emot |vara |
        vilja |alltid |att jag )(|gärna |vilja |kul |roligt |trevligt |intresserad |nyfiken |hedrad |velat |fram emot
        |glad |vill )(|att |på |av |för |över |bli )(träffa|lära känna| prata med|prata|komma i kontakt|komma i
        kontakt med|bli presenterad|presenterad|höra från|få kontakt|kontakt| möta|introduktionen|presentationen|
        honom|henne|bob) (|honom|henne|bob|ann|med bob|med honom|med henne|för bob| för honom|gärna) / (det |)(vore|
        skulle vara|blir|låter|är) (|väldigt |jätte|mycket |riktigt )(kul|roligt| trevligt|bra|toppen|fint|
        spännande|hjälpsamt|värdefullt|fantastiskt|perfekt|kanon|härligt|en bra idé|en god idé) (|tack|för mig)
    """,
    "warm": """
        (|det )(låter|verkar|är) (|mycket |väldigt )(intressant|spännande) / intressant / spännande / bra / toppen /
         kul / roligt / perfekt / trevligt / fint / härligt / bra idé / inga problem / inget problem / ingen fara /
        det gör inget / ingen brådska / inga bekymmer / varför inte / lugnt / det är lugnt / ingen orsak / inte så
        dumt
    """,
    "no": """
        nej (|nej|tack|tack så mycket|tyvärr|tyvärr inte|inte intresserad|det vill jag inte|jag vill inte|absolut
        inte| aldrig|helst inte|hellre inte|för mig|inte för mig|inte för min del|det går inte|jag avstår|ingen tid|
        inte alls| inte den här gången|det behövs inte|jag har inte tid|jag är inte intresserad|det är bra tack|det
        är bra|det är inget för mig) / nä / nä tack / nää / nejdå / nej då / näpp / nepp / nix / aldrig / aldrig i
        livet / (|nej | )(helst|hellre|tyvärr|absolut|verkligen|troligen helst|säkert|helst|snälla|definitivt|nog
        helst|jag tror|ska vi) inte (|tack|för mig) / (tyvärr|tack men|sorry|mitt svar är|svaret är|ett klart|
        därför) nej (|tack) / jag tror inte det / (|jag |vi |nej jag )(|måste |vill |får |ska |måste tyvärr |vill
        helst |får tyvärr |väljer att |tackar |tackar tyvärr |tackar dock |skulle vilja |vill tyvärr |måste
        respektfullt |ber att få )(avböja|tacka nej|avstå| avböjer|avstår|avstår gärna|nej|säger nej|passar|passa|
        avstå den här gången|avstår denna gång|avböjer vänligen| säga nej|hoppar över|hoppa över|tackar nej|avstå
        denna gång|vägra|vägrar|hoppar över detta) (|tack|tyvärr|denna gång|den här gången|detta|det här) / (|jag är
        |vi är |är |tyvärr |jag är tyvärr |är tyvärr )(inte|ej) (|alls | längre |så |särskilt |riktigt |tyvärr
        )intresserad (|av ...) / (inte|ej|inget|inte alls|helt) (intresserad| intresserade|för mig|min grej|
        aktuellt| nödvändigt|mitt område|av intresse|ointresserad|relevant) (|tack|av det) / ointresserad / (det är|
        det här är|detta är|är|det känns|det verkar) (|tyvärr )(inget för mig|inte för mig|inte min grej|inte
        aktuellt|inte nödvändigt|inte intressant|inte möjligt|inte relevant|inget för oss|inte något för mig|
        ingenting för mig| inte något jag vill) (|tack|för mig) / inget för mig / (|jag |vi )(har|finns) (|tyvärr |
        verkligen |just nu | dessvärre )(inget|ingen|inte|inga) (|något )(intresse|tid|lust|behov|tid med det|tid för
        detta|möjlighet| behov av det|tid för det|tid just nu) (|av det|av detta|av detta|för det|tack|just nu|med
        det här|till det| att ...) / inget intresse / ingen tid / (|jag |vi |det |nej |sorry jag |tyvärr )(vill|kan|
        ska| önskar|tänker| kommer|behöver|skulle|tar|träffar) (|jag |vi |tyvärr |helst |det |verkligen |nog )(inte|
        helst inte|ej) (| det|träffa|bli|tyvärr|detta|göra|ha|vara med|delta|bli presenterad|att|ta|längre) ... / (|
        jag |vi )(tar|gör| bokar) (|just nu |i år )inga (nya |)(möten|kontakter|uppdrag) ... / kommer inte på fråga /
        det kommer inte på fråga / lämna mig ifred / lämna mig i fred / presentera oss inte / håll mig utanför / (|
        jag |nej jag | tyvärr |tack men jag |just nu |för närvarande )(vill|önskar|har|söker|letar|kan|är|behöver|
        tar|avser|känner| tänker) (|jag |tyvärr |verkligen |nog |egentligen |just nu |i nuläget |helst )(inte|inget|
        ingen|inga) (intresserad|intresse|tid|behov|ha|bli|bli presenterad|att|lämna ut|dela|delta|möjlighet|ork|
        lust|efter|träffa| nya|ta|acceptera|emot) ... / (|snälla |vänligen |nej |och )(ge|dela|lämna|skicka|sprid|
        lämna ut) (inte|helst inte|ej) (|ut |vidare )(min|mina|mitt) ... / (jag |)(tackar|avstår|avböjer|måste|får|
        väljer|vill|passar|hoppar| skulle) (|jag |tyvärr |vänligen |dock |helst |att |därför |artigt )(nej|avböja|
        avstå|tacka nej|avböjer|avstår| tacka nej till|säga nej|passa|över|står över|föredra att slippa|denna gång|
        den här gången) (|tack|till|från| erbjudandet|den här gången|denna gång|dessvärre|detta) / (nej|nä|nix|nej
        nej|nä tack|icke) (|,)(|tack |tyvärr | det |jag )(tack|tyvärr|inte intresserad|det vill jag inte|helst inte|
        är inte intresserad|har inte tid|det behövs inte|behövs inte|inte för mig|aldrig|absolut inte|vill inte|det
        är bra så|bra så) (|tack|intresserad) / det (behövs|är) inte (|nödvändigt|för mig|något för mig|min grej|
        aktuellt) (|tack) / (tack|tack för frågan|tack för erbjudandet|snällt|snällt av dig|vänligt|tack snälla)(|,)
        men (|jag |det |tyvärr |den här gången )(nej|nej tack| jag avstår|avstår|inte intresserad|jag är inte
        intresserad|är inte intresserad|inte för mig|är inte för mig|jag tackar nej|tackar nej|jag vill inte|vill
        inte|jag har inte tid|jag måste avböja|måste avböja|jag söker inte| helst inte) ... / jag vill inte ha
        (något|nåt|med|kontakt) ... / över min döda kropp / glöm det
    """,
    "excuse": """
        (jag är |jag har |är |har |vi har |)(|just nu |alldeles |lite )(för |alltför |så )(upptagen|mycket att göra|
        mycket just nu|upptagna|mycket|fullbokad|stressad) (|just nu|att göra|nu) / fullbokad / pensionerad / (jag |
        )(kan|hinner|orkar) (|just nu )inte / (det |)(passar|går) ()inte / (|jag )kan (|jag )(inte|ej) ()(säga ja|
        acceptera|tacka ja|gå med på det|gå med på detta|samtycka) (|till det|till det här|till detta|här|just nu)
    """,
    "later": """
        senare / kanske senare / inte nu / inte just nu / just nu inte / ännu inte / inte än / inte ännu / inte idag
        / inte för tillfället / för tillfället inte / för närvarande inte / en annan gång / någon annan gång / kanske
        en annan gång / nästa (vecka|månad|år|gång|kvartal|vår|höst) / om (en|två|tre|några|ett) (vecka| veckor|
        månad| månader|dagar|par veckor|par månader|år) / efter (semestern|sommaren|jul|nyår|påsk) / dålig tidpunkt /
        jag (återkommer|ska tänka på det|funderar på det|behöver fundera|måste fundera|måste tänka| svarar senare|
        hör av mig| läser det senare) ... / återkommer / får återkomma / fråga (mig |)(senare|igen) ... / snart / låt
        mig tänka ... / kanske (senare|i höst|i vår|i sommar|nästa|efter|om|en annan) ... / senare (|gärna|kanske|
        tack) / inte (nu|just nu|ännu|riktigt än|förrän|den här) ... / (fråga|hör av dig|hör av er|återkom|skriv|
        mejla) (|mig |gärna |igen )(igen|senare|om|i|efter|till|nästa|gärna) ... / (ja |gärna |)men (|först |inte |
        vänta )(efter|förrän|till| tills|först) ... / dålig (tid|tajming) / (kan vi |)(skjuta upp|vänta med) ... / en
        annan gång
    """,
    "stop": """
        stopp / sluta / sluta skriva / sluta mejla / sluta mejla mig / sluta skriva till mig / sluta kontakta mig /
        sluta nu / snälla sluta / var snäll och sluta / avregistrera / avregistrera mig / avsluta / avprenumerera /
        (|snälla |skicka |vänligen |jag vill ha |vill ha )inga (fler|mer|flera) (mejl|mail|meddelanden|mejl tack) (|
        tack) / skicka (mig |)(inte|inga) (|fler |mer )(mejl|mail|meddelanden) ... / (|snälla |vänligen )(skriv|
        mejla|maila|kontakta) (|mig |till mig )(inte |inte mig |aldrig )(igen|mer|mig igen|till mig igen|mig mer|
        till mig mer|något mer) / (|vänligen |snälla )(ta bort|radera) (mig|min adress|mina uppgifter|min mejladress|
        min e postadress) ... / kontakta mig (inte|aldrig) (mer|igen) / (|snälla )(skriv|kontakta|mejla) (inte|
        aldrig) (till |)(mig |)(igen|mer) / (|snälla |vänligen |nu )(sluta|upphör|sluta upp) (|att |med )(|mejla|
        maila|skicka|skriva|kontakta|störa|spamma|mejlen|detta|det här) ... / (|snälla |vänligen )(ta bort|radera|
        avregistrera|stryk|avsluta) (mig|min|mina|mitt) ... / (jag |)(vill|önskar) (inte|ej|inga) (|ha |få |längre
        )(|fler |några |några fler |längre |mer )(mejl|mail|meddelanden|bli kontaktad|e-post|utskick) ... /
        (kontakta|mejla|skriv|skicka) (|till )(|mig )(inte|aldrig|inga|ej) ... / lämna mig ifred ... / inga fler
        (mejl|mail|meddelanden) ... / (av med|bort från) listan
    """,
    "stop_all": "stoppa allt / stopp allt / sluta med allt / stoppa alla / stoppa alla mejl",
    "doubt": """
        om / ifall / såvida / förutsatt / när / innan / efter / förrän / bara / endast / kanske / möjligen /
        eventuellt / eventuellt ja / vi får se / får se / det beror på / beror på / vet inte / jag vet inte / vet ej
        / ingen aning / har ingen aning / osäker / inte säker / jag är inte säker / tveksam / tveksamt / vem / vad /
        var / hur / varför / vilken / vilka / kan du / kan ni / skulle du / säger / sa / sade / sagt / skräppost /
        skämt / haha / semester / frånvarande / mottagit / vidarebefordrar / assistent / troligen / förmodligen /
        antagligen / i princip / egentligen / först / mer information / mer info / tja / nja / hmm / ja och nej / ja
        nej / nej ja / jaja / ja ja / annars / tror / problem / eller / känner (henne|honom) inte / spelar ingen roll
        / likgiltigt / misstag / nej(|,) (inga problem|inget problem|ingen fara|det är lugnt) / det är jag / det var
        jag / är inte emot / inte emot / ser inga problem / ser inget problem / jag är inte emot / jag är inte emot
        det / är inte emot det / veta mer / veta mera / höra mer
    """,
    "but": "men / dock / fast / fastän / ändå / emellertid / även om",
    "not": """
        inte / ej / icke / ingen / inget / inga / aldrig / ingenting / utan / varken / knappt / nej / nä / avböjer /
         vägrar / omöjligt / emot
    """,
    "regret": """
        tyvärr / beklagar / jag beklagar / ledsen / jag är ledsen / förlåt / ursäkta / synd / dessvärre / sorry /
        det var synd / vad synd
    """,
    "hello": """
        hej / hejsan / hallå / tjena / god (morgon|kväll|dag) / hej på dig / bästa / kära / käre / morsning / hej
        hej
    """,
    "bye": """
        (|med )(|vänliga|vänlig|bästa|hjärtliga|varma|många) (hälsning|hälsningar) (|från ...) / mvh / vh /
        hälsningar / hälsning / hälsar / hej då / ha det bra / ha det / vi ses / vi hörs / kram / ha en (bra|fin|
        trevlig) (dag|kväll|helg|vecka) / trevlig helg / lycka till / skickat från ... / allt gott / allt det bästa
    """,
    "thanks": """
        (|stort |många |tusen |så mycket |hjärtligt |och |varmt )(tack|tackar) (|så mycket|så hemskt mycket|på
        förhand|i alla fall|ändå|för att du frågar|för att du frågade|för att ni frågar|för frågan|för erbjudandet|
        för mejlet|för ditt mejl|för din fråga|för att du tänkte på mig|för omtanken|för hjälpen|för inbjudan|för
        ditt erbjudande|ivy| igen|detsamma|för allt) / (tack|tackar) för ... / tusen tack / (det är |det var |så )(|
        mycket |väldigt )(snällt| vänligt|omtänksamt) (|av dig|av er) / uppskattar (det|verkligen det) / jag
        uppskattar (det|att du frågar| erbjudandet) / (|stort |många |hjärtligt )(tack|tackar) (|så mycket |snälla |
        så hemskt mycket )(för|att) ... / (| vad |så |det var )(snällt|vänligt|gulligt|omtänksamt) (av|att) ...
    """,
    "fill": """
        snälla / vänligen / då / så / också / nu / och / mycket / väldigt / verkligen / ärligt talat / för
        tillfället / just nu / för närvarande / jag / vi / mig / oss / honom / henne / det / detta / den här gången
        / denna gång / för min del / för mig / gärna för mig / direkt / genast / ivy / bob / ann / oj / åh / ju /
        från mig / eftersom / för / mitt (nummer|telefonnummer|mejl) är ... / (du|ni|hon|han) (kan|får) (nå|ringa|
        mejla|kontakta) mig ... / (|men )(använd|skriv till|mejla till|ring) (|gärna |då )(min|mitt|mig|på) ... /
        hoppas du förstår / jag hoppas du förstår / jag hoppas på förståelse
    """,
    "words": """
        jag / du / han / hon / den / det / vi / ni / de / dem / mig / dig / honom / henne / oss / er / min / mitt /
        mina / din / ditt / sin / vår / och / är / var / vara / har / hade / blir / blev / kan / ska / skulle /
        vill / måste / får / i / på / av / med / till / från / för / hos / vid / under / över / mellan / att / som /
         en / ett / sig / så / mycket / mer / många / alla / här / där / då / nu / år / tid / dag / vecka / månad /
        vän / jobb / företag / kontakt / möte / samtal / träffa / prata / lära / känna / sedan / länge / alltid /
        också / redan / igen / hans / hennes / tillsammans / gammal / gärna / fråga / också / eftersom / denna /
        detta
    """,
    "who": """
        vem (är du|är det|är detta|är ni|är han|är hon|är bob|är ann) / vad är (det här|detta|letterman) / (hur|
        var) (fick|har) (du|ni) (|fått )(tag på |)min (adress|mejladress|mailadress|e post) / vem är ...
    """,
    "held": """
        (vad|vilka uppgifter|vilken information|vilka data) (har|vet|lagrar|sparar) (ni|du) (om mig|på mig) (|
        sparat)
    """,
    "outcome": "(|och )hur (gick|går) det (|med det|med dem) / (har|fick) de (svarat|träffats|svar)",
    "acquainted": """
        (|men |ja |nej )(vi|jag|bob och jag|ann och jag) känner (|redan |ju )(varandra|honom|henne|bob|ann)
        (|redan|sedan länge|väl|ju redan) / (|men |ja |nej )(vi|jag|bob och jag|ann och jag) (har|är) (|redan |ju
        )(träffats|träffat|vänner|kontakt|i kontakt) (|varandra|honom|henne|redan) / (|ja |jo |visst )(|,) (jag
        känner|jag vet vem|känner jag) (|till |redan )(honom|henne|bob|ann) (|är|redan|väl|bra)
    """,
    "cancel": """
        avbryt / avbryt tack / ställ in / avbeställ / ångra / (|jag )(drar tillbaka|tar tillbaka|vill avbryta|vill
        dra tillbaka) ... / glöm det / strunt i det / strunta i det / skicka inte / behövs inte längre / avboka
    """,
    "send": """
        ok / okej / ja / skicka / skicka det / skicka iväg / skicka den / kör / kör på / det ser bra ut / ser bra
        ut / godkänt / bra / perfekt / stämmer / fråga dem
    """,
    "help": """
        hjälp / hjälp mig / hur fungerar (det|detta|det här|letterman) / hur gör jag / instruktioner / info
    """,
    "turns": """
        säga / nej / missa / avstå / neka / tacka / avböja / klaga / störa / missa / vänta / förstår / hört / fått
    """,
    "until": """
        efter / innan / tills / förrän / när jag är tillbaka / när jag kommer / så snart / om en månad / om några
        (veckor|månader) / nästa (vecka|månad|år) / först / från och med / till hösten
    """,
    "and": """
        och / så / därför / och därför / just därför / och just därför / det är därför / och det är därför / eftersom
        / för
    """,
}

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

NORWEGIAN = {
    "yes": """
        ja (|ja|takk|gjerne|veldig gjerne|svært gjerne|absolutt|selvfølgelig|selvsagt|klart|klart det|visst|det vil
        jeg gjerne|det vil jeg|gjør det|ok|det er greit|greit|fint|definitivt|helt klart|så gjerne|takk gjerne|
        gjerne det| gjerne takk|naturligvis|det passer fint|det høres bra ut|kjør på|med glede|for all del|tusen
        takk|mer enn gjerne| bare kjør) / jepp / japp / jo / jo takk / joda / jada / selvfølgelig / selvsagt /
        naturligvis / absolutt / klart / klart det / definitivt / helt klart / helt sikkert / ok / okei / okay /
        greit / greit for meg / helt greit / det er greit / det er helt greit / det går bra / går bra / går fint /
        det går fint / fint for meg / i orden / det er i orden / helt i orden / gjør det / bare gjør det / kjør /
        kjør på / bare kjør / kjør i vei / jeg (godtar| aksepterer|samtykker|er enig|er med|takker ja|sier ja|
        godkjenner) / takker ja / er med / vi er med / ingen innvendinger / jeg har ingen innvendinger / (ikke noe
        problem|null problem|ingen problem) (gjerne|det gjør jeg gjerne|ja|kjør på) / introduser oss (|gjerne|for
        hverandre) / presenter oss (|gjerne) / enig / avtalt / godkjent / svaret mitt er ja / for all del / mer enn
        gjerne / (|ja |ja takk |ja gjerne |gjerne |selvfølgelig |absolutt | ok |greit |jo |supert |ikke noe problem |
        kjør |klart |så klart |den er grei )(sett oss i kontakt|sett oss gjerne i kontakt|introduser oss|introduser
        oss gjerne|presenter oss|presenter oss for hverandre|koble oss|koble oss sammen|gi ham min (mail|adresse|
        epost|e-post|epostadresse)|gi han min (mail|adresse|epost|e-post|epostadresse)| gi ham mailen min|gi ham
        adressen min|gi han mailen min|gi ham e-posten min|gi henne adressen min|du kan gi ham adressen min|du kan gi
        ham mailen min|dere kan gi ham adressen min|del gjerne adressen min|bare gjør det|gjør det|bare kjør på|kjør
        på|kjør|sett i gang|han må gjerne skrive|han kan gjerne skrive|han kan gjerne skrive til meg|han kan bare ta
        kontakt|be ham ta kontakt|vær så god) (|takk|gjerne|bare) / (jeg |)har (ingenting|ikke noe| ingen) (|imot|
        innvendinger|imot det) (|sett oss i kontakt|introduser oss|kjør på) / (jeg |herved |)(gir|godtar| samtykker|
        bekrefter|aksepterer|sier ja|takker ja) (|jeg |herved |gjerne |mitt |til )(|samtykke|mitt samtykke|
        introduksjonen|til introduksjonen|ja|til å bli introdusert|til det) / (hvorfor ikke|jada|ja da|jo takk|jepp|
        japp|selvsagt|naturligvis|absolutt|det er greit|det er fint|det går fint|det går bra|det høres bra ut|høres
        bra ut|fint for meg|greit for meg|helt greit|helt fint|jeg er med|med glede|veldig gjerne|så klart|klart det)
        (|ja | det )(gjerne|takk|ja|for meg|kjør på) / (helt greit|helt fint|det går fint|fint for meg|greit for meg|
        med glede| jeg er med|så klart|klart det|jada gjerne) / ja (|det |jeg |veldig )(gjerne|vil jeg gjerne|høres
        bra ut|høres gøy ut|høres spennende ut|hadde vært fint|hadde vært hyggelig|hadde vært kjekt|er greit|er fint|
        selvfølgelig| absolutt) (|takk)
    """,
    "fond": """
        gjerne / veldig gjerne / svært gjerne / så gjerne / kjempegjerne / med glede / med stor glede / hjertens
        gjerne / (|ja |det |jeg |vi |ham |henne )(vil|ville|vil jeg|kunne|tar|skulle|vil vi) (|jeg |vi |veldig |
        svært |ham | henne |det |også |virkelig )(|veldig |svært )(gjerne|satt pris på) (|det|møte|treffe|bli kjent
        med|bli introdusert|bli presentert|snakke med|prate med|ha|hilse på|komme i kontakt med|ta imot|være med|
        hjelpe) ... / (|det |dette |alt )(høres|hadde vært|ville vært|ville være|er|høres jo|blir) (|veldig |kjempe|
        svært |utrolig | en |virkelig )(bra ut|fint ut|flott ut|hyggelig ut|greit ut|kjempebra ut|bra|fint|flott|
        hyggelig|supert|topp| kjempefint|kjempebra|kjekt|en god idé|god idé|en ære|en glede|perfekt|fantastisk|
        koselig|gøy|trivelig|moro) (| takk|for meg) / høres (|veldig )(bra|fint|flott|kjempebra|hyggelig|supert|
        topp) ut / (jeg |vi |)(gleder meg| gleder oss|ser frem|ser fram) (|til det|til å møte ham|til å møte henne|
        veldig|til møtet|til det|til å høre mer| stort|til å høre fra ham|til å høre fra henne|til) / (jeg er|er|vi
        er) (|veldig |svært |absolutt )(interessert| interesserte) (|i det|i dette) / (|jeg |ja jeg |det )(vil|
        ville|gleder|ser|har alltid|bekrefter) (|veldig |svært |gjerne |alltid |meg |at jeg )(gjerne |villet |
        interessert |til å |til |frem til |ønsker |vil )(|veldig )(| gjerne |til å |i å |å )(møte|bli kjent med|
        snakke med|prate med|bli introdusert|introduseres|høre fra|komme i kontakt med|hilse på|treffe|
        introduksjonen) ... / (det |)(ville vært|hadde vært|blir|høres|er|ville være) (| veldig |kjempe|svært |
        virkelig )(hyggelig|fint|bra|flott|spennende|kjekt|gøy|nyttig|en god idé|fantastisk| perfekt|supert) (|takk|
        for meg|ut)
    """,
    "warm": """
        (|det )(høres|er|virker) (|veldig )(interessant|spennende|interessant ut|spennende ut) / interessant /
        spennende / bra / flott / supert / topp / kult / perfekt / fint / god idé / ikke noe problem / ingen
        problem / null problem / null stress / ingen fare / det går bra takk / ingen hast / hvorfor ikke / hyggelig
        / det gjør ingenting
    """,
    "no": """
        nei (|nei|takk|dessverre|dessverre ikke|tusen takk|ellers takk|ikke interessert|det vil jeg ikke|jeg vil
        ikke| helst ikke|absolutt ikke|aldri|ikke for meg|ingen interesse|ikke tid|det går ikke|mange takk|det ønsker
        jeg ikke| jeg ønsker ikke det|heller ikke|jeg takker nei|jeg er ikke interessert|jeg har ikke tid|det er ikke
        noe for meg| det passer ikke) / neppe / niks / nope / nei nei / næ / aldri / aldri i livet / (|nei )(helst|
        dessverre| absolutt|heller|virkelig|overhodet|vennligst|nok heller|jeg tror|det tror jeg|jeg vil helst|vil
        helst| definitivt|sikkert|jeg vil heller) ikke (|takk) / (dessverre|takk men|beklager|svaret er| svaret mitt
        er|mitt svar er|et klart|det blir et|det blir|sorry) nei (|takk|fra meg|herfra) / ellers takk / (|jeg |vi )(|
        må |vil |må dessverre |vil gjerne |vil helst |velger å |må respektfullt |må nok |blir nødt til å |takker |
        takker dessverre | sier |står |hopper |må bare )(avslå|avvise|takke nei|si nei|stå over|nei|nei takk|avslår|
        avviser|takker nei|sier nei|passe|avstå|står over denne gangen|avstår|dessverre nei) (|takk| denne gangen|
        dessverre) / (|jeg er |vi er | er |dessverre |jeg er dessverre )ikke (|så |lenger |spesielt | særlig |
        dessverre )interessert (|i ...) / uinteressert / (ikke|ikke noe) (interessert|for meg|aktuelt| nødvendig|
        relevant|interessant|min greie|aktuelt for meg) (|takk) / (det er|dette er|er|det) (|dessverre | bare |nok
        )(ikke noe for meg|ikke for meg|ikke aktuelt| ikke nødvendig|ikke relevant|ikke interessant|ikke mulig|ikke
        min greie|ikke aktuelt for meg|ingenting for meg| passer ikke|passer dessverre ikke) (|takk|for meg) / (|jeg
        |vi )har (|dessverre |virkelig |akkurat nå )(ingen| ikke|ikke noe|ikke noen) (|noe )(interesse| tid|lyst|
        behov|tid til dette|tid til det|lyst til det|behov for det| kapasitet|overskudd|bruk for det|tid nå) (|i det|
        i dette|av det|for dette|takk|akkurat nå|til det|til dette|til) / ingen interesse / ikke tid / (|jeg |vi |
        det |nei |dessverre |sorry jeg )(vil|kan|ønsker|skal|tenker|trenger| tar|kommer) (|jeg |vi | dessverre |
        helst |heller |det |nok |virkelig )(ikke|helst ikke|heller ikke) (|det|møte| ha|bli|delta|være med|å|
        dessverre|dette|ta|treffe|introduseres) ... / (|jeg |vi )tar (|i år |for tiden )ikke (| på meg |imot )(nye |
        flere |)(møter|kontakter) ... / ikke tale om / uaktuelt / det er uaktuelt / la meg være / la meg være i fred
        / hold meg utenfor / kommer ikke på tale / ikke introduser oss / (|jeg |eg |nei jeg |dessverre | takk men jeg
        |akkurat nå |for tiden )(vil|ønsker|har|søker|leter|er|skal|tar|trenger) (|jeg |dessverre |virkelig |nok |nå
        |helst |egentlig )(ikke|ingen|ikkje) (interessert|interesse|tid|behov|ha|bli|introduseres|å|dele|delta|
        mulighet|lyst|etter|møte|nye|på|noe) ... / (|vennligst |nei |og )(gi|del|send|utlever) (ikke|vennligst ikke)
        ... / (jeg |eg |jeg tror jeg |eg trur eg |tror jeg |jeg tenker jeg )(takker|avstår|avslår|må|vil|velger|
        hopper|står| melder|takkar) (|jeg |eg |dessverre |høflig |heller |å |helst |derfor )(nei|nei takk|avslå|
        avstå|takke nei|si nei|over|pass|stå over|hoppe over|slippe) (|takk|til|denne gangen|til det|til tilbudet|
        til dette|men) / (nei| nææ|niks|nei nei|nope|næ) (|,)(|takk |dessverre |det |jeg |ellers )(takk|dessverre|
        ikke interessert|det vil jeg ikke|helst ikke|er ikke interessert|har ikke tid|det trengs ikke|ikke for meg|
        aldri|absolutt ikke|vil ikke| ellers takk) (|takk|interessert) / det (trengs|er) ikke (|nødvendig|for meg|
        noe for meg|aktuelt|helt meg) (| takk) / (takk|tusen takk|takk for at du spør|takk for tilbudet|snilt av deg|
        hyggelig)(|,) men (|jeg |det | dessverre |denne gangen |ellers )(nei|nei takk|jeg takker nei|takker nei|er
        ikke interessert|ikke interessert| ikke for meg|er ikke for meg|vil ikke|har ikke tid|må si nei|må takke nei|
        må avslå|står over|hopper over|helst ikke) ...
    """,
    "excuse": """
        (jeg har |jeg er |har |er |)(|akkurat nå |litt |altfor )(for |altfor |så )(travelt|mye å gjøre| opptatt|mye)
        (|akkurat nå|nå|for tiden|med det) / opptatt / fullbooket / pensjonert / (jeg |)(kan|rekker) (|det )ikke /
        det (passer|går) ()ikke / (|jeg )kan (|jeg )ikke ()(si ja|akseptere|takke ja|gå med på det) (|til det|til
        dette|her|akkurat nå)
    """,
    "later": """
        senere / seinere / kanskje senere / ikke nå / ikke akkurat nå / akkurat nå ikke / ikke ennå / ikke enda /
        ikke i dag / ikke for øyeblikket / for øyeblikket ikke / ikke for tiden / en annen gang / kanskje en annen
        gang / neste (uke|måned|år|gang|kvartal|vår|høst) / om (en|to|tre|noen|et) (uke|uker|måned|måneder|dager| par
        uker|par måneder|år) / etter (ferien|sommeren|jul|nyttår|påske) / dårlig tidspunkt / jeg (kommer tilbake|
        skal tenke på det|tenker på det|må tenke|må tenke på det|svarer senere|leser det senere) ... / kommer tilbake
        / spør (meg | )(igjen|senere) ... / snart / la meg tenke ... / kanskje (senere|til høsten|til våren|neste|
        etter|om|en annen) ... / senere (|takk|gjerne|kanskje) / ikke (akkurat nå|nå|ennå|før) ... / (spør|skriv|ta|
        kontakt) (|meg |gjerne | kontakt )(igjen|senere|om|i|etter|til|neste) ... / (ja |gjerne |)men (|først |ikke |
        vent |vent til )(etter|før| til|inntil) ... / en annen gang / (vent|utsett) (til|med) ...
    """,
    "stop": """
        stopp / slutt / slutt med dette / slutt å (skrive|sende|kontakte|maile|mase) ... / vær så snill å slutte /
        vennligst stopp / stopp dette / avmeld / avmeld meg / meld meg av / (|vennligst |send |jeg vil ikke ha |jeg
        vil ha )(ingen|ikke|) (flere |)(e poster|eposter|meldinger|mailer|e post) (|takk|mer) / ikke flere (e poster|
        eposter|meldinger|mailer) (|takk) / (|vennligst )(ikke |)(skriv|kontakt|send) (|til )(|meg )(ikke | aldri |
        )(mer|igjen|til meg igjen|meg igjen|meg mer|til meg mer) / (|vennligst )ikke (skriv|kontakt|send| mail) ... /
        (| vennligst )(fjern|slett) (meg|min adresse|adressen min|mine data|e posten min|mine opplysninger) ... / (|
        vennligst |nå )(slutt|stopp) (|med )(|å )(skrive|sende|maile|kontakte|spamme|disse|det) ... / (|vennligst
        )(slett|fjern|meld|ta) (meg|min|mine|mitt|bort|alle) ... / (jeg |)(vil|ønsker) (ikke|ingen) (|ha |få |å få |
        lenger |å motta )(|flere |mer |lenger )(mailer|meldinger|kontaktes|eposter|e-poster|e-post) ... / (kontakt|
        skriv) (|til )(meg )(ikke|aldri) ... / la meg være (|i fred) / ingen flere (mailer|meldinger|e-poster)
    """,
    "stop_all": "stopp alt / stopp alle / stopp alle e poster",
    "doubt": """
        hvis / dersom / med mindre / når / før / etter / forutsatt / betingelse / bare / kun / kanskje / muligens /
        eventuelt / vi får se / får se / det kommer an på / kommer an på / vet ikke / jeg vet ikke / vet ikke helt /
        aner ikke / ingen anelse / usikker / ikke sikker / jeg er ikke sikker / i tvil / hvem / hva / hvor / hvordan
        / hvorfor / hvilken / kan du / kan dere / vil du / sier / sa / sagt / søppelpost / spam / haha / ferie /
        fraværende / mottatt / videresender / assistent / sannsynligvis / trolig / i prinsippet / egentlig / først /
        mer informasjon / mer info / tja / hmm / nja / ja og nei / ja nei / nei ja / jaja / ja ja / ellers / tror /
        problem / eller / kjenner (ham|henne) ikke / samme det / feil / nei(|,) (ikke noe problem|det går bra|det går
        fint|null problem) / det er meg / det var meg / er ikke imot / ikke imot / ser ingen problemer / ser ikke noe
        problem / vite mer / høre mer
    """,
    "but": "men / imidlertid / selv om / likevel / derimot",
    "not": """
        ikke / ingen / intet / aldri / ei / uten / verken / neppe / nei / avslår / nekter / umulig / imot /
        ingenting
    """,
    "regret": """
        dessverre / beklager / jeg beklager / unnskyld / lei for det / synd / leit / sorry / så synd / det var synd
        / lei meg
    """,
    "hello": "hei / heisann / hallo / god (morgen|dag|kveld) / kjære / hei på deg / morn / hei hei",
    "bye": """
        (|med )(|vennlig|vennlige|beste|hjertelig|varme|mange) (hilsen|hilsener|hilsninger) (|fra ...) / mvh / vh /
        hilsen / ha det / ha det bra / ha det fint / snakkes / vi snakkes / vi sees / ha en (fin|god|flott) (dag|
        kveld|helg|uke) / god (dag|helg) / lykke til / lykke til videre / sendt fra ... / klem / alt godt
    """,
    "thanks": """
        (|mange |tusen |hjertelig |og |så mye )(takk|takker) (|for det|skal du ha|for tilbudet|for spørsmålet|for at
        du spør|for at du spurte|for e posten|for at du tenkte på meg|så mye|på forhånd|likevel|uansett|ivy|for
        invitasjonen|for meldingen) / (takk|tusen takk|mange takk) for ... / (det er |det var |så )(|veldig )(snilt|
        hyggelig|vennlig) (av deg|av dere) / (jeg |)setter pris på ... / (|mange |tusen |hjertelig )takk (|skal du ha
        | så mye )(for|for at) ... / (|så |det er |det var )(snilt|hyggelig) av deg ...
    """,
    "fill": """
        vennligst / så / også / da / nå / og / veldig / virkelig / ærlig talt / akkurat nå / for øyeblikket / for
        tiden / jeg / vi / meg / oss / ham / henne / det / dette / denne gangen / for min del / for meg / med en
        gang / straks / ivy / bob / ann / åh / jo / herfra / fra meg / fordi / mitt (nummer|telefonnummer) er ... /
        (du|dere|han|hun) (kan|må gjerne|kan gjerne) (ringe|nå|kontakte|skrive til) meg ... / (|men )(bruk|skriv
        til|ring på|send til) (|vennligst |gjerne |da |heller )(min|mitt|meg|på|den private|adressen min) ... /
        håper du forstår
    """,
    "words": """
        jeg / du / han / hun / den / det / vi / dere / de / dem / meg / deg / ham / henne / oss / min / mitt / mine
        / din / ditt / sin / vår / og / er / var / være / har / hadde / blir / ble / kan / skal / skulle / vil / må
        / i / på / av / med / til / fra / for / hos / ved / under / over / mellom / at / som / en / et / ei / seg /
        så / mye / mer / mange / alle / her / der / da / nå / år / tid / dag / uke / måned / venn / jobb / arbeid /
        firma / kontakt / møte / snakke / treffe / kjenne / siden / lenge / alltid / også / allerede / igjen / hans
        / hennes / sammen / gammel / gjerne / noe / noen / etter / ut / opp / litt / bra / å
    """,
    "who": """
        hvem (er du|er dette|er det|er dere|er han|er hun|er bob|er ann) / hva er (dette|letterman|dette her) /
        (hvordan|hvor) (fikk|har) (du|dere) (|fått )(tak i |)(adressen min|e postadressen min|e posten min|min
        adresse) (|fra) / hvem er ...
    """,
    "held": "(hva|hvilke opplysninger|hvilke data) (har|vet|lagrer) (dere|du) (om meg|på meg) (|lagret)",
    "outcome": "(|og )hvordan (gikk|går) det (|med det)",
    "acquainted": """
        (|men |ja |nei )(vi|jeg|bob og jeg|ann og jeg) kjenner (|allerede |jo )(hverandre|ham|henne|bob|ann) (|
        allerede|fra før|godt|jo allerede) / (|men |ja |nei )(vi|jeg|bob og jeg|ann og jeg) (har|er) (|allerede |jo
        )(møttes|møtt|truffet|venner|i kontakt) (|hverandre|ham|henne|allerede) / (|ja |jo )(|,) (jeg kjenner|jeg vet
        hvem|kjenner jeg) (|godt |allerede )(ham|han|henne|bob|ann) (|er|allerede|godt)
    """,
    "cancel": """
        avbryt / avlys / kanseller / avbestill / angre / (|jeg )trekker ... / glem det / ikke send / dropp det /
        ikke lenger nødvendig
    """,
    "send": """
        ok / okei / ja / send / send den / send det / send i vei / kjør / kjør på / det ser bra ut / ser bra ut /
        godkjent / fint / perfekt / stemmer / spør dem
    """,
    "help": """
        hjelp / hjelp meg / hvordan fungerer (det|dette|letterman) / hvordan virker (det|dette|letterman) /
        veiledning / info
    """,
    "turns": """
        si / nei / avslå / glipp / misse / takke / klage / forstyrre / gå glipp / vente / fått / hørt / forstår
    """,
    "until": """
        etter / før / inntil / når jeg er tilbake / når jeg kommer / så snart / om en måned / om noen (uker|måneder)
        / neste (uke|måned|år) / først / fra og med
    """,
    "and": """
        og / så / derfor / og derfor / nettopp derfor / og nettopp derfor / det er derfor / fordi / for
    """,
}

TABLES = {"sv": SWEDISH, "da": DANISH, "no": NORWEGIAN}
