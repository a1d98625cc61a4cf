"""Words of German: data alone, in the notation of `words.py`."""

GERMAN = {
    "macros": """
        would = würde|würd|möchte|mochte|wurde|will|werde / meet = kennenlernen|kennen lernen|treffen|vorgestellt
        werden| sprechen|reden|in kontakt treten|kontakt aufnehmen|vernetzt werden|austauschen|annehmen|zusagen|
        machen|tun| teilnehmen|dabei sein|helfen / mail = adresse|mailadresse|email|e mail|emailadresse|e mail
        adresse|mail|nummer| telefonnummer|handynummer|daten|kontaktdaten|kontakt|kontakte / tun = stellen sie uns
        vor|stell uns vor|stellt uns vor|stellen sie uns bitte einander vor|stellen sie uns bitte vor|stell uns bitte
        einander vor|stellen sie uns einander vor|stell uns einander vor|stellen sie uns gerne einander vor|stellen
        sie uns gerne vor|stell uns gern vor|stell uns gerne vor|stellen sie mich ihm vor|stellen sie mich ihr vor|
        verbinden sie uns|verbinde uns| verbindet uns|vernetzen sie uns|vernetze uns|vernetz uns|vernetzt uns|
        bringen sie uns zusammen|bring uns zusammen|bringen sie uns in kontakt|bring uns in kontakt|machen sie uns
        bekannt|mach uns bekannt|macht uns bekannt|machen sie uns miteinander bekannt|mach uns miteinander bekannt|
        stellen sie den kontakt her|stell den kontakt her|stellt den kontakt her|geben sie ihm meine @mail@|geben sie
        ihr meine @mail@|gib ihm meine @mail@| gib ihr meine @mail@|gib bob meine @mail@|geben sie bob meine @mail@|
        geben sie meine @mail@ weiter|gib meine @mail@ weiter|geben sie meine @mail@ gerne weiter|gib meine @mail@
        gerne weiter|gib meine @mail@ ruhig weiter| leiten sie meine @mail@ weiter|leite meine @mail@ weiter|
        schicken sie ihm meine @mail@|schick ihm meine @mail@| schreiben sie uns beiden|leiten sie alles in die wege|
        leite alles in die wege|mach das|mach mal|machen sie das| macht das|machen sie mal|mach nur|mach ruhig|leg
        los|legen sie los|nur zu|nur los|her damit|immer her damit| schick los|legt los|tu das|tun sie das|richten
        sie es ein|fädel das ein|fädle das ein / zeit = januar|februar| märz|april|mai|juni|juli|august|september|
        oktober|november|dezember|jänner|herbst|frühling|frühjahr|sommer| winter|neuen jahr|nächsten jahr|nächsten
        monat|kommenden jahr|ostern|weihnachten|pfingsten|urlaub|ferien| sommerferien|semester|quartal
    """,
    "yes": """
        (das|dieses|ihr|euer) angebot nehme ich (|dankend|gerne|gern|mit freude) an /
        ja (|bitte|gerne|gern|sehr gerne|sehr gern|natürlich|klar|sicher|unbedingt|auf jeden fall|mit vergnügen|
        danke| danke gerne|absolut|freilich|selbstverständlich|bitte gerne|bitte sehr|gerne doch|doch|doch gerne|
        aber gerne| aber klar|aber sicher|von mir aus|ok|okay|super|das passt|das wäre schön|das wäre toll|ich will|
        ich möchte|bin dabei|passt|passt gut|einverstanden|wirklich gerne|von herzen gerne|na klar|logisch|logo| mach
        das|machen sie das|voll gerne|total gerne|herzlich gerne|auf alle fälle) / jaa / jaaa / jo / joa gerne / jep
        / jepp / jup / jupp / jawohl / jawoll / yep / yes / na klar / na klar gerne / na sicher / na logo / aber ja /
        aber gerne doch / aber gerne / aber gern / aber klar / aber klar doch / aber sicher / aber natürlich / klar /
        klar doch / klaro / klar gerne / natürlich / natürlich gerne / selbstverständlich / selbstverständlich gerne
        / sicher / sicher doch / sicherlich / sicher gerne / freilich / gewiss / absolut / unbedingt / auf jeden fall
        / auf alle fälle / definitiv / definitiv ja / jedenfalls gerne / einverstanden / ich bin einverstanden / bin
        einverstanden / (ich|wir) (stimme|stimmen) (|gerne|dem) zu / ich sage ja / zugestimmt / in ordnung / geht in
        ordnung / das geht in ordnung / das ist in ordnung / ist in ordnung / geht klar / das geht klar / passt /
        passt gut / passt mir / passt für mich / das passt / das passt mir / das passt für mich / ok / okay / okay
        gerne / ok gerne / ok für mich / für mich ok / für mich okay / von mir aus / von mir aus gerne / von meiner
        seite (ja|gerne|ok|okay|aus gerne|aus ja| einverstanden) / (ich bin| bin|wir sind|sind) (|gerne|gern|sehr
        gerne|sofort|voll) dabei / dabei / (|ja |ok | gerne |also |dann )(| bitte |gerne |nur )(stellen sie uns|
        stell uns|stellt uns|stellen sie mich|stell mich) (| bitte|gerne| einander|gern|ruhig|doch|ihm|ihr) vor /
        (bitte|gerne) (vorstellen|verbinden|vernetzen|machen| bekannt machen| weiterleiten|weitergeben|loslegen) / (|
        bitte |gerne |ja |ok )(leg los|legen sie los|nur zu|mach das|machen sie das|mach mal|mach nur|machen sie nur|
        macht das|tun sie das|tu das|verbinden sie uns|verbinde uns| vernetzen sie uns|vernetze uns|bringen sie uns
        zusammen|bring uns zusammen|machen sie uns bekannt|mach uns bekannt|machen wir das|machen wir|so machen wir
        das|los gehts|auf gehts|geben sie meine adresse weiter|gib meine adresse weiter|stellen sie den kontakt her|
        stell den kontakt her|schicken sie es los) (|bitte|gerne) / (meine antwort ist|die antwort ist|antwort|das
        ist ein|ein klares|ein) (|klares |eindeutiges |großes )ja / (|ich habe | von mir |meinerseits |da habe ich
        )(kein problem gerne|nichts dagegen|keine einwände|keinen einwand|kein einwand) / (|das |es )(wird |
        )abgemacht / abgemacht / dito gerne / top gerne / (kein problem| keine ursache) (gerne|mache ich|mach ich|
        mache ich gerne|ja|ja gerne|bitte|sehr gerne|klar) / warum nicht gerne / jederzeit / jederzeit gerne / aber
        gern doch / da sage ich nicht nein / da sag ich nicht nein / logo / ja logo / immer gerne / immer gern /
        meinetwegen / meinetwegen gern / meinetwegen gerne / immer her damit / her damit / (da|hier) bin ich (|gerne
        | gern |sofort )dabei / da bin ich auch dabei / aber ja doch / ja doch gerne / (du darfst|sie dürfen|du
        kannst|sie können) (gerne |gern |)(ihm |ihr |ihnen |)(gerne |gern |)meine (adresse|mailadresse|email|e mail
        adresse|nummer| daten|kontaktdaten) (gerne |gern |)(weitergeben|geben|teilen|nennen) / (|ja |ja bitte |ja
        gerne |ja gern |ja klar |klar |ok |okay |gerne |gern |bitte |dann |also |ja dann |na dann |super |prima |
        genau |also gut |gut |na gut | passt |sehr gerne |sicher |natürlich |na klar |nichts dagegen |bitte bitte |
        ich bitte darum |ja unbedingt )@tun@ (|bitte|gerne|gern|ruhig|danke|mal|doch|einfach|dann|per mail|per email|
        jederzeit) / (ihr dürft|du darfst|sie dürfen|du kannst|sie können|ihr könnt) (|ihm |ihr |ihnen |bob )(|gerne
        |gern |ruhig |jederzeit )(|ihm |ihr | ihnen |bob )(meine @mail@|uns|den kontakt|mich|alles|das) (|gerne |
        gern |ruhig )(|an ihn |an sie |an bob |ihm | ihr )(weitergeben|geben|teilen|nennen|schicken|senden|
        weiterleiten|vorstellen|verbinden|vernetzen|bekannt machen| zusammenbringen|in kontakt bringen|herstellen|
        machen|verwenden|nutzen|mitteilen) / (|ja |hiermit |ja hiermit | und )(stimme|stimmen|willige|erlaube|
        gestatte|bestätige) (ich|wir) (|hiermit |gerne |gern |ausdrücklich )(|der vorstellung|dem|dem kontakt|der
        kontaktaufnahme|der weitergabe|in die vorstellung|in die weitergabe|die weitergabe|der weitergabe meiner
        @mail@|in die weitergabe meiner @mail@|die weitergabe meiner @mail@|dem vorschlag|der bekanntmachung|der
        vermittlung|einer vorstellung) (zu|ein|gerne|gern) / (hiermit |ja |)ich (| hiermit )(stimme|willige) (|
        hiermit |gerne |gern |ausdrücklich |sehr gerne )(|der vorstellung|dem|dem kontakt| der kontaktaufnahme|der
        weitergabe|in die vorstellung|der weitergabe meiner @mail@|in die weitergabe meiner @mail@|dem vorschlag|der
        vermittlung|einer vorstellung) (zu|ein) / (hiermit |ja |)(|ich )(gebe|erteile) (|ich )(| hiermit |gerne |
        gern |ihnen |dir )(|mein|meine) (ok|okay|einverständnis|zustimmung|einwilligung|erlaubnis|segen| ja) (|dazu|
        dafür|für die vorstellung|zur vorstellung|zur weitergabe|zur weitergabe meiner @mail@|hierzu|hiermit| zur
        kontaktaufnahme) / (ich bin|bin|wir sind) (|damit |gerne |gern |sehr |absolut |voll |voll und ganz |mit der
        vorstellung |mit der weitergabe |mit der weitergabe meiner @mail@ |mit einer vorstellung |auf jeden fall |
        sofort |mit dem kontakt )(einverstanden|dabei|dafür|damit einverstanden|am start|bereit) (|danke|gerne) / joa
        / joa (können wir machen|gerne|gern|passt|warum nicht|klar|mach) / können wir (|gerne |gern |so )machen /
        (machen| machma|mach ma) (wir|ma) / (ja |)(gärn|gern|gerne) (|merci|merci vilmal|danke) / ja gärn / basst /
        passt scho / passt schon / eh klar / ja eh / ja voll / ja mega / mega gerne / voll gern / ja total gern / na
        logisch / latürnich / jawoll ja / oh ja (|bitte|gerne|gern|unbedingt|klar|sehr gerne) / au ja (|bitte|gerne|
        unbedingt) / (er|sie|bob) (darf|kann|soll) (|mir |mich |sich )(|gerne |gern |ruhig |jederzeit |einfach |
        jederzeit gerne | gerne jederzeit )(|bei mir |mir |direkt )(anschreiben|schreiben|melden|anrufen|
        kontaktieren|mailen|kontakt aufnehmen|meine @mail@ haben|meine @mail@ bekommen) / (|ich habe |da habe ich |
        von mir aus |meinerseits |hab | ich hab |hab da |dagegen habe ich |habe )(nichts|gar nichts|überhaupt nichts|
        keinerlei|keine) (dagegen| einzuwenden|einwände|bedenken|dagegen einzuwenden) (|nur zu|gerne|mach das|machen
        sie das|bitte|stellen sie uns vor|stell uns vor|legen sie los|leg los|also los|also ja|also gerne|vernetze
        uns|verbinde uns) / (|da |dazu |na dazu |zu so etwas |da sag ich |da kann ich |ich )(sage|sag|nur) (ich |)(|
        gerne |nur |natürlich |einfach |klar | sofort )ja / (das |)(machen|können|sollten) wir (|so |gerne |gern |
        auf jeden fall |unbedingt )(|machen) / lass (uns |)(das |)(machen|tun|loslegen|kennenlernen|vernetzen) /
        schön ja / super ja / toll ja / ja super idee / ja gute idee / ja tolle idee / (super|gute|tolle|prima|
        schöne|sehr gute|klasse) idee (|ja|gerne|gern|ja gerne|mach das|machen sie das|bitte|ich bin dabei|bin dabei)
        bitte / ja sehr / für mich (|ist das |geht das |passt das | wäre das )(ok|okay|in ordnung|gut|klar|völlig in
        ordnung|absolut in ordnung|super|passend) / grünes licht (|von mir|meinerseits) / daumen hoch (|von mir) /
        habe gehofft dass du fragst / (|ja |ich bin |bin |ja ich bin |wir sind )einverstanden mit (der vorstellung|
        einer vorstellung|dem kontakt|der weitergabe|der kontaktaufnahme|der vermittlung|der weitergabe meiner
        @mail@) / von meiner seite aus (|sehr |ja |ja )(gern|gerne|ok|okay|in ordnung|ja|kein problem gerne|
        einverstanden)
    """,
    "fond": """
        (|sehr |liebend )(gerne|gern) @would@ ich ... / gerne / gern / sehr gerne / sehr gern / liebend gerne /
        liebend gern / herzlich gerne / herzlich gern / total gerne / voll gerne / wirklich gerne / mit vergnügen /
        mit größtem vergnügen / mit freude / mit freuden / mit großer freude / furchtbar gerne / gerne doch / gern
        doch / gerne wieder / gerne mal / gerne ja / gerne bitte / gerne natürlich / von herzen gern / von herzen
        gerne / (|ich |wir | ihn |ja |das |dich |die beiden |den kontakt |die vorstellung |das angebot |ihr angebot |
        ja ich |bob |ann |den herrn |die dame )@would@ (|ich |wir |sie |ihn |sie beide |das |es |mich |uns |ich sie |
        ich ihn |ich das )(|auch | wirklich |total |sehr )(gerne|gern|sehr gerne|sehr gern|liebend gern| unbedingt)
        (|sie|ihn|das|ihn mal|sie mal| bob|ann|mit ihm|mit ihr|mit ihnen|einmal|mal|den kontakt|ihm|ihr| ja|das
        angebot|die einladung|den vorschlag|es) (|@meet@|haben) / (ich|wir) @would@ (sie|ihn|bob|ann|das|mit ihm|mit
        ihr|den kontakt|die person) (|sehr | wirklich |)(gerne|gern|sehr gerne) (@meet@) ... / (ich|wir) @would@ (|
        sehr |)(gerne|gern|sehr gerne) ... / (das| es|ein kontakt|eine vorstellung|ein treffen|der kontakt| ja das|
        die vorstellung) (wäre|wär|ware|waere|ist| klingt|hört sich|würde) (|ja |wirklich |sehr |ganz |mir | für mich
        |echt |so |doch |absolut |eine |ein |mir ein | mir eine )(toll|schön|super|prima|großartig| wunderbar|
        klasse|fantastisch|perfekt|nett|gut|hervorragend| ausgezeichnet|hilfreich|fein|spitze|genial| fabelhaft|gut
        an|super an|toll an|prima an|großartig an|freude|große freude|ehre|vergnügen|gute idee|tolle idee|super idee|
        wunderbare idee|nett von ihnen|mich freuen|mich sehr freuen|recht|sehr recht|willkommen| okay|in ordnung) (|
        danke|vielen dank|für mich|bitte) / klingt (|sehr | wirklich )(gut|super|toll|prima| großartig|wunderbar|
        perfekt|fantastisch|fein|nach einer guten idee|nach einem guten plan) / (wäre|wär|ware) (|sehr |wirklich |
        echt )(toll|schön|super|prima|großartig|wunderbar|klasse| fantastisch|nett|perfekt|gut| fein|mir eine freude|
        mir recht|mir ein vergnügen|eine gute idee) / (ich|wir) (freue|freuen|freu|würde| würden) (|mich|uns) (|
        schon|sehr|schon sehr|riesig|total|wirklich|schon darauf) (| darauf|drauf|auf das gespräch|auf den kontakt|
        auf die vorstellung|auf das kennenlernen|auf ein kennenlernen| freuen|sehr freuen| über den kontakt|über die
        vorstellung|auf den austausch|auf ihn|auf sie|auf ein treffen|über eine vorstellung|über ein kennenlernen|
        über einen kontakt) (|freuen) / (würde|wird) mich (|sehr |riesig | wirklich )freuen / freue mich (|sehr|
        darauf|schon|drauf|sehr darauf|auf den kontakt|auf das gespräch|auf die vorstellung|auf das kennenlernen|auf
        ein kennenlernen) / (ich|wir) (habe|hab|haben|hätte|hätten) (|sehr |großes | durchaus |wirklich )(interesse|
        lust|lust darauf|interesse daran) (|daran|an dem kontakt|an einem kontakt|an einer vorstellung|an einem
        treffen|an der vorstellung|an einem gespräch) / (|sehr |großes |hätte |habe |habe sehr )interesse / (ich bin|
        bin|wir sind) (|sehr |durchaus |wirklich )(interessiert|daran interessiert|bereit dazu| gerne bereit|bereit|
        dafür|gespannt auf ihn|gespannt auf sie) / (ich|wir) (möchte| will|wollen|möchten) (|sie| ihn|das|bob|ann|
        mit ihm|mit ihr|gerne) (@meet@) / (ich|wir) (nehme|nehmen) (|das angebot|die einladung|ihr angebot|das|die
        vorstellung) (|gerne|gern|sehr gerne|dankend) an / (sie|er) (darf| kann|dürfen|können) (mich gerne|sich
        gerne|mir gerne) ... / das fände ich (|sehr |wirklich |echt |richtig )(toll|schön|super|prima|klasse| nett|
        gut|spannend|großartig|wunderbar|hilfreich|interessant) / fände ich (|sehr |wirklich )(toll|schön|super|
        prima|klasse|gut|großartig|wunderbar) / (|ja |da |und |wir |ich )(freue|freuen|freu|würde|würden) (|ich |wir
        )(mich|uns) (|schon |sehr |schon sehr |riesig |total |wirklich |sehr über |über )(|auf |über )(|den |die |
        das | ein |eine |einen |das erste )(kontakt|kennenlernen|gespräch|austausch|vorstellung|bekanntschaft|
        treffen| vermittlung|nachricht|mail|zusammenarbeit|kontaktaufnahme|bob|ann|ihn|sie|herrn ray) (|mit bob|mit
        ann|mit ihm| mit ihr|freuen|von ihm|von bob|von ihr|sehr freuen|zu bob|zu ihm) / (da |darüber |darauf |das
        )(freue|freu| freuen|würde|würd) (ich|wir|mich|uns) (|mich|uns) (|sehr|riesig|schon|total|wirklich) (|drauf|
        freuen|sehr freuen) / (ich |)(bin|wir sind) (|sehr |schon |schon sehr |wirklich |total |echt )(gespannt|
        neugierig|interessiert) (| auf ihn|auf sie|auf bob|auf ann|darauf|auf den austausch|auf das gespräch|auf das
        kennenlernen|ihn kennenzulernen|sie kennenzulernen) / (|ja |hiermit |ja ich |ich |hiermit |wir )(bestätige|
        bestätigen|erkläre| teile ihnen mit) (|ich |wir )(|hiermit |gerne )(|,) dass (ich|wir) (|die vorstellung|den
        kontakt|das|eine vorstellung|die vermittlung|an der vorstellung|bob ray|herrn ray|gerne|vorgestellt werden|
        gerne vorgestellt werden|der vorstellung|mit der vorstellung|ihn kennenlernen|sie kennenlernen|bob
        kennenlernen) (wünsche|möchte| wünschen|möchten|will|zustimme|interessiert bin|einverstanden bin|annehme|
        begrüße) / (ich|wir) (|würde |würden | möchte |will )(|hiermit |gerne |gern |sehr gerne |sehr gern |die |)(|
        bob|ann|ihn|sie|herrn ray|den herrn|die dame|mit bob|mit ihm|mit ihr|mit ann|diesen menschen) (|sehr |
        wirklich |unbedingt |schon |auch |wahnsinnig | unheimlich )(gern|gerne|schon immer|schon lange) (|mal|
        einmal|bald|persönlich|näher|mit ihm|mit ihr) (kennenlernen|kennen lernen|treffen|sprechen|austauschen|
        reden|vorgestellt werden|in kontakt kommen|in kontakt treten|in verbindung treten) / (wollte|wollt) ich (|
        bob |ann |ihn |sie )(schon immer|schon lange|immer schon| schon länger) (|mal|einmal) (kennenlernen|kennen
        lernen|treffen|sprechen) / (|bob |ann |ihn |sie )(wollte| möchte|würde) ich (|schon immer|schon lange|immer
        schon|schon länger|gerne|gern|sehr gerne|sehr gern|unbedingt) (|mal|einmal) (kennenlernen|kennen lernen|
        treffen|sprechen) / (das |es |)(käme|kommt|trifft) (|mir )(|sehr | wirklich |gerade )(gelegen|sich gut|
        gerade recht|wie gerufen|sich super) / (das |)(würde|wird) (mir|uns) (|sehr | wirklich |echt |ungemein
        )(helfen|weiterhelfen|passen|gefallen) / (ich |wir |)(nehme|nehmen) (|ihr |das |die | dein |ihren |deinen |
        ihr freundliches |das freundliche |die freundliche )(angebot|einladung|vorschlag| vermittlung|vorstellung) (|
        sehr |wirklich )(gern|gerne|dankend|mit freude|mit freuden|mit vergnügen) an / mit (| dem |sehr |)(|größtem |
        großem )vergnügen / mit (großer |)freude / (ein |)(toller|super|guter|sehr guter|schöner) (vorschlag|
        kontakt) (|danke|gerne|ja) / (bin |ich bin |)(gern|gerne|sehr gerne) (|mit )dabei
    """,
    "warm": """
        klingt (|sehr |echt |wirklich )(interessant|spannend|nett|verlockend) / (das |)(klingt|hört sich|ist) (| sehr
        |echt |wirklich |ja )(interessant|spannend|nett|verlockend|interessant an|spannend an|lieb|lieb von ihnen|
        nett von ihnen) / interessant / spannend / super / toll / prima / schön / perfekt / wunderbar / klasse / cool
        / gut / gute idee / tolle idee / super idee / kein problem / kein ding / keine ursache / kein stress / keine
        eile / macht nichts / keine sorge / kein thema / nicht schlimm / warum nicht / alles gut / wieso nicht /
        nicht übel / schaden kanns nicht / kann nicht schaden / das kann nicht schaden / (|ich |bin |ich bin )(bin |
        )(|sehr |schon |wirklich )(gespannt|neugierig)
    """,
    "no": """
        nein (|nein|danke|vielen dank|bitte nicht|leider nicht|lieber nicht|tut mir leid|kein interesse|kein bedarf|
        auf keinen fall|besten dank|herzlichen dank|danke nein|danke schön|dankeschön|sorry|das möchte ich nicht|
        möchte ich nicht|ich möchte nicht|ich möchte das nicht|will ich nicht|ich will nicht|das geht nicht|keine
        zeit|niemals| wirklich nicht|nicht nötig|das passt nicht|passt nicht|das ist nichts für mich|nichts für mich|
        absolut nicht| nicht mit mir|nicht interessiert|eher nicht|merci) / ne danke / nö / nö danke / nee / nee
        danke / nein nein / neee / nix da / niemals / nie / nie im leben / auf (keinen|gar keinen) fall / keinesfalls
        / keineswegs / (ganz | )(sicher|bestimmt|gewiss|definitiv) nicht / bloß nicht / (leider|lieber| eher|besser|
        danke|sorry|bitte|nein| diesmal|bitte lieber|leider eher|ich glaube|heute|derzeit leider|danke lieber|ich
        denke|wohl eher|doch lieber|im moment lieber) nicht (|danke|bitte) / (leider|danke|also|dann| sorry|ich sage|
        ich muss nein sagen leider|mein antwort ist|meine antwort ist|die antwort ist|ein klares| klares|ein|
        antwort|danke aber|vielen dank aber| definitiv|tut mir leid) nein (|danke) / (|ich |wir |leider | habe |ich
        habe |hab |wir haben |da habe ich |daran habe ich |ich hab |danke |ich habe leider |leider habe ich |habe
        leider |nein |besteht |danke ich habe |es besteht |von meiner seite |sorry |derzeit |momentan | aktuell |
        dafür habe ich |dazu habe ich |dafür habe ich leider |dazu habe ich leider |ich habe derzeit |ich habe
        momentan |ich habe im moment |ich habe aktuell |ich habe dafür |ich habe dafür leider )(|grundsätzlich |
        überhaupt |absolut |gar |wirklich )(kein interesse|keinen bedarf| kein bedarf|keine lust|keine zeit|keine
        kapazität|keine kapazitäten|null interesse|null bock|keinen bock|keine verwendung|nicht die zeit|nicht genug
        zeit|keinen sinn darin) (|daran|dafür|dazu|darauf|danke|an einem treffen| an einer vorstellung|sorry| leider|
        an dem kontakt|an einem kontakt|an neuen kontakten|im moment|derzeit| momentan|an so etwas|an einem gespräch|
        besteht nicht) / (|ich bin |wir sind |bin |leider |ich bin leider |ich bin daran |daran bin ich | sorry |
        danke ich bin |ich bin derzeit |ich bin momentan )(|leider |daran |wirklich |nicht daran |gar | überhaupt |
        derzeit )(nicht interessiert|uninteressiert|nicht bereit dazu|nicht dabei|nicht einverstanden| dagegen|raus|
        nicht daran interessiert) (|daran|danke) / (|ich |wir |leider |da |ich muss |ich muss leider | muss |muss
        leider |leider muss ich |ich möchte |möchte |ich würde |wir müssen |wir müssen leider |ich werde |ich will |
        hiermit |dankend |danke ich muss |ich muss hier |ich muss dankend |ich möchte dankend |ich möchte lieber |
        ich möchte höflich )(|das |dies |leider |dankend |höflich |lieber |hier |diesmal |das angebot | die einladung
        |die anfrage |ihre anfrage |respektvoll |freundlich )(ablehnen|absagen|verzichten| passen|nein sagen|lehne
        ab|lehne dankend ab|lehne das ab|lehne es ab|lehne leider ab|sage ab|sage nein| verzichte|verzichte darauf|
        verzichte dankend|passe|passe diesmal|lehne höflich ab|darauf verzichten|lehne die vorstellung ab|dankend ab|
        lehnen dankend ab|lehnen ab|absehen|davon absehen|abstand nehmen) (|danke| diesmal|darauf) / abgelehnt /
        dankend abgelehnt / dankend verzichtet / (|ich |wir |das |leider |da |danke das |ihn |nein das |das alles |
        danke ich |sorry ich )(möchte|will|mag|wollen|möchten|brauche|benötige| brauchen|wünsche|würde|kann|könnte|
        werde|habe| nehme) (|ich |wir |das |sie |ihn |ich das |es |mich |leider | ich leider |daran |im moment |
        derzeit |momentan | mir das |davon |aktuell |so etwas |ihm |wir das |hier )(| leider |wirklich |lieber |
        derzeit |momentan | grundsätzlich |im moment |aktuell |eher |persönlich )nicht (| @meet@|haben|mehr|so gerne|
        gerne|danke|leisten| zustimmen|zusagen|mitmachen|ja sagen|unterstützen|daran teilnehmen|teil) / (|bitte
        )(stellen sie uns|stell uns| stellen sie mich|stell mich) (|bitte )nicht vor / (das|es|passt|das ist|es ist|
        das wäre|ist|das passt|dies ist| ich glaube das ist|ich denke das ist|für mich ist das) (|leider |für mich |
        eher |wirklich |gar |mir )(nichts für mich|nicht mein ding|nicht meins|nicht mein thema|nicht mein gebiet|
        nicht das richtige|nicht interessant|nicht relevant|nicht nötig|nicht notwendig|nicht erwünscht|nicht
        möglich|nicht|nicht zu mir|nichts|mir nicht|nicht das richtige für mich| uninteressant|leider nicht|nicht von
        interesse|nicht in meinem interesse|kein thema für mich) (|für mich| danke|leider) / (nicht|nichts) (nötig|
        notwendig|interessiert|für mich|gewünscht|erwünscht|mein ding| mein fall|mit mir|danke|in diesem leben|in
        frage) / kommt nicht (in frage|in die tüte|infrage) / das kommt (für mich |)nicht (in frage|infrage) / (das|
        interessiert) (|interessiert )mich (|leider |wirklich |gar | überhaupt )nicht / ohne mich / lassen sie mich
        (damit |)in ruhe / lass mich (damit |)in ruhe / (ich|wir) (nehme|nehmen| treffe|treffen|suche|suchen|knüpfe)
        (|derzeit |momentan |zurzeit |im moment |zur zeit | aktuell |dieses jahr | grundsätzlich |leider |gerade
        )keine (neuen |weiteren |)(termine|kontakte|treffen| anfragen|meetings|leute| partner) (|an|wahr|mehr an|
        mehr) / danke für (das angebot|die anfrage|ihre anfrage| die nachfrage|das nachfragen) aber nein (|danke) /
        (ich|wir) (bleibe|bleiben) lieber (für mich|unter uns| außen vor) / hab schon genug ... / keine vorstellung
        bitte / bitte keine vorstellung / bitte nicht / bitte nicht vorstellen / nicht vorstellen / lass mal / ne
        lass mal / nee lass mal / lass mal lieber / lass mal gut sein / lassen sie mal / das passt (gerade |mir |
        )nicht / lassen wir das / lass stecken / ich kenne ihn nicht nein / (da|hier) bin ich raus / bin raus / (ich
        |)(hab|habe) da (|leider |echt |wirklich )(kein interesse|keine lust|keinen bedarf) (|dran|daran) / bitte
        sehen sie (|hiervon |davon )ab / sehen sie (|bitte )davon ab / sieh bitte davon ab / (ich |)(möchte|will|
        wünsche|wünsche mir|brauche|suche) (|bitte |leider |derzeit |momentan |aktuell )keinen (kontakt|weiteren
        kontakt| neuen kontakt|kontakt zu ihm|kontakt zu ihr) / ich möchte (|bitte )nicht (kontaktiert|
        angeschrieben|vorgestellt| vernetzt|vermittelt) werden / ich will (|bitte )nicht (kontaktiert|angeschrieben|
        vorgestellt|vernetzt| vermittelt) werden / bitte nicht weitergeben / (bitte |)geben sie meine (adresse|
        daten|mailadresse|email) nicht weiter / gib meine (adresse|daten|mailadresse|email) (bitte |)nicht weiter /
        (|ich |wir |danke ich |nein ich )(möchte|will|wünsche|mag|werde|kann|würde|habe) (|bitte |leider |lieber |
        eigentlich |aber |aktuell |derzeit | momentan |wirklich )(|bitte |leider |lieber |eigentlich |grundsätzlich
        )(nicht dass|meine @mail@ nicht|meine @mail@ lieber nicht|meine @mail@ nicht so gerne|mit ihm nichts|mit ihr
        nichts|mit bob nichts|damit nichts|mit diesem herrn nichts|mit dem nichts|ihn nicht|sie nicht|bob nicht|ann
        nicht|das nicht|das lieber nicht|dies nicht| so etwas nicht|so was nicht|sowas nicht|keine neuen|keine
        weiteren|keine vorstellung|keinen kontakt|keine kontakte|keine vermittlung|daran nicht|davon keinen gebrauch|
        keinen gebrauch|dieses angebot nicht|das angebot nicht|die einladung nicht|an keinen|nicht vorgestellt|nicht
        vermittelt|nicht weitergeben|nicht kontaktiert) ... / (|danke aber |nein danke |ich |wir )(möchte|will) (das
        |dies |so etwas |ihn |sie |)(|wirklich |eigentlich | lieber |gar |einfach |auch |)nicht / (ich |wir |)(bitte
        |bitten )(|sie |dich )(|um verständnis|um ihr verständnis)(|,) dass (ich|wir) (|das |dies |ihr |dein |die |
        ihre |das freundliche |ihr freundliches )(|angebot | einladung |anfrage |vorschlag )(|daher |leider |so |
        derzeit |im moment )(nicht annehmen|ablehnen|nicht zustimmen| absagen|nicht zusagen|nicht möchte|nicht
        wünsche|nicht annehmen kann|ablehnen muss|absagen muss|nicht zustimmen kann|nicht zusagen kann) (|kann|muss|
        möchte|können|müssen|möchten) / (|bitte |nein bitte |und bitte )(geben|gib| gebt|leiten|leite|teilen|teile|
        verraten|verrate) (|sie |ihr )(|ihm |ihr |bob |ihnen )(|bitte )(meine @mail@| keine daten|meinen kontakt|
        meinen namen|nichts|sie) (|bitte |auf keinen fall |keinesfalls |an niemanden )(nicht| weiter|heraus|raus|
        nicht weiter|nicht heraus|nicht raus|keinesfalls weiter|keinesfalls heraus|von mir weiter| mit) (|bitte|
        danke|weiter|heraus|raus) / (ich |wir |)(bin|sind) (in rente|im ruhestand|pensioniert|rentner| rentnerin) (|
        und )(mache|nehme|brauche|habe) (so etwas|so was|sowas|das|keine|keinen) ... / (ich |wir |)(mache| machen|
        nehme|nehmen|knüpfe|suche|suchen|brauche|brauchen|treffe|treffen|wünsche) (|ich |wir |im moment |momentan |
        derzeit |aktuell |zurzeit |zur zeit |grundsätzlich |gerade |schon lange |leider |prinzipiell )(so etwas
        nicht| so was nicht|sowas nicht|das nicht|keine neuen|keine weiteren|keine kontakte|keine solchen|keine|
        niemanden|nicht mehr|nichts dergleichen|keine derartigen|keinen) (|mehr|neuen|neue|weiteren|kontakte|
        bekanntschaften|leute| termine|anfragen|meetings|kontakt|partner|vermittlung|vorstellungen|treffen|
        kennenlernen|an|wahr|neuen kontakte) (|mehr|an|wahr|danke) / (davon |)(von dem ich |von welchem ich |)(|
        jedoch |leider |aber |allerdings )keinen gebrauch (machen|mache) (|werde|möchte|will) / (ne|nee|nein|nö|naa|
        na) (|,)(lass|lassen sie|lasst) (|es |das | mal |uns das )(|lieber |mal |bitte |gut )(|sein|stecken|bleiben|
        lassen) / (nö|nee|ne) (|du|lass mal|muss nicht sein|eher nicht|kein bock|keine lust|kein interesse|passt
        schon) / muss (|ich |für mich |wirklich |echt )(nicht sein|nicht haben|nicht unbedingt sein) / (das |
        )(brauche|brauch|brauchen|benötige|benötigen) (ich|wir) (| wirklich |leider |aktuell |gerade |derzeit |im
        moment )nicht / (das |)(muss|braucht|soll) (nicht sein|es nicht) / (ist |)(nicht|nix) (nötig|notwendig|
        erforderlich|meins|mein ding|für mich|mein fall) (|danke|trotzdem danke) / (wir kennen uns (schon|bereits|
        längst)) (|,) (nicht nötig|nicht notwendig|unnötig|das ist nicht nötig|eine vorstellung ist nicht nötig|
        danke nein) / (eigentlich |normalerweise |sonst )(sage|sag) ich (|immer |gerne |gern )(|ja )(|,) (diesmal|
        heute|hier|jetzt) aber nein / (diesmal|heute|hier|dieses mal) (|leider |aber |lieber | ausnahmsweise |doch
        lieber )nein (|danke) / (kein|keinen|keine|null) (|echtes |wirkliches |weiteren )(bedarf| interesse|bock|
        lust|zeit|kapazität|verwendung|anlass|grund|kontakt|kontakte|vorstellung|vermittlung|weitergabe) (|danke|
        bitte|gewünscht|erwünscht|daran|dafür|leider|von meiner seite|meinerseits|sorry) / (da |)(muss|möchte| darf|
        werde) ich (|leider |dankend |höflich |diesmal |hier |dich |sie |euch |da )(|leider |dankend |höflich |
        diesmal )(passen|absagen|ablehnen|verzichten|enttäuschen|nein sagen|abwinken|zurückziehen) / (ich |)(habe|
        hab) (| es mir überlegt und |darüber nachgedacht und |mir das überlegt und |)(mich |)(dagegen entschieden|
        anders entschieden|entschieden das nicht zu tun|beschlossen das nicht zu tun|für ein nein entschieden) / (ich
        | )(entscheide|habe entschieden|entscheiden) mich (dagegen|gegen die vorstellung|gegen den kontakt) /
        (nichts|nix) für (ungut aber nein|mich) / (lieber|besser) (ohne mich|kein kontakt|keine vorstellung|bleiben
        lassen|sein lassen|lassen) / nein (|,)(das |ich |wir |also |wirklich |auf |bitte |da |so |mit )(geht|
        brauche|suche|habe|bin|hab) (|ich |mir |leider |wirklich |das | einfach |daran |da )(|leider |wirklich |zu |
        derzeit |im moment )(nicht|keine zeit|kein interesse|keine lust| niemanden|keine neuen kontakte|keinen
        kontakt|raus|fall|nicht interessiert) (|danke|sorry|wollen|haben|mehr| machen)
    """,
    "excuse": """
        (|ich bin |bin |im moment |ich bin im moment |ich bin gerade |bin gerade |wir sind | derzeit |ich bin derzeit
        |zurzeit )(|zu |sehr |völlig |gerade |im moment |viel zu |derzeit |total | leider zu |komplett |momentan
        )(beschäftigt|ausgelastet|überlastet|ausgebucht|eingespannt|im stress|im ruhestand| verhindert|voll) (|
        damit|derzeit|im moment|gerade) / (habe|hab|ich habe|ich hab) (|im moment | gerade |derzeit |zur zeit )(zu
        viel|zu viel zu tun|viel zu viel zu tun|sehr viel zu tun|viel zu tun| zu viel um die ohren| alle hände voll
        zu tun) / (das |)geht (|bei mir |im moment |gerade )nicht / (ich |)kann (|im moment |gerade |derzeit )nicht /
        (|da |dazu |hier |hierzu |das )(|ich |wir |kann ich |können wir |könnte ich )(|kann |können |könnte )(|dazu |
        hierzu | hier |dem |jetzt |so |diesmal |da )(|einfach |wirklich )(nicht ja sagen|nicht zusagen|nicht
        zustimmen|kein ja geben|nicht annehmen) / (ich |wir |)(habe|hab|haben) (|im moment |gerade |derzeit | zur
        zeit |zurzeit |wirklich |schon |aktuell | momentan |einfach |selbst |so schon |auch so schon |ohnehin )(|
        wirklich |schon |einfach |mehr als )(genug|zu viel|viel zu viel|so viel|schon so viel|sehr viel) (|leute|
        kontakte|arbeit|um die ohren|zu tun|um mich|leute um mich|auf dem tisch|anderes|projekte|termine|stress) (|
        um mich|um die ohren|zu tun|am hals) / (im moment |zurzeit |gerade |derzeit |momentan |aktuell )(habe|hab|
        haben|bin|fehlt|schaffe|komme) (ich|wir|mir) (| einfach |wirklich )(keine zeit|zu viel zu tun|zu beschäftigt|
        die zeit|das nicht|nicht dazu|sehr beschäftigt|sehr eingespannt|ausgelastet|überlastet) (| dafür|für so
        etwas|dazu)
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
        noch |erst |das |mir das )(darüber nachdenken| überlegen|nachdenken|noch überlegen) / lass mich (überlegen|
        nachdenken|darüber nachdenken) / (ich )(denke darüber nach|schaue es mir an|gebe bescheid|sage bescheid|
        antworte später|lese es später) / fragen sie (mich | )(später|nochmal|noch einmal|wieder) ... / frag (mich |
        )(später|nochmal|noch einmal|wieder) ... / ab (januar| februar|märz|april|mai|juni|juli|august|september|
        oktober|november|dezember) / bald / demnächst / (vielleicht| eventuell|evtl|gerne|gern|lieber|womöglich|
        dann) (|wieder |erst |mal |dann )(im|in|ab|nach|am|nächste|nächsten| nächstes|später|ein andermal|ein
        anderes|zu einem|ende|anfang|mitte|kommende|kommenden) (|@zeit@|ein|zwei|drei| paar|dem|den|der|einem|einer|
        woche|mal|jahr|monat) ... / später (|gern|gerne|vielleicht|mal|lieber|wieder|bitte| gern wieder|nochmal|noch
        mal) ... / (danach|dann) (|sehr |wieder |wirklich )(gern|gerne) / (im moment|momentan| zurzeit|derzeit|
        gerade|jetzt|aktuell) (|ist es |ist |gerade |leider |noch |eher |passt es |geht es |passt |geht | bin ich |
        habe ich )(|leider |noch |eher |gerade |wirklich )(nicht|schlecht|ungünstig|ganz schlecht|zu viel los) / (ich
        |)(bin|wir sind) (|gerade |noch |leider |im moment |derzeit |bis )(|bis )(unterwegs|im urlaub|verreist|auf
        reisen|in elternzeit|im ausland|auf dienstreise|krank|auf kur) (|bis) ... / nicht (sofort|gleich|diese woche|
        diesen monat|dieses jahr|vor @zeit@|jetzt) ... / jetzt gerade nicht / noch nicht (|jetzt|gleich|sofort)
    """,
    "stop": """
        stopp / stop / stop bitte / bitte stopp / schluss damit / aufhören / (|bitte )(hören|hört|hör) (sie | )(bitte
        | )(auf|damit auf) ... / abmelden / abbestellen / bitte abmelden / austragen / (|bitte |ich möchte | ich will
        |ab sofort |ich wünsche )(schicken sie mir |schreiben sie mir |schick mir |schreib mir |senden sie mir |
        schreiben sie |schicken sie |senden sie |ich will |ich möchte |)(bitte |)keine (weiteren |weitere | solchen |
        mehr |e |)(mails| e mails|emails|nachrichten|mail|anfragen|mails mehr|emails mehr|e mails mehr| nachrichten
        mehr|werbung|anfragen mehr|briefe) (|mehr|bitte|erhalten|bekommen|haben|mehr bitte|dieser art| schicken|
        senden|von ihnen|mehr bekommen| mehr erhalten) / (|bitte )(schreiben|kontaktieren|mailen|belästigen| schreib|
        kontaktiere|anschreiben) (|sie )(| mir|mich) (|bitte )(nicht mehr|nie wieder|nicht wieder|nie mehr| nicht
        noch einmal) (|an|schreiben|bitte) / (| bitte )(löschen sie|lösche|entfernen sie|streichen sie|nehmen sie|
        entferne|nimm) (mich|meine adresse|meine daten| meine e mail adresse|meine mailadresse|meine email|meine
        email adresse) ... / (|ich möchte |bitte )(nicht mehr| nie wieder) (kontaktiert werden|angeschrieben werden|
        anschreiben|kontaktieren|schreiben|belästigen) / (|ich | wir |bitte |und |ich habe gesagt ich )(möchte|will|
        wünsche|mag|wollen|möchten|werde|brauche) (|ich |wir |bitte | in zukunft |künftig |ab sofort |nie |von ihnen
        |von euch |hiermit )(|bitte |in zukunft |künftig |ab sofort )(keine|keinerlei|nie wieder|nicht länger|nicht
        mehr) (|weitere |weiteren |solche |solchen |mehr |diese |e | derartige |derartigen )(|mails|mail|e mails|
        emails|nachrichten|nachricht|anfragen|post|werbung|newsletter|von ihnen|spam|briefe) (|mehr |von ihnen |von
        euch |von dir |dieser art |hier |über diesen dienst |von letterman )(| mehr |von ihnen |von euch |von dir )(|
        bekommen|erhalten|haben|kriegen|lesen|sehen|empfangen|angeschrieben werden| kontaktiert werden|belästigt
        werden|hören|bitte) / (|bitte |und )(lasst|lass|lassen) (|sie |ihr )(mich|uns) (| bitte |endlich |doch |
        damit |einfach )(|endlich |damit |bitte |mit euren mails |mit ihren mails )(in ruhe|in frieden) (|damit|mit)
        ... / (|bitte |ich möchte |ich will |sofort |könnt ihr |können sie |kannst du |bitte sofort )(streichen|
        streich|streicht|löschen|lösch|lösche|löscht|entfernen|entferne|entfernt|nehmen|nimm|nehmt|tragen| trag|
        tragt|werfen|werft|melden) (|sie |ihr )(|bitte |sofort |umgehend )(mich|meine|uns|alle) (|bitte |sofort |
        umgehend |endlich |daten |adresse |email |mail |e mail |mailadresse |emailadresse |meine )(|bitte |sofort )(|
        von|aus|vom|ab|raus|aus dem|aus der|aus ihrem|aus eurem|aus ihrer|aus eurer|von der|von ihrer|von dieser) ...
        / (|bitte |sofort )(|mich |meine daten |meine adresse |alles )(abmelden|abbestellen|austragen|löschen|
        entfernen| austragen lassen|aus dem verteiler nehmen|aus dem verteiler|von der liste nehmen|von der liste
        streichen|aus der liste löschen|aus dem verteiler löschen) (|bitte|danke|sofort) / (hört|hör|hören) (|sie |
        endlich |bitte )(| endlich |bitte |damit )auf ... / (|bitte |und )(schreiben|schreib|schreibt|kontaktieren|
        kontaktiere|kontaktiert| mailen|mailt|belästigen|belästigt|behelligen|nerven|nervt|schicken|schickt|schick|
        senden|sendet) (|sie |ihr )(mir|mich|uns) (|bitte |ab sofort |künftig |in zukunft |jetzt )(nie|nicht|keine|
        nichts|nie wieder|nicht mehr| nie mehr|keine weiteren|nicht weiter|nicht noch einmal|nicht wieder|keinen) ...
        / (schluss|genug|ende|aus|basta) (|jetzt |damit )(|mit den mails|mit diesen mails|mit den emails|mit dem
        spam|mit dem quatsch|mit euren mails|der mails) / (raus|runter) (aus dem|von der|von dieser|aus diesem)
        (verteiler|liste|mailingliste) / kein spam (| mehr|bitte) / (ich |)(widerrufe|widerspreche) (|hiermit |ich
        )(|meine |der |die |jeder )(einwilligung| zustimmung|nutzung|verarbeitung|speicherung|weiteren) ... / (ich |
        )möchte (|mich )(hier |bitte |)(abmelden| abbestellen|ausgetragen werden|gelöscht werden|austragen)
    """,
    "stop_all": """
        alles stopp / stopp alles / alle stoppen / stoppen sie alles / alles stoppen / alles abbestellen / nie
        wieder (von jemandem|von irgendjemandem|von niemandem)
    """,
    "doubt": """
        wenn / ich kann nicht nein sagen / kann nicht nein sagen / nicht nein sagen / nicht nein / warte / warten sie
        / moment / falls / sofern / sobald / solange / erst / bevor / nachdem / vorausgesetzt / unter der bedingung /
        unter der voraussetzung / bedingung / nur / vielleicht / eventuell / evtl / möglicherweise / womöglich /
        unter umständen / mal sehen / mal schauen / schau mer mal / schauen wir mal / kommt darauf an / kommt drauf
        an / je nachdem / weiß nicht / ich weiß nicht / ich weiß es nicht / weiss nicht / keine ahnung / ka / kp /
        unsicher / nicht sicher / bin nicht sicher / ich bin nicht sicher / ich bin mir nicht sicher / unentschlossen
        / unschlüssig / jein / wer / was / wann / wo / wie / warum / wieso / weshalb / welche / welcher / wozu /
        woher / könnten sie / können sie / kannst du / sagt / sagte / sagen / gesagt / sagst / angeblich / spam /
        betrug / haha / witz / scherz / ironie / abwesend / urlaub / außer haus / erhalten / empfangen /
        weitergeleitet / assistentin / assistent / vermutlich / wahrscheinlich / theoretisch / prinzipiell / im
        prinzip / grundsätzlich ja / eigentlich / ansonsten / statt / stattdessen / außer / es sei denn / problem /
        zweifel / bedenken / vorher / mehr informationen / mehr infos / ob / soll / sollte / sollten / dürfte /
        glaube / denke ich / na ja / naja / nun ja / ja und nein / ja nein / nein doch / doch nicht / ja ja / jaja /
        jaja klar / ach ja / ach nein / tja / hmm / von wegen / wers glaubt / als ob / schön wärs / irrtum / versehen
        / falsche adresse / egal / mir egal / kennen wir uns / kenne ich nicht / kenn ich nicht / ich kenne (ihn|
        sie|die person|den|diese person|keinen|keine) nicht / aha / sowas / so was / ja ja ja / ja ja klar / wissen /
        anwalt / polizei / gericht / jemand anderem / nein(|,) (gar |)(kein problem|kein stress|kein ding|keine
        sorge|macht nichts|kein thema|schon gut) / nee(|,) (kein problem|kein ding| macht nichts) / schlechte idee /
        blöde idee / keine gute idee / mehr erfahren / mehr wissen / bier / das bin ich / ich bins / ich bin es / das
        war ich / als ob / als hätte ich / als wenn / als würde / der weihnachtsmann / wers glaubt / na toll / ganz
        toll / na super / na prima / ja super / ja toll noch / noch mehr mails / noch einer / das fehlt mir noch /
        das hat mir noch gefehlt / das weiß ich noch nicht / weiß ich nicht / weiß nicht so recht / dass ich nicht
        lache / von wegen / träum weiter / ja ja / jaja / jaa ja / nachricht erhalten / wir haben ihre / vorher /
        bevor ich / gegen geld / honorar / kosten / kostet / bezahlt / wie bitte / ja nein / jein / ja und nein /
        nein ja / ihre entscheidung / deine entscheidung / mein chef / mit meinem chef / mit meiner frau / mit meinem
        mann / absprechen / besprechen / rücksprache / telefonisch nur / wohl kaum zu glauben / danke für nichts /
        was habe ich davon / nicht dagegen / nicht abgeneigt / sehe kein problem / soll nicht heißen / nicht
        unhöflich / nächste frage / eine frage / noch eine frage / mehr wissen / mehr erfahren
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
        (|vielen |herzlichen |besten |lieben |schönen |tausend |ganz herzlichen |allerbesten |vielen lieben |und | ok
        )(dank|danke) (|schön|sehr|vielmals|dir|ihnen|euch|nochmals|im voraus|auch|für alles|ivy|für die anfrage| für
        ihre anfrage|für das angebot|für ihr angebot|für die nachfrage|für das nachfragen|der nachfrage|fürs
        nachfragen| für ihre mail|für die mail|für ihre nachricht|für die nachricht|für die info|für die vermittlung|
        für die mühe| für ihre mühe|für die vorstellung|für die einladung|für ihre einladung|für deine mühe|für deine
        nachricht|für deine mail|für dein angebot|dafür|für ihr interesse|für das interesse|für ihr verständnis|für
        die idee|für den vorschlag|für die freundliche anfrage) / (danke|dank|vielen dank| herzlichen dank|besten
        dank) für ... / dankeschön / danke schön / merci / dankend / (das ist |)(|sehr | wirklich |ganz |total
        )(nett|lieb|freundlich| aufmerksam) (|von ihnen|von dir|von euch|dass sie fragen) / ich danke (|ihnen|dir|
        euch|ihnen sehr|dir sehr|sehr| ihnen herzlich|herzlich) (|für ...) / thx / thanks / wie kann ich mich
        (revanchieren|bedanken|erkenntlich zeigen) / ich (revanchiere mich|schulde ihnen etwas| schulde dir was|lade
        sie ein|lade dich ein) / was (schulde ich ihnen|bin ich ihnen schuldig|kann ich für sie tun|kann ich dafür
        tun) / (|vielen |besten |herzlichen |tausend | lieben )dank (für|dass|fürs) ... / danke (|dir |ihnen |euch |
        schön |vielmals |sehr )(für|dass|fürs) ...
    """,
    "fill": """
        bitte / bitte sehr / bitteschön / also / dann / auch / nun / und / oder so / sehr / ganz / wirklich / ehrlich
        gesagt / ehrlich / offen gesagt / momentan / derzeit / zurzeit / zur zeit / im moment / aktuell / gerade /
        diesmal / dieses mal / ich / wir / mich / uns / sie / ihn / das / es / dies / dazu / daran / dafür / darauf /
        für mich / für uns / damit / davon / sofort / gleich / jetzt / heute / ivy / bob / ann / gern geschehen /
        viel erfolg (|dabei|damit|weiterhin) / alles gute (|dabei|weiterhin) / ich hoffe auf ihr verständnis / ich
        bitte um verständnis / bitte um verständnis / nichts für ungut / (ich |)hoffe (es geht ihnen gut|ihnen geht
        es gut|dir geht es gut|alles gut bei dir) / oh / ah / ach / na / per mail / per email / meinerseits / von
        meiner seite / von uns / weil / denn / da / meine (nummer|telefonnummer|handynummer| mailadresse|adresse|
        email|e mail adresse) (ist| lautet) ... / (sie|du|er) (können|kannst|kann|dürfen|darf) mich (|gerne |gern |
        jederzeit )(erreichen|anrufen| unter|kontaktieren|anschreiben|per) ... / (|aber )bitte (nutzen|benutzen|
        verwenden|schreiben|nehmen|rufen|nutze| benutze|verwende|schreib|nimm|ruf|schicken|schick| an|unter|über|
        mit) (|sie ) ... / aber (an|über|unter) meine ... / p s / ps / (lieb|nett|lieb gemeint|nett gemeint|sehr
        lieb|sehr nett|total lieb|echt lieb|das ist lieb|das ist nett|das ist sehr nett|das ist sehr lieb|das ist
        wirklich nett) (|von dir|von ihnen|von euch|gemeint) (|dass du an mich denkst|dass sie an mich denken|dass du
        an mich gedacht hast|dass sie an mich gedacht haben|dass du fragst|dass sie fragen|an mich zu denken) /
        (viele|liebe|herzliche|beste|schöne|freundliche|sonnige|süße) grüße (|aus) (|berlin|wien|hamburg|münchen|
        zürich) / lg / vg / mfg / gruß / gruss / bussi / sälü zäme / sali zäme / servus / moin / vilmal / richten sie
        ivy grüße aus / grüß ivy (|von mir) / grüße an ivy / liebe grüße an ivy / danke an ivy / entschuldigung für
        die (späte|verspätete|verzögerte) (antwort|rückmeldung) / sorry für die späte (antwort|rückmeldung) / bitte
        entschuldigen sie die (späte|verspätete) (antwort|rückmeldung) / (ich |)(suche| suchen|suche ich) (schon|ja|
        seit|gerade) (|lange|langem|ewig|längerem|monaten|jahren) (|jemanden|so jemanden| genau so jemanden|nach so
        jemandem) (|für mein projekt|wie ihn|wie sie|wie bob) / (er|sie|bob|ann|das|die idee| das projekt|sein
        projekt) (ist|klingt|scheint|wirkt|macht) (|ja |sehr |wirklich |total |echt |richtig |immer |so |einen |eine
        )(nett|interessant|spannend|toll|super|sympathisch|klasse|genau richtig|großartig|interessanter mensch|guten
        eindruck|lieb|aufmerksam) / ich (kenne|schätze|mag|bewundere|verfolge) (seine|ihre|bobs|anns) (arbeit|
        arbeiten|texte|projekte|bücher|sachen|forschung) (|und schätze sie|und mag sie) (|sehr|schon lange|seit
        langem|seit jahren|gut)
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
        (|und |hallo )wer (sind sie|bist du|ist das|ist er|ist sie|schreibt hier|steckt dahinter|ist bob|ist ann| ist
        das überhaupt|sind sie überhaupt) / (|und )was ist (das|letterman|das hier|das für ein dienst|das überhaupt)
        / woher (haben sie|hast du|kennen sie|habt ihr|kommt) (meine adresse|meine e mail adresse|meine mailadresse|
        mich|meine daten|meine email) / wer ist ... / ich kenne (sie|ihn|diese person|die person) (gar | überhaupt |
        )nicht / ist das (spam|echt|betrug|ein scherz|seriös) / um was geht es / worum geht es / (|ich )kenne (|ich
        )(den herrn|die dame|diese person|die person|den mann|diesen menschen|den menschen|ihn|sie|den) (|gar |
        überhaupt |doch gar |ja gar )nicht
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
        neues|eine antwort|antworten|news|ein ergebnis) / (haben|hat) (sie|beide|die beiden|er|ann|bob|jemand) (|
        sich )(schon |)(geantwortet|zugesagt|getroffen|gemeldet|ja gesagt|reagiert) / was ist (daraus|draus|aus der
        sache|aus der vorstellung|aus meiner anfrage|aus den beiden) geworden / was wurde (daraus|draus|aus der
        vorstellung) / wie ist es ausgegangen
    """,
    "acquainted": """
        (|aber |oh |danke aber |haha |nein |ja |tatsächlich )(wir|ich|bob und ich|ann und ich|er und ich|sie und ich)
        (kennen|kenne) (uns|ihn|sie|bob|ann|einander) (|ja )(|schon|bereits|längst|doch schon|ja schon) (|lange|seit
        jahren|seit langem|gut|sehr gut) (|seit ...) / (|aber |oh |danke aber |haha |nein |ja |tatsächlich )(wir|
        ich|bob und ich|ann und ich|er und ich|sie und ich) (haben|sind|stehen|habe|bin) (|uns |ihn |sie )(|ja )(|
        schon |bereits |längst |doch schon )(|lange |seit jahren )(kennengelernt|getroffen|befreundet|in kontakt|im
        kontakt|miteinander bekannt) (|seit ...) / (|ja |ja ja |klar |natürlich |sicher )(|,) (ich kenne|kenne ich|
        ich weiß wer|den kenne ich|die kenne ich|ihn kenne ich|sie kenne ich|bob kenne ich) (den |die |ihn|sie|bob|
        ann|er ist|sie ist|bob ist| gut|schon|bereits|sehr gut|ja) (|gut|schon|bereits|sehr gut|ja schon|persönlich|
        zu gut|nur zu gut) / (bob |ann | den |die |ihn |sie )(kenne|kenn) ich(|,) (ja|schon|bereits|gut)
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
        nein / sagen / ablehnen / entgehen / verpassen / missen / verzichten / stören / unhöflich / ausschlagen /
        widersprechen / versäumen / widerstehen / absagen / beklagen / bereuen / stören / unhöflich / klagen /
        drängen / beschweren / aufhalten / warten / verpassen / missen
    """,
    "and": """
        und / deshalb / darum / deswegen / daher / und deshalb / und darum / und deswegen / und daher / und genau
        deshalb / und genau darum / und genau deswegen / genau deshalb / genau darum / genau deswegen / und zwar /
        also / weil / denn
    """,
    "wait": """
        (|bitte |können sie |könnten sie |kannst du |könntest du |vielleicht |dann |und |aber |gerne |am besten |
        würden sie |würdest du )(frag|fragen|fragt|melde|melden|meld|schreib|schreiben|versuch|versuchen|erinnere|
        erinnern| kommen|komm|probier|probieren|fragen sie|frage) (|sie |ihr |dich |sich |mich |mir |uns |bitte |
        gerne |doch | einfach |es |euch )(|sie |mich |mir |uns |sich |dich |bitte |gerne |doch |einfach |es |euch )(|
        bitte |doch | einfach |gerne |lieber )(|ab |im |in |nach |am |anfang |ende |mitte |nächste |nächsten |
        nächstes |später |wieder |nochmal |nochmals |noch mal |noch einmal |erneut |dann |wenn |sobald |kommende |
        kommenden |ein andermal |zu einem )(|im |in |nach |ab |am |ende |anfang |mitte |zu |bei |wenn |wieder |
        nochmal |noch einmal |auf mich zu | darauf zurück )(|@zeit@|woche|monat|jahr|nochmal|noch einmal|noch mal|
        wieder|später|dann|zwei wochen|drei wochen| zwei monaten|drei monaten|sechs wochen|ein paar wochen|ein paar
        monaten|einem monat|einer woche|einigen wochen| einigen monaten|einem halben jahr|paar wochen|späteren
        zeitpunkt|gelegenheit) (nochmal|noch einmal|noch mal| wieder|später|erneut|an|dann|danach|zurück|auf mich zu|
        nach|ab|@zeit@|bitte|wochen|monaten) ... / (|können | könnten |kann |könnte |bitte |lass |lassen |wollen )(|
        wir |sie |man |uns |ich )(|das |es |dies |die vorstellung | damit |bitte )(|bitte |vielleicht |lieber |auf |
        noch |erst |bis )(|@zeit@ |nächste woche |nächsten monat | nächstes jahr |einen späteren zeitpunkt |später |
        nach @zeit@ |nach dem @zeit@ |nach den @zeit@ |ende @zeit@ |bis @zeit@ |die zeit nach dem @zeit@
        )(verschieben|vertagen|warten|aufschieben|zurückstellen|verlegen|später machen) ... / (warten|warte|wartet)
        (|sie |wir )(|bitte |noch |damit |lieber |aber |damit bitte |bitte noch |bitte damit )(bis|noch|ein|zwei|
        drei|auf) ... / (|aber |ja aber |gerne aber |gern aber |nur |bitte |jedoch |allerdings | grundsätzlich gern
        aber |prinzipiell ja aber )(erst|nicht vor|frühestens|nicht vorm|nicht jetzt aber|nicht diese| nicht diesen|
        nicht dieses|nicht vor dem|nicht bevor|nicht sofort|nicht gleich|nicht heute|nicht direkt|nicht mehr dieses|
        nicht mehr diesen|nicht mehr diese) (|im|ab|nach|in|am|ende|anfang|mitte|wenn|nächste|nächsten|nächstes|
        dann|später|wieder|danach|nach dem|nach den|nach der|nach meinem|nach meiner|im herbst|@zeit@|woche|monat|
        jahr| sondern) ... / (|gerade |jetzt |momentan |im moment |derzeit |zurzeit |aktuell |es ist |das ist |ist |
        leider | jetzt ist |gerade ist |gerade ist es |im moment ist es |jetzt ist es |sorry )(|leider |gerade |ein |
        etwas |ganz | sehr |echt |total |grad )(schlecht|ungünstig|unpassend|schlechter zeitpunkt|ungünstiger
        zeitpunkt|nicht der richtige zeitpunkt|kein guter zeitpunkt|nicht die richtige zeit|stressig|zu früh|noch zu
        früh|der falsche zeitpunkt|nicht der beste zeitpunkt|nicht so gut|nicht gut|viel los|zu viel los) ... / (zu|
        noch zu|etwas zu|ein bisschen zu) früh ...
    """,
    "until": """
        bis / ab / nach dem / nach den / nach der / nach meinem / nach meiner / nach meinen / danach / nach @zeit@ /
        im @zeit@ / im neuen jahr / bevor / nachdem / sobald / erst / wenn ich (zurück|wieder|mehr zeit|fertig) /
        wenn ich wieder (da|zurück|im land|zeit habe) / wenn ich (zurück|fertig|wieder gesund) bin / wenn ich mehr
        zeit habe / sobald ich / ab @zeit@ / ende @zeit@ / anfang @zeit@ / mitte @zeit@ / in (zwei|drei|vier|sechs|
        einigen|ein paar| paar) (wochen|monaten) / nächste woche / nächsten monat / nächstes jahr / vor @zeit@
    """,
}

TABLES = {"de": GERMAN}
