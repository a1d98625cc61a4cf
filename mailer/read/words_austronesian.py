"""Words of Indonesian, Malay and Filipino: data alone, in the notation of `words.py`."""

INDONESIAN = {
    "yes": """
        (ya|iya|iyaa|yoi|yuk|ayo|oke|ok|okeh|sip|siap|boleh|mau|setuju|bisa|gas|gass|lanjut|lanjutkan|tentu|pasti|
        silakan|monggo|baik|cocok) (|dong|deh|aja|saja|banget|kak|mas|mbak|pak|bu|ya|lanjut|silakan|bisa|boleh|mau) /
        (|ya|iya|boleh|mau|oke|silakan|tolong|mau dong|boleh banget) (|tolong|silakan|saya|kami)
        (dikenalin|kenalin|kenalkan|dikenalkan|perkenalkan|hubungkan|sambungkan|dihubungkan|diperkenalkan)
        (|aja|saja|ya|dong|kami|saya|dengannya|dengan dia|ya kak) (|aja|saja|ya|kak) / (kasih|berikan) (|aja)
        (email|nomor|alamat) saya (|ke dia|kepadanya) / saya (siap|bersedia|setuju|mau|oke|bisa) (|saja|banget) / ya
        (|ya|tolong|silakan|terima kasih|tentu|tentu saja|mau|saya mau|boleh|setuju|saya setuju|dengan senang
        hati|pasti|saya bersedia|bersedia|makasih|saya tertarik|dong|baik|oke) / iya (|tolong|silakan|terima kasih|
        tentu|mau|boleh|setuju|dengan senang hati|dong|saya mau) / yaa / yup / tentu / tentu saja / tentu boleh / tentu
        mau / pasti / pastinya / boleh / boleh saja / boleh banget / boleh silakan / silakan / silahkan / setuju / saya
        setuju / kami setuju / sepakat / saya bersedia / bersedia / saya terima / saya menerima / mau / saya mau / mau
        dong / oke / ok / okey / baik / baiklah / siap / gas / (|ya |ok |silakan )(perkenalkan kami|kenalkan
        kami|perkenalkan|kenalkan|lanjutkan|hubungkan kami) (|saja|silakan) / (tidak masalah|tidak apa apa|nggak
        masalah) (silakan|saya mau|boleh|dengan senang hati) / saya tidak keberatan / tidak keberatan
    """,
    "fond": """
        (|saya|aku|kami) (mau|ingin|pengen|senang|tertarik|akan senang) (|banget|sekali)
        (kenal|kenalan|berkenalan|ketemu|bertemu|ngobrol|mengenal|terhubung) (|sama dia|dengannya|dengan dia|dengan
        beliau|banget) / dengan (senang hati|gembira) / (|saya |sangat |kami )(|sangat |ingin
        )(ingin|senang|tertarik|ingin bertemu| ingin berkenalan|senang bertemu|berminat|akan senang|suka)
        (|bertemu|berkenalan|sekali|bertemu dengannya| berkenalan dengannya|berbicara|mengenalnya|mengenal|untuk
        bertemu|untuk berkenalan|bisa berkenalan) ... / (| itu )(akan |kedengarannya |terdengar )(|sangat
        )(bagus|hebat|menyenangkan|luar biasa|baik|menarik bagi saya)
    """,
    "warm": """
        (|kedengarannya |sangat |terdengar )menarik / bagus / hebat / mantap / keren / ide bagus / tidak masalah / tidak
        apa apa / nggak apa apa / kenapa tidak / mengapa tidak / gak masalah / sama sama
    """,
    "no": """
        (tidak|nggak|gak|enggak|engga|ngga|ga|kagak|tdk|g) (|deh|ah|dulu
        deh|usah|perlu|mau|minat|tertarik|bisa|makasih|ya|dong|terima kasih) (|kak|ya|ah|deh|makasih|mas|mbak|terima
        kasih|dikenalin|dikenalkan) / (|maaf|mohon maaf|sayangnya|saya|maaf saya|aku|terima kasih tapi|tapi|mohon maaf
        saya) (|saya|aku|kami|saat ini) (|memang) (tidak|nggak|gak|enggak|belum|ga|kurang|tak) (bisa menerima|bisa
        bilang ya|bisa menyetujui|dapat menerima|bersedia|berminat|tertarik|mau|ingin|mau dikenalkan|mau dikenalin|ingin
        dikenalkan|ingin berkenalan|mau kenalan|punya waktu|ada waktu|butuh|membutuhkan|perlu|minat|setuju|sempat|bisa
        ikut) (|ya|maaf|terima kasih|kak|untuk ini|untuk itu) / (lewat|skip|pass) (|dulu|aja|deh|ya) / tidak
        (|tidak|terima kasih|mau|usah|perlu|tertarik|setuju|bersedia|bisa|ingin|makasih|tertarik terima kasih| usah
        terima kasih|perlu terima kasih|saya tidak mau|saya tidak tertarik|untuk saya|akan|pernah|minat|
        berminat|menerima|maaf|punya waktu|ada waktu|cocok untuk saya) (|terima kasih|maaf) / tidak (ingin|tertarik|
        mau|bersedia|punya waktu|berminat) ... / tak (mau|usah|perlu|tertarik|ingin) / nggak (|mau|makasih|usah|
        tertarik|ah|deh|terima kasih|perlu) / enggak (|mau|makasih|usah|terima kasih) / gak (|mau|usah|tertarik|
        makasih|perlu) / ga (mau|usah|makasih|tertarik) / jangan / jangan perkenalkan / (|saya |maaf |maaf saya |
        sayangnya saya |sayangnya |terima kasih tapi saya |terima kasih tetapi saya |saat ini saya |kami )(tidak|
        tak|nggak|gak|kurang) (tertarik|mau|ingin|bisa menerima|bersedia|berminat|setuju|punya waktu|ada waktu|bisa|
        memiliki waktu|minat|menerima|perlu|membutuhkan) ... / tidak pernah / sama sekali tidak / (lebih baik|
        sebaiknya|sayangnya|maaf|tentu saja|saya rasa|saya kira|mohon maaf|pasti) (tidak|jangan) (|terima kasih) /
        (|saya |maaf saya |dengan hormat saya |terpaksa |saya terpaksa |saya harus |dengan hormat |sayangnya saya harus
        )(menolak|tolak|lewat|pass) ... / ogah
    """,
    "excuse": "(|saya |sedang |saya sedang |maaf saya )(|terlalu |sangat |sedang )(sibuk) (|sekali|saat ini|sekarang)",
    "later": """
        mungkin (minggu|bulan|tahun) depan (|saja|ya|aja) / belum (|ya|deh|kak) / (nanti|nanti aja|nanti saja|lain
        kali|kapan kapan|bulan depan|minggu depan|tahun depan|belum sekarang|jangan sekarang|besok besok)
        (|aja|saja|ya|deh|kak|mungkin|sekarang sibuk) / belum sekarang mungkin (minggu|bulan|tahun) depan / (mungkin|mau
        tapi|boleh tapi|ya tapi|oke tapi|) (habis|setelah|sesudah|abis) (lebaran|idul fitri|ujian|liburan|tahun
        baru|puasa|ramadan|natal) (|ya|aja|saja|kak) / (tanya|hubungi|kabari) (|saya) lagi (nanti|bulan depan|minggu
        depan|tahun depan) / nanti / nanti saja / mungkin nanti / lain kali / mungkin lain kali / lain waktu / mungkin
        lain waktu / belum sekarang / jangan sekarang / bukan sekarang / tidak sekarang / sekarang tidak / sekarang
        belum / tidak hari ini / untuk saat ini tidak / saat ini tidak / tidak saat ini / tidak untuk saat ini / minggu
        depan / bulan depan / tahun depan / kapan kapan / besok
    """,
    "stop": """
        berhenti / stop / hentikan / cukup / sudah cukup / berhenti berlangganan / (|tolong |mohon )(jangan|
        berhenti|hentikan|stop) (|lagi )(mengirim|kirim|menghubungi|hubungi|menulis|ganggu|email|mengganggu) ... /
        (|tolong |mohon )hapus (saya|alamat|email|data) ...
    """,
    "doubt": """
        pikir / pikir pikir / pikir pikir dulu / pikirkan / pikirkan dulu / mempertimbangkan / memikirkan / berpikir /
        pertimbangkan / belum (yakin|tahu|tentu|pasti|tau) / gratis / bayar / biaya / berapa / nggak ya / ga ya / kah /
        bolehkah / kok / boleh nggak / boleh gak / boleh ga / mau nggak / mau gak / bisa nggak / bisa gak /
        (boleh|mau|bisa|setuju|ya|iya) (tidak|apa tidak|atau tidak|kah) / tidak bisa menolak / tidak menolak / jika /
        kalau / bila / apabila / asal / asalkan / setelah / sebelum / syarat / hanya / cuma / mungkin / barangkali /
        bisa jadi / kayaknya / sepertinya / tergantung / lihat nanti / kita lihat / tidak tahu / saya tidak tahu / nggak
        tahu / entah / entahlah / tidak yakin / ragu / bingung / siapa / apa / bagaimana / gimana / di mana / dimana /
        mengapa / kenapa / kapan / apakah / kata / bilang / haha / wkwk / wkwkwk / bercanda / cuti / sudah diterima /
        diterima / teruskan / asisten / asisten saya / dulu / info lebih / informasi lebih / selengkapnya / atau / ya
        dan tidak / ya tidak / tidak ya / masalah / saya pikir / terserah / tidak kenal / salah / itu saya / ini saya
    """,
    "but": "tapi / tetapi / namun / walaupun / meskipun / akan tetapi",
    "not": "tidak / tak / bukan / belum / jangan / nggak / gak / enggak / ga / tanpa / menolak / mustahil / tiada",
    "regret": """
        maaf / mohon maaf / sayangnya / sayang sekali / saya menyesal / minta maaf / maafkan saya / saya minta maaf
    """,
    "hello": """
        halo / hai / selamat (pagi|siang|sore|malam) / yth / yang terhormat / kepada yth / bapak / ibu / pak / bu /
        assalamualaikum
    """,
    "bye": """
        salam / salam hormat / hormat saya / hormat kami / sampai jumpa / semoga hari anda menyenangkan / salam hangat /
        sukses / semoga sukses / wassalam / dah
    """,
    "thanks": """
        (terima kasih|makasih|terimakasih|trims|thx|tks) (|banyak|atas tawarannya|atas pertanyaannya|sudah bertanya|
        atas undangannya|sebelumnya|atas tawaran anda|telah bertanya|atas perhatiannya|ya|atas undangan anda)
    """,
    "fill": """
        aja / kak / mas / mbak / nih / banget / aku / mohon maklum / tolong / mohon / dan / juga / sangat / sekali /
        benar benar / jujur / sejujurnya / sekarang / saat ini / saya / kami / kali ini / dari saya / bagi saya / untuk
        saya / langsung / karena / saja / dong / deh / ivy / bob / ann / itu / ini
    """,
    "words": """
        dia / beliau / mereka / temannya / yang / di / ke / dari / untuk / dengan / pada / adalah / itu / ini / saya /
        anda / kamu / dia / kami / kita / mereka / akan / sudah / telah / sedang / bisa / dapat / ada / orang / tahun /
        hari / minggu / bulan / waktu / teman / kerja / perusahaan / bertemu / berkenalan / berbicara / lama / selalu /
        sini / baru / tawaran / oleh / sebagai / dalam / lagi
    """,
    "who": """
        (anda|kamu|ini|dia|siapa) (siapa|ini|anda|kamu) / siapa (anda|ini|dia|kamu) / apa ini / dari mana (anda |
        )(dapat|mendapatkan) ...
    """,
    "acquainted": "(|tapi |ya )(kami|saya) sudah (saling kenal|kenal|mengenal|saling mengenal) ...",
    "turns": "menolak / ketinggalan / melewatkan / mengatakan / keberatan",
}

MALAY = {
    "yes": """
        (ya|boleh|baik|okey|ok|setuju|sudah tentu|mestilah|sila|nak|teruskan|on|jom|baiklah|yes|ye|haah|yup)
        (|je|jer|lah|la|saja|sahaja|teruskan|no problem|terima kasih|sila|boleh|tuan|puan) (|je|lah|la) /
        (|ya|boleh|sila|nak|tolong) (|sila|tolong) (kenalkan|perkenalkan|hubungkan|teruskan|kenalkanlah|diperkenalkan)
        (|kami|saya|dengannya|dengan dia|saja|je|lah) / saya (|amat|sangat) (bersedia|setuju|sudi|boleh|okey|ok|terima)
        (|sahaja|je|lah) / (tiada|tak ada|tidak ada) (bantahan|halangan) / ya (|sila|terima kasih|sudah tentu|boleh|saya
        setuju|tolong|sudi|saya mahu|saya berminat) / ya sila / sila / sudah tentu / semestinya / boleh / boleh sahaja /
        setuju / saya setuju / saya sudi / okey / ok / baiklah / saya terima / sila perkenalkan kami / teruskan / sila
        teruskan / saya tiada halangan / tiada halangan
    """,
    "fond": """
        (|saya) (|amat|sangat) (berminat|ingin|teringin|suka|gembira|nak) (|untuk|sangat)
        (berkenalan|berjumpa|bertemu|kenal|mengenali|jumpa|berhubung) (|dengannya|dengan beliau|dengan dia|beliau|dia) /
        dengan (sukacitanya|senang hati|gembira|besar hati) / (|saya )(ingin|mahu|berminat|teringin|sangat berminat|
        sangat ingin|gembira) (|bertemu|berkenalan|sekali|berjumpa) ... / bagus sekali ya
    """,
    "warm": "no problem / menarik / bagus / tiada masalah / tidak mengapa / idea yang bagus / tak apa / kenapa tidak",
    "no": """
        (tak|tidak|taknak|xnak|tak nak|tak mahu|tak payah|tak perlu|tak berminat|tak boleh|tak usah|tidak mahu|tidak
        perlu|tidak berminat) (|lah|la|ya|terima kasih|minat) (|terima kasih|tq|ya|maaf) / (|maaf|saya|maaf saya|terima
        kasih tetapi|terima kasih tapi|tetapi|tapi) (|saya|kami) (tak|tidak|tiada|xde|tak ada|belum)
        (nak|mahu|minat|berminat|masa|ada masa|punya masa|ingin|mahu diperkenalkan|nak diperkenalkan|setuju|perlu|dapat
        menerima|boleh terima|boleh menerima|sudi|boleh kata ya|boleh setuju) (|maaf|terima kasih|lah|la|untuk ini|untuk
        itu|berkenalan) / tidak (|terima kasih|mahu|berminat|perlu|setuju|mungkin setuju|berminat terima
        kasih|payah|ingin) / tak (nak|mahu|berminat|perlu|payah|nak terima kasih|mahu terima kasih) / (|saya |maaf saya
        |maaf |malangnya saya )(tidak|tak) (berminat|mahu|ingin|setuju|mempunyai masa|ada masa|dapat menerima) ... /
        tidak sekali kali / (saya |dengan hormatnya saya |)(menolak|terpaksa menolak) ... / lebih baik tidak / lebih
        baik jangan
    """,
    "later": """
        belum (|lagi|ya) / (nanti|kemudian|lain kali|bulan depan|minggu depan|tahun depan|bukan sekarang|belum
        lagi|esok) (|dulu|lah|la|je|saja|sahaja|ya|kot|sekarang sibuk) / (lepas|selepas) (raya|hari
        raya|cuti|peperiksaan|ramadan|puasa|exam) (|lah|la|ya|nanti) / nanti / kemudian / mungkin nanti / lain kali /
        mungkin lain kali / bukan sekarang / belum lagi / tidak sekarang / minggu depan / bulan depan / tahun depan /
        esok
    """,
    "stop": """
        berhenti / hentikan / cukup / (|tolong )(jangan|berhenti) (|lagi )(hantar|menghantar|hubungi|menghubungi|
        menulis) ... / (|sila )padam ...
    """,
    "doubt": """
        fikir / fikir dulu / fikirkan / berfikir / pertimbangkan / percuma / bayar / berapa / ke / kah / bolehkah /
        boleh ke / nak ke / setuju ke / perlu ke / kot / tak tahu lagi / belum (pasti|tahu) / tak pasti / boleh tak /
        nak tak / boleh tidak / macam mana / betul ke / tak boleh tolak / tidak menolak / pukul berapa / jika / kalau /
        sekiranya / apabila / selepas / sebelum / syarat / hanya / mungkin / barangkali / bergantung / tengoklah / tidak
        tahu / saya tidak tahu / tak tahu / tidak pasti / saya tidak pasti / siapa / apa / bagaimana / di mana / mengapa
        / kenapa / bila / adakah / kata / haha / bercuti / cuti / diterima / pembantu / maklumat lanjut / atau / ya dan
        tidak / masalah / terpulang / itu saya / ini saya
    """,
    "but": "tetapi / tapi / namun / walau bagaimanapun / walaupun",
    "not": "tidak / tak / bukan / belum / jangan / tanpa / menolak / tiada",
    "regret": "maaf / minta maaf / malangnya / dukacita / maafkan saya / harap maaf",
    "hello": """
        hai / helo / selamat (pagi|petang|tengah hari|malam) / tuan / puan / encik / cik / yang dihormati / salam
    """,
    "bye": "salam hormat / yang benar / jumpa lagi / salam / sekian / sekian terima kasih / semoga berjaya",
    "thanks": """
        (terima kasih|tq) (ya|lah|tuan|puan|banyak ya) / (terima kasih|tq|tima kasih|ribuan terima kasih)
        (|banyak|kerana bertanya|atas tawaran|atas jemputan|banyak banyak|atas tawaran anda)
    """,
    "fill": """
        lah / la / je / jer / tuan / puan / encik / cik / tolong / dan / juga / sangat / sekarang / buat masa ini / saya
        / kami / kali ini / bagi saya / kerana / ivy / bob / ann / itu / ini
    """,
    "words": """
        beliau / yang / di / ke / dari / daripada / untuk / dengan / pada / adalah / ialah / itu / ini / saya / anda /
        awak / dia / kami / kita / mereka / akan / sudah / telah / sedang / boleh / dapat / ada / orang / tahun / hari /
        minggu / bulan / masa / kawan / kerja / syarikat / berjumpa / bertemu / lama / selalu / sini / baharu / mahu /
        kerana
    """,
    "turns": "menolak / ketinggalan / melewatkan / mengatakan",
    "borrowed": "yes no problem ok on dengannya",
}

FILIPINO = {
    "macros": """
        po = (|po|ho) (|na|lang|naman|muna|nga|din|rin) (|po|ho) /
        know = (makilala|makausap|makita|makaharap|makakonekta|makakilala)
    """,
    "yes": """
        (oo|opo|oho|sige|sge|cge|sigi|ge|yes|yup|sure|okey|go|g|game) (|po|ho) (|na|nga|naman|lang|ba yan|din) (|po|ho)
        / oo (|po) sige (|po) / (|syempre|siyempre) oo (|naman) / (siyempre|syempre) (|po|naman|naman po) /
        (pwede|puwede|pwd|maaari) (|po|naman|naman po|nga|nga po|po naman|mo akong ipakilala|nyo akong ipakilala| ninyo
        akong ipakilala) / (payag|pumapayag|sumasang ayon|sang ayon|handa|tinatanggap ko|bukas) (|po) (|ako|kami|naman
        ako) (|po|dito|diyan|sa ganyan) / (ayos|oks|okey) (|lang) (|po) (sa akin|sakin| kami|ako) (|po) / (|paki |sige
        |sige po )(ipakilala|pakilala|i connect|i introduce|intro|ikonekta| konekta|ipagkilala|pagkilalanin|pag usapin)
        (|mo|nyo|niyo|ninyo) (|po|na|na po) (|ako|kami|mo) (|na|po|na po) (|sa kanya|kay bob|kay ann|sa isa t isa|sa
        kaniya) / (ibigay|i share|pakibigay) (mo|nyo|niyo|ninyo) (|po|na|na po) (|sa kanya) (ang|yung)
        (email|address|number) ko (|sa kanya) / walang (pagtutol|tutol) (|ako) / wala (po|) akong (pagtutol|tutol)
    """,
    "fond": """
        (|oo |opo )(gusto|nais|gustong gusto) (ko|namin) (|po|rin|din|po rin|rin po|nga|yan|sana|po sana)
        (|siyang|silang|s(i|)yang|na|syang) (|@know@) (|siya|sila|sya) (|po) / (ikatutuwa|ikagagalak|ikalulugod) (ko|
        namin) (|po|ito|yan|po ito|po iyan) (|na) (|siyang|siya ang) (|@know@) (|siya|sila|sya) /
        (natutuwa|masaya|excited|nagagalak|nasasabik) (|po|na|na po) (|(akong|ako|kaming) (|po|na|na po) (|@know@)
        (|siya|sila|sya|po siya|na siya)) / (interesado|interested) (|po) (|(ako|akong|kami) (|po) (|@know@)
        (|siya|sya|dito|diyan)|dito|diyan) / magandang (ideya|idea) (|po|yan|iyan|po yan) / (malaking )(karangalan|tuwa)
        (|ko|po|ko po)
    """,
    "warm": """
        wala(ng|) (po|pong|) (problema|prob|kaso|anuman) (|po) / walang (problema|prob|kaso|anuman) / (maganda|ayos| ang
        ganda|ang galing|astig|nice) (|po|yan|iyan) / bakit (hindi|naman hindi|di) / mukhang (maganda|interesante)
    """,
    "no": """
        (hindi|hinde|hnd|di|dili) (|po|ho) (|na|na lang|nalang|na po|na lang po|naman|naman po|talaga|kailanman)
        (|salamat|thank you|thanks) / (ayaw|ayoko|ayaw ko) (|po|ko po|po talaga|talaga|na|na po|ko na|nga|namin)
        (|siyang makilala|makipagkilala|magpakilala|ng ganito|niyan|nito|dito|ng ganyan) / (huwag|wag) (|po)
        (na|nalang|na lang|na po|na lang po|nyo po|nyo na|niyo na) (|po|lang|lang po) (|akong ipakilala|ako
        ipakilala|ipakilala) / (huwag|wag) (mo|nyo|niyo|ninyo) (|po|na|na po) (ako|akong|kaming) (|na|po) ipakilala /
        (|salamat pero |thanks pero |pero )(hindi|di|hnd) (|po|na|talaga|na po) (ako|kami|akong| kaming)
        (|po|na|talaga|na po) (interesado|interested|payag|pumapayag|papayag|makakapayag|makapapayag|sang ayon| sumasang
        ayon|pwede|puwede|available|handa|makakasali|sasali|open|makakatanggap|makikilala|tatanggap|makakasama|
        maaari|oo) (|po|dito|diyan|sa ganito|sa ganyan|ngayon|rito) / (|salamat pero |thanks pero |pero )(hindi|di|hnd)
        (ko|namin) (|po|na|na po|talaga|rin) (kailangan|gusto|nais|tinatanggap|matatanggap|tatanggapin|type|trip|bet|
        hilig|kaya|feel|siyang makilala|siya gustong makilala|gustong makipagkilala|makakaya|mapapayagan) (|po|ito|yan|
        iyan|ng ganito|po ito|makilala siya|siyang makilala|ng ganyan|na makilala siya|dito|ng ganyang bagay) / hindi ko
        siya gustong makilala / hindi ko gustong (|siyang )(makilala|ipakilala|magpakilala|makipagkilala) (|siya|sa
        kanya) / wala (|po|na) (ako|kami|ko|)(ng|kong|akong|kaming|) (|po|na) (panahon|oras|interes|time|
        hilig|balak|gana|interest|pakialam) (|po|para dito|dito|para diyan|para sa ganito|diyan|sa ganyan|para rito) /
        (wala|walang|wla) (akong|po akong|kaming|na akong|po ako ng|ako) (panahon|oras|interes|time|hilig|balak|gana|
        interest|pakialam) (|po|para dito|dito|para diyan|para sa ganito|diyan|sa ganyan|para rito) /
        (tumatanggi|tatanggi|tatanggihan|tinatanggihan|kailangan kong tumanggi|kailangan ko pong tumanggi) (|po|na|na
        lang|muna|ko|muna ko) (|ako|ko|po|po ako|ko po|na lang po|muna ito) (|ito|iyan|muna|diyan|dito|muna ito|po muna
        ito|ang alok) / (|maraming )salamat (na lang|nalang) (|po|ha) / pass (|muna|po|ako|na lang|muna ako|muna po|po
        muna|na lang po) / (hindi|di) bale (|na|na lang|na lang po|po) / no (|po|na|na po|na lang| thanks|thank
        you|thank you po|thanks po) / (imposible|never|nunca) (|po|yan) / hindi pwede / hindi po pwede / hindi (|po)
        (maaari|kailangan|na kailangan|na po kailangan) / (mas mabuti|mas mabuting|mas gusto kong) (hindi|huwag|wag)
        (|po|na|na lang|na po|na lang po) / (hindi|di) (ko|po ako|ako|ko po) (|po) (pwedeng|puwedeng|
        maaaring|kayang|makakapagsabi ng|masasabing) (mag |sabihing |)oo
    """,
    "excuse": """
        (|masyado |masyadong |sobrang |medyo )(busy|abala|okupado) (|po|na|na po) (|ako|kami|akong) (|po|ngayon|
        masyado|sobra|po ngayon|sa trabaho) / retirado na (|po) ako
    """,
    "later": """
        (mamaya|saka|sa susunod|sa sunod|next time|sa ibang araw|sa ibang panahon|sa ibang pagkakataon|ibang araw| baka
        sa susunod|siguro sa susunod|siguro mamaya|baka mamaya) (|na|na lang|nalang|na po|na lang po|po) (|siguro) /
        (|baka |siguro |pwede |sige )sa susunod na (linggo|buwan|taon|araw|lunes|pagkakataon) (|na|na lang|na lang po|
        po) / (hindi|huwag|wag|di) (|po) (muna|pa) (|po) (|ngayon|sa ngayon|ako|ako pwede|ako handa|siguro) /
        (hindi|di|not) (|po) (sa |)ngayon (|po) / not now (|po) / (bukas|next week|next month|next year) (|na|na lang|na
        lang po|po) / (pagkatapos|after) (|na |)(ng|sa|ang) (pasko|bakasyon|holidays|bagong taon|
        exam|undas|fiesta|buwang ito|linggong ito|pista|mahal na araw) (|na|na lang|na lang po|po) / (kapag|pag|kung)
        (hindi|di) na (|po) (ako|kami) (busy|abala) (|po) / (balikan|tanungin|i message|kausapin| kontakin)
        (mo|nyo|niyo|ninyo) (|po) (|ulit|na lang|muli) (ako|kami) (|ulit|na lang|muli) (|sa|next) (|susunod na)
        (week|linggo|buwan|month|taon|susunod) / sa susunod na lang / wala (|pa) (|po) (ako|akong) oras (ngayon|sa
        ngayon)
    """,
    "stop": """
        (itigil|ihinto|tigilan|tigil|tama|stop|hinto) (|mo|nyo|niyo|ninyo) (|na|po|na po) (|ninyo|nyo|niyo) (|ito|to|
        yan|iyan|ako|po|na) / (tigilan|lubayan) (mo|nyo|niyo|ninyo) (|na|po|na po) ako / (huwag|wag) (|po|na|na po)
        (|ka|kang|kayo|kayong|nang|na kayong|na kayo|na po kayong|mo|nyo|ninyo|niyo|na ninyo|mo na|nyo na|nyo na po|
        niyo na|mo na akong|nyo na akong|ninyo na akong|nyo akong|niyo na akong) (|akong|ako|na|pong) (mag email|
        magemail|i email|mag message|padalhan|magpadala|sumulat|i message|kontakin|sulatan|guluhin|gambalain|istorbohin|
        kulitin|mag text|nang mag email|nang magpadala) ... / (|paki )(alisin|tanggalin|burahin|alis|tanggal| i delete|i
        remove|delete|remove|bura) (|mo|nyo|niyo|ninyo|po|na|na po) (|po|na|na po) (|ako|ang|yung) ... / ayoko (|na|na
        po) (ng|makatanggap ng|nang makatanggap ng) email (|nyo|ninyo|mula sa inyo) / tama na (|po|yan)
    """,
    "stop_all": "(itigil|ihinto|i stop) (|mo|nyo|ninyo|na|po|nyo na) (ang |)lahat",
    "doubt": """
        siguro / baka / marahil / kung / kapag / pag / sakaling / depende / maliban / pwede ba / bago / basta (|kung |na
        )(ikaw|siya|kayo|sila|kami|hindi|di|walang|wala|may|libre|ok|kaya|pwede|puwede|gusto) / lang kung / sino / ano /
        anong / bakit / paano / saan / nasaan / kailan / alin / magkano / gaano / ba /
        (pwede|puwede|sino|ano|totoo|siya) kaya / (hindi| di|ewan) ko (|po|pa|rin|pa po)
        (alam|sigurado|sure|maintindihan|kilala|siya kilala|masabi|pa alam|sya kilala) / hindi (|po|pa|rin|pa po) ako
        (|pa|po|rin) (sigurado|sure|segurado|tumatanggi|tatanggi|tumututol) / (hindi|di) ko (siya |po
        |)(kilala|tatanggihan|tinatanggihan|palalampasin|papalampasin|kayang tumanggi| matatanggihan|matanggihan) / ewan
        / ewan ko / bahala / bahala na / bahala ka / kahit ano / titingnan ko / tingnan natin / tignan natin / pag
        iisipan / pag iisipan ko / iisipin ko / (pag iisipan|iisipin|pag isipan) (ko| namin) (|po|muna|po muna) / isip /
        nag iisip / sabi / sinabi / daw / raw / haha / hahaha / joke / biro / nagbibiro / bakasyon / nakabakasyon /
        natanggap / o hindi / oo o hindi / oo at hindi / oo hindi / hindi oo / tila / yata / mali / problema / muna /
        impormasyon / detalye / sana lahat / libre / bayad / parang / halos / mga tanong / tanong / hindi naman / maybe
        / ako ito / ako po ito / sus / tumawag / tawagan
    """,
    "but": "pero / ngunit / subalit / kaso / kaya lang / kaso lang / datapwat / although / but / gayunman",
    "not": "hindi / hinde / di / hnd / wala / walang / ayaw / ayoko / huwag / wag / not / never / no / walang paraan",
    "regret": """
        (pasensya|pasensiya|paumanhin|sorry|patawad|sori) (|na|po|na po|ha|na kayo|po kayo|na po kayo|po talaga) /
        (nakakalungkot|sayang|nalulungkot ako|ikinalulungkot ko) (|po|naman|pero) / humihingi (|po) ako ng (paumanhin|
        pasensya)
    """,
    "hello": """
        magandang (umaga|hapon|gabi|araw|tanghali) (|po) (|sa iyo|sa inyo) / kumusta (|po|ka|kayo) / kamusta (|po|ka|
        kayo) / hello (|po) / hi (|po) / mahal na / mahal kong / dear / ginoong / ginang / gng / g
    """,
    "bye": """
        lubos na gumagalang / gumagalang / nagmamahal / ingat (|po|ka|kayo|palagi) / paalam / bumabati / taos puso /
        lubos na sumasaiyo / mabuhay / magandang araw / best / regards / best regards / cheers
    """,
    "thanks": """
        (|maraming |muling |lubos na |taos pusong |po |at )(salamat|thank you|thanks|tnx|ty|nagpapasalamat ako)
        (|po|nang marami|sa alok|sa imbitasyon|sa tanong|sa iyo|sa inyo|sa pagtatanong|sa inyong alok|sa pag alok|sa
        offer|po sa alok|po sa inyo|po sa pagtatanong|po sa imbitasyon|sa pag iisip sa akin|ha|ulit|talaga|na marami| sa
        pag alala|po ulit|in advance|po nang marami|sa effort)
    """,
    "fill": """
        po / ho / na / naman / nga / talaga / ako / kami / tayo / din / rin / at / saka nga / lang po / dito / para sa
        akin / sa akin / sakin / agad / kasi / dahil / paki / ito / iyan / yan / ha / (|ako )(si) (ivy|bob|ann) / kay
        (ivy|bob|ann) / ivy / bob / ann / ma am / sir / mam / kuya / ate / sa pagkakataong ito / ngayon / ngayong araw /
        intindihin nyo po sana / sana maintindihan (nyo|ninyo|mo) (|po) / kilala ko / sa totoo lang / buong puso
    """,
    "words": """
        siya / sya / sila / niya / nya / nila / ang / ng / sa / mga / si / ni / ay / ako / ikaw / ka / mo / ko / namin /
        natin / nila / kanya / inyo / iyo / kayo / tao / araw / linggo / buwan / taon / oras / kaibigan / trabaho /
        kumpanya / kilala / matagal / may / mayroon / meron / upang / para / nang / lahat / isa / dalawa / bago /
        ipakilala / pakilala / number / email / address / akong / kong / yung / iyong / nito / mula / hanggang / lagi /
        palagi / noon / noong / alok / ideya
    """,
    "who": """
        sino (|po|ba|po ba) (|si|ba si) (|siya|sya|ito|to|kayo|ka|yan|iyan|bob|ann) / ano (|po|ba|po ba) ito /
        (saan|paano) (nyo|niyo|ninyo|mo) (|po) nakuha ang (email|address) ko
    """,
    "acquainted": """
        (|pero |oo )(magkakilala|kakilala ko) (|na|po|na po) (|na) (kami|siya|sya|po kami) (|na|po) / (|pero |oo |oo
        )kilala ko na (|po) (siya|sya|si bob|si ann)
    """,
    "turns": "tatanggi / tumanggi / tumatanggi / palampasin / tatanggihan / tanggihan / tutol / tumututol",
    "borrowed": """
        yes yup sure ok okay go game g no not never nunca thanks thank you tnx ty sorry but maybe please now next week
        month year time interest interested busy me on excited pass i pero email address number connect introduce
        introduction intro delete remove message text hello hi dear best regards cheers after exam holidays although
        nice stop imposible available open in advance mail list need accept mood problem issue list data contact free
        fees details detail company sir madam maam idea may offer type feel joke
    """,
}

TABLES = {"id": INDONESIAN, "ms": MALAY, "tl": FILIPINO}
