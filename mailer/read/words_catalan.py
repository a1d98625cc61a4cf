"""Words of Catalan: data alone, in the notation of `words.py`."""

CATALAN = {
    "yes": """
        sí (|sí|si us plau|sisplau|gràcies|és clar|esclar|i tant|amb molt de gust|endavant|d'acord|per descomptat| ho
        accepto|vull|m'agradaria|perfecte) / i tant / i tant que sí / és clar / és clar que sí / esclar que sí / per
        descomptat / per suposat / d'acord / hi estic d'acord / estic d'acord / accepto / endavant / endavant si us
        plau / vinga / ok / val / em sembla (bé|molt bé|perfecte|bona idea) / cap problema endavant / m'hi apunto /
        (|sí |sí sisplau |sí si us plau |és clar |clar |clar que sí |d'acord |ok |val |vinga |endavant |cap problema
        |per què no | perfecte |amb molt de gust |encantat |encantada |no hi tinc cap inconvenient )(presenteu-nos|
        presenta'ns| presenti'ns|poseu-nos en contacte|posa'ns en contacte|posi'ns en contacte|connecteu-nos|
        connecta'ns|doneu-li el meu (correu|mail|contacte|telèfon)|dona-li el meu (correu|mail|contacte|telèfon)|
        doneu-li la meva adreça|dona-li la meva adreça|passa-li el meu (correu|mail|contacte)|passeu-li el meu
        (correu|mail|contacte)|podeu donar-li el meu (correu|mail|contacte)|pots donar-li el meu (correu|mail|
        contacte)|pots passar-li el meu (correu|mail| contacte)|podeu passar-li el meu (correu|mail|contacte)|
        endavant|tireu endavant|tira endavant|va|vinga|vinga va| fes-ho|feu-ho|que m'escrigui|pot escriure'm|que em
        contacti) (|si us plau|sisplau|gràcies|quan vulgui) / (no hi tinc|no tinc|cap) (cap |)(inconvenient|
        objecció|problema) (|presenteu-nos|poseu-nos en contacte|endavant) / (dono|confirmo|accepto|hi estic) (|el
        meu |amb molt de |d'|la )(consentiment|acord|gust|presentació|proposta| vistiplau) (|per a la presentació|
        per ser presentat) / (encantat|encantada|i tant|i tant que sí|per descomptat| per mi endavant|per mi
        perfecte|per mi cap problema|m'hi apunto|hi estic d'acord|compta amb mi|compteu amb mi| fet|d'acord amb mi|
        amb molt de gust|em sembla bé|em sembla perfecte) (|gràcies|endavant|sí) / per què no(|,) (sí| va|endavant|
        vinga|presenteu-nos|d'acord) /
        (@si@)@pot@ (|perfectament |tranquil·lament |també |ben bé )(@inf@) (|@adr@|@adrm@) (|sense problema|sense cap
        problema|sisplau|si us plau|tranquil·lament|quan vulgueu|gràcies) / (@si@)@pot@ (|perfectament |també )(@inf@)
        @adrm@ (a|al|amb|en|i) ... / (@si@)@pot@ (presentar-nos|posar-nos en contacte|fer la presentació|fer les
        presentacions|tirar endavant|seguir endavant|procedir|connectar-nos|fer-ho|dir-li que sí|respondre que sí|
        tirar-ho endavant|presentar-m'hi|presentar-me'l) (|sense problema|sisplau|si us plau|quan vulgueu|gràcies|amb
        ell) / (@si@)@imp@ (|tranquil·lament |doncs |ja )(@adrm@) (|sense problema|sense cap problema|sisplau|si us
        plau|tranquil·lament|gràcies|quan vulgueu|al bob|a en bob) ... / (@si@)@imp@ @adrm@ (a|al|amb) (en bob|bob|
        ell|ella|aquest senyor|la persona|aquesta persona|l'ann) (|sense problema|sisplau|si us plau|gràcies) ... /
        (@si@)(doneu-li|dona-li|doni-li|passeu-li|passa-li|passi-li) (|ja |doncs )(correu|mail|contacte|adreça|
        l'adreça|el correu|el mail|el contacte|el telèfon) (|sense problema|sisplau|si us plau|gràcies|
        tranquil·lament) / (@si@)(presenteu-nos|presenta'ns|presenti'ns|poseu-nos en contacte|posa'ns en contacte|
        posi'ns en contacte|feu la presentació|fes la presentació|feu les presentacions|fes les presentacions|
        connecteu-nos|tireu endavant|tira endavant|tiri endavant|tireu-ho endavant|tira|tireu|seguiu endavant|som-hi|
        som-hi doncs|fem-ho|fes-ho|feu-ho|procediu|procedeix|procedeixi|avant|endavant amb|endavant les atxes|va|
        vinga|vinga va|vinga som-hi|dona-li canya|feu|fes) (|sisplau|si us plau|gràcies|quan vulgueu|quan vulguis|
        sense problema|la presentació|amb ell|doncs|i tant) / (@si@)(digueu-li|digues-li|digui-li|li podeu dir|li pots
        dir|dis-li|digueu a en bob|digues al bob) (|ja |doncs )(que sí|que (@escrigui@)|que em pot (@escr@|escriure|
        trucar|contactar)|que pot (@escr@)|que hi estic d'acord|que accepto|que endavant|que cap problema|que
        encantat|que encantada|que em va bé|que espero el seu missatge|que espero el seu correu|que l'espero) (|
        @quan@) ... / (@si@)(que|deixeu que|deixa que|feu que|fes que|que en bob|que bob|que ell) (@escrigui@) (|
        @quan@|o @escrigui@) ... / (@si@)que (em truqui o m'escrigui|m'escrigui o em truqui) (|@quan@) / (@si@)(|en
        bob |bob |ell |ella |l'ann )(pot|ja pot|em pot|pot perfectament|podrà|ja em pot) (@escr@|escriure|trucar|
        contactar|escriure quan vulgui) (|@quan@) ... / (@si@)(teniu|tens|té|té vostè|la ivy té) (|tot |ja |
        evidentment |tota )(el meu|la meva|el|llum) (permís|consentiment|vistiplau|ok|autorització|conformitat|
        aprovació|acord|verda|sí|beneplàcit) (|per fer-ho|per tirar endavant|endavant|gràcies|per compartir-lo) /
        (teniu|tens) (el meu|la meva) (permís|consentiment|vistiplau|autorització) (per|de|a) ... / llum verda / dono
        (|el meu |la meva )(consentiment|permís|autorització|vistiplau|ok|conformitat) (|per|gràcies|per fer-ho|amb
        molt de gust) / (us|et) dono (|el meu |la meva )(permís|consentiment|autorització|vistiplau|ok) (|per fer-ho|
        gràcies|per compartir-lo|per passar-li @adr@|per donar-li @adr@) / (|us |et )(autoritzo|dono permís|dono el
        meu consentiment|dono el consentiment|dono la meva autorització) (a|per|perquè|per a|al) (|què )(@inf@|@subj@|
        li @subj@|la presentació|compartir|el contacte|que li @subj@) (|@adr@|@adrm@) (|amb en bob|a en bob|amb ell|
        amb bob) / (@si@)(em sembla|em semblaria|trobo|a mi em sembla|em va|em sembla molt|m'està) (|molt |
        perfectament |del tot )(bé|perfecte|correcte|bona idea|una bona idea|una idea excel·lent|molt bona idea|
        genial|fantàstic|estupend|una gran idea|una idea fantàstica|una molt bona idea|ideal) (|que li @subj@ (@adr@|
        @adrm@)|que us @subj@ (@adrm@)|gràcies|endavant|que li passeu el contacte|que ens presenteu|que ens poseu en
        contacte|que @subj@ (@adrm@)|que @escrigui@|que li escrigui) / (@si@)(|hi |jo |jo hi |hi estem |hi estic |
        estic )(|estic |estem |totalment |completament |absolutament |plenament |del tot )d'acord (|en que|en|que|a
        que|amb que|perquè|a) (|us |li )(@subj@|passar|compartir|donar|presentar-nos|conèixer-lo|compartir-la|
        @escrigui@|la presentació) (|li |@adr@|@adrm@) (|amb en bob|a en bob|amb ell|amb bob) / (|hi |jo hi |hi estem
        |estic |n'estic )(|estic |estem )(|totalment |completament |absolutament |plenament |del tot )d'acord (|
        endavant|gràcies|i tant|per part meva) / (|no hi ha |no hi veig |no tinc |no hi tinc |no veig |jo no hi tinc |
        ni )(|cap )(problema|inconvenient|objecció|impediment|pega) (@part@|endavant|presenteu-nos|que li @subj@
        (@adrm@)|en que li @subj@ (@adrm@)|tireu endavant|per a mi|i tant|sí) ... / @part@ (|no hi ha |no tinc |és
        )(cap problema|cap inconvenient|cap objecció|endavant|perfecte|d'acord|ok|sí|que sí|bé|molt bé|cap pega|un sí|
        fantàstic|genial|tot bé|val|vale|som-hi|va bé|correcte|llum verda|em va bé|em sembla bé|em sembla perfecte) (|
        gràcies|endavant) / cap objecció / cap pega / no hi tinc (cap inconvenient|cap problema|res en contra|cap
        objecció|res a dir) / no tinc (res en contra|cap objecció|cap inconvenient) / (ok|d'acord|val|vale|sí|
        perfecte|endavant|tot bé|molt bé|conforme|que sí|cap problema|correcte|fantàstic) @part@ (|gràcies) / la (|
        meva )resposta és (|un |que |definitivament )sí / resposta (afirmativa|positiva) / (dic|us dic|et dic|diria|
        voto|jo dic|responc) que sí (|gràcies|i tant|encantat|encantada) / és un sí / un sí rotund / (és clar|clar|
        esclar|evident|evidentment|naturalment|per descomptat|segur|i tant|oi tant|home|doncs|jo|a mi|per mi) que sí
        (|gràcies|dona|home|endavant|amb molt de gust) / oi tant / home sí / home i tant / sí home sí / sí dona / sip
        / sí (i endavant|i gràcies|em va bé|em sembla bé|em sembla perfecte|em sembla una bona idea|em sembla molt bé|
        hi estic d'acord|accepto|m'interessa|m'interessa molt|m'agradaria|m'agradaria molt|m'encantaria|i tant que sí|
        i amb molt de gust|encantat|encantada|per mi perfecte|per mi cap problema|cap problema|sense cap problema|
        sense problema|sense dubte|sens dubte|perfecte|bona idea|molt bona idea|és bona idea|vinga|va|tira|som-hi|ho
        confirmo|confirmo|autoritzo|us autoritzo|podeu|pots|pot|podeu fer-ho|com no|moltes gràcies|mil vegades|vull|ho
        vull|ok|d'acord gràcies|i molt|clar|evidentment|naturalment|que m'escrigui) (|gràcies|endavant|sisplau|si us
        plau) / (ok|val|vale|okei|oki|oka) (|gràcies|endavant|cap problema|d'acord|perfecte|molt bé|som-hi|va|sí|em va
        bé|em sembla bé|accepto|i tant|tira|tireu|bona idea|per mi) / vale / vale va / val va / va va / venga / vinga
        / vinga va / va vinga / fet / fet doncs / tracte fet / compteu amb mi / compta amb mi / compti amb mi / m'hi
        apunto (|sense dubtar-ho|ara mateix|encantat|encantada) / m'hi sumo / apunteu-m'hi / apunta-m'hi / jo m'hi
        apunto / ja em va bé / em va (|molt |perfectament |prou )bé / em va perfecte / em ve de gust / em ve molt de
        gust / amb (molt |tot el |el major |moltíssim )(|de )(gust|plaer) (|endavant|accepto|gràcies|que sí|i tant) /
        accepto (|encantat|encantada|amb molt de gust|de bon grat|la proposta|la presentació|la invitació|la vostra
        proposta|la teva proposta|que li @subj@ (@adrm@)|que ens presenteu|conèixer-lo|ser presentat|ser presentada|i
        tant|i gràcies) / confirmo que (|hi estic d'acord|sí|accepto|podeu|li podeu) (|@inf@) (|@adr@|@adrm@) / per
        què no (|,) (endavant|som-hi|sí|accepto|d'acord|va|vinga) / (sense|sens) dubte / i oli / de cap a peus / per
        què no va / per supuesto / per suposat que sí / (@si@)(|ja )(li )(podeu|pots|pot) (|ja |perfectament )(passar|
        donar|facilitar|fer arribar|enviar|compartir|dir|deixar) (|el contacte|el correu|el mail|el telèfon|@adrm@) /
        sí que (vull|m'interessa|m'agradaria|podeu|pots|pot|hi estic d'acord|accepto|em va bé|em ve de gust|i tant) (|
        gràcies|molt|conèixer-lo) / sí (senyor|senyora|noia|noi|maca|guapa|amiga) / (@si@)(autoritzo|us autoritzo|dono
        permís|accepto|consento|permeto) (que|perquè) (es |li |us |en )(comparteixi|doni|passi|faciliti|comuniqui|
        doneu|passeu|faciliteu|compartiu|contacti|enviï|cedeixi|transmeti) ... / (@si@)(la meva adreça|el meu correu|
        el meu contacte|el meu telèfon) (es pot|pot ser|la podeu|el podeu) (donar|compartir|compartit|compartida|
        donat|donada|passar) ... / va bé (|gràcies|endavant|per mi) / molt bé endavant / us (ho |)agraeixo i accepto
        ... / (sí|ok|d'acord|val) (i m'agrada la idea|i gràcies per pensar en mi) / (@si@)@pot@ (|perfectament |
        tranquil·lament |també )(@inf@) @adrm@ ... / (@si@)@imp@ (|ja )@adrm@ ... / (|sí |i tant |ok |és clar )ja (li
        podeu|li pots|podeu|pots|pot) (passar|donar|facilitar|fer arribar|enviar|compartir|escriure'm|trucar-me) (|el
        contacte|el correu|l'adreça|el telèfon|el meu contacte|el meu correu|la meva adreça) (|sense problema|gràcies)
        / (@si@)(accepto|autoritzo|dono permís|em sembla bé|em va bé|em sembla perfecte|hi accedeixo|consento|permeto|
        m'agradaria|vull|hi estic d'acord|estic d'acord) (|encantat |encantada |amb molt de gust )(a que|que|en que|
        perquè) (em |ens |li |us |me'l |m')(presenteu|presentis|presenti|poseu en contacte|posis en contacte|@subj@|
        truqui|contacti|escrigui|enviï) ... / hi accedeixo (|amb molt de gust|amb gust|encantat|encantada|gràcies) /
        (és clar|clar|esclar|evident|naturalment|i tant|per descomptat|segur) que (podeu|pots|pot|li podeu|li pots|
        m'agradaria|m'interessa|hi estic d'acord|accepto|em va bé|vull|m'encantaria|hi ha|us dono permís) (|donar-li|
        passar-li|compartir|fer-ho|escriure'm|presentar-nos) (|@adrm@) / (està|em semblarà|ja em sembla|ja m'està|em
        sembla) (|molt )bé (|,) (doneu-li|passeu-li|endavant|presenteu-nos|feu-ho|podeu fer-ho|dona-li|passa-li) (|
        @adrm@) / està (|molt )bé endavant / (@si@)(digueu-li|digues-li|digui-li) que (m'interessa|estic interessat|
        estic interessada|estic d'acord|sí que m'interessa|estaré encantat|estaré encantada|tinc ganes|vull) (|molt|de
        conèixer-lo|de parlar-hi) / (sí|ok|d'acord|molt bé|perfecte|fantàstic|genial) (vull|autoritzo|accepto|estaré
        encantat|estaré encantada|estic interessat|estic interessada|ho vull|tinc ganes|m'encanta la idea|m'agrada la
        idea|que em contacti|que m'escrigui|feu-ho|fes-ho|doneu-li el contacte|passeu-li el contacte) (|gràcies|de
        conèixer-lo|d'ajudar-lo) / (ho trobo|em sembla|ho veig|és) (|molt |una )(bé|bona idea|molt bona idea|gran
        idea|bona cosa|bona proposta|fantàstic|perfecte) (sí|endavant|accepto|hi estic d'acord|podeu fer-ho) /
        (aniria|estaria|m'aniria) (|molt )bé (parlar-hi|conèixer-lo|parlar-ne|que m'escrigui) / (fem-ho|fem-ho doncs|
        som-hi|tirem|tirem endavant|tirem-ho endavant|va fem-ho) (|doncs|sí) / (estic|soc|sóc|hi estic) (|molt |sempre
        |totalment )(obert|oberta|disposat|disposada|predisposat|predisposada) (a|a fer|per) ... / (m'apunto|m'hi
        apunto) (|sense dubtar|i tant|gràcies|també) / ok m'apunto / (podem|intercanviem|podríem) (|intercanviar|
        intercanviar-nos) (|els|les) (contactes|correus|adreces|telèfons|mails) / (presenta-me'l|presenteu-me'l|
        presenti-me'l|presenta-me-la|presenteu-me-la|me'l presenteu) (|gràcies|sisplau) / (fet|entesos|oído|rebut)(|,)
        (hi estic d'acord|endavant|d'acord|accepto|sí|cap problema) / per què no(|,) sí / entesos (|hi estic d'acord|
        endavant|gràcies) /
        (|sí |ok )(digues|digueu|digui) (a la|a l'|al|a) (ivy|ann|bob) que (|per mi )(sí|accepto|encantada|encantat|és
        clar que sí|amb molt de gust|d'acord) / (|i )com (podria|puc|vols que) (@refus@|no acceptar) ! / (seria|
        estaria|hauria de ser|caldria ser|fora) (|molt |ben |un |una )@silly@ (|si |de |per )(|@nocond@|@refus@|no
        acceptar) / (seria|és) (una |un |)(ximpleria|bogeria|pecat|ximples|crim|bestiesa) (@refus@|de dir que no) /
        (amb els ulls tancats|mil vegades sí|cent vegades sí|amb totes dues mans|signo ara mateix|un sí ben gros|un sí
        com una casa|és clar que vull|és clar que accepto|i tant que vull|això està fet|dona-ho per fet|doneu-ho per
        fet|compta amb mi|compteu amb mi|feu-ho|faig un sí ben gran) (|gràcies|sí) / (preneu-vos-ho|pren-t'ho|
        considereu-ho|considera-ho|prengui-s'ho) com un sí / (@usual@|gairebé mai|quasi mai|no acostumo a) (|, )(|no
        )(dic que no|refuso|declino|rebutjo|accepto|dir que no|acceptar|passo) (|@such@) (|, )però (|per |per la
        )(aquesta vegada|ivy|ella|aquest cop|ell|avui|vosaltres) (|, )(sí|dic que sí|accepto|faig una excepció|faré
        una excepció|que sí) / (per la ivy|a la ivy|per ella) (|, )(sí|dic que sí|accepto|que sí|sempre sí|i tant) /
        (|jo )(prefereixo|preferiria|millor|m'estimo més) @bymail@ (|, )però (sí|i tant|d'acord|accepto|és clar que
        sí)
    """,
    "fond": """
        amb (|molt de |molt |tot el )(gust|plaer) / encantat / encantada / (m'agradaria|m'encantaria|voldria|vull|
        estaria encantat|estaria encantada|seria un plaer) (|molt|de|conèixer-lo|conèixer-la|conèixer) ... / (|això
        )(seria|sona) (|molt )(genial|fantàstic|bé|perfecte) / m'interessa (|molt) / (estic |)(interessat|
        interessada) / (|sí |a mi |jo )(m'agradaria|m'encantaria|m'interessa|m'interessaria|vull|voldria|em faria
        il·lusió|em faria il lusió|seria un plaer|estaria encantat de|estaria encantada de|estic interessat en|estic
        interessada en|tinc ganes de) (|molt |moltíssim )(|conèixer|conèixer-lo|conèixer-la|parlar|parlar amb|
        parlar-hi|ser presentat|ser presentada|que ens presentis|que ens presenteu) (|el bob|en bob|bob|amb ell|amb
        ella|gràcies) / (seria|serà| sona) (|molt |una |un )(genial|bé|fantàstic|útil|plaer|bona idea|perfecte|
        fabulós|estupend) (|gràcies|per a mi) /
        (|sí |a mi |jo |doncs |i )(em faria|em fa|em farà|m'hauria fet|em faria a mi) (|molta |força |moltíssima |una
        gran |un gran |moltíssim |molt de |tanta |força )(il·lusió|il lusió|goig|gràcia|plaer|ilusió) (|de |d')(|poder
        )(|@con@) (|en bob|bob|amb en bob|el bob|gràcies) / (|sí |a mi |jo |doncs |i |home )(m'agradaria|m'encantaria|
        m'interessa|m'interessaria|voldria|vull|tinc ganes de|tinc moltes ganes de|tinc molt d'interès a|em ve de
        gust|em vindria de gust|em plauria|em plauria molt|m'abelleix|desitjo|estaria bé|m'alegraria|estic desitjant|
        ja tinc ganes de|m'apeteix|m'agrada|m'agrada la idea de) (|molt |moltíssim |força |de |poder |tant )(|poder
        )(@con@) (|en bob|bob|amb en bob|el bob|gràcies|un dia|aviat) / (m'agradaria|m'encantaria|m'interessa|
        m'interessaria|m'agrada|em tempta|em motiva|em crida l'atenció) (|molt|moltíssim|força|bastant|de veritat|la
        idea|el projecte|el tema|la proposta|la seva feina) (|molt|gràcies|força) / (|sí |jo |i |hi )(estic|estaré|
        estaria|estarem|seria|serà|és|em sento) (|molt |ben |super |veritablement |un |tot un |ben |més que |força )(|
        encantat|encantada|content|contenta|interessat|interessada|feliç|honrat|honrada|plaer|honor|il·lusionat|
        il·lusionada|disposat|disposada|agraït|gust|curiós|curiosa) (|de |d'|a |en |per )(|poder )(@con@) (|en bob|
        bob|amb en bob|gràcies) / (encantat|encantada|encantats|contenta|content|feliç|encantadíssim|encantadíssima|
        molt content|molt contenta|encantat de la vida|encantada de la vida) (|de |d')(|@con@) (|en bob|bob|gràcies|
        endavant|i tant) / (estic|estaria|jo estic|sí estic) (|molt |força |realment )(interessat|interessada|
        interesat|interesada) (|gràcies|en el tema|en el projecte|a conèixer-lo|en conèixer-lo|endavant) / (|ja )(tinc
        ganes|tinc moltes ganes|me'n moro de ganes|em moro de ganes|frisso|espero amb ganes) (|de |per )(|@con@) (|en
        bob) / (seria|serà|és) (|molt |una |un |tot un )(plaer|honor|goig|gran plaer|bona oportunitat|molt bona
        oportunitat|bona ocasió) (|per a mi|per mi|@con@|gràcies) / quina (bona idea|il·lusió|gran idea|alegria)(|,)
        (endavant|sí|i tant|accepto|encantat|encantada|hi estic d'acord) / (estaré|estaria|estic|seré) (|molt |ben
        )(encantat|encantada|content|contenta|feliç|disposat|disposada) (de|d'|a) (conèixer|parlar|ajudar|rebre|fer|
        poder|saludar|col·laborar|compartir|donar) ... / (estaríem|estarem|estem|seríem) (|molt |ben )(contents|
        contentes|encantats|encantades|interessats|interessades|feliços|disposats|il·lusionats) (|de|d'|a) (|
        conèixer-lo|conèixer-la|conèixer|parlar-hi|parlar|rebre|saber) ... / (m'encanta|m'agrada|ens agrada) (|molt |
        moltíssim )(la idea|la proposta|la iniciativa|el projecte) (|gràcies|sí)
    """,
    "warm": """
        (|sembla |molt )interessant / perfecte / genial / cap problema / no passa res / per què no / molt bé / bona
        idea /
        (|és |em sembla )(|una |molt |quina )(bona|gran|excel·lent|fantàstica|molt bona) (idea|iniciativa|proposta|
        notícia) / cap (problema|inconvenient) / no hi ha (cap |)problema / tranquil / tranquils / genial / fantàstic
        / fabulós / estupend / brutal / de conya / que bé / quina gràcia / quina il·lusió /
        quin (detall|gest|pensament) (|més |tan |molt )(bonic|maco|amable|gentil|delicat|bonica|bon) (|de part vostra|
        de part teva|per part de la ivy) / quina (idea|proposta|ocurrència|iniciativa) (|més |tan )(bonica|maca|bona|
        amable|encantadora|simpàtica) / (|i |però |perquè |és que )(no havia|no he|encara no havia|acabo de|no havíem|
        ara mateix he|fins avui no|fins ara no|tot just ara|tot just|ara|avui|no vaig) (|he |havia |acabo de )(vist|
        llegit|obert|veure|llegir|veig|llegeixo|trobat|rebre|obrir) (|@ymail@|els correus|la bústia|els missatges) (|
        fins avui|fins ara|abans|avui|ara|a temps|aquests dies|ara mateix) (|, )(|@sorry@) / (|i |però )(no vaig|no us
        vaig|no et vaig|no he|no us he|no t'he|no vaig poder|no he pogut) (contestar|respondre|contestat|respost|
        escriure) (|abans|de seguida|a temps|fins ara|més aviat) / (|però |i |millor |si pot ser )(|si us plau |si pot
        ser )(no|i no|però no|mai) (|feu servir |al|a|a l'|a la|l'|el|la) (|al|a|a l'|a la|l'|el|la|meu|meva) (|@box@)
        @ofi@ (|@pls@) / (|però |i |millor )(|si us plau |si pot ser )(no|i no|però no|millor no|mai) @byphone@ (|
        @pls@) / (|i |però |perquè |que |jo )(no m'agrada|no m'agraden|no faig servir|no agafo|no contesto|odio|no hi
        sento bé|no soc gaire|no responc) (|gaire |gens |mai |de )(|parlar |el |al |les |per |parlar per |parlar al |
        el de )(telèfon|whatsapp|trucades|mòbil|trucar) / (no|i no|no pas|en lloc de|en comptes de) (el|la|al|a la|el
        correu|l'adreça|a l'adreça|al correu) @ofi@ (|@pls@) / (quina pregunta|només faltaria|només faltava|no cal ni
        preguntar-ho|no cal ni preguntar|això ni es pregunta|i encara ho preguntes|i encara ho pregunteu|cal
        preguntar-ho|no cal preguntar-ho|què em dius ara) (|!|?) / (a la ivy |a l'ivy |a l'ann |a una cosa així |)(no
        se li|no|no m'hi|no li) (|pot |puc |podria |es pot |sé )(@refus@|negar|dir mai que no|negar res|dir res que
        no) (|a la ivy|a una cosa així) / (no veig|no hi ha|no tinc|no trobo) (|cap |cap motiu |cap raó |motius |per
        )(|què |per què |per |per a )(no|refusar|dir que no|negar-m'hi|m'hi hauria de negar|no acceptar) / (no m'ho|no
        me'l|no me la|això no m'ho) (perdo|perdria|vull perdre|perdria per res|perdria per res del món|perdo per res)
        / (|per aquí |aquí )(no para de ploure|plou|plou a bots i barrals|fa fred|fa calor|fa una calor horrible|neva|
        fa mal temps|fa un dia preciós|no deixa de ploure) (|per aquí|aquí|avui) / (|però |jo )no soc (|molt |gaire |
        de |persona de )(|gaires |moltes )(paraules|xerraire|parlador|parladora|d'escriure|de molt escriure|escriure
        gaire|bo amb els correus|bona amb els correus|matiner) / (|jo )(no|mai|mai no) (m'|se'm|se m'|ho|m'ho|hi)
        (hauria|havia|hagués) (|mai )(ocorregut|pensat|imaginat|cregut|passat pel cap|esperat) (|mai|que el
        coneixeria|que la coneixeria|a mi|abans) (|que el coneixeria) / (mai|mai no|no) (hauria pensat|hauria cregut|
        hauria imaginat|m'hauria imaginat|vaig pensar|m'ho hauria pensat|pensava|esperava) (|mai )(|que el coneixeria|
        que la coneixeria|poder-lo conèixer|que el podria conèixer|que arribaria a conèixer-lo|conèixer-lo|altra cosa)
        (|mai|un dia) / (no em perdo|no m'he perdut|mai em perdo) (|ni un|cap|mai|ni una) (|dels seus|de les seves|
        concert|llibre|pel·lícula|dels) (|concerts|llibres|seu|seva) / (no m'ho puc|no puc|no em puc) (creure|
        creure'm) (|que ningú) (|no ho|ho|hi|no hi) (|pensés|hagués pensat|hagi pensat) (|abans) / (no acostumo a|
        gairebé mai|mai no|quasi mai|no solc|rarament) (|no )(accepto|acceptar|dic que sí|dir que sí|faig|fer|
        contesto) (|@such@) (|, )però
    """,
    "no": """
        no (|no|gràcies|moltes gràcies|m'interessa|m'interessa gràcies|vull|puc|ho vull|estic interessat|estic
        interessada|tinc temps|tinc interès|accepto|ho crec|cal|cal gràcies|és per a mi|hi estic d'acord|ho accepto|
        fa per mi) (|gràcies|ho sento) / (millor|prefereixo|preferiria|em temo|crec|és clar|malauradament|ho sento
        però| gràcies però) (que |)no (|gràcies) / no (m'interessa|vull|estic interessat|estic interessada|tinc
        temps) ... / mai / de cap manera / ni parlar-ne / (|he de |vull )(declinar|rebutjar|refusar|declino|refuso|
        rebutjo) ... / prefereixo no ... / cap interès / passo / (|jo |gràcies però |ho sento però |de moment |ara
        mateix | malauradament )no (|em |en |ho |m'|hi )(vull|busco|necessito|desitjo|interessa|estic interessat|
        estic interessada|tinc temps|tinc interès|voldria|tinc ganes|puc acceptar|va bé|accepto|ve de gust|cal|és per
        a mi| faig|estic disposat) ... / (|si us plau |i )no (|li |ens |em )(doneu|donis|doni|passeu|passis|passi|
        compartiu| comparteixis|presenteu|presentis|difongueu) ... / (|malauradament |he de |haig de |prefereixo |
        preferiria | m'estimo més |ho sento però )(|he de |haig de )(declinar|rebutjar|refusar|que no|no fer-ho|dir
        que no|passar| passo|declino|no participar|quedar-me al marge|deixar-ho) ... / no(|,) (gràcies|no cal|no
        vull|no m'interessa|ho sento|prefereixo que no|de cap manera|mai) ... / (gràcies|moltes gràcies|t'ho
        agraeixo|us ho agraeixo|gràcies per la proposta)(|,) però (no|prefereixo que no|passo|declino|no m'interessa|
        no vull|no puc|no busco|no tinc temps) ... / no en vull saber (res|gens) / ni parlar-ne / passo / val més que
        no /
        (|jo |gràcies però |ho sento però |em sap greu però |malauradament |de moment |i |així que |doncs |la veritat
        és que |sincerament |us ho agraeixo però |t'ho agraeixo però |però )no (|em |en |ho |m'|hi |us |et |li |ens |
        me'n |n'|m'hi )(vull|desitjo|voldria|busco|necessito|interessa|interessa gens|interessa el tema|estic
        interessat|estic interessada|estic gens interessat|estic per|estic disposat|estic disposada|estic d'acord|tinc
        interès|tinc cap interès|tinc ganes|tinc cap ganes|tinc gaires ganes|puc acceptar|puc accedir|accepto|
        autoritzo|dono permís|dono el meu|dono la meva|dono les meves|dono el consentiment|permeto|consento|va bé|va
        gens bé|convé|ve de gust|ve gaire de gust|apeteix|abelleix|cal|cal gràcies|és per a mi|és per mi|és el meu|és
        cosa meva|és la meva|és de la meva|és necessari|és possible|serà possible|fa per mi|fa falta|fa gràcia|faig|
        vull saber|sóc la persona|soc la persona|soc la persona indicada|soc el més indicat|crec que|crec que sigui|
        penso acceptar|em veig|veig clar|veig necessari|trobo adequat|agrada la idea|compteu amb mi|comptis amb mi|
        compteu|hi estic d'acord|estic per la feina|trobo necessari|veig la necessitat|veig el sentit|tinc intenció|
        m'abelleix|m'atrau) ... / (|si us plau |sisplau |i |preferiria que |prefereixo que |us demano que |t'agrairia
        que |us agrairia que |vull que |demano que )no (|li |ens |em |la |el |les |en |ho )(doneu|donis|doni|passeu|
        passis|passi|compartiu|comparteixis|comparteixi|presenteu|presentis|presenti|difongueu|feu|facis|envieu|
        faciliteu|poseu|reenvieu|comuniqueu|es comparteixi|divulgueu) ... / (no podeu|no pots|no pot|no teniu|no tens|
        no esteu|no us autoritzo|no t'autoritzo) (|pas )(@inf@|permís|el meu permís|el meu consentiment|el meu
        vistiplau|la meva autorització|autoritzats|presentar-nos|a) ... / (|ho sento |gràcies |sincerament |
        malauradament |de moment |jo )(prefereixo|preferiria|m'estimo més|m'estimaria més|més m'estimo|val més|millor|
        valdria més|és millor|serà millor|més val) (que no|no|no fer-ho|no participar-hi|no rebre|declinar|deixar-ho|
        deixar-ho córrer|deixar-ho estar|quedar-me al marge|que no la doneu|evitar-ho|abstenir-me|passar|mantenir|no
        tenir|que ho deixem|que la meva adreça|que el meu|estar-me'n|estar-ne al marge|guardar-me|mantenir-me) (|
        gràcies|la meva|el meu|les meves|res|córrer|estar) ... / (prefereixo|preferiria|m'estimo més|m'estimaria més|
        millor|val més|més val) (que no|no|declinar|deixar-ho|evitar-ho|estar-me'n) (|gràcies|ho sento|de moment) ...
        / (deixem-ho|deixeu-ho|deixa-ho|ho deixem|ho deixarem|deixe-ho) (córrer|estar|anar|aquí|així) (|gràcies|
        sisplau|va) ... / (guardeu|guarda|mantingueu|manteniu|quedeu-vos) (@adrm@) (|per a vosaltres|per vosaltres|en
        secret|privada|privat|en privat) ... / (|he de |haig de |hauré de |vull |voldria |em sap greu però he de |em
        veig obligat a |em veig obligada a |permeteu-me |malauradament he de |aquesta vegada |aquest cop |per aquesta
        vegada |per aquest cop |jo )(declinar|rebutjar|refusar|dir que no|passo|declino|refuso|rebutjo|renuncio|
        renunciar|passar|m'abstinc|en passo|dic que no|dir-vos que no|dir-te que no|ho deixo passar) (|aquesta vegada|
        aquest cop|gràcies|la proposta|l'oferta|la invitació|la presentació|amablement|educadament|el vostre
        oferiment|aquesta proposta|ho sento|per aquesta vegada|de moment) / (|la |la meva )resposta (és|ha de ser|
        serà|continua sent) (|que |un |malauradament )no (|gràcies|ho sento) ... / resposta negativa ... / (dic|diria|
        diré|us dic|et dic|em temo|crec|penso|ho sento però|és|doncs|així|per tant|jo|home|em sap greu però|gràcies
        però|sincerament|malauradament|aquesta vegada|aquest cop|definitivament|per ara crec) que no (|gràcies|ho
        sento) ... / (així que|per tant|o sigui que|per això|doncs|malauradament|ho sento|ho sento però|em sap greu|em
        sap greu però|rotundament|clarament|evidentment|absolutament|uf|ui|buf) no (|gràcies|puc|puc acceptar|puc
        fer-ho|podrà ser|podré|serà possible|ho sento) ... / malauradament no (puc|podré|podrà ser|m'és possible|és
        possible) (|acceptar|fer-ho|ajudar-lo) (|gràcies) ... / no puc (acceptar|acceptar-ho|acceptar la proposta|dir
        que sí|donar el meu) ... / (ni|ni en) (parlar-ne|de broma|de conya|pensar-hi|pensament|somnis|boig|boja|de
        conya marinera|per aquestes|per un milió) (|gràcies) ... / de cap (manera|de les maneres) ... / en absolut ...
        / no i no ... / que no ... / no no ... / no no gràcies ... / nop / nope / no pas ... / (no|nono|ui no|uf no|
        buf no|ai no) (|gràcies|mercès) (|prefereixo no|no cal|no vull|no m'interessa|no em ve de gust|no fa per mi|no
        tinc temps|no puc|ho sento|em sap greu|passo|deixem-ho|deixeu-ho córrer|deixem-ho córrer|millor que no|val més
        que no|no estic interessat|no estic interessada|ja n'hi ha prou|no fa falta|no és per a mi|no és el meu tema|
        de debò|de veritat|sisplau|si us plau) / (no|cap) (gràcies|interès|ganes|necessitat) (|per part meva|gràcies|
        de fer-ho|de conèixer-lo) ... / no em (ve|fa) (|gaire |gens |de )(gust|gràcia|de gust|goig) (|ho sento|
        gràcies) ... / no comptis amb mi ... / no compteu amb mi ... / (refuso|rebutjo|m'oposo|m'hi oposo|prohibeixo|
        us prohibeixo) (|a|la|que|l'|aquesta|el) ... / (el|la) conec (|ja |prou |massa )(i|però) (prefereixo|no|
        preferiria|m'estimo més) ... / no vull (saber-ne res|saber res|tenir-hi res a veure|parlar-hi|parlar amb ell|
        que) ... / no m'hi (veig|trobo|vull ficar|fico|sento còmode|sento còmoda) ... / (no|ja no) (|em |m'|hi )(és|
        es) (|un |el |dels )(meu|meus) (tema|camp|àmbit|sector|món|ram|negoci) (|ho sento|gràcies) ... / no és (|pas |
        ben bé )(el meu|la meva|de la meva|cosa) (|tema|camp|àmbit|sector|món|ram|especialitat|feina|meva|competència|
        rotllo|estil) (|ho sento|gràcies) ... / no (|us |et |en |ho |li )(autoritzo|permeto|accepto|consento|vull|
        voldria|m'agradaria|desitjo|aprovo) (|pas )(que|perquè) (|la|el|li|es|em|us|en|ens|ningú|s') (|@subj@|passeu|
        doneu|comparteixi|doni|passi|contacti|facin|doneu|ningú|meva|meu) ... / (|gràcies|moltes gràcies|us ho
        agraeixo|t'ho agraeixo|us agraeixo l'oferiment|us agraeixo la proposta|us agraeixo l'interès|t'agraeixo
        l'oferiment|t'agraeixo la proposta|agraeixo la proposta|agraeixo l'oferiment|és molt amable) però (no|no
        gràcies|he de dir que no|prefereixo no|ho he de|declino|ho deixo) ... / no em (convé|va bé|cal|ve bé|compensa|
        fa el pes|interessa|mou) ... / no (autoritzo|permeto|accepto|vull|aprovo|consento) (que) (|li |us |es |em |
        ningú |en bob )(|passeu|doneu|compartiu|comparteixi|doni|passi|contacti|faciliteu|escrigui|donis|passis) ... /
        no (li |us |)(podeu|pots|pot) (|pas )(donar|passar|facilitar|compartir|enviar|dir|fer) ... / (digueu-li|
        digues-li|digui-li) que (no (m'escrigui|em truqui|em contacti|m'interessa|vull|estic interessat|estic
        interessada|hi compti|compti amb mi)) ... / que no (m'escrigui|em truqui|em contacti) ... / no (puc|podré|
        podria) (ajudar|ajudar-lo|ajudar-la|fer res|fer-ho|aportar|atendre|participar) ... / no (|el |la |l'|li |hi
        )(puc|podré) (ajudar|ajudar-lo|ajudar-la|aportar-li|atendre'l|atendre) ... / (ja |)(tinc|vaig) (prou|massa|
        bastanta|molta) (feina|coses|contactes|maldecaps) (ho sento|em sap greu|gràcies|i no|així que no) ... / (i|
        però|així que) (prefereixo|preferiria|m'estimo més) (no|que no) ... / no m'agrada (|la idea|donar|compartir|
        que|gens|això) ... / (vull|prefereixo|m'estimo més) (mantenir|conservar|guardar|protegir) (|la meva|el meu)
        (privacitat|intimitat|anonimat|discreció) ... / (vull|prefereixo|m'estimo més) (estar|quedar-me|viure|restar)
        (tranquil|tranquil·la|al marge|a part|fora|anònim|anònima|en pau) ... / tinc (altres prioritats|altra feina|
        coses millors a fer) ... / no (ho|hi) (veig|trobo) (clar ni|convenient|adequat|necessari|oportú|interessant|
        útil) ... / no (és|serà|em serà) (possible|convenient|oportú) ... / no hi (veig|trobo) (l'interès|la utilitat|
        el sentit) ... / la meva (feina|agenda|salut|situació) no (m'ho|em) (permet|deixa) ... / no tinc ni (|gens de
        )(temps|ganes|interès|energia|ni) ... / (|jo |així que |doncs |però )(m'abstindré|declinaré|refusaré|
        rebutjaré|renunciaré|passaré|diré que no|ho deixaré passar|ho deixaré córrer|me n'estaré|em quedaré al marge)
        ... / no (dono|faig pública|comparteixo|passo|facilito) (|mai )@adrm@ ... / (és|sou|ets|molt) (|molt )(amable|
        amables|gentil|maco|maca) (|de part vostra|per part vostra|de part teva|per part teva) (|,) però (m'abstindré|
        declino|no|prefereixo|passo|he de|m'estimo més|ho) ... / (és|serà) un no (|rotund|gràcies|ho sento) ... / no
        (són|van|fan) (|pas )(per a mi|per mi|amb mi) ... / (no |des|)interessada bon dia ... / no interessat ... / no
        interessada ... / no hi estic (|gens |pas )(a favor|disposat|disposada|interessat|interessada) ... / (no|
        sense) mi (gràcies|ho sento) ... / sense mi ... / (us|et) prego que (em disculpeu|em perdoneu|em disculpis)(|
        ,) però (he de|no|prefereixo|declino|haig de) (|declinar|rebutjar|refusar|dir que no|vull|puc) ... / no tinc
        (cap|la més mínima) (intenció|ganes|interès|voluntat) ... / (i|però|ja) no hi vull (tornar|saber|tenir) ... /
        no hi vull (tornar|saber res|tenir res a veure|parlar) ... / (preferiria|prefereixo|m'estimo més|m'estimaria
        més|voldria|vull) que @adrm@ (quedés|quedi|es quedi|romangui|no) ... / s'haurà d'espavilar sense mi ... /
        (haurà de|s'haurà de) (fer|passar) sense mi ... /
        (|ho sento |em sap greu )això no (és|va) (per a mi|amb mi|per mi) / (digues|digueu|digui) (a la|a l'|al|a)
        (ivy|ann|bob) que (|per mi )(no|passo|no m'interessa|no vull|declino|prefereixo que no) / (ja no|no) tinc (|ja
        )edat (|per a|per) (|aquestes|fer|conèixer) (|coses|amics nous|gent nova) / (soc|ja soc) massa (vell|vella|
        gran) per (a |)(aquestes coses|això|fer amics nous) / (preneu-vos-ho|considereu-ho) com un no / (i |)(per
        això|per això mateix|justament per això|precisament per això) (refuso|declino|passo|rebutjo|dic que no) / (|ni
        )@nowz@ (|, )ni (@never@|@nowz@) / (|i )(no cal|no cal que|no val la pena|és inútil|no cal que m'ho) (|m'ho |
        tornar |tornar-m'ho )(|a |torneu a |tornis a )(preguntar|preguntar-m'ho|pregunteu|preguntis|preguntar-ho) (|
        més endavant|més tard|en el futur|un altre dia|l'any que ve) (més endavant|més tard|en el futur|un altre dia|
        l'any que ve|mai més) / (ja tinc|tinc|tinc ja|ja conec|conec|ja veig) (|ja )(prou|massa|prou d'|bastants|
        suficients) (amics|gent|amistats|coneguts|contactes) (|a la meva vida|a la feina|a la vida) / no (|el |la |els
        |l' )(puc|podré|podria) (ajudar|ajudar-lo|ajudar-la|ajudar-hi|ser-li útil|ser d'ajuda) / (ni per tot l'or del
        món|ni per res del món|per res del món|ni boig|ni boja|ni mort|ni morta|ni pagant|ni que em paguin|abans
        morta|abans mort|no no i no|no i no|i no és no|que no i que no|ni en pintura|ni de broma|ni borratxo|ni
        borratxa|ni fart de vi|de cap de les maneres|sota cap concepte|ni pensar-hi|ni pensaments) (|gràcies) / (|i |
        ja )no (ens|li|el|la) (|hi )(parlem|parlo|suporto|aguanto|dirigim la paraula|tractem) (|més|des de fa anys|fa
        anys) / (permeteu-me|permet-me|permeti'm) (|que )(declinar|declini|refusar|dir que no|rebutjar|refusi) (|la|la
        vostra|l'|aquesta|la seva) (|oferta|proposta|invitació) / (em sap greu|lamento|sento|em dol) (|haver de |molt
        haver de )(dir que no|declinar|refusar|rebutjar-ho|dir-vos que no|negar-m'hi) / (no podré|no puc|no podria)
        (acceptar|acceptar-ho|acceptar la proposta|dir que sí) (|, )(|ho sento|em sap greu) / (|m')(encantaria|
        agradaria|hauria agradat|hauria encantat) (|molt) (|, )però (|ara )no (puc|podré|em va bé|m'és possible) / (|
        aquesta vegada |aquest cop )(em quedo|em quedaré|prefereixo quedar-me|em mantinc) (fora|al marge) (|aquesta
        vegada) / (|però )(aquesta vegada|aquest cop) (|, )no (|, )(|gràcies)
    """,
    "later": """
        més tard / potser més tard / més endavant / ara no / no ara / encara no / avui no / de moment no / per ara no
        / un altre (dia|moment|cop) / una altra (vegada|estona) / la setmana vinent / el (mes|any) (vinent|que ve) /
        (m'ho |)(pensaré|he de pensar) ... / ara mateix no / demà / (potser|millor) (més endavant|més tard|a la
        tardor|un altre|l'any|el mes|d'aquí) ... / més endavant (|sí|potser) / més tard / un altre dia / ara no (|
        potser|puc|em) ... / encara no / (pregunteu-m'ho|pregunta-m'ho|torna-m'ho|escriu-me|escriviu-me|torneu-m'ho)
        ... / (sí |)però (| només )(després|a partir|no abans|quan) ... /
        (ara|ara mateix|de moment|avui|aquests dies|en aquest moment|actualment|per ara) (no|no puc|no em va bé|no és
        bon moment|no és el moment|no és un bon moment|no tinc temps|no hi puc pensar|estic massa enfeinat|estic massa
        enfeinada|no gràcies) (|però|potser|més|ja) (|més endavant|més tard|en parlem|un altre dia|potser sí) /
        (parlem|en parlem|parlem-ne|parlarem) (després|més endavant|més tard|un altre dia) / (us|et|li) (contesto|
        contestaré|responc|respondré|dic|diré|escric|escriuré|dono|donaré) (|ja |alguna cosa |una resposta |resposta |
        algo )(la setmana|el mes|demà|dilluns|dimarts|dimecres|dijous|divendres|d'aquí|més|després|quan|a|en|passat|
        aviat) ... / (estic|soc|sóc|vaig|seré|marxo) (|de |molt |fora |massa |a )(vacances|enfeinat|enfeinada|fora|
        viatge|baixa|ocupat|ocupada|liat|liada|l'estranger) (|de feina )(fins|fins a|fins al|fins que) ... / (quan|un
        cop) (torni|hagi tornat|acabi|hagi acabat|passi|passin|tingui) (|de |les |el |la )(vacances|viatge|estiu|
        festes|temps|exàmens|tot això|més temps) (|en parlem|parlem|us dic alguna cosa|us contesto|ja us diré|m'ho
        torneu a dir) / (m'ho |hi )(penso|pensaré|rumio|rumiaré|he de pensar|he de rumiar|rumio) (|i |uns dies |una
        mica )(|us|et|ja) (|dic|diré|contesto) ... / (un altre|una altra|el proper|la propera|pròxima) (moment|dia|
        cop|vegada|ocasió) (|potser|sí|millor|gràcies) / no (és|és pas) (|un |el )(bon |millor |)moment (|ara|per mi|
        ara mateix) / no (ara|avui|encara|de moment|aquest mes|aquesta setmana|aquest any|immediatament) ... /
        (potser|millor|tal vegada) (|al |a l'|a la |el |la |l'|d'aquí |passat |passades |un |més |per )(setembre|
        gener|febrer|març|abril|maig|juny|juliol|agost|octubre|novembre|desembre|tardor|estiu|hivern|primavera|nadal|
        festes|any|mes|setmana|temps|endavant) ... / (aquesta|aquest) (setmana|mes|any|trimestre|estiu) (no|no puc|no
        em va bé|no pot ser|impossible) (|,) (|però )(la|el|l') (que ve|vinent|propera|proper|següent|any que ve) (|
        sí|potser) / (aquesta|aquest) (setmana|mes|any|trimestre|estiu) no (|puc|em va bé|pot ser) ... / d'aquí (a |
        )(un temps|uns dies|uns mesos|un mes|unes setmanes|una setmana|dues setmanes|dos mesos|tres mesos|poc) (|
        potser|sí|millor) / (us|et) (diré|dic|faré saber|faig saber) (|alguna cosa|coses|algo|el que sigui) (|dilluns|
        demà|la setmana|aviat|més|quan) / (espereu-vos|espereu|espera't|espera|espereu-ne|esperem) (|-vos )(fins|fins
        al|fins a|fins que|uns|una|un|a|que) ... / (passat|passats|passada|passades|acabat|acabats|després de|després
        del|després d') (|l'|el|la|els|les|aquest|de)(estiu|nadal|festes|exàmens|vacances|setmana|trasllat|casament|
        reis|sant joan|any|curs|mudança|pont|dia) ... / (ara|aquesta setmana|aquest mes) (tinc|estic|faig) (|d'|en |de
        )(exàmens|mudança|vacances|obres|viatge|trasllat|massa feina|molta feina|tancament) (|després|més endavant|i
        després) (potser|sí|parlem|ja parlarem) / (+|més) tard / (t'|us |us en |t'en )(ho |)(dic|diré|contesto|
        responc) (|alguna cosa )(el|la|al|aquest|durant) (cap|setmana|dilluns|dimarts|vespre|mes|vinent|tornar) ... /
        no tinc (ni )(un|un sol) (minut|moment) (fins|abans) ... / enguany no ...
    """,
    "stop": """
        prou / atureu-vos / para / (|si us plau )no (m'escrigueu|m'escriguis|em contacteu|em contactis|m'envieu)
        (més| mai més) ... / deixeu d'(escriure'm|enviar-me) ... / doneu-me de baja / doneu-me de baixa / esborreu-me
        ... / esborreu les meves dades / (deixeu|deixa|pareu|para) (|de |d')(escriure'm|enviar-me|molestar|enviar|
        contactar) ... / (elimineu|esborreu|traieu|esborra|treu|elimina)(|-me|'m) (|de|la|el|les) ... / no (|em |
        m')(escriviu| envieu|contacteu|escrigueu|torneu) ... / no vull (|més |rebre )(més|correus|missatges|rebre)
        ... / prou (de | )(correus|missatges) / deixeu-me en pau /
        (no|i no|sisplau no|si us plau no) (|em |m'|me )(escriviu|escriguis|escrigueu|escrigui|contacteu|contactis|
        contacti|envieu|enviïs|envii|molesteu|molestis|torneu a escriure|torneu a contactar|torneu a molestar|torneu a
        enviar) (|més|mai més|cap|res|mai) ... / (traieu-me|treu-me|tregui'm|esborreu-me|esborra'm|elimineu-me|
        elimina'm|suprimiu-me|borreu-me|esborreu|elimineu|traieu|treieu-me) (|de |d'|ja |el meu |la meva |les meves
        )(|la |les |vostra |totes |aquesta |nom |correu |adreça |dades |vostres |seva )(|llista|llistes|base|bases|
        adreça|correu|vostra|vostres|seva|de) ... / (doneu-me|dona'm|doni'm|donar-me|vull donar-me) de baixa ... / (no
        vull|no desitjo|no voldria) (|rebre |tornar a rebre |més |que em )(més|cap més|correus|missatges|rebre|
        rebre'n|saber res de vosaltres|contacteu|escriviu) ... / (prou|basta|ja n'hi ha prou|s'ha acabat|ja està bé)
        (|ja |de |d'|amb )(correus|missatges|mails|escriure'm|enviar-me|molestar|tants|aquests correus) ... / (deixeu|
        deixa|pareu|para) (|ja )(d'|de )(escriure'm|enviar-me|molestar-me|contactar-me|emprenyar|molestar|enviar) ...
        / (deixeu-me|deixa'm) (en pau|tranquil|tranquil·la|estar) (|sisplau|d'una vegada) / (baixa|donar de baixa|
        desubscriure|desubscriure'm|cancel·lar subscripció|desapuntar-me|unsubscribe) (|sisplau|si us plau|ja) /
        desapunteu-me ... /
        (deixeu-me|deixa'm|deixi'm) en pau amb ...
    """,
    "doubt": """
        si / quan / abans / després / només / potser / tal vegada / depèn / ja veurem / veurem / no ho sé / no sé /
        ni idea / no en tinc ni idea / no estic segur / no estic segura / qui / què / quin / com / on / per què /
        podeu / podries / diu / haha / vacances / o / sí i no / dubto / possiblement / probablement / a condició /
        rebut / assistent / més informació /
        no dic (que no|pas que no|que sí|res) / no he dit / no és que / no pas que / potser sí / potser no / ja ho
        veurem / ja es veurà / ja veuré / veurem / s'ha de veure / s'haurà de veure / depenent / segons / no ho tinc
        clar / no ho tinc gaire clar / no ho veig clar / no les tinc totes / em fa dubtar / tinc dubtes / tinc els
        meus dubtes / dubtes / indecís / indecisa / no n'estic segur / no n'estic segura / no acabo de / en principi /
        en teoria / a veure / de què va / de què es tracta / només faltaria / només faltaria això / només em faltava /
        ja ja / sí home / i un rave / un rave / i què més / com vulgueu / com vulguis / vosaltres mateixos / tu mateix
        / tu mateixa / el que vulgueu / tant me fa / m'és igual / tant és / em és indiferent / sempre que / mentre no
        / a no ser / tret que / llevat que / si de cas / en cas que / a canvi / quant / quants / cobrar / marit / la
        meva dona / el meu cap / la meva cap / secretària / en comptes / sembla que / suposo / imagino / espera / mig
        / més o menys / d'aquella manera / què en sabeu / com si / ja(|,) ja / però per què no / hauria (acceptat|dit
        que sí) ... / ho hauria acceptat / (de|per) (dir que no|refusar|rebutjar|declinar) / no cal que m'ho
        (preguntis|pregunteu|pregunti) /
        no em fio / no me'n fio / els porcs volen / quan els porcs volin / fer una excepció / no confio / sí(|,) és
        clar(|,) i
    """,
    "but": """
        però / tanmateix / malgrat / encara que / no obstant /
        però / tot i que / malgrat que / si bé / ara bé /
        (no dubto|estic segur|estic segura|segur|sens dubte) (|de )(|que )(|és |sigui |serà )(|molt |un |una
        )(encantador|encantadora|encant|simpàtic|simpàtica|bona persona|interessant|maco)(|,) però / (|sí |sí, |és
        clar )(he rebut|vaig rebre|ja he rebut|he llegit|he vist|m'ha arribat) @ymail@ (|,) però / (@usual@) (|,
        )(accepto|dic que sí|acceptar|dir que sí) (|@such@) (|, )però
    """,
    "not": "no / mai / res / ningú / cap / sense / ni / tampoc / refuso",
    "regret": """
        malauradament / ho sento / ho lamento / em sap greu / llàstima / quina llàstima / disculpeu / perdó /
        desafortunadament /
        (gràcies|mercès|moltes gràcies|us ho agraeixo|t'ho agraeixo) (igualment|de totes maneres|de tota manera|en
        qualsevol cas|tanmateix) (|per la proposta|per pensar en mi) / em sap (molt |)greu / ho sento (molt|de
        veritat|moltíssim) / perdoneu / perdona / disculpa / disculpi / lamentablement / dissortadament / per
        desgràcia / sento dir que
    """,
    "hello": """
        hola / bon dia / bona tarda / bones / bona nit / benvolgut / benvolguda / estimat / estimada / benvolguts /
        bon dia a tothom / hola (ivy|bon dia|bona tarda|a tothom|què tal|bones) / ei / ep / eps / ieps / bona / bones
        tardes / bon vespre / benvolguda ivy / estimats / benvolguda senyora / benvolgut senyor / apreciada / apreciat
        / senyor / senyora / bon dia tingui
    """,
    "bye": """
        salutacions / salutacions cordials / cordialment / una abraçada / fins (aviat|ara|després) / adéu /
        atentament / bona sort / que vagi bé / bon cap de setmana /
        (una |)(forta |)abraçada / petons / petó / salut / salut i peles / adeu / adéu-siau / a reveure / fins (demà|
        una altra|la pròxima|després) / ens veiem / que tingueu (|un |una )(bon|bona) (dia|tarda|vesprada|setmana|cap
        de setmana) / bon (dia tingueu|vespre|estiu|any|nadal) / bones (festes|vacances|tardes) / (molt |)cordialment
        / (rebeu|rep) una salutació / (ben |)atentament / salutacions (|cordials|ben cordials) / amb afecte / apa /
        apa adeu / cuideu-vos / cuida't / que vagi (|molt )bé / bon (dia|cap de setmana) i (fins|gràcies)
    """,
    "thanks": """
        (|moltes |moltíssimes |mil )(gràcies|mercès|merci) (|per endavant|igualment|de tot cor|per tot) / (gràcies|
        moltes gràcies) per ... / (us |t')ho agraeixo (|molt) / agraeixo ... / molt amable /
        (merci|mercès|gràcies) (|maca|maco|guapa|ivy|a tots|a vosaltres|a tu|noi|noia|de nou|molt amables|molt amable)
        / (us |t'|li )(n'estic|estic) (|molt )(agraït|agraïda) / agraït / agraïda / merci / mercis / (us|t'|li|et)
        agraeixo (|molt |de debò )(|l'|la|el|que) (oferiment|proposta|oferta|detall|interès|invitació|pensament|gest|
        atenció|hàgiu pensat en mi|hagis pensat en mi) /
        (però |i )(|moltes |mil |moltíssimes |us |et |li )(gràcies|agraeixo|ho agraeixo) (|de tot cor|igualment|molt|a
        la ivy|el detall|el gest|la proposta|la idea) (|per|per haver) (|pensar en mi|el detall|el gest|la proposta|
        pensat en mi|preguntar|la invitació|l'interès|recordar-vos de mi) / (|però |i )(quina gràcia|quin detall|què
        maco|que maco|quina il·lusió|que bonic|que maca|quin detallàs) (|que |de )(|la |l')(|ivy |part de la ivy )(|
        pensés|hagi pensat|es recordés|s'hagi recordat|pensi) (|en mi|de mi) / (mil|un milió de|moltíssimes|infinites|
        moltes) gràcies (|de tot cor |de debò )(per|per haver) (pensar|pensat|recordar-vos|recordar-te) (|en mi|de mi)
    """,
    "fill": """
        si us plau / sisplau / i / també / llavors / doncs / molt / ara / ara mateix / en aquest moment / jo / em /
        el / la / de moment / per la meva part / per mi / ivy / bob / ann / perquè / aquesta vegada /
        (|i |ja )(espero|esperaré|quedo a l'espera de|resto a l'espera de|a l'espera de) (|amb ganes |amb il·lusió |ja
        )(|el seu|la seva|notícies|el vostre|un|les seves) (missatge|correu|mail|trucada|notícies|seves|contacte|
        missatges) (|seves|amb ganes|gràcies) / (|però |millor |però millor )(|si us plau |sisplau |millor )(feu
        servir|fes servir|faci servir|useu|utilitzeu|utilitza|utilitzi|escriviu-me|escriu-me|escrigui'm|envieu-ho|
        envia-ho|envieu|doneu-li|dona-li|passeu-li|passa-li|preferiria|prefereixo|al|a la|apunteu|apunta|anoteu) (|
        millor |si us plau |sisplau |a |al |que feu servir )(|el|la|l'|a|l'altre) (meu|meva|altre|altra|particular|
        personal|privat|privada) ... / per (pensar en mi|la proposta|la pregunta|l'oferiment|la invitació|preguntar|
        haver pensat en mi|l'interès|preguntar-m'ho|el missatge|demanar-m'ho) / (d'|)haver pensat en mi / (el tema|el
        projecte|la idea|el seu projecte|la seva feina|el seu perfil) (m'interessa|m'agrada|sembla interessant|és
        interessant|m'apassiona|em sembla interessant) (|molt|força) / no (hi )(perdo res|tinc res a perdre) / (estic|
        quedo|resto) (disponible|a la vostra disposició|a la seva disposició|lliure|localitzable) ... / que tingueu (|
        molt )(bon|bona|sort) (|dia|tarda|setmana|cap de setmana) / (molta |)sort (|amb tot|a en bob) / us desitjo ...
        / li desitjo ... / records a ivy / records / home / dona / oi / mira / mireu / bé / la veritat / sincerament /
        francament / honestament / de veritat / de debò / per part meva / doncs bé / pel que fa a mi / gràcies a ivy /
        estimada ivy / avui / per aquesta vegada / aquest cop / (|perquè |ja que |i |a més |justament |precisament
        )(busco|buscava|estic buscant|necessito algú|necessito ajuda|necessito consells|necessito un contacte|
        necessitava|fa temps que|feia temps que|fa molt que|feia molt que|treballo en el mateix|treballem en el
        mateix|he sentit a parlar|admiro|conec la seva feina|tenim molt en comú|tenim interessos|em dedico al mateix|
        em pot ajudar|em podria ajudar|m'ajudaria|tinc curiositat|sempre he volgut) ... / (|però )(al|a la|a l'|en el|
        per) (|meu |meva |altre |altra )(correu|mail|adreça|telèfon|gmail) (de la feina|personal|de casa|particular|
        privat|privada|de sempre|d'empresa) ... / (|però |bé )(el meu|la meva) (correu|mail|adreça|telèfon|email|
        número|mòbil) (|personal |privat |particular |nou |nova |de la feina |bo |bona |correcte |correcta )és ... /
        (sense|sens) (dubtar|dubtar-ho|cap dubte|reserves|condicions|pensar-m'ho dues vegades) / (aquestes|aquest
        tipus de|aquesta mena de) (coses|històries) /
        (si|com que) (ho|m'ho) (diu|proposa|demana) (|la |l')ivy (|, )(me'n refio|hi confio|hi crec|serà bo) / (|jo
        )estic (|molt )(bé|feliç|tranquil|tranquil·la) (així|com estic|sol|sola) / (n'he|he) sentit a parlar (molt |
        )(bé|bé d'ell) / (sembla|em sembla) (|molt |una )(bona persona|simpàtic|simpàtica|bon home|interessant) / se'm
        va (passar|escapar|oblidar) (|el|de|la) (correu|missatge|contestar|respondre|pregunta) (|, )(|@sorry@) / (|
        però |i )(res de|sense|cap) (trucades|telèfon|trucada|whatsapps) (|@pls@) / (|sí |sí, |ah sí )(|en |l'|la
        )(bob|bob bob|ann|ann bob) (|, )(ja sé qui és|sé qui és|sé prou bé qui és|sé molt bé qui és|em sona) / (|però
        |i )(felicita|feliciteu|felicitats|enhorabona) (|a )(la|l') (ivy|ann) (|per) (|la|l') (|idea|iniciativa) /
        (encara que|tot i que|malgrat que) (|la |l')(ivy|ann|ella|sou|és|sigui) (|és |sigui |molt )(|un |una |molt
        )(sol|encant|amables|amable|amor|maca|maques|macos|amiga|simpàtica|temptador) / (|i |però |ai |de nou )@sorry@
        (|, |per |pel |la |el |que |per la |per no |per no haver |per no haver-te |per no haver-vos |de |de no haver
        )(no |no t' |no us |)(|haver |hagi |he |haver-vos |haver-te )(contestat|respost|contestar|respondre|retard|
        tardança|demora|contesti|contesto|respongui|silenci|escrit|resposta tardana|trigat|responc|haver trigat) (|
        abans|tan tard|de seguida|a temps|més aviat|a respondre|a contestar|en contestar|en respondre|fins ara|tan
        tard com ara|tant|tant a respondre|tant a contestar|en la resposta) / (|i |perquè |ja que |és que |com que
        )(era|estava|he estat|vaig estar|érem|vaig ser|acabo de tornar|tot just torno|torno) (|avui )(de viatge|de
        vacances|fora|malalt|malalta|a l'estranger|a l'hospital|molt ocupat|molt ocupada|sense internet|de baixa|sense
        connexió|al llit|amb grip|ingressat|ingressada|enfeinat|enfeinada|enfeinadíssim|enfeinadíssima|al poble) (|
        tota la setmana|la setmana passada|aquests dies|fins ahir|uns dies) / (|i |però |perquè )(@ymail@) (|se'm |m'
        |em )(havia|havia anat|ha anat|va anar|era|estava|va caure|havia quedat|va passar) (|anat |caigut |quedat )(|
        a|al|a la|entre|per alt) (|parar al |parar a la |carpeta de )(|correu brossa|spam|brossa|paperera) / més val
        tard que mai / (|i )se'm (va|havia) (passar|passat|escapar|escapat) (|per alt|el correu|el missatge|contestar|
        respondre) / (|però |i |tot i que )(|si us plau |si pot ser )(millor|preferiblement|de preferència|prefereixo|
        preferiria|que sigui|si pot ser|és millor|m'és més fàcil|m'és més còmode|em va millor|seria millor|el millor
        és|idealment|m'estimo més) (|parlar |que sigui |escriure'ns |comunicar-nos )@bymail@ (|que @byphone@|i no
        @byphone@|@pls@|per mi) / @bymail@ (|, |em |m' |per mi )(és millor|millor|va millor|és més fàcil|és més
        còmode|és perfecte|prefereixo) (|per mi|per a mi|que @byphone@) / (|però |i |tot i que |jo )(prefereixo|
        preferiria|m'agrada més|m'estimo més) (|que |rebre |fer servir )(el correu|el mail|els correus|escriure|
        m'escrigui|m'escrigueu|que m'escrigui|m'escrigui ell|l'escrit|el correu electrònic) (|al telèfon|que el
        telèfon|que @byphone@|en lloc de trucar|en comptes de trucar|que no pas el telèfon|i no em truqui|que no pas
        que em truqui|@pls@) / (|però |i )(feu servir|fes servir|faci servir|useu|usa|escriviu-me|escriu-me|
        escrigui'm|envieu|envia|envieu-me|poseu|apunteu|utilitzeu|utilitza|contacteu-me) (|millor |si us plau |un
        correu |tot |preferiblement )(|al |a |a l' |a la |el |l' |la |aquest |aquesta |en |a aquesta |a aquest )(|meu
        |meva |altre |altra )@box@ (|@per@) (|@pls@) / (|i |però |ai )(com|qui) (|puc |podria |hauria de |vaig a |
        diria |es pot |m'hi puc |hi |li puc |li podria |podria jo )(@refus@|negar|que no|no acceptar|refusaria|diria
        que no|no voler) (|a la ivy|una cosa així|a una cosa així) ? / (|i |però |home )(per què|perquè) (no|hauria de
        dir que no|m'hi hauria de negar|hauria de negar-m'hi|hauria de refusar|dir que no|no hauria d'acceptar) ? / (|
        i |però )(per a què|per què jo|per què ho hauria de voler|què hi guanyo|per a què ho vull) ? / (|és
        )(impossible|difícil) (|de )(@refus@) / (|sí |sí, |és clar |és clar, |ah sí |ah sí, |sí sí )(ja |jo |)(sé|sé
        bé|sé molt bé|sé perfectament|sé prou bé|tinc present|em sona) @person@ / (|sí |sí, |és clar )(he rebut|vaig
        rebre|ja he rebut|he llegit|he vist|m'ha arribat) @ymail@ (|,) i / (|sí |sí, |ah sí, )(és clar que|i tant que|
        prou que) (|ja )(el|la|ens) (conec|coneixem) (|bé|prou) / (encara que|tot i que|malgrat que|per molt que|si
        bé|per més que) (|em |la |la vostra |la teva |és una |sigui una |l'|és |sigui )(@idea@|@nice@) (|de la ivy |em
        )(|és|sigui|sembla|sembli|soni|sona) (|una |molt )(|@nice@|@idea@) / (a la meva edat|a aquestes altures|a
        aquestes altures de la vida|amb l'edat que tinc|als vuitanta anys|als setanta anys|en aquesta etapa de la
        vida|als meus anys|a la meua edat) / (|i |però )(una|un|molts|mil|petons|records|abraçades|salutacions) (|
        abraçada|petó|petons|records|abraçades|forta abraçada|abraçada ben forta|petonet) (|molt forta|ben forta|gran|
        grossos) (a|a la|per a|per a la|per la|a l'|de part meva a la) (ivy|ann|bob|tots|ell|ella) (|de part meva) /
        (|i |però )(|igualment )(li|els|us|et) desitjo (|tota la|molta|molt|bona|el millor|tots els|molts) (|sort|
        èxit|èxits|encerts|encert) (|en|amb|a) (|la|el|la seva|el seu|tots dos) (|cerca|projecte|llibre|recerca|feina)
        / (|i |per cert )(com|què tal|i vosaltres|i tu|tot) (|va|està|estàs|esteu|estan|es troba|van|bé) (|tot|la|en|
        l'|les coses|els nens|la família|per aquí|vosaltres|tu|bé|ivy|bob|ann) (|ivy|bob|ann|família|bé) ? / (|i
        )espero que (|tots |tot )(estigueu|estiguis|estigui|vagi|us vagi|et vagi) (|tots |tot )bé / el meu (nom|
        cognom) (s'escriu|va|porta|és) (amb|sense) (|dues|una|un|doble|accent|dos|hac) (|@ltrs@|accent|essa|ena) (|,
        )(|no us n'oblideu|no ho oblideu|si us plau|no te n'oblidis|no amb una) / (digueu-me|digues-me|em podeu dir|em
        pots dir|digui'm) (ann|bob|ivy|de tu) (|, )(|sense senyora|sense el senyora|no|i prou|a seques|sense el
        doctora) / (|i )@sorry@ (la|per la|pels|els|per ser|que sigui) (brevetat|breu|errors|faltes|tan breu|concís) /
        (escric|responc|contesto|us escric|t'escric) (|de pressa |això )(des del|des de|al|amb el|a) (|la |l'|el
        )(mòbil|tren|telèfon|autobús|metro|feina|hospital|platja|tauleta) / (seré|vull ser|soc) (breu|clar|clara|
        sincer|sincera|directe|directa|franc|franca) / en poques paraules / en una paraula / en dues paraules / en
        resum / (vaig llegir|he llegit|vaig veure|he vist|vaig escoltar) (|tots |l'últim )(el|els|la|les|llibre) (|
        seu|seus|seva|seves) (|últim )(llibre|llibres|concert|pel·lícula|entrevista|articles) (|l'estiu passat|l'any
        passat|fa poc|i em va agradar molt|seu) / (@usual@) (|, )(dic que no|refuso|declino|rebutjo|passo|no accepto|
        dir que no|rebutjar) (|@such@) (|, )però / (|però )(|per la ivy |aquesta vegada |per ella |per ell |per una
        vegada |aquest cop |en aquest cas )(faig|faré) (|amb gust )una excepció / (|la |l'|en )(ivy|ann|bob|ella)
        (mai|no|mai no) (|s' |m' |se |em )(equivoca|ha fallat|ha decebut|falla|ha equivocat|ha aconsellat malament|
        encerta) (|mai|encara) / (|la |l'|en )(ivy|ann|ella) (sempre) (|té )(encerta|té raó|té bones idees|té bon ull|
        bones idees) / (els amics|les amigues|un amic|una amiga|qualsevol amic) (de la|d'|de l') ivy (són|és) (|també
        |sempre )(amics meus|amigues meves|amic meu|els meus amics|benvingut|benvinguts|amiga meva) / (ja era hora|per
        fi|fa anys que ho espero|fa temps que ho espero|feia anys que ho esperava|portava anys esperant-ho|ja tocava|
        feia temps que ho esperava) (|!) / (|sí )(fa|feia) (anys|temps|molt temps|molt de temps|mesos) que (|el|la|ho|
        en|tinc ganes de) (vull|volia|tinc ganes de|volia conèixer|espero|conèixer-lo) (|conèixer|conèixer-lo|
        conèixer-la) / (|sí |ah )(|en |l'|la )(bob|ann) (|, )(el|la|el del|la del|del|de la) (|del|de la) (quartet|
        grup|llibre|club|orquestra|coral|blog) (|bob|ann) (|?) / és (l'advocat|el marit|la dona|el cosí|el germà|un
        amic|el cap|l'advocada) del meu (ex|exmarit|excap) / quin (encant|sol|detall) (|de )(ivy|ann|persona)
    """,
    "words": """
        el / la / els / les / un / una / de / del / dels / a / al / amb / per / i / que / és / són / sóc / soc /
        estic / està / ha / he / hem / tinc / té / ser / fer / meu / meva / seu / seva / jo / ell / ella /
        nosaltres / vostè / em / et / es / ens / us / li / ho / això / aquest / aquesta / molt / més / tot / tots /
        bé / any / anys / temps / dia / setmana / amic / feina / empresa / conèixer / parlar / gràcies / benvolgut /
        adreça / correu / correus / mail / email / contacte / telèfon / número / missatge / dades / jubilada / jubilat
        / dedico / igualment / vaig / liat / liada / compartir / compartiu / passar / passeu / donar / doneu / donem /
        escriure / escrigui / trucar / truqui / contactar / ajudar / fer / faig / fa / feu / fan / vol / volem /
        vulgui / vulgueu / puc / podem / vull / sap / saber / veure / veig / anar / va / venir / dir / dic / diuen /
        dit / fet / donat / coses / cosa / gent / persona / persones / món / vida / casa / part / vegada / vegades /
        cas / lloc / hora / hores / dies / mesos / setmanes / mes / minut / dos / tres / altre / altra / altres / nou
        / nova / nous / noves / mateix / mateixa / bo / bon / bona / bons / bones / gran / petit / poc / poca / gaire
        / gens / massa / menys / quasi / encara / sempre / aquí / allà / avui / tema / camp / àmbit / sector /
        projecte / proposta / idea / interessant / interessa / feines / companys / company / amics / nostre / nostra /
        vostre / vostra / teu / teva / seus / seves / meus / meves / aquesta / aquests / aquestes / aquell / ens / se
        / hi / en / na / pels / pel / als / dels / conec / coneix / coneixem / desconeguts / desconegut / ningú més /
        actualment / sóc / som / sou / són / era / estava / havia / hagi / sigui / seria / serà / pública / algú /
        algun / alguna / cap / ell / passar / podeu / des / des de
    """,
    "acquainted": """
        ja (ens coneixem|el conec|la conec) ... / (|sí |és clar |sí que )(|,) (el|la|ja el|ja la) conec (|bé|molt
        bé|ja|prou) /
        (|sí |sí, |és clar |ah sí )(ens coneixem|el conec|la conec|vam coincidir|hi vaig treballar|vam treballar
        junts|ja ens coneixem) (|bé|prou bé|massa bé|de fa anys|massa|de sobres|ja)
    """,
    "who": """
        qui (ets|és|sou) (|aquesta persona|això) / què és (això|letterman) /
        no (us|et) (conec|coneixem) (|de res|gens|pas)
    """,
    "turns": """
        perdre / refusar / negar / dir / rebutjar /
        refuso / rebutjo / declino / nego / refusaria
    """,
    "excuse": """
        (|jo )no puc (dir que sí|acceptar|dir sí|dir-te que sí|dir-li que sí) /
        ja no (em dedico|treballo|m'ocupo|faig|porto|toco|estic) (|a |en |d'|de |amb )(|això|aquestes coses|aquest
        tema|aquest sector|aquests temes|aquest camp|aquest àmbit|aquell sector|allà|res d'això) / (estic|soc|sóc|ja
        estic|ja soc) (|ja )(jubilat|jubilada|retirat|retirada|pensionista) (|des de fa|fa) (|anys|dos anys|temps|molt
        de temps) / (he canviat|vaig canviar|he deixat|vaig deixar) (|de |el |la )(feina|sector|ofici|món|empresa|
        vida|tema) / (vaig|estic|vaig molt|ara vaig|jo vaig) (|molt |massa |tan |força |prou )(liat|liada|enfeinat|
        enfeinada|atabalat|atabalada|ocupat|ocupada|de bòlit|de cul|carregat|carregada|estressat|estressada|just de
        temps|justa de temps) (|ara|aquests dies|de feina|últimament) / (no tinc|em falta|no disposo de|no tinc gens
        de|no em queda) (|gens de |prou |gaire |més )(temps|ni un minut|un minut|energia|disponibilitat) (|per això|
        per a això|ara|lliure|per res|per a aquestes coses) / tinc (massa|molta|moltíssima) (feina|coses) (|al cap|
        entre mans|ara|ara mateix) / no (crec que|sé com|veig com|veig en què|sé en què) (|el |la |li |us |hi )(pugui|
        podria|puc) (|ajudar|ajudar-lo|aportar|ser útil|ser-li útil|aportar res|aportar-li res)
    """,
    "until": """
        després de / després / abans de / fins / fins que / quan torni / quan tingui / a partir de / tan bon punt /
        d'aquí a / el mes que ve / l'any que ve / la setmana que ve / passat
    """,
    "and": """
        i / així que / per això / i per això / i per això mateix / precisament per això / i precisament per això /
        doncs / perquè /
        i (per això precisament|justament per això|és per això que|per aquest motiu|per aquesta raó|és justament per
        això que|per això és que) / (és per això que|justament per això|per aquest motiu|per aquesta raó|raó per la
        qual|per tant)
    """,
    "macros": """
        adr = (|el meu |la meva |els meus |les meves |el nostre |meu |meva )(correu|mail|contacte|telèfon|número|
        email|e-mail|adreça|dades|correu electrònic|adreça electrònica|adreça de correu|contactes|mòbil|adreça de
        mail) (|personal|particular|privat|privada|de contacte) / adrm = (el meu |la meva |els meus |les meves |la
        meua |el meu propi |les meues )(correu|mail|contacte|telèfon|número|email|e-mail|adreça|dades|correu
        electrònic|adreça electrònica|adreça de correu|contactes|mòbil|adreça de mail) (|personal|particular|privat|
        privada|de contacte) / inf = donar|donar-li|donar-l'hi|passar|passar-li|facilitar|facilitar-li|compartir|
        enviar|enviar-li|comunicar|comunicar-li|fer arribar|fer-li arribar|transmetre|transmetre-li|deixar-li|
        reenviar|reenviar-li|proporcionar-li|utilitzar|fer servir|dir-li / imp = doneu|doneu-li|dona|dóna|dona-li|
        dóna-li|doni|doni-li|passeu|passeu-li|passa|passa-li|passi|passi-li|facilita-li|faciliteu-li|faciliti-li|
        comparteix|compartiu|comparteixi|envia-li|envieu-li|comunica-li|comuniqueu-li|fes-li arribar|feu-li arribar|
        reenvia|reenvieu|transmeteu|transmet|deixa-li|deixeu-li / subj = doneu|donis|doni|passeu|passis|passi|
        compartiu|comparteixis|comparteixi|faciliteu|facilitis|faciliti|envieu|enviïs|envii|comuniqueu|comuniquis|feu
        arribar|facis arribar|feu servir|transmeteu|reenvieu|donin|passin / pot = podeu|pots|pot|ja podeu|ja pots|ja
        pot|teniu permís per|tens permís per|us autoritzo a|t'autoritzo a|l'autoritzo a|autoritzo a|sou lliures de|ets
        lliure de|teniu el meu permís per|tens el meu permís per|us dono permís per|et dono permís per|us deixo|et
        deixo|no dubteu a|no dubteu en|no dubtis a|podeu perfectament|pots perfectament|podeu tranquil·lament / escr =
        escriure'm|contactar-me|trucar-me|contactar amb mi|enviar-me un (correu|mail|missatge)|posar-se en contacte
        amb mi|dir-me alguna cosa|dir-me coses|parlar amb mi|contactar|telefonar-me|fer-me un truc / escrigui =
        m'escrigui|em contacti|em truqui|m'enviï un (correu|mail|missatge)|es posi en contacte amb mi|contacti amb mi|
        em digui alguna cosa|em digui coses|contacti|em parli|em telefoni|es posi en contacte / quan = quan vulgui|
        quan li vagi bé|quan pugui|directament|sense problema|sense cap problema|per correu|tranquil·lament|sisplau|si
        us plau|gràcies|amb tota confiança|en qualsevol moment|aquí|i parlem|quan vulga|ja|demà mateix / si = |sí |sí
        sí |sí és clar |és clar |clar |clar que sí |és clar que sí |d'acord |ok |val |vale |vinga |va |endavant |per
        descomptat |i tant |perfecte |molt bé |per mi |doncs |home |doncs sí |evidentment |naturalment |cap problema /
        part = per part meva|per la meva part|per mi|de part meva|pel que fa a mi|pel que a mi respecta|per a mi|a mi
        / con = conèixer-lo|conèixer-la|conèixer|conèixe'l|parlar-hi|parlar amb ell|parlar amb ella|parlar amb|
        parlar-ne|saludar-lo|que ens presenteu|que ens presentis|que ens presentin|ser presentat|ser presentada|
        col·laborar-hi|col·laborar|ajudar-lo|ajudar-la|xerrar-hi|xerrar amb ell|xerrar|fer petar la xerrada|compartir
        idees|intercanviar idees|posar-m'hi en contacte|contactar-hi|escoltar-lo|rebre notícies seves|escriure-li|
        respondre-li|trobar-nos|fer un cafè amb ell|coneixer-lo|coneixer-la|conéixer-lo|conéixer-la|coneixe'l /
        ltrs = n|t|l|s|r|m|p|f|c|e|y|i|k|h|z|w|x|d|g|b|j|v|u|a|enes|erres|esses / pls = si us plau|sisplau|per favor|
        gràcies|si pot ser|si és possible / sorry = perdona|perdoneu|perdoni|perdó|disculpa|disculpeu|disculpi|em sap
        greu|ho sento|mil disculpes|disculpes|mil perdons|demano disculpes|us demano disculpes / ymail = el correu|el
        missatge|el teu correu|el vostre correu|el teu missatge|el vostre missatge|aquest correu|el mail|el seu
        missatge|el seu correu|la pregunta|la proposta|aquest missatge / ofi = de la feina|de feina|de l'oficina|de
        l'empresa|professional|del despatx|de l'escola|de la universitat|laboral|corporatiu / per = personal|privat|
        privada|particular|de casa|nou|nova|meu|meva / box = adreça|correu|mail|email|número|telèfon|bústia|mòbil|
        adreça electrònica|compte / bymail = per correu|per mail|per email|per escrit|per correu electrònic|via
        correu|per e-mail|per missatge / byphone = per telèfon|per whatsapp|al telèfon|per sms|per facebook|per
        linkedin|per zoom|per videotrucada|al mòbil|per instagram|per trucada / refus = negar-m'hi|dir que no|refusar|
        dir-li que no|rebutjar-ho|rebutjar|negar-s'hi|dir que no a la ivy|dir que no a una cosa així|refusar una cosa
        així|resistir-m'hi|perdre-m'ho|dir-vos que no|dir-te que no|deixar-ho passar|rebutjar una oferta així / silly
        = ximple|boig|boja|ximplet|idiota|ruc|ruca|un ximple|una ximple|burro|burra|tonto|tonta|beneit|beneita|un ruc|
        un boig|una boja|ximpleta|babau / nocond = no ho acceptés|no acceptés|digués que no|hi digués que no|m'hi
        negués|ho rebutgés|no digués que sí|ho deixés passar|m'ho perdés|no volgués / nice = preciosa|encantadora|
        bonica|bona|molt bona|molt bonica|amable|temptadora|interessant|simpàtica|excel·lent|maca|molt maca|generosa|
        boníssima|molt interessant|atractiva|fantàstica / idea = idea|proposta|intenció|iniciativa|oferta|invitació /
        person = qui és|qui és en bob|qui és aquest senyor|qui és ell|qui és ella|de qui es tracta|de qui parleu|de
        qui parles|qui és aquesta persona|qui és bob|qui és l'ann|qui és aquest home|qui és aquesta senyora / usual =
        normalment|en general|generalment|gairebé sempre|per norma|habitualment|acostumo a|quasi sempre|sempre / such
        = aquestes coses|a aquestes coses|aquesta mena de coses|a aquesta mena de coses|a tot|aquestes propostes|a
        aquestes propostes|coses així|presentacions / nowz = ara|avui|en aquest moment|enguany|aquest any|ara mateix /
        never = després|mai|més endavant|més tard|demà|en el futur|un altre dia|mai més|l'any que ve|més avant
    """,
    "wait": """
        (parlem|en parlem|parlem-ne|ja en parlarem|ja parlarem|parlarem|en parlarem|tornem-ne a parlar|tornem a
        parlar-ne|ho reprenem) (|més |després |a |al |d'aquí |quan |la |el |un |l')(després|més endavant|més tard|
        d'aquí|a|al|quan|la|el|un altre|l'any|festes|endavant|tard|tardor|setmana|mes|de|dia|torni|tornada|setembre)
        ... / (torneu-m'ho|torna-m'ho|torni-m'ho|pregunteu-m'ho|pregunta-m'ho|pregunti-m'ho|escriviu-me|escriu-me|
        escrigui'm|contacteu-me|contacta'm|recordeu-m'ho|recorda-m'ho|digueu-me alguna cosa|torneu a escriure'm|torna
        a escriure'm|torneu-m'ho a|torneu a preguntar-m'ho|torna a preguntar-m'ho) (|a preguntar |a dir |a demanar |de
        nou |un altre cop |si us plau |sisplau |més |passat )(|després|més|d'aquí|a|al|el|la|l'|quan|passat|passades|
        per|cap|endavant|tard|dos|un) ... / (deixeu-me|deixa'm|deixi'm|doneu-me|dona'm|dóna'm|necessito|em cal) (|uns
        |una |un |més |unes |una mica de |que )(dies|temps|setmana|setmanes|pensar-m'ho|pensar-hi|rumiar|rumiar-ho|
        m'ho pensi|m'ho rumiï|mes|uns dies|més temps|estona) ... / (deixem-ho|deixeu-ho|ho deixem|guardem-ho|posem-ho|
        ajornem-ho|aplacem-ho) (|en espera |tot )(per|per a|per al|fins|fins al|en espera|pel|més) ... / (esperem|
        esperem-nos|espereu|espera) (|-nos )(a|al|fins|fins al|fins a|que|uns|unes|un) ... /
        (m'|em )(escriviu|escrius|torneu a escriure|tornes a escriure|pregunteu|preguntes) (|de nou |un altre cop
        )(al|a la|a l'|després de|d'aquí a|el|la) (|les |l')(gener|febrer|març|abril|maig|juny|juliol|agost|setembre|
        octubre|novembre|desembre|tardor|primavera|estiu|hivern|un mes|vacances|festes|mes que ve|setmana que ve) (|?)
        / (|m'ho |em )(tornes|torneu|torna|tornin) (|-m'ho )a (preguntar|demanar|escriure|dir) (|al|a l'|a la|després|
        d'aquí|el|la|per|més|passat|passades) (|de |de les |de l'|mes |setmana |any |l'|un |d'aquí un )(gener|febrer|
        març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|estiu|tardor|primavera|hivern|que ve|
        vacances|endavant|mes|festes|setmana santa|nadal) (|?)
    """,
    "borrowed": """
        venga vale unsubscribe problem prego broma genial tarde cosa supuesto por bel yes il s me
    """,
}

TABLES = {"ca": CATALAN}
