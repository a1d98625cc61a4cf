"""The words by which a writer asks for an introduction without a verb of introducing: data alone, in eight languages.

"Would you be so good as to ask them both?" has nothing but such words. A word too many here costs a letter to people
who aren't meant to have one; one too few, a question. This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import phrases, words


ASK = words(
    "ask approach contact write sound",
    "fragt frag frage fragen gefragt anfragen anfragt anzufragen nachfragen nachfragt fragtet anschreiben anschreibt "
    "schreibt schreiben anzuschreiben kontaktieren kontaktiert fragst schreibst ansprechen ansprecht",
    "demander demandez demandiez demande demandes écrire écrivez écriviez contacter contactez contactiez solliciter "
    "demandez-leur demande-leur écrivez-leur écris-leur contactez-les contacte-les sollicitez-les posez poser "
    "posez-leur "
    "pose-leur posiez",
    "preguntad preguntadles preguntar preguntarles preguntéis pregunten pregúntenles pregúnteles pregunta "
    "pregúntales "
    "pregunte escribid escribidles escribir escribirles escribáis escríbanles escríbales consultad consultadles "
    "consultarles contactad contactadlos contactarlos preguntarais preguntaran",
    "chiedete chiedere chiedeste chieda chieda chiedetelo chiederlo chiedeteglielo chiederglielo scrivete scrivere "
    "scriveste contattate contattateli contattatele contattarli contattarle sentite sentirli sentirle sentiteli "
    "sentitele "
    "interpellare interpellateli domandare domandate chiedi scrivi",
    "perguntem perguntem-lhes perguntar perguntar-lhes perguntassem pergunte pergunte-lhes pergunta pergunta-lhes "
    "perguntarem escrevam escrevam-lhes escrever escrever-lhes escreva escrevessem contactem contactem-nos contatem "
    "contatem-nos contactar contatar contactá-los contatá-los",
    "vraag vragen vraagt schrijf schrijven aanschrijven benader benaderen polsen pols aanschrijft",
    "zapytajcie zapytaj zapytać spytajcie spytaj spytać napiszcie napisz napisać zapytali spytali napisali zapytacie "
    "spytacie napiszecie zapytanie odezwijcie odezwać",
)
"""Verbs of asking, as they stand behind "please" and "would you"."""
PAIR = words(
    "them both two",
    "beide beiden ihnen zwei",
    "leur leurs les deux demandez-leur demande-leur écrivez-leur écris-leur contactez-les contacte-les "
    "sollicitez-les "
    "posez-leur pose-leur",
    "les ambos ambas dos los preguntadles preguntarles pregúntenles pregúnteles pregúntales escribidles escribirles "
    "escríbanles escríbales consultadles consultarles contactadlos contactarlos",
    "entrambi entrambe due loro chiedeteglielo chiederglielo contattateli contattatele contattarli contattarle "
    "sentirli "
    "sentirle sentiteli sentitele interpellateli",
    "lhes ambos ambas dois duas perguntem-lhes perguntar-lhes pergunte-lhes pergunta-lhes escrevam-lhes "
    "escrever-lhes "
    "contactem-nos contatem-nos contactá-los contatá-los",
    "ze hen hun beiden allebei twee",
    "ich im obojga oboje obojgu nich dwoje dwójkę",
)
"""Words for the two."""
OWN = words(
    "i i'd i'll i've i'm we we'd we'll we've me us",
    "ich wir mir uns mich",
    "je j'aimerais j'apprécierais nous",
    "me nos yo",
    "mi ci io",
    "me nos eu",
    "ik wij we mij",
    "mi nam",
)
"""Words by which the writer speaks of themselves."""
YOUR = words(
    "you please kindly",
    "ihr sie euch ihnen bitte du dich",
    "vous tu te votre merci peux-tu pourrais-tu veuillez prie",
    "os vosotros ustedes usted les por podéis podríais podrían pueden puedes podrías ruego pido",
    "voi vi lei le ti per potete potreste potrebbe puoi potresti prego",
    "vocês vos você lhe por podem poderiam podiam pode poderia podia peço",
    "jullie je u alsjeblieft alstublieft graag",
    "proszę was państwo państwa możecie moglibyście mogłybyście",
)
"""Words by which we are spoken to."""
COURTESY = words(
    "would could can will be so good kind as to please kindly just then now also love grateful if like the of a "
    "an line drop to and both each it quietly gently discreetly nicely politely thanks thank cheers question "
    "separately "
    "whether they they'd that out the honour favour favor you me it'd that'd great lovely wonderful nice "
    "delighted happy "
    "glad mind asking",
    "würdet könntet könnt mögt wollt würden könnten können mögen wollen magst kannst könntest würdest so nett "
    "lieb gut "
    "freundlich und oder also doch mal bitte gern gerne einmal einfach jetzt dann nun zu ob es wäre wär schön "
    "toll danke "
    "dankbar wenn die das den der dass dafür freuen freue bitten darum möchte ich's an in je mich dich sie "
    "vorsichtig "
    "diskret freundlicherweise seid sein denen alle bei beide",
    "auriez-vous aurais-tu avoir la gentillesse l'amabilité l'obligeance de bien vouloir pouvez-vous pourriez-vous "
    "voulez-vous voudriez-vous pouvez pourriez voulez voudriez veuillez s'il vous plaît plait svp stp merci si ça "
    "ce cela "
    "serait sera gentil aimable à tous toutes et donc alors aussi d'avance question que qu' en aimerais voudrais "
    "reconnaissant reconnaissante saurais gré tour chacun chacune",
    "por favor podríais podéis podrían pueden podrías puedes podría tendríais tendrían la bondad amabilidad "
    "gentileza de "
    "a los las y pues entonces gracias si quieren queréis os ruego pido que se lo agradecería agradezco gustaría "
    "sería "
    "hacedme el hagan haced cada uno una también ahora",
    "per favore potreste potete potrebbe potresti puoi avreste avrebbe la gentilezza cortesia bontà di a e quindi "
    "allora "
    "grazie se vi prego pregherei vorrei piacerebbe che sareste così gentili cortesi da lo il tutti tutte anche ora "
    "poi fareste voi lei sarei grato grata i le",
    "por favor podiam poderiam podem poderia podia pode teriam a gentileza bondade amabilidade de os as e então "
    "obrigado "
    "obrigada se vocês queria gostaria gostava que fariam o também agora agradecia agradeço muito cada um uma aos "
    "às peço",
    "zouden willen kunnen wil kun kan zou zo vriendelijk lief goed zijn om te en dus dan nu ook even eens graag "
    "aan de het "
    "als dat fijn mooi bedankt dank ik alsjeblieft alstublieft eerst hun voorzichtig elk van",
    "proszę bardzo czy i więc zatem teraz też o to a ich się do dzięki dziękuję byłbym wdzięczny wdzięczna "
    "byłabym jeśli "
    "uprzejmie grzecznie ładnie po prostu chciałbym chciałabym żebyście abyście żeby mogli moglibyście by",
)
"""Words of politeness beside these."""
IDIOMS = phrases(
    "make it happen|make this happen|make that happen|take it from here|take it from there|leave it in your hands|"
    "leave it to you|leave them to you|leave them in your hands|over to you please",
    "kümmert ihr euch|kümmern sie sich|kümmerst du dich|übernehmt ihr|übernehmen sie das|macht ihr das|"
    "lege es in eure hände|überlasse ich euch|überlasse ich ihnen|überlasse es euch|euch das überlassen",
    "vous en chargez|vous en chargerez|vous en occupez|vous en occuper|vous en charger|t'en charges|t'en occupes|"
    "je compte sur vous|vous laisse faire|entre vos mains",
    "os encargáis|se encargan ustedes|te encargas|en vuestras manos|en sus manos|os lo dejo a vosotros",
    "ci pensate voi|ci pensate|ci pensi tu|ci pensa lei|pensateci voi|lascio a voi|lascio fare a voi|nelle vostre mani",
    "tratam disso|cuidam disso|tratar disso|cuidar disso|trata disso|cuida disso|nas vossas mãos|nas mãos de vocês",
    "regelen jullie dat|regelen jullie het|pakken jullie dat op|pakken jullie het op|laat het aan jullie over|"
    "laat ik aan jullie over",
    "zajmiecie się|zajmie się pani|zajmie się pan|zostawiam wam|w wasze ręce|liczę na was",
    "do the honours|do the honors|do your magic|do your thing|work your magic|work your usual magic|your usual magic|"
    "the usual please|the usual treatment|play matchmaker|play cupid|set them up|get them together|"
    "get these two together|get those two together|get the two of them together|two more for you|two people for you|"
    "another two for you|another pair for you|a pair for you|a match for you|put the question to them|put it to them",
    "ans herz legen|ans herz lege|fürs anfragen|fürs fragen|euren zauber|eures amtes|ihres amtes|das übliche bitte|"
    "zwei für euch|zwei leute für euch|zwei leute für sie|zwei menschen für euch|amor spielen|amor zu spielen",
    "faites votre magie|jouez les entremetteurs|jouer les entremetteurs|jouez les entremetteuses|"
    "jouer les entremetteuses|deux personnes pour vous|faites le nécessaire|faire le nécessaire|"
    "leur poser la question|posez-leur la question|faites le lien|faire le lien",
    "haced los honores|haga los honores|hagan los honores|hacer los honores|haced vuestra magia|haced de celestina|"
    "hacer de celestina|haced de puente|hacer de puente|lo de siempre por favor|dos personas para vosotros|"
    "dos personas para ustedes|dos más para vosotros",
    "fate gli onori|fate voi gli onori|fare gli onori|fate la vostra magia|fate da tramite|fare da tramite|"
    "fate da ponte|fare da ponte|il solito per favore|due persone per voi|fate voi da tramite",
    "façam as honras|fazer as honras|faça as honras|façam a vossa magia|fazer a ponte|façam a ponte|faça a ponte|"
    "fizessem a ponte|o costume por favor|duas pessoas para vocês",
    "doe jullie ding|het nodige doen|het nodige te doen|twee mensen voor jullie|jullie magie|de honneurs waarnemen|"
    "de honneurs waar",
    "proszę działać|czyńcie honory|czynić honory|dwie osoby dla was|zróbcie swoje|zróbcie co trzeba",
)
"""Set phrases by which it is left to us to bring two people together."""
TO_SUBJECT = phrases(
    "as per subject|per subject|see subject|as in subject|as in the subject|as per the subject|see the subject|"
    "subject says it all|as per title|see title",
    "siehe betreff|s betreff|wie im betreff|steht im betreff|laut betreff|vgl betreff|betreff sagt alles",
    "cf objet|voir objet|voir l'objet|comme en objet|comme l'indique l'objet|tout est dans l'objet|voir le sujet",
    "ver asunto|como en el asunto|lo del asunto|según el asunto|véase el asunto|está en el asunto",
    "vedi oggetto|come da oggetto|come in oggetto|come dall'oggetto|vedasi oggetto",
    "ver assunto|conforme o assunto|como no assunto|conforme assunto|está no assunto",
    "zie onderwerp|zie het onderwerp|zoals in onderwerp|zie onderwerpregel",
    "jak w temacie|patrz temat|jak w tytule",
)
"""Phrases by which a text points to its subject."""
