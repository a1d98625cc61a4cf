"""English questions and orders to the service itself: data alone, in the notation of `words.py`."""

ASIDES = {
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
}
"""Phrases that ask who we are, what we hold or how it went, and the orders of an introducer."""
