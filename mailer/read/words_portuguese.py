"""Words of Portuguese: data alone, in the notation of `words.py`."""

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

TABLES = {"pt": PORTUGUESE}
