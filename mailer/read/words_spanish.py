"""Words of Spanish: data alone, in the notation of `words.py`."""

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

TABLES = {"es": SPANISH}
