"""Words of Urdu, and of Hindi and Urdu in Latin letters: data alone, in the notation of `words.py`."""

ROMAN = {
    "macros": """
        ji = (|ji|jee|bhai|yaar|yar|sir|maam|madam|bilkul|zaroor|zarur|jaroor|jarur) /
        nahi = (nahi|nahin|nai|nhi|nahee|nahii|naheen|nahi ji|na) /
        do = (do|de|dijiye|dijiyega|dein|den|dena|dijie|dijye|do na) /
        mil = (milna|milne|milke|mil ke|mil kar|milkar|baat karna|baat karke|judna|milwana|miloon|intro)
    """,
    "yes": """
        (haan|han|haa|hanji|haanji|haan ji|han ji|ji haan|ji han|jee haan|ji|jee|yes|sure) @ji@ /
        (zaroor|zarur|jaroor|jarur|bilkul|bilkool|beshak|pakka|avashya) @ji@ / (|haan )(theek|thik|thk|teek|tik)
        (hai|he|h| hain) (|ji|bhai|yaar|sir) / (|mujhe |main |mai
        )(manzoor|manjur|manzur|sehmat|taiyar|tayyar|tyar|razi|raazi) (hai|he|hoon|hun|hu) / (|mera |hamara |humara
        |unse |mujhe |aap |haan aap |introduction |parichay |taaruf | jaldi )(|unse |mera |hamara |aap |mujhe
        )(intro|introduction|introduce|parichay|taaruf|tarruf|connect|milwa|mila| milva) (|kar|kara|karwa|karva) @do@
        (|ji|unse|bob se|na) / (kar|kara|karwa|karva|milwa|mila) @do@ (|ji|na) / (mujhe |)koi
        (aitraz|etraz|aapatti|apatti|dikkat|problem|issue|pareshani) @nahi@ (hai|he|h|) / kar sakte (ho|hain|hai) (|aap)
        / achha theek hai / acha theek hai / thik hai karo / chalo theek hai
    """,
    "fond": """
        (|mujhe |haan mujhe |muje |bahut |bohot )(|unse |usse |mil kar |milkar |milke |bob se milkar )(|bahut |badi
        |bohot | behad )(khushi|kushi|accha|acha|achha) (hogi|hoga|lagega|se) (|unse milkar|milkar|unse mil kar|milke) /
        (|main |mai | haan main |mujhe |hum )(|unse |usse |bob se |zaroor |inse )@mil@
        (chahunga|chahoonga|chahungi|chahoongi|chahta hoon| chahta hun|chahta hu|chahti hoon|chahti hun|chahti hu|pasand
        karunga|pasand karungi|hai unse|chahenge|chahte hain) / khushi (se|khushi) / (|bahut |bohot
        )(interested|intrested) (hoon|hun|hu|hai) / (|mujhe |meri )(interest|dilchaspi| dilchasbi|ruchi) (hai|he|h)
    """,
    "warm": """
        (|bahut |bohot )(accha|acha|achha|badhiya|badiya|zabardast|mast) (|hai|idea hai|idea) / kyun nahi / kyu nahi /
        kyon nahi / koi (baat|problem|dikkat|masla) nahi (|hai)
    """,
    "no": """
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
        (intro|introduce|parichay|connect) mat (karo|karna|karao|karwao|kariye|kijiye|karana)
    """,
    "excuse": "(|main |mai |abhi main |main abhi |abhi )(|bahut |bohot |thoda )(busy|vyast|masroof) (hoon|hun|hu|hai)",
    "later": """
        (|abhi nahi |abhi nahin )(baad|bad) (mein|me|may|mai|main) (|dekhte hain|dekhte hai|dekhenge|dekhunga|baat karte
        hain| baat karenge|batata hoon|batati hoon|batata hun|batata hu|batati hun|bataunga|bataungi|karte
        hain|karenge|puchna| poochna|pucho) / (abhi|filhal|filhaal|aaj|is waqt|is samay|ab) (|ke liye|to) @nahi@
        (|ji|yaar|bhai|sir) / (agle|agli|next) (hafte|mahine|saal|week|month|year|baar|bar|time) (|baat karte hain|baat
        karenge|dekhte hain| batata hoon|batata hun|batati hoon|batati hun|bataunga|puchna|poochna|pucho|karte
        hain|karenge|tak|mein|me) / (phir|fir) (kabhi|se puchna) (|aur|sahi) / kisi aur (din|time|waqt|samay) / kal
        (|baat karte hain|bataunga|batata hoon) / (diwali| holi|eid|ramzan|exam|exams|shaadi|chutti|chuttiyon) ke baad
        (|puchna|poochna|pucho|karte hain|baat karte hain) / kuch (din|dino|hafte|mahine|time) (baad|bad|ke
        baad|me|mein)
    """,
    "stop": """
        (mail|email|message|msg|messages|ye sab|yeh sab|ye|yeh|sab) (|bhejna) (band|bandh) (karo|karein|kijiye|kar do|
        kar dijiye|karo yaar) / band (karo|karein|kijiye|kar do) (|ye sab|yeh sab|ye|mail bhejna) / bas (karo|kijiye|
        kar do) / (|mujhe |mujhe dobara |dobara |aage se |mujhe aur )(|dobara |aur |phir se |aage se | koi )(|mujhe
        )(mail|email|message|msg|contact|tang|pareshan) (mat|na|nahi) (karo|karna|karein|kijiye|bhejo|bhejna|
        bhejiye|bhejein) / (mujhe|mera naam|mera email|mera mail|mera data) (|apni) (|list|mailing list) (|se|me se|
        mein se) (hata|hatao|nikal|nikalo|delete|remove) (|do|de|dijiye|dein|kar do|karo|kar dijiye|karein)
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
        nahi|bas)
    """,
    "but": "lekin / magar / par / but / halanki / kintu / parantu",
    "not": "nahi / nahin / nai / nhi / na / mat / bina / mana / kabhi nahi / not / never",
    "regret": """
        maaf (|kijiye|kijiyega|karna|karein|karo|kar dijiye) / sorry (|yaar|bhai|ji|sir) / mafi (|chahta hoon|chahti
        hoon) / afsos / maazrat / mazrat / mazarat / mujhe afsos hai
    """,
    "hello": """
        namaste / namaskar / salaam / salam / assalam o alaikum / assalamualaikum / aadab / hello / hi / pranam /
        walaikum salam
    """,
    "bye": "khuda hafiz / allah hafiz / alvida / phir milenge / regards / aapka / aapki / best",
    "thanks": """
        (|bahut |bohot |bahut bahut |aapka |aapka bahut |aapka bohot |puchne ke liye |poochne ke liye
        )(dhanyavad|dhanyawad| dhanyavaad|shukriya|shukria|thanku|thanx|thx|meherbani) (|aapka|ji|puchne ke
        liye|bhai|yaar|sir)
    """,
    "fill": """
        main / mai / mujhe / mere / hum / hamein / aap / unse / usse / inse / ji / jee / bhai / yaar / yar / sir / maam
        / madam / aur / bhi / bahut / bohot / abhi / is baar / mere liye / meri taraf se / turant / kyunki / kyonki /
        sach mein / ivy / bob / ann / sahab / na
    """,
    "words": """
        hai / hain / hoon / ho / tha / thi / the / ka / ki / ke / ko / se / mein / ne / yeh / woh / wo / mera / meri /
        mere / aapka / aapke / ek / karna / karne / karo / kar / hoga / hogi / liye / saal / din / samay / waqt / hafte
        / mahine / dost / kaam / company / milna / baat / jaanta / jaanti / janta / naam / mail / email / bhejo / number
        / chahta / chahti / chahiye / intro
    """,
    "who": "(ye|yeh|wo|woh|aap|kaun|tum) (kaun|hai|hain|ho) (|hai|hain|ho|ye|yeh|aap|wo|woh|bob)",
    "acquainted": """
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
        nahin = (نہیں|نہی|نہيں) /
        intro = (تعارف|رابطہ|ملاقات) /
        him = (|ان سے|اُن سے|اس سے|بوب سے|باب سے|ان کے ساتھ) /
        kar = (کروا دیں|کرا دیں|کروا دیجیے|کرا دیجیے|کروائیں|کرائیں|کر دیں|کروا دو|کرا دو|کروا دیجئے|کرا
        دیجئے|کیجیے|کریں| کرادیں|کروادیں|کرا دیجیئے)
    """,
    "yes": """
        (ہاں|جی ہاں|جی|ہاں جی|جی جی|ضرور|بالکل|بلکل|یقینا|بے شک|بیشک|ٹھیک|ٹھیک ہے|اوکے|منظور ہے|مجھے منظور ہے|قبول
        ہے|مجھے قبول ہے| متفق ہوں|میں متفق ہوں|میں تیار ہوں|تیار ہوں|میں راضی ہوں|راضی ہوں|مجھے اتفاق ہے|کیوں نہیں
        ضرور|لازمی|پکا|درست ہے) (|جی|ضرور| بالکل|شکریہ) / (مجھے|ہمیں) (|بھی) (کوئی|) (اعتراض|مسئلہ|مضائقہ|ہرج|حرج)
        @nahin@ (|ہے) / کوئی (اعتراض|مضائقہ|ہرج|حرج) @nahin@ (|ہے) / (|برائے مہربانی|براہ کرم|براہ مہربانی|آپ|پلیز|جی
        آپ|ہمارا|میرا|مجھے) (|آپ|ہمارا|میرا|مجھے) @him@ (|ہمارا|میرا) (|کا) @intro@ @kar@ / ملوا (دیں|دیجیے|دیجئے|دو) /
        (|آپ) (میرا|میری) (ای میل|پتہ|نمبر|ایمیل) (انہیں|ان کو|اسے|ان کے ساتھ شیئر) (دے دیں| دے سکتے ہیں|کر دیں|دیں)
    """,
    "fond": """
        (|مجھے|ہاں مجھے|جی مجھے) (|ان سے|اس سے|ان سے مل کر|مل کر|ان سے ملنے میں|ان سے بات کر کے|ان سے مل کے)
        (|بہت|بڑی|بے حد|دلی|بہت ہی) (خوشی|مسرت|اچھا) (ہوگی|ہو گی|ہوگا|لگے گا|محسوس ہوگی) / (|بہت|بڑی|بخوشی) (خوشی|شوق)
        سے / بخوشی / (|میں|ہاں میں|جی میں|ہم) @him@ (|ضرور) (ملنا|بات کرنا|رابطہ کرنا|متعارف ہونا) (چاہوں گا|چاہوں
        گی|چاہتا ہوں|چاہتی ہوں|چاہیں گے|پسند کروں گا|پسند کروں گی) / (|مجھے|جی مجھے) (|اس میں|ان سے ملنے میں) (|بہت)
        (دلچسپی) ہے
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
        (کروائیں|کرائیں| کریں)
    """,
    "excuse": "(|میں|ابھی میں|میں ابھی|آج کل|میں آج کل) (|بہت) (مصروف ہوں|مصروف)",
    "later": """
        (|ابھی نہیں) (|شاید) بعد (میں|ميں) (|دیکھتے ہیں|دیکھیں گے|بات کرتے ہیں|بتاتا ہوں|بتاتی ہوں|بتاؤں گا|بتاؤں
        گی|پوچھیں|پوچھیے گا) / (ابھی| فی الحال|فلحال|آج|اس وقت|فی الوقت|اب) (|تو) @nahin@ (|شکریہ) / اگلے
        (ہفتے|مہینے|سال|ماہ) (|بات کرتے ہیں|دیکھتے ہیں|پوچھیں|بات کریں گے| دوبارہ پوچھیں|پوچھیے گا) / اگلی (بار|مرتبہ)
        (|سہی) / پھر (کبھی|کسی وقت|سہی) (|سہی) / کسی اور (وقت|دن) (|سہی) / کل / (عید|رمضان|چھٹیوں| امتحان|امتحانات|شادی)
        کے بعد / کچھ (دن|دنوں|عرصے|عرصہ|ہفتوں|وقت) (|کے) بعد
    """,
    "stop": """
        (بند کریں|بند کرو|بند کیجیے|بند کر دیں|رک جائیں|بس کریں|بس|رکیں) (|یہ سب|یہ|براہ کرم) / (ای میل|میل|پیغام|یہ
        سب|یہ|ایمیل) (|بھیجنا) (بند کریں|بند کرو|بند کیجیے|بند کر دیں) / (|براہ کرم|برائے مہربانی|مہربانی کر کے) (|مجھے)
        (|دوبارہ|مزید|آئندہ|پھر|اب) (|مجھے) (|کوئی) (ای میل|ای میلز|میل|ایمیل|پیغام|پیغامات|خط|رابطہ|تنگ) (نہ|مت)
        (کریں|کرو|بھیجیں|بھیجو|کیجیے|لکھیں) / (|براہ کرم|برائے مہربانی) (مجھے|میرا نام|میرا پتہ|میری ای میل|میرا ڈیٹا)
        (|اپنی) (|فہرست|لسٹ) (|سے|میں سے) (نکال|ہٹا|حذف|مٹا) (دیں|دیجیے|دو|کریں|کر دیں)
    """,
    "stop_all": "سب (کچھ) بند (کریں|کر دیں)",
    "doubt": """
        شاید / ممکن ہے / ہو سکتا ہے / اگر / جب / بشرطیکہ / شرط / صرف / پہلے / تو / منحصر / دیکھتے ہیں / دیکھیں گے / پتہ
        نہیں / معلوم نہیں / مجھے (نہیں معلوم|معلوم نہیں|نہیں پتہ|پتہ نہیں) / یقین نہیں / مجھے یقین نہیں / کون / کیا /
        کیسے / کہاں / کیوں / کب / کونسا / کتنا / کتنے / کس / سوچ / سوچ کر (بتاؤں گا|بتاؤں گی|بتاتا ہوں|بتاتی ہوں) /
        سوچوں گا / سوچوں گی / سوچنے دیں / کہا / کہتے / ہاہا / مذاق / چھٹی / چھٹی پر / موصول / معاون / تفصیل / تفصیلات /
        معلومات / مزید معلومات / یا / ہاں اور نہیں / ہاں نہیں / نہیں ہاں / مسئلہ / لگتا / مفت / فیس / انکار نہیں / انکار
        نہیں کر سکتا / غلط / اچھا اچھا
    """,
    "but": "لیکن / مگر / پر / تاہم / اگرچہ / البتہ",
    "not": "نہیں / نہ / مت / بغیر / انکار / ناممکن / کبھی نہیں / نا",
    "regret": """
        معذرت (|چاہتا ہوں|چاہتی ہوں|خواہ ہوں|کے ساتھ) / معاف (کیجیے|کریں|کیجیے گا|کیجئے|کیجئے گا|کرنا) / افسوس (|ہے|کے
        ساتھ) / مجھے افسوس ہے / بدقسمتی سے / سوری / معافی (|چاہتا ہوں|چاہتی ہوں)
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
        اللہ) (|آپ کا|پوچھنے کا| پیشکش کا|جناب)
    """,
    "fill": """
        میں / مجھے / ہم / ہمیں / براہ کرم / برائے مہربانی / پلیز / اور / بھی / بہت / واقعی / ابھی / اس بار / میری طرف سے
        / میرے لیے / فورا / کیونکہ / جی / جناب / صاحب / صاحبہ / بھائی / ان سے / ivy / bob / ann
    """,
    "words": """
        ہے / ہیں / ہوں / تھا / تھی / تھے / کا / کی / کے / کو / سے / میں / نے / یہ / وہ / آپ / میرا / میرے / میری / ایک /
        کرنا / ہوگا / لیے / سال / دن / وقت / ہفتے / مہینے / دوست / کام / کمپنی / ملنا / بات / اس / ان / ساتھ / نئے /
        تعارف / جانتا / جانتی / گا / گی / ای / میل
    """,
    "who": "(آپ|یہ|وہ) (کون|کیا) (ہے|ہیں) / کون ہیں (آپ|یہ|وہ)",
    "acquainted": "(|ہاں) (ہم|میں) (ایک دوسرے کو|انہیں|ان کو) (|پہلے سے) (جانتے|جانتا|جانتی) (ہیں|ہوں)",
    "turns": "انکار / منع / کھونا / گنوانا",
}

TABLES = {"ur": URDU}
