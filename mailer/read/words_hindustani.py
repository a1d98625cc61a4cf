"""Words of Urdu, and of Hindi and Urdu in Latin letters: data alone, in the notation of `words.py`."""

ROMAN = {
    "macros": """
        rmaafi = (|sorry|sorry sir|maaf kijiye|maaf karna|maaf karo|maafi|maafi chahta hoon|maafi chahti hoon|kshama|
        kshama karein|really sorry|apologies|sorry yaar|sorry bhai|maaf kijiyega|so sorry|bahut sorry) (|,|.) / ryes
        = (haan|
        haan ji|ji haan|ha|han|haa|yes|theek hai|thik hai|ok|ji|hanji|bilkul) (|,|.) / rknow = (|main|mai|hum) (|usse|
        use|unhe|unhein|unko|usko|bob ko|inko|us bande ko|is bande ko) (|achhe se|acche se|pehle se|bahut acche se|achi
        tarah|bahut achhe se|to) (jaanta|jaanti|janta|janti|jante|jaante|pehchanta|pehchanti) (hoon|hun|hu|hain|hai) /
        rso = (isiliye|isliye|isi wajah se|aur isiliye|lekin|par|magar|but|tabhi|tabhi to|phir bhi|is wajah se|to
        isiliye|per|lekin main|par main|isi liye|isi karan) / rmail = (email|mail|whatsapp|message|e mail|text|whatsapp
        message|wa) /
        ji = (|ji|jee|bhai|yaar|yar|sir|maam|madam|bilkul|zaroor|zarur|jaroor|jarur) / nahi =
        (nahi|nahin|nai|nhi|nahee|nahii|naheen|nahi ji|na) / do = (do|de|dijiye|dijiyega|dein|den|dena|dijie|dijye|do
        na) / mil = (milna|milne|milke|mil ke|mil kar|milkar|baat karna|baat karke|judna|milwana|miloon|intro) / robj =
        (mera|meri|mere) (|ye|personal|private|office ka|naya|wala) (email|e mail|mail|emailid|email id|mail id|id|email
        address|address|adress|pata|number|no|phone number|mobile number|contact|contact details|contact
        info|details|info) / rto = (|unko|unhe|unhein|usko|use|inko|bob ko|bob bhai ko|unke saath|unke sath|uske
        saath|bob ke saath|bob ke sath|unse|bob se|aage|bindaas|bejhijhak|zaroor) / rgive = (de|bhej|bata|share
        kar|forward kar|pass kar|send kar|aage bhej|aage badha|pass on kar|aage de) / rcan = (sakte
        (hain|hai|ho|he|h)|sakti (hain|hai|ho)|skte (hain|hai|ho|h)|sakte) / rimp =
        (dijiye|dijie|dijye|dijiyega|dena|do|dein|den|de|dijiega) / rpass = (@rgive@ @rcan@|@rgive@
        @rimp@|(share|forward) (karo|karna|kardo|kardijiye|kijiye|karein|karen|kro|krdo|kr
        do|kariye|kardena|krdena)|bhejo|bhejiye|bhej dena|dedo|dedena|dedijiye|bhejdo|dijiye|do) / rthem = (kisi ko|kisi
        ko bhi|kisiko|kisi aur ko|kisi ke saath|kisi ke sath|kisi aur ke saath|kisi se|kisi anjaan ko|anjaan logon
        ko|anjan logon ko|anjaan logo ko|anjan logo ko|ajnabiyon ko|ajnabi logon ko|strangers ko|strangers ke
        saath|logon ko|logo ko|har kisi ko|doosron ko|dusron ko|unko|unhe|bob ko|aage|third party ko) / rneg =
        (mat|na|nahi|nahin|nhi) / rhu = (|hoon|hun|hu|hai|hain|h|he) / rmon =
        (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept|oct|nov|dec)
    """,
    "yes": """
        (|please|plz|haan|ji|to) (humein|hamein|hume|hum dono ko|humko) (|ek dusre se) (milwa|mila|introduce kar|connect
        kar|milva) (|kara) (do|dijiye|dena|dein|de) / (|haan|please|plz|to) (use|usse|usko|unhe|unhein|unko|bob ko) (|
        mujhe|seedha mujhe) (|mail|email|message|call|contact|likh) (karne|likhne|bhejne) (do|dijiye|dein|de dijiye|de
        do) / (|haan|please|plz) (use|usko|unhe|unhein|unko|bob ko) (mera|meri) (|phone|mobile|whatsapp) (number|no|
        email|mail|contact|email id) (de|bhej|share kar|forward kar) (do|dijiye|dena|dein|sakte hain|sakte ho|sakti
        hain) /
        (haan|han|haa|hanji|haanji|haan ji|han ji|ji haan|ji han|jee haan|ji|jee|yes|sure) @ji@ /
        (zaroor|zarur|jaroor|jarur|bilkul|bilkool|beshak|pakka|avashya) @ji@ / (|haan )(theek|thik|thk|teek|tik)
        (hai|he|h| hain) (|ji|bhai|yaar|sir) / (|mujhe |main |mai
        )(manzoor|manjur|manzur|sehmat|taiyar|tayyar|tyar|razi|raazi) (hai|he|hoon|hun|hu) / (|mera |hamara |humara
        |unse |mujhe |aap |haan aap |introduction |parichay |taaruf | jaldi )(|unse |mera |hamara |aap |mujhe
        )(intro|introduction|introduce|parichay|taaruf|tarruf|connect|milwa|mila| milva) (|kar|kara|karwa|karva) @do@
        (|ji|unse|bob se|na) / (kar|kara|karwa|karva|milwa|mila) @do@ (|ji|na) / (mujhe |)koi
        (aitraz|etraz|aapatti|apatti|dikkat|problem|issue|pareshani) @nahi@ (hai|he|h|) / kar sakte (ho|hain|hai) (|aap)
        / achha theek hai / acha theek hai / thik hai karo / chalo theek hai / (|aap|tum|please|plz|ji aap|haan aap|aap
        chahe to|bindaas|phir|abhi) @rto@ @robj@ @rto@ @rpass@ (|unko|unhe|bob ko|ji|na|yaar|bhai|please) / @rgive@
        (@rimp@|@rcan@) @robj@ (|unko|unhe|bob ko|yaar|bhai) / (dedo|bhejdo|share kardo|share karo|forward karo|forward
        kardo) @robj@ (|unko|unhe|bob ko) / (|aap|please|ji aap) @rto@ (de (dijiye|do|dein|dijiyega|dena)|share kar
        (do|dijiye|dein|dena)|(de|share kar) @rcan@|dedo|share kardo) (|ji|bhai|yaar|unko|unhe) / (bob|wo|woh|vo|ve)
        (|mujhe|mujhko|muje|mujhse|direct|seedha|seedhe) (|mujhe|muje|direct|seedha|seedhe|kabhi bhi|jab chahe|jab
        chahein|jab bhi chahe|bindaas|aaram se|zaroor) (|mujhe|mujhse|muje) (email kar|mail kar|likh|contact kar|sampark
        kar|phone kar|call kar|baat kar|message kar|msg kar|mail bhej|email bhej|ping kar|text kar) (sakte
        (hain|hai|h|he)|sakta (hai|h|he)|skte (hain|hai|h)|lein|le) / (unko|unhe|unhein|unse|usko|use|usse|bob ko|bob
        se) (bol|keh|kah|bata) (do|dijiye|dein|dena|dijiyega|de) (|ki|ke) (|wo|woh|vo)
        (|mujhe|muje|mujhse|direct|seedha|seedhe|kabhi bhi) (|mujhe|muje|mujhse|direct|seedha|kabhi bhi)
        (|email|mail|contact|phone|call|message|msg|sampark|baat) (kare|karein|karen|kar le|kar lein|kar de|kar
        dein|likhe|likhein|likhen|likh de|likh dein|bheje|bhejein|bhej de) / (unko|unhe|unse|usko|bob ko|bob se)
        (kaho|kahiye|kehna|kehiye|kahiyega|bolo|boliye|bolna|kaho ki|kahiye ki|bolna ki) (|wo|woh|vo)
        (|mujhe|mujhse|direct|seedha) (|mujhe|mujhse|direct|kabhi bhi) (|email|mail|contact|phone|call|message|msg|baat)
        (kare|karein|karen|kar le|kar lein|likhe|likhein|bheje|bhejein) / (unko|unhe|usko|bob ko) (|mujhe|direct
        mujhe|mujhe direct) (likhne|mail karne|email karne|contact karne|call karne) (do|dijiye|dein|ko bolo|ko bol
        do|ko kaho|ko keh do|ke liye bol do|ke liye keh dijiye) / (meri|hamari|humari|apni) (taraf|or|side) se
        (|to|bhi|bilkul|poori) (haan|han|haa|yes|ok|okay|ha|green
        signal|permission|ijazat|manzoori|theek|razamandi|sehmati) (|hai|he|h|hi hai|samjho|samjhiye) / (|meri taraf se)
        koi (dikkat|problem|issue|aapatti|aitraz|etraz|objection|masla|pareshani|tension|harj) @nahi@ (|hai|he|h) (|meri
        taraf se|mujhe) / meri (|poori|puri|bhi) (ijazat|permission|anumati|sehmati|sahmati|razamandi|manzoori|haan)
        (hai|he|h|samjho|samjhiye) / (|main|mai) (|iski|iske liye|apna email share karne ki|apna email dene ki|apna
        address dene ki) (ijazat|permission|anumati|manzoori|consent) (deta|deti) (hoon|hun|hu) / (aapko|apko)
        (meri|poori) (ijazat|permission|anumati) hai / (|mujhe|muje|mereko|humein) (|bhi|to) (|isme|isse|is mein|iss se)
        (|koi|kuch) (aitraz|etraz|aitraaz|aapatti|apatti|dikkat|problem|issue|pareshani|objection|harj|masla|parwah)
        @nahi@ (|hai|he|h|hogi|hoga) (|ji|bhai|yaar|isme|isse|aap) / (|mera) (jawab|jawaab|answer) (|hai)
        (haan|han|yes|haan ji) (|hai|he|h) / (|mujhe|mere liye|mereko) (chalega|chal jayega|ok hai|okay hai|theek
        hai|thik hai|manzoor hai|kabool hai|qubool hai|done hai|fine hai) / (milwa|milva|mila|jod|connect kar|connect
        karwa|intro karwa|intro kara|intro kar|taaruf karwa|taaruf kara|parichay karwa|parichay kara|introduce
        kar|introduce karwa) @rimp@ (|humein|unse|bob se|ji|yaar|bhai|please|zaroor) / (connect|intro|introduce)
        (kardo|karado|karwado|karo|kijiye|karwao|karao) (|please|yaar|bhai) / aage (badho|badhiye|badhao|badhein) / ho
        jaye / shauk se / shouk se / main (taiyar|tayyar|ready) (hoon|hun|hu) / main (ready|game|in) / count me in /
        (haan|han|haanji|haan ji|ji haan|ji|ok|okay|theek hai|thik hai|done|bilkul|sure|yes)
        (yaar|bhai|ivy|sir|maam|bilkul|zaroor|zarur|done|sure|kyun nahi|kyu nahi|kyon nahi|please|chalega|theek hai|thik
        hai|ok|dedo|de do|kar do|kardo|karo|milwa do|shauk se|khushi se) (|kyu nahi|kyun nahi|zaroor|bilkul|please) /
        (haan|ok|sure|haan yaar|haan bhai) (kyun|kyu|kyon) nahi (|yaar|bhai|zaroor|bilkul) / (ok done|done hai)
        (|ji|bhai|yaar) / (|aap|ji|haan|theek hai aap|theek hai) @rto@ @robj@ (bhi|hi) @rto@ @rpass@ / (|ji|haan|theek
        hai) @robj@ (bob ji|bob sahab|bob sir|bob bhai|bob) (ko|tak|ke saath) @rpass@ / (wo|woh|vo|bob) (|jab chahe|jab
        chahein|kabhi bhi) (|mujhe) (ph|phone|call|fon) kar (sakte hain|sakte hai|sakta hai|lein) / (mujhe|mujhe to)
        (|isme|ye|bahut) (khushi hi hogi|khushi hogi|acha hi lagega|pasand aayega) / (|aapka|apka) (|ye)
        (idea|suggestion|proposal|prastaav) (manzoor|accha laga|acha laga|pasand aaya|theek) (|hai) / (unka|bob ka)
        swagat hai / neki aur puch puch / (|mera|haan mera) (email|number|address) (share kiya|diya) ja sakta hai /
        (haan|ok|sure|theek hai) (bhai|yaar|ji) (milwa do|de do|share kar do|connect kar do|kar do|bol do)
    """,
    "fond": """
        (|mujhe |haan mujhe |muje |bahut |bohot )(|unse |usse |mil kar |milkar |milke |bob se milkar )(|bahut |badi
        |bohot | behad )(khushi|kushi|accha|acha|achha) (hogi|hoga|lagega|se) (|unse milkar|milkar|unse mil kar|milke) /
        (|main |mai | haan main |mujhe |hum )(|unse |usse |bob se |zaroor |inse )@mil@
        (chahunga|chahoonga|chahungi|chahoongi|chahta hoon| chahta hun|chahta hu|chahti hoon|chahti hun|chahti hu|pasand
        karunga|pasand karungi|hai unse|chahenge|chahte hain) / khushi (se|khushi) / (|bahut |bohot
        )(interested|intrested) (hoon|hun|hu|hai) / (|mujhe |meri )(interest|dilchaspi| dilchasbi|ruchi) (hai|he|h) /
        (|mujhe|main|mai) (|bhi) (unke|uske|bob ke|unki|bob ki) (mail|email|message|jawab|reply|call) (ka|ki)
        (intezar|intezaar|intzar|wait) (rahega|rahegi|karunga|karungi|hai|karta hoon|kar raha hoon) / (|mujhe|muje|mujhe
        bhi) (|unse|bob se|unke saath) (milke|mil ke|mil kar|milkar|baat karke|baat kar ke|connect karke|connect
        hoke|jud ke|judkar|jud kar) (|bahut|bohot|badi|kafi) (acha|achha|accha|khushi|maza)
        (lagega|hogi|hoga|aayega|ayega) / (|mujhe) (acha|achha|accha|bahut acha|bohot acha) lagega (|unse milkar|unse
        mil ke|unse baat karke|unse baat kar ke|unse milke|bob se milke) / (|main|mai|hum) (unse|bob se|unke saath)
        (|zaroor|bhi) (milna|baat karna|connect karna|judna|connect hona) (chahunga|chahungi|chahta hoon|chahti
        hoon|pasand karunga|pasand karungi|chahenge) / (|main) (wait|intezaar|intezar) (karunga|karungi|rahega|karta
        hoon|kar raha hoon|kar rahi hoon)
    """,
    "warm": """
        (kyun nahi|kyon nahi|kyu nahi|kyun nahin|kyon nahin|kyu nhi|why not) (|?|!) /
        (|bahut |bohot )(accha|acha|achha|badhiya|badiya|zabardast|mast) (|hai|idea hai|idea) / kyun nahi / kyu nahi /
        kyon nahi / koi (baat|problem|dikkat|masla) nahi (|hai)
    """,
    "no": """
        (|please|plz) (mera|meri) (|phone|mobile|whatsapp) (number|no|email|mail|contact|email id) (|use|usko|unhe|unko|
        kisi ko|kisi ko bhi|bob ko|kisi ke saath) (mat|na|nahi) (dena|dijiye|do|share karna|dijiyega|bhejna|share karo|
        batana) / (|please|plz) (humein|mujhe|humara|mera|hamara) (|usse|unse|bob se) (introduce|milwa|intro|parichay|
        connect|introduction) (mat|na|nahi) (karo|karna|karao|karaiye|karwao|kijiye|karwaiye|milwana|kara|milwao|karein)
        / (|mujhe|main|mai|par mujhe|lekin mujhe) (|usse|unse|bob se|kisi se|naye logon se) (|nahi|nahin|nhi) (milna|
        milne|interest|interested|connect karna|judna|baat karna|milne mein interest) (|nahi|nahin|nhi) (hai|chahta|
        chahti|chahiye|karna) (|hoon|hun|hu|hai) /
        (|ji |bilkul |kabhi |hargiz |abhi ke liye bilkul )@nahi@ (|ji|yaar|bhai|sir|shukriya|dhanyavad|dhanyawad| thank
        you|chahiye|chahie|chaiye) / (|sorry mujhe |sorry main |sorry yaar |maaf kijiye |mujhe |muje |mujhko |main | mai
        |mein |mere ko |hume |humko |mere paas |mere pas |abhi mujhe |abhi mere paas |meri |isme mujhe |mujhe isme |
        mujhe ye |yeh |ye |main ye |unse |mujhe unse |main unse |nahi mujhe |nahi |nahi main |nahi mere paas |lekin
        mujhe | shukriya lekin mujhe |thanks but mujhe |par mujhe |nahi yaar )(|koi |ye |yeh |iski |uski |unse |iske
        liye |abhi | is cheez ki )(interest @nahi@|interested @nahi@|dilchaspi @nahi@|ruchi @nahi@|zaroorat
        @nahi@|zarurat @nahi@| jarurat @nahi@|need @nahi@|time @nahi@|waqt @nahi@|samay @nahi@|fursat @nahi@|manzoor
        @nahi@|@nahi@ chahiye| @nahi@ chahie|@nahi@ chaiye|@nahi@ karna|@nahi@ milna|@nahi@ milna chahta|@nahi@ milna
        chahti|milna @nahi@| milna @nahi@ chahta|milna @nahi@ chahti|baat @nahi@ karni|@nahi@ chahta|@nahi@
        chahti|@nahi@ karna chahta| @nahi@ karna chahti|@nahi@ kar sakta|@nahi@ kar sakti|@nahi@ kar paunga|@nahi@ kar
        paungi|@nahi@ ho payega| accept @nahi@ kar sakta|haan @nahi@ keh sakta|haan @nahi@ keh sakti|haan @nahi@ bol
        sakta|mood @nahi@|mann @nahi@| @nahi@ judna|@nahi@ lena)
        (|hai|he|h|hoon|hun|hu|karna|yaar|bhai|sir|ji|mujhe|mere paas|mere pas|iske liye|isme| is sab ke liye|unse|hai
        mere paas|hai mujhe|hai mere pas|hai isme|hai yaar) / (rehne|rahne) (do|de|dijiye|dein) (|bhai|yaar) /
        (mana|inkar|inkaar) (karta|karti) (hoon|hun|hu) / mat (karo|karna|kariye|kijiye) (|intro| introduce|parichay) /
        (intro|introduce|parichay|connect) mat (karo|karna|karao|karwao|kariye|kijiye|karana) / (|aap|please|plz|nahi
        yaar|nahi) (|@rthem@) @robj@ (|@rthem@) (@rneg@
        (dena|dijiye|do|dein|dijiyega|bhejna|bhejo|bhejiye|batana|bataiye|batao|baatna)|(share|forward|pass) @rneg@
        (karo|karna|kijiye|karein|karen|kariye|kro|krna|kijiyega)) (|kisi ko|unko|please|yaar|kisi ke saath) /
        (|aap|please) (|ise|isko|ye) (|@rthem@) (share|forward) (mat|na) (karo|karna|kijiye|karein|kariye) /
        (|main|mai|me|main to) (|apna|apni) (|personal|private) (|email|e mail|email id|mail
        id|address|number|pata|contact|phone number|info|details) (|@rthem@|aise hi kisi ko|aise) (@nahi@
        (deta|deti|dunga|dungi|dena chahta|dena chahti|dena chahunga|dena chahungi|dena|de sakta|de
        sakti|batata|batati|baantta)|dena @nahi@ (chahta|chahti|chahunga|chahungi)|share @nahi@ (karta|karti|karna
        chahta|karna chahti|karunga|karungi|karna|kar sakta|kar sakti|karna chahunga)|share karna @nahi@
        (chahta|chahti|chahunga|chahungi)|(dene|share karne) mein comfortable @nahi@) @rhu@ / (main|mai) (|bilkul)
        @nahi@ (chahta|chahti|chahunga|chahungi) (|hoon|hun) (ki|ke) ... / (|please) @robj@ (apne paas|apne
        tak|private|confidential) (|hi) (rakhna|rakho|rakhiye|rakhein|rehne do|rehne dijiye) / (ye|yeh) (|sab)
        (mera|meri|mere|hamara) (|field|area|kaam|scene|line|cup of tea|department|domain|type|kaam ki|kaam ka|bas
        ki|matlab ki|matlab ka|liye|level ka|taste ka) (|ki|ka) (|cheez|chiz|baat|chij) @nahi@ (|hai|he|h|yaar|bhai) /
        (|ye|yeh) mere (liye|kaam ka|kaam ki cheez|bas ka|bas ki baat|layak) (|sahi|theek) @nahi@ (|hai|he|h|yaar) /
        (|main|mai) (|iske liye|is kaam ke liye|is ke liye) (|sahi|right|theek|galat)
        (person|banda|aadmi|insaan|vyakti|bandi) @nahi@ (|hoon|hun|hu) / (main|mai) (iske liye |)(galat|wrong)
        (person|aadmi|banda) (hoon|hun|hu) / (|mera|meri taraf se|meri taraf se to) (|seedha) (jawab|jawaab|answer)
        (|hai|to) (na|nahi|no|nahin|na mein) (|hai|he|h|hi hai|samjho) / (meri|meri taraf se|meri side se) (|to)
        (na|nahi|no) (|hai|hi hai|samjho|samjhiye) / (|mujhe|ise|isko|yeh|ye) (chhodo|chodo|chhod do|chod
        do|chhodiye|chodiye|jaane do|jane do|jaane dijiye|jane dijiye|rehne hi do|rehne do|rehne dijiye|rahne do|baksh
        do|bakhsh do|maaf karo|isse door rakho|isse bahar rakho) (|yaar|bhai|please|ise|zarurat nahi|zarurat nahi hai) /
        (|iski|mujhe iski|mujhe|uski|isski) (|koi) (zaroorat|zarurat|jarurat|zaroorath|need) @nahi@
        (|hai|he|h|yaar|bhai) / (|ye|yeh|is baar|iss baar|is baar to|mere se|mujhse|mujhse ye|mere liye|abhi)
        (|ye|yeh|to) (@nahi@ ho (payega|paega|payegi|sakta|sakega|paayega)|@nahi@ (hoga|kar paunga|kar paungi|mil
        paunga|mil paungi|jud paunga|ho payenge)|(possible|mumkin|sambhav) @nahi@ (|hai|hoga|ho payega))
        (|yaar|bhai|sorry) / (|main|mai) (|bob ko (jaanta|jaanti|janta|janti) (hoon|hun|hu) (|aur)|unko
        (jaanta|jaanti|janta|janti) (hoon|hun|hu) (|aur)) (unse|usse|bob se|isse|in sab se|is sab se|aisi cheezon se)
        (door|dur|duur) (|hi) (theek|thik|rehna|rahna|sahi|accha|acha|khush|rehna hi) (|pasand karunga|pasand
        karungi|chahta|chahti|chahunga|chahungi) @rhu@ / (|main|mai) (unse|usse|bob se) (bachna|door rehna)
        (chahta|chahti) (hoon|hun|hu) / (|main|mai|mujhe) (mana|inkaar|inkar|decline|refuse|pass) (karta|karti|karna
        chahunga|karna chahungi|karna padega|karunga|karungi|kar raha|kar rahi) @rhu@ / (|main|mai|ab|ab main)
        (|kisi|naye|nye|kisi naye|anjaan|anjan|ajnabi|aur|zyada) (|logon|logo|bande|insaan|aadmi|log) se (|ab) (@nahi@
        (milta|milti|milna|milna chahta|milna chahti|judna|judna chahta)|milna @nahi@
        (chahta|chahti)|(baat|contact|connect) @nahi@ (karta|karti|karna|karna chahta|karna chahti)) @rhu@ /
        (|sorry|maaf kijiye) (mere paas|mere pas|mujhe|mere pass) (|iske liye|is sab ke liye|in sab ke liye|in cheezon
        ke liye|aajkal|ajkal|abhi|bilkul|itna|ab) (|bilkul|itna|koi) (time|waqt|wakt|samay|fursat|tym) (@nahi@|hi
        @nahi@) (|hai|he|h|hota|bachta|milta) (|iske liye|in sab ke liye|is sab ke liye|yaar|bhai|isliye nahi) / mere
        (paas|pas) (|pehle se|pehle se hi|already) (kaafi|kafi|bahut|enough|bohot) (contacts|mails|emails|kaam) (|pehle
        se) (hain|hai|aate hain) / (|mujhe|muje|mereko|meri) (|isme|is sab mein|in sab mein|inme|aisi cheezon mein|ab)
        (|koi|bilkul|zyada) (interest|dilchaspi|ruchi|mann|mood) @nahi@ (|hai|he|h|raha|rahi) (|yaar|bhai|isme|in sab
        mein|thanks|sorry) / (|ji nahi|nahi) (|main|mai|mujhe) (ye|yeh|aisa) @nahi@
        (chahunga|chahungi|chahta|chahti|chahiye) (|hoon|hun) / (|aajkal|ajkal|abhi|ab|main) (|kisi se|kisi ke saath)
        (|naya|naye|koi naya|aur) (contact|contacts|jaan pehchan|connection|connections) @nahi@ (banana chahta|banana
        chahti|chahta|chahti|badhana chahta|chahiye|rakhna chahta) (|hoon|hun) / (mujhe|muje) (|ab|aur|koi|kisi) (|aur)
        (naye|naya|nye|new) (contacts|contact|log|logon|connections|dost|introductions) (|ki zarurat|se milna) @nahi@
        (|chahiye|hai|chaiye) / (|na bhai|nahi bhai|please) (mujhe|muje|mereko) (|is|in|iss)
        (|jhamele|sab|jhanjhat|chakkar|mamle|pachde) (|mein|me|se) (mat|na)
        (daalo|dalo|daliye|ghaseeto|ghasito|fasao|jodo|involve karo|phasao) / (|main|mai) (|ab) (wo|woh|ye|yeh|us|is)
        (kaam|field|line|job) (|mein) (chhod chuka|chhod chuki|chod chuka|@nahi@ karta|@nahi@ karti) (hoon|hun|hu) /
        (|main) isme (shamil|part|involve) @nahi@ (hona chahta|hona chahti|ho sakta|ho sakti|ho paunga) (|hoon|hun) /
        (|filhal|abhi|is waqt|main|mai) (|main|mai) (|naye logon se judne mein|naye logo se judne mein|kisi se judne
        mein|kisi se milne mein|unse milne mein|isme|naye contacts banane mein) (interested|intrested|ichchuk|keen)
        @nahi@ (|hoon|hun|hu)
    """,
    "excuse": """
        (|main |mai |abhi main |main abhi |abhi )(|bahut |bohot |thoda )(busy|vyast|masroof) (hoon|hun|hu|hai) /
        (|main|mai|ab main|main ab) (|ab) (retire|retired) (|ho gaya|ho chuka|ho gayi|ho chuki) (hoon|hun|hu) / maine
        (ye|wo|woh) (kaam|field|company|job) (chhod|chod) (diya|di) (|hai) / (|main|mai) (|unko|unhe|bob ko|inko)
        (jaanta|jaanti|janta|janti) (|bhi|tak) @nahi@ (|hoon|hun|hu) / (main|mai) (|unko|unhe|bob ko) @nahi@
        (jaanta|jaanti|janta|janti) (|hoon|hun|hu)
    """,
    "later": """
        (|abhi nahi |abhi nahin )(baad|bad) (mein|me|may|mai|main) (|dekhte hain|dekhte hai|dekhenge|dekhunga|baat karte
        hain| baat karenge|batata hoon|batati hoon|batata hun|batata hu|batati hun|bataunga|bataungi|karte
        hain|karenge|puchna| poochna|pucho) / (abhi|filhal|filhaal|aaj|is waqt|is samay|ab) (|ke liye|to) @nahi@
        (|ji|yaar|bhai|sir) / (agle|agli|next) (hafte|mahine|saal|week|month|year|baar|bar|time) (|baat karte hain|baat
        karenge|dekhte hain| batata hoon|batata hun|batati hoon|batati hun|bataunga|puchna|poochna|pucho|karte
        hain|karenge|tak|mein|me) / (phir|fir) (kabhi|se puchna) (|aur|sahi) / kisi aur (din|time|waqt|samay) / kal
        (|baat karte hain|bataunga|batata hoon) / (diwali| holi|eid|ramzan|exam|exams|shaadi|chutti|chuttiyon) ke baad
        (|puchna|poochna|pucho|karte hain|baat karte hain) / kuch (din|dino|hafte|mahine|time) (baad|bad|ke
        baad|me|mein) / (@rmon@|diwali|eid|holi|agle mahine|agle hafte|is mahine) (tak|ke end tak|end tak) (|main|mere
        paas|to) (|bahut|bohot|kaafi|full) (busy hoon|busy hun|busy hu|busy|time @nahi@ hai|time @nahi@|waqt @nahi@
        hai|fursat @nahi@) / uske baad (|hi|phir|dobara) (pucho|puchna|poochna|puch lena|poochiye|puchiye|likhna|baat
        karte hain|baat karenge) / (|mujhe) (thoda|kuch) (time|waqt) (chahiye|do|dijiye|dena) / (|phir) @rmon@
        (mein|me|ke baad) (|hi|phir) (|baat karte hain|baat karenge|dekhte hain|dekhenge|milte hain|theek rahega)
    """,
    "wait": """
        (|mujhe|mujhse|aap|aap mujhe|kya aap|kya aap mujhe|plz|please)
        (diwali|holi|eid|ramzan|exams|exam|chhuttiyon|chuttiyon|shaadi|holidays|new year|naye saal|@rmon@|uske|kuch
        hafte|kuch mahine|ek mahine|do hafte|project) (ke baad|mein|me|baad|ke end mein) (|mujhe|mujhse) (|phir
        se|phir|fir se|fir|dobara|dubara|wapas) (puch|pooch|likh|mail kar|contact kar|yaad dila|ping kar) (sakte
        hain|sakte hai|sakte ho|sakti hain|lena|lo|lijiye|lijiyega|dena|dijiye) / (|mujhe|mujhse)
        (diwali|holi|eid|exams|chhuttiyon|chuttiyon|new year|naye saal|@rmon@|kuch hafte|kuch mahine|ek mahine) (ke
        baad|mein|me|baad) (|mujhe|mujhse) (|phir se|phir|fir se|fir|dobara|dubara)
        (puchna|poochna|pucho|poocho|puchiye|poochiye|puchiyega|likhna|likhiye|likho|yaad dilana|ping karna|mail karna)
        / (|mujhe|mujhse|kya aap mujhe|aap mujhe) (agle|next) (mahine|hafte|saal|month|week|year) (|mujhe|mujhse) (|phir
        se|phir|fir se|fir|dobara|dubara) (puchna|poochna|pucho|poocho|puchiye|puchiyega|puch lena|pooch
        lena|likhna|likhiye|likh sakte hain|likh sakte ho|yaad dilana|yaad dila dena|ping karna|mail karna)
    """,
    "stop": """
        (mail|email|message|msg|messages|ye sab|yeh sab|ye|yeh|sab) (|bhejna) (band|bandh) (karo|karein|kijiye|kar do|
        kar dijiye|karo yaar) / band (karo|karein|kijiye|kar do) (|ye sab|yeh sab|ye|mail bhejna) / bas (karo|kijiye|
        kar do) / (|mujhe |mujhe dobara |dobara |aage se |mujhe aur )(|dobara |aur |phir se |aage se | koi )(|mujhe
        )(mail|email|message|msg|contact|tang|pareshan) (mat|na|nahi) (karo|karna|karein|kijiye|bhejo|bhejna|
        bhejiye|bhejein) / (mujhe|mera naam|mera email|mera mail|mera data) (|apni) (|list|mailing list) (|se|me se|
        mein se) (hata|hatao|nikal|nikalo|delete|remove) (|do|de|dijiye|dein|kar do|karo|kar dijiye|karein) /
        (|please|plz|aap) (mujhe|muje|hume) (|aage se|ab|ainda|aainda|dobara|phir|phir kabhi|kabhi) (|aur|koi|koi
        aur|aise) (mail|email|message|msg|mails|emails) (mat|na) (bhejo|bhejna|bhejiye|bhejiyega|karo|karna|kijiye) /
        unsubscribe (|karo|kar do|kijiye|me|kar dijiye) / (|mujhe) (aapke|aapki taraf se) (aur|koi|aur koi)
        (mail|email|mails) @nahi@ (chahiye|chahta|chahti) (|hoon|hun)
    """,
    "doubt": """
        shayad / ho sakta hai / pata nahi / pata nahin / mujhe pata nahi / mujhe nahi pata / nahi pata / malum nahi /
        maloom nahi / sure nahi / sure nahi hoon / agar / magar agar / yadi / jab / warna / toh / to / pehle / pahle /
        sirf / kaun / kon / kya / kyun / kyu / kyon / kaise / kab / kahan / kahaan / kitna / kitne / kitni / kiska /
        dekhte hain / dekhte hai / dekhenge / dekhta hoon / dekhta hun / sochna / sochta hoon / soch / (|main )soch
        (ke|kar) (batata|batati|bataunga| bataungi) (|hoon|hun|hu) / sochunga / sochne do / sochne dijiye / ya / haan ya
        na / haan ya nahi / haan nahi / nahi haan / lagta hai / depend / depends / kehte / bola / haha / hehe / mazak /
        majak / chutti / mil gaya / free / paisa / paise / fees / details / detail / jaankari / mana nahi / mana nahi
        kar sakta / mana nahi karunga / kaise mana / (|jaise ) aapki marzi / jo aap kahen / (haan|ha) (haan|ha) (kyun
        nahi|bas) / (puch|pooch) (ke|kar) / puchke / poochke / puchkar / poochkar / puchna padega / puchta hoon / puchti
        hoon / jaise / kaash / warna / kehta / kehti / bolta / bolti / bol rahi / bol raha / keh raha / keh rahi / meri
        (wife|biwi|behen|beti|dost|mummy) / mere (husband|bhai|dost|boss|papa|bete|manager|pati) / kis / kisliye / kis
        baare / bataiye / bata sakte / mushkil
    """,
    "but": "lekin / magar / par / but / halanki / kintu / parantu",
    "not": "nahi / nahin / nai / nhi / na / mat / bina / mana / kabhi nahi / not / never",
    "regret": """
        maaf (|kijiye|kijiyega|karna|karein|karo|kar dijiye) / sorry (|yaar|bhai|ji|sir) / mafi (|chahta hoon|chahti
        hoon) / afsos / maazrat / mazrat / mazarat / mujhe afsos hai / maaf (karna|kijiyega|kariye|karen|karo yaar) /
        maafi (|chahta hoon|chahti hoon|chahunga|chahta hun) / kshama (|karein|kijiye|karna|chahta hoon)
    """,
    "hello": """
        namaste / namaskar / salaam / salam / assalam o alaikum / assalamualaikum / aadab / hello / hi / pranam /
        walaikum salam
    """,
    "bye": "khuda hafiz / allah hafiz / alvida / phir milenge / regards / aapka / aapki / best",
    "thanks": """
        (|bahut |bohot |bahut bahut |aapka |aapka bahut |aapka bohot |puchne ke liye |poochne ke liye
        )(dhanyavad|dhanyawad| dhanyavaad|shukriya|shukria|thanku|thanx|thx|meherbani) (|aapka|ji|puchne ke
        liye|bhai|yaar|sir) / (thanks|thank you|shukriya|dhanyavad|dhanyawad) (ivy|ivy ji)
    """,
    "and": "aur / or / and / tatha / isliye / isiliye / so / is wajah se",
    "fill": """
        (|lekin|par|magar|but|bas|aur|per) (|mujhe|mere liye|main|agar ho sake to|ho sake to) (|phone|call) (|ke bajay|
        ki jagah|nahi|se zyada|se better|ki bajay|mat karna) (|,) @rmail@ (pe|par|se|ke through|ke zariye|pr) (|hi)
        (baat|contact|connect|chat|baatein) (karna|karein|karenge|kare|karo|karte hain|karunga|ho|kar lenge) (|,) (|
        phone nahi|call nahi|phone mat karna|no calls|call mat karna|phone pe nahi) /
        @rmaafi@ (|,|ki) (late|der|itni der|thodi der|bahut der|delay|itna late|thoda late|der se) (|se|me|mein|ho gaya|
        ho gayi|hua) (|reply|jawab|jawaab|response) (|kar raha hoon|kar rahi hoon|de raha hoon|de rahi hoon|diya|dene|
        karne|kiya|kar rha hu|hua|ke liye|dekha|dekhi|ho gaya) (|ke liye|ki|for) (|,) @rmaafi@ / @rmaafi@ (|for) (|the|
        my) (late reply|delayed reply|late response|delay|delayed response|reply late|der) (|ke liye|ki) (|,) @rmaafi@ /
        @rmaafi@ (|maine|mai|aapka|apka) (mail|email|message|inbox) (|abhi|aaj|ab|der se|abhi abhi|aaj hi|late|kal se|
        kai dino se|kuch din se) (|nahi|nahin|nhi) (dekha|dekhi|dekh paya|dekh payi|check kiya|khola|padha|mila|check
        kar paya) (|hai|tha|thi) (|,) @rmaafi@ / (|lekin|par|magar|but|bas|aur|per) (|mujhe|mere liye|main|agar ho sake
        to|ho sake to) (|phone|call) (|ke bajay|ki jagah|nahi|se zyada|se better|ki bajay|mat karna) (|,) @rmail@ (|pe|
        par|se|ke through|ke zariye|pr) (|hi) (|baat|contact|connect|chat|baatein) (|karna|karein|karenge|kare|karo|
        karte hain|karunga) (|mere liye|mujhe|to) (|zyada|better|jyada|thoda|sabse) (convenient|better|easy|aasan|
        comfortable|accha|best|theek|prefer|pasand|sahi) (|hai|rahega|hoga|karunga|karungi|karta hoon|karti hoon|lagega|
        rehta hai) (|mere liye|mujhe|hamare liye|please) (|,) (|phone nahi|call nahi|phone mat karna|no calls|call mat
        karna|phone pe nahi) / (|lekin|par|but|bas) (|main|mai|mujhe) (phone|call|calls|phone calls) (|pe|par) (|zyada|
        kam|usually) (nahi|nahin|kam|nhi) (|uthata|uthati|leta|leti|pasand|prefer|karta|karti|le pata) (|hoon|hun|hu|
        hai) / (mana|inkar|na) (karne|kehne) (ki|ka) (|to) (|koi) (wajah|reason|karan|sawal|baat) (|hi) (nahi|nahin|nhi)
        (|hai|banti|banta) / (|bhala|main) (mana|inkar|na) (kyun|kyon|kaise|kaun) (karunga|karungi|kar sakta hoon|kar
        sakti hoon|karega|karun|karta) (|?|!) / @ryes@ @rknow@ (|,|.) @rso@ / @ryes@ (|main|mujhe) (jaanta|jaanti|janta|
        janti|pata|malum) (hoon|hun|hu|hai) (|ki) (wo|woh|vo|bob|ye) (kaun|kon) (hai|hain) (|,|.) (|@rso@) / @ryes@ (|
        maine|mujhe|aapka|mujhe aapka|maine aapka|main) (|mail|email|message|baat) (mil gaya|mila|padha|padh liya|dekha|
        dekh liya|samajh gaya|samajh gayi|samjha|samajh aaya|mil gayi) (|hai) (|,|.) (|@rso@) / (|agar|jab|wo|woh) (|wo|
        woh) ivy (|ji) (ka|ke|ki|ne) (|dost|friend|jaanne wale|doston mein se|recommend kiya|bola|bheja) (|hai|hain|ho)
        (to|toh|isliye|hai) (|bharosa hai|trust hai|theek hi hoga|accha hi hoga) / (|mujhe) ivy (|ji) (pe|par|ki pasand
        pe) (|mujhe) (|poora|pura|full) (bharosa|trust|vishwas|yakeen) (|hai) / (|aur|aap|tum|aap log|ghar pe sab)
        (kaise|kaisi|kaisa) (ho|hain|hai|chal raha hai) (|aap|tum|sab) (|?) / (kya haal|kya haal hai|kya haal chaal|aur
        batao|sab theek|sab badhiya|kya chal raha hai|aur sunao|kaisa chal raha hai|what's up|how are you|kya scene hai)
        (|hai|hain) (|?) / (|yahan|idhar) (|abhi tak|ab tak|is saal|aajkal) (barish|baarish|thand|garmi|dhoop|barf)
        (nahi|nahin|nhi) (hui|ho rahi|hai|padi|aayi|ruki|ruk rahi) (|hai) /
        main / mai / mujhe / mere / hum / hamein / aap / unse / usse / inse / ji / jee / bhai / yaar / yar / sir / maam
        / madam / aur / bhi / bahut / bohot / abhi / is baar / mere liye / meri taraf se / turant / kyunki / kyonki /
        sach mein / ivy / bob / ann / sahab / na / (|lekin|par|magar|but|bas|aur) (|bas|please|plz) (|mera|meri|mere|is)
        (personal|private|niji|gmail|doosra|dusra|doosri|dusri|naya|ghar ka|ghar wala) (email|e mail|mail|email id|mail
        id|id|address|number|wala|email address|pata) (|hi) (use (karna|karo|karein|kijiye|kijiyega|kariye|kro)|dena|de
        dena|dijiye|dijiyega|dein|do|de do|pe likhein|pe mail karein|par likhein|par bhejein|istemal karein|share
        karna|share karein) / (|lekin|par|kyunki) (office|daftar|kaam|company|work) (wala|wale|ka|ki|wali)
        (|email|mail|id|mail id|address) (|main|mai|to main|to) (kam|kam hi|bahut kam|kabhi kabhi|kabhi kabhar|mushkil
        se|rarely|@nahi@|roz @nahi@|check @nahi@) (|hi) (dekhta|dekhti|padhta|padhti|kholta|kholti|check karta|check
        karti|karta|karti) (|hoon|hun|hu) / (|lekin|par|but|bas|please) (sirf|only|bas) (email|mail)
        (|se|pe|par|karein|kare|karo) (|hi|call nahi|phone nahi|no calls|call mat karna) / (|lekin|par|but) (call|phone)
        (mat|na) (karna|karein|kare|kijiye) / (|maine) (|aapka|apka) (mail|email|message) (padha|padh liya|mila|mil
        gaya|dekha) (|aur) / (|ivy ko|unko|sabko) (mera|meri taraf se) (salaam|salam|namaste|hello|hi|pyaar|regards)
        (kehna|kehiyega|bolna|boliyega|kahiyega|dena|dijiyega) / (|bas|sirf|lekin) (mere|meri)
        (gmail|personal|niji|doosre|private) (|email|id|mail|address) (pe|par) (likhne|bhejne|mail karne) (ko|ke liye)
        (bol|bolo|boliye|kahiye|keh dijiye|bol dijiye|bolna) / chal (rahe|rahi|raha) (hain|hai) / bejhijhak / befikar /
        befikr hoke / bindaas / why not
    """,
    "words": """
        hai / hain / hoon / ho / tha / thi / the / ka / ki / ke / ko / se / mein / ne / yeh / woh / wo / mera / meri /
        mere / aapka / aapke / ek / karna / karne / karo / kar / hoga / hogi / liye / saal / din / samay / waqt / hafte
        / mahine / dost / kaam / company / milna / baat / jaanta / jaanti / janta / naam / mail / email / bhejo / number
        / chahta / chahti / chahiye / intro / isi / usi / wahi / yahi / yahan / wahan / aajkal / ajkal / ab / aaj / roz
        / zyada / thoda / kaafi / kafi / acha / accha / achha / achi / acche / naya / naye / nayi / purana / purane /
        bada / chhota / raha / rahi / rahe / rehta / rehti / karta / karti / karte / gaya / gayi / aaya / aayi / liya /
        diya / padha / mila / mile / laga / ki / jo / tak / wala / wale / wali / koi / kuch / sab / apna / apne / apni /
        unka / unke / unki / unhe / unko / inka / address / pata / field / line / project / team / office / ghar /
        family / parivar / bachche / bacche / beta / shehar / sheher / city / delhi / mumbai / barish / garmi / thand /
        sardi / mausam / subah / shaam / log / logon / logo / direct / seedha / kabhi / kabhi bhi / likhna / likh /
        likha / contact / share / forward / de / bhej / bol / personal / private / experience / padhai / kitab / book /
        umeed / help / madad / sawal / jawab / tarah / baare / cheez / hamesha / dono / naukri / job / business / coffee
        / chai / dekha / suna / karenge / hota / hoti / rahega / jayega / behtar / wahi / itna / phir / or / taraf /
        pichle / saath / sath / hua / hui / tabiyat / research / university / college / school / shukriya / dhoond /
        dhundh / talash
    """,
    "who": "(ye|yeh|wo|woh|aap|kaun|tum) (kaun|hai|hain|ho) (|hai|hain|ho|ye|yeh|aap|wo|woh|bob)",
    "acquainted": """
        @ryes@ @rknow@ /
        (main|mai|hum) (unhe|unhein|usse|use|unko|ek dusre ko|bob ko) (|pehle se|already)
        (jaanta|jaanti|jante|jaante|janta|janti) (hoon|hun|hu|hain)
    """,
    "turns": "mana / inkar / chhodna / chodna",
    "borrowed": """
        yes yup sure ok okay go game g no not never nunca thanks thank you tnx ty sorry but maybe please now next week
        month year time interest interested busy on excited pass i pero email address number connect introduce
        introduction intro delete remove message text hello hi dear best regards cheers after exam holidays although
        nice stop imposible available open in advance mail list need accept mood problem issue list data contact free
        fees details detail company sir madam maam idea may offer type feel joke
    """,
}

URDU = {
    "macros": """
        nahin = (نہیں|نہی|نہيں) / intro = (تعارف|رابطہ|ملاقات) / him = (|ان سے|اُن سے|اس سے|بوب سے|باب سے|ان کے ساتھ) /
        kar = (کروا دیں|کرا دیں|کروا دیجیے|کرا دیجیے|کروائیں|کرائیں|کر دیں|کروا دو|کرا دو|کروا دیجئے|کرا
        دیجئے|کیجیے|کریں| کرادیں|کروادیں|کرا دیجیئے) / uobj = (میرا|میری|میرے) (|یہ|ذاتی|نیا|دفتر کا) (ای
        میل|ایمیل|میل|ای میل پتہ|ای میل ایڈریس|ایمیل ایڈریس|پتہ|پتا|ایڈریس|نمبر|فون نمبر|موبائل نمبر|رابطہ|رابطہ
        نمبر|رابطے کی تفصیلات|رابطے کی معلومات|معلومات|تفصیلات|آئی ڈی|کانٹیکٹ) / uto = (|انہیں|ان کو|اسے|اس کو|انھیں|باب
        کو|بوب کو|باب صاحب کو|ان تک|ان کے ساتھ|اس کے ساتھ|باب کے ساتھ|بوب کے ساتھ|ان سے|آگے|بلا جھجک|ضرور) / ugive =
        (دے|بھیج|بتا|شیئر کر|آگے بھیج|آگے دے|آگے بڑھا|فارورڈ کر|پہنچا) / ucan = (سکتے ہیں|سکتی ہیں|سکتے ہو|سکتی ہو) /
        uimp = (دیں|دیجیے|دیجئے|دیجیے گا|دیجئے گا|دو|دینا|دیجیئے) / upass = (@ugive@ @ucan@|@ugive@ @uimp@|(شیئر|فارورڈ)
        (کریں|کیجیے|کیجئے|کر لیں|کرو|کرنا)|بھیجیں|بھیجیے|دیں|دیجیے|دیجئے|دو|بتائیں) / uthem = (کسی کو|کسی کو بھی|کسی اور
        کو|کسی اجنبی کو|کسی انجان کو|کسی کے ساتھ|کسی کے ساتھ بھی|کسی اور کے ساتھ|کسی سے|اجنبیوں کو|اجنبی لوگوں کو|انجان
        لوگوں کو|اجنبیوں کے ساتھ|لوگوں کو|ہر کسی کو|دوسروں کو|دوسروں کے ساتھ|انہیں|ان کو|باب کو|آگے|غیروں کو|ناواقف
        لوگوں کو) / uhu = (|ہوں|ہے|ہیں) / umon = (جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر)
    """,
    "yes": """
        (ہاں|جی ہاں|جی|ہاں جی|جی جی|ضرور|بالکل|بلکل|یقینا|بے شک|بیشک|ٹھیک|ٹھیک ہے|اوکے|منظور ہے|مجھے منظور ہے|قبول
        ہے|مجھے قبول ہے| متفق ہوں|میں متفق ہوں|میں تیار ہوں|تیار ہوں|میں راضی ہوں|راضی ہوں|مجھے اتفاق ہے|کیوں نہیں
        ضرور|لازمی|پکا|درست ہے) (|جی|ضرور| بالکل|شکریہ) / (مجھے|ہمیں) (|بھی) (کوئی|) (اعتراض|مسئلہ|مضائقہ|ہرج|حرج)
        @nahin@ (|ہے) / کوئی (اعتراض|مضائقہ|ہرج|حرج) @nahin@ (|ہے) / (|برائے مہربانی|براہ کرم|براہ مہربانی|آپ|پلیز|جی
        آپ|ہمارا|میرا|مجھے) (|آپ|ہمارا|میرا|مجھے) @him@ (|ہمارا|میرا) (|کا) @intro@ @kar@ / ملوا (دیں|دیجیے|دیجئے|دو) /
        (|آپ) (میرا|میری) (ای میل|پتہ|نمبر|ایمیل) (انہیں|ان کو|اسے|ان کے ساتھ شیئر) (دے دیں| دے سکتے ہیں|کر دیں|دیں) /
        (|آپ|تم|براہ کرم|برائے مہربانی|پلیز|جی آپ|ہاں آپ|بے شک آپ|آپ چاہیں تو|آپ بلا جھجک|بلا جھجک|پھر) @uto@ @uobj@
        @uto@ @upass@ (|انہیں|ان کو|باب کو|جی|شکریہ) / (دے|شیئر کر|بھیج) (@uimp@|@ucan@) @uobj@ (|انہیں|ان کو|باب کو) /
        (|آپ|براہ کرم|جی آپ) @uto@ (دے (دیں|دیجیے|دیجئے|دو)|شیئر کر (دیں|دیجیے|دو)|(دے|شیئر کر) @ucan@) (|جی|انہیں) /
        (|آپ) (پتہ|نمبر) @uto@ (دے دیں|دے دیجیے|دے سکتے ہیں|بھیج دیں) / (باب|بوب|باب صاحب|وہ|بے شک وہ) (|مجھے|مجھ
        سے|براہ راست|سیدھا|سیدھے) (|مجھے|مجھ سے|براہ راست|سیدھا|کسی بھی وقت|کبھی بھی|جب چاہیں|جب بھی چاہیں|بلا جھجک|بلا
        تکلف|ضرور) (|مجھے|مجھ سے|براہ راست) (ای میل کر|ایمیل کر|میل کر|لکھ|رابطہ کر|فون کر|کال کر|بات کر|پیغام بھیج|ای
        میل بھیج|میسج کر) (سکتے ہیں|سکتا ہے|سکتی ہیں|لیں) / (ان سے|انہیں|ان کو|باب سے|باب کو|بوب سے|اس سے|اسے|باب صاحب
        سے) (کہیں|کہیے|کہیے گا|کہہ دیں|کہہ دیجیے|کہہ دیجئے|کہہ دو|کہو|بول دیں|بتا دیں|کہیئے) (|کہ) (|وہ) (|مجھے|مجھ
        سے|براہ راست|سیدھا|جب چاہیں|کبھی بھی) (|مجھے|مجھ سے|براہ راست|سیدھا) (|ای میل|میل|رابطہ|فون|کال|میسج|بات)
        (لکھیں|لکھے|کریں|کرے|بھیجیں|کر لیں|لکھ دیں|کر دیں|کر لے) / (انہیں|ان کو|باب کو|اسے) (|مجھے|براہ راست مجھے|مجھے
        براہ راست|مجھ سے) (لکھنے|ای میل کرنے|رابطہ کرنے|فون کرنے|کال کرنے|بات کرنے) (دیں|دیجیے|دو|کا کہیں|کا کہہ دیں|کے
        لیے کہیں|کو کہیں|کو کہہ دیں) / (|میری|ہماری) (طرف|جانب) سے (|تو|بھی|بالکل) (ہاں|اجازت|رضامندی|منظوری|جی
        ہاں|ٹھیک|اوکے|ہاں ہی) (|ہے|ہی ہے|سمجھیں|سمجھیے) / (|میری طرف سے|میری جانب سے) کوئی
        (اعتراض|مسئلہ|رکاوٹ|پابندی|حرج|ممانعت) @nahin@ (|ہے) / میری (|پوری|مکمل|بھی) (رضامندی|اجازت|منظوری|رضا مندی)
        (|ہے|سمجھیں|شامل ہے) / آپ کو (|میری|پوری) اجازت ہے / (|میں|میں آپ کو) (|اس کی|اپنا ای میل (دینے|شیئر کرنے|آگے
        دینے|آگے بھیجنے) کی|اپنا پتہ (دینے|شیئر کرنے|آگے دینے) کی|@uobj@ (دینے|شیئر کرنے) کی) (اجازت|منظوری|رضامندی)
        (دیتا ہوں|دیتی ہوں|ہے) / (|میں) (|اس سے|اس بات سے|اس کے لیے|اس پر) (|پوری طرح|بالکل|مکمل)
        (متفق|تیار|راضی|رضامند|آمادہ) ہوں / (مجھے|ہمیں) (|بھی|تو) (|اس میں|اس سے|اس پر|اس بات پر|پتہ دینے میں|ای میل
        دینے پر|@uobj@ دینے میں|@uobj@ دینے پر) (|کوئی|قطعی کوئی) (اعتراض|مسئلہ|مضائقہ|ہرج|حرج|دقت|پریشانی|تامل|عذر)
        @nahin@ (|ہے) / (اس میں|اس سے) (|مجھے) کوئی (حرج|ہرج|مضائقہ|اعتراض|مسئلہ) @nahin@ (|ہے) / (|میرا) جواب (|ہے)
        (ہاں|جی ہاں) (|ہے|میں ہے|ہی ہے) / (|مجھے|میرے لیے) (چلے گا|ٹھیک ہے|ٹھیک رہے گا|قبول ہے|منظور ہے) /
        (ملوا|ملا|تعارف کروا|تعارف کرا|رابطہ کروا|رابطہ کرا|جوڑ) @uimp@ (|ہمیں|ان سے|باب سے|جی) / ملوائیں / آگے بڑھیں /
        آگے بڑھیے / شوق سے / بسم اللہ (|کریں|کیجیے) / کیوں نہیں (|ضرور) (ملوا|تعارف کروا|تعارف کرا) @uimp@ / (ہاں|جی
        ہاں|جی|ضرور|بالکل|ٹھیک ہے) (آئیوی|آئیوی صاحبہ|بالکل|ضرور|بے شک|کیوں نہیں|دے دیں|دے دو|کر دیں|ملوا دیں|شوق
        سے|خوشی سے) / (|آپ|ٹھیک ہے آپ) @uto@ @uobj@ (بھی|ہی) @uto@ @upass@ / (میری) (طرف|جانب) سے ہری جھنڈی ہے / (|آپ
        کی|آپ کا) (تجویز|خیال|مشورہ) (منظور|قبول|پسند) ہے / (|آپ کی) (تجویز|بات) سے (متفق|اتفاق) (ہوں|ہے) / (|مجھے)
        (بخوشی|خوشی سے|بسر و چشم) (قبول|منظور) ہے / ان کا (خیر مقدم|استقبال) ہے / خوش آمدید / میرا (ای میل|پتہ|نمبر)
        (دیا|شیئر کیا) جا سکتا ہے / مجھے (تو|) (|اس میں|بہت) خوشی (ہی|) (ہوگی|ہو گی)
    """,
    "fond": """
        (|مجھے|ہاں مجھے|جی مجھے) (|ان سے|اس سے|ان سے مل کر|مل کر|ان سے ملنے میں|ان سے بات کر کے|ان سے مل کے)
        (|بہت|بڑی|بے حد|دلی|بہت ہی) (خوشی|مسرت|اچھا) (ہوگی|ہو گی|ہوگا|لگے گا|محسوس ہوگی) / (|بہت|بڑی|بخوشی) (خوشی|شوق)
        سے / بخوشی / (|میں|ہاں میں|جی میں|ہم) @him@ (|ضرور) (ملنا|بات کرنا|رابطہ کرنا|متعارف ہونا) (چاہوں گا|چاہوں
        گی|چاہتا ہوں|چاہتی ہوں|چاہیں گے|پسند کروں گا|پسند کروں گی) / (|مجھے|جی مجھے) (|اس میں|ان سے ملنے میں) (|بہت)
        (دلچسپی) ہے / (|مجھے|میں) (|بھی) (ان کے|ان کی|باب کے|باب کی|بوب کے) (ای میل|میل|پیغام|خط|جواب|رابطے|ایمیل)
        (کا|کی|کے) (|انتظار|منتظر) (رہے گا|کروں گا|کروں گی|ہے|رہوں گا|رہوں گی|ہوں) / (|مجھے|مجھے بھی) (|ان سے|باب سے|بوب
        سے|ان کے ساتھ) (مل کر|مل کے|بات کر کے|رابطہ کر کے|متعارف ہو کر|جڑ کر|بات کرکے) (|بہت|بڑی|بے حد|بہت ہی|دلی)
        (خوشی|مسرت|اچھا) (ہوگی|ہو گی|لگے گا|ہوگا|محسوس ہوگی) / (|میں|میں بھی) (ان سے|باب سے|بوب سے|ان کے ساتھ)
        (|ضرور|بھی) (ملنا|بات کرنا|رابطہ کرنا|متعارف ہونا|جڑنا|تعارف) (چاہوں گا|چاہوں گی|چاہتا ہوں|چاہتی ہوں|چاہیں
        گے|پسند کروں گا|پسند کروں گی) / (|میں) (|ان کا|ان کے میل کا) انتظار (کروں گا|کروں گی|رہے گا|کر رہا ہوں)
    """,
    "warm": "(|بہت) (اچھا|خوب|عمدہ|بہترین) (|ہے|خیال ہے|خیال) / کیوں نہیں / کوئی (بات|مسئلہ) @nahin@ / دلچسپ / زبردست",
    "no": """
        (@nahin@|نہ|جی نہیں|نہ جی|ہرگز نہیں|کبھی نہیں|بالکل نہیں|قطعا نہیں|بلکل نہیں) (|شکریہ|جی|چاہیے|بھائی|بہت شکریہ)
        / (|معذرت|معاف کیجیے|معاف کیجیے گا|شکریہ لیکن|شکریہ مگر|لیکن|مگر|سوری|معذرت لیکن|@nahin@|جی نہیں)
        (|مجھے|میں|میرے پاس|میری|ہمیں| ہمارے پاس|فی الوقت مجھے|مجھے ابھی) (|اس میں|اس کی|کسی|کوئی|اس کے لیے|ان سے|یہ|اس
        کا|ان سے ملنے میں|ملنے میں|تعارف میں) (|کوئی) (دلچسپی @nahin@|ضرورت @nahin@|وقت @nahin@|فرصت @nahin@|خواہش
        @nahin@|شوق @nahin@|منظور @nahin@|قبول @nahin@|تعارف @nahin@| @nahin@ چاہیے|@nahin@ چاہئے|@nahin@ چاہتا|@nahin@
        چاہتی|@nahin@ ملنا|ملنا @nahin@|@nahin@ ملنا چاہتا|@nahin@ ملنا چاہتی| ملنا @nahin@ چاہتا|ملنا @nahin@ چاہتی|بات
        @nahin@ کرنا چاہتا|بات @nahin@ کرنا چاہتی|@nahin@ کرنا|@nahin@ کرنا چاہتا| @nahin@ کرنا چاہتی|کرنا @nahin@
        چاہتا|کرنا @nahin@ چاہتی|قبول @nahin@ کر سکتا|قبول @nahin@ کر سکتی|@nahin@ کر سکتا| @nahin@ کر سکتی|ہاں @nahin@
        کہہ سکتا|ہاں @nahin@ کہہ سکتی|متفق @nahin@|راضی @nahin@|تیار @nahin@|دلچسپی @nahin@ رکھتا| دلچسپی @nahin@
        رکھتی|قبول کرنے سے قاصر|@nahin@ مل سکتا|@nahin@ مل سکتی|انکار کرتا|انکار کرتی) (|ہے|ہوں|شکریہ|اس کے لیے|چاہیے) /
        رہنے (دیں|دیجیے|دیجئے|دو) / (میں|) (معذرت|انکار) (کرتا|کرتی|چاہتا|چاہتی|خواہ) (ہوں) / (|براہ کرم) تعارف (نہ|مت)
        (کروائیں|کرائیں| کریں) / (|آپ|براہ کرم|برائے مہربانی|پلیز|مہربانی فرما کر|جی نہیں) (|@uthem@) @uobj@ (|@uthem@)
        ((نہ|مت) (|ہی) (دیں|دیجیے|دیجئے|دیجیے گا|دو|دینا|بھیجیں|بھیجیے|بتائیں|بتائیے|بانٹیں)|(شیئر|فارورڈ|ظاہر) (نہ|مت)
        (کریں|کیجیے|کیجئے|کرو|کرنا|کیجیے گا)) (|کسی کو|کسی کے ساتھ|انہیں) / (|آپ|براہ کرم) (|اسے|یہ) (|@uthem@)
        (شیئر|فارورڈ) (نہ|مت) (کریں|کیجیے|کرو|کرنا) / (|میں|میں تو|میں عموما) (|اپنا|اپنی) (|ذاتی) (|ای میل|ایمیل|پتہ|ای
        میل پتہ|نمبر|فون نمبر|معلومات|ذاتی معلومات|رابطہ) (|@uthem@) (@nahin@ (دیتا|دیتی|بانٹتا|بتاتا|بتاتی|دے سکتا|دے
        سکتی|دینا چاہتا|دینا چاہتی|دینا چاہوں گا|دینا چاہوں گی|دوں گا|دوں گی)|دینا @nahin@ (چاہتا|چاہتی|چاہوں گا|چاہوں
        گی)|شیئر @nahin@ (کرتا|کرتی|کرنا چاہتا|کرنا چاہتی|کروں گا|کروں گی|کر سکتا|کر سکتی|کرنا چاہوں گا)|شیئر کرنا
        @nahin@ (چاہتا|چاہتی|چاہوں گا)) @uhu@ / میں (|بالکل|ہرگز) @nahin@ (چاہتا|چاہتی|چاہوں گا|چاہوں گی) کہ ... /
        (|براہ کرم) (@uobj@|اسے) (اپنے پاس|اپنے تک|خفیہ|راز میں|محفوظ) (|ہی) (رکھیں|رکھیے|رکھیے گا|رہنے دیں) / (یہ|وہ)
        (|سب) (میرا|میرے|میری|ہمارے) (|لیے|کام|مطلب|بس|شعبہ|شوق|شعبے|دلچسپی|میدان|مزاج) (|کی|کا) (|کوئی)
        (|چیز|بات|معاملہ|شعبہ|میدان) @nahin@ (|ہے) / (|یہ) میرے (لیے|کام کا|کام کی|بس کی بات|بس کا|مطلب کا|مطلب کی)
        (|مناسب|ٹھیک|موزوں|صحیح) @nahin@ (|ہے) / (میں|) (|اس کے لیے|اس کام کے لیے) (صحیح|موزوں|مناسب|درست|ٹھیک)
        (آدمی|شخص|فرد|انسان|بندہ|خاتون) @nahin@ (|ہوں) / (میں|) (|اس کے لیے) (غلط) (آدمی|شخص|بندہ) ہوں / (|میرا|میری طرف
        سے) (|سیدھا) جواب (|ہے|تو) (نہیں|نہ|نہیں میں|نفی میں|ناں|انکار میں) (|ہے|ہی ہے|سمجھیں) / (میری|میری طرف سے|میری
        جانب سے) (|تو) (نہیں|نہ|انکار|معذرت) (ہے|ہی ہے|سمجھیں|سمجھیے) / (|مجھے|اسے|یہ سب|اس بات کو) (چھوڑیں|چھوڑیے|چھوڑ
        دیں|چھوڑ دیجیے|چھوڑو|جانے دیں|جانے دیجیے|رہنے ہی دیں|رہنے دیں|رہنے دیجیے|بخش دیں|بخشیں|معاف رکھیں|معاف ہی
        رکھیں|اس سے دور رکھیں) (|مجھے|اسے|اس کی ضرورت نہیں) / (|اس کی|مجھے اس کی|مجھے) (|کوئی|قطعی) (ضرورت|حاجت) @nahin@
        (|ہے) / (|یہ|اس بار|اس دفعہ|میرے لیے|میرے لیے یہ|مجھ سے|مجھ سے یہ|میری طرف سے) (|یہ|تو) (@nahin@ ہو (پائے گا|سکے
        گا|سکتا)|@nahin@ (ہوگا|کر پاؤں گا|کر پاؤں گی|کر سکوں گا|کر سکوں گی|مل سکوں گا)|(ممکن) @nahin@ (|ہے|ہوگا|ہو گا|ہو
        سکے گا)|ناممکن ہے) / (|میں) (|باب کو جانتا ہوں اور|باب کو جانتی ہوں اور|انہیں جانتا ہوں اور|انہیں جانتی ہوں اور)
        (ان سے|اس سے|باب سے|بوب سے|ان سب سے|ایسی چیزوں سے) (دور|دور ہی|بچنا|فاصلہ|دوری) (|رہنا|رکھنا|ہی رکھنا) (|ہی)
        (چاہتا|چاہتی|چاہوں گا|چاہوں گی|پسند کروں گا|پسند کروں گی|بہتر) @uhu@ / (|میں|مجھے) (|ادب سے|نہایت ادب سے|معذرت
        کے ساتھ) (انکار|منع|معذرت) (کرتا ہوں|کرتی ہوں|کرنا چاہوں گا|کرنا چاہوں گی|کرنا پڑے گا|کرنی پڑے گی|کروں گا|کروں
        گی|کر رہا ہوں|کر رہی ہوں) / (|میں) (|اس سے|یہ کرنے سے|قبول کرنے سے) قاصر ہوں / (|میں|اب|اب میں) (|کسی|نئے|کسی
        نئے|اجنبی|انجان|مزید) (|لوگوں|آدمی|شخص|بندے|فرد) سے (@nahin@ (ملتا|ملتی|ملنا|ملنا چاہتا|ملنا چاہتی)|ملنا @nahin@
        (چاہتا|چاہتی)|(بات|رابطہ) @nahin@ (کرتا|کرتی|کرنا|کرنا چاہتا|کرنا چاہتی)|(بات|رابطہ) کرنا @nahin@ (چاہتا|چاہتی))
        @uhu@ / (میرے پاس|مجھے) (|ان سب کے لیے|اس سب کے لیے|ایسی چیزوں کے لیے|ان چیزوں کے لیے|اس کے لیے|آج
        کل|بالکل|اتنا|اب) (|بالکل|اتنا|کوئی|اب) (وقت|فرصت|ٹائم) (@nahin@|ہی @nahin@) (|ہے|ہوتا|بچتا|ملتا|ہوتی) / میرے
        پاس (|پہلے سے|پہلے ہی) (کافی|بہت|بہت سے) (ای میل|رابطے|لوگ|کام) (|پہلے سے|پہلے ہی) (ہیں|ہے) / (|مجھے) (|اس
        میں|ان سب میں|ایسی چیزوں میں|اب) (|کوئی|ذرا بھی|بالکل) (دلچسپی|رغبت|شوق) @nahin@ (|ہے|رہی|رہا) / (|جی نہیں)
        (|میں|مجھے) (یہ|ایسا) @nahin@ (چاہوں گا|چاہوں گی|چاہتا|چاہتی|چاہیے) (|ہوں) / (|آج کل|ابھی|اب) (|میں) (|کسی
        سے|کسی کے ساتھ) (|نیا|نئے|کوئی نیا|مزید) (رابطہ|تعارف|رابطے|تعلق|دوستی) @nahin@ (کرنا چاہتا|کرنا چاہتی|بنانا
        چاہتا|بنانا چاہتی|چاہتا|چاہتی|رکھنا چاہتا|بڑھانا چاہتا|چاہیے) (|ہوں) / مجھے (|اب|مزید|اور|کسی|کوئی) (نئے|نیا)
        (رابطوں|رابطے|رابطہ|لوگوں|دوست|تعارف) (|کی ضرورت|سے ملنے کی ضرورت) @nahin@ (|ہے|چاہیے|چاہئے|چاہئیں) / (|نہ
        بھائی) مجھے (|اس|ان) (|جھمیلے|چکر|معاملے|سب) (|میں|سے) (مت|نہ) (ڈالو|ڈالیں|گھسیٹیں|گھسیٹو|پھنسائیں|شامل کریں) /
        (|میں) (|اب) (وہ|یہ|اس|اُس) (کام|شعبہ|نوکری|شعبے) (|میں) (چھوڑ چکا|چھوڑ چکی|@nahin@ کرتا|@nahin@ کرتی) ہوں /
        (|میں) اس میں (شامل|شریک) @nahin@ (ہو سکتا|ہو سکتی|ہونا چاہتا|ہونا چاہتی) (|ہوں) / (|اب|میری) (|کوئی) دلچسپی
        @nahin@ (رہی|ہے) / (|اس وقت|فی الحال|ابھی|میں) (|میں) (|نئے لوگوں سے جڑنے میں|نئے لوگوں سے ملنے میں|ان سے ملنے
        میں|اس میں|نئے رابطوں میں) دلچسپی @nahin@ رکھتا (|ہوں) / (|اس وقت|فی الحال|میں) (|میں) (|نئے لوگوں سے جڑنے
        میں|نئے لوگوں سے ملنے میں|ان سے ملنے میں|اس میں) دلچسپی @nahin@ رکھتی (|ہوں)
    """,
    "excuse": """
        (|میں|ابھی میں|میں ابھی|آج کل|میں آج کل) (|بہت) (مصروف ہوں|مصروف) / (|میں|اب میں|میں اب) (|اب)
        (ریٹائر|ریٹائرڈ|سبکدوش) (|ہو چکا|ہو چکی|ہو گیا|ہو گئی) ہوں / میں نے (یہ|وہ) (کام|شعبہ|کمپنی|نوکری) چھوڑ (دیا|دی)
        ہے / (|میں) (|انہیں|باب کو|ان کو) (جانتا|جانتی) (|بھی|تک) @nahin@ (|ہوں) / میں (|انہیں|باب کو|ان کو) @nahin@
        (جانتا|جانتی) (|ہوں)
    """,
    "later": """
        (|ابھی نہیں) (|شاید) بعد (میں|ميں) (|دیکھتے ہیں|دیکھیں گے|بات کرتے ہیں|بتاتا ہوں|بتاتی ہوں|بتاؤں گا|بتاؤں
        گی|پوچھیں|پوچھیے گا) / (ابھی| فی الحال|فلحال|آج|اس وقت|فی الوقت|اب) (|تو) @nahin@ (|شکریہ) / اگلے
        (ہفتے|مہینے|سال|ماہ) (|بات کرتے ہیں|دیکھتے ہیں|پوچھیں|بات کریں گے| دوبارہ پوچھیں|پوچھیے گا) / اگلی (بار|مرتبہ)
        (|سہی) / پھر (کبھی|کسی وقت|سہی) (|سہی) / کسی اور (وقت|دن) (|سہی) / کل / (عید|رمضان|چھٹیوں| امتحان|امتحانات|شادی)
        کے بعد / کچھ (دن|دنوں|عرصے|عرصہ|ہفتوں|وقت) (|کے) بعد / (@umon@|عید|رمضان|اگلے مہینے|اگلے ہفتے) (تک|کے آخر تک)
        (|میں|میرے پاس|تو) (|بہت|کافی) (مصروف ہوں|وقت @nahin@ ہے|وقت @nahin@|فرصت @nahin@) / اس کے بعد (|ہی|پھر|دوبارہ)
        (پوچھیں|پوچھ لیں|پوچھیے|لکھیں|بات کرتے ہیں|بات کریں گے|رابطہ کریں) / (|مجھے) (تھوڑا|کچھ) وقت
        (چاہیے|دیں|دیجیے|درکار ہے) / (|پھر) @umon@ (میں|کے بعد) (|ہی) (|بات کرتے ہیں|بات کریں گے|دیکھتے ہیں|دیکھیں
        گے|ملتے ہیں)
    """,
    "wait": """
        (|مجھ سے|مجھے|آپ|آپ مجھے|کیا آپ|کیا آپ مجھے) (عید|رمضان|چھٹیوں|امتحان|امتحانات|شادی|نئے سال|محرم|@umon@|کچھ
        ہفتوں|کچھ مہینوں|ایک مہینے|دو ہفتے|کچھ دن) (کے بعد|میں|بعد|کے آخر میں) (|مجھے|مجھ سے) (|دوبارہ|پھر|پھر سے)
        (پوچھ|لکھ|ای میل کر|رابطہ کر|یاد دلا) (سکتے ہیں|سکتی ہیں|لیں|لیجیے|لیجیے گا|دیں|دیجیے) / (|مجھ سے|مجھے)
        (عید|رمضان|چھٹیوں|امتحان|شادی|نئے سال|@umon@|کچھ ہفتوں|ایک مہینے) (کے بعد|میں|بعد) (|مجھے|مجھ سے)
        (|دوبارہ|پھر|پھر سے) (پوچھیں|پوچھیے|پوچھیے گا|پوچھنا|لکھیں|لکھیے|لکھیے گا|یاد دلائیں|رابطہ کریں) / (|مجھ
        سے|مجھے|کیا آپ مجھے|آپ مجھے) (اگلے|اگلی) (مہینے|ماہ|ہفتے|سال|بار) (|مجھے|مجھ سے) (|دوبارہ|پھر|پھر سے)
        (پوچھیں|پوچھ لیں|پوچھیے|پوچھیے گا|لکھیں|لکھ سکتے ہیں|لکھ دیں|پوچھ سکتے ہیں|یاد دلائیں|یاد دلا دیں)
    """,
    "stop": """
        (بند کریں|بند کرو|بند کیجیے|بند کر دیں|رک جائیں|بس کریں|بس|رکیں) (|یہ سب|یہ|براہ کرم) / (ای میل|میل|پیغام|یہ
        سب|یہ|ایمیل) (|بھیجنا) (بند کریں|بند کرو|بند کیجیے|بند کر دیں) / (|براہ کرم|برائے مہربانی|مہربانی کر کے) (|مجھے)
        (|دوبارہ|مزید|آئندہ|پھر|اب) (|مجھے) (|کوئی) (ای میل|ای میلز|میل|ایمیل|پیغام|پیغامات|خط|رابطہ|تنگ) (نہ|مت)
        (کریں|کرو|بھیجیں|بھیجو|کیجیے|لکھیں) / (|براہ کرم|برائے مہربانی) (مجھے|میرا نام|میرا پتہ|میری ای میل|میرا ڈیٹا)
        (|اپنی) (|فہرست|لسٹ) (|سے|میں سے) (نکال|ہٹا|حذف|مٹا) (دیں|دیجیے|دو|کریں|کر دیں) / (|براہ کرم|آپ) مجھے
        (|آئندہ|اب|دوبارہ|پھر|پھر کبھی) (|اور|کوئی|کوئی اور|ایسی) (ای میل|ای میلز|میل|پیغام) (نہ|مت)
        (بھیجیں|بھیجیے|بھیجو|کریں|بھیجیے گا) / (|براہ کرم) (|اپنی) (فہرست|لسٹ) (سے|میں سے) (مجھے|میرا نام|میرا ای
        میل|میرا پتہ) (نکال|ہٹا) (دیں|دیجیے|دو) / (|مجھے) (آپ کی|آپ کی طرف سے) (مزید|کوئی|کوئی اور) (ای میل|ای میلز|میل)
        @nahin@ (چاہیے|چاہئے|چاہتا|چاہتی) (|ہوں) / (ان سبسکرائب|انسبسکرائب) (|کریں|کر دیں)
    """,
    "stop_all": "سب (کچھ) بند (کریں|کر دیں)",
    "doubt": """
        شاید / ممکن ہے / ہو سکتا ہے / اگر / جب / بشرطیکہ / شرط / صرف / پہلے / تو / منحصر / دیکھتے ہیں / دیکھیں گے / پتہ
        نہیں / معلوم نہیں / مجھے (نہیں معلوم|معلوم نہیں|نہیں پتہ|پتہ نہیں) / یقین نہیں / مجھے یقین نہیں / کون / کیا /
        کیسے / کہاں / کیوں / کب / کونسا / کتنا / کتنے / کس / سوچ / سوچ کر (بتاؤں گا|بتاؤں گی|بتاتا ہوں|بتاتی ہوں) /
        سوچوں گا / سوچوں گی / سوچنے دیں / کہا / کہتے / ہاہا / مذاق / چھٹی / چھٹی پر / موصول / معاون / تفصیل / تفصیلات /
        معلومات / مزید معلومات / یا / ہاں اور نہیں / ہاں نہیں / نہیں ہاں / مسئلہ / لگتا / مفت / فیس / انکار نہیں / انکار
        نہیں کر سکتا / غلط / اچھا اچھا / پوچھ کر / پوچھ کے / پوچھنا پڑے گا / پوچھوں گا / پوچھوں گی / پوچھتا ہوں / جیسے /
        گویا / کاش / ورنہ / کہتی / کہتا / کہتے / کہہ رہی / کہہ رہا / میری (بیوی|بہن|بیٹی) / میرے
        (بھائی|دوست|شوہر|باس|بیٹے|والد) / کس لیے / کس بارے / بتائیں / بتائیے / مشکل / دیکھتا ہوں / دیکھتی ہوں
    """,
    "but": "لیکن / مگر / پر / تاہم / اگرچہ / البتہ",
    "not": "نہیں / نہ / مت / بغیر / انکار / ناممکن / کبھی نہیں / نا",
    "regret": """
        معذرت (|چاہتا ہوں|چاہتی ہوں|خواہ ہوں|کے ساتھ) / معاف (کیجیے|کریں|کیجیے گا|کیجئے|کیجئے گا|کرنا) / افسوس (|ہے|کے
        ساتھ) / مجھے افسوس ہے / بدقسمتی سے / سوری / معافی (|چاہتا ہوں|چاہتی ہوں) / معافی چاہوں گا / معافی چاہوں گی /
        معذرت چاہوں گا / معذرت چاہوں گی / معذرت خواہ ہوں / معذرت قبول کریں / معاف کر دیں
    """,
    "hello": """
        السلام علیکم / اسلام علیکم / السلام علیکم ورحمۃ اللہ وبرکاتہ / وعلیکم السلام / سلام / آداب / محترم / محترمہ /
        جناب / عزیز / ہیلو / صبح بخیر
    """,
    "bye": """
        والسلام / خدا حافظ / اللہ حافظ / نیک تمنائیں / آپ کا / آپ کی / مخلص / خیر اندیش / نیک خواہشات / احترام کے ساتھ
    """,
    "thanks": """
        (|بہت|آپ کا|آپ کا بہت|بہت بہت|پوچھنے کا|پوچھنے کے لیے|پیشکش کا|دعوت کا) (شکریہ|مہربانی|ممنون|مشکور ہوں|جزاک
        اللہ) (|آپ کا|پوچھنے کا| پیشکش کا|جناب) / (|بہت) شکریہ (آئیوی|آئیوی صاحبہ)
    """,
    "and": "اور / و / اس لیے / لہذا / چنانچہ / اسی لیے",
    "fill": """
        میں / مجھے / ہم / ہمیں / براہ کرم / برائے مہربانی / پلیز / اور / بھی / بہت / واقعی / ابھی / اس بار / میری طرف سے
        / میرے لیے / فورا / کیونکہ / جی / جناب / صاحب / صاحبہ / بھائی / ان سے / ivy / bob / ann /
        (|لیکن|مگر|پر|بس|البتہ|اور) (|بس) (|براہ کرم|پلیز|برائے مہربانی) (|میرا|میرے|میری)
        (ذاتی|نجی|دوسرا|دوسرے|دوسری|نیا|نئے|گھر کا|گھر والا|پرسنل|جی میل) (ای میل|ایمیل|میل|پتہ|پتے|ای میل
        پتہ|ایڈریس|نمبر|والا) (|ہی) (استعمال (کریں|کیجیے|کیجئے|کیجیے گا|کرنا)|دیں|دیجیے|دیجیے گا|دینا|دے دیں|پر لکھیں|پر
        بھیجیں|پر ای میل کریں) / (|لیکن|کیونکہ) (دفتر|آفس|کام|کمپنی) (والا|والے|کا|کی|والی) (|ای میل|میل|پتہ) (|میں|تو
        میں) (کم|کم ہی|بہت کم|کبھی کبھی|کبھی کبھار|مشکل سے|@nahin@|روز @nahin@|شاذ و نادر) (|ہی)
        (دیکھتا|دیکھتی|پڑھتا|پڑھتی|کھولتا|کھولتی) (|ہوں) / (|لیکن|بس|براہ کرم) (صرف|فقط) (ای میل|میل) (|سے|پر|کے
        ذریعے|کریں) (|ہی) (|رابطہ کریں|لکھیں|فون نہیں|فون نہ کریں|کال نہ کریں) / (|لیکن) (فون|کال) (نہ|مت) (کریں|کیجیے)
        / (|میں نے|مجھے) آپ (کا|کی) (میل|ای میل|پیغام|خط) (پڑھا|پڑھ لیا|ملا|مل گیا|پڑھی|پڑھ لی|ملی|مل گئی) (|اور|ہے) /
        (|آئیوی کو|انہیں|سب کو) (|میرا|میری طرف سے) سلام (کہیے گا|کہیں|کہنا|دیجیے گا|کہہ دیجیے گا) / آج کل /
        (|بس|صرف|لیکن) (میرے) (ذاتی|نجی|پرسنل|دوسرے|جی میل) (|ای میل|پتے|میل|ای میل پتے) پر (لکھنے|بھیجنے|ای میل کرنے)
        (کا|کو|کے لیے) (کہیں|کہیے|کہہ دیں|کہیے گا) / بے فکر ہو کر / بلا جھجک / بے جھجک / بلا تکلف
    """,
    "words": """
        ہے / ہیں / ہوں / تھا / تھی / تھے / کا / کی / کے / کو / سے / میں / نے / یہ / وہ / آپ / میرا / میرے / میری / ایک /
        کرنا / ہوگا / لیے / سال / دن / وقت / ہفتے / مہینے / دوست / کام / کمپنی / ملنا / بات / اس / ان / ساتھ / نئے /
        تعارف / جانتا / جانتی / گا / گی / ای / میل / آئیوی / باب / بوب / کہ / جو / تک / والا / والے / والی / کوئی / کچھ
        / سب / اپنا / اپنے / اپنی / انہیں / انہوں / ان کا / اسی / یہاں / وہاں / آج / اب / دنوں / روز / زیادہ / تھوڑا /
        کافی / اچھا / اچھی / اچھے / نیا / نئی / پرانا / پرانے / بڑا / چھوٹا / رہا / رہی / رہے / رہتا / رہتی / کرتا /
        کرتی / کرتے / گیا / گئی / آیا / آئی / لیا / دیا / پڑھا / ملا / ملے / لگا / پتہ / پتا / رابطہ / شعبہ / شعبے /
        منصوبہ / منصوبے / پراجیکٹ / ٹیم / دفتر / گھر / خاندان / بچے / بیٹا / شہر / لاہور / کراچی / بارش / گرمی / سردی /
        ٹھنڈ / موسم / صبح / شام / لوگ / لوگوں / شخص / تجربہ / تحقیق / یونیورسٹی / سکول / کتاب / خیال / امید / مشورہ /
        مدد / سوال / جواب / طرح / بارے / چیز / چیزوں / ہمیشہ / دونوں / نوکری / کاروبار / ملاقات / چائے / دوستی / طبیعت /
        لکھا / لکھنا / دیکھا / سنا / کریں گے / ہوں گے / ہوتا / ہوتی / رہے گا / رہے گی / جائے گا / بہتر / وہی / یہی /
        اتنا / پھر / طرف / پچھلے / نام / حال / براہ راست / ہم / آپس / بہت سے / کئی / امتحان / چل / عرصے سے / چاہ / رہا
        تھا / رہی تھی / پسند / ساتھیوں / تلاش / ساتھی
    """,
    "who": "(آپ|یہ|وہ) (کون|کیا) (ہے|ہیں) / کون ہیں (آپ|یہ|وہ)",
    "acquainted": "(|ہاں) (ہم|میں) (ایک دوسرے کو|انہیں|ان کو) (|پہلے سے) (جانتے|جانتا|جانتی) (ہیں|ہوں)",
    "turns": "انکار / منع / کھونا / گنوانا",
}

TABLES = {"ur": URDU}
