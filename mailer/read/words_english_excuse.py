"""English reasons for a no: data alone, in the notation of `words.py`."""

EXCUSING = {
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
        / (i|ive|i have|weve|we have|we|having) (already |since |now |long |long since |just |recently |)(left|quit|
        moved on from| moved away from|moved out of|stepped away from|stepped back from|stepped down from|given up|gave
        up|retired from|got out of|sold|closed|wound up|stopped working in|stopped doing|changed) (that|the|this|my|
        our|all that|all of that|my old|his|her) (field|industry|business|sector|job|company|world|line of work|trade|
        profession|area|firm|role|career|subject|practice| studio|work|kind of work|sort of work|career|things|stuff|
        jobs|roof business|behind) ...
        / (too busy|busy|retired|no time|no capacity|no bandwidth|no interest|not interested) (|here|now|right now|
        really)
        / (i already|we already|already|ive already|weve already|i have already|we have already) (have|got|use|work
        with|deal with|am with|are with|found|hired|chosen|employ) (a|an|our|my|someone|somebody|enough|plenty|all the|
        one|more than enough|too many) ... / (i|we) (have|ve got|have got|use) (our own|my own|enough contacts|enough
        of|enough going on|too many|far too many|far too much|a lot on|loads on|someone for|somebody for|someone
        already|somebody already|someone who does|somebody who does|all the contacts|all the help|all the roofers) ...
        /  (im|i am|were|we are|ive been|at) (|now |nearly |almost |over |well
        over |past )(retired|pensioned|semi retired|long retired|out of the business|out of the game|out of that
        business|out of that world|too old|too long in the tooth|past it|past all that|past that| an old man|an old
        woman|winding down|sixty|seventy|eighty|ninety|no longer in) ...
        / (|i |we |im |were |i am |we are |ive |weve )no longer (active|involved|working|in|practising|practicing|part|
        with|dealing|engaged|employed|the right|in charge|work|deal|do that|do this|in business|up to it|fit) ... /
        (ive|i have|weve|we have|i) (|really |quite |already )had (enough|my fill|it|more than enough) (of|with) ... /
        (|i |ive |i have |we |weve )never (|even )(heard of|met) @person@
        / (|im |i am |were |we are )in no (position|mood|state|fit state|condition|shape) (to|for) ...
    """,
}
"""Phrases that give a reason, and decide nothing by themselves."""
