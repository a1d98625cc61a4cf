"""English figures of speech that decline: data alone, in the notation of `words.py`.

As in `words_english_figures.py`, they say it by something else than their words ("that ship has sailed", "much as I'd
love to, I can't", "not for all the tea in China"), politely, in chat, or in anger. Its macros are those of that module.
"""

REFUSALS = {
    "no": """
        (|even )wild (horses|elephants|oxen) (couldnt|could not|wouldnt|would not|wont|will not|cant) (get|drag|bring|
        pull|make|carry|persuade|tempt|force) me ... / (i wouldnt|i would not|i wont|wouldnt) (|do it |do that |do this
        |meet him |meet that man |even |go near him )(for all the (tea in china|money in the world|gold in the world|
        world|gold in fort knox|tulips in holland)|for love nor money|for love or money|for a million (pounds|dollars|
        euros|quid)|for any money|for toffee|if (you|he|she|they|ivy) (paid|begged|offered) me|if you paid me (double|a
        million|to)|if (he|she|bob) (was|were) the last (man|woman|person) (on earth|alive|in the world|on the planet)|
        with a (barge pole|bargepole|ten foot pole|ten - foot pole|10 foot pole|10 - foot pole)|on my watch|in a month
        of sundays|in this lifetime|in my lifetime|on your nelly|if i can help it|while i have breath|as long as i
        live|while i live|till my dying day) ... / not (for all the (tea in china|money in the world|gold in the world|
        world|gold in fort knox)|for love nor money|for love or money|for a million (pounds|dollars|euros|quid)|for any
        money|if (you|he|she|they|ivy) (paid|begged) me|if (he|she|bob) (was|were) the last (man|woman|person) (on
        earth|alive|in the world|on the planet)|with a (barge pole|bargepole|ten foot pole|ten - foot pole|10 foot
        pole|10 - foot pole)|in a month of sundays|in this lifetime|in my lifetime|on your nelly|if i can help it|while
        i have breath|as long as i live|while i live|till my dying day) / (i|we) (wouldnt|would not|wont|will not)
        (touch (it|this|that|him|her) with|go near (it|him|her|that man|that|this) with) a (barge pole|bargepole|ten
        foot pole|ten - foot pole|10 foot pole|10 - foot pole) / (|honestly |frankly |i |id |i would |i d )(|much |
        honestly |frankly |really |far )(rather|sooner) @torment@ (|first|than (do that|do this|meet him|meet her|meet
        that man|speak to him|talk to him|be introduced|see him again)|thanks|thank you) / (hell|the sahara|the sea) (|
        will |would |will have to |would have to |has to )(freeze|freezes) over (|first|before that|before i do) /
        (when|once|not until|not before|the day) (hell freezes over|pigs fly|pigs can fly|pigs have wings|pigs learn to
        fly|hell has frozen over|the cows come home and dance) / (|as |so |very |even as )much as (id|i would|we would|
        wed|i d|i might|i should) (|really |dearly |otherwise )(love|like|want|wish|enjoy|appreciate) (|to|that|it|
        this) (|say yes|meet him|meet her|meet them|meet bob|help|accept|be introduced|chat|do so|oblige|take part|talk
        to him) (|,|-) (|im afraid |i am afraid |sadly |unfortunately |sorry )(i|we) (|just |simply |really |sadly |
        honestly )(cant|cannot|can not|couldnt|am unable to|am not able to|have no time|dont have the time|wont be able
        to|havent the time|have to say no|must say no|must decline|shall have to decline|need to decline|wont|shouldnt)
        (|at the moment|right now|sorry|im afraid|now|just now|this year|at present|do it|say yes|take it on|manage it|
        take on anything else|take anything on|make it|make the time|find the time) / (|but |sadly |im afraid |
        regrettably )with the best will in the world (|,) (|im afraid )(i|we) (|just |simply |really )(cant|cannot|can
        not|couldnt|have no time|dont have the time) (|manage|manage it|do it|say yes|make it|find the time|take it on|
        take on anything else|help) / (|i |we |im afraid i |i am afraid i |sorry but i |sorry i |alas i |i fear i |i do
        fear i )(|m |am )(must|have to|shall have to|will have to|ll have to|shall|need to|am going to have to|going to
        have to|m going to have to|hate to|am sorry to|sorry to|am obliged to|really must|fear i must) (|have to
        )disappoint (you|ivy|her|him|you all|you both|you and ivy|bob|everyone) (|this time|here|on this|im afraid|
        then|both|there|though|on that|i am afraid|sorry) / (|sorry |so sorry |im )(going to have to|gonna have to|have
        to|hate to|sorry to|afraid i must) disappoint (you|ivy|her|him|you both|bob) (|this time|here|im afraid|sorry)
        / (|i |i shall |i must |i would |id |may i |please )(|beg|ask) to be excused (|please|this time|from this|on
        this occasion|thank you) / aint (nobody|no one|anybody) got time for (that|this|it|all that) (|sorry) / (i|we)
        (|must )beg to (decline|be excused) (|with thanks|your kind offer|thank you) / (lol|haha|hahaha|lmao|hehe|rofl|
        ha|hah|hmm|hm|hmmm|um|umm|uh|erm|er|meh|eh|ugh|oof|yikes|ew|pff|pfft|idk him|idk her|err|uhm|well uh) (|, |- |.
        . . |. )(no|nope|nah|no thanks|no thank you|hell no|hard pass|no way|nah thanks|nope thanks|no ta|not
        interested|ill pass|no sorry|sorry no|no chance|absolutely not|not for me|nah im good) / (no|nope|nah|no way|no
        thanks|hard pass|no thank you|not interested|nah im good|ill pass|hell no|absolutely not) (|, )(lol|haha|
        hahaha|lmao|rofl|hehe|xd|lolol) / (nah|no|nope|naw) (fam|dawg|dog|b|m8|chief|homie|homes|brah|bruv|blud|bruh|
        cuz|luv|babe|cap needed|son|ma'am|my guy|my dude|my friend|my man) (|im good|thanks|sorry) / (nty|no ty|no thx|
        nothx|nothanks|nty thx|nah ty) / hell (nah|naw|nope|to the no|to the nah) / not today (satan|, satan|thanks
        satan) / (|it is |its |its still |thats )a (|big |hard |clear |definite |polite |firm )no from me (dawg|dog|
        fam|boss|mate|chief|pal|sorry|then) / (|a )(hundred|thousand|million) times (|over )no / no means no /
        (computer|my (cat|dog|diary|calendar|bank account|back|knees|gut|heart|head|schedule|better judgement|better
        half|timetable)) says no (|sorry|im afraid|thanks) / (|please |just )(dont|do not) (you dare|even think (about|
        of) it|even ask|even try|even bother) (|please|again) / (|i |we )(couldnt|could not) be (|any )less
        (interested|bothered|keen|inclined) (|if i tried|in this|in him|in meeting him) / (|i |we |honestly i |frankly
        i )(couldnt|could not) care less (|about) ... / (|please |you can |you may |kindly |just |so |do )(put|mark|
        count|have|take|consider|regard|treat|see|read|register|note|record) (me|this|that|it|me down|this mail|this
        reply|this email) (|down |in )(as|for|) (|a |my )(|big |hard |clear |definite |polite |firm |respectful |solid
        )(no|no thanks|refusal) (|please|thanks|thank you|then|sorry) / this is (|me |us |my way of |just me |a polite
        way of )(|politely )(saying|a|me) (|polite |firm |big )(no|no thank you|no thanks) (|thanks|sorry) / (|sorry |
        its |it is |this is |that is |thats |im afraid its |itll |it will |this will |then its )(|going |gonna |have
        )to (|have to )be a (|big |hard |polite |firm |definite )(no|pass) (|from me|from us|sorry|im afraid|thanks|
        this time|here|on this one) / (|im afraid |i am afraid |sorry |well |sadly )(itll|it will|this will|thatll|it
        has to|it must|that will) (|have to |need to |just )be a (|big |hard |polite |firm )(no|pass) (|from me|from
        us|sorry|im afraid|thanks|this time) / (|well |sorry |, )(its|it is|thats|that is|my answer is|the answer is|
        answers|the answers|my answers|the reply is|the answer|my verdict is|answer) (|sadly |unfortunately |simply |
        still |always |also |going to be |just |must be |has to be |will be |should be )(|a |an )(|big |hard |clear |
        definite |polite |firm |flat |plain |emphatic |solid )no (|then|sorry|im afraid|thanks|this time|from me|from
        us|here|and stays no|i fear|as ever|as before) / i fear (|that )(the answer|my answer|it) (|must be|is|has to
        be|will have to be|will be|is going to be) (|a )no / (|i |we |much as i |however much i |although i |though i
        )(hate|dislike|am sorry|hate having|find it hard|it pains me|it hurts me|dont like|do not like|regret|it
        grieves me|it breaks my heart|am loath|loathe) (|to |having to |to have to |it )(say|saying|saying it|say this)
        no (|to (ivy|you|her|him|friends|a friend)) (|, )(but|however|yet|and yet) (i must|i have to|ill have to|i will
        have to|i shall|no|i will|its a no|it has to be|needs must|there it is|im afraid i must|i do|this time i must|
        this time i have to|here goes no|i really must|thats my answer|its no) (|this time|here|now|sorry) / (i wish i
        could|we wish we could|i wish i was able to|wish i could|id love to|i would love to|id like to|i would like to|
        we would love to|wed love to|i want to|i wanted to|i really want to|i would dearly love to|id dearly love to|i
        would happily|id happily|would love to) (|be able to )(say yes|say yes to this|agree|accept|give you a yes|
        oblige|help|do it|do this) (|, )(but|however) (no|i cant|i cannot|i just cant|i simply cant|its a no|im afraid
        not|i have to say no|i must say no|sadly not|not|i cant sorry|sadly i cant|its no|im afraid i cant|i am afraid
        i cannot|i must decline|i have to decline|ill have to pass|i have to pass|i wont|there is no way|theres no way)
        (|sorry|this time|at the moment|right now|im afraid) / (id|i would|wed) (|gladly |happily |love to )say yes if
        i could (|, )(but|however|sadly|alas) (i cant|i cannot|i can not|no|its no|its a no|i just cant) / (|i |we |no
        i |sorry i )shant (|thank you|thanks|be|sorry|im afraid) / (|i |i think |i think ill |ill |i will |think ill |
        think i will |i shall |reckon ill |im going to |gonna |going to )(|have to )(let|allow) (this|that|it) (|one
        )(go by|pass me by|go this time|slide|pass by|go past|pass) (|thanks|thank you|this time|sorry|for now) / (|i |
        so |, )(think|reckon|guess|believe|figure) (ill|i will|i shall|id better|im going to) (|just |have to )(sit
        this (one |)out|give (it|this|this one|that) a miss|pass|pass on this|pass on this one|pass thanks|skip this|
        skip this one|decline|say no|leave it|stay out of it|opt out) (|thanks|thank you|ta|sorry|this time|though) /
        (|a |not a |no |not a cat in |not a snowballs |havent a |fat )(chance|hope|prayer|cats chance|snowballs chance|
        hells chance) in hell (|sorry|mate) / i will in (me|my) (eye|eyeball|hole|arse|backside|foot) / not worth (my|
        the|anyones|his|your|our|anybodys) (time|while|effort|trouble|bother|energy) (|sorry|thanks|im afraid) / (|i |
        we |but i |and i |i simply |i just |i really |i frankly )(have|ve|ive|had|wish|want) nothing (|more |left |
        whatsoever |further )to (say|do|discuss) (|to|with) (that man|that woman|him|her|bob|them|those people|that
        family|that company|such people|these people|it|this|any of it|any of them|that lot|sailing|that business|
        politics|roofs) (|ever again|any more|anymore|again) / (want|wants|i want|wanted|wish) nothing (|more )to do
        with ... / (|i |we |and )(have|got) (no|zero|absolutely no|not the slightest|little) (interest|desire|wish|
        intention|need|inclination|appetite) (in|to|for|of) (|being |be |make |meeting |meet |talk to |talking to |
        knowing |know |have |having |get |getting |revive |renew )(|introduced|him|her|that man|his|bob|anyone|anybody|
        people|any|more|this|that|it) ... / (ta|cheers|thanks|thank you|thx|bless you|no offence|nice idea|nice
        thought|lovely thought|kind thought|sweet thought|kind offer|lovely offer|nice offer|nice try|flattering|
        flattered|im flattered|i am flattered|im honoured|i am honoured|im touched|i am touched|honoured|touched|
        appreciated|tempting|so kind|how kind|how sweet|sweet of her|sweet of him|kind of her|bless her|bless him|bless
        ivy) (|, |. )(but|yet) (|i think |i guess |really |, )(im good|im grand|im fine|im ok|im okay|im alright|im all
        set|i am good|i am fine|were good|were fine|im sorted|not my thing|not for me|id rather not|no|nope|nah|ill
        pass|i must decline|i have to decline|i cant) (|thanks|thank you|ta|cheers|really|sorry|as i am|for now) / what
        part of (|" |' )no (|" |' )(do you not|dont you|did you not|didnt you|do you|dont they|do they not|is unclear|
        was unclear) (|understand|get|grasp) (|?) / (|at least |, |and |so |really )(for me |)(no|not) (longer|any
        longer) (needed|required|relevant|necessary|an issue|interested|wanted|of interest|current|applicable|on the
        market) (|thanks|thank you|thanks though|sorry|for me) / (this|it|that|the matter) (is|s|has) (no longer|not
        any longer) (|needed|required|relevant|necessary|an issue|current|of interest|applicable) (|for me|to me|
        thanks|thank you|sorry|at all) / (please |youll have to |you will have to |i suggest you |id suggest you |
        better |you had better |youd better |kindly |so please |they should |he should |hell have to |he will have to |
        you should |just )(find|look for|ask|try|pick|choose|bother|pester) (someone|somebody|another|anyone) (else|
        other|more suitable) (|please|for this|for that|sorry|then|this time|im afraid|instead|for him) / try (someone|
        somebody) else (|please|sorry|thanks|then|mate) / (|sorry |sorry but |but |im afraid |no )(im|i am) not (|
        really |quite |actually )(the|your|his|her) (|right |best )(man|woman|guy|girl|bloke|lady|chap) (for (this|
        that|it|him|the job|such)|you want|you need|sorry|, sorry|thanks|im afraid|, im afraid) / (|sorry |no |but |im
        afraid )(im|i am) not (your|his) (man|woman|guy|girl|bloke) / (|this |that |it |he |the idea |sorry it |sorry
        that )(doesnt|does not|dont|wont|didnt) (|really |exactly |quite )(float my boat|ring my bell|rock my boat|
        tickle my fancy|do it for me|do anything for me|light my fire|grab me|appeal|tempt me|excite me|interest me|
        speak to me|butter my parsnips|suit my taste) (|sorry|im afraid|thanks|at all|really) / (this|that|it|he|the
        idea) (|really |just |frankly )(does nothing for me|leaves me cold|bores me|is of no interest|holds no appeal|
        holds no interest|has no appeal|is not on the cards|isnt on the cards|is not up my street|is not on|is a non
        starter|is a nonstarter|is a non - starter) (|sorry|im afraid|thanks|at all|really|to me|for me) / (|im afraid
        |its |it is |thats |that is |this is |sorry |sorry its |im afraid its |im afraid thats |really |simply |just |
        its just |its simply |thats just |its really |that is simply )not (|really |quite |exactly |at all |just )(on
        the cards|up my street|up my alley|up to it|in the mood|in my line|down my alley|my department|up for grabs|in
        my nature|my way|my custom|my habit|to my taste|in the market|in a sociable mood|in a social mood) (|for (this|
        that|new people|meeting people|people|company|it|any)|sorry|thanks|im afraid|these days|at all|any more|
        anymore|, sorry|to meet|, thanks|, im afraid|to) / (|i |we )(fail to see|cannot see|cant see|dont see|really
        dont see|see no|cant find any|do not see) (the |any |much |a )(point|use|sense|need|benefit|purpose|value|
        attraction) (|of (it|this|that)|in (it|this|that|meeting him|meeting)|sorry|thanks|im afraid) / (|i |we |but |
        and )(cant|cannot|could not|couldnt|wont|will not) pretend (|that )(im|i am|to be|id be|it|i have|this|that) (|
        very |particularly |really |at all |remotely )(|interested|keen|thrilled|tempted|interests me|appeals|
        enthusiastic|any interest) / (|i |id |i would )(d |would |)be lying if i said (i|it|that|this|id|im|i was|i am)
        ... / (|i |we |as a rule i |on principle i |as a matter of principle i |i as a rule )(|personally |generally |
        really |simply )(never|dont|do not|dont ever|no longer|wont) (|ever |usually |generally )(do|accept|take|make|
        agree to|answer|respond to|talk to|speak to|deal with|see|buy from|accept calls from|respond to requests from)
        (|any |such |these |cold |unsolicited |email |personal |blind )(introductions|intros|salesmen|sales people|
        sales calls|cold calls|solicitations|blind dates|strangers|reps|recruiters|invitations|offers|journalists|
        agents|networking|requests like this) (|by email|over email|like this|these days|any more|anymore|thanks|sorry|
        full stop|ever|period) / (as a rule|on principle|as a matter of principle|by principle|out of principle|as a
        matter of policy|as always|as ever) (|, |i |i always |, i )(no|decline|say no|the answer is no|its a no|refuse|
        i decline|i say no|i refuse|i never do) (|thanks|thank you|to such|such|these|all|any) / (|but |it is |its |
        this is |a no is |no |and )(|is )(a complete sentence) / (doctors|doctor s) orders (|: |, |- |im afraid |, im
        afraid )(no|i have to say no|i cant|no thanks) / (|the |my )(same|usual) (|answer |reply |as )(as )(last time|
        before|always|ever|last year|last month) (|: |, |- )(no|no thanks|its no) / (my|the) answer (|last time |before
        |then |in may |last year )(was no|is no) and (|it )(still is|is still|remains|stays|will be|hasnt changed|has
        not changed|remains no|that has not changed|still is no|will stay no|that hasnt changed)/ (i |we |ive |i have |
        as i |i already )(said|told you|told ivy|told her|have told you|have told ivy|already told you|already told
        ivy|ve told you|ve already told you|already said) no (|already|before|last time|twice|the last time|and meant
        it|and i meant it) / (|so |but |please |you |youll |you will |i hope youll |i hope you will |i trust youll |i
        trust you will |ivy will |hell |he will )(|will |have to |must |please |kindly |ll )(forgive|excuse|pardon|
        understand) (me |)(if i|for|my|that i|when i|i) (|have to |must |shall |will |politely |now |must now
        )(decline|declining|say no|saying no|pass|passing|refuse|refusing|not accepting|turn this down|turning this
        down|bow out|dont accept|do not accept) (|this|this one|it|the offer|this time) / (you|ivy|he|youll|you will)
        (will |ll |)(have to|must|will have to) (excuse|forgive|do without|manage without|count) me (|from|on|out|in|
        this) (|this|one|time|of it|of this|out) / please excuse me (|from|on) (this|this one|this time|it|this
        occasion) / (|i |we )(|do |really |sincerely |only )(hope|trust) (|that )(you|ivy|he|she|bob|nobody) (|dont|do
        not|wont|will not|doesnt|does not) (|be |too |mind|minds|take it amiss|offended|hurt|terribly |hold it against
        me|object|take it badly|take offence) (|terribly |too much |very much )(if i|my|that i|me|when i) (|politely |
        must |have to )(say no|saying no|decline|declining|refuse|pass|refusing|passing) (|this time|here|to this) /
        would you mind (|terribly |very much |awfully |too much )if i (said no|declined|didnt|passed|refused|did not|
        gave it a miss|gave this a miss|sat this one out) (|?) / (|i |we )(already |)(have|have got|ive got|got) all
        the (friends|contacts|company|help|roofers|introductions|acquaintances|advice|customers|suppliers|work) (|that
        )(i|we) (need|want|can handle|can manage|could want|could wish for|can take) (|, |already )(thanks|thank you|
        ta|cheers|so no) / (im|i am|were|we are) (|quite |perfectly |very |rather |pretty |just |really )(happy|
        content|fine|comfortable|settled|satisfied|good|ok) (|as i am|as we are|as things are|the way i am|the way
        things are|on my own|by myself|with what i have|with the friends i have|with my own company|with my lot|alone)
        (, |)(thanks|thank you|ta|cheers|so no|so no thanks) / (|i |we )(|simply |really |just )(like|prefer|value|
        guard|treasure|cherish|need|love) (my|our) (|own )(privacy|peace|quiet|solitude|peace and quiet|company|
        anonymity) (|too much|above all|very much|too dearly) (|, |so )(thanks|thank you|sorry|im afraid|so no|no|no
        thanks|ta) / (nobody|no one|no stranger) (gets|has|is given|is to have|may have|shall have|will get|is getting|
        receives) (my|our) @own@ (|thanks|thank you|sorry|from you|ever|, thanks|, thank you) / (my|our) @own@ (isnt|is
        not|arent|are not|are|is) (|not |strictly )(for sharing|to be shared|for strangers|to be given|to be passed|up
        for grabs|for distribution|public|for others|to be handed|available|private) (|out|on|to anyone|to others|
        sorry|thanks|around) / (|i |we |and )(found|ive found|have found|weve found|hired|ive hired|got|ive got|have
        got) (|already )(someone|somebody|one|another|a new one|a roofer|a builder|someone else|a good one|what i need)
        (|already|in the meantime|by now|now|since|last week) (, |)(thanks|thank you|thanks anyway|thank you anyway|so
        no|thanks though|thanks all the same|thank you all the same|so no thanks|, thanks|ta) / (|no |nope |sorry
        )(thanks|thank you) all the same (|but no|, but no|, no|no) / no (|, |- |. )(and |)(thats|that is) (final|flat|
        that|my final answer|my last word|all|the end of it) / no (, |. |- )(period|full stop|end of story|end of|final
        answer|as before|as always|as ever|once more|for the third time|for the last time|and again no|not ever|not now
        , not ever|on reflection) / no , (|please |and please |and )if (thats|that is|its) (ok|okay|alright|all right|
        fine) (|with you) / (after all|after what|after everything) (|that )(he|she|they|bob|that) (did|has done|said|
        put us through|put me through|happened) (|to me|to us|to my (sister|family|brother|mother)) (, |- |? |. )(no|
        never|no thanks|no way|not a chance|absolutely not) / (|well |oh |but |and |so |really ? |really |, )(who|bob
        who|why|why me|what for|what|for what|what about|why would i|why should i|why on earth|why on earth would i|why
        would i want that|why on earth would i want that|why on earth would i want to|why would i want to|why would i
        want to meet him|why would i want to do that|why would i do that|what would be the point|what is the point|
        whats the point|whats the use|to what end|how many times|are you serious|are you kidding|are you kidding me|are
        you joking|are you mad|are you out of your mind|is this a joke|is this some kind of joke|is that a joke|is this
        spam|whos bob|who is bob|who is this|whos this|who is that|who are you|who are these people|do i look (stupid|
        mad|like i have time)|after what he did|whats this|what is this|again|still|him|bob|that man|me|another one)
        (?|! ?|? !|??|?!) (no thanks|no thank you|no way|absolutely not|not interested|not a chance|certainly not|no
        chance|id rather not|never|never in my life|no sir|no ta|hell no|over my dead body|nope not me|ill pass) /
        (you|youve|you have|u) (must|have|got|ve got|got to|gotta|have got) (|to )(be |)(joking|kidding|kidding me|
        having a laugh|off your head|mad|out of your mind) (|, |. |! |!! |: )(no|no way|never|absolutely not|no chance|
        no thanks|not a chance|certainly not) / (my|our) (policy|rule|principle|practice) is ((never|not) to (accept|
        do|take|agree)|always to (decline|refuse|say no)) ... / (my|our) (lawyer|doctor|wife|husband|agent|therapist|
        accountant|physician|gp) (advises|advised|tells|told|has advised|orders|ordered|has told|says|recommends) (|me
        )(|to )(|that )(|i )(say no|decline|refuse|not to|against) (|it|this|that|to) / (|thank you |thanks |and |but |
        so |sorry |sorry but )(id|i would|i|we would|wed|id much|i would much) (|much |really |still )(rather|prefer
        to|sooner|have to|like to|rather have to) (decline|say no|pass|refuse|opt out) (|this|this one|it|thanks|thank
        you|this time|sorry|im afraid|the offer|please) / (|and |but |, )if (thats|its|it is|that is|it) (ok|okay|fine|
        alright|all right|all the same) (|with you|to you) (, |)(id rather not|i would rather not|id prefer not to|i
        would prefer not to|ill pass|no|no thanks|id rather decline|id rather pass|ill decline) (|thanks|thank you|
        sorry|meet|do this|be introduced)
    """,
    "excuse": """
        (|im afraid |sorry but |alas |i fear |sadly )(that|the|this) (|particular )(ship|train|boat|bus|horse) (|has |s
        |already |has already |has long |long since |has long since )(sailed|left the station|left|gone|bolted|
        departed|left the harbour) (|for me|long ago|years ago|already|now|i fear|im afraid) / (once|twice) (bitten|
        burned|burnt|stung) (|, )(|and |)(|twice|thrice|forever) (|shy|warned) / fool me once ... / (once|twice|one
        time) was (|more than |quite |plenty |already )(enough|plenty|sufficient) (|for me|thank you|thanks|for a
        lifetime|for one lifetime|, thank you|for anyone|in this life) / (been there|done that) (|, )(|and )(done that|
        been there) (|, )(|got the t - shirt|got the t shirt|got the tshirt|bought the t shirt|bought the t - shirt|got
        the scars|got the scars to prove it|got the mug|wrote the book) / (|oh |oh yes |yeah |yes |sure |great |well |
        sure yes |yeah sure |of course |ah )(|great |sure |, )(|because |just |exactly |precisely |thats |thats just |
        thats exactly )what (i|we|the world|my life|everyone) (|really |always )(need|needed|needs|wanted|want|was
        missing|lacked|am missing|have been missing|ive been missing) (|is|was|in my life|right now|,|-|:) (|is|was)
        (one more|another|yet another|a third|even more) ... / (oh|oh great|oh good|oh joy|great|lovely|wonderful|
        fantastic|brilliant|super|just what i need|exactly what i need) (|, |- )(another|one more|yet another) (|
        insurance |car |bloody |sodding |damn |crypto |tech |marketing |sales |business |network |life |real estate
        )(salesman|salesmen|salesperson|recruiter|consultant|banker|lawyer|estate agent|startup|start up|bro|
        influencer|networker|coach|investor|pitch|job hunter|guru|meeting|marketer|spammer|stranger|networking) (|in my
        (life|inbox)|to deal with) / (hes|he is|that is|thats|bob is|shes|she is|its|it is|bobs|he was|he used to be|
        isnt he|wasnt he) (|also |actually |currently |, )my (|soon to be |soon - to - be )(ex|ex - husband|ex - wife|
        ex husband|ex wife|ex - boss|ex boss|ex - boyfriend|ex boyfriend|ex - girlfriend|ex girlfriend|exs|ex -
        husbands|ex - wifes|ex husbands|ex wifes|former boss|former husband|old boss|former partner|ex - partner|ex
        partner|former landlord|old landlord|landlord|divorce lawyer|exs lawyer|ex - business partner|former business
        partner|stalker|nemesis|worst enemy) (|s )(|divorce )(|lawyer|lawyers|solicitor|brother|sister|best friend|new
        boyfriend|new girlfriend|new wife|new husband|friend|father|mother|boss|accountant|son) / i (|still |also
        )(owe|owed) (him|bob|her) money / (he|she|bob|that man|this man) (|still )(owes|stole|cheated|robbed|swindled|
        conned|sued|fired|sacked|lied to|betrayed|ghosted|dumped|bullied|insulted|hurt|harassed|left me|defrauded|
        ripped off|screwed|sold me|never paid|broke|ruined|ran off) (me|my|us|off|out|with) ... / (bob|he|she|ann|him|
        we two) and (i|me|myself) (do not|dont|didnt|did not|never|no longer|hardly|have never|never really|are not|
        arent|cant|could never) (|really |quite |exactly |ever )(get on|get along|see eye to eye|part on good terms|
        speak|talk|on speaking terms|got on|got along|seen eye to eye|hit it off|agree|mix) (|on anything) / (bob|he|
        she|ann|him) and (i|me|myself) (|already |have |had |once |sadly |used to |were |have had )(|have |had |be
        )(history|a history|parted ways|parted badly|fell out|fallen out|bad blood|a bad history|too much history|
        married|married once|divorced|a falling out|had a falling out) (|years ago|long ago|any more|anymore|badly|over
        money|over a boat|once) / we (do not|dont|didnt|did not|never|no longer|hardly|have never|never really|are not|
        arent|cant|could never) (|really |quite |exactly |ever )(get on|get along|see eye to eye|part on good terms|
        part as friends|part well|speak|on speaking terms|got on|got along|seen eye to eye|hit it off) (|on anything) /
        we (|have |had |once |sadly |have had )(fell out|fallen out|parted on bad terms|parted badly|parted company
        badly|have history|bad blood|a falling out|parted ways) (|years ago|long ago|any more|anymore|badly|over money|
        at all) / i (already |)(know|knew) him (only |all |)too well / (|sorry |im |i am |currently )up to (my|our|me)
        (eyes|ears|neck|eyeballs|armpits|oxters|elbows|knees|eyebrows) (|in) (|work|it|deadlines|essays|marking|
        nappies|exams|boxes|at the moment|right now|here) / (|theres |there is )no room (at the inn|on my plate|in my
        life|in my diary|in the diary) (|for|any more) (|anyone new|more people|sorry) / (|i |we |, )(wouldnt|would
        not) (|really |even )know what to (say|talk about|do) (|to|with) (him|her|them|bob|a stranger|such a man) / (|i
        |we )(dont|do not|cant|cannot) (|really )see (what good|what use|what point|how|that) (it|this|that|meeting|an
        introduction) (would|could|will|can) (|ever |possibly |really )(do|be|serve|have|help|work|come of it|lead
        anywhere) (|me|us|anyone|him|either of us|any good) / (my|our|the) (employer|boss|contract|company|policy|firm|
        contract of employment|company policy|employers|religion|doctor|school|university|department|code of conduct)
        (doesnt|does not|wont|will not|dont|do not|would not|wouldnt|strictly forbids|forbids|prohibits|rules out|does
        not really) (|allow|permit|let me|like|approve of|want) (it|this|that|us to|me to|such things|introductions|
        outside contacts|that sort of thing|contact with|me doing|us doing|such contacts) / (|ive |i have |we have |
        weve |i )(hung|hang) up my (boots|gloves|gown|hat|apron|tools|spurs|stethoscope|whistle|fiddle|bow|cap|stick|
        sticks|helmet|veil) (|years ago|long ago|for good|last year|now) / (|its |it is |that is |thats |that would be
        |this would be |itd be |it would be |i have |ive |ive got |theres |there is |due to |because of |this is |for
        me its |would be )(a |an |)(clear |bit of a |potential |possible |massive |real )conflict of (interest|
        interests) (|for me|here|on my side|i fear|im afraid|sadly) / (|a )conflict of (interest|interests) (|sorry|im
        afraid|i fear) / (|and |but |because |as |, )(ivy|you|she|he|bob|they) (|will |already |of course |surely |ll |
        l |all |will already )(know|knows|understand|understands) (|perfectly |full |very |damn )(|well )why / (|and |,
        )(its|it is|this is|it has|thats|that is) (nothing|not anything) (to do with|against|personal against) (bob|
        him|her|ivy|you|anyone|them) / (|and |, |but )(|please |)tell (ivy|her|him|bob) to ask (me |)(first|next time|
        before|beforehand) (|next time) / (|and |, |but )(dont|do not) let (that|this|it) (stop|discourage|deter|put
        off|hold) (you|ivy|him|her|them|bob|others) (|off|back) / (|and |, )im sure (you|youll|you will|ivy|she|he|he
        will|ivy will|bob) (|will |can |ll )(understand|understands|see why|forgive me|find someone) / (|and |but |,
        )(|i |we |do )(hope|hopes|wish|am sure) (|that )(he|bob|she|they|you) (|will |ll |soon )(finds|find|gets|get)
        (someone|somebody|what hes|what he is|the right|another|what he|what she|what shes|one|better) (|looking for|
        else|person|is looking for|needs|wants|suitable|who) / (|and |but |, )(|maybe |perhaps |why not |do |try |
        please )ask my (sister|brother|wife|husband|son|daughter|colleague|friend|neighbour|partner|cousin|mother|
        father|aunt|boss) (, |. |- |)(she|he|shed|hed|they) (would|d|will|might|may|is|s|) (|love|like|enjoy|be|the|the
        one|jump at|more) (|it|this|that|to|interested|delighted|keen|for it|for this|thrilled|who) / (im|i am|ive
        always been|i was never|ive never been) (|not |really |much of |always |just |quite |)(a |an |any |)(|bit of a
        |much of a |natural |born |very )(people person|hermit|recluse|loner|introvert|private person|private man|
        private woman|shy|too shy|solitary|shy person|homebody|misanthrope|stay at home) (|by nature|really|these days|
        at heart|myself) / (|its |it is |im |a bit |far |much |is )too late (|for that|for me|now|im afraid|sadly|i
        fear|already) / (|i |we )(dont|do not|havent|have not) (|really |currently |honestly )(have|got|have got) (the|
        any|enough|a lot of|many) (spoons|headspace|head space|stamina|strength|nerves|patience|bandwidth|stomach|
        heart) (|for (this|that|it|new people|people|such things)|at the moment|right now|left) / (i|id|i would|we
        would) (|d |would )get (nothing|little|not much) out of (it|this|that|him|meeting him)
    """,
    "stop": """
        (|and |, and |no and |no , and |no . |please |pls |kindly |so |also |and please |, and please |just |ever |
        please do )(dont|do not|never|dont ever|dont you|no longer|stop|you must not|you may not) (|ever |dare |you
        dare |even )(write|writing|write to|email|emailing|mail|contact|contacting|message|bother|bothering|ask|
        approach|approaching|disturb|spam|pester|use) (|to |me |us |to me |my address |my email |to us |writing to me
        )(|again |ever again |any more |anymore |ever |ever )(on|in|for|on the) (|behalf of |the name of |name of |ivys
        |bobs |her |his |their |anyones |anybodys |someones |somebodys |another persons |other peoples |bob |your
        friends |this persons )(|ivy|bob|ann|anyone|anybody|her|him|them|others|other people|friends|anyone else|
        strangers|somebody|someone|behalf|sake|name|account|purpose) (|again|ever|ever again|any more|anymore|in
        future|or anyone|or anyone elses|or anyone else|or for anyone) (|again|please|thanks|thank you) / never (|ever
        )(write|write to|email|mail|contact|message|bother|ask|approach) (|to )(me|us) (|again|ever again) (|on behalf
        of|for|in the name of) (|ivy|bob|anyone|anybody|her|him|them|others|anyone else) (|again|please) / (|please |
        just |kindly |and |now )(lose|forget|burn|bin|throw away|tear up|destroy|erase|scrap) (my|this|our) (|email |
        phone |mail )(number|address|email|details|contact details|data|contact) (|please|thanks|now|forever|for good)
        / (|please |just |can you |could you |will you |would you |oh )(make|let) (it|this|these|them|these mails|the
        mails) (all |)(stop|end|go away) (|please|now|?) / (|would you |could you |can you |will you |please |i must
        ask you to |i ask you to |id ask you to |kindly |i insist that you )(|please |kindly |immediately |now )(cease|
        stop|desist|refrain|cease and desist) (|from |at once )(writing|contacting|emailing|mailing|bothering|
        pestering|sending|messaging|disturbing) (|to |me |us |to me |me these |me such )(|@mails@|again|immediately|at
        once) (|please|thank you|thanks|?)
    """,
    "wait": """
        (|please |can we |could we |lets |let us |we could |id like to |i would like to |ill |i will |maybe |may we |
        shall we |and |but |so )(|just )(put|stick|place) a pin in (this|it|that|the idea|the introduction) (|for now|
        for the moment|until|till|for a while|for a bit|and) ... / (|please |can we |could we |lets |let us |we could |
        maybe |may we |shall we |id like to |i would like to )(|just )(kick this|kick it|push this|push it|shove this|
        bump this|bump it|move this|move it|take this up|take it up|pick this up|punt this|punt it|put this off|put it
        off|leave this|leave it) (|on |back |down the road |into |to |off |again |over |down the line )(|until |till |
        til |to |into |in |after |for )(@month@|the new term|the long grass|a better time|a quieter time|quieter times|
        things calm down|things quieten down|my exams|the holidays|the weekend|another day|another time|a later date)
        ...
    """,
}
"""Phrases that decline, put off, or give a reason to."""
