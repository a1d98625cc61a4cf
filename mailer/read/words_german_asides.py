"""Words of German that may stand beside an answer and say nothing about it: data alone, as in `words_german.py`."""

FILL = """
        bitte / bitte sehr / bitteschön / also / dann / auch / nun / und / oder so / sehr / ganz / wirklich / ehrlich
        gesagt / ehrlich / offen gesagt / momentan / derzeit / zurzeit / zur zeit / im moment / aktuell / gerade /
        diesmal / dieses mal / ich / wir / mich / uns / sie / ihn / das / es / dies / dazu / daran / dafür / darauf /
        für mich / für uns / damit / davon / sofort / gleich / jetzt / heute / ivy / bob / ann / gern geschehen /
        viel erfolg (|dabei|damit|weiterhin) / alles gute (|dabei|weiterhin) / ich hoffe auf ihr verständnis / ich
        bitte um verständnis / bitte um verständnis / nichts für ungut / (ich |)hoffe (es geht ihnen gut|ihnen geht
        es gut|dir geht es gut|alles gut bei dir) / oh / ah / ach / na / per mail / per email / meinerseits / von
        meiner seite / von uns / weil / denn / da / meine (nummer|telefonnummer|handynummer| mailadresse|adresse|
        email|e mail adresse|e-mail adresse|e-mail-adresse) (ist| lautet) ... / (sie|du|er) (können|kannst|kann|
        dürfen|darf) mich (|gerne |gern |
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
        langem|seit jahren|gut) /
        (ich|wir|)(habe|hab|haben|hätte)(|ich|wir)(|auch|ab|gleich|in der)(nächste woche|nächsten monat|morgen|diese
        woche|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|in den nächsten
        wochen|jederzeit)(|noch|gut|etwas|auch|viel)zeit / (|aber)bitte (nicht|nur)(vor|nach|zwischen)
        (|8|9|10|17|18|20)(uhr) (|anrufen|melden|anklingeln) / (wann|wann immer|wie|sobald) er (will|mag|möchte|lust
        hat|immer will) / ich antworte ihm (dann|gerne|gern|bestimmt|auf jeden fall) / (nimm|nehmt|nehmen sie|bitte)
        (|bitte)(an|für) (meine|die) (private|privatadresse|büroadresse|private adresse) ... /
        (|ich|wir)(freue|freuen)(mich|uns)(|schon|sehr|immer|sehr darauf|darauf)(|,)(|bald|wieder|mal wieder|bald
        wieder)(von|auf)(|ihnen|dir|euch|ihre|deine|eure)(|baldige|weitere)(zu hören|zu lesen|wieder zu
        hören|rückmeldung|antwort|nachricht|mail|bald zu hören|bald wieder zu hören) /
        (danke|lieb|nett)(|dir|euch|ihnen)(|,) dass du an mich (denkst|gedacht hast) / wie nett / wie schön / wie lieb
        / guten abend / guten morgen / voll / echt / gute besserung / schönen sonntag / schönes wochenende /
        hoffentlich bis bald / lg aus wien / vielen lieben / i / mi / (ja|)(ich|)(kenne|schätze) (seine|ihre|deren)
        (firma|arbeit|werkstatt)(|gut|schon|sehr) /
        (|sorry|entschuldige|entschuldigung|entschuldigen sie|entschuldigt|verzeihung|verzeiht|tut mir leid|und
        entschuldigung|und sorry|und entschuldige)(|sorry ,|entschuldige ,|entschuldigung ,|entschuldigen sie ,|
        entschuldigt ,|verzeihung ,|tut mir leid ,) (dass|daß) (es|das|ich|die antwort) (|jetzt|etwas|so|leider|ein
        bisschen|ein wenig|dich|sie|euch|so lange) (|so) (|lange|lang|ewig|spät|warten) (gedauert hat|gedauert|
        dauerte|gebraucht habe|gekommen ist|kommt|wurde|geworden ist|hab warten lassen|habe warten lassen|lassen
        habe|ließ) / (es|hat|das) (hat|) (|leider|jetzt|etwas|ein wenig|ein bisschen) (|gedauert|länger gedauert|
        lange gedauert)(|,) sorry / (|na|ja|aber)(|na ,|ja ,) (warum|wieso|weshalb|weswegen) (sollte|soll|würde|
        sollt) (ich|man|jemand) (|da|dazu|das|etwas|so etwas|hier|hierzu) (|auch|denn|nur)(nein sagen|ablehnen|etwas
        dagegen haben|dagegen haben|nein danke sagen|was dagegen haben|dagegen sein) (?) / (|ich) (wüsste|wüßte|
        weiß|sehe|seh|sehe wirklich|wüsste echt) (|ich|ja|echt|wirklich) (nicht|keinen grund|nichts) (|,) (warum
        nicht|wieso nicht|was dagegen spricht|was dagegen spräche|warum ich nein sagen sollte|der dagegen spricht|
        das dagegen spricht|was dagegenspricht|wieso ich ablehnen sollte|warum ich ablehnen sollte) / (bei|zu|auf)
        (so|solch) (|einer|einem|einen|netten|lieben|freundlichen|einer netten|einer lieben|einem netten|einer
        freundlichen) (anfrage|anfragen|angebot|angeboten|empfehlung|vorschlag|mail|bitte) (|kann|könnte) (|ich|man)
        (|ja|doch|wohl) (nicht|schlecht|kaum|nur schwer) nein sagen / (aber|nur|doch|und) (|bitte|dann|bitte bitte)
        (keine|keinen|ohne) (anrufe|anruf|telefonate|telefonanrufe|videocalls|videokonferenzen|zoom meetings|
        sprachnachrichten) (|bitte|am abend|abends|im büro|auf der arbeit)(|,) (|nur|lieber|sondern|lieber nur|
        sondern nur) (|mails|mail|e-mails|emails|per mail|schriftlich) / (|und|aber|bitte) (sag|sagt|sagen sie|
        richte) (|bitte|doch) (ivy|ihr|der ivy) (|aus|bitte|doch)(|,) (sie soll|sie möge|dass sie|sie darf|sie kann)
        (|sich|mal|ruhig|gern|gerne|mich|bald|sich bald|sich mal|sich gern) (|wieder|mal wieder|mal|bald|bald mal)
        (melden|vorbeikommen|anrufen|besuchen|schreiben|vorbeischauen|rühren|melden soll) / (mit|) (|dem|der) (bob|
        ihm|ihr|dem) (hatte|habe) ich (|schon|schon mal|schon einmal|bereits|mal|früher|früher schon|schon öfter) (|
        mal|genug|einmal) (zu tun|das vergnügen|zu tun gehabt|meine erfahrungen gemacht) / (einmal|das eine mal|ein
        mal) (reicht|genügt|hat gereicht|hat mir gereicht|langt) (|mir|völlig|mir völlig|vollkommen|fürs leben) / (|
        sehr|sorry|ups|oje|oh je|uff|herrje|mensch|ach herrje|huch|oh|ui|tschuldigung|tschuldige|entschuldige|
        entschuldigt|entschuldigen sie|entschuldigung|verzeih|verzeihung|verzeiht|verzeihen sie|pardon|asche auf
        mein haupt|sry|bitte entschuldige|bitte entschuldigen sie|bitte entschuldigt|bitte verzeihen sie|bitte um
        entschuldigung|ich bitte um entschuldigung|ich bitte um nachsicht|ich muss mich entschuldigen|tut mir leid|
        tut mir echt leid|tut mir sehr leid|es tut mir leid|ich entschuldige mich|mea culpa)(|bitte)(|,)(für|wegen)
        (die|meine|das|mein|der|meiner) (|so|etwas|sehr|reichlich|lange|ewig)(späte|verspätete|verzögerte|langsame|
        lange|ewig späte|spät|ewige|etwas späte|lahme|verspäteter|späten|späte|verspäteten) (antwort|rückmeldung|
        reaktion|rückantwort|nachricht|mail|wartezeit|funkstille|schweigen) / (sorry|entschuldigung|entschuldige|
        verzeihung|tschuldigung|pardon|sry)(|,) (späte|verspätete|sehr späte) (antwort|rückmeldung|reaktion) / (|
        sorry|ups|oje|oh je|uff|herrje|mensch|huch|oh|ui|tschuldigung|tschuldige|entschuldige|entschuldigt|
        entschuldigen sie|entschuldigung|verzeih|verzeihung|verzeihen sie|pardon|bitte entschuldige|bitte
        entschuldigen sie|bitte entschuldigt|bitte verzeihen sie|tut mir leid|tut mir echt leid|tut mir sehr leid|es
        tut mir leid|ich entschuldige mich)(|bitte)(|,) (dass|daß) (ich|wir) (|mich|uns) (|ihnen|dir|euch) (|erst|
        so|jetzt|heute) (|jetzt|spät|heute|lange|so spät|erst|nicht|so lange|nicht eher|nicht schneller|nicht
        gleich|nicht sofort|nicht früher|so lang) (|erst|nicht)(melde|melden|antworte|antworten|reagiere|schreibe|
        zurückmelde|gemeldet habe|geantwortet habe|reagiert habe|zurückschreibe|gebraucht habe|habe warten lassen|
        warten ließ|zurückgeschrieben habe|dazu komme|auf ihre mail antworte|auf deine mail antworte) / @sor@ (|ich|
        wir|leider|und|sorry|ups|oh)(habe|hab|hatte|hatt|haben|hatten)(|ich|wir)(|ihre|deine|eure|die|diese|das|
        dein|ihr|euer|die letzte|es|sie|das hier|dies)(|mail|e mail|e-mail|email|nachricht|schreiben|anfrage|
        frage)(|leider|sorry|echt|ehrlich gesagt)(erst|gerade erst|grad erst|erst gerade|eben erst|gar nicht|nicht|
        nicht gleich|noch gar nicht|bis heute nicht|bis jetzt nicht|jetzt erst|heute erst)(|jetzt|heute|eben|gerade|
        gestern|heute morgen|heute früh|nach dem urlaub|am wochenende|grad|mitbekommen)(@warte@)(|sorry|und|war
        unterwegs|ich war unterwegs) @ry@ / @sor@ (sehe|seh|lese|les|finde|sehen) (|ich) (|das|die mail|ihre mail|
        deine mail|eure mail|die nachricht|es|deine nachricht|ihre nachricht|das hier) (erst|jetzt erst|grad erst|
        gerade erst|leider erst) (|jetzt|heute|gerade|grad|eben) @ry@ / @sor@ (|ihre|deine|eure|die|diese|sorry die|
        das|es|mir ist ihre|mir ist deine|mir ist die|da ist mir ihre|da ist mir deine)(|mail|e mail|e-mail|email|
        nachricht|anfrage) (|ist|war|ging|lag|landete|hing|rutschte|steckte|blieb) (|mir|bei mir|mir leider|leider|
        bei mir leider|irgendwie|wohl|mir wohl|mir irgendwie|mir glatt|mir völlig|im) (|leider|irgendwie|glatt|
        völlig|total|wohl)(|im spam|im spamordner|im spam-ordner|im spam ordner|im junk|im junk ordner|im
        werbeordner|im papierkorb|in den spam|im falschen ordner|in der flut|in der mailflut|im posteingang|im
        alltagstrubel|im trubel|im stress|im urlaub) (untergegangen|durchgerutscht|unter|liegen geblieben|
        liegengeblieben|gelandet|durchgegangen|durch die lappen gegangen|verschwunden|hängen geblieben|durch|
        entgangen|liegen|versteckt|vergraben|begraben|gerutscht) @ry@ / @sor@ (|leider|sorry|ups|total|völlig|glatt|
        ganz|habe ich|hab ich|das habe ich|das hab ich|hatte ich|die mail habe ich|ihre mail habe ich|deine mail
        habe ich|habe deine mail|hab deine mail|habe ihre mail)(|leider|total|völlig|glatt|ganz|echt|
        schlicht)(übersehen|verschlafen|überlesen|verschwitzt|verpennt|verbummelt) (|sorry) @ry@ / @sor@ (das|die
        mail|ihre mail|deine mail|es) ging (|bei mir|mir|leider)(|bei mir|leider|völlig|total|glatt|irgendwie)unter
        @ry@ / (|aber|nur|jedoch|allerdings|und|und zwar|aber dann|wobei|dann|doch|mir|mir wäre|mir ist|aber ,|nur
        ,|jedoch ,|allerdings ,|und ,|und zwar ,|aber dann ,|wobei ,|dann ,|doch ,|mir ,|mir wäre ,|mir ist ,)
        @lieber@ (|mir|mich|an mich|einfach|erst|zunächst|erst mal|erstmal) @kanal@ (|bitte|schreiben|melden|
        kontaktieren|und nicht|statt|als|anstatt|anstelle|und bitte nicht|nicht|und keinesfalls|und ungern|
        weniger)(|@kanal@|per telefon|anrufen|anzurufen|anruf|einem anruf|eines anrufs|telefon|mit telefon|
        telefonieren) (|bitte|gerne|danke) / (aber|jedoch|allerdings|und|wobei|und bitte|aber bitte) (|bitte|dann)
        (nur|ausschließlich) (@schrift@) (|bitte|kontaktieren|schreiben) / (aber|nur|jedoch|allerdings|und|wobei|und
        bitte|aber bitte|nur bitte) (|bitte|dann) (nicht|nicht unbedingt|lieber nicht|ungern|bitte nicht|möglichst
        nicht) (@tel@) (|bitte|kontaktieren|schreiben)(|,)(|sondern|sondern lieber|lieber|sondern bitte|da|eher|
        besser|dann lieber) (|@kanal@) / (|aber|nur|jedoch|allerdings|und|wobei|doch)(|bitte|dann) (nicht|lieber
        nicht|ungern|möglichst nicht|keinesfalls|auf keinen fall|bloß nicht|nicht unbedingt|nicht mehr) @anort@ (|
        bitte|schicken|schreiben|weitergeben|mailen|kontaktieren|senden|nutzen|verwenden|nehmen)(|,)(|sondern|
        sondern lieber|lieber|sondern bitte|bitte|eher|besser|dann lieber|sondern nur) (|@anort@|an|über|unter|auf|
        per mail an|hierher|mich|direkt an|direkt über|per mail) / (aber|nur|jedoch|allerdings|und|wobei|doch|aber
        dann|und zwar|am besten|am liebsten|lieber|bitte|möglichst) (|bitte|lieber|dann|am besten|am liebsten|
        möglichst|nur|dazu|dafür|gern|gerne|direkt|eher)(an|über|unter|auf) (|die|meine|der|meiner|diese|mein)
        (@ort@) (|bitte|schicken|schreiben|mailen|senden|kontaktieren|melden)(|und nicht|statt|nicht) (|@anort@) /
        (|aber|und|nur|dann|hier)(|bitte)(nehmt|nimm|nehmen sie|verwendet|verwende|verwenden sie|nutzt|nutze|nutzen
        sie|benutzt|benutze|benutzen sie|schickt es|schick es|schreibt|schreib|schreiben sie)(|bitte|dafür|dazu|
        aber|lieber|dann|dafür bitte|aber bitte|mir|da) (|bitte|lieber|dafür)(|an|über|auf) (|die|meine|diese|der|
        meiner|mein) @ort@ (|dafür|dazu|bitte|an|als kontakt|als adresse) / (|denn|weil|da|dort|hier|aber|und|denn
        ,|weil ,|da ,|dort ,|hier ,|aber ,|und ,)(|diese|die|meine|auf der|unter der)(@ort@|mail hier|adresse|mails|
        mailadresse|mail|dort|hier|da|die) (lese|checke|check|nutze|benutze|schaue|schau|verwende|prüfe|gucke|rufe|
        antworte|öffne|les) (ich) (|mails|meine mails|sie|die|da|leider|meistens) (@kaum@)(|noch|mehr|rein|ab|nach|
        erreichbar|gern|so|oft|zu erreichen) / (|denn|weil|da|mich|aber)(|telefonisch|am telefon|per telefon|am
        handy|tagsüber|im büro|auf dem handy|übers telefon) (bin|erreicht|erreichen) (ich|man mich|mich) (|hier|
        leider|ja|oft|meist|meistens|tagsüber|immer|im büro|eh|nämlich) (@kaum@|fast nie|selten) (|zu|am telefon|ans
        telefon|telefonisch)(erreichen|erreichbar|kriegen|greifbar|sprechen|erwischen) / (|denn|weil|da|aber)(ich
        bin|bin) (|hier|leider|ja|oft|meist|meistens|tagsüber|immer|im büro|eh|nämlich)(telefonisch|am telefon|per
        telefon|auf dem handy|übers telefon)(|hier|leider|oft|meist|meistens|tagsüber|immer|nämlich)(@kaum@)(|
        zu)(erreichen|erreichbar|kriegen|greifbar|sprechen|erwischen) / (|denn|weil|da|mich|aber)(telefonisch|am
        telefon|per telefon|am handy|auf dem handy|übers telefon) (bin|erreicht|erreichen) (ich|man mich|mich|sie
        mich) (|hier|leider|ja|oft|meist|tagsüber|immer|eh|nämlich) (@kaum@|fast nie|selten) / (weil|da) (ich|man
        mich) (|telefonisch|am telefon|per telefon|ans telefon|mein telefon|das telefon|tagsüber|im büro) (|oft|
        meist|leider|nur|eher) (@kaum@) (|zu|ans telefon|telefonisch)(erreichen bin|erreichbar bin|gehe|erreicht|
        telefoniere|höre|rangehe|drangehe|abhebe|abnehme|erreichen kann) / (|denn|weil|aber|und)(telefoniere ich|ich
        telefoniere|telefoniere|telefonier ich|ich telefonier) (|leider|nämlich|ja|eben|halt|privat) (@kaum@) / (|
        denn|weil|aber|und)(ich|)(gehe|geh|spreche|hebe|nehme) (|ich) (|leider|eigentlich|fast|nämlich) (@kaum@)
        (ans telefon|das telefon ab|den hörer ab|am telefon|ans handy|telefonisch|anrufe an|anrufe entgegen) / (|
        denn|weil|da|aber)(ans telefon|ans handy|ans festnetz) (gehe|geh) ich (|eigentlich|fast|nur|ja|
        leider)(@kaum@|ungern) (|ran|dran) / (|denn|weil|da|aber|und)(|ich)(hasse|mag|verabscheue)(|
        ich)(telefonieren|das telefonieren|telefonate|das telefon|telefone|anrufe) (|nicht|nicht so|nicht so sehr|
        nicht besonders|gar nicht|sehr) / (|denn|weil|da|aber|und)(telefonieren|das telefonieren|telefonate|telefon|
        das telefon|anrufe)(|ist|sind|mag|liegt|liegen|hasse)(|ich|mir|nicht)(|nicht|nicht so|einfach|leider)(|
        meins|meine sache|mein ding|meine stärke|so mein ding|nicht so|mir nicht|ein graus|nicht) / (|denn|weil|
        aber)(ich|)(bin|habe|hab)(|ich|es) (kein|keine|mit dem telefon nicht|nicht so mit|nicht so mit dem)(|großer|
        große|guter|gute)(telefonierer|telefoniererin|telefonmensch|freund vom telefonieren|fan vom telefonieren|
        freund des telefons|telefon|fan von telefonaten|telefonieren) / (|aber|nur|und|doch)(|er|bob|der|sie|der
        bob)(|soll|sollte|möge|kann|darf)(|mich|mir)(|aber|bitte|bitte aber|aber bitte|nur|dann|bitte nur|jedoch|
        aber dann)(|lieber|eher|am besten|am liebsten)(|mich|mir)(mailen|schreiben|eine mail schreiben|eine mail
        schicken|per mail schreiben|mir mailen|mir schreiben)(|und|,|statt|anstatt|bitte|,und|lieber als)(|bitte|
        mich)(nicht anrufen|nicht anzurufen|anzurufen|anrufen|nicht gleich anrufen|nicht telefonieren) / (aber|nur|
        und|doch|,aber) (|er soll|er soll mich|er möge|bob soll|bob soll mich) (|bitte|dann|mich) (nicht|ungern|
        lieber nicht|bloß nicht|nicht gleich|keinesfalls|nicht einfach) (|mich|bei mir) (anrufen|telefonieren|
        durchklingeln)(|bitte)(|,)(|sondern|lieber|sondern lieber|eher|besser|da) (|mailen|schreiben|mir mailen|mir
        schreiben|per mail|eine mail|eine mail schicken|bitte mailen|eine mail schreiben) / (|aber)(ruf|ruft|rufen
        sie) (mich|uns) (|aber|bitte)(bitte|lieber|)nicht an(|,)(|sondern|schreib|schreibt|schreiben sie|lieber)(|
        lieber|mailen|schreiben|mir|eine mail) / (|na|ja|tja|hm|also|ach|na ,|ja ,|tja ,|hm ,|also ,|ach ,)(warum|
        wieso|weshalb|weswegen|warum auch|wieso auch|warum denn|wieso denn|warum eigentlich|wieso eigentlich)
        (nicht) (?) / (|ja|na|also|tja|so etwas|sowas|das)(da|dazu|so etwas|sowas|das|so ein angebot|dieses angebot|
        hier) (kann|könnte|konnte|darf) (|ich|man|unsereins|keiner|wir) (|ja|doch|wohl|natürlich|ja wohl|ja nun|ja
        doch)(schlecht|schwer|kaum|unmöglich|nur schwer|schwerlich|nicht|gar nicht|natürlich nicht|einfach nicht|ja
        nicht|nicht wirklich) (@neinsagen@) / (|na|also|na ,|also ,)(wie) (könnte|kann|sollte|soll) (ich|man) (|
        denn|nur|bloß|schon)(da|dazu|so etwas|so einem angebot|diesem angebot|da noch|da schon|da bloß|da nur) (|
        nur|noch|schon|denn|bloß|jemals|überhaupt) @neinsagen@ (|?) / (so ein|so eine|solch ein|solch eine|ein
        solches|eine solche|das|dieses|so) (|nettes|schönes|tolles|freundliches|gute|tolle) (angebot|gelegenheit|
        chance|einladung) (schlägt|lehnt|lässt) man (|sich|doch) (|natürlich|doch|ja) nicht (aus|ab|entgehen|sausen|
        liegen) / (was für eine|welch eine|welch|so eine) (|blöde|dumme|überflüssige) frage (|?) / (muss|musst|
        müsst|müssen) (man|du|ihr|sie) (|mich|da|das|mich da) (noch|überhaupt|wirklich|echt|überhaupt noch|wirklich
        noch|erst) (fragen|nachfragen|lange fragen)(|?) / (da|hier) (gibts|gibt es) (|ja|doch|gar|für mich)(nichts|
        nix)(|lange|groß|mehr|viel)zu überlegen / (wie gerufen|das kommt wie gerufen|kommt wie gerufen|du kommst wie
        gerufen|sie kommen wie gerufen) / (|ja|ja ja|jaja|jo|ach ja|klar|na klar|oh ja|doch|ach|natürlich|ja ,|ja ja
        ,|jaja ,|jo ,|ach ja ,|klar ,|na klar ,|oh ja ,|doch ,|ach ,|natürlich ,) (ich weiß|ich weiss|weiß ich|ich
        weiß ja|ich weiß schon|ich weiß sehr wohl|ich weiß genau|ich weiß noch|weiß schon|ich weiß sehr gut)(|,)
        (wer|was) (das|er|sie|bob|der|der bob|das für einer|der herr|der mann|herr ray|die dame) (|so|da|für einer)
        (ist|ist für einer|macht|war|treibt|für einer ist) / (|ja|ja ja|jaja|jo|ach ja|klar|na klar|oh ja|doch|
        natürlich|ja ,|ja ja ,|jaja ,|jo ,|ach ja ,|klar ,|na klar ,|oh ja ,|doch ,|natürlich ,) (hab|habe|haben)
        (ich|wir) (|schon|bereits|alles|das|die mail|ihre mail|deine mail|eure mail|ihre nachricht|deine nachricht|
        ihre anfrage|deine anfrage|sie|es)(|schon|bereits|gerade|genau|eben|aufmerksam|alles)(gelesen|gesehen|
        bekommen|erhalten|verstanden|gehört|mitbekommen) / (ja|ja ja|jaja|jo|ach ja|klar|na klar|oh ja|natürlich)(|
        ,) (ich|wir) (habe|hab|haben|hatte) (|schon|bereits|das|die mail|ihre mail|deine mail|eure mail|ihre
        nachricht|deine nachricht|ihre anfrage|deine anfrage|sie|es)(|schon|bereits|gerade|genau|eben|aufmerksam|
        alles)(gelesen|gesehen|bekommen|erhalten|verstanden|gehört|mitbekommen) / (|ja|ja ja|jaja|jo|ach ja|klar|na
        klar|oh ja|natürlich|ja ,|ja ja ,|jaja ,|jo ,|ach ja ,|klar ,|na klar ,|oh ja ,|natürlich ,) (von dem|von
        der|von ihm|von ihr|von bob|von dem bob|von dem herrn|über ihn|von herrn ray) (habe|hab|hatte|haben) (ich|
        wir) (|schon|bereits|auch schon|schon viel|schon einiges|schon so einiges|schon genug|ja schon|genug|leider
        schon) (gehört|gelesen|mitbekommen) / (ja|ja ja|jo|ach ja|oh ja)(|,) (ich|wir) (habe|hab|haben) (|schon|
        bereits|viel|einiges|schon viel|schon einiges) (von ihm|von bob|von ihr|von dem|von herrn ray) (|schon|
        bereits) (gehört|gelesen) / (ja|ach ja|oh ja|jo|ja ja)(|,) (wir|mit dem|mit ihm|mit bob) (hatten|hatte) (|
        ich|wir)(|schon|bereits|schon einmal|schon mal|schon öfter) (das vergnügen|miteinander zu tun|zu tun|die
        ehre) / (ja|ach ja|oh ja|jo|ja ja|klar)(|,) (bob|er|der|der name|der bob|der herr|die|sie|herr ray)(|ist|
        sagt)(|mir)(|schon|durchaus|sehr wohl|natürlich)(|ein begriff|bekannt|was|etwas|gut bekannt|bestens bekannt)
        / (|es)(freut|ehrt|rührt|freute|schmeichelt) (mich|uns|mir) (|sehr|wirklich|total|ja|aber|trotzdem)(|,)
        @denkt@ / (|das)(ehrt|freut|schmeichelt|rührt) (mich|mir|uns) (|sehr|ja|natürlich|wirklich|ungemein) / (ich|
        )(fühle|fühl) mich (|sehr|wirklich|ja|natürlich) (geehrt|geschmeichelt) / (|aber|wie|sehr|echt|total|ja|
        wirklich|das ist|es ist|trotzdem|das ist sehr|ist ja|ich finde es|finde es|finde ich|das finde ich|so|ganz|
        richtig|wie|dennoch)(lieb|nett|süß|schön|rührend|reizend|aufmerksam|freundlich|liab|super lieb)(|von ivy|von
        ihr|von dir|von ihnen|von euch|aber)(|,) @denkt@ / (|aber|wie|sehr|echt|total|ja|wirklich|das ist|es ist|
        trotzdem|das ist sehr|ist ja|so|ganz|dennoch|richtig)(lieb|nett|süß|reizend|aufmerksam|freundlich|liab)
        (von|vo|vom|von der|vo de|vo da|von da) ivy / (|und|aber|doch|bitte|und bitte)(|richte|richtet|richten sie|
        sag|sagt|sagen sie|bestell|bestellt|bestellen sie|grüß|grüßt|grüße|grüßen sie|grüss|grüssed) (|bitte|mir|
        doch|doch bitte|auch)(ivy|die ivy|der ivy|ihr|de ivy|alle|alle anderen|deine frau|deinen mann|die familie|
        die anderen|bob|ihm)(|bitte|ganz|mal|recht)(|einen|ganz|schöne|liebe|herzliche|viele|beste|herzlichen|einen
        schönen|einen lieben|vielen)(|gruß|grüße|herzlich|lieb|schön|danke|dank|gruss)(|von mir|von uns|herzlich|
        lieb|ganz herzlich|aus|ausrichten|schön|dafür|unbekannterweise|zurück)(|von mir|von uns|aus) / (|und|aber|
        viele|liebe|schöne|herzliche|beste|ganz liebe|sonnige|lieben|einen lieben|schönen)(gruß|grüße|grüsse|gruss)
        (an|auch an|zurück an|und küsse an)(|die|alle|den|deine|euch|eure)(ivy|alle|beide|familie|kinder|kids|
        anderen|euch|frau|mann|bob)(|von mir|von uns|zurück) / (|ich wünsche|wünsche|wünsch)(|ihm|bob|euch|ihnen|
        ihr|dir|ivy|ihm aber|ihm jedoch|euch aber|dem bob)(|aber|trotzdem|dennoch|weiterhin|natürlich)(alles gute|
        viel erfolg|viel glück|alles liebe|gutes gelingen|ein gutes händchen|nur das beste)(|weiterhin|dabei|damit|
        trotzdem) / (da|damit|bei so etwas|bei sowas|bisher|)(ivy|ihr|ivys tipps) (|lag|liegt|hat|ist|irrt|irrte|
        täuscht|enttäuscht|haben) (|mich|uns|mir|da|damit|sich|ja|wirklich|bei so etwas|bei sowas|mich da|sich da|da
        ja|mich damit|mich bisher)(|bisher|bislang|ja|eigentlich)(noch nie|nie|noch kein einziges mal|noch nicht ein
        mal|noch nie wirklich|noch selten|selten|so gut wie nie) (daneben|danebengelegen|daneben gelegen|geirrt|
        getäuscht|enttäuscht|falsch gelegen|im stich gelassen|schlecht beraten|in die irre geführt|was falsches
        empfohlen|etwas schlechtes empfohlen|) / (ivy|sie) (hat|weiß|kennt|macht|trifft|findet|hatte) (|da|damit|ja|
        wirklich|eh|einfach|schon|bei so etwas|bei sowas|bisher|für sowas|für so etwas)(|immer|stets|meist|
        eigentlich immer|bisher immer|fast immer|schon immer|einfach|halt) (|ein|eine|ein sehr|einen|einen richtig|
        eine sehr|die|das|so ein)(gutes|gute|guten|glückliches|feines|tolles|super|richtigen|richtige|tolle|recht|
        den)(|händchen|gespür|näschen|riecher|auge|geschmack|menschenkenntnis|ideen|leute|tipps|empfehlungen|
        vorschläge|gelegen|kontakte|urteil|idee|hand)(|für sowas|für so etwas|für menschen|für leute|mit menschen|
        bei so etwas|bei sowas) / ivy weiß (|schon|immer|ja|eben|genau|schon immer|immer genau)(|,) was (sie tut|sie
        macht|passt|gut für mich ist|mir gefällt|mir gut tut|zu mir passt) / ivy (trifft|traf) (|damit|da|ja)
        (immer|stets|meist|meistens|jedes mal) ins schwarze / (|auf)(ivys|dein|ivy|deine|ihr)(|urteil|empfehlung|
        empfehlungen|tipps|geschmack|gespür|wort|vorschläge|menschenkenntnis|riecher|kontakte|ideen)(|ist|sind|war|
        waren|kann|vertraue|traue|höre|verlasse|haben|hat|geben|gebe|halte)(|ich|man|mir|sich)(|mich|immer|bisher|
        ich|da|bisher immer|immer sehr|immer schon|blind|voll|voll und ganz|stets|gerne|gern|viel|große stücke|
        bisher noch nie|noch nie|bislang)(verlass|gut|verlassen|blind|goldrichtig|vertrauen|gold wert|immer gut|
        stets gut|richtig|hören|darauf|super|viel|große stücke|enttäuscht|getrogen|top) / @sor@ (ich|) (hatte|habe|
        hab) (|ihre mail|deine mail|eure mail|die mail|euch|das|es|sie|dich|ihnen|dir) (|ganz|glatt|völlig|total|
        leider|fast|komplett) (vergessen|vergessen zu antworten|verschwitzt|zu antworten vergessen) @ry@ / @sor@
        (ich|) (bin|komme|kam|konnte|schaffe|schaffte|schaffs) (|es|leider|ich) (|leider)erst (jetzt|heute|grad|
        gerade|gestern) (|wieder|aus dem urlaub)(dazu gekommen|dazu|antworten|zu antworten|zum antworten|zum lesen|
        am rechner|zurück|aus dem urlaub zurück|zurückgekommen|online|zuhause|zu hause|heimgekommen|lesen) @ry@ /
        @leid@(|,) (für|wegen) (die|meine|das|der|des) (|lange|große|ewige|lange)(verspätung|verzögerung|schweigen|
        funkstille|wartezeit|warten|wartens|späte melden|schweigens|stille|warterei) / (ich|) (weiß|weiss) (das|es|
        die geste|ihre mühe|deine mühe|das angebot|den gedanken) (|sehr|wirklich|durchaus|wohl) zu schätzen /
        (trotzdem|aber|dennoch|aber trotzdem|immer|sehr|wie|es ist|doch) (schön|nett|toll|lieb|fein) (|mal|mal
        wieder|wieder|immer|wieder mal)(|,)von (ivy|dir|euch|ihnen|ihr) (|mal wieder|wieder|etwas|was)(zu hören|zu
        lesen|hören|lesen) / (aber|jedoch|allerdings|und|und zwar|aber dann|wobei|dann|aber am) (|bitte|gerne|gern|
        einfach|lieber|erstmal|zuerst|bitte lieber|am besten|am liebsten) @kanal@ (|bitte) / schriftlich / (|na|tja|
        ja|na ,|tja ,|ja ,)was soll ich (|da|dazu|da noch|dazu noch|noch) sagen / (was|wer|wen) (|von) ivy (|mir|
        uns|so)(kommt|empfiehlt|vorschlägt|schickt|vorstellt|mag|für gut hält|anschleppt)(|,) (|das|der|den|
        die)(ist|hat|kann|passt|mag|nehme|wird|muss|kenne)(|mir|ich|bei mir|nur|immer|auch|schon|man|gut)(|immer|
        auch|gern|gerne|ich)(willkommen|gut|gut sein|in ordnung|passen|kennenlernen|recht|hand und fuß|interessant
        sein|in ordnung sein) / (wenn|da) ivy (das|ihn|den|es|bob|ihn mir|so etwas|jemanden|einen|wen) (|so)(sagt|
        empfiehlt|vorschlägt|meint|schickt|für gut hält|für richtig hält|für eine gute idee hält|gut findet)(|,)(|
        dann)(vertraue ich|ist es|ist das|wird das|wird es|muss es|hat das|hat es|glaube ich|passt|kann es nur|
        verlasse ich mich|kann ich mich)(|ihr|das|gut|blind|schon|schon gut|ja|bestimmt|sicher|darauf)(blind|gut|in
        ordnung|passen|gut so|gut sein|passt|passt das|hand und fuß|stimmen|auch da voll|schon|das|es|gut werden|
        seine richtigkeit|sinn|verlassen|ihr) / (|ich)(vertraue|traue) (|ich)(ivy|ihr|ivys urteil|ihrem urteil|da
        ivy|ivy da|ivy bei so etwas|ivys geschmack|ihr da) (|da|voll|blind|vollkommen|ganz|voll und ganz|völlig) /
        (ich|) (bin|wäre) (|ja|schon|auch|ja schon) (|schon lange|seit langem|ewig|seit ewigkeiten) (auf den|auf
        die|auf ihn|auf bob) (|schon lange|seit langem|schon ewig) neugierig
    """
