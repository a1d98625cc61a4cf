"""Words of Italian: data alone, in the notation of `words.py`."""

ITALIAN = {
    "yes": """
        ma con piacere (|figurati|ci mancherebbe) / ok dai / magari
        (presentamelo|presentamela|presentameli|presentaci) (|subito|pure) /
        sì (|sì|grazie|certo|volentieri|per favore|prego|con piacere|certamente|assolutamente|d'accordo|va bene|
        perfetto|molto volentieri|accetto|mi piacerebbe|mi farebbe piacere|voglio|procedi|proceda|procedete|ok|
        senz'altro|sono d'accordo|sono interessato|sono interessata|mi interessa|ovviamente|naturalmente|vorrei|
        certo che sì|fai pure|faccia pure|grazie mille|più che volentieri|perché no volentieri|senza problemi|con
        molto piacere|presentaci|presentateci|dai|sarebbe bello) / certo / certo che sì / certamente / certamente sì
        / ma certo / ma certo che sì / sicuro / sicuramente / sicuramente sì / assolutamente sì / assolutamente /
        naturalmente / ovvio / ovviamente / senz'altro / senza dubbio / indubbiamente / d'accordo / sono d'accordo /
        siamo d'accordo / d'accordissimo / va bene / va benissimo / va bene così / per me va bene / per me (ok|va
        benissimo|sì|va bene|è ok|nessun problema va bene) / mi va bene / mi sta bene / ok / okay / ok va bene / ok
        procedi / ok grazie procedi / accetto (|volentieri|con piacere|l'introduzione|l'invito|la presentazione|la
        proposta|di buon grado) / accettiamo / acconsento / approvo / confermo / ci sto / io ci sto / ci sono /
        procedi / procedi pure / proceda / proceda pure / procedete / procedete pure / procediamo / fai pure / faccia
        pure / fate pure / vai / vai pure / vada pure / avanti / facciamolo / fallo / (|sì |ok |certo )(presentaci|
        presentateci|ci presenti|presentami|mi presenti|ci metta in contatto|mettici in contatto| metteteci in
        contatto|mi metta in contatto) (|pure|grazie|per favore|per piacere) / (nessun problema|non c'è problema)
        (volentieri|procedi|va bene|certo|sì|fai pure|con piacere|accetto|proceda) / nessuna obiezione / non ho
        (nessuna |)obiezioni / do il mio consenso / affare fatto / la mia risposta è sì / conta su di me / contate su
        di me / come no volentieri / affermativo / (puoi|può|potete) (dare|dargli|darle|condividere|passare|
        passargli) (il mio|la mia|i miei) (indirizzo|email|mail|contatti|numero) (|a ...) / (|sì |sì sì |sì grazie |
        sì certo |certo |certamente |ok |okay |va bene |d'accordo |volentieri |con piacere |perfetto |benissimo |
        bene |ottimo |dai |per favore |sì per favore |prego |nessun problema |senza problemi |non c'è problema |sì
        volentieri |ma certo |assolutamente |allora )@fare@ (|per favore|grazie|prego| pure|volentieri|quando vuoi|
        quando vuole|tranquillamente|allora|dai|via mail) / (|sì |certo |ok |va bene | volentieri |certo che )(puoi|
        può|potete|sei libero di|siete liberi di|autorizzo a|vi autorizzo a|la autorizzo a| ti autorizzo a|sentiti
        libero di|sentiti libera di) (|pure |tranquillamente |benissimo )(darglielo|dargli|darle| passargli|passare|
        condividere|girare|girargli|presentarci|metterci in contatto|procedere|dare|presentarmi| inoltrare|
        comunicare|comunicargli) (|il mio|la mia|i miei) (|@mail@) (|a bob|ad ann|con bob|con lui|con lei| pure|
        volentieri|senza problemi|tranquillamente) / (|sì |io |e |con la presente |per quanto mi riguarda
        )(acconsento|consento|do|confermo|concedo|accetto|presto|esprimo|approvo|autorizzo|sono d'accordo|sono
        favorevole|aderisco) (|volentieri |con piacere |molto volentieri |con la presente |il mio |la mia |
        pienamente | vi |ti |le )(|consenso|assenso|benestare|ok|approvazione|autorizzazione|via libera|volentieri|
        con piacere|molto volentieri) (|a|alla|per|con|la|l'|questa|il|essere|di|all'|ad) (|presentazione|
        introduzione|essere presentato| essere presentata|questa presentazione|presentato|presentata|contatto|
        invito|proposta|offerta|vostra proposta| tua proposta|idea|condividere il mio @mail@|tuo invito|vostra
        offerta) / (|per me |a me |da parte mia |per quanto mi riguarda )(va|sta|è|suona|pare|mi sembra|mi pare|mi
        va) (|tutto |molto |una |un'|super |più che | perfettamente )(bene|ok|benissimo|bellissimo|perfetto|
        d'accordo|buona idea|ottima idea|bella idea|splendida idea| sì|un sì) (|per me|grazie|sì|procedi|volentieri|
        presentaci|dai) / (ok|sì|bene|va bene|d'accordo|via libera| perfetto|tutto ok|tutto bene|nessun problema|
        nessuna obiezione|benissimo) (da parte mia|per me|dal canto mio|per quanto mi riguarda) (|grazie|procedi|
        procedete) / (non |nessuna |nulla |niente )(|ho |ci sono )(|nulla |niente | nessuna |alcuna )(in contrario|
        obiezione|obiezioni|da obiettare|problemi|problema|contro|contrario) (procedi| procedi pure|procedete|anzi|
        presentaci|vai|vai pure|volentieri|fate pure) / (non ho|nessuna|non ci sono) (nulla| niente|obiezione|
        obiezioni|nessuna obiezione|alcuna obiezione) (|in contrario|da obiettare|in contrario procedi| contro) / sì
        (sì|dai|certo|assolutamente|volentieri|molto volentieri|con piacere|grazie mille|mi va|mi piacerebbe|mi
        interessa|mi farebbe piacere|accetto|d'accordo|va bene|va benissimo|ok|certamente|per favore| perché no|ci
        sto|mille volte|ma certo|senz'altro|perfetto|ottima idea|buona idea|che bello) (|grazie|molto| volentieri|
        procedi|presentaci) / (ci sto|ci sta|dai sì|ma sì|ma sì dai|eccome|senz'altro|senza dubbio|affare fatto|
        aggiudicato|volentierissimo|più che volentieri|ma volentieri|ben volentieri|certo che sì|certo che mi va| ma
        certo che sì|certissimo|sicuramente sì|sicuro|contaci|conta su di me|contate su di me|con immenso piacere|
        con vero piacere|con molto piacere) (|grazie|procedi|procedi pure|presentaci|vai) / (perché|e perché) no(|,)
        (sì| volentieri|procedi|procedi pure|va bene|presentaci|con piacere|ok|dai) / (|bob |lui |lei |ann )(può|mi)
        (|pure | tranquillamente |benissimo )(scrivermi|chiamarmi|contattarmi|scriva|chiami|contatti|scriva pure|
        chiami pure| contatti pure|mandarmi una mail) (|quando vuole|pure|direttamente|tranquillamente|via mail) /
        (buona|ottima| bella|splendida|bellissima) (idea|iniziativa) (|sì|sì grazie|procedi|volentieri|ci sto|grazie
        sì|presentaci|con piacere) (sì|procedi|volentieri|presentaci|ci sto|va bene) / volentierissimo
    """,
    "fond": """
        volentieri / molto volentieri / più che volentieri / ben volentieri / volentierissimo / con (|molto |grande |
        estremo |immenso |vero |sommo )(piacere|gioia) / con tanto piacere / di buon grado / (mi piacerebbe|mi
        farebbe| mi farebbe molto|sarei felice|sarei lieto|sarei lieta|sarò felice|sarò lieto|vorrei|voglio|mi fa|
        sono felice| sono lieto|sarei contento|sarei contenta|ci piacerebbe|gradirei|desidero|sarebbe un|sarebbe un
        vero|sarebbe un grande|è un|amerei) (|molto |tanto |davvero |piacere |molto piacere |onore |immenso piacere
        )(|di |davvero | tantissimo )(|conoscerlo|conoscerla|conoscere|incontrarlo|incontrarla|parlare con lui|
        parlare con lei|essere presentato|essere presentata|parlarci|questa presentazione|accettare|entrare in
        contatto|fare la sua conoscenza| fare conoscenza) (|grazie) / (mi piacerebbe|mi farebbe piacere|mi farebbe
        molto piacere|sarei felice|sarei lieto| sarei lieta|vorrei|voglio|sarebbe un piacere) (|molto )(di |
        )(conoscere|incontrare|parlare con|essere presentato|essere presentata|conoscerlo|conoscerla) ... / (| questo
        |ciò )(sarebbe|suona|sembra|è) (|molto | davvero |una |un |proprio |un' )(bello|fantastico|ottimo|
        bellissimo|perfetto|bene|ottima idea|bella idea|buona idea|magnifico|utile|meraviglioso|splendido|piacere|
        onore|gradito|stupendo) (|grazie|per me) / (|sono |siamo | sarei )(|molto |davvero )(interessato|
        interessata| interessati) (|a conoscerlo|a conoscerla|grazie) / mi interessa (|molto|davvero|tanto|
        conoscerlo| conoscerla) / non vedo l'ora (|di conoscerlo|di conoscerla) / (|sì | sì grazie |certo |io |a me |
        e |ciao |grazie |volentieri |molto volentieri |con piacere |certo che )(|a me |io )(mi |)(piacerebbe|
        farebbe|fa|farà|interessa|interesserebbe|va|andrebbe|sarebbe|sarei|sono|vorrei|desidero| desidererei|amerei|
        adorerei|avrei|ho|è|sarà) (|molto |davvero |tanto |un |proprio |sicuramente |senz'altro | tantissimo |un
        enorme |un grande |veramente |ben |più che |assolutamente )(|piacere|felice|lieto|lieta|contento| contenta|
        onorato|onorata|entusiasta|interessato|interessata|curioso|curiosa|utile|piaciuto|voglia|un piacere|un onore|
        disponibile|disposto|disposta|voluto) (|di |a |un |una |l'|la |che ci |che mi |ad |poter )(|poter |poterlo |
        essere |fare la |entrare in |avere un )(conoscerlo|conoscerla|conoscere|conoscere bob|conoscere ann|
        incontrarlo|incontrarla|incontrare|parlare con|parlargli|parlarle|parlarci|sentirlo|sentirla|presentato|
        presentata|presentassi|presentaste|sua conoscenza|contatto con|contatto|presentazione|introduzione|
        confrontarmi| scambiare due parole|chiacchierare|collaborare|metterci in contatto|fare due chiacchiere|
        presentazione con) (|a | con |con il signor |il signor |al sig |al signor )(|lui|lei|bob|ann|ray|persona
        così|bob ray) (|grazie|molto| volentieri|presto|di persona) / (|sì |a me )mi (|farebbe|piacerebbe|interessa|
        interesserebbe|andrebbe|va| incuriosisce|fa) (|molto |davvero |tanto |un grande |proprio |un immenso
        )(piacere|molto|moltissimo|tantissimo| tanto|interessa|piacerebbe|interesserebbe|di sì) (|grazie|conoscerlo|
        conoscerla|conoscere bob) / (|con la presente |io |e |le |vi |sì )(confermo|comunico|dichiaro|esprimo|
        ribadisco) (|con la presente |di |che |il mio | la mia |il )(interesse|voler|volere|desiderare|desidero|
        vorrei|mi piacerebbe|essere interessato|essere interessata|sono interessato|sono interessata|desiderio|
        disponibilità|acconsentire|accettare|volontà|essere d'accordo|essere disponibile) (a|ad|di|all'|alla|essere|
        la|per|che) ... / (felice|lieto|lieta|contento|contenta| entusiasta|felicissimo|felicissima|onorato|onorata|
        disponibile) (di|ad) (conoscerlo|conoscerla|conoscere| conoscere bob|conoscere ann|incontrarlo|incontrarla|
        parlarci|parlare con lui|parlare con lei|essere presentato| essere presentata|fare la sua conoscenza) (|bob|
        ann|grazie) / (non vedo|non vediamo) l'ora (|di) (|conoscerlo| conoscerla|conoscere bob|parlarci|
        incontrarlo|incontrarla|sentirlo|parlare con lui|parlare con bob) / (sarebbe| sarà|è) (|davvero |proprio |
        molto |una |un |un'|veramente )(bello|bellissimo|fantastico|stupendo|ottimo|utile| perfetto|splendido|
        meraviglioso|gran piacere|vero piacere|piacere|onore|bella idea|ottima idea|buona idea|ottima occasione|
        bella occasione|gentilissimo) (|grazie|per me|per la mia tesi|sì|conoscerlo|conoscerla) / (|sempre
        )(desideravo|volevo|ho sempre voluto|speravo|desidero da tempo|era da tempo che volevo|aspettavo) (|da tempo
        |da tanto |da anni |di |proprio )(conoscerlo|conoscerla|conoscere bob|conoscere ann|parlargli|questa
        occasione| questo)
    """,
    "warm": """
        (|sembra |che |è )(|molto )(interessante|allettante|gentile) / bene / molto bene / ottimo / perfetto /
        fantastico / bello / benissimo / bella idea / buona idea / ottima idea / nessun problema / non c'è problema
        / figurati / si figuri / nessun disturbo / non importa / perché no / non fa niente / tutto bene / senza
        fretta / non preoccuparti / non si preoccupi / tranquillo
    """,
    "no": """
        ne faccio (|volentieri|anche) a meno /
        no (|no|no no|grazie|grazie mille|mi dispiace|non mi interessa|non sono interessato|non sono interessata| non
        voglio|non posso|assolutamente|non fa per me|non ho tempo|purtroppo|preferisco di no|preferirei di no| per
        favore|la ringrazio|ti ringrazio|mai|per niente|va bene così|sto bene così|non è il caso|meglio di no| non
        credo| non accetto|non desidero|rifiuto) (|grazie) / nah / macché / nope / mai / mai e poi mai / giammai /
        (meglio| preferisco|preferirei|direi|credo|penso|temo|purtroppo|assolutamente|certamente|sicuramente|
        decisamente|mi dispiace|la risposta è|la mia risposta è|ovviamente|certo che|devo dire|per me è un|è un|
        stavolta|questa volta| credo proprio|penso proprio|spero|per ora preferisco|anche) (di |)no (|grazie) /
        (preferisco|preferirei| preferiamo) (di no|non|evitare|rifiutare|declinare|passare|rimanere fuori|starne
        fuori) ... / (|io |noi |mi dispiace ma |purtroppo |grazie ma |la ringrazio ma |ti ringrazio ma |no |mi
        dispiace |ma |questo |al momento | questa cosa |sinceramente )non (sono interessato|sono interessata|siamo
        interessati|mi interessa|ci interessa| voglio|desidero|vorrei|posso accettare|posso|ho tempo|ho interesse|ho
        alcun interesse|ho nessun interesse|ho bisogno|fa per me|è per me|è il mio campo|è di mio interesse|è
        necessario|è possibile|è il caso|accetto| acconsento|sono d'accordo|intendo|se ne parla|me la sento|credo|
        penso|mi sento|mi va|mi serve|ci penso proprio| è cosa per me|sono disponibile a|prendo|ho intenzione|ne ho
        bisogno|ho voglia|potrò) ... / non interessato / non interessata / non mi interessa / nessun interesse /
        nessun bisogno / (|io |noi )(|devo |vorrei |preferisco | purtroppo devo |sono costretto a |mi vedo costretto
        a |dovrò |mi tocca |devo purtroppo |desidero |mi spiace ma devo |mi dispiace ma devo |sono costretta a
        )(declinare|rifiutare|declino|rifiuto|dire di no|passo|passare| rinunciare|rinuncio|astenermi|mi oppongo|
        respingo|dico di no) (|l'offerta|l'invito|la proposta|gentilmente| rispettosamente|cortesemente|questa volta|
        grazie|con rispetto|la presentazione|il vostro invito|la sua offerta) / passo / rifiutato / neanche per sogno
        / neanche per idea / non se ne parla / per niente / per nulla / in nessun caso / lasciami in pace / mi lasci
        in pace / lasciatemi in pace / non presentateci / non ci presenti / niente da fare / sono contrario / sono
        contraria / (non ne|no non ne|non) ho voglia / non ne ho (voglia|tempo|bisogno| intenzione) / non (dare|dia|
        date|condividere|condividete|dia) (il mio|la mia|i miei) ... / (|io |ti ringrazio | mi dispiace |grazie |
        scusa |purtroppo |sinceramente |al momento |per ora |in questo momento |francamente | onestamente |spiacente
        )(|io )non (|mi |ne |lo |la |ci |vi |sono |ho |vorrei |credo |penso )(voglio|desidero| vorrei|intendo|cerco|
        sto cercando|ho bisogno|ho interesse|ho intenzione|ho voglia|ho piacere|interessato| interessata|interessa|
        interessano|va|serve|sento|è possibile accettare|autorizzo|acconsento|accetto|do il consenso|disponibile a|
        disponibile|fa per me|è per me|è il mio|ne ho bisogno|ne ho|desidererei|gradisco| gradirei|me la sento|mi
        sento) ... / (|per favore |e |la prego di |vi prego di |ti prego di |prego di | preferirei che |preferisco
        che |chiedo di )non (|gli |le |mi |ci |vi )(dia|dare|date|dargli|darle|passare| passate|passargli|passi|
        condividere|condividete|condivida|condividi|presentateci|presentarci|presenti| presentare|diffondere|
        comunicare|comunicate|inoltrare|inoltrate|girare|fornire|divulgare|venga|vengano) ... / (| io |purtroppo |mi
        dispiace |grazie |mi spiace |spiacente |al momento |per ora |stavolta |grazie ma |mi dispiace ma |mi spiace
        ma |purtroppo però )(|preferisco|preferirei|preferiamo|devo|dovrò|vorrei|voglio|mi vedo costretto a|mi vedo
        costretta a|sono costretto a|sono costretta a|sono spiacente di dover|mi permetto di|ho deciso di| intendo)
        (|di |purtroppo |cortesemente |gentilmente |dover )(no|di no|non farlo|non accettare|rifiutare| declinare|
        rinunciare|passare|passo|declino|rifiuto|rinuncio|astenermi|restarne fuori|rimanerne fuori|evitare| lasciar
        perdere|lasciar stare|tenermi fuori|non essere presentato|non essere presentata|non partecipare|non
        condividere|non dare|mantenere la mia privacy|restare fuori|rimanere fuori|dire di no|tenere per me|non
        essere contattato|non essere contattata|decidere di no) (|la|l'|il|questa|questo|grazie|stavolta|questa
        volta|i|le|in| per|tua|vostra|ma grazie|cortesemente) (|gentile |cortese )(|invito|offerta|proposta|
        presentazione|introduzione| occasione) (|grazie|stavolta|comunque|lo stesso) / (no|nah|macché|nono) (|,)(|
        grazie |guarda |mi dispiace | davvero |scusa |mi spiace |ti ringrazio |la ringrazio )(meglio evitare|meglio
        di no|preferisco di no|preferisco evitare|lascia stare|lascia perdere|lasciamo perdere|lasciamo stare|non fa
        per me|non mi interessa|non mi va|non ne ho bisogno|non è il caso|assolutamente|per niente|affatto|mai|per
        carità|proprio no|non voglio|non posso|sto bene così|va bene così|sono a posto così|a posto così|passo|non ho
        tempo|non è per me|davvero|non sono interessato|non sono interessata|di certo|non me la sento|grazie|grazie
        mille|sul serio) (|grazie|davvero| comunque) / meglio (di no|evitare|evitare grazie|lasciar perdere|no) (|
        grazie) / (lascia|lasciamo|lasci) (perdere|stare) (|grazie) / (ti|la|vi) ringrazio(|,) (|ma |però )(no|
        passo|declino|non|preferisco|devo|meglio| rinuncio|non sono|sono a posto) ... / (grazie|grazie mille|molte
        grazie|grazie del pensiero|grazie per la proposta|grazie per l'offerta|grazie dell'offerta|sei gentile|molto
        gentile|gentilissima|gentilissimo|apprezzo| apprezzo il pensiero|apprezzo l'offerta)(|,) (ma|però) (|
        preferisco |al momento |per ora |stavolta |questa volta |in questo momento |direi |purtroppo |io )(no|di no|
        no grazie|passo|declino|rinuncio|non mi interessa|non sono interessato|non sono interessata|non fa per me|
        non cerco|non ho tempo|non voglio|non posso accettare|non ne ho bisogno|sto bene così|devo rifiutare|devo
        declinare|rifiuto) (|grazie|nuovi contatti|altri contatti|nuove conoscenze|comunque) / (direi|temo|credo|
        penso|dico|purtroppo|decisamente|certo che|ovviamente|sicuramente| spiacente|mi spiace) (|proprio |che la
        risposta sia |che sia un |di |la risposta è )no (|grazie|per me) / (per carità|neanche per sogno|nemmeno per
        sogno|neanche morto|neanche morta|neppure per idea|non ci penso nemmeno|non ci penso proprio|scordatelo|
        scordatevelo|ma anche no|anche no|manco per sogno|manco morto|assolutamente no| proprio no|no no grazie|no e
        poi no) (|grazie) / non (serve|c'è bisogno|ce n'è bisogno|è necessario|occorre|è il caso) (|grazie|che ci
        presenti|che ci presentiate|presentarci|una presentazione) / ci conosciamo già(|,) (non serve|non c'è
        bisogno|non occorre|non è necessario|no grazie|niente presentazioni) / non voglio (aver|avere) (niente|
        nulla) a che fare ... / no(|,) (grazie|grazie mille)(|,) (molto gentile|sei gentile|gentilissima|
        gentilissimo|va bene così|sto bene così|a posto così) / (ti|la|vi) ringrazio(|,) ma (devo declinare|devo
        rifiutare|non mi interessa|no grazie|preferisco di no)
    """,
    "excuse": """
        (|sono |siamo |purtroppo sono |mi dispiace sono )(|troppo |molto |davvero |già |attualmente )(impegnato|
        impegnata|occupato|occupata|preso|presa|in pensione|oberato|incasinato|sommerso) (|al momento|ora|adesso|in
        questo periodo) / ho troppo (lavoro|da fare) ... / agenda piena / la mia agenda è piena / (|io |davvero )non
        (|me la |ci |ce la )(posso|potrei|potrò|riesco|faccio|riesco a|riuscirei a) (|dire di sì|accettare|dire sì|
        dirti di sì|dirle di sì|impegnarmi|dare il mio consenso|dare l'ok) (|a questo|stavolta|questa volta|ora|
        adesso) / (|io |al momento |in questo periodo |ora |adesso |ultimamente )(|sono |ho |mi manca |non ho |non ho
        proprio |sono già )(|troppo |molto |davvero |proprio |già |fin )(impegnato|impegnata|preso|presa|incasinato|
        incasinata|sommerso|sommersa|oberato|oberata|pieno|piena|tempo|il tempo|troppo lavoro|troppe cose|troppo da
        fare|malato|malata|in pensione) (|di |da |dal )(|lavoro|cose da fare|impegni|fare|per questo|da dedicare)
    """,
    "later": """
        più tardi / magari più tardi / forse più tardi / più avanti / magari più avanti / dopo / non ora / ora no /
        adesso no / non adesso / non ancora / oggi no / non oggi / per ora no / non per ora / per il momento no / non
        per il momento / al momento no / non al momento / non in questo momento / in questo momento no / (in | )un
        altro momento / un'altra volta / magari un'altra volta / sarà per un'altra volta / la prossima (volta|
        settimana) / la settimana prossima / il (mese prossimo|prossimo mese|prossimo anno|prossimo trimestre) /
        l'anno prossimo / (tra| fra) (un|una|due|tre|qualche) (mese|settimana|mesi|settimane|giorni|giorno) / dopo le
        (vacanze|ferie|feste) / dopo l'estate / non è (il |un )(buon |)momento ... / brutto momento / ci (penso|
        penserò|devo pensare|rifletto) ... / devo pensarci / fammi pensare ... / mi faccia pensare ... / mi lasci
        pensare ... / le farò sapere ... / ti farò sapere ... / vi farò sapere / chiedi(mi|) ... / richiedimelo ... /
        a presto risentirci / domani / presto / (magari|forse|eventualmente|semmai|meglio|volentieri) (|più |a |in |
        dopo |un'|un |tra |fra |il |la |l'|nel |ad )(avanti|tardi|@mese@|altra volta|altro momento|un mese|qualche
        mese|qualche settimana|po') ... / più (avanti| tardi|in là) (|volentieri|magari|grazie|sì|con piacere|forse|
        semmai) / non (ancora|subito|adesso|ora|per ora|in questo momento|questo mese|quest'anno|questa settimana)
        ... / sono (|in |via |all'|fuori )(ferie|via|estero| ufficio|maternità|viaggio|vacanza) (fino|sino) ...
    """,
    "stop": """
        basta / basta così / basta mail / basta email / smettetela / smettila / smetta / smettete di (scrivermi|
        contattarmi|mandarmi|inviarmi) ... / smetti di (scrivermi|contattarmi|mandarmi|inviarmi) ... / smetta di
        (scrivermi|contattarmi|mandarmi|inviarmi) ... / (|per favore |vi prego di |la prego di )non (scrivermi|
        scrivetemi|contattatemi|contattarmi|mi scriva|mi contatti|mi scrivete|inviatemi|mandatemi|mi mandi|inviarmi|
        mandarmi|mi contattate|disturbatemi) (più|mai più|ancora|altre|altri|di nuovo) ... / (niente|nessun'|non
        voglio| non desidero) (|più |altre |ricevere altre |ricevere più )(mail|email|e-mail|messaggi|altra mail) ...
        / disiscrivimi / disiscrivetemi / cancellatemi / cancellami / mi cancelli / annulla iscrizione /
        disiscrizione / (| per favore )(rimuovetemi|rimuovimi|mi rimuova|togliete|toglietemi|cancellate|eliminate|
        rimuovete|rimuova| cancelli|elimini) (|il mio|i miei|dalla|da) ... / (|per favore |basta |e |vi prego di |la
        prego di |ora |adesso )(smettetela|smettila|smetta|la smetta|smettete|piantatela|piantala|finitela|
        smetterla|cessate) (|di |con )(| scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|mandare|inviare|queste|
        le|questi|rompere|importunarmi) (| mail|email|messaggi|queste mail|altre mail|più|per favore) / (|per favore
        |vi prego di |la prego di |chiedo di | voglio |vorrei |desidero |potete |prego )(|essere )(cancellatemi|
        cancellami|mi cancelli|cancellarmi|cancellate| cancellato|cancellata|toglietemi|toglimi|mi tolga|togliermi|
        rimuovetemi|rimuovimi|mi rimuova|rimuovermi|rimosso| rimossa|eliminatemi|eliminate|eliminare|disiscrivetemi|
        disiscrivermi|disiscrivimi|disiscritto) (|subito |per favore |immediatamente |tutti )(|da|dalla|dal|dalle|i
        miei|il mio|la mia|dai|dagli|grazie) (|vostra|questa| vostre|vostri|lista|liste|elenco|database|mailing|
        dati|indirizzo|mail|email|contatti|elenchi|tua|sua) (|lista| liste|mailing list|list|subito|per favore|
        grazie|email) / (|io |per favore |e |vi prego di |la prego di )non (| voglio |desidero |vorrei |mi |ci |
        intendo )(|più )(ricevere|essere contattato|essere contattata|contattatemi| contattarmi|contattate|
        scrivetemi|scrivermi|scrivete|scriva|mandatemi|mandate|mandarmi|inviatemi|inviarmi| inviate|disturbatemi|
        disturbate|contatti|mandi|sentire) (|più |altre |altri |mai |nulla |niente |le vostre | queste |vostre |mai
        più |nessuna |alcuna )(|più|mai più|mail|email|e-mail|messaggi|comunicazioni|da voi|altro| per favore|
        grazie|parlare di voi) (|da voi|per favore|grazie|da parte vostra|di questo tipo) / (basta|stop| niente|mai)
        (|con |più |altre |con le |con queste |a |alle )(mail|email|e-mail|messaggi|comunicazioni|spam| richieste|
        queste mail|queste email) (|per favore|grazie) / (lasciatemi|lasciami|mi lasci) (in pace|stare| tranquillo|
        tranquilla) (|per favore|con queste mail|una buona volta) / disiscrizione / disiscrivi
    """,
    "stop_all": """
        stop a tutto / fermare tutto / fermate tutto / ferma tutto / basta tutto / basta con tutto / stop tutto
    """,
    "doubt": """
        se / purché / a patto / a condizione / condizione / quando / appena / prima / dopo che / a meno / salvo /
        tranne / solo / soltanto / forse / magari / può darsi / può essere / eventualmente / possibilmente /
        probabilmente / dipende / vediamo / si vedrà / vedremo / non so / non lo so / boh / mah / non saprei / chissà
        / nessuna idea / non ne ho idea / non ho idea / non sono sicuro / non sono sicura / incerto / dubbio / dubbi
        / ho dei dubbi / chi / che cosa / cosa / quale / come mai / come / dove / perché mai / potete / potrebbe /
        potresti / può dirmi / puoi / dice / disse / detto / dire / spam / truffa / haha / ahah / ahahah / scherzo /
        ironia / ferie / vacanza / assente / ricevuto / inoltro / assistente / in teoria / in linea di massima / in
        linea di principio / prima di tutto / più informazioni / maggiori informazioni / ulteriori informazioni / più
        dettagli / o / oppure / sì e no / sì no / no sì / ni / hmm / sì sì come no / come no / problema / immagino /
        suppongo / altrimenti / indifferente / non lo conosco / non la conosco / errore / sapere / avvocato / polizia
        / qualcun altro / no(|,) (nessun problema| non c'è problema|figurati|si figuri|niente|tranquillo|tranquilla)
        / cattiva idea / pessima idea / pensarci / ci devo pensare / se paga / sono io / ero io / come se / come no /
        ci mancava solo / non chiedo di meglio che perdere / a patto che / a condizione / devo chiedere / chiedere a
        / mia moglie / mio marito / il mio capo / senza sapere / saperne di più / ho ricevuto / abbiamo ricevuto /
        boh / mah / in cambio / quanto / compenso / a pagamento / sì e no / né sì né no / vedremo / dipende / prima
        devo / non dico di no / figurati / figuriamoci / che bello un altro / non sono contrario / non sono contraria
        / non mi oppongo / non vedo problemi / non mi dispiacerebbe
    """,
    "but": "ma / però / tuttavia / eppure / sebbene / anche se / ciononostante / bensì",
    "not": """
        non / no / mai / niente / nulla / nessuno / nessun / nessuna / senza / né / neanche / nemmeno / rifiuto /
        impossibile / contro
    """,
    "regret": """
        purtroppo / mi dispiace / mi spiace / spiacente / sono spiacente / mi rincresce / scusa / scusi / scusate /
        peccato / che peccato / sfortunatamente / con rammarico / chiedo scusa / mi scuso / ahimè
    """,
    "hello": """
        ciao / salve / buongiorno / buonasera / buon giorno / buona sera / buon pomeriggio / gentile / gentilissimo
        / gentilissima / egregio / caro / cara / spettabile / gent mo / gentile signora / gentile signor / hey / ehi
    """,
    "bye": """
        (|cordiali |distinti |cari |un caro |tanti |i migliori |i miei migliori |molti )(saluti|saluto) (|da ...) /
        saluti (|cari|cordiali) / cordialmente / a presto / arrivederci / buona (giornata|serata|settimana|fortuna|
        domenica) / buon (lavoro|weekend|fine settimana) / un abbraccio / abbracci / baci / distintamente / inviato
        da ... / in bocca al lupo / ciao ciao / con stima / sinceri saluti
    """,
    "thanks": """
        (|molte |mille |tante |e |ok |infinite |grazie )grazie (|mille|tante|infinite|di cuore|comunque|lo stesso|
        ancora|ivy|in anticipo|a lei|a te|di tutto|molte) / (grazie|grazie mille|molte grazie|tante grazie|la
        ringrazio| ti ringrazio|vi ringrazio|ringrazio) (per|di|della|del|dell'|delle) ... / (la|ti|vi) ringrazio (|
        molto|tanto|di cuore) / ringrazio / (è|sei|lei è|che|molto) (|molto |davvero )(gentile|carino|cortese) (|da
        parte sua|da parte tua|grazie|a chiedere) / apprezzo (|molto|l'offerta|l'invito|il pensiero|la proposta) /
        grato / grata / (|mille | molte |tante |tantissime )grazie (|mille |tante |davvero |infinite )(per|di|del|
        della|dell'|che) ... / (ti|la| vi) ringrazio (|molto |tanto |davvero |moltissimo )(per|di|del|della|dell'|
        che) ...
    """,
    "fill": """
        per favore / per piacere / per cortesia / prego / e / anche / allora / dunque / molto / davvero / veramente /
        sinceramente / onestamente / ora / adesso / al momento / attualmente / in questo momento / in questo periodo
        / per ora / da parte mia / per quanto mi riguarda / per me / io / noi / mi / ci / lo / la / questa volta /
        subito / immediatamente / ivy / bob / ann / ah / oh / eh / perché / poiché / con lui / con lei / il mio
        (numero| indirizzo|telefono|cellulare) è ... / (può|puoi|possono|potete) (chiamarmi|scrivermi| contattarmi)
        ... / (|ma )(per favore |)(usa|usi|usate|utilizza|utilizzi|scriva|scrivi|mandi|manda|chiami) (| a|al|il)
        (mio|miei|mia) ... / spero (che lei stia|che tu stia|stia|tutto) bene / spero (comprenda|capisca| capirete) /
        di niente / (saluti| un saluto|grazie|ringrazia|ringrazi|salutami|saluta|un abbraccio) (|a )ivy (|da parte
        mia|per me|di cuore) / (scusa|scusi|scusate|mi scuso|chiedo scusa|perdona|perdonate) (|per |per il |il |del
        )(ritardo|la risposta tardiva|ritardo nella risposta|il ritardo nella risposta) / (bob|lui|lei|ann|ivy|
        l'idea|il suo lavoro|il progetto) (|mi )(sembra|pare|è) (|davvero |molto |una persona |sempre |un tipo |così
        |tanto )(interessante| simpatico|simpatica|gentile|in gamba|bravo|brava|carino|carina|ottimo|affascinante) /
        (cerco|cercavo) (|proprio | da tempo |da mesi )(qualcuno|una persona) (|così|come lui|come lei|del genere) /
        per aver pensato a me / di aver pensato a me / che hai pensato a me / per aver chiesto / per il pensiero /
        per la proposta / per l'offerta / per l'invito / cordiali saluti / distinti saluti / un caro saluto / a
        presto / cari saluti / buongiorno / buonasera / salve / gentile signora / gentile signor / gentili signori /
        sinceramente / onestamente / davvero / per ora / al momento / comunque / lo stesso
    """,
    "words": """
        il / lo / la / i / gli / le / un / uno / una / di / del / della / dei / delle / dell / a / al / alla / ai /
        in / nel / nella / con / su / sul / sulla / per / da / dal / dalla / tra / fra / e / ed / che / è / sono /
        sei / siamo / siete / era / ero / stato / ho / hai / ha / abbiamo / avete / hanno / essere / avere / fare /
        mio / mia / tuo / suo / sua / suoi / nostro / vostro / io / tu / lui / lei / noi / voi / loro / mi / ti /
        si / ci / vi / questo / questa / quello / quella / molto / più / tutto / tutti / bene / anno / anni / tempo
        / giorno / settimana / mese / amico / lavoro / azienda / contatto / incontro / conoscere / parlare / fa /
        già / sempre / anche / qui / lì / grande / persona / posso / interesse / presentazione / messaggio / invito
        / offerta / collega / signor / signora / quest'anno / anni
    """,
    "who": """
        (|e |ma |scusi )chi (è|sei|siete|è lei|è lui|è questo|è questa|è bob|è ann|sarebbe|parla) / (cos'è|cosa è|
        che cos'è|che cosa è) (questo|letterman|questa mail) / (come|dove) (avete|ha|hai) (avuto|ottenuto|preso|
        trovato) (il mio indirizzo|la mia mail|la mia email|i miei dati) / non (lo|la|ti|vi) conosco / chi è ... /
        è (spam|una truffa) / di cosa si tratta
    """,
    "held": """
        (quali|che) (dati|informazioni) (|personali )(avete|ha|hai|conservate|tenete) (|su di me|di me|miei) / cosa
        (sapete|sa|avete) (di me|su di me) / i miei dati / diritto di accesso / (|che )cosa conservate (|su di me|di
        me|sul mio conto) / (|che )cosa (sapete|avete|tenete|memorizzate|salvate|conservi|sai) (su di me|di me|sul
        mio conto) / (quali|che) dati (conservate|avete|tenete|salvate) (|su di me|di me|sul mio conto)
    """,
    "outcome": """
        (|e |allora )com('è|e è) (andata|andato|finita) (|a finire) / com'è andata (|a finire|tra loro) / (ci sono|
        qualche|hai|avete) (novità|notizie|notizia|risposta) / hanno (risposto|accettato)
    """,
    "acquainted": """
        (|ma |sì |no |grazie ma )(noi |)(ci|lo|la|li) (conosciamo|conosco) (già|da anni|da tempo|bene|benissimo|già
        da anni|già bene) ... / (siamo|sono) già (in contatto|amici|stati presentati) ... / (|sì |certo |ah sì )(|,)
        (lo|la|bob lo|ann la|bob già lo|già lo|già la) conosco (|già|bene|benissimo|molto bene|fin troppo bene)
    """,
    "cancel": """
        annulla / annullare / annullate / annulli / cancella / cancellare / (|per favore |vorrei |voglio
        )(annullare|ritirare|annulla|annulli|cancellare|ritira|ritirate) (|la richiesta|la mia richiesta|la
        presentazione|tutto|questo|per favore|grazie) / ritiro la (mia |)richiesta / lascia perdere / lasci perdere
        / lasciate perdere / lascia stare / non inviare / non inviatelo / non mandarlo / non serve più / dimentica /
         dimenticate
    """,
    "send": """
        ok / sì / invia / inviare / inviate / invii / invia pure / manda / manda pure / mandalo / procedi / proceda
        / va bene / va benissimo / perfetto / corretto / giusto / approvato / confermo / confermato / vai /
        d'accordo / ottimo / tutto ok
    """,
    "help": """
        aiuto / aiutami / mi aiuti / aiutatemi / come funziona (|questo|letterman|questo servizio) / istruzioni /
        info / ho bisogno di aiuto
    """,
    "turns": """
        rifiutare / rifiutarmi / dire / dirti / perdere / perdermelo / perdermela / perdermi / declinare / negare /
        mancare / disturbare / oppormi / capire / rispondere / contrario / contraria / offendere / disturbare /
        capito / ricevuto / perdere / lamentare
    """,
    "macros": """
        mail = mail|email|e-mail|indirizzo|contatto|contatti|numero|recapito|recapiti|dati|indirizzo email|indirizzo
        mail|telefono|cellulare / fare = presentaci|presentaci pure|presentateci|presentateci pure|ci presenti|ci
        presenti pure|presentami|mi presenti|mettici in contatto|mettici pure in contatto|metteteci in contatto|
        metteteci pure in contatto|ci metta in contatto|ci metta pure in contatto|mettimi in contatto|procedi|
        procedi pure|procedete|procedete pure|proceda|proceda pure|vai|vai pure|vai tranquillo|vai tranquilla|fai
        pure|fai| faccia pure|fate pure|dagli la mia @mail@|dagli il mio @mail@|dagli pure la mia @mail@|dagli pure
        il mio @mail@| gli dia la mia @mail@|gli dia pure il mio @mail@|passagli la mia @mail@|passagli il mio
        @mail@|passagli pure il mio @mail@|passa pure il mio @mail@|passa pure la mia @mail@|giragli la mia @mail@|
        giragli il mio @mail@|date il mio @mail@|inoltra pure|collegaci|collegateci|connettici|connetteteci|avanti|
        avanti tutta|facciamolo|andiamo / mese = gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|
        settembre|ottobre|novembre|dicembre|estate| l'estate|autunno|l'autunno|primavera|inverno|le ferie|le vacanze|
        natale|pasqua|le feste|gli esami|mese prossimo| il mese prossimo|la settimana prossima|l'anno prossimo|fine
        mese|fine anno|la maternità|il trasloco|la tesi
    """,
    "and": """
        e / ed / quindi / perciò / per questo / e per questo / ed è per questo che / è per questo che / e proprio per
        questo / proprio per questo / e quindi / perché / dunque
    """,
    "wait": """
        (|puoi |può |potete |potresti |potreste |potrebbe |per favore |e |ma |magari |meglio |se vuoi )(|ri|mi |ne |
        ci )(richiedimelo|richiedetemelo|richiedermelo|richiedi|chiedimelo|chiedetemelo|chiedimi|chiedetemi|mi
        richieda|me lo richieda|ricontattami|ricontattatemi|mi ricontatti|ricontattarmi|riscrivimi|riscrivetemi|mi
        riscriva| risentiamoci|ci risentiamo|ne riparliamo|riparliamone|riproponimelo|riproponetemelo|ricordamelo|
        ricordatemelo| fatti risentire|scrivimi|contattami|richiamami|riprova|riprovate|sentiamoci|rimandiamo|
        rimandare|rimandarlo| posticipare|posticipiamo|aspettare|aspetta|aspettate|aspettiamo|rinviare|rinviamo) (|
        di nuovo |più |a |tra |fra | in |dopo |ad |quando |per |dal |verso |un po' |al |fino a |fino al |il |la |
        un'|un |di |magari |nel |nell'| questo |questa cosa |tutto )(@mese@|avanti|tardi|un mese|un paio|qualche|
        due|tre|sei|torno|avrò|volta|momento| le|gli|il|la|l'|settimana|anno|mese|poi|altra|po') ... / (|sì |ma |sì
        ma |volentieri ma |ok ma |certo ma |però | solo |mi piacerebbe ma |con piacere ma |va bene ma )(|solo |
        soltanto |magari |non |meglio )(dopo|non prima di| non prima del|non prima della|prima di|a partire da|
        quando torno|quando rientro|quando avrò|quando finisco| quando ho finito|dal|da|appena|non adesso|non ora|
        non subito|non questo mese|non questa settimana|tra qualche| fra qualche|tra un|fra un|una volta) (@mese@|
        di|il|la|le|gli|l'|che|torno|tempo|mese|settimana|un po'|mese|anno| qualche|fine|metà|inizio|subito|finito|
        dei|del|della) ... / (|dammi |datemi |mi dia |mi serve |ho bisogno di | lasciami )(|ancora |un po' di |più |
        qualche |del )(tempo|giorno|settimana|un mese|due settimane|un paio di) ... / (|ora |adesso |questo |al
        momento |purtroppo |non è |è |è un |ora non è )(|il |un |davvero un )(momento giusto| buon momento|brutto
        momento|momento sbagliato|momento migliore|pessimo momento|periodaccio|troppo presto|presto per me) ...
    """,
    "until": """
        dopo / prima di / fino a / fino al / finché / quando torno / quando rientro / quando avrò / appena / a
        partire da / dopo le ferie / dopo le vacanze / a @mese@ / in @mese@ / dopo @mese@ / tra un mese / fra un mese
        / tra qualche (settimana|mese) / fra qualche (settimana|mese) / dal mese prossimo / il mese prossimo / la
        settimana prossima / l'anno prossimo / una volta che
    """,
}

TABLES = {"it": ITALIAN}
