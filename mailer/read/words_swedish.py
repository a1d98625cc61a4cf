"""Words of Swedish: data alone, in the notation of `words.py`."""

SWEDISH = {
    "yes": """
        (mig|för mig|oss) passar det (|bra|fint|utmärkt|mycket bra) /
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
        snäll|absolut|visst|det går bra|kul|roligt|tack gärna) (|tack) /
        (så|då) (gör|säger) vi (|det)(|så) / sagt och gjort / (|@jo@)(då|så) (gör|säger|kör) vi (så|det|på det) /
        (|@jo@)(härmed|)(ger|lämnar) (jag|vi) (|härmed)(mitt|min|vårt)
        (samtycke|tillåtelse|godkännande|medgivande|tillstånd|klartecken) (|till|för|till det|till detta)(|att ni
        delar @min@|att du delar @min@|att @min@ delas|att ni lämnar ut @min@|att @min@ lämnas ut) / (från|av)
        (mig|oss) (är det|blir det|kommer|)(ett|)(klart|stort|rungande|)ja (|tack) / (det|)(säger|tackar) (jag|vi)
        (inte nej|ja|gärna ja|absolut inte nej) (|till|tack) / (där|då|det) är (jag|vi)
        (|gärna|absolut|definitivt|självklart)(med|på) (|på|tack) / (|@jo@)(ni|du) har
        (|härmed|självklart|såklart)(mitt|min)(|fulla)(tillstånd|samtycke|tillåtelse|godkännande|medgivande|ok|okej|
        välsignelse)(|till
        det|till detta|för det) / (@jo@) (får|ska|kan) (han|hon|bob)(|@fint@)(@min@|få @min@|ha @min@) /
        (|@jo@)(|@fint@)(ge|skicka|mejla|låt)
        (honom|henne|bob)(|@fint@)(|få|ha)(mejlen|mailen|adressen|mejladressen|mailadressen|numret|min
        mejl|den)(|@fint@) / (|@jo@)skicka (|@fint@)(den|det|över den|vidare den|den vidare)(till honom|till
        bob)(|@fint@) / (|@jo@)(jag|)(ger|har gett)(|er|dig)grönt ljus / det (har jag|har vi) (inget|ingenting)
        (emot|att invända) / kör bara / varsågoda / (|@jo@) @far@ (|@fint@)(|@dela@|skicka) (|@fint@)(|@honom@) @min@
        (|@fint@)(|vidare|till honom|till bob|med honom|med bob|till henne|med henne) / (|@jo@)(|@fint@)
        (ge|dela|skicka|lämna|mejla|maila|dela ut|lämna ut|ge ut|skicka över|vidarebefordra|skicka vidare|ge vidare)
        (|@fint@)(|@honom@|du|ut|vidare)(|@fint@)(|vidare|ut) @min@ (|@fint@)(|vidare|till honom|till bob|med
        honom|med bob|till henne|med henne) / (|@jo@) @far@ (|@fint@)(dela|ge|ge ut|skicka|lämna ut|ge vidare)
        (den|det|dem) (|@fint@)(|vidare|till honom|till bob|med honom) / (|@jo@) @far@ (|@fint@)(göra det|presentera
        oss|koppla ihop oss|sätta oss i kontakt|introducera oss|para ihop oss|föra oss samman|presentera
        mig|presentera mig för honom|koppla oss samman|koppla samman oss|sammanföra oss|förmedla kontakten)
        (|@fint@|för varandra) / (@jo@|det|ja det|klart|klart att|självklart|visst) @fardu@ (|@fint@)(|göra
        det|det|dela @min@|ge honom @min@|ge bob @min@|lämna ut @min@|skicka @min@|presentera oss|koppla ihop
        oss|lämna ut den) (|@fint@) / (ja|klart|klart att|visst|självklart|absolut|såklart) (du|ni) (får|kan)
        (|det|göra det|gärna|gärna det|dela den|ge honom den|ge honom @min@) / (det får|får) (du|ni) (gärna|absolut|så
        gärna|gott) (|göra) / (|@jo@) @han@ (får|kan|ska få) (|@fint@) @skriva@ (|@fint@|när som helst|när han vill) /
        (@jo@) (får|kan) @han@ (|@fint@) @skriva@ (|@fint@) / (|@jo@)(det|den|den adressen|@min@) (får|kan)
        (han|hon|bob) (|@fint@)(få|ha|använda) / @min@ (får|kan) (|@fint@)(delas|lämnas ut|ges
        ut|skickas|vidarebefordras|ges vidare|delas ut|användas|ges till honom|delas med honom|delas med bob|lämnas
        vidare)(|vidare|till honom|till bob|med honom|med bob) / (|@jo@)(|@fint@)(be|säg åt|låt|hälsa|säg till)
        (honom|bob|henne)(|@fint@)(|att)(|han får|han kan|hon kan|hon får)(|@fint@) @skriva@ (|@fint@) /
        (|@jo@)(jag|härmed|)(ger|lämnar)(|jag|härmed|er|dig)(|härmed|gärna)(mitt|min)(samtycke|tillåtelse|
        godkännande|medgivande|ok|okej|klartecken|tillstånd|välsignelse)(|till
        det|till detta|för detta) / (|@jo@)(jag|härmed)(medger|tillåter|godkänner|samtycker
        till|bifaller)(|härmed|gärna)(detta|det|att ni delar @min@|att du delar @min@|att @min@ delas|att @min@ lämnas
        ut|att ni lämnar ut @min@|att ni ger honom @min@) / (|@jo@)jag är på det / (|@jo@)(jag|)(samtycker|säger
        ja|tackar ja|ställer upp|hänger på|hakar på|är med på det|är med på noterna|köper det|nappar|är öppen för
        det|är öppen för en presentation|är helt med på det|är för det|tar gärna emot honom|går gärna med på
        det)(|till det|till detta|gärna|till att ni delar @min@|till att du delar @min@|till att @min@ delas|till en
        presentation|till kontakt|på det|direkt|tack) / (|@jo@)(det är|det här är|det går|det funkar|det
        fungerar|är|det känns)(|helt|absolut|bara|alldeles|jätte|utmärkt|mer än|väldigt|så
        klart)(|okej|ok|bra|fint|lugnt|i sin ordning|lungt|utmärkt|okay|rätt|grönt|fritt fram|kör|helt
        okej|trevligt)(för mig|för min del|från min sida|med mig|av mig) / (det
        är|är)(|helt|absolut|alldeles)(okej|ok|okay|i sin ordning|lugnt|fritt fram|grönt ljus|utmärkt|jättebra|bra
        så)(|för mig|för min del|tack|kör) / (|@jo@)(det
        går|går)(|jätte|alldeles|helt|hur|så|finfint)(bra|fint|utmärkt|jättebra)(|för mig|för min del|att göra
        det|tack|som helst) / det (går|gör|passar|funkar) (bra|fint|utmärkt) (för mig|så) /
        (|@jo@)(|jag|vi|det)(har|ser)(|jag|vi)(|absolut|verkligen|självklart)(inget|ingenting|inga|inget som
        helst)(|alls)(emot det|emot|emot detta|att invända|invändningar|problem med det|problem med detta|emot att ni
        delar @min@|emot att träffa honom|emot att bli presenterad|emot det alls)(|alls) /
        (|@jo@)(koppla|presentera|introducera|sammanför|para|länka)(|@fint@|gärna du)(|ihop|samman)(oss|oss två|mig
        och bob|mig för honom|mig med honom|mig för bob|mig med bob|ihop oss)(|@fint@)(|med varandra|för
        varandra|ihop|samman)(|@fint@|du) / (|@jo@)(sätt|för)(|@fint@)(oss|mig)(|@fint@)(i kontakt|i kontakt med
        varandra|samman|i förbindelse|i kontakt med honom|i kontakt med bob)(|@fint@|du) /
        (|@jo@)(förmedla|ordna|upprätta|fixa)(|gärna)(kontakten|en kontakt|det|kontakt|en
        presentation)(|gärna|tack|du) / (|@jo@)(kör på|kör|kör hårt|kör i vind|sätt igång|gör det|gör så|gör det
        bara|bara kör|bara att köra|då kör vi|vi kör|kör bara|tuta och kör|skicka på|fram med honom|hit med honom|då
        säger vi så|vi säger så|så gör vi|gör gärna det|gör gärna så|det gör vi|det gör du rätt
        i)(|tack|gärna|du|då|det) / (ja|jo|japp|jajamän|jajamensan|absolut|visst)
        (|det|men|då|så|för|min|jag|gör|är)(|gärna|visst|absolut|gärna det|självklart|självfallet|är okej|går bra|går
        fint|funkar|är bra|är fint|kör|kör på det|gör det|vill jag|vill jag gärna|får du|får ni|får du gärna|får ni
        gärna|kan du göra|kan ni göra|låter bra|låter kul|låter toppen|låter jättebra|blir bra|blir kul|blir toppen|är
        jag med på|gör jag gärna|passar bra|passar fint|skulle jag vilja|skulle vara toppen|okej|ok|är jag öppen
        för|gärna för mig|toppen|jättekul|vore toppen|vore fint|vore jättebra) (tack|gärna|för mig|du|så gärna) /
        (tja|jo|joo|jaa|mm|aa) (gärna|absolut|visst|kör|varför inte|det går bra|okej|gör det|ja) / jepp / yes / ja du
        / jajjemen / jajjamensan / jajjemensan / självfallet / självklart gärna / mer än okej / hur gärna som helst /
        gärna gärna / gärna för mig / gärna för min del / så klart / såklart gärna / klart det / klart som korvspad /
        klart det är / klart du får / klart ni får / klart han får / ja för tusan / självklart får ni det / visst får
        ni det / (|mitt svar|svaret|från mig|från min sida|det)(är|blir|kommer)(|det)(|ett|ett klart|ett stort|ett
        rungande)ja(|från mig|från min sida|tack) / (grönt ljus|klartecken|tummen upp) (från mig|från min sida|av mig) /
        (mejla|maila|skriv|kör|presentera) (på|på bara|på du|loss) (|bara|du) / (|ja|nä|nej|nja|tja|ja ,|nä ,|nej ,|
        nja ,|tja ,)(det|sånt|sådant|en sån sak|ett sånt erbjudande|ett sådant erbjudande|till det|till sånt)
        (säger|tackar|kommer|skulle|tänker) (jag|man|vi) (|ju|verkligen|absolut|självklart|aldrig|naturligtvis|
        definitivt|såklart|nog|minsann|då) (inte|aldrig|inte att|) (|aldrig )(nej|säga nej|tacka nej) (|till) / (|
        ja|men|nej men|ja ,|men ,|nej men ,)(hur) (skulle|kunde) (jag|man|någon) (|ens|någonsin|väl|bara) (|kunna)
        @xneka@ (|till) (|det|detta|det här|något sånt|något sådant|ett sånt erbjudande|sånt|en sån chans|till det)
        (|?) / (|ja|men|ja ,|men ,)vem (skulle|kan|kunde) (|ens|någonsin|väl|inte) (|kunna) @xneka@ (|till) (|det|
        detta|det här|något sånt|något sådant|ett sånt erbjudande|sånt|en sån chans|till det) (|?) / (jag|man)
        (vore|skulle vara|är|hade varit) (|väl|allt) @xdum@ (|,)(om jag|om man) (|skulle) (inte tackade ja|tackade
        nej|sa nej|tacka nej|säga nej|sade nej|avböjde|nekade|avstod|missade den chansen|tackar nej|säger nej) (|
        till) (|det|detta|det här|den chansen|den här chansen|erbjudandet|ett sånt erbjudande|det här erbjudandet) /
        (det|sånt|den chansen|det här|den här chansen) (låter) jag (mig|) (inte|ju inte|självklart inte) (sägas två
        gånger|gå mig förbi|gå förbi mig|bli sagt två gånger) / det blir (ett|) (|klart|stort|rungande|självklart|
        tydligt) ja (|från mig|för min del|tack|från min sida|härifrån) / (|@jo@|@jo@ ,)(för|på) (min|vår) (del|
        räkning) (|så|är det|går det|kör|blir det) (gärna|ja|bra|okej|ok|fint|absolut|jättegärna|inga problem gärna|
        på bara|självklart) / (absolut|självklart|javisst|visst|ja)(|,)(inga problem|inga som helst problem|inget
        problem) (|alls|för mig|från min sida|för min del) / (|det|så)(får|kan) (ni|du) (|så) (gärna|absolut|
        självklart|visst|lov att) (göra|få göra) (|det|så) / (om ivy) (säger|rekommenderar|föreslår|tycker) (|det|
        honom|henne|någon|så)(|,)(|så|då) (gärna|ja|absolut|är jag med|kör vi|självklart|säger jag ja|tackar jag ja)
    """,
    "fond": """
        gärna / mycket gärna / jättegärna / väldigt gärna / hemskt gärna / så gärna / med glädje / med nöje / med
        stor glädje / (|ja |det |jag |vi |honom |henne )(vill|skulle|skulle jag|vill jag|träffar|tar|kan|skulle vi|
        vill vi) (|jag |vi |mycket |väldigt |jätte |honom |henne |verkligen |det )(|mycket )(gärna|jättegärna|vilja|
        uppskatta| uppskatta det) (@mal@) / (|
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
        spännande|hjälpsamt|värdefullt|fantastiskt|perfekt|kanon|härligt|en bra idé|en god idé) (|tack|för mig) /
        (|ja|)(det)(skulle|ser|vore) (|jag|det)(|verkligen|mycket)(glädja|fram
        emot|roligt|glädjande)(|mig|oss)(|mycket|verkligen) / det (ser|längtar) (jag|vi) (|verkligen|mycket)(fram
        emot|efter) / det (skulle|vill) (jag|vi) (|verkligen|mycket)uppskatta (|mycket|verkligen|väldigt mycket) /
        (ja|jo|)(det|det här|)(låter|blir|vore|skulle bli)
        (jätte|skit|super|as|kanon|hur)(kul|bra|roligt|trevligt|spännande och kul|fint) (|som helst|kör|tack) /
        (vad|vilken|så|en) (bra|kul|rolig|fin|fantastisk|strålande|trevlig|toppen|utmärkt) (idé|tanke)(|,)(gärna|ja|ja
        tack|ja gärna|kör|absolut|det vill jag|gör det) /
        (|@jo@)(|jag|vi|det)(|vill|skulle|träffar|lär|möter|pratar|tar)(|jag|vi)(|mycket|väldigt|hemskt|så|jätte|mer
        än)(gärna)(|vilja)(|lära|träffa|möta|prata|lära känna|bli bekant|komma i kontakt|känna)(honom|henne|bob|med
        honom|med bob|med henne|känna honom|känna bob|känna henne)(|närmare|bättre|personligen) /
        (|@jo@)(|det|vad|så|det här|idén|förslaget)(låter|vore|skulle vara|skulle
        bli|känns|verkar)(|mycket|väldigt|jätte|riktigt|verkligen|så|en|som en|helt|ju|ju
        jätte|super|bara)(bra|trevligt|roligt|kul|jättekul|jättebra|jättetrevligt|jätteroligt|toppen|utmärkt|fint|
        fantastiskt|underbart|perfekt|härligt|bra
        idé|utmärkt idé|lysande idé|toppenidé|kanonidé|strålande idé|god
        idé|suveränt|strålande|super|superkul|superbra|bra förslag|kanon|kanonbra|jättespännande och
        kul|toppenbra|rimligt|smart)(|tack|för mig|att träffa honom|att träffa bob|att lära känna honom|att lära känna
        bob|att få träffa honom|att få träffa bob|att komma i kontakt med honom|att få kontakt med honom|att få
        kontakt) / (vad|så|oj vad|åh vad|men vad|å vad)
        (kul|roligt|trevligt|bra|spännande|härligt|fint|jättekul)(|,)(det vill jag gärna|gärna|ja|ja tack|ja gärna|det
        gör jag gärna|det tackar jag ja till|absolut|självklart|det är jag med på|kör på) /
        (|@jo@)(det|)(vill|gör|tackar|säger|ställer|hoppar|hakar)(jag|vi)(|väldigt|mycket|så|jätte|hemskt)(gärna|gärna
        ja till|ja till|upp på|på|på gärna)(|göra|det) /
        (|jag|vi)(ser|längtar|gläder)(|jag|vi)(|mig|oss)(|verkligen|mycket|redan)(fram emot|efter|åt)(|att)(det|få
        träffa honom|få träffa bob|träffa bob|träffa honom|höra från honom|höra från bob|lära känna honom|lära känna
        bob|kontakten|hans mejl|ett mejl från honom|samtalet|mötet|prata med honom|få höra av honom|höra av honom|höra
        av bob) /
        (|jag|vi|det|@jo@)(skulle|vore|blir)(|jag|vi|det)(|bli|mycket|väldigt)(|glad|tacksam|roligt|kul|fint|glada|
        jätteglad|bra|toppen|trevligt)(|för|av)(om)(du|ni|han|vi|bob)(|vill|kan|kunde|ville|skulle|får|kan
        få)(|koppla ihop|presentera|presenterade|kopplade ihop|sätta|satte|introducera|komma|hör av|hörde av|höra
        av|introducerade|förmedla|förmedlade|fick)(oss|sig|mig|i kontakt|kontakt|kontakten)(|för varandra|i
        kontakt|med varandra|för honom|samman|ihop) /
        (det|) (låter|vore|är|verkar) (|helt|alldeles|ju) (toppen|super|jättekul|jätteroligt|underbart|fantastiskt|
        perfekt|kanon) (|,) (ja|ja tack|gärna|kör|mejla på|skriv på|mejla på bara)
    """,
    "warm": """
        (|det )(låter|verkar|är) (|mycket |väldigt )(intressant|spännande) / intressant / spännande / bra / toppen /
         kul / roligt / perfekt / trevligt / fint / härligt / bra idé / inga problem / inget problem / ingen fara /
        det gör inget / ingen brådska / inga bekymmer / varför inte / lugnt / det är lugnt / ingen orsak / inte så
        dumt /
        (vilken|vad|så) (bra|kul|rolig|fin|fantastisk|strålande|trevlig|utmärkt) (idé|tanke|grej) / bra idé / god idé
        / kul idé / rolig idé / trevlig idé / fin idé / smart / kanon / strålande / vad kul / vad roligt / så roligt /
        så kul / vad trevligt / vad spännande / inte mig emot
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
        det här|till det| att ...) / inget intresse / ingen tid / (|jag |vi |det |nej |sorry jag |tyvärr )(vill|
        ska|önskar|tänker|kommer|behöver|skulle|tar|träffar) (|jag |vi |tyvärr |helst |det |verkligen |nog )(inte|
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
        (något|nåt|med|kontakt) ... / över min döda kropp / glöm det /
        (så|därför|och därför|alltså) (tyvärr|därför|dessvärre) (nej|nej tack) / jag (tror|tycker|känner)(|nog)inte
        (|att)(det|det här|detta) (är|blir|passar|känns)(|något|nåt|rätt|så)(|för mig|för oss|mig)(|tyvärr) / jag
        (tror|tycker)(|nog|att)(det|det här)(|nog)(inte är|är inget|inte är något|är inte något|inte är nåt)(|för
        mig|min grej) / (det|detta|sånt) (är|har) (jag|vi) (|tyvärr|verkligen|absolut|faktiskt)(inte|ingen|inget)
        (intresserad av|intresserade av|lust med|lust till|intresse av|tid med|tid för|behov av|ork till|sugen
        på|användning för) (|tyvärr|tack) / (nej|nä)(|,)(|det)(låter|hoppar|skippar|struntar)(vi|jag)(|det|i det|över
        det)(bli|vara|över det|över|i|det)(|tack) / (behövs inte|det behövs inte|inte nödvändigt|onödigt)(|,|tack|för
        mig)(|vi har redan|jag har redan)(|en|ett)(|leverantör|någon|kontakt|samarbete) / (|jag|vi)(vill|önskar|skulle
        vilja)(|gärna|helst|bara)(bli lämnad i fred|bli lämnad ifred|lämnas i fred|lämnas ifred|vara i fred|vara
        ifred|ha lugn och ro|slippa|slippa det här|slippa detta|slippa det|få vara i fred|inte bli störd)(|tack) /
        (jag|)känner (inte|)(honom|henne|er|bob)(|inte)(|,)(och|så
        jag)(har|vill|avstår|är)(|jag)(|heller|inte|inget)(inget|ingen|inte)(intresse|lust|behov|heller|göra det|lära
        känna honom|intresserad)(|av det|av att göra det|av honom|av att lära känna honom) / och har (inget|ingen)
        (intresse|lust|behov) av (det|detta|att göra det) / (|jag|jag har|har|det har jag)(varken|vare
        sig)(tid|lust|ork|intresse|behov)(eller)(lust|tid|ork|intresse|möjlighet|energi)(|för det|till det|för
        detta|med det|tyvärr) / (nej|nä)(|du|tack|,)(|,)det får vara (|tack|så|den här gången) /
        (jag|)(föredrar|skulle föredra|vill helst)(|att)(|få)(slippa|låta bli|avstå|vara ifred|inte bli kontaktad|inte
        vara med|vara anonym|stå utanför|inte)(|det|detta|tack) / (|det|det
        här|detta|sånt|sådant|idén)(lockar|passar|intresserar|tilltalar)(|tyvärr|nog)(inte|ej)(|alls|riktigt)(mig|mig
        alls|oss)(|tyvärr|tack) / (|det|det här|detta)lockar (|tyvärr|nog)inte (|alls|tack|mig) / (|så|därför|och
        därför|alltså)(jag|)(tackar|säger|avstår|måste tacka|får tacka)(|jag)(|därför|alltså|tyvärr)(nej|nej
        tack)(|tack) / så (jag|vi) (tackar nej|avstår|säger nej|hoppar över|står över|måste tacka nej) /
        (|nej|nä|jag)(orkar|gitter|ids|hinner|vill)(|jag|verkligen)inte (|med)(sånt|sådant|sånt här|sånt där|det
        här|med sånt|med sånt här)(|längre|tack|tyvärr) / (inget|ingen|inga) @lust@
        (av|för|till|med)(det|detta|sånt|sådant|det här)(|tack|tyvärr) / (|jag|vi|tyvärr|men jag|nej jag)kan
        (|jag|vi)(|tyvärr|dessvärre|inte heller)(inte|ej)(|tyvärr)(vara med|delta|ställa upp|tacka ja|acceptera
        detta|hjälpa till|gå med på det|gå med på detta|låta er dela @min@|engagera mig|bli presenterad|träffa
        honom|träffa bob)(|tyvärr|tack|på detta|på det) / (så|därför|och därför|så därför|så det blir ett|så det
        blir|så jag säger) nej (|tack) / (|jag|vi|det|tack men jag|tyvärr|nej jag|sorry men jag|sorry|till detta|för
        detta)(har|finns|känner|ser)(|jag|vi|det|jag
        tyvärr)(|@tyv@)(|@tyv@)(inget|ingen|inte|inga|noll)(|riktigt|större|något|något
        större|längre|någon|alls|direkt|minsta)(@lust@)(|för|till|av|med|att|i)(|@detta@|nya kontakter|mer
        kontakter|fler kontakter|såna här saker)(|tyvärr|tack|längre) / (|jag|vi)(är|är ju|blev)(|sedan
        länge|numera|nu|redan|ju|för länge sedan|sen länge|sen många år|sedan många år|sedan flera år|sen ett
        tag|sedan ett par år)(|redan)(pensionär|pensionerad|pensionerade|i pension|gått i pension|ur branschen|inte
        aktiv|inte längre aktiv|inte verksam|inte längre verksam)(|sedan länge|sedan flera år|numera|nu|i många
        år|längre|inom det området|sen länge|sedan ett par år)(|och|så|,|, så)
        (håller|sysslar|jobbar|gör|vill|har|arbetar|avstår|det|nej|tackar|är)(|jag)(inte|nej|blir
        nej|slutat|avstår|lagt av|ingen)(|på|med|längre) ... /
        (|jag|vi|numera)(håller|sysslar|jobbar|arbetar)(|jag|vi)(|numera)(inte|inte
        längre|ej)(|på)(|längre|mer)(|med)(@detta@)(|längre|mer|numera) / (|jag|vi|nej jag|tack men jag|men
        jag)(står|hoppar)(|jag|vi)(|tyvärr|gärna|nog|helst|hellre)(över)(|detta|det här|det|denna gång|den här
        gången)(|tack|tyvärr) / (|jag|vi|nej jag|tack men jag|men jag)(avstår|avböjer|undanber mig|undanbeder
        mig|betackar mig|skippar)(|tyvärr|gärna|nog|helst|därför|dock|vänligen|artigt)(|detta|det här|det|från
        detta|från det här|för detta|denna gång|den här gången|sådant|fler kontakter|erbjudandet|den här
        kontakten)(|tack|tyvärr|den här gången) / (|jag|vi|nej jag|tack men jag|men jag)(tackar|säger|väljer|måste
        säga|får säga|måste|får)(|jag)(|tyvärr|nog|helst|därför|dock|vänligen|artigt|bestämt|här)(nej|nej till
        detta|nej till det|nej tack|att avstå|att tacka nej|att säga nej|att stå utanför|att inte vara med|att inte
        delta|tacka nej|avstå|säga nej|passa)(|den här gången|tack|denna gång|tyvärr|till detta|till det|till
        erbjudandet) / (jag|)(låter)(det|detta)(|nog|hellre)(vara|bli|passera) / (det|)(blir|får bli|måste
        bli)(|tyvärr|nog|dessvärre)(|ett)(|bestämt|klart|tydligt)nej(|tack|från mig|från min sida|för min
        del|tyvärr|den här gången) / det är (|tyvärr|dessvärre)(ett)nej(|tack|från mig|från min sida|för min del) /
        (|det|det här|detta|sånt|sådant|idén)(känns|är|verkar)(|mig|för mig|tyvärr|nog)(|nog|ju|bara|helt
        enkelt|faktiskt|verkligen|dessvärre)(inte|inget|ingenting|ej)(|alls|riktigt|längre|något) (rätt|rätt för
        mig|för mig|för oss|något för mig|nåt för mig|min grej|min kopp te|min tekopp|mitt område|mitt bord|i min
        smak|aktuellt|aktuellt för mig|aktuellt för min del|aktuellt längre|av intresse|av intresse för
        mig|bekvämt|bra för mig|lämpligt för mig|nödvändigt|läge för mig|jag vill|något jag vill|något jag är
        intresserad av|något jag söker|vad jag söker|relevant för mig|nåt jag vill)(|tack|tyvärr|längre|, så nej|så
        nej) / (|det|det här|detta|sånt|sådant|idén)(lockar|intresserar|tilltalar|passar)(mig)(|tyvärr|nog|ju|helt
        enkelt|faktiskt|verkligen)(inte|ej)(|alls|längre)(|tack|tyvärr|så nej) / (|jag|vi|nej jag|tack men
        jag|helst|men
        jag)(vill|önskar|ids|gitter|orkar|hinner|törs)(|jag|vi)(|tyvärr|helst|verkligen|absolut|faktiskt|nog|bara|helt
        enkelt)(inte|ej)(|gärna|ens|längre)(|tyvärr|tack|med det|med detta|med sånt|det|det här) / (|jag|vi|nej
        jag|tack men jag|helst|men jag)(vill|önskar|tänker|ids|gitter|orkar|hinner|törs|vågar|kommer
        att|kommer)(|jag|vi)(|tyvärr|helst|verkligen|absolut|faktiskt|nog|bara|helt
        enkelt)(inte|ej|aldrig)(|gärna|ens|att)(vara med|delta|ha kontakt|ha mer kontakt|ha med det att göra|ha med
        honom att göra|ha något med det att göra|ha någon kontakt|engagera mig|lämna ut @min@|dela @min@|dela med mig
        av @min@|ge ut @min@|att @min@ delas|att @min@ lämnas ut|att @min@ sprids|att ni delar @min@|att du delar
        @min@|att ni lämnar ut @min@|bli kontaktad|bli presenterad|bli introducerad|att han kontaktar mig|att han får
        @min@|att bob får @min@|bli inblandad|blanda mig i|ha fler kontakter|knyta fler kontakter|bli kontaktad av
        honom|ha någon presentation|ha med er att göra|vara med på det|vara med på detta|bli störd) / @min@
        (får|ska|kan|vill|lämnar|delar|förblir|är|behåller)
        (|jag|ni|du|absolut|tyvärr)(|jag|helst|gärna)(inte|ej|privat|hemlig|för mig själv)(|delas|lämnas ut|dela|lämna
        ut|ges ut|ut|spridas|sprida|vidare|ha) / (|jag|nej jag)(lämnar|delar|ger|sprider)
        (|jag|helst|aldrig)(inte|aldrig|helst inte|ogärna) (ut|bort|vidare|med mig av|) @min@ (|till främlingar|till
        okända|till någon) / (|snälla|vänligen|nej|och|helst)(ge|dela|lämna|skicka|sprid|lämna ut|ge
        ut|presentera|koppla|koppla
        ihop)(|helst|snälla|absolut)(inte|ej)(|ut|bort|vidare|ihop|oss|honom)(@min@|oss|mig|den)(|till någon|till
        honom|till bob|vidare|ihop|tack) / (du|ni|han|hon|bob) (får|ska) (|helst|absolut|verkligen|tyvärr)(inte|ej)
        (|dela|ge|lämna ut|ge ut|skicka|skriva till|kontakta|ringa|mejla|ha|få|höra av sig
        till|presentera)(|@min@|honom @min@|mig|den|oss|det|göra det) / det (får|kan) (du|ni)
        (|absolut|helst|tyvärr)inte(|göra) / (nej|nä|näe|nää|nej nej)(|jag|det|det är|vi|då|tyvärr|den här
        gången)(|orkar|har|vill|hinner|är|blir|passar|känns|behövs)(|jag|det|mig)(inte|ingen tid|ingen
        lust|avstår|gärna inte|bra ändå|inte sugen|inte sugen på det|inte intresserad av det|inte intresserad av
        detta|inget för mig|hoppar över|står över|inte aktuellt|inte nödvändigt|intresserar mig inte|inte lust|orkar
        inte|helst slippa|inte för mig|inte någon bra idé|ingen bra idé)(|tack|tyvärr|det|för mig|med det) / näe /
        näpp / icke / nix / inte en chans / inte i mitt liv / aldrig i livet / absolut inte / verkligen inte / ingen
        chans / kommer inte att ske / tack men nej / nej men tack / helst slippa / slipper helst / jag slipper helst /
        jag skulle helst slippa / (jag|)(vill|skulle vilja)(|gärna|helst|hellre)(slippa|slippa det|slippa detta|vara
        anonym|förbli anonym|låta bli|avstå|stå utanför|tacka nej|vara ifred)(|tack|detta) / (lämna|håll) mig utanför
        (|det här|detta|det) / (|jag är|är)inte (så|särskilt|speciellt|det minsta|ett
        dugg|riktigt|alls|)(sugen|intresserad|pigg|hågad|road)(|av det|på det|på detta|av detta|på sånt|av sånt|av
        kontakt|av att bli presenterad|tyvärr|tack) / (tack|tack för frågan|tack för omtanken|tack för
        erbjudandet|tack för att du tänkte på mig|snällt|snällt av dig|snällt tänkt|kul att du tänkte på
        mig)(|,)men(|jag|det|tyvärr|nej|den här gången)(hoppar över|står över|avstår|avböjer|passar|inte för mig|är
        inget för mig|det är inget för mig|jag är inte intresserad|är inte intresserad|tackar nej|vill inte|måste
        tacka nej|får tacka nej|är inte aktuellt|har inte tid|hinner inte|orkar inte|har ingen tid|blir nej|det blir
        nej|jag hoppar över|jag hoppar över detta|jag hoppar över det|jag står över|jag får tacka nej|inte min
        grej|helst inte)(|detta|det|den här gången|tack|med det) /
        (|jag|det|det där)(är|känner mig|blivit) (|jag) (|nog|för|tyvärr|alldeles) (|för) (gammal|trött|blyg|
        upptagen av annat) för (sånt|sådant|det här|det|såna saker|nya bekantskaper|nya kontakter) (|numera|längre)
        (|tack|tack ändå|tyvärr) / (|nej|nä|nej ,|nä ,) jag (orkar|hinner|vill|behöver|söker) inte (|med|ha) (|fler|
        flera|nya|några fler|några nya) (bekantskaper|kontakter|människor|nya människor|folk|personer|möten) (|just
        nu|tack|tyvärr|längre) / (ta inte illa upp|bli inte arg|inget personligt|inget ont om bob|inget emot
        honom)(|,) men (nej|nej tack|jag avstår|jag vill inte|helst inte|jag tackar nej|det är inget för mig) / (|
        det|detta|det här|sånt)(har|finns|saknar) (jag|) (|tyvärr|dessvärre|faktiskt|just nu) (|tyvärr|dessvärre)
        (varken) (|har|) (tid|lust|ork|intresse|möjlighet|energi|kraft) eller (tid|lust|ork|intresse|möjlighet|
        energi|kraft) (|med|till|för|det|med det|till det|för det|för sånt|med sånt) / (|jag|vi)(har|orkar) (|
        tyvärr|dessvärre) varken (tid|lust|ork|intresse|möjlighet|energi) eller (tid|lust|ork|intresse|möjlighet|
        energi) (|med|till|för|med det|till det|för det|för sånt|med sånt) / (|och) (just|precis|därför|av den
        anledningen|av just den anledningen|av det skälet) (|därför|av det skälet|av den anledningen) (|så|är det|
        blir det|säger jag|tackar jag|är|blir|måste jag|vill jag) (|ett|mitt svar|tacka|säga|helst|hellre|tyvärr)
        (nej|nej tack|inte|avstå) / (därför|och därför|just därför|så|då) (avstår|avböjer|passar) jag (|helst|
        hellre|gärna|tyvärr) / (det|då|så) (blir|är|får bli|blir nog|får nog bli|blir tyvärr|måste bli) (|tyvärr|
        nog|dessvärre) (|ett) (|tydligt|bestämt|vänligt|artigt|rungande|klart) (nej|nej tack) (|från mig|för min
        del|från min sida|den här gången|härifrån|tyvärr|tack) / (|väldigt|mycket|det är|det var|det är mycket|
        jätte|så|verkligen|det är väldigt)(snällt|vänligt|fint|gulligt|omtänksamt|hyggligt|rart|trevligt|smickrande|
        lockande|hedrande|vänligt menat|snällt menat) (|av er|av dig|av ivy|av henne|tänkt|menat|erbjudande)(|,)
        (men|dock) (|jag|det|jag måste|jag vill|jag får|det blir|här|tyvärr|jag väljer att|jag ska|då|jag kommer
        att) (|tyvärr|nog|ändå|dessvärre|hellre|är|blir|det|helst|inte|inget) (nej|nej tack|avstår|avstå|avböja|
        avböjer|tacka nej|tackar nej|inte|passa|passar|hoppar över|hoppa över|säga nej|säger nej|inget för mig|för
        mig) / (|jag)(|måste|får|vill) (|jag) (dock|tyvärr|ändå|däremot|dessvärre) (|jag|måste|få) (avstå|avböja|
        tacka nej|säga nej|hoppa över|passa) / (|jag) ((står|hoppar) (|jag|gärna|helst|hellre|nog) över|(avstår|
        passar) (|jag|gärna|helst|hellre|nog) (över|)) (|den här gången|denna gång|det här|detta|den här)
        (|tyvärr|tack|helst) / (tackar som frågar|tack
        som frågar|tack för omtanken|tack för tanken|tack för att ni frågar|tack för äran)(|,) men (|det blir|jag
        säger|jag|nog|helst) (nej|nej tack|avstår|avböjer|inte|tackar nej|ett nej|hoppar över) / (aldrig i livet|
        inte på villkors vis|kommer inte på fråga|det kommer inte på fråga|inte på några villkor|inte en chans|för
        guds skull nej|gud nej|gud bevare mig|herregud nej|nej för guds skull|nej för allt i världen|inte för allt i
        världen|bara inte det|nej usch|usch nej|nej fy|inte för allt smör i småland|nix|nix pix|nänä|nope|nädu|nehej
        nej|icke|näpp|nej men nej) (|tack) / (ge|dela|skicka|lämna) (|helst|snälla|tack) (|inte) (|honom|henne|bob)
        (|inte|helst inte) (min|mitt) (|privata) (mejl|mail|adress|mejladress|nummer|telefonnummer|mailadress) (|
        helst|till honom|tack|) (inte|helst inte) / (ge|dela|skicka|lämna) (|helst|snälla) (|honom|henne|bob) (inte|
        helst inte) (|ut) (|honom|henne|bob|till) (min|mitt) (|privata) (mejl|mail|adress|mejladress|nummer|
        telefonnummer|mailadress)(|, tack|tack|till honom|vidare) / (nej|nej tack|helst inte|nä)(|,) (men|fast) (|
        det är|det var|ändå|så|väldigt|jätte|mycket)(|så|väldigt|ändå|jätte|mycket)(snällt|gulligt|fint|rart|
        omtänksamt|kul|roligt|trevligt|hyggligt) (|av ivy|av henne|av er|av dig|,) (|@xtankte@) / (|det är|det där
        är|sånt är|det här är) (inte|inte riktigt|verkligen inte|inget|ingenting) (min grej|min kopp te|min melodi|
        mitt bord|något för mig|nåt för mig|för mig|för såna som mig|för en sån som mig) (|tyvärr|tack|sorry)
    """,
    "excuse": """
        (jag är |jag har |är |har |vi har |)(|just nu |alldeles |lite )(för |alltför |så )(upptagen|mycket att göra|
        mycket just nu|upptagna|mycket|fullbokad|stressad) (|just nu|att göra|nu) / fullbokad / pensionerad / (jag |
        )(kan|hinner|orkar) (|just nu )inte / (det |)(passar|går) ()inte / (|jag )kan (|jag )(inte|ej) ()(säga ja|
        acceptera|tacka ja|gå med på det|gå med på detta|samtycka) (|till det|till det här|till detta|här|just nu) /
        det kan jag (|tyvärr)inte / (|jag)(är|blev) (|redan|numera|nu|ju|sedan länge|sen
        länge)(pensionär|pensionerad|i pension|ur branschen) / (jag|)har (|just nu|redan)(för mycket|fullt
        upp|fullt|händerna fulla|fullt schema|mycket omkring mig|alldeles för mycket)(|att göra|på mitt bord|med
        annat|just nu|nu|att stå i)
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
        annan gång /
        inte (före|innan) (sommaren|jul|hösten|våren|semestern|nyår|påsk|@sen@) / (nästa|kommande) (vecka|månad)
        (gärna|går bra|passar|passar bättre) / (för|lite för|alldeles för) tidigt ... / (i|efter)
        (@sen@|november|oktober|januari) går det bra /
        (|det|tyvärr|sorry|jag|vi|hej)(|passar|är|har|kan|hinner|går)(|jag|det)(|tyvärr|lite|riktigt|väldigt|ganska|
        ju)(inte|ej|dåligt|illa|ingen
        tid|inte tid|inte riktigt|inte så bra|lite mycket|lite fullt)(|riktigt|läge|tid|så
        bra|helt)(|bra)(@nu@)(|tyvärr|tack|för mig|men gärna senare) / (@nu@)(|är det|passar det|har jag|hinner
        jag|orkar jag|går det|kan jag|blir det|tyvärr|nej)(|tyvärr|lite|riktigt|ju)(inte|dåligt|illa|ingen tid|inte
        tid|för mycket|fullt|fullt upp|lite mycket|inte bra|inte så bra|kaos|stressigt|dålig tajming)(|bra|tyvärr|men
        gärna senare) / (kanske|gärna|hellre|helst|eventuellt|möjligen) (|då|en gång)(@sen@)(|i så
        fall|istället|tack|då) / (@sen@) (|går det|passar det|kanske|då|är
        det|vore|blir)(bättre|gärna|bra|kanske|istället|okej|det bra) / inte förrän (@sen@|i|om|efter) ... / (jag
        är|)inte redo (än|ännu|nu) / (efter det|därefter|sedan|sen)(|mycket|väldigt|är det)(gärna|går det bra|passar
        det) / dålig (timing|tajming|tid) (|just nu|nu) / fel (tid|tidpunkt|läge)(|just nu|nu|för mig)
    """,
    "stop": """
        stopp / sluta / sluta skriva / sluta mejla / sluta mejla mig / sluta skriva till mig / sluta kontakta mig /
        sluta nu / snälla sluta / var snäll och sluta / avregistrera / avregistrera mig / avsluta / avprenumerera /
        (|snälla |skicka |vänligen |jag vill ha |vill ha )inga (fler|mer|flera) (mejl|mail|meddelanden|mejl tack) (|
        tack) / skicka (mig |)(inte|inga) (|fler |mer )(mejl|mail|meddelanden) ... / (|snälla |vänligen )(skriv|
        mejla|maila|kontakta) (|mig |till mig )(inte |inte mig |aldrig )(igen|mer|mig igen|till mig igen|mig mer|
        till mig mer|något mer) / (|vänligen |snälla )(ta bort|radera) (mig|min adress|mina uppgifter|min mejladress|
        min e postadress|min e-postadress) ... / kontakta mig (inte|aldrig) (mer|igen) / (|snälla )(skriv|kontakta|
        mejla) (inte|
        aldrig) (till |)(mig |)(igen|mer) / (|snälla |vänligen |nu )(sluta|upphör|sluta upp) (|att |med )(|mejla|
        maila|skicka|skriva|kontakta|störa|spamma|mejlen|detta|det här) ... / (|snälla |vänligen )(ta bort|radera|
        avregistrera|stryk|avsluta) (mig|min|mina|mitt) ... / (jag |)(vill|önskar) (inte|ej|inga) (|ha |få |längre
        )(|fler |några |några fler |längre |mer )(mejl|mail|meddelanden|bli kontaktad|e-post|utskick) ... /
        (kontakta|mejla|skriv|skicka) (|till )(|mig )(inte|aldrig|inga|ej) ... / lämna mig ifred ... / inga fler
        (mejl|mail|meddelanden) ... / (av med|bort från) listan /
        (|snälla|vänligen|ni kan|kan ni|var snäll och|vill ni|var vänlig och)(ta bort|stryk|radera|plocka
        bort|avlägsna|tag bort)(|genast|omedelbart|gärna)(mig|@min@|mina uppgifter|alla mina
        uppgifter)(|genast|omgående)(|från|ur)(|er|eran|listan|den
        här|alla|era)(|lista|sändlista|listor|register|utskick|maillista|mejllista|listan) /
        (|jag|vi)(vill|önskar)(|jag)(|verkligen|absolut)(inte|inga|aldrig|inget)(|ha|få|längre)(|fler|flera|några|
        några
        fler)(mejl|mail|e-post|utskick|meddelanden|bli kontaktad av er|höra av er|höra från er|bli kontaktad
        mer|kontaktas mer|höra mer från er)(|mer|av er|från er|igen|framöver|längre|av detta slag) /
        (|jag|vi)(undanber|undanbeder|avsäger)(mig)(|alla|ytterligare|vidare|fler|härmed)(mejl|mail|utskick|
        meddelanden|kontakt
        från er|kontakter från er)(|från er|framöver|i framtiden) / (jag|)vill
        (inte|aldrig)(ha|få|höra)(|något|nåt)(mer|mera)(från er|av er) / (sluta|upphör|lägg
        av)(|nu|genast|omedelbart)(|med|att)(|att)(mejla|maila|skriva|skicka|kontakta|spamma|störa|tjata|det
        här|detta|utskicken|mejlen) ... / (sluta|lägg av) (|nu|genast|tack) / lägg ner /
        (mejla|maila|skriv|kontakta|skicka)(|till)(mig|oss)(inte|aldrig|inga)(|fler|mer|igen)(|igen|mejl|mail|fler
        mejl|något mer) / (mejla|maila|skriv|kontakta|skicka)(inte|aldrig|inga)(till
        mig|fler|mer|mig|oss)(|igen|mer|mejl|mail|fler mejl|något mer) / inga (fler|mer|flera)
        (mejl|mail|utskick|brev|meddelanden)(|tack|från er) / (avregistrering|avregistrera|avanmäl|avanmälan|avsluta
        prenumerationen|avprenumerera|avprenumeration)(|mig|tack|mig tack) / (jag|)(blockerar|anmäler) (er|dig) ... /
        hör aldrig av (er|dig) (|igen|mer) / låt mig vara (|ifred|i fred) /
        (|tack|snälla|helst|var snäll och|och|nej och)(inga|inget|aldrig) (|fler|flera|mer|sådana|såna|fler sådana|
        fler såna|ytterligare) (mejl|mail|brev|utskick|förfrågningar|meddelanden|frågor) (|mer|till|tack) (|från er|
        från dig|av det här slaget|av den här typen|av er|till mig|tack|av det slaget|från den här tjänsten) (|tack|
        i fortsättningen|framöver) / (jag|vi|) (vill|önskar) (|jag) (|helst|verkligen) (inte|slippa) (|längre) (ha|
        få|se|få fler|ha fler|få flera|få några fler|ha några fler|ta emot) (|fler|såna|sådana|de här|era|några
        fler|sånt här) (mejl|mail|utskick|förfrågningar|meddelanden) (|från er|längre|mer|framöver|i fortsättningen|
        från dig) / (bespara|skona|förskona) (mig|oss) (|från) (|i fortsättningen|gärna|framöver|sånt här|de här|er|
        era|såna här|sådana|den sortens|denna typ av) (|mejl|mail|förfrågningar|utskick) (|i fortsättningen|
        framöver|tack)
    """,
    "stop_all": "stoppa allt / stopp allt / sluta med allt / stoppa alla / stoppa alla mejl",
    "doubt": """
        (jag |)har (inget|ingenting) emot (honom|henne|bob|er|dig|den mannen) ... /
        bara / var /         om / ifall / såvida / förutsatt / när / innan / efter / förrän / endast / kanske /
        möjligen /
        eventuellt / eventuellt ja / vi får se / får se / det beror på / beror på / vet inte / jag vet inte / vet ej
        / ingen aning / har ingen aning / osäker / inte säker / jag är inte säker / tveksam / tveksamt / vem / vad  /
        var (är|bor|finns|har|kommer|jobbar|fick|hittade|någonstans) / hur / varför / vilken / vilka / kan du / kan
        ni / skulle du / säger  / (han|hon|de|chefen|frun|mannen|ivy|bob|du|ni|jag|vi) sa / sa
        (han|hon|att|du|ni|jag) / sade / sagt / skräppost /
        skämt / haha / semester / frånvarande / mottagit / vidarebefordrar / assistent / troligen / förmodligen /
        antagligen / i princip / egentligen / först / mer information / mer info / tja / nja / hmm / ja och nej / ja
        nej / nej ja / jaja / ja ja / annars / tror / problem / eller / känner (henne|honom) inte / spelar ingen roll
        / likgiltigt / misstag / nej(|,) (inga problem|inget problem|ingen fara|det är lugnt) / det är jag / det var
        jag / är inte emot / inte emot / ser inga problem / ser inget problem / jag är inte emot / jag är inte emot
        det / är inte emot det / veta mer / veta mera / höra mer /
        (nej|nä) men (oj|så|vad|hej|gud|åh|hejsan) ... / nej (så|vad|oj) (roligt|kul|trevligt|fint) ... /
        (|det)(får|måste) (du|ni) (fråga|ta|kolla|höra|prata) ... / fråga (min|mitt|vår|hans|hennes) ... /
        (bra|snällt|fint|schysst|kul|trevligt|roligt) att (du|ni) ... / (beror|hänger) (|helt|lite)på / inte min sak /
        bestämmer / avgör / ansvarig / ansvarar / enligt / vi får väl se / får väl se / kanske kanske / tveksam /
        osäkert / som om / gärna (veta|lite mer|mer|först) ... / först (vill|skulle|måste|behöver) ... / vet i sjutton
        / ja jisses / ja herregud / i så fall / utifall / under förutsättning / såvitt / jag känner (inte|inte
        till) / varken ja eller nej /
        (|och) tomten (finns|finns också|existerar)
    """,
    "but": """
        men / dock / fast / fastän / men ändå / emellertid / även om /
        däremot / dock inte / fast inte
    """,
    "not": """
        inte / ej / icke / ingen / inget / inga / aldrig / ingenting / utan / varken / knappt / nej / nä / avböjer /
         vägrar / omöjligt / emot /
        icke / ingalunda / näe / ogärna / slippa / slipper
    """,
    "regret": """
        tyvärr / beklagar / jag beklagar / ledsen / jag är ledsen / förlåt / ursäkta / synd / dessvärre / sorry /
        det var synd / vad synd /
        är ledsen / ledsen för det / tråkigt nog / olyckligtvis / det är synd
    """,
    "hello": """
        hej / hejsan / hallå / tjena / god (morgon|kväll|dag) / hej på dig / bästa / kära / käre / morsning / hej
        hej /
        hejsan hejsan / godmorgon / god middag / hej (ivy|på er|igen|alla) / bäste / god eftermiddag / tjo / tja ivy /
        halloj / tjenare / hejhej / kära (ivy|ni)
    """,
    "bye": """
        (|med )(|vänliga|vänlig|bästa|hjärtliga|varma|många) (hälsning|hälsningar) (|från ...) / mvh / vh /
        hälsningar / hälsning / hälsar / hej då / ha det bra / ha det / vi ses / vi hörs / kram / ha en (bra|fin|
        trevlig) (dag|kväll|helg|vecka) / trevlig helg / lycka till / skickat från ... / allt gott / allt det bästa /
        bästa hälsningar / vänligen ... / vänliga hälsningar ... / med vänlig hälsning ... / mvh ... / hälsningar ...
        / hälsar ... / kram ... / kramar / ha en fortsatt (bra|trevlig|fin) (dag|kväll|vecka) / allt väl / trevlig
        (dag|kväll|vecka) / må gott / ses / hörs / hej så länge / varma hälsningar ...
    """,
    "thanks": """
        (|stort |många |tusen |så mycket |hjärtligt |och |varmt )(tack|tackar) (|så mycket|så hemskt mycket|på
        förhand|i alla fall|ändå|för att du frågar|för att du frågade|för att ni frågar|för frågan|för erbjudandet|
        för mejlet|för ditt mejl|för din fråga|för att du tänkte på mig|för omtanken|för hjälpen|för inbjudan|för
        ditt erbjudande|ivy| igen|detsamma|för allt) / (tack|tackar) för ... / tusen tack / (det är |det var |så )(|
        mycket |väldigt )(snällt| vänligt|omtänksamt) (|av dig|av er) / uppskattar (det|verkligen det) / jag
        uppskattar (det|att du frågar| erbjudandet) / (|stort |många |hjärtligt )(tack|tackar) (|så mycket |snälla |
        så hemskt mycket )(för|att) ... / (| vad |så |det var )(snällt|vänligt|gulligt|omtänksamt) (av|att) ... /
        (tack|tackar|tusen tack) för (omtanken|tanken|att du tänkte på mig|att ni tänkte på mig|att du tänker på
        mig|att ni tänker på mig|att du frågar|att ni frågar|att du frågade|att ni frågade|äran) / tackar som frågar
        / tack som frågar
    """,
    "fill": """
        ändå / hälsa (|så gott |gärna )(|till )(ivy|bob|henne|honom|familjen|alla) (|från (oss|mig)) / så gott
        /         snälla / vänligen / då / så / också / nu / och / mycket / väldigt / verkligen / ärligt talat / för
        tillfället / just nu / för närvarande / jag / vi / mig / oss / honom / henne / det / detta / den här gången
        / denna gång / för min del / för mig / gärna för mig / direkt / genast / ivy / bob / ann / oj / åh / ju /
        från mig / eftersom / för / mitt (nummer|telefonnummer|mejl) är ... / (du|ni|hon|han) (kan|får) (nå|ringa|
        mejla|kontakta) mig ... / (|men )(använd|skriv till|mejla till|ring) (|gärna |då )(min|mitt|mig|på) ... /
        hoppas du förstår / jag hoppas du förstår / jag hoppas på förståelse /
        (|,)så svarar jag (|honom|gärna|då|direkt) / (jag|vi|)(har|hinner)(|jag|vi)(|också|gott om)tid (nästa vecka|i
        veckan|nästa månad|imorgon|i morgon|på måndag|på fredag|den här veckan) / så (kan|får|hör) (han|hon)
        (|bara|väl|säkert)(skriva|höra av sig|av sig|ringa|mejla|maila) (|sen|sedan|till mig) / jag (svarar|hör av mig
        till) (honom|så gärna) / (men|)(använd|skicka|ta|skriv)(|då|i så fall|gärna|helst|hellre|bara|är du
        snäll)(min|mitt|till min|på min|den)(privata|andra|jobbiga|nya|egna|jobb) ... / är du snäll / är ni snälla /
        om du vill vara snäll / snälla du / vad kul / kul / oj / åh / jo / ju / jodå /
        (snällt|fint|gulligt|omtänksamt) (av dig|av er|tänkt)(|att tänka på mig|att ni tänkte på mig|att du tänkte på
        mig) / kul att du tänkte på mig / tack för omtanken / förresten /
        (|jag|vi)(ser|längtar|hoppas)(|verkligen|mycket)(fram emot|efter|på)(|att höra från|att
        få|ett)(|ert|ditt|er|dig|snabbt)(svar|återkoppling|er|dig|svar från er|svar från dig) / hoppas allt är bra /
        hoppas allt är väl /
        (|och)(förlåt|ursäkta|sorry|ledsen|beklagar|jag beklagar|jag ber om ursäkt) (|för) att (det|svaret|jag) (|
        tog|har tagit|dröjde|har dröjt|kom|blev|kommer|lät|låtit) (|så|lite|en|ett|tid|dröja) (|lång|lite|bra) (tid|
        dröjde|dröjt|länge|tag|stund|sent|vänta|tagit tid|så länge|tog tid|dröja) / (|men|ja|nå)(|ja ,)varför
        (skulle|ska) (jag|man|någon) (|inte|då|ens) (säga nej|tacka nej|neka|ha något emot det|avböja|avstå) (|till
        det|till detta) (?) / (jag) (ser|vet|har) (ingen anledning|inte varför jag skulle|inget skäl) (|att) (säga
        nej|tacka nej|neka) (|till det) / (men|och|fast) (|tack|snälla|helst) (inga|inget) (samtal|telefonsamtal|
        ringande|videosamtal|telefon) (|tack)(|,) (|bara|hellre|helst) (|mejl|mail|mejla) / @xsor@ (|för|att jag|för
        att jag|för mitt|för det|med|för min|på) (|så|lite|väldigt|mitt|det) (sent|sena|sen|långsamt|långsamma|
        försenat|dröjande|senkommet|saktfärdigt|försenade) (svar|svaret|återkoppling|reaktion|respons|besked|svars|
        svarar|återkopplingen) (|här|nu) / @xsry@(|,) (för att|att) (jag|vi) (|inte|först|svarar|hör av mig|
        återkommer|varit|är|har) (|inte|först|nu|har|så|varit) (|svarat|svarar|hört av mig|hör av mig|återkommit|
        återkommer|återkopplat|så|sen|seg|svara|återkopplar) (|tidigare|förrän nu|först nu|sent|så sent|nu|förut|
        innan|så seg|snabbare|med svar|med att svara|att svara|på länge|så här sent|i svaret) / @xsor@ (jag|vi) (|
        har|hade|har helt|hade helt) (|helt|visst|tydligen|totalt|rent av) (|inte|ej) (sett|läst|missat|missade|
        upptäckt|glömt|glömde|glömt bort|glömt att svara|glömde bort|såg|förbisett|hittat|öppnat|inte sett) (|ert|
        ditt|er|din|det|det här|den|detta|bort|av) (|mejl|mejlet|mail|mailet|brev|brevet|meddelande|meddelandet|
        fråga) (|förrän nu|förrän idag|tidigare|förut|helt|innan|förrän igår|helt och hållet|att svara) @xry@ /
        @xsor@ (ert|ditt|det|det här|detta|mejlet|mailet|ditt mejl|den|er) (|mejl|mejlet|mail|mailet|meddelandet|
        meddelande|fråga) (|hade|har) (jag) (|helt|visst|tydligen|totalt) (|inte) (sett|missat|missade|förbisett|
        läst|glömt|såg|upptäckt|glömt bort) (|inte|helt) (|förrän nu|förrän idag|tidigare|förut|innan) @xry@ /
        @xsor@ (|ert|ditt|det|det här) (mejl|mejlet|mail|mailet|meddelande|meddelandet|det) (|har|hade) (hamnade|
        hamnat|låg|försvann|försvunnit|fastnade|fastnat|gick|drunknade|drunknat|blev|kom) (|visst|tydligen|helt) (|
        i|bland|bort|under) (|skräpposten|spammen|spam|skräpkorgen|skräpmejlen|skräpmappen|mängden|röran|inkorgen|
        högen|min inkorg|liggande) @xry@ / @xsry@(|,) (|för) (dröjsmålet|förseningen|tystnaden|väntan|dröjande svar|
        den långa tystnaden|det långa dröjsmålet|mitt dröjsmål|min tystnad) / @xsor@ (jag|) (ser|läser|hittar|såg|
        läste) (|ditt|ert|det här|detta|det) (|mejl|mejlet|mail|mailet|meddelandet) (först|inte förrän|först nu|inte
        det här förrän|inte mejlet förrän|inte mailet förrän|inte det förrän) (|nu|idag|i dag|igår) @xry@ / (|men|
        och|fast|dock|så|men ,|och ,|fast ,|dock ,|så ,)(@xhelst@|så helst) (|då|skriv|per|via|ta) (|till mig|mig|
        då) @xkanal@ (|tack|snälla|då|och inte|istället för|hellre än|än|,) (|per telefon|på telefon|telefon|ringa|
        att ringa|ring) / (|men|och|fast|men ,|och ,|fast ,)(skriv|mejla|maila|kontakta mig|det är bättre att mejla|
        det är bättre att skriva) (|gärna|mig) (helst|hellre|gärna|bara|alltid) (|mig|till mig) (|än|istället för|
        och inte|,)(|att)(|inte) (|ringa|ring|ringer|per telefon|via mejl) / (|men|och|fast|men ,|och ,|fast
        ,)(ring|ringa) (|helst|mig|snälla) (|helst) (inte|helst inte|ogärna) (|mig|helst)(|,) (|utan|skriv|mejla|
        maila|men|snälla) (|hellre|helst|gärna|mig|istället|i stället|går bra|mejla|skriv) / (|men|och|fast|men ,|
        och ,|fast ,)(|tack|snälla|då|skicka|skriv)(|helst|gärna|snälla|bara) (inte|helst inte|ej|helst ej|ogärna)
        (@xtill@|per telefon|på telefon|via telefon|via sms) (|tack|snälla)(|,) (|utan|använd|men|ta|hellre|skriv|
        skicka) (|hellre|helst|till|på|gärna|via|istället|i stället|till min) (|@xplats@|@xtill@) / (men|och|fast|
        helst|gärna|hellre|skriv|mejla|maila|skicka|använd|ta|kontakta mig|nå mig|svara) (|helst|gärna|hellre|då|
        mig|det|i så fall|bara|hellre då|mejlet) (|mig|gärna|helst|då) (@xtill@|min @xplats@) (|tack|istället|i
        stället|snälla|då|och inte|,|inte) (|@xtill@) / (|för|eftersom|då|som|den|det|dit)(|min|mitt|på|den|det|
        till) (@xplats@|mejlen här|mailen här|den här mejlen|telefonen|den|mobilen|mejlen|dit) (läser|kollar|
        använder|svarar|tittar|öppnar) (|jag) (@xsallan@) (|längre|i|på|ofta) / (|för|eftersom|då|och|men) (jag)
        (svarar|tar|är|lyfter|hör) (|aldrig|inte|ju|tyvärr) (|@xsallan@) (i telefon|telefonen|luren|telefon|på
        telefon|telefonsamtal|svår att nå|svår att nå på telefon|dålig på att svara i telefon|dålig på telefon|ingen
        telefonmänniska|svår att nå per telefon|svår att få tag på|svår att få tag i på telefon|svår att få tag på
        på telefon|dålig på att svara) (|så|dagtid|oftast|numera|inte) / (|för|eftersom|då) jag (@xsallan@) (svarar
        i telefon|svarar|tar telefonen|gillar att ringa|gillar att prata i telefon|lyfter luren|kan prata i telefon)
        / (|för|eftersom|då|och) (jag) (gillar|tycker|älskar|avskyr|hatar) (|inte|ogärna|inte om|illa om|verkligen
        inte) (|om) (|att) (telefon|telefoner|ringa|prata i telefon|telefonsamtal|telefonen) / (|för|eftersom|då|
        och) (jag) (ringer|telefonerar|pratar) (@xsallan@) (|i telefon|gärna) / (|nå|men|ja|tja|ja men|nå ,|men ,|ja
        ,|tja ,|ja men ,)varför (|egentligen|då) (inte|egentligen inte|inte då) (|egentligen|då) (?) / (|ja|men|ja
        ,|men ,)hur kan (jag|man) (|ens|någonsin|väl) @xneka@ (|till) (|det|detta|sånt|en sån chans|ett sånt
        erbjudande) (?) / (|ja|nä|nej|men|ja ,|nä ,|nej ,|men ,)(det|sånt|sådant|en sån sak|ett sånt erbjudande|ett
        sådant erbjudande|till det|det här) (kan|går|kunde) (jag|man|) (|ju|väl|naturligtvis|självklart|förstås|ju
        knappast|knappast|omöjligen|svårligen|) (inte|knappast|aldrig|knappt|) (|gärna|) @xneka@ (|till) / (vilken|
        vilken dum|vilken onödig|dum|vad är det för) fråga (|?) / (behöver|måste|ska) (du|ni|man) (|ens|verkligen)
        (fråga) (|?) / (|det)(behöver) jag inte (ens|) (tänka på|fundera på|tänka efter|fundera över) / (ja|jo|jodå|
        jadå|jaja|javisst|visst|åh ja|ja då|ja ja)(|,)(|jo) (jag) (vet|känner till|minns|vet mycket väl|vet nog|vet
        ju) (|mycket väl|nog|ju|precis|alltför väl|mer än väl|gott) (|vem|vad|honom|bob|henne|killen|mannen) (|han|
        bob|det|hon|den där bob|den mannen) (|är|går för) / (ja|jo|jodå|jadå|jaja|javisst|visst|åh ja|ja då)(|,)
        (jag|vi) (|har|fick|såg|läste) (sett|läst|fått|såg|läste|fick|mottagit|tagit del av) (|ert|ditt|det|det här|
        er|din) (|mejlet|mejl|mailet|mail|meddelandet|meddelande|frågan|fråga|förfrågan) / (ja|jo|jodå|jadå|åh ja)(|
        ,) (jag) har (|nog) hört (|talas) om (honom|bob|henne|den där bob|den mannen) (|förut|tidigare|nog) / (|men|
        det är|det var|ändå|men ändå|jätte|väldigt|mycket|så|vad|fast|men så)(|så|väldigt|ändå|jätte|mycket|
        himla)(snällt|gulligt|fint|rart|omtänksamt|kul|roligt|trevligt|hyggligt|rörande|vänligt) (|av ivy|av henne|
        av er|av dig|,) (@xtankte@) / (|men|det är|det var|ändå|men ändå|jätte|väldigt|mycket|så|vad|fast|men så)(|
        så|väldigt|ändå|jätte|mycket|himla)(snällt|gulligt|fint|rart|omtänksamt|hyggligt|vänligt) av (ivy|henne) /
        (jag|) (|är|blir|känner mig) (smickrad|hedrad|rörd) / (|och|men|ja)(hälsa|hälsar|ge|kram till|krama) (|
        gärna|så mycket till|till|så gott till|en kram till) (ivy|henne|alla|alla andra|familjen|din fru|din man|
        hemma|bob) (|så gott|så mycket|från mig|från oss|hjärtligt|en kram|tillbaka|därhemma) / (|många|hjärtliga|
        varma|kära|en|och|men) (hälsningar|hälsning|kram|kramar|hälsningen) (till) (ivy|alla|alla andra|familjen|er
        alla|din fru|din man|dem där hemma) / (|jag önskar|önskar|jag önskar dock|men önskar) (honom|er|dig|henne|
        bob) (|ändå|dock|all|stort|mycket|ett stort) (lycka till|lycka|framgång|allt gott) (|ändå|framöver|i
        fortsättningen) / (|för) (ivy|hon) (|har|brukar|tar|väljer) (|hittills|ju|faktiskt|ju|verkligen|mig)
        (aldrig|sällan|nästan aldrig|ännu aldrig|aldrig någonsin|inte) (|haft|ha|gjort|tagit|svikit|tar|gör) (|mig|
        oss) (fel|miste|besviken|dåligt|dåliga idéer|dålig smak|besvikna|mig besviken|någon besviken|fel person) /
        (|för) (ivy|hon) (har|brukar|vet|känner|hittar|väljer|kommer med|ger) (|alltid|oftast|ju|verkligen|ju
        alltid|nästan alltid|jämt|veta) (|ha|en|bara|veta|med) (bra koll|rätt|bra smak|god smak|goda råd|bra tips|
        bra idéer|bra förslag|goda idéer|fin näsa för|näsa för sånt|bra känsla för sånt|trevliga vänner|trevliga
        människor|rätt folk|vad som är bra|vad jag gillar|öga för folk|bra folk|bra magkänsla|vad hon gör) / (|
        jag)(litar|lita) (|jag) (|helt|alltid|blint|fullt|fullt ut) på (ivy|henne|ivys omdöme|ivys råd|hennes
        omdöme|hennes smak|ivys smak) (|helt|alltid|blint|fullt ut|helt och hållet) / (om|när) ivy (säger|
        rekommenderar|föreslår|tycker) (|det|honom|henne|någon|så|så här|en bra idé) (|så)(|,)(litar jag på det|
        litar jag på henne|då är det bra|är det bra|så är det bra|så är det nog bra|blir det bra|är det säkert bra|
        så blir det bra)
    """,
    "words": """
        jag / du / han / hon / den / det / vi / ni / de / dem / mig / dig / honom / henne / oss / er / min / mitt /
        mina / din / ditt / sin / vår / och / är / var / vara / har / hade / blir / blev / kan / ska / skulle /
        vill / måste / får / i / på / av / med / till / från / för / hos / vid / under / över / mellan / att / som /
         en / ett / sig / så / mycket / mer / många / alla / här / där / då / nu / år / tid / dag / vecka / månad /
        vän / jobb / företag / kontakt / möte / samtal / träffa / prata / lära / känna / sedan / länge / alltid /
        också / redan / igen / hans / hennes / tillsammans / gammal / gärna / fråga / också / eftersom / denna /
        detta /
        får / fick / ge / ger / dela / delar / lämna / skicka / mejl / mail / adress / mejladress / honom / henne /
        kul / känns / känner / ha / vara / göra / gör / säga / säger / veta / vet / vill / bara / lite / ut / upp / in
        / ner / ned / fram / bort / hem / sin / sina / våra / vårt / era / ert / er / någon / något / några / sådant /
        sånt / annat / andra / par / veckor / månader / längre / läge / emot / ihop / samman / idé / förslag / tänkte
        / roligt / trevligt / privata / använd / kopplat / mötas / träffas / bekant / bekanta / själv / nya / hela /
        slutet / resten / kommer / komma / går / gå / blivit / pension / pensionär / bransch / branschen / verkligen /
        jätte /
        @xsor@ (jag|vi) (|har|var|hade) (var|varit|är) (|bortrest|sjuk|på semester|på resa|utomlands|borta|offline|
        ute och rest|iväg) (|ett par dagar|en vecka|två veckor|hela veckan|ett tag) @xry@ / (|och|förresten|hej|och
        ,|förresten ,|hej ,)(hur) (mår|går|är|var|står|har|gick|blev|trivs|ligger) (|det|ni|du) (|det) (|med|till|i|
        för|haft) (|@xfamilj@) (|nu|numera|då|där|det|nuförtiden|annars|till|med er|hos er|förresten) (?) / (|och|
        förresten|hej|och ,|förresten ,|hej ,)vad (gör|håller|hittar) (@xfamilj@|ni|du) (|på med|nu|numera|
        nuförtiden) (?) / (|och|förresten|och ,|förresten ,)(är|har|blev|var|fick|hade) (ni|du|@xfamilj@) (|det|en|
        blivit|kommit|redan|äntligen|haft|hunnit) (|bra|fin|trevlig|skön|frisk|friska|bättre|på plats|i ordning|
        hemma|tillbaka|kryare|ordning) (|@xfamilj@|igen|där|i nya huset) (|igen|nu) (?) / (|och|förresten|och ,|
        förresten ,)när (ses|träffas|hörs) vi (|igen|nästa gång|härnäst|någon gång) (?) / (|här|hos oss|jag|och|men|
        för|nu)(|är det|är) (|jag|det) (hinner|hunnit) (|jag) (|ju|just nu|nästan|knappt|inte|aldrig) (|med)
        (ingenting|inte med någonting|inte med|knappt med|knappt någonting|inte med nånting|knappt andas|knappt äta)
        / (här|hos oss) (är det|är) (|just nu|nu) (fullt upp|full rulle|mycket nu|mycket att göra|stressigt|
        hektiskt|rörigt|full fart|mörkt|kallt) (|som vanligt|som alltid|med barnen|med skörden) / (här|hos oss|det)
        (regnar|snöar|blåser|stormar) (|det|här) (|hela tiden|jämt|sedan veckor|utan uppehåll|nästan varje dag|igen|
        som vanligt)
    """,
    "who": """
        vem (är du|är det|är detta|är ni|är han|är hon|är bob|är ann) / vad är (det här|detta|letterman) / (hur|
        var) (fick|har) (du|ni) (|fått )(tag på |)min (adress|mejladress|mailadress|e post|e-post) / vem är ... /
        (|jag)känner (|jag)(inte|ej) (|till)(er|dig|honom|henne|bob|den här personen|mannen|denna person)(|alls) /
        (|jag)vet inte (vem|vilka) (ni är|du är|han är|det är|bob är)
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
        känner|jag vet vem|känner jag) (|till |redan )(honom|henne|bob|ann) (|är|redan|väl|bra) /
        (|men)vi känner (redan)varandra / vi är redan bekanta /
        (|ja|jo|jodå|jadå|javisst|visst|jaja|åh ja|tyvärr|ja ,|jo ,|jodå ,|jadå ,|javisst ,|visst ,|jaja ,|åh ja ,|
        tyvärr ,) (honom|henne|bob|den där bob|den mannen|den killen|han) (känner|kände) (jag|vi) (|redan|väl|
        alltför väl|allt för väl|mycket väl|bara alltför väl|mer än väl|bra|tyvärr|lite för väl|sedan länge|sen
        länge|nog|till|personligen|sedan gammalt|sen gammalt)
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
        ohövlig / oförskämd / otrevlig /
        säga / nej / missa / avstå / neka / tacka / avböja / klaga / störa / missa / vänta / förstår / hört / fått /
        avvara / låta / undvara / hålla
    """,
    "until": """
        efter / innan / tills / förrän / när jag är tillbaka / när jag kommer / så snart / om en månad / om några
        (veckor|månader) / nästa (vecka|månad|år) / först / från och med / till hösten /
        (fram|)till (slutet av|början av|mitten av|jul|nyår|sommaren|hösten|våren|påsk|semestern|nästa) ... /
        (är|)(bortrest|borta|på semester|på resande fot|på tjänsteresa|utomlands|föräldraledig|sjukskriven) (till|fram
        till|tills|i|hela|resten) ...
    """,
    "and": """
        och / så / därför / och därför / just därför / och just därför / det är därför / och det är därför / eftersom
        / för /
        (och|) (just|precis) (därför|av det skälet|av den anledningen) / och därför / just därför
    """,
    "macros": """
        min = (min|mina|mitt|vår|våra)
        (|privata|nya|egna)(mejl|mail|adress|mejladress|mailadress|e-post|epost|e-postadress|epostadress|nummer|
        telefonnummer|kontaktuppgifter|uppgifter|mejladresser|e-mail|email|kontaktinfo|kontaktinformation)
        / fint = gärna|bara|också|absolut|såklart|självklart|gott|så gärna|mycket gärna|hemskt
        gärna|naturligtvis|visst|gärna direkt|snälla|tack|då|så|väl / jo = ja|ja tack|ja gärna|ja absolut|ja
        visst|javisst|jo|jodå|jadå|japp|visst|gärna|absolut|självklart|såklart|naturligtvis|givetvis|okej|ok|bra|
        fint|toppen|kul|inga
        problem|för all del|då|och|så|klart|härmed|för min del|varsågod / han = han|hon|bob|ann|den där bob|mannen|hen
        / honom = honom|henne|bob|ann|dem|hen|till honom|till henne|till bob|till dem|med honom|med henne|med bob /
        skriva = skriva|mejla|maila|ringa|höra av sig|kontakta mig|skriva till mig|mejla mig|maila mig|ringa mig|höra
        av sig till mig|ta kontakt|ta kontakt med mig|höra av sig direkt|skicka ett mejl|skicka ett mail|skicka mig
        ett mejl|skicka mig ett mail|skriva en rad|skriva några rader|slå en signal|messa|messa mig|nå mig|ha @min@|få
        @min@|få den|få det|ha den|vända sig till mig|presentera sig / dela = dela|ge|ge ut|lämna
        ut|lämna|skicka|skicka vidare|ge vidare|dela med dig av|dela med er av|vidarebefordra|använda|förmedla|lämna
        vidare / far = du får|ni får|du kan|ni kan|man får|du har lov att|ni har lov att|du har min tillåtelse att|det
        går bra att|det är okej att|det är ok att|det är helt okej att|det är fritt fram att / fardu = får du|får
        ni|kan du|kan ni / oss = oss|oss två|mig och bob|mig|mig för honom|mig med honom|mig för bob|mig med bob|ihop
        oss / mal =|det|vilja det|det jag|göra det|hjälpa till|vara med|ha en introduktion|bli presenterad|bli
        introducerad|ha kontakt|få kontakt|(|vilja|få|också)(|träffa|möta|lära känna|bli presenterad för|prata
        med|tala med|komma i kontakt med|ta emot|ha kontakt med|få kontakt med|bli introducerad för|höra från|bli
        bekant med|ha)(|honom|henne|bob|ann|erbjudandet|en introduktion|en
        presentation|introduktionen|inbjudan|presentationen|nya människor|nya kontakter)(|närmare|bättre|någon
        gång|snart|nästa vecka|personligen|gärna|med honom) / lust =
        intresse|tid|lust|behov|ork|kraft|energi|utrymme|kapacitet|plats|möjlighet|användning|tid eller lust|tid och
        lust|tid och ork / tyv = tyvärr|verkligen|faktiskt|ärligt talat|helt
        enkelt|dessvärre|absolut|själv|personligen|alls|egentligen|riktigt|inte
        direkt|gärna|helst|nog|ju|heller|längre / detta = detta|det|det här|sånt|sådant|sånt här|sådant här|något
        sådant|nåt sånt|den här typen av saker|såna saker|sådana saker / nu = just nu|nu|för tillfället|för
        närvarande|i nuläget|i dagsläget|idag|den här veckan|den här månaden|det här året|i år|denna vecka|denna
        månad|denna termin|den här terminen|för stunden|tills vidare|än så länge|ännu|än / sen = i höst|i vår|i
        sommar|i vinter|efter semestern|efter sommaren|efter jul|efter nyår|efter påsk|efter helgen|efter
        årsskiftet|efter helgerna|till hösten|till våren|till sommaren|till vintern|till nästa år|nästa år|nästa
        månad|nästa vecka|om en månad|om ett par månader|om några månader|om en vecka|om ett par veckor|om några
        veckor|om två veckor|om tre veckor|om ett år|om ett halvår|om två månader|om tre månader|i januari|i
        februari|i mars|i april|i maj|i juni|i juli|i augusti|i september|i oktober|i november|i december|efter
        examen|efter flytten|efter tentorna|längre fram|senare|senare i år|senare i vår|lite senare|vid ett senare
        tillfälle|en annan gång|framåt hösten|framåt våren|i slutet av månaden|i slutet av året /
        xtele = telefon|ring|ringa|att ringa|per telefon|på telefon|via telefon|sms|via sms|via linkedin|samtal|
        telefonsamtal / xskrift = (via|per|på|med|över) (mejl|mail|e-post|epost|brev)|mejl|mail|skriftligt|
        skriftligen|skriva|mejla|maila|att mejla|att maila|att skriva / xkanal = (via|per|på|med|över) (mejl|mail|
        e-post|epost|brev|sms|whatsapp|telefon|mobil|linkedin|messenger)|mejl|mail|skriftligt|skriftligen / xplats =
        jobbmejl|jobbmejlen|jobbmail|jobbmailen|jobbadress|jobbadressen|jobbet|jobb|arbetsmejlen|arbetsmejl|
        arbetsmailen|arbetsadressen|arbetet|kontoret|kontorsadressen|firman|företagsadressen|företagsmejlen|
        skolmejlen|gamla adress|gamla adressen|gamla mejlen|privata adress|privata adressen|privata mejl|privata
        mejlen|privata mail|privata mailen|privat adress|privat mejl|privatadress|privatadressen|privatmejl|
        privatmejlen|privatmailen|privatmail|andra adress|andra adressen|andra mejl|nya adress|nya adressen|nya
        mejl|hemadress|hemadressen|hemma|gmail|hotmail|mobil|mobilen|mobilnummer|fasta telefonen|jobbtelefonen|
        jobbnumret|adressen nedan|den här adressen|denna adress|den här mejlen|det här numret|privata nummer|
        personliga mejl|personliga adress|mejladress hemma|privata mejladress|privata mailadress|privata e-post|
        privata epost / xtill = (till|på|via|från|över|genom)(|min|mitt|den|det|denna|mina)(@xplats@) / xhelst =
        helst|hellre|allra helst|helst då|i första hand|företrädesvis|då helst|då hellre|enklast|bäst|lättast|
        snarare|om möjligt|och helst|men helst / xsallan = inte|aldrig|sällan|knappt|nästan aldrig|ogärna|inte så
        ofta|inte ofta|så sällan|mycket sällan|inte gärna|inte längre|dåligt|svårligen|inte alltid|oftast inte|
        knappast|knappt längre|inte så gärna|dålig på|väldigt sällan|ytterst sällan|inte dagtid|nästan inte|inte
        speciellt ofta / xneka = säga nej|tacka nej|neka|motstå|avstå|avböja|säga nej till|tacka nej till|låta bli /
        xdum = dum|galen|tokig|knäpp|korkad|en dåre|en idiot|bra dum|ju dum|ju galen|ju tokig|ju knäpp|tokig ju|inte
        klok|inte riktigt klok|ju inte klok|ju bra dum|allt bra dum|ju korkad|från vettet|helt galen / xsry =
        förlåt|ursäkta|sorry|ledsen|beklagar|jag ber om ursäkt|ber om ursäkt|oj|ojdå|hoppsan|tyvärr|förlåt mig|
        ursäkta mig|jag är ledsen|ledsen för|åh|oj då|usch|oj förlåt|oj sorry|be om ursäkt|ursäkten / xsor = (|
        @xsry@|@xsry@ ,) / xry = (|förlåt|ursäkta|sorry|ledsen|mitt fel|ursäkta det|sorry för det|, förlåt|,
        ursäkta|, sorry|, ledsen|, mitt fel|, ursäkta det|, sorry för det) / xfamilj = (|med|i) (barnen|ungarna|
        familjen|frun|mannen|gubben|gumman|mamma|pappa|föräldrarna|hunden|katten|katterna|trädgården|huset|
        barnbarnen|dottern|sonen|bebisen|ryggen|knät|benet|hälsan|semestern|helgen|flytten|renoveringen|resan|
        bröllopet|festen|julen|påsken|kören|klubben|föreningen|jobbet|affären|vädret|hönsen|bina|tomaterna|pojkarna|
        flickorna|mormor|morfar|farmor|farfar|syster|bror|tvillingarna|studierna|skolan|kvällen|sommaren|konserten|
        operationen|båten|stugan|er|dig|er där|dig där|er alla|allihop|lilla|lillan|lillen|din mamma|din pappa|din
        man|din fru|dina barn|era barn|din familj|nya huset|nya jobbet|krya|kryare) / xtankte = att tänka på mig|att
        tänka på oss|att (ivy|hon|ni|du|han) (|ens|ändå|också) (tänkte|tänker|har tänkt) (|just) på (mig|oss) (|i
        sammanhanget)
    """,
    "wait": """
        (|gärna|snälla|vänligen|men|och|kan du|kan ni|du får gärna|ni får gärna|du kan|ni kan|var snäll och|vore bra
        om
        du|)(fråga|frågar|hör|höra|återkom|återkomma|skriv|skriva|mejla|maila|kontakta|pröva|prova|försök|försöka|
        påminn|kom|komma|ta
        upp)(|gärna|mig|dig|er|av dig|av er|gärna av dig|gärna av er|till mig|gärna mig|tillbaka|det|upp det|av
        sig|mig gärna)(|gärna|igen|tillbaka|då|gärna igen|en gång till|på nytt)(@sen@|sedan|sen|i slutet|i början|i
        mitten|framåt) ... / (|kan vi|kan det|kan detta|vi kan|vi får|låt oss|kan ni|kan du|jag vill|jag skulle
        vilja|går det att|vi|det får|det kan|får det|får
        detta)(ta|skjuta|vänta|skjuter|väntar|avvakta|skjut|bordlägga|flytta)(|det|upp|på|upp det|upp detta|detta|med
        det|med detta|fram det|det till|på det)(|till|tills)(@sen@)(|istället|tack) / (vänta|avvakta|dröj|skjut upp)
        (|gärna|lite|det|snälla|tack)(med det|med detta|ett tag|ett par|några|en|till|tills|lite|på
        det)(|veckor|månader|månad|vecka|dagar|@sen@|till|så länge) ... / (kan|får) (det|detta|vi) vänta
        (|till|tills|ett|lite|med) ... / ge mig (|lite|ett par|några|en)(mer
        tid|tid|dagar|veckor|vecka|månad|betänketid) ... / (jag|)(behöver|vill ha) (|lite|mer|ett par|några)(mer
        tid|tid|betänketid|tid på mig|dagar)(|på mig) ...
    """,
}

TABLES = {"sv": SWEDISH}
