"""Words of Swedish: data alone, in the notation of `words.py`."""

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

TABLES = {"sv": SWEDISH}
