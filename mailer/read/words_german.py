"""Words of German: data alone, in the notation of `words.py`."""

from mailer.read.words_german_asides import FILL


GERMAN = {
    "macros": """
        would = würde|würd|möchte|mochte|wurde|will|werde / meet = kennenlernen|kennen lernen|treffen|vorgestellt
        werden| sprechen|reden|in kontakt treten|kontakt aufnehmen|vernetzt werden|austauschen|annehmen|zusagen|
        machen|tun| teilnehmen|dabei sein|helfen / mail = adresse|mailadresse|email|e mail|e-mail|emailadresse|e mail
        adresse|e-mail
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
        monat|kommenden jahr|ostern|weihnachten|pfingsten|urlaub|ferien| sommerferien|semester|quartal /
        flott = gerne|gern|sehr gerne|sehr gern|ruhig|einfach|bitte|bitte
        gerne|doch|also|auch|mal|halt|jederzeit|jederzeit gerne|gerne jederzeit|natürlich|selbstverständlich|ohne
        weiteres|ohne bedenken|bedenkenlos|direkt|gleich|schon|eh|unbedingt|so|dann|einfach mal|ruhig mal|gerne
        mal|gern mal|gerne auch|doch einfach|doch bitte|doch gerne|auf jeden fall|sicher|bitte einfach|natürlich
        gerne|selbstverständlich gerne|gärn|ruig / auf = ja|ja klar|ja gerne|ja gern|ja bitte|ja natürlich|ja
        sicher|klar|na klar|natürlich|selbstverständlich|selbstredend|sicher|gerne|gern|sehr gerne|sehr
        gern|ok|okay|gut|also|dann|na dann|na gut|super|prima|toll|von mir aus|meinetwegen|kein
        problem|absolut|freilich|logo|und|bitte|hiermit|gern doch|jo|jo klar|jo eh / wem = ihm|ihr|ihnen|bob|ann|dem
        bob|der ann|dem herrn|der dame|herrn ray|frau lee|dem kollegen|der kollegin|beiden|den beiden|an ihn|an sie|an
        bob|an herrn ray|an den herrn|an ann|an beide|em bob / ziel =|(|@ihn@|mit ihm|mit ihr|mit bob|mit ihnen|mit
        herrn ray|das|den kontakt|das angebot|die einladung|dieses angebot|ihr angebot|den vorschlag|die
        vorstellung|einander|mich mit ihm|mich mit bob|seine bekanntschaft|von ihm|von bob|dem
        herrn|ihm|ihr|dabei|daran|zusammen|an der vorstellung|auch|die bekanntschaft|seine arbeit|ja|uns)
        (|@flott@|einmal|persönlich|näher|bald|nächste woche|nächsten monat|per
        mail|kurz|unverbindlich)(|@meet@|wahrnehmen|nutzen|bekannt gemacht werden|hören|lesen|vernetzen|vernetzt
        werden|verbunden werden|in verbindung treten|ins gespräch kommen|kontaktieren|begrüßen|haben|sein|sagen) /
        meins = (meine|unsere|mein|meinen)
        (|private|privaten|privates|dienstliche|geschäftliche|neue|neues|geschäftlichen)
        (@mail@|e-mail|e-mails|e-mail-adresse|e-mail
        adresse|mail-adresse|email-adresse|e-mailadresse|mails|kontaktadresse|koordinaten|addy|mailaddy|mailaddresse|
        addresse|adrese|e
        mailadresse|e-mailadresse|mails|emails|postfach) / reich = gib|gibs|gebt|geben
        sie|schick|schicke|schickt|schicken sie|leite|leit|leitet|leiten sie|sende|sendet|senden
        sie|teile|teil|teilt|teilen sie|reich|reiche|reicht|reichen sie|nenn|nenne|nennt|nennen sie|mail|maile|mailen
        sie|übermittle|übermitteln sie|rück|rücke|verrate|verraten sie / her =
        weitergeben|geben|teilen|nennen|schicken|senden|weiterleiten|mitteilen|herausgeben|rausgeben|rausrücken|
        durchgeben|weiterreichen|weitersagen|übermitteln|verwenden|nutzen|benutzen|freigeben|weiterverwenden|
        rüberschicken|weiter
        geben|weiter leiten|preisgeben|verraten / bekannt = vorstellen|verbinden|vernetzen|bekannt
        machen|bekanntmachen|miteinander bekannt machen|einander vorstellen|zusammenbringen|zusammen bringen|in
        kontakt bringen|miteinander verbinden|miteinander vernetzen|verkuppeln|zusammenschalten|in verbindung
        bringen|kurzschließen|verlinken|connecten / darfst = du darfst|du kannst|sie dürfen|sie können|ihr dürft|ihr
        könnt|man darf|man kann / darfdu = darfst du|kannst du|darfste|kannste|dürfen sie|können sie|dürft ihr|könnt
        ihr|derfst / wer3 = er|sie|der|die|der kerl|der typ|bob|der bob|der herr|herr ray|der mann|der kollege|die
        dame|ann|die kollegin|dieser herr|der gute / wie3 = mir|mich|sich|uns|bei mir|mit mir|sich bei mir|mich
        direkt|mir direkt|sich direkt bei mir|sich direkt|sich an mich|sich mit mir|mir eine mail|mir eine e mail|mir
        eine e-mail|mir eine nachricht|mir ein mail|mir ein email|mir kurz|mir per mail|kontakt mit mir|kontakt|auf
        mich|mich per mail|mich per email|mit mir kontakt|mit mir in kontakt|mit mir in verbindung|sich mit mir in
        verbindung|mit mir den kontakt / tut3 =
        schreiben|anschreiben|melden|anrufen|kontaktieren|mailen|anmailen|ansprechen|texten|aufnehmen|treten|
        zukommen|schicken|senden|wenden|setzen|an
        mich wenden|kontakt aufnehmen|eine mail schreiben|eine nachricht schreiben|eine mail schicken|bei mir
        melden|mit mir kontakt aufnehmen|@meins@ haben|@meins@ bekommen|@meins@ kriegen|sie haben|die haben|sie
        bekommen|die bekommen|was von sich hören lassen / segen =
        zustimmung|erlaubnis|einwilligung|einverständnis|ok|okay|segen|ja|ja
        wort|jawort|go|genehmigung|freigabe|placet / ihn = ihn|sie|bob|ann|herrn ray|den herrn|die dame|diesen
        menschen|so jemanden|neue leute|neue menschen|den kollegen|frau lee|den bob|interessante leute|leute wie
        ihn|jemanden wie ihn|diesen herrn / lust =
        interesse|bedarf|lust|zeit|kapazität|kapazitäten|bock|verwendung|nerv|nerven|muße|energie|kraft|ressourcen|
        gebrauch|bedürfnis|mehrwert|nutzen|verlangen|freie
        kapazität|freien kapazitäten|zeit übrig|zeit und lust|lust und zeit|lust und keine zeit|zeit und keine lust /
        wofuer = da|dafür|daran|dazu|hierfür|hieran|darauf|hierzu|für so etwas|für sowas|für so was|an so etwas|an
        sowas|an der sache|an einem kontakt|an einer vorstellung|an diesem kontakt|auf so etwas|auf sowas|bei der
        sache|für solche dinge|für solche sachen|für neue kontakte|für neue leute|für fremde|für neue
        bekanntschaften|auf neue leute|auf neue kontakte|an neuen leuten|an neuen kontakten|an neuen
        bekanntschaften|an weiteren kontakten|für weitere kontakte|an kontakten|an bekanntschaften / echt =
        leider|wirklich|echt|einfach|ehrlich gesagt|schlicht|schlicht und einfach|überhaupt|absolut|so gar|leider
        gar|leider überhaupt|persönlich|im grunde|gar|da|nun mal|halt|ehrlicherweise|offen gestanden|offen
        gesagt|so|beim besten willen|ehrlich|grad echt / nn = nicht|ned|net|nöd|nid|nit|nich|nicht mehr|nimmer|ned
        mehr|nüm / jetzt = jetzt|grad|grade|gerade|momentan|im moment|derzeit|aktuell|zurzeit|zur zeit|im
        augenblick|augenblicklich|heuer|heut|heute|diese woche|diesen monat|dieses jahr|dieses semester|dieses
        quartal|im moment grad|jetzt grad|jetzt gerade|vorerst|fürs erste|vorläufig|bis auf weiteres /
        kanal = (per|via|über|durch) (mail|e-mail|e mail|email|sms|whatsapp|signal|threema|telegram|brief|post|
        nachricht|chat|linkedin|handy|telefon)|schriftlich|telefonisch|am telefon|übers telefon|übers handy|als
        mail|mit einer mail|auf whatsapp / tel = telefonisch|per telefon|am telefon|übers telefon|über das telefon|
        per handy|übers handy|am handy|mit anrufen|per anruf|auf whatsapp|per whatsapp|über whatsapp|per sms|über
        linkedin|per linkedin|auf linkedin / schrift = (per|via|über) (mail|e-mail|e mail|email|brief|post)|
        schriftlich|als mail|mit einer mail / ort = büroadresse|firmenadresse|arbeitsadresse|dienstadresse|
        geschäftsadresse|berufsadresse|büromail|firmenmail|dienstmail|arbeitsmail|dienstliche adresse|dienstliche|
        berufliche|berufliche adresse|berufliche mail|geschäftliche adresse|geschäftliche|alte adresse|alte|alte
        mail|arbeit|firma|schuladresse|uniadresse|uni-adresse|praxisadresse|vereinsadresse|adresse hier|hier|
        büronummer|dienstnummer|geschäftsnummer|handynummer|festnetznummer|festnetz|handy|privatadresse|private|
        private adresse|private mail|private mailadresse|andere|andere adresse|neue adresse|neue|adresse unten|unten
        stehende adresse|zweite adresse|heimadresse|private e-mail-adresse|dienstliche mailadresse|dienstliche mail|
        arbeitsmailadresse|mailadresse der firma|adresse im büro|büro-adresse|firmen-adresse|firmen-mail|private
        nummer|private email|hotmail adresse|gmail adresse|gmail-adresse|adresse der firma / anort = (|an|über|auf|
        unter|via|per|in|für)(|die|meine|diese|der|meiner|dieser|eine|mein|das)(@ort@) / lieber = lieber|am
        liebsten|am besten|bevorzugt|vorzugsweise|möglichst|idealerweise|bitte lieber|bitte am besten|bitte
        möglichst|am allerliebsten|wenn möglich|am einfachsten|zunächst|zuerst|erstmal|liebsten|bitte bevorzugt|aber
        lieber|vor allem|lieber bitte|bitte einfach|und zwar bitte / kaum = nicht|kaum|selten|nie|ungern|nicht gern|
        nicht gerne|nicht so gern|nicht so gerne|nur ungern|nur selten|nur schwer|schwer|schlecht|schlecht zu|fast
        nie|so gut wie nie|sehr schlecht|sehr selten|nicht oft|nicht mehr|kaum noch|kaum mehr|nicht mehr oft|gar
        nicht|meistens nicht|meist nicht|nicht immer|nur sporadisch|sehr ungern|äußerst ungern|grundsätzlich nicht|
        so ungern|tagsüber nicht|tagsüber schlecht|tagsüber kaum|leider kaum|leider schlecht|leider nicht|immer so
        schlecht|bloß selten|nur noch selten|nimmer|nie mehr|fast gar nicht / neinsagen = nein sagen|ablehnen|
        widerstehen|absagen|nein danke sagen|ausschlagen / kinder = (|den|die|deinen|euren|deine|eure|ihre|ihren|
        dein|euer|deiner|eurer|ihrer|der|das|deinem|eurem|ihrem|dem|unseren|unserer|mit dem|mit den|mit der|mit
        deinem|mit eurem)(kindern|kinder|kids|kleinen|familie|frau|mann|eltern|mutter|vater|hund|hunde|katze|katzen|
        garten|haus|enkel|enkeln|enkelkindern|tochter|sohn|baby|nachwuchs|rücken|knie|bein|gesundheit|urlaub|ferien|
        wochenende|umzug|reise|hochzeit|geburtstag|fest|weihnachten|ostern|hausbau|chor|verein|job|arbeit|laden|
        wetter|hühner|hühnern|bienen|tomaten|jungs|mädels|mama|papa|oma|opa|schwester|bruder|zwillinge|zwillingen|
        studium|schule|abend|sommer|winter|feiertage|konzert|operation|op|prüfung|kur|restaurant|neue wohnung|neuen
        wohnung) / sucht = jemanden|so jemanden|so einen|so eine|so wen|einen wie ihn|jemanden wie ihn|jemanden wie
        bob|jemand / kennt = kenne|kenn / denkt = (dass|daß) (ivy|sie|du|ihr|er|man) (|so|mal|noch|immer|auch|dabei)
        (an|auf) (mich|uns) (|dabei|so|da) (gedacht hat|gedacht haben|gedacht hast|gedacht habt|denkt|denken|denkst|
        gekommen ist|kommt|kommst|gekommen bist) / warte = gesehen|gelesen|gefunden|entdeckt|bekommen|bemerkt|
        aufgemacht|geöffnet / leid = sorry|ups|oje|oh je|uff|herrje|mensch|huch|oh|ui|oh sorry|tschuldigung|
        tschuldige|entschuldige|entschuldigt|entschuldigen sie|entschuldigung|verzeih|verzeiht|verzeihung|verzeihen
        sie|pardon|sry|bitte entschuldige|bitte entschuldigen sie|bitte entschuldigt|bitte verzeihen sie|bitte um
        entschuldigung|ich bitte um entschuldigung|ich bitte um nachsicht|tut mir leid|tut mir echt leid|tut mir
        sehr leid|es tut mir leid|leider|ach du schande|asche auf mein haupt|mea culpa|peinlich / sor = (|@leid@|
        @leid@ ,) / ry = (|sorry|tut mir leid|entschuldigung|verzeihung|pardon|entschuldigen sie|entschuldige|sry|
        entschuldigen sie bitte|entschuldige bitte|, sorry|, tut mir leid|, entschuldigung|, verzeihung|, pardon|,
        entschuldigen sie|, entschuldige|, sry|, entschuldigen sie bitte|, entschuldige bitte)
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
        adresse|e-mail
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
        einverstanden) /
        (ok|okay|ja|passt|alles gut|grünes licht|einverstanden) (von mir|von uns|meinerseits|von meiner seite|für
        mich|für uns)(|aus) / (na|ja|)warum (|eigentlich|auch|denn)(nicht)(|,)(gern|gerne|ja|machen wir|passt|ok|ja
        gerne|sehr gerne|stell uns vor|los) / (|@auf@|immer|klar doch|na klar doch)(|,)her mit (seiner|ihrer|der)
        (nummer|mail|adresse|mailadresse|telefonnummer|email) / (|@auf@)(mein|meine|unser|unsere) @segen@
        (liegt|ist|gilt|sei)(|ihnen|dir|euch)(|hiermit|damit|dafür)(vor|erteilt|hiermit erteilt|gegeben|sicher) /
        gegen (einen|den|ein|eine|die|das)
        (austausch|kontakt|vorstellung|kennenlernen|weitergabe|gespräch|vermittlung|weitergabe meiner
        @mail@)(habe|hab|hätte|haben) (ich|wir) (|gar|überhaupt|natürlich)(nichts|nix|keine einwände|keinen
        einwand)(|einzuwenden) / (unbedingt|gerne|gern|bitte|ja|auf jeden fall|sehr gerne|klar)
        (vernetzen|verbinden|vorstellen|weitergeben|weiterleiten|bekannt machen|kontakt
        herstellen|zusammenbringen|connecten)(|bitte) / (prima|super|guter|toller|schöner|sehr guter|klasse)
        (vorschlag|plan|gedanke|einfall)(|,) (ja|gerne|gern|ich bin dabei|bin dabei|mach das|machen wir|ja gerne) /
        (|ich|wir|da|dafür|für so etwas|für neue kontakte|für neue leute|für ein
        kennenlernen)(bin|sind)(|ich|wir)(|für neue kontakte|für neue leute|für so etwas|für ein kennenlernen|für
        einen austausch|für sowas|für gespräche)(|immer|gerne|gern|immer gerne|jederzeit|sehr|stets|absolut)(zu
        haben|offen|aufgeschlossen|zu begeistern|dankbar) /
        (|@auf@)(ihr|du|sie)(dürft|darfst|dürfen|könnt|kannst|können)(|@flott@)(@meins@)(|@flott@)(verwenden|nutzen|
        benutzen|nehmen|gebrauchen)
        / das (lass|lasse) ich mir nicht (zweimal sagen|entgehen)(|,|:)(|ja|ja gerne|gerne) / (@auf@|na sicher|na
        klar|freilich|dann)(|,)(|der)(bob|er|herr ray) (soll|darf|kann|möge) (|@flott@)(|sich|mir|sich bei
        mir)(|@flott@)(rühren|melden|schreiben|anrufen) / (|der)(bob|er) (soll|darf|kann) sich
        (|@flott@)(rühren|melden|bei mir rühren) / (da|dem|der sache|diesem kontakt) (stehe|steh) ich
        (|sehr|absolut|grundlegend)(offen|positiv|aufgeschlossen)(|gegenüber) / das (geht|ist) (|für mich|von mir
        aus|meinerseits)(klar|absolut klar|okay|vollkommen okay|völlig okay|absolut okay|vollkommen in ordnung|total
        okay|mehr als okay) / (gut|ok|okay|alles klar)(|,)(|dann)(machen wir das|machen wir es so|macht das|mach
        das|machen sie das|so machen wir das|her damit|los) / (@meins@|die|das) (darf|kann|dürfen) @wer3@
        (|@flott@)(|haben|bekommen|kriegen|benutzen|nutzen|verwenden) (|@flott@) / (|ja|das|jo)passt (|für
        mich|mir)(|eh|schon|scho)(so|wunderbar|perfekt|super|prima|bestens)(|für mich|danke) /
        (einer|der|dieser|dem|einem) (vorstellung|weitergabe|weitergabe meiner
        @mail@|kontaktaufnahme|vermittlung|bekanntmachung|kontakt|austausch|vorschlag|treffen)(stimme|stimmen)(ich|
        wir)(|hiermit|gerne|gern|sehr
        gerne|natürlich|ausdrücklich)zu / soll er (halt|ruhig|einfach|gerne|gern|nur)(|mir|sich|mich)(|bei mir|eine
        mail)(schreiben|melden|anschreiben|mailen|anrufen) / (er|de bob|dä bob|der bob|är)(söll|soll|chan|cha|cha
        mer|dörf)(|mir|mer)(|gärn|eifach)(es|e|a|eine|ein)(mail|mailli|nachricht|sms|email)(schicke|schicken|schribe|
        schreiben|schreibn|sände)
        / (|@auf@)(mach|macht|machen sie|stell|stellt|stellen sie)(|@flott@)(den|einen|uns
        den)(kontakt)(|@flott@)(klar|fest|möglich|her) / (|von meiner seite aus|von meiner seite|von mir
        aus|meinerseits|aus meiner sicht|von uns)(gibts|gibt es|bestehen|besteht|habe ich|sehe
        ich)(|da|hier|auch|natürlich)(keine einwände|keinerlei einwände|keinen einwand|nichts dagegen|nichts
        einzuwenden|keine bedenken|keinerlei bedenken)(|dagegen) /
        (|@auf@)(ihr|sie|du|er|sie|bob)(|dürft|dürfen|darfst|darf|kriegt|bekommt|bekommst|kriegst|hat|habt|hast|
        haben)(|gerne|hiermit)(mein|meine|meinen)(|volles|volle)(ok|okay|segen|ja|einverständnis|zustimmung|
        erlaubnis)(|dafür|dazu)
        / mit (|dem|größtem|dem größten|großem|allergrößtem)(größten|)vergnügen / mit
        (|der)(größten|allergrößter|größter|großer|viel) freude / (ich|)(bin|wäre) (|voll|absolut|total|sehr)
        (dafür|angetan|begeistert|bereit|gern bereit|gerne bereit) (|dazu|davon) / (tun sie|tu|tut|mach|macht|machen
        sie) (das|dies) (|gerne|ruhig|bitte|unbedingt|auf jeden fall) / (wird|)(genehmigt|akzeptiert|angenommen) /
        (das|so)(können|machen|soll) (wir|es|ma) (gerne|gern|so|auf jeden fall|ruhig) (|so|machen|sein) / (|@auf@)
        @reich@ (|@flott@)(ihm|ihr|bob|ihnen|beiden|herrn ray|dem herrn)(|@flott@)(die|den)(@mail@)(|@flott@)(|weiter)
        / (|@auf@) @reich@ (|@flott@)(|@wem@)(|@flott@) @meins@
        (|@flott@)(|@wem@)(|@flott@)(|weiter|rüber|durch|mit|raus|heraus|frei|her|preis|danke) /
        (|@auf@)(gib|gebt|geben sie)(|@flott@)(sie|die)(|@flott@)(|@wem@)(|@flott@)(weiter|durch|raus) / (|@auf@)
        @darfst@ (|@flott@)(|@wem@)(|@flott@)(@meins@|sie|die|das)(|@flott@)(|@wem@)(|@flott@) @her@ (|@flott@|danke)
        / (|@auf@) @darfst@ (|@flott@)(uns|uns beide|uns einander|uns zwei|mich|mich ihm|mich ihr|mich bob|den
        kontakt|einen kontakt)(|@flott@)(@bekannt@|herstellen|vermitteln|machen) (|@flott@|danke) / (|@auf@) @darfst@
        (|@flott@) das (|@flott@)(machen|tun|veranlassen|in die wege leiten|einfädeln|weitergeben) (|@flott@|danke) /
        (@auf@|das|meine @mail@|die) @darfdu@ (|@flott@)(|@wem@)(|@flott@)(|@meins@|sie|die|das|uns|uns beide|uns
        einander|mich|mich ihm|den kontakt)(|@flott@)(|@wem@)(|@flott@)
        (@her@|@bekannt@|herstellen|machen|tun|veranlassen|haben|vermitteln) (|@flott@|danke) / (@auf@|das|ja das)
        @darfdu@ (|das)(|gerne|gern|sehr gerne|sehr gern|ruhig|natürlich|gerne tun|machen) / ja
        (|natürlich|klar|sicher)(@darfst@)(|das)(|gerne|gern|sehr gerne|ruhig|natürlich|machen) / (du darfst|sie
        dürfen|ihr dürft)(|das|es)(|gerne|gern|sehr gerne|ruhig|natürlich|machen|tun) / (das|dies) (darf|kann)
        (gerne|ruhig|bedenkenlos) (gemacht|weitergegeben) werden / (meine|unsere|die) @mail@ (darf|kann|dürfen|können)
        (|@flott@)(|an ihn|an bob|an herrn ray|an
        sie)(|@flott@)(weitergegeben|geteilt|übermittelt|genannt|weitergeleitet|verwendet|mitgeteilt|herausgegeben)
        werden / (|@auf@) @wer3@ (darf|kann|soll|möge) (|@flott@)(|@wie3@)(|@flott@)(|@wie3@)(|@flott@) @tut3@
        (|@flott@) / (@auf@) (darf|kann|soll) @wer3@ (|@flott@)(|@wie3@)(|@flott@)(|@wie3@)(|@flott@) @tut3@
        (|@flott@) / (|@auf@)(darf|kann|die darf|die kann) er (|gerne|gern|ruhig|natürlich|sehr
        gerne)(haben|bekommen|kriegen|gerne|gern|gerne machen|ruhig machen|gerne tun) / (|@auf@)(lass|lasst|lassen
        sie)(ihn|bob|den herrn|den bob)(|@flott@)(|mir|mich|sich bei mir|sich|mit mir)(|@flott@)
        (schreiben|anschreiben|melden|kontaktieren|anrufen|mailen|kontakt aufnehmen|auf mich zukommen|mir schreiben) /
        (|@auf@)(bitte|bitten sie|bittet)(ihn|bob|herrn ray|den herrn)(|@flott@)(|,)(mir|mich|sich|sich bei mir|mit
        mir|mir eine mail)(|@flott@) (zu schreiben|anzuschreiben|zu melden|zu kontaktieren|zu mailen|anzurufen|kontakt
        aufzunehmen|in kontakt zu treten) / (|@auf@)(mein|meine|unsere|unser) @segen@ (|dazu|dafür|hierzu)(haben
        sie|hast du|habt ihr|liegt vor|ist erteilt|sei erteilt|ist ihnen sicher|ist dir
        sicher)(|hiermit|dazu|dafür|natürlich|gerne) / (|@auf@)(du hast|sie haben|ihr
        habt)(|hiermit|natürlich|gerne|dazu|dafür|da)(mein|meine)(|volle|vollste|volles|ausdrückliche|
        uneingeschränkte)
        @segen@ (|dazu|dafür|hierfür) / (|@auf@) ich (erlaube|gestatte|genehmige|bewillige)(|hiermit|gerne)(es|das|dir
        das|ihnen das|euch das|die weitergabe|die weitergabe meiner @mail@|die vorstellung|den kontakt|die
        kontaktaufnahme|es ihnen|es dir)(|hiermit|gerne|gern) / (|@auf@)(|es|da|von mir aus|von meiner
        seite|meinerseits|aus meiner sicht|dem|dagegen)(spricht|steht)(|da|von mir aus|von meiner seite|von meiner
        seite aus|meinerseits|aus meiner sicht|für mich) (nichts|gar nichts|nix|überhaupt nichts)(dagegen|im wege|im
        weg|entgegen) / dagegen spricht (|für mich|meinerseits|von meiner seite|ja) (nichts|gar nichts|nix) /
        (|@auf@)(|ich|wir|da)(habe|hab|hätte|hätt|haben|hätten)(|ich|wir)(|da|absolut|an
        sich|gar|natürlich|persönlich)(nichts|nix|gar nichts|überhaupt nichts)(dagegen|einzuwenden|dagegen
        einzuwenden|gegen eine vorstellung|gegen die vorstellung|gegen einen kontakt|gegen den kontakt|gegen die
        weitergabe|gegen ein kennenlernen) / (dagegen|da) (habe|hab|hätte|haben) (ich|wir)
        (|gar|natürlich|überhaupt)(nichts|nix)(|einzuwenden|dagegen) /
        (|ich|da|damit|dagegen|daran|wir)(habe|hab|hätte|haben)(|ich|wir)(|da|damit|dagegen|persönlich)(kein
        problem|keine probleme|keinerlei probleme|keinerlei problem|keine einwände|keinen einwand|keinerlei
        einwände|keinerlei bedenken) (|damit|dagegen|mit der weitergabe|mit der vorstellung|gegen die
        vorstellung|gegen die weitergabe) / (|@auf@)(|ich|wir)(mache|mach|machen)(|ich|wir)(|da|gerne|gern|sehr
        gerne|gleich|natürlich) mit / (|@auf@)(|ich|wir)(bin|sind)(|da|auf jeden fall|natürlich|gerne|für so etwas|für
        sowas|für so was|immer|sofort)(|gerne|auch|immer) (mit von der partie|mit an bord|am start|dafür zu haben|für
        so etwas zu haben|für sowas zu haben|offen dafür|ganz offen dafür|dafür offen|mit dabei|offen für den
        kontakt|offen für ein kennenlernen) / (dafür|für so etwas|für sowas|da) (bin|sind) (ich|wir)
        (|immer|gerne|gern|immer gerne|sehr|absolut|natürlich)(offen|zu haben|aufgeschlossen|dabei|mit dabei|mit von
        der partie|am start) / (|@auf@)(mache|mach) ich (gerne|gern|doch|gern doch|gerne doch|sehr gerne) /
        (das)(mache|mach) ich (gerne|gern|sehr gerne|doch gerne) / (na|dann|na dann|also|also dann|ja dann|auf gehts
        dann|na gut dann|ja) (|mal|doch)(los|nur zu|auf gehts|los gehts|her damit|her mit ihm|her mit ihr|leg
        los|legen sie los|machen wir das|machen wirs|gerne|gern|macht das|machen sie das|mach das) /
        (|@auf@|immer|nur|immer nur|bitte)(her mit)(ihm|ihr|dem kontakt|dem mann|bob|den daten|der nummer|dem
        herrn|der bekanntschaft) / gemma / pack mas / packen wirs / packen wir es an / gebongt / geritzt / genehmigt /
        bewilligt / erlaubt / aber sowas von / aber so was von / und ob / und wie gerne / und wie gern /
        (jo|joa|jau|jap|japp|jop|jep|jup|ja|jaa) (eh|eh klar|na klar|klar|gern|gerne|mach|mach ma|mach
        mal|machma|machen wir|mach ma das|passt|passt scho|passt schon|passt
        eh|basst|sicher|sicha|bitte|freilich|logo|geht|geht klar|geht scho|geht in ordnung|ok|okay|du darfst|ihr
        dürft|sie dürfen|darfst du|darfst|dürfen sie|dürft ihr|kannst du machen|können sie machen|könnt ihr
        machen|können sie|könnt ihr|das dürfen sie|das darfst du|das geht|das geht in ordnung|das kannst du|das können
        sie|das könnt ihr|das dürft ihr|unbedingt|mit freuden|mit freude|machen|tun sie das|tu das|nur
        zu|immer|jederzeit|unbedingt gerne|so machen wir das|meinetwegen|von meiner
        seite|genehmigt|erlaubt|einverstanden|ich bin einverstanden|ich stimme zu|das ist ok|das ist okay|das ist in
        ordnung|ist ok|ist okay|ist in ordnung|das wäre super|das wäre schön|wäre super|wäre schön|wäre toll|das
        klingt gut|klingt gut|hört sich gut an|das freut mich|das passt so|her damit|sehr gerne|sehr gern|lass
        machen|los|ich mache mit|bin dabei|ich bin dabei|da bin ich dabei|mache ich gerne|mach ich gerne|du darfst
        das|das ist mir recht|ist mir recht|ich möchte das|ich möchte das gerne|das möchte ich|das möchte ich
        gerne|möchte ich|will ich|das will ich|ich würde gerne) (|danke|gerne|bitte) / jau / jap / japp / jop / jau
        gerne / (jo|ja|klar|ok|okay|super) mach (|ma|mal|mer|das|ma das|ma so|des|s) / (|ja|jo)(isch|das isch|das isch
        für mich|für mich isch|für mich isch das|des is|des is für mi|is) (guet|ok|okay|in ornig|in ordnig|in
        ordnung|tip top|tiptop|kes problem|kei problem|ka problem|kein problem|super)(|für mi|für mich|so) / ka
        problem (|gern|gerne|passt|mach ma) / (|ja|klar|jo|sicher)(chasch|chönd er|chöit er|dörfsch|dörfed er|dörfed
        sie|chönd sie|kannst eam|derfst eam|kannst em)(|gärn|ruhig|gern)(|em|ihm|ihre|eam|em
        bob)(|gärn|ruhig|gern)(|mini|mi|mei|meine)(|adrässe|adress|adresse|mail|mailadrässe|nummere|nummer)
        (gä|geh|gee|geben|gebn|wiitergeh|wiitergä|wiitergee|gäh|mache|haa|weitergeben|weitergebn) / (er|de bob|dä
        bob|der bob|är)
        (chan|cha|söll|dörf|soi|soll|kann|derf)(|mir|mer|ma|sich|sech)(|gärn|eifach|gern|ruhig|anfoch|eifach)(|bi
        mir|bei mir|mir|ma)(schribe|schriibe|mälde|melde|schrybe|schreibn|schreim|meldn|ha|haa) / (bi|ich bi|i bi|i
        bin|do bin i|da bin i) (|gärn|sicher|voll|gern|sofort)(debi|debii|derbi|dabi|dabei) / (jo|ja|jaa) (gärn|sehr
        gärn|mega gärn|mach das|machs|mach nume|klar gärn) / (|sehr|mega|u|ganz)gärn (|merci|danke|merci vilmal) / vo
        mir us (|gärn|gern|ok|scho|chasch) / (gib|gäbed|gänd) (em|ihm|ihre|em
        bob|eam)(|gärn|ruhig|eifach|bitte|anfoch)(mini|mi|mei|meine)(adrässe|adress|adresse|mail|mailadrässe|nummere|
        nummer)
        / (|das|es|dies)(ist|wäre|is|isch)(|mir|für mich|mir persönlich)(|sehr|nur|durchaus|ganz|völlig|absolut|mehr
        als)(recht|willkommen|in ordnung|ok|okay)(|so|für mich|für uns) / (|das|es)(soll|solls)(|mir)(|nur)(recht
        sein) / mir solls recht sein / mir ist es recht / mir recht / (|@auf@)(leitet|leiten|leite)
        (|sie)(das|alles|den kontakt)(|@flott@) in die wege / (|@auf@)(fädeln|fädel|fädle)(|sie)(das|es)(|@flott@) ein
        / (|@auf@)(stellen|stelle|stell|stellt)(|sie)(|@flott@)(uns|uns beide|uns einander|mich|mich ihm|mich bob|den
        kontakt|einen kontakt|die verbindung|uns bitte|ihn mir|bob mir|mir bob|mir den
        herrn)(|@flott@|einander|gegenseitig|beide|also gerne)(|@flott@)(vor|her) /
        (|@auf@)(bringen|bring|bringt|machen|mach|macht)(|sie)(|@flott@)(uns|uns beide|uns zwei|mich mit ihm|mich mit
        bob|mich mit ihr)(|@flott@)(zusammen|in kontakt|bekannt|in verbindung|miteinander bekannt|miteinander in
        kontakt|miteinander in verbindung)(|@flott@) /
        (|@auf@)(verbinden|verbinde|verbindet|vernetzen|vernetze|vernetz|vernetzt|connecte|verknüpfe|verknüpfen)(|
        sie)(|@flott@)(uns|uns
        beide|uns zwei|mich mit ihm|mich mit bob|mich mit ihr)(|@flott@)(|miteinander)(|@flott@) / (von|seitens)
        (mir|uns) (|gibts|gibt es|kommt|bekommst du|bekommen sie|gibts
        da)(ein|grünes|einen|volle|volles)(|klares|klarer|dickes|großes|eindeutiges|uneingeschränktes|fettes)(ja|ok|
        okay|licht|go|daumen
        hoch|zustimmung) / (meine|unsere) antwort (lautet|ist|heißt)(|ganz klar|natürlich|eindeutig)(|:) ja / (ja|jo)
        ich (will|möchte|bin dafür|bin gerne dabei|bin offen|bin offen dafür) / ich (bin|wäre)
        (|da|sehr|absolut|unbedingt|voll)dafür / (ja|klar|natürlich|gerne) (|,)(her|rüber) damit / (ja|klar|gerne|ok)
        (|,)(kannst du|können sie|könnt ihr) (|gerne|gern)(machen|weitergeben|tun|mitteilen|teilen) /
        (ja|gern|gerne|aber ja|unbedingt) (|ja ,)ich bitte (|sogar|sehr|doch) darum / ich bitte sogar darum / (ja|
        gern|gerne|aber ja|unbedingt) , ich bitte (|sogar|sehr|doch) darum / (darauf|auf so etwas|auf ihn|auf so
        jemanden) habe ich (|nur|schon lange|ewig|gerade) gewartet / (|na|also|na ,|also ,)wie (könnte|könnt|sollte|
        könnten) (ich|man|wir) (da|dazu|so etwas|so einem angebot|diesem angebot|bei so etwas|da noch|da schon|da
        bloß|da nur|dazu noch|denn da)(|nur|noch|schon|denn|bloß|jemals) @neinsagen@ (|?) / (da|dazu|hierzu|hier|zu
        so etwas|zu sowas|zu so einem angebot|zu einem netten kontakt|zu einem neuen kontakt|bei so etwas|bei sowas|
        bei so einem angebot) (|werd|werde|würde)(sage|sag|sagen)(ich|wir|man)(|doch|natürlich|sicher|bestimmt|
        gewiss|ja|garantiert)(nicht nein|nie nein|niemals nein|ned na|nicht nein danke) / (da|dazu)(werd|werde|
        würde)(ich|wir)(|doch|natürlich|sicher|bestimmt|gewiss)(nicht|nie)nein sagen / (|da|dann)(ich|)(wäre|wär|
        wäre ja|wär ja)(ich|)(|ja|doch|schon|echt|wirklich|aber)(|schön|total|ganz schön)(|verrückt|blöd|dumm|
        bekloppt|dämlich|töricht|ein narr|ein idiot|ein depp|bescheuert|doof)(|,)(wenn|würde) ich (|da|das|dazu|
        hier|so etwas|so ein angebot|so eine gelegenheit|diese gelegenheit|dieses angebot|mir das|mir so etwas|mir
        diese gelegenheit|den kontakt|das angebot) (nein sagen würde|nein sagte|ablehnen würde|ausschlagen würde|
        absagen würde|entgehen lassen würde|entgehen ließe|ablehnte|ausschlüge|nein sage|nein sagen|ablehnen|
        ausschlagen) / (|da|dann)(ich|)(wäre|wär|wäre ja|wär ja)(ich|)(|ja|doch|schon|echt|wirklich|aber)(|schön|
        total|ganz schön)(verrückt|blöd|dumm|bekloppt|dämlich|töricht|ein narr|ein idiot|ein depp|bescheuert|doof)(|
        ,)(|da|das|dazu|hier|so etwas|so ein angebot|so eine gelegenheit|diese gelegenheit|dieses angebot|mir das|
        mir so etwas|mir diese gelegenheit|den kontakt|das angebot) (nein zu sagen|abzulehnen|auszuschlagen|entgehen
        zu lassen|abzusagen) / (|das|diesen kontakt|die gelegenheit|diese gelegenheit|diese chance|so etwas|so eine
        gelegenheit|die chance)(lasse|lass|lassen) (ich|wir) (mir|uns) (|natürlich|bestimmt|sicher|ganz sicher|doch|
        auf keinen fall|garantiert|gewiss|nur ungern) (|bestimmt|sicher)(nicht|nicht zweimal|ned)(entgehen|sagen|
        nehmen) / (|ja|gut|super|prima|na gut|ok|okay|klar|das|so|passt|gern|gerne|jo|sicher|freilich|ja ,|gut ,|
        super ,|prima ,|na gut ,|ok ,|okay ,|klar ,|das ,|so ,|passt ,|gern ,|gerne ,|jo ,|sicher ,|freilich ,)(|
        das|so|ja das)(können|könnt|kannst|könnens|dürfen|dürft|darfst|mögt|mögen)(|sie|ihr|du|es)(|das|es)(|gerne|
        gern|ruhig|ja|schon|so|gerne so|gern so|ruhig so|so gerne|auf jeden fall|natürlich|jederzeit|jederzeit
        gerne|ohne weiteres|selbstverständlich|bedenkenlos|von mir aus|von mir aus gerne|auch|doch|scho|gerne mal|
        meinetwegen|sehr gerne|sehr gern)(machen|tun|so machen|so tun|so weitergeben|einfädeln|veranlassen) / (|
        das)(dürfen|dürft|darfst|können|könnt|kannst) (sie|ihr|du) (gerne|gern|ruhig|sehr gerne|sehr gern|jederzeit|
        jederzeit gerne|natürlich|selbstverständlich|von mir aus) / (|na|dann|ja|klar|von mir aus|meinetwegen|ok|
        okay|gut|na ,|dann ,|ja ,|klar ,|von mir aus ,|meinetwegen ,|ok ,|okay ,|gut ,)(macht|machts|mach|machen
        sie|tut|tu|tun sie) (|ihr|du)(das|es|mal|nur|ruhig|nur zu|so|mal ruhig|das so|das ruhig|ihr mal|du mal|mal
        so|halt|des|gerne|wie ihr meint|wie sie meinen|wie du meinst)(|so|mal|ruhig|gerne) / (|den|einen|unseren)
        segen (|dazu|dafür) (habt ihr|hast du|haben sie|habts) / (meinen|mei|mein|unseren) segen (|dazu|dafür|
        hierzu)(habt ihr|hast du|haben sie|habts|habt ihr da|hat er|hat das|hat die sache)(|natürlich|gerne|auf
        jeden fall) / (von mir aus|meinetwegen|wegen mir|wegen meiner|was mich betrifft|was mich angeht|was mich
        anbelangt|für mein teil)(|,)(gern|gerne|sehr gern|sehr gerne|ja|ja gerne|passt das|passt|geht das klar|geht
        das in ordnung|in ordnung|ok|okay|ist das ok|ist das okay|ist das in ordnung|jederzeit|kein problem gerne|
        könnt ihr das machen|können sie das machen|kannst du das machen|machen wir das|los|herzlich gern|herzlich
        gerne|unbedingt|einverstanden|alles klar|steht dem nichts im wege|spricht nichts dagegen|gibt es nichts
        dagegen|darf er|darf er gern|darf er gerne) / (|ja|na)(|von mir aus|meinetwegen|wegen mir|also)(spricht|
        steht) (ja|doch|also|wohl|eigentlich ja) (nichts|gar nichts|überhaupt nichts) dagegen / (|dem|der sache|dem
        ganzen)(steht|stünde)(|ja|dem|doch|von mir aus|meinerseits|da)(nichts|gar nichts)(|mehr)im (weg|wege) / (|
        na|tja|ja|was|na ,|tja ,|ja ,|was ,)(was soll ich sagen|was soll man da sagen|was soll ich da sagen|was soll
        ich dazu sagen)(|außer)(|,)(ja|ja gerne|ja gern|gerne|gern|sehr gerne|sehr gern|klar|na klar|natürlich) / (|
        @auf@|@auf@ ,)(das|die sache|der kontakt|das angebot|die idee) (ist|hat|kriegt|bekommt) (|hiermit|von
        mir)(genehmigt|abgesegnet|gebongt|gekauft|mein ja|mein ok|meinen segen|geritzt|abgemacht) / (|@auf@|@auf@
        ,)(da|dafür|für so etwas|für sowas|hier) (bin|wäre) ich (|immer|sofort|gerne|gern|natürlich|auf jeden fall)
        (|zu begeistern|dabei|am start|mit von der partie|mit dabei|zu haben|an bord|mit im boot) / (bin|ich bin|
        wäre|ich wäre) (|gerne|gern|auf jeden fall|natürlich|sofort) (mit im boot|an bord|von der partie|mit von der
        partie) / (|na|also|na ,|also ,)wer (könnte|kann|würde|will|sollte) (da|dazu|bei so etwas|bei sowas|zu so
        einem angebot|da schon|da noch|da denn) (|schon|noch|denn|jemals) nein sagen (|?) / (|na|also|na ,|also
        ,)wie (kann|soll) (ich|man) (da) (nur|noch|schon|bloß|denn|) nein sagen (|?) / wenn ivy (das|ihn|den|mir
        das|so etwas|mir jemanden|mir ihn|jemanden|uns|das so) (empfiehlt|vorschlägt|sagt|schickt|für eine gute idee
        hält|für richtig hält|vermittelt|einfädelt|verkuppelt)(|,)(|dann|da)(gern|gerne|sehr gern|sehr gerne|ja|
        immer|natürlich|klar|bin ich dabei|mache ich mit|sage ich ja|mach ich das|mache ich das|bin ich dafür|sage
        ich nicht nein|sag ich nicht nein|ja gern|ja gerne|auf jeden fall|immer gern|immer gerne|unbedingt) / (|
        @auf@) @reich@ (|@flott@)(|@wem@)(|@flott@) (meine|mein|meinen) (privatadresse|private nummer|privatnummer|
        handynummer|private mailadresse|private handynummer|nummer|telefonnummer|kontakt|daten|kontaktdaten|private
        e mail adresse|private mail adresse|visitenkarte) (|@flott@)(|@wem@)(|@flott@)(|weiter|rüber|durch|mit|raus|
        heraus)
    """,
    "fond": """
        (|sehr |liebend )(gerne|gern) @would@ (ich|wir) (@ziel@) / gerne / gern / sehr gerne / sehr gern / liebend
        gerne /
        liebend gern / herzlich gerne / herzlich gern / total gerne / voll gerne / wirklich gerne / mit vergnügen /
        mit größtem vergnügen / mit freude / mit freuden / mit großer freude / furchtbar gerne / gerne doch / gern
        doch / gerne wieder / gerne mal / gerne ja / gerne bitte / gerne natürlich / von herzen gern / von herzen
        gerne / (|ich |wir | ihn |ja |das |dich |die beiden |den kontakt |die vorstellung |das angebot |ihr angebot |
        ja ich |den herrn )@would@ (|ich |wir |sie |ihn |sie beide |das |es |mich |uns |ich sie |
        ich ihn |ich das )(|auch | wirklich |total |sehr )(gerne|gern|sehr gerne|sehr gern|liebend gern| unbedingt)
        (|sie|ihn|das|ihn mal|sie mal| bob|ann|mit ihm|mit ihr|mit ihnen|einmal|mal|den kontakt|ihm|ihr| ja|das
        angebot|die einladung|den vorschlag|es) (|@meet@|haben) / (ich|wir) @would@ (sie|ihn|bob|ann|das|mit ihm|mit
        ihr|den kontakt|die person) (|sehr | wirklich |)(gerne|gern|sehr gerne) (@meet@) ... / (ich|wir) @would@ (|
        sehr |)(gerne|gern|sehr gerne) (@ziel@) / (das| es|ein kontakt|eine vorstellung|ein treffen|der kontakt|
        ja das|
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
        kontakt) (|danke|gerne|ja) / (bin |ich bin |)(gern|gerne|sehr gerne) (|mit )dabei /
        (da|das|darüber|darauf) (freu|freue|freuen) (ich|wir) (mich|uns) (aber|ja|sehr|riesig|total|aber sehr)(|drauf)
        / (da|das) (freut|würde) (mich|uns) (|aber|ja|sehr|riesig|total|wirklich)(|freuen) / (|das|so
        etwas|sowas|einen kontakt|diesen
        kontakt)(würde|würd|würden)(ich|wir)(|sehr|wirklich|außerordentlich|ausdrücklich)(begrüßen|schätzen|
        gutheißen|mögen|gerne|gern
        machen|gerne machen|gern annehmen|gerne annehmen) / (|ich|da|dazu|darauf|auf den
        kontakt)(hab|habe|hätte|hätt)(|ich)(|da|darauf)(|echt|große|total|voll|richtig|sehr|schon|auf jeden
        fall|durchaus)(lust|bock)(drauf|darauf|dazu|auf den kontakt|auf ein kennenlernen|auf so etwas|auf den
        austausch|ihn kennenzulernen|auf ein gespräch) / (bin|ich bin) (|schon|sehr|ganz)(gespannt|neugierig|ohr|ganz
        ohr) (auf ihn|auf bob|auf den herrn|auf den austausch|was er macht|was er zu erzählen hat) / (klingt|hört
        sich) (|echt|sehr|total|richtig|ja)(verlockend an|gut an|super an|toll an|prima an) /
        (|@auf@)(|ich|wir)(lerne|lernen)(|ich|wir)(|immer|auch|ja)(|@ihn@)(|immer|auch|sehr|natürlich)(gerne|gern|sehr
        gerne|sehr gern|liebend gern)(|mal|näher|mit freuden)(|@ihn@) kennen / (|sehr|liebend)(gerne|gern) (lerne
        ich|lernen wir)(|auch|mal)(|@ihn@)(|mal|näher|persönlich) kennen /
        (|@auf@)(|ich|wir|es|das|da)(würde|würd|würden|täte|tät)(|mich|uns|ich mich|wir
        uns)(|sehr|riesig|wirklich|total|echt|außerordentlich|ungemein)(freuen)(|sehr)(|,) (@ihn@|mit ihm|mit ihr|mit
        bob|mit herrn ray|den kontakt|seine bekanntschaft|diesen kontakt|mich mit ihm|mich mit bob|mich mit herrn
        ray|einander|uns)(|persönlich|näher|einmal|mal|bald) (kennenzulernen|kennen zu lernen|zu treffen|in kontakt zu
        kommen|in kontakt zu treten|zu sprechen|herzustellen|zu machen|ins gespräch zu kommen|auszutauschen|zu
        vernetzen|verbunden zu sein|zu haben) / (|@auf@)(ich|wir|)(freue|freu|freuen)(|mich|uns)(|schon|sehr|schon
        sehr|riesig|total|schon jetzt|darauf|schon darauf|sehr darauf)(|,)(@ihn@|mit ihm|mit ihr|mit bob|mit herrn
        ray|mich mit ihm|mich mit bob|von ihm|von bob|von herrn ray|seine bekanntschaft)
        (|persönlich|näher|einmal|mal|bald)(kennenzulernen|kennen zu lernen|zu treffen|in kontakt zu kommen|in kontakt
        zu treten|zu sprechen|zu machen|ins gespräch zu kommen|auszutauschen|zu vernetzen|zu hören|zu lesen) /
        (|@auf@)(ich|wir|)(freue|freu|freuen)(mich|uns|ich mich|wir uns)(|schon|sehr|schon sehr|riesig|total|schon
        jetzt)(auf|über)(|den|eine|seine|die|einen|das|ein)(|ersten|baldige|neuen|anregenden|netten|spannenden|neue|
        gemeinsamen)
        (kontakt|nachricht|mail|austausch|gespräch|kennenlernen|treffen|bekanntschaft|begegnung|vernetzung|
        vorstellung|kontaktaufnahme|verbindung|email|e
        mail|e-mail)(mit|von|zu|durch)(bob|ihm|ann|herrn ray|ihr|ihnen|euch) /
        (|@auf@)(|ich|es|das|wir)(würde|würd|fände|wäre|fänd)(|mich|es|ich|uns|ich es|ich
        das|das)(|sehr|toll|schön|super|nett|gut|klasse|prima|lieb|riesig|großartig|wunderbar|fein|fantastisch|
        spitze|echt
        super|echt toll|sehr schön|sehr nett)(|freuen|von ihnen|von dir)(|,) wenn (du|sie|ihr|ich|wir|der
        kontakt|das|es|ein kontakt)(|uns|uns beide|uns einander|mich|mich ihm|mich mit ihm|mich mit bob|den
        kontakt|das|da|ihn|bob|einander)(|miteinander|beide|da) (vorstellst|vorstellen|vorstellt|bekannt
        machst|bekannt
        machen|bekanntmachen|verbindest|verbinden|verbindet|vernetzt|vernetzen|zusammenbringst|zusammenbringen|
        zusammenbringt|herstellst|herstellen|herstellt|klappt|klappen
        würde|zustande kommt|zustande käme|kennenlernen|kennen lernen|in kontakt bringst|in kontakt bringen|in kontakt
        kommen|kennenlernten|vermittelst|vermitteln)(|könntest|könnten|könntet|würdest|würden|würdet|könnte|kann|
        dürfte|darf)
        / (|das|die idee|den vorschlag|diese idee|ihren vorschlag|deinen vorschlag|den plan|die
        sache|des)(finde|find|fänd|fände)(ich|i)(|sehr|echt|wirklich|richtig|ganz|total|voll|eine|eine sehr|eine
        ganz|ja)(gut|super|toll|klasse|prima|großartig|wunderbar|fantastisch|spitze|gute idee|super idee|tolle
        idee|schöne idee|ausgezeichnet|mega) / (|das|so etwas|sowas|der
        kontakt)(würde|tät)(mich|uns)(|sehr|brennend|schon|wirklich|auf jeden fall|total|natürlich)(interessieren) /
        (das|so etwas|sowas|der kontakt) interessiert (mich|uns)(|sehr|brennend|schon|wirklich|auf jeden
        fall|total|natürlich) / interessiert mich (sehr|brennend|auf jeden fall|total|natürlich) / (daran|an dem
        kontakt|an einem kontakt|an einem austausch|an einer vorstellung|da|grundlegend|meinerseits)
        (bin|habe|hab|hätte|besteht|haben|sind|bestünde)(|ich|wir)(|sehr|auf jeden
        fall|durchaus|großes|natürlich|definitiv|wirklich|absolut)(interessiert|interesse|lust) / (|das|das
        angebot|den vorschlag|die einladung|so etwas|da|dieses angebot|diese
        einladung)(nehme|nehmen|nehm)(ich|wir)(|sehr|doch|natürlich|hiermit)(gerne|gern|dankend|mit freude|mit
        freuden|herzlich gern|sofort)(an|wahr) / (|das|es)(wäre|ist)(mir|uns|für
        mich|natürlich)(|natürlich|wirklich|doch|ja)(eine|ein)(|große|ganz
        besondere|besondere|echte)(ehre|freude|vergnügen|bereicherung)(|ihn kennenzulernen|bob kennenzulernen) / wäre
        (|ja|echt|wirklich|mega|total|sehr)(mega|cool|fein|lässig|leiwand|genial|hammer|ein traum|der hammer) /
        (|da|darauf|auf so etwas|auf sowas|auf den|auf die|auf ihn|auf bob|auf den bob) (habe|hab|hätte) ich (|schon
        lange|ja|ja schon lange|schon ewig|seit langem|nur|doch) gewartet
    """,
    "warm": """
        klingt (|sehr |echt |wirklich )(interessant|spannend|nett|verlockend) / (das |)(klingt|hört sich|ist) (| sehr
        |echt |wirklich |ja )(interessant|spannend|nett|verlockend|interessant an|spannend an|lieb|lieb von ihnen|
        nett von ihnen) / interessant / spannend / super / toll / prima / schön / perfekt / wunderbar / klasse / cool
        / gut / gute idee / tolle idee / super idee / kein problem / kein ding / keine ursache / kein stress / keine
        eile / macht nichts / keine sorge / kein thema / nicht schlimm / warum nicht / alles gut / wieso nicht /
        nicht übel / schaden kanns nicht / kann nicht schaden / das kann nicht schaden / (|ich |bin |ich bin )(bin |
        )(|sehr |schon |wirklich )(gespannt|neugierig) /
        (na|ja|)warum (|eigentlich|auch|denn)nicht / (prima|super|guter|toller|schöner|sehr guter|klasse)
        (vorschlag|plan|gedanke|einfall) / (|das|die idee|der vorschlag|ihr vorschlag|dein vorschlag)gefällt mir
        (|sehr|gut|sehr gut) / geile idee / schöne idee / nette idee / coole sache / feine sache / tolle sache / gute
        sache /
        (|na|oh|ui|ja)(|na ,|oh ,|ui ,|ja ,)(da|auf den|auf die|auf ihn|auf bob) (bin|wär) ich (|ja|aber|jetzt|echt|
        schon|mal|aber mal|jetzt aber|richtig) (gespannt|neugierig)
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
        kontakt|raus|fall|nicht interessiert) (|danke|sorry|wollen|haben|mehr| machen) /
        (|ich|wir)(möchte|will|wünsche|möchten|wollen|suche)(|ich|wir)(|mit fremden|mit unbekannten|mit fremden
        leuten|mit ihm|mit bob|mit diesem herrn|zu fremden)(keinen kontakt|keinerlei kontakt|nichts zu tun
        haben|keinen umgang)(|haben|aufnehmen|mehr|mit fremden|mit unbekannten|zu fremden) / mit
        (fremden|unbekannten|fremden leuten|ihm|diesem herrn) (möchte|will) (ich|wir) (|lieber|bitte)(keinen
        kontakt|nichts zu tun haben|keinerlei kontakt|nichts) /
        (|ich|wir)(bin|sind)(|ich|wir)(|aber|leider|jedoch|derzeit)(nicht|nicht wirklich|gar nicht|nicht mehr)(an
        neuen kontakten|an neuen leuten|an einem kontakt|an einer vorstellung|an einem kennenlernen|an so etwas|an
        sowas|an weiteren kontakten|daran|an ihm|an ihrem angebot)(|mehr)interessiert / (|das|dies|sowas|so
        etwas|es)(ist|wäre|is)(|leider|einfach|halt|aber|echt|ehrlich gesagt)(|wirklich|überhaupt|so
        gar|gar|absolut|eigentlich)(nicht|nichts|nix|ned)(|so|wirklich)(mein thema|meins|mein ding|mein bereich|mein
        gebiet|meine welt|mein fall|für mich|mein geschmack|meine sache|mein metier)(|sorry|danke) / (ich|wir)
        (habe|haben|hab) (mich|uns) (|leider|doch|gemeinsam|nach reiflicher überlegung)(dagegen|gegen eine
        vorstellung|gegen den kontakt|für ein nein) entschieden / (ich|wir) (halte|halten|halt)
        (|leider|persönlich)(davon|von so etwas|von sowas|von solchen diensten)(|leider|ehrlich
        gesagt|persönlich)(nichts|nicht viel|gar nichts|wenig|nix) / davon halte ich (|ehrlich
        gesagt|leider)(nichts|nicht viel|gar nichts|wenig) / mir (ist|wäre) (das|es|so etwas) (|leider|eher|ehrlich
        gesagt|gar|absolut)(nicht recht|unangenehm|zu viel|zu privat|zu heikel|zu unsicher|nicht angenehm|lieber
        nicht) / (lassen sie|lass|lasst) (es|das) (|bitte|lieber|doch)(|sein|bleiben)(|danke) / (ich|wir)
        (glaube|denke|fürchte|finde|glaub|denk|schätze|meine)(|,)(|dass)(das|es|so
        etwas|sowas)(|ist|wäre|wird)(|eher|leider|wohl|wirklich)(nichts für mich|nicht mein ding|nichts|nicht das
        richtige für mich|nicht das richtige|nicht meins|nichts für mich ist|nicht meins ist|nicht mein thema) /
        (ich|)(glaube|denke|fürchte)(|,)(eher|lieber|leider|wohl eher|da|ich)(|muss
        ich|muss|ich)(nicht|nein|passen|ablehnen|absagen|verzichten) /
        (|ich|wir)(will|möchte|würde|möcht|wollen)(|bitte|gerne|gern|lieber|einfach|am liebsten)(|meine)(in ruhe
        gelassen werden|meine ruhe|meine ruhe haben|ruhe|nicht gestört werden|verschont werden|davon verschont
        bleiben|verschont bleiben|nicht belästigt werden|in frieden gelassen werden|unbehelligt bleiben|ungestört
        bleiben)(|danke) / (nein|nee|nö)(|,)(das|)(lassen wir|lass ich|lasse ich|lass mal|lassen
        sie)(|das)(|mal|lieber|besser|bitte|gut)(sein|bleiben|lieber|mal|besser)(|danke) / (das|)(lassen wir|lass ich)
        (mal|)(lieber|besser)(|sein|bleiben) / (|nein|nein danke)(mein|unser) bedarf (|daran|an kontakten)(ist|wäre)
        (|mehr als|leider|bereits|schon|derzeit)gedeckt / (das|so etwas|dies|sowas|ihn|den kontakt)
        (möchte|will|mag|wünsche|brauche) ich (|ehrlich gesagt|offen
        gesagt|eigentlich|wirklich|lieber|aber|persönlich|grundsätzlich|leider|auf keinen
        fall|absolut|bitte)(|lieber|wirklich)(nicht|ned|net)(|danke|sorry) / (|mit|in meinem
        alter)(|80|81|82|83|84|85|90|70|75|meinem alter)(|fange|fang|tue|tu)(|ich)(|mir|)(damit|so
        etwas|sowas|das)(nicht mehr an|nimmer an|nicht mehr) (|danke) / (lass|lassen sie|lasst)
        (|es|das)(|mal|lieber|mal lieber|besser)(stecken|sein|bleiben|gut sein|gut sein lassen)(|danke|lieber) /
        (da|)(mache|mach|machen) (ich|wir) (|leider|lieber|sicher|da|bestimmt|bei so etwas|bei
        sowas)(nicht|ned|net|nöd) mit / (bei so etwas|bei sowas|da|dabei) (mache|mach|spiele) ich (nicht|ned|net) mit
        / (|ich|wir)(bin|sind) (|leider|wirklich|gar)(an einem kontakt|am kontakt|an einer vorstellung|an einem
        kennenlernen|an einem austausch|an neuen kontakten|an so etwas|an ihm|daran|an ihrem angebot|an der
        vermittlung)(|leider|wirklich|überhaupt|gar)(nicht interessiert|nicht sonderlich
        interessiert|desinteressiert|uninteressiert) /
        (|ich|wir)(möchte|möchten|werde|werden|will|wollen|mache|machen)(|ich|wir)(|von ihrem angebot|von dem
        angebot|von diesem angebot|davon|hiervon|von ihrem freundlichen angebot|von der möglichkeit|vom
        angebot)(|leider|lieber|daher)keinen gebrauch(|machen|davon machen) / (|ich|damit|mit sowas|mit so
        etwas)(hab|habe)(|ich)(|mit windrädern|mit dem thema|mit dächern|mit so etwas|mit sowas|mit der
        sache|damit|da)(|ehrlich gesagt|leider|wirklich)(nix|nichts|gar nichts)(|mehr)am hut / (|bitte|wir bitten
        sie|ich bitte sie)(sehen|sieh|seht)(|sie|ihr)(|bitte)(von einer|von der|von dieser|von
        jeder|hiervon|davon)(|vorstellung|weitergabe|vermittlung|kontaktaufnahme|weitergabe meiner
        @mail@|bekanntmachung)(|bitte)ab / (|sehr|)(freundlich|nett|lieb|aufmerksam) (von ihnen|von dir|von
        euch|gemeint)(|,) aber nein (|danke) / (ich|)(kenne|kenn) (ihn|sie|den herrn|die dame|diesen herrn|den mann)
        nicht(|,)(und|aber)(habe|hab|möchte|will|lege)(auch|)(kein|keinen|ihn|das|sie)(interesse|bedarf|auch
        nicht|lieber nicht|nicht|lust)(|daran|ihn kennenzulernen|sie kennenzulernen|kennenlernen|an einem
        kontakt|daran ihn kennenzulernen) / und habe (auch|)(kein interesse|keinen bedarf|keine lust) (|daran|dazu) /
        (|ich|wir|da|dann|hier|daher|also)(sage|sag|sagen)(|ich|wir)(|lieber|leider|daher|dankend|da|hier|hiermit)ab /
        (da|dazu|hierzu|dann) (sage|sag)(ich)(|lieber|klar|deutlich|ganz klar|eindeutig|leider|dankend|mal)nein
        (|danke) / (|das|so etwas|sowas|der|des)(interessiert)(mich|uns|mi)(|das)(|leider|wirklich|ehrlich
        gesagt|so|überhaupt|gar|so gar|absolut|echt|einfach)(|überhaupt|gar|so
        gar|absolut)(nicht|null|ned|net|nöd|kein bisschen|nicht die bohne|nicht im geringsten|herzlich wenig)
        (|sorry|danke) / (nicht|ned|net|nix|nöd|leider nicht|sorry nicht|eher nicht)(|so|wirklich|ganz)(mein|meine|in
        meinem)(bereich|gebiet|thema|fach|ding|fall|metier|feld|geschmack|stil|bier|baustelle|welt|sache|branche|
        fachgebiet|kaffee)(|leider|sorry|danke)
        / ich (lasse|lass|las) (das|es)(|hier|mal|dann)(|lieber|besser)(sein|bleiben|mal lieber|lieber|lieber
        sein|lieber bleiben) / (meine|unsere) @mail@
        (geben|gib|gebt|teilen|leiten)(|sie|ihr)(|bitte)(niemandem|nicht|keinem|an niemanden|keinesfalls|auf keinen
        fall)(|weiter|heraus|raus) / (|ich bitte um verständnis|ich bitte um ihr verständnis|bitte haben sie
        verständnis|bitte hab verständnis|wir bitten um verständnis|ich hoffe du verstehst|ich hoffe sie
        verstehen)(|,)dass (ich|wir)(|derzeit|grundsätzlich|leider|hier|in meinem alter)(keine|keinen|nicht
        an)(|neuen|weiteren)(kontakte|kontakt|daten|adressen|bekanntschaften|vermittlung|vermittlungen)(aufnehmen|
        wünsche|weitergeben|knüpfen|möchte|weitergebe|suche|haben|annehmen|pflege|interessiert)(|möchte|will|kann|bin)
        / (|ich|mit dem|mit ihm|mit denen)(will|möchte|wü|mog)(|ich|i)(|mit ihm|mit dem|damit|mit denen|mit so
        was)(nix|nichts|nüt)(|mehr)(zu tun ham|zu tun hom|z tun ha|zu schaffen haben|zu tun haben) / (|leider|zu
        unserem bedauern|zu meinem bedauern|mit
        bedauern)(müssen|muss|möchten|möchte|werden|werde)(wir|ich)(|ihre|ihr|das|diese|dieses|deine|dein|die|den)(|
        anfrage|angebot|vorschlag|einladung|vermittlung|wunsch|freundliche
        anfrage)(|leider|dankend|daher)(ablehnen|absagen|ausschlagen|zurückweisen) /
        (|nein|sorry|ich)(gebe|geb)(|ich)(|meine|die)(|@mail@|daten|privaten
        daten)(|grundsätzlich|prinzipiell|generell|lieber|leider|eigentlich)(nicht|nie|niemals|ungern)(an fremde|an
        unbekannte|an dritte|an andere)(weiter|raus|heraus|her) / (|ich habe|hab|dafür|ich hab|dazu habe
        ich|habe)(|dafür|dazu|leider|ehrlich gesagt)weder (zeit|lust|interesse|bedarf|die zeit|kraft)noch
        (lust|zeit|interesse|muße|nerven|bedarf|die lust|energie|kapazitäten|die nerven)(|dazu|dafür|sorry|danke) /
        negativ / kein bock / null bock / fehlanzeige / nein aus / (das|)(spare|erspare|schenke) ich mir
        (|lieber|gerne) / ich (möchte|will|werde) (das|mir das|)(lieber|)(nicht tun|nicht antun|sein lassen|bleiben
        lassen) / (sie|du|ihr)(brauchen|brauchst|braucht)(sich|dich|euch)(|da|gar|erst
        gar|hierzu)(nicht|keine)(|zu)(bemühen|zu bemühen|mühe zu machen|mühe machen|die mühe zu machen) /
        (dafür|dazu|für so etwas|da)(bin|fühle) ich (|mich)(|leider|mittlerweile|inzwischen|einfach)(|schon)(zu alt|zu
        müde|zu beschäftigt) (|geworden) / nein (|,)(|den|die) (ich kenne|kenne ich|kenn ich|ich kenn)(ihn|sie|den
        herrn|die person|diesen herrn|bob|)(|gar|überhaupt|leider)(nicht|ned|net) (|und möchte das nicht|und will das
        nicht) / (also|daher|deshalb|deswegen|somit|darum|und daher|von daher|also lieber|daher lieber|daher
        leider|deshalb leider|also leider|insofern) nein (|danke) / (|@wofuer@|leider|ehrlich
        gesagt|danke|sorry|es|ich|wir|meinerseits|von unserer seite|bei mir|für mich|bei uns|offen gestanden|ich
        persönlich|leider daran|nein ich|nein da)(habe|hab|haben|hätte|besteht|sehe|verspüre|hege|gibts|gibt
        es|seh)(|ich|wir|bei mir|bei uns|meinerseits|von meiner seite|für mich)
        (|@wofuer@|@echt@)(|@wofuer@|@echt@)(|@echt@)(kein|keine|keinen|keinerlei|null|nicht das
        geringste|kaum)(|wirkliches|wirklichen|großes|großen|rechtes|rechte|große|weiteres|weiteren|echtes|
        persönliches|sonderliches)(@lust@)(|@wofuer@|sorry|danke|mehr)
        / (|@wofuer@|leider|mir|ehrlich gesagt|da)(fehlt|fehlen|fehlts)(|mir|uns|mir leider|mir
        einfach|leider)(|@wofuer@|@echt@)(|@echt@)(|an)(|die|der|jede|jegliche|jeder|das)(|nötige|freie)(zeit|nerv|
        nerven|kraft|energie|lust|muße|kapazität|kapazitäten|antrieb|interesse|ressourcen|motivation|sinn|geduld|
        bezug)(|@wofuer@|leider|einfach|sorry)
        / (|leider|ich|wir|da|daher|leider
        ich)(kann|können|möchte|möchten|will|werde|werden|vermag)(|ich|wir)(|ihrem|deinem|eurem|diesem|dem|ihrer|
        deiner|dieser|eurer|der|ihren|diesen)(|wunsch|anliegen|bitte|anfrage|vorschlag|ansinnen|angebot|einladung)(|
        leider|daher|deshalb|so)
        nicht (entsprechen|nachkommen|zustimmen|folgen|erfüllen|stattgeben|nähertreten|näher
        treten|einwilligen|annehmen|zusagen) /
        (|ich|wir|davon|hiervon|da|daher|leider|darauf)(möchte|würde|werde|will|muss|kann|möcht)(|ich|wir)(|davon|
        hiervon|darauf|lieber|gerne|gern|doch
        lieber|leider|hier|dankend|gut|aber|mich)(|davon|hiervon|darauf|lieber|gerne|gern|leider|dankend|gut) (abstand
        nehmen|absehen|die finger lassen|die finger davon lassen|sein lassen|bleiben
        lassen|raushalten|heraushalten|verzichten|zurückziehen|fernhalten) / (davon|hiervon)
        (nehme|sehe|nehmen|sehen)(ich|wir)(|lieber|leider|gerne|doch|aber)(abstand|ab) /
        (ich)(nehme|sehe)(|davon|hiervon|lieber|leider)(|lieber|leider)(abstand|ab)(|davon|hiervon) / (|ich|da|aus so
        etwas|aus sowas)(halte|halt)(ich|)(mich)(|da|lieber|daraus|gerne|aus so etwas|aus
        sowas)(|lieber|gerne)(raus|heraus|fern|zurück|davon fern) / (|ich|wir|dem|damit|nein|nein ich|der
        weitergabe|nein damit)(stimme|willige|bin|sind)(|ich|wir)(|dem|der weitergabe|der weitergabe meiner @mail@|in
        die weitergabe|damit|leider|mit der weitergabe|mit der weitergabe meiner @mail@|mit der
        vorstellung)(|leider|aber|definitiv) (nicht zu|nicht ein|nicht einverstanden|keinesfalls zu|keinesfalls
        einverstanden|gar nicht einverstanden|keineswegs einverstanden) / (|ich|das|nein das|nein
        ich|wir)(erlaube|gestatte|erteile|gebe|genehmige|gib|geb)(|ich|wir)(|das|es|ihnen|dir|euch|hierzu|dazu|dafür|
        ihnen
        das|euch das|leider)(|leider|ausdrücklich|hiermit)(nicht weiter|nicht heraus|keine erlaubnis|keine
        zustimmung|keine einwilligung|kein einverständnis|keine freigabe|nicht frei)(|dazu|dafür) / (|das|nein
        das|ich|nein ich|wir)(erlaube|gestatte|genehmige)(ich|wir|das|es)(|leider|ausdrücklich)nicht /
        (|nein|sorry)(meine|unsere|die) @mail@
        (darf|dürfen|soll|sollen|möchte|will|gebe|geb|kann|können|werde|behalte|bleibt|bleiben|geht|gehen|rücke)(|
        ich)(|bitte|leider|lieber|grundsätzlich|so|prinzipiell|generell)(nicht|keinesfalls|niemandem|an
        niemanden|auf keinen fall|privat|niemanden etwas an|bei mir|für mich|ungern|keinem) (|weitergegeben
        werden|weitergeben|herausgeben|weiter|heraus|raus|her|rausgeben|preisgeben|teilen|geteilt werden|herausgegeben
        werden|verteilen) / (|nein|sorry)ich
        (gebe|geb|rücke|verteile|teile|möchte|will)(|die|meine|unsere)(@mail@|persönlichen
        daten|privatadresse)(|bitte|leider|lieber|grundsätzlich|prinzipiell|generell|eigentlich)(nicht|keinesfalls|
        niemandem|an
        niemanden|auf keinen fall|an fremde
        nicht|ungern|keinem)(weiter|heraus|raus|her|weitergeben|herausgeben|rausgeben|preisgeben|teilen) /
        (|bitte|nein bitte|ich bitte sie|ich bitte dich|ich bitte darum)(|,)(meine|unsere) @mail@
        (|bitte|lieber)(nicht|keinesfalls|niemandem|an niemanden|auf keinen
        fall|nirgendwo|nirgends)(weiterzugeben|herauszugeben|weitergeben|herausgeben|rausgeben|teilen|weiterleiten|
        verwenden|verbreiten|zu
        teilen) / (|bitte)keine (weitergabe|herausgabe|vermittlung|bekanntmachung|verkupplung)(|meiner @mail@|an
        dritte|bitte|von @mail@) / (|das|dies|so etwas|sowas|so was|die sache|das ganze|des|dat|nein das|danke
        das|leider)(ist|wäre|wär|is|isch)(|leider|ja|so|halt|ehrlich
        gesagt|einfach|wirklich|aber)(nicht|ned|net|nöd|nid|nix|nüt|nichts)(|so|ganz|wirklich|unbedingt|so
        ganz|wirklich was|so recht) (für mich|für mi|meins|mein ding|meine welt|mein fall|mein bereich|mein
        metier|meine sache|mein bier|meine kragenweite|meine baustelle|in meinem sinne|in meinem sinn|nach meinem
        geschmack|mein geschmack|was ich suche|das was ich suche|das wonach ich suche|gewollt|gewünscht|erwünscht|in
        meinem interesse|mein thema|mein geschäft|mein fachgebiet)(|danke|sorry|leider) / (das|dies|es|so
        etwas|sowas|des|die sache|die idee|der vorschlag)
        (passt|liegt|reizt|interessiert|sagt|taugt|spricht)(|mir|mich|für mich)(|leider|einfach|halt|ehrlich
        gesagt|so|gar|überhaupt|wirklich|aber)(nicht|ned|net|nöd|nid)(|so recht|so|wirklich) (zu mir|ins konzept|in
        mein konzept|in meine planung|in meine pläne|zu|an|in mein leben|zu meinen plänen|in mein profil|ins bild|für
        mich|die bohne|im geringsten) / (reizt|interessiert|juckt|taugt)(mich|mi|mir|ma)(|leider|ehrlich
        gesagt|einfach|so gar|überhaupt|echt|wirklich)(nicht|ned|net|nöd|nid)(|die bohne|sorry|danke|mehr) /
        (damit|mit so etwas|mit sowas|mit der sache|mit so was|mit
        dem)(kann|will|möchte|habe|hab)(ich|i)(|leider|ehrlich gesagt|wirklich|lieber|mal|so)(nichts|nix|nicht
        viel|wenig|rein gar nichts)(|mehr)(anfangen|zu tun haben|am hut) / (das|dafür|da|so
        etwas|sowas|des)(brauche|brauch|benötige|mache|mach|tue|betreibe|will|möchte|mag)(ich|i)(|leider|wirklich|
        echt|schon
        lange|schon länger|seit
        jahren|längst|inzwischen|grundsätzlich|prinzipiell|lieber|generell|mir)(|leider|lieber|echt)(nicht
        mehr|nimmer|ned|net|nöd|nid|nicht machen|nicht antun|nie|nicht haben|lieber nicht) / (mit dem thema|mit so
        etwas|mit sowas|mit dieser welt|mit der branche|damit) (habe|hab|beschäftige|befasse) (ich|ich mich)(|schon
        lange|schon länger|seit jahren|längst|inzwischen|vor jahren)(abgeschlossen|nichts mehr am hut|nichts mehr zu
        tun|nicht mehr) / (das thema|die sache|das kapitel|die branche) (ist|hat sich) (für mich|bei
        mir|)(|längst|schon
        lange|inzwischen|leider|schon)(abgeschlossen|erledigt|vorbei|durch|gegessen|beendet|abgehakt) / das hat sich
        (für mich|bei mir|)(|leider|inzwischen|schon|bereits|längst)erledigt /
        (|i|ich|na|naa|nein|nö)(|des|das)(mog|mag|wüll|will|wui|möcht|wott|wot|brauch|mecht|wü)(|i|ich)(|des|das|ma|
        leider|echt|gar|lieber|wirklich|eigentli|am
        liebsten)(|des|das)(ned|net|nöd|nid|nit) /
        (liaba|lieber|bessa|besser|eher|leider|bitte|danke|na|naa|nei|wirkli|am
        liebsten)(ned|net|nöd|nid|nit|nich)(|danke|merci|sorry) / (nei|naa)(danke|merci|merci
        vilmal|leider|sorry|danke schön) / nei /
        (|i|ich|sorry|leider|nei|naa|na)(|ha|han|hab|hob|hän)(|i|ich|da|do)(|leider|eifach|echt|wirkli)(kei|kän|ka|
        koa|koan)(interesse|ziit|zyt|zeit|lust|bock|bedarf)(|dafür|daran|für
        sowas|sorry|merci) / (|das|des|nei das)(isch|is|wär)(|leider|halt|ehrlich)(nüt|nix|nöd|nid|ned|net)(|so)(für
        mich|für mi|mis ding|mei ding|mis|meins) / (bruch|brauch) (ich|i)(nöd|nid|ned|net) /
        (bitte)(nöd|nid|ned|net)(|wiitergäh|wiitergeh|weitergeben) / (|nein)@wer3@
        (soll|darf|braucht|möge)(|mich|mir|sich|bei mir|bitte|mich bitte|sich bitte)(|bitte|bei mir)(nicht|bloß
        nicht|keinesfalls|ja nicht)(|bei
        mir|mich|mir|sich)(schreiben|anschreiben|melden|kontaktieren|anrufen|mailen|zu melden|zu schreiben|zu
        kontaktieren|meine @mail@ haben|meine @mail@ bekommen) / (|von|mit)(ihm|dem|dem herrn|diesem herrn|dem
        typen|dieser person|bob|diesem menschen|diesem
        mann)(will|möchte|wollte|mag|wünsche)(ich|wir)(|wirklich|lieber|ehrlich
        gesagt|einfach|bitte)(nichts|nix|keinen kontakt|keinerlei kontakt|nichts mehr|keinen kontakt mehr)(|mehr|zu
        tun haben|wissen|hören|haben|gemein haben) /
        (|ich|wir)(möchte|will|wünsche|lege|wünschen|mag)(|ich)(|bitte|wirklich|auf|danke
        aber)(keinen|keinerlei|keine|nichts|nicht)(|weiteren|neuen|solchen|näheren|erneuten)(kontakt|wert|wert
        darauf|bekanntschaft|damit zu tun haben|mit ihm zu tun haben|mit ihr zu tun haben|mit ihm in kontakt treten|in
        kontakt treten|verbunden werden|bekannt gemacht werden|vermittelt werden|zusammengebracht werden)(|mehr)(|mit
        ihm|mit bob|zu ihm|zu bob|zu ihr|mit ihr|zu diesem herrn|mit diesem herrn|auf den kontakt|auf einen
        kontakt)(|mehr|haben) / (darauf|auf so etwas|auf den kontakt|auf sowas|da) (lege|leg|kann|verzichte|pfeife)
        ich (|gerne|gern|gut|leider|lieber|dankend|ehrlich gesagt)(keinen wert|verzichten|dankend|gerne|gern) /
        (kann|können) ich (gut|gerne|gern) (drauf|darauf) verzichten / (das|da|daraus) (wird|würde) (|leider|wohl|bei
        mir|mit mir|für mich)(|leider|wohl|ehrlich gesagt)(nichts|nix)(|werden|draus|mit uns) /
        (|das)(geht|klappt)(|bei mir|leider|für mich)(leider nicht|gar nicht|so nicht|nicht für mich) / (da|hier|bei
        der sache|bei so etwas|bei sowas) (bin|wäre|muss)(ich)(|leider|lieber|eher|ehrlich
        gesagt|definitiv)(draußen|raus|nicht dabei|außen vor|nicht der richtige|nicht die richtige|die falsche|der
        falsche|nicht zu haben)(|sorry|danke) / (dafür|für so etwas|für sowas) (bin|stehe|sehe) ich
        (|mich)(|leider|lieber|grundsätzlich|prinzipiell)(nicht|gar nicht)(zu haben|zur verfügung|bereit|offen|der
        typ|der richtige|die richtige|geeignet) / (ich|)stehe (|dafür|hierfür|leider|für so etwas|für den
        kontakt)(|leider)nicht (mehr|)zur verfügung / ich (ziehe|zieh) es vor
        (|,)(|hier|da|lieber|das)(nicht|anonym|keinen|keine|unter|abzulehnen|zu verzichten) ... / ich
        (möchte|will|bleibe|würde) (|bitte|lieber|gerne|gern|weiterhin)(|lieber|gerne)(anonym|für mich|unerkannt|unter
        mir|im hintergrund|privat|ungestört)(|bleiben) / (|das|es|nein das|sorry
        das)(ist|wäre|wär|is)(mir|uns)(|leider|ehrlich gesagt|eher|dann doch|einfach|wirklich|alles|doch)(nicht
        recht|unangenehm|sehr unangenehm|zu viel|zu heikel|zu privat|zu persönlich|zu unsicher|suspekt|zu suspekt|zu
        viel aufwand|zu aufwändig|zu riskant|zu dumm|zu blöd|zu mühsam|zu unseriös|zu stressig) / mir nicht recht /
        ich (winke|klinke|steige) (|da|mich|mich da|mal|hier|mich
        hier|leider|lieber)(|lieber|leider|dankend|mal)(ab|aus) /
        (|da|hier|dazu)(ich|)(sag|sage)(ich|)(|da|dazu|hier|leider|lieber|mal)(|lieber|leider|mal)(nein danke|dankend
        nein|lieber nein|leider nein) / ich (sag|sage)(|da|dazu|mal)nein / (|da|hier)winke ich (|lieber|dankend)ab /
        (nicht gewünscht|unerwünscht|kein kontakt erwünscht|nicht erwünscht|geschenkt) /
        (das|)(darf|darfst|dürfen|dürft|sollen|sollst|können|kannst)(du|sie|ihr)(|bitte|auf keinen
        fall|keinesfalls|leider|definitiv|aber)(nicht) (|weitergeben|teilen|machen|tun) / (|nein)(sie dürfen|du
        darfst|ihr dürft|sie können|du kannst)(|meine @mail@|das|sie|die|uns)(|bitte|leider|auf keinen
        fall|ihm)(nicht|keinesfalls|auf keinen
        fall|niemandem)(|weitergeben|teilen|machen|tun|geben|herausgeben|vorstellen) / (nein|nee|nö|ne)
        (|das|ich|da|mir|dafür|wirklich|also|so)(|ist|bin|fehlt|habe|hab|mag|mache|geht|reicht)(|mir|ich|da|
        dafür)(nicht
        gewünscht|zu viel|zu privat|zu unsicher|die zeit|unangenehm|nicht einverstanden|nicht mehr aktiv|nicht
        erwünscht|in rente|zu alt dafür|zu alt|dafür zu alt|keine zeit und keine lust|so was nicht|sowas nicht|so
        etwas nicht|nicht wirklich|besser nicht|eher nicht|lieber doch nicht|doch nicht|bleibt privat|für mich
        nicht|nicht für mich|kann ich nicht gebrauchen|brauche ich nicht|brauch ich nicht|brauchts nicht|brauchts
        ned|will ich nicht|mag ich nicht|gefällt mir nicht|passt mir nicht|muss nicht sein|möchte ich lieber
        nicht|will nicht|mag nicht|wozu auch) (|danke|sorry) / (ich|)(bin|wir sind)
        (|schon|seit|bereits|längst|inzwischen|ja|seit jahren|schon lange|schon länger|seit langem|leider|seit zwei
        jahren|mittlerweile)(|schon|seit jahren)(in rente|in pension|im
        ruhestand|pensioniert|rentner|rentnerin|pensionist|pensionistin|emeritiert|raus aus dem geschäft|raus aus dem
        beruf|nicht mehr aktiv|nicht mehr berufstätig|nicht mehr in der branche)
        (|,)(und|daher|deshalb|also|somit|darum)(mache|brauche|habe|möchte|will|suche|mach)(|ich)(|das|so
        etwas|sowas|so was|dergleichen|daher|solche sachen|da)(kein|keine|keinen|nicht|nichts|nicht mehr|nix
        mehr|nimmer) ... / (ich|wir)
        (muss|müssen|möchte|werde|will)(|das|da|hier|leider|dankend|deshalb|daher)(|leider|dankend|freundlich|
        höflich|lieber|freundlichst)(einen
        korb geben|absagen|ablehnen|abwinken|passen) / (einen)(korb) (muss ich geben|muss ich ihnen geben|muss ich dir
        geben) / ich (verneine|verneine das|sage ab|sag ab|bin dagegen|bin strikt dagegen|bin klar dagegen|möchte
        ablehnen) /
        (|leider|da|dafür|dazu|für so etwas|für sowas|ich glaube dafür|aus dem alter)(bin|fühle) ich (|mich|da|
        langsam|inzwischen|einfach|mittlerweile|leider|echt|schon) (zu alt|zu müde|zu bequem|zu schüchtern|nicht
        mehr jung genug|raus|hinaus) (|für so etwas|für sowas|dafür|dazu|für neue leute|für neue kontakte) (|danke|
        sorry) / (nicht böse sein|seid mir nicht böse|sei mir nicht böse|seien sie mir nicht böse|nehmt es mir nicht
        übel|nehmts mir nicht übel|nimms mir nicht übel|nichts gegen ihn|nichts gegen bob|nichts persönliches) (|,)
        (aber|doch) (nein|nein danke|ich möchte nicht|ich mag nicht|ich will nicht|lieber nicht|da bin ich raus|ich
        verzichte|ich lehne ab|ich passe|das ist nichts für mich|das möchte ich nicht|das will ich nicht|ich muss
        passen|ich muss ablehnen) / (ich bleibe|ich halte mich|bleibe|wir bleiben) (|lieber|da lieber|doch lieber|am
        liebsten) (bei|an) (den leuten|denen|meinen leuten|menschen|die leute|meine leute|meinem kreis|meinem
        bekanntenkreis) (|,) (|die ich kenne|die ich schon kenne|die ich habe) / (daraus|aus der sache|da|das)
        (wird|wirds) (|wohl|leider|bei mir|mit mir) nichts (|werden|mit mir|danke) / (|sehr |wirklich |das ist |das
        ist sehr |ist ja |ganz |wirklich sehr |überaus |ungemein )(freundlich|nett|lieb|aufmerksam|liebenswürdig|
        reizend|ehrenvoll|schmeichelhaft|verlockend) (|von ihnen|von dir|von euch|von ivy|gemeint|gedacht)(|,) (ich|
        wir) (muss|möchte|will|werde|kann|würde|müssen|möchten) (aber|jedoch|allerdings|trotzdem|dennoch|leider|
        leider jedoch|aber leider|jedoch leider|aber trotzdem|dankend|hier jedoch) (|trotzdem|leider|dankend|hier|
        da|lieber|dennoch) (|diesmal|das) (ablehnen|absagen|passen|verzichten|nein sagen|nicht|das nicht|keinen
        kontakt|abwinken|nicht annehmen|nicht zusagen) / (ich|wir|muss|möchte) (|muss|möchte|will|werde|würde|
        müssen|möchten)(|ich)(jedoch|aber|allerdings|trotzdem|dennoch|nur leider|leider jedoch|aber leider|jedoch
        leider|leider trotzdem|aber trotzdem|aber dankend|jedoch dankend|aber lieber) (|leider|dankend|hier|da|
        diesmal|lieber|trotzdem|freundlich|höflich|schweren herzens)(ablehnen|absagen|passen|verzichten|nein sagen|
        nein danke sagen|abwinken|darauf verzichten|davon absehen|einen korb geben) / (ich|wir|)(möchte|will|mag|
        möchten|wollen)(das|es|)(aber|jedoch|allerdings|trotzdem|dennoch|lieber|aber lieber|aber trotzdem|aber
        wirklich)(|das|es|so etwas|sowas)(|lieber|trotzdem|wirklich|auch)(nicht|nicht haben|nicht machen) / (ich|
        wir)(verzichte|passe|lehne ab|verzichten|winke ab|sage ab|sage nein|lehne dankend ab|lehne) (jedoch|aber|
        allerdings|trotzdem|dennoch|dankend|lieber|trotzdem lieber|aber lieber|jedoch lieber|aber dankend|jedoch
        dankend|trotzdem dankend|diesmal|aber diesmal|lieber dankend|hier dankend)(|dankend|lieber|diesmal|ab|
        darauf|auf den kontakt)(|ab) / (|das |ist |ist aber |das ist aber |das ist jedoch |aber |ist jedoch |das ist
        trotzdem |wäre aber |das ist leider )(nichts|nicht) (für|das richtige für) (mich|unsereins|unsereinen|meine
        sorte|leute wie mich|einen alten mann wie mich) (|danke|leider) / (|dafür|dazu|hierfür|hierzu|für so etwas|
        für sowas|da|dafür leider|ich|leider|zu so etwas|für neue kontakte) (habe|hab|fehlt|fehlen|finde) (|ich|
        mir)(|da|dafür|dazu|leider|wirklich|im moment|zurzeit|derzeit|gerade|einfach|leider derzeit|leider weder|
        leider gerade|zur zeit|momentan) (weder) (|die|das|den) (zeit|lust|interesse|muße|kraft|nerven|nerv|bedarf|
        energie|geduld|kapazität|kapazitäten|bock|kopf|sinn|gelegenheit) noch (|die|das|den) (zeit|lust|interesse|
        muße|kraft|nerven|nerv|bedarf|energie|geduld|kapazität|kapazitäten|bock|kopf|sinn|gelegenheit) (|dazu|dafür|
        leider|sorry) / (weder) (zeit|lust|interesse|bedarf) noch (zeit|lust|interesse|bedarf|nerven|muße|geduld) (|
        danke|leider|sorry) / (um gottes willen|um himmels willen|gott bewahre|bewahre|herrgott|oh gott|o gott|ach
        gott|um himmelswillen|gott behüte|himmel|bei aller liebe|bei allem respekt|bei aller freundschaft|nichts für
        ungut aber|bei aller wertschätzung|so leid es mir tut|so nett es ist|so nett es gemeint ist|so gerne ich
        würde|so lieb es gemeint ist|so verlockend es klingt)(|,) (nein|nein danke|bloß nicht|nur das nicht|lieber
        nicht|nicht|auf keinen fall|nein bitte nicht|bitte nicht|ich möchte nicht|ich möchte das nicht|ich will
        nicht|ich muss ablehnen|ich muss passen|ich verzichte|das ist nichts für mich|keinesfalls|leider nein|ich
        sage nein|nein das möchte ich nicht|nein das geht nicht) / nur das nicht / (da|dazu|hierzu|hier) (kann|muss|
        will|möchte) ich (nur|leider nur|bloß|leider|klar|ganz klar|wirklich nur) nein sagen / (|mir|danach|leider|
        dafür|dazu) (steht|fehlt) (|mir) (|im moment|derzeit|gerade|leider|momentan) (der sinn|der kopf) (|mir)(|
        leider|wirklich|grad|gerade|derzeit) (nicht|gar nicht) (|danach|nach so etwas|nach neuen leuten|nach neuen
        kontakten|nach kontakten|nach sowas) / beim besten willen (|nein|nicht|das nicht|danke nein|leider nicht|
        leider nein) / (das|so etwas|sowas|diesen kontakt|diesen stress|den stress) (|muss|werde|möchte|will|mag|
        kann) (ich|wir) (mir|uns) (|wirklich|echt|in meinem alter|lieber|heute|zurzeit|im moment) (nicht|nicht mehr|
        lieber nicht) (|mehr|wirklich) (antun|geben|zumuten) / (|da|davon|von so etwas|von sowas|von der
        sache)(lasse|lass|lassen) (ich|wir) (|lieber|gerne|besser|mal|mal lieber|doch lieber|doch) (die finger|die
        finger davon|meine finger|meine finger davon) / (ich|)(bin) (|da|dafür|für so etwas|für sowas|dazu) (|
        leider|wirklich|einfach|nun mal|eher|so gar|echt|schlicht|halt) (nicht|nicht mehr|überhaupt nicht|gar nicht)
        (|so)(der typ|der mensch|zu haben|zu begeistern|der netzwerker|die netzwerkerin) (|dafür|für|für so etwas|
        für sowas|mehr) / (ich|)(bin) (kein|keine) (|großer|große|guter|gute|so ein|freund von|fan von|freundin von)
        (|solchen|so|derlei|neuen) (netzwerker|netzwerkerin|freund von so etwas|freund davon|fan davon|sachen|
        kontakten|vermittlungen|freund von vermittlungen|freund solcher dinge|freund solcher vermittlungen|freund
        von sowas) / (eher|wohl eher|lieber|also eher|hm eher|ich eher|besser|besser mal|doch eher|wohl lieber|ich
        lieber) nicht (|danke|trotzdem danke|sorry) / (danke|merci) (|aber|nein) (trotzdem|lieber|dennoch|trotz
        allem) (nein|nicht|nein danke) / (trotzdem|dennoch|gerade drum|gerade darum|grad drum|grad deshalb|genau
        drum|aus genau diesem grund|aus diesem grund|aus dem grund|eben deshalb|eben darum|ebendeshalb|eben
        deswegen|gerade deshalb|gerade deswegen|drum|deshalb|deswegen|daher|genau deshalb|genau deswegen|genau
        darum)(|,) (|ein klares|ein|ein ganz klares|ein entschiedenes|ganz klar|leider|lieber|ist es ein|wird es
        ein|wird das ein|ist das ein|heißt es|sage ich|sag ich|sage ich lieber|muss ich|sage ich dankend|sage ich
        höflich|sage ich ganz klar|sage ich bewusst) (nein|nein danke|nicht|nein sagen|ablehnen|passen|absagen|
        verzichten|ab) / (|deshalb|deswegen|daher|darum|genau deshalb|drum|genau deswegen|gerade deshalb|gerade
        deswegen|und gerade deswegen) (verzichte|passe) ich (|lieber|dankend|gerne|gern|hier|diesmal) / (nein danke|
        nein|nei danke|nein vielen dank|danke nein|lieber nicht|leider nein|leider nicht)(|,) (aber|doch|jedoch|
        trotzdem|allerdings|wobei) (|danke|vielen dank|schön|nett|lieb|sehr lieb|richtig lieb|total lieb|süß|es ist
        lieb|es ist nett|es freut mich|freut mich|ich freue mich|toll|wie lieb|sehr nett|rührend|es rührt mich|ich
        finde es lieb|ich finde es nett|finde ich lieb)(|sehr|wirklich)(|,)@denkt@ / (nein danke|nein|nei danke|nein
        vielen dank|lieber nicht|leider nein|leider nicht|ich möchte nicht|nei)(|,) (aber|doch|jedoch|trotzdem) (|
        sehr|total|echt|mega|wirklich|schon|dennoch)(lieb|nett|süß|schön|freundlich|aufmerksam|liab) (von|vo|vom|von
        der|vo de|von da) (ivy|ihr|ihnen|dir|euch) / (aus) (der|dieser) (sache|geschichte|nummer) (bin|halte) ich (|
        mich|lieber|mich lieber|mich gern)(raus|draußen|heraus) / (|da|hier|deshalb|deswegen|daher|darum|drum)(sage|
        sag) ich (|lieber|leider|klar|ganz klar|bewusst|dankend|höflich|doch|doch lieber) nein (|danke)
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
        etwas|dazu) /
        (|ich)(bin)(|schon|bereits|längst|inzwischen|mittlerweile|seit kurzem|seit langem|schon lange|schon
        länger|seit jahren|seit letztem jahr|ja|nun|seit einem jahr|seit zwei jahren|auch schon|ja schon)(|schon|ja)
        (in rente|in pension|im ruhestand|pensioniert|rentner|rentnerin|pensionist|pensionistin|emeritiert|nicht mehr
        berufstätig|nicht mehr aktiv|nicht mehr im geschäft|nicht mehr in der branche|raus aus dem geschäft|raus aus
        dem thema|bestens versorgt|gut versorgt|schon versorgt|schon vergeben) /
        (|ich|wir)(habe|hab|haben)(|schon|bereits|längst|inzwischen|leider schon)(jemanden|einen anbieter|einen
        partner|eine lösung|was anderes|alles was ich brauche|genug kontakte|jemand)(|gefunden|dafür) /
        (|leider|danke|ich bin|bin)(|leider|schon lange|längst|seit jahren|inzwischen) (aus|mit) (der|dieser|der
        ganzen) (branche|szene|materie|welt|berufswelt|arbeitswelt) (|bin|halte) (|ich) (|schon lange|längst|seit
        jahren|inzwischen|zum glück|mich|schon seit jahren)(raus|draußen|mich raus|durch|fertig|ausgestiegen|weg)
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
        diesen monat|dieses jahr|vor @zeit@|jetzt) ... / jetzt gerade nicht / noch nicht (|jetzt|gleich|sofort) /
        (im|nach|ab|ende|anfang) @zeit@ (|gern|gerne|bitte|vielleicht|dann)(wieder|nochmal|noch einmal|dann) /
        (nächste|übernächste) (woche|mal) (gern|gerne|passt|passt es|geht|wieder|dann) / übernächste woche / nächsten
        (monat|sommer|herbst|winter|frühling) (gern|gerne|passt|wieder|dann) / (|in|im|nach|ab)(@zeit@|nächstes
        jahr|nächste woche|nächsten monat|später)(passts|passt es|wäre|wärs|ist es|gehts|geht es)(|mir|bei
        mir|dann|uns)(besser|gut|eher|viel besser) / (das|)(muss|müsste|sollte)
        (|leider|bitte|das)(noch|bis)(warten|bis) ... / (heuer|dieses jahr|diesen
        monat|momentan|grad|gerade)(geht|passt|klappt|schaff)(sich|es|ich|mir)(|das|es|ich)(|leider|bei
        mir|einfach)(nimmer|nicht mehr|nicht|ned|net|nimmer aus|nicht aus|ned aus|nicht mehr aus) /
        (@jetzt@)(|grad|gerade|leider|eher|halt|grade|mal|noch|lieber|bitte|erst mal|erstmal|ehrlich
        gesagt|wirklich)(ned|net|nöd|nid|nit|nicht|nich|nicht so gut|lieber nicht|eher nicht|leider
        nicht)(|gern|danke|bitte|sorry) / (heuer|dieses jahr|diese woche|diesen monat|heute|dieses semester|dieses
        quartal|diesen sommer|diesen winter|diesen herbst)(|leider|wohl|sicher)(nicht mehr|nimmer|nicht|ned
        mehr)(|danke|sorry) / (|ich bin|bin|dafür bin ich|da bin ich|soweit bin ich|so weit bin ich|ich fühle
        mich)(|leider|einfach)noch nicht (so weit|soweit|bereit|dazu bereit|ganz so weit) /
        (|ich)(brauche|brauch|bräuchte)(|dafür|leider|einfach|da)(noch|erst|erst noch|noch ein
        bisschen)(|etwas|mehr|ein paar|ein bisschen|ein wenig|einige|a
        bissl|bisschen)(bedenkzeit|zeit|tage|wochen|monate|luft|ruhe)(|dafür|zum überlegen|zum nachdenken) /
        (anschließend|ab dann|hinterher|im anschluss|später|ab
        da|nachher|danach|dann)(|dann|aber|wieder|jederzeit|sehr|auch|wieder sehr|natürlich|auf jeden
        fall)(gern|gerne|sehr gerne|ja|auf jeden fall|passt es|ist es ok) / spöter (|gern|gärn|mal|nomal) /
        (no|noch|jetz|jetzt|momentan|grad)(nöd|nid|ned|net)(|so wiit) / (nächschti|nächsti|nexti|nexte) (wuche|woche)
        / (nächschte|nächste) (monet|monat) / nächschts jahr / nach de ferie / (passt|geht|isch)(|mir|mer|bi mir|bei
        mir)(|grad|gerade|jetzt|momentan|im moment)(grad|gerade|jetzt|momentan|im
        moment|derzeit)(nöd|ned|net|nid|nicht|schlecht|leider nicht|gar nicht|überhaupt nicht|eher nicht) /
        (|da|das|dazu|darauf)(komme|komm) ich
        (|gerne|bestimmt|sicher|dann|gern)(darauf|da|)(später|wieder|nochmal|noch einmal|gerne
        später|im)(|darauf|drauf)(zurück|@zeit@) ... / (|ich)(komme|komm)
        (|gerne|bestimmt|sicher|dann|später)(|darauf|drauf|auf sie|auf dich|auf
        euch)(|gerne|bestimmt|sicher|dann|später)(zurück|zu)
    """,
    "stop": """
        stopp / stop / stop bitte / bitte stopp / schluss damit / aufhören / (|bitte )(hören|hört|hör) (sie | )(bitte
        | )(auf|damit auf) ... / abmelden / abbestellen / bitte abmelden / austragen / (|bitte |ich möchte | ich will
        |ab sofort |ich wünsche )(schicken sie mir |schreiben sie mir |schick mir |schreib mir |senden sie mir |
        schreiben sie |schicken sie |senden sie |ich will |ich möchte |)(bitte |)keine (weiteren |weitere | solchen |
        mehr |e |e-|)(mails| e mails|e-mails|emails|nachrichten|mail|anfragen|mails mehr|emails mehr|e mails mehr|
        e-mails mehr| nachrichten
        mehr|werbung|anfragen mehr|briefe) (|mehr|bitte|erhalten|bekommen|haben|mehr bitte|dieser art| schicken|
        senden|von ihnen|mehr bekommen| mehr erhalten) / (|bitte )(schreiben|kontaktieren|mailen|belästigen| schreib|
        kontaktiere|anschreiben) (|sie )(| mir|mich) (|bitte )(nicht mehr|nie wieder|nicht wieder|nie mehr| nicht
        noch einmal) (|an|schreiben|bitte) / (| bitte )(löschen sie|lösche|entfernen sie|streichen sie|nehmen sie|
        entferne|nimm) (mich|meine adresse|meine daten| meine e mail adresse|meine e-mail adresse|meine
        e-mail-adresse|meine mailadresse|meine email|meine
        email adresse) ... / (|ich möchte |bitte )(nicht mehr| nie wieder) (kontaktiert werden|angeschrieben werden|
        anschreiben|kontaktieren|schreiben|belästigen) / (|ich | wir |bitte |und |ich habe gesagt ich )(möchte|will|
        wünsche|mag|wollen|möchten|werde|brauche) (|ich |wir |bitte | in zukunft |künftig |ab sofort |nie |von ihnen
        |von euch |hiermit )(|bitte |in zukunft |künftig |ab sofort )(keine|keinerlei|nie wieder|nicht länger|nicht
        mehr) (|weitere |weiteren |solche |solchen |mehr |diese |e |e-| derartige |derartigen )(|mails|mail|e
        mails|e-mails|
        emails|nachrichten|nachricht|anfragen|post|werbung|newsletter|von ihnen|spam|briefe) (|mehr |von ihnen |von
        euch |von dir |dieser art |hier |über diesen dienst |von letterman )(| mehr |von ihnen |von euch |von dir )(|
        bekommen|erhalten|haben|kriegen|lesen|sehen|empfangen|angeschrieben werden| kontaktiert werden|belästigt
        werden|hören|bitte) / (|bitte |und )(lasst|lass|lassen) (|sie |ihr )(mich|uns) (| bitte |endlich |doch |
        damit |einfach )(|endlich |damit |bitte |mit euren mails |mit ihren mails )(in ruhe|in frieden) (|damit|mit)
        ... / (|bitte |ich möchte |ich will |sofort |könnt ihr |können sie |kannst du |bitte sofort )(streichen|
        streich|streicht|löschen|lösch|lösche|löscht|entfernen|entferne|entfernt|nehmen|nimm|nehmt|tragen| trag|
        tragt|werfen|werft|melden) (|sie |ihr )(|bitte |sofort |umgehend )(mich|meine|uns|alle) (|bitte |sofort |
        umgehend |endlich |daten |adresse |email |mail |e mail |e-mail|mailadresse |emailadresse |meine )(|bitte |
        sofort )(|
        von|aus|vom|ab|raus|aus dem|aus der|aus ihrem|aus eurem|aus ihrer|aus eurer|von der|von ihrer|von dieser) ...
        / (|bitte |sofort )(|mich |meine daten |meine adresse |alles )(abmelden|abbestellen|austragen|löschen|
        entfernen| austragen lassen|aus dem verteiler nehmen|aus dem verteiler|von der liste nehmen|von der liste
        streichen|aus der liste löschen|aus dem verteiler löschen) (|bitte|danke|sofort) / (hört|hör|hören) (|sie |
        endlich |bitte )(| endlich |bitte |damit )auf ... / (|bitte |und )(schreiben|schreib|schreibt|kontaktieren|
        kontaktiere|kontaktiert| mailen|mailt|belästigen|belästigt|behelligen|nerven|nervt|schicken|schickt|schick|
        senden|sendet) (|sie |ihr )(mir|mich|uns) (|bitte |ab sofort |künftig |in zukunft |jetzt )(nie|nicht|keine|
        nichts|nie wieder|nicht mehr| nie mehr|keine weiteren|nicht weiter|nicht noch einmal|nicht wieder|keinen) ...
        / (schluss|basta|genug damit|ende damit|aus damit|genug jetzt|aus jetzt|aus basta|aus ende|genug) (mit den
        mails|mit dem spam|mit euren mails) / (schluss|basta|schluss jetzt|schluss damit|genug jetzt|genug damit|
        ende damit) (|jetzt |damit )(|mit den mails|mit diesen mails|mit den emails|mit dem
        spam|mit dem quatsch|mit euren mails|der mails) / (raus|runter) (aus dem|von der|von dieser|aus diesem)
        (verteiler|liste|mailingliste) / kein spam (| mehr|bitte) / (ich |)(widerrufe|widerspreche) (|hiermit |ich
        )(|meine |der |die |jeder )(einwilligung| zustimmung|nutzung|verarbeitung|speicherung|weiteren) ... / (ich |
        )möchte (|mich )(hier |bitte |)(abmelden| abbestellen|ausgetragen werden|gelöscht werden|austragen) /
        (|ich|wir)(möchte|will|wollen|möchten)(|ich|wir)(|bitte)(von ihnen|von euch|von dir|von diesem dienst|von
        ihrem dienst)(|bitte|künftig|in zukunft)(nichts mehr|nie wieder etwas|nie mehr etwas|nie wieder was|nix
        mehr|nie wieder|keine post mehr|keine mails mehr)(hören|lesen|bekommen|sehen|wissen|erhalten|kriegen) /
        (|bitte)(|meine)(adresse|daten|mailadresse|e-mail-adresse|e-mail
        adresse|kontaktdaten|e-mail)(|bitte|sofort|umgehend)löschen / (|bitte|und)nicht (mehr|wieder)
        (anschreiben|anmailen|kontaktieren|schreiben|mailen|belästigen) (|bitte) / (|bitte|ab sofort|ich bitte
        um|bitte ab sofort)(keine|keinerlei)(|weiteren|e)(|mails|emails|mail)(mehr|mails mehr|e mails mehr|e-mails
        mehr|emails mehr|nachrichten mehr|e mail mehr|e-mail mehr)(bitte|danke|schicken|senden|an mich) / keine (e
        mails|e-mails|mails|emails|nachrichten) mehr (|bitte|danke) / (|bitte|ich bitte
        sie|hiermit)(unterlassen|unterlasst|unterlass)(|sie|ihr)(|es|bitte|künftig|in zukunft|es
        bitte)(|,)(mir|mich|weitere|jede|jegliche|solche|diese|jede weitere|künftig) ... / (|hiermit|ich)verbitte
        (|ich|mir)(mir|weitere|hiermit|jede|solche|künftig) ... /
        (verschont|verschonen|verschone)(|sie)(mich)(|bitte|künftig|damit|in zukunft|mit) ... /
        (bleiben|bleibt|bleib)(|sie)(mir)(|bloß|bitte|ja)(vom leib|vom hals|fern|weg)(|damit|mit) ... / (|ich|wir|von
        euch|von ihnen)(will|möchte|wünsche|wollen|möchten)(|ich|wir)(|von euch|von ihnen|hiervon|hier|künftig|in
        zukunft|wirklich|bitte|einfach|von dieser adresse)(nichts mehr|nie wieder etwas|nie mehr etwas|nie wieder
        was|nix mehr|nie wieder|nie mehr)(|etwas|was|mehr)(von euch|von ihnen|von dieser adresse|von diesem dienst|von
        dir)(|hören|lesen|bekommen|erhalten|sehen|kriegen|wissen) / (von euch|von ihnen|von diesem dienst|von diesem
        service) (will|möchte|wollen|wünsche) (ich|wir) (|bitte|künftig|wirklich|in zukunft)(nichts mehr|nie wieder
        etwas|nix mehr|keine|keine weitere|keine weiteren|nie
        wieder)(|mail|mails|post|nachricht|nachrichten|was)(|mehr)(hören|lesen|bekommen|erhalten|sehen|kriegen|wissen)
        / (in zukunft|künftig|ab sofort|ab jetzt|bitte künftig|bitte in
        zukunft)(|bitte)(keine|keinerlei)(|weiteren|solche|solchen|mehr|derartigen)(mails|mail|e
        mails|e-mails|emails|nachrichten|anfragen|post|werbung)(|mehr|bitte|dieser art) /
        (nehmt|nimm|nehmen|streicht|streichen|löscht|lösche|löschen|tragt|trag|tragen|werft|schmeißt|haut|entfernt|
        entferne|entfernen)(|sie)(mich|meine
        adresse|meine mailadresse|meine email|meine daten|mi)(|bitte|sofort|endlich|umgehend|bitte
        sofort|doch|wieder)(|aus|von|vom|raus|aus eurem|aus ihrem|aus dem|von der|von eurer|von ihrer|aus
        eurer|us|ab|aus
        allen)(|verteiler|liste|mailingliste|kartei|datenbank|system|adressbuch|listen|verteilern)(|raus|aus|ab|
        bitte|!)
        / (ich|)(bestelle|melde|trage) (|mich|hiermit|diesen dienst|das)(|hiermit|mich|das)(ab|aus) /
        (ich)(untersage|verbiete) (|ihnen|euch|dir|hiermit)(|hiermit)(weitere|jede|jegliche|mir|die weitere) ... /
        (ich)(blockiere|sperre|melde) (euch|sie|diese adresse|den absender)(|jetzt|ab sofort|als spam) /
        (|bitte)(keine|kei) (mails|mail|mailn|e mails|e-mails|emails) (|meh|mehr|mer)(|bitte|schicke|schicken|an mich)
        / (nöd|nid|ned|net|nicht) meh schriibe / hört (endlich|)auf / (|bitte)(sofort|endlich)
        (abmelden|aufhören|löschen) / (das hier|)(abbestellen|abbestellung|abmeldung) (|bitte) /
        (|bitte)(schickt|schicken sie|schick|sendet|senden sie|schreibt|schreiben sie|mailt|mailen sie) (mir|uns|
        mich) (|bitte)(|so etwas|sowas|so was|solche mails|solche sachen|derlei|dergleichen) (|bitte) (nie wieder|
        nie mehr|nicht wieder|nicht noch einmal|nicht mehr|nimmer|nicht noch mal) (|bitte|an) / (finger|hände) weg
        von (meinem|meiner) (postfach|adresse|mailadresse|mail|e-mail-adresse) / (belästigt|belästigen sie|
        belästige|nervt|nerven sie|behelligt|behelligen sie) (mich|uns) (|bitte|damit|hiermit) (|bitte|damit)(nicht
        mehr|nicht länger|nicht weiter|nie wieder|nicht mehr damit|nicht) / (|bitte|ich bitte um|nein und bitte|und
        bitte|nein und|nein|danke)(keine|kein|keinerlei|nie wieder|ab sofort keine) (|weiteren|solchen|weitere|
        solche|derartigen|einzige|einzigen|von diesen|von euren)(mails|mail|e mails|e-mails|emails|nachrichten|
        anfragen|post|vermittlungsanfragen|anschreiben|nachricht)(mehr|mehr bitte|künftig|in zukunft|mehr in
        zukunft)(|von euch|von ihnen|von dir|von diesem dienst|von letterman|dieser art|an mich|an diese adresse|
        schicken|senden|zusenden|bitte|von eurem dienst) / (|bitte|und bitte|und)(|schickt|schicken sie|schick|
        sendet|senden sie|sende)(|mir|uns|bitte)(|bitte|künftig|in zukunft|ab sofort)(keine|keinerlei) (|weiteren|
        solchen|weitere|solche|derartigen)(mails|mail|e mails|e-mails|emails|nachrichten|anfragen|
        vermittlungsanfragen)(|mehr)(von euch|von ihnen|dieser art|von diesem dienst|von letterman|mehr)(|bitte) /
        (|ich|wir)(möchte|will|wünsche|möchten|wollen)(|ich|von ihnen|von euch)(|bitte|in zukunft|künftig|ab
        sofort)(|von ihnen|von euch)(solche|diese|derartige|eure|ihre|solcherlei|so welche)(mails|mail|e mails|
        e-mails|emails|nachrichten|anfragen|sachen)(|bitte|in zukunft|künftig)(nicht mehr|nicht länger|nie wieder|
        nie mehr|nicht|nimmer) (|bekommen|erhalten|haben|kriegen|lesen|sehen|empfangen|in meinem postfach) / (|
        bitte)(verschont|verschonen sie|verschone|verschon|verschonts|bitte verschonen sie) (|bitte)(mich|uns) (|
        bitte|künftig|in zukunft|ab sofort|ab jetzt) (|mit|vor|damit|von) (|solchen|derlei|diesen|derartigen|
        weiteren|euren|ihren|so|diesem|solchem)(|mails|e mails|e-mails|anfragen|nachrichten|sachen|zeug|kram|unsinn|
        quatsch|damit|derlei|dingen|vermittlungen)(|künftig|in zukunft)
    """,
    "stop_all": """
        alles stopp / stopp alles / alle stoppen / stoppen sie alles / alles stoppen / alles abbestellen / nie
        wieder (von jemandem|von irgendjemandem|von niemandem) /
        (ich|)(will|möchte) von niemandem (|mehr)(so etwas|sowas|vorgestellt werden|solche mails)(|mehr|bekommen)
    """,
    "doubt": """
        (ihr dürft|sie dürfen|du darfst) (gespannt|davon|beruhigt|stolz|sicher) ... /
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
        / falsche adresse / egal / mir egal / kennen wir uns  / aha / sowas / so was / ja ja ja / ja ja klar /
        wissen /
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
        unhöflich / nächste frage / eine frage / noch eine frage / mehr wissen / mehr erfahren /
        nein (|,)(meine|die|unsere) (adresse|mailadresse|e mail adresse|e-mail
        adresse|e-mail-adresse|nummer|mail|email) (ist|lautet|war|heißt|hat) ... / das abzulehnen / nein zu sagen /
        (|das|die idee)(finde|find|fände) (ich|i)
        (|sehr|echt|wirklich|ja|total)(gut|super|nett|schön|toll|lieb|prima)(|von ihnen|von dir|von euch)(|,)
        (dass|daß|das) (du|sie|ihr|man) ... / (da|die|das|der) (müssen|musst|müsst|müssten|müsstest)(sie|du|ihr) ... /
        (das|dies) (entscheidet|macht|regelt|klärt|erledigt) (|bei uns|hier|für mich|in unserem
        haus|immer)(meine|mein|unser|unsere|der|die) ... / (dafür|hierfür) (ist|sind) ... (zuständig|verantwortlich) /
        zuständig / verantwortlich / hängt davon ab / hängt ab / kommt drauf an / kommt drauf o / kommt ganz drauf an
        / kommt ganz darauf an / er kann mich (mal|gern haben|gernhaben|kreuzweise|am abend besuchen) ... /
        (soll|sollen|darf) (er|sie) doch ... / (er|sie) soll doch ... / (war|wäre|wärs|ist) das alles / unter
        vorbehalt / vorbehaltlich / einerseits / andererseits / mal gucken / schau ma mal / schaumamal / luagemer /
        mal luege / weiß ned / woas ned / weiss nöd / keine meinung / kommt auf / sofern
    """,
    "but": """
        aber / jedoch / allerdings / doch / obwohl / trotzdem / dennoch / sondern / nur dass /
        nur halt / bloß / wobei / hingegen
    """,
    "not": """
        hat (|leider|gar|ja)(keine|kein)(zeit|lust|interesse|bedarf)(|und keine|und kein|oder
        keine)(|zeit|lust|interesse|bedarf) /
        nicht / kein / keine / keinen / keinem / keiner / nie / niemals / nichts / niemand / ohne / weder / noch /
        kaum / nein / ablehnen / ablehne / absage / unmöglich / dagegen / verweigere / verzichte / gegen / nee / nö /
        ned / net / nöd / nid / nit / nich / nimmer / nix / nüt / niemandem / niemanden / keinem / kei / koa /
        mitnichten / keinesfalls / ungern
    """,
    "regret": """
        leider / bedauerlicherweise / tut mir leid / es tut mir leid / tut mir sehr leid / es tut mir sehr leid /
        sorry / entschuldigung / entschuldigen sie / verzeihung / schade / bedaure / ich bedaure / zu meinem
        bedauern / sehr schade /
        zu unserem bedauern / zu meinem bedauern / mit bedauern / zu meinem großen bedauern / leider gottes / bedauere
        / es ist mir unangenehm
    """,
    "hello": """
        hallo / hi / hey / guten (tag|morgen|abend) / moin / moin moin / servus / grüß gott / grüezi / liebe /
        lieber / sehr geehrte / sehr geehrter / sehr geehrte damen und herren / hallo zusammen / tag / n abend /
        hallöchen / salü / geehrte / geehrter / sehr geehrter herr / sehr geehrte frau / liebe frau / lieber herr /
        guten tag frau / guten tag herr / hallo frau / hallo herr /
        hoi / hoi zäme / grüezi (|herr|frau|mitenand) / grüessech / griaß di / griaß eich / servas / seas / gruezi /
        guten abend / gute frau / mahlzeit / salut / werte (|frau|damen und herren) / werter herr / sehr geehrtes team
        / liebes team / hallo liebe / guete morge / guete abe / (guten tag|hallo|liebe|hoi|hey|hi|servus|grüß gott)
        (ivy|herr|frau|frau chen|team)
    """,
    "bye": """
        (passen sie|pass|passt) (|gut )auf (sich|dich|euch) auf /
        (mit |)(|sehr |den |)(freundlichen|besten|herzlichen|vielen|lieben|schönen|freundliche|beste|herzliche|
        viele|liebe|schöne) grüßen / (|mit )(|sehr )(freundliche|beste|herzliche|viele|liebe|schöne|freundlichen|
        besten|herzlichen|lieben) (grüße|gruß|grüsse|gruss|grüßen|grüssen) (|aus ...) / (schöne|viele|liebe|beste|
        herzliche) grüße (aus|an|nach) ... / mfg / lg / vg / bg / gruß / grüße / gruss / grüsse / bis bald / bis
        dann / tschüss / tschüs / ciao / schönen (tag|abend) / schönes wochenende / schönen tag noch / einen
        schönen tag / einen schönen tag noch / alles gute / alles liebe / viel erfolg / viel glück /
        hochachtungsvoll / ihr / ihre / dein / deine / euer / gesendet von ... / von meinem ... / herzlichst /
        herzlich /
        glg / beste grüße und danke / liebs grüessli / liebi grüess / e liebe gruess / herzliche grüsse / es grüßt
        (|sie|dich)(|freundlich|herzlich) ... / pfiat di / baba / bussi / ade / tschau / tschö / bis denne / man liest
        sich / liebe grüße ... / mit besten grüßen ... / hochachtungsvoll ... / cheers / gruß ... / dr / prof
    """,
    "thanks": """
        (erst|zuerst) (mal|einmal) (|vielen|herzlichen|besten|lieben) (dank|danke) (|für ...) /
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
        schön |vielmals |sehr )(für|dass|fürs) ... /
        (danke|vielen dank|merci|dank|besten dank|herzlichen dank) (trotzdem|dennoch|trotz allem|gleichwohl|
        nichtsdestotrotz) / (trotzdem|dennoch|aber trotzdem|nichtsdestotrotz|trotz allem|gleichwohl) (danke|vielen
        dank|merci|lieben dank|besten dank|herzlichen dank|danke schön|dankeschön|danke der nachfrage|vielen lieben
        dank|danke fürs fragen) / danke (der|für die) ehre / (danke|vielen dank) für die blumen
    """,
    "fill": FILL,
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
        gerne / herr / frau / damals / immer / wieder / noch / selbst / wegen / worden /
        einfach / weiter / nehmen / nimmt / gibt / gib / geben / machen / mache / macht / kommt / kommen / komme /
        geht / gehen / sagen / sagt / schreiben / schreibt / schreib / privat / private / privaten / adresse /
        mailadresse / firmenadresse / interessieren / interessiert / bekannt / freue / freut / freuen / heißt / bleibt
        / bleiben / etwas / was / jemand / leute / menschen / sache / ding / idee / angebot / anfrage / vermittlung /
        austausch / gerade / wohl / rund / etwa / beide / beiden / miteinander / gemeinsam / euren / eure / eurer /
        ihrer / seiner / seinen / deine / deinen / deiner / ins / ans / zwei / drei / vier / paar / ganze / ganzen /
        letzte / letzten / neue / neuen / neues / i / mi / di / eam / ma / des / dös / a / is / hob / han / isch / mir
        / mer / em / de / dä / für / vo / mini / mis /
        (tagsüber|untertags|vormittags|nachmittags|abends|am abend|in der woche|werktags|am wochenende|vormittag|
        unter der woche) (bin|arbeite|stehe|sitze) ich (|immer|meist|meistens|oft|eh) (im|in der|auf der|auf dem|
        beim|bei der) (werkstatt|laden|garten|stall|feld|arbeit|geschäft|schule|baustelle|büro|unterricht|praxis|
        küche|backstube|schicht|dienst|atelier|labor|op) / @sor@ (ich|wir)(war|waren)(|gerade|lange|leider|bis
        gestern|die letzten tage|letzte woche|zwei wochen|drei wochen|ein paar tage|die ganze woche) (im urlaub|
        verreist|krank|unterwegs|weg|in urlaub|auf reisen|auf dienstreise|nicht da|nicht zu hause|offline|ohne
        internet|im krankenhaus|auf kur|in den ferien|im ausland|nicht am rechner|nicht erreichbar)(|gewesen) @ry@ /
        (|und|na|hallo|übrigens|und sonst|sonst|und ,|na ,|hallo ,|übrigens ,|und sonst ,|sonst ,) (wie) (gehts|geht
        es|geht|stehts|steht es|läufts|läuft|läuft es|ist|war|wars|waren|gings|ging es|machen sich|macht sich|
        wächst|gedeiht|ergeht es|gefällts|gefällt es) (|denn|so|eigentlich|euch|dir|ihnen) (|denn|so|eigentlich|bei|
        mit|in)(|dir|euch|ihnen|@kinder@|ivy) (|und|so|denn|eigentlich|gerade|heute|zurzeit|zur zeit|inzwischen|
        mittlerweile|bei euch|bei dir|bei ihnen|wieder|jetzt|zuhause|zu hause|daheim|in @kinder@|nach @kinder@)(|
        @kinder@|so|gelaufen|gewesen|überstanden) (|so|denn|eigentlich) (?) / (|und|na|übrigens|sag mal|und ,|na ,|
        übrigens ,|sag mal ,) (was) (macht|machen|treiben|treibt|gibts|gibt es|tut sich) (|denn|so|eigentlich)(|
        @kinder@|ihr|bei euch|bei dir|neues) (|so|denn|eigentlich|neues|inzwischen|mittlerweile|heute|bei euch|bei
        dir)(|neues|so) (?) / (|und|na|übrigens|und ,|na ,|übrigens ,) (sind|ist|seid|bist|war|waren|habt|hast|hat|
        haben) (ihr|du|@kinder@|sie) (|schon|wieder|denn|inzwischen|eigentlich|auch|noch|gut|den|die|das)(|@kinder@|
        gesund|wieder gesund|fit|zuhause|zu hause|zurück|gut angekommen|aus dem urlaub zurück|gut überstanden|
        überstanden|umgezogen|gut gestartet|schönes wetter|so ein wetter|so schlechtes wetter|viel schnee|auch so
        viel regen|wohlauf|schön) (|gehabt|gut überstanden|gut verbracht|gewesen) (?) / (|und|na|übrigens|und ,|na
        ,|übrigens ,) (regnet|schneit|stürmt) es (bei euch|bei dir|bei ihnen) (|auch|denn|noch|wieder|auch so|auch
        so viel)(?) / (|und|na|übrigens|und ,|na ,|übrigens ,)(wann|wo) (sehen|treffen) wir uns (|mal|wieder|mal
        wieder|endlich|endlich mal|denn)(|wieder|mal wieder|auf einen kaffee|auf ein bier)(?) / (|ich|wir|hier|
        und)(komme|komm|kommen) (|ich|wir|hier|leider|gerade|derzeit|zurzeit|momentan|sonst|ja|vor lauter arbeit|im
        moment) (|hier|leider|gerade|derzeit|zurzeit|momentan|sonst|vor lauter arbeit)(kaum|zu nichts|kaum noch|gar
        nicht|nicht mehr|selten|nie) (zu etwas|dazu|zum lesen|zum schlafen|zum schreiben|zum luftholen|zum atmen|
        mehr|zum antworten|aus dem haus|raus|hinterher|vor die tür|zum essen|zu irgendwas) / (hier|bei uns|bei mir|
        im garten|bei uns hier) (regnet|schneit|stürmt|taut|friert|gewittert) es (|seit|schon|wieder|gerade|ohne|
        ständig|dauernd|ununterbrochen|nur noch|mal wieder|schon seit|noch|immer|immer noch) (|wochen|tagen|tage|
        unterlass|pause|stunden|monaten) (|ohne|nicht)(|unterlass|pause|mehr)
    """,
    "who": """
        (|und |hallo )wer (sind sie|bist du|ist das|ist er|ist sie|schreibt hier|steckt dahinter|ist bob|ist ann| ist
        das überhaupt|sind sie überhaupt) / (|und )was ist (das|letterman|das hier|das für ein dienst|das überhaupt)
        / woher (haben sie|hast du|kennen sie|habt ihr|kommt) (meine adresse|meine e mail adresse|meine e-mail
        adresse|meine e-mail-adresse|meine mailadresse|
        mich|meine daten|meine email) / wer ist ... / ich kenne (sie|ihn|diese person|die person) (gar | überhaupt |
        )nicht / ist das (spam|echt|betrug|ein scherz|seriös) / um was geht es / worum geht es / (|ich )kenne (|ich
        )(den herrn|die dame|diese person|die person|den mann|diesen menschen|den menschen|ihn|sie|den) (|gar |
        überhaupt |doch gar |ja gar )nicht /
        (|ich)(kenne|kenn)(|ich)(ihn|sie|die person|den|diese person|euch|dich|den absender|diesen herrn|diese
        firma|diesen dienst|keinen von euch|niemanden von ihnen)(|leider|gar|überhaupt|ja|ja gar|doch|ja
        überhaupt)(nicht|ned|net|nöd|nid) / (kenne|kenn) ich (gar|überhaupt|leider|)nicht / (|ich)(weiß|weiss)
        (nicht|gar nicht|leider nicht|überhaupt nicht)(|,) wer (sie sind|ihr seid|das ist|er ist|du bist|bob ist|hier
        schreibt) /
        (|nein|nö|nee|aber|ach|oh|hm|nein ,|nö ,|nee ,|aber ,|ach ,|oh ,|hm ,)(den|die|ihn|sie|bob|den bob|diesen
        bob|diese person|diesen herrn|den namen|den herrn) (@kennt@|kennen) (ich|wir) (|ja|doch|leider|gar|
        überhaupt|ja gar|doch gar|ja überhaupt|noch|noch gar)(nicht|ned|net|nöd)
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
        zu gut|nur zu gut) / (bob |ann | den |die |ihn |sie )(kenne|kenn) ich(|,) (ja|schon|bereits|gut) /
        (|ja|ja ja|jaja|klar|natürlich|sicher|ach|oh|ach ja|oh ja|jo|doch|o ja|leider ja|ja ,|ja ja ,|jaja ,|klar ,|
        natürlich ,|sicher ,|ach ,|oh ,|ach ja ,|oh ja ,|jo ,|doch ,|o ja ,|leider ja ,) (den|die|ihn|sie|den bob|
        die ann|den herrn|herrn ray|den herrn ray|diesen bob|diesen herrn|bob|den mann|den kerl|den guten
        mann)(@kennt@|kennen)(ich|wir)(|ja|leider|nur|bereits|schon|nämlich|persönlich|doch|wohl|sehr|mehr als|
        besser als mir lieb ist)(|nur|ja|schon|seit|allzu|zu|sehr|schon zu|mehr als|viel|bereits)(|zur genüge|gut|zu
        gut|nur zu gut|allzu gut|gut genug|lange|lange genug|seit jahren|seit langem|persönlich|lang genug|jahren|
        länger|schon länger|bestens|genug|ewig|besser als mir lieb ist) / (|ja|ja ja|jaja|klar|natürlich|sicher|ach|
        oh|ach ja|oh ja|jo|doch|o ja|ja ,|ja ja ,|jaja ,|klar ,|natürlich ,|sicher ,|ach ,|oh ,|ach ja ,|oh ja ,|jo
        ,|doch ,|o ja ,) (ich|wir)(@kennt@|kennen)(|den|die|ihn|sie|den bob|den herrn|herrn ray|diesen bob|diesen
        herrn|bob|den mann|den kerl)(|ja|leider|nur|bereits|schon|nämlich|persönlich|doch|wohl|sehr)(zur genüge|zu
        gut|nur zu gut|allzu gut|gut genug|lange genug|lang genug|genug|besser als mir lieb ist|schon zu gut|schon
        zu lange|leider zu gut|viel zu gut)
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
        drängen / beschweren / aufhalten / warten / verpassen / missen /
        abzulehnen / auszuschlagen / abzusagen / abzuschlagen / umhin / auslassen / beschweren / nachsehen
    """,
    "and": """
        und / deshalb / darum / deswegen / daher / und deshalb / und darum / und deswegen / und daher / und genau
        deshalb / und genau darum / und genau deswegen / genau deshalb / genau darum / genau deswegen / und zwar /
        also / weil / denn /
        (und|) (gerade|eben|genau|just|ebendarum|grad) (deshalb|deswegen|darum|drum|daher|aus diesem grund|aus dem
        grund|weil ich ihn kenne|weil ich sie kenne) / drum / und drum / deshalb leider / darum leider
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
        noch zu|etwas zu|ein bisschen zu) früh ... /
        (|bitte|dann)(gib|geben sie|gebt|lass|lassen sie|lasst)(mir|uns)(|bitte|noch|dafür|damit|bitte noch|damit
        bitte|noch bitte|da|dabei)(etwas|ein bisschen|ein wenig|mehr zeit|ein paar|eine woche|zwei|drei|zeit|bis|einen
        monat|noch zeit|bedenkzeit|noch etwas|a bissl) ... / (|bitte|das|lass uns das|lassen sie uns das|lass uns|wir
        können das|könnten wir das|können wir das|lieber)(|bitte|lieber|gerne|gern)(auf|erst|)(später|@zeit@|nächstes
        jahr|nächste woche|nächsten monat|das frühjahr|den herbst|den sommer|einen späteren zeitpunkt|nach @zeit@|das
        neue jahr)(verschieben|vertagen|nochmal angehen|verlegen) ... / (|bitte|am
        besten|vielleicht|einfach|dann|aber|und|ihr könnt|du kannst|sie können|sie dürfen|du
        darfst|gerne)(|mich|sich|dich|euch|mir)(|gerne|einfach|bitte|doch|dann|vielleicht|am
        besten)(|im|in|nach|ab|ende|anfang|mitte)(@zeit@|nächste woche|nächsten monat|nächstes jahr|ein paar
        wochen|ein paar monaten|zwei wochen|zwei monaten|drei monaten|einem monat|einem jahr|einem halben jahr|sechs
        monaten|drei wochen|einer woche|dem sommer|den ferien|dem urlaub|dem jahreswechsel|ostern|weihnachten)
        (|gerne|bitte|dann|einfach|mich|bei mir|mir)(nochmal|noch einmal|noch mal|wieder|erneut|nochmals|no
        amal|nochamal)(|bei
        mir|mich|mir|gerne)(fragen|melden|anfragen|schreiben|nachfragen|anklopfen|versuchen|probieren|anschreiben|
        kontaktieren|nachhaken|anrufen)
        / (nochmal|noch einmal|noch mal|wieder|erneut)(|gerne|bitte|bei
        mir)(fragen|melden|anfragen|schreiben|nachfragen|anklopfen|versuchen|probieren)(|bitte|gerne)
        (|im|in|nach|ab|ende|anfang|mitte)(@zeit@|nächste woche|nächsten monat|nächstes jahr|ein paar wochen|ein paar
        monaten|zwei monaten|drei monaten|einem monat) /
        (|bitte|dann)(frog|frag|fragt|frags|meld|fräg|fröget|mäld)(|mi|mich|di|dich|no|na)(|bitte|afoch|eifach)(|im|
        in|nach|nächste|nächschte|nächschti|nach
        de)(|@zeit@|wochn|woche|wuche|monat|monet|jahr|ferie)(|nomal|no
        amal|nochamal|noamoi|nomol|wieder|wida|nochmal)(|im|in|nach|nächste|nächschte)(no
        amal|nochamal|noamoi|nomal|nomol|wida|@zeit@|ferie|wuche|monet|jahr) ... /
        (bitte|gerne|gern|dann|aber|fragt|meldet euch|probiert es|lieber|am besten)(|bitte) (im|ab|ende|anfang|
        mitte|nach) (|dem|den|der) @zeit@ (|gerne|gern|bitte) (noch mal|nochmal|noch einmal|wieder|erneut|nochmals|
        wieder fragen)
    """,
    "until": """
        bis / ab / nach dem / nach den / nach der / nach meinem / nach meiner / nach meinen / danach / nach @zeit@ /
        im @zeit@ / im neuen jahr / bevor / nachdem / sobald / erst / wenn ich (zurück|wieder|mehr zeit|fertig) /
        wenn ich wieder (da|zurück|im land|zeit habe) / wenn ich (zurück|fertig|wieder gesund) bin / wenn ich mehr
        zeit habe / sobald ich / ab @zeit@ / ende @zeit@ / anfang @zeit@ / mitte @zeit@ / in (zwei|drei|vier|sechs|
        einigen|ein paar| paar) (wochen|monaten) / nächste woche / nächsten monat / nächstes jahr / vor @zeit@ /
        bis (|zum|zur|gegen|mindestens|voraussichtlich|mindestens zum|einschließlich|weit in den|in
        den)(ende|anfang|mitte|@zeit@|jahresende|monatsende|semesterende|nächste woche|nächsten monat|nächstes jahr)
        ... / bis zum (ende|anfang) / (nicht|)vor (ende|anfang|mitte) (|@zeit@|des) ... / ende (des monats|der
        woche|des jahres|der ferien|der saison) / erst (wenn|nach|ab|im|in) / (nach|ab) (mitte|ende|anfang) @zeit@
    """,
}

TABLES = {"de": GERMAN}
