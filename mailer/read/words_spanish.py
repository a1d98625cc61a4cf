"""Words of Spanish, Portuguese and Catalan: data alone, in the notation of `words.py`."""

SPANISH = {
    "macros": """
        meet = conocerlo|conocerla|conocerle|conocerlos|conocer|conocer a|hablar con|que me presenten|que nos
        presente|que nos presentes|ser presentado|ser presentada|charlar con|ponerme en contacto|estar en contacto|
        conversar con|aceptar|hacerlo|una presentación|esta presentación|contactar|conectar|hablar
    """,
    "yes": """
        sí (|sí|sí sí|por favor|gracias|claro|claro que sí|por supuesto|con gusto|con mucho gusto|encantado|
        encantada|me encantaría|quiero|acepto|adelante|de acuerdo|desde luego|sin duda|cómo no|vale|ok|me gustaría| me
        parece bien|porfa|estoy de acuerdo|me interesa|perfecto|genial|muchas gracias|seguro|sin problema|dale|
        hágalo|preséntanos|preséntenos|quisiera|quiero conocerlo|quiero conocerla|absolutamente|señor|estoy
        interesado|estoy interesada) / claro / claro que sí / claro que si / clarísimo / clarooo / por supuesto / por
        supuesto que sí / por supuesto que si / desde luego / desde luego que sí / sin duda / sin dudarlo / cómo no /
        como no / seguro / seguro que sí / ciertamente / efectivamente / absolutamente / totalmente de acuerdo /
        definitivamente / definitivamente sí / obvio / obviamente / de acuerdo / estoy de acuerdo / estamos de acuerdo
        / conforme / vale / vale gracias / vale adelante / ok / okey / okay / ok adelante / dale / dale nomás / va /
        venga / venga vale / órale / sale / adelante / adelante por favor / (|sí |vale |ok | claro
        )(hágalo|hazlo|procede|proceda|preséntanos|preséntenos|preséntame|presénteme|preséntenos por favor| póngannos
        en contacto|ponnos en contacto|pónganos en contacto|conéctanos|conéctenos|puede presentarnos| puedes
        presentarnos) (|por favor|gracias|porfa) / (|sí |nosotros |yo )(acepto|aceptamos|accedo|consiento|
        apruebo|confirmo|digo que sí|doy mi consentimiento|doy mi conformidad|me apunto|me sumo|cuenta conmigo| cuente
        conmigo|cuenten conmigo) (|la presentación|la invitación|su propuesta|tu propuesta|con gusto|
        encantado|gracias|la oferta|el contacto) / aceptado / me apunto / apúntame / me parece (|muy |una )(bien|
        perfecto|genial|buena idea|estupendo|fantástico|excelente|excelente idea|fenomenal) / por mí (|está |no hay
        problema )(bien|ok|perfecto|adelante|sí|vale|encantado|) / está bien para mí / hecho / trato hecho / (no hay
        problema|sin problema|ningún problema) (adelante|con gusto|encantado|encantada|sí|acepto|claro) / ningún
        inconveniente / no tengo (ningún |)inconveniente / no tengo objeción / afirmativo / mi respuesta es sí / un sí
        rotundo / y cómo no / sí cómo no / claro cómo no / (puedes|puede|podéis|pueden)
        (dar|darle|darles|compartir|pasar|pasarle) (mi|mis) (correo|dirección|email|datos|teléfono|contacto) (|a ...)
    """,
    "fond": """
        con (|mucho |muchísimo |todo )(gusto|placer) / encantado / encantada / encantados / encantadísimo / encantado
        de conocerlo / encantada de conocerla / de mil amores / (me encantaría|me gustaría|nos encantaría| nos
        gustaría|quisiera|quiero|deseo|me agradaría|me complacería|me interesaría|estaría encantado|estaría
        encantada|estaré encantado|estaré encantada|estoy encantado|será un placer|sería un placer|me alegraría|
        tendría mucho gusto|estaría feliz|me haría ilusión) (|mucho |muchísimo |de |en |sí |poder )(|@meet@) (|
        gracias) / (me encantaría|me gustaría|nos encantaría|nos gustaría|quisiera|quiero|estaría encantado|estaría
        encantada|estaré encantado|estaré encantada|será un placer|sería un placer) (|mucho |de |poder )@meet@ ... /
        (|eso |esto )(sería|estaría|suena|será|parece) (|muy |un |una |todo un |un gran )(genial|estupendo|
        fantástico|bien|bueno|perfecto|excelente|placer|maravilloso|honor|buena idea|fenomenal|interesante para mí|
        increíble|ideal|de gran ayuda) (|gracias|para mí) / (|sí |estoy |estamos |estaría )(|muy |sumamente
        )(interesado|interesada|interesados) (|en conocerlo|en conocerla|en la presentación|gracias|en ello) / me
        interesa (|mucho|muchísimo|conocerlo|conocerla|la presentación) / espero (conocerlo|conocerla) pronto / tengo
        muchas ganas (|de conocerlo|de conocerla) / encantado de (conocerla|conocerlo|conocerle|conocerlos) / encantada
        de (conocerla|conocerlo|conocerle|conocerlos) / (encantado|encantada) de ...
    """,
    "warm": """
        (|suena |parece |qué |es )(|muy )(interesante|tentador|amable) / genial / perfecto / estupendo / fantástico
        / excelente / bien / muy bien / bueno / qué bien / buena idea / no hay problema / sin problema / ningún
        problema / no pasa nada / no te preocupes / no se preocupe / por qué no / no hay prisa / tranquilo / está
        bien / todo bien / chévere / no importa
    """,
    "no": """
        no (|no|no no|gracias|muchas gracias|lo siento|me interesa|me interesa gracias|quiero|quiero gracias|por
        favor|estoy interesado|estoy interesada|estoy interesado gracias|estoy interesada gracias|por el momento
        gracias|acepto|deseo|puedo|puedo aceptar|tengo tiempo|tengo interés|estoy de acuerdo|prefiero no|es para mí|
        creo|lo creo|es necesario|hace falta|hace falta gracias|va a ser posible|es posible|será posible|nunca|para
        nada|en absoluto|de ninguna manera|estoy disponible para esto|me gustaría|me apetece|es lo mío|me conviene|
        procede|señor|quisiera|gracias no me interesa|pienso hacerlo|lo deseo|lo necesito|lo quiero|necesito|es de mi
        interés|va conmigo|me parece buena idea|me parece|me es posible|nos interesa|cuente conmigo|cuenten
        conmigo|cuentes conmigo|tengo ganas|doy mi consentimiento|es mi campo|es relevante para mí) (|gracias|lo
        siento|muchas gracias|en este momento|ahora mismo) / no (me interesa|quiero|deseo|estoy interesado en|estoy
        interesada en|tengo tiempo para|tengo tiempo|tengo interés en|quisiera|me gustaría|puedo aceptar|deseo ser|
        acepto|estoy aceptando|estoy buscando|necesito|voy a) ... / nop / nope / na gracias / nanay / ni hablar / ni
        loco / ni de broma / ni pensarlo / nunca / jamás / nunca jamás / (mejor|claro que|por supuesto que|desde luego
        que|preferiría que|creo que|pienso que|me temo que|lamentablemente|desgraciadamente| desafortunadamente|por
        desgracia|ciertamente|definitivamente|absolutamente|lo siento|prefiero que|prefiero| preferiría|la respuesta
        es|mi respuesta es|digo que|es un|un rotundo|esta vez|de momento prefiero que|yo creo que|yo que|diría
        que|obviamente|pues) no (|gracias) / (prefiero|preferiría|preferimos) (no|que no|no hacerlo|no participar|no
        aceptar|no conocerlo|no conocerla|no ser contactado|no ser presentado|no ser presentada|dejarlo
        pasar|declinar|pasar|mantenerme al margen) ... / (de|bajo) ningun(a|) (manera|modo| concepto) / de ninguna
        manera / de ningún modo / bajo ningún concepto / en absoluto / para nada / (|yo | nosotros )(|debo |tengo que
        |voy a |quiero |quisiera |me veo obligado a |lamento tener que |lamentablemente debo |prefiero |lamento |siento
        tener que |desgraciadamente debo |me temo que debo |me temo que tengo que | respetuosamente |amablemente
        |siento |tendré que )(declinar|rechazar|rechazo|decir que no|declino|paso| pasar|negarme|me niego|me
        opongo|rehusar|abstenerme|decir no) (|la oferta|la invitación|su oferta|su invitación|la propuesta|esta
        vez|gracias|amablemente|respetuosamente|tu oferta|la presentación|de esto|esta propuesta|esta oportunidad) /
        paso / yo paso / paso gracias / rechazado / declinado / (esto |eso )?no es (para mí|lo mío) / (esto|eso) no es
        (para mí|lo mío|de mi interés) / (no |nada )(me |nos |)(presenten| presentes|presente) (|por favor) / sin
        interés / ningún interés / nada de interés / (no tengo|tengo) (ningún|cero) interés (|en ...) / déjame en paz /
        déjeme en paz / no cuente(n|s) conmigo / lamentablemente no (|puedo|podré|me es posible|me interesa|tengo
        tiempo|estoy interesado|estoy interesada) ... / (lo siento| me temo
        que|lamentablemente|desafortunadamente|desgraciadamente) (|pero )no (puedo|tengo|me|estoy|será|es| quiero) ...
        / claro que no / por ahora no me interesa / va a ser que no / (de momento|por el momento|ahora mismo|ahora) no
        me interesa / no quiero que (me|nos) (presenten|presentes|presente|contacten|contactes|escriban) / no compartas
        mi ... / no comparta mi ... / no compartan mi ... / no des mi ... / no den mi ... / no dé mi ...
    """,
    "excuse": """
        (|estoy |estamos |ando |lamentablemente estoy |lo siento estoy )(|demasiado |muy |bastante |tan |a tope
        )(ocupado|ocupada|liado|liada|jubilado|jubilada|saturado|saturada|agobiado) (|ahora|en este momento|ahora
        mismo|actualmente) / tengo (demasiado|mucho) trabajo / (mi |)agenda (está |)(llena|completa)
    """,
    "later": """
        más tarde / quizás más tarde / tal vez más tarde / más adelante / quizás más adelante / luego / después /
        ahora no / no ahora / ahora mismo no / todavía no / aún no / no todavía / hoy no / no por ahora / por ahora
        no / de momento no / por el momento no / no de momento / no por el momento / no en este momento / en este
        momento no / en otro momento / en otra ocasión / otro día / otra vez será / quizás en otro momento / tal
        vez en otro momento / la próxima vez / la semana que viene / la próxima semana / el próximo (mes|año|
        trimestre) / el mes que viene / el año que viene / en (un|una|dos|tres|unos|unas|seis) (mes|semana|meses|
        semanas|días|años) / después de las (vacaciones|fiestas) / después del verano / no es (un |el )(buen |mejor
        )momento ... / mal momento / (lo |)(pensaré|pienso|voy a pensar|consideraré) ... / déjame (pensarlo|pensar|
        ver) ... / déjeme (pensarlo|pensar|ver) ... / tengo que pensarlo / lo voy a pensar / pregúnt(ame|eme) ... /
        le aviso ... / te aviso ... / le respondo luego / pronto / mañana / me lo pienso
    """,
    "stop": """
        basta / basta ya / pare / para ya / paren / alto / deje de (escribirme|enviarme|contactarme|molestarme|
        mandarme) ... / deja de (escribirme|enviarme|contactarme|molestarme|mandarme) ... / dejen de (escribirme|
        enviarme|contactarme|molestarme|mandarme) ... / (|por favor )no (me |)(escriba|escriban|escribas|contacte|
        contacten|contactes|envíe|envíen|envíes|mande|manden|moleste|molesten) (más|de nuevo|nunca más|otra vez|más
        correos|más mensajes|más emails|nunca|jamás) ... / no más (correos|mensajes|emails|mails|correo) (|por
        favor) / no quiero (recibir |)(más |ningún )(correos|mensajes|emails|correo) ... / darme de baja / deme de
        baja / dame de baja / (|quiero |por favor )(darme de |)baja (|por favor) / cancelar suscripción /
        desuscribir / (|por favor )(elimine|borre|elimina|borra|quite|quita|eliminen|bórreme|bórrame|elimíneme|
        quíteme) (|mi|mis|me) ... / no vuelva(n|s) a (escribirme|contactarme) ... / no vuelva a (escribirme|
        contactarme) / no vuelvan a (escribirme|contactarme) / (|por favor )stop
    """,
    "stop_all": "parar todo / detener todo / basta de todo / stop todo / parar todos / detenga todo / pare todo",
    "doubt": """
        si / siempre que / siempre y cuando / cuando / antes / después de / a menos / salvo / excepto / con la
        condición / condición / una condición / sólo / solo / solamente / únicamente / quizás / quizá / tal vez /
        talvez / a lo mejor / puede ser / puede que / posiblemente / probablemente / depende / ya veremos / veremos / a
        ver / no sé / no lo sé / no se / quién sabe / ni idea / no tengo ni idea / no tengo idea / no estoy seguro / no
        estoy segura / dudo / duda / tengo dudas / lo dudo / más o menos / quién / qué / cuál / cómo / dónde / por qué
        / para qué / cuándo / puede usted / podría / puedes / podrías / dice / dijo / digo / decir / dije / spam /
        estafa / jaja / jajaja / broma / ironía / fuera de la oficina / vacaciones / ausente / recibido / reenvío /
        asistente / en principio / en teoría / primero / más información / más detalles / más info / o / sí y no / sí
        no / no sí / sí pero / sí claro cómo no / ajá / ya / mm / hmm / pues / problema / supongo / creo / me da igual
        / da igual / no lo conozco / no la conozco / error / de lo contrario / sino / sí sí claro / ya ya / si tú lo
        dices / no es no / no es un no / no es que no / saber / abogado / policía / otra persona / alguien más / no(|,)
        (no hay problema|ningún problema|no pasa nada|sin problema|tranquilo|tranquila|no te preocupes|no se preocupe)
        / mala idea / ojalá / pagan / paga / si me / si te / si le / si nos / si se / pensarlo / soy yo / era yo
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
        querido / querida / muy buenas / estimado señor / estimada señora / hola qué tal / señor / señora
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
        aprecio (la oferta|la invitación|mucho) ... / agradecido / agradecida
    """,
    "fill": """
        por favor / porfa / porfavor / pues sí / y / también / entonces / muy / mucho / realmente / de verdad / la
        verdad / sinceramente / honestamente / ahora / ahora mismo / en este momento / actualmente / por ahora / de
        momento / por mi parte / de mi parte / para mí / yo / nosotros / me / nos / lo / la / le / esta vez / en
        esta ocasión / enseguida / inmediatamente / ivy / bob / ann / ah / oh / porque / ya que / espero que (esté|
        estés) bien / de nada / con él / con ella / mi (número|correo|teléfono|dirección|móvil) es ... / (puede|
        puedes|pueden) (llamarme|escribirme|contactarme) ... / (|pero )(por favor |)(use|usa|utilice|utiliza|
        escriba|escríbame|escríbeme|envíe|llámeme|llámame) (a |al |)(mi|mis|al|en) ... / espero su comprensión / un
        placer
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
        presentaron)
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
        perder / perdérmelo / perdérmela / perderme / perdermelo / negarme / negar / rechazar / rechazarlo /
        decir / decirte / rehusar / declinar / molestar / entender / resistir / desaprovechar / oponerme /
        oponer / responder / contestar / ofender
    """,
}

PORTUGUESE = {
    "yes": """
        sim (|sim|por favor|obrigado|obrigada|claro|com certeza|com prazer|com muito gosto|com todo o prazer|quero|
        aceito|pode|pode ser|pode sim|gostaria|adoraria|concordo|estou de acordo|tenho interesse|tenho|de acordo|ok|
        perfeito|ótimo|senhor|sem dúvida|sem problema|vamos|podemos|muito obrigado|muito obrigada|vamos lá|por favor
        apresente|faça isso|topo|quero sim|com gosto|seria ótimo) / siim / ss / claro / claro que sim / com certeza /
        certamente / certeza / evidentemente / obviamente / óbvio / lógico / naturalmente / sem dúvida / sem dúvidas /
        absolutamente / definitivamente / definitivamente sim / de acordo / concordo / estou de acordo / aceito /
        aceitamos / quero sim / quero / eu quero / topo / eu topo / tô dentro / estou dentro / bora / beleza / blz /
        combinado / fechado / ok / okay / está bem / tá bom / tá bem / tudo bem por mim / por mim (|tudo
        bem|ok|pode|sim|está bem|tudo certo) / pode (apresentar|sim|fazer|mandar|ir em frente|seguir| prosseguir|nos
        apresentar|avançar) (|por favor|sim) / (|sim |ok |por favor )(vá em frente|siga em frente| pode
        seguir|avance|avancem|prossiga|faça|faz isso|apresente-nos|apresenta-nos|nos apresente|me apresente|
        apresente-me|ponha-nos em contacto|coloque-nos em contato|nos coloque em contato|manda ver|conte comigo| conta
        comigo|contem comigo) (|por favor|obrigado|obrigada) / (sem problema|sem problemas|não há problema) (|
        pode|claro|com prazer|vamos|aceito|sim|com gosto|pode apresentar) sim / sem problemas pode apresentar / não
        tenho (nenhuma )objeção / nada contra / não me oponho / minha resposta é sim / a minha resposta é sim / vamos
        lá / vamos nessa / força / dou o meu consentimento / aceito com prazer / aceito a apresentação / aceito sim /
        afirmativo / pode ser / pode ser sim / pode / (pode|podes|podem) (dar|partilhar|compartilhar|passar) (o
        meu|meu|os meus|meus|a minha|minha) (email|endereço|contacto|contato|contactos|número) (|a ...)
    """,
    "fond": """
        com (|muito |todo o |imenso |enorme |o maior )(prazer|gosto) / com todo gosto / de bom grado / (|eu |nós |
        sim )(gostaria|adoraria|gostava|gostaríamos|adorava|quero|queria|desejo|ficaria feliz|ficaria muito feliz|
        será um prazer|seria um prazer|terei prazer|tenho todo o gosto|teria todo o gosto|terei todo o gosto|
        ficaria encantado|ficaria encantada|teria prazer) (|muito |sim |imenso |de |em )(|conhecê-lo|conhecê-la|
        conhecer|conversar|falar com ele|falar com ela|ser apresentado|ser apresentada|a apresentação|aceitar|isso|
        participar|uma apresentação) (|obrigado|obrigada) / (|eu )(gostaria|adoraria|gostava|gostaríamos|adorava|
        quero|ficaria feliz|será um prazer|seria um prazer|terei prazer|tenho todo o gosto|teria todo o gosto) (|
        muito )(de |em |)(conhecê-lo|conhecê-la|conhecer|conversar com|falar com|ser apresentado|ser apresentada)
        ... / (|isso |isto )(seria|será|parece|soa|é) (|muito |um |uma |uma ótima |um grande |uma boa )(ótimo|bom|
        excelente|maravilhoso|fantástico|prazer|honra|perfeito|legal|bem|ideia|ótima ideia|boa ideia|incrível|ideal|
        fixe|bacana) (|obrigado|para mim) / (|tenho |tenho muito |tenho todo o |temos |tenho sim )interesse (|sim|
        em conhecê-lo|em conhecê-la|na apresentação|obrigado) / (|estou |estamos )(|muito )(interessado|interessada|
        interessados) (|em conhecê-lo|em conhecê-la|obrigado) / me interessa (|muito) / interessa-me (|muito)
    """,
    "warm": """
        (|parece |que |é )(|muito )(interessante|gentil|tentador) / ótimo / perfeito / excelente / legal / bom /
        muito bom / boa ideia / fixe / bacana / maravilha / sem problema / sem problemas / não há problema / não
        tem problema / tudo bem / tudo bom / por que não / porque não / não faz mal / sem pressa / não se preocupe /
         imagina / jóia
    """,
    "no": """
        não (|não|obrigado|obrigada|muito obrigado|muito obrigada|quero|quero não|quero obrigado|tenho interesse| tenho
        interesse obrigado|tenho tempo|me interessa|me interessa obrigado|estou interessado|estou interessada| estou
        interessado obrigado|estou interessada obrigada|aceito|posso|posso aceitar|desejo|gostaria|é para mim| acho que
        não|concordo|de jeito nenhum|mesmo|vou aceitar|vai dar|dá|pretendo|preciso|é necessário|é possível| será
        possível|vou|por favor|nunca|lamento|infelizmente|valeu|desculpe|é do meu interesse|faz sentido para mim|faz o
        meu género|autorizo|é a minha praia) (|obrigado|obrigada|desculpe|neste momento|agora) / não
        (quero|desejo|tenho interesse|tenho tempo|estou interessado|estou interessada|gostaria|posso|pretendo|
        preciso|vou|aceito|estou disponível para|estou a aceitar|estou aceitando) (de|em|ser|conhecer|participar|
        aceitar|para|no|na|nesta|neste|nisso|nessa|isso|a|mais|novas|novos|ter|fazer) ... / nao / naum / nops / nope /
        nem pensar / nem morto / nunca / jamais / (melhor|prefiro|preferia|preferiria|acho que|creio que| penso
        que|infelizmente|claro que|definitivamente|absolutamente|com certeza|certamente|receio que|temo que|a resposta
        é|a minha resposta é|minha resposta é|digo que|é|dessa vez|desta vez|um grande|com certeza que|por mim) não
        (|obrigado|obrigada) / (prefiro|preferia|preferiria|gostaria de) (não|recusar|declinar|passar|que não|ficar de
        fora|não participar|não conhecer|não ser) ... / de (jeito|modo|forma|maneira) (nenhum|algum| nenhuma|alguma) /
        de maneira nenhuma / em hipótese alguma / (|eu |nós )(|devo |tenho de |tenho que |vou | quero |vou ter de |vou
        ter que |lamento ter de |infelizmente tenho que |infelizmente tenho de |prefiro | gostaria de |infelizmente
        devo |preciso |terei que |terei de |respeitosamente |gentilmente |agradeço mas vou |agradeço mas
        )(recusar|declinar|recuso|declino|dizer não|dizer que não|passo|passar|rejeito|rejeitar| dispenso|dispensar|me
        oponho|abster-me|rejeito|opto por não) (|a oferta|o convite|a proposta|a apresentação| desta vez|dessa
        vez|obrigado|gentilmente|respeitosamente|essa|esta|educadamente|o seu convite|a sua proposta) / dispenso /
        passo / eu passo / recusado / sem interesse / nenhum interesse / (isso |isto )não (é| faz) (para mim|o meu
        género|a minha praia|o meu interesse|do meu interesse|meu interesse) / fora de questão / deixe-me em paz / me
        deixe em paz / deixa-me em paz / (infelizmente|lamento|desculpe|receio que) (|mas )não
        (posso|tenho|vou|será|é|estou|quero|poderei|me|consigo) ... / não estou disponível / não estou disponivel / não
        tenho disponibilidade / não (partilhe|compartilhe|dê|partilhes|divulgue) (o meu|meu|a minha|os meus|minha|meus)
        ...
    """,
    "excuse": """
        (|estou |estamos |ando |infelizmente estou )(|demasiado |muito |super |bastante |tão )(ocupado|ocupada|
        atarefado|atarefada|sem tempo|aposentado|aposentada|reformado|reformada|atolado|cheio de trabalho) (|agora|
        neste momento|no momento|demais) / agenda (cheia|lotada) / (a |)minha agenda está (cheia|lotada)
    """,
    "later": """
        mais tarde / talvez mais tarde / depois / agora não / não agora / ainda não / hoje não / não hoje / por
        agora não / por enquanto não / de momento não / no momento não / neste momento não / não no momento / não
        neste momento / não por enquanto / não de momento / (em |numa |)outra (altura|ocasião|vez) / outro (dia|
        momento) / noutra altura / talvez outra hora / fica para a próxima / (na |)próxima (semana|vez) / (no |
        )próximo (mês|ano|trimestre) / (na |)semana que vem / mês que vem / ano que vem / (em|daqui a) (um|uma|dois|
        duas|três|alguns|algumas) (mês|semana|meses|semanas|dias) / depois das férias / após as férias / não é (um |
        o )(bom |melhor )momento / má altura / vou pensar ... / deixe-me pensar ... / deixa eu pensar ... / preciso
        pensar / preciso de pensar / tenho que pensar / pergunte ... / em breve / amanhã / volto a contactar /
        respondo depois / leio depois
    """,
    "stop": """
        pare / parem / para com isso / chega / pare de (me |)(escrever|enviar|mandar|contactar|contatar|incomodar|
        enviar-me|escrever-me) ... / parem de (me |)(escrever|enviar|mandar|contactar|contatar|incomodar) ... / (| por
        favor )não (me |)(escreva|escrevam|envie|enviem|mande|mandem|contacte|contate|contatem|contactem| incomode)
        (-me |)(mais|novamente|nunca mais|de novo|outra vez) ... / não quero (receber |)mais (e-mails|
        emails|mensagens) ... / (sem mais|chega de|nada de) (e-mails|emails|mensagens) (|por favor) / (|por favor
        )(remova|retire|apague|exclua|elimine|me remova|me retire|remova-me|retire-me|me tire|me exclua) (|meu|o meu|os
        meus|me|da|desta|dessa) ... / cancelar (a |)(inscrição|subscrição|assinatura) / descadastrar / me descadastre /
        não me contacte mais / parar / pare por favor / pare com isso
    """,
    "stop_all": "parar tudo / pare tudo / stop tudo / parem tudo / chega de tudo / parar todos",
    "doubt": """
        se / caso / desde que / contanto / quando / assim que / antes / depois de / a menos / salvo / exceto / condição
        / só / somente / apenas / talvez / quem sabe / pode ser que / pode ser / possivelmente / provavelmente /
        depende / vamos ver / veremos / logo vejo / a ver / não sei / sei lá / não faço ideia / não tenho ideia / sem
        ideia / não tenho certeza / não tenho a certeza / não estou certo / dúvida / dúvidas / estou em dúvida / tenho
        dúvidas / mais ou menos / quem / que tal / o que / o quê / qual / como / onde / por que / porquê / para quê /
        pode me / poderia / podia / você pode / diz / disse / dizer / digo / spam / golpe / burla / haha / kkk / kkkk /
        rs / rsrs / brincadeira / ironia / férias / ausente / recebido / encaminho / assistente / em princípio / em
        teoria / primeiro / mais informações / mais informação / mais detalhes / ou / sim e não / sim não / não sim /
        hmm / pois / pois sim / pois é / problema / suponho / acho / tanto faz / não o conheço / não a conheço / não
        conheço / engano / senão / sim recebi / recebi / não digo que não / não digo não / não disse que não / não é
        que não / sonha / não me importo / não me importa / me importo / saber / advogado / polícia / outra pessoa /
        não(|,) (sem problema|sem problemas|não há problema|nenhum problema|não faz mal|tranquilo) / má ideia / péssima
        ideia / pensar / saber mais / sou eu / era eu
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
        agradecida|valeu|vlw) (|mesmo|desde já|por tudo|de qualquer forma|na mesma|ivy|a você|igualmente) /
        (obrigado|obrigada|muito obrigado|muito obrigada|agradeço|grato|grata) (por|pela|pelo|pelas|pelos|a|o) ... /
         (eu |)agradeço (|muito|imenso|desde já|de coração|a gentileza|sua mensagem) / (é|foi|que) (|muito )(gentil|
        amável|simpático|gentileza) (|da sua parte|de sua parte|sua|seu)
    """,
    "fill": """
        por favor / pf / pfv / se faz favor / e / também / então / muito / mesmo / realmente / sinceramente /
        honestamente / para ser honesto / agora / neste momento / no momento / atualmente / por agora / da minha
        parte / de minha parte / para mim / por mim / eu / nós / me / nos / o / a / desta vez / dessa vez / já /
        ivy / bob / ann / ah / oh / porque / pois bem / de nada / com ele / com ela / meu (número|email|e-mail|
        telefone) é ... / (pode|podem) (me ligar|ligar-me|contactar-me|me contatar|escrever-me) ... / (|mas )(por
        favor |)(use|usa|utilize|escreva|envie|ligue) (para |)(o |a |)(meu|minha|mim) ... / espero que (esteja|
        estejas|compreenda|entenda) (|bem) / espero que esteja tudo bem
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
        conhecíamos)
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
        recusar / perder / dizer / negar / faltar / declinar / incomodar / rejeitar / responder / desperdiçar /
        opor / contra
    """,
}

CATALAN = {
    "yes": """
        sí (|sí|si us plau|sisplau|gràcies|és clar|esclar|i tant|amb molt de gust|endavant|d'acord|per descomptat|
        ho accepto|vull|m'agradaria|perfecte) / i tant / i tant que sí / és clar / és clar que sí / esclar que sí /
        per descomptat / per suposat / d'acord / hi estic d'acord / estic d'acord / accepto / endavant / endavant
        si us plau / vinga / ok / val / em sembla (bé|molt bé|perfecte|bona idea) / cap problema endavant / m'hi
        apunto
    """,
    "fond": """
        amb (|molt de |molt |tot el )(gust|plaer) / encantat / encantada / (m'agradaria|m'encantaria|voldria|vull|
        estaria encantat|estaria encantada|seria un plaer) (|molt|de|conèixer-lo|conèixer-la|conèixer) ... / (|això
        )(seria|sona) (|molt )(genial|fantàstic|bé|perfecte) / m'interessa (|molt) / (estic |)(interessat|
        interessada)
    """,
    "warm": """
        (|sembla |molt )interessant / perfecte / genial / cap problema / no passa res / per què no / molt bé / bona
        idea
    """,
    "no": """
        no (|no|gràcies|moltes gràcies|m'interessa|m'interessa gràcies|vull|puc|ho vull|estic interessat|estic
        interessada|tinc temps|tinc interès|accepto|ho crec|cal|cal gràcies|és per a mi|hi estic d'acord|ho accepto|
        fa per mi) (|gràcies|ho sento) / (millor|prefereixo|preferiria|em temo|crec|és clar|malauradament|ho sento
        però|gràcies però) (que |)no (|gràcies) / no (m'interessa|vull|estic interessat|estic interessada|tinc
        temps) ... / mai / de cap manera / ni parlar-ne / (|he de |vull )(declinar|rebutjar|refusar|declino|refuso|
        rebutjo) ... / prefereixo no ... / cap interès / passo
    """,
    "later": """
        més tard / potser més tard / més endavant / ara no / no ara / encara no / avui no / de moment no / per ara
        no / un altre (dia|moment|cop) / una altra (vegada|estona) / la setmana vinent / el (mes|any) (vinent|que
        ve) / (m'ho |)(pensaré|he de pensar) ... / ara mateix no / demà
    """,
    "stop": """
        prou / atureu-vos / para / (|si us plau )no (m'escrigueu|m'escriguis|em contacteu|em contactis|m'envieu)
        (més|mai més) ... / deixeu d'(escriure'm|enviar-me) ... / doneu-me de baja / doneu-me de baixa /
        esborreu-me ... / esborreu les meves dades
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
    "acquainted": "ja (ens coneixem|el conec|la conec) ...",
    "who": "qui (ets|és|sou) (|aquesta persona|això) / què és (això|letterman)",
    "turns": """
        perdre / refusar / negar / dir / rebutjar
    """,
}

TABLES = {"es": SPANISH, "pt": PORTUGUESE, "ca": CATALAN}
