"""English figures of speech that agree, and the lists of all of them: data alone, in the notation of `words.py`.

They seem to say the opposite ("how could I refuse?", "wild horses could not keep me away"), or nothing that their words
say ("you had me at tulips"), so each is a frame with a slot for what is refused, and one for whom. A question that its
writer means as a yes holds its own mark; one that stays a question has none here.
"""

FIGURES = {
    "macros": """
        refusing = refuse|say no|decline|resist|object|turn (it|this|that|him|her|them|bob|such an offer|you|ivy) down|
        turn down (|such |that |this |a |an )(|chance|offer|opportunity|introduction|invitation)|pass (it|this|that)
        up|pass up (|on )(it|this|that|such a chance|a chance like that|the chance|the opportunity)|pass on (this|that|
        it)|miss (it|this|that)|say anything but yes|say otherwise|argue|disagree|possibly object / refused = (|to
        )(you|ivy|her|him|that|this|it|that one|an offer like that|such an offer|a request like that|an offer like
        this|a friend of ivys|any friend of ivys|such a kind offer|an introduction like that|bob|anyone ivy recommends|
        a chance like that|such a nice offer|a fellow beekeeper) / foolish = a fool|foolish|mad|crazy|daft|silly|
        stupid|an idiot|nuts|insane|bonkers|barmy|barking|barking mad|out of my mind|remiss|a right fool|rude|
        ungrateful|a proper fool|a bit daft|an eejit|cracked|off my head / habit = normally|usually|generally|
        ordinarily|typically|rarely|seldom|as a rule|mostly|almost always|nearly always|always|never|dont usually|dont
        normally|do not usually|do not normally|dont generally|dont often|hardly ever|dont as a rule|tend to|rarely
        ever|wouldnt normally|would not normally|wouldnt usually|dont tend to|would normally|would usually|dont really|
        would ordinarily|almost never / habitual = turn (these|this sort of thing|these things|such things|such
        requests|such offers|them|all|all of these|everything|people) (|all )down|turn down (these|this sort of thing|
        these things|such things|such offers|requests|introductions|everything)|say no(|to (these|this sort of thing|
        these things|such things|introductions|strangers|this|this kind of thing|everything|things like this|such
        requests|that kind of thing|all of these))|decline(|these|this sort of thing|such things|introductions|these
        things|this kind of thing|such offers|such requests)|ignore (these|this sort of thing|these things|mails like
        this|introductions|emails like this|such mails|this kind of mail|this kind of email)|refuse(|these|such things|
        this sort of thing|introductions)|delete (these|mails like this|this sort of thing|emails like this)|avoid
        (these|this sort of thing|introductions|such things)|(do|accept|answer|agree to|say yes to|go for|like|take|
        bother with|go in for|reply to) (this|these|these things|this sort of thing|this kind of thing|introductions|
        such things|intros|mails like this|emails like this|cold introductions|that sort of thing|things like this|cold
        emails|unknown people|strangers) / torment = (eat|chew|swallow) (|my |my own )(hat|shoes|glass|worms|socks|own
        hat|foot|broken glass)|(stick|poke|put|jab|shove) (|hot |red hot |sharp )(pins|needles|forks|a fork|knitting
        needles|pencils|a hot poker|pins and needles) in my (|own )(eyes|eye|ears)|(poke|gouge) my (|own )eyes out|
        gouge out my (|own )eyes|(have|get) (|a |my |all my )(root canal|root canal treatment|teeth pulled|tooth
        pulled|teeth out|colonoscopy)|watch (paint|grass) (dry|grow)|(gnaw|chew|cut|bite|saw) (off |)my own (arm|leg|
        foot|hand) off|(gnaw|chew|cut|bite|saw) off my own (arm|leg|foot|hand)|walk (on|over) (hot coals|broken glass|
        lego)|(jump|leap) (off|from|into) (a|the|my) (bridge|cliff|lake|roof|pier)|be (boiled alive|shot|dead|buried
        alive|boiled in oil)|die|drink (bleach|poison|vinegar)|have (a tooth out|my teeth out|toothache|gout|shingles|
        the plague)|clean (the|an) oven with my tongue|do my (tax return|taxes)|wrestle (a|an) (bear|crocodile|
        alligator)|share a (room|lift|cage) with a (snake|tiger|wasp)|spend (a|the) (night|week|day) (in|with) (jail|
        prison|my mother in law|hospital)
    """,
    "yes": """
        (|so |well |and |but |really |honestly )(how|who) (|on earth |in the world |the hell |in their right mind )
        (could|can|would|might|should|am|are) (|i|anyone|anybody|one|we|a person|any of us|any sane person|i ever|i
        possibly|we possibly|anyone possibly|ever) (|to |ever |possibly )@refusing@ (|@refused@) (|, really) (|?|!) /
        who (am i|are we) to @refusing@ (|@refused@|with that|with ivy) (|?|!) / (|so |well )(why|how) (|on earth |ever
        |the hell )(would|should|could) (i|we|anyone|anybody) (|possibly |ever |want to |wish to |not want |not want to
        )@refusing@ (|@refused@) (|?|!) / (|i |i really |i honestly |honestly i |we )(dont|do not|cant|cannot|can not|
        couldnt|fail to|struggle to) (|really |honestly |possibly |for the life of me )(see|think of|imagine|find|come
        up with|name) (|any|a|one|a single|a good|any good|one good|any earthly|the slightest|much|single|a sensible)
        (reason|reasons|ground|grounds|argument) (|why |whatsoever |at all |in the world )(not|not to|against|against
        it|against this|against that|to @refusing@|for saying no|for refusing|why i shouldnt|i shouldnt|why i should
        not|why i should refuse|why i should say no|i would refuse|to say otherwise|why we shouldnt|why we should not|
        to object) (|@refused@|to|so yes) / (|i |i really |i honestly |honestly i |we )(see|can see|find|can find|can
        think of) (no|absolutely no|no good|no earthly|not a single|not one|zero) (reason|reasons|ground|grounds) (|why
        |whatsoever |at all |in the world |in |)(not|not to|against|against it|to @refusing@|for saying no|for
        refusing|in it|in that|in meeting him|in meeting her|why i shouldnt|i shouldnt) (|@refused@|so yes) / (|i |i
        really |i honestly |we )(dont|do not|cant|cannot|couldnt) (|really )(see|think|imagine|say) why (not|ever not|i
        wouldnt|i would not|i shouldnt|i should not|we shouldnt|i would refuse|i should refuse|anyone would refuse|
        anyone would say no|anybody would say no|i would say no) (|@refused@|so yes|so go ahead|go ahead|please do) /
        (id|i would|i d|wed|we would|one would) (|really |have to |simply |surely |only )be @foolish@ (|indeed )(not
        to|to @refusing@|if i (didnt|did not|refused|said no|declined)) (|@refused@|accept|meet him|meet her|say yes|
        take you up on it|take this up|jump at it|take it|do it|do this|would i not|wouldnt i) (|, wouldnt i) (|?|!) /
        (it|that|this) would be @foolish@ (not to|to @refusing@) (|@refused@|accept|meet him|meet her|say yes) / (only|
        only just) a (fool|madman|idiot) would @refusing@ (|@refused@) / (thats|that is|its|it is|this is|now thats|now
        that is|sounds like|well thats) an (offer|invitation) (|that )(i|one|nobody|no one|you) (cant|cannot|can not|
        couldnt|could not|can hardly|could|can) (|possibly )(refuse|resist|turn down|say no to) / (you|ivy|u) (|already
        |completely |totally |really )had me (at|with|from the word|right at|straight at|the moment you said|from|when
        you said|as soon as you said) ... / (say no more|say less|enough said|nuff said) (|, )(|im in|i am in|count me
        in|yes|yes please|go ahead|where do i sign|im sold|introduce us|sign me up|please do|please go ahead|lets do
        it|of course|please introduce us) (|?) / (|its |it is |thats |that is |this is |this ones |seems |that one is |
        this one is )(|such |really |truly |clearly |honestly |definitely )(a |an |)(|absolute |total |complete |bit of
        a |real |easy |obvious |definite )(no brainer|no - brainer|nobrainer) (|yes|for me|yes please|really|indeed) /
        wild horses (couldnt|could not|wouldnt|would not) (keep|stop|hold|prevent) me (|away|back|from) ... / (|i |we
        )(wouldnt|would not|wont|will not) (miss|turn down|pass up|swap|have missed) (it|this|that|him|her|the chance|
        this chance|a chance like that|an introduction) for (the world|anything|anything in the world|all the tea in
        china|all the money in the world|love nor money|a million (pounds|dollars|euros)) / (|so |then |and )(for|with|
        in|to) (this one|this|that|bob|ivy|him|her|his case|this case|you|ivys sake|a friend of ivys|any friend of
        ivys|someone like him|a fellow beekeeper|her sake|once|someone like bob|him though) (|i will|ill|id|i would|im|
        i am|i think ill|of course i will|i can|i do|i shall|im happy to|id be happy to|im glad to) (|happily |gladly |
        certainly |definitely |make an exception and |going to |be |glad to |happy to )(say yes|make an exception|
        making an exception|agree|accept|gladly make an exception|break my rule|making one) / (i will |ill |im |i am |
        happy to |glad to |id |i would )(|happily |gladly |definitely |certainly |always |be |happy to |glad to )(make|
        making) an exception (|here|for this|for this one|for bob|for him|for her|for ivy|for you|this time|in this
        case) / (thats|that is|thatll be|his word is|her word is|your word is|ivys word is|this is|thats quite|thats
        more than|its) (|always |quite |more than |plenty )(good enough|enough) for (me|us) (|so yes|yes|go ahead|so go
        ahead) / (good enough for me) / (anyone|anybody|everyone|whoever|any friend|a friend|any friends|friends) (|
        that |who |of )(ivy|ivys|ivy s|hers|yours|she|you) (|recommends|recommend|likes|vouches for|trusts|suggests|
        rates|thinks highly of|says is ok|sends my way) is (|always |certainly |more than |very |automatically |surely
        )(fine by me|fine with me|a friend of mine|good enough for me|ok by me|okay by me|ok with me|okay with me|good
        by me|welcome in my inbox|all right by me|alright by me|alright with me|worth meeting|worth knowing|worth
        talking to|someone i want to meet|someone id like to meet) / (nothing|few things|not much|little) (would|could)
        (|possibly )(please|delight|suit) me (more|better|as much) (|than (that|this|to meet him|meeting him)) / (i|we)
        (cant|cannot|couldnt|can not) (|possibly |really )(think of|imagine) (anything|a thing|much|anyone|nothing) (|
        that )(id|i would|wed|i) (|d |much )(rather|sooner|like better|like more|enjoy more|prefer|love more) (|do|
        meet|to meet|to do|talk to) / (|i |we |you know i |ivy knows i )(cant|cannot|can never|could never|could
        hardly|can hardly|never could|never can|have never been able to|was never able to) (|really |possibly |ever
        )(say no to|refuse|resist|deny|turn down) (ivy|ivys friends|a friend of ivys|such an offer|an offer like that|
        an offer like this|such a kind offer|a request from ivy|an invitation like that|a chance like this|a chance
        like that|that offer|this offer|a good introduction|a chat about (bees|roofs|music|books|gardens)) (|anything)
        (|, )(|can i|so yes|so go ahead|so please do)(|?) / (i|we) (will|shall|would) (of course|indeed|so|surely|
        gladly indeed|to be sure) / (sure|ah sure|arrah|well sure|sure and) why (wouldnt|would not|shouldnt) (i|we) (|
        ?) / (would|wouldnt|do|dont) (i|we) (what|ever|just|not just|not half) (|!|?) / rather (!|!!) / (yes|oh) rather
        / i should (|jolly well |certainly |very much |rather )(think so|say so|hope so|think i would|think i should)
        (|!) / pray (do|introduce us|go ahead|proceed|make the introduction|do so|tell him yes) / i accept with
        (alacrity|both hands|open arms|great joy|enthusiasm|delight|gratitude|thanks) / kk (|sure|go ahead|cool|yes) /
        (|yes |, )(|a )(hundred|thousand|million|billion) times (|over )yes / (|please |just |oh |so |now )(shut up
        and|stop talking and|hurry up and|quit stalling and|get on with it and|just get on and|go on and) @act@ (|
        already|then|please) / twist my arm (, |)why (dont|do not) you / (|oh |well |i |we |, )(dont|do not) mind if
        (i|we) do / (yes|yeah|sure|ah|oh|aye|ok|alright|well|go) (, |)go on (|then|so|please) / (but|yet|and yet|still|
        anyway|all the same|nevertheless|however ,) (|, )(|of course |still |definitely |absolutely |well |for bob |for
        ivy |for you |in this case |this time )(yes|yes please|yes of course|sure why not|of course|absolutely|please
        do|go ahead|yes go ahead|yes please go ahead|by all means|yes by all means|yes why not|yes happy to|please go
        ahead|its a yes|i say yes|ill say yes|i will say yes|sure go ahead|yes absolutely|yes gladly|yes sure|yes
        thanks|yes thank you|yes indeed|yes with pleasure) / (|its |it is |thats |that is )(an |a )(|very |absolute |
        enthusiastic |resounding )(yes|aye) (all round|from both of us|across the board) / (|im |i am |were |we are |id
        be |i would be |yes |oh )(definitely|absolutely|totally|so|well|very much|defo|really|always|more than|
        completely|certainly) up for (this|that|it|a chat|meeting him|meeting her|an introduction|an intro|being
        introduced|a conversation|meeting bob) / (|oh |well |ooh |i |we )thought (youd|you would|nobody would|no one
        would|someone would) never ask (|!) / (|the |, )sooner the better (|for me|please) / (without|beyond) (|a |any
        )(question|doubt|hesitation|the slightest hesitation|second thought|a moments hesitation) / you bet (your
        (boots|life|bottom dollar|sweet life|hat)|i would|i do|i am|i will) / (|im |i am |were |ill always be |i will
        always be )(always|definitely|certainly|forever|ever|more than) up for (meeting|talking to|a chat|making|a
        coffee|getting to know|an introduction|knowing|hearing from) (|with |to )(|new |interesting |fellow |other |any
        |more |good |some )(people|friends|contacts|folk|folks|gardeners|beekeepers|musicians|writers|someone new|him|
        her|bob|enthusiasts|colleagues) / (for|if its for|since its for|as its for|because its for) (ivy|you|you ivy|
        you , ivy|her|an old friend|a friend of ivys) (|, |? |of course , |- )(anything|always|any time|of course|yes|
        anytime|gladly|happily|sure|with pleasure|absolutely|by all means|the answer is yes) (|anything) / anything for
        (ivy|you|you ivy|a friend of ivys|an old friend|her) (, |- |: |. |so )(yes|of course|sure|yes please|please do|
        go ahead) / (|well |and |, |so )(|just |)(since|if|as|because|seeing as|seeing that|seeing|given|considering)
        (|that )(its|it is|thats|it was|this is) (|from |for )(ivy|you|you ivy|her|ivy who asks|ivy who is asking|ivy
        asking|you asking|you who asks|ivy that asks|an old friend|ivys idea|ivys friend|a friend of ivys) (|asking) (|
        , |: |- )(yes|of course|sure|yes please|please do|go ahead|absolutely|how could i refuse|how could i say no|the
        answer is yes|the answer has to be yes|its a yes|id love to|happily|gladly) / if (ivy|she|you) (is|are|was)
        asking (|, |: |- )(then |)(yes|of course|sure|yes please|please do|go ahead|absolutely|the answer is yes|its a
        yes) / (|well |and |oh )(if|when|since) (you|she|ivy) (put|puts|puts it|say|says) (|it |that )(like that|that
        way|so nicely|so kindly|in those terms|it so nicely) (|, |- |: |. . . )(yes|of course|sure|yes please|please
        do|go ahead|absolutely|how could i refuse|how could i say no|how can i refuse|how can i say no|who could
        refuse|its a yes|id love to|why not) (|?) / (youve|you have|ivy has|ok youve|right youve|go on youve|oh go on ,
        youve|oh go on youve) (|just )(talked|sweet talked|persuaded|charmed|won) me (into it|over|into that|round) /
        (hell|heck|oh|why|of course|well) (yes|yeah) (, |. |! |)what are you waiting for (|?) / (share|give|send|pass
        on|pass) (him|her|them|) (|on )my @mine@ (, |. |- |: )(|its |it is )(no|not a|hardly a|hardly) (secret|state
        secret) / (|oh |wow |what |really |, )(really|seriously|no kidding|you mean it|for real|is this for real|is
        this real|am i dreaming|is it my birthday|for me|me|little old me|no way|is it christmas|are you kidding|are
        you serious|are you joking|you kidding|what do you think|are you sure|how did you know|how did she know|you
        dont say|do you mean it|what did i do to deserve this|to what do i owe the honour) (, me |for me |? for me |?
        me |)(?|!|?!|!!|! ?|? !) (yes|yes yes|yes yes yes|yes please|of course|of course yes|absolutely|yes of course|
        yes absolutely|definitely|yes definitely|please do|go ahead|sure|hell yes|id love (to|that|it)|i would love
        (to|that|it)|id be (honoured|delighted|thrilled) (|to)|count me in|introduce us|yes id love to|gladly)
    """,
    "fond": """
        (only too|all too|ever so|nothing but) (happy|glad|pleased|delighted|willing|eager|honoured|keen) (|to|to do
        so|to help|to oblige|to meet him|to meet her|to be introduced|to accept|to chat|to say yes|for you to introduce
        us) / @id@ @really@be @very@(happy|pleased|glad|delighted|honoured|honored|thrilled|willing|obliged|grateful|
        charmed|tickled) to (@meet@|@talk@ @person@|make (his|her|their|mr rays|your friends) acquaintance|hear from
        him|hear from her|hear from them|receive|oblige|accept) ... / (i|we) (shouldnt|should not|wouldnt|would not)
        mind (|it |that |this )(at all|one bit|in the least|in the slightest|a bit of that) (|indeed|really|please do)
        / (|i |we )(wouldnt|would not|shouldnt|should not) say no to (that|this|it|an introduction|meeting him|meeting
        her|a chat with him|a chat|such an introduction|him|her|a new friend|new friends|an introduction to him) /
        ((that|it|this) (would|will|d|ll)|thatd|itd|twould) be no (hardship|imposition|trouble|bother|inconvenience|
        chore|great hardship|sacrifice|skin off my nose) (|at all|whatsoever|to me|for me|indeed) / (it|this|that|
        nothing|to meet him|meeting him|an introduction) would (|really |certainly )(give|afford|bring) me (|the |a )(|
        greatest |great |much |immense |real |enormous |more |keenest |deal of |lot of )(pleasure|joy|delight|
        satisfaction) (|to|than) (|meet him|meet her|make his acquaintance|be introduced|do so|that) / nothing (would|
        could|will) (|possibly |ever )(make|please|delight|suit) me (happier|more|better|more happy|greater joy|so
        much) (|than that|than this|than to meet him|than meeting him) / (theres |there is |there are |)(nothing|few
        things|not much) (|that )(id|i would|i d|wed) (like|love|enjoy|want|rather do|sooner do) (|better|more) (|than
        that|than to meet him|than meeting him) / (id|i would|wed) (like|love|want|enjoy) nothing (better|more) (|than
        that|than to meet him|than meeting him|than this) / (|i |we )(couldnt|could not|cant) be (more delighted|more
        pleased|more thrilled|more interested|keener|more honoured|more willing|more in favour) (|to meet him|about
        this|about it|really|to be asked|to accept) / (|id |i would |id only |i would only |im sure id )(|never forgive
        myself|kick myself|regret it|hate myself|be kicking myself|be sorry|be a poor friend|live to regret it|regret
        it forever|regret it all my life) if i (said no|refused|declined|didnt|did not|turned this down|turned it down|
        passed this up|missed this|missed it|dont|didnt accept|didnt say yes|let this pass|let it pass)
    """,
    "warm": """
        (|and |but |well |sure |so |then |ah )why (|on earth|in the world|ever|the hell|the heck|in heavens name|for
        heavens sake) not (|indeed|eh|then|ha) (?|!|!!) / (|and |but |well |so )why (|on earth|in the world|ever|the
        hell) (wouldnt|would not|shouldnt|should not) (i|we) (|want to|want that|say yes) (|?) / (|i |we |you know i |
        ivy knows i )(cant|cannot|can never|could never|could hardly|can hardly|never could|never can) (|really |
        possibly |ever )(say no to|refuse|resist|deny|turn down) @refused@ (|anything) (|, )(|can i)(|?) / an (offer|
        invitation) (|that )(i|one|nobody|no one|you) (cant|cannot|couldnt|could not) (|possibly )(refuse|resist|turn
        down) / (ivy|ivys|she|shes|he|hes|you) (|has|have|s|is|ve|was) (never|not once|yet to|not ever) (|yet |once |
        ever |been )(steered me wrong|steer me wrong|let me down|led me astray|lead me astray|wrong|wrong about people|
        wrong about these things|disappointed me|failed me|made a bad introduction|introduced me to anyone dull|sent me
        wrong|wrong so far|wrong yet|given me a bum steer|given me bad advice|put me wrong|wasted my time|misled me|a
        bad judge) (|yet|so far|in all these years|before|in thirty years|in years) / (i|we) (|always |completely |
        absolutely |totally |do |implicitly |fully )trust (ivy|ivys judgement|ivys judgment|ivys taste|her judgement|
        her judgment|your judgement|your judgment|her taste|ivys recommendation|ivys instincts|ivys nose) (|completely|
        implicitly|on this|in people|in these matters|with my life|blindly) / wouldnt say no (!|!!) / (|so |well |and |
        then )(is the pope (a |)catholic|do (bears|bees|ducks|fish|birds|cats|dogs) (|even )(swim|fly|buzz|quack|like
        honey|live in the woods|make honey|purr|bark|sing|like fish)|is water wet|is the sky blue|is the grass green|
        need you (|even )ask|do you (|really |even )(have|need) to ask|do (you|i) even need to (ask|think about it|
        answer)|what kind of question is that|where do i sign|where do we sign|when do we start|when can we start|when
        can i start|what are (you|we) waiting for|is that even a question|is it even a question|was that ever in doubt|
        was there ever any doubt|what took you so long|who wouldnt|who would not|who wouldnt want (to|that)) (?|!|? !|!
        ?|!!) / (not|nae|never|no) (a |any )bother (|at all|to me) / (|i |we )(couldnt|could not|cant) (ask for|wish
        for|hope for|have hoped for|have asked for) (|anything |a )(more|better|nicer|better offer|nicer offer|kinder
        offer) / (|i |we )(couldnt|could not) be happier (|about this|about it|to be asked|to say yes|to accept) / (my
        (|late |dear )(wife|husband|kids|children|mother|father|daughter|son|partner|friends|sister|brother|boss|
        grandson|granddaughter|choir|students)|ivy|they|she|he) (would|d|will) (never|not|kill|murder|not ever) (|
        forgive )me if i (said no|refused|declined|didnt|did not|turned this down|turned it down|passed this up|missed
        this|dont|said anything but yes) / (|theres |there is |you |u )(|really )(no need to|dont have to|do not have
        to|dont need to|neednt|wont have to|never have to) (|even )(ask twice|ask me twice|twist my arm|persuade me|
        convince me|talk me into it|beg|beg me|push me|press me|think twice|think it over) (|twice|into it|into that|
        again) (|about that|on that|for that) / (|it |that |i |you |this )(doesnt|does not|didnt|dont|do not|wont)
        (take|took|need|needed|require) (|me )(|much|any|a lot of|long|a second|more than a second|a moment) (|of |
        )(persuading|persuasion|convincing|to convince me|to decide|thought|thinking|to think about that|to persuade
        me|arm twisting|arm - twisting|coaxing) / no (persuading|persuasion|convincing|arm twisting|arm - twisting|
        coaxing) (|needed|required|necessary|at all) / lifes (far |much |)too short (to say no|to refuse|not to|for
        saying no|to be shy|to be cautious|for caution|to hesitate|not to meet|to turn down) (|new people|interesting
        people|people|that|a chance like this) / life is (far |much |)too short (to say no|to refuse|not to|for saying
        no|to be shy|to be cautious|to hesitate|not to meet|to turn down) (|new people|interesting people|people|that)
        / (|so |well |and |but |after all , |after all )(what have (i|we) (|got )to lose|what is there to lose|what do
        (i|we) have to lose|whats there to lose|whats the worst that (could|can) happen|what could (|possibly )(go
        wrong|be nicer|be better)|whats not to (like|love)|what is not to (like|love)|where is the harm|wheres the
        harm|whats the harm|what harm can it do|what harm could it do|who wouldnt|whats to lose|whats there not to
        like) (?|!|? !|!!) / (|i |ive |i have |we have |we |weve |ive got |i have got |theres |there is |youve |you
        have )(nothing|nowt|little|not much) to lose (|after all|by it|really|there|and (everything|much|a lot) to
        gain|but my (time|chains)) / nothing (ventured|venture) (, |)nothing (gained|gain|have|won) / (|it |that |this
        )(never hurts|cant hurt|can not hurt|doesnt hurt|does not hurt|wouldnt hurt|wont hurt|never harmed anyone|never
        did any harm|never hurt anyone|never hurt anybody) (|to) (|meet|know|talk|talk to|have|widen|make|say hello|
        chat|broaden|get to know) (|new|more|some|interesting|a few|another) (|people|contacts|hello|friends|friend|
        acquaintances|my circle|ones circle) / (you|one|we|i|a person|an old woman|an old man) (can never|cannot|cant|
        can hardly|could never|can not) (|really )(have|know|meet) (too many|enough) (friends|contacts|good people|
        beekeepers|people|allies|acquaintances|good friends|colleagues|interesting people) (|in (this|our|my|any)
        (business|trade|line|life|game|world|town)|at my age) / (|and |well |as )(its|it is|it isnt|its|tis) (|not |
        hardly )(often|every day|everyday|every week) (|that )(i|one|you|we|someone|people|i|somebody) (|get|gets|
        receive|receives|have|has|meet|meets|is|am|are|find|finds|hear|hears|offers|asks) ... / (couldnt|could not)
        (be|have been|agree|put it) (|any )(better timed|timelier|more timely|better|more) / (|theres |there is |there
        are |there was |, |and |with |really |im in |i am in )no (question|questions|doubt|two ways|hesitation|ifs or
        buts|ifs and buts|ifs and no buts|argument|further questions|strings attached|notes|secrets|second thoughts|
        debate|contest) (|about (it|that|this)|here|on my side|needed|at all|from me|whatsoever|in my mind|i hope|, i
        hope|your honour|, your honour|my lord) / (|that |this |and |, )(|really |is |isnt |not )(no|not|not a|hardly
        a|hardly) (a |)(question|second thought|moments thought|question at all) (|needed|required|there|for me) / (|i
        |we |, )(didnt|did not|dont|do not|wont|hardly|never) (|even |really )(have|had|need|needed|has) to (think|be
        asked|consider|ponder|deliberate) (|twice|long|about it|about that|very long|hard) / (|well |oh |now |and )what
        a (question|silly question|daft question|lovely question|thing to ask|coincidence|small world|turn up for the
        books) (|!) / what are the (odds|chances) (!|?|!!|of that) / what (were|was) the (odds|chances) (!|?|!!|of
        that) / you dont say (!|.|,) / (a|another|an actual|a real|a real live|a genuine|a fellow|yet another|an honest
        to god|some) (|fellow |keen |real |genuine )(beekeeper|gardener|musician|writer|potter|baker|pianist|cellist|
        violinist|birdwatcher|roofer|collector|fan|reader|cook|knitter|cyclist|sailor|hiker|climber|photographer|
        historian|poet|teacher|singer|walker|angler|bellringer|chess player|expert|enthusiast|nerd|geek|neighbour|
        compatriot) (?|? !|?!|!|! ?) / (for|from) (ivy|you) ? / beggars cant be choosers / (my|our|the) (boss|wife|
        husband|dog|cat|neighbours|family|mother|partner|kids|doctor|colleagues|team|employer) (wont|will not|doesnt|
        does not|dont|wouldnt|has nothing against|have nothing against) (mind|object|complain|even notice|notice|it) (|
        at all|a bit|i am sure|im sure) (|, so) / (he|she|bob|they) (neednt|need not|shouldnt|should not|doesnt have
        to|mustnt|must not|doesnt need to|dont have to|dont need to) (|be |feel |worry )(shy|formal|nervous|afraid|too
        formal|worried|polite|about formalities|about the time|about his english|hesitate|stand on ceremony|call me
        sir|apologise|write much|dress up|be so formal|bring anything) / (|please |do |and |also |just )tell (him|her|
        bob|them) (|please |that )(not to|to not|he neednt|she neednt|he need not|there is no need to|theres no need
        to|he doesnt have to|she doesnt have to|no need to|i dont|i wont) (|be |feel |worry |stand )(shy|formal|
        nervous|afraid|worry|hesitate|mind|bite|too formal|about formalities|about the time|about his english|on
        ceremony|hold back|expect too much|expect much|be shocked|mind the mess|mind the dog|bring anything) / (|well |
        and |, )(i|ive|i have|we|we have|weve) (|have |got |ve )(nothing|no) (to hide|secrets|to be ashamed of|secrets
        from anyone|secrets to keep) / (|my |our )@mine@ (is|isnt|are) (|not |hardly )(no|a|any) (secret|state secret|
        great secret) / (|i |we )(dont|do not|wont|wouldnt) mind if (he|she|they|bob) (calls|rings|writes|emails|
        phones|visits|comes by|drops by|drops in|texts|gets in touch|contacts me) / (funny|strange|odd|interesting)
        (that |)(you|ivy|she) (should|would|) (ask|asks|mention|mentions|write|say|bring) (|that|it|this|him|so|up) /
        (he|you|she|they|we|i|neither|nobody|no one) (wont|will not|shant|shall not|wouldnt|never will|will never|will
        not ever|will) (|ever )(regret|be disappointed|be sorry|disappoint) (it|this|that|him|) (|and neither will (he|
        she|you|i|they)) / (and |, )neither will (he|she|you|i|they) / (you|youre|you are|ivy|ivys|shes|she is|he is|
        hes) (|are |is |, )(|not the |the |hardly the )(first|second|third|fourth|fifth|last|umpteenth|only) (|one |
        person )(to (tell|say|suggest|think|mention) (|me )(|that )(|we|i|us|so|this|it)|who (says|said|thinks|tells
        me) (|that )(|we|i|so)) ... / (everyone|everybody|people|friends|my friends|so many people|half the village|
        half the town) (|keeps|keep|always|has been|have been|is always|are always) (|telling|tell|tells|saying|says|
        say) (|me |that )(i should|we should|we must|wed|we would|i ought to|i must|id) (meet|get on|talk|get along|
        connect|know each other|hit it off|know him|like him|meet him|meet her|like her|get to know) (|him|her|each
        other|like a house on fire) / (|yes |, )ivy (|has |had )(|already |once |always |often )(told|said|mentioned|
        spoke|spoken|talked|raved|warned|written|wrote) (|to )(me |)(|about |of |you |that you |to expect |youd |him |
        her )(him|her|bob|this|might write|would write|ask|write|your mail|be in touch|be writing|them|his work|the
        last time) (|last time we spoke|the other day|when we last met|before|already|so warmly|last week) / (|and |
        please |, )(dont|do not) mention it / (|and |please |, )never mind (my|the|his|her) (shyness|spelling|age|mess|
        grumbling|accent|weather|typos|distance|time difference|dog|cat|english|scrawl|rambling) / (|there is |theres |
        and |of course )no need to (reply|answer|respond|write back|get back to me) (to this|to me|on this|.|!|now) /
        (|i |we |really |just |honestly )(cant|cannot|can hardly|can barely|could hardly) wait (|!|to (start|begin|
        meet|hear|talk|chat|see|read|learn|compare|get)) ...
    """,
    "fill": """
        (|i |we |although i |though i |while i |i know i |id |i would )@habit@ (|i |id |would |just |also |have to |
        tend to )@habitual@ (|these days|as a rule|normally|usually|at all|on principle|any more|anymore|lightly|over
        email|by email|online|with people i dont know) (|,|;|-) (but|however|yet) / (|i |id |i would )(normally|
        usually|ordinarily|generally) (|i |id |i would )(say|answer|have said|be a|be an) (|a )(|flat )(no|no thanks|
        not interested) (|to this|to that|to these|to this sort of thing|to such things) (|,|;|-) (but|however|yet) /
        (if (ivy|you|she|they|he) (says|say|said|thinks|think|recommends|recommend|vouches for|vouch for|trusts|trust|
        likes|like|rates|rate|suggests|suggest|believes|believe|knows|know) (|that |so )(|him|her|them|bob|it|this|he|
        she|hes|he is|shes|she is|bob is|we|wed|we would|we should|we will|so) (|ok|okay|fine|worth meeting|worth
        knowing|worth it|worth talking to|good|great|all right|alright|a good egg|a good sort|one of the good ones|
        should meet|get on|get along|get on well|meet|interesting|nice|decent|trustworthy|a good idea|is a good idea)
        (|then|,)) ((|that |thats |that is )(|always )(good enough|enough) for me|then yes|i believe (her|you|him|it)|i
        trust (her|you|him|it)|who am i to (argue|disagree|refuse|say no)|thats all i need to know|he must be (|good|
        fine|ok|all right|great))
    """,
    "and": """
        ((|wait |oh |ooh |what |hang on |hold on |no way |wow |goodness |you mean )(|, )(the|that|our) bob (|ray )|
        (wait|oh|ooh|what|hang on|hold on|no way|wow|goodness|you mean) (|, )bob (|ray )|bob ray |bob (from|of|at|with|
        the) )(|from |of |at |with )(|the |that )(|bob |ray |local |old |famous )(|quartet|museum|gallery|choir|
        orchestra|university|band|trio|bakery|bookshop|library|school|college|podcast|radio|cellist|pianist|violinist|
        singer|writer|author|poet|baker|gardener|beekeeper|potter|painter|historian|architect|photographer|chef|
        sculptor|translator|composer|musician|scientist|professor|actor|director|book|film|farm|garden|club|society|
        nursery|project|theatre|blog|paper|bees|tulips|roof man|roofer|carpenter|brewer|brewery|vineyard|ornithologist|
        botanist|illustrator|designer|journalist) (|himself|herself) (?|? !|?!|! ?)
    """,
    "doubt": """
        (you|u) lost me (at|with|when|there) / had me (worried|going|fooled|wondering) / please say no more / (how|who|
        why) (could|can|would|should) (i|anyone|we) (|possibly |ever )(say yes|agree|accept|trust) / (had|has|have)
        steered me wrong / i will (|, )(yeah|aye) / i would (|, )(yeah|aye) right / (good luck with that|best of luck
        with that) / as if / (dont|do not) make me laugh / what could possibly go wrong / (handles|handle|deals with|
        looks after|is responsible for|is in charge of|takes care of) (this|that|these|those|such|it|all|them|requests|
        introductions) (|now|for me) / (is|would be|hes|shes) the (right|better) (person|one|man|woman|contact) (|to|
        for) / (yes|sure|ok|yeah) (, |. |- )(i wish|you wish|in my dreams|in your dreams|dream on) / i wish (!|.)
    """,
    "words": """
        bob needs no introduction
    """,
}
"""Phrases that agree, or lead to it, by something else than their words."""
