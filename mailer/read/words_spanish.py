"""Words of Spanish, Portuguese and Catalan: data alone, in the notation of `words.py`."""

SPANISH = {
    "macros": """
        meet = conocerlo|conocerla|conocerle|conocerlos|conocer|conocer a|hablar con|que me presenten|que nos
        presente| que nos presentes|ser presentado|ser presentada|charlar con|ponerme en contacto|estar en contacto|
        conversar con| aceptar|hacerlo|una presentación|esta presentación|contactar|conectar|hablar / correo =
        correo|email|mail| e-mail|correo electrónico|dirección|dirección de correo|número|teléfono|contacto|
        contactos|datos|datos de contacto|mail personal|celular|móvil|whatsapp / actuar = preséntanos|presentanos|
        preséntenos|presentenos| preséntame|presentame|presénteme|presenteme|ponnos en contacto|pónganos en contacto|
        póngannos en contacto|ponga en contacto|ponedos en contacto|ponnos en comunicación|pónganos en comunicación|
        conéctanos|conectanos| conéctenos|conectenos|conéctame|contáctanos|adelante|adelante con eso|adelante con
        ello|procede|proceda| procedan|hazlo|hágalo|háganlo|hacelo|dale|dale nomás|dele|denle|vamos|vamos con ello|
        haz la presentación|haga la presentación|hagan la presentación|haz la introducción|dale mi @correo@|dele mi
        @correo@|denle mi @correo@| pásale mi @correo@|pasale mi @correo@|pásele mi @correo@|pásenle mi @correo@|
        dale mis @correo@|pásale mis @correo@|dele mis @correo@|pásele mis @correo@|comparte mi @correo@|comparta mi
        @correo@|compartan mi @correo@| comparte mis @correo@|comparta mis @correo@|envíale mi @correo@|mándale mi
        @correo@|envíele mi @correo@| facilítale mi @correo@|facilítele mi @correo@|preséntanos por favor / mes =
        enero|febrero|marzo|abril|mayo| junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|el
        verano|verano|otoño|el otoño|primavera|la primavera|invierno|el invierno|vacaciones|las vacaciones|mis
        vacaciones|navidad|navidades|las navidades|semana santa|las fiestas|los exámenes|mis exámenes|el mes que
        viene|el próximo mes|el año que viene|el próximo año|la semana que viene|la próxima semana|la boda|la
        mudanza|la tesis|el parto|la feria|fin de mes|fin de año|un mes| unos meses|unas semanas|dos semanas|dos
        meses|tres meses|año nuevo|la baja|mi baja|mi viaje|el viaje|los finales
    """,
    "yes": """
        sí (|sí|sí sí|por favor|gracias|claro|claro que sí|por supuesto|con gusto|con mucho gusto|encantado|
        encantada| me encantaría|quiero|acepto|adelante|de acuerdo|desde luego|sin duda|cómo no|vale|ok|me gustaría|
        me parece bien| porfa|estoy de acuerdo|me interesa|perfecto|genial|muchas gracias|seguro|sin problema|dale|
        hágalo|preséntanos| preséntenos|quisiera|quiero conocerlo|quiero conocerla|absolutamente|señor|estoy
        interesado|estoy interesada) / claro / claro que sí / claro que si / clarísimo / clarooo / por supuesto / por
        supuesto que sí / por supuesto que si / desde luego / desde luego que sí / sin duda / sin dudarlo / cómo no /
        como no / seguro / seguro que sí / ciertamente / efectivamente / absolutamente / totalmente de acuerdo /
        definitivamente / definitivamente sí / obvio / obviamente / de acuerdo / estoy de acuerdo / estamos de
        acuerdo / conforme / vale / vale gracias / vale adelante / ok / okey / okay / ok adelante / dale / dale nomás
        / va / venga / venga vale / órale / sale / adelante / adelante por favor / (|sí |vale |ok | claro )(hágalo|
        hazlo|procede|proceda|preséntanos|preséntenos|preséntame| presénteme|preséntenos por favor| póngannos en
        contacto|ponnos en contacto|pónganos en contacto|conéctanos| conéctenos|puede presentarnos| puedes
        presentarnos) (|por favor|gracias|porfa) / (|sí |nosotros |yo )(acepto| aceptamos|accedo|consiento| apruebo|
        confirmo|digo que sí|doy mi consentimiento|doy mi conformidad|me apunto|me sumo|cuenta conmigo| cuente
        conmigo|cuenten conmigo) (|la presentación|la invitación|su propuesta|tu propuesta| con gusto| encantado|
        gracias|la oferta|el contacto) / aceptado / me apunto / apúntame / me parece (|muy |una )(bien| perfecto|
        genial|buena idea|estupendo|fantástico|excelente|excelente idea|fenomenal) / por mí (|está |no hay problema
        )(bien|ok|perfecto|adelante|sí|vale|encantado|) / está bien para mí / hecho / trato hecho / (no hay problema|
        sin problema|ningún problema) (adelante|con gusto|encantado|encantada|sí|acepto|claro) / ningún inconveniente
        / no tengo (ningún |)inconveniente / no tengo objeción / afirmativo / mi respuesta es sí / un sí rotundo / y
        cómo no / sí cómo no / claro cómo no / (puedes|puede|podéis|pueden) (dar|darle|darles|compartir| pasar|
        pasarle) (mi|mis) (correo|dirección|email|datos|teléfono|contacto) (|a ...) / (|sí |sí sí |sí por favor | sí
        claro |claro |claro que sí |por supuesto |ok |okay |vale |bueno |bueno dale |perfecto |genial |de acuerdo |
        venga |venga sí |por favor |porfa |sí porfa |está bien |me parece bien |listo |dale |dale sí |sin problema |
        no hay problema |ningún problema |con gusto |encantado |encantada |gracias |adelante |desde luego |muy bien |
        súper | buenísimo |órale |claro por favor |con mucho gusto |estoy de acuerdo )@actuar@ (|por favor|porfa|
        gracias|cuando quieras|cuando quiera|cuando quieran|sin problema|nomás|no más|entonces|nos|a bob|a ann|por
        mail|por correo| tranquilamente|tranquilo) / (|sí |claro |claro que sí |por supuesto |vale |ok |de acuerdo |
        sin problema |bueno | claro que )(puedes|podéis|puede|pueden|podés|le autorizo a|te autorizo a|os autorizo a|
        les autorizo a|autorizo a| autorizo que|está bien que|me parece bien que|no tengo problema en que|no tengo
        inconveniente en que|no me importa que|encantado de que|encantada de que|siéntete libre de|siéntase libre de|
        quiero que|me gustaría que) (| nos |le |me |ya )(dar|darle|pasar|pasarle|compartir|compartirle|facilitar|
        facilitarle|enviar|enviarle| presentarnos|presentarme|ponernos en contacto|conectarnos|poner en contacto|
        proceder|hacer la presentación| presenten|presentes|presentéis|pongan en contacto|pongas en contacto|
        compartan|compartas|conectes|conecten|den| des|le des|le den|pases|usar) (|mi|mis|nuestro) (|@correo@) (|a
        bob|a ann|con bob|con él|con ella|cuando quieras| cuando quiera|sin problema|por favor|personal|nuevo) / (|
        sí |yo |pues |y |por la presente |por mi parte | mediante la presente )(doy|otorgo|confirmo|expreso|
        manifiesto|tienes|tiene|tienen|concedo|presto) (|por la presente |con gusto |le |les |te )mi (|pleno |total |
        expreso )(consentimiento|autorización|permiso|aprobación| acuerdo|conformidad|ok|visto bueno|sí|bendición) (|
        para|a|con|de) (|la|que|esta|ser|compartir|dicha) (| presentación|introducción|presentado|presentada|nos
        presenten|me presenten|compartan mi @correo@|propuesta| contacto) / (|sí |yo |pues |y |muchas gracias |por mi
        parte )(|estoy|estamos|estaría) (|muy |totalmente | completamente |plenamente )de acuerdo (|con|en) (|la|
        que|esta|ser|ello|eso|el) (|presentación|introducción| presentado|presentada|nos presenten|me presenten|
        propuesta|contacto|que nos presentes|idea) / (|sí |yo |pues |y )acepto (|muy |con |con mucho |de |encantado|
        encantada|la|que|esta|ser|tu|su|vuestra) (|gustosamente|gustoso| gustosa|gusto|placer|buen grado|amable|
        presentación|introducción|presentado|presentada|nos presenten|invitación| propuesta|oferta|encantado|
        encantada|agradecido) (|presentación|introducción|invitación|propuesta|oferta| gracias|encantado|encantada) /
        (|a mí |por mí |por mi parte |de mi parte |todo |para mí )(me |)(parece|está| suena|va|queda) (|muy |todo |
        super |una |como una |perfectamente |estupendamente |de |una muy |una super )(bien| perfecto|genial|
        fenomenal|estupendo|buena idea|excelente idea|gran idea|idea estupenda|idea genial|idea excelente|idea
        fantástica|idea buenísima|excelente|fantástico|maravilloso|lindo|lujo|fabuloso|correcto|guay| bárbaro) (|
        gracias|sí|adelante|para mí|dale) / (dale|venga|vamos|ándale|órale|listo|va|sale|simón|hecho|claro| sipi|
        sip|sep|obvio|obviamente|faltaría más|faltaba más|cómo no|de una|de diez|dalee) (|de una|sí|que sí|gracias|
        encantado|encantada|por favor|va|vale|nomás|con gusto|adelante|me interesa) / sí (sí|quiero|de una|me
        interesa| me gustaría|me encantaría|mucho|obvio|obviamente|adelante|con mucho gusto|con gusto|de acuerdo|
        encantado| encantada|por qué no|acepto|estoy interesado|estoy interesada|cuenta conmigo|sin problema|cómo no|
        desde luego| muchas gracias|me apetece|me parece bien|está bien|perfecto|genial|vale|ok|dale|rotundo|total)
        (|gracias|mucho| por favor|claro|adelante|presentanos|preséntanos) / (no |sin |)(tengo|hay|ningún|veo|pongo)
        (|ningún |ninguna | nada )(|inconveniente|objeción|problema|en contra|objeciones|inconvenientes|pega|pegas)
        (|adelante|en que| alguno|en ello|con eso|para que) (|nos presenten|nos presentes|me presenten|compartan mi
        @correo@|dale|sí) adelante / (no tengo|no veo|ningún|sin|no pongo|no hay) (|ningún |ninguna )(inconveniente|
        objeción|objeciones| inconvenientes|pegas) (|alguno|adelante|por mi parte|de mi parte|en absoluto|en ello|en
        que nos presentes|en que nos presenten|al respecto) / (|ok|vale|bien|de acuerdo|perfecto|todo bien|sin
        problema|luz verde|adelante) por (mí|mi parte|mi) (|gracias|adelante|encantado|encantada|sí|claro) / por mí
        (|que )(sí|bien|perfecto|adelante| encantado|encantada|vale|ok|no hay problema adelante|genial|claro) / (él|
        ella|bob|ann|) (puede|que) (|me )(escribirme|llamarme|contactarme|escriba|llame|contacte|ponerse en contacto|
        ponerse en contacto conmigo| mandarme un mail|enviarme un correo|me escriba) (|cuando quiera|cuando guste|
        directamente|por correo|sin problema|con toda confianza|a este correo|aquí) / que me (escriba|llame|
        contacte) (|cuando quiera|cuando guste| cuando pueda|directamente|sin problema|nomás) / cuenta(|n) conmigo (|
        gracias) / me apunto (|gracias|encantado| encantada) / (|sí )(contad|contá|cuente|cuenten) conmigo / me sumo
        / trato hecho / hecho / desde luego (|que sí| adelante|gracias) / mi respuesta es (sí|afirmativa) / un sí
        (rotundo|enorme|gigante|como una casa) / esperaba que (me |)(preguntaras|preguntara|preguntaran)
    """,
    "fond": """
        con (|mucho |muchísimo |todo )(gusto|placer) / encantado / encantada / encantados / encantadísimo / encantado
        de conocerlo / encantada de conocerla / de mil amores / (me encantaría|me gustaría|nos encantaría| nos
        gustaría| quisiera|quiero|deseo|me agradaría|me complacería|me interesaría|estaría encantado|estaría
        encantada|estaré encantado|estaré encantada|estoy encantado|será un placer|sería un placer|me alegraría|
        tendría mucho gusto| estaría feliz|me haría ilusión) (|mucho |muchísimo |de |en |sí |poder )(|@meet@) (|
        gracias) / (me encantaría|me gustaría|nos encantaría|nos gustaría|quisiera|quiero|estaría encantado|estaría
        encantada|estaré encantado|estaré encantada|será un placer|sería un placer) (|mucho |de |poder )@meet@ ... /
        (|eso |esto )(sería|estaría|suena| será|parece) (|muy |un |una |todo un |un gran )(genial|estupendo|
        fantástico|bien|bueno|perfecto|excelente| placer|maravilloso|honor|buena idea|fenomenal|interesante para mí|
        increíble|ideal|de gran ayuda) (|gracias|para mí) / (|sí |estoy |estamos |estaría )(|muy |sumamente
        )(interesado|interesada|interesados) (|en conocerlo|en conocerla|en la presentación|gracias|en ello) / me
        interesa (|mucho|muchísimo|conocerlo|conocerla|la presentación) / espero (conocerlo|conocerla) pronto / tengo
        muchas ganas (|de conocerlo|de conocerla) / encantado de (conocerla|conocerlo|conocerle|conocerlos) /
        encantada de (conocerla|conocerlo|conocerle|conocerlos) / (encantado|encantada) de ... / (|sí |sí por favor |
        yo |a mí |pues |claro |y |hola |gracias |ay sí |uy sí |sí claro |claro que |oye |bueno )(|a mí |yo )(me |
        )(gustaría|encantaría|encanta|fascinaría|interesaría|interesa| alegraría|apetece|apetecería|haría ilusión|
        haría mucha ilusión|hace ilusión|hace mucha ilusión|vendría bien| vendría genial|vendría muy bien|vendría de
        perlas|viene bien|viene genial|viene perfecto|complacería|alegra| tinca|late|copa|mola|molaría|parece
        interesante conocerlo|quisiera|deseo|desearía|querría|quiero|estoy deseando| tengo ganas de|tengo muchas
        ganas de|estaría encantado de|estaría encantada de|estaré encantado de|estaré encantada de|estoy encantado
        de|será un placer|sería un placer|sería un honor|sería un gusto|sería un gustazo| será un gusto|sería genial|
        sería estupendo|es un placer|estoy dispuesto a|estoy dispuesta a|estoy interesado en| estoy interesada en|
        tengo interés en|estoy abierto a|estoy abierta a|llevo tiempo queriendo|siempre he querido| siempre quise|
        hace tiempo que quiero|hace tiempo que quería) (|mucho |muchísimo |un montón |bastante |sin duda | de verdad
        |por supuesto |poder |mucha |realmente )(conocer|conocerle|conocerlo|conocerla|conocerlos|conocer a| hablar|
        hablar con|charlar|charlar con|contactar|contactar con|contactarlo|contactarla|ser presentado|ser presentada|
        ser presentado a|ser presentada a|que nos presentes|que nos presenten|que nos presentéis|que me presenten|
        que me presentes|que nos pongas en contacto|que nos pongan en contacto|ponerme en contacto|entrar en
        contacto|la presentación|esta presentación|la introducción|esa presentación|una presentación|una
        introducción| intercambiar|coincidir|tomar un café|reunirme|colaborar|saludarlo|saludarla|platicar|platicar
        con) (|a |con |con el señor |al señor |a la señora )(|él|ella|ellos|bob|ann|el señor ray|ideas|alguien así|
        una persona así|alguien como él|alguien como ella) (|gracias|muchas gracias|por favor|pronto|en persona|
        mucho) / (|sí |a mí )me (gustaría|encantaría|interesa|interesaría|apetece|haría ilusión|vendría bien|vendría
        genial|vendría muy bien| late|copa|mola) (|mucho|muchísimo|un montón|bastante|la idea|el contacto|la
        presentación|conocerle) (|gracias| adelante|sí) / (|por la presente |mediante la presente |yo |y |sí |les |
        le )(|por la presente )(confirmo| comunico|manifiesto|declaro|ratifico|expreso) (|que |mi |por la presente |
        que sí )(deseo|quiero|acepto|me gustaría|estoy de acuerdo|interés|conformidad|voluntad|interés en|deseo de|
        estoy conforme|estoy interesado|estoy interesada|mi interés|acepto ser) ... / (|muchas |muchísimas |mil
        )gracias (|por |)(|pensar en mí |acordarte de mí )(|me encantaría|encantado|encantada|acepto|con mucho gusto|
        me interesa|sí) (conocerlo|conocerla|conocer a bob|acepto|adelante) / (encantado|encantada|feliz|contento|
        contenta|dispuesto|dispuesta|gustoso|gustosa) (|de | de poder |por )(conocerlo|conocerla|conocerle|conocer a
        bob|conocer a ann|ayudar|hablar|hablar con él|hablar con ella|hablar con bob|charlar|la presentación|
        contactar con él|ser presentado|ser presentada) / (acepto|aceptado| lo acepto) (encantado|encantada|gustoso|
        gustosa|con gusto|con mucho gusto|feliz) / (|sí |)con (|mucho |muchísimo |todo |gran |sumo )(gusto|placer|
        agrado|alegría) (|acepto|gracias|muchas gracias|adelante|lo conozco|la conozco| lo conoceré|hablaré con él) /
        (tengo|con|qué|muchas|tengo muchas) ganas de (conocerlo|conocerla|hablar con él| hablar con ella|conocer a
        bob|conocerle) / (sería|será|estaría|es|qué|suena|quedaría) (|muy |una |un |de |súper | de gran |de mucha |
        una muy |una gran )(genial|estupendo|fantástico|maravilloso|perfecto|bien|bueno|útil|lindo| lujo|ayuda|buena
        idea|gran idea|gusto|placer|honor|oportunidad|excelente|excelente idea|bárbaro|guay|bonito| provechoso) (|
        gracias|para mí|para mi tesis|para mi proyecto|sí|conocerlo|conocerla|muchas gracias)
    """,
    "warm": """
        (|suena |parece |qué |es )(|muy )(interesante|tentador|amable) / genial / perfecto / estupendo / fantástico
        / excelente / bien / muy bien / bueno / qué bien / buena idea / no hay problema / sin problema / ningún
        problema / no pasa nada / no te preocupes / no se preocupe / por qué no / no hay prisa / tranquilo / está
        bien / todo bien / chévere / no importa
    """,
    "no": """
        no (|no|no no|gracias|muchas gracias|lo siento|me interesa|me interesa gracias|quiero|quiero gracias|por
        favor| estoy interesado|estoy interesada|estoy interesado gracias|estoy interesada gracias|por el momento
        gracias| acepto|deseo|puedo|puedo aceptar|tengo tiempo|tengo interés|estoy de acuerdo|prefiero no|es para mí|
        creo|lo creo|es necesario|hace falta|hace falta gracias|va a ser posible|es posible|será posible|nunca|para
        nada|en absoluto|de ninguna manera|estoy disponible para esto|me gustaría|me apetece|es lo mío|me conviene|
        procede| señor|quisiera|gracias no me interesa|pienso hacerlo|lo deseo|lo necesito|lo quiero|necesito|es de
        mi interés|va conmigo|me parece buena idea|me parece|me es posible|nos interesa|cuente conmigo|cuenten
        conmigo|cuentes conmigo| tengo ganas|doy mi consentimiento|es mi campo|es relevante para mí) (|gracias|lo
        siento|muchas gracias|en este momento|ahora mismo) / no (me interesa|quiero|deseo|estoy interesado en|estoy
        interesada en|tengo tiempo para| tengo tiempo|tengo interés en|quisiera|me gustaría|puedo aceptar|deseo ser|
        acepto|estoy aceptando|estoy buscando|necesito|voy a) ... / nop / nope / na gracias / nanay / ni hablar / ni
        loco / ni de broma / ni pensarlo / nunca / jamás / nunca jamás / (mejor|claro que|por supuesto que|desde
        luego que|preferiría que|creo que|pienso que|me temo que|lamentablemente|desgraciadamente|
        desafortunadamente|por desgracia|ciertamente|definitivamente| absolutamente|lo siento|prefiero que|prefiero|
        preferiría|la respuesta es|mi respuesta es|digo que|es un|un rotundo|esta vez|de momento prefiero que|yo creo
        que|yo que|diría que|obviamente|pues) no (|gracias) / (prefiero| preferiría|preferimos) (no|que no|no
        hacerlo|no participar|no aceptar|no conocerlo|no conocerla|no ser contactado|no ser presentado|no ser
        presentada|dejarlo pasar|declinar|pasar|mantenerme al margen) ... / (de| bajo) ningun(a|) (manera|modo|
        concepto) / de ninguna manera / de ningún modo / bajo ningún concepto / en absoluto / para nada / (|yo |
        nosotros )(|debo |tengo que |voy a |quiero |quisiera |me veo obligado a |lamento tener que |lamentablemente
        debo |prefiero |lamento |siento tener que |desgraciadamente debo |me temo que debo | me temo que tengo que |
        respetuosamente |amablemente |siento |tendré que )(declinar|rechazar|rechazo|decir que no|declino|paso|
        pasar|negarme|me niego|me opongo|rehusar|abstenerme|decir no) (|la oferta|la invitación|su oferta|su
        invitación|la propuesta|esta vez|gracias|amablemente|respetuosamente|tu oferta|la presentación|de esto| esta
        propuesta|esta oportunidad) / paso / yo paso / paso gracias / rechazado / declinado / (esto |eso )?no es
        (para mí|lo mío) / (esto|eso) no es (para mí|lo mío|de mi interés) / (no |nada )(me |nos |)(presenten|
        presentes| presente) (|por favor) / sin interés / ningún interés / nada de interés / (no tengo|tengo)
        (ningún|cero) interés (|en ...) / déjame en paz / déjeme en paz / no cuente(n|s) conmigo / lamentablemente no
        (|puedo|podré|me es posible|me interesa|tengo tiempo|estoy interesado|estoy interesada) ... / (lo siento| me
        temo que| lamentablemente|desafortunadamente|desgraciadamente) (|pero )no (puedo|tengo|me|estoy|será|es|
        quiero) ... / claro que no / por ahora no me interesa / va a ser que no / (de momento|por el momento|ahora
        mismo|ahora) no me interesa / no quiero que (me|nos) (presenten|presentes|presente|contacten|contactes|
        escriban) / no compartas mi ... / no comparta mi ... / no compartan mi ... / no des mi ... / no den mi ... /
        no dé mi ... / (|yo |la verdad | la verdad es que |lo siento |gracias |sinceramente |pues |en realidad |de
        momento |es que )(|yo )no (|lo |le |la |me |los |nos |les |creo que )(quiero|deseo|quisiera|busco|necesito|
        pretendo|tengo interés en|estoy buscando| estoy interesado en|estoy interesada en|me interesa|interesa|estoy
        por la labor de|estoy dispuesto a|estoy dispuesta a|me apetece|apetece|veo necesario|veo la necesidad de|me
        siento cómodo|me siento cómoda|autorizo|doy mi consentimiento|acepto|conviene|va conmigo|es para mí|es lo
        mío|voy a aceptar|me gustaría|gustaría|doy permiso| comparto mis datos|tengo ganas de|tengo ganas) ... / (|
        por favor |y |le ruego que |te pido que |les pido que | pido que |prefiero que |ruego |favor de )no (|le |
        les |nos |me |se )(compartas|compartan|comparta|compartir|den| des|dé|dar|pases|pasen|pase|pasar|facilites|
        faciliten|facilite|presentes|presenten|presente|difundan|reenvíen| conecten|conectes|pongan en contacto|
        pongas en contacto|divulguen|entregue|envíes|envíen) ... / (|yo |de momento |por ahora |gracias |lo siento |
        en este momento |ahora mismo |actualmente )(|prefiero|preferiría|mejor|elijo| opto por|he decidido|decidí|
        tengo que|debo|me veo obligado a|me veo obligada a|voy a|quiero|tendré que|lamento tener que|deseo|me temo
        que tengo que|me temo que debo|he optado por|quisiera|debo por ahora) (|que |por )(no hacerlo|no aceptar|
        declinar|rechazar|rechazarla|rechazarlo|declinarla|pasar|abstenerme|no participar|mantenerme al margen|
        quedarme al margen|no compartir|no dar|dejarlo|dejarlo así|dejarlo estar|decir que no|no ser|no conocer|
        mantener mis datos|mantener mi privacidad|no ser presentado|no ser presentada|pasar de esto|no entrar en
        esto|guardar mi privacidad|desistir|renunciar) (|la|el|su|tu|esta|esto|mi|mis|ser|en|a) ... / (no|nop|nel|
        nah| nones|nanay|naranjas|nopes) (|gracias|quiero|hace falta|es necesario|me interesa|lo necesito|se puede|
        va a poder ser|tengo ganas|estoy interesado|estoy interesada|lo creo|me parece|por favor|para nada|ni loco|
        ni loca|ni hablar|ni de broma|nunca|jamás|mejor no|lo siento|muchas gracias|de ninguna manera|en absoluto|
        rotundo| rotundamente|ni en sueños|paso) (|gracias|lo siento|nada) / (|ya |ya nos |nosotros ya )(nos |
        )(conocemos| conocíamos) (|de antes|de hace años|bien)(|,) (no|no es|no hace|así que no) (hace falta|falta|
        es necesario| necesario|gracias) / (no |)(hace|es|será) (|falta|necesario|necesaria) (gracias|que nos
        presenten|que nos presentes|la presentación) / no hace falta (|gracias|que nos presenten|que nos presentes|
        presentarnos|la presentación|muchas gracias) / no es necesario (|gracias|muchas gracias) / (va a ser|me temo|
        creo|diría|digo| pienso|definitivamente|por desgracia|lamentablemente|desafortunadamente|desgraciadamente|
        tristemente|obvio| obviamente|claro|desde luego|por supuesto) que no (|gracias|lo siento|esta vez) /
        (lamentablemente|por desgracia| desafortunadamente|desgraciadamente|lastimosamente|lo siento pero|lo lamento
        pero|me temo que|siento decir que| gracias pero|muchas gracias pero|agradezco pero|te agradezco pero|le
        agradezco pero) (|yo |hoy |esta vez |ahora | en este momento |por ahora )(|no|debo|tengo que|no puedo|no
        podré|no quiero|no me|he de|paso|tendré que|me veo obligado a|me veo obligada a) (|puedo|podré|interesa|
        quiero|declinar|rechazar|rechazarla|declinarla|decir que no| aceptar|decir no|paso|gracias|es posible) (|su|
        tu|la|esta|vuestra|el|aceptar|participar) (|amable |generosa | gentil |)(|invitación|propuesta|oferta|
        presentación|ofrecimiento|introducción|aceptarla) / (paso|pasapalabra| declino|rechazo|renuncio|desisto) (|
        gracias|esta vez|de esto|muchas gracias|de la presentación|la invitación|la oferta|la propuesta|amablemente|
        cordialmente|respetuosamente|la presentación|su oferta|su invitación|de momento| olímpicamente) / (ni|no)
        (ahora|hoy|ahorita|ahorita no) ni (nunca|jamás|mañana) (|gracias) / (ahorita|ahora|hoy) no ni nunca (|
        gracias) / ni (loco|loca|de broma|en sueños|muerto|muerta|hablar|de coña|en pedo|por asomo|de lejos|
        pensarlo|mucho menos) (|gracias) / (gracias|muchas gracias|te lo agradezco|se lo agradezco|os lo agradezco|
        agradecido|agradecida|lo agradezco|agradezco la propuesta|agradezco el ofrecimiento|le agradezco|es muy
        amable| muy amable|qué amable|eres muy amable)(|,) (pero |mas )(|yo |creo que |prefiero |ahora |esta vez |va
        a ser |esto |de momento |por ahora |por el momento |en este momento )(no|que no|no gracias|paso|declino|
        mejor no|no me interesa|no estoy interesado|no estoy interesada|no quiero|no es para mí|no es lo mío|no
        puedo|no puedo aceptar| no lo necesito|no tengo tiempo|no busco contactos|no busco nada|rechazo la oferta|no
        va conmigo|no busco) (| gracias|esta vez|nuevos|nuevas|contactos nuevos|nuevos contactos|por ahora|de
        momento|aceptar|ahora) / no quiero (tener nada que ver|saber nada|que) ... / no quiero nada con ... / yo paso
        (|gracias|de esto) / no cuent(en|es) conmigo / conmigo no cuent(en|es) / (no|nada) de nada gracias / no
        gracias (ya|estoy|tengo|no|me|con|así| prefiero|por) ... / no(|,) (gracias|muchas gracias)(|,) (muy amable|
        es muy amable|qué amable|eres muy amable|te lo agradezco|se lo agradezco|estoy bien|así estoy bien)
    """,
    "excuse": """
        (|estoy |estamos |ando |lamentablemente estoy |lo siento estoy )(|demasiado |muy |bastante |tan |a tope
        )(ocupado|ocupada|liado|liada|jubilado|jubilada|saturado|saturada|agobiado) (|ahora|en este momento|ahora
        mismo| actualmente) / tengo (demasiado|mucho) trabajo / (mi |)agenda (está |)(llena|completa) / (|yo |la
        verdad )no (|me es posible|puedo|podría|podré|me es posible) (|decir que sí| decirte que sí| decirle que sí|
        decir sí|aceptar|comprometerme|aceptarlo|aceptarla|dar el sí) (|a esto|a eso| esta vez|con esto) / (|yo |
        ahora |ahora mismo |en este momento |la verdad |actualmente |es que )(| ahora mismo |en este momento )(|no |
        ando |estoy |voy |tengo |me |me falta |no me )(tengo|da|queda|falta|muy| demasiado|a tope|hasta arriba|hasta
        el cuello|sin|mucho|mil|desbordado|desbordada|saturado|saturada|liado| liada|liadísimo|agobiado| agobiada|
        enfermo|enferma) (|de |muy )(|tiempo|la vida|ocupado|ocupada|trabajo| liado|liada|lío|cosas|proyectos| líos)
        (|para esto|para eso|ahora mismo|en este momento|últimamente|ahora| estos días)
    """,
    "later": """
        más tarde / quizás más tarde / tal vez más tarde / más adelante / quizás más adelante / luego / después /
        ahora no / no ahora / ahora mismo no / todavía no / aún no / no todavía / hoy no / no por ahora / por ahora
        no / de momento no / por el momento no / no de momento / no por el momento / no en este momento / en este
        momento no / en otro momento / en otra ocasión / otro día / otra vez será / quizás en otro momento / tal vez
        en otro momento / la próxima vez / la semana que viene / la próxima semana / el próximo (mes|año| trimestre)
        / el mes que viene / el año que viene / en (un|una|dos|tres|unos|unas|seis) (mes|semana|meses| semanas|días|
        años) / después de las (vacaciones|fiestas) / después del verano / no es (un |el )(buen |mejor )momento ... /
        mal momento / (lo | )(pensaré|pienso|voy a pensar|consideraré) ... / déjame (pensarlo|pensar| ver) ... /
        déjeme (pensarlo|pensar| ver) ... / tengo que pensarlo / lo voy a pensar / pregúnt(ame|eme) ... / le aviso
        ... / te aviso ... / le respondo luego / pronto / mañana / me lo pienso / (quizá|quizás|tal vez|a lo mejor|
        puede que|mejor|mejor ya| capaz) (|más |en |para |otro |otra |a |después |después de |el |la |tras |dentro de
        |cuando )(adelante|tarde| @mes@|otro día|otra ocasión|otra vez|momento|día|ocasión|luego|vuelva|tenga) ... /
        (más adelante|más tarde| luego|otro día|en otro momento|en otra ocasión) (|sí|mejor|quizá|quizás|tal vez|
        encantado|encantada|con gusto|si puede ser|por favor) / (todavía|aún) no / (estoy|ando|voy|estaré) (|muy |
        ahora |de |en |fuera |a |ocupado | ocupada |liado |liada )(|ocupado|ocupada|viaje|vacaciones|baja|permiso|
        liado|liada|tope|fuera|exámenes) (hasta| este mes|esta semana) ...
    """,
    "stop": """
        basta / basta ya / pare / para ya / paren / alto / deje de (escribirme|enviarme|contactarme|molestarme|
        mandarme) ... / deja de (escribirme|enviarme|contactarme|molestarme|mandarme) ... / dejen de (escribirme|
        enviarme| contactarme|molestarme|mandarme) ... / (|por favor )no (me |)(escriba|escriban|escribas|contacte|
        contacten| contactes|envíe|envíen|envíes|mande|manden|moleste|molesten) (más|de nuevo|nunca más|otra vez|más
        correos|más mensajes|más emails|nunca|jamás) ... / no más (correos|mensajes|emails|mails|correo) (|por favor)
        / no quiero (recibir |)(más |ningún )(correos|mensajes|emails|correo) ... / darme de baja / deme de baja /
        dame de baja / (| quiero |por favor )(darme de |)baja (|por favor) / cancelar suscripción / desuscribir / (|
        por favor )(elimine| borre|elimina|borra|quite|quita|eliminen|bórreme|bórrame|elimíneme| quíteme) (|mi|mis|
        me) ... / no vuelva(n|s) a (escribirme|contactarme) ... / no vuelva a (escribirme| contactarme) / no vuelvan
        a (escribirme|contactarme) / (| por favor )stop / (|por favor |ya |y |basta |quiero que |exijo que |os pido
        que |les pido que |les ruego que |le pido que )(dejen|deje|dejad|deja|paren|para|pare|cesen|parad|dejar) (|
        ya |por favor )de (|me |)(escribirme| enviarme|mandarme|contactarme|molestar|molestarme|enviar|mandar|
        escribir|spamear|acosarme|contactar|fastidiar| joder|insistir|enviarnos|escribirnos) ... / (|por favor |y |
        ya |les pido que |le pido que |exijo que |quiero que )no (|me |nos |vuelvan a |vuelva a |vuelvas a |quiero
        que me )(|me |)(escriban|escriba|escribas|escribáis| manden|mande|mandes|envíen|envíe|envíes|contacten|
        contacte|contactes|molesten|moleste|molestes|contactarme| escribirme|enviarme|mandarme|escribir|contactar|
        molestar|molestarme) (|más|nunca|jamás|nunca más|ya|de nuevo| otra vez|nada|ningún|correos|mensajes|emails|
        estos) ... / (|ya |por favor |y |yo )no (quiero|deseo|quisiera) (| seguir |volver a )(recibir|recibiendo|que
        me escriban|que me contacten|que me envíen|saber nada de ustedes|más) (|más |ningún |nada |estos |sus |
        vuestros |otros |de ustedes )(|más |correo|correos|emails|mails|mensajes| mensaje|email|mail|nada|
        invitaciones|publicidad|spam) (|más|de este tipo|suyos|de ustedes|vuestros|por favor| gracias|así|de ningún
        tipo) / (|por favor |quiero que me |solicito que me |pido que me |ruego |favor de |deseo | solicito |exijo |
        quiero )(|me |)(bórrame|borrame|bórreme|bórrenme|borradme|borrarme|elimínenme|elimíname| elimíneme|
        eliminadme|eliminarme|quítenme|quítame|quíteme|quitadme|quitarme|sáquenme|sácame|sáqueme|sacarme| saquen|
        eliminen|eliminar|elimine|borren|borre|borra|borrar|quiten|quite|darme de baja|denme de baja|dadme de baja|
        dame de baja|deme de baja|ser eliminado|ser eliminada|ser borrado|retirarme|retírenme|supriman) (|de|mis| mi|
        del|todos) ... / (déjenme|déjame|dejadme|déjeme|dejame) (|ya |por favor )(en paz|tranquilo|tranquila) (|con|
        ya|de una vez|por favor) ... / (basta|suficiente|ya basta|ya está bien|se acabó|no más|ni un|ni uno|ya no
        más| cero) (|de |ya de |más |con los |con estos |con )(|tantos |tanto |sus |estos |esos |los |más )(correos|
        correo| emails|mails|mail|mensajes|mensaje|spam|contacto|invitaciones|solicitudes) (|ya|por favor|más|
        gracias) / (baja| cancelar suscripción|cancelen mi suscripción|cancelar mi suscripción|desuscribir|
        desuscribirme|desuscríbanme| desuscríbeme) (|por favor|ya|gracias|de la lista)
    """,
    "stop_all": "parar todo / detener todo / basta de todo / stop todo / parar todos / detenga todo / pare todo",
    "doubt": """
        si / siempre que / siempre y cuando / cuando / antes / después de / a menos / salvo / excepto / con la
        condición / condición / una condición / sólo / solo / solamente / únicamente / quizás / quizá / tal vez /
        talvez / a lo mejor / puede ser / puede que / posiblemente / probablemente / depende / ya veremos / veremos /
        a ver / no sé / no lo sé / no se / quién sabe / ni idea / no tengo ni idea / no tengo idea / no estoy seguro
        / no estoy segura / dudo / duda / tengo dudas / lo dudo / más o menos / quién / qué / cuál / cómo / dónde /
        por qué / para qué / cuándo / puede usted / podría / puedes / podrías / dice / dijo / digo / decir / dije /
        spam / estafa / jaja / jajaja / broma / ironía / fuera de la oficina / vacaciones / ausente / recibido /
        reenvío / asistente / en principio / en teoría / primero / más información / más detalles / más info / o / sí
        y no / sí no / no sí / sí pero / sí claro cómo no / ajá / ya / mm / hmm / pues / problema / supongo / creo /
        me da igual / da igual / no lo conozco / no la conozco / error / de lo contrario / sino / sí sí claro / ya ya
        / si tú lo dices / no es no / no es un no / no es que no / saber / abogado / policía / otra persona / alguien
        más / no(|,) (no hay problema| ningún problema|no pasa nada|sin problema|tranquilo|tranquila|no te preocupes|
        no se preocupe) / mala idea / ojalá / pagan / paga / si me / si te / si le / si nos / si se / pensarlo / soy
        yo / era yo / como si / claro como si / a cambio / qué gano / ya veremos / mi jefe / mi jefa / con mi jefe /
        con mi mujer / con mi marido / con mi esposa / consultarlo / consultar con / sin saber / saber más / de qué
        va / cuánto / pagan / pagar / honorarios / ni sí ni no / sí y no / ni modo / a lo mejor / ya te diré / ya os
        diré / ya les diré / recibido / hemos recibido / recibimos / su mensaje ha sido / según / no digo que no / no
        te digo que no / lo que me faltaba / justo lo que necesitaba / qué ilusión otro / sí claro y / sí hombre / ya
        ya / lo dudo / para qué / en qué consiste / si no hay / me obligan / no me opongo / no estoy en contra / no
        me molesta / no me importa
    """,
    "but": "pero / sin embargo / aunque / no obstante / mas / en cambio",
    "not": """
        no / nunca / jamás / nada / nadie / ningún / ninguna / ninguno / sin / ni / tampoco / rechazo / imposible /
        contra / apenas
    """,
    "regret": """
        lamentablemente / lo siento / lo siento mucho / siento / desgraciadamente / desafortunadamente / por
        desgracia / lo lamento / lamento / disculpe / disculpa / disculpas / perdón / perdone / perdona / qué pena /
         una pena / lástima / qué lástima / mis disculpas
    """,
    "hello": """
        hola / buenos días / buenas / buenas tardes / buenas noches / buen día / estimado / estimada / estimados /
        querido / querida / muy buenas / estimado señor / estimada señora / hola qué tal / señor / señora / encantado
        de saludarle / encantada de saludarle / encantado de saludarte / encantada de saludarte
    """,
    "bye": """
        saludos / (|un |muchos |mis )(|cordial |atento |afectuoso )(saludo|saludos|abrazo|abrazos|beso|besos) (|
        cordiales|cordial|desde ...) / saludos (|cordiales|atentos) / atentamente / cordialmente / atte / hasta
        (luego|pronto|mañana|la vista) / adiós / que (tenga|tengas) (un |)(buen|buena|feliz) (día|fin de semana|
        semana|tarde) / buen (día|fin de semana) / suerte / mucha suerte / enviado desde ... / le saluda ... /
        reciba un cordial saludo / sinceramente / chao
    """,
    "thanks": """
        (|muchas |muchísimas |mil |y |ok |un millón de )gracias (|de antemano|por todo|de todos modos|de todas
        formas|igualmente|ivy|a ti|a usted|de verdad|de corazón|anticipadas) / gracias (por|a) ... / (muchas|
        muchísimas|mil) gracias por ... / (se lo |te lo |le |te |lo )agradezco (|mucho|la oferta|la invitación|el
        interés|que pregunte|de antemano) ... / (muy|qué|es usted muy) amable (|de su parte|de tu parte|gracias) /
        aprecio (la oferta|la invitación|mucho) ... / agradecido / agradecida / (|muchas |muchísimas |mil )gracias
        (por|de) ... / (te|le|les|os) agradezco (|mucho |muchísimo )(|que|por|la|el|tu|su) ...
    """,
    "fill": """
        por favor / porfa / porfavor / pues sí / y / también / entonces / muy / mucho / realmente / de verdad / la
        verdad / sinceramente / honestamente / ahora / ahora mismo / en este momento / actualmente / por ahora / de
        momento / por mi parte / de mi parte / para mí / yo / nosotros / me / nos / lo / la / le / esta vez / en esta
        ocasión / enseguida / inmediatamente / ivy / bob / ann / ah / oh / porque / ya que / espero que (esté| estés)
        bien / de nada / con él / con ella / mi (número|correo|teléfono|dirección|móvil) es ... / (puede| puedes|
        pueden) (llamarme| escribirme|contactarme) ... / (|pero )(por favor |)(use|usa|utilice|utiliza| escriba|
        escríbame|escríbeme|envíe| llámeme|llámame) (a |al |)(mi|mis|al|en) ... / espero su comprensión / un placer /
        (saludos|recuerdos|un abrazo| gracias|dale las gracias|dale recuerdos|mil gracias) a ivy (|de mi parte) /
        (perdón|disculpa|disculpe|disculpen| perdona|perdonen|siento|lamento|perdón por) (|por |por la |la |el |por
        el |haber )(|tardar|demora|tardanza| retraso|respuesta tardía|tardado|contestar tarde|responder tarde|la
        demora) (|en contestar|en responder|en la respuesta) / (bob|él|ella|ann|ivy|esto|la idea|su trabajo|el
        proyecto|su proyecto|el tema) (|me )(parece|suena| es|tiene pinta de) (|muy |una persona |alguien |un tipo |
        tan |ser |súper |siempre tan |una mujer |un hombre )(interesante|simpático|simpática|majo|maja|genial|
        amable|encantador|encantadora|bueno|muy bueno|excelente| fascinante|atento|atenta) / (llevo|hace) (|mucho |
        un |bastante |ya )(tiempo|meses|años|rato|buen tiempo) (queriendo|esperando|buscando|que busco|que quería|
        con ganas de) (|hablar con|conocer a|a|contactar con|conocer| encontrar a) (|él|ella|alguien así|bob|ann|
        alguien como él|esto|alguien) / he oído (|hablar )(|muy |muchas | mucho )(|cosas )(bien|buenas|buenas de él|
        de él|bien de él) / por pensar en mí / por acordarte de mí / por acordarse de mí / por preguntar / por
        preguntarme / por la propuesta / por tu propuesta / por su propuesta / por el ofrecimiento / por tu mensaje /
        por su mensaje / un saludo / un cordial saludo / saludos cordiales / un abrazo / besos / abrazos /
        cordialmente / atentamente / quedo atento / quedo atenta / estimados señores / estimada señora / estimado
        señor / apreciados señores / buenas / buenas tardes / buenos días / che / oye / hombre / la verdad / de
        verdad / sinceramente / honestamente / amable / muy amable / qué amable / es muy amable / de todas formas /
        de todos modos / igualmente / de momento / por el momento / por ahora / (dale|dele|denle|mándale) (mis |
        muchos |un |un fuerte |)(saludos|recuerdos|abrazo|besos|gracias) (|de mi parte|a ivy|a bob)
    """,
    "words": """
        el / la / los / las / un / una / unos / de / del / al / a / en / con / por / para / y / e / que / se / es /
        son / soy / eres / somos / está / están / estoy / era / fue / ha / he / han / hay / tengo / tiene / tienen /
         ser / estar / hacer / mi / mis / tu / su / sus / nuestro / yo / él / ella / ellos / usted / ustedes /
        nosotros / me / te / le / les / lo / nos / este / esta / esto / ese / esa / eso / muy / más / todo / todos /
         bien / como / cuando / donde / año / años / tiempo / día / semana / mes / amigo / trabajo / empresa /
        contacto / reunión / conocer / hablar / hace / desde / hasta / sobre / siempre / mucho / aquí / allí /
        nuestro / gran / buen / favor / presentación / tarde / mañana / señor / colega / persona / puedo / quiero /
        gusta / interés / gracias / momento / saludos / buenos / días / hola / también
    """,
    "who": """
        (|y |pero )quién (es|eres|es usted|es este|es esta|es él|es ella|son|es bob|es ann|es esta persona) / qué
        es (esto|letterman|este correo) / (cómo|de dónde) (consiguió|consiguieron|obtuvo|sacó|sacaron|tiene|tienen|
        has conseguido|conseguiste) mi (correo|dirección|email) / no (lo|la|le|te|los) conozco / quién es ... / es
        (esto |)spam / de qué se trata
    """,
    "held": """
        qué (datos|información|sabe|saben|guardan|guarda|tienen) (|tienen|tiene|guardan|guarda|personal tienen) (|
        de mí|sobre mí|míos) / qué datos ... / mis datos / derecho de acceso
    """,
    "outcome": """
        (|y )cómo (fue|ha ido|salió|resultó|va) (|todo|eso|la presentación|la cosa) / (hay|alguna|tienes) (|alguna |
        )(novedad|novedades|noticia|noticias|respuesta) / (han|ya) (respondido|aceptado|contestado)
    """,
    "acquainted": """
        (|pero |sí |no |gracias pero )(ya |)(nos conocemos|lo conozco|la conozco|le conozco|somos amigos|estamos en
        contacto) (|ya|bien|desde hace ...|hace años|de antes|personalmente) / ya nos (conocemos|conocimos|
        presentaron) / (|sí |claro |claro que |claro que sí |sí que )(|,) (|a bob |ya |lo |la |le |a ann )(lo |la |
        le |)(|ya )conozco (|a bob|a ann|bien|muy bien|ya|de sobra|demasiado bien|de hace tiempo|personalmente)
    """,
    "cancel": """
        cancelar / cancela / cancele / cancelado / anular / anula / anule / (|por favor |quiero |quisiera
        )(cancelar|anular|retirar|cancele|cancela|anule|retire) (|la presentación|mi solicitud|la solicitud|esto|
        eso|todo|por favor|mi petición|la petición) / retiro mi (solicitud|petición) / olvídalo / olvídelo / déjalo
        / déjelo / no lo envíe / no lo envíes / no enviar / ya no hace falta / ya no es necesario
    """,
    "send": """
        ok / sí / vale / enviar / envíalo / envíelo / envía / envíe / mándalo / mándelo / adelante / (|ok |sí
        )(puede|puedes) enviarlo / está bien / perfecto / correcto / de acuerdo / aprobado / confirmado / confirmo /
         bien / muy bien / se ve bien / dale
    """,
    "help": """
        ayuda / ayúdame / ayúdeme / ayuda por favor / cómo funciona (|esto|letterman|este servicio) / instrucciones
        / info / necesito ayuda / qué puedo hacer
    """,
    "turns": """
        perder / perdérmelo / perdérmela / perderme / perdermelo / negarme / negar / rechazar / rechazarlo / decir /
        decirte / rehusar / declinar / molestar / entender / resistir / desaprovechar / oponerme / oponer / responder
        / contestar / ofender / molestar / quejar / perder / esperar / entiendo
    """,
    "and": """
        y / e / así que / por eso / y por eso / precisamente por eso / y precisamente por eso / justo por eso / y
        justo por eso / justamente por eso / por eso mismo / por lo tanto / por lo que / ya que / porque / pues
    """,
    "wait": """
        (|me |por favor |podrías |podría |podrían |puedes |puede |pueden |y |pero |mejor |si quieres |quizá |quizás |
        tal vez )(|me |volver a |volverme a )(pregúntame|preguntame|pregúnteme|pregúntenme|preguntarme|preguntadme|
        pregunten|recuérdamelo|recuérdame|recuérdenme|recuérdemelo|recordármelo|recordarme|escríbeme|escríbame|
        escribime|escribirme|escríbanme|avísame|avíseme|contáctame|contácteme|contactarme|búscame|vuelve a
        preguntarme| vuelva a preguntarme|vuelvan a preguntarme|vuelve a preguntar|vuelve a escribirme|vuelva a
        escribirme|hablamos| hablemos|lo hablamos|lo vemos|lo retomamos|retomémoslo|retomamos|consúltame|llámame|
        dejémoslo|déjalo|déjelo| dejarlo|lo dejamos|aplazarlo|aplazarla|posponerlo|posponerla|posponer|aplazar|
        aplacemos|pospongamos|esperar| espera|espere|esperemos|esperen|hacerlo) (|de nuevo |otra vez |nuevamente |
        por favor |mejor |esto |un poco |para |en |a |a partir de |después de |tras |cuando |el |la |hasta |más |
        dentro de |al |por |luego |a finales de |a principios de |que pase |que termine |que vuelva )(@mes@|
        adelante|tarde|entonces|luego|después|unos|unas|un|una| dos|tres|seis|que|pase|termine|vuelva|tenga|próximo|
        próxima|año|final|regreso|volver|de|otra vez|de nuevo|día| momento|ocasión) ... / (|sí |sí pero |pero |claro
        pero |vale pero |me encantaría pero |con gusto pero |solo | mejor |ok pero |dale pero |adelante pero |sólo
        )(|solo |sólo |recién |mejor |que sea |sería |tendría que ser | tiene que ser )(no antes de|después de|tras|
        a partir de|cuando vuelva|cuando regrese|cuando termine|cuando acabe| cuando tenga|cuando pase|hasta que|
        hasta después de|en unos|en unas|en un mes|no hasta|dentro de|pasado|pasadas| luego de|no este mes|no esta
        semana|no este año|no ahora|no todavía|más adelante|más tarde|para después de|una vez que) ... / (|dame |
        deme |denme |necesito |dadme |me das )(|un poco |un poco más |más |algo más |algo )(de tiempo|tiempo|unos
        días|unas semanas|dos semanas|una semana|un mes|un par de días|un par de semanas) ... / (| ahora |ahora mismo
        |este |no |ahorita |es |este no |en este momento |no es |no es un |ahora no es )(|es |no es | me pilla |me
        agarra |me coge )(|un |el |muy |en |en un |buen |mal |mejor )(buen momento|mejor momento|mal momento|
        momento|mala época|demasiado pronto|muy pronto|pronto para mí|temprano para mí) ... / (|se |lo | )(podemos|
        podríamos|puede|podría) (|por favor |quizá )(dejarlo|aplazarlo|posponerlo|hacerlo|aplazar|posponer|
        retrasarlo|verlo|hablarlo|esperar) ... / (hasta que|hasta) (no |)(termine|acabe|vuelva|pase|después|el|la|
        mayo| junio|septiembre) ... no
    """,
    "until": """
        después de / antes de / tras / hasta / hasta que / a partir de / cuando vuelva / cuando regrese / cuando
        termine / cuando acabe / cuando tenga tiempo / cuando tenga más tiempo / en cuanto / una vez que / tan pronto
        / en @mes@ / pasado el verano / a la vuelta / a mi vuelta / a mi regreso / dentro de (un|una|dos|tres|unas|
        unos) (mes| semana|semanas|meses) / la semana que viene / el mes que viene / el año que viene / el próximo
        mes / la próxima semana / el próximo año / a finales de / a principios de / para @mes@ / recién en
    """,
}

PORTUGUESE = {
    "yes": """
        sim (|sim|por favor|obrigado|obrigada|claro|com certeza|com prazer|com muito gosto|com todo o prazer|quero|
        aceito|pode|pode ser|pode sim|gostaria|adoraria|concordo|estou de acordo|tenho interesse|tenho|de acordo|ok|
        perfeito|ótimo|senhor|sem dúvida|sem problema|vamos|podemos|muito obrigado|muito obrigada|vamos lá|por favor
        apresente|faça isso|topo|quero sim|com gosto|seria ótimo) / siim / ss / claro / claro que sim / com certeza /
        certamente / certeza / evidentemente / obviamente / óbvio / lógico / naturalmente / sem dúvida / sem dúvidas
        / absolutamente / definitivamente / definitivamente sim / de acordo / concordo / estou de acordo / aceito /
        aceitamos / quero sim / quero / eu quero / topo / eu topo / tô dentro / estou dentro / bora / beleza / blz /
        combinado / fechado / ok / okay / está bem / tá bom / tá bem / tudo bem por mim / por mim (|tudo bem|ok|
        pode| sim|está bem|tudo certo) / pode (apresentar|sim|fazer|mandar|ir em frente|seguir| prosseguir|nos
        apresentar| avançar) (|por favor|sim) / (|sim |ok |por favor )(vá em frente|siga em frente| pode seguir|
        avance|avancem| prossiga|faça|faz isso|apresente-nos|apresenta-nos|nos apresente|me apresente| apresente-me|
        ponha-nos em contacto|coloque-nos em contato|nos coloque em contato|manda ver|conte comigo| conta comigo|
        contem comigo) (|por favor|obrigado|obrigada) / (sem problema|sem problemas|não há problema) (| pode|claro|
        com prazer|vamos|aceito| sim|com gosto|pode apresentar) sim / sem problemas pode apresentar / não tenho
        (nenhuma )objeção / nada contra / não me oponho / minha resposta é sim / a minha resposta é sim / vamos lá /
        vamos nessa / força / dou o meu consentimento / aceito com prazer / aceito a apresentação / aceito sim /
        afirmativo / pode ser / pode ser sim / pode / (pode|podes|podem) (dar|partilhar|compartilhar|passar) (o meu|
        meu|os meus|meus|a minha|minha) (email| endereço|contacto|contato|contactos|número) (|a ...) / (|sim |sim sim
        |sim por favor |claro |claro que sim |com certeza |ok |okay |tá |tá bom |tudo bem |beleza |certo |fechado |
        ótimo |perfeito |combinado |bora |por favor | com prazer |com muito gosto |sem problema |sem problemas |sem
        problema nenhum |opa |demorou |lógico |obrigado | obrigada |de acordo |está bem |boa |boa ideia |quero sim |
        por mim |pode sim )@fazer@ (|sim|por favor|obrigado| obrigada|à vontade|claro|então|já|quando quiser|quando
        quiseres|para ele|para ela|a ele|a ela|com ele|ao bob|pro bob|para o bob|por email|tranquilo) / (|sim |claro
        |claro que |com certeza |sem problema |ok |tudo bem |claro que sim )(pode|podes|podem|autorizo|autorizo a|
        fique à vontade para|fica à vontade para|sinta-se à vontade para|está autorizado a|têm autorização para|tem
        minha autorização para|tens autorização para) (|sim |lhe |nos |me | perfeitamente |à vontade )(dar|passar|
        partilhar|compartilhar|enviar|mandar|apresentar|apresentar-nos|apresentar a gente|pôr-nos em contacto|nos
        colocar em contato|colocar em contacto|fazer a ponte|fazer a apresentação|dar-lhe| passar-lhe|enviar-lhe|
        encaminhar|usar) (|o meu|meu|os meus|meus|nos|a gente) (|@mail@) (|para ele|para ela|a ele| a ela|com ele|
        com ela|ao bob|pro bob|com o bob|à vontade|sem problema|por favor) / (|sim |eu |e |por este meio | pela
        presente |venho por este meio )(dou|concedo|confirmo|autorizo|aceito|concordo|consinto|aprovo|manifesto|
        estou de acordo|estamos de acordo|tem|têm) (|com |o meu |meu |a minha |minha |com muito |com todo o |de bom
        grado |plenamente |inteiramente |totalmente |em |a |que )(|prazer|gosto|consentimento|acordo|autorização|
        permissão|ok| aval|aprovação|bênção|aprovo|ser) (|com |para |a |à |em |ser |que me |o |esta |essa |este |na |
        no )(|a |esta | essa |ser )(|apresentação|introdução|apresentado|apresentada|contacto|contato|convite|
        proposta|oferta|ideia| apresentem|o vosso convite|sua oferta|partilha do meu @mail@|partilharem o meu @mail@)
        / (|por mim |para mim |da minha parte |por mim está |pra mim |a mim )(está|tá|é|parece|soa|acho|fica|tudo|
        parece-me|me parece) (|tudo | muito |uma |bastante |ser uma )(bem|bom|ok|ótimo|perfeito|certo|boa ideia|
        ótima ideia|excelente ideia|excelente| tranquilo|óptimo|óptima ideia|show|beleza|fixe) (|por mim|para mim|
        obrigado|obrigada|sim|pode apresentar|pode avançar|avance|avança|da minha parte|bora) / (sim|ok|tudo bem|
        tudo certo|sem problema|sem problemas|luz verde|de acordo|beleza|por mim|tranquilo) (por mim|da minha parte|
        para mim|pra mim|tudo bem|tudo ok|sim|de boa|está ótimo| está bem|pode ser) (|obrigado|obrigada|avance|pode
        avançar) / (não |sem |nada )(|tenho |vejo |há )(|nenhuma | qualquer |nada |nenhum |alguma )(objeção|
        objecção|objeções|problema|inconveniente|contra|a opor|oposição| problema nenhum) (|nenhum|algum|avance|
        avança|pode avançar|pode apresentar|apresente|apresente-nos|vá em frente| vai em frente|antes pelo contrário|
        pode sim) (avance|avança|pode avançar|pode apresentar|apresente| apresente-nos|vá em frente|vai em frente|
        pode sim|força) / (não tenho|não vejo|sem|não há) (nada contra|nada a opor|objeção|objeções|nenhuma objeção|
        qualquer objeção|nenhum inconveniente|qualquer inconveniente| inconveniente|inconveniente nenhum) / sim (sim|
        quero|claro|com certeza|aceito|pode ser|obrigado|obrigada| gostava|gostaria|adoraria|por favor|com prazer|
        com muito prazer|com gosto|com todo o gosto|lógico|uai|ué|bora| concordo|tenho interesse|estou interessado|
        estou interessada|me interessa|interessa-me|porque não|por que não| mil vezes|seria ótimo|seria bom|boa
        ideia|de acordo|pode apresentar|pode passar|ótimo|perfeito|muito obrigado| muito obrigada|senhor|senhora|à
        vontade) (|muito|obrigado|obrigada|por favor) / (pode ser|quero|topo|bora| fechado|fechou|demorou|show|
        claro|lógico|óbvio|opa|partiu|tô dentro|estou dentro|to dentro|conta comigo|contem comigo|conte comigo|já é|
        tamo junto|combinado|com todo o gosto|com o maior prazer|com o maior gosto|com imenso gosto|com imenso
        prazer|de boa|suave|tranquilo|firmeza|fixe|bora lá|bora nessa|alinho|eu topo|aceito) (|sim| obrigado|
        obrigada|por favor|claro|com prazer|demais|muito|bora|com certeza|pode apresentar|encantado|encantada) (sim|
        claro|bora|obrigado|obrigada|pode apresentar|com certeza|com prazer) / (topo|tô dentro|estou dentro|conta
        comigo|contem comigo|conte comigo|fechado|fechou|demorou|partiu|bora|alinho|eu topo|com todo o gosto|com
        imenso gosto|com o maior prazer|combinado|já é) / (porque|por que|porquê) não(|,) (sim|pode ser|claro|pode
        apresentar| avance|bora|com prazer) / claro(|,) (por que|porque) não / (o bob |ele |ela |a ann |bob )(pode|
        que) (|me )(escrever|escrever-me|contactar-me|contactar|contatar|ligar|mandar mensagem|entrar em contacto|
        entrar em contato|escreva|contacte|ligue|me escrever) (|quando quiser|à vontade|diretamente|por email|
        comigo) / (|que )(boa|ótima|óptima|excelente|bela|grande) (ideia|iniciativa)(|,) (sim|claro|pode apresentar|
        avance|bora|aceito| quero|com prazer|topo)
    """,
    "fond": """
        com (|muito |todo o |imenso |enorme |o maior )(prazer|gosto) / com todo gosto / de bom grado / (|eu |nós |
        sim )(gostaria|adoraria|gostava|gostaríamos|adorava|quero|queria|desejo|ficaria feliz|ficaria muito feliz|
        será um prazer|seria um prazer|terei prazer|tenho todo o gosto|teria todo o gosto|terei todo o gosto| ficaria
        encantado| ficaria encantada|teria prazer) (|muito |sim |imenso |de |em )(|conhecê-lo|conhecê-la| conhecer|
        conversar|falar com ele|falar com ela|ser apresentado|ser apresentada|a apresentação|aceitar|isso|
        participar|uma apresentação) (|obrigado|obrigada) / (|eu )(gostaria|adoraria|gostava|gostaríamos|adorava|
        quero|ficaria feliz|será um prazer| seria um prazer|terei prazer|tenho todo o gosto|teria todo o gosto) (|
        muito )(de |em |)(conhecê-lo|conhecê-la| conhecer|conversar com|falar com|ser apresentado|ser apresentada)
        ... / (|isso |isto )(seria|será|parece|soa|é) (|muito |um |uma |uma ótima |um grande |uma boa )(ótimo|bom|
        excelente|maravilhoso|fantástico|prazer|honra| perfeito|legal|bem|ideia|ótima ideia|boa ideia|incrível|
        ideal| fixe|bacana) (|obrigado|para mim) / (|tenho | tenho muito |tenho todo o |temos |tenho sim )interesse
        (|sim| em conhecê-lo|em conhecê-la|na apresentação| obrigado) / (|estou |estamos )(|muito )(interessado|
        interessada| interessados) (|em conhecê-lo|em conhecê-la| obrigado) / me interessa (|muito) / interessa-me (|
        muito) / (|sim |sim por favor |eu |claro |claro que |e |olá | oi |obrigado |obrigada |com certeza )(|eu |a
        mim |até |também )(gostaria|gostava|adoraria|adorava|adoro|amaria| quero|queria|desejo|desejava|teria|tenho|
        terei|seria|será|estou|estaria|ficaria|ficarei|fico|sempre quis|ando há meses a querer|há muito que quero|
        faz tempo que quero|interessa-me|me interessa|interessava-me|apetecia-me) (| muito |imenso |bastante |mesmo |
        realmente |de certeza |todo o |muito mesmo |um |uma |muita |sim )(|feliz| contente|encantado|encantada|
        honrado|honrada|grato|grata|prazer|gosto|honra|interesse|interessado|interessada| curioso|curiosa|
        disponível|disposto|disposta|vontade|ótimo|bom|bem) (|em |de |por |que |ser |poder |a |ter |se )(|ser |poder
        |fazer |me |nos |o |a |lhe |falar )(conhecer|conhecê-lo|conhecê-la|conhecer o bob|conhecer a ann| conhecer
        bob|encontrar|falar com|falar com o|falar com a|conversar|conversar com|trocar ideias|apresentado|
        apresentada|apresentasses|apresentassem|apresentasse|apresentação|essa apresentação|esta apresentação|a
        introdução|uma apresentação|em contacto|em contato|contactar|colaborar|apresentado ao|apresentada ao|bater um
        papo) (|com |ao |à |a |o |com o |com a )(|ele|ela|bob|ann|alguém assim|senhor ray|essa pessoa) (|obrigado|
        obrigada|sim|muito|em breve|pessoalmente) / (|sim |eu )(gostaria|gostava|adoraria|adorava|quero|queria|tenho
        interesse|estou interessado|estou interessada|interessa-me|me interessa|fico contente|fico feliz|seria ótimo|
        seria bom|seria fantástico|seria um prazer|seria uma honra|seria excelente|seria perfeito|seria maravilhoso|
        seria muito bom|seria muito útil|era ótimo|era bom|será um prazer|vai ser um prazer|agradecia|agradecia
        muito) (| muito|sim|imenso|bastante|demais|mesmo|para mim|com certeza) (|obrigado|obrigada|por favor) / (|
        por este meio | pela presente |venho por este meio |eu |e |sim )(|por este meio )(confirmo|comunico|declaro|
        manifesto|informo| expresso) (|por este meio |que |o meu |meu |a minha )(interesse|desejo|gostaria|aceito|
        concordo|pretendo|quero| tenho interesse|estou interessado|estou interessada|vontade|concordância|
        disponibilidade|desejo ser) (|em|de| ser|que|para|com|na|por) ... / (ansioso|ansiosa|mal posso esperar|não
        vejo a hora|animado|animada|doido|doida) (| por|para|de) (conhecê-lo|conhecê-la|conhecer o bob|falar com ele|
        falar com ela|o conhecer|a conhecer|essa conversa|esse contato) / (feliz|encantado|encantada|disponível|
        contente) (em|por|para) (conhecer|conhecê-lo| conhecê-la|conhecer o bob|falar|falar com ele|falar com ela|
        ser apresentado|ser apresentada|ajudar)
    """,
    "warm": """
        (|parece |que |é )(|muito )(interessante|gentil|tentador) / ótimo / perfeito / excelente / legal / bom /
        muito bom / boa ideia / fixe / bacana / maravilha / sem problema / sem problemas / não há problema / não tem
        problema / tudo bem / tudo bom / por que não / porque não / não faz mal / sem pressa / não se preocupe /
        imagina / jóia / sem problema nenhum / problema nenhum / sem problema algum / não quero (incomodar|
        atrapalhar|perturbar|escrever|mandar|enviar|contactar|contatar)
    """,
    "no": """
        não (|não|obrigado|obrigada|muito obrigado|muito obrigada|quero|quero não|quero obrigado|tenho interesse|
        tenho interesse obrigado|tenho tempo|me interessa|me interessa obrigado|estou interessado|estou interessada|
        estou interessado obrigado|estou interessada obrigada|aceito|posso|posso aceitar|desejo|gostaria|é para mim|
        acho que não|concordo|de jeito nenhum|mesmo|vou aceitar|vai dar|dá|pretendo|preciso|é necessário|é possível|
        será possível|vou|por favor|nunca|lamento|infelizmente|valeu|desculpe|é do meu interesse|faz sentido para
        mim|faz o meu género|autorizo|é a minha praia) (|obrigado|obrigada|desculpe|neste momento|agora) / não
        (quero|desejo|tenho interesse|tenho tempo|estou interessado|estou interessada|gostaria|posso|pretendo|
        preciso|vou|aceito|estou disponível para|estou a aceitar|estou aceitando) (de|em|ser|conhecer|participar|
        aceitar|para|no|na|nesta|neste| nisso|nessa|isso|a|mais|novas|novos|ter|fazer) ... / nao / naum / nops / nope
        / nem pensar / nem morto / nunca / jamais / (melhor|prefiro|preferia|preferiria|acho que|creio que| penso
        que|infelizmente|claro que| definitivamente|absolutamente|com certeza|certamente|receio que|temo que|a
        resposta é|a minha resposta é|minha resposta é|digo que|é|dessa vez|desta vez|um grande|com certeza que|por
        mim) não (|obrigado|obrigada) / (prefiro| preferia|preferiria|gostaria de) (não|recusar|declinar|passar|que
        não|ficar de fora|não participar|não conhecer| não ser) ... / de (jeito|modo|forma|maneira) (nenhum|algum|
        nenhuma|alguma) / de maneira nenhuma / em hipótese alguma / (|eu |nós )(|devo |tenho de |tenho que |vou |
        quero |vou ter de |vou ter que |lamento ter de | infelizmente tenho que |infelizmente tenho de |prefiro |
        gostaria de |infelizmente devo |preciso |terei que | terei de |respeitosamente |gentilmente |agradeço mas vou
        |agradeço mas )(recusar|declinar|recuso|declino|dizer não|dizer que não|passo|passar|rejeito|rejeitar|
        dispenso|dispensar|me oponho|abster-me|rejeito|opto por não) (| a oferta|o convite|a proposta|a apresentação|
        desta vez|dessa vez|obrigado|gentilmente|respeitosamente|essa| esta|educadamente|o seu convite|a sua
        proposta) / dispenso / passo / eu passo / recusado / sem interesse / nenhum interesse / (isso |isto )não (é|
        faz) (para mim|o meu género|a minha praia|o meu interesse|do meu interesse|meu interesse) / fora de questão /
        deixe-me em paz / me deixe em paz / deixa-me em paz / (infelizmente|lamento| desculpe|receio que) (|mas )não
        (posso|tenho|vou|será|é|estou|quero|poderei|me|consigo) ... / não estou disponível / não estou disponivel /
        não tenho disponibilidade / não (partilhe|compartilhe|dê|partilhes|divulgue) (o meu|meu|a minha|os meus|
        minha|meus) ... / (|eu |lamento |obrigado |obrigada |desculpe |desculpa |infelizmente |sinceramente |de
        momento |no momento |por enquanto |neste momento |atualmente |por agora |honestamente | agradeço )(|eu )não
        (|me |o |a |lhe |estou |tenho |creio que |acho que |é |quero que )(quero|desejo|pretendo| queria|gostaria|
        procuro|busco|preciso|necessito|tenho interesse|tenho vontade|tenho necessidade|tenho tempo| interessado|
        interessada|interessado em|à procura|procurando|buscando|interesse|interessa|vontade|apetece| autorizo|
        aceito|concordo|sinto à vontade|sinto confortável|dou autorização|dou permissão|é para mim|para mim|faz o
        meu|a minha praia|quero que|disponível|disposto|disposta|tempo|necessidade|faço questão|faz sentido|
        compensa| vejo necessidade|compartilhe|partilhem) ... / (|por favor |e |peço que |prefiro que |agradeço que |
        gostaria que )não (|lhe |me |nos |o |a )(dê|deem|dar|dês|passe|passem|passes|passar|partilhe|partilhem|
        partilhes|partilhar| compartilhe|compartilhem|compartilhar|divulgue|divulguem|apresente|apresentem|
        apresentes|apresentar|forneça| envie|enviem|encaminhe|revele|coloque em contato|ponha em contacto) ... / (|
        eu |infelizmente |lamento |desculpe | obrigado |obrigada |por enquanto |de momento |desta vez |agradeço mas |
        obrigado mas |obrigada mas |lamento mas | desculpe mas |sinto muito mas )(|prefiro|preferia|preferiria|tenho
        de|tenho que|devo|terei de|terei que|vou| decidi|optei por|quero|gostaria de|vou ter de|vou ter que|sou
        obrigado a|sou obrigada a|opto por|escolho|venho) (|de |ter de |por )(que não|não fazer|não aceitar|recusar|
        declinar|rejeitar|passar|passo|recuso|declino|rejeito| dispenso|dispensar|abster-me|me abster|ficar de fora|
        ficar fora|não participar|não partilhar|não compartilhar| não dar|não ser|dizer não|dizer que não|manter a
        minha privacidade|manter minha privacidade|não ser apresentado| não ser apresentada|deixar passar|desistir|
        agradecer e recusar|deixar para lá|deixar pra lá) (|a|o|esta|este| essa|esse|ao|obrigado|obrigada|desta vez|
        dessa vez|mas obrigado|sua|seu|vossa|vosso|teu|tua) (|amável |gentil | simpático )(|convite|oferta|proposta|
        apresentação|vez) (|obrigado|obrigada) / (não|nem|nah|nops|neca) (|,)(| obrigado |obrigada |mesmo |senhor |
        quero |muito obrigado |muito obrigada )(pensar|pensar nisso|quero|preciso| valeu|rola|dá|dá não|vai dar|vai
        rolar|tô afim|to afim|estou a fim|tô a fim|me interessa|tenho interesse|é para mim|faço questão|de jeito
        nenhum|de forma alguma|de modo algum|mesmo|nunca|jamais|me apetece|é necessário| precisa|obrigado|obrigada|
        morto|morta|a pau|por sombras|que me paguem|aceito|estou interessado|estou interessada| estou à procura|
        estou procurando|tenho tempo|desta vez|dessa vez|agradeço|passo|prefiro não|lamento) (|obrigado| obrigada|
        não|disso|tempo) / não(|,) (não|obrigado|obrigada|lamento|desculpe) (|,)(estou|quero|procuro|tenho| preciso|
        me interessa|estou à procura de) ... / (valeu|brigado|brigada|obrigado|obrigada|muito obrigado|muito
        obrigada|agradeço|agradeço o convite|agradeço a oferta|agradeço a proposta|agradeço a gentileza|agradeço
        imenso| é muito gentil|muito gentil|muito simpático)(|,) (mas |porém )(|eu |hoje |acho que |desta vez |dessa
        vez |por agora |no momento |de momento |neste momento |prefiro |vou |por enquanto )(não|passo|recuso|
        dispenso|passar| declino|não quero|não me interessa|não tenho interesse|não estou interessado|não estou
        interessada|não é para mim|não posso aceitar|não preciso|não tenho tempo|que não|recusar|deixar passar|não
        procuro|não estou à procura| não faço questão|não obrigado|tenho de recusar|terei de recusar|não vou aceitar|
        vou recusar) (|obrigado| obrigada|de novos contactos|novos contactos|novos contatos|nada|contactos) / (acho|
        creio|temo|receio|diria| lamento|infelizmente|definitivamente|claro|óbvio|penso|prefiro dizer|digo) (|dizer
        )que não (|obrigado|obrigada| vou aceitar|me interessa|posso aceitar|vai dar) / (deixa|deixe|deixem) (quieto|
        pra lá|para lá|estar|isso pra lá) (|obrigado|obrigada|valeu) / tô fora / to fora / estou fora / dispenso (|
        obrigado|obrigada) / já nos conhecemos(| ,) (não|não é|não precisa|nem) (|precisa|é preciso|necessário|é
        necessário|vale a pena) / não (é preciso|é necessário|precisa|há necessidade) (|obrigado|obrigada|
        apresentar|nos apresentar|de apresentação|valeu) / não quero (nada|ter nada|saber) ... / nem (pensar|morto|
        morta|a pau|que a vaca tussa|sonhar|ferrando) (|obrigado| obrigada|nisso) / (infelizmente|lamento mas|
        lamento|desculpe mas|desculpe) não (|vou )(posso|poderei|consigo|poder) (aceitar|participar|ajudar|
        concordar) ...
    """,
    "excuse": """
        (|estou |estamos |ando |infelizmente estou )(|demasiado |muito |super |bastante |tão )(ocupado|ocupada|
        atarefado|atarefada|sem tempo|aposentado|aposentada|reformado|reformada|atolado|cheio de trabalho) (|agora|
        neste momento|no momento|demais) / agenda (cheia|lotada) / (a |)minha agenda está (cheia|lotada) / (|eu )não
        (|vou |me é possível )(posso|poderei|consigo|poder|conseguir|dá para| tenho como|é possível) (|dizer que sim|
        dizer sim|aceitar|concordar|me comprometer|comprometer-me|dar o ok) (| a isto|a isso| desta vez|dessa vez|
        agora) / (|eu |neste momento |agora |no momento |de momento |ando |atualmente )(|estou |tô |ando |tenho |não
        tenho |falta-me |estou sem |me falta )(|muito | demasiado |super |cheio de |cheia de |sem |mesmo |
        sobre)(ocupado|ocupada|atarefado|atarefada|enrolado| enrolada|assoberbado|assoberbada|carregado| carregada|
        trabalho|trabalho demais|tempo|demasiado trabalho| muita coisa|doente|sem tempo|corrido|corrida) (|para isto|
        para isso|agora|no momento|de momento|por agora|a mais)
    """,
    "later": """
        mais tarde / talvez mais tarde / depois / agora não / não agora / ainda não / hoje não / não hoje / por agora
        não / por enquanto não / de momento não / no momento não / neste momento não / não no momento / não neste
        momento / não por enquanto / não de momento / (em |numa |)outra (altura|ocasião|vez) / outro (dia| momento) /
        noutra altura / talvez outra hora / fica para a próxima / (na |)próxima (semana|vez) / (no | )próximo (mês|
        ano|trimestre) / (na |)semana que vem / mês que vem / ano que vem / (em|daqui a) (um|uma|dois| duas|três|
        alguns|algumas) (mês|semana| meses|semanas|dias) / depois das férias / após as férias / não é (um | o )(bom |
        melhor )momento / má altura / vou pensar ... / deixe-me pensar ... / deixa eu pensar ... / preciso pensar /
        preciso de pensar / tenho que pensar / pergunte ... / em breve / amanhã / volto a contactar / respondo depois
        / leio depois / (talvez|quem sabe|se calhar|melhor|porventura|de preferência) (|mais |em |no |na |para |
        depois |noutra |noutro |outro |outra |numa | daqui |lá |lá para |pro |para o |depois do |depois das )(tarde|
        @mes@|altura|dia|ocasião|vez|próxima|frente|a| para a|pra|mês|ano|hora) ... / mais (tarde|para a frente|pra
        frente|logo|adiante) (|sim|talvez|obrigado| obrigada|com prazer|com gosto|quem sabe|por favor) / ainda não (|
        é|obrigado|estou) ... / (agora|já|hoje|neste momento) não (|dá|posso|é|tenho) (|talvez|quem|mais|depois) ...
        / (estou|tô|vou estar|ando) (|de |em |fora |sem | muito )(férias|licença|viagem|viajar|fora|ocupado|ocupada|
        exames) (|até|este) ...
    """,
    "stop": """
        pare / parem / para com isso / chega / pare de (me |)(escrever|enviar|mandar|contactar|contatar|incomodar|
        enviar-me|escrever-me) ... / parem de (me |)(escrever|enviar|mandar|contactar|contatar|incomodar) ... / (|
        por favor )não (me |)(escreva|escrevam|envie|enviem|mande|mandem|contacte|contate|contatem|contactem|
        incomode) (-me |)(mais|novamente|nunca mais|de novo|outra vez) ... / não quero (receber |)mais (e-mails|
        emails|mensagens) ... / (sem mais|chega de|nada de) (e-mails|emails|mensagens) (|por favor) / (|por favor
        )(remova|retire|apague|exclua| elimine|me remova|me retire|remova-me|retire-me|me tire|me exclua) (|meu|o
        meu|os meus|me|da|desta|dessa) ... / cancelar (a |)(inscrição|subscrição|assinatura) / descadastrar / me
        descadastre / não me contacte mais / parar / pare por favor / pare com isso / (|por favor |e |já chega |peço
        que |quero que |exijo que |favor )(parem|pare| para|parar|deixem|deixe|cessem|parem já) (|por favor |já |
        imediatamente )(de|com) (|me |)(escrever|escrever-me| enviar|enviar-me|mandar|mandar-me|contactar|
        contactar-me|contatar|incomodar|incomodar-me|me escrever|me enviar| me mandar|me contactar|me incomodar|
        chatear|chatear-me|isto|isso|esses|estes|os|as) ... / (|por favor |quero | quero que |peço que |gostaria de |
        queria |favor |peço para |solicito |desejo |exijo |podem )(|ser |me |que me )(tire-me|tira-me|tirem-me|me
        tira|me tire|me tirem|retire-me|retirem-me|retira-me|me retirem|remova-me| removam-me|remover|removido|
        removida|me remova|me remove|me removam|elimine-me|eliminem-me|eliminar|apague-me| apaguem|apague|apagar|
        exclua|excluam|me exclua|me excluam|excluir|sair|cancelar|retirar|retirado|retirada| descadastrar|
        descadastre|descadastrem|me descadastre) (|meu |o meu |os meus |meus |da|desta|dessa|de|a minha| todos|
        minha) ... / (|eu |por favor |e |já |peço que |agradeço que )não (|quero |desejo |pretendo |me |voltem a |
        volte a |quero que me )(|mais |voltar a |me )(receber|recebam|ser contactado|ser contactada|ser contatado|
        ser contatada|contacte|contactem|contactem-me|contacte-me|contatem|contate|contactar|contactar-me|contatar|
        escrevam| escreva|escrever|escrever-me|escrevam-me|mandem|mande|mandar|mandem-me|enviem|envie|enviar|
        enviem-me|incomodem| incomode|incomodar|incomodem-me) (|mais |nunca mais |os |estes |esses |os vossos |de
        novo |nada |outra vez | nenhum |quaisquer |vossos )(|mais|nunca mais|emails|e-mails|email|mails|mensagens|
        mensagem|nada|contactos|por favor|de vocês|vossos|seus|obrigado|obrigada) (|mais|por favor|vossos|seus|de
        vocês|deste tipo|desse tipo| obrigado|obrigada) / (chega|basta|nada|acabem|pronto) (|de |com |com os |mais
        )(|mais )(emails|e-mails|email| mails|mensagens|spam|isto|isso|contactos|estes emails|esses emails) (|por
        favor|já|obrigado) / (deixem|deixe| deixa|me deixa|me deixem|deixem-me|deixe-me|deixa-me) (|me )em paz (|por
        favor|com isso|com isto|já)
    """,
    "stop_all": "parar tudo / pare tudo / stop tudo / parem tudo / chega de tudo / parar todos",
    "doubt": """
        se / caso / desde que / contanto / quando / assim que / antes / depois de / a menos / salvo / exceto /
        condição / só / somente / apenas / talvez / quem sabe / pode ser que / pode ser / possivelmente /
        provavelmente / depende / vamos ver / veremos / logo vejo / a ver / não sei / sei lá / não faço ideia / não
        tenho ideia / sem ideia / não tenho certeza / não tenho a certeza / não estou certo / dúvida / dúvidas /
        estou em dúvida / tenho dúvidas / mais ou menos / quem / que tal / o que / o quê / qual / como / onde / por
        que / porquê / para quê / pode me / poderia / podia / você pode / diz / disse / dizer / digo / spam / golpe /
        burla / haha / kkk / kkkk / rs / rsrs / brincadeira / ironia / férias / ausente / recebido / encaminho /
        assistente / em princípio / em teoria / primeiro / mais informações / mais informação / mais detalhes / ou /
        sim e não / sim não / não sim / hmm / pois / pois sim / pois é / problema / suponho / acho / tanto faz / não
        o conheço / não a conheço / não conheço / engano / senão / sim recebi / recebi / não digo que não / não digo
        não / não disse que não / não é que não / sonha / não me importo / não me importa / me importo / saber /
        advogado / polícia / outra pessoa / não(|,) (sem problema|sem problemas|não há problema|nenhum problema|não
        faz mal|tranquilo) / má ideia / péssima ideia / pensar / saber mais / sou eu / era eu / como se / até parece
        / era só o que faltava / era o que faltava / em troca / quanto / paga / pagam / meu chefe / minha chefe /
        minha mulher / meu marido / falar com a minha / consultar / falar com o meu / sem saber / saber mais / recebi
        / recebemos / a sua mensagem / vamos ver / a ver / logo se vê / condição / sim e não / nem sim nem não / sei
        lá / pois / pois claro / não digo que não / não digo que sim / tenho de ver / ver com / não é um não / não é
        não / não sou contra / não me oponho / não me importo / não vejo problema
    """,
    "but": "mas / porém / contudo / no entanto / todavia / embora / entretanto / ainda assim",
    "not": """
        não / nao / nunca / jamais / nada / ninguém / nenhum / nenhuma / sem / nem / tampouco / recuso / impossível
        / contra
    """,
    "regret": """
        infelizmente / desculpe / desculpa / desculpem / lamento / lamento muito / sinto muito / lamentavelmente /
        pena / que pena / é pena / peço desculpa / peço desculpas / perdão / me desculpe / com pesar
    """,
    "hello": """
        olá / oi / bom dia / boa tarde / boa noite / caro / cara / prezado / prezada / prezados / estimado /
        estimada / querido / querida / viva / alô / senhor / senhora / ei
    """,
    "bye": """
        (|com os |os |meus |com os meus |melhores |os meus |)(melhores )?(cumprimentos) / atenciosamente / att /
        atte / abraço / abraços / um abraço / beijos / beijo / bjs / cordialmente / saudações / (melhores|meus|com
        os melhores|com os meus melhores) cumprimentos / até (logo|breve|já|mais|amanhã) / tchau / adeus / (tenha |
        )(um |uma |)(bom|boa|ótimo|ótima) (dia|fim de semana|semana|tarde|noite) / boa sorte / enviado do ... /
        enviado de ... / grato / grata / respeitosamente / sucesso
    """,
    "thanks": """
        (|muito |muitíssimo |mil |e |ok |desde já )(obrigado|obrigada|obrigadão|obg|obgd|brigado|agradecido|
        agradecida| valeu|vlw) (|mesmo|desde já|por tudo|de qualquer forma|na mesma|ivy|a você|igualmente) /
        (obrigado|obrigada| muito obrigado|muito obrigada|agradeço|grato|grata) (por|pela|pelo|pelas|pelos|a|o) ... /
        (eu |)agradeço (| muito|imenso|desde já|de coração|a gentileza|sua mensagem) / (é|foi|que) (|muito )(gentil|
        amável|simpático| gentileza) (|da sua parte|de sua parte|sua|seu) / (|muito |muitíssimo |imenso )(obrigado|
        obrigada|grato|grata| valeu) (|mesmo |desde já )(por|pela|pelo|pelos|pelas|a|de) ... / agradeço (|muito |
        imenso |desde já )(a|o|por| que|pela|pelo|à|ao) ...
    """,
    "fill": """
        por favor / pf / pfv / se faz favor / e / também / então / muito / mesmo / realmente / sinceramente /
        honestamente / para ser honesto / agora / neste momento / no momento / atualmente / por agora / da minha
        parte / de minha parte / para mim / por mim / eu / nós / me / nos / o / a / desta vez / dessa vez / já / ivy
        / bob / ann / ah / oh / porque / pois bem / de nada / com ele / com ela / meu (número|email|e-mail| telefone)
        é ... / (pode| podem) (me ligar|ligar-me|contactar-me|me contatar|escrever-me) ... / (|mas )(por favor |
        )(use|usa|utilize| escreva|envie|ligue) (para |)(o |a |)(meu|minha|mim) ... / espero que (esteja| estejas|
        compreenda|entenda) (| bem) / espero que esteja tudo bem / (cumprimentos|abraço|beijinhos|agradeça|agradece|
        obrigado|obrigada|abraços| lembranças) (à|a|para a) ivy (|por mim|da minha parte) / (desculpe|desculpa|
        desculpem|perdão|peço desculpa|peço desculpas|lamento) (|a |pela |o |pelo )(demora|atraso|resposta tardia|
        atraso na resposta|demora na resposta| demora em responder) / (o bob|bob|ele|ela|a ann|a ivy|a ideia|o
        trabalho dele|o projeto) (parece|é|parece ser| parece-me|me parece) (|muito |uma pessoa |bastante |ser |
        super |sempre |tão |um cara |gente )(interessante| simpático|simpática|boa pessoa|fixe|gentil|querida|ótimo|
        fascinante|legal|bacana|boa|atencioso|atenciosa| porreiro) / (ando|estou|estava|estive) (|mesmo |há meses |
        há muito |já )(à procura|procurando|a procurar) (|de | por )(|alguém|uma pessoa) (|assim|como ele|como ela|
        deste género|desse tipo) (|há meses|há muito tempo|há anos) / por pensar em mim / por se lembrar de mim / por
        te lembrares de mim / por ter pensado em mim / por perguntar / pela proposta / pelo convite / pela oferta /
        pela mensagem / cumprimentos / melhores cumprimentos / com os melhores cumprimentos / atenciosamente / abraço
        / abraços / um abraço / beijinhos / bjs / abs / prezados / prezada / prezado / caro / cara / exmos senhores /
        exma senhora / bom dia / boa tarde / boa noite / oi / olá a todos / sinceramente / honestamente / de verdade
        / mesmo / né / viu / uai / tá / por agora / por enquanto / de momento / no momento / de qualquer forma / de
        qualquer modo
    """,
    "words": """
        o / a / os / as / um / uma / de / do / da / dos / das / em / no / na / nos / nas / ao / à / com / por /
        para / pelo / pela / e / que / é / são / sou / está / estou / estão / era / foi / ser / estar / ter / tem /
        tenho / têm / fazer / meu / minha / meus / seu / sua / seus / nosso / eu / ele / ela / você / vocês / nós /
        lhe / me / este / esta / isto / esse / essa / isso / muito / mais / todo / todos / bem / como / ano / anos /
         tempo / dia / semana / mês / amigo / trabalho / empresa / contato / contacto / reunião / conhecer / falar /
         há / desde / até / sobre / sempre / aqui / nosso / grande / boa / bom / apresentação / tarde / senhor /
        colega / pessoa / posso / quero / gosto / interesse / também / novo / novas / já / obrigado / mensagem /
        convite
    """,
    "who": """
        (|e |mas )quem (é|és|é você|é este|é esta|são vocês|é ele|é ela|é bob|é ann|é essa pessoa|são) / o que é
        (isto|isso|letterman) / como (conseguiu|conseguiram|obteve|obtiveram|você conseguiu) (o |)meu (email|e-mail|
        endereço|contacto|contato) / não (o|a|te|lhe) conheço / quem é ... / isto é spam / isso é spam / do que se
        trata
    """,
    "held": """
        (que|quais) (dados|informações) (|pessoais )(tem|têm|guardam|vocês têm|você tem|possuem|armazenam) (|sobre
        mim|meus|de mim) / o que (sabem|sabe|têm|vocês têm|guardam) (sobre mim|de mim) / meus dados / os meus dados
    """,
    "outcome": """
        (|e )como (foi|correu|ficou|está indo|vai) (|isso|tudo|a apresentação) / (há|alguma|tem) (|alguma
        )(novidade|novidades|notícia|notícias|resposta)
    """,
    "acquainted": """
        (|mas |sim |não |obrigado mas )(nós |)(já )(nos conhecemos|o conheço|a conheço|conheço|conheço-o|conheço-a|
        somos amigos|estamos em contato|estamos em contacto) (|há ...|bem|pessoalmente) / já nos (conhecemos|
        conhecíamos) / (| sim |claro |pois |claro que )(|,) (|eu |já |o bob eu |eu já )(o |a |)conheço(|-o|-a) (|o
        bob|a ann|bob|ann|bem| muito bem|já|ele|ela|bem demais)
    """,
    "cancel": """
        cancelar / cancela / cancele / cancelado / anular / anule / (|por favor |quero |gostaria de )(cancelar|
        anular|retirar|cancele|anule|cancela|retire) (|a apresentação|o meu pedido|meu pedido|o pedido|isto|isso|
        tudo|por favor) / retiro o meu pedido / esqueça / esquece / deixe para lá / deixa para lá / deixa pra lá /
        não envie / não enviar / já não é preciso / não é mais necessário
    """,
    "send": """
        ok / sim / enviar / envie / envia / pode enviar / pode mandar / manda / mande / está bom / está bem / está
        ótimo / perfeito / correto / certo / aprovado / confirmado / confirmo / avance / siga / vá em frente / tudo
        certo / de acordo / ótimo
    """,
    "help": """
        ajuda / socorro / ajude-me / me ajude / ajuda por favor / como funciona (|isto|isso|letterman|este serviço)
        / instruções / info / preciso de ajuda
    """,
    "turns": """
        recusar / perder / dizer / negar / faltar / declinar / incomodar / rejeitar / responder / desperdiçar / opor
        / contra / incomodar / queixar / perder / recebi / percebi
    """,
    "macros": """
        mail = email|e-mail|mail|contacto|contato|contactos|contatos|endereço|número|telefone|telemóvel|dados|
        celular| whatsapp|endereço de email / fazer = apresenta-nos|apresente-nos|apresentem-nos|nos apresente|nos
        apresenta| apresenta a gente|apresente a gente|me apresenta|me apresente|apresenta-me|apresente-me|põe-nos em
        contacto| ponha-nos em contacto|ponham-nos em contacto|coloca-nos em contacto|coloque-nos em contacto|nos
        coloque em contato|nos coloca em contato|coloca a gente em contato|conecta a gente|nos conecte|nos conecta|
        faz a ponte|faça a ponte|faz a apresentação|faça a apresentação|façam a apresentação|avança|avance|avancem|
        força|força nisso|vai em frente|vá em frente|vão em frente|pode avançar|podem avançar|pode apresentar|podem
        apresentar|pode mandar| pode passar meu @mail@|pode passar o meu @mail@|podes passar o meu @mail@|podes dar o
        meu @mail@|pode dar o meu @mail@|pode dar meu @mail@|pode compartilhar meu @mail@|pode partilhar o meu
        @mail@|podes partilhar o meu @mail@| podem partilhar o meu @mail@|pode me apresentar|pode nos apresentar|
        podes apresentar-nos|pode apresentar-nos| pode seguir|pode prosseguir|prossiga|manda bala|manda ver|manda|
        bora|bora lá|vamos|vamos lá|vamos nessa|dá-lhe o meu @mail@|dê-lhe o meu @mail@|passa meu @mail@|passa o meu
        @mail@|passe meu @mail@|passe o meu @mail@|passa-lhe o meu @mail@|toca a andar|siga / mes = janeiro|
        fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro| novembro|dezembro|verão|o verão|outono|o
        outono|primavera|inverno|as férias|férias|natal|o natal|páscoa|a páscoa| carnaval|o carnaval|as festas|os
        exames|mês que vem|o mês que vem|próximo mês|o próximo mês|ano que vem|o ano que vem|semana que vem|a semana
        que vem|próxima semana|próximo ano|o feriado|o vestibular|a tese|fim do mês|fim do ano|as provas
    """,
    "and": """
        e / então / por isso / e por isso / e é por isso que / é por isso que / e justamente por isso / justamente
        por isso / precisamente por isso / e precisamente por isso / por isso mesmo / e por isso mesmo / portanto /
        logo / porque / pois
    """,
    "wait": """
        (|pode |podes |podem |poderia |podia |por favor |e |mas |então |talvez |me |melhor )(|me |voltar a |volte a |
        volta a |voltem a |a gente )(pergunte-me|pergunta-me|perguntem-me|perguntar|perguntar-me|pergunte|pergunta|
        me pergunte|me pergunta|me chama|me chame|me procure|me procura|me lembre|me lembra|lembra-me|lembre-me|
        escreva-me| escreve-me|escrevam-me|contacte-me|contacta-me|contactem-me|falamos|conversamos|falar|conversar|
        fala|ver|adiar| adiamos|esperar|espere|espera|esperem|deixar|deixamos|deixa|retomar|retomamos|fazer isso|
        marcar|remarcar) (|de novo |novamente |outra vez |isso |isto |comigo |mais |em |daqui a |depois |para |no |
        na |quando |a |até |uns |um |por |lá |depois do |depois da |depois das |depois dos |após |passado |passar |
        para depois |pra |pro |só )(@mes@| tarde|frente|um mês|uns meses|umas semanas|dois|duas|três|outra|outro|a|
        o|as|os|do|da|voltar|que|altura|dia| próximo|próxima|final|mês|ano|semana|depois|novo) ... / (|sim |mas |sim
        mas |claro mas |só |ok mas |com prazer mas |adoraria mas |gostava mas |quero mas |topo mas |porém |aceito mas
        |pode ser mas )(|só |apenas |somente | melhor |não |teria de ser |tem de ser |tem que ser )(depois|antes de|
        a partir de|quando eu voltar|quando voltar| quando tiver|quando acabar|quando terminar|daqui a|após|
        passadas|não agora|não já|não este mês|não esta semana| lá para|lá pra|em|para|no|mais para a frente|mais pra
        frente|mais tarde) (@mes@|de|do|da|das|dos|que|tempo|mês| uns|um|duas|dois|minhas|meus|eu|mais|terminar|
        voltar|o|a|próximo|final) ... / (|dê-me |dá-me |me dá |me dê | preciso de |deem-me |dá )(|mais |um pouco de |
        algum |um |uns |umas |mais um |duas )(tempo|tempinho|dias|semanas| mês|duas semanas|pouco mais de tempo) ...
        / (|agora |este |neste momento |não é |agora não é |é |ainda é |está | não |esta )(|a |o |um |uma |é |muito
        )(boa altura|bom momento|melhor momento|melhor altura|má altura|mau momento| momento certo|altura certa|cedo
        demais|demasiado cedo|cedo|péssimo momento|muito cedo) (|para mim|para isso|para isto|ainda)
    """,
    "until": """
        depois de / depois do / depois da / depois das / depois dos / antes de / antes do / até / até ao / a partir
        de / quando voltar / quando eu voltar / quando tiver / quando acabar / quando terminar / assim que / logo que
        / após / em @mes@ / no @mes@ / daqui a / mês que vem / no próximo mês / ano que vem / semana que vem / no
        próximo ano / na próxima semana / passadas as
    """,
}

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

TABLES = {"es": SPANISH, "pt": PORTUGUESE, "ca": CATALAN}
