"""Words of French and Italian: data alone, in the notation of `words.py`."""

FRENCH = {
    "macros": """
        meet = rencontrer|la rencontrer|le rencontrer|les rencontrer|faire sa connaissance|faire leur connaissance|
        être présenté|être présentée|être mis en relation|être mise en relation|être mis en contact|entrer en
        contact| échanger|parler|discuter|lui parler|faire la connaissance|accepter|cette mise en relation|une
        introduction|cette rencontre|être présenté à|faire connaissance|une mise en relation|cette introduction|en
        discuter|connaître / mail = adresse|mail|email|e-mail|courriel|adresse mail|adresse email|adresse e-mail|
        numéro|téléphone|numéro de téléphone|coordonnées|contact|contacts|infos|données / mon = mon|ma|mes|notre|nos
        / agir = présentez-nous| présente-nous|présentez nous|présente nous|présentez-moi|présente-moi|
        présentez-nous l'un à l'autre|mettez-nous en contact|mets-nous en contact|mettez nous en contact|mets nous en
        contact|mettez-nous en relation|mets-nous en relation|mettez-nous en lien|mets-nous en lien|mettez-moi en
        contact|mettez-moi en relation|mets-moi en relation| mets-moi en contact|connectez-nous|connecte-nous|faites
        les présentations|fais les présentations|faites l'introduction|fais l'introduction|faites l'intro|fais
        l'intro|faites le lien|fais le lien|faites|fais|faites donc|fais donc|procédez|allez-y|vas-y|allons-y|go|
        lancez|lance|lancez-vous|donnez-lui @mon@ @mail@|donne-lui @mon@ @mail@|transmettez-lui @mon@ @mail@|
        transmets-lui @mon@ @mail@|transmettez @mon@ @mail@|transmets @mon@ @mail@|partagez @mon@ @mail@|partage
        @mon@ @mail@|file-lui @mon@ @mail@|filez-lui @mon@ @mail@|communiquez-lui @mon@ @mail@|envoie|envoyez|
        envoie-lui @mon@ @mail@|passe-lui @mon@ @mail@|passez-lui @mon@ @mail@ / mois = janvier|février|mars|avril|
        mai|juin|juillet|août|septembre|octobre|novembre|décembre|la rentrée|l'été|les vacances|mes vacances|les
        fêtes|noël|pâques|le mois prochain|l'année prochaine|l'an prochain|la semaine prochaine|l'automne|l'hiver|le
        printemps|mes examens|mes partiels|les examens|mon congé|mon retour|le salon|la fin du mois|la fin de
        l'année|début @mons@|fin @mons@|mi-@mons@|mi @mons@|mon congé maternité|le déménagement| mon déménagement|la
        soutenance|le lancement / mons = janvier|février|mars|avril|mai|juin|juillet|août|septembre| octobre|
        novembre|décembre|de mois|d'année
    """,
    "yes": """
        si / oui (|oui|merci|volontiers|avec plaisir|bien sûr|s il vous plaît|s il te plaît|svp|stp|s'il vous plaît|
        s'il te plaît|absolument|tout à fait|certainement|pourquoi pas avec plaisir|d'accord|allez-y|vas-y|pas de
        problème|je veux bien|j'accepte|je suis d'accord|ça marche|ok|super|parfait|évidemment|je suis partant|je
        suis intéressé|je suis intéressée|très volontiers|ce serait super|ça me va|merci beaucoup|sans problème| bien
        entendu|bien volontiers|je le veux|carrément|mille fois oui|grand plaisir|avec joie|cela me convient) / ouais
        / ouaip / ouep / ui / yep / yes / si volontiers / mais oui / mais oui bien sûr / bien sûr / bien sûr que oui
        / bien sur / bien entendu / évidemment / naturellement / certainement / absolument / tout à fait / carrément
        / sans problème / sans hésiter / sans aucun problème / sans souci avec plaisir / d'accord / d'acc / dac / ok
        / okay / ok pour moi / ok vas-y / ok allez-y / ça marche / ça roule / ça me va / ça me convient / cela me
        convient / cela me va / c'est d'accord / c'est ok / c'est bon pour moi / c'est un oui / c'est oui / entendu /
        entendu merci / je (veux bien| suis d'accord|suis partant|suis partante|suis pour|consens|dis oui| valide|
        confirme|suis ok|donne mon accord| suis des vôtres) / j'accepte (|volontiers|avec plaisir|votre proposition|
        l'introduction|la mise en relation| cette mise en relation|de le rencontrer|de la rencontrer) / accepté /
        allez-y / vas-y / allons-y / (|oui |ok | d'accord |alors )(allez-y|vas-y|allons-y|faites|faites donc|fais
        donc|présentez-nous|présente-nous| présentez-moi|présente-moi|mettez-nous en contact|mettez-nous en relation|
        mets-nous en contact|mets-nous en relation) (|s'il vous plaît|s'il te plaît|svp|merci|je vous en prie|avec
        plaisir) / (pas de (problème|souci| soucis)|aucun problème) (allez-y|vas-y|avec plaisir|oui| volontiers|je
        veux bien|allons-y|d'accord) / partant / partante / je n'ai (pas d'|aucune )objection / aucune objection /
        pas d'objection / marché conclu / affirmatif / banco / positif / ma réponse est oui / bon pour accord / je
        n'y vois (pas|aucun) (d'|)(inconvénient|objection) / je n'y vois pas d'inconvénient / je n'ai rien contre /
        aucun inconvénient / parfait pour moi / c'est parfait pour moi / ok c'est parfait / (vous pouvez|tu peux)
        (lui |leur |)(partager|donner|transmettre|communiquer) (mon|ma| mes) (adresse|email|mail|coordonnées|numéro)
        (|à ...) / (|oui |oui oui |oui bien sûr |bien sûr |ok |okay | d'accord |alors |super |parfait |volontiers |
        avec plaisir |merci |carrément |absolument |et |eh bien |ben |ben oui |mais |mais oui |allez |génial |je veux
        bien |je t'en prie |je vous en prie |s'il vous plaît |svp |stp | aucun souci |pas de souci |pas de problème |
        sans problème |aucun problème |sans souci |pas de soucis |je suis d'accord |entendu |très bien |au contraire
        |oui svp |oui stp |oui volontiers |oui merci )@agir@ (|s'il vous plaît|s'il te plaît|svp|stp|merci|je vous en
        prie|je t'en prie|avec plaisir|volontiers|donc|alors|par mail|par email|sans hésiter|sans hésitation|quand
        vous voulez|quand tu veux|dès que possible) / (vous pouvez|tu peux|vous avez le droit de|n'hésitez pas à|
        n'hésite pas à|je vous laisse|je te laisse|je vous autorise à|je t'autorise à| libre à vous de|vous êtes
        libre de|oui vous pouvez|oui tu peux|je vous invite à|merci de|merci de bien vouloir| veuillez|je vous prie
        de|je veux bien que vous|je veux bien que tu|je suis d'accord pour que vous|je suis d'accord pour) (|bien |
        bien sûr |tout à fait |sans problème |volontiers )(|lui |leur |nous |me )(|bien |tout de suite )(partager|
        donner|donniez|transmettre|transmettiez|communiquer|envoyer|passer|filer|mettre en contact| mettre en
        relation|présenter|présentiez|présentez|mettez en relation|mettez en contact|connecter|faire les
        présentations|faire l'introduction) (|@mon@ @mail@|nous|en contact|en relation|l'un à l'autre) (|à bob|à ann|
        avec bob|avec ann|avec lui|avec elle|avec plaisir|s'il vous plaît|svp|par mail) / (|oui |par la présente |je
        soussigné |ici |hier |et )(|je )(|vous |te |lui )(donne|donnons|confirme|réitère|signifie|accorde) (|par la
        présente |volontiers |bien volontiers |avec plaisir |ici )(|bien )(mon|ma|notre) (|plein |entier |total
        )(accord| consentement|autorisation|feu vert|permission|bénédiction|ok) (|à|pour|de|en vue de) (|cette|la|
        l'|une|être|que| transmettre|partager|votre|ce|cet) (|présentation|mise en relation|introduction|présenté|
        présentée|mis en relation|mise en contact|prise de contact|vous nous présentiez|@mon@ @mail@|proposition|
        échange|contact) / (|oui |et |bien sûr |moi |eh bien )j'accepte (|bien |très |avec grand |avec beaucoup de |
        bien évidemment | naturellement |par la présente )(|volontiers|plaisir|avec plaisir|joie|avec joie) (|cette|
        la|l'|votre|ta|d'être| que|de|le|de faire|d'échanger) (|aimable |gentille |belle )(|mise en relation|
        introduction|proposition|offre| invitation|présentation|présenté|présentée|mis en relation|mise en contact|
        contact|vous nous présentiez|sa connaissance|vous transmettiez @mon@ @mail@) / c'est (|bien |tout |très |
        entièrement |complètement |parfaitement |totalement |tout à fait )(ok|bon|d'accord|parfait|oui|un oui|un
        grand oui) (pour moi|de mon côté|pour nous|de ma part|merci|avec plaisir) / (ok|bon|d'accord|partant|
        partante|parfait|oui|feu vert|pas d'objection|aucune objection|banco|nickel|top|go|oké|super|rien contre) (|
        pour |de |avec )(moi|nous|ma part|mon côté|plaisir|notre part) / (je suis|on est|nous sommes|moi je suis|je
        serais) (|tout à fait |totalement |complètement |entièrement | bien sûr |absolument |très |carrément |à fond
        |vraiment )(partant|partante|partants|d'accord|pour|chaud|chaude| ok|favorable|preneur|preneuse|ouvert|
        ouverte|disposé|disposée|de la partie) (|pour|à|avec|de) (|cette|la|l'|une| être|ce|cet|ça|cela) (|
        présentation|mise en relation|introduction|présenté|présentée|mis en relation|mise en contact|rencontre|
        échange|contact|échanger|le rencontrer|la rencontrer|idée|proposition) / chaud / chaude / grave / nickel / ça
        roule / ça joue / ça marche (|pour moi|avec plaisir|merci|allez-y|vas-y) / oui (ça|cela) (marche| me va|me
        convient|roule|joue|me fait plaisir|m'intéresse|m'irait|serait bien|me plairait) (|très bien|bien|
        parfaitement|tout à fait|beaucoup|merci) / ben oui / bah oui / beh oui / ouais (|carrément|grave|ok|vas-y|
        pourquoi pas|volontiers|avec plaisir|merci|ça marche|ça me va|bien sûr) / ouep (|ok|carrément) / mais
        (certainement|absolument|oui|volontiers|bien sûr|avec plaisir|carrément|évidemment) (|merci|avec plaisir) /
        oh oui (|merci|avec plaisir|volontiers|s'il vous plaît|bien sûr) / oui (mille fois|cent fois|de tout coeur|
        sans hésiter|sans hésitation|sans problème|avec grand plaisir|très volontiers|bien volontiers|sans souci|pas
        de souci| aucun souci|très bien|bonne idée|excellente idée|super idée|je le veux|et merci|j'aimerais bien|je
        veux bien|je suis ok|je suis pour|parfait) (|merci) / (super|bonne|excellente|très bonne|quelle bonne|
        chouette|belle) (idée| initiative|nouvelle) (oui|avec plaisir|je suis partant|je suis partante|allez-y|
        vas-y|volontiers|d'accord) / (| je )(n'y |ne )(|y )(|vois |ai |trouve )(|vois |ai |trouve )(rien à redire|
        aucun inconvénient|pas d'inconvénient| pas d'objection|aucune objection|aucun problème|rien contre|rien à y
        redire|rien à objecter) (|à cela|à ça|à cette mise en relation|à cette présentation|à ce que vous nous
        présentiez|allez-y|bien au contraire|au contraire) / (il|elle|bob|ann|on|ils) (peut|pourra|peuvent) (|bien
        sûr |tout à fait |volontiers |sans problème |sans souci )(m'écrire|me contacter|m'appeler|me joindre|
        m'envoyer un mail|m'envoyer un message|me téléphoner|prendre contact|prendre contact avec moi|avoir @mon@
        @mail@) (|quand il veut|quand elle veut|quand il voudra| directement|sans problème|sans souci|à tout moment|
        n'importe quand|avec plaisir|ici|à cette adresse|par mail) / qu'(il|elle) (m'écrive|me contacte|m'appelle) (|
        quand il veut|quand elle veut|sans hésiter|directement) / (je ne dis pas non|je dirais pas non|je dis pas
        non) (au contraire|bien au contraire|et même oui|oui) / avec plaisir (| oui|allez-y|vas-y|bien sûr|merci) /
        je dis oui (|avec plaisir|tout de suite|sans hésiter|merci) / (et |)pourquoi (pas|non) (oui|volontiers|avec
        plaisir|allez-y|vas-y|je veux bien|allons-y|d'accord|présentez-nous| présente-nous|ok) / un grand oui /
        évidemment (|oui|que oui) / avec (joie|plaisir)(|,) (je vous laisse|je te laisse|vous pouvez|tu peux) (|lui
        )(transmettre|donner|communiquer|passer|envoyer) @mon@ @mail@
    """,
    "fond": """
        (|bien |très |fort |plus que |mais )volontiers / avec (|grand |beaucoup de |le plus grand |un grand |un
        immense )(plaisir|joie|enthousiasme) / avec joie / avec plaisir merci / (j'aimerais|nous aimerions|
        j'adorerais|je souhaite|je souhaiterais|je voudrais|je serais ravi|je serais ravie|je serais heureux|je
        serais heureuse|je serais enchanté|je serais très heureux|je serais très heureuse|je suis ravi|je serais
        content|je serais contente| je veux|ça me plairait|cela me plairait|j'ai envie|je serais honoré|on aimerait|
        je serais intéressé|je serais intéressée) (|beaucoup |bien |vraiment |énormément |bien sûr |bien volontiers
        )(|de |d'|à )(|@meet@) (|merci) / (j'aimerais|nous aimerions|j'adorerais|je souhaiterais|je souhaite|je
        voudrais|je serais ravi|je serais ravie|je serais heureux|je serais heureuse|je serais enchanté|je serais
        très heureux|je serais très heureuse|je suis ravi| je veux|ça me plairait|cela me plairait) (|beaucoup |bien
        |vraiment |bien sûr )(de |d'|)@meet@ ... / (j'aimerais| j'adorerais) (beaucoup|bien|vraiment|énormément) (|
        ça|cela) / (je serais ravi|je serais ravie|ravi|ravie) (de| d') ... / (ce|ça|cela) (serait|me ferait|est|
        sera) (|vraiment |très |un |une |avec |un grand |une très |une bonne |un immense )(super|génial|parfait|
        formidable|bien|plaisir|bonne idée|excellente idée|sympa|chouette| intéressant pour moi|top|agréable|avec
        plaisir|honneur|fantastique|merveilleux|gentil|idéal|cool) (|merci|pour moi) / (|je suis |nous sommes |ça m'|
        cela m'|je serais )(|très |vivement |tout à fait |fort |bien )(intéressé| intéressée|intéressés|intéresse|
        preneur|preneuse) (|merci|beaucoup|par cette rencontre|par cette mise en relation) / ça m'intéresse (|
        beaucoup|vraiment) / cela m'intéresse (|beaucoup) / (|c'est une |quelle |ça me semble une |très )bonne idée
        (oui|avec plaisir|allez-y|volontiers) / (ça|cela) (me fait|fait) plaisir / (au | )plaisir de (le|la|les)
        rencontrer / hâte de (le|la|les) rencontrer / j'ai hâte (|de le rencontrer|de la rencontrer) / je me réjouis
        (|de le rencontrer|de la rencontrer|de cette rencontre) / (|je |j'|oui je |oui j'| nous |et je |et j'|ça |
        cela |moi je |moi j')(serais|serai|serions|suis|sommes|aimerais|adorerais|souhaite| souhaiterais|voudrais|
        veux|me ferait|me fait|me ferais|désire|désirerais|me réjouis|aurais) (|un |une |le |très | vraiment |bien |
        beaucoup |plus que |vraiment très |grand |énormément |extrêmement |bien sûr |absolument |tout à fait |aussi |
        plaisir |un grand |un réel |une grande )(|ravi|ravie|ravis|heureux|heureuse|enchanté|enchantée| content|
        contente|honoré|honorée|intéressé|intéressée|curieux|curieuse|enthousiaste|plaisir|joie|honneur| impatient|
        impatiente|aimé|voulu) (|de |d'|à |par |à l'idée de |de pouvoir |de faire |à faire )(|l'|la |le |les | lui |
        y |en |pouvoir )(rencontrer|parler|échanger|discuter|connaître|faire sa connaissance|faire leur connaissance|
        faire la connaissance|sa connaissance|la connaissance|entrer en contact|être présenté|être présentée|être
        mis|être mise|être mis en relation|être mise en relation|mis en relation|être mis en contact|être mise en
        contact|bavarder|dialoguer|prendre contact|faire connaissance|cette rencontre|cette mise en relation| cette
        présentation|cette introduction|une mise en relation|une introduction|une présentation|cet échange|
        travailler|collaborer|m'entretenir) (|avec|de|à|en contact|en relation) (|lui|elle|eux|bob|ann|monsieur ray|
        m ray|madame lee|mme lee|ce monsieur|cette dame|cette personne|quelqu'un comme lui) (|merci|bientôt|
        prochainement| un jour) / (|oui |par la présente |je vous |je |et )(|vous )confirme (|par la présente |bien |
        volontiers )(que je (souhaite|veux|voudrais|suis d'accord pour|suis disposé à|suis disposée à|désire|accepte
        d'|aimerais)|mon souhait d'|mon intérêt à|mon souhait de|vouloir|accepter d'|mon intérêt pour|souhaiter) ...
        / (|au |le )plaisir (| d'échanger|de faire sa connaissance|de le lire|de la lire|de le rencontrer|de la
        rencontrer|d'en discuter|de discuter|sera pour moi|est pour moi|de lire bob) (|avec lui|avec elle|avec bob|
        avec ann) / (hâte|j'ai hâte| vivement|impatient|impatiente) (|de |d'|que )(|le |la |lui |en |l'|cette
        )(rencontrer|parler|échanger|discuter| lire|connaître|rencontre|savoir plus sur lui|faire sa connaissance) (|
        avec lui|avec elle|avec bob) / (ce|ça| cela|c'est|voilà) (serait|m'irait|me|m'|une|est une|serait une) (|
        vraiment |très |une |tout à fait |drôlement | bien |trop )(|excellente |bonne |très bonne |super |chouette |
        riche |belle )(idée|utile|bien|super|chouette|top| aiderait|aiderait beaucoup|rendrait service|arrangerait|
        plairait|plairait beaucoup|ferait très plaisir|ferait plaisir|ferait vraiment plaisir|va|va bien|va très
        bien|va parfaitement|convient parfaitement|tente bien|tente| branche|parle|parle bien|intéresse|intéresse
        beaucoup|intéresse vraiment|intéresserait|intéresserait beaucoup) (| merci|oui|pour moi|pour mon projet|pour
        ma thèse|avec plaisir) / (c'est |)(très |vraiment |trop |bien |)(gentil| aimable|sympa) (oui|je veux bien|
        volontiers|avec plaisir|j'accepte|oui je veux bien|oui volontiers|oui avec plaisir) / (je cherche|je
        cherchais|je recherche) justement (|quelqu'un) ...
    """,
    "warm": """
        (|ça semble |ça a l'air |c'est |cela semble |ça parait )(|très |vraiment |plutôt )(intéressant|tentant|
        gentil) / super / parfait / génial / excellent / top / cool / bien / très bien / pas de problème / pas de
        souci / pas de soucis / aucun problème / aucun souci / sans souci / pourquoi pas / ce n'est pas grave / pas
        grave / pas de mal / il n'y a pas de mal / pas pressé / bonne idée / quelle bonne idée / chouette / sympa /
        formidable / pas mal / (| très |quelle |super |c'est une |excellente )(super |bonne |chouette |belle |
        excellente |riche )idée
    """,
    "no": """
        non (|non|merci|merci beaucoup|désolé|désolée|pas intéressé|pas intéressée|pas vraiment|pas du tout|je ne
        veux pas|je ne préfère pas|je préfère pas|ça ne m'intéresse pas|cela ne m'intéresse pas|je refuse|
        malheureusement| pas pour moi|jamais|je n'ai pas le temps|sans façon|je ne suis pas intéressé|je ne suis pas
        intéressée|pas cette fois|ça ira|ça ira merci|merci bien|je vous remercie|je passe|pas envie|certainement
        pas|surtout pas|sans regret| je regrette|je ne souhaite pas) / nan / nan merci / nope / non non / merci non /
        merci mais non / merci mais non merci / sans façon / sans façon merci / jamais / jamais de la vie / (surtout|
        certainement|absolument|sûrement| pas vraiment|vraiment|plutôt|je préfère|je préférerais| préférerais|je
        préfère que|de préférence|bien sûr que|je crains que|malheureusement|je dirais que|désolé| désolée|c'est|ma
        réponse est|la réponse est|je dis|hélas|ce sera|ça sera|je vais dire|je dois dire) (non| pas|un non|ne pas)
        (|merci) / je préfère ne pas ... / je préférerais ne pas ... / je préfère (|décliner| refuser|passer mon
        tour|m'abstenir|rester discret|rester en dehors) / pas (intéressé|intéressée|du tout| question|pour moi|le
        temps|envie|besoin|d'intérêt|mon truc|mon domaine|cette fois|utile|nécessaire|de temps pour ça|de temps à y
        consacrer) (|merci|désolé|par ça) / hors de question / c'est hors de question / il n'en est pas question /
        (je|nous|on|cela|ça|ceci|il|merci je|désolé je| malheureusement je|non je|désolée je| mais je|je crains que
        cela) (ne |n'|)(veux|souhaite|peux|pense|crois|m'intéresse|désire|souhaitons|voulons|m'intéresse|pourrai|
        prends|donnerai|accepte|me convient|accepterai|cherche) (pas| plus|guère|aucun|pas vraiment|malheureusement
        pas|vraiment pas| pas du tout|aucunement| aucune) (|intéressé| intéressée|être|le|la|donner suite|intérêt|
        besoin|temps|disponible pour cela|cela| @meet@|le temps|du temps| d'intérêt|envie|de|participer|être mis en
        relation|être présenté|faire| nouveaux| intéressés|prendre| répondre|ça|d'accord|favorablement|que) ... /
        (ce|c'|ça|cela) (n'est|est|n'|ne sera) (| vraiment | malheureusement )(pas|pas vraiment) (|vraiment )(pour
        moi|mon truc|possible|nécessaire|la peine| mon domaine| utile|intéressant pour moi|mon affaire|ma tasse de
        thé|de mon ressort|pertinent|pertinent pour moi) (| merci) / ce n'est pas la peine / aucun (intérêt|besoin|
        temps) / aucune envie / sans intérêt / (|je | nous |j')(| dois |vais |suis obligé de |préfère |me vois
        contraint de |suis au regret de |regrette de devoir |regrette mais je |suis contraint de |tiens à |dois
        malheureusement |vais devoir |me permets de |suis obligée de | souhaite | voudrais |aimerais |vais
        malheureusement )(décliner|refuser|décline|refuse|passe mon tour|passer mon tour| m'abstenir|m'abstiens|
        passe|rejette|m'oppose|rester en dehors de ça|dire non|déclinons| dis non) (| poliment| respectueusement|
        l'offre|votre offre|la proposition|votre proposition|l'invitation| votre invitation|cette fois| merci|cette
        proposition|cette offre|cette fois-ci|cette mise en relation|la mise en relation|l'introduction|avec regret|
        votre demande) / refusé / décliné / laissez-moi tranquille / laisse-moi tranquille / fichez-moi la paix / ne
        (me|nous) présentez pas / n'en faites rien / je suis contre / ce sera sans moi / sans moi / bof non / bof non
        merci / je ne préfère pas / non je ne préfère pas / je préfère pas / j'aimerais mieux pas / je n'y tiens pas
        / (non |)ça ne me (dit|tente|convient|branche) (rien|pas|guère) / (non |)ça ne me tente (|vraiment |pas )pas
        / ça me (dit|tente) (pas|rien) / très peu pour moi / peu pour moi / je n'ai pas envie / ne donnez pas (mon|
        ma|mes) ... / ne donne pas (mon|ma|mes) ... / ne transmettez pas (mon|ma|mes) ... / (|je |on |nous |merci
        mais je |désolé je |désolée je |désolé mais je |moi je |là je )(|ne |n'|n'en |n'y |ne le |ne la |ne l'|ne les
        |n'en ai |ne m'en )(souhaite|souhaitons|veux|voulons|désire| recherche|cherche|cherchons|recherchons|prends|
        prenons|connais pas et ne veux|voudrais|compte|accepte| prévois|suis plus|suis|rencontre|donne|communique|
        fais|ai|veux plus|vais| pourrai|donnerai|peux) (pas|plus| pas du tout|absolument pas|vraiment pas|
        aucunement|nullement|aucun|aucune| actuellement pas|actuellement aucun|guère|rien) (|vraiment |du tout |
        actuellement |en ce moment |pour l'instant | forcément )(que |qu'| être |y |en |le |la |les |lui |me |m'|
        donner suite|y donner suite|nouveaux|nouvelle|entrer en|transmettre| communiquer|partager|mon|ma|mes|avoir|à
        faire avec|rien savoir|rencontrer|participer|l'intérêt| l'utilité| besoin|besoin de ça|en avoir besoin|
        envie|le temps|temps|intéressé|intéressée|disponible|dans cette démarche| favorable|la bonne personne|
        preneur|preneuse|chaud|chaude|partant|partante|fan|à l'aise|d'humeur| revoir| voir|parler|l'utilité|
        contacts|de contacts|de nouveaux contacts|nouveaux contacts|personne) ... / (|je | merci mais je |j')(|en
        )(n'en |n'ai |n'en ai |ai |n'éprouve |n'en ressens )(|vraiment |actuellement )(pas| aucun| aucunement|
        nullement|plus|aucune|pas du tout) (|vraiment |le |l'|du tout )(besoin|envie|intérêt| l'usage|utilité| le
        besoin|temps|temps pour ça) (|merci|pour le moment|pour l'instant|actuellement|désolé| désolée|de cela|de ça|
        en ce moment) / (|non |s'il vous plaît |svp |stp |merci de |et |surtout |veuillez |je vous prie de |je vous
        demande de )(ne |n')(|lui |leur |me |nous |pas |surtout )(|pas |surtout )(donnez| donne|donner|transmettez|
        transmets|transmettre|communiquez|communiquer|communique|partagez|partager| partage|diffusez|diffuser|
        présentez| présente|présenter|mettez|mettre|mets|envoyez|divulguez|divulguer) (| pas |surtout pas |en aucun
        cas )(|@mon@ @mail@|nous|en contact|en relation|rien) (|à|s'il vous plaît|svp| merci|à qui que ce soit|à
        personne|à bob) ... / (|je |on |désolé |désolée |merci |non |là )(|préfère| préfererais|préférerais|aime
        autant|aimerais mieux| préférais) (|éviter|m'abstenir|rester|que|garder| décliner|refuser|passer|laisser
        tomber|ne pas donner suite|en rester là|que mes|que mon|conserver|qu'on) (| autant |mieux )(éviter|
        m'abstenir|rester discret|rester en dehors| rester anonyme|qu'on en reste là|mes coordonnées restent|mon
        adresse reste|garder mes coordonnées|garder mon adresse|laisser tomber|passer mon tour|décliner|en rester là)
        ... / c (mort|mort désolé|pas pour moi) / c'est mort / nan (|c'est bon|ça ira| merci|ça va|désolé|pas
        intéressé|laisse tomber|sans façon|pas envie) / (non | )(laisse|laissez) tomber / (non |)(c'est bon|ça ira|
        ça va) (merci|non merci|sans façon) / ça (ira|va) merci / (très |c'est |vraiment |c'est très |c'est bien |
        trop |c'est vraiment )(gentil|aimable|sympa|gentil de ta part| gentil à vous|gentil de votre part|gentil à
        toi)(|,) (mais |)(non|non merci|sans façon|je passe|je décline|ça ira|ce n'est pas pour moi|pas pour moi|je
        ne préfère pas|je préfère pas|ça ne m'intéresse pas) (|merci) / (j'ai| nous avons|après réflexion j'ai) (|
        finalement |bien réfléchi et j'ai |réfléchi et j'ai |mûrement réfléchi et )(| décidé| choisi|préféré|résolu)
        (de ne pas|de refuser|de décliner|d'en rester là|ne pas|de ne plus) ... / (il n'| n'| pas |plus )(|est |y a
        )(|pas |plus |nul |aucun )(|utile|besoin|nécessaire|la peine) (|de |d')(|nous présenter| nous mettre en
        relation|nous mettre en contact|se présenter|présentation|introduction|mise en relation) (merci| pas la
        peine|pas nécessaire|c'est inutile|inutile) / (inutile|pas nécessaire|pas besoin| pas la peine) (|de nous
        présenter|merci|de nous mettre en contact|d'être présentés|d'une présentation) / (je ne veux|je veux|je ne
        souhaite|j'veux|je veux plus) (|plus |pas |rien )(|avoir )(rien|affaire|plus rien|à faire|entendre parler|en
        entendre parler|avoir affaire) ... / (c'est|ce sera|ça sera|donc c'est|pour moi c'est|ça reste) (|un |
        toujours | clairement |malheureusement |définitivement |un grand |hélas )non (|merci| désolé|désolée|pour
        moi|de ma part| cette fois) / (ce n'est|c'est|ceci n'est|c'est vraiment|ça n'est) (| vraiment )(pas|pas du
        tout) (|vraiment |un | quelque chose |ce que )(pour moi|mon truc|ma tasse de thé|qui m'intéresse|je cherche|
        je recherche|mon délire|mon domaine|dans mes cordes|possible|envisageable|le genre de choses) (|merci|
        désolé|désolée|qui m'intéresse) / (ça| cela) (ne |n'|)(me |m'|)(intéresse|tente|dit|parle| branche|convient|
        correspond|attire|inspire) (pas|rien|guère| pas du tout|absolument pas|pas vraiment|pas trop|plus|nullement)
        (|merci|désolé|désolée|trop|vraiment|du tout|en ce moment) / (|très )peu pour moi (| merci) / (|je |
        malheureusement je |nous |alors je )(|suis |me vois |dois | vais |regrette de |suis au regret de |préfère |
        me permets de |souhaite |devrai |tiens à |me dois de )(|donc | malheureusement |hélas |devoir | obligé de |
        obligée de |contraint de |contrainte de |au regret de |poliment | gentiment |dans l'obligation de )(|devoir
        )(décline|décliner|refuse|refuser|passe mon tour|passer mon tour|dire non|m'abstenir|m'abstiens| renonce|
        renoncer|dis non|déclinons) (|poliment|votre|cette|ton|ta|l'|la|à|cet|pour) ... / plutôt (non|pas) (| merci|
        désolé|désolée) / (très|bien|je suis|j'ai) (|déjà )(assez|suffisamment) de contacts ... / sans intérêt pour
        moi / (|je suis )(pas|plus) (intéressé|intéressée|chaud|chaude|motivé|motivée|partant| partante| disponible
        pour ça|emballé|emballée|fan|tenté|tentée|dispo) (|merci|désolé|désolée|du tout|par ça| sorry) / aucune envie
        (|de|merci) ... / même pas en rêve / jamais de la vie
    """,
    "excuse": """
        (|je suis |nous sommes |malheureusement je suis |désolé je suis )(|actuellement |bien | beaucoup |vraiment |
        déjà )(trop |très |)(occupé|occupée|débordé|débordée|pris|prise|surchargé|surchargée| indisponible|à la
        retraite|retraité|retraitée) (|en ce moment|actuellement|pour ça|ces temps-ci) / (je | )(ne |n'|)peux pas /
        j'ai trop de (travail|choses à faire) ... / mon agenda est (|déjà |trop )plein / (|je |j'|on |là je )(|ne |
        n')(peux|pourrai|pourrais|puis|saurais) (|vraiment |hélas | tout simplement )pas (|vraiment |hélas )(dire
        oui| accepter|donner mon accord|m'engager|y répondre favorablement|répondre par l'affirmative) (|à ça|à cela|
        pour ça|cette fois|cette proposition|à cette proposition) / (|je |j'|là |en ce moment )(n'ai|ai|manque|n'ai
        vraiment|n'ai malheureusement|n'ai absolument) (| vraiment |absolument )(pas|plus|pas assez| de|trop de|
        trop) (|le |de |assez de )(temps|boulot| travail|choses|taf|projets|disponibilités|disponibilité| énergie) (|
        en ce moment|actuellement|pour ça|à y consacrer|pour cela|sur le feu|ces temps-ci|à gérer) / (| j'ai |là j'ai
        |y a )trop de (taf|boulot|travail|choses| projets|trucs) (|en ce moment|actuellement|à gérer| sur le feu|là)
        / (je suis |là je suis |)(sous l'eau| overbooké|overbookée|charrette|à la bourre|surbooké| surbookée|
        submergé|submergée|noyé|noyée|au bout du rouleau| malade|en burn-out) (|en ce moment|actuellement| de
        travail)
    """,
    "later": """
        plus tard / peut-être plus tard / pas maintenant / pas pour le moment / pas pour l'instant / pas en ce moment
        / pas encore / pas tout de suite / pas aujourd'hui / pas actuellement / pour le moment non / pas dans
        l'immédiat / une autre fois / une prochaine fois / peut-être une autre fois / la semaine prochaine / le mois
        prochain / l'année prochaine / l'an prochain / le trimestre prochain / au printemps / en septembre / à la
        rentrée / dans (un|une|deux|trois|quelques|six) (mois|semaine|semaines|jours|ans|an) / après les (vacances|
        fêtes) / après l'été / ce n'est pas le (bon |)moment / pas le (bon |)moment / mauvais moment / je (vais y
        réfléchir|réfléchis|vais réfléchir|reviens vers vous|reviendrai vers vous|vous redis|te redis|vous dirai|
        verrai|dois réfléchir|dois y réfléchir|vous recontacte|lirai plus tard) ... / laissez-moi (réfléchir| y
        réfléchir|le temps) ... / recontactez-moi ... / redemandez-moi ... / demandez-moi plus tard / bientôt / à
        revoir / (peut-être|plutôt| éventuellement|possiblement|volontiers) (|plus |une |à |en |dans |après |l'an |
        l'année |le mois |la semaine |un )(tard|autre fois|la rentrée|autre jour|@mois@|prochain|prochaine|mois|
        semaines) ... / (volontiers|avec plaisir| oui) (plus tard|une autre fois|à la rentrée|dans quelque temps) /
        plus tard (|peut-être|volontiers|svp|plutôt| merci|oui|avec plaisir) / (je suis|je pars|je serai|nous sommes)
        (|actuellement |en ce moment |encore | malheureusement )(|en |absent|absente|débordé|débordée|indisponible|
        pris|prise|occupée|occupé)(| en )(vacances| congé|déplacement|congés|voyage|arrêt|jusqu'à|jusqu'au|jusqu'en|
        congé parental|congé maternité) ... / pas (ce mois-ci|cette semaine|cette année|avant|de suite|dans
        l'immédiat|tout de suite|ces temps-ci|ces jours-ci) ...
    """,
    "stop": """
        stop / arrêtez / arrêtez s'il vous plaît / arrête / arrêtez ça / arrêtez tout de suite / arrêtez de (m'|me
        )(écrire|contacter|envoyer|solliciter|harceler) ... / arrête de (m'|me )(écrire|contacter|envoyer) ... / (|
        merci de |veuillez |prière de |je vous demande de )(ne plus|cesser de|arrêter de) (|jamais )(m'|me )(|
        écrire| contacter|envoyer|solliciter|recontacter|déranger|importuner|adresser|spammer) ... / ne m'(écrivez|
        écris| envoyez|contactez) (plus|pas) ... / ne me (contactez|contacte|recontactez|dérangez|sollicitez) (plus|
        pas) ... / désabonner / désabonnez-moi / me désabonner / désinscription / désinscrire / désinscrivez-moi / se
        désabonner / (|s'il vous plaît |veuillez |merci de )(supprimez|retirez|effacez|retirer|supprimer|enlevez|
        enlever|me retirer| me supprimer)(-moi |) (|mon|mes|de|ma) ... / plus de (mails|messages|courriels|mail) (|
        s'il vous plaît|merci| svp) / plus aucun (mail|message|courriel) (|svp|merci) / (|je |nous |merci je |j')(|
        ne )(veux|souhaite|voudrais| désire|souhaitons|aimerais) (|ne )(plus|pas|ne plus|plus jamais) (|recevoir|
        être|avoir|entendre|voir|lire|de) (| vos|de|ces|vos|aucun|être|ce type de|tous ces|des|d'autres|jamais|d')
        (mails|mail|emails|messages|courriels| message|e-mails|contacté|contactée|sollicité|sollicitée|dérangé|
        dérangée|nouvelles|spam|démarchage| sollicitations) ... / (|je |et je |j'|bonjour je )(|souhaite|veux|
        voudrais|aimerais|désire|demande à|tiens à| demande) (|à |de )(me désabonner|me désinscrire|être retiré|être
        retirée|être désinscrit|être désinscrite|être supprimé|être supprimée|être désabonné|être désabonnée|ne plus
        recevoir|ne plus être contacté|ne plus être contactée|ne plus être sollicité|ne plus être sollicitée|la
        suppression de|le retrait de) ... / (fichez|fiche| foutez|fous|laissez|laisse|lâchez|lâche|lachez)-(moi|
        nous) (|la paix|tranquille|tranquilles|les baskets|en paix) (avec|et) ... / (|svp |stp |merci de |veuillez |
        s'il vous plaît |bonjour |je vous demande de |pouvez-vous | prière de |et |bon )(|me |m'|nous |cesser|
        cessez|cesse|arrêtez|arrête|arrêter|stoppez|stop) (|de |d'|avec |à | les |l'|tout de suite |immédiatement |
        maintenant |ces |vos |tous ces |me )(|m'|me |nous |vos |ces |les )(écrire| envoyer|contacter|solliciter|
        spammer|harceler|déranger|embêter|importuner|mails|emails|messages|spams|ça|envoi| relancer) ... / (|svp |
        stp |merci de |veuillez |s'il vous plaît |pouvez-vous |je vous demande de |prière de )(| me |m'|nous |
        enlever|enlevez|retirez|supprimez|effacez|rayez|ôtez|désinscrivez|désabonnez|radiez|sortez) (| retirer|
        supprimer|enlever|désinscrire|désabonner|effacer|rayer|ôter|radier|sortir|moi|mon|ma|mes|mon adresse|mes
        données|mon mail|mon email|mes coordonnées|mon nom|-moi) (de|du|des|sur) (|votre|la|cette|vos|vos|toutes|
        ces| cette|ce|tous) (liste|fichier|base|listes|fichiers|mailing|bases|service|registres|liste de diffusion|
        base de données|mailing-list) ... / (supprimez|effacez|supprime|efface) (toutes |)(mon|ma|mes) (données|
        adresse| coordonnées|compte|email|mail|informations) ... / (plus|pas|assez|marre) (|de |d'|un seul |aucun
        )(mail|mails| emails|messages|spam|courriels|publicité|vos mails|ces mails|recevoir|vos messages) (|svp|
        merci|s'il vous plaît| stp|jamais|de votre part|du tout) / (ne |)(m'|me |nous )(contactez|écrivez|envoyez|
        écris|contacte|sollicitez| dérangez|relancez|mailez) (plus|pas|jamais) ... / (stop|basta|ça suffit|assez) (|
        les |aux |avec les |ces |de |à )(mails|messages|emails|spams|spam|mails svp|relances) / désabonnement (|svp|
        immédiat) / désinscription (|svp)
    """,
    "stop_all": """
        stop tout / tout arrêter / arrêtez tout / arrêter tout / stop à tout / stop à tous / stop pour tous
    """,
    "doubt": """
        si / s'il / s'ils / quand / lorsque / avant / après / dès que / une fois / à condition / à moins / sauf /
        pourvu / tant que / seulement / uniquement / peut-être / éventuellement / possible / possiblement /
        probablement / sans doute / ça dépend / cela dépend / tout dépend / on verra / on verra bien / je verrai / ne
        sais pas / je ne sais pas / je sais pas / j'sais pas / chais pas / aucune idée / je n'en sais rien / je n'ai
        aucune idée / pas sûr / pas sûre / pas certain / je ne suis pas sûr / je ne suis pas sûre / j'hésite / hésite
        / bof / mouais / qui / que / quoi / quel / quelle / comment / pourquoi / où / pouvez-vous / pourriez-vous /
        peux-tu / est-ce / dit / dire / dis / disait / spam / arnaque / haha / lol / mdr / blague / plaisante /
        ironie / absent / absente / congés / vacances / reçu / bien reçu / transfère / transmets / assistante /
        assistant / en principe / en théorie / a priori / plutôt / d'abord / plus d'informations / plus d'infos / en
        savoir plus / ou / oui et non / oui non / non oui / ben oui / mais bien sûr que / sinon / problème / à voir /
        je ne le connais pas / je ne la connais pas / erreur / peu importe / ça m'est égal / m'est égal / c'est ça /
        cause toujours / tu parles / plus de détails / pas dit que / vraisemblablement / pas contre / je ne suis pas
        contre / suis pas contre / je ne suis pas totalement contre / faut voir / avocat / police / tribunal /
        quelqu'un d'autre / savoir / non(|,) (pas de problème|pas de souci|aucun problème|aucun souci|pas de soucis|
        pas grave|ne vous inquiétez pas|t'inquiète) / mauvaise idée / réfléchir / y réfléchir / retirée / retiré / en
        savoir / patienter / café / c'est moi / c'est bien moi / c'était moi / comme si / à ma place / et puis quoi
        encore / c'est ça / mais bien sûr et / j'adore qu'on / j'adore quand on / et la marmotte / tu parles / vous
        plaisantez / tu plaisantes / mon oeil / à condition / à une condition / sans savoir / en savoir plus / m'en
        dire plus / avez-vous besoin / combien / payé / payer / tarif / honoraires / mon mari / ma femme / mon chef /
        ma chef / mon patron / en parler à / en parler avec / consulter / demander à / non non / nous avons bien reçu
        / votre message a / j'ai bien reçu / ah bon / en échange / on m'oblige / qu'est-ce que j'y gagne / au cas où
        / je ne dis pas non / je ne dis pas oui / je ne dirais pas non / pourquoi faire / non enfin / mais lui / ça
        ne dépend pas de moi / comme vous voulez / comme tu veux / à vous de voir / à toi de voir / peu importe / ne
        suis pas contre / ne suis pas opposé / ne suis pas opposée / suis pas contre / ne m'y oppose pas / ne vois
        aucun problème / de vos nouvelles / de tes nouvelles / en savoir plus
    """,
    "but": """
        mais / cependant / toutefois / pourtant / néanmoins / quoique / bien que / par contre / en revanche
    """,
    "not": """
        ne / n / pas / jamais / rien / aucun / aucune / personne / sans / ni / non / guère / refuse / décline /
        impossible / contre / nan / n'ai / n'est / n'a / n'étais
    """,
    "regret": """
        malheureusement / désolé / désolée / je suis désolé / je suis désolée / navré / navrée / je regrette /
        hélas / dommage / c'est dommage / quel dommage / pardon / excusez-moi / à regret / avec regret / à mon
        grand regret / toutes mes excuses / mes excuses / je suis navré
    """,
    "hello": """
        bonjour / bonsoir / salut / coucou / cher / chère / chers / madame / monsieur / madame monsieur / bonjour
        madame / bonjour monsieur / cher monsieur / chère madame / hello / bonjour à tous / hey
    """,
    "bye": """
        cordialement / bien cordialement / très cordialement / cdlt / cdt / bien à vous / bien à toi / salutations /
         (|mes |meilleures |sincères |bonnes |avec mes |mes meilleures |mes sincères |cordiales )salutations /
        sincèrement / amicalement / amitiés / à bientôt / à plus / a+ / au revoir / bonne (journée|soirée|semaine|
        continuation|chance|année) / bon (week-end|weekend|courage) / bises / bisous / respectueusement / je vous
        prie d'agréer ... / veuillez agréer ... / envoyé de ... / bien sincèrement / à très bientôt
    """,
    "thanks": """
        (|mille |un grand |grand |et |encore |ok |bonjour |bonsoir )(merci|remerciements) (|beaucoup|bien|
        infiniment| d'avance|à vous|à toi|encore|quand même|tout de même|mille fois|ivy|pour tout|bien sincèrement) /
        (merci|merci beaucoup|merci bien|je vous remercie|je te remercie|mille mercis|un grand merci|merci encore|
        remerciements) (de| pour|d'avoir) ... / (je|nous) (vous|te) (remercie|remercions) (|beaucoup|vivement|
        sincèrement|infiniment) / (c'est|vous êtes|tu es|comme c'est) (|très |bien |trop |vraiment )(gentil|aimable|
        sympa|gentille) (|de votre part|de ta part|à vous|de demander) / comment (puis-je|pourrais-je) (vous |te
        )(remercier|rendre la pareille) / que puis-je faire (pour vous|en retour) / mercis / j'apprécie (|beaucoup|
        votre offre|la proposition| l'attention|le geste) / (|un grand |mille |grand )merci (|beaucoup |infiniment |
        bien )(de|d'|pour) ... / je (vous|te) remercie (|beaucoup |vivement |infiniment |bien |sincèrement )(de|d'|
        pour|infiniment) ...
    """,
    "fill": """
        s'il vous plaît / s'il te plaît / s'il vous plait / svp / stp / alors / donc / et / aussi / très / vraiment /
        bien / là / eh bien / ben / bah / ah / oh / honnêtement / franchement / pour être honnête / pour ma part / de
        ma part / de mon côté / en ce qui me concerne / actuellement / en ce moment / maintenant / pour moi / pour
        nous / je / nous / moi / tout de suite / immédiatement / cette fois / cette fois-ci / ivy / bob / ann / car /
        parce que / avec lui / avec elle / le / la / les / je vous en prie / je t'en prie / de rien / mon (numéro|
        adresse|mail| email|téléphone) (|perso |privé )est ... / (vous pouvez|tu peux|il peut|elle peut) me (joindre|
        contacter| appeler|écrire) ... / (|mais )(utilisez|écrivez|envoyez|appelez|utilise|merci d'utiliser| veuillez
        utiliser|s'il vous plaît utilisez) (|plutôt |s'il vous plaît )(à |-moi |)(mon|moi|mes|sur|à mon| au) ... /
        bonne chance / j'espère que (vous allez bien|tu vas bien|vous comprendrez) / je vous souhaite une ... / (|
        remerciez|remercie|un grand merci à|merci à|dites merci à|dis merci à|saluez|bonjour à|dites bonjour à|
        passez le bonjour à) ivy (|pour moi|de ma part) / (|désolé|désolée|pardon|toutes mes excuses|mes excuses|
        navré|navrée|excusez-moi|je m'excuse) (pour|de) (|le |la |mon |ma |ce |cette |répondre )(retard|réponse
        tardive|délai|réponse si tardive|si tard| tardivement|long silence) (|de ma réponse|à répondre|de réponse) /
        (il|elle|bob|ann|ivy|ça|l'idée|son projet|son travail|le projet|le sujet|son profil) (|a l'air|semble|est|me
        semble|paraît|a toujours|est toujours) (|très | vraiment |toujours |bien |tellement |si |super |quelqu'un de
        |une personne )(sympa|intéressant|intéressante| gentil|gentille|adorable|passionnant|passionnante|super|
        chouette|génial|géniale|formidable|utile) / (j'ai |j'en ai )(entendu|lu|toujours entendu) (|dire )(|beaucoup
        |que )(de bien|du bien|le plus grand bien|parler de lui| parler d'elle) (|de lui|d'elle|de bob|d'ann) /
        (j'attendais|j'espérais|j'attends) (|ça|cela|cette occasion|cette rencontre) (depuis|de longue date) (|
        longtemps|des mois|des années|un moment) / (je |)(cherche|recherche| cherchais) (|justement |depuis longtemps
        |depuis des mois )(quelqu'un|une personne) (|comme lui|comme elle|dans ce domaine|de ce profil|comme ça|
        comme bob) / d'avoir (pensé|songé) à moi / de penser à moi / de votre (message| proposition|sollicitude|
        attention) / pour cette (proposition|aimable proposition|attention|délicate attention) / de cette aimable
        proposition / bises / bisous / bise / cdt / cdlt / bien à vous / bien à toi / bien cordialement / à bientôt /
        au fait / du coup / franchement / honnêtement / à vrai dire / pour être honnête / bref / perso /
        personnellement / là / bah / ben / je suis (|plutôt |assez |tout à fait )(libre|disponible|joignable) (|
        toute |dès |à partir de |à )(|la semaine prochaine|cette semaine|la semaine|demain|lundi|mardi|mercredi|
        jeudi|vendredi|le matin|l'après-midi|le soir|tout le temps)
    """,
    "words": """
        le / la / les / un / une / des / du / de / d / je / j / tu / il / elle / nous / vous / ils / elles / me /
        te / se / lui / leur / mon / ma / mes / votre / vos / son / sa / ses / ce / cet / cette / ces / est / suis /
         es / êtes / sont / sommes / était / été / ai / as / a / avez / avons / ont / avoir / être / faire / fait /
        en / dans / sur / à / au / aux / avec / pour / par / chez / depuis / vers / entre / et / très / bien / plus
        / tout / tous / toute / y / on / c'est / j'ai / d'un / d'une / l / qu / ça / cela / année / ans / temps /
        jour / semaine / ami / travail / société / contact / rendez-vous / rencontre / rencontrer / parler /
        longtemps / toujours / déjà / encore / même / moi / demande / offre / proposition / message / notre /
        introduction / monsieur / collègue / soir / matin / demain
    """,
    "who": """
        (|mais |et )qui (êtes-vous|es-tu|est-ce|est-il|est-elle|est bob|est ann|est cette personne|est ce) / c'est
        qui (|lui|elle|ça|bob|ann) / qu'est-ce que (c'est|letterman) ... / (comment|où|d'où) (avez-vous|as-tu|avez
        vous|tenez-vous) (|eu |obtenu |trouvé )(mon adresse|mon mail|mon email|mes coordonnées) / c'est quoi (|ça|
        letterman|ce mail|ce service) / qui est ... / je ne (le|la|vous|les) connais pas / est-ce (un spam|une
        arnaque|sérieux) / de quoi s'agit-il
    """,
    "held": """
        (que|quelles données|quelles informations|qu'est-ce que) (savez-vous|détenez-vous|avez-vous|conservez-vous|
        vous avez|vous savez) (|sur moi|de moi|à mon sujet|me concernant) / quelles données ... / droit d'accès /
        demande d'accès / mes données / (demande )rgpd
    """,
    "outcome": """
        (|et |alors )comment (ça s'est|cela s'est|s'est) passé(e|) / comment ça (s'est passé|a marché|se passe) / (|
        alors )(des nouvelles|du nouveau|une réponse|où en est-on|où en sommes-nous) / ont-ils (répondu|accepté|dit
        oui) / est-ce qu'ils (ont répondu|ont accepté)
    """,
    "acquainted": """
        (|mais |oui |non |merci mais )(nous nous|on se|je le|je la|je l'|bob et moi nous|nous) (connaissons|connaît|
        connais|connaissons|sommes|avons|ai) (déjà|déjà rencontré|déjà rencontrée|bien|depuis longtemps|depuis des
        années|depuis|déjà en contact|déjà rencontrés) ... / déjà (en contact|rencontré) / (|oui |bien sûr |ah oui |
        mais |oui oui )(|,) je (|le |la |les )connais (|déjà|bien|très bien|trop bien) (|bob|ann|ce monsieur|cette
        personne| ce bob)
    """,
    "cancel": """
        annuler / annulez / annule / annulation / (|veuillez |merci d'|je souhaite |je veux |je voudrais |s'il vous
        plaît )(annuler|annulez|retirer|abandonner|annule) (|ça|cela|ma demande|la demande|l'introduction|cette
        demande|tout|svp|s'il vous plaît|merci|la présentation|la mise en relation) / (|je )retire ma demande /
        laisse tomber / laissez tomber / oubliez / oublie / oubliez ça / oubliez ma demande / n'envoyez pas / ne
        l'envoyez pas / finalement non / plus besoin / ce n'est plus nécessaire
    """,
    "send": """
        ok / oui / envoyez / envoie / envoyer / envoyez-le / envoie-le / (|ok |oui |c'est bon |parfait )(vous
        pouvez envoyer|tu peux envoyer|envoyez|envoie|allez-y|vas-y) (|s'il vous plaît|svp|merci) / c'est bon /
        c'est parfait / ça me va / parfait / très bien / validé / je valide / d'accord / bon pour envoi / allez-y /
        vas-y / c'est correct
    """,
    "help": """
        aide / à l'aide / aidez-moi / aide-moi / au secours / comment (ça marche|ça fonctionne|cela fonctionne|
        fonctionne letterman|faire|ça marche ça|utiliser ce service) / mode d'emploi / instructions / info / j'ai
        besoin d'aide
    """,
    "turns": """
        refuser / rater / dire / opposé / opposée / manquer / décliner / connaître / comprendre / répondre / contre /
        déranger / résister / louper / contraire / nier / vexer / déranger / vexer / plaindre / rater / manquer /
        compris / reçu / oublié
    """,
    "and": """
        et / et donc / donc / du coup / c'est pourquoi / c'est pour ça que / et c'est pour ça que / et c'est pour
        cela que / et c'est justement pour ça que / et c'est pourquoi / voilà pourquoi / et justement / justement /
        car / parce que / et pour cette raison
    """,
    "wait": """
        (|vous pouvez |tu peux |pouvez-vous |peux-tu |pourriez-vous |pourrais-tu |veuillez |merci de |mais |et |
        alors | n'hésitez pas à |n'hésite pas à |mieux vaut |svp |stp )(|me |m'|nous |en )(|re)(recontacter|
        recontactez-moi| recontacte-moi|redemandez-moi|redemande-moi|redemander|relancer|relancez-moi|relance-moi|
        reposer la question| reposez-moi la question|repose-moi la question|réécrire|réécrivez-moi|réécris-moi|
        rappeler|rappelez-moi| rappelle-moi|reparlons-en|reparlons en|en reparler|on en reparle|on s'en reparle|
        revenez vers moi|reviens vers moi|revenir vers moi|demandez-moi|demande-moi|reprenez contact|écrivez-moi|
        contactez-moi|redites-moi| refaites-moi signe|faites-moi signe|fais-moi signe) (|à nouveau |de nouveau |
        plutôt |plus |svp |s'il vous plaît | stp |peut-être |donc |en |dans |après |à |au |le |la |vers |début |fin |
        mi |quand |d'ici |l'année |l'an |une |un |courant |pour )(@mois@|tard|un mois|deux|trois|six|quelques|un an|
        autre|prochain|prochaine|jours|semaines|mois| je|j'aurai|ça|cela|partir|un|une|temps|rentrée|nouveau|en|
        dans|moment) ... / (|peut-on |on peut |peut-être | est-ce qu'on peut |pourrait-on |on pourrait |
        pourrions-nous |serait-il possible de |c'est possible de |est-il possible de |mais |je préfère |je
        préférerais |j'aimerais |il faudrait |je dois |on doit |il faut |merci de | préfère |oui mais )(|faire ça |
        faire cela |en |le |la |les |s'en |remettre |voir ça |voir cela |parler )(reporter|repousser|décaler|
        attendre|différer|remettre|reparler|remettre ça|remettre cela|plus tard|faire ça plus tard|faire ça|
        attendons|attendez|reportons|décalons|faire cela) (|ça |cela |à |au |la |en |après |que |un peu |jusqu'à |
        jusqu'en |d'ici |la présentation |jusqu'au |plutôt |la rencontre |de )(@mois@|plus tard|deux| trois|
        quelques|un|une|que|après|jusqu'à|encore|l'après|janvier|mon|ma|mes) ... / (|mais |oui mais |volontiers mais
        |d'accord mais |ok mais |seulement |uniquement |plutôt |avec plaisir mais |pas |ce serait |mais seulement |
        mais plutôt )(|seulement |uniquement |plutôt |alors |que |juste )(pas avant|après|à partir de|à partir du|à
        partir d'|au retour|une fois|quand je|quand j'|dès que|d'ici|pas ce mois-ci|pas cette semaine|pas cette
        année| pas avant que|à mon retour|à la rentrée|pas tout de suite|pas maintenant|pas dans l'immédiat|pas de
        suite) ... / (|donnez-moi |donne-moi |laissez-moi |laisse-moi |il me faut |j'ai besoin de |j'ai besoin d'|
        accordez-moi )(| encore |un peu |un peu plus |plus |davantage )(de temps|quelques jours|quelques semaines|
        deux semaines|une semaine|un mois|un délai|deux ou trois jours) ... / (|rdv |rendez-vous |rendez vous |
        plutôt |peut-être |on se parle |on en parle |parlons-en |voyons ça |on voit ça |à voir |à revoir |en |vers
        )(en|après|à|fin|début|mi| courant|au mois de) (@mois@) (|plutôt|peut-être|svp|si possible|alors) / (ce
        n'est|c'est|c'est pas|ce n'est vraiment|le|désolé c'est|là c'est) (|vraiment |malheureusement |juste )(|pas |
        un |trop |un peu |le |encore )(| vraiment |trop |le |un )(|bon |mauvais |meilleur |très mauvais )(moment|
        tôt|timing|période|trop tôt|bonne période) (|pour moi|pour ça|désolé|désolée|en ce moment|idéal|n'est pas
        bon|tombe mal) / (ça|cela) tombe mal / trop tôt (|pour moi|encore)
    """,
    "until": """
        après / avant / jusqu'à / jusqu'au / jusqu'en / dès que / une fois que / à partir de / à partir du / quand je
        serai / quand j'aurai / quand je reviens / quand je reviendrai / quand je rentre / à mon retour / en @mois@ /
        après @mois@ / dans un mois / dans deux mois / dans quelques (mois|semaines|jours) / fin @mons@ / début
        @mons@ / d'ici / la semaine prochaine / le mois prochain / l'année prochaine / à la rentrée / avant @mois@
    """,
}

ITALIAN = {
    "yes": """
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

TABLES = {"fr": FRENCH, "it": ITALIAN}
