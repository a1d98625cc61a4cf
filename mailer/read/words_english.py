"""Words of English and what people say in every language: data alone, in the notation of `words.py`.

English is parted by what the phrases are for; here stand the lists that all parts use, and the parts are put together.
"""

from itertools import chain

from mailer.read import (
    words_english_asides,
    words_english_beside,
    words_english_excuse,
    words_english_figures,
    words_english_fond,
    words_english_later,
    words_english_no,
    words_english_refusals,
    words_english_remarks,
    words_english_sharing,
    words_english_yes,
)


MACROS = {
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
        intro over / mine = email|e mail|e-mail|e-mail address|e-mail id|email address|mail|mail address|address|
        contact|contacts|contact details|
        contact info|contact information|details| number|no .|mobile no|phone no|contact no|mobile number|mobile|cell
        number|cell|whatsapp|whatsapp number|email id|e mail id|mail id|particulars|phone number|info|work email|
        private email|work address|
        private address|name|coordinates|gmail / quality = great|good|lovely|nice|kind|interesting|fascinating|
        brilliant|wonderful|thoughtful|sweet|amazing|awesome| impressive|cool|helpful|generous|right up my street|
        right up my alley|exactly what i need|just what i need| exactly what i have been looking for|the best|a star|
        a legend|a gem|a great person|a good person|a nice person| an interesting person|a great guy|a nice guy|a
        lovely person|a good friend of ivys|excellent|welcome|perfect| relevant|useful / mails = email|emails|e-mail|
        e-mails|e mail|
        e mails|mail|mails|message|messages|msgs|msg|requests|request| invitations|introductions|intros|spam|
        newsletters|newsletter|letters|stuff|notifications|correspondence| communication|communications|them|of them|
        of these|of this|of it|crap|nonsense / month = january|february|march| april|may|june|july|august|september|
        october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec| spring|summer|autumn|fall|
        winter|the spring|the summer|the autumn|the fall|the winter|easter|christmas|xmas|new year|the new year|
        ramadan|thanksgiving|the holidays|the summer holidays|monday|tuesday|wednesday|thursday| friday|next week|
        next month|next year|next quarter|nxt month|nxt week|nxt year|nxt yr|next yr|next mth|nxt mth|next wk|nxt wk|
        tomorrow|tmrw|2moro|q one|a month|a month or so|a few months|a few weeks|a couple of months|a
        couple of weeks|a week|a week or two|a while|a bit|a year|half a year|two weeks|two months|three months|
        three weeks|four weeks|six weeks|six months|a fortnight|some months|some weeks|some time|the future|the
        coming months|the coming year|then|later|q1|q2|q3|q4|mid @monthly@|early @monthly@|late @monthly@|the end of
        @monthly@|the beginning of @monthly@|early next year|later this year / monthly = january|february|march|
        april| may|june|july|august|september|october|november|december|next month|next year|the month|the year|the
        quarter|the summer
        / side = me|us|my side|our side|my end|our end|this end|this side|here|my part|our part|the wife and me /
        informal = mate|lad|pal|man|bro|sis|boss|love|pet|darling|dear|hun|hon|buddy|dude|bud|friend|sir|maam|madam|ma|
        oga| lah|la|lor|leh|na|o|oo|ji|yaar|da|jare|sha|hor|abeg
        / well = you|all|everything|the family|your family|the kids|your mum|your mom|your dad|your mother|your father|
        your wife| your husband|your parents|your children|your son|your daughter|your team|your week|your day|life|
        work|everyone| everybody|youre|things|he|she|they|the baby|the new job|the new house|the move|the weather
        / gladly = |gladly |happily |certainly |of course |definitely |surely |absolutely |also |always |by all means |
        freely |also gladly |very happily |very gladly |just |simply |please |very well |with pleasure |indeed |
        cheerfully |willingly |totally / perm = |please |pls |plz |kindly |just |yes |yes please |sure |ok |okay |of
        course |so |and |do |then |well |aye |grand | abeg |please do |do please |go ahead and |go on and |feel free to
        |please feel free to |please feel at liberty to |feel at liberty to |you are at liberty to |youre at liberty to
        |be so kind as to |please be so kind as to |be so good as to |please dont hesitate to |dont hesitate to |do not
        hesitate to |please do not hesitate to |you can @gladly@|you may @gladly@|you could @gladly@|u can @gladly@|can
        @gladly@|you are
        @very@welcome to |youre @very@welcome to |you are free to |youre free to |you have my permission to |you have
        my blessing to |you have my consent to |happy for you to |im happy for you to |i am happy for you to |id be
        happy for you to |i would be happy for you to |fine for you to |its fine to |it is fine to |its ok to | it is
        ok to |its okay to |it is okay to |ok to |okay to |fine to |no problem to |no problem |not a problem to |no
        bother to |no bother |i dont mind you |you should |you should @gladly@|i allow you to |i authorise you to |i
        authorize you to |i permit you to |i let you |i invite you to |i would ask you to |id ask you to |id be
        grateful for you to |be my guest and |ivy can @gladly@|ivy may @gladly@ / person = him|her|them|bob|ann|the
        man|the lady|the guy|the gentleman|your friend|this person|that person|the fella|the lad| this chap|this man|
        this woman|this gentleman|mr bob|mr ray|ms lee|dr bob|mr . bob|dr . bob|ms . bob|mrs . bob|mr . ray| someone
        like that|someone like him|someone like her|somebody like that|somebody like him|bob ray|ann lee / adjective =
        great|lovely|nice|wonderful|perfect|fantastic|awesome|amazing|a pleasure|good|cool|excellent|super|brilliant|
        helpful|useful|fine|appreciated|welcome|much appreciated|very welcome|an honour|an honor|a delight|delightful|
        marvellous|marvelous|terrific|splendid|ideal| kind|a treat|a great pleasure|a real pleasure|a joy|my pleasure|a
        great help|a great opportunity|a good idea|a privilege|grand|brill|ace|smashing|sweet|neat|dope|mint|fun|handy|
        class|magic|rad|superb|stellar|top|braw|lush| ace|sound|fab|fabulous|gorgeous|a dream|a dream come true|
        incredible|unreal|savage|wicked|mega|epic|valuable| invaluable|really something|highly appreciated|most
        welcome|most kind|most appreciated|very much appreciated|greatly appreciated|very useful to me|a good thing|a
        blessing|a good opportunity|just the ticket|just what i need|exactly what i need|perfect for me|so helpful|of
        great help|of great interest to me / talk = meet|meet with|talk to|talk with|speak to|speak with|chat to|chat
        with|connect with|hear from|get to know|be introduced to|be connected with|be connected to|be put in touch
        with|make the acquaintance of|make the knowledge of|make contact with|have contact to|get in contact to|come in
        contact with|come into contact with|have a chat with|have a word with|have a call with|have a coffee with|get
        in
        touch with|be in touch with|exchange ideas with|swap notes with|compare notes with|catch up with|link up
        with|correspond with|get acquainted with|come to know|become acquainted with|be acquainted with|have contact
        with|get in contact with|sit down with|have an introduction to|have an intro to / talking =
        meeting|talking to|talking with|speaking to|speaking with|chatting to|chatting with|connecting with|hearing
        from| getting to know|being introduced to|being connected with|being connected to|being put in touch with|
        making the acquaintance of|having a chat with|having a word with|having a call with|getting in touch with|
        exchanging ideas with|swapping notes with|comparing notes with|linking up with|getting acquainted with|knowing
        / feast = diwali|eid|holi|pongal|onam|durga puja|dussehra|navratri|chinese new year|cny|lunar new year|national
        day|ramadan| ramazan|passover|hanukkah|golden week|midterms|the midterms|my exams|exams|the exams|finals|half
        term|term|the term|this term|the wedding|my wedding|the birth|the move|the elections|the election|the launch|
        the conference|the deadline|my surgery|my operation|the operation|my leave|my holiday|my holidays|my vacation|
        my trip|my thesis|the harvest|the monsoon|the rains| the season|the weekend|lent|st patricks day|paddys day|
        hogmanay|burns night|australia day|labor day|labour day|memorial day|the fourth|the bank holiday|tax season|
        year end|the financial year|the fiscal year|the school holidays|the summer break|the break|the semester|this
        semester|this quarter|the quarter|the month|this month|the festival|the festivals| carnival|independence day|
        the world cup|the olympics|the baby|the baby comes|the baby arrives|the release|the trial|the audit|the merger|
        the show| the festive season|the easter break|the christmas break|spring break|thanksgiving|graduation|my
        graduation|my phd|my move|our move|our wedding|the birth of our child|mat leave|maternity leave|parental leave
        / own = email|e mail|e-mail|e-mail address|email address|e mail address|mail|mail address|address|contact|
        contacts|contact details|
        contact info|contact information|details|number| phone number|info|name|data|information|coordinates / going =
        (going to|gonna) (do|accept|agree|meet|share|say yes|participate|pursue|take|give|join|be part|get involved|
        connect|sign up|engage|be able|be introduced|proceed|be meeting|be taking|have time|say yes|be interested|help|
        be joining|do this|want)
    """,
}
"""Lists that the phrases use by name."""


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
    "alone_yes": "si / tak / ja / da / jes / hai / ok / y / yes / oui / sim / ya / prima / co / evt",
    "alone_no": "no / ne / nao / nu / nem / n / nee / nei / nej / net / nein / non",
    "stop_all": "stop all",
    "thanks": """
        thanks / thank you / thx / merci / danke / grazie / gracias / obrigado / obrigada
    """,
    "regret": """
        sorry
    """,
}

PARTS = (
    MACROS,
    words_english_figures.FIGURES,
    words_english_refusals.REFUSALS,
    words_english_remarks.REMARKS,
    words_english_sharing.SHARING,
    words_english_yes.AGREEING,
    words_english_fond.WISHING,
    words_english_no.DECLINING,
    words_english_excuse.EXCUSING,
    words_english_later.ENDING,
    words_english_beside.BESIDE,
    words_english_asides.ASIDES,
)

ENGLISH = {key: "/".join(part[key] for part in PARTS if key in part) for key in dict.fromkeys(chain(*PARTS))}

TABLES = {"en": ENGLISH, "any": COMMON}
