"""English words of those who would like to: data alone, in the notation of `words.py`."""

WISHING = {
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
        / (i would|we would|i will|we will|id|ill|well|wed|i shall) (gladly|happily|willingly|gladly do so|gladly do
        that|happily do so|happily do that|gladly accept|happily accept|gladly do it|happily do it) (|indeed|thanks|
        thank you)
        / ((i|we) (would|will|should|shall)|id|wed|ill|well) be (|most |very |so |extremely |deeply |really |ever so |
        truly |always
        |more than |much )(grateful|thankful|obliged|glad|happy|delighted|pleased|appreciative|honoured|thrilled) (for|
        of|about|with|at) (the|an|this|your|that|such an|a|your kind) (|kind |personal |proposed )(introduction|intro|
        connection|contact|chance|opportunity|meeting|chat|idea of meeting him|thought of meeting him) (|to @person@|to
        meet him|to meet her|with @person@|very much|indeed|thanks|thank you) / (|im |i am |we are |really |very much |
        i look |am |ill be |and |much |eagerly |so )(looking|look) forward to (his|her|bobs|their|the|your|a|some|any|
        an) (|first |introductory |kind )(mail|email|message|call|letter|note|introduction|intro|contact|chat|meeting|
        exchange|e mail|conversation) (|then|soon|with him|with bob|from him|from bob|from her|to him|to bob|to her|
        very much|already|indeed) / (happy|fine|cool|ok|okay|good|grand|content|comfortable|delighted|pleased|all good|
        perfectly happy|perfectly fine|more than happy|quite happy|very happy|totally fine|totally happy) with (that|
        this|it|the idea|the introduction|the plan|the intro|an introduction|an intro|all of that|all that|your
        suggestion|your proposal) / ((|that |this |it |which |all |yes that |yes it )(would|will|should|ought to)|itd|
        thatd|itll|thatll)
        (work|suit|do|be workable|go down|fit) (|me |us )(|very |just |perfectly |so )(nicely|well|fine|perfectly|
        great|a treat|wonderfully|brilliantly|splendidly|grand|out fine|down to the ground|out well|for me|for us) (|
        for me|for us|thanks|thank you|indeed|please) / (id|i would|we would|wed) (|really |very much |so |also |
        absolutely |just )(like|love|want|wish|enjoy) (|very much |so much |a lot |really |indeed )(to|for) (|me to
        )@talk@ @person@ ...
        / (id|i would|im|i am|always|more than|well|very|we are|wed) (|be )(|only too |very |always |more than )(glad|
        happy|pleased|delighted|willing|honoured|ready) to (help|assist|advise|be of help|be of service|be of
        assistance|lend a hand|oblige|share|support|contribute) (|out |him |her |them |bob |with this |with roofs |what
        i know |my experience |my knowledge )(if|where|however|in any way|any way|as best|as far as|wherever|whenever)
        (i|we) (can|can help|can be of help|can be of any help|can be of use|can be of any use|can be of service)
        / (id|i would|i do|i will|ill|i should) (|really |certainly |definitely |actually )(find|consider) (|that|it|
        this|him|an introduction|meeting him|such a contact|the introduction|a chat) (|very |really |so |most |quite |
        extremely )(helpful|useful|interesting|valuable|worthwhile|great|lovely|enriching|an honour|a pleasure) (|
        indeed|thanks|thank you|for me|to me) / (|id be |i would be |i am |im |we would be |we are |very |so |more than
        |most |id |i would |ill be |i shall be )(|very |so |more than |most |really )(glad|pleased|happy|delighted|
        honoured|love|like|keen|eager|thrilled) to make (the|his|her|their|bobs|mr|ms|mrs|dr|your friends|this
        gentlemans|this|that|contact|such an) ...
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
        / (|a |what a |its a |thats a |that is a |it is a |such a |this is a |really
        )(lovely|great| good|nice|brilliant|super|excellent|wonderful|fantastic|splendid|cracking|smashing|top|fab|
        marvellous|terrific|very good|really good|very nice|very kind|kind|interesting|grand|neat|cool|smart|decent|
        fine) (idea|thought|suggestion|plan| initiative|gesture|offer|shout|proposal|one|stuff|move) / (|ya |yea |yeah
        |sure |yes |ok |so )y not
        / what (|a |an )(|lovely |nice |great |wonderful |real |pleasant |absolute |proper )(treat|pleasure|delight|
        joy|honour|honor|surprise and a pleasure|good news|great news|blast|coincidence|small world|kind thought|fun|
        luck) / nae (bother|danger|problem|worries) / no (wahala|yawa|shaking|dramas|drama|fear|hassle|bother at all) /
        well (|, )i never / (sounds|looks|seems) (class|deadly|sound|savage|mint|like my kind of
        person|right up my street|right up my alley|like a match|like a good match|like a great match|promising)
        / @person@ (sounds|seems|looks|is) (|very |really |quite |like |like a |like an |so |absolutely )@adjective@
        indeed
        / (|im |i am |were |we are |theres |there is |am )in no (hurry|rush|particular hurry|great hurry|great rush)
    """,
}
"""Phrases that wish for it, or are friendly without deciding."""
