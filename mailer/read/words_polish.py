"""Words of Polish: data alone, in the notation of `words.py`."""

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

TABLES = {"pl": POLISH}
