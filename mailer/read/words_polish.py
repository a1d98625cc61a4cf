"""Words of Polish: data alone, in the notation of `words.py`."""

POLISH = {
    "macros": """
        meet = poznać|go poznać|ją poznać|ich poznać|spotkać się|porozmawiać|nawiązać kontakt|zostać przedstawiony|
        zostać przedstawiona|się spotkać|z nim porozmawiać|z nią porozmawiać|poznać go|poznać ją / mail = adres|
        mail|maila|email|e-mail|numer|kontakt|dane|adres email|adres mailowy|adres e-mail|namiary|numer telefonu /
        czyn = przedstaw nas|przedstaw nas sobie|proszę nas przedstawić|proszę nas sobie przedstawić|proszę nas
        poznać|poznaj nas|możesz nas poznać|możesz nas przedstawić|możecie nas przedstawić|może nas pan przedstawić|
        może nas pani przedstawić|skontaktuj nas|proszę nas skontaktować|połącz nas|proszę nas połączyć|zapoznaj
        nas|proszę nas zapoznać|daj mu mój @mail@|daj mu moje @mail@|daj jej mój @mail@|podaj mu mój @mail@|podaj mu
        moje @mail@|podaj mój @mail@|podaj jej mój @mail@|proszę podać mu mój @mail@|proszę podać mój @mail@|proszę
        przekazać mój @mail@|proszę przekazać mu mój @mail@|proszę przekazać moje @mail@|przekaż mu mój @mail@|
        przekaż mój @mail@|przekaż moje @mail@|przekażcie mój @mail@|możesz podać mój @mail@|możesz dać mu mój
        @mail@|możesz przekazać mój @mail@|może pan przekazać mój @mail@|może pani przekazać mój @mail@|działaj|
        działajcie|proszę działać|śmiało|dawaj|dawajcie|do dzieła|do dzieła proszę|ślij|wyślij|proszę bardzo|leć z
        tym|róbcie|rób / him = mu|jej|jemu|im|bobowi|panu bobowi|panu|tej osobie|temu panu|tej pani|pani|ann|pani
        ann|zainteresowanemu|drugiej stronie|dalej|tamtej osobie / mine = mój|moj|moje|mojego|moich|moją|swój|swoje|
        swojego|swoich|nasz|nasze|naszego / sort = prywatny|prywatnego|prywatne|służbowy|służbowego|domowy|domowego|
        nowy|nowego|drugi|firmowy|firmowego|zwykły|mailowy|e-mailowy|emailowy / thing = adres|adresu|adresik|mail|
        maila|mejl|mejla|majla|e-mail|e-maila|email|emaila|kontakt|dane|danych|namiary|namiar|numer|wizytówkę|adres
        email|adres e-mail|adres mailowy|adres e-mailowy|adres emailowy|adres poczty elektronicznej|adres do
        korespondencji|dane kontaktowe|adresu email|adresu e-mail|adresu mailowego|danych kontaktowych|numer
        telefonu|telefon / mething = @mine@ (|@sort@ )@thing@|@thing@ do mnie|do mnie @thing@|namiary na mnie|na
        mnie namiary|ten adres|ten mail|tego maila / adv = śmiało|spokojnie|oczywiście|swobodnie|bez problemu|bez
        obaw|jak najbardziej|proszę|po prostu|zatem|więc|w takim razie|chętnie|od razu|też|również|naturalnie|bez
        wahania|a jakże|no to|to|tak|ależ|jasne|pewnie / giveimp = daj|dajcie|dawaj|dawajcie|podaj|podajcie|podawaj|
        podawajcie|przekaż|przekażcie|przekazuj|przekazujcie|wyślij|wyślijcie|prześlij|prześlijcie|przesyłaj|
        udostępnij|udostępnijcie|udostępniaj|podrzuć|podrzućcie|puść|puśćcie|ślij|ślijcie|niech pan poda|niech pani
        poda|niech pan przekaże|niech pani przekaże|podeślij|podeślijcie|dorzuć|wskaż|zdradź|zdradźcie|rzuć|rzućcie|
        napisz|dawać|przedyktuj / obj = takie znajomości|takie kontakty|na takie znajomości|na takie kontakty|na
        takich znajomościach|na tej znajomości|na tym kontakcie|na tym|na nowych znajomościach|taką znajomością|
        takimi znajomościami|tą znajomością|tym kontaktem|z nim|z bobem|z panem bobem|z tym człowiekiem|z tym panem|
        o to|tego|tego kontaktu|takich kontaktów|takich znajomości|nowych kontaktów|nowych znajomości|nowych
        znajomych|na to|na takie rzeczy|na takie znajomości|w to|w takie rzeczy|w takie sprawy|tym|takimi rzeczami|
        takimi sprawami|do tego|do niego|jego|go / giveinf = dać|podać|przekazać|przesłać|wysłać|udostępnić|
        podesłać|zdradzić|użyczyć|podawać|przekazywać|udostępniać|podrzucić|ujawnić|podesłać|dawać / mayyou =
        możesz|możecie|może pan|może pani|mogą państwo|państwo mogą|pan może|pani może|można|moga panstwo|pozwalam|
        zezwalam|wolno wam|wolno państwu|wolno ci|macie prawo / write = pisze|napisze|dzwoni|zadzwoni|przedzwoni|się
        odezwie|odezwie się|się odzywa|odzywa się|się zgłosi|zgłosi się|się zgłasza|się skontaktuje|skontaktuje się|
        się ze mną skontaktuje|skontaktuje się ze mną|kontaktuje się|się kontaktuje|kontaktuje się ze mną|śle maila|
        wyśle maila|napisze maila|skrobnie maila|skrobnie|zagada|do mnie zagada|uderza|zagaduje|wali|się złapie|mnie
        łapie|mnie znajdzie|mnie zaprosi|mnie zagadnie / writeinf = się (do mnie|ze mną) (odezwać|skontaktować|
        zgłosić|kontaktować)|(do mnie|mi) (pisać|napisać|dzwonić|zadzwonić)|pisać|napisać|dzwonić|zadzwonić|się
        odezwać|odezwać się|odzywać się|się odzywać|się zgłosić|zgłosić się|się skontaktować|skontaktować się|
        skontaktować się ze mną|się ze mną skontaktować|kontaktować się|kontaktować się ze mną|się ze mną
        kontaktować|wysłać maila|pisać maile / writepast = napisał|napisała|zadzwonił|zadzwoniła|się odezwał|się
        odezwała|odezwał się|odezwała się|się zgłosił|pisał|pisała|się ze mną skontaktował|skontaktował się ze mną|
        się skontaktował|skontaktował się|dzwonił / whenever = śmiało|spokojnie|do mnie|mi|bezpośrednio|wprost|od
        razu|kiedy chce|kiedy tylko chce|kiedy mu wygodnie|kiedy mu pasuje|w każdej chwili|o każdej porze|w dowolnym
        momencie|w dowolnej chwili|bez skrępowania|bez krępacji|bez obaw|jak najbardziej|mailem|mailowo|maila|na ten
        adres|na mój adres|na maila|na priv|proszę / sayhim = powiedz|powiedzcie|proszę powiedzieć|przekaż|
        przekażcie|proszę przekazać|daj znać|dajcie znać|proszę dać znać|napisz|niech pani powie|niech pan powie /
        linkus = przedstaw nas|przedstawcie nas|poznaj nas|poznajcie nas|zapoznaj nas|zapoznajcie nas|połącz nas|
        połączcie nas|skontaktuj nas|skontaktujcie nas|umów nas|umówcie nas|spiknij nas|zeswatajcie nas|proszę nas
        (przedstawić|poznać|zapoznać|połączyć|skontaktować|zapoznać ze sobą|umówić)|możesz nas (przedstawić|poznać|
        zapoznać|połączyć|skontaktować|umówić)|możecie nas (przedstawić|poznać|zapoznać|połączyć|skontaktować|
        umówić)|może pan nas (przedstawić|poznać|zapoznać|połączyć|skontaktować)|może pani nas (przedstawić|poznać|
        zapoznać|połączyć|skontaktować)|mogą nas państwo (przedstawić|poznać|zapoznać|połączyć|skontaktować)|mogą
        państwo nas (przedstawić|poznać|zapoznać|połączyć|skontaktować) / linking = skontaktowanie nas|połączenie
        nas|przedstawienie nas|poznanie nas|zapoznanie nas|przedstawienie mnie|kontakt|przekazanie @mething@|
        przekazanie mu @mething@|przekazanie bobowi @mething@|podanie @mething@|podanie mu @mething@|udostępnienie
        @mething@ /
        nm = ivy|bob|ann|pani ivy|pana boba|pan bob / sry = przepraszam|przepraszamy|przepraszam bardzo|bardzo
        przepraszam|najmocniej przepraszam|z góry przepraszam|wybacz|wybaczcie|wybacz mi|proszę wybaczyć|proszę mi
        wybaczyć|proszę o wybaczenie|sorki|sorry|sory|sorka|niech pan wybaczy|niech pani wybaczy|wstyd mi|głupio mi|i
        przepraszam|i sorry|i wybacz / whn = od razu|wcześniej|szybciej|prędzej|natychmiast|na czas|dotąd|do tej
        pory|dotychczas|zaraz|tyle czasu|tak długo|przez tydzień|przez kilka dni|wczoraj|w terminie|od ręki / nowd =
        dopiero teraz|teraz dopiero|dopiero dziś|dopiero dzisiaj|dopiero po tygodniu|dopiero po czasie|tak
        późno|późno|z opóźnieniem|z takim opóźnieniem|z poślizgiem|po czasie|po takim czasie|po tak długim czasie|po
        tygodniu|po kilku dniach|tak długo|tyle|ze sporym opóźnieniem|tak krótko|tak lakonicznie / prs =
        odpisuję|odpowiadam|piszę|odzywam się|się odzywam|reaguję|daję znać|to trwało|trwało|to zajęło|mi
        zeszło|zwlekałem|zwlekałam|milczałem|milczałam|czekaliście|czekałaś|czekałeś|odpisałem|odpisałam|odpowiedziałem|odpowiedziałam|się
        nie odzywałem|się nie odzywałam|nie odpisywałem|nie odpisywałam|nie odpowiadałem|nie odpowiadałam|nie
        pisałem|nie pisałam / pst =
        odpisałem|odpisałam|odpowiedziałem|odpowiedziałam|odpowiadałem|odpowiadałam|odpisywałem|odpisywałam|napisałem|napisałam|odezwałem
        się|odezwałam się|się odezwałem|się odezwałam|zareagowałem|zareagowałam|dałem znać|dałam znać|dawałem znaku
        życia|dawałam znaku życia|odpisaliśmy|odpowiedzieliśmy|odzywałem się|odzywałam się / lat = (|tak|jeszcze
        )(|@whn@ )nie (|@whn@ )@pst@ (|@whn@)|@nowd@ (|@prs@)|@prs@ @nowd@|(musiałaś|musiałeś|musieliście|musiał
        pan|musiała pani) (|tak długo|tyle )czekać (|na odpowiedź|tak długo|na mnie)|za (|tak|taką|to|tak długą|moją
        )(późną|opóźnioną|spóźnioną|długą|krótką|taką|zwlekaną) (odpowiedź|ciszę|zwłokę|reakcję)|za (|to|moje|tak
        długie|takie|małe|spore|duże )(zwłokę|opóźnienie|milczenie|spóźnienie|poślizg|brak odpowiedzi|brak odzewu|tę
        ciszę|ciszę|zwłokę w odpowiedzi|opóźnienie w odpowiedzi|literówki) / uns = (|ja )(|wcześniej|w ogóle|po
        prostu|chyba|jakoś )nie
        (widziałem|widziałam|zauważyłem|zauważyłam|zajrzałem|zajrzałam|zaglądałem|zaglądałam|sprawdzałem|sprawdzałam|czytałem|czytałam|dostałem|dostałam|przeczytałem|przeczytałam)
        (|wcześniej|tego|twojego|waszego|pani|pana|państwa|do|od kilku dni
        )(maila|mejla|wiadomości|poczty|listu|skrzynki|maili|tego|go)|(|ten|twój|wasz|pani|pana|państwa
        )(mail|list|mejl|wiadomość|twoja wiadomość|wasza wiadomość) (|mi|gdzieś mi|jakoś|niestety
        )(wpadł|wpadła|trafił|trafiła|utknął|utknęła|wylądował|wylądowała|umknął|umknęła|przepadł|zginął|był|była|umknęła
        uwadze|leżał) (|mi|gdzieś|uwadze|do|w )(spamu|spamie|śmieci|śmieciach|folderze spam|folderu
        spam|uwadze|skrzynce)|(|gdzieś|jakoś )(mi )(umknął|umknęła|umknęło) (|mail|ten
        mail|wiadomość|to)|(przegapiłem|przegapiłam|przeoczyłem|przeoczyłam|zapomniałem odpisać|zapomniałam odpisać)
        (|maila|mail|wiadomość|twojego maila|waszego maila|twoją wiadomość|waszą wiadomość|to)|(|właśnie|ja
        )(dopiero|dopiero co|dopiero teraz|teraz dopiero|właśnie|dopiero dziś) (|to|maila
        )(widzę|zobaczyłem|zobaczyłam|zauważyłem|zauważyłam|przeczytałem|przeczytałam|odczytałem|odczytałam|odkryłem|odkryłam|wróciłem|wróciłam|doczytałem|doczytałam)
        (|to|maila|mail|wiadomość|twojego maila|waszego maila|waszą wiadomość|z urlopu|z
        wakacji)|(byłem|byłam|byliśmy) (|akurat|właśnie|przez tydzień|ostatnio )(na
        (urlopie|wakacjach|wyjeździe|zwolnieniu|chorobowym|delegacji|feriach)|w
        (podróży|delegacji|szpitalu|rozjazdach)|offline|chory|chora|poza zasięgiem) (|przez tydzień) (|,|i|więc
        )(|(dopiero|dopiero teraz|teraz dopiero|właśnie) (|to|maila
        )(widzę|zobaczyłem|zobaczyłam|przeczytałem|przeczytałam|czytam|odpisuję|to widzę|odpowiadam)) / mod =
        mailem|mailowo|e-mailem|emailem|mejlem|pisemnie|listownie|pocztą|na piśmie|przez maila|drogą mailową|na
        maila|telefonicznie|przez telefon|telefonem|sms-em|smsem|na whatsappie|na
        telefon|dzwonić|dzwonienie|pisać|mail|telefon|na messengerze / adrs =
        (|mój|moją|mojego|ten|tę|adres|skrzynkę|maila )(|mój|mail
        )(prywatny|prywatną|służbowy|służbową|firmowy|firmową|biurowy|domowy|stary|starą|uczelniany|roboczy|pracowy|do
        pracy|w pracy|z pracy|główny|inny|drugi|do biura|do firmy|ten|gmail|gmaila|maila|ten adres) (|adres|adres
        mailowy|adres e-mail|mail|e-mail|skrzynkę|maila) /
        num =
        8|9|10|11|12|13|14|15|16|17|18|19|20|21|5|6|7|ósmej|dziewiątej|dziesiątej|dwunastej|czternastej|piętnastej|szesnastej|siedemnastej|osiemnastej|dziewiętnastej|dwudziestej|piątej|szóstej|siódmej|trzeciej|czwartej
        / tod = (po|od|przed|około|między|do) (|godzinie|godz.|godz
        )(@num@|pracy|południu|obiedzie|lekcjach|zajęciach) (|:00|:30|.00|.30) (|(a|do|i)
        (@num@|południem))|wieczorem|wieczorami|rano|w weekend|w weekendy|w tygodniu|popołudniami
    """,
    "yes": """
        poproszę / tak (|tak|proszę|poproszę|chętnie|poproszę|oczywiście|jasne|z przyjemnością|bardzo chętnie|
        zgadzam się|dziękuję|jak najbardziej|zgoda|pewnie|bardzo proszę|chcę|jestem zainteresowany|jestem
        zainteresowana|dzięki|ok|super|zdecydowanie|z chęcią|bez problemu|chciałbym|chciałabym|interesuje mnie to|na
        pewno|świetnie|byłoby super|proszę bardzo) / taak / no pewnie / no jasne / no tak chętnie / pewnie / pewnie
        że tak / jasne / jasne że tak / jasna sprawa / oczywiście / oczywiście że tak / naturalnie / jak najbardziej
        / zdecydowanie tak / zdecydowanie / z pewnością / na pewno tak / absolutnie tak / zgoda / zgadzam się /
        zgadzamy się / wyrażam zgodę / akceptuję / potwierdzam / ok / okej / okay / dobra / dobrze / w porządku /
        spoko / niech będzie / śmiało / proszę śmiało / proszę bardzo / (|tak |ok |dobrze )(proszę nas |proszę mnie
        |proszę |)(przedstaw nas|przedstawić|skontaktować nas|połączyć|poznaj nas|przedstaw mnie) (|sobie|proszę) /
        działaj / proszę działać / wchodzę w to / jestem za / jestem chętny / jestem chętna / (nie ma (problemu|
        sprawy)|bez problemu) (chętnie|jasne|tak|proszę) / nie mam nic przeciwko / nie mam zastrzeżeń / moja
        odpowiedź brzmi tak / moja odpowiedź to tak / pasuje mi / umowa stoi / dawaj / jasne dawaj / no dawaj /
        dawajcie / (możesz|może pan|może pani|możecie) (podać|przekazać|udostępnić|dać) (mu |jej |)(mój|moje|mój
        adres) (adres|mail|email|dane|kontakt|numer) / (|tak |tak tak |tak proszę |tak jasne |jasne |pewnie |
        oczywiście |ok |okej |dobra |dobrze |spoko |chętnie |bardzo chętnie |super |no |no tak |no jasne |no pewnie
        |no dobra |proszę |zgoda |z przyjemnością |nie ma sprawy |nie ma problemu |czemu nie |świetnie |zgadzam się
        |tak zgadzam się )@czyn@ (|proszę|śmiało|dziękuję|dzięki|chętnie|mailem|mailowo) / (|niniejszym |tak |ja |
        potwierdzam że )(wyrażam|daję|udzielam|potwierdzam|wyrażam niniejszym) (|niniejszym |swoją |moją |pełną |swą
        )(zgodę|zgoda|akceptację|pozwolenie) (|na) (|przedstawienie|przekazanie|udostępnienie|kontakt|to|poznanie|
        przesłanie|przedstawienie nas|wymianę kontaktów) (|mojego|moich|mnie|nas) (|@mail@|adresu|adresu mailowego|
        adresu e-mail|numeru|danych|kontaktu) (|panu bobowi|bobowi|pani ann|temu panu|panu|ann) / (nie |ja nie
        )(mam|widzę|miałbym|wnoszę) (|ja )(nic przeciwko|nic naprzeciw|przeciwwskazań|zastrzeżeń|żadnych zastrzeżeń|
        żadnych przeciwwskazań|obiekcji) (|proszę|śmiało|temu|dawaj|@czyn@) / (tak|no) (|no )(jasne|pewnie|
        oczywiście|chętnie|bardzo chętnie|z przyjemnością|z wielką chęcią|zgadzam się|zgoda|poproszę|bardzo proszę|
        czemu nie|chciałbym|chciałabym|dawaj|super|świetnie|ok|w porządku|śmiało|jestem za|byłoby super|byłoby miło|
        byłoby świetnie|będzie mi miło|jestem zainteresowany|jestem zainteresowana|niech będzie|dobra|jak
        najbardziej) (|proszę|dziękuję|dzięki) / (jak najbardziej|jestem za|wchodzę w to|niech będzie|pewka|jasna
        sprawa|no ba|spoko|luz|git|pasuje|pasuje mi|odpowiada mi|mi pasuje|akceptuję|przyjmuję|po stokroć tak|z
        chęcią|z wielką chęcią|bardzo proszę o kontakt|proszę o kontakt|poproszę o przedstawienie|poproszę o
        kontakt|proszę o przedstawienie) (|proszę|dziękuję|dzięki|tak) / (czemu|dlaczego) (by |)nie(|,) (tak|
        chętnie|dawaj|jasne|poznajmy się|proszę|możesz nas poznać|śmiało) / (on |bob |)(może|niech) (|do mnie |mi
        )(|śmiało )(napisać|pisze|zadzwonić|się odezwać|się odzywa|napisze|pisać|dzwoni) (|do mnie|śmiało|kiedy
        chce|mailem) / (|@adv@ )(|@adv@ )(|@him@ )@giveimp@ (|@adv@ )(|@him@ )(|@adv@ )@mething@ (|@him@) ... / (|
        @adv@ )proszę (|@adv@ )(|@him@ )@giveinf@ (|@adv@ )(|@him@ )(|@adv@ )@mething@ ... / (|@adv@ )(|@adv@
        )@mayyou@ (|@adv@ )(|@adv@ )(|@him@ )(|@adv@ )(|@giveinf@ )(|@him@ )@mething@ (|@him@ )(|@adv@ )(|@giveinf@)
        ... / (|@adv@ )@mething@ (|@him@ )(proszę|@mayyou@) (|@adv@ )(|@him@ )(|@adv@ )@giveinf@ ... / (|@adv@
        )@mething@ (|@him@ )@giveimp@ (|@him@) / (|@adv@ )@mething@ może (zostać|być) (|@him@ )(przekazany|podany|
        udostępniony|wysłany) ... / (|@adv@ )(@giveimp@|proszę (|@adv@ )@giveinf@|@mayyou@ (|@adv@ )@giveinf@) (|
        @adv@ )(@him@ (go|je|to|tego maila|adres)|go @him@|go dalej|je dalej) (|@adv@) / (|@adv@ )@mayyou@ (|@adv@
        )(@him@ (go|je|to)|go @him@|go|je) @giveinf@ (|@adv@) / (|niniejszym |oczywiście |jak najbardziej |chętnie |
        ja )(zgadzam się|zgadzamy się|przystaję|zgoda|godzę się|wyrażam zgodę|daję zgodę|udzielam zgody|potwierdzam
        zgodę|potwierdzam) (na|aby|by|żeby|na to|na to by|na to aby|na to żeby) ... / (macie|masz|ma pan|ma pani|
        mają państwo|państwo mają|daję|udzielam|wyrażam) (|na to |ode mnie |ci |wam |państwu |pani |panu )(|moją |
        moje |pełną |pełne |swoją )(zgodę|pozwolenie|zielone światło|błogosławieństwo|wolną rękę|przyzwolenie) (|na
        to|na to wszystko|z mojej strony) / macie (moją|pełną) zgodę na ... / (|no to |to |a |tak |jasne |pewnie
        )(niech|niechaj) (|on |bob |pan bob |ten pan |pani ann |ona |ann |sobie )(|@whenever@ )(|@whenever@ )@write@
        (|@whenever@) (|@whenever@) / (|on |bob |pan bob |ten pan |ona )może (|@whenever@ )(|@whenever@ )@writeinf@
        (|@whenever@) (|@whenever@) / (|@adv@ )@sayhim@ (|@him@)(|,) (niech|żeby|aby|by|że może) (|@whenever@ )(|
        @whenever@ )(@write@|@writepast@|@writeinf@) (|@whenever@) (|@whenever@) / (|@adv@ )@linkus@ (|ze sobą|
        sobie|ze sobą nawzajem|proszę|mailowo|mailem) / (|@adv@ )(|bardzo |uprzejmie )(proszę|poproszę|prosiłbym|
        prosiłabym|prosimy) o @linking@ (|ze sobą|sobie|z bobem|z panem bobem|z nim|z nią|do niego|do boba) / (|no |
        tak |ja )(wchodzę w to|wchodzę|piszę się na to|piszę się|jestem na tak|jestem jak najbardziej na tak|jestem
        jak najbardziej za|jestem jak najbardziej chętny|jestem jak najbardziej chętna|jestem bardzo za|jestem
        chętna|jestem chętny|jestem otwarty na kontakt|jestem otwarta na kontakt|jestem otwarty na ten kontakt|
        jestem otwarta na ten kontakt|reflektuję|biorę to|możecie na mnie liczyć|możesz na mnie liczyć|może pan na
        mnie liczyć|może pani na mnie liczyć|liczcie na mnie|licz na mnie|zapisuję się|jestem zdecydowanie za|jestem
        jak najbardziej zainteresowany|jestem jak najbardziej zainteresowana|zróbmy to|dawaj go|dawajcie go|dawaj
        gościa|do dzieła|przyjmuję propozycję|przyjmuję zaproszenie|przyjmuję tę propozycję|przyjmuję z radością|
        działamy|lecimy z tym|lecimy z tematem|puszczaj|uderzajcie|klepnięte|przybijam piątkę) (|proszę|dziękuję|
        dzięki|w ciemno) / (|ja |z mojej strony |ze swojej strony )(nie widzę|nie mam|brak|żadnych|absolutnie
        żadnych|nie ma|nie zgłaszam|nie mam absolutnie|nie widzę żadnych|nie mam żadnych) (|żadnych |żadnego |tu |
        absolutnie |z mojej strony )(problemu|problemów|przeszkód|przeszkody|przeciwwskazań|zastrzeżeń|obiekcji|
        sprzeciwu|sprzeciwów|nic przeciw|nic przeciwko) (|z mojej strony|żeby @giveinf@ ...|aby @giveinf@ ...|by
        @giveinf@ ...|temu|by nas poznać|żebyście nas poznali|w przekazaniu ...|do przekazania ...|przekazaniu ...|
        żeby pisał|żeby napisał|żeby do mnie napisał|aby do mnie napisał) / (|ja )nie mam nic (przeciwko|przeciw)
        (temu żeby|temu aby|temu by|temu|przekazaniu|udostępnieniu|podaniu|poznaniu|kontaktowi|żeby|aby|by)(|,) ...
        / (z mojej strony|ode mnie|jak dla mnie|dla mnie) (|to )(ok|okej|oki|zgoda|tak|pełna zgoda|zielone światło|
        jak najbardziej|jak najbardziej tak|jak najbardziej ok|może być|pasuje|spoko|git|luz|wszystko gra|droga
        wolna|jestem na tak) / (|moja |a moja |i moja )odpowiedź (brzmi|to|jest)(|:|-|,) (tak|jak najbardziej|zgoda|
        zdecydowanie tak|oczywiście tak) / droga wolna / zielone światło / pewka / no ba / no raczej / no raczej że
        tak / a jak / jeszcze jak / z pocałowaniem ręki / ależ oczywiście / ależ tak / ależ proszę / ależ proszę
        bardzo / ależ skąd proszę bardzo / oki / okk / okejka / git / jak dla mnie super / może być / może tak być /
        a niech tam / a niech ma / niech ma / niech go ma / a niech będzie / no niech będzie / (|no |tak |a )(jasne|
        pewnie|oczywiście|wiadomo|naturalnie|jasna sprawa|pewno|no pewnie|rzecz jasna)(|,) że (tak|możesz|możecie|
        może pan|może pani|mogą państwo|się zgadzam|zgadzam się|jestem za|chcę|chętnie|możesz mu dać|możecie mu dać|
        go poznam|niech pisze) / (|a )(czemu|dlaczego) by nie / a czemu nie / wal śmiało / walcie śmiało / wal / wal
        jak w dym / dajesz / jedziesz / jedziemy / jedziemy z tym / lecimy / spróbujmy / możemy spróbować /
        spróbować można / można spróbować / spróbujmy więc / niech się dzieje / raz kozie śmierć / biorę w ciemno /
        kupuję to / kupuję / dołączam / dołączam się / zapraszam / zapraszam do kontaktu / zapraszam go do kontaktu
        / (|serdecznie |bardzo )(zapraszam|zapraszamy) (go |boba |pana boba |)do (kontaktu|rozmowy|pisania|
        korespondencji) / jestem (otwarty|otwarta) na (kontakt|rozmowę|propozycje|tę znajomość|znajomość|współpracę|
        nowe znajomości|nowe kontakty) / (|@adv@ )(może go|może je|niech go|niech je) (dostać|otrzymać|dostanie|ma|
        mieć|weźmie) / (|@adv@ )@mething@ (|@adv@ )(można|możecie|możesz|może pan|może pani|mogą państwo) (|@adv@
        )(|@him@ )(podać|przekazać|udostępnić|dać|wysłać) ... / adres (|@adv@ )(można|możecie|możesz|może pan|może
        pani|mogą państwo|proszę) (|@adv@ )(|@him@ )(podać|przekazać|udostępnić|dać|wysłać) (|dalej|panu bobowi|
        bobowi|mu) / (|@adv@ )@mayyou@ (|@adv@ )(|@him@ )(przekazać|podać|udostępnić|dać|przesłać) (|dalej|mu|
        bobowi|panu bobowi) / (|@adv@ )(dajcie|daj|proszę dać) mu znać(|,) że (czekam|chętnie|się zgadzam|może|
        jestem chętny|jestem chętna|może pisać|może śmiało) (|pisać|na maila|na wiadomość|porozmawiam|na kontakt|na
        jego maila) / (|@adv@ )(proszę|możesz|możecie|może pan|może pani|mogą państwo) (nas|mnie i boba|nas oboje)
        (|ze sobą |sobie |jak najbardziej |śmiało )(skontaktować|poznać|zapoznać|przedstawić|połączyć|umówić|
        spiknąć) (|ze sobą|sobie) / (niech|może) (się z nim|się ze mną) (kontaktuje|skontaktuje) / (jestem|jesteśmy)
        (|jak najbardziej |bardzo |szczerze )(zainteresowany|zainteresowana|zainteresowani) (|tą |tym |taką |tego
        typu |takim |nawiązaniem |poznaniem )(rozmową|znajomością|kontaktem|spotkaniem|kontaktu|propozycją|boba|
        współpracą|poznaniem boba|znajomości|go) / (|@adv@ )(niech|niechaj) (|bob |pan bob |on )(|śmiało |do mnie
        )@write@ (|do mnie )(po (niedzieli|weekendzie|południu|pracy)|w (poniedziałek|wtorek|środę|czwartek|piątek|
        sobotę|niedzielę)|jutro|dziś|wieczorem|rano) (|albo kiedy mu wygodnie|lub kiedy mu wygodnie|albo kiedy chce)
        / (możesz|możecie|może pan|może pani) (mi |)zaufać i (przekazać|podać) / (|szczerze )(popieram|popieram
        pomysł) / zgoda na (wszystko|kontakt|przekazanie ...|udostępnienie ...|podanie ...) / (moja|pełna|pełną)
        zgoda / (|macie )(moja|moją) (pełną |)(zgoda|zgodę|aprobatę|aprobata) / niniejszym (zezwalam|pozwalam|
        upoważniam) ... / (zezwalam|pozwalam|upoważniam) (|was |państwa |panią |pana |cię )(|do |na )(przekazania|
        podania|udostępnienia|przekazanie|podanie|udostępnienie|podać|przekazać|udostępnić) ... / (|@adv@ )(proszę
        (udostępnić|przekazać)|przekaż|przekażcie|podawaj|podawajcie|przekazuj|przekazujcie|udostępnij|
        udostępnijcie|udostępniaj|dawaj|dawajcie|wysyłaj|wysyłajcie) (|dalej|proszę|śmiało|bez wahania|go|go tu|go
        do mnie) / (|@adv@ )(@sayhim@|możecie (|mu )powiedzieć|możesz (|mu )powiedzieć|proszę (|mu )powiedzieć|
        powiedz|powiedzcie) (|@him@ )(|,)(jak|gdzie) (mnie |może mnie |do mnie )(złapać|znaleźć|znajdzie|łapać|
        pisać|dotrzeć|trafić|złapie) / (tak|jasne|zgoda|pewnie) i jeszcze raz (tak|jasne|zgoda) / tak po (trzykroć|
        stokroć) / po trzykroć tak / owszem / owszem proszę / owszem chętnie / owszem zgadzam się / owszem jak
        najbardziej / owszem można / no pewka / pewka / spoczko / spoczko niech pisze / spoksik / luzik / luz niech
        pisze / (z mojej strony|ode mnie) (pełna|pełne|całkowita|absolutna) (akceptacja|zgoda|aprobata|poparcie) /
        pełna (akceptacja|zgoda|aprobata) / (|bardzo )(chętnie|z wdzięcznością|z radością|z przyjemnością|z ochotą|z
        zadowoleniem) (przyjmuję|akceptuję|przystaję|wyrażam zgodę|zgadzam się|udzielam zgody|daję zgodę) (|tę |na
        tę |na |tę waszą )(|propozycję|zaproszenie|to|ofertę|znajomość) ... / (przyjmuję|akceptuję) (|z
        wdzięcznością |z radością |z przyjemnością |chętnie )(tę|twoją|waszą|państwa|to|ten) (propozycję|
        zaproszenie|pomysł|ofertę) / popieram (|to|ten pomysł|pomysł|inicjatywę) / (świetnie|dobrze|super|idealnie|
        doskonale) się składa / zaproście go do mnie / skierujcie go do mnie / (proszę|możesz|możecie|może pan|może
        pani) (go |boba |pana boba )(|śmiało )(do mnie )(skierować|odesłać|przysłać|podesłać|wysłać) / (przyślij|
        przyślijcie|skieruj|skierujcie|odeślij|odeślijcie|dawaj|dawajcie) (go|pana boba|boba) (|śmiało )(do mnie|tu|
        tutaj) / (nie miałbym|nie miałabym|nie mielibyśmy) (nic przeciwko|nic przeciw|obiekcji|zastrzeżeń) (|temu|
        temu żeby ...|żeby ...) / nie widzę przeszkód(|,) (żeby|by|aby) (|się |nas |@him@ |go )(poznać|podać|
        przekazać|spotkać|skontaktować|się poznać|nas poznać|porozmawiać) ... / (|@adv@ )(możesz|możecie|może pan|
        może pani|proszę) (|mu )(dać mu znać|dać znać bobowi|dać znać|powiedzieć mu|powiedzieć|napisać mu|przekazać
        mu)(|,) (żeby|że może|niech|aby) (|@whenever@ )(|@whenever@ )(@write@|@writepast@|@writeinf@) (|@whenever@)
        / (|@adv@ )(proszę|możesz|możecie|może pan|może pani|mogą państwo) (|@adv@ )@him@ (|@adv@ )@giveinf@ (adres|
        maila|mail|namiary|numer|kontakt) (|śmiało|proszę) / (|@adv@ )(podaj|podajcie|daj|dajcie|dawaj|przekaż|
        przekażcie|wyślij|wyślijcie|proszę podać|proszę dać|proszę przekazać) @him@ (adres|maila|mail|namiary|numer|
        kontakt) (|śmiało|proszę) / (tak|jasne|no|ok|oki|dobra|zgoda) (tak|jasne|no|dobra|zgoda) (dawaj|dawajcie|
        śmiało|proszę) / zgody udzielam / zgodę (daję|wyrażam|macie|masz|potwierdzam) / zgoda (udzielona|jest|
        wyrażona) /
        (|no|ale )(|a )(czemu|dlaczego) by nie ? / (|no )a czemu nie ? / (możesz|możecie|może pan|może pani|mogą
        państwo) (|śmiało|do mnie|spokojnie )(napisać|do mnie napisać|pisać|zadzwonić) i nas
        (poznać|przedstawić|zapoznać|skontaktować|ze sobą poznać|sobie przedstawić) /
        (|no )(co|cóż) za pytanie(|!|,) (|no )(oczywiście|jasne|pewnie|tak|naturalnie) (|że tak) /
        (choćby|choćby i) (zaraz|teraz|dziś|dzisiaj|od razu|jutro) / obiema rękami (|jestem )za /
        jestem za (obiema rękami|oburącz) / obiema rękami za / (jeszcze się pytasz|jeszcze pytasz|nie
        pytaj|co się pytasz)(|!|?|,)
        (|no )(jasne|pewnie|oczywiście|tak|dawaj) (|że tak)
    """,
    "fond": """
        (|bardzo |niezwykle |tak |z |ja )(chętnie|chęcią|przyjemnością|wielką przyjemnością|radością|miłą chęcią|
        ogromną przyjemnością|największą przyjemnością) / (|bardzo )chętnie (|go|ją|się|z nim|z nią|ich|skorzystam)
        (|poznam|spotkam|porozmawiam|dziękuję|spotkam się) / (|bardzo |ja )(chciałbym|chciałabym|chcę|chcielibyśmy|
        byłoby mi|będzie mi|z chęcią|z przyjemnością|miło mi będzie|byłbym zainteresowany) (|bardzo |to )(|miło|
        @meet@|poznam|poznam go|poznam ją|się spotkam) (|go|ją) / (chciałbym|chciałabym|chcę) (|bardzo )(go |ją |
        )(poznać|spotkać|porozmawiać) ... / (|to |to by |byłoby )(brzmi|było|byłoby|będzie) (|bardzo |by )(świetnie|
        super|dobrze|wspaniale|miło|fajnie|wspaniałe|doskonale|cudownie|ciekawe dla mnie|świetny pomysł|dobry
        pomysł) / (|jestem |jesteśmy )(|bardzo |jak najbardziej )(zainteresowany|zainteresowana|zainteresowani) /
        cieszę się (|na to spotkanie|na spotkanie|na poznanie go) / (|tak |ja |i |bardzo |będzie mi |byłoby mi |z
        )(|bardzo )(chętnie|chętna|chętny|chciałbym|chciałabym|chcę|pragnę|z radością|z przyjemnością|z chęcią|miło|
        bardzo miło|byłbym szczęśliwy|byłabym szczęśliwa|bardzo chcę|cieszę się|marzę o tym by|zawsze chciałem|
        zawsze chciałam|od dawna chciałem|od dawna chciałam|od dawna chcę) (|bardzo |go |ją |z nim |z nią |się |by |
        tę |nawiążę |zostać )(poznam|poznać|poznać go|poznać ją|poznać boba|poznam boba|poznam go|porozmawiać|
        porozmawiam|spotkać|spotkać się|skorzystam|skontaktować się|nawiązać kontakt|zostać przedstawiony|zostać
        przedstawiona|poznać tę osobę|przyjmę|pogadam|kontakt|na spotkanie|na kontakt|na rozmowę|na znajomość) (|z
        bobem|z nim|z nią|boba|ann|pana boba|bliżej|kontakt|propozycję|się|nią|nim) / (|niniejszym |tak
        )potwierdzam(|,) (że |)(|swoje |moje )(chcę|chciałbym|chciałabym|zainteresowanie|zgadzam się|jestem
        zainteresowany|jestem zainteresowana|chęć|wolę) ... / (to |)(byłoby|będzie|brzmi|to|byłby) (|bardzo |dla
        mnie |naprawdę |mi )(super|świetnie|miło|wspaniale|fajnie|pomocne|dobry pomysł|świetny pomysł|fantastycznie|
        idealnie|zaszczyt|przyjemność|ekstra) (|dziękuję|dzięki|go poznać|ją poznać) / (|bardzo |z |ja |naprawdę |
        tak |oczywiście |no |jasne |jak najbardziej )(chętnie|chęcią|przyjemnością|radością|wielką chęcią|miłą
        chęcią|wielką przyjemnością) (|bym |się |z nim |z nią |go |ją |też |boba |pana boba |z bobem |z panem bobem
        |z nimi |tego pana |tę osobę |z tym panem )(|się |z nim |z nią |bym |go |ją |boba |z bobem )(poznam|poznamy|
        spotkam|porozmawiam|pogadam|pogadałbym|pogadałabym|porozmawiałbym|porozmawiałabym|poznałbym|poznałabym|
        spotkałbym|spotkałabym|nawiążę|skorzystam|przyjmę|skontaktuję|wymienię|napiszę|odpiszę|odpowiem|wysłucham|
        podzielę|usłyszę|przeczytam|dowiem|umówię|zapoznam|zamienię|popiszę|pokoresponduję|pomogę|doradzę|
        udostępnię|podam|przekażę|poczekam na|czekam na) ... / (|tak |ok |zgoda |no to |już )(|chętnie |
        niecierpliwie |z niecierpliwością |z ciekawością |z radością )(czekam|czekamy) (|z niecierpliwością |
        niecierpliwie |z ciekawością )na (|jego |jej |jakąś |pierwszą )(wiadomość|maila|mail|kontakt|list|e-mail|
        telefon|znak|wieści) (|od niego|od niej|od boba|od pana boba|od pana) (|z niecierpliwością|z ciekawością) /
        (cieszę|ucieszę|bardzo się cieszę|bardzo się ucieszę|cieszymy|ucieszymy) (|się |bardzo |już |się bardzo |się
        już )(na) (|tę |to |jego |ten )(znajomość|kontakt|wiadomość|maila|spotkanie|rozmowę|poznanie|list) (|od
        niego|od boba|z nim|z bobem) / (|bardzo )(będę|byłbym|byłabym|będziemy) (|bardzo |szczerze |niezmiernie
        )(wdzięczny|wdzięczna|rad|rada|zobowiązany|zobowiązana|szczęśliwy|szczęśliwa|zaszczycony|zaszczycona|
        wdzięczni) (|za |mogąc |jeśli mogę )(kontakt|przedstawienie|poznanie|skontaktowanie|przekazanie|połączenie|
        zapoznanie|nawiązanie|go poznać|ją poznać|namiary) ... / (|bardzo |tak |ja |oczywiście )(|bardzo )(bym |
        )(chciał|chciała|chciałbym|chciałabym|pragnął|pragnęła) (|bardzo |się |z nim |go |ją |się z nim |boba |pana
        boba |z bobem )(|się |go |z nim )(poznać|spotkać|porozmawiać|pogadać|nawiązać kontakt|skontaktować|
        dowiedzieć więcej o jego pracy|wymienić) ... / (|już |bardzo )(dawno|od dawna|zawsze) (|już )(chciałem|
        chciałam|chcieliśmy|marzyłem|marzyłam) (|o tym żeby |z kimś takim |kogoś takiego |go |z kimś |o takiej |o
        takim )(poznać|porozmawiać|pogadać|spotkać|rozmowie|znajomości|kontakcie) ... / (byłoby|będzie|byłaby|to
        będzie|to byłoby) (|mi |dla mnie |to dla mnie |to )(|bardzo |niezwykle |naprawdę )(miło|zaszczytem|
        przyjemnością|przyjemnie|zaszczyt|przyjemność|wielka przyjemność|dużą przyjemnością|fajnie|cenne|ciekawie)
        (|go poznać|poznać go|poznać boba|z nim porozmawiać|go spotkać|zawsze ...) / (z|ze) (ciekawością|
        zainteresowaniem|szczerą chęcią|dziką rozkoszą|entuzjazmem|radością) (|poznam|porozmawiam|się z nim spotkam)
        ... / (będę|byłbym|byłabym|czuję się|poczuję się|jestem) (|bardzo |naprawdę )(zaszczycony|zaszczycona|
        wdzięczny|wdzięczna|rad|rada|zobowiązany|zobowiązana) (|za to|mogąc go poznać) / (|bardzo )(jestem|jestem
        bardzo) (ciekaw|ciekawa|ciekawy) (|tego człowieka|boba|jego pracy|tej znajomości|tej osoby|pana boba) /
        (czekam|czekamy) (|z niecierpliwością |niecierpliwie )na (odzew|kontakt|odpowiedź od niego|maila|jego odzew|
        ruch z jego strony|sygnał od niego) / (|już |chętnie |z niecierpliwością |niecierpliwie )(czekam|czekamy|
        poczekam) na (niego|nią|boba|pana boba|ten kontakt|to) / zawsze (|chętnie |z chęcią |z przyjemnością
        )(chętnie |)(poznaję|poznam|rozmawiam|porozmawiam) (|z )(nowych|nowymi|ciekawych|ciekawymi) (ludzi|ludźmi) /
        (|no |a |ale |przecież |bo )(jak|jakże|czyż) (tu|mógłbym|mogłabym|moglibyśmy|bym mógł|bym mogła|bym
        śmiał|śmiałbym|śmiałabym|tu można) (|tu |tego |jej |jemu |wam |tobie |pani |panu |@nm@ |takiej propozycji
        )(odmówić|nie skorzystać|się nie zgodzić|nie zgodzić się|powiedzieć nie|nie chcieć) (|@nm@|jej|takiej
        propozycji|takiej ofercie|takiej okazji) (|?) / (|no |a |ale )jak (|można |mogę )(odmówić|powiedzieć nie)
        (@nm@|takiej propozycji|takiej ofercie|takiej okazji|takiej osobie) (|?) / @nm@ (|przecież )się (|przecież
        )nie odmawia / @nm@ (nie można|nie sposób|nie da
        się|nie umiem|nie potrafię|nie mógłbym|nie mogłabym) (|niczego )odmówić / (takiej|takim)
        (propozycji|okazji|ofercie|osobie|osobom|prośbie|rzeczy|rzeczom) się nie (odmawia|odrzuca) / takiej okazji się
        nie (przepuszcza|marnuje) / (tego|takich rzeczy|takim ludziom) się nie odmawia / (byłbym|byłabym|musiałbym
        być|musiałabym być|musiałbym chyba być) (|chyba|ostatnim|kompletnie
        )(głupi|głupia|głupcem|idiotą|idiotką|szalony|szalona|niemądry|niemądra|wariatem|wariatką|osłem)(|,)
        (gdybym|jeślibym|żeby|jakbym|by|aby) (|się|tego|takiej propozycji |@nm@|z tego )(odmówił|odmówiła|nie
        skorzystał|nie skorzystała|odmówić|nie skorzystać|odrzucił|odrzuciła|nie zgodził|nie zgodziła|powiedział
        nie|powiedziała nie|przepuścił|przepuściła|nie chciał|nie chciała) (|@nm@|takiej propozycji|takiej
        okazji|takiej oferty|takiej ofercie|taką okazję) / (|tylko|chyba )(głupi|głupiec|idiota|wariat) by (|tego|tu
        )(odmówił|nie skorzystał|nie chciał|się nie zgodził) (|takiej propozycji|takiej okazji) / (|byłby|to
        byłby|byłoby|to|aż )(grzech|grzechem|żal) (|by|byłoby|byłby|było )(|tu|tego )(odmówić|odmawiać|nie
        skorzystać|przepuścić|nie chcieć) (|takiej propozycji|takiej okazji|takiej ofercie|takiej oferty|taką okazję)
        / (któż|kto) by (|tu|tego|takiej propozycji|nie )(odmówił|nie chciał|nie skorzystał|chciał odmówić)
        (|@nm@|takiej propozycji|takiej okazji|takiej ofercie|go poznać) (|?)
    """,
    "warm": """
        (|to |brzmi )(|bardzo )(ciekawie|interesująco|ciekawe|interesujące) / super / świetnie / fajnie / ekstra /
        doskonale / dobry pomysł / świetny pomysł / nie ma problemu / nie ma sprawy / bez problemu / żaden problem /
        nic nie szkodzi / czemu nie / dlaczego nie / nie szkodzi / luz / spokojnie / super pomysł / genialny pomysł
        / rewelacyjny pomysł / świetny pomysł / fajny pomysł / super sprawa / fajna sprawa / fajnie że (piszesz|
        piszecie|pytasz|pytacie|o mnie myślisz|pomyślałaś|pomyślałeś) / fajnie to brzmi / miło że (pytasz|pytacie|
        pamiętasz|o mnie pomyślałaś|o mnie pomyślałeś|pomyślałaś|pomyślałeś|o mnie pamiętasz) / super że (|o mnie
        )(pomyślałaś|pomyślałeś|pomyśleliście|pamiętasz|pamiętałaś|pytasz|pytacie) /
        (|no|ale )(|a )(czemu|dlaczego) nie ? / nie (mogę|potrafię|umiem|mógłbym|mogłabym|śmiem|wypada|wypada
        mi|sposób|da się|można) (|tu|tego|takiej propozycji|jej |@nm@|wam|pani|panu|się )(odmówić|powiedzieć nie)
        (|@nm@|jej|takiej propozycji|takiej ofercie|takiej okazji) / @nm@ (|jest|to )(|bardzo|naprawdę|po
        prostu|taka|jak zawsze
        )(kochana|kochany|miła|miły|urocza|cudowna|cudowny|wspaniała|wspaniały|przemiła|skarb|złoto|super|świetna|świetny|wspaniały
        człowiek|dobra dusza|złota dziewczyna) / @nm@ (|zawsze )(ma|miała) (|zawsze )(|bardzo
        )(świetny|dobry|świetne|dobre|niezły|doskonały) (gust|nos|pomysły|wyczucie|oko) (|do ludzi) /
        (przyjaciele|znajomi|przyjaciel|znajomy|znajoma) @nm@ (są|jest|to) (|zawsze|też|i )(mile
        |)(moimi|moim|moi|mój|moja|widziany|widziani|moją)
        (przyjaciółmi|przyjacielem|przyjaciele|przyjaciel|znajomi|znajomą) /
        @uns@ / (|ja )(|raczej|prawie|nigdy )nie (odbieram|lubię|używam|mam) (|obcych|nieznanych|rozmów
        )(telefonu|telefonów|komórki|rozmów telefonicznych|numerów|dzwonić|rozmawiać przez telefon) / nie na @adrs@ /
        nie (widziałem|widziałam|słyszałem|słyszałam) (jej|go|się|cię|was) (|już )(dawno|od lat|wieki|od dawna|sto
        lat|całe wieki) /
        (|bo )(|w pracy|w biurze|w domu|w ciągu dnia|teraz|rano )nie (mogę|bardzo mogę|mam jak|lubię|wolno mi|mam
        kiedy) (|swobodnie|teraz|w pracy )(rozmawiać|gadać|odbierać|odebrać|dzwonić|mówić) (|w pracy|w biurze|przez
        telefon|w ciągu dnia) / (|ale|a )(teraz|już teraz|dziś|od dziś) (|już|znów|jest|już jest )(|jest
        )(lepiej|luźniej|spokojniej|łatwiej|mam czas|mam więcej czasu|znajdę czas) / (|ale )na to (|zawsze
        )(znajdę|mam|zawsze znajdę) (|czas|chwilę|chwila) / (ostatnio|w zeszłym tygodniu|wcześniej|dotąd) (|się|jakoś
        )nie (wyrabiałem|wyrabiałam|miałem czasu|miałam czasu|mogłem|mogłam|dawałem rady|dawałam rady) /
        (fajnie|miło|super|cieszę się)(|,) że (o mnie )(pomyślałaś|pomyślałeś|pomyśleliście|pamiętasz|pamiętacie|pani
        pomyślała|pan pomyślał) / dawno się nie (widziałyśmy|widzieliśmy|słyszeliśmy|słyszałyśmy|odzywałem|odzywałam)
    """,
    "no": """
        nie (|nie|dziękuję|dzięki|dziękuję bardzo|chcę|jestem zainteresowany|jestem zainteresowana|mam czasu|mam
        zainteresowania|interesuje mnie to|zgadzam się|mogę|wyrażam zgody|trzeba|potrzebuję|dla mnie|ma mowy|
        chciałbym|chciałabym|sądzę|wydaje mi się|skorzystam|życzę sobie|tym razem|planuję|mam ochoty|zależy mi|ma
        takiej potrzeby|ma potrzeby|jestem tym zainteresowany|jestem tym zainteresowana|teraz dziękuję|proszę|
        niestety|mam na to czasu|jest to dla mnie|interesuje mnie|akceptuję|skorzystam dziękuję|bardzo) (|dziękuję|
        dzięki|niestety|przykro mi) / nie (chcę|mam czasu|jestem zainteresowany|jestem zainteresowana|interesuje
        mnie|mogę|mam ochoty|szukam|chciałbym|chciałabym|potrzebuję) ... / niee / nigdy / nigdy w życiu / nope /
        (raczej|lepiej|niestety|wolałbym|wolałabym|wolę|obawiam się że|przykro mi ale|dziękuję ale|dzięki ale|
        absolutnie|zdecydowanie|stanowczo|chyba podziękuję|na pewno|przykro mi|w żadnym razie|odpowiedź brzmi|moja
        odpowiedź brzmi|moja odpowiedź to|z przykrością|oczywiście że|pewnie że|myślę że|sądzę że) nie (|dziękuję|
        skorzystam|mogę|jestem zainteresowany|jestem zainteresowana|dzięki|mam czasu) / (wolałbym|wolałabym|wolę)
        nie ... / (|niestety |z przykrością |uprzejmie |muszę |niestety muszę |chciałbym |będę musiał |z szacunkiem
        |pozwolę sobie |grzecznie |tym razem )(odmawiam|odmówić|podziękuję|podziękować|rezygnuję|zrezygnować|
        spasuję|pasuję|odrzucam|odrzucić) (|propozycji|z propozycji|tym razem|z tego|uprzejmie|oferty|propozycję|z
        oferty) / w żadnym wypadku / mowy nie ma / wykluczone / brak zainteresowania / brak czasu / to nie dla mnie
        / nie dla mnie / proszę (nas |mnie |)nie przedstawiać / proszę nie / proszę dać mi spokój / dajcie mi spokój
        / odmowa / jestem przeciw / w żadnym razie / (|ja |niestety |dziękuję ale |przepraszam ale |obecnie |na
        razie |w tej chwili |naprawdę |wolałbym |wolałabym )nie (|jestem |mam |chcę |szukam |życzę |potrzebuję |
        zamierzam |zgadzam |mogę )(chcę|chciałbym|chciałabym|życzę sobie|szukam|potrzebuję|zgadzam się|wyrażam
        zgody|jestem zainteresowany|jestem zainteresowana|zainteresowany|zainteresowana|mam ochoty|mam czasu|mam na
        to|mam zamiaru|zamierzam|przyjmuję|skorzystam|czuję się|widzę potrzeby|interesuje mnie|interesują mnie|
        planuję|podawać|zależy mi|przekazywać) ... / (|proszę |i proszę |bardzo proszę |prosiłbym |prosiłabym )(aby
        |żeby |o |)(nie|nieprzekazywanie|niepodawanie|nieudostępnianie) (podawać|przekazywać|udostępniać|
        przedstawiać|dawać|podawaj|przekazuj|podawajcie|przekazujcie|dawaj|mojego|moich|łączyć) ... / (|ja |niestety
        |z żalem |dziękuję ale |więc |ale )(muszę|wolę|wolałbym|wolałabym|chcę|postanowiłem|postanowiłam|
        zdecydowałem się|zdecydowałam się|będę musiał|będę musiała|pozwolę sobie) (|niestety |jednak |grzecznie |
        raczej |tym razem )(odmówić|podziękować|nie|zrezygnować|odpuścić|pozostać|nie korzystać|nie podawać|zostać z
        boku|trzymać się z dala|spasować|zachować prywatność) ... / (tym razem |raczej |ja |na razie |jednak |
        niestety )(podziękuję|odpuszczę|spasuję|pas|pasuję|odpadam|rezygnuję|dziękuję nie) (|dzięki|tym razem|
        dziękuję) / (nie|nie nie|nope|niee|nie no|nee) (|,)(|dzięki |dziękuję |niestety |raczej |przepraszam
        )(trzeba|ma potrzeby|potrzeba|dzięki|dziękuję bardzo|nie chcę|chcę|jestem zainteresowany|jestem
        zainteresowana|mam czasu|nie mam czasu|interesuje mnie to|to nie dla mnie|dla mnie|tym razem|ma mowy|ma
        opcji|ma szans|wchodzi w grę|nie potrzebuję|szukam|nie szukam) (|dzięki|dziękuję|nowych kontaktów) / (to |
        )(mnie |)(to |)nie (interesuje|dla mnie|mnie interesuje|moja bajka|potrzebne|wchodzi w grę) (|mnie|dzięki) /
        (daj|dajmy|dajcie) (sobie |)spokój / (dziękuję|dzięki|bardzo dziękuję|doceniam|miło z twojej strony|to miłe|
        dziękuję za propozycję|dzięki za propozycję)(|,) (ale |lecz )(|ja |tym razem |raczej |jednak |niestety |to |
        obecnie )(nie|nie dla mnie|podziękuję|odmówię|nie skorzystam|nie chcę|wolę nie|raczej nie|nie jestem
        zainteresowany|nie jestem zainteresowana|nie szukam|odpuszczę|muszę odmówić|nie potrzebuję|nie mam czasu) (|
        dzięki|nowych kontaktów|nowych znajomości|tym razem) / znamy się już(|,) nie (trzeba|ma potrzeby) / po moim
        trupie / w życiu / ani mi się śni / nic z tego / (|ja |bardzo |naprawdę )(|proszę |bardzo proszę |prosiłbym
        |prosiłabym )(|nikomu |absolutnie |stanowczo |pod żadnym pozorem |w żadnym razie )(|@him@ |jednak |raczej |
        lepiej |żeby |żebyście |aby |by |abyście )nie (|@him@ |nikomu |jednak )(daj|dawaj|dawajcie|podawaj|
        podawajcie|przekazuj|przekazujcie|udostępniaj|udostępniajcie|wysyłaj mu|wysyłajcie mu|rozdawaj|rozdawajcie|
        rozsyłaj|rozsyłajcie|ujawniaj|ujawniajcie|podawać|przekazywać|dawać|udostępniać|rozdawać|rozsyłać|ujawniać|
        przekazać|podać|udostępnić|podawali|przekazywali|dawali|udostępniali|łącz|łączcie|łączyć|przedstawiaj|
        przedstawiajcie|poznawaj|poznawajcie|kontaktuj nas|kontaktujcie nas|dzielić się|dziel się|dzielcie się) ...
        / (|ja |z zasady |zasadniczo |nigdy |raczej |w zasadzie |niestety |po prostu |generalnie )nie (podaję|
        udostępniam|przekazuję|daję|rozdaję|rozsyłam|ujawniam|dzielę się) (|swojego|swoich|mojego|moich|swoim|moim|
        nikomu|obcym|prywatnego|adresu|maila|danych|kontaktów|ludziom) ... / (|ja |to |zdecydowanie )(wolę|wolałbym|
        wolałabym|wolimy|chcę|chciałbym|chciałabym|zamierzam|pragnę) (|jednak |raczej |żeby |aby )(zachować|
        zatrzymać|pozostawić|trzymać|zostawić) (|@mething@|go|to|je) (|tylko )(dla siebie|prywatny|przy sobie|w
        tajemnicy|u siebie|poufny) (|@mething@) / (wolę|wolałbym|wolałabym|chcę|chciałbym|chciałabym) (|jednak |
        raczej )(zachować|zatrzymać|pozostawić|zostawić) dla siebie (swój|mój|ten|moje|swoje) ... / (wolę|wolałbym|
        wolałabym|chcę|chciałbym|chciałabym|wolę żeby|wolałbym żeby|wolałabym żeby) (|jednak |raczej )(pozostać|
        zostać|pozostał|pozostała|zostało|żeby tak zostało) (anonimowy|anonimowa|w cieniu|na uboczu|prywatny|poufny|
        jak jest) ... / (zachowaj|zachowajcie|proszę zachować|zatrzymaj|zatrzymajcie|proszę zatrzymać|trzymaj|
        trzymajcie) (|@mething@ |go |to )(dla siebie|w tajemnicy|w poufności|tylko dla siebie) (|@mething@) /
        @mething@ (|niech |powinien |ma )(|jednak )(zostaje|zostanie|pozostaje|pozostanie|zostać|pozostać|jest
        tylko) (u mnie|przy mnie|prywatny|poufny|tajemnicą|moją sprawą|dla mnie|u was|między nami|moją prywatną
        sprawą) / (to |to już |to zupełnie |to zdecydowanie |to całkiem |to jednak |niestety to |)nie (|jest )(moja|
        mój|moje|moje to|mój to) (|już )(dziedzina|branża|działka|bajka|liga|specjalność|broszka|sprawa|klimat|
        temat|świat|zakres|obszar|kierunek|bajka|profil|obszar działania|tematyka|klimaty|para kaloszy|teren|
        poletko|dziedziną) (|niestety|zupełnie|dzięki|dziękuję) / (|ja |niestety |już )nie (|już )(będę w stanie|
        potrafię|umiem|mogę) (|mu |jej |panu |pani |w tym |nic tu |tu |w niczym |raczej |wam |państwu )(pomóc|
        doradzić|się przydać|przydać) ... / (|niestety |już |ja )(|już |od dawna |od lat )(nie zajmuję się|nie
        działam w|nie pracuję w|nie siedzę w|nie robię w) (|już |takimi |tymi |tym |tą |tego )(tym|tymi|sprawami|
        tematami|tematem|branży|branżą|tej branży|tym temacie|rzeczami|typu sprawami|takimi rzeczami|takimi
        sprawami) (|od lat|od dawna|zawodowo) / (szkoda|strata) (jego|jej|mojego|waszego|twojego|pana|pani|państwa|
        naszego|) (czasu|zachodu|fatygi) (|na to) / (tylko |)(bym |)(zmarnowałbym|zmarnowałabym|marnowałbym|
        marnowałabym|zająłbym|zajęłabym|straciłby|stracilibyśmy) (|tylko )(jego|jej|mu|jej|ze mną|tylko) czas / (|ja
        |obawiam się że |niestety )(|ja )(jestem (niewłaściwą|złą|nieodpowiednią)|nie jestem (|tą |zbyt )(właściwą|
        odpowiednią|dobrą)) osobą (|do tego|niestety|dla niego|w tej sprawie|do tego celu) / (|tym razem |raczej |ja
        |jednak |niestety |to |chyba że )(odpuszczę|odpuszczam|daruję|darujmy|daruj|darujcie|odpuśćmy|odpuść|
        odpuśćcie) (|to )(sobie|ten kontakt|to|temat|to sobie) (|tym razem|dzięki|dziękuję|tę znajomość|ten kontakt|
        temat|niestety) / (|lepiej |może lepiej |raczej |no to |to |proszę )(daj|dajmy|dajcie|dać) (|sobie |z tym
        )(|sobie |z tym )spokój (|z tym|dzięki) / (|lepiej |może lepiej |raczej )(zostawmy|zostaw|zostawcie|proszę
        zostawić) (|to |ten temat |temat |tę sprawę )(|tak )(jak jest|w spokoju|tak jak jest|to|temat|to tak) /
        (obejdzie|obędzie|obejdę|obejdziemy) się (|bez tego|bez tej znajomości|bez niego|dzięki|dziękuję|bez) / (nie
        ma|nie widzę|nie czuję|nie mam|brak) (|takiej |ja |żadnej |na to |w tym |z mojej strony )(potrzeby|sensu|
        takiej potrzeby|szans|opcji|mowy|zainteresowania|ochoty|chęci) (|dzięki|dziękuję|z mojej strony|żeby ...|aby
        ...|by ...|na to|niestety) / (|ja )mam (|już |i tak |naprawdę |po prostu )(|wystarczająco |dość |
        dostatecznie |aż nadto |zbyt |za |pod dostatkiem |wystarczającą ilość |aż za )(|dużo |wiele )(kontaktów|
        znajomych|znajomości|maili|poczty|korespondencji) (|i tak|już|na głowie|dzięki|dziękuję|zawodowych) / (|moja
        |na to )odpowiedź (brzmi|to|jest|brzmi niestety|niestety brzmi)(|:|-|,) (nie|niestety nie|zdecydowanie nie|
        stanowcze nie|jednak nie|nie dziękuję) / (nie czułbym|nie czułabym|nie czuję|źle bym się|źle się) (|się |z
        tym )(|z tym )(|czuł|czuła|dobrze|komfortowo|pewnie) (|z tym) / ja podziękuję / nie poproszę / dziękuję
        postoję / dzięki postoję / (nie|ani) (w głowie|w smak|po drodze|na rękę) mi (to|z nim|z tym) / nie po drodze
        (mi|nam) (|z nim|z tym) / (nie|ani) trzeba mi (tego|nowych kontaktów|takich kontaktów) / bez mojego
        (udziału|adresu) / beze mnie / nie liczcie na mnie / nie licz na mnie / proszę na mnie nie liczyć / proszę
        mnie (w to |)nie (mieszać|wciągać|angażować) (|w to) / nie (mieszajcie|wciągajcie|mieszaj|wciągaj) mnie (|w
        to) / wypisuję się z tego / proszę mnie (pominąć|wyłączyć z tego) / pomińcie mnie / (nie|nie jest mi|nie
        będzie mi) (potrzebne|potrzebny|potrzebna) (|mi|ten kontakt|mi to|do niczego) / zbędne / zbyteczne /
        niepotrzebne / nie reflektuję / nie skorzystam (|z propozycji|z tej propozycji|z oferty|tym razem) / nie
        wchodzę w to / nie piszę się (|na to) / jestem na nie / jestem przeciwny / jestem przeciwna / kategorycznie
        odmawiam / sprzeciwiam się ... / nie życzę sobie (|żeby|aby|by) ... / nie wyrażam ... / nie zgadzam się ...
        / nie (dam|udzielam|daję) (|na to |swojej |mojej )(zgody|pozwolenia) ... / brak zgody / bez zgody / bez
        mojej zgody / (absolutnie|kategorycznie|zdecydowanie) się nie zgadzam / proszę uznać to za odmowę / traktuję
        to jako odmowę / (|ja |niestety )(muszę|jestem zmuszony|jestem zmuszona|będę zmuszony|będę zmuszona) (|
        niestety |z przykrością )odmówić / (nie|ani) (kontaktujcie|kontaktować|kontaktuj|łączyć|zapoznawać|
        zapoznawaj) nas ... / nie (pali|spieszy) mi się do (tego|tej znajomości) / nie interesują mnie (nowe|takie|
        żadne) (znajomości|kontakty|propozycje) / niezainteresowany / niezainteresowana / nie zainteresowany / nie
        zainteresowana / (|ja |niestety |już |tym razem )(|@obj@ )(|już |też |wcale |jakoś |raczej |zupełnie |
        absolutnie )nie (|@obj@ |już )(szukam|potrzebuję|chcę|chciałbym|chciałabym|życzę sobie|mam ochoty|mam
        zamiaru|mam chęci|mam czasu|mam siły|mam głowy|mam nastroju|mam cierpliwości|mam przestrzeni|mam
        zainteresowania|wchodzę|piszę się|reflektuję|planuję|interesuje mnie|bawią mnie|bawię się|utrzymuję|szukam
        kontaktu|dam się namówić|dam się wciągnąć|dołączę|skorzystam|skuszę się|przyjmę) ... / (raczej |chyba |tym
        razem |ja |to |jednak |ja sobie |to ja ) (sobie |)(daruję|odpuszczę|odpuszczam|darujmy|odpuśćmy) (|sobie|to
        sobie|dzięki|dziękuję) / (|ale |)to nie (|jest )(|raczej |coś |chyba )(coś |)(dla mnie|w moim stylu|w moim
        guście|po mojej myśli|mój typ|moja sprawa) / (|jestem |już jestem |jestem już |już |chyba jestem )(|na to |
        już )(|już )(za|zbyt) (stary|stara|zmęczony|zmęczona|zajęty|zajęta|leniwy) (|już |jestem |już jestem |jestem
        już )(na to|na takie rzeczy|na takie znajomości|na takie zabawy|na takie sprawy|do tego|żeby ...) /
        (wycofałem|wycofałam|odszedłem|odeszłam) (|się |już )(|już |się )z (|tej |tego )(branży|zawodu|tematu|
        interesu|tego|rynku) / nic (|tu )(mu|jej|panu|pani|tu|wam) (|tu )nie (pomogę|poradzę|doradzę) / (|ja |)(mu |
        w niczym mu |w tym mu |jemu )nie (pomogę|doradzę|poradzę|będę pomocny|będę pomocna|przydam się) (|w tym|w
        niczym|niestety) / nie (pomogę|przydam się|będę pomocny|będę pomocna) (mu|w tym|jemu|tutaj|panu|tu) ... /
        nie mam (|mu |za bardzo |nic |niczego )(|mu |nic |niczego )(do zaoferowania|do zaproponowania|czego
        zaoferować) ... / (nie wiem|nie widzę)(|,) (po co|w czym|co) (miałbym|miałabym|mógłbym|mogłabym) (|mu |jemu
        )(to |)(pomóc|robić|zaoferować) / (moje|te|moich|mojego|tych|proszę moje) (dane|adres|danych|adresu|kontakt|
        dane kontaktowe) (są |jest |proszę )(|tylko |wyłącznie )(dla|do) (waszej|państwa|mojej|pana|pani|twojej|
        własnej) (|wyłącznej |tylko )(wiadomości|dyspozycji|informacji) / (|proszę |bardzo proszę )(ich|go|tego|je)
        (|proszę )nie (przekazywać|podawać|udostępniać|dawać|przekazujcie|podawajcie|udostępniajcie|przekazuj|
        podawaj|dawaj|dawajcie|rozpowszechniać) ... / (zachowaj|zachowajcie|proszę zachować|proszę traktować|proszę
        zatrzymać|zatrzymajcie|proszę trzymać) (@mething@|go|je|to) (|tylko |wyłącznie |jako )(dla siebie|do własnej
        wiadomości|do waszej wiadomości|w tajemnicy|poufny|poufne|do wiadomości własnej|do swojej wiadomości) (|
        proszę) / (|proszę |prosiłbym |prosiłabym |uprzejmie proszę )o (nieprzekazywanie|niepodawanie|
        nieudostępnianie|zachowanie) (|@mething@ |moich |mojego )(|danych |adresu )... / mowy nie ma / nie ma mowy /
        nie ma opcji / nie ma szans / po moim trupie / prędzej (|mi )kaktus ... / wykluczone / zapomnij /
        zapomnijcie / zapomnijcie o tym / nigdy w życiu / za żadne skarby / za nic / za nic w świecie / za nic na
        świecie / ani mi to w głowie / podziękuję serdecznie / serdecznie podziękuję / uprzejmie podziękuję / ja (|
        tym razem |raczej )(odpadam|pasuję|spasuję|podziękuję|odpuszczam) / wypisuję się / nie no dzięki / nie nie
        dzięki / nie nie nie / nie i jeszcze raz nie / nie i koniec / nie i kropka / nie i już / nie bo nie / dwa
        razy nie / tysiąc razy nie / nie tym razem / nie w tym życiu / niestety muszę odmówić / grzecznie odmawiam /
        (wolę|wolałbym|wolałabym|chciałbym|chciałabym) (|tego |jednak |raczej )(uniknąć|unikać|nie (|tego |się |w to
        |się w to )(angażować|mieszać|wikłać|odnawiać|otwierać|wchodzić|zaczynać)) ... / wolę (spokój|święty spokój|
        unikać nowych kontaktów|być sam|być sama) / (cenię|chronię|szanuję) (|sobie )(swoją |moją )(prywatność|
        anonimowość) / prywatność jest dla mnie ważna / nie (z|ze) (nim|mną) (te numery|takie numery) / (|ja )(|do
        @obj@ |do niego |do tego )(nie (pali|garnę|spieszy) (mi |)się|mi nie spieszno|mi nie po drodze) ... /
        (zabraniam|zakazuję|zabrania się|nie zezwalam|nie pozwalam|nie upoważniam) (|wam |ci |państwu |komukolwiek
        )(podawać|podawania|przekazywać|przekazywania|udostępniać|udostępniania|dawać|na) ... / (|ja )nie (możesz|
        możecie|może pan|może pani|mogą państwo|wolno wam|wolno ci|macie prawa) (|@him@ |nikomu )(podać|podawać|
        przekazać|przekazywać|udostępnić|udostępniać|dać|dawać) (|@him@ |nikomu )@mething@ / (|ja |niestety |raczej
        )nie (jestem|czuję się|byłbym|byłabym) (|zbyt |jakoś |szczególnie |wcale |za bardzo )(chętny|chętna|
        zainteresowany|zainteresowana|otwarty|otwarta|skłonny|skłonna|gotowy|gotowa|gotów|przekonany do|przekonana
        do) ... / (|ale |)(postanowiłem|postanowiłam|zdecydowałem|zdecydowałam|zdecydowałem się|zdecydowałam się) (|
        ,)(|że )(ograniczyć|nie |odmówić|zrezygnować|nie będę) ... / (|ja |więc |raczej |niestety )nie (będę|
        zamierzam|mam zamiaru|chcę|planuję) (|w tym |się w to |się )(uczestniczyć|brać udziału|brać w tym udziału|
        angażować|włączać|mieszać|udzielać|odpisywać|korzystać|kontynuować|nawiązywać|utrzymywać|odnawiać) ... / (|
        mój |ten |moje )(adres|mail|e-mail|numer|dane) (jest|mam|służy|trzymam|są) (tylko|wyłącznie|jedynie) (dla|
        do) (znajomych|mnie|rodziny|bliskich|przyjaciół|siebie|najbliższych|swoich|moich znajomych|użytku
        prywatnego|użytku służbowego) / (|proszę |bardzo proszę )(go|je|ich|tego) (|proszę )(nikomu |mu |jemu |dalej
        )nie (dawać|podawać|przekazywać|udostępniać|dawaj|podawaj|dawajcie|podawajcie|przekazujcie) ... / (|obawiam
        się że |niestety |ja |chyba |przykro mi ale )nie (znajdę|będę miał|będę miała|wygospodaruję|starczy mi|mam i
        nie będę mieć) (|na to |na takie rzeczy |już )(czasu|chwili|siły|przestrzeni|ochoty) ... / (bez tego|bez
        niego|bez tej znajomości|bez tego kontaktu) (|się |jakoś |jakoś się )(obejdę|obejdę się|obędę|poradzę sobie|
        przeżyję|dam radę) / (obejdę|obędę) się (|jakoś )bez (tego|niego|tej znajomości) / (|stanowczo |
        kategorycznie |zdecydowanie |niestety |grzecznie )odmawiam (|podania|przekazania|udostępnienia|zgody|
        wyrażenia zgody|kontaktu) ... / (|to |ten temat |temat |to temat )(|jest |zupełnie |całkiem |kompletnie )(|
        zupełnie |całkiem )nie (z|ze) (mojej|mojego|moich) (bajki|branży|dziedziny|świata|klimatów|podwórka|parafii|
        działki) / (|niestety |ja |raczej )nie (wniosę|wnoszę|mam nic) (|tu |do tego )(|nic|niczego|ciekawego|
        wartościowego|nowego) (|ciekawego|nowego|wartościowego|do dodania|do zaoferowania) / nie (bardzo|za bardzo|
        specjalnie|szczególnie|zbytnio|jakoś|całkiem) (|mam |mi |chcę |mnie )(|mam |się )(|na to |to )(ochotę|
        ochoty|chce|chcę|interesuje|zależy|pasuje|odpowiada|uśmiecha|podoba|zainteresowany|zainteresowana|czas) ...
        / (wolałbym|wolałabym|wolę|lepiej by było|byłoby lepiej|prosiłbym|prosiłabym|proszę)(|,) (żebyście|żebyś|
        żeby pan|żeby pani|aby państwo|abyście|gdybyście|żeby państwo) (|mu |tego |mojego adresu |go )nie (robili|
        robił|robiła|podawali|podawał|podawała|przekazywali|przekazywał|przekazywała|dawali|udostępniali|
        udostępniał) ... / (|mnie )(już )(mnie |)(to |)nie (interesuje|dotyczy|bawi|kręci|rusza) (|mnie) / (mnie|już
        mnie) (już |)to (|już )nie (interesuje|dotyczy|bawi|kręci) / (|to |już )(mnie |)(|już )nie (interesuje|
        kręci|bawi|dotyczy) (|już) / niech (|sobie |on |bob )(szuka|poszuka|znajdzie) (|sobie )(kogoś|kogo) innego /
        (proszę |)(nie liczyć|nie liczcie|nie licz) na (moją|moja|mnie|mój) (|zgodę|udział|adres|odpowiedź) / (na
        moją zgodę|na mnie) (proszę |)(nie liczcie|nie licz|nie liczyć) / nie (chce|chcę) mi się ... / mam (go|jego|
        pana boba|tego) (|już )(dość|dosyć|po dziurki w nosie) / nie (trzeba|musicie|musisz|potrzeba) mi (nikogo|
        nikogo|go) (przedstawiać|poznawać) / (raczej |ja |niestety |jednak |tym razem |grzecznie |uprzejmie |
        )(podziękuję|podziękujemy|dziękuję) za (tę|taką|ten|takie|tego typu) (znajomość|propozycję|kontakt|
        przyjemność|atrakcje|znajomości|kontakty) / (|ja |niestety )nie mam (|teraz |już |obecnie |jakoś |na to )(|
        teraz |już |na to |na takie rzeczy )(|ani )(czasu|siły|sił|ochoty|głowy|energii|przestrzeni|nastroju|
        cierpliwości) (|ani|i) ... / (|niestety |ja |z przykrością |jednak )nie mogę (|się |na to |się na to )(|się
        )(zgodzić|wyrazić zgody|przystać|przyjąć) (|się |na to)... / (|dlatego )to (|chyba |raczej |niestety |jednak
        |zdecydowanie |już |naprawdę |po prostu )nie (|jest )(|coś )(dla mnie|dla nas|mój klimat|moja bajka|mój
        świat|w moim stylu) / (chyba|raczej) nie dla mnie / (|ja |bardzo )nie (lubię|znoszę|cierpię|trawię|przepadam
        za|lubimy) (|go|jej|nim|nią|boba|tego pana|takich|takiego|takim|tego|tego typu|poznawania|nowych|
        zapoznawania|obcych|kontaktów) ... / (chcę|chciałbym|chciałabym|wolę|wolałbym|wolałabym|potrzebuję) (|mieć |
        tylko |teraz )(|święty |świętego )(spokój|spokoju) / niech (|on |bob |pan bob )(mnie|do mnie|się|się ze mną|
        mi) nie (szuka|pisze|odzywa|dzwoni|kontaktuje|zawraca głowy|męczy|nagabuje|niepokoi) ... /
        (|i|ale )(|to|tylko|i )(właśnie|dokładnie|akurat) (dlatego|z tego powodu|przez to) (|moja odpowiedź
        brzmi|mówię|odpowiadam|odpowiedź brzmi|raczej|niestety|ja|to|wolę|stanowczo
        )(nie|odmawiam|podziękuję|rezygnuję|nie dziękuję|nie chcę|odmówię|nie skorzystam|dziękuję nie|się nie
        zgadzam|nie zgadzam się) (|, dziękuję|,dzięki|dziękuję|dzięki) / (|i|ale )dlatego (właśnie|też)
        (|mówię|odpowiadam|raczej|niestety )(nie|odmawiam|podziękuję) (|, dziękuję|, dzięki) / (|i
        )(właśnie|dokładnie) dlatego nie (chcę|jestem zainteresowany|jestem zainteresowana|skorzystam|zamierzam|mam
        ochoty|życzę sobie) ... / szkoda (mi|jest mi) (|na to|mojego )(czasu|zachodu|nerwów) (|na to) / w moim wieku
        (|już )nie (|już )(szukam|potrzebuję|chcę|zawieram|poznaję|nawiązuję|mam ochoty|interesują mnie|chce mi się)
        ... / (nie|ani) za (żadne|nic) (skarby|pieniądze) (|świata|na świecie) / za żadne (skarby|pieniądze)
        (|świata|na świecie) / za (nic|chiny|chiny ludowe) (|w świecie|na świecie) / (ani|nie) za (milion|sto lat) /
        (nie|ani) (ma|było) (|takiej )(takiej opcji|możliwości) / w życiu nie / nigdy przenigdy / prędzej umrę / (|no
        )(niestety|z przykrością|ze smutkiem) (muszę|zmuszony jestem|zmuszona jestem) odmówić ... /
        nie(|,) (dziękuję|dzięki|dziękujemy) ... / (|ale|jednak|tym razem|niestety|raczej|ja )(|tym
        razem|jednak|raczej|niestety|grzecznie )(odmówię|podziękuję|odpuszczę|zrezygnuję) / (ale|lecz) tym razem
        (nie|bez mnie|spasuję|pasuję|podziękuję)
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
        )(pisać|wysyłać) ... / (|proszę )(więcej |już |)nie (|do mnie )(pisać|pisz|piszcie|kontaktować|wysyłać|
        wysyłaj) (|się |do mnie |więcej |już |mi )(|więcej|do mnie|ze mną|maili|wiadomości) (|więcej) / (|proszę
        )nie pisać do mnie więcej / (|proszę )(więcej |żadnych )(żadnych |)(więcej |)(maili|wiadomości|e-maili) (|
        proszę|więcej) / (|proszę )(wypisz|wypiszcie|wypisać|usuń|usuńcie|usunąć) (|mnie|mój|moje) ... / wypisz mnie
        / rezygnuję z (subskrypcji|wiadomości) / nie chcę (|więcej )(|dostawać |otrzymywać )(|więcej )(maili|
        wiadomości|takich maili|takich wiadomości) / (|proszę |i |natychmiast |zacznijcie )(przestań|przestańcie|
        przestać|niech pan przestanie|niech pani przestanie|skończcie|skończ|zaprzestać) (|mi |do mnie |mnie |już
        )(|do mnie |mi )(pisać|wysyłać|mailować|spamować|nękać|przesyłać|męczyć|zawracać) ... / (|ja |i |już |więcej
        )nie (chcę|życzę sobie|zamierzam) (|już |więcej |dostawać |otrzymywać )(|więcej |od was |żadnych |waszych |
        kolejnych |takich )(maili|e-maili|wiadomości|mejli|otrzymywać|dostawać|spamu|kontaktu|być) ... / (|proszę |
        proszę o |chcę |i )(usuń|usuńcie|usunąć|usunięcie|wykreśl|wykreślcie|wykreślić|wypisz|wypiszcie|wypisać|
        skasuj|skasujcie|skreślić|skreślcie) (|mnie|moje|mój|moich|mojego|wszystkie|się) (|z|dane|adres|danych|
        adresu|mail|z tej|mnie) ... / (|proszę |i |więcej |już )(|do mnie |mnie )nie (pisać|piszcie|pisz|wysyłać|
        wysyłajcie|kontaktować|kontaktujcie|kontaktuj|nękać|przysyłać|przysyłajcie) (|do mnie|więcej|mi|już|się) ...
        / (dość|koniec|stop|basta|żadnych) (|z |już |więcej |tych )(maili|mailami|mailom|wiadomości|spamu|spamem|
        maile|tego) ... / (zostawcie|zostaw|dajcie|daj) (mnie|mi) (|święty |w )(spokój|spokoju) ... / (|proszę |
        prosimy )o (zaprzestanie|zakończenie|wstrzymanie) (|dalszej |wysyłania |przesyłania )(korespondencji|maili|
        wiadomości|wysyłki|kontaktu|mailingu|pisania) ... / (|to spam )przestańcie / rezygnuję z (otrzymywania|
        dostawania|tych|waszych|mailingu) ... /
        (|proszę|już|i )(|już|więcej )mi (|już|więcej )(|nic|niczego|żadnych|takich )(|już|więcej
        )(|takiego|podobnego|takich )(|rzeczy|maili|wiadomości )(|więcej|już )nie
        (wysyłaj|wysyłajcie|wysyłać|przysyłaj|przysyłajcie|przysyłać|ślijcie|ślij|proponujcie|proponować|piszcie|pisz)
        ... / (|proszę )(|już|więcej )(nic|niczego|żadnych maili|takich maili|takich rzeczy|takich wiadomości|żadnych
        wiadomości) (|takiego|podobnego|więcej )(|mi|do mnie )(|więcej|już )nie
        (wysyłaj|wysyłajcie|wysyłać|przysyłaj|przysyłajcie|przysyłać|piszcie|pisz) ... / (|proszę
        )(nie|przestańcie|przestań|proszę nie|przestać|proszę przestać) (zawracać|zawracajcie|zawracaj|truć|trujcie)
        (|mi|już|więcej|już mi|mi już|mi więcej )(|więcej )(głowy|dupy|gitary) ... /
        (odczepcie|odczep|odwalcie|odwal|odpieprzcie) się (|ode mnie) ... / (|proszę )(nigdy więcej|więcej nigdy)
        (|już )(nie piszcie|nie pisz|nie pisać|do mnie nie pisać|do mnie nie piszcie|mi nie przysyłajcie) ... / nie
        (piszcie|pisz|pisać) (do mnie |)(nigdy więcej|nigdy już|więcej nigdy|już nigdy) (|do mnie)
    """,
    "stop_all": """
        zatrzymaj wszystko / stop wszystko / stop wszystkim / zatrzymać wszystko / wypisz mnie ze wszystkiego
    """,
    "doubt": """
        nigdy nie jest za późno / nigdy nie (wiadomo|mów nigdy) /
        jeśli / jeżeli / gdy / gdyby / jak tylko / kiedy / zanim / po tym / pod warunkiem / warunek / chyba że /
        tylko / jedynie / może / być może / możliwe / ewentualnie / prawdopodobnie / chyba / zobaczymy / to zależy /
        zależy / nie wiem / nie wiem jeszcze / trudno powiedzieć / nie mam pojęcia / pojęcia nie mam / nie jestem
        pewien / nie jestem pewna / mam wątpliwości / waham się / kto / co / jak / gdzie / dlaczego / czemu / jaki /
        jaka / czy / mówi / powiedział / powiedziała / powiem / haha / żart / urlop / urlopie / nieobecny /
        otrzymałem / otrzymałam / przekazuję / asystent / asystentka / w zasadzie / teoretycznie / najpierw / więcej
        informacji / więcej szczegółów / albo / lub / tak i nie / tak nie / nie tak / i tak i nie / hmm / problem /
        no tak / wszystko jedno / taa / ta jasne / pomyłka / jasne akurat / a akurat / tak tak / nie(|,) (nie ma
        problemu|nie ma sprawy|żaden problem|spoko|nie szkodzi) / zły pomysł / wiedzieć / dowiedzieć / to ja / tak
        to ja / to nie jest nie / żartuję / żart / no nie / jakby / chyba żartujesz / szef / szefa / żonę / żony /
        mąż / męża / za ile / ile / za darmo / w zamian / otrzymaliśmy / dostałem maila / nie wiedząc / więcej
        wiedzieć / zobaczymy / zobaczę / pod warunkiem / o ile / tak i nie / ani tak ani nie / przemyśleć / namyślę
        / muszę zapytać / nie jestem przeciw / nie jestem przeciwny / nie jestem przeciwna / nie sprzeciwiam się /
        (@giveimp@|proszę (|@him@ )@giveinf@|@mayyou@ (|@him@ )@giveinf@) (|@him@ )(|@thing@ )(ivy|ann|boba|bobowi
        adres ivy|jego|jej|ich|twój|pana|pani|wasz) (|@thing@) / (zabraniam|zakazuję) / kto (wam|ci|panu|pani)
        pozwolił / (bob|on|ivy|ona) (pisał|mówił|twierdzi|uważa|napisał|pisze|mówi)(|,) że / gdybym / gdybyś /
        gdybyście / gdybyśmy / jakby / jakbyście / oby / skoro / (|@adv@ )(@giveimp@|proszę (|o )@giveinf@|@mayyou@
        @giveinf@) (mi|nam) (|proszę |@giveinf@ |też )(|@giveinf@ )(|jego|jej|adres|mail|maila|numer|kontakt|ich|
        boba|więcej|szczegóły|najpierw|informacje)
    """,
    "but": "ale / jednak / jednakże / lecz / chociaż / choć / aczkolwiek / natomiast",
    "not": """
        nie / nigdy / nic / nikt / żaden / żadna / żadnego / bez / ani / odmawiam / rezygnuję / niemożliwe / przeciw
        / żadnych / żadne / żadnej / żadnym / niemożliwe / wcale
    """,
    "regret": """
        niestety / przepraszam / przykro mi / bardzo mi przykro / wybacz / proszę wybaczyć / szkoda / z żalem /
        żałuję / sorki / sorry / sory / wybaczcie / niech pan wybaczy / niech pani wybaczy / proszę się nie gniewać
        / nie gniewaj się / bez urazy / proszę mi wybaczyć / bez obrazy
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
        |)(bardzo |)(miłe|miło) z (twojej|pana|pani|państwa) strony / doceniam ... / (|bardzo |serdecznie |pięknie |
        wielkie )(dziękuję|dzięki|dziękujemy) (|bardzo |serdecznie )(za|że|iż) ... / (|bardzo |serdecznie
        )(dziękuję|dzięki|dziękujemy)(|,) (że|iż) (|o mnie |na mnie |mnie )(pomyśleliście|pomyślałaś|pomyślałeś|
        pamiętacie|pamiętasz|pamiętaliście|pytacie|pytasz|pan pyta|pani pyta|pan pomyślał|pani pomyślała|pan o mnie
        pomyślał|pani o mnie pomyślała|o mnie pomyśleli państwo|uwzględniliście) ...
    """,
    "fill": """
        proszę / i / też / także / więc / bardzo / naprawdę / szczerze / szczerze mówiąc / teraz / obecnie / na
        razie / w tej chwili / ja / my / mnie / mi / nas / go / ją / to / tym razem / z mojej strony / dla mnie / od
        razu / natychmiast / ivy / bob / ann / ach / oh / bo / ponieważ / mój (numer|adres|telefon|mail) to ... /
        (może pan|może pani|możesz) (do mnie |)(zadzwonić|pisać|dzwonić) ... / (|ale )(proszę |)(używać|użyj|pisz|
        pisać|wyślij) (|na )(mojego|mój|prywatny|do mnie) ... / proszę o wyrozumiałość / mam nadzieję że (pan|pani)
        rozumie / (pozdrów|pozdrowienia dla|podziękuj|proszę podziękować|pozdrawiam|proszę pozdrowić) ivy (|ode
        mnie) / (przepraszam|sorki|sorry|wybacz) za (|tak )(późną|zwłokę|opóźnienie|spóźnioną) (|odpowiedź|w
        odpowiedzi|z odpowiedzią) / (od dawna |)(szukam|szukałem|szukałam) (|właśnie )kogoś takiego (|od dawna) /
        pozdrawiam / pozdr / pozdrawiam serdecznie / z poważaniem / z wyrazami szacunku / miłego dnia / dzień dobry
        / cześć / hej / witam / szanowni państwo / szanowna pani / szanowny panie / droga / drogi / szczerze mówiąc
        / naprawdę / na razie / obecnie / na chwilę obecną / (|ale |tylko |lecz |jednak |z tym że |jedynie |
        natomiast )(|proszę |bardzo proszę |prosiłbym |prosiłabym |poproszę |wolałbym |wolałabym |wolę |może być )(|
        tylko |raczej |lepiej |najlepiej |koniecznie |wyłącznie |żeby )(|o )(podać|podanie|podajcie|podaj|daj|
        dajcie|użyć|użycie|używać|używajcie|użyj|użyjcie|użył|przekazać|przekaż|wysłać|pisać|pisał|napisać|niech
        pisze|niech napisze|skorzystać|korzystać|skorzystanie|wyślij|żeby pisał|na|wykorzystać|kierować) (|mu |jej |
        mi |do mnie |to )(|tylko )(|na |z |ze |wiadomości na )(|ten |mój |mojego |moją |adres )(|inny |nowy
        )(prywatny|prywatnego|prywatną|prywatne|domowy|domowego|drugi|drugiego|inny|innego|nowy|nowego|służbowy|
        służbowego|firmowy|firmowego|poniższy|poniższego|adres|gmail|gmaila) (|adres|adresu|mail|maila|e-mail|
        e-maila|mejla|email|skrzynkę|skrzynki|konto|a nie służbowy|a nie firmowy|zamiast służbowego|zamiast
        firmowego) / (|,|-)(|bo |gdyż |ponieważ |jako że |na |do )(|na |do |tego |z |ze |ten |tej |tę |mojego |mój
        )(służbowego|służbowy|służbowym|służbowej|służbową|firmowego|firmowy|firmowej|firmową|starego|stary|starej|
        tamtego|tamten|tej|tego|ten) (|adres|adresu|maila|mail|skrzynki|skrzynkę|poczty|pocztę|konta|konto|mejla)(|
        już |prawie |rzadko |bardzo rzadko |w ogóle |praktycznie |tylko czasem |właściwie )(|już |prawie |rzadko |w
        ogóle )(|nie )(działa|czytam|zaglądam|sprawdzam|używam|korzystam|odbieram|mam|otwieram) (|rzadko|już|prawie
        wcale|w ogóle|dostępu) / (|ale |tylko |lecz |jednak |jedynie |i )(|proszę |bardzo proszę |prosiłbym |
        prosiłabym |poproszę )(|tylko |wyłącznie |raczej |najlepiej |wolałbym |wolałabym |wolę |jedynie |może być |
        ewentualnie )(|o )(|kontakt |kontaktować się |korespondencję |kontaktu |żeby pisał |pisać |niech pisze
        )(mailem|mailowo|mailowy|mailową|mailowego|e-mailem|e-mailowy|emailem|emailowo|mejlem|przez maila|drogą
        mailową|pisemnie|na piśmie|drogą elektroniczną|po polsku|po angielsku|po niemiecku|po południu|wieczorem|
        wieczorami|na początek mailem|na początek mailowo) / (|,|-)(|ale |tylko |lecz |jednak |jedynie |i |a )(|
        proszę |bardzo proszę |prosiłbym |prosiłabym |byle |żeby |niech |może )(|o |tylko )(nie|bez) (|do mnie
        )(dzwonić|telefonów|dzwonienia|telefonicznie|telefonicznego|telefoniczny|telefoniczną|telefoniczne|przez
        telefon|dzwoń|dzwońcie|dzwoni|dzwonił|telefonem|telefonować) / (|,|.|-|bo|gdyż)nie (lubię|znoszę|cierpię|
        przepadam za) (|rozmów |rozmowami )(telefonów|telefonicznych|telefonicznymi|dzwonić|rozmawiać przez telefon|
        telefonami|przez telefon) / kiedy (|tylko )(chce|zechce|będzie chciał|będzie chciała|mu pasuje|jej pasuje|mu
        wygodnie|ma ochotę|będzie mu wygodnie|będzie mógł) / od (dawna|lat|wielu lat|razu|zawsze|niedawna|dłuższego
        czasu|jakiegoś czasu|roku|dziecka|kilku lat|paru lat|ręki|dwóch lat|trzech lat|dziesięciu lat) / po (prostu|
        części|raz pierwszy|drodze) / jak (zawsze|zwykle|najszybciej|wiesz|wiecie|wspominałem|wspominałam|pisałem|
        pisałam) / tak jak (|zawsze|zwykle) / (pozdrów|pozdrówcie|proszę pozdrowić|pozdrowienia dla|uściskaj|ucałuj|
        pozdrawiam) (|ode mnie |serdecznie |ciepło |też )(ivy|panią ivy|rodzinę|wszystkich|dzieci|bob|boba) (|ode
        mnie|serdecznie) / u (nas|mnie) (|wszystko )(dobrze|po staremu|ok|w porządku|leje|pada|upał|gra) / (choć|
        chociaż|aczkolwiek) (|wolałbym|wolałabym|wolę|najlepiej|raczej|prosiłbym|prosiłabym) (|,)(|żeby |aby |by |o
        |na )(|pisał |pisał do mnie |kontakt |kontaktował się |niech pisze )(mailem|mailowo|po angielsku|po polsku|
        po niemiecku|na prywatny|na prywatny adres|na maila|na gmail|na gmaila|pisemnie|wieczorem|po południu) / (|
        lepiej |najlepiej |raczej |ale |tylko |i )(|lepiej |najlepiej |raczej |proszę |pisać )(na )(mój |ten |
        )(gmail|gmaila|prywatny|prywatnego|domowy|drugi adres|prywatny adres|prywatnego maila) (|adres|mail|maila|
        niż służbowy|nie służbowy) / (,|-|bo|gdyż|ponieważ|, bo) (na|do|w) (uczelniany|uczelnianego|szkolny|
        służbowy|firmowy|ten|tamten|drugi|stary) (|adres|mail|maila) (rzadko|prawie nie|nie|już nie|prawie)
        (zaglądam|patrzę|wchodzę|nie zaglądam|piszę|czytam) / (życzę|życzymy) (|mu |wam |państwu |panu bobowi |
        bobowi |jednak |wszystkim )(powodzenia|wszystkiego dobrego|sukcesów|miłego dnia|szczęścia|owocnych
        poszukiwań) / powodzenia (|bobowi|mu|wam) / potwierdzam(|,) że / oświadczam(|,) że / (|myślę|uważam|sądzę)(|
        ,) że to (|bardzo )(dobry|świetny|fajny) pomysł / myślę że to (świetna|dobra|doskonała|fajna) (okazja|
        inicjatywa|myśl) / (to|)(świetna|dobra|doskonała|fajna) (okazja|inicjatywa|myśl) / kiedy (|tylko )(znajdzie|
        będzie miał|będzie miała) (|na to |wolną )(chwilę|czas|ochotę|chwilkę) / jak (|tylko )(znajdzie|będzie miał)
        (chwilę|czas|ochotę) / (,|-|a|ale|, a) nie (na |)(firmowy|służbowy|firmowego|służbowego|ten|ten firmowy|
        uczelniany) (|adres|mail) / (|ale |tylko )(proszę |)(o |)(kontakt |pisać |)na (|mój )(adres |mail |e-mail
        )(prywatny|domowy|nowy|drugi) / (ciekawi|interesuje|ciekawią|interesują) mnie(|,) (co robi|czym się zajmuje|
        jego praca|ten temat|jego doświadczenia|ten człowiek|jego projekt|ta tematyka) / (ciekawe|ciekaw jestem|
        ciekawa jestem)(|,) (co robi|czym się zajmuje|co tam u niego) / (|ale |tylko |jednak )(wolę|lubię bardziej|
        preferuję) (maile|maila|pisać|kontakt mailowy|pocztę|pisanie|mailową|korespondencję) (niż|od|zamiast)
        (telefony|telefonu|dzwonić|telefonów|rozmowy|rozmów|dzwonienia) / (im|czym) (nas |)(więcej|szybciej|
        prędzej)(|nas)(|,) tym (lepiej|weselej|raźniej) / (|proszę |to )(powiedz|powiedzcie|powiedzieć|przekaż|
        przekażcie|przekazać|napisz|napiszcie) (|proszę )(mu|bobowi|panu bobowi|jemu|ivy|pani ivy)(|,) że / mam (|
        taką |swoją )zasadę(|,) że / moja zasada to / (,|-) (stary|tamten|poprzedni|służbowy) (|adres |mail )(już |
        )(nie działa|nieaktualny|jest nieaktualny|nie istnieje) /
        @sry@(|,) (|że|ale )@lat@ (|-|,|bo|, bo|ale|, ale|,) (|@uns@) / @sry@(|,) (|ale|że )@uns@ / (|ale|tylko|lecz|z
        tym że|jednak )(|bardzo|tylko )(|proszę|prosiłbym|prosiłabym|błagam )(|żeby|by
        )(|tylko|koniecznie )(nie|byle nie|oby nie) (|pisać|wysyłać|podawać|kierować|na mój )na @adrs@(|,)
        (|(tylko|a|lecz|ale|raczej|lepiej|najlepiej|proszę|wolę|a raczej) (|raczej|proszę )na (|@adrs@|mój
        adres|adres|poniższy adres|mój prywatny adres|:)) / (|ale|tylko|lecz|a|przy czym
        )(|proszę|wolę|wolałbym|wolałabym|byłoby|będzie|wygodniej|preferuję|może|prosiłbym|prosiłabym )(|o
        )(najlepiej|lepiej|raczej|najchętniej|chętniej|wygodniej|prędzej|łatwiej|najwygodniej|najłatwiej|głównie|wolę|wolałbym|wolałabym|preferuję)
        (|mi|do mnie|jednak|proszę|kontakt )@mod@ (|,) (|(niż|zamiast|a nie|nie|aniżeli) (|przez|na )@mod@) (|,)
        (|(bo|gdyż|ponieważ) (|ja )(telefonu|telefonów|na telefony|komórki|rozmów) (|raczej|prawie|nigdy|rzadko|i tak
        )(nie |)(odbieram|lubię|używam|mam|noszę|słyszę)) / (|bo|gdyż|ponieważ|a )(|ja )(telefonu|telefonów|na
        telefony|komórki|rozmów|połączeń) (|raczej|prawie|nigdy|i tak|w zasadzie )(nie|rzadko|nigdy nie)
        (odbieram|lubię|używam|mam|noszę|słyszę|odpowiadam) (|telefonicznych) / (|bo|gdyż )(|ja
        )(|raczej|prawie|nigdy|i tak )(nie|nigdy nie|rzadko) (odbieram|lubię|używam|mam) (|obcych|nieznanych|rozmów
        )(telefonu|telefonów|komórki|rozmów telefonicznych|numerów) / (|ale|i|proszę|bardzo
        proszę|koniecznie|tylko|przy okazji|ale bardzo proszę|ale proszę )(pozdrów|pozdrówcie|pozdrowić|proszę
        pozdrowić|ucałuj|ucałujcie|ucałować|uściskaj|uściskajcie|uściskać|pozdrawiam|ściskam|całuję) (|ode
        mnie|serdecznie|gorąco|mocno )(|też )@nm@ (|ode mnie|serdecznie|gorąco|mocno) / (|ale|a|i )@nm@
        (|serdecznie|gorąco|mocno|bardzo )(pozdrawiam|ściskam|całuję|dziękuję|kłaniam się|proszę
        pozdrowić|pozdrów|pozdrówcie) (|za pamięć|serdecznie) / (|ale|i|proszę|proszę
        przekazać|przekaż|przekażcie|moje|proszę o )(|serdeczne|gorące|moje
        )(pozdrowienia|uściski|ukłony|buziaki|podziękowania|pozdrowienia i podziękowania) (dla @nm@|@nm@) (|ode mnie)
        / (|a|i|no )(co|jak) (|tam|to )(słychać|nowego|tam|leci|zdrowie|życie) (|u
        (@nm@|ciebie|was|pana|pani|państwa|niej|waszych dzieci|dzieci)) (|?) / (|a|i )co u
        (@nm@|ciebie|was|pana|pani|państwa|niej) (|słychać|nowego) (|?) / (|a|i|no )jak (|tam )(się ma|się miewa|miewa
        się|się czuje|się mają|czuje się|się macie|się masz)
        (|@nm@|rodzina|rodzinka|dzieci|mama|tata|pies|pani|pan|wszyscy) (|?) / (|a|i|no )jak (|tam
        )(zdrowie|wakacje|urlop|święta|podróż|dzieci|pogoda|w pracy|ogród|ogródek|praca|dom|rodzina|mama|remont|narty)
        (|u was|u ciebie|u pani|u pana|u państwa|@nm@) ? / (|a|i )(jak|co |)u (was|ciebie|państwa|pana|pani|was
        tam) (|też|jak|tam )(|pogoda|podobnie|pada|leje|ciepło|zimno|dobrze|w porządku) ? / (|i )(|już )dawno (|już
        )(jej|go|was|jej już|się|pani|pana|cię|z @nm@|się z @nm@) (|już )(nie
        )(widziałem|widziałam|widzieliśmy|widzieliśmy
        się|słyszałem|słyszałam|spotkałem|spotkałam|rozmawiałem|rozmawiałam) / (pozdrowienia|pozdrawiam) (z|znad)
        (|deszczowego|słonecznego|mroźnego|pięknego|zaśnieżonego
        )(morza|gór|urlopu|wakacji|poznania|gdańska|krakowa|warszawy|wrocławia|łodzi|bałtyku|mazur|domu|pracy) / w
        moim (wieku|stanie|położeniu) / (proszę|tylko proszę |)(pisać|pisz|piszcie|zapisać) moje (imię|nazwisko)
        (przez|z|jako) ... / (bez urazy|proszę się nie obrażać|nie obrażaj się|nie obraźcie się|proszę się nie
        obrazić|proszę nie mieć żalu|nie miej żalu|bez obrazy|nie bierz tego do siebie|nie miejcie mi tego za
        złe|proszę nie mieć mi tego za złe|nie miej mi tego za złe) (|proszę) /
        (|tylko|najlepiej|ale|byle|proszę|a|i )(|niech dzwoni|dzwonić|żeby dzwonił|proszę dzwonić|można mnie
        łapać|łapać mnie|jestem dostępny|jestem dostępna|można dzwonić )@tod@ / (wybacz|wybaczcie|przepraszam za|sorki
        za|sorry za) (|tę|to|moje|to moje|taką )(ciszę|milczenie|zwłokę|opóźnienie|poślizg|ciszę w
        eterze|opieszałość|zamieszanie) /
        @sry@(|,) (|że|ale )(|całkiem|zupełnie|kompletnie|po prostu )(zapomniałem|zapomniałam|zakręciłem
        się|zakręciłam się|wyleciało mi z głowy|zagapiłem się|zagapiłam się|nie zauważyłem|nie zauważyłam)(|,) (|i
        zapomniałem|i zapomniałam )(|całkiem|zupełnie )(|odpisać|odpowiedzieć|żeby odpisać|o tym|o odpowiedzi) /
        (|ale|tylko|z tym że )(|uprzedźcie go|uprzedź go|niech wie|ostrzeżcie go|niech pani go uprzedzi )(|, )(|że
        )(|ja )(wolno|powoli|rzadko|nieregularnie|z opóźnieniem|niezbyt często) (odpisuję|odpowiadam|sprawdzam
        pocztę|zaglądam do poczty|czytam maile|sprawdzam maila)
    """,
    "words": """
        i / w / we / na / do / z / ze / o / od / dla / po / za / przy / przez / że / się / jest / są / jestem /
        jesteś / był / była / było / być / mam / ma / mamy / mieć / mój / moja / moje / twój / jego / jej / nasz /
        pan / pani / państwo / ja / ty / on / ona / my / wy / oni / mnie / mi / ci / mu / nas / to / ten / ta / te /
        tego / tym / tej / bardzo / już / jeszcze / dobrze / wszystko / rok / lata / lat / czas / dzień / tydzień /
        miesiąc / roku / przyjaciel / praca / firma / kontakt / spotkanie / poznać / rozmowa / dawno / zawsze /
        tutaj / osoba / będę / będzie / mogę / chcę / sprawie / wiadomość / propozycja / dziękuję / dzień / dobry /
        swój / temu / (przeczytałem|przeczytałam) (|właśnie |już )(wasz|wasze|waszego|twój|twojego|państwa|pana|
        pani|ten|) (list|maila|mail|e-mail|wiadomość|pismo|propozycję) / aż / dostał / dostała / nie znam (go|jej|
        boba|tego pana|tej pani|takiego pana|takiej osoby|tego człowieka|tej osoby|pana boba|ann|nikogo takiego) /
        (go|jej|boba|pana boba) nie znam / (kogoś|ktoś|kogokolwiek)(|,) kto / (to|tym|tego|wszystko|dokładnie to|
        dokładnie tym)(|,) (co|czego|czym) / taki jak / takiego jak / o czym / z kim / w czym / nad czym / od
        (niego|niej|boba|pana|pani|was|państwa|ciebie|nich|ivy) / sam / sama / sami / sobie / siebie / swoją / swoje
        / swoim / nim / nią / nich / nimi / niego / niej / im / jemu / kogoś / ktoś / coś / czegoś / tam / tu / dziś
        / dzisiaj / wczoraj / wtedy / nadal / ciągle / często / czasem / zwykle / trochę / dużo / wiele / więcej /
        mniej / kilka / parę / dwa / dwie / trzy / dwóch / pierwszy / drugi / ostatnio / właśnie / akurat też /
        prawie / całkiem / dość / zbyt / tak samo / razem / wspólnie / wspólne / obok / wśród / między / pod / nad /
        bez problemów / oraz / aby / żeby / by / jako / który / która / które / którego / której / którym / którzy /
        takie / taki / taka / takiego / takich / takim / inne / inny / nowe / nowy / nowa / nowych / nowym / dobra /
        dobre / dobrym / duży / duża / mały / ważne / ważny / ciekawy / ciekawa / ciekawe / miły / miła / fajny /
        fajna / trudny / łatwy / stary / młody / polski / polskiej / wspólny / prywatny / zawodowo / zawodowe /
        pracy / pracę / pracuję / pracujemy / pracować / pracowałem / pracowałam / firmy / firmie / firmę / biuro /
        biurze / szkoła / szkole / uczelnia / uniwersytet / studia / projekt / projekty / projektu / projekcie /
        projektem / temat / tematy / tematu / tematem / tematyka / branża / branży / dziedzina / dziedzinie /
        badania / książka / książkę / książki / muzyka / muzyki / sztuka / ogród / ogrodu / dom / domu / domem /
        rodzina / rodzinie / rodzinę / dzieci / dziecko / żona / córka / syn / brat / siostra / rodzice / mama /
        tata / babcia / dziadek / kolega / kolegę / koleżanka / znajomy / znajomi / znajomych / przyjaciele / sąsiad
        / ludzie / ludzi / człowiek / osoby / osobę / osób / klient / klienci / partner / partnera / specjalista /
        specjalisty / ekspert / miasto / mieście / miasta / kraj / kraju / świat / świecie / warszawie / warszawy /
        krakowie / krakowa / poznaniu / gdańsku / wrocławiu / łodzi / lublinie / polsce / niemczech / pogoda /
        słońce / deszcz / zima / lato / wiosna / jesień / dni / dnia / tygodnie / miesiące / godzina / rano /
        wieczór / weekend / niedziela / poniedziałek / wtorek / środa / czwartek / piątek / sobota / mail / maila /
        maile / list / listu / wiadomości / adres / adresu / telefon / numer / pytanie / pytania / odpowiedź /
        rozmowę / rozmowy / spotkania / spotkaniu / kawa / kawę / kawie / herbata / wino / obiad / znajomość /
        współpraca / współpracy / współpracę / pomoc / pomocą / pomysł / pomysły / pomysłu / plan / plany / sprawa /
        sprawy / rzeczy / rzecz / strona / strony / stronie / historia / historii / doświadczenie / doświadczenia /
        doświadczeń / wiedza / szuka / szukam / szukamy / szukałem / szukałam / potrzebuję / potrzebujemy /
        potrzebuje / robię / robi / robimy / zajmuję / zajmuje / interesuję / interesuje się / lubię / lubi / znam /
        zna / znać / wiem / myślę że warto / piszę / pisze / pisał / pisałem / pisałam / czytam / czytałem /
        słyszałem / słyszałam / słyszę / mówiła / mówił mi / mieszkam / mieszka / mieszkamy / jadę / jedzie /
        będziemy / byłem / byłam / były / byli / miałem / miałam / mają / można / trzeba / warto / pomóc / pomoże /
        przyda / przydałby / przydałaby / przyda się / porozmawiać / pogadać / wymienić / spotkać / pozdrowienia /
        uściski / buziaki / zdrowia / zdrowie / szczęścia / dobrego / miłego / wszystkiego / tobie / ciebie / cię /
        wam / was / wami / nami / naszej / naszego / naszym / nasze / waszej / wasz / wasza / państwu / państwem /
        panu / panem / panią / pamięć / pamięci / pomyślałaś / pomyślałeś / rosną / zdrowi / emeryturze / serwis /
        usługa / świetna / świetną / inicjatywa / inicjatywę / idea / pozdrowić / za dobrze / za chwilę / za to / za
        wszystko / za granicą / przekazanie / przekazania / podanie / udostępnienie / danych / osobowych / swoich /
        moich / znajomości / znajomościach / kontaktów / kontaktu / propozycji / propozycję / oferty / trzecim /
        osobom / kogo / kimś / kim / namówić / pytać / życzę / powodzenie / otwarty / stronę / przestrzeni / życiu /
        życie / życia / przyszłości / zawodu / rynku / rowerach / rowery / sport / podróże / góry / góra / las /
        pies / psa / kot / samochód / zdjęcia / film / gram / śpiewam / uczę / uczy / studiuję / nauczyciel / lekarz
        / inżynier / artysta / pasja / pasji / hobby / cieszę / cieszy / okazja / okazję / okazji / wspaniała /
        wspaniały / doskonała / wiadomo / ufam / zaufanie / podziwiam / śledzę / polecał / poleciła / wspominała /
        wspominał / opowiadała / opowiadał / przesyłam / załączam / pośrednictwo / oboje / obaj / twoja / twoje /
        twojego / twoim / raczej też / wkrótce też / kawie też / najlepszego / mógłby / mogłaby / mógłbym / mogłabym
        / byłby / byłaby / bym / byś / chyba że też / gratulacje / czuję / akurat dziś / raczej na pewno / akurat
        (szukam|szukamy|potrzebuję|teraz) / dość (dobrze|często|długo|dużo|ciekawe|blisko|ważne|nowe) / prowadzę /
        prowadzi / prowadzimy / podobną / podobny / podobna / podobne / podobnego / podobnym / tematów / temacie /
        nam / wam też / zabraknie / wdzięcznością / znajdzie / chwilę / chwili / minimum / ograniczyć / kontakty /
        kontaktom / zawód / zmieniłem / zmieniłam / stanowisko / deszczowego / słonecznego / kłaniam się / zwłaszcza
        / szczególnie / przecież / wreszcie / nareszcie / zresztą / poza tym / oprócz / przy okazji / mianowicie /
        gdzie indziej też / opowiem / opowiedzieć / pokażę / pokazać / spytać o / zapytać o /
        @uns@ / (odpisuję|odpowiadam|piszę) (|@nowd@)(|,) bo (|@uns@)
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
        (go| ją|boba|ann|tego pana|już) (|dobrze|bardzo dobrze|już|świetnie|od lat) /
        (|tak|owszem|jasne|no tak )(|, )(pamiętam|kojarzę|znam) (go|ją|@nm@|tego pana|tę panią) (|aż
        )(|za|zbyt|bardzo|całkiem )(dobrze|świetnie|z pracy|ze studiów)
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
        / tracić / przeszkadzać / narzekać / przegapić / rozumiem / odmawiam / odmawiać / odrzucać / odrzucić /
        ominąć / stracić / żałować / wykluczam / zaprzeczam / rezygnuję / przeciw
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
        sierpniu|wrześniu|październiku|listopadzie|grudniu|później|miesiąc|tydzień|dwa|kilka|parę|przyszłym|nowym|
        wakacjach|świętach|jesieni|jesienią|wiosnę|wiosną|ponownie|jeszcze raz|urlopie|roku) ... / (|tak ale |ale |
        chętnie ale |ok ale |jasne ale |zgoda ale |tylko )(dopiero|nie przed|nie wcześniej niż|jak wrócę|kiedy
        wrócę|gdy wrócę|nie w tym|nie teraz) (|po|w|za|od|kiedy|jak|wakacjach|świętach|urlopie|maja|maju|miesiąc|
        kilka|dwa|tygodniu|miesiącu|roku|sesji|feriach|nowym|przyszłym) ... / (|tak ale |ale |chętnie ale |ok ale |
        jasne ale |zgoda ale |tylko )(po|za|w przyszłym|od|w nowym) (wakacjach|świętach|urlopie|miesiąc|kilka|parę|
        dwa|trzy|tydzień|rok|tygodniu|miesiącu|roku|sesji|feriach|nowym|przyszłym|przyszłego|maja|czerwca|lipca|
        sierpnia|września|października|listopada|grudnia|stycznia|lutego|marca|kwietnia|wielkanocy|bożym narodzeniu|
        sylwestrze|jakiś czas|chwilę) ... / (|czy |możemy |można |lepiej |proszę )(|to |z tym )(przełożyć|odłożyć|
        poczekać|przesunąć|zaczekać|wstrzymać się|zaczekajmy|poczekajmy|przełóżmy|odłóżmy) ... / (to |teraz |)(nie |
        )(zły|jest dobry|najlepszy|dobry|kiepski|za wcześnie|jeszcze za wcześnie) (moment|czas|na to|termin) ... /
        (|proszę|to|ale )(odezwijcie się|odezwij się|niech pan się odezwie|niech pani się odezwie|się odezwać|odezwać
        się|zgłoście się|zgłosić się|napiszcie|napisz|zapytajcie|spytajcie|pytajcie|przypomnijcie się|przypomnij
        się|wróćcie|wróćmy|wróć|zagadajcie|zadzwońcie|pogadajmy|porozmawiajmy|spróbujcie|spróbuj) (|do mnie|z tym|do
        tego|do tematu|w tej sprawie|w tym temacie|o to|jeszcze raz|ponownie|znowu )(|jeszcze raz|ponownie|w tej
        sprawie|gdzieś|tak|dopiero )(|w|na początku|pod koniec|koło|około|od|we
        )(styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|po
        nowym roku|po wakacjach|po świętach|po sesji|po urlopie|po feriach|po sezonie|po wielkanocy|po majówce|za
        miesiąc|za rok|za kilka tygodni|za kilka miesięcy|za dwa tygodnie|za dwa miesiące|na wiosnę|na jesieni|na
        jesień|wiosną|jesienią|latem|zimą|w przyszłym roku|w przyszłym miesiącu|w nowym roku|kiedy indziej|w innym
        terminie) ...
    """,
    "until": """
        po (powrocie|urlopie|świętach|tym jak|remoncie|sezonie|sesji|rozmowie|spotkaniu|tygodniu|miesiącu) / przed
        (świętami|urlopem|końcem|tym) / dopiero / dopóki / zanim / od (przyszłego|nowego|poniedziałku|września|
        października|listopada|grudnia|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia) / gdy wrócę / jak
        wrócę / kiedy wrócę / jak tylko / za miesiąc / za kilka (tygodni|miesięcy) / w przyszłym (tygodniu|miesiącu|
        roku) / po wakacjach / po świętach
    """,
}

TABLES = {"pl": POLISH}
