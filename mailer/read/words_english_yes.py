"""English words of those who agree: data alone, in the notation of `words.py`."""

AGREEING = {
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
        absolutly / definitely / definately / definitly / deffo / defo / definetly / def / totally / by all means /
        most certainly / most definitely / without a doubt / without doubt / without hesitation / no doubt
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
        / (|yes |yeah |aye |ok |okay |sure |grand |right |lovely |ah )(work away|fire away|drive on|crack on|batter on|
        have at it|knock yourselves out|go on ahead|go on so|away you go|fire on) (|so|then|there|lad|please|with it|
        with that) / (yes|yep|yeah|yea|yup|aye|sure|ok|okay|of course|absolutely|go ahead|carry on|please do)
        @informal@ / (yes|yeah|yep|yup|yea|aye|sure|ok|okay|oh|why yes|please|absolutely) do (|please|that|so) / (|
        thats |that is |its |it is |so its |so it is |that will be |so thats |definitely |its definitely |its
        absolutely |its going to be )(a |an |one )(|big |huge |very big |definite |clear |firm |solid |wholehearted |
        whole hearted |hearty |resounding |enthusiastic |massive |strong |easy |happy |very happy |emphatic |loud |
        grateful |hard )(yes|aye|yep|yeah| ok|okay|thumbs up) from @side@ / (yes|yep|yeah|aye|ok|okay|agreed|approved|
        all good|good|fine|all fine|no objection|no objections|no problem) (from|at|on) @side@ / (can lah|
        can la|can lor|can can|can no problem) (|go ahead|please go ahead) / (|please |pls |yes please |yes |sure |ok |
        feel free to |happy for you to |you can |you may |kindly |just |do |and )(pass|send|forward|hand) (it|them|
        that|those|these|all of it) (on|along|over|across) (|to him|to her|to bob|to ann| please|then) / (|i |we
        )(have|ive|ive got|got|i have got|weve|see|there is|theres|there are|foresee|take|can see) (no|zero|absolutely
        no|not any|nothing but no) (problem|problems|issue|issues|objection|objections|qualms|trouble|difficulty|
        concerns at all|reservations|reservations at all) (with|in|about|to) (you |ivy |your |him |her |bob |letterman
        |)(|having )(introducing|connecting|sharing|passing|giving|putting|forwarding|sending|being introduced|writing|
        contacting|meeting |knowing|linking|hooking|making the introduction|making the intro|making this introduction)
        ... / (|you can |you may |please |feel free to |kindly |do )(mark|put|count|take|consider|record|note|register)
        (me|this|that|it) (down |)as (a yes|yes|a definite yes|agreed|a willing participant|my consent|consent|
        interested|my agreement)
        / (|i |we )(have|ive|ive got|got|i have got|weve|see|there is|theres|there are|foresee|take|can see) (no|zero|
        absolutely no|not any) (problem|problems|issue|issues|objection|objections|qualms|trouble|difficulty|worries)
        (with|in|about|to) (you |ivy |your |him |her |bob |letterman |)(|having )(sharing|passing on|giving|forwarding|
        sending|giving out) my @mine@ (to|with|on to|out) ...
        / (yes|yep|yeah|yea|yup|aye|sure|ok|okay|certainly|of course|absolutely|by all means|definitely) (|, )(yes |
        )(you may|you can|you could|ye can|u can|you certainly may|you certainly can|you have it|you do|you sure can) /
        (yes|yeah|sure|ok|okay|yep|yea|aye|absolutely|definitely|of
        course) (|, )why not (|!) / (yes|yeah|sure|ok|
        okay|yep|yea|aye|absolutely|definitely) (|, )(|what a |a |thats a |its a |that is a |it is a |this is a |sounds
        like a )(lovely|great|good|nice|brilliant|super|excellent|wonderful|fantastic|splendid|cracking|smashing|fab|
        marvellous|terrific|very good|really good|very nice|grand) (idea|thought|suggestion|plan|initiative|proposal|
        shout) / (|a |its a |it is a |thats a |that is a |definitely |absolutely |an absolute )(yes|yeah|yes please|
        yep|ok|okay) to (|the | an |this |that |a |your |my )(@whom@|introduction|intro|connecting|meeting|being
        introduced|be introduced|sharing my @mine@|an introduction|being connected|talking|a chat|a call|a meeting|it|
        this|that) (|to |with )@whom@ (|please|thanks| from me|too|of course) / (tell|let) @whom@ (i said yes|yes from
        me|its a yes|it is a yes|that its a yes|i say yes|im in|i am in|im up for it|im happy to talk|im happy to meet|
        i am happy to|im happy to|id love to|i would love to|id be delighted|i agree|i accept| to go ahead|go ahead|
        that i agree|that i accept|i am interested|im interested|sure|of course|absolutely) (|please|thanks| to meet|to
        talk|to chat|to) / (|please |pls |yes please |sure |yes |ok |do |just |then |yes do |so |and |well |grand |aye
        )(tell|let|have|get|ask|invite| allow) (him|her|them|bob|ann|your friend|the man|the guy|the lady|the fella|the
        lad) (|to |can |may |should |just | please |to just |know he can |know she can |know they can |feel free to |
        know he may |know to )(write|email|mail| contact|message|call|ring|phone|text|ping|reach out|get in touch|drop
        me|write to|reach|send me|give me|shoot me|fire me|fire away) (|me|to me|with me|me a line|me a mail|me an
        email|me a note|a line|a mail|an email|a note|a message|a shout|a call|a ring|a bell|a buzz|directly|anytime)
        (|directly|any time|anytime|at this address|here|on this address| please|thanks|whenever|whenever he likes|
        whenever she likes|whenever it suits|whenever suits|by all means|on this email| by email|at this email|straight
        away|then) / (he|she|they|bob|ann|your friend) (can|may|could|should|is welcome to|are welcome to|is free to|is
        very welcome to|is most welcome to|has my permission to) (|just |always |gladly |certainly |of course |by all
        means |also )((write|email|mail|contact|message|call|ring|phone|text|ping|reach out|get in touch|drop|reach|
        send|shoot) (|to )(me|with me|to me)|(have|use|get|be given|be told|receive|keep) my @mine@) (|a line|a mail|an
        email|a
        note|a message|a shout|a call|a ring|a bell|a buzz| directly) (|directly|any time|anytime|at this address|here|
        on this address|please|thanks|whenever|whenever he likes| whenever she likes|whenever it suits|by all means|by
        email|at this email|straight away|of course|no problem|no bother| now) / yes indeedy / y e s
        / @perm@(chuck|bung|lob|pop|gie|gi|give|send|pass|flick|shoot|fling|drop|sling|hand|slip|forward|provide|
        supply|show|furnish|email|text) @person@ (|with |along |on )(my|our|ma|me) @mine@ (|please|thanks|ta|by all
        means|no problem|no bother|of course|at
        once|now|today|so|then| directly|too|as well|with pleasure|anytime|whenever) / @perm@(chuck|bung|lob|pop|gie|
        gi|give|send|pass|flick|shoot|hand|forward|provide|share|release|disclose|show|communicate|transmit|offer|let
        @person@ have| reveal|
        make available|pass on|pass along|send on|send over|hand over|hand on|divulge|exchange|use) (my|our) @mine@ (|
        on | along |over |out |across )(|to |with )@person@ (|please|thanks|ta|by all means|no problem|no bother|of
        course|at once|now| today|so|then|directly|too|as well|with pleasure|anytime) / @perm@(share|pass on|pass
        along|forward|give out|release|disclose|exchange|use|send on|send over|hand over) (my|our) @mine@ / @perm@(let|
        allow) @person@ (have|know|see|to have|use) (my|our) @mine@ (|please|thanks|by all means|of course|too|as well)
        / @perm@(send|point|steer|direct|push|throw) @person@ (my way|over|in my direction|along|to me|our way|over to
        me) (|please| thanks|ta|so|then|by all means) / @perm@(introduce|connect|link|acquaint|hook up|match|pair|team|
        bring|present|put) (me|us|us two|us both|the two of us|the both of us|@person@ and me|me and @person@|me up|us
        up) (|up |together |in touch |in contact |into contact )(|with |to |and )@person@ (|please|thanks|ta|by all
        means|of course|so|then|with pleasure|by email|over email|by mail|asap|soon) / @perm@(do the needful|make the
        introductions|make introductions|make with the introductions|work your magic|play matchmaker|play cupid|do your
        thing|do your magic|make it so|set the ball rolling|get the ball rolling|open the door|bring him on|bring her
        on|bring them on|full steam ahead|steam ahead|fire it over|get us
        talking|get us connected|get us in touch) (|please|thanks|at the earliest|at your earliest|asap|and oblige|sir|
        so) / (|yes |ok |sure |yeah |aye |cool |great |thanks |thank you |well |oh )(id|i would|we would|wed|i shall|
        ill|i will|well|we will|i can|i could) (|only |just |also |be )(gladly|happily|certainly| definitely|
        absolutely|cheerfully|willingly|sure|defo|always|of course) (|like to |love to |be happy to |want to |be glad
        to )@talk@ @person@ ... / (|yes |ok |sure |yeah |aye |cool |great |sound )(id|i would|we would|wed|id
        definitely|id certainly|id totally|id absolutely|id well|id very much|im|i am|were|we are|im totally|im
        definitely|im well) (|be )(|very much |totally |well |defo |definitely |absolutely |always |all |so |really
        )(up for|down for|game for|on for|all for|in for|keen on|keen for|open to|open for|happy with|fine with|cool
        with|ok with|okay with|good with|comfortable with|for) (|a |an |the |having a |doing a |this |that |your |such
        an |such a )(|quick |short |brief |little |friendly |wee |virtual |casual |email |initial |first )(chat|call|
        coffee|intro| introduction|conversation|meeting|natter|yarn|catch up|brew|pint|cuppa|word|zoom|talk|connection|
        meet|meet up|meeting him|meeting her| meeting bob|talking to him|talking to her|being introduced|being
        connected|connecting|connecting with him|it|this|that|intro to him|introduction to him|you sharing my @mine@|
        you passing on my @mine@|you giving @person@ my @mine@|you introducing us| you connecting us|sharing my @mine@|
        my @mine@ being shared|@talking@ @person@) (|please|thanks|ta|with him|with her|with them|with bob|sometime|
        some time|anytime|to him|to her|to bob|with @person@|for sure|definitely|yeah|mate|no problem) / ((|it |that |
        this |to meet him |an introduction |meeting him )(would|will)|itd|thatd|itll|thatll) (|really |certainly |
        greatly |very much |
        absolutely |truly )(please|delight|honour|honor|interest|suit|thrill|tickle|gladden|make) me (|greatly|very
        much|a lot|no end|happy|very happy|so happy|glad|proud|to bits|down to the ground|fine|well|just fine) (|to
        @talk@ @person@|to know @person@|to meet|to be introduced|to connect) (|very much|thank you|thanks|indeed) /
        ((|it |that |this |which |twould |introduction |sure it |sure that |aye that |yes that |yes it |yes this |yes
        )(would|will)|(|sure |aye |yes )(itd|thatd|itll|thatll)) be (|really |very |so |absolutely |just |pure |truly |
        quite |simply |most |pretty |totally |bloody |dead |
        fierce |well |right )@adjective@ (|to @talk@ @person@|to know @person@|to meet|to be introduced|to connect|to
        talk|to chat|to
        have an introduction|for me|indeed|thanks|thank you|ta|aye|yes|yes please) (|for me|thanks|thank you|please|ta|
        indeed|aye|yes) / (|it |that |this |itd |thatd |itll |thatll )(be|would be|will be|would be really|would be
        very|would be so)
        @adjective@ if you (could|would|can|might|were to) (|please |kindly )(introduce|connect|put (us|me)|make (the|
        this|that|an|it)|set (it|this|us|that)|arrange (it|this|that|an|the)|bring us|pass on my|pass my|share my|link
        (us|me)) ... / ((|i |we )(would|should)|id|wed) (|really |very much |be )(appreciate it|grateful|thankful|be
        grateful|be glad|be delighted|be happy| be obliged|obliged|happy|glad|delighted|love it|like it) if you (could|
        would|can|might) (|please |kindly )(introduce|connect|make the|do the|set| arrange|bring us|pass on my|pass my|
        share my|link|put us|put me) ... / (|then |yes |ok |well |fine )(you
        have|youve|youd|
        hes|he has) (talked|persuaded|convinced|sold|won| tempted|got) me (|into it|over|on it|round|there|on this|on
        that|at roofs|at hello) / (im|i am) (convinced|persuaded|sold|won over|agree|agreed|according|in accord|in
        agreement|agreeable|all in|all ears|so in| keen as|keen as mustard|dead keen|well up for it|pure keen|on for
        it|on for that|so up for this|so up for it|well keen) (|with it|with this|with that|with the introduction|to
        this|to it|on this|to that|to meet him|to be introduced|mate|now| with you|to share my @mine@|that you share my
        @mine@|you can introduce us|to give my @mine@|with sharing my @mine@) / for me (|it is |its |is |thats |this is
        |that is |it would be |all is )(|very |perfectly |absolutely |also |totally )(ok|okay|fine|good|yes|a yes|
        great|perfect|all right| alright|no problem|a pleasure|acceptable|welcome) (|thanks|thank you|to meet him|to
        share my @mine@|to meet) / (yes|yeah|sure|ok|okay|of course) (|, )(i want|i do want|i want it|i want this|i
        want that|i want to|i want please|i want it please|im interested|i am interested|i like to|i like it|i like
        that|i am ok|im ok with it|i am fine with it|i am okay with it|i would want|i would like|i like to meet him|we
        want) / i (|do |hereby |gladly |happily |fully |would |will |shall
        |can only )(accept|agree|welcome|approve|consent) (with (|great |big | much |all |the greatest )pleasure|
        gladly|happily|with thanks|gratefully|with joy|wholeheartedly|by this mail|herewith|hereby|of course) (|to |
        with )(|your |the |this |that |an )(|kind |nice )(|proposition|proposal|idea|offer|introduction|suggestion|
        invitation| intro|initiative|it) / (with|it is my|my|a|the greatest) (|big |great |much |all |the greatest |
        immense |utmost |real |very great )(pleasure|joy|delight) / (|it is |its |it would be |that would be |this
        would be |would be )(|a |an |such a |my |such an )(|big |great |real |huge |immense |true )(pleasure|honour|
        honor|privilege|joy) (for me|to meet him|to meet her|to be introduced|to meet them|to meet bob|to talk to him|
        to connect|to know him) (|please|thanks|thank you) / (we both|both of us|the two of us|my (wife|husband|
        partner|brother|sister|colleague) and i|me and the wife|we all|all of us| our team and i) (would|d|will) (|both
        |really |all |very much )(love|like|be) (|very |so |more than )(to|that|it|this|an introduction|the
        introduction|delighted|happy|glad|pleased|honoured|thrilled|keen) (|to|to do so|to meet him|to meet her|to meet
        them|to talk to him|to be introduced|to meet bob|meet him|meet her|meet bob|that|be introduced) / (i go|i wan|i
        want|i go wan|i for|i go love to|e go sweet me to) (like|love|wan|to) (|to )(meet|see|know|talk to|follow) (am|
        him|her|bob|them) (|talk|o|oo|well well) / (i dey|me i dey|we dey) (in|down|game|for it|interested|ready|
        available|gidigba|alright with it) (|o|oo|for am|jare|sharp sharp) / (no wahala|no yawa|no shaking|no qualms|no
        stress|no dramas|no drama|no worries|no sweat|no problem|no problem one|no biggie|nae bother|nae danger|nae
        problem|nae worries|no bother|no bother at all|no probs|no fear|no hassle) (|, )(connect|introduce|share|pass|
        give|send|flick|link|put|go ahead and| you can) (us|me|my @mine@|him my @mine@|her my @mine@|them my @mine@|bob
        my @mine@|on my @mine@|him|us in touch|us in contact|me in touch) (|with him|with her|with bob|to him|to her|to
        bob|on|along|up|please|o|oo|mate|over) / (oya|oya na|oya now|make una|una fit|you fit) (connect|introduce|link|
        share|give|send) (us|me|my @mine@|am my @mine@|him my @mine@) (|with am|with him|to am|o|oo|sharp sharp|jare) /
        onz / (yes|ok|okay|can|sure|on) (lah|lor|la|can|also can|no problem|onz|one) (|go ahead|just do|just share|no
        problem|thanks) / (no|any|not any|no any|there is no|there is no any|there isnt any) (problem|issue|objection|
        trouble) (|for me |from my side |from me |at all )(to|if you|you can|with) (share|pass| give|introduce|connect|
        forward|send) (my @mine@|us|me) (|to him|with him|to her|with her|with bob|to bob|to them|with them)
        / (all right|alright|right|okay|ok|grand|fine|very well) (then|so) (|yes|yeah|go on then|lets do it|go ahead|
        sure|why not|mate) / (yes |ok |sure |so |well |)you (just |can just |may just |go ahead and |just go ahead and
        |can go ahead and |may go ahead and |can always |just go and )(pass|send|give|share|forward) (him|her|them|bob|
        my|on my) (|my )@mine@ (|with him|with her|to him|to her|with bob|to bob|lah|la|lor|can already|already can|can
        liao|o)
        / ((|i |we |and i |so i |please )(will|shall)|ill|well|and ill|so ill) be (|here |eagerly |patiently |keenly |
        happily |gladly |
        already )(expecting|awaiting|waiting for|looking out for|happy to receive|glad to receive|glad to get|happy to
        get|delighted to receive|pleased to receive|on the lookout for) (his|her|their|bobs|the|your|a) (mail|email|
        message|call|letter|note|introduction|intro|introductory mail|kind mail) (|sir|ma|please|thanks|o|then|too) /
        (id|i would|we would|wed) (be|have to be) (mad|crazy|daft|silly|foolish|a fool|an idiot|nuts|stupid|insane|out
        of my mind) to (turn|pass|miss|say no|let|refuse|decline|give) (|that|it|this|him) (|down|up|out|go|to that|to
        this|by) (|on that|on this|on it) / (|ah |oh |sure |ah sure |well |yes |yeah |aye |ok |alright )(go on|go on
        then|go on so) (|then |so )(|, )(|sure |ah )(why not|please do|yes|twist my arm|introduce us|connect us|put us
        in touch) / (id|i would|i will|ill|i) say yes (|to that|to this|to it|to an introduction) (in a heartbeat|any
        day|any day of the week|straight away|at once|immediately|without hesitation|gladly|happily|please|every time|
        twice|with pleasure|with both hands|wholeheartedly) / (|i am |im |we are |were |id be |i would be |am |yes im |
        yes i am )(very |quite |perfectly |totally |more than |absolutely |)(happy|fine|ok|okay|good|content|
        comfortable|glad|cool|grand|delighted|pleased|willing) (for|with|about) (|him having |her having |you sharing |
        them having |bob having |ivy sharing |you passing on |him getting )(my|our) @mine@ (|to be|being|be|getting) (|
        shared|passed on|given|given out|given to|forwarded|sent|sent on|passed along|handed over|used|released|
        disclosed|known|exchanged) (|to|with|on|to be) (|@person@) (|please|thanks|so go ahead|of course) / (my|our)
        @mine@ (can|may|could) (|gladly |happily |certainly |of course |freely )(be|get) (|gladly |happily )(shared|
        passed on|given|given out|forwarded|sent|sent on|passed along|handed over|used|released|disclosed|exchanged) (|
        to|with|on|on to|along to) (|@person@) (|please|thanks|no problem|of course|by all means) / (|please |kindly |
        so please |you may |you can )(accept|take|treat|consider|regard|see|view|count|use|read) this (|email |mail |
        message |reply |note |letter |answer |one )as (|being )(my|our|a|an|full|formal|written) (|full |formal |
        written |express |explicit |official |clear |very own )(consent|yes|agreement|permission|approval|acceptance|
        confirmation|go ahead|okay|ok|thumbs up|green light|authorisation|authorization) (|please|thanks|to share my
        @mine@|to the introduction|to be introduced|for the introduction) / (this|this mail|this email|this message|
        this is|this letter|this note|with this mail i|by this mail i) (|is |serves as |serves to |constitutes |
        confirms |gives |give |to give |to confirm |to grant )(|you )my (|full |formal |written )(consent|agreement|
        permission|approval|acceptance|authorisation|authorization) (|to share my @mine@|to the introduction|to be
        introduced|for the introduction|to this) / (consent|permission|approval|blessing|agreement|assent|
        authorisation|authorization|clearance|leave) (|is |hereby |is hereby |happily |is happily |gladly |freely
        )(given|granted|confirmed|yours|provided) (|to share my @mine@|to introduce us|with pleasure|gladly|from my
        side|by me|from me|herewith|hereby|sir) / (you have|youve|you ve got|youve got|you already have|of course you
        have|sure you have|ivy has|he has|bob has|they have) (|got )(|my|our|all my) (|full |complete |formal |
        unreserved |express |official |every |whole hearted |enthusiastic )(consent|permission|agreement|blessing|
        approval|ok|okay|go ahead|yes|green light|authorisation|authorization|leave|assent|support) (|to @act@|to share
        my @mine@|to introduce us|for this|for that|to this|here|to do so|for it|for the introduction|of course|and my
        thanks|please go ahead|to pass on my @mine@|to be introduced) / ((|it |that |this |twould )(would be|would only
        be|would have been)|itd be|thatd be) (rude|silly|foolish|mad|crazy|churlish|daft|stupid|a shame|a pity|remiss|a
        sin|a
        crime|impolite|ungrateful|a mistake) not to (|accept|meet him|do it|meet|say yes|connect|be introduced|meet
        her|meet bob|go for it|take this up|take you up on it|take you up on that) / (|please do |please |yes |yes
        please |sure |do |ok )(connect|introduce|intro) (|please|thanks|us then|away|ji|sir|o|lah|by all means|now) /
        (im|i
        am|we are|id be|i would be|were|we would be) (|very |really |so |most |very much |quite |definitely |absolutely
        |highly |always |more than |extremely |also )(interested|happy|glad|ready|available|keen|willing|pleased|
        delighted|eager|excited|thrilled|open|honoured|fine|ok) (to|in|for|with|about|at|to the idea of|to come)
        (@talk@|@talking@|meeting up with|working with|a meeting with|a chat with|contact with|an exchange with|a
        conversation with|an introduction to|an intro to|the introduction to|the contact with|contacting) @person@ ...
        / so (yes|yes please|yes thanks|yes go ahead|yes absolutely|yes of course|yes by all means|yes definitely|
        please do|its a yes|it is a yes|thats a yes|that is a yes|sure|of course|absolutely|please go ahead|yes from
        me) / (please |kindly |pls |yes please |ok please )(go ahead|proceed|do|connect us|introduce us|carry on)
        (mate|lad|pal|man|bro|sis|boss|love|pet|darling|dear|hun|friend|sir|maam|madam|ma|oga|lah|la|ji|yaar|o|oo|na|
        abeg)
        / (|please |pls |kindly |sure |yes |yes please |hi |hello )(could|can|would|will) you (please|kindly|pls|plz)
        (|just |kindly )@act@ (|please|thanks|thank you|for me) (|?) / (|i |we |i really |and |and i )(have|has|with|
        without|had) (no|any|absolutely no|not the slightest|the slightest|not a moments|a moments|zero|no kind of)
        (hesitation|hesitations|reservation|reservations|qualms|misgivings|doubts|second thoughts|scruples|concerns|
        objections) (|whatsoever|at all|of any kind|about this|about it|about that|about meeting him|about the
        introduction|in (agreeing|accepting|saying yes)|here|on my side) (|to this|to the introduction|to it|so yes|so
        go ahead|please go ahead) / (|och |ah )(aye|sure|yes) (|, )why no / (|so |and |yes |oh |yes please )(id|i
        would|we would|wed) (|really |very much )(love|like|appreciate|be happy|be glad|be delighted|be grateful|
        prefer|want|enjoy|be thankful|be obliged|be honoured) (|it )if (you|ivy) (|could |can |would |will |please |
        might )((introduce|introduced|connect|connected|put|link|linked) (me|us|him and me)|(share|shared|pass|passed|
        pass on|passed on|give him|gave him|give her|gave her) my|(make|made|arrange|arranged|set up) (the|this|an|
        that) (introduction|intro|connection|meeting)) ... / (i|we) (|do |hereby |gladly |happily |fully |would |also |
        can )(agree|accept|consent|allow|
        permit|approve|am ok|am fine|am happy|am okay|am in agreement|have no objection|authorise|authorize|am agreed|
        confirm) (that|with|to|for|if) (you|ivy|letterman|your service|you people) (|to |can |may |could |should |
        having |are )(give|share|pass|send|forward|introduce|pass on|giving|sharing|passing|passing on|forwarding|
        introducing|connect|connecting|put|putting|hand|transmit|transmitting|communicate|use|tell) (|him |her |them |
        bob |@person@ |on |out )(my|me|us|our) ... / (|yes |sure |ok |yes please |aye |absolutely |of course )(happy
        for you to|im happy for you to|i am happy for you to|glad for you to|fine for you to|ok for you to|okay for you
        to|its fine to|its ok to|its okay to|fine to|ok to|okay to|no problem to|id be happy for you to|i would be
        happy for you to|please feel free to|feel free to|you are welcome to|youre welcome to|you have my permission
        to|by all means) (do that|do so|do it|do this|proceed|go ahead|go ahead with it|go ahead with this|go ahead
        with that|do this for me|set that up|pass it on|share it|share that|share this|share them) (|please|thanks|of
        course) / (my|the) (answer|reply|response|vote|decision|verdict) (is|would be|will be|has to be|must be|can
        only be|to that is|to this is|to your question is|to you is|here is|remains|is still|was always going to be|is
        an|is a|is in the) (|in the |a |an |of course |certainly |definitely |most certainly |clearly |therefore |
        simply |naturally )(|a |an )(affirmative|positive|yes|definite yes|resounding yes|big yes|clear yes|hearty yes|
        firm yes|wholehearted yes|happy yes|enthusiastic yes|affirmative one|positive one|yes please|absolute yes|aye)
        (|thanks|thank you|please|of course|to this|to that|to the introduction|to both|from me) / (yes|sure|ok|yeah|no
        problem|fine|cool|great|good) (pls|plz|please) (intro|introduce|connect|proceed|go ahead|link us)
    """,
}
"""Phrases that say yes."""
