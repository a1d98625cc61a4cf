"""English remarks beside an answer that hold a no, a time or a wish, and change nothing: data alone, as in `words.py`.

They are what people add about themselves ("I'm no great letter writer"), about how they would like to be reached
("email suits me better than phone"), about their answer ("sorry I didn't reply sooner") and in surprise ("I never
thought I'd meet him"). Each is a frame, so that its negation is explained, and others still count.
"""

REMARKS = {
    "macros": """
        medium = email|emails|e - mail|e - mails|mail|mails|letters|letter|phone|the phone|a phone|phones|phone calls|
        calls|telephone|the telephone|whatsapp|text|texts|texting|text messages|messages|messaging|zoom|zoom calls|
        video|video calls|skype|teams|writing|typing|computers|technology|the computer|a computer|the internet|
        facebook|linkedin|social media|social networks|small talk|long emails|long mails|long letters|long calls|long
        messages|email writing|letter writing|words|my phone|my emails|a letter|an email|a mail|the keyboard|keyboards|
        these gadgets|gadgets|smartphones|mobiles|tech|the post|voicemail|correspondence|a call|an e - mail|telephones|
        modern technology|this typing|replying|answering emails|checking my email|paperwork / late = sooner|earlier|
        before|until now|till now|right away|straight away|at once|immediately|last week|yesterday|quicker|faster|in
        time|on time|promptly|for so long|for ages|by return|when you first wrote|before now|the first time|more
        quickly|the other day|on friday|on monday|for a week|for days|for weeks|for two weeks / answered = reply|
        answer|respond|write|write back|get back|get back to you|come back to you|get to this|see this|see it|see your
        mail|see your email|see your message|get round to this|get around to this|reply to you|answer you|get round to
        it|get around to it|notice this|notice your mail|look at this|read this|check my mail|check my email|check my
        inbox|answer this|answer your mail|answer your email|reply to this|reply to your mail|respond to this /
        answering = replying|answering|responding|writing|writing back|getting back|getting back to you|coming back to
        you|getting to this|seeing this|seeing your mail|seeing it|getting round to this|getting around to this|getting
        round to it|replied|answered|responded|written|written back|got back|got back to you|come back to you|gotten
        back to you|seen this|seen your mail|got round to this|got round to it|got to this|noticed this|replying to
        you|answering you|answering this|replying to this|writing sooner / mailbox = address|email|e - mail|mail|
        account|inbox|email address|e - mail address|mail address|one|email account|mailbox|number|phone|line|email id|
        mail id|e mail / whose = work|office|business|company|old|private|personal|home|school|university|uni|other|
        main|usual|gmail|hotmail|yahoo|official|professional|husbands|wifes|present|current|former|this|shared|family|
        club|shop / letter = b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|b's|c's|d's|e's|f's|g's|k's|l's|m's|n's|
        o's|p's|r's|s's|t's|z's|es|ks|ls|ms|ns|ps|rs|ss|ts|zs|ys|hyphen|an accent|umlaut|apostrophe|capital letter|
        dash|dot|accent / letters = (|a |an |one |two |double |single |just one |the |any |its |only one |just a |only
        an |three |a double |a single |one single |no |capital |an silent |a silent )@letter@
    """,
    "fill": """
        (|i |we |and i |but i |though i |also i )(|have |had |ve |d |would have |honestly |really |simply |also )never
        (|ever |once |even |really |honestly |quite )(thought|dreamed|dreamt|imagined|expected|believed|hoped|figured|
        supposed|guessed|dared hope|dared dream|dared to hope|dared to dream|would have thought|would have dreamed|
        would have imagined) (|that |of |about |in my life |for a moment |for a second )(id|i d|i would|wed|we would|i
        might|id ever|i would ever|id actually|i could|id one day|meeting|getting|having|being introduced|the day|such
        a|it would happen|this would happen|it possible|this was possible|it was possible) ... / (|and |but )never (|
        ever |)in (all |)my (wildest dreams|life|whole life|dreams|days|wildest imagination) (did i|would i have|had i|
        have i|could i have) (|ever |once )(think|dream|imagine|expect|believe|thought|dreamed|dreamt|imagined|
        expected|believed|hoped) (|that |of |about )(id|i would|wed|i might|we would|i|meeting|id ever|id actually) ...
        / (|i |we |i still |i just |i simply |still |just |i really |honestly )(cant|cannot|can not|can hardly|can
        scarcely|could hardly|couldnt|hardly|scarcely) (|quite |really |even )believe (|that |how )(my luck|our luck|
        nobody|no one|noone|none of us|its taken|it took|it has taken|it took us|it took so|you took so|long it took|
        lucky|ive never|we never|weve never|we havent|we have never|we havent yet|ive not|i havent|i get to|i might|i
        may|im going to|id get|id be|id meet|this is happening|its happening|this is real|its real|hes|shes|he is|she
        is|bob|ivy knows|ivy remembered|my eyes|my good fortune|i never|ivy never|the two of us) ... / (not|none) (a
        moment|a minute|a day|a second|one moment|a month|a year|a week|an hour) too (soon|early) / none too soon / not
        before time / (|and |well )(|its |it is |it was |thats |that was |well and |is )(about|high|not before) time (|
        too|somebody asked|someone asked|we met|we were introduced|someone did|somebody did|someone introduced us|
        somebody introduced us|someone did this|somebody thought of it|someone thought of it|somebody thought of this|
        someone put us in touch|we talked|we spoke|that happened|as well) / (better late than never|good things come to
        those who wait) / (|and |so |very |really |im |i am |im so |i am so |im very |i am very |im really |oh |so very
        |terribly |awfully |and im |and so )(sorry|apologies|forgive me|pardon|excuse me|forgive|excuse|pardon me|
        apologise|apologize|my apologies|mea culpa|i apologise|i apologize) (|that |for |if )(|me |my )(|i |we )(|
        didnt|did not|havent|have not|hadnt|couldnt|could not|wasnt able to|was not able to|not|never|only|ve only|have
        only|ve not|just|hadnt yet) (|able to |been able to |even |ever |having |to have |actually )(@answered@|
        @answering@) (|to you |you |on this |about this |to this |with an answer )(@late@|now|just now|only now|today|
        this morning|so late|late) / (|and |so |but |that )(i|we) (|only |have only |ve only )(just|only) (saw|seen|
        read|noticed|found|got|spotted|opened|received) (|this|it|your mail|your email|your message|your note|the mail|
        the email|the message) (|now|today|this morning|in my spam|in the spam folder|in my spam folder|in spam|in the
        junk folder|in my junk|just now|last night|yesterday) / (your mail |your email |it |this |your message |this
        one |the mail )(went|landed|ended up|was|got|had gone|fell|slipped) (|lost |stuck |straight |in|into|to|
        through) (|in |into |to )(|my |the )(spam|junk|spam folder|junk folder|spam box|cracks) / (|i |at first i |
        first i |i first |i nearly |i almost |i at first |nearly |almost )(thought|took|deleted|assumed|missed|binned|
        overlooked|mistook|suspected) (|this|it|that this|this mail|that it|your mail|this email|your email) (|to be |
        was |as |for |might be |had to be |would be |was just |were |at first )(|a |some |another |just )(spam|scam|a
        scam|phishing|junk|fake|trick|an advert|advert|a joke|advertising|hoax|phish) (|at first|first|mail) (|,|;|.|-)
        (|but |then |until |till )(|i |it |then )(saw|see|noticed|recognised|recognized|read|realised|realized|checked|
        turns out|called|rang) ... / (at first|first|initially) i (|nearly |almost |honestly )(thought|took|assumed|
        suspected) (|that )(this|it|your mail|this mail|your email|this email) (|to be |was |for |might be |had to be |
        must be |would be )(|a |some |just )(spam|scam|phishing|junk|fake|a joke|joke|hoax|an advert) / i (thought|
        assumed|suspected) (|that )(this|it|your mail|this mail|your email|this email) was (|a |some |just )(spam|scam|
        phishing|junk|fake|joke|hoax) at first (|but) / (|please |do |kindly |so |and |so please |and please |you must
        |youll have to |hope youll |hope you )(forgive|excuse|pardon|ignore|sorry for|sorry about|apologies for|
        apologise for|apologize for|never mind|dont mind|bear with|overlook|mind|im sorry for|sorry re) (|the |my |any
        |this |all the |all |these |such |for )(|many |bad |poor |terrible |short |rushed |shaky |clumsy |silly |awful
        |rusty |quick |hasty |rough |slow )(brevity|short reply|short mail|short email|short answer|short note|
        shortness|note|typos|typo|typing|spelling|misspellings|mistakes|english|grammar|handwriting|haste|terse|
        terseness|rambling|fat fingers|thumbs|autocorrect|bluntness|briefness|length|reply|curtness|enthusiasm|
        excitement|capitals|caps|exclamation marks|language|keyboard|emojis|errors|scrawl) (|and (typos|spelling|
        brevity|haste|mistakes|enthusiasm)) / (|and |but |so |though |although |as |because |since |actually |however |
        sorry )(im|i am|ive|i have|i was|ill never be|ill admit im|i admit im|were|i m|youll find im|always) (|frankly
        |really |honestly |just |sadly |also |admittedly |simply |still |always |, )(|never |no |not |hardly |scarcely
        |never been |not been )(|really |exactly |particularly |so |too |very |that |all that |quite |terribly |always
        |a bit |a |an |the |a very |a terribly |much of a |any |of |pretty |absolutely |totally |completely )(great|
        good|big|brilliant|regular|keen|fast|quick|prolific|natural|gifted|good|bad|terrible|hopeless|useless|rubbish|
        awful|slow|poor|lousy|much good|clever|skilled|handy|best|dreadful|fluent|fan|talented|crap|much cop|better|
        happiest|a writer|much|shy|nervous|clumsy|useless) (|of |at |on |with |for |by |in |when it comes to )(|a |an |
        the |any |writing |to write |answering |using |doing |about using |these |my )(letter writer|letter - writer|
        correspondent|writer|emailer|e - mailer|typist|texter|phone person|email person|mail person|people person on
        the phone|talker|caller|morning person|computer person|tech person|man of many words|woman of many words|man of
        words|@medium@) (|so (|i will |ill |lets |ill just |let me |im |this will )(|leave it at that|keep it short|be
        brief|keep this short|keep this brief|be short|stop here|be a short one|keeping this short)|these days|any
        more|anymore|but ill try|though|myself|either|i fear|im afraid) / (|but |and |though |as |since |because |also
        |sorry )(im|i am|i m) (|frankly |really |honestly |just |simply )(not |no |never )(one|a one|big one|a big one|
        person|the one|the type|a man|a woman|someone) (for|of|to) (|many |long |lengthy |write |using |too many
        )@medium@ / (not|im not|i am not|never) (|really |exactly |ever |been )(much of a|a great|a big|a good|the
        best|a natural|a very good|the greatest|the fastest|the most regular|any sort of|a fast|a prolific|a keen|a
        talented|one for|one for long|a fan of|a friend of|much of an|a) (letter writer|correspondent|writer|emailer|
        typist|texter|phone person|email person|talker|letter - writer|mail person|man of words|caller|morning person)
        (|so (|ill )(leave it at that|keep it short|keep this short|be brief)|myself|i fear|but ill try) / (|but |and |
        though |as |since |because |also |just )(i|we) (|really |hardly |rarely |seldom |just |simply |also |never |
        dont |do not |no longer |cant |cannot |dont ever |dont usually |dont really |hardly ever |almost never |dont
        often |havent |have no |dont have )(|even |ever |usually |really |often |normally |much |got )(pick up|answer|
        use|own|like|do|have|got|check|look at|read|trust|enjoy|take|get on with|get|hear well on|hear on|carry|write|
        am on|go on|understand) (|a |an |the |my |much |any |to |many )(|unknown |mobile |smart |cold |using
        )(@medium@|smartphone|mobile|mobile phone|unknown numbers|voice messages|voicemails|voicemail|unknown callers|
        cell phone|whatsapp messages|apps) (|, but @medium@ (is|are|works|suits me) (fine|great|good|ok|okay|perfect|
        best|me fine|well)|but @medium@ (is|are|works|suits me) (fine|great|good|ok|okay|perfect|best|me fine|well)|
        very often|often|much|at all|at work|these days|during the day|any more|anymore|before ten|after nine|on
        weekdays|unless i know the number|that well|on sundays) / (@medium@) (|is|are|works|work|suits|suit|would be|s)
        (|a lot |much |far |usually |generally |always |probably |also )(|me |us |)(|much |a lot |far |just )(better|
        best|easier|easiest|quicker|fine|good|preferable|preferred|nicer|simplest|perfect|great|safer|simpler) (|for
        me|for us|with me|at the moment|these days|for both of us) (|than) (|by |on |the |through )(|@medium@) / (|and
        |but |though |just |ps |p s |by the way |btw )(im|i am|i m|i can be|im always|i am always|best|better|easiest|
        easier) (|always |much |usually |also |far |a lot |generally )(|am |)(reached|better|best|easier|easiest|
        quicker|happier|happiest|more reliable|more comfortable|more at home|most comfortable) (|reached |contacted |
        reachable |to reach |to get hold of |off )(|by |via |on |with |over |through |at |in )@medium@ (|than) (|by |on
        |over |at |with |in |talking on )(|@medium@) / (|and |but |though |just )(i|we|id|i would|wed) (|much |far |
        really |always |would |d |personally |strongly )(prefer|like|favour|favor|rather have|am more of a|am more a|am
        an|am a) (|to use |to be contacted by |to write |using |by |to correspond by |writing |getting )@medium@ (|to |
        over |rather than |instead of |and not |not |more than |better than |person |and never )(|by |on |the )(|
        @medium@|calling|talking|speaking) (|person|if possible|if i may choose|please|though) / (|but |though |just |
        only |although |and |ideally |preferably |with email )(|please |pls |do |kindly )(|not |never |dont |dont use |
        do not use |no |rather not |avoid |not to use |dont write to |do not write to |dont send it to |do not send it
        to |dont send anything to |not to |leave out )(|at |to |on |via |by |through |in |from |under |with |using |
        here )(|my |the |this |our |his |her )@whose@ (|my |)(@mailbox@) (|please|though|any more|anymore|if possible|
        if you dont mind|as (its|it is) (monitored|shared|read by others)) (|,|.|;|:|-|- -|!) (|but |and |as |so )(|
        please |pls |kindly |better |rather |just |instead )(use|write to|send it to|write me at|reach me at|try|it
        should go to|mail me at|email me at|mail to|email to|at my|to my|on my|instead use|my address is|my private
        address is|my home address is|my private|my personal|my home|the right one is|to|at) (|instead |my |the |this |
        at |to )(|private|personal|home|other|new|right|one|gmail|following|work) (|@mailbox@|one) (|instead|please|is|
        :) / (|but |though |just |only |although |and )(|please |pls |do |kindly )(not|never|dont use|do not use|avoid)
        (|at |to |on |via |by |through |in |from |under |with |using )(my |the |this |our )@whose@ (@mailbox@) (|,|.|;|
        :|-) (use|but) / (|please |pls |do |kindly |and |also |but |just |and please |ps |p s |by the way |btw |note |
        nb |n b |only |do please |but please )(|please |do |note |note that |make sure to |make sure you |remember to |
        remember |be careful to )(spell|write|spelt|spelled|written|its|it is|thats|that is|im|i am|note|my|my name is|
        the name is|my surname is|my last name is|my first name is|my name|the|call me|name) (|it |it s |my |my own |
        the |that |that my )(|name|surname|last name|first name|family name|christian name|names|bob|ann|bob ray|email|
        ann lee) (|is |s |correctly |properly |right |as |, )(|spelled|spelt|written|spells|a|one) (|, |correctly |
        right |properly |is |it is )(with|without|has|takes|only has|minus|plus) @letters@ (|, |- |and |, and )(|not|
        without|with|no|instead of|never) (|with |without )(|@letters@) (|at the end|in the middle|at the start|at the
        beginning|by the way|please|in the mail|in the email|thanks|in it|these days|like the flower|like the river|
        btw) / (|please |but |and )(call me|its|im) (ann|bob|annie) (|, )(|please |)(nobody|no one|noone|not|never|only
        my mother|only the police|only my mum|only my gran) (|ever |but my mother )(calls me|called me|says|uses|mr|ms|
        mrs|dr|miss|my) (|bob|ann|that|it|ray|lee|by my full name|by my surname|anything else|mrs|mr|full name) /
        (yes|yep|yeah|yup|ok|okay|oh yes) (|, |- )(|and yes |thanks |thank you )(i|we) (|have |did |ve |just |only just
        |finally )(got|received|saw|seen|read|found|noticed) (|your |this |the |it|that|both )(|first |last |earlier |
        latest |new |kind |nice )(mail|email|message|note|letter|one|mails|emails|question|) (|now|today|too|yesterday|
        the first time|as well|thanks|thank you) / (omg|omfg|oh my god|oh my goodness|oh my gosh|oh my days|oh my word|
        my word|gosh|oh gosh|goodness|goodness me|my goodness|goodness gracious|blimey|crikey|cor|golly|gee|jeez|good
        lord|heavens|good heavens|good grief|good god|god|oh god|lord|oh lord|dear lord|dear god|christ|jesus|jesus
        christ|jaysus|jeepers|jesus mary and joseph|ah here|mercy|literally|ah now|hand on heart|cross my heart|trust
        me|believe me|you know what|you know|listen|look|see|ok listen|right so|right then|righto|well now|well well|my
        my|bless my soul|i say|by jove|by golly|by george|holy moly|holy cow|holy smokes|strewth|jings|och|och well|och
        aye|ach|wisha|musha|begorrah|aiyo|aiya|wah|alamak|arre|arey|arre yaar|oh man|man oh man|oh boy|boy oh boy|ooh|
        oooh|woo|woohoo|woo hoo|whoop|whoo|yay|hooray|hurray|hurrah|wahey|yippee yes|bravo|cheerio) / (|so |well |and |
        to put it )(in a word|in one word|in two words|two words|in short|long story short|to cut a long story short|to
        make a long story short|to be brief|briefly|bottom line|the short answer|short answer|in a nutshell|simply put|
        put simply|to answer your question|to answer you|the long and short of it|after some thought|all in all|at the
        end of the day|when all is said and done|to sum up|in sum|long story|one word|to be clear|let me be clear|to be
        blunt|to be perfectly clear|to be plain|no beating about the bush|without beating about the bush|not to put too
        fine a point on it|without further ado|cutting to the chase|ill keep this short|ill keep it short|ill be brief|
        let me be brief|quick answer|quick one|just a quick one|quick note|just a quick note|in all honesty|in all
        seriousness) (|:|-|,) / (|i |ive |i have |we have |i can |there is |theres |there can be |there could be |there
        is really |there was |for me there is |we can )(|have |got |say )only (|ever |really |be )(one|two) (|possible
        |thing |word |words |answer |sensible |right |conceivable |polite |proper )(|to say |to add |answer |reply |
        thing |response )(|possible|to that|to say to that|to say|here|to this|to give|for it) (|:|-|,) / (|im |i am |
        am |sorry |just |currently |still |writing this |typing this |replying |answering |this is )(|sitting |stuck |
        standing )(in a meeting|in meetings|on the bus|on a bus|on a train|on the train|on the tube|on the metro|on the
        tram|on a plane|on the plane|driving|at work|in class|in a lecture|in the car|at the airport|in a taxi|in a
        cab|boarding|about to board|on the road|on my phone|from my phone|on the phone|on mobile|on my mobile|at the
        dentist|at the doctors|in a queue|in line|cooking dinner|cooking|feeding the baby|holding the baby|holding a
        baby|walking the dog|at the school gate|in the pub|in the garden|at the gym|on shift|at the allotment|on site|
        on a call|between meetings|between calls|between patients|in a rush|in a hurry|in bed|in the bath|on my break|
        with one thumb|with one hand|with one finger|one handed|one - handed|single handed|typing with one thumb|typing
        with one hand|typing with one finger|typing one handed|typing w one thumb|typing on my phone|on my way out|
        running late|rushing) (|now |right now |at the moment |, |; |- |. )(|so (short|quick|brief|ill be short|ill be
        brief|keeping this short|keeping it short|just a quick one|a quick|in short|only a short note|excuse the
        brevity|will be brief|this will be short)|but|so) (|:|-|,) / (|ill |i will |will |and |but |i shall |ill )(|
        write |tell you |explain |say |send )more (|news |details |about it |from me |on that |about that )(later|soon|
        tomorrow|anon|when i am home|when im home|tonight|when i get home|another time) / (|and |but |though |just |
        only |although )(evenings|mornings|afternoons|weekends|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|
        saturdays|sundays|after work|late afternoon|early mornings|lunchtimes|any evening|any morning|weekday evenings|
        after dinner|before noon|any time|most days|late evenings) (|is|are|suit|suits|work|works) (|usually |generally
        |always |much |also )(best|better|fine|good|easiest|ok|okay|me best|me better|me|me fine|preferable|ideal) (|
        for me|for us|on my side|thanks) / (|and |but |though |just |only |although |with )(|please |pls |kindly )(not
        by phone|dont call|do not call|dont ring|do not ring|dont phone|do not phone) (|please |me |at all |on |in )(|
        before|after|at|on|in|during|between|until|the) (|eight|nine|ten|eleven|noon|six|seven|five|8|9|10|11|5|6|7|
        8am|9am|10am|11am|5pm|6pm|7pm|8pm|9pm|work|office|lunch|school|weekends|sundays|mondays|the weekend|the
        evening|the evenings|the morning|the mornings|night|dinner|saturdays|fridays) (|hours|oclock|am|pm|a m|p m|in
        the (morning|evening)|please) / (|and |but |though |just |only |although |note )(im|i am|were|we are|i live) (|
        usually |always |also )(on|in|in the) (london|uk|us|eastern|pacific|central|european|local|bob|german|french|
        indian|tokyo|sydney|australian|new york|california|different|another|a different) (time|time zone|timezone|
        hours) / (|and |but |though |just |only |although |so |as )(i|my replies|my answers|my reply) (may|might|can|
        will|could|tend to) (|well |sometimes |often |always |also )(be |take |need )(|a |rather |very |a bit |a little
        |quite |pretty |terribly |some |several )(slow|late|tardy|slower|while|few days|time|couple of days|days|long
        time|week|delayed) (|to |in |with |at )(|@answered@|@answering@|@medium@|my replies|my answers|answers|replies|
        be)/ (|but |and |though |only )(he|she|they|bob|you) (must|should|may have to|might have to|will have to|
        shouldnt|should not|mustnt) (|not )(be patient|expect a quick|expect quick|expect an instant|expect wonders|
        expect miracles|expect too much|expect much|expect a fast|mind my|mind the|worry if) (|with me|with an old man|
        with an old woman|answer|answers|reply|replies|english|spelling|from me|dog|mess|i am slow|im slow) / (i|we)
        (dont|do not|wont|can) (|really |at all )(mind|object to) (waiting|a wait|the wait|waiting a bit|waiting a
        while|if it takes a while|if it takes time|if it takes longer) / (|oh |ha |and |to think )(i|we) (|had |have
        )(nearly|almost|just about|came close to|very nearly) (|have )(deleted|deleting|binned|missed|overlooked|
        ignored|threw away|thrown away|trashed|reported|marked) (|this|it|your mail|your email|that) (|as|for) (|spam|
        junk|a scam|phishing) / my (wife|husband|partner|daughter|son|mother|mum|mom|father|dad|sister|brother|boss|
        doctor|friends|better half|therapist|kids|other half|colleagues|granddaughter|grandson) (|all |always |also |
        just |already )(says|say|thinks|think|tells me|tell me|insists|insist|said|told me|keeps telling me|reckons|
        agrees|agree|has been telling me|is always telling me) (|that |so |to )(|i should|i ought to|i must|its a good
        idea|it is a good idea|id be mad not to|id be a fool not to|i need to|get out more|i need more friends|i need
        to get out more|it would do me good|itll do me good|meet new people|meet more people|i should get out more|i
        should meet more people|say yes|yes) (|, |- )so / (|and |but |please |only |, )if (its|it is|that is|thats|it
        isnt|its not|it is not|thats not|that isnt|this is|it wouldnt be|it would not be|it causes|it would be) (|no|
        not|of no) (|too much|any|much|a|too big a|too great an|too great a|that much) (trouble|bother|hassle|
        imposition|work|inconvenience|nuisance|effort|fuss) (|for you|to you|of course|for anyone|for ivy) / (|and |but
        |please |only |, )if (you dont mind|you do not mind|you would be so kind|youd be so kind|you would be so good|
        youd be so good|you will be so kind|you please|i may|i might|its all the same to you|it is all the same to you|
        its all the same|that is all right with you|thats all right with you|thats ok with you|that is ok with you|its
        ok with you|thats alright with you|its alright with you|you can spare the time|you have a moment|youd be so
        nice|you would|you could|i may say so|you want my answer|you ask me|you must know|memory serves|i remember
        rightly|i am honest|im honest|im being honest|i am to be honest) (|of course|please|at all) / (|but |and |
        though |although )(tell him |tell her |tell them |)(i|we|i promise i) (dont|do not|wont|never) (bite|bite hard|
        bite much|bite often) (|much|hard|often|usually|, much) / (|but |and |though |although |please note |sorry |ps
        )my (english|spelling|typing|grammar|handwriting|hearing|memory|internet|connection|french|german|spanish|
        eyesight) (|is|was|s|isnt) (|not |a bit |very |rather |quite |pretty |sadly |really |only )(|so |very |that |
        too |the |all that |what it |as )(|much )(good|great|best|bad|poor|rusty|shaky|weak|perfect|basic|terrible|
        awful|limited|was|fluent|what it was|wonderful|strong|patchy|slow|fading|going) (|any more|anymore|as it was)
        (|, )(|but i (try|do try|will try|ill try|do my best|manage|get by|hope you understand|understand|am learning)|
        so (i hope|sorry|please|bear with me)) / (|and |but |, |- |though |although |not that it matters but )(i|we|
        tell him i|although i) (cant|cannot|can not|dont|do not|couldnt|have no idea|cant quite|cannot quite|dont
        quite) (|think |imagine |see |know |say |tell |)(what|why|how) (|on earth |in the world |use |help |good )(he|
        hed|he would|she|shed|bob|they|anyone|i|i could|i can|i would be|id be|theyd|someone like him|a man like him|a
        person like that|it is he|he thinks|i might) (|would |should |might |could |can |d )(|possibly |want |see |find
        |learn |get |need |offer |be |hope |do |help |contribute |teach |say |tell )(|with|in|from|of|to|for) (|me|an
        old fool like me|little old me|an old man like me|an old woman like me|him|use|use to him|help|help to him|him
        anything|him about|offer) (|, |- |. )(|but|still) / (|and |but |, |- |though |although )not that (i|id|i would|
        ive|i have|im|i am|it|theres|there is|hed|anyone|he) (|have |know |can |could |would |d |am |be |is |ever |ll
        )(|be |have |got |has )(|much|any|a lot|an expert|any use|much use|great|of much use|of much help|of any help|
        very|particularly|anything|that|good) (|to|of|at|for|with|help) (|teach|say|offer|tell|add|contribute|
        interesting|use|give|show|help|him|it|that|bees|roofs) (|him|to him|anyone|anybody|useful|interesting|to
        anyone|matters|good|about it|about that|these days) (|, |- |. )(|but|still) / (|im |i am |, |honestly |while im
        |although im |though im )(not|never) (|entirely |quite |really |exactly |at all |so |too |completely |that |
        very )(sure|certain|clear) (|yet )(what|how|why|who|that|about what|if|whether) (|much |exactly |on earth |any
        |kind of )(|use |help |good |useful |helpful |all )(|its|this is|this|hes|he is|it is|it|that is|thats|id|i
        would|i can|i could|i|id ever|ill|he wants|he does|bob does|bob wants|he hopes|all this is|to expect) (|all |be
        |do |offer |am |contribute |add |want |wants |bring |is |really |of |about |to |help |works |from |of any |for
        |a )(|about|use|help|useful|helpful|to him|to offer|contribute|add|for|from me|with me|bring|of use|of help|
        much|any use|any help|expect|the right person|good match|good fit) (|, |- |. )(but|still) / (|i |we |ive |i
        have |weve |we have |although i |though i |although ive |while i |honestly i |actually )(|have )(never met|
        never heard of|dont know|do not know|havent met|have not met|dont really know|hardly know|barely know|dont know
        much about|know nothing about|not met|never spoken to|never talked to|havent heard of|dont remember|cant
        remember|cannot place|cant place|never come across|not come across|dont think i know|dont think ive met|only
        know|never met each other|never actually met) (|@person@|each other|properly) (|is|was|yet|personally|at all|in
        person|well|very well|or his work|from adam|from his books|by name|before|that well|and) (|,|-|;) (but|yet) /
        (i|we|as i|since i|because i|and i) (|just |really |also )(dont|do not|hardly|rarely|never|seldom|barely|
        havent|have not|scarcely) (|ever |really |yet )(get out much|get out|get about much|get about|know many people|
        know anyone|know a soul|know anybody|know many|have many friends|meet many people|meet many|meet anyone|meet
        anybody|see many people|have many contacts|get to (talk|meet|speak|chat|see|discuss)|have anyone to|have
        anybody to|had any luck|had much luck|had much joy|made many friends|found anyone|found anybody|found one) (|
        here yet|around here yet|in town yet|here|around here|in town|in this town|in this city|in this country|in
        leeds|over here|in the field|in this field|these days|any more|anymore|yet|round here|locally|talk to|shop
        with|with|about|to|finding|who|like) ... / (|i |we |ive |i have |although i |though i |while i |honestly i |
        actually i )(|have |honestly )(no idea|dont know|do not know|not a clue|no clue|cant think|cannot think|forget|
        forgot|cant remember|dont remember|dont exactly know|not sure) (who|what) (he|she|bob|they|this|this person|
        that|bob ray|it) (is|are|was|does|wants) (|exactly|yet|or what he does|about) (|,|-|;) (but|yet) / (|and |but |
        though |although )(im|i am|were) (no|not an|hardly an|not much of an|far from an|not really an|no great|not a
        great|not exactly an|hardly a) (expert|authority|specialist|scholar|professional|pro|celebrity|genius|saint|
        teacher) (|on|in|at) (|any of this|this|that|bees|roofs|the subject|it) (|, |- |. )(|but|though) / (|but |and |
        please |do |and please |please do |but please )(give|send|wish|pass) (bob|ivy|him|her|them|ann) (|all )(my|our)
        (|very |warmest |kindest |fondest |dearest )(best|love|regards|best wishes|greetings|thanks|compliments|wishes|
        apologies|excuses|all) / (you may|you can|please|do|kindly|pls|feel free to|you could|you might) (tell|inform|
        let) (|mr |ms |mrs |dr |mr . |dr . )(ray|lee|@person@) (|know )that / (|as |because |since |and |for |and also
        |besides )(i|ive|i have|weve|we have|we|id) (|really |always |long |just |actually |often |only recently |
        secretly |been |also )(been |)(wanted|wanting|meaning|hoping|dying|itching|longing|eager|hoped|wished|looking|
        wondering how|dreaming of|dreamed of|dreamt of|hoping for|looking out for|crying out for|searching high and
        low) (|for (ages|years|months|a while|so long|a long time) )(to|for|someone|somebody|a) ... / (|as |because |
        since |and |for |plus )(i|ive|i have|weve|we have|we|ive got|i have got|weve got|theres|there are|there is|
        there must be|i already have) (|got |have |always )(so many|so much|lots of|a lot of|a lot|a thousand|a
        million|a hundred|tons of|loads of|plenty of|lots|plenty|a few|a couple of|heaps of|endless|many|several|a
        whole list of|a burning|a long list of) (questions|things|stories|ideas|to ask|to tell|to talk|to learn|to
        discuss|to share|to catch up|notes|i want to|i would like to|id like to|id love to|i could ask|we could|we can|
        photos|old photos|memories|recipes|books|theories|tales) ... / (|as |because |since |and |for )(i|ive|i have|
        we|weve|im|i am|we are) (|have |always |long |been |already |just |such |really )(been |)(a|such a|a big|a
        huge|quite a|a great|a lifelong|a long time|a long - time|a devoted|a secret|a massive|an avid|an old) (|fellow
        )(fan|admirer|reader|follower|student|lover|devotee|listener|supporter|enthusiast|collector|member|subscriber)
        (of|for|myself|too|since|as well|here) ... / (|as |because |since |and |for )(i|we) (|absolutely |really |just
        |do |so |simply |have |have always |always |truly |much |greatly |very much )(love|loved|adore|adored|admire|
        admired|enjoy|enjoyed|cherish|devour|devoured|treasure) (his|her|their|bobs|everything he|everything she|all
        his|all her) ... / (|as |because |since |and |for )(i|we|im|i am|were|we are|i work as|i happen to be|being) (|
        also |happen to be |have been |myself )(a|an) (|very |rather |fellow )(keen|fellow|passionate|amateur|avid|
        budding|aspiring|enthusiastic|retired|part time|part - time|hobby|lifelong|devoted|beekeeper|gardener|musician|
        potter|baker) ... / (i|we|he and i|she and i|bob and i|we both|we all) (|both |also |clearly |seem to |already
        |do )(share|have) (|a |an |the |so )(|much |many |same |common |great |similar |shared )(interest|passion|
        hobby|love|interests|hobbies|in common|profession|background|obsession) ... / (|what |its |that is |thats |this
        is )(perfect|great|good|excellent|impeccable|brilliant|lovely|fantastic|wonderful|superb) timing (|too|as well|
        really|indeed|as (always|ever)) / (|and |what |this |it |that )(comes|came|couldnt come|could not come|couldnt
        have come|could not have come) (at |)(|exactly |just |precisely )(the right|the perfect|a better|just the
        right|at a better|at a good|a good|a perfect) (time|moment) (|for me|for us) / (|i |we |ive |i have |and i |and
        |weve |we have |as i |because i |since i |although i )(havent|have not|have never|never|hadnt|had never|had
        not|ve never|ve not|not|will never|ll never|shall never|could never|couldnt|could not|would never|wouldnt|would
        not) (|ever |once |even |quite |really |yet |have |had )(seen|laughed|missed|miss|talked|spoken|played|read|
        been to|heard|had so much|had such|found|come across|enjoyed|eaten|tasted|been so|been more|felt so|known a|had
        a|met a|met anyone|received such|got such|get tired of|tire of|tired of) (|so |much |a |an |him|her|his |her |
        bob|them|each other|one of|anyone|any|such|it|this|better|more|without)... / (|i |we |ive |i have |and i |and |
        weve |we have |as i )(havent|have not|have never|never|hadnt|will never|ll never|shall never|could never|dont)
        (|ever |quite |yet )(forgotten|forget|forgot) (his|her|their|that|the|how|i owe|we owe|our|bobs) (|wonderful |
        lovely |great |kind |first |last |many |)(kindness|concert|talk|book|lecture|performance|help|kind words|
        letters|speech|wedding|party|food|cooking|garden|music|solo|smile|show|play|her lunch|you lunch|him lunch|her a
        lunch|her lunch|lunch|good he was|kind he was|kind she was|tulips) ... / (|and |also )(tell|remind|let) ivy (|
        know )(|that )(she|i|we|he) (hasnt|has not|havent|have not|never|ve not|has never|is never|isnt|didnt|did not)
        (lost her touch|forgotten|forgot|aged|changed|lost it|forgotten her|forgotten i|wrong|forgotten the) ... / (i|
        ive|i have) (|often |always |sometimes |just |only just |was |been |was just |was only just |was only )(|only |
        just )(wondered|wondering|thinking|thought|reading|read|talking|spoke|speaking|hoping|hoped) (what became of|
        what happened to|when wed|when we would|where he|how he|who he|if wed ever|whether wed|about him|about her|
        about this|about bob|of him|his book|his work|her work|her book|of her|someone would ask|someone would|somebody
        would ask|youd ask|you would ask|someone might|hed ask) ... / (|oh )if (only (|all |more |every |everyone |
        everybody )(mails|emails|people|mail|email|asked|asks|were|was|others|everyone|everybody|services|were so|
        letters)|all (mails|emails|people|letters)) ... / (|i |how i )wish (|that )(more|all|other|everyone|everybody)
        (people|services|mails|emails|asked|would ask|would|did|were|folks) ... / (its|it is|how) (|very |so |quite |
        too )(rare|seldom|unusual|refreshing|nice|lovely) (|that )(|anyone|anybody|people|someone|somebody|to be|for
        anyone|to) (|asks|ask|asked|be) (|first|these days|nowadays|before|instead) / (nobody|no one|hardly anyone|
        hardly anybody|few people|not many people|people never|people hardly ever|people rarely) (|ever |else )(asks|
        ask|bothers to ask|does that|asks first) (|me |us )(|first|these days|nowadays|any more|anymore|before) / (and
        |, |)(much|far|so much|a lot) (better|nicer) than (a|some|being|all|these|the usual|just|simply) (|cold |random
        |usual )(email|mail|call|emails|mails|spam|being|ccd|cc d|added) / (and |, |)how (clever|kind|nice|thoughtful|
        lovely|sweet|considerate|good|refreshing|unusual|polite|civilised|rare) (|of (you|ivy|her|him|bob|them)) (|to
        (ask|think|have asked|be asked|write|suggest|offer|check|remember)) (|first|me|of me|of it|of this|this) / (it|
        this|its|life) (|does |can |is |gets |has |has been |s )(|get |be |been )(|so |very |rather |a bit |far |all |
        too |pretty |quite |awfully )(too |)(lonely|quiet|boring|dull|lonesome|solitary|long) (|up |out |down |over
        )(here|without|these days|lately|on my own|since|in|with) ... / (|i |we )(couldnt|could not|wouldnt|would not|
        would never|could never) have (|ever |otherwise )(found|met|known|heard of|thought of|come across|dared|
        managed|asked|got in touch|reached) (|him|her|bob|them|it|this) (|without|on my own|alone|by myself|otherwise|
        myself|any other way|half as well) ... / (|and |but |please )(dont|do not) let him (tell|fool|persuade|talk)
        ... / thanks for not (just|simply|merely|ccing|cc|adding|sharing|giving|passing|spamming) ... / (|but |and |
        though |although )(i|we) (|do |rather |really |honestly )(doubt|fear|worry|suspect) (|that )(i|ill|i can|i
        will|id|im) (|can |will |could |would |am |be )(|be |of )(|of )(much|any|a|no|too|great|that) (|much |great |
        particular )(help|use|interest|interesting|value|service) (|to him|to her|to anyone|to bob) / (i|ive|i have) (|
        only |just |always )(read|heard|saw|seen) about (this|it|him|her|that|you) (|in|on|from) (|the paper|the news|
        the radio|the papers|the local paper|tv|ivy|the net) / (|i |ill |please |yes |and |, )as soon as (you like|
        possible|you can|may be|it suits you|is convenient|convenient)
    """,
    "acquainted": """
        (|oh |ah |well |, )(yes|yeah|yep|sure|of course|aye|oh yes|ah yes|indeed) (|, |- |, of course |, indeed )(i|we)
        (|do |already |certainly |have |of course |ve |both )(know|remember|recall|met|known) (exactly |full well |very
        well |well |)(|who |of )(@person@|bob is|he is|she is|who he is|who that is|who she is) (|well|very well|all
        right|alright|only too well|all too well|too well|from before|from work|from way back|of old|is) / (|oh |ah |
        well |believe me |trust me |, )i (know|remember|recall|know exactly|know full well|know very well) (|who )(bob
        |he |she |bob ray |@person@ )(is|all right|alright|only too well|all too well|too well)
    """,
    "and": """
        (|and |but |well |so )(that is|this is|which is|thats|that was|and thats|thats also|and this is) (|exactly |
        precisely |just |really |mainly |partly |also |the very )(why|the reason|the reason why|the very reason|because
        of that)
    """,
    "words": """
        (im|i am|i m|were|we are) (|quite |very |pretty |fairly |absolutely )(sure|certain|positive|convinced) (|that
        )(|bob is|ann is|hes|he is|shes|she is|theyre|they are|it is|its|it would be|it was|this is|thats|you|ivy|he|
        she|they|that|it|we|there are|theres|others|somebody|someone|youll|hed|hell|shed|you mean|you meant|youre|your)
        / (man|woman|chap|lady|fellow|person|guy|lad|idea|gesture) (|im|i am) (sure|certain) / (i|we) (have|ve|ive|
        weve) (no doubt|little doubt|not the slightest doubt|every confidence) (|that |whatsoever )(he|she|bob|ann|hes|
        shes|it|you|theyre|they|his|her) / (as|like|just as) (i|we) (do|did|have|always do|always have|am) (with|to|
        for|about) (all|every|any|most|these|such|each) / (|oh |well |yes |yes i |oh yes i |i )know bob (all right|
        alright|only too well|all too well) / (i|we|ive|i have|he|she|they|bob|ivy|hes|we have|weve|they have|and) (|
        have |had |just |already |recently |never |long since |since |finally )sold (|my|the|our|it|that|his|up|him|
        her|off) / (met|seen|spoken to|talked to|dealt with|worked with|heard of|encountered) @person@ (once|twice|just
        once|a few times) / (make|made|making|be|being|quite|pretty|so|for|feel|not so|too|rest) sure (|that) / (a|no|
        any|such a|that|the|one) (|big |good |great |real |raw |done |fair |new )deal (of|with|breaker|about|for) / to
        deal with / (deal|deals|dealt|dealing) with / (he|she|it|that|bob|ivy|they|this|there|these|those|everyone)
        (certainly|definitely|absolutely|surely|totally|clearly|naturally) (is|was|has|had|sounds|seems|deserves|means|
        does|did|knows|makes|looks|are|were|have|know|would|will) / (is|was|are|has|sounds|seems|looks|means|s|hes|
        shes|thats|its) (certainly|definitely|surely|naturally) (|a|an|the|one|very|well|most) / (he|she|they|we|i|bob|
        ivy|had|was|were|be|been|having) (agreed|accepted|approved|confirmed|granted) (|to|that|on|it|this|by|with)
    """,
    "warm": """
        (|and |but |though )(|theres |there is )(no|no great|absolutely no|no particular|not any) (hurry|rush) (|
        though|at all|from my side|on my part|on my side|on my account|whatsoever|either|mind|of course|on this|about
        it) / (|and |but |though |just |only |although |with |but with )(|please |pls |kindly )no (|phone |video |zoom
        |phone or video |cold )(calls|phoning|calls or texts) (|please |at all |on |in )(|before|after|at|on|in|during|
        between|until) (|eight|nine|ten|eleven|noon|six|seven|five|8|9|10|11|5|6|7|8am|9am|10am|11am|5pm|6pm|7pm|8pm|
        9pm|work|office|lunch|school|weekends|sundays|mondays|the weekend|the evening|the evenings|the morning|the
        mornings|night|dinner|saturdays|fridays) (|hours|oclock|am|pm|a m|p m|in the (morning|evening)|please)
    """,
}
"""Phrases beside an answer that explain their own negation, or are about something else."""
