"""English words of those who put it off, or want no more mail: data alone, in the notation of `words.py`."""

ENDING = {
    "later": """
        later / maybe later / perhaps later / some other time / another time / maybe another time / perhaps another
        time / some time later / sometime later / not now / not right now / not yet / not at the moment / not just
        now / not just yet / not today / not this (week|month|year|quarter|spring| summer|autumn|fall|winter) / not
        for now / not for the moment / not at this time / not at present / not currently / not at this moment / not
        at this point / not quite yet / not so soon / not until ... / not before ... / not in the near future / next
        (week|month|year| quarter|spring|summer|autumn|fall|winter|time| semester|term) / in a (week|month|year|few
        weeks|few months| couple of weeks|couple of months|few days|while| bit|couple of days|quarter|fortnight) / in
        (two|three|four| five|six|some|several) (weeks|months|days|years) / ask (me |)(again|later|me later|in) ... /
        ask me (again| later|then|next|in|after|another) ... / (|please | can you |could you |write |come back |lets
        talk |lets do it |lets do this |lets revisit this | lets revisit |lets postpone |lets speak |
        talk |maybe |perhaps )(again |)(later|
        in the new year|in january|in february|in march|in april|in may| in june|in july|in august|in september|in
        october|in november|in december| next week|next month|next year| next quarter|next spring|next summer|next
        autumn|next fall|next winter|after the summer|after the holidays| after easter|after christmas|after my
        vacation|after my holiday|some other time| another time|another day|in the future|in a month|in a few weeks|
        in a few months|in a couple of weeks|in a couple of months|in a while| in autumn|in spring|in summer|in
        winter|in the autumn|in the spring|in the summer|in the fall|in the winter| in six months|in three months|in
        two weeks|in two months|a bit later|a little later|later on| later this year|later this month|later this
        week|down the road|down the line|when things calm down|when i am back|when im back|when i have more time) /
        postpone / lets postpone / tbd / to be decided / maybe soon / perhaps soon / not so soon / sometime soon / will
        (read|reply| answer|respond|get back|come back|revert|circle back|write back|be in touch|let you
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
        / after @feast@ (|please|maybe|thanks|thank you|perhaps|only|would be better|is better|would be best|is best|
        would suit|would suit me|would suit better|suits me better|works better|works for me|then|pls|sorry|if
        possible|if you dont mind|can|also can|lah|works) / in the (second|first|latter|last|next|other) (half|part|
        quarter|week|weeks|month) of (the|next|this) (year|month|quarter|summer|term|autumn|spring| @month@) / (once|
        when) (im|i am|were|we are|i have|ive|my|the|things|work|life) (|have |are |is |has |been |get |gets |a bit |a
        little )(back|less busy|done|finished|settled|over|through|free|recovered|better|calmed down| quieter|quieten
        down|calm down|calmer|less hectic|settle down|settles down|quietens down|out of hospital|on my feet) (|please|
        maybe|would be better|is better|thanks)
    """,
    "wait": """
        (|please |pls |can you |could you |would you |will you |could you please |can you please |maybe |perhaps |
        and | then |so |but |or |kindly |just |why dont you |feel free to |you can |you may |do |id say |i suggest
        you |would you mind |can i ask you to |could i ask you to |happy for you to |and please )(ask|asking|try|
        trying|write| contact|email|ping|remind|nudge|poke|get back to|come back to|come back|check back|check in|
        check|circle
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
        later|talk again|hold this|hold it|keep this|leave it| leave this|leave that|save this|take a rain check|aim|
        shoot) (|this |it |that |about this
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
        / (|please |can we |could we |can i |could i |lets |let us |maybe |maybe we can |we could |may we |shall we |id
        like to |i would like to |id prefer to |i would prefer to |id rather |i would rather |but lets |but can we |is
        it possible to |would it be possible to |any chance we can |any chance we could )(do this|do it|do that|speak|
        connect|talk|meet|discuss this| start|begin) (|this |it |that |about this |about it |on this |with this )(|back
        )(until|till|til|after|later|once|when| around|at a later|another time|another day|some other|next|a bit later|
        a little later|again|in @month@|in two|in three| in four|in five|in six|in the new year|in the @month@) ...
        / (|how |and how |so how |then how |what |and what |ok how |but how |yes but how |sure but how )about (|in |
        after |early |late |mid |sometime |the end of |some time in )(@monthly@|next week|next quarter|a month from
        now|in a month|in a few weeks|in two weeks|in six months|the autumn|the spring|the fall|the winter|the new
        year) (|instead|maybe|perhaps) (|?) / (|please |pls |plz |kindly |just |can you |could you )(remind|ask|ping|
        text|mail|email|try|contact) (|me |us )(|again )(|in |after |on |by )(nxt month|nxt week|nxt year|nxt yr|next
        yr|next mth|nxt mth|next wk|nxt wk|tmrw|2moro) ...
        / (|so |yes but |but )(can|could|may|might) (i|we) (|please |maybe |perhaps )(answer|reply|respond|decide|get
        back to you|come back to you|get back|come back|let you know|tell you|give you an answer|give an answer|write
        back|confirm|take this up|do this) (|you |on this |about this |to this |on it |to you )(next|in|after|later|
        tomorrow|by|on|once|then|at the|when) ...
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
        / after @feast@ / until @feast@ / till @feast@ / before @feast@ / once @feast@ (is|are) (over|done|finished|
        behind me|past)
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
        please |would you please |and please |ffs |for gods sake |you must |you need to )(stop|quit|cease|
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
        / (|i |we |please i |and i |just )(want|need|would like|wanna|d like|demand|wish) (|to get |to be |to come |to
        be taken |to be let )(off|out of|out|removed from|taken off) (this|your|the|that|ur|whatever|any|all) (|mailing
        |email |e mail |stupid |damn )(list|lists|thing|service|database|mails|spam|this is|mailing|system) (|please|
        now|immediately|thanks|asap) / (from|off) (whatever|wherever|any list|whichever list) (|list |mailing list |
        service |thing )(this is|it is|you have|you found me|you got me|this comes from|youre using|you use|i am on|im
        on|you have me on) (|on) / (|please |kindly |just |no |pls )(remove|delete|take|get|unsubscribe) me (from|off)
        (|of )(whatever|wherever|any list|whichever list|every list|anything|everything) (|list |mailing list |service
        |thing )(this is|it is|you have|you found me|you got me|this comes from|youre using|you use|i am on|im on|you
        have me on|you run|you do|you send|like this) (|on|please)
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
}
"""Phrases that ask for a time later, or for no more mail."""
