"""Words of Turkish: data alone, in the notation of `words.py`."""

TURKISH = {
    "yes": """
        (evet|tabi|tabii|elbette|olur|tamam|peki|tamamdır|süper olur|harika olur|iyi olur|güzel olur|çok iyi
        olur|makbule geçer|uyar|bana uyar|hay hay|seve seve|aynen|kesinlikle evet|tabii olur|buyurun)
        (|ya|yaa|tabii|tabii ki|olur|lütfen|elbette) / (tanıştırabilirsiniz|tanıştırın|tanıştırın bizi|tanıştır
        bizi|iletişim bilgilerimi verebilirsiniz|adresimi verebilirsiniz|mailimi verebilirsin|mailimi verebilirsiniz) /
        (bir|hiçbir|) (itirazım|sakıncam) yok / benim için (uygun|uygundur|sorun yok|uygun olur|tamam) / evet
        (|evet|lütfen|teşekkürler|teşekkür ederim|isterim|tabii|tabi|memnuniyetle|elbette|kesinlikle|çok isterim| kabul
        ediyorum|olur|sevinirim|memnun olurum|tabii ki|çok sevinirim|istiyorum|onaylıyorum|tamam| harika olur|
        ilgilenirim|ilgileniyorum|çok memnun olurum|seve seve) / evt / evett / tabii / tabi / tabii ki / tabi ki /
        tabiki / tabii ki evet / elbette / elbette evet / elbet / kesinlikle / kesinlikle evet / mutlaka / şüphesiz /
        olur / olur tabii / olur tabi / tamam / tamamdır / peki / ok / okey / okay / kabul / kabul ediyorum / kabul
        ederim / onaylıyorum / onay veriyorum / katılıyorum / varım / ben varım / uygundur / uygun / bana uyar / benim
        için uygun / benim için uygundur / (|evet |lütfen |tamam )(bizi tanıştırın|bizi tanıştır| beni
        tanıştırın|tanıştırın| tanıştırabilirsiniz|devam edin|buyurun) (|lütfen) / hadi yapalım / (sorun değil| problem
        değil|sorun yok) (memnuniyetle|olur|tabii|evet) / itirazım yok / bir itirazım yok / benim için sakıncası yok /
        sakıncası yok / tanıştır / tanıştırın / tanıştırabilirsin / tanıştırabilirsiniz / bizi tanıştır / bizi
        tanıştırın / (adresimi| mailimi|e postamı|numaramı|iletişim bilgilerimi) (verebilirsiniz|
        verebilirsin|paylaşabilirsiniz|paylaşabilirsin) / (|evet |evet lütfen |tabii |tabi |tabii ki |tabi ki |olur |
        tamam |memnuniyetle |seve seve |elbette |peki |ya tabi |kabul |hay hay |neden olmasın |sorun değil
        )(tanıştırın|bizi tanıştırın|bizi tanıştır|tanıştırın lütfen| tanıştır|tanıştırabilirsiniz|
        tanıştırabilirsin|bizi tanıştırabilirsiniz|adresimi verebilirsiniz|adresimi verebilirsin|mailimi
        verebilirsiniz|mailimi verebilirsin|e-posta adresimi verebilirsiniz|adresimi paylaşabilirsiniz|mail adresimi
        paylaşabilirsiniz|mailimi paylaşabilirsiniz|bana yazabilir|yazsın|bana yazsın| devam edin|buyurun|yapın|yap|
        iletişime geçirin|bizi buluşturun) (|lütfen|teşekkürler|memnuniyetle) / (itirazım yok|hiçbir itirazım yok| benim
        için uygun|bana uyar|bana göre uygun|uygundur|onaylıyorum|rıza gösteriyorum|izin veriyorum|kabul ediyorum|seve
        seve|büyük bir memnuniyetle|çok isterim|isterim|süper olur|harika olur|çok iyi olur|iyi olur| güzel olur|çok
        güzel olur|çok sevinirim|sevinirim|memnun olurum|çok memnun olurum|aynen|he|hıhı olur|varım| ben varım)
        (|teşekkürler|teşekkür ederim|lütfen) / (tabi|tabii|evet|olur|ya|ya tabi|tabi ya|tabii ki) (|ya | ki )(süper
        olur|harika olur|çok isterim|memnun olurum|çok memnun olurum|sevinirim|çok sevinirim|isterim| olur|iyi
        olur|güzel olur|neden olmasın) (|teşekkürler) / (neden|niye) olmasın(|,) (olur|evet|tanıştırın| tamam)
    """,
    "fond": """
        (|büyük |büyük bir |çok )(memnuniyetle|zevkle|mutlulukla|seve seve|sevinçle) ... / seve seve / (|çok | gerçekten
        |onunla |evet )(isterim|isterdim|sevinirim|memnun olurum|mutlu olurum|istiyorum) (|tanışmak|çok) / (onunla
        |kendisiyle |bob ile |ann ile |)(tanışmak|görüşmek|konuşmak|tanışmayı) (|çok |gerçekten )(isterim|
        isterdim|istiyorum|güzel olur|harika olur|beni mutlu eder) / (|tanışmaktan |bundan |onunla tanışmaktan |
        kendisiyle tanışmaktan |tanıştığıma )(|çok |büyük )(memnun olurum|mutluluk duyarım|memnuniyet duyarım|mutlu
        olurum|keyif alırım|zevk alırım) / (|bu |kulağa )(|çok )(harika|güzel|iyi|süper|mükemmel) (olur|geliyor| fikir)
        / (|evet |çok )(ilgileniyorum|ilgimi çekiyor|ilgilenirim)
    """,
    "warm": """
        (|kulağa |çok )(ilginç|ilginç geliyor|enteresan) / harika / süper / güzel / çok güzel / mükemmel / iyi fikir /
        sorun değil / problem değil / sorun yok / rica ederim / neden olmasın / niye olmasın / önemli değil / iyi /
        acelesi yok
    """,
    "no": """
        (|maalesef|bu sefer|bu kez|üzgünüm|kusura bakmayın|ama|ne yazık ki|teşekkürler ama) (|bu sefer|ben|buna|bunu|şu
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
        mümkün değil / hiç sanmıyorum / sanmıyorum / (|maalesef |üzgünüm |ben |teşekkürler ama | teşekkür ederim ama |şu
        anda | şu an |üzgünüm ama |tanışmak |bunu |onunla tanışmak |kendisiyle tanışmak | böyle bir şey |bununla |bu
        konuyla | konuyla |teşekkürler )(istemiyorum|istemem|istemezdim|ilgilenmiyorum| ilgimi çekmiyor|kabul
        etmiyorum|kabul edemem|kabul edemiyorum|onaylamıyorum|katılmıyorum|düşünmüyorum| reddediyorum|ilgim yok|vaktim
        yok|zamanım yok| ilgili değilim|almayayım|tercih etmiyorum|hayır|hayır diyeceğim|bana göre değil|gerek
        yok|istemiyorum teşekkürler|gerek duymuyorum|ihtiyacım yok|almayacağım| uygun değil|kabul edemeyeceğim|tercih
        etmem) (| teşekkürler|teşekkür ederim|maalesef|üzgünüm) / (buna|bunun için| bu iş için|bu iş için) (|şu an |şu
        anda )(vaktim|zamanım) yok / (reddetmek|geri çevirmek) (zorundayım| istiyorum|durumundayım) / (|bunu |kibarca |
        teklifinizi |nazikçe |teklifi |saygıyla |maalesef )(reddediyorum| reddetmek zorundayım|geri çevirmek zorundayım|
        reddetmek istiyorum|geri çeviriyorum) / pas / pas geçiyorum / bana göre değil / ilgilenmiyorum / gerek yok /
        gerek yok teşekkürler / kalsın / beni rahat bırakın / istemez / tanışmamayı tercih ederim / ... tercih etmem /
        (| hayır |üzgünüm |maalesef |teşekkürler ama |teşekkür ederim ama |şu an |şu anda )(|ben |bunu |onunla |
        tanıştırılmak |tanışmak |kimseyle )(istemiyorum|istemem| ilgilenmiyorum|ilgimi çekmiyor|gerek yok|ihtiyacım yok|
        vaktim yok|zamanım yok|reddediyorum|kabul etmiyorum| kabul edemem|kabul edemiyorum|almayayım|uygun değil|bana
        göre değil|tercih etmem|reddetmek zorundayım| düşünmüyorum|niyetim yok|istemezdim) (|teşekkürler|teşekkür
        ederim| maalesef) / (adresimi|mailimi| bilgilerimi|numaramı) (lütfen )(vermeyin|paylaşmayın|verme|paylaşma)
        (|lütfen) / (adresimi|mailimi| bilgilerimi|numaramı) (vermeyin|paylaşmayın|verme|paylaşma|paylaşmak
        istemiyorum|vermek istemiyorum) (| lütfen) / (teşekkürler|teşekkür ederim|sağ olun|sağol|çok
        naziksiniz|teklifiniz için teşekkürler)(|,) ama (hayır|istemiyorum|ilgilenmiyorum|almayayım|gerek yok|kabul
        edemem|kabul etmeyeceğim| reddediyorum|vaktim yok) ... / hayır(|,) (teşekkürler|istemiyorum|gerek
        yok|olmaz|teşekkür ederim|sağ olun|asla| ilgilenmiyorum) / olmaz / asla olmaz
    """,
    "excuse": """
        (|şu an |şu anda |bu aralar )(|çok |fazla )(meşgulüm|yoğunum|yoğun|meşgul|emekliyim) (|şu an|şu anda) / yapamam
        / (|buna )(evet diyemem|evet diyemiyorum|kabul edemem|evet diyemeyeceğim)
    """,
    "later": """
        (şimdi|şu an|şu anda|henüz|bugün|bu hafta|bu ay) (değil|olmaz|olmasın|hayır|uygun değil|müsait değilim)
        (|sonra|lütfen) / (gelecek|önümüzdeki|haftaya|seneye|öbür) (hafta|ay|yıl|sefer|) (|tekrar|yine|bir daha)
        (sorun|konuşalım|görüşelim|bakalım|yazın|dönerim|haber veririm|olabilir|sorarsınız|dönüş yaparım) /
        (haftaya|seneye|sonra|yarın) (dönerim|konuşalım|görüşelim|yazarım|haber veririm|dönüş yaparım) /
        (bayramdan|tatilden|sınavlardan|yılbaşından|ramazandan) sonra (|olur|konuşalım) / sonra / daha sonra / belki
        sonra / belki daha sonra / şimdi değil / şu an değil / şu anda değil / henüz değil / bugün değil / şimdilik
        değil / şimdilik hayır / şu an için hayır / şu anda hayır / şimdi olmaz / şu an olmaz / şimdilik kalsın /
        şimdilik istemiyorum / başka (zaman|bir zaman|sefere) / belki başka (zaman|bir zaman|sefere) / bir dahaki sefere
        / gelecek (hafta|ay|yıl|sefer) / önümüzdeki (hafta|ay|yıl) / seneye / haftaya / (bir|iki| birkaç) (hafta|ay|gün)
        sonra / tatilden sonra / bayramdan sonra / size döneceğim / haber veririm / sonra sorun / uygun bir zaman değil
        / iyi bir zaman değil / yarın / yakında / (belki|sonra|daha) (sonra|ileride|sonbaharda|baharda|yazın|kışın|
        başka|gelecek|daha) ... / (gelecek| önümüzdeki) (ay|hafta|yıl) (tekrar|yine|sorun|sor|yazın) ... / (tekrar|
        yine|sonra|daha sonra) (sorun|sor|yazın| yaz|sorabilirsiniz) ... / başka zaman / henüz değil / şimdi değil /
        ileride (olur|belki)
    """,
    "stop": """
        (|lütfen|artık|bana|bir daha) (|artık|bana|bir daha|daha fazla) e-posta (|bana)
        (göndermeyin|atmayın|yollamayın|gönderme|istemiyorum) (|artık|bana|lütfen) / (|lütfen|artık|bana|bir daha)
        (|artık|bana|bir daha|daha fazla) (e posta|eposta|mail|mesaj|ileti) (|bana)
        (göndermeyin|atmayın|yollamayın|yazmayın|gönderme|atma|istemiyorum) (|artık|bana|lütfen) / (|lütfen)
        (|beni|adresimi|ismimi|adımı|bilgilerimi) (|listeden|listenizden|sisteminizden|listelerinizden) (|beni|adresimi)
        (çıkarın|çıkartın|silin|kaldırın) (|lütfen) / dur / durun / durdur / yeter / kes / kesin şunu / (|lütfen |artık
        |lütfen artık )(|bana )(|bir daha |artık | daha fazla |tekrar )(|bana )(yazmayın|yazma|mail atmayın|mesaj
        atmayın|e posta göndermeyin|mail göndermeyin| rahatsız etmeyin|göndermeyin|mesaj göndermeyin) (|lütfen|bana) /
        (|lütfen )(listeden çıkarın|beni listeden çıkarın|beni listenizden çıkarın|adresimi silin|beni silin|bilgilerimi
        silin|verilerimi silin) (|lütfen) / abonelikten çık / abonelikten çıkar / abonelikten çıkmak istiyorum /
        aboneliği iptal et / artık mail istemiyorum / daha fazla e posta istemiyorum / (bana |)(artık |bir daha
        |)(yazmayın|yazma|mail atmayın|mail göndermeyin|e-posta göndermeyin| mesaj
        atmayın|göndermeyin|ulaşmayın|rahatsız etmeyin) (|artık|lütfen|bir daha) / (beni |adresimi |bilgilerimi
        )(listeden |listenizden |)(silin|çıkarın|çıkartın|sil|çıkar|kaldırın) (| lütfen|listeden) / (listeden|
        listenizden) (beni |adımı |)(silin|çıkarın|çıkarılmak istiyorum) / (artık | daha fazla |)(mail|e-posta|mesaj)
        (almak istemiyorum|istemiyorum) / (beni |)rahat bırakın / yeter (|artık| yazmayın)
    """,
    "stop_all": "hepsini durdur / hepsini durdurun / her şeyi durdur / tümünü durdur",
    "doubt": """
        düşüneceğim / düşünmem (lazım|gerek) / düşüneyim / bir düşüneyim / düşünürüm / düşünmek / ücret / ücretsiz /
        para / kaç / kaça / hayır demem mümkün değil / eğer / şayet / ise / sonra karar / önce / şartıyla / şartla /
        koşuluyla / koşul / şart / sadece / yalnızca / belki / belki de / galiba / herhalde / muhtemelen / olabilir /
        sanırım / bakarız / bakalım / göreceğiz / duruma göre / bağlı / bilmiyorum / bilemiyorum / hiçbir fikrim yok /
        fikrim yok / emin değilim / kararsızım / kim / ne / nasıl / nerede / neden / niye / niçin / hangi / mi / mı / mu
        / mü / misiniz / mısınız / musunuz / misin / mısın / dedi / diyor / derim / haha / şaka / izin / izindeyim /
        tatil / tatildeyim / aldım / alındı / iletiyorum / asistanım / asistan / daha fazla bilgi / fazla bilgi / detay
        / veya / ya da / hem evet hem hayır / evet hayır / hayır evet / hmm / problem / sorun / fark etmez / farketmez /
        tanımıyorum / prensipte / yanlışlıkla / yoksa / evet ben / ben ann / reddedemem / hayır diyemem / kaçırmak /
        kaçıramam / kaçırmam / hayır(|,) (sorun değil|sorun yok|önemli değil) / kötü fikir / bilmek / öğrenmek / öderse
        / isterse / olursa / gelir / gelirmiş
    """,
    "but": "ama / fakat / ancak / lakin / yine de / oysa",
    "not": "değil / yok / hayır / asla / hiç / hiçbir / kimse / olmaz / olmadan / reddediyorum / imkansız / olmayan",
    "marks": """
        (?:mi| mu)yor| m[ae]z(?:s| $)| m[ae]m$| m[ae]dan| m[ae]y[ae]c[ae][kg]| [ae]m[ae](?:yiz| zsiniz| m)| (?:[ai]r|
        ur| yor| mis| ecek| acak)s[ae](?:m| n| niz| k| lar)?$| s[ae](?:niz| m| k)$| madi| medi
    """,
    "regret": """
        maalesef / ne yazık ki / üzgünüm / özür dilerim / pardon / kusura bakmayın / kusura bakma / yazık / çok üzgünüm
        / affedersiniz
    """,
    "hello": """
        merhaba / merhabalar / selam / selamlar / sayın / sevgili / iyi (günler|akşamlar|sabahlar) / günaydın / değerli
        / selamün aleyküm
    """,
    "bye": """
        saygılarımla / saygılar / sevgiler / selamlar / en iyi dileklerimle / iyi (çalışmalar|günler|akşamlar| haftalar)
        / hoşça kalın / hoşçakalın / görüşmek üzere / kolay gelsin / sevgilerimle / saygılarımızla / iyi hafta sonları /
        esen kalın / başarılar
    """,
    "thanks": """
        (|çok |şimdiden |yine de |her şey için |ilginiz için |teklifiniz için |sorduğunuz için |nazik teklifiniz için
        |teklif için |mesajınız için |davetiniz için |davet için |beni düşündüğünüz için |e postanız için | sorduğun
        için )(teşekkürler|teşekkür ederim|teşekkür ederiz|sağ ol|sağ olun|sağolun|sağol|tşk|tesekkurler| tesekkur
        ederim|çok teşekkürler|çok teşekkür ederim|minnettarım) (|çok|şimdiden|yine de) / çok naziksiniz / takdir
        ediyorum
    """,
    "fill": """
        ya / yaa / canım / hocam / bey / hanım / abi / lütfen / ve / de / da / ben / biz / bana / bizi / beni / onu / bu
        / bunu / çok / gerçekten / açıkçası / dürüst olmak gerekirse / şu an / şu anda / şimdi / şimdilik / bu sefer /
        bu kez / benim için / hemen / ivy / bob / ann / çünkü / onunla / kendisiyle / umarım anlarsınız / anlayışınız
        için teşekkürler / anlayışınız için teşekkür ederim
    """,
    "words": """
        ve / bir / bu / şu / o / ben / sen / biz / siz / onlar / benim / senin / onun / bizim / sizin / bana / sana /
        ona / bize / size / beni / seni / onu / bizi / sizi / ile / için / gibi / kadar / var / vardı / idi / çok / daha
        / en / her / bütün / tüm / yıl / yıldır / zaman / vakit / gün / hafta / ay / arkadaş / iş / şirket / toplantı /
        tanışmak / konuşmak / görüşmek / uzun / hep / her zaman / burada / orada / olarak / olan / oldu / iyi / güzel /
        teklifiniz / şey / önce / yeni / teşekkürler / ederim / de / da / ki / numaram / sayın
    """,
    "acquainted": """
        (|ama |evet )(biz |onu |kendisini )(zaten |)(tanışıyoruz|tanıyorum|tanışıyoruz zaten) (|zaten) / zaten
        (tanışıyoruz|tanıyorum|onu tanıyorum) / (|evet |tabii )(|,) (onu|bobu|kendisini|bob u|bob'u)
        (tanıyorum|tanırım|zaten tanıyorum|biliyorum)
    """,
    "who": """
        (kimsiniz|sen kimsin|siz kimsiniz|bu kim|kim bu|o kim|bob kim|ann kim) / bu ne / bu nedir / adresimi nereden
        (buldunuz|aldınız)
    """,
    "until": """
        sonra / önce / kadar / dönünce / döndüğümde / olunca / bitince / gelecek (ay|hafta|yıl) / önümüzdeki
        (ay|hafta|yıl) / haftaya / seneye / ancak
    """,
    "doubt_marks": "(?:[a-z]{2,}s[ae](?:niz|m|k|n|lar|ler)?$|mis?yim$|(?:iyor|uyor|acak|ecek|ir|ar|er|ur)m[iu]$)",
}

TABLES = {"tr": TURKISH}
