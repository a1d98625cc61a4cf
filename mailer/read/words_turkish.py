"""Words of Turkish: data alone, in the notation of `words.py`."""

TURKISH = {
    "yes": """
        (evet|tabi|tabii|elbette|olur|tamam|peki|tamamdır|süper olur|harika olur|iyi olur|güzel olur|çok iyi
        olur|makbule geçer|uyar|bana uyar|hay hay|seve seve|aynen|kesinlikle evet|tabii olur|buyurun)
        (|ya|yaa|tabii|tabii ki|olur|lütfen|elbette) / (tanıştırabilirsiniz|tanıştırın|tanıştırın bizi|tanıştır
        bizi|iletişim bilgilerimi verebilirsiniz|adresimi verebilirsiniz|mailimi verebilirsin|mailimi verebilirsiniz)
        /
        (bir|hiçbir|) (itirazım|sakıncam) yok / benim için (uygun|uygundur|sorun yok|uygun olur|tamam) / evet
        (|evet|lütfen|teşekkürler|teşekkür ederim|isterim|tabii|tabi|memnuniyetle|elbette|kesinlikle|çok isterim|
        kabul
        ediyorum|olur|sevinirim|memnun olurum|tabii ki|çok sevinirim|istiyorum|onaylıyorum|tamam| harika olur|
        ilgilenirim|ilgileniyorum|çok memnun olurum|seve seve) / evt / evett / tabii / tabi / tabii ki / tabi ki /
        tabiki / tabii ki evet / elbette / elbette evet / elbet / kesinlikle / kesinlikle evet / mutlaka / şüphesiz /
        olur / olur tabii / olur tabi / tamam / tamamdır / peki / ok / okey / okay / kabul / kabul ediyorum / kabul
        ederim / onaylıyorum / onay veriyorum / katılıyorum / varım / ben varım / uygundur / uygun / bana uyar / benim
        için uygun / benim için uygundur / (|evet |lütfen |tamam )(bizi tanıştırın|bizi tanıştır| beni
        tanıştırın|tanıştırın| tanıştırabilirsiniz|devam edin|buyurun) (|lütfen) / hadi yapalım / (sorun değil|
        problem
        değil|sorun yok) (memnuniyetle|olur|tabii|evet) / itirazım yok / bir itirazım yok / benim için sakıncası yok /
        sakıncası yok / tanıştır / tanıştırın / tanıştırabilirsin / tanıştırabilirsiniz / bizi tanıştır / bizi
        tanıştırın / (adresimi| mailimi|e postamı|numaramı|iletişim bilgilerimi) (verebilirsiniz|
        verebilirsin|paylaşabilirsiniz|paylaşabilirsin) / (|evet |evet lütfen |tabii |tabi |tabii ki |tabi ki |olur |
        tamam |memnuniyetle |seve seve |elbette |peki |ya tabi |kabul |hay hay |neden olmasın |sorun değil
        )(tanıştırın|bizi tanıştırın|bizi tanıştır|tanıştırın lütfen| tanıştır|tanıştırabilirsiniz|
        tanıştırabilirsin|bizi tanıştırabilirsiniz|adresimi verebilirsiniz|adresimi verebilirsin|mailimi
        verebilirsiniz|mailimi verebilirsin|e-posta adresimi verebilirsiniz|adresimi paylaşabilirsiniz|mail adresimi
        paylaşabilirsiniz|mailimi paylaşabilirsiniz|bana yazabilir|yazsın|bana yazsın| devam edin|buyurun|yapın|yap|
        iletişime geçirin|bizi buluşturun) (|lütfen|teşekkürler|memnuniyetle) / (itirazım yok|hiçbir itirazım yok|
        benim
        için uygun|bana uyar|bana göre uygun|uygundur|onaylıyorum|rıza gösteriyorum|izin veriyorum|kabul ediyorum|seve
        seve|büyük bir memnuniyetle|çok isterim|isterim|süper olur|harika olur|çok iyi olur|iyi olur| güzel olur|çok
        güzel olur|çok sevinirim|sevinirim|memnun olurum|çok memnun olurum|aynen|he|hıhı olur|varım| ben varım)
        (|teşekkürler|teşekkür ederim|lütfen) / (tabi|tabii|evet|olur|ya|ya tabi|tabi ya|tabii ki) (|ya | ki )(süper
        olur|harika olur|çok isterim|memnun olurum|çok memnun olurum|sevinirim|çok sevinirim|isterim| olur|iyi
        olur|güzel olur|neden olmasın) (|teşekkürler) / (neden|niye) olmasın(|,) (olur|evet|tanıştırın| tamam) /
        (|tabii|tabi|evet|olur|tamam) (|abi|canım|hocam|lütfen)
        (ver|verin|ilet|iletin|paylaş|paylaşın|gönder|gönderin) (|bob'a|ona) @adr@ (|bob'a|ona) / (ilet| iletin|
        verin| ver| paylaşın| paylaş| gönderin| gönder| yönlendirin) lütfen / @adr@ @kime@ (@verebil@) @bitis@ /
        @kime@ @adr@ (@verebil@) @bitis@ / (|lütfen|tabii|tabi|olur|evet|tamam|tamamdır|sorun değil|sorun yok|elbette)
        @adr@ @kime@ (@ver@) @bitis@ / (|lütfen|tabii|tabi|olur|evet|tamam|tamamdır|elbette)
        (bob'a|ona|kendisine|onunla|bob ile|bob'la) @adr@ (@ver@) @bitis@ / (evet|tabii|tabi|olur|tabii
        ki|elbette|tamam|peki) @kime@ (@verebil@|verin|verin gitsin|ver gitsin|paylaşın|iletin|gönderin) @bitis@ /
        (verebilirsiniz| verebilirsin| paylaşabilirsiniz| paylaşabilirsin| iletebilirsiniz| iletebilirsin) @bitis@ /
        (ver|verin) gitsin (|adresi|adresimi|mailimi|maili) @bitis@ / (bob'a|ona|kendisine|onunla|kendisiyle)
        (verebilirsiniz| verebilirsin| paylaşabilirsiniz| paylaşabilirsin| iletebilirsiniz| iletebilirsin) @bitis@ /
        (adresimin|mailimin|mail adresimin|e-postamın|e-posta adresimin|iletişim bilgilerimin|bilgilerimin|numaramın)
        @kime@ (paylaşılmasını| verilmesini| iletilmesini| aktarılmasını| gönderilmesini) (@onay@) /
        (adresimin|mailimin|mail adresimin|e-postamın|e-posta adresimin|iletişim bilgilerimin|bilgilerimin|numaramın)
        @kime@ (paylaşılmasına| verilmesine| iletilmesine| aktarılmasına| gönderilmesine) (@yetki@) /
        (adresimin|mailimin|mail adresimin|e-posta adresimin|iletişim bilgilerimin|bilgilerimin|@adr@) @kime@
        (paylaşılmasında| verilmesinde| iletilmesinde| paylaşmanızda| vermenizde| iletmenizde| vermende| paylaşmanda)
        (benim için|benim açımdan|) @engel@ / @adr@ @kime@ (paylaşmanıza| vermenize| iletmenize| paylaşmana| vermene|
        iletmene) (@yetki@) / (adresim|mailim|mail adresim|e-posta adresim|bilgilerim|iletişim bilgilerim) @kime@
        (verilebilir|paylaşılabilir|iletilebilir) @bitis@ / (|tanışmamızda|tanıştırmanızda|benim için|benim
        açımdan|benim tarafımdan|bana göre|bence|bizim için|kendi adıma) (|bir|hiçbir|herhangi bir|hiç)
        (sakınca|mahzur|engel|beis|itiraz) (yok|yoktur|görmüyorum) / (benim için|benim açımdan|bence|bana göre|bizim
        için|kendi adıma|bana) (|hiç|hiçbir|bir) (sorun|problem|sıkıntı) (yok|değil|olmaz|yoktur) / (benim
        için|bence|benim açımdan|bana) (uygun|uygundur|uyar|okey|ok|tamam|tamamdır|olur|gayet uygun) @bitis@ /
        (|bob|kendisi|o|arkadaş|arkadaşınız|bob bey|bob hanım| tabii| tabi| olur| tamam| evet| elbette| söyle|
        söyleyin| haber verin|lütfen) @zaman@ (bana|benimle|beni|bana da) @zaman@ (@yazsin@) @bitis@ /
        (yazsın|ulaşsın|arasın|yazabilir|ulaşabilir) (bana|benimle|bana tabii) @bitis@ /
        (söyle|söyleyin|söyleyebilirsiniz|söyleyebilirsin|de|deyin) (bob'a|ona|) (bana|) (yazsın|mail
        atsın|ulaşsın|iletişime geçsin|arasın) @bitis@ / (bob'a|ona|kendisine)
        (söyle|söyleyin|söyleyebilirsiniz|deyin) (bana|) (yazsın|mail atsın|ulaşsın|iletişime geçsin|arasın|yazabilir)
        @bitis@ / (bob'un|onun|kendisinin|bob beyin) (mailini|e-postasını|mesajını|yazmasını|aramasını|haberini)
        (bekliyorum|bekliyor olacağım|beklerim|dört gözle bekliyorum|merakla bekliyorum|memnuniyetle beklerim) /
        (yazmasını|mailini|mesajını|e-postasını) (dört gözle|merakla|sabırsızlıkla|heyecanla) bekliyorum / (bizi|beni
        onunla|beni bob'la|beni bob ile|beni kendisiyle|bizi birbirimizle|bizi bob ile) (tanıştır| tanıştırın|
        tanıştırınız| tanıştırabilirsin| tanıştırabilirsiniz| buluştur| buluşturun| buluşturabilirsiniz| bağla|
        bağlayın| irtibata geçirin|iletişime geçirin|iletişime geçirebilirsiniz|irtibatlandırın|bir araya getirin)
        @bitis@ / (tanıştırmanızı|tanıştırmanı|tanıştırılmayı|tanışmayı) (|çok) (isterim|istiyorum|kabul
        ediyorum|onaylıyorum) / tanışalım @bitis@ / (evet|tabii|olur|tamam) tanışalım (|bakalım) / tanışabiliriz
        (|tabii|elbette) / (cevabım|yanıtım) (evet|olumlu|tabii ki evet|evettir|kesinlikle evet) /
        (|mailinizi|mesajınızı|e-postanızı|mailini) (okudum|aldım) (|ve|,) (cevabım|yanıtım) (evet|olumlu) / ben
        (varım|okeyim|tamamım|de varım|hazırım) (|tabii|tabi) / ben (varım|okeyim) / (olur|evet|tabii|tabi|tamam|okey)
        (canım|abi|hocam|valla|vallahi|yaa|kardeşim|tabii canım|neden olmasın|niye olmasın|sevinirim|memnun olurum) /
        tabi ki (de|) (olur|evet) / (tabi|tabii) ki de / izin veriyorum / izniniz var / (evet|tabii) izin veriyorum /
        onay veriyorum / rızam var / (|benden|benim tarafımdan|bizden|) (onay|okey|izin|yeşil ışık) (|var|tamam|size)
        / onaylıyorum (|lütfen|paylaşabilirsiniz|adresimi paylaşabilirsiniz) / uygun buluyorum / olumlu bakıyorum /
        sıcak bakıyorum / hay hay (|tabii|olur|efendim) / başım üstüne / (neden|niye) olmasın (|ki) (|,) @adr@
        (@verebil@) / (neden|niye) olmasın (|ki) (|,) (yazsın|bana yazsın|verin|tanışalım|tanıştırın|bizi
        tanıştırın|sevinirim|memnun olurum|bana yazabilir) /
        (|peki|ya|tabii|e )(neden|niye|niçin) olmasın (|ki )? (buyurun|tanıştırın|olur|evet|tanışalım|hadi) / (hay
        hay|baş üstüne|başüstüne|elbette|tabii|tabi|memnuniyetle|seve seve|rica ederim|estağfurullah)(|,) ne demek(|,)
        (|efendim|tabii|tabii ki|canım|olur|seve seve|lafı mı olur) / ne demek(|,) (seve seve|tabii|tabii
        ki|memnuniyetle|elbette|olur|hay hay|tabii olur|başüstüne|tabii ki olur) / lafı (mı|bile) olur (|?) /
        (estağfurullah|rica ederim)(|,) (|ne demek, )(tabii|tabii ki|olur|memnuniyetle|elbette|seve seve|tabii olur) /
        (bizi|beni onunla) (tanıştırabilirsiniz|tanıştırabilirsin) (|tabii|elbette|rahatlıkla) / (|ona|kendisine
        )(numaramı|telefonumu|mailimi|adresimi) (verebilirsin|verebilirsiniz|verin|ver) (|tabii|, yazsın|,
        arasın|yazsın|arasın|rahatlıkla|bana yazsın) (|bana|rahatlıkla|istediği zaman) /
        (|tabii ki|tabii|evet )(|numaramı|telefonumu|mailimi|adresimi )(ver|verin|verebilirsin|verebilirsiniz)
        (|ona|kendisine|tabii)(|,) (|saat )(|altıdan sonra|beşten sonra|akşamları|istediği zaman|6'dan sonra
        )(arasın|yazsın|ulaşsın|arayabilir|yazabilir) / (numaramı|telefonumu|mailimi|adresimi)
        (ver|verin|verebilirsin|verebilirsiniz) (ona|kendisine) / (hemen|bugün|yarın|şimdi) (bile|dahi)
        (olur|tanışalım|tanışabiliriz|tanıştırın) / (bizi) (|rahatlıkla|gönül rahatlığıyla|hemen|çekinmeden|tabii
        )(tanıştırabilirsiniz|tanıştırabilirsin|tanıştırın|tanıştır|buluşturun) / (sorman|sormanız|sormaya)
        (bile|gerek) (hata|ayıp|yok)(|,) (tabii|tabii ki|olur|evet|elbette|memnuniyetle) / (sorulur mu|sorulur mu
        hiç|soru mu bu|bu nasıl soru|o nasıl soru)(|!|?|,) (tabii|tabii ki|olur|evet|elbette|memnuniyetle)
    """,
    "fond": """
        (|büyük |büyük bir |çok )(memnuniyetle|zevkle|mutlulukla|seve seve|sevinçle) ... / seve seve / (|çok |
        gerçekten
        |onunla |evet )(isterim|isterdim|sevinirim|memnun olurum|mutlu olurum|istiyorum) (|tanışmak|çok) / (onunla
        |kendisiyle |bob ile |ann ile |)(tanışmak|görüşmek|konuşmak|tanışmayı) (|çok |gerçekten )(isterim|
        isterdim|istiyorum|güzel olur|harika olur|beni mutlu eder) / (|tanışmaktan |bundan |onunla tanışmaktan |
        kendisiyle tanışmaktan |tanıştığıma )(|çok |büyük )(memnun olurum|mutluluk duyarım|memnuniyet duyarım|mutlu
        olurum|keyif alırım|zevk alırım) / (|bu |kulağa )(|çok )(harika|güzel|iyi|süper|mükemmel) (olur|geliyor|
        fikir)
        / (|evet |çok )(ilgileniyorum|ilgimi çekiyor|ilgilenirim) /
        (|çok|gerçekten|bob ile|bob'la|onunla|kendisiyle) (tanışmak| tanışmayı| görüşmek| konuşmak| yazışmak|
        haberleşmek| sohbet etmek) (|çok|gerçekten|da) (isterim|isterdim|hoşuma gider|hoş olur|keyifli olur|beni
        sevindirir|zevk olur) / (onunla|bob ile|bob'la|kendisiyle|bob beyle) (tanıştığıma| tanışmaktan| konuşmaktan|
        yazışmaktan| tanışırsam) (|çok) (memnun olurum|sevinirim|mutlu olurum|keyif alırım|mutluluk duyarım|onur
        duyarım) / (memnuniyetle|seve seve|zevkle|severek) (tanışırım|görüşürüm|konuşurum|yazışırım|kabul
        ederim|ederim|yardımcı olurum|beklerim) / (bana yazarsa|benimle iletişime geçerse|yazarsa) (sevinirim|memnun
        olurum|çok sevinirim|memnuniyetle cevap veririm) / (|bunu|buna) (çok|gerçekten) (isterim|sevinirim) /
        (|peki |ya )(|buna |@nm@ |böyle bir teklife |ona )(nasıl|nasıl olur da) (|buna |@nm@ |böyle bir teklife |ona
        )(hayır|yok) (diyebilirim|derim|diyeyim|denir|diyebiliriz|deriz) (|ki) (|?) / (|buna |@nm@ |böyle bir teklife
        |ona )kim (|buna )(hayır|yok) (der|diyebilir|der ki|diyebilir ki) (|?)
        / (nasıl|kim) (böyle bir teklifi|bunu|bu teklifi|böyle bir fırsatı|@nm@) (|nasıl
        )(reddedebilirim|reddedeyim|reddederim|reddedebilir|reddeder|geri çevirebilirim|geri çevireyim|reddedilir|geri
        çevirir) (|ki) (|?) / (böyle bir teklifi|bunu|bu teklifi|böyle bir fırsatı|@nm@) (nasıl|kim)
        (reddedebilirim|reddedeyim|reddederim|reddedebilir|reddeder|geri çevirebilirim|geri çevireyim|reddedilir|geri
        çevirir) (|ki) (|?) / (buna |@nm@ |böyle bir teklife |böyle şeye |ona |böyle tekliflere )(|hiç )(hayır |yok)
        (denmez|denir
        mi|denilmez|denilir mi|demek olmaz|demek yakışmaz|demek ne haddime|diyemem ki|demek ayıp olur|denir mi hiç)
        (|hiç) (|?) / (böyle|bu|bu fırsat|böyle bir) (|teklif|fırsat|bir teklif|bir fırsat) (geri
        çevrilmez|reddedilmez|kaçmaz|kaçırılmaz|geri çevrilir mi|kaçar mı|reddedilir mi) (|?) / (reddetmek|hayır
        demek|geri çevirmek|kaçırmak) (|için )(|benim için
        )(aptallık|delilik|ayıp|yazık|günah|saçmalık|budalalık|deli|aptal|enayi) (olur|olurdu|olmam lazım|olmam
        gerek|olmak lazım|olmalıyım|olmak gerek|olmam gerekir) / (|bunu|böyle bir fırsatı|böyle bir teklifi|buna
        )(reddetsem|kaçırsam|hayır desem|reddedersem|reddetmek için) (|ancak|herhalde
        )(aptal|deli|enayi|budala|aptallık|aptallık etmiş|delilik etmiş) (olurum|olurdum|olmalıyım|olmam lazım) / deli
        miyim (|ki )(hayır diyeyim|reddedeyim|hayır diyecek|reddedecek) (|?) / benim için (|büyük |çok
        )(onurdur|şereftir|bir onur|onur olur|şeref olur|bir onurdur|bir şereftir|bir şeref|onur verici|bir onur olur)
        / (onur|şeref|büyük onur) (duyarım|duyarız) /
        (tabii|tabi|elbette) ki (|çok )(isterim|istiyorum|isterdim) / (arasın|yazsın|ulaşsın)
        (tabii|tabi|elbette|lütfen|bakalım|tabii ki|hemen) / (tabii|tabi) (arasın|yazsın)
    """,
    "warm": """
        (|kulağa |çok )(ilginç|ilginç geliyor|enteresan) / harika / süper / güzel / çok güzel / mükemmel / iyi fikir /
        sorun değil / problem değil / sorun yok / rica ederim / neden olmasın / niye olmasın / önemli değil / iyi /
        acelesi yok /
        hiç (problem|sorun|sıkıntı) (değil|yok|olmaz) /
        (|peki )(neden|niye) olmasın (|ki )? / (buna|@nm@|böyle bir teklife|ona) (hayır|yok)
        (diyemem|diyemiyorum|diyemeyeceğim) / @nm@ (|her zaman|çok|gerçekten|hep|pek
        )(tatlı|iyi|canım|harika|kibar|nazik|melek|melek gibi|şeker|mükemmel|sevgili|çok iyi biri|iyi bir
        insan|candır|tatlıdır|çok düşünceli|düşünceli) (|biri|bir insan|insan|kız|sağ olsun) / @nm@ (|her zaman|hep
        )(zevkine|seçimlerine|tavsiyelerine|fikirlerine|önerilerine) (|hep|her zaman|çok
        )(güvenirim|güveniyorum|inanırım) / @nm@ zevki (iyidir|güzeldir|harikadır) / @nm@
        (arkadaşı|dostu|arkadaşları|tanıdığı|dostları|önerdiği|tavsiye ettiği) (|herkes|kişi|biri|benim de|benim
        )(arkadaşımdır|dostumdur|baş tacıdır|başımın üstündedir|benim de arkadaşımdır|makbulümdür) /
        (|çünkü )(iş yerinde|işte|ofiste|gündüz|gündüzleri|mesaide) (|pek|rahat )(konuşamıyorum|telefonla
        konuşamıyorum|telefona bakamıyorum|açamıyorum|konuşmam zor|müsait değilim) / (|ama )(şimdi|artık|bugün) (|daha
        )(rahatım|müsaitim|vaktim var|zamanım var|iyiyim) / (geçen hafta|son zamanlarda|bu aralar) (|hiç
        )(yetişemedim|vaktim olmadı|fırsatım olmadı|fırsat bulamadım|yetişemiyordum)
    """,
    "no": """
        (|maalesef|bu sefer|bu kez|üzgünüm|kusura bakmayın|ama|ne yazık ki|teşekkürler ama) (|bu
        sefer|ben|buna|bunu|şu
        an için|size|kendisiyle|onunla) (katılamayacağım|katılmayacağım|kabul edemem|kabul
        edemeyeceğim|yapamayacağım|görüşemeyeceğim|görüşmek istemiyorum|görüşmek
        istemem|tanışmayacağım|tanışamam|tanışmak istemem|tanıştırılmak istemiyorum|tanıştırmayın|evet diyemem|evet
        diyemeyeceğim|evet diyemiyorum|yok|hayır|uğraşamam|lüzum yok|ihtiyacım yok|hiç gerek
        yok|istemiyoruz|ilgilenmiyoruz|almayalım|boş verin|boşver|istemiycem|düşünmüyoruz) (|kusura
        bakmayın|teşekkürler|ya|yani) / evet (demeyi|demek) isterdim ama (hayır|maalesef|diyemem|olmaz) / hayır
        (|hayır|teşekkürler|teşekkür ederim|istemiyorum|istemem|ilgilenmiyorum|lütfen|sağ ol|sağolun| almayayım|
        maalesef|üzgünüm|gerek yok|kabul etmiyorum|olmaz|asla|kesinlikle olmaz|kalsın|zamanım yok|vaktim yok|sağ olun|
        mümkün değil) (|teşekkürler) / hayir (|tesekkurler|istemiyorum) / yok (|teşekkürler|sağ ol| istemem|sağolun|
        almayayım|istemiyorum) / yoo / olmaz / asla / asla olmaz / katiyen / kesinlikle hayır / kesinlikle olmaz /
        mümkün değil / hiç sanmıyorum / sanmıyorum / (|maalesef |üzgünüm |ben |teşekkürler ama | teşekkür ederim ama
        |şu
        anda | şu an |üzgünüm ama |tanışmak |bunu |onunla tanışmak |kendisiyle tanışmak | böyle bir şey |bununla |bu
        konuyla | konuyla |teşekkürler )(istemiyorum|istemem|istemezdim|ilgilenmiyorum| ilgimi çekmiyor|kabul
        etmiyorum|kabul edemem|kabul edemiyorum|onaylamıyorum|katılmıyorum|düşünmüyorum| reddediyorum|ilgim yok|vaktim
        yok|zamanım yok| ilgili değilim|almayayım|tercih etmiyorum|hayır|hayır diyeceğim|bana göre değil|gerek
        yok|istemiyorum teşekkürler|gerek duymuyorum|ihtiyacım yok|almayacağım| uygun değil|kabul edemeyeceğim|tercih
        etmem) (| teşekkürler|teşekkür ederim|maalesef|üzgünüm) / (buna|bunun için| bu iş için|bu iş için) (|şu an |şu
        anda )(vaktim|zamanım) yok / (reddetmek|geri çevirmek) (zorundayım| istiyorum|durumundayım) / (|bunu |kibarca
        |
        teklifinizi |nazikçe |teklifi |saygıyla |maalesef )(reddediyorum| reddetmek zorundayım|geri çevirmek
        zorundayım|
        reddetmek istiyorum|geri çeviriyorum) / pas / pas geçiyorum / bana göre değil / ilgilenmiyorum / gerek yok /
        gerek yok teşekkürler / kalsın / beni rahat bırakın / istemez / tanışmamayı tercih ederim / ... tercih etmem /
        (| hayır |üzgünüm |maalesef |teşekkürler ama |teşekkür ederim ama |şu an |şu anda )(|ben |bunu |onunla |
        tanıştırılmak |tanışmak |kimseyle )(istemiyorum|istemem| ilgilenmiyorum|ilgimi çekmiyor|gerek yok|ihtiyacım
        yok|
        vaktim yok|zamanım yok|reddediyorum|kabul etmiyorum| kabul edemem|kabul edemiyorum|almayayım|uygun değil|bana
        göre değil|tercih etmem|reddetmek zorundayım| düşünmüyorum|niyetim yok|istemezdim) (|teşekkürler|teşekkür
        ederim| maalesef) / (adresimi|mailimi| bilgilerimi|numaramı) (lütfen )(vermeyin|paylaşmayın|verme|paylaşma)
        (|lütfen) / (adresimi|mailimi| bilgilerimi|numaramı) (vermeyin|paylaşmayın|verme|paylaşma|paylaşmak
        istemiyorum|vermek istemiyorum) (| lütfen) / (teşekkürler|teşekkür ederim|sağ olun|sağol|çok
        naziksiniz|teklifiniz için teşekkürler)(|,) ama (hayır|istemiyorum|ilgilenmiyorum|almayayım|gerek yok|kabul
        edemem|kabul etmeyeceğim| reddediyorum|vaktim yok) ... / hayır(|,) (teşekkürler|istemiyorum|gerek
        yok|olmaz|teşekkür ederim|sağ olun|asla| ilgilenmiyorum) / olmaz / asla olmaz /
        @adr@ @kimseye@ (paylaşmazsanız| vermezseniz| iletmezseniz| vermezsen| paylaşmazsan| iletmezsen)
        (sevinirim|memnun olurum|çok sevinirim) / (|şu sıralar|bu aralar|şu an|bu dönem|şu dönem) (böyle şeylere|bu
        işlere|bunlara|bu tür şeylere|yeni insanlara|buna) (|hiç|pek) (vaktim|zamanım|enerjim|halim) yok
        (|maalesef|kusura bakmayın|üzgünüm) / (|ben) (bu işlerden|bu konudan|bu konulardan|bundan) (|hiç|pek)
        (anlamam|anlamıyorum|uzağım) / @adr@ @kimseye@ (paylaşmanızı| vermenizi| iletmenizi| paylaşmanı| vermeni|
        paylaşılmasını) (istemiyorum|istemem|tercih etmem|onaylamıyorum|uygun bulmuyorum|rica ederim istemiyorum) /
        (|lütfen|hayır|üzgünüm|hayır lütfen|yok) @adr@ @kimseye@ (@verme@) (|lütfen|rica ederim|teşekkürler) /
        (|lütfen) @kimseye@ @adr@ (@verme@) (|lütfen) / (|ben|maalesef|kusura bakmayın|üzgünüm|prensip olarak|prensip
        gereği) @adr@ @kimseye@ (@vermem@) / (|ben|maalesef|kusura bakmayın|prensip olarak) @yabanci@ (|e-posta|mail)
        (adresimi|mailimi|adres|bilgi|bilgilerimi|mail adresimi|e-posta adresimi|iletişim bilgilerimi) (@vermem@) /
        (|ben) (kimseye|kimseyle|yabancılara|yabancılarla) @adr@ (@vermem@) / (adresimin|mailimin|mail
        adresimin|e-posta adresimin|iletişim bilgilerimin|bilgilerimin|numaramın) @kimseye@
        (paylaşılmasını|verilmesini|iletilmesini) (istemiyorum|istemem|onaylamıyorum|kabul etmiyorum|uygun
        bulmuyorum|doğru bulmuyorum|tercih etmem) / (adresimin|mailimin|mail adresimin|e-posta adresimin|iletişim
        bilgilerimin|bilgilerimin) @kimseye@ (paylaşılmasına|verilmesine|iletilmesine) (izin vermiyorum|razı
        değilim|karşıyım|onay vermiyorum|rızam yok|iznim yok|hayır diyorum|izin veremem) / (adresim|mailim|mail
        adresim|bilgilerim|iletişim bilgilerim|e-posta adresim|numaram) (|lütfen) (sizde|sende|bende|aramızda|gizli)
        kalsın (|lütfen) / (adresim|mailim|bilgilerim|iletişim bilgilerim|mail adresim) (kimseyle|kimseye|)
        (paylaşılmasın|verilmesin|iletilmesin) (|lütfen) / (izin|onay) vermiyorum / rızam yok / iznim yok /
        onaylamıyorum / (|bu|burası|konu|bu konu|bu iş|bu işler|bunlar) (|pek|hiç|benim) (benim alanım|alanım|ilgi
        alanım|uzmanlık alanım|benim işim|işim|bana göre|bana uygun|benlik|tarzım|benim konum|konum|benim tarzım)
        (|pek) (değil|değildir|değiller) / (|benim) (alanım|ilgi alanım) dışında / ben (|bu sefer|bu kez|bunu) (pas
        geçeyim|pas geçiyorum|pas diyorum|pas|almayayım|kalayım|yokum|yokum bu işte|geçeyim|vazgeçeyim) / pas
        (geçeyim|diyorum|geçelim|geçeceğim) / (yok|yoo) (ya|yaa|abi|canım|hocam|sağol|sağ ol|sağ
        olun|teşekkürler|gerek yok|kalsın|ben almayayım|istemem|istemiyorum|ilgilenmiyorum) (|ben)
        (|almayayım|istemem|gerek yok|kalsın|teşekkürler|sağol|sağ ol) / (|hiç) (gerek|lüzum|ihtiyaç)
        (yok|duymuyorum|görmüyorum|yoktur) (|teşekkürler|sağ olun|sağol) /
        (|çevrem|arkadaşım|kontağım|bağlantım|tanıdığım) yeterince
        (tanıdığım|kontağım|bağlantım|çevrem|mailim|arkadaşım) var (|zaten) / (zaten|) yeterince
        (tanıdığım|kontağım|bağlantım|mail|e-posta) (var|alıyorum) / (| mailinizi| mesajınızı| e-postanızı| mailini|
        mesajını| yazınızı) (|okudum|aldım|inceledim) (|ve|,|ama|maalesef) (cevabım|yanıtım|kararım) (|maalesef|ne
        yazık ki|net|kesinlikle) (hayır|olumsuz|hayırdır|olumsuzdur|hayır olacak|olumsuz olacak) / (olumsuz|hayır)
        (yanıt|cevap) (vermek zorundayım|veriyorum|vereceğim) / (maalesef|ne yazık ki)
        (olumsuz|hayır|olmaz|yapamam|mümkün değil|bu mümkün değil|katılamam|müsait değilim|kabul edemem) / (uygun
        bulmuyorum|doğru bulmuyorum|sıcak bakmıyorum|olumlu bakmıyorum|içime sinmiyor|rahat hissetmiyorum|rahatsız
        olurum|rahatsız hissederim|içim rahat etmez) (|teşekkürler|maalesef) / (|buna|bu işe|bunlara|böyle şeylere)
        (|hiç|pek|şu sıralar|bu aralar|şu dönem|bu dönem|artık|maalesef)
        (vaktim|zamanım|enerjim|niyetim|hevesim|halim|mecalim) (yok|yoktur|kalmadı|olmuyor) (|maalesef|kusura
        bakmayın|kusura bakma|teşekkürler) / (|bob'u|onu|kendisini) zaten (tanıyorum|tanırım) (|,|ve|ama) (gerek
        yok|istemiyorum|görüşmek istemiyorum|istemem|hayır|kalsın) / (|ben) yanlış (kişiyim|adresim|insanım) / yanlış
        kişiye (yazdınız|sordunuz|yazmışsınız|soruyorsunuz) / (|sadece|boşuna) (vaktini|zamanını)
        (almış|harcamış|çalmış) olurum / (hiç|boşuna) (uğraşmayalım|uğraşmayın|zahmet etmeyin) / (|bu iş|bu konu|hiç)
        (kalsın|boş verelim|boşverelim|bırakalım|vazgeçelim|böyle kalsın) (|lütfen|teşekkürler) / beni (bu işe|buna|)
        (karıştırmayın|karıştırma|bulaştırmayın|es geçin|pas geçin|saymayın|mazur görün|affedin|muaf tutun) /
        (benden|bende) (yok|pas|geçti|bu kadar) / (|ben) (emekliyim|emekli oldum|emekliye ayrıldım) (artık|ve|)
        (|artık) (bu işlerle|bu konularla|bunlarla|bu alanla) (ilgilenmiyorum|uğraşmıyorum|işim yok) / (|artık|ben
        artık) (bu|o) (işlerle| konularla| işle| konuyla| alanla| sektörde| alanda| işi| işleri) (|artık)
        (ilgilenmiyorum| uğraşmıyorum| çalışmıyorum| değilim| yapmıyorum| bıraktım) / (bu|o) işleri bıraktım / (|ben)
        (hayır|yok) (diyorum|derim|diyeceğim|diyelim) / (|ben) (istemem|istemiyorum|almam|almayayım|almayalım)
        (|ben|valla|vallahi|ya|sağol|sağ olun|sağ ol|teşekkürler|kusura bakma|kusura bakmayın) / (tanışmaya|yeni
        insanlara|yeni tanışmalara|buna|bu tanışmaya) (|şu an|şu sıralar|pek|hiç) (açık değilim|hevesli
        değilim|niyetim yok|ilgim yok|ihtiyacım yok|sıcak bakmıyorum|gerek yok) / (tanışmak|görüşmek|konuşmak|iletişim
        kurmak|yazışmak|iletişime geçmek) (|şu an|pek|hiç) (istemiyorum|istemem|istemezdim|niyetinde değilim) /
        (tanıştırmayın|bizi tanıştırmayın|beni tanıştırmayın|bana yazmasın|yazmasın|bana mail atmasın|beni aramasın)
        (|lütfen) /
        (|ve|ama|işte|zaten|de )(|işte )(tam da|tam|sırf|zaten|asıl|işte|işte tam) (|da )(bu|bunun|o|bundan)
        (yüzden|nedenle|sebeple|için|sebepten|dolayı) (|de|cevabım|yanıtım|zaten|diyorum ki
        )(hayır|istemiyorum|istemem|olmaz|reddediyorum|hayır diyorum|ilgilenmiyorum|kabul etmiyorum|kalsın|almayayım)
        (|, teşekkürler|teşekkürler|teşekkür ederim) / (|ve|işte )(o|bu) (yüzden|nedenle) (|de
        )(hayır|istemiyorum|istemem|olmaz|almayayım|kalsın) (|, teşekkürler|teşekkürler|, teşekkür ederim) /
        (dünyada|hayatta|ölürüm de|ölsem de|ölsem|kesinlikle|mümkünatı yok|imkanı yok|katiyen|asla ve asla|rüyamda
        görsem|dünya yansa|üstüne para verseniz|para verseler|dünyayı verseler) (olmaz|istemem|kabul
        etmem|yapmam|tanışmam|asla|görüşmem) / (aman|aman ha|tövbe|yok artık|allah korusun|allah yazdıysa bozsun|yok
        ya|yok yok)(|,) (kalsın|istemem|olmaz|hayır|almayayım|istemiyorum|ben almayayım) /
        (|ama|fakat|ancak|lakin|yalnız )(|ben|maalesef|ne yazık ki|teklifinizi|bunu|şu an
        )(istemiyorum|istemem|ilgilenmiyorum|kabul edemeyeceğim|kabul edemem|almayayım|kabul etmeyeceğim|hayır|kabul
        edemiyorum|kabul etmiyorum|ilgimi çekmiyor|gerek yok|ihtiyacım yok|olmaz|hayır demek zorundayım|reddetmek
        zorundayım|reddediyorum|kalsın|pas geçeceğim|pas|tercih etmiyorum|düşünmüyorum|mümkün değil) (|,
        teşekkürler|teşekkürler|maalesef|teşekkür ederim|, sağ olun) / (ilginize|ilginiz için|düşündüğünüz için|beni
        düşündüğünüz için|teklifinize|nezaketinize|inceliğinize|davetinize) (|çok )(teşekkür
        ederim|teşekkürler|teşekkür ederiz|sağ olun)(|,) (ama|ancak|fakat|lakin|yalnız|ne var ki) (|maalesef|ben|ne
        yazık ki )(istemiyorum|istemem|ilgilenmiyorum|kabul edemeyeceğim|kabul edemem|almayayım|hayır|kabul
        etmeyeceğim|kabul etmiyorum|gerek yok|ihtiyacım yok|reddetmek zorundayım|reddediyorum|kalsın|pas
        geçeceğim|tercih etmiyorum|düşünmüyorum) (|maalesef|teşekkürler) / (|benim|bu )(yaşımda|yaşta|yaştan
        sonra|saatten sonra|yaşımdan sonra) (|artık|ben )(yeni
        |)(insanlarla|kimselerle|kişilerle|kimseyle|birileriyle|arkadaş|tanışıklık|çevre|dostluk|insan|kimse)
        (|yeni|artık )(tanışmak istemiyorum|tanışmam|tanışmak istemem|uğraşamam|aramıyorum|istemiyorum|edinmek
        istemiyorum|peşinde değilim|tanımak istemiyorum) / (|artık )yeni
        (insanlarla|kişilerle|arkadaş|insan|çevre|tanışıklık) (tanışmak istemiyorum|tanışmak
        istemem|aramıyorum|istemiyorum|edinmek istemiyorum|tanımak istemiyorum) /
        hayır(|,) (teşekkürler|teşekkür ederim|sağ olun|sağ ol|teşekkür ederiz) / (ama|ancak|fakat) (bu sefer|bu
        kez|bu defa) (|ben )(istemiyorum|olmaz|hayır|almayayım|pas|geçeyim|pas geçeyim|kalsın|ben yokum|ben
        almayayım|reddedeceğim) (|teşekkürler)
    """,
    "excuse": """
        (|şu an |şu anda |bu aralar )(|çok |fazla )(meşgulüm|yoğunum|yoğun|meşgul|emekliyim) (|şu an|şu anda) /
        yapamam
        / (|buna )(evet diyemem|evet diyemiyorum|kabul edemem|evet diyemeyeceğim) /
        (|şu an|şu anda|bu aralar|şu sıralar|bu sıralar|bu dönem|maalesef) (|çok|aşırı|fazlasıyla|iş)
        (yoğunum|meşgulüm|yoğunuz|işim var|işim başımdan aşkın) / (bob'u|onu|kendisini|bu kişiyi) (|hiç) tanımıyorum /
        (|iş|çok) yoğunluğum (|çok) (var|fazla)
    """,
    "later": """
        (şimdi|şu an|şu anda|henüz|bugün|bu hafta|bu ay) (değil|olmaz|olmasın|hayır|uygun değil|müsait değilim)
        (|sonra|lütfen) / (gelecek|önümüzdeki|haftaya|seneye|öbür) (hafta|ay|yıl|sefer|) (|tekrar|yine|bir daha)
        (sorun|konuşalım|görüşelim|bakalım|yazın|dönerim|haber veririm|olabilir|sorarsınız|dönüş yaparım) /
        (haftaya|seneye|sonra|yarın) (dönerim|konuşalım|görüşelim|yazarım|haber veririm|dönüş yaparım) /
        (bayramdan|tatilden|sınavlardan|yılbaşından|ramazandan) sonra (|olur|konuşalım) / sonra / daha sonra / belki
        sonra / belki daha sonra / şimdi değil / şu an değil / şu anda değil / henüz değil / bugün değil / şimdilik
        değil / şimdilik hayır / şu an için hayır / şu anda hayır / şimdi olmaz / şu an olmaz / şimdilik kalsın /
        şimdilik istemiyorum / başka (zaman|bir zaman|sefere) / belki başka (zaman|bir zaman|sefere) / bir dahaki
        sefere
        / gelecek (hafta|ay|yıl|sefer) / önümüzdeki (hafta|ay|yıl) / seneye / haftaya / (bir|iki| birkaç)
        (hafta|ay|gün)
        sonra / tatilden sonra / bayramdan sonra / size döneceğim / haber veririm / sonra sorun / uygun bir zaman
        değil
        / iyi bir zaman değil / yarın / yakında / (belki|sonra|daha) (sonra|ileride|sonbaharda|baharda|yazın|kışın|
        başka|gelecek|daha) ... / (gelecek| önümüzdeki) (ay|hafta|yıl) (tekrar|yine|sorun|sor|yazın) ... / (tekrar|
        yine|sonra|daha sonra) (sorun|sor|yazın| yaz|sorabilirsiniz) ... / başka zaman / henüz değil / şimdi değil /
        ileride (olur|belki) /
        (|lütfen|bana|beni|şimdi değil|şu an değil) (eylülde| ekimde| kasımda| aralıkta| ocakta| şubatta| martta|
        nisanda| mayısta| haziranda| temmuzda| ağustosta| yaza| kışa| bahara| sonbaharda| ay sonunda|ay başında|yıl
        başında|haftaya|seneye|yarın|pazartesi|gelecek ay|gelecek hafta|gelecek yıl|önümüzdeki ay|önümüzdeki
        hafta|önümüzdeki yıl|bayramdan sonra|tatilden sonra|yazdan sonra|ramazandan sonra|yılbaşından
        sonra|sınavlardan sonra|birkaç ay sonra|birkaç hafta sonra|iki hafta sonra|bir ay sonra|iki ay
        sonra|sonra|ileride|daha sonra) (|bana|beni|bir) (|tekrar|yine|yeniden|bir daha) (|bana|bir) (sorun|sorar
        mısınız|sorar mısın|yazın|yaz|yazar mısınız|yazar mısın|yazabilir misiniz|yazabilir misin|sorabilir
        misiniz|sorabilir misin|hatırlatın|hatırlat|hatırlatır mısınız|hatırlatır mısın| konuşalım| görüşelim|
        bakalım| bakarız| konuşuruz| haberleşelim| deneyin| ulaşın| dönün) (|lütfen) / (eylülde| ekimde| kasımda|
        aralıkta| ocakta| şubatta| martta| nisanda| mayısta| haziranda| temmuzda| ağustosta| yaza| bahara| ay
        sonunda|yazdan sonra) (|olur|olabilir|belki|daha iyi olur|uygun olurum|müsait olurum)
    """,
    "stop": """
        (|lütfen|artık|bana|bir daha) (|artık|bana|bir daha|daha fazla) e-posta (|bana)
        (göndermeyin|atmayın|yollamayın|gönderme|istemiyorum) (|artık|bana|lütfen) / (|lütfen|artık|bana|bir daha)
        (|artık|bana|bir daha|daha fazla) (e posta|eposta|mail|mesaj|ileti) (|bana)
        (göndermeyin|atmayın|yollamayın|yazmayın|gönderme|atma|istemiyorum) (|artık|bana|lütfen) / (|lütfen)
        (|beni|adresimi|ismimi|adımı|bilgilerimi) (|listeden|listenizden|sisteminizden|listelerinizden)
        (|beni|adresimi)
        (çıkarın|çıkartın|silin|kaldırın) (|lütfen) / dur / durun / durdur / yeter / kes / kesin şunu / (|lütfen
        |artık
        |lütfen artık )(|bana )(|bir daha |artık | daha fazla |tekrar )(|bana )(yazmayın|yazma|mail atmayın|mesaj
        atmayın|e posta göndermeyin|mail göndermeyin| rahatsız etmeyin|göndermeyin|mesaj göndermeyin) (|lütfen|bana) /
        (|lütfen )(listeden çıkarın|beni listeden çıkarın|beni listenizden çıkarın|adresimi silin|beni
        silin|bilgilerimi
        silin|verilerimi silin) (|lütfen) / abonelikten çık / abonelikten çıkar / abonelikten çıkmak istiyorum /
        aboneliği iptal et / artık mail istemiyorum / daha fazla e posta istemiyorum / (bana |)(artık |bir daha
        |)(yazmayın|yazma|mail atmayın|mail göndermeyin|e-posta göndermeyin| mesaj
        atmayın|göndermeyin|ulaşmayın|rahatsız etmeyin) (|artık|lütfen|bir daha) / (beni |adresimi |bilgilerimi
        )(listeden |listenizden |)(silin|çıkarın|çıkartın|sil|çıkar|kaldırın) (| lütfen|listeden) / (listeden|
        listenizden) (beni |adımı |)(silin|çıkarın|çıkarılmak istiyorum) / (artık | daha fazla |)(mail|e-posta|mesaj)
        (almak istemiyorum|istemiyorum) / (beni |)rahat bırakın / yeter (|artık| yazmayın) /
        (|lütfen|artık|bana|lütfen bana|lütfen artık) (|bir daha|artık|daha fazla|asla|sakın) (|bana)
        (yazmayın|yazma|yazmayınız|mail atmayın|mail atma|mail atmayınız|e-posta göndermeyin|e-posta
        göndermeyiniz|mesaj göndermeyin|mail göndermeyin|mail yollamayın|e-posta atmayın|ileti göndermeyin)
        (|artık|lütfen|bir daha) / (sizden|) (artık|bir daha|daha fazla|başka) (|sizden) (mail|e-posta|mesaj|ileti)
        (almak istemiyorum|istemiyorum) / (|lütfen) (beni|adresimi|mailimi|adımı|ismimi|mail adresimi|e-posta
        adresimi) (|bu) (listeden|listenizden|mail listenizden|e-posta listenizden|mail listesinden| listelerinizden|
        veritabanınızdan| kayıtlarınızdan| sistemden| sisteminizden) (çıkarın| çıkartın| silin| çıkar| çıkarınız|
        siliniz| kaldırın| sil| çıkarır mısınız|siler misiniz) (|lütfen) / (üyeliğimi|aboneliğimi) (iptal
        edin|sonlandırın|silin) / (lütfen bana|lütfen artık|lütfen bir daha|bana|beni|artık|bir daha|artık bana|bir
        daha bana)(|bir daha|artık|asla|sakın|lütfen ) (|asla|artık|bana|sakın )(|böyle|bu
        tür|böyle bir|bu gibi|bu tarz|benzeri
        )(|şeyler|mesajlar|mailler|şey|mesaj|mail|teklifler|e-posta|e-postalar|mailleri|şeyleri
        )(yazmayın|yazma|yollamayın|yollama|göndermeyin|gönderme |göndermeyiniz|atmayın|yazmayınız|rahatsız
        etmeyin) (|lütfen|artık|bir daha|bana) / (bu|böyle) (maillerle|mesajlarla|tekliflerle|e-postalarla|şeylerle)
        (|artık|lütfen|bir daha )beni (|artık|lütfen|bir daha )(rahatsız etmeyin|meşgul etmeyin|oyalamayın|rahatsız
        etme) (|artık|lütfen|bir daha) / (yeter|bıktım|usandım) (|artık )(bu
        |)(maillerden|mesajlardan|e-postalardan|mailler|mesajlar) (|bıktım|usandım|yeter) / (|artık )(bu
        |)(maillerden|mesajlardan|e-postalarınızdan|maillerinizden) (bıktım|usandım|gına geldi) / bana (|bir
        daha|artık )(asla|bir daha) (yazmayın|yazma|mail atmayın|göndermeyin)
    """,
    "stop_all": "hepsini durdur / hepsini durdurun / her şeyi durdur / tümünü durdur",
    "until": """
        sonra / önce / kadar / dönünce / döndüğümde / olunca / bitince / gelecek (ay|hafta|yıl) / önümüzdeki
        (ay|hafta|yıl) / haftaya / seneye / ancak
    """,
    "doubt": """
        düşüneceğim / düşünmem (lazım|gerek) / düşüneyim / bir düşüneyim / düşünürüm / düşünmek / ücret / ücretsiz /
        para / kaç / kaça / hayır demem mümkün değil / eğer / şayet / ise / sonra karar / önce / şartıyla / şartla /
        koşuluyla / koşul / şart / sadece / yalnızca / belki / belki de / galiba / herhalde / muhtemelen / olabilir /
        sanırım / bakarız / bakalım / göreceğiz / duruma göre / bağlı / bilmiyorum / bilemiyorum / hiçbir fikrim yok /
        fikrim yok / emin değilim / kararsızım / kim / ne / nasıl / nerede / neden / niye / niçin / hangi / mi / mı /
        mu
        / mü / misiniz / mısınız / musunuz / misin / mısın / dedi / diyor / derim / haha / şaka / izin / izindeyim /
        tatil / tatildeyim / aldım / alındı / iletiyorum / asistanım / asistan / daha fazla bilgi / fazla bilgi /
        detay
        / veya / ya da / hem evet hem hayır / evet hayır / hayır evet / hmm / problem / sorun / fark etmez / farketmez
        /
        tanımıyorum / prensipte / yanlışlıkla / yoksa / evet ben / ben ann / reddedemem / hayır diyemem / kaçırmak /
        kaçıramam / kaçırmam / hayır(|,) (sorun değil|sorun yok|önemli değil) / kötü fikir / bilmek / öğrenmek /
        öderse
        / isterse / olursa / gelir / gelirmiş /
        eşime / müdürüme / patronuma / sormam (lazım|gerek|gerekiyor) / sormalıyım / danışmam (lazım|gerek|gerekiyor)
        / bir (sorayım|danışayım) / kararsız (kaldım|kalıyorum) / bilemedim / bilemem / ne diyeyim / bari / güya /
        eminim / bir şartla / tek şartım / hayır değil / olmaz olur mu / olmaz mı / kesin paylaşın / herkese (de|)
        (verin|ver|dağıtın|paylaşın) /
        bir (bu|o|bunlar|sen) (|da )(eksikti|eksik kalmıştı) / (tam da|sadece|bir tek) (bu|o) (eksikti|lazımdı) /
        (kişi|kişiye|adrese|insana) yanlış / yanlış (kişi|kişiye|adres|adrese|insan|numara) / ben (ann|ivy|bob|o)
        değilim
    """,
    "but": "ama / fakat / ancak / lakin / yine de / oysa",
    "not": """
        değil / yok / hayır / asla / hiç / hiçbir / kimse / olmaz / olmadan / reddediyorum / imkansız / olmayan
    """,
    "marks": """
        (?:mi| mu)yor| m[ae]z(?:s| $)| m[ae]m$| m[ae]dan| m[ae]y[ae]c[ae][kg]| [ae]m[ae](?:yiz| zsiniz| m)| (?:[ai]r|
        ur| yor| mis| ecek| acak)s[ae](?:m| n| niz| k| lar)?$| s[ae](?:niz| m| k)$| madi| medi
    """,
    "regret": """
        maalesef / ne yazık ki / üzgünüm / özür dilerim / pardon / kusura bakmayın / kusura bakma / yazık / çok
        üzgünüm
        / affedersiniz
    """,
    "hello": """
        merhaba / merhabalar / selam / selamlar / sayın / sevgili / iyi (günler|akşamlar|sabahlar) / günaydın /
        değerli
        / selamün aleyküm /
        iyi (geceler|haftalar|pazarlar) / selamlar herkese / merhaba sevgili / tünaydın / slm / mrb / mrhb
    """,
    "bye": """
        saygılarımla / saygılar / sevgiler / selamlar / en iyi dileklerimle / iyi (çalışmalar|günler|akşamlar|
        haftalar)
        / hoşça kalın / hoşçakalın / görüşmek üzere / kolay gelsin / sevgilerimle / saygılarımızla / iyi hafta sonları
        /
        esen kalın / başarılar /
        (iyi|kolay) (çalışmalar|çalışmalar dilerim|günler|günler dilerim|haftalar|akşamlar dilerim|gelsin) /
        sevgilerle / sevgi ve saygılarımla / saygıyla / en içten dileklerimle / kendine iyi bak / kendinize iyi bakın
        / öptüm / görüşürüz / hoşça kal / selametle
    """,
    "thanks": """
        (|çok |şimdiden |yine de |her şey için |ilginiz için |teklifiniz için |sorduğunuz için |nazik teklifiniz için
        |teklif için |mesajınız için |davetiniz için |davet için |beni düşündüğünüz için |e postanız için | sorduğun
        için )(teşekkürler|teşekkür ederim|teşekkür ederiz|sağ ol|sağ olun|sağolun|sağol|tşk|tesekkurler| tesekkur
        ederim|çok teşekkürler|çok teşekkür ederim|minnettarım) (|çok|şimdiden|yine de) / çok naziksiniz / takdir
        ediyorum /
        (eyvallah|sağ olasın|sağolasın|çok sağ ol|çok sağ olun|çok teşekkürler|tşkler|tşkkr|teşekkürler ivy|bilgi için
        teşekkürler|haber verdiğin için teşekkürler|haber verdiğiniz için teşekkürler|düşündüğün için
        teşekkürler|düşündüğünüz için teşekkürler|yazdığın için teşekkürler|yazdığınız için teşekkürler|zahmetin için
        teşekkürler|aklına geldiğim için teşekkürler)
    """,
    "fill": """
        ya / yaa / canım / hocam / bey / hanım / abi / lütfen / ve / de / da / ben / biz / bana / bizi / beni / onu /
        bu
        / bunu / çok / gerçekten / açıkçası / dürüst olmak gerekirse / şu an / şu anda / şimdi / şimdilik / bu sefer /
        bu kez / benim için / hemen / ivy / bob / ann / çünkü / onunla / kendisiyle / umarım anlarsınız / anlayışınız
        için teşekkürler / anlayışınız için teşekkür ederim /
        bu yüzden / o yüzden / dolayısıyla / o halde / bu nedenle / (|ama|fakat|ancak|yalnız|sadece|yalnızca|bir
        ricam) (|lütfen|ricam) (|iş|ofis|şirket|kurumsal) (|adresim|mailim|adresimi|mailimi|adresim yerine|mailim
        yerine|adresimi değil|mailimi değil|adresi yerine) (|de|da|lütfen)
        (özel|kişisel|diğer|öbür|şahsi|ev|gmail|yeni) (adresimi|mailimi|mail adresimi|e-posta
        adresimi|hesabımı|e-postamı) (kullanın| kullan| verin| ver| paylaşın| iletin| kullanınız| kullansın| tercih
        ederim|kullanırsanız sevinirim) (|lütfen) / (|ama|fakat|ancak|yalnız) (|lütfen|bana)
        (özel|kişisel|diğer|öbür|şahsi|ev|gmail|yeni) (adresime|mailime|mail adresime|e-posta adresime|hesabıma)
        (yazsın|yazın|gönderin|göndersin) (|lütfen) / (çünkü|) (iş|ofis|bu|şirket|kurumsal|o)
        (mailime|adresime|maile|adrese|mail adresime|e-postama|mailimi|adresimi) (|pek|çok|fazla|sık|artık)
        (bakmıyorum|bakamıyorum|nadiren bakıyorum|az bakıyorum|kullanmıyorum|nadir bakıyorum|seyrek bakıyorum) /
        (|ama|fakat|ancak|yalnız) (|lütfen) (sadece|yalnızca|yalnız) (mail|e-posta|maille|e-posta ile|mail ile|mail
        üzerinden|e-posta üzerinden|maille yazsın) (|olsun|lütfen|yazsın|ulaşsın) (|,) (|telefon
        (olmasın|etmesin|yok|istemiyorum)|aramasın|telefonla aramasın) / (|ama|fakat|yalnız) (|lütfen)
        (telefonla|telefondan) (aramasın|aramayın) / (|ama) (lütfen|) ingilizce yazsın / ivy hanım / ivy bey / canım
        ivy / sevgili ivy / ivyciğim / umarım iyisindir / umarım iyisinizdir / umarım her şey yolundadır / nasılsınız
        / nasılsın / selam söyle / selam söyleyin / selamlarımı iletin / bilginize / bilgilerinize / zaten / aslında /
        valla / vallahi / açıkçası / doğrusu / kısacası /
        @lat@ (|lütfen|gerçekten|çok )@sry@ / @sry@(|,) (|lütfen|ama )@lat@ (|,|ama) (|@uns@) / @sry@(|,) (|ama )@uns@
        / @lat@ @sry@(|,) @uns@ / kusuruma bakmayın(|,) @uns@ / (|ama|yalnız|ancak|fakat|sadece|bir ricam|lütfen
        )(|lütfen|ricam )@adrs@ (değil|yazmasın|olmasın|yazmayın|göndermeyin|kullanmayın|vermeyin lütfen)(|,) (|bunun
        yerine|onun yerine|lütfen|şu adrese|şuraya )(|şahsi|kişisel|özel|diğer|gmail
        )(|adrese|adresine|adresime|mailime|buraya|şuraya|adresimi|adresini)
        (yazsın|yazın|göndersin|gönderin|ulaşsın|kullanın|verin|yazabilir|yazarsa sevinirim|tercih ederim) /
        (|ama|yalnız|ancak|fakat|sadece )(|lütfen )@adrs@ (değil|yazmasın|olmasın|yazmayın)(|,) (|@adrs@|kişisel
        adresime|diğer adresime|adresine|şuraya|şu adrese) (|yazsın|lütfen|yazın) / (adresine|şu adrese|şuraya|bu
        adrese) (|lütfen )(yazsın|yazın|göndersin|yazabilir|ulaşsın) (|lütfen) /
        (|ama|yalnız|ancak|fakat|sadece|lütfen )(|lütfen|bana|benimle )(tercihen|tercihim|daha çok|mümkünse|daha
        ziyade|en iyisi|en rahatı|en kolayı|olabiliyorsa|öncelikle) (|telefondan ziyade|telefonla değil|telefon
        yerine|telefondansa|arama yerine )@mod@ (|olsun|lütfen|iletişim kursun|ulaşsın|yazsın|olursa sevinirim|tercih
        ederim|yazışalım|haberleşelim) / (|ama|yalnız|fakat|lütfen )(telefondan ziyade|telefonla değil|telefon
        yerine|telefondansa|arama yerine|telefon değil|telefonda değil|aramak yerine) (|lütfen )@mod@
        (|olsun|lütfen|iletişim kursun|ulaşsın|yazsın|tercih ederim|yazışalım|haberleşelim|daha iyi|daha rahat|olursa
        iyi olur) / (|ama|yalnız|fakat )@mod@ (tercih ederim|tercihimdir|daha iyi olur|daha rahat olur|daha
        uygun|olsun lütfen|haberleşelim|yazışalım|ulaşsın|daha rahatım|iletişim kuralım) (|lütfen|, telefonla
        değil|telefonla değil) / (|çünkü|zira|zaten )(telefonu|telefonları|telefona|aramaları|telefonlara|bilmediğim
        numaraları|tanımadığım numaraları|telefonla konuşmayı|telefonda konuşmayı|telefon konuşmalarını)
        (|pek|hiç|genelde|çoğu zaman|genellikle|zor|nadiren
        )(açmıyorum|açmam|bakmıyorum|bakmam|sevmiyorum|sevmem|kullanmıyorum|cevaplamıyorum|duymuyorum|cevap
        vermiyorum|çıkmıyorum|açarım|açamıyorum|bakamıyorum|sevmediğim için) / (|ama|ve|lütfen|bu arada|yine de|fakat
        )(|, )(|benden|lütfen|çok|bol|sevgili )@nm@ (|çok|bol|benden|lütfen|kocaman|sevgiler|selamlar|de
        )(selam|selamlar|selamlarımı iletin|selamlarımı ilet|selam söyleyin|selam söyle|selamlarımı
        söyleyin|sevgiler|sevgilerimi iletin|teşekkürler|teşekkür ederim|selamımı söyle|selamımı
        söyleyin|öpücükler|selam olsun|sevgilerimle|selam iletin|çok selam|selamlarımla|teşekkürlerimi iletin)
        (|lütfen|söyleyin|söyle) / (|ama )(selamlar|sevgiler|selam) @nm@ / (|peki|ya|bu arada|ee )(|orada|sizde|sizin
        orada|siz|sen|oralarda|sizin|sizin oralarda )(@nm@|havalar|işler|çocuklar|aile|siz|sen|her
        şey|keyifler|annen|sağlığınız|keyifler) (nasıl|nasılsınız|nasılsın|nasıllar|nasıl gidiyor|iyi mi|ne yapıyor|ne
        alemde|nasıl oralarda|ne durumda|yerinde mi) ? / (|peki )(sizde|orada|siz|sen|sizin orada|oralarda|sizin
        oralarda|ya siz|ya sen|ya orada|sizler|ya sizde) (|ne var ne yok|havalar nasıl|durum nasıl|nasıl|hava nasıl|ne
        haber|de) ? / (ne var ne yok|ne haber|naber|nasıl gidiyor) ? / (|kendisini|onu|ivy'yi|sizi|seni|çok
        )(çoktandır|uzun zamandır|epeydir|yıllardır|uzun süredir|nicedir|çoktan beri|uzun zamandan beri)
        (|kendisini|onu|ivy'yi|sizi|seni|hiç )(görmedim|görmüyorum|görüşmedik|görüşemedik|haber
        alamadım|görüşmüyoruz|konuşmadık|göremedim) / uzun zaman oldu (|görüşmeyeli|görmeyeli) / (|benim|bu
        )(yaşımda|yaşta|yaştan sonra|saatten sonra) / (alınmayın|alınma|yanlış anlamayın|yanlış
        anlama|darılmayın|darılma|gücenmeyin|gücenme|kırılmayın|kırılma|kızmayın|kızma|alınganlık etmeyin|üstünüze
        alınmayın|kişisel algılamayın) (|lütfen|ama) / ne demek(|,) (|efendim|estağfurullah|canım|rica ederim|tabii) /
        estağfurullah / (|ve )(işte |)(tam da|tam|sırf) (bu|bunun|o) (yüzden|nedenle|sebeple) / tam da (bunun
        için|bundan) /
        (|ama|yalnız|tercihen|lütfen|sadece|mümkünse )(saat
        |)(5'ten|6'dan|7'den|8'den|17'den|18'den|19'dan|beşten|altıdan|yediden|sekizden|mesaiden|işten|öğleden) sonra
        (|arasın|yazsın|ararsa sevinirim|müsaitim|uygunum|lütfen) / (akşamları|hafta sonu|hafta
        sonları|akşamüstü|hafta içi|sabahları) (|arasın|müsaitim|uygunum) / (sessizliğim|sessizliğimiz|bu
        gecikme|karışıklık|gecikmem) için (|lütfen )(kusura bakma|kusura bakmayın|özür dilerim|affedin) /
        (|ah|ay|ah,|of )@sry@(|,) (|ama|cevap|yanıt|size|sana )(|cevap|yanıt )(|yazmayı|vermeyi|yazmak|dönmeyi
        )(|tamamen|tümüyle|komple|büsbütün|cevap|bir türlü )(unuttum|unutmuşum|unutuvermişim|aklımdan çıkmış|aklımdan
        çıktı) / (|ama|yalnız|sadece )(|haberi olsun|bilsin|söyleyin )(|, )(|ki|ben
        )(geç|yavaş|seyrek|nadiren|gecikmeli) (|cevap|maile|maillere|yanıt
        )(yazarım|veririm|yazıyorum|veriyorum|bakıyorum|bakarım|cevap veririm|yanıtlıyorum|dönüyorum|dönerim)(|,)
        (|haberi olsun|bilginiz olsun|bilsin)
    """,
    "words": """
        ve / bir / bu / şu / o / ben / sen / biz / siz / onlar / benim / senin / onun / bizim / sizin / bana / sana /
        ona / bize / size / beni / seni / onu / bizi / sizi / ile / için / gibi / kadar / var / vardı / idi / çok /
        daha
        / en / her / bütün / tüm / yıl / yıldır / zaman / vakit / gün / hafta / ay / arkadaş / iş / şirket / toplantı
        /
        tanışmak / konuşmak / görüşmek / uzun / hep / her zaman / burada / orada / olarak / olan / oldu / iyi / güzel
        /
        teklifiniz / şey / önce / yeni / teşekkürler / ederim / de / da / ki / numaram / sayın /
        herkese / herkes / biraz / fazla / az / artık / hâlâ / hala / bile / böyle / şöyle / öyle / kendi / kendim /
        herkes / insanlar / insan / kişi / adam / kadın / çocuk / çocuklar / aile / ailem / eşim / annem / babam /
        kardeşim / oğlum / kızım / ev / evde / eve / şehir / istanbul / ankara / izmir / türkiye / köy / hava / yağmur
        / güneş / kar / yağıyor / sıcak / soğuk / bugün / dün / yarın / sabah / akşam / gece / hafta sonu / geçen /
        gelecek / ay / yaz / kış / bahar / yıllar / yıldır / yıllardır / beri / bazen / sık / sık sık / hemen / işte /
        iş / işim / işler / iş yeri / ofis / ofiste / proje / projede / projesi / projeler / proje üzerinde / konu /
        konuda / konuyu / konular / konusunda / alan / alanda / alanında / üzerine / üzerinde / hakkında / çalışıyorum
        / çalışıyoruz / çalıştım / çalışmak / yapıyorum / yapıyoruz / yaptım / yapmak / geldim / gittim / gidiyorum /
        geliyorum / başladım / başlıyorum / bitti / taşındım / taşınıyoruz / döndüm / gördüm / görmek / okudum /
        okuyorum / yazdım / yazıyorum / biliyorum / düşündüm / düşünüyordum / arıyordum / arıyoruz / lazım / gerek /
        oldukça / gayet / tam / tam da / denk geldi / zamanlama / heyecanlıyım / heyecan / mutlu / merak / ediyorum /
        ettim / etmek / ediyoruz / eder / olarak / olacak / olur / oluyor / benzer / aynı / başka / diğer / ilk / son
        / iki / üç / dört / beş / birkaç / hepsi / bazı / yer / yerde / yol / yolda / telefon / mail / maili / maile /
        mailin / mesaj / mesajın / mesajını / mesajınız / adres / adresim / adresi / posta / üniversite / okul /
        öğrenci / hoca / doktor / mühendis / öğretmen / müşteri / ekip / firma / şirkette / toplantıda / seyahat /
        yolculuk / tatilde / müzik / kitap / film / yemek / kahve / çay / köpek / kedi / bahçe / futbol / maç /
        bisiklet / fotoğraf / yazılım / tasarım / mimar / mimarlık / çeviri / tarih / sanat / fikir / fikri / fikriniz
        / öneri / önerin / düşünce / sayende / sayenizde / bob'un / bob'u / bob'a / bob'la / ivy'nin / onu / onun /
        bizim / sizin / senin / orada / burada / buraya / oraya / neredeyse / özellikle / genellikle / umarım /
        dilerim / güzel bir / hoş / tatlı / büyük / küçük / yeni / eski / kolay / zor / önemli / mümkün / hazır /
        hazırım / memnun / rahat / sağlık / sağlıklı / geçirdim / geçiriyoruz / geçiyor / kaldım / kalıyorum /
        oturuyorum / yaşıyorum / emekli / serbest / kendisi / yanında / yanımda / sırada / arada / arasında / sonunda
        / haberim / haber / söz / sözü / ayşe / ayşen / hasan / ihsan / musa / bursa / kısa / lise / masa / gülşen /
        nurşen / elsa / lisa / rosa / teresa / susan / denise / jansen / birini / bulun /
        @uns@
    """,
    "acquainted": """
        (|ama |evet )(biz |onu |kendisini )(zaten |)(tanışıyoruz|tanıyorum|tanışıyoruz zaten) (|zaten) / zaten
        (tanışıyoruz|tanıyorum|onu tanıyorum) / (|evet |tabii )(|,) (onu|bobu|kendisini|bob u|bob'u)
        (tanıyorum|tanırım|zaten tanıyorum|biliyorum) /
        (|evet|tabii|evet evet|ha evet )(|, )(|biz|zaten|kendisiyle|onunla
        )(tanışıyoruz|tanıyoruz|tanışmıştık|tanışıyoruz zaten|kendisini tanırım|kendisini tanıyorum|onu
        hatırlıyorum|onu iyi tanırım|onu çok iyi tanırım|onu iyi tanıyorum|onu biliyorum|onu tanırım) (|zaten)
    """,
    "who": """
        (kimsiniz|sen kimsin|siz kimsiniz|bu kim|kim bu|o kim|bob kim|ann kim) / bu ne / bu nedir / adresimi nereden
        (buldunuz|aldınız)
    """,
    "doubt_marks": """
        (?:[a-z]{2,}s[ae](?:niz| m| k| n| lar| ler)?$| mis?yim$| (?:iyor| uyor| acak| ecek| ir| ar| er| ur)m[iu]$)
    """,
    "macros": """
        adr = (| benim| kişisel| özel| iş| mail| email| e-mail| e-posta| eposta| posta| iletişim| kontak) (adresimi|
        mailimi| emailimi| e-mailimi| e-postamı| epostamı| bilgilerimi| bilgimi| numaramı| telefonumu| mail
        adresimi|e-posta adresimi) / kime = (|bob'a|ona|kendisine|kendilerine|bob beye|bob bey'e|bob hanıma|bob
        hanım'a|arkadaşınıza|arkadaşına|karşı tarafa|bob ile|bob'la|onunla|kendisiyle|bob beyle) (|da|hemen|tabii
        ki|rahatlıkla|gönül rahatlığıyla|istediğiniz zaman) / verebil = verebilirsiniz| verebilirsin|
        paylaşabilirsiniz| paylaşabilirsin| iletebilirsiniz| iletebilirsin| gönderebilirsiniz| gönderebilirsin|
        yollayabilirsiniz| yollayabilirsin| aktarabilirsiniz| aktarabilirsin| atabilirsin| atabilirsiniz|
        ulaştırabilirsiniz| bildirebilirsiniz| kullanabilirsiniz| verebilirsınız| paylasabilirsinz| verebılırsınız /
        ver = verin|ver|veriniz|verin gitsin|ver gitsin| paylaşın| paylaş| paylaşınız| iletin| ilet| iletiniz|
        gönderin| gönder| gönderiniz| yollayın| yolla| at| atın| aktarın / yetki = izin veriyorum|onay veriyorum|iznim
        var|onayım var|rızam var|razıyım|okeyim|itirazım yok|bir itirazım yok|hiçbir itirazım yok|itiraz
        etmiyorum|rıza gösteriyorum|evet diyorum|okey veriyorum|muvafakat ediyorum / onay = kabul
        ediyorum|onaylıyorum|isterim|uygun buluyorum|uygun görüyorum|destekliyorum|tercih ederim / engel =
        (|bir|hiçbir|herhangi bir|hiç) (sakınca|mahzur|sorun|problem|sıkıntı|engel|beis) (yok|yoktur|görmüyorum|olmaz)
        / yazsin = yazsın|yazabilir|yazsın lütfen|mail atsın|mail atabilir|e-posta atsın|e-posta atabilir|e-posta
        gönderebilir|e-posta göndersin|mail gönderebilir|mail göndersin|mesaj atsın|mesaj
        atabilir|ulaşsın|ulaşabilir|iletişime geçsin|iletişime geçebilir|irtibata geçsin|irtibata geçebilir|temasa
        geçsin|arasın|arayabilir|dönsün|bir mail atsın|iki satır yazsın|iletişim kurabilir|iletişim kursun / zaman =
        (|istediği zaman|istediği an|ne zaman isterse|her zaman|dilediği zaman| direkt| direk| doğrudan| rahatlıkla|
        çekinmeden| hemen| tabii ki|buradan|bu adresten|bu adrese|mail ile|maille) / bitis = (|lütfen|tabii|tabi|tabii
        ki|elbette|teşekkürler|teşekkür ederim|memnuniyetle|olur) / mail = mail|e-posta|eposta|email|e-mail|posta /
        yabanci = (tanımadığım|bilmediğim|tanımadığımız|hiç tanımadığım) (insanlara| kişilere| kimselere| birine|
        insanlarla| kişilerle| birilerine) / kimseye = (|lütfen) (kimseye|kimseyle|hiç kimseye|hiç kimseyle|
        başkasına| başkalarına| başkasıyla| başkalarıyla| üçüncü kişilere|üçüncü kişilerle|üçüncü şahıslarla|3.
        kişilerle|yabancılara|yabancılarla|kimse ile|hiç kimse ile|bob'a|ona|onunla|bob ile|bob'la|@yabanci@|)
        (|lütfen) / verme = vermeyin| verme| vermeyiniz| paylaşmayın| paylaşma| paylaşmayınız| iletmeyin| iletme|
        iletmeyiniz| göndermeyin| gönderme| yollamayın| dağıtmayın| aktarmayın| verilmesin| paylaşılmasın|
        iletilmesin| vermeyelim| paylaşmayalım / vermem = vermiyorum|vermem|paylaşmıyorum|paylaşmam|vermek
        istemiyorum|paylaşmak istemiyorum|vermek istemem|paylaşmak istemem|vermeyi tercih etmiyorum|paylaşmamayı
        tercih ederim|vermemeyi tercih ederim|paylaşmayı tercih etmiyorum|vermeyi düşünmüyorum|paylaşmayı doğru
        bulmuyorum /
        nm = ivy|bob|ann|ivy'ye|ivy'ye de|ivy'yi|ivy'nin|ivy'ye ve|bob'a|ivy hanım|ivy hanıma|ivy beye|bob bey / sry =
        özür dilerim|çok özür dilerim|özür|özürler|kusura bakmayın|kusura bakma|kusura bakmayınız|kusuruma
        bakmayın|kusuruma bakma|affedersiniz|affedersin|affedin|affola|bağışlayın|bağışla|üzgünüm|çok
        üzgünüm|pardon|afedersiniz|özür dileriz|mazur görün|hoş görün|lütfen kusura bakmayın|çok pardon / gec = geç|bu
        kadar geç|böyle geç|biraz geç|çok geç|gecikmeli|ancak şimdi|ancak bugün|şimdi|yeni|hemen|daha önce|daha
        erken|zamanında|anında|vaktinde|bir türlü|bir haftadır|günlerdir|bu zamana kadar|bugüne kadar|bunca
        zaman|kısa|bu kadar kısa / dig = cevap verdiğim|cevap
        veremediğim|yazdığım|yazamadığım|döndüğüm|dönemediğim|yanıtladığım|yanıtlayamadığım|yanıt verdiğim|yanıt
        veremediğim|dönüş yaptığım|dönüş yapamadığım|cevapladığım|cevaplayamadığım|gördüğüm|baktığım|cevap
        yazdığım|cevap yazamadığım|dönüş yapmadığım|cevap vermediğim|yazmadığım|kaldığım|beklettiğim|sessiz
        kaldığım|haber veremediğim|haber verdiğim|ses çıkarmadığım|fark ettiğim / isim =
        cevap|yanıt|dönüş|cevabım|yanıtım|dönüşüm|geri dönüş|cevaplama|yanıtlama / lat = (|size|sana|bu kadar|böyle
        )(|@gec@ )(|size|sana )@dig@ (için|için de|dolayısıyla)|(|@gec@ )(@isim@)
        (için|verdim|yazıyorum|yazdım|veriyorum)|(gecikme|gecikmem|gecikmiş cevabım|geç cevabım|geç dönüşüm|bu
        gecikme|bekletme|sessizliğim) için|(|sizi|seni )(beklettiğim|beklettim|çok beklettim|bu kadar beklettiğim)
        (için|)|(geç|gecikmeli|biraz geç|çok geç) (oldu|kaldım|yazıyorum|yazdım|cevap
        veriyorum|dönüyorum|dönebildim|cevap verebildim|gördüm|yazabildim|cevap verdim|döndüm) / uns =
        (|bu|sizin|senin
        )(|mailinizi|mailini|mesajınızı|mesajını|e-postanızı|e-postanı|maili|mesajı|postayı|yazınızı|bunu)
        (|daha|ancak|henüz|şimdi|bugün|anca|daha önce|önceden|maalesef|bir türlü )(|yeni|şimdi|ancak|daha yeni|az
        önce|anca )(gördüm|görüyorum|görebildim|fark
        ettim|okudum|okuyabildim|görmedim|görmemiştim|görmemişim|görememişim|görememiştim|göremedim|fark etmedim|fark
        etmemişim|fark edememişim|okumamıştım|okuyamadım|gözümden kaçmış|gözümden
        kaçtı|kaçırmışım|açtım)|(|mail|mailiniz|mailin|mesajınız|mesajın|mesaj|e-posta|e-postanız)
        (|maalesef|nedense|hep )(spame|spama|spam'e|spam klasörüne|gereksize|gereksiz kutusuna|önemsiz
        klasörüne|önemsizlere|çöp kutusuna|spam kutusuna|istenmeyenlere|arada|aralarda)
        (düşmüş|gitmiş|girmiş|atılmış|kaynamış|kaybolmuş|düştü|gitti|takılmış)|(gözümden kaçmış|gözümden kaçtı|arada
        kaynamış|arada kaynadı|atlamışım|unutmuşum)|(tatildeydim|izindeydim|hastaydım|seyahatteydim|yurt
        dışındaydım|yurtdışındaydım|hastanedeydim|yoldaydım|köydeydim|yoktum|internetim yoktu|raporluydum|tatilden
        döndüm) (|,)(|(mailinizi|mesajınızı|maili|yeni|ancak|şimdi|anca|daha yeni) (|yeni|ancak|şimdi
        )(gördüm|görüyorum|görebildim|okudum|döndüm)) / mod = mail ile|maille|e-posta ile|e-postayla|mail
        üzerinden|e-posta üzerinden|mail yoluyla|e-posta yoluyla|yazılı|yazılı
        olarak|yazışarak|mesajla|telefonla|telefon ile|telefondan|telefon
        yerine|mail|e-posta|mektupla|maili|e-postayı|whatsapptan|mesaj|yazışmayı|mailleşmeyi|yazıyla|mailden|mail
        atsın|e-posta atsın|yazsın / adrs = (iş|şirket|ofis|kurumsal|eski|okul|üniversite|özel|kişisel|şahsi)
        (adresime|mailime|adresimi|mailimi|e-postama|e-postamı|mail adresime|e-posta adresime|mail adresimi|e-posta
        adresimi|adresim|mailim|hesabıma)
    """,
    "wait": """
        (|lütfen|ama|bana|beni|o zaman|isterseniz
        )(ocakta|şubatta|martta|nisanda|mayısta|haziranda|temmuzda|ağustosta|eylülde|ekimde|kasımda|aralıkta|ocak
        ayında|şubat ayında|mart ayında|nisan ayında|mayıs ayında|haziran ayında|temmuz ayında|ağustos ayında|eylül
        ayında|ekim ayında|kasım ayında|aralık ayında|baharda|ilkbaharda|yazın|sonbaharda|güzün|kışın|yaza
        doğru|bahara doğru|yılbaşından sonra|yeni yılda|bayramdan sonra|tatilden sonra|sınavlardan sonra|finallerden
        sonra|yazdan sonra|gelecek ay|gelecek yıl|gelecek hafta|önümüzdeki ay|önümüzdeki yıl|önümüzdeki
        hafta|seneye|bir ay sonra|iki ay sonra|birkaç ay sonra|birkaç hafta sonra|bir yıl sonra|altı ay sonra|daha
        sonra|ileride) (|bana|beni|lütfen )(|tekrar|yine|yeniden|bir daha|bir )(|bana|beni
        )(konuşalım|yazın|sorun|yazarsanız|sorarsanız|görüşelim|hatırlatın|arayın|sorabilirsiniz|yazabilirsiniz|bakalım|dönün|haberleşelim|ulaşın|sor|yaz|konuşuruz|değerlendirelim)
        (|lütfen|sevinirim)
    """,
}

TABLES = {"tr": TURKISH}
