"""Words of Galician: data alone, in the notation of `words.py`."""

GALICIAN = {
    "macros": """
        dato = correo|correos|correo electrónico|mail|email|e-mail|enderezo|enderezos|enderezo
        electrónico|enderezo de correo|enderezo de email|dirección|contacto|contactos|datos|datos de
        contacto|datos persoais|número|número de teléfono|teléfono|móbil|información / meu = (|o meu|meu|a
        miña|miña|os meus|meus|as miñas|o|os|este) @dato@ (|persoal|persoais|privado|particular|profesional) /
        quen = (a|con|ao|para) (|o |a )(el|ela|eles|bob|ann|señor|interesado|interesada|esa persoa|esta
        persoa|dita persoa|teu amigo|seu amigo) / cola = de ivy|en vez deste|por
        favor|porfa|grazas|gracias|graciñas|moitas grazas|cando queiras|cando queira|cando queirades|cando
        queiran|cando poidas|cando poida|cando guste|cando lle pete|cando lle veña ben|sen problema|sen
        problemas|sen ningún problema|sen compromiso|sen medo|sen dúbida|tranquilamente|tranquilo|con
        confianza|con toda confianza|con gusto|con moito gusto|directamente|xa|xa mesmo|hoxe mesmo|agora
        mesmo|entón|aquí|por aquí|por correo|por mail|por escrito|pola miña parte|da miña parte|por
        min|claro|si|a este correo|a este enderezo|cando sexa|en calquera momento|canto antes|axiña / paraque =
        (|e |para )(que )(me |nos )(escriba|contacte|chame|mande un correo|poñamos en contacto)|para que se poña
        en contacto|para que falemos|e falamos|para poñernos en contacto|para coñecernos|para a
        presentación|para este fin / dar =
        dárllelo|dárllela|dárllelos|pasárllelo|pasárllelos|facilitárllelo|enviárllelo|mandárllelo|dar|darlle|darlles|
        darllo|darllos|pasar|pasarlle|pasarlles|pasarllo|pasalo|pasalos|compartir|compartilo|compartilos|compartirlle|
        compartir
        con
        el|facilitar|facilitarlle|facilitarlles|facilitarllo|enviar|enviarlle|enviarllo|mandar|mandarlle|mandarllo|
        proporcionar|proporcionarlle|reenviar|reenviarlle|ceder|cederlle|entregar|entregarlle|comunicar|comunicarlle|
        facerlle
        chegar|transmitir|transmitirlle|usar|utilizar|difundir|divulgar / des =
        deas|dea|dean|deades|pases|pase|pasen|pasedes|compartas|comparta|compartan|compartades|facilites|facilite|
        faciliten|facilitedes|envíes|envíe|envíen|enviedes|mandes|mande|manden|mandedes|proporciones|proporcionen|
        proporcionedes|reenvíes|reenvíen|reenviedes|cedas|cedan|cedades|entreguen|comuniquen|comuniquedes|utilicen|
        utilicedes|usen|usedes|difundan|difundades|divulguen
        / dalle =
        dálle|dalle|déalle|déanlle|dádelle|dádellelo|dállo|déallo|dádello|pásalle|pasalle|pásello|páselle|pásenlle|
        pasádelle|pásallo|pásello|pasádello|comparte|comparta|compartan|compartide|compártelo|compártao|envíalle|
        envíelle|envíenlle|enviádelle|mándalle|mándelle|mándenlle|mandádelle|facilítalle|facilítelle|facilítenlle|
        facilitádelle|reenvíalle|reenvíelle|proporciónalle|fáille
        chegar|fágalle chegar / dallo =
        dállo|déallo|déanllo|dádello|pásallo|pásello|pásenllo|pasádello|compárteo|compártao|compártano|compartídeo|
        envíallo|envíello|mándallo|mándello|facilítallo|facilítello|pásao|páseo|pasádeo
        / unir =
        preséntanos|preséntenos|preséntennos|presentádenos|preséntamo|preséntemo|preséntame|preséntenme|presentádeme|
        ponnos
        en contacto|poñanos en contacto|póñanos en contacto|póñannos en contacto|poñédenos en contacto|pónnos en
        contacto|ponme en contacto|póñame en contacto|conéctanos|conéctenos|fai a presentación|faga a
        presentación|facede a presentación|fai as presentacións|adiante|para adiante|tira para adiante|segue
        adiante|siga adiante|seguide adiante|faino|fágao|fágano|facédeo|procede|proceda|procedan|veña|veña
        vai|veña si|imos alá|dalle|dálle aí / presentar =
        presentarnos|presentarme|presentarmo|presentala|presentalo|poñernos en contacto|poñerme en
        contacto|poñer en contacto|conectarnos|facer a presentación|facer as presentacións|facer de ponte|seguir
        adiante|continuar|proceder|facelo / presente = presentes|presente|presenten|presentedes|poñas en
        contacto|poña en contacto|poñan en contacto|poñades en contacto|conectes|conecten|conectedes / escriba =
        escriba|contacte|chame|busque|mande un correo|mande un mail|mande unha mensaxe|mande un email|envíe un
        correo|envíe unha mensaxe|poña un correo|bote un correo / escribir = escribirme|contactarme|contactar
        comigo|chamarme|mandarme un correo|mandarme un mail|mandarme unha mensaxe|enviarme un correo|enviarme
        unha mensaxe|poñerse en contacto|poñerse en contacto comigo|falarme|escribir|contar comigo / secando =
        (se|cando|en canto) (quere|queira|lle apetece|lle apeteza|lle parece|lle pete|lle peta|lle interesa|o
        desexa|pode|poida|lle veña ben|fai falta) / pega =
        inconveniente|inconvenientes|problema|problemas|obxección|obxeccións|reparo|reparos|pega|pegas|impedimento|
        obstáculo|atranco
        / antes = |si|claro|bueno|pois|por min|eu|vale|veña|perfecto|de acordo|boa idea|por suposto|desde
        logo|sen problema|ningún problema|con gusto|encantado|encantada|por que non|xenial|moi ben|entón / priv
        = meu correo persoal|correo persoal|meu enderezo persoal|meu correo privado|meu correo particular|o meu
        outro @dato@|o meu novo @dato@|(o|a) (meu |miña |)@dato@ (persoal|privado|particular|novo|da casa|do
        gmail|e non o do traballo|en vez do do traballo)|o persoal|o particular|o privado|o da casa / oficina =
        traballo|choio|oficina|empresa|universidade|facultade|despacho|instituto|colexio|hospital|concello /
        meus = o meu|o meu rollo|o meu tema|o meu campo|o meu eido|o meu ámbito|a miña área|o meu sector|a miña
        especialidade|o meu forte|o meu mundo|para min|cousa miña|do meu interese|comigo|asunto meu / mes =
        xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro|o
        verán|verán|outono|o outono|primavera|inverno|as vacacións|vacacións|as festas|nadal|o nadal|semana
        santa|pascua|o entroido|entroido|o mes que vén|a semana que vén|o ano que vén|fin de mes|fin de ano
    """,
    "yes": """
        si (|si|por favor|porfa|grazas|gracias|graciñas|moitas grazas|claro|claro que si|por suposto|con
        gusto|con moito gusto|encantado|encantada|quero|acepto|adiante|de acordo|vale|ok|perfecto|sen
        problema|paréceme ben|gustaríame|interésame|desde logo|sen dúbida|señor|home si|muller si|a
        verdade|estou de acordo|autorizo) (|grazas|@cola@) / claro / claro que si / claro si / pois si / pois
        claro / pois claro que si / por suposto / por suposto que si / desde logo / desde logo que si / sen
        dúbida / sen dubidalo / como non / seguro / seguro que si / de acordo / estou de acordo / estamos de
        acordo / conforme / vale / vale adiante / veña / veña vai / veña va / ok / adiante / dalle / feito /
        trato feito / afirmativo / e logo non / home claro / muller claro / faltaría máis / faltaba máis / a min
        si / por min si / eu si / tamén si / xa o creo que si / e tanto / é un si / un si rotundo / acepto /
        aceptado / aceptamos / consinto / autorizo / autorizado / autorizada / concedido / apróboo / accedo /
        (|a miña )(resposta|contestación) é (|un |que |claramente |por suposto )(si|afirmativa|positiva|si
        rotundo) (|@cola@) / a resposta é (|un |que |claramente |por suposto )(si|afirmativa|positiva) (|@cola@)
        / (digo|contesto|respondo|dígoche|dígolle|dígovos) que si (|@cola@) / @antes@ (|xa
        )(podes|pode|podedes|poden|tes permiso para|tedes permiso para|ten permiso para|tes o meu permiso
        para|ten o meu permiso para|tedes o meu permiso para|teñen o meu permiso para|tes a miña autorización
        para|ten a miña autorización para|tedes a miña autorización para|teñen a miña autorización para|tes vía
        libre para|tedes vía libre para|non dubides en|non dubide en|non dubidedes en|síntete libre de|síntase
        libre de|dou permiso para|dou o meu permiso para|dou o meu consentimento para|dou a miña autorización
        para|autorizo a|autorízote a|autorízovos a|autorízoo a|autorízoa a|estou de acordo en|acepto|consinto
        en|non me importa|non teño inconveniente en|non teño problema en|non teño ningún problema en)
        (|tranquilamente |perfectamente |sen problema )@dar@ (|@meu@) (|@quen@) (|@cola@) (|@cola@) (|@paraque@)
        / @antes@ @dalle@ (|xa |sen problema |con gusto )@meu@ (|@quen@) (|@cola@) (|@cola@) (|@paraque@) /
        @antes@ @dallo@ (|@quen@) (|@cola@) (|@cola@) (|@paraque@) / @antes@ (autorizo|autorizo
        expresamente|permito|consinto|consinto en|acepto|estou de acordo en|estou de acordo con|paréceme
        ben|paréceme perfecto|vexo ben|está ben|non me importa|non me importa nada|non me importaría|non me
        molesta|non me molesta nada|non teño problema en|non teño ningún problema en|non teño inconveniente
        en|non teño ningún inconveniente en|dou permiso para|dou o meu permiso para|dou o meu consentimento
        para|dou a miña autorización para|dou a miña conformidade para|quero|gustaríame|prefiro|por
        min|encantado de|encantada de) (|a )que (|se |me |nos |lle |lles |llo |o |vos )(@des@|@presente@|lle
        @des@) (|@meu@) (|@quen@) (|@cola@) (|@cola@) (|@paraque@) / (dou|outorgo|presto|concedo) (|o meu |a
        miña )(|pleno |total |expreso )(consentimento|autorización|permiso|aprobación|conformidade|visto e
        prace|visto bo|ok) (|para|a) (|que|a) (|se|me|lle|lles|nos)
        (|@des@|@presente@|compartir|presentación|dar|facilitar|ceder) (|@meu@|a presentación) (|@quen@)
        (|@cola@) (|@paraque@) / autorizo (o envío|a entrega|a cesión|a comunicación|a transmisión|o uso) de
        @meu@ (|@quen@) (|@cola@) / @antes@ (non teño|non temos|non vexo|non hai|non poño|ningún|ningunha|sen)
        (|ningún |ningunha |maior |o menor |a menor )@pega@ (|ningún|ningunha|algún) (|pola miña parte|da miña
        parte|por min|para min|niso|ao respecto) (en que|para que|con que|a que|en|para) (|se |me |nos |lle
        |lles |llo )(@des@|@dar@|@presente@|@presentar@|@escriba@) (|@meu@) (|@quen@) (|@cola@) (|@paraque@) /
        @antes@ (non teño|non temos|non vexo|non poño) (|ningún |ningunha |maior |o menor |a menor )@pega@
        (|ningún|ningunha|algún) (|pola miña parte|da miña parte|por min|para min|niso|ao respecto|en
        absoluto|na presentación|coa presentación|con iso) (|@cola@) / (|non hai |ningún |ningunha |sen )@pega@
        (|ningún|ningunha) (por min|pola miña parte|da miña parte|do meu lado) (|@cola@) / (por min|pola miña
        parte|da miña parte) (|que )(non hai|ningún|ningunha|sen|non teño) (|ningún |ningunha )@pega@
        (|ningún|ningunha|@cola@) / (|non teño )nada (en contra|que obxectar) (|pola miña parte|da miña parte) /
        @antes@ (|que )@unir@ (|@quen@) (|@cola@) (|@cola@) / @antes@ (|xa |nos |me
        )(podes|pode|podedes|poden|autorízote a|autorízovos a|autorizo a) (|sen problema )@presentar@ (|@quen@)
        (|@cola@) / @antes@ que (|el |ela |bob )(me|nos) @escriba@ (|el|ela|bob) (|@cola@) (|@secando@)
        (|@cola@) / que me chame ou (|que )me escriba (|@cola@) / @antes@ que se (comunique|poña en contacto)
        (|comigo) (|@cola@) (|@secando@) / @antes@
        (dille|dígalle|dicídelle|díganlle|coméntalle|coménteo|avísao|pídelle|pídalle) (|a bob |a el )que (me|se)
        (@escriba@|poña en contacto|poña en contacto comigo|comunique comigo|pode escribirme) (|@cola@)
        (|@secando@) / @antes@ (|bob |el |ela )(pode|poderá|está convidado a) (|perfectamente |tranquilamente
        |xa )@escribir@ (|@cola@) (|@cola@) (|@secando@) / @antes@ pódeme (escribir|contactar|chamar|mandar un
        correo) (|@cola@) (|@secando@) / @antes@ (agardo|espero|quedo á espera de|quedo a espera de|quedo
        agardando|agardarei|esperarei|estou á espera de) (|con gusto |encantado )(|o seu|do seu|o|polo seu|a
        súa|da súa) (correo|mail|mensaxe|contacto|chamada) (|@cola@) / (conta|conte|contade|conten) (comigo|con
        iso) (|@cola@) / (|eu )(apúntome|apúntame|apuntádeme|anótame|súmome|únome|estou dentro|alá vou|eu
        apúntome) (|@cola@) / (tes|ten|tedes|teñen) (|o meu |a miña )(permiso|visto e prace|si|vía
        libre|consentimento|autorización|aprobación|ok) (|para @dar@ (|@meu@) (|@quen@)) (|@cola@) (|@paraque@)
        / (luz verde|vía libre|permiso concedido) (|pola miña parte|@cola@) / (por min|pola miña parte|da miña
        parte|para min) (|que )(|está |é |vai |todo |que )(ben|perfecto|ok|vale|si|claro que
        si|adiante|xenial|encantado|encantada|estupendo|de acordo|conforme|luz verde|moi ben|sen problema)
        (|@cola@) / (paréceme|vexo|véxoo|parece|é|que|vaime|vénme|vai vir) (|moi |unha |todo |bastante |de
        )(ben|perfecto|xenial|estupendo|estupendamente|boa idea|idea estupenda|idea xenial|moi boa idea|gran
        idea|idea excelente|idea boa|fantástico|marabilla|marabilloso|marabillosamente|correcto) (|a idea|a
        proposta|@cola@) / (|moi |unha |unha moi )(boa idea|gran idea|idea estupenda|idea xenial)
        (|si|adiante|claro|veña|dalle) (|@cola@) / (moi ben|perfecto|xenial|estupendo|ben) (|si |claro |pois
        )(adiante|dalle|veña|preséntanos|de acordo|acepto|si) (|@cola@) / por que non
        (si|veña|adiante|claro|preséntanos|dalle|encantado|encantada) / (acepto|aceptamos) (|con gusto
        |encantado |encantada |con moito gusto )(|a|o|ser|a súa|a túa|a vosa)
        (presentación|proposta|oferta|invitación|presentado|presentada|contacto) (|@cola@) / acepto
        (encantado|encantada|con gusto|con moito gusto|con pracer) (|@cola@) / (eu |pois |por min |moi |máis que
        |)(encantado|encantada|encantadísimo|encantadísima) (|da vida|de coñecelo|de coñecela|de falar con el|de
        recibilo|de axudar|de que me escriba|de que nos presentes|de que nos presentedes|@cola@) /
        (autorizo|acepto|consinto|aprobo|estou de acordo con|estou de acordo en|dou o meu consentimento para) (a
        cesión|o envío|a entrega|o uso|a comunicación|a difusión) (do|da|dos) (meu|miña|meus) @dato@ (|@quen@)
        (|@cola@) / (dille|dígalle|dicídelle) que (si|claro|encantado|encantada|con gusto|adiante) (|@cola@) /
        (ningún|ningunha|sen) (inconveniente|inconvenientes|obxección|obxeccións|reparo|impedimento)
        (|ningún|@cola@) / @antes@ (estou conforme|estou conforme con|estou conforme en|doume por satisfeito
        con) (|con |en )que (|se |lle |lles |me |nos )@des@ (|@meu@) (|@quen@) (|@cola@) / @antes@ (|eu )non lle
        vexo (|ningún |ningunha )(@pega@|nada de malo) (|@cola@) / autorizo a (ivy|vós|vostedes) (a|para|a
        que|para que) (|lle |se |me |nos )(@des@|@dar@) (|@meu@) (|@quen@) (|@cola@) /
        (tes|ten|tedes|teñen|dou|douche|doulle|douvos) (|o meu |a miña
        )(permiso|consentimento|autorización|aprobación|conformidade) (para|a) (@dar@|que @des@|que lle
        @des@|que se @des@|que nos @presente@) (|@meu@) (|@quen@) (|@cola@) / (perfecto|ben|ok|estupendo|de
        acordo|vale|xenial) (por min|pola miña parte|da miña parte) (|@cola@) / acepto (|con gusto |encantado
        |encantada )(a proposta|a idea|a oferta|a invitación|a presentación) de ivy / que si (|que
        si|claro|home|muller|@cola@)
    """,
    "fond": """
        con (|moito |moitísimo |todo o )(gusto|pracer) (|@cola@) / de mil amores / de boa gana / (|a min |eu |si
        )(gustaríame|encantaríame|gústame|interésame|interesaríame|apetéceme|apetecíame|estaría encantado
        de|estaría encantada de|estarei encantado de|estarei encantada de|será un pracer|sería un pracer|sería
        un honor|faríame ilusión|faime ilusión|virme ía ben|viríame ben|vaime vir ben|tería moito gusto
        en|quero|quixera|teño ganas de|estou interesado en|estou interesada en|alegraríame) (|moito |moitísimo
        |poder )(|coñecelo|coñecela|coñecer a bob|coñecer|falar con el|falar con ela|falar|charlar con
        el|contactar con el|ser presentado|ser presentada|a presentación|a idea|que nos presentes|que nos
        presentedes|que nos presenten|saber del|recibir o seu correo) (|@cola@) / (será|sería|vai ser|é) (|un
        |todo un |unha |moi )(estupendo|fantástico|marabilloso|pracer|gusto|honor|boa
        oportunidade|xenial|estupendo|bo|útil) (|coñecelo|coñecela|coñecer a bob|coñecer|falar con el|charlar
        con el) (|@cola@) / (estou|estamos) (|moi )(interesado|interesada|interesados) (|@cola@)
    """,
    "warm": """
        (|moi )interesante / perfecto / xenial / estupendo / fantástico / moi ben / ben / boa idea / non hai
        problema / sen problema / ningún problema / non pasa nada / por que non / bueno / está ben / todo ben /
        non importa
    """,
    "no": """
        non (|non|grazas|gracias|graciñas|moitas grazas|síntoo|sintoo|síntoo moito|quero|podo|acepto|me
        interesa|me apetece|me convence|me prace|me vén ben|teño tempo|teño interese|estou interesado|estou
        interesada|estou de acordo|quero non|é para min|é o meu|vai comigo|fai falta|é necesario|cómpre|o
        creo|me gusta|autorizo|por favor|para nada|en absoluto|home non|señor|nunca|conte comigo|contes
        comigo|contedes comigo|dou permiso|dou o meu consentimento) (|grazas|gracias|moitas grazas|grazas
        igualmente|síntoo|sintoo|@cola@) / nin falar / nin tolo / nin tola / nin de broma / nin pensalo / nin
        soñalo / nin en soños / nin morto / nin de coña / nunca / xamais / de ningunha maneira / de ningún xeito
        / de ningún modo / en absoluto / para nada / que non / que vai / de iso nada / diso nada / diso nin
        falar / (mellor|prefiro|prefiro que|preferiría que|preferiría|prefería que|creo que|penso que|témome
        que|temo que|claro que|por suposto que|desde logo que|diría que|por desgraza|desgraciadamente|vai ser
        que|va ser que|a resposta é|a miña resposta é|a miña resposta é que|digo que|dígoche que|dígolle
        que|eu|esta vez|desta vez|pois|definitivamente|eu creo que|mellor que) non (|grazas|gracias|@cola@) /
        (|a miña |a )(resposta|contestación) é (|un |que |por desgraza |claramente )(non|negativa|que non|non
        rotundo) (|@cola@) / (|por favor |mellor |prefiro que |preferiría que |pídoche que |pídovos que |pídolle
        que |rógolle que |rógovos que |agradecería que |agradecería vos que |quero que |que )non (lle |lles |llo
        |llos |me |nos |o |os |se |se lle
        |)(deas|dea|dean|deades|pases|pase|pasen|pasedes|compartas|comparta|compartan|compartades|facilites|facilite|
        faciliten|facilitedes|envíes|envíen|enviedes|mandes|manden|mandedes|proporciones|proporcionen|proporcionedes|
        reenvíes|reenvíen|reenviedes|cedas|cedan|cedades|difundas|difundan|difundades|divulgues|divulguen|divulguedes|
        presentes|presente|presenten|presentedes|utilicen|usedes)
        ... / (|eu |a verdade |a verdade é que |síntoo pero |grazas pero |normalmente |por principio |por norma
        |nunca )(non|nunca|xamais) (|lle |lles |me |o |os
        )(quero|quixera|desexo|gusta|gustaría|adoito|acostumo|podo|vou|penso|apetece|estou disposto a|estou
        disposta a|autorizo|autorizo a|permito|consinto|acepto|sinto cómodo|sinto cómoda|interesa|dou permiso
        para|dou o meu consentimento para|vexo necesario) (|a |de |en |con )(|que )(|se |lle |lles |me |nos
        )(|@dar@|@des@|compartindo|dando) (|@meu@) ... / (|eu |por norma |por principio |síntoo |grazas pero
        )(non|nunca) (|lle |lles |o |os )(dou|damos|comparto|paso|facilito|cedo|entrego|difundo) (o meu|a
        miña|os meus) @dato@ ... / (|o |os )(meu|meus) @dato@ (non (se|o|os)
        (comparte|dá|dou|comparto|comparten|paso|facilito)|é privado|é confidencial|é só meu|queda comigo|quedan
        comigo) ... / (|eu |mellor |grazas pero |síntoo pero
        )(prefiro|preferiría|quero|quixera|gustaríame|desexo)
        (manter|gardar|gardarme|conservar|reservar|reservarme|deixar|quedar con|protexer) (|o meu|a miña|os
        meus|en privado|privado) (|@dato@|privacidade|intimidade|anonimato|tranquilidade) (|en
        privado|privado|privados|para min|confidencial|en segredo|así|a salvo) ... /
        (prefiro|preferiría|prefería) (non|que non|deixalo|deixalo así|deixalo pasar|declinar|pasar|manterme á
        marxe|quedar á marxe|quedarme fóra|seguir como estou) ... / (|iso |isto |ese tema |este tema |a verdade
        |creo que |témome que |eu )(iso |isto )(non|tampouco) (é|vai|son) (|moito |para nada |precisamente
        )@meus@ ... / (|a verdade |creo que |témome que |eu |sinceramente )non (é|vai|son) (|moito |para nada
        |precisamente )@meus@ ... / (|a verdade |a verdade é que |eu |a min |pois |mira |sinceramente |iso |isto
        |a idea |de momento |agora |grazas pero )non (|me|nos) (interesa|interesa nada|apetece|apetece
        nada|convence|convence nada|prace|atrae|chama|chama a atención|gusta a idea|vai ese
        tema|compensa|seduce|entusiasma|anima|animo|di nada|peta|sae|fai graza|sinto cómodo|sinto cómoda|vexo)
        ... / (|eu |a verdade |de momento |agora mesmo |agora |hoxe en día |grazas pero |por desgraza
        |desgraciadamente |síntoo |síntoo pero )(|eu |xa )non (teño|dispoño de|me queda) (|nada de |moito |nin
        |o |ningún |moita )(tempo|interese|ganas|gana|necesidade|dispoñibilidade|folgos) ... / (|eu |a verdade
        |de momento |agora mesmo |agora |grazas pero )(|eu |xa )non (quero|busco|buscamos|necesito|preciso|ando
        buscando|ando á procura|estou buscando|me fan falta|me fai falta|acepto|vou aceptar|podo aceptar|podo
        axudar|podo axudalo|vexo necesario|vexo a necesidade|vexo sentido|lle vexo sentido|estou interesado
        en|estou interesada en|estou interesado|estou interesada|estou para|quero meterme|quero saber) ... /
        (|síntoo |síntoo pero |grazas pero |moitas grazas pero |por desgraza |desgraciadamente |témome que
        |agradézollo pero |agradézocho pero |agradézollo moito pero |agradézocho moito pero |moi amable pero
        )(|eu |esta vez |desta vez )(non|non podo|non quero|non me interesa|paso|declino|rexeito|teño que
        declinar|teño que rexeitar|teño que declinala|teño que rexeitala|teño que dicir que non|debo
        declinar|debo rexeitar|prefiro non|prefiro que non|non estou interesado|non estou interesada|mellor
        non|non podo aceptar|vou dicir que non) (|a|o|a súa|a túa|esta|grazas|@cola@)
        (|oferta|proposta|invitación|presentación|vez) / (|eu |síntoo pero |grazas pero |grazas pola proposta
        pero )(teño que|debo|vou|hei de|terei que|tereime que)
        (declinar|declinala|declinalo|rexeitar|rexeitala|rexeitalo|dicir que non|renunciar|negarme) ... /
        (declino|rexeito|rexeitado|declinado|négome|opóñome) (|a |o |a súa |a túa |amablemente |cordialmente
        )(|oferta|proposta|invitación|presentación|grazas) / (|eu |esta vez |desta vez |mellor |creo que |por
        esta vez |nesta ocasión )(|esta vez |desta vez )(paso|pasarei|vou pasar|déixoo pasar|deixareino
        pasar|abstéñome|quédome fóra|quedo fóra|quedo á marxe|non participo|non vou participar|non me apunto|non
        entro|retírome|non contedes comigo|non contes comigo|comigo non contes|comigo non contedes)
        (|disto|diso|grazas|@cola@) / (|eu |xa |grazas pero )(|xa )(teño|coñezo) (|xa
        )(suficientes|bastantes|abondo|dabondo|abondos|demasiados contactos|demasiada xente|contactos
        dabondo|contactos abondo|contactos suficientes|bastante xente|xente dabondo|contactos de sobra) ... /
        non (fai falta|é necesario|é preciso|cómpre|o necesito|o preciso) (|grazas|gracias|moitas grazas|a
        presentación|que nos presentes|que nos presenten|@cola@) / (|xa )non (me dedico|traballo|estou|ando)
        (|máis )(a|en|con|niso|no|na|niso) ... / (|creo que |témome que |síntoo pero )non son (|eu )(a|o)
        (|mellor )(persoa|indicado|indicada|axeitado|axeitada) (|axeitada|adecuada|indicada|correcta|idónea) ...
        / (|só |creo que )(lle |che |vos )faría perder o tempo ... / (|mellor |por min |creo que
        )(deixámolo|deixalo|déixao|deixádeo|déixeo|deixémolo) (|así|estar|aí|correr|como está) / (|que |dille
        que |dígalle que )non me (escriba|contacte|chame|moleste|busque) (|@cola@) / sen interese / ningún
        interese / denegado / negativo / non (autorizo|permito|consinto|acepto|quero) (a|o)
        (cesión|envío|entrega|uso|comunicación|difusión|divulgación) (do|da|dos) (meu|miña|meus) @dato@ ... /
        (dille|dígalle|dicídelle) que (non|paso|non me interesa|non quero|non podo|non grazas) (|@cola@) / (|eu
        )non quero saber (nada|máis) (|disto|diso|do tema|del) / non quero (saber nada|ter nada que ver|nada
        con) ... / (prefiro|preferiría|quero|quixera) que (o meu|a miña|os meus) @dato@ non
        (se|sexa|sexan|circule|circulen|ande) ... / (creo que |non creo que |penso que |paréceme que )(|non
        )(sexa|é|me parece) (|unha |moi )boa idea mellor non / non (creo que sexa|me parece|é|vexo) (|unha |moi
        )boa idea ... / non (gusto|me gusta) de (dar|compartir|pasar|andar|repartir) ... / (eu|a min|por min)
        non (|grazas|gracias|@cola@) / (grazas|gracias|moitas
        grazas|síntoo|agradézollo|agradézocho|desculpa|desculpe|por desgraza|témome que)(|,) (|pero |mais )(|eu
        |agora |de momento |agora mesmo )non (|me |o |lle )(necesito|preciso|busco|interesa|apetece|convence|fai
        falta|quero|quixera|dou o meu|comparto o meu|teño tempo|teño interese|teño ganas|podo aceptar|podo
        axudar|vou aceptar|estou interesado|estou interesada|é para min|é o meu|son a persoa|autorizo|acepto|me
        dedico|me vén ben|dispoño de) ... / (para nada|nin) (|nin )se (che|lle|lles|vos) ocorra ... / nin se
        (che|lle|lles|vos) ocorra ... / (|eu )non me vexo (facendo|en|dando|para|capaz) ... / non son (|moi
        |nada )(partidario|partidaria|amigo|amiga|de dar|de compartir|dos que) ... / mellor que non (|@cola@) /
        prefiro non (dar|compartir|pasar|facilitar|participar|entrar) ... / (prefiro|preferiría) non ...
    """,
    "excuse": """
        (|xa )(estou|son|levo anos) (xubilado|xubilada|retirado|retirada|pensionista) / (|estou |ando |demasiado
        |moi |estou moi |ando moi |estou demasiado |ando demasiado
        )(ocupado|ocupada|atarefado|atarefada|liado|liada|a tope|ata arriba|saturado|saturada) (|de
        traballo|agora|agora mesmo) / (non teño|sen|fáltame|ando sen|estou sen) (|nada de |moito )tempo (|para
        isto|para iso|para nada) / teño (demasiado|moito) traballo / teño (moito|demasiado) choio / a axenda
        chea / non podo (aceptar|dicir que si|aceptalo|comprometerme) / xa teño (quen|a
        alguén|alguén|provedor|outro) ...
    """,
    "later": """
        máis tarde / máis adiante / agora non / agora mesmo non / non agora / aínda non / hoxe non / de momento
        non / polo momento non / polo de agora non / por agora non / neste momento non / noutro momento / noutra
        ocasión / outro día / outra vez será / á próxima / a semana que vén / o mes que vén / o ano que vén / a
        próxima semana / o próximo (mes|ano) / mañá / despois / (quizais|se cadra|talvez|mellor|quizá|quizabes)
        (|máis |en |para |noutro |noutra |o |a |despois
        )(adiante|tarde|@mes@|momento|ocasión|día|semana|mes|ano|do) ... / (máis adiante|máis tarde|outro
        día|noutro momento) (|si|mellor|quizais|encantado|encantada|con gusto) / non é (bo|un bo|o mellor|o)
        momento ... / mal momento / (estou|ando) (|moi )(ocupado|ocupada|liado|liada|de viaxe|de vacacións|de
        baixa|de mudanza|fóra|a tope|ata arriba) (ata|este|esta|agora) ... / (despois|pasado|pasadas|a
        partir|tras|dentro|en) (de|do|das|dos|da|o|as|uns|unhas)
        (@mes@|verán|vacacións|nadal|festas|exames|mes|meses|semanas|ano) ...
    """,
    "wait": """
        (|podes |pode |podedes |poden |por favor |mellor )(|volver a |volve a |volvede a |volva a |volver
        )(pregúntame|pregúnteme|preguntádeme|preguntarme|pregúntenme|escríbeme|escríbame|escribídeme|escribirme|
        recórdame|recórdamo|recordádemo|recórdemo|recórdeme|avísame|contáctame|contactarme|chámame|insiste|fálame|
        falamos|falámolo|vémolo|deixámolo|deixámolo
        para|busca me) (|de novo |outra vez |novamente |mellor )(en|o|a|á|para|despois|pasado|pasadas|a
        partir|dentro|cara|máis|cando|tras|unha|uns|noutro|noutra|no|na) ... / (|mellor )(en|dentro de) (|un par
        de|uns|unhas|dous|dúas|tres|seis|un|unha) (mes|meses|semana|semanas|días|anos|ano) /
        (dame|déame|dádeme|necesito|preciso) (|un pouco de |máis |uns |unhas )(tempo|días|semanas)
    """,
    "until": """
        despois de / despois do / despois das / antes de / ata / a partir de / cando volva / cando remate /
        cando teña tempo / en canto / en @mes@ / dentro de / a semana que vén / o mes que vén / o ano que vén /
        pasado o
    """,
    "stop": """
        basta / abonda / chega xa / (|por favor )(deixade|deixa|deixe|deixen|parade|para|pare|paren) (|xa )de
        (mandarme|enviarme|escribirme|contactarme|molestarme|molestar|mandar|enviar|escribir) ... / (|por favor
        |quero que |solicito que
        )(borrade|borra|borre|borren|eliminade|elimina|elimine|eliminen|quitade|quita|quite|quiten|sacade|saca|saque|
        borrádeme|bórrame|bórreme|bórrenme|quitádeme|quítame|quíteme|elimínenme|sacádeme|sácame|suprimide)
        (|o meu|a miña|os meus|o|a|da|de) ... / (|quero |por favor )(dádeme|dame|déame|déanme|darme) de baixa
        ... / (|por favor |quero que )non (me |nos
        |)(escribades|escribas|escriba|escriban|mandedes|mandes|mande|manden|enviedes|envíes|envíe|envíen|contactedes|
        contactes|contacte|contacten|molestedes|molestes|moleste|molesten|volvades|volvas|volva|volvan)
        (|a escribirme|a contactarme|a molestarme) (máis|nunca|xamais|nunca máis|de novo|outra vez|ningún) ... /
        non (volvades|volvas|volva|volvan) a (escribirme|contactarme|molestarme|mandarme|enviarme) ... / (|xa
        )non quero (|recibir )(|máis |ningún |os vosos )(correos|mensaxes|emails|mails|correo|máis)
        (|vosos|seus|máis|por favor) ... / (deixádeme|déixame|déixeme|déixenme) en paz ... / non me
        (volvades|volvas|volva|volvan) (|a )(escribir|contactar|molestar|mandar|enviar|chamar) ...
    """,
    "doubt": """
        se / sempre que / sempre e cando / cando / antes / a menos / agás / salvo / condición / só / soamente /
        unicamente / quizais / quizabes / quizá / talvez / se cadra / ao mellor / pode ser / pode que /
        seguramente / posiblemente / probablemente / depende / xa veremos / veremos / a ver / non sei / non o
        sei / quen sabe / nin idea / non teño nin idea / non estou seguro / non estou segura / dubido / dúbida /
        máis ou menos / quen / que quere / que gaño / para que / por que / de que vai / en que consiste / como
        se / como sei / como conseguiches / como conseguiu / como conseguiron / onde / cal é / di / dixo / digo
        / din / dicir / dixen / spam / estafa / broma / jaja / vacacións / recibido / recibín / asistente / en
        principio / en teoría / primeiro / máis información / máis detalles / ou / si e non / si pero / xa xa /
        xa claro / problema / supoño / creo / dáme igual / tanto ten / tanto me ten / non o coñezo / non a
        coñezo / sabelo / se non / saber máis / pensalo / vouno pensar / teño que pensalo / teño que falalo /
        consultalo / teño que consultalo / falalo co / co meu xefe / coa miña xefa / coa miña muller / co meu
        home / como se / a cambio / pagan / paga / segundo / conforme a / mentres non / non digo que non / nin
        si nin non / non é un non / non é que non / non me importa / non me molesta / non me opoño / non diría
        que non / non podo dicir que non / non dubides / fala con / pregúntalle a / pregúntalle / pois / o que
        me faltaba / outra persoa / hipoteticamente / non (|lle |lles |llo |o )@des@ (|@meu@) (aínda|de
        momento|por agora|ata) ... / non (|lle |lles )@des@ @meu@ (do|da) @oficina@ ... / non quero que non /
        non (cho |che |lle |o |)podo (prometelo|prometer|asegurar|aseguralo|garantir|decidir|opinar) / xa bueno
        / xa pero / si xa / xa verei / xa che direi / xa falaremos / que si non / que se / xa ,
        (claro|seguro|vale|si|por suposto|como non|bueno|adiante|de acordo|perfecto|xa)
    """,
    "but": """
        pero / porén / non obstante / con todo / aínda que / en cambio / así e todo
    """,
    "not": """
        non / nunca / xamais / nada / ninguén / ningún / ningunha / sen / nin / tampouco / rexeito / imposible
    """,
    "regret": """
        síntoo / sintoo / síntoo moito / síntoo de veras / lamento / laméntoo / desculpa / desculpe / desculpade
        / perdón / perdoa / perdoade / por desgraza / desgraciadamente / lamentablemente / mágoa / que mágoa / é
        unha mágoa
    """,
    "hello": """
        ola / boas / bos días / bo día / boas tardes / boas noites / estimado / estimada / estimados / querido /
        querida / prezado / prezada / benquerido / moi boas / ei
    """,
    "bye": """
        (|un |unha |moitos |moitas |uns )(|cordial |forte |gran |atento
        )(saúdo|saúdos|aperta|apertas|abrazo|abrazos|bico|bicos) (|cordiais|cordial|grande|forte|desde) / saúdos
        cordiais / atentamente / cordialmente / ata (logo|pronto|mañá|sempre|outra|a vista) / deica logo / deica
        / vémonos / adeus / que teñas un bo día / que teña un bo día / que vaia ben / bo día / boa semana / boa
        fin de semana / sorte / moita sorte / apertas / aperta / bicos / bico / cóidate / coídate / coidádevos /
        unha forte aperta / pásao ben
    """,
    "thanks": """
        (|moitas |moitísimas |mil |un millón de )(grazas|gracias|graciñas) (|de antemán|por todo|igualmente|de
        todas formas|de todos xeitos|de todos os xeitos|a ti|a vós|ivy) / (|moitas |moitísimas |mil
        )(grazas|gracias|graciñas) (por|pola|polo|polas) ... / (agradézollo|agradézocho|agradézovolo|agradézoo)
        (|moito|moitísimo|de corazón) / (|moi |que |é vostede moi )amable / agradecido / agradecida
    """,
    "fill": """
        por favor / porfa / e / tamén / entón / moi / moito / realmente / de verdade / a verdade / a verdade é
        que / sinceramente / agora mesmo / neste momento / pola miña parte / da miña parte / por min / para min
        / eu / nós / me / nos / esta vez / desta vez / nesta ocasión / ivy / bob / ann / ah / oh / porque / de
        nada / con el / con ela / un pracer / home / muller / bueno / de todas formas / de todos os xeitos /
        igualmente / por pensar en min / por acordarte de min / pola proposta / polo ofrecemento / pola mensaxe
        / pola oferta / por preguntar / para nada raro / (|moitos |un |dalle |dálle
        )(saúdo|saúdos|recordos|aperta|apertas|bicos) a ivy (|da miña parte|por favor) / (|pero |mellor |iso si
        )(|por favor |mellor )(|usa |use |usade |utiliza |utilice |utilizade |manda |que use |que escriba
        |escríbeme |prefiro |que sexa |dálle |dádelle )(|por favor |mellor )(|a |ao |co |no |en |con )@priv@
        (|por favor|mellor|grazas) / (|que |porque |xa que |pois )(o|a|este|ao|o correo|este correo) (|do |da |é
        do )(|@oficina@) (|xa |case |apenas |case non |case nunca |non |nunca |raramente )(|o |a
        )(miro|leo|uso|reviso|abro|consulto) (|case nunca|moito|pouco|apenas) / (|pero |iso si )(|que sexa
        |mellor |só |soamente |unicamente |prefiro )por (correo|mail|email|escrito) (|por favor|nada de
        chamadas|e nada de chamadas|sen chamadas|non por teléfono) / (|pero |iso si |por favor )(nada de
        chamadas|sen chamadas|non por teléfono|nada de teléfono|que non me chame|non o teléfono|non o meu
        teléfono|o teléfono non|non lle deas o meu teléfono|non lle deades o meu teléfono) (|por favor) / (|xa
        )(lin|recibín|vin) (|ben )(|o|a) (|teu |seu |voso |túa |súa |vosa
        )(correo|mensaxe|mail|email|carta|proposta) (|de ivy) e / por
        (motivos|razóns|cuestións|falta|principios) (|persoais|profesionais|de traballo|de tempo|de
        saúde|familiares|de privacidade)
    """,
    "words": """
        o / a / os / as / un / unha / uns / unhas / de / do / da / dos / das / en / no / na / nos / nas / ao / á
        / aos / ás / con / co / coa / cos / coas / por / polo / pola / para / que / é / son / es / somos / está
        / están / estou / era / foi / ser / estar / ter / ten / teño / teñen / temos / fai / facer / fago /
        feito / meu / miña / meus / miñas / teu / túa / seu / súa / seus / súas / noso / nosa / eu / ti / el /
        ela / eles / vostede / vós / lle / lles / che / vos / este / esta / isto / ese / esa / iso / moita /
        moitos / moitas / máis / menos / todo / todos / toda / todas / ben / mal / como / ano / anos / tempo /
        día / días / semana / semanas / mes / meses / amigo / amiga / amigos / traballo / traballar / traballa /
        traballei / empresa / contacto / reunión / coñecer / coñezo / coñecín / falar / falamos / hai / fai anos
        / desde / ata que / sobre / sempre / aquí / alí / alá / gran / grande / bo / boa / bos / boas /
        presentación / tarde / señor / colega / compañeiro / compañeira / persoa / xente / podo / quero / gusta
        / interese / tamén / novo / nova / novos / correo / correos / mensaxe / casa / cidade / familia / fillo
        / fillos / filla / neto / netos / nai / pai / irmán / irmá / home / vida / mundo / cousa / cousas /
        proxecto / proxectos / idea / ideas / libro / libros / escola / universidade / galicia / verán / inverno
        / choiva / chove / tempada / aldea / mar / viaxe / volver / volvín / vir / veño / vou / vai / imos / ir
        / ver / saber que / algo / alguén / algún / algunha / outro / outra / outros / mesmo / mesma / pouco /
        pouca / cada / case / hoxe / onte / agora / logo / preto / lonxe / sector / tema / temas / parecido /
        parecida / experiencia / axuda / axudar / aprender / compartir / colaborar / levo / leva / dous / tres /
        catro / cinco / dez / primeira / última / último / semellante / campo / arte / música / cociña / galego
        / galega / lingua / estudei / estudo / estudar / vivo / vivir / vivín / xa estou / xa teño / xa o / xa a
        / xa me / xa nos / (cando|antes) (era|estaba|vivía|traballaba|estudaba|fun|tiña|comecei|cheguei|nos
        coñecemos) / escribir / escribes / escribiu / buscando / busco / panadería / coa que / co que / nova /
        vigo / lugo / santiago / coruña / ourense / pontevedra / ferrol / saber de (ti|vostede) / alégrome /
        alégrame / recibo
    """,
    "who": """
        quen (é|es|é este|é bob|son|é vostede|sodes) / que é (isto|letterman) / como conseguiches o meu correo /
        de onde sacaches o meu correo / quen é ...
    """,
    "acquainted": """
        (|xa )(nos coñecemos|o coñezo|a coñezo|somos amigos) (|xa|ben|desde hai anos|de hai tempo|de antes)
    """,
    "turns": """
        perder / perdelo / perdelo por nada / negarme / negar / rexeitar / dicir / declinar / molestar /
        desaproveitar / opoñerme
    """,
    "and": """
        e / así que / por iso / e por iso / polo tanto / porque / e a verdade / e sinceramente / e ademais / e
        xa / xa que
    """,
    "borrowed": """
        a abrazo abrazos abril abro absoluto accedo aceptado aceptamos aceptar acepto acordarte acordo adecuada
        adeus adiante afirmativa afirmativo agora agosto agradeceria agradecida agradecido ah ai ainda algo
        algun amable amablemente amiga amigo amigos amores andar ande ando anima animo ann ano anonimato anos
        anotame antes ao aos apenas apetece aprender aprobacion apuntame apunto aqui area arriba arte as
        asegurar asi asistente asunto atarefada atarefado atencion atentamente atento atrae autorizacion
        autorizada autorizado autorizo avisame basta bastante bastantes boa boas bob borra borrame borre borreme
        borren borrenme broma bueno busca buscamos buscando busco busque cada cambio campo capaz cara carta casa
        cedan cedas ceder cedo cesion chama chamadas chamar chame charlar che chega chegar cheguei cidade cinco
        circule circulen claramente claro cocina cola colaborar colega comecei comigo como comoda comodo
        comparta compartan compartas comparte compartelo comparten compartilo compartir comparto compensa
        comprometerme compromiso comunicacion comunicar comunique comuniquen con cona concedido concedo
        condicion conectanos conectarnos conecten conectenos conectes confianza confidencial conforme conseguiu
        consentimento conservar consinto consiste consulto conta contactame contactar contactarme contacte
        contacten contactes contacto contactos contar conte contes contestacion contesto continuar contra
        convence convidado corazon cordiais cordial cordialmente correcta correcto correo correos correr creo da
        dame damos dando dar darme das dato datos de debo decidir declinado declinar declino dedico
        definitivamente deixa deixar deixe del demasiada demasiado demasiados denegado dentro depende des
        desculpa desculpe desde desgraciadamente despacho desta deste detalles dez dia dias difundan difundas
        difundir difundo difusion digo direccion directamente direi diria disponibilidade disposta disposto
        disto divulgacion divulgar divulguen divulgues do dos dou duas e ei el ela electronico eles elimina
        elimine eliminen eliminenme email emails empresa en encantada encantadisima encantadisimo encantado
        entrar entrega entregar entrego entreguen entro entusiasma enviar enviarme envie envien envies envio era
        es esa escola escriba escribame escriban escribas escribeme escribir escribirme escrito ese
        especialidade espera esperarei espero esta estaba estafa estamos estan estar estarei estaria este
        estimada estimado estimados estou estudei estudo estupenda estupendamente estupendo eu exames excelente
        experiencia expresamente expreso facilitar facilite faciliten facilites facilito fala falamos falar
        falta faltaba faltaria familia familiares fan fantastico faria favor feito festas fin foi fora formas
        forte gana ganas gano garantir gmail gracias gran grande gusta gustaria guste gusto honor hospital ia
        idea ideas idonea igual igualmente ilusion impedimento importa importaria imposible inconveniente
        inconvenientes indicada indicado informacion insiste instituto interesa interesada interesado
        interesados interesante interese intimidade inverno invitacion ir irma isto ivy jaja lado
        lamentablemente lamento leo letterman liada liado libre libro libros lingua logo luz mail mails maio
        maior mais mal malo manda mandar mandarme mande manden mandes maneira manter mar marzo me medo menor
        menos mes meses mesma mesmo meterme meu meus mil millon mira miro modo molesta molestar molestarme
        moleste molesten molestes momento morto motivos mudanza mundo musica na nada nas necesario necesito
        negar negarme negativa negativo nesta neste neto netos ningun no norma normalmente nos noutra noutro
        nova novamente novembro novo novos numero nunca o obstaculo obstante ocasion ocupada ocupado oferta
        oficina oh ok ola onde opinar oponerme os ou outono outra outro outros outubro paga pagan pai panaderia
        par para paraque pare parece parecida parecido paren parte participar participo particular partidaria
        partidario partir pasa pasadas pasado pasalo pasalos pasar pase pasen pases paso paz pega pegas pensar
        penso perder perdon perfectamente perfecto permiso permito pero pleno pode poder podera podes pois poner
        ponerme ponernos ponerse ponme ponnos ponte por porfa porque posiblemente positiva pouca pouco
        precisamente preciso preferia preferiria prefiro preguntame preguntar preguntarme pregunteme preguntenme
        presentacion presentada presentado presentame presentanos presentar presentarme presentarnos presente
        presenten presentenme presentennos presentenos presentes presto prezada prezado primavera primeira
        primeiro principio principios priv privacidade privado privados probablemente problema problemas proceda
        procedan procede proceder procura profesional prometer pronto proporcionar proporcionen proporciones
        proposta proxima proximo que queda quedan quedarme quedo querida querido quero quita quitame quite
        quiteme quiten quiza raramente realmente recibido recibir recibo reenviar reenvien reenvies renunciar
        reparo reparos reservar reservarme respecto respondo resposta retirada retirado reunion reviso rollo
        rotundo sabe saber saca sacame salvo santa santiago saque saturada saturado saude se sector seduce
        segredo seguir segundo segura seguro sei seis semana semanas sempre senor sentido ser sera seria
        setembro seu seus si siga sinceramente sinto so sobra sobre solicito somos son sorte spam sua suas
        suficientes talvez tampouco tanto tarde tardes telefono tema temas temo temos tempo teoria ter terei
        teria teu ti tira toda todas todo todos tope total tranquilamente tranquilo transmision transmitir tras
        trato tres tua ultima ultimo un unicamente universidade uns usa usar use usen uso util utilice utilicen
        utiliza utilizar va vai vale ven ver verdade verde veremos vez via vida vir vista visto vivia vivir vivo
        volve volver vos vou
    """,
}

TABLES = {"gl": GALICIAN}
