"""The words by which the reason for a request, and who it speaks of, are told from the request itself: data alone.

Each set is a list of lower-case words (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, in that
order, and the further languages). This module never decides anything.
"""

from __future__ import annotations

from mailer.read.request_words import further, words


TOPICS = words(
    "for about regarding re concerning",
    "über wegen zum zur für",
    "pour sur concernant",
    "para sobre por",
    "per su sul sulla riguardo",
    "para sobre por",
    "over voor wegens",
    "dla",
    *further("topics"),
)
"""Words that say what an introduction is about."""

SUBJECTS = words(
    "she he they both i we",
    "sie er beide ich wir",
    "elle il elles ils je nous",
    "ella él ellos ellas ambos ambas yo",
    "lei lui loro entrambi entrambe io",
    "ela ele eles elas ambos ambas eu",
    "zij hij ze ik beiden",
    "ona on oni oboje",
    *further("subjects"),
)
"""Words that, after a comma, start to say why."""

SEVERAL = words(
    "these those following both them two three four five all",
    "diese diesen folgende folgenden beide beiden zwei drei vier alle",
    "ces suivants suivantes deux trois quatre tous toutes",
    "estos estas siguientes dos tres cuatro todos",
    "questi queste seguenti due tre quattro tutti",
    "estes estas seguintes dois duas três quatro todos",
    "deze volgende twee drie vier alle",
    "te tych dwie trzy trzech",
    *further("several"),
)
"""Words that speak of several people who are named elsewhere."""

PAST = words(
    "introduced met",
    "vorgestellt kennengelernt",
    "présenté présentés présentée rencontré",
    "presentado presenté conocieron",
    "presentato presentati presentata",
    "apresentei apresentado apresentados",
    "voorgesteld",
    "przedstawiłam przedstawiłem poznali",
    *further("past"),
)
"""Words by which somebody tells of an introduction that was made."""

REASONS = words(
    "because since so reason why",
    "weil da damit denn",
    "car parce puisque afin",
    "porque pues ya",
    "perché poiché così",
    "porque pois",
    "omdat want",
    "bo ponieważ gdyż",
    *further("reasons"),
)
"""Words that start the reason in a sentence which also asks."""

RELATIVE = words(
    "who whose whom which that",
    "der die das dessen deren welche welcher",
    "qui que dont",
    "que quien quienes cuyo cuya",
    "che cui",
    "que quem cujo cuja",
    "die dat",
    "który która którzy",
    *further("relative"),
)
