"""Words of French and Italian: data alone, in the notation of `words.py`."""

FRENCH = {
    "macros": """
        meet = rencontrer|la rencontrer|le rencontrer|les rencontrer|faire sa connaissance|faire leur connaissance|
        être présenté|être présentée|être mis en relation|être mise en relation|être mis en contact|entrer en
        contact|échanger|parler|discuter|lui parler|faire la connaissance|accepter|cette mise en relation|une
        introduction|cette rencontre|être présenté à|faire connaissance|une mise en relation|cette introduction|en
        discuter|connaître
    """,
    "yes": """
        si / oui (|oui|merci|volontiers|avec plaisir|bien sûr|s il vous plaît|s il te plaît|svp|stp|s'il vous plaît|
        s'il te plaît|absolument|tout à fait|certainement|pourquoi pas avec plaisir|d'accord|allez-y|vas-y|pas de
        problème|je veux bien|j'accepte|je suis d'accord|ça marche|ok|super|parfait|évidemment|je suis partant|je suis
        intéressé|je suis intéressée|très volontiers|ce serait super|ça me va|merci beaucoup|sans problème| bien
        entendu|bien volontiers|je le veux|carrément|mille fois oui|grand plaisir|avec joie|cela me convient) / ouais /
        ouaip / ouep / ui / yep / yes / si volontiers / mais oui / mais oui bien sûr / bien sûr / bien sûr que oui /
        bien sur / bien entendu / évidemment / naturellement / certainement / absolument / tout à fait / carrément /
        sans problème / sans hésiter / sans aucun problème / sans souci avec plaisir / d'accord / d'acc / dac / ok /
        okay / ok pour moi / ok vas-y / ok allez-y / ça marche / ça roule / ça me va / ça me convient / cela me
        convient / cela me va / c'est d'accord / c'est ok / c'est bon pour moi / c'est un oui / c'est oui / entendu /
        entendu merci / je (veux bien|suis d'accord|suis partant|suis partante|suis pour|consens|dis oui|
        valide|confirme|suis ok|donne mon accord|suis des vôtres) / j'accepte (|volontiers|avec plaisir|votre
        proposition|l'introduction|la mise en relation|cette mise en relation|de le rencontrer|de la rencontrer) /
        accepté / allez-y / vas-y / allons-y / (|oui |ok |d'accord |alors )(allez-y|vas-y|allons-y|faites|faites
        donc|fais donc|présentez-nous|présente-nous|présentez-moi|présente-moi|mettez-nous en contact|mettez-nous en
        relation|mets-nous en contact|mets-nous en relation) (|s'il vous plaît|s'il te plaît|svp|merci|je vous en
        prie|avec plaisir) / (pas de (problème|souci|soucis)|aucun problème) (allez-y|vas-y|avec plaisir|oui|
        volontiers|je veux bien|allons-y|d'accord) / partant / partante / je n'ai (pas d'|aucune )objection / aucune
        objection / pas d'objection / marché conclu / affirmatif / banco / positif / ma réponse est oui / bon pour
        accord / je n'y vois (pas|aucun) (d'|)(inconvénient|objection) / je n'y vois pas d'inconvénient / je n'ai rien
        contre / aucun inconvénient / parfait pour moi / c'est parfait pour moi / ok c'est parfait / (vous pouvez|tu
        peux) (lui |leur |)(partager|donner|transmettre|communiquer) (mon|ma|mes)
        (adresse|email|mail|coordonnées|numéro) (|à ...)
    """,
    "fond": """
        (|bien |très |fort |plus que |mais )volontiers / avec (|grand |beaucoup de |le plus grand |un grand |un
        immense )(plaisir|joie|enthousiasme) / avec joie / avec plaisir merci / (j'aimerais|nous aimerions|
        j'adorerais|je souhaite|je souhaiterais|je voudrais|je serais ravi|je serais ravie|je serais heureux|je
        serais heureuse|je serais enchanté|je serais très heureux|je serais très heureuse|je suis ravi|je serais
        content|je serais contente|je veux|ça me plairait|cela me plairait|j'ai envie|je serais honoré|on aimerait|
        je serais intéressé|je serais intéressée) (|beaucoup |bien |vraiment |énormément |bien sûr |bien volontiers
        )(|de |d'|à )(|@meet@) (|merci) / (j'aimerais|nous aimerions|j'adorerais|je souhaiterais|je souhaite|je
        voudrais|je serais ravi|je serais ravie|je serais heureux|je serais heureuse|je serais enchanté|je serais
        très heureux|je serais très heureuse|je suis ravi|je veux|ça me plairait|cela me plairait) (|beaucoup |bien
        |vraiment |bien sûr )(de |d'|)@meet@ ... / (j'aimerais|j'adorerais) (beaucoup|bien|vraiment|énormément) (|
        ça|cela) / (je serais ravi|je serais ravie|ravi|ravie) (de|d') ... / (ce|ça|cela) (serait|me ferait|est|
        sera) (|vraiment |très |un |une |avec |un grand |une très |une bonne |un immense )(super|génial|parfait|
        formidable|bien|plaisir|bonne idée|excellente idée|sympa|chouette|intéressant pour moi|top|agréable|avec
        plaisir|honneur|fantastique|merveilleux|gentil|idéal|cool) (|merci|pour moi) / (|je suis |nous sommes |ça
        m'|cela m'|je serais )(|très |vivement |tout à fait |fort |bien )(intéressé|intéressée|intéressés|intéresse|
        preneur|preneuse) (|merci|beaucoup|par cette rencontre|par cette mise en relation) / ça m'intéresse (|
        beaucoup|vraiment) / cela m'intéresse (|beaucoup) / (|c'est une |quelle |ça me semble une |très )bonne idée
        (oui|avec plaisir|allez-y|volontiers) / (ça|cela) (me fait|fait) plaisir / (au |)plaisir de (le|la|les)
        rencontrer / hâte de (le|la|les) rencontrer / j'ai hâte (|de le rencontrer|de la rencontrer) / je me
        réjouis (|de le rencontrer|de la rencontrer|de cette rencontre)
    """,
    "warm": """
        (|ça semble |ça a l'air |c'est |cela semble |ça parait )(|très |vraiment |plutôt )(intéressant|tentant|
        gentil) / super / parfait / génial / excellent / top / cool / bien / très bien / pas de problème / pas de
        souci / pas de soucis / aucun problème / aucun souci / sans souci / pourquoi pas / ce n'est pas grave / pas
        grave / pas de mal / il n'y a pas de mal / pas pressé / bonne idée / quelle bonne idée / chouette / sympa /
        formidable / pas mal
    """,
    "no": """
        non (|non|merci|merci beaucoup|désolé|désolée|pas intéressé|pas intéressée|pas vraiment|pas du tout|je ne veux
        pas|je ne préfère pas|je préfère pas|ça ne m'intéresse pas|cela ne m'intéresse pas|je refuse|
        malheureusement|pas pour moi|jamais|je n'ai pas le temps|sans façon|je ne suis pas intéressé|je ne suis pas
        intéressée|pas cette fois|ça ira|ça ira merci|merci bien|je vous remercie|je passe|pas envie|certainement
        pas|surtout pas|sans regret|je regrette|je ne souhaite pas) / nan / nan merci / nope / non non / merci non /
        merci mais non / merci mais non merci / sans façon / sans façon merci / jamais / jamais de la vie /
        (surtout|certainement|absolument|sûrement|pas vraiment|vraiment|plutôt|je préfère|je préférerais|
        préférerais|je préfère que|de préférence|bien sûr que|je crains que|malheureusement|je dirais que|désolé|
        désolée|c'est|ma réponse est|la réponse est|je dis|hélas|ce sera|ça sera|je vais dire|je dois dire) (non|
        pas|un non|ne pas) (|merci) / je préfère ne pas ... / je préférerais ne pas ... / je préfère (|décliner|
        refuser|passer mon tour|m'abstenir|rester discret|rester en dehors) / pas (intéressé|intéressée|du tout|
        question|pour moi|le temps|envie|besoin|d'intérêt|mon truc|mon domaine|cette fois|utile|nécessaire|de temps
        pour ça|de temps à y consacrer) (|merci|désolé|par ça) / hors de question / c'est hors de question / il n'en
        est pas question / (je|nous|on|cela|ça|ceci|il|merci je|désolé je|malheureusement je|non je|désolée je| mais
        je|je crains que cela) (ne |n'|)(suis|veux|souhaite|peux|pense|crois|m'intéresse|désire|ai|souhaitons|
        sommes|voulons|m'intéresse|pourrai|vais|prends|donnerai|accepte|me convient|accepterai|avons|rencontre|
        cherche|fais) (pas|plus|guère|aucun|pas vraiment|malheureusement pas|vraiment pas|pas du tout|aucunement|
        aucune) (|intéressé|intéressée|être|le|la|donner suite|intérêt|besoin|temps|disponible pour cela|cela|
        @meet@|le temps|du temps|d'intérêt|envie|de|participer|être mis en relation|être présenté|faire|nouveaux|
        intéressés|prendre|répondre|ça|d'accord|favorablement|que) ... / (ce|c'|ça|cela) (n'est|est|n'|ne sera) (|
        vraiment |malheureusement )(pas|pas vraiment) (|vraiment )(pour moi|mon truc|possible|nécessaire|la peine| mon
        domaine|utile|intéressant pour moi|mon affaire|ma tasse de thé|de mon ressort|pertinent|pertinent pour moi)
        (|merci) / ce n'est pas la peine / aucun (intérêt|besoin|temps) / aucune envie / sans intérêt / (|je | nous
        |j')(|dois |vais |suis obligé de |préfère |me vois contraint de |suis au regret de |regrette de devoir
        |regrette mais je |suis contraint de |tiens à |dois malheureusement |vais devoir |me permets de |suis obligée
        de |souhaite |voudrais |aimerais |vais malheureusement )(décliner|refuser|décline|refuse|passe mon tour|passer
        mon tour|m'abstenir|m'abstiens|passe|rejette|m'oppose|rester en dehors de ça|dire non|déclinons| dis non)
        (|poliment|respectueusement|l'offre|votre offre|la proposition|votre proposition|l'invitation| votre
        invitation|cette fois|merci|cette proposition|cette offre|cette fois-ci|cette mise en relation|la mise en
        relation|l'introduction|avec regret|votre demande) / refusé / décliné / laissez-moi tranquille / laisse-moi
        tranquille / fichez-moi la paix / ne (me|nous) présentez pas / n'en faites rien / je suis contre / ce sera sans
        moi / sans moi / bof non / bof non merci / je ne préfère pas / non je ne préfère pas / je préfère pas /
        j'aimerais mieux pas / je n'y tiens pas / (non |)ça ne me (dit|tente|convient|branche) (rien|pas|guère) / (non
        |)ça ne me tente (|vraiment |pas )pas / ça me (dit|tente) (pas|rien) / très peu pour moi / peu pour moi / je
        n'ai pas envie / ne donnez pas (mon|ma|mes) ... / ne donne pas (mon|ma|mes) ... / ne transmettez pas
        (mon|ma|mes) ...
    """,
    "excuse": """
        (|je suis |nous sommes |malheureusement je suis |désolé je suis )(|actuellement |malheureusement |bien |
        beaucoup |vraiment |déjà )(trop |très |)(occupé|occupée|débordé|débordée|pris|prise|surchargé|surchargée|
        indisponible|à la retraite|retraité|retraitée) (|en ce moment|actuellement|pour ça|ces temps-ci) / (je |
        )(ne |n'|)peux pas / j'ai trop de (travail|choses à faire) ... / mon agenda est (|déjà |trop )plein
    """,
    "later": """
        plus tard / peut-être plus tard / pas maintenant / pas pour le moment / pas pour l'instant / pas en ce
        moment / pas encore / pas tout de suite / pas aujourd'hui / pas actuellement / pour le moment non / pas
        dans l'immédiat / une autre fois / une prochaine fois / peut-être une autre fois / la semaine prochaine /
        le mois prochain / l'année prochaine / l'an prochain / le trimestre prochain / au printemps / en septembre /
         à la rentrée / dans (un|une|deux|trois|quelques|six) (mois|semaine|semaines|jours|ans|an) / après les
        (vacances|fêtes) / après l'été / ce n'est pas le (bon |)moment / pas le (bon |)moment / mauvais moment / je
        (vais y réfléchir|réfléchis|vais réfléchir|reviens vers vous|reviendrai vers vous|vous redis|te redis|vous
        dirai|verrai|dois réfléchir|dois y réfléchir|vous recontacte|lirai plus tard) ... / laissez-moi (réfléchir|
        y réfléchir|le temps) ... / recontactez-moi ... / redemandez-moi ... / demandez-moi plus tard / bientôt / à
        revoir
    """,
    "stop": """
        stop / arrêtez / arrêtez s'il vous plaît / arrête / arrêtez ça / arrêtez tout de suite / arrêtez de (m'|me
        )(écrire|contacter|envoyer|solliciter|harceler) ... / arrête de (m'|me )(écrire|contacter|envoyer) ... / (|
        merci de |veuillez |prière de |je vous demande de )(ne plus|cesser de|arrêter de) (|jamais )(m'|me )(|
        écrire|contacter|envoyer|solliciter|recontacter|déranger|importuner|adresser|spammer) ... / ne m'(écrivez|
        écris|envoyez|contactez) (plus|pas) ... / ne me (contactez|contacte|recontactez|dérangez|sollicitez) (plus|
        pas) ... / désabonner / désabonnez-moi / me désabonner / désinscription / désinscrire / désinscrivez-moi /
        se désabonner / (|s'il vous plaît |veuillez |merci de )(supprimez|retirez|effacez|retirer|supprimer|enlevez|
        enlever|me retirer|me supprimer)(-moi |) (|mon|mes|de|ma) ... / plus de (mails|messages|courriels|mail) (|
        s'il vous plaît|merci|svp) / plus aucun (mail|message|courriel) (|svp|merci)
    """,
    "stop_all": """
        stop tout / tout arrêter / arrêtez tout / arrêter tout / stop à tout / stop à tous / stop pour tous
    """,
    "doubt": """
        si / s'il / s'ils / quand / lorsque / avant / après / dès que / une fois / à condition / à moins / sauf /
        pourvu / tant que / seulement / uniquement / peut-être / éventuellement / possible / possiblement /
        probablement / sans doute / ça dépend / cela dépend / tout dépend / on verra / on verra bien / je verrai / ne
        sais pas / je ne sais pas / je sais pas / j'sais pas / chais pas / aucune idée / je n'en sais rien / je n'ai
        aucune idée / pas sûr / pas sûre / pas certain / je ne suis pas sûr / je ne suis pas sûre / j'hésite / hésite /
        bof / mouais / qui / que / quoi / quel / quelle / comment / pourquoi / où / pouvez-vous / pourriez-vous /
        peux-tu / est-ce / dit / dire / dis / disait / spam / arnaque / haha / lol / mdr / blague / plaisante / ironie
        / absent / absente / congés / vacances / reçu / bien reçu / transfère / transmets / assistante / assistant / en
        principe / en théorie / a priori / plutôt / d'abord / plus d'informations / plus d'infos / en savoir plus / ou
        / oui et non / oui non / non oui / ben oui / mais bien sûr que / sinon / problème / à voir / je ne le connais
        pas / je ne la connais pas / erreur / peu importe / ça m'est égal / m'est égal / c'est ça / cause toujours / tu
        parles / plus de détails / pas dit que / vraisemblablement / pas contre / je ne suis pas contre / suis pas
        contre / je ne suis pas totalement contre / faut voir / avocat / police / tribunal / quelqu'un d'autre / savoir
        / non(|,) (pas de problème|pas de souci|aucun problème|aucun souci|pas de soucis|pas grave|ne vous inquiétez
        pas|t'inquiète) / mauvaise idée / réfléchir / y réfléchir / retirée / retiré / en savoir / patienter / café /
        c'est moi / c'est bien moi / c'était moi
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
        infiniment|d'avance|à vous|à toi|encore|quand même|tout de même|mille fois|ivy|pour tout|bien sincèrement) /
         (merci|merci beaucoup|merci bien|je vous remercie|je te remercie|mille mercis|un grand merci|merci encore|
        remerciements) (de|pour|d'avoir) ... / (je|nous) (vous|te) (remercie|remercions) (|beaucoup|vivement|
        sincèrement|infiniment) / (c'est|vous êtes|tu es|comme c'est) (|très |bien |trop |vraiment )(gentil|aimable|
        sympa|gentille) (|de votre part|de ta part|à vous|de demander) / comment (puis-je|pourrais-je) (vous |te
        )(remercier|rendre la pareille) / que puis-je faire (pour vous|en retour) / mercis / j'apprécie (|beaucoup|
        votre offre|la proposition|l'attention|le geste)
    """,
    "fill": """
        s'il vous plaît / s'il te plaît / s'il vous plait / svp / stp / alors / donc / et / aussi / très / vraiment
        / bien / là / eh bien / ben / bah / ah / oh / honnêtement / franchement / pour être honnête / pour ma part /
         de ma part / de mon côté / en ce qui me concerne / actuellement / en ce moment / maintenant / pour moi /
        pour nous / je / nous / moi / tout de suite / immédiatement / cette fois / cette fois-ci / ivy / bob / ann /
         car / parce que / avec lui / avec elle / le / la / les / je vous en prie / je t'en prie / de rien / mon
        (numéro|adresse|mail|email|téléphone) (|perso |privé )est ... / (vous pouvez|tu peux|il peut|elle peut) me
        (joindre|contacter|appeler|écrire) ... / (|mais )(utilisez|écrivez|envoyez|appelez|utilise|merci d'utiliser|
        veuillez utiliser|s'il vous plaît utilisez) (|plutôt |s'il vous plaît )(à |-moi |)(mon|moi|mes|sur|à mon|
        au) ... / bonne chance / j'espère que (vous allez bien|tu vas bien|vous comprendrez) / je vous souhaite une
        ...
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
        années|depuis|déjà en contact|déjà rencontrés) ... / déjà (en contact|rencontré)
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
        refuser / rater / dire / opposé / opposée / manquer / décliner / connaître / comprendre / répondre /
        contre / déranger / résister / louper / contraire / nier / vexer
    """,
}

ITALIAN = {
    "yes": """
        sì (|sì|grazie|certo|volentieri|per favore|prego|con piacere|certamente|assolutamente|d'accordo|va bene|
        perfetto|molto volentieri|accetto|mi piacerebbe|mi farebbe piacere|voglio|procedi|proceda|procedete|ok|
        senz'altro|sono d'accordo|sono interessato|sono interessata|mi interessa|ovviamente|naturalmente|vorrei| certo
        che sì|fai pure|faccia pure|grazie mille|più che volentieri|perché no volentieri|senza problemi|con molto
        piacere|presentaci|presentateci|dai|sarebbe bello) / certo / certo che sì / certamente / certamente sì / ma
        certo / ma certo che sì / sicuro / sicuramente / sicuramente sì / assolutamente sì / assolutamente /
        naturalmente / ovvio / ovviamente / senz'altro / senza dubbio / indubbiamente / d'accordo / sono d'accordo /
        siamo d'accordo / d'accordissimo / va bene / va benissimo / va bene così / per me va bene / per me (ok|va
        benissimo|sì|va bene|è ok|nessun problema va bene) / mi va bene / mi sta bene / ok / okay / ok va bene / ok
        procedi / ok grazie procedi / accetto (|volentieri|con piacere|l'introduzione|l'invito|la presentazione|la
        proposta|di buon grado) / accettiamo / acconsento / approvo / confermo / ci sto / io ci sto / ci sono / procedi
        / procedi pure / proceda / proceda pure / procedete / procedete pure / procediamo / fai pure / faccia pure /
        fate pure / vai / vai pure / vada pure / avanti / facciamolo / fallo / (|sì |ok |certo
        )(presentaci|presentateci|ci presenti|presentami|mi presenti|ci metta in contatto|mettici in contatto|
        metteteci in contatto|mi metta in contatto) (|pure|grazie|per favore|per piacere) / (nessun problema|non c'è
        problema) (volentieri|procedi|va bene|certo|sì|fai pure|con piacere|accetto|proceda) / nessuna obiezione / non
        ho (nessuna |)obiezioni / do il mio consenso / affare fatto / la mia risposta è sì / conta su di me / contate
        su di me / come no volentieri / affermativo / (puoi|può|potete)
        (dare|dargli|darle|condividere|passare|passargli) (il mio|la mia|i miei) (indirizzo|email|mail|contatti|numero)
        (|a ...)
    """,
    "fond": """
        volentieri / molto volentieri / più che volentieri / ben volentieri / volentierissimo / con (|molto |grande
        |estremo |immenso |vero |sommo )(piacere|gioia) / con tanto piacere / di buon grado / (mi piacerebbe|mi
        farebbe|mi farebbe molto|sarei felice|sarei lieto|sarei lieta|sarò felice|sarò lieto|vorrei|voglio|mi fa|
        sono felice|sono lieto|sarei contento|sarei contenta|ci piacerebbe|gradirei|desidero|sarebbe un|sarebbe un
        vero|sarebbe un grande|è un|amerei) (|molto |tanto |davvero |piacere |molto piacere |onore |immenso piacere
        )(|di |davvero |tantissimo )(|conoscerlo|conoscerla|conoscere|incontrarlo|incontrarla|parlare con lui|
        parlare con lei|essere presentato|essere presentata|parlarci|questa presentazione|accettare|entrare in
        contatto|fare la sua conoscenza|fare conoscenza) (|grazie) / (mi piacerebbe|mi farebbe piacere|mi farebbe
        molto piacere|sarei felice|sarei lieto|sarei lieta|vorrei|voglio|sarebbe un piacere) (|molto )(di |
        )(conoscere|incontrare|parlare con|essere presentato|essere presentata|conoscerlo|conoscerla) ... / (|
        questo |ciò )(sarebbe|suona|sembra|è) (|molto |davvero |una |un |proprio |un' )(bello|fantastico|ottimo|
        bellissimo|perfetto|bene|ottima idea|bella idea|buona idea|magnifico|utile|meraviglioso|splendido|piacere|
        onore|gradito|stupendo) (|grazie|per me) / (|sono |siamo |sarei )(|molto |davvero )(interessato|interessata|
        interessati) (|a conoscerlo|a conoscerla|grazie) / mi interessa (|molto|davvero|tanto|conoscerlo|
        conoscerla) / non vedo l'ora (|di conoscerlo|di conoscerla)
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
        credo|non accetto|non desidero|rifiuto) (|grazie) / nah / macché / nope / mai / mai e poi mai / giammai /
        (meglio|preferisco|preferirei|direi|credo|penso|temo|purtroppo|assolutamente|certamente|sicuramente|
        decisamente|mi dispiace|la risposta è|la mia risposta è|ovviamente|certo che|devo dire|per me è un|è un|
        stavolta|questa volta|credo proprio|penso proprio|spero|per ora preferisco|anche) (di |)no (|grazie) /
        (preferisco|preferirei|preferiamo) (di no|non|evitare|rifiutare|declinare|passare|rimanere fuori|starne fuori)
        ... / (|io |noi |mi dispiace ma |purtroppo |grazie ma |la ringrazio ma |ti ringrazio ma |no |mi dispiace |ma
        |questo |al momento |questa cosa |sinceramente )non (sono interessato|sono interessata|siamo interessati|mi
        interessa|ci interessa|voglio|desidero|vorrei|posso accettare|posso|ho tempo|ho interesse|ho alcun interesse|ho
        nessun interesse|ho bisogno|fa per me|è per me|è il mio campo|è di mio interesse|è necessario|è possibile|è il
        caso|accetto|acconsento|sono d'accordo|intendo|se ne parla|me la sento|credo| penso|mi sento|mi va|mi serve|ci
        penso proprio|è cosa per me|sono disponibile a|prendo|ho intenzione|ne ho bisogno|ho voglia|potrò) ... / non
        interessato / non interessata / non mi interessa / nessun interesse / nessun bisogno / (|io |noi )(|devo
        |vorrei |preferisco |purtroppo devo |sono costretto a |mi vedo costretto a |dovrò |mi tocca |devo purtroppo
        |desidero |mi spiace ma devo |mi dispiace ma devo |sono costretta a )(declinare|rifiutare|declino|rifiuto|dire
        di no|passo|passare|rinunciare|rinuncio|astenermi|mi oppongo| respingo|dico di no) (|l'offerta|l'invito|la
        proposta|gentilmente|rispettosamente|cortesemente|questa volta| grazie|con rispetto|la presentazione|il vostro
        invito|la sua offerta) / passo / rifiutato / neanche per sogno / neanche per idea / non se ne parla / per
        niente / per nulla / in nessun caso / lasciami in pace / mi lasci in pace / lasciatemi in pace / non
        presentateci / non ci presenti / niente da fare / sono contrario / sono contraria / (non ne|no non ne|non) ho
        voglia / non ne ho (voglia|tempo|bisogno|intenzione) / non (dare|dia|date|condividere|condividete|dia) (il
        mio|la mia|i miei) ...
    """,
    "excuse": """
        (|sono |siamo |purtroppo sono |mi dispiace sono )(|troppo |molto |davvero |già |attualmente )(impegnato|
        impegnata|occupato|occupata|preso|presa|in pensione|oberato|incasinato|sommerso) (|al momento|ora|adesso|in
        questo periodo) / ho troppo (lavoro|da fare) ... / agenda piena / la mia agenda è piena
    """,
    "later": """
        più tardi / magari più tardi / forse più tardi / più avanti / magari più avanti / dopo / non ora / ora no /
        adesso no / non adesso / non ancora / oggi no / non oggi / per ora no / non per ora / per il momento no /
        non per il momento / al momento no / non al momento / non in questo momento / in questo momento no / (in |
        )un altro momento / un'altra volta / magari un'altra volta / sarà per un'altra volta / la prossima (volta|
        settimana) / la settimana prossima / il (mese prossimo|prossimo mese|prossimo anno|prossimo trimestre) /
        l'anno prossimo / (tra|fra) (un|una|due|tre|qualche) (mese|settimana|mesi|settimane|giorni|giorno) / dopo
        le (vacanze|ferie|feste) / dopo l'estate / non è (il |un )(buon |)momento ... / brutto momento / ci (penso|
        penserò|devo pensare|rifletto) ... / devo pensarci / fammi pensare ... / mi faccia pensare ... / mi lasci
        pensare ... / le farò sapere ... / ti farò sapere ... / vi farò sapere / chiedi(mi|) ... / richiedimelo ...
        / a presto risentirci / domani / presto
    """,
    "stop": """
        basta / basta così / basta mail / basta email / smettetela / smettila / smetta / smettete di (scrivermi|
        contattarmi|mandarmi|inviarmi) ... / smetti di (scrivermi|contattarmi|mandarmi|inviarmi) ... / smetta di
        (scrivermi|contattarmi|mandarmi|inviarmi) ... / (|per favore |vi prego di |la prego di )non (scrivermi|
        scrivetemi|contattatemi|contattarmi|mi scriva|mi contatti|mi scrivete|inviatemi|mandatemi|mi mandi|inviarmi|
        mandarmi|mi contattate|disturbatemi) (più|mai più|ancora|altre|altri|di nuovo) ... / (niente|nessun'|non
        voglio|non desidero) (|più |altre |ricevere altre |ricevere più )(mail|email|e-mail|messaggi|altra mail)
        ... / disiscrivimi / disiscrivetemi / cancellatemi / cancellami / mi cancelli / annulla iscrizione /
        disiscrizione / (|per favore )(rimuovetemi|rimuovimi|mi rimuova|togliete|toglietemi|cancellate|eliminate|
        rimuovete|rimuova|cancelli|elimini) (|il mio|i miei|dalla|da) ...
    """,
    "stop_all": """
        stop a tutto / fermare tutto / fermate tutto / ferma tutto / basta tutto / basta con tutto / stop tutto
    """,
    "doubt": """
        se / purché / a patto / a condizione / condizione / quando / appena / prima / dopo che / a meno / salvo /
        tranne / solo / soltanto / forse / magari / può darsi / può essere / eventualmente / possibilmente /
        probabilmente / dipende / vediamo / si vedrà / vedremo / non so / non lo so / boh / mah / non saprei / chissà /
        nessuna idea / non ne ho idea / non ho idea / non sono sicuro / non sono sicura / incerto / dubbio / dubbi / ho
        dei dubbi / chi / che cosa / cosa / quale / come mai / come / dove / perché mai / potete / potrebbe / potresti
        / può dirmi / puoi / dice / disse / detto / dire / spam / truffa / haha / ahah / ahahah / scherzo / ironia /
        ferie / vacanza / assente / ricevuto / inoltro / assistente / in teoria / in linea di massima / in linea di
        principio / prima di tutto / più informazioni / maggiori informazioni / ulteriori informazioni / più dettagli /
        o / oppure / sì e no / sì no / no sì / ni / hmm / sì sì come no / come no / problema / immagino / suppongo /
        altrimenti / indifferente / non lo conosco / non la conosco / errore / sapere / avvocato / polizia / qualcun
        altro / no(|,) (nessun problema|non c'è problema|figurati|si figuri|niente|tranquillo|tranquilla) / cattiva
        idea / pessima idea / pensarci / ci devo pensare / se paga / sono io / ero io
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
        ringrazio|ti ringrazio|vi ringrazio|ringrazio) (per|di|della|del|dell'|delle) ... / (la|ti|vi) ringrazio (|
        molto|tanto|di cuore) / ringrazio / (è|sei|lei è|che|molto) (|molto |davvero )(gentile|carino|cortese) (|da
        parte sua|da parte tua|grazie|a chiedere) / apprezzo (|molto|l'offerta|l'invito|il pensiero|la proposta) /
        grato / grata
    """,
    "fill": """
        per favore / per piacere / per cortesia / prego / e / anche / allora / dunque / molto / davvero / veramente
        / sinceramente / onestamente / ora / adesso / al momento / attualmente / in questo momento / in questo
        periodo / per ora / da parte mia / per quanto mi riguarda / per me / io / noi / mi / ci / lo / la / questa
        volta / subito / immediatamente / ivy / bob / ann / ah / oh / eh / perché / poiché / con lui / con lei / il
        mio (numero|indirizzo|telefono|cellulare) è ... / (può|puoi|possono|potete) (chiamarmi|scrivermi|
        contattarmi) ... / (|ma )(per favore |)(usa|usi|usate|utilizza|utilizzi|scriva|scrivi|mandi|manda|chiami) (|
        a|al|il) (mio|miei|mia) ... / spero (che lei stia|che tu stia|stia|tutto) bene / spero (comprenda|capisca|
        capirete) / di niente
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
        me|sul mio conto) / (|che )cosa (sapete|avete|tenete|memorizzate|salvate|conservi|sai) (su di me|di me|sul mio
        conto) / (quali|che) dati (conservate|avete|tenete|salvate) (|su di me|di me|sul mio conto)
    """,
    "outcome": """
        (|e |allora )com('è|e è) (andata|andato|finita) (|a finire) / com'è andata (|a finire|tra loro) / (ci sono|
        qualche|hai|avete) (novità|notizie|notizia|risposta) / hanno (risposto|accettato)
    """,
    "acquainted": """
        (|ma |sì |no |grazie ma )(noi |)(ci|lo|la|li) (conosciamo|conosco) (già|da anni|da tempo|bene|benissimo|già
        da anni|già bene) ... / (siamo|sono) già (in contatto|amici|stati presentati) ...
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
        rifiutare / rifiutarmi / dire / dirti / perdere / perdermelo / perdermela / perdermi / declinare /
        negare / mancare / disturbare / oppormi / capire / rispondere / contrario / contraria / offendere
    """,
}

TABLES = {"fr": FRENCH, "it": ITALIAN}
