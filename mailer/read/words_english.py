"""Words of English and what people say in every language: data alone, in the notation of `words.py`."""

ENGLISH = {
    "macros": """
        i = |i |we |i personally |id say i / would = would|d|should|will / id = id|i would|wed|we would|i should|
        ill|i will|well|we will|i d / dont = dont|do not|don t|didnt|did not / really = |really |very much |
        absolutely | definitely |certainly |also |gladly |just |actually |honestly |so |truly |simply / im = im|i am|
        were|we are|i m / very = |very |really |so |more than |quite |absolutely |always |totally |extremely |most |
        super |definitely / dear = |thank you|thanks|thank you very much / me = me|us|me up|me to him|me to her|me to
        them|me with him|me with her|us to each other|us all|the two of us|the both of us|us both|ourselves / meet =
        meet|connect|connect with|be connected|get connected|be connected to|be connected with|be introduced| be
        introduced to|get introduced| get introduced to|an introduction|an introduction to|an intro|an intro to| the
        introduction|the intro|get to know|talk|talk to|talk with|speak|speak to|speak with|chat|chat to|chat with|
        hear from|get in touch|get in touch with|be in touch|be in touch with|be put in touch|be put in touch with|
        get acquainted|make the connection|make contact|make their acquaintance|make her acquaintance|make his
        acquaintance|make the acquaintance of|have an introduction|have the introduction|accept|accept the
        introduction|accept this introduction|accept your offer| accept the offer|take you up on that|take you up on
        it|be part of this|know him|know her|know them|learn more about|get to meet / whom = |him|her|them|you|bob|
        ann|this person|that person|with him|with her|with them|to him| to her|to them|each other|someone like that|
        somebody like that / now = |now|right now|at the moment|at this moment|at present|currently|these days|at
        this time|this year|this month|this week|for now|at this point|just now|anymore|any more|any longer|today|
        nowadays|this time|in this|in that|in it|for me|sorry|really|thanks|thank you|i am afraid|im afraid|in this
        introduction|in an introduction|in the introduction|in meeting|in being introduced|in a meeting / thing = |
        the intro|the introduction|this introduction|that introduction|this|that|it| it please|this time|the offer|
        your offer|the invitation|this one|this offer|this opportunity / act = introduce us|introduce me|intro us|
        intro me|introduce away|intro away|connect away|introduce me away|connect us|connect me| connect me with him|
        connect me with her|put us in touch|put me in touch|put us in contact|put me in contact|link us up|link us|
        hook us up|hook me up|set it up|set us up|set this up|arrange it|arrange this|arrange the introduction|make
        the introduction|make the intro|make the connection|make an introduction|do the intro|do the introduction|go
        ahead|go ahead with it|go right ahead|go ahead and introduce us|go ahead and connect us|go ahead and make the
        introduction|go ahead and make the intro|go ahead and introduce me|go ahead with the introduction| go ahead
        with the intro|proceed|proceed with the introduction|loop me in|loop us in|add me|cc me|count me in| fire
        away|share my @mine@|pass on my @mine@|pass my @mine@ on|pass my @mine@ along|pass along my @mine@|pass my
        @mine@ to him|pass my @mine@ to her|pass my @mine@ to bob|pass my @mine@ on to him|pass my @mine@ on to her|
        pass on my @mine@ to him|pass on my @mine@ to her|give him my @mine@|give her my @mine@|give them my @mine@|
        give bob my @mine@|give ann my @mine@|give him this address|give her this address|give my @mine@ to him|give
        my @mine@ to her|give my @mine@ to bob|send him my @mine@|send her my @mine@|send my @mine@ to him|send my
        @mine@ to her| share my @mine@ with him|share my @mine@ with her|share my @mine@ with bob|share my @mine@
        with them|forward my @mine@|forward my @mine@ to him|forward my @mine@ to her|use my @mine@|tell him yes|
        tell her yes|tell them yes| tell bob yes|tell ivy yes|introduce us to each other|introduce us by email|
        introduce us over email|introduce the two of us|introduce me to him|introduce me to her|introduce me to bob|
        introduce me to ann|put me in touch with him|put me in touch with her|put me in touch with bob|put us both in
        touch|bring us together|bring us into contact|make it happen|send the intro|send the introduction|send the
        intro over / mine = email|e mail|email address|mail|mail address|address|contact|contacts|contact details|
        contact info|contact information|details| number|phone number|info|work email|private email|work address|
        private address|name|coordinates|gmail / quality = great|good|lovely|nice|kind|interesting|fascinating|
        brilliant|wonderful|thoughtful|sweet|amazing|awesome| impressive|cool|helpful|generous|right up my street|
        right up my alley|exactly what i need|just what i need| exactly what i have been looking for|the best|a star|
        a legend|a gem|a great person|a good person|a nice person| an interesting person|a great guy|a nice guy|a
        lovely person|a good friend of ivys|excellent|welcome|perfect| relevant|useful / mails = email|emails|e mail|
        e mails|mail|mails|message|messages|msgs|msg|requests|request| invitations|introductions|intros|spam|
        newsletters|newsletter|letters|stuff|notifications|correspondence| communication|communications|them|of them|
        of these|of this|of it|crap|nonsense / month = january|february|march| april|may|june|july|august|september|
        october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec| spring|summer|autumn|fall|
        winter|the spring|the summer|the autumn|the fall|the winter|easter|christmas|xmas|new year|the new year|
        ramadan|thanksgiving|the holidays|the summer holidays|monday|tuesday|wednesday|thursday| friday|next week|
        next month|next year|next quarter|q one|a month|a month or so|a few months|a few weeks|a couple of months|a
        couple of weeks|a week|a week or two|a while|a bit|a year|half a year|two weeks|two months|three months|
        three weeks|four weeks|six weeks|six months|a fortnight|some months|some weeks|some time|the future|the
        coming months|the coming year|then|later|q1|q2|q3|q4|mid @monthly@|early @monthly@|late @monthly@|the end of
        @monthly@|the beginning of @monthly@|early next year|later this year / monthly = january|february|march|
        april| may|june|july|august|september|october|november|december|next month|next year|the month|the year|the
        quarter|the summer
    """,
    "yes": """
        too right (|mate) / hook us up (|please) / i am agreeable (|to this|to it|to the
        introduction|to an introduction|to being introduced|to that) / it would be my pleasure (|to meet him|to meet
        her|to meet them|to make his acquaintance|to make her acquaintance|to make their acquaintance|to be
        introduced) / grand (work away|go ahead|send it on) / keen to meet (him|her|them) /
        yes / i would / we would / we do / yes yes / yess / yesss / yessss / yse / yep / yepp / yeps / yup / yupp /
        yea / yeah / ya / yass / yas / ye / yeh / y / yessir / yes sir / yes indeed / yes yes yes / yes (please|pls|
        plz|sure| of course|absolutely|definitely|certainly|by all means|very much|very much so|from me|on my side|
        on my part|for sure|i do|i would|i am|i agree|i accept|we do|we would|to that|to both|to the introduction| to
        the intro|to this| to an introduction|to an intro|to this introduction|thank you|thanks|ok|okay|go ahead| a
        thousand times|ofc| gladly|with pleasure|happy to|sounds good|lets|lets do it|let us|it is|it would|that
        would|that is|that works| that works for me|why not) / yeah (sure thing|of course|absolutely|definitely|go
        ahead|go for it|why not|lets do it|please|totally|happy to|sounds good|that works) / (a|an|its a|it is a|
        thats a|that is a|thatll be a|my answer is a|thats|consider it a|consider this a|make it a|put me down as a|
        put me down for a) (yes|big yes|definite yes|clear yes|firm yes|resounding yes|enthusiastic yes|hearty yes|
        hell yes|wholehearted yes|absolute yes|yes from me|yes from my side|yes from us|big yes from me|definite yes
        from me|hard yes|strong yes|huge yes) / (my answer is|the answer is|my vote is|answer|my reply is|im saying|
        i say|i will say|ill say) yes / big yes / definite yes / definitely yes / absolutely yes / of course yes / oh
        yes / hell yes / heck yes / hells yes / yes from me / most definitely yes / certainly yes / sure yes / ok yes
        / okay yes / always yes / sure / sure thing / surely / sure why not / suree / for sure / sure go ahead / sure
        please / sure please do / sure happy to / sure by all means / sure ok / sure no problem / sure no worries /
        of course / ofc / ofcourse / of cource / off course / naturally / certainly / certainly yes / absolutely /
        absolutly / definitely / definately / definitly / deffo / defo / definetly / def / totally / indeed / by all
        means / most certainly / most definitely / without a doubt / without doubt / without hesitation / no doubt
        yes / affirmative / affirmative sir / positive / aye / roger / roger that / agreed / accepted / i agree / i
        accept / i do / i consent / i concur / we agree / we accept / granted / approved / confirmed / i confirm /
        you bet / you betcha / youbetcha / bet / you got it / alright / all right / alrighty / okey dokey / okie
        dokie / okey / oki / okie / okay / ok / okk / okayy / okay then / ok then / okay please / o k / okeydokey / i
        (agree|accept|consent|approve|say yes|do agree|do accept|hereby agree|hereby consent|hereby accept|fully
        agree|gladly accept|happily accept|gladly agree|happily agree) (| to this|to that|to it|with this|with that|
        to the introduction|to being introduced|to an introduction|to the intro|to be introduced| the introduction|
        the invitation|the offer|your offer|your invitation|this introduction|your kind offer|with pleasure|to your
        proposal|your proposal|to the proposal|the proposal) / (| yes |ok |okay |sure |alright |so | well then |fine
        |then |i say |thanks |great |good |perfect )(please |pls | just |kindly |feel free to |feel free and |you can
        |you may |you could |you are welcome to |do )(do |)(go ahead|go for it|go right ahead|go on| proceed|do it|
        do so|do that|do|make it happen|make it so|make the intro|make the introduction|make the connection|make an
        introduction|make an intro|make this introduction| introduce us|introduce me|intro us|intro me|connect us|
        connect me|connect the two of us|set it up|set that up|arrange it|bring us together|put us in touch|put me in
        touch|put us in contact|put me in contact|put me through|send it|send the introduction|send the intro|pass on
        my email|pass on my address|pass on my details| pass my details on|pass my email on|share my email| share my
        address|share my details|share my contact details|share my contact|share my contact information|share my
        email address|give him my email|give her my email|give them my email|give him my address|give her my address|
        give them my address|give him my details| give her my details|give them my details|give out my address|
        forward my details|forward my email|put us together|link us up|hook us up|hook me up|include me|count me in|
        sign me up| introduce the two of us| introduce us both|introduce us to each other|introduce us all|move
        forward|move ahead| carry on|continue)(| with it|with this|with that|with the introduction|with the intro|
        with him|with her|with them|to him|to her| to them|then|now|thanks|on this|by email|by mail|at your
        convenience|whenever you like| please) / please (introduce|connect|put) (me|us) (to|with|in touch with) ... /
        please make (the|this|an) (intro| introduction| connection) to ... / (go ahead|go for it|go right ahead|lets
        go|do it|do so|proceed|make it happen| make the intro|make the introduction|connect us|connect me|introduce
        us|introduce me|introduce us please| introduce me please|put us in touch|put me in touch|set it up|bring it
        on|count me in|count us in|im in|i am in| we are in|were in|im all in|im up for it|im up for that|im up for
        this|im game|im on board|im down|im down for that|im down for it|i am up for it|i am on board|i am game|
        consider me in|sign me up|put me down|deal|done deal| its a deal|youre on|you have my consent|you have my
        permission|you have my blessing|you have my ok|you have my okay|you have my approval|permission granted|
        green light|you have the green light|thumbs up|thumbs up from me|ok from me|ok by me|ok with me|okay by me|
        okay with me|ok for me|okay for me|ok from my side| fine with me|fine by me|fine for me|good with me|good for
        me|works for me|it works for me|that works for me| this works for me|that works|that works well|that suits
        me|suits me|suits me fine|suits me well|all good go ahead|i have no objection|i have no objections|no
        objection|no objections|no objection from me|no objections from me|no objections here|no objection from my
        side|no objection on my side|no objection at all| no objection whatsoever|i would not object|i dont object|i
        do not object|i dont mind at all|id be a fool to say no|why yes|why yes of course|why of course|i would
        indeed|we would indeed|i certainly would|i certainly do|i sure would|i sure do|i most certainly would|i
        really would|yes i really would|you can say yes|lets do it|lets do this|lets do that|lets make it happen|
        lets meet|lets connect|lets talk|lets chat|lets go for it| lets go ahead|lets give it a go|lets give it a
        try|lets try it|let us do it|let us do this|let us meet|let us proceed|lets proceed|lets set it up|i wouldnt
        miss it|i would not miss it|wouldnt miss it|wouldnt miss it for the world|id be mad not to|how could i say
        no|how could i refuse| cant say no to that|i cant say no to that|who could say no to that|i would be a fool
        to say no|id be crazy to say no|happy for you to|im happy for you to) (|please|now|then|thanks) / (|please |
        do |just |yes |yes please )(introduce|connect) me (to|with) ... / (im|i am|we are) happy for you to ... / why
        yes / oh yes / not a problem happy to / no problem happy to / no problem go ahead / no problem at all go
        ahead / no problem please go ahead / no worries go ahead / no problem ill do it / no problem i would love to
        / no problem yes / no problem at all happy to / no problem count me in / no problem please introduce us / no
        problem do it / no problem sure / no problem lets do it / consider (this|that|it) my yes / i (dont|do not|
        cant|can not|cannot) see why not (|go ahead| please go ahead|please do|lets do it|so go ahead|so yes|happy
        to|please introduce us) / i see no reason why not (|go ahead|so go ahead|please do) / send it over / (yes |
        sure |ok |)send it (over|along) (|please) / cc me (|on) ... / copy me in / introduce away / i agree to (this|
        the|that|an) introduction / yes introduce away / (|yes |yes please |ok |okay |sure |yeah |great |perfect |
        good |fine |so |then |please |pls |plz |kindly |just |feel free to |please feel free to |you can |you may |
        you are welcome to |youre welcome to |by all means |by all means please | and please |absolutely |definitely
        |of course |brilliant |cool |alright |happy for you to |im happy for you to | i am happy for you to |i would
        be happy for you to |id be happy for you to |id be glad for you to |glad for you to |ok to |okay to |you have
        my permission to |you have my consent to |you are free to |you can go ahead and | please go ahead and |go
        ahead and |please do |do please |lets |yeah please |ya please |i would ask you to |id ask you to |id like you
        to |i would like you to |i want you to |just go ahead and )@act@ (|please|pls|thanks|now| then|asap|already|
        soon|whenever you like|when you can|at your convenience|at your earliest convenience|for me|by email|via
        email|over email|anytime|any time|with him|with her|with bob|with them|whenever|by all means|when convenient|
        when you get a chance|x) / (|i |we )(|do |hereby |gladly |happily |also )(give|grant|giving) (|you )(my|our)
        (|full |express |explicit |happy )(consent|permission|approval|blessing|agreement|ok|okay|go ahead| assent)
        (|to this|to that|to the introduction|to the intro|to be introduced|to being introduced|for this|for the
        introduction|for this introduction|to this introduction|for the intro|to share my @mine@|to pass on my
        @mine@|to be contacted|to introduce us|to connect us|to introduce me|to meet him|to meet her) / (go on|oh go
        on|aye go on| ok go on|alright go on|yeah go on|well go on|ah go on|sure go on) then / twist my arm / (youve|
        you have) twisted my arm / (i |)(have|got|ive|ive got) (no|nothing|zero) (objection|
        objections|problem| problems|issue|issues|problem at all|objection at all|objections at all|objection
        whatsoever|objections whatsoever) (|to|with) (|this|that|it|being introduced|the introduction|the intro|this
        introduction|you sharing my @mine@|you introducing us) / yeah no for sure / aye / aye please / aye sure / aye
        thatd be grand / yea sure / yh / yh sure / yeah bro / yeah man / yes mate / yeah mate / ya sure / ya please /
        yes boss / sure man / sure bro / heck yeah / hell yeah / oh yeah / oh absolutely / oh definitely / ooh yes /
        ooh yes please / ooh yeah / oh wow yes / wow yes / wow yes please / yes definitely / yes absolutely / yes
        totally / yes gladly / yes happily / yes by all means / yes certainly / yes indeed / (count|sign) me (in|up)
        / (|its |it is |thats |that is |thats totally |its totally |thats absolutely |its absolutely )(okay|ok|fine|
        good|cool|all good|alright|grand) to @act@ / (i | we )(|do |hereby |gladly |happily |would )(confirm|agree|
        consent|approve|accept) (|that |to |for you )(|to be introduced|the introduction|this introduction|being
        introduced|be introduced|you to introduce us|to introduce us| you introducing us|sharing my @mine@|share my
        @mine@|you sharing my @mine@|to sharing my @mine@|the sharing of my @mine@|that you share my @mine@|my @mine@
        being shared|to my @mine@ being shared) / i cant say no to (ivy|that| you|this|her|him) so yes / (im|i am)
        (totally |definitely |absolutely |very much |so |all |completely |100 )(in| in for this|up for it|up for
        that|up for this|game|down|on board|for it|sold) / sold / (|id |i would )say yes please / its a yes (|from
        me|for me|from us|from my side) / thats a yes (|from me|for me|from us|from my side) / yes from me / a yes (|
        from me|from my side) / yay yes / yes yay / affirm / green light (|from me) / no objections go ahead / lets
        (do it|do this|go|goo|gooo|connect|meet|chat|talk) / sounds good yes / thatd be a yes / (was|i was|been|i
        have been|ive been) hoping (youd ask|you would ask|someone would introduce us|somebody would introduce us|to
        meet him|to meet her|to meet bob|to be introduced|for this) / (i|we) (would|d) be (a fool|mad|crazy|silly|
        foolish|an idiot) (to say no|to refuse|to decline|not to) / what took you so long / bring it on / (he|she|
        bob| they) (can|may|is welcome to|should feel free to|is free to) (|just |always |gladly |certainly )(write
        to me| write me|email me|mail me|contact me|get in touch|call me|ring me|reach out|reach out to me|drop me a
        line|have my @mine@) (|any time|anytime|directly|whenever|whenever he likes|whenever she likes|here|at this
        address|on this address|at any time|by all means) / (|yes |yes please |please |sure |of course |ok |you can |
        you may |feel free to |yes you can |yes you may |yes feel free to |happy for you to |sure you can |please do
        |please feel free to |go ahead and )(share|pass on|pass along|forward|give|send|pass) my @mine@ (to|with|on
        to|along to|over to|along with) ... / (|yes |please |sure |you can |feel free to |yes you can )pass (my
        @mine@) on to ... / (i agree|i consent|agree|agreed|i accept|yes i agree|yes i accept) to (the|this|an|
        being|be) (introduction|intro|introduced|being introduced)
    """,
    "fond": """
        @id@ @really@(love|like|be @very@happy|be @very@pleased|be @very@glad|be @very@delighted|be @very@willing| be
        @very@honoured|be @very@honored|be @very@keen|be @very@excited|be @very@thrilled|be @very@interested|be
        @very@grateful|be @very@eager|be @very@open|be @very@ready|appreciate|welcome|enjoy|be fine|be okay|be ok| be
        up for|be up) (|that|it|this|to|to indeed|to do so|to do that|to do it|to very much|that very much|it very
        much|to thanks|that thanks|in that|in this|in it|with that|with this|with it|for that|very much|a lot| an
        intro|an introduction|the intro|the introduction|this introduction|the chance|the opportunity|the connection|
        that introduction|that a lot) / @id@ @really@(love|like|be happy|be very happy|be pleased|be very pleased|be
        more than happy|be glad|be very glad|be delighted|be absolutely delighted|be willing|be honoured|be honored|
        be keen|be excited|be thrilled|be ready|be open|be eager|be interested|enjoy|welcome| appreciate|be grateful|
        prefer) (|to| for|in|the chance to|the opportunity to|a chance to|the opportunity of| an opportunity to|
        nothing more than to| nothing better than to|very much to|getting|being) @meet@ ... / @id@ @really@(be happy|
        love|be glad|be delighted| like|be pleased|be interested) (in|with|about|by) (meeting| talking|connecting|
        speaking|being introduced|an introduction|an intro|getting to know) ... / @id@ @really@(love|like|be happy|
        be pleased|be glad|be delighted|be honoured|be honored) (to help|to oblige|to be of help|to assist|to be of
        service|to say hello|to say hi|to join| to participate|to have you introduce us|for you to introduce us|you
        to introduce us|for us to be introduced|if you introduced us|for you to connect us|to go ahead|to proceed|to
        receive an introduction|to receive the introduction|to take part|to exchange ideas|to catch up|to have a
        chat|to have a call|to do this|to explore this| to have a coffee|to grab a coffee|to compare notes|to say
        hello to him|to say hello to her|that opportunity|this opportunity|to take the introduction|to take this
        introduction|to take the intro|to take up your offer|to take you up on your offer|to get the introduction|to
        get that introduction|to have that introduction|to have the intro) ... / @im@ @very@(happy|glad|pleased|
        delighted|willing|honoured|honored|keen|excited| thrilled|ready| open|interested|eager|up for it|curious|
        fine with that|fine with this|fine with it|ok with that|ok with this|ok with it|okay with that|okay with
        this|okay with it|good with that|good with this|good with it|cool with that| cool with it|happy with that|
        happy with this|on it) (|to|to do so|to do that|to do it|in this|in that|to this|to that|to it|for this|for
        it|to be introduced|to say yes|in being introduced|in an introduction|in the introduction|in an intro|in
        meeting him|in meeting her|in meeting them|please introduce us|please go ahead|to accept|to meet|to meet him|
        to meet her|to meet them|to connect|to talk|to chat|for you to introduce us|for an introduction|for an intro|
        for the introduction|for the intro|to be in touch|to go ahead|to proceed|to be connected|to help|to get in
        touch) / @im@ @very@(happy|glad|pleased| delighted|willing|keen|excited|thrilled| ready|open|interested|
        eager|honoured|honored) (to|in) (@meet@|help| meeting|being introduced to|connecting with| talking to|
        speaking with|speaking to|getting to know) ... / @very@(happy|glad|pleased|delighted|willing|keen| excited|
        thrilled|interested) (to|in) (@meet@|help|oblige| do so|do that|do it|accept|be introduced|say yes| meeting|
        being introduced|connecting|be of help) ... / @very@(happy to|glad to|would love to|would love that| would
        like that|would like to|would like that very much|would love it|love to|like to|would be happy to|would be
        glad to|would be delighted|would be delighted to|would be great|would be lovely|would be nice|would be
        wonderful| would be perfect|would be fantastic| would be awesome|would be amazing|would be a pleasure|would
        be my pleasure| would be good|would be cool| would be excellent|would be super|would be brilliant|would be
        helpful|would be very helpful|would be very nice|would be very good|would be fine|would be appreciated|would
        be much appreciated|would be very welcome| would be welcome|would be an honour|would be an honor|keen to|
        with pleasure|with great pleasure| my pleasure| gladly|happily|delighted|delighted to|most happy to|most
        willingly|willingly|with joy|with all my heart| wholeheartedly|very willingly|very gladly|very much so|with
        delight) / (that|it|this|which|an introduction| an intro|the introduction|the intro|meeting him|meeting her|
        meeting them|to meet him|to meet her| meeting|a meeting|a chat|a call) (would|d|will|ll|should|could) (|
        really |certainly |indeed |definitely | absolutely )be (|very |really |absolutely |so |just |truly |quite |
        most |much |simply |a |an |my |of )(great| lovely| nice|wonderful|perfect|fantastic|awesome|amazing|
        pleasure|good|cool|excellent|super|brilliant|helpful| useful|fine|appreciated|welcome|honour|honor|delight|
        delightful|okay|ok|marvellous|marvelous|terrific| splendid| ideal|kind|treat|great pleasure|real pleasure|
        great honour|great honor|interesting for me|great help|great opportunity|good idea|great idea|wonderful idea|
        lovely idea|interest to me|great interest| valuable) (|for me| for us|thanks|thank you|indeed|actually|to
        have|to meet him|to meet her|to meet them|to connect|to meet|to talk| please) / (|that |that all |it |it all
        |this |this all |all )(sounds|sounded) (| really |very |so |absolutely | like |like a |just |perfectly |
        pretty |all )(good|great|perfect|lovely| wonderful|fantastic|awesome|excellent| amazing|fine|super|
        brilliant|plan|good plan|great plan|good idea| great idea|wonderful idea|lovely idea|ok|okay| cool|fun|nice|
        terrific|marvellous|splendid|right|alright|fab) (|to me|for me|indeed|thanks|thank you|lets do it| go ahead|
        please go ahead|please proceed|please do|count me in) / (|yes )(i|we) (|really |very much |absolutely |
        definitely |certainly |also |gladly |truly )(want| wish|desire|intend) (to|an|the) (@meet@) ... / (i|we) (do|
        really|definitely|certainly|absolutely|very much) (want|want to|want this|want that|want it|like to|want to
        do this) / i want (it|this|that|in|to|an introduction|an intro|the introduction|to do it|to do this) / i
        would (want|want to|want that) / (its |it is |that is |thats |this is |all |)(fine|ok|okay|good|cool|great|
        perfect| alright|all right|agreeable| acceptable|a great idea|a good idea|a wonderful idea|an excellent idea|
        a lovely idea|a brilliant idea) (with me|by me|for me|from my side|on my side|on my end|from my end|from my
        part|please do|please go ahead| please introduce us|go ahead|lets do it|with us|by us|for us) / (looking|
        look|i look|im looking|i am looking|we look|were looking|really looking|very much looking) forward to (it|
        that|this|meeting| meeting him| meeting her|meeting them|the introduction|the intro|the connection|meeting
        you|being introduced| your introduction|connecting|hearing from him|hearing from her|hearing from them|
        talking|talking to him|talking to her|chatting|speaking|speaking with him|speaking with her|getting to know
        him|getting to know her| getting in touch|making the connection) / (looking|i look|im looking|i am looking)
        forward to (meeting| being introduced to| connecting with|talking to|speaking with|chatting with|getting to
        know) ... / (i|we) (cant|can not|cannot| couldnt|can hardly) wait (|to meet him|to meet her|to meet them|to
        meet|for it|to connect|to be introduced|to talk|to get started) / nothing would please me more / nothing i
        would like more / nothing id like more / id love nothing more / it would be my pleasure / the pleasure would
        be mine / (he| she|they) (can|may|could|is welcome to|are welcome to|is free to|should feel free to) (contact
        me|email me| write to me|write me|get in touch|get in touch with me|reach out|reach out to me|call me|mail
        me|reach me| have my address|have my email|have my email address|have my contact details) (|any time|
        anytime|directly| whenever) / why certainly / (thatd|itd|this would| thatll) be (|really |very |so )(great|
        lovely|nice| wonderful|perfect|fantastic|awesome|amazing|good|excellent| fine|brilliant) (|thanks|thank you|
        indeed| please) / (|i am |im |count me as |consider me |very |most |really | definitely |extremely |
        absolutely | super )interested(|please|yes|in meeting|in being introduced|thanks|in this introduction|in the
        introduction|in this|indeed|please go ahead|please introduce us|in meeting him|in meeting her|in meeting
        them) / i am very much interested / im very much interested / we are very much interested / thats fine / that
        is fine / that would be fine / thats fine thanks / thats totally fine / thats absolutely fine / that is
        absolutely fine / thats perfectly fine / (|yes |id be |i would be |im |i am |we are |were |sure |very |more
        than |really |most |always |quite |only too |absolutely |totally |id be very |i would be very |id be more
        than | i would be more than |im very |im more than )(happy|glad|delighted|pleased|keen|thrilled|excited|
        honoured| honored|willing|eager) to (|have |do |hop on |jump on |get on |set up |arrange |schedule |grab |go
        for |receive | take |accept )(|a |an |the |this |that |some )(|quick |short |brief |little |first |friendly |
        introductory | initial |virtual )(call|chat|talk|coffee|conversation|meeting|word|introduction|intro|
        connection|zoom|video call| phone call|exchange|meet|connect|speak|meet up|link up) (|with him|with her|with
        them|with bob|with ann|to him| to her|to bob|to ann|him|her|them|bob|ann) (|any time|anytime|sometime|some
        time|soon|please|thanks|this week|by email) / (id|i would|we would|wed) (|really |absolutely |very much |
        certainly |just |definitely )(love|like| appreciate|welcome|enjoy) (a |an |the |this |that |some |your |such
        a |such an |to have a |to have an |to get an )(|quick |personal |kind |email )(introduction|intro|
        connection|chance to meet him|chance to meet her|chance to talk|call|chat|conversation|meeting|introduction
        to him|introduction to her|introduction to bob|intro to bob| intro to him|intro to her) (|please|thanks|
        thank you|very much) / (looking|really looking|very much looking|i look|im looking|i am looking|so looking)
        forward to (meeting|speaking|talking|chatting|connecting|hearing| working|getting|making|learning|seeing|
        discussing) (|to |with |from |in |about )(|know |touch |acquainted | contact )(|with )(|him|her|bob|ann|
        them|you|each other|contact|his acquaintance|her acquaintance) (|soon|very much) / (ive|i have|i) (|always |
        long |been |really |often )(wanted|hoped|wanting|hoping|meaning|been wanting| been hoping|been meaning|
        dreamed|looked forward) to (meet|talk to|speak with|speak to|connect with|get to know| get in touch with|
        meeting|be introduced to) (|to )(him|her|bob|ann|them|someone like him|someone like her| someone like bob|a
        person like this|someone like that) (|for ages|for years|for a long time|for a while|for months|forever|
        since forever) / (|i hereby |hereby |i |with this i |this is to )(confirm|state|declare|let you know|say)
        (that |)(i|we) (would like|want|wish|agree|consent|accept|am happy|am glad|am willing|do wish|do want) (to |
        the |with |)@meet@ (|to |with )(|him|her|bob|ann|them|mr ray|ms lee) / (|i |we )(wish|want|would like|
        desire|agree|consent|am willing|am happy|do want|do wish) to be (introduced|connected|put in touch|put in
        contact) (|to |with )(|him|her|bob|ann|them|each other) / (that |this |it |which )(would|will|d|ll) (|really
        | certainly |definitely |surely )(help|be of help|help me|help us|be useful|be helpful|suit me|make my day|
        work for me|work well|be a great help|mean a lot|mean a lot to me|be just what i need|be exactly what i need|
        be a dream) (|a lot|greatly|so much|tremendously|very much|enormously|perfectly|well|nicely|fine) / (im|i am)
        (|so |really | very )(flattered|honoured|honored|touched) (and |)(|yes )(please |)(@act@|would love to|i
        would love to|id love to|i accept|happily accept) / (|i think |i think that |i believe |i am sure |im sure
        )(itd|thatd|it would|that would|this would|itll|thatll) be (|so |really |very |mutually |quite )(useful|
        helpful|valuable|worthwhile|good| great|nice|beneficial|interesting) (|for me|for us|for both of us|for both|
        to meet|to talk|to connect) / (|that | this |it )(would|d|will|ll) be (|so |really |very |just |absolutely |
        bloody )(grand|brill|ace|smashing|sweet| neat|dope|sick|mint|fun|handy|class|magic|rad|superb|stellar|top) (|
        thanks|cheers|mate|ta) / (|it |this |that )sounds (|really |very |just |absolutely )(grand|brill|ace|sweet|
        neat|dope|sick|mint|fab|class|fun|superb|like fun) / (|yes )(i am|im) (|very |really |definitely |absolutely
        |super |certainly |quite |also |most )(interested| keen|curious|intrigued|excited) (|in |about |to )(|
        meeting |talking to |connecting with |being introduced to | getting to know |hearing from |an introduction to
        |an intro to |this |that |meet )(|him|her|bob|ann|them) (| please go ahead|please|so yes|so yes please) / (|
        yes |sure |very |im |i am |id be |absolutely )(happy|glad|keen|delighted) to (chat|talk|connect|meet|speak|
        have a chat|have a call) (sometime |some time |)(next week|this week|next month|any time|anytime|soon|
        tomorrow|in the coming weeks)
    """,
    "warm": """
        (|that |it |this )(sounds|looks|seems|is) (|very |really |quite |pretty |so |like an )(interesting|
        intriguing|exciting|tempting|kind|fascinating|promising|thoughtful|nice of you|kind of you|thoughtful of you|
        interesting person|interesting idea|impressive|attractive) (|person|idea|proposal|guy|woman|man|chap) /
        interesting / very interesting / how interesting / how kind / how kind of you / how lovely / how nice / how
        nice of you / how thoughtful / great / perfect / excellent / wonderful / fantastic / awesome / amazing /
        lovely / nice / cool / super / brilliant / fine / good / great idea / good idea / what a great idea / what a
        good idea / what a nice idea / what a lovely idea / nice idea / good one / great stuff / great news / good
        news / all good / im good / im fine / i am fine / i am good / fab / fabulous / terrific / splendid /
        marvellous / love it / i love it / love this / love the idea / i love the idea / i like the idea / i like it
        / (he|she|bob|ann) (sounds|seems|looks) (|very |really |quite |like |like a |like an |so )(interesting| nice|
        great|lovely|fascinating|impressive|wonderful|amazing|interesting person|great person|lovely person| nice
        person|great guy) (|person|guy|woman|man|chap|lady) / no problem / no problem at all / not a problem / not a
        problem at all / no worries / no worries at all / no probs / np / no prob / no biggie / no sweat / no bother
        / no hurry / no rush / dont worry / no issue / no issues / no trouble / no trouble at all / not at all / no
        stress / no pressure / no doubt / no doubt about it / no harm done / no need to apologise / no need to
        apologize / no harm / no hard feelings / i dont mind / i do not mind / i wouldnt mind / i would not mind /
        dont mind / wouldnt mind / dont hesitate / please dont hesitate / long time no see /
        please do not hesitate / i cant complain / it never hurts / it doesnt hurt / why not / sure why / cant hurt /
        it cant hurt / i havent (seen|met|talked to|spoken to|heard from) (|him|her|them|bob|ann) (|in| for) (years|
        ages|a while|a long time|a long while) / havent (seen|met|talked to|spoken to) (|him|her|them) (|in|for)
        (years|ages|a while|a long time) / if you can believe it / im intrigued / i am intrigued / im curious / i am
        curious / sounds sick
    """,
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
        no|really sorry|very interested|particularly interested|me thanks|this one|relevant for me|relevant to me|of
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
        meet them|not be introduced|not be contacted|not do this|not to do this|not to do that|not to share my
        address|not to share my email|not to share my contact details|not to share my details|not do that|not
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
        up for it|up for this|up for that|willing|inclined| in favour|in favor|a good fit|the right fit|a fit|a
        match|able|able to|prepared|convinced|going to|gonna| available for|in a position|in need|in need of|into|
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
        connect|contact|make) ... / (|please |pls |kindly |and please |and |do )(dont|do not| never|refrain from|
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
    """,
    "excuse": """
        (|im |i am |i m |were |we are |im just |i am just |im far |i am far |currently |currently im )(|just |far |
        way | really |much |simply |a bit |a little )(|too |very |so |really |super |extremely |quite |swamped |
        crazy |pretty )(busy|swamped|overwhelmed|overloaded|overcommitted|overstretched|stretched|fully booked|
        booked up|booked| snowed under|slammed|retired|retired now|tied up|full|unavailable|not available|stretched
        thin|occupied) (|right now|at the moment|now|with work|these days|currently|at present|this year|with other
        things|for this|for that| for now) / i retired (|last year|years ago|recently|in) ... / (i|we) (cant|cannot|
        can not|couldnt|could not|am unable to|am not able to|wont be able to|wont|will not be able to|will not|
        havent the time|have no time|dont have time|do not have time|dont have the time|am too busy|have too much on|
        have too much on my plate|have a lot on|have my hands full|have too much to do|have a conflict|dont travel|
        dont take meetings|just cant|simply cant| have to decline) (|right now|at the moment|now|this time| make it|
        help|do it|at present|these days) / (my|the) (calendar|schedule|diary|plate|agenda|dance card) is (| too |
        already |completely |very |just too )full (|right now|at the moment|already|this year) / (|i |we |no i )(|
        really |just |simply |honestly | truly |definitely )(cant| cannot|can not|couldnt|could not|wont be able to)
        (|really )(| right now|say yes|say yes to this|say yes to that|say yes to this one|say yes to it|say yes
        here|say yes this time|give you a yes|give a yes|agree to this|do that|do this|do it|make it|manage|manage
        it|accept) / (cant| cannot) say yes (|to this|to that|to this one|to it|here|this time) / (|i |i just |i
        simply |i really |we )(| simply |just |really |currently )(dont|do not) have (|the |enough |any |a lot of |
        much )(time|capacity| bandwidth|energy|headspace|room| spare time|free time|free capacity|hours) (|to|for|
        right now|at the moment|at present|currently|these days| this year) ... / (|theres |there is |ive |i have |
        ive got |i got |i have got |got | just |way |far |simply )(|just |way |far )too much (going on|on|on my
        plate|work|to do|on my mind|happening|else on) (|right now|at the moment|just now|at present|these days|as it
        is|already) / (im|i am|i m) (|just |already | really | completely |totally |absolutely |so |currently
        )(drowning|snowed under|buried|up to my (neck|eyes|ears| eyeballs)|swamped|maxed out|run off my feet|rushed
        off my feet|overbooked|flat out|slammed|burnt out|burned out| at capacity|at my limit|unwell|ill|sick) (|in|
        with|right now|at the moment|already) (|work|deadlines| projects| things|it|exams)
    """,
    "later": """
        later / maybe later / perhaps later / some other time / another time / maybe another time / perhaps another
        time / some time later / sometime later / not now / not right now / not yet / not at the moment / not just
        now / not just yet / not today / not this (week|month|year|quarter|spring| summer|autumn|fall|winter) / not
        for now / not for the moment / not at this time / not at present / not currently / not at this moment / not
        at this point / not quite yet / not so soon / not until ... / not before ... / not in the near future / next
        (week|month|year| quarter|spring|summer|autumn|fall|winter|time| semester|term) / in a (week|month|year|few
        weeks|few months| couple of weeks|couple of months|few days|while| bit|couple of days|quarter|fortnight) / in
        (two|three|four| five|six|some|several) (weeks|months|days|years) / ask (me |)(again|later|me later|in) ... /
        ask me (again| later|then|next|in|after|another) ... / (|please | can you |could you |try |write |contact me
        |get back to me | come back to me |come back |check back |check in |ping me |ask me |try me |remind me |
        reach out |lets talk |lets do it |lets do this |lets revisit this | lets revisit |lets postpone |lets speak |
        talk |maybe |perhaps |circle back |write to me |write again |mail me |try again |ask again )(again |)(later|
        in the new year|in january|in february|in march|in april|in may| in june|in july|in august|in september|in
        october|in november|in december| next week|next month|next year| next quarter|next spring|next summer|next
        autumn|next fall|next winter|after the summer|after the holidays| after easter|after christmas|after my
        vacation|after my holiday|some other time| another time|another day|in the future|in a month|in a few weeks|
        in a few months|in a couple of weeks|in a couple of months|in a while| in autumn|in spring|in summer|in
        winter|in the autumn|in the spring|in the summer|in the fall|in the winter| in six months|in three months|in
        two weeks|in two months|a bit later|a little later|later on| later this year|later this month|later this
        week|down the road|down the line|when things calm down|when i am back|when im back|when i have more time) /
        postpone / lets postpone / tbd / to be decided / soon / will (|read| reply| answer|respond|get back|let you
        know|decide|look|think) (|to you|at it|about it|it|properly) (|later| soon| tomorrow|next week) / (ill|i
        will) (let you know|get back to you|come back to you|think about it|reply later|answer later|decide later|
        respond later|look at it later|read it later|read later|reply soon|respond soon| be in touch|have a think|
        sleep on it|consider it|look into it|reply properly|answer properly|write again|write more) ... / let me
        (think|think about it|think it over|check|sleep on it|get back to you|come back to you| consider|have a
        think|see|look into it|know later) ... / give me (a|some) (day|week|bit|time| moment|few days| few weeks|
        couple of days|minute|while) ... / (i|we) need (|some |more |a bit of |a little )(time|more time|more time to
        think|time to think|to think|to think about it|to think this over|to check) ... / bad time / its a bad time /
        this is a bad time / (its |now is |this is |)not (a |the )(good|right| best|great|ideal) (time|moment) ... /
        the timing is (bad|not good|not right|off|not ideal|not great) ... / bad timing / timing is bad / not just
        yet / not quite yet / later please / later maybe / later then / later perhaps / sometime later / a bit later
        / a little later / much later / maybe in (@month@) / perhaps in (@month@) / possibly in (@month@) / maybe
        (next| this|after|some|another) ... / perhaps (next|this|after|some|another) ... / (in|around) (@month@)
        (maybe| perhaps|please|possibly|would be better|is better|suits me better|works better|then) / (@month@)
        (would be|is| might be|works|suits me) better / (ill|i will|i shall|will|i plan to|i hope to) (answer|reply|
        respond|be in touch|come back|get back|decide|write|let you know|tell you|reach out) (|to you |to this |on
        this )(later|soon| tomorrow|in|when|after|once|next|by|properly|at a later) ... / (too|way too|very|so|
        super|pretty|really|quite| crazy|a bit) (busy|hectic|swamped|stressed|snowed under) (this|until|till|til|
        these|before) ... / (im|i am|were| we are) (|currently |just |away |off |out |travelling |traveling |on |
        busy |abroad |in |swamped |offline |tied up |snowed under |out of the country |not available |unavailable |
        on holiday |on vacation |on leave |on parental leave |on maternity leave |on paternity leave |on sabbatical |
        at sea )(until|till|til) ... / not a good time (| right now|at the moment|for me|sorry|im afraid)
    """,
    "stop": """
        stop / stop it / stop this / stop please / please stop / pls stop / stop now / stop that / full stop stop /
        unsubscribe / unsubscribe me / please unsubscribe / please unsubscribe me / unsub / opt out / optout / opt me
        out / remove / remove me / delete me / block / remove me please / (|please |pls |kindly |and please |and |so
        please | i want you to |i ask you to |just |no and please |you should |you must |i demand that you |i request
        that you |i would like you to |id like you to )(stop|cease|quit|refrain from|never|dont|do not|dont ever|do
        not ever|no longer|avoid) (|ever )(writing|emailing|mailing|contacting|messaging|sending|bothering|
        pestering|spamming| harassing|write|email|mail|contact|message|send|bother|pester|spam|harass|these|this
        spam|the emails|the mails| emails|mails|sending me emails|disturb|disturbing) (|to |any |me |us |these |such
        |more |further |again |to me | me these |me any |me such |me any more |me more )(|me|me again|us|us again|
        again|emails|mails|messages|anymore| any more|mail|emails again|like this|this stuff|this|with this|with
        such|with these|to me|to me again|me anymore| me any more|spam|ever|any further|further) (|please|thanks|
        thank you|again|ever again|anymore|any more|any further|in future|in the future|like this|with this) / (|
        please |pls |kindly |i want you to |i would like you to |id like you to |i ask you to )(remove|delete|take|
        erase|strike|unsubscribe|drop|purge) (me|my address|my email| my email address|my details|my name|my data|
        us| this address) (|from|off) (|your|the|this|any|all|all of your| your mailing|the mailing|this mailing|
        your database|your system|your records|your) (|list|lists|mailing list| database|mailing|system|records|
        files| systems|contact list|contacts|address book) (|please|immediately|now|at once|thanks|thank you) / (|i
        want | i would like |please |i wish )no (more|further) (emails|mails|mail|messages| letters|contact|of this|
        of these|e mails|spam|requests|introductions|such mails|such emails|email|please) (| please|thanks|thank you|
        from you|like this|ever|from you please) / (i |we )(|really |hereby )(want|would like| wish|d like) to
        (unsubscribe|opt out|be removed|be removed from your list|be removed from this list|be taken off your list|
        be unsubscribed) (|please) / (dont|do not|never) (ever |)(contact|email|mail|write|write to|write me| bother|
        message) (me|us) (|again|anymore|any more|ever again|ever|please|in future|in the future|like this) / never
        (contact|write to|email|mail|write) me again / take me off (your|this|the) (|mailing )list / take me off /
        leave me alone and stop / lose my address / lose my email / (|please |pls |kindly |just |and |i want you to |
        i ask you to |i demand that you |so |now |will you |can you |could you |would you |can you please |could you
        please |would you please |and please |ffs |for gods sake |you must |you need to )(stop|quit|cease|end|
        discontinue| desist from) (|with |sending |writing |emailing |mailing |messaging |msging |texting |
        contacting |bothering | spamming |pestering |harassing |bugging |annoying |approaching |asking |mailing |
        using |any |further |the )(|me | us |to me |to us )(|with |any |more |further |these |this |your |such |
        those |the |about |of |my )(|more | further |of |silly |stupid |damn |bloody |annoying |kind of |kinds of |
        sort of |automated )(|@mails@|data| address|email address|at once|immediately|now|me|things) (|please|
        thanks|thank you|now|immediately|at once| already|again|anymore|any more|to me|from now on|for good|ever
        again|forever) / (|please |pls |plz |kindly |just |and |i want you to |i ask you to |i demand that you |i
        would like you to |id like you to |can you |could you | would you |can you please |could you please |will you
        )(remove|delete|take|erase|strike|unsubscribe|drop|purge| scrub|get|wipe|unlist|scratch|cancel|deregister|
        exclude) (|all |all of |any of )(me|my address|my email|my email address|my e mail address|my mail|my
        details|my name|my data|my info|my information|my contact details|my personal data|my personal information|
        us|this address|this email|this email address|my account|my record|my records|my subscription|me permanently|
        me immediately) (|permanently |immediately |asap |at once )(|from|off|out of|of) (|your|ur|the|this|any|all|
        these|that|all your|all of your|whatever) (|mailing |email |contact |address | stupid |damn |e mail |
        distribution |silly )(|list|lists|database|system|systems|records|files|contacts|book| server|servers|
        service|mails|emails|mailing|mailinglist|distribution list|thing) (|please|immediately|now|at once|thanks|
        thank you|asap|permanently|for good|today) (|and (never|dont|do not|stop) (contact|write|email|mail|
        contacting|writing|emailing|mailing|bother) (|to )(me|us) (|again|ever again|anymore|any more)) / (|please |
        pls | kindly |and |and please |just )(unsubscribe|deregister|unsub) (|me|us|this address|my address|my email|
        immediately|now) (|please|from|immediately|now|asap|thanks) ... / (|i |we |id |i d |i would |we would |and i
        | please i )(|really |hereby |also |just )(want|would like|wish|like|need|demand|ask|request|have asked|
        decided| choose) to (unsubscribe|opt out|be removed|be taken off|be deleted|be unsubscribed|get off|stop
        receiving|stop getting|no longer receive|not receive|cancel my subscription|leave this list|leave the list|
        leave your list| never hear|be erased|have my data deleted|have my data removed|have my address removed) ...
        / (opt|opting) (me | )out (|of|from) ... / (|i |we |and i |but i |that i )(|really |definitely |certainly |
        just |absolutely )(dont|do not|dont ever|do not ever|no longer|never) (want|wish|want to|wish to|need|care
        to|ever want to) (|to )(|receive |get |have |see |read |hear |be sent |be sent any |find )(|any |any of |
        anymore |more |further |any more |any further |these |this |your |such |such any |another |from |anything
        from |anything more from |anything else from )(|more |further |kind of |of |from )(@mails@|you|this service|
        this list) (|please|again|ever again|anymore|any more|from you|from this service|like this|of this kind|from
        this list|from letterman|ever|in my inbox|any longer| in future|in the future|thanks|thank you) / (|please |
        pls |kindly |and |i want |absolutely |ok |really |so )(no| enough) (|more |further |with |of )(|of |any )(|
        these |this |your |such |the |those |further |silly )(@mails@) (| please|thanks|thank you|ever|ever again|
        from you|at all|from now on|anymore|again|already) / (|please |pls | kindly |and |and please |do )(dont|do
        not|never|dont ever|do not ever|refrain from|no longer) (|ever |even )(write|send|email|mail|contact|
        message|msg|bother|text|approach|disturb|sending|writing|contacting|emailing| mailing|spam|pester|harass) (|
        to )(me|us) (|with |any |about |anything |more |further |such |these |this |by | via |for |in )(|more |any |
        further |else |like )(|@mails@|this|anything|email|again|any reason) (|please|again| ever again|ever|
        anymore|any more|in future|in the future|any longer|like this|thanks|thank you|for any reason| from now on) /
        never (|ever )(contact|write|email|mail|message|bother|approach) (|to )(me|us) (again|ever again| anymore|
        any more|with this|about this) / (how do i|how can i|i want to|i need to|let me|where do i|where can i) (get
        off|leave|unsubscribe|opt out|quit) (|from|of) (this|your|the|these|that|all this) (|mailing |email )(list|
        thing|service|mails|emails|spam|newsletter) / (leave|let) me (alone|be|in peace) and (stop|dont|never|do not)
        ... / (|please |just |can you |will you )leave me (alone|in peace) (with|from) (this|these|your|that|all) ...
        / (|i )(did not|didnt|never) (sign|signed) up (for|to) (this|these|any of this|your|that) ... / enough is
        enough / enough with (this|these|the|your) ... / (get|take) me off (your|the|this|ur|that) (|mailing |email |
        damn |stupid )(list|mailinglist|thing|mailing) / this is (harassment|spam stop|harassment stop) / (|i |im |i
        am )(hereby | )(withdraw|withdrawing|revoke|revoking) my consent ... / block me / blocked / delete my (data|
        address|email| account|details|information) (|please|now|immediately|all of it|completely|at once)
    """,
    "stop_all": """
        stop all / stop everything / stop all of it / stop all mails / stop all mail / stop all emails / stop all
        messages / stop all requests / stop all introductions / stop all please / please stop all / stop from
        everyone / stop for everyone / stop anyone / all stop / unsubscribe all / unsubscribe from all /
        unsubscribe me from all / unsubscribe from everything / stop any mail / stop anyone from writing / stop
        anyone from asking me / (|please )(dont|do not|never) (write|write to|email|mail|contact|ask|bother) me
        (again |)(for|from|on behalf of) (anyone|anybody|everyone|everybody|anyone else) / no more (mails|emails|
        mail|introductions|requests) (from|for|by) (anyone|anybody|everyone|everybody) / never (write to|contact|
        ask|email) me again for anyone / stop all emails please / please stop all emails / please stop all mails
    """,
    "doubt": """
        if / not the right person / dont care / i dont care / i do not care / right / yes right / whoever / rubbish /
        crap / nonsense / boomer / cant say yes / cannot say yes / i cant say yes / i cannot say yes / wait / unless
        / once / after / before / until / till / provided / providing / assuming / depending / depends / it depends /
        that depends / suppose / supposing / in case / as long as / so long as / on condition / on one condition /
        one condition / under one condition / subject to / only / maybe / perhaps / possibly / probably / potentially
        / presumably / might / may be / perhaps yes / maybe yes / maybe no / likely / unlikely / not sure / unsure /
        im not sure / i am not sure / undecided / uncertain / hesitant / torn / on the fence / dont know / do not
        know / dunno / no idea / i have no idea / idk / who knows / hmm / hm / hmmm / mm / mmm / uh / um / er / erm /
        meh / whatever / whatevs / i guess / guess so / i guess so / i suppose / i suppose so / suppose so / i think
        so / think so / kind of / sort of / kinda / sorta / would / could / i could / i might / in theory / in
        principle / theoretically / hypothetically / tentatively / tentative / for the record / as if / yeah right /
        yea right / ya right / yeah no / yeah nah / yeh nah / nah yeah / no yeah / yes and no / yes no / no yes / yes
        or no / yes well / well yes / well yeah / ok whatever / sure whatever / oh sure / oh please / oh great / just
        great / great just what / oh joy / lol / haha / hahaha / hah / ha / ha ha / rofl / lmao / sarcasm / joke /
        joking / kidding / just kidding / just joking / j k / jk / s / ironic / irony / spam / scam / phishing /
        fraud / sure jan / when pigs fly / when hell freezes over / hell freezes / not say no / wouldnt say no /
        would not say no / i wouldnt say no / i would not say no / cant say no / said / say / says / saying / told /
        asked / asks / asking / wrong person / wrong address / wrong email / mistake / typo / ignore / disregard /
        test / testing / quote / received / got your (mail|email|message| note) / noted / acknowledged / acknowledge
        / will do / wait / hold on / hang on / on hold / pending / problem / problems / worries / rush / hurry /
        matter / issue / why / what / who / when / where / which / how / whose / whom / what if / how about / what
        about / can you / could you / would you / will you / do you / did you / are you / is he / is she / is it / is
        this / does he / does she / may i / can i / could i / should i / shall i / must i / do i / am i / have you /
        has he / has she / instead / rather / except / conditional / conditionally / condition / conditions /
        preference / otherwise / however though / first / more information / more details / more info / more context
        / tell me more / out of office / out of the office / away from / on vacation / on leave / on holiday / annual
        leave / maternity leave / parental leave / limited access / automatic reply / auto reply / autoreply /
        forward this / forwarded / forwarding / cc / ccing / assistant / my assistant / undeliverable / hate / hates
        / regret it / worst / terrible / awful / never mind / nevermind / rather you / supposed / suspicious / fake /
        annoying / stupid / ridiculous / cancel / postponed / reschedule / both / either / neither / changed my mind
        / change my mind / on second thought / on second thoughts / second thoughts / scratch that / correction / i
        mean / take that back / opposite / reverse / wonder / wondering / doubt / doubts / doubtful / skeptical /
        sceptical / concerned / concern / concerns / worried / reservations / hesitate / hesitation / careful /
        caution / make my day / sure sure / cookies / of course not yes / knock yourself out / like i care / what
        could possibly go wrong / good luck with that one / someone else / somebody else / anyone else / else /
        lawyer / lawyers / court / police / sue / suing / dont want to miss / do not want to miss / dont want to
        decline / do not want to decline / no answer / no(|,) (no problem|no worries|no trouble|dont worry|no bother|
        no hurry|no rush) / no time to waste / no time to lose / no time like the present / no reason not to / no
        reason to say no / no reason to refuse / no friend / no email / no mail / no man / we will see / we shall see
        / well see / lets see / know more / bad idea / terrible idea / think about it / think it over / be removed /
        tough one / please hold / hold the line / wrong ann / the wrong / its me / it is me / thats me / that is me /
        this is me / this is he / this is she / waste my time / waste / is better / would be better / is worse / love
        to say / have to check / must check / ask my / check with / talk to my / speak to my / discuss with / alsof /
        i will ask / as though / provided that / on the condition / so long / if only / kindly advise / please advise
        / please clarify / clarify / what for / in return / cost / costs / fee / price / paid / pay me / payment /
        robot / bot / supposedly / allegedly / not my decision / not up to me / up to my / up to ivy / up to you /
        your call / as you like / if it must be / dreaming / in your dreams / nice try / good joke / very funny /
        funny / yippee / whoopee / just what i needed / exactly what i needed / as if i / oh goody / be still my
        heart / sure because / lucky me / how exciting another / another one / yet another / what a surprise / not
        that again / let me guess / tbc / we received / have received / has been received / will respond / will reply
        / we will answer / ticket / case number / reference number / do not reply / noreply / no reply / not opposed
        / not against / not averse / dont mind meeting / have a problem with that / tell me / your prices / your
        price / your product / your manager / your boss / your lawyer / your company / your team / about your / with
        your
    """,
    "but": """
        but / however / although / though / yet / still / except that / nevertheless / nonetheless / on the other
        hand / albeit / even though
    """,
    "not": """
        not / never / nothing / none / nobody / no one / nor / without / dont / do not / doesnt / didnt / wont /
        wouldnt / couldnt / cant / cannot / isnt / arent / wasnt / werent / havent / hasnt / hadnt / shouldnt /
        mustnt / aint / neednt / hardly / barely / refuse / refused / decline / declined / declines / deny / reject
        / impossible / unable / avoid / against / object / no / nope / nah / stop / fail / forget / lack / negative
        / unfortunately not / no longer / hardly ever / dislike / unwilling / uninterested
    """,
    "regret": """
        unfortunately / sadly / sorry / i am sorry / im sorry / so sorry / very sorry / sorry about that / sorry
        about this / regrettably / alas / regret / im afraid / i am afraid / afraid / my apologies / apologies / i
        apologise / i apologize / with regret / i regret / pity / its a pity / what a pity / too bad / shame / what
        a shame / its a shame / please forgive me / forgive me / excuse me / pardon / pardon me
    """,
    "hello": """
        hi / hello / hey / dear / hiya / heya / hi there / hello there / hey there / good morning / good afternoon /
         good evening / good day / morning / evening / greetings / g day / howdy / hi all / hi both / hello all /
        dear all / dear sir / dear madam / dear sir or madam / to whom it may concern / hi again / hello again
    """,
    "bye": """
        (best|kind|warm|warmest|kindest|with best|with kind|many|my best|warm personal|best personal) (regards|
        wishes|thanks|greetings|rgds|regds|all) / regards / rgds / br / kr / best / all the best / all my best / my
        best / cheers / sincerely / yours sincerely / sincerely yours / yours faithfully / yours truly / yours /
        truly / respectfully / respectfully yours / take care / bye / goodbye / bye bye / talk soon / speak soon /
        see you / see you soon / love / xoxo / xx / xxx / x / have a (nice|good|great|lovely|wonderful) (day|
        weekend|week|evening|one|time) / good luck / warmly / cordially / with gratitude / in haste / sent from my
        ... / sent from ... / get outlook for ... / ciao / later gator / with warm wishes / greetings from ... /
        peace
    """,
    "thanks": """
        (|many |big |huge |lots of |so many |heartfelt |sincere |warm |and |ok |okay |great |super |oh |wow |hey |
        anyway |my |with |again )(thanks|thank you|thx|thnx|tks|tnx|thanx|ty|tysm|thank u|thankyou|cheers mate|much
        obliged| much appreciated|appreciated|appreciate it|grateful|ta) (|all|both|again|a lot|so much|very much|so
        very much|a million|a bunch|a ton|in advance|anyway|anyways|though|indeed|kindly|ever so much|for asking| for
        checking|for reaching out|for thinking of me|for thinking of us|for the offer|for your offer|for your kind
        offer|for the kind offer|for the invitation|for your invitation|for your message|for the message|for your
        mail|for your email|for your note|for the email|for the mail|for writing|for getting in touch|for your
        consideration|for considering me| for your understanding|for understanding|for your time|for your help|for
        your interest|for the introduction|for the intro|for this|for that|for it|for everything|for offering|for
        arranging this|for arranging it|for the suggestion|for the thought|for the thoughts|for doing this|for
        connecting us|for making the introduction|for making this introduction|for making the intro|for setting this
        up|for asking me|for asking first|for asking so kindly|for letting me know|for the opportunity|for this
        opportunity|for the chance|for the heads up|for the kind words|for your kind words|for the kind message|for
        your kindness|for the question|for your question|for the note| for your letter|for contacting me| for
        including me|for thinking about me|for taking the time|for your efforts| for your effort|for the kind
        invitation|for your kind invitation|my friend|ivy|from my heart|so kind|for getting in contact|for inquiring|
        for your trouble) / thanks for ... / thank you for ... / (i|we) (|really |very much |do |so | truly |greatly
        |also )(appreciate|thank you for|appreciated|am grateful for|value) (|it|that|this|you asking|your asking|
        the offer|your offer|the thought|you thinking of me|your thinking of me|the invitation| the kind offer|your
        kind offer|the introduction|the gesture|your message|your consideration|being asked|you reaching out|your
        help|the opportunity|you checking|your kindness) (|very much|a lot|so much|though) / (thats|that is| its|it
        is|how|so|very|this is) (|very |so |really |too |most |awfully )(kind|nice|thoughtful| sweet|generous|
        lovely|good|considerate) (|of you|of you to ask|of you to think of me|of you to offer|of her| of him|of ivy|
        of you to ask first) / i owe you (one|a beer|a drink|lunch|a favour|a favor|a coffee|dinner) / (let me know |
        tell me |)(how |what )(can i|i can|could i|i could|may i|i might) (|ever )(repay you|do for you|return the
        favour|return the favor|help you|thank you|pay you back|do in return|give back|offer in return) / (happy|
        glad) to return the (favour|favor) / (anything|something) (i|we) can do (for you|in return| in exchange) /
        what do i owe you / ill buy you (a coffee|a beer|lunch|dinner|a drink) / you are (a star|the best|a gem|
        wonderful|great|very kind|too kind|awesome|a legend) / youre (a star|the best|a gem|wonderful| great|very
        kind|too kind|awesome|a legend) / you rock / bless you / god bless / god bless you / much love / i cant thank
        you enough / cant thank you enough / (i| we) would (love|like) to (return the favour|return the favor|repay
        you|give something back|buy you a coffee|buy you lunch|buy you dinner) / if (there is |theres | )(anything|
        something) i can do (for you|in return|to return the favour|to return the favor|to help you) / thank you so
        much for (setting|arranging|doing|making|asking| thinking) ... / thanks so much for (setting|arranging|
        doing|making|asking|thinking) ... / (thanks|thank you) for (checking|asking) (|with me |me )first
    """,
    "fill": """
        please / pls / plz / so / well / oh / ah / wow / hey / also / too / as well / then / and / now / ok so / so
        yes / indeed / really / actually / honestly / to be honest / frankly / in fact / to be frank / thankfully /
        with pleasure / anytime / any time / as always / as ever / here / there / today / immediately / asap / right
        away / straight away / go team / gladly / from me / from my side / from our side / for me / for us / by email
        / by mail / it / this / that / ivy / bob / ann / him / her / them / my friend / dear friend / friend / man /
        mate / dude / buddy / sir / madam / maam / team / all / folks / everyone / guys / very much / by all / of you
        / just / simply / at any time / whenever you like / whenever / whenever it suits / whenever it suits you /
        whenever it suits him / whenever it suits her / whenever you want / whenever you are ready / at your
        convenience / no matter when / as soon as possible / in this case / in that case / this time / at this time /
        at the moment / right now / at present / currently / this year / these days / for the moment / for now / i
        must say / i have to say / i think / i hope you are well / i hope you are doing well / i hope this finds you
        well / hope you are well / hope youre well / hope all is well / hope all is well with you / i hope all is
        well / because / since / let me introduce myself / let me add / p s / ps / re / fyi / btw / by the way / to
        this / to that / to it / on this / about this / about it / in the introduction / the introduction / an
        introduction / to the introduction / an intro / the intro / the offer / your offer / invitation / for asking
        / one more time / yet again / answer / my answer / in answer to your question / in response to your question
        / in reply to your question / in response / to answer your question / wish you all the best / i wish you all
        the best / wishing you all the best / i wish you well / wish you well / wish you luck / i wish you luck /
        good luck with it / good luck with that / i wish him well / i wish her well / i wish them well / wish him
        well / wish her well / wish him luck / wish her luck / best of luck / i hope you understand / hope you
        understand / please understand / i trust you understand / no offence / no offense / nothing personal / its
        nothing personal / i do appreciate / let him know / let her know / tell him / tell her / say hi / say hello /
        give him my regards / give her my regards / he can call me ... / she can call me ... / they can call me ... /
        my (number|phone|phone number|mobile|mobile number|cell|email|email address| address|work email|private
        email|private address|personal email|contact details|details|cell phone| telephone number| telephone|
        linkedin) is ... / you can (reach|find|call|contact|email|mail|write) me (at|on| under|via|by|here) ... /
        (he|she|they) can (reach|find|call|contact|email|mail|write) (me|to me) (at|on| under|via|by|here|any) ... /
        (| but |just |only )(please|pls|kindly|you can|could you please|do|he can|she can|they can|would you please|
        i would ask you to|id ask you to|be so kind as to) (use|write to|write me at| email me at|email me on|mail me
        at|contact me at|contact me on|contact me via|contact me by|reach me at| reach me on|reach me via|call me on|
        call me at| text me|send it to|send everything to|send the mail to|cc| copy|copy in|keep me on|keep it short|
        keep it brief| be brief|be quick|use english|write in english|write in| address me as|call me|address it to|
        reply to|use my| give him my|give her my|give them my|use only my|only use my|use this address|include my|
        keep the mail short| mention|do it by|do it from|do it via|make it quick) ... / but (use|write to|email me
        at|contact me at|call me on|send it to|cc|copy|to my|at my|on my|via my|by my|with my) ... / (i|we) (|have |
        already )(|once |briefly | actually )(met|know of|heard of|heard about|read about|worked with|heard good
        things about|heard great things about|wanted to meet|always wanted to meet| been meaning to meet|followed|
        admire|admired|read|saw) (him|her| them|bob|ann) ... / thank you for thinking of me though / thanks for
        thinking of me though / (ive|i have|i) (| always |long |often )(wanted to meet|been wanting to meet|heard of|
        heard about|read about|heard good things about|heard a lot about|admired) (him|her|them|bob|ann) ... / (|and
        |please |and please |do |but |also )(thank| say thanks to|say thank you to|say hi to|say hello to|send my
        regards to|give my regards to|give my best to|give my thanks to|tell|pass my thanks to|send my love to|give
        my love to|greet) (ivy|her|him|bob|everyone|her too) (| from me|for me|for this|for thinking of me|so much|
        too|thanks|thank you|i said hi|i said hello|i say hi|hi| hello|hi from me) / (ivy|he|she|bob|ann|they|this|
        his work|her work|bobs work|anns work|that|it|his project|her project|his profile|her profile|the project|
        the topic|what he does|what she does) (is|was|are|has been|sounds| seems|looks|has always been) (|always |
        very |really |so |just |such |most |quite |absolutely |truly |clearly | definitely )@quality@ (|to me|for me|
        to us|of you|as always|of her|of him) / (we|bob and i|ann and i|he and i| she and i) (|seem to |clearly |
        probably |definitely |surely )have (|so |quite |very )(a lot|much|lots|many things|plenty|loads|some things|
        some interests) in common / (|i |ive |i have |we |have )(|always |often |only | already |just )(heard|read|
        been told) (|many |a lot of |so many |lots of |nothing but |only |some )(great|good| wonderful|nice|lovely|
        fantastic|amazing|excellent|brilliant) things (|about him|about her|about bob|about ann| about them|about his
        work|about her work|from ivy) / any friend of (ivys|yours|hers) is (welcome|a friend of mine) (|here) / (|i
        am |im |ill be |i will be )(|usually |mostly |generally |normally |always |also |pretty much )(free|
        available|around|reachable|flexible|in the office|in town|at home) (most|on|every|all|in|any|from|by| this|
        next|after five|at) (|of |the )(|days|day|mornings|afternoons|evenings|mondays|tuesdays|wednesdays|
        thursdays|fridays|weekends|weekdays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|week|the
        week| weekend) (|and (monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|
        fridays)) (| mornings|afternoons|evenings|morning|afternoon|evening) / (|my |i )(apologies|apologise|
        apologize|sorry|pardon) for (the |my |this |replying |answering |getting |being |taking |not )(|so |very |
        slightly |a bit |really )(slow| late|delayed|short|belated|delay|long|quick|replying|answering|responding|
        slowly) (|reply|answer|response| message|mail|sooner|earlier|to reply|so late|in replying|to answer|back to
        you) / sorry for the delay / sorry im late / sorry for being late / sorry i (missed|overlooked|only saw|just
        saw|just read|didnt see|did not see) (your|this|the) (|first |last |earlier |previous |other )(mail|email|
        message|request|question|note) (|before| earlier|until now|sooner|now) / after (|some |much |careful |long |
        due |a lot of |a bit of |further |brief |a little |short )(thought|consideration|reflection|thinking|
        deliberation) / (on|upon) reflection / (i|we) (have| ve) (|really |been |always )(been |)(looking|searching|
        hunting) for (someone|somebody|a person|people|an expert| anyone|a partner|exactly) (|like |just like |with |
        in )(|him|her|bob|ann|this|that|this kind|his expertise|her expertise|his field|her field|them) (|for months|
        for years|for ages|for weeks|for a while|for a long time| forever) / (|its |it is |always )(always |)(nice|
        good|great|lovely|fun) to (meet|know|get to know|connect with) (|some |more )(new people|interesting people|
        people|someone new|new faces|others) / xo / hugs / kisses / (your| the) (first|last|previous|earlier) (mail|
        email|message|note|question) / (|really |so |very |how |thats |that is | thats so |that is so |this is |
        thats really |its )(sweet|kind|thoughtful|lovely|nice|generous|good) of (you|ivy| her) (|to ask|to think of
        me|to offer|to do this|to arrange this) / tbh / imo / imho / atm / rn / lol thanks / thanks again / thx /
        cheers again / tks / have a great day / enjoy your day / speak soon / hear from you soon / greetings from /
        we should have (met|connected|talked) (|long ago|ages ago|years ago|earlier|sooner|before)
    """,
    "words": """
        a / an / the / i / you / he / she / it / we / they / me / him / her / us / them / my / your / his / its /
        our / their / this / that / these / those / is / am / are / was / were / be / been / being / have / has /
        had / do / does / did / will / would / can / could / shall / should / may / of / in / on / at / to / for /
        from / with / by / about / as / into / over / through / between / and / or / so / than / then / there /
        here / very / much / many / more / most / some / any / all / each / other / such / own / same / just / also
        / even / again / ever / soon / back / up / down / out / off / well / good / great / new / old / long / way /
         time / year / years / ago / day / days / week / month / people / friend / work / works / job / company /
        project / team / business / meeting / call / talk / chat / meet / met / know / knew / think / see / look /
        want / like / love / need / make / get / got / go / take / come / give / find / feel / hope / help / let /
        lets / send / write / email / mail / address / phone / number / phone / free / available / monday / tuesday
        / wednesday / thursday / friday / saturday / sunday / morning / afternoon / evening / hear / heard / read /
        introduction / introduce / intro / contact / touch / connect / person / im / ive / id / youre / hes / shes /
         theyre / thats / ill / youll / fair / catch / around / always / often / really / two / three / one / with /
         while / having / during / looking / something / someone / somebody / anything / his / her / interested /
        busy / already / thing / things / lot / lots / bit / little / big / small / nice / kind / happy / glad /
        pleased / wonderful / interesting / idea / topic / question / future / past / world / home / office /
        because / since / too / us / must / every / them / using / use / best / reach / know / knows / sister /
        brother / wife / husband / boss / colleague / colleagues / city / place / last / both
    """,
    "who": """
        (|so |sorry |excuse me |hi |hello |and |but )(who|what) (is|are|was) (this|you|these people|they|that|he|
        she|bob|ann|ivy|it|this person|that person|letterman|this about|this mail|this email|this service|this
        person|bob ray|ann lee) / whos (this|that|he|she|bob|ann|asking|writing) / whats (this|that|this about|
        going on) / (|sorry |but )(i dont|i do not|dont|do not) (know|recognise|recognize|remember) (|you|him|her|
        them|this person|who you are|who this is|who that is|who he is|who she is|anyone by that name|anybody
        called|this service) / who are you(|and what do you want|people|really) / (how|where) did you (get|find|
        obtain|come by|have) my (address|email|mail|email address|contact|name|data) / where (do you have|did you
        get|have you got) my (address|email|mail|data|name) (|from) / who gave you my (address|email|email address|
        name|data|contact) / what is (letterman|this all about|all this|this service|this thing|this for) / (can
        you |could you |please |)(tell me |explain )(who|what) (this is|you are|he is|she is|bob is|ann is|that is|
        letterman is) / is this (spam|real|legit|a scam|genuine|some kind of scam|a joke|for real|legitimate|
        phishing) / who exactly (is|are) ... / who is ... / who are ...
    """,
    "held": """
        (|please |can you |could you |hi |hello |would you )(tell me |show me |send me |list |)(what|which|all|
        everything|the|any) (data |information |personal data |details |records |)(do |)(you|is|are) (|you )(hold|
        have|keep|store|know|stored|held|got|saved|kept|saving|storing|holding) (|on |about |of )(me|about me|on me|
        on file about me|concerning me) / what (do you|have you) (know|hold|have|keep|store|saved|stored|got)
        (about|on|of) me / what (data|information|personal data|personal information|details) (do you|have you|is|
        are) (hold|have|keep|store|stored|saved|held|collect|collected|got|process) (|you )(about|on|of) me / (|
        what is |whats )(held|stored|kept|saved|known) about me / (whats|what is) stored about me / (|please )(send|
        give|show|tell) me (my data|all my data|a copy of my data|all data you have about me|everything you have
        about me|everything you know about me|everything you hold about me|what you hold about me|what you have
        about me|what you know about me|what you have on me|what you hold on me|what you store about me) / (gdpr|
        dsgvo|subject access|data subject access|data access|access) (request|inquiry|enquiry) / article 15 / art
        15 gdpr / art 15 / dsar / do you (store|keep|hold|have) (any |)(data|information|my data|my address|
        anything) (about|on|of) me / my data / data request
    """,
    "outcome": """
        (|so |hi |hello |well |and )(how|and how) (did|does|is) (it|this|that|the introduction|the intro|things|the
        meeting|they) (go|going|turn out|work out|end|ended|doing|went|look|gone) / how has it gone / how is it
        going with (them|the introduction|ann and bob) / (did|have|has) (they|it|ann|bob|she|he|both|the two|
        everyone|anyone|the two of them|ann and bob) (meet|met|answer|answered|reply|replied|agree|agreed|say yes|
        said yes|work|worked|work out|worked out|respond|responded|accept|accepted|happen|connected|talk|talked) (|
        yet|already|each other) / (any|some) (news|update|updates|answer|answers|word|reply|replies|outcome|result|
        response|progress) (|yet|so far|on this|on that|on the introduction|from them|from ann|from bob) / (what is
        |whats )(the |)(status|outcome|result|state|news) (|of the introduction|of my request|of my introduction|of
        this|please) / what (happened|came of it|became of it|came of this|has happened|is happening) (|with the
        introduction|with them|to the introduction|with ann and bob) / status / status please / was it (a success|
        successful) / did it work / (any |)(follow up|feedback)
    """,
    "acquainted": """
        (|oh |but |ha |haha |well |thanks but |thank you but |actually |in fact |funny )(we|bob and i|ann and i|he
        and i|she and i|we two|the two of us|i and bob|me and bob|me and ann|both of us|we both) (|all |actually |
        in fact |have |do |already |have already |are |are already |were |ve |ve already |have long |have actually |
        go )(already |)(know|met|know each other|know one another|met each other|met already|know each other
        already|know each other well|known each other|acquainted|connected|in touch|in contact|friends|old friends|
        good friends|colleagues|way back|back a long way|introduced|been introduced|talking|spoken|talked|back
        years|been in touch|worked together) (|already|well|very well|quite well|each other|each other already|each
        other well|each other very well|each other quite well|for years|for ages|for a long time|for a long while|
        since school|since university|since years|long ago|years ago|last year|before|together|from work|from
        university|from school|with each other) ... / (|oh |but |well |thanks but |thank you but |actually |in fact
        |funny |yes |no |haha )(i|ive|i have|im|i am) (|already |have |have already |actually |do |in fact
        )(already |)(know|known|acquainted with|connected with|connected to|in touch with|in contact with|friends
        with|spoken to|spoken with|talked to) (|with |to )(him|her|them|bob|ann|each other|this person|the person)
        (|already|well|very well|quite well|personally|in person|for years|for ages|for a long time|from work|from
        school|last year|since school|since university|before|years ago|long ago) / (i|we) already know ... /
        already know (him|her|them|each other|bob|ann) / (already|we are already|were already) (acquainted|
        connected|in touch|in contact|met|introduced) / (he|she|bob|ann) is (|already )(|a |an |my |an old |a good |
        a close )(friend|old friend|good friend|brother|sister|husband|wife|boss|colleague|neighbour|neighbor|
        cousin|father|mother|son|daughter|partner) (|of mine|already) / he is my ... / she is my ...
    """,
    "cancel": """
        cancel / cancelled / cancel it / cancel this / cancel that / cancel please / please cancel / please cancel
        it / please cancel this / please cancel that / pls cancel / (|please |pls |kindly |i want to |i would like
        to |id like to |lets |can you |could you |sorry |sorry please |oh |i have to |i need to |i must )(cancel|
        withdraw|abort|drop|scrap|call off|retract|undo|revoke|recall|take back|delete|abandon|end|halt) (|it|this|
        that|everything|the introduction|this introduction|my request|the request|this request|the whole thing|all
        of it|the intro|this intro|that introduction|that request|my introduction) (|please|now|thanks|thank you|
        sorry|altogether|completely|at once|immediately) / call it off / call this off / (|please )(never mind|
        nevermind|nvm|forget it|forget about it|forget this|forget that|forget the introduction|forget my request|
        disregard|disregard this|disregard that|disregard my request|ignore this|ignore that|ignore my request|
        ignore my last mail|ignore my mail|ignore it|scratch that|dont send it|do not send it|dont send|do not send|
        dont ask them|do not ask them|dont do it|do not do it|hold it|undo|stop the introduction|stop this
        introduction|take it back|changed my mind|i changed my mind|i have changed my mind|ive changed my mind|no
        dont|no dont send it|withdrawn|no longer needed|it is no longer needed|its no longer needed|not needed any
        more|not needed anymore|no need anymore|dont introduce them|do not introduce them|leave it|let it be|let it
        go) (|please|thanks|thank you|sorry)
    """,
    "send": """
        ok / okay / ok send it / okay send it / send / send it / send it please / please send / please send it /
        send them / send off / send it off / off it goes / go / go ahead / go on / looks good / looks great / looks
        fine / looks perfect / looks good to me / looks ok / looks okay / lgtm / good to go / its good to go / good
        / great / perfect / fine / excellent / thats right / that is right / right / correct / thats correct / that
        is correct / all correct / all good / approved / approve / confirm / confirmed / i confirm / yes / yes send
        it / yes please send it / yes send / yes go ahead / yes please / yep / sure / fine send it / ask them /
        please ask them / go ahead and ask them / please go ahead and ask them / ask away / do it / please do /
        please proceed / proceed / ship it / i approve / it is fine / its fine / (|that |this |it )(looks|is) (good|
        fine|great|perfect|right|correct|ok|okay) (|please send it|send it|go ahead|please go ahead|to me|as it is|
        like that|like this|thanks) / (|you can |you may |please )(send it|go ahead|proceed|ask them|ask both|ask
        both of them|send the questions|send the question|ask now|send it now|send it out|send them out|send it as
        it is|send as is|send it like this|send it like that)
    """,
    "help": """
        help / help me / help please / please help / help me please / info / information / instructions / manual /
        usage / commands / how to / howto / faq / what can you do / what can i do / what can i do here / what can i
        say / (how|what) (does|do|can|is) (this|it|that|i|you) (work|works|do|use this|use it|use you|use this
        service|use letterman|do this|do it|this|use|start) / how to use (this|it|you|letterman) / how does (it|
        this|letterman|this service|that) work / (can|could) you help (|me)(|please) / i need help / i need (some|a
        little) help / how do i (use this|start|do this|begin|use it|introduce people|introduce two people|make an
        introduction|ask|write to you|write a request)
    """,
    "turns": """
        miss / decline / refuse / reject / deny / bother / say / complain / resist / lose / disappoint / impose /
        oppose / disturb / interfere / offend / rude / know / keep / convincing / persuading / waiting / wait / rush
        / hurry / offend / presume / intrude / trouble / stand / pressure / overstep
    """,
    "and": """
        and / n / and so / so / which is why / thats why / and thats why / and thats exactly why / thats exactly why
        / that is why / and that is why / and that is exactly why / and for that reason / and therefore / therefore /
        because / cause / cuz / cos
    """,
    "wait": """
        (|please |pls |can you |could you |would you |will you |could you please |can you please |maybe |perhaps |
        and | then |so |but |or |kindly |just |why dont you |feel free to |you can |you may |do |id say |i suggest
        you |would you mind |can i ask you to |could i ask you to |happy for you to |and please )(ask|asking|try|
        trying|write| contact|email|ping|remind|nudge|poke|get back to|come back to|check back|check in|check|circle
        back|reach out| follow up|touch base|reconnect|revisit|reask|hit me up|knock|catch) (|me |with me |to me |
        with us |us |this |it | on this |about this |about it |by me |me about this |me about it )(|back |up )(again|
        later|then|next|in|after| another time|some other time|once|when|around|from|at the end|at the start|at the
        beginning|towards|sometime| closer to|nearer the time|down the line|down the road|tomorrow) ... / (|please |
        can we |could we |can this | could this |can it |could it |can i |could i |lets |let us |maybe |maybe we can
        |we could |may we |shall we |id like to |i would like to |i want to |i need to |we need to |id prefer to |i
        would prefer to |id rather |i would rather |id have to |but |but lets |but can we |might we |is it possible
        to |would it be possible to |any chance we can |any chance we could )(postpone|push|delay|defer|reschedule|
        hold off|park|table|shelve|put off|put on hold|pause|wait|do this later|do it later|do that later|revisit|
        push this back|pick this up|pick it up|take this up|come back to this|come back to it|return to this|talk
        later|talk again|hold this|hold it|keep this|leave it| leave this|leave that|do this|do it|do that|speak|
        connect|talk|meet|discuss this|save this|take a rain check| start|aim|shoot|say) (|this |it |that |about this
        |about it |on this |with this |this one |for now |off |back )(| back |off |up |for now |on hold )(until|
        till|til|after|for|to|in|later|once|when|around|at a later|another time| another day|some other|next|a bit|a
        little|a while|again|then) ... / (|please |pls |kindly |but |but please | youll have to |you will have to |
        id ask you to |just |lets |we should |we need to |i need to |we have to |id like to |i would like to |id
        rather |i would rather |id prefer to )(wait|hold off|hold on|hold|hang on|give it) (| with this |with it |
        with that |on this |this |it |on that )(until|till|til|for|a|another|some|two|three|six) ... / (|please |can
        you |could you |but |just |lets )(give|grant|allow) (me|us|it) (a|another|some|two|three|four| six|until|
        till|more|a few|a couple|time|one) ... / (can|could) (it|this|that) (|maybe |perhaps |possibly |please
        )(wait|be later|be postponed|be delayed|be after|be next|happen later|happen after|happen next) ... / (|can i
        | may i |ill |i will |could i |ill have to |lets |can i please |let me )take a rain ?check / rain check /
        raincheck / (|lets |please |can we |could we |we can )(take|put|keep) (a rain check|this on hold|it on hold|
        this on ice|it on ice|it on the back burner|this on the back burner) ... / (|maybe |perhaps |but |just |and |
        yes but |ok but | sure but |yeah but |yep but |though |only |preferably |ideally |possibly |probably |
        certainly |definitely | however |well |sure just |yes just |but maybe |but perhaps |it would have to be |it
        has to be |it must be )(not| not before|not until|not till|not til|no sooner than|no earlier than|not earlier
        than|only after|only from|only in|only once|only when|only as of|not this|not today|not yet|not now|not right
        now|not right away|not straight away|not immediately|not for|not in) (@month@|now|this week|this month|year|
        this year|quarter|week|month|today| yet|right now|just yet|now please|the next few weeks|the next few months|
        another month|another year|a while) / (some other|some|another|a different|a better|a later|a more
        convenient) time (|please|perhaps|maybe|then| thanks) / (|just |a bit |a little |far |way |much |still |
        slightly |its |it is |its just |its a bit |its a little |its still |its just a bit |this is |this is a bit |
        bit )too (early|soon) (|for me|for this|for that|right now| at this stage|yet|to say|in the process) / (|its
        |it is |this is |now is |now |right now is |thats |that is | really |just |sorry |at the moment is |this
        month is |this week is )(not |isnt |a |is |wasnt |just )(|really | exactly |quite )(a |the |)(good|right|
        best|great|ideal|bad|terrible|awful|convenient|busy|hectic|crazy|poor) (time|moment|period|timing) (|for
        this|for me|sorry|right now|unfortunately|im afraid|to do this) / (|the |my )timing (is|isnt|is not|doesnt|
        does not) (|really |just |a bit |very )(bad|off|good|right|ideal|work|great| unfortunate|terrible|tricky|not
        right|not ideal|poor) ...
    """,
    "until": """
        after / before / until / till / til / once / when im back / when i am back / when i return / when im less
        busy / when i have time / when i have more time / when things calm down / when things settle down / when
        things are calmer / when im home / when im done / when im finished / as soon as i / as soon as im / as soon
        as the / from @month@ / from @month@ on / from @month@ onwards / as of @month@ / starting @month@ / in
        @month@ / in a (day| week|month|year) or (two|so) / in (two|three|four|five|six|a few|a couple of|some|
        several) (days|weeks|months| years) / in the (new year|coming weeks|coming months|next few weeks|next few
        months|near future) / (next|late|early|mid|end of|beginning of) (january|february|march|april|may|june|
        july|august|september|october|november| december|week|month|year|quarter|spring|summer|autumn|fall|winter|
        semester|term) / by @month@ / around @month@ / the following (week|month|year)
    """,
}

COMMON = {
    "warm": "👍 / 👌 / ✔ / ✅ / 🆗 / ☑ / ✓",
    "yes": "ok / okay / o k / okey / oki",
    "not": "👎 / ❌ / ✖ / 🚫 / ⛔ / 🛑 / 🙅 / ✗ / ✘",
    "doubt": """
        🙄 / 😒 / 😏 / 🤔 / 🤷 / 😂 / 🤣 / 🤨 / 🙃 / 😑 / 😐 / 🤡 / 🤮 / 🤪 / 😜 / 😉 / 😕 / 😬 / 🤢 / 💩 / 😠 / 😡
        / 🤬 / ❓ / ❔ / 😴 / 🥱
    """,
    "fill": """
        🙏 / ❤ / 😊 / 🙂 / 😀 / 😃 / 😄 / 😁 / 🎉 / 🤩 / 😍 / 🥰 / 🥳 / 🙌 / 👏 / 🤝 / 🌟 / ✨ / 🚀 / 🔥 / 💯 / 🤗 / ☹
        / 😕 / 😔 / 😢 / 😞 / 😅 / ☺ / 🌹 / 💐 / 😇 / 😘 / 👋 / 💪 / 💖 / 💙 / 😇 / 😟 / 🥲 / 😭 / please / pls
    """,
    "stop": "stop / unsubscribe",
    "alone_yes": "si / tak / ja / da / jo / jes / hai / ok / y / yes / oui / sim / ya / prima / co / evt",
    "alone_no": "no / ne / nao / nu / nem / n / nee / nei / nej / net / nein / non",
    "stop_all": "stop all",
    "thanks": """
        thanks / thank you / thx / merci / danke / grazie / gracias / obrigado / obrigada
    """,
    "regret": """
        sorry
    """,
}

TABLES = {"en": ENGLISH, "any": COMMON}
