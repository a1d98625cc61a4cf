"""Words of Polish, Czech and Slovak: data alone, in the notation of `words.py`."""

POLISH = {
    "macros": """
        meet = poznać|go poznać|ją poznać|ich poznać|spotkać się|porozmawiać|nawiązać kontakt|zostać przedstawiony|
        zostać przedstawiona|się spotkać|z nim porozmawiać|z nią porozmawiać|poznać go|poznać ją / mail = adres|
        mail| maila|email|e-mail|numer|kontakt|dane|adres email|adres mailowy|adres e-mail|namiary|numer telefonu /
        czyn = przedstaw nas|przedstaw nas sobie|proszę nas przedstawić|proszę nas sobie przedstawić|proszę nas
        poznać|poznaj nas|możesz nas poznać|możesz nas przedstawić|możecie nas przedstawić|może nas pan przedstawić|
        może nas pani przedstawić|skontaktuj nas|proszę nas skontaktować|połącz nas|proszę nas połączyć|zapoznaj nas|
        proszę nas zapoznać|daj mu mój @mail@|daj mu moje @mail@|daj jej mój @mail@|podaj mu mój @mail@|podaj mu moje
        @mail@|podaj mój @mail@|podaj jej mój @mail@|proszę podać mu mój @mail@|proszę podać mój @mail@|proszę
        przekazać mój @mail@| proszę przekazać mu mój @mail@|proszę przekazać moje @mail@|przekaż mu mój @mail@|
        przekaż mój @mail@|przekaż moje @mail@|przekażcie mój @mail@|możesz podać mój @mail@|możesz dać mu mój
        @mail@|możesz przekazać mój @mail@|może pan przekazać mój @mail@|może pani przekazać mój @mail@|działaj|
        działajcie|proszę działać|śmiało|dawaj|dawajcie| do dzieła|do dzieła proszę|ślij|wyślij|proszę bardzo|leć z
        tym|róbcie|rób
    """,
    "yes": """
        poproszę / tak (|tak|proszę|poproszę|chętnie|poproszę|oczywiście|jasne|z przyjemnością|bardzo chętnie|
        zgadzam się|dziękuję|jak najbardziej|zgoda|pewnie|bardzo proszę|chcę|jestem zainteresowany|jestem
        zainteresowana|dzięki| ok|super|zdecydowanie|z chęcią|bez problemu|chciałbym|chciałabym|interesuje mnie to|
        na pewno|świetnie|byłoby super|proszę bardzo) / taak / no pewnie / no jasne / no tak chętnie / pewnie /
        pewnie że tak / jasne / jasne że tak / jasna sprawa / oczywiście / oczywiście że tak / naturalnie / jak
        najbardziej / zdecydowanie tak / zdecydowanie / z pewnością / na pewno tak / absolutnie tak / zgoda / zgadzam
        się / zgadzamy się / wyrażam zgodę / akceptuję / potwierdzam / ok / okej / okay / dobra / dobrze / w porządku
        / spoko / niech będzie / śmiało / proszę śmiało / proszę bardzo / (|tak |ok |dobrze )(proszę nas |proszę mnie
        |proszę |)(przedstaw nas|przedstawić| skontaktować nas|połączyć|poznaj nas|przedstaw mnie) (| sobie|proszę) /
        działaj / proszę działać / wchodzę w to / jestem za / jestem chętny / jestem chętna / (nie ma (problemu|
        sprawy)|bez problemu) (chętnie|jasne|tak|proszę) / nie mam nic przeciwko / nie mam zastrzeżeń / moja
        odpowiedź brzmi tak / moja odpowiedź to tak / pasuje mi / umowa stoi / dawaj / jasne dawaj / no dawaj /
        dawajcie / (możesz|może pan|może pani|możecie) (podać|przekazać| udostępnić|dać) (mu |jej |)(mój|moje|mój
        adres) (adres|mail|email|dane|kontakt|numer) / (|tak |tak tak |tak proszę |tak jasne |jasne |pewnie |
        oczywiście |ok |okej |dobra |dobrze |spoko |chętnie |bardzo chętnie |super |no |no tak |no jasne |no pewnie |
        no dobra |proszę |zgoda |z przyjemnością |nie ma sprawy |nie ma problemu |czemu nie |świetnie |zgadzam się |
        tak zgadzam się )@czyn@ (|proszę|śmiało|dziękuję|dzięki|chętnie|mailem|mailowo) / (| niniejszym |tak |ja |
        potwierdzam że )(wyrażam|daję|udzielam|potwierdzam|wyrażam niniejszym) (|niniejszym |swoją | moją |pełną |
        swą )(zgodę|zgoda|akceptację|pozwolenie) (|na) (|przedstawienie|przekazanie|udostępnienie|kontakt| to|
        poznanie|przesłanie|przedstawienie nas|wymianę kontaktów) (|mojego|moich|mnie|nas) (|@mail@|adresu|adresu
        mailowego|adresu e-mail|numeru|danych|kontaktu) (|panu bobowi|bobowi|pani ann|temu panu|panu|ann) / (|nie |
        ja nie )(mam|widzę|miałbym|wnoszę) (|ja )(nic przeciwko|nic naprzeciw|przeciwwskazań|zastrzeżeń|żadnych
        zastrzeżeń| żadnych przeciwwskazań|obiekcji) (|proszę|śmiało|temu|dawaj|@czyn@) / (tak|no) (|no )(jasne|
        pewnie|oczywiście| chętnie|bardzo chętnie|z przyjemnością|z wielką chęcią|zgadzam się|zgoda|poproszę|bardzo
        proszę|czemu nie| chciałbym|chciałabym|dawaj|super|świetnie|ok|w porządku|śmiało|jestem za|byłoby super|
        byłoby miło|byłoby świetnie|będzie mi miło|jestem zainteresowany|jestem zainteresowana|niech będzie|dobra|
        jak najbardziej) (| proszę|dziękuję|dzięki) / (jak najbardziej|jestem za|wchodzę w to|niech będzie|pewka|
        jasna sprawa|no ba|spoko| luz|git|pasuje|pasuje mi|odpowiada mi|mi pasuje|akceptuję|przyjmuję|po stokroć tak|
        z chęcią|z wielką chęcią| bardzo proszę o kontakt|proszę o kontakt|poproszę o przedstawienie|poproszę o
        kontakt|proszę o przedstawienie) (| proszę|dziękuję|dzięki|tak) / (czemu|dlaczego) (by |)nie(|,) (tak|
        chętnie|dawaj|jasne|poznajmy się|proszę|możesz nas poznać|śmiało) / (on |bob |)(może|niech) (|do mnie |mi )(|
        śmiało )(napisać|pisze|zadzwonić|się odezwać|się odzywa|napisze|pisać|dzwoni) (|do mnie|śmiało|kiedy chce|
        mailem)
    """,
    "fond": """
        (|bardzo |niezwykle |tak |z |ja )(chętnie|chęcią|przyjemnością|wielką przyjemnością|radością|miłą chęcią|
        ogromną przyjemnością|największą przyjemnością) / (|bardzo )chętnie (|go|ją|się|z nim|z nią|ich|skorzystam)
        (|poznam| spotkam|porozmawiam|dziękuję|spotkam się) / (|bardzo |ja )(chciałbym|chciałabym|chcę|chcielibyśmy|
        byłoby mi| będzie mi|z chęcią|z przyjemnością|miło mi będzie|byłbym zainteresowany) (|bardzo |to )(|miło|
        @meet@|poznam| poznam go|poznam ją|się spotkam) (|go|ją) / (chciałbym|chciałabym|chcę) (|bardzo )(go |ją |
        )(poznać|spotkać| porozmawiać) ... / (|to |to by |byłoby )(brzmi|było|byłoby|będzie) (|bardzo |by )(świetnie|
        super|dobrze| wspaniale|miło|fajnie|wspaniałe|doskonale|cudownie|ciekawe dla mnie|świetny pomysł|dobry
        pomysł) / (|jestem | jesteśmy )(|bardzo |jak najbardziej )(zainteresowany|zainteresowana|zainteresowani) /
        cieszę się (|na to spotkanie|na spotkanie|na poznanie go) / (|tak |ja |i |bardzo |będzie mi |byłoby mi |z )(|
        bardzo )(chętnie| chętna|chętny|chciałbym|chciałabym|chcę|pragnę|z radością|z przyjemnością|z chęcią|miło|
        bardzo miło|byłbym szczęśliwy|byłabym szczęśliwa|bardzo chcę|cieszę się|marzę o tym by|zawsze chciałem|
        zawsze chciałam|od dawna chciałem|od dawna chciałam|od dawna chcę) (|bardzo |go |ją |z nim |z nią |się |by |
        tę |nawiążę |zostać )(poznam| poznać|poznać go|poznać ją|poznać boba|poznam boba|poznam go|porozmawiać|
        porozmawiam|spotkać|spotkać się| skorzystam|skontaktować się|nawiązać kontakt|zostać przedstawiony|zostać
        przedstawiona|poznać tę osobę|przyjmę| pogadam|kontakt|na spotkanie|na kontakt|na rozmowę|na znajomość) (|z
        bobem|z nim|z nią|boba|ann|pana boba| bliżej|kontakt|propozycję|się|nią|nim) / (|niniejszym |tak
        )potwierdzam(|,) (że |)(|swoje |moje )(chcę| chciałbym|chciałabym|zainteresowanie|zgadzam się|jestem
        zainteresowany|jestem zainteresowana|chęć|wolę) ... / (to |)(byłoby|będzie|brzmi|to|byłby) (|bardzo |dla mnie
        |naprawdę |mi )(super|świetnie|miło|wspaniale|fajnie| pomocne|dobry pomysł|świetny pomysł|fantastycznie|
        idealnie|zaszczyt|przyjemność|ekstra) (|dziękuję|dzięki|go poznać|ją poznać)
    """,
    "warm": """
        (|to |brzmi )(|bardzo )(ciekawie|interesująco|ciekawe|interesujące) / super / świetnie / fajnie / ekstra /
        doskonale / dobry pomysł / świetny pomysł / nie ma problemu / nie ma sprawy / bez problemu / żaden problem /
         nic nie szkodzi / czemu nie / dlaczego nie / nie szkodzi / luz / spokojnie
    """,
    "no": """
        nie (|nie|dziękuję|dzięki|dziękuję bardzo|chcę|jestem zainteresowany|jestem zainteresowana|mam czasu|mam
        zainteresowania|interesuje mnie to|zgadzam się|mogę|wyrażam zgody|trzeba|potrzebuję|dla mnie|ma mowy|
        chciałbym| chciałabym|sądzę|wydaje mi się|skorzystam|życzę sobie|tym razem|planuję|mam ochoty|zależy mi|ma
        takiej potrzeby| ma potrzeby|jestem tym zainteresowany|jestem tym zainteresowana|teraz dziękuję|proszę|
        niestety|mam na to czasu| jest to dla mnie|interesuje mnie|akceptuję|skorzystam dziękuję|bardzo) (|dziękuję|
        dzięki|niestety|przykro mi) / nie (chcę|mam czasu|jestem zainteresowany|jestem zainteresowana|interesuje
        mnie|mogę|mam ochoty|szukam| chciałbym|chciałabym|potrzebuję) ... / niee / nigdy / nigdy w życiu / nope /
        (raczej|lepiej|niestety|wolałbym| wolałabym|wolę|obawiam się że|przykro mi ale|dziękuję ale|dzięki ale|
        absolutnie|zdecydowanie|stanowczo|chyba podziękuję|na pewno|przykro mi|w żadnym razie|odpowiedź brzmi|moja
        odpowiedź brzmi|moja odpowiedź to|z przykrością|oczywiście że|pewnie że|myślę że|sądzę że) nie (|dziękuję|
        skorzystam|mogę|jestem zainteresowany| jestem zainteresowana|dzięki|mam czasu) / (wolałbym|wolałabym|wolę)
        nie ... / (|niestety |z przykrością | uprzejmie |muszę |niestety muszę |chciałbym |będę musiał |z szacunkiem
        |pozwolę sobie |grzecznie |tym razem )(odmawiam|odmówić|podziękuję|podziękować|rezygnuję|zrezygnować|
        spasuję|pasuję|odrzucam|odrzucić) (|propozycji| z propozycji|tym razem|z tego|uprzejmie|oferty|propozycję|z
        oferty) / w żadnym wypadku / mowy nie ma / wykluczone / brak zainteresowania / brak czasu / to nie dla mnie /
        nie dla mnie / proszę (nas |mnie |)nie przedstawiać / proszę nie / proszę dać mi spokój / dajcie mi spokój /
        odmowa / jestem przeciw / w żadnym razie / (|ja |niestety |dziękuję ale |przepraszam ale |obecnie |na razie |
        w tej chwili |naprawdę |wolałbym |wolałabym )nie (|jestem | mam |chcę |szukam |życzę |potrzebuję |zamierzam |
        zgadzam |mogę )(chcę|chciałbym|chciałabym|życzę sobie|szukam| potrzebuję|zgadzam się|wyrażam zgody|jestem
        zainteresowany|jestem zainteresowana|zainteresowany|zainteresowana| mam ochoty|mam czasu|mam na to|mam
        zamiaru|zamierzam|przyjmuję|skorzystam|czuję się|widzę potrzeby|interesuje mnie|interesują mnie|planuję|
        podawać|zależy mi|przekazywać) ... / (|proszę |i proszę |bardzo proszę |prosiłbym | prosiłabym )(aby |żeby |
        o |)(nie|nieprzekazywanie|niepodawanie|nieudostępnianie) (podawać|przekazywać| udostępniać|przedstawiać|
        dawać|podawaj|przekazuj|podawajcie|przekazujcie|dawaj|mojego|moich|łączyć) ... / (|ja | niestety |z żalem |
        dziękuję ale |więc |ale )(muszę|wolę|wolałbym|wolałabym|chcę|postanowiłem|postanowiłam| zdecydowałem się|
        zdecydowałam się|będę musiał|będę musiała|pozwolę sobie) (|niestety |jednak |grzecznie |raczej | tym razem
        )(odmówić|podziękować|nie|zrezygnować|odpuścić|pozostać|nie korzystać|nie podawać|zostać z boku| trzymać się
        z dala|spasować|zachować prywatność) ... / (tym razem |raczej |ja |na razie |jednak |niestety )(podziękuję|
        odpuszczę|spasuję|pas|pasuję|odpadam|rezygnuję|dziękuję nie) (|dzięki|tym razem|dziękuję) / (nie| nie nie|
        nope|niee|nie no|nee) (|,)(|dzięki |dziękuję |niestety |raczej |przepraszam )(trzeba|ma potrzeby| potrzeba|
        dzięki|dziękuję bardzo|nie chcę|chcę|jestem zainteresowany|jestem zainteresowana|mam czasu|nie mam czasu|
        interesuje mnie to|to nie dla mnie|dla mnie|tym razem|ma mowy|ma opcji|ma szans|wchodzi w grę|nie potrzebuję|
        szukam|nie szukam) (|dzięki|dziękuję|nowych kontaktów) / (to |)(mnie |)(to |)nie (interesuje|dla mnie| mnie
        interesuje|moja bajka|potrzebne|wchodzi w grę) (|mnie|dzięki) / (daj|dajmy|dajcie) (sobie |)spokój /
        (dziękuję|dzięki|bardzo dziękuję|doceniam|miło z twojej strony|to miłe|dziękuję za propozycję|dzięki za
        propozycję)(|,) (ale |lecz )(|ja |tym razem |raczej |jednak |niestety |to |obecnie )(nie|nie dla mnie|
        podziękuję|odmówię|nie skorzystam|nie chcę|wolę nie|raczej nie|nie jestem zainteresowany|nie jestem
        zainteresowana|nie szukam|odpuszczę|muszę odmówić|nie potrzebuję|nie mam czasu) (|dzięki|nowych kontaktów|
        nowych znajomości|tym razem) / znamy się już(|,) nie (trzeba|ma potrzeby) / po moim trupie / w życiu / ani mi
        się śni / nic z tego
    """,
    "excuse": """
        (|jestem |niestety jestem )(|zbyt |bardzo |obecnie |teraz )(zajęty|zajęta|zapracowany|zapracowana|na
        emeryturze) / nie mogę / mam za dużo (pracy|na głowie) / (|ja )nie (mogę|dam rady| jestem w stanie) (|tu |na
        to |się na to )(powiedzieć tak|zgodzić się|się zgodzić|zgodzić|przyjąć) (|na to|tego| propozycji) / (|jestem
        |teraz |obecnie jestem |mam |mam teraz |ja )(|bardzo |zbyt |za |teraz | tak |strasznie )(zajęty|zajęta|
        zajęci|zarobiony|zarobiona|dużo pracy|za dużo pracy|mało czasu|zawalony| zawalona|chory|chora|na emeryturze|
        dużo na głowie) (|teraz|pracą|ostatnio)
    """,
    "later": """
        później / może później / nie teraz / teraz nie / jeszcze nie / nie dzisiaj / nie dziś / dziś nie / na razie
        nie / nie na razie / nie w tej chwili / w tej chwili nie / obecnie nie / chwilowo nie / nie tym razem może /
        innym razem / może innym razem / w innym terminie / kiedy indziej / w przyszłym (tygodniu|miesiącu|roku|
        kwartale) / za (tydzień|miesiąc|rok|kilka tygodni|kilka miesięcy|dwa tygodnie|dwa miesiące|jakiś czas) / po
        (wakacjach| świętach|urlopie) / (|muszę )(zastanowię|pomyślę|przemyślę|zastanowić|pomyśleć|przemyśleć) ... /
        muszę się zastanowić / muszę to przemyśleć / odezwę się ... / dam znać ... / proszę zapytać ... / zły moment
        / to nie jest dobry moment / wkrótce / jutro / niedługo / może (w|za|po|na|później|innym|jesienią|wiosną|
        latem|zimą|następnym| kiedy|w przyszłym) ... / później (|chętnie|może|proszę|tak) / nie (teraz|w tym|od razu|
        dziś) ... / jeszcze nie (| teraz)
    """,
    "stop": """
        przestań / przestańcie / proszę przestać / dość / (|proszę )(przestać|przestań|przestańcie) (|do mnie
        )(pisać| wysyłać) ... / (|proszę )(więcej |już |)nie (|do mnie )(pisać|pisz|piszcie|kontaktować|wysyłać|
        wysyłaj) (|się | do mnie |więcej |już |mi )(|więcej|do mnie|ze mną|maili|wiadomości) (|więcej) / (|proszę
        )nie pisać do mnie więcej / (|proszę )(więcej |żadnych |)(żadnych |)(więcej |)(maili|wiadomości|e-maili) (|
        proszę|więcej) / (| proszę )(wypisz|wypiszcie|wypisać|usuń|usuńcie|usunąć) (|mnie|mój|moje) ... / wypisz mnie
        / rezygnuję z (subskrypcji|wiadomości) / nie chcę (|więcej )(|dostawać |otrzymywać )(|więcej )(maili|
        wiadomości|takich maili| takich wiadomości) / (|proszę |i |natychmiast |zacznijcie )(przestań|przestańcie|
        przestać|niech pan przestanie| niech pani przestanie|skończcie|skończ|zaprzestać) (|mi |do mnie |mnie |już
        )(|do mnie |mi )(pisać|wysyłać| mailować|spamować|nękać|przesyłać|męczyć|zawracać) ... / (|ja |i |już |
        więcej )nie (chcę|życzę sobie|zamierzam) (|już |więcej |dostawać |otrzymywać )(|więcej |od was |żadnych |
        waszych |kolejnych |takich )(maili|e-maili| wiadomości|mejli|otrzymywać|dostawać|spamu|kontaktu|być) ... / (|
        proszę |proszę o |chcę |i )(usuń|usuńcie| usunąć|usunięcie|wykreśl|wykreślcie|wykreślić|wypisz|wypiszcie|
        wypisać|skasuj|skasujcie|skreślić|skreślcie) (| mnie|moje|mój|moich|mojego|wszystkie|się) (|z|dane|adres|
        danych|adresu|mail|z tej|mnie) ... / (|proszę |i | więcej |już )(|do mnie |mnie )nie (pisać|piszcie|pisz|
        wysyłać|wysyłajcie|kontaktować|kontaktujcie|kontaktuj| nękać|przysyłać|przysyłajcie) (|do mnie|więcej|mi|
        już|się) ... / (dość|koniec|stop|basta|żadnych) (|z |już | więcej |tych )(maili|mailami|mailom|wiadomości|
        spamu|spamem|maile|tego) ... / (zostawcie|zostaw|dajcie|daj) (mnie|mi) (|święty |w )(spokój|spokoju) ...
    """,
    "stop_all": """
        zatrzymaj wszystko / stop wszystko / stop wszystkim / zatrzymać wszystko / wypisz mnie ze wszystkiego
    """,
    "doubt": """
        jeśli / jeżeli / gdy / gdyby / jak tylko / kiedy / zanim / po tym / pod warunkiem / warunek / chyba że /
        tylko / jedynie / może / być może / możliwe / ewentualnie / prawdopodobnie / chyba / zobaczymy / to zależy /
        zależy / nie wiem / nie wiem jeszcze / trudno powiedzieć / nie mam pojęcia / pojęcia nie mam / nie jestem
        pewien / nie jestem pewna / mam wątpliwości / waham się / kto / co / jak / gdzie / dlaczego / czemu / jaki /
        jaka / czy / mówi / powiedział / powiedziała / powiem / haha / żart / urlop / urlopie / nieobecny /
        otrzymałem / otrzymałam / przekazuję / asystent / asystentka / w zasadzie / teoretycznie / najpierw / więcej
        informacji / więcej szczegółów / albo / lub / tak i nie / tak nie / nie tak / i tak i nie / hmm / problem /
        no tak / wszystko jedno / nie znam go / nie znam jej / taa / ta jasne / pomyłka / akurat / jasne akurat / tak
        tak / nie(|,) (nie ma problemu|nie ma sprawy|żaden problem|spoko|nie szkodzi) / zły pomysł / wiedzieć /
        dowiedzieć / to ja / tak to ja / to nie jest nie / żartuję / żart / no nie / jakby / chyba żartujesz / szef /
        szefa / żonę / żony / mąż / męża / za ile / ile / za darmo / w zamian / otrzymaliśmy / dostałem maila / nie
        wiedząc / więcej wiedzieć / zobaczymy / zobaczę / pod warunkiem / o ile / tak i nie / ani tak ani nie /
        przemyśleć / namyślę / muszę zapytać / nie jestem przeciw / nie jestem przeciwny / nie jestem przeciwna / nie
        sprzeciwiam się / nie widzę problemu
    """,
    "but": "ale / jednak / jednakże / lecz / chociaż / choć / aczkolwiek / natomiast",
    "not": """
        nie / nigdy / nic / nikt / żaden / żadna / żadnego / bez / ani / odmawiam / rezygnuję / niemożliwe / przeciw
    """,
    "regret": """
        niestety / przepraszam / przykro mi / bardzo mi przykro / wybacz / proszę wybaczyć / szkoda / z żalem /
        żałuję
    """,
    "hello": """
        cześć / dzień dobry / dobry wieczór / witam / witaj / hej / szanowny / szanowna / szanowni / szanowny panie
        / szanowna pani / szanowni państwo / drogi / droga / siema
    """,
    "bye": """
        (|z |serdeczne |łączę )(|wyrazami |)(pozdrowienia|pozdrowieniami|pozdrawiam|poważaniem|szacunku|serdecznie
        pozdrawiam|wyrazy szacunku) (|serdecznie|z ...) / pozdr / pzdr / do (widzenia|usłyszenia|zobaczenia) /
        miłego (dnia|weekendu|wieczoru) / powodzenia / na razie / wysłano z ... / serdeczności / wszystkiego dobrego
    """,
    "thanks": """
        (|serdecznie |bardzo |wielkie |i |ok |dzień dobry |z góry |pięknie )(dziękuję|dzięki|dziękujemy|
        podziękowania|dziekuje|dzieki) (|bardzo|serdecznie|pięknie|z góry|wielkie|mimo to|ivy|uprzejmie) /
        (dziękuję|dzięki|dziękujemy|dziękuję bardzo|bardzo dziękuję|serdecznie dziękuję|wielkie dzięki) za ... / (to
        |)(bardzo |)(miłe|miło) z (twojej|pana|pani|państwa) strony / doceniam ... / (|bardzo |serdecznie |pięknie
        |wielkie )(dziękuję|dzięki|dziękujemy) (|bardzo |serdecznie )(za|że|iż) ...
    """,
    "fill": """
        proszę / i / też / także / więc / bardzo / naprawdę / szczerze / szczerze mówiąc / teraz / obecnie / na razie
        / w tej chwili / ja / my / mnie / mi / nas / go / ją / to / tym razem / z mojej strony / dla mnie / od razu /
        natychmiast / ivy / bob / ann / ach / oh / bo / ponieważ / mój (numer|adres|telefon|mail) to ... / (może pan|
        może pani|możesz) (do mnie |)(zadzwonić|pisać|dzwonić) ... / (|ale )(proszę |)(używać|użyj|pisz| pisać|
        wyślij) (| na )(mojego|mój|prywatny|do mnie) ... / proszę o wyrozumiałość / mam nadzieję że (pan|pani)
        rozumie / (pozdrów| pozdrowienia dla|podziękuj|proszę podziękować|pozdrawiam|proszę pozdrowić) ivy (|ode
        mnie) / (przepraszam|sorki| sorry|wybacz) za (|tak )(późną|zwłokę|opóźnienie|spóźnioną) (|odpowiedź|w
        odpowiedzi|z odpowiedzią) / (od dawna | )(szukam|szukałem|szukałam) (|właśnie )kogoś takiego (|od dawna) /
        pozdrawiam / pozdr / pozdrawiam serdecznie / z poważaniem / z wyrazami szacunku / miłego dnia / dzień dobry /
        cześć / hej / witam / szanowni państwo / szanowna pani / szanowny panie / droga / drogi / szczerze mówiąc /
        naprawdę / na razie / obecnie / na chwilę obecną
    """,
    "words": """
        i / w / we / na / do / z / ze / o / od / dla / po / za / przy / przez / że / się / jest / są / jestem /
        jesteś / był / była / było / być / mam / ma / mamy / mieć / mój / moja / moje / twój / jego / jej / nasz /
        pan / pani / państwo / ja / ty / on / ona / my / wy / oni / mnie / mi / ci / mu / nas / to / ten / ta / te /
         tego / tym / tej / bardzo / już / jeszcze / dobrze / wszystko / rok / lata / lat / czas / dzień / tydzień /
         miesiąc / roku / przyjaciel / praca / firma / kontakt / spotkanie / poznać / rozmowa / dawno / zawsze /
        tutaj / osoba / będę / będzie / mogę / chcę / sprawie / wiadomość / propozycja / dziękuję / dzień / dobry /
        swój / temu
    """,
    "who": """
        kto (to|to jest|pan jest|pani jest|jesteś|to bob) / kim (pan jest|pani jest|jesteś|on jest|ona jest|państwo
        są|jesteście|jest bob|jest ann) / co to (|jest|za serwis|jest letterman) / skąd (pan ma|pani ma|macie|masz|
        państwo mają|mają państwo) (mój adres|mój mail|mojego maila|moje dane) / nie znam (pana|pani|cię|państwa)
    """,
    "held": """
        (jakie|co) (dane|informacje|wiecie|macie|o mnie) (|o mnie |na mój temat )(|macie|przechowujecie|posiadacie|
        wiecie|przechowują państwo) (|o mnie|na mój temat) / moje dane
    """,
    "outcome": """
        (|i )jak (poszło|wyszło|to wyszło|się udało) / (są |)jakieś (wieści|nowiny|odpowiedzi) / czy (odpowiedzieli|
        się zgodzili)
    """,
    "acquainted": """
        (|ale |tak |nie )(my |już |)(się|go|ją) (już |)(znamy|znam) (|już|od lat|dobrze|od dawna) / znamy się (|już|
        od lat|dobrze) ... / już (się|go|ją) zna(my|m) / znam (go|ją) (|już) / (|tak |jasne |no )(|,) (znam|ja znam)
        (go| ją|boba|ann|tego pana|już) (|dobrze|bardzo dobrze|już|świetnie|od lat)
    """,
    "cancel": """
        anuluj / anulować / anulujcie / odwołaj / odwołuję / wycofuję / (|proszę |chcę )(anulować|wycofać|odwołać|
        anuluj) (|to|prośbę|moją prośbę|proszę) / nieważne / zapomnij / nie wysyłaj / nie wysyłać / proszę nie
        wysyłać / już nie trzeba
    """,
    "send": """
        ok / tak / wyślij / wysłać / proszę wysłać / wysyłaj / proszę wysyłać / dobrze / w porządku / zgoda /
        zatwierdzam / akceptuję / potwierdzam / wygląda dobrze / świetnie / idealnie / super / dalej
    """,
    "help": """
        pomoc / pomocy / proszę o pomoc / pomóż / jak to działa / jak działa letterman / instrukcja / info
    """,
    "turns": """
        odmówić / odmawiać / przegapić / powiedzieć / przepuścić / stracić / rezygnować / zrezygnować / przeszkadzać
        / tracić / przeszkadzać / narzekać / przegapić / rozumiem
    """,
    "and": """
        i / a / więc / dlatego / i dlatego / właśnie dlatego / i właśnie dlatego / dlatego też / bo / ponieważ /
        zatem
    """,
    "wait": """
        (|proszę |możesz |może pan |może pani |możecie |i |ale |może )(zapytaj|zapytać|spytaj|spytać|napisz|napisać|
        odezwij się|odezwać się|wróć|wróćmy|wrócić|przypomnij|przypomnieć|pytaj|zgłoś się|pogadajmy|porozmawiajmy|
        skontaktuj się|skontaktować się) (|mnie |ponownie |jeszcze raz |do mnie |do tego |się |o to )(|ponownie |
        jeszcze raz |znowu |później |w |za |po |na |do tematu )(styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|
        sierpniu| wrześniu|październiku|listopadzie|grudniu|później|miesiąc|tydzień|dwa|kilka|parę|przyszłym|nowym|
        wakacjach| świętach|jesieni|jesienią|wiosnę|wiosną|ponownie|jeszcze raz|urlopie|roku) ... / (|tak ale |ale |
        chętnie ale |ok ale |jasne ale |zgoda ale |tylko )(dopiero|nie przed|nie wcześniej niż|po|jak wrócę|kiedy
        wrócę|gdy wrócę|za|jak tylko|nie w tym|nie teraz|w przyszłym|od) (|po|w|za|od|kiedy|jak|wakacjach|świętach|
        urlopie|maja|maju|miesiąc| kilka|dwa|tygodniu|miesiącu|roku|sesji|feriach|nowym|przyszłym) ... / (|czy |
        możemy |można |lepiej |proszę )(|to |z tym )(przełożyć|odłożyć|poczekać|przesunąć|zaczekać|wstrzymać się|
        zaczekajmy|poczekajmy|przełóżmy|odłóżmy) ... / (to |teraz |)(nie |)(zły|jest dobry|najlepszy|dobry|kiepski|
        za wcześnie|jeszcze za wcześnie) (moment|czas|na to|termin) ...
    """,
    "until": """
        po / przed / dopiero / dopóki / zanim / od / gdy wrócę / jak wrócę / kiedy wrócę / jak tylko / za miesiąc /
        za kilka (tygodni|miesięcy) / w przyszłym (tygodniu|miesiącu|roku) / po wakacjach / po świętach
    """,
}

CZECH = {
    "yes": """
        ano (|ano|prosím|rád|ráda|děkuji|jistě|samozřejmě|určitě|souhlasím|s radostí|velmi rád|velmi ráda|chci|
        děkuju| jasně|díky|moc rád|moc ráda|ok|mám zájem|s potěšením|klidně|bylo by to skvělé) / jo / jo jo / jo
        jasně / joo / jj / jasně / jasně že jo / jasně že ano / jasné / jistě / jistěže / samozřejmě / samozřejmě ano
        / určitě / určitě ano / rozhodně / rozhodně ano / určo / souhlasím / souhlas / přijímám / schvaluji / dobře /
        dobrá / tak jo / tak dobře / v pořádku / v pohodě můžete / platí / ok / okej / okay / klidně / klidně ano /
        (|ano |ok )(představte| představ|seznamte|spojte|propojte) (nás|mě|nas) (|prosím) / (není problém|žádný
        problém) (rád|ráda|ano|jasně) / nemám námitky / nic proti / nejsem proti / jsem pro / jdu do toho / jsem pro
        / moje odpověď je ano / do toho / jen do toho / ano můžete / ano můžeš / můžete / můžeš / (|ano |jo |jasně |
        určitě |dobře |ok |prosím |klidně |rád |ráda |souhlasím |samozřejmě |super |tak |no jasně |s radostí |nic
        proti |budu rád |budu ráda )(představte nás| představ nás|propojte nás|propoj nás|klidně nás propojte|klidně
        nás propoj|klidně nás představte|seznamte nás| seznam nás|spojte nás|spoj nás|dejte mu můj (mail|e-mail|
        email|kontakt|telefon)|dejte mu moji adresu|dej mu můj (mail|e-mail|email|kontakt)|dej mu moji adresu|
        předejte mu můj (mail|e-mail|email|kontakt)|předejte mu moji adresu|můžete mu dát můj (mail|e-mail|email|
        kontakt)|můžete mu dát moji adresu|můžete nás propojit|můžete nás představit|můžeš nás propojit|můžeš nás
        představit|můžeš nás seznámit|můžete nás seznámit|do toho|jděte do toho| jdi do toho|jen do toho|směle do
        toho|ať mi napíše|ať mi klidně napíše|může mi napsat|klidně mi může napsat) (| prosím|díky|děkuji|klidně|
        rád|ráda) / (nemám nic proti|nic proti tomu nemám|nic proti|žádné námitky|nemám námitky|nemám námitek|bez
        námitek|nevadí mi to|jsem pro|jsem všemi deseti pro|beru|platí|domluveno|jdu do toho| proč ne rád|proč ne
        ráda|klidně|klidně ano|moc rád|moc ráda|velmi rád|velmi ráda|jo|jo rád|jo ráda|jo klidně|tak jo|tak jo
        klidně|jasně že jo|no jasně|no jo rád|jasný|jasná věc) (|prosím|díky|děkuji) / (|tímto |ano )(souhlasím|
        dávám souhlas|uděluji souhlas|potvrzuji souhlas) (|s|se|k|tím) (|představením|seznámením|předáním| předáním
        mého kontaktu|předáním mé adresy|kontaktem|tím|propojením) / ano (|moc |velmi |rád |ráda )(rád|ráda| děkuji|
        díky|s radostí|s potěšením|budu rád|budu ráda|klidně|prosím|souhlasím|určitě|jasně|bylo by to skvělé|to by
        bylo skvělé|chci|chtěl bych|chtěla bych|proč ne|mám zájem|poznám ho rád|poznám ho ráda)
    """,
    "fond": """
        (|velmi |moc |velice |s |opravdu )(rád|ráda|rádi|radostí|potěšením|velkým potěšením|velkou radostí) / (|moc |
        velmi )(rád|ráda|rádi) (|bych |ho |ji |se |je )(|ho |ji |se s ním |se s ní )(|poznal|poznala|setkal| setkala|
        seznámím|poznám|setkám|seznámil|seznámila|potkal|potkala|přijmu) ... / (|moc |velmi )(bych|chtěl bych|chtěla
        bych|chtěl bych ho|chtěla bych ji|bych rád|bych ráda|bych ho rád|bych ji rád) (|ho |ji |se )(| rád |ráda |
        moc )(poznal|poznala|poznat|setkal|setkat|seznámit|seznámil|chtěl|chtěla) ... / (|to |bylo )(|by )(|bylo |
        byl |zní | bude )(|moc |velmi |by |to )(skvěle|skvělé|dobře|super|výborně|výborné|fajn|bezvadné| hezké|
        příjemné|dobrý nápad| skvělý nápad|milé|úžasné) / mám zájem / (|velmi |moc )mě to zajímá / těším se (| na
        setkání|na to|na něj|na ni) / (|ano |moc |velmi |já )(rád|ráda|chtěl bych|chtěla bych|budu rád|budu ráda|byl
        bych rád|byla bych ráda|těším se| moc rád|moc ráda|mám zájem|mám zájem o) (|bych |ho |ji |se |na |moc |s ním
        |boba )(poznal|poznala|poznám|poznat| setkal|setkala|seznámil|seznámila|seznámím|seznámení|setkání|kontakt|
        popovídám|popovídal|promluvím|ho poznám|ji poznám) (|boba|ho|ji|s ním|s ní|s bobem|osobně) / (to |)(by bylo|
        bylo by to|bude|zní) (|to |moc |velmi )(skvělé| super|fajn|prima|dobře|skvěle|milé|užitečné|hezké|bezva)
    """,
    "warm": """
        (|zní to |velmi |to zní |to je )(zajímavě|zajímavé) / super / skvělé / skvěle / výborně / fajn / paráda /
        dobrý nápad / není problém / žádný problém / bez problému / v pohodě / nevadí / to nevadí / proč ne / nic
        se neděje
    """,
    "no": """
        ne (|ne|děkuji|děkuju|díky|nechci|nemám zájem|nemám čas|prosím|raději ne|bohužel|nesouhlasím|nikdy|rozhodně
        ne| to nechci|není to pro mě|není třeba|není nutné|děkuji nemám zájem|díky nemám zájem|nepotřebuji|omlouvám
        se|v žádném případě) (|děkuji|díky) / nee / nikdy / nikdy v životě / v žádném případě / ani náhodou / ani
        omylem / (raději|radši|bohužel|určitě|rozhodně|asi|děkuji ale|díky ale|spíše|spíš|samozřejmě že|jasně že|
        obávám se že| moje odpověď je|odpověď je|absolutně|to) ne (|děkuji|díky) / (|bohužel |já |o to |o toto |já o
        to |v tuto chvíli |momentálně |děkuji |děkuji ale |díky ale |díky )(nemám zájem|nemám čas|nemám chuť|nemám v
        úmyslu|nechci|nejsem| nemohu|nesouhlasím| nepotřebuji|nepotřebuju|nepřeji si|nehodlám|nestojím|nechtěl bych|
        nechtěla bych|nezajímá| neberu|nepřijímám| nemáme|nehledám) (zájem|o to zájem|čas|na to čas|na to|s tím|to|o
        to|o setkání|se|mě to| bohužel|zájem o|čas na|to bohužel|mít zájem|být|nové|tuto|nabídku|potřebu|o toto
        zájem) ... / nemám zájem / nechci / nesouhlasím / nezajímá mě to / to mě nezajímá / nezájem / není to (nic |
        )pro mě / to není (nic |)pro mě / není třeba / není potřeba / není nutné / (|musím |bohužel musím |chtěl bych
        |chci |raději |bohužel | zdvořile | s díky |rád bych |dovolím si |musím bohužel |s lítostí )(odmítnout|
        odmítám|odmítnu|zamítám|pas| vynechám| vynechat) (|nabídku|vaši nabídku|tuto nabídku|s díky|to) / odmítám /
        nepředstavujte nás / nechte mě (být|na pokoji) / jsem proti / vylouceno / vyloučeno / nepřichází v úvahu / (|
        já |bohužel |děkuji ale |díky ale | momentálně |teď )(nemám zájem|nemám čas|nemám chuť|nemám v úmyslu|
        nechci|nechtěl bych|nechtěla bych|nepřeji si| nehledám|nepotřebuji|nepotřebuju|nesouhlasím|nestojím|
        neplánuji|nezajímá mě|nepřijmu) ... / (|prosím |a )(nedávejte|nepředávejte|nesdílejte|neposkytujte|
        nepředstavujte|nedávej|nesdílej|nepropojujte) ... / (|bohužel | musím |raději |rád bych |chci |tentokrát |
        děkuji ale |radši )(|to |tentokrát |s díky |zdvořile )(odmítnout| odmítám|odmítnu|vynechám|pas|vzdávám|
        nechám být|odmítnu děkuji|poděkuji a odmítnu) ... / (ne|néé|ani ne|kdepak) (|,)(|díky |děkuji |děkuju
        )(nechci|nemám zájem|nemám čas|není třeba|netřeba|děkuji|díky|raději ne|radši ne|to není pro mě|nepotřebuji|
        v žádném případě|ani náhodou|nehledám) ... / (není|nebude) (to |)(třeba|potřeba|nutné| pro mě|nic pro mě) ...
        / (děkuji|díky|moc děkuji|to je milé|je to milé|děkuji za nabídku)(|,) ale (|tentokrát | raději |bohužel
        )(ne|nemám zájem|nechci|odmítnu|musím odmítnout|raději ne|není to pro mě|nemám čas|nehledám| nepotřebuji) ...
        / ani náhodou / ani omylem
    """,
    "excuse": """
        (|jsem |bohužel jsem |mám )(|příliš |moc |momentálně |velmi |teď )(zaneprázdněn|zaneprázdněný|zaneprázdněná|
        vytížený|vytížená|v důchodu|moc práce|práce) / nemohu / nemůžu / nestíhám / (|já )(nemohu|nemůžu) (|tomu |k
        tomu )(říct ano|říci ano|souhlasit|přijmout|odpovědět ano)
    """,
    "later": """
        později / možná později / teď ne / nyní ne / ne teď / ještě ne / dnes ne / zatím ne / ne zatím / momentálně
        ne / v tuto chvíli ne / nyní bohužel ne / teď bohužel ne / jindy / možná jindy / někdy jindy / třeba jindy /
        příště / možná příště / jinou příležitost / příští (týden|měsíc|rok|čtvrtletí) / za (týden|měsíc|rok|dva
        týdny|pár týdnů| pár měsíců|dva měsíce) / po (dovolené|prázdninách|svátcích) / (|musím si to |)(rozmyslím|
        rozmyslet|promyslím| promyslet) ... / rozmyslím si to / musím si to (rozmyslet|promyslet) / ozvu se ... / dám
        vědět ... / zeptejte se ... / nevhodná doba / není vhodná doba / brzy / zítra / možná (později|za|na podzim|
        na jaře|příště|jindy|v létě| po) ... / později (|rád|ráda|možná|prosím) / jindy / ještě ne / (zeptejte se|
        zeptej se|ozvěte se|ozvi se| napište|napiš) (|mi |mě |znovu |prosím )(|znovu |za |v |po |na |později )(lednu|
        únoru|březnu|dubnu|květnu| červnu|červenci|srpnu|září|říjnu|listopadu|prosinci|měsíc|týden|později|znovu|
        pár|podzim|jaře|prázdninách| dovolené|rok) ... / teď (|zrovna |momentálně )(ne|nemám čas|nemůžu|to nejde) (|
        možná|později) ...
    """,
    "stop": """
        přestaňte / přestaň / dost / (|prosím )přestaňte (mi |)psát ... / (|prosím )(už |)(mi |)(už |)(nepište|
        neposílejte|nekontaktujte) (|mi |mě |prosím )(|už|více|další) ... / žádné další (maily|e-maily|zprávy) (|
        prosím) / odhlásit / odhlaste mě / (|prosím )(vymažte|odstraňte|smažte) (|mě|moji|mou|mé|moje) ... / (|
        prosím )(přestaňte|přestaň|nechte) (|mi |mě )(|mi |mě )(psát|posílat|kontaktovat|otravovat|být|na pokoji|
        spamovat) ... / (|prosím |už )(nepište|neposílejte|nekontaktujte|nepiš|neposílej|neotravujte) (|mi|mě|už|
        žádné) ... / (|prosím )(vymažte|smažte|odstraňte|vyřaďte|odhlaste|vyškrtněte) (|mě|moje|mé|mou) ... / (už |
        )nechci (|už |dostávat | další |žádné )(maily|e-maily|zprávy|dostávat|další) ... / (dost|konec) (|s )(mailů|
        maily|mailům|zpráv|e-maily)
    """,
    "stop_all": "zastavit vše / zastavte vše / stop všem / stop vše / stop všemu",
    "doubt": """
        jestli / pokud / když / až / dokud / jakmile / než / pod podmínkou / podmínka / jen / jenom / pouze / možná /
        snad / asi / třeba / eventuálně / případně / pravděpodobně / uvidíme / uvidím / záleží / to záleží / nevím /
        já nevím / těžko říct / nemám tušení / nemám ponětí / netuším / nejsem si jistý / nejsem si jistá / nejsem si
        jist / váhám / pochybuji / kdo / co / jak / kde / proč / jaký / jaká / zda / můžete / mohl byste / říká /
        řekl / řekla / haha / vtip / dovolená / dovolené / obdržel / přijato / přeposílám / asistentka / v zásadě /
        teoreticky / nejdřív / nejprve / více informací / víc informací / podrobnosti / nebo / ano i ne / ano a ne /
        ano ne / ne ano / jo ne / hmm / problém / myslím / je mi to jedno / jedno / neznám ho / neznám ji / jo jasně
        že jo / no jo / omyl / jinak / neodmítnu / neříkám ne / ne(|,) (není problém|žádný problém|v pohodě|to
        nevadí) / to jsem já / nejsem proti / nevidím problém / nebudu proti / nemám problém
    """,
    "but": "ale / avšak / však / nicméně / ačkoli / i když / přesto",
    "not": """
        ne / není / nejsem / nikdy / nic / nikdo / žádný / žádné / bez / ani / odmítám / nemožné / proti / nemám
    """,
    "marks": "^ne(?!j|b|co|kdy|kdo|jak|kde|ch$|mec)[a-z]{4,}",
    "regret": """
        bohužel / omlouvám se / promiňte / promiň / je mi líto / lituji / škoda / je mi to líto / pardon
    """,
    "hello": """
        ahoj / dobrý (den|večer) / dobré ráno / čau / nazdar / vážený / vážená / milý / milá / vážený pane / vážená
        paní / zdravím / hezký den
    """,
    "bye": """
        s (pozdravem|přáním hezkého dne|úctou|přátelským pozdravem) / (|srdečný |přátelský )pozdrav / na shledanou /
         nashle / měj se / mějte se / hezký den / pěkný den / hezký (zbytek dne|víkend|večer) / hodně (štěstí|zdaru|
        úspěchů) / zdraví / odesláno z ... / srdečně / přeji hezký den
    """,
    "thanks": """
        (|moc |mockrát |velmi |srdečně |předem |i tak )(děkuji|děkuju|díky|dík|děkujeme) (|moc|mockrát|předem|vám|i
        tak| velmi|pěkně) / (děkuji|děkuju|díky|děkujeme|moc děkuji|mockrát děkuji|děkuji vám) (za|že) ... / (je to |
        to je )(od vás |velmi |)(milé|hezké|laskavé) ... / vážím si ... / (|moc |velmi |mockrát |srdečně )(děkuji|
        děkuju|díky) (|moc |vám |ti )(za|že) ...
    """,
    "fill": """
        prosím / a / i / také / taky / tedy / tak / velmi / moc / opravdu / upřímně / teď / nyní / momentálně / v
        tuto chvíli / já / my / mi / mě / mně / nás / nám / ho / ji / to / s ním / s ní / tentokrát / z mé strany /
        pro mě / za mě / hned / ivy / bob / ann / ach / no / protože / moje číslo je ... / (|ale )(prosím |
        )(použijte|pište|napište) (|prosím |na )(mou|můj|moji|soukromou) ... / děkuji za pochopení / snad pochopíte
    """,
    "words": """
        a / v / ve / na / do / z / ze / o / od / pro / po / za / při / k / ke / s / se / si / je / jsou / jsem /
        jste / byl / byla / bylo / být / mám / má / máme / mít / můj / moje / moji / jeho / její / náš / váš / vaše
        / vaši / já / ty / on / ona / my / vy / oni / mě / mi / vás / vám / nás / nám / ho / mu / to / ten / ta /
        tato / toto / tento / velmi / moc / už / ještě / že / dobře / vše / všechno / rok / roku / let / čas / den /
         týden / měsíc / přítel / práce / firma / kontakt / setkání / poznat / dlouho / vždy / tady / tu / rád /
        ráda / nabídku / zprávu / bych / bude / budu / děkuji / který / letos / nová
    """,
    "who": """
        kdo (jste|jsi|to je|je to|je to bob|je bob) / co (je to|to je) / odkud máte (moji|mou|můj) (adresu|mail|
        email)
    """,
    "acquainted": """
        (|ale |ano |ne )(už |)(se|ho|ji) (už |)(známe|znám) ... / známe se ... / (|ano |jo |jasně )(|,) (|boba |ho |
        ji )znám (|ho|ji|boba|dobře|už|moc dobře)
    """,
    "turns": """
        odmítnout / odmítat / říct / říci / propásnout / zmeškat / rušit
    """,
    "until": """
        po / před / až / dokud / jakmile / až se vrátím / až po / za měsíc / za (dva|tři|pár|několik)
        (týdny|měsíce|týdnů|měsíců) / příští (týden|měsíc|rok) / teprve
    """,
    "and": """
        a / proto / a proto / právě proto / a právě proto / takže / protože / tak
    """,
}

SLOVAK = {
    "yes": """
        áno (|áno|prosím|rád|rada|ďakujem|iste|samozrejme|určite|súhlasím|s radosťou|veľmi rád|veľmi rada|chcem|
        jasné| vďaka|mám záujem) / jasné / jasné že áno / jasne / iste / samozrejme / samozrejme áno / určite /
        určite áno / rozhodne / rozhodne áno / súhlasím / prijímam / dobre / v poriadku / ok / okej / platí / hej /
        (|áno |ok )(predstavte|predstav|zoznámte|spojte) (nás|ma) (|prosím) / (žiadny problém|nie je problém) (rád|
        rada|áno) / nemám námietky / nič proti / som za / idem do toho / pokojne / kľudne / (|áno |jasné |určite |
        dobre |ok |prosím | pokojne |rád |rada |súhlasím |samozrejme |super |tak |no jasné |s radosťou |nič proti |
        budem rád |budem rada )(predstavte nás|predstav nás|prepojte nás|prepoj nás|spojte nás|spoj nás|zoznámte nás|
        zoznám nás|dajte mu môj (mail|e-mail|email|kontakt|telefón)|dajte mu moju adresu|pokojne mu dajte môj (mail|
        e-mail|email|kontakt)|daj mu môj (mail|e-mail|email|kontakt)|pokojne mu daj môj (mail|e-mail|email|kontakt)|
        dajte mu moj mail|môžete mu dať môj (mail|e-mail|email|kontakt)|môžete nás prepojiť|môžete nás predstaviť|
        môžete nás zoznámiť|môžeš nás zoznámiť| môžeš nás prepojiť|do toho|len do toho|poďme na to|nech mi napíše|
        môže mi napísať) (|prosím|ďakujem|vďaka| pokojne|rád|rada) / (nemám nič proti|nič proti tomu nemám|nič proti|
        žiadne námietky|nemám námietky|bez námietok| som za|platí|dohodnuté|beriem|idem do toho|pokojne|pokojne áno|
        veľmi rád|veľmi rada|jasné že áno|hej|hej jasné| ale áno) (|prosím|ďakujem|vďaka) / (|týmto |áno )(súhlasím|
        dávam súhlas|udeľujem súhlas) (|s|so|k|tým) (| predstavením|zoznámením|poskytnutím|kontaktom|tým|prepojením)
        / áno (|veľmi |rád |rada )(rád|rada|ďakujem|s radosťou|s potešením|budem rád|budem rada|pokojne|prosím|
        súhlasím|určite|jasné|chcem|chcel by som|chcela by som| prečo nie|mám záujem|bolo by to super)
    """,
    "fond": """
        (|veľmi |s |moc )(rád|rada|radi|radosťou|potešením|veľkým potešením) / (|veľmi )(rád|rada) (|by som |ho |ju |
        sa )(|ho |ju |sa )(|spoznal|spoznala|stretol|stretla|stretnem|spoznám|zoznámil|zoznámila) ... / (chcel|
        chcela) by som (|ho |ju |sa )(spoznať|stretnúť|zoznámiť) ... / (|to )(|by )(|bolo |znie )(|veľmi )(skvele|
        skvelé|super| výborne|fajn|dobre) / mám záujem / teším sa (|na stretnutie) / (|áno |veľmi |ja )(rád|rada|
        chcel by som|chcela by som|budem rád|budem rada|bol by som rád|bola by som rada|teším sa|mám záujem|mám
        záujem o) (|ho |ju |sa |na |s ním |boba |by som )(|ho |ju |sa )(spoznal|spoznala|spoznám|spoznať|stretol|
        stretla|zoznámil|zoznámila|zoznámim| zoznámenie|stretnutie|kontakt|porozprávam|spoznám ho) (|boba|ho|ju|s
        ním|s ňou|s bobom) / (to |)(by bolo|bolo by to|bude|znie) (|to |veľmi )(skvelé|super|fajn|dobre|skvele|milé|
        užitočné|pekné)
    """,
    "warm": """
        (|znie to |veľmi )(zaujímavo|zaujímavé) / super / skvelé / výborne / fajn / dobrý nápad / žiadny problém /
        nie je problém / bez problémov / nevadí / prečo nie / v pohode
    """,
    "no": """
        nie (|nie|ďakujem|vďaka|nechcem|nemám záujem|nemám čas|prosím|radšej nie|bohužiaľ|žiaľ|nesúhlasím|nie je to
        pre mňa|ďakujem nemám záujem|nikdy) (|ďakujem) / nikdy / v žiadnom prípade / ani náhodou / (radšej|bohužiaľ|
        žiaľ| určite|rozhodne|asi|ďakujem ale|skôr|obávam sa že) nie (|ďakujem) / (|bohužiaľ |ja |žiaľ |o to |
        ďakujem | ďakujem ale )(nemám záujem|nemám čas|nemám chuť|nemám v úmysle|nechcem|nie som|nemôžem|nesúhlasím|
        nepotrebujem| neželám si) (záujem|o to záujem|čas|na to čas|to|o to) ... / nemám záujem / nechcem /
        nesúhlasím / nezaujíma ma to / nezáujem / (nie je to|to nie je) (nič |)pre mňa / (|musím |bohužiaľ musím |
        žiaľ musím |zdvorilo |s vďakou )(odmietnuť| odmietam|odmietnem) (|ponuku) / nechajte ma (tak|na pokoji) /
        neprichádza do úvahy / (|ja |bohužiaľ |ďakujem ale |žiaľ |momentálne |teraz )(nemám záujem|nemám čas|nemám
        chuť|nemám v úmysle|nechcem|nechcel by som| nechcela by som|neželám si|nehľadám|nepotrebujem|nesúhlasím|
        nestojím|neplánujem|nezaujíma ma) ... / (|prosím |a )(nedávajte|neposkytujte|nezdieľajte|nepredstavujte|
        nedávaj|neprepájajte) ... / (|bohužiaľ |žiaľ |musím |radšej | chcem |tentokrát |ďakujem ale )(|to |tentokrát
        )(odmietnuť|odmietam|odmietnem|vynechám|pas) ... / (nie|niee|ani nie|kdeže) (|,)(|ďakujem |vďaka )(nechcem|
        nemám záujem|nemám čas|netreba|nie je potrebné|ďakujem|vďaka|radšej nie|to nie je pre mňa|nepotrebujem|v
        žiadnom prípade|nehľadám) ... / (nie je|nebude) (to |)(potrebné|treba| nutné|pre mňa|nič pre mňa) ... /
        (ďakujem|vďaka|veľmi pekne ďakujem|to je milé|ďakujem za ponuku)(|,) ale (| tentokrát |radšej |bohužiaľ
        )(nie|nemám záujem|nechcem|odmietnem|musím odmietnuť|radšej nie|nie je to pre mňa| nemám čas|nehľadám|
        nepotrebujem) ... / ani náhodou / radšej nie
    """,
    "excuse": """
        (|som |žiaľ som )(|príliš |veľmi |momentálne )(zaneprázdnený|zaneprázdnená|vyťažený) / nemôžem / (|ja
        )nemôžem (|tomu |na to )(povedať áno|súhlasiť|prijať)
    """,
    "later": """
        neskôr / možno neskôr / teraz nie / nie teraz / ešte nie / dnes nie / zatiaľ nie / momentálne nie / inokedy /
        možno inokedy / nabudúce / možno nabudúce / (budúci|budúci) (týždeň|mesiac|rok) / o (týždeň|mesiac|rok| dva
        týždne) / po (dovolenke|prázdninách) / rozmyslím si to / musím si to (rozmyslieť|premyslieť) / ozvem sa ... /
        dám vedieť ... / zajtra / možno (neskôr|na jeseň|na jar|nabudúce|v lete|po|o) ... / neskôr (|rád|rada|možno)
        / inokedy / ešte nie / (opýtajte sa|opýtaj sa|spýtajte sa|ozvite sa|napíšte|napíš) (|mi |ma |znova |prosím
        )(znova|o|v|po|na|neskôr) ...
    """,
    "stop": """
        prestaňte / prestaň / dosť / (|prosím )prestaňte (mi |)písať ... / (|prosím )(už |)(mi |)(viac |)(už |
        )(nepíšte| neposielajte|nekontaktujte) (|mi |ma )(|už|viac) ... / odhlásiť / odhláste ma / (|prosím
        )(vymažte|odstráňte) (| ma|moju) ... / (|prosím )(prestaňte|prestaň|nechajte) (|mi |ma )(písať|posielať|
        kontaktovať|na pokoji|obťažovať) ... / (|prosím |už )(nepíšte|neposielajte|nekontaktujte|nepíš) (|mi|ma|už)
        ... / (|prosím )(vymažte|odstráňte| zmažte|vyraďte|odhláste) (|ma|moje|môj|moju) ... / (už |)nechcem (|už |
        dostávať |ďalšie |žiadne )(maily|e-maily| správy|dostávať|ďalšie) ... / dosť (mailov|správ)
    """,
    "doubt": """
        ak / keď / pokiaľ / až / kým / pod podmienkou / len / iba / možno / asi / snáď / prípadne / pravdepodobne /
        uvidíme / záleží / neviem / netuším / nemám tušenie / nie som si istý / nie som si istá / váham / kto / čo /
        ako / kde / prečo / aký / či / môžete / povedal / hovorí / haha / dovolenka / dovolenke / preposielam /
        asistentka / najprv / viac informácií / alebo / áno aj nie / áno nie / hmm / problém / myslím / je mi to
        jedno / nepoznám ho / inak / to som ja / nie som proti / nevidím problém / nebudem proti / nemám problém
    """,
    "but": "ale / avšak / však / hoci / napriek",
    "not": "nie / nikdy / nič / nikto / žiadny / bez / ani / odmietam / nemám / nemôžem",
    "marks": "^ne(?!ch$|skor|viem$)[a-z]{4,}",
    "regret": """
        bohužiaľ / žiaľ / ľutujem / prepáčte / prepáč / ospravedlňujem sa / škoda / je mi ľúto / je mi to ľúto
    """,
    "hello": """
        ahoj / dobrý (deň|večer) / dobré ráno / čau / vážený / vážená / milý / milá / zdravím / vážený pán / vážená
        pani
    """,
    "bye": """
        s (pozdravom|úctou) / (|srdečný )pozdrav / dovidenia / pekný (deň|víkend) / prajem pekný deň / veľa
        (šťastia|úspechov) / zdravím
    """,
    "thanks": """
        (|veľmi |srdečne |vopred |pekne )(ďakujem|ďakujeme|vďaka) (|veľmi|pekne|vopred|vám) / (ďakujem|vďaka|
        ďakujeme) (za|že) ... / (je to |)(od vás |veľmi )(milé|pekné) ... / (|veľmi |veľmi pekne |srdečne )(ďakujem|
        vďaka) (|vám | ti |pekne )(za|že) ...
    """,
    "fill": """
        prosím / a / aj / tiež / teda / tak / veľmi / naozaj / teraz / momentálne / v tejto chvíli / ja / mi / ma /
        nás / ho / ju / to / tentoraz / z mojej strany / pre mňa / hneď / ivy / bob / ann / pretože / lebo /
        ďakujem za pochopenie
    """,
    "words": """
        a / v / vo / na / do / z / zo / o / od / pre / po / za / pri / k / s / so / sa / si / je / sú / som / ste /
        sme / bol / bola / bolo / byť / mám / má / môj / moja / moje / jeho / jej / náš / váš / vaša / vašu / ja /
        ty / on / ona / my / vy / oni / mňa / vás / vám / nás / nám / ho / mu / to / ten / tá / táto / tento /
        veľmi / už / ešte / že / dobre / všetko / rok / roku / rokov / čas / deň / týždeň / mesiac / priateľ /
        práca / firma / stretnutie / dlho / vždy / tu / rád / rada / ponuku / správu / by / bude / ďakujem / ktorý
    """,
    "acquainted": """
        (|ale |áno )(už |)(sa|ho|ju) (už |)(poznáme|poznám) ... / (|áno |jasné )(|,) (|boba |ho |ju )poznám
        (|ho|ju|boba|dobre|už)
    """,
    "who": "kto (ste|si|to je|je to) / čo (je to|to je)",
    "turns": """
        odmietnuť / odmietať / povedať / premeškať / zmeškať / rušiť
    """,
    "until": """
        po / pred / až / kým / keď sa vrátim / až po / o mesiac / budúci (týždeň|mesiac|rok)
    """,
    "and": """
        a / preto / a preto / práve preto / a práve preto / takže / pretože / lebo
    """,
}

TABLES = {"pl": POLISH, "cs": CZECH, "sk": SLOVAK}
