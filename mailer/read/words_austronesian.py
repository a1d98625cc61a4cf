"""Words of Indonesian, Malay and Filipino: data alone, in the notation of `words.py`."""

INDONESIAN = {
    "macros": """
        sori = (|maaf|maaf ya|maaf banget|mohon maaf|sori|sorry|minta maaf|saya minta maaf|maafkan saya|mohon maaf
        sebesar besarnya|maap|maafin|sori ya|sorry ya|mohon dimaafkan|mohon dimaklumi|dimaafkan ya|harap maklum|mohon
        pengertiannya) (|,|.) / iya = (ya|iya|yah|betul|benar|baik|baiklah|oke|ok|memang|yup|yoi|ya memang|ya betul|
        benar
        sekali) (|,|.) / aku = (|saya|aku|gue|gua|gw|kami|ane) / kenal = (kenal|mengenal|sudah kenal|tahu|tau|kenal
        baik|sangat kenal|kenal betul|mengenal baik|pernah ketemu|pernah bertemu|sudah mengenal|tau banget|kenal banget)
        (|dengan|sama) (|dia|beliau|orangnya|orang itu|bob|pak bob|orang ini|orang tersebut|bob kok) (|dengan baik|baik|
        sekali|kok|sih|sejak lama|sudah lama|banget) / maka = (makanya|karena itu|oleh karena itu|oleh sebab itu|justru
        karena itu|justru itu|tapi|tetapi|namun|dan karena itu|dan justru karena itu|maka dari itu|maka|jadi|sebab itu|
        karenanya|cuma|akan tetapi|tapi tetap|dan itulah sebabnya|itulah sebabnya|itu sebabnya|tapi maaf|namun maaf|
        hanya saja) / lewat = (email|e mail|surel|wa|whatsapp|chat|tulisan|pesan|telegram|emel|imel|sms|pesan singkat) /
        nyaman = (nyaman|enak|mudah|gampang|praktis|suka|senang|cocok|baik|pas|efektif|nyaman buat saya|enak buat saya|
        cepat|aman|leluasa|prefer) / butid = (|tapi|tetapi|namun|cuma|hanya|hanya saja|dan|kalau bisa|kalo bisa|jika
        bisa|kalau boleh|sebaiknya|lebih baik|tolong|mohon|mungkin lebih baik|cuman|soalnya|karena) / tel = (telepon|
        telpon|telfon|telp|call|ditelepon|ditelpon|menelepon|nelpon|lewat telepon|via telepon|angkat telepon|terima
        telepon|telepon langsung|panggilan telepon|ngangkat telpon|video call) /
        iobj = (|alamat|kontak|nomor|nomer|no|data|info|id) (|email|e mail|imel|surel|kontak|hp|wa|telepon)
        (saya|aku|gue|gw|sy|ku|kami) (|ini) / ieobj = (emailku|emailnya|kontakku|nomorku|alamatku|email pribadi
        saya|data pribadi saya|informasi saya|informasi kontak saya|data kontak saya) / ibob = (|ke dia|kepada
        dia|kepadanya|ke beliau|kepada beliau|padanya|pada dia|ke bob|kepada bob|pada bob|ke pak bob|kepada pak bob|ke
        mas bob|ke bapak bob|dengan dia|dengan bob|dengannya|sama dia|sama bob|buat dia) / igive =
        (berikan|beri|kasih|kasihkan|kasi|kirim|kirimkan|bagikan|bagi|sampaikan|teruskan|oper|share|sharing|forward|
        diberikan|dibagikan|dikasih|diteruskan|disampaikan|dishare|diforward|dikirim|dikirimkan|di
        share|membagikan|memberikan|meneruskan|mengirimkan|memberi|menyampaikan|ngasih) / ikel = (siapa
        pun|siapapun|siapa siapa|orang lain|orang asing|orang tak dikenal|orang yang tidak saya kenal|orang yang tidak
        dikenal|orang yang belum saya kenal|orang yang ga saya kenal|orang yang nggak saya kenal|pihak lain|pihak
        ketiga|sembarang orang|sembarangan orang|dia|beliau|bob) / ineg =
        (tidak|nggak|gak|enggak|ga|ngga|tdk|tak|gk|ndak) / imon =
        (januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)
    """,
    "yes": """
        (bilang|katakan|sampaikan|bilangin|kasih tahu|kasih tau|beritahu) (|saja|aja) (|ke|pada|kepada|sama) (dia|
        beliau|bob|pak bob) (|kalau|bahwa|kalo) (saya|aku|gue) (setuju|mau|bersedia|oke|tidak keberatan|senang|boleh) /
        (boleh|mau|oke|ok|siap|gas|gaskeun|sip|hayuk|ayo|yuk|yuk lah|jom|bisa|setuju|bersedia|tentu) (|dong|lah|deh|aja|
        saja|banget|sekali|kok|ya|banget dong|bgt) / (tidak|nggak|gak|enggak|ga|tak) masalah (bagi|buat|untuk) (saya|
        aku|gue|kami) / (dengan senang hati|senang hati) (|saya|aku) (|terima|menerima|bersedia|setuju|mau) / (|silakan|
        tolong|mohon|boleh) (perkenalkan|kenalkan|kenalin|hubungkan|pertemukan|kenalin aja) (kami|saya|aku|kita|gue) (|
        berdua|dengan dia|sama dia|dengannya|dengan beliau) (|ya|dong|deh) /
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
        masalah) (silakan|saya mau|boleh|dengan senang hati) / saya tidak keberatan / tidak keberatan /
        (|ya|iya|oke|ok|baik|boleh|silakan|silahkan|monggo|tentu|anda|kamu|kalian|tolong|langsung)
        (|boleh|bisa|dapat|silakan|silahkan|tolong|boleh saja|bebas|monggo) (|langsung|saja|aja) @igive@
        (|saja|aja|langsung) (@iobj@|@ieobj@) (|saja|aja) @ibob@ (|ya|saja|aja|dong|kak|pak|bu|mas|mbak|deh|silakan) /
        (|ya|oke|boleh|silakan|silahkan) (|boleh|bisa) @igive@ (|saja|aja) (ke dia|kepada dia|kepadanya|ke beliau|kepada
        beliau|ke bob|kepada bob|dia|bob) (|saja) (@iobj@|@ieobj@) (|saja|aja|ya) / (silakan|silahkan|boleh) (|saja)
        @igive@ (|saja|aja|ke dia|ke bob) / (|ya|oke) (@iobj@|@ieobj@) (boleh|silakan|bisa|dapat|silahkan) (|saja|aja)
        @igive@ @ibob@ (|saja|kok|ya|aja) / (bob|dia|beliau|pak bob|mas bob)
        (boleh|bisa|dapat|silakan|silahkan|dipersilakan) (|saja|aja|kok) (|langsung)
        (menulis|tulis|hubungi|menghubungi|kontak|mengontak|email|kirim email|mengirim email|kirim
        pesan|menelepon|telepon|chat|wa|japri) (|langsung) (|kepada saya|ke saya|saya|sy|gue|aku|email ke saya)
        (|langsung|kapan saja|kapan pun|kapanpun|kapan aja|saja|kapan saja dia mau|kok|aja) /
        (suruh|minta|biar|biarkan|biarin|bilang|katakan|persilakan|sampaikan) (|aja|saja|ke|pada|kepada)
        (dia|beliau|bob|pak bob) (|langsung|saja|aja|untuk|supaya|agar) (|langsung)
        (menulis|tulis|hubungi|menghubungi|kontak|mengontak|email|kirim email|mengirim
        email|menelepon|telepon|chat|wa|nulis|ngontak|ngehubungi) (|langsung) (|kepada saya|ke
        saya|saya|sy|gue|aku|email ke saya|ke gue|ke aku) (|langsung|kapan saja|saja|aja|ya) / (dari|menurut) (pihak
        saya|saya|sisi saya|aku|gue) (|sih) (setuju|oke|ok|ya|boleh|tidak ada masalah|ga masalah|gak masalah|nggak
        masalah|tidak masalah|tidak ada keberatan|aman|boleh saja) (|saja|aja) / (|saya|aku|gue|kami) (|sih|sama sekali)
        (@ineg@) (|ada) (keberatan|masalah kok|ada keberatan|berkeberatan) (|sama sekali|kok|sih) (|email saya
        diberikan|alamat saya diberikan|alamat saya dibagikan) / (|saya) @ineg@ ada (keberatan|masalah) (dari|buat|bagi)
        saya / (|saya|aku) (|dengan ini) (memberi|memberikan|kasih|beri) (izin|ijin|persetujuan) (|untuk
        (membagikan|memberikan|meneruskan|menyampaikan) @iobj@ @ibob@) (|kok|ya) / (|saya|aku|kami) (|sangat|sepenuhnya)
        (setuju|mengizinkan|sepakat|menyetujui|oke|ok|siap|bersedia)
        (|saja|kok|aja|banget|dikenalkan|diperkenalkan|@iobj@ (diberikan|dibagikan|diteruskan) @ibob@) /
        (kenapa|mengapa) (tidak|nggak|gak) (silakan|silahkan|kenalkan|kenalin|boleh) (|saja|kami|aja) / (kenapa|mengapa)
        (tidak|nggak|gak|enggak) (kenalkan|kenalin|silakan|perkenalkan) (|saja|aja) (|kami) /
        (ayo|yuk|gas|hajar|lanjut|cus|gaskeun|gass|sikat) (|aja|saja|dong|kak|bang|kenalin|kenalkan|lanjut) /
        (|jawaban|jawabannya|jawaban saya) (ya|iya) (|ya|pak|bu|kak|mas|mbak) / (tolong|silakan|silahkan|boleh)
        (kenalkan|perkenalkan|hubungkan|pertemukan|kenalin) (|saya|kami|kita) (|dengan dia|dengan bob|dengannya|dengan
        beliau) (|ya|saja) / (|ya|oke|ok|iya) (@iobj@|@ieobj@) (juga) (boleh|bisa|silakan) (|saja|aja) @igive@ @ibob@
        (|kok|ya|saja) / (silakan|silahkan|monggo|boleh|oke|ok|sip|aman) @igive@ (|saja|aja|ya|kak|bro|mas|deh)
        (|saja|aja) / (tidak|gak|nggak|ga) (ada masalah|masalah|apa apa|ada masalah sama sekali) (|kok|bagi saya|buat
        saya|dari saya) (silakan|boleh|bagikan saja|kasih aja|berikan saja) / (bob|dia|beliau|pak bob)
        (boleh|bisa|silakan) (telepon|telpon|menelpon|menelepon|chat|wa|email|hubungi|kontak|menghubungi) (saya|sy|gue)
        (|kapan pun|kapan saja|kapanpun|kapan aja|langsung) / (|saya)
        (persilakan|persilahkan|izinkan|ijinkan|bolehkan|mengizinkan|mempersilakan) (|bob|dia|beliau|pak bob) (|untuk)
        (menghubungi|hubungi|menulis kepada|mengontak|email|menulis ke|mengirim email ke) saya / (iya|ya|boleh|oke)
        (dong|banget|lah|kok) (kenalin|kenalkan|kasih aja|silakan|bagikan) (|aja|saja|dong) / dengan senang hati (|saya)
        (setuju|bersedia|mengizinkan|memberi izin) / (aman|santai|beres|siap|sikat) (|aja|saja|kok)
        (|bro|kak|bos|pak|bu|share aja|kasih aja)
    """,
    "fond": """
        (suatu|sebuah|merupakan) (kehormatan|kebanggaan|kesempatan bagus|kehormatan besar) (|besar|yang besar) (|bagi|
        untuk|buat) (|saya|aku|kami) / (|saya|aku) (merasa|sangat) (terhormat|tersanjung) / (|saya|aku|gue) (sudah lama|
        dari dulu|dari lama|udah lama|sejak lama|udah dari dulu) (|memang) (ingin|pengen|mau|pingin|penasaran|berharap)
        (|bisa) (kenal|berkenalan|bertemu|ketemu|kenalan|mengenal|ngobrol) (|dengan|sama) (|dia|beliau|bob) /
        (|saya|aku|kami) (mau|ingin|pengen|senang|tertarik|akan senang) (|banget|sekali)
        (kenal|kenalan|berkenalan|ketemu|bertemu|ngobrol|mengenal|terhubung) (|sama dia|dengannya|dengan dia|dengan
        beliau|banget) / dengan (senang hati|gembira) / (|saya |sangat |kami )(|sangat |ingin
        )(ingin|senang|tertarik|ingin bertemu| ingin berkenalan|senang bertemu|berminat|akan senang|suka)
        (|bertemu|berkenalan|sekali|bertemu dengannya| berkenalan dengannya|berbicara|mengenalnya|mengenal|untuk
        bertemu|untuk berkenalan|bisa berkenalan) ... / (| itu )(akan |kedengarannya |terdengar )(|sangat
        )(bagus|hebat|menyenangkan|luar biasa|baik|menarik bagi saya) / (|saya|aku|gue) (|akan|dengan senang hati)
        (tunggu|menunggu|menantikan|nantikan|nunggu) (|kabar|email|emailnya|pesan|kontak|surat|chat) (|dari)
        (|bob|dia|beliau|pak bob|emailnya|kabarnya) (|ya|kok) / senang (|sekali) (bisa|dapat)
        (|ber)(kenalan|ngobrol|berkenalan|terhubung|mengenal) (|dengan bob|dengannya|dengan dia|dengan beliau)
    """,
    "warm": """
        (kenapa tidak|kenapa nggak|kenapa enggak|kenapa gak|kenapa ga|kenapa engga|mengapa tidak|mengapa enggak|kenapa
        nggak ya|kenapa tak) (|?|!) /
        (|kedengarannya |sangat |terdengar )menarik / bagus / hebat / mantap / keren / ide bagus / tidak masalah / tidak
        apa apa / nggak apa apa / kenapa tidak / mengapa tidak / gak masalah / sama sama
    """,
    "no": """
        (|saya|aku|gue|kami) (nggak|gak|tidak|enggak|ga|ndak) dulu (|ya|deh|aja|kak|mas|mbak|lah|terima kasih|makasih) /
        (ogah|emoh|males|malas|ogah banget) (|ah|deh|lah|banget|saya|aku|gue) (|ah|deh) / (enggak|nggak|gak|ga|tidak|
        engga|kagak) (deh|lah|ah|usah|perlu|usah deh|perlu deh|makasih|ya) (|makasih|terima kasih|ya|kak|mas|mbak) / (|
        tolong|mohon) jangan (perkenalkan|kenalkan|kenalin|hubungkan|pertemukan|memperkenalkan|mengenalkan) (|kami|saya|
        aku|kita|gue) (|dengan dia|sama dia|ke dia|dengannya|dengan siapa pun|ya) / (dengan|dgn) (berat hati|hormat|
        segala hormat|segala kerendahan hati|menyesal|sopan) (|saya|kami) (|harus|terpaksa|mohon|perlu|ingin|memilih) (|
        untuk) (menolak|tolak|menolaknya|mundur|tidak menerima|tidak dapat menerima|tidak bisa menerima|tidak bisa|
        mengundurkan diri) (|tawaran ini|tawarannya|perkenalan ini|ajakan ini) / (|saya|aku|gue|kami) (|memilih|
        terpaksa|harus|mau|pilih|lebih baik|mohon|izin) (|untuk) (menolak|tolak|nolak|skip|pass|mundur|lewatkan|
        mengundurkan diri|undur diri) (|saja|aja|dulu|ya|deh|tawarannya|ajakannya|tawaran ini|perkenalan ini|dengan
        hormat|dengan sopan) / tidak , (terima kasih|makasih|trims) /
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
        )(menolak|tolak) ... / ogah / (|maaf|tolong|mohon|please|saya mohon) (jangan|jgn|jangan sampai)
        (|pernah) @igive@ (|email|alamat|kontak|nomor|data|info|informasi|alamat email|nomor hp)
        (saya|aku|gue|sy|ku|itu|pribadi saya|) (|ke|kepada|pada|dengan|sama|ke dia) (|@ikel@) (|ya|dong|pak|bu|kak) /
        (email|alamat|kontak|nomor|data|info|informasi|alamat email|nomor hp|identitas) (saya|aku|gue|sy|pribadi saya)
        (|tolong|mohon) (jangan|tidak untuk|tidak boleh|jangan sampai) @igive@ (|ke|kepada|pada) (|@ikel@) (|ya) /
        (|maaf) (|saya|aku|gue|sy) (@ineg@) (|akan|mau|ingin|bisa|pernah|biasa|nyaman|bersedia|berkenan) @igive@
        (|email|alamat|kontak|nomor|data|info|informasi|alamat email|data pribadi) (|saya|aku|gue|pribadi saya|pribadi)
        (|ke|kepada|pada|dengan) (|@ikel@) (|ya) / (|saya) (keberatan|merasa tidak nyaman|tidak nyaman) (|@iobj@
        (diberikan|dibagikan|disebarkan)) (|ke|kepada) (|@ikel@) / (tolong|mohon) (rahasiakan|simpan sendiri|jaga
        kerahasiaan) (|email|alamat|kontak|data) (|saya) / (|ini|itu|hal ini|maaf|maaf ini) (bukan) (|untuk|termasuk)
        (bidang|urusan|minat|dunia|ranah|keahlian|hobi|selera|kapasitas|pekerjaan|area|untuk|tipe|gaya|lahan)
        (saya|ku|aku|gue) (|ya|lagi|kok) / (|ini|itu) (@ineg@) cocok (|untuk|buat|dengan) (saya|aku|gue|minat saya) /
        (|saya|maaf saya) bukan (orang|orangnya|pihak) (|yang) (|tepat|cocok|pas|sesuai|diperlukan) (|untuk
        ini|untuk itu|untuk hal ini|buat ini) / (|saya) (salah orang|orang yang salah) / (|jawaban|jawabannya)
        (|saya|aku) (|adalah|tetap|sih) (tidak|nggak|enggak|gak|bukan) (|ya|maaf|terima kasih) / (jawaban|jawabannya)
        (|saya|dari saya) (|adalah|tetap|sih) @ineg@ / (dari saya|saya) (|sih) (tidak|nggak|no) / (@ineg@) (usah|perlu)
        (|deh|lah|repot repot|ya|dikenalkan|dikenalin|kok|diteruskan) (|makasih|terima kasih|ya) / (|saya) (@ineg@)
        (|ada|punya|cukup) (waktu|minat|niat|kebutuhan) (|lagi|untuk|buat) (|ini|itu|hal|yang|hal hal) (|begini|seperti
        ini|gini|begituan|begitu|semacam ini|kayak gini) / (|maaf|maaf saya|saya|aku) (@ineg@) (ada|punya|sempat|cukup)
        waktu ... / (|saya) sudah (punya|ada|cukup) (|cukup|banyak|terlalu) (banyak|)
        (kenalan|email|kontak|kerjaan|pekerjaan|koneksi) / (|saya|kali ini|kali ini saya|saya rasa saya)
        (lewat|pass|skip|absen|mundur|permisi) (|dulu|saja|aja|deh) (|ya|maaf) / (|saya|aku) (|kenal|sudah kenal|tahu)
        (|bob|dia) (|dan|tapi) (|saya) (|lebih suka|lebih baik|memilih|ingin|mau|lebih memilih) (tidak berurusan|tidak
        berhubungan|menjauh|menjaga jarak|jaga jarak|tidak dihubungi|tidak berkenalan|menghindar|tidak usah)
        (|dengan|dari|sama) (|dia|dengannya|darinya|bob) / (|saya|aku) (|sudah pensiun dan|sudah pensiun jadi) (|saya)
        @ineg@ (|lagi|ingin|mau|butuh|mencari|perlu|cari) (|ingin|mau) (kenalan|berkenalan|bertemu|kenal|orang|koneksi)
        (|dengan|sama) (|baru|orang baru|orang asing|siapa siapa|lagi) / (|biar|biarkan|sudah|udah)
        (lupakan|abaikan|biarkan|sudahlah|udahlah|gausah|gak usah) (|saja|aja|deh) / (|saya) (|merasa|akan) (@ineg@)
        (nyaman|sanggup|enak|cocok|berminat) (|dengan|sama|buat) (|ini|itu|hal ini|hal seperti ini) / (ga|gak|nggak)
        (bisa|dulu|jadi|ikut) (|deh|ya|kak|maaf|sorry|makasih) / (|wah|aduh|waduh|mohon|maaf)
        (jangan|ga|gak|nggak|enggak|ngga) (|deh|ah|dong|ya|lah|dulu) (|kak|pak|bu|bro|mas|mbak) / (|mohon|tolong|harap)
        (email|alamat|kontak|nomor|data|alamat email|informasi) (saya|gue|aku) (|tolong|mohon) (dirahasiakan|jangan
        disebar|jangan disebarkan|jangan disebarluaskan|jangan dikasih|jangan dibagikan|jangan dikasihkan|jangan
        diberikan|jangan diteruskan) (|saja|ya|dong) (|ke (siapa pun|orang lain|siapa siapa|dia)) / (|belakangan
        ini|akhir akhir ini|sekarang|saat ini|maaf) (|saya|aku) (@ineg@) (|lagi)
        (mau|ingin|butuh|perlu|mencari|berminat|sedang mencari) (|menambah|nambah|mencari|punya|memperluas)
        (kenalan|koneksi|teman|relasi|kontak) (|baru|lagi) / (|tolong|aduh|mohon) jangan (libatkan|bawa
        bawa|seret|ikutkan|ajak|masukkan) (saya|aku|gue) (|ya|dong|dalam hal ini|ke sana) / (|jadi|maka|sehingga|karena
        itu) (@ineg@) (berminat|tertarik|bersedia|minat|mau|ikut) (|lagi|ya|terima kasih) / (|saya) (@ineg@)
        (bisa|dapat|akan) (ikut|ikut serta|bergabung|berpartisipasi|memenuhi|membantu) (|serta|ya|maaf)
    """,
    "excuse": """
        (|saya |sedang |saya sedang |maaf saya )(|terlalu |sangat |sedang )(sibuk) (|sekali|saat ini|sekarang) /
        (|saya|aku) (|sudah|udah|baru) (pensiun|resign|pindah bidang) (|lama|sekarang) / (|lagi|sedang|saya lagi|saya
        sedang) sibuk (|banget|sekali) / (|saya) (@ineg@) kenal (|dia|bob|beliau) / (|saya) (sudah|udah) (@ineg@)
        (|lagi) (bekerja|kerja|aktif|berkecimpung) (|lagi) (di|dalam) (bidang|dunia|perusahaan) (itu|tersebut|ini) /
        (|pekerjaan|kerjaan|kesibukan|urusan) (|saya) (|saya) (sudah|udah) (|terlalu|cukup|sangat)
        (banyak|menumpuk|padat)
    """,
    "later": """
        (habis|setelah|sehabis|selesai|abis|kelar) (|proyek|ujian|lebaran|liburan|cuti|urusan|libur|tahun baru|puasa|
        acara|skripsi|deadline) (|ini|itu) (|kelar|selesai|beres) (|baru|kita|nanti) (bicarakan|bicara|ngobrol|
        dibicarakan|tanya lagi|hubungi lagi|kontak lagi|bahas|dibahas|ngobrol lagi) (|lagi|ya) /
        mungkin (minggu|bulan|tahun) depan (|saja|ya|aja) / belum (|ya|deh|kak) / (nanti|nanti aja|nanti saja|lain
        kali|kapan kapan|bulan depan|minggu depan|tahun depan|belum sekarang|jangan sekarang|besok besok)
        (|aja|saja|ya|deh|kak|mungkin|sekarang sibuk) / belum sekarang mungkin (minggu|bulan|tahun) depan / (mungkin|mau
        tapi|boleh tapi|ya tapi|oke tapi|) (habis|setelah|sesudah|abis) (lebaran|idul fitri|ujian|liburan|tahun
        baru|puasa|ramadan|natal) (|ya|aja|saja|kak) / (tanya|hubungi|kabari) (|saya) lagi (nanti|bulan depan|minggu
        depan|tahun depan) / nanti / nanti saja / mungkin nanti / lain kali / mungkin lain kali / lain waktu / mungkin
        lain waktu / belum sekarang / jangan sekarang / bukan sekarang / tidak sekarang / sekarang tidak / sekarang
        belum / tidak hari ini / untuk saat ini tidak / saat ini tidak / tidak saat ini / tidak untuk saat ini / minggu
        depan / bulan depan / tahun depan / kapan kapan / besok / (sampai|hingga) (|akhir|bulan|awal) (@imon@|bulan
        depan|minggu depan|lebaran|tahun|bulan|bulan ini) (|saya|aku) (|masih|belum|@ineg@) (sibuk|ada waktu|bisa|punya
        waktu|sempat|di luar kota) / setelah itu (|baru|silakan|boleh|bisa|saja) (|silakan|boleh|bisa|tanya lagi|hubungi
        lagi) / (|bulan|nanti|di|pas) @imon@ (aja|saja|baru|deh|ya|nanti|kita) (|ngobrol|ngobrolnya|bicara|bisa|kita
        bicara|hubungi saya|kontak lagi|ya)
    """,
    "wait": """
        (|bisa|boleh|tolong|coba|mohon|bisakah|mungkin bisa|silakan) (|anda|kamu|kak)
        (tulis|tanya|tanyakan|hubungi|kabari|ingatkan|email|kontak|tanyain|menghubungi|menulis|bertanya|tulis lagi)
        (|saya|ke saya|aku) (|lagi|kembali|ulang) (|saya) (|di|pada|nanti|sekitar|bulan) (bulan depan|minggu depan|tahun
        depan|@imon@|setelah (lebaran|liburan|natal|tahun baru|ujian|puasa|idul fitri|@imon@)|habis
        (lebaran|liburan|natal|tahun baru|ujian)|sesudah (lebaran|liburan|natal|tahun baru)|dalam beberapa
        (minggu|bulan)|beberapa (minggu|bulan) lagi)
    """,
    "stop": """
        berhenti / stop / hentikan / cukup / sudah cukup / berhenti berlangganan / (|tolong |mohon )(jangan|
        berhenti|hentikan|stop) (|lagi )(mengirim|kirim|menghubungi|hubungi|menulis|ganggu|email|mengganggu) ... /
        (|tolong |mohon )hapus (saya|alamat|email|data) ... / (|tolong|mohon) (hapus|keluarkan|hilangkan|coret|buang)
        (|saya|nama saya|email saya|alamat saya|data saya) (|saya) dari (daftar|list|milis|database|sistem)
        (|anda|kalian|ini|email anda) / (|tolong|mohon) (jangan) (|pernah)
        (kirim|kirimi|kirimkan|email|hubungi|menulis|mengirim) (|saya|email|pesan|surat) (|lagi|kepada saya|ke
        saya|saya) (|lagi) (|ke saya|kepada saya) / (|saya) tidak (mau|ingin) (|menerima|dapat|terima) (|email|pesan)
        (|lagi) (dari (anda|kalian)|lagi) / unsubscribe
    """,
    "doubt": """
        (saya|aku) bukan (orang|yang|pihak) (yang|anda) / salah orang / salah kirim / spam /
        pikir / pikir pikir / pikir pikir dulu / pikirkan / pikirkan dulu / mempertimbangkan / memikirkan / berpikir /
        pertimbangkan / belum (yakin|tahu|tentu|pasti|tau) / gratis / bayar / biaya / berapa / nggak ya / ga ya / kah /
        bolehkah / kok / boleh nggak / boleh gak / boleh ga / mau nggak / mau gak / bisa nggak / bisa gak /
        (boleh|mau|bisa|setuju|ya|iya) (tidak|apa tidak|atau tidak|kah) / tidak bisa menolak / tidak menolak / jika /
        kalau / bila / apabila / asal / asalkan / setelah / sebelum / syarat / hanya / cuma / mungkin / barangkali /
        bisa jadi / kayaknya / sepertinya / tergantung / lihat nanti / kita lihat / tidak tahu / saya tidak tahu / nggak
        tahu / entah / entahlah / tidak yakin / ragu / bingung / siapa / apa / bagaimana / gimana / di mana / dimana /
        mengapa / kenapa / kapan / apakah / kata / bilang / haha / wkwk / wkwkwk / bercanda / cuti / sudah diterima /
        diterima / teruskan / asisten / asisten saya / dulu / info lebih / informasi lebih / selengkapnya / atau / ya
        dan tidak / ya tidak / tidak ya / masalah / saya pikir / terserah / tidak kenal / salah / itu saya / ini saya /
        (tanya|tanyakan|bicara|diskusi|konsultasi|izin) (|ke|sama|dengan) (atasan|bos|istri|suami|dia|manajer) / tanya
        dulu / kayak / seolah / seakan / iya iya / ya ya / istri saya / suami saya / bos saya / atasan saya / adik saya
        / kakak saya / teman saya / anak saya / ibu saya / katanya / untuk apa / tentang apa / soal apa / keperluannya /
        silakan tebak / susah / sulit / mau apa
    """,
    "but": "tapi / tetapi / namun / walaupun / meskipun / akan tetapi",
    "not": "tidak / tak / bukan / belum / jangan / nggak / gak / enggak / ga / tanpa / menolak / mustahil / tiada",
    "regret": """
        (maaf|sori|sorry|maap|mohon maaf|maafin) (ya|banget|banget ya|sekali|ya kak|ya mbak|ya mas|ya bu|ya pak|
        sebelumnya|dulu) /
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
        atas undangannya|sebelumnya|atas tawaran anda|telah bertanya|atas perhatiannya|ya|atas undangan anda) / (terima
        kasih|makasih) (|ya) (ivy|bu|pak|kak|mbak|mas)
    """,
    "and": "dan / serta / lalu / jadi / maka / sehingga / karena itu / makanya",
    "fill": """
        (teman|temannya|temen|kawan|sahabat) ivy (|adalah|ya|berarti|itu|juga|kan) (teman|temen|kawan|sahabat) (saya|
        kami|aku|gue|kita) (|juga) / (kalau|jika|kalo|apabila|bila|asalkan) (tidak|nggak|gak|ga|enggak) (merepotkan|
        keberatan|mengganggu|menyusahkan|ngerepotin|repot) (|ya|kok) / (kalau|jika|kalo|apabila|bila) (berkenan|boleh|
        bisa|memungkinkan|tidak apa apa|nggak apa apa|sempat|diperbolehkan) (,) /
        @sori@ (|atas|untuk|karena|buat|kalau|jika) (|saya|aku|gue) (baru|telat|terlambat|lambat|lama|keterlambatan|
        lewat|kelamaan|slow|late|baru sempat|baru bisa|sempat lama|delay) (|bisa|sempat|saya) (balas|bales|membalas|
        jawab|menjawab|balasan|balasnya|respon|merespons|merespon|reply|balesnya|jawabnya|balasan saya|respons|lihat|
        liat|baca|buka|cek|tanggapan|dibalas|responnya|membaca|melihat) (|saya|email|emailnya|email ini|email anda|
        pesannya|sekarang|dari saya|email kamu|emailmu|pesan ini) (|,|.) @sori@ / (maaf|mohon maaf|sori|sorry|minta
        maaf) (|atas) (|saya|aku) (telat|terlambat|keterlambatan|keterlambatannya|lambat|kelamaan|slow respon|slow
        response|telat banget|lama) / @sori@ (|beberapa|sudah|dalam|hampir) (|hari|hari ini|minggu|lama|minggu ini|
        belakangan|belakangan ini|akhir akhir ini|dua hari) (|ini|terakhir) (|saya|aku|gue|memang) (tidak|nggak|gak|
        belum|jarang|ga|enggak|baru) (|sempat|pernah|bisa) (buka|lihat|liat|cek|baca|membuka|melihat|mengecek|ngecek|
        periksa|memeriksa|nemu|menemukan|membaca) (|inbox|kotak masuk) (email|emailnya|surel|pesan|pesannya|email ini|
        email anda|inbox|kotak masuk|email kamu|emailmu|email saya|imel) (|,|.|sekarang|hari ini) @sori@ / @butid@ @aku@
        (|jauh) (lebih|paling|prefer|cukup) (|baik) @nyaman@ (|berkomunikasi|komunikasi|dihubungi|kontak|ngobrol|kalau|
        kalo|jika|dengan|berhubungan) (|lewat|via|melalui|pakai|pake|dengan|di) @lewat@ (|saja|aja|sih|ya|dulu|terlebih
        dahulu) (|daripada|ketimbang|dibanding|dibandingkan|dari pada|bukan) (|@tel@) (|ya) / @butid@ (|lewat|via|
        melalui|pakai|pake|komunikasi lewat|hubungi lewat|dihubungi lewat|kontak lewat|hubungi via) @lewat@ (|saja|aja|
        lah|lebih|lagi|paling|itu lebih) @nyaman@ (|buat|bagi|untuk) (|saya|aku|gue|kami) (|daripada|ketimbang|
        dibanding|dibandingkan|dari pada) (|@tel@) / @butid@ (|komunikasi|kontak|hubungi|hubungi saya|kirim|ngobrolnya)
        (lewat|via|melalui|pakai|pake|by) @lewat@ (|saja|aja|lah|je) (|dulu) (|,) (|jangan|bukan|tanpa|daripada|nggak
        usah|tidak usah|gak usah) (|@tel@) (|ya) / @butid@ (|tolong|mohon) (jangan|nggak usah|tidak usah|gak usah|tak
        usah|tak payah) @tel@ (|ya|dong) (|,) (|lewat|via|cukup|pakai) (|@lewat@) (|saja|aja|ya|je) / @butid@ @aku@
        (jarang|tidak suka|kurang suka|nggak suka|gak suka|kurang nyaman|tidak nyaman|nggak bisa|tidak bisa|jarang bisa|
        malas|susah|sulit|tidak terbiasa|kurang bisa) (|lewat|via|kalau|angkat|terima|mengangkat|menerima|pakai) @tel@
        (|,) (|jadi|makanya|karena itu) (|lewat|via|melalui) (|@lewat@) (|saja|aja|ya) / (tidak|tak|nggak|gak|ga|enggak|
        mana) (|ada) (alasan|sebab) (|bagi saya|buat saya|saya) (|untuk|buat|yang membuat saya) (menolak|tolak|nolak|
        bilang tidak|tidak mau|tidak setuju|keberatan|berkata tidak|mengatakan tidak) (|?) / (mana|masa|siapa|bagaimana|
        gimana|masak) (mungkin|bisa|yang bisa|yang berani|yang mau|yang tega|mungkin saya bisa|saya bisa|iya) (|saya|
        aku|gue|bisa) (menolak|nolak|tolak|bilang tidak|nggak mau|tidak mau|gak mau) (|ini|tawaran ini|ajakan ini) (|?|
        !) / @iya@ @aku@ @kenal@ (|,|.) @maka@ / @iya@ @aku@ (tahu|tau|kenal|paham) (siapa dia|siapa beliau|siapa bob|
        dia siapa|siapa orangnya|siapa orang itu|orangnya siapa) (|,|.) (|@maka@) / @iya@ @aku@ (|email|emailnya|
        pesannya|pesan|email anda|surat anda|email ini|tawarannya) (|sudah|udah|telah|dah) (|saya|aku|gue) (baca|terima|
        lihat|mengerti|ngerti|paham|membaca|menerima|tahu|memahami|diterima|faham|masuk|sampai) (|email|emailnya|
        pesannya|email anda|maksudnya|maksud anda|tawarannya|pesan anda|email kamu|maksudmu) (|,|.) (|@maka@) / (|kalau|
        kalo|karena|soalnya|apalagi|jika) (|dia|memang|ini|itu) (temannya|teman|kenalan|kenalannya|rekan|rekomendasi|
        rekomendasinya|pilihan|sahabat|sahabatnya|kolega|temen|temennya) (|dari|si) ivy (|saya|pasti|pastinya|aku|
        berarti|sudah|tentu|sih) (|orang) (baik|percaya|aman|oke|terpercaya|bisa dipercaya|dapat dipercaya|pasti baik|
        asik|orang baik|saya percaya|bagus|yakin) / (|karena|soalnya|dan) (saya|aku|gue|kami) (|selalu|sangat|sudah)
        (percaya|yakin|mempercayai) (|penuh|banget) (|dengan|sama|pada|kepada|ke) (ivy|pilihan ivy|rekomendasi ivy|
        selera ivy|penilaian ivy) / (apa kabar|apa khabar|gimana kabarnya|bagaimana kabarnya|apa kabarnya|gimana
        kabarmu|bagaimana kabarmu|bagaimana kabar anda|gimana kabar|apa kabarmu|kabar baik|sehat|sehat selalu|sehat
        sehat|sehat kan|lagi apa|gimana|bagaimana keadaannya|lagi sibuk apa|sihat|sihat ke|macam mana sekarang|apa
        cerita) (|anda|kamu|ivy|keluarga|di sana|hari ini|kalian|kak|mas|mbak|bu|pak|nih) (|?) / (|di sini|di sana|sini|
        cuacanya|di jakarta|di bandung) (belum|tidak|nggak|gak|ga|enggak|tak|jarang) (hujan hujan|hujan|turun hujan|
        panas|dingin|mendung|cerah|berhenti hujan|reda) (|juga|juga nih|lagi|sama sekali|nih) / (salam|titip salam|
        sampaikan salam|salam hangat|kirim salam|titip salam ya) (|saya|dari saya|hangat|ya) (|untuk|buat|ke|kepada|
        pada|kat) (ivy|semua|keluarga|dia|semuanya|mbak ivy|kak ivy) (|ya|dari saya|juga) /
        aja / kak / mas / mbak / nih / banget / aku / mohon maklum / tolong / mohon / dan / juga / sangat / sekali /
        benar benar / jujur / sejujurnya / sekarang / saat ini / saya / kami / kali ini / dari saya / bagi saya / untuk
        saya / langsung / karena / saja / dong / deh / ivy / bob / ann / itu / ini / (|tapi|tetapi|namun|cuma|hanya|dan)
        (|tolong|mohon|lebih baik|sebaiknya|minta) (pakai|pake|gunakan|gunain|kirim ke|tulis ke|kasih|berikan)
        (|saja|aja|yang) (|alamat|yang|nomor) (|email|e mail) (|saya) (|yang) (pribadi|satunya|satu
        lagi|lain|gmail|baru|rumah) (|saya|saja|aja|ya) / (|karena) (|yang|email|alamat) (kantor|kerja|lama) (|saya)
        (jarang|hampir tidak pernah|tidak pernah|jarang sekali|@ineg@) (|saya|aku)
        (|buka|baca|cek|dibuka|dibaca|dicek|periksa) (|ya) / (|tapi) (|hanya|cukup|lewat) (lewat|via) email
        (|saja|aja|ya) / (|tapi) (jangan) (telepon|ditelepon|telpon) (|ya) / (|saya|sudah|sudah saya|saya sudah|email)
        (baca|terima|membaca|menerima) (|email|emailnya|pesannya|email anda|surat anda) (|ya|dan|nya) / (salam|titip
        salam|sampaikan salam|salam hangat) (|saya) (untuk|buat|ke|kepada|pada) (ivy|semua|keluarga) (|ya) / (|tapi)
        (cukup|hanya|lewat|via) (|lewat|via) (email|surel) (|saja|aja) (|ya) / (|tapi) jangan
        (telepon|ditelepon|telpon|nelpon|lewat telepon) (|ya|saya) / jangan sungkan / jangan ragu / tidak usah sungkan /
        ga usah sungkan
    """,
    "words": """
        dia / beliau / mereka / temannya / yang / di / ke / dari / untuk / dengan / pada / adalah / itu / ini / saya /
        anda / kamu / dia / kami / kita / mereka / akan / sudah / telah / sedang / bisa / dapat / ada / orang / tahun /
        hari / minggu / bulan / waktu / teman / kerja / perusahaan / bertemu / berkenalan / berbicara / lama / selalu /
        sini / baru / tawaran / oleh / sebagai / dalam / lagi / juga / bekerja / bidang / sama / hujan / panas / cuaca /
        terus / kota / bandung / jakarta / rumah / kantor / keluarga / anak / istri / suami / proyek / tim / penelitian
        / universitas / kampus / sekolah / buku / pengalaman / bantuan / saran / pertanyaan / jawaban / selalu /
        keduanya / tahunan / kopi / hal / tentang / seperti / beberapa / semua / kemarin / lalu / pagi / siang / sore /
        malam / email / surel / alamat / nomor / kontak / kerjaan / pekerjaan / dunia / memang / masih / sempat / pernah
        / suka / senang / baca / tulis / menulis / kirim / lihat / dengar / semoga / kabar / sehat / pak / bu / nya /
        sekarang / tadi / banyak / sedikit / sering / jarang / dekat / jauh / tinggal / pindah / kebetulan / sebelumnya
        / jadi / orangnya / usaha / bisnis / macet / liburan / topik / hari ini / akhir / awal / langsung / kalau begitu
        / memulai / setiap / besar / kecil / ujian / udah / nambah / teman baru / tadinya / adik / sudah lama / lama
        pengen / pengen nambah teman baru / pengen / rekan / cari / mencari
    """,
    "who": """
        (anda|kamu|ini|dia|siapa) (siapa|ini|anda|kamu) / siapa (anda|ini|dia|kamu) / apa ini / dari mana (anda |
        )(dapat|mendapatkan) ...
    """,
    "acquainted": """
        @iya@ @aku@ @kenal@ /
        (|tapi |ya )(kami|saya) sudah (saling kenal|kenal|mengenal|saling mengenal) ...
    """,
    "turns": "menolak / ketinggalan / melewatkan / mengatakan / keberatan",
}

MALAY = {
    "acquainted": """
        @iya@ @aku@ @kenal@
    """,
    "macros": """
        sori = (|maaf|maaf ya|maaf sangat|minta maaf|sori|sorry|mohon maaf|saya minta maaf|maafkan saya|harap maaf) (|
        ,|.) /
        iya = (ya|ye|betul|benar|baik|ok|okay|memang) (|,|.) / aku = (|saya|aku|kami) / kenal = (kenal|mengenali|dah
        kenal|tahu|kenal sangat|kenal baik|pernah jumpa) (|dengan) (|dia|beliau|bob|orang tu|orang itu|encik bob) (|
        dengan baik|baik|sangat|dah lama|lama dah) / maka = (sebab itu|sebab tu|kerana itu|oleh itu|jadi|tapi|tetapi|
        namun|dan sebab itu|itulah sebabnya|dan kerana itu|sebab itulah) /
        yobj = (|alamat|nombor|no|maklumat|contact|kontak|detail) (|emel|email|e mel|telefon|perhubungan|hubungan)
        (saya|aku|sy|kami|i) (|ni|itu) / yeobj = (emel peribadi saya|maklumat peribadi saya|emelku|nombor hp saya) /
        ybob = (|kepada dia|kepadanya|kepada beliau|kepada bob|kat dia|kat bob|pada dia|pada bob|dekat dia|dengan
        dia|dengan bob|dengannya|dengan beliau|dengan en bob|dengan encik bob|kepada encik bob|kat beliau|ke dia|ke bob)
        / ygive =
        (beri|berikan|bagi|bagikan|kasi|hantar|hantarkan|kongsi|kongsikan|majukan|panjangkan|sampaikan|share|forward|
        pass|diberi|diberikan|dikongsi|dikongsikan|dimajukan|dipanjangkan|memberi|memberikan|berkongsi|mengongsi|
        memajukan|memanjangkan|dishare|serahkan)
        / ykel = (sesiapa|sesiapa pun|siapa siapa|orang lain|orang asing|orang tak dikenali|orang yang tidak
        dikenali|orang yang tak dikenali|orang yang saya tak kenal|orang yang saya tidak kenal|pihak lain|pihak
        ketiga|orang luar|dia|beliau|bob) / yneg = (tidak|tak|x|tdk) / ymon =
        (januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember)
    """,
    "yes": """
        (boleh|mahu|nak|ok|okay|setuju|jom|sudah tentu|tentu) (|je|lah|sangat|saja|sahaja) / (tak ada|takde|tiada|tak|
        tidak ada|tidak) (|ada) masalah (|bagi saya|untuk saya) (|,) (perkenalkan|kenalkan|setuju|boleh|silakan|jom) (|
        kami|saya|lah|je) / (|sila|boleh|tolong|silakan) (bagi|beri|berikan) (|je|saja|sahaja) (nombor|no|emel|email|
        alamat|nombor telefon|no telefon|no fon) (saya|aku) (|kat|kepada|pada|dekat) (|dia|beliau|bob|encik bob) / (|
        sila|silakan|tolong|boleh) (perkenalkan|kenalkan) (kami|saya|kita) (|berdua|dengan dia|lah|ya) /
        (ya|boleh|baik|okey|ok|setuju|sudah tentu|mestilah|sila|nak|teruskan|on|jom|baiklah|yes|ye|haah|yup)
        (|je|jer|lah|la|saja|sahaja|teruskan|no problem|terima kasih|sila|boleh|tuan|puan) (|je|lah|la) /
        (|ya|boleh|sila|nak|tolong) (|sila|tolong) (kenalkan|perkenalkan|hubungkan|teruskan|kenalkanlah|diperkenalkan)
        (|kami|saya|dengannya|dengan dia|saja|je|lah) / saya (|amat|sangat) (bersedia|setuju|sudi|boleh|okey|ok|terima)
        (|sahaja|je|lah) / (tiada|tak ada|tidak ada) (bantahan|halangan) / ya (|sila|terima kasih|sudah tentu|boleh|saya
        setuju|tolong|sudi|saya mahu|saya berminat) / ya sila / sila / sudah tentu / semestinya / boleh / boleh sahaja /
        setuju / saya setuju / saya sudi / okey / ok / baiklah / saya terima / sila perkenalkan kami / teruskan / sila
        teruskan / saya tiada halangan / tiada halangan / (|ya|ok|okey|baik|boleh|sila|silakan|sudah
        tentu|anda|awak|tuan|puan|tolong|terus) (|boleh|sila|silakan|tolong|boleh je|bebas) (|terus) @ygive@
        (|je|jer|la|lah|sahaja|saja|terus) (@yobj@|@yeobj@) (|je|la|lah|sahaja) @ybob@ (|je|la|lah|ya|sahaja|saja) /
        (|ok|boleh|sila) (|boleh) @ygive@ (|je|la|lah) (kat dia|kepada dia|dia|bob|kat bob|kepada bob|beliau) (|je|la)
        (@yobj@|@yeobj@) (|je|la|lah) / (sila|boleh|silakan) (|je|saja|sahaja) @ygive@ (|je|la|lah|kat dia|kat bob) /
        (@yobj@|@yeobj@) (boleh|bolehlah) (|je) @ygive@ @ybob@ (|je|la) / (bob|dia|beliau|encik bob|en bob)
        (boleh|bolehlah|dialu alukan|dipersilakan|sila) (|je|saja|terus|sahaja) (|terus|untuk)
        (tulis|menulis|hubungi|menghubungi|email|emel|hantar emel|menghantar emel|hantar
        email|call|telefon|menelefon|whatsapp|mesej) (|terus) (|kepada saya|kat saya|saya|sy|aku|pada saya) (|terus|bila
        bila|bila bila masa|bila bila masa sahaja|je|pada bila bila masa|bila bila masa saja|bila bila dia nak) /
        (suruh|minta|biar|biarkan|beritahu|cakap|cakap kat|bagitahu) (|je|la) (dia|beliau|bob|encik bob)
        (|terus|je|untuk|supaya|boleh) (|terus) (tulis|menulis|hubungi|menghubungi|email|emel|hantar emel|menghantar
        emel|call|telefon|contact|whatsapp|mesej) (|terus) (|kepada saya|kat saya|saya|sy|aku|pada saya)
        (|terus|je|la|bila bila masa) / (dari|daripada|bagi|di) (pihak saya|saya|sudut saya|aku) (|memang)
        (setuju|ok|okey|ya|boleh|tiada masalah|tak ada masalah|tiada halangan|takde masalah) (|je|saja|sahaja) /
        (|saya|dari pihak saya|daripada saya|kami|aku) (tiada|tak ada|takde|tidak ada|tak ada apa apa|tidak
        mempunyai|tiada sebarang|tak ada sebarang) (|sebarang|apa apa) (halangan|bantahan|masalah|keberatan)
        (|langsung|je|la|untuk ini|dengan itu) / (|saya|aku|i) (@yneg@) (kisah|keberatan|membantah|ada masalah)
        (|langsung|pun|je) / (|saya|dengan ini saya) (memberi|memberikan|bagi|beri)
        (kebenaran|izin|persetujuan|keizinan) (|untuk (berkongsi|memberi|memberikan|memajukan) (@yobj@) @ybob@) /
        (|saya|kami) (|amat|sangat|memang|sepenuhnya) (setuju|bersetuju|membenarkan|mengizinkan|benarkan|izinkan|sedia)
        (|je|sahaja|saja|sepenuhnya|diperkenalkan|dikenalkan|@yobj@ (diberi|diberikan|dikongsi|dikongsikan) @ybob@) /
        (apa salahnya|kenapa tidak|apa kata) (kenalkan|kenalkanlah|perkenalkan|perkenalkanlah|sila|teruskan|teruskanlah)
        (|kami|lah|je) / (jawapan saya|jawapannya) (ya|ya boleh) / (on|jom|ok|boleh|set|cun)
        (je|jer|la|lah|on|jom|bagi|kenalkan|set) (|je|la) / (kenalkan|perkenalkan|kenalkanlah|perkenalkanlah|hubungkan)
        (|kami|saya) (|dengan dia|dengan bob|dengan beliau|la) / (|ya|ok|okey) (@yobj@|@yeobj@) (pun|juga) boleh (|je)
        @ygive@ @ybob@ (|je|la) / (bob|dia|beliau|encik bob) (boleh|sila)
        (tulis|telefon|call|hubungi|emel|email|mesej|whatsapp) (kepada saya|kat saya|saya|aku) (bila bila|bila bila
        masa|bila bila masa saja|bila bila masa sahaja|bila bila dia nak|terus|je) / (sila|boleh|tolong) (|je)
        (kongsikan|kongsi|beri|bagi|majukan|share|berikan) (|emel|email|alamat|nombor) (|sy|saya|aku)
        (|dengan|kepada|kat) (|en|encik|cik|tuan) (|bob|dia|beliau) (|je|ya|la) / (boleh|ok|okey|cun|set)
        (sangat|je|la|lah|jer|banget) (|share|bagi|kongsi) (|je|la|jer|sangat) / (tiada|tak ada|takde)
        (masalah|halangan|bantahan) (|langsung|pun|apa apa|bagi saya|dari saya) (|boleh|sila|bagi je|teruskan)
        (|saja|je) / (|saya) (benarkan|izinkan|membenarkan|mengizinkan|membolehkan) (|bob|dia|beliau|encik bob) (|untuk)
        (menghubungi|hubungi|menulis kepada|emel|email|contact|menulis|mengemel) (|saya|kepada saya) / dengan senang
        hati (|saya) (bersetuju|setuju|benarkan|izinkan|sedia) / (apa salahnya|kenapa tidak) / (jom|boleh|ok)
        (kenalkan|kenal|bagi|kongsi) (|kami|je|la|saya)
    """,
    "fond": """
        (|saya) (|amat|sangat) (berminat|ingin|teringin|suka|gembira|nak) (|untuk|sangat)
        (berkenalan|berjumpa|bertemu|kenal|mengenali|jumpa|berhubung) (|dengannya|dengan beliau|dengan dia|beliau|dia) /
        dengan (sukacitanya|senang hati|gembira|besar hati) / (|saya )(ingin|mahu|berminat|teringin|sangat berminat|
        sangat ingin|gembira) (|bertemu|berkenalan|sekali|berjumpa) ... / bagus sekali ya / (|saya|aku) (|akan)
        (tunggu|menunggu|nantikan|menantikan) (|emel|email|mesej|berita|panggilan) (|dari|daripada) (|bob|dia|beliau)
        (|ya) / gembira (dapat|boleh) (berkenalan|berkenal|berhubung|berbual) (|dengannya|dengan dia|dengan
        beliau|dengan bob)
    """,
    "warm": """
        (kenapa tidak|kenapa tak|apa salahnya|mengapa tidak) (|?|!) /
        no problem / menarik / bagus / tiada masalah / tidak mengapa / idea yang bagus / tak apa / kenapa tidak
    """,
    "no": """
        (|tolong|harap) jangan (bagi|beri|berikan|kongsi|sebar) (nombor|no|emel|email|alamat|nombor telefon|no telefon|
        no fon) (saya|aku) (|kat|kepada|pada|dekat) (|dia|beliau|bob|sesiapa|orang) / (tak apalah|tak apa lah|takpelah|
        takpe lah|tak payahlah|tak payah lah|tak naklah|tak nak lah|tak payah|tak perlulah) (|terima kasih|tq|ya) /
        (saya|aku|kami) (tak nak|tidak mahu|tak mahu|tak ingin|tidak ingin) (|lah) (|jumpa|kenal|berjumpa|berkenalan|
        bertemu|berhubung|diperkenalkan) (|dengan) (|dia|beliau|bob|sesiapa|orang baru) / (|tolong|harap) jangan
        (perkenalkan|kenalkan) (|kami|saya|kita) (|dengan dia|ya) /
        (tak|tidak|taknak|xnak|tak nak|tak mahu|tak payah|tak perlu|tak berminat|tak boleh|tak usah|tidak mahu|tidak
        perlu|tidak berminat) (|lah|la|ya|terima kasih|minat) (|terima kasih|tq|ya|maaf) / (|maaf|saya|maaf saya|terima
        kasih tetapi|terima kasih tapi|tetapi|tapi) (|saya|kami) (tak|tidak|tiada|xde|tak ada|belum)
        (nak|mahu|minat|berminat|masa|ada masa|punya masa|ingin|mahu diperkenalkan|nak diperkenalkan|setuju|perlu|dapat
        menerima|boleh terima|boleh menerima|sudi|boleh kata ya|boleh setuju) (|maaf|terima kasih|lah|la|untuk ini|untuk
        itu|berkenalan) / tidak (|terima kasih|mahu|berminat|perlu|setuju|mungkin setuju|berminat terima
        kasih|payah|ingin) / tak (nak|mahu|berminat|perlu|payah|nak terima kasih|mahu terima kasih) / (|saya |maaf saya
        |maaf |malangnya saya )(tidak|tak) (berminat|mahu|ingin|setuju|mempunyai masa|ada masa|dapat menerima) ... /
        tidak sekali kali / (saya |dengan hormatnya saya |)(menolak|terpaksa menolak) ... / lebih baik tidak / lebih
        baik jangan / (|maaf|tolong|harap|sila|minta) (jangan|jgn) (|pernah|sesekali|sekali kali) @ygive@
        (|emel|email|alamat|nombor|maklumat|contact|alamat emel|nombor telefon|data) (saya|aku|sy|peribadi saya|ni|itu|)
        (|kepada|dengan|kat|pada|ke) (|@ykel@) (|ya|tau|la) / (emel|email|alamat|nombor|maklumat|alamat emel|data)
        (saya|aku|sy|peribadi saya) (|tolong|harap) (jangan|tidak boleh|tak boleh) @ygive@ (|kepada|kat|pada) (|@ykel@)
        / (|maaf) (|saya|aku|sy) (@yneg@) (|akan|mahu|nak|boleh|ingin|pernah|selesa|biasa|sudi) @ygive@
        (|emel|email|alamat|nombor|maklumat|maklumat peribadi|alamat emel) (|saya|aku|peribadi saya|saya ni)
        (|kepada|kat|pada|dengan) (|@ykel@) / (tolong|sila|harap) (rahsiakan|simpan sendiri)
        (|emel|alamat|maklumat|nombor) (|saya) / (|ini|itu|benda ni|maaf ini) (bukan) (|untuk|dalam)
        (bidang|urusan|minat|kepakaran|kerja|hobi|tugas|untuk|dunia|citarasa|jenis) (saya|aku|sy) (|la|lah|lagi) /
        (|ini|ni) (@yneg@) (sesuai|kena) (|untuk|dengan|bagi) (saya|aku|minat saya|jiwa saya) / (|saya|maaf saya) bukan
        (orang|orangnya) (|yang) (|sesuai|tepat|betul) (|untuk ini|untuk itu|untuk benda ni|untuk perkara ini)
        / (|saya) (salah orang|orang yang salah) / (jawapan|jawapannya) (|saya) (|ialah|adalah|tetap|memang)
        (tidak|tak|tak nak) / (@yneg@) (payah|perlu|usah) (|la|lah|susah susah|kot|pun|dikenalkan) (|terima kasih|tq|ya)
        / (|maaf) (|saya|aku) (tiada|takde|tak ada|tidak ada|xde|tak cukup) (masa|minat|keinginan|niat|mood)
        (|la|lah|lagi|langsung) (|untuk|buat|dengan|nak) (|ini|itu|benda|perkara|hal) (|macam ni|seperti
        ini|ni|begini|macam tu|tu|macam) (|ni|ini) / (|saya) dah (ada|cukup) (|terlalu|cukup) (banyak|)
        (kenalan|emel|kerja|kontak) / (|kali ini|kali ni|kali ni saya) (|saya) (@yneg@)
        (dapat|dapatlah|boleh|bolehlah|jadi|sempat|mampu) (|la|lah|maaf) / (|kali ini|saya|aku) (pass|skip|tarik
        diri|lepas) (|dulu|je|la|kali ni) / (|saya|aku) (|kenal|dah kenal) (|bob|dia) (|dan|tapi) (|saya) (|lebih
        suka|lebih baik|memilih|nak|mahu|lebih rela) (menjauhkan diri|menjauhi dia|jauhkan diri|elakkan dia|menjaga
        jarak|tidak dihubungi|mengelak|tidak berurusan dengannya|jauh dari dia) (|daripadanya|dari dia|daripada dia) /
        (|saya|aku) (|sudah bersara dan|dah bersara dan|dah pencen dan) (|saya) (@yneg@|tak nak|tidak mahu)
        (|nak|mahu|ingin|perlu|cari) (kenalan|berkenalan|berjumpa|jumpa|kenal|orang) (|dengan) (|baru|orang baru|orang
        lagi|sesiapa|sesiapa lagi) / (lupakan|abaikan|biarlah|sudahlah) (|je|la|sajalah|saja) / (|saya) (@yneg@)
        (selesa|mampu|larat) (|dengan|untuk|nak) (|ini|perkara ini|benda ni) / (tak|x) (leh|dapat|boleh|jadi|minat)
        (|la|lah|bro|sorry|maaf) / (|eh|maaf|alah|alamak|tolong) jangan (|la|lah|lah ya|ya|kak|bro) /
        (|harap|tolong|minta) (emel|email|alamat|nombor|maklumat|data) (saya|aku) (|tolong) (dirahsiakan|jangan
        sebar|jangan disebarkan|jangan bagi|jangan diberi|jangan dikongsi|jangan kongsi) (|saja|ya) (|kat|kepada)
        (|orang|orang lain|sesiapa|dia) / (|sejak kebelakangan ini|sekarang|buat masa ini|maaf) (|saya|aku) (tak nak|tak
        mahu|tidak mahu|tak perlu|tidak perlu|tidak ingin|tak ingin|tak cari) (|menambah|tambah|mencari|ada|cari)
        (kenalan|kawan|kontak) (|baru|lagi) / (|tolong|alah) jangan (libatkan|babitkan|heret|kaitkan|masukkan)
        (saya|aku) (|ya|dalam hal ini|dalam ni) / (|jadi|maka|oleh itu) (jangan) @ygive@ (|alamat|emel|nombor)
        (saya|aku) / (|jadi|maka) (tak|tidak) (berminat|minat|mahu|nak) (|lagi|ya|terima kasih) / (|saya) (tak|tidak)
        (dapat|boleh|akan) (menyertai|sertai|ikut serta|membantu|serta|join) / (alah |)(takpelah|tak apalah|takpe
        la|takpelah ya|xpelah) / (|saya) (tak|tidak) (perlukan|perlu|memerlukan|berkenan) (|ini|itu|ni|tu|benda
        ni|perkara ini)
    """,
    "excuse": """
        (|saya|aku) (|sudah|dah|telah) (bersara|pencen) / (|saya|aku) (|terlalu|sangat|agak|tengah|sedang) sibuk
        (|sangat|sekarang|sangat sekarang) / (|saya) (tak|tidak) kenal (dia|bob|beliau) / (|saya) (dah|sudah)
        (tak|tidak) (kerja|bekerja|aktif) (|lagi) (dalam|di) (bidang|syarikat) (tu|itu|ini|ni) / (kerja|urusan|tugas)
        (|saya) (|saya) (dah|sudah) (|terlalu|cukup|sangat) (banyak|melambak|penuh)
    """,
    "later": """
        belum (|lagi|ya) / (nanti|kemudian|lain kali|bulan depan|minggu depan|tahun depan|bukan sekarang|belum
        lagi|esok) (|dulu|lah|la|je|saja|sahaja|ya|kot|sekarang sibuk) / (lepas|selepas) (raya|hari
        raya|cuti|peperiksaan|ramadan|puasa|exam) (|lah|la|ya|nanti) / nanti / kemudian / mungkin nanti / lain kali /
        mungkin lain kali / bukan sekarang / belum lagi / tidak sekarang / minggu depan / bulan depan / tahun depan /
        esok / (sampai|hingga|sehingga) (|hujung|akhir|bulan) (@ymon@|bulan depan|minggu depan|raya|tahun|bulan ini)
        (|saya|aku) (|masih|@yneg@|tiada|takde) (sibuk|ada masa|boleh|masa|sempat) / (lepas|selepas) (tu|itu)
        (|baru|boleh|ok) (|boleh|tanya|tanya lagi|hubungi lagi) / (|bulan|nanti) @ymon@ (la|lah|je|nanti|baru|kita)
        (|kita) (|sembang|bincang|cakap|jumpa|boleh)
    """,
    "wait": """
        (|boleh|sila|tolong|cuba|bolehkah|harap) (|anda|awak|tuan)
        (tulis|tanya|tanyakan|hubungi|ingatkan|emel|email|menulis|menghubungi|bertanya) (|saya|kepada saya|kat saya)
        (|lagi|semula|balik) (|kepada saya|kat saya) (|pada|dalam) (bulan depan|minggu depan|tahun depan|bulan
        @ymon@|@ymon@|selepas (raya|cuti|hari raya|peperiksaan|puasa|@ymon@|tahun baru)|lepas (raya|cuti|hari
        raya|exam|puasa|@ymon@)|beberapa (minggu|bulan) lagi)
    """,
    "stop": """
        berhenti / hentikan / cukup / (|tolong )(jangan|berhenti) (|lagi )(hantar|menghantar|hubungi|menghubungi|
        menulis) ... / (|sila )padam ... / (|sila|tolong) (padam|buang|keluarkan|hapuskan) (|saya|nama saya|emel
        saya|alamat saya) (|saya) (dari|daripada) (senarai|list|pangkalan data) (|anda|awak|ini|emel anda) /
        (|tolong|sila) jangan (|pernah) (hantar|emel|email|hubungi|tulis|ganggu) (|saya|emel|mesej|email) (|lagi|kepada
        saya|kat saya) (|lagi) / (|saya) (tidak mahu|tak nak) (|terima|menerima) (|sebarang) (emel|email|mesej) (|lagi)
        (dari|daripada) (anda|awak) (|lagi) / unsubscribe / jangan (hantar|emel|email|mesej) (|emel|email|mesej) (|lagi)
        (kepada|kat|pada) saya (|lagi)
    """,
    "doubt": """
        fikir / fikir dulu / fikirkan / berfikir / pertimbangkan / percuma / bayar / berapa / ke / kah / bolehkah /
        boleh ke / nak ke / setuju ke / perlu ke / kot / tak tahu lagi / belum (pasti|tahu) / tak pasti / boleh tak /
        nak tak / boleh tidak / macam mana / betul ke / tak boleh tolak / tidak menolak / pukul berapa / jika / kalau /
        sekiranya / apabila / selepas / sebelum / syarat / hanya / mungkin / barangkali / bergantung / tengoklah / tidak
        tahu / saya tidak tahu / tak tahu / tidak pasti / saya tidak pasti / siapa / apa / bagaimana / di mana / mengapa
        / kenapa / bila / adakah / kata / haha / bercuti / cuti / diterima / pembantu / maklumat lanjut / atau / ya dan
        tidak / masalah / terpulang / itu saya / ini saya / (tanya|bincang|tanyakan) (|dengan|kat)
        (bos|isteri|suami|ketua|majikan) / kena tanya / macam / seolah / ya la ya la / ya lah ya lah / ye la / yelah /
        ye lah / isteri saya / suami saya / bos saya / adik saya / abang saya / kakak saya / kawan saya / anak saya /
        katanya / nak apa / tentang apa / tujuannya / asalkan / asal / dulu / susah / sukar / tengok dulu
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
        (|banyak|kerana bertanya|atas tawaran|atas jemputan|banyak banyak|atas tawaran anda) / (terima kasih|tq) (|ya)
        (ivy|puan|tuan|encik)
    """,
    "and": "dan / serta / lalu / jadi / maka / oleh itu / sebab tu",
    "fill": """
        @sori@ (|kerana|sebab|atas|untuk) (|saya) (lambat|lewat|baru|lama|kelewatan) (|sempat) (balas|jawab|membalas|
        menjawab|balasan|reply|tengok|baca|perasan|respon) (|saya|emel|email|emel ini|email ni) (|,|.) @sori@ / @sori@
        (|beberapa hari|dah lama|sekarang|seminggu) (|ini|ni) (|saya) (tak|tidak|baru|jarang) (|sempat|perasan) (buka|
        tengok|semak|check|baca|perasan) (emel|email|e mel|inbox|emel ini|email ni|mesej) (|,|.) @sori@ / (|tapi|tetapi|
        cuma|namun|dan|kalau boleh) (|saya) (|lagi|lebih|guna|melalui) (suka|selesa|senang|mudah) (|guna|melalui|hubungi
        melalui|ikut|berhubung melalui|kalau melalui) (emel|email|e mel|whatsapp|wasap|mesej) (|sahaja|je|saja) (|
        daripada|berbanding|dari) (|telefon|call|panggilan|panggilan telefon) / (|tapi|tetapi|cuma|namun|dan|kalau
        boleh|melalui) (emel|email|e mel|whatsapp|wasap|mesej) (|lagi|lebih) (suka|selesa|senang|mudah|baik) (|bagi
        saya|untuk saya) (|daripada|berbanding|dari) (|telefon|call|panggilan) / @iya@ @aku@ @kenal@ (|,|.) @maka@ /
        @iya@ @aku@ (tahu|kenal) (siapa dia|siapa beliau|dia siapa|siapa bob) (|,|.) (|@maka@) / @iya@ (|saya) (|dah|
        sudah|telah) (baca|terima|faham|tengok|mengerti) (|emel|email|emel anda|emel awak|maksud awak|emel itu) (|,|.)
        (|@maka@) / (apa khabar|apa cerita|sihat|sihat ke|macam mana sekarang|apa khabar sekarang) (|awak|anda|ivy|
        keluarga|semua|puan|tuan) (|?) / (kirim|sampaikan) salam (|saya) (|kepada|pada|kat|buat) (|ivy|semua|keluarga) /
        (|sebab|kerana|kalau) (kawan|kenalan|rakan) ivy (|saya|mesti|tentu|memang) (percaya|baik|ok|orang baik|boleh
        dipercayai) /
        lah / la / je / jer / tuan / puan / encik / cik / tolong / dan / juga / sangat / sekarang / buat masa ini / saya
        / kami / kali ini / bagi saya / kerana / ivy / bob / ann / itu / ini / (|tapi|tetapi|cuma|namun|dan)
        (|tolong|harap|sila|lebih baik|minta) (guna|gunakan|pakai|hantar ke|tulis ke|beri|bagi) (|je|yang)
        (|alamat|nombor) (|emel|email) (|saya) (|yang) (peribadi|lagi satu|lain|gmail|baru|rumah) (|saya|saja|ya|je) /
        (|sebab|kerana) (|yang|emel|alamat) (pejabat|ofis|kerja|lama) (|saya) (jarang|hampir tidak pernah|@yneg@|jarang
        sangat) (|saya|aku) (|buka|baca|check|dibuka|tengok|semak) / (|tapi) (|hanya|melalui) (emel|email)
        (sahaja|saja|je) (|ya) / (|tapi) jangan (telefon|call) (|ya) / (|saya) (|dah|sudah|telah) (baca|terima|membaca)
        (|emel|email|emel awak|emel anda|mesej anda) (|dan|itu|tu) / (kirim salam|sampaikan salam|salam) (|saya)
        (pada|kepada|kat|buat|untuk) (ivy|semua|keluarga) (|ya) / (|tapi) melalui (emel|email) (|sahaja|saja|je) (|ya) /
        jangan segan / jangan segan segan / tak payah segan
    """,
    "words": """
        beliau / yang / di / ke / dari / daripada / untuk / dengan / pada / adalah / ialah / itu / ini / saya / anda /
        awak / dia / kami / kita / mereka / akan / sudah / telah / sedang / boleh / dapat / ada / orang / tahun / hari /
        minggu / bulan / masa / kawan / kerja / syarikat / berjumpa / bertemu / lama / selalu / sini / baharu / mahu /
        kerana / pun / juga / bidang / sama / hujan / panas / cuaca / asyik / bandar / kl / rumah / pejabat / keluarga /
        anak / isteri / suami / projek / pasukan / kajian / universiti / sekolah / buku / pengalaman / bantuan / nasihat
        / soalan / jawapan / kedua / kopi / perkara / tentang / seperti / beberapa / semua / semalam / lalu / pagi /
        petang / malam / emel / email / alamat / nombor / kerja / dunia / memang / masih / sempat / pernah / suka /
        seronok / baca / tulis / hantar / tengok / dengar / harap / khabar / sihat / sekarang / tadi / banyak / sedikit
        / selalu / jarang / dekat / jauh / tinggal / pindah / kebetulan / sebelum ini / jadi / dalam / lagi / dah / kat
        / ni / tu / nak / bagi / terus / peribadi / contact / bekerja / oleh / perniagaan / cuti / topik / hari ini /
        akhir / awal / setiap / besar / kecil / exam / tengah / dah lama / nak tambah / kawan baru / kebelakangan /
        sejak / rakan / rakan / cari / tengah cari
    """,
    "turns": "menolak / ketinggalan / melewatkan / mengatakan",
    "borrowed": "yes no problem ok on dengannya",
}

FILIPINO = {
    "macros": """
        po = (|po|ho) (|na|lang|naman|muna|nga|din|rin) (|po|ho) / know =
        (makilala|makausap|makita|makaharap|makakonekta|makakilala) / tp = (|po|ho|na|na po|na lang|na lang
        po|nalang|lang|lang po|naman|naman po|nga|nga po|na nga) / tyou = (|mo|nyo|niyo|ninyo|mo na|nyo na|niyo na|ninyo
        na|nyo po|niyo po|ninyo po|mo po|nyo na po|niyo na po|mo na lang|niyo na lang|nyo na
        lang|niyong|nyong|ninyong|mong|niyo pong|nyo pong|ninyo pong|mo pong) / tobj = (|ang|yung|iyong|ung|ng|ang
        aking|yong) (email|e mail|address|email address|number|contact|contact details|contact info|contact
        number|numero|impormasyon|info|detalye|details|e mail address|cellphone number|cp number) (|ko|namin) (|po|dito)
        / tto = (|sa kanya|sa kaniya|kay bob|kay sir bob|kay mr bob|kay kuya bob|sakanya) (|po) / tgive =
        (ibigay|bigay|ibahagi|ipasa|ipadala|i share|ishare|share|i forward|iforward|forward|i pass|i
        send|isend|send|ibigay na|pakibigay|pakipasa|pakishare|paki share|paki forward|pakiforward|paki bigay|paki
        pasa|pakibahagi|maibigay|maipasa|maibahagi) / twho = (|sa iba|sa kahit kanino|kahit kanino|kanino man|sa hindi
        ko kilala|sa mga hindi ko kilala|sa di ko kilala|sa taong hindi ko kilala|sa mga taong hindi ko kilala|sa mga
        estranghero|sa ibang tao|sa sinuman|sa kanya|kay bob|basta basta|sa third party) (|po|please) / tmail = (mag
        email|magemail|mag message|magmessage|sumulat|tumawag|mag text|kumontak|mag chat|makipag ugnayan|mag mail|i
        email|i message|mag pm|kontakin|magpadala ng email) / tmon =
        (enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|january|february|
        march|april|june|july|august|september|october|november|december)
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
        (email|address|number) ko (|sa kanya) / walang (pagtutol|tutol) (|ako) / wala (po|) akong (pagtutol|tutol) /
        (|oo|opo|sige|sige po|ok|ok po|oo naman|opo sige) (|pwede|pwede po|puwede|pwedeng pwede|maaari|pwedeng) @tyou@
        @tgive@ @tyou@ @tp@ @tobj@ (|na lang|na) @tto@ (|oo|sige|po|salamat) / (pwede|puwede|pwedeng|maaari|maaaring)
        @tyou@ (@tgive@) (@tobj@) @tto@ / (sige|ok|go|go lang|oo|opo|sige po) (|po|lang) @tgive@ @tyou@ @tp@ (|@tobj@)
        @tto@ / (pwede|puwede|pwedeng|puwedeng|maaari|maaaring) (|po) (|siyang|syang|niya akong|nya akong|niyang|nyang)
        (|po) @tmail@ (|po) (|sa akin|sakin|ako) (|si bob|siya|sya|po siya) (|kahit kailan|anumang oras|anytime|kahit
        kelan|direkta|diretso|nang diretso|directly) (|niya gusto) / (sabihin|sabihan|pakisabi|pakisabihan|paki
        sabi|sabihin mo|sabi) @tyou@ (|siya|sya|si bob) (|sa kanya|kay bob|kay sir bob|sa kaniya) (|na) (|lang|pwede)
        (|siyang) @tmail@ (|na lang|lang|na) (|siya|sya) (|na lang) (|sa akin|sakin|ako) (|nang
        diretso|direkta|diretso|directly|kahit kailan|anytime|po) / (hayaan|bayaan|pasulatin|patawagin|pakontakin|pa
        email in) @tyou@ (|siya|sya|siyang|si bob) (@tmail@) (|sa akin|ako) / (ok|okay|ayos|oks|okey|walang
        problema|walang kaso|pwede|puwede) (|lang|na ok|naman|yan) (|po) (sa akin|sakin|saken|sa amin|para sa akin)
        (|yan|po|yun|lang|iyon) / (wala|walang) (|po) (|naman|nmn) (|po) (|ako|akong|kong|ko) (|po|naman)
        (|problema|problem|tutol|pagtutol|kaso|angal|reklamo|isyu|issue) (diyan|dyan|doon|roon|dito|sa ganyan|sa bagay
        na yan) (|po) / (wala|walang) (|po|naman) (akong|kong) (|po) (pagtutol|tutol|angal|reklamo|objection|problema)
        (|po|diyan|dito|dyan) / (wala|walang) (problema|kaso) (sa akin|sakin|sa akin yan) / (hindi|di) (|po|naman) ako
        (tututol|kokontra) / (pumapayag|payag|sang ayon|nagbibigay ng pahintulot|pinapayagan ko|pinahihintulutan
        ko|papayag|sumasang ayon) (|po|naman|na|ako) (|po|na) (|akong|ako|kayong|kayo|kitang) (|po|na) (|@tgive@ @tyou@
        @tp@ @tobj@) @tto@ / (may|binibigyan kita ng|nagbibigay ako ng) (|pahintulot|permiso) (|ko|kayo|ka)
        (pahintulot|permiso|basbas) (|po) / bakit (hindi|naman hindi|di) (|ipakilala|sige|pakilala|go) (|mo|nyo|niyo)
        (|na) (|kami|ako|po) / (sige|go|gora|game|oo|opo|arat|larga|push) (|po|na|lang|na yan|lang po|naman|mo
        na|sige|go) (|na|po) / ipakilala (|mo|nyo|niyo|ninyo) (|na|po|na po) (kami|ako) (|po|na) (|sa kanya|kay bob) /
        (oo|opo) ang sagot ko / ang sagot ko (po ay|ay|) (oo|opo) / (|oo|opo|ok|sige|okay lang) (pwede|puwede|maaari)
        (mo|nyo|niyo|ninyo) (|po|ring|rin|ding|din|namang|pong|rin pong) @tgive@ (|ang|yung|na) @tobj@ @tto@ / (walang
        problema|walang kaso|ok lang|okay lang|ayos lang|sige) (|po) (bigay|ibigay|share|i share|ipasa)
        (mo|nyo|niyo|ninyo) (|na|na lang|po|na po) (|@tobj@) @tto@ / (gora|go|sige|game|larga|push) (na|lang|po)
        (|ishare mo na|share mo na|ibigay mo na|bigay mo na|ipakilala mo kami|ipakilala mo na kami|ipakilala mo) /
        (malugod|buong puso|maluwag|taos puso|masaya) (ko|kong|akong|ko pong|kong po) (tinatanggap|sumasang
        ayon|pumapayag|pinapayagan|tatanggapin) (|po|ito|ang alok) / (pinapayagan|pinahihintulutan|hinahayaan|papayagan)
        ko (|po|na) (si bob|siya|sya|kayo|kayong|siyang) (|na) (kontakin|sumulat|mag email|sulatan|tawagan|makipag
        ugnayan|ibigay) (|ako|sa akin|siya) (|@tobj@) / (pwedeng|puwedeng|maaaring) @tmail@ (sa akin|sakin) si bob
        (|kahit kailan|anytime|anumang oras) / (ok|okay) lang @tgive@ @tyou@ @tp@ @tobj@ @tto@
    """,
    "fond": """
        (|oo |opo )(gusto|nais|gustong gusto) (ko|namin) (|po|rin|din|po rin|rin po|nga|yan|sana|po sana)
        (|siyang|silang|s(i|)yang|na|syang) (|@know@) (|siya|sila|sya) (|po) / (ikatutuwa|ikagagalak|ikalulugod) (ko|
        namin) (|po|ito|yan|po ito|po iyan) (|na) (|siyang|siya ang) (|@know@) (|siya|sila|sya) /
        (natutuwa|masaya|excited|nagagalak|nasasabik) (|po|na|na po) (|(akong|ako|kaming) (|po|na|na po) (|@know@)
        (|siya|sila|sya|po siya|na siya)) / (interesado|interested) (|po) (|(ako|akong|kami) (|po) (|@know@)
        (|siya|sya|dito|diyan)|dito|diyan) / magandang (ideya|idea) (|po|yan|iyan|po yan) / (malaking )(karangalan|tuwa)
        (|ko|po|ko po) / (hihintayin|aabangan|inaabangan|hinihintay|aantayin) (ko|namin) (|po|na) (|na) (|po)
        (|ang|yung) (|email|mensahe|sulat|message|tawag|contact) (|niya|nya|ni bob|mula sa kanya|galing sa kanya) /
        (ikagagalak|ikatutuwa|masaya) (ko|ako) (|po) (|na|ng|ang|kung) (|maging)
        (|makausap|makilala|makakilala|makasulatan|makipag ugnayan) (|siya|sa kanya|si bob|ni bob|kay bob) /
        (maghihintay|mag aantay|hihintayin) (|po|na|lang) (ako|ko) (|po|siya)
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
        maaaring|kayang|makakapagsabi ng|masasabing) (mag |sabihing |)oo / (|please|pakiusap|pls|paki usap) (huwag|wag|h
        wag|huwag na|wag na) (|nyo|niyo|ninyo|mo) (|po|pong|na|na po|naman|sana) (|po) @tgive@ (|ang|yung)
        (|email|address|number|contact|contact details|info|impormasyon|email address|detalye|details|numero)
        (|ko|namin) (|po) @twho@ / (|pasensya na|sorry) (hindi|di) (|ko|ako) (|po|na|talaga|basta basta)
        (binibigay|ibinibigay|ibibigay|ipinapamigay|pinapamigay|nagbibigay|nagbabahagi|nagse
        share|ibabahagi|ipapasa|shine share|maibibigay|mabibigay|gustong ibigay|gusto ibigay|gustong i
        share|komportableng ibigay) (|ko|ako) (|po) (|ng|ang|yung|na)
        (|email|address|number|contact|info|impormasyon|email address|numero|personal na impormasyon) (|ko|namin) @twho@
        / (ayoko|ayaw ko|ayokong|ayaw kong) (|po|pong) (ipamigay|ibigay|i share|ipasa|ibahagi|ipaalam|maibigay|na
        ibigay|pinamimigay) (|ang|yung) (email|address|number|contact|info|impormasyon|email address|numero) ko @twho@ /
        (sa akin|sa inyo) (|na) lang (|po) (muna |)(|ang|yung) (email|address|number) ko /
        (sekreto|pribado|confidential) (lang|po) (|dapat) ang (email|address) ko / (hindi|di) (|ito|yan|iyan|po ito|po
        yan|naman ito) (|po|ito|yan) (|ang|para sa|ko)
        (larangan|linya|hilig|gusto|trabaho|forte|akin|field|trip|type|bagay|saklaw|mundo|interes) (|ko|sa akin|namin)
        (|to|ito|yan|po) / (hindi|di) (|po) (bagay|para) (|sa akin|sakin) (|ito|yan|to|ang ganito) / (hindi|di) (|po)
        ako (|po) (ang|yung) (|tamang|nararapat na|angkop na|right) (tao|taong|person) (|para dito|para diyan|para sa
        ganito|hinahanap nyo|hinahanap ninyo|po|para rito) (|po) / maling tao (|po) (|ang napili nyo|ang natanong
        mo|ako) / (hindi|ayaw|ayoko|di) (|po) ang sagot ko (|po|diyan|dito) / ang sagot ko (|po) (|ay)
        (hindi|ayaw|ayoko|no|di) (|po) / (huwag|wag) (|na|po|nalang|na po) (|lang|po|tayo) (|muna|po|salamat) /
        (wag|huwag) (na lang|nalang) (|po|salamat|sana) / (hayaan|bayaan|kalimutan|palampasin) (|mo|nyo|niyo|natin|ko)
        (na lang|nalang|na) (|po|yan|muna|iyon) / (hindi|di) (|ko|na|po|ko na|ko po|na po|ko na po) (|po)
        (kailangan|kinakailangan|need|magagawa|kaya|makakaya|mapagbibigyan|maaasikaso)
        (|po|yan|ito|to|ngayon|iyan|niyan) / (hindi|di) (|po|na|na po) (ako) (|po)
        (makakapunta|makakasali|makakatulong|pwede|pupwede|magkakaroon ng
        oras|maaari|mapapayag|interesado|interested|gagana) (|po|ako|diyan|dito|sa akin|sa ganyan|sa ngayon) / (|kilala
        ko si bob at|kilala ko siya at|kilala ko po si bob pero) (mas gusto|gusto|mas pipiliin|pipiliin|mas nais)
        (kong|ko|ko pong|ko na|kong mas) (umiwas|lumayo|iwasan siya|layuan siya|dumistansya|huwag na lang|wag na
        lang|hindi na lang) (|sa kanya|kay bob|sa ganyan|na lang|po) / (|retirado na ako at|retirado na po ako at)
        (ayoko|ayaw ko|ayaw|ayokong|ayoko na|ayaw ko na) (|na|nang|pong|po|kong|na pong)
        (makakilala|makipagkilala|makausap|makipag usap|may makilala|makihalubilo|kumilala|ng|maabala|madagdagan ang)
        (|ng|nang|sa) (|bago|bagong tao|mga bagong tao|iba|ibang tao|kung sino sino|kakilala|kanino|bagong kakilala)
        (|po) / (sapat|marami|madami) (na|na po) (|po) (ang|akong) (kakilala|contacts|email|trabaho|kontak) (|ko) /
        (masasayang|sasayangin ko) lang (|ko) (|po) (ang|yung) oras niya / (|mas) (mabuti pang|mabuti) (hindi na
        lang|huwag na lang|wag na lang) / (ay|naku|nako|naku po|hay) (huwag|wag|hindi|ayoko) (|na|po|na po|na lang) /
        (|please) (huwag|wag) (|mo|nyo|niyo|ninyo) (|po|na|na po|sana|naman) (|akong|ako)
        (idamay|isali|isama|ikalat|ipagkalat|ipamigay|ipamahagi|ipakalat|i spread) (|ang|yung)
        (|number|email|address|contact|info) (|ko|po|diyan|dito) @twho@ / (ayoko|ayaw ko) (|na|na pong|na
        po|nang|pong|na akong) (magdagdag|madagdagan|dumagdag|magkaroon|mag add|makialam|sumali|makisali) (|ng)
        (|bagong|bago) (|kakilala|kaibigan|contact|contacts|tao|koneksyon) (|po|diyan) / (|kaya) (huwag|wag)
        (|nyo|niyo|ninyo|mo) (|po|na|na po) (|sana) (ibigay|i share|ipasa|ibahagi|ishare) (|ang|yung)
        (|email|address|number) ko @twho@ / (|kaya) (hindi|di) (|na|na po|na rin|po) (ako) (|po)
        (interesado|interested|makakasali|sasali|sasama|makakasama|komportable|kumportable|papayag)
        (|ako|po|diyan|dito|sa ganito) / (hindi|di) (|po) ako (komportable|kumportable|panatag) (|po|diyan|dito|sa
        ganyan) / (|sa ngayon) (hindi|di) (|po) ako (interesadong|handang|interesado na) (makipag
        ugnayan|makipagkilala|makilala|makausap|makakilala) (|sa|ng) (|mga) (|bagong tao|bago|iba) / (pakitago|itago)
        (|nyo|niyo|mo) (|na lang|na lang po|po|lang) (ang|yung) (email|address|number|impormasyon) ko
    """,
    "excuse": """
        (|masyado |masyadong |sobrang |medyo )(busy|abala|okupado) (|po|na|na po) (|ako|kami|akong) (|po|ngayon|
        masyado|sobra|po ngayon|sa trabaho) / retirado na (|po) ako / (retired|retirado|retirada) (|na|po|na po) (ako|po
        ako) / (hindi|di) ko (|po) (kilala|sya kilala) si bob / matagal na akong (wala|umalis) (diyan|sa larangang iyan)
        / wala na (|po) ako sa (larangang|trabahong|industriyang|kumpanyang) (iyan|yan|iyon|yun|ito) / (hindi|di) ko
        (|po) kilala si bob / (|sobrang|napaka|masyadong) (dami|marami|maraming) (na|nang) (|po) (|ng|ang)
        (trabaho|gawain|ginagawa) (|ko)
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
        ngayon) / hanggang (|sa) (@tmon@|katapusan ng (buwan|taon|@tmon@)|susunod na (linggo|buwan)) (|po) (|wala akong
        oras|busy ako|hindi ako pwede|wala po akong oras|abala ako|busy po ako) / pagkatapos (noon|nun|niyan|nyan) (|na
        lang|pwede na|po|puwede na|ok na) / wala (|po) akong oras (|hanggang) / (busy|abala) (|po|pa) (ako|pa ako)
        (ngayon|hanggang) / (|sa)
        (enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre) (na lang|nalang|na|na
        lang po|na po) (|tayo|natin) (|mag usap|usap|pag usapan) / sa (hunyo|mayo|marso|abril|hulyo|enero) na lang
    """,
    "wait": """
        (|pwede|pwede ba|pwede bang|puwede bang|pwede po bang|paki|maaari bang|sana) (sumulat|magtanong|tanungin|i
        message|i email|mag email|kontakin|balikan|tanong|sulatan|paalalahanan|mag message) (|ka|kayo|mo|nyo|niyo|ninyo)
        (|po|ulit|muli|na lang|po ulit|uli) (|ako|sa akin|sakin) (|ulit|muli|na lang|uli|po) (sa susunod na
        (buwan|linggo|taon)|next (week|month|year)|sa @tmon@|pagkatapos ng (pasko|bakasyon|bagong taon|exam|mahal na
        araw|fiesta|@tmon@)|pagkatapos (ng|nang) (|@tmon@|pista)|after (|ng|ng mga)
        (christmas|pasko|holidays|bakasyon|new year|@tmon@)|sa susunod)
    """,
    "stop": """
        (itigil|ihinto|tigilan|tigil|stop|hinto) (|mo|nyo|niyo|ninyo) (|na|po|na po) (|ninyo|nyo|niyo) (|ito|to|
        yan|iyan|ako|po|na) / (tigilan|lubayan) (mo|nyo|niyo|ninyo) (|na|po|na po) ako / (huwag|wag) (|po|na|na po)
        (|ka|kang|kayo|kayong|nang|na kayong|na kayo|na po kayong|mo|nyo|ninyo|niyo|na ninyo|mo na|nyo na|nyo na po|
        niyo na|mo na akong|nyo na akong|ninyo na akong|nyo akong|niyo na akong) (|akong|ako|na|pong) (mag email|
        magemail|i email|mag message|padalhan|magpadala|sumulat|i message|kontakin|sulatan|guluhin|gambalain|istorbohin|
        kulitin|mag text|nang mag email|nang magpadala) ... / (|paki )(alisin|tanggalin|burahin|alis|tanggal| i delete|i
        remove|delete|remove|bura) (|mo|nyo|niyo|ninyo|po|na|na po) (|po|na|na po) (|ako|ang|yung) ... / ayoko (|na|na
        po) (ng|makatanggap ng|nang makatanggap ng) email (|nyo|ninyo|mula sa inyo) / tama na (|po|yan) /
        (|please|paki|pakiusap) (huwag|wag) (|na|na po|nyo|niyo|mo) (|kayong|kayo|kang|ka|na|po|na po|nyo na|mo na|na
        kayong|na po kayong) (|na) (|akong|ako) (mag email|magpadala|magpadala ng email|sumulat|i email|padalhan|mag
        message) (|ng email|pa|sa akin|ulit|muli|ng mga email) (|sa akin|ulit|muli|pa) / (|paki|please)
        (tanggalin|alisin|burahin|i remove|i delete|pakitanggal|pakialis|pakibura) (|mo|nyo|niyo|ninyo) (|na|po|na po)
        (|ako|ang pangalan ko|ang email ko|yung email ko) (sa|mula sa|from) (|inyong|iyong) (listahan|list|mailing list)
        (|ninyo|nyo|niyo|mo|po) / mag unsubscribe (|na|po|ako) / i unsubscribe (mo|nyo|niyo) (|na|po) ako
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
        / ako ito / ako po ito / sus / tumawag / tawagan /
        (itatanong|tatanungin|tanungin|kakausapin|magtatanong|itanong) (|ko|muna|ko muna|ko po muna|muna ako) / parang /
        kunwari / asawa ko / kapatid ko / boss ko / kaibigan ko / anak ko / nanay ko / amo ko / pinsan ko / kuya ko /
        tungkol saan / oo na lang / sana / mahirap / titignan / kung sakali / kung kailan
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
        pag alala|po ulit|in advance|po nang marami|sa effort) / (|maraming) salamat (|po) ivy
    """,
    "and": "at / tsaka / saka / kaya / kaya naman / kung kaya",
    "fill": """
        po / ho / na / naman / nga / talaga / ako / kami / tayo / din / rin / at / saka nga / lang po / dito / para sa
        akin / sa akin / sakin / agad / kasi / dahil / paki / ito / iyan / yan / ha / (|ako )(si) (ivy|bob|ann) / kay
        (ivy|bob|ann) / ivy / bob / ann / ma am / sir / mam / kuya / ate / sa pagkakataong ito / ngayon / ngayong araw /
        intindihin nyo po sana / sana maintindihan (nyo|ninyo|mo) (|po) / kilala ko / sa totoo lang / buong puso /
        (|pero|lang|kaya lang|at) (|sana|po|please|pakiusap) (pakigamit|gamitin|gamitin nyo|gamitin niyo|gamitin mo|paki
        gamit|gamitin ninyo|doon|sa) (|po|na lang|na lang po) (|ang|yung|sa|lang) (|aking) (|isa kong|isang|bago kong)
        (personal na|personal|pribadong|pribado kong|isa ko pang|gmail|bagong|ibang|isa pang)
        (|email|address|number|email address|ko) (|ko|account) (|po|na lang|sana) (|ha) / (|dahil|kasi)
        (bihira|madalang|hindi|halos hindi) (kong|ko|ko na|kasing) (|po|masyadong)
        (buksan|binubuksan|tingnan|tinitingnan|mabasa|binabasa|chine check|nababasa|nabubuksan) (|yung|ang) (|email)
        (|sa) (|opisina|trabaho|office|work) (|email) (|ko) / (|pero) (email|sa email) (lang|na lang) (|po) (|sana|huwag
        tawag|wag tawag|ha) / (|pero) (huwag|wag) (|po|sana|na lang) (tumawag|tawag) (|po|ha) /
        (nabasa|natanggap|nakita) ko (|na|po|na po) (|ang|yung) (email|mensahe|sulat|message) (mo|nyo|niyo|ninyo|ninyo
        po) (|at) / (ikumusta|kumusta|pakikumusta|regards) (|mo|nyo|niyo|ninyo|na lang) (|po|na lang) (|ako|mo ako)
        (|kay|sa) (ivy|kanya|lahat) / sa email (lang|na lang) (|po) (|sana) / (matagal|tagal) ko nang gustong may
        makilala(|ng) (|bago|na bago) / may exam pa ngayon / may exam pa / huwag mag atubili / huwag kang mag atubili /
        huwag kayong mag atubili / wag mahihiya
    """,
    "words": """
        siya / sya / sila / niya / nya / nila / ang / ng / sa / mga / si / ni / ay / ako / ikaw / ka / mo / ko / namin /
        natin / nila / kanya / inyo / iyo / kayo / tao / araw / linggo / buwan / taon / oras / kaibigan / trabaho /
        kumpanya / kilala / matagal / may / mayroon / meron / upang / para / nang / lahat / isa / dalawa / bago /
        ipakilala / pakilala / number / email / address / akong / kong / yung / iyong / nito / mula / hanggang / lagi /
        palagi / noon / noong / alok / ideya / bob / pareho / pala / linya / trabahador / dito sa / init / ulan / maulan
        / mainit / panahon / maynila / bahay / opisina / pamilya / anak / asawa / proyekto / pananaliksik / unibersidad
        / eskwela / libro / karanasan / tulong / payo / sagot / palagi / pareho kami / kape / bagay / tungkol / tulad /
        ilan / lahat / kahapon / nakaraan / umaga / hapon / gabi / siyudad / mundo / pa / pa rin / minsan / gusto /
        nabasa / sumulat / nakita / narinig / sana nga / mabuti / ngayon / kanina / marami / kaunti / madalas / bihira /
        malapit / malayo / nakatira / lumipat / nagkataon / noon pa / kaya / direkta / diretso / nang / yung / yong /
        niyo / nyo / ninyo / kay / wala akong / akin / atin / amin / bago / luma / malaki / maliit / maganda / magandang
        / negosyo / bakasyon na / paksa / simula / dulo / tao / mga / nagtatrabaho / ginagawa / gawa / larangan / exam /
        gustong / makilala / matagal / nang / naghahanap / kasama / bagong kasama
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
