"""Words of English and what people say in every language: data alone, in the notation of `words.py`.

English is parted by what the phrases are for; here stand the lists that all parts use, and the parts are put together.
"""

from mailer.read import (
    words_english_asides,
    words_english_beside,
    words_english_later,
    words_english_no,
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
        / side = me|us|my side|our side|my end|our end|this end|this side|here|my part|our part|the wife and me /
        informal = mate|lad|pal|man|bro|sis|boss|love|pet|darling|dear|hun|hon|buddy|dude|bud|friend|sir|maam|madam|ma|
        oga| lah|la|lor|leh|na|o|oo|ji|yaar|da|jare|sha|hor|abeg
        / well = you|all|everything|the family|your family|the kids|your mum|your mom|your dad|your mother|your father|
        your wife| your husband|your parents|your children|your son|your daughter|your team|your week|your day|life|
        work|everyone| everybody|youre|things|he|she|they|the baby|the new job|the new house|the move|the weather
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

ENGLISH = {
    **MACROS,
    **words_english_yes.AGREEING,
    **words_english_no.DECLINING,
    **words_english_later.ENDING,
    **words_english_beside.BESIDE,
    **words_english_asides.ASIDES,
}

TABLES = {"en": ENGLISH, "any": COMMON}
