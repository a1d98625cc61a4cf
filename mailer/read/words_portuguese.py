"""Words of Portuguese: data alone, in the notation of `words.py`."""

PORTUGUESE = {
    "yes": """
        sim (|sim|por favor|obrigado|obrigada|claro|com certeza|com prazer|com muito gosto|com todo o
        prazer|quero|aceito|pode|pode ser|pode sim|gostaria|adoraria|concordo|estou de acordo|tenho
        interesse|tenho|de acordo|ok|perfeito|ótimo|senhor|sem dúvida|sem problema|vamos|podemos|muito
        obrigado|muito obrigada|vamos lá|por favor apresente|faça isso|topo|quero sim|com gosto|seria ótimo) /
        siim / ss / claro / claro que sim / com certeza / certamente / certeza / evidentemente / obviamente /
        óbvio / lógico / naturalmente / sem dúvida / sem dúvidas / absolutamente / definitivamente /
        definitivamente sim / de acordo / concordo / estou de acordo / aceito / aceitamos / quero sim / quero /
        eu quero / topo / eu topo / tô dentro / estou dentro / bora / beleza / blz / combinado / fechado / ok /
        okay / está bem / tá bom / tá bem / tudo bem por mim / por mim (|tudo bem|ok|pode|sim|está bem|tudo
        certo) / pode (apresentar|sim|fazer|mandar|ir em frente|seguir|prosseguir|nos apresentar|avançar) (|por
        favor|sim) / (|sim |ok |por favor )(vá em frente|siga em frente|pode seguir|avance|avancem|prossiga|faça
        isso|faz isso|apresente-nos|apresenta-nos|nos apresente|me apresente|apresente-me|ponha-nos em
        contacto|coloque-nos em contato|nos coloque em contato|manda ver|conte comigo|conta comigo|contem
        comigo) (|por favor|obrigado|obrigada) / (sem problema|sem problemas|não há problema) (|pode|claro|com
        prazer|vamos|aceito|sim|com gosto|pode apresentar) sim / sem problemas pode apresentar / não tenho
        (nenhuma )objeção / nada contra / não me oponho / minha resposta é sim / a minha resposta é sim / vamos
        lá / vamos nessa / força / dou o meu consentimento / aceito com prazer / aceito a apresentação / aceito
        sim / afirmativo / pode ser / pode ser sim / pode / (pode|podes|podem)
        (dar|partilhar|compartilhar|passar) (o meu|meu|os meus|meus|a minha|minha)
        (email|endereço|contacto|contato|contactos|número) (|a ...) / (|sim |sim sim |sim por favor |claro
        |claro que sim |com certeza |ok |okay |tá |tá bom |tudo bem |beleza |certo |fechado |ótimo |perfeito
        |combinado |bora |por favor |com prazer |com muito gosto |sem problema |sem problemas |sem problema
        nenhum |opa |demorou |lógico |obrigado |obrigada |de acordo |está bem |boa |boa ideia |quero sim |por
        mim |pode sim )@fazer@ (|sim|por favor|obrigado|obrigada|à vontade|claro|então|já|quando quiser|quando
        quiseres|para ele|para ela|a ele|a ela|com ele|ao bob|pro bob|para o bob|por email|tranquilo) / (|sim
        |claro |claro que |com certeza |sem problema |ok |tudo bem |claro que sim
        )(pode|podes|podem|autorizo|autorizo a|fique à vontade para|fica à vontade para|sinta-se à vontade
        para|está autorizado a|têm autorização para|tem minha autorização para|tens autorização para) (|sim |lhe
        |nos |me |perfeitamente |à vontade
        )(dar|passar|partilhar|compartilhar|enviar|mandar|apresentar|apresentar-nos|apresentar a gente|pôr-nos
        em contacto|nos colocar em contato|colocar em contacto|fazer a ponte|fazer a
        apresentação|dar-lhe|passar-lhe|enviar-lhe|encaminhar|usar) (|o meu|meu|os meus|meus|nos|a gente)
        (|@mail@) (|para ele|para ela|a ele|a ela|com ele|com ela|ao bob|pro bob|com o bob|à vontade|sem
        problema|por favor) / (|sim |eu |e |por este meio |pela presente |venho por este meio
        )(confirmo|autorizo|aceito|concordo|consinto|aprovo|estou de acordo|estamos de acordo) (|com |o meu |meu
        |a minha |minha |com muito |com todo o |de bom grado |plenamente |inteiramente |totalmente |em |a |que
        )(|prazer|gosto|consentimento|acordo|autorização|permissão|ok|aval|aprovação|bênção|aprovo|ser) (|com
        |para |a |à |em |ser |que me |o |esta |essa |este |na |no )(|a |esta |essa |ser
        )(|apresentação|introdução|apresentado|apresentada|contacto|contato|convite|proposta|oferta|ideia|apresentem|o
        vosso convite|sua oferta|partilha do meu @mail@|partilharem o meu @mail@) / (|por mim |para mim |da
        minha parte |por mim está |pra mim |a mim )(está|tá|é|parece|soa|acho|fica|tudo|parece-me|me parece)
        (|tudo |muito |uma |bastante |ser uma )(bem|bom|ok|ótimo|perfeito|certo|boa ideia|ótima ideia|excelente
        ideia|excelente|tranquilo|óptimo|óptima ideia|show|beleza|fixe) (|por mim|para
        mim|obrigado|obrigada|sim|pode apresentar|pode avançar|avance|avança|da minha parte|bora) / (sim|ok|tudo
        bem|tudo certo|sem problema|sem problemas|luz verde|de acordo|beleza|por mim|tranquilo) (por mim|da
        minha parte|para mim|pra mim|tudo bem|tudo ok|sim|de boa|está ótimo|está bem|pode ser)
        (|obrigado|obrigada|avance|pode avançar) / (não |sem |nada )(|tenho |vejo |há )(|nenhuma |qualquer |nada
        |nenhum |alguma )(objeção|objecção|objeções|problema|inconveniente|contra|a opor|oposição|problema
        nenhum) (|nenhum|algum|avance|avança|pode avançar|pode apresentar|apresente|apresente-nos|vá em
        frente|vai em frente|antes pelo contrário|pode sim) (avance|avança|pode avançar|pode
        apresentar|apresente|apresente-nos|vá em frente|vai em frente|pode sim|força) / (não tenho|não
        vejo|sem|não há) (nada contra|nada a opor|objeção|objeções|nenhuma objeção|qualquer objeção|nenhum
        inconveniente|qualquer inconveniente|inconveniente|inconveniente nenhum) / sim (sim|quero|claro|com
        certeza|aceito|pode ser|obrigado|obrigada|gostava|gostaria|adoraria|por favor|com prazer|com muito
        prazer|com gosto|com todo o gosto|lógico|uai|ué|bora|concordo|tenho interesse|estou interessado|estou
        interessada|me interessa|interessa-me|porque não|por que não|mil vezes|seria ótimo|seria bom|boa
        ideia|de acordo|pode apresentar|pode passar|ótimo|perfeito|muito obrigado|muito
        obrigada|senhor|senhora|à vontade) (|muito|obrigado|obrigada|por favor) / (pode
        ser|quero|topo|bora|fechado|fechou|demorou|show|claro|lógico|óbvio|opa|partiu|tô dentro|estou dentro|to
        dentro|conta comigo|contem comigo|conte comigo|já é|tamo junto|combinado|com todo o gosto|com o maior
        prazer|com o maior gosto|com imenso gosto|com imenso prazer|de boa|suave|tranquilo|firmeza|fixe|bora
        lá|bora nessa|alinho|eu topo|aceito) (|sim|obrigado|obrigada|por favor|claro|com
        prazer|demais|muito|bora|com certeza|pode apresentar|encantado|encantada)
        (sim|claro|bora|obrigado|obrigada|pode apresentar|com certeza|com prazer) / (topo|tô dentro|estou
        dentro|conta comigo|contem comigo|conte comigo|fechado|fechou|demorou|partiu|bora|alinho|eu topo|com
        todo o gosto|com imenso gosto|com o maior prazer|combinado|já é) / (porque|por que|porquê) não(|,)
        (sim|pode ser|claro|pode apresentar|avance|bora|com prazer) / claro(|,) (por que|porque) não / (o bob
        |ele |ela |a ann |bob )(pode|que) (|me
        )(escrever|escrever-me|contactar-me|contactar|contatar|ligar|mandar mensagem|entrar em contacto|entrar
        em contato|escreva|contacte|ligue|me escrever) (|quando quiser|à vontade|diretamente|por email|comigo) /
        (|que )(boa|ótima|óptima|excelente|bela|grande) (ideia|iniciativa)(|,) (sim|claro|pode
        apresentar|avance|bora|aceito|quero|com prazer|topo) / @antes@ (|lhe |o |os |nos |me
        )(pode|podes|podem|podeis|poderá|poderão|vc pode|você pode|vocês podem|cê pode|fique à vontade para|fica
        à vontade para|fiquem à vontade para|esteja à vontade para|está à vontade para|estejam à vontade
        para|estás à vontade para|sinta-se à vontade para|sintam-se à vontade para|sinta-se livre para|não
        hesite em|não hesitem em|não hesites em|tem a minha permissão para|tem minha permissão para|têm a minha
        permissão para|têm minha permissão para|tens a minha permissão para|tem a minha autorização para|tem
        minha autorização para|têm a minha autorização para|têm minha autorização para|tens a minha autorização
        para|dou permissão para|dou a minha permissão para|dou autorização para|dou a minha autorização para|dou
        minha autorização para|dou o meu consentimento para|dou meu consentimento para|autorizo|autorizo
        a|autorizo você a|autorizo vocês a|autorizo-vos a|autorizo-o a|autorizo-a a|autorizo-te a|concordo
        em|aceito|consinto em|estou de acordo em|estão autorizados a|está autorizado a|está autorizada a|não me
        importo de|tens o meu aval para|tem meu aval para|é livre de|são livres de) (|sim |lhe |à vontade
        |tranquilamente |perfeitamente |já |sem problema )@dar@ (|sim|lhe) (|@meu@) (|@quem@) (|@fim@) (|@fim@)
        (|@praque@) (|@fim@) / @antes@ @dalhe@ (|aí |lá |já |sim |então |logo |à vontade )@meu@ (|@quem@)
        (|@fim@) (|@fim@) (|@praque@) (|@fim@) / @antes@ @passalo@ (|@quem@) (|@fim@) (|@fim@) (|@praque@)
        (|@fim@) / @antes@ (autorizo|autorizamos|permito|consinto|aceito|aprovo|concordo|concordo em|estou de
        acordo|estou de acordo em|estou de acordo com|sou a favor de|acho bem|acho ótimo|acho bom|parece-me
        bem|me parece bem|por mim tudo bem|não me importo|não me importo nada|não me importo de|não me
        importa|não me incomoda|não me incomodo|não me incomoda nada|não tenho problema em|não tenho nenhum
        problema em|não tenho problemas em|não tenho problema nenhum em|não vejo problema em|não vejo problema
        nenhum em|não vejo nenhum problema em|não vejo mal em|não vejo mal nenhum em|não vejo inconveniente
        em|não vejo qualquer inconveniente em|dou permissão para|dou a minha permissão para|dou o meu
        consentimento para|dou meu consentimento para|dou a minha autorização para|dou minha autorização
        para|quero|gostaria|desejo|prefiro|agradeço|pode ser) (|que|a que|com que|para que|em que|q)
        (|vocês|você|vc|a ivy|o senhor|a senhora) (|lhe|lhes|me|nos|o|se|o meu contacto seja|meu contato seja|o
        meu endereço seja|meu endereço seja|o meu email seja|o meu e-mail seja|meu email seja|meu e-mail seja|os
        meus dados sejam|meus dados sejam)
        (@des@|@apresente@|partilhado|partilhados|compartilhado|compartilhados|repassado|repassados|passado|passados|
        enviado|enviados|fornecido|fornecidos|encaminhado|divulgado|cedido|transmitido|usado|utilizado|partilharem|
        passarem|darem|compartilharem|enviarem|fornecerem|facultarem)
        (|lhe) (|@meu@) (|@quem@) (|@fim@) (|@fim@) (|@praque@) / @antes@ (não me importo de|não tenho problema
        em|não tenho nenhum problema em|não tenho problema nenhum em|não vejo problema em|não vejo mal nenhum
        em|estou disposto a|estou disposta a|estou disponível para|concordo em|aceito|concordo
        com|autorizo|autorizo a|consinto) (@dar@ @meu@|compartilhar @meu@|partilhar @meu@|a partilha|o
        compartilhamento|o envio|a cedência|a divulgação|o repasse|o fornecimento|o uso|a utilização|a
        transmissão) (|d|do |da |dos |das |de |d)(|@meu@|meu @dado@|meus @dado@) (|@quem@) (|@fim@) (|@praque@)
        / (|sim |eu |pela presente |por este meio |venho por este meio )(dou|concedo|expresso|manifesto|presto)
        (|por este meio |expressamente )(|o meu |meu |a minha |minha )(|pleno |total |expresso
        )(consentimento|autorização|permissão|aprovação|acordo|aval|concordância|ok) (para|à|a|ao|com|em|para
        que|a que) (|que) (|se|me|lhe|o|a|vocês|ivy)
        (partilha|partilhar|partilharem|partilhem|compartilhamento|compartilhar|compartilhem|compartilharem|envio|
        enviar|enviem|enviarem|cedência|cessão|divulgação|divulgar|repasse|repassem|repassar|fornecimento|fornecer|
        forneçam|facultem|passem|passar|deem|dar|uso|utilização|transmissão)
        (|d|do|da|dos|de) (|@meu@|meu @dado@|meus @dado@) (|@quem@) (|@fim@) (|@praque@) / @antes@ (não
        tenho|não temos|não vejo|não há|não existe|não ponho|não coloco|sem|nenhum|nenhuma|zero) (|nenhum
        |nenhuma |qualquer |quaisquer |o menor |a menor |o mínimo |grande )@entrave@
        (|nenhum|nenhuma|algum|alguma) (|da minha parte|de minha parte|pela minha parte|por mim) (em que|a
        que|com que|para que|em|com) (|vocês|você|se|a ivy) (|lhe|lhes|me|nos|o)
        (@des@|@apresente@|partilharem|passarem|darem|compartilharem|enviarem|fornecerem|facultarem|@dar@|receba|
        contacte|contate|escreva|isso|isto)
        (|lhe) (|@meu@) (|@quem@) (|@fim@) (|@praque@) / @antes@ (não tenho|não temos|não vejo|não ponho|não
        coloco|não levanto) (|nenhum |nenhuma |qualquer |quaisquer |o menor |a menor |o mínimo )@entrave@
        (|nenhum|nenhuma|algum|alguma|com isso|com isto|nisso|nisto|a fazer|a colocar|a levantar|quanto a isso)
        (|da minha parte|de minha parte|pela minha parte|por mim) (|@fim@) / (|não há |não existe |não tem
        |nenhum |nenhuma |sem |zero |não tenho |não vejo )(|nenhum |nenhuma |qualquer |quaisquer )@entrave@
        (|nenhum|nenhuma|algum|alguma) (da minha parte|de minha parte|pela minha parte|do meu lado) (|@fim@) /
        (da minha parte|por mim|pela minha parte|de minha parte|do meu lado) (|não há |não existe |não tem
        |nenhum |nenhuma |sem |zero |não vejo |não tenho )(|nenhum |nenhuma |qualquer |quaisquer
        )(@entrave@|stress|crise) (|nenhum|nenhuma|algum|alguma) (|@fim@) / (|da minha parte |por mim |eu )(não
        tenho|não há|não vejo) nada (contra|a opor|em contrário|a objetar) (|isso|a isso|a isto|da minha
        parte|@fim@) / nada (contra|a opor|a objetar) (|da minha parte|por mim|@fim@) / @antes@ (|que
        )@apresentanos@ (|@quem@) (|sim|lá|aí) (|@fim@) (|@fim@) / @antes@ (|nos |me )(pode|podes|podem|vc
        pode|você pode|vocês podem|fique à vontade para|fica à vontade para|fiquem à vontade para|esteja à
        vontade para|estejam à vontade para|está à vontade para|sinta-se à vontade para|não hesite
        em|autorizo|autorizo a|tem minha permissão para|têm a minha autorização para|tem a minha autorização
        para|não me importo de|aceito que me|quero que nos) (|sim |nos |me |à vontade |tranquilamente
        )@apresentar@ (|sim) (|@quem@) (|@fim@) (|@fim@) / @antes@ (que|ele que|ela que|o bob que|bob que) (|ele
        |ela |o bob |bob |a ann |esse senhor )(me @escreva@|nos @escreva@|já me
        @escreva@|escreva-me|contacte-me|ligue-me|mande-me um email|mande-me um mail|entre em contacto
        comigo|entre em contato comigo|entre em contacto|entre em contato|se ponha em contacto comigo|se dirija
        a mim|fale comigo) (|ele|ela|o bob|bob|comigo|@fim@) (|@fim@) (|@sequando@) (|@fim@) / @antes@
        (manda|mande|mandem|deixa|deixe|deixem|pede|peça|peçam|fala|fale|falem|pede-lhe|peça-lhe|diga|diz|digam|
        diz-lhe|diga-lhe|digam-lhe|diz
        lhe|avisa|avise|pode mandar|pode pedir|pode falar|podes dizer|podes dizer-lhe|pode dizer|pode
        dizer-lhe|pode avisar) (|que |para |pra |pro )(ele|ela|o bob|bob|a ann|ao bob|a ele|para ele|pra
        ele|para ela|o cara|a ele que|para|que) (|para |pra |que )(|ele |ela )(|já |só |pode |que pode )(me
        @escreva@|me @escrever@|que me @escreva@|para me @escrever@|escrever-me|contactar-me|ligar-me|falar
        comigo|entrar em contacto|entrar em contato|entrar em contacto comigo|entrar em contato comigo|entre em
        contacto comigo|entre em contato comigo|mandar-me um email|mandar-me um mail|enviar-me um
        email|escreva-me|contacte-me) (|comigo) (|@fim@) (|@fim@) (|@sequando@) (|@fim@) / @antes@ (|o bob |bob
        |ele |ela |a ann |esse senhor |o rapaz |o interessado )(pode|podem|poderá|que pode|está à vontade
        para|fique à vontade para|é livre de|está convidado a) (|me |já |logo |à vontade |perfeitamente |sim
        )@escreverme@ (|sim) (|@fim@) (|@fim@) (|@sequando@) (|@fim@) / @antes@ (|eu |já
        )(fico|estou|estarei|ficarei|ficamos) (no aguardo|à espera|a espera|aguardando|ao aguardo|a aguardar|na
        espera|ansioso pelo|ansiosa pelo) (|do|de|da|pelo|o|a) (|seu|meu)
        (|contacto|contato|email|e-mail|mail|mensagem|ligação|telefonema) (|dele|dela|do bob|da ann|de ele)
        (|@fim@) / @antes@ (|eu )(aguardo|espero|esperarei|aguardarei|fico a aguardar|fico aguardando|fico
        esperando|fico à espera que) (|ansiosamente |com gosto |com prazer )(|o |a |pelo |pela
        )(contacto|contato|email|e-mail|mail|mensagem|ligação|telefonema|me contacte|ele me contacte|ele
        escreva) (|dele|dela|do bob|da ann) (|@fim@) / (|ele |ela |o bob |bob )(será|é|vai ser|está)
        (bem-vindo|bem-vinda|bem vindo) (|a escrever-me|@fim@) / (|eu |nós
        )(topo|topamos|alinho|alinhamos|aceito|tô dentro|to dentro|tou dentro|estou dentro|tô nessa|estou
        nessa|to nessa|estou a bordo|tamos nessa|tamo junto|tamos juntos|me inclui|inclui-me|me
        inclua|inclua-me|pode me incluir|pode contar comigo|podes contar comigo|podem contar comigo|pode
        contar|podem contar|conta comigo|conte comigo|contem comigo|contai comigo|eu quero|eu aceito|bora sim|só
        bora|simbora|bora lá|partiu|fechou|fecho|é nóis|demorou|demoro|já é|pode crer|certeza|com certeza
        absoluta|quero muito|aprovo|subscrevo|assino em baixo|tem meu sim|tens o meu sim|tem o meu sim|tem meu
        ok|têm o meu ok|tem a minha bênção|vai ser um prazer|pode apostar) (|essa |nessa |a ideia |na hora
        |total |demais |muito |sim )(|@fim@) (|@fim@) / (|sim |pela minha parte |da minha parte |por mim
        )(tem|têm|tens|você tem|vocês têm) (|todo |toda )(|o |a )(|meu |minha )(permissão|ok|aval|sim|bênção|luz
        verde|carta branca|consentimento|autorização|aprovação|concordância|sinal verde) (|@fim@) (|@praque@) /
        (luz verde|sinal verde|carta branca|autorizado|autorizada|aprovado|permissão
        concedida|concedido|confirmado) (|da minha parte|por mim|@fim@) / (a resposta|a minha resposta|minha
        resposta|a minha|minha decisão|a minha decisão) é (|um |que |claramente |definitivamente |obviamente
        |claro que )(sim|afirmativa|positiva|sim rotundo|sim claro|com certeza sim) (|@fim@) /
        (digo|respondo|digo-lhe|digo-te|digo-vos|te digo|lhe digo) que sim (|@fim@) / (por mim|da minha
        parte|pela minha parte|para mim|pra mim|do meu lado|de minha parte) (|que |é |está |tá |fica |vai |tudo
        |acho |pode ser |é um )(|tudo |muito |um
        )(bem|bom|ok|okay|sim|certo|perfeito|ótimo|óptimo|excelente|tranquilo|beleza|blz|fixe|de boa|na boa|em
        ordem|claro|pode ser|com certeza|combinado|fechado|show|maravilha|joia|jóia|tudo bem|tudo certo|de
        acordo|porreiro|impecável|avance|avancem|força|vamos|bora|pode|pode sim|podem|podem avançar|pode
        avançar|pode apresentar|luz verde) (|@fim@) (|@fim@) / (|eu |sim )(|acho |parece-me |me parece
        |considero |achei |é |acho que é )(|uma |uma muito |muito |bem )(boa ideia|ótima ideia|óptima
        ideia|excelente ideia|ideia excelente|ideia ótima|ideia fantástica|bela ideia|grande ideia|ideia
        genial|boa iniciativa|ótima iniciativa) (|sim|@fim@) / (pode|podes|podem|podemos) (sim|com
        certeza|claro|ser sim|ser claro|à vontade|sem problema|sem problemas|crer|sim
        senhor|tranquilamente|tranquilo|avançar|mandar ver|mandar bala|seguir|passar sim|passar à
        vontade|apresentar sim) (|@fim@) /
        (opa|eba|uai|ué|bah|oba|ora|oxe|vixe|claro|óbvio|lógico|evidente|evidentemente) (|ora |claro |é claro
        |com certeza )(sim|que sim|q sim|claro|claro que sim|claro q sim|com certeza|bora|topo|demorou|pode|pode
        sim|quero|aceito|tô dentro|pode passar|pode apresentar) (|@fim@) / (sim|claro|ok|pode ser|está bem|tá
        bom|tudo bem) (de acordo|concordo|aceito|por favor|combinado|com todo o gosto|com muito gosto|com imenso
        gosto|com todo o prazer|com muito prazer|pode ser|quero|autorizo|confirmo|sem problema|sem problema
        nenhum|sem problema algum|sem qualquer problema|com certeza|sem dúvida) (|@fim@) / claro q sim / claro
        que s / s claro / sss / ss pode / craro / pode pá / pode pa / yep / ya claro / ya pode ser / tá-se bem /
        ta-se bem / tasse bem / tranquilo pode / suave pode / deal / aceite / anuo / consinto / dou o meu sim /
        dou meu aval / dou o meu aval / dou luz verde / dou sinal verde / estou de pleno acordo / de pleno
        acordo / inteiramente de acordo / concordo plenamente / concordo totalmente / concordo inteiramente /
        concordo com a apresentação / concordo com isso / concordo com a proposta / aceito a proposta / aceito o
        contacto / aceito o contato / aceito ser apresentado / aceito ser apresentada / quero ser apresentado /
        quero ser apresentada / quero conhecê-lo / quero conhecer ele / quero conhecer o bob / aceito conhecê-lo
        / disponha / ao dispor / às ordens pode passar / pois claro que sim / pois sim senhor claro / mas é
        claro / mas claro / mas claro que sim / mas com certeza / aceito (|de |com |com muito |com todo o |com o
        maior |com imenso |muito de )(bom grado|bom gosto|gosto|prazer|agrado|boa vontade|satisfação) (|@fim@) /
        (|eu )aceito (|com prazer |com gosto |de bom grado )(|a |o |esta |essa |este |esse |a sua |a tua |a
        vossa |sua |ser
        )(apresentação|introdução|proposta|oferta|convite|contacto|contato|sugestão|ideia|apresentado|apresentada|
        conhecê-lo|conhecer
        o bob|falar com ele|conversar com ele) (|@quem@) (|@fim@) / @antes@ (|confirmo que |confirmar que |venho
        confirmar que |venho por este meio confirmar que )(dou|concedo|presto|expresso|manifesto) (|aqui |por
        este meio )(o meu|meu|a minha|minha) (|pleno |total |expresso
        )(consentimento|acordo|autorização|permissão|aval|aprovação|concordância|ok|sim) (|@fim@) / @antes@
        (autorizo|consinto|aceito|aprovo|permito|concordo com|estou de acordo com|estou inteiramente de acordo
        com|estou totalmente de acordo com|dou o meu acordo a|dou o meu consentimento a|dou o meu consentimento
        para|dou autorização para|sou a favor de|não me oponho a|sem objeção a|não tenho objeção a|não tenho
        objeções a|nada a opor a|nada tenho a opor a) (|expressamente |plenamente )(a|o|à|ao) (|a |o
        )(partilha|compartilhamento|envio|cedência|cessão|divulgação|repasse|fornecimento|uso|utilização|transmissão|
        comunicação|entrega)
        (de|do|da|dos|das) (meu|minha|meus|minhas) @dado@ (|pessoal|pessoais) (|@quem@) (|@fim@) (|@praque@) /
        @antes@ (não me importo|não me importa|não me incomoda|não me importo nada|não tenho problema|não vejo
        problema|não vejo mal|tudo bem|quero|gostaria|aceito|concordo|autorizo|pode ser) (|de |em |com |a )que
        (|ele |ela |o bob |bob |essa pessoa )(tenha|receba|fique com|saiba|conheça|disponha de|use) @meu@
        (|@fim@) (|@praque@) / (diga-lhe|diz-lhe|digam-lhe|diga a ele|diz a ele|fala pra ele|fale para ele|fala
        para ele|avisa ele|diz ao bob|diga ao bob) que (sim|claro|claro que sim|com certeza|com todo o gosto|com
        prazer|topo|aceito|pode ser) (|@fim@) / (claro|com certeza|óbvio|lógico|acho|creio) (q|k) sim (|@fim@) /
        @antes@ (autorizo|dou permissão|dou autorização|dou o meu consentimento|dou a minha autorização|dou
        licença) (|a |à )(ivy|você|vocês|vós|senhor|senhora|quem de direito) (|a|para|para que|que) (|lhe |se
        |me |nos |o )(@dar@|@des@|@apresentar@|@apresente@) (|@meu@) (|@quem@) (|@fim@) / @antes@
        (coloquem|coloque|coloca|ponham|ponha|põe|põem|botem|bota|conecte|conectem|apresentem|juntem) (a
        gente|nós dois|os dois|nos dois) (|em contato|em contacto) (|@quem@) (|@fim@) / (nenhum|nenhuma|sem|sem
        qualquer|sem nenhum|sem nenhuma|qualquer)
        (inconveniente|inconvenientes|objeção|objeções|objecção|objecções|oposição|impedimento|entrave)
        (|algum|alguma|nenhum) (|@fim@) / (da minha parte|por mim|pela minha parte) (está|fica|é|está tudo)
        (aprovado|autorizado|aceite|aceito|combinado|assente|confirmado|concedido) (|@fim@) / @antes@ (é
        só|basta|só) (mandar|pedir|dizer|falar) (|para |pra |a )(ele|ela) (|para |pra )(|me
        )(chamar|escrever|escrever-me|ligar|procurar|contatar|contactar|mandar um email|mandar mensagem)
        (|@fim@) / @antes@ ele que me (mande|envie|escreva) (|um |uma |umas
        )(email|mail|e-mail|mensagem|linhas|zap) (|e falamos|e a gente conversa|e logo se fala|e conversamos)
        (|@fim@) / (acho|considero) (|que é )(uma |um )(iniciativa|ideia|proposta|gesto) (|muito |bem
        )(bonita|boa|gira|ótima|excelente|interessante|bonito|legal|bacana|fantástica|maravilhosa) (|@fim@) /
        @antes@ (tens|tem|têm|tendes|contam com|conta com|contas com|dou|concedo|dou-lhe|dou-te|dou-vos|te
        dou|lhe dou) @licenca@ (para|a) (@dar@|que @des@|que lhe @des@|que se @des@|que me
        @apresente@|@apresentar@) (|@meu@) (|@quem@) (|@fim@) (|@fim@) / que sim (|que sim|claro|@fim@) /
        (perfeito|ótimo|óptimo|bem|ok|tudo bem|tudo certo|de acordo|excelente|beleza|tudo perfeito|sem
        problema|impecável|fechado|combinado) (da minha parte|por mim|pela minha parte|do meu lado|de minha
        parte) (|@fim@) / @antes@ (|com todo o gosto |com todo gosto |com muito gosto |com todo o prazer |com
        prazer |de bom grado |com gosto )(lhe|vos|te) (dou|passo|envio|mando|forneço|cedo|deixo) (o meu|meu|os
        meus|meus) @dado@ (|@fim@) / (|eu )aceito (|com gosto |com prazer |de bom grado )(a proposta|a ideia|o
        convite|a sugestão|a oferta|a apresentação) (da ivy|de ivy|da vossa parte|da sua parte) /
        (|sim |ok )(diga|diz|digam|fala|fale|avisa|avise|responda|responde) (à|pra|para a|a|ao|pro) (ivy|ann|bob) que
        (|por mim |eu )(sim|aceito|topo|eu topo|eu aceito|com muito gosto|com prazer|claro que sim|pode ser|quero sim|
        está bem|tudo bem) (|obrigado|obrigada) / (apresente-me|apresenta-me|apresentem-me|me apresenta|me apresente|
        me apresentem) (|a |ao |à |já )(esse|este|essa|seu|o|a|bob|ann|vosso) (|senhor|senhora|bob|amigo|amiga|pessoa|
        cara|homem) (|por favor) / (manda|mande|passa|passe|dá|dê) (meu|o meu|minha) (e-mail|email|número|contato|
        contacto|telefone) (pra|para|a|ao) (ele|ela|bob|ann) (|e) (|ele|ela) (|que )(|me escreva|me escreve|me liga|me
        ligue|me chame) / só (um|uma) (tolo|tola|louco|louca|burro|burra|doido|doida|idiota|parvo|parva) (recusaria|
        diria que não|diria não|não aceitaria) (|isso|uma coisa dessas|uma oferta destas) / (|oh )(como poderia|como
        podia|como iria|como eu poderia|quem poderia) (@refus@|não aceitar) ! / (|eu |só )(seria|era|estaria|teria de
        estar|teria de ser|tinha de ser|só se fosse|só se eu fosse|tinha que ser) (|muito |um |uma |tão |eu )@silly@
        (|eu )(|se |em |para |de )(|@nocond@|@refus@|não aceitar|não dizer que sim) / (seria|era|é) (|uma |um |de
        )(burrice|tolice|loucura|pecado|estupidez|crime|parvoíce|idiotice|maluquice|bobagem|doidice) (|eu )(|se
        )(@refus@|não aceitar|@nocond@) / (na hora|de olhos fechados|mil vezes sim|cem vezes sim|com as duas mãos|
        assino já|assino embaixo|assino por baixo|claro que quero|claro que aceito|claro que topo|claro que gostava|um
        sim enorme|um sim bem grande|um grande sim|é um sim|é pra já|é para já|só se for agora|bora lá|bora nessa|
        partiu|tamo junto nessa|topo na hora|topadíssimo|topadíssima|quero muito|aceito de olhos fechados|aceito na
        hora|e como|ô se quero|opa claro|opa com certeza|opa sim) (|obrigado|obrigada|por favor|sim) / (considerem|
        considere|considera|tomem|tome|toma|contem|podem considerar|pode considerar) (isto|isso|este e-mail|esta
        mensagem) (como |)(um|o meu|meu) sim / (@usual@|quase nunca|não costumo|raramente) (|, )(|eu )(digo que não|
        recuso|digo não|passo|não aceito|recusar|aceito|aceitar|dizer que não) (|@such@) (|, )mas (|pela |por |para |à
        |nesta |neste |pra )(desta vez|dessa vez|ivy|ela|ele|você|este caso|este|caso|vocês|hoje) (|, )(sim|digo que
        sim|aceito|abro uma exceção|faço uma exceção|vou abrir uma exceção|vou fazer uma exceção|digo sim|topo|abro
        uma excepção|faço uma excepção) / (pela ivy|à ivy|pra ivy|por ela) (|, )(sim|digo que sim|aceito|sempre sim|
        claro que sim|topo) / (|eu )(prefiro|preferia|melhor|de preferência) @bymail@ (|, )mas (sim|claro|pode ser|
        aceito|claro que sim) / (não vejo a hora|mal posso esperar) (|, )(apresentem a gente|apresenta a gente|
        apresentem-nos|apresente-nos|sim|podem apresentar|pode apresentar)
    """,
    "fond": """
        com (|muito |todo o |imenso |enorme |o maior )(prazer|gosto) / com todo gosto / de bom grado / (|eu |nós
        |sim )(gostaria|adoraria|gostava|gostaríamos|adorava|quero|queria|desejo|ficaria feliz|ficaria muito
        feliz|será um prazer|seria um prazer|terei prazer|tenho todo o gosto|teria todo o gosto|terei todo o
        gosto|ficaria encantado|ficaria encantada|teria prazer) (|muito |sim |imenso |de |em
        )(|conhecê-lo|conhecê-la|conhecer|conversar|falar com ele|falar com ela|ser apresentado|ser
        apresentada|a apresentação|aceitar|isso|participar|uma apresentação) (|obrigado|obrigada) / (|eu
        )(gostaria|adoraria|gostava|gostaríamos|adorava|quero|ficaria feliz|será um prazer|seria um prazer|terei
        prazer|tenho todo o gosto|teria todo o gosto) (|muito )(de |em
        |)(conhecê-lo|conhecê-la|conhecer|conversar com|falar com|ser apresentado|ser apresentada) ... / (|isso
        |isto )(seria|será|parece|soa|é) (|muito |um |uma |uma ótima |um grande |uma boa
        )(ótimo|bom|excelente|maravilhoso|fantástico|prazer|honra|perfeito|legal|bem|ideia|ótima ideia|boa
        ideia|incrível|ideal|fixe|bacana) (|obrigado|para mim) / (|tenho |tenho muito |tenho todo o |temos
        |tenho sim )interesse (|sim|em conhecê-lo|em conhecê-la|na apresentação|obrigado) / (|estou |estamos
        )(|muito )(interessado|interessada|interessados) (|em conhecê-lo|em conhecê-la|obrigado) / me interessa
        (|muito) / interessa-me (|muito) / (|sim |sim por favor |eu |claro |claro que |e |olá |oi |obrigado
        |obrigada |com certeza )(|eu |a mim |até |também
        )(gostaria|gostava|adoraria|adorava|adoro|amaria|quero|queria|desejo|desejava|teria|tenho|terei|seria|será|
        estou|estaria|ficaria|ficarei|fico|sempre
        quis|ando há meses a querer|há muito que quero|faz tempo que quero|interessa-me|me
        interessa|interessava-me|apetecia-me) (|muito |imenso |bastante |mesmo |realmente |de certeza |todo o
        |muito mesmo |um |uma |muita |sim
        )(|feliz|contente|encantado|encantada|honrado|honrada|grato|grata|prazer|gosto|honra|interesse|interessado|
        interessada|curioso|curiosa|disponível|disposto|disposta|vontade|ótimo|bom|bem)
        (|em |de |por |que |ser |poder |a |ter |se )(|ser |poder |fazer |me |nos |o |a |lhe |falar
        )(conhecer|conhecê-lo|conhecê-la|conhecer o bob|conhecer a ann|conhecer bob|encontrar|falar com|falar
        com o|falar com a|conversar|conversar com|trocar
        ideias|apresentado|apresentada|apresentasses|apresentassem|apresentasse|apresentação|essa
        apresentação|esta apresentação|a introdução|uma apresentação|em contacto|em
        contato|contactar|colaborar|apresentado ao|apresentada ao|bater um papo) (|com |ao |à |a |o |com o |com
        a )(|ele|ela|bob|ann|alguém assim|senhor ray|essa pessoa) (|obrigado|obrigada|sim|muito|em
        breve|pessoalmente) / (|sim |eu )(gostaria|gostava|adoraria|adorava|quero|queria|tenho interesse|estou
        interessado|estou interessada|interessa-me|me interessa|fico contente|fico feliz|seria ótimo|seria
        bom|seria fantástico|seria um prazer|seria uma honra|seria excelente|seria perfeito|seria
        maravilhoso|seria muito bom|seria muito útil|era ótimo|era bom|será um prazer|vai ser um
        prazer|agradecia|agradecia muito) (|muito|sim|imenso|bastante|demais|mesmo|para mim|com certeza)
        (|obrigado|obrigada|por favor) / (|por este meio |pela presente |venho por este meio |eu |e |sim )(|por
        este meio )(confirmo|comunico|declaro|manifesto|informo|expresso) (|por este meio |que |o meu |meu |a
        minha )(interesse|desejo|gostaria|aceito|concordo|pretendo|quero|tenho interesse|estou interessado|estou
        interessada|vontade|concordância|disponibilidade|desejo ser) (|em|de|ser|que|para|com|na|por) ... /
        (ansioso|ansiosa|mal posso esperar|não vejo a hora|animado|animada|doido|doida) (|por|para|de)
        (conhecê-lo|conhecê-la|conhecer o bob|falar com ele|falar com ela|o conhecer|a conhecer|essa
        conversa|esse contato) / (feliz|encantado|encantada|disponível|contente) (em|por|para)
        (conhecer|conhecê-lo|conhecê-la|conhecer o bob|falar|falar com ele|falar com ela|ser apresentado|ser
        apresentada|ajudar) / (|eu |sim |claro )(vai ser|será|seria|é) (|mesmo |com certeza )(|um |uma |um
        enorme |um grande |uma grande |todo um )(prazer|gosto|honra|alegria|satisfação|bom|ótimo|muito
        bom|legal|massa|giro) (|conhecê-lo|conhecê-la|conhecer|conhecer ele|falar com ele|conversar com
        ele|trocar ideias com ele|bater um papo|bater um papo com ele|conversar|recebê-lo|receber o contacto
        dele|receber o contato dele|trocar umas ideias|trocar experiências|ter esse contato|ter esse contacto)
        (|@fim@) / (|eu |sim |até )(vou gostar|vou adorar|iria gostar|ia gostar|ia adorar|gostei da ideia|gosto
        da ideia|adorei a ideia|adoro a ideia|curti a ideia|curti|curto|tenho curiosidade|tô curioso|fico
        feliz|fico contente|muito me agrada|agrada-me a ideia|me agrada a ideia|vem mesmo a calhar|veio mesmo a
        calhar|vem a calhar) (|em |de |com |por )(|conhecê-lo|conhecer|conhecer ele|falar com ele|conversar com
        ele|a ideia|isso|o contacto|o contato|esse contato|a apresentação) (|@fim@)
    """,
    "warm": """
        (|parece |que |é )(|muito )(interessante|gentil|tentador) / ótimo / perfeito / excelente / legal / bom /
        muito bom / boa ideia / fixe / bacana / maravilha / sem problema / sem problemas / não há problema / não
        tem problema / tudo bem / tudo bom / por que não / porque não / não faz mal / sem pressa / não se
        preocupe / imagina / jóia / sem problema nenhum / problema nenhum / sem problema algum / não quero
        (incomodar| atrapalhar|perturbar|escrever|mandar|enviar|contactar|contatar) / sem (qualquer|nenhum)
        (problema|stress) (|algum|nenhum) /
        que (gentileza|gesto|ideia|lembrança|convite|delicadeza|coisa|atenção) (|tão |mais )(|@nice@) (|da vossa
        parte|da sua parte|da ivy) / por quê não ? / por que não ? / (|é que |porque |e )(não abro|não vejo|quase não
        vejo|quase não abro|vejo pouco|abro pouco|raramente vejo|quase nunca abro) (|muito |quase nunca )(este|esse|o|
        esta) (e-mail|email|correio|caixa|mail|conta) / (|mas |e |só |só que |porém )(|por favor )não (me )(liga|
        ligue|liguem|ligues|telefone|telefonem|telefones) (|, )(|por favor |, )(|manda |mande |mandem |só |escreve |
        escreva )(|e-mail|email|por e-mail|mail) / não (atendo|uso) (|o |muito o )telefone / (|e |mas |porque |é que |
        pois |só |eu |eu só )(não tinha|ainda não tinha|não vi|não li|só agora vi|só hoje vi|só agora li|só agora|só
        hoje|acabei de|acabo de|só li|só vi|nem vi|nem tinha|não tínhamos|não reparei|só agora reparei|não abri|só
        agora abri|apenas agora) (|visto|lido|ver|ler|vi|li|aberto|reparado|n'|em|reparei|abrir|abri|receber) (|só
        agora |agora |só hoje )(|@ymail@|os e-mails|os meus e-mails|meus e-mails|o correio|a caixa de entrada|minha
        caixa de entrada|meu e-mail) (|antes|até hoje|até agora|agora|hoje|só agora|só hoje|a tempo|esta manhã|nestes
        dias|há pouco|neste instante|a semana toda|esses dias) (|, )(|@sorry@) / (|e |mas )(não respondi|não te
        respondi|não lhe respondi|não vos respondi|não pude responder|não consegui responder|não tinha respondido|não
        lhes respondi|não dei resposta|não deu pra responder|não escrevi) (|antes|logo|a tempo|mais cedo|até agora|há
        mais tempo|de imediato) / (|mas |e |só |porém |melhor )(|se possível |por favor |de preferência )(não|e não|
        mas não|nunca|melhor não) (|para |use |usem |usar |me escreva |me escrevam |escrevam |mande |mandem )(o|no|
        pro|para o|ao|pelo|do|a|à|na|para a|pro meu|para o meu|no meu|o meu|pelo meu|ao meu) (|meu |@box@ )(|@box@)
        @ofi@ (|@pls@) / (|mas |e |só |porém |melhor )(|se possível |por favor )(não|e não|mas não|nunca|melhor não|
        que não seja|nada de) (@byphone@|telefone|whatsapp|zap|ligações|telefonemas|chamadas) (|@pls@) / (|mas |e
        )@byphone@ (|melhor |prefiro que )não (|@pls@) / (|e |mas |porque |pois |que |eu )(|eu )(não gosto|não atendo|
        não uso|quase não uso|nunca atendo|odeio|detesto|não sou|não sou muito|não ouço bem|ouço mal|quase nunca
        atendo|raramente atendo|não curto|não me dou bem) (|muito |nada |de |o |ao |quase nunca |com o |com |bem )(|de
        |falar |falar ao |falar no |o |ao |com |muito de |muito de falar ao )(telefone|telefonar|whatsapp|chamadas|
        ligações|telemóvel|celular|zap|telefonemas|no telefone) / (e não|não|nunca|em vez do|em vez de|nem) (|para |
        pro |no |ao )(|o |a |no |do )(|@box@ )@ofi@ (|@pls@) / (|mas |ora |oras |e )(que pergunta|nem precisa
        perguntar|nem precisava perguntar|nem se pergunta|isso nem se pergunta|nem é preciso perguntar|precisa
        perguntar|ainda pergunta|ainda perguntas|ainda perguntam|nem precisam perguntar|nem era preciso perguntar|isso
        lá se pergunta|não é preciso perguntar) (|!|?) / (|à ivy |à ann |a você |pra ivy |a uma proposta destas |a ela
        )(não|nunca|nem) (|me |lhe |se |há como |tem como |dá para |dá pra |consigo |posso |sei |poderia |podia |há
        maneira de |se consegue |se pode |se deve |sou capaz de |teria como |vou |seria capaz de |ouso )(@refus@|diz
        que não|diz não|recusa|recusam|negar nada|recusa nada|recusar nada|dizer um não|nego nada) (|à ivy|a uma coisa
        dessas|à ann|uma coisa dessas) / (não vejo|não há|não tenho|não encontro|não vejo nenhum|não tem) (|nenhum |
        qualquer |razão |motivo |motivos |razões |por que |por |porque |nenhuma razão |nenhum motivo )(|para |pra |por
        que |de )(não|não aceitar|recusar|dizer não|dizer que não|por que não|recusaria) / (não|nem) (|quero |posso |
        iria |vou |se )(perderia|perder|perco|perdia|perde|deixaria passar|deixo passar) (|isso|isto|essa|esta|uma
        dessas|uma chance dessas|essa oportunidade|uma coisa destas|uma coisa dessas|esta oportunidade) (|por nada|por
        nada deste mundo|por nada no mundo|nem por nada) / (|por aqui |aqui |cá |por cá )(não para de chover|não pára
        de chover|chove|está a chover|está chovendo|faz frio|faz calor|está um calor horrível|está um frio horrível|
        está um frio de rachar|está um tempo horrível|neva|chove sem parar|tudo bem|está um dia lindo) (|por aqui|
        aqui|por cá|hoje) / (|mas |eu )não sou (|muito |de |pessoa de |uma pessoa de |homem de |mulher de |grande |lá
        muito )(|muitas |muita |de |bom |boa |escrever |falar )(palavras|escrever|escrever muito|falador|faladora|
        falar muito|com computadores|escritor|com e-mails|bom a escrever|boa a escrever|conversa|conversas|muita
        conversa|de muita conversa|bom com tecnologia|boa com tecnologia|de escrever muito|muito|textão) / (|eu
        )(nunca|jamais|não) (|me |a mim |tinha |teria |eu )(teria|tinha|pensei|imaginei|havia|acreditei|sonhei|
        esperava|pensava|lembraria|passou|me passaria|pensaria|achei|esperei) (|me )(|lembrado|pensado|ocorrido|
        imaginado|sonhado|passado|lembrar|esperado) (|que |disso|nisso|nele|pela cabeça|isto|isso|em |com |um dia |
        nela|de ) (|o |a |eu |um dia |ia |iria |fosse |o fosse |pudesse |ter )(|conhecer|conhecê-lo|conhecê-la|
        conhecer ele|encontrá-lo|essa sorte|esta sorte|conhecer o bob|ia conhecer|poder conhecê-lo) (|um dia|
        pessoalmente) / (não|nunca) (|me )(perco|perdi) (|um|uma|nenhum|nenhuma|nada) (|só |único |dos |das )(|
        concerto|livro|show|filme|concertos|shows|exposição|livros|artigo|palestra|coluna|programa) (|dele|dela|seu|
        sua) / (não|nem) (|posso |consigo |dá pra |dá para )(acredito|acreditar|creio) (|que |ainda )(|ninguém )(|
        tenha |tinha |se )(|pensou|pensado|lembrou|lembrado|lembrasse) (|nisso|nisto|disso|disto) (|antes|mais cedo|
        até hoje) / (não costumo|quase nunca|nunca|raramente|não sou de|é raro eu|não é costume) (aceito|aceitar|digo
        que sim|dizer que sim|responder|respondo|fazer|faço|entrar em) (|@such@) (|, )mas / não (sou|gosto|curto|vou)
        (|muito |lá muito )(|fã |de |adepto |adepta |amigo |amiga )(|de )(|@such@) (|, )mas / (já não era|não era|já
        era|até|até que|finalmente) (sem tempo|enfim|hora|tempo|até que enfim|que enfim) (|!)
    """,
    "no": """
        não (|não|obrigado|obrigada|muito obrigado|muito obrigada|quero|quero não|quero obrigado|tenho
        interesse|tenho interesse obrigado|tenho tempo|me interessa|me interessa obrigado|estou
        interessado|estou interessada|estou interessado obrigado|estou interessada obrigada|aceito|posso|posso
        aceitar|desejo|gostaria|é para mim|acho que não|concordo|de jeito nenhum|mesmo|vou aceitar|vai
        dar|dá|pretendo|preciso|é necessário|é possível|será possível|vou|por
        favor|nunca|lamento|infelizmente|valeu|desculpe|é do meu interesse|faz sentido para mim|faz o meu
        género|autorizo|é a minha praia) (|obrigado|obrigada|desculpe|neste momento|agora) / não
        (quero|desejo|tenho interesse|tenho tempo|estou interessado|estou
        interessada|gostaria|posso|pretendo|preciso|vou|aceito|estou disponível para|estou a aceitar|estou
        aceitando)
        (de|em|ser|conhecer|participar|aceitar|para|no|na|nesta|neste|nisso|nessa|isso|a|mais|novas|novos|ter|fazer)
        ... / nao / naum / nops / nope / nem pensar / nem morto / nunca / jamais /
        (melhor|prefiro|preferia|preferiria|acho que|creio que|penso que|infelizmente|claro
        que|definitivamente|absolutamente|com certeza|certamente|receio que|temo que|a resposta é|a minha
        resposta é|minha resposta é|digo que|dessa vez|desta vez|um grande|com certeza que|por mim) não
        (|obrigado|obrigada) / (prefiro|preferia|preferiria|gostaria de) (não|recusar|declinar|passar|que
        não|ficar de fora|não participar|não conhecer|não ser) ... / de (jeito|modo|forma|maneira)
        (nenhum|algum|nenhuma|alguma) / de maneira nenhuma / em hipótese alguma / (|eu |nós )(|respeitosamente
        |gentilmente |agradeço mas )(recuso|declino|passo|rejeito|dispenso|me oponho|opto por não) (|a oferta|o
        convite|a proposta|a apresentação|desta vez|dessa
        vez|obrigado|gentilmente|respeitosamente|essa|esta|educadamente|o seu convite|a sua proposta) / (|eu
        |nós )(devo |tenho de |tenho que |vou |quero |vou ter de |vou ter que |lamento ter de |infelizmente
        tenho que |infelizmente tenho de |prefiro |gostaria de |infelizmente devo |preciso |terei que |terei de
        |respeitosamente |gentilmente |agradeço mas vou |agradeço mas )(recusar|declinar|dizer não|dizer que
        não|passar|rejeitar|dispensar|abster-me) (|a oferta|o convite|a proposta|a apresentação|desta vez|dessa
        vez|obrigado|gentilmente|respeitosamente|essa|esta|educadamente|o seu convite|a sua proposta) / dispenso
        / passo / eu passo / recusado / sem interesse / nenhum interesse / (isso |isto )não (é|faz) (para mim|o
        meu género|a minha praia|o meu interesse|do meu interesse|meu interesse) / fora de questão / deixe-me em
        paz / me deixe em paz / deixa-me em paz / (infelizmente|lamento|desculpe|receio que) não
        (posso|tenho|vou|será|é|estou|quero|poderei|me|consigo) ... / não estou disponível / não estou
        disponivel / não tenho disponibilidade / não (partilhe|compartilhe|dê|partilhes|divulgue) (o meu|meu|a
        minha|os meus|minha|meus) ... / (|eu |lamento |obrigado |obrigada |desculpe |desculpa |infelizmente
        |sinceramente |de momento |no momento |por enquanto |neste momento |atualmente |por agora |honestamente
        |agradeço )(|eu )não (|me |o |a |lhe |estou |tenho |creio que |acho que |é |quero que
        )(quero|desejo|pretendo|queria|gostaria|procuro|busco|preciso|necessito|tenho interesse|tenho
        vontade|tenho necessidade|tenho tempo|interessado|interessada|interessado em|à
        procura|procurando|buscando|interesse|interessa|vontade|apetece|autorizo|aceito|concordo|sinto à
        vontade|sinto confortável|dou autorização|dou permissão|é para mim|para mim|faz o meu|a minha
        praia|quero que|disponível|disposto|disposta|tempo|necessidade|faço questão|faz sentido|compensa|vejo
        necessidade|compartilhe|partilhem) ... / (|por favor |peço que |prefiro que |agradeço que |gostaria que
        )não (|lhe |me |nos |o |a
        )(dê|deem|dar|dês|passe|passem|passes|passar|partilhe|partilhem|partilhes|partilhar|compartilhe|compartilhem|
        compartilhar|divulgue|divulguem|apresente|apresentem|apresentes|apresentar|forneça|envie|enviem|encaminhe|
        revele|coloque
        em contato|ponha em contacto) ... / (|eu |infelizmente |lamento |desculpe |obrigado |obrigada |por
        enquanto |de momento |desta vez |agradeço mas |obrigado mas |obrigada mas |lamento mas |desculpe mas
        |sinto muito mas )(prefiro|preferia|preferiria|tenho de|tenho que|devo|terei de|terei
        que|vou|decidi|optei por|quero|gostaria de|vou ter de|vou ter que|sou obrigado a|sou obrigada a|opto
        por|escolho|venho) (|de |ter de |por )(que não|não fazer|não
        aceitar|recusar|declinar|rejeitar|passar|passo|recuso|declino|rejeito|dispenso|dispensar|abster-me|me
        abster|ficar de fora|ficar fora|não participar|não partilhar|não compartilhar|não dar|não ser|dizer
        não|dizer que não|manter a minha privacidade|manter minha privacidade|não ser apresentado|não ser
        apresentada|deixar passar|desistir|agradecer e recusar|deixar para lá|deixar pra lá)
        (|a|o|esta|este|essa|esse|ao|obrigado|obrigada|desta vez|dessa vez|mas
        obrigado|sua|seu|vossa|vosso|teu|tua) (|amável |gentil |simpático
        )(|convite|oferta|proposta|apresentação|vez) (|obrigado|obrigada) / (não|nem|nah|nops|neca)
        (|,)(|obrigado |obrigada |mesmo |senhor |quero |muito obrigado |muito obrigada )(pensar|pensar
        nisso|quero|preciso|valeu|rola|dá|dá não|vai dar|vai rolar|tô afim|to afim|estou a fim|tô a fim|me
        interessa|tenho interesse|é para mim|faço questão|de jeito nenhum|de forma alguma|de modo
        algum|mesmo|nunca|jamais|me apetece|é necessário|precisa|obrigado|obrigada|morto|morta|a pau|por
        sombras|que me paguem|aceito|estou interessado|estou interessada|estou à procura|estou procurando|tenho
        tempo|desta vez|dessa vez|agradeço|passo|prefiro não|lamento) (|obrigado|obrigada|não|disso|tempo) /
        não(|,) (não|obrigado|obrigada|lamento|desculpe) (|,)(estou|quero|procuro|tenho|preciso|me
        interessa|estou à procura de) ... / (valeu|brigado|brigada|obrigado|obrigada|muito obrigado|muito
        obrigada|agradeço|agradeço o convite|agradeço a oferta|agradeço a proposta|agradeço a gentileza|agradeço
        imenso|é muito gentil|muito gentil|muito simpático)(|,) (mas |porém )(|eu |hoje |acho que |desta vez
        |dessa vez |por agora |no momento |de momento |neste momento |prefiro |vou |por enquanto
        )(não|passo|recuso|dispenso|passar|declino|não quero|não me interessa|não tenho interesse|não estou
        interessado|não estou interessada|não é para mim|não posso aceitar|não preciso|não tenho tempo|que
        não|recusar|deixar passar|não procuro|não estou à procura|não faço questão|não obrigado|tenho de
        recusar|terei de recusar|não vou aceitar|vou recusar) (|obrigado|obrigada|de novos contactos|novos
        contactos|novos contatos|nada|contactos) /
        (acho|creio|temo|receio|diria|lamento|infelizmente|definitivamente|claro|óbvio|penso|prefiro dizer|digo)
        (|dizer )que não (|obrigado|obrigada|vou aceitar|me interessa|posso aceitar|vai dar) /
        (deixa|deixe|deixem) (quieto|pra lá|para lá|estar|isso pra lá) (|obrigado|obrigada|valeu) / tô fora / to
        fora / estou fora / dispenso (|obrigado|obrigada) / já nos conhecemos(|,) (não|não é|não precisa|nem)
        (|precisa|é preciso|necessário|é necessário|vale a pena) / não (é preciso|é necessário|precisa|há
        necessidade) (|obrigado|obrigada|apresentar|nos apresentar|de apresentação|valeu) / não quero (nada|ter
        nada|saber) ... / nem (pensar|morto|morta|a pau|que a vaca tussa|sonhar|ferrando)
        (|obrigado|obrigada|nisso) / (infelizmente|lamento mas|lamento|desculpe mas|desculpe) não (|vou
        )(posso|poderei|consigo|poder) (aceitar|participar|ajudar|concordar) ... / (|por favor |peço que
        |peço-lhe que |peço-vos que |peço-te que |agradeço que |agradecia que |agradeceria que |gostaria que
        |preferia que |preferiria que |prefiro que |melhor |é melhor ||favor |solicito que |rogo que |olha
        |então )(não|nunca) (lhe |o |a |me |nos |os |lho
        |)(dê|des|deem|dêem|passe|passes|passem|partilhe|partilhes|partilhem|compartilhe|compartilhes|compartilhem|
        envie|envies|enviem|mandes|mande|mandem|encaminhe|encaminhes|encaminhem|repasse|repasses|repassem|forneça|
        forneças|forneçam|ceda|cedam|divulgue|divulgues|divulguem|transmita|transmitam|disponibilize|disponibilizem|
        faculte|facultem|revele|reveles|revelem|utilize|utilizem|use|usem|reencaminhe|reencaminhem|passa|dá|manda|
        envia|compartilha|partilha|divulga|repassa|dar|passar|compartilhar|partilhar|divulgar|repassar|fornecer)
        (|@meu@|@fim@) (|a ninguém|para ninguém|pra ninguém|com ninguém|a terceiros|com terceiros|para
        terceiros|a estranhos|com estranhos|com desconhecidos|a desconhecidos|para desconhecidos|a ele|para
        ele|pra ele|não) ... / (|eu ||por princípio |por norma |por regra |obrigado mas |obrigada mas
        |infelizmente |lamento mas |sinceramente |nunca |jamais )(não|nunca|jamais) (|lhe |me |o |os
        )(quero|queria|quereria|desejo|gosto|gostaria|gostava|costumo|posso|vou|penso|pretendo|estou
        disposto|estou disposta|estou a fim|tô a fim|estou interessado|estou interessada|sinto confortável|sinto
        à vontade|sinto-me confortável|sinto-me à vontade|me sinto confortável|me sinto à vontade|fico
        confortável|fico à vontade|autorizo|autorizo a|permito|consinto|aceito|concordo|concordo em|acho
        bem|acho bom|agrada|interessa|dou autorização para|dou permissão para|dou o meu consentimento para|dou
        meu consentimento para) (|a|em|de|com|para) (|que|q) (|vocês|você|a ivy|me|lhe|se|nos|o meu contacto
        seja|meu contato seja|meu email seja|meu e-mail seja|o meu email seja|o meu endereço seja|os meus dados
        sejam|meus dados sejam)
        (@dar@|@des@|partilhado|compartilhado|divulgado|passado|repassado|passando|dando|compartilhando|sair
        dando|expor|espalhar|partilharem|passarem|darem) (|@meu@) ... / (|eu ||por princípio |por norma |por
        regra |lamento mas |obrigado mas |obrigada mas |desculpe mas )(não|nunca|jamais) (|lhe |o |os
        )(dou|damos|partilho|partilhamos|compartilho|passo|forneço|cedo|divulgo|distribuo|espalho|entrego|revelo|
        repasso)
        (|o meu|meu|os meus|meus|a minha|minha|esse) (@dado@) (|pessoal|particular|pessoais) ... / (|o |os
        )(meu|meus) @dado@ (|pessoal|pessoais) (não (é|são) (|para
        )(partilhado|compartilhado|dado|passado|divulgado|partilhar|compartilhar|passar|dar)|é só meu|é
        privado|é confidencial|são privados|são confidenciais|fica comigo|ficam comigo|é particular) ... / (|eu
        ||obrigado mas |obrigada mas |lamento mas |sinceramente |melhor
        )(prefiro|preferia|preferiria|quero|queria|gostaria de|gostava de|desejo|opto
        por|escolho|costumo|decidi) (|continuar a )(manter|guardar|conservar|deixar|preservar|reservar|ficar
        com|manter-me|proteger) (|o meu|meu|os meus|meus|a minha|minha|o|a)
        (@dado@|privacidade|distância|anonimato|sossego|vida privada|anónimo|anônimo|intimidade|assim) (|em
        sigilo|privado|em privado|confidencial|privados|só para mim|para mim|só pra mim|pra mim|comigo|em
        segredo|assim|fora disso|fora disto|em reserva|reservado) ... / (|por favor
        )(guarde|guarda|guardem|mantenha|mantém|mantenham|fique com|fiquem com|fica com|reserve) (|com )@meu@
        (em sigilo|privado|em privado|confidencial|para ti|para você|só para vocês|para vocês|só pra você|pra
        você|em segredo|só entre nós) ... / (|isso |isto |esse assunto |este assunto |esse tema |esse tipo de
        coisa |essas coisas |sinceramente |acho que |receio que |temo que |na verdade |a verdade é que |olha |eu
        |)(isso |isto )(não|nunca) (é|são|foi|faz|seria|tem a ver com) (|muito |mesmo |propriamente |bem |nada
        |exatamente )@fora@ ... / (|sinceramente |acho que |receio que |na verdade |olha |eu ||desculpe mas
        |lamento mas )não (é|são|foi|seria) (|muito |mesmo |propriamente |bem |nada |exatamente )@fora@ ... /
        (|sinceramente |olha |na verdade |a verdade é que |eu ||isso |isto |a ideia |a mim |obrigado mas
        |obrigada mas )não (|me|nos) (interessa|interesso|interessa nada|interessa o assunto|interessa esse
        tipo|interessa minimamente|convence|atrai|seduz|apetece|apetece nada|anima|animo|diz nada|diz
        respeito|agrada|agrada a ideia|serve|compensa|cativa|chama a atenção|entusiasma|vejo nisso|vejo a fazer
        isso|vejo com necessidade|faz falta|faz sentido|dá jeito|rola|rola pra mim|curto|curto muito|curti|curti
        a ideia|gosto da ideia|gostei da ideia|tô a fim|to a fim|tou a fim|tou para isso|estou a fim|estou pra
        isso|estou para isso|estou nessa|tô nessa|estou para aí virado|estou para aí virada|estou virado para
        aí|sinto confortável|sinto à vontade|sinto confortável com isso|fico confortável|identifico|encaixo) ...
        / (|eu |desta vez |dessa vez |acho que |por agora |melhor |lamento mas |obrigado mas |obrigada mas
        |então |desta |dessa |nesta |nessa )(|eu |desta vez |dessa vez |desta |dessa |nessa )(passo|passo a
        vez|deixo passar|pulo|pulo fora|dispenso|abstenho-me|me abstenho|fico de fora|fico fora|não
        participo|não vou participar|não vou entrar|não entro nessa|não alinho|não topo|não
        embarco|recuso|declino|não contem comigo|não conte comigo|não contes comigo|comigo não|salto fora|tô
        fora dessa|to fora dessa|tou fora|estou fora dessa|deixo para outro|deixo para outra pessoa) (|desta
        vez|dessa vez|essa|dessa|desta|disso|disto|disto tudo|@fim@) (|por pensar em mim|por se lembrar de
        mim|por lembrar de mim|pelo convite|pela proposta) / (|eu |desta vez |dessa vez |acho que |por agora
        |melhor |lamento mas |obrigado mas |obrigada mas |então |desta |dessa |nesta |nessa )(|eu )(vou|acho que
        vou|prefiro|terei de|terei que|tenho de|tenho que|melhor|vou ter de|vou ter que) (passar|passar a
        vez|passar dessa|passar desta|deixar passar|pular|pular essa|dispensar|me abster|abster-me|ficar de
        fora|ficar fora|recusar|declinar) (|desta vez|dessa vez|essa|dessa|desta|disso|disto|disto tudo|@fim@)
        (|por pensar em mim|por se lembrar de mim|por lembrar de mim|pelo convite|pela proposta) / (|lamento
        |obrigado |obrigada |olha |)(comigo não conte|comigo não contes|comigo não contem|não contem comigo|não
        conte comigo|não contes comigo|me deixa fora|me deixe fora|deixa-me fora|deixe-me fora|deixem-me fora|me
        deixem fora|me tira dessa|me tire dessa|me tirem dessa|me inclua fora|me incluam fora)
        (|dessa|disso|disto|desta|@fim@) / (|eu |já ||obrigado mas |obrigada mas )(|já )(tenho|conheço) (|já
        )(|contatos |contactos |gente |amigos |emails |e-mails |pessoas )(suficientes|suficiente|bastantes|que
        chegue|que cheguem|que bastem|demais|de sobra|contatos demais|contactos a mais|a mais|contatos
        suficientes|contactos suficientes|contatos o suficiente|o suficiente|muitos contatos|muitos
        contactos|muita gente|gente demais) ... / (|eu |na verdade |neste momento |no momento |de momento |agora
        |atualmente |por agora |hoje em dia |obrigado mas |obrigada mas ||já )(não|nem) (ando à procura|estou à
        procura|estou procurando|estou a procurar|procuro|procuramos|busco|preciso|preciso disso|preciso de
        mais|necessito|faço questão|tenho necessidade|me faz falta|faz falta|quero mais|quero novos|quero
        conhecer|tenho disponibilidade|tenho tempo|tenho tempo nem|tenho cabeça|tenho pachorra|tenho
        paciência|tenho saco|tenho vontade|tenho interesse|tenho o menor interesse|tenho qualquer
        interesse|tenho nenhum interesse|tenho tempo nem vontade|tenho idade|me sobra tempo|sobra tempo|vejo
        interesse|vejo utilidade|vejo necessidade|vejo sentido|vejo motivo|vejo razão|vejo grande|vale a pena)
        ... / (|eu |já |hoje ||há anos que |porque )(|já )não (trabalho|me dedico|estou|lido|mexo|atuo|faço
        isso|trabalho mais|mexo mais|atuo mais|lido mais) (|mais )(com|em|na|no|nisso|nessa|nesse|a|disso) ... /
        (|acho que |receio que |temo que |lamento mas |infelizmente |desculpe mas ||eu )não sou (|eu )(|mesmo
        )(a|o|sua|seu) (|melhor )(pessoa|indicado|indicada|homem|candidato|candidata)
        (|certa|certo|adequada|indicada|ideal|mais indicada|mais adequada|que procura|que procuram|para isso)
        ... / (|só |eu |acho que |receio que |ia |iria )(|só |eu )(lhe |te |o |a |ia |iria |vou
        |)(faria|fazê-lo|fazer|fazer-lhe|estaria a fazê-lo|ia fazê-lo|fazê-lo-ia) (perder|perder o seu) (|o seu
        |o )tempo ... / (seria|é) (|uma |só )(perda|perder|desperdício) de tempo ... / (|é |acho |por mim |eu
        ||então |olha )(melhor |)(deixa|deixe|deixem|deixamos|deixemos|vamos deixar|deixar|deixa isso|deixe
        isso|fica|fique) (pra lá|para lá|quieto|estar|como está|por aí|assim|por isso mesmo|isso pra lá|isso
        para lá|isso quieto|para outro|pra outro|para outra pessoa|pra outra pessoa|para outra pessoa então) ...
        / (sinto-me|sentir-me-ia|isso incomoda-me|incomoda-me) (|desconfortável|pouco à vontade) ... / (|eu
        |isso )(me |isso me )(incomoda|incomodaria|sinto desconfortável|sentiria desconfortável|deixa
        desconfortável|deixaria desconfortável) ... / (nem por sombras|nem sonhar|nem pensar nisso|nem que me
        paguem|nem morto|nem morta|nem a pau|nem ferrando|nem fodendo|nem brincando|nem que a vaca tussa|nem por
        nada|nem lascando|de jeito maneira|de modo nenhum|de maneira alguma|em absoluto não|nada
        disso|esquece|esqueça|esqueçam|esquece lá isso|esquece isso|podes esquecer|pode
        esquecer|nananinanão|nananina não|nana nina não|naum|neca|neca de pitibiriba|nops|negativo|necas|nem
        morto obrigado|poupem-me|poupe-me|me poupe|me poupem|poupa-me|nem vale a pena|não vale a pena|pra mim
        não|para mim não|a mim não|comigo não|por mim não|pois não quero|acho melhor não|acho que é melhor
        não|melhor não né|é melhor não|era melhor não|talvez melhor não mesmo|não mesmo|não não|não vai
        rolar|não vai dar|não vai ser possível|não será possível|não dá mesmo|não dá não|quero não|posso
        não|precisa não|carece não|não carece|tô bem assim|estou bem assim|obrigado mas não obrigado|agradeço
        mas não) (|@fim@) / (a resposta|a minha resposta|minha resposta|a minha|minha decisão|a minha decisão)
        (é|continua a ser|será|continua sendo) (|um |que |claramente |definitivamente |obviamente |infelizmente
        |mesmo |simplesmente )(não|negativa|que não|não obrigado|não obrigada|um não|redondo não|sonoro não)
        (|mesmo|@fim@) / (digo|respondo|digo-lhe|digo-te|digo-vos|te digo|lhe digo|tenho de dizer|tenho que
        dizer|vou dizer|vou ter de dizer|vou ter que dizer|prefiro dizer|devo dizer|terei de dizer) (|lhe |-lhe
        )(que não|não) (|@fim@) / (|que |ele que |diz-lhe que |diga-lhe que |diz que |diga que |diz a ele que
        |fala pra ele |fala para ele |melhor que |prefiro que |pede-lhe que |peça que |peço que )não me
        (escreva|contacte|contate|procure|ligue|incomode|escrever|procurar|contatar|chatear|chame|mande)
        (|nada|@fim@) / (|infelizmente |lamento |lamento mas |desculpe |desculpe mas |desculpa |sinto muito
        |sinto muito mas |por isso ||então |eu )(|eu )não (vou|irei|poderei|posso|consigo|vou poder|vou
        conseguir|vai dar para|quero|pretendo|tenciono|desejo) (|poder |conseguir
        )(aceitar|participar|avançar|dar seguimento|prosseguir|corresponder|dizer que sim|entrar
        nisso|embarcar|ajudar|me envolver|envolver-me|meter-me|me meter|alinhar|conhecer|ser apresentado|ser
        apresentada|fazer isso) ... / (recuso|declino|rejeito|nego|não dou|não concedo|retiro|recuso-me|me
        recuso|recuso a|nego o meu) (|o |a |meu |minha |o meu |a minha |gentilmente |educadamente |com pena
        |respeitosamente |o seu |a sua |desde já |a partilha |a
        )(permissão|consentimento|autorização|apresentação|oferta|proposta|convite|contacto|contato|pedido|fornecer|
        partilhar|participar)
        ... / (terei|tenho|vou ter|devo|vou|venho) (|de |que |por isso )(recusar|declinar|dizer não|dizer que
        não|rejeitar|dispensar|agradecer e recusar|agradecer e declinar|declinar do convite) ... / (|agora
        |neste momento |no momento |de momento |por agora |por enquanto |hoje em dia |sinceramente |na verdade
        |desculpa |desculpe |desculpa lá mas |lamento |ele |ela |bob |o bob |isso |o assunto |o tema |a proposta
        |a sua proposta |essa pessoa |a ideia |eu )não me (interessa|interessam|interessaria|apetece|faz
        falta|convence|diz nada|atrai) ... / (|eu |por favor )não (autorizo|permito|consinto|aceito|concordo
        com|dou autorização para|dou o meu consentimento para|estou de acordo com|quero|desejo) (|expressamente
        )(a|o|nenhuma|qualquer)
        (divulgação|partilha|compartilhamento|cedência|cessão|entrega|envio|uso|utilização|transmissão|repasse|
        fornecimento|circulação)
        (|de|do|da|dos) (|meu|meus|minha|o meu|os meus) (|@dado@) ... / (|eu )não
        (quero|queria|gostaria|gostava|desejo|quereria) (|de ver )(|que )@meu@
        (circule|circulem|circulasse|circulassem|ande|andem|andasse|seja|sejam|fosse|fossem|chegue|cheguem|a
        circular|circulando|por aí|rode|rodando|fique|caia) ... /
        (prefiro|preferia|preferiria|peço|gostaria|gostava|agradeço|agradecia|solicito|quero) que @meu@ não
        (seja|sejam|fosse|fossem|circule|circulem|ande|saia) ... / (acho|penso|creio|claro|prefiro|com
        certeza|diria) (q|k) não (|@fim@) / (diga-lhe|diz-lhe|digam-lhe|diga a ele|diz a ele|fala pra ele|fale
        para ele|fala para ele|diz ao bob|diga ao bob|avisa ele|avise-o) que (não|não obrigado|não obrigada|não
        quero|não posso|não me interessa|não tenho tempo|não estou interessado|não estou interessada|passo)
        (|@fim@) / (isso |para mim |já )não (faz|faria) (|muito |nenhum |mais |para mim )sentido (|para
        mim|@fim@) / (obrigado|obrigada|muito obrigado|muito obrigada|brigado|brigada|valeu|agradeço|agradeço
        muito|agradeço imenso|agradeço a lembrança|agradeço o convite|agradeço a proposta|lamento|lamento
        muito|sinto muito|desculpe|desculpa|desculpem|infelizmente|receio que|temo que|parece interessante|é
        muito gentil|muito gentil|muito amável|com todo o respeito|fico lisonjeado|fico lisonjeada)(|,) (|mas
        |porém |só que )(|eu |agora |neste momento |no momento |de momento |por agora |por enquanto |atualmente
        |acho que |é que )não (|o |a |lhe |me |nos
        )(preciso|precisamos|procuro|busco|necessito|interessa|interessam|apetece|convence|faz falta|gosto de
        dar|gosto da ideia|sinto à vontade|sinto confortável|desejo|quero|queria|partilho o meu|partilho os
        meus|dou o meu|dou os meus|costumo dar|vejo necessidade|vejo sentido|tenho tempo|tenho interesse|tenho
        vontade|tenho necessidade|tenho disponibilidade|posso aceitar|posso ajudar|posso participar|vou
        aceitar|vou participar|vou poder|estou interessado|estou interessada|estou disponível|estou a fim|tô a
        fim|é para mim|é a minha praia|é minha praia|é a minha área|sou a pessoa|dá jeito|autorizo|aceito|faz
        sentido|disponho de|é necessário|é preciso|faço questão) ... / (eu|nós|por mim|a mim) não
        (|obrigado|obrigada|@fim@) / (acho que |penso que |parece-me que |me parece que |sinceramente |creio que
        )não (é|me parece|acho|vejo|seria) (|uma |muito |nada )(boa
        ideia|oportuno|conveniente|adequado|apropriado|necessário|bem) ... / não (acho|me parece|vejo) (|uma
        |ser uma |que seja |que seja uma )boa ideia ... / nem (pensar|sonhando|morto|morta|a
        pau|ferrando|brincando|te atrevas) (|em |a |de
        )(|passar|dar|partilhar|compartilhar|passe|passes|dê|dês|mandar) (|@meu@) (|@quem@) ... / não é
        (preciso|necessário) (|obrigado|obrigada|@fim@) / (|eu |sinceramente )não me vejo
        (a|em|com|fazendo|dando|para|capaz|metido|metida) ... / (|eu |sinceramente )não sou (|muito |nada
        )(adepto|adepta|fã|amigo|amiga|partidário|partidária|de dar|de partilhar|de passar|de andar|dos que|das
        que|de fazer|apologista|favorável) ... / melhor que não (|@fim@) / (|eu )não (estou|ando) à procura de
        ... / (|infelizmente )por (motivos|razões|questões) (pessoais|profissionais|familiares|de saúde) não
        (posso|poderei|vou) (|poder )(aceitar|participar|ajudar) ... / nem (penses|pense|pensem) em
        (passar|dar|partilhar|compartilhar|mandar) ... / (prefiro|preferia|preferiria) não (@dar@|estar a
        dar|andar a dar|ter de dar) @meu@ ... /
        (prefiro|antes quero) (ficar|continuar) (no meu canto|como estou|assim|sossegado|sossegada|quieto|quieta|no
        meu sossego) (|obrigado|obrigada) / (diga|diz|digam|fala|fale|avisa|avise|responda|responde) (à|pra|para a|a|
        ao|pro) (ivy|ann|bob) que (|por mim |eu )(não|passo|recuso|não quero|não tenho interesse|prefiro que não|desta
        vez não|não me interessa|dispenso) (|obrigado|obrigada) / (já não|não) (tenho|estou em) (|mais )idade (|para|
        pra|de|dessas|dessa) (|isso|isto|essas coisas|estas coisas|conhecer gente|coisas) / (sou|estou|já sou|já
        estou) (|muito |demasiado )(velho|velha|idoso|idosa) (|demais )(para|pra) (isso|isto|essas coisas|estas
        coisas|conhecer gente nova|novas amizades) / (e |)(por isso mesmo|por isso|justamente por isso|precisamente
        por isso) não (|obrigado|obrigada|quero|aceito|me interessa) / (já não tenho|não tenho mais) idade (|para|pra)
        (|isso|isto|conhecer gente|conhecer gente nova|essas coisas|estas coisas|novas amizades|conhecer pessoas|fazer
        amigos) (|obrigado|obrigada) / vai ser (um |)não / (considerem|considere|tomem|tome) (isto|isso) (como |)um
        não / (e |)(é |)(justamente |precisamente |)(por isso|por isso mesmo) (que |)(|eu )(recuso|declino|passo|
        rejeito|dispenso) / (|nem )@nowz@ (|, )(nem) (@never@|@nowz@) / (|e )(não vale a pena|não adianta|escusam de|
        escusa de|escusas de|não precisa|não precisam|não é preciso|é inútil|não precisa de|nem adianta|escusado) (|me
        )(perguntar|perguntarem|voltar a perguntar|insistir|perguntar-me|voltarem a perguntar|perguntar de novo) (|de
        novo|outra vez) (mais tarde|mais pra frente|no futuro|depois|noutra altura|para o ano|ano que vem|outra vez|em
        outro momento) / (um|é um|será um|vai ser um) não (amigável|carinhoso|simpático|com carinho|agradecido|
        cordial|de coração) / (já tenho|já conheço|já vejo) (gente|amigos|amizades|contactos|contatos|pessoas) (que
        chegue|que baste|que cheguem|de sobra|demais|a mais|o suficiente|suficientes|suficiente|que chegam) (|na minha
        vida|na vida|no trabalho) / (já tenho|já conheço) (bastantes|demasiados|demasiada) (amigos|gente|contactos|
        contatos) / (|lamento )não (|o |a |lhe |vos )(posso|poderei|vou poder|consigo) (|o )(ajudar|ajudá-lo|ajudá-la|
        ajudar ele|ser útil|ser de ajuda|ajudar nisso) (|nisso|com isso|nisto) / (nem em sonhos|nem em sonho|nem
        sonhando|nem a brincar|nem brincando|nem de brincadeira|por nada deste mundo|por nada desse mundo|por nada no
        mundo|nem por todo o ouro do mundo|nem por todo o dinheiro do mundo|nem que me paguem|nem que me pagassem|nem
        por um decreto|nem morto|nem pintado|nem pintada|nem que a vaca tussa|nem ferrando|nem a tiro|nem à lei da
        bala|deus me livre|deus me livre e guarde|deus me free|cruz credo|credo não|tá louco|nem que chova canivete|
        prefiro morrer|antes a morte|jamais em tempo algum|em hipótese alguma|em hipótese nenhuma|sob hipótese alguma|
        de forma alguma|de forma nenhuma|não não e não|não e não|nem por sombras|nem por sonhos|fora de questão|está
        fora de questão) (|obrigado|obrigada) / (|e |já )não (|nos |o |a |lhe )(|mais )(falamos|suporto|aturo|falo com
        ele|dirigimos a palavra|damos|falo com ela) (|mais|há anos|faz anos|há muito tempo|um com o outro|bem) /
        (permita-me|permitam-me|permite-me|me permita|me permitam) (recusar|declinar|dizer não|dizer que não|passar)
        (|a|o|a sua|a vossa|o seu|esta|essa|o vosso) (|oferta|proposta|convite) / (|eu )(vejo-me|me vejo|sou|fui|
        sinto-me) (obrigado|obrigada|forçado|forçada|na obrigação) (a|de) (recusar|declinar|dizer que não|dizer não)
        (|a|o|a sua|esta|essa) (|proposta|oferta|convite) / (não tenho|nem tenho|não há|sem) (|nem )(tempo|paciência|
        vontade|disponibilidade) (|e )(nem) (vontade|paciência|tempo|interesse|disposição|disponibilidade) / (não|que|
        ele não|que ele não|que não) (podem|pode|podes|me) (dar-lhe|passar|dar|lhe dar|passar-lhe|partilhar|escreva|
        contacte|ligue|procure|contate) (|o |a |meu |minha ) ...
    """,
    "excuse": """
        (|estou |estamos |ando |infelizmente estou )(|demasiado |muito |super |bastante |tão
        )(ocupado|ocupada|atarefado|atarefada|sem tempo|aposentado|aposentada|reformado|reformada|atolado|cheio
        de trabalho) (|agora|neste momento|no momento|demais) / agenda (cheia|lotada) / (a |)minha agenda está
        (cheia|lotada) / (|eu )não (|vou |me é possível )(posso|poderei|consigo|poder|conseguir|dá para|tenho
        como|é possível) (|dizer que sim|dizer sim|aceitar|concordar|me comprometer|comprometer-me|dar o ok) (|a
        isto|a isso|desta vez|dessa vez|agora) / (|eu |neste momento |agora |no momento |de momento |ando
        |atualmente )(não tenho|falta-me|me falta|estou sem|tô sem|ando sem|sem|não me sobra) (|muito |nenhum
        )(tempo|tempo livre) (|nenhum|para isto|para isso|para nada|agora|no momento|de momento|por agora) /
        (|eu |neste momento |agora |no momento |de momento |ando |atualmente )(|estou |tô |ando |tenho |com
        )(muito trabalho|trabalho demais|trabalho a mais|demasiado trabalho|muita coisa|coisas demais|cheio de
        trabalho|cheia de trabalho) (|para isto|para isso|agora|no momento|de momento|por agora|a mais) / (|eu
        |neste momento |agora |no momento |de momento |atualmente )(|estou |tô |ando |tou )(|muito |demasiado
        |super |tão |mesmo
        )(ocupado|ocupada|atarefado|atarefada|enrolado|enrolada|assoberbado|assoberbada|sobrecarregado|sobrecarregada|
        doente|sem
        tempo) (|para isto|para isso|agora|no momento|de momento|por agora|a mais) / (|já )(estou|sou|me
        encontro) (reformado|reformada|aposentado|aposentada) (|há anos|há muito|há muito tempo|do ramo) / (|já
        )(me aposentei|me reformei|reformei-me|aposentei-me|mudei de ramo|mudei de área|deixei a área|deixei o
        ramo|deixei esse mundo|saí dessa área|saí da área) (|há anos|há muito|há muito tempo) / (|eu |ando
        |estou |tô |neste momento estou |ultimamente ando )(|ando |estou |tô |tou )(com trabalho até ao
        pescoço|até ao pescoço|atolado de trabalho|atolada de trabalho|atolado|atolada|afogado em
        trabalho|afogada em trabalho|cheio de trabalho|cheia de trabalho|com muito trabalho|com muito
        serviço|com mil coisas|numa correria|na correria|muito
        corrido|sobrecarregado|sobrecarregada|assoberbado|assoberbada|sem tempo para nada|sem tempo nenhum) / já
        (tenho|temos) (quem|alguém|fornecedor|outro|outra|gente|um|uma|isso resolvido|isso tratado) ... / já
        tenho quem (me |nos |)(faça|faz|trate|ajude|cuide|resolva) ... / que (preguiça|seca|chatice|canseira) /
        (passa|passe|passem) a (outro|outra|outra pessoa) / (isso |)passa a outro
    """,
    "later": """
        mais tarde / talvez mais tarde / depois / agora não / não agora / ainda não / hoje não / não hoje / por
        agora não / por enquanto não / de momento não / no momento não / neste momento não / não no momento /
        não neste momento / não por enquanto / não de momento / (em |numa |)outra (altura|ocasião|vez) / outro
        (dia|momento) / noutra altura / talvez outra hora / fica para a próxima / (na |)próxima (semana|vez) /
        (no |)próximo (mês|ano|trimestre) / (na |)semana que vem / mês que vem / ano que vem / (em|daqui a)
        (um|uma|dois|duas|três|alguns|algumas) (mês|semana|meses|semanas|dias) / depois das férias / após as
        férias / não é (um |o )(bom |melhor )momento / má altura / vou pensar ... / deixe-me pensar ... / deixa
        eu pensar ... / preciso pensar / preciso de pensar / tenho que pensar / pergunte ... / em breve / amanhã
        / volto a contactar / respondo depois / leio depois / (talvez|quem sabe|se calhar|melhor|porventura|de
        preferência) (|mais |em |no |na |para |depois |noutra |noutro |outro |outra |numa |daqui |lá |lá para
        |pro |para o |depois do |depois das )(tarde|@mes@|altura|dia|ocasião|vez|próxima|frente|a|para
        a|pra|mês|ano|hora) ... / mais (tarde|para a frente|pra frente|logo|adiante)
        (|sim|talvez|obrigado|obrigada|com prazer|com gosto|quem sabe|por favor) / ainda não (|é|obrigado|estou)
        ... / (agora|já|hoje|neste momento) não (|dá|posso|é|tenho) (|talvez|quem|mais|depois) ... /
        (estou|tô|vou estar|ando) (|de |em |fora |sem |muito
        )(férias|licença|viagem|viajar|fora|ocupado|ocupada|exames) (|até|este) ... / não (|lhe |o |os |lho
        )(@des@|passa|dá|manda|envia|partilha|compartilha) (|@meu@) (|@quem@) (ainda|por enquanto|por agora|de
        momento|no momento|agora|já|até) ...
    """,
    "stop": """
        pare / parem / para com isso / chega / pare de (me
        |)(escrever|enviar|mandar|contactar|contatar|incomodar|enviar-me|escrever-me) ... / parem de (me
        |)(escrever|enviar|mandar|contactar|contatar|incomodar) ... / (|por favor )não (me
        |)(escreva|escrevam|envie|enviem|mande|mandem|contacte|contate|contatem|contactem|incomode) (-me
        |)(mais|novamente|nunca mais|de novo|outra vez) ... / não quero (receber |)mais
        (e-mails|emails|mensagens) ... / (sem mais|chega de|nada de) (e-mails|emails|mensagens) (|por favor) /
        (|por favor )(remova|retire|apague|exclua|elimine|me remova|me retire|remova-me|retire-me|me tire|me
        exclua) (|meu|o meu|os meus|me|da|desta|dessa) ... / cancelar (a |)(inscrição|subscrição|assinatura) /
        descadastrar / me descadastre / não me contacte mais / parar / pare por favor / pare com isso / (|por
        favor |e |já chega |peço que |quero que |exijo que |favor
        )(parem|pare|para|parar|deixem|deixe|cessem|parem já) (|por favor |já |imediatamente )(de|com) (|me
        |)(escrever|escrever-me|enviar|enviar-me|mandar|mandar-me|contactar|contactar-me|contatar|incomodar|
        incomodar-me|me
        escrever|me enviar|me mandar|me contactar|me incomodar|chatear|chatear-me|isto|isso|esses|estes|os|as)
        ... / (|por favor |quero |quero que |peço que |gostaria de |queria |favor |peço para |solicito |desejo
        |exijo |podem )(|ser |me |que me )(tire-me|tira-me|tirem-me|me tira|me tire|me
        tirem|retire-me|retirem-me|retira-me|me retirem|remova-me|removam-me|remover|removido|removida|me
        remova|me remove|me
        removam|elimine-me|eliminem-me|eliminar|apague-me|apaguem|apague|apagar|exclua|excluam|me exclua|me
        excluam|excluir|sair|cancelar|retirar|retirado|retirada|descadastrar|descadastre|descadastrem|me
        descadastre) (|meu |o meu |os meus |meus |da|desta|dessa|de|a minha|todos|minha) ... / (|eu |por favor
        |e |já |peço que |agradeço que )não (|quero |desejo |pretendo |me |voltem a |volte a |quero que me
        )(|mais |voltar a |me )(receber|recebam|ser contactado|ser contactada|ser contatado|ser
        contatada|contacte|contactem|contactem-me|contacte-me|contatem|contate|contactar|contactar-me|contatar|
        escrevam|escreva|escrever|escrever-me|escrevam-me|mandem|mande|mandar|mandem-me|enviem|envie|enviar|enviem-me|
        incomodem|incomode|incomodar|incomodem-me)
        (|mais |nunca mais |os |estes |esses |os vossos |de novo |nada |outra vez |nenhum |quaisquer |vossos
        )(|mais|nunca mais|emails|e-mails|email|mails|mensagens|mensagem|nada|contactos|por favor|de
        vocês|vossos|seus|obrigado|obrigada) (|mais|por favor|vossos|seus|de vocês|deste tipo|desse
        tipo|obrigado|obrigada) / (chega|basta|nada|acabem|pronto) (|de |com |com os |mais )(|mais
        )(emails|e-mails|email|mails|mensagens|spam|isto|isso|contactos|estes emails|esses emails) (|por
        favor|já|obrigado) / (deixem|deixe|deixa|me deixa|me deixem|deixem-me|deixe-me|deixa-me) (|me )em paz
        (|por favor|com isso|com isto|já) / (parem|pare|para|deixem|deixe|deixa) de (me mandar|mandar-me|me
        enviar|enviar-me|me escrever|escrever-me|me contactar|me contatar|contactar-me|me incomodar|me
        chatear|chatear-me|mandar|enviar|encher) ... / (|por favor |quero que |peço que |solicito que |exijo que
        |agradeço que )(|me
        )(tirem|tire|tira|retirem|retire|retira|removam|remova|remove|apaguem|apague|apaga|eliminem|elimine|elimina|
        excluam|exclua|exclui)
        (|o meu|meu|os meus|meus|me|minha) (|@dado@|nome|email)
        (de|da|do|dessa|desta|das|dos|já|imediatamente|por favor) ... / não (me
        |)(escrevam|escreva|escrevas|mandem|mande|mandes|enviem|envie|contactem|contacte|contatem|contate|incomodem|
        incomode|chateiem|liguem|ligue)
        (|-me )(mais|nunca mais|de novo|outra vez) ... / (|por favor )me
        (tira|tire|tirem|exclui|exclua|excluam|remove|remova|removam|risca|risque) (da|de|dessa|desta|das|do)
        (lista|sua lista|vossa lista|mailing|cadastro|base|listas|suas listas) ... /
        (deixem-me|deixe-me|me deixem|me deixe|deixa-me) em paz com (as|os|essas|esses|isso|as vossas|suas|estas) ...
        / (|não |e |sim )não me (escrevam|escreva|escrevas|contactem|contacte|contatem|contate|mandem|mande|enviem|
        perturbem|incomodem) (mais|nunca mais) (|em nome da ivy|em nome de ninguém|nada|e-mails|por favor|mensagens)
        ...
    """,
    "stop_all": "parar tudo / pare tudo / stop tudo / parem tudo / chega de tudo / parar todos",
    "doubt": """
        se / caso / desde que / contanto / quando / assim que / antes / depois de / a menos / salvo / exceto /
        condição / só / somente / apenas / talvez / quem sabe / pode ser que / pode ser / possivelmente /
        provavelmente / depende / vamos ver / veremos / logo vejo / a ver / não sei / sei lá / não faço ideia /
        não tenho ideia / sem ideia / não tenho certeza / não tenho a certeza / não estou certo / dúvida /
        dúvidas / estou em dúvida / tenho dúvidas / mais ou menos / quem / que tal / o que / o quê / por que /
        porquê / para quê / pode me / poderia / podia / você pode / diz / disse / dizer / digo / spam / golpe /
        burla / haha / kkk / kkkk / rs / rsrs / brincadeira / ironia / férias / ausente / recebido / encaminho /
        assistente / em princípio / em teoria / primeiro / mais informações / mais informação / mais detalhes /
        ou / sim e não / sim não / não sim / hmm / pois / pois sim / pois é / problema / suponho / acho / tanto
        faz / não o conheço / não a conheço / não conheço / engano / senão / sim recebi / recebi / não digo que
        não / não digo não / não disse que não / não é que não / sonha / não me importo / não me importa / me
        importo / saber / advogado / polícia / outra pessoa / não(|,) (sem problema|sem problemas|não há
        problema|nenhum problema|não faz mal|tranquilo) / má ideia / péssima ideia / pensar / saber mais / sou
        eu / era eu / como se / até parece / era só o que faltava / era o que faltava / em troca / quanto / paga
        / pagam / falar com a minha / consultar / falar com o meu / sem saber / saber mais / recebi / recebemos
        / a sua mensagem / vamos ver / a ver / logo se vê / condição / sim e não / nem sim nem não / sei lá /
        pois / pois claro / não digo que não / não digo que sim / tenho de ver / ver com / não é um não / não é
        não / não sou contra / não me oponho / não me importo / não vejo problema / conforme / consoante /
        segundo (o|a|quem) / caso contrário / a não ser / salvo se / exceto se / enquanto não / mediante /
        contanto que / não é que eu não / não é que não / até que / não é que / como (é|é
        que|funciona|funcionaria|conseguiu|conseguiram|seria|se|o|lhe|vai
        ser|sei|sabe|posso|tenho|chegou|chegaram|tem|têm|obteve|obtiveram|quiser|quiseres|quiserem|achar|achares|faço|
        fazemos|assim|é
        isso|muito|que sim|que) / (|de )onde
        (conseguiu|conseguiram|está|saiu|vem|tirou|tiraram|é|mora|trabalha|posso|tenho|arranjou|arranjaram|veio)
        / qual (é|seria|o|a|de|foi|era) / quais (são|seriam|os|as) / não (|lhe |o )(@des@|passa|dá|manda) @meu@
        (do|da|de) @firma@ ... / não (|te |lhe |vos )(diria|digo|direi|posso dizer|poderia dizer|quero dizer|vou
        dizer) que não / não (|me )(recuso|nego|oponho|rejeito|declino|recusaria) / não (|me
        )(recuso|nego|oponho) a / não (deixe|deixes|deixem|hesite|hesites|hesitem) (de|em) ... / não
        (quero|queria|gostaria) que não / (ele|ela|o bob|bob|a ann) (que|pode)
        (escrever|escreva|ligue|ligar|contactar|contacte|contatar|contate) (à|ao|a|para) ... / (meu|minha)
        (chefe|mulher|marido|esposa|patroa) (diz|decide|tem|deve|não|quer|me|é quem|é que|manda) /
        (com|a|ao|à|pro|pra|para) (|o |a )(meu|minha) (chefe|mulher|marido|esposa|patroa) / não (te |lhe |o
        |)(posso|poderia) (prometer|garantir|assegurar|decidir|opinar|prometê-lo|dizer ainda) /
        não confio / os porcos voam / quando as galinhas tiverem dentes / abrir uma exceção / fazer uma exceção / não
        confiamos / eu já não trato / já não trato disso
    """,
    "but": """
        mas / porém / contudo / no entanto / todavia / embora / entretanto / ainda assim /
        (não duvido|não duvido nada|tenho a certeza de|tenho certeza de|tenho certeza|sem dúvida|com certeza) (|que
        )(|ele |o bob |ela )(seja|é|será|deve ser) (|muito |um |uma |alguém |uma ótima |uma excelente )(encantador|
        encantadora|encanto|simpático|simpática|ótima pessoa|boa pessoa|pessoa maravilhosa|interessante|pessoa|gente
        boa|adorável|fantástico|legal)(|,) mas / (diga|diz|digam|fala|fale) (à|pra|para a|a|ao) (ivy|ann|bob) que (|eu
        |lhe |muito |muitíssimo )(agradeço|obrigado|obrigada|fico grata|fico grato) (|muito|imenso|de coração)(|,) mas
        / (|sim |sim, |claro |claro, )(recebi|já recebi|li|já li|vi|já vi|chegou) @ymail@ (|,) mas / (@usual@) (|,
        )(aceito|digo que sim|aceitar|dizer que sim|topo) (|@such@) (|, )mas
    """,
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
        atte / abraço / abraços / um abraço / beijos / beijo / bjs / cordialmente / saudações /
        (melhores|meus|com os melhores|com os meus melhores) cumprimentos / até (logo|breve|já|mais|amanhã) /
        tchau / adeus / (tenha | )(um |uma |)(bom|boa|ótimo|ótima) (dia|fim de semana|semana|tarde|noite) / boa
        sorte / enviado do ... / enviado de ... / grato / grata / respeitosamente / sucesso / (tudo de bom|tudo
        bom para ti|felicidades|fica bem|fique bem|fiquem bem|passar bem|um grande abraço|grande
        abraço|abração|um xi coração|até à próxima|até a próxima|falamos|vamos falando|até
        logo|abs|abrs|bjos|bjinhos|beijocas|saudações cordiais|cumps|cptos|melhores cumprimentos|com os melhores
        cumprimentos|com estima|com consideração|ao dispor|sempre ao dispor|fico à disposição|fico ao
        dispor|estou à disposição|à disposição|às ordens) / um (beijo|beijinho|abraço|abração|xi)
        (|grande|forte|enorme)
    """,
    "thanks": """
        (|muito |muitíssimo |mil |e |ok |desde já )(obrigado|obrigada|obrigadão|obg|obgd|brigado|agradecido|
        agradecida| valeu|vlw) (|mesmo|desde já|por tudo|de qualquer forma|na mesma|ivy|a você|igualmente) /
        (obrigado|obrigada| muito obrigado|muito obrigada|agradeço|grato|grata) (por|pela|pelo|pelas|pelos|a|o)
        ... / (eu |)agradeço (| muito|imenso|desde já|de coração|a gentileza|sua mensagem) / (é|foi|que) (|muito
        )(gentil| amável|simpático| gentileza) (|da sua parte|de sua parte|sua|seu) / (|muito |muitíssimo
        |imenso )(obrigado| obrigada|grato|grata| valeu) (|mesmo |desde já )(por|pela|pelo|pelos|pelas|a|de) ...
        / agradeço (|muito | imenso |desde já )(a|o|por| que|pela|pelo|à|ao) ... / (|muito |muitíssimo |imenso
        |mil )(obrigado|obrigada|grato|grata|agradeço) (pelo|o) (|vosso |seu |teu |interesse e )interesse /
        (|mas |e |porém )(|foi |é |que |muito |achei |acho |como é |como foi )(|muito |tão |super |bem )(simpático|
        gentil|querido|bonito|amável|fofo|gentileza|simpática|querida|amor|fofa|gentis|queridos|bonito gesto|delicado|
        legal|bacana) (da vossa parte|da sua parte|da tua parte|da parte da ivy|por parte da ivy|da ivy|a ivy|por se
        lembrar|por se lembrar de mim|por pensar em mim|terem-se lembrado de mim|terem pensado em mim|se lembrar de
        mim|de vocês|de você) (|lembrar-se de mim|por se lembrar de mim) / (mas |e )(que|é) (|uma |um |tão )(querida|
        simpática|amor|fofa|gentil|amável|gentileza|gesto bonito|gesto simpático|ideia simpática|graça|queridos|
        simpáticos) (|é |a |da )(|ivy|vocês|parte da ivy|sua parte|vossa parte) / mas (|muito |muitíssimo |mil |desde
        já )(obrigado|obrigada|obrigadíssimo|obrigadíssima|agradecido|agradecida|valeu|agradeço|grata|grato) (|imenso|
        muito|mesmo|na mesma|de coração|a todos|à ivy|pela lembrança|pelo convite|pelo gesto|pela gentileza|por se
        terem lembrado de mim|por se ter lembrado de mim|por terem se lembrado de mim|por terem-se lembrado de mim|por
        ter pensado em mim|por te lembrares de mim|por lembrarem de mim|por lembrar de mim|por se lembrarem|por se
        terem lembrado|pelo interesse|pela proposta|pela ideia|pelo carinho|por terem pensado em mim|por pensarem em
        mim|por perguntarem|por perguntar|por pensar em mim|por se lembrar de mim|por se lembrarem de mim) / (|muito |
        muitíssimo |imensamente |desde já )(obrigadíssimo|obrigadíssima|agradecidíssimo|agradecidíssima|agradeço
        imenso|agradeço muito|mil vezes obrigado|mil vezes obrigada|mil obrigados|super obrigada|super obrigado|muito
        obrigado|muito obrigada|obrigado|obrigada|muito grata|muito grato|fico grata|fico grato|fico agradecido|fico
        muito grata|fico muito grato|agradeço|valeu|valeu mesmo) (por|pela|pelo|de) (|se |terem |ter |me |vos |te |a |
        o )(|se )(lembrarem|lembrar|lembrado|lembrares|pensarem|pensar|pensado|lembrança|gentileza|convite|atenção|
        gesto|ter-se lembrado|terem-se lembrado|terem lembrado) (|de mim|em mim|da ivy) / obrigadíssimo /
        obrigadíssima / obrigadinho / obrigadinha / muitíssimo obrigado / muitíssimo obrigada / mil vezes obrigado /
        mil vezes obrigada
    """,
    "fill": """
        por favor / pf / pfv / se faz favor / e / também / então / muito / mesmo / realmente / sinceramente /
        honestamente / para ser honesto / agora / neste momento / no momento / atualmente / por agora / da minha
        parte / de minha parte / para mim / por mim / eu / nós / me / nos / o / a / desta vez / dessa vez / já /
        ivy / bob / ann / ah / oh / porque / pois bem / de nada / com ele / com ela / meu
        (número|email|e-mail|telefone) é ... / (pode|podem) (me ligar|ligar-me|contactar-me|me
        contatar|escrever-me) ... / (|mas )(por favor |)(use|usa|utilize|escreva|envie|ligue) (para |)(o |a
        |)(meu|minha|mim) ... / espero que (esteja|estejas|compreenda|entenda) (|bem) / espero que esteja tudo
        bem / (cumprimentos|abraço|beijinhos|agradeça|agradece|obrigado|obrigada|abraços|lembranças) (à|a|para
        a) ivy (|por mim|da minha parte) / (desculpe|desculpa|desculpem|perdão|peço desculpa|peço
        desculpas|lamento) (|a |pela |o |pelo )(demora|atraso|resposta tardia|atraso na resposta|demora na
        resposta|demora em responder) / (o bob|bob|ele|ela|a ann|a ivy|a ideia|o trabalho dele|o projeto)
        (parece|é|parece ser|parece-me|me parece) (|muito |uma pessoa |bastante |ser |super |sempre |tão |um
        cara |gente )(interessante|simpático|simpática|boa
        pessoa|fixe|gentil|querida|ótimo|fascinante|legal|bacana|boa|atencioso|atenciosa|porreiro) /
        (ando|estou|estava|estive) (|mesmo |há meses |há muito |já )(à procura|procurando|a procurar) (|de |por
        )(|alguém|uma pessoa) (|assim|como ele|como ela|deste género|desse tipo) (|há meses|há muito tempo|há
        anos) / por pensar em mim / por se lembrar de mim / por te lembrares de mim / por ter pensado em mim /
        por perguntar / pela proposta / pelo convite / pela oferta / pela mensagem / cumprimentos / melhores
        cumprimentos / com os melhores cumprimentos / atenciosamente / abraço / abraços / um abraço / beijinhos
        / bjs / abs / prezados / prezada / prezado / caro / cara / exmos senhores / exma senhora / bom dia / boa
        tarde / boa noite / oi / olá a todos / sinceramente / honestamente / de verdade / mesmo / né / viu / uai
        / tá / por agora / por enquanto / de momento / no momento / de qualquer forma / de qualquer modo / (|mas
        |só que |e |aliás |de preferência )(|por favor |pf |se possível |peço que |peço-lhe que |agradeço que
        |melhor |que seja |de preferência )(|use |usa |usem |utilize |utiliza |utilizem |uses |manda |mande
        |mandem |envie |envia |passa |passe |passem |dá |dê |deem |dê-lhe |dá-lhe |deem-lhe |escreva |escreve
        |escrevam |prefiro |preferia |que usem |que use |que utilizem |para ele usar |ele que use |que ele use
        |que escreva |ele que escreva |me escreva |me escrevam |ele pode usar |ele pode escrever )(|por favor
        |antes |pf |então )(|para |pra |pro |no |ao |a |o |em |por |com )@mi_priv@ (|por
        favor|antes|obrigado|obrigada|de preferência|se possível|para isso|para isto) / (|que |porque |pois |já
        que |é que |e )(o|a|no|ao|este|esse|o email|o e-mail|o endereço|meu email|o meu email|meu e-mail|a
        caixa|este email|esse email) (|do |da |de |é do |é da |é o do )(|@firma@) (|já |quase |mal |raramente
        |praticamente |pouco |nem )(|não |quase não |quase nunca |já não |nem sempre |nunca )(|o |a )(|quase
        )(leio|vejo|uso|abro|consulto|olho|verifico|utilizo|checo|acesso) (|raramente|pouco|quase nunca|muito
        pouco|quase|mais|muito|com frequência|todo dia|sempre) / (|mas |só que |e |de preferência )(|por favor
        |pf |que seja |prefiro |preferia |só |apenas |somente |sempre |unicamente |exclusivamente |de
        preferência |ele que escreva )(|que seja |só |apenas |por favor )(por|via)
        (email|e-mail|mail|escrito|correio eletrónico|correio|mensagem) (|por
        favor|apenas|só|somente|unicamente|e não por telefone|não por telefone|nada de telefonemas|nada de
        ligações|sem ligações|sem telefonemas|e sem telefonemas|nada de chamadas|nada de telefone|e nada de
        telefone|sem telefone) / (|mas |só |e |por favor )(|por favor |pf )(nada de telefonemas|nada de
        ligações|nada de telefone|nada de chamadas|nada de whatsapp|nada de zap|sem telefonemas|sem ligações|sem
        chamadas|sem ligar|não por telefone|telefone não|não me ligue|não me liguem|não me ligue por
        telefone|ele que não me ligue|que não ligue|que não me ligue|não o telefone|não o meu telefone|não meu
        telefone|não o telemóvel|não o celular|não meu celular|não o número|não dê o meu telefone|não dê meu
        telefone|não deem o meu telefone|não passe meu telefone|não passa meu telefone|não passe meu número|não
        passe meu celular|não dês o meu número|não dês o telemóvel|o telefone não|o telemóvel não|o celular
        não|meu telefone não|meu celular não) (|por favor|obrigado|obrigada) / (|já |sim |oi |acabei de |acabo
        de )(li|lemos|recebi|recebemos|vi|ler|receber|chegou) (|já |bem |com atenção )(|o |a
        )(|teu|seu|sua|tua|vosso|vossa|esse|essa|este|esta)
        (email|e-mail|mail|mensagem|carta|proposta|pergunta|pedido|consulta|recado) (|da ivy|de ontem|de hoje) e
        / (|um |uns |muitos |meus |os meus |manda |mande |mandem |dá |dê |dê um |dá um
        )(abraço|abraços|beijo|beijos|beijinho|beijinhos|cumprimento|cumprimentos|lembranças|saudações|bjs|bjo|abs|
        beijão|abração)
        (|grande|forte|enorme|nossos|meus) (|a|à|para|pra|na|para a|pra a|por mim à) (|minha |querida )ivy (|de
        minha parte|da minha parte|por mim|e a todos) / ora / olha / olhe / pronto / opa / eba / bah / putz /
        poxa / gente / querido / querida / amigo / amiga / q / vc / vcs / aí / pela minha parte / do meu lado /
        att / atc / por que não ? / porque não ? / e por que não ? / (|mas |só que |e )(|por favor |se possível
        )(prefiro|preferia|peço|agradeço|gostaria|agradecia) (|que )(|ele |me |se )(|use |usem |utilizem
        |utilize |escreva |escrevam |mandem |enviem |usasse |usassem |mande )(|por favor )(|para |pra |no |ao |a
        |o )@mi_priv@ (|por favor|obrigado|obrigada|se possível) / (|mas |e )(|por favor )(|ele que |que ele
        |que )(|me )(escreva|escrevam|fale|seja|responda) em (inglês|português|espanhol|francês) (|por favor) /
        (depois de|após) (ler|ter lido|receber|ver) (|com atenção )(a|o) (|sua|seu|tua|teu|vossa|vosso)
        (mensagem|email|e-mail|mail|carta) / (|que |porque )(o|a) (do|da) @firma@ (|quem )(é lido|é lida|quem
        lê|lê|veem|vê|abrem|abre|é vista) (|pela|pelo|por|é|a|o) (|minha|meu) (|secretária|chefe|toda a
        gente|todo mundo|outras pessoas|colegas) / tudo bem ? / tudo bom ? / tudo certo ? / como está ? / como
        estás ? / como vai ? / como vais ? / como vão as coisas ? / tudo joia ? / (|tu sabes que |você sabe que
        |sabes que )(|eu )confio (|plenamente |muito )(em|no|na) (ti|você|teu critério|ivy) / (que|porque)
        (depois|senão depois) (não param|me enchem|enchem|me ligam|ligam|me bombardeiam|toda a gente|todo mundo)
        (|de ligar|de telefonar|a caixa|minha caixa|a minha caixa|de propaganda|de publicidade|de spam) (|de
        propaganda|de publicidade|de spam) / por
        (motivos|razões|questões|falta|política|princípio|princípios|circunstâncias) (|pessoais|profissionais|de
        trabalho|de tempo|de saúde|familiares|de privacidade|de segurança|da empresa|de agenda) /
        (se|já que|como) (|é )(|a )ivy (diz|propõe|recomenda|pede|que diz|falou|está dizendo) (|, )(|eu )(confio|
        acredito|é porque é bom|assino embaixo|nem discuto|é certo) / (|eu )(estou|tô|vivo) (|muito )(bem|feliz|
        tranquila|tranquilo|ótima|ótimo) (assim|como estou|sozinha|sozinho) / (|já )(tenho|os meus|meus) (|os |já
        )(dias|dias estão|dias já estão) (cheios|preenchidos|muito cheios|ocupados) / (|ele |ela )(parece|parece-me|me
        parece|deve ser) (|ser )(|uma |muito |um )(boa pessoa|gente boa|boa gente|simpático|simpática|ótima pessoa|
        interessante|cara legal) / (passou-me|me passou|esqueci-me|esqueci) (|completamente|por completo|de responder)
        (|, )(|@sorry@) / (|sim |sim, |ah sim |ah )(|o |a )(bob|bob bob|ann|ann bob) (|, )(|sim |sim, )(sei quem é|já
        sei quem é|sei bem quem é|sei muito bem quem é|estou a ver|lembro|sei|conheço de vista) / (|mas |e )(parabéns|
        bravo|palmas|os meus parabéns|meus parabéns) (à|para a|pra|a|pra a) (ivy|ann|vocês) (|pela|por) (|ideia|
        iniciativa|ter pensado nisso|lembrança) / (embora|ainda que|mesmo que) (a|o|me) (@idea@|lisonjeie|sinta
        lisonjeada|sinta lisonjeado|gesto) (|me )(|lisonjeie|honre|tente|agrade|comova|toque|atraia|com a proposta|com
        o convite) / (|e |mas |ora |ah )(como|quem) (eu |é que eu |)(poderia|podia|ia|iria) (@refus@|negar|não
        aceitar) ? / quem (recusaria|diria que não|diria não|resiste|resistiria|ia recusar|iria recusar|não quereria|
        recusa) (|isso|isto|a isso|uma coisa dessas|a uma coisa dessas|um convite destes|um convite desses) ? / (|e |
        porque )(andei|ando|estava|andava|tenho andado|estive) (com|cheio de|cheia de|atolado em|atolada em|afogado
        em) (|muito |imenso |tanto )(trabalho|coisas|serviço|gripe|febre) / (|e |porque )(demorei|levei) (|muito |
        tanto |tempo |um tempo )(a responder|para responder|pra responder|em responder) (|porque estava doente|porque
        estive fora|porque estava viajando|porque estive doente|porque estava em viagem|porque estava de férias) / (|
        só que |mas |e )(prefiro|preferia) (e-mail|email|mail|escrever|mensagem) / (embora|ainda que|mesmo que|apesar
        de) (|a )(ivy|ann|ela|vocês|sejam|seja|sejas) (|a ivy |ser |seja |sejam |serem )(|um |uma |muito |uns )(amor|
        querida|amores|amáveis|amável|simpática|fofa|queridos|amiga|gentil|gentis|tentador|simpáticos) / (|e |mas |ah
        |oh |e mais uma vez )@sorry@ (|, |por |de |o |a |pela |pelo |só |por só |eu |qualquer |por eu )(|não |não ter
        |não te |não lhe |não vos |não lhes |não ter-te |não ter-lhe |por não ter |só |estar |estar só |ter )(|ter |a
        |o )(respondido|responder|demora|atraso|resposta tardia|silêncio|respondo|respondi|ter respondido|demorado|
        demorar|dito nada|estou respondendo|lentidão|longo silêncio|escrever|respondendo|a responder|demora toda) (|
        antes|mais cedo|logo|a tempo|na resposta|em responder|a responder|tão tarde|só agora|agora|tarde|na minha
        resposta|para responder|pra responder|há mais tempo|até agora|tanto|tanto para responder|tanto pra responder|
        tanto a responder|de resposta|da resposta) / (|e |porque |pois |é que |já que |como )(estava|estive|andava|
        andei|estávamos|voltei|regressei|cheguei|acabei de voltar|tenho estado|tenho andado|acabo de chegar) (|ontem |
        hoje |agora |só agora )(em viagem|de viagem|viajando|de férias|fora|doente|no estrangeiro|no exterior|no
        hospital|muito ocupado|muito ocupada|sem internet|a viajar|sem rede|de cama|internado|internada|de baixa|
        gripado|gripada|atolado|atolada|afogado em trabalho|ocupadíssimo|ocupadíssima|desligado|desligada|offline|fora
        da cidade|na correria) (|a semana toda|toda a semana|na semana passada|estes dias|até ontem|esses dias|uns
        dias|o mês todo|esta semana|nos últimos dias) / (|e |mas |porque )(@ymail@) (|me |tinha |já tinha )(tinha ido|
        foi|foi parar|tinha ido parar|estava|caiu|tinha caído|ido parar|ficou|escapou|escapou-me|tinha-me escapado|
        passou|passou-me|tinha ficado|veio parar|perdeu-se) (|parar |perdida |perdido )(|no|na|ao|à|em|nos|entre|
        despercebido|despercebida|ao lado) (|spam|lixo|lixo eletrónico|lixo eletrônico|caixa de spam|pasta de spam|
        correio não solicitado|os outros|meio dos outros) / (|e )(passou-me|me passou|escapou-me|me escapou) (|
        completamente )(despercebido|ao lado|o e-mail|a mensagem|batido) / antes tarde do que nunca / mais vale tarde
        do que nunca / (|mas |e |porém |só que )(|se possível |por favor |se puder ser )(melhor|de preferência|
        preferencialmente|prefiro|preferia|preferiria|que seja|se possível|é melhor|seria melhor|o melhor é|é mais
        fácil|dá-me mais jeito|me é mais fácil|acho melhor|prefiro que seja|prefiro falar|prefiro conversar|se for|o
        ideal é|o ideal seria) @bymail@ (|do que @byphone@|que @byphone@|a @byphone@|e não @byphone@|@pls@|para mim|
        pra mim|para começar) / @bymail@ (|, |para mim |pra mim |me )(é melhor|melhor|fica melhor|é mais fácil|é mais
        cómodo|é mais prático|dá-me mais jeito|me atende melhor|está ótimo|é o melhor|é mais simples|funciona melhor|
        prefiro|fica mais fácil|seria melhor|é o ideal) (|pra mim|para mim|do que @byphone@) / (|mas |e |porém |eu )(|
        eu )(prefiro|preferia|preferiria|gosto mais de|gosto mais do) (|o |usar |que me |escrever |receber |que ele me
        |que ela me |trocar |que usem o )(|e-mail|email|mail|escreva|escrevam|mensagens escritas|e-mails|por escrito|
        escreva um e-mail|mensagem) (|a telefone|ao telefone|em vez de ligar|a ligar|do que telefone|a que me ligue|em
        vez de telefonar|do que telefonar|que @byphone@|do que @byphone@|a @byphone@|em vez de me ligar|a telefonemas|
        a ligações|ao telemóvel|@pls@) / (|mas |e |por favor |só )(usem|use|usa|usar|escrevam|escreva|escreve|me
        escreve|me escreva|me escrevam|escrevam-me|escreva-me|escreve-me|mandem|mande|manda|me manda|me mande|enviem|
        envie|contactem-me|contacte-me|me contate|utilizem|utilize|anotem|anota|anote) (|por favor |, por favor |de
        preferência |antes |tudo |um e-mail |melhor )(|para |pro |pelo |no |ao |o |a |este |esse |este outro |esse
        outro |para este |para este outro |para o |para esse |neste |nesse |à )(|meu |outro |meu outro |outro )@box@
        (|@per@|aqui|outro) (|@pls@) / (|e |mas |ora |ah )(como|quem|e como|como é que) (|eu |se |posso |poderia |
        podia |vou |ia |é que eu |eu posso |é que se |é que eu ia |diria |recusaria |consegue |conseguiria |eu vou |
        não |é que alguém )(@refus@|não|que não|recusaria|diria que não|diria não|aceitar|não aceitar|não querer|isso)
        (|à ivy|pra ivy|isso|uma coisa dessas|a uma coisa dessas) ? / (|e |mas |ué |ora |oras )(por que|porque|por
        quê|porquê) (|eu |é que |eu iria |é que eu |iria |haveria de |havia de |é que havia de |é que eu havia de |
        recusaria |diria que |diria |eu diria que |eu diria )(não|recusar|dizer não|dizer que não|recusaria) ? / (|e |
        mas |ora )(para quê|pra quê|para que|pra que) (|isso|eu quero isso) ? / (|é )(impossível|difícil) (@refus@) (|
        à ivy) / (|sim |sim, |claro |claro, |pois |ah sim |ah sim, |sim sim |sei sim |pois sim )(|eu |já )(sei|sei
        bem|sei muito bem|sei perfeitamente|já sei|sei exatamente|estou a ver|faço ideia de|lembro|tenho ideia de)
        @person@ / (|sim |sim, |claro |claro, )(recebi|já recebi|li|já li|vi|já vi|chegou|chegou-me|recebemos) @ymail@
        (|,) e / (|sim |sim, |ah sim, )(claro que|pois claro que|lógico que|é claro que) (o conheço|a conheço|conheço|
        conheço ele|conheço ela|nos conhecemos|sei quem é) (|bem) / (embora|ainda que|mesmo que|se bem que|apesar de|
        por mais|apesar de que|mesmo sendo) (|que |a |me |seja |a sua |a vossa |o |a tua |uma )(@idea@|@nice@) (|da
        ivy |me )(|seja|é|pareça|ser|parece|fosse|soe|que seja) (|uma |muito )(|@nice@|@idea@) / (na minha idade|com a
        minha idade|a esta altura da vida|nesta altura da vida|a essa altura da vida|nessa altura da vida|a esta
        altura|com a idade que tenho|nesta fase da vida|nessa fase da vida|aos oitenta anos|aos setenta anos|aos
        oitenta|aos setenta|nesta idade|na idade em que estou|nesta fase da minha vida|na minha idade já) / (|e |mas
        )(|manda |mande |mandem |dá |dê |dêem |deem |leva |leve |fica )(um|uns|muitos|beijos|beijinhos|abraços|
        cumprimentos|um grande|um forte|lembranças|saudades|recomendações) (|beijo|beijos|beijinho|beijinhos|abraço|
        abraços|beijão|abração|cumprimento) (|grande|forte|enorme|apertado) (à|para a|pra|a|ao|para|pra a|para o)
        (ivy|ann|bob|todos|ela|ele|família) (|por mim|da minha parte|de minha parte) / (|e |mas )(|também )(desejo|
        desejo-lhe|lhe desejo|desejo-lhes|desejo a ele|desejo a ela|desejamos|desejo-vos|desejo a ambos|que tenha) (|
        toda a|toda|muita|muito|a melhor|o melhor|tudo de|muitas|boa|todo o|bom) (|boa )(sorte|sucesso|bom|
        felicidades|êxito|trabalho) (|na|no|em|com|para) (|a|o|os|sua|seu|as|procura|busca) (|sua|seu|procura|busca|
        projeto|livro|trabalho|projetos) / (|e |aliás )(como|tudo|você|vocês|está|estão|estás|que tal|e vocês|e você|e
        tu) (|vai|está|vão|estão|anda|andam|tudo|estás|tens passado|vão as coisas|tem passado|passa) (|a|o|as|tudo|
        bem|os) (|ivy|bob|ann|família|crianças|vocês|meninos|por aí|aí|convosco|mãe|tua mãe|sua mãe|contigo|com você)
        ? / tudo (bem|bom|certo|joia|beleza|legal) (|por aí|com você|com vocês|aí|contigo|convosco|com a família) ? /
        (|e )(espero que|tomara que) (|todos |vocês |você |tudo )(estejam|esteja|estejas|vá|corra) (|todos |tudo
        )(bem|ótimos|de saúde) / (|o )(meu) (nome|apelido|sobrenome) (|se |é |leva |tem )(escreve-se|escreve|com|é|
        leva|se escreve|grafa-se) (|com |sem )(|dois|um|uma|duplo|acento|h|til) (|@ltrs@|acento|agá|til|no fim) (|,
        )(|não se esqueçam|não se esqueça|não esqueçam|por favor|não um|não com um|não esquecer) / (|mas )(tratem-me|
        trate-me|trata-me|chamem-me|chame-me|chama-me|me chame|me chamem|me chama|podem chamar-me|pode me chamar|podem
        me chamar) (por|de|só) (|só |tu |você )(|bob|ann|ivy) (|, )(|sem doutora|sem o doutor|sem dona|sem senhora|e
        não|não|sem cerimónias|apenas|só) (|dona|doutora|senhora|bob|ann) / (|e )@sorry@ (a|o|pela|pelo|pelos|os|ser|
        por ser|qualquer) (brevidade|breve|erros|curto|curta|tão breve|erro|mau jeito|erros de digitação|sucinto|
        sucinta|estilo) / (escrevo|respondo|estou a escrever|estou escrevendo|estou respondendo|escrevi|escrevo-vos|
        estou a responder|mando isto|digito) (|isto |à pressa |isso |rápido )(do|no|pelo|da|na|a partir do) (|meu |
        minha )(telemóvel|celular|comboio|trem|ônibus|autocarro|metrô|metro|telefone|praia|tablet|trabalho|hospital|
        avião|carro) / (serei|vou ser|sou|para ser|pra ser|sendo|sejamos) (breve|direto|direta|curto|curto e grosso|
        claro|clara|sincero|sincera|franco|franca|curta) / em poucas palavras / numa palavra / em uma palavra / em
        duas palavras / em resumo / resumindo / sem rodeios / curto e grosso / (li|já li|vi|ouvi|tenho lido|assisti)
        (|o |os |um |todos os |a |uma |ao )(|último |novo )(livro|livros|concerto|show|filme|entrevista|exposição|
        artigos|artigo|palestra|palestras|coluna) (dele|dela) (|no verão passado|no ano passado|e adorei|há anos|há
        pouco tempo|e gostei muito|ano passado|verão passado) / (@usual@) (|, )(|eu )(digo que não|recuso|digo não|
        rejeito|passo|não aceito|recusar|dizer que não|dizer não|evitar|não quero) (|@such@) (|, )mas / (|mas )(|pela
        ivy |desta vez |dessa vez |por ela |por ele |por uma vez |aqui |neste caso |nesse caso )(faço|farei|vou fazer|
        abro|abrirei|vou abrir|fazemos) (|com gosto |uma |com prazer uma )(|uma )(exceção|excepção) / (|a |o )(ivy|
        ann|ela|bob) (nunca|jamais|não) (|me |se |nos )(|tinha |havia )(engana|enganou|desiludiu|decepcionou|falhou|
        falha|erra|errou|deixou mal|deixou na mão|desapontou|dececionou|aconselhou mal|dá ponto sem nó|manda mal) (|
        nunca|até hoje|ainda|comigo) / (|a )(ivy|ann|ela) (|tem )(sempre|tem sempre|nunca) (acerta|tem razão|acertou|
        boas ideias|bom gosto|sabe o que faz|bom olho) / (os amigos|as amigas|um amigo|uma amiga|amigo|amiga|qualquer
        amigo|quem é amigo) (da|de) ivy (são|é|é sempre|também é|também são) (|meus|meu|minhas|minha|bem-vindo|
        bem-vindos) (amigos|amigo|amigas|amiga|bem-vindo) / (espero|esperava|aguardo|sonho|estou à espera|espero por)
        (|por |com |há )(isto|isso|esse momento|este momento|disto|anos) (há|faz|por|por isto|por isso) (|muitos
        )(anos|tempo|muito tempo|uma vida|séculos|meses) / (|sim |ah )(|o |a )(bob|ann) (|, )(o|a|do|da|aquele|aquela)
        (|do |da |dos )(quarteto|grupo|livro|clube|orquestra|coro|blog|banda|jornal|bairro) (|bob|ann) (|?) / é (|o |a
        )(advogado|advogada|marido|mulher|primo|irmão|amigo|chefe|sócio|namorada) (|do |da )(meu|minha) (ex|ex-marido|
        ex-mulher|ex-chefe) / que (querida|amável|simpática|amor|fofa|linda|gentil|atenciosa) (|a )(ivy|ann) (|por|em)
        (|se )(lembrar|lembrado|ter-se lembrado|ter lembrado|pensar|ter pensado) (|de mim|em mim) / já tive
        (problemas|contato|contacto|que lidar|desavenças) (|com) (ele|ela|bob|esse senhor)
    """,
    "words": """
        o / a / os / as / um / uma / de / do / da / dos / das / em / no / na / nos / nas / ao / à / com / por /
        para / pelo / pela / e / que / é / são / sou / está / estou / estão / era / foi / ser / estar / ter /
        tem / tenho / têm / fazer / meu / minha / meus / seu / sua / seus / nosso / eu / ele / ela / você /
        vocês / nós / lhe / me / este / esta / isto / esse / essa / isso / muito / mais / todo / todos / bem /
        como / ano / anos / tempo / dia / semana / mês / amigo / trabalho / empresa / contato / contacto /
        reunião / conhecer / falar / há / desde / até / sobre / sempre / aqui / nosso / grande / boa / bom /
        apresentação / tarde / senhor / colega / pessoa / posso / quero / gosto / interesse / também / novo /
        novas / já / obrigado / mensagem / convite / (quando|antes|depois)
        (era|estava|morava|vivia|trabalhava|trabalhávamos|estudava|fui|tinha|comecei|cheguei|nos
        conhecemos|estudávamos|vivi|trabalhei|estive) / como
        (trabalho|estou|sou|ando|vivo|moro|sempre|sabes|sabe|vai) / que não vejo (|há|desde) / não vejo (a
        ivy|ivy) (|há|desde) / (acabo|acabei) de (chegar|voltar|mudar|começar|terminar|sair|ler|mudar-me) / se
        chama / se cala / recebo / acho que / acho ótimo / acho bom / acho bem / ainda / agora / alguém / algo /
        algum / alguma / alguns / algumas / aluno / alunos / amanhã / amiga / amigos / amigas / ando / anda /
        andar / apoio / área / arte / assim / assunto / ajuda / ajudar / bairro / banco / bastante / bons / boas
        / busca / café / calor / caminho / campo / carro / casa / caso / cedo / certo / chegar / cheguei / chuva
        / cidade / cliente / clientes / coisa / coisas / colaborar / colegas / comer / comigo / conheço /
        conheci / conhecer / conta / conversa / conversar / correr / cozinha / criar / curso / dar / dele / dela
        / deles / dentro / dia / dias / direção / direito / disso / disto / domingo / durante / economia / email
        / emails / engenheiro / engenheira / ensino / equipa / equipe / escola / escrever / escritório / espero
        / essas / esses / estas / estes / estava / estive / estudo / estudos / estudei / experiência /
        experiências / faço / falamos / falo / família / fazendo / feira / feliz / ficar / fico / filha / filho
        / filhos / filme / fim / foram / formação / frio / futebol / fundo / gente / geral / governo / grupo /
        guerra / há / história / hora / horas / hotel / ideia / ideias / idioma / igual / indústria /
        interessante / ir / irmã / irmão / jardim / jovem / juntos / lado / ler / língua / livro / livros / logo
        / longe / lugar / luz / mãe / mail / maior / mala / maneira / manhã / mar / marido / maioria / médico /
        médica / meio / melhor / menos / mensagem / mensagens / mercado / mesma / mesmos / meses / metade / mim
        / moro / mora / mudança / mulher / mundo / música / negócio / negócios / neto / netos / noite / nome /
        nova / novos / nossa / nossas / nossos / obra / outra / outras / outro / outros / pai / pais / país /
        par / parece / parte / passado / passada / pessoal / pessoas / poder / ponto / pouco / pouca / poucos /
        português / portuguesa / possível / prédio / primeira / primeiro lugar / professor / professora /
        programa / projeto / projetos / projecto / projectos / própria / próprio / quase / quem sabe bem / rede
        / relação / resto / rua / sábado / sabe / saúde / segunda / sector / setor / seguir / sei que / semanas
        / sentido / será / serviço / sexta / sol / sorte / tal / tanto / tanta / tarefa / tema / temas / temos /
        tempos / tenha / terça / tese / tinha / tipo / toda / todas / trabalha / trabalhar / trabalhei /
        trabalhando / trabalhos / troca / trocar / última / último / últimos / umas / uns / universidade / vai /
        vamos / vão / velho / velhos / vem / ver / verão / vez / vezes / viagem / viagens / vida / viver / vivo
        / vizinho / vizinha / vir / vinda / vindo / volta / voltar / voltei / vou / inverno / primavera / vinho
        / praia / cachorro / gato / jornalista / arquiteto / arquiteta / advogada / marketing / vendas /
        software / biblioteca / hospital / hoje / ontem / segunda-feira / terça-feira / justamente /
        precisamente / inclusive / aliás / além / sobretudo / perto / cima / baixo / entre / contra o / cada /
        qualquer / demais / mil / dois / duas / três / quatro / cinco / dez / vinte / trinta / muita / muitas /
        muitos / parecido / parecida / parecidas / semelhante / tou / tô / tava / tá / pra / pro / pras / pros /
        num / numa / nisso / nisto / neste / nesta / nesse / nessa / naquele / daquele / deste / desta / desse /
        dessa / comum / bom / show / legal / bem-vindo / feito / fez / fizemos / faz / fazia / falei / falava /
        queria / pensei / pensando / lembro / lembra / lembrança / gostei / gosta / gostar / dedico / dedica /
        onde / qual / a qual / o qual / (dos|os|que|com|partilhar|compartilhar|ter|tenha) meus dados / dos meus
        dados / (a|com|de|para|por) quem / (|já )me chega / chega (bem|a|ao|hoje|amanhã|cedo) / recife / coimbra
        / braga / lisboa / porto / são paulo / rio / brasília / padaria / procura / procura de / conheceu /
        conhece / fala / fala muito / congresso / palestra / aprender / ensinar / preparar / preparando /
        escrevendo / estudando / vivendo / morando / receitas / trocando / falaram / falaram-me / semana passada
        / mês passado / ano passado / bonita / bonito / iniciativa / (faz|há) (muito|tempo|anos|muito
        tempo|séculos|meses) que não (falo|vejo|sei|converso|faço|tenho|nos vemos|falamos|via|o vejo|a vejo)
        (|com|a|de|nada) (|ninguém|ela|ele|nada|ivy) / (gostei|gosto|bom|contente|feliz|que bom) (|de |em |por
        )saber de (ti|você|vocês) / (o meu|meu) @dado@ é (este|esse|o mesmo|este mesmo|esse mesmo|o de
        sempre)
    """,
    "who": """
        (|e |mas )quem (é|és|é você|é este|é esta|são vocês|é ele|é ela|é bob|é ann|é essa pessoa|são) / o que é
        (isto|isso|letterman) / como (conseguiu|conseguiram|obteve|obtiveram|você conseguiu) (o |)meu (email|e-mail|
        endereço|contacto|contato) / não (o|a|te|lhe) conheço / quem é ... / isto é spam / isso é spam / do que se
        trata
    """,
    "held": """
        (que|quais) (dados|informações) (|pessoais )(tem|têm|guardam|vocês têm|você tem|possuem|armazenam)
        (|sobre mim|meus|de mim) / o que (sabem|sabe|têm|vocês têm|guardam) (sobre mim|de mim) / meus dados / os
        meus dados / (cópia|acesso|eliminação) (dos|aos) meus dados
    """,
    "outcome": """
        (|e )como (foi|correu|ficou|está indo|vai) (|isso|tudo|a apresentação) / (há|alguma|tem) (|alguma
        )(novidade|novidades|notícia|notícias|resposta)
    """,
    "acquainted": """
        (|mas |sim |não |obrigado mas )(nós |)(já )(nos conhecemos|o conheço|a conheço|conheço|conheço-o|conheço-a|
        somos amigos|estamos em contato|estamos em contacto) (|há ...|bem|pessoalmente) / já nos (conhecemos|
        conhecíamos) / (| sim |claro |pois |claro que )(|,) (|eu |já |o bob eu |eu já )(o |a |)conheço(|-o|-a) (|o
        bob|a ann|bob|ann|bem| muito bem|já|ele|ela|bem demais) /
        (|sim |sim, |claro |ah sim |ah sim, )(já nos conhecemos|já o conheço|conheço-o|conheço-a|já trabalhei com ele|
        já nos cruzámos|já nos cruzamos|já tive que lidar com ele|já o encontrei|conhecemo-nos|a gente se conhece|eu
        conheço ele|eu conheço ela) (|bem|muito bem|há anos|de outros tempos|demasiado bem|até demais|uma vez)
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
        mail =
        email|e-mail|mail|contacto|contato|contactos|contatos|endereço|número|telefone|telemóvel|dados|celular|
        whatsapp|endereço
        de email / fazer = apresenta-nos|apresente-nos|apresentem-nos|nos apresente|nos apresenta|apresenta a
        gente|apresente a gente|me apresenta|me apresente|apresenta-me|apresente-me|põe-nos em
        contacto|ponha-nos em contacto|ponham-nos em contacto|coloca-nos em contacto|coloque-nos em contacto|nos
        coloque em contato|nos coloca em contato|coloca a gente em contato|conecta a gente|nos conecte|nos
        conecta|faz a ponte|faça a ponte|faz a apresentação|faça a apresentação|façam a
        apresentação|avança|avance|avancem|força|força nisso|vai em frente|vá em frente|vão em frente|pode
        avançar|podem avançar|pode apresentar|podem apresentar|pode mandar|pode passar meu @mail@|pode passar o
        meu @mail@|podes passar o meu @mail@|podes dar o meu @mail@|pode dar o meu @mail@|pode dar meu
        @mail@|pode compartilhar meu @mail@|pode partilhar o meu @mail@|podes partilhar o meu @mail@|podem
        partilhar o meu @mail@|pode me apresentar|pode nos apresentar|podes apresentar-nos|pode
        apresentar-nos|pode seguir|pode prosseguir|prossiga|manda bala|manda ver|manda|bora|bora lá|vamos|vamos
        lá|vamos nessa|dá-lhe o meu @mail@|dê-lhe o meu @mail@|passa meu @mail@|passa o meu @mail@|passe meu
        @mail@|passe o meu @mail@|passa-lhe o meu @mail@|toca a andar|siga / mes =
        janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|verão|o
        verão|outono|o outono|primavera|inverno|as férias|férias|natal|o natal|páscoa|a páscoa|carnaval|o
        carnaval|as festas|os exames|mês que vem|o mês que vem|próximo mês|o próximo mês|ano que vem|o ano que
        vem|semana que vem|a semana que vem|próxima semana|próximo ano|o feriado|o vestibular|a tese|fim do
        mês|fim do ano|as provas / dado = email|e-mail|emails|mail|correio eletrónico|correio eletrônico|correio
        electrónico|endereço|endereços|endereço de email|endereço de e-mail|endereço de correio
        eletrónico|endereço eletrônico|endereço
        eletrónico|morada|contacto|contato|contactos|contatos|dados|dados de contacto|dados de contato|dados
        pessoais|número|número de
        telefone|telefone|telemóvel|celular|cel|zap|whatsapp|whats|informação|informações|info|infos / meu = (|o
        meu|meu|os meus|meus|a minha|minha|as minhas|minhas|o|os|este|esse|nosso|o nosso) @dado@
        (|pessoal|pessoais|de casa|do gmail|particular|privado|de contacto|de contato|atual|profissional) / quem
        = (a|para|pra|com|ao|à|pro|para o|para a|pra o|pra a|com o|com a|p|ao senhor|à senhora)
        (ele|ela|eles|elas|bob|ann|sr|cara|rapaz|moça|moço|interessado|interessada|amigo|amiga|seu amigo|teu
        amigo|pessoa|senhor|senhora|referida pessoa|essa pessoa|esta pessoa|esse senhor|este senhor|quem
        precisar|quem de direito|quem quiser) / fim = da ivy|do bob|de ivy|em vez deste|em vez desse|em vez do
        do trabalho|de preferência|por favor|pf|pfv|pff|se faz favor|obrigado|obrigada|brigado|valeu|vlw|sim|sim
        senhor|claro|claro que sim|com certeza|quando quiser|quando quiseres|quando quiserem|quando puder|quando
        puderes|quando puderem|quando lhe der jeito|quando lhe convier|quando achar melhor|à vontade|a vontade|à
        vontadinha|sem problema|sem problemas|sem problema nenhum|sem problema algum|sem qualquer problema|sem
        grilo|sem stress|sem estresse|sem medo|sem compromisso|sem dúvida|tranquilo|tranquila|tranquilamente|na
        boa|numa boa|de boa|sossegado|com prazer|com todo o prazer|com gosto|com todo o
        gosto|diretamente|directamente|direto|já|agora mesmo|hoje mesmo|então|aqui|por aqui|por email|por
        e-mail|por mail|por escrito|em inglês|em português|em espanhol|em francês|por correio eletrónico|nesse
        email|neste email|para este email|para este endereço|no meu email|a qualquer hora|a qualquer
        momento|assim que puder|o quanto antes|quanto antes|da minha parte|por mim|de uma vez|ok|numa
        nice|blz|né|viu|uai|tá|ta|com toda a confiança|com confiança|logo / praque = (|e |para |pra |assim )(que
        |ele |ela |assim )(|ele |ela |o bob )(me|nos)
        (escreva|contacte|contate|ligue|escrever|contactar|contatar|chame|procure|mande um email|mande um
        e-mail|mande mensagem)|para que (possa|ele possa|ela possa|possamos) (|me
        )(escrever|escrever-me|contactar|contactar-me|contatar|falar|conversar|entrar em contacto|entrar em
        contato)|pra ele me (escrever|chamar|procurar|mandar mensagem|ligar|contatar)|para ele me
        (escrever|contactar|contatar|ligar|procurar)|para ele escrever|pra gente (conversar|se falar|trocar
        ideia|se conhecer)|para a gente conversar|para falarmos|para nos conhecermos|para conversarmos|para este
        efeito|para esse fim|para este fim|para o efeito|para esta apresentação|para a apresentação|e falamos|e
        a gente conversa|e a gente se fala / dar = dar|dar-lhe|dar
        lhe|dá-lo|dá-los|dar-lho|dar-lhos|passar|passar-lhe|passar
        lhe|passá-lo|passá-los|passar-lho|partilhar|partilhá-lo|partilhá-los|partilhar-lhe|compartilhar|
        compartilhá-lo|compartilhá-los|enviar|enviar-lhe|enviar
        lhe|enviá-lo|enviar-lho|mandar|mandar-lhe|encaminhar|encaminhá-lo|encaminhar-lhe|repassar|repassá-lo|
        repassá-los|fornecer|fornecer-lhe|fornecê-lo|fornecê-los|ceder|ceder-lhe|cedê-lo|divulgar|divulgá-lo|informar|
        entregar|entregar-lhe|transmitir|transmitir-lhe|transmiti-lo|disponibilizar|disponibilizá-lo|
        disponibilizar-lhe|facultar|facultar-lhe|facultá-lo|comunicar|comunicar-lhe|revelar|revelar-lhe|utilizar|usar|
        reencaminhar|reencaminhá-lo|liberar|soltar|lhe
        dar|lhe passar|lhe enviar|lhe mandar|lhe fornecer|lhe encaminhar|lhe informar|o partilhar|o
        compartilhar|dar a ele / des =
        dê|des|deem|dêem|deia|passe|passes|passem|partilhe|partilhes|partilhem|compartilhe|compartilhes|compartilhem|
        envie|envies|enviem|mande|mandes|mandem|encaminhe|encaminhes|encaminhem|repasse|repasses|repassem|forneça|
        forneças|forneçam|ceda|cedas|cedam|divulgue|divulgues|divulguem|informe|informem|entregue|entreguem|transmita|
        transmitas|transmitam|disponibilize|disponibilizem|faculte|facultes|facultem|comunique|comuniquem|revele|
        reveles|revelem|utilize|utilizem|use|usem|uses|reencaminhe|reencaminhem|reencaminhes|libere|liberem|deixe
        / dalhe = dá-lhe|dá lhe|dê-lhe|dê lhe|deem-lhe|dêem-lhe|dai-lhe|dá a ele|dá pra ele|dá para ele|dê a
        ele|dê para ele|dá|dê|deem|passa-lhe|passa lhe|passe-lhe|passem-lhe|passa|passe|passem|passa pra
        ele|passa para ele|passe para
        ele|envia-lhe|envie-lhe|enviem-lhe|envia|envie|enviem|manda-lhe|mande-lhe|mandem-lhe|manda|mande|mandem|manda
        pra
        ele|partilha|partilhe|partilhem|compartilha|compartilhe|compartilhem|encaminha|encaminhe|encaminhem|
        encaminha-lhe|encaminhe-lhe|repassa|repasse|repassem|fornece-lhe|forneça|forneça-lhe|forneçam|forneçam-lhe|
        faculta-lhe|faculte-lhe|facultem-lhe|disponibiliza|disponibilize|reencaminha|reencaminhe|informa|informe|
        libera|libere
        / passalo =
        dá-lho|dê-lho|deem-lho|passa-lho|passe-lho|passem-lho|envia-lho|envie-lho|manda-lho|mande-lho|partilha-o|
        partilhe-o|partilhem-no|compartilhe-o|passa
        aí|passa lá|passa ai|pode passar|podes passar|podem passar|pode dar|podes dar|podem dar|pode
        partilhar|podes partilhar|podem partilhar|pode compartilhar|podem compartilhar|pode enviar|podes
        enviar|podem enviar|pode repassar|podem repassar|pode encaminhar|podem encaminhar|pode fornecer|podem
        fornecer|pode mandar|podes mandar|podem mandar|pode ser partilhado|pode ser compartilhado|pode ser
        repassado|podem ser partilhados|podem ser compartilhados / apresentar =
        apresentar|apresentar-nos|apresentar-me|nos apresentar|me apresentar|apresentar a gente|apresentar os
        dois|pôr-nos em contacto|por-nos em contacto|pôr em contacto|nos pôr em contato|nos colocar em
        contato|nos colocar em contacto|colocar-nos em contacto|colocar em contato|colocar em contacto|colocar a
        gente em contato|conectar|nos conectar|conectar a gente|conectar-nos|fazer a ponte|fazer as
        apresentações|fazer a apresentação|fazer a introdução|fazer o contacto|fazer o meio de
        campo|avançar|prosseguir|seguir|seguir em frente|ir em frente|continuar|tocar em frente|juntar a
        gente|juntar-nos|dar seguimento|dar andamento / apresente = apresente|apresentes|apresentem|ponha em
        contacto|ponham em contacto|ponhas em contacto|coloque em contato|coloquem em contato|coloque em
        contacto|coloquem em contacto|conecte|conectem|apresente-nos / apresentanos =
        apresenta-nos|apresente-nos|apresentem-nos|apresenta nos|nos apresente|nos apresenta|nos
        apresentem|apresenta a gente|apresente a gente|apresentem a gente|me apresenta|me apresente|me
        apresentem|apresenta-me|apresente-me|apresentem-me|apresenta-mo|apresente-mo|põe-nos em contacto|poe-nos
        em contacto|ponha-nos em contacto|ponham-nos em contacto|põe-me em contacto|ponha-me em
        contacto|coloca-nos em contacto|coloque-nos em contacto|coloquem-nos em contacto|coloque-nos em
        contato|nos coloque em contato|nos coloca em contato|nos coloquem em contato|coloca a gente em
        contato|coloque a gente em contato|bota a gente em contato|põe a gente em contato|me coloca em
        contato|me coloque em contato|me põe em contato|conecta a gente|conecte a gente|nos conecte|nos
        conecta|nos conectem|liga-nos|ligue-nos|junta a gente|faz a ponte|faça a ponte|façam a ponte|faz as
        apresentações|faça as apresentações|faz a apresentação|faça a apresentação|façam a
        apresentação|avança|avance|avancem|avança lá|avancem lá|siga|sigam|prossiga|prossigam|vai em frente|vá
        em frente|vão em frente|vai fundo|vá fundo|vai nessa|manda bala|manda ver|mande ver|mete bala|toca o
        barco|toca pra frente|pode tocar|siga a marinha|bute|bora aí|força aí|força nisso|faz favor|faça
        favor|façam favor|faça o favor|à vontade|fica à vontade|fique à vontade|fiquem à vontade|esteja à
        vontade|estejam à vontade|está à vontade|estás à vontade|sinta-se à vontade|sintam-se à vontade|pode
        ficar à vontade / escreva = escreva|contacte|contate|contactar|ligue|procure|chame|mande um email|mande
        um e-mail|mande um mail|mande email|mande e-mail|mande mensagem|mande uma mensagem|envie um email|envie
        um e-mail|envie uma mensagem|escreva um email|fale|dê um toque|dê um alô|mande um alô|mande um
        zap|escreva um e-mail|telefone / escrever = escrever|escrever-me|me escrever|me
        contactar|contactar-me|me contatar|contatar|contactar|entrar em contacto|entrar em contato|entrar em
        contacto comigo|entrar em contato comigo|me ligar|ligar|ligar-me|me procurar|procurar-me|procurar|me
        chamar|chamar|mandar mensagem|mandar uma mensagem|mandar email|mandar um email|mandar um e-mail|me
        mandar um email|me mandar um e-mail|me mandar mensagem|mandar-me um email|mandar-me um mail|mandar-me
        mensagem|me mandar email|enviar um email|enviar-me um email|enviar-me um mail|me enviar um email|me
        enviar um e-mail|enviar-me uma mensagem|falar comigo|contar comigo|dirigir-se a mim|escrever à vontade /
        sequando = (se|quando|assim que|logo que|sempre que) (quiser|ele quiser|ela quiser|puder|lhe
        apetecer|lhe der jeito|lhe convier|desejar|entender|achar melhor|lhe for conveniente|tiver
        tempo|precisar|achar bem|for preciso|der) / entrave =
        objeção|objecção|objeções|objecções|problema|problemas|inconveniente|inconvenientes|entrave|entraves|
        obstáculo|obstáculos|impedimento|impedimentos|oposição|restrição|restrições|reparo|reservas|grilo|mal|drama|
        questão
        / antes = |confirmo que|confirmar que|venho confirmar que|venho por este meio confirmar que|confirmo-lhe
        que|informo que|sim|claro|claro que sim|bom|ora|então|olha|olhe|por mim|eu|é claro|com certeza|sem
        problema|sem problemas|tudo bem|ok|tá|tá bom|beleza|blz|opa|ótimo|perfeito|boa|boa ideia|por
        favor|oi|tranquilo|de boa|fechado|show|legal|claro pode|da minha parte|pela minha parte|com prazer|com
        gosto|com todo o gosto|com todo o prazer|vale|certo|pronto|pronto então|por que não|porque não|de
        acordo|concordo|força / mi_priv = (o |a )(meu |minha |)(outro|outra|novo|nova|meu outro|minha outra)
        @dado@|(o |)(meu |)@dado@ (pessoal|particular|privado|de casa|do gmail|do
        hotmail|gmail|novo|alternativo|secundário|e não o do trabalho|e não o da empresa|em vez do do
        trabalho|em vez deste|em vez desse|em vez do profissional|em vez do da empresa|abaixo|aqui abaixo|que
        está abaixo)|o pessoal|o particular|o privado|o meu gmail|meu gmail|o gmail|o de casa / firma =
        trabalho|serviço|trampo|empresa|firma|escritório|faculdade|universidade|escola|hospital|emprego|câmara|instituto
        / fora = a minha praia|minha praia|a minha cena|minha cena|meu lance|a minha área|minha área|a minha
        especialidade|minha especialidade|o meu campo|meu campo|o meu ramo|meu ramo|o meu forte|meu forte|o meu
        género|meu gênero|o meu estilo|meu estilo|o meu tema|meu assunto|assunto meu|para mim|pra mim|comigo|o
        meu mundo|meu mundo|o meu caso|a minha onda|minha onda|minha vibe|o meu departamento|meu departamento|do
        meu interesse|de meu interesse|do meu agrado|meu perfil|o meu perfil|bem a minha praia|bem minha
        praia|algo que me interesse|coisa para mim|coisa minha / escreverme = @escrever@ / licenca = (|o |a
        )(|meu |minha |todo o meu
        )(permissão|consentimento|autorização|aval|aprovação|acordo|ok|bênção|licença|concordância) /
        ltrs = n|t|l|s|r|m|p|f|c|e|y|i|k|h|z|w|x|d|g|b|j|v|u|a|zê|ene|erre|tês|enes|eles|erres / pls = por favor|pf|se
        possível|se puder ser|se faz favor|obrigado|obrigada|se der|por gentileza / sorry = desculpe|desculpa|
        desculpem|desculpas|mil desculpas|peço desculpa|peço desculpas|perdão|perdoe|perdoem|lamento|foi mal|me
        desculpe|me desculpem|me desculpa|sinto muito|as minhas desculpas|minhas desculpas|perdoa|peço perdão / ymail
        = o seu e-mail|o seu email|seu e-mail|seu email|o e-mail|o email|a mensagem|a sua mensagem|sua mensagem|a tua
        mensagem|o teu e-mail|o vosso e-mail|a vossa mensagem|o mail|o vosso mail|esta mensagem|este e-mail|o teu
        mail|a pergunta|a proposta|isto|isso|o recado / ofi = do trabalho|de trabalho|do escritório|da empresa|do
        serviço|profissional|corporativo|da firma|da escola|da faculdade|da universidade|institucional|do emprego|do
        hospital / per = pessoal|privado|particular|de casa|novo|nova|antigo|abaixo|pessoais / box = e-mail|email|
        mail|endereço|número|telefone|contato|contacto|celular|telemóvel|caixa|conta|endereço de e-mail|correio|caixa
        de entrada / bymail = por e-mail|por email|por mail|por escrito|via e-mail|via email|por correio eletrónico|
        por correio eletrônico|por mensagem|pelo e-mail|pelo email / byphone = por telefone|ao telefone|pelo telefone|
        pelo whatsapp|por whatsapp|pelo zap|por zap|no whatsapp|no zap|por sms|pelo facebook|pelo linkedin|pelo
        instagram|por videochamada|pelo zoom|por chamada|por telemóvel|pelo celular|por ligação / refus = recusar|
        dizer não|dizer que não|rejeitar|resistir|recusar isso|recusar uma coisa dessas|recusar um convite desses|
        recusar uma proposta dessas|dizer não a isso|dizer não a uma coisa dessas|dizer que não à ivy|dizer não à ivy|
        dizer não pra ivy|recusar um pedido da ivy|negar|negar um pedido da ivy|recusar uma oferta destas|recusar uma
        oferta dessas|dizer não para a ivy|dizer não a uma proposta dessas|recusar um convite destes|recusar tal
        proposta|dizer-lhe que não|dizer que não a isto|negar isso|recusar um convite assim|perder isso|perder esta
        oportunidade|perder essa oportunidade|perder uma chance dessas|dizer-vos que não|deixar passar|negar um pedido
        desses / silly = tolo|tola|louco|louca|burro|burra|doido|doida|parvo|parva|idiota|bobo|boba|maluco|maluca|um
        tolo|uma tola|um idiota|estúpido|estúpida|um parvo|uma parva|muito burro|muito burra|muito tolo|muito tola|
        insensato|besta|trouxa / nocond = não aceitasse|recusasse|dissesse que não|dissesse não|não quisesse|
        rejeitasse|perdesse isso|não dissesse que sim|deixasse passar isso|deixasse passar|perdesse essa chance|
        perdesse esta oportunidade / nice = simpática|bonita|bela|boa|muito boa|ótima|gentil|muito gentil|encantadora|
        interessante|tentadora|linda|excelente|amável|querida|adorável|simpático|bonito|muito simpática|muito bonita|
        bem-intencionada|engraçada|generosa|fofa|maravilhosa|legal|bacana|gira|muito gira|atraente / idea = ideia|
        proposta|intenção|iniciativa|oferta|convite|sugestão|lembrança / person = quem é|quem ele é|quem ela é|quem é
        o bob|quem é bob|quem é esse senhor|quem é essa pessoa|de quem se trata|de quem falam|de quem estão falando|de
        quem está a falar|de quem você está falando|quem é esse|quem é a ann|quem seja|quem é esse bob|quem é o
        senhor|quem é essa senhora|quem é esse homem|de quem estão a falar|quem é o tal bob|quem é o sujeito / usual =
        normalmente|em geral|geralmente|costumo|por norma|quase sempre|habitualmente|regra geral|por regra|de costume|
        sempre|por princípio|na maioria das vezes|via de regra / such = essas coisas|a essas coisas|estas coisas|a
        estas coisas|esse tipo de coisa|a esse tipo de coisa|este tipo de coisas|a este tipo de coisas|a tudo|tudo|
        coisas assim|a coisas assim|esses convites|a esses convites|apresentações|este género de coisas|a este género
        de coisas|essas apresentações|convites assim|esse tipo de convite|este tipo de convites / nowz = agora|hoje|
        neste momento|este ano|já|no momento|atualmente / never = depois|nunca|mais tarde|mais à frente|mais pra
        frente|amanhã|no futuro|jamais|outro dia|noutra altura|em outro momento|mais adiante|para o ano|ano que vem|
        daqui a um ano|futuramente
    """,
    "and": """
        e / então / por isso / e por isso / e é por isso que / é por isso que / e justamente por isso /
        justamente por isso / precisamente por isso / e precisamente por isso / por isso mesmo / e por isso
        mesmo / portanto / logo / porque / pois / e a verdade é que / e sinceramente / e além disso / e portanto
        / e assim / e então / pelo que / de modo que / por conseguinte / sendo assim / assim sendo / e já / e
        por isso mesmo /
        (e é|é) (precisamente|justamente|exatamente|mesmo|por isso mesmo) (|por isso )que / e (é por isso mesmo que|
        por essa razão|por esse motivo|por isso é que|por esta razão|é bem por isso que|por causa disso) / (é por isso
        mesmo que|por isso é que|por essa razão|por esse motivo|razão pela qual|motivo pelo qual)
    """,
    "wait": """
        (|pode |podes |podem |poderia |podia |por favor |e |mas |então |talvez |me |melhor )(|me |voltar a
        |volte a |volta a |voltem a |a gente
        )(pergunte-me|pergunta-me|perguntem-me|perguntar|perguntar-me|pergunte|pergunta|me pergunte|me
        pergunta|me chama|me chame|me procure|me procura|me lembre|me
        lembra|lembra-me|lembre-me|escreva-me|escreve-me|escrevam-me|contacte-me|contacta-me|contactem-me|falamos|
        conversamos|falar|conversar|fala|ver|adiar|adiamos|esperar|espere|espera|esperem|deixar|deixamos|deixa|
        retomar|retomamos|fazer
        isso|marcar|remarcar) (|de novo |novamente |outra vez |isso |isto |comigo |mais |em |daqui a |depois
        |para |no |na |quando |a |até |uns |um |por |lá |depois do |depois da |depois das |depois dos |após
        |passado |passar |para depois |pra |pro |só )(@mes@|tarde|frente|um mês|uns meses|umas
        semanas|dois|duas|três|outra|outro|a|o|as|os|do|da|voltar|que|altura|dia|próximo|próxima|final|mês|ano|semana|
        depois|novo)
        ... / (|sim |mas |sim mas |claro mas |só |ok mas |com prazer mas |adoraria mas |gostava mas |quero mas
        |topo mas |porém |aceito mas |pode ser mas )(|só |apenas |somente |melhor |não |teria de ser |tem de ser
        |tem que ser )(depois|antes de|a partir de|quando eu voltar|quando voltar|quando tiver|quando
        acabar|quando terminar|daqui a|após|passadas|não agora|não já|não este mês|não esta semana|lá para|lá
        pra|em|para|no|mais para a frente|mais pra frente|mais tarde)
        (@mes@|de|do|da|das|dos|que|tempo|mês|uns|um|duas|dois|minhas|meus|eu|mais|terminar|voltar|o|a|próximo|final)
        ... / (dê-me|dá-me|me dá|me dê|preciso de|preciso|deem-me|me deem|dá|dê) (|mais |um pouco de |algum |um
        |uns |umas |mais um |duas )(tempo|tempinho|dias|semanas|mês|duas semanas|pouco mais de tempo) ... /
        (ainda é|é|agora é|está) (|muito |um pouco )cedo (|para mim|para isso|ainda|demais) / (|agora |este
        |neste momento |não é |agora não é |é |ainda é |está |não |esta )(|a |o |um |uma |é |muito )(boa
        altura|bom momento|melhor momento|melhor altura|má altura|mau momento|momento certo|altura certa|cedo
        demais|demasiado cedo|péssimo momento|muito cedo) (|para mim|para isso|para isto|ainda) / (|podem |pode
        |podes |podiam |poderia |poderiam )(|me )(voltar a|voltem a|volte a|volta a|tornar a)
        (contactar-me|contactar|perguntar-me|perguntar|escrever-me|escrever|me escrever|me contatar|me
        perguntar|falar|falar comigo|propor|tentar) (|por favor |isso |de novo
        )(em|no|na|a|depois|após|daqui|lá|quando|para|mais) ... / (|melhor |só |talvez )(daqui a|dentro de)
        (|uns|umas|um|dois|duas|três|seis|um par de) (mês|meses|semana|semanas|dias|anos|tempos|tempo)
    """,
    "until": """
        depois de / depois do / depois da / depois das / depois dos / antes de / antes do / até / até ao / a partir
        de / quando voltar / quando eu voltar / quando tiver / quando acabar / quando terminar / assim que / logo que
        / após / em @mes@ / no @mes@ / daqui a / mês que vem / no próximo mês / ano que vem / semana que vem / no
        próximo ano / na próxima semana / passadas as
    """,
}

TABLES = {"pt": PORTUGUESE}
