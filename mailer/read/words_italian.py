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
        sì|presentaci|con piacere) (sì|procedi|volentieri|presentaci|ci sto|va bene) / volentierissimo /
        (|sì |sì certo |certo |ok |va bene |certo che |d'accordo |ma certo |allora |sì sì )@puo@ (|pure |
        tranquillamente |benissimo |senz'altro |anche )@inf@ (|@adr@|pure|tutto|tranquillamente) (|pure|
        tranquillamente|senza problemi|volentieri|grazie|quando volete) / (|sì |sì certo |certo |ok |va bene |certo
        che |d'accordo |ma certo |allora )@puo@ (|pure |tranquillamente |benissimo )@inf@ @adr@ (a|ad|al|alla|con) ...
        / (|sì |certo |ok |va bene )@puo@ (|pure |tranquillamente )(presentarci|metterci in contatto|mettermi in
        contatto|procedere|farci conoscere|fare le presentazioni|fare da tramite|andare avanti|dirgli di sì|dirle di
        sì|rispondere di sì|presentarmi|collegarci) (|pure|grazie|senza problemi|volentieri|tranquillamente|con lui|
        con lei|con bob) / (|sì |sì certo |sì dai |certo |ok |va bene |d'accordo |dai |allora |volentieri |perfetto |
        eccome |@dame@ )(@imp@) @adr@ (|pure|tranquillamente|senza problemi|grazie|volentieri|per favore|quando
        volete|quando vuoi) / (|sì |sì certo |certo |ok |va bene |d'accordo |dai |allora |volentieri )(@imp@) @adrm@
        (a|al|con) (bob|lui|lei|ann|questo signore|questa persona|signor|tuo amico|vostro amico) (|pure|
        tranquillamente|senza problemi|grazie|volentieri) ... / (|sì |sì sì |certo |ok |va bene |dai |allora |
        d'accordo )(procedete|procedi|proceda|fate|fai|faccia|andate|vada|vai|presentateci|presentaci|metteteci in
        contatto|mettici in contatto|ci metta in contatto|mettetemi in contatto|facci conoscere|fateci conoscere|fa
        pure|vai pure|dai pure|avanti pure|andate avanti|vai avanti|vada avanti|via libera|semaforo verde|luce verde|
        ok procedere|si proceda|si può fare|fatelo|lo faccia|fallo|fatelo pure) (|pure|tranquilli|tranquillo|
        tranquilla|tranquillamente|senza problemi|così|con lui|con bob|con la presentazione|con l'introduzione|grazie|
        quando volete|quando vuoi|subito) / (|sì |ok |certo |va bene |allora )(digli|dille|ditegli|ditele|gli dica|le
        dica|dica|dite|di') (|pure |tranquillamente )(|a bob |a lui |ad ann )(di|che può|che può pure|che mi|che)
        (@scr@|@scriva@|scriva|contatti|chiami) (|@quando@) / (|sì |ok |certo |va bene )(digli|dille|ditegli|gli dica|
        dica|dite) (|pure |tranquillamente )(|a bob |a lui )(di sì|che va bene|che accetto|che sono d'accordo|che è
        ok|che ci sto|che lo aspetto|che mi fa piacere|che per me va bene|che non c'è problema) (|pure|grazie) / (|sì
        |ok |certo |va bene |allora |dai )(che |fate in modo che |fai in modo che )(|bob |lui |lei )(@scriva@) (|
        @quando@) ... / (|sì |ok |certo |va bene )(lascia|lasci|lasciate|fai|fate|faccia|fallo|fatelo|lo faccia|fagli)
        (|pure )(|che mi )(@scr@|scriva|scrivere|contatti) (|@quando@) ... / (|sì |ok |certo |va bene |d'accordo |
        allora )(|bob |lui |lei |ann |il signore |questa persona |il tuo amico )(può|può pure|può tranquillamente|può
        benissimo|può certamente|può senz'altro|potrà) (@scr@) (|@quando@) ... / (|sì |certo |certo che |ma certo
        )(avete|hai|ha|ivy ha|bob ha) (|tutto |già |ovviamente |certamente |naturalmente |pienamente )(il mio|la mia|
        mio) (|pieno |piena |totale )(consenso|via libera|ok|benestare|permesso|autorizzazione|assenso|approvazione|
        benedizione|sì|accordo|nulla osta) (|per procedere|a procedere|procedete|grazie|alla presentazione|alla
        condivisione|per la presentazione|per farlo) / (|sì |certo )(avete|hai|ha) (il mio|la mia) (consenso|via
        libera|ok|benestare|permesso|autorizzazione|assenso) (a|alla|per|all') ... / la (|mia )risposta è (|
        sicuramente |ovviamente |un |un bel |certamente )(sì|positiva|affermativa) / risposta (positiva|affermativa) /
        (dico|rispondo|voto|direi proprio|dico subito) (|di )sì (|volentieri|grazie|con piacere) / per me è (un |)(|
        grande |bel |deciso )sì / (|@dame@ )(nulla|niente|nessuna cosa) (in contrario|da obiettare|osta) (|@dame@) /
        nulla osta (|@dame@) / (|@dame@ )(nessun problema|nessuna obiezione|non c'è problema|non ci sono problemi|
        nessun ostacolo|nessuna difficoltà|zero problemi|non vedo problemi|nessunissimo problema) (@dame@|procedete|
        procedi|procedete pure|procedi pure|proceda pure|fate pure|fai pure|faccia pure) / @dame@ (nessun problema|
        nessuna obiezione|non c'è problema|non ci sono problemi|zero problemi|ok|va bene|va benissimo|va più che bene|
        tutto ok|sì|certo|assolutamente sì|volentieri|nulla in contrario|niente in contrario|è ok|è un sì|si può fare|
        si può procedere|è perfetto|perfetto|d'accordo|via libera|potete procedere|puoi procedere|può procedere|potete
        andare) (|grazie|procedete|procedi|procedete pure|procedi pure|fate pure) / (|sì |io |e |con la presente |per
        quanto mi riguarda )(acconsento|consento|autorizzo|accetto|approvo|do il consenso|do il mio consenso|do l'ok|
        presto il consenso|sono d'accordo|sono favorevole|sono ben d'accordo|sono pienamente d'accordo|mi dichiaro
        d'accordo|mi dichiaro favorevole|sono contento|sono contenta) (|volentieri |con piacere |molto volentieri |
        pienamente |senz'altro )(a|alla|al|a che|che|su|con|per|perché|affinché|ad|all') (|la |il |lo |gli |mi |ci |
        ivy |voi |lei |le )(|@inf@|@subj@|condivisione|presentazione|contatto|trasmissione|conoscerlo|conoscerla|
        comunicazione|divulgazione|invio|inoltro|essere presentato|essere presentata|essere contattato|essere
        contattata|conoscenza|proposta|idea) (|@adr@|di @adr@|del mio @mail@|della mia @mail@|dei miei @mail@) (|a
        bob|con bob|a lui|con lui|al signor ray) / (|sì |io )(autorizzo|consento|acconsento) (|a |al |alla |l'|la |il
        )(@inf@|condivisione|inoltro|trasmissione|comunicazione|invio) (|di |del |della |dei )(@adr@|mio @mail@|mia
        @mail@|miei @mail@) (a|ad|al|con) ... / ok x me / x me (ok|va bene|nessun problema|va benissimo|sì|si può
        fare|non ci sono problemi) / ok (da parte mia|per me|procedete|fate pure|vai pure|volentieri|certo|sì|sì
        grazie|sì va bene|perfetto|va benissimo|nessun problema|ci sto|mi va|mi va bene|con piacere|accetto|d'accordo|
        benissimo|sono d'accordo|sono interessato|sono interessata) / okk / okok / ok ok / oki / sisi / sissì / yes /
        yess / daje / daje pure / daje sì / vabbene / certoo / certo ke sì / ovvio che sì / ovviamente sì /
        naturalmente sì / chiaro / chiaro che sì / come no certo / direi di sì / direi proprio di sì / dico di sì / ma
        sì certo / ma sì volentieri / ma sì va bene / sì ma certo / ma magari sì / e certo / eccerto / certo certo /
        (assolutamente|decisamente|senz'altro|sicuramente|certamente|naturalmente|ovviamente|certo|volentieri|ma|eh|
        beh|e|bè|mah) sì (|grazie|volentieri|dai|certo|procedete|procedi|va bene) / (assolutamente|completamente|
        pienamente|totalmente|perfettamente|più che) (d'accordo|favorevole|ok) / sono (|assolutamente |completamente |
        pienamente |totalmente |molto |decisamente |più che |ben |tutto |tutta )(d'accordo|favorevole|disponibile|
        disponibilissimo|disponibilissima|dei vostri|a favore|della partita|ok|pronto|pronta|contento di farlo|ben
        lieto|ben lieta) (|volentieri|procedete|procedi|grazie|a conoscerlo|a conoscerla|a parlarci|a sentirlo|
        all'incontro|alla presentazione|a questa presentazione|con l'idea|con la proposta) / d'accordissimo / ok
        d'accordo / benissimo d'accordo / accordato / accettato / accetto (|molto |ben )(volentieri|con gioia|con
        grande piacere|con entusiasmo|di cuore|di buon grado|con molto piacere|senz'altro|la tua proposta|la vostra
        proposta|la sua proposta|di conoscerlo|di conoscerla|di essere presentato|di essere presentata) / permesso
        accordato / consenso dato / aggiudicato / affare fatto / fatta / è fatta / andata / si può fare / facciamolo
        (|dai|pure) / perché no (|,) (sì|volentieri|procedete|dai|fate pure|procedete pure|va bene|con piacere|
        accetto) / sì perché no / ci sta / ci sta sì / ci sta dai / io ci sono / presente / contate pure su di me /
        conti pure su di me / mi (va|sta|sembra|pare|andrebbe) (|più che |molto |davvero |proprio |assolutamente
        )(bene|benissimo|ok|perfetto|ottimo|bello|una buona idea|un'ottima idea|una bella idea|di sì) (|grazie|
        procedete|procedi|procedete pure) / (nessun problema|non c'è problema|tranquilli|tranquilla|figurati)(|,)
        (@puo@) (|pure )(@inf@|procedere|presentarci|metterci in contatto) (|@adr@) / (|sì |certo |ok |va bene
        )(lasciagli|lasciatele|lasciategli|le lasci|gli lasci|giratelo|mandateglielo|dateglielo|daglielo|glielo dia|
        passateglielo|passaglielo|giraglielo|girateglielo|inoltratelo|mandaglielo) (|pure) (|@adr@) (|pure|
        tranquillamente|senza problemi|grazie) / (|ma |oh )sì (|,) (ben venga|fate pure|e grazie|sentiamoci|sentiamoci
        pure|più che volentieri|quando vuole|mi farebbe comodo|mi fa comodo|mi sarebbe utile|molto utile|che mi
        scriva) / ben venga / vada (per|pure per) (la presentazione|il contatto|lo scambio|me) / (tutto|tutto è) (ok|a
        posto|bene) (|per me|avete il permesso|hai il permesso|procedete|fate pure|avete il mio permesso|da parte mia)
        / (avete|hai|ha) (|tutto )il permesso / (sentiamoci|sentiamoci pure|mettiamoci in contatto|conosciamoci) (|
        pure|volentieri) / il mio (indirizzo|contatto|numero|recapito) può essere (dato|condiviso|comunicato|girato|
        inoltrato|passato|trasmesso) ... / la mia (mail|email) può essere (data|condivisa|comunicata|girata|inoltrata|
        passata|trasmessa) ... / (|confermo )(la mia disponibilità|piena disponibilità) (|a|ad) ... / confermo (il mio
        interesse|la mia adesione|l'interesse|che sono d'accordo|che potete|che va bene) ... / per me (può|potete|
        puoi) (|pure )(andare|andare bene|procedere|scrivermi|contattarmi|fare) / (|sì |sì certo |certo |ok |va bene |
        certo che |d'accordo |ma certo |allora |sì sì )@puo@ (|pure |tranquillamente |benissimo |senz'altro |anche
        )@inf@ @adrm@ ... / (|sì |sì certo |sì dai |certo |ok |va bene |d'accordo |dai |allora |volentieri |perfetto |
        eccome )(@imp@|lasciagli|lasciagli pure|lasciategli|lasciategli pure) @adrm@ ... / (|sì |ok |certo |va bene |
        d'accordo )(|bob |lui |lei |ann )(può|può pure|può tranquillamente|potrà) (scrivermi|contattarmi|chiamarmi)
        (pure|tranquillamente|direttamente|quando vuole|volentieri) (a|al|alla|su|sulla|qui|per) ... / (|sì |certo |ok
        |va bene |d'accordo )(condividete|condividi|condivida|date|dia|passate|passa|passi|inoltrate|inoltra|inoltri|
        girate|gira|mandate|manda|comunicate|comunica|trasmettete) (tranquillamente|pure tranquillamente|senza
        problemi|volentieri|senz'altro) @adrm@ ... / (|ma |sì |sì certo |certo |naturalmente |ovviamente |ovvio |
        chiaro )(certo|sicuro|ovvio|naturale) che (potete|può|puoi|sì|va bene|accetto|mi va|mi interessa|sono
        d'accordo|mi fa piacere|ci sto|vi autorizzo) (|pure )(|@inf@) (|@adrm@) / (a|per) me va (|più che |molto
        )(bene|benissimo|benone|alla grande|da dio|ottimamente) / va (benone|alla grande|più che bene) (|per me|
        grazie) / (con tutto il cuore|di cuore|di buon grado|senza dubbio|senza esitazioni|al cento per cento|mille
        volte|cento volte|francamente|sinceramente|onestamente|personalmente|per me|da parte mia|per quanto mi
        riguarda|dai|ok|bene|ecco|allora|evviva|oh|ah|eh|beh|ma dai) sì (|grazie|volentieri|procedete|procedi|con
        piacere) / sì (con tutto il cuore|senza dubbio|senza esitazioni|al cento per cento|di cuore|se ne può parlare|
        parliamone|ne sarei felice|ne sono felice|mi pare una buona idea|mi sembra una buona idea|mi sembra un'ottima
        idea|bella idea|è una buona idea|è un'ottima idea|è una bella idea|mi farebbe molto piacere|mi fa piacere|mi
        fa molto piacere|sono curioso|sono curiosa|sono disponibile|sono favorevole|condividete pure|dateglielo|lo
        autorizzo|vi autorizzo|la autorizzo|ti autorizzo|avete il mio consenso|hai il mio consenso|nessun problema|non
        c'è problema|senza nessun problema|avanti|avanti pure|che mi scriva|mi scriva pure|grazie di cuore|e grazie|
        gentilmente|fatelo|fallo|mi serve|mi serviva|mi aiuterebbe) (|grazie|molto|volentieri|ciao|pure) / ok (nessun
        problema|non c'è problema|senza problemi|figurati|tranquillo|tranquilla|grazie|ci sta|mi piace|mi interessa|mi
        fa piacere|sentiamoci|benone|ottimo|bene|bella idea|buona idea|ottima idea|presentaci|presentateci|autorizzo|
        acconsento|dategli la mail|dagli la mail) (|grazie|ciao|per me|procedete|procedi) / va bene (grazie|procedete|
        procedi|accetto|volentieri|nessun problema|dategli la mail|dagli la mail|ci sto|mi interessa|con piacere|sono
        d'accordo|fate pure|fai pure|ok|dai) (|grazie|ciao) / (|sì |io )(accetto|acconsento|sono d'accordo|sono
        favorevole|sono contento|sono contenta|sono disponibile|sono disposto|sono disposta|consento) (|volentieri |
        con piacere )(di|a|ad|nell'|all'|alla|per) (|essere |farmi |una |la |un |lo )(messo|messa|presentato|
        presentata|presentare|contattato|contattata|introduzione|presentazione|contatto|conoscenza|scambio|idea|
        conoscere|condivisione|proposta) ... / non ho (alcun |nessun |)(problemi|problema|difficoltà|remore|obiezioni|
        nulla in contrario|niente in contrario) (a|ad|nel) (condividere|dare|conoscerlo|conoscerla|essere|parlare|
        sentire|sentirlo|far|passare|comunicare) (|@adrm@) / (mi sembra|mi pare|la trovo|lo trovo|ritengo sia|credo
        sia|penso sia|è) (|davvero |proprio )(una |un'|un )(bella|buona|ottima|splendida|ottimo|buon|bellissima|gran
        bella) (idea|opportunità|occasione|proposta|iniziativa|cosa) (|sì|quindi sì|procedete|procedi|accetto|
        volentieri|fate pure|fai pure|va bene|dai) (sì|quindi sì|procedete|procedi|accetto|volentieri|fate pure|fai
        pure|va bene|dai) / (evviva|urrà|magnifico|splendido|fantastico|ottimo|perfetto|bello|benissimo|bene)(|,|!)
        (sì|accetto|procedete|procedi|ci sto|volentieri|fate pure|fai pure|va bene) / sono (|molto |sempre |
        assolutamente )(aperto|aperta|apertissimo|apertissima|favorevole|propenso|propensa|ben disposto|ben disposta)
        (a|ad|alla|all') ... / (possiamo|potremmo|scambiamoci|scambiamo) (|pure )(scambiarci|scambiare|i|gli|le) (|
        pure )(|i|gli|le) (contatti|indirizzi|mail|email|recapiti|numeri) / (sì|certo|ok) (puoi|può|potete) (|pure|
        certo|tranquillamente|farlo) / ricevuto(|,) (sono d'accordo|va bene|ok|accetto|procedete|procedi|d'accordo|
        confermo|volentieri|sì) / come no(|,) (volentieri|con piacere|certo|procedete|fate pure|dagli pure|fai pure|sì
        volentieri) / (|sì )(presentatemelo|presentamelo|presentatemela|presentamela|me lo presenti|me lo presenti
        pure|presentatemelo pure|presentamelo pure) (|volentieri|grazie) / non c'è nessun problema (|da parte mia|per
        me) (|,) (scriva|scriva pure|procedete|fate pure|fai pure|dategli|procedi) /
        (|sì |ok )(dica|dite|dì|di|rispondi|rispondete|fai sapere|fate sapere|dille|ditele|riferite|riferisci) (a ivy|
        a ann|a bob|a lei|a lui|che va bene|le|gli) (|che |di )(sì|accetto|va bene|accetto volentieri|sono d'accordo|
        per me va bene|ci sto|volentieri|certo che sì|ok|mi va benissimo) (|grazie) / (presentami|presentatemi|mi
        presenti|presentateci) (|pure |dunque )(questo|quel|questa|il|la|vostro|il vostro|il tuo|bob|ann) (|signore|
        signora|amico|amica|bob|persona|gentiluomo) (|per favore) / (|sì |certo |ok |va bene )(dategli|datele|dalle|
        dagli|gli dia|le dia|passategli|passatele|passale|passagli) (|pure |tranquillamente |senz'altro )(il mio|la
        mia|i miei) (numero|mail|email|indirizzo|contatti|recapiti|telefono|contatto|cellulare|dati) / (|oh )(come
        potrei|come faccio a|come si potrebbe|come potrei mai|chi potrebbe) (@refus@|non accettare) ! / (eccome no|e
        come no|ma come no|eccome se sì|eccome se mi va|altroché|altroché se sì) (|sì) / (|io |proprio |davvero
        )(sarei|bisognerebbe essere|dovrei essere|bisogna essere|sarebbe da|sarei proprio|sarei davvero|dovrei proprio
        essere) (@silly@|sciocchi|stupidi|pazzi|folli|matti|scemi) (|a |per |se |di )(|@nocond@|@refus@|non accettare|
        non dire di sì|perdere un'occasione così) / (sarebbe|è) (una |un |)(follia|stupidaggine|sciocchezza|peccato
        mortale|delitto|pazzia|crimine|scemenza) (@refus@) / (di corsa|a occhi chiusi|ad occhi chiusi|firmo subito|
        firmo qui|firmo ora|mille volte sì|cento volte sì|due volte sì|un sì grande così|un sì convinto|un sì enorme|
        conti su di me|conta su di me|contate pure su di me|certo che voglio|certo che mi va|certo che accetto|certo
        che lo voglio|con tutto il cuore|con tutto il cuore sì|sono dei vostri|ben volentieri|molto più che
        volentieri|è un sì|è un bel sì|eccomi|ci sto dentro|ci sto subito) (|grazie|sì|volentieri) / (prendetelo|
        prendilo|consideratelo|consideralo|consideri questo|considerate questo|lo consideri|prenda questo|prendete
        questo|prendila|prendetela) (come|per) (|un |il mio )sì (|convinto) / (@usual@|non) (|, )(dico di no|rifiuto|
        declino|evito|passo|accetto quasi mai|accetto mai|dico quasi mai di sì|non accetto|accetto) (|@such@) (|,
        )(ma|però) (|per )(stavolta|ivy|questa volta|lei|lui|qui|voi|in questo caso|oggi|una volta) (|, )(sì|dico di
        sì|accetto|accetto volentieri|faccio un'eccezione|farò un'eccezione|faccio volentieri un'eccezione) /
        (@usual@|quasi mai|non accetto quasi mai|accetto di rado|raramente accetto|quasi mai accetto) (|@such@) (|,
        )(ma|però) (|per )(stavolta|ivy|questa volta) (|, )(sì|accetto|dico di sì) / (per ivy|a ivy|per lei|per ann)
        (|, )(sì|dico di sì|accetto|sempre sì|dico sempre di sì|certo che sì) / (|io )(preferisco|preferirei|meglio|
        preferibilmente) @bymail@ (|, )ma (sì|certo|va bene|accetto|volentieri) / (mi metta|mi metti|ci metta|ci
        metti|mettici|metteteci) (pure |tranquillamente |)in (contatto|comunicazione) (|con lui|con lei|con bob|pure)
        / (fate|faccia|fai) pure
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
        occasione| questo) /
        (|sì |a me |io |ma |certo )mi (farebbe|fa|farà|faceva) (|molto |davvero |tanto |un gran |proprio |immenso |un
        enorme |un sacco di |veramente |solo |moltissimo |estremamente |sicuramente )piacere (|di |a )(|@conosc@|poter
        @conosc@) (|bob|ann|ray|il signor ray|volentieri|grazie|tanto) / (|sì |io |certo |e )(sono|sarei|sarò|saremmo|
        siamo) (|molto |ben |davvero |proprio |veramente |più che |assai |oltremodo )(felice|lieto|lieta|contento|
        contenta|felicissimo|felicissima|contentissimo|contentissima|lietissimo|lietissima|onorato|onorata|curioso|
        curiosa|entusiasta|disposto|disposta|interessato|interessata|interessatissimo|interessatissima|disponibile|
        pronto|pronta) (|di |a |ad |all'idea di |per )(|poter |poterlo )(|@conosc@) (|bob|ann|ray|il signor ray|
        volentieri|grazie|presto|presentazione|questa presentazione|questo contatto) / (mi piacerebbe|mi piace|vorrei|
        voglio|desidero|gradirei|amerei|adorerei|ho voglia di|mi va di|mi andrebbe di|mi interessa|mi interesserebbe|
        ho piacere di|avrei piacere di|ci terrei a|ci tengo a|tengo a) (|molto |tanto |proprio |davvero |tantissimo |
        volentieri |assolutamente )(|poter )(@conosc@) (|bob|ann|ray|il signor ray|volentieri|grazie|presto|di
        persona) / (mi interessa|mi interesserebbe|mi incuriosisce|mi intriga|mi attira|mi piacerebbe|mi piace|mi
        alletta|mi tenta) (|molto |davvero |proprio |un sacco|parecchio|tantissimo|moltissimo|l'idea|la cosa|la
        proposta|il progetto|questa proposta|il suo lavoro|il tema|l'argomento|questa idea|tanto) (|grazie|volentieri)
        / (l'idea|la cosa|la proposta|questa idea|questa proposta|il progetto|il tema|l'argomento) (mi piace|mi
        interessa|mi attira|mi alletta|mi va) (|molto|davvero|tantissimo|moltissimo|un sacco|proprio|assai|parecchio)
        / (con |con un |è un |sarà un |sarebbe un |che )(|vero |grande |immenso |gran |infinito |enorme |estremo
        )(piacere|gioia|onore) (|conoscerlo|conoscerla|di conoscerlo|di conoscerla|per me|conoscere bob|mio|è mio) /
        (sarà|sarebbe) (|davvero |proprio |un |una |molto )(bello|bellissimo|piacere|gran piacere|interessante|utile|
        utilissimo|un'ottima occasione|bella occasione|prezioso) (|@conosc@|per me|grazie) (|bob) / non vedo l'ora (|
        di |che )(|@conosc@|@scriva@|leggerlo|sentirci|iniziare|cominciare|incontrarci) (|bob) / (felicissimo|
        felicissima|contentissimo|contentissima|ben lieto|ben lieta|curioso|curiosa) (|di|a) (|@conosc@) /
        volentierissimo (|grazie|dai) / più che volentieri / molto (|ma molto )volentieri (|grazie|dai|accetto|
        procedete) / (interessato|interessata|interessatissimo|interessatissima) (|grazie|volentieri|a conoscerlo|a
        conoscerla|sì) / ne (sarei|sono|sarò) (|molto |davvero |proprio |ben )(felice|lieto|lieta|contento|contenta|
        onorato|onorata|felicissimo|felicissima|entusiasta) (|grazie|volentieri) / mi (farebbe|fa|sarebbe|tornerebbe|
        è) (|molto |davvero |proprio )(comodo|utile|gradito|gradita|d'aiuto|un favore) (|grazie) / ne (sarei|sono|
        sarò) (|molto |davvero |proprio |ben )(felice|lieto|lieta|contento|contenta|onorato|onorata) / (|sì |io
        )(sono|sarei|sarò|mi sento) (|molto |ben |davvero |proprio |sempre |veramente |più che )(felice|lieto|lieta|
        contento|contenta|onorato|onorata|entusiasta|curioso|curiosa|felicissimo|felicissima|disposto|disposta) (di|a|
        all'idea di|per) (fare|conoscere|conoscerlo|conoscerla|incontrare|incontrarlo|incontrarla|parlare|parlarci|
        sentire|sentirlo|aiutare|aiutarlo|scambiare|collaborare|entrare|essere|poter|poterlo|potermi|questa|questo|
        saperne|ricevere|dargli|darle) ... / sarebbe (|davvero |proprio |molto )(fantastico|bellissimo|magnifico|
        meraviglioso|stupendo|splendido|grandioso|ottimo|perfetto|bello|un sogno|il massimo|gradito) (|per me|grazie|
        sì) / (saremmo|siamo|saremo) (|molto |davvero |ben |proprio )(felici|lieti|liete|contenti|contente|onorati|
        entusiasti|interessati|curiosi|disponibili|disposti) (|di|a|per) (|conoscerlo|conoscerla|conoscere|
        incontrarlo|incontrarla|parlarci|parlare|fare|sentirlo|questa) ... / (mi piace|ci piace|adoro|mi garba) (|
        molto |proprio |davvero |un sacco |da matti )(l'idea|la proposta|l'iniziativa|questa idea|questa proposta|il
        progetto) (|grazie|sì)
    """,
    "warm": """
        (|sembra |che |è )(|molto )(interessante|allettante|gentile) / bene / molto bene / ottimo / perfetto /
        fantastico / bello / benissimo / bella idea / buona idea / ottima idea / nessun problema / non c'è problema
        / figurati / si figuri / nessun disturbo / non importa / perché no / non fa niente / tutto bene / senza
        fretta / non preoccuparti / non si preoccupi / tranquillo /
        (bella|buona|ottima|splendida|che bella|bellissima|gran bella|eccellente|è una bella|è una buona|è un'ottima|
        mi sembra una buona|mi sembra un'ottima|mi sembra una bella) (idea|iniziativa|proposta|pensata|notizia|
        occasione) / che (bello|bella cosa|carino|carina) / nessun prob / no problem / np / pk no / xké no / xchè no /
        e perché no / perché mai no / volendo / figurarsi /
        (|e |ma |beh |oh )perché no ? / (|io )(non|mai) (lo |la |ci |l'|)(|avrei mai |avrei |mi sarei mai )(pensato|
        immaginato|creduto|sognato) (|mai )(di|che) (|poter |avrei potuto )(conoscerlo|conoscerla|incontrarlo|avrei
        conosciuto|conoscere bob) (|un giorno|di persona) / che (pensiero|gesto|idea|proposta|bel pensiero|bella idea|
        bel gesto|cosa) (|così |più |molto )(@nice@|carino|gentile|bello|delicato|dolce) (|da parte vostra|da parte di
        ivy) / non aspettavo altro (|che questo) / (|è che |perché |e )(non guardo|non apro|guardo poco|apro poco|non
        controllo|controllo poco|guardo raramente) (|spesso |quasi mai |mai )(questa|la|questo) (casella|posta|mail|
        email|indirizzo) / (|ma |però |e )(niente|no|basta) (telefonate|telefono|chiamate|whatsapp|telefonate di
        lavoro) (|@pls@)(|, |solo |solo mail|soltanto mail|solo per mail|solo via mail) / (|e |ma |perché |che )(non
        avevo|non avevamo|non ho|ho appena|ho solo ora|ho solo adesso|ho visto solo ora|ho letto solo ora|vedo solo
        ora|leggo solo ora|apro solo ora|ho soltanto ora|vedo solo adesso|leggo solo adesso|ho visto solo adesso|ho
        letto solo adesso|vedo solo oggi|ho visto solo oggi|leggo solo oggi|ho aperto solo ora|trovo solo ora) (|
        ancora |solo |soltanto |solo ora |solo adesso |appena |appena ora )(|visto|letto|aperto|notato|ricevuto|
        guardato|controllato|trovato) (|solo |soltanto )(|ora |adesso |oggi |stamattina |ora solo )(@ymail@|la posta|
        le mail|la casella|i messaggi) (|prima|fino a oggi|fino ad ora|finora|in tempo|solo ora|solo adesso|solo oggi|
        oggi|in questi giorni|adesso|ora|da giorni) (|, )(|@sorry@) / (|e |ma )(non ho|non vi ho|non ti ho|non le ho)
        (|potuto |fatto in tempo a |ancora )(risposto|rispondere|scritto|risponderti|rispondervi) (|prima|subito|in
        tempo|finora|fino ad ora) / (|ma |però |e |meglio |invece )(|per favore |se possibile |magari |mi raccomando
        )(non|e non|ma non|mai|meglio non|no) (|usate |usi |usare |scrivete |scrivetemi |mi scriva )(all'|alla|al|a|
        sull'|sulla|quella|quello|la|l'|il|quello|dall') (|mia |mio |indirizzo |@box@ )(|@box@) @ofi@ (|@pls@) / (|ma
        |però |e |meglio |invece )(|per favore |se possibile |magari )(non|e non|ma non|mai|meglio non|no) @byphone@
        (|@pls@) / (|e |ma |però |perché |che )(|al telefono |il telefono |io )(non mi piace|non amo|non rispondo|non
        uso|rispondo poco|non sono|non sento|odio|detesto|rispondo|non rispondo mai|non sono bravo|non sono brava|non
        ci sento|non mi trovo bene|sono un disastro) (|quasi mai|mai|volentieri|bene|bravo|brava|il|parlare|parlare
        al|telefonare|stare al|a mio agio|molto|tanto|più|le|poco|con il|al) (telefono|telefonare|telefonate|al
        telefono|chiamate|cellulare|whatsapp) / (e non|non|mai|anziché|invece di|piuttosto che|e non a|non a) (quello|
        quella|quelli|a quello|a quella|l'indirizzo|la mail|la casella|alla mail|all'indirizzo) @ofi@ (|@pls@) / (|e |
        ma )(che domande|che domanda|ma che domande|ci mancherebbe|ci mancherebbe altro|ci mancherebbe pure|neanche a
        chiederlo|nemmeno da chiedere|non c'è neanche da chiedere|inutile chiederlo|lo chiedete anche|c'è da
        chiederlo|non serve nemmeno chiederlo|non dovete nemmeno chiederlo) (|!|?) / (a ivy |a ann |a lei |a voi |a
        una proposta così |a una cosa così |)(non si può|non posso|non potrei|non si dice|non so|non saprei|come
        potrei) (|certo |proprio |mai |davvero |mica )(@refus@|di no|dire mai di no|negare niente|negare nulla|
        rifiutare niente|rifiutare nulla) (|a ivy|a una cosa così|a una proposta così) / (non vedo|non trovo|non ho|
        non c'è) (|alcun |nessun |alcuna |nessuna |motivi |motivo |ragione |ragioni |il motivo )(perché|perché no|
        perché rifiutare|per rifiutare|per dire di no|perché dovrei rifiutare|perché dovrei dire di no|di rifiutare|
        per non accettare|perché non dovrei) / (non me lo|non me la|questa non me la|questo non me lo|non voglio|non
        posso) (|certo |mica )(perdo|farei scappare|faccio scappare|lascio scappare|lascerei scappare|perderei|
        perdermelo|perdermela|perderla|farmelo scappare|farmela scappare) (|per nulla al mondo|per niente al mondo|per
        nessun motivo|di certo) / (|qui |da noi )(non smette di piovere|piove|piove a dirotto|fa freddo|fa caldo|fa un
        caldo terribile|fa un freddo cane|c'è il sole|nevica|fa un tempaccio|tutto bene|c'è un tempo orribile|diluvia)
        (|qui|da noi|oggi) / (|ma |io )non (sono|scrivo|amo) (|di |un |una |molto |tipo da |una persona di |un uomo di
        |granché )(molte parole|tante parole|poche parole|spesso|molto|chiacchierone|chiacchierona|bravo con il
        computer|brava con il computer|bravo a scrivere|brava a scrivere|un grande scrittore|granché|scrivere|loquace|
        mattiniero|tante mail|brava con le mail|bravo con le mail) / (non|mai) (ci|lo|mi|l'|avrei) (avrei|sarei|
        credevo|avrei mai) (|mai )(|pensato|immaginato|creduto|detto|venuto in mente|aspettato|sperato|sognato) (|che
        |di |da sola|da solo|tanto) (|poterlo |poterla |conoscerlo|conoscerla|incontrarlo|incontrare|lo |l'avrei )(|
        conosciuto|conoscere|incontrare|conosciuta) (|un giorno|di persona|mai) / (non|non mi) (perdo|manco|sono
        perso|sono persa) (|mai |nemmeno |neanche )(un|uno|una|nessuno) (|suo|dei suoi|delle sue|sua|solo|sola) (|dei
        suoi |suo )(concerto|libro|film|mostra|concerti|libri|conferenza|articolo|spettacolo) / (non ci|non|non riesco
        a) (posso|riesco a|posso crederci|crederci|ci credo|credo) (|credere|crederci) (|che )(|nessuno |a )(|ci |
        abbia |)(|avesse |abbia )(|pensato) (|prima|finora) / (non|quasi mai|mai) (accetto|dico di sì|faccio|amo|dico
        sì|rispondo|mi piacciono|sono amante di|vado pazzo per|vado pazza per) (|quasi mai |mai |spesso |di solito )(|
        @such@) (|, )(ma|però)
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
        rifiutare|non mi interessa|no grazie|preferisco di no) /
        (|io |grazie ma |mi dispiace ma |mi spiace ma |purtroppo |no |scusa ma |scusate ma |guarda |ma |e |quindi |mi
        spiace |mi dispiace |vi ringrazio ma |ti ringrazio ma |la ringrazio ma |al momento |sinceramente )@non@ (sono
        interessato|sono interessata|siamo interessati|mi interessa|mi interessa più|ci interessa|mi va|voglio|
        desidero|vorrei|posso accettare|accetto|acconsento|autorizzo|vi autorizzo|la autorizzo|ti autorizzo|consento|
        permetto|do il mio consenso|do il consenso|do l'autorizzazione|concedo|fa per me|fa x me|è per me|è x me|è il
        mio campo|è il mio settore|è il mio ambito|è il mio mondo|è roba mia|è roba per me|è cosa mia|è di mio
        interesse|è di mia competenza|mi compete|mi riguarda|mi riguarda più|mi tocca|è il caso|è proprio il caso|è
        necessario|è possibile|mi pare il caso|mi sembra il caso|se ne parla|se ne parla proprio|se ne fa nulla|se ne
        fa niente|me la sento|me la sento proprio|ho voglia|ne ho voglia|ho interesse|ho intenzione|ho alcun
        interesse|ho nessun interesse|ho bisogno|ne ho bisogno|mi serve|ci sto|ci tengo|ci tengo proprio|contate su di
        me|conti su di me|contare su di me|sono d'accordo|sono favorevole|sono disponibile|sono disposto|sono
        disposta|sono in cerca|intendo|gradisco|gradirei|cerco|sono la persona giusta|sono la persona adatta|sono io
        la persona giusta|credo di essere la persona giusta|penso di essere la persona giusta|penso sia il caso|credo
        sia il caso|credo proprio|penso proprio|posso essere d'aiuto|do il mio indirizzo|do i miei contatti|do la mia
        mail|do il mio contatto|do i miei dati|fornisco i miei dati|mi piace l'idea|mi sento di accettare|mi attira|mi
        ispira|mi entusiasma|mi convince|fatelo|farlo|lo faccia|procedete|procedere|proceda|procedi) ... / (|per
        favore |vi prego di |la prego di |ti prego di |e |preferisco che |preferirei che |chiedo di |chiedo che |vi
        chiedo di |le chiedo di |ti chiedo di |gentilmente |vorrei che )@non@ (|gli |le |mi |ci |vi |glielo )(dia|
        dare|date|dategli|darglielo|dargli|darle|passare|passate|passategli|passargli|passi|condividere|condividete|
        condivida|condividi|presentateci|presentarci|presenti|presentare|diffondere|diffondete|diffonda|comunicare|
        comunicate|comunichi|inoltrare|inoltrate|inoltri|girare|girate|giri|fornire|fornite|fornisca|divulgare|
        divulgate|venga|vengano|trasmettere|trasmettete|trasmetta|rivelare|usate|usi|mandategli) ... / (@non@ potete|
        @non@ può|@non@ puoi|@non@ avete|@non@ ha|@non@ hai|@non@ siete) (|pure )(@inf@|il mio consenso|il mio
        permesso|il mio ok|il permesso|l'autorizzazione|la mia autorizzazione|presentarci|autorizzati|autorizzata|
        autorizzato) ... / (tenete|tieni|tenga|tenetevi|tieniti|lasciate|lasci) (|pure )@adrm@ (|per voi|per te|per
        lei|riservato|riservata|privato|privata|segreto|fuori da|dove) ... / (il mio|la mia) @mail@ (resta|rimane|deve
        restare|deve rimanere) (privato|privata|riservato|riservata|mio|mia|tra noi) ... / (|per |x )(|questa |sta |
        stavolta )(|volta |volta qui |giro |questo giro )(passo|rinuncio|declino|salto|rifiuto|mi astengo|dico di no|
        preferisco di no|direi di no|no) (|grazie|grazie lo stesso|grazie comunque|mi dispiace|mi spiace|la mano|il
        turno|questo giro|il giro|volentieri) / (|quindi |perciò |per cui |la mia |la |dunque |ma )(|mia |la mia
        )risposta (è|rimane|resta|sarà|non può che essere) (|quindi |purtroppo |dunque |un |sempre |perciò )(no|
        negativa|un no) (|grazie|mi dispiace|purtroppo) ... / risposta negativa ... / (rispondo|dico|voto|dico subito|
        le dico|ti dico|vi dico|direi proprio|preferisco dire|devo dire|mi tocca dire) (|purtroppo |proprio |subito
        )(di |)no (|grazie|mi dispiace|purtroppo) ... / (declino|rifiuto|rinuncio|devo declinare|devo rifiutare|devo
        rinunciare|mi vedo costretto a rifiutare|mi trovo a dover declinare|sono costretto a declinare|sono costretta
        a declinare|ritengo di dover declinare|desidero declinare|vorrei declinare|preferisco declinare) (|purtroppo |
        cortesemente |gentilmente |con garbo |quindi |dunque |volentieri )(|il|la|l'|questo|questa|tale|vostro|vostra|
        tuo|tua|suo|sua|cortese|gentile) (|vostro|vostra|tuo|tua|suo|sua|cortese|gentile) (|invito|offerta|proposta|
        presentazione|richiesta|occasione) (|grazie|per questa volta|stavolta|comunque) / (preferisco|preferirei|
        preferiamo|vorrei|meglio|è meglio|sarebbe meglio|sarà meglio|meglio se|preferisco se|è meglio se) (|che |di |
        proprio |piuttosto |decisamente )(non|evitare|lasciar|lasciar perdere|lasciar stare|lasciare perdere|lasciare
        stare|di no|no|rimanere fuori|restare fuori|starne fuori|tenermi fuori|tenere la|tenere il|tenere i|tenere per
        me|mantenere la|rifiutare|declinare|rinunciare|passare|restare anonimo|restare anonima|soprassedere|evitiamo|
        lasciamo|lasciamo perdere|lasciamo stare|astenermi|chiuderla qui|mantenere il riserbo|mantenere riservato|
        mantenere privato) ... / (lascia|lasci|lasciamo|lasciate|lassa) (perdere|stare|correre|sta) (|grazie|dai|va|
        per favore|davvero|per carità) ... / (soprassediamo|soprassiedo|sorvoliamo|sorvolo|evitiamo|evito|evito
        volentieri|evito grazie|meglio evitare) (|grazie|dai|volentieri) / (@non@|no|nn) grazie (|mille|lo stesso|
        comunque|davvero|non fa per me|non mi interessa|non ho tempo|preferisco di no|sono a posto|sono a posto così|a
        posto così|non ci tengo|non mi va|passo|evito|non sono interessato|non sono interessata|come se avessi
        accettato) ... / (sono|siamo|io sono) (|già )a posto (così|grazie|grazie così) ... / grazie (|mille )(ma |come
        se )(avessi accettato|anche no|no|no grazie|passo|evito|rinuncio|non ci tengo|non mi va|sono a posto|sto bene
        così|sono a posto così|meglio di no|direi di no|preferisco evitare|lascio perdere|non è il caso|non è cosa|nn
        mi va|nn mi interessa) (|grazie|davvero) ... / (no|nono|no no|macché|nah|naa|nope|ma no|eh no|ma anche no|beh
        no|mah no|e no) (|grazie|dai|guarda|davvero|per carità|lascia perdere|lascia stare|lasciamo stare|non mi va|nn
        mi va|mi spiace|mi dispiace|scusa|scusate|proprio|proprio no|non ci penso|non se ne parla|ti prego|meglio di
        no|assolutamente|assolutamente no|niente|passo|evito|sono a posto|non serve|non voglio) / (nada|niet|col
        cavolo|col cavolo che accetto|manco per idea|manco per niente|neanche per idea|nemmeno per idea|neanche se mi
        pagano|neanche a pagamento|nemmeno a parlarne|neanche a parlarne|neppure per sogno|non esiste|non esiste
        proprio|fossi matto|non ci penso neanche|non ci penso neppure|fuori discussione|è fuori discussione|escluso|lo
        escludo|lo escluderei|niente da fare|nulla da fare|non se ne fa nulla|non se ne fa niente) (|grazie|mi
        dispiace) / (lo|la) conosco già (e|ma) (preferisco|preferirei|non|evito|è meglio|meglio) ... / nn (mi va|mi
        interessa|voglio|ho voglia|ho tempo|fa per me|sono interessato|sono interessata|me la sento|grazie) ... /
        (nessun|nessuno|zero) interesse (|grazie|da parte mia|per me) ... / faccio (volentieri |)a meno ... / (sono|mi
        dichiaro) (contrario|contraria) ... / nego (il consenso|il mio consenso|l'autorizzazione|la mia
        autorizzazione) ... / mi oppongo ... / vi (vieto|proibisco) di ... / (non|nn) (è|era|sarà) (proprio |)(cosa|
        possibile|aria|il mio genere|il mio pane|il mio mestiere|il mio lavoro|più il mio campo|più il mio settore|più
        il mio lavoro|più di mio interesse) (|per me|grazie|mi dispiace|mi spiace) ... / non mi (sembra|pare) (|
        proprio |affatto |molto )(opportuno|il caso|una buona idea|adatto|giusto|necessario|utile|interessante) ... /
        non fa (al caso mio|per il caso mio|per noi|al mio caso|per me) ... / (|ora |adesso |ormai |oggi |io )mi
        occupo (|ormai |ora )(d'altro|di altro|di tutt'altro|di altre cose) ... / (faccio|sono passato a|sono passata
        a) (|ora |ormai )(altro|tutt'altro|tutt'altro lavoro) ... / (preferisco|preferirei|vorrei|intendo|voglio) non
        (essere|condividere|dare|comunicare|fornire|diffondere|far|accettare|farlo|ricevere|avere|mescolare|divulgare|
        lasciare) ... / @non@ (intendo|desidero|vorrei|voglio|gradirei|gradisco) (essere) (contattato|contattata|
        presentato|presentata|coinvolto|coinvolta) ... / (tengo|ci tengo) (|molto |troppo )alla (mia )(privacy|
        riservatezza) (quindi|perciò|e|no|preferisco) ... / con (rammarico|dispiacere|rincrescimento) (|devo |sono
        costretto a |sono costretta a )(declino|declinare|rifiutare|rifiuto|dire di no|rinunciare) ... / (no|no no)
        (per carità|guarda|davvero|ti prego|vi prego|grazie|scherzi|proprio) ... / (neanche|nemmeno|manco|neppure)
        (morto|morta|per scherzo|dipinto|a morire|se mi paghi|se mi pagate|sotto tortura) ... / ho già (troppi|troppe|
        abbastanza|fin troppi) (impegni|contatti|cose|pensieri|conoscenze) (mi spiace|mi dispiace|grazie|scusate|
        scusa) ... / guarda (no|proprio no|anche no|meglio di no|lasciamo perdere) ... / (preferisco|preferirei|
        preferiamo) non @inf@ ... / (preferisco|preferirei) non (condividere|dare|comunicare|fornire|diffondere|
        divulgare) (il mio|la mia|i miei|i) ... / no(|,) (non voglio|non desidero|non vorrei|preferisco non|preferirei
        non) (che|essere|dare|condividere|avere|ricevere) ... / (digli|dille|ditegli|gli dica|dica|dite) (|pure |a bob
        )(di|che) non (scrivermi|contattarmi|chiamarmi|cercarmi|farlo|mi scriva|mi contatti|mi chiami|mi interessa|
        voglio|disturbarmi) ... / che non mi (scriva|contatti|chiami|cerchi) ... / non è (|proprio |esattamente |certo
        )(una cosa|qualcosa|roba|il genere di cosa|cosa|una proposta|un contatto) (|che )(fa per me|per me|mi
        interessa|mi interessi|che mi interessa|adatta a me|di mio interesse|nelle mie corde) ... / non (ne |)(vedo|
        capisco|trovo) (l'utilità|il motivo|il senso|l'interesse|la necessità|il bisogno|motivo|perché dovrei) ... /
        (|e |ma )non ho (nessuna|alcuna|proprio|nessun|alcun|la minima|minimamente|più) (voglia|intenzione|interesse|
        bisogno|voglia di|desiderio) ... / (il mio|i miei) (lavoro|impegni|orari|calendario|tempo) non (me lo |mi
        )(permette|permettono|consente|consentono|lascia) ... / (ho|abbiamo) (altre priorità|altro per la testa|altro
        da fare|di meglio da fare|già dato) ... / (preferisco|preferirei|voglio|desidero|vorrei) (restare|rimanere|
        stare) (|per conto mio|in disparte|fuori|tranquillo|tranquilla|anonimo|anonima|da solo|riservato|riservata|per
        i fatti miei) ... / (ringrazio|vi ringrazio|ti ringrazio|la ringrazio|apprezzo|apprezzo molto|apprezzo la
        proposta|apprezzo l'idea) (ma|però) (|non|preferisco|passo|no|declino|devo|rinuncio) (|mi interessa|sono|fa
        per me|di no|declinare|rifiutare|no) ... / (i miei dati|la mia mail|il mio indirizzo|il mio numero) (è
        privato|è privata|sono privati|non si tocca|non si dà|non li do|non lo do|non la do|non va dato|non va data)
        ... / (si arrangi|che si arrangi|vada altrove|che vada altrove) ... / non ho né (tempo|voglia|interesse|modo|
        energie) ... / (|io |quindi |ma |stavolta )(mi asterrò|declinerò|rifiuterò|rinuncerò|passerò|ne starò fuori|
        farò a meno|dirò di no|preferirò evitare) ... / non do (|mai |a nessuno )@adrm@ ... / non (lo|la|li) do (|mai
        )(a|agli|in giro) ... / non (fanno|sono|vanno) (|proprio |certo )(per me|al caso mio|cose per me|roba per me)
        ... / (dovrà|dovranno) (fare a meno|fare senza) (di me|me) ... / (il tuo|il vostro|il suo) amico dovrà fare (a
        meno di me|senza di me|senza me) ... / (preferirei|preferisco|vorrei|desidero|desidererei|voglio) che @adrm@
        (restasse|rimanesse|resti|rimanga|non) ... / (vi prego|la prego|ti prego) di scusarmi (|,) ma (devo|
        preferisco|declino|non) ... / sono anni che (ho lasciato|non lavoro|non mi occupo|non faccio) ... e non
        (voglio|ho voglia) ... / (è|sarà) un no (|secco|deciso|categorico|definitivo|grazie|mi dispiace) ... / (è|sei|
        siete|molto) (|molto |davvero )(gentile|gentili|carino) (|da parte vostra|da parte sua|da parte tua) (|,) ma
        (mi asterrò|declino|no|preferisco|passo|devo|non|rinuncio) ... /
        (dica|dite|dì|di|rispondi|rispondete|fai sapere|fate sapere) (a ivy|a ann|a bob) (|che |di )(no|non mi
        interessa|declino|passo|non voglio|preferisco di no|rifiuto|stavolta no) (|grazie) / (non ho più|ho passato|
        non ho) l'età (|per|di) (|certe|queste|fare|conoscere|nuove) (|cose|gente|gente nuova|amicizie|nuovi amici) /
        (sono|mi sento) troppo (vecchio|vecchia|anziano|anziana) per (queste cose|certe cose|fare nuove amicizie|
        conoscere gente|queste faccende) / (|ma |però )(stavolta|questa volta|per stavolta|per questa volta) (passo|
        declino|rinuncio|dico di no|direi di no|no grazie) / (consideratelo|consideralo|prendetelo|prendilo|lo
        consideri) (come |)un no / (e |ed è |è |)(proprio |appunto |)(per questo|per questo che|perciò|quindi|per
        questo motivo) (rifiuto|declino|passo|evito|mi astengo) / (abbiamo litigato|siamo in lite|non andiamo
        d'accordo) (|anni fa|da anni|tempo fa)(|,) (quindi|perciò|per cui) no (|grazie) / (|né )@nowz@ (|, )(né|e
        neanche|e nemmeno) (@never@|@nowz@) / (|ed |e )(è inutile|inutile|non serve|non c'è bisogno di|non vale la
        pena|non occorre|non c'è bisogno che me lo|non c'è bisogno di) (|di )(richiedermelo|richiederlo|chiedermelo|
        riprovare|insistere|chiedere di nuovo|richiediate|chiedermelo di nuovo|chiedere) (|di nuovo|ancora) (più
        avanti|in futuro|più tardi|un'altra volta|dopo|l'anno prossimo|tra un mese) / (un|è un|sarà un) no
        (amichevole|affettuoso|gentile|cortese|cordiale|con affetto|riconoscente|di cuore) / (ho|abbiamo|conosco|vedo)
        (|già )(abbastanza|troppa|troppi|fin troppi|fin troppa|più che abbastanza|fin troppe|troppe) (amici|gente|
        amicizie|contatti|persone|conoscenze|conoscenti) (|al lavoro|nella mia vita|nella vita|così|tutto il giorno|
        per una vita intera) / di (amici|gente|amicizie|persone) ne (ho|vedo|conosco|incontro) (|già )(|abbastanza|
        troppi|a sufficienza|fin troppi|fin troppa|già abbastanza|troppa|più che abbastanza) (abbastanza|al lavoro|a
        sufficienza|tutto il giorno|così) / (per niente al mondo|per nulla al mondo|neanche per tutto l'oro del mondo|
        nemmeno per tutto l'oro del mondo|neanche morto|nemmeno morta|nemmeno morto|neanche a pagarmi|neanche se mi
        pagate|neanche dipinto|in nessun modo|in nessun caso|per nessuna ragione|per nessuna ragione al mondo|manco
        per sogno|manco morta|manco per idea|neanche per idea|nemmeno per idea|nemmeno per sogno|neanche per scherzo|
        piuttosto la morte|piuttosto muoio|piuttosto mi butto dalla finestra|dio me ne scampi|dio me ne guardi|per
        carità no|per carità di dio no|no e poi no|no no e poi no|no no e no|non esiste|non esiste proprio|mai e poi
        mai) (|grazie) / (|e |ormai )non (ci|lo|la) (parliamo|parlo|sopporto|frequentiamo|sentiamo|rivolgo la parola)
        più (|da anni|da tempo|da un pezzo) / (mi permetta|mi permettete|permettetemi|permettimi|mi consenta|
        consentitemi) di (declinare|rifiutare|dire di no|passare) (|l'|la|il|la vostra|la sua|questa|il vostro) (|
        offerta|proposta|invito) / (mi piacerebbe|mi sarebbe piaciuto|vorrei|avrei voluto|mi farebbe piacere) (|molto|
        tanto|davvero|volentieri) (|, )(ma|però|solo che) (|proprio |purtroppo |davvero )non (posso|riesco|ce la
        faccio|mi è possibile|potrò) / (|questa volta |stavolta |io )(resto|rimango|sto|mi tengo|mi tiro) fuori (|
        stavolta|questa volta|da questa cosa|grazie|da queste cose) / (per cui|quindi|perciò|dunque) (no grazie|direi
        di no|preferisco di no|dico di no) / (non|non lo|non la|non le|non gli) (posso|potrei|riesco a|saprei)
        (aiutarlo|aiutarla|aiutare|essergli utile|esserle utile|essere d'aiuto|essere utile) (|purtroppo|in questo) /
        (|mi dispiace |purtroppo )stavolta no(|,) grazie
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
        fare|malato|malata|in pensione) (|di |da |dal )(|lavoro|cose da fare|impegni|fare|per questo|da dedicare) /
        (@non@) (mi occupo|seguo|lavoro|faccio|tratto|mi interesso) più (|di |in |a |quel |quello |quell'|con )(|
        queste cose|questo|questo settore|quel settore|settore|cose|queste|ambito|quell'ambito|campo|questi temi|
        quello|certe cose|questo campo) / (sono|ormai sono|sono ormai|sono già) (in pensione|pensionato|pensionata) (|
        da anni|da tempo|ormai|da due anni|dall'anno scorso|da un pezzo|da un po') / (ho cambiato|ho lasciato) (|
        lavoro|mestiere|settore|campo|vita|il settore|quel mondo|l'azienda|quel lavoro) / @non@ (ho|abbiamo|trovo|mi
        resta|ho proprio|ho davvero|ho più|ho mai) (|il |un attimo di |un minuto di |molto |abbastanza )(tempo|un
        minuto|un attimo|un secondo) (|libero|per|da dedicare|per questo|per queste cose|per nuovi contatti|per altro)
        / sono (|un po'|troppo|molto|davvero|già troppo) (incasinato|incasinata|presa|preso|impegnata|impegnato|
        oberata|oberato|piena|pieno) (|di lavoro|col lavoro|con il lavoro|fino al collo|fin sopra i capelli|di
        impegni|di cose) / ho (già )(troppi|troppe) (contatti|impegni|mail|cose|conoscenze) (|per le mani|da gestire|
        da seguire)
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
        ... / sono (|in |via |all'|fuori )(ferie|via|estero| ufficio|maternità|viaggio|vacanza) (fino|sino) ... /
        (adesso|ora|oggi|al momento|per ora|per adesso|in questo momento|in questo periodo|attualmente|ora come ora|
        subito) (no|non posso|non riesco|non ce la faccio|non è possibile|non ho tempo|sono troppo preso|sono troppo
        presa|sono troppo impegnato|sono troppo impegnata|sono piena|sono pieno|proprio no|purtroppo no) (|ma |però |
        grazie )(|magari |forse |volentieri |più |un'|tra |dopo )(avanti|in là|altra volta|tardi|poco|un mese|le
        feste|le ferie) / (le|ti|vi) (rispondo|risponderò|faccio sapere|farò sapere|dico|dirò|scrivo|scriverò|do una
        risposta|darò una risposta|ricontatto|ricontatterò) (|qualcosa |io )(la|tra|fra|nei|entro|domani|lunedì|
        martedì|mercoledì|giovedì|venerdì|dopo|a|in|più|appena|settimana|al|presto) ... / (più in là|in un altro
        momento|in un secondo momento|un'altra volta|la prossima volta|sarà per la prossima|sarà per la prossima
        volta|alla prossima occasione|in futuro|tra qualche tempo|a tempo debito) (|volentieri|magari|forse|grazie|sì)
        / sono (|via |fuori |all'estero |in viaggio |in ferie |in maternità |in trasferta )fino (a|al|alla|all') ... /
        (non|nn) (subito|ora|adesso|oggi|in questo momento|questa settimana|questo mese|in questi giorni) ... / non in
        (questo|questa) (periodo|momento|fase|settimana) / non in questi (giorni|mesi) / (sono|mi trovo) (|ancora |ora
        |adesso )in (piena|pieno|periodo di|sessione|mezzo a) (sessione|trasloco|esami|periodo|un trasloco|consegna|
        chiusura) ... / (questa settimana|questo mese|quest'anno|oggi|in questo periodo) (|è |mi è |per me è |sarà |
        proprio )(impossibile|no|non posso|non riesco|non ce la faccio|complicato|difficile) ... / (prima )(devo|
        dobbiamo) (finire|terminare|consegnare|chiudere|laurearmi|sistemare) ... / (fatemi|fammi|mi faccia|lasciatemi|
        lasciami) (|prima )(finire|terminare|passare|superare|tornare|arrivare|sistemare|laureare|respirare) ... /
        (dopo|passata|passate|finita|finite|finiti) (|il |la |le |gli |l')(estate|feste|vacanze|ferie|esami|trasloco|
        laurea|matrimonio|pasqua|natale|fiera|vendemmia|scuola|sessione|lezioni) ... / (+|più) tardi / (ti|vi|le)
        (dico|faccio sapere|rispondo|dirò|farò sapere|risponderò) (|qualcosa |tutto )(nel|in|durante il|questo|il)
        (weekend|fine settimana|settimana|giornata|serata|we) ...
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
        tranquilla) (|per favore|con queste mail|una buona volta) / disiscrizione / disiscrivi /
        (|per favore |vi prego di |la prego di |e |ora )@non@ (|mi |voglio |desidero |vorrei |intendo )(|più |mai più
        )(scrivetemi|scrivermi|scrivete|scriva|scrivere|mandatemi|mandate|mandarmi|mandi|inviatemi|inviate|inviarmi|
        invii|contattatemi|contattate|contattarmi|contatti|disturbatemi|disturbate|disturbarmi|disturbi|cercatemi|
        cercate|ricevere|ricevere più|essere contattato|essere contattata|essere disturbato|essere disturbata|vedere)
        (più|mai più|mail|altre|vostre|queste|niente|nulla|ulteriori) ... / (cancellate|cancella|cancelli|eliminate|
        elimina|elimini|rimuovete|rimuovi|rimuova|togliete|togli|tolga|depennate|depennatemi|depennami|cancellatemi|
        cancellami|toglietemi|toglimi|eliminatemi|rimuovetemi|levatemi|levami|escludetemi) (|subito |per favore |pure
        |immediatamente )(|il mio|la mia|i miei|dalla|dalle|da|dai|dal|dagli) (|mio |@mail@ |nome |nominativo |dati
        )(|dalla|dalle|da|dai|dal) (|vostra|vostre|vostri|questa|tua|sua) (lista|liste|elenco|elenchi|indirizzario|
        rubrica|database|mailing list|contatti|nome|nominativo|indirizzo|mail|email|dati) ... / (basta|piantatela|
        smettetela|finitela|finiamola) (|con |di )(|queste |le |scrivermi |mandarmi |contattarmi |disturbarmi )(|mail|
        email|messaggi|richieste)(|per favore|grazie) /
        (lasciatemi|lasciami|mi lasci|mi lasciate) (in pace|stare) con (le|queste|i|questi|le vostre|i vostri) ...
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
        suppongo / altrimenti / indifferente / errore / sapere / avvocato / polizia
        / qualcun altro / no(|,) (nessun problema| non c'è problema|figurati|si figuri|niente|tranquillo|tranquilla)
        / cattiva idea / pessima idea / pensarci / ci devo pensare / se paga / sono io / ero io / come se / come no /
        ci mancava solo / non chiedo di meglio che perdere / a patto che / a condizione / devo chiedere / chiedere a
        / mia moglie / mio marito / il mio capo / senza sapere / saperne di più / ho ricevuto / abbiamo ricevuto /
        boh / mah / in cambio / quanto / compenso / a pagamento / sì e no / né sì né no / vedremo / dipende / prima
        devo / non dico di no / figurati / figuriamoci / che bello un altro / non sono contrario / non sono contraria
        / non mi oppongo / non vedo problemi / non mi dispiacerebbe /
        certo come no / sì come no / sì certo come no / see / seee / ma figurati / ma figuriamoci / ci mancherebbe
        altro che / come se avessi / non è che / non che / non ho detto / non sto dicendo / mi chiedo / bisogna vedere
        / da vedere / è da vedere / tutto da vedere / chi lo sa / non ne sono sicuro / non ne sono sicura / non sono
        convinto / non sono convinta / non sono del tutto / in dubbio / nutro dubbi / qualche dubbio / tentenno / sono
        indeciso / sono indecisa / indeciso / indecisa / a seconda / sempre che / ammesso che / a meno che / nel caso
        / qualora / contro voglia / controvoglia / per forza / mi tocca / pur di / così così / ni / nì / mezzo sì /
        più o meno / diciamo / decidete voi / decidi tu / decida lei / fate voi / fai tu / faccia lei / vedi tu /
        vedete voi / veda lei / come volete / come vuoi / come vuole lei / per me è uguale / per me è indifferente /
        mi è indifferente / ci mancherebbe pure / la solita / bravi complimenti / campa cavallo / aspetta e spera / ma
        perché no / e perché mai / avrei (accettato|detto di sì|detto sì) ... / di (dire di no|dirgli di no|rifiutare)
        / non serve (a|che me lo) (niente|nulla|chieda|chiediate|chiedi) / non serve che (me lo chieda|me lo
        chiediate|me lo chiedi) /
        sì sì(|,) come no / sì(|,) come no / non mi fido / gli asini volano / quando gli asini voleranno / fare
        un'eccezione / non ci fidiamo
    """,
    "but": """
        ma / però / tuttavia / eppure / sebbene / anche se / ciononostante / bensì /
        (non dubito|non dubito affatto|sono certo|sono certa|sono sicuro|sono sicura|senza dubbio) (|che )(|bob |lui |
        lei )(sia|è|sarà) (|una |un |molto |una gran )(persona splendida|splendida persona|brava persona|simpatico|
        simpatica|persona meravigliosa|carino|interessante|delizioso|persona squisita|amabile|gentilissimo|
        affascinante)(|,) (ma|però) / (dica|dite|dì|di) (a ivy|a ann|a bob) che (la|lo|vi|li) ringrazio (|molto|tanto|
        di cuore|infinitamente)(|,) (ma|però) / (|sì |sì, |certo |certo, )(ho ricevuto|ho letto|ho visto|mi è
        arrivato|mi è arrivata) @ymail@ (|,) (ma|però) / (@usual@) (|, )(accetto|dico di sì|rispondo di sì) (|@such@)
        (|, )(ma|però)
    """,
    "not": """
        non / no / mai / niente / nulla / nessuno / nessun / nessuna / senza / né / neanche / nemmeno / rifiuto /
        impossibile / contro
    """,
    "regret": """
        purtroppo / mi dispiace / mi spiace / spiacente / sono spiacente / mi rincresce / scusa / scusi / scusate /
        peccato / che peccato / sfortunatamente / con rammarico / chiedo scusa / mi scuso / ahimè /
        grazie (|mille )(comunque|lo stesso|ugualmente|in ogni caso) (|del pensiero|per il pensiero|per avermi
        pensato|per la proposta|per aver pensato a me|ivy) / vi ringrazio (comunque|lo stesso|ugualmente) / ti
        ringrazio (comunque|lo stesso|ugualmente) / la ringrazio (comunque|lo stesso|ugualmente) / mi rincresce / sono
        desolato / sono desolata / sono dispiaciuto / sono dispiaciuta / scusami / mi scuserete / scs / dispiace /
        spiace / me ne scuso / me ne dispiaccio / sn desolato
    """,
    "hello": """
        ciao / salve / buongiorno / buonasera / buon giorno / buona sera / buon pomeriggio / gentile / gentilissimo
        / gentilissima / egregio / caro / cara / spettabile / gent mo / gentile signora / gentile signor / hey / ehi /
        bella / buondì / salve a tutti / ciao a tutti / ciao ivy / ciao bella / gent ma / egr / egregi / gentili /
        cari / carissimo / carissima / carissimi / spett / buongiorno a tutti / wei / weila / uè
    """,
    "bye": """
        (|cordiali |distinti |cari |un caro |tanti |i migliori |i miei migliori |molti )(saluti|saluto) (|da ...) /
        saluti (|cari|cordiali) / cordialmente / a presto / arrivederci / buona (giornata|serata|settimana|fortuna|
        domenica) / buon (lavoro|weekend|fine settimana) / un abbraccio / abbracci / baci / distintamente / inviato
        da ... / in bocca al lupo / ciao ciao / con stima / sinceri saluti /
        cordialità / buona continuazione / buon (pomeriggio|anno|natale|proseguimento|fine settimana|we|pranzo) /
        buone (feste|vacanze|cose) / buona (notte|serata|domenica|estate|settimana|vita) / un (salutone|bacione|bacio|
        grande abbraccio) / ci sentiamo / ci vediamo / a risentirci / alla prossima / statemi bene / stammi bene /
        tanti saluti / saluti a tutti / cari saluti / bacioni / ossequi
    """,
    "thanks": """
        (|molte |mille |tante |e |ok |infinite |grazie )grazie (|mille|tante|infinite|di cuore|comunque|lo stesso|
        ancora|ivy|in anticipo|a lei|a te|di tutto|molte) / (grazie|grazie mille|molte grazie|tante grazie|la
        ringrazio| ti ringrazio|vi ringrazio|ringrazio) (per|di|della|del|dell'|delle) ... / (la|ti|vi) ringrazio (|
        molto|tanto|di cuore) / ringrazio / (è|sei|lei è|che|molto) (|molto |davvero )(gentile|carino|cortese) (|da
        parte sua|da parte tua|grazie|a chiedere) / apprezzo (|molto|l'offerta|l'invito|il pensiero|la proposta) /
        grato / grata / (|mille | molte |tante |tantissime )grazie (|mille |tante |davvero |infinite )(per|di|del|
        della|dell'|che) ... / (ti|la| vi) ringrazio (|molto |tanto |davvero |moltissimo )(per|di|del|della|dell'|
        che) ... /
        (ma |e |però )(|molte |tante |mille |infinite |un grande |vi |ti |la |le |comunque )(grazie|ringrazio|
        ringraziamenti|grazie mille|sono grato|sono grata) (|mille |tante |infinite |davvero |di cuore |comunque |lo
        stesso |a ivy )(|per|di|del|della|dell'|a|d') (|il |la |l'|aver |avermi |averci |esservi |essersi |il vostro |
        la vostra |avere )(|pensiero|gesto|proposta|offerta|invito|interesse|idea|pensato|pensato a me|chiesto|
        gentilezza|attenzione|tutto|proposto|cuore|ricordati di me|ricordata di me|fiducia|messaggio|disponibilità) (|
        a me|di cuore|gentile|davvero) / (|ma |e |però )che (carini|carino|carina|gentile|gentili|cara|cari|bello|bel
        gesto|bel pensiero|tesoro|dolce|dolci|pensiero carino|pensiero gentile|amore) (|che )(|ivy |siete |è |sei |
        siete stati |è stata )(|ad|a|per|che) (|aver |avermi |abbia |avere |avete |si è )(|pensato|chiesto|proposto|
        ricordata|ricordato) (|a me|ivy|di me) / (|ma |e )(|sono |la cosa |il pensiero |l'idea )(mi lusinga|mi
        commuove|mi fa piacere|lusingata|lusingato|onorata|onorato|mi onora) (|molto|tanto|davvero|che abbiate pensato
        a me)
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
        sinceramente / onestamente / davvero / per ora / al momento / comunque / lo stesso /
        (|e )(aspetto|attendo|aspetterò|attenderò|resto in attesa di|rimango in attesa di|in attesa di|sono in attesa
        di) (|con piacere |volentieri |con impazienza |pure |di |una |un |con ansia )(|un |una |sue |sua |suo |il suo
        |la sua |vostre |tue |vostra )(notizie|messaggio|mail|email|chiamata|contatto|riscontro|risposta|telefonata|
        news|cenno) (|da lui|da bob|da lei|con piacere|volentieri|allora|suo|sua|grazie) / (|ma |però |anzi )(|per
        favore |meglio |preferibilmente |magari )(usa|usi|usate|utilizza|utilizzi|utilizzate|scriva|scrivi|scrivete|
        scrivetemi|scrivimi|mandi|manda|mandate|dai|dia|date|dagli|dategli|gli dia|gli dai|passi|passa|passate|
        passategli|preferirei|preferisco|prendi|prendete|prenda|segna|segnate|annota|annotate|fate riferimento a|
        sulla|alla|al|sul) (|piuttosto |per favore |pure |invece |però |a |al |alla |su |sul |sulla )(|il |la |l'|
        quello |quella )(mio|mia|miei|altro indirizzo|altra mail|privato|privata|personale) ... / (|per |di |dell'|che
        |per l'|del )(avermi pensato|averci pensato|avermi pensata|aver pensato a me|avermi interpellato|avermi
        interpellata|avermi contattato|avermi contattata|averlo chiesto|averci messo in contatto|aver chiesto|il
        pensiero|pensiero|la proposta|l'opportunità|la gentilezza|l'interessamento|l'attenzione|la mail|il messaggio|
        la richiesta|essersi ricordata di me|esserti ricordata di me) / (il|la|questo|il suo) (tema|argomento|
        progetto|lavoro|profilo|campo|settore) (|è |mi sembra |mi pare )(|molto |davvero )(interessa|interessa molto|
        affascina|appassiona|interessante|affascinante|bello|utile) / (sono|resto|rimango) (a disposizione|
        disponibile|a sua disposizione|a vostra disposizione|raggiungibile|reperibile|libero|libera) ... / non ho
        (niente|nulla) da perdere / tanto non (costa|costa niente|ci perdo niente) / ne (sarei|sono|sarò) (felice|
        lieto|lieta|contento|contenta|onorato|onorata) / (vi|ti|le) auguro ... / buona fortuna (|a lui|a lei|a bob) /
        (|anche perché |perché |e |tra l'altro |visto che |siccome |dato che )(cerco un|cerco una|cerco qualcuno|cerco
        proprio|cerco persone|cerco contatti|cercavo|sto cercando|stavo cercando|ho bisogno di un|ho bisogno di una|ho
        bisogno di qualcuno|ho bisogno di aiuto|ho bisogno di consigli|avevo bisogno di|sono alla ricerca di|lavoro
        nello stesso|lavoriamo nello|lavoro anche io|mi occupo anche io|mi occupo proprio|era da un po' che|era da
        tempo che|è da un po' che|è da tempo che|è tanto che|da tempo cercavo|da tempo cerco|ho sempre voluto|ho
        sentito parlare|seguo il suo|conosco il suo lavoro|apprezzo il suo|ammiro|abbiamo molto in comune|abbiamo
        interessi|abbiamo tante cose|sono curioso|sono curiosa|stimo) ... / (|anche perché |e )(è|sembra|mi sembra|
        pare) (|proprio |un |una |davvero )(argomento|tema|progetto|settore|campo|materia|questione) (che|molto|
        interessante|vicino) ... / (potrebbe|può) (essermi|esserci|essere) (|molto |davvero )(utile|d'aiuto|di aiuto|
        interessante) (|per|nel) / (bene|ottimo|perfetto|benissimo) (aspetto|attendo) (|che mi scriva|che si faccia
        vivo|che mi contatti|notizie|un suo messaggio) / (aspetto|attendo) che (mi scriva|mi contatti|mi chiami|si
        faccia sentire|si faccia vivo|si faccia viva) / (|ma |però )(scrivetemi|scrivimi|mi scriva|mandatela|mandate
        tutto|date quella|dategli quella|usate quella|usa quella) (|sulla|alla|al|sul|a|su|sull') (|mail |casella |
        indirizzo )(|personale|privata|privato|di casa|di lavoro) ... / (|ma |però )(scrivetegli|dategli|dagli|gli
        dia|passategli|mandategli|usate|date) (|la mia |il mio |quella |quello )(mail nuova|nuova mail|mail privata|
        mail personale|indirizzo privato|indirizzo nuovo|nuovo indirizzo|indirizzo personale|nuova|privata|personale|
        nuovo|privato) ... / mi fido / mi fido di (te|lei|voi) / con fiducia / era ora / finalmente / che bella
        sorpresa / (|ma |però |anzi )(la mia|il mio) (mail|email|indirizzo|numero|recapito|contatto|cellulare) (|
        personale |privato |privata |nuovo |nuova |di lavoro |di casa |giusto |giusta |corretto |corretta )è ... /
        (queste|certe|quelle|tutte queste) (cose|storie|faccende) (|qui) / (questo|certo) genere di cose / questa roba
        / senza (esitazione|esitazioni|dubbio|dubbi|alcun dubbio|riserve|condizioni|indugio|indugi|pensarci due volte) /
        (se|visto che|siccome) (lo|me lo) (dice|propone|consiglia|chiede) ivy (|, )(|io )(mi fido|ci credo|vado sul
        sicuro|non si discute|sarà una cosa bella) / (|e )(ne|di lui) (|ne )ho (sentito|sempre sentito) (parlare|dire)
        (bene|molto bene|un gran bene|solo bene) / (|io )sto (|benissimo|bene) (così|come sto|da solo|da sola) / ho
        (già )(|le )(giornate|settimane) (già |)(piene|pienissime|impegnate) / (sembra|mi sembra|pare) (|proprio )(una
        brava|una bella|una|un tipo|molto) (persona|persona perbene|simpatico|simpatica|interessante) / (|ma |però |e
        )(all'indirizzo|alla mail|alla casella|sull'indirizzo|sulla mail|al numero) @per@ (|@pls@) / (|sì |sì, |ah sì
        |ah )(bob|bob bob|ann|ann bob) (|, )(|sì, |sì )(ho presente|so chi è|lo conosco di vista|ho capito chi è|so
        bene chi è|so benissimo chi è|l'ho presente) / (|ma |e |però )(complimenti|congratulazioni|brava|bravi|un
        applauso|bravissima|i miei complimenti) (|a )(ivy|ann|voi) (|per) (|l'|la|il|aver|averci) (|idea|bella idea|
        pensiero|pensato) / (anche se|benché|sebbene) (la|l'|il|il vostro|la vostra) (|@idea@|pensiero|gesto) mi
        (lusinga|lusinghi|onora|onori|commuove|fa piacere|tenta|attira|fa gola) / mi (era|è) (|del tutto )(sfuggita|
        sfuggito) (|la mail|il messaggio) (|, )(|@sorry@|chiedo venia) / (|ma |e )(solo|soltanto) (mail|per mail|via
        mail) / (|e |ma |però )(salutatemi|salutami|mi saluti|salutate|saluti|salutatela|abbracciatemi|abbracciami|
        bacia|baciate|ringraziate|ringraziatemi|ringrazi) (|tanto |pure |caramente |molto |per me )(ivy|ann|bob|tutti|
        la famiglia) (|da parte mia|tanto|molto) / (|purtroppo |e |ma |perché )(al|con il|col) telefono (sono|non
        sono|mi trovo|non sento) (|una |un |tanto )(frana|disastro|negato|negata|male|a mio agio|bravo|brava|bene|
        schiappa) / (anche se|benché|sebbene|per quanto) (ivy|ann|lei|siete|è|sei|voi|sia|siate) (|sia |è |siate |
        siete |mi è |mi sia |mi )(|un |una |davvero |molto |stati )(tesoro|amore|cara|carina|gentili|gentile|carini|
        amica|simpatica|adorabile|persona splendida|stia simpatica|tesori|allettante) / (|e |ma |oh |ah |e ancora |
        ancora )@sorry@ (|, |tanto |ancora |moltissimo )(|di |per |se |che )(|il |la |non |non ti |non vi |non le |ti
        |vi |le |aver |averti |avervi |del |della |lo |per il |per la )(ho risposto|rispondo|ritardo|risposta tardiva|
        risposto|aver risposto|rispondere|avervi risposto|averti risposto|silenzio|tardi|scrivo|scritto|avere
        risposto|attesa|lungo silenzio|lentezza|non aver risposto|tarda risposta) (|solo ora|solo adesso|solo oggi|
        prima|subito|così tardi|tardi|in ritardo|con ritardo|con tanto ritardo|nella risposta|nel rispondere|della
        risposta|per la risposta|con questo ritardo|così in ritardo) / (ho visto|ho letto|vedo|leggo|ho aperto|trovo)
        @ymail@ (solo|soltanto|appena) (ora|adesso|oggi|stamattina) (|, )(|@sorry@) / (leggo|vedo|ho visto|ho letto|lo
        leggo|la leggo|l'ho vista|l'ho letta|l'ho visto) (solo|soltanto|appena) (ora|adesso|oggi|stamattina|stasera) /
        (|e |perché |dato che |siccome |poiché |ma )(ero|sono stato|sono stata|eravamo|torno|sono appena tornato|sono
        appena tornata|sono tornato|sono tornata|rientro|stavo) (|oggi |ieri |adesso |solo ora )(in viaggio|in
        vacanza|in ferie|malato|malata|all'estero|all'ospedale|in ospedale|impegnatissimo|impegnatissima|molto
        impegnato|molto impegnata|fuori|fuori città|senza internet|senza connessione|da un viaggio|dalle vacanze|dalle
        ferie|via|a letto|via per lavoro|influenzato|influenzata|ricoverato|ricoverata|in montagna|al mare|in
        trasferta|offline|oberato|male) (|tutta la settimana|la settimana scorsa|in questi giorni|fino a ieri|per
        qualche giorno|questa settimana|con l'influenza|fino a oggi) / (|e |ma |perché )(@ymail@) (|mi )(era|è|stava)
        (|andata a |andato a |andata |andato )(finita|finito|finire|finita dritta|sfuggita|sfuggito|nello|tra|caduta|
        caduto) (|nello|tra|nella|dritta nello|dritto nello) (|spam|lo spam|posta indesiderata|la posta indesiderata|
        cartella spam|le mail) / (|e |ma )(mi era|mi è) (|completamente |proprio )(sfuggita|sfuggito|passato di mente|
        passata di mente) (|la mail|il messaggio|la vostra mail|il vostro messaggio) / meglio tardi che mai /
        @byphone@ (|meglio |però |preferisco di )no (|@pls@) / (|ma |però |e |invece )(|se possibile |per favore |
        magari )(meglio|preferibilmente|di preferenza|possibilmente|preferisco|preferirei|meglio se|se possibile|mi è
        più comodo|è meglio|mi viene meglio|mi trovo meglio|è più comodo|sarebbe meglio|la cosa migliore è|piuttosto|
        magari|è più semplice) (|sentirci |comunicare |scriverci |parlarne |essere contattata |essere contattato |che
        mi si scriva |se ci sentiamo )@bymail@ (|che @byphone@|e non @byphone@|anziché @byphone@|piuttosto che
        @byphone@|@pls@|per me|per iniziare|all'inizio) / @bymail@ (|, |per me |mi |sarebbe )(è meglio|meglio|è più
        comodo|mi è più comodo|è perfetto|va meglio|trovo meglio|è più facile|va benissimo|preferisco) (|per me|che
        @byphone@) / (per me |)(è|sarebbe|va|viene) (meglio|più comodo|più facile|più pratico|più semplice) @bymail@
        (|che @byphone@|@pls@) / (|ma |però |e )(|io )(preferisco|preferirei|mi piace di più) (|usare |ricevere |che
        usiate |di gran lunga )(la|le|lo|scrivere|che mi scriva|che mi si scriva|che mi scrivesse|che mi scriviate|
        scriverci|l'|che scriva) (|mail|scritto|email|posta elettronica|lei|lui|posta) (|al telefono|alle telefonate|
        invece di chiamare|anziché chiamare|piuttosto che telefonare|invece che telefonare|a telefonare|al posto di
        chiamare|e non telefoni|invece che chiamare|@pls@) / al telefono (|io )(non rispondo|rispondo) (quasi mai|mai|
        poco|raramente|di rado|malvolentieri|volentieri poco) / (|ma |però |e |per favore )(|mi |lo )(usate|usi|usa|
        scrivetemi|scrivimi|mi scriva|scrivete|scriva|mandate|mandatemi|mandami|prendete|contattatemi|contattami|
        utilizzate|utilizza|utilizzi|scrivi|mandi) (|pure |per favore |piuttosto |meglio |invece |tutto |una mail )(|a
        |all'|alla |al |sull'|sulla |l'|la |il |questo |quest'|questa |a questo |a quest'|l'altro |l'altra )(|mia |mio
        |altro |altra )@box@ (|@per@|@per@ e non quello @ofi@|altro) (|@pls@) / (|e |ma |beh |oh )(come|chi|e come) (|
        si fa a |potrei |potrebbe |si può |si potrebbe |faccio a |fai a |potrei mai |posso |direbbe |non )(@refus@|di
        no|rifiuterebbe|direbbe di no|non accettare|accettare) (|a ivy|a ann|una cosa così|a una cosa così|una
        proposta così|a una proposta così|un'offerta così|a un'offerta così) ? / (|e |ma |oh )perché (dovrei|dovrei
        rifiutare|dovrei dire di no|mai|dire di no|rifiutare|dovrei mai|mai dovrei|mai dovrei rifiutare|mai no|
        accettare) ? / (|è )(impossibile|difficile) (@refus@) (|a ivy) / (|sì |sì, |certo |certo, |ah sì |ah sì, |sì
        sì |sì sì, |sì certo |esatto )(so|so bene|so benissimo|so già|so perfettamente|lo so|ho presente|so
        esattamente|certo che so|capisco) @person@ / (|sì |sì, |certo |certo, )(ho ricevuto|ho letto|ho visto|mi è
        arrivato|mi è arrivata|ho avuto) @ymail@ (|,) e / (|sì |sì, |ah sì, )(certo che|eccome se|altroché se) (lo|la|
        ci) (conosco|conosciamo) (|bene) / (anche se|benché|sebbene|per quanto|seppure|pur se|malgrado) (|mi |la |l'|
        il |sia |è |la vostra |la tua |vostra |sembra )(@idea@|@nice@) (|di ivy |mi )(|è|sia|sembra|sembri|pare|paia|
        era) (|una |davvero |proprio )(|@nice@|@idea@|un pensiero gentile) / (alla mia età|alla mia veneranda età|a
        questo punto della vita|a questo punto della mia vita|a ottant'anni|a settant'anni|a una certa età|con l'età
        che ho|arrivato a questa età|arrivata a questa età|in questa fase della vita|in questa fase della mia vita|
        alla mia bella età) / (|e |ma )(un|tanti|mille|baci|bacioni|abbracci|saluti|un bacio|un abbraccio|un saluto|un
        caro|un forte|un grande|tanti cari) (|bacio|baci|abbraccio|abbracci|saluto|saluti|caro saluto|bacione|
        abbraccione) (|grande|forte|affettuoso|affettuosi) (a|per) (ivy|ann|bob|tutti|lui|lei|tutta la famiglia) (|da
        parte mia|da me) / (|e |ma )(|comunque )(gli|le|vi|ti|auguro) (auguro|auguri|faccio tanti auguri|a lui|
        facciamo|a tutti e due) (|ogni|tanta|buona|tutto il|ogni bene|tanto|un|buon|molta|il meglio) (|fortuna|
        successo|bene|bene possibile|in bocca al lupo|lavoro|proseguimento) (|per|nella|con) (|la|il|sua|suo|i) (|sua|
        suo|suoi) (|ricerca|progetto|libro|lavoro|futuro|progetti) / (|e |a proposito )(come|tutto|voi|tu|lei|che)
        (state|stai|sta|va|sta ivy|sta bob|sta ann|sta la famiglia|vanno le cose|stanno i bambini|ve la passate|te la
        passi|bene|tutto bene|bene voi|sta la mamma|si sta lì|tempo fa da voi|state voi|procede) (|lì|da voi|voi|a
        casa) ? / (|e )(spero|mi auguro) (|che )(|tutti |voi |tu )(stiate|stia|stai|tutto vada|vada tutto|state) (|
        tutti )(bene|alla grande) / (|il |la )mio (nome|cognome) (si scrive|è|ha|va|vuole|va scritto) (|con |senza )(|
        la |le |due |una |l'|doppia |sola )(|@ltrs@|accento|acca) (|, )(|non dimenticatelo|non dimenticarlo|mi
        raccomando|per favore|non una|non con una|grazie) / (|ma |però )(chiamatemi|chiamami|mi chiami|mi chiamate|mi
        chiami pure|chiamatemi pure|diamoci) (|pure |semplicemente )(bob|ann|ivy|del tu) (|, )(|senza signora|senza
        dottore|senza il signora|non signora|e non|non|senza titoli|e basta) (|signora|dottoressa|bob|ann) / (|e |ma
        )@sorry@ (la|per la|per gli|per il|gli|se sono|il) (brevità|breve|errori|conciso|concisa|stringata|stile
        telegrafico|così breve|refusi|errori di battitura) / (scrivo|rispondo|vi scrivo|ti scrivo|sto scrivendo|
        digito) (|di corsa |questa |in fretta )(dal|da|col|con il|in|sul|dall'|con) (|un |mio )(cellulare|treno|
        telefono|telefonino|bus|autobus|tablet|ospedale|spiaggia|lavoro|aereo|pullman) / (sarò|sono|farò|cerco di
        essere|vado) (breve|conciso|concisa|diretto|diretta|sincero|sincera|chiaro|chiara|franco|franca) / per farla
        breve / in poche parole / in una parola / in due parole / in breve / in sintesi / senza giri di parole / (ho|
        avevo) (letto|visto|sentito|ascoltato) (|il |tutti i |i |un )(suo|suoi|sua|la sua|le sue) (|ultimo |ultima
        )(libro|libri|concerto|film|mostra|intervista|articolo|articoli) (|l'estate scorsa|l'anno scorso|di recente|e
        mi è piaciuto|mesi fa|da poco|anni fa) / (@usual@) (|, )(dico di no|rifiuto|declino|evito|passo|non accetto|
        non dico di sì|rispondo di no) (|@such@) (|, )(ma|però) / (|ma )(|per ivy |stavolta |questa volta |per lei |
        per lui |per una volta |per voi |qui |in questo caso )(faccio|farò|facciamo) (|volentieri )un'eccezione /
        (ivy|ann|lei|bob) (non) (|mi |ci |si |ha |sbaglia )(|ha |è )(|mai )(sbaglia|mai|sbagliata|deluso|delusa|
        tradito|sbagliato|deluderebbe|consigliato male|un colpo) (|mai|finora) / (ivy|ann) (|ha )(sempre) (ragione|ci
        azzecca|buon occhio|occhio|buone idee|buon gusto) / (gli amici|le amiche|un amico|un'amica|chi è amico|ogni
        amico) di ivy (sono|è|è sempre) (|anche |sempre )(amici miei|amiche mie|miei amici|un mio amico|benvenuto|
        benvenuti|amico mio|mio amico) / (|aspettavo|aspetto|sognavo|attendevo) (questo|questa cosa|questo momento|da|
        una cosa così) (|momento )(da|anni|una vita) (|anni|tempo|una vita|mesi) / (|sì |ah )(bob|ann) (|, )(quello|
        il|la|quella|l') (|del|della|di|dei|che) (quartetto|gruppo|libro|club|orchestra|coro|blog|banda|giornale) (|
        bob|ann) (|?) / è (l'avvocato|il marito|la moglie|il cugino|il fratello|un amico|il capo|il socio|la compagna|
        l'avvocata) (del|della) (mio|mia) (ex|ex marito|ex moglie|ex capo) / che (cara|carina|gentile|tesoro|dolce|
        brava) (|che è )(ivy|ann) (|ad |a |per )(|aver pensato a me|avermi pensato|pensare a me|aver pensato a me)
    """,
    "words": """
        il / lo / la / i / gli / le / un / uno / una / di / del / della / dei / delle / dell / a / al / alla / ai /
        in / nel / nella / con / su / sul / sulla / per / da / dal / dalla / tra / fra / e / ed / che / è / sono /
        sei / siamo / siete / era / ero / stato / ho / hai / ha / abbiamo / avete / hanno / essere / avere / fare /
        mio / mia / tuo / suo / sua / suoi / nostro / vostro / io / tu / lui / lei / noi / voi / loro / mi / ti /
        si / ci / vi / questo / questa / quello / quella / molto / più / tutto / tutti / bene / anno / anni / tempo
        / giorno / settimana / mese / amico / lavoro / azienda / contatto / incontro / conoscere / parlare / fa /
        già / sempre / anche / qui / lì / grande / persona / posso / interesse / presentazione / messaggio / invito
        / offerta / collega / signor / signora / quest'anno / anni /
        indirizzo / mail / email / posta / numero / telefono / venga / vengano / condiviso / condivisa / condividere /
        condivisione / dare / passare / inoltrare / usate / privato / privata / personale / sconosciuti / avermi /
        pensato / pensione / ormai / occupo / cose / cosa / seguo / settore / campo / cambiato / casa / gente /
        persone / volta / volte / caso / parte / modo / mondo / vita / lavorare / scrivere / scrivermi / chiamare /
        contattare / rispondere / aiutare / trovare / cercare / prendere / mettere / vedere / sentire / parlato /
        conosco / conosciamo / conosciuto / vuole / voglio / vorrei / può / possiamo / altro / altri / altra / altre /
        nuovo / nuova / nuovi / nuove / stesso / stessa / ancora / poi / oggi / quindi / perciò / così / poco / tanto
        / tanti / troppo / meno / bello / bella / buono / buona / piccolo / vero / proprio / quasi / due / tre / ore /
        giorni / mesi / settimane / progetto / proposta / idea / tema / vostra / vostre / vostri / nostra / nostri /
        tua / tuoi / loro / chiunque / estranei / sia / siano / fosse / sarà / sarebbe / sta / stanno / sto / stato /
        stata / vado / va / andare / venire / faccio / fatto / dato / dati / amici / colleghi / nome / pubblico /
        diate / opportuno / dagli / dategli / era / sarebbe / erano / gratis / miei / privacy / presenta / presentare
        / lavora / lavorano / sullo / stessi / stesse / sulla / nello / nella / dello / allo / lavoriamo / conosce /
        favore / piacere
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
        (lo|la|bob lo|ann la|bob già lo|già lo|già la) conosco (|già|bene|benissimo|molto bene|fin troppo bene) /
        (|sì |sì, |certo |sì certo |ah sì )(|noi )(ci conosciamo|ci siamo conosciuti|ci siamo incontrati|ci siamo già
        visti|abbiamo lavorato insieme|ho avuto a che fare con lui|ho lavorato con lui|l'ho conosciuto|l'ho
        incontrato) (|già|bene|anni fa|una volta|da anni|fin troppo bene)
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
        capito / ricevuto / perdere / lamentare /
        rifiuto / declino / escludo / rifiuterei
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
        mese|fine anno|la maternità|il trasloco|la tesi /
        adr = (il mio|la mia|i miei|le mie|mio|mia|miei|l'|la|il) (@mail@|coordinate|riferimenti|indirizzo di posta|
        indirizzo di posta elettronica|casella|indirizzo e-mail|contatti mail) (|privato|privata|personale|di casa|di
        lavoro|mail|email) / adrm = (il mio|la mia|i miei|le mie) (@mail@|coordinate|riferimenti|indirizzo di posta|
        indirizzo di posta elettronica|casella|indirizzo e-mail) (|privato|privata|personale|di casa|di lavoro|mail|
        email) / inf = dargli|darle|dare|darglielo|dargliela|passargli|passarle|passare|condividere|girargli|girarle|
        girare|inoltrargli|inoltrare|comunicargli| comunicare|fornirgli|fornire|trasmettere|trasmettergli|mandargli|
        mandare|lasciargli|lasciare|inviargli|inviare|usare / imp = dagli|date|dategli|dategli pure|dagli pure|date
        pure|dai pure|da pure|dia|dia pure|gli dia|gli dia pure|le dia|passa|passagli|passagli pure|passa pure|passi|
        passi pure|gli passi|gli passi pure|passate|passate pure|passategli|passategli pure|gira|giragli|giragli pure|
        gira pure|giri|giri pure|girate|girate pure|girategli|girategli pure|inoltra|inoltra pure| inoltrate|inoltrate
        pure|inoltri|inoltri pure|condividi|condividi pure|condividete|condividete pure|condivida|condivida pure|
        comunica|comunicate| comunicate pure|comunicagli|comunichi|comunichi pure|manda|mandagli|manda pure|
        mandategli|fornisci|fornite|fornitegli|trasmettete|trasmettete pure|trasmetti| trasmetta|trasmetta pure|gli
        giri pure|gli giri|gli inoltri|gli mandi|gli lasci pure|lasciagli / subj = dia|diate|passi|passiate|condivida|
        condividiate|giri|giriate|inoltri|inoltriate|comunichi|comunichiate|trasmetta|trasmettiate|fornisca|forniate|
        riceva|abbia|mandi|mandiate / puo = puoi|può|potete|puo|può pure|puoi pure|potete pure|può tranquillamente|
        puoi tranquillamente|potete tranquillamente|potete senz'altro|può senz'altro|puoi senz'altro| siete liberi di|
        sei libero di|sei libera di|è libera di|è libero di|ha il permesso di|hai il permesso di| avete il permesso
        di|avete il mio permesso di|hai il mio permesso di|ha il mio permesso di|ha il mio consenso a|avete il mio
        consenso a|hai il mio consenso a|siete autorizzati a|sei autorizzato a|sei autorizzata a|è autorizzata a|è
        autorizzato a|vi autorizzo a|la autorizzo a|ti autorizzo a|autorizzo ivy a| autorizzo letterman a|vi permetto
        di|non esitate a|non esitare a|non esiti a|ti lascio|vi lascio|potete certamente|può certamente|puoi
        certamente|puoi benissimo|può benissimo / scr = scrivermi|chiamarmi|contattarmi|mandarmi (una mail|un
        messaggio|una email|due righe)|telefonarmi|farsi vivo|farsi viva|farsi sentire|mettersi in contatto|mettersi
        in contatto con me| scrivermi una mail|inviarmi (una mail|un messaggio|una email) / scriva = scriva|chiami|
        contatti|mi scriva|mi chiami|mi contatti|mi mandi (una mail|un messaggio|una email)|mi telefoni|si faccia
        vivo|si faccia viva|si faccia sentire|si metta in contatto| mi scrivesse|mi contattasse / quando = quando
        vuole|quando preferisce|quando gli pare|quando desidera|quando gli è comodo|pure|direttamente|senza problemi|
        tranquillamente|via mail|per email|a questo indirizzo|qui|in qualsiasi momento| in qualunque momento|senza
        esitare|grazie|volentieri|con calma|già domani|oggi stesso|senz'altro|quando crede|in ogni momento|via email|
        per mail / dame = da parte mia|per me|dal canto mio|per quanto mi riguarda|da parte nostra|dal mio lato|lato
        mio|x me|a me / conosc = conoscerlo|conoscerla|conoscere|conoscervi|conoscersi|incontrarlo|incontrarla|
        incontrare|parlarci|parlargli|parlarle|parlare con lui|parlare con lei|parlare con|sentirlo|sentirla|sentire|
        confrontarmi| confrontarmi con lui|confrontarmi con lei|confrontarmi con|scambiare due parole|scambiare due
        chiacchiere|fare due chiacchiere|chiacchierare|collaborare|fare la sua conoscenza|leggerlo|scrivergli|
        rispondergli| aiutarlo|aiutarla|dargli una mano|darle una mano|essere utile|essergli utile|essere presentato|
        essere presentata|entrare in contatto|mettermi in contatto|ricevere una sua mail|ricevere un suo messaggio|
        conoscere questa persona / non = non|nn /
        ltrs = n|t|l|s|r|m|p|f|c|e|y|i|k|h|z|w|x|d|g|b|j|v|u|a|enne|erre|esse|elle|ti|zeta / pls = per favore|per
        piacere|per cortesia|grazie|se possibile|se si può|se vi va / sorry = scusa|scusate|scusi|scusami|scusatemi|mi
        scusi|perdona|perdonate|perdoni|perdono|perdonami|perdonatemi|chiedo scusa|vi chiedo scusa|ti chiedo scusa|le
        chiedo scusa|mi scuso|mi dispiace|mille scuse|tante scuse / ymail = la tua mail|la vostra mail|la sua mail|la
        mail|l'email|l'e-mail|il messaggio|il tuo messaggio|il vostro messaggio|il suo messaggio|questa mail|questo
        messaggio|la vostra email|la tua email|la domanda|la proposta|la vostra e-mail|la richiesta / ofi =
        dell'ufficio|di lavoro|del lavoro|in ufficio|aziendale|professionale|della ditta|della scuola|dell'azienda|
        dell'università|lavorativa|lavorativo|della società|d'ufficio / per = personale|privata|privato|di casa|mia|
        nuova|nuovo|gmail|qui sotto / box = mail|email|e-mail|indirizzo|casella|numero|indirizzo mail|indirizzo email|
        posta|telefono|cellulare|casella di posta / bymail = per mail|via mail|per email|via email|per iscritto|per
        e-mail|via e-mail|per posta elettronica|tramite mail|con le mail|scrivendo / byphone = per telefono|al
        telefono|su whatsapp|via whatsapp|per whatsapp|via sms|su facebook|su linkedin|su telegram|in videochiamata|su
        zoom|con le telefonate|a voce|telefonicamente|al cellulare|via telefono / refus = rifiutare|dire di no|
        rinunciare|rifiutare una cosa così|rifiutare una proposta così|dire di no a una cosa così|dirle di no|dirti di
        no|dirvi di no|dire di no a ivy|dire di no a ann|dire no|tirarmi indietro|lasciarmelo scappare|lasciarmela
        scappare|resistere|rifiutare un'offerta così|dire di no a una proposta così|rifiutare un invito così|
        rifiutarmi|declinare|lasciar perdere un'occasione così|perdermelo|perdermela / silly = pazzo|pazza|sciocco|
        sciocca|scemo|scema|matto|matta|stupido|stupida|folle|uno sciocco|una sciocca|uno stupido|una stupida|un
        pazzo|una pazza|un cretino|una cretina|fesso|fessa|un idiota|un'idiota|uno scemo|una scema|un fesso|da
        ricovero|un folle|proprio scema|proprio scemo / nocond = rifiutassi|dicessi di no|non accettassi|mi tirassi
        indietro|non dicessi di sì|me lo lasciassi scappare|rinunciassi|non volessi / nice = carina|bella|gentile|
        simpatica|ottima|bellissima|molto carina|molto bella|deliziosa|allettante|interessante|molto gentile|graziosa|
        affascinante|adorabile|splendida|invitante|lodevole|generosa|buona|tenera|tentatrice / idea = idea|proposta|
        intenzione|iniziativa|offerta|trovata|invito|pensiero / person = chi è|chi è bob|chi è quel signore|chi sia|di
        chi si tratta|di chi parlate|di chi parla|chi è lui|chi è lei|chi è questo signore|chi è questa persona|di chi
        parli|chi è ann|chi è quell'uomo|chi è questo bob|chi è la persona / usual = di solito|di norma|normalmente|in
        genere|generalmente|abitualmente|quasi sempre|di regola|solitamente|per principio|in generale / such = queste
        cose|a queste cose|cose del genere|a cose del genere|questo genere di cose|a tutto|a tutti|presentazioni|a
        queste proposte|queste proposte|proposte simili|inviti così|a questo genere di cose|le presentazioni|le
        conoscenze combinate / nowz = ora|adesso|oggi|al momento|quest'anno|in questo momento / never = dopo|mai|più
        avanti|più tardi|domani|in futuro|poi|un altro giorno|un'altra volta|l'anno prossimo|prossimamente|tra un
        anno|fra un anno
    """,
    "and": """
        e / ed / quindi / perciò / per questo / e per questo / ed è per questo che / è per questo che / e proprio per
        questo / proprio per questo / e quindi / perché / dunque /
        (ed è|è) (il|proprio il|esattamente il) motivo per cui / (ed è|è) la ragione per cui / (ed è|è) (proprio |
        appunto |esattamente |per l'appunto |)(per questo motivo|per questo|per questa ragione|per ciò) che / e
        (appunto|proprio|esattamente) per questo / motivo per cui / ragione per cui / ed ecco perché / e perciò / e
        per questo motivo / proprio perché lo conosco
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
        momento|momento sbagliato|momento migliore|pessimo momento|periodaccio|troppo presto|presto per me) ... /
        (ne|se ne) (parliamo|riparliamo|riparla|parlerà|parla|riparlerà|parleremo|riparleremo) (|magari |pure |semmai
        |dopo |più |al |a |in |tra |fra |la |il |l'|quando |con |un'|dal )(rientro|ritorno|@mese@|avanti|tardi|un
        mese|qualche|un po'|prossima|prossimo|settimana|torno|rientro|calma|altra|estate|feste|ferie|vacanze|nuovo|
        anno|due|tre|mese) ... / (chiedetemelo|chiedimelo|richiedetemelo|richiedimelo|me lo chieda|me lo richieda|
        chiedimi|chiedetemi|domandatemelo|domandamelo|scrivimi|scrivetemi|mi scriva|riscrivimi|riscrivetemi|mi
        riscriva|risentiamoci|sentiamoci|ricontattatemi|ricontattami|mi ricontatti|rifatevi vivi|rifatti vivo|rifatti
        viva|riprovate|riprova|riprovi|risentitemi|ricordatemelo|ricordamelo|ci risentiamo|ci sentiamo|risentiamoci
        pure|ci aggiorniamo|aggiorniamoci|rimandiamo|riparliamone|riparliamone pure) (|pure |magari |di nuovo |
        nuovamente |ancora |semmai |per favore )(|di nuovo |più |verso |a |in |tra |fra |dopo |la |il |ad |al |l'|
        quando |per |dal |un'|con |nel |nell'|tutto )(@mese@|avanti|tardi|un mese|un paio|qualche|due|tre|torno|
        rientro|avrò|finite|le feste|le|gli|il|la|l'|settimana|prossima|prossimo|anno|mese|poi|nuovo|autunno|estate|
        primavera|inverno|altra|momento|calma|rientro|domani|lunedì) ... / (mi|ci) (dia|dai|date|lasci|lascia|
        lasciate|faccia|fai|fate) (pensare|riflettere|tempo|un po'|un paio|qualche|qualche giorno|il tempo) ... /
        (mettiamolo|mettiamo|teniamolo|teniamo|lasciamolo|lasciamo|mettetelo|tenetelo) (|la cosa |tutto |questa cosa
        )(in attesa|in sospeso|in stand-by|per|da parte|fino|in pausa) ... /
        (mi |ci )(riscrivete|riscrivi|riscrive|scrivete|scrivi|risentite|richiamate|ricontattate|ricontatti|
        ricontatta) (|di nuovo |ancora )(a|in|tra|fra|dopo|il|la) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|
        agosto|settembre|ottobre|novembre|dicembre|autunno|primavera|estate|inverno|un mese|qualche mese|natale|
        pasqua|le feste|le ferie|mese prossimo|settimana prossima) (|?) / (|ne |se ne |possiamo |ne possiamo
        )(riparliamo|riparlarne|parlarne|riparleremo|risentiamoci|risentiamo|parliamo|sentiamo) (|di nuovo |più avanti
        |magari )(dopo|a|in|tra|fra|il|la|l'|verso|passato|passata|passate|più avanti|prossimo|ad|alla) (|il |la |le |
        l'|un |qualche )(pasqua|natale|estate|ferie|vacanze|mese|mese prossimo|settimana|settimana prossima|anno
        prossimo|autunno|primavera|inverno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|
        ottobre|novembre|dicembre|feste|fine del mese|mesi|ferragosto|capodanno|esami) (|?)
    """,
    "until": """
        dopo / prima di / fino a / fino al / finché / quando torno / quando rientro / quando avrò / appena / a
        partire da / dopo le ferie / dopo le vacanze / a @mese@ / in @mese@ / dopo @mese@ / tra un mese / fra un mese
        / tra qualche (settimana|mese) / fra qualche (settimana|mese) / dal mese prossimo / il mese prossimo / la
        settimana prossima / l'anno prossimo / una volta che
    """,
    "borrowed": """
        yes see problem np niet bel unsubscribe cap modo
    """,
}

TABLES = {"it": ITALIAN}
