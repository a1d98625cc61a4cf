"""Words of French: data alone, in the notation of `words.py`."""

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
        novembre|décembre|de mois|d'année /
        adr = (mon|ma|mes|notre|nos) (|propre |nouvelle )(@mail@|adresse électronique|adresse courriel|numéro de
        portable|gmail|coord|coords|numero) (|mail|perso|personnelle|personnel|privée|privé|pro|professionnelle) /
        envoi = partager|donner|transmettre|communiquer|envoyer|passer|filer|refiler|fournir|laisser|forwarder|
        transférer|remettre| faire suivre|faire passer|relayer|utiliser|balancer|divulguer / envoie = partagez|
        partage|donnez|donne|transmettez|transmets|communiquez|communique|envoyez|envoie|passez|passe|filez|file|
        refile|refilez|fournissez|transférez|transfère|faites suivre|fais suivre|faites passer|fais passer|laissez|
        balance|balancez| relayez|relaie / envoyiez = transmettiez|transmettes|transmette|donniez|donnes|donne|
        communiquiez|communiques|communique|passiez|passes|passe| partagiez|partages|partage|envoyiez|envoies|envoie|
        fassiez suivre|fasses suivre|filiez|files|fournissiez / ecrire = m'écrire|m'ecrire directement|me contacter|
        m'appeler|me joindre|me téléphoner|m'envoyer un (mail|message|courriel|sms|mot| petit mot|petit message|texto|
        email)|me faire signe|prendre contact|prendre contact avec moi|entrer en contact avec moi| se mettre en
        contact avec moi|me parler|me rejoindre|me faire un petit coucou|m'ecrire un mail / ecrive = m'écrive|me
        contacte|m'appelle|me téléphone|me fasse signe|m'envoie un (mail|message|courriel|sms|mot|petit mot| petit
        message|email)|prenne contact|prenne contact avec moi|entre en contact avec moi|me joigne|me parle / quand =
        directement|quand il veut|quand elle veut|quand il voudra|quand il le souhaite|quand elle le souhaite|quand
        bon lui semble| sans problème|sans souci|sans hésiter|à tout moment|n'importe quand|avec plaisir|par mail|par
        courriel|à cette adresse|ici| aujourd'hui|dès aujourd'hui|dès maintenant|demain|cette semaine|svp|merci|il n'y
        a pas de souci|ya pas de souci|y a pas de souci| pas de souci|pas de problème / peut = vous pouvez|vs pouvez|
        vous pouvez aussi|tu peux|vous pourrez|tu pourras|on peut|ivy peut|vous avez le droit de| n'hésitez pas à|
        n'hésite pas à|libre à vous de|libre à toi de|je vous laisse|je te laisse|je laisse ivy|je vous autorise à| je
        t'autorise à|j'autorise ivy à|j'vous autorise à|je vous permets de|je te permets de|je consens à|vous êtes
        autorisé à| vous êtes autorisée à|vous êtes autorisés à|tu es autorisée à|je vous donne le droit de|je vous
        donne l'autorisation de| je vous donne mon accord pour|je donne mon accord pour|je vous donne la permission
        de|je vous charge de|vs pouvez / bien = bien sûr|bien entendu|tout à fait|sans problème|sans souci|volontiers|
        parfaitement|évidemment|aussi|même|bien|donc| tranquillement|sans crainte|sans hésiter|effectivement / rav =
        ravi|ravie|content|contente|heureux|heureuse|enchanté|enchantée|honoré|honorée|très content|très contente|trop
        content| trop contente|ben content|ben contente|vraiment content|très heureux|très heureuse|très honoré|très
        honorée|super content| super contente|vraiment ravi|vraiment ravie|très curieux|très curieuse|très ravi|tout à
        fait disposé|tout à fait disposée| tout à fait prêt|tout à fait prête|prêt|prête|toute disposée|tout disposé /
        voir = @meet@|jaser|jaser avec|placoter|causer|papoter|bavarder|collaborer|l'aider|lui répondre|lui écrire|
        échanger avec| discuter avec|parler avec|parler à|faire sa connaissance|en parler avec|en discuter avec|le
        connaître|la connaître| l'écouter|le lire|le rencontrer|la rencontrer|découvrir son travail|travailler avec|en
        apprendre plus|avoir de ses nouvelles| recevoir son message|lui jaser|y jaser|jaser avec lui|le croiser|lui
        rendre service|donner un coup de main / chuis = je suis|suis|chui|chuis|jsuis|j'suis|chu|je serais|je serai|on
        est|nous sommes / pron = je|j'|moi je|nous|on|perso je|personnellement je|désolé je|désolée je|merci mais je|
        merci je|mais je / permis = je suis d'accord|j'accepte|je consens|j'autorise|je veux bien|je permets|ok|
        d'accord|j'accepte volontiers|je suis favorable|je suis ok|je suis pour|ça me va|j'accepte bien volontiers|je
        souhaite|j'aimerais / lien = échange|l'échange|la mise en relation|une mise en relation|cette mise en
        relation|la rencontre|cette rencontre|une rencontre|la présentation|l'introduction|une introduction|une
        présentation|cette introduction|cette présentation|le contact|la prise de contact|une prise de contact|un
        échange|cet échange|l'intro|une intro|le partage|la proposition|cette proposition|l'idée|la transmission|un
        contact|ce contact|le partage de @adr@|l'échange d'adresses|l'échange de mails|partager|échanger|discuter|
        rencontrer|le rencontrer|la rencontrer|lui parler|en parler|faire connaissance|qu'il @ecrive@|qu'elle @ecrive@ /
        letter = a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z / ltrs = n|t|l|s|r|m|p|f|c|e|y|i|k|h|z|w|x|d|g|b
        / pls = s'il vous plaît|s'il te plaît|svp|stp|merci|si possible|si ça vous va|si c'est possible / sorry =
        désolé|désolée|désolés|dsl|pardon|pardonnez-moi|pardonne-moi|excusez-moi|excuse-moi|navré|navrée|je suis
        désolé|je suis désolée|je m'excuse|toutes mes excuses|mes excuses|mille excuses|mille pardons|veuillez
        m'excuser|je vous prie de m'excuser|vraiment désolé|vraiment désolée / yourmail = votre mail|votre message|ton
        mail|ton message|votre courriel|le mail|le message|le courriel|ton courriel|votre email|ce mail|ce message|
        votre question|cette demande|votre courrier / office = du bureau|du travail|du boulot|de travail|pro|
        professionnel|professionnelle|de la boîte|de l'entreprise|de l'école|de la fac|de ma société|au bureau|au
        travail|au boulot|de bureau|du job|de la job / box = adresse|adresse mail|adresse email|mail|email|e-mail|
        boîte mail|boîte|courriel|numéro|téléphone|messagerie|ligne|adresse e-mail / bymail = par mail|par email|par
        e-mail|par courriel|par écrit|à l'écrit|par courrier|via mail|via email|par mails|via e-mail / byphone = par
        téléphone|au téléphone|par whatsapp|sur whatsapp|par sms|par texto|sur facebook|sur messenger|sur linkedin|via
        linkedin|en visio|par visio|sur zoom|de vive voix|via whatsapp|via facebook|sur instagram / refus = refuser|
        dire non|décliner|résister|refuser ça|refuser cela|dire non à ça|dire non à bob|dire non à ivy|refuser une
        telle proposition|refuser une telle offre|refuser une offre pareille|refuser une proposition pareille|dire non
        à une telle offre|dire non à une telle proposition|dire non à une proposition pareille|refuser quoi que ce
        soit à ivy|résister à ça|résister à une telle offre|laisser passer ça|laisser passer une telle occasion|
        refuser quelque chose à ivy|m'en priver|passer à côté / silly = bête|fou|folle|idiot|idiote|stupide|sot|sotte|
        dingue|imbécile|cinglé|cinglée|un idiot|une idiote|un imbécile|bien bête|bien sot|bien sotte|bien idiot|bien
        idiote|ridicule|maso|malade / nice = charmante|belle|gentille|bonne|séduisante|très belle|très bonne|très
        gentille|adorable|touchante|tentante|sympathique|sympa|excellente|jolie|intéressante|très sympathique|très
        intéressante|alléchante|généreuse|délicate|flatteuse|plaisante|amusante|louable|très touchante|aimable|très
        aimable / idea = idée|attention|proposition|initiative|intention|offre|pensée|démarche|demande|invitation /
        person = qui c'est|qui est bob|qui est ce monsieur|qui il est|qui elle est|qui est cette personne|qui est
        cette dame|de qui il s'agit|de qui vous parlez|de qui tu parles|qui est ce bob|qui est ann|de qui on parle|qui
        est cet homme|qui est cette femme / usual = d'habitude|normalement|en général|habituellement|d'ordinaire|
        généralement|en temps normal|le plus souvent|la plupart du temps|en principe|presque toujours|de coutume /
        such = ce genre de choses|ces choses-là|ce type de demandes|ce genre de demandes|ce genre de propositions|ce
        genre de trucs|les présentations|ce genre de mails|toujours|systématiquement|tout|ça|ce genre de rencontres|
        les introductions|poliment / now = maintenant|aujourd'hui|cette année|à présent|tout de suite|actuellement /
        never = plus tard|jamais|demain|un autre jour|une autre fois|dans le futur|à l'avenir|après|dans un an|l'an
        prochain|l'année prochaine|dans six mois
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
        )(transmettre|donner|communiquer|passer|envoyer) @mon@ @mail@ /
        (|oui |ok |d'accord |alors |bien sûr |et )@peut@ (|@bien@)(|lui|leur|me|nous|y|la|le|les|la lui|les lui)(|tout
        de suite|@bien@) (@envoi@) (|@adr@) / (|oui |ok |d'accord |alors |bien sûr |et )@peut@ (|@bien@)(|lui|leur)(|
        tout de suite|@bien@) (@envoi@) @adr@ (à|avec|pour|afin) ... / (|oui |ok |d'accord |alors |bien sûr )@peut@ (|
        @bien@)(|nous|me)(mettre en contact|mettre en relation|mettre en lien|présenter|connecter| faire les
        présentations|faire la mise en relation|y aller|procéder|foncer|lancer|faire suivre|dire oui|lui dire oui|
        organiser ça| faire l'introduction|faire le lien|faire le pont|accepter pour moi) (|sans problème|sans souci|
        avec plaisir|svp|merci|@bien@) / (|oui |ok |d'accord |alors |bien sûr )@peut@ (|@bien@)(nous|me)(mettre en
        contact|mettre en relation|présenter) (avec|à) ... / (|oui |moi )@chuis@ (|tout à fait |totalement |
        entièrement |complètement |bien sûr |parfaitement |absolument )(d'accord|ok|partant| partante|favorable|pour|
        okay|dac|d'acc) (pour que|que|à ce que|pour) (vous|tu|ivy|on|l'on)(|lui|me|nous) (@envoyiez@) @adr@ ... / (|
        oui |moi )@chuis@ (|tout à fait |totalement |entièrement |complètement |bien sûr |parfaitement |absolument
        )(d'accord|ok|partant| partante|favorable|pour) (pour que|que|à ce que|pour) (vous|tu|ivy|on|l'on)(|lui|me|
        nous)(@envoyiez@) @adr@ (à|avec|pour) ... / (|oui |moi )@chuis@ (|tout à fait |totalement |bien sûr
        )(d'accord|ok|partant|partante|favorable) (pour|avec|de|à) (|lui|me|nous)(@envoi@|recevoir|échanger|partage|
        transmission|communication) (@adr@|de @adr@) / (|oui |moi )@chuis@ (|tout à fait |totalement |bien sûr
        )(d'accord|ok|partant|partante|favorable|pour) (pour qu'|qu'|à ce qu') (il|elle|ivy|on)(|lui)(@ecrive@|
        @envoyiez@|ait|aie) (|@adr@|@quand@) / j'accepte (que|qu') (vous|tu|ivy|on|il|elle|bob)(|lui|me|
        nous)(@envoyiez@|@ecrive@|ait) (|@adr@|@quand@) / j'accepte (que|qu') (vous|tu|ivy|on)(|lui)(@envoyiez@) @adr@
        (à|avec) ... / j'accepte (|volontiers )(de|d') (|lui|partager|être| le|la|faire|échanger|parler|
        répondre)(@envoi@|@ecrire@|@voir@|@adr@) / (|oui |ok |okay |d'accord |bien sûr |alors |vas-y |allez-y |
        carrément |et )(@envoie@) (|-)(|lui|leur|-lui|-leur|y|-y|lui donc|lui sans problème|lui sans souci) @adr@ (|
        sans problème|sans souci|avec plaisir|svp|stp|merci|pas de souci|pas de problème|il n'y a pas de souci|quand
        vous voulez) ... / (|oui |ok |okay |d'accord |bien sûr |alors |vas-y |allez-y |et )(@envoie@) @adr@ (à|avec)
        (bob|ann|lui|elle|ce monsieur|cette dame|cette personne| ton ami|votre ami|l'intéressé|monsieur|madame) (|sans
        problème|sans souci|avec plaisir|svp|stp|merci) ... / (|oui |ok |c'est bon |d'accord |alors )(faites suivre|
        fais suivre|faites passer|fais passer|transmettez-lui|tu peux faire suivre| vous pouvez faire suivre|
        faites-le|fais-le|lancez la machine|feu|go go|go go go|foncez|fonce|let's go|envoye donc|envoie donc| envoie
        ça|faites les présentations|faites donc les présentations|mettez-nous donc en contact|organisez ça|arrange ça)
        (|svp|stp|merci) / (|oui |ok |d'accord |alors |et |mais )(dites|dis|dites donc|dis donc) (|-)(lui|à bob|à ann)
        (|donc |bien )(de|d'|qu'il peut|qu'elle peut|qu'il peut toujours) (|ne pas hésiter à |ne pas hésiter pour
        )(@ecrire@) (|@quand@) ... / (|oui |ok |d'accord |alors |et |mais )(dites|dis) (|-)(lui|à bob|à ann) (|bien
        )(que (oui|j'accepte|je suis d'accord|c'est d'accord|c'est ok| c'est bon|c'est oui|je suis partant|je suis
        partante|je suis ok|ça me va|ça marche)|oui|ok|qu'il @ecrive@|qu'elle @ecrive@| que je l'attends|que j'attends
        son mail|que j'attends son message|que j'attends son appel) (|@quand@|pour moi|de ma part) ... / (|oui |ok |
        d'accord |alors |et )(qu'il|qu'elle|que bob|que ann|qu'ann|que ce monsieur|que cette personne|que monsieur)
        (@ecrive@) (|@quand@) ... / (|oui |ok |d'accord |alors |et )(laissez|laisse|faites|fais) (|-)(le|la|les|bob|
        ann)(@ecrire@) (|@quand@) ... / (|oui |ok |d'accord |alors |et |donc )(il|elle|bob|ann|ce monsieur|cette dame|
        cette personne|votre ami|votre amie|ton ami|ton amie|il ou elle) (n'a qu'à|a qu'à| peut|pourra|peut très bien|
        peut bien sûr|peut tout à fait|peut sans problème|peut donc|peut volontiers)(@ecrire@) (|@quand@|quand ça lui
        chante) ... / (|oui |ok |d'accord |mais oui |bien sûr )(vous avez|tu as|ivy a|bob a|il a|elle a|vs avez|t'as)
        (|bien sûr |évidemment |donc |bien |d'ores et déjà |déjà ) (mon|ma|tout mon|toute ma|notre) (|plein |entier |
        plein et entier |total )(feu vert|accord|ok|autorisation|permission|consentement| bénédiction|aval|go|
        approbation|oui|agrément) (|pour ça|pour cela|sans problème|merci|svp) / (|oui |ok )(vous avez|tu as|ivy a) (|
        bien sûr |tout à fait )(mon|ma) (feu vert|accord|ok|autorisation|permission|consentement|aval) pour (@envoi@|
        lui|nous|me|partager|cette|la|le|une|faire) ... / feu vert / feu vert pour moi / accord donné / permission
        accordée / autorisation accordée / accordé / je suis dans le coup / je suis de la partie / c'est accepté /
        proposition acceptée / adjugé / adjugé vendu / marché conclu / top là / vendu / deal / ça me va (|très bien|
        parfaitement| impeccable|nickel|tout à fait|merci) / (ma|la) réponse est (|donc |bien sûr |évidemment |
        toujours |définitivement |un |un grand )(oui|positive|affirmative) / réponse (positive|affirmative) / réponse
        oui / pour moi (c'est|ce sera|ça sera) (|un |un grand )(oui|ok|bon|d'accord|go|parfait|tout bon) / (pour moi|
        de mon côté|de mon coté|perso|personnellement) (oui|ok|d'accord|pas de problème|pas de souci|aucun problème|
        aucun souci|pas de soucis| il n'y a pas de problème|il n'y a pas de souci|y a pas de souci|pas d'objection|
        aucune objection|feu vert|ça va|c'est ok|c'est bon|c'est oui|ça roule| c'est parfait) / (|il n'y a |y a |ya |
        y'a )(pas de|aucun|pas d|zéro|pas|0) (problème|problèmes|souci|soucis|inconvénient|pb|pbm|prob|problem|blème|
        stress|trouble| objection|obstacle) (|du tout )(|pour moi|de mon côté|de mon coté|de ma part|pour ma part|en
        ce qui me concerne|par ici|me concernant) (|allez-y|vas-y|vous pouvez y aller|c'est oui|c'est d'accord) (pour
        moi|de mon côté|de mon coté|de ma part|pour ma part|en ce qui me concerne|me concernant| allez-y|vas-y|vous
        pouvez y aller|c'est oui|c'est d'accord) / (|je n'ai |j'ai |je ne vois |je vois |il n'y a )(aucune objection|
        aucun problème|aucun souci|pas d'objection|rien contre|aucun inconvénient|pas de problème) (à ce que|à ce qu'|
        avec ça|là-dessus|à cela|à ça) (|vous|tu|il|elle|on|ivy)(|lui|me|nous)(@envoyiez@|@ecrive@|ait|mettiez|mettes|
        présentiez|présentes) (|@adr@|nous|en contact|en relation) / bin oui / bin ouais / ben ouais / bah ouais / ben
        sûr / bin sûr / ben certain / mets-en / c'est certain / certain / c'est sûr oui / ben correct / c'est
        (correct|beau|good|chill|carré|nickel|super|validé|réglé|vendu|tout bon|cool|okay|oké|entendu|noté et accepté)
        (pour moi|de mon bord|de mon côté|avec moi|ok vas-y|vas-y|allez-y) / @chuis@ (|carrément |trop |bien |vraiment
        |ben |totalement |tellement |super )(game|down|in|chaud|chaude|partant|partante|ok|d'accord|okay|dac| preneur|
        preneuse|motivé|motivée|partant à fond|chaud patate) (|pour ça|pour moi|à 100|grave|de ouf|vas-y|allez-y|avec
        ça|avec cette idée|à cent pour cent) / moi ça me va / moi c'est ok / moi c'est bon / moi je suis pour / moi je
        suis partant / moi je suis partante / moi ok / moi oui / jveux bien / j'veux bien / je veux bien (|oui|merci|
        avec plaisir|volontiers|que vous nous présentiez|que tu nous présentes|qu'il @ecrive@| qu'elle @ecrive@|le
        rencontrer|la rencontrer|lui parler|faire sa connaissance|échanger avec lui|échanger avec elle) ... / je veux
        bien que (vous|tu|ivy)(|lui)(@envoyiez@) @adr@ ... / okok / ok ok / oki / okidoki / okay d'accord / wi / ouii
        / vazy / vas y / allez y / dak / dacc / daccord / ok dacc / ok dac / ok d'accord / ok bien sûr / ok merci / ok
        volontiers / ok pas de souci / ok pas de problème / ok sans problème / ok super / ok très bien / ok parfait /
        ok ça marche / ok ça me va / ok c'est bon / ok je veux bien / ok je suis d'accord / ok bonne idée / oui bonne
        idée / oui (très bonne idée|c'est une bonne idée|c'est une très bonne idée|c'est une excellente idée|c'est
        bon|c'est ok|c'est d'accord|c'est parfait|c'est possible| sans aucun problème|sans aucun souci|sans la moindre
        hésitation|sans réserve|de tout cœur|allons-y|très volontiers|et avec plaisir|avec joie|avec grande joie| je
        confirme|je vous autorise|je t'autorise|vous pouvez|tu peux|il peut|faites donc|faites|go|chef|oui oui|oui
        bien sûr|et comment|en effet|oui merci| aucun problème|aucune objection|aucun inconvénient|pas d'objection|pas
        de soucis|y a pas de souci|il n'y a pas de souci|évidemment|grave|trop bien|trop cool| tout de suite|dès que
        possible|quand vous voulez|quand tu veux|ça me tente|ça me tente bien|ça me dit|ça me dit bien|ça me va|ça
        m'arrange|nickel|impec|impeccable|certain| mon ami|ma chère|mon cher|cher ami|patron|madame|monsieur) (|merci|
        avec plaisir|svp|stp) / et comment / un peu mon neveu / plutôt deux fois qu'une / à 100 pour 100 d'accord /
        cent fois oui / toujours partant / toujours partante / par la présente (je |j')(autorise|accepte|confirme) ...
        / j'autorise (|par la présente |volontiers |ivy à |vos services à |letterman à |le partage de |la transmission
        de |la communication de )(|@envoi@|lui @envoi@)(@adr@|cela|ça|ce partage|cette transmission| cette mise en
        relation) / j'autorise (|ivy à )(@envoi@|la transmission de|le partage de|la communication de) @adr@ (à|avec)
        ... / je suis (|bien |tout à fait |entièrement )(consentant|consentante|favorable à (|cette|la|votre|ta)(mise
        en relation|proposition|rencontre|demande|présentation)) / je (réponds|vote|dis|vous réponds|te réponds|vous
        dis|te dis) (|donc |par l'|un grand |un |volontiers |sans hésiter )(oui|affirmative|favorablement|
        positivement|mille fois oui) (|avec plaisir|merci|sans hésiter|à votre demande|à votre proposition) / je (|la
        |le )valide (|à 100|totalement|sans hésiter|l'idée|la proposition|la mise en relation) / c'est validé (|pour
        moi|de mon côté) / il n'y a pas de problème (pour moi|vous pouvez y aller) / c'est (un |)oui (|bien sûr|franc
        et massif|évidemment|sans hésiter|mille fois|enthousiaste|pour moi|de ma part|de mon côté|merci) / tout à fait
        (d'accord|ok|partant|partante|oui|pour|favorable) / (parfaitement|entièrement|totalement|absolument|bien)
        d'accord / avec (|très |un très |le plus )(grand |)plaisir (bob peut|il peut|elle peut)(@ecrire@) (|@quand@)
        ... / (|oui |ok |d'accord |entendu |parfait |alors |volontiers )(transmettez|communiquez|partagez|faites
        passer|faites suivre|donnez-lui|passez-lui|donne-lui|passe-lui|transmettez-lui|envoyez-lui) (|donc|sans
        problème|svp|stp|merci|tout|sans souci) / (|oui |oui bien sûr |bien sûr |évidemment |ok |d'accord )(mon
        adresse|mon mail|mon numéro|mon courriel|mes coordonnées|mon contact|mon email) (peut|peuvent|pourra) (|bien
        sûr |tout à fait |sans problème )(|lui |leur )(|bien sûr |tout à fait )(être) (transmis|transmise|transmises|
        donné|donnée|données|communiqué|communiquée|communiquées|partagé|partagée|partagées|envoyée|passée) (|à bob|
        sans problème|sans souci) / (bien sûr|évidemment|certainement|oui bien sûr|ben oui|naturellement|bien entendu|
        certain|sûr|mais oui) (que|qu') (@peut@|il peut|elle peut|bob peut|oui|j'accepte|je veux bien|je suis
        d'accord|ça me va|je suis partant|je suis partante) (|lui |me |nous |leur )(|@envoi@|@ecrire@|nous présenter|
        mettre en contact) (|@adr@) / (|ben |bin |mais )(certain|sûr|évident|clair|sûrement) que oui / (|oui )(pr|
        pour|prr) (moi|moa) (c bon|c ok|c oui|c'est bon|c'est ok|ok|oui|c good|ça va) / c bon (|pour moi|pr moi|vas-y|
        allez-y|merci) / c ok (|pour moi|pr moi|vas-y|merci) / c'est good / c good / c cool pour moi / oui (ss|sans)
        (pb|prob|pbs|souci|soucis|probleme) / (ss|sans) (pb|prob) / oui pas de (pb|prob|blème|stress|trouble) / oui c
        bon / oui c ok / wé / ouep / oui tkt / oui vas y / tiguidou / ok tiguidou / ça marche (pour moi|de mon côté|de
        mon bord|comme ça) / ça joue (|pour moi) / va pour (|une |la |cette )(présentation|rencontre|mise en relation|
        introduction|échange|moi) / aucun obstacle / soit oui / entendu (pour moi|c'est oui|avec plaisir|allez-y) /
        franchement oui / franchement (avec plaisir|volontiers) / honnêtement oui / (moi|perso|pour ma part) (ça me
        va|je suis d'accord|c'est oui|j'accepte|avec plaisir) / je suis tout ouïe / à lui de (m'écrire|jouer|me
        contacter|me faire signe) ... / la balle est dans son camp / (|oui |ok |d'accord |alors |bien sûr |et )@peut@
        (|@bien@)(|lui|leur)(|tout de suite|@bien@) (@envoi@) @adr@ ... / (vous avez|tu as|ivy a|il a) (|bien sûr |
        tout à fait )(mon|ma) (feu vert|accord|ok|autorisation|permission|consentement|aval) (pour|de) (|lui |me |nous
        )(@envoi@|mettre|présenter|partager) (|@adr@) / (entendu|d'accord|parfait|ok|oui|très bien)(|,) (transmettez|
        partagez|communiquez|faites passer|passez-lui|donnez-lui) (|donc|tout) / (|oui |moi )@permis@ (|pour |à ce
        )(que|qu') (@adr@) (|lui |leur )(soit|soient|puisse être|puissent être) (|lui )(transmis|transmise|transmises|
        donné|donnée|données|communiqué|communiquée|communiquées|partagé|partagée|partagées|envoyée|remise) ... /
        (oui|d'accord|ok|okay|partant|partante|feu vert|banco|go|favorable|je suis favorable|je suis plutôt favorable|
        je suis pour|je suis partant|je suis partante|je suis d'accord|je suis ok|oui d'accord|oui ok) (pour|à)
        (@lien@) (|avec bob|avec lui|avec elle|merci|volontiers) / (j'approuve|j'adhère|j'acquiesce|je cautionne|je
        souscris|je plussoie|je signe|je prends|j'achète|je fonce|je réponds présent|je réponds présente|je donne
        suite|je souhaite donner suite|je donne une suite favorable|je souhaite y donner suite|j'y suis favorable|j'y
        consens|j'y suis tout à fait favorable) (|volontiers|avec plaisir|totalement|à 100|à 200|des deux mains|tout
        de suite|à cette proposition|à votre proposition|à cette demande|à votre demande|à ta demande|l'idée|cette
        idée|cette démarche|votre démarche|à l'idée|favorablement) / (oui |ok |d'accord |)(donnez suite|vous pouvez
        donner suite|tu peux donner suite|vous pouvez poursuivre|poursuivez|faites le nécessaire|fais le nécessaire|
        faites au mieux oui|on y va|on fonce|fonçons|lancez-vous|allez-y gaiement|allons-y gaiement|vas-y fonce|
        faites-nous nous rencontrer|faites-nous rencontrer|arrangez ça|organisez la rencontre|organise la rencontre|
        prévenez-le|préviens-le|dites-lui oui|dis-lui oui) (|svp|stp|merci) / (vous avez|tu as) carte blanche /
        (comptez|compte) sur moi / (je suis|chui|suis) (séduit|séduite|conquis|conquise|emballé|emballée|convaincu|
        convaincue|preneur|preneuse|tout à fait preneur|acquis|acquise) (|par l'idée|par cette idée|par la
        proposition|par cette proposition|à l'idée) / l'idée me (plaît|séduit|va|convient|tente|botte|parle|enchante)
        (|beaucoup|bien|énormément|vraiment|tout à fait) / (|oui )(ça|cela|sa) (me|m') (semble|paraît|a l'air|va|
        parait) (|être |tout à fait |très |vraiment |parfaitement |une |être une |une très |une super )(bien|bon|
        bonne|parfait|ok|super|top|très bien|nickel|bonne idée|excellente idée|très bonne idée|super idée|chouette|
        correct|idéal|pertinent|bonne chose|une bonne idée|une excellente idée) (|allez-y|vas-y|oui|merci|faites|pour
        moi) / je trouve (|que c'est |ça |l'idée |cette idée |que l'idée est |votre idée )(|très |une |vraiment |une
        très )(bonne|excellente|super|géniale|bien|chouette|bonne idée|excellente idée|super idée) (|oui|allez-y|donc
        oui|merci) / (c'est|ben c'est|c'est bien|bah c'est) (sûr|certain|évident|clair|tout vu) (que oui|oui|c'est
        oui|allez-y) / (mais|oh|ah|alors|eh bien|ben|bah|donc|bref|sérieux|sérieusement|sincèrement|perso|absolument|
        définitivement|clairement|carrément|complètement|assurément|évidemment) oui (|avec plaisir|volontiers|merci|
        bien sûr|allez-y|vas-y|carrément|grave) / (oui|ok|d'accord|okay|volontiers) (et |)(bonne (journée|soirée|
        chance|continuation)|merci (à toi|à vous|beaucoup|bien|encore|d'avance|infiniment|mille fois)) / oui c'est
        (gentil|sympa|noté|très gentil|super|génial|top|cool|bien|parfait pour moi|une super idée) (|merci|de votre
        part|de ta part|à vous) / oui je (suis|reste) (disponible|dispo|à l'écoute|ouvert|ouverte|toujours partant|
        toujours partante) (|pour lui|pour ça|pour en parler|pour échanger) / ok (cool|top|nickel|impec|génial|
        chouette|noté allez-y|je prends|tkt|chef|bonne journée|merci beaucoup|super merci|avec plaisir|go|vas y) /
        okay (super|cool|merci|parfait|allez-y|vas-y|avec plaisir|pas de souci|ça marche|super merci) / (pouvez|
        pouvons) (partager|transmettre|donner) @adr@ ... / oki (pas de souci|ça marche|merci|vas-y|d'acc) / (|allez |
        allez hop |hop |bon |ok |oui )c'est parti (|pour moi|mon kiki|alors) / (on peut|nous pouvons|pouvons-nous oui|
        vous pouvez) (échanger|s'échanger) (nos|les|des) (adresses|mails|coordonnées|contacts|numéros) ... / (je|j')
        (kiffe|kif|adore|aime bien|valide|like|prends|achète) (|trop |grave |à fond |bien )(l'idée|cette idée|le
        concept|le principe) / je l'accepte (|volontiers|avec plaisir|avec joie) / (ben|mais|bah|bien) oui (voyons|
        bien sûr|évidemment|c'est sûr|certain) / oui (je serai|je suis|je reste) (|tout à fait |toujours |bien
        )(disponible|dispo|prêt|prête|disposé|disposée|ravi|ravie) (pour|à|de) ... /
        (|oui |ok )(dites|dis|répondez|réponds|dites donc|fais savoir|faites savoir) à (ivy|ann|bob) que (|pour moi
        )(oui|c'est oui|j'accepte|j'accepte avec plaisir|je suis partant|je suis partante|ça me va|c'est d'accord|je
        suis d'accord|je veux bien|c'est ok|c'est un grand oui) (|avec plaisir|merci) / (présentez|présente) -moi (|
        donc |vite )(ce|cette|votre|ton|le|la|bob|ann) (monsieur|dame|ami|amie|personne|homme|jeune homme|bob|ann) (|
        s'il vous plaît|svp|volontiers) / (tu peux|vous pouvez) (lui|le|la) dire (de|d') (@ecrire@|m'écrire) (|, )(|il
        n'y a aucun souci|aucun souci|sans souci|pas de souci|sans problème|quand il veut|quand elle veut) / (pour|à)
        (ivy|ann) (|, )(je dis oui|c'est oui|c'est toujours oui|oui|je dis toujours oui|j'accepte) (|volontiers|avec
        plaisir) / quelle (bonne|belle|super|excellente) (nouvelle|idée|initiative) (|, )oui / (|mais |et |voyons |oh
        )comment (pourrais-je|pourrait-on|pourrais je|pourrait on|voulez-vous que je|oserais-je|est-ce que je
        pourrais|je pourrais) (@refus@|refuse|dise non|résister|ne pas accepter|ne pas dire oui) (|à ivy) ? / (|mais |
        vraiment |franchement |bien )(je serais|je serai|on serait|faudrait être|il faudrait être|faut être|il faut
        être|ce serait|je serais bien) (|vraiment |complètement |un peu |bien )@silly@ (|de|pour|que de) (@refus@|ne
        pas accepter|ne pas dire oui|rater ça|rater cette occasion|laisser passer cette occasion|manquer ça|manquer
        cette occasion|refuser votre proposition|ne pas en profiter|rater une telle occasion) / (|mais |vraiment |
        franchement )(je serais|on serait|il faudrait être) (|vraiment |complètement |bien )@silly@ si je (refusais|
        disais non|n'acceptais pas|ne disais pas oui|ratais ça) / (j'aurais|on aurait|j'aurai) (|bien |grand |vraiment
        |franchement )tort de (|ne pas )(@refus@|accepter|en profiter|me priver|refuser|hésiter) / (|une proposition|
        une offre|une occasion|une invitation|un truc|quelque chose|une chance) (|pareille |comme ça |comme celle-là |
        comme celle-ci |pareil |de ce genre |si gentille |aussi gentille |aussi belle )(|, )(|ça |cela )(ne se refuse|
        se refuse|ne se rate|ne se manque) pas / (je n'attendais|j'attendais|je n'attends) que (ça|cela) / je ne
        demande (que ça|pas mieux|que cela) / (je ne|je) demande (pas |)mieux (|que ça) / (prenez|considérez|comptez|
        voyez|prends|considère) (ceci|cela|ça|ce mail|ce message|-le) (comme|pour) (un oui|mon oui|un oui franc|un
        grand oui|mon accord|oui|un accord) / (oh |ah |mais |)(que oui|mille fois oui|dix fois oui|cent fois oui) / je
        dis banco / je (dis|vote) (oui des deux mains|banco|mille fois oui|pour) / des deux mains / (septante|nonante|
        deux cents) fois oui / oui une fois / (bien sûr|naturellement|évidemment|certainement|assurément) que oui /
        (@usual@) (|, )je (refuse|décline|dis non|passe) (|à |de )(|@such@) (|, )mais (là|cette fois|pour une fois|
        pour ivy|pour lui|pour elle|pour vous|ici|dans ce cas) (je fais|je ferai|je vais faire) (|volontiers |avec
        plaisir |bien )une exception / (ça|cela) me tente (en masse|ben gros|en titi|en tabarouette|bien gros) /
        (d'ac|d'accord|dac|oui|ok) (savez-vous|sais-tu|sais-tu ça|savez) / (|oui |alors )(les deux mains levées|je
        lève les deux mains|je signe des deux mains|je saute sur l'occasion|j'en suis|j'en serai|je fonce|je prends)
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
        cherchais|je recherche) justement (|quelqu'un) ... /
        (|oui |et )(ça|cela|sa) (va|me|m'|va me|va m'|me ferait|me fera|me fait|me ferais) (|faire|tente|dit|botte|
        plaît|plairait|plaira|parle|chauffe|branche|arrange|arrangerait|intéresse| intéresserait|convient|
        conviendrait|enchante|réjouit|ferait|rend service)(|un |un très |très |vraiment |énormément |grand |trop |
        super |bien du ) (plaisir|bien|beaucoup|grave|ben gros|gros|vraiment|énormément|parfaitement|grandement|
        fortement|très bien|tout à fait) (|merci|oui) / (|oui |et )(ça|cela|sa) (va me faire|me ferait|me fera|me
        fait|va nous faire) (|un |très |vraiment |énormément |trop |grand |un grand |un immense |super )(plaisir|bien
        plaisir) (de|d'|que) (|la|le|lui|l'|y|faire|les|pouvoir)(@voir@|jaser| rencontrer|connaître|parler|écouter|
        aider|lire|répondre) (|avec) (|bob|lui|elle|ann) / (|oui |et )(@chuis@|c'est|on serait|nous serions|je me
        ferais|je me ferai) (|vraiment |très |toujours )(@rav@|un plaisir|un honneur|une joie|avec plaisir) (|que|de|
        d'|à|pour|à l'idée de|de pouvoir) (|le |la |lui |l'|les |en |y |faire )(@voir@|rencontrer| parler|connaître|
        aider|lire|écouter|croiser) (|avec) (|bob|lui|elle|ann|monsieur|cette personne) (|bientôt|prochainement|merci)
        / (|oui |ok )(au|avec|grand|quel|tout le) plaisir (de|d'|est pour moi|à) (|le |la |lui |l'|en |pouvoir
        )(@voir@|échanger|lire|rencontrer|connaître) (|avec) (|bob|lui|elle|ann) / (hâte|j'ai hâte|vivement|trop hâte|
        il me tarde|j'ai bien hâte|j'ai trop hâte|il me tarde) (|de|d'|que) (|le|la|lui|l'|en|son) (@voir@|rencontrer|
        lire|message|mail|appel|échanger) (|avec) (|bob|lui|elle|ann) / (ce serait|c'est|voilà|quelle|avec) (joie|un
        grand plaisir|un réel plaisir|une belle rencontre|une belle opportunité|une belle occasion|une chance|une
        aubaine) (|pour moi|merci|de le rencontrer|de la rencontrer) / (|je |j'|moi je |moi j')(suis|serais|serai) (|
        très |vraiment |bien |vivement |fort |hyper |super |trop |carrément )(intéressé|intéressée|curieux|curieuse|
        enthousiaste|emballé|emballée|preneur|preneuse) (|par|de|d'|à) (|l'idée|son|cette|la|ce|ça|le|cet) (|profil|
        projet|idée|rencontre|échange|proposition|travail|opportunité|rencontrer|connaître|idée de le rencontrer) / (|
        super |très |vraiment |trop |hyper |ça m'|ça m'a l'air |c'est )(intéressant|intéressé|cool|chouette) (je suis
        partant|je suis partante|je veux bien|avec plaisir|vas-y|allez-y|oui) / j'aimerais (bien|beaucoup|vraiment|
        bcp) / j'aimerais (|bien |beaucoup )qu'(il|elle) (@ecrive@) / je souhaite (qu'il|qu'elle|que bob) (@ecrive@) /
        (je|j') (souhaite|aimerais|voudrais|veux) (|bien |beaucoup |vraiment )(lui|le|la) (parler|écrire|rencontrer|
        connaître|répondre|voir) / (|oui |et |moi )(ça|cela|sa) (me |m'|nous )(botte|plaît|chauffe|parle|branche|
        emballe|motive|réjouit|arrange|enchante|inspire|sourit|parle bien|irait|irait bien|plairait|ferait du bien|
        aiderait|rendrait service) (|bien|beaucoup|trop|grave|énormément|vraiment|carrément|tout à fait|parfaitement)
        / (j'en|moi j'en|oui j'en|j'y) (suis|serais|serai) (|très |vraiment |tout à fait )(@rav@|d'accord|favorable) /
        (j'ai hâte|hâte|trop hâte|vivement) (qu'on|que nous|qu'il|de) (échange|échangions|se parle|se rencontre|
        discute|m'écrive|parler|faire) ... / (ça|cela) (pourrait|peut|va|devrait) (|beaucoup |bien |vraiment |
        grandement )(m'aider|m'être utile|m'intéresser|me servir|me rendre service|me plaire) ... / (ça|cela|sa) (me|
        m'|nous) (botte|chauffe|emballe|enchante|sourit) / (mais|oui|ok|et|oh|alors) (avec|c'est avec) (|grand |
        beaucoup de |le plus grand |un grand |très grand )(plaisir|joie|enthousiasme|bonheur) (|merci|allez-y) /
        (c'est|ce sera|ce serait) (|bien |très |avec |donc |toujours )(|un |grand |un réel |un grand |beaucoup de |une
        grande |joie et )(volontiers|plaisir|joie|enthousiasme|bonheur|intérêt) (que|de|d') (j'accepte|je fais|je
        ferai|je rencontrerai|je le rencontrerai|je la rencontrerai|je répondrai|je lui répondrai|je réponds|je vous
        autorise|je vous donne|je t'autorise|j'échangerai|je discuterai|je lui parlerai|je dis|faire|rencontrer|le
        rencontrer|échanger|lui|parler|discuter) ... / (|oui |et )(@chuis@) (|toujours |vraiment |très |d'avance |par
        avance |sincèrement |bien )(@rav@) (de|d'|par|à) (rencontrer|échanger|discuter|aider|parler|connaître|faire|
        partager|lui|le|la|l'|pouvoir|cette|l'idée|apprendre|découvrir|entrer|recevoir|élargir|collaborer|votre|ta)
        ... / (nous|on) (serions|serons|serait|sera|sommes|est) (|très |vraiment |bien )(heureux|ravis|ravies|ravi|
        enchantés|honorés|contents|contentes|intéressés|curieux|preneurs) (|de|d'|par|à) (|le|la|lui|l'|faire|
        rencontrer|échanger|parler|connaître|discuter) ...
    """,
    "warm": """
        (|ça semble |ça a l'air |c'est |cela semble |ça parait )(|très |vraiment |plutôt )(intéressant|tentant|
        gentil) / super / parfait / génial / excellent / top / cool / bien / très bien / pas de problème / pas de
        souci / pas de soucis / aucun problème / aucun souci / sans souci / pourquoi pas / ce n'est pas grave / pas
        grave / pas de mal / il n'y a pas de mal / pas pressé / bonne idée / quelle bonne idée / chouette / sympa /
        formidable / pas mal / (| très |quelle |super |c'est une |excellente )(super |bonne |chouette |belle |
        excellente |riche )idée /
        (|il n'y a |y a |ya |y'a )(pas de|aucun|zéro) (problème|souci|soucis|pb|stress|trouble|blème|problem) / no
        problem / no problemo / no soucy / pourkoi pas / pk pas / pq pas / pourquoi non / tkt / t'inquiète / ça fait
        toujours plaisir / c'est noté / bienvenue / c'est une (bonne|très bonne|super|excellente|chouette|belle)
        (idée|initiative|nouvelle|proposition) / (bonne|belle|super|excellente|chouette|très bonne) (initiative|
        nouvelle|proposition) /
        (|et |mais |ben |bah |ma foi |eh bien |oh |et puis |après tout |tiens )(pourquoi pas|pourquoi non) (|après
        tout|tiens|en effet) ? / (|oh |ah |mais )(quelle|une) (|très |si |vraiment )@nice@ @idea@ (|de votre part|de
        ta part|d'ivy) / (bonne|belle|super|excellente|chouette|très belle) (démarche|attention) / (|mais |et |si
        possible )(pas|et non|et pas|non|non pas|et non pas|plutôt que|surtout pas|jamais|mais pas) (à|sur|via|au|
        dans) (|l'|le |la |mon |ma |mes )(|@box@|celle|celui) @office@ (|@pls@) / (|mais |et )(pas|et non|et pas|non|
        non pas|et non pas|plutôt que|ni) (l'|le|la|mon|ma|celle|celui) (|@box@) @office@ (|@pls@) / (|mais |et )(|
        surtout |si possible |svp |s'il vous plaît |merci )(pas|et non|et pas|plutôt que|pas trop|jamais|non)
        @byphone@ (|@pls@)
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
        (|de|merci) ... / même pas en rêve / jamais de la vie /
        (|non |non merci |svp |merci de |s'il vous plaît |veuillez )(gardez|garde|garder|conservez|laissez) @adr@
        (pour vous|pour toi|secrète|secret|privée|privé|confidentielle|confidentiel|confidentielles|privées|là où elle
        est|où elle est|tranquille|en dehors de ça|entre nous) (|s'il vous plaît|svp|stp|merci) ... / (|je veux |je
        souhaite |je préfère |je tiens à ce )(que|qu') @adr@ (reste|restent|demeure|ne) ... / (|non |je |j'|jne |on |
        désolé je |désolée je )(ne |n'|)(|vous |te |l'|lui )(autorise|autorisons|permets|consens) (pas|aucunement|
        nullement|en aucun cas) ... / (|non )(vous n'avez|vous avez|tu n'as|t'as|tu as|il n'a|ivy n'a) pas (|le |
        l')(mon|ma|droit|autorisation) ... / (vous n'êtes|vous êtes|tu n'es|t'es) pas (autorisé|autorisée|autorisés)
        ... / (vous ne pouvez|vous pouvez|tu ne peux|tu peux|il ne peut) pas (|lui |me )(@envoi@|avoir|@ecrire@|nous)
        ... / (je|j') (refuse|interdis|m'oppose|vous interdis|t'interdis|suis opposé|suis opposée|suis contre) (|
        catégoriquement |formellement |absolument |donc |poliment )(que|qu'|de|d'|à|la|le|cette|l') ... / (je|j'|moi
        j'|moi je|non j'|non je|) (aime|aimerais|préfère|préférerais|aimerai|préfèrerais) (mieux|autant) (pas|ne pas|
        non|éviter|que non|m'abstenir|décliner|rester|garder|laisser|qu'on|que mon|que mes|que vous ne|passer) ... /
        (j'aime|j'aimerais|j'aimerai) (mieux|autant) (pas|éviter|m'abstenir|décliner|que non) (|merci|désolé|désolée)
        ... / mieux vaut (pas|éviter|que non|s'abstenir|ne pas) ... / (|je |j'|mais je |alors je |donc je |merci mais
        je |désolé je |désolée je |là je |cette fois je |je crois que je )(vais|dois|préfère|voudrais|vais devoir|vais
        plutôt) (|donc |malheureusement |hélas )(passer|passer mon tour|refuser|décliner|m'abstenir|laisser passer|
        dire non|dire que non|me désister) (|pour cette fois|pour cette fois-ci|cette fois|cette fois-ci|merci|sur ce
        coup|sur ce coup-là|votre proposition|poliment|pour le moment|désolé|désolée|là-dessus) ... / @chuis@ (|
        vraiment |malheureusement )(pas|plus|pas trop|pas du tout|aucunement|pas vraiment|pas très|vraiment pas|ben
        pas|plus du tout) (intéressé|intéressée|interessé|dispo|disponible|partant|partante|chaud|chaude|game|down|
        d'accord|ok|pour|preneur|preneuse|motivé|motivée|emballé|emballée|fan|favorable|en mesure|la bonne personne|
        concerné|concernée|tenté|tentée|à l'aise|la personne|le bon contact|la bonne adresse) (|désolé|désolée|dsl|
        merci|sorry|pantoute|par ça|du tout|là-dedans) ... / @chuis@ (pas|plus) (intéressé|intéressée|d'accord|ok|
        favorable|en mesure|à l'aise|disposé|disposée|disponible) (par|pour|de|avec|à|que|d'|qu') ... / (je ne|je n')
        (suis|serai|serais) (|donc |vraiment )(pas|plus|aucunement|nullement) (|du tout |vraiment )(intéressé|
        intéressée|d'accord|favorable|en mesure|disposé|disposée|disponible|concerné|concernée|la bonne personne|la
        personne|le bon interlocuteur|la bonne interlocutrice|partant|partante|tenté|tentée|à l'aise) ... / (ce n'est|
        ce n'est vraiment|c'est|c'est vraiment|c|ça n'est|c'est plus|ce n'est plus|cpas|ct|c'est juste) (|pas|plus|
        plus du tout|pas du tout|pas vraiment|pas trop|vraiment pas) (mon|ma|dans mes|de mon) (domaine|métier|truc|
        rayon|créneau|secteur|job|sujet|délire|affaire|branche|spécialité|activité|cup of tea|tasse de thé|cordes|
        univers|champ|champ d'expertise|ressort|monde|rayon du tout|kif|registre) pas ... / (ce n'est|ce n'est
        vraiment|c'est|c'est vraiment|c|ça n'est|c'est plus|ce n'est plus|cpas) (pas|plus|plus du tout|pas du tout|pas
        vraiment|pas trop|vraiment pas) (|du tout )(mon|ma|dans mes|de mon) (domaine|métier|truc|rayon|créneau|
        secteur|job|sujet|délire|affaire|branche|spécialité|activité|cup of tea|tasse de thé|cordes|univers|champ|
        champ d'expertise|ressort|monde|kif|registre|genre|style) (|désolé|désolée|merci|du tout) ... / (ce n'est|
        c'est|c|ça n'est|ce n'est vraiment) (pas|plus) (la peine|d'actualité|nécessaire|utile|souhaitable|souhaité|
        envisageable|pour nous|pour moi|une bonne idée|dans mes priorités|ma priorité|à l'ordre du jour) (|merci|
        désolé|désolée|pour moi|de me présenter|de nous présenter|de nous mettre en contact) ... / (|tout )(ça|cela|
        ceci|ce sujet|ce projet|cette demande) (ne |)me (concerne|regarde|parle|dit|tente|intéresse|motive|attire|
        correspond) (plus|pas|guère|en rien|pas trop|pas vraiment|plus du tout|pas du tout|pas pantoute|pas plus que
        ça) (|désolé|désolée|merci|du tout) ... / (|ça |cela |ce |je crains que ce )(ne |n'|)(va|sera|serait|est|sera
        donc|sera malheureusement|soit|va malheureusement) (pas|malheureusement pas) (|être )(possible|le faire|pour
        cette fois|pour moi|envisageable|jouable) (|désolé|désolée|merci|cette fois|cette fois-ci|pour moi) ... / ça
        (le fera|le fait|l'fait|va le faire) pas ... / (ne |)(comptez|compte) pas sur moi (|pour ça|désolé|désolée|
        cette fois|là-dessus) ... / (ce sera|ça sera|faites ça|faites|fais) sans moi (|merci|désolé|désolée|cette
        fois|cette fois-ci) ... / on (va|peut) en rester là ... / restons-en là ... / (laisse|laissez) (faire|béton|
        ça) (|merci) / (oublie|oubliez) ça ... / oubliez-moi ... / pas (besoin|la peine|utile) (|merci|de nous
        présenter|de nous mettre en contact|de nous mettre en relation|de me présenter|d'une présentation|de ça) /
        (je|j'|) (ne |)(peux|pourrai|pourrais|saurais) (|malheureusement |donc |hélas )pas (|malheureusement )(|vous |
        y )(répondre|donner suite|donner une suite) (favorablement|positivement|par l'affirmative|à votre demande|à
        cette demande|à votre proposition|à ta demande) ... / (je|j') (vous |te |)réponds (|donc |malheureusement
        )(par la négative|non|négativement|défavorablement) ... / (une |ma |la )réponse (|est |sera )(|donc |
        malheureusement |un |clairement )(négative|non|un non) ... / réponse négative ... / c'est un refus ... / je
        maintiens mon refus ... / (|je ne |je )(vois|voyons) (pas|vraiment pas) (trop |vraiment |bien |)(l'intérêt|
        l'utilité|l'intérêt d'une telle rencontre|d'intérêt) ... / (je |on )(ne |)donne pas suite (|à|favorable) ... /
        je ne donne pas suite ... / (je |on |)(ne |n')(donne|communique|transmets|partage|diffuse|laisse) (|jamais|
        pas) (|@adr@|ce genre d'infos|mes infos|mes contacts)(|à) (|des inconnus|des gens que je ne connais pas|
        n'importe qui) ... / (non|nan|nn|nah|naon|nn nn) (|merci|mrc|mci) (|c'est gentil|c'est sympa|très peu pour
        moi|pas pour moi|ça ne m'intéresse pas|ça m'intéresse pas|pas intéressé|pas intéressée|pas besoin|je préfère
        pas|j'aime mieux pas|je passe|je passe mon tour|laisse faire|laissez faire|sans façon|ça va aller|ça ira|ça me
        tente pas|ça me dit rien|je décline|pas chaud|pas chaude|pas envie|pas dispo|j'ai pas envie|pas question|je ne
        veux pas|je veux pas|pas ça|désolé|désolée|dsl|pas de ça|pantoute|je suis pas intéressé|je suis pas
        intéressée|chui pas intéressé|chuis pas intéressée|pas cette fois|pas cette fois-ci) / nn merci ... / nn / non
        point ... / que nenni ... / nenni / pantoute / jamais au grand jamais ... / aucune chance ... / pas moyen ...
        / impossible pour moi ... / ça m'intéresse (pas|plus|aucunement|pas pantoute|pas du tout) ... / ça me tente
        (pas|pas pantoute|pas trop|plus) (|désolé|désolée|merci) ... / ça me dit (trop rien|rien) (|désolé|merci) ...
        / (j'ai|moi j'ai|là j'ai|désolé j'ai|je n'ai|j'en ai) (pas|pas trop|vraiment pas|aucune|pas du tout|plus|zéro|
        pas vraiment) (envie|le goût|la tête à ça|besoin|l'envie|l'énergie) (|désolé|désolée|merci|pour ça|de ça) ...
        / (pas|aucune|plus) (trop |vraiment |du tout |)(envie|intéressé|intéressée|motivé|motivée|le goût|preneur|
        preneuse|d'humeur|mon rayon|mon truc|mon domaine|mon créneau) (|désolé|désolée|merci|dsl) ... / (je|j') (le|
        la) connais (|déjà |trop |trop bien |bien |assez )(et|mais|donc|alors|justement) (je|j'|on|nous|moins|c'est
        justement) (préfère|aime autant|aimerais|ne|n'|préférerais|tiens|souhaite|garde|évite) (|pas|éviter|ne pas|
        non|en rester là|qu'on) ... / (|je |j'|on |nous )(ne |n'|)(tiens|tenons|tenais) (pas|pas du tout|aucunement|
        vraiment pas|guère) (|particulièrement |spécialement )(à|à ce que|à ce qu'|à être|à le|à la|à lui|à nous) ...
        / je n'y tiens (pas|guère|vraiment pas|pas du tout|pas particulièrement) (|merci|désolé|désolée) ... / (|euh |
        heu |bof |ah |oh |ben |bah |bin |eh ben |alors là |mais )non (merci|vraiment|pas du tout|hein|désolé|désolée|
        sans façon|pas question) ... / euh non ... / (ça|cela|sa|c) (ne |n'|)(me |m'|)(tente|dit|intéresse|arrange|va|
        convient|parle|branche|plaît|interesse|interresse) (|vraiment |franchement |du tout |absolument |
        malheureusement )(pas|plus|rien|pa|pas trop|pas du tout|pas vraiment|pas pantoute) ... / (pas|pa) (|du tout |
        trop |vraiment )(intéressé|intéressée|interressé|interressée|intéresser|interesé|interessé|envie|motivé|
        d'humeur|chaud|chaude) (|par|de|qu'|que) ... / (nn|nan|non|nop) (pa|pas|c pas|jsuis pas|chui pas|j'suis pas)
        (intéressé|intéressée|interressé|chaud|chaude|dispo|envie) ... / (je|je vais|j'aime autant|on va) (préfère|
        préfèrerais|préférerais|préférer|voudrais|éviter|m'abstenir) (|franchement |sincèrement |vraiment |largement |
        nettement )(éviter|m'abstenir|décliner|refuser|ne pas|rester|que non|en rester|laisser|garder) ... / (je|j')
        (n'ai|ai|dispose d') (pas|aucun|aucune|plus|guère) (|de |le |assez de |une minute de )(temps|disponibilité|
        minute|énergie|envie|moment) (à|pour) (consacrer|accorder|ça|cela|ces|ce|de) ... / (j'ai|j'en ai|on a) (déjà |
        bien |)(assez|trop|suffisamment|largement assez) (de|d') (contacts|monde|gens|connaissances|relations|
        sollicitations) ... / (je ne|je) (|)(fréquente|veux) plus (|de |ce |cette )(gens|milieu|monde) ... / je n'ai
        (pas|plus) (envie|le cœur|la tête|le désir) ... / je (préfère|préférerais|préfèrerais|préfererais) (|vraiment
        |largement |nettement |sincèrement |donc |du coup )(éviter|m'abstenir|décliner|refuser|en rester là|rester en
        dehors) ... / (je |j'|on )(ne )(suis|est) pas (|du tout |vraiment )(d'accord|favorable|ok|partant|partante|
        pour) (pour que|que|à ce que|pour|pour qu'|avec) (|vous|tu|on|ivy|l'on|il|le fait que|le fait de) ... /
        (dites|dis|demandez|demande) (|-)(lui|à bob) (de|d') (ne pas|ne plus|ne surtout pas|ne jamais) ... / qu'(il|
        elle) ne (m'écrive|me contacte|m'appelle) (pas|plus|surtout pas) ... / (sérieux|sérieusement|franchement|
        sincèrement|vraiment|honnêtement|clairement|définitivement|désolé|désolée|dsl|hélas|malheureusement|alors|bon
        ben|bon|perso|moi|du coup|donc|pour ma part|pour moi) non (|merci|désolé|désolée) ... / ce n'est (pas|plus)
        dans (mes|mon) (intentions|projets|plans|habitudes|priorités|intention|programme|objectifs|cordes|goûts) ... /
        c'est pas dans mes (intentions|projets|plans|habitudes|priorités|cordes|goûts) ... / ne faites rien ... / ne
        fais rien ... / n'y donnez pas suite ... / ne donnez pas suite ... / (mon agenda|mon emploi du temps|mon
        planning|ma santé|ma situation|mon état de santé|mon âge|mon travail|mes obligations|mes horaires) (|actuel |
        actuelle )(ne |)(me |m')(le |)(permet|permettent|autorise|laisse) (pas|plus) ... / (je |)(souhaite|veux|
        préfère|préférerais|voudrais|compte|tiens à|désire) (rester|demeurer) (|bien |plutôt )(en dehors|à l'écart|
        discret|discrète|tranquille|anonyme|dans mon coin|en paix|loin|hors) ... / (je tiens|je tiens beaucoup|je
        tiens trop) à (ma|mon) (tranquillité|vie privée|intimité|anonymat) ... / je protège (ma|mes) ... / (je|j') (ne
        |)(veux|souhaite|désire|voudrais) pas (être contacté|être contactée|être mis|être mise|être appelé|être
        présenté|être présentée|qu'il|qu'elle|qu'on|que cette|que ce monsieur|que bob) (|par )(|cette personne|lui|
        elle|ce monsieur|bob|des inconnus|quelqu'un|des tiers|en contact|en relation) ... / je n'(en vois|y vois)
        (pas|aucun|aucunement|guère) (|l'|d')(utilité|intérêt) ... / je n'(éprouve|en éprouve|ressens|en ressens)
        (pas|aucun) ... / je (ne |)suis (pas|plus) en (recherche|quête|mesure) ... / je n'y suis pas favorable ... /
        je n'ai (pas|aucune|pas la|plus la) (possibilité|disponibilité|opportunité|utilité|disponibilités) ... /
        (j'ai|on a) pas (le|de) (time|tps|temps|envie|la dispo) (|pour ça|dsl|désolé|désolée|là|du tout|à perdre) ...
        / je n'ai rien à (lui dire|gagner|faire avec|lui apporter|voir avec) ... / qu'il (aille voir ailleurs|se
        débrouille|m'oublie|me laisse|passe son chemin) ... / no way ... / plutôt mourir ... / je (laisse|cède) ma
        place ... / (j'ai|moi j'ai) (d'autres chats à fouetter|d'autres priorités|autre chose à faire|mieux à faire)
        ... / je (suis passé|suis passée) à autre chose ... / j'ai tourné la page ... / (mon adresse est|mes
        coordonnées sont|mon mail est|c'est) (privé|privée|privées|confidentiel|confidentielle|confidentielles|
        personnel et) ... / je ne mange pas de ce pain-là ... / (très |c'est |trop )(gentil|aimable|sympa) (à toi|à
        vous|de votre part|de ta part|merci) mais (non|je passe|je décline|sans façon|pas pour moi|je préfère pas) ...
        / j'apprécie (|beaucoup |la proposition |l'attention |l'offre |le geste )mais (je préfère|je passe|je décline|
        non|sans façon|je ne|je dois) ... / (mieux|autant) vaut (que non|ne pas|éviter|s'abstenir) ... / je ne
        (répondrai|donnerai) pas (|à|suite|mon) ... / (|je |j'|mais je |donc je )(n'ai|ai|n'en ai) (ni|ni le|ni l')
        (temps|envie|besoin|intérêt|l'envie|le temps|énergie) ... / (|je |mais je |donc je |cette fois je
        )(m'abstiendrai|déclinerai|refuserai|passerai mon tour|m'en passerai|renoncerai|dirai non|resterai en dehors|
        préférerai éviter|laisserai passer) ... / (je|j'|moi je) (n'ai|ai) (|vraiment )besoin de rien ... / (c'est|ce
        sera|ce sera donc|c'est donc) (un |)(non ferme|non catégorique|non définitif|grand non|non clair et net|niet|
        refus) ... / (c|c'est|ce sera) niet ... / c non ... / niet / (|il |elle |bob |votre ami |ton ami |ce monsieur
        )(devra|va devoir|devrait) (se passer|faire sans) (de moi|moi) ... / (|il |bob )(devra faire|fera) sans moi
        ... / pas pour moi (|merci|désolé|désolée|ces trucs|ces trucs-là|ces choses|ces choses-là|tout ça|ces
        histoires|ce genre de choses|ça) / (je vous prie de m'excuser|veuillez m'excuser|pardonnez-moi|vous
        m'excuserez|mille excuses|avec mes excuses)(|,) (mais|je|mais je) (|dois |vais devoir |préfère |suis obligé de
        |suis obligée de )(refuse|refuser|décline|décliner|m'abstenir|passe|passer mon tour|ne souhaite pas|ne veux
        pas|ne peux pas accepter) ... / (je préférerais|je préfère|je souhaite|je souhaiterais|je voudrais|j'aimerais|
        je veux|merci) que @adr@ ne (soit|soient|lui soit|circule|circulent|sorte) ... /
        (je préfère|j'aime mieux) rester (comme je suis|comme ça|dans mon coin|seul|seule|chez moi) (|merci) / (dites|
        dis|répondez|réponds|faites savoir) à (ivy|ann|bob) que (|pour moi )(non|c'est non|je refuse|je décline|je
        passe|je passe mon tour|ça ne m'intéresse pas|je ne suis pas intéressé|je ne suis pas intéressée|je ne veux
        pas|ce sera non) (|merci|désolée|désolé) / (je n'ai|j'ai|on n'a) (plus|pas) l'âge (|de|pour|d') (|ces|ce genre
        de|ça|faire|me faire) (|choses-là|choses|ça|des connaissances|de nouveaux amis|des amis) / (je suis|je me
        sens) trop (vieux|vieille|âgé|âgée) pour (ça|ces choses-là|ce genre de choses|tout ça|faire de nouvelles
        connaissances|de nouvelles rencontres|rencontrer des gens) / (pas|non pas|non) cette fois(|-ci) / (j'ai|moi
        j'ai) passé l'âge (|de|d') (|faire |me faire |rencontrer |chercher )(|des|de nouvelles|de nouveaux|du) (|
        connaissances|gens|amis|rencontres|monde) (|merci) / (|ni )(cette année|ce mois-ci|cette semaine) (|, )ni (la
        suivante|la prochaine|l'année prochaine|une autre|le suivant|le prochain|jamais) / (prenez|considérez|comptez|
        voyez|prends|considère) (ceci|cela|ça|ce mail|ce message|-le) (comme|pour) (un non|mon refus|un refus|non) /
        (|mais )là (non merci|c'est non|ce sera non|je refuse|je décline|je passe mon tour|je dis non|sans façon) / (|
        ni )@now@ (|, )ni (@never@|@now@) / ni (@now@|hier) (|, )ni (@never@|@now@) / (pas|ni) (@now@|pour le moment)
        (|, |et )(ni|pas) (@never@|@now@) / (|non |et |mais )(ne me|inutile de me|pas la peine de me|ce n'est pas la
        peine de me|inutile de|pas besoin de me) (redemandez|redemander|relancer|relancez|reposer la question|
        recontacter|reparler|en reparler) (|la question )(|pas )(plus tard|dans six mois|à l'avenir|l'an prochain|
        l'année prochaine|plus jamais|une autre fois) / (|mais )(un|c'est un|ce sera un) (refus|non) (amical|cordial|
        poli|gentil|sans rancune|bienveillant|affectueux|chaleureux|très amical) / (j'ai|j'ai déjà|on a|j'en ai|nous
        avons) (|bien |déjà |largement |plus qu')(assez|suffisamment|trop) (d'amis|d'amies|de monde|de connaissances|
        d'amis comme ça|de gens|de contacts) (|comme ça|dans ma vie|autour de moi|à voir|pour une vie) (|merci) /
        (mon|notre) (cercle|carnet d'adresses|réseau|agenda|cercle d'amis|entourage) (|me |est )(est|suffit|déjà|
        suffit largement|bien) (|complet|suffisant|assez rempli|assez grand|rempli|plein|bien assez grand) (|merci|
        comme ça) / pour rien au monde / pas pour (tout l'or du monde|un empire|un million) / pour tout l'or du monde
        (non|jamais) / même (pas en rêve|sous la torture|pas pour tout l'or du monde|pas pour rire|pas morte|pas mort)
        / pas même en rêve / (plutôt|autant) crever / pas question (|merci) / non non et non / (non|et) (|trois |cent
        |mille )fois non / (dieu|seigneur|ciel) (m'en garde|m'en préserve|non) / (|donc |et )(nous|on) (ne |)(nous |se
        )(parlons|parle|voyons|fréquentons|adressons) (plus|plus la parole) (|depuis) (|des années|dix ans|longtemps)
        / (permettez|permets) -moi de (décliner|refuser|passer|dire non) (|cette|votre|l'|la|poliment) (|offre|
        proposition|invitation) / (je ne suis|je suis) (|malheureusement |hélas |donc )pas en mesure (d'accepter|de
        donner suite|d'y donner suite|de répondre favorablement|d'y répondre favorablement) / (|avec )(tout le
        respect|tout mon respect) (|que je vous dois|que je te dois|que je lui dois|que j'ai pour ivy|que j'ai pour
        lui) (|, |mais )(c'est |ce sera |)(non|non merci|je refuse|je décline) / c'est pas mon (bag|genre|bout) / (moi
        |)c'est pas pantoute mon (truc|genre|bag)
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
        travail) /
        (je|) (ne |)(travaille|m'occupe|fais|bosse|exerce|touche|gère) plus (|du tout )(dans|de|là|sur|à|chez|
        là-dedans|rien|ce|cela|ça|le) (|ça|ce domaine|ces sujets|ce sujet|ce secteur|ces questions|cela|ce genre de
        choses|ce métier) / (je|j') (suis|suis maintenant|suis désormais) (|à la |en )(retraite|retraité|retraitée|
        pension|pensionné|pensionnée) (|depuis) (|deux|trois|quelques|cinq|un|dix|longtemps|peu)(|ans|an|mois|années)
        / (j'ai|je) (changé|quitté|tourné|suis passé à|suis passée à) (|de|le|la|ce) (métier|voie|secteur|domaine|
        page|boulot|milieu|poste|autre chose|branche) (|depuis) (|longtemps|peu|des années) / (je ne|je) vois pas (|
        trop |bien |vraiment )(ce que|en quoi|comment) (je|j'|cela|ça|on) (pourrais|pourrait|peux|peut|puis|saurais)
        (|lui |le |l'|m')(apporter|aider|être utile|servir|intéresser|conseiller) / (la |j'ai la )flemme / (je |j'ai |
        )(croule|croule déjà|déborde) (|de|sous) (|le|les)(boulot|travail|dossiers|mails|demandes) / (j'ai|moi j'ai)
        (arrêté|cessé|quitté|lâché) (|toute|tout|mon|ma|cette|ce|le|la|d'exercer|de travailler) (activité|activités|
        métier|domaine|milieu|secteur|profession|sujet|là-dedans|depuis) / je ne suis plus (actif|active|en activité|
        dans le métier|dans ce milieu|dans le domaine|dans le secteur|dans le coup|dans cette branche) / ce n'est pas
        ma priorité
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
        l'immédiat|tout de suite|ces temps-ci|ces jours-ci) ... /
        (|je |on )(vous |te |)(redis|redirai|réponds|répondrai|dirai|tiens au courant|tiendrai au courant|
        recontacterai|rappelle|rappellerai|écrirai|ferai signe) (|ça )(lundi|mardi|mercredi|jeudi|vendredi|demain|plus
        tard|la semaine prochaine|le mois prochain|dans|d'ici|après|à la rentrée|en|dès) ... / (pas|plus) (là|à
        l'instant|dans l'instant|ce soir|ces jours|pour tout de suite) / (cet|ce|cette) (été|automne|hiver|printemps)
        (|plutôt|peut-être|peut-être oui) / (là|en ce moment|actuellement|pour l'instant|pour le moment) (non|pas|ce
        n'est pas possible|c'est pas possible|je ne peux pas|je peux pas|c'est compliqué|ça va pas être possible|pas
        possible) (|mais) (|plus tard|une autre fois|peut-être|bientôt) / (|c'est |ce sera )(pas|non) (pour l'instant|
        pour le moment|maintenant|tout de suite|en ce moment) / (pas|plus|pas très|pas trop|peu) (dispo|disponible|
        libre|joignable) (avant|d'ici|pour|jusqu'|en ce moment|cette semaine|ce mois|actuellement|tout de suite|
        maintenant|ces jours) ... / (on|nous) (verra|verrons|reverra|en reparlera|voit) (|ça |cela )(quand|après|à|
        dans|plus tard|le mois|la semaine|en|une fois|à la) ... / (je suis|je serai|là je suis) (|encore |toujours )(à
        l'hôpital|en convalescence|en voyage|en mission|en déplacement|en congé|en formation|sur un gros projet|en
        plein déménagement|en plein rush|en examens|en pleine période|en pleins examens|en plein) ... / (attendez|
        attends|patientez|attendons) (|donc |plutôt |svp )(que|jusqu'|un peu|la|le|mon|encore|après|quelques) ... /
        (après|à la fin du|passé) (|le |la |les |l')(ramadan|tabaski|korité|élections|examens|récolte|récoltes|
        mariage|déménagement|accouchement|concours|bac|inventaire|bouclage|rush) ... / (quand|lorsque|dès que)
        (j'aurai|j'ai|je serai|je suis) (|un peu |plus |moins |le |du )(plus|moins|de|le|du|libre|dispo|temps|pris|
        débordé|calme|remis|revenu|rentré|installé) ... / (+|plus) (tard|tar) (|svp|stp|merci) / pas (mtn|maint|mnt|tt
        de suite|now) (|svp|stp|merci) / (je|j') (te|vous) (redis|dis|redirai|dirai|réponds) (|ça )(|ce |le |dans le |
        la )(week-end|weekend|we|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
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
        s'il vous plaît |bonjour |je vous demande de |pouvez-vous | prière de |et |bon )(cesser|cessez|cesse|arrêtez|
        arrête|arrêter|stoppez|stop|stopper) (|de |d'|avec |à | les |l'|tout de suite |immédiatement | maintenant |ces
        |vos |tous ces |me )(|m'|me |nous |vos |ces |les )(écrire| envoyer|contacter|solliciter|
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
        immédiat) / désinscription (|svp) /
        (|merci de |veuillez |svp |prière de )(ne plus|plus) (|jamais )(me |m'|nous )(|re)(contacter|recontacter|
        écrire|envoyer|solliciter|déranger|relancer|embêter|importuner) ... / (foutez|foute|fichez|lâchez) (|-)(moi|
        nous) (la paix|patience) / arrêtez vos (mails|messages|courriels|spams|sollicitations) ... / je ne veux plus
        (|jamais )(rien |aucun |recevoir |entendre |de |avoir ) ... / plus (jamais|aucun) (de |)(mail|mails|message|
        messages|courriel|courriels) (|de vous|de votre part|merci|svp) / (enlève|enlevez|retire|retirez|ôte|ôtez|
        raye|rayez|supprime|supprimez|efface|effacez|sors|sortez) (|-)(moi|mon adresse|mon nom|mon mail|mon courriel|
        mes coordonnées) (|de|d'|du|des|tout de suite) (|là|ici|votre|vos|cette|toutes vos|ta) (|liste|listes|base|
        fichier|fichiers|système) / (désinscription|désabonnement|désabonner|désinscrire|unsubscribe) (|merci|svp|
        immédiat|immédiate|immédiatement)
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
        erreur / peu importe / ça m'est égal / m'est égal / c'est ça /
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
        aucun problème / de vos nouvelles / de tes nouvelles / en savoir plus /
        non mais (|franchement |allo |allô |je rêve|sérieux|sérieusement|quoi|vraiment|attends|attendez|vous|tu|c'est
        une bonne idée|c'est une très bonne idée|bonne idée|n'importe quoi|oh|ça va pas) / oui mais non / non mais oui
        / ni oui ni non / ptet / ptetre / p't-être / p'tet / peutetre / peut etre / je me demande / faudrait voir /
        faut que je (|voie|demande|réfléchisse|vérifie|regarde) / ce n'est pas que / c'est pas que / non pas que / je
        n'ai pas dit / j'ai pas dit / qui ne dit mot / n'est-ce pas / en êtes-vous sûr / ça va dépendre / tout
        dépendra / moyen / moyennement / pas forcément / pas nécessairement / soi-disant / en admettant / admettons /
        j'imagine / je suppose / faute de mieux / à contrecœur / la bonne blague / elle est bonne / ben voyons / mon
        cul / c'est du propre / tu rêves / vous rêvez / dans tes rêves / dans vos rêves / quand les poules auront des
        dents / à la saint-glinglin / compte là-dessus / oui non peut-être / sous réserve / sous condition / si et
        seulement / dans la mesure où / encore faut-il / à part / excepté / hormis / jusqu'à ce que / mais pourquoi
        (pas|non) / je préfère éviter de (dire|refuser|décliner) / (j'aurais|j'avais) (accepté|dit oui|été) ... / (de|
        à) (dire non|dire que non|refuser|décliner) / pas besoin de (me |)(le |)demander / (de|du) quoi s'agit-il /
        (laissez|laisse) faire (ivy|bob) /
        je ne (fais|faisais) (pas|plus) confiance / pas confiance / pas la bonne (ann|bob) / je ne suis pas (|la bonne
        |la |le bon )(ann|bob) / faire une exception
    """,
    "but": """
        mais / cependant / toutefois / pourtant / néanmoins / quoique / bien que / par contre / en revanche /
        (|je suis sûr que |je suis sûre que |je ne doute pas qu'|je n'en doute pas |nul doute qu'|je ne doute pas que
        )(|bob |il |elle |ce )(soit|est|serait) (|très |sûrement |quelqu'un de |une personne )(charmant|charmante|
        adorable|bien|formidable|sympathique|intéressant|intéressante|gentil|gentille|très bien|passionnant)(|,) mais
        / (dites|dis) à (ivy|ann|bob) que je (la|le|les|vous) remercie (|beaucoup|infiniment|du fond du cœur|de tout
        cœur)(|,) mais / (|oui |oui, |certes |certes, )(j'ai|on a) (bien |)(reçu|lu|vu|noté) @yourmail@ (|,) mais /
        (@usual@) (|, )(j'accepte|je dis oui|je suis partant|je suis partante|je réponds oui|je dis toujours oui) (|
        volontiers |toujours |à |de )(|@such@) (|, )mais
    """,
    "not": """
        ne / n / pas / jamais / rien / aucun / aucune / personne / sans / ni / non / guère / refuse / décline /
        impossible / contre / nan / n'ai / n'est / n'a / n'étais
    """,
    "regret": """
        malheureusement / désolé / désolée / je suis désolé / je suis désolée / navré / navrée / je regrette /
        hélas / dommage / c'est dommage / quel dommage / pardon / excusez-moi / à regret / avec regret / à mon
        grand regret / toutes mes excuses / mes excuses / je suis navré /
        (|je vous remercie |merci |merci beaucoup |merci bien |mais merci )(quand même|tout de même|malgré tout) /
        merci (quand même|tout de même|malgré tout) (|de|pour|d'avoir) (|ta|votre|la|l'|y) (|proposition|attention|
        demande|pensé|intérêt|pensé à moi|avoir pensé à moi) / dsl / dslé / je m'excuse / désolée vraiment / vraiment
        désolé / vraiment désolée / je suis vraiment désolé / je suis vraiment désolée / j'en suis désolé / j'en suis
        désolée
    """,
    "hello": """
        bonjour / bonsoir / salut / coucou / cher / chère / chers / madame / monsieur / madame monsieur / bonjour
        madame / bonjour monsieur / cher monsieur / chère madame / hello / bonjour à tous / hey /
        bjr / bsr / slt / cc / re / allo / allô / salutations à vous / bien le bonjour / chère ivy / cher ami / chère
        amie / yo / rebonjour / bonjour ivy / mesdames / messieurs
    """,
    "bye": """
        cordialement / bien cordialement / très cordialement / cdlt / cdt / bien à vous / bien à toi / salutations /
         (|mes |meilleures |sincères |bonnes |avec mes |mes meilleures |mes sincères |cordiales )salutations /
        sincèrement / amicalement / amitiés / à bientôt / à plus / a+ / au revoir / bonne (journée|soirée|semaine|
        continuation|chance|année) / bon (week-end|weekend|courage) / bises / bisous / respectueusement / je vous
        prie d'agréer ... / veuillez agréer ... / envoyé de ... / bien sincèrement / à très bientôt /
        bàv / bav / bien respectueusement / fraternellement / merci et bonne journée / bonne fin de (journée|semaine|
        soirée) / bonne (matinée|nuit|fin d'après-midi) / bon (dimanche|après-midi|samedi|we|wk) / belle (journée|
        soirée|semaine|continuation) / excellente (journée|soirée|semaine) / biz / bizz / bzz / au plaisir / tchao /
        ciao / à la prochaine / à tantôt / à plus tard alors / bonne route / portez-vous bien / porte-toi bien
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
        pour|infiniment) ... /
        (mais |et )(|encore |mille fois |un grand |je vous |je te |tous mes |un immense |avec )(merci|remercie|
        remerciements|mille mercis|mercis|mes remerciements) (|beaucoup|infiniment|mille fois|sincèrement|vivement|du
        fond du cœur|de tout cœur|bien|à vous|à toi|à ivy|encore)(| à ivy| quand même| pour tout) / (|mais |et )(|
        encore |mille fois |un grand |je vous |je te |mille |tous mes |un immense )(merci|remercie|remerciements|
        mercis) (|beaucoup |infiniment |mille fois |sincèrement |vivement |du fond du cœur |de tout cœur |bien |à vous
        |à toi |à ivy |encore )(d'avoir|de|pour|d') (|avoir |m'avoir |y avoir |l'avoir |votre |ta |la |cette |y |me |
        l'|le |ce |vous être )(pensé|songé|demandé|proposé|proposition|offre|attention|intention|penser|demander|
        proposer|invitation|geste|intérêt|gentillesse|message|idée|souvenue|souvenu|souvenus|posé la question|
        consulté|démarche|pensée|confiance|écoute) (|à moi|gentille|de moi|si gentiment|aimable|si aimable|délicate) /
        (|mais |et )(|que |comme |ça |cela |l'attention |le geste |l'idée |votre proposition |la proposition |la
        pensée )(m'a|me) (touche|touché|touchée|fait plaisir|va droit au cœur|flatte|flattée|amuse|honore) (|beaucoup|
        vraiment|énormément) / mais (c'est|c'était|quelle|quel|que c'est|comme c'est) (|très |vraiment |bien |si |
        tellement |une |un )(gentil|adorable|aimable|charmant|gentille attention|belle attention|délicate attention|
        belle pensée|gentille pensée|beau geste|gentillesse|sympa|mignon|chou|belle idée|bonne idée) (|de votre part|
        de ta part|de la part d'ivy|d'ivy|de sa part|à ivy|à vous|à elle|d'avoir pensé à moi|de penser à moi) /
        (c'est|comme c'est|que c'est|c'était|c'est vraiment|c'est tellement) (|très |trop |si |bien |vraiment
        )(adorable|charmant|touchant|délicat|chou|mignon|gentil|aimable|sympa|généreux|bienveillant|attentionné) (|de
        votre part|de ta part|de sa part|à vous|à elle|à toi|à ivy|de la part d'ivy) (d'avoir pensé à moi|de penser à
        moi|d'y avoir pensé|d'avoir demandé|de demander|de proposer|de me le proposer|de l'avoir proposé|d'avoir songé
        à moi) / (c'est|comme c'est|que c'est|c'est vraiment|c'est tellement) (|très |trop |si |bien |vraiment
        )(adorable|charmant|touchant|délicat|chou|mignon|attentionné) (|de votre part|de ta part|de sa part|à vous|à
        elle|à toi|à ivy|de la part d'ivy)
    """,
    "fill": """
        après (|mûre |)(réflexion|tout|coup) /
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
        jeudi|vendredi|le matin|l'après-midi|le soir|tout le temps) /
        (|et )que (dieu|le seigneur|allah) (|vous|te|le|la|nous|vous le) (bénisse|garde|protège|bénissent|rende|
        accompagne|récompense) (|abondamment|richement|tous) / dieu (|vous |te )(bénisse|merci) / on est ensemble /
        bonne réception / bonne fête / bonnes fêtes / (|j'ai |je n'ai |de toute façon j'ai )(rien|pas grand-chose) à
        perdre / ça (coûte|ne coûte|mange|ne mange) (rien|pas de pain|pas cher) / ça ne coûte rien d'essayer / (|et
        )(j'attends|je vais attendre|j'attendrai|j'attends donc|dans l'attente de|en attente de|en attendant|au
        plaisir de lire) (|avec impatience |impatiemment |de |volontiers )(son|votre|sa|leur|ses|un|vos|de ses)
        (message|mail|appel|courriel|prise de contact|coup de fil|email|réponse|nouvelles|contact|messages|mails|mot)
        (|avec impatience|alors|avec plaisir|merci) / il (me |)sera le bienvenu / elle sera la bienvenue / il est le
        bienvenu / elle est la bienvenue / (je suis|je reste) (|toujours |assez |bien |donc )(disponible|dispo|libre|
        joignable|à disposition|à votre disposition|à sa disposition|à son écoute) (|en|pour|le|la|cette|toute|à|tous)
        ... / (|et )(son|ce|le) (profil|projet|travail|sujet|domaine|parcours|thème) (m'intéresse|me plaît|me parle|
        est passionnant|est intéressant|m'intrigue|me fascine|tombe à pic|rejoint le mien) (|beaucoup|vraiment|bien|
        énormément|pas mal) / ça tombe (bien|à pic|très bien) (|justement) / quelle (bonne idée|belle surprise|bonne
        surprise|belle initiative) / bonne continuation à lui / bonne chance à (lui|elle|bob|ann) / bonne suite / bon
        succès (|à lui|à elle) / (|merci )d'avoir (|tous )(pensé|songé) à moi / de (ne pas m'avoir oublié|m'avoir
        demandé|votre message|ton message|cette proposition|m'avoir consulté|m'avoir consultée|la proposition) / pour
        (l'attention|l'intérêt|la proposition|l'invitation|votre message|ton message|votre démarche) / ma (belle|
        chère) / mon (cher|pote|ami) / mes amitiés à (ivy|bob|ann) / (mon|ma) (seul|seule) (condition) / (|mais
        )(prenez|prends|notez|note|passez par|passe par|utilisez|utilise|servez-vous de|écrivez|écris|envoyez|envoie|
        préférez|donnez|donne|donnez-lui|donne-lui|transmettez|transmettez-lui|transmets-lui|sur|plutôt sur|plutôt à|
        à) (|plutôt |donc |bien |de préférence |s'il vous plaît |svp |stp |lui |-lui )(|sur |à )(mon|ma|celle|celui)
        (|autre |nouvelle |nouveau |second |seconde )(adresse|mail|numéro|courriel|email|gmail|boîte|perso|portable)
        ... / (|d'autant que |d'autant plus que |surtout que |car |parce que |en plus |et en plus |justement |et )(je|
        j'|nous) (cherche quelqu'un|cherche un|cherche une|cherche des|recherche quelqu'un|recherche un|recherche une|
        recherche des|cherchais quelqu'un|cherchais un|cherchais une|cherchais des|cherche à rencontrer|cherche à
        échanger|ai besoin d'aide|ai besoin de conseils|ai besoin de contacts|ai besoin de quelqu'un|avais besoin de|
        ai justement besoin|avais justement besoin|cherche justement|cherchais justement|suis passionné|suis
        passionnée|voulais justement|rêvais|ai toujours voulu|apprécie|admire|aime beaucoup|aime bien|adore|suis
        curieux|suis curieuse|ai beaucoup entendu|ai entendu parler|connais son travail|ai lu ses|ai lu son|suis son
        travail|suis dans le même|travaille dans le même|travaille sur|suis à la recherche) ... / (|et |car |en plus |
        d'autant que |surtout que )(le|ce|son|votre|l'|cette|la|sa) (|très bon )(sujet|thème|projet|domaine|profil|
        travail|parcours|proposition|idée|démarche|recherche) (|vraiment )(me|m'|est|semble|a l'air|rejoint|touche|
        tombe|correspond) (|passionne|intéresse|plaît|parle|passionnant|intéressant|intéressante|chouette|super) ... /
        (|et |car |en plus |d'autant que )(ça|cela) (|me |m'|nous )(pourrait|peut|fait|fera|ferait|va|devrait) (|me |
        m'|nous )(aider|être utile|servir|rendre service|longtemps que|des mois que|un moment que|des années que|du
        bien|du réseau|toujours du bien) ... / nous (avons|sommes|travaillons|partageons) (|dans )(|les mêmes|le même|
        des|beaucoup de) (centres d'intérêt|intérêts|points communs|domaine|secteur|valeurs|sujets) ... / (on|nous)
        (a|avons|aura|aurons) (|sûrement |certainement |beaucoup |plein )(de |des )(choses|trucs) à (se dire|nous
        dire|partager|échanger) / (merci|remerciez-le|remerciez-la) (|de ma part) / au passage / à propos / (bob|il|
        elle|ann) (est|sera|serait) (le|la) (bienvenu|bienvenue) / (|mais |et )(je préfère|je préférerais|j'aimerais
        autant|merci|si possible|de préférence) (qu'il|qu'elle|que vous|qu'on|de|que ce soit|plutôt) (utilise|
        utiliser|utilisiez|m'écrive|m'écrire|m'appelle|passe|passer par|me contacte|me joigne|donner|donniez|sur) (|
        plutôt )(|sur |par |à |via )(mon|ma|mes|celle|cette) ... / pr / au plaisir / en toute confiance / je vous fais
        confiance / je te fais confiance / votre ami / ton ami / sans (hésitation|hésitations|la moindre hésitation|
        aucune hésitation|réserve|réserves|l'ombre d'un doute|ambages|détour|condition|conditions|arrière-pensée|
        façons) / les yeux fermés / (ces|ce genre de|ce type de|les|tous ces) (trucs|choses|machins|histoires|
        démarches|demandes) (|-là|là) /
        (si|puisque) (ivy|ann) le (dit|propose|demande|recommande) (|, )(je la crois|j'ai confiance|je lui fais
        confiance|je suis|c'est que c'est bien|je fonce) / (vu que|puisque|comme|étant donné que) (ça|cela) vient
        d'ivy / (bob|il|elle|ann|ce monsieur) (m'a l'air|a l'air|semble|me semble|m'a toujours semblé|paraît) (|très |
        bien |vraiment |d'être |être )(sympa|sympathique|bien|quelqu'un de bien|intéressant|gentil|gentille|
        intéressante|charmant|une bonne personne) / (je suis|je me sens|on est) (|très |bien |parfaitement )(bien|
        heureux|heureuse|tranquille) (comme ça|comme je suis|tout seul|toute seule) / (mes journées|mes semaines|ma
        vie|mes soirées) (sont|est) (|déjà |bien |assez |déjà bien )(remplies|pleines|chargées|remplie|bien remplies|
        assez remplies) / (|et |car )je m'ennuie (|un peu|beaucoup|pas mal) (|ces temps-ci|en ce moment|depuis) / mon
        (mail|adresse|numéro) (est|reste|n'a pas changé) (|toujours )(|le|la) (|même) (|qu'avant|que d'habitude) / (|
        et )(votre|ton|le) (mail|message|courriel) (s'était|s'est|avait|était) (|perdu|égaré|glissé|passé|noyé) (dans|
        parmi|au milieu de) (mes|les|ma) (indésirables|spams|pourriels|corbeille|courriers indésirables|autres mails)
        (|, )(|@sorry@) / (j'avais|j'ai|on avait) (zappé|oublié|manqué|raté|loupé|laissé passer) (|de répondre à |de
        répondre|complètement )(|@yourmail@) (|, )(|@sorry@) / (|mais |et )(pas de|évitez les|sans|pas d'|évite les)
        (coups de fil|téléphone|appels|appel|whatsapp|sms) (|@pls@) / (je suis|j'entends|je n'entends) (|un peu |très
        |complètement |plutôt |plus )(sourd|sourde|dur d'oreille|dure d'oreille|mal|dure de la feuille|dur de la
        feuille|bien) (|comme un pot|au téléphone) / (|mais |et )(écrivez|écris) -moi (|plutôt) / (|mais )(passez|
        passe) (|plutôt )par (mon|ma) @box@ (|@office@|de la maison|perso|privée|personnelle) (|plutôt que par le
        bureau|et pas par le bureau|et non par le bureau|plutôt) / (|plutôt que|et non|et pas) par le (bureau|travail|
        boulot) / pas moi / je m'en voudrais (|toute ma vie )(de|d') @refus@ / (|oui |oui, |ah oui |ah oui, |ah )(bob|
        bob bob|ann|ann bob) (|, )(|oui|oui, |oui )(je vois|je vois bien|je vois qui c'est|je sais qui c'est|je vois
        très bien|je sais|je situe|je vois très bien qui c'est|je sais bien qui c'est) / (|mais |et )avec (toute |
        )(mon amitié|mon affection|mes amitiés|ma gratitude|mes remerciements|ma sympathie|l'amitié que j'ai) (pour|à)
        (ivy|vous|toi|elle|tous) / (|mais |et )(bravo|félicitations|félicitez|chapeau|mille bravos) (|à )(ivy|ann|
        vous) (|pour |d') (|l'|cette |son |l'avoir |avoir |y avoir )(idée|initiative|belle idée|pensé|eu cette idée) /
        il n'y a (aucun|pas de) (souci|problème) / (|mais |et )(|s'il vous plaît |svp )(appelez|appelle|téléphonez|
        téléphone) (|-)(|moi |lui )(plutôt |de préférence |)(que|plutôt que|au lieu) (|de |d')(m'écrire|écrire|
        m'envoyer un mail|mail) / (|mais |et )(appelez-moi|appelle-moi|téléphonez-moi) plutôt (|que de m'écrire|que
        m'écrire|que d'écrire) / (|mais |et )(écrivez|écris|contactez|envoyez) (|-)(|moi )(sur|à|dans) (ma|mon)
        (@box@) (perso|privée|privé|personnelle|personnel) / (pas|et pas|plutôt que|et non) (au|à mon) (travail|
        bureau|boulot|job) / (on ne|ça ne|cela ne) (refuse|se refuse|dit) (pas|jamais|pas non à) (|une |un |à )(chose|
        proposition|offre|invitation|occasion|ça|ivy) (|pareille|comme ça|comme celle-là|d'ivy) / (je n'|j')(ouvre|
        consulte|regarde|relève) (cette boîte|mes mails|ma boîte|ma messagerie|mes messages|mon courrier|cette
        adresse) (|qu'|que |rarement|très peu|assez rarement)(|une fois |rarement|le )(|par semaine|par mois|de temps
        en temps|week-end|soir|dimanche) / (bien que|quoique|même si|malgré que) (ivy|ann|elle|vous|tu|c'|ce) (|m'|me
        )(est|soit|êtes|soyez|es|sois) (|très |vraiment |un |une |tellement |bien )(adorable|gentille|amour|perle|
        gentil|gentils|adorables|aimable|ange|personne charmante|chère|sympa|formidable|amie|touchant|tentant) / (|et
        |mais |encore |et encore |oh |ah |vraiment )@sorry@ (|encore |vraiment |, )(de|d'|pour) (|vous |te )(ne pas
        avoir|n'avoir|n'avoir pas|ne pas vous avoir|ne pas t'avoir|ne vous avoir pas) (|pu )(répondu|répondre|réagi|
        écrit|vu|lu|donné signe de vie) (|@yourmail@)(|plus tôt|plus vite|avant|tout de suite|à temps|plus rapidement|
        auparavant|aussitôt|jusqu'ici|jusque-là|immédiatement) / (|et |mais |encore |et encore )@sorry@ (|encore |
        vraiment |, )(de|d') (|vous |te |ne |ne vous |ne te )(répondre|réagir|revenir vers vous|donner signe de vie|
        écrire) (|si |aussi |que |seulement |qu'|un peu )(tard|tardivement|maintenant|aujourd'hui|après coup|en
        retard|ce soir|ce matin) / (|et |mais |encore |et encore )@sorry@ (|encore |vraiment |, )(pour|de|du) (|le |la
        |mon |ma |ce |cette |un tel |mon long |ce long )(retard|délai|silence|lenteur|réponse tardive|temps de
        réponse|attente|silence radio) (|à répondre|de ma réponse|dans ma réponse|à vous répondre) / (excusez|excuse|
        pardonnez|pardonne) (mon|ma|le|cette|ce) (retard|réponse tardive|long silence|silence|lenteur|délai|réponse si
        tardive) / (|mais |et |car |parce que |vu que )(je n'avais|j'avais|je n'ai|j'ai) (pas|pas encore|même pas|
        raté|manqué|loupé|complètement raté) (|vu|vu passer|ouvert|remarqué|reçu|consulté|aperçu) (@yourmail@|mes
        mails|ma boîte|ma boîte mail|mes messages|ma messagerie|mon courrier) (|plus tôt|avant|avant aujourd'hui|hier|
        à temps|ces jours-ci|avant ce matin|jusqu'ici|depuis des jours|cette semaine|depuis une semaine) / (|mais |et
        )(je n'ai|j'ai|je ne vous ai|je ne t'ai|je n'avais) (pas|pas pu|pas encore|pas eu le temps de|pas su) (|vous |
        te )(répondu|répondre|réagi|réagir) (|plus tôt|avant|tout de suite|plus vite|aussitôt|à temps|immédiatement|
        ces derniers jours) / (|et |car |parce que |puisque |comme |mais |vu que )(j'étais|on était|nous étions|j'ai
        été|je rentre|je reviens|je rentre tout juste|je reviens tout juste|je rentre à peine) (en voyage|en
        déplacement|en vacances|en congé|en congés|malade|absent|absente|à l'étranger|à l'hôpital|très occupé|très
        occupée|débordé|débordée|sans internet|hors ligne|loin de mes mails|souffrant|souffrante|de voyage|de
        vacances|de congé|sans connexion|hospitalisé|hospitalisée|grippé|grippée|au lit|parti|partie|en mer|en
        montagne|à la campagne) (|toute la semaine|la semaine dernière|ces jours-ci|ces derniers jours|cette semaine|
        jusqu'à hier|jusqu'hier) / (|et |car |mais )(votre|ton|le) (mail|message|courriel|email) (était|est|avait|a|
        s'était|s'est) (|resté |tombé |arrivé |parti |passé |allé |fini |atterri |perdu |glissé |égaré )(dans|parmi)
        (les|mes|le|mon) (spams|spam|indésirables|courriers indésirables|pourriels|mails) / (|et |car |mais )(je
        viens) (de|juste de|à peine de|seulement de|à l'instant de|tout juste de) (voir|lire|découvrir|tomber sur|
        trouver|rentrer|recevoir|ouvrir) (|ça|cela|@yourmail@) / je (découvre|lis|vois|tombe sur|trouve|reçois) (|
        seulement |juste |à peine )(|@yourmail@) (à l'instant|seulement maintenant|que maintenant|aujourd'hui|ce
        matin|seulement|seulement aujourd'hui|ce soir) / (|mais |et )mieux vaut tard que jamais / (|mais )vaut mieux
        tard que jamais / (|mais |et |par contre |en revanche )(|si possible |s'il vous plaît |svp )(plutôt|de
        préférence|idéalement|autant que possible|le mieux serait|le mieux c'est|le mieux est|le plus simple est|le
        plus simple c'est|le plus simple serait|l'idéal est|l'idéal serait|c'est mieux|ce serait mieux|ce serait plus
        simple|c'est plus simple pour moi|si possible|mieux) @bymail@ (|@pls@|pour moi|pour commencer|dans un premier
        temps|d'abord) / @bymail@ (|, )(c'est|ce sera|ce serait|ça me va|c'est le) (mieux|plus simple|plus facile|plus
        pratique|mieux pour moi|plus simple pour moi|parfait|très bien|plus commode) (|pour moi|qu'au téléphone|que
        par téléphone) / (|mais |et |par contre |en revanche |simplement |juste |toutefois )(je préfère|je
        préférerais|j'aime mieux|j'aimerais mieux|je suis plus à l'aise|je suis mieux joignable|je suis plus
        joignable|je réponds mieux|je réponds plus vite|je communique mieux|je m'exprime mieux|je suis meilleure|je
        suis joignable|je préfère nettement|je préfère largement) (|échanger|communiquer|discuter|correspondre|parler|
        écrire|être contacté|être contactée|être joint|être jointe|qu'on m'écrive|qu'il m'écrive|qu'elle m'écrive|que
        ce soit|que cela se fasse|passer|commencer|le faire|que ça se passe|m'exprimer) @bymail@ (|plutôt qu'au
        téléphone|plutôt que par téléphone|qu'au téléphone|qu'à l'oral|plutôt qu'à l'oral|que par téléphone|que de
        vive voix|plutôt que de vive voix|@pls@|pour commencer) / (|mais |et )(je préfère|je préférerais|j'aime mieux)
        (qu'on|qu'il|qu'elle|que vous|qu'on se) (|m'écrive|écrive|m'envoie un mail|m'écriviez) (|plutôt qu'on
        m'appelle|plutôt que de m'appeler|plutôt que m'appeler|plutôt qu'il m'appelle|plutôt qu'elle m'appelle|plutôt
        que d'appeler|au lieu de m'appeler|plutôt que de téléphoner|@bymail@) / (|mais |et |car |par contre )(je
        préfère|j'aime mieux|je préfère de loin) (le mail|les mails|l'écrit|écrire|le courriel|l'email|les courriels|
        les e-mails|l'e-mail) (|au téléphone|à téléphoner|que le téléphone|à l'oral|aux appels|au téléphone merci|à
        whatsapp) / (|car |parce que |et |mais )(|le téléphone|, |moi )(je n'aime|je ne réponds|je ne décroche|je
        n'utilise|je n'aime vraiment|je réponds|ce n'est|je ne suis|je déteste|j'ai horreur du|j'entends mal au|je
        n'entends pas bien au) (|pas|pas trop|jamais|presque jamais|guère|plus|pas beaucoup|pas vraiment|pas mon fort|
        pas mon truc|pas à l'aise|rarement) (|le|au|du|de|parler au|les|répondre au) (téléphone|téléphoner|appels|
        coups de fil) / (le téléphone|les appels|les coups de fil) (|, |et moi |ce |c'est |ce n'est |moi )(je n'aime
        pas trop|je n'aime pas|pas mon truc|pas trop mon truc|pas mon fort|ça fait deux|j'aime moins|n'est pas mon
        fort|moins) / (|mais |et |s'il vous plaît )(écrivez|écris|contactez|contacte|joignez|joins|envoyez|utilisez|
        utilise|prenez|prends|notez|répondez|mettez|passez par) (|-)(|moi |lui )(|plutôt |donc |bien |de préférence |
        s'il vous plaît |svp |stp |mieux )(à|sur|via|par|au|cette|l'|mon|ma|le|celui-ci|celle-ci|cet|mon autre) (|l'|
        mon |ma |cette |le |mon autre |autre |nouvelle )(|@box@) (|perso|personnel|personnelle|privé|privée|de la
        maison|ci-dessous|suivante|autre|ci-jointe) (|plutôt|@pls@|pas celle du bureau|pas celle du travail|et pas
        celle du bureau|et non celle du bureau) / comment (refuser|dire non|résister|décliner|ne pas accepter|ne pas
        dire oui|ne pas être tenté|ne pas être tentée) (|ça|cela|à ça|à ivy|à bob|une telle offre|une telle
        proposition|une offre pareille|une proposition pareille|à une telle offre|quelque chose à ivy|quoi que ce soit
        à ivy|à ann) ? / (|mais |et )qui (dirait|refuserait|pourrait dire|pourrait refuser|oserait refuser|oserait
        dire|peut refuser|voudrait refuser|pourrait résister|résisterait) (|non|ça|cela|une telle offre|une telle
        proposition|une offre pareille|non à ça|non à une telle offre|non à ivy|à ça|à ivy) ? / (|mais |et )pourquoi
        (dirais-je|refuserais-je|dire|je refuserais|je dirais|est-ce que je refuserais|est-ce que je dirais|devrais-je
        refuser|hésiter|accepterais-je|ferais-je ça|j'accepterais|je ferais ça|voudrais-je) (|non|cela|ça) ? / (|mais
        |en voilà une |et |oh )(quelle question|cette question|la question ne se pose pas|la question ne se pose même
        pas|ça ne se discute pas|est-ce qu'il faut demander|faut-il le demander|faut-il vraiment demander|vous me le
        demandez|tu me le demandes|comme s'il fallait demander|il fallait demander) (|?) / (|il est |c'est )impossible
        de (refuser|dire non|résister|refuser ça|dire non à ivy|refuser quoi que ce soit à ivy) (|à ça|à ivy|une telle
        offre|à une telle offre|une offre pareille) / (|à ivy |à ivy, |on |je )(ne |n')(peut|peux|saurait|saurais|
        pourrais) (|pas |rien |vraiment pas |décidément rien |jamais )(dire non|refuser|lui refuser) (|à ivy|ça à ivy|
        quoi que ce soit à ivy) / (|je )ne (peux|sais) rien refuser à (ivy|bob|ann) / (on ne|je ne) (peut|peux|sais)
        pas dire non à (ivy|ann) / (|oui |ouais |oui oui |ah oui |oui bien sûr |bien sûr |certes |en effet |
        effectivement |oui effectivement |oui en effet |oui certes |évidemment )(|, )(je|j') (sais|vois|vois bien|vois
        très bien|sais bien|sais très bien|sais parfaitement|sais déjà|vois parfaitement|sais exactement|vois tout à
        fait) @person@ / (|oui |oui, |certes |certes, )(j'ai|on a) (bien |)(reçu|lu|vu|noté) @yourmail@ (|,) et / (|
        mais )(bien que|quoique|même si|encore que|quand bien même|malgré que) (l'|la|cette|votre|ton|ta|son|cet)
        @idea@ (|d'ivy )(|me )(soit|est|parte|part|était|semble) (|vraiment |d'une |plutôt |fort |bien )(|@nice@|bonne
        intention|bon sentiment|séduisante|touchante) / (|mais )(bien que|quoique|même si) (cela|ça|ce) (soit|est|
        parte|part) (|très |vraiment |d'une |d'un )(gentil|adorable|sympathique|bonne intention|bon sentiment|tentant|
        charmant|touchant|aimable|sympa) / (aussi|si) (charmant|sympathique|tentant|gentil|intéressant|charmante|
        tentante|gentille|séduisante|sympa|aimable|alléchante) (soit-il|soit-elle|que ce soit|que cela soit|soit
        l'idée|que soit l'idée|que soit la proposition|soit cette idée|soit la proposition) / à mon (|grand )âge / à
        (l'âge|mon âge avancé) que j'ai / à ce stade (|de ma vie) / au point où j'en suis / à (soixante|soixante-dix|
        quatre-vingts|quatre-vingt|nonante|septante) ans (|passés) / à mon âge (|avancé )(|,) / passé un certain âge /
        (|mais |et )(embrassez|embrasse|saluez|salue|remerciez|remercie|faites la bise à|fais la bise à|transmettez
        mes amitiés à|transmets mes amitiés à|transmettez mon bonjour à|transmettez mes salutations à|dites bonjour à|
        dis bonjour à|passez le bonjour à|passe le bonjour à|un bisou à|des bises à|une bise à|mes amitiés à|bonjour
        à|mille bises à|le bonjour à|bises à) (|bien |fort |très fort )(ivy|ann|bob|tout le monde|lui|elle|toute la
        famille) (|pour moi|de ma part|quand même|bien fort|très fort) / (|mais |et |je lui |et je lui |mais je lui |
        je leur |je vous )(souhaite|souhaitez-lui|souhaite-lui) (|bonne|beaucoup de|bon|une bonne|plein de) (chance|
        succès|courage|continuation|réussite|bonheur|chance dans ses recherches|succès dans ses recherches|courage
        dans ses recherches|réussite dans ses projets|chance dans son projet) (|dans sa recherche|pour la suite|à tous
        les deux|à vous deux) / (|oui |et |sinon |au fait )(comment vas-tu|comment allez-vous|comment va ivy|comment
        va bob|comment va ann|comment va la famille|comment va ta mère|comment vont les enfants|comment ça va|comment
        se porte ivy|ça va|vous allez bien|tu vas bien|tout va bien|et vous|et toi|quoi de neuf|pas vous|pas toi|ça va
        bien|vous allez tous bien|la famille va bien|quel temps chez vous|quel temps fait-il chez vous|il fait beau
        chez vous) ? / (|ici |chez nous |par ici )(il fait un temps|il fait|quel|quelle|un temps) (affreux|horrible|
        magnifique|de chien|superbe|splendide|temps|chaleur|froid|beau|chaud|de canard|radieux|très beau|très chaud|
        très froid) (|ici|chez nous|aujourd'hui|dehors|en ce moment) / (|ici |chez nous |par ici )il (pleut|neige|
        n'arrête pas de pleuvoir|ne cesse de pleuvoir|pleut des cordes|vente) (|sans arrêt|encore|ici|toujours|des
        cordes|tout le temps|depuis des jours) / (|mais |et )(je ne suis|je suis) pas (|très |trop |vraiment |du tout
        )(bavard|bavarde|doué|douée|fort|forte|rapide|grand bavard|une grande bavarde|un grand bavard|du matin|
        habitué|habituée|à l'aise|poète|prompt|prompte|une rapide) (|avec|en|à|à l'écrit|pour|par écrit|à l'oral) (|
        les mails|l'informatique|écrire|l'ordinateur|ces machines|les ordinateurs|la technologie|répondre|les mots|
        mails) (|, )(|mais j'aime les nouvelles têtes|mais j'aime les gens|mais j'adore les gens|mais je suis
        curieuse|mais je suis curieux) / (|mais )(je n'écris|j'écris|je n'aime) (pas|pas souvent|pas beaucoup|pas
        bien|peu|rarement|écrire|souvent|pas très bien|beaucoup) (|de mails|les mails|de longs mails) / (excusez|
        excuse|pardonnez|pardonne) (mon|ma|mes|les|la) (style|brièveté|fautes|orthographe|faute|concision|fautes de
        frappe|coquilles) / (|et )(@sorry@|désolé) (d'être|de faire|pour la|pour les|de la) (|si |aussi )(bref|brève|
        court|courte|brièveté|fautes|concis|concise|fautes de frappe) / (|et )(j'écris|je réponds|je vous écris|je
        vous réponds|je tape|écrit|envoyé) (|ceci |juste |vite |ça )(du|depuis|de|sur|dans|depuis le|depuis mon) (|le
        |mon |la )(téléphone|train|bus|portable|métro|mobile|bureau|voiture|plage|tram|lit|hôpital|natel|gsm|
        cellulaire|cell|tablette) / (je |)(serai|vais être|fais|serais) (bref|brève|court|concis|concise|simple|
        courte|clair|claire|direct|directe) / pour faire (court|simple|bref) / en un mot / en deux mots / en bref /
        soyons (brefs|clairs|francs) / (je n'aurais|j'aurais|on n'aurait|je ne pensais|je pensais|je ne croyais|je
        n'osais|je n'avais|je n'y aurais|qui aurait) (|jamais |pas |plus |même pas )(pensé|cru|imaginé|osé|espéré|
        rêvé|osais|l'espérer|y croire) (|à lui|à elle|à ça|à cela|y|que|pouvoir|avoir|mieux|oser|de|espérer|que cela
        arrive) (|l'occasion de |la chance de |un jour |pouvoir )(|le|la|l'|lui|tant) (|rencontrer|connaître|parler|
        voir|faire sa connaissance|espérer) (|un jour|de ma vie|en vrai|pour de vrai) / je n'y (aurais|avais) (jamais|
        pas) pensé (|moi-même|seul|seule|tout seul|toute seule) / (je ne|je) (rate|manque|loupe) (jamais|aucun|aucune|
        pas un|pas une) (|de |un |une )(ses|seul|seule|seul de ses|de ses) (|de ses )(concerts|livres|films|expos|
        expositions|émissions|conférences|articles|spectacles) / (mon|ma) (nom|prénom|patronyme) (s'écrit|prend|
        s'orthographie|a|comporte) (|bien |toujours )(|avec |sans )(deux|un|une|double|trois|y|i) (|@ltrs@|accent|
        trait d'union|h|accents) (|, )(|merci de ne pas l'oublier|ne l'oubliez pas|pas un|pas une|svp|merci) /
        (appelez|appelle) -moi (bob|ann|ivy) (|, pas |pas |et pas |et non |plutôt que )(|madame|monsieur|docteur|
        professeur) (|bob|ann) / (|mais |et )(là |cette fois |pour une fois |pour ivy |pour lui |pour elle |pour ann |
        pour vous |)(je fais|je ferai|je vais faire|faisons) (|volontiers |avec plaisir |bien |donc |
        exceptionnellement )une exception / (@usual@) (|, )(je|je ne) (refuse|décline|dis non|passe|réponds non|suis
        pas fan|n'aime pas) (|à |de )(|@such@) (|, )mais / (@usual@|je n'accepte|je ne fais|je ne réponds|je ne dis)
        (|, )(presque |)(jamais|pas|rarement) (|à |de |oui à )(|@such@|ça|ce genre) (|, )mais / (je|moi je) (ne suis|
        suis) pas (|très |trop )(fan|adepte|friand|friande|amateur|coutumier|coutumière) (de|d') (ça|@such@) (|, )mais
        / (je|j') (refuse|décline|dis non) (|d'habitude|presque toujours|en général|souvent|toujours|généralement|
        normalement) (|à |de )(|@such@) (|, )mais / (ivy|ann|bob|elle|il|votre amie|ton amie) (ne|n') (|se |m'|s'|m'a
        |nous a |s'est |se )(trompe|trompée|déçu|déçue|trompé|fait|conseillé|a) (|jamais|encore jamais|pas) (|trompée|
        déçu|déçue|mal|trompé|tort|de mauvaises idées|conseillé) (|là-dessus|jusqu'ici|sur ce point|conseillé|
        conseillée) / (ivy|ann|elle) (ne m'a|ne nous a|ne m'a encore) jamais (déçu|déçue|mal conseillé|mal conseillée|
        trahi|laissé tomber|laissée tomber) / (ivy|ann|elle) (a toujours|a souvent|a) (|de |d'|du )(bonnes idées|
        excellentes idées|le chic pour ça|du flair|l'œil|raison|le nez fin|bon goût|du goût) / (|puisque |comme |si ça
        vient d')(les amis d'ivy|les amies d'ivy|un ami d'ivy|une amie d'ivy) (sont|est|ne peut|ne peuvent) (|toujours
        |forcément |aussi |être que )(mes amis|mes amies|les bienvenus|la bienvenue|le bienvenu|un ami|une amie|bien|
        sympa|sympathique|quelqu'un de bien) / (j'ai|je fais) (|toute |entièrement |totalement |pleinement |une totale
        |une confiance totale )(confiance) (en|à|au jugement d') (ivy|ann|elle) / j'ai (|toute |pleine |entière
        )confiance en (ivy|ann|elle) / (enfin|il était temps|pas trop tôt|c'est pas trop tôt|ce n'est pas trop tôt|il
        est grand temps|depuis le temps|depuis le temps que j'attends ça|depuis le temps que j'en rêve|depuis le temps
        que j'attends|depuis le temps que je l'attends|ça fait des années que j'attends ça|ça fait longtemps que
        j'attends ça|j'attends ça depuis des années|j'attends ça depuis longtemps) (|!) / (je n'en|j'en|je ne)
        (reviens pas|crois pas mes yeux|crois pas mes oreilles|peux pas y croire) / (je n'arrive|j'arrive) pas à
        (croire|y croire) (|que personne n'y ait pensé plus tôt|que personne n'y ait pensé avant|que personne n'y ait
        pensé) / (comment se fait-il que |)personne n'y (a|ait|avait) pensé (|plus tôt|avant) / (|oui |ah )(bob|ann)
        (|le |la |l'|celui |celle )(|du|de|des|qui) (quatuor|groupe|livre|club|orchestre|blog|conseil|journal) (|bob|
        ann) (|?) / c'est (|l'avocat|l'avocate|le mari|la femme|le cousin|le frère|la sœur|l'ami|un ami|le patron|le
        voisin|le comptable) de mon (ex|ex-mari|ex-femme|ancien patron|ancien mari|ancien chef) / je (ne |)vois (pas|
        aucune raison|vraiment pas) (pourquoi je|de|pourquoi) (refuserais|dirais non|refuser|dire non|n'accepterais
        pas)
    """,
    "words": """
        le / la / les / un / une / des / du / de / d / je / j / tu / il / elle / nous / vous / ils / elles / me /
        te / se / lui / leur / mon / ma / mes / votre / vos / son / sa / ses / ce / cet / cette / ces / est / suis /
         es / êtes / sont / sommes / était / été / ai / as / a / avez / avons / ont / avoir / être / faire / fait /
        en / dans / sur / à / au / aux / avec / pour / par / chez / depuis / vers / entre / et / très / bien / plus
        / tout / tous / toute / y / on / c'est / j'ai / d'un / d'une / l / qu / ça / cela / année / ans / temps /
        jour / semaine / ami / travail / société / contact / rendez-vous / rencontre / rencontrer / parler /
        longtemps / toujours / déjà / encore / même / moi / demande / offre / proposition / message / notre /
        introduction / monsieur / collègue / soir / matin / demain /
        adresse / mail / email / courriel / vois / pourrais / apporter / transmettre / partager / donner / circule /
        dit / retraite / concerne / tranquille / chez / personne / gens / chose / choses / rien de / idée / projet /
        domaine / métier / boulot / vie / monde / fois / cas / lieu / part / côté / bob / sujet / profil / numéro /
        téléphone / nom / connais / connaît / connaître / pense / pensé / veux / voudrais / peux / pouvez / sommes /
        serait / sera / serai / vais / va / aller / venir / écrire / appeler / contacter / répondre / aider / trouver
        / chercher / prendre / mettre / voir / autres / autre / certains / mieux / moins / trop / beaucoup / peu / ici
        / depuis / pendant / ans / mois / jours / heures / deux / trois / petit / petite / grand / grande / bon /
        bonne / nouveau / nouvelle / nouveaux / nouvelles / vrai / ceci / celui / celle / ceux / leur / leurs / propre
        / surtout / aussi / ainsi / parfois / souvent / tard / tôt / jamais vu / passé / courant / rencontrés /
        préférence / français / anglais / soir / matin / jeudi / lundi / mardi / mercredi / vendredi / samedi /
        dimanche / recherches / associé / s
    """,
    "who": """
        (|mais |et )qui (êtes-vous|es-tu|est-ce|est-il|est-elle|est bob|est ann|est cette personne|est ce) / c'est
        qui (|lui|elle|ça|bob|ann) / qu'est-ce que (c'est|letterman) ... / (comment|où|d'où) (avez-vous|as-tu|avez
        vous|tenez-vous) (|eu |obtenu |trouvé )(mon adresse|mon mail|mon email|mes coordonnées) / c'est quoi (|ça|
        letterman|ce mail|ce service) / qui est ... / je ne (le|la|vous|les) connais pas / est-ce (un spam|une
        arnaque|sérieux) / de quoi s'agit-il /
        je ne (connais|vois) pas (|du tout )(ce monsieur|cette personne|cet homme|cette dame|bob|ce bob|ce nom|qui
        c'est|cette femme|ce type|ce gars)
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
        personne| ce bob) /
        (|oui |oui oui |ah oui |certes |en effet )(|, )(on s'est|nous nous sommes|je l'ai|on se|je l'avais) (|déjà |
        bien |souvent |parfois )(croisés|rencontrés|vus|rencontré|rencontrée|croisé|croisée|fréquentés|côtoyés|connu|
        connue|fréquenté|côtoyé|pratiqué) (|déjà|une fois|dans le passé|par le passé|autrefois|jadis) / (|oui |ah oui
        |oui oui )(|, )(bob|ann) (|, )je (le|la) connais (|déjà|bien|très bien|trop bien|depuis longtemps) / (|oui |ah
        oui |bien sûr |évidemment )(|, )(bien sûr |)que je (le|la) connais (|bien|très bien|trop bien) / je (le|la)
        connais (trop bien|que trop|que trop bien|déjà trop)
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
        compris / reçu / oublié /
        refuse / refuserai / décline / exclus
    """,
    "and": """
        et / et donc / donc / du coup / c'est pourquoi / c'est pour ça que / et c'est pour ça que / et c'est pour
        cela que / et c'est justement pour ça que / et c'est pourquoi / voilà pourquoi / et justement / justement /
        car / parce que / et pour cette raison /
        et c'est (|bien |précisément |exactement |justement |tout à fait |très )pour (cela|ça|cette raison) que /
        c'est (bien|précisément|exactement|justement) pour (cela|ça|cette raison) que / (|et )c'est (|bien |
        précisément |justement |exactement )pourquoi / et (|c'est )(|précisément |justement |bien )la raison pour
        laquelle / raison pour laquelle / et pour (cette raison précise|cela même) / et de ce fait / et du coup / donc
        justement
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
        bon|tombe mal) / (ça|cela) tombe mal / trop tôt (|pour moi|encore) /
        (|on |nous )(en |s'en |)(reparle|reparlera|reparlons-en|reparlerons|recause|rejase|reparlons) (|-en )(plus
        tard|la semaine prochaine|le mois prochain|dans|après|à|en|au|une autre fois|l'année prochaine|lundi|d'ici|cet
        été|cet automne|ce printemps) ... / (revenez|reviens) (|-)(|vers|me|nous) (|moi|vers moi|voir|me voir|m'en
        parler|à moi) (dans|en|après|à|la|le|au|plus|l'|d'ici|cet|ce) ... / (remettons|remettez|gardons|reportons|
        repoussons) (|ça|cela|-)(à plus tard|au mois prochain|à la rentrée|à l'année prochaine|ça pour plus tard|à un
        autre moment) / (laissez|laisse|donnez|donne|accordez) (|-)(moi|nous) (|y |le temps d'y |le temps de |un peu |
        quelques |jusqu'à |jusqu'au |un |une )(penser|réfléchir|jours|temps|semaine|semaines|mois|souffler|lundi|
        vendredi|moment|délai) ... / (voyons|on voit|on verra|verrons) (|cela|ça|ceci) (à ce moment-là|à mon retour|
        plus tard|après|en @mois@|dans quelques|dans un|à la rentrée|le mois prochain|la semaine prochaine|l'an
        prochain) ... / (retentez|retente|réessayez|réessaie|reproposez|repropose|réécrivez|repassez|repasse) (|moi |
        -moi |votre chance |ça |cela )(au|en|dans|après|à|plus|le|la|l'|d'ici) ... / (mettons|mettez|mets|laissons|
        laissez|gardons|gardez) (|-)(ça|cela|le|la|tout ça) (en attente|de côté|pour|en pause|au frais|en stand-by|en
        suspens) ...
    """,
    "until": """
        après / avant / jusqu'à / jusqu'au / jusqu'en / dès que / une fois que / à partir de / à partir du / quand je
        serai / quand j'aurai / quand je reviens / quand je reviendrai / quand je rentre / à mon retour / en @mois@ /
        après @mois@ / dans un mois / dans deux mois / dans quelques (mois|semaines|jours) / fin @mons@ / début
        @mons@ / d'ici / la semaine prochaine / le mois prochain / l'année prochaine / à la rentrée / avant @mois@
    """,
    "borrowed": """
        yes no way problem problemo deal unsubscribe good now time down game chill cool like in net niet nope surprise
        go let s open forward okay chance rush oki ciao basta tarde
    """,
}

TABLES = {"fr": FRENCH}
