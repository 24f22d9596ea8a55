"""Stories of joining and taking away that ask for what there was at first, for what came or went, or for what is left, and
of wholes of which one part is known."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import Story, asked
from wasmind.data.tasks.stories.words import DRINKS, EAT, FLOWERS, FOOD_MADE, FRUIT, GROW, OWN, WILD, kind, together

_DESK = kind(
    "pencil, crayon, eraser, notebook, sticker, marker, folder, envelope, paper clip, rubber band, stamp, postcard, "
    "bookmark, sheet of paper, glue stick, paint brush, thumbtack, label, index card, ruler"
)
_TOYS = kind(
    "marble, toy car, doll, trading card, building block, puzzle piece, bead, button, badge, coin, shell, pebble, "
    "feather, ribbon, magnet, kite, whistle, bracelet, action figure, toy boat, key ring, comic book, balloon, "
    "acorn, pine cone, bottle cap, fossil, tennis ball, baseball card, seashell"
)
_THINGS = (*_DESK, *_TOYS)
_FOOD = kind(
    "cookie, muffin, pancake, doughnut, cracker, cherry, grape, plum, strawberry, walnut, peanut, biscuit, jelly "
    "bean, gumdrop, pretzel, slice of bread, carrot stick, meatball, dumpling, lollipop, mint, chocolate, "
    "blueberry, fig, date, olive, peach, samosa, raisin, almond"
)

_AWAY = together(
    "gave away/give away, sold/sell, lost/lose, used/use, broke/break, dropped/drop, threw out/throw out, lent "
    "out/lend out, traded away/trade away, donated/donate, hid/hide, misplaced/misplace, returned/return, used up/use "
    "up, handed out/hand out, recycled/recycle, mailed/mail, wore out/wear out, buried/bury, sent back/send back, "
    "sent away/send away, tossed out/toss out, shared/share"
)
_GONE_BY = together(
    "giving away/give away, selling/sell, losing/lose, using/use, breaking/break, dropping/drop, throwing out/throw "
    "out, lending out/lend out, donating/donate, handing out/hand out, returning/return, trading away/trade away, "
    "tossing out/toss out, using up/use up, mailing/mail"
)
_MORE = together(
    "bought/buy, found/find, won/win, collected/collect, got/get, borrowed/borrow, picked up/pick up, "
    "received/receive, ordered/order, added/add, was given/get"
)
_MORE_BY = together(
    "buying/buy, finding/find, winning/win, getting/get, borrowing/borrow, collecting/collect, receiving/receive, "
    "ordering/order, picking up/pick up, adding/add"
)

_LEFT = "{<0>|<0>|<0 <z>>|there <0?is/are> <0 <z>> left|<he> <has> <0 <z>> left}."
_NUM_X = "{<0>|<0>|<0 <x>>|<0 <x>>|it was <0 <x>>}."
_NUM_Y = "{<0>|<0>|<0 <y>>|<0 <y>>}."
_NUM_Z = "{<0>|<0>|<0 <z>>|<0 <z>>}."
_NUM = "{<0>|<0>|it is <0>|the answer is <0>}."
_MORE_X = "{<0>|<0>|<0 more <x>>|<0 <x>>}."
_CASH = "{<$0>|<$0>|it was <$0>|it is <$0>}."


def _down(a: int, b: int) -> tuple[int, int]:
    return a + b, b


_PERSON_CHANGES = (
    # what went: change unknown, start unknown, result unknown
    *asked(
        "{<A> had <0 <z>>. <he> <x> some of them. {now <he> has <1> left|<he> has <1> left|now there are <1> left|<1> are left}|<A> had <0 <z>>. <he> <x> some, and {then <he> had <1> left|<1> were left}|at first <A> had <0 <z>>, but <he> <x> some of them. <he> still has <1>|"
        "<A> has <1 <z>> left. {in the morning|last week|at first|on <day>|to begin with}, <he> had <0>, but <he> <x> some of them|<A> started {the day|the week} with <0 <z>>. <he> <x> some, which left <him> with <1>|~of <his> <0 <z>>, <A> <x> some. only <1> stayed with <him>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <z+> did {<he>|<A>} <y>|how many did {<he>|<A>} <y>|how many of the <z+> did <he> <y>|find how many <z+> <he> <x>|what number of <z+> did <A> <y>|~how many of <his> <z+> did <A> <y>}?",
            "{<0>|<0>|<0 <z>>|<he> <x> <0 <z>>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_AWAY,
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A> had some <z+>. <he> <x> <0> of them. {now <he> has <1> left|<he> has <1> <z+> left|now there are <1> left}|<A> had a number of <z+>. <he> <x> <0>, and {then <he> had <1> left|<1> were left}|<A> <x> <0> of <his> <z+>. {<he> has <1> left|now <he> has <1>|that left <him> with <1>|after that <he> had <1>}|"
        "<A> has <1 <z>> left. <he> <x> <0> of them {yesterday|last week|on <day>|this morning}|<A> <x> <0 <z>> and {has|still has} <1> left|~a short time ago <A> <x> <0 <z>>. only <1> are still <his>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <z+> did {<he>|<A>} have {at first|to begin with|to start with|in the beginning|originally|before|initially|at the start}|how many <z+> did {<A>|<he>} start with|{originally|at first|to begin with|initially}, how many <z+> did <A> have|how many were there {at first|originally|to begin with|before}|~with how many <z+> did <A> start}?",
            "{<0>|<0>|<0 <z>>|<he> had <0 <z>>|<he> started with <0 <z>>}.",
            "a b +",
            lambda a, b: a + b,
        ),
        props=_AWAY,
        kinds=((*_THINGS, *OWN),),
    ),
    *asked(
        "{<A> had <0 <z>>. <he> <x> <1>{| of them| of the <z+>}|there were <0 <z>> in <A>'s {desk|bag|room|drawer|box}. <he> <x> <1> of them|<A> had <0 <z>>, {but|and} <he> <x> <1>{| of them}|<A> got <0 <z>> {on <day>|from <his> <kin>|last month}. <he> <x> <1> of them|~<A>'s <kin> brought <0 <z>>, of which <A> <x> <1>}{. <he> also had <2 <own>>|. <B> had <2 <own>>|. <he> kept <2 <eat>> as well}.",
        ((2, 90), (2, 90), (2, 40)),
        (
            "{how many <z+> {did <A> have left|does <A> have left|does <he> have left|are left|remain|does <A> have now|does <he> still have|is <he> left with|were left over}|how many of the <z+> {are left|remain|were not touched}|what number of <z+> does <A> have now|find how many <z+> are left|~how many <z+> stayed with <him>}?",
            _LEFT,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda a, b, c: (a + b, b, c),
        props=_AWAY,
        kinds=(_THINGS,),
    ),
    *asked(
        "{after <x> some {of <his> <z+>|<z+>}, <A> had <1> {left|<z+> left}. {<he> had <0> before|<he> started with <0>|at first <he> had <0>|there had been <0>}|<A> had <0 <z>>. after <x> {some|some of them|a few|a number of them}, <he> {had <1> left|was left with <1>|had only <1>}|<A> had <0 <z>>. <he> had <1> left after <x> {some|some of them|a few of them}|~<A> owned <0 <z>> before <x> some and <1> after that}.",
        ((2, 90), (2, 90)),
        (
            "{how many <z+> did {<he>|<A>} <y>|how many did {<he>|<A>} <y>|how many of them did <he> <y>|~find the number of <z+> that <he> did <y>}?",
            "{<0>|<0>|<0 <z>>|that is <0 <z>>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_GONE_BY,
        kinds=(_THINGS,),
    ),
    *asked(
        "{after <x> <0> of <his> <z+>, <A> {has|had} <1> left|<A> has <1 <z>> left after <x> <0>{| of them| of the <z+>}|<A> {has|had} <1 <z>> after <x> <0>|after <x> <0 <z>>, <A> {has|had} {only |}<1> {left|<z+> left}|~<x> <0 <z>> left <A> with <1>}{|. <he> also {has|had} some <own+>|. the <z+> {are|were} {from|a present from} <his> <kin>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <z+> did {<he>|<A>} have {at first|to begin with|to start with|in the beginning|originally|before|initially|at the start}|how many <z+> did {<A>|<he>} start with|{originally|at first|initially}, how many <z+> did <he> have|what was the number of <z+> at first|~how many <z+> had <A> owned before that}?",
            "{<0>|<0>|<0 <z>>|<he> had <0 <z>>}.",
            "a b +",
            lambda a, b: a + b,
        ),
        props=_GONE_BY,
        kinds=((*_THINGS, *OWN),),
    ),
    # what came
    *asked(
        "{<A> had <0 <z>>. <he> <x> {some|some more|a few more|several more}. {now <he> has <1>|now there are <1>|<he> now has <1> in all|then <he> had <1>}|<A> had <0 <z>>, and <he> <x> {some more|more}. {now <he> has <1>|<he> has <1> now}|<A> has <1 <z>> now. {last year|yesterday|at first|this morning}, <he> had <0>, and then <he> <x> some more|~to the <0 <z>> which <A> had, <he> <x> others. it came to <1>}.",
        ((2, 90), (2, 90)),
        (
            "{how many {more |}<z+> did {<he>|<A>} <y>|how many did {<he>|<A>} <y>|how many new <z+> did <he> <y>|find how many <z+> <he> <x>|what number of <z+> did <A> <y>|~how many of the <z+> did <he> <y>}?",
            "{<0>|<0>|<0 <z>>|<0 more <z>>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_MORE,
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A> had some <z+>. <he> <x> <0> more. {now <he> has <1>|now there are <1>|<he> now has <1> in all|then <he> had <1> altogether}|<A> had {a few|some|a number of} <z+>, and {then|yesterday|on <day>} <he> <x> <0> {more|more of them}. {now <he> has <1>|<he> has <1> now}|<A> has <1 <z>> now. <he> <x> <0> of them {yesterday|last week|on <day>|today}, and the others <he> had already|~<A> <x> <0 <z>> to go with the ones at home, and so <he> has <1>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <z+> did {<he>|<A>} have {at first|to begin with|to start with|in the beginning|originally|before|initially|at the start|before that}|how many <z+> did {<A>|<he>} start with|{originally|at first|initially}, how many <z+> did <he> have|how many did <he> {already have|have before}|~with how many <z+> did <A> start}?",
            "{<0>|<0>|<0 <z>>|<he> had <0 <z>>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_MORE,
        kinds=((*_THINGS, *OWN),),
    ),
    *asked(
        "{<A> had <0 <z>>. <he> <x> <1> more{| {yesterday|last week|on <day>}}|<A> <x> <1 <z>>. <he> already had <0>{| at home}|<A> had <0 <z>>, and <he> <x> <1> more|~to <his> <0 <z>>, <A> can add <1> that <he> <x>}{. <he> also had <2 <own>>|. <B> had <2 <own>>|. <his> <kin> had <2 <z>>}.",
        ((2, 300), (2, 300), (2, 40)),
        (
            "{how many <z+> does <A> have {now|in all|altogether|in total}|how many <z+> did <A> have {then|in all|altogether|in the end}|how many <z+> does <he> have in all now|what is the total number of <z+> that <A> has|find how many <z+> <A> has now|~what number of <z+> does <A> own by now}?",
            "{<0>|<0>|<0 <z>>|<he> has <0 <z>>}.",
            "a b +",
            lambda a, b, c: a + b,
        ),
        props=_MORE,
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A> had <0 <z>>. after <x> {some more|some|a few more}, <he> had <1>{| in all| altogether}|after <x> {some|some more} <z+>, <A> has <1>. before that, <he> {had <0>|only had <0>}|<A> has <1 <z>> after <x> some more. at first <he> {had <0>|had only <0>}|~from <0 <z>>, <A> got to <1> by <x> some more}.",
        ((2, 90), (2, 90)),
        (
            "{how many {more |}<z+> did {<he>|<A>} <y>|how many did {<he>|<A>} <y>|how many new <z+> did <he> <y>|~how many other <z+> did <A> <y>}?",
            "{<0>|<0>|<0 <z>>|<0 more <z>>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_MORE_BY,
        kinds=(_THINGS,),
    ),
    *asked(
        "{after <x> <0> {more |}<z+>, <A> {has|had} <1>{| in all| altogether}|<A> {has|had} <1 <z>> after <x> <0>{| more| of them| new ones}|~it was by <x> <0> more <z+> that <A> got to <1>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <z+> did {<he>|<A>} have {at first|to begin with|in the beginning|originally|before|initially|before that}|how many <z+> did {<A>|<he>} start with|{originally|at first|initially}, how many <z+> did <he> have|~with how many <z+> did <A> begin}?",
            "{<0>|<0>|<0 <z>>|<he> had <0 <z>>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_MORE_BY,
        kinds=((*_THINGS, *OWN),),
    ),
    # given by or to another
    *asked(
        "{<A> had <0 <x>>. <B> {gave|handed|sold|brought|sent} <him> {some|some more|a few more|several}. {now <he> has <1>|now <A> has <1 <x>>}|<B> gave <A> some <x+>. <A> had <0> {already|before}, and now <he> has <1>|<A> had <0 <x>> until <his> <kin> gave <him> some more. {now <he> has <1>|<he> has <1> now}|~with the <x+> from <B>, <A> has <1>. without them it was <0>}.",
        ((2, 300), (2, 300)),
        (
            "{how many <x+> {did <A> get|was <A> given|did <he> get|did <he> receive|were given to <him>}|how many {more |}<x+> does <A> have {now than before|than at first}|~by how many did the number of <x+> go up}?",
            _NUM_X,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        kinds=((*_THINGS, *EAT),),
    ),
    *asked(
        "{<A> {gave|handed|sold|passed|mailed} <B> <0> of <his> <x+>. {now <A> has <1> left|<A> still has <1>|that left <A> with <1>}|<A> has <1 <x>> left after {giving|handing|passing|selling} <0> to {<B>|<his> <kin>|a classmate}|<B> {took|borrowed|got} <0> of <A>'s <x+>. now <A> has <1>|~when <B> had taken <0> of <A>'s <x+>, there were <1>}.",
        ((2, 300), (2, 300)),
        (
            "{how many <x+> did <A> have {at first|to begin with|to start with|in the beginning|originally|before|initially|at the start|before that}|how many <x+> did <A> start with|{originally|at first|initially}, how many <x+> did <A> have|~with how many <x+> did <A> start}?",
            "{<0>|<0>|<0 <x>>|<he> had <0 <x>>}.",
            "a b +",
            lambda a, b: a + b,
        ),
        kinds=((*_THINGS, *EAT),),
    ),
    *asked(
        "{<A> had some <x+>. <B> gave <him> <0> more, and <his> <kin> gave <him> <1>. now <A> has <2>|<A> has <2 <x>>. <he> got <0> of them from <B> and <1> from <his> <kin>, and the others <he> had before|~<B> gave <A> <0 <x>>, <C> gave <A> <1>, and with <his> own <A> has <2>}.",
        ((2, 60), (2, 60), (2, 60)),
        (
            "how many <x+> {did <A> have {at first|before|originally|to begin with}|did <A> start with|~were <A>'s to begin with}?",
            _NUM_X,
            "c a - b -",
            lambda a, b, c: c - a - b,
        ),
        (
            "how many <x+> {was <A> given|did <A> get} {in all|altogether|in total|by the others}?",
            _NUM_X,
            "a b +",
            lambda a, b, c: a + b,
        ),
        values=lambda a, b, c: (a, b, a + b + c),
        kinds=((*_THINGS, *EAT),),
    ),
    *asked(
        "{<A> had some <x+>. <he> gave <0> to <B> and <1> to <his> <kin>. {now <he> has <2> left|<2> were left}|<A> has <2 <x>> left. <he> gave <0> to <B> and <1> to <his> <kin>|after giving <0 <x>> to <B> and <1> to <his> <kin>, <A> had <2> left|~<A> kept <2 <x>>, and gave <0> to <B> and <1> to <his> <kin>}.",
        ((2, 60), (2, 60), (2, 60)),
        (
            "{how many <x+> {did <A> have {at first|before|originally|to begin with|initially}|did <A> start with|were there {at first|to begin with}}|{originally|at first}, how many <x+> did <A> have|~how many <x+> were <A>'s at the start}?",
            _NUM_X,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        ("how many <x+> did <A> give away{| in all| altogether| in total}?", _NUM_X, "a b +", lambda a, b, c: a + b),
        kinds=((*_THINGS, *EAT),),
    ),
)

# noun, what happened to it, the verb
_WENT = together(
    "bird/flew away/fly away, pigeon/flew off/fly off, duck/swam away/swim away, snowman/melted/melt, ice "
    "cube/melted/melt, rose/wilted/wilt, tulip/wilted/wilt, balloon/popped/pop, balloon/floated away/float away, "
    "candle/went out/go out, light bulb/burned out/burn out, bee/died/die, fish/died/die, guppy/died/die, plant/dried "
    "up/dry up, guest/went home/go home, visitor/left/leave, passenger/got off/get off, rabbit/ran away/run away, "
    "sheep/ran off/run off, leaf/fell off/fall off, apple/fell down/fall down, frog/hopped away/hop away, ant/crawled "
    "away/crawl away, snail/crept away/creep away, car/drove away/drive away, truck/drove off/drive off, boat/sailed "
    "away/sail away, train/departed/depart, plane/took off/take off, player/quit/quit, member/dropped out/drop out, "
    "family/moved out/move out, tenant/moved away/move away, worker/retired/retire, teacher/retired/retire, "
    "bubble/burst/burst, plate/broke/break, egg/cracked/crack, tree/fell in the storm/fall in the storm, "
    "lamp/broke/break, goat/escaped/escape, butterfly/flew away/fly away, child/went inside/go inside, "
    "soldier/marched off/march off, kitten/fell asleep/fall asleep, runner/gave up/give up, student/moved away/move "
    "away, peach/went bad/go bad, tomato/rotted/rot, banana/turned brown/turn brown, battery/ran out/run out, "
    "tyre/went flat/go flat, seedling/dried out/dry out, sailor/went ashore/go ashore, deer/ran into the woods/run "
    "into the woods"
)
_CAME = together(
    "bird/landed/land, duck/swam up/swim up, chick/hatched/hatch, duckling/hatched/hatch, turtle/hatched/hatch, "
    "guest/arrived/arrive, visitor/came in/come in, passenger/got on/get on, member/joined/join, player/joined/join, "
    "singer/joined/join, dancer/joined in/join in, flower/opened/open, rose/bloomed/bloom, mushroom/came up/come up, "
    "apple/ripened/ripen, car/drove in/drive in, truck/pulled in/pull in, boat/came into the harbour/come into the "
    "harbour, plane/landed/land, family/moved in/move in, student/enrolled/enroll, pupil/arrived/arrive, kitten/was "
    "born/be born, calf/was born/be born, lamb/was born/be born, puppy/was born/be born, tadpole/appeared/appear, "
    "ant/crawled up/crawl up, bee/flew in/fly in, star/came out/come out, cloud/appeared/appear, child/came to "
    "play/come to play, message/came in/come in, letter/arrived/arrive, e-mail/arrived/arrive, frog/hopped in/hop in, "
    "worker/started/start, volunteer/signed up/sign up, runner/signed up/sign up, goose/landed/land, penguin/came "
    "ashore/come ashore, customer/walked in/walk in, fan/turned up/turn up"
)
_CAME = tuple(row for row in _CAME if not row[1].startswith("was "))

_NOBODYS_CHANGES = (
    *asked(
        "{there were <0 <x>>. {then <1>|<1>}{| of them} <y>|<A> {saw|counted|noticed} <0 <x>>. {soon |then |later |}<1> of them <y>|<0 <x>> were there in the morning. {by noon|by evening|during the day} <1> of them <y>|there were <0 <x>> {at first|to begin with}. <1> <y>{| after a while| before long}|of <0 <x>>, <1> <y>|~when there were <0 <x>>, <1> <y>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <x+> {were left|are left|remained|remain|were still there|did not <z>|are there now|stayed}|how many {were left|are left|did not <z>}|find how many <x+> are left|~how many of the <x+> stayed as they were}?",
            "{<0>|<0>|<0 <x>>|<0 <x>> were left}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=lambda a, b: (a + b, b),
        props=_WENT,
    ),
    *asked(
        "{there were <0 <x>>. {some|some of them|a few|a few of them|several} <y>. {now there are <1>|<1> were left|<1> are left|then there were <1>|only <1> were left}|<A> {saw|counted} <0 <x>>. after some of them <y>, {there were <1>|<1> were left}|there are <1 <x>> left. {an hour ago|at first|yesterday|this morning} there were <0>, but some of them <y>|after some of the <0 <x>> <y>, {only <1>|<1>} {were left|remained}|~<1> of <0 <x>> are left because the others <y>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <x+> <y>|how many {of them |of the <x+> |}<y>|find how many <x+> <y>|what number of <x+> <y>|~how many was it that <y>}?",
            "{<0>|<0>|<0 <x>>|<0 <x>> <y>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_WENT,
    ),
    *asked(
        "{there were some <x+>. <0>{| of them} <y>. {now there are <1>|<1> were left|<1> are left|then there were <1>}|after <0> of the <x+> <y>, {<1> were left|there were <1> left|<1> remained}|<A> {saw|counted} <1 <x>>. {before that|a minute before}, <0> others <y>|{yesterday|on <day>|last night} <0 <x>> <y>. {today there are <1> left|that left <1>}|<0> of the <x+> <y>, and <1> did not|~only <1 <x>> stayed when <0> <y>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <x+> were there {at first|originally|to begin with|in the beginning|before|before that|at the start|to start with|initially}|{at first|originally|initially|to begin with}, how many <x+> were there|how many were there {in the first place|at first|before}|find how many <x+> there were at first|~how many <x+> had there been}?",
            "{<0>|<0>|<0 <x>>|there were <0 <x>>}.",
            "a b +",
            lambda a, b: a + b,
        ),
        props=_WENT,
    ),
    *asked(
        "{there were <0 <x>>. {then |}<1> more <y>|<A> {saw|counted} <0 <x>>. {soon |then |later |}<1> more <y>|{on <day>|in the morning|at first} there were <0 <x>>. {later|in the afternoon|the next day} <1> more <y>|<1 <x>> <y> {yesterday|today|this week}. <0> were there already|~besides <0 <x>>, another <1> <y>}.",
        ((2, 300), (2, 300)),
        (
            "{how many <x+> {are there now|were there then|are there in all|are there altogether|were there in all|are there in total}|what is the total number of <x+>|find how many <x+> there are now|~how many <x+> do you count in the end}?",
            "{<0>|<0>|<0 <x>>|there are <0 <x>>}.",
            "a b +",
            lambda a, b: a + b,
        ),
        props=_CAME,
    ),
    *asked(
        "{there were <0 <x>>. {some more|a few more|some others|several more} <y>. {now there are <1>|then there were <1>|there are <1> now|that makes <1>}|there were <0 <x>> until some more <y>. now there are <1>|there are <1 <x>> now. {yesterday|an hour ago|at first|before more <y>} there were {only |}<0>|after some more <x+> <y>, there were <1>. before there were <0>|~from <0 <x>> it went up to <1> because more <y>}.",
        ((2, 300), (2, 300)),
        (
            "{how many {more |}<x+> <y>|how many <y>|how many new <x+> were there|how many <x+> were new|find how many more <x+> <y>|~how many others <y>}?",
            "{<0>|<0>|<0 <x>>|<0 more <x>>|<0 <x>> <y>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_CAME,
    ),
    *asked(
        "{there were some <x+>. {then |}<0> more <y>. {now there are <1>|then there were <1>|there are <1> now|that makes <1>}|after <0> more <x+> <y>, {there were <1>|there are <1>} {in all|altogether}|there are <1 <x>> now. <0> of them <y> {just now|today|this week|an hour ago}|<0 <x>> <y> and joined the others. {now there are <1>|together they are <1>}|~when another <0 <x>> <y>, there were <1>}.",
        ((2, 300), (2, 300)),
        (
            "{how many <x+> were there {at first|originally|to begin with|in the beginning|before|before that|at the start|to start with|initially}|{at first|originally|initially}, how many <x+> were there|how many <x+> were there already|~how many <x+> had there been before}?",
            "{<0>|<0>|<0 <x>>|there were <0 <x>>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_CAME,
    ),
    # came and went
    *asked(
        "{there were <0 <x>>. <1> more <y>, and {then |later |}<2> left|there were <0 <x>>. <2> left, and {then |later |}<1> more <y>|{at first|in the morning} there were <0 <x>>. {after that|during the day} <1> <y> and <2> left}.",
        ((5, 90), (2, 60), (2, 60)),
        (
            "how many <x+> {are there now|were there then|were there in the end|are there in the end|~does that make}?",
            _NUM_X,
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        ("how many <x+> {came or went|<y> or left} {in all|altogether}?", _NUM, "b c +", lambda a, b, c: b + c),
        fits=lambda a, b, c: c < a,
        props=tuple(
            row
            for row in _CAME
            if row[0]
            in (
                "guest",
                "visitor",
                "member",
                "player",
                "singer",
                "dancer",
                "car",
                "truck",
                "boat",
                "plane",
                "student",
                "pupil",
                "customer",
                "fan",
                "child",
                "volunteer",
                "bird",
                "goose",
                "duck",
            )
        ),
    ),
)

_SPENT_ON = kind(
    "a sandwich, a book, a bus ticket, a poster, a hat, a pizza, a cake, a game, a toy, a magazine, a scarf, a "
    "plant, lunch, snacks, stickers, pens, a haircut, a museum ticket, flowers, a comic, a lamp, a mug, a ball, "
    "juice, a puzzle, fruit, a kite, a belt, a present, socks, a phone case, a film ticket, a smoothie, paint, a "
    "rope, candles"
)
_WORK = kind(
    "washing cars, mowing lawns, babysitting, walking dogs, raking leaves, selling lemonade, helping a neighbour, "
    "cleaning windows, painting a fence, shovelling snow, watering plants, delivering papers, feeding cats, "
    "teaching chess, selling cookies"
)

_MONEY_CHANGES = (
    *asked(
        "{<A> had <$0>. <he> spent <$1> on <x>|<A> {took|brought} <$0> to the <shop> and spent <$1> on <x>|<A> went to the <shop> with <$0>. <he> bought <x> for <$1>|<A> {got|received} <$0> from <his> <kin>. <he> paid <$1> for <x>|of <his> <$0>, <A> spent <$1> on <x>|~<A> paid <$1> for <x>. before that, <he> had <$0>}{. <B> had <$2>|. <his> <kinb> spent <$2> on <y>|. <y> would have cost <$2>}.",
        ((2, 90), (2, 90), (2, 60)),
        (
            "{how much {money |}{does <A> have left|did <A> have left|does <A> have now|does <he> still have|is left|was left over}|how many dollars {does <A> have left|are left|did <he> have left}|~find how much money stayed with <A>}?",
            _CASH,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda a, b, c: (a + b, b, c),
        kinds=(_SPENT_ON, _SPENT_ON),
    ),
    *asked(
        "{<A> had <$0>. <he> {bought <x>|spent some on <x>|paid for <x>} and had <$1> left|<A> {took|brought} <$0> to the <shop>. after buying <x>, <he> had <$1> {left|over}|<A> has <$1> left after buying <x>. {at first|before that} <he> had <$0>|after paying for <x>, <A> has <$1> of <his> <$0> left|<A> went {out|to town|to the fair} with <$0> and came home with <$1>. <he> bought {only |}<x>|~<$1> is all that <A> has left of <$0> after buying <x>}.",
        ((2, 90), (2, 90)),
        (
            "{how much {money |}did {<A>|<he>} spend|how many dollars did {<A>|<he>} spend|how much did <he> pay{| for <x>}|find how much <A> spent|~what was the price}?",
            _CASH,
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        kinds=(tuple(one for one in _SPENT_ON if one.startswith("a ")),),
    ),
    *asked(
        "{<A> spent <$0> on <x>. {now <he> has <$1> left|<he> has <$1> left|that left <him> with <$1>|<he> still had <$1>}|<A> has <$1> left after spending <$0> on <x>|after paying <$0> for <x>, <A> {has|had} <$1> left|<A> bought <x> for <$0> and {has|had} <$1> left over|<A> had some money. <he> spent <$0> on <x> and has <$1> left|~<$1> is left after <A> paid <$0> for <x>}.",
        ((2, 90), (2, 90)),
        (
            "{how much {money |}did {<A>|<he>} have {at first|to begin with|to start with|in the beginning|before|originally|initially|before that}|how many dollars did <A> {have at first|start with}|with how much money did <A> start|~what sum did <A> have in the first place}?",
            _CASH,
            "a b +",
            lambda a, b: a + b,
        ),
        kinds=(_SPENT_ON,),
    ),
    *asked(
        "{<A> had <$0>. {then |}<he> {earned|made|got} {some money|some more} <x>. now <he> has <$1>|<A> {earned|made} some money <x>. <he> already had <$0>, and now <he> has <$1>|<A> has <$1> now. before <x>, <he> had <$0>|~<x> took <A> from <$0> to <$1>}.",
        ((2, 90), (2, 90)),
        (
            "{how much {money |}did {<A>|<he>} {earn|make} <x>|how many dollars did <he> {earn|make}|how much did <A> earn|~how much came in}?",
            _CASH,
            "a b ~",
            lambda a, b: b - a,
        ),
        ("how much more {money |}does <A> have {now than before|than at first}?", _CASH, "a b ~", lambda a, b: b - a),
        values=lambda a, b: (a, a + b),
        kinds=(_WORK,),
    ),
    *asked(
        "{<A> {earned|made} <$0> <x>. now <he> has <$1>|<A> has <$1> now. <he> {earned|made} <$0> of it <x>, and the rest <he> had already|after {earning|making} <$0> <x>, <A> has <$1>{| in all}|~with the <$0> that <A> made <x>, <he> has <$1>}.",
        ((2, 90), (2, 90)),
        (
            "{how much {money |}did {<A>|<he>} have {at first|to begin with|before|before that|originally}|how many dollars did <A> {have before|start with}|how much had <he> saved before|~what did <A> have already}?",
            _CASH,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        kinds=(_WORK,),
    ),
    *asked(
        "{<A> had <$0>. <he> {earned|made} <$1> {on <day>|last week} <x> and spent <$2> on <y>|<A> {earned|made} <$1> <x>. <he> already had <$0> {in <his> bank|in <his> wallet|at home}. then <he> spent <$2> on <y>|<A> spent <$2> on <y>. {at first|before that}, <he> had <$0> and had {earned|made} another <$1> <x>}.",
        ((20, 90), (2, 60), (2, 60)),
        (
            "{how much {money |}does <A> have {now|left}|how many dollars are left in the end|how much does <he> have in the end}?",
            _CASH,
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        (
            "{how much {money |}did <A> have {before <he> bought anything|before spending any}|how much did <he> have {with|including} the money that <he> earned, before shopping}?",
            _CASH,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "{how much more did <he> {earn|make} than <he> spent|how much more money came in from work than was spent}?",
            _CASH,
            "b c ~",
            lambda a, b, c: b - c,
        ),
        fits=lambda a, b, c: b > c,
        kinds=(_WORK, _SPENT_ON),
    ),
    *asked(
        "{<A> spent <$0> on <x> and <$1> on <y>. {now <he> has <$2> left|<he> had <$2> left}|<A> {bought|got} <x> for <$0> and <y> for <$1>. <he> has <$2> left|after buying <x> for <$0> and <y> for <$1>, <A> had <$2> left|<A> has <$2> left. <he> paid <$0> for <x> and <$1> for <y>|~<x> for <$0> and <y> for <$1> left <A> with <$2>}.",
        ((2, 60), (2, 60), (2, 90)),
        (
            "{how much {money |}did {<A>|<he>} have {at first|to begin with|before|originally|initially|before shopping}|how many dollars did <A> start with|~with how much did <A> start}?",
            _CASH,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        (
            "{how much {money |}did <A> spend{| in all| altogether| in total}|how much did <he> pay {for both|in all|altogether}|what is the total that <A> spent}?",
            _CASH,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "{how much more did <A> spend on <x> than on <y>|how much more did <he> pay for <x> than for <y>|how much cheaper was it to buy <y> than <x>}?",
            _CASH,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(_SPENT_ON, _SPENT_ON),
    ),
    *asked(
        "{<A> had <$0> and <B> had <$1>. <A> spent <$2> {at the <shop>|on <x>}|<A> and <B> went to the <shop>. <A> had <$0> and <B> had <$1>. <A> bought <x> for <$2>|<B> had <$1> and <A> had <$0>. on <day> <A> spent <$2> on <x>}.",
        ((30, 90), (2, 60), (2, 60)),
        (
            "{how much {money |}does <A> have {left|now}|how many dollars does <A> have left}?",
            _CASH,
            "a c ~",
            lambda a, b, c: a - c,
        ),
        (
            "how much {money |}did {they|the two} have {together|altogether} {at first|to begin with|before shopping}?",
            _CASH,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "how much {money |}do {they|the two} have {together|altogether} {now|after that}?",
            _CASH,
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        (
            "how much more {money |}did <A> have than <B> {at first|to begin with|before shopping}?",
            _CASH,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how much more {money |}does <A> have than <B> now?", _CASH, "a c - b -", lambda a, b, c: a - c - b),
        fits=lambda a, b, c: a - c > b,
        kinds=(_SPENT_ON,),
    ),
    *asked(
        "{<A> {is saving|saves} for <x> that costs <$0>. {so far |}<he> has saved <$1>|<A> wants to buy <x> for <$0>. <he> has <$1>{| already| in <his> bank}|<x> costs <$0>, and <A> has {only |}<$1>|<A> has <$1>. <he> {wants|would like} <x> that costs <$0>|~<A> put <$1> aside for <x> at <$0>}{. <B> has <$2>|. <his> <kin> has saved <$2> for <y>|. <y> would cost <$2>}.",
        ((5, 300), (2, 90), (2, 60)),
        (
            "{how much {more |more money |}does <he> need|how much more {money |}{does <A> need|must <A> save|does <A> have to save|is missing}|how many more dollars does <A> need|find how much more <A> has to save|~how far is <A> from the price, in dollars}?",
            "{<$0>|<$0>|<he> needs <$0> more}.",
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda a, b, c: (a + b, b, c),
        kinds=(
            (
                "a bicycle",
                "a tent",
                "a guitar",
                "a skateboard",
                "a camera",
                "a tablet",
                "a telescope",
                "a drum",
                "a desk",
                "a watch",
                "a scooter",
                "a coat",
                "a violin",
                "a kayak",
                "a microscope",
                "a radio",
                "a jacket",
                "a phone",
            ),
            _SPENT_ON,
        ),
    ),
    *asked(
        "{<A> saved <$0> in <month>, <$1> in <monthb> and spent <$2> on <x>|<A> put <$0> into <his> bank in <month> and <$1> in <monthb>. then <he> took out <$2> for <x>|in <month> <A> saved <$0>, and in <monthb> <he> saved <$1>. {after that|then} <he> {spent <$2> on|paid <$2> for} <x>}.",
        ((20, 90), (2, 60), (2, 60)),
        ("how much {money |}does <A> have left?", _CASH, "a b + c -", lambda a, b, c: a + b - c),
        (
            "{how much {money |}did <A> save{| in all| altogether| in the two months}|what is the total that <A> saved}?",
            _CASH,
            "a b +",
            lambda a, b, c: a + b,
        ),
        ("how much more did <A> save in <month> than in <monthb>?", _CASH, "a b ~", lambda a, b, c: a - b),
        fits=lambda a, b, c: a > b and a + b > c,
        kinds=(_SPENT_ON,),
    ),
)

_PAIRS = together(
    "cat/dog, apple/orange, rose/tulip, pen/pencil, hen/duck, cow/goat, muffin/cookie, pie/tart, marble/sticker, "
    "shirt/hat, story book/comic, chair/table, car/truck, sweet cake/salty cracker, photo/video, e-mail/letter, red "
    "ball/blue ball, green bead/white bead, spoon/fork, plate/cup, parrot/canary, frog/toad, lemon/lime, "
    "bagel/croissant, stamp/coin, song/film, scarf/belt, kite/balloon, shell/pebble, sofa/lamp, cherry/plum, salty "
    "pretzel/sweet bun, large bag/small bag, novel/magazine, turnip/carrot, doll/robot, nail/screw"
)

_TWO_KINDS = (
    # both before and after: what went
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. {after {selling|giving away|losing} {some|some of each|a few}, <he> had|<he> {sold|gave away|lost} some of each. then <he> had|later <he> {sold|gave away|lost} some and had|now <he> has} <2 <x>> and <3 <y>> left|there were <0 <x>> and <1 <y>> {at the market|at the fair|on the farm|in the shop|at the show|in {a|the} {store|room|barn|shed}}. some were {sold|taken away|removed|given away}. {now there are|there were then|that left} <2 <x>> and <3 <y>>|<A> has <2 <x>> and <3 <y>> left. {at first|before some were {taken|sold|lost}}, there were <0 <x>> and <1 <y>>|~from <0 <x>> and <1 <y>>, <A> was down to <2 <x>> and <3 <y>>}.",
        ((2, 40), (2, 40), (2, 40), (2, 40)),
        (
            "{how many <x+> {were {taken away|gone|removed}|are gone|went|are missing now|are there fewer than before}|how many fewer <x+> are there {now than {before|at first}|than at first}|by how many did the number of <x+> go down}?",
            _NUM_X,
            "a c ~",
            lambda a, b, c, d: a - c,
        ),
        (
            "{how many <y+> {were {taken away|gone|removed}|are gone|went|are missing now}|how many fewer <y+> are there {now than {before|at first}|than at first}|~by how many did the number of <y+> fall}?",
            _NUM_Y,
            "b d ~",
            lambda a, b, c, d: b - d,
        ),
        (
            "{how many <x+> and <y+> {were {taken away|gone|removed}|are gone} {in all|altogether|in total}|how many are gone {in all|altogether}|what is the total number of <x+> and <y+> that went}?",
            _NUM,
            "a b + c - d -",
            lambda a, b, c, d: a + b - c - d,
        ),
        (
            "{how many {<x+> and <y+> |}are left {in all|altogether|in total}|what is the total number of <x+> and <y+> left}?",
            _NUM,
            "c d +",
            lambda a, b, c, d: c + d,
        ),
        (
            "{how many more <x+> than <y+> {are there now|are left}|how many fewer <y+> than <x+> are {left|there now}}?",
            _NUM,
            "c d ~",
            lambda a, b, c, d: c - d,
        ),
        (
            "{how many more <x+> than <y+> were there {at first|to begin with|before|originally|initially}|{at first|originally}, how many more <x+> than <y+> were there}?",
            _NUM,
            "a b ~",
            lambda a, b, c, d: a - b,
        ),
        values=lambda p, q, r, s: (p + q + r + s, q + r, p + r, r),
        fits=lambda a, b, c, d: a - c >= 1 and a > b and c > d and b > d,
        props=_PAIRS,
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. <he> {gave away|sold|lost|gave <B>} <2 <x>> and <3 <y>>|there were <0 <x>> and <1 <y>> {at the market|at the fair|on the farm|in the shop|at the show}. {during the day|by evening|on <day>}, <2 <x>> and <3 <y>> were {taken away|removed}|<2 <x>> and <3 <y>> were taken from the {room|shop|shed}. {before that|at first} there were <0 <x>> and <1 <y>>|~<A> gave <2 <x>> and <3 <y>> away, but had <0 <x>> and <1 <y>> to start with}.",
        ((5, 60), (5, 60), (2, 50), (2, 50)),
        (
            "{how many <x+> {are left|were left|remain|are there now|are still there}|what number of <x+> is left|find how many <x+> are left}?",
            _NUM_X,
            "a c ~",
            lambda a, b, c, d: a - c,
        ),
        (
            "{how many <y+> {are left|were left|remain|are there now|are still there}|~what is the number of <y+> left}?",
            _NUM_Y,
            "b d ~",
            lambda a, b, c, d: b - d,
        ),
        (
            "how many <x+> and <y+> {are left|remain} {in all|altogether|in total}?",
            _NUM,
            "a b + c - d -",
            lambda a, b, c, d: a + b - c - d,
        ),
        (
            "how many <x+> and <y+> were there {in all |altogether |}{at first|originally|to begin with|initially}?",
            _NUM,
            "a b +",
            lambda a, b, c, d: a + b,
        ),
        (
            "how many <x+> and <y+> {are gone|were taken|went} {in all|altogether}?",
            _NUM,
            "c d +",
            lambda a, b, c, d: c + d,
        ),
        ("how many more <x+> than <y+> {are gone|were taken|went}?", _NUM, "c d ~", lambda a, b, c, d: c - d),
        fits=lambda a, b, c, d: a > c + 1 and b > d + 1 and c > d,
        props=_PAIRS,
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. then <he> {bought|got|found} some more of each. now <he> has <2 <x>> and <3 <y>>|there were <0 <x>> and <1 <y>> {at the market|at the fair|on the farm|in the shop|at the show}{| last year| in <month>}. {today|this year|now} there are <2 <x>> and <3 <y>>|<A> has <2 <x>> and <3 <y>> now. {last year|at first|a week ago} there were <0 <x>> and <1 <y>>|~<0 <x>> and <1 <y>> became <2 <x>> and <3 <y>> over the summer}.",
        ((2, 40), (2, 40), (2, 40), (2, 40)),
        (
            "{how many {more |}<x+> {were added|came|are new}|how many more <x+> are there {now than {before|at first}|than at first}|how many <x+> were {put in|brought} {later|after that}}?",
            _NUM_X,
            "a c ~",
            lambda a, b, c, d: c - a,
        ),
        (
            "{how many {more |}<y+> {were added|came|are new}|how many more <y+> are there {now than {before|at first}|than at first}|~by how many did the number of <y+> rise}?",
            _NUM_Y,
            "b d ~",
            lambda a, b, c, d: d - b,
        ),
        (
            "how many <x+> and <y+> {were added|came|are new} {in all|altogether}?",
            _NUM,
            "c d + a - b -",
            lambda a, b, c, d: c + d - a - b,
        ),
        (
            "how many <x+> and <y+> are there {now |}{in all|altogether|in total}?",
            _NUM,
            "c d +",
            lambda a, b, c, d: c + d,
        ),
        ("how many more <x+> than <y+> are there now?", _NUM, "c d ~", lambda a, b, c, d: c - d),
        values=lambda p, q, r, s: (p, q, p + q + r + s, q + r),
        props=_PAIRS,
    ),
    # one kind changes, the other does not
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. <he> {gave|sold|lent|handed|sent} <2> of the <x+> to {<B>|<his> <kin>|a friend}|<A> has <1 <y>>. <he> also had <0 <x>>, but <2> of them {were lost|were stolen|are gone|were given away}|there were <0 <x>> and <1 <y>> in the {room|garden|shop|yard|box}. <2> of the <x+> were {taken away|sold|removed|moved}|~of <A>'s <0 <x>> and <1 <y>>, <2 <x>> are gone}.",
        ((10, 90), (2, 60), (2, 60)),
        (
            "{how many <x+> {are left|were left|are there now|remain|are still there}|find how many <x+> are left|what is the number of <x+> now}?",
            _NUM_X,
            "a c ~",
            lambda a, b, c: a - c,
        ),
        (
            "{how many <x+> and <y+> {are left|are there now} {in all|altogether|in total}|how many {<x+> and <y+> |}are there in all now}?",
            _NUM,
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        (
            "how many <x+> and <y+> were there {in all |altogether |}{at first|to begin with|originally|before that}?",
            _NUM,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "{how many more <x+> than <y+> were there {at first|to begin with|before that|originally}|{at first|originally}, how many more <x+> than <y+> were there}?",
            _NUM,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        (
            "{how many more <x+> than <y+> are there {now|after that}|how many fewer <y+> than <x+> are there now}?",
            _NUM,
            "a c - b -",
            lambda a, b, c: a - c - b,
        ),
        fits=lambda a, b, c: a - c > b,
        props=_PAIRS,
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. <he> {bought|got|found|received} <2> more <x+>|there were <0 <x>> and <1 <y>> {at the market|at the fair|on the farm|in the shop|at the show|in the {room|garden|shop|yard|box}}. {later|then|on <day>} <2> more <x+> {came|were added|were brought}|<A> {bought|got} <2 <x>>. before that, <he> had <0 <x>> and <1 <y>>|~on top of <0 <x>> and <1 <y>>, <A> got <2 <x>>}.",
        ((2, 60), (10, 90), (2, 60)),
        (
            "{how many <x+> {are there now|are there in all|are there altogether}|what is the total number of <x+>|find how many <x+> there are now}?",
            _NUM_X,
            "a c +",
            lambda a, b, c: a + c,
        ),
        (
            "{how many <x+> and <y+> are there {now |}{in all|altogether|in total}}?",
            _NUM,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        (
            "how many more <y+> than <x+> were there {at first|to begin with|before that|originally}?",
            _NUM,
            "a b ~",
            lambda a, b, c: b - a,
        ),
        ("how many more <x+> than <y+> are there {now|after that}?", _NUM, "a c + b -", lambda a, b, c: a + c - b),
        fits=lambda a, b, c: b > a and a + c > b,
        props=_PAIRS,
    ),
    # the other kind is told only to mislead
    *asked(
        "{<A> had some <x+> and <0 <y>>. <he> {sold|gave away|lost} <1> of the <x+>. now <he> has <2 <x>> left|<A> had <0 <y>> and some <x+>. after {selling|losing|giving away} <1> of the <x+>, <he> had <2 <x>> left|there were some <x+> and <0 <y>> in the {room|garden|shop|yard|box}. <1 <x>> were {taken away|sold}, and <2 <x>> were left}.",
        ((2, 60), (2, 60), (2, 60)),
        (
            "{how many <x+> were there {at first|to begin with|originally|initially|before that}|{at first|originally}, how many <x+> were there}?",
            _NUM_X,
            "b c +",
            lambda a, b, c: b + c,
        ),
        ("{how many {<x+> and <y+> |}are left {in all|altogether|in total}}?", _NUM, "a c +", lambda a, b, c: a + c),
        ("how many more <x+> are left than are gone?", _NUM_X, "b c ~", lambda a, b, c: c - b),
        fits=lambda a, b, c: c > b,
        props=_PAIRS,
    ),
    *asked(
        "{<A> had <0 <x>> and some <y+>. <he> {bought|got|found} <1> more <y+>. now <he> has <2 <y>>|<A> {bought|got} <1 <y>>. now <he> has <2 <y>> and <0 <x>>|there are <0 <x>> and <2 <y>> in the {room|garden|shop|yard|box}. <1> of the <y+> {came|were added|were brought} {today|yesterday|on <day>}}.",
        ((2, 60), (2, 60), (2, 60)),
        (
            "{how many <y+> were there {at first|to begin with|originally|initially|before that}|{at first|originally}, how many <y+> were there|~how many of the <y+> are not new}?",
            _NUM_Y,
            "b c ~",
            lambda a, b, c: c - b,
        ),
        (
            "{how many <x+> and <y+> {are there now |are there |}{in all|altogether|in total}}?",
            _NUM,
            "a c +",
            lambda a, b, c: a + c,
        ),
        ("how many more <y+> than <x+> are there now?", _NUM, "a c ~", lambda a, b, c: c - a),
        values=lambda a, b, c: (a, b, a + b + c),
        props=_PAIRS,
    ),
    # bought so many, has so many now
    *asked(
        "{<A> {lost|broke|dropped} <0 <x>> and {found|bought|made} <1>. {at first|before that}, <he> had <2>|<A> had <2 <x>>. <he> {lost|broke|sold} <0>. {then|later|the next day} <he> {found|bought|made} <1>|at first <A> had <2 <x>>. {last week|on <day>}, <he> {lost|broke|gave away} <0> and {got|bought} <1> new ones}.",
        ((2, 60), (2, 60), (10, 90)),
        (
            "{how many <x+> does <A> have {now|in the end}|how many <x+> did <A> have in the end|find how many <x+> <A> has now}?",
            _NUM_X,
            "c a - b +",
            lambda a, b, c: c - a + b,
        ),
        (
            "{how many more <x+> {went|are gone} than came|by how many did the number of <x+> go down in the end|how many fewer <x+> are there now than at first}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how many <x+> were left before {new ones|any} came?", _NUM_X, "a c ~", lambda a, b, c: c - a),
        fits=lambda a, b, c: a > b and c > a,
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A> found <0 <x>> and lost <1>|<A> lost <1 <x>>, but found <0>|on <day> <A> lost <1 <x>> and found <0>|<A> {collected|found} <0> {new |}<x+> after <he> {had |}lost <1> of the old ones}{. now <he> has <2>|. <he> has <2> now|. that made <2> in all}.",
        ((2, 60), (2, 60), (10, 90)),
        (
            "{how many more <x+> did <he> find than lose|how many fewer <x+> did <he> lose than find|how many more were found than lost}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        (
            "{how many <x+> did <A> have {at first|before that|to begin with|originally}|{at first|originally}, how many <x+> did <A> have}?",
            _NUM_X,
            "c a - b +",
            lambda a, b, c: c - a + b,
        ),
        fits=lambda a, b, c: a > b and c > a,
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A> {lost|broke} <0 <x>> and found <1>|<A> found <1 <x>>, but lost <0>|on <day> <A> found <1 <x>> and lost <0>|<A> lost <0> {old |}<x+> after <he> {had |}found <1> new ones}{. now <he> has <2>|. <he> has <2> now|. that left <2>}.",
        ((2, 60), (2, 60), (10, 90)),
        (
            "{how many more <x+> did <he> lose than find|how many fewer <x+> did <he> find than lose|how many more were lost than found}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        (
            "{how many <x+> did <A> have {at first|before that|to begin with|originally}|{at first|originally}, how many <x+> did <A> have}?",
            _NUM_X,
            "c a + b -",
            lambda a, b, c: c + a - b,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(_THINGS,),
    ),
)

_GROWS = together(
    "sunflower/centimetre, bean plant/centimetre, young tree/centimetre, bamboo/inch, corn stalk/inch, tomato "
    "plant/centimetre, vine/foot, pine tree/foot, fence/foot, cactus/centimetre, hedge/centimetre, hop plant/inch, "
    "beanstalk/foot, tower/metre"
)
_WEIGHS = together(
    "puppy/kilogram, calf/kilogram, piglet/pound, kitten/ounce, pumpkin/pound, dog/pound, bear/kilogram, elephant "
    "calf/kilogram, wrestler/kilogram, turkey/pound, panda/kilogram, foal/kilogram"
)
_SHRINKS = together(
    "candle/centimetre, rope/metre, ribbon/inch, board/foot, wire/metre, string/inch, hose/metre, plank/centimetre, "
    "pipe/foot, cloth/metre, cable/metre, chain/inch, branch/foot"
)
_TANKS = together(
    "tank/litre, barrel/litre, bathtub/gallon, pool/gallon, bucket/litre, fish tank/gallon, kettle/cup, jug/cup, rain "
    "barrel/litre, cooler/quart, pond/gallon, pot/cup, trough/litre, water tower/gallon"
)

_MEASURES = (
    *asked(
        "{<A>'s <x> was <0 <y>> {tall|high} {last year|in <month>|a while ago}. now it is <1 <y>> {tall|high}|last {year|spring|month} a <x> was <0 <y>> {tall|high}. it is <1 <y>> {tall|high} now|a <x> is <1 <y>> {tall|high}. in <month> it was {only |}<0 <y>> {tall|high}|{at first|to begin with} a <x> was <0 <y>> {tall|high}. then it grew until it was <1 <y>> {tall|high}|~a <x> went from <0 <y>> to <1 <y>> in height}.",
        ((2, 90), (2, 90)),
        (
            "{how many <y+> did it {grow|gain in height}|how many <y+> has it grown|how much {taller|higher} is it now than before, in <y+>|how many <y+> taller is it now|by how many <y+> did its height grow|how much did it grow, in <y+>|~what was its growth in <y+>}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_GROWS,
    ),
    *asked(
        "{a <x> grew <0 <y>>. now it is <1 <y>> tall|<A>'s <x> is <1 <y>> tall now. it {grew|has grown} <0 <y>> {since <month>|since last year|this summer}|after growing <0 <y>>, a <x> is <1 <y>> tall|~thanks to <0 <y>> of growth, a <x> is <1 <y>> tall now}.",
        ((2, 90), (2, 90)),
        (
            "{how tall was it {at first|before|before that|originally|to begin with}, in <y+>|how many <y+> tall was it {at first|before|before that|originally|to begin with}|what was its height {at first|before}, in <y+>|~how high did it stand before, in <y+>}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_GROWS,
    ),
    *asked(
        "{a <x> was <0 <y>> tall in <month>. it grew <1 <y>> in the first month and <2 <y>> in the second|a <x> that was <0 <y>> tall grew <1 <y>> in the first month and <2 <y>> in the second month|<A> measured a <x>. it was <0 <y>> tall. in the first month it grew <1 <y>> and in the second <2 <y>>}.",
        ((5, 90), (2, 40), (2, 40)),
        (
            "{how tall was it {after the two months|in the end|then}, in <y+>|how many <y+> tall was it in the end}?",
            _NUM_Y,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        (
            "{how many <y+> did it grow {in all|altogether|in the two months}|how much did it grow {in all|altogether}, in <y+>}?",
            _NUM_Y,
            "b c +",
            lambda a, b, c: b + c,
        ),
        (
            "how many more <y+> did it grow in the first month than in the second?",
            _NUM_Y,
            "b c ~",
            lambda a, b, c: b - c,
        ),
        (
            "{how tall was it after the first month, in <y+>|how many <y+> tall was it after {one|the first} month}?",
            _NUM_Y,
            "a b +",
            lambda a, b, c: a + b,
        ),
        fits=lambda a, b, c: b > c,
        props=(
            *_GROWS[:5],
            ("tulip", "centimetre"),
            ("pea plant", "inch"),
            ("lily", "centimetre"),
            ("rose bush", "inch"),
        ),
    ),
    *asked(
        "{<A>'s <x> weighed <0 <y>> {last year|in <month>|at first|when it was small}. now it weighs <1 <y>>|a <x> weighs <1 <y>> now. {a year ago|in <month>|last spring} it weighed <0 <y>>|a <x> grew from <0 <y>> to <1 <y>>|~on the scales a <x> once came to <0 <y>>, and now to <1 <y>>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <y+> did it {gain|put on}|how many <y+> has it gained|how many <y+> heavier is it now|how much heavier is it now than before, in <y+>|how much weight did it gain, in <y+>|how many more <y+> does it weigh now}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_WEIGHS,
    ),
    *asked(
        "{<A>'s <x> gained <0 <y>> {since <month>|this year|in the last weeks}. now it weighs <1 <y>>|a <x> weighs <1 <y>> {now|today} after gaining <0 <y>>|after it put on <0 <y>>, a <x> weighed <1 <y>>}.",
        ((2, 90), (2, 90)),
        (
            "{how {much|many <y+>} did it weigh {at first|before|before that|originally}|what was its weight {at first|before}, in <y+>|how heavy was it {at first|before}, in <y+>}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_WEIGHS,
    ),
    *asked(
        "{<A> had a <x> that was <0 <y>> long. {<he> cut off some of it, and now it is <1 <y>> long|after some was cut off, it was <1 <y>> long|now it is {only |}<1 <y>> long}|a <x> is <1 <y>> long now. {at first|before <A> used some} it was <0 <y>> long|a <x> was <0 <y>> long. part of it was used, and <1 <y>> are left|~<1 <y>> is what remains of a <x> of <0 <y>>}.",
        ((2, 90), (2, 90)),
        (
            "{how many <y+> {are gone|were used|went}|how many <y+> shorter is it now|how much shorter is it now, in <y+>|how many <y+> long is the {piece|part} that is gone|how many <y+> did it lose}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_SHRINKS,
    ),
    *asked(
        "{<A> {cut|took} <0 <y>> off a <x>. now it is <1 <y>> long|a <x> is <1 <y>> long after <A> {cut|took} <0 <y>> off|<A> used <0 <y>> of a <x>, and <1 <y>> are left|~a <x> got <0 <y>> shorter and has <1 <y>> left}.",
        ((2, 90), (2, 90)),
        (
            "{how long was it {at first|before|before that|originally|to begin with}, in <y+>|how many <y+> long was it {at first|before|before that|originally|to begin with}|what was its length {at first|before}, in <y+>}?",
            _NUM_Y,
            "a b +",
            lambda a, b: a + b,
        ),
        props=_SHRINKS,
    ),
    *asked(
        "{<A> had a <x> of <0 <y>>. <he> {cut off|used} <1 <y>> {on <day>|for a kite|for a gift|in the morning} and <2 <y>> {on <dayb>|for the garden|later|for the door}|from a <x> of <0 <y>>, <A> {cut|took} a piece of <1 <y>> and a piece of <2 <y>>|<A>'s <x> was <0 <y>> long. one piece of <1 <y>> and one of <2 <y>> were cut off}.",
        ((20, 90), (2, 40), (2, 40)),
        (
            "{how many <y+> {are left|were left|remain}|how long is the {rest|piece that is left}, in <y+>}?",
            _NUM_Y,
            "a b - c -",
            lambda a, b, c: a - b - c,
        ),
        (
            "{how many <y+> were {cut off|used} {in all|altogether|in total}|how many <y+> did <A> use {in all|altogether}}?",
            _NUM_Y,
            "b c +",
            lambda a, b, c: b + c,
        ),
        (
            "{how much longer was the first piece than the second, in <y+>|how many <y+> longer was the first piece|how many more <y+> did <A> take first than second}?",
            _NUM_Y,
            "b c ~",
            lambda a, b, c: b - c,
        ),
        fits=lambda a, b, c: a > b + c and b > c,
        props=_SHRINKS,
    ),
    *asked(
        "{there were <0 <y>> of water in a <x>. {some leaked out|some was used|some flowed out|<A> took out some|some was poured out}. {now there are <1 <y>>|<1 <y>> are left|<1> were left}|a <x> has <1 <y>> of water left. {in the morning|at first|yesterday}, it had <0 <y>>|a <x> held <0 <y>> of water. after some {leaked|was used}, it held <1 <y>>|~<1 <y>> of <0 <y>> stayed in a <x> that leaked}.",
        ((2, 300), (2, 300)),
        (
            "{how many <y+> {leaked out|are gone|were lost|went}|how much water is gone, in <y+>|how many <y+> fewer are there now|how many <y+> of water did it lose}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_TANKS,
    ),
    *asked(
        "{<0 <y>> of water leaked {out of|from} a <x>. {now it holds <1>|<1 <y>> are left|there are <1 <y>> left in it}|after <0 <y>> of water were {used|poured out|taken out}, a <x> {has|had} <1 <y>> left|a <x> has <1 <y>> of water left after <0 <y>> {leaked out|were used}|~a <x> lost <0 <y>> of water and kept <1>}.",
        ((2, 300), (2, 300)),
        (
            "{how many <y+> {were in it|did it hold|were there} {at first|before|originally|to begin with}|how much water was there {at first|before|originally}, in <y+>|~how full was it before, in <y+>}?",
            _NUM_Y,
            "a b +",
            lambda a, b: a + b,
        ),
        props=_TANKS,
    ),
    *asked(
        "{there were <0 <y>> of water in a <x>. <A> poured {in some more|in more|some more in}. now there are <1 <y>>|a <x> had <0 <y>> of water in it before the rain. {after that|now} it has <1 <y>>|there are <1 <y>> of water in a <x> now. before <A> filled in more, there were <0>|~<A> topped up a <x> from <0 <y>> to <1 <y>>}.",
        ((2, 300), (2, 300)),
        (
            "{how many {more |}<y+> were added|how much water was added, in <y+>|how many <y+> came in|how many more <y+> are there now than before}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_TANKS,
    ),
    *asked(
        "{a <x> holds <0 <y>> when it is full. there are <1 <y>> of water in it|a <x> has <1 <y>> of water in it. it can hold <0 <y>>|<A> is filling a <x> that holds <0 <y>>. so far <he> put in <1 <y>>}.",
        ((2, 300), (2, 300)),
        (
            "{how many more <y+> {does it need to be full|can it hold|fit into it|are needed to fill it}|how many <y+> are missing|how much more water does it take to fill it, in <y+>}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_TANKS,
    ),
    *asked(
        "{the temperature was <0 degree> {in the morning|at dawn|at six o'clock}. by noon it {rose|went up|climbed} to <1 degree>|at noon it was <1 degree>. in the morning it was only <0 degree>|{on <day>|yesterday} it was <0 degree> in <town>, and {a day later|the day after} <1 degree>|the {oven|water|soup} was at <0 degree>. {then|ten minutes later} it was at <1 degree>|~it got warmer, from <0 degree> to <1 degree>}.",
        ((2, 40), (2, 40)),
        (
            "{by how many degrees did {it|the temperature} {rise|go up}|how many degrees {warmer|hotter} was it {then|later}|how much did the temperature rise|how many degrees did it go up}?",
            "{<0>|<0>|<0 degree>|by <0 degree>}.",
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
    ),
    *asked(
        "{the temperature {fell|dropped|went down} by <0 degree> {overnight|in the evening|in an hour}. now it is <1 degree>|it is <1 degree> {now|outside}. that is after a drop of <0 degree>|after it fell by <0 degree>, the temperature was <1 degree>|~it got <0 degree> colder in <town> and is now <1 degree>}.",
        ((2, 30), (2, 60)),
        (
            "{what was the temperature {before|before that|at first|to begin with}|how {warm|many degrees} was it {before|before that|at first}}?",
            "{<0>|<0>|<0 degree>|it was <0 degree>}.",
            "a b +",
            lambda a, b: a + b,
        ),
    ),
    *asked(
        "{the temperature {fell|dropped|sank} from <0 degree> to <1 degree> {overnight|on <day>|in the evening}|in the afternoon it was <0 degree>. at night it was <1 degree>|it was <1 degree> at midnight, after <0 degree> at noon|~from <0 degree> by day, it went to <1 degree> by night}.",
        ((2, 40), (2, 40)),
        (
            "{by how many degrees did {it|the temperature} {fall|drop|go down}|how many degrees {colder|cooler} did it get|how much did the temperature fall}?",
            "{<0>|<0>|<0 degree>|by <0 degree>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
    ),
    *asked(
        "{<A> weighed <0 <y>> {in <month>|last year}. {then|since then} <he> {lost|took off} some weight, and now <he> weighs <1 <y>>|<A> weighs <1 <y>> now. {in <month>|last year} <he> weighed <0 <y>>|before <A> began to {run|swim|cycle}, <he> weighed <0 <y>>. now it is <1 <y>>}.",
        ((2, 60), (45, 90)),
        (
            "{how many <y+> did <A> lose|how much weight did <A> lose, in <y+>|how many <y+> lighter is <A> now}?",
            _NUM_Y,
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=(("man", "kilogram"), ("man", "pound")),
    ),
    *asked(
        "{a book has <0 page>. <A> read some of it, and <1> are left|<A> {is reading|reads} a book of <0 page>. <he> has <1> pages {left|to go}|there are <1> pages left in <A>'s book of <0 page>}{. <he> read <2> of them {today|on <day>|last night}|. <2> of the pages that are done were read {today|on <day>}}.",
        ((90, 300), (2, 80), (2, 80)),
        (
            "{how many pages {has <A> read|did <A> read so far|are done}|find how many pages <A> has read}?",
            _NUM,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how many pages did <A> read {before that|before that day}?", _NUM, "a b - c -", lambda a, b, c: a - b - c),
        ("how many pages were left {before that|before that day}?", _NUM, "b c +", lambda a, b, c: b + c),
        fits=lambda a, b, c: a - b > c,
    ),
    *asked(
        "{<A> {needs to walk|has to walk|wants to run|has to drive} <0 mile>. <he> has done <1>{| already| so far}|a trail is <0 mile> long. <A> has done <1 mile> of it|<A> has gone <1 mile> of <0 mile> {to <town>|to the lake|so far}}.",
        ((5, 90), (2, 90)),
        (
            "{how many {more |}miles {does <A> have to go|does <he> still have to do|are left|remain}|how much farther does <A> have to go, in miles|how many miles are missing}?",
            "{<0>|<0>|<0 mile>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
    ),
)

# a place with things in it: thing, place, what one does to add to them
_SITES = together(
    "house/village/built, house/street/built, tree/orchard/planted, palm tree/garden/planted, rose bush/yard/planted, "
    "file/computer/saved, song/phone/downloaded, photo/album/added, game/tablet/installed, app/phone/installed, "
    "book/library/bought, chair/hall/brought, desk/classroom/brought, bench/square/put up, lamp/street/put up, "
    "fish/pond/released, hen/farmyard/bought, cow/barn/brought, boat/harbour/moored, tent/camp/put up, "
    "bus/depot/parked, car/car park/parked, bottle/cellar/stored, tin/pantry/stored, toy/shelf/put, poster/wall/hung, "
    "picture/gallery/hung, flag/roof/put up, egg/fridge/put, towel/cupboard/put, bulb/flower bed/planted, "
    "cabbage/field/planted, film/laptop/saved, coin/piggy bank/put, bike/shed/kept, shop/mall/opened, plate/sink/put, "
    "brick/pile/added, block/tower/added, bead/necklace/added"
)
_BUILT = tuple(
    row
    for row in _SITES
    if row[2]
    in (
        "built",
        "planted",
        "saved",
        "downloaded",
        "added",
        "installed",
        "bought",
        "brought",
        "put up",
        "released",
        "opened",
        "hung",
        "stored",
        "parked",
    )
)
_ON = {
    "street",
    "computer",
    "phone",
    "tablet",
    "shelf",
    "wall",
    "roof",
    "laptop",
    "pile",
    "tower",
    "necklace",
    "square",
}
_PLACES = tuple((thing, f"{'on' if place in _ON else 'in'} the {place}", done) for thing, place, done in _BUILT)

_SITES_CHANGE = (
    *asked(
        "{there were <0 <x>> <y>. {then some more|some more|later, others} were <z>. now there are <1>|there are <1 <x>> <y> {now|today}. {last year|before <month>|a year ago}, there were {only |}<0>|{last year|at first|originally} there were <0 <x>> <y>. {since then some more|this year more} were <z>, and now there are <1>|~the number of <x+> <y> went up from <0> to <1>}.",
        ((2, 900), (2, 600)),
        (
            "{how many {more |new |}<x+> were <z>|how many <x+> were <z>|how many more <x+> are there now than before|find how many <x+> were <z>|~how many of the <x+> are new}?",
            _NUM_X,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_PLACES,
    ),
    *asked(
        "{<0> {more |new |}<x+> were <z>. now there are <1> <y>|there are <1 <x>> <y> now. <0> of them were <z> {last year|this year|in <month>}|after <0> more <x+> were <z>, there are <1> <y>|~<0 <x>> were <z> lately, and so the number of <x+> <y> is <1>}.",
        ((2, 600), (2, 900)),
        (
            "{how many <x+> were there {at first|before|before that|originally|to begin with}|{originally|at first|initially}, how many <x+> were there|how many <x+> were there <y> before|~how many of the <x+> are old}?",
            _NUM_X,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=_PLACES,
    ),
    *asked(
        "{there are <0 <x>> <y>. {tomorrow|on <day>|next week}, <1> more will be <z>, and <2> {after that|the day after}|<y> there are <0 <x>>. <1> more {will be|are going to be} <z> {today|on <day>}, and <2> more {tomorrow|the next day}}.",
        ((2, 300), (2, 90), (2, 90)),
        (
            "{how many <x+> will there be {in the end|then|when that is done|in all}|find how many <x+> there will be}?",
            _NUM_X,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        (
            "{how many {new |}<x+> will be <z> {in all|altogether|in total|on the two days}|what is the total number of new <x+>}?",
            _NUM_X,
            "b c +",
            lambda a, b, c: b + c,
        ),
        ("{how many <x+> will there be after the first day}?", _NUM_X, "a b +", lambda a, b, c: a + b),
        ("how many more <x+> will be <z> on the first day than on the second?", _NUM_X, "b c ~", lambda a, b, c: b - c),
        fits=lambda a, b, c: b > c,
        props=_PLACES,
    ),
    *asked(
        "{there were <0 <x>> <y>. <1> {were {taken away|removed}|are gone}, and <2> new ones were <z>|<y> there were <0 <x>>. {last month|in <month>} <1> of them {were {taken away|removed}|were lost}, and then <2> more were <z>|<2> new <x+> were <z>, but <1> old ones were {taken away|removed}. {at first|before that}, there were <0> <y>}.",
        ((10, 300), (2, 90), (2, 90)),
        (
            "{how many <x+> are there {now|in the end}|how many <x+> were there in the end}?",
            _NUM_X,
            "a b - c +",
            lambda a, b, c: a - b + c,
        ),
        (
            "{how many of the old <x+> are {left|still there}|how many of the <x+> from before are left}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        (
            "{how many more <x+> were <z> than taken away|how many more <x+> came than went|by how many did the number of <x+> go up}?",
            _NUM_X,
            "b c ~",
            lambda a, b, c: c - b,
        ),
        fits=lambda a, b, c: a > b + 1 and c > b,
        props=_PLACES,
    ),
    *asked(
        "{there were <0 <x>> on a <y>. at the first stop <1> got off and <2> got on|a <y> {started|set off} with <0 <x>>. {then |at the next stop }<1> got off and <2> got on|<2 <x>> got on a <y> and <1> got off. {before that|until then}, there were <0> on it|~a <y> with <0 <x>> lost <1> of them at a stop and took on <2>}.",
        ((10, 300), (2, 90), (2, 90)),
        (
            "how many <x+> {are on it now|were on it then|are there now|were there after that}?",
            _NUM_X,
            "a b - c +",
            lambda a, b, c: a - b + c,
        ),
        (
            "how many of the first <x+> {stayed on it|were still on it|did not get off}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how many more <x+> got off than got on?", _NUM_X, "b c ~", lambda a, b, c: b - c),
        fits=lambda a, b, c: a > b + 1 and b > c,
        props=tuple(
            (who, what)
            for who in ("person", "passenger", "child", "tourist", "student")
            for what in ("bus", "train", "ferry", "tram", "boat", "ship", "plane")
        ),
    ),
    *asked(
        "{there were some <x+> on a <y>. at a stop <0> {more |}got on. now there are <1>|after <0> more <x+> got on a <y>, there were <1>{| on it}|there are <1 <x>> on a <y>. <0> of them got on at the last stop|~<0 <x>> got on a <y>, which has <1> on it now}.",
        ((2, 90), (2, 90)),
        (
            "how many <x+> were on it {before|before that|at first|to begin with|originally}?",
            _NUM_X,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        props=tuple(
            (who, what)
            for who in ("person", "passenger", "child", "tourist", "student")
            for what in ("bus", "train", "ferry", "tram", "boat", "ship", "plane")
        ),
    ),
    *asked(
        "{there were <0 <x>> on a <y>. {at the first stop |then |}some got off. now there are <1>|a <y> set off with <0 <x>>. it has <1> on it after some got off|after some of <0 <x>> got off a <y>, <1> {were left|stayed on it}}.",
        ((2, 90), (2, 90)),
        ("how many <x+> {got off|left|are gone}?", _NUM_X, "a b ~", lambda a, b: a - b),
        values=_down,
        props=tuple(
            (who, what)
            for who in ("person", "passenger", "child", "tourist", "student")
            for what in ("bus", "train", "ferry", "tram", "boat", "ship", "plane")
        ),
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>> on <his> {phone|computer|laptop|tablet}. {after deleting|after erasing|after removing} some, <he> had <2 <x>> and <3 <y>> left|<A> has <2 <x>> and <3 <y>> left on <his> {phone|computer|tablet}. before <he> {deleted|erased} some, there were <0 <x>> and <1 <y>>|~<A> cleaned up <his> {phone|laptop}. <0 <x>> became <2>, and <1 <y>> became <3>}.",
        ((2, 40), (2, 40), (2, 40), (2, 40)),
        (
            "{how many <x+> did <he> {delete|remove|erase}|how many of the <x+> were deleted}?",
            _NUM_X,
            "a c ~",
            lambda a, b, c, d: a - c,
        ),
        (
            "{how many <y+> did <he> {delete|remove|erase}|how many of the <y+> were deleted}?",
            _NUM_Y,
            "b d ~",
            lambda a, b, c, d: b - d,
        ),
        (
            "how many more <x+> than <y+> {are left|are there now|does <he> have now}?",
            _NUM,
            "c d ~",
            lambda a, b, c, d: c - d,
        ),
        (
            "how many more <x+> than <y+> {were there at first|did <A> have at first|were there to begin with}?",
            _NUM,
            "a b ~",
            lambda a, b, c, d: a - b,
        ),
        ("how many <x+> and <y+> are left {in all|altogether}?", _NUM, "c d +", lambda a, b, c, d: c + d),
        values=lambda p, q, r, s: (p + q + r + s, q + r, p + r, r),
        kinds=(
            ("photo", "song", "file", "game", "video", "message"),
            ("app", "note", "recording", "film", "contact", "e-mail"),
        ),
    ),
)

# thing, what some of them are, what the others are
_SPLIT = together(
    "lamp/worked/did not work, pencil/were sharp/were blunt, egg/were fresh/were rotten, plate/were clean/were dirty, "
    "window/were open/were closed, seat/were taken/were empty, ticket/were sold/were not sold, pupil/passed the "
    "test/did not pass, student/came by bus/walked, question/were easy/were hard, apple/were ripe/were not ripe, "
    "battery/were full/were empty, seed/sprouted/did not sprout, bulb/came up/did not come up, cookie/were plain/had "
    "nuts, balloon/were red/were blue, marble/were glass/were clay, guest/were adults/were children, player/were "
    "boys/were girls, letter/were long/were short, boat/were white/were green, shirt/had stripes/had dots, cup/were "
    "chipped/were whole, photo/were blurred/were clear, visitor/paid/got in free, hen/laid eggs/did not lay eggs, "
    "arrow/hit the target/missed the target, shot/went in/missed, puzzle/were finished/were not finished, room/were "
    "painted/were not painted, book/were new/were old, camper/could swim/could not swim, singer/were women/were men, "
    "bird/were sparrows/were finches, pen/were blue/were black, car/were electric/ran on petrol, rose/were pink/were "
    "yellow, umbrella/were dry/were wet, chair/were wooden/were plastic, toy/were broken/still worked, e-mail/were "
    "read/were unread, calculator/worked/did not work, cake/had icing/had no icing, sock/had holes/had no holes"
)
_HALVES = together(
    "girl/boy/child, man/woman/singer, adult/child/visitor, cow/sheep/animal, cat/dog/pet, oak/pine tree/tree, "
    "car/truck/vehicle, rose/lily/flower, novel/comic/book, fork/spoon/piece of cutlery, hen/duck/bird, "
    "apple/pear/piece of fruit, coat/hat/thing to wear, violin/flute/instrument, bus/van/vehicle, sofa/chair/seat, "
    "goat/pig/animal, teacher/pupil/person, circle/square/shape, frog/newt/animal, tulip/daisy/flower, "
    "bike/scooter/vehicle, drum/guitar/instrument"
)
_FLAVOURS = together(
    "red/blue, green/yellow, black/white, large/small, old/new, round/square, plain/striped, silver/golden, "
    "long/short, thick/thin, wooden/plastic, pink/purple"
)

_PARTS = (
    *asked(
        "{there were <0 <x>>. <1>{| of them| of the <x+>} <y> and the {rest|others} <z>|of <0 <x>>, <1> <y>. the {rest|others} <z>|<A> {counted|had|saw|looked at} <0 <x>>. {only |}<1> of them <y>. {the others|the rest|all others} <z>|out of <0 <x>>, <1> <y> and the {rest|others} <z>|<1> of <0 <x>> <y>, the {rest|others} <z>|~when <A> checked <0 <x>>, it turned out that <1> <y> and the others <z>}.",
        ((2, 300), (2, 300)),
        (
            "{how many {<x+> |of the <x+> |of them |}<z>|find how many <x+> <z>|what number of <x+> <z>|~how many of these <x+> <z>}?",
            "{<0>|<0>|<0 <x>>|<0 <x>> <z>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=lambda a, b: (a + b + 1, b),
        props=_SPLIT,
    ),
    *asked(
        "{<0 <x>>|<0> of the <x+>} <y>{ and <1> <z>|. <1> <z>|, while <1> <z>|. {the rest|the others}, <1 <x>>, <z>}{. <2> of the {first|ones that <y>} were <A>'s|. <2> of those that <y> were <A>'s}.",
        ((2, 300), (2, 300), (2, 90)),
        (
            "{how many <x+> were there {|in all|altogether|in total}|what is the total number of <x+>}?",
            _NUM_X,
            "a b +",
            lambda a, b, c: a + b,
        ),
        ("how many more <x+> <y> than <z>?", _NUM_X, "a b ~", lambda a, b, c: a - b),
        ("how many of the <x+> that <y> were not <A>'s?", _NUM_X, "a c ~", lambda a, b, c: a - c),
        fits=lambda a, b, c: a > b and a > c + 1,
        props=_SPLIT,
    ),
    *asked(
        "{there are <0 <z>> {in {a|the} {group|place|picture|room}|at the <place>}. <1> are <x+> and the {rest|others} are <y+>|of <0 <z>>, <1> are <x+>. the {rest|others} are <y+>|<1> of <0 <z>> are <x+> and {all the others|the rest} are <y+>|<A> {counts|sees|has drawn} <x+> and <y+>. there are <0 <z>> {in all|altogether}, and <1> are <x+>|<x+> and <y+> make <0 <z>> {in all|together}. <1> are <x+>|~a total of <0 <z>> is made of <1 <x>> and some <y+>}.",
        ((2, 300), (2, 300)),
        (
            "{how many <y+> are there|how many are <y+>|how many of them are <y+>|find the number of <y+>|what is the number of <y+>|~how many <y+> do you find there}?",
            "{<0>|<0>|<0 <y>>|there <0?is/are> <0 <y>>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=lambda a, b: (a + b + 1, b),
        props=(*_HALVES, *((b, a, c) for a, b, c in _HALVES)),
    ),
    *asked(
        "{there were <0 <z>> {in all |}at the <place>. <1> were <x+> and the rest <y+>. <2> of the <x+> left|of <0 <z>> at the <place>, <1> were <x+>, the others <y+>. then <2> of the <x+> went away}.",
        ((2, 90), (2, 90), (2, 60)),
        ("how many <y+> were there?", "{<0>|<0>|<0 <y>>}.", "a b ~", lambda a, b, c: a - b),
        ("how many <x+> {were left|were still there|stayed}?", "{<0>|<0>|<0 <x>>}.", "b c ~", lambda a, b, c: b - c),
        (
            "how many <z+> {were left|were still there|stayed} {in all|altogether}?",
            "{<0>|<0>|<0 <z>>}.",
            "a c ~",
            lambda a, b, c: a - c,
        ),
        (
            "how many more <x+> than <y+> were there {at first|to begin with|before that}?",
            _NUM,
            "b a b - -",
            lambda a, b, c: b - (a - b),
        ),
        fits=lambda a, b, c: b > a - b > 1 and b > c + 1,
        values=lambda a, b, c: (a + b, b, c),
        props=together(
            "boy/girl/child, girl/boy/pupil, adult/child/visitor, woman/man/guest, teacher/student/person, "
            "duck/goose/bird, sparrow/robin/bird, cow/horse/animal, crow/gull/bird, taxi/bus/vehicle, "
            "clown/juggler/artist"
        ),
    ),
    *asked(
        "{{together|between them|in all}, <A> and <B> {had|found|made|picked|collected|sold|counted} <0 <x>>. <1> {of them |}were <A>'s|<A> and <B> {had|own} <0 <x>> {together|altogether|in all}. <A> {had|has} <1>|<A> and <B> {gathered|bought|made|drew} <0 <x>> {together|in all|altogether}. of these, <1> were <A>'s|<A> had <1 <x>>. {with|together with} <B>'s there were <0>|~the <x+> of <A> and <B> add up to <0>. those of <A> are <1>}.",
        ((2, 300), (2, 300)),
        (
            "{how many {of the <x+> |of them |<x+> |}were <B>'s|how many <x+> did <B> have|what was <B>'s number of <x+>|how many did <B> have|~how many <x+> came from <B>}?",
            "{<0>|<0>|<0 <x>>|<B> had <0 <x>>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A>, <B> and <C> {picked|found|made|collected|sold|baked} <0 <x>> {together|in all|altogether}. <1> were <A>'s and <2> were <B>'s|{together|in all}, <A>, <B> and <C> had <0 <x>>. <A> had <1> and <B> had <2>|<A> had <1 <x>>, <B> had <2>, and <C> had the rest. there were <0> in all|~<0 <x>> were shared out. <A> got <1>, <B> got <2> and <C> got the rest}.",
        ((2, 90), (2, 90), (2, 90)),
        (
            "{how many {<x+> |}were <C>'s|how many {<x+> |}did <C> have}?",
            "{<0>|<0>|<0 <x>>|<C> had <0 <x>>}.",
            "a b - c -",
            lambda a, b, c: a - b - c,
        ),
        (
            "{how many {<x+> |}did <A> and <B> have {together|in all|altogether}}?",
            "{<0>|<0>|<0 <x>>}.",
            "b c +",
            lambda a, b, c: b + c,
        ),
        ("how many more {<x+> |}did <A> have than <B>?", "{<0>|<0>|<0 <x>>}.", "b c ~", lambda a, b, c: b - c),
        (
            "how many {<x+> |}did <B> and <C> have {together|in all}?",
            "{<0>|<0>|<0 <x>>}.",
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda a, b, c: (a + b + c, b, c),
        fits=lambda a, b, c: b > c,
        kinds=(FOOD_MADE,),
    ),
    *asked(
        "{<A> {has|had} <0 <z>>. <1> of them {are|were} <x> and the {rest|others} <y>|of <A>'s <0 <z>>, <1> are <x>. the {rest|others} are <y>|<A> {bought|got|made} <0 <z>>, some <x> and some <y>. <1> {are|were} <x>|<A> has <x> and <y> <z+>, <0> in all. <1> of them are <x>|~all <0> of <A>'s <z+> are <x> or <y>, <1> of them <x>}.",
        ((2, 300), (2, 300)),
        (
            "{how many {of them |of the <z+> |}are <y>|how many <y> <z+> {are there|does <A> have|does <he> have}|find the number of <y> <z+>|~what number of <z+> are <y>}?",
            "{<0>|<0>|<0 <z>>|<0 <y> <z>>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=lambda a, b: (a + b + 1, b),
        props=_FLAVOURS,
        kinds=(
            (
                "bead",
                "ribbon",
                "box",
                "button",
                "scarf",
                "candle",
                "plate",
                "towel",
                "tile",
                "stone",
                "spoon",
                "ball",
                "hat",
                "ring",
                "kite",
                "basket",
                "bag",
                "pencil",
                "brush",
                "bowl",
            ),
        ),
    ),
    *asked(
        "{<A> had <0> <x> and <1> <y> <z+>. <he> {lost|sold|gave away} <2> of the <x> ones|<A> has <z+>, <0> of them <x> and <1> <y>. <2> of the <x> ones {broke|got lost|were given away}|there are <0> <x> and <1> <y> <z+> in {a box|the drawer|a shop}. <A> takes <2> of the <x> ones}.",
        ((10, 90), (2, 60), (2, 60)),
        ("how many <x> <z+> {are left|are there now}?", "{<0>|<0>|<0 <z>>}.", "a c ~", lambda a, b, c: a - c),
        (
            "how many <z+> {are left|are there now} {in all|altogether|in total}?",
            "{<0>|<0>|<0 <z>>}.",
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        (
            "how many <z+> were there {in all |altogether |}{at first|to begin with|before that|originally}?",
            "{<0>|<0>|<0 <z>>}.",
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "how many more <x> than <y> <z+> were there {at first|to begin with|originally}?",
            _NUM,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how many more <x> than <y> <z+> are there {now|after that}?", _NUM, "a c - b -", lambda a, b, c: a - c - b),
        fits=lambda a, b, c: a - c > b,
        props=_FLAVOURS,
        kinds=(
            (
                "bead",
                "ribbon",
                "button",
                "candle",
                "plate",
                "towel",
                "tile",
                "stone",
                "spoon",
                "ball",
                "hat",
                "ring",
                "kite",
                "bag",
                "pencil",
                "bowl",
            ),
        ),
    ),
)

# what is made, thing, verb
_NEEDS = together(
    "to fill an album/sticker/collect, to fill an album/stamp/collect, for a necklace/bead/string, for a "
    "wall/brick/lay, for a quilt/patch/sew, for the bake sale/muffin/bake, for the fair/pie/bake, for the school "
    "play/mask/make, for a prize/ticket/win, for a prize/point/score, to win the game/point/score, for a "
    "party/cupcake/bake, for the wedding/card/write, for the hall/chair/bring, for the trip/sandwich/make, to reach a "
    "record/lap/run, for the garden/tulip bulb/plant, for a mosaic/tile/glue, for the tree/bow/tie, for the "
    "display/shell/gather, for a badge/page/read, for the show/poster/draw, for the market/jar of jam/fill, for the "
    "class/booklet/copy, for a fence/board/paint, to feed the rabbits/carrot/pick, for a model/block/stack, for the "
    "puzzle/piece/find"
)

_NEEDED = (
    *asked(
        "{<A> needs <0 <y>> <x>. <he> {has|already has} <1>|<A> {wants|is} to <z> <0 <y>> <x>. so far <he> has <1>|<A> has <1 <y>>. <x>, <he> needs <0>|<A> must <z> <0 <y>> <x>, and <1> are ready|~<x>, <A> is to <z> <0 <y>>. <1> are there already}{|. <he> has a helper, <B>|. <his> <kin> wants to help}.",
        ((2, 300), (2, 300)),
        (
            "{how many more <y+> does <he> need|how many more <y+> does <A> {need to have|need|have to <z>|need to <z>}|how many more {<y+> |}must <A> <z>|how many <y+> are {missing|still needed}|find how many more <y+> <A> needs|~how many <y+> is <A> short of}?",
            "{<0>|<0>|<0 more <y>>|<he> needs <0 more <y>>}.",
            "a b ~",
            lambda a, b: a - b,
        ),
        values=lambda a, b: (a + b + 1, b),
        props=_NEEDS,
    ),
    *asked(
        "{<A> needs <0 <y>> <x>. <he> has <1>, and <B> has <2>|<x>, <A> needs <0 <y>>. <B> gave <him> <2>, and <he> had <1> before|<A> has <1 <y>>, and <B> has <2>. {together |}they need <0> <x>}.",
        ((2, 90), (2, 90), (2, 90)),
        (
            "{how many more <y+> do they need|how many more <y+> are needed {|to have enough}}?",
            "{<0>|<0>|<0 more <y>>}.",
            "a b - c -",
            lambda a, b, c: a - b - c,
        ),
        (
            "{how many <y+> do they have {together|in all|altogether|so far}}?",
            "{<0>|<0>|<0 <y>>}.",
            "b c +",
            lambda a, b, c: b + c,
        ),
        (
            "{how many more <y+> does <A> have than <B>|how many fewer <y+> does <B> have than <A>}?",
            "{<0>|<0>|<0 more <y>>}.",
            "b c ~",
            lambda a, b, c: b - c,
        ),
        values=lambda a, b, c: (a + b + c, b, c),
        fits=lambda a, b, c: b > c,
        props=_NEEDS,
    ),
    *asked(
        "{<A> has <0 <x>>|<A> found <0 <x>>|there are <0 <x>> in <A>'s {box|bag|basket}}. {<he> wants to have <1>|<he> would like to have <1>|<he> hopes to get to <1>}{. <B> has <2>|. <his> <kin> has <2>|. <he> also has <2 <own>>}.",
        ((2, 300), (2, 300), (2, 90)),
        (
            "{how many more <x+> does <he> need to have <1>|how many more <x+> does <A> need|how many more <x+> must <A> get|how many {more |}<x+> are missing|~by how many must the number of <x+> grow}?",
            _MORE_X,
            "a b ~",
            lambda a, b, c: b - a,
        ),
        values=lambda a, b, c: (a, a + b, c),
        kinds=(_THINGS,),
    ),
)

_TWICE = (
    *asked(
        "{<A> had <0 <x>>. {on <day> <he> {sold|gave away|ate} <1>, and on <dayb> <2>|in the morning <he> {sold|gave away|ate} <1>, and {in the afternoon|later} <2>}|<A> {sold|gave away|ate} <1 <x>> {in the morning and <2> in the afternoon|on <day> and <2> on <dayb>}. {at first|before that}, <he> had <0>|<A> baked <0 <x>>. <B> got <1>, and <C> got <2>|~of <A>'s <0 <x>>, first <1> were gone and then <2> more}.",
        ((10, 300), (2, 90), (2, 90)),
        (
            "{how many <x+> {are left|were left|remain|does <A> have left}|find how many <x+> are left}?",
            _NUM_X,
            "a b - c -",
            lambda a, b, c: a - b - c,
        ),
        (
            "{how many <x+> {went|were gone|are gone} {in all|altogether|in total}|how many <x+> are gone}?",
            _NUM_X,
            "b c +",
            lambda a, b, c: b + c,
        ),
        (
            "{how many <x+> were left after the first ones {had gone|went}|how many <x+> were left after the first time}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        (
            "{how many more <x+> went {first|the first time} than {later|the second time}}?",
            _NUM_X,
            "b c ~",
            lambda a, b, c: b - c,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c,
        kinds=((*FOOD_MADE, *FRUIT),),
    ),
    *asked(
        "{{on <day> <A> {picked|gathered} <0 <x>>, and on <dayb> <1> more|in the morning <A> {picked|gathered} <0 <x>>, and in the afternoon <1> more}. <he> {gave|handed|sold} <B> some and has <2> left|<A> has <2 <x>> left. <he> had {picked|gathered} <0> {on <day> and <1> on <dayb>|in the morning and <1> in the afternoon}, and gave <B> some}.",
        ((2, 60), (2, 60), (2, 60)),
        (
            "{how many <x+> did <B> get|how many <x+> did <A> {give away|hand over}|how many {<x+> |}are gone}?",
            _NUM_X,
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        (
            "{how many <x+> did <A> pick {in all|altogether|in total}|how many <x+> were there at first}?",
            _NUM_X,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "how many more {<x+> |}did <A> pick {the first time|at first} than {later|the second time}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        fits=lambda a, b, c: a > b and a + b > c + 1,
        kinds=((*FRUIT, *FLOWERS, "mushroom", "berry", "nut", "chestnut", "cherry", "tomato"),),
    ),
    *asked(
        "{there were <0 <x>> in {the wildlife park|the reserve|a valley|a nature park}. <1> went away and <2> came|{in the morning|at first} there were <0 <x>>. {by noon|later} <1> had gone and <2> others had come|~<0 <x>> were there before <1> left and <2> came}.",
        ((10, 90), (2, 60), (2, 60)),
        (
            "{how many <x+> {are there now|were there in the end|were there then}|find how many <x+> there were in the end}?",
            _NUM_X,
            "a b - c +",
            lambda a, b, c: a - b + c,
        ),
        ("how many of the first <x+> stayed?", _NUM_X, "a b ~", lambda a, b, c: a - b),
        ("how many more <x+> went than came?", _NUM_X, "b c ~", lambda a, b, c: b - c),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(WILD,),
    ),
    *asked(
        "{<A> made <0 litre> of <x>. after {lunch|the party|the game}, <1> were left|there were <0 litre> of <x> at a party. when it was over, <1> were left|<A> had <1 litre> of <x> left after a party. {before it|at first}, <he> had <0>}{. there were <2> guests|. <2> people came}.",
        ((2, 90), (2, 60), (2, 60)),
        (
            "{how many litres {were drunk|are gone|did the guests drink}|how much <x> was drunk, in litres}?",
            _NUM,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda a, b, c: (a + b, b, c),
        kinds=(tuple(one for one in DRINKS if one not in ("oil", "paint", "petrol")),),
    ),
    *asked(
        "{<A> planted <0 <x>>. <1> of them {did not grow|died|froze|were eaten by snails}, and <he> planted <2> more|in <month> <A> planted <0 <x>>, and {later|in <monthb>} <2> more. <1> of the first ones {died|dried up}|<1> of the <0 <x>> that <A> had planted {died|froze}. <he> planted <2> new ones}.",
        ((10, 90), (2, 60), (2, 60)),
        (
            "how many <x+> {are growing now|does <A> have now|are alive now}?",
            _NUM_X,
            "a b - c +",
            lambda a, b, c: a - b + c,
        ),
        ("how many <x+> did <A> plant {in all|altogether|in total}?", _NUM_X, "a c +", lambda a, b, c: a + c),
        ("how many of the first <x+> are {still |}left?", _NUM_X, "a b ~", lambda a, b, c: a - b),
        ("how many fewer <x+> did <he> plant the second time?", _NUM_X, "a c ~", lambda a, b, c: a - c),
        fits=lambda a, b, c: a > b + 1 and a > c,
        kinds=(GROW,),
    ),
    *asked(
        "{<A> {scored|had} <0> points. in the {next|second} round <he> {scored|got|made} some more and now has <1>|<A> has <1> points after the second round. after the first, <he> had <0>|after one round, <A> had <0> points, and after two <1>}{. <B> has <2>|. <B> ended with <2>|. the best player has <2>}.",
        ((2, 90), (2, 90), (2, 90)),
        (
            "{how many points did <A> {score|make|get} in the second round|how many points did the second round bring}?",
            "{<0>|<0>|<0 point>}.",
            "a b ~",
            lambda a, b, c: b - a,
        ),
        (
            "how many {more |}points does <A> need to have as many as {the other|the one with <2>}?",
            "{<0>|<0>|<0 point>}.",
            "b c ~",
            lambda a, b, c: c - b,
        ),
        values=lambda a, b, c: (a, a + b, a + b + c),
    ),
)

# thing, what one did to many of them, the verb
_DONE = together(
    "letter/opened/open, file/deleted/delete, photo/printed/print, egg/boiled/boil, shirt/ironed/iron, "
    "window/washed/wash, tree/watered/water, envelope/sealed/seal, potato/peeled/peel, carrot/sliced/slice, "
    "plate/dried/dry, box/unpacked/unpack, board/sawed/saw, fence post/painted/paint, candle/lit/light, "
    "test/graded/grade, page/copied/copy, tin/opened/open, orange/squeezed/squeeze, parcel/delivered/deliver, "
    "song/recorded/record, cookie/decorated/decorate, brick/laid/lay, ticket/checked/check, shoe/polished/polish, "
    "sock/folded/fold, lock/fixed/fix, bike/repaired/repair, sheep/sheared/shear, field/ploughed/plough, poster/put "
    "up/put up, balloon/blew up/blow up, present/wrapped/wrap, book/sorted/sort, sum/solved/solve, "
    "word/spelled/spell, message/answered/answer, flyer/handed out/hand out, bag/filled/fill, loaf/sold/sell"
)

_DONE_CHANGES = (
    *asked(
        "{<A> had <0 <x>> to <z>. <he> <y> <1>{| of them} {on <day>|before lunch|today|in the first hour}|there were <0 <x>> for <A> to <z>. so far <he> <y> <1>|<A> <y> <1> of <0 <x>>|of <0 <x>>, <A> <y> <1>|~<A> was to <z> <0 <x>>, but <he> <y> only <1>}{. <B> had <2> of <bhis> own|. each took about <2> seconds|. <he> had <2 <own>> as well|. <he> was <2> minutes late}.",
        ((2, 900), (2, 900), (2, 60)),
        (
            "{how many {<x+> |}did <he> not <z>|how many {<x+> |}does <he> still have to <z>|how many <x+> are left to <z>|how many {more |more <x+> |}does <A> have to <z>|how many <x+> {are left|remain}|find how many <x+> are left|~how many <x+> must <he> still <z>}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda a, b, c: (a + b + 1, b, c),
        props=_DONE,
    ),
    *asked(
        "{<A> had to <z> <0 <x>>. {after <he> <y> some|when <he> was tired}, there were <1> left|<A> still has <1 <x>> to <z>. {in the morning|at first|on <day>} there were <0>|there were <0 <x>> for <A> to <z>. <he> <y> some of them, and <1> are left|~of <0 <x>> to <z>, <A> has <1> to go}.",
        ((2, 900), (2, 900)),
        (
            "{how many {<x+> |}did <he> <z>|how many <x+> did <A> <z> {so far|already}|how many <x+> are done|find how many <x+> <A> <y>|~what number of <x+> are done}?",
            _NUM_X,
            "a b ~",
            lambda a, b: a - b,
        ),
        values=_down,
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0 <x>> and has <1> {left to <z>|left|more to <z>}|<A> still has to <z> <1 <x>>. <he> <y> <0> {already|today|this morning|before lunch}|<A> has <1 <x>> left to <z> after <he> <y> <0>|~with <0 <x>> done and <1> to go, <A> {takes|took} a rest}.",
        ((2, 900), (2, 900)),
        (
            "{how many <x+> were there {at first|to begin with|originally|in all|altogether|initially}|how many <x+> did <A> {have at first|have to <z> in all|start with}|what was the number of <x+> at first|~how many <x+> was it to begin with}?",
            _NUM_X,
            "a b +",
            lambda a, b: a + b,
        ),
        props=_DONE,
    ),
    *asked(
        "{<A> <y> <0 <x>> on <day> and <1> on <dayb>. <B> <y> <2> {on both days together|in the two days}|on <day>, <A> <y> <0 <x>>. on <dayb>, <he> <y> <1>. <B> <y> <2> in all|<B> <y> <2 <x>> {last week|in all}. <A> <y> <0> on <day> and <1> on <dayb>}.",
        ((20, 300), (2, 200), (2, 200)),
        (
            "{how many <x+> did <A> <z> {in all|altogether|in total|on the two days}|what is the total number of <x+> that <A> <y>|find how many <x+> <A> <y> in all}?",
            _NUM_X,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "{how many more <x+> did <A> <z> on <day> than on <dayb>|how many fewer <x+> did <A> <z> on <dayb> than on <day>}?",
            _NUM_X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        (
            "{how many <x+> did {they|the two|<A> and <B>} <z> {together|in all|altogether}}?",
            _NUM_X,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        (
            "{how many more <x+> did <A> <z> than <B>|how many fewer <x+> did <B> <z> than <A>}?",
            _NUM_X,
            "a b + c -",
            lambda a, b, c: a + b - c,
        ),
        fits=lambda a, b, c: a > b and a + b > c,
        props=_DONE,
    ),
    *asked(
        "{the town of <y> had <0 <x>> {last year|in the past|ten years ago}. now it has <1>|there are <1 <x>> in <y>. {last year|ten years ago}, there were {only |}<0>|the number of <x+> in <y> {grew|rose|went up} from <0> to <1>|~<y> counts <1 <x>> today, after <0> in the past}.",
        ((100, 4000), (100, 4000)),
        (
            "{how many <x+> {are new|came in that time}|how many more <x+> does <y> have {now than before|today}|by how many did the number of <x+> {grow|rise|go up}|how many more <x+> are there now|~what is the rise in <x+>}?",
            _NUM_X,
            "a b ~",
            lambda a, b: b - a,
        ),
        values=lambda a, b: (a, a + b),
        kinds=(
            (
                "person",
                "pupil",
                "house",
                "shop",
                "tree",
                "car",
                "tourist",
                "family",
                "worker",
                "student",
                "bicycle",
                "flat",
                "street lamp",
                "dog",
                "farmer",
            ),
            (
                "Larkfield",
                "Port Merrin",
                "Eastvale",
                "Karlshaven",
                "Millbrook",
                "Stonebridge",
                "Greenford",
                "Ashby",
                "Northlake",
                "Pine Hollow",
                "Westmere",
                "Silver Bay",
            ),
        ),
    ),
    *asked(
        "{there were <0 <x>> in {a store|the depot|a warehouse|a hall}. {<1> were {sold|taken out|sent away}|<1> of them were {sold|lent|moved}}, and then <2> {came in|arrived|were brought}|{a warehouse|a depot|the store} had <0 <x>>. {on <day>|in <month>} it sent away <1> and got <2> new ones}.",
        ((500, 4000), (100, 2000), (100, 2000)),
        ("how many <x+> are there {now|in the end|after that}?", _NUM_X, "a b - c +", lambda a, b, c: a - b + c),
        ("how many <x+> were left before the new ones {came|arrived}?", _NUM_X, "a b ~", lambda a, b, c: a - b),
        ("how many more <x+> {went than came|left than came in}?", _NUM_X, "b c ~", lambda a, b, c: b - c),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(
            (
                "book",
                "chair",
                "box",
                "map",
                "lamp",
                "poster",
                "record",
                "film",
                "table",
                "toy",
                "coat",
                "tyre",
                "crate",
                "radio",
                "jar",
                "tin",
                "bottle",
            ),
        ),
    ),
)

UNKNOWNS: tuple[Story, ...] = (
    *_PERSON_CHANGES,
    *_NOBODYS_CHANGES,
    *_MONEY_CHANGES,
    *_TWO_KINDS,
    *_MEASURES,
    *_SITES_CHANGE,
    *_PARTS,
    *_NEEDED,
    *_TWICE,
    *_DONE_CHANGES,
)
"""Joining and taking away, with what is not known in every place."""
