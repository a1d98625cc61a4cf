"""Words of Azerbaijani: data alone, in the notation of `words.py`."""

from mailer.read.characters import typed


PLAIN = str.maketrans("əƏ", "eE")
"""How Azerbaijani is typed on a keyboard that lacks its letter."""

AZERBAIJANI = {
    "yes": """
        hə / (verin|ver|göndərin|göndər|paylaşın|ötürün) (getsin|ona|boba|zəhmət olmasa|onda) @son@ / @he@ @adr@ @ona@
        (@bil@|@ver@) @son@ / @he@ @ona@ @adr@ (@bil@|@ver@) @son@ / (hə|bəli|əlbəttə|olar|oldu|tamam) @ona@
        (@bil@|verin|ver|göndərin|göndər|paylaşın) @son@ / (|ona|boba|onunla) (verə bilərsiniz|verə bilərsən|paylaşa
        bilərsiniz|paylaşa bilərsən|göndərə bilərsiniz) @son@ / (ünvanımın|mailimin|emailimin|e-poçt
        ünvanımın|məlumatlarımın|əlaqə məlumatlarımın|nömrəmin|elektron ünvanımın) @ona@
        (verilməsinə|paylaşılmasına|göndərilməsinə|ötürülməsinə) (razıyam|razılıq verirəm|icazə verirəm|etirazım
        yoxdur|etiraz etmirəm|qarşı deyiləm) / @adr@ @ona@ (verməyinizə|paylaşmağınıza|göndərməyinizə|verməyinə)
        (razıyam|icazə verirəm|etirazım yoxdur|etiraz etmirəm) / (|mənim|heç bir|mənim heç bir|heç|bir)
        (etirazım|sözüm) (yoxdur|yoxdu|yox) / (|mən) (etiraz etmirəm|qarşı deyiləm|əleyhinə deyiləm) / (mənim
        üçün|məncə|mənlik|mən tərəfdən|mənə görə|mənim tərəfimdən) (|heç bir|heç)
        (problem|maneə|etiraz|sıxıntı|problem deyil) (yoxdur|yoxdu|deyil) / (mənim üçün|mənə) (|də)
        (uyğundur|uyğundu|okeydir|münasibdir|olar|uyğun gəlir) / @he@ (|bob|o|özü|bob
        bəy|dostunuz|qoy|qoyun|deyin|de|ona deyin|ona de) @vaxt@ (mənə|mənimlə|birbaşa mənə|mənə birbaşa) @vaxt@
        (@yazsin@) @son@ / @he@ (qoy|qoyun|deyin|de|ona deyin|ona de|boba deyin) (yazsın|zəng etsin|əlaqə
        saxlasın|mənə yazsın) @son@ / (bobun|onun) (məktubunu|mailini|mesajını|yazmağını|zəngini)
        (gözləyirəm|gözləyəcəyəm|səbirsizliklə gözləyirəm) / (bizi|məni onunla|məni bobla|bizi bir-birimizlə) (tanış
        edin|tanış et|tanış edə bilərsiniz|tanış edə bilərsən|əlaqələndirin|əlaqələndir) @son@ / (tanış edin|tanış
        et|tanış olaq|tanış edə bilərsiniz) @son@ / (hə|bəli) (|hə|bəli|əlbəttə|zəhmət olmasa| razıyam| olar|
        təşəkkürlər| məmnuniyyətlə| istəyirəm| istərdim| mütləq| təbii| təbii ki|niyə də yox|sevinərəm|okey|tanış
        olmaq istəyirəm|çox istərdim|qardaş|canım|da|çox sağ olun|buyurun) / bəli / əlbəttə / əlbəttə ki / əlbəttə hə
        / olar / olar əlbəttə / oldu / razıyam / mən razıyam / razılaşıram / razılıq verirəm / razılığımı verirəm /
        icazə verirəm / icazəm var / təsdiq edirəm / qəbul edirəm / uyğundur / mən varam / hazıram / mən hazıram /
        mütləq / təbii / təbii ki / tamamdır / buyurun / buyur / baş üstə / gözüm üstə / can baş üstə / niyə də
        (yox|olmasın) (|olar|razıyam|tanış olaq|yazsın|verin|sevinərəm) / (cavabım|cavab)
        (bəli|müsbətdir|hədir|bəlidir) / (|məktubunuzu|mailinizi) oxudum (|və) cavabım (bəli|müsbətdir|bəlidir)
    """,
    "fond": """
        (|böyük|çox) (məmnuniyyətlə|sevinclə|həvəslə) (|olar|razıyam|tanış olaram|qəbul edirəm|kömək edərəm|danışaram)
        / (|onunla|bobla|çox|tanış olmağa|tanış olmaqdan|tanış olsam) (|çox) (sevinərəm|şad olaram|məmnun
        olaram|xoşbəxt olaram) / (|onunla|bobla|mən|çox) (tanış olmaq|danışmaq|görüşmək|yazışmaq) (|çox)
        (istəyirəm|istərdim|istəyərdim|xoş olar|maraqlı olar) / (|çox) (istərdim|istəyirəm) / (maraqlanıram|mənə
        maraqlıdır) / (|çox) (yaxşı|əla|gözəl) (olar|fikirdir|olardı)
    """,
    "warm": """
        əla / çox gözəl / gözəl / yaxşı / çox yaxşı / maraqlıdır / yaxşı fikirdir / gözəl fikir / problem yoxdur /
        problem deyil / eybi yoxdur / niyə də yox / niyə yox
    """,
    "no": """
        (|mən) (bunu|onu) (istəmirəm|istəməzdim) / xeyr / yox / (|zəhmət olmasa|yox|xahiş edirəm|lütfən|xeyr) @adr@
        @kims@ (@verme@) (|zəhmət olmasa|lütfən|xahiş edirəm) / (|zəhmət olmasa|xahiş edirəm) @kims@ @adr@ (@verme@)
        (|zəhmət olmasa) / (|mən|prinsipcə) (@kims@) (@adr@|ünvan|məlumat|nömrə)
        (vermirəm|verməyəcəyəm|paylaşmıram|vermək istəmirəm|paylaşmaq istəmirəm|verə bilmərəm) / (|mən) @adr@ (@kims@)
        (vermirəm|paylaşmıram|vermək istəmirəm|paylaşmaq istəmirəm|verə bilmərəm) /
        (ünvanımın|mailimin|məlumatlarımın|nömrəmin|e-poçt ünvanımın) (@kims@)
        (verilməsini|paylaşılmasını|göndərilməsini) (istəmirəm|istəməzdim) / (ünvanımın|mailimin|məlumatlarımın|e-poçt
        ünvanımın) (@kims@) (verilməsinə|paylaşılmasına) (razı deyiləm|icazə vermirəm|etiraz edirəm|qarşıyam) /
        (ünvanım|mailim|məlumatlarım) (sizdə|səndə|məndə|gizli|aramızda) qalsın / (xeyr|yox) (|təşəkkürlər|təşəkkür
        edirəm|sağ olun|sağol|çox sağ olun|istəmirəm|lazım deyil|maraqlanmıram|razı deyiləm|vaxtım
        yoxdur|olmaz|qardaş|canım|mən istəmirəm|heç cür|əsla|təəssüf ki|da|qalsın) (|təşəkkürlər|sağ olun) /
        (|mən|təəssüf ki|təşəkkür edirəm amma|təşəkkürlər amma|sağ olun amma|bağışlayın|üzr
        istəyirəm|buna|bununla|amma|heç) (|mən|bu dəfə|indi|heç|onunla|tanış olmaq|tanış olmağı|bununla|bu mövzu
        ilə|belə şeylərlə|qəbul|bu təklifi) (istəmirəm|istəməzdim|maraqlanmıram|razı deyiləm|razı
        olmayacağam|razılaşmıram|qəbul edə bilmərəm|qəbul etmirəm|imtina edirəm|imtina etmək istəyirəm|imtina
        etməliyəm|imtina edərdim|rədd edirəm|maraqlı deyiləm|lazım deyil|ehtiyac yoxdur|ehtiyacım yoxdur|marağım
        yoxdur|həvəsim yoxdur|edə bilməyəcəyəm|bacarmayacağam|alınmayacaq|mümkün deyil|icazə vermirəm)
        (|təşəkkürlər|sağ olun|çox sağ olun|bağışlayın) / (|buna|bunun üçün|heç|təəssüf ki|indi|mənim|bu işə)
        (|heç|mənim) (vaxtım|zamanım|imkanım) (yoxdur|yoxdu|olmur|yox) (|təşəkkürlər|bağışlayın|üzr istəyirəm) /
        (|bu|bu mövzu|bu iş|bunlar) (|mənim) (sahəm|sahəmə aid|mənlik|işim|mənim üçün|mənə görə|ixtisasım|maraq
        dairəm) (deyil|deyildir) / (|mənə|bu mənə) (lazım deyil|maraqlı deyil|gərək deyil|uyğun deyil|uyğun gəlmir)
        (|təşəkkürlər|sağ olun) / (cavabım|cavab) (|təəssüf ki) (xeyr|yox|mənfidir|yoxdur|xeyrdir) /
        (|məktubunuzu|mailinizi|mesajınızı) oxudum (|və|amma) cavabım (xeyr|yox|mənfidir|xeyrdir) / (|mən|artıq)
        (|artıq) (bu sahədə|bu işlə|bu sahə ilə) (işləmirəm|məşğul deyiləm|məşğul olmuram) / (|mən) kifayət qədər
        (tanışım|kontaktım|dostum|məktubum) var / (|mən) (səhv|yanlış) (adamam|ünvandayam) / ehtiyac
        (yoxdur|görmürəm|yoxdu) / lazım deyil / qalsın / boş verin / boş ver / olmaz / əsla / heç vaxt / qətiyyən /
        mənsiz / məni (bu işə qatmayın|qarışdırmayın) / (|onu|bobu) (artıq|onsuz da) tanıyıram (|və|amma|ona görə də)
        (istəmirəm|ehtiyac yoxdur|lazım deyil) / (özümü|) rahat hiss etmirəm / (mənə yazmasın|bizi tanış etməyin|tanış
        etməyin)
    """,
    "excuse": """
        (|indi|çox|hazırda|bu aralar) (|çox) (məşğulam|işim çoxdur|başım qarışıqdır) / (təqaüdə
        çıxmışam|təqaüdçüyəm|pensiyadayam) / (onu|bobu) tanımıram
    """,
    "later": """
        (indi|hazırda|hələ|bu həftə|bu ay) (yox|deyil|olmaz|xeyr) (|sonra|bəlkə sonra) / (|bəlkə|zəhmət olmasa)
        (sonra|daha sonra|gələn ay|gələn həftə|gələn il|bayramdan sonra|novruzdan sonra|tətildən sonra| sentyabrda|
        oktyabrda| noyabrda| dekabrda| yanvarda| fevralda| martda| apreldə| mayda| iyunda| iyulda| avqustda| yayda|
        payızda| qışda| yazda| bir az sonra|bir neçə ay sonra|bir ay sonra|iki həftə sonra|sabah|ayın sonunda)
        (|yenə|yenidən|bir də|təkrar) (|mənə|məndən) (| yazın| yaz| soruşun| soruş| xatırladın| xatırlat| danışaq|
        baxarıq| yaza bilərsiniz|soruşa bilərsiniz|görüşək|olar) / başqa (vaxt|zaman) / hələ yox / hələlik yox / sonra
        yazın
    """,
    "stop": """
        (|zəhmət olmasa|xahiş edirəm|lütfən) (|bir daha|artıq|daha) (mənə|) (|bir daha|artıq|daha)
        (yazmayın|yazma|mail göndərməyin|məktub göndərməyin|məktub yazmayın|mesaj göndərməyin|mail yazmayın|mail
        atmayın|narahat etməyin) (|zəhmət olmasa|artıq) / (|zəhmət olmasa|xahiş edirəm) (məni|ünvanımı|adımı|mailimi)
        (siyahıdan|siyahınızdan|siyahılarınızdan|bazanızdan) (çıxarın|silin|çıxarın zəhmət olmasa|sil|çıxardın) /
        (abunəlikdən|abunəliyi) (çıxmaq istəyirəm|ləğv edin|çıxarın) / (sizdən|) (|artıq|daha) (məktub|mail) (almaq
        istəmirəm|istəmirəm) / dayanın / bəsdir
    """,
    "until": "sonra / əvvəl / qədər / gələn (ay|həftə|il)",
    "doubt": """
        əgər / şərtlə / şərti ilə / yalnız / təkcə / bəlkə / bəlkə də / ola bilər / ola bilsin / yəqin / yəqin ki /
        deyəsən / görək / baxaq / baxarıq / asılıdır / bilmirəm / heç bilmirəm / əmin deyiləm / tərəddüd / fikirləşim
        / fikirləşməliyəm / düşünüm / düşünməliyəm / fikirləşərəm / düşünəcəyəm / kim / kimdir / nə üçün / niyə /
        nədir / necə / harada / hansı / haradan / nə vaxt / dedi / deyir / zarafat / pulsuzdursa / pulsuz / ödəniş /
        qiymət / neçəyə / yoldaşımla / müdirimlə / soruşum / soruşmalıyam / məsləhətləşim / məsləhətləşməliyəm / yaxud
        / və ya / əvvəlcə / fərqi yoxdur / fərq etməz / imtina edə bilmərəm / yox deyə bilmərəm / hə yoxsa / yoxsa /
        guya
    """,
    "but": "amma / lakin / ancaq / fəqət",
    "not": "yox / xeyr / deyil / deyiləm / yoxdur / yoxdu / olmaz / heç / heç bir / əsla / imtina",
    "marks": """
        (?:m[iu]r(?:[aəe]m| [iu]q| s[aəe]n| s[iu]n[iu]z| l[aəe]r)?| m[aəe]y(?:in| [aəe]s[iu]n[iu]z|
        [aəe]c[aəe][gkğq].*)| m[aəe]r[aəe]m| m[aəe]z(?:d[iu].*)?| m[aəe]s[iu]n)$
    """,
    "regret": "təəssüf / təəssüf ki / üzr istəyirəm / bağışlayın / bağışla / heyif / çox təəssüf",
    "hello": """
        salam / salamlar / hörmətli / əziz / sabahınız xeyir / axşamınız xeyir / hər vaxtınız xeyir / günortanız xeyir
        / sabahın xeyir / salam aleykum / salam ivy / əziz ivy
    """,
    "bye": """
        hörmətlə / sağlıqla qalın / uğurlar / ən xoş arzularla / xoş arzularla / görüşənədək / sağ qalın / xudahafiz /
        gününüz xoş / hörmət və ehtiramla / salamlarla / yaxşı günlər
    """,
    "thanks": """
        (|çox|əvvəlcədən) (təşəkkürlər|təşəkkür edirəm|təşəkkür edirik|sağ ol|sağ olun|sağol|sağolun|minnətdaram|var
        olun|çox sağ ol) (|ivy|təklif üçün|təklifiniz üçün|məktub üçün|məktubunuz üçün|maraq üçün|məni düşündüyünüz
        üçün|hər şey üçün)
    """,
    "and": "və / həm də / həmçinin",
    "fill": """
        ona görə də / ona görə / buna görə / buna görə də / (|amma|lakin|ancaq|yalnız) (|zəhmət olmasa|lütfən) (|iş
        mailimi yox|iş ünvanımı yox) (|şəxsi|digər|o biri|özəl) (ünvanımı|mailimi|emailimi|e-poçtumu|poçtumu)
        (istifadə edin|istifadə et|işlədin) / (|amma|lakin|ancaq) (|zəhmət olmasa) (şəxsi|digər|o biri)
        (ünvanıma|mailimə|emailimə|poçtuma) (yazsın|göndərsin|yazın) / (|çünki) (iş|ofis)
        (mailimə|poçtuma|ünvanıma|emailimə) (|az|nadir|nadir hallarda|demək olar ki)
        (baxıram|baxmıram|girirəm|girmirəm) / (|amma|ancaq) (yalnız|təkcə|ancaq) (mail|məktub|e-poçt)
        (ilə|vasitəsilə|yazsın) (|zəng etməsin) / zəhmət olmasa / lütfən / xahiş edirəm / çox / həqiqətən / doğrusu /
        düzü / açığı / indi / hazırda / bu dəfə / mənim üçün / mən / biz / mənə / məni / bizi / onu / da / də / ivy /
        bob / ann / necəsiniz / necəsən / ümid edirəm yaxşısınız / ümid edirəm yaxşısan / salam deyin / onsuz da /
        artıq / axı
    """,
    "words": """
        bir / bu / o / sən / siz / onlar / mənim / sənin / onun / bizim / sizin / sənə / sizə / ona / bizə / ilə /
        üçün / kimi / qədər / var / vardı / idi / daha / ən / hər / bütün / hamı / il / ildir / illər / zaman / vaxt /
        gün / gündür / həftə / ay / yay / qış / payız / bahar / dost / dostum / dostlar / iş / işim / işdə / şirkət /
        şirkətdə / ofis / layihə / layihədə / layihəsi / görüş / toplantı / tanış / tanış olmaq / danışmaq / görüşmək
        / işləyirəm / işləyirik / edirəm / edirik / etdim / oldu / olub / olan / olaraq / gəldim / getdim / gedirəm /
        qayıtdım / başladım / başlayırıq / oxudum / yazdım / bildim / gördüm / eşitdim / axtarırdım / axtarırıq /
        lazım / haqqında / barədə / üzrə / üzərində / mövzu / mövzuda / sahə / sahədə / oxşar / eyni / başqa / digər /
        ilk / son / iki / üç / beş / bir neçə / bakı / bakıda / gəncə / azərbaycan / şəhər / kənd / ev / evdə / ailə /
        ailəm / uşaqlar / oğlum / qızım / anam / atam / qardaşım / bacım / həyat / həyat yoldaşım / hava / yağış /
        günəş / qar / isti / soyuq / bu gün / dünən / sabah / səhər / axşam / gecə / telefon / mail / məktub /
        məktubunuz / məktubun / mesaj / ünvan / poçt / nömrə / universitet / məktəb / tələbə / müəllim / həkim /
        mühəndis / memar / tərcümə / tarix / incəsənət / musiqi / kitab / film / səyahət / yemək / çay / qəhvə /
        futbol / proqram / dizayn / komanda / müştəri / təklif / təklifiniz / fikir / fikri / kömək / imkan / yaxşı /
        gözəl / maraqlı / yeni / köhnə / böyük / kiçik / vacib / şad / şadam / çünki / ki / isə / tam / lap / elə /
        belə / burada / orada / buraya / həmişə / bəzən / tez-tez / uzun / çoxdan / keçən / gələn / zəng / zəngi /
        necədir / hər şey
    """,
    "who": "(siz|sən|bu) kim(siniz|sən|dir) / siz kimsiniz / sən kimsən / bu kimdir",
    "turns": "rədd / demək / qaçırmaq",
    "doubt_marks": """
        (?:(?:[aəeiu]r| m[iu][sş]| c[aəe][qk]| d[iu]r| ^ol| ^et| ^ver| ^yaz| ^ist[əe])s[aəe](?:m| n| q| k| n[iu]z|
        l[aəe]r)?| (?:[aəeiu]r| s[iu]n[iu]z| s[aəe]n| [iu]b)m[iu])$
    """,
    "macros": """
        adr = (|mənim) (|şəxsi|elektron|e-poçt|mail|email|poçt|əlaqə) (ünvanımı| mailimi| emailimi| e-mailimi|
        e-poçtumu| poçtumu| məlumatlarımı| nömrəmi| kontaktımı| kontaktlarımı| vasitələrimi| telefonumu) / ona =
        (|ona|boba|bob'a|özünə|bob bəyə|həmin şəxsə|dostunuza|dostuna|qarşı tərəfə|onunla|bobla|bob ilə)
        (|da|rahatlıqla|rahat|istədiyiniz vaxt) / bil = verə bilərsiniz|verə bilərsən|verə bilərsiz|paylaşa
        bilərsiniz|paylaşa bilərsən|paylaşa bilərsiz|göndərə bilərsiniz|göndərə bilərsən|göndərə bilərsiz|ötürə
        bilərsiniz|ötürə bilərsən|çatdıra bilərsiniz|təqdim edə bilərsiniz|bildirə bilərsiniz / ver = verin| ver|
        paylaşın| paylaş| göndərin| göndər| ötürün| ötür| çatdırın| verin getsin|ver getsin|yollayın|yolla / son =
        (|zəhmət olmasa|təşəkkürlər|sağ olun|sağol|məmnuniyyətlə|əlbəttə|tabii|narahat olmayın|lütfən) / he = (| hə|
        bəli| əlbəttə| olar| oldu| yaxşı| tamam| tamamdır| buyurun| okey| razıyam| zəhmət olmasa|hə olar|hə
        əlbəttə|bəli əlbəttə|problem yoxdur|təbii|təbii ki) / yazsin = yazsın|yaza bilər|yaza bilər rahat|müraciət
        etsin|müraciət edə bilər|zəng etsin|zəng edə bilər|zəng eləsin|mail atsın|mail ata bilər|məktub yazsın|məktub
        yaza bilər|əlaqə saxlasın|əlaqə saxlaya bilər|mesaj yazsın|məktub göndərsin|mail göndərsin|yazışa bilər|yazıb
        danışsın / vaxt = (|istədiyi vaxt|nə vaxt istəsə|istənilən vaxt|istədiyi zaman|birbaşa|rahat|çəkinmədən|hər
        zaman) / kims = (|heç kimə|heç kimlə|heç kəsə|heç kəslə|kimsəyə|başqasına|başqalarına|başqaları ilə|üçüncü
        şəxslərə|yad adamlara|tanımadığım adamlara|tanımadığım insanlara|yadlara|tanımadığım
        şəxslərə|ona|boba|onunla|bobla|hər adama|hər kəsə) (|zəhmət olmasa|lütfən) / verme = verməyin| vermə|
        paylaşmayın| paylaşma| göndərməyin| göndərmə| ötürməyin| ötürmə| çatdırmayın| yaymayın| verməyəsiniz|
        paylaşmayasınız
    """,
}

TABLES = {"az": typed(AZERBAIJANI, PLAIN)}
