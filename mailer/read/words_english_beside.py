"""English words that stand beside an answer: data alone, in the notation of `words.py`."""

BESIDE = {
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
        / no need to (ask|apologise|apologize|thank|worry|hurry|explain|answer|reply|respond|say|tell|write|call|
        convince|persuade|think|twist| repeat|remind|wait|rush|be sorry|be shy|be formal|sell) / (we|i|someone|
        somebody|a colleague|our team|the team|a member of our team|an agent) (will|shall|ll|aim to|try to|endeavour
        to|hope to) (|try to |aim to )(get back to|reply to|respond to|answer|be in touch with|come back to|contact|
        attend to) (|you|your|the) (|message | mail |email |request |enquiry |inquiry )(|within|shortly|as soon|in due
        course|as quickly|during|in the order) ... / (within|in) (one|two|three|five|1|2|3|5|24|48|72) (working|
        business) (day|days|hours)
        / (to|with) (a|your|the) (human|manager|real|sales|support|boss|owner|agent|representative|person in charge)
        / (dont|do not|never) (give|send|share|use|pass on|forward) (|him |her |them |bob |out |on )my (work|office|
        business|old|private|home|personal|company|main|other) (email|address|number|mail|details|contact|phone|one|
        account|e mail|email address) / (to|with) (a|your|the) (human|manager|real|sales|support|boss|owner|agent|
        representative) / (connect|put|transfer|get) me (to|with|through to) (a|your|the) (human|manager|real|sales|
        support|boss|owner|agent|representative) ...
        / (im|i am|ill be|i will be|we are|were) passing (this|it|your|that|your mail|your message) (on|along|to|over|
        mail|message) ...
        / in another (life|world|universe|century) / (im|i am) (convinced|persuaded|agreed|in agreement|sold|won over)
        (that|about|by|of|he|she) / (id|i would|we would|wed|i d) (|much |really |far )(sooner|rather|prefer) (|that |
        it if |if )(you|he|ivy|she) (didnt|did not|dont|do not|not|wouldnt|would not) (use|write to|copy|cc|call|phone|
        mention|keep|ask|wait|email|mail|contact|reply|answer|send it|send this|say|think|tell)
        / (what|whatever) (hes|he is|shes|she is|theyre|they are|youre|you are) after / (oh yes|oh sure|oh yeah|oh
        absolutely|oh of course|of course|absolutely|definitely|yeah|yes|sure|oh great|great) (|, )because (that|it|
        this|he|she|you|we|everyone|nothing|who) (|always |really |just |all |has |have )(went|worked|works|was|turned
        out|doesnt|does not|ended|needs|is|has|loves|said|says|never) ...
        / (id|i would|we would|i) (rather|prefer to|like to) (|please )keep (it|this|things|that) (short|simple|brief|
        informal|light|flexible|open|in mind) / (oh yes|oh sure|oh yeah|oh of course|oh absolutely|oh great) (|,
        )because
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
        / away (ye|you) go / away with (ye|you) / away on with (ye|you)
        / (dont|do not|never|dont ever|shouldnt|should not|didnt) (send|write|write to|email|mail|give|tell|contact|
        bother|message|ask|call|show|forward|share) (him|her|them|bob|ann|ivy|anyone|anybody|everyone)
    """,
    "turns": """
        miss / decline / refuse / reject / deny / bother / say / complain / resist / lose / disappoint / impose /
        oppose / disturb / interfere / offend / rude / know / keep / convincing / persuading / waiting / wait / rush
        / hurry / offend / presume / intrude / trouble / stand / pressure / overstep / turn / declining / refusing /
        missing / rejecting / stop / forget / spoil / upset / hurt / prevent / hesitate / ignore / object
    """,
    "regret": """
        unfortunately / sadly / sorry / i am sorry / im sorry / so sorry / very sorry / sorry about that / sorry
        about this / regrettably / alas / regret / im afraid / i am afraid / afraid / my apologies / apologies / i
        apologise / i apologize / with regret / i regret / pity / its a pity / what a pity / too bad / shame / what
        a shame / its a shame / please forgive me / forgive me / excuse me / pardon / pardon me
        / paiseh / paisei / sori / soz / sozz / apols / so very sorry / awfully sorry / terribly sorry / really sorry /
        im really sorry / im so sorry / i am so sorry / im awfully sorry / im terribly sorry / i am truly sorry / my
        bad
        / (sorry|so sorry|im sorry|very sorry) @informal@
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
        / (|with )(many |much |great |deepest |sincere )(thanks|gratitude|appreciation) for ...
        / (|many |my |and |with |ok |but |very |so )(thanks|thank you|thx|cheers|ta|grateful) for (|the|your|that|this|
        a|such a|all your|all the|so) (|very |so |most |really |ever so )(|kind |lovely |nice |sweet |generous |
        thoughtful |good |warm |friendly |gracious |considerate |well meant )(thought|offer|idea|gesture|mail|email|
        message|note|letter|suggestion|invitation|proposal|words|initiative|attempt|consideration|help|effort|support|
        trust|confidence|reminder|question|introduction|intro|thoughts|recommendation|opportunity|chance) (|though|all
        the same|anyway|indeed|ivy|nonetheless|nevertheless)
    """,
    "and": """
        and / n / and so / so / which is why / thats why / and thats why / and thats exactly why / thats exactly why
        / that is why / and that is why / and that is exactly why / and for that reason / and therefore / therefore /
        because / cause / cuz / cos
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
        / (|so |and |kindly |please |pls |just |well )(note|be informed|be advised|take note|let it be known|let me
        say|let me just say|let me tell you|rest assured|be aware) (|that) / (|i |i just |just |i am |im |im just |i am
        just |this is |this is just )(writing|replying|want|wanted|would like|like| wish|here|have|email|emailing|
        responding) (back |)to (|just |hereby |kindly )(inform you|let you know|tell you|advise you|confirm to you) (|
        that)
        / (|i |we |and |also |and i |i do |i really |anyway )(hope|trust|hoping|trusting) (|that )@well@ (|is|are|am|s|
        re|feels|feel| goes|is going|are going|went|had|have) (|all |both |much |still |very |feeling |doing |keeping |
        going |getting |having | settling |a )(well|good|better|fine|ok|okay|great|grand|on the mend|in good health|in
        good form|in good spirits|in well| swimmingly|smoothly|alright|keeping well|good one|good day|good week|lovely
        day|great day|great week|lovely week|nice day|nice week|soon) (|too|there|with you|over there|at home|in leeds|
        and the family|and your family|and all is well| soon|again|by now|these days|today|now) / (|i |we |and )(hope|
        trust|hoping|trusting) (this|this mail|this email|this message|my mail|my message|it|the mail|this note|that
        this|that this mail|that this email) (|mail |email |message )(finds|find|meets|meet|reaches|met|found) (you|u|
        you all|your good self) (|all |both |very )(well|in good health|in the best of health|in good spirits|fine|
        good|in good form|in great health|in fine fettle) / (|so |and |hi |hello |hey |but )(how are (you|things|the
        kids|the family|u|ya|ye|you doing|you keeping|you all|you both|we| your parents|things going|your family|you
        today|things with you|you these days)|how have you been|hows life|how is life| hows it going|hows things|how is
        it going|hows yourself|hows tricks|hows the family|how is the family|how are you and the family|hows you|hows
        your day|how do you do|how was your weekend|how was your holiday|how was your summer|hows the weather|how is
        everything|hows everything|how are you and yours|you well|are you well|you keeping well|long time no see how
        are you) (|, )(|doing|keeping|getting on|these days|today|going|lately|been|my friend|ivy) (|?) / (|and |a |
        have a |wish you a |i wish you a |wishing you a |very |a very |and a |also )(happy|merry|good|blessed|lovely|
        great| nice) (christmas|xmas|new year|easter|holidays|holiday|birthday|weekend|friday|monday|diwali|eid|
        ramadan|hanukkah| thanksgiving|passover|summer|st patricks day|paddys day|christmas and new year|rest of the
        week|rest of your week|rest of the day|rest of your day|evening|week|trip|journey|flight|start to the week|
        start of the week|festive season) (|to you|to all|to you all|everyone|to you and yours|to you and the family|to
        the family|to your family|ahead|all|ivy|by the way|and happy new year|belated|though|too) / (|please |and |do |
        but )(say|give) (hi|hello|hey|my love|my regards|my best|my best wishes|my greetings|best wishes) (to|for)
        (your|the|everyone|everybody|all|mum|dad|ivy) ... / (|i was|ive been|i have been|was|been|we were|weve been)
        (away|ill|sick|in hospital|unwell|on holiday|on vacation|on leave| travelling|traveling|abroad|offline|snowed
        under|swamped|in bed|down with flu|at a conference|in meetings|busy) (|with work|with the flu|with the kids|
        with family|with exams|with a project|all day|all week|last week|last month|for a week| for two weeks|for a few
        days|the last few days|this week|until now|until today|until yesterday|till now|till today|till yesterday|until
        this morning|recently|lately|yesterday|over the weekend|over christmas) / (|and |ps |p s |btw |by the way
        )(loved|enjoyed|liked|really enjoyed|really loved|read|saw) your (talk|book|article|post| paper|newsletter|
        presentation|keynote|last newsletter|email|last post|note|photos|pictures|podcast) ...
        / whenever (it|that|) (suits|is convenient|works|is good|is handy) (|for )(|you|him|her|both|everyone|you both|
        all|either of you|best|bob) / when (you get a chance|you can|you have a moment|you have a minute|you are ready|
        youre ready|convenient|convenient for you|you get a minute|you have time|you find the time|it suits you|its
        convenient for you) / (|many |much |and |ok |great |with |very |so |really |also |i |my |big |heartfelt
        )(thanks|thank you|thankyou|thx|grateful to you|appreciate you|i appreciate you|kudos|nice of you|good of you|
        kind of you|thoughtful of you) (for |to |)(|kindly |so kindly )(asking| checking|ask|check|enquiring|inquiring|
        wanting my permission|getting my permission|seeking my permission|seeking my consent|getting my consent) (|me |
        with me |us |my permission )(first|beforehand|before|instead of|rather than) (|sharing|giving|doing|passing|
        handing|introducing|connecting|just|you|simply|cc|ccing| making|sending) ...
        / (|and |so |very |really |im |i am |oh |im so |i am so |im very |i am very |and im |and i am )(sorry|
        apologies|forgive me|pardon me) (|that |if |for )(|the )(it|this|my reply|my answer|that) (took|has taken|s
        taken|taking|came|comes|is|was|being) (|me |us )(|so |a bit |very |rather |such )(long|late|a while|ages|a
        week|a few days|some time|forever|two weeks|a month|days|weeks|a long time|delayed|an age|short|brief) / (|and
        |so |very |really |im |i am |oh |im so |i am so |im very |i am very |and im |and i am )(sorry|apologies|forgive
        me) (|that )(i|ive|im|i am|i have) (|only |just |been |not )(|so |a bit |rather |very )(late|slow|missed your|
        overlooked your|only saw|just saw|forgot to reply|forgot to answer|forgot to write|took so long|been slow|
        havent replied|didnt reply|did not reply|couldnt reply|lost track|forgot about this|missed this|overlooked
        this|forgotten|not answered|been so slow|been quiet|didnt answer) (|with this|with my reply|with my answer|to
        reply|to answer|mail|email|message|sooner|earlier|before|until now|last week|yesterday|at first|in replying|in
        answering|about it|back) / (|and |but |so )(hows|how is|how are|how was|how did) (your|the|everyone|all|
        everybody|you and your|little|old) (|dear |lovely |old |new |poor |wee )(mother|mum|mom|mam|father|dad|da|wife|
        husband|family|kids|children|son|daughter|baby|dog|cat|parents|brother|sister|garden|weather|back|knee|leg|
        health|house|job|new job|team|weekend|holiday|trip|week|day|summer|christmas|wedding|form|craic|studies|lot|
        grandkids|mam and dad) (|getting on|doing|keeping|these days|now|going|lately|over there|today|go|at home|in
        leeds|treating you) (|?)
        / (|yes |so |thank you |thanks |and |oh |ah )my (dear|dear friend|friend|love|darling|man|lovely|good man|old
        friend|sweet|brother|sister|dear ivy|dear girl|dear fellow|dear chap|good friend) / (|i |we |but i |and i |but
        |and )(wish|wishing) (you|him|her|them|bob|ann|ivy|you both|the both of you|you all|him and you|you and him|you
        and bob|bob and you|everyone) (both |all |)(well|luck|good luck|all the best|every success|the best|all the
        luck|success|the very best|a good day|every happiness|the best of luck|much success) (|with it|with this|with
        that|with your project|with the project|with everything|though|all the same|in your search|with your work|with
        his work|for the future|anyway)
        / (|im |i am |so |very |really |im so |im very |its |it is |always |its always |what a )(happy|glad|good|nice|
        lovely|great|pleased|wonderful|delighted|pleasure|delight) (to hear|hearing|to see|to read|to get) (from you|
        from ivy|your news|you are well|youre well|a mail from you|your mail|your email) (|again|ivy|after so long|
        after all this time|after all these years)
        / (|please |pls |you can |you may |do |kindly |just |so |and |you could |of course you can |feel free to
        )(tell|let) (him|her|them|bob|ann|ivy) (|know |know that |that ) / (|best |easiest |best to be |i am |im |i can
        be |call me |ring me |reach me |i am best |im best )(reached|reachable|available|free|at home|contacted|called|
        me|best|reach me|reach) (|on my mobile|by phone|at home|any day|most days|weekdays|evenings|on my cell|on the
        phone|by mobile|here) (after|before|until|till|from) (five|six|seven|eight|nine|ten|four|three|two|noon|lunch|
        work|office hours|school|midday|3|4|5|6|7|8|9|10|5pm|6pm|4pm|7pm|8pm|9am|10am) (|pm|am|oclock|p . m .|p m|in
        the evening|in the morning|uk time|most days|any day|on weekdays|every day) / (at|in) my (age|time of life|
        stage of life|position|situation|condition|state of health|advanced age|current situation|present situation) /
        with my (health|workload|schedule|diary|calendar|hours)
        / (|im |i am |we are |were |ill be |i will be |and im )(around|free|available|in town|here|back|at my desk|at
        home|in the office|in leeds|in london|flexible|reachable) (|for )(all|most of|all of|every day|any day|the
        whole of|much of|from|on|this|from monday) (|next |this |the coming |of next |of this )(week|month|year|monday|
        tuesday|wednesday|thursday|friday|day|weekend|summer|autumn|spring|winter|on) (|if that helps|too|by the way|
        for a call|for a chat) / p . s . / p . s / p . p . s .
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
        / (this|these|those|any|every|same|right|exactly the) (kind|sort|kinds|sorts) of / that (kind|sort) of (thing|
        stuff|person|work|introduction|contact|mail|meeting|world|job) / (someone|somebody|people|a person|others|
        folks) who (knows|know|works|work|does|do|has|have|understands|understand|is|are|shares|share|looks after|look
        after|looks for|look for|loves|love|cares|care|thinks|gets|builds|makes|runs|speaks) / instead of (my|the|this|
        that|his|her) (work|
        office|company|old|other|business|usual|main|gmail|current|) (address|email| one|mail|account|inbox)
        / (met|seen|spoken|talked|worked|known|crossed paths|crossed swords|done this|been here|asked me|asked|wrote to
        me|written|heard that|heard it|had dealings|dealt|tried|tried this|tried that) (|each other |together |with him
        |to him |with her |to her |this |that |with bob |once |years |long )before
        / (|more than |got |still got |have |ive |i have |ive got |i have got |weve got |we have |has |with )(plenty|
        lots|loads|heaps|oodles|enough|tons|bags) of (time|free time|room|space|capacity|bandwidth|energy|questions|
        ideas|interest|experience|work for him| good memories|stories|roofs|things to discuss|things to talk about|
        respect) / (much|anything|nothing|a lot|lots|little|not much|something|enough|plenty|loads|things) to (say|ask|
        tell|talk about|discuss) (|to each other|to him|to her|to one another|to them|each other|one another|to you) /
        (instead of|rather than) (|just |simply |merely |only )(ccing|cc ing|cc|cc d|adding|copying|putting|sending|
        giving|handing|sharing|passing|introducing|connecting|going ahead|doing) (|it |us |me |my @mine@ |him )(|
        everyone|everybody|us all|all of us| all|in|away|out|without asking|straight away|directly|around)
        / (look|looks|looking|looked) after / (i|we) could (|really |certainly |well |definitely |do |always |all
        )(use|do with|learn from|benefit from) / my (doctor|doctors|gp|physio|consultant|surgeon|therapist) (|has |have
        )(told|ordered|advised|says|said|asked|wants) (me to|that i|i need to|i should|i must)
        / (i|ive|i have|we have|weve) (|already )(asked|told|begged|warned|written to|written) (you|u|ivy|this service|
        you people|you lot) (|this )(before|already|twice|several times|repeatedly|many times|last week|last time|to
        stop|not to|more than once)
        / (im|i am|were|we are|ive been|weve been) in (the|a|an|my|our|and|two|charge|hospital|bed|between|over|town|
        leeds|london|no|love|france|germany|meetings|mourning|court|therapy|transit)
        / (anyone|anybody|everyone|everybody|any person|all those|those) who (cares|care|knows|loves|love|works|
        understands|shares|likes|thinks)
    """,
}
"""Phrases that leave an answer open, turn it, or are courtesies."""
