"""The words by which somebody is spoken of whose address is not the one written: data alone.

"
"Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, "
"Ukrainian,
in that order). A word too many here costs a question; one too few, a letter to a stranger.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


KIN = words(
    "brother sister wife husband son daughter mother father mum mom dad cousin uncle aunt nephew niece boss manager "
    "assistant secretary pa successor predecessor colleague partner friend neighbour neighbor team office widow "
    "spouse "
    "fiancé fiancée girlfriend boyfriend child children kids parents grandson granddaughter deputy student "
    "supervisor",
    "bruder schwester frau mann ehefrau ehemann sohn tochter mutter vater cousin cousine onkel tante neffe nichte "
    "chef "
    "chefin vorgesetzten vorgesetzte assistentin assistenten assistent sekretärin sekretär nachfolger nachfolgerin "
    "vorgänger vorgängerin kollegen kollegin kollege partner partnerin freund freundin nachbarn nachbarin büro witwe "
    "kind kinder kindern eltern enkel enkelin stellvertreter stellvertreterin schwager schwägerin",
    "frère sœur soeur femme épouse mari époux fils fille mère père cousin cousine oncle tante neveu nièce patron "
    "patronne chef cheffe assistante assistant secrétaire successeur collègue associé associée ami amie voisin "
    "voisine "
    "équipe bureau compagnon compagne parents enfants",
    "hermano hermana esposa esposo mujer marido hijo hija madre padre primo prima tío tía sobrino sobrina jefe jefa "
    "asistente secretaria secretario sucesor sucesora colega socio socia amigo amiga vecino vecina equipo oficina "
    "pareja novio novia padres hijos",
    "fratello sorella moglie marito figlio figlia madre padre cugino cugina zio zia nipote capo capa assistente "
    "segretaria segretario successore collega socio socia amico amica vicino vicina ufficio compagno compagna "
    "genitori",
    "irmão irmã esposa marido mulher filho filha mãe pai primo prima tio tia sobrinho sobrinha chefe assistente "
    "secretária secretário sucessor sucessora colega sócio sócia amigo amiga vizinho vizinha escritório namorado "
    "namorada pais",
    "broer zus vrouw man echtgenoot echtgenote zoon dochter moeder vader neef nicht oom tante baas assistente "
    "assistent "
    "secretaresse opvolger opvolgster collega partner vriend vriendin buurman buurvrouw kantoor ouders",
    "brat brata bratu bratem siostra siostrę siostry siostrze siostrą żona żonę żony żonie żoną mąż męża mężowi "
    "mężem "
    "syn syna synowi synem córka córkę córki córce córką matka matkę matki matce matką ojciec ojca ojcu ojcem szef "
    "szefa "
    "szefowi szefem szefowa szefową szefowej asystent asystenta asystentowi asystentem asystentka asystentkę "
    "asystentki "
    "asystentce asystentką sekretarka sekretarkę sekretarki sekretarce sekretarką następca następcę następcy "
    "następcą",
    "брат брата брату братові братом сестра сестру сестри сестрі сестрою дружина дружину дружини дружині дружиною "
    "чоловік чоловіка чоловіку чоловікові чоловіком син сина сину синові сином донька доньку доньки доньці донькою "
    "дочка "
    "дочку дочки дочці дочкою мати матір матері матір'ю батько батька батьку батькові батьком керівник керівника "
    "керівнику керівником начальник начальника начальнику начальником помічник помічника помічнику помічником "
    "помічниця "
    "помічницю помічниці помічницею секретар секретаря секретарю секретарем секретарка секретарку секретарці "
    "секретаркою "
    "наступник наступника наступнику наступником",
    "أخ أخي أخو أخت زوجة زوج ابن ابنة بنت أم أب والد والدة عم خال مدير مديرة مساعد مساعدة سكرتير سكرتيرة زميل زميلة "
    "صديق صديقة شريك شريكة جار جارة مكتب خليفة لأخي لأخت بأخي بأخت لزوجة بزوجة لابن بابن لابنة بابنة لزميل بزميل",
    "お兄 お姉 お父 お母 お子 奥 奥様 ご主人 兄 姉 弟 妹 父 母 妻 夫 息子 娘 上司 部下 秘書 同僚 友人 後輩 先輩 知人",
)
"""What somebody is to somebody else."""
OWN = words(
    "my our",
    "mein meine meinen meinem meiner unser unsere unseren unserem",
    "mon ma mes notre nos",
    "mi mis nuestro nuestra",
    "mio mia nostro nostra",
    "meu minha nosso nossa",
    "mijn onze ons",
    "mój moja moją mojego mojemu mojej moim nasz naszego naszą",
    "мій моя мою мого моєму моєї моїй моїм моєю наш нашого",
)
"""Words before the name of somebody who is the writer's own: my brother Bob."""
CASED = words(
    "bratem siostrze siostrą siostry żonie żonę żoną żony mężowi mężem męża synowi synem syna córce córkę córką "
    "córki "
    "matce matkę matką matki ojcu ojcem ojca szefowi szefem szefa szefowej asystentowi asystentem asystentce "
    "asystentką",
    "братом сестру сестри дружині дружину дружиною чоловікові чоловіком синові сином сина доньці доньку донькою "
    "дочці "
    "дочку дочкою матері матір матір'ю батькові батьком батька керівникові керівником помічником помічникові "
    "помічницею "
    "помічниці секретарем секретареві секретаркою",
    "والدة والد أم أب عم خال",
    "bratu bratem siostrze siostrą brata",
    "братом брату братові сестрою сестрі",
    "أخي أخو أخ أخت زوجة زوج ابن ابنة بنت مساعد مساعدة مدير مديرة سكرتير سكرتيرة زميل زميلة لأخي لأخت بأخي بأخت",
)
OF = words(
    "of",
    "von vom der des",
    "de du des d'",
    "de del d",
    "di del della dei dell' d'",
    "de do da dos das",
    "van",
    "od",
)
"""Words between somebody, and whose they are."""
INDEFINITE = words(
    "whoever whomever someone somebody anyone anybody",
    "jemand jemanden jemandem wer wen wem",
    "quelqu'un quiconque",
    "alguien quien quienquiera",
    "qualcuno chiunque",
    "alguém quem",
    "iemand wie",
    "ktoś kogoś komuś kimś",
    "хтось когось комусь кимось",
    "شخص أحد",
)
"""Words for somebody who isn't named."""
HOLDERS = words(
    "boss's wife's husband's brother's sister's mother's father's son's daughter's colleague's partner's office's "
    "frau mannes mann chefs chefin wife husband boss femme mari patron esposa marido jefe moglie marito capo "
    "vrouw man "
    "baas żony męża szefa дружини чоловіка керівника зятя زوجته زوجها",
    "list lists mailing newsletter group office reception desk via through c/o pa assistant assistant's secretary "
    "secretary's forum",
    "liste verteiler gruppe büro empfang über durch via assistentin assistent sekretariat sekretärin sekretär",
    "liste groupe bureau accueil via assistante assistant secrétaire secrétariat",
    "lista grupo oficina recepción vía asistente secretaria secretario",
    "lista gruppo ufficio tramite assistente segretaria segretario segreteria",
    "lista grupo escritório via assistente secretária secretário",
    "lijst groep kantoor via assistent assistente secretaresse",
    "lista grupa biuro przez asystentka asystentki asystenta sekretarki sekretariat",
    "список група офіс через помічниця помічниці помічника секретаря секретарки",
    "قائمة مجموعة مكتب عبر مساعد مساعدة مساعدته مساعدتها سكرتيرة سكرتير",
    "秘書 事務所 事務局 アシスタント リスト 経由 オフィス",
)
"""What an address may belong to that is no name's."""
REPORTING = words(
    "suggested suggests recommended recommends said says told tells mentioned mentions thinks thought proposed tipped",
    "empfohlen empfahl empfiehlt vorgeschlagen schlug meinte meint sagte sagt erwähnte erwähnt riet geraten",
    "suggéré suggère recommandé recommande conseillé conseille dit proposé parlé",
    "sugirió sugiere recomendó recomienda dijo dice propuso comentó habló",
    "suggerito suggerisce consigliato consiglia detto dice proposto parlato",
    "sugeriu sugere recomendou recomenda disse diz propôs falou",
    "tipte raadde suggereerde zei zegt aanbevolen noemde",
    "polecił poleciła zasugerował zasugerowała powiedział powiedziała wspomniał wspomniała",
    "порадив порадила рекомендував рекомендувала сказав сказала запропонував запропонувала",
    "اقترح اقترحت أوصى أوصت نصح نصحت نصحني قال قالت",
    "勧められました 勧め 薦め 勧められ お勧め",
)
"""Words by which somebody is only quoted."""
DEAD = phrases(
    "moved to|has moved|no longer valid|no longer works|no longer in use|no longer hers|no longer his|not valid|"
    "doesn't work|not work|"
    "is dead|bounces|bounced|out of date|outdated|is wrong|was wrong|typo|misspelt|misspelled|new address|new email|"
    "changed address|correct address|right address",
    "nicht mehr gültig|ungültig|veraltet|falsche adresse|neue adresse|tippfehler|richtige adresse|funktioniert nicht",
    "plus valable|plus valide|ne marche plus|n'est plus|nouvelle adresse|bonne adresse|faute de frappe",
    "ya no vale|ya no usa|ya no existe|ya no sirve|ya no es|ya no funciona|ya no lee|no funciona|nueva dirección|"
    "dirección correcta|nuevo correo",
    "non è più|non usa più|non vale più|non legge più|non esiste più|non più valido|non funziona|nuovo indirizzo|"
    "indirizzo corretto|indirizzo giusto",
    "já não usa|já não é|já não vale|já não existe|já não lê|já não funciona|não funciona|novo endereço|"
    "endereço correto|endereço certo|novo e-mail",
    "niet meer geldig|werkt niet|nieuwe adres|juiste adres|nieuw adres",
    "nowy adres|nieaktualny|nieaktualna|nie działa|poprawny adres",
    "нова адреса|нову адресу|новий емейл|не працює|застаріла|правильна адреса",
    "عنوان جديد|عنوانها الجديد|عنوانه الجديد|العنوان الجديد|العنوان الصحيح",
    "新しい アドレス|新しい メール|正しい アドレス",
)
"""Phrases by which an address is said not to be the right one."""
NEEDLESS = phrases(
    "needs no mail|needs no email|needs no letter|needs no message|needs no word|needs nothing|need no mail|"
    "need nothing|doesn't need a mail|doesn't need an email|doesn't need to hear|doesn't need to be asked|"
    "doesn't need asking|needs no asking|needn't hear|needn't know|has nothing to do with|have nothing to do with|"
    "nothing to do with this|not part of this|isn't part of this|no part in this|not involved|isn't involved|"
    "isn't to be asked|please leave her|please leave him|is out of this|stays out of|keeps out of|not a candidate",
    "nichts damit zu tun|damit nichts zu tun|hat hiermit nichts|hiermit nichts zu tun|braucht keine mail|"
    "braucht keine nachricht|braucht keine post|braucht nichts|muss nicht gefragt|muss nichts davon|"
    "braucht ihr nicht|nicht gefragt werden|nicht beteiligt|ist nicht dabei|bleibt außen|bleibt draußen|"
    "weiß schon bescheid und braucht",
    "n'a besoin de rien|n'a rien à voir|rien à voir avec|n'a pas besoin de mail|n'a pas besoin de courrier|"
    "n'a pas à être|pas besoin de lui écrire|pas la peine de lui|n'est pas concerné|n'est pas concernée|"
    "n'entre pas en|ne lui écrivez|restera en dehors|reste en dehors|reste hors",
    "no tiene nada que ver|nada que ver con|no necesita nada|no necesita correo|no necesita ningún|"
    "no hace falta escribirle|no hay que escribirle|queda fuera|se queda fuera|no participa|no entra en",
    "non c'entra|non c'entrano|non c'entra niente|non ha bisogno di|non ha niente a che|nulla a che fare|"
    "niente a che fare|non occorre scrivergli|non occorre scriverle|resta fuori|rimane fuori|non è coinvolto|"
    "non è coinvolta|non serve scriverle|non serve scrivergli",
    "não tem nada a ver|nada a ver com|não precisa de nada|não precisa de mail|não precisa de e-mail|"
    "não precisa receber|não precisa de receber|fica de fora|não participa|não entra nisto|não entra nisso",
    "niets mee te maken|niets te maken|hoeft niets|hoeft geen mail|hoeft geen bericht|heeft geen mail|"
    "blijft erbuiten|staat erbuiten|doet niet mee|speelt geen rol",
    "nie ma z tym nic|nic wspólnego|niczego nie potrzebuje|nie potrzebuje maila|nie trzeba do niej|"
    "nie trzeba do niego|nie bierze udziału|zostaje poza|nie uczestniczy",
)
"""Phrases by which somebody needs no letter, or has no part in it."""
LEFT_OUT = phrases(
    "leave out|leave her|leave him|no need to|need not|needn't write to her|needn't write to him|"
    "needn't write to them|needn't involve|needn't contact|needn't be involved|needn't be asked|"
    "don't include|do not include|don't involve|do not involve|"
    "not involve|not include|don't add|do not add|don't write to|do not write to|should not be|shouldn't be|"
    "is not to be|not to be introduced|keep out|without involving|not be involved|not be included|don't copy|"
    "do not copy|don't contact|do not contact|don't introduce|do not introduce|not a word to|not a word of it|"
    "not be told|don't tell|do not tell|shouldn't know|mustn't know|must not know|not be asked|not to be asked|"
    "only if you want|only my source|only the source|just the source|for reference only|only a reference|"
    "don't mix|won't mix|don't confuse|only listed|listed just|just for information|for information only|"
    "don't bother him|don't bother her",
    "nicht einbeziehen|nicht einzubeziehen|außen vor|nicht dazunehmen|nicht anschreiben|nicht angeschrieben|"
    "nicht dazu|nicht aufnehmen|"
    "nicht mit einbeziehen|nicht kontaktieren|raus lassen|rauslassen|herauslassen|nicht gemeint",
    "inutile d'inclure|ne pas inclure|n'inclus pas|n'incluez pas|pas inclure|pas impliquer|sans impliquer|"
    "ne pas associer|laisse de côté|laissez de côté|pas la peine d'inclure|n'écrivez pas|n'écris pas|inutile "
    "d'écrire|pas un mot|ne dites rien|ne dis rien|ne doit pas savoir|ne pas contacter|ne contactez pas|"
    "juste la source|simple source|pour info seulement",
    "no la incluyas|no lo incluyas|no incluyas|no incluya|no incluir|no hace falta|deja fuera|no metas|no la metas|"
    "no lo metas|sin incluir|ni una palabra|no le digáis|no le digas|no debe saber|no debe enterarse|no escribirle|"
    "no le escribáis|no le escribas|fuente de los datos|solo la fuente",
    "non coinvolgere|non includere|lascia fuori|lasci fuori|non serve|senza coinvolgere|non occorre|non coinvolga|"
    "non una parola|neanche una parola|non dite|non dire|non deve sapere|non scrivetele|non scrivetegli|"
    "solo la fonte",
    "não incluas|não inclua|não incluir|não é preciso|deixa de fora|deixe de fora|não envolvas|não envolva|"
    "nem uma palavra|não digam|não diga|não deve saber|não escrevam|só a fonte|apenas a fonte",
    "hoeft er niet bij|hoeft niet|hoeft verder niet|"
    "niet betrokken te|niet betrekken|niet meenemen|laat buiten|erbuiten laten|niet toevoegen|"
    "geen woord|niets zeggen|mag niets weten|mag het niet weten|niet aanschrijven|niet schrijven|alleen de bron",
    "nie włączaj|nie włączajcie|nie dołączaj|nie dołączajcie|nie angażuj|nie dodawaj|proszę pominąć|pomiń|pomińcie",
    "не додавайте|не додавай|не залучайте|не залучай|не включайте|не включай|не долучайте|не треба",
    "لا تضف|لا تضيفوا|لا تشرك|لا تشركوا|دون إشراك|لا داعي",
    "ではありません|含めない|含め ない|対象外|除いて|入れないで",
)
"""Phrases by which somebody is not to be introduced."""
OLD = phrases(
    "dead now|is dead|one's dead|that's dead|no longer works|no longer valid|no longer in use|doesn't work|is old|"
    "bounces|out of date|is outdated|don't use it|not to be used|do not use|doesn't use that|doesn't use it|"
    "no longer uses|no longer use|doesn't read it|doesn't read that|stopped using|please ignore it|don't use that|"
    "don't write there|don't write to that",
    "nicht mehr gültig|gilt nicht mehr|ist veraltet|ist tot|geht nicht mehr|funktioniert nicht|nicht mehr verwenden|"
    "nicht verwenden|nicht benutzen|stimmt nicht mehr",
    "plus valable|plus valide|ne marche plus|ne fonctionne plus|n'est plus|est morte|pas l'utiliser|est périmée",
    "ya no vale|ya no funciona|ya no sirve|no funciona|ya no existe|no la uséis|no usar",
    "non funziona|non è più|non vale più|non esiste più|non usarlo|non usatelo|non usare|è morto",
    "já não funciona|já não vale|não funciona|já não existe|não usar|não use",
    "werkt niet|niet meer geldig|bestaat niet|is dood|niet gebruiken|niet meer gebruiken",
    "nie działa|już nie działa|jest nieaktualny|jest nieaktualna|nie używać",
    "не працює|вже не дійсна|більше не дійсна|не використовуйте",
)
"""Phrases behind an address that is not to be used any more."""
FORMER = words(
    "old former formerly alte alter frühere früher ancienne ancien antigua antiguo anterior vecchio vecchia "
    "precedente antigo antiga oude vroegere stary stara dawny стара колишня"
)
"""Words right before an address that is not to be used any more."""
ANEW = words(
    "other new now's instead right correct correction use rather",
    "andere anderen anderer neue neuen neuer stattdessen richtige",
    "autre nouvelle nouveau plutôt bonne",
    "otra otro nueva nuevo correcta mejor",
    "altro altra nuovo nuova giusto corretto invece",
    "outro outra novo nova correto certo",
    "andere nieuwe juiste",
    "inny inna nowy nowa poprawny",
    "інша нова правильна",
)
"""Words of such a sentence by which it may be the other address that is meant."""
AT = words("at to under on to an unter à sur en a su em op aan pod na")
OR_BETTER = words(
    "or oder ou o oppure lub mejor plutôt besser lieber meglio melhor beter lepiej rather better instead too auch "
    "aussi también anche também ook też"
)
"""Words of a sentence by which the one whom it names may be meant after all."""
HIMSELF = words(
    "himself herself themselves selbst selber lui-même elle-même mismo misma stesso stessa próprio própria zelf sam "
    "sama"
)
"""Words by which somebody reads an address that another one made."""
LIST_HOSTS = frozenset("list lists groups googlegroups mailman listserv".split())
"""Parts of the domains of mailing lists."""
OFFICES = words(
    "info office contact enquiries inquiries reception frontdesk secretary secretariat assistant assistants "
    "bookings booking orders sales support service helpdesk accounts billing compliance legal privacy press hr jobs "
    "board committee trustees team staff shop stay everyone all newsletter members membership works worksoffice",
    "kontakt kanzlei vorstand sekretariat buero büro praxis zentrale verwaltung geschaeftsstelle geschäftsstelle "
    "anfrage anfragen bestellung bestellungen vertrieb verein redaktion empfang assistenz datenschutz rezeption",
    "accueil bureau secretariat secrétariat direction commandes mairie cabinet reservation reservations atelier "
    "comptabilite presse boutique assistante assistant",
    "contacto oficina secretaria secretaría recepcion recepción pedidos ventas administracion administración "
    "reservas "
    "consultas tienda prensa ayuntamiento",
    "contatti segreteria ufficio amministrazione ordini prenotazioni direzione studio redazione negozio presidenza",
    "contato contactos secretaria escritorio escritório administracao administração geral vendas encomendas loja "
    "recepcao recepção direcao",
    "kantoor secretariaat receptie bestuur bestellingen verkoop administratie winkel klantenservice",
    "biuro sekretariat zarzad zarząd recepcja zamowienia zamówienia sprzedaz sprzedaż sklep kancelaria redakcja",
    "ofis kantselyariya pryimalnia priemnaya",
)
"""Local parts, or parts of them, of a mailbox that an office or several people read."""
OFFICE_NAMES = words(
    "office reception secretary secretariat assistant assistants",
    "sekretariat büro vorzimmer kanzlei assistenz assistentin sekretärin empfang geschäftsstelle verein",
    "secrétariat secrétaire accueil bureau cabinet assistante",
    "secretaría secretaria oficina recepción",
    "segreteria ufficio studio segretaria",
    "secretaria secretariado escritório receção recepção",
    "secretariaat kantoor receptie bestuur",
    "sekretariat biuro kancelaria asystentka sekretarka",
    "секретаріат канцелярія приймальня офіс",
    "秘書室 事務局 事務所",
    "مكتب سكرتارية",
)
"""Words of a name that is an office's, and not a person's."""
UNNAMED = phrases(
    "to the person who|to the man who|to the woman who|to the one who|to somebody who|to someone who|"
    "to the people who|with the person who|with somebody who|with someone who",
    "der person die|dem mann der|der frau die|demjenigen der|derjenigen die|jemandem der|jemandem aus",
    "à la personne qui|à celui qui|à celle qui|à quelqu'un qui|à l'homme qui|à la femme qui",
    "a la persona que|a quien lleva|a alguien que|al que lleva|a la que lleva|con la persona que|con alguien que",
    "alla persona che|a chi|a qualcuno che|a colui che|a colei che|con la persona che",
    "à pessoa que|a alguém que|a quem dirige|com a pessoa que|com alguém que",
    "aan de persoon die|aan iemand die|aan degene die|met iemand die|met degene die",
    "osobie która|komuś kto|temu kto|tej która",
)
"""Phrases for one of the two who isn't named."""
