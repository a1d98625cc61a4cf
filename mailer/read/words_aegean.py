"""Words of Greek and Turkish: data alone, in the notation of `words.py`."""

GREEK = {
    "yes": """
        ναι (|ναι|παρακαλώ|ευχαριστώ|φυσικά|βεβαίως|με χαρά|ευχαρίστως|πολύ ευχαρίστως|θα ήθελα|θέλω|συμφωνώ|
        σίγουρα|με μεγάλη χαρά|αμέ|δέχομαι|οκ|εντάξει|και βέβαια|γιατί όχι με χαρά|προχωρήστε|σε παρακαλώ|σας
        παρακαλώ|θα το ήθελα| με ενδιαφέρει) / ναί / φυσικά / φυσικά και ναι / φυσικά ναι / βεβαίως / βέβαια /
        ασφαλώς / σίγουρα / σίγουρα ναι / οπωσδήποτε / απολύτως / εννοείται / αμέ / και βέβαια / συμφωνώ / δέχομαι /
        αποδέχομαι / εγκρίνω / εντάξει / οκ / οκέι / ok / μέσα / είμαι μέσα / προχωρήστε / προχώρα / ας το κάνουμε /
        (|ναι )(συστήστε|σύστησε|συστήσε| γνωρίστε|φέρτε) (μας|με) (|παρακαλώ|σε επαφή) / (κανένα πρόβλημα|δεν
        υπάρχει πρόβλημα) (με χαρά|ευχαρίστως|ναι) / δεν έχω αντίρρηση / nai / nai nai / nai efharisto / nai parakalo
        / nai fysika / fysika / ναι μπορείτε / ναι μπορείς / μπορείτε / μπορείς / (|ναι |ναι παρακαλώ |βέβαια |
        βεβαίως |φυσικά |οκ |εντάξει |ευχαρίστως |συμφωνώ | γιατί όχι |με χαρά |ωραία |τέλεια |κανένα πρόβλημα |δεν
        έχω αντίρρηση )(συστήστε μας|σύστησέ μας|σύστησε μας| γνωρίστε μας|γνώρισέ μας|φέρτε μας σε επαφή|φέρε μας σε
        επαφή|δώστε του (το|τη) (email|mail|διεύθυνσή|τηλέφωνό) μου|δώσε του (το|τη) (email|mail|διεύθυνσή|τηλέφωνό)
        μου|μπορείτε να του δώσετε (το|τη) (email|mail|διεύθυνσή) μου|μπορείς να του δώσεις (το|τη) (email|mail|
        διεύθυνσή) μου|προχωρήστε|προχώρα|προχώρησε|ας μου γράψει|μπορεί να μου γράψει|κάντε το|κάν' το) (|παρακαλώ|
        ευχαριστώ|ελεύθερα) / (δεν έχω αντίρρηση|δεν έχω καμία αντίρρηση|καμία αντίρρηση|είμαι μέσα|μέσα|με μεγάλη
        χαρά|με μεγάλη μου χαρά|πολύ ευχαρίστως|εννοείται|βεβαιότατα|σύμφωνοι|είμαι σύμφωνος|είμαι σύμφωνη|δίνω τη
        συγκατάθεσή μου|δέχομαι|αποδέχομαι) (|ναι|ευχαριστώ|προχωρήστε|με χαρά|την πρόταση|τη σύσταση) / γιατί όχι(|
        ,) (ναι|βεβαίως|με χαρά|συστήστε μας|ευχαρίστως)
    """,
    "fond": """
        (|πολύ |με |πάρα πολύ |με πολλή |με μεγάλη )(ευχαρίστως|χαρά|ευχαρίστηση|πολλή χαρά|μεγάλη χαρά|μεγάλη
        ευχαρίστηση) ... / (|πολύ |ναι )(θα ήθελα|θα χαρώ|θα χαιρόμουν|θέλω|θα ήταν χαρά μου|χαρά μου|θα μου άρεσε|
        θα ήμουν χαρούμενος) (|πολύ |πάρα πολύ )(|να τον γνωρίσω|να την γνωρίσω|να τη γνωρίσω|να γνωριστούμε|να τον
        συναντήσω|να μιλήσουμε|να γνωρίσω) ... / (|αυτό )(θα ήταν|ακούγεται) (|πολύ )(υπέροχο|ωραίο|τέλειο|καλό|
        υπέροχα|ωραία|τέλεια|καλά|θαυμάσιο|καλή ιδέα) / (|με |με πολύ )ενδιαφέρει (|πολύ) / ενδιαφέρομαι (|πολύ) / θα
        το ήθελα / θα το ήθελα πολύ / θα ήθελα / θα ήθελα πολύ
    """,
    "warm": """
        (|ακούγεται |πολύ )(ενδιαφέρον|ενδιαφέρουσα) / τέλεια / υπέροχα / ωραία / πολύ ωραία / καλή ιδέα / κανένα
        πρόβλημα / δεν υπάρχει πρόβλημα / δεν πειράζει / γιατί όχι / όλα καλά
    """,
    "no": """
        όχι (|όχι|ευχαριστώ|σας ευχαριστώ|δεν θέλω|δεν με ενδιαφέρει|δεν ενδιαφέρομαι|παρακαλώ|δυστυχώς|λυπάμαι|δεν
        έχω χρόνο|δεν συμφωνώ|δεν θα ήθελα|ποτέ|καλύτερα|δε θέλω|δεν μπορώ) (|ευχαριστώ) / οχι / oxi / ohi / oxi
        efharisto / ποτέ / σε καμία περίπτωση / με τίποτα / ούτε κατά διάνοια / (καλύτερα|μάλλον|δυστυχώς|σίγουρα|
        φοβάμαι πως| φοβάμαι ότι|ευχαριστώ αλλά|λυπάμαι αλλά|προτιμώ|θα προτιμούσα|φυσικά|απολύτως|η απάντησή μου
        είναι) όχι (| ευχαριστώ) / (|δυστυχώς |ευχαριστώ αλλά |λυπάμαι αλλά |προς το παρόν |λυπάμαι |όχι )(δεν|δε)
        (ενδιαφέρομαι|με ενδιαφέρει|θέλω|θα ήθελα|επιθυμώ|μπορώ να δεχτώ|έχω χρόνο|έχω ενδιαφέρον|συμφωνώ|δέχομαι|
        χρειάζεται|είναι για μένα|θα μπορέσω|χρειάζομαι|αποδέχομαι) ... / (προτιμώ|θα προτιμούσα) να μην ... / (|
        πρέπει να |θα ήθελα να | δυστυχώς πρέπει να |ευγενικά |θα |λυπάμαι αλλά πρέπει να )(αρνηθώ|αρνούμαι|
        απορρίψω| απορρίπτω|πω όχι|πάσο| αποποιηθώ) ... / αφήστε με ήσυχο / αφήστε με ήσυχη / δεν ενδιαφέρομαι / δεν
        με ενδιαφέρει / (|δυστυχώς | ευχαριστώ αλλά |λυπάμαι αλλά |προς το παρόν |αυτή τη στιγμή |όχι )(δεν|δε) (|με
        |το |θα |τη |την )(θέλω| ενδιαφέρομαι|ενδιαφέρει|επιθυμώ|ψάχνω|αναζητώ|χρειάζομαι|έχω χρόνο|έχω ενδιαφέρον|
        ήθελα|δέχομαι|έχω όρεξη|πάρω| μπορώ να δεχτώ|είναι για μένα|προτίθεμαι) ... / (|παρακαλώ |και )(να |)μη(|ν)
        (δώσετε|δίνετε|δώσεις|μοιραστείτε| κοινοποιήσετε|μας συστήσετε|με συστήσετε) ... / (|δυστυχώς |προτιμώ |θα |
        λυπάμαι αλλά |ευχαριστώ αλλά )(πρέπει να |να |θα |)(αρνηθώ|απορρίψω|προτιμούσα όχι|προτιμούσα να μην|πω όχι|
        αρνούμαι|απορρίπτω|παραλείψω) ... / όχι(|,) (ευχαριστώ|δεν χρειάζεται|δεν θέλω|δεν ενδιαφέρομαι|δεν με
        ενδιαφέρει|σε καμία περίπτωση|ποτέ) ... / (ευχαριστώ| ευχαριστώ πολύ|ευχαριστώ για την πρόταση)(|,) αλλά
        (όχι|δεν θέλω|δεν ενδιαφέρομαι|θα αρνηθώ|δεν θα πάρω|προτιμώ όχι|δεν έχω χρόνο) ...
    """,
    "excuse": """
        (|είμαι |δυστυχώς είμαι )(|πολύ |υπερβολικά |πάρα πολύ )(απασχολημένος|απασχολημένη|πιεσμένος) ... / δεν
        μπορώ / δεν προλαβαίνω / ()δεν μπορώ (να πω ναι|να δεχτώ|να συμφωνήσω|να δεχθώ)
    """,
    "later": """
        αργότερα / ίσως αργότερα / όχι τώρα / τώρα όχι / όχι ακόμα / όχι ακόμη / ακόμα όχι / όχι σήμερα / σήμερα όχι
        / προς το παρόν όχι / όχι προς το παρόν / όχι αυτή τη στιγμή / αυτή τη στιγμή όχι / άλλη (φορά|στιγμή) / μια
        άλλη φορά / ίσως μια άλλη φορά / ίσως άλλη φορά / την επόμενη (εβδομάδα|φορά) / τον επόμενο (μήνα| χρόνο) /
        του χρόνου / σε (ένα μήνα|μια εβδομάδα|δύο εβδομάδες|λίγες εβδομάδες) / μετά τις διακοπές / (θα το |πρέπει να
        το |)(σκεφτώ| ξανασκεφτώ) ... / θα σας ενημερώσω / αύριο / σύντομα / ίσως (αργότερα|το φθινόπωρο|την άνοιξη|
        άλλη|σε|μετά) ... / αργότερα (|ίσως|ευχαρίστως) / άλλη φορά / όχι (τώρα|ακόμα|ακόμη|αυτή) ... / (ρωτήστε|
        ρώτα|γράψτε|ξαναρωτήστε) (| με )(|ξανά|πάλι|τον|το|σε|μετά|αργότερα) ... / (ναι |)αλλά (μετά|όχι πριν|όταν)
        ...
    """,
    "stop": """
        σταματήστε / σταμάτα / σταματήστε να μου (γράφετε|στέλνετε) ... / στοπ / αρκετά / φτάνει / (|παρακαλώ )μη(ν|
        ) (μου |με |)(ξαναγράψετε|γράφετε|στέλνετε|ξαναστείλετε|ενοχλείτε|ξαναενοχλήσετε) ... / (|παρακαλώ )(μη| μην)
        (μου |με |)(ξαναγράψετε|γράφετε|στέλνετε|ξαναστείλετε|ενοχλείτε|ξαναενοχλήσετε) ... / διαγραφή / (| παρακαλώ
        )(διαγράψτε|αφαιρέστε) ... / όχι άλλα (μηνύματα|email) / (σταματήστε|σταμάτα|πάψτε) (|να |τα )(|μου |με
        )(στέλνετε|γράφετε|ενοχλείτε|email|μηνύματα|στέλνεις) ... / (|παρακαλώ )(διαγράψτε|αφαιρέστε|βγάλτε|σβήστε)
        (με| μου|τα|τη|το) ... / (μη|μην) (μου |με |)(ξανα|)(στείλετε|γράψετε|στέλνετε|ενοχλείτε|ξαναγράψετε|
        ξαναστείλετε| επικοινωνήσετε) ... / δεν θέλω (άλλα|πια|να λαμβάνω) ... / αφήστε με (ήσυχο|ήσυχη)
    """,
    "doubt": """
        αν / εάν / όταν / πριν / αφού / υπό τον όρο / με την προϋπόθεση / όρος / μόνο / ίσως / μπορεί / πιθανόν /
        πιθανώς / μάλλον / ενδεχομένως / θα δούμε / εξαρτάται / δεν ξέρω / δεν γνωρίζω / δεν έχω ιδέα / καμία ιδέα /
        δεν είμαι σίγουρος / δεν είμαι σίγουρη / αμφιβάλλω / ποιος / ποια / τι / πώς / που / πού / γιατί / ποιο /
        μπορείτε / θα μπορούσατε / λέει / είπε / χαχα / αστείο / άδεια / διακοπές / έλαβα / ελήφθη / προωθώ / βοηθός
        / βοηθό / πρώτα / περισσότερες πληροφορίες / ή / ναι και όχι / ναι όχι / ναι ή όχι / όχι ναι / χμ / πρόβλημα
        / νομίζω / δεν τον γνωρίζω / δεν τον ξέρω / αδιάφορο / κατ αρχήν / isos / δεν είμαι αντίθετος / δεν είμαι
        αντίθετη / δεν βλέπω πρόβλημα / δεν με πειράζει
    """,
    "but": "αλλά / όμως / ωστόσο / αν και / παρόλα αυτά / μα",
    "not": """
        δεν / δε / μη / μην / όχι / ποτέ / τίποτα / κανείς / κανένας / καμία / χωρίς / ούτε / αρνούμαι / αδύνατο
    """,
    "regret": "δυστυχώς / λυπάμαι / συγγνώμη / συγνώμη / με συγχωρείτε / κρίμα / ζητώ συγγνώμη",
    "hello": """
        γεια / γεια σας / γεια σου / καλημέρα / καλησπέρα / καλημέρα σας / χαίρετε / αγαπητέ / αγαπητή / κύριε /
        κυρία
    """,
    "bye": """
        με (εκτίμηση|φιλικούς χαιρετισμούς|τιμή) / χαιρετισμούς / χαιρετίσματα / φιλικά / ευχαριστώ εκ των προτέρων
        / καλή (συνέχεια|επιτυχία) / καλή σας (ημέρα|μέρα) / αντίο / τα λέμε / καλό (απόγευμα|σαββατοκύριακο)
    """,
    "thanks": """
        (|σας |σε |πολλά |χίλια |θερμά |πολύ |και |μα )(ευχαριστώ|ευχαριστούμε|ευχαριστω) (|πολύ|πάρα πολύ|θερμά|
        για την πρόταση|που ρωτήσατε|που ρωτάτε|για την πρόσκληση|για το ενδιαφέρον|για το μήνυμα|που με σκεφτήκατε|
        εκ των προτέρων) / (ευγενικό|ευγενικό εκ μέρους σας) / εκτιμώ ...
    """,
    "fill": """
        παρακαλώ / σας παρακαλώ / και / επίσης / λοιπόν / τότε / πολύ / πραγματικά / ειλικρινά / τώρα / αυτή τη
        στιγμή / προς το παρόν / εγώ / εμείς / με / μου / μας / τον / την / το / αυτό / αυτή τη φορά / από μέρους
        μου / για μένα / αμέσως / ivy / bob / ann / επειδή / διότι
    """,
    "words": """
        ο / η / το / οι / τα / του / της / των / τον / την / τη / τους / τις / και / είναι / είμαι / είσαι / ήταν /
        έχω / έχει / έχουμε / σε / στο / στη / στην / στον / από / με / για / που / να / θα / μου / σου / σας / μας
        / εγώ / εσύ / αυτός / αυτή / αυτό / εμείς / εσείς / πολύ / καλά / όλα / χρόνο / χρόνια / χρόνος / ημέρα /
        μέρα / εβδομάδα / μήνα / φίλος / δουλειά / εταιρεία / συνάντηση / γνωρίσω / μιλήσω / πάντα / εδώ / εκεί /
        ένα / μια / ένας / φέτος / ήδη / πρόταση / κύριο
    """,
    "acquainted": """
        (|αλλά |ναι )(ήδη |)(γνωριζόμαστε|τον γνωρίζω|την γνωρίζω|τον ξέρω|την ξέρω) (|ήδη) ... / (|ναι |βέβαια )(|
        ,) (τον|την) (ξέρω|γνωρίζω) (|ήδη|καλά|τον bob)
    """,
    "who": """
        ποιος (είσαι|είστε|είναι|είναι αυτός) / ποια (είσαι|είστε|είναι) / τι είναι (αυτό|το letterman)
    """,
    "turns": """
        αρνηθώ / χάσω / πω / απορρίψω / αντίθετος / αντίθετη
    """,
    "until": """
        μετά / πριν / μέχρι / όταν επιστρέψω / όταν γυρίσω / μόλις / τον επόμενο μήνα / την επόμενη εβδομάδα / του
        χρόνου / σε ένα μήνα / σε λίγους μήνες
    """,
}

TURKISH = {
    "yes": """
        evet (|evet|lütfen|teşekkürler|teşekkür ederim|isterim|tabii|tabi|memnuniyetle|elbette|kesinlikle|çok
        isterim| kabul ediyorum|olur|sevinirim|memnun olurum|tabii ki|çok sevinirim|istiyorum|onaylıyorum|tamam|
        harika olur| ilgilenirim|ilgileniyorum|çok memnun olurum|seve seve) / evt / evett / tabii / tabi / tabii ki /
        tabi ki / tabiki / tabii ki evet / elbette / elbette evet / elbet / kesinlikle / kesinlikle evet / mutlaka /
        şüphesiz / olur / olur tabii / olur tabi / tamam / tamamdır / peki / ok / okey / okay / kabul / kabul
        ediyorum / kabul ederim / onaylıyorum / onay veriyorum / katılıyorum / varım / ben varım / uygundur / uygun /
        bana uyar / benim için uygun / benim için uygundur / (|evet |lütfen |tamam )(bizi tanıştırın|bizi tanıştır|
        beni tanıştırın|tanıştırın| tanıştırabilirsiniz|devam edin|buyurun) (|lütfen) / hadi yapalım / (sorun değil|
        problem değil|sorun yok) (memnuniyetle|olur|tabii|evet) / itirazım yok / bir itirazım yok / benim için
        sakıncası yok / sakıncası yok / tanıştır / tanıştırın / tanıştırabilirsin / tanıştırabilirsiniz / bizi
        tanıştır / bizi tanıştırın / (adresimi| mailimi|e postamı|numaramı|iletişim bilgilerimi) (verebilirsiniz|
        verebilirsin|paylaşabilirsiniz|paylaşabilirsin) / (|evet |evet lütfen |tabii |tabi |tabii ki |tabi ki |olur |
        tamam |memnuniyetle |seve seve |elbette |peki |ya tabi |kabul |hay hay |neden olmasın |sorun değil
        )(tanıştırın|bizi tanıştırın|bizi tanıştır|tanıştırın lütfen| tanıştır|tanıştırabilirsiniz|
        tanıştırabilirsin|bizi tanıştırabilirsiniz|adresimi verebilirsiniz|adresimi verebilirsin|mailimi
        verebilirsiniz|mailimi verebilirsin|e-posta adresimi verebilirsiniz|adresimi paylaşabilirsiniz|mail adresimi
        paylaşabilirsiniz|mailimi paylaşabilirsiniz|bana yazabilir|yazsın|bana yazsın| devam edin|buyurun|yapın|yap|
        iletişime geçirin|bizi buluşturun) (|lütfen|teşekkürler|memnuniyetle) / (itirazım yok|hiçbir itirazım yok|
        benim için uygun|bana uyar|bana göre uygun|uygundur|onaylıyorum|rıza gösteriyorum|izin veriyorum|kabul
        ediyorum|seve seve|büyük bir memnuniyetle|çok isterim|isterim|süper olur|harika olur|çok iyi olur|iyi olur|
        güzel olur|çok güzel olur|çok sevinirim|sevinirim|memnun olurum|çok memnun olurum|aynen|he|hıhı olur|varım|
        ben varım) (|teşekkürler|teşekkür ederim|lütfen) / (tabi|tabii|evet|olur|ya|ya tabi|tabi ya|tabii ki) (|ya |
        ki )(süper olur|harika olur|çok isterim|memnun olurum|çok memnun olurum|sevinirim|çok sevinirim|isterim|
        olur|iyi olur|güzel olur|neden olmasın) (|teşekkürler) / (neden|niye) olmasın(|,) (olur|evet|tanıştırın|
        tamam)
    """,
    "fond": """
        (|büyük |büyük bir |çok )(memnuniyetle|zevkle|mutlulukla|seve seve|sevinçle) ... / seve seve / (|çok |
        gerçekten |onunla |evet )(isterim|isterdim|sevinirim|memnun olurum|mutlu olurum|istiyorum) (|tanışmak|çok) /
         (onunla |kendisiyle |bob ile |ann ile |)(tanışmak|görüşmek|konuşmak|tanışmayı) (|çok |gerçekten )(isterim|
        isterdim|istiyorum|güzel olur|harika olur|beni mutlu eder) / (|tanışmaktan |bundan |onunla tanışmaktan |
        kendisiyle tanışmaktan |tanıştığıma )(|çok |büyük )(memnun olurum|mutluluk duyarım|memnuniyet duyarım|mutlu
        olurum|keyif alırım|zevk alırım) / (|bu |kulağa )(|çok )(harika|güzel|iyi|süper|mükemmel) (olur|geliyor|
        fikir) / (|evet |çok )(ilgileniyorum|ilgimi çekiyor|ilgilenirim)
    """,
    "warm": """
        (|kulağa |çok )(ilginç|ilginç geliyor|enteresan) / harika / süper / güzel / çok güzel / mükemmel / iyi
        fikir / sorun değil / problem değil / sorun yok / rica ederim / neden olmasın / niye olmasın / önemli değil
        / iyi / acelesi yok
    """,
    "no": """
        hayır (|hayır|teşekkürler|teşekkür ederim|istemiyorum|istemem|ilgilenmiyorum|lütfen|sağ ol|sağolun|
        almayayım| maalesef|üzgünüm|gerek yok|kabul etmiyorum|olmaz|asla|kesinlikle olmaz|kalsın|zamanım yok|vaktim
        yok|sağ olun| mümkün değil) (|teşekkürler) / hayir (|tesekkurler|istemiyorum) / yok (|teşekkürler|sağ ol|
        istemem|sağolun| almayayım|istemiyorum) / yoo / olmaz / asla / asla olmaz / katiyen / kesinlikle hayır /
        kesinlikle olmaz / mümkün değil / hiç sanmıyorum / sanmıyorum / (|maalesef |üzgünüm |ben |teşekkürler ama |
        teşekkür ederim ama |şu anda | şu an |üzgünüm ama |tanışmak |bunu |onunla tanışmak |kendisiyle tanışmak |
        böyle bir şey |bununla |bu konuyla | konuyla |teşekkürler )(istemiyorum|istemem|istemezdim|ilgilenmiyorum|
        ilgimi çekmiyor|kabul etmiyorum|kabul edemem|kabul edemiyorum|onaylamıyorum|katılmıyorum|düşünmüyorum|
        reddediyorum|ilgim yok|vaktim yok|zamanım yok| ilgili değilim|almayayım|tercih etmiyorum|hayır|hayır
        diyeceğim|bana göre değil|gerek yok|istemiyorum teşekkürler|gerek duymuyorum|ihtiyacım yok|almayacağım| uygun
        değil|kabul edemeyeceğim|tercih etmem) (| teşekkürler|teşekkür ederim|maalesef|üzgünüm) / (buna|bunun için|
        bu iş için|bu iş için) (|şu an |şu anda )(vaktim|zamanım) yok / (reddetmek|geri çevirmek) (zorundayım|
        istiyorum|durumundayım) / (|bunu |kibarca | teklifinizi |nazikçe |teklifi |saygıyla |maalesef )(reddediyorum|
        reddetmek zorundayım|geri çevirmek zorundayım| reddetmek istiyorum|geri çeviriyorum) / pas / pas geçiyorum /
        bana göre değil / ilgilenmiyorum / gerek yok / gerek yok teşekkürler / kalsın / beni rahat bırakın / istemez
        / tanışmamayı tercih ederim / ... tercih etmem / (| hayır |üzgünüm |maalesef |teşekkürler ama |teşekkür
        ederim ama |şu an |şu anda )(|ben |bunu |onunla | tanıştırılmak |tanışmak |kimseyle )(istemiyorum|istemem|
        ilgilenmiyorum|ilgimi çekmiyor|gerek yok|ihtiyacım yok| vaktim yok|zamanım yok|reddediyorum|kabul etmiyorum|
        kabul edemem|kabul edemiyorum|almayayım|uygun değil|bana göre değil|tercih etmem|reddetmek zorundayım|
        düşünmüyorum|niyetim yok|istemezdim) (|teşekkürler|teşekkür ederim| maalesef) / (adresimi|mailimi|
        bilgilerimi|numaramı) (lütfen )(vermeyin|paylaşmayın|verme|paylaşma) (|lütfen) / (adresimi|mailimi|
        bilgilerimi|numaramı) (vermeyin|paylaşmayın|verme|paylaşma|paylaşmak istemiyorum|vermek istemiyorum) (|
        lütfen) / (teşekkürler|teşekkür ederim|sağ olun|sağol|çok naziksiniz|teklifiniz için teşekkürler)(|,) ama
        (hayır|istemiyorum|ilgilenmiyorum|almayayım|gerek yok|kabul edemem|kabul etmeyeceğim| reddediyorum|vaktim
        yok) ... / hayır(|,) (teşekkürler|istemiyorum|gerek yok|olmaz|teşekkür ederim|sağ olun|asla| ilgilenmiyorum)
        / olmaz / asla olmaz
    """,
    "excuse": """
        (|şu an |şu anda |bu aralar )(|çok |fazla )(meşgulüm|yoğunum|yoğun|meşgul|emekliyim) (|şu an|şu anda) /
        yapamam / (|buna )(evet diyemem|evet diyemiyorum|kabul edemem|evet diyemeyeceğim)
    """,
    "later": """
        sonra / daha sonra / belki sonra / belki daha sonra / şimdi değil / şu an değil / şu anda değil / henüz değil
        / bugün değil / şimdilik değil / şimdilik hayır / şu an için hayır / şu anda hayır / şimdi olmaz / şu an
        olmaz / şimdilik kalsın / şimdilik istemiyorum / başka (zaman|bir zaman|sefere) / belki başka (zaman|bir
        zaman|sefere) / bir dahaki sefere / gelecek (hafta|ay|yıl|sefer) / önümüzdeki (hafta|ay|yıl) / seneye /
        haftaya / (bir|iki| birkaç) (hafta|ay|gün) sonra / tatilden sonra / bayramdan sonra / düşüneceğim / düşünmem
        lazım / biraz düşüneyim / düşüneyim / size döneceğim / haber veririm / sonra sorun / uygun bir zaman değil /
        iyi bir zaman değil / yarın / yakında / (belki|sonra|daha) (sonra|ileride|sonbaharda|baharda|yazın|kışın|
        başka|gelecek|daha) ... / (gelecek| önümüzdeki) (ay|hafta|yıl) (tekrar|yine|sorun|sor|yazın) ... / (tekrar|
        yine|sonra|daha sonra) (sorun|sor|yazın| yaz|sorabilirsiniz) ... / başka zaman / henüz değil / şimdi değil /
        ileride (olur|belki)
    """,
    "stop": """
        dur / durun / durdur / yeter / kes / kesin şunu / (|lütfen |artık |lütfen artık )(|bana )(|bir daha |artık |
        daha fazla |tekrar )(|bana )(yazmayın|yazma|mail atmayın|mesaj atmayın|e posta göndermeyin|mail göndermeyin|
        rahatsız etmeyin|göndermeyin|mesaj göndermeyin) (|lütfen|bana) / (|lütfen )(listeden çıkarın|beni listeden
        çıkarın|beni listenizden çıkarın|adresimi silin|beni silin|bilgilerimi silin|verilerimi silin) (|lütfen) /
        abonelikten çık / abonelikten çıkar / abonelikten çıkmak istiyorum / aboneliği iptal et / artık mail
        istemiyorum / daha fazla e posta istemiyorum / (bana |)(artık |bir daha |)(yazmayın|yazma|mail atmayın|mail
        göndermeyin|e-posta göndermeyin| mesaj atmayın|göndermeyin|ulaşmayın|rahatsız etmeyin) (|artık|lütfen|bir
        daha) / (beni |adresimi |bilgilerimi )(listeden |listenizden |)(silin|çıkarın|çıkartın|sil|çıkar|kaldırın) (|
        lütfen|listeden) / (listeden| listenizden) (beni |adımı |)(silin|çıkarın|çıkarılmak istiyorum) / (artık |
        daha fazla |)(mail|e-posta|mesaj) (almak istemiyorum|istemiyorum) / (beni |)rahat bırakın / yeter (|artık|
        yazmayın)
    """,
    "stop_all": "hepsini durdur / hepsini durdurun / her şeyi durdur / tümünü durdur",
    "doubt": """
        eğer / şayet / ise / sonra karar / önce / şartıyla / şartla / koşuluyla / koşul / şart / sadece / yalnızca /
        belki / belki de / galiba / herhalde / muhtemelen / olabilir / sanırım / bakarız / bakalım / göreceğiz /
        duruma göre / bağlı / bilmiyorum / bilemiyorum / hiçbir fikrim yok / fikrim yok / emin değilim / kararsızım /
        kim / ne / nasıl / nerede / neden / niye / niçin / hangi / mi / mı / mu / mü / misiniz / mısınız / musunuz /
        misin / mısın / dedi / diyor / derim / haha / şaka / izin / izindeyim / tatil / tatildeyim / aldım / alındı /
        iletiyorum / asistanım / asistan / daha fazla bilgi / fazla bilgi / detay / veya / ya da / hem evet hem hayır
        / evet hayır / hayır evet / hmm / problem / sorun / fark etmez / farketmez / tanımıyorum / prensipte /
        yanlışlıkla / yoksa / evet ben / ben ann / reddedemem / hayır diyemem / kaçırmak / kaçıramam / kaçırmam /
        hayır(|,) (sorun değil|sorun yok|önemli değil) / kötü fikir / bilmek / öğrenmek / öderse / isterse / olursa /
        gelir / gelirmiş
    """,
    "but": "ama / fakat / ancak / lakin / yine de / oysa",
    "not": """
        değil / yok / hayır / asla / hiç / hiçbir / kimse / olmaz / olmadan / reddediyorum / imkansız / olmayan
    """,
    "marks": """
        (?:mi|mu)yor|m[ae]z(?:s|$)|m[ae]m$|m[ae]dan|m[ae]y[ae]c[ae][kg]|[ae]m[ae](?:yiz|zsiniz|m)|(?:[ai]r|ur|yor|
        mis|ecek|acak)s[ae](?:m|n|niz|k|lar)?$|s[ae](?:niz|m|k)$|madi|medi
    """,
    "regret": """
        maalesef / ne yazık ki / üzgünüm / özür dilerim / pardon / kusura bakmayın / kusura bakma / yazık / çok
        üzgünüm / affedersiniz
    """,
    "hello": """
        merhaba / merhabalar / selam / selamlar / sayın / sevgili / iyi (günler|akşamlar|sabahlar) / günaydın /
        değerli / selamün aleyküm
    """,
    "bye": """
        saygılarımla / saygılar / sevgiler / selamlar / en iyi dileklerimle / iyi (çalışmalar|günler|akşamlar|
        haftalar) / hoşça kalın / hoşçakalın / görüşmek üzere / kolay gelsin / sevgilerimle / saygılarımızla / iyi
        hafta sonları / esen kalın / başarılar
    """,
    "thanks": """
        (|çok |şimdiden |yine de |her şey için |ilginiz için |teklifiniz için |sorduğunuz için |nazik teklifiniz
        için |teklif için |mesajınız için |davetiniz için |davet için |beni düşündüğünüz için |e postanız için |
        sorduğun için )(teşekkürler|teşekkür ederim|teşekkür ederiz|sağ ol|sağ olun|sağolun|sağol|tşk|tesekkurler|
        tesekkur ederim|çok teşekkürler|çok teşekkür ederim|minnettarım) (|çok|şimdiden|yine de) / çok naziksiniz /
        takdir ediyorum
    """,
    "fill": """
        lütfen / ve / de / da / ben / biz / bana / bizi / beni / onu / bu / bunu / çok / gerçekten / açıkçası /
        dürüst olmak gerekirse / şu an / şu anda / şimdi / şimdilik / bu sefer / bu kez / benim için / hemen / ivy /
         bob / ann / çünkü / onunla / kendisiyle / umarım anlarsınız / anlayışınız için teşekkürler / anlayışınız
        için teşekkür ederim
    """,
    "words": """
        ve / bir / bu / şu / o / ben / sen / biz / siz / onlar / benim / senin / onun / bizim / sizin / bana / sana
        / ona / bize / size / beni / seni / onu / bizi / sizi / ile / için / gibi / kadar / var / vardı / idi / çok
        / daha / en / her / bütün / tüm / yıl / yıldır / zaman / vakit / gün / hafta / ay / arkadaş / iş / şirket /
        toplantı / tanışmak / konuşmak / görüşmek / uzun / hep / her zaman / burada / orada / olarak / olan / oldu /
         iyi / güzel / teklifiniz / şey / önce / yeni / teşekkürler / ederim / de / da / ki / numaram / sayın
    """,
    "acquainted": """
        (|ama |evet )(biz |onu |kendisini )(zaten |)(tanışıyoruz|tanıyorum|tanışıyoruz zaten) (|zaten) / zaten
        (tanışıyoruz|tanıyorum|onu tanıyorum) / (|evet |tabii )(|,) (onu|bobu|kendisini|bob u|bob'u)
        (tanıyorum|tanırım|zaten tanıyorum|biliyorum)
    """,
    "who": """
        (kimsiniz|sen kimsin|siz kimsiniz|bu kim|kim bu|o kim|bob kim|ann kim) / bu ne / bu nedir / adresimi
        nereden (buldunuz|aldınız)
    """,
    "until": """
        sonra / önce / kadar / dönünce / döndüğümde / olunca / bitince / gelecek (ay|hafta|yıl) / önümüzdeki
        (ay|hafta|yıl) / haftaya / seneye / ancak
    """,
}

TABLES = {"el": GREEK, "tr": TURKISH}
