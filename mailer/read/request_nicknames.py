"""The short and pet names by which people call each other, in a dozen languages: data alone.

A line is a first name, and behind the colon what it is shortened to, in small letters without accents. Two names of one
line can be one person's. That is evidence for putting a name and an address together which both stand in a mail, and
never more: it names nobody, and makes nobody's name up. This module never decides anything.
"""

from __future__ import annotations


ENGLISH = """
abigail: abby abbie gail
albert: al bert bertie
alexander: alex al alec sandy xander sasha lex
alexandra: alex sandra sandy lexi sasha alexa
alfred: alf alfie fred al
alice: ali allie
amanda: mandy manda
andrew: andy drew
angela: angie ange
ann: annie nan nancy
anna: annie anny ania hanna
anne: annie nan nancy
anthony: tony ant
antony: tony ant
archibald: archie
arthur: art artie
augustus: gus
augustine: gus
barbara: barb barbie babs bobbie
barnaby: barney
bartholomew: bart
beatrice: bea bee trixie
benedict: ben
benjamin: ben benny benji
bernard: bernie
bertram: bert bertie
bradley: brad
bridget: biddy bridie
calvin: cal
cameron: cam
carol: caz
caroline: carrie caro caz lina
cassandra: cass cassie
catherine: cath cathy kate katie cat kitty
cecilia: cissy cece
charles: charlie chas chuck chaz
charlotte: charlie lottie lotte char
christian: chris
christina: chris chrissie tina christy
christine: chris chrissie tina christy
christopher: chris kit topher
clifford: cliff
constance: connie
cornelius: con neil
cressida: cressy
cynthia: cindy
daniel: dan danny
danielle: dani
daphne: daph
darren: daz
david: dave davy davey dai
deborah: deb debbie debs
dennis: den denny
desmond: des
dominic: dom nic
donald: don donnie
dorothy: dot dottie dolly dodie
douglas: doug dougie
duncan: dunc
edgar: ed eddie
edmund: ed eddie ted
edward: ed eddie ted teddy ned
edwin: ed eddie
eileen: eily
eleanor: ellie nell nelly nora elle
elizabeth: liz lizzie lizzy beth betty betsy bess bessie eliza lisa libby lilibet elsie
ellen: nell nelly ellie
emily: em emmy millie
emma: em emmy
ernest: ernie
eugene: gene
evelyn: evie eve
ezekiel: zeke
florence: flo florrie flossie
frances: fran frannie fanny frankie
francis: frank frankie fran
franklin: frank
frederick: fred freddie freddy rick
gabriel: gabe
gareth: gaz gary
gary: gaz gazza
genevieve: gen viv
geoffrey: geoff
george: georgie geordie
georgina: georgie gina
gerald: gerry jerry
gerard: gerry jerry ged
gilbert: gil bert
gillian: gill jill gilly
gordon: gord gordy
graham: gra
gregory: greg
gwendolyn: gwen
hamish: hame
harold: harry hal
harriet: hattie hatty harry
helen: nell nelly lena
henrietta: hettie etta
henry: harry hal hank
herbert: herb bert bertie
horace: horry
hubert: hugh bert
humphrey: humph
isaac: ike zac
isabel: izzy bella bel ibby
isabella: izzy bella bel
jacob: jake
jacqueline: jackie jacqui
james: jim jimmy jamie jem
jane: janey jenny
janet: jan
jason: jay
jeffrey: jeff
jennifer: jen jenny jenn
jeremiah: jerry jem
jeremy: jerry jem jez
jessica: jess jessie
joan: joanie
joanna: jo joey
joanne: jo
john: jack johnny jonny
jonathan: jon jonny jonty
joseph: joe joey jo
josephine: jo josie
joshua: josh
joyce: joy
judith: judy jude
julia: jules julie
julian: jules
juliet: jules
justin: jus
katherine: kate katie kath kathy kat kitty kay
kathleen: kath kathy kate katie
kathryn: kate katie kath kathy
kenneth: ken kenny
kimberly: kim
kimberley: kim
laura: laurie lollie
laurence: laurie larry loz
lawrence: laurie larry loz
leonard: len lenny leo
leopold: leo
leslie: les
lewis: lew lou
lillian: lily lil
linda: lin lindy
louis: lou
louisa: lou lulu
louise: lou lulu
lucinda: lucy cindy
lucy: lou lu
madeleine: maddie maddy
magdalene: maggie
malcolm: mal
marcus: marc mark
margaret: maggie meg peggy peg madge marge margie greta daisy rita meggie
maria: mary mia
marjorie: marge margie
martha: marty mattie
martin: marty
mary: molly polly may mamie
matilda: tilly tilda mattie
matthew: matt mat
maureen: mo
maurice: mo
maxwell: max
maximilian: max
melanie: mel
melissa: mel missy
melvin: mel
michael: mike mick mickey micky mikey
michelle: shell chelle
mildred: millie milly
millicent: millie milly
miriam: mim mimi miri
mitchell: mitch
mohammed: mo
muhammad: mo
mohamed: mo
montgomery: monty
nadine: nads
natalie: nat
natasha: tash nat tasha
nathan: nat nate
nathaniel: nat nate nathan
nicholas: nick nicky nico
nicola: nicky nic nikki
nicole: nicky nic nikki
nigel: nige
norman: norm
oliver: ollie olly
olivia: liv livvy
oscar: oz ozzie
oswald: oz ozzie ossie
pamela: pam
patricia: pat patty patsy trish tricia
patrick: pat paddy patsy rick
penelope: penny pen
peter: pete
petronella: nel nell
philip: phil pip
phillip: phil pip
philippa: pip pippa phil
phyllis: phyl
priscilla: cilla prissy
prudence: prue pru
rachel: rach rae
ralph: rafe
raymond: ray
rebecca: becky becca bex
reginald: reg reggie
richard: rich richie rick ricky dick
robert: rob robbie bob bobby bert
roberta: bobbie
robin: rob
roderick: rod roddy
rodney: rod
roger: rodge
roland: roly
ronald: ron ronnie
rosalind: ros roz
rosamund: ros roz
rosemary: rose rosie romy
rupert: rupe
russell: russ
ruth: ruthie
samantha: sam sammy
samuel: sam sammy
sarah: sal sally sadie
sebastian: seb bas bastian
sharon: shaz shazza
sheila: shei
sidney: sid
siobhan: shiv
solomon: sol
sophia: sophie soph
sophie: soph
spencer: spence
stanley: stan
stella: stel
stephanie: steph stevie
stephen: steve stevie ste
steven: steve stevie ste
stewart: stew stu
stuart: stu stew
susan: sue suzie susie suzy
susannah: sue suzie susie zanna
suzanne: sue suzie susie
sylvester: sly
sylvia: syl
tabitha: tabby
terence: terry tel
theodora: dora theo thea
theodore: theo ted teddy
theresa: terry tess tessa tracy
thomas: tom tommy
timothy: tim timmy
tobias: toby
tristan: tris
valentine: val
valerie: val
vanessa: nessa
veronica: ronnie vron
verity: vee
victor: vic
victoria: vicky vicki vic tori
vincent: vince vinny vin
virginia: ginny ginger
vivian: viv
vivien: viv
walter: wally walt wat
wilfred: wilf fred
wilhelmina: mina minnie billie
william: bill billy will willy willie liam wills
winifred: win winnie freda
winston: win
yvonne: vonnie
zachary: zac zach zak
"""

GERMAN = """
adelheid: heidi heide
agnes: agi
albrecht: albi
alexander: alex sascha xandi
alois: loisl lois
andrea: andi
andreas: andi andy anderl andre
angelika: geli angie
anna: anni annerl nanni anne
annegret: anne
anneliese: anne liesl
annemarie: anne annemie
anton: toni
antonia: toni
augustin: gustl gust
august: gustl gust
balthasar: hausl balthes
barbara: babsi bärbel babett wawi
bartholomaus: bartl barthel
bartholomäus: bartl barthel
benedikt: bene beni
benjamin: ben benni
bernhard: bernd hardl berni
bernadette: detta
bettina: betti tina
brigitte: gitti gitte biggi
burkhard: burki
cäcilia: zilli cilli
carolin: caro
caroline: caro
charlotte: lotte lotti
christian: chris christl
christiane: chris christl jane
christina: chris tina christl
christine: chris tina christl
christoph: chris stoffel
clemens: clem
cornelia: conny nele nelly
daniel: dani
daniela: dani
dietmar: didi
dietrich: dieter didi
dorothea: dora dorle thea doro
eberhard: ebi hardy
eduard: edi ede
eleonore: lore nora ella
elfriede: friedl elfi
elisabeth: lisa liesl lisl sissi sisi elli lisbeth lies ilse else elsa betti lilli
emanuel: manu
engelbert: bert bertl
erhard: hardy
erich: ricki
ernestine: erna
ernst: ernstl
eva: evi everl
evamaria: evi
ferdinand: ferdi ferdl nandl
florian: flo flori
franz: franzl franzi
franziska: franzi fanny fanni sissi ziska
friedrich: fritz fritzi friedl fred frieder
friederike: fritzi rike friedl rieke
gabriele: gabi gaby
georg: schorsch girgl jörg schorschi gorg
gerhard: gerd hardy geri
gertraud: traudl traudi gerti
gertrud: trudi trude gerti
gisela: gisi gila
gottfried: friedl götz
gregor: grischa
günther: günni
günter: günni
hannelore: hanne lore
hedwig: hedi hede
heinrich: heinz heiner hein heini
helene: leni lena helli
helmut: helmi
henriette: jette henni
herbert: bert bertl herb
hermann: mandi
hildegard: hilde hilda
hubert: hubsi bertl
ignaz: naz nazi
ingeborg: inge inga
irmgard: irmi irma
jakob: jackl joggl jockel jaki
johann: hans hansi hannes hansl
johanna: hanna hanni hannerl jo
johannes: hans hannes jo johnny hansi
joachim: jochen achim jo
jochen: jo
josef: sepp seppi beppi pepi jupp joschi
josefa: sefa pepi
josefine: josi fini pepi finni
joseph: sepp seppi jupp
julia: juli jule
julian: juli
karl: karli karlheinz kalle
karolina: lina karo
katharina: kathi kati käthe käthi trine nina kaddi katja
klara: klärchen klari
klaus: klausi
konrad: kurt conny
konstantin: kosti konsti
korbinian: korbi
kreszentia: zenzi senta
leonhard: leo hartl lenz lenni
leopold: poldi leo
lorenz: lenz
ludwig: wiggerl lutz luggi
luise: lulu isi
magdalena: leni lena magda madlen
manfred: manni fred
manuel: manu
manuela: manu ela
margarete: grete gretl greta gretel rita meta marga
margarethe: grete gretl greta gretel rita meta marga
margareta: grete gretl greta rita
maria: mitzi mizzi mia ria marie mariedl
marianne: nanni jane
marlene: leni
martin: martl
martina: tina
mathilde: tilde tilly hilde
matthias: hias matze mathes hiasl matti
matthäus: matze
maximilian: max maxl maxi
mechthild: hilde mecki
michael: michi michl michel micha
michaela: michi ela
moritz: mo
nikolaus: klaus niki niko nick
oliver: oli olli
oswald: ossi
otto: ottl
patricia: patty patti
patrick: paddy
paul: pauli
peter: petz peterl
philipp: phil lipp
raimund: mundl
reinhard: hardy reini
reinhold: holdi
renate: reni nate
richard: richi
robert: robi bert
roland: roli
rosalia: rosi rosl
rosa: rosi rosl
rosemarie: rosi romy
roswitha: rosi
rudolf: rudi rolf
rupert: rupp rupi
ruprecht: rupp
sabine: bine biene
sebastian: basti wast wastl bastian
siegfried: sigi siggi
sigmund: sigi siggi
sigrid: sigi siri
silvester: vestl
simon: sim
stefan: steff steffl stef
stefanie: steffi steff
stephanie: steffi steff
stephan: steff steffl
susanne: susi sanne sanna
theodor: theo
theresia: resi resl
therese: resi resl
theresa: resi resl tess
thomas: tom tommi
tobias: tobi
ulrich: uli ulli uhl
ulrike: uli ulli rike
ursula: ursel uschi ulla ursi
valentin: vali velten
veronika: vroni vreni fronerl
viktoria: vicki vicky viki
vinzenz: vinz zenz
walburga: burgl wally burgi
walter: walli
waltraud: traudl traudi
werner: wern
wilhelm: willi willy helm
wilhelmine: minna mina mine
wolfgang: wolf wolfi
xaver: xaverl veri
franzxaver: xaver
zacharias: zach
"""

FRENCH = """
adelaide: ade
adele: deldel
adrien: dri
agnes: nes
alexandra: alex sandra
alexandre: alex sacha
alexis: alex
alphonse: fonfon
amelie: mel
anastasia: nastia
andre: dede
angelique: angie
annick: nick
anne: nanou annie nanette
anselme: elme
antoine: toinou tonio toine titoine
antoinette: toinette toinon
arnaud: nono
augustin: gus
aurelie: lili aure
barthelemy: barth
bastien: bast
beatrice: bea
benedicte: bene
benjamin: benji ben
benoit: ben beno
bernadette: nadette
bernard: nanard
bertrand: bebert
camille: cam mimi
caroline: caro
catherine: cathy cath kate
cecile: cece
celestin: tintin
charles: charlot charlie
charlotte: lolotte charlie cha
christelle: cricri
christian: chris cricri
christine: chris cricri kiki
christophe: chris tophe
claire: clairette
claude: cloclo
claudine: didine
clemence: clem
clement: clem
corinne: coco
damien: dam
daniel: dany dan
daniele: dany
delphine: del
denis: nini
denise: nini
didier: didi
dominique: dom domi
dorothee: doro
edouard: doudou ed
eleonore: leo
eliane: lili
elisabeth: babeth zabeth lisette lison babette
emilie: mimi milie
emmanuel: manu
emmanuelle: manu
estelle: telle
etienne: tienou
eugenie: ninie
evelyne: eve
fabienne: fab
fabien: fab
fabrice: fab fabi
felicie: licie
fernand: nand
florence: flo
florent: flo
florian: flo
francis: franck
francois: fanfan franck
francoise: fanchon fanfan soizic
frederic: fred freddy
frederique: fred
gabriel: gaby gab
gabrielle: gaby
genevieve: gege ginette
georges: jojo
georgette: jojo
gerard: gege
germaine: maimaine
ghislaine: gigi
gilbert: gil
gilles: gillou
gregoire: greg
guillaume: guigui gui
gustave: gus
guy: guitou
helene: lena leni nene
henri: riri
henriette: riette
herve: vevé
hubert: hub
hugues: hugo
isabelle: isa zaza belle
jacqueline: jacquie jacotte line
jacques: jacquot jacky
jean: jeannot
jeanne: jeannette janou
jerome: jeje
joel: jojo
josephine: josie fifine
josiane: josy
julien: juju jul
juliette: juju
laurence: lolo
laurent: lolo lau
leopold: leo
lionel: lio yoyo
louis: loulou
louise: loulou louisette lou
lucie: lulu luce
lucien: lulu
madeleine: mado madelon mad
marcel: marcelou
marguerite: margot
marie: manon mimi marion
marielle: riri
marine: nine
martin: tintin
martine: titine
mathieu: mat matt
mathilde: mat tilde
matthias: mat matt
matthieu: mat matt
maurice: momo
maxime: max
michel: mimi mich
michele: mimi
monique: momo nique
muriel: mumu
nadine: nanou
nathalie: nath nat
nicolas: nico
nicole: nic nini
noemie: mimi
odile: didile
olivier: oliv olive
pascal: pacou
pascale: paca
patrice: pat
patricia: pat patou
patrick: pat patou
paul: paulo popaul
pauline: paulette popo
philippe: phil fifi
pierre: pierrot
raphael: raph
raymond: momon ray
remi: rem
renaud: nono
robert: bob bebert rob
roger: roro
roland: roro
romain: rom
sandrine: sandy sand
sebastien: seb bastien
severine: seve
simone: momone
solange: soso
sophie: soso fifi
stephane: steph
stephanie: steph fanny
suzanne: suzie suzette suzon
sylvain: syl
sylvaine: syl
sylvie: syl vivi
theodore: theo
therese: zezette
thibault: tibo titi thib
thierry: titi
thomas: tom toto
valentin: val
valerie: val
veronique: vero
victoire: vic
victor: vic totor
vincent: vince vins
virginie: gini ninie vir
xavier: xav
yann: yannou
yves: yvon
yvonne: vonvon
yvette: vévette
"""

SPANISH = """
adolfo: fito
agustin: agus tin
alberto: beto berto
alejandra: ale jandra sandra
alejandro: ale jandro alex
alfonso: fonso poncho
alfredo: fredo
alicia: licha
ana: anita anuska
andres: andy
anselmo: chemo
antonia: toni tona toñi tonia
antonio: toni toño antoñito tono
arturo: turo
asuncion: asun
aurelio: yeyo
aurora: rori
bartolome: bartolo tolo
beatriz: bea bety
begona: bego
benito: beni
carlos: carlitos charly
carmen: carmela carmina menchu mamen
carolina: caro
catalina: cata lina
cecilia: ceci
charo: rosario
concepcion: concha conchi conchita
consuelo: chelo consu
cristian: cris
cristina: cris tina
cristobal: tobal
daniel: dani
diego: dieguito
dolores: lola loli lolita lolin
domingo: mingo
eduardo: edu lalo
elena: nena
emilia: emi mili
emilio: emi millo
enrique: quique kike quico
encarnacion: encarna encarni
ernesto: neto
esperanza: espe
esteban: esteve
eugenia: geni
eugenio: geni
federico: fede
felipe: pipe
fernando: fer nando ferni
florencia: flor
francisca: paca paqui paquita fran
francisco: paco fran curro pancho pacho kiko quico frasco
gabriel: gabi
gabriela: gabi
gerardo: gera
gertrudis: tula
gonzalo: gonza
gregorio: goyo
graciela: chela
guadalupe: lupe lupita
guillermo: guille memo guillo
gustavo: gus tavo
hilario: lalo
hortensia: tencha
ignacio: nacho iñaki ina
inmaculada: inma conchi
isabel: isa chabela bel isabelita
isidro: chiro
jaime: jimmy
javier: javi
jesus: chus chuso suso chucho
jesusa: susa chusa
joaquin: quino ximo chimo
jorge: jordi coque
jose: pepe pepito chepe
josefa: pepa pepi fina
joseluis: pepelu joselu
joselu: pepelu
josemanuel: chema
josemaria: chema josema
josefina: fina pepa josefa
juan: juanito juancho juani
juana: juani juanita
juancarlos: juanca
juanmanuel: juanma
julia: juli
julian: juli
lorenzo: loren
lourdes: lurdes
lucia: luci lucha
luis: lucho luisito
luisa: luisi
magdalena: magda malena lena
manuel: manolo manu manolito lolo
manuela: manoli manuelita manola lola
margarita: marga rita
maria: mari maruja maru marujita
mariacarmen: maricarmen mamen
mariadolores: lola
mariajesus: chus
mariajose: marijose cote
mariano: nano
mariateresa: maite mayte
matilde: mati
mercedes: merche meche mercé
miguel: miki micky
milagros: mila
monica: moni
montserrat: montse
natalia: nati
natividad: nati
nicolas: nico
nieves: nievitas
pablo: pablito
patricia: patri
pedro: perico peyo
pilar: pili pilarica
rafael: rafa
ramon: moncho mon
raimundo: mundo
raquel: raque
remedios: reme
ricardo: richi cardo riqui
roberto: rober beto
rocio: chio
rodolfo: rodo fito
rodrigo: rodri
rosa: rosi rosita
rosario: charo chari
salvador: salva chava
santiago: santi chago yago
sebastian: sebas
sergio: checo
socorro: coco
soledad: sole
susana: susi
teodoro: teo
teresa: tere maite teresita
tomas: tomi
trinidad: trini
valentin: vale
verónica: vero
veronica: vero
vicenta: centa
vicente: chente vicen
victoria: vicky toya
virginia: virgi
visitacion: visi
"""

ITALIAN = """
adalgisa: gisa
agostino: tino gosto
alberto: berto
alessandra: ale sandra
alessandro: ale sandro
alessia: ale
alessio: ale
alfonso: fonzo
alfredo: fredo
andrea: andre
angela: angiolina lina
angelo: angiolino lino
anna: annina nina annarella
annamaria: annina
antonella: nella anto
antonia: tonia anto
antonio: tonio totò nino toni tonino anto
assunta: susetta tina
bartolomeo: bartolo meo
battista: titta
beatrice: bice bea
benedetta: bene
benedetto: bene
bernardo: dino nando
caterina: rina cate nina
cecilia: ceci
chiara: chiaretta
clementina: tina
concetta: cettina tina
cristina: cri tina
cristoforo: stoforo
daniele: dani
daniela: dani
davide: dade
domenica: mimma menica
domenico: mimmo mimì nico meco
eleonora: nora ele
elena: lena ele
elisabetta: betta lisa elisa betti
emanuela: manu
emanuele: manu lele
enrico: rico chicco
ernesto: erny
ettore: ettorino
eugenio: genio
fabrizio: fabri bricio
federica: fede
federico: fede rico
felice: felicino
ferdinando: nando
fernando: nando
filippo: pippo fili lippo
francesca: franca checca fra cesca
francesco: franco checco ciccio fra cecco
gabriele: lele gabri
gabriella: lella gabri
gaetano: tano
gennaro: genny
gerardo: gerry
giacomo: mino giacomino
gianbattista: titta
gianfranco: franco
gianluca: luca
giorgio: giorgino gio
giovanna: gianna vanna gio
giovanni: gianni nanni vanni giò
girolamo: momo
giulia: giuli
giuliano: giuli
giuseppe: beppe peppe pino peppino beppino geppo giusé bepi
giuseppina: pina giusy peppina pinuccia
giacinta: cinta
gregorio: gorio
grazia: graziella
ignazio: nazio gnazio
lorenza: lori
lorenzo: renzo enzo lore
lucia: luci
luciano: lucio ciano
luigi: gigi gino luigino
luigia: gina gigia
luisa: isa
maddalena: lena madda
marcello: cello
margherita: rita marghe ghita
maria: mariuccia mimì mary
mariano: nano
marianna: nanna
massimiliano: max massi
massimo: max massi
matilde: tilde
matteo: teo matte
maurizio: icio mauri
michela: michi
michele: lele michi
nazareno: reno
nicola: nico cola nicolino
nicoletta: nico
ottavio: tavio
paolo: paolino
pasquale: lino pasqualino
patrizia: patty
piero: pierino
pietro: piero
raffaella: lella raffa
raffaele: lello raffa
riccardo: ricky cardo ricki
rinaldo: naldo
roberta: robi
roberto: robi berto
rodolfo: rudi
rosa: rosina
rosaria: sara saretta
salvatore: totò turi salvo tore toto
santo: santino
sebastiano: iano bastiano seba
serafino: fino
silvestro: silve
simone: simo
stefania: ste stefi
stefano: ste
teodoro: teo doro
teresa: teresina resy tea
tommaso: tommi maso tom
umberto: berto
valentina: vale
valentino: vale tino
valeria: vale
valerio: vale
vincenza: enza
vincenzo: enzo cenzo vincè
virginia: ginia
vittoria: vicky viki
vittorio: vito
"""

PORTUGUESE = """
afonso: fonsinho
alberto: beto berto
alexandra: xana
alexandre: xande alex
ana: aninhas aninha
antonia: tonia toninha
antonio: toni tonio toninho tó to
augusto: guto
beatriz: bia
bernardo: be
carlos: carlitos calu
carolina: carol
catarina: cata cati
cecilia: ceci
conceicao: sao
cristina: cris tina
daniel: dani
eduardo: edu dudu duda
eduarda: duda
elisabete: bete beta
fatima: fa
fernanda: nanda
fernando: nando fe
filipa: pipa
filipe: lipe
francisca: kika chica
francisco: chico xico kiko quico
gabriel: gabi biel
gonçalo: gonca
guilherme: gui
gustavo: guga gu
helena: lena leninha
henrique: rique kiko
ines: nes
isabel: bel belinha isa
joana: jo joaninha
joao: joca janjao
joaquim: quim quinzinho
jorge: jorginho
jose: ze zé zeca zezinho
josefa: zefa
leonardo: leo
leonor: nono
lourenço: lou
lucia: lu
luis: lula lu
luisa: lu
luiz: lula
manuel: manel neca nelo maneco
manuela: nela manela
margarida: guida magui
maria: mia mariazinha
mariana: nana mari
miguel: guel migas
patricia: pati
paulo: paulinho
pedro: pedrinho
rafael: rafa
raimundo: mundo
raquel: quel
ricardo: rico cadu
roberto: beto
rodrigo: digo rodri
rosario: zara
salvador: salva
sebastiao: tiao bastiao
teresa: teca tete te
tiago: ti
vasco: vasquinho
victor: vitinho
vitoria: vi
"""

DUTCH = """
adriaan: ad arie adri
adriana: adri janneke ria
alexander: sander lex alex xander
alida: lida ali
anna: anneke ans antje annie
antonius: ton toon anton tonny twan
antonia: toos tonny
arnoldus: nol arno
bartholomeus: bart mees
bastiaan: bas
bernardus: ben bernard
catharina: trijn toos ina rina karin cato tineke tine katrien rineke
christiaan: chris
christina: stien tineke stina
cornelia: corrie cor nel lia cora neel
cornelis: kees cor nelis cees
dirk: dick
elisabeth: lies els betje lisette liesbeth bep betty elsje
everdina: dien
franciscus: frans cis
frederik: frits freek fred rik
geertruida: truus trudy geertje truida
gerardus: gerard ger gé geert
gerrit: ger
gijsbert: gijs
hendrik: henk rik hein henny
hendrika: riek henny rika
hermanus: herman harm
hieronymus: jeroen
hubertus: huub bert
jacoba: coba coosje
jacobus: jaap koos co coos jacco sjaak
jan: jantje
johanna: hanneke annie jo joke hanna anke jannie
johannes: jan hans joop johan jo hannes sjaan
joseph: sjef jos
josephina: fien
laurens: lau
laurentius: laurens lau rens
leendert: leen
leonardus: leo leon
lodewijk: lode wiek
magdalena: leentje lena magda
marcus: mark
margaretha: greet gretha griet marga margriet greetje
maria: mia mieke ria marijke riet mies miep marieke rietje marie
marinus: rien rinus
martinus: martin tinus tijn maarten
mattheus: thijs teeuwis
matthijs: thijs
matthias: thijs
maximiliaan: max
michiel: chiel giel
nicolaas: klaas nico niek
petronella: nel petra nelly nellie pietje ella
petrus: piet peter pieter
pieter: piet
reinier: rein
robbert: rob
robertus: rob bert
rudolf: ruud rolf
sebastiaan: bas
stephanus: stef fons
susanna: sanne
theodorus: theo dorus
theodora: dora door
theresia: trees
thomas: tom
tobias: tob
vincentius: cent
wilhelmina: mien willemien mina wil willy miep mineke
wilhelmus: wim willem
willem: wim
"""

POLISH = """
agata: agatka
agnieszka: aga agusia
aleksander: olek alek
aleksandra: ola olka olenka
andrzej: jedrek andrzejek
anna: ania anka aneczka hania
antoni: antek
barbara: basia baska
bartlomiej: bartek
bartosz: bartek
beata: beatka
bogdan: boguś
boguslaw: bogus
bozena: bozenka
cecylia: cesia
czeslaw: czesiek
danuta: danka danusia
dariusz: darek
dorota: dorotka
edward: edek
elzbieta: ela elka elzunia
ewa: ewka ewunia
franciszek: franek
grazyna: grazka
grzegorz: grzesiek grzes
halina: halinka hala
henryk: heniek
irena: irka
jacek: jacus
jadwiga: jadzia
jakub: kuba
jan: janek jasiek jas
janina: janka jasia
janusz: januszek
jaroslaw: jarek
jerzy: jurek
joanna: asia aska joasia
jozef: jozek
julia: julka
kamil: kamilek
karolina: karola karolka
katarzyna: kasia kaska
kazimierz: kazik kazek
konstanty: kostek
krystyna: krysia kryska
krzysztof: krzysiek krzys
leszek: lesiu
ludwik: ludek
lukasz: lukaszek
maciej: maciek
magdalena: magda madzia
malgorzata: gosia malgosia goska
marcin: marcinek
maria: marysia maryska
mariusz: mariuszek
mateusz: mati mateuszek
michal: michalek
mieczyslaw: mietek
miroslaw: mirek
monika: monia
natalia: natalka
piotr: piotrek piotrus
przemyslaw: przemek
rafal: rafalek
ryszard: rysiek
slawomir: slawek
stanislaw: staszek stasiek stach
stefan: stefek
szymon: szymek
tadeusz: tadek
teresa: tereska renia
tomasz: tomek
urszula: ula
wanda: wandzia
wieslaw: wiesiek
wladyslaw: wladek
wojciech: wojtek
zbigniew: zbyszek zbych
zdzislaw: zdzisiek
zofia: zosia zoska
zygmunt: zygmus
"""

FURTHER = """
aikaterini: katerina katia
alexandros: alekos
alzbeta: bozka eliska
anders: andy
andras: bandi andris
anastasia: nastya
birgitta: gittan britta
bohumil: bohous
cristian: cristi
dimitrios: dimitris mitsos
dmitri: dima mitya
ekaterina: katya katia
elena: lena
elisabet: lisa bettan
emmanouil: manolis
erzsebet: erzsi bözsi zsoka
eugen: jenik
evgeny: zhenya
ferenc: feri
florin: flo
francesc: cesc xisco quico
frantisek: franta fanda
fredrik: fredde
georgios: giorgos yorgos
gheorghe: gigi ghita
gyorgy: gyuri
henrik: henke
ioan: ionel nelu
ioannis: giannis yannis
ion: ionel nelu
istvan: pista isti
ivan: vanya vania
jan: honza jenda
janos: jancsi jani
jaroslav: jarda
jiri: jirka
joan: joanet
jordi: jorge
joaquim: quim
josep: pep pepet
jozsef: joska jozsi
johannes: johan
karel: kaja
katalin: kati
katarina: kata katka
katerina: katka kaca
konstantinos: kostas
kristina: kicki tina stina
ladislav: lada
laszlo: laci
lars: lasse
lennart: nenne
lubomir: lubos
magnus: mange
margareta: greta maggan
maria: masha manya mia
mariann: mari
michail: mischa misha
mihaly: misi
mikael: micke
mikhail: misha
milan: milanek
miroslav: mira mirek
montserrat: montse
mustafa: musti
nikolai: kolya
nikolaos: nikos
oleksandr: sasha oles
oleksandra: sasha olesia
panagiotis: takis panos
pavel: pasha pavlik
per: pelle
petr: peta
roman: roma
salvador: salva
sergei: seryozha
spyridon: spyros
stanislav: standa slava
stefan: fane steffe
stepan: stepa
svetlana: sveta
tatiana: tanya tania
theodoros: thodoris
ulf: uffe
vaclav: vasek
vasile: vasilica lica
viktor: vitya
vladimir: vlada volodya vova
volodymyr: volodia vova
vladislav: vlad
yuri: yura
zdenek: zdena
zsuzsanna: zsuzsa
"""

TABLE = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, POLISH, FURTHER)
"""Every line of every language."""
