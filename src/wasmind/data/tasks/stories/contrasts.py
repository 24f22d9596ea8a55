"""Stories that compare and put together: how many more or fewer than another, or both, or all, of persons, days, places.

Who has more is told first or last, and only the question says which of the amounts matter and what is to be done.
"""

from __future__ import annotations

from itertools import combinations, pairwise, permutations

from wasmind.data.tasks.stories.story import Asked, Oracle, Story, asked, computed, formula
from wasmind.data.tasks.stories.words import EAT, FLOWERS, FOOD_MADE, FRUIT, OWN, PEOPLE, WILD, kind, together

_THINGS = (*OWN, *EAT, "book", "magazine", "novel", "leaflet", "bottle", "tin")
_SAYS = "{<0>|<0>|<0 <x>>}."
_NAMES = "abcdefgh"


def _minus(more: int, fewer: int, ask: str, says: str = _SAYS) -> Asked:
    """Asks by how much one number is above another."""
    return ask, says, *formula(f"{_NAMES[more]}-{_NAMES[fewer]}")


def _plus(which: tuple[int, ...], ask: str, says: str = _SAYS) -> Asked:
    """Asks what some of the numbers are together."""
    return ask, says, *formula("+".join(_NAMES[k] for k in which))


def _named(text: str, *names: str) -> str:
    """The text with `#1`, `#2` and `#3` filled in."""
    for k, name in enumerate(names, 1):
        text = text.replace(f"#{k}", name)
    return text


def _orders(names: tuple[str, ...], first: str, rest: str, last: str, joins: tuple[str, str] = (", ", " and ")) -> str:
    """All orders of telling: `#1` is the name in each part, `#0` its number; a comma between them and a word before the last."""
    told = []
    for order in permutations(range(len(names))):
        forms = (first, *(rest for _ in order[2:]), last)
        parts = [form.replace("#1", names[k]).replace("#0", str(k)) for form, k in zip(forms, order, strict=True)]
        told.append(joins[0].join(parts[:-1]) + joins[1] + parts[-1])
    return "{" + "|".join(told) + "}"


def _each_pair(names: tuple[str, ...], more: str, both: str, every: str, says: str = _SAYS) -> tuple[Asked, ...]:
    """Questions about every two of the names, the first of which has more, in both directions; and about all of them.

    more: with `#1` for who has more and `#2` for who has fewer. both: with `#1` and `#2` in either order.
    """
    pairs = tuple(combinations(range(len(names)), 2))
    asks: list[Asked] = [_minus(i, j, _named(more, names[i], names[j]), says) for i, j in pairs]
    if both:
        for i, j in pairs:
            one, other = names[i], names[j]
            asks.append(_plus((i, j), "{" + f"{_named(both, one, other)}|{_named(both, other, one)}" + "}", says))
    if every and len(names) > 2:
        asks.append(_plus(tuple(range(len(names))), every, says))
    return tuple(asks)


def _falling(*numbers: int) -> bool:
    return all(a > b for a, b in pairwise(numbers))


_DID = together(
    "shell/gathered/gather, acorn/collected/collect, mushroom/found/find, pear/picked/pick, plum/picked/pick, "
    "bean/picked/pick, bulb/planted/plant, seed/planted/plant, potato/dug up/dig up, potato/peeled/peel, "
    "onion/chopped/chop, egg/boiled/boil, samosa/fried/fry, bread roll/baked/bake, dumpling/made/make, "
    "dumpling/ate/eat, pancake/ate/eat, cherry/ate/eat, bracelet/made/make, paper star/folded/fold, paper "
    "boat/folded/fold, napkin/folded/fold, letter/wrote/write, postcard/sent/send, message/received/receive, "
    "e-mail/answered/answer, parcel/delivered/deliver, newspaper/delivered/deliver, raffle ticket/sold/sell, "
    "calendar/sold/sell, lantern/painted/paint, fence post/painted/paint, tile/laid/lay, brick/carried/carry, "
    "window/cleaned/clean, bicycle/repaired/repair, shoe/polished/polish, plate/washed/wash, shirt/ironed/iron, "
    "sock/sorted/sort, scarf/knitted/knit, cushion/sewed/sew, page/read/read, story/read/read, poem/learned/learn, "
    "word/spelled/spell, riddle/solved/solve, sum/solved/solve, photo/took/take, sketch/drew/draw, goal/scored/score, "
    "point/scored/score, lap/swam/swim, lap/ran/run, fish/caught/catch, crab/caught/catch, butterfly/counted/count, "
    "lorry/counted/count, star/counted/count, stamp/collected/collect, coin/found/find, balloon/blew up/blow up, "
    "badge/earned/earn, ticket/bought/buy, marker/bought/buy, sandwich/prepared/prepare, invitation/printed/print, "
    "poster/put up/put up, bead/threaded/thread, sit-up/did/do, push-up/did/do, somersault/did/do"
)
"""A thing, what was done with it, and that in the infinitive."""

_TWO = (
    *asked(
        "{<A> <y> <0 <x>>{ and| while|, and|, while|, but} <B> {only |}<y> <1{ <x>|}>|<B> <y> <1 <x>>{ and| while|, and|, but} <A> <y> <0{ <x>|}>|<B> <y> <1 <x>>. <A> <y> <0{ <x>|}>|<A> <y> <0 <x>>. <B> <y> <1{ <x>|}>}{| at the <place>| in <month>}.",
        ((3, 90), (2, 85)),
        _minus(
            0,
            1,
            "{how many more <x+> did <A> <z> than <B>|how many more <x+> than <B> did <A> <z>|by how many <x+> did <A> beat <B>|how many {fewer|less} <x+> did <B> <z> than <A>|how many <x+> fewer than <A> did <B> <z>|what is the difference between the number of <x+> that <A> <y> and the number that <B> <y>|how many more did <A> <z> than <B>|how many fewer did <B> <z> than <A>|find how many more <x+> <A> <y> than <B>|~how many <x+> more than <B> did <A> manage to <z>}?",
        ),
        _plus(
            (0, 1),
            "{how many <x+> did {they|the two of them|both of them|<A> and <B>|<B> and <A>} <z> {in all|altogether|in total|together}|what is the total number of <x+> they <y>|how many <x+> did they <z>|find the total number of <x+> that {<A> and <B>|they} <y>|~what do their <x+> add up to}?",
        ),
        _minus(
            0,
            1,
            "how many more <x+> {did|would} <B> need to <z> to {have as many as <A>|tie with <A>|catch up with <A>|match <A>|reach the same number as <A>|~draw level with <A>}?",
        ),
        fits=_falling,
        props=_DID,
    ),
    *asked(
        "{on <day>, <A> <y> <0 <x>>{. on <dayb>, <he> <y> <1{ <x>|}>| and on <dayb> <he> <y> <1>|, and <1> on <dayb>}|<A> <y> <1 <x>> on <dayb>{ and <0> on <day>|. on <day>, <he> <y> <0{ <x>|}>|, but on <day> <he> <y> <0>}|<A> <y> <0 <x>> on <day>{ and <1> on <dayb>|. <he> <y> <1> {on <dayb>|more on <dayb>}}}.",
        ((3, 120), (2, 110)),
        _minus(
            0,
            1,
            "{how many more <x+> did <A> <z> on <day> than on <dayb>|how many more <x+> did <he> <z> on <day> than <he> did on <dayb>|how many fewer <x+> did <A> <z> on <dayb> than on <day>|how many more did <A> <z> on <day>|what is the difference between the numbers of <x+> on the two days|how many <x+> fewer did <he> <z> on <dayb>|~on <day>, how many more <x+> did <he> <z> than on <dayb>}?",
        ),
        _plus(
            (0, 1),
            "{how many <x+> did <A> <z> {in all|altogether|in total|on the two days|on both days together|over the two days}|how many <x+> did <he> <z> on <day> and <dayb>{| together| combined}|what is the total number of <x+> <he> <y>|what number of <x+> did <A> <z> on <dayb> and <day> {in all|together}|~how many <x+> do the two days make}?",
        ),
        fits=_falling,
        props=_DID,
    ),
    *asked(
        "{<A> <y> <0 <x>> {in the morning|before lunch} and <1> {in the afternoon|after lunch}|<A> <y> <0 <x>> in the first {hour|week}. in the second one, <he> <y> <1>|<A> first <y> <0 <x>> and then <1 more <x>>|<A> <y> <0 <x>>. later <he> <y> <1 more <x>>|~<A> <y> <0 <x>>, had a rest and <y> <1> more}.",
        ((2, 200), (2, 200)),
        _plus(
            (0, 1),
            "{how many <x+> did <A> <z> {in all|altogether|in total|in the end}|what is the total number of <x+> <A> <y>|how many <x+> is that in all|~to how many <x+> does that come}?",
        ),
        props=_DID,
        anyone=True,
    ),
    *asked(
        "{in the morning, <A> <y> <0 <x>>. in the afternoon, <he> <y> <1{ <x>|}>{|. in the evening, <he> rested}|<A> <y> <1 <x>> in the afternoon and <0> in the morning|<A> <y> <0 <x>> before noon and <1> in the afternoon}.",
        ((3, 90), (2, 80)),
        _minus(
            0,
            1,
            "{how many more <x+> did <A> <z> in the morning than in the afternoon|how many fewer <x+> did <A> <z> in the afternoon than in the morning|by how many was the morning's number of <x+> higher|how many more <x+> did <he> <z> in the morning|~how many <x+> did the afternoon lag behind the morning}?",
        ),
        _plus(
            (0, 1),
            "how many <x+> did <A> <z> {that day|the whole day|in the whole day|during the day|in the morning and the afternoon|~from morning to night}?",
        ),
        fits=_falling,
        props=_DID,
        anyone=True,
    ),
    *asked(
        "{in the morning, <A> <y> <1 <x>>. in the afternoon, <he> <y> <0{ <x>|}>|<A> <y> <0 <x>> in the afternoon and <1> in the morning|<A> <y> <1 <x>> before lunch and <0> {after it|in the afternoon}}.",
        ((3, 90), (2, 80)),
        _minus(
            0,
            1,
            "{how many more <x+> did <A> <z> in the afternoon than in the morning|how many fewer <x+> did <A> <z> in the morning than in the afternoon|how many more <x+> did <he> <z> in the afternoon|by how many <x+> was the afternoon better|~by how many <x+> did the afternoon top the morning}?",
        ),
        fits=_falling,
        props=_DID,
        anyone=True,
    ),
    *asked(
        "{{last week|yesterday|last month|last year}, <A> <y> <1 <x>>{. this time <he> <y> <0>|, and this time <he> <y> <0>}|<A> <y> <0 <x>> this time{ and <1>|, but only <1>} {the last time|the time before}}.",
        ((3, 400), (2, 390)),
        _minus(
            0,
            1,
            "{how many more <x+> did <he> <z> this time{| than before| than the last time}|by how many <x+> did <A> do better this time|how many more <x+> did <A> <z> than the last time|by how many did the number of <x+> grow|~how large was the rise in <x+>}?",
        ),
        _plus((0, 1), "how many <x+> did <A> <z> {both times together|in all|altogether|in total|~in the two goes}?"),
        fits=_falling,
        props=_DID,
    ),
    *asked(
        "{<A> @has <0 <x>> and <1 <y>>|<A> @has <1 <y>> and <0 <x>>|in a <container> {of <A>'s |}there <=are/were> <1 <y>>{ and|, and also|, but} <0 <x>>|there <=are/were> <0 <x>>{ and| as well as|, and} <1 <y>> on <A>'s table|<A> @buys <0 <x>>. <he> also @buys <1 <y>>|at the <shop>, <A> @buys <1 <y>>. <he> @buys <0 <x>> too}.",
        ((3, 300), (2, 290)),
        _minus(
            0,
            1,
            "{how many more <x+> than <y+> {are there|<=are/were> there|<does/did> <A> have}|how many fewer <y+> than <x+> {are there|<does/did> <he> have}|what is the difference between the number of <x+> and the number of <y+>|what is the difference between the number of <y+> and that of <x+>|~by how many do the <x+> outnumber the <y+>}?",
            "{<0>|<0>|<0> more <x+>}.",
        ),
        _plus(
            (0, 1),
            "{how many <x+> and <y+> {are there|<=are/were> there|<does/did> <A> have} {in all|altogether|in total|together}|how many {things|items|pieces} {are there|<does/did> <A> have|<=are/were> there} {in all|altogether|in total}|what is the total number of <x+> and <y+>|~how large is the sum of <x+> and <y+>}?",
            "{<0>|<0>|<0> in all}.",
        ),
        fits=_falling,
        kinds=(_THINGS, _THINGS),
    ),
    *asked(
        "{the {zoo|farm|park|reserve|lake|nature park} {had|was home to} <0 <x>> and <1 <y>>|the {zoo|farm|park|reserve} {had|was home to} <1 <y>> and <0 <x>>|<A> {saw|counted|watched|photographed} <1 <y>>{ and| and then|, and} <0 <x>> {at the <place>|on a walk}|<A> {saw|counted|noticed} <0 <x>> {by the river|at the <place>}. {<A>|<he>} also {saw|counted|noticed} <1 <y>>}.",
        ((3, 90), (2, 80)),
        _minus(
            0,
            1,
            "{how many more <x+> than <y+> were there|how many fewer <y+> than <x+> were there|how many more <x+> were there than <y+>|what is the difference between the numbers of <x+> and <y+>|~how much larger than the number of <y+> is that of <x+>}?",
            "{<0>|<0> more <x+>}.",
        ),
        _plus(
            (0, 1),
            "{how many animals were there {in all|altogether|in total}|how many <x+> and <y+> were there {altogether|in all|together}|what is the total number of {animals|<x+> and <y+>}|~how many creatures were there}?",
            "{<0>|<0> in all}.",
        ),
        fits=_falling,
        kinds=(WILD, WILD),
    ),
)

_CLUBS = (
    ("Lions", "Falcons"), ("Sharks", "Bears"), ("Comets", "Rockets"), ("Hawks", "Wolves"), ("Owls", "Foxes"),
    ("Dragons", "Pirates"), ("Stars", "Kings"), ("Blues", "Reds"), ("home team", "guests"), ("girls", "boys"),
    ("Tigers", "Otters"), ("Ravens", "Bulls"), ("red team", "blue team"), ("fourth grade", "fifth grade"), ("teachers", "pupils"),
)  # fmt: skip
_CLUB = tuple((one, other) for a, b in _CLUBS for one, other in ((a, b), (b, a)))

_WINS = (
    *asked(
        "{the <x> {scored|got|made|finished with} <0 point> {and|while} the <y> {scored|got|made|finished with} <1{ point|}>|the <y> {scored|got|made} <1 point>. the <x> {scored|got|made} <0{ point|}>|the final score was <0> for the <x> and <1> for the <y>|the match {between the <x> and the <y> |}ended with <1 point> for the <y> and <0> for the <x>|in the {final|match on <day>|game}, the <y> {scored|got} <1 point> and the <x> <0>}.",
        ((3, 130), (2, 125)),
        _minus(
            0,
            1,
            "{by how many points did the <x> win|how many points did the <x> win by|by how many points did the <x> beat the <y>|how many more points did the <x> {score|get} than the <y>|how many fewer points did the <y> {score|get} than the <x>|by how many points did the <y> lose|how many points were the <y> behind|what is the difference between the two scores|~how large was the winning margin}?",
            "{<0>|<0>|<0 point>}.",
        ),
        _plus(
            (0, 1),
            "{how many points did {both teams|the two teams|both sides} {score|get|make} {in all|altogether|in total|together}|how many points were scored in {the match|the game|all}|what was the total number of points|~what do both scores add up to}?",
            "{<0>|<0 point>}.",
        ),
        _minus(
            0,
            1,
            "how many more points {did the <y> need|would the <y> have needed} {to tie|to tie the game|for a draw|to draw level|to catch up with the <x>|~to make it even}?",
            "{<0>|<0 point>}.",
        ),
        fits=_falling,
        props=_CLUB,
    ),
    *asked(
        "{in a {quiz|board game|card game|darts match|video game|spelling contest}, <A> {scored|got|won} <0 <x>> and <B> {scored|got|won} <1>|playing {cards|darts|a video game|a board game}, <B> had <1 <x>> and <A> had <0>|<B> {scored|got} <1 <x>> in the quiz. <A> {scored|got} <0>|<A> {finished|ended} the game with <0 <x>>. <B> {finished|ended} it with <1>}.",
        ((3, 900), (2, 890)),
        _minus(
            0,
            1,
            "{by how many <x+> did <A> win|how many <x+> did <A> win by|by how many <x+> did <A> beat <B>|how many more <x+> did <A> have than <B>|how many <x+> was <B> behind|how many more <x+> did <B> need to {tie|catch up|draw level}|how many fewer <x+> did <B> have than <A>|~what was <A>'s lead in <x+>}?",
        ),
        _plus(
            (0, 1),
            "{how many <x+> did {they|the two} have {in all|altogether|together}|what was the total of their <x+>|how many <x+> did <A> and <B> have {together|in total}|~what is the sum of their <x+>}?",
        ),
        fits=_falling,
        kinds=(("point", "point", "game token", "star", "gold coin"),),
    ),
    *asked(
        "{<A> {wants|hopes|would like} to {have|get|collect} <0 <x>>. so far <he> {has|has got|has collected} <1>|<A>'s goal is <0 <x>>. <he> already has <1>|<A> has <1 <x>> {so far|already|at the moment}. <he> needs <0> {in all|altogether} to {win a prize|get a badge|finish the task|reach the goal|fill the album}|to {win a prize|reach the next level|get the free gift}, <A> needs <0 <x>>. <he> has <1> {so far|already}|~the target is <0 <x>>, and <A> has <1> up to now}.",
        ((5, 500), (2, 490)),
        _minus(
            0,
            1,
            "{how many more <x+> {does <A> need|does <he> need|does <A> have to get|must <he> get}{| to reach <his> goal| to get there}|how many <x+> {is <he> short|are still missing|does <A> still need|does <he> lack}|how many <x+> are left to {get|collect}|how many more <x+> must <A> {get|collect}|~how far in <x+> is <A> from <his> goal}?",
        ),
        fits=_falling,
        kinds=(
            (
                "sticker",
                "point",
                "stamp",
                "bottle cap",
                "star",
                "signature",
                "coupon",
                "can",
                "box top",
                "token",
                "ticket",
                "bead",
                "football card",
                "vote",
                "badge",
            ),
        ),
    ),
    *asked(
        "{the record is <0 <x>>. <A> has <1> and <B> has <2>|<A> has <1 <x>>, <B> has <2> and the record is <0>|the record stands at <0 <x>>. <B> has <2> and <A> has <1>}.",
        ((10, 300), (5, 290), (2, 280)),
        _minus(0, 1, "how many more <x+> does <A> need to {reach|equal|tie|match} the record?"),
        _minus(0, 2, "how many more <x+> does <B> need to {reach|equal|tie|match} the record?"),
        _minus(
            1,
            2,
            "{how many more <x+> does <B> need to {catch up with|tie with} <A>|how many <x+> is <A> ahead of <B>|how many more <x+> does <A> have than <B>|~how wide is the gap between <A> and <B>}?",
        ),
        fits=_falling,
        kinds=(("goal", "point", "win", "lap", "catch", "hit", "medal", "skip", "throw", "jump"),),
    ),
)

_ABC = ("<A>", "<B>", "<C>")
_WHO_MORE = "{how many more <x+> did #1 <z> than #2|how many more <x+> than #2 did #1 <z>|how many fewer <x+> did #2 <z> than #1|how many fewer <x+> than #1 did #2 <z>|by how many <x+> did #1 beat #2|what is the difference between the number of <x+> #1 <y> and the number #2 <y>|how many more <x+> would #2 have to <z> to tie with #1|~how many <x+> was #2 behind #1}?"
_WHO_BOTH = "how many <x+> did #1 and #2 <z> {together|in all|altogether|in total|~between the two of them}?"
_WHEN_MORE = "{how many more <x+> did <A> <z> #1 than #2|how many fewer <x+> did <A> <z> #2 than #1|how many more <x+> did <he> <z> #1 than <he> did #2|what is the difference between the number of <x+> #1 and the number #2|~by how many <x+> was <A> better #1 than #2}?"
_WHEN_BOTH = "{how many <x+> did <A> <z> #1 and #2{| together| in all| in total}|what is the total number of <x+> <he> <y> #1 and #2|~what do the <x+> #1 and #2 add up to}?"
_WHEN_ALL = "{how many <x+> did <A> <z> {in all|altogether|in total|all together}|what is the total number of <x+> <A> <y>|~to how many <x+> does it all come}?"
_MONTHS = ("during the holidays", "in <month>", "in <monthb>")
_ANYWHERE = tuple(
    did
    for did in _DID
    if did[1]
    in (
        "found",
        "collected",
        "sold",
        "counted",
        "took",
        "drew",
        "painted",
        "solved",
        "put up",
        "folded",
        "cleaned",
        "bought",
    )
)
_PLACES = ("at the <place>", "at the <placeb>", "at home")

_THREE = (
    *asked(
        _orders(_ABC, "#1 <y> <#0 <x>>", "#1 <y> <#0>", "#1 <y> <#0>") + "{| at the <place>| on <day>| in <month>|}.",
        ((4, 100), (3, 95), (2, 90)),
        *_each_pair(
            _ABC,
            _WHO_MORE,
            _WHO_BOTH,
            "{how many <x+> did {they|the three|all three of them|the three friends} <z> {in all|altogether|in total|together}|what is the total number of <x+> they <y>|~how many <x+> do the three of them come to}?",
        ),
        fits=_falling,
        props=_DID,
    ),
    *(
        story
        for names, all_of_it in (
            (("in the morning", "in the afternoon", "in the evening"), False),
            (("in the evening", "in the morning", "in the afternoon"), True),
        )
        for story in asked(
            _orders(names, "<A> <y> <#0 <x>> #1", "<#0> #1", "<#0> #1") + ".",
            ((4, 90), (3, 85), (2, 80)),
            *_each_pair(names, _WHEN_MORE, _WHEN_BOTH if all_of_it else "", _WHEN_ALL if all_of_it else ""),
            fits=_falling,
            props=_DID,
            anyone=True,
        )
    ),
    *(
        story
        for names, all_of_it in (
            (("in the third week", "in the first week", "in the second week"), True),
            (("in the second week", "in the third week", "in the first week"), False),
        )
        for story in asked(
            _orders(names, "#1, <A> <y> <#0 <x>>. ", "#1 <he> <y> <#0> and", "#1 <he> <y> <#0>", ("", " ")) + ".",
            ((4, 300), (3, 290), (2, 280)),
            *_each_pair(names, _WHEN_MORE, _WHEN_BOTH if all_of_it else "", _WHEN_ALL if all_of_it else ""),
            fits=_falling,
            props=_DID,
        )
    ),
    *asked(
        _orders(_MONTHS, "<A> <y> <#0 <x>> #1", "<#0> #1", "<#0> #1") + ".",
        ((20, 900), (10, 890), (5, 880)),
        *_each_pair(_MONTHS, _WHEN_MORE, "", _WHEN_ALL),
        fits=_falling,
        props=_DID,
    ),
    *asked(
        _orders(_PLACES, "<A> <y> <#0 <x>> #1", "<#0> #1", "<#0> #1") + ".",
        ((4, 60), (3, 55), (2, 50)),
        *_each_pair(_PLACES, _WHEN_MORE, "", _WHEN_ALL),
        fits=_falling,
        props=_ANYWHERE,
        anyone=True,
    ),
)
"""Three amounts of one kind of thing; all orders of telling, all pairs asked."""

_ROOMS = together(
    "on the top shelf/on the middle shelf/on the bottom shelf, in the red box/in the blue box/in the green box, in "
    "the green box/in the white box/in the red box, in the first jar/in the second jar/in the third jar, in the "
    "second drawer/in the third drawer/in the first drawer, in the kitchen/in the cellar/in the hall, in the attic/in "
    "the garage/in the kitchen, in the garage/in the kitchen/in the shed, on the desk/on the floor/in the drawer, on "
    "the ground floor/on the first floor/on the second floor, in the old basket/in the new basket/in the round "
    "basket, in the big tin/in the small tin/in the flat tin, in room A/in room B/in room C, on Monday's list/on "
    "Tuesday's list/on Friday's list, in the front row/in the middle row/in the back row, on the left table/on the "
    "right table/on the table by the door, under the bed/on the bed/behind the curtain, in the first cupboard/in the "
    "second cupboard/in the third cupboard, in the blue bag/in the brown bag/in the paper bag"
)
_WHERE = tuple(order for spots in _ROOMS for order in permutations(spots))
_SPOTS = ("<x>", "<y>", "<z>")
_THERE_MORE = "{how many more <own+> were there #1 than #2|how many more <own+> were #1 than #2|how many fewer <own+> were there #2 than #1|how many fewer <own+> were #2 than #1|what is the difference between the number of <own+> #1 and the number #2|how many more <own+> than #2 were there #1|~by how many did the <own+> #1 outnumber those #2}?"
_THERE_BOTH = "{how many <own+> were there #1 and #2{| together| in all| altogether| in total}|what is the total number of <own+> #1 and #2|~what do the <own+> #1 and #2 add up to}?"
_THERE_ALL = "{how many <own+> were there {in all|altogether|in total|all together}|what is the total number of <own+>|find how many <own+> there were {in all|altogether}|~what was the whole number of <own+>}?"
_SORTS = (
    ("red", "blue", "green"), ("yellow", "white", "red"), ("green", "pink", "black"), ("large", "small", "medium-sized"),
    ("wooden", "plastic", "metal"), ("old", "new", "broken"), ("square", "round", "oval"), ("striped", "plain", "spotted"),
    ("black", "brown", "grey"), ("open", "closed", "empty"), ("full", "empty", "half-full"), ("heavy", "light", "empty"),
)  # fmt: skip
_GOODS = kind(
    "card, ball, ribbon, button, cake, candle, tart, bead, cup, spoon, plate, box, badge, balloon, kite, block, "
    "biscuit, pie, star, ornament, toy, bowl, ring, counter"
)

_SORTED = (
    *asked(
        "{there were |<A> {found|counted|put|had} |<A>'s <kin> put }"
        + _orders(_SPOTS, "<#0 <own>> #1", "<#0> #1", "<#0> #1")
        + ".",
        ((4, 120), (3, 115), (2, 110)),
        *_each_pair(_SPOTS, _THERE_MORE, _THERE_BOTH, _THERE_ALL, "{<0>|<0>|<0 <own>>}."),
        fits=_falling,
        props=_WHERE,
    ),
    *asked(
        _orders(_SPOTS, "there were <#0 <eat>> #1", "#1 there were <#0>", "#1 there were <#0>", (". ", " and ")) + ".",
        ((40, 900), (20, 890), (10, 880)),
        *_each_pair(
            _SPOTS, _THERE_MORE.replace("<own", "<eat"), "", _THERE_ALL.replace("<own", "<eat"), "{<0>|<0>|<0 <eat>>}."
        ),
        fits=_falling,
        props=_WHERE,
    ),
    *asked(
        "{the <shop> had |<A> had |<A> made |<A> counted |at the fair, <A> sold }"
        + _orders(_SPOTS, "<#0> #1", "<#0> #1", "<#0> #1")
        + " <container+>.",
        ((4, 90), (3, 85), (2, 80)),
        *_each_pair(
            _SPOTS,
            "{how many more #1 than #2 <container+> were there|how many more #1 <container+> than #2 <container+> were there|how many fewer #2 <container+> than #1 <container+> were there|how many more #1 <container+> were there than #2 ones|what is the difference between the numbers of #1 and #2 <container+>|~by how many were the #1 <container+> more than the #2 ones}?",
            "{how many #1 and #2 <container+> were there{| together| in all| altogether}|what is the total number of #1 and #2 <container+>|~how many <container+> were #1 or #2}?",
            "{how many <container+> were there {in all|altogether|in total}|what is the total number of <container+>|~how many <container+> of all sorts were there}?",
            "{<0>|<0>|<0 <container>>}.",
        ),
        fits=_falling,
        props=tuple(order for sorts in _SORTS for order in permutations(sorts)),
    ),
    *asked(
        "{<A> {had|counted|found|bought|got|won|painted} <0 <colour> <x>> and <1 <colourb> <x>>|<A> {had|counted|found|bought|got|won|painted} <1 <colourb> <x>>{ and| and also|, and} <0 <colour> <x>>|there were <1 <colourb> <x>> and <0 <colour> <x>> in <A>'s <container>|there were <0 <colour> <x>> in <A>'s <container>. there were <1 <colourb> <x>> too}.",
        ((3, 200), (2, 190)),
        _minus(
            0,
            1,
            "{how many more <colour> <x+> than <colourb> <x+> were there|how many more <colour> than <colourb> <x+> were there|how many fewer <colourb> <x+> than <colour> <x+> were there|what is the difference between the numbers of <colour> and <colourb> <x+>|~by how many did the <colour> <x+> outnumber the <colourb> ones}?",
        ),
        _plus(
            (0, 1),
            "{how many <x+> were there {in all|altogether|in total|together}|what is the total number of <x+>|how many <colour> and <colourb> <x+> were there{| in all| together}|~how many <x+> of both colours were there}?",
        ),
        fits=_falling,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> had <0 <x>> and <2 <y>>. <B> had <1 <x>> and <3 <y>>|<B> had <1 <x>> and <3 <y>>. <A> had <0 <x>> and <2 <y>>|<A> had <2 <y>> and <0 <x>>, and <B> had <3 <y>> and <1 <x>>|<A> had <0 <x>> and <B> had <1>. <B> also had <3 <y>>, and <A> had <2>}.",
        ((4, 90), (2, 85), (2, 60), (4, 70)),
        _minus(
            0,
            1,
            "{how many more <x+> did <A> have than <B>|how many fewer <x+> did <B> have than <A>|how many more <x+> than <B> did <A> have|~in <x+>, how far was <A> ahead of <B>}?",
        ),
        _minus(
            3,
            2,
            "{how many more <y+> did <B> have than <A>|how many fewer <y+> did <A> have than <B>|how many more <y+> than <A> did <B> have|~in <y+>, how far was <B> ahead of <A>}?",
            "{<0>|<0>|<0 <y>>}.",
        ),
        _plus(
            (0, 1),
            "{how many <x+> did {they|the two of them|<A> and <B>|<B> and <A>} have {in all|altogether|together|in total}|what is the total number of <x+>|~how many <x+> were theirs}?",
        ),
        _plus(
            (2, 3),
            "{how many <y+> did {they|the two of them|<A> and <B>|<B> and <A>} have {in all|altogether|together|in total}|what is the total number of <y+>|~how many <y+> were theirs}?",
            "{<0>|<0>|<0 <y>>}.",
        ),
        _plus(
            (0, 2),
            "{how many <x+> and <y+> did <A> have {in all|altogether|in total|together}|how many things did <A> have {in all|altogether}|~how many things were <A>'s}?",
            "{<0>|<0>|<0> in all}.",
        ),
        fits=lambda a, b, c, d: a > b and d > c,
        kinds=(_THINGS, _THINGS),
    ),
)
"""What lies where, and of what sort; two persons with two kinds of things."""

_LENGTHS = (
    ("rope", "long", "metre"), ("ribbon", "long", "centimetre"), ("fence", "long", "metre"), ("trail", "long", "mile"),
    ("snake", "long", "centimetre"), ("scarf", "long", "inch"), ("bridge", "long", "metre"), ("tunnel", "long", "metre"),
    ("boat", "long", "foot"), ("pencil", "long", "centimetre"), ("tower", "tall", "metre"), ("tree", "tall", "foot"),
    ("sunflower", "tall", "centimetre"), ("lamp post", "tall", "foot"), ("statue", "tall", "metre"), ("plant", "tall", "inch"),
    ("pole", "tall", "foot"), ("well", "deep", "metre"), ("pond", "deep", "foot"), ("hole", "deep", "centimetre"),
    ("road", "wide", "metre"), ("river", "wide", "metre"), ("door", "wide", "inch"), ("wall", "high", "foot"),
    ("fence", "high", "centimetre"), ("hill", "high", "metre"), ("chain", "long", "inch"), ("hose", "long", "foot"),
)  # fmt: skip
_WAY = (
    ("kilometre", "cycled", "cycle"), ("mile", "walked", "walk"), ("mile", "drove", "drive"), ("kilometre", "hiked", "hike"),
    ("metre", "swam", "swim"), ("lap", "ran", "run"), ("mile", "ran", "run"), ("kilometre", "rode", "ride"), ("block", "walked", "walk"),
    ("metre", "crawled", "crawl"), ("mile", "rowed", "row"), ("kilometre", "sailed", "sail"), ("mile", "jogged", "jog"),
    ("centimetre", "jumped", "jump"), ("metre", "skated", "skate"), ("mile", "travelled", "travel"),
)  # fmt: skip

_AMOUNTS = (
    *asked(
        "{the <colour> <x> was <0 <z>> <y>{ and| while|, but|.} the <colourb> <x> was <1 <z>>{| <y>}|the <colourb> <x> was <1 <z>> <y>{ and| while|.} the <colour> <x> was <0 <z>>{| <y>}}.",
        ((3, 150), (2, 140)),
        _minus(
            0,
            1,
            "{how many <z+> <y>er was the <colour> <x> than the <colourb> <x>|how much <y>er was the <colour> <x>{| than the <colourb> one}|by how many <z+> was the <colour> <x> <y>er|what is the difference between the two, in <z+>|how many <z+> does the <colourb> <x> lack to be as <y> as the <colour> one|~how many <z+> did the <colour> <x> measure beyond the <colourb> one}?",
            "{<0>|<0>|<0 <z>>}.",
        ),
        fits=_falling,
        props=tuple(p for p in _LENGTHS if p[1] != "wide"),
    ),
    *asked(
        "{<A>'s <x> was <0 <z>> <y>{ and| while|.} <B>'s <x> was <1 <z>>{| <y>}|<B>'s <x> was <1 <z>> <y>{ and| while|, but|.} <A>'s <x> was <0 <z>>{| <y>}}.",
        ((3, 120), (2, 110)),
        _minus(
            0,
            1,
            "{how many <z+> <y>er was <A>'s <x> than <B>'s|how much <y>er was <A>'s <x>{| than <B>'s}|by how many <z+> was <A>'s <x> <y>er than <B>'s|how many <z+> shorter was <B>'s <x>|~by how many <z+> did <A>'s <x> exceed <B>'s}?",
            "{<0>|<0>|<0 <z>>}.",
        ),
        _plus(
            (0, 1),
            "{how {long|many <z+>} were {both|the two} <x+> together|what was the length of both <x+> together|~if laid end to end, how many <z+> would both <x+> measure}?",
            "{<0>|<0>|<0 <z>>}.",
        ),
        fits=_falling,
        props=tuple(p for p in _LENGTHS if p[1] == "long" and p[0] not in ("bridge", "tunnel", "trail")),
    ),
    *asked(
        "{<A> <y> <0 <x>> and <B> <y> <1{ <x>|}>|<B> <y> <1 <x>>{ and| while|.} <A> <y> <0{ <x>|}>|on <day>, <B> <y> <1 <x>>. <A> <y> <0 <x>>}.",
        ((3, 90), (2, 85)),
        _minus(
            0,
            1,
            "{how much {farther|further} did <A> <z> than <B>|how many <x+> {farther|further} did <A> <z>{| than <B>}|how many more <x+> did <A> <z> than <B>|how many fewer <x+> did <B> <z> than <A>|by how many <x+> was <A>'s distance longer|~by how many <x+> did <A> go beyond <B>}?",
        ),
        _plus(
            (0, 1),
            "{how far did {they|the two of them} <z> {in all|altogether|in total|together}|how many <x+> did {they|<A> and <B>} <z> {in all|altogether|together}|~what do both distances make}?",
        ),
        fits=_falling,
        props=_WAY,
    ),
    *asked(
        "{<A> <y> <0 <x>> on <day>{ and| but only|, and} <1{ <x>|}> on <dayb>|on <dayb>, <A> <y> <1 <x>>{. on <day>, <he> <y> <0{ <x>|}>| and on <day> <he> <y> <0>}}.",
        ((3, 90), (2, 85)),
        _minus(
            0,
            1,
            "{how much {farther|further} did <A> <z> on <day> than on <dayb>|how many <x+> {farther|further} did <he> <z> on <day>|how many more <x+> did <A> <z> on <day> than on <dayb>|how many fewer <x+> did <A> <z> on <dayb> than on <day>|~by how many <x+> was <day> the longer day}?",
        ),
        _plus(
            (0, 1),
            "{how far did <A> <z> {in all|altogether|in total|on both days}|how many <x+> did <he> <z> on <day> and <dayb>|~what was the whole distance}?",
        ),
        fits=_falling,
        props=_WAY,
        anyone=True,
    ),
    *asked(
        _orders(_ABC, "#1 <y> <#0 <x>>", "#1 <y> <#0>", "#1 <y> <#0>") + ".",
        ((4, 90), (3, 85), (2, 80)),
        *_each_pair(
            _ABC,
            "{how much {farther|further} did #1 <z> than #2|how many <x+> {farther|further} did #1 <z> than #2|how many more <x+> did #1 <z> than #2|~by how many <x+> did #1 go beyond #2}?",
            "",
            "",
        ),
        _plus((0, 1, 2), "how far did {they|all three of them} <z> {altogether|in all|in total}?"),
        fits=_falling,
        props=_WAY,
    ),
    *asked(
        "{<A> is <0 year> old{ and| while|.} <B> is <1>|<B> is <1 year> old{ and| while|, but|.} <A> is <0>|<A>'s age is <0> and <B>'s age is <1>}.",
        ((5, 90), (2, 80)),
        _minus(
            0,
            1,
            "{how many years older is <A> than <B>|how much older is <A>{| than <B>}|how many years younger is <B> than <A>|how much younger is <B>|by how many years is <A> older|what is the difference between their ages|~how many years lie between <A> and <B>}?",
            "{<0>|<0>|<0 year>}.",
        ),
        _plus(
            (0, 1),
            "{what is the sum of their ages|how old are they {together|in all}|what do their ages add up to|~what are both ages put together}?",
            "{<0>|<0>|<0 year>}.",
        ),
        fits=_falling,
    ),
    *asked(
        _orders(_ABC, "#1 {is|is} <#0 year> old", "#1 is <#0>", "#1 is <#0>") + ".",
        ((6, 90), (4, 80), (2, 70)),
        *_each_pair(
            _ABC,
            "{how many years older is #1 than #2|how much older is #1 than #2|how many years younger is #2 than #1|how much younger is #2 than #1|what is the difference in age between #1 and #2|~how many years lie between #2 and #1}?",
            "",
            "",
            "{<0>|<0>|<0 year>}.",
        ),
        _plus((0, 1, 2), "what is the sum of their {three |}ages?", "{<0>}."),
        fits=_falling,
    ),
    *asked(
        "{the <colour> <x> weighed <0 <y>> and the <colourb> <x> weighed <1{ <y>|}>|the <colourb> <x> weighed <1 <y>>{. the| and the|, but the} <colour> <x> weighed <0 <y>>|<A> carried a <colourb> <x> of <1 <y>> and a <colour> <x> of <0 <y>>}.",
        ((3, 90), (2, 85)),
        _minus(
            0,
            1,
            "{how much heavier was the <colour> <x>{| than the <colourb> one}|how many <y+> heavier was the <colour> <x> than the <colourb> <x>|how many <y+> lighter was the <colourb> <x>|how many more <y+> did the <colour> <x> weigh than the <colourb> one|what is the difference in weight{|, in <y+>}|~by how many <y+> did the <colour> <x> outweigh the other}?",
            "{<0>|<0>|<0 <y>>}.",
        ),
        _plus(
            (0, 1),
            "{how much did {both|the two} <x+> weigh {together|in all|altogether}|how many <y+> did the two <x+> weigh {together|in all}|what was the total weight|~what was the weight of both}?",
            "{<0>|<0>|<0 <y>>}.",
        ),
        fits=_falling,
        props=tuple(
            (x, y)
            for x in ("bag", "parcel", "suitcase", "box", "sack", "backpack", "crate", "trunk", "stone", "pumpkin")
            for y in ("kilogram", "pound")
        ),
    ),
    *asked(
        "{the <x> took <0 minute>{ and| while|, but|.} the <y> took <1>|the <y> took <1 minute>{ and| while|.} the <x> took <0>|<A> spent <0 minute> on the <x> and <1{ minute|}> on the <y>|<A> spent <1 minute> on the <y>. <he> spent <0 minute> on the <x>}.",
        ((10, 120), (5, 110)),
        _minus(
            0,
            1,
            "{how much longer did the <x> take than the <y>|how many minutes longer did the <x> take{| than the <y>}|how many more minutes did the <x> take than the <y>|how many fewer minutes did the <y> take than the <x>|by how many minutes was the <x> longer|how much shorter was the <y>|~how many minutes did the <x> last beyond the <y>}?",
            "{<0>|<0>|<0 minute>}.",
        ),
        _plus(
            (0, 1),
            "{how many minutes did {both|the two} take {in all|altogether|together}|how long did {both|the <x> and the <y>} take {together|in all|altogether}|~what time did both take up}?",
            "{<0>|<0>|<0 minute>}.",
        ),
        fits=_falling,
        kinds=(
            (
                "walk",
                "bus ride",
                "film",
                "lesson",
                "homework",
                "cleaning",
                "cooking",
                "drawing",
                "rehearsal",
                "race",
                "shower",
                "phone call",
                "meeting",
                "swim",
                "train ride",
                "concert",
                "speech",
                "painting",
            ),
        )
        * 2,
    ),
    *asked(
        "{<A> {spent|paid} <$0> for {a|the} <x> and <$1> for {a|the} <y>|<A> {spent|paid} <$1> for {a|the} <y>. the <x> cost <$0>|the <x> cost <$0> and the <y> cost <$1>|the <y> {was|cost} <$1> and the <x> {was|cost} <$0>}.",
        ((5, 300), (2, 290)),
        _minus(
            0,
            1,
            "{how much more did the <x> cost than the <y>|how much more expensive was the <x>{| than the <y>}|how much less did the <y> cost than the <x>|how much cheaper was the <y>{| than the <x>}|what is the difference between the two prices|~how many dollars lie between both prices}?",
            "{<$0>|<0>}.",
        ),
        _plus(
            (0, 1),
            "{how much did both cost {in all|altogether|together}|how much did the <x> and the <y> cost {in all|altogether|together}|what was the total {price|cost}|~what was the bill for both}?",
            "{<$0>|<0>}.",
        ),
        fits=_falling,
        kinds=(
            (
                "bicycle",
                "jacket",
                "lamp",
                "chair",
                "helmet",
                "camera",
                "tent",
                "radio",
                "clock",
                "coat",
                "bag",
                "watch",
                "drum",
                "skateboard",
                "vase",
                "rug",
                "mirror",
                "dress",
                "racket",
                "blender",
            ),
        )
        * 2,
    ),
)
"""Lengths, distances, ages, weights, times and prices."""

_OF_A = (
    "{how many <x+> did <A> <z>|what number of <x+> did <A> <z>|find how many <x+> <A> <y>|~how many <x+> were <A>'s}?"
)
_OF_B = (
    "{how many <x+> did <B> <z>|what number of <x+> did <B> <z>|find how many <x+> <B> <y>|~how many <x+> were <B>'s}?"
)
_OF_BOTH = "{how many <x+> did {they|the two of them|<A> and <B>|both of them} <z> {in all|altogether|in total|together}|what is the total number of <x+> they <y>|~how many <x+> do both make}?"


_OWNED = tuple(
    (noun, "had", "have") for noun in (*OWN[::4], *EAT[::4], "chicken", "goat", "cousin", "novel", "dollar", "point")
)
_DONE = (*_DID, *_OWNED)

_GIVEN = (
    *asked(
        "{<A> <y> <0> more <x+> than <B>. <B> <y> <1{ <x>|}>|<B> <y> <1 <x>>{ and|.} <A> <y> <0> more{ than <B>| than that|}|<B> <y> <1 <x>>. that {is|was} <0> {fewer|less} than <A>{ <y>|}|<B> <y> <0> fewer <x+> than <A>. <B> <y> <1>|<B>, who <y> <1 <x>>, <y> <0> fewer than <A>}.",
        ((2, 60), (3, 200)),
        _plus((0, 1), _OF_A),
        computed(_OF_BOTH, "a b + b +", lambda a, b: a + 2 * b, _SAYS),
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0> fewer <x+> than <B>. <B> <y> <1{ <x>|}>|<B> <y> <1 <x>>{ and|.} <A> <y> <0> {fewer|less}{ than <B>|}|<B> <y> <1 <x>>. that {is|was} <0> more than <A>{ <y>|}|<B> <y> <0> more <x+> than <A>. <B> <y> <1>|<B>, who <y> <1 <x>>, <y> <0> more than <A>}.",
        ((2, 60), (5, 300)),
        _minus(1, 0, _OF_A),
        computed(_OF_BOTH, "b a - b +", lambda a, b: 2 * b - a, _SAYS),
        fits=lambda a, b: b > a + 1,
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0 <x>>. that {is|was} <1> more than <B>{ <y>|}|<A> <y> <0 <x>>, {which is |}<1> more than <B>|<A> <y> <1> more <x+> than <B>. <A> <y> <0>|<B> <y> <1> fewer <x+> than <A>, who <y> <0>}.",
        ((5, 300), (2, 60)),
        _minus(0, 1, _OF_B),
        computed(_OF_BOTH, "a a + b -", lambda a, b: 2 * a - b, _SAYS),
        fits=lambda a, b: a > b + 1,
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0 <x>>. that {is|was} <1> fewer than <B>{ <y>|}|<A> <y> <0 <x>>, which {is|was} <1> fewer than <B>|<A> <y> <1> fewer <x+> than <B>. <A> <y> <0>|<B> <y> <1> more <x+> than <A>, who <y> <0>}.",
        ((2, 300), (2, 60)),
        _plus((0, 1), _OF_B),
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0> fewer <x+> than <B> and <1> more <x+> than <C>. <B> <y> <2>|<A> <y> <1> more <x+> than <C> and <0> fewer than <B>. <B> <y> <2 <x>>|<B> <y> <2 <x>>. <A> <y> <0> fewer than <B>, but <1> more than <C>}.",
        ((2, 40), (2, 40), (8, 300)),
        _minus(2, 0, _OF_A),
        computed(_OF_A.replace("<A>", "<C>"), "c a - b -", lambda a, b, c: c - a - b, _SAYS),
        _plus(
            (0, 1),
            "{how many more <x+> did <B> <z> than <C>|how many fewer <x+> did <C> <z> than <B>|~by how many <x+> was <B> ahead of <C>}?",
        ),
        fits=lambda a, b, c: c > a + b,
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0> more <x+> than <B>. <B> <y> <1> more <x+> than <C>. <C> <y> <2>|<C> <y> <2 <x>>. <B> <y> <1> more than <C>, and <A> <y> <0> more than <B>|<C> <y> <2 <x>>. <A> <y> <0> more than <B>, and <B> <y> <1> more than <C>}.",
        ((2, 40), (2, 40), (3, 100)),
        _plus((1, 2), _OF_B),
        _plus((0, 1, 2), _OF_A),
        _plus(
            (0, 1),
            "{how many more <x+> did <A> <z> than <C>|how many fewer <x+> did <C> <z> than <A>|~by how many <x+> did <A> beat <C>}?",
        ),
        props=_DONE,
    ),
    *asked(
        "{<B> had <2 <x>> and <3 <y>>. <A> had <0> fewer <x+> and <1> more <y+> than <B>|<A> had <0> fewer <x+> and <1> more <y+> than <B>. <B> had <2 <x>> and <3 <y>>|<A> had <1> more <y+> but <0> fewer <x+> than <B>. <B> had <3 <y>> and <2 <x>>|<B> had <3 <y>> and <2 <x>>. <A> had <0> fewer <x+>, but <1> more <y+>}.",
        ((2, 40), (2, 40), (4, 120), (2, 90)),
        _minus(
            2,
            0,
            "{how many <x+> did <A> have|what number of <x+> did <A> have|find how many <x+> <A> had|~how many of the <x+> were <A>'s}?",
        ),
        _plus(
            (1, 3),
            "{how many <y+> did <A> have|what number of <y+> did <A> have|find how many <y+> <A> had|~how many of the <y+> were <A>'s}?",
            "{<0>|<0>|<0 <y>>}.",
        ),
        _plus(
            (2, 3), "how many <x+> and <y+> did <B> have {in all|altogether|in total|together}?", "{<0>|<0> in all}."
        ),
        computed(
            "{how many more <y+> than <x+> did <B> have|how many fewer <x+> than <y+> did <B> have|~by how many were <B>'s <y+> more than <bhis> <x+>}?",
            "c d ~",
            lambda a, b, c, d: d - c,
            "{<0>|<0>}.",
        ),
        fits=lambda a, b, c, d: c > a and d > c,
        kinds=(_THINGS, _THINGS),
    ),
    *asked(
        "{<A> had <0> more <x+> than <y+>. <he> had <1 <y>>|<A> had <1 <y>>, and <0> more <x+> than <y+>|<A> had <0> fewer <y+> than <x+>. <he> had <1 <y>>|there were <1 <y>> in <A>'s <container>. there were <0> more <x+> than <y+>}.",
        ((2, 60), (2, 200)),
        _plus(
            (0, 1),
            "{how many <x+> {were there|did <A> have|did <he> have}|what was the number of <x+>|~what number of <x+> was that}?",
        ),
        computed(
            "{how many <x+> and <y+> were there {in all|altogether|together}|how many things did <A> have {in all|altogether}|~how many were both kinds together}?",
            "a b + b +",
            lambda a, b: a + 2 * b,
            "{<0>|<0> in all}.",
        ),
        kinds=(_THINGS, _THINGS),
    ),
    *asked(
        "{<A> had <0> fewer <x+> than <y+>. <he> had <1 <y>>|<A> had <1 <y>>, and <0> fewer <x+> than <y+>|<A> had <0> more <y+> than <x+>. <he> had <1 <y>>|there were <1 <y>>. there were <0> fewer <x+> than <y+> in <A>'s <container>}.",
        ((2, 60), (5, 200)),
        _minus(
            1,
            0,
            "{how many <x+> {were there|did <A> have|did <he> have}|what was the number of <x+>|~what number of <x+> was that}?",
        ),
        computed(
            "{how many <x+> and <y+> were there {in all|altogether|together}|how many things did <A> have {in all|altogether}|~how many were both kinds together}?",
            "b a - b +",
            lambda a, b: 2 * b - a,
            "{<0>|<0> in all}.",
        ),
        fits=lambda a, b: b > a + 1,
        kinds=(_THINGS, _THINGS),
    ),
    *asked(
        "{<A> <y> <0> times as many <x+> as <B>. <B> <y> <1>|<B> <y> <1 <x>>{ and|.} <A> <y> <0> times as many{ as <B>|}}.",
        ((2, 12), (2, 90)),
        computed(_OF_A, "a b *", lambda a, b: a * b, _SAYS),
        computed(_OF_BOTH, "a b * b +", lambda a, b: a * b + b, _SAYS),
        computed(
            "{how many more <x+> did <A> <z> than <B>|how many fewer <x+> did <B> <z> than <A>|~by how many <x+> was <A> ahead}?",
            "a b * b -",
            lambda a, b: a * b - b,
            _SAYS,
        ),
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0> times as many <x+> as <B>. <A> <y> <1>|<A> <y> <1 <x>>. that {is|was} <0> times as many as <B>|<A> <y> <1 <x>>, which is <0> times the number that <B> <y>}.",
        ((2, 12), (2, 60)),
        computed(_OF_B, "b a /", lambda a, b: b // a, _SAYS),
        computed(_OF_BOTH, "b b a / +", lambda a, b: b + b // a, _SAYS),
        values=lambda a, q: (a, a * q),
        props=_DONE,
    ),
    *asked(
        "{<A> <y> {twice|two times} as many <x+> as <B>. <B> <y> <0> and <C> <y> <1>|<C> <y> <1 <x>> and <B> <y> <0>. <A> <y> {twice|two times} as many as <B>|<B> <y> <0 <x>>. <A> <y> twice as many as <B>, and <C> <y> <1>}.",
        ((2, 90), (2, 90)),
        computed(_OF_A, "a 2 *", lambda a, b: 2 * a, _SAYS),
        computed(
            "{how many <x+> did {the three|all three of them} <z> {in all|altogether|together}|~how many <x+> do the three of them make}?",
            "a 2 * a + b +",
            lambda a, b: 3 * a + b,
            _SAYS,
        ),
        _plus((0, 1), "how many <x+> did <B> and <C> <z> {in all|altogether|together|in total}?"),
        props=_DONE,
    ),
    *asked(
        "{<A>'s <x> is <0 <z>> longer than <B>'s. <B>'s <x> is <1 <z>> long|<B>'s <x> is <1 <z>> long. <A>'s {<x> |}is <0 <z>> longer|<B>'s <x> is <1 <z>> long. that is <0 <z>> shorter than <A>'s|<B>'s <x> is <0 <z>> shorter than <A>'s. <B>'s is <1 <z>> long}.",
        ((2, 40), (3, 90)),
        _plus(
            (0, 1),
            "{how long is <A>'s <x>{|, in <z+>}|how many <z+> long is <A>'s <x>|what is the length of <A>'s <x>|~how many <z+> does <A>'s <x> measure}?",
            "{<0>|<0>|<0 <z>>}.",
        ),
        computed("how long are both <x+> together?", "a b + b +", lambda a, b: a + 2 * b, "{<0>|<0>|<0 <z>>}."),
        props=tuple(p for p in _LENGTHS if p[1] == "long" and p[0] not in ("bridge", "tunnel", "trail")),
    ),
    *asked(
        "{<A>'s <x> is <0 <z>> shorter than <B>'s. <B>'s <x> is <1 <z>> long|<B>'s <x> is <1 <z>> long. <A>'s {<x> |}is <0 <z>> shorter|<B>'s <x> is <1 <z>> long. that is <0 <z>> longer than <A>'s|<B>'s <x> is <0 <z>> longer than <A>'s. <B>'s is <1 <z>> long}.",
        ((2, 40), (3, 90)),
        _minus(
            1,
            0,
            "{how long is <A>'s <x>{|, in <z+>}|how many <z+> long is <A>'s <x>|what is the length of <A>'s <x>|~how many <z+> does <A>'s <x> measure}?",
            "{<0>|<0>|<0 <z>>}.",
        ),
        fits=lambda a, b: b > a + 1,
        props=tuple(p for p in _LENGTHS if p[1] == "long" and p[0] not in ("bridge", "tunnel", "trail")),
    ),
    *asked(
        "{<A> is <0 year> older than <B>, and <B> is <1 year> older than <C>. <C> is <2>|<C> is <2 year> old. <B> is <1 year> older than <C>, and <A> is <0 year> older than <B>|<B> is <1 year> older than <C> and <0 year> younger than <A>. <C> is <2 year> old}.",
        ((2, 30), (2, 30), (3, 40)),
        _plus(
            (1, 2),
            "{how old is <B>|how many years old is <B>|what is <B>'s age|~what age has <B> reached}?",
            "{<0>|<0>|<0 year>}.",
        ),
        _plus(
            (0, 1, 2),
            "{how old is <A>|how many years old is <A>|what is <A>'s age|~what age has <A> reached}?",
            "{<0>|<0>|<0 year>}.",
        ),
        _plus(
            (0, 1),
            "{how many years older is <A> than <C>|how many years younger is <C> than <A>|what is the difference in age between <A> and <C>|~how many years lie between <A> and <C>}?",
            "{<0>|<0>|<0 year>}.",
        ),
    ),
    *asked(
        "{<A> is <0 year> younger than <B>. <B> is <1>|<B> is <1 year> old. <A> is <0 year> younger|<B>, who is <1>, is <0 year> older than <A>}.",
        ((2, 30), (5, 90)),
        _minus(
            1,
            0,
            "{how old is <A>|how many years old is <A>|what is <A>'s age|~what age has <A> reached}?",
            "{<0>|<0>|<0 year>}.",
        ),
        computed(
            "{what is the sum of their ages|how old are they together|~what do both ages make}?",
            "b a - b +",
            lambda a, b: 2 * b - a,
            "{<0>|<0>|<0 year>}.",
        ),
        fits=lambda a, b: b > a + 1,
    ),
    *asked(
        "{on <day>, the <z> had <0 <x>>. on <dayb> it had <1> {more|more <x+>} than on <day>|on <dayb>, the <z> had <1> more <x+> than on <day>. on <day> it had <0>|<0 <x>> came to the <z> on <day>, <1> fewer than on <dayb>}.",
        ((5, 300), (2, 90)),
        _plus(
            (0, 1),
            "{how many <x+> were there on <dayb>|how many <x+> came on <dayb>|what was the number of <x+> on <dayb>|~how many <x+> did <dayb> bring}?",
        ),
        computed(
            "{how many <x+> were there on {both|the two} days {together|in all}|how many <x+> came on <day> and <dayb>{| together}|~how many <x+> did both days bring}?",
            "a b + a +",
            lambda a, b: 2 * a + b,
            _SAYS,
        ),
        props=tuple(
            (x, "came", z)
            for x in ("visitor", "guest", "customer", "child", "tourist", "reader")
            for z in ("museum", "shop", "zoo", "library", "café", "fair", "pool", "gallery")
        ),
    ),
)
"""A comparison is given and an amount is asked, in words that agree with what is to be done and in words that do not."""

_LOST = ("a b - c -", lambda a, b, c: a - b - c)
_GOT = ("a b + c -", lambda a, b, c: a + b - c)
_BOTH_CAME = ("a b + c +", lambda a, b, c: a + b + c)
_EVENTS: tuple[tuple[str, str, str, str, tuple[str, ...], tuple[str, Oracle] | None], ...] = (
    ("gave away", "give away", "lost", "lose", _THINGS, _LOST),
    ("bought", "buy", "sold", "sell", ("calf", "sheep", "goat", "lamp", "painting", "bicycle", "book", "stamp", "coin", "chair", "record", "carpet", "clock", "hen", "doll"), _GOT),
    ("sold", "sell", "threw away", "throw away", (*FOOD_MADE, *FRUIT, *FLOWERS), _LOST),
    ("ate", "eat", "gave away", "give away", EAT, _LOST),
    ("wrote", "write", "read", "read", ("letter", "poem", "story", "report", "message", "e-mail", "card"), None),
    ("broke", "break", "mended", "mend", ("plate", "cup", "toy", "chair", "pot", "glass", "vase", "umbrella"), None),
    ("found", "find", "bought", "buy", ("shell", "feather", "crystal", "button", "coin", "fossil", "bead", "stamp", "bottle cap"), _BOTH_CAME),
)  # fmt: skip


def _deeds(
    one: str,
    do_one: str,
    two: str,
    do_two: str,
    nouns: tuple[str, ...],
    end: tuple[str, Oracle] | None,
    *,
    turned: bool,
) -> tuple[Story, ...]:
    """One person does two things, the first more often than the second; turned: only the difference is asked."""
    asks = [
        _minus(
            1,
            2,
            f"{{how many more <x+> did <A> {do_one} than <he> {two}|how many more <x+> did <he> {do_one} than {do_two}|how many fewer <x+> did <A> {do_two} than <he> {one}|what is the difference between the number of <x+> <A> {one} and the number <he> {two}|~by how many did the <x+> that <he> {one} outnumber those that <he> {two}}}?",
        ),
    ]
    if not turned:
        asks.append(
            _plus(
                (1, 2),
                f"{{how many <x+> did <A> {do_one} {{or|and}} {do_two} {{in all|altogether|in total}}|what is the total number of <x+> that <A> {one} {{or|and}} {two}|~how many <x+> make up what <he> {one} and what <he> {two}}}?",
            )
        )
        if end:
            code, oracle = end
            asks.append(
                computed(
                    "{how many <x+> did <A> have {in the end|after that|then}|how many <x+> did <he> have in the end|how many <x+> were there in the end|~with how many <x+> did <A> end up}?",
                    code,
                    oracle,
                    _SAYS,
                )
            )
    begin = "had" if end is None else "{had|started with|began with}"
    return asked(
        f"{{<A> {begin} <0 <x>>. {{<he> {one} <1> and {two} <2>|<he> {two} <2> and {one} <1>|on <day> <he> {two} <2>, and on <dayb> <he> {one} <1>|<he> {one} <1> on <day> and {two} <2> on <dayb>|<he> {two} <2>. <he> also {one} <1>}}|~<A>, who had <0 <x>>, {one} <1> and {two} <2>}}.",
        ((20, 300), (3, 90), (2, 80)),
        *asks,
        fits=lambda a, b, c: b > c and a > b + c,
        kinds=(nouns,),
    )


_DEEDS = (
    *(story for event in _EVENTS for story in _deeds(*event, turned=False)),
    *(
        story
        for one, do_one, two, do_two, nouns, _ in _EVENTS
        for story in _deeds(two, do_two, one, do_one, nouns, None, turned=True)
    ),
)
"""One person does two things with some of what was there: the number at the start is mostly not needed."""

_ROW = (
    (("room", "third", "first", "second"), "has", "have", ("chair", "desk", "lamp", "window", "table", "picture", "plant")),
    (("shelf", "first", "third", "second"), "holds", "hold", ("book", "jar", "tin", "folder", "game", "bottle", "hat")),
    (("wall", "second", "third", "first"), "shows", "show", ("photo", "star", "flag", "sketch", "flower", "picture")),
    (("chapter", "first", "second", "third"), "has", "have", ("page", "picture", "line", "map", "joke", "drawing")),
    (("jar", "third", "second", "first"), "holds", "hold", ("bead", "olive", "sweet", "button", "nut", "coin", "cookie")),
)  # fmt: skip
_ROWS = tuple(
    story
    for (noun, *names), has, have, things in _ROW
    for story in asked(
        _orders(tuple(names), f"the #1 {noun} {has} <#0 <x>>", f"the #1 {has} <#0>", f"the #1 {has} <#0>") + ".",
        ((4, 120), (3, 115), (2, 110)),
        *_each_pair(
            tuple(names),
            f"{{how many more <x+> does the #1 {noun} {have} than the #2|how many fewer <x+> does the #2 {noun} {have} than the #1|what is the difference between the numbers of <x+> of the #1 and the #2 {noun}|how many more <x+> does the #1 {noun} {have} than the #2 {noun}|~by how many <x+> is the #1 {noun} ahead of the #2}}?",
            "",
            f"{{how many <x+> do the three {noun}s {have} {{together|in all|altogether}}|~what do the <x+> of all three {noun}s come to}}?".replace(
                "shelfs", "shelves"
            ),
        ),
        _plus(
            (0, 2),
            _named(
                f"{{how many <x+> do the #1 and the #2 {noun} {have} {{together|in all|altogether}}|what is the total number of <x+> of the #2 and the #1 {noun}|~what do the <x+> of the #1 and the #2 {noun} come to}}?",
                names[0],
                names[2],
            ),
        ),
        fits=_falling,
        kinds=(things,),
    )
)
"""The first, the second and the third of a row."""

_CROWDS = (
    *asked(
        "{<0 <x>> and <1 <y>> {came to|visited|were at} the <place>|<1 <y>> and <0 <x>> {came to|visited|were at} the <place>|on <day>, the <place> {counted|had} <1 <y>> and <0 <x>>}.",
        ((10, 5000), (5, 4900)),
        _minus(
            0,
            1,
            "{how many more <x+> than <y+> were there|how many more <x+> than <y+> were at the <place>|how many fewer <y+> than <x+> were there|what is the difference between the numbers of <x+> and <y+>|~by how many did the <x+> outnumber the <y+>}?",
            "{<0>|<0>|<0> more <x+>}.",
        ),
        _plus(
            (0, 1),
            "{how many people were there {in all|altogether|in total}|how many <x+> and <y+> were there {together|in all}|what was the total number of people|~how many people did the <place> count}?",
            "{<0>|<0>|<0> in all}.",
        ),
        fits=_falling,
        kinds=(PEOPLE, PEOPLE),
    ),
    *asked(
        "{<0 <x>>, <1 <y>> and <2 <z>> grew in <A>'s garden|in <A>'s garden there were <1 <y>>, <2 <z>> and <0 <x>>|<A> planted <2 <z>>, <0 <x>> and <1 <y>>|<A> picked <1 <y>> and <0 <x>>. <he> also picked <2 <z>>}.",
        ((4, 120), (3, 115), (2, 110)),
        *_each_pair(
            ("<x+>", "<y+>", "<z+>"),
            "{how many more #1 than #2 were there|how many fewer #2 than #1 were there|how many more #1 were there than #2|what is the difference between the numbers of #1 and #2|~by how many did the #1 outnumber the #2}?",
            "{how many #1 and #2 were there {in all|altogether|together}|what is the total number of #1 and #2|~how many flowers were #1 or #2}?",
            "{how many flowers were there {in all|altogether|in total}|what was the total number of flowers|~how many flowers was that}?",
            "{<0>}.",
        ),
        fits=_falling,
        kinds=(FLOWERS, FLOWERS, FLOWERS),
    ),
)
"""People who come, and flowers that grow, of several kinds."""

CONTRASTS: tuple[Story, ...] = (
    *_TWO,
    *_WINS,
    *_THREE,
    *_SORTED,
    *_AMOUNTS,
    *_GIVEN,
    *_DEEDS,
    *_ROWS,
    *_CROWDS,
)
