"""English words of those who decline: data alone, in the notation of `words.py`."""

DECLINING = {
    "no": """
        under no circumstances (|please|whatsoever) / please turn it down (|for me) / turn it down (for me|please) /
        id sooner not / i would sooner not /
        no / i will not / i wont / we will not / no / noo / nooo / nope / nop / nopes / nah / naah / nay / n / no no
        / no no no / noo thanks / noooo / negative / non / no sir / no maam / no siree / no (thanks|thank you| thx|
        ty|tks| thank u|ta|cheers|sorry|please|way|sir|deal|chance|from me|for me|not for me|i wont|i dont|i do not|
        i would not| i wouldnt|i cant|i cannot|im not|i am not|not really|not at all|not this time|not interested|
        never|can do| interest|interest here|interest from me|interest from my side|i think not|i would rather not|
        id rather not|im afraid not|im sorry|not me|not today|not today thanks|i dont think so|i do not think so|i am
        sorry|i pass|ill pass|siree|dice|go|thats not for me|thats ok|thats okay|that is not for me| im ok|im good|
        im fine|i am good|i am fine|to that|to this|to the introduction|to the intro|not necessary| need|need thanks|
        thankyou) / nope (thanks| thank you|sorry|not interested|not for me|not really|im good|not me) / nah (thanks|
        im good|not for me|not really| im ok|pass|ill pass|sorry) / (a|an|its a|it is a|thats a| that is a|my answer
        is a|im afraid its a|im afraid it is a|sorry its a|consider it a|make it a|i fear its a| ill have to say|i
        have to say|i must say|its|it is|thats| it has to be|itll have to be|it will have to be) (no|big no|definite
        no|clear no|firm no|polite no|hard no| strong no|no from me|no from my side|no from us| no for me|hard no
        from me|no go|no for now|no this time|hell no) / (my answer is|the answer is|my vote is| answer|my reply is|
        i say|ill say|i will say|im saying|i have to say|i must say|i will have to say|ill have to say|i am going to
        say|im going to say|im gonna say|i need to say) no(|to this|to that|to this one|thanks| thank you|this time|
        sorry|to the introduction|im afraid|here) / hard no / big no / definite no / definitely no / absolutely no /
        oh no thanks / hell no / heck no / no from me / certainly no / sorry no / unfortunately no / sadly no / alas
        no / regretfully no / ok no / well no / so no / thanks but no / thanks but no thanks / thank you but no thank
        you / thanks no / thank you no / thank you but no / i appreciate it but no / thats very kind but no / thats
        kind but no / kind of you but no / (absolutely|definitely|certainly| of course|probably best|surely|im
        afraid|i am afraid|i fear|sorry|unfortunately|sadly|regrettably|alas| thanks but| thank you but|preferably|
        better|rather|hopefully|most definitely|most certainly|simply|obviously| clearly|hell| please|i think|id say|
        really|totally|i hope|i should think|i would think|no definitely|best| perhaps better|why would i no) not (|
        thanks|thank you|sorry|really|interested|for me|my thing|this time|in this case|necessary|a good fit|the
        right fit) / not (interested|interested thanks|interested thank you| interested sorry|interested at all|
        interested in this|interested in that|interested in it|interested in an introduction|interested in meeting|
        interested in being introduced|for me|for me thanks|for me thank you|for me sorry|for us|for us thanks|in the
        slightest|in a million years|in this life|a chance|on your life|a good fit|a good fit for me|a fit|a fit for
        me| the right fit|a good match|a match|my thing|my cup of tea|my field| my area|keen|keen thanks|keen sorry|
        keen on this|keen on that|really interested|really my thing|really keen| really for me|really thanks|really
        no|really sorry|very interested|particularly interested|me thanks|this one thanks|this one sorry|relevant for
        me|relevant to me|of
        interest|of interest to me|of any interest|going to happen|gonna happen|happening|necessary|necessary thanks|
        needed|needed thanks|required|wanted|comfortable with this| comfortable with that|willing|available for this|
        up for it|up for this|up for that|on board|in favour|ever| never) (|thanks|thank you|sorry) / never / never
        ever / no never / pass / hard pass / ill pass / i will pass / i pass / i shall pass / going to pass / gonna
        pass / (ill|i will|i shall| well|we will|i|im going to| i am going to|im gonna|going to|gonna|have to|i have
        to|ill have to|i will have to|i must|i think ill|i think i will|i think im going to|i would|id|id like to|i
        would like to|i want to|i need to|we have to|let me|i might as well|i am afraid i must|im afraid i must|im
        afraid i have to|i am afraid i have to|im afraid ill have to|im afraid i will have to|im afraid i|i am afraid
        i|im afraid i need to|afraid i have to|must| respectfully|i respectfully|i must respectfully|i have to
        respectfully|i would respectfully|i will respectfully| ill respectfully|politely|i politely|i must politely|
        i will politely|ill politely|i kindly|i must kindly|i would have to|id have to|regretfully|i regretfully|i
        must regretfully|sadly i must|sadly i have to|unfortunately i must|unfortunately i have to|unfortunately i
        will have to|unfortunately ill have to| i regret that i must|i regret i must|i regret to|regret to|i regret
        that i have to|i prefer to|i would prefer to|id prefer to|we must| we will have to|i hereby|im inclined to|i
        feel i must|i am obliged to|with regret i must|i think i have to|i think i must|i think i should|i should|i
        think id better|id better|i better|i had better|best to|better to|its best i|it is best if i|sorry i have to|
        sorry i must|sorry but i have to|sorry but i must|sorry ill have to|sorry ill|sorry i will|sorry im going to|
        but i will have to| afraid ill have to|i am going to have to|im going to have to|going to have to|gonna have
        to|we are going to have to) (pass|decline|refuse|say no|pass on this|pass on that| pass on this one|pass on
        that one|pass on it| pass this time|pass for now|opt out|sit this one out|skip|skip this|skip this one|skip
        this time|skip that| turn this down|turn it down|turn that down|turn you down|turn this one down|turn down|
        give it a miss|give this a miss|give this one a miss|give that a miss|bow out|stay out of it| stay out of
        this|leave it|leave it at that|leave it there|reject|reject this|say no to this|say no to that|say no thanks|
        say no thank you|say no this time|say no to this one|pass up) (@thing@) (|thanks|thank you|sorry|though| at
        this time|for now|but thank you|but thanks|im afraid) / (respectfully|politely|i|i hereby|i must|i have to)
        (decline|declining| refuse|reject) (|this|it|the introduction|the intro|the offer|your offer|the invitation|
        your invitation| this introduction|your kind offer|thanks|thank you|with thanks|with regret) / declined /
        decline / decline with thanks / decline please / refused / rejected / i object / i refuse / i decline /
        denied / im declining / i am declining / im refusing / (i|we) (disagree|do not agree|dont agree|do not
        consent|dont consent| do not accept|dont accept|do not wish|dont wish|do not approve|dont approve|object|do
        not give my consent|do not give consent|dont give my consent|withhold my consent|cannot agree|cant agree|
        cannot accept|cant accept| cannot consent|must object|am against this|am against it) (|to this|to that|to it|
        with this|with that|to the introduction|to being introduced|to be introduced|to be contacted|to being
        contacted|to this introduction|to an introduction|the introduction|your offer|the offer|this offer|this|it|
        that) / i am against it / im against it / against / (|i |we |id |i would |would |wed |we would |id much |i
        would much |i would really |id really |id say id )(rather|prefer|much rather|really rather|sooner|strongly
        prefer|very much prefer) (not|not to|no introduction| no|not to be introduced|not to be contacted|to decline|
        to pass|to be left alone|to keep to myself|to not|to not be introduced|not thanks|not thank you|not this
        time|not meet| not meet him|not meet her|not meet them|not to meet|not to meet him|not to meet her|not to
        meet them|not be introduced|not be contacted|not do this|not to do this|not to do that|not to share my @own@|
        not to pass on my @own@|not to give out my @own@|not to give @person@ my @own@|not do that|not
        connect|not to connect|not to get involved|not get involved|not to participate|not participate|not at the
        moment|to stay out of it|to stay out of this|to skip this|to skip this one|to be left out) (|thanks|thank
        you|sorry|if thats ok|if that is ok|if thats okay|if thats alright|if you dont mind|if you do not mind|if
        possible) / (i|we) (would not| wouldnt|would really not) (like|want|care|wish) (to|an|that|this|it) ... / i
        would prefer not to ... / id prefer not to ... / id rather not ... / i would rather not ... / i prefer not to
        ... / (i|we|i really|i just|i simply|i honestly|personally i|im sorry i|sorry i|im afraid i|unfortunately i|
        sadly i|sorry but i|im sorry but i|i am sorry but i|i am afraid i|no i|thanks but i|thank you but i|honestly
        i| right now i|at the moment i|currently i|at present i) (|really |just |simply |honestly |unfortunately |
        sadly | currently | actually )(dont|do not|dont really|really dont|do not really|dont actually|dont
        currently|no longer| have no| dont have|do not have|dont have any|do not have any|dont currently have|do not
        currently have|have got no| havent any|havent got any|see no) (want to|want|want this|want that|want it|want
        an introduction|want an intro|want any introductions|want to meet|want to be introduced|want to connect|want
        to be contacted|want to talk to|want to meet with|wish to|wish to meet|wish to be introduced|wish to be
        contacted|wish to connect|wish to proceed|wish this|care to|care for|care for it|care for this|need|need
        this|need that|need it|need an introduction|need any introductions|need to meet|need any|like the idea|like
        this|like this idea| feel comfortable|feel like it|feel comfortable with this|feel comfortable with that|
        feel like|see the point| see a fit|see the need|see any point|see a need|interest|interest in this|interest
        in that|interest in it| interest in meeting|interest in an introduction|time for this|time for that|time for
        it|time for|time|time for that now|time to meet|time right now|time at the moment|the time|the time for this|
        the time for that| the time for it|the time right now|the time at the moment|time now|capacity|capacity for
        this|the capacity| the capacity for this|the bandwidth|bandwidth|bandwidth for this|the bandwidth for this|
        the energy|the energy for this|the need|need for this|need of this|need for that|desire|desire to|do
        introductions|do intros|do this|do that|do meetings|do networking|take new meetings|take meetings|take on
        new|take intros| take introductions|take calls|take cold intros|accept introductions|do cold intros|point in
        this|point in that|use for this|use for that|wish|intention of|plan to|appetite for) ... / (dont|do not)
        (want|want to| want this|want that|want it|wish to|need this|need it|need that|have time|have the time|have
        time for this| have time for that|have any interest|think so|think so thanks|introduce|introduce me|
        introduce us|connect us|connect me|do it|do that|do this|share my address|share my email|share my details|
        share my contact details|give him my address|give her my address|give them my address| give him my email|
        give her my email|give out my address|give out my email|pass on my details|pass on my address| pass on my
        email|pass my details on|put us in touch|put me in touch|go ahead|proceed|bother|make the introduction|make
        the intro|send it) (|please|thanks|thank you|sorry) / (please|pls|kindly|i ask you|i would ask you|id ask
        you) (dont|do not|not to) ... / please no / please not / no please / (|i |i really |i honestly |sorry i |im
        afraid i |no i |personally i |we )(dont|do not) (think|believe|feel|suppose) (so|thats for me|that is for me|
        this is for me|its for me|that i want this|its a good idea|thats a good idea|this is a good idea|this is a
        good fit|its a good fit|this is a fit|its a fit|this would be useful|this would be of interest|thats
        necessary| this is necessary|its necessary|its a match|there is a fit|theres a fit|its a good match|i should|
        i want to|i can|i will|i am interested|im interested|this is right for me|its right for me|it makes sense|
        this makes sense| that makes sense|that would make sense|it would be a good fit|it would be useful|its worth
        it|this is something for me|its my thing) ... / (im|i am|were|we are|im really|i am really|im just|im sorry
        im|sorry im|im afraid im| i am afraid i am|im afraid i am|unfortunately im|unfortunately i am|sorry i am|
        sorry but im|no im|thanks but im| thank you but im|currently im|at the moment im|at present i am) (|really |
        just |simply |honestly |unfortunately |currently |sadly |actually )not (|really |very |particularly |that |
        at all |currently |actually |so |all that | terribly |especially |even |presently )(interested|keen|in the
        market|looking|looking to|looking for|open to| comfortable|taking|accepting|taking on|doing|seeking|up for|
        up for it|up for this|up for that|willing|inclined| in favour|in favor|a good fit|the right fit|a fit|a match|
        able|able to|prepared|convinced|@going@| available for|in a position|in need|in need of|into|
        into this|into that|into it|game|fond of|for it|meeting| networking|happy with|happy about|okay with|ok with|
        fine with|cool with|agreeable|of the opinion|one for) ... / (this|that|it) (isnt|is not|wont be|will not be|
        wouldnt be|would not be|doesnt|does not|wont|will not) (|really |quite |exactly |something |a |an |one |the
        )(for me|my thing|my cup of tea|my field|my area|i want|i need|im interested in|i am interested in|interest
        me|interest us|interest|appeal to me|suit me|sound like my thing|sound like me|sound interesting|fit for me|
        fit|good fit|right fit|good match|match|match for me|good idea|necessary| needed|happen|happening|going to
        happen|relevant|relevant for me|relevant to me|of interest|of interest to me| work for me|work|right for me|
        work out|be necessary|be possible|possible|fit me|good use of my time|make sense| make sense for me) (|
        thanks|thank you|sorry|at all|im afraid|right now|at the moment|at this time) / (|im afraid |sorry |i think |
        i feel |to be honest )(|its |it is |thats |that is |this is )(not for me|not my thing|not really for me| not
        really my thing|not something for me|not something im interested in|not something i want|not something i
        need|not something i am interested in|nothing for me|not my cup of tea|not of interest|not possible| not
        going to happen|not a good fit|not the right fit|not a fit|not a good match|not necessary|not needed|not
        relevant|not a priority|no use to me|of no interest|of no interest to me|out of the question|a waste of time|
        not my area|not my field) (|at all|for me|thanks|thank you|sorry|im afraid|this time|at the moment| right
        now) / (im afraid |sorry |unfortunately |im sorry |im sorry but |sorry but |i am sorry but |i am sorry |i
        regret |i regret that |sadly |alas |regrettably |i fear |i am afraid |im afraid that |i am afraid that |
        thanks but |thank you but |much as id like to |as much as id like to )(i|we) (|really |just |simply )(cant|
        cannot|can not|couldnt|could not|wont|will not|am unable|am unable to|am not able to|wont be able| wont be
        able to|will not be able to|must say no|have to say no|have no time|have no interest|dont have time| do not
        have time|am too busy|dont think so| am not available|am fully booked) (|help|do this|do that|do it| accept|
        accept this|participate|take part|take this on|take on more|take on anything new|take you up on this| take
        you up on that|take you up on it|agree|make it|be of help|assist|commit|meet|meet him|meet her|meet them|
        join|go ahead|oblige|say yes|to|to help|to accept| to participate|accept the introduction|accept your offer|
        make the time|find the time|spare the time|meet anyone new|for this|right now|at the moment|this time| at
        this time|take any more meetings|take more meetings|be introduced|consent|consent to this) / (im afraid| i am
        afraid|afraid|i fear|im sorry|sorry) (not|no|thats a no| its a no|it is a no|i cant|i cannot|ill pass|i pass|
        not this time|not interested|im not interested|i must decline|i have to decline|ill have to pass|thats not
        possible|that is not possible|it isnt possible|not possible| this isnt for me|its not for me|thats not for
        me|this is not for me|no thanks|no thank you|nope|no can do) / (| im afraid )no can do / i cant do (this|
        that|it) / i cannot do (this|that|it) / i wont (do this|do that|do it|be able to|participate|take part|
        accept|agree|meet him|meet her|be meeting) / i cant agree(|to this|to that) / i will not (accept|agree|do
        this|participate|meet him|meet her|take part) / count me out / leave me (out|alone|out of it|out of this| be)
        / im out / i am out / (|please |kindly )(leave me alone|leave me out|leave me out of this| leave me out of
        it|count me out|keep me out of this|keep me out of it|forget it|forget about it|drop it|keep my address
        private|keep my address to yourself|keep my email private) / forget it / never in my life / over my dead body
        / i have (no interest|no need|no time|zero interest|no time for this|no time for that|no desire| absolutely
        no interest|no capacity|no wish|no use for this|little interest|no time for it|no time right now| no time at
        the moment|no bandwidth|no interest whatsoever|no interest at all|nothing to gain|enough contacts|enough on
        my plate| enough to do|decided against it|decided not to|decided to decline|decided to pass|to decline|to say
        no|to pass| to refuse|to turn this down|other priorities) ... / (no|zero|absolutely no|little) (interest|
        interest at all| interest whatsoever|interest in this|interest in that|interest in meeting|need|need for
        this|time|time for this| time for that|time sorry|time for it|time right now|time at the moment|intention) (|
        sorry|thanks|thank you) / (i| we) (want|wish|would like) (no|none of) ... / im all set / i am all set / all
        set thanks / thumbs down / no thumbs / dont bother / dont / do not / id say no thanks / i would say no thanks
        / i would say no thank you / better not / best not / rather not / preferably not / prefer not / prefer not to
        / not to be introduced / not willing / unwilling / uninterested / disinterested / no go / nothing doing / fat
        chance / not a hope / no introduction / no introductions / no intro / no introduction please / no
        introductions please / no intros please / no intro please / no meeting / no contact please / i said no /
        still no / still not interested / (|i am |im )(already )(working with|in contact with|represented by|
        covered) ... / not this time (|thanks|thank you|sorry| round|around) / (id|i would|we would|i d) (|much |
        really )rather you (didnt|did not|dont|do not) (|introduce us| introduce me|do that|do it|do this|connect us)
        / please (do not|dont) (introduce us|introduce me|connect us| connect me|put us in touch|make the
        introduction) / (do not|dont) introduce us / please leave it / leave it / no leave it / ill pass this time /
        leave it please / im flattered but no / i am flattered but no / (that|this|it) is(nt| not) something (i want|
        i need|i would like|id like|i wish|i can|im interested in|for me) ... / (this| that|it) isnt something (i
        want|i need|i would like|id like|i wish|i can|im interested in|for me) ... / kindly decline for me / please
        decline for me / please decline (|on my behalf|for me|it|this|the introduction) / please say no (for me|on my
        behalf) / (thats|that is|its|it is|this is) not going to work (|for me|for us) (|sorry) / i wont be able to
        do (this|that|it) (|sorry) / not at this point no thanks / (id|i would) prefer (you didnt|you dont|you do
        not|you did not|that you didnt|that you dont|if you didnt) ... / regretfully i have to decline / with regret
        i have to decline / yeah(|,) (no thanks|no thank you|no ta|no way) / (ta|cheers|thx|ty|merci|appreciate it|
        nice of you|lovely of you|kind of you|sweet of you|bless you|very kind|so kind)(|,) but (|it is |its |its a |
        ill |i will |ill have to |i think )(no|nah|nope|no thanks|no thank you|not for me|pass|not interested|not
        this time|say no|decline) / naw / naw thanks / naw man / nah man / nah bro / nah mate / no mate / no man / no
        way jose / no ta / nah ta / nah cheers / no cheers / (|nah |no |naw )(youre|you are|ur|u r) (alright|all
        right|ok|okay) (thanks|mate|thanks mate|cheers) / (im|i am|nah im|no im|nah i am|no i am|nah|no) (good|ok|
        okay|fine|alright|all set|grand) (thanks|thank you|thx|ta|cheers|for now|as i am|without) / (i|ive|i have|
        we|weve|we have|have|after some thought i have|after some thought ive|i therefore|ive now|i have now) (|
        thought about it and |thought it over and |considered it and |reflected and |since |now |therefore )(decided|
        chosen|opted|resolved|concluded) (| that |therefore )(not to|against|not|i dont|i do not|i wont|i will not|
        its not for me|it is not for me|i would rather not|id rather not|i would prefer not|to pass|to decline|to
        refuse|to say no|to opt out|to leave it) ... / (i|we) no longer (take|accept|do|want|wish|make|seek|need|
        attend|participate|entertain|give|see|work|meet) ... / (ive|weve|i ve|ive got|i have got|we have) (|
        absolutely |really |currently |unfortunately |got )(no|zero|little) (need|interest|wish|desire|use|time|
        intention|capacity|bandwidth|appetite|room|energy|spare time|plans) ... / (| please |pls |kindly |just |you
        can |you may )(tell|inform|let) (bob|him|her|them|ivy|ann) (|know )(|that )(i am not|im not|i do not|i dont|
        it is a no|its a no|no thanks|no thank you|no|i said no|my answer is no|i have to decline|i must decline|i
        decline|i am unable|i cannot|i cant) (|interested|want this|want to|want it|wish to|no| thanks|accept|from
        me) ... / (|no |sorry |so sorry |im sorry |i am sorry |no sorry |unfortunately |sadly |im afraid |i am afraid
        )(i|we) (cant|cannot|can not|am unable to|am not able to|wont be able to|couldnt|could not possibly|cant
        possibly) (|really |currently )(take on|take|accept|commit to|manage|fit in|squeeze in|handle|deal with|
        entertain) (|on )(anything|anything else|anything more|anyone else|any|more|another|this|new|one more|yet
        another|additional) ... / (|i think |i guess |thanks but |thank you but |i believe |hmm )(ill|i will|i would|
        id| id rather|i would rather|ill just|i shall|im going to|i am going to|i prefer to|i would prefer to|id
        prefer to| better to|best to|lets|lets just|i want to|rather|id better|i may as well) (leave it|leave it
        there|leave it at that|leave that|leave this|leave this one|let it be|let this one go|let it go|let this
        pass|give it a miss|sit this one out|sit it out|skip this|skip it|skip this one|skip|steer clear|stay out of
        it|stay out of this|keep out of it|keep out of this|keep to myself|keep myself to myself|stay private|remain
        private|stay anonymous|keep my distance|keep my address private|keep my email private|keep my details
        private|keep my contact details private| keep my data private|not bother|not get into this|hold off on this
        one|turn this down|turn it down|turn this one down|pass) (|this time|for now|thanks|thank you|if you dont
        mind|this time round|this time around|sorry|please| altogether) / (|sorry |we are |were |im |i am |i am just
        |im just |really |currently )not (looking|hiring| recruiting|buying|selling|investing|networking|dating|
        searching|looking out|raising|comfortable|interested|in the market) (|to|for|in|at|with|right now|at the
        moment) ... / (|i |we )(|really |simply |just |certainly | definitely |also |personally |absolutely |still
        )(dont|do not|dnt|dont really|do not really|dun|didnt) (want| wanna|need|wish|care for|care to|like|fancy|
        feel like|seek|see why i should|see any reason to|see any benefit| see any value|see what this would bring|
        require|approve) ... / (id|i would|i d) (|really |much |honestly |still | very much )(rather|prefer) (not|
        no|you didnt|you did not|you dont|that you dont|it if you didnt|if you didnt| keep|stay|leave|remain|that my)
        ... / (i|we) (|would |must |have to |need to |want to |wish to )(ask|request| insist) (|you |that you )(not
        to|not|that you do not|that you dont|you not to|you to not) (share|pass on|give| introduce|disclose|forward|
        connect|contact|make) ... / (|please |pls |kindly |and please |do )(dont|do not| never|refrain from|
        not) (share|sharing|pass on|passing on|pass|give|giving out|give out|hand out|disclose| forward|reveal|
        release|distribute) (my|him my|her my|them my|out my|any of my) ... / (|thanks but |thank you but |sorry |
        sorry but |honestly )(this|that|it) (just |really |simply |unfortunately |sadly |probably |definitely )(isnt|
        is not|wont be|is not going to be|isnt going to be|doesnt|does not|wont) (|really )(for me|my thing|
        something for me|of interest|work|work for me|work out|suit me|interest me|appeal|appeal to me|fit|a fit|a
        good fit|a match|right for me|what i want|what i need|what im looking for|what i am looking for) ... / (not|
        nothing) (my thing|my scene|my bag|my jam|my cup of tea|for me|my style|my idea of fun) (|tbh|really|
        honestly|thanks| sorry|i am afraid|im afraid|to be honest|imo) / (|a |its a |it is a |thats a |that is a |so
        its a |sorry its a | afraid its a )(hard |big |firm |polite |definite |clear |flat |solid |respectful |very
        clear )no (|thanks|thank you|from me|from my side|from us|sorry|im afraid|i am afraid|here|on this one|to
        this|to that) / it is a no from me / its a no from me / thats a no from me / im afraid (|that )(its|it is|
        thats|that is|this is|the answer is|my answer is|my answer must be|itll be|it will be) (|a |still )no (|from
        me|thanks|this time) / (|i |we )(must|have to|will have to|ill have to|need to|shall|will|would) (|
        respectfully |politely |regretfully |sadly | unfortunately |therefore |once again |kindly |gracefully |
        reluctantly )(decline|pass|refuse|say no|reject|turn down|turn this down|opt out|bow out) ... / (we|i)
        (already |)(have|got|work with|use) (|already )(an|a|someone| somebody|enough|plenty|our|my own|our own) ...
        no (thanks|thank you) / (what |)part of no do(|nt) you (not | )understand / (no|zero) (interest|desire|wish|
        need|appetite|inclination) (|in|to|for|whatsoever|at all) ... / no need (|thanks|thank you|for this|for that|
        for an introduction|for an intro|for introductions|to introduce us|for any introduction|to connect us|for it|
        to put us in touch) / not needed (|thanks|thank you) / no introduction (| is |)(needed|necessary|required|
        wanted|please) / absolutely no way / no bloody way / not bloody likely / not on your nelly / not happening /
        aint happening / aint gonna happen / no can do (|sorry|thanks|im afraid) / i said no (|thanks|already|thank
        you) / (im|i am) (strongly |firmly |totally |completely |absolutely |very much )(against| opposed to) (this|
        it|that|the idea|this idea|being introduced) / count me out (|thanks|please|this time|on this one) / include
        me out / (id|i would) have to be mad to / i never (agreed|signed up|consented|asked|said yes) (| to|for)
        (this|that|it|any of this|an introduction) / (i|we) (want|wish) nothing to do with ... / dont want anything
        to do with ... / (|i |we )(want|wish|would like) to be left (alone|in peace|out|out of it|out of this) / (|i
        |we )(decline|refuse) (|your |the |this |any |all |such )(|kind |generous )(introduction|introductions|
        offer|offers|invitation|proposal|request|intro|suggestion) (|with thanks|thank you|thanks|with regret|
        respectfully|politely) / (id|i would|i|i d) (|much |really |would )(rather|prefer to|sooner) (keep|leave) (my
        @mine@|this|that|it|these|things) (to myself|private|for myself|as it is|as they are|alone|be|out of this)
        ... / (i|we) should have met
        / (|ah |oh |sorry |thanks but |thanks |cheers but |cheers |ara |arrah |sure )(no|nah|naw|naah|na|nay) (|ah |man
        |mate )(im|i am|youre| you are|ur|your|yer|ye re|were) (grand|alright|awright|all right|ok|okay|fine|good|
        sound|all good|all set|sorted) (| thanks|thank you|ta|cheers|thx|mate|pal|for now|as i am|so) / (youre|you are|
        im|i am) (grand|alright|awright|sorted) (thanks|thank you|ta|cheers) / (|i |we |sorry i |sorry but i |no i |
        personally i |im afraid i |thanks but i )(|really |generally |normally |usually | simply |just |as a rule |also
        |absolutely |personally )(dont|do not|never|wont|will not|dont ever|would never|cant| cannot) (|really |just |
        ever |usually |normally |generally )(share|give out|pass on|hand out|give|give away|disclose| distribute|
        spread|circulate) (my|our|personal|any personal) (@mine@|private details|data|personal data|details) (|like
        that|to strangers|to anyone|to anybody|with strangers|with anyone|with anybody|out|around|away|on|this way|that
        way| over email|to people i dont know|with people i dont know|lightly|thanks|sorry) / (cannot|cant|dont want|no
        need|not free|no time) (lah|la|lor|leh|liao|lah sorry|la sorry|one|sia|abeg|o|oo|jare|yaar|ji) / (no|nope|nah|
        naw|nay) @informal@ / (|abeg |sorry |my brother |my sister |oga )i no (get|dey|fit|want|wan|need|like|send)
        (time|interest|interested|do this|do am|do this one|meet am|meet anybody|meet anyone|this|this one|am|this kind
        thing|the time|strength|any of this) (|for this|for this one|for that|for am|for all this|abeg|o|oo) / abeg no
        / no abeg / (it|this|that|an introduction|meeting|the introduction) (wouldnt|would not|wont|will not) (really |
        |honestly |just |hardly )be (useful|worthwhile|of use|of much use|much use|any use|of
        any use|appropriate|productive| sensible|a good use|the right|relevant|suitable|of benefit|fruitful|right for
        me|worth it|worth his|worth her|worth anyones|worth my|of interest|of help to him|fair to him|fair on him|a
        good match|a good fit|a fit|wise|my thing|for me) (| for me|for him|for us|for either of us|to me|to him|to
        either of us|time|of his time|of my time|of anyones time|of our time|while|now|any more|anymore|thanks|sorry)
        / (|please |pls |kindly |and please |no |no please |so please |but please )(dont|do not|never|dont ever) (give|
        send|tell|show|hand|forward|pass) (him|her|them|bob|ann|anyone|anybody|that person|this person|this man|that
        man|strangers|people) (|out |on )(my|any of my|our) @own@ (|please|thanks|thank you|out|sorry) / (|a |its a |
        it is a |thats a |that is a |definite |definitely |absolutely )(no|nope|nah) to (|the |an |this |that |a |your
        |any |being |sharing |meeting |all )(@whom@|introduction|introductions|intro|
        introduced|connected| contacted|being introduced|sharing my @mine@|my @mine@|my @mine@ being shared|it|this|
        that|one|offer|invitation| connection|meeting) (|to |with )@whom@ (|please|thanks|from me|sorry|i am afraid|im
        afraid)
        / (|regretfully |sadly |unfortunately |im afraid |i am afraid |sorry |sorry but |respectfully |reluctantly |
        with regret )(i|we|ill|i will|i must|i have to|i shall|i am going to|im going to|i need to|i should|ill have
        to|i will have to|i do have to|i want to|i would like to|id like to|i wish to|we must|we have to) (|
        respectfully |politely |regretfully |sadly |reluctantly |gently |therefore |also |once more |still |have to |
        must )(turn down|decline|refuse|reject|pass on|pass up|say no to|say no thank you to|say no thanks to|give up|
        opt out of|bow out of|back out of|forgo|forego|skip|stay out of) (|your|the|this|that|his|her|any|an|all|such)
        (|very |most )(|kind |generous |lovely |thoughtful |nice |well meant |gracious )(offer|introduction|intro|
        invitation|proposal|suggestion|request|opportunity|chance|one|thing|connection|introductions|offers|contact|
        meeting|it) (|thanks| thank you|this time|for now|sorry|at this time|with thanks|though|im afraid|i am afraid|
        with regret) / ((|i |we |also |please i )(would|should|will)|id|wed|and id) (|really |much |very much |
        be
        )(appreciate it|appreciate|be grateful|grateful|prefer it|prefer|rather|be happier|be glad|be thankful|like it|
        be obliged|feel better|sleep better|be more comfortable) (|more |better )(if|that) (you|ivy|she|he|my @mine@|
        nobody|we|this) (|all )(did not|didnt|do not|dont|would not|wouldnt|could not|will not|wont|never|kept|keep|
        left|leave|was not|were not|is not|isnt|stayed|remained) ... / (|i |honestly i |sorry i |i really |i just |
        personally i )(dont|do not|cant|cannot|dinnae|didnt) (|really |honestly |quite )(think|believe|feel|see|
        imagine| reckon|suppose|expect) (|that |how |why )(bob and i|ann and i|we|we two|the two of us|i|he and i|she
        and i|he|she|bob|it|this|that|hed|wed|id|its|hes|shes|an introduction|meeting him|meeting her|meeting) (|would
        |will |d |ll |can |could |should |s |is |are |am )(|really |actually |even |ever |currently )(have (much|a lot|
        anything|enough) (in common|to say|to offer|to gain|to talk about|to discuss|to add|to contribute|to give|to
        bring)|benefit (|much |from )|get on|gain (much|anything)|suit me|(|be )(of interest|of benefit|of value|of
        mutual benefit|of help|a benefit|of use|of much use|of any
        use|useful|helpful|beneficial|worth it|worth my|worth his|worth her|right for me|a fit|a good fit|a match|a
        good match|the right fit|the right person|the right match|for me|my thing|my cup of tea|interested|the best
        person|a good use|appropriate|productive|fruitful))
        (|to each other|to him|to her|for me|for him|for us|for either of us|to either of us|to both of us|for both of
        us|to me|time|of time|of my time|of his time|
        in this|in that|in it|at all|sorry|thanks|really|any more|anymore|right now|for this|for you|while) / (|i am |
        im |i m |we are )(no|nae|not) (wanting|
        needing|seeking|wishing|desiring|liking|fancying|feeling|intending|planning|minded|disposed|interesting in|
        agree|agreed|agreeing|accepting|consenting|giving my|sharing my|comfortable|
        keen on|for it|in agreement|favourable|really one for|a fan of| much of a|one to|the type|the sort|at ease|
        networking|taking part|buying|hiring|interested anymore|that way inclined|joining|participating|going to do|
        going to share|going to accept|going to meet) ... / (|i am |im |am )(no|nae) (interested|keen|for it|up for it|
        wanting) (|thanks|pal|mate|sorry|in this|in that|in it|in meeting him|at all|ta) / (|i |ah |
        sorry i )(cannae|canny|cannie|couldnae|cant|cannot|cba|can not|couldnt) (|really |to |just )be (bothered|arsed|
        fashed|doing with|dealing with) (|with )(|this|that|it|all that|him|any of it|new people|meeting new people|
        meeting people|meeting anyone) (|sorry|thanks|right now|im afraid|at all|tbh|any more|anymore|now) /
        (|i |ah |sorry i |naw i )(dinnae|dinny|dinna|didnae|willnae|wullnae|wouldnae) (want|fancy|need|like|care for|
        wish|think so|think its for me|do introductions|have the time|hae time|hae the time) ... / nae (thanks|ta|thank
        you|chance|way|interest|time|intros|introductions) / (|it |that |this |an introduction |its |it is |thats |that
        is |this is |really |im afraid its |im afraid it is |sorry its )(wouldnt|would not|isnt|is not|aint|isnae|
        wouldnae|not|wont|will not) (|really |quite |exactly |at all |honestly )(|be )(my|our) (cup of tea|thing|scene|
        bag|style|field|area|line|kind of thing|sort of thing|world|game|forte|speciality|specialty|strong suit|
        department|bailiwick|line of work|area of expertise|idea of fun|domain|patch|wheelhouse|subject|business
        anymore|trade|jam|vibe|business any more) (|thanks|thank you|sorry|im afraid|i am afraid|at all|any more|
        anymore|really|now|so no|these days|tbh|i fear) / (|as |like )(i|ive|i have|i did) (|already |just |once |
        clearly |previously |always |before )(said|told you|answered|replied|written|stated|told ivy|told her|told
        him) no (|last time|before|already|twice|to this| once|the last time|three times|many times|last year|last
        month|last week|and i meant it|and i mean it|thanks|and thats that|and that was that|to you|to her|again) /
        (its|it is|thats|that is|this is|it isnt|this isnt|that isnt|its just|its simply|sorry its|im
        afraid its) (not |really |not really |just not |simply not |probably not |definitely not |)(something|anything|
        an area|a topic|a field|a subject|a thing|a project|a step|a world) (i|we|id|i would|wed|that i|that interests|
        for|i am|im|of interest|that we|which i) (|really |currently |personally |particularly |d |would )(|not )(want|
        wish|need|like|care|can|could|feel|am|have|me|interest|interested|pursue|do|engage|get|going|looking|willing|
        prepared|comfortable|able|see|take) ...
        / (|i am |im |ill be |i will be |we are |we will be |i shall be |were |sadly im )(declining|passing|opting out|
        bowing out|turning this down|turning it down|
        turning you down|saying no|sitting this out|sitting this one out|skipping this|skipping this one|skipping|
        staying out of it|staying out of this|going to decline|going to pass|going to say no|going to skip|not going
        to|backing out) (|on this|this time|this one|it|the introduction|on the introduction|on this one|your offer|
        your kind offer|to this|your invitation|on that|here|for now|but thanks|thanks|thank you|sorry|with thanks|with
        regret|im afraid|on this occasion) / (|please |pls |kindly |no |just |id like you to |i would like you to
        |i ask you to )(leave|keep) (me|us|my @own@|my name|my life|my inbox|mine|my family) (|out|out of it|out of
        this|out of that|out of all this|out of any of this|out of your games|to yourself|to yourselves|private|to
        myself|off your system|safe|where it is|unshared|confidential|secret|clear of this|off this) (|please|thanks|
        thank you|sorry) / (you|ivy|she|they|letterman|he|bob) (dont|do not|havent|have not|have never|never|will not|
        wont|does not|doesnt|can not|cannot|cant|hasnt|has not) (|ever )(have|get|got|had|has) (|and will never have
        )(my|our) (permission|consent|agreement|blessing|approval|ok|okay|authorisation|authorization) (|to (share|
        introduce|pass|give|forward|connect|send|use|do|hand|write|contact|tell|put)) ... / (you|ivy|she|they|
        letterman) (must not|mustnt|are not to|may not|cannot|can not|cant|shall not|should not|have no
        permission to|have no right to|are not allowed to|have no consent to|do not have my permission to|will not)
        (share|give|pass|pass on|forward|disclose|hand|hand out|give out|send|introduce|use|release|connect) (|out |on
        |him |her |them |bob )(my|me|us|our) ... / (|i |we |sorry i |sorry but i |as a rule i |im afraid i |no i
        )(never|dont|do not|wont|will not|would never|dont really|dont ever|no longer|simply dont|just dont) (|really |
        usually |normally |generally |like to |want to |ever |wish to |care to )(meet|talk to|write to|correspond with|
        engage with|accept introductions from|connect with|deal with|speak to|speak with|meet with|mail with|chat with|
        meet up with|get introduced to|network with|get in touch with) (strangers|anyone new|new people|people i dont
        know|people i do not know|people over|people online|people through|people on the internet|people via|people
        like that|folk i dont know|unknown people|anyone i dont know|someone i dont know|somebody i dont know|anyone
        from|anyone over|anyone online|other people|anyone these days|anybody new|anyone) (|the internet|internet|
        email|online|this way|like this|mail|that way|services|a service|any more|anymore|sorry|thanks|these days|by
        email) / not for (me|us|the likes of me|the likes of us|someone like me|people like me|somebody my age|someone
        my age|an old man like me|an old woman like me|my taste|my liking|yours truly|this one|this old man|this lady)
        (|thanks|thank you|pal|mate|sorry|im afraid|ta|this time|cheers|really|no) / (|thanks |no |thank you |sorry |
        nah |ah )(were|we are|im|i am|weve|we have|ive) (|already |all |well |now |pretty |fully |perfectly |quite
        )(set|sorted|covered|catered for|served|suited|fixed up|stocked|supplied|equipped|provided for|got that
        covered|got it covered|good) (|here|already|for that|for this|on that front|in that department|for now|for
        roofs|for roofers|on that|on roofs|for contacts|as we are|as it is|with that) (|, )(thanks|thank you|ta|cheers|
        thanks anyway|thank you anyway|thanks mate|thx) / (|its |it is |this is |that is |thats |really |sorry |sorry
        dear |is |it will |this will |will be |itll be |so )(not|never) (|be |really |at all )(possible|feasible|
        doable|convenient|workable) (|for me|for us|at all|from my side|on my side|at my end|to do this|to do that)
        (due to|because of|owing to|for|on account of|thanks to|given) (|my |some |the |certain |a |our )(|family|
        health|personal|private|work|professional|various|some|medical|religious|legal|other|several|pressing|company)
        (reason|reasons|commitments|commitment|circumstances|issues|problems|obligations|situation|policy|illness|
        health|workload|rules|matters) / (id|i would|i d|we would|wed) (|much |really |far )(sooner|rather|prefer) (|
        that |it if |if )(you|he|she|ivy|we|they|nobody|no one|my @own@) (didnt|did not|dont|do not|not|wouldnt|would
        not|wasnt|was not|werent|were not|isnt|is not|stayed|remained|kept|knew my|had my) ... / (|i |we |sorry i
        )(wont|will not|shant|shall not|wouldnt|would not|cant|cannot|am not going to|im not going to)
        be (taking part|participating|joining in|accepting|meeting|connecting|needing|taking this up|taking it
        up|taking you up|in touch|responding|signing up|part of|going ahead|introduced|able to|saying yes|agreeing|
        sharing my|giving my|proceeding|getting involved|involved|pursuing|available) (|in|to|on|with|for|of) ... / (|i
        |we )(must|have to|will|shall|need to|am saying|say|must now) (|now |sadly |therefore  |therefore
        )(say |saying |)no to (everything|all|all such|all requests|anything new|new things|all introductions|all new|
        any new|anything like|all of them|them all|all these|everyone|everybody|introductions) (|at the moment|right
        now|these days|this year|requests|things|contacts|introductions|people|sorry|thanks|currently|for now|at
        present|like this|this)
        / (yeah nah|yeah no|nah yeah|nah|naw|no|yeh nah) (|, )(not really|not really for me|not really my thing|not for
        me|not my thing|not my cup of tea|not keen|im right|im fine|i am fine|im good|i am good|im grand|im okay|im ok|
        im alright|ill pass|ill give it a miss|i dont think so|dont think so|not interested|no thanks|ill leave it|id
        rather not|not this time|thats not for me|its not for me|youre right|all good|no need) (|as i am|as we are|as
        it is|for now) (|, )(|thanks|thank you|
        ta|cheers|thx|sorry|mate|pal|cheers pal|cheers mate|thanks mate|thanks pal|thanks though|thanks anyway|tbh) /
        (|i |sorry i |honestly i |i really )(cant|cannot|couldnt|can not|wouldnt|would not) (|really |honestly )say (|
        that )(im|i am|it|this|that|id|i have|the idea|ive|i feel|i was|im very) (|really |very |much |particularly |
        all that |that |terribly )(interested|keen|appeals|interests me|tempted|excited|inclined|thrilled|want|any
        interest|drawn|tempts me|grabs me|excites me|much interest|been looking|looking|in the market|need) (|to|in|
        for|by|on) ... / (|i |we |no i |sorry i |personally i |really i )(dont|do not|didnt) (|really |honestly |
        personally )(think|believe|feel) (|that )(that|this|it|its|thats|meeting|an introduction|us meeting|introducing
        us|the introduction) (|would |is |s |will |d |would really |is really )(|be |being )(|a |an |the |such a |very
        )(good|great|wise|clever|sensible|best|right|brilliant|worthwhile|smart|appropriate|helpful|useful|ideal|
        suitable) (|idea|fit|match|plan|thing|use of my time|use of anyones time|course|step|move|thing for me|for me|
        for us|for either of us)(|sorry|thanks|so no|im afraid|at all) / (|i |we )(|must |have to |hereby |flatly |
        simply )(refuse|decline) to (be introduced|be contacted|be connected|meet|share|give|accept|take part|
        participate|have my|let you|let anyone|hand over|pass on|disclose|join|engage|talk to|speak to|be part|do this)
        ... / (i|we|im|were|i am|we are|ive|we have|weve) no longer (interested|taking|accepting|looking|doing|seeking|
        wish|want|giving|meeting|open to|networking|able to|available for|in the market) ... / (|it is |its |so it is |
        therefore it is )with (|great |deep |some |much |sincere |real )(regret|a heavy heart|heavy heart|sadness|
        sorrow|apologies) (|that )i (|must |have to |should |shall |am going to |need to |will |will have to |therefore
        )(decline|say no|refuse|pass|turn) ... / (|sorry |nah |no |abeg )(not interested|no interest|not for me|dont
        want|no need|no time|cannot|not keen|not my thing|no thanks) @informal@ / (id|i would|i|we|would|much) (|much |
        really |would )(rather|prefer to|like to|want to|prefer|sooner) (keep|leave) (it|things|that|this) (that way|
        like that|this way|as it is|as is|as they are|just as it is) / (i|we|ive) (|always |have |personally |generally
        |have always )(make|made|have|keep to|stick to) (|it )(a|my|our|the) (|strict |personal |firm |golden |general
        )(rule|policy|principle|habit|practice) (|is |of |never )(not to|never to|of not|not|against|to never|to
        decline|to refuse) ... / (my|our) (|strict |personal |general )(policy|rule|practice|principle) (is|has always
        been|was always) (not to|never to|to decline|to refuse|to say no|against) ... / (my|the) (answer|reply|
        response|decision|verdict) (is|would be|will be|has to be|must be|can only be|to that is|to this is|will have
        to be|remains|is still|is therefore|is in the|would have to be|is going to have to be|is going to be) (|in the
        |a |an |certainly |definitely |clearly |sadly |unfortunately |simply |regrettably |therefore |also |firmly
        )(no|negative|no thanks|no thank you|firm no|polite no|definite no|clear no|nope|refusal) (|thanks|thank you|
        sorry|im afraid|i am afraid|i fear|from me|to this|to that|to the introduction|this time|on this occasion|here|
        though)
        / (|i |id |i would |much |very much |really )(would |)(much |really |far |)(rather|prefer|sooner) (not|not
        to) (be|meet|share|give|get|have|do|take|pass|connect|talk|speak|deal|go|see|know|make|renew|revive|repeat|
        become|exchange|disclose|engage|participate|pursue|proceed|say yes|accept|join) ... / (its|it is|thats|that is|
        this is|really|probably|just|simply|so) not (really |quite |exactly |)(for me|my thing|my cup of tea|my field|
        my area|for us|my style|my scene|something for me|of interest|of interest to me) (though|tho|however|im afraid
        though|sadly though) / not (really|particularly|especially|exactly|very keen|so keen|that keen|overly keen|all
        that keen) (|, )(thanks|thank you|sorry|ta|cheers|no|tbh|thanks though) / (|i |i also |i really
        )(wouldnt|would not|cant|cannot|couldnt|wont|will not) be (|of )(|any |much |great |real |a |a great |very
        )(help|use|assistance|value|service) (|to him|to her|to bob|to anyone|to you|to them|anyway|here|
        now|any more|anymore|in this|with this|at all|im afraid|sorry|thanks|to each other) / (|i |we )(already |have
        already |ive already |i have )(know|known|met|meet) (him|her|them|bob|ann|each other) and (|i |we )(would
        rather|would prefer|prefer|id rather|dont|do not|want|have no|am not|im not) (not|want|wish|need|nothing|
        interested) ...
    """,
}
"""Phrases that say no."""
