"""English words about one's address, given or kept, and being written to: data alone, in the notation of `words.py`.

These are frames with a slot for whom, one for what, and one for how: `@whom@` may have `@what@`, so whatever stands in
the slots is understood in each of them.
"""

SHARING = {
    "yes": """
    @may@@hand@ / @may@@reach@ / (he|she|they|the man|the guy|the lad|the lady|this person) (can|may|could|is welcome
    to|are welcome to|is free to|should|has my leave to)
    (just |always |certainly |gladly |of course |freely |by all means |)@write@ / (hes|shes|theyre) (more than |very |
    most |)(welcome|free) to @write@ / (|yes |yeah |sure |ok |okay |of course |certainly |absolutely |definitely |
    by all means |aye |indeed )(you|u) (may|can|certainly may|certainly can|absolutely can|absolutely may|surely may|
    surely can|most certainly may|of course may|indeed may) (|please|thanks|thank you|of course|indeed|with pleasure)
    / by all means (do|please do|yes|go ahead|do so|do it|please|do that|do please) / (|yes |sure |ok |no problem |
    not a problem |)(share|pass|send|give) away (|please|then|mate) / (you have|youve got|u have|he has|she has)
    (my|our) (blessing|permission|consent|leave|ok|okay|approval|full permission|full consent|go ahead|agreement)
    (|to (share|pass|give|send|do|use|forward|go|write|contact|email) ...) / (i|we) (|hereby |gladly |happily |
    freely )(give|grant) (you |ivy |)(|my |our |full |my full )(permission|consent|leave|blessing|ok|approval|
    agreement) (|to (share|pass|give|send|do|use|forward|go|be|my|having|sharing|passing) ...|for (this|that|it|you|
    the|my) ...) / (|ive |i have |i |we have |there is |theres |ill raise |i raise |i see |)(no|zero|got no|not a
    single|never an|absolutely no) (objection|objections|problem|problems|issue|issues|problem at all|qualms|trouble)
    (|at all |whatsoever )(to|with|about|against|in) (you |him |ivy |your |his |)(sharing|passing|passing on|giving|
    having|sending|forwarding|using|handing over|handing out|writing|emailing|contacting|being introduced|being
    contacted|the introduction|this introduction|this) (|my|it|that|him|me|on|to) ... / (|i |we |really |i really |)
    (dont|do not|wouldnt|would not|dinnae) mind (at all |one bit |in the least |)(|if (you|he|ivy|she|they) |you |him |
    your |his |ivy |)(share|shared|sharing|pass|passed|passing|pass on|passing on|have|having|has|give|giving|gave|
    send|sending|write|writes|writing|use|using|contact|contacts|contacting|email|emails|emailing|forward|
    forwarding|being introduced|being contacted|meeting) (my|it|that|him|me|them|his|her|on) ... / (im|i am|i would
    be|id be|we are|were|well be) (|very |quite |more than |perfectly |absolutely |totally |only too |also |really |
    most )(happy|glad|fine|ok|okay|pleased|delighted|content|comfortable|at ease|honoured|honored) (to be|being|about
    being|with being|for him to|for her to|for them to|with him|if he|if she|for you to|with you|if you) (contacted|
    emailed|written to|introduced|approached|called|contact|contacts|email|emails|write|writes|call|calls|get|gets|
    have|has|having|emailing|writing|contacting|reach|reaches|share|shares|sharing|pass|passing|give|giving|send|
    sending|reached) ... / (|id be |im |i am |i would be |very |only too |always |more than )(happy|glad|pleased|
    delighted|thrilled) to (receive|get|have|hear|read|answer|reply to) (|an |a |from |his |her |their |some )(email|
    emails|mail|message|note|line|call|letter|him|her|them|word|mails) ... / (i|we) (would|d|will) (|very much |really |
    certainly |surely |gladly )(welcome|appreciate|enjoy|look forward to|be glad of|be happy about|be grateful for)
    (|an |a |his |her |their |the |some |any )(email|mail|message|note|line|call|contact|letter|word|introduction|
    intro|chat|conversation) (|from) ... / (my|our|the) @what@ (|can |may |could |should |will )(be|gladly be|also be|
    certainly be|of course be|freely be) (shared|passed|passed on|given|given to|given out|sent|forwarded|handed|
    handed over|used|known) (|on|along|out) (|to @whom@|with @whom@|by @whom@) (|please|thanks|then|no problem) /
    (i|we) (|hereby |gladly |happily |)(agree|consent|give consent|say yes) to (|my|our|having my|you|your) (|@what@ |
    data )(being |be |)(shared|passed|passed on|given|sent|forwarded|sharing|passing on|passing|giving|forwarding)
    ... / (cant|cannot|can hardly|could hardly|cant hardly) wait to (meet|hear|talk|chat|speak|get|read|connect)
    (|him|her|them|from him|from her|with him|to him|in touch with him|to know him|about his) ... /
    (please |pls |kindly |yes please |yes |)do the needful (|please|and oblige|thanks|at the earliest) /
    (|its a |a )(one hundred|100|hundred|a hundred|1000|200|110) ( %|%| percent|per cent| pct) (yes|yes please|sure|ok|
    yes from me|in|in favour|on board|agreed|for it) / (100|one hundred) (%|percent|per cent)
    """,
    "no": """
    (|please |pls |kindly |id ask you to |i ask you to |i would ask you to |i prefer to |id prefer to |i would prefer
    to |id rather |i would rather |i will |ill |id like to |i would like to |we prefer to |i think ill |i want to |
    better |lets )(keep|leave|hold on to|hang on to) (my|our|it|the) (|@what@ )(|to (yourself|yourselves|myself|
    ourselves)|private|confidential|out of this|out of it|off your list|where it is|secret|between us|as it is|safe
    with you|here)(|please|thanks|thank you|then|for now|if its all the same) / (my|our|this|the) @what@ (is|stays|
    remains|must stay|should stay|must remain|should remain|has to stay|is to stay|ought to stay) (|strictly |
    completely |very |to be kept )(private|confidential|with me|with you|with us|where it is|my own|nobodys business|
    mine|secret|not for sharing|not to be shared|not for others|not public|not for strangers) ... /
    (|please |pls |kindly |and |so |no |no please |)(dont|do not|never|donot|not to|must not|may not|dinnae)
    (|ever |just |go and |you dare |go )(hand out|give out|give away|hand over|circulate|publish|disclose|pass|share|
    give|send|forward|reveal|spread|sell|let him have|let anyone have|let anybody have|let them have|leak) (|him |her |
    them |anyone |anybody |strangers |others |people |@whom@ |on |out |along )(my|our|it|this|that) ... /
    (|i |we |im |i am |we are |as a rule i |on principle i |usually i |)(|really |simply |just |generally |normally |
    never )(dont|do not|not|never|wont|will not|would not|wouldnt|cannot|cant|am not|not at all) (|at all |ever
    |really |
    usually |normally |generally |like to |want to |wish to |care to |feel like |wanting to |willing to |ready to |
    prepared to |comfortable |ok |happy |keen on |keen to |at ease |into |about to )(share|sharing|give|giving|give
    out|giving out|hand out|handing out|pass on|passing on|pass|passing|disclose|disclosing|forward|forwarding|spread|
    spreading|reveal|circulate) (|away |out )(my @what@|our @what@|it|any|personal|private|contact|this) ... /
    (dont|do not)
    (|you )(dare|even think of|even think about|think of) (|you )@hand@ /
    (|i |we |id |i would |we would |wed )(|really |much |very much |strongly |honestly |just |)(would |)(rather|prefer|
    sooner|like it if|prefer if|prefer that|appreciate it if|rather that|ask that) (you|he|they|it|my @what@|nobody|
    no one|this) (didnt|did not|dont|do not|not|wasnt|were not|was not|isnt|is not|stays|stayed|remained) (|be |to )
    (share|shared|pass|passed|give|given|send|sent|contact|contacted|write|forward|forwarded|introduce|introduced|
    bother|private|with me|that|so|do|did|on) ... / (|i |we |no |and i |but i |)(dont|do not|didnt|no longer) (|really |
    particularly |honestly |actually )(wish|want|care|desire|like|choose|plan|intend|propose) to be (introduced|
    contacted|connected|approached|put|written|called|bothered|disturbed|emailed|part|involved|included|known) ... /
    (|im |i am |so im |so i am |i think ill |ill |i will |i shall |so ill |well |gonna |am |were )(|going to |gonna |
    just |have to |afraid ill |inclined to )(give|giving) (this|it|that|this one|that one) (a|the) (miss|pass|skip|
    body swerve|wide berth) ... / (|so )(id|i would|i should|ill|i will|hed|he would|we would|wed) (only|just|merely|
    probably|surely) (waste|be wasting|be a waste of) (his|her|their|your|everyones|both our|his and my|the mans|
    peoples|my|our|bobs) time ... / (|im |i am |i fear im |i think im |afraid im |sorry im )(|simply |really
    |probably |just |surely |clearly |definitely )(the|a) wrong (person|man|woman|guy|one|
    fit|bloke|girl) (for (this|that|him|it|her|turbines|the) ...|to (talk|ask|speak|meet) ...|
    im afraid for this) / (|please |you can |ye can |just |kindly |so |)(tell|let) @whom@ (know |)(|its a |it is a |
    that its a |my answer is |i said |im a |i am a |it will be a |that |thanks but |)(no|no thanks|not interested|im
    not interested|i am not interested|i decline|ill pass|i pass|no thank you) (|from me|from us|thanks|please|then) /
    (i|ill|we) (must|have to|will have to|shall|will|shall have to|would have to|had better|need to|want to|do have to|
    am afraid i must) (|therefore |unfortunately |regretfully |sadly |respectfully |politely |really |just |)(say|
    answer with a|reply with a|go with a|give you a|make it a) no (|to (this|that|it|this one|the introduction|him|
    the offer|your kind offer|that one)|here|thanks|this time|on this one|today) /
    (|so |and so |hence |therefore )(its a|it is a|thats a|my answer is|i say|id say|im saying) no (|thanks|from me|to
    this) / not wanting (to|any) (share|be|do|meet|give|contact|new|connect|introductions|introduction|part) ...
    """,
    "stop": """
    (|i |we |please |and |but |no |)(dont|do not|didnt|no longer|never) (want|wish|need|care for|like|ask for|expect|
    wish for) (to (get|receive|have|see|hear|read) |)(|any |anymore |)(more|further) (|of )(|these |those |your |such |
    this |that )(@mails@|contact|of it|of those|of this) (|from (you|your service|your company|this service|you
    people|you lot|letterman|this address|anyone|here) ...|please|thanks|thank you|ever|again|like this|like these)
    """,
    "macros": """
    whom = him|her|them|bob|ann|the bloke|the man|the guy|the lad|the fella|the chap|the fellow|the gent|the
    gentleman|the lady|the woman|the person|the other person|the other party|the other side|this bloke|this man|this
    guy|this lad|this chap|this fellow|this gentleman|this lady|this woman|this person|your friend|your contact|mr bob|
    mr ray|mr . ray|ms lee|bob ray|ann lee|that man|that guy|that person|your man|em|the good man|the other one|your
    mate|your colleague|ivys friend|the turbine man|the turbine guy|the wind man|the engineer
    / what = @mine@|details too|data|personal data|personal details|address too
    / may = |please |pls |plz |kindly |just |yes |yes please |yeah |sure |sure thing |ok |okay |of course |certainly |
    absolutely |definitely |no problem |not a problem |no worries |righto |right |fine |good |great |do |then |so |aye |
    please do |feel free to |please feel free to |you can |you may |you could |u can |u may |yes you can |yes you may |
    yes u can |of course you can |of course you may |sure you can |certainly you can |certainly you may |absolutely you
    can |youre welcome to |you are welcome to |youre free to |you are free to |you have my permission to |you have my
    blessing to |you have my consent to |happy for you to |im happy for you to |i am happy for you to |fine for you to |
    its fine to |its ok to |its okay to |it is fine to |it is ok to |ok to |okay to |fine to |go ahead and |go on and |
    by all means |dont hesitate to |do not hesitate to |i agree that you |im okay for you to |good to |go and |why not |
    dont see why not |i dont see why not |i see no reason not to |no reason not to
    / hand = (share|pass|pass on|pass along|give|send|forward|hand|hand over|giv|pass over|let him have|let her have)
    my @what@ (|on|along|over|away|out)(|to @whom@|with @whom@|too|then|please|thanks|if you like|as you like) |
    (share|pass|send|give|forward|hand) (it|that|this|them|my address|the address|my email|the email|the details)
    (|on|along|over|away|out)(|to @whom@|with @whom@|then|please|there|thanks|if you like|mate) |
    (give|send|pass|hand|forward|slip|giv|gie|let) @whom@ (|have )(my|the|this|our) @what@ (|then|please|too|thanks|
    mate|no problem|if you like|of course|with pleasure) | (put|get) (@whom@|us both|the two of us) in (touch|contact|
    contact with me|touch with me)(|then|please|thanks|directly)
    / reach = (tell|ask|have|let|get|bid|invite) @whom@ (|to |he can |he may |she can |she may |they can |that he can |
    that she can |he should |just |go ahead and )@write@
    / write = (write|write me|write to me|email|email me|e mail me|mail|mail me|message me|message|text me|call|call
    me|ring|ring me|phone me|contact me|ping me|reach out|reach out to me|get in touch|get in touch with me|get in
    contact|get in contact with me|be in touch|drop me a line|drop me a note|drop me an email|drop a line|shoot me an
    email|send me an email|send me a mail|send me a message|send me a note|give me a call|give me a ring|give me a
    shout|hit me up|get hold of me|introduce himself|introduce herself|make contact) (|directly|direct|any time|
    anytime|whenever|whenever he likes|whenever she likes|whenever suits|whenever it suits him|when he likes|at any
    time|as he likes|as soon as he likes|straight away|right away|please|then|thanks|too|now|here|at this address|on
    this address|by email|about it|about this)
    """,
}
"""That they may have it and may write, or may not; and that no more mail of ours is wanted."""
