"""Words of Estonian: data alone, in the notation of `words.py`."""

ESTONIAN = {
    "yes": """
        jah (|jah|palun|aitäh|meelsasti|muidugi|kindlasti|hea meelega|tänan|väga hea meelega|loomulikult|olen nõus|
        sobib|soovin|ikka) / jaa / jaa palun / jaa muidugi / jep / jo / muidugi / muidugi jah / loomulikult /
        kindlasti / absoluutselt / nõus / olen nõus / olen huvitatud / sobib / sobib hästi / sobib mulle / hästi /
        hea küll / ok / okei / korras / tore jah / tehke ära / las käia / (|jah )(tutvustage|tutvusta|viige) (meid|
        mind) (|palun|kokku) / pole probleemi hea meelega / mul pole midagi selle vastu / nõustun / aktsepteerin / (|
        jah |jaa |palun |muidugi |ok |okei |hea meelega |nõus |sobib |miks mitte |tore |kindlasti )(tutvusta meid|
        tutvustage meid|tutvusta| tutvustage|vii meid kokku|viige meid kokku|anna talle mu (meil|aadress|e-post|
        kontakt)|andke talle minu (meil| aadress|e-posti aadress|kontakt)|võid anda talle mu aadressi|võite anda
        talle minu aadressi|lase käia|laske käia| las ta kirjutab|ta võib mulle kirjutada) (|palun|aitäh) / mul (ei
        ole|pole) midagi selle vastu / (annan| kinnitan) (|oma )nõusoleku / (sobib|kõlab hästi|olen nõus|olen poolt|
        olen päri) (|mulle|tutvustage meid) / miks mitte(|,) (jah|hea meelega|tutvusta|tutvusta meid|sobib)
    """,
    "fond": """
        (|väga |suurima |suure )(meelsasti|hea meelega|rõõmuga|heameelega) ... / (|ma |mulle |väga |ma väga
        )(tahaksin|sooviksin|soovin|tahan|meeldiks) (|temaga |väga )(|kohtuda|tutvuda|tutvuda temaga|rääkida|temaga
        tutvuda) ... / (|see )(oleks|kõlab) (|väga )(tore|hästi|suurepäraselt|hea|suurepärane|vahva)
    """,
    "warm": """
        (|kõlab |väga )(huvitavalt|huvitav|põnevalt) / tore / suurepärane / super / hea mõte / pole probleemi /
        pole viga / ei ole probleemi / miks mitte / pole hullu
    """,
    "no": """
        ei (|ei|aitäh|tänan|soovi|soovi aitäh|taha|ole huvitatud|ole huvitatud aitäh|huvita|sobi|saa|ole vaja|ole
        aega| nõustu|tule kõne alla|mitte mingil juhul|kahjuks|ole minu jaoks|soovi tänan|iialgi|kunagi) (|aitäh|
        tänan) / ei (soovi|taha|ole huvitatud|ole aega) ... / (|kahjuks |pigem |parem |aitäh aga |tänan aga |kardan
        et )(ei|mitte) (| aitäh|tänan|soovi|saa) / (|ma |mind |mul |kahjuks |see |kahjuks ma |kahjuks mul |mul
        kahjuks |mind see )(ei| pole) (|praegu )(soovi|taha|huvita|ole huvitatud|huvitatud|aega|ole aega|vaja|saa|
        nõustu|ole minu jaoks|huvi| soovi kohtuda|ole huvi|minu jaoks) ... / mitte mingil juhul / mitte kunagi /
        kunagi / keeldun / (|pean |pean kahjuks |kahjuks pean )(keelduma|loobuma|keeldun|loobun|ära ütlema) ... /
        jätke mind rahule / (|ma |mind | kahjuks |tänan aga )(ei|pole) (|ole )(soovi|taha|huvita|huvitatud|vaja|
        aega|otsi|nõustu|tahaks|sooviks) ... / (palun |)ära(|ge) (anna|andke|jaga|jagage|tutvusta|tutvustage) ... /
        (kahjuks |)(loobun|keeldun|pean keelduma| pean loobuma|pean ära ütlema|pean kahjuks keelduma|pean kahjuks
        loobuma) / (aitäh|tänan|tänan pakkumast)(|,) (aga|kuid) (ei|ma ei soovi|loobun|keeldun|pean keelduma|mitte
        seekord|ei soovi) ... / ei(|,) (aitäh|tänan|pole vaja|ei soovi|ei taha)
    """,
    "excuse": """
        (|olen |kahjuks olen )(|liiga |väga |praegu )(hõivatud|kiire|pensionil) / (|ma )ei saa ()(öelda jah|jah
        öelda|nõustuda)
    """,
    "later": """
        hiljem / võib-olla hiljem / ehk hiljem / mitte praegu / praegu mitte / praegu ei / hetkel mitte / hetkel ei
        / mitte hetkel / mitte veel / veel mitte / täna mitte / mõni teine kord / teine kord / võib-olla mõni teine
        kord / ehk teine kord / järgmisel (nädalal|kuul|aastal|korral) / (nädala|kuu|aasta) pärast / pärast puhkust
        / (|ma )(mõtlen|pean mõtlema|kaalun) ... / annan teada ... / homme / varsti
    """,
    "stop": """
        lõpetage / lõpeta / aitab / (|palun )lõpetage (kirjutamine|kirjade saatmine|see) / (|palun )ärge (enam |
        )(kirjutage|saatke|võtke) ... / (|palun )ära (enam |)(kirjuta|saada) ... / (|palun )(kustutage|eemaldage) ...
        / rohkem kirju pole vaja / loobun tellimusest / (palun |)(lõpetage|lõpeta) (|mulle )(kirjutamine|saatmine|
        kirjad) ... / (palun |)ära(|ge) (|enam )(kirjuta|kirjutage|saatke|saada) ... / (palun |)(eemaldage|
        kustutage|eemalda| kustuta) (mind|minu|mu) ... / jätke mind rahule / rohkem kirju ei soovi
    """,
    "doubt": """
        kui / juhul kui / enne / pärast seda / tingimusel / tingimus / ainult / vaid / võib-olla / ehk / vahest /
        võimalik / ilmselt / tõenäoliselt / vaatame / eks näis / oleneb / ma ei tea / ei tea / pole aimugi / pole
        õrna aimugi / ei ole kindel / ma pole kindel / pole kindel / kes / mis / mida / kuidas / kus / miks / milline
        / kas / ütleb / ütles / haha / nali / puhkus / puhkusel / kätte saadud / edastan / assistent / kõigepealt /
        enne seda / rohkem infot / lisainfo / või / jah ja ei / jah ei / ei jah / hmm / probleem / arvan / ükskõik /
        ei tunne teda / muidu / põhimõtteliselt / see olen mina
    """,
    "but": "aga / kuid / siiski / ent / kuigi / vaid",
    "not": "ei / mitte / pole / ära / ärge / kunagi / keegi / ilma / keeldun / võimatu / ega",
    "regret": "kahjuks / vabandust / vabandage / palun vabandust / kahju / mul on kahju / andke andeks",
    "hello": """
        tere / tere hommikust / tere päevast / tere õhtust / hei / lugupeetud / kallis / tervist / hea / austatud
    """,
    "bye": """
        (|parimate |heade )(tervitustega|tervitades|soovidega) / lugupidamisega / parimat / head (päeva|aega|
        nädalavahetust) / nägemist / kõike head / ilusat päeva / edu
    """,
    "thanks": """
        (|suur |palju |väga |suured |ette )(aitäh|tänan|tänud|tänu|aitähh) (|väga|teile|küsimast|pakkumast|
        pakkumise eest|küsimise eest|kirja eest|sulle|ette|siiski|palju)
    """,
    "fill": """
        palun / ja / ka / siis / väga / tõesti / ausalt / praegu / hetkel / mina / ma / me / mind / meid / mulle /
        teda / see / seda / seekord / sel korral / minu poolt / kohe / ivy / bob / ann / sest
    """,
    "words": """
        ja / on / olen / oled / oli / olin / olla / see / selle / et / mina / ma / sina / sa / tema / ta / meie /
        me / teie / te / nemad / minu / sinu / tema / meie / mul / mulle / temaga / juba / veel / siin / seal /
        väga / hästi / kõik / aasta / aastat / aeg / aega / päev / nädal / kuu / sõber / töö / ettevõte / kohtumine
        / kohtuda / tutvuda / rääkida / ammu / alati / oleks / saab / tänan / aitäh / pakkumise / eest / uusi /
        tere / huvitatud
    """,
    "acquainted": "(|aga |jah )(me |ma )(juba )(tunneme|tunnen) ... / tunneme (juba |)teineteist",
    "who": "kes (te olete|sa oled|see on|on) / mis (see on|on see)",
    "turns": """
        keelduda / öelda / jätta / magada
    """,
    "until": """
        pärast / enne / kuni / kui ma tagasi / alles / järgmisel (nädalal|kuul|aastal) / kuu pärast
    """,
}

TABLES = {"et": ESTONIAN}
