"""Words of Spanish: data alone, in the notation of `words.py`."""

SPANISH = {
    "macros": """
        meet = conocerlo|conocerla|conocerle|conocerlos|conocer|conocer a|hablar con|que me presenten|que nos
        presente|que nos presentes|ser presentado|ser presentada|charlar con|ponerme en contacto|estar en
        contacto|conversar con|aceptar|hacerlo|una presentación|esta presentación|contactar|conectar|hablar /
        correo = correo|email|mail|e-mail|correo electrónico|dirección|dirección de
        correo|número|teléfono|contacto|contactos|datos|datos de contacto|mail personal|celular|móvil|whatsapp /
        actuar =
        preséntanos|presentanos|preséntenos|presentenos|preséntame|presentame|presénteme|presenteme|ponnos en
        contacto|pónganos en contacto|póngannos en contacto|ponga en contacto|ponedos en contacto|ponnos en
        comunicación|pónganos en
        comunicación|conéctanos|conectanos|conéctenos|conectenos|conéctame|contáctanos|adelante|adelante con
        eso|adelante con ello|procede|proceda|procedan|hazlo|hágalo|háganlo|hacelo|dale|dale
        nomás|dele|denle|vamos|vamos con ello|haz la presentación|haga la presentación|hagan la presentación|haz
        la introducción|dale mi @correo@|dele mi @correo@|denle mi @correo@|pásale mi @correo@|pasale mi
        @correo@|pásele mi @correo@|pásenle mi @correo@|dale mis @correo@|pásale mis @correo@|dele mis
        @correo@|pásele mis @correo@|comparte mi @correo@|comparta mi @correo@|compartan mi @correo@|comparte
        mis @correo@|comparta mis @correo@|envíale mi @correo@|mándale mi @correo@|envíele mi
        @correo@|facilítale mi @correo@|facilítele mi @correo@|preséntanos por favor / mes =
        enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|el
        verano|verano|otoño|el otoño|primavera|la primavera|invierno|el invierno|vacaciones|las vacaciones|mis
        vacaciones|navidad|navidades|las navidades|semana santa|las fiestas|los exámenes|mis exámenes|el mes que
        viene|el próximo mes|el año que viene|el próximo año|la semana que viene|la próxima semana|la boda|la
        mudanza|la tesis|el parto|la feria|fin de mes|fin de año|un mes|unos meses|unas semanas|dos semanas|dos
        meses|tres meses|año nuevo|la baja|mi baja|mi viaje|el viaje|los finales / dato = correo|correos|correo
        electrónico|correo e|mail|e-mail|email|meil|dirección|direcciones|dire|dirección de correo|dirección
        electrónica|dirección de email|dirección de e-mail|dirección de mail|dirección de correo
        electrónico|cuenta de correo|contacto|contactos|datos|datos de contacto|datos
        personales|señas|número|número de
        teléfono|teléfono|tel|cel|celular|móvil|whatsapp|wasap|información|información de contacto|información
        personal|info / mio = (|mi|mis|el|la|los|las|nuestro|nuestra|nuestros|este|esta|estos|todo mi|todos mis)
        @dato@ (|personal|personales|de casa|de mi casa|de
        gmail|privado|privada|particular|profesional|actual|de siempre) / quien = a|con (|el señor|la señora|el
        caballero|don|doña)(él|ella|ellos|ellas|bob|ann|quien corresponda|quien haga falta|quien sea
        necesario|el interesado|la interesada|los interesados|la persona interesada|esa persona|esta
        persona|dicha persona|la otra persona|ese señor|este señor|esa señora|ese chico|esa chica|esa gente|tu
        amigo|tu amiga|su amigo|su amiga|tu contacto|su contacto|tu conocido|su conocido|tu colega|su colega|su
        compañero|tu compañero)|al interesado|al señor|al caballero|al chico|al otro|al susodicho|a bob|con
        bob|con él|al mencionado / cola = en vez de este|en lugar de este|en vez de esta|en vez del del
        trabajo|mejor|a la vuelta de correo|con la presentación|con ello|con eso|por
        favor|porfa|porfis|gracias|muchas gracias|cuando quieras|cuando quiera|cuando quieran|cuando
        queráis|cuando gustes|cuando guste|cuando gusten|cuando puedas|cuando pueda|cuando puedan|cuando le
        venga bien|cuando lo desee|cuando le apetezca|sin problema|sin problemas|sin ningún problema|sin
        problema alguno|sin inconveniente|sin compromiso|sin miedo|sin más|sin dudarlo|sin duda|sin pena|sin
        rollos|nomás|nomas|no más|tranquilo|tranquila|tranquilos|tranquilamente|tranqui|con confianza|con toda
        confianza|con total confianza|con toda tranquilidad|con total tranquilidad|con toda libertad|con total
        libertad|con gusto|con mucho gusto|directamente|directo|ya|ya mismo|hoy mismo|enseguida|de una|de una
        vez|entonces|ahora mismo|a mi correo|a este correo|a este mail|a esta dirección|a mi mail|aquí|acá|por
        aquí|por acá|por correo|por mail|por email|por e-mail|por escrito|en inglés|en español|en castellano|en
        catalán|en francés|en portugués|en gallego|en euskera|de mi parte|por mi parte|por supuesto|claro|a la
        brevedad|a cualquier hora|en cualquier momento|lo antes posible|cuanto antes|este mismo|sí|para eso|para
        esto|para ello|sin falta / paraque = (|y|para|así|pa) (|que |así )(me|nos)
        (escriba|escribe|contacte|contacta|llame|llama|mande un mail|mande un correo|envíe un
        correo|cuente|ponga en contacto|pongas en contacto|pongamos en contacto)|para que se ponga en
        contacto|para que se comunique|y que se ponga en contacto|para que hablemos|y hablamos|y lo
        hablamos|para que pueda escribirme|para que pueda contactarme|para que nos conozcamos|para ponernos en
        contacto|para conocernos|para estar en contacto|para entrar en contacto|para que podamos hablar|para
        esta presentación|para la presentación|para este fin|a estos efectos|para los fines indicados|con ese
        fin|para tal fin / dar =
        dar|darle|darles|dárselo|dársela|dárselos|darlo|darlos|pasar|pasarle|pasarles|pasárselo|pasársela|pasárselos|
        pasarlo|pasarla|pasarlos|compartir|compartirle|compartirles|compartirlo|compartirla|compartirlos|
        compartírselo|facilitar|facilitarle|facilitarles|facilitárselo|facilitársela|facilitárselos|enviar|enviarle|
        enviárselo|enviarlo|mandar|mandarle|mandárselo|mandarlo|proporcionar|proporcionarle|proporcionárselo|reenviar|
        reenviarle|reenviárselo|ceder|cederle|cedérselo|entregar|entregarle|entregárselo|suministrar|suministrarle|
        comunicar|comunicarle|comunicárselo|hacerle
        llegar|hacer
        llegar|remitir|remitirle|dejarle|transmitir|transmitirle|trasladar|trasladarle|revelar|revelarle|divulgar|
        utilizar|usar|decirle|soltarle|rotar
        / des = tenga|tengan|reciba|reciban|sepa|conozca|disponga
        de|des|dé|den|deis|pases|pase|pasen|paséis|compartas|comparta|compartan|compartáis|facilites|facilite|
        faciliten|facilitéis|envíes|envíe|envíen|enviéis|mandes|mande|manden|mandéis|proporciones|proporcione|
        proporcionen|proporcionéis|reenvíes|reenvíe|reenvíen|reenviéis|cedas|ceda|cedan|cedáis|entregues|entregue|
        entreguen|comuniques|comunique|comuniquen|hagas
        llegar|haga llegar|hagan llegar|hagáis
        llegar|remitas|remita|remitan|dejes|transmitas|transmita|transmitan|traslades|traslade|trasladen|utilices|
        utilice|utilicen|uses|use|usen|suministre|suministren|difundas|difunda|difundan|difundáis|divulgues|divulgue|
        divulguen|reveles|revele|revelen
        / dale =
        dale|dele|denle|dadle|dáselo|dásela|dáselos|déselo|désela|déselos|dénselo|dénsela|dádselo|pásale|pásele|
        pásenle|pasadle|pásaselo|pásasela|pásaselos|páseselo|pásenselo|pasádselo|pásalo|páselo|pásenlo|pasadlo|pásala|
        pásela|pásalos|comparte|compartí|comparta|compartan|compartid|compártele|compartile|compártale|compártanle|
        compártelo|compartilo|compártalo|compártanlo|compartidlo|compártelos|compártalos|compártela|compártala|
        envíale|enviale|envíele|envíenle|enviadle|envíaselo|envíeselo|envíenselo|mándale|mandale|mándele|mándenle|
        mandadle|mándaselo|mándeselo|mándenselo|mándalo|facilítale|facilitale|facilítele|facilítenle|facilitadle|
        facilítaselo|facilíteselo|facilítenselo|facilitádselo|proporciónale|proporciónele|proporciónenle|reenvíale|
        reenvíele|reenvíenle|reenvíaselo|hazle
        llegar|hacele llegar|hágale llegar|háganle llegar|hacedle
        llegar|cédele|entrégale|entréguele|déjale|remítale|remítanle|transmítale / presentar =
        presentarnos|presentarme|presentármelo|presentármela|ponernos en contacto|ponerme en contacto|ponerlo en
        contacto conmigo|ponerle en contacto conmigo|poner en contacto|poner en contacto a los dos|ponernos en
        comunicación|conectarnos|conectarme|conectar|contactarnos|hacer la presentación|hacer las
        presentaciones|hacer el contacto|hacer de puente|hacer la introducción|proceder|proceder con la
        presentación|seguir adelante|seguir|avanzar|continuar|hacerlo|arrancar / presente =
        presentes|presente|presenten|presentéis|pongas en contacto|ponga en contacto|pongan en contacto|pongáis
        en contacto|conectes|conecte|conecten|conectéis|pongas en comunicación|pongan en
        comunicación|introduzcas|introduzcan / presentanos =
        preséntanos|presentanos|preséntenos|preséntennos|presentadnos|preséntamelo|presentamelo|preséntemelo|
        preséntenmelo|preséntamela|preséntame|presentame|presénteme|preséntenme|presentadme|ponnos
        en contacto|ponenos en contacto|pónganos en contacto|póngannos en contacto|ponednos en contacto|poned en
        contacto|ponme en contacto|poneme en contacto|póngame en contacto|pónganme en contacto|ponedme en
        contacto|ponnos en
        comunicación|conéctanos|conectanos|conéctenos|conéctennos|conectadnos|conéctame|conéctenme|haz las
        presentaciones|haz la presentación|hagan las presentaciones|haga las presentaciones|hacé la
        presentación|haced la presentación|hagan la presentación|haga la
        presentación|procede|proceda|procedan|proceded|adelante|sigue adelante|seguí adelante|siga
        adelante|sigan adelante|seguid adelante|hazlo|hacelo|hágalo|háganlo|hacedlo|métele|échale|éntrale|dale
        para adelante|dale palante|tira|tira palante|tirad|tirad palante|tírale / escriba =
        marque|timbre|tipee|escriba|contacte|llame|busque|mande un correo|mande un mail|mande un mensaje|mande
        un email|mande mail|mande correo|envíe un correo|envíe un mail|envíe un mensaje|envíe un email|ponga un
        correo|ponga un mail|eche un correo|tire un mail|escriba un correo|escriba un
        mail|hable|mensajee|mailee|dé un toque|pegue un toque|pegue una llamada|haga llegar un correo|contacte
        por correo / escribir = escribirme|escribirnos|contactarme|contactarnos|contactar|contactar
        conmigo|comunicarse|comunicarse conmigo|dirigirse a mí|llamarme|mandarme un correo|mandarme un
        mail|mandarme un mensaje|mandarme un email|enviarme un correo|enviarme un mail|enviarme un
        mensaje|enviarme un email|ponerse en contacto|ponerse en contacto
        conmigo|hablarme|buscarme|escribir|escribirme un correo|escribirme un mail|contactarme por correo|contar
        conmigo / sicuando = (si|cuando|cuanto|en cuanto|tan pronto como) (quiere|quieren|quiera|lo desea|lo
        desea así|desea|gusta|guste|le apetece|le apetezca|le parece|le parezca|le interesa|hace falta|le venga
        bien|le viene bien|le sea posible|lo necesita|lo necesite|le conviene|le convenga|pueda|lo considere
        oportuno|le venga mejor|tenga un momento|tenga tiempo|tenga un rato) / pega =
        inconveniente|inconvenientes|problema|problemas|objeción|objeciones|reparo|reparos|pega|pegas|impedimento|
        impedimentos|obstáculo|obstáculos|queja|pero
        alguno|drama|rollo|bronca|lío / depaso = |confirmo que|les confirmo que|le confirmo que|te confirmo
        que|os confirmo que|confirmarles que|confirmarle que|sí|claro|pues|bueno|bueno pues|ah pues|pues
        nada|nada|por mí|yo|la verdad|entonces|perfecto|genial|venga|dale|ok|vale|va|órale|listo|de
        acuerdo|buena idea|qué bien|por supuesto|desde luego|sin problema|no hay problema|ningún problema|con
        gusto|encantado|encantada|por qué no|tranquilo|tranquila / mi_priv = (mi|la|el|mis)
        (otro|otra|nuevo|nueva) @dato@|(mi|el|la) @dato@ (personal|privado|privada|particular|de casa|de
        gmail|de hotmail|de yahoo|nuevo|nueva|alternativo|alternativa|secundario|no el del trabajo|y no el del
        trabajo|no la del trabajo|y no la del trabajo|no el de la oficina|y no el de la oficina|en vez del del
        trabajo|en lugar del del trabajo|en vez de este|en lugar de este|en vez de esta|que pongo abajo|de
        abajo|que figura abajo)|el personal|el privado|el particular|la personal|la privada|el de casa|mi
        gmail|mi hotmail|el de gmail / oficina =
        trabajo|curro|laburo|oficina|empresa|universidad|uni|facultad|despacho|instituto|colegio|hospital|compañía|
        ayuntamiento|taller|estudio|periódico
        / tema = eso|esto|ello|esas cosas|estas cosas|esos temas|estos temas|ese tema|este tema|ese mundo|esas
        movidas|esos asuntos|eso ya|cosas así|cosas de esas|nada de eso|ese campo|ese sector|ese rubro / fuera =
        lo mío|mi rollo|mi onda|mi tema|mi campo|mi área|mi ramo|mi rubro|mi sector|mi especialidad|mi palo|mi
        fuerte|mi mundo|mi estilo|mi terreno|mi especialidad ya|para mí|mi caso|plan|asunto mío|cosa mía|de mi
        interés|de mi incumbencia|de mi agrado|algo que me interese|algo para mí|algo que me llame|algo que
        busque|algo que necesite / permiso = (|mi |el |todo mi |todo el |mi pleno
        )(permiso|consentimiento|autorización|visto bueno|conformidad|ok|aprobación|beneplácito|bendición|venia) /
        ltrs = n|t|l|s|r|m|p|f|c|e|y|i|k|h|z|w|x|d|g|b|j|v|u|a / pls = por favor|porfa|porfi|gracias|si es posible|si
        se puede|si puede ser|si no es molestia / sorry = perdona|perdone|perdonen|perdonad|perdoná|perdón|disculpa|
        disculpe|disculpen|disculpad|disculpá|disculpas|mil disculpas|mil perdones|siento|lamento|lo siento|les pido
        disculpas|te pido disculpas|le pido disculpas|os pido disculpas|pido disculpas|pido perdón|mis disculpas /
        ymail = tu correo|su correo|vuestro correo|el correo|este correo|tu mensaje|su mensaje|vuestro mensaje|el
        mensaje|este mensaje|tu mail|el mail|su mail|tu email|el email|la pregunta|su email|el e-mail|esto|la
        propuesta|tu pregunta / ofi = del trabajo|de trabajo|de la oficina|de la empresa|del curro|del laburo|laboral|
        profesional|corporativo|corporativa|de la pega|de la universidad|del colegio|de la facultad|del hospital|de la
        compañía|de la chamba|institucional / per = personal|privado|privada|particular|de casa|personales|de mi casa|
        de siempre|nuevo|nueva|otro|otra / box = correo|correo electrónico|mail|email|e-mail|dirección|casilla|cuenta|
        número|teléfono|celular|móvil|buzón|dirección de correo / bymail = por correo|por mail|por email|por e-mail|
        por escrito|por correo electrónico|por carta|vía mail|vía correo|vía email|por mensaje / byphone = por
        teléfono|por whatsapp|por wasap|por sms|por facebook|por instagram|por linkedin|por telegram|por zoom|por
        videollamada|por llamada|al teléfono|en persona|por llamadas|al celular|al móvil|al whatsapp / refus =
        negarme|negarse|decir que no|rechazarlo|rechazar|resistirme|resistirse|rehusar|rechazar algo así|decirle que
        no|decirle que no a ivy|decirte que no|decir que no a algo así|decir que no a esto|decirle que no a una cosa
        así|negarme a algo así|rechazar una oferta así|rechazar una propuesta así|resistirse a algo así|perdérmelo|
        decirles que no|decir que no a ivy|negarle algo a ivy|rechazar una invitación así|no aceptar|dejar pasar algo
        así|dejar pasar esto|desaprovechar esto|perderme esto / silly = tonta|tonto|loca|loco|idiota|boba|bobo|necia|
        necio|una tonta|un tonto|un idiota|una idiota|un loco|una loca|estúpido|estúpida|boludo|boluda|gilipollas|
        pendejo|pendeja|zonzo|tan tonta|tan tonto|muy tonta|muy tonto|un necio|burro|burra|imbécil / nocond = no
        aceptara|no aceptase|dijera que no|dijese que no|me negara|me negase|lo rechazara|rechazara|rechazase|no
        dijera que sí|me lo perdiera|lo dejara pasar|no quisiera|no lo hiciera|dejara pasar esto|me lo perdiese|dejara
        pasar algo así|dejase pasar algo así|no aprovechara|desaprovechara esto|rechazara algo así / nice = preciosa|
        encantadora|bonita|linda|buena|muy buena|muy linda|muy bonita|bonito|lindo|amable|muy amable|tentadora|
        hermosa|estupenda|interesante|muy interesante|simpática|buenísima|genial|generosa|atractiva|excelente|
        maravillosa|de lo más amable|fantástica|divertida|considerada|muy considerada|atenta|tierna / idea = idea|
        propuesta|intención|iniciativa|oferta|invitación|ocurrencia|sugerencia|proposición / person = quién es|quién
        es bob|quién es ese señor|quién es él|quién es ella|quién es esa persona|quién es ese|quién es este señor|de
        quién se trata|de quién hablan|de quién habláis|de quién hablas|quién es esa señora|quién es ann|quién es ese
        tal bob|quién es el tal bob|quién es ese bob|quién es ese hombre|de quién me hablan|de quién me hablas / usual
        = normalmente|por lo general|generalmente|casi siempre|suelo|de normal|por norma|en general|habitualmente|
        siempre|por regla general|por costumbre|la mayoría de las veces|de costumbre / such = estas cosas|a estas
        cosas|esas cosas|este tipo de cosas|a este tipo de cosas|a todo|a esto|a estas propuestas|estas propuestas|
        este tipo de propuestas|presentaciones|a las presentaciones|estas presentaciones|a esas cosas|este tipo de
        mails|invitaciones|las presentaciones / nowz = ahora|hoy|en este momento|este año|por ahora / never = después|
        nunca|luego|más adelante|más tarde|mañana|en el futuro|otro día|jamás|en otro momento|más delante|pasado
        mañana|el año que viene|el mes que viene
    """,
    "yes": """
        sí (|sí|sí sí|por favor|gracias|claro|claro que sí|por supuesto|con gusto|con mucho
        gusto|encantado|encantada|me encantaría|quiero|acepto|adelante|de acuerdo|desde luego|sin duda|cómo
        no|vale|ok|me gustaría|me parece bien|porfa|estoy de acuerdo|me interesa|perfecto|genial|muchas
        gracias|seguro|sin problema|dale|hágalo|preséntanos|preséntenos|quisiera|quiero conocerlo|quiero
        conocerla|absolutamente|señor|estoy interesado|estoy interesada) / claro / claro que sí / claro que si /
        clarísimo / clarooo / por supuesto / por supuesto que sí / por supuesto que si / desde luego / desde
        luego que sí / sin duda / sin dudarlo / cómo no / como no / seguro / seguro que sí / ciertamente /
        efectivamente / absolutamente / totalmente de acuerdo / definitivamente / definitivamente sí / obvio /
        obviamente / de acuerdo / estoy de acuerdo / estamos de acuerdo / conforme / vale / vale gracias / vale
        adelante / ok / okey / okay / ok adelante / dale / dale nomás / va / venga / venga vale / órale / sale /
        adelante / adelante por favor / (|sí |vale |ok |claro
        )(hágalo|hazlo|procede|proceda|preséntanos|preséntenos|preséntame|presénteme|preséntenos por
        favor|póngannos en contacto|ponnos en contacto|pónganos en contacto|conéctanos|conéctenos|puede
        presentarnos|puedes presentarnos) (|por favor|gracias|porfa) / (|sí |nosotros |yo
        )(acepto|aceptamos|accedo|consiento|apruebo|confirmo|digo que sí|doy mi consentimiento|doy mi
        conformidad|me apunto|me sumo|cuenta conmigo|cuente conmigo|cuenten conmigo) (|la presentación|la
        invitación|su propuesta|tu propuesta|con gusto|encantado|gracias|la oferta|el contacto) / aceptado / me
        apunto / apúntame / me parece (|muy |una )(bien|perfecto|genial|buena
        idea|estupendo|fantástico|excelente|excelente idea|fenomenal) / por mí (|está |no hay problema
        )(bien|ok|perfecto|adelante|sí|vale|encantado|) / está bien para mí / hecho / trato hecho / (no hay
        problema|sin problema|ningún problema) (adelante|con gusto|encantado|encantada|sí|acepto|claro) / ningún
        inconveniente / no tengo (ningún |)inconveniente / no tengo objeción / afirmativo / mi respuesta es sí /
        un sí rotundo / y cómo no / sí cómo no / claro cómo no / (puedes|puede|podéis|pueden)
        (dar|darle|darles|compartir|pasar|pasarle) (mi|mis) (correo|dirección|email|datos|teléfono|contacto) (|a
        ...) / (|sí |sí sí |sí por favor |sí claro |claro |claro que sí |por supuesto |ok |okay |vale |bueno
        |bueno dale |perfecto |genial |de acuerdo |venga |venga sí |por favor |porfa |sí porfa |está bien |me
        parece bien |listo |dale |dale sí |sin problema |no hay problema |ningún problema |con gusto |encantado
        |encantada |gracias |adelante |desde luego |muy bien |súper |buenísimo |órale |claro por favor |con
        mucho gusto |estoy de acuerdo )@actuar@ (|por favor|porfa|gracias|cuando quieras|cuando quiera|cuando
        quieran|sin problema|nomás|no más|entonces|nos|a bob|a ann|por mail|por correo|tranquilamente|tranquilo)
        / (|sí |claro |claro que sí |por supuesto |vale |ok |de acuerdo |sin problema |bueno |claro que
        )(puedes|podéis|puede|pueden|podés|le autorizo a|te autorizo a|os autorizo a|les autorizo a|autorizo
        a|autorizo que|está bien que|me parece bien que|no tengo problema en que|no tengo inconveniente en
        que|no me importa que|encantado de que|encantada de que|siéntete libre de|siéntase libre de|quiero
        que|me gustaría que) (|nos |le |me |ya
        )(dar|darle|pasar|pasarle|compartir|compartirle|facilitar|facilitarle|enviar|enviarle|presentarnos|
        presentarme|ponernos
        en contacto|conectarnos|poner en contacto|proceder|hacer la
        presentación|presenten|presentes|presentéis|pongan en contacto|pongas en
        contacto|compartan|compartas|conectes|conecten|den|des|le des|le den|pases|usar) (|mi|mis|nuestro)
        (|@correo@) (|a bob|a ann|con bob|con él|con ella|cuando quieras|cuando quiera|sin problema|por
        favor|personal|nuevo) / (|sí |yo |pues |y |por la presente |por mi parte |mediante la presente
        )(doy|otorgo|confirmo|expreso|manifiesto|tienes|tiene|tienen|concedo|presto) (|por la presente |con
        gusto |le |les |te )mi (|pleno |total |expreso
        )(consentimiento|autorización|permiso|aprobación|acuerdo|conformidad|ok|visto bueno|sí|bendición)
        (|para|a|con|de) (|la|que|esta|ser|compartir|dicha)
        (|presentación|introducción|presentado|presentada|nos presenten|me presenten|compartan mi
        @correo@|propuesta|contacto) / (|sí |yo |pues |y |muchas gracias |por mi parte )(|estoy|estamos|estaría)
        (|muy |totalmente |completamente |plenamente )de acuerdo (|con|en) (|la|que|esta|ser|ello|eso|el)
        (|presentación|introducción|presentado|presentada|nos presenten|me presenten|propuesta|contacto|que nos
        presentes|idea) / (|sí |yo |pues |y )acepto (|muy |con |con mucho |de
        |encantado|encantada|la|que|esta|ser|tu|su|vuestra) (|gustosamente|gustoso|gustosa|gusto|placer|buen
        grado|amable|presentación|introducción|presentado|presentada|nos
        presenten|invitación|propuesta|oferta|encantado|encantada|agradecido)
        (|presentación|introducción|invitación|propuesta|oferta|gracias|encantado|encantada) / (|a mí |por mí
        |por mi parte |de mi parte |todo |para mí )(me |)(parece|está|suena|va|queda) (|muy |todo |super |una
        |como una |perfectamente |estupendamente |de |una muy |una super
        )(bien|perfecto|genial|fenomenal|estupendo|buena idea|excelente idea|gran idea|idea estupenda|idea
        genial|idea excelente|idea fantástica|idea
        buenísima|excelente|fantástico|maravilloso|lindo|lujo|fabuloso|correcto|guay|bárbaro)
        (|gracias|sí|adelante|para mí|dale) /
        (dale|venga|vamos|ándale|órale|listo|va|sale|simón|hecho|claro|sipi|sip|sep|obvio|obviamente|faltaría
        más|faltaba más|cómo no|de una|de diez|dalee) (|de una|sí|que sí|gracias|encantado|encantada|por
        favor|va|vale|nomás|con gusto|adelante|me interesa) / sí (sí|quiero|de una|me interesa|me gustaría|me
        encantaría|mucho|obvio|obviamente|adelante|con mucho gusto|con gusto|de acuerdo|encantado|encantada|por
        qué no|acepto|estoy interesado|estoy interesada|cuenta conmigo|sin problema|cómo no|desde luego|muchas
        gracias|me apetece|me parece bien|está bien|perfecto|genial|vale|ok|dale|rotundo|total)
        (|gracias|mucho|por favor|claro|adelante|presentanos|preséntanos) / (no |sin
        |)(tengo|hay|ningún|veo|pongo) (|ningún |ninguna |nada )(|inconveniente|objeción|problema|en
        contra|objeciones|inconvenientes|pega|pegas) (|adelante|en que|alguno|en ello|con eso|para que) (|nos
        presenten|nos presentes|me presenten|compartan mi @correo@|dale|sí) adelante / (no tengo|no
        veo|ningún|sin|no pongo|no hay) (|ningún |ninguna
        )(inconveniente|objeción|objeciones|inconvenientes|pegas) (|alguno|adelante|por mi parte|de mi parte|en
        absoluto|en ello|en que nos presentes|en que nos presenten|al respecto) / (|ok|vale|bien|de
        acuerdo|perfecto|todo bien|sin problema|luz verde|adelante) por (mí|mi parte|mi)
        (|gracias|adelante|encantado|encantada|sí|claro) / por mí (|que
        )(sí|bien|perfecto|adelante|encantado|encantada|vale|ok|no hay problema adelante|genial|claro) /
        (él|ella|bob|ann|) (puede|que) (|me )(escribirme|llamarme|contactarme|escriba|llame|contacte|ponerse en
        contacto|ponerse en contacto conmigo|mandarme un mail|enviarme un correo|me escriba) (|cuando
        quiera|cuando guste|directamente|por correo|sin problema|con toda confianza|a este correo|aquí) / que me
        (escriba|llame|contacte) (|cuando quiera|cuando guste|cuando pueda|directamente|sin problema|nomás) /
        cuenta(|n) conmigo (|gracias) / me apunto (|gracias|encantado|encantada) / (|sí
        )(contad|contá|cuente|cuenten) conmigo / me sumo / trato hecho / hecho / desde luego (|que
        sí|adelante|gracias) / mi respuesta es (sí|afirmativa) / un sí (rotundo|enorme|gigante|como una casa) /
        esperaba que (me |)(preguntaras|preguntara|preguntaran) / @depaso@ (|que )(|lo|la|los|le|les|se lo|se
        la|se los|me|nos) (puedes|puede|pueden|podéis|podés|podrías perfectamente|podrán|podrá|eres libre de|es
        libre de|son libres de|sois libres de|siéntete libre de|siéntase libre de|siéntanse libres de|no dudes
        en|no dude en|no duden en|no dudéis en|tienes vía libre para|tiene vía libre para|tienen vía libre
        para|tenéis vía libre para|tienes mi permiso para|tiene mi permiso para|tienen mi permiso para|tenéis mi
        permiso para|tienes permiso para|tienen permiso para|tienes mi autorización para|tiene mi autorización
        para|tienen mi autorización para|cuentas con mi permiso para|cuenta con mi permiso para|cuentan con mi
        permiso para|cuenta con mi autorización para|cuentan con mi autorización para|cuenta con mi
        consentimiento para|cuentan con mi consentimiento para|doy permiso para|doy mi permiso para|doy
        autorización para|doy mi autorización para|doy mi consentimiento para|presto mi consentimiento
        para|autorizo a|autorizo para|te autorizo a|os autorizo a|le autorizo a|les autorizo a|lo autorizo a|los
        autorizo a|queda autorizado a|quedan autorizados a|queda autorizado para|quedan autorizados para|está
        autorizado para|están autorizados para|estoy de acuerdo con|estoy de acuerdo
        en|acepto|consiento|consiento en|accedo a) (|sin problema |tranquilamente |perfectamente |con gusto
        |libremente |ya )@dar@ (|@mio@) (|@quien@) (|@cola@) (|@cola@) (|@paraque@) (|@cola@) / @depaso@ @dale@
        (|tú |usted |ya |nomás |sin problema |con gusto )@mio@ (|@quien@) (|@cola@) (|@cola@) (|@paraque@)
        (|@cola@) / @depaso@
        (dáselo|dásela|dáselos|déselo|désela|déselos|dénselo|dádselo|pásaselo|pásasela|pásaselos|páseselo|pásenselo|
        pasádselo|pásalo|páselo|pásenlo|pasadlo|compártelo|compartilo|compártalo|compártanlo|compartidlo|compártela|
        compártelos|compártalos|compártanlos|envíaselo|envíeselo|mándaselo|mándeselo|facilítaselo|facilíteselo|
        facilítenselo|facilitádselo|reenvíaselo|reenvíeselo|dásela
        nomás) (|@quien@) (|@cola@) (|@cola@) (|@paraque@) / @depaso@
        (autorizo|autorizamos|permito|consiento|acepto|apruebo|estoy de acuerdo en|estoy de acuerdo con|estoy
        conforme con|estoy a favor de|me parece bien|me parece perfecto|me parece genial|me parece correcto|veo
        bien|está bien|no me importa|no me importa nada|no me importa en absoluto|no me molesta|no me molesta
        nada|no me molesta para nada|no me molesta en absoluto|no me importaría|no tengo problema en|no tengo
        problema con|no tengo ningún problema en|no tengo ningún problema con|no tengo inconveniente en|no tengo
        ningún inconveniente en|doy permiso para|doy mi permiso para|doy mi consentimiento para|doy mi
        consentimiento a|doy mi autorización para|doy mi autorización a|presto mi consentimiento para|doy mi
        conformidad para|tienes mi permiso para|encantado de|encantada de|quiero|deseo|me
        gustaría|prefiero|mejor|por mí|a mí no me importa|a mí no me molesta|les doy permiso para|te doy permiso
        para|le doy permiso para|les autorizo para|les autorizo a|le autorizo a|te autorizo a|os autorizo
        a|expreso mi conformidad con) (|a )(que|q|k) (|ustedes|usted|ivy|tú|vosotros) (|lo|la|los|le|les|se|se
        le|se lo|se la|se los|se les|te|os|me|nos) (@des@|@presente@) (|@mio@) (|@quien@) (|@cola@) (|@cola@)
        (|@paraque@) / @depaso@ (no me importa|no me molesta|no tengo problema en|no tengo ningún problema en|no
        tengo inconveniente en|no tengo ningún inconveniente en|no tengo reparo en|encantado de|encantada
        de|estoy dispuesto a|estoy dispuesta a|acepto|me parece bien|quiero|me gustaría) (@dar@ @mio@|@dar@
        @mio@ @quien@|que (le|les|se lo) @des@) (|@cola@) (|@paraque@) / @depaso@ (no tengo|no tenemos|no veo|no
        hay|no le veo|no pongo|no opongo|no existe|ningún|ninguna|cero|sin|no encuentro|no habría|no tendría|no
        supone) (|ningún |ninguna |mayor |el menor |la menor |el más mínimo |la más mínima |absolutamente ningún
        |nada de )@pega@ (|alguno|alguna|ninguno|ninguna) (|por mi parte|de mi parte|para mí|por mi lado|por mí)
        (|en absoluto|al respecto|con ello|con eso|con esto|en ello|en eso) (en que|para que|con que|a
        que|en|para|con|a) (|se|le|les|me|nos|se lo|se le|lo|la|los)
        (@des@|@dar@|@presente@|@presentar@|@escriba@|reciba|faciliten|conste|tenga|dispongan) (|@mio@)
        (|@quien@) (|@cola@) (|@paraque@) / @depaso@ (no tengo|no tenemos|no veo|no pongo|no opongo|no
        encuentro) (|ningún |ninguna |mayor |el menor |la menor |el más mínimo |la más mínima |absolutamente
        ningún )@pega@ (|alguno|alguna|ninguno|ninguna) (|por mi parte|de mi parte|para mí|por mi lado|en
        absoluto|al respecto|con ello|con eso|con esto|en ello|en eso|en la presentación|con la presentación|en
        conocerlo|en conocerle|en conocerla|en hablar con él) (|@cola@) / (|no hay |ningún |ninguna |sin |cero
        |no tengo |no veo |no existe )@pega@ (|alguno|alguna|ninguno|ninguna) (por mi parte|de mi parte|por mi
        lado|por mí) (|@cola@) / por (mí|mi parte) (|que )(no hay|no existe|ningún|ninguna|sin|no tengo|cero)
        (|ningún|ninguna) @pega@ (|en absoluto|alguno|@cola@) / (no tengo|no veo|no hay) nada (en contra|que
        objetar|que oponer) (|por mi parte|de mi parte|de ello|de eso) / (nada que objetar|nada en contra|sin
        nada que objetar) (|por mi parte|de mi parte) / @depaso@ (|que )@presentanos@ (|@quien@) (|@cola@)
        (|@cola@) / @depaso@ (|nos |me )(puedes|puede|pueden|podéis|podés|podrán|podrá|no dudes en|no dude en|no
        duden en|autorizo a|te autorizo a|les autorizo a|le autorizo a|os autorizo a|tienen mi permiso
        para|tienes mi permiso para|tiene mi permiso para) (|sin problema |tranquilamente |perfectamente |con
        gusto )@presentar@ (|@quien@) (|@cola@) (|@cola@) / @depaso@ que (|él |ella |bob |ann |ese señor |el
        señor )(|ya )(me|nos) @escriba@ (|él|ella|bob|ann) (|@cola@) (|@cola@) (|@sicuando@) (|@cola@) /
        @depaso@ que se (comunique|ponga en contacto|contacte|dirija|ponga en comunicación) (|conmigo|a mí)
        (|@cola@) (|@cola@) (|@sicuando@) (|@cola@) / @depaso@ que (llame|escriba|contacte) (conmigo|a este
        correo|a esta dirección|a mi correo) (|@cola@) (|@sicuando@) (|@cola@) / @depaso@
        (dile|dígale|díganle|decile|decidle|coméntale|coméntele|comentale|avísale|avísele|avisale|hazle
        saber|hágale saber|pídele|pídale|que) (|a bob|a él|a ella|a ann) (|pues )que (|me|nos|se)
        (@escriba@|comunique|ponga en contacto|comunique conmigo|ponga en contacto conmigo|puede
        escribirme|puede contactarme|puede llamarme|puede escribir) (|conmigo) (|@cola@) (|@cola@) (|@sicuando@)
        (|@cola@) / @depaso@ (|bob |él |ella |ann |ese señor |el señor |el interesado )(|ya |me |que me
        )(puede|podrá|podría perfectamente|es libre de|está invitado a|queda invitado a|tiene vía libre
        para|puede perfectamente|puede tranquilamente) (|tranquilamente |perfectamente |cuando quiera |ya
        )@escribir@ (|@cola@) (|@cola@) (|@sicuando@) (|@cola@) / @depaso@ me puede
        (escribir|contactar|llamar|buscar|hablar|mandar un correo|mandar un mail|enviar un correo|localizar)
        (|bob|él|ella) (|@cola@) (|@sicuando@) (|@cola@) / @depaso@ (|aquí |acá |yo )(espero|quedo a la espera
        de|estaré a la espera de|quedo pendiente de|quedo al pendiente de|quedo atento a|quedo atenta a|estaré
        pendiente de|estaré atento a|estaré atenta a|aguardo|esperaré|estoy a la espera de|estoy esperando|quedo
        en espera de) (|con gusto |con ganas |con ilusión |encantado |encantada )(su|el|sus|la)
        (correo|mail|email|mensaje|llamada|contacto|correos|mensajes) (|de bob|de él|suyo|de ann) (|@cola@) /
        @depaso@ (él|ella|bob|ann) (será|es) (bienvenido|bienvenida) (|a escribirme|@cola@) / (|yo )(me
        apunto|me sumo|me uno|le entro|le entro con todo|estoy dentro|estoy a bordo|estoy a favor|estoy por la
        labor|estoy puesto|estoy puesta|estoy en la mejor disposición|estoy totalmente a favor|estoy más que
        dispuesto|estoy más que dispuesta|yo jalo|me
        anoto|anótame|anotame|anótenme|apúntame|apúntenme|apuntadme|inclúyeme|inclúyanme|súmame|sumame|cuenta
        con ello|cuente con ello|cuenten con ello|cuenta con mi sí|contad conmigo) (|@cola@) / tienes (|mi |todo
        mi )(permiso|ok|visto bueno|sí|bendición|luz verde|vía libre|consentimiento|autorización|aprobación)
        (|@cola@) (|@paraque@) / (|sí |por mi parte |yo )(|por mi parte )(tiene|tienen|tenéis|cuentas con|cuenta
        con|cuentan con|contáis con) (|mi |todo mi |toda mi )(permiso|ok|visto bueno|sí|bendición|luz verde|vía
        libre|consentimiento|autorización|aprobación|conformidad) (|@cola@) (|@paraque@) / (vía libre|luz
        verde|visto bueno|permiso concedido|autorizado|autorizada|aprobado|concedido|confirmado) (|por mi
        parte|de mi parte|@cola@) / (|yo |por la presente |por medio de la presente |mediante este correo |con
        este correo )(doy|otorgo|presto|concedo|expreso|manifiesto) (|por la presente |expresamente )(|mi |el
        )(|pleno |total |expreso |más amplio
        )(consentimiento|autorización|permiso|aprobación|acuerdo|conformidad|visto bueno|ok)
        (para|a|con|en|de|para que|a que|con que|en que) (|se|le|les|se le|la|lo|el)
        (@des@|@dar@|uso|cesión|envío|entrega|transmisión|comunicación|compartir) (|de) @mio@ (|@quien@)
        (|@cola@) (|@paraque@) / (|yo |por la presente )(autorizo|consiento|acepto|apruebo) (|expresamente )(el
        envío|la entrega|la cesión|la comunicación|la transmisión|el uso|el intercambio|la divulgación|el
        traslado) de @mio@ (|@quien@) (|@cola@) (|@paraque@) / (|yo |por la presente )autorizo (|expresamente
        )(|a )(|ivy |ustedes )(|que se |que le |que |a que se |a que le
        )(compartir|comparta|compartan|den|dar|pasar|pasen|facilitar|faciliten) @mio@ (|@quien@) (|@cola@)
        (|@paraque@) / (la respuesta|mi respuesta|la mía|mi contestación|mi decisión) es (|un |que |claramente
        |por supuesto |definitivamente |rotundamente |obviamente )(sí|afirmativa|positiva|sí rotundo|sí claro|un
        sí|sí por supuesto) (|@cola@) / (digo|contesto|respondo|te digo|le digo|les digo|os digo) que sí
        (|@cola@) / (por mí|de mi parte|por mi parte|para mí|por mi lado) (|que )(|está |es |va |queda |todo |lo
        veo |es un |un )(bien|perfecto|ok|okey|okay|vale|sí|claro que
        sí|adelante|genial|encantado|encantada|estupendo|fenomenal|correcto|conforme|de acuerdo|luz verde|vía
        libre|fantástico|bárbaro|joya|chévere|excelente|super|de lujo|dale|listo|por supuesto|buenísimo)
        (|@cola@) / (|sí |pues )(|a mí |yo )(|lo veo |lo encuentro |me parece |me suena |me resulta |me cae
        |suena |parece |qué |es )(|muy |una |una muy |una idea |una gran |bastante |súper |de )(buena idea|gran
        idea|idea estupenda|idea genial|idea fantástica|idea excelente|idea magnífica|idea fenomenal|idea
        buenísima|idea perfecta|excelente idea|magnífica idea|estupenda idea|idea padrísima|idea muy buena)
        (|@cola@) / (|a mí |yo |pues )(me parece|lo veo|me viene|me va|lo encuentro) (|muy |todo |de |más que
        |una |súper
        )(bien|perfecto|perfectamente|genial|estupendo|estupendamente|fenomenal|correcto|fantástico|magnífico|
        excelente|maravilla|maravilloso|lujo|perlas|fábula|cine|diez|chévere|bárbaro|padre|padrísimo|piola|joya|
        buenísimo|regio|bacán)
        (|la idea|la propuesta|todo|@cola@) / (por qué no|y por qué no|cómo no|faltaría más|faltaba más|no
        faltaba más|claro hombre|claro mujer|obvio|obvio que sí|obvio que si|porsupuesto|x
        supuesto|xsupuesto|sip|sipi|sii|hecho|dale que va|de una|a full|va que va|va q va|simón|arre|ya estás|ya
        estas|ya estás dale|ya vas|sale y vale|sale pues|sale va|hágale|hágale pues|hágale nomás|dele pues|listo
        pues|póngale|claro pues|ya pues dale|bacán|cachai que sí|al tiro|de ley|de cajón|de one|listones)
        (|sí|parce|pana|parcero|compadre|mano|bro|amigo|amiga|sumercé|pues|wey|güey|che|loco|tío|tía|va|dale|adelante|
        encantado|encantada|me
        apunto|con gusto|con mucho gusto|que me escriba|@cola@) / (|yo |pues |por mí |muy |más que
        |absolutamente )(encantado|encantada|encantadísimo|encantadísima|gustoso|gustosa) (|de la vida|de
        recibirlo|de recibirle|de atenderlo|de atenderle|de escucharle|de escucharlo|de charlar|de ayudar|de
        ayudarle|de ayudarlo|de que me escriba|de que me contacte|de que nos presentes|de que nos presenten|de
        hablar con él|de hablar|de conocerle|de conocerlo|de conocerla|con la idea|con la presentación) / con
        (|mucho |muchísimo |todo el |sumo |el mayor )(gusto|placer|agrado) (|del mundo|recibo su correo|le
        atiendo|lo atiendo|lo recibo|le recibo|hablo con él|hablaré con él|le contesto|le ayudo|lo ayudo|@cola@)
        / @depaso@ (autorizo|consiento|acepto|permito) (expresamente|plenamente|totalmente|con
        gusto|encantado|encantada|gustosamente) (|a )(que|q) (|se |se le |le |les |se lo )@des@ (|@mio@)
        (|@quien@) (|@cola@) (|@paraque@) / sí a (|la |esta |su |tu |todo |ello|eso|la propuesta de
        )(presentación|introducción|propuesta|todo|oferta|compartir @mio@|que nos presentes|que nos presenten)
        (|@cola@) / @depaso@ no le veo (|ningún |ninguna |mayor )(@pega@|nada de malo) (|alguno|alguna|por mi
        parte|@cola@) / no hay (|ningún |mayor )(inconveniente|impedimento|obstáculo) (|alguno|@cola@) /
        @depaso@ (@mio@ (|ya )está a (su|tu|vuestra) disposición|están a su disposición mis datos|mis datos
        están a su disposición) / @depaso@ (dile|dígale|díganle|decile|decidle) (|a bob |a él )que (sí|por
        supuesto|claro|claro que sí|encantado|encantada|con gusto|con mucho gusto|adelante) (|@cola@) / no me
        opongo a (|que )(|se |le |les |se le )(@des@|@dar@|@presentar@|@presente@) (|@mio@) (|@quien@) (|@cola@)
        / @depaso@ (claro|por supuesto|desde luego|obvio|creo) (q|k|ke) (si|sí) (|@cola@) / @depaso@ (|le |les
        |te |os )(doy|otorgo|concedo|doy mi|doy el) (permiso|autorización|consentimiento|conformidad|visto
        bueno|mi permiso|mi consentimiento|mi autorización) a (ivy|usted|ustedes|ti|vosotros|quien corresponda)
        (para|a) (|que) (|se |le |les |se le )(@des@|@dar@|@presente@|@presentar@) (|@mio@) (|@quien@) (|@cola@)
        / @depaso@ autorizo a (ivy|usted|ustedes|vosotros) (|a|para|para que|a que) (|le |les |se |se le
        )(@des@|@dar@|@presente@|@presentar@) (|@mio@) (|@quien@) (|@cola@) / @depaso@ que (|él |ella |bob )me
        @escriba@ (a|al|en) @mio@ (|@cola@) (|@cola@) / @depaso@ que me (mande|envíe|escriba|ponga|eche) (|un
        |unas |unos )(correo|mail|email|mensaje|líneas|mensajito|correíto) (|y hablamos|y charlamos|y vemos|y lo
        hablamos|y quedamos|y platicamos|y nos conocemos) (|@cola@) / @depaso@
        (tienes|tiene|tienen|tenéis|cuentas con|cuenta con|cuentan con|contáis con|doy|te doy|le doy|les doy|os
        doy|otorgo|concedo) @permiso@ (para|a) (@dar@|que @des@|que se @des@|que le @des@|que se le @des@|que
        les @des@|@presentar@|que nos @presente@) (|@mio@) (|@quien@) (|@cola@) (|@cola@) / que sí (|que
        sí|claro|hombre|mujer|@cola@) / (perfecto|bien|ok|genial|estupendo|todo bien|de
        acuerdo|conforme|vale|okey|fenomenal|excelente|todo perfecto|sin problema) (por|de) (mi lado|mi
        parte|mí) (|@cola@) / @depaso@ (|con gusto |con mucho gusto |con todo gusto |encantado |encantada
        |gustosamente |gustoso |gustosa )(le|les|os|te) (paso|doy|comparto|facilito|envío|mando|dejo|comparto
        con gusto|doy con gusto|paso con gusto) (mi|mis) @dato@ (|@quien@) (|@cola@) /
        (|sí |ok )(dile|dígale|díganle|decile|dígale usted|decidle|avísale|avísenle|avisale) a (ivy|ann|bob) que (|por
        mí )(sí|acepto|encantada|encantado|claro que sí|con mucho gusto|adelante|de acuerdo|me apunto|me parece bien|
        sí quiero) (|gracias) / (preséntame|preséntenme|presénteme|presentame|presentadme) (|ya )a (ese|ese tal|este|
        esa|su|tu|bob|ann|vuestro) (|señor|señora|bob|amigo|amiga|hombre|caballero|persona) (|por favor|cuando
        quieran|cuando quieras) / (cómo|cómo|y cómo) (voy a|iba a|podría) (negarme|decir que no|rechazarlo) (|,
        )(claro que sí|sí|acepto|por supuesto) / (pueden|podéis|puede|puedes|podés) (escribirme|llamarme|contactarme)
        (cuando|cuándo) (gusten|guste|gustes|quieran|quiera|quieras|queráis|les venga bien|les quede bien|puedan) / (|
        yo )(prefiero|preferiría|mejor|preferiblemente) @bymail@ (|, )pero (sí|claro que sí|acepto|con gusto) / (|ah |
        y |pero )(cómo|cómo voy a|cómo iba a|cómo podría) (negarme|decir que no|no aceptar|no querer|no) ! / cómo que
        no / (|yo |la verdad |vamos |hombre )(sería|estaría|tendría que estar|habría que ser|sería yo|hay que ser|
        tendría que ser|habría que estar|había que ser|fuera) (|muy |un poco |tan |bien )@silly@ (|yo )(para|si|de|
        por) (|@nocond@|@refus@|no decir que sí|no aprovechar|me lo perdiera) / (|muy )@silly@ (sería|estaría|tendría
        que estar|tendría que ser) (|yo )(|si |para )(@nocond@|no aceptar|decir que no|rechazarlo|negarme) / (sería|
        es|fuera) (|una |de |un )(tonto|tontería|tontos|locura|locos|pecado|bobada|necio|necios|estupidez|idiotez|
        delito|crimen|burrada) (@refus@) / (pues|y|pero) claro / claro que (quiero|acepto|me gustaría|me interesa|
        pueden|podéis|podés|me encantaría|sí quiero) (|,) (|encantada|encantado|gracias|por favor) / (con los ojos
        cerrados|a ojos cerrados|con las dos manos|mil veces sí|sí mil veces|cien veces sí|un sí enorme|un sí rotundo|
        un sí como una casa|un sí con mayúsculas|firmo ya|firmo ahora mismo|firmo donde haga falta|órale pues|órale
        sí|ándale pues|ándele pues|sale pues|dale nomás|sí a todo|ya mismo|que sea ya|eso está hecho|dalo por hecho|
        delo por hecho|denlo por hecho|cuenta conmigo|contá conmigo|cuente conmigo) / (tómenlo|tómelo|tómalo|tomalo|
        tomadlo|considérenlo|considéralo|considerá esto|consideren esto|considera esto|considere esto|tomen esto|
        cuenten esto|tomá esto) (como|por) (|mi |un )sí (|rotundo|mío|de mi parte) / (@usual@) (|, )(digo que no|
        rechazo|declino|me niego|paso|no acepto|decir que no|rechazar) (|@such@) (|, )pero (|por |en )(esta vez|ivy|
        ahora|aquí|este caso|ella|hoy|en este caso|en esta ocasión|esta ocasión) (|, )(sí|digo que sí|acepto|hago una
        excepción|haré una excepción|voy a hacer una excepción|voy a decir que sí|diré que sí|que sí) / (|pero )(por
        ivy|por ann|por ella|esta vez|a ivy|por ustedes|esta vez para ivy) (|, )(sí|digo que sí|acepto|siempre sí|lo
        que sea sí|claro que sí|que sí) / (sí|claro) (porque|si) (viene|lo dice|me lo pide|es cosa) (|de )ivy /
        (escribidme|escríbanme|escríbeme|escríbame|escribime) (cuando|cuándo) (queráis|quieran|quieras|quiera|podáis|
        puedan|gusten|guste)
    """,
    "fond": """
        con (|mucho |muchísimo |todo )(gusto|placer) / encantado / encantada / encantados / encantadísimo /
        encantado de conocerlo / encantada de conocerla / de mil amores / (me encantaría|me gustaría|nos
        encantaría|nos gustaría|quisiera|quiero|deseo|me agradaría|me complacería|me interesaría|estaría
        encantado|estaría encantada|estaré encantado|estaré encantada|estoy encantado|será un placer|sería un
        placer|me alegraría|tendría mucho gusto|estaría feliz|me haría ilusión) (|mucho |muchísimo |de |en |sí
        |poder )(|@meet@) (|gracias) / (me encantaría|me gustaría|nos encantaría|nos
        gustaría|quisiera|quiero|estaría encantado|estaría encantada|estaré encantado|estaré encantada|será un
        placer|sería un placer) (|mucho |de |poder )@meet@ ... / (|eso |esto )(sería|estaría|suena|será|parece)
        (|muy |un |una |todo un |un gran
        )(genial|estupendo|fantástico|bien|bueno|perfecto|excelente|placer|maravilloso|honor|buena
        idea|fenomenal|interesante para mí|increíble|ideal|de gran ayuda) (|gracias|para mí) / (|sí |estoy
        |estamos |estaría )(|muy |sumamente )(interesado|interesada|interesados) (|en conocerlo|en conocerla|en
        la presentación|gracias|en ello) / me interesa (|mucho|muchísimo|conocerlo|conocerla|la presentación) /
        espero (conocerlo|conocerla) pronto / tengo muchas ganas (|de conocerlo|de conocerla) / encantado de
        (conocerla|conocerlo|conocerle|conocerlos) / encantada de (conocerla|conocerlo|conocerle|conocerlos) /
        (encantado|encantada) de ... / (|sí |sí por favor |yo |a mí |pues |claro |y |hola |gracias |ay sí |uy sí
        |sí claro |claro que |oye |bueno )(|a mí |yo )(me
        |)(gustaría|encantaría|encanta|fascinaría|interesaría|interesa|alegraría|apetece|apetecería|haría
        ilusión|haría mucha ilusión|hace ilusión|hace mucha ilusión|vendría bien|vendría genial|vendría muy
        bien|vendría de perlas|viene bien|viene genial|viene
        perfecto|complacería|alegra|tinca|late|copa|mola|molaría|parece interesante
        conocerlo|quisiera|deseo|desearía|querría|quiero|estoy deseando|tengo ganas de|tengo muchas ganas
        de|estaría encantado de|estaría encantada de|estaré encantado de|estaré encantada de|estoy encantado
        de|será un placer|sería un placer|sería un honor|sería un gusto|sería un gustazo|será un gusto|sería
        genial|sería estupendo|es un placer|estoy dispuesto a|estoy dispuesta a|estoy interesado en|estoy
        interesada en|tengo interés en|estoy abierto a|estoy abierta a|llevo tiempo queriendo|siempre he
        querido|siempre quise|hace tiempo que quiero|hace tiempo que quería) (|mucho |muchísimo |un montón
        |bastante |sin duda |de verdad |por supuesto |poder |mucha |realmente
        )(conocer|conocerle|conocerlo|conocerla|conocerlos|conocer a|hablar|hablar con|charlar|charlar
        con|contactar|contactar con|contactarlo|contactarla|ser presentado|ser presentada|ser presentado a|ser
        presentada a|que nos presentes|que nos presenten|que nos presentéis|que me presenten|que me
        presentes|que nos pongas en contacto|que nos pongan en contacto|ponerme en contacto|entrar en
        contacto|la presentación|esta presentación|la introducción|esa presentación|una presentación|una
        introducción|intercambiar|coincidir|tomar un
        café|reunirme|colaborar|saludarlo|saludarla|platicar|platicar con) (|a |con |con el señor |al señor |a
        la señora )(|él|ella|ellos|bob|ann|el señor ray|ideas|alguien así|una persona así|alguien como
        él|alguien como ella) (|gracias|muchas gracias|por favor|pronto|en persona|mucho) / (|sí |a mí )me
        (gustaría|encantaría|interesa|interesaría|apetece|haría ilusión|vendría bien|vendría genial|vendría muy
        bien|late|copa|mola) (|mucho|muchísimo|un montón|bastante|la idea|el contacto|la presentación|conocerle)
        (|gracias|adelante|sí) / (|por la presente |mediante la presente |yo |y |sí |les |le )(|por la presente
        )(confirmo|comunico|manifiesto|declaro|ratifico|expreso) (|que |mi |por la presente |que sí
        )(deseo|quiero|acepto|me gustaría|estoy de acuerdo|interés|conformidad|voluntad|interés en|deseo
        de|estoy conforme|estoy interesado|estoy interesada|mi interés|acepto ser) ... / (|muchas |muchísimas
        |mil )gracias (|por |)(|pensar en mí |acordarte de mí )(|me encantaría|encantado|encantada|acepto|con
        mucho gusto|me interesa|sí) (conocerlo|conocerla|conocer a bob|acepto|adelante) /
        (encantado|encantada|feliz|contento|contenta|dispuesto|dispuesta|gustoso|gustosa) (|de |de poder |por
        )(conocerlo|conocerla|conocerle|conocer a bob|conocer a ann|ayudar|hablar|hablar con él|hablar con
        ella|hablar con bob|charlar|la presentación|contactar con él|ser presentado|ser presentada) /
        (acepto|aceptado|lo acepto) (encantado|encantada|gustoso|gustosa|con gusto|con mucho gusto|feliz) / (|sí
        |)con (|mucho |muchísimo |todo |gran |sumo )(gusto|placer|agrado|alegría) (|acepto|gracias|muchas
        gracias|adelante|lo conozco|la conozco|lo conoceré|hablaré con él) / (tengo|con|qué|muchas|tengo muchas)
        ganas de (conocerlo|conocerla|hablar con él|hablar con ella|conocer a bob|conocerle) /
        (sería|será|estaría|es|qué|suena|quedaría) (|muy |una |un |de |súper |de gran |de mucha |una muy |una
        gran )(genial|estupendo|fantástico|maravilloso|perfecto|bien|bueno|útil|lindo|lujo|ayuda|buena idea|gran
        idea|gusto|placer|honor|oportunidad|excelente|excelente idea|bárbaro|guay|bonito|provechoso)
        (|gracias|para mí|para mi tesis|para mi proyecto|sí|conocerlo|conocerla|muchas gracias) / (|yo |a mí |sí
        |pues )(me|nos) (encantará|gustará|alegrará|gustaría mucho|vendrá bien|vendrá genial|vendrá muy
        bien|vendrá de perlas|vendría de maravilla|viene de perlas|viene de maravilla|viene de lujo|viene al
        pelo|interesa mucho|interesa bastante|late|late la idea|late un chorro|cae bien la idea|gusta la
        idea|encanta la idea|parece muy interesante conocerle|ilusiona|haría mucho bien) (|@meet@|la idea|saber
        de él|recibir su correo|recibir noticias suyas) (|@cola@) / (será|sería|va a ser|es) (un|todo un|un
        verdadero|un auténtico) (placer|gusto|honor|gustazo) (|conocerlo|conocerle|conocerla|hablar con
        él|hablar con ella|recibir su correo|recibirlo|charlar con
        él|atenderlo|atenderle|saludarlo|saludarle|conversar con él|entrar en contacto con él|estar en contacto)
        (|@cola@) / (|a mí )me (hace|hará|haría) (|mucha |muchísima |gran )(ilusión|gracia)
        (|conocerlo|conocerle|hablar con él|la idea|@cola@)
    """,
    "warm": """
        (|suena |parece |qué |es )(|muy )(interesante|tentador|amable) / genial / perfecto / estupendo /
        fantástico / excelente / bien / muy bien / bueno / qué bien / buena idea / no hay problema / sin
        problema / ningún problema / no pasa nada / no te preocupes / no se preocupe / por qué no / no hay prisa
        / tranquilo / está bien / todo bien / chévere / no importa / no (hay|habrá|habría|existe) (|ningún
        |mayor )(problema|problemas) (|alguno) / qué
        (ganas|ilusión|alegría|guay|padre|chido|lindo|bonito|gusto|emoción|honor) /
        (|qué |muy |vaya )(detalle|gesto|idea|propuesta|ocurrencia|iniciativa) (|tan |más |muy )@nice@ (|de tu parte|
        de su parte|por parte de ivy|de ivy) / qué @nice@ @idea@ (|de ivy) / (|es que |porque |y )(no miro|no reviso|
        no abro|casi no miro|casi no reviso|casi nunca miro|reviso poco|miro poco|apenas miro) (|mucho |casi nunca |a
        menudo )(este|el|esta) (correo|mail|buzón|casilla|cuenta|email|e-mail) / (|pero |y |mejor )(|que |por favor |,
        )(|por favor |, )(no al|no a la|no a mi|y no al|no en el|no por el) (|correo |mail |dirección |@box@ )(del|de
        la|de mi|de) (trabajo|oficina|empresa|curro|laburo) (|, )(|sino |mejor |si no )(|a este|a esta|al personal|al
        de casa|al otro|al particular|al mío) / (no hay drama|no hay problema|no hay lío|sin drama|sin problema|sin
        problemas|ningún drama) / (|y |pero |porque |pues |es que )(|recién )(no había|no habíamos|no he|no hemos|
        recién|acabo de|apenas|hasta hoy no|hasta ahora no|no|hoy|recién hoy|recién ahora|apenas ahora|solo ahora|sólo
        ahora|ahora) (visto|leído|abierto|vi|leí|ver|leer|veo|leo|encontrar|recibir|vimos|abrir|vine a ver|abrí|he
        visto|he leído|revisé|mirado|revisado) (|bien )(@ymail@|mi correo|los correos|mis correos|el buzón|la casilla|
        mi casilla|mis mensajes) (|hasta hoy|hasta ahora|antes|ahora|hoy|esta mañana|hasta este momento|a tiempo|
        recién|recién hoy|en días|en toda la semana|estos días) (|, )(|@sorry@) / (|y |pero )(no contesté|no respondí|
        no te contesté|no te respondí|no les contesté|no les respondí|no he contestado|no he respondido|no pude
        contestar|no pude responder|no os contesté|no le contesté|no le respondí|no te escribí|no escribí|no he podido
        contestar|no pude contestarte|no había contestado|no había respondido) (|antes|enseguida|a tiempo|en su
        momento|de inmediato|hasta ahora|más pronto) / (|pero |y |mejor |aunque )(|si es posible |si puede ser |por
        favor )(no|y no|pero no|nunca|ni|mejor no) (|uséis |usen |uses |use |usar |me escriban |me escriba |me
        escribas |me escribáis |me escribas )(al|a la|a|el|la|por el|por la|en el|en la|con el|con la|a mi|mi|desde
        el|al de|el de|la de|al del|el del) (|@box@) @ofi@ (|@pls@) / (|pero |y |mejor |aunque )(|si es posible |si
        puede ser |por favor |eso sí |eso sí, )(no|y no|pero no|nunca|mejor no|ni|que no sea) @byphone@ (|@pls@) / (|y
        |pero |porque |que |ya que |es que )(|yo )(no me gusta|no me gustan|no soy de|no uso|no contesto|no atiendo|
        casi no uso|casi nunca contesto|odio|no suelo contestar|no soy muy de|no oigo bien|oigo mal|no manejo bien|no
        suelo atender|casi nunca atiendo|no me llevo bien con) (|mucho |nada |casi nunca |demasiado )(|hablar |el |las
        |al |por |con el |con ) (|por |el )(teléfono|whatsapp|llamadas|llamar|celular|móvil|llamada|teléfonos) / (|
        pero |y )(no|y no|no al|en vez de|en lugar de|en vez del|no a) (|el |la |al |a la )(|@box@ |de |del )(de la|
        del|de) (trabajo|oficina|empresa|laburo|curro) (|@pls@) / (a ivy |a ann |a ella |a ti |a una propuesta así |a
        algo así |)no (se le puede|se le dice|le puedo|le sé|se puede|puedo|podría|podía|sabría) (|nunca |jamás
        )(decir que no|que no|negar nada|decirle que no|negarle nada|negarme|rechazar) (|a ivy|nada|a algo así|a una
        cosa así|a esto|algo así|a una propuesta así) / no (veo|encuentro|tengo|hay) (|ninguna |razón para |por qué |
        motivo para |motivos para |razones para |ninguna razón para |ningún motivo para )(no|decir que no|negarme|
        rechazarlo|por qué no|rechazar|por qué negarme|por qué iba a negarme) / (no me lo|no me lo puedo|eso no me lo|
        no pienso|no me la|no quiero|no me lo quiero|no puedo|yo esto no me lo) (pierdo|perdería|perder|perdérmelo|
        perdérmela|perdería por nada|pierdo por nada|pierdo ni loca) (|por nada|por nada del mundo|esto) / (ni lo
        dudes|ni lo duden|ni lo dude|ni dudarlo|sin dudarlo|ni se pregunta|ni preguntes|no lo dudes|no lo duden|eso ni
        se pregunta|no hay que pensarlo|ni me lo pienso|no hace falta ni preguntar|no hay ni que preguntar) / (|por
        aquí |aquí |por acá |acá )(no para de llover|no deja de llover|llueve|llueve a cántaros|hace frío|hace calor|
        hace un calor horrible|hace un frío horrible|hace un tiempo horrible|hace buen tiempo|todo bien|hace un día
        precioso|hace un día espantoso|nieva|llueve sin parar) (|por aquí|aquí|por acá|acá|hoy|estos días) / (|pero |
        yo )no soy (|muy |de |una persona de |persona de |hombre de |mujer de |nada )(|muchas |escribir |hablar
        )(palabras|mucho|hablador|habladora|bueno escribiendo|buena escribiendo|bueno con los correos|buena con los
        correos|de escribir|hábil con la computadora|muy hablador|madrugador|rápido con el correo|mucho texto|largos
        correos) / (|yo )(no se me|no se nos|nunca se me|jamás se me|a mí no se me|no lo) (habría|hubiera|había|ha) (|
        nunca |jamás )(ocurrido|pensado) (|nunca|jamás|a mí|antes|algo así|mejor) / (|yo )(nunca|jamás|no) (pensé|
        creí|imaginé|me imaginé|me habría imaginado|habría pensado|soñé|había soñado|esperaba|hubiera pensado|me lo
        esperaba|lo habría pensado) (|que |con |en )(|lo |la |le |iba a |llegaría a |podría )(|iba a |podría )(|
        conocerlo|conocerla|conocer|conocerle|algo así|otra cosa|nada igual|tener esta suerte|mejor) (|en persona|
        nunca|algún día) / (no me pierdo|no me perdí|nunca me pierdo) (|ni uno de|ninguno de|ninguna de|ni una de|un|
        una|ni un|ni una|nunca|sus|ningún) (|sus |de sus |solo |sola |de los )(conciertos|libros|películas|
        exposiciones|programas|columnas|artículos|concierto|película|charlas) (|suyo|suya) / (no puedo|no me puedo|no
        lo puedo|no me lo puedo|no lo) (creer|creo) (|que |todavía )(|a nadie |nadie )(|se le |lo )(|haya |hubiera |
        )(pensara|ocurrido|ocurriera|pensado|haya pensado|hubiese pensado|pensó) (|antes|esto|esto antes|hasta ahora)
        / (no me lo|no lo|no puedo|no me lo puedo|no lo puedo) (creo|creerlo|creer) / (no suelo|no acostumbro a|no
        acostumbro|casi nunca|nunca|rara vez|pocas veces|raramente|no soy de) (acepto|aceptar|decir que sí|digo que
        sí|contestar|contesto|hacer|hago|responder|respondo) (|que sí )(|@such@) (|, )pero / no (soy|me gustan|me
        gusta|me va|me van) (|muy |nada |mucho )(|amiga de|amigo de|fan de|de|partidario de|partidaria de) (|@such@)
        (|, )pero / (no se me|no me|no lo|por aquí no|no) (|escriban )(llamen|llamar) doña / (|yo )no esperaba (otra
        cosa|menos|menos de ivy|nada mejor) / no se hable más / no hay más que hablar / no faltaba más
    """,
    "no": """
        no (|no|no no|gracias|muchas gracias|lo siento|me interesa|me interesa gracias|quiero|quiero gracias|por
        favor|estoy interesado|estoy interesada|estoy interesado gracias|estoy interesada gracias|por el momento
        gracias|acepto|deseo|puedo|puedo aceptar|tengo tiempo|tengo interés|estoy de acuerdo|prefiero no|es para
        mí|creo|lo creo|es necesario|hace falta|hace falta gracias|va a ser posible|es posible|será
        posible|nunca|para nada|en absoluto|de ninguna manera|estoy disponible para esto|me gustaría|me
        apetece|es lo mío|me conviene|procede|señor|quisiera|gracias no me interesa|pienso hacerlo|lo deseo|lo
        necesito|lo quiero|necesito|es de mi interés|va conmigo|me parece buena idea|me parece|me es posible|nos
        interesa|cuente conmigo|cuenten conmigo|cuentes conmigo|tengo ganas|doy mi consentimiento|es mi campo|es
        relevante para mí) (|gracias|lo siento|muchas gracias|en este momento|ahora mismo) / no (me
        interesa|quiero|deseo|estoy interesado en|estoy interesada en|tengo tiempo para|tengo tiempo|tengo
        interés en|quisiera|me gustaría|puedo aceptar|deseo ser|acepto|estoy aceptando|estoy
        buscando|necesito|voy a) ... / nop / nope / na gracias / nanay / ni hablar / ni loco / ni de broma / ni
        pensarlo / nunca / jamás / nunca jamás / (mejor|claro que|por supuesto que|desde luego que|preferiría
        que|creo que|pienso que|me temo que|lamentablemente|desgraciadamente|desafortunadamente|por
        desgracia|ciertamente|definitivamente|absolutamente|lo siento|prefiero que|prefiero|preferiría|la
        respuesta es|mi respuesta es|digo que|es un|un rotundo|esta vez|de momento prefiero que|yo creo que|yo
        que|diría que|obviamente|pues) no (|gracias) / (prefiero|preferiría|preferimos) (no|que no|no hacerlo|no
        participar|no aceptar|no conocerlo|no conocerla|no ser contactado|no ser presentado|no ser
        presentada|dejarlo pasar|declinar|pasar|mantenerme al margen) ... / (de|bajo) ningun(a|)
        (manera|modo|concepto) / de ninguna manera / de ningún modo / bajo ningún concepto / en absoluto / para
        nada / (|yo |nosotros )(|respetuosamente |amablemente |lo siento )(rechazo|declino|paso|me niego|me
        opongo) (|la oferta|la invitación|su oferta|su invitación|la propuesta|esta
        vez|gracias|amablemente|respetuosamente|tu oferta|la presentación|de esto|esta propuesta|esta
        oportunidad) / (|yo |nosotros )(debo |tengo que |voy a |quiero |quisiera |me veo obligado a |lamento
        tener que |lamentablemente debo |prefiero |lamento |siento tener que |desgraciadamente debo |me temo que
        debo |me temo que tengo que |respetuosamente |amablemente |siento |tendré que )(declinar|rechazar|decir
        que no|pasar|negarme|rehusar|abstenerme|decir no) (|la oferta|la invitación|su oferta|su invitación|la
        propuesta|esta vez|gracias|amablemente|respetuosamente|tu oferta|la presentación|de esto|esta
        propuesta|esta oportunidad) / paso / yo paso / paso gracias / rechazado / declinado / (esto |eso )?no es
        (para mí|lo mío) / (esto|eso) no es (para mí|lo mío|de mi interés) / (no |nada )(me |nos
        |)(presenten|presentes|presente) (|por favor) / sin interés / ningún interés / nada de interés / (no
        tengo|tengo) (ningún|cero) interés (|en ...) / déjame en paz / déjeme en paz / no cuente(n|s) conmigo /
        lamentablemente no (|puedo|podré|me es posible|me interesa|tengo tiempo|estoy interesado|estoy
        interesada) ... / (lo siento|me temo que|lamentablemente|desafortunadamente|desgraciadamente) no
        (puedo|tengo|me|estoy|será|es|quiero) ... / claro que no / por ahora no me interesa / va a ser que no /
        (de momento|por el momento|ahora mismo|ahora) no me interesa / no quiero que (me|nos)
        (presenten|presentes|presente|contacten|contactes|escriban) / no compartas mi ... / no comparta mi ... /
        no compartan mi ... / no des mi ... / no den mi ... / no dé mi ... / (|yo |la verdad |la verdad es que
        |lo siento |gracias |sinceramente |pues |en realidad |de momento |es que )(|yo )no (|lo |le |la |me |los
        |nos |les |creo que )(quiero|deseo|quisiera|busco|necesito|pretendo|tengo interés en|estoy
        buscando|estoy interesado en|estoy interesada en|me interesa|interesa|estoy por la labor de|estoy
        dispuesto a|estoy dispuesta a|me apetece|apetece|veo necesario|veo la necesidad de|me siento cómodo|me
        siento cómoda|autorizo|doy mi consentimiento|acepto|conviene|va conmigo|es para mí|es lo mío|voy a
        aceptar|me gustaría|gustaría|doy permiso|comparto mis datos|tengo ganas de|tengo ganas) ... / (|por
        favor |le ruego que |te pido que |les pido que |pido que |prefiero que |ruego |favor de )no (|le |les
        |nos |me |se
        )(compartas|compartan|comparta|compartir|den|des|dé|dar|pases|pasen|pase|pasar|facilites|faciliten|facilite|
        presentes|presenten|presente|difundan|reenvíen|conecten|conectes|pongan
        en contacto|pongas en contacto|divulguen|entregue|envíes|envíen) ... / (|yo |de momento |por ahora
        |gracias |lo siento |en este momento |ahora mismo |actualmente )(prefiero|preferiría|mejor|elijo|opto
        por|he decidido|decidí|tengo que|debo|me veo obligado a|me veo obligada a|voy a|quiero|tendré
        que|lamento tener que|deseo|me temo que tengo que|me temo que debo|he optado por|quisiera|debo por
        ahora) (|que |por )(no hacerlo|no
        aceptar|declinar|rechazar|rechazarla|rechazarlo|declinarla|pasar|abstenerme|no participar|mantenerme al
        margen|quedarme al margen|no compartir|no dar|dejarlo|dejarlo así|dejarlo estar|decir que no|no ser|no
        conocer|mantener mis datos|mantener mi privacidad|no ser presentado|no ser presentada|pasar de esto|no
        entrar en esto|guardar mi privacidad|desistir|renunciar) (|la|el|su|tu|esta|esto|mi|mis|ser|en|a) ... /
        (no|nop|nel|nah|nones|nanay|naranjas|nopes) (|gracias|quiero|hace falta|es necesario|me interesa|lo
        necesito|se puede|va a poder ser|tengo ganas|estoy interesado|estoy interesada|lo creo|me parece|por
        favor|para nada|ni loco|ni loca|ni hablar|ni de broma|nunca|jamás|mejor no|lo siento|muchas gracias|de
        ninguna manera|en absoluto|rotundo|rotundamente|ni en sueños|paso) (|gracias|lo siento|nada) / (|ya |ya
        nos |nosotros ya )(nos |)(conocemos|conocíamos) (|de antes|de hace años|bien)(|,) (no|no es|no hace|así
        que no) (hace falta|falta|es necesario|necesario|gracias) / (no |)(hace|es|será)
        (|falta|necesario|necesaria) (gracias|que nos presenten|que nos presentes|la presentación) / no hace
        falta (|gracias|que nos presenten|que nos presentes|presentarnos|la presentación|muchas gracias) / no es
        necesario (|gracias|muchas gracias) / (va a ser|me temo|creo|diría|digo|pienso|definitivamente|por
        desgracia|lamentablemente|desafortunadamente|desgraciadamente|tristemente|obvio|obviamente|claro|desde
        luego|por supuesto) que no (|gracias|lo siento|esta vez) / (lamentablemente|por
        desgracia|desafortunadamente|desgraciadamente|lastimosamente|lo siento pero|lo lamento pero|me temo
        que|siento decir que|gracias pero|muchas gracias pero|agradezco pero|te agradezco pero|le agradezco
        pero) (|yo |hoy |esta vez |ahora |en este momento |por ahora )(no|debo|tengo que|no puedo|no podré|no
        quiero|no me|he de|paso|tendré que|me veo obligado a|me veo obligada a)
        (|puedo|podré|interesa|quiero|declinar|rechazar|rechazarla|declinarla|decir que no|aceptar|decir
        no|paso|gracias|es posible) (|su|tu|la|esta|vuestra|el|aceptar|participar) (|amable |generosa |gentil
        |)(|invitación|propuesta|oferta|presentación|ofrecimiento|introducción|aceptarla) /
        (paso|pasapalabra|declino|rechazo|renuncio|desisto) (|gracias|esta vez|de esto|muchas gracias|de la
        presentación|la invitación|la oferta|la propuesta|amablemente|cordialmente|respetuosamente|la
        presentación|su oferta|su invitación|de momento|olímpicamente) / (ni|no) (ahora|hoy|ahorita|ahorita no)
        ni (nunca|jamás|mañana) (|gracias) / (ahorita|ahora|hoy) no ni nunca (|gracias) / ni (loco|loca|de
        broma|en sueños|muerto|muerta|hablar|de coña|en pedo|por asomo|de lejos|pensarlo|mucho menos) (|gracias)
        / (gracias|muchas gracias|te lo agradezco|se lo agradezco|os lo agradezco|agradecido|agradecida|lo
        agradezco|agradezco la propuesta|agradezco el ofrecimiento|le agradezco|es muy amable|muy amable|qué
        amable|eres muy amable)(|,) (pero |)(|yo |creo que |prefiero |ahora |esta vez |va a ser |esto |de
        momento |por ahora |por el momento |en este momento )(no|que no|no gracias|paso|declino|mejor no|no me
        interesa|no estoy interesado|no estoy interesada|no quiero|no es para mí|no es lo mío|no puedo|no puedo
        aceptar|no lo necesito|no tengo tiempo|no busco contactos|no busco nada|rechazo la oferta|no va
        conmigo|no busco) (|gracias|esta vez|nuevos|nuevas|contactos nuevos|nuevos contactos|por ahora|de
        momento|aceptar|ahora) / no quiero (tener nada que ver|saber nada|que) ... / no quiero nada con ... / yo
        paso (|gracias|de esto) / no cuent(en|es) conmigo / conmigo no cuent(en|es) / (no|nada) de nada gracias
        / no gracias (ya|estoy|tengo|no|me|con|así|prefiero|por) ... / no(|,) (gracias|muchas gracias)(|,) (muy
        amable|es muy amable|qué amable|eres muy amable|te lo agradezco|se lo agradezco|estoy bien|así estoy
        bien) / (|mejor |por favor |te pido que |le pido que |les pido que |os pido que |le ruego que |les ruego
        que |les agradecería que |le agradecería que |te agradecería que |os agradecería que |agradezco que
        |preferiría que |prefiero que |quisiera que |pido que |ruego que ||mejor que |pues )no (lo |la |los |se
        lo |se la |se los |se le |les |le |se
        |)(des|den|deis|pases|pase|pasen|paséis|compartas|comparta|compartan|compartáis|facilites|facilite|faciliten|
        facilitéis|envíes|envíen|mandes|manden|proporciones|proporcionen|reenvíes|reenvíen|cedas|cedan|divulgues|
        divulguen|difundas|difundan|reveles|revelen|utilices|utilicen|uses|usen)
        (|@mio@) (|a nadie|a nadie más|con nadie|a terceros|con terceros|a desconocidos|con desconocidos|a
        extraños|con extraños|a él|a ella|a bob|a ese señor|a esa persona|por ahí) ... / (||mejor |por favor
        )(no (dé|de)|no se lo (dé|de)|no le (dé|de)|no les (dé|de)) (@mio@|a nadie|a terceros) ... / (|yo ||la
        verdad |la verdad es que |lo siento pero |gracias pero |es que |normalmente |por norma |por principio
        |nunca |jamás )(no|nunca|jamás) (|le |les |me |lo |la |los |se lo )(quiero|quisiera|deseo|me
        gusta|gusta|gustaría|suelo|acostumbro|puedo|voy a|pienso|apetece|estoy dispuesto a|estoy dispuesta
        a|siento cómodo|siento cómoda|veo necesario|hace gracia|autorizo
        a|autorizo|permito|consiento|acepto|interesa|agrada|parece bien|parece correcto|doy permiso para|doy mi
        consentimiento para|doy autorización para) (|a|con|de|en) (|que|q|k) (|se|le|les|me|nos|se lo|se
        le|lo|la|los|ustedes|andes|anden) (@dar@|@des@|compartiendo|dando|pasando|repartiendo|regalar|difundir)
        (|@mio@) ... / (|yo |la verdad |lo siento |por norma |por principio |es que |gracias pero
        |)(no|nunca|jamás) (|le |les |lo |la |los
        )(doy|damos|comparto|compartimos|paso|facilito|reparto|cedo|entrego|regalo|suelto|proporciono|difundo)
        @mio@ ... / (|mi |mis |el )@dato@ (|personal|personales|privado) (no (lo|la|los)
        (doy|comparto|paso|facilito|reparto|suelto)|no se (comparte|da|dan|comparten|pasa|toca)|es solo mío|es
        privado|es confidencial|son privados|son confidenciales|se queda conmigo|me lo quedo yo|es cosa mía) ...
        / (|yo |la verdad |gracias pero |lo siento pero |mejor |pues
        )(prefiero|preferiría|quiero|quisiera|deseo|me gustaría|elijo|opto por|he decidido|procuro|suelo)
        (mantener|guardar|guardarme|conservar|dejar|reservarme|quedarme|quedarme con|proteger|reservar|seguir
        manteniendo) (|mi|mis|en privado|en reserva|privado) (|@mio@|privacidad|intimidad|anonimato|vida
        privada|tranquilidad|reserva) (|en privado|privado|privada|privados|para mí|confidencial|en secreto|como
        está|así|fuera de esto|a salvo|conmigo) ... /
        (guarda|guárdate|guarde|guárdese|guarden|mantén|mantenga|mantengan|mantened|quédate|quédese|reserva|conserva)
        (|con )@mio@ (en privado|para ti|para usted|para ustedes|confidencial|en
        secreto|privado|privada|privados) ... / (|eso |esto |ese tema |este tema |la verdad |la verdad que
        |sinceramente |me temo que |creo que |yo creo que |yo |pues |en realidad |)(eso |esto )(no|tampoco)
        (es|va|son|creo que sea|sería) (|mucho |para nada |precisamente |en absoluto |realmente )@fuera@ ... /
        (|la verdad |la verdad que |sinceramente |me temo que |creo que |yo |pues |a mí ||en realidad )no
        (es|son|creo que sea|sería) (|mucho |para nada |precisamente |realmente )@fuera@ ... / (|yo |la verdad
        |la verdad que |la verdad es que |sinceramente |a mí |pues |mira |creo que ||eso |esto |la idea |nah
        |mmm )no (|me|nos) (late|late mucho|late nada|copa|copa mucho|copa nada|cuadra|convence|convence
        nada|convence mucho|llama|llama la atención|llama nada|interesa|interesa nada|interesa lo más
        mínimo|tinca|seduce|nace|provoca|apetece|apetece nada|animo|cabe|mola|atrae|atrae
        nada|sirve|compensa|entusiasma|va esto|va eso|va el tema|va ese rollo|pinta|pinta bien|hace gracia|hace
        mucha gracia|hace ilusión|agrada|agrada la idea|gusta la idea|cierra|dice nada|aporta
        nada|aporta|interesa el tema|interesan estas cosas|interesa conocer gente|van estas cosas|gustan estas
        cosas|gusta esto|vibra|ronda) ... / (|yo |creo que |mejor |por ahora |en esta ocasión |esta vez |lo
        siento |gracias pero ||así que |mejor que |por esta vez )(|esta vez |yo |lo |la )(paso|paso
        palabra|pasaré|voy a pasar|dejo pasar|dejaré pasar|dejamos pasar|dejaremos pasar|voy a dejar pasar|me
        abstengo|me abstendré|me bajo|me retiro|me quedo fuera|me quedo al margen|me mantengo al margen|no
        participo|no participaré|no voy a participar|no va a poder ser|no va a ser posible|no podrá ser|no será
        posible|no me sumo|no me apunto|no me uno|no le entro|no entro|me salgo|me borro|me excuso|me
        disculpo|me quedo como estoy|tendré que pasar|tengo que pasar|voy a
        declinar|declino|declinaré|rehúso|prefiero pasar|no contéis conmigo|no contés conmigo|a mí no me
        busquen|a mí no|conmigo no) (|de esto|de eso|del tema|@cola@) (|por pensar en mí|por acordarte de mí|por
        la propuesta) / (|lo siento |gracias |mejor |pues ||muchas gracias )(conmigo no cuentes|conmigo no
        cuenten|conmigo no cuente|no contéis conmigo|a mí déjame fuera|a mí dejadme fuera|a mí no me metas|a mí
        no me metan|no me metas|no me metan|no me metáis|déjame fuera|déjenme fuera|dejadme fuera|a mí que me
        dejen) ... / (|yo |ya |la verdad |es que ||gracias pero )(|ya )(tengo|conozco) (|ya |más que
        )(suficientes|bastantes|demasiados contactos|demasiados correos|demasiados mails|demasiados
        compromisos|demasiados frentes|demasiadas cosas|demasiados líos|demasiada gente|contactos de sobra|de
        sobra|sobrados|contactos suficientes|contactos más que suficientes|más contactos de los que
        necesito|bastante gente|suficiente gente|gente de sobra|bastante con|suficiente con|el cupo lleno|mi
        red|mis propios contactos|mis contactos) ... / (|yo |la verdad |ahora |hoy por hoy |es que |gracias pero
        |)no (ando buscando|busco|buscamos|necesito|necesitamos|me hacen falta|preciso|me falta|quiero
        más|quiero nuevos|me interesan|me hace falta|hago|acepto|atiendo|estoy para|estoy buscando|ando en busca
        de) ... / hoy por hoy no (busco|necesito|quiero|me interesa|estoy buscando|me hace falta|ando buscando)
        ... / (|yo |ya |la verdad |es que |hace años que |)(|ya )no (me dedico|trabajo|estoy|me
        muevo|ando|llevo|sigo) (|más )(a|en|con|con eso) (|@tema@|el sector|el tema|el rubro) ... / (|la verdad
        |creo que |me temo que |lamentablemente |lo siento pero ||yo )no soy (|yo )(la|el|su|tu|de) (|la
        )(|mejor )(persona|indicado|indicada|adecuado|adecuada|gente|candidato|candidata|hombre)
        (|adecuada|indicada|correcta|idónea|apropiada|más adecuada|más indicada|ideal|que busca|que buscan) ...
        / (|solo |sólo |yo |creo que |me temo que )(|solo |sólo |yo )(le|lo|os|les|te) haría(|mos) perder el
        tiempo ... / (sería|es) (|una |perder |hacerle |hacer )(pérdida de tiempo|perder el tiempo|tiempo
        perdido) ... / (|mejor |por mí |yo creo que |creo que ||pues )(|mejor )(lo dejamos|lo dejaría|lo
        dejo|dejémoslo|mejor dejarlo|dejarlo así|dejarlo estar|lo dejamos aquí|dejémoslo estar|dejémoslo
        así|dejémoslo ahí|dejémoslo correr|déjalo estar|déjelo estar|dejadlo estar|déjalo así|déjelo así|déjenlo
        así|dejalo así|lo dejamos así|lo dejamos estar|lo dejamos correr|ahí lo dejamos|dejémoslo como está)
        (|así|aquí|ahí|estar|correr|como está) / (|la verdad |me |yo |)(|no )me
        (siento|sentiría|resulta|resultaría) (|muy |nada |un poco |bastante )(incómodo|incómoda|incómodo con|a
        gusto con|cómodo con|cómoda con|cómodo compartiendo|cómoda compartiendo|cómodo dando|cómoda dando) ... /
        (|eso |la idea |esto )me (incomoda|incomodaría|da reparo|da cosa|da apuro|da corte|da pereza|da mucha
        pereza|da palo|da hueva|da flojera|da desconfianza|genera desconfianza) ... / (no insistas|no insista|no
        insistan|ahórratelo|ahórreselo|ahórrenselo|ahorráoslo|ni se te ocurra|ni se le ocurra|ni se les
        ocurra|ni se os ocurra|olvídate|olvídese|olvídense|olvidaos|olvidate|ni de chiste|ni de broma|ni de
        fundas|ni a palos|ni en pedo|ni por todo el oro del mundo|ni harto|ni harto de vino|ni borracho|ni
        drogado|ni en sueños|naranjas de la china|que va|que no|de eso nada|de eso ni hablar|nel
        pastel|nel|nones|nonines|nop|paso mil|a otro perro con ese hueso|que no gracias|que no que no|ni mucho
        menos|va a ser que no|me da que no|como que no|pues no|pues mira no|pues va a ser que no|creo que voy a
        decir que no|me temo que la respuesta es no|mil gracias pero no) (|@cola@) / (la respuesta|mi
        respuesta|la mía|mi contestación|mi decisión) (es|sigue siendo|será) (|un |que |claramente |por supuesto
        |definitivamente |rotundamente |obviamente |por desgracia |lamentablemente |simplemente
        )(no|negativa|que no|no rotundo|no gracias|un no) (|@cola@) / (digo|contesto|respondo|te digo|le
        digo|les digo|os digo|tengo que decir|tengo que decirte|tengo que decirle|debo decir|debo decirle|he de
        decir|he de decirle|prefiero decir|voy a decir|voy a tener que decir|tendré que decir|tengo que
        decirles|me toca decir) (que no|no) (|@cola@) / (|que |dile que |dígale que |díganle que |decile que
        |mejor que |prefiero que |por favor que |pues que )no me (escriba|contacte|llame|busque|moleste|mande
        nada|mande correos|escriban|contacten|llamen) (|@cola@|ni me llame|nadie) / (|que |dile que |dígale que
        |por favor que |mejor que )no se (ponga en contacto|comunique) (|conmigo) (|@cola@) / (|la verdad |la
        verdad es que |sinceramente |francamente |lo siento |por desgracia |lamentablemente |es que ||yo |ahora
        |ahora mismo |gracias pero |hoy por hoy )(|yo |ya )no (tengo|me queda|dispongo de|saco|me sobra|hay)
        (|nada de |mucho |ni |el |las |la
        )(tiempo|interés|ganas|cabeza|energía|fuerzas|edad|ánimo|ánimos|necesidad|disponibilidad) (|ni ganas|ni
        tiempo|ni interés|ni el tiempo) ... / (|la verdad |lo siento |gracias pero ||yo |mejor )(no (me )?veo|no
        le veo|no veo) (|el |la |ningún |mucho |ninguna
        )(sentido|utilidad|interés|motivo|razón|necesidad|punto|para qué) ... / (declinamos|declino|declinar|he
        de declinar|debo declinar|tengo que declinarla|tengo que declinar|tengo que declinarlo|debo
        declinarla|debo rechazarla|he de rechazarla|tengo que rechazarla|tengo que rechazar|tengo que decir que
        no|voy a rechazarla|voy a declinarla|tengo que renunciar|debo decir que no|me veo obligado a
        rechazarla|me veo obligada a rechazarla) ... / (|yo )(rechazo|deniego|niego|no concedo|no otorgo|no
        doy|retiro) (|el |mi |la |su |tu )(|el
        )(permiso|consentimiento|autorización|presentación|oferta|propuesta|invitación|contacto|solicitud|petición)
        ... / (denegado|permiso denegado|negativo|rechazada|solicitud denegada) (|@cola@) / (|ahora |ahora mismo
        |hoy por hoy |en este momento |actualmente |por ahora |de momento |por el momento |a día de hoy |a estas
        alturas |la verdad |lo siento |gracias |disculpa |disculpe |perdona |sinceramente |eso |ese tema |el
        tema |el asunto |esto |él |bob |la propuesta |la idea |su propuesta |tu propuesta |ese señor |esa
        persona |pues |yo )(|eso |yo )no me (interesa|interesan|interesa ampliar|interesaría|apetece|hace
        falta|convence|aporta) ... / (paso|pasamos) (de|mil de) (eso|esas cosas|esto|estas cosas|todo
        eso|todo|temas
        así|meterme|historias|líos|rollos|movidas|presentaciones|conocer|contactos|dar|compartir|él|ese|este
        tipo|ese tipo|que) ... / (|yo )(a|con) (ese señor|ese|él|ese tipo|bob|esa persona|ese tío|ese
        individuo|ella|esa señora|esa gente) (|yo |ni )(no|ni|nada) (le doy|le daría|le pienso dar|quiero|le
        quiero|me interesa|quiero tratos|pienso) ... / (|yo )no le (doy|daría|pienso dar|voy a dar|voy a
        pasar|paso) (nada|ni|mi|mis) ... / (dile|dígale|díganle|decile|decidle|diles) (|a bob |a él |por favor
        )que (no|no gracias|paso|no me interesa|no quiero|no puedo|no estoy interesado|no estoy interesada|va a
        ser que no|no tengo tiempo) (|@cola@) / (eso |esto |para mí )no (tiene|tendría) (|mucho |ningún |ya
        |para mí )(sentido|interés) ... / no (tiene|tendría) (|mucho |ningún |ya |para mí )sentido (|@cola@) /
        (|yo |por favor )no (autorizo|permito|consiento|acepto|apruebo|doy permiso para|doy mi consentimiento
        para|doy mi consentimiento a|estoy de acuerdo con|quiero|deseo) (la|el|ninguna|ningún)
        (difusión|divulgación|cesión|entrega|envío|uso|transmisión|comunicación|circulación|intercambio) (|de)
        (|@mio@) ... / (|yo )(no quiero|no quisiera|no deseo|no me gustaría|no me gusta|no me hace
        gracia|preferiría que no|prefiero que no) (|que )@mio@ (circule|circulen|ande|anden|se comparta|se
        compartan|se difunda|se
        difundan|esté|estén|llegue|lleguen|acabe|acaben|termine|terminen|corra|vaya|vayan|pase|salga|salgan|se
        dé|se den) ... / (prefiero|preferiría|pido|ruego|agradecería|quiero|quisiera|me gustaría|solicito) que
        @mio@ no (se|sea|sean|circule|circulen|salga|salgan|ande|llegue) ... / (creo|pienso|claro|me
        temo|supongo|diría|va a ser|por supuesto) (q|k|ke) no (|@cola@) / q va / ke va / no gracias , (|así
        )(estoy|ya estoy|estamos) (bien|servido|servida) (|así|como estoy) / (gracias|muchas gracias|mil
        gracias|muchísimas gracias|gracias por todo|te lo agradezco|se lo agradezco|os lo agradezco|lo
        agradezco|lo agradezco mucho|te lo agradezco mucho|se lo agradezco mucho|lo siento|lo siento mucho|lo
        lamento|disculpa|disculpe|disculpen|perdona|perdone|lamentablemente|me temo que|desgraciadamente|por
        desgracia|muy amable|es muy amable|suena bien|suena interesante|seguro que es interesante|es
        interesante|me halaga|con todo respeto)(|,) (|pero |mas |aunque )(|yo |ahora |ahora mismo |de momento
        |por ahora |en este momento |la verdad |actualmente |hoy por hoy |creo que |es que )no (|lo |la |le |me
        |nos )(necesito|necesitamos|busco|buscamos|preciso|interesa|interesan|apetece|convence|hace falta|hacen
        falta|gusta dar|gusta la idea|siento cómodo|siento cómoda|deseo|quiero|quisiera|doy mi|comparto
        mi|comparto mis|doy mis|suelo dar|veo necesario|veo sentido|tengo tiempo|tengo interés|tengo ganas|tengo
        necesidad|tengo hueco|puedo aceptar|puedo ayudar|puedo participar|puedo atender|voy a aceptar|voy a
        participar|voy a poder|estoy interesado|estoy interesada|estoy por la labor|estoy disponible|estoy
        para|es lo mío|es para mí|soy la persona|me viene bien|viene
        bien|autorizo|acepto|participaré|procede|dispongo de|me dedico|creo que sea para mí|es mi campo|es mi
        tema|es necesario) ... / (|yo |por ahora |en esta ocasión |esta vez )no (estoy por la labor|estamos por
        la labor|estoy para eso|estoy para esas cosas|estoy para nada|estoy en eso|entro en eso|me meto en eso)
        (|@cola@) / (yo|nosotros|por mí|a mí) no (|gracias|muchas gracias|@cola@) / (creo que |pienso que |me
        parece que |yo creo que |la verdad |sinceramente )no (es|me parece|lo veo|sería|lo veo una|lo considero)
        (|una |muy |nada )(buena idea|oportuno|conveniente|adecuado|apropiado|necesario|bien) ... / ni (de
        chiste|de broma|loco|loca|se te ocurra|se les ocurra|se os ocurra|hablar de|pensar en|soñando|muerto)
        (|le |les |lo |se lo |que |en
        )(|pases|paso|pasen|den|des|doy|compartas|compartan|comparto|pasarle|darle|compartir|paséis|deis|le
        pases|le des) (|@mio@) (|a nadie|a él|@quien@) ... / mas (debo|tengo que|he de|prefiero)
        (rechazar|rechazarla|declinar|declinarla|decir que no|rehusar|pasar|no) ... / (|yo |la verdad )no me veo
        (haciendo|en|con|dando|compartiendo|para|capaz|metido|metida) ... / (|yo |la verdad )no soy (|muy |nada
        |mucho )(partidario|partidaria|amigo|amiga|fan|dado|dada|aficionado|aficionada|devoto|de dar|de
        compartir|de andar|de los que|de las que|de hacer) ... / mejor que no (|gracias|@cola@) / (les|le|te|os)
        (pido|ruego|agradecería|solicito|agradezco) (|por favor )que @mio@ no
        (se|sea|sean|circule|circulen|salga) ... / ni se (te|le|les|os) ocurra
        (darle|pasarle|compartir|dar|pasar|darlo|pasarlo|enviarle|facilitarle) ... / (por motivos|por razones)
        (personales|profesionales|de salud|familiares) no (puedo|podré|me es posible)
        (aceptar|participar|ayudar) ... / (me |)(alegra|alegro) saber de ti pero (prefiero|no) ... /
        (prefiero|mejor me) (quedarme|quedo|seguir) (como estoy|así|en mi rincón|sola|solo|tranquila|tranquilo) (|
        gracias) / (dile|dígale|díganle|decile|decidle) a (ivy|ann|bob) que (|por mí )(no|paso|no me interesa|no
        quiero|declino|prefiero que no|esta vez no|mejor no) (|gracias) / (ya no|no) (estoy|estoy ya|tengo) (en edad|
        edad|para) (|de|para) (|esas|estas|conocer|hacer) (|cosas|gente|gente nueva|amigos|amigos nuevos|nuevos
        amigos) / (soy|estoy|ya soy|ya estoy) (muy|demasiado|muy muy) (vieja|viejo|mayor|grande) para (estas cosas|
        esas cosas|eso|conocer gente|hacer amigos nuevos) / (|pero )esta vez no(|,) (gracias|lo siento) / (tómenlo|
        tómelo|tómalo|tomalo|tomadlo|considérenlo|considéralo) como un no / (y |)(por eso|por eso mismo|por lo mismo|
        justo por eso|precisamente por eso|justamente por eso) (rechazo|declino|paso|me niego|digo no|digo que no) /
        (|ni )@nowz@ (|, )ni (@never@|@nowz@) / ni (@nowz@) (|, )ni (@never@) / (|y |no )(no hace falta|no es
        necesario|no vale la pena|es inútil|no tiene sentido|no insistan|no insista|no insistas|no insistáis|ni) (|que
        )(|me |se |te )(|lo )(pregunten|preguntéis|preguntes|pregunte|vuelvan a preguntar|vuelvas a preguntar|vuelvan
        a preguntarme|vuelva a preguntar|preguntar|preguntarme|preguntármelo|insistir|más adelante) (|de nuevo |otra
        vez |de nuevo|otra vez) (más adelante|más tarde|en el futuro|en otro momento|después|el año que viene) / no
        (podéis|podés|pueden|puede|puedes) (darle|dar|pasarle|pasar|compartir|compartirle|enviarle|mandarle) (mi|mis|
        nada) ... / no no y no / (un|es un|va a ser un|será un|les doy un|mi respuesta es un) no (cariñoso|amistoso|
        amable|agradecido|con cariño|rotundo|muy agradecido|de corazón) / (ya tengo|tengo|tengo ya|ya conozco|conozco|
        conozco ya|ya veo|ya tenemos) (|a )(bastantes|suficientes|demasiados|bastante|suficiente|demasiada|demasiadas)
        (amigos|amigas|amistades|conocidos|gente|compromisos|contactos) (|en mi vida|en la vida|en el trabajo|ya|por
        ahora|y conocidos) / (ya tengo|tengo) (amigos|gente|amistades|contactos) de sobra / (bastante|suficiente|
        demasiada) gente (veo ya|veo|ya veo|conozco ya|conozco) (|en el trabajo|todos los días) / (tengo el cupo|el
        cupo|ya tengo el cupo|tengo la agenda|mi agenda) (|de amigos |de amistades |de gente )(|está |ya está )(lleno|
        completo|cubierto|llena|completa) / (|tengo el )cupo (de amigos|de amistades|de gente) (|lleno|completo|
        cubierto|ya está lleno|está lleno) / ni (loco|loca|muerto|muerta|en broma|por asomo|por casualidad|borracho|
        borracha|en pintura|a palos|a tiros|de chiste|en mil años|en cien años|en la vida|soñando|aunque me paguen|
        atada|atado|por un millón|por todo el oro del mundo|por nada del mundo) / antes (muerto|muerta|me muero|me
        tiro por la ventana) / por nada del mundo / ni que me paguen / no no y no / que no y que no / y no es no / ni
        harto de vino / ni harta de vino / (|y |ya )no (nos|le|lo|la) (|ya )(hablamos|hablo|soporto|aguanto|trato|
        dirigimos la palabra|tratamos) (|más|desde hace años|desde hace tiempo|hace años) / (permítame|permítanme|
        permíteme|permitidme|permitime) (|que )(decline|declinar|rechace|rechazar|diga que no|decir que no|pasar) (|
        la|su|tu|esta|vuestra) (|oferta|propuesta|invitación|proposición) / (|no deseo|prefiero no|no quiero|no voy a|
        no pienso) seguir adelante (|con esto|con ello|con la presentación) / no (|lo |la |le |les |los )(|puedo|
        podría|voy a poder|sabría) (|lo |la )(ayudar|ayudarlo|ayudarle|ayudarla|ser de ayuda|serle útil|ayudarles) (|
        con eso|en eso|en esto|lamentablemente)
    """,
    "excuse": """
        (|estoy |estamos |ando |lamentablemente estoy |lo siento estoy )(|demasiado |muy |bastante |tan |a tope
        )(ocupado|ocupada|liado|liada|jubilado|jubilada|saturado|saturada|agobiado) (|ahora|en este
        momento|ahora mismo|actualmente) / tengo (demasiado|mucho) trabajo / (mi |)agenda (está
        |)(llena|completa) / (|yo |la verdad )no (|me es posible|puedo|podría|podré|me es posible) (|decir que
        sí|decirte que sí|decirle que sí|decir sí|aceptar|comprometerme|aceptarlo|aceptarla|dar el sí) (|a
        esto|a eso|esta vez|con esto) / (|yo |ahora |ahora mismo |en este momento |la verdad |actualmente |es
        que )(|ahora mismo |en este momento )(no tengo|no me da|no me queda|no dispongo de|no hay|me falta|falta
        de|sin|voy sin|ando sin|estoy sin) (|nada de |mucho |el )(tiempo|la vida) (|para esto|para eso|para
        nada|ahora mismo|en este momento|últimamente|ahora|estos días) / (|yo |ahora |ahora mismo |en este
        momento |la verdad |actualmente |es que )(|ahora mismo )(tengo|hay|con) (|muy |tanto |tanta |muchísimo
        |mucho |demasiado |mucha |muchas |demasiadas |mil )(trabajo|curro|laburo|chamba|lío|líos|cosas
        encima|mil cosas|frentes abiertos|proyectos a la vez) (|para esto|para eso|ahora mismo|en este
        momento|últimamente|ahora|estos días) / (|yo |ahora |ahora mismo |en este momento |la verdad
        |actualmente |es que )(|ahora mismo |ando |estoy |voy )(|muy |demasiado |tan |bastante )(a tope|hasta
        arriba|hasta el
        cuello|ocupado|ocupada|desbordado|desbordada|saturado|saturada|liado|liada|liadísimo|liadísima|agobiado|
        agobiada|enfermo|enferma)
        (|de trabajo|de curro|para esto|para eso|ahora mismo|en este momento|últimamente|ahora|estos días) /
        (|ya )(estoy|soy|llevo años|llevo tiempo) (jubilado|jubilada|retirado|retirada|pensionado|pensionada)
        (|hace años|desde hace años|del todo|del sector|del oficio) / (|ya )(me jubilé|me retiré|me he
        jubilado|me he retirado|dejé ese mundo|dejé el sector|cambié de sector|cambié de trabajo|he cambiado de
        sector|he dejado el sector) (|hace años|hace tiempo|el año pasado|del todo) / (|yo |la verdad |es que
        |ahora |ahora mismo |ando |estoy |voy |últimamente )(|ando |estoy |voy )(|muy |demasiado |súper
        |bastante )(a tope|hasta arriba|hasta el cuello|hasta las cejas|hasta la coronilla|de
        cabeza|desbordado|desbordada|con mil cosas|con mucho trabajo|con mucho lío|con mucho curro|con mucha
        chamba|con mucho laburo|de trabajo hasta arriba|tapado de laburo|tapada de laburo|tapado de
        trabajo|full|a full) (|de trabajo|de curro|de chamba|de laburo|con el trabajo|de
        cosas|últimamente|ahora) / ya (tengo|tenemos) (quien|quién|a
        alguien|alguien|proveedor|gente|otro|otra|un|una|de eso|cubierto|cubierta) ... / (hace|ya hace)
        (tiempo|años|mucho|mucho tiempo) que (dejé|dejamos|me salí|no trabajo|no me dedico|me retiré|me
        jubilé|cambié) ... / qué (pereza|flojera|hueva|palo|fiaca|lata|paja|pereza me da) /
        (pásalo|páselo|pásaselo|páseselo) a (otro|otra|otra persona|alguien más|otro compañero) / ya
        (bastante|demasiado|suficiente) (correo|correos|trabajo|lío|tengo|gente|mails) (|tengo|recibo) ...
    """,
    "later": """
        más tarde / quizás más tarde / tal vez más tarde / más adelante / quizás más adelante / luego / después
        / ahora no / no ahora / ahora mismo no / todavía no / aún no / no todavía / hoy no / no por ahora / por
        ahora no / de momento no / por el momento no / no de momento / no por el momento / no en este momento /
        en este momento no / en otro momento / en otra ocasión / otro día / otra vez será / quizás en otro
        momento / tal vez en otro momento / la próxima vez / la semana que viene / la próxima semana / el
        próximo (mes|año|trimestre) / el mes que viene / el año que viene / en (un|una|dos|tres|unos|unas|seis)
        (mes|semana|meses|semanas|días|años) / después de las (vacaciones|fiestas) / después del verano / no es
        (un |el )(buen |mejor )momento ... / mal momento / (lo |)(pensaré|pienso|voy a pensar|consideraré) ... /
        déjame (pensarlo|pensar|ver) ... / déjeme (pensarlo|pensar|ver) ... / tengo que pensarlo / lo voy a
        pensar / pregúnt(ame|eme) ... / le aviso ... / te aviso ... / le respondo luego / pronto / mañana / me
        lo pienso / (quizá|quizás|tal vez|a lo mejor|puede que|mejor|mejor ya|capaz) (|más |en |para |otro |otra
        |a |después |después de |el |la |tras |dentro de |cuando )(adelante|tarde|@mes@|otro día|otra
        ocasión|otra vez|momento|día|ocasión|luego|vuelva|tenga) ... / (más adelante|más tarde|luego|otro día|en
        otro momento|en otra ocasión) (|sí|mejor|quizá|quizás|tal vez|encantado|encantada|con gusto|si puede
        ser|por favor) / (todavía|aún) no / (estoy|ando|voy|estaré) (|muy |ahora |de |en |fuera |a |ocupado
        |ocupada |liado |liada )(|ocupado|ocupada|viaje|vacaciones|baja|permiso|liado|liada|tope|fuera|exámenes)
        (hasta|este mes|esta semana) ... / no (|le |les |se lo |se la |se los |lo |la |los )@des@ (|@mio@)
        (|@quien@) (todavía|aún|por ahora|de momento|por el momento|de momento no|ahora|ahora mismo|hasta) ...
    """,
    "stop": """
        basta / basta ya / pare / para ya / paren / alto / deje de
        (escribirme|enviarme|contactarme|molestarme|mandarme) ... / deja de
        (escribirme|enviarme|contactarme|molestarme|mandarme) ... / dejen de
        (escribirme|enviarme|contactarme|molestarme|mandarme) ... / (|por favor )no (me
        |)(escriba|escriban|escribas|contacte|contacten|contactes|envíe|envíen|envíes|mande|manden|moleste|molesten)
        (más|de nuevo|nunca más|otra vez|más correos|más mensajes|más emails|nunca|jamás) ... / no más
        (correos|mensajes|emails|mails|correo) (|por favor) / no quiero (recibir |)(más |ningún
        )(correos|mensajes|emails|correo) ... / darme de baja / deme de baja / dame de baja / (|quiero |por
        favor )(darme de |)baja (|por favor) / cancelar suscripción / desuscribir / (|por favor
        )(elimine|borre|elimina|borra|quite|quita|eliminen|bórreme|bórrame|elimíneme|quíteme) (|mi|mis|me) ... /
        no vuelva(n|s) a (escribirme|contactarme) ... / no vuelva a (escribirme|contactarme) / no vuelvan a
        (escribirme|contactarme) / (|por favor )stop / (|por favor |ya |y |basta |quiero que |exijo que |os pido
        que |les pido que |les ruego que |le pido que )(dejen|deje|dejad|deja|paren|para|pare|cesen|parad|dejar)
        (|ya |por favor )de (|me
        |)(escribirme|enviarme|mandarme|contactarme|molestar|molestarme|enviar|mandar|escribir|spamear|acosarme|
        contactar|fastidiar|joder|insistir|enviarnos|escribirnos)
        ... / (|por favor |y |ya |les pido que |le pido que |exijo que |quiero que )no (|me |nos |vuelvan a
        |vuelva a |vuelvas a |quiero que me )(|me
        |)(escriban|escriba|escribas|escribáis|manden|mande|mandes|envíen|envíe|envíes|contacten|contacte|contactes|
        molesten|moleste|molestes|contactarme|escribirme|enviarme|mandarme|escribir|contactar|molestar|molestarme)
        (|más|nunca|jamás|nunca más|ya|de nuevo|otra vez|nada|ningún|correos|mensajes|emails|estos) ... / (|ya
        |por favor |y |yo )no (quiero|deseo|quisiera) (|seguir |volver a )(recibir|recibiendo|que me
        escriban|que me contacten|que me envíen|saber nada de ustedes|más) (|más |ningún |nada |estos |sus
        |vuestros |otros |de ustedes )(|más
        |correo|correos|emails|mails|mensajes|mensaje|email|mail|nada|invitaciones|publicidad|spam) (|más|de
        este tipo|suyos|de ustedes|vuestros|por favor|gracias|así|de ningún tipo) / (|por favor |quiero que me
        |solicito que me |pido que me |ruego |favor de |deseo |solicito |exijo |quiero )(|me
        |)(bórrame|borrame|bórreme|bórrenme|borradme|borrarme|elimínenme|elimíname|elimíneme|eliminadme|eliminarme|
        quítenme|quítame|quíteme|quitadme|quitarme|sáquenme|sácame|sáqueme|sacarme|saquen|eliminen|eliminar|elimine|
        borren|borre|borra|borrar|quiten|quite|darme
        de baja|denme de baja|dadme de baja|dame de baja|deme de baja|ser eliminado|ser eliminada|ser
        borrado|retirarme|retírenme|supriman) (|de|mis|mi|del|todos) ... /
        (déjenme|déjame|dejadme|déjeme|dejame) (|ya |por favor )(en paz|tranquilo|tranquila) (|con|ya|de una
        vez|por favor) ... / (basta|suficiente|ya basta|ya está bien|se acabó|no más|ni un|ni uno|ya no
        más|cero) (|de |ya de |más |con los |con estos |con )(|tantos |tanto |sus |estos |esos |los |más
        )(correos|correo|emails|mails|mail|mensajes|mensaje|spam|contacto|invitaciones|solicitudes) (|ya|por
        favor|más|gracias) / (baja|cancelar suscripción|cancelen mi suscripción|cancelar mi
        suscripción|desuscribir|desuscribirme|desuscríbanme|desuscríbeme) (|por favor|ya|gracias|de la lista) /
        (dejad|dejen|deje|deja|dejá) de
        (mandarme|enviarme|escribirme|contactarme|molestarme|mandar|enviar|escribir|bombardearme|spamearme) ...
        / (|por favor |quiero que |solicito que |exijo que |pido que )(|me
        )(borren|borre|borra|borrad|bórrame|bórreme|bórrenme|elimina|elimine|eliminen|eliminad|quita|quite|quiten|
        quitad|saca|saque|saquen|sacad|suprime|suprima|suprimid)
        (|mi|mis|todos mis|el|este|la|me) (|@dato@|nombre|correo) (de|del|ya|para siempre|inmediatamente|por
        favor|cuanto antes) ... / (no vuelvas|no volváis|no volvais|ni se os ocurra volver|no quiero que
        vuelvan) a (escribirme|contactarme|molestarme|escribir|mandarme|enviarme|molestar) ... / no me
        (escribáis|escribas|escriban|escriba|mandéis|mandes|manden|enviéis|envíes|envíen|contactéis|contactes|
        contacten|molestéis|molestes|molesten|llaméis|llames|llamen)
        (|ya |nunca |jamás )(más|nunca|jamás|ni un|ningún) ... / no me (vuelvan|vuelva|vuelvas|volváis) a
        (escribir|contactar|molestar|mandar|enviar|llamar) ... /
        (bórrame|borrame|bórreme|bórrenme|quítame|quíteme|quítenme|sácame|sáqueme|sáquenme|elimíname|elimíneme|
        elimínenme)
        de (tu|su|la|esta|vuestra|sus|tus|las) (lista|listas|base de datos|base) (|de correo|de envíos) (|ya|por
        favor|inmediatamente|gracias|de una vez)
    """,
    "stop_all": "parar todo / detener todo / basta de todo / stop todo / parar todos / detenga todo / pare todo",
    "doubt": """
        si / siempre que / siempre y cuando / cuando / antes / después de / a menos / salvo / excepto / con la
        condición / condición / una condición / sólo / solo / solamente / únicamente / quizás / quizá / tal vez
        / talvez / a lo mejor / puede ser / puede que / posiblemente / probablemente / depende / ya veremos /
        veremos / a ver / no sé / no lo sé / no se / quién sabe / ni idea / no tengo ni idea / no tengo idea /
        no estoy seguro / no estoy segura / dudo / duda / tengo dudas / lo dudo / más o menos / quién / por qué
        / para qué / cuándo / puede usted / podría / puedes / podrías / dice / dijo / digo / decir / dije / spam
        / estafa / jaja / jajaja / broma / ironía / fuera de la oficina / vacaciones / ausente / recibido /
        reenvío / asistente / en principio / en teoría / primero / más información / más detalles / más info / o
        / sí y no / sí no / no sí / sí pero / sí claro cómo no / ajá / mm / hmm / pues / problema / supongo /
        creo / me da igual / da igual / no lo conozco / no la conozco / error / de lo contrario / sino / sí sí
        claro / ya ya / si tú lo dices / no es no / no es un no / no es que no / saber / abogado / policía /
        otra persona / alguien más / no(|,) (no hay problema| ningún problema|no pasa nada|sin
        problema|tranquilo|tranquila|no te preocupes| no se preocupe) / mala idea / ojalá / pagan / paga / si me
        / si te / si le / si nos / si se / pensarlo / soy yo / era yo / como si / claro como si / a cambio / qué
        gano / ya veremos / con mi jefe / con mi mujer / con mi marido / con mi esposa / consultarlo / consultar
        con / sin saber / saber más / de qué va / cuánto / pagan / pagar / honorarios / ni sí ni no / sí y no /
        ni modo / a lo mejor / ya te diré / ya os diré / ya les diré / recibido / hemos recibido / recibimos /
        su mensaje ha sido / según / no digo que no / no te digo que no / lo que me faltaba / justo lo que
        necesitaba / qué ilusión otro / sí claro y / sí hombre / ya ya / lo dudo / para qué / en qué consiste /
        si no hay / me obligan / no me opongo / no estoy en contra / no me molesta / no me importa / ya claro /
        ya seguro / ya me gustaría / ya quisiera / ya te gustaría / quién fuera / ya sé / ya lo creo / ya ya /
        según (lo|el|la|quien|cómo|quién|para) / en caso de que / con tal de que / con tal que / mientras no /
        mientras / a reserva de / previa / previo / salvo que / excepto que / a no ser que / a menos que / (|y
        |pero )(qué|que)
        (quiere|quieres|quieren|busca|pretende|pretenden|necesita|gana|ganan|gano|saco|hace|hacen|hago|tipo|clase|
        pasa|pasará|pasaría|implica|significa|sería|debo|debería|hay
        que|supone|opinas|piensas|dices|dice|ofrece|vende|trata|propone|saben|sabe|va a pasar) / qué es lo que /
        a qué se dedica / a qué viene / de qué trata / de qué se trata / de qué va / qué tal si / (|de |a
        )(dónde) (consiguió|consiguieron|está|salió|sale|sacó|sacaron|sacaste|es|vive|trabaja|viene|va|puedo|hay
        que|tengo que|se) / (cómo|como)
        (es|funciona|funcionaría|consiguió|consiguieron|consiguieras|sería|se|lo|le|la|va|sé|sabes
        que|puedo|tengo|llegó|llegaron|tiene|tienen|obtuvo|obtuvieron|quiera|quieras|quieran|vea|veas|vean|digas|diga|
        dicen|dice|hago|hacemos|mucho|que
        sí|que si|que) / (cuál|cual) (es|sería|de|fue|era) / no (|le |les |se lo )@des@ @mio@ (del|de la|de mi)
        @oficina@ ... / no (|te |le |os |les )(diría|digo|diré|puedo decir|podría decir|puedo decirle|puedo
        decirte|quiero decir|voy a decir) que no / no (|me
        )(niego|opongo|rechazo|declino|negaré|opondré|opondría|cierro) / no (me gustaría|quiero|quisiera|deseo)
        que (no|se quede|se quedara|se pierda) / no (dejes|dejen|deje|dejéis|dudes|dude|duden) (de|en) ... / mi
        (jefe|jefa) (dice|decide|tiene|debe|no|quiere|me|es quien|lo|la|y) / (a|con|de|por) mi (jefe|jefa) / no
        (te |le |les |lo |)(puedo|podría) (|te |le
        )(prometer|prometerlo|prometerle|prometerte|asegurar|asegurarlo|asegurarte|garantizar|garantizarlo|decidir|
        decidirlo|opinar)
        / sí ya / ya si eso / ya veré / ya lo veré / ya te diré / ya te digo / ya te contaré / ya hablaremos /
        ya me dirás / ya me dirá / ya me contarás / ya lo pensaré / ya lo hablaremos / ya decidiré / ya se verá
        / ya pero / ya bueno / (en|con|sobre|de) qué (consiste|consistiría|trabaja|trata|se
        basa|tema|asunto|empresa|condiciones) / ya , (claro|seguro|vale|sí|por supuesto|cómo
        no|bueno|adelante|de acuerdo|perfecto|genial|encantado|encantada|ya) / me puede
        (escribir|llamar|contactar|hablar) ivy /
        no (|me |nos )(fío|fiamos|confío|confiamos) / hacer una excepción / los cerdos vuelan / las vacas vuelan /
        cuando las vacas vuelen / lo que tú digas / lo que usted diga / lo que vos digas
    """,
    "but": """
        pero / sin embargo / aunque / no obstante / mas no / mas lamentablemente / mas por ahora / mas por el momento
        / en cambio /
        (no dudo|no dudo de|seguro|estoy seguro de|estoy segura de|sin duda|no lo dudo) (|que )(|bob |él |ella |debe
        de )(sea|es|será|ser) (|muy |un |una |alguien |persona )(encantador|encantadora|encanto|simpático|simpática|
        maravilloso|buena persona|gran persona|estupendo|interesante|buena gente|adorable)(|,) pero / (dile|dígale|
        díganle|decile|decidle) a (ivy|ann|bob) que (|muchas |mil )(gracias|se lo agradezco|le agradezco|se lo
        agradezco mucho) (|de corazón|igual)(|,) pero / (|sí |sí, |claro |claro, )(recibí|he recibido|ya recibí|leí|he
        leído|ya leí|ya vi|me llegó|me ha llegado|vi) @ymail@ (|,) pero / (@usual@) (|, )(acepto|digo que sí|aceptar|
        decir que sí|contesto que sí|me apunto) (|@such@) (|, )pero
    """,
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
        reciba un cordial saludo / sinceramente / chao / (pásalo|pásala|pásenla|pásenlo|que lo pases|que la
        pases|que lo pase|que la pase|que la pasen|que lo pasen|pasadlo|que lo paséis) (|muy
        )(bien|genial|lindo|bonito|padre|estupendo) (|@cola@) / (que te|que le|que les|que os) vaya (|muy
        )(bien|bonito|lindo|genial|todo bien) (|@cola@) / quedo (a tu|a su|a vuestra) (disposición|disposición
        para lo que necesite) / quedo (atento|atenta|al pendiente|pendiente|a la orden|a sus órdenes) / saludos
        desde (madrid|sevilla|méxico|buenos
        aires|bogotá|barcelona|lima|santiago|valencia|córdoba|rosario|medellín|cali|guadalajara|monterrey|bilbao|málaga)
        / abrazo grande / abrazo / abrazos / besote / besitos / cuídate / cuídese / cuídense / nos vemos / un
        fuerte abrazo / hasta otra / hasta siempre / mis mejores deseos / los mejores deseos / s2 / slds / salu2
        / saluditos
    """,
    "thanks": """
        (|muchas |muchísimas |mil |y |ok |un millón de )gracias (|de antemano|por todo|de todos modos|de todas
        formas|igualmente|ivy|a ti|a usted|de verdad|de corazón|anticipadas) / gracias (por|a) ... / (muchas|
        muchísimas|mil) gracias por ... / (se lo |te lo |le |te |lo )agradezco (|mucho|la oferta|la invitación|el
        interés|que pregunte|de antemano) ... / (muy|qué|es usted muy) amable (|de su parte|de tu parte|gracias) /
        aprecio (la oferta|la invitación|mucho) ... / agradecido / agradecida / (|muchas |muchísimas |mil )gracias
        (por|de) ... / (te|le|les|os) agradezco (|mucho |muchísimo )(|que|por|la|el|tu|su) ... /
        (pero |y |aunque )(|muchas |mil |muchísimas |un millón de |de todas formas |igual |igualmente |de corazón |te
        |le |les |os )(gracias|agradezco|agradecida|agradecido|se agradece|agradezco mucho) (|de corazón |mucho |igual
        |de verdad |a ivy )(|por|de|el|la|que|a) (|el |la |tu |su |vuestro |vuestra |acordarse |pensar |haber |
        acordarte |preguntar|ofrecerlo|tenerme |que |lo )(|detalle|gesto|invitación|propuesta|oferta|interés|idea|de
        mí|en mí|pensado en mí|atención|confianza|preguntar|amabilidad|pensara en mí|intención|presente|en cuenta|
        ofrecimiento|consulta|todo|acordado de mí|hayan pensado en mí) (|de ivy|a ivy|de corazón) / (|pero |y )qué
        (lindo|bonito|amable|detalle|detallazo|gesto|tierno|mono|maja|linda|considerada|atenta|gentil|majos|amables|
        lindos) (|es |tan bonito |tan lindo |más bonito |más lindo )(|que|de|por|al) (|ivy |la |parte de |te |se |tu |
        su |vosotros )(|pensara|pensó|acordara|acordó|haya pensado|se haya acordado|se acordara|parte|ivy|hayan
        pensado|pensar|se acuerde|acuerde|piense|hayáis pensado) (|en mí|de mí|ivy) / (|pero |y )(|la |el |tu |su |me
        )(halaga|conmueve|emociona|me halaga|idea me halaga|gesto me conmueve|conmovió) (|mucho|muchísimo|de verdad|la
        propuesta|el gesto|que pensaran en mí) / (mil|un millón de|muchísimas|infinitas|tantas|miles de|millones de|un
        montón de) (gracias|gracias de corazón) (|por |de verdad) (|acordarse|acordarte|acordaros|acordarse de mí|
        pensar en mí|acordarte de mí|haberse acordado|haberse acordado de mí|haber pensado en mí|el detalle|la
        invitación|la propuesta|el gesto|tenerme en cuenta|tenerme presente) (|de mí) / (|qué |es |ha sido |fue |son |
        muy |es muy |sois |qué )(|muy |un |tan )(amable|lindo|bonito|gentil|amables|encanto|cielo|sol|detalle) (|de su
        parte|de tu parte|de parte de ivy|por parte de ivy) (acordarse de mí|pensar en mí|por acordarse|por acordarse
        de mí|por pensar en mí|que se acordara|que se acuerden de mí|que haya pensado en mí|haber pensado en mí|
        haberse acordado de mí)
    """,
    "fill": """
        por favor / porfa / porfavor / pues sí / y / también / entonces / muy / mucho / realmente / de verdad /
        la verdad / sinceramente / honestamente / ahora / ahora mismo / en este momento / actualmente / por
        ahora / de momento / por mi parte / de mi parte / para mí / yo / nosotros / me / nos / lo / la / le /
        esta vez / en esta ocasión / enseguida / inmediatamente / ivy / bob / ann / ah / oh / porque / ya que /
        espero que (esté|estés) bien / de nada / con él / con ella / mi (número|correo|teléfono|dirección|móvil)
        es ... / (puede|puedes|pueden) (llamarme|escribirme|contactarme) ... / (|pero )(por favor
        |)(use|usa|utilice|utiliza|escriba|escríbame|escríbeme|envíe|llámeme|llámame) (a |al |)(mi|mis|al|en)
        ... / espero su comprensión / un placer / (saludos|recuerdos|un abrazo|gracias|dale las gracias|dale
        recuerdos|mil gracias) a ivy (|de mi parte) /
        (perdón|disculpa|disculpe|disculpen|perdona|perdonen|siento|lamento|perdón por) (|por |por la |la |el
        |por el |haber )(|tardar|demora|tardanza|retraso|respuesta tardía|tardado|contestar tarde|responder
        tarde|la demora) (|en contestar|en responder|en la respuesta) / (bob|él|ella|ann|ivy|esto|la idea|su
        trabajo|el proyecto|su proyecto|el tema) (|me )(parece|suena|es|tiene pinta de) (|muy |una persona
        |alguien |un tipo |tan |ser |súper |siempre tan |una mujer |un hombre
        )(interesante|simpático|simpática|majo|maja|genial|amable|encantador|encantadora|bueno|muy
        bueno|excelente|fascinante|atento|atenta) / (llevo|hace) (|mucho |un |bastante |ya
        )(tiempo|meses|años|rato|buen tiempo) (queriendo|esperando|buscando|que busco|que quería|con ganas de)
        (|hablar con|conocer a|a|contactar con|conocer|encontrar a) (|él|ella|alguien así|bob|ann|alguien como
        él|esto|alguien) / he oído (|hablar )(|muy |muchas |mucho )(|cosas )(bien|buenas|buenas de él|de él|bien
        de él) / por pensar en mí / por acordarte de mí / por acordarse de mí / por preguntar / por preguntarme
        / por la propuesta / por tu propuesta / por su propuesta / por el ofrecimiento / por tu mensaje / por su
        mensaje / un saludo / un cordial saludo / saludos cordiales / un abrazo / besos / abrazos / cordialmente
        / atentamente / quedo atento / quedo atenta / estimados señores / estimada señora / estimado señor /
        apreciados señores / buenas / buenas tardes / buenos días / che / oye / hombre / la verdad / de verdad /
        sinceramente / honestamente / amable / muy amable / qué amable / es muy amable / de todas formas / de
        todos modos / igualmente / de momento / por el momento / por ahora / (dale|dele|denle|mándale) (mis
        |muchos |un |un fuerte |)(saludos|recuerdos|abrazo|besos|gracias) (|de mi parte|a ivy|a bob) / (|pero
        |aunque |eso sí |y |mejor |solo que )(|por favor |porfa |mejor )(|que sea |que |me escriba |que me
        escriba |dale |pásale |dele |denle |pásele |páselo |páselo con |le das |dadle |usa |use |usen |usad
        |utiliza |utilice |utilicen |utilizad |usá |utilizá |escríbeme |escríbanme |manda |envía |que use |que
        utilice |que lo haga |que vaya |prefiero |preferiría |da |dé |den |dad )(|por favor |porfa |mejor
        )(a|al|en|por|con|para|) @mi_priv@ (|por favor|mejor|gracias|si puede ser|si es posible|para esto|para
        eso) / (|que |porque |ya que |pues |y |es que )(el|la|este|esta|al|a este|el correo|la dirección|mi
        correo|mi dirección|la cuenta|este correo|esta dirección|esta cuenta) (|del |de la |de mi |es del |es de
        la |de |es el del |es la del )(|@oficina@) (|ya |casi |apenas |prácticamente |rara vez |pocas veces |muy
        poco |nunca )(|no |casi no |casi nunca |ya no |no siempre )(|lo |la )(|casi |apenas
        )(miro|leo|uso|reviso|abro|utilizo|consulto|checo|chequeo|veo) (|casi nunca|nunca|mucho|apenas|poco|muy
        poco|casi|a menudo|todos los días|raramente|de pascuas a ramos|ya) / (|pero |eso sí |y |aunque )(|por
        favor |porfa )(|que sea |que |me escriba |prefiero |mejor |únicamente |solo |sólo |solamente |nada más
        |nomás |siempre |exclusivamente )(|que sea |por favor )por (correo|mail|email|e-mail|escrito|correo
        electrónico) (|por favor|mejor|únicamente|nomás|solamente|no por teléfono|y no por teléfono|nada de
        llamadas|y nada de llamadas|sin llamadas|y sin llamadas|nada de teléfono|nada más|no llamadas|no me
        gusta el teléfono|y no llamadas) / (|pero |eso sí |y |aunque |por favor )(|por favor |porfa )(nada de
        llamadas|sin llamadas|llamadas no|no por teléfono|nada de teléfono|nada de whatsapp|sin whatsapp|nada de
        wasap|que no me llame|no me llame|no me llamen|que no llame|sin llamar|no llamadas|no mi teléfono|no el
        teléfono|no mi número|no mi móvil|no mi celular|no el número|no el móvil|mi teléfono no|el teléfono
        no|mi número no|el móvil no|no le des mi teléfono|no le den mi teléfono|no le dé mi teléfono|no le des
        el teléfono|no le den el teléfono|no le des mi número|no le des mi móvil|no le den mi número) (|por
        favor|gracias) / (|ya |sí |hola |he |acabo de )(|ya )(leí|he leído|recibí|he
        recibido|recibido|leído|leer|recibir|vi|he visto|me llegó|me ha llegado|llegó) (|ya |bien |con atención
        )(|tu|su|el|vuestro|la|este|esta|lo)
        (correo|mensaje|mail|email|carta|nota|propuesta|consulta|solicitud|petición|pregunta|de ivy)
        (|electrónico) (|de ivy|de hoy|de ayer|suyo|tuyo) y / (|muchos |un |dale |dele |denle |mis
        )(saludo|saludos|recuerdos|abrazo|abrazos|beso|besos|abrazote|saludito|saluditos) (|muy
        )(|fuerte|grande|cordial|afectuoso) (|a|para|pa) (|la |mi )(|querida )ivy (|de mi parte|por favor|y a
        todos) / de una vez (|por todas|ya) / por qué no ? / y por qué no ? / estoy bien (así|como estoy) /
        estamos bien así / así estoy bien / (tras|después de|una vez|luego de) (leer|haber
        leído|leído|recibir|recibido|ver|visto) (|con atención )(su|tu|el|vuestro|este)
        (correo|mensaje|mail|email) / (|pero |eso sí )(|por favor |porfa )(|prefiero |mejor |solo |sólo |si es
        posible )(|que )(|me |que me )(|escriba|hable|lo haga|sea|escriban|conteste) (en)
        (inglés|español|castellano|catalán|francés|portugués|gallego|alemán|italiano) (|por favor|mejor|que mi
        inglés es malo) / (|que |porque |ya que |pues )(el|la|al) (del|de la|de mi|de) @oficina@ (lo|la)
        (lee|leen|ve|ven|abre|abren|revisa|revisan|mira|miran|comparto|controla|controlan) (|todo el
        mundo|todos|mi secretaria|mi secretario|mi jefe|mi jefa|otra persona|otros|más gente|mis compañeros|con
        mi equipo|con otros|mi asistente|la secretaria|varias personas) / (|tú sabes que |ya sabes que |sabes
        que |si tú lo dices no )(|yo )(confío|me fío) (|plenamente |mucho )(en|de) (ti|tu criterio|usted|ivy) /
        qué tal ? / cómo estás ? / cómo está ? / cómo están ? / cómo te va ? / cómo va todo ? / todo bien ? /
        cómo andas ? / cómo andan ? / (que|porque) (luego|después) (no paran|me llenan|me llaman|llaman|me
        bombardean|me fríen|me acribillan|me llega|acaba|acaban|todo el mundo) (|de llamar|a llamadas|a todas
        horas|el buzón|de publicidad|de spam|el correo) / por
        (motivos|razones|cuestiones|temas|falta|política|políticas|norma|principios|circunstancias)
        (|personales|profesionales|de trabajo|de tiempo|de salud|familiares|de privacidad|de seguridad|de
        empresa|de la empresa|de agenda|laborales) /
        (si|ya que|como) (lo|me lo) (dice|propone|recomienda|pide) ivy (|, )(|yo )(me fío|confío|será bueno|por algo
        será|me apunto|voy de cabeza|no hay más que hablar) / (|yo )(estoy|vivo) (|muy |bien )(bien|tranquila|
        tranquilo|feliz|a gusto) (así|como estoy|sola|solo) / (mis|los) (días|semanas|agenda) (|ya )(están|está|tengo)
        (|ya |muy |bastante )(llenos|llenas|ocupados|completos) / (|se ve |parece |me parece |suena a )(buena persona|
        buena gente|una buena persona|muy simpático|muy buena gente|un encanto|alguien interesante) / se me (pasó|
        olvidó|había olvidado|había pasado) (|por completo |completamente )(contestar|responder|contestarte|
        responderles|contestaros|el correo|el mensaje) (|, )(|@sorry@) / (|sí |sí, |ah sí |ah sí, |ah )(bob|bob bob|
        ann|ann bob|ese bob) (|, )(|sí |sí, |ya )(lo ubico|lo ubico perfectamente|ya sé quién es|sé quién es|ya lo
        ubico|sé bien quién es|me suena|ya sé|lo tengo ubicado|sé perfectamente quién es) / (|pero |y )(felicita|
        felicite|feliciten|felicidades|felicitad|enhorabuena|bravo|felicitá) (|a )(ivy|ann|ustedes) (|por|de mi parte)
        (|la|su|esta|tan buena) (|idea|iniciativa|ocurrencia) / cómo (voy a|iba a|podría) (negarme|decir que no|
        rechazarlo) / (|y |pero )quién (se resiste|se negaría|se niega|se resistiría|puede resistirse|podría
        resistirse|puede negarse|se lo perdería|se lo pierde|rechazaría) (|a|algo|a algo|a una|una) (|algo |cosa |
        oferta |propuesta |invitación )(|así|semejante) ? / (|pero |y )(|mejor |por favor )que (me escriba|me
        escriban|me mande un mail|me mande un correo|me contacte) (|al|por|a mi|a este) (|correo|mail|@bymail@) (|,
        )(|y |que )(no me llame|no me llamen|no llame|no que me llame|y no me llame) / (|pero |y |aunque )(|prefiero |
        si puede ser )mejor (al|en el|a mi|por el|en mi) @box@ (|@per@) (|@pls@) / (aunque|si bien|por más que|por
        mucho que) (ivy|ann|ella|ustedes|usted|sois|son|es|eres) (|me |es |sea |son |sean |muy |es muy |sea muy )(|un
        |una |muy |unos )(encanto|sol|amor|amables|amable|majos|majo|maja|adorable|querida|amiga|encantos|gentiles|
        gentil|tesoro|cae bien|caiga bien|amoroso|tentador|lindos|linda) / (|y |pero |ah |oh )(|mil |muchas |de nuevo
        |y )@sorry@ (|, |por |la |el |de |mucho |por la |por el |que |si )(no haberte |no haberle |no haberles |no
        haber |no |no te |no le |no les |no os |no lo )(|haberos |haya |hayas )(contestado|respondido|contestar|
        responder|contestara|respondiera|contestase|contesté|respondí|escrito|haya contestado|haya respondido|he
        contestado|he respondido|visto|contesto|respondo) (|@ymail@) (|antes|más pronto|enseguida|a tiempo|más rápido|
        en su momento|primero|de inmediato|hasta ahora|hasta hoy) / (|y |pero |ah |oh )(|mil |muchas |de nuevo
        )@sorry@ (|, )(por |la |el |mi |que |por la |por el |por mi |de )(|contestar|responder|contestarte|
        responderte|escribir|contestarles|responderles|tanta|tanto|tan|larga|conteste|responda) (|tan |a estas |recién
        |recién ahora |hasta )(tarde|tardía|tardanza|demora|retraso|silencio|ahora|alturas|tarda|respuesta tardía|
        atraso|lentitud|hoy)(| en (contestar|responder|escribir|contestarte|responderte|la respuesta|mi respuesta)| de
        mi respuesta| en contestarles) / (|y |porque |pues |es que |ya que |como )(estuve|estaba|he estado|andaba|
        anduve|estábamos|acabo de volver|recién vuelvo|vengo llegando|vuelvo hoy|acabo de regresar|regresé hoy|volví
        ayer|estuvimos) (de viaje|de vacaciones|fuera|enferma|enfermo|en el extranjero|en el hospital|muy ocupada|muy
        ocupado|sin internet|sin conexión|hasta arriba|hasta arriba de trabajo|fuera de la ciudad|de baja|mala|malo|
        afuera|internada|internado|en cama|con gripe|viajando|desconectada|desconectado|liado|liada|a tope|perdido|
        perdida|fuera del país|ingresado|ingresada) (|toda la semana|la semana pasada|estos días|hasta ayer|unos días|
        esta semana|todo el mes|un tiempo|varios días) / (|y |porque |es que )(tu|su|vuestro|el) (correo|mensaje|mail|
        email) (|se me |me )(fue|había ido|fue a parar|había caído|cayó|acabó|estaba|terminó|se fue|se había ido|se me
        fue|se perdió|se me pasó|había pasado|pasó|quedó|se quedó|llegó|se me había pasado|había quedado) (|a|al|en|
        entre|en la carpeta de|en la bandeja de) (|el |los |la )(|spam|correo no deseado|no deseados|correos|carpeta
        de spam|por alto|inadvertido|papelera) / (|y )(se me pasó|se me había pasado|se me traspapeló|se me fue) (|por
        completo |completamente )(contestar|responder|el correo|el mensaje|el mail|tu mail|tu correo|por alto) / (|y
        )más vale tarde que nunca / (|pero |y |aunque )@byphone@ (|mejor |prefiero que )no (|@pls@) / (|pero |y |eso
        sí |eso sí, |aunque )(|si es posible |si puede ser |por favor )(mejor|preferiblemente|preferentemente|de
        preferencia|mejor si es|que sea|prefiero|prefiero que sea|preferiría|preferiría que fuera|lo mejor es|lo más
        fácil es|mejor que sea|si puede ser|si es posible|idealmente|a ser posible|me es más fácil|me resulta más
        cómodo|me viene mejor|me queda mejor|me acomoda más|es mejor) @bymail@ (|que @byphone@|y no @byphone@|@pls@|
        para mí|para empezar) / @bymail@ (|, |me |es |sería )(es mejor|mejor|viene mejor|es más cómodo|es más fácil|
        queda mejor|me es más fácil|acomoda más|resulta más fácil|me va mejor|está perfecto|perfecto|resulta más
        cómodo|prefiero) (|para mí|que @byphone@) / (el correo|el mail|el email) (|me )(viene mejor|va mejor|queda
        mejor|es mejor|resulta más cómodo|es más fácil|acomoda más) (|para mí|que el teléfono|que @byphone@) / (|pero
        |y |aunque |eso sí )(|yo )(prefiero|preferiría|me gusta más|soy más de) (|usar |que usen |que usemos )(el|los|
        escribir|escribirnos|mantener el contacto|comunicarme|comunicarnos|hablar|que me escriba|que me escriban|que
        me escribas|que me escriba ella|recibir|lo) (|correo|mail|email|correos|mails|@bymail@|un correo|e-mail) (|al
        teléfono|que el teléfono|que @byphone@|en vez de llamar|en vez de que me llame|a que me llame|antes que
        llamar|en lugar de llamar|a hablar|a llamar|a las llamadas|que hablar|en vez de llamarme|a que me llamen|y no
        @byphone@|a hablar por teléfono|@pls@) / (|pero |y |eso sí |mejor |por favor )(escríbanme|escríbame|
        escribidme|escribime|escríbeme|escriban|mándenme|mandame|mándame|mandadme|usa|usá|use|usen|usad|manden|mandad|
        envíen|enviadlo|envíenlo|mandalo|contáctenme|pongan|poned|pon|apunten|apunta) (|mejor |por favor |por favor, |
        el mail |un mail |un correo |todo )(a|al|en|por|mi|el|la|este|esta|a la|a mi|a este|a esta|a este otro|a esta
        otra|por el|por mi|desde mi) (|mi |otro |otra |la |el )@box@ (|@per@|@per@ y no al @ofi@|que es @per@) (|
        mejor|@pls@) / (|y |pero |ay |a ver |vamos |hombre )(cómo|quién|a ver cómo|y cómo) (|me |podría |puede |va a |
        iba a |voy a |podría yo |puedo |se puede |se va a |se puede uno |diría |se atrevería a |no |iba yo a |le |le
        voy a |le vas a |te voy a )(@refus@|no aceptar|no querer|diría que no|rechazaría algo así|se negaría|negarse|
        resistiría|rechazaría eso) (|a ivy|algo así|a algo así|a ann|a esto|con lo que me cuentan) ? / (|y |pero |oye
        |pues |hombre |bueno )por qué (no|iba a negarme|iba a decir que no|habría de negarme|decir que no|debería
        negarme|habría de decir que no|no iba a querer|iba a querer|iba a querer yo|habría de querer) ? / (|y |pero
        )(para qué|por qué yo|y a mí qué|de qué me sirve|qué gano yo|para qué quiero yo eso) ? / (|qué |pues |vaya
        )(pregunta|preguntas|cosas preguntas|cosas preguntan) (|!) / (es |)(imposible|difícil) (@refus@) (|a ivy) / (|
        sí |sí, |sí sí |sí sí, |claro |claro, |ah sí |ah sí, |ya |por supuesto |efectivamente |desde luego )(ya |yo |
        claro que |)(sé|sé bien|sé muy bien|sé perfectamente|sé de sobra|sabía|tengo claro|sé exactamente|me suena)
        @person@ / (|sí |sí, |claro |claro, )(recibí|he recibido|ya recibí|leí|he leído|ya leí|ya vi|me llegó|me ha
        llegado|vi) @ymail@ (|,) y / (aunque|si bien|por más que|por mucho que|a pesar de que|pese a que|por muy) (|me
        |que )(la|tu|su|vuestra|esta|es una|sea una|es|sea|parece una|suena|suene|parezca|me parece una|me parezca
        una) (@idea@|@nice@) (|de ivy |me )(|es|sea|suena|parece|suene|parezca|de lo más) (|@nice@|@idea@|tentador|
        bien|bonito|lindo|bonita que sea) / (a mi edad|a mis años|con mis años|a estas alturas|a estas alturas de la
        vida|a estas alturas de mi vida|con la edad que tengo|en esta etapa de mi vida|a mis ochenta años|a mis
        setenta años|a mis setenta|a mis ochenta|ya a mi edad|en este momento de mi vida|a esta altura de la vida|a
        esta altura) (|ya) / (|y |pero )(un|muchos|mil|besos|besitos|abrazos|saludos|cariños|recuerdos|un fuerte|un
        gran|un beso|un abrazo) (|beso|besos|abrazo|abrazos|saludo|saludos|cariñoso saludo|abrazo grande|enorme) (|
        enorme|grande|fuerte|muy grande) (a|para|de mi parte para|de mi parte a) (ivy|ann|bob|todos|él|ella|la
        familia) (|de mi parte|de parte mía) / (|y |pero )(|igual |igualmente )(le|les|te|os|) (deseo|deseamos) (|toda
        la|mucha|muchísima|buena|lo mejor|todo lo mejor|éxito|mucho|muchos) (|suerte|éxito|éxitos) (|en|con) (|su|la|
        el|todo) (|búsqueda|proyecto|libro|trabajo|vida) (|a los dos|a ambos) / (|y |por cierto |oye )(qué tal|cómo)
        (|todo|está|están|estás|estáis|va|te va|les va|va todo|anda|andan|andás|andamos|sigue|siguen|se encuentra|le
        va|os va) (|todo|ivy|bob|ann|ustedes|usted|la familia|los niños|tu madre|tu mamá|tus cosas|por ahí|por allá|
        vosotros|por allí|los nenes) ? / (|y )(espero que|ojalá) (|todos |ustedes |tú |vosotros |tú y ivy )(|se
        encuentren|estén|estés|estéis|esté|todo vaya|todo os vaya|todo te vaya|les vaya|te encuentres|todo marche) (|
        muy )(bien|genial|de maravilla|todos bien) / (mi|el) (nombre|apellido) (|se |lleva |va |es |tiene )(escribe|
        lleva|va|con) (|con |sin |lleva )(|dos |una |un |doble |tilde |acento |hache |zeta |uve |be |ve )(|@ltrs@|tes|
        enes|eles|eses|erres|tilde|acento|hache|zeta|uve|be) (|, )(|no lo olviden|no lo olvides|no lo olvidéis|por
        favor|no se olviden|no una|no con una|gracias) / (|pero )(llamenme|llámame|llamame|llamadme|llámeme|díganme|
        dime|decime|pueden llamarme|tuteadme|tutéenme|trátenme de) (bob|ann|ivy|tú|vos) (|, )(|sin el doña|sin don|sin
        el don|sin doña|no |y no |sin lo de doña|sin el doña|sin más|a secas|nada más) (|doña|señora|doctora|doctor|
        bob|ann) / (|y )@sorry@ (la|lo|el|por la|por lo|por las|las|que|por ser) (brevedad|breve|faltas|erratas|faltas
        de ortografía|corto|escueto|conciso|mala letra|sea breve|sea escueto|tan breve|errores|dedazos) / (escribo|
        contesto|respondo|le escribo|te escribo|os escribo|les escribo|estoy escribiendo|lo escribo) (|esto |rápido |
        ahora )(desde|en|con|del|por) (|el|la|mi|un) (tren|móvil|celular|teléfono|autobús|bus|metro|colectivo|taxi|
        playa|camión|celu|trabajo|avión|tableta|cama|aeropuerto|hospital) / (seré|voy a ser|soy|seamos) (breve|
        directo|directa|claro|clara|sincero|sincera|franco|franca|conciso|breves) / en una palabra / en dos palabras /
        en pocas palabras / en resumen / en corto / para no alargarme / sin rodeos / (@usual@) (|, )(digo que no|
        rechazo|declino|me niego|paso|no acepto|decir que no|rechazar|no digo que sí|no contesto|no quiero) (|@such@)
        (|, )pero / (|pero )(|por ivy |esta vez |por ella |por él |por una vez |por ustedes |aquí |en este caso
        )(hago|haré|voy a hacer|hacemos) (|con gusto |encantada |encantado )una excepción / (ivy|ann|ella|bob) (nunca|
        jamás|no) (|se |me |nos )(|ha |había )(equivoca|equivocado|falla|fallado|decepcionado|ha decepcionado|
        recomendado mal|equivocó|aconsejado mal|fallaría|mentido) (|nunca|jamás|hasta ahora|conmigo|todavía) / (ivy|
        ann|ella) (siempre )(acierta|tiene razón|elige bien|tiene buen ojo|tiene buenas ideas|piensa en todo) / (los
        amigos|las amigas|un amigo|una amiga|cualquier amigo|cualquier amiga|si es amigo|los contactos) de ivy (son|
        es|siempre es|siempre son|es bienvenido|es un) (|mis amigos|mis amigas|amigo mío|amiga mía|bienvenido|
        bienvenida|bienvenidos|buena gente|también mis amigos|amigos míos) / (|sí |ah )(bob|ann) (|, )(el|la|el del|la
        del|el que|el de) (|del |de la |de los )(cuarteto|grupo|libro|club|orquesta|coro|blog|banda|periódico|barrio)
        (|bob|ann) (|?) / es (el abogado|la abogada|el marido|la mujer|el primo|el hermano|un amigo|el jefe|el socio|
        la novia) de mi (ex|exmarido|exmujer|exjefe|antiguo jefe) / qué (linda|bonita|maja|amable|atenta|detallista|
        dulce|buena) (ivy|ann) (|por|al|que) (|haberse acordado|acordarse|pensar en mí|acordarse de mí|se acordó de
        mí|haber pensado en mí) / (ya tuve|he tenido|ya he tenido|tuve) (trato|tratos|problemas|roces|que ver) con
        (él|ella|bob|ese señor|ann) / (|sí |sí, |ah sí, )(claro que|bien que|por supuesto que|desde luego que) (lo|la|
        le) (conozco|conocemos) (|bien|de sobra) / (|sí |sí, |claro |ah sí, )(|ya )(lo|la|le) conozco y no me (cae|cae
        nada|gusta) (bien|nada|mal)
    """,
    "words": """
        el / la / los / las / un / una / unos / de / del / al / a / en / con / por / para / y / e / que / se /
        es / son / soy / eres / somos / está / están / estoy / era / fue / ha / he / han / hay / tengo / tiene /
        tienen / ser / estar / hacer / mi / mis / tu / su / sus / nuestro / yo / él / ella / ellos / usted /
        ustedes / nosotros / me / te / le / les / lo / nos / este / esta / esto / ese / esa / eso / muy / más /
        todo / todos / bien / como / cuando / donde / año / años / tiempo / día / semana / mes / amigo / trabajo
        / empresa / contacto / reunión / conocer / hablar / hace / desde / hasta / sobre / siempre / mucho /
        aquí / allí / nuestro / gran / buen / favor / presentación / tarde / mañana / señor / colega / persona /
        puedo / quiero / gusta / interés / gracias / momento / saludos / buenos / días / hola / también / ya
        (he|ha|has|han|hemos|tengo|tiene|estoy|está|soy|era|me|te|le|les|nos|lo|la|los|se|sabes|sé|sabe|conozco|leí|
        recibí|vi|hace|llevo|pasé|hablé|casi|toca|es|son|había|había
        oído|que|desde|hay|hablamos|nos vemos|terminé|trabajo|viví) / cuando
        (era|estaba|vivía|trabajaba|trabajábamos|estudiaba|estudiábamos|fui|fue|tenía|empecé|llegué|nos
        conocimos|estuve|coincidimos|estábamos|éramos) / como
        (trabajo|llevo|soy|estoy|vivo|ando|digo|bien|siempre|sabes|sabe|te dije) / desde
        (siempre|hace|niño|niña|entonces|el año|que) / (antes|después|luego)
        (trabajaba|vivía|estaba|era|trabajé|estuve|viví|estudié|fui|me) / acabo de
        (volver|llegar|mudarme|empezar|terminar|cambiar|venir|salir|leer|ver) / así / allá / acá / ahí / algo /
        alguien / algún / alguna / algunos / algunas / alto / amiga / amigos / andar / ando / anda / arte / aun
        / ayer / ayuda / ayudar / barrio / bastante / buena / buenas / buenos / busca / busco / café / calle /
        calor / cambio / campo / casa / casi / ciudad / cliente / clientes / colaborar / comer / compañero /
        compañera / compañeros / conmigo / conozco / correo / correos / cosa / cosas / crear / cuenta / curso /
        dar / debe / decidido / dentro / deporte / dio / director / diseño / domingo / durante / economía /
        ejemplo / email / emails / empecé / equipo / eran / escribir / escuela / esos / esas / esposa / esposo /
        estaba / estado / estamos / estar / estos / estas / estudio / estudios / experiencia / falta / familia /
        fin / final / forma / frío / fuera / gente / general / grupo / guerra / gustan / había / hacemos /
        haciendo / hago / haya / hermana / hermano / hija / hijo / hijos / historia / hora / horas / hotel /
        huerto / idea / ideas / idioma / igual / industria / ingeniero / ingeniera / interesante / ir / jardín /
        jefe / joven / juntos / lado / largo / leer / lengua / libro / libros / lugar / lunes / luz / madre /
        madrid / mail / mails / manera / mano / mar / marido / mayor / medio / mejor / menos / mensaje /
        mensajes / mercado / mía / mío / mismo / misma / mitad / mujer / mundo / música / negocio / negocios /
        nieto / nietos / niño / niños / noche / nombre / nueva / nuevas / nuevo / nuevos / oficina / oficio /
        otra / otras / otro / otros / padre / padres / país / par / parece / parte / pasado / pasada / país /
        película / perro / gato / personal / personas / poco / poca / pocos / poder / posible / primera /
        profesor / profesora / programa / propia / propio / proyecto / proyectos / próxima / próximo / pueblo /
        pueda / punto / rato / red / relación / repente / resto / sabe / saben / sábado / saber de / salud /
        sector / seguir / segunda / semanas / sentido / ser / serie / servicio / seré / será / siempre / siento
        / sigo / sirve / social / sol / suena / suerte / suyo / suya / tal / también / tanto / tanta / tarea /
        taller / tema / temas / tenemos / tener / tengo / tenía / tenido / tesis / tiempos / tienda / tipo /
        toda / todas / todavía / trabaja / trabajando / trabajar / trabajé / trata / través / tren / última /
        último / últimos / unas / universidad / utiliza / va / vamos / vas / veces / vecino / vecina / vecinos /
        venir / ver / verano / verdad / vez / viaje / viajes / vida / viejo / viejos / viene / viernes / visita
        / vivir / vivo / volver / voy / vuelta / mucha / muchas / muchos / parecido / parecida / cosas / años /
        meses / días / echar / echo / dedico / dedica / dedicado / llevo / lleva / paso / pasa / estudié /
        conocí / conocido / conocida / conocidos / coincidimos / compañía / marketing / ventas / software /
        datos / abogada / médico / médica / periodista / arquitecto / arquitecta / profe / biblioteca / hospital
        / lluvia / llueve / nieve / fútbol / cocina / hoy / ayer / anoche / lunes / martes / miércoles / jueves
        / hacía / hizo / hecho / sido / estado / quería / quería saber / pensando / precisamente / justo /
        justamente / casualmente / curiosamente / encima / incluso / además / sobre todo / cerca / lejos /
        arriba / abajo / entre / según creo / contra el / mediante / ambos / cada / cual / cualquier / demás /
        mil / dos / tres / cuatro / cinco / diez / doce / veinte / treinta / primera / tampoco hace / q / k / x
        / tb / tmb / xq / pq / d / mi amor / donde / cual / los cuales / la cual / el cual / me apunto
        (la|el|tu|su|los|lo) (fecha|nombre|dato|datos|correo|número|recordatorio|hora) / paso
        (mucho|muchas|el|la|los|las|por|unos|unas|todo|temporadas|horas) / (con|a|de|para|por) quien /
        (que|difusión de|divulgación de|cesión de|uso de|circulación
        de|compartir|compartan|dar|den|con|tener|tenga) (|todos )mis datos / ganas de (saber|aprender|conocer)
        (|más|cosas|gente) / (la semana|el mes|el año|el verano|el lunes|el martes|el jueves|el viernes)
        pasad(a|o) / la semana pasada / el mes pasado / el año pasado / mi jefe también / mi jefa también / me
        quedé / conoce / habla / ilusión / mucha / estuve / charla / panadería / hijo mayor / trabajábamos /
        feria / congreso / charlas / aprender / enseñar / preparando / buscando / escribiendo / estudiando /
        viviendo / (hace|ya hace) (mucho|tiempo|años|mucho tiempo|siglos|meses) que no
        (hablo|veo|sé|coincido|charlo|hago|tengo|nos vemos|hablamos|veía) (|con|a|de|nada)
        (|nadie|ella|él|nada|ivy) / me alegra saber de (ti|usted) / (me alegro|qué alegría) (de |)saber de
        (ti|usted)
    """,
    "who": """
        (|y |pero )quién (es|eres|es usted|es este|es esta|es él|es ella|son|es bob|es ann|es esta persona) / qué
        es (esto|letterman|este correo) / (cómo|de dónde) (consiguió|consiguieron|obtuvo|sacó|sacaron|tiene|tienen|
        has conseguido|conseguiste) mi (correo|dirección|email) / no (lo|la|le|te|los) conozco / quién es ... / es
        (esto |)spam / de qué se trata
    """,
    "held": """
        qué (datos|información|sabe|saben|guardan|guarda|tienen) (|tienen|tiene|guardan|guarda|personal tienen)
        (| de mí|sobre mí|míos) / qué datos ... / mis datos / derecho de acceso /
        (copia|acceso|eliminación|borrado|supresión) (de|a) (|todos )mis datos
    """,
    "outcome": """
        (|y )cómo (fue|ha ido|salió|resultó|va) (|todo|eso|la presentación|la cosa) / (hay|alguna|tienes) (|alguna |
        )(novedad|novedades|noticia|noticias|respuesta) / (han|ya) (respondido|aceptado|contestado)
    """,
    "acquainted": """
        (|pero |sí |no |gracias pero )(ya |)(nos conocemos|lo conozco|la conozco|le conozco|somos amigos|estamos en
        contacto) (|ya|bien|desde hace ...|hace años|de antes|personalmente) / ya nos (conocemos|conocimos|
        presentaron) / (|sí |claro |claro que |claro que sí |sí que )(|,) (|a bob |ya |lo |la |le |a ann )(lo |la |
        le |)(|ya )conozco (|a bob|a ann|bien|muy bien|ya|de sobra|demasiado bien|de hace tiempo|personalmente) /
        (|sí |sí, |sí sí |sí sí, |claro |ah sí |ah sí, )(|ya )(nos conocemos|lo conozco|la conozco|le conozco|hemos
        coincidido|nos vimos|hemos trabajado juntos|trabajé con él|trabajé con ella|tuve trato con él|coincidimos|nos
        conocimos) (|ya|bien|de sobra|demasiado bien|hace años|hace tiempo|una vez|desde hace años)
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
        y / e / así que / por eso / y por eso / precisamente por eso / y precisamente por eso / justo por eso /
        y justo por eso / justamente por eso / por eso mismo / por lo tanto / por lo que / ya que / porque /
        pues / y la verdad / y la verdad es que / y sinceramente / y francamente / y además / y por tanto / así
        es que / o sea que / de modo que / por tanto / y entonces / y en consecuencia / y por lo tanto / y ya /
        y (por eso mismo|justamente por eso|justo por eso|precisamente por eso|por esa razón|por ese motivo|es por eso
        que|es justamente por eso que|de ahí que|por lo mismo) / (es por eso que|es justamente por eso que|por eso es
        que|por lo mismo|por esa razón|por ese motivo|razón por la cual|motivo por el cual|de hecho por eso)
    """,
    "wait": """
        (|me |por favor |podrías |podría |podrían |puedes |puede |pueden |y |pero |mejor |si quieres |quizá
        |quizás |tal vez )(|me |volver a |volverme a
        )(pregúntame|preguntame|pregúnteme|pregúntenme|preguntarme|preguntadme|pregunten|recuérdamelo|recuérdame|
        recuérdenme|recuérdemelo|recordármelo|recordarme|escríbeme|escríbame|escribime|escribirme|escríbanme|avísame|
        avíseme|contáctame|contácteme|contactarme|búscame|vuelve
        a preguntarme|vuelva a preguntarme|vuelvan a preguntarme|vuelve a preguntar|vuelve a escribirme|vuelva a
        escribirme|hablamos|hablemos|lo hablamos|lo vemos|lo
        retomamos|retomémoslo|retomamos|consúltame|llámame|dejémoslo|déjalo|déjelo|dejarlo|lo
        dejamos|aplazarlo|aplazarla|posponerlo|posponerla|posponer|aplazar|aplacemos|pospongamos|esperar|espera|
        espere|esperemos|esperen|hacerlo)
        (|de nuevo |otra vez |nuevamente |por favor |mejor |esto |un poco |para |en |a |a partir de |después de
        |tras |cuando |el |la |hasta |más |dentro de |al |por |luego |a finales de |a principios de |que pase
        |que termine |que vuelva
        )(@mes@|adelante|tarde|entonces|luego|después|unos|unas|un|una|dos|tres|seis|que|pase|termine|vuelva|tenga|
        próximo|próxima|año|final|regreso|volver|de|otra
        vez|de nuevo|día|momento|ocasión) ... / (|sí |sí pero |pero |claro pero |vale pero |me encantaría pero
        |con gusto pero |solo |mejor |ok pero |dale pero |adelante pero |sólo )(|solo |sólo |recién |mejor |que
        sea |sería |tendría que ser |tiene que ser )(no antes de|hasta que|hasta después de|no hasta|no este
        mes|no esta semana|no este año|no ahora|no todavía|más adelante|más tarde|para después de|una vez
        que|cuando vuelva|cuando regrese|cuando termine|cuando acabe|cuando tenga|cuando pase) ... / (sí|sí
        pero|pero|claro pero|vale pero|me encantaría pero|con gusto pero|solo|mejor|ok pero|dale pero|adelante
        pero|sólo|recién|que sea|sería|tendría que ser|tiene que ser) (|solo |sólo |recién |mejor |que sea
        |sería |tendría que ser |tiene que ser )(después de|tras|a partir de|en unos|en unas|en un mes|dentro
        de|pasado|pasadas|luego de) ... / (dame|deme|denme|necesito|dadme|me das|me dan|preciso) (|un poco |un
        poco más |más |algo más |algo )(de tiempo|tiempo|unos días|unas semanas|dos semanas|una semana|un mes|un
        par de días|un par de semanas) ... / (no es|ahora no es|este no es) (|el |un )momento ... / (|ahora
        |ahora mismo |este |no |ahorita |es |este no |en este momento |no es |no es un |ahora no es )(|es |no es
        |me pilla |me agarra |me coge )(|un |el |muy |en |en un |buen |mal |mejor )(buen momento|mejor
        momento|mal momento|mala época|demasiado pronto|muy pronto|pronto para mí|temprano para mí) ... / (|se
        |lo |)(podemos|podríamos|puede|podría) (|por favor |quizá
        )(dejarlo|aplazarlo|posponerlo|hacerlo|aplazar|posponer|retrasarlo|verlo|hablarlo|esperar) ... / (hasta
        que|hasta) (no |)(termine|acabe|vuelva|pase|después|el|la|mayo|junio|septiembre) ... no / (|me lo |me la
        |me |nos lo |lo )(|pueden |puede |puedes |podéis |podrían |podría |podrías )(|me |)(volver a |vuelvan a
        |vuelva a |vuelve a |volvé a |volved a
        )(preguntar|preguntarme|preguntármelo|plantear|planteármelo|proponer|proponérmelo|escribir|escribirme|
        contactar|contactarme|consultar|consultarme|intentar|intentarlo|comentar|hablar)
        (|lo|de nuevo|otra vez|por favor|más adelante)
        (en|a|después|tras|cuando|dentro|el|la|pasado|pasada|para|hacia|más|por|otro|otra|a
        partir|pasadas|luego) ... / (|mejor )(en|dentro de) (|un par de|unos|unas|dos|tres|seis|uno o dos|dos o
        tres) (mes|meses|semana|semanas|días|años|año|par de meses|par de semanas) / (que sea|lo dejamos
        para|mejor lo dejamos para|déjalo para|dejémoslo para|mejor
        para|búscame|búsquenme|escríbeme|escribime|avísame|pregúntame|insiste|insistan|contáctame|llámame) (|de
        nuevo |otra vez )(en|el|la|después de|tras|a partir de|hacia|pasado|pasadas|para) @mes@ ... /
        (|me |nos |lo )(preguntás|preguntas|preguntáis|preguntan|volvés a preguntar|vuelves a preguntar|vuelven a
        preguntar|volvéis a preguntar|escribís|escribes|escriben|hablás|consultás|consultas|consultan|volvés a
        escribir|vuelves a escribir|vuelven a escribir|buscás|recordás|recuerdas|recuerdan|avisás|avisas) (|me )(|de
        nuevo|otra vez|nuevamente|más adelante|de vuelta) (en|el|la|después|después de|después del|a la|luego de|
        dentro de|pasado el|pasadas las|para|hacia|a finales de|a principios de|más adelante|pasada la|a partir de) (|
        el |la |las |los |un |unos |unas )(@mes@|mes que viene|próximo mes|año que viene|próximo año|semana que viene|
        próxima semana|verano|otoño|invierno|primavera|mes|vacaciones|meses|semanas|fiestas|navidades|semana santa|
        vuelta del verano|mes próximo|año próximo|feria|carnaval) / (|si les parece |si te parece )(lo|la|) (dejamos|
        dejémoslo|pasamos|movemos|hablamos|vemos|retomamos|hablemos|aplazamos|posponemos) (|para|de esto|de eso|en|
        hasta) (después de|después del|el mes que viene|el año que viene|la semana que viene|más adelante|septiembre|
        enero|febrero|marzo|abril|mayo|junio|julio|agosto|octubre|noviembre|diciembre|otoño|primavera|la vuelta|pasado
        el verano|luego de) ...
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
