"""Words of German and Dutch: data alone, in the notation of `words.py`."""

GERMAN = {
    "macros": """
        would = würde|würd|möchte|mochte|wurde|will|werde / meet = kennenlernen|kennen lernen|treffen|vorgestellt
        werden|sprechen|reden|in kontakt treten|kontakt aufnehmen|vernetzt werden|austauschen|annehmen|zusagen|
        machen|tun|teilnehmen|dabei sein|helfen
    """,
    "yes": """
        ja (|bitte|gerne|gern|sehr gerne|sehr gern|natürlich|klar|sicher|unbedingt|auf jeden fall|mit vergnügen|
        danke|danke gerne|absolut|freilich|selbstverständlich|bitte gerne|bitte sehr|gerne doch|doch|doch gerne| aber
        gerne|aber klar|aber sicher|von mir aus|ok|okay|super|das passt|das wäre schön|das wäre toll|ich will| ich
        möchte|bin dabei|passt|passt gut|einverstanden|wirklich gerne|von herzen gerne|na klar|logisch|logo| mach
        das|machen sie das|voll gerne|total gerne|herzlich gerne|auf alle fälle) / jaa / jaaa / jo / joa gerne / jep /
        jepp / jup / jupp / jawohl / jawoll / yep / yes / na klar / na klar gerne / na sicher / na logo / aber ja /
        aber gerne doch / aber gerne / aber gern / aber klar / aber klar doch / aber sicher / aber natürlich / klar /
        klar doch / klaro / klar gerne / natürlich / natürlich gerne / selbstverständlich / selbstverständlich gerne /
        sicher / sicher doch / sicherlich / sicher gerne / freilich / gewiss / absolut / unbedingt / auf jeden fall /
        auf alle fälle / definitiv / definitiv ja / jedenfalls gerne / einverstanden / ich bin einverstanden / bin
        einverstanden / (ich|wir) (stimme|stimmen) (|gerne|dem) zu / ich sage ja / zugestimmt / in ordnung / geht in
        ordnung / das geht in ordnung / das ist in ordnung / ist in ordnung / geht klar / das geht klar / passt / passt
        gut / passt mir / passt für mich / das passt / das passt mir / das passt für mich / ok / okay / okay gerne / ok
        gerne / ok für mich / für mich ok / für mich okay / von mir aus / von mir aus gerne / von meiner seite
        (ja|gerne|ok|okay|aus gerne|aus ja|einverstanden) / (ich bin| bin|wir sind|sind) (|gerne|gern|sehr
        gerne|sofort|voll) dabei / dabei / (|ja |ok |gerne |also |dann )(| bitte |gerne |nur )(stellen sie uns|stell
        uns|stellt uns|stellen sie mich|stell mich) (|bitte|gerne| einander|gern|ruhig|doch|ihm|ihr) vor /
        (bitte|gerne) (vorstellen|verbinden|vernetzen|machen|bekannt machen| weiterleiten|weitergeben|loslegen) /
        (|bitte |gerne |ja |ok )(leg los|legen sie los|nur zu|mach das|machen sie das|mach mal|mach nur|machen sie
        nur|macht das|tun sie das|tu das|verbinden sie uns|verbinde uns| vernetzen sie uns|vernetze uns|bringen sie uns
        zusammen|bring uns zusammen|machen sie uns bekannt|mach uns bekannt|machen wir das|machen wir|so machen wir
        das|los gehts|auf gehts|geben sie meine adresse weiter|gib meine adresse weiter|stellen sie den kontakt
        her|stell den kontakt her|schicken sie es los) (|bitte|gerne) / (meine antwort ist|die antwort ist|antwort|das
        ist ein|ein klares|ein) (|klares |eindeutiges |großes )ja / (|ich habe |von mir |meinerseits |da habe ich
        )(kein problem gerne|nichts dagegen|keine einwände|keinen einwand|kein einwand) / (|das |es )(wird |)abgemacht
        / abgemacht / dito gerne / top gerne / (kein problem| keine ursache) (gerne|mache ich|mach ich|mache ich
        gerne|ja|ja gerne|bitte|sehr gerne|klar) / warum nicht gerne / jederzeit / jederzeit gerne / aber gern doch /
        da sage ich nicht nein / da sag ich nicht nein / logo / ja logo / immer gerne / immer gern / meinetwegen /
        meinetwegen gern / meinetwegen gerne / immer her damit / her damit / (da|hier) bin ich (|gerne |gern |sofort
        )dabei / da bin ich auch dabei / aber ja doch / ja doch gerne / (du darfst|sie dürfen|du kannst|sie können)
        (gerne |gern |)(ihm |ihr |ihnen |)(gerne |gern |)meine (adresse|mailadresse|email|e mail
        adresse|nummer|daten|kontaktdaten) (gerne |gern |)(weitergeben|geben|teilen|nennen)
    """,
    "fond": """
        (|sehr |liebend )(gerne|gern) @would@ ich ... / gerne / gern / sehr gerne / sehr gern / liebend gerne / liebend
        gern / herzlich gerne / herzlich gern / total gerne / voll gerne / wirklich gerne / mit vergnügen / mit größtem
        vergnügen / mit freude / mit freuden / mit großer freude / furchtbar gerne / gerne doch / gern doch / gerne
        wieder / gerne mal / gerne ja / gerne bitte / gerne natürlich / von herzen gern / von herzen gerne / (|ich |wir
        |ihn |ja |das |dich |die beiden |den kontakt |die vorstellung |das angebot |ihr angebot |ja ich |bob |ann
        |den herrn |die dame )@would@ (|ich |wir |sie |ihn |sie beide |das |es |mich |uns |ich sie |ich ihn |ich das
        )(|auch |wirklich |total |sehr )(gerne|gern|sehr gerne|sehr gern|liebend gern| unbedingt) (|sie|ihn|das|ihn
        mal|sie mal|bob|ann|mit ihm|mit ihr|mit ihnen|einmal|mal|den kontakt|ihm|ihr| ja|das angebot|die einladung|den
        vorschlag|es) (|@meet@|haben) / (ich|wir) @would@ (sie|ihn|bob|ann|das|mit ihm|mit ihr|den kontakt|die person)
        (|sehr |wirklich |)(gerne|gern|sehr gerne) (@meet@) ... / (ich|wir) @would@ (|sehr |)(gerne|gern|sehr gerne)
        ... / (das|es|ein kontakt|eine vorstellung|ein treffen|der kontakt| ja das|die vorstellung)
        (wäre|wär|ware|waere|ist|klingt|hört sich|würde) (|ja |wirklich |sehr |ganz |mir | für mich |echt |so |doch
        |absolut |eine |ein |mir ein |mir eine )(toll|schön|super|prima|großartig|
        wunderbar|klasse|fantastisch|perfekt|nett|gut|hervorragend|ausgezeichnet|hilfreich|fein|spitze|genial|
        fabelhaft|gut an|super an|toll an|prima an|großartig an|freude|große freude|ehre|vergnügen|gute idee|tolle
        idee|super idee|wunderbare idee|nett von ihnen|mich freuen|mich sehr freuen|recht|sehr recht|willkommen|
        okay|in ordnung) (|danke|vielen dank|für mich|bitte) / klingt (|sehr |wirklich )(gut|super|toll|prima|
        großartig|wunderbar|perfekt|fantastisch|fein|nach einer guten idee|nach einem guten plan) / (wäre|wär|ware)
        (|sehr |wirklich |echt )(toll|schön|super|prima|großartig|wunderbar|klasse|fantastisch|nett|perfekt|gut|
        fein|mir eine freude|mir recht|mir ein vergnügen|eine gute idee) / (ich|wir) (freue|freuen|freu|würde| würden)
        (|mich|uns) (|schon|sehr|schon sehr|riesig|total|wirklich|schon darauf) (|darauf|drauf|auf das gespräch|auf den
        kontakt|auf die vorstellung|auf das kennenlernen|auf ein kennenlernen|freuen|sehr freuen| über den kontakt|über
        die vorstellung|auf den austausch|auf ihn|auf sie|auf ein treffen|über eine vorstellung|über ein
        kennenlernen|über einen kontakt) (|freuen) / (würde|wird) mich (|sehr |riesig | wirklich )freuen / freue mich
        (|sehr|darauf|schon|drauf|sehr darauf|auf den kontakt|auf das gespräch|auf die vorstellung|auf das
        kennenlernen|auf ein kennenlernen) / (ich|wir) (habe|hab|haben|hätte|hätten) (|sehr |großes |durchaus |wirklich
        )(interesse|lust|lust darauf|interesse daran) (|daran|an dem kontakt|an einem kontakt|an einer vorstellung|an
        einem treffen|an der vorstellung|an einem gespräch) / (|sehr |großes |hätte |habe |habe sehr )interesse / (ich
        bin|bin|wir sind) (|sehr |durchaus |wirklich )(interessiert|daran interessiert|bereit dazu|gerne
        bereit|bereit|dafür|gespannt auf ihn|gespannt auf sie) / (ich|wir) (möchte| will|wollen|möchten)
        (|sie|ihn|das|bob|ann|mit ihm|mit ihr|gerne) (@meet@) / (ich|wir) (nehme|nehmen) (|das angebot|die
        einladung|ihr angebot|das|die vorstellung) (|gerne|gern|sehr gerne|dankend) an / (sie|er) (darf|
        kann|dürfen|können) (mich gerne|sich gerne|mir gerne) ... / das fände ich (|sehr |wirklich |echt |richtig
        )(toll|schön|super|prima|klasse|nett|gut|spannend|großartig|wunderbar|hilfreich|interessant) / fände ich (|sehr
        |wirklich )(toll|schön|super|prima|klasse|gut|großartig|wunderbar)
    """,
    "warm": """
        klingt (|sehr |echt |wirklich )(interessant|spannend|nett|verlockend) / (das |)(klingt|hört sich|ist) (|
        sehr |echt |wirklich |ja )(interessant|spannend|nett|verlockend|interessant an|spannend an|lieb|lieb von
        ihnen|nett von ihnen) / interessant / spannend / super / toll / prima / schön / perfekt / wunderbar /
        klasse / cool / gut / gute idee / tolle idee / super idee / kein problem / kein ding / keine ursache / kein
        stress / keine eile / macht nichts / keine sorge / kein thema / nicht schlimm / warum nicht / alles gut /
        wieso nicht / nicht übel / schaden kanns nicht / kann nicht schaden / das kann nicht schaden
    """,
    "no": """
        nein (|nein|danke|vielen dank|bitte nicht|leider nicht|lieber nicht|tut mir leid|kein interesse|kein bedarf|
        auf keinen fall|besten dank|herzlichen dank|danke nein|danke schön|dankeschön|sorry|das möchte ich nicht|
        möchte ich nicht|ich möchte nicht|ich möchte das nicht|will ich nicht|ich will nicht|das geht nicht|keine
        zeit|niemals|wirklich nicht|nicht nötig|das passt nicht|passt nicht|das ist nichts für mich|nichts für mich|
        absolut nicht|nicht mit mir|nicht interessiert|eher nicht|merci) / ne danke / nö / nö danke / nee / nee danke /
        nein nein / neee / nix da / niemals / nie / nie im leben / auf (keinen|gar keinen) fall / keinesfalls /
        keineswegs / (ganz |)(sicher|bestimmt|gewiss|definitiv) nicht / bloß nicht / (leider|lieber|
        eher|besser|danke|sorry|bitte|nein|diesmal|bitte lieber|leider eher|ich glaube|heute|derzeit leider|danke
        lieber|ich denke|wohl eher|doch lieber|im moment lieber) nicht (|danke|bitte) / (leider|danke|also|dann|
        sorry|ich sage|ich muss nein sagen leider|mein antwort ist|meine antwort ist|die antwort ist|ein klares|
        klares|ein|antwort|danke aber|vielen dank aber|definitiv|tut mir leid) nein (|danke) / (|ich |wir |leider |
        habe |ich habe |hab |wir haben |da habe ich |daran habe ich |ich hab |danke |ich habe leider |leider habe ich
        |habe leider |nein |besteht |danke ich habe |es besteht |von meiner seite |sorry |derzeit |momentan | aktuell
        |dafür habe ich |dazu habe ich |dafür habe ich leider |dazu habe ich leider |ich habe derzeit |ich habe
        momentan |ich habe im moment |ich habe aktuell |ich habe dafür |ich habe dafür leider )(|grundsätzlich
        |überhaupt |absolut |gar |wirklich )(kein interesse|keinen bedarf|kein bedarf|keine lust|keine zeit|keine
        kapazität|keine kapazitäten|null interesse|null bock|keinen bock|keine verwendung|nicht die zeit|nicht genug
        zeit|keinen sinn darin) (|daran|dafür|dazu|darauf|danke|an einem treffen|an einer vorstellung|sorry| leider|an
        dem kontakt|an einem kontakt|an neuen kontakten|im moment|derzeit|momentan|an so etwas|an einem
        gespräch|besteht nicht) / (|ich bin |wir sind |bin |leider |ich bin leider |ich bin daran |daran bin ich |
        sorry |danke ich bin |ich bin derzeit |ich bin momentan )(|leider |daran |wirklich |nicht daran |gar |
        überhaupt |derzeit )(nicht interessiert|uninteressiert|nicht bereit dazu|nicht dabei|nicht einverstanden|
        dagegen|raus|nicht daran interessiert) (|daran|danke) / (|ich |wir |leider |da |ich muss |ich muss leider |
        muss |muss leider |leider muss ich |ich möchte |möchte |ich würde |wir müssen |wir müssen leider |ich werde
        |ich will |hiermit |dankend |danke ich muss |ich muss hier |ich muss dankend |ich möchte dankend |ich möchte
        lieber |ich möchte höflich )(|das |dies |leider |dankend |höflich |lieber |hier |diesmal |das angebot |die
        einladung |die anfrage |ihre anfrage |respektvoll |freundlich )(ablehnen|absagen|verzichten| passen|nein
        sagen|lehne ab|lehne dankend ab|lehne das ab|lehne es ab|lehne leider ab|sage ab|sage nein| verzichte|verzichte
        darauf|verzichte dankend|passe|passe diesmal|lehne höflich ab|darauf verzichten|lehne die vorstellung
        ab|dankend ab|lehnen dankend ab|lehnen ab|absehen|davon absehen|abstand nehmen) (|danke| diesmal|darauf) /
        abgelehnt / dankend abgelehnt / dankend verzichtet / (|ich |wir |das |leider |da |danke das |ihn |nein das
        |das alles |danke ich |sorry ich )(möchte|will|mag|wollen|möchten|brauche|benötige|
        brauchen|wünsche|würde|kann|könnte|werde|habe|nehme) (|ich |wir |das |sie |ihn |ich das |es |mich |leider | ich
        leider |daran |im moment |derzeit |momentan |mir das |davon |aktuell |so etwas |ihm |wir das |hier )(| leider
        |wirklich |lieber |derzeit |momentan |grundsätzlich |im moment |aktuell |eher |persönlich )nicht (|
        @meet@|haben|mehr|so gerne|gerne|danke|leisten|zustimmen|zusagen|mitmachen|ja sagen|unterstützen|daran
        teilnehmen|teil) / (|bitte )(stellen sie uns|stell uns|stellen sie mich|stell mich) (|bitte )nicht vor /
        (das|es|passt|das ist|es ist|das wäre|ist|das passt|dies ist|ich glaube das ist|ich denke das ist|für mich ist
        das) (|leider |für mich |eher |wirklich |gar |mir )(nichts für mich|nicht mein ding|nicht meins|nicht mein
        thema|nicht mein gebiet|nicht das richtige|nicht interessant|nicht relevant|nicht nötig|nicht notwendig|nicht
        erwünscht|nicht möglich|nicht|nicht zu mir|nichts|mir nicht|nicht das richtige für mich| uninteressant|leider
        nicht|nicht von interesse|nicht in meinem interesse|kein thema für mich) (|für mich| danke|leider) /
        (nicht|nichts) (nötig|notwendig|interessiert|für mich|gewünscht|erwünscht|mein ding|mein fall|mit mir|danke|in
        diesem leben|in frage) / kommt nicht (in frage|in die tüte|infrage) / das kommt (für mich |)nicht (in
        frage|infrage) / (das|interessiert) (|interessiert )mich (|leider |wirklich |gar | überhaupt )nicht / ohne mich
        / lassen sie mich (damit |)in ruhe / lass mich (damit |)in ruhe / (ich|wir)
        (nehme|nehmen|treffe|treffen|suche|suchen|knüpfe) (|derzeit |momentan |zurzeit |im moment |zur zeit | aktuell
        |dieses jahr |grundsätzlich |leider |gerade )keine (neuen |weiteren |)(termine|kontakte|treffen|
        anfragen|meetings|leute|partner) (|an|wahr|mehr an|mehr) / danke für (das angebot|die anfrage|ihre anfrage| die
        nachfrage|das nachfragen) aber nein (|danke) / (ich|wir) (bleibe|bleiben) lieber (für mich|unter uns| außen
        vor) / hab schon genug ... / keine vorstellung bitte / bitte keine vorstellung / bitte nicht / bitte nicht
        vorstellen / nicht vorstellen / lass mal / ne lass mal / nee lass mal / lass mal lieber / lass mal gut sein /
        lassen sie mal / das passt (gerade |mir |)nicht / lassen wir das / lass stecken / ich kenne ihn nicht nein /
        (da|hier) bin ich raus / bin raus / (ich |)(hab|habe) da (|leider |echt |wirklich )(kein interesse|keine
        lust|keinen bedarf) (|dran|daran) / bitte sehen sie (|hiervon |davon )ab / sehen sie (|bitte )davon ab / sieh
        bitte davon ab / (ich |)(möchte|will|wünsche|wünsche mir|brauche|suche) (|bitte |leider |derzeit |momentan
        |aktuell )keinen (kontakt|weiteren kontakt|neuen kontakt|kontakt zu ihm|kontakt zu ihr) / ich möchte (|bitte
        )nicht (kontaktiert|angeschrieben|vorgestellt|vernetzt|vermittelt) werden / ich will (|bitte )nicht
        (kontaktiert|angeschrieben|vorgestellt|vernetzt|vermittelt) werden / bitte nicht weitergeben / (bitte |)geben
        sie meine (adresse|daten|mailadresse|email) nicht weiter / gib meine (adresse|daten|mailadresse|email) (bitte
        |)nicht weiter
    """,
    "excuse": """
        (|ich bin |bin |leider |ich bin leider |im moment |ich bin im moment |ich bin gerade |bin gerade |wir sind |
        derzeit |ich bin derzeit |zurzeit )(|zu |sehr |leider |völlig |gerade |im moment |viel zu |derzeit |total |
        leider zu |komplett |momentan )(beschäftigt|ausgelastet|überlastet|ausgebucht|eingespannt|im stress|im
        ruhestand|verhindert|voll) (|damit|derzeit|im moment|gerade) / (habe|hab|ich habe|ich hab) (|im moment |
        gerade |derzeit |leider |zur zeit )(zu viel|zu viel zu tun|viel zu viel zu tun|sehr viel zu tun|viel zu tun|
        zu viel um die ohren|alle hände voll zu tun) / (das |)geht (|leider |bei mir |im moment |gerade )nicht /
        (ich |)kann (|leider |im moment |gerade |derzeit )nicht
    """,
    "later": """
        später / vielleicht später / lieber später / jetzt nicht / nicht jetzt / noch nicht / momentan nicht / im
        moment nicht / derzeit nicht / gerade nicht / zurzeit nicht / zur zeit nicht / aktuell nicht / nicht heute /
         heute nicht / im moment (leider|noch|eher|lieber|gerade|passt es) nicht / momentan leider nicht / derzeit
        leider nicht / ein andermal / ein anderes mal / vielleicht ein andermal / ein anderer zeitpunkt / zu einem
        späteren zeitpunkt / nächste (woche|mal) / nächstes (mal|jahr|quartal) / nächsten (monat|sommer|winter|
        herbst) / nächstes jahr / im neuen jahr / in (ein|zwei|drei|vier|sechs|einigen|ein paar) (paar |)(wochen|
        monaten|tagen|jahren) / in einer woche / in einem monat / nach dem urlaub / nach den ferien / nach (ostern|
        weihnachten) / nach dem sommer / schlechter zeitpunkt / kein guter zeitpunkt / (gerade |)(schlecht|
        ungünstig) / ich melde mich ... / melde mich ... / ich überlege (|es mir|mir das|noch) ... / (ich |)muss (|
        noch |erst |das |mir das )(darüber nachdenken|überlegen|nachdenken|noch überlegen) / lass mich (überlegen|
        nachdenken|darüber nachdenken) / (ich )(denke darüber nach|schaue es mir an|gebe bescheid|sage bescheid|
        antworte später|lese es später) / fragen sie (mich |)(später|nochmal|noch einmal|wieder) ... / frag (mich |
        )(später|nochmal|noch einmal|wieder) ... / ab (januar|februar|märz|april|mai|juni|juli|august|september|
        oktober|november|dezember) / bald / demnächst
    """,
    "stop": """
        stopp / stop / stop bitte / bitte stopp / schluss damit / aufhören / (|bitte )(hören|hört|hör) (sie |
        )(bitte |)(auf|damit auf) ... / abmelden / abbestellen / bitte abmelden / austragen / (|bitte |ich möchte |
        ich will |ab sofort |ich wünsche )(schicken sie mir |schreiben sie mir |schick mir |schreib mir |senden sie
        mir |schreiben sie |schicken sie |senden sie |ich will |ich möchte |)(bitte |)keine (weiteren |weitere |
        solchen |mehr |e |)(mails|e mails|emails|nachrichten|mail|anfragen|mails mehr|emails mehr|e mails mehr|
        nachrichten mehr|werbung|anfragen mehr|briefe) (|mehr|bitte|erhalten|bekommen|haben|mehr bitte|dieser art|
        schicken|senden|von ihnen|mehr bekommen|mehr erhalten) / (|bitte )(schreiben|kontaktieren|mailen|belästigen|
        schreib|kontaktiere|anschreiben) (|sie )(|mir|mich) (|bitte )(nicht mehr|nie wieder|nicht wieder|nie mehr|
        nicht noch einmal) (|an|schreiben|bitte) / (|bitte )(löschen sie|lösche|entfernen sie|streichen sie|nehmen
        sie|entferne|nimm) (mich|meine adresse|meine daten|meine e mail adresse|meine mailadresse|meine email|meine
        email adresse) ... / (|ich möchte |bitte )(nicht mehr|nie wieder) (kontaktiert werden|angeschrieben werden|
        anschreiben|kontaktieren|schreiben|belästigen)
    """,
    "stop_all": """
        alles stopp / stopp alles / alle stoppen / stoppen sie alles / alles stoppen / alles abbestellen / nie
        wieder (von jemandem|von irgendjemandem|von niemandem)
    """,
    "doubt": """
        wenn / ich kann nicht nein sagen / kann nicht nein sagen / nicht nein sagen / nicht nein / warte / warten sie /
        moment / falls / sofern / sobald / solange / erst / bevor / nachdem / vorausgesetzt / unter der bedingung /
        unter der voraussetzung / bedingung / nur / vielleicht / eventuell / evtl / möglicherweise / womöglich / unter
        umständen / mal sehen / mal schauen / schau mer mal / schauen wir mal / kommt darauf an / kommt drauf an / je
        nachdem / weiß nicht / ich weiß nicht / ich weiß es nicht / weiss nicht / keine ahnung / ka / kp / unsicher /
        nicht sicher / bin nicht sicher / ich bin nicht sicher / ich bin mir nicht sicher / unentschlossen /
        unschlüssig / jein / wer / was / wann / wo / wie / warum / wieso / weshalb / welche / welcher / wozu / woher /
        könnten sie / können sie / kannst du / sagt / sagte / sagen / gesagt / sagst / angeblich / spam / betrug / haha
        / witz / scherz / ironie / abwesend / urlaub / außer haus / erhalten / empfangen / weitergeleitet / assistentin
        / assistent / vermutlich / wahrscheinlich / theoretisch / prinzipiell / im prinzip / grundsätzlich ja /
        eigentlich / ansonsten / statt / stattdessen / außer / es sei denn / problem / zweifel / bedenken / vorher /
        mehr informationen / mehr infos / ob / soll / sollte / sollten / dürfte / glaube / denke ich / na ja / naja /
        nun ja / ja und nein / ja nein / nein doch / doch nicht / ja ja / jaja / jaja klar / ach ja / ach nein / tja /
        hmm / von wegen / wers glaubt / als ob / schön wärs / irrtum / versehen / falsche adresse / egal / mir egal /
        kennen wir uns / kenne ich nicht / kenn ich nicht / ich kenne (ihn|sie|die person|den|diese
        person|keinen|keine) nicht / aha / sowas / so was / ja ja ja / ja ja klar / wissen / anwalt / polizei / gericht
        / jemand anderem / nein(|,) (gar |)(kein problem|kein stress|kein ding|keine sorge|macht nichts|kein
        thema|schon gut) / nee(|,) (kein problem|kein ding|macht nichts) / schlechte idee / blöde idee / keine gute
        idee / mehr erfahren / mehr wissen / bier / das bin ich / ich bins / ich bin es / das war ich
    """,
    "but": "aber / jedoch / allerdings / doch / obwohl / trotzdem / dennoch / sondern / nur dass",
    "not": """
        nicht / kein / keine / keinen / keinem / keiner / nie / niemals / nichts / niemand / ohne / weder / noch /
        kaum / nein / ablehnen / ablehne / absage / unmöglich / dagegen / verweigere / verzichte / gegen / nee / nö
    """,
    "regret": """
        leider / bedauerlicherweise / tut mir leid / es tut mir leid / tut mir sehr leid / es tut mir sehr leid /
        sorry / entschuldigung / entschuldigen sie / verzeihung / schade / bedaure / ich bedaure / zu meinem
        bedauern / sehr schade
    """,
    "hello": """
        hallo / hi / hey / guten (tag|morgen|abend) / moin / moin moin / servus / grüß gott / grüezi / liebe /
        lieber / sehr geehrte / sehr geehrter / sehr geehrte damen und herren / hallo zusammen / tag / n abend /
        hallöchen / salü / geehrte / geehrter / sehr geehrter herr / sehr geehrte frau / liebe frau / lieber herr /
        guten tag frau / guten tag herr / hallo frau / hallo herr
    """,
    "bye": """
        (mit |)(|sehr |den |)(freundlichen|besten|herzlichen|vielen|lieben|schönen|freundliche|beste|herzliche|
        viele|liebe|schöne) grüßen / (|mit )(|sehr )(freundliche|beste|herzliche|viele|liebe|schöne|freundlichen|
        besten|herzlichen|lieben) (grüße|gruß|grüsse|gruss|grüßen|grüssen) (|aus ...) / (schöne|viele|liebe|beste|
        herzliche) grüße (aus|an|nach) ... / mfg / lg / vg / bg / gruß / grüße / gruss / grüsse / bis bald / bis
        dann / tschüss / tschüs / ciao / schönen (tag|abend) / schönes wochenende / schönen tag noch / einen
        schönen tag / einen schönen tag noch / alles gute / alles liebe / viel erfolg / viel glück /
        hochachtungsvoll / ihr / ihre / dein / deine / euer / gesendet von ... / von meinem ... / herzlichst /
        herzlich
    """,
    "thanks": """
        (|vielen |herzlichen |besten |lieben |schönen |tausend |ganz herzlichen |allerbesten |vielen lieben |und |
        ok )(dank|danke) (|schön|sehr|vielmals|dir|ihnen|euch|nochmals|im voraus|auch|für alles|ivy|für die anfrage|
        für ihre anfrage|für das angebot|für ihr angebot|für die nachfrage|für das nachfragen|der nachfrage|fürs
        nachfragen|für ihre mail|für die mail|für ihre nachricht|für die nachricht|für die info|für die vermittlung|
        für die mühe|für ihre mühe|für die vorstellung|für die einladung|für ihre einladung|für deine mühe|für
        deine nachricht|für deine mail|für dein angebot|dafür|für ihr interesse|für das interesse|für ihr
        verständnis|für die idee|für den vorschlag|für die freundliche anfrage) / (danke|dank|vielen dank|
        herzlichen dank|besten dank) für ... / dankeschön / danke schön / merci / dankend / (das ist |)(|sehr |
        wirklich |ganz |total )(nett|lieb|freundlich|aufmerksam) (|von ihnen|von dir|von euch|dass sie fragen) /
        ich danke (|ihnen|dir|euch|ihnen sehr|dir sehr|sehr|ihnen herzlich|herzlich) (|für ...) / thx / thanks /
        wie kann ich mich (revanchieren|bedanken|erkenntlich zeigen) / ich (revanchiere mich|schulde ihnen etwas|
        schulde dir was|lade sie ein|lade dich ein) / was (schulde ich ihnen|bin ich ihnen schuldig|kann ich für
        sie tun|kann ich dafür tun)
    """,
    "fill": """
        bitte / bitte sehr / bitteschön / also / dann / auch / nun / und / oder so / sehr / ganz / wirklich /
        ehrlich gesagt / ehrlich / offen gesagt / momentan / derzeit / zurzeit / zur zeit / im moment / aktuell /
        gerade / diesmal / dieses mal / ich / wir / mich / uns / sie / ihn / das / es / dies / dazu / daran / dafür
        / darauf / für mich / für uns / damit / davon / sofort / gleich / jetzt / heute / ivy / bob / ann / gern
        geschehen / viel erfolg (|dabei|damit|weiterhin) / alles gute (|dabei|weiterhin) / ich hoffe auf ihr
        verständnis / ich bitte um verständnis / bitte um verständnis / nichts für ungut / (ich |)hoffe (es geht
        ihnen gut|ihnen geht es gut|dir geht es gut|alles gut bei dir) / oh / ah / ach / na / per mail / per email /
         meinerseits / von meiner seite / von uns / weil / denn / da / meine (nummer|telefonnummer|handynummer|
        mailadresse|adresse|email|e mail adresse) (ist|lautet) ... / (sie|du|er) (können|kannst|kann|dürfen|darf)
        mich (|gerne |gern |jederzeit )(erreichen|anrufen|unter|kontaktieren|anschreiben|per) ... / (|aber )bitte
        (nutzen|benutzen|verwenden|schreiben|nehmen|rufen|nutze|benutze|verwende|schreib|nimm|ruf|schicken|schick|
        an|unter|über|mit) (|sie ) ... / aber (an|über|unter) meine ... / p s / ps
    """,
    "words": """
        der / die / das / den / dem / des / ein / eine / einen / einem / einer / eines / ich / du / er / sie / es /
        wir / ihr / mich / dich / ihn / uns / euch / mir / dir / ihm / ihnen / mein / meine / meinen / meinem /
        meiner / dein / sein / seine / unser / unsere / ihre / ihren / ihrem / und / oder / ist / bin / bist / sind
        / seid / war / waren / wäre / habe / hast / hat / haben / hatte / hatten / werde / wird / werden / würde /
        kann / können / könnte / muss / müssen / möchte / will / wollen / darf / in / im / an / am / auf / zu / zum
        / zur / mit / von / vom / bei / beim / für / aus / nach / über / unter / um / durch / vor / seit / als /
        dass / weil / so / sehr / schon / auch / hier / dort / da / dann / mal / viel / viele / mehr / alle / alles
        / man / sich / diese / dieser / dieses / jahr / jahre / jahren / zeit / tag / woche / monat / leute /
        freund / arbeit / firma / kontakt / termin / gespräch / telefon / nummer / kollege / kollegin / gut / schön
        / lange / letztes / vorstellung / vorstellen / kennenlernen / treffen / sprechen / interessant / thema /
        gerne / herr / frau / damals / immer / wieder / noch / selbst / wegen / worden
    """,
    "who": """
        (|und |hallo )wer (sind sie|bist du|ist das|ist er|ist sie|schreibt hier|steckt dahinter|ist bob|ist ann|
        ist das überhaupt|sind sie überhaupt) / (|und )was ist (das|letterman|das hier|das für ein dienst|das
        überhaupt) / woher (haben sie|hast du|kennen sie|habt ihr|kommt) (meine adresse|meine e mail adresse|meine
        mailadresse|mich|meine daten|meine email) / wer ist ... / ich kenne (sie|ihn|diese person|die person) (gar |
        überhaupt |)nicht / ist das (spam|echt|betrug|ein scherz|seriös) / um was geht es / worum geht es
    """,
    "held": """
        (|bitte )(was|welche daten|welche informationen|welche personenbezogenen daten|was für daten) (haben sie|
        speichern sie|wissen sie|hast du|ist|sind|speichert ihr|halten sie|habt ihr|werden) (|alles |)(|über mich|
        von mir|zu mir) (|gespeichert|hinterlegt) / welche daten über mich ... / auskunft nach (art 15|artikel 15|
        dsgvo) ... / (dsgvo |)auskunft / datenauskunft / selbstauskunft / art 15 dsgvo
    """,
    "outcome": """
        (|und |na |hallo )wie (ist es|lief es|ist das|lief das|war es|steht es|gings|wars|ist die sache) (|gelaufen|
        ausgegangen|aus|damit|gegangen|mit der vorstellung) / (gibt es|gibts) (|schon )(neuigkeiten|etwas neues|was
        neues|eine antwort|antworten|news|ein ergebnis) / (haben|hat) (sie|beide|die beiden|er|ann|bob|jemand) (| sich
        )(schon |)(geantwortet|zugesagt|getroffen|gemeldet|ja gesagt|reagiert) / was ist (daraus|draus|aus der
        sache|aus der vorstellung|aus meiner anfrage|aus den beiden) geworden / was wurde (daraus|draus|aus der
        vorstellung) / wie ist es ausgegangen
    """,
    "acquainted": """
        (|aber |oh |danke aber |haha |nein |ja |tatsächlich )(wir|ich|bob und ich|ann und ich|er und ich|sie und ich)
        (kennen|kenne) (uns|ihn|sie|bob|ann|einander) (|ja )(|schon|bereits|längst|doch schon|ja schon) (|lange|seit
        jahren|seit langem|gut|sehr gut) (|seit ...) / (|aber |oh |danke aber |haha |nein |ja |tatsächlich
        )(wir|ich|bob und ich|ann und ich|er und ich|sie und ich) (haben|sind|stehen|habe|bin) (|uns |ihn |sie )(|ja
        )(|schon |bereits |längst |doch schon )(|lange |seit jahren )(kennengelernt|getroffen|befreundet|in kontakt|im
        kontakt|miteinander bekannt) (|seit ...)
    """,
    "cancel": """
        (|bitte )(abbrechen|stornieren|zurückziehen|absagen|abbruch|stoppen|zurücknehmen|widerrufen|annullieren) (|
        bitte) / (|ich |wir )(ziehe|möchte|will|nehme) (|meine|die|das|diese) (|anfrage|bitte|vorstellung|es) (|
        wieder )(zurück|zurückziehen|abbrechen|zurücknehmen|stornieren|absagen) / (|bitte )(vergessen sie es|
        vergiss es|vergessen sie das|doch nicht|lassen sie es|lass es|lass gut sein|nicht senden|nicht abschicken|
        doch nicht senden|lieber nicht|hat sich erledigt|es hat sich erledigt|erledigt|die sache hat sich erledigt|
        brechen sie ab|brich ab|brechen sie es ab|storniere|stornieren sie|bitte nicht senden|nicht mehr nötig|
        sagen sie es ab|sag es ab) / storno / (|bitte )(die |meine )(vorstellung|anfrage) (abbrechen|stornieren|
        absagen|zurückziehen|löschen)
    """,
    "send": """
        ok / okay / ja / (|ja |ok |gut |bitte |dann |passt )(|bitte )(senden|abschicken|absenden|abschicken bitte|
        losschicken|schick ab|schicken sie ab|so senden|schick es ab|schicken sie es ab|senden sie es|schick los|
        raus damit|los|freigegeben|weiter|frag sie|fragen sie sie|fragen sie|so abschicken|schicken sie es so ab) (|
        bitte) / passt / passt so / so passt es / so passts / gut so / das passt / das passt so / sieht gut aus /
        freigabe / freigegeben / einverstanden / los / leg los / legen sie los / perfekt / prima / super / gut / in
        ordnung / stimmt / stimmt so / richtig
    """,
    "help": """
        hilfe / bitte hilfe / hilf mir / helfen sie mir / anleitung / info / wie (geht|funktioniert) (das|es|
        letterman|das hier|dieser dienst) / was kann ich (hier |)(tun|schreiben|machen|sagen) / ich brauche hilfe /
        können sie mir helfen
    """,
    "turns": """
        nein / sagen / ablehnen / entgehen / verpassen / missen / verzichten / stören / unhöflich / ausschlagen
        / widersprechen / versäumen / widerstehen / absagen / beklagen / bereuen
    """,
}

DUTCH = {
    "macros": """
        meet = ontmoeten|leren kennen|kennismaken|spreken|praten|in contact komen|kennis maken|voorgesteld worden|
        aannemen|doen|in gesprek|in contact|meewerken|helpen
    """,
    "yes": """
        ja (|graag|heel graag|zeer graag|hoor|natuurlijk|zeker|prima|leuk|dank je|dank u|bedankt|goed|dat is goed|dat
        mag|hoor graag|alsjeblieft|alstublieft|absoluut|doe maar|ok|oke|tuurlijk|met plezier|dat lijkt me leuk|dat
        lijkt me goed|ik wil|ik doe mee|is goed|super|akkoord|zeker weten|vind ik goed|mag|dat zou leuk zijn|dat zou
        fijn zijn) / jazeker / jawel / jep / jup / yep / yes / tuurlijk / natuurlijk / uiteraard / zeker / zeker weten
        / absoluut / beslist / akkoord / ik ga akkoord / wij gaan akkoord / ga akkoord / ik stem toe / ik ben akkoord /
        mee eens / ik ben het ermee eens / prima / prima hoor / dat is prima / is prima / dat is goed / is goed / goed
        hoor / vind ik goed / dat vind ik goed / doe maar / doen / doen we / ga je gang / ga uw gang / ga maar door /
        gaat u gang / ok / oke / okee / okay / okidoki / in orde / komt goed / ik doe mee / ik ben erbij / (|graag
        )(stel ons|stel mij|stelt u ons|stel me|breng ons) (|maar |gerust | graag |alstublieft |alsjeblieft |dan
        )(voor|aan elkaar voor|aan hem voor|aan haar voor|met elkaar in contact|in contact) / breng ons maar in contact
        / laten we het doen / geen (bezwaar|enkel bezwaar) / ik heb (er |)geen bezwaar (|tegen) / (geen probleem|geen
        punt) (graag|doe ik|doe ik graag|ja|ja graag|ga je gang| doe maar) / (mijn antwoord is|het antwoord is|een
        volmondig|een dikke) ja / toe maar / van harte / voor elkaar / afgesproken / ik vind het goed / ik vind het
        prima / ik vind dat goed / kom maar op / laat maar komen / kom maar door / heel graag zelfs / graag zelfs /
        (geef mijn|je mag mijn|u mag mijn) (adres|mailadres|mail|gegevens|nummer) (|maar |gerust |graag
        )(door|doorgeven|delen|geven)
    """,
    "fond": """
        graag / heel graag / zeer graag / erg graag / dolgraag / met (veel |alle |)plezier / met genoegen / graag
        gedaan ja / ja leuk / (|ik |wij |we |dat |hem |haar |ja dat |ja ik |ja )(wil|zou|zouden|willen|kom|maak|
        ontmoet) (|ik |we |wij |hem |haar |dat |me |u |ann |bob |ik hem |ik haar |ik dat )(|heel |zeer |erg |dol |
        wel |super |echt )(graag|dolgraag|leuk vinden|fijn vinden|geweldig vinden|op prijs stellen) (|willen |hem |
        haar |met hem |met haar |dat |bob |ann |willen ) (|@meet@) (|willen|doen) / (ik|we|wij) (wil|zou|willen|
        zouden) (|hem |haar |dat |bob |ann |met hem |met haar )(|heel |zeer |erg )graag ... / (dat|het|een
        introductie|een kennismaking) (zou|lijkt|klinkt|is|vind ik) (|mij |me |ik |heel |erg |zeer |super |echt |
        een |ook )(|heel |erg |zeer |een )(leuk|fijn|goed|prima|geweldig|fantastisch|mooi|super|perfect|prachtig|
        gezellig|goed idee|leuk idee|uitstekend|top|eer|genoegen) (|zijn|vinden|idee|me|bedankt) / lijkt (me|mij) (|
        heel |erg |een )(leuk|goed|fijn|prima|geweldig|super|goed idee|leuk idee|top|mooi) / klinkt (|heel |erg
        )(goed|leuk|prima|geweldig|fantastisch|super|top) / (ik |we |)(kijk|kijken) ernaar uit / (ik |)(verheug|
        verheugd) me (er |)op / (ik|wij) (heb|hebben) (|wel |zeker |daar )(interesse|belangstelling|zin in) (|
        daarin|hierin) / (ik ben|ben) (|zeer |erg |heel |zeker )(geïnteresseerd|benieuwd naar hem|benieuwd naar
        haar)
    """,
    "warm": """
        (|dat )(klinkt|lijkt me) (|heel |erg )(interessant|boeiend) / interessant / leuk / mooi / goed / super /
        top / geweldig / perfect / fijn / goed idee / geen probleem / geen punt / geen zorgen / maakt niet uit /
        geen haast / waarom niet / niet erg / kan geen kwaad / het kan geen kwaad / best leuk
    """,
    "no": """
        nee (|nee|bedankt|dank je|dank u|dankje|dank je wel|dank u wel|dankjewel|hoor|liever niet|helaas|helaas
        niet|sorry|geen interesse|geen behoefte|geen tijd|absoluut niet|nooit|dat wil ik niet|ik wil niet|ik wil dat
        niet|dank|danku|niet nodig|echt niet|niet voor mij|niks voor mij|dat gaat niet|zeker niet|niet
        geïnteresseerd|alvast bedankt|merci|laat maar) / neen / neen bedankt / neen dank u / nee nee / neuh / nope /
        nooit / nooit van mijn leven / (|nee )(liever|helaas|sorry|echt|zeker|beslist|absoluut|alsjeblieft|
        alstublieft|dank u|bedankt|toch maar|toch liever|beter|doe maar|deze keer|dit keer|ik denk het|ik dacht het| ik
        geloof het|ik vrees van|waarschijnlijk liever) niet (|bedankt|dank u|hoor) / (helaas|bedankt maar|sorry| dank
        maar|dank u maar|mijn antwoord is|het antwoord is|ik zeg|een duidelijk|ik moet helaas) nee (|zeggen|
        bedankt|dank u) / (|ik heb |wij hebben |heb |sorry |helaas |ik heb hier |ik heb daar |hier heb ik |daar heb ik
        |ik heb helaas |heb hier |daar heb ik helaas |ik heb op dit moment |ik heb momenteel |we hebben )(| helaas
        |hier |daar |echt |absoluut |momenteel |even )geen (interesse|belangstelling|behoefte|behoefte aan|
        tijd|zin|zin in|trek in|ruimte|tijd voor|belang bij|capaciteit) (|in|hiervoor|daarvoor|hierin|daarin|aan|
        bij|ervoor|bedankt|sorry|meer|hieraan|op dit moment|hier|voor nieuwe contacten|in een introductie|in een
        kennismaking|voor dit|nu) / (|ik ben |wij zijn |ben |ik ben hier |ik ben daar |ik ben er |sorry ik ben |ik ben
        helaas )(|helaas |echt |hier |)(niet geïnteresseerd|niet geinteresseerd|tegen|niet beschikbaar hiervoor| niet
        bereid) (|bedankt|hierin|daarin) / (ik|wij|we|dat|dit|hier|daar|hem|haar|sorry ik|helaas) (wil|willen|
        hoef|hoeven|zou|kan|ga|doe|wens|moet) (|ik |we |dit |dat |hem |haar |er |hier |daar |me |ik dit |ik dat |ik hem
        |helaas |graag )(|helaas |echt |liever |graag )(niet|liever niet) (|op ingaan|doen|@meet@|graag|meedoen| aan
        meewerken|akkoord|hebben|voorgesteld worden|mee akkoord|in contact komen) (|bedankt) / (|ik |wij |we )(| helaas
        |moet |moeten |wil |zal |ga |moet helaas |moet dit |moet dit helaas |moet hiervoor |moet hier |moet vriendelijk
        |wil graag |sla |sla deze |sla dit )(|vriendelijk |beleefd |hiervoor |dit |het |voor | respectvol
        )(bedanken|afwijzen|weigeren|afslaan|passen|overslaan|wijs het af|afzien|ervan afzien) / ik (pas|
        bedank|weiger|sla over|sla dit over|sla deze over|bedank ervoor|bedank hiervoor|zie ervan af|wijs dit af| wijs
        het af|ga niet akkoord|stem niet toe|doe niet mee) / (dit|dat|het|is|dat is|dit is|het is|lijkt me) (| is
        |helaas |echt |voor mij )(niets voor mij|niks voor mij|niet voor mij|niet mijn ding|niet nodig|niet
        interessant|niet mogelijk|niet relevant|niet relevant voor mij|helaas niet mogelijk|niet aan mij besteed| niet
        gewenst|niet van toepassing) (|bedankt|voor mij) / niet (nodig|geïnteresseerd|voor mij|gewenst|
        interessant|doen|akkoord) (|bedankt|voor mij|hoor) / niks voor mij / niets voor mij / geen (introductie|
        kennismaking|contact|denken aan) (|alsjeblieft|alstublieft|graag) / geen sprake van / laat mij (erbuiten| met
        rust) / laat me met rust / (|ik |)(neem|maak|doe) (|dit jaar |momenteel |op dit moment |nu |even )geen (nieuwe
        |)(afspraken|contacten|meetings) (|aan|meer) (|dit jaar) / afgewezen / interesseert (me|mij) niet / het
        interesseert me niet / dat zie ik niet zitten / zie ik niet zitten / ik zie (het|dit|dat) niet zitten / ik zie
        er (vanaf|van af) / (|ik )heb het (te druk|hier te druk voor) sorry / (ik heb |heb |)(hier |daar |er |)(|hier
        |daar )(geen|geen enkele) behoefte (aan|) ... / laat maar / laat maar zitten / (ik |)heb (er |daar |hier |)geen
        (zin|tijd|interesse) (in|voor|aan|) / (ik heb |heb |)(er |daar )(geen zin) in / daar zit ik niet op te wachten
        / zit ik niet op te wachten / ik zit daar niet op te wachten / ik zit hier niet op te wachten / geef (mijn|m'n)
        (adres|mail|mailadres|gegevens) niet door
    """,
    "excuse": """
        (|ik ben |ben |ik heb het |heb het |we zijn )(|veel |op dit moment |nu |momenteel |helaas |even )(te |
        )(druk|bezet|volgeboekt|vol|met pensioen) (|op dit moment|nu|momenteel|mee) / (ik |)kan (|helaas |nu |even
        )niet / (het |dat |)lukt (|me |helaas |nu )niet / mijn agenda (is|zit) (|te )vol
    """,
    "later": """
        later / misschien later / niet nu / nu niet / nog niet / nu even niet / even niet / op dit moment niet /
        momenteel niet / momenteel even niet / vandaag niet / (een |)andere keer / misschien een andere keer /
        volgende (week|maand|keer) / volgend (jaar|kwartaal) / over (een|twee|drie|enkele|een paar) (week|weken|
        maand|maanden|dagen) / na de (vakantie|zomer|feestdagen) / in het nieuwe jaar / slecht moment / geen goed
        moment / komt nu niet uit / het komt nu (even |)niet (goed |)uit / ik (kom erop terug|laat het weten|denk
        erover na|denk er nog over na|moet erover nadenken|moet er nog over nadenken|lees het later|laat het nog
        weten) / vraag het (me |)later ... / binnenkort / straks
    """,
    "stop": """
        stop / stop ermee / hou op / houd op / houd hiermee op / stoppen / stop hiermee / stop daarmee / graag
        stoppen / uitschrijven / afmelden / schrijf me uit / meld me af / (|graag |stuur |stuur mij |stuur me |ik
        wil |alsjeblieft |alstublieft |ik wens )geen (verdere |nieuwe |)(mails|mail|e mails|emails|berichten|e mail|
        post) (|meer|meer graag|meer ontvangen|meer sturen|alstublieft|meer alstublieft|meer alsjeblieft) / (|graag
        )(schrijf|mail|benader|contacteer|stuur|neem) (|mij|me) (|alstublieft|alsjeblieft) (niet meer|nooit meer|
        geen contact meer op) (|aan|alstublieft) / (|graag |alstublieft )(verwijder|haal|schrap) (mij|me|mijn adres|
        mijn gegevens|mijn e mailadres|mijn emailadres|mijn mailadres) ... / niet meer (mailen|schrijven|benaderen|
        contacteren) (|alstublieft|aub) / laat me met rust en stop
    """,
    "stop_all": "stop alles / alles stoppen / stop met alles / stop alle mails / alle mails stoppen",
    "doubt": """
        als / indien / mits / tenzij / wanneer / zodra / nadat / voordat / totdat / op voorwaarde / voorwaarde / alleen
        / slechts / misschien / wellicht / mogelijk / eventueel / wie weet / hangt ervan af / het hangt ervan af / ligt
        eraan / weet niet / ik weet het niet / weet ik niet / weet het niet / geen idee / geen flauw idee / niet zeker
        / twijfel / ik twijfel / wie / wat / waar / hoe / waarom / welke / kunt u / kun je / kan je / zou je / zegt /
        zei / zeggen / gezegd / spam / grapje / haha / afwezig / vakantie / ontvangen / doorgestuurd / assistent /
        waarschijnlijk / in principe / eigenlijk / eerst / meer informatie / meer info / nou ja / tja / hmm / of / ja
        en nee / ja nee / nee ja / ja ja / jaja / ja hoor jaja / probleem / behalve / anders / denk ik / vermoedelijk /
        zou kunnen / maakt me niet uit / om het even / ik ken (hem|haar|deze persoon) niet / zal wel / vergissing / ja
        ja vast / ja vast / weten / advocaat / politie / iemand anders / nee(|,) (geen probleem|geen punt|maakt niet
        uit|hoor geen probleem) / slecht idee / nadenken / meer weten / dat ben ik / ik ben het / dat was ik
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
        bedankt|dankjewel|dankuwel|dank je|dank u|dank je wel|dank u wel|dankje) (|hoor|wel|zeer|hartelijk|alvast|
        voor het vragen|voor de vraag|voor de moeite|voor het aanbod|voor uw mail|voor je mail|voor de mail|voor uw
        bericht|voor je bericht|voor de uitnodiging|voor de introductie|voor het denken aan mij|ivy) / (dank|
        bedankt|dank je|dank u|dank je wel|dank u wel|hartelijk dank) voor ... / (|dat is |wat |heel )(|erg |heel |
        zeer )(aardig|lief|vriendelijk|attent) (|van u|van je|van jou) / merci / thanks / ik (waardeer het|waardeer
        het zeer|stel het op prijs)
    """,
    "fill": """
        alsjeblieft / alstublieft / aub / ajb / dus / dan / ook / nu / en / zeer / heel / erg / echt / eerlijk
        gezegd / op dit moment / momenteel / ik / we / wij / mij / me / ons / hem / haar / het / dat / dit / voor
        mij / voor ons / meteen / direct / graag gedaan / ivy / bob / ann / oh / ah / nou / hoor / deze keer / dit
        keer / van mij / wat mij betreft / want / omdat / mijn (nummer|telefoonnummer|adres|mailadres|e mailadres)
        is ... / (u|je|hij|zij) (kunt|kan|mag) (|mij |me |gerust )(bellen|bereiken|mailen|op|via) ... / (|maar
        )(graag|gebruik|stuur|mail|bel|schrijf|gebruik wel|gebruik alstublieft|gebruik graag|gebruik dan) (|mijn|
        naar mijn|op mijn|via mijn|aan mijn|dan mijn|wel mijn) (privé|prive|adres|privéadres|andere|werk|mobiel|
        nummer|zakelijke) ... / ik hoop op uw begrip / begrip
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
        (hebben|zijn) (|elkaar |al |reeds )(|al |jaren |lang )(contact|in contact|ontmoet|bevriend)
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
        missen / weigeren / nee / zeggen / afslaan / storen / mislopen / afwijzen / tegen
    """,
}

TABLES = {"de": GERMAN, "nl": DUTCH}
