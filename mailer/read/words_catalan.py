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
        vinga|presenteu-nos|d'acord)
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
        fabulós|estupend) (|gràcies|per a mi)
    """,
    "warm": """
        (|sembla |molt )interessant / perfecte / genial / cap problema / no passa res / per què no / molt bé / bona
        idea
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
        no
    """,
    "later": """
        més tard / potser més tard / més endavant / ara no / no ara / encara no / avui no / de moment no / per ara no
        / un altre (dia|moment|cop) / una altra (vegada|estona) / la setmana vinent / el (mes|any) (vinent|que ve) /
        (m'ho |)(pensaré|he de pensar) ... / ara mateix no / demà / (potser|millor) (més endavant|més tard|a la
        tardor|un altre|l'any|el mes|d'aquí) ... / més endavant (|sí|potser) / més tard / un altre dia / ara no (|
        potser|puc|em) ... / encara no / (pregunteu-m'ho|pregunta-m'ho|torna-m'ho|escriu-me|escriviu-me|torneu-m'ho)
        ... / (sí |)però (| només )(després|a partir|no abans|quan) ...
    """,
    "stop": """
        prou / atureu-vos / para / (|si us plau )no (m'escrigueu|m'escriguis|em contacteu|em contactis|m'envieu)
        (més| mai més) ... / deixeu d'(escriure'm|enviar-me) ... / doneu-me de baja / doneu-me de baixa / esborreu-me
        ... / esborreu les meves dades / (deixeu|deixa|pareu|para) (|de |d')(|escriure'm|enviar-me|molestar|enviar|
        contactar) ... / (elimineu|esborreu|traieu|esborra|treu|elimina)(|-me|'m) (|de|la|el|les) ... / no (|em |
        m')(escriviu| envieu|contacteu|escrigueu|torneu) ... / no vull (|més |rebre )(més|correus|missatges|rebre)
        ... / prou (de | )(correus|missatges) / deixeu-me en pau
    """,
    "doubt": """
        si / quan / abans / després / només / potser / tal vegada / depèn / ja veurem / veurem / no ho sé / no sé /
        ni idea / no en tinc ni idea / no estic segur / no estic segura / qui / què / quin / com / on / per què /
        podeu / podries / diu / haha / vacances / o / sí i no / dubto / possiblement / probablement / a condició /
        rebut / assistent / més informació
    """,
    "but": "però / tanmateix / malgrat / encara que / no obstant",
    "not": "no / mai / res / ningú / cap / sense / ni / tampoc / refuso",
    "regret": """
        malauradament / ho sento / ho lamento / em sap greu / llàstima / quina llàstima / disculpeu / perdó /
        desafortunadament
    """,
    "hello": """
        hola / bon dia / bona tarda / bones / bona nit / benvolgut / benvolguda / estimat / estimada / benvolguts
    """,
    "bye": """
        salutacions / salutacions cordials / cordialment / una abraçada / fins (aviat|ara|després) / adéu /
        atentament / bona sort / que vagi bé / bon cap de setmana
    """,
    "thanks": """
        (|moltes |moltíssimes |mil )(gràcies|mercès|merci) (|per endavant|igualment|de tot cor|per tot) / (gràcies|
        moltes gràcies) per ... / (us |t')ho agraeixo (|molt) / agraeixo ... / molt amable
    """,
    "fill": """
        si us plau / sisplau / i / també / llavors / doncs / molt / ara / ara mateix / en aquest moment / jo / em /
        el / la / de moment / per la meva part / per mi / ivy / bob / ann / perquè / aquesta vegada
    """,
    "words": """
        el / la / els / les / un / una / de / del / dels / a / al / amb / per / i / que / és / són / sóc / soc /
        estic / està / ha / he / hem / tinc / té / ser / fer / meu / meva / seu / seva / jo / ell / ella /
        nosaltres / vostè / em / et / es / ens / us / li / ho / això / aquest / aquesta / molt / més / tot / tots /
        bé / any / anys / temps / dia / setmana / amic / feina / empresa / conèixer / parlar / gràcies / benvolgut
    """,
    "acquainted": """
        ja (ens coneixem|el conec|la conec) ... / (|sí |és clar |sí que )(|,) (el|la|ja el|ja la) conec (|bé|molt
        bé|ja|prou)
    """,
    "who": "qui (ets|és|sou) (|aquesta persona|això) / què és (això|letterman)",
    "turns": """
        perdre / refusar / negar / dir / rebutjar
    """,
    "excuse": """
        (|jo )no puc (dir que sí|acceptar|dir sí|dir-te que sí|dir-li que sí)
    """,
    "until": """
        després de / després / abans de / fins / fins que / quan torni / quan tingui / a partir de / tan bon punt /
        d'aquí a / el mes que ve / l'any que ve / la setmana que ve / passat
    """,
    "and": """
        i / així que / per això / i per això / i per això mateix / precisament per això / i precisament per això /
        doncs / perquè
    """,
}

TABLES = {"ca": CATALAN}
