"""Three and four numbers of which a question needs two or three: two kinds at two times, three days, three persons,
prices beside counts. Only the words of the question say which numbers are meant, and often the kinds change places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wasmind.data.tasks.stories.story import Range, Story, asked, sought
from wasmind.data.tasks.stories.words import kind, together

_X = "{<0 <x>>|<0>|<0>|there <0?was/were> <0 <x>>}."
_Y = "{<0 <y>>|<0>|<0>|there <0?was/were> <0 <y>>}."
_Z = "{<0 <z>>|<0>|<0>|there <0?was/were> <0 <z>>}."
_N = "{<0>|<0>|it is <0>|that is <0>}."
_M = "{<$0>|<$0>|it is <$0>|that makes <$0>}."

_Q = tuple[str, str, str]


def _more(x: str, y: str, did: str, done: str, when: str = "") -> str:
    """How many more of one than of the other."""
    said = done.removeprefix("that ")
    return (
        f"{{how many more {x} than {y} {did}{when}|how many more {x} {did} than {y}{when}|how many fewer {y} than {x} {did}{when}|"
        f"find how many more {x} than {y} {said}{when}|what is the difference between the number of {x} and the number of {y} {done}{when}|"
        f"~by how many did the {x} {done}{when} exceed the {y}}}?"
    )


def _sum(x: str, y: str, did: str, done: str, when: str = "") -> str:
    """How many of both."""
    said = done.removeprefix("that ")
    return (
        f"{{how many {x} and {y} {did}{when} {{altogether|in all|in total}}|how many {x} and {y} {did} {{altogether|in total}}{when}|"
        f"what is the total number of {x} and {y} {done}{when}|find how many {x} and {y} {said}{when} in all|"
        f"{{altogether|in all|in total}} how many {x} and {y} {did}{when}|~what do the {x} and the {y} {done}{when} add up to}}?"
    )


def _many(x: str, did: str, done: str, when: str = "") -> str:
    """How many."""
    said = done.removeprefix("that ")
    return (
        f"{{how many {x} {did}{when}|how many {x} {did}{when}|what number of {x} {did}{when}|find how many {x} {said}{when}|"
        f"find the number of {x} {done}{when}|what was the number of {x} {done}{when}|~tell the number of {x} {done}{when}}}?"
    )


def _both(
    told: str,
    crossed: str,
    ranges: tuple[Range, ...],
    *questions: _Q,
    order: str,
    fits: Callable[..., bool] = lambda *_: True,
    **more: Any,
) -> tuple[Story, ...]:
    """What is told, and the same with numbers in another order: the n-th of these is the one named by the n-th of order."""
    places = [ord(letter) - ord("a") for letter in order]
    letters = str.maketrans({letter: chr(ord("a") + place) for place, letter in enumerate(order)})

    def first(*numbers: int) -> bool:
        return fits(*(numbers[order.index(chr(ord("a") + k))] for k in range(len(order))))

    return (
        *asked(told, ranges, *(sought(*each) for each in questions), fits=fits, **more),
        *asked(
            crossed,
            tuple(ranges[k] for k in places),
            *(sought(ask, text.translate(letters), says) for ask, text, says in questions),
            fits=first,
            **more,
        ),
    )


_SMALL = kind(
    "fridge magnet, toy whistle, marble, badge, key ring, sticker, shell bracelet, glass bead, ribbon, pin, feather, fossil, "
    "crystal, wooden button, bottle cap, postcard, stamp, bookmark, comic, rubber duck, tin soldier, paper fan, puppet, toy tractor, "
    "arcade token, pocket mirror, dice, yo-yo, pencil case, eraser, crayon, notebook, glove, seed packet, puzzle, marker"
)
_WILD = kind(
    "acorn, chestnut, snail shell, feather, pine cone, mushroom, pebble, four-leaf clover, beetle, crab, sea urchin, "
    "mussel, piece of amber, sea snail, hazelnut, walnut, dandelion, daisy, maple leaf, oak leaf, ladybird, caterpillar, tadpole"
)
_STOCK = kind(
    "lamp, mirror, rug, cushion, teapot, vase, basket, broom, kettle, candle holder, picture frame, tray, bowl, wall clock, "
    "flower pot, watering can, bird house, hammer, saw, bucket, rake, ladder, umbrella, tent, hammock, folding chair, lantern, "
    "thermos, sleeping bag, fishing rod, helmet, football, tennis racket, kite, skateboard, drum, flute, guitar"
)
_FRESH = kind(
    "peach, plum, apricot, lemon, lime, mango, melon, papaya, pear, fig, avocado, cucumber, pepper, onion, cabbage, pumpkin, "
    "aubergine, radish, turnip, leek, orange, banana, carrot, beetroot, cauliflower, corn cob, artichoke"
)
_BAKED = kind(
    "muffin, scone, cupcake, jam tart, cheese roll, croissant, oat biscuit, ginger biscuit, almond cake, cinnamon bun, pretzel, "
    "bagel, poppy roll, waffle, brownie, samosa, spring roll, pasty, pancake, doughnut, eclair, meringue, fruit bar, flapjack"
)
_FARM = kind(
    "hen, duck, goose, goat, lamb, cow, pig, pony, donkey, turkey, rabbit, calf, llama, alpaca, horse, mule, pigeon, piglet"
)
_HEAR = together(
    "poem/song, film/concert, comic/novel, chapter/page, fairy tale/riddle, podcast/radio play, magazine/newspaper, "
    "recipe/letter, cartoon/documentary, play/opera, story/poem, article/interview, e-book/audiobook"
)

_TIMES = (
    *_both(
        "{<A> had <0 <x>> and <1 <y>>. {after {a trip to the fair|a good trade|<his> birthday|a day at the flea market}|a month later|by the end of summer} {<he>|<A>} had <2 <x>> and <3 <y>>|at first <A> had <0 <x>> and <1 <y>> in {a tin|a drawer|<his> collection}. now there are <2 <x>> and <3 <y>> in it|in spring <A> owned <0 <x>> and <1 <y>>. now <he> owns <2 <x>> and <3 <y>>}.",
        "{<A> had <0 <x>> and <1 <y>>. {after {a trip to the fair|a good trade|<his> birthday|a day at the flea market}|a month later|by the end of summer} {<he>|<A>} had <2 <y>> and <3 <x>>|at first <A> had <0 <x>> and <1 <y>> in {a tin|a drawer|<his> collection}. now there are <2 <y>> and <3 <x>> in it|in spring <A> owned <0 <x>> and <1 <y>>. now <he> owns <2 <y>> and <3 <x>>}.",
        ((2, 60), (2, 60), (10, 99), (10, 99)),
        (_many("new <x+>", "did <A> get", "<A> got"), "c-a", _X),
        (_many("<y+>", "did {<A>|<he>} add", "<A> added", " to those <he> had at first"), "d-b", _Y),
        (_more("<x+>", "<y+>", "did {<A>|<he>} have", "{<A>|<he>} had", " {at first|in the beginning}"), "a-b", _N),
        (_more("<x+>", "<y+>", "does <A> have", "<A> has", " now"), "c-d", _N),
        (_sum("<x+>", "<y+>", "does <A> have", "<A> has", " now"), "c+d", _N),
        (
            "{how many more things does <A> have now than at first|by how many did the whole collection of <A> grow|how many <x+> and <y+> in all did <A> add}?",
            "c+d-(a+b)",
            _N,
        ),
        order="abdc",
        fits=lambda a, b, c, d: b < a < c and b < d < c,
        kinds=(_SMALL, _SMALL),
    ),
    *_both(
        "{<A> {found|collected|picked up} <0 <x>> and <1 <y>> {on a walk|by the lake|on the way home|behind the barn}. {with {these|the old ones}|together with what was there} {<he>|<A>} now has <2 <x>> and <3 <y>>|now <A> has <2 <x>> and <3 <y>>. <he> {found|collected} <0> of the <x+> and <1> of the <y+> today}.",
        "{<A> {found|collected|picked up} <0 <x>> and <1 <y>> {on a walk|by the lake|on the way home|behind the barn}. {with {these|the old ones}|together with what was there} {<he>|<A>} now has <2 <y>> and <3 <x>>|now <A> has <2 <y>> and <3 <x>>. <he> {found|collected} <0> of the <x+> and <1> of the <y+> today}.",
        ((2, 50), (2, 50), (10, 90), (10, 90)),
        (_more("<x+>", "<y+>", "did {<A>|<he>} find", "{<A>|<he>} found"), "a-b", _N),
        (_more("<y+>", "<x+>", "does <A> have", "<A> has", " now"), "d-c", _N),
        (_many("<x+>", "did {<A>|<he>} have", "{<A>|<he>} had", " {at first|before that|to begin with}"), "c-a", _X),
        (_many("<y+>", "did {<A>|<he>} have", "{<A>|<he>} had", " {at first|before that|to begin with}"), "d-b", _Y),
        (_sum("<x+>", "<y+>", "did {<A>|<he>} find", "{<A>|<he>} found"), "a+b", _N),
        (_sum("<x+>", "<y+>", "does <A> have", "<A> has", " now"), "c+d", _N),
        order="abdc",
        fits=lambda a, b, c, d: a > b and a < c < d,
        kinds=(_WILD, _WILD),
    ),
    *_both(
        "{<A> {picked|harvested|gathered} <0 <x>> and <1 <y>>. {<he>|the family} {ate|used up|cooked} <2 <x>> and <3 <y>>|there were <0 <x>> and <1 <y>> in <A>'s {cellar|kitchen|basket}. <2 <x>> and <3 <y>> were {eaten|used}|from <his> garden <A> brought in <0 <x>> and <1 <y>>, of which <2 <x>> and <3 <y>> went into {a soup|a jam|a salad|a large pot}}.",
        "{<A> {picked|harvested|gathered} <0 <x>> and <1 <y>>. {<he>|the family} {ate|used up|cooked} <2 <y>> and <3 <x>>|there were <0 <x>> and <1 <y>> in <A>'s {cellar|kitchen|basket}. <2 <y>> and <3 <x>> were {eaten|used}|from <his> garden <A> brought in <0 <x>> and <1 <y>>, of which <2 <y>> and <3 <x>> went into {a soup|a jam|a salad|a large pot}}.",
        ((10, 90), (10, 90), (2, 50), (2, 50)),
        (_many("<x+>", "were left", "that were left"), "a-c", _X),
        (_many("<y+>", "{were left|did <A> have left|remained}", "that were left"), "b-d", _Y),
        (_more("<x+>", "<y+>", "were there", "there were", " at first"), "a-b", _N),
        (_more("<y+>", "<x+>", "were used", "that were used"), "d-c", _N),
        (_sum("<x+>", "<y+>", "were left", "that were left"), "a+b-c-d", _N),
        (_sum("<x+>", "<y+>", "were used", "that were used"), "c+d", _N),
        order="abdc",
        fits=lambda a, b, c, d: a > b and a > c and b > d and d > c,
        kinds=(_FRESH, _FRESH),
    ),
    *_both(
        "{<A> baked <0 <x>> and <1 <y>> for the {school fair|market stall|club party|bazaar}. {by noon <he> had sold|in the first hour <he> sold|<his> friends bought} <2 <x>> and <3 <y>>|<A>'s oven gave <0 <x>> and <1 <y>> for the stall. people bought <2 <x>> and <3 <y>>}.",
        "{<A> baked <0 <x>> and <1 <y>> for the {school fair|market stall|club party|bazaar}. {by noon <he> had sold|in the first hour <he> sold|<his> friends bought} <2 <y>> and <3 <x>>|<A>'s oven gave <0 <x>> and <1 <y>> for the stall. people bought <2 <y>> and <3 <x>>}.",
        ((10, 80), (10, 90), (2, 60), (2, 60)),
        (_many("<x+>", "{were left|did <A> have left|remained}", "that were left"), "a-c", _X),
        (_many("<y+>", "{were left|did <A> have left|were not sold}", "that were left"), "b-d", _Y),
        (_more("<y+>", "<x+>", "did <A> bake", "<A> baked"), "b-a", _N),
        (_more("<x+>", "<y+>", "did <A> sell", "<A> sold"), "c-d", _N),
        (_sum("<x+>", "<y+>", "did <A> sell", "<A> sold"), "c+d", _N),
        (_sum("<x+>", "<y+>", "did <A> bake", "<A> baked"), "a+b", _N),
        order="abdc",
        fits=lambda a, b, c, d: b > a > c > d,
        kinds=(_BAKED, _BAKED),
    ),
    *_both(
        "{the shop had <0 <x>> and <1 <y>>{ in stock| on its shelves|}. at the end of the {day|week|month} <2 <x>> and <3 <y>> were left|a {dealer|store} started the {week|sale} with <0 <x>> and <1 <y>>. when it was over, there were still <2 <x>> and <3 <y>>}.",
        "{the shop had <0 <x>> and <1 <y>>{ in stock| on its shelves|}. at the end of the {day|week|month} <2 <y>> and <3 <x>> were left|a {dealer|store} started the {week|sale} with <0 <x>> and <1 <y>>. when it was over, there were still <2 <y>> and <3 <x>>}.",
        ((10, 300), (10, 300), (2, 200), (2, 200)),
        (_many("<x+>", "were sold", "that were sold"), "a-c", _X),
        (_many("<y+>", "were sold", "that were sold"), "b-d", _Y),
        (_more("<x+>", "<y+>", "were left", "that were left", " {in the end|at the end}"), "c-d", _N),
        (_more("<x+>", "<y+>", "were there", "there were", " at the {start|beginning}"), "a-b", _N),
        (_sum("<x+>", "<y+>", "were sold", "that were sold"), "a-c+(b-d)", _N),
        (_sum("<x+>", "<y+>", "were left", "that were left", " in the end"), "c+d", _N),
        order="abdc",
        fits=lambda a, b, c, d: a > b > d and a > c > d,
        kinds=(_STOCK, _STOCK),
    ),
    *_both(
        "{there were <0 photo> and <1 video> on <A>'s {phone|tablet|camera|laptop}. {<he> {deleted|erased|cleared out} some of them, and now there are <2 photo> and <3 video>|after {a clear-out|deleting some of each} <he> still had <2 photo> and <3 video>}|<A> had <0 photo> and <1 video> on <his> {phone|disk|tablet}. <2 photo> and <3 video> were left after <he> deleted some}.",
        "{there were <0 photo> and <1 video> on <A>'s {phone|tablet|camera|laptop}. {<he> {deleted|erased|cleared out} some of them, and now there are <2 video> and <3 photo>|after {a clear-out|deleting some of each} <he> still had <2 video> and <3 photo>}|<A> had <0 photo> and <1 video> on <his> {phone|disk|tablet}. <2 video> and <3 photo> were left after <he> deleted some}.",
        ((10, 400), (5, 90), (2, 300), (2, 60)),
        (
            _many("photos", "did {<A>|<he>} {delete|erase}", "<A> deleted"),
            "a-c",
            "{<0>|<0 photo>|<A> deleted <0 photo>}.",
        ),
        (
            _many("videos", "did {<A>|<he>} {delete|erase}", "<A> deleted"),
            "b-d",
            "{<0>|<0 video>|<A> deleted <0 video>}.",
        ),
        (_more("photos", "videos", "does <A> have {left|now}", "<A> has left"), "c-d", _N),
        (_more("photos", "videos", "did <A> have", "<A> had", " at first"), "a-b", _N),
        (_sum("photos", "videos", "does <A> still have", "<A> still has"), "c+d", _N),
        order="abdc",
        fits=lambda a, b, c, d: a > b and a > c and b > d and c > d,
    ),
    *_both(
        "{last month <A> {finished|enjoyed} <0 <x>> and <1 <y>>. this month it was <2 <x>> and <3 <y>>|last term <A> got through <0 <x>> and <1 <y>>, and this term through <2 <x>> and <3 <y>>|<A> {enjoyed|got through|noted} <0 <x>> and <1 <y>> {in his list|} last year. this year it was <2 <x>> and <3 <y>>}.",
        "{last month <A> {finished|enjoyed} <0 <x>> and <1 <y>>. this month it was <2 <y>> and <3 <x>>|last term <A> got through <0 <x>> and <1 <y>>, and this term through <2 <y>> and <3 <x>>|<A> {enjoyed|got through|noted} <0 <x>> and <1 <y>> {in his list|} last year. this year it was <2 <y>> and <3 <x>>}.",
        ((2, 60), (2, 60), (2, 60), (2, 60)),
        (
            "{how many <x+> was it @all|how many <x+> was that in both times together|what is the total number of <x+>|find how many <x+> it was in all}?",
            "a+c",
            _X,
        ),
        (
            "{how many <y+> was it @all|how many <y+> was that in both times together|what is the total number of <y+>|find how many <y+> it was in all}?",
            "b+d",
            _Y,
        ),
        (
            "{how many more <x+> was it this time than last time|by how many <x+> was this time ahead of the last|how many more <x+> was it the second time|~how many <x+> more was it this time}?",
            "c-a",
            _N,
        ),
        (
            "{how many more <x+> than <y+> was it last time|how many fewer <y+> than <x+> was it last time|how many more <x+> than <y+> was it the first time}?",
            "a-b",
            _N,
        ),
        (
            "{how many more <x+> than <y+> was it @all|in both times together how many more <x+> than <y+> were there|find how many more <x+> than <y+> there were in all}?",
            "a+c-(b+d)",
            _N,
        ),
        order="abdc",
        fits=lambda a, b, c, d: c > a > b and c > d,
        props=_HEAR,
    ),
)

_MAIL = together(
    "letter/e-mail, parcel/postcard, phone call/text message, invitation/bill, order/complaint, birthday card/letter, "
    "newspaper/flyer, question/answer, voice message/e-mail, catalogue/letter, photo/message, request/reply"
)
_SEEN = together(
    "sparrow/saw/see, heron/counted/count, butterfly/spotted/spot, hedgehog/met/meet, eel/caught/catch, "
    "bicycle/repaired/repair, ticket/sold/sell, window/cleaned/clean, dish/washed/wash, tree/watered/water, shelf/dusted/dust, "
    "page/typed/type, sum/solved/solve, picture/coloured/colour, cake/iced/ice, sheep/sheared/shear, horse/brushed/brush, "
    "brick/laid/lay, fence post/painted/paint, parcel/delivered/deliver, pear/picked/pick, potato/peeled/peel, lemon/squeezed/squeeze, "
    "goal/scored/score, lap/ran/run, hoop/threw/throw, card/wrote/write, napkin/folded/fold, candle/made/make, hat/knitted/knit"
)
_CROWD = kind(
    "visitor, tourist, guest, hiker, camper, fan, player, dancer, swimmer, skater, cyclist, pupil, family, painter, singer, scout, "
    "traveller, customer, sailor, climber"
)
_GOING = together(
    "went sailing/go sailing, went rowing/go rowing, went riding/go riding, went climbing/go climbing, went skating/go skating, "
    "took the ferry/take the ferry, rode the cable car/ride the cable car, tried the slide/try the slide, rode the ghost train/ride the ghost train, "
    "swam in the lake/swim in the lake, went up the tower/go up the tower, visited the cave/visit the cave, toured the castle/tour the castle, "
    "played minigolf/play minigolf, went bowling/go bowling, fed the seals/feed the seals, watched the puppet show/watch the puppet show, "
    "climbed the rope wall/climb the rope wall, went paddling/go paddling, rented a bike/rent a bike"
)

_HOURS = (
    *asked(
        "{<A> {received|got} <0 <x>> in the morning, <1> in the afternoon and <2> in the evening|<0 <x>> reached <A> in the morning, <1> in the afternoon and <2> in the evening|in the morning <A> {received|got} <0 <x>>. in the afternoon <he> got <1>, and in the evening <2>}.",
        ((2, 40), (2, 40), (2, 40)),
        sought(
            "{how many more <x+> did <A> get in the morning than in the evening|how many <x+> more reached <him> in the morning than in the evening|by how many <x+> was the morning ahead of the evening|~how many fewer <x+> came in the evening than in the morning}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many more <x+> did <A> get in the afternoon than in the evening|how many more <x+> came in the afternoon than in the evening|how many fewer <x+> did <A> get in the evening than in the afternoon}?",
            "b-c",
            _N,
        ),
        sought(
            _many(
                "<x+>", "did <A> get {@all |}in the morning and {in the |}evening", "<A> got in the morning and evening"
            ),
            "a+c",
            _X,
        ),
        sought(
            _many(
                "<x+>",
                "did <A> get {@all |}in the afternoon and {in the |}evening",
                "<A> got in the afternoon and evening",
            ),
            "b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> get in the whole day|how many <x+> did <A> get @all|what is the total number of <x+> of that day|find how many <x+> <A> got in all}?",
            "a+b+c",
            _X,
        ),
        fits=lambda a, b, c: a > c and b > c,
        props=_MAIL,
    ),
    *_both(
        "{<A> {received|got} <0 <x>> and <1 <y>> in the morning. {in the afternoon <he> {received|got} <2 <x>> and <3 <y>>|<2 <x>> and <3 <y>> {came|followed} in the afternoon}|in the morning <0 <x>> and <1 <y>> {came for|reached} <A>, and in the afternoon <2 <x>> and <3 <y>>}.",
        "{<A> {received|got} <0 <x>> and <1 <y>> in the morning. {in the afternoon <he> {received|got} <2 <y>> and <3 <x>>|<2 <y>> and <3 <x>> {came|followed} in the afternoon}|in the morning <0 <x>> and <1 <y>> {came for|reached} <A>, and in the afternoon <2 <y>> and <3 <x>>}.",
        ((2, 40), (2, 60), (2, 40), (2, 60)),
        (
            "{how many more <x+> did <A> get in the morning than in the afternoon|how many <x+> more did <A> get in the morning than in the afternoon|find how many more <x+> came in the morning than in the afternoon}?",
            "a-c",
            _N,
        ),
        (
            "{how many more <y+> did <A> get in the afternoon than in the morning|how many <y+> more came in the afternoon than in the morning|how many fewer <y+> came in the morning than in the afternoon}?",
            "d-b",
            _N,
        ),
        (_many("<x+>", "did <A> get {in the whole day|@all|that day}", "<A> got {in all|that day}"), "a+c", _X),
        (_sum("<x+>", "<y+>", "did <A> get", "<A> got", " in the morning"), "a+b", _N),
        (_more("<y+>", "<x+>", "did <A> get", "<A> got", " in the afternoon"), "d-c", _N),
        (_many("<y+>", "did <A> get {in the whole day|@all|that day}", "<A> got {in all|that day}"), "b+d", _Y),
        order="abdc",
        fits=lambda a, b, c, d: a > c and d > b and d > c,
        props=_MAIL,
    ),
    *asked(
        "{on <day> <A> <y> <0 <x>> in the morning and <1> in the afternoon. on <dayb> <he> <y> <2>|<A> <y> <0 <x>> on <day> morning, <1> on <day> afternoon and <2> on <dayb>}.",
        ((2, 80), (2, 80), (2, 80)),
        sought(
            "{how many <x+> did <A> <z> on <day>|how many <x+> did <A> <z> on <day> @all|find the number of <x+> <A> <y> on <day>}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <z> on <day> morning than on <day> afternoon|how many fewer <x+> did <A> <z> on <day> afternoon than in the morning|by how many <x+> was <day> morning ahead of the afternoon}?",
            "a-b",
            _N,
        ),
        sought(
            "{how many more <x+> did <A> <z> on <dayb> than on <day> morning|how many more <x+> than on <day> morning did <A> <z> on <dayb>|how many fewer <x+> did <A> <z> on <day> morning than on <dayb>}?",
            "c-a",
            _N,
        ),
        sought(
            "{how many <x+> did <A> <z> on both days|how many <x+> did <A> <z> @all|what is the total number of <x+> <A> <y>}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <z> on <day> than on <dayb>|how many fewer <x+> did <A> <z> on <dayb> than on the whole of <day>|by how many <x+> was all of <day> ahead of <dayb>}?",
            "a+b-c",
            _N,
        ),
        fits=lambda a, b, c: b < a < c < a + b,
        props=_SEEN,
    ),
    *asked(
        "{at a {holiday camp|lake hotel|seaside club}, <0 <z>> <x> in the morning, <1> in the afternoon and <2> in the evening|<0> of the <z+> <x> in the morning and <1> in the afternoon. <2> <x> {after dinner, in the evening|in the evening}}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "{how many <z+> <x> in all|altogether how many <z+> <x>|find how many <z+> <x> in the whole day}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how many <z+> <x> {in all |}in the morning and {in the |}afternoon|how many <z+> <x> before the evening|find how many <z+> <x> in the morning and the afternoon}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many <z+> <x> in the morning and {in the |}evening|find the number of <z+> that <x> in the morning or in the evening|how many <z+> in all <x> in the morning and in the evening}?",
            "a+c",
            _N,
        ),
        sought(
            "{how many more <z+> <x> in the afternoon than in the morning|how many <z+> more <x> in the afternoon than in the morning|how many fewer <z+> <x> in the morning than in the afternoon}?",
            "b-a",
            _N,
        ),
        sought(
            "{how many more <z+> <x> in the afternoon than in the evening|how many fewer <z+> <x> in the evening than in the afternoon|by how many <z+> was the afternoon ahead of the evening}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: b > a and b > c,
        props=tuple((*row, who) for row in _GOING for who in ("guest", "child", "camper", "tourist")),
    ),
    *asked(
        "{<0 <z>> {came|travelled} to {a lake|an old harbour|a mountain park}. <1> of them <x> in the morning and <2> {more |}in the afternoon|of <0 <z>>, <1> <x> in the morning and <2> others in the afternoon|a group of <0 <z>> spent a day together. <1> <x> in the morning. <2> {others |}<x> in the afternoon}.",
        ((10, 99), (2, 50), (2, 50)),
        sought("{how many <z+> <x> @all|how many <z+> <x> that day|find how many of the <z+> <x>}?", "b+c", _N),
        sought(
            "{how many <z+> did not <y> at all|how many of the <z+> did not <y>|how many of them did not <y> that day}?",
            "a-b-c",
            _N,
        ),
        sought(
            "{how many did not <y> in the morning|how many of the <z+> did not <y> in the morning|find how many <z+> did not <y> in the morning}?",
            "a-b",
            _N,
        ),
        sought(
            "{how many more <z+> <x> in the morning than in the afternoon|how many fewer <z+> <x> in the afternoon than in the morning|find how many more <z+> <x> in the morning}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: b > c and a > b + c,
        props=tuple((*row, who) for row in _GOING for who in ("guest", "child", "pupil", "tourist")),
    ),
    *asked(
        "{<0 <x>> came to the {fair|exhibition|show|festival} last night. the day before it was <1>. tonight <2> {more came|came}|last night <0 <x>> were at the {fair|exhibition|show|festival}. <1> had been there {on the evening before|two nights ago}, and <2> came tonight|tonight there were <2 <x>> at the {fair|show|concert}. last night there were <0>, and the night before <1>}.",
        ((5, 900), (5, 900), (5, 900)),
        sought(
            "{how many <x+> {came|had come} till last night|how many <x+> came in all up to last night|how many <x+> were there until last night|find how many <x+> came before tonight}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> came tonight than last night|how many <x+> more were there tonight than last night|how many fewer <x+> came last night than tonight}?",
            "c-a",
            _N,
        ),
        sought(
            "{how many <x+> came in the last two nights|how many <x+> came last night and tonight {together|in all}|find the number of <x+> that came last night and tonight}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> came in the three nights altogether|how many <x+> came in all|what is the total number of <x+> in the three nights}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many more <x+> came last night than the night before|by how many <x+> did the number grow from the first night to last night|how many fewer <x+> came on the first night than last night}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: b < a < c,
        kinds=(_CROWD,),
    ),
    *asked(
        "{on <day> <A> <y> <0 <x>>. on <dayb> <he> <y> <1>, and <2> on the day after that|<A> <y> <0 <x>> on <day>, <1> on <dayb> and <2> {on the third day|on the last day}}.",
        ((2, 99), (2, 99), (2, 99)),
        sought(
            "{how many <x+> did <A> <z> on the first two days|how many <x+> did <A> <z> on <day> and <dayb> @all|find how many <x+> <A> <y> on <day> and <dayb> together}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> <z> on the last two days|how many <x+> did <A> <z> after <day>|find the number of <x+> <A> <y> after <day>}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <z> on <dayb> than on <day>|how many fewer <x+> did <A> <z> on <day> than on <dayb>|what is the difference between <dayb> and <day>}?",
            "b-a",
            _N,
        ),
        sought(
            "{how many more <x+> did <A> <z> on the first two days than on the last|by how many <x+> were the first two days ahead of the last|how many more <x+> did <A> <z> on <day> and <dayb> together than on the day after}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many <x+> did <A> <z> @all|how many <x+> did <A> <z> in the three days|what is the total number of <x+> <A> <y>}?",
            "a+b+c",
            _X,
        ),
        fits=lambda a, b, c: a < b and c < a + b,
        props=_SEEN,
    ),
    *asked(
        "{<A> planned to <z> <0 <x>>. <he> <y> <1> {before lunch|on <day>|in the morning} and <2> {after it|later|after that}|the plan was <0 <x>>. <A> <y> <1> {before noon|in the morning} and <2> in the afternoon|of the <0 <x>> on the list, <A> <y> <1> in the first hour and <2> in the second}.",
        ((10, 120), (2, 60), (2, 60)),
        sought(
            "{how many {more |}<x+> did <A> still have to <z>|how many <x+> were still to do|how many more <x+> did <A> need to <z>|find how many <x+> were left to do}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> <z>|how many <x+> did <A> <z> @all|find how many <x+> <A> <y> that day}?", "b+c", _X
        ),
        sought(
            "{how many <x+> were still to do after the first part|how many <x+> did <A> still have to <z> after the first part}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <z> in the first part than in the second|by how many <x+> was the first part ahead of the second|how many fewer <x+> did <A> <z> the second time}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: b > c and a > b + c,
        props=_SEEN,
    ),
)

_COOK = together(
    "flour/sugar, oats/honey, rice/lentils, milk/cream, cocoa/flour, sugar/butter, water/juice, raisins/nuts, cornmeal/flour, "
    "flour/milk, cheese/cream, soy sauce/water, barley/beans, syrup/oats, bran/flour, sugar/berries"
)
_MEASURE = ("cup", "spoon", "scoop", "bowl")
_IN = tuple((*row, measure) for row in _COOK for measure in _MEASURE)
_DISH = "{a cake|a pie|a loaf|a large pudding|a stew|dumplings|pancakes for the camp|a tray of bars}"

_RECIPE = (
    *_both(
        "{the recipe {says|asks for|needs} <0 <z> of <x>> and <1 <z> of <y>>. <A> {already put in|has put in} <2 <z> of <x>> and <3 <z> of <y>>|<A> is making "
        + _DISH
        + ". it {needs|takes} <0 <z> of <x>> and <1 <z> of <y>>. <he> has {already |}added <2 <z> of <x>> and <3 <z> of <y>>}.",
        "{the recipe {says|asks for|needs} <0 <z> of <x>> and <1 <z> of <y>>. <A> {already put in|has put in} <2 <z> of <y>> and <3 <z> of <x>>|<A> is making "
        + _DISH
        + ". it {needs|takes} <0 <z> of <x>> and <1 <z> of <y>>. <he> has {already |}added <2 <z> of <y>> and <3 <z> of <x>>}.",
        ((3, 20), (3, 20), (1, 15), (1, 15)),
        (
            "{how many more <z+> of <x> does <A> need to add|how many <z+> of <x> are still to be added|how many <z+> of <x> {are missing|must <A> still add}|find how many more <z+> of <x> <A> needs}?",
            "a-c",
            "{<0>|<0>|<0 <z> of <x>>|<A> needs <0> more}.",
        ),
        (
            "{how many more <z+> of <y> does <A> need to add|how many <z+> of <y> are still to be added|how many <z+> of <y> {are missing|must <A> still add}|find how many more <z+> of <y> <A> needs}?",
            "b-d",
            "{<0>|<0>|<0 <z> of <y>>|<A> needs <0> more}.",
        ),
        (
            "{how many more <z+> of <x> than <z+> of <y> are {in the recipe|needed in all}|how many more <z+> of <x> than of <y> {are needed|are in the recipe}}?",
            "a-b",
            _N,
        ),
        (
            "{how many <z+> of <x> and <y> has <A> already added|how many <z+> has <A> added @all|how many <z+> of <x> and <y> {has <A> put in|are in so far}}?",
            "c+d",
            _N,
        ),
        (
            "{how many more <z+> of <x> than <z+> of <y> does <A> still need|how many more <z+> of <x> than of <y> are still to be added}?",
            "a-c-(b-d)",
            _N,
        ),
        order="abdc",
        fits=lambda a, b, c, d: a > b and a > c and b > d and a - c >= b - d,
        props=_IN,
    ),
    *_both(
        "{<A> is making "
        + _DISH
        + ". it takes <0 <z> of <x>>, <1 <z> of <y>> and <2 <z> of salt>. <he> {already put in|has added} <3 <z> of <x>>|the recipe {asks for|says} <0 <z> of <x>>, <1 <z> of <y>> and <2 <z> of salt>. <A> has put in <3 <z> of <x>> {so far|already}}.",
        "{<A> is making "
        + _DISH
        + ". it takes <0 <z> of <y>>, <1 <z> of <x>> and <2 <z> of salt>. <he> {already put in|has added} <3 <z> of <x>>|the recipe {asks for|says} <0 <z> of <y>>, <1 <z> of <x>> and <2 <z> of salt>. <A> has put in <3 <z> of <x>> {so far|already}}.",
        ((3, 20), (2, 20), (1, 8), (1, 15)),
        (
            "{how many more <z+> of <x> does <A> need to add|how many <z+> of <x> are still to be added|how many <z+> of <x> must <A> still add|find how many more <z+> of <x> <A> needs}?",
            "a-d",
            "{<0>|<0>|<0 <z> of <x>>|<A> needs <0> more}.",
        ),
        (
            "{how many more <z+> of <y> than <z+> of salt does <A> need|how many more <z+> of <y> than of salt are in the recipe}?",
            "b-c",
            _N,
        ),
        (
            "{how many <z+> of <y> and salt does the recipe take|how many <z+> of <y> and salt are needed in all}?",
            "b+c",
            _N,
        ),
        ("{how many <z+> of <x>, <y> and salt are needed @all|how many <z+> does the recipe take @all}?", "a+b+c", _N),
        (
            "{how many more <z+> of <y> than <z+> of <x> does <A> need now|how many more <z+> of <y> than of <x> are still to be added}?",
            "b-(a-d)",
            _N,
        ),
        order="bacd",
        fits=lambda a, b, c, d: a > d and b > c and b >= a - d,
        props=_IN,
    ),
    *asked(
        "{for {a large pudding|the camp kitchen|a party} <A> {needs|wants} <0 <z> of <x>>. <he> has <1> {in the kitchen|at home} and {got|borrowed} <2> from <B>|<A> has <1 <z> of <x>>, and <B> gave <him> <2>. {the recipe says <0>|<he> needs <0> in all}}.",
        ((10, 40), (1, 15), (1, 15)),
        sought(
            "{how many more <z+> of <x> does <A> need|how many <z+> of <x> are still missing|find how many more <z+> <A> needs}?",
            "a-b-c",
            "{<0>|<0>|<0 <z> of <x>>}.",
        ),
        sought(
            "{how many <z+> of <x> does <A> have now|how many <z+> of <x> does <A> have with those of <B>|what is the total number of <z+> of <x> <A> has}?",
            "b+c",
            "{<0>|<0>|<0 <z> of <x>>}.",
        ),
        sought(
            "{how many <z+> of <x> did <A> lack before <B> helped|how many more <z+> of <x> did <A> need before <B> gave <him> some}?",
            "a-b",
            "{<0>|<0>|<0 <z> of <x>>}.",
        ),
        fits=lambda a, b, c: a > b + c,
        props=_IN,
    ),
)

_WARES = together(
    "shirt/cap, scarf/belt, lamp/candle, cake/coffee, pizza/juice, novel/comic, ticket/programme, kite/ball, plate/mug, rug/cushion, "
    "racket/net, basket/ribbon, teapot/cup, pumpkin/melon, rose/tulip, jacket/glove, puzzle/card game, poster/postcard, drum/whistle, "
    "burger/salad, sandal/sock, umbrella/hat, bracelet/ring, blanket/pillow, album/pen, sweater/scarf, frame/magnet, torch/battery"
)
_GET_ON = kind(
    "bus, tram, ferry, train, minibus, cable car, night bus, coach, boat, school bus, airport shuttle, mountain train"
)
_RIDER = kind(
    "passenger, person, child, tourist, pupil, man, woman, traveller, worker, hiker, student, fan, nurse, sailor, musician"
)
_ROOM = together(
    "museum/visitor, hall/guest, café/customer, camp/scout, library/reader, hotel/guest, gym/player, park/jogger, shop/shopper, "
    "waiting room/patient, playground/child, cinema/viewer, stadium/fan, skating rink/skater, tent/clown, castle/tourist, garden/bird, "
    "pond/duck, field/crow, harbour/boat, car park/car, barn/swallow, pool/swimmer, art class/pupil, chess club/member"
)
_HOARD = kind(
    "peach, plum, walnut, chestnut, hazelnut, radish, cherry tomato, fig, date, apricot, dried plum, almond, rice cracker, biscuit, "
    "toffee, chocolate drop, caramel, lollipop, pancake, dumpling, meatball, oat cake, gingerbread man, jelly cube, mint, cashew"
)
_SHARED = together(
    "salty/sweet/cracker, sour/sweet/cherry, ripe/green/tomato, big/small/dumpling, plain/iced/bun, dark/white/chocolate, "
    "red/yellow/pepper, spicy/mild/sausage, round/square/biscuit, hard/soft/pretzel, dried/fresh/fig, fried/boiled/egg, "
    "roasted/raw/peanut, striped/plain/sock, red/blue/balloon, long/short/candle, old/new/coin, foreign/local/stamp, "
    "wooden/plastic/brick, heavy/light/parcel, large/small/egg, black/white/button, flat/round/pebble, smooth/rough/shell"
)

_SHOPPING = (
    *_both(
        "{a {shop|stall|kiosk} {sold|took orders for} <0 <x>> and <1 <y>>. <a x> {cost|was} <$2> and <a y> {cost|was} <$3>|<A> sold <0 <x>> and <1 <y>> at the {fair|market}, <$2> for each <x> and <$3> for each <y>}.",
        "{a {shop|stall|kiosk} {sold|took orders for} <0 <x>> and <1 <y>>. <a y> {cost|was} <$2> and <a x> {cost|was} <$3>|<A> sold <0 <x>> and <1 <y>> at the {fair|market}, <$2> for each <y> and <$3> for each <x>}.",
        ((2, 40), (2, 40), (2, 60), (2, 60)),
        (
            "{how much more did <a x> cost than <a y>|how much more than <a y> did <a x> cost|what is the difference between the prices of <a x> and <a y>|how much cheaper was <a y> than <a x>|~by how much was <a x> dearer than <a y>}?",
            "c-d",
            _M,
        ),
        (_more("<y+>", "<x+>", "were sold", "that were sold"), "b-a", _N),
        (_sum("<x+>", "<y+>", "were sold", "that were sold"), "a+b", _N),
        (
            "{how much {money |}did the <x+> bring in|how much did the <x+> cost {in all|together}|how much did people pay for the <x+>|find how much was paid for all the <x+>}?",
            "a*c",
            _M,
        ),
        (
            "{how much {money |}did the <y+> bring in|how much did the <y+> cost {in all|together}|how much did people pay for the <y+>|find how much was paid for all the <y+>}?",
            "b*d",
            _M,
        ),
        (
            "{how much did one <x> and one <y> cost together|what was the price of one <x> and one <y>|how much would somebody pay for <a x> and <a y>}?",
            "c+d",
            _M,
        ),
        order="abdc",
        fits=lambda a, b, c, d: b > a and c > d,
        props=_WARES,
    ),
    *asked(
        "{at the shop <A> paid <$1> for each of <0 <x>> and <$2> for <a y>|<A> bought <0 <x>> and one <y>. <a x> was <$1>, and the <y> was <$2>}.",
        ((2, 12), (2, 50), (2, 50)),
        sought(
            "{how much did <A> pay for the <x+>|how much did the <x+> cost {in all|altogether}|what did <A> spend on the <x+>}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much did <A> {pay|spend} {in all|altogether|in total}|how much did everything cost|what was the total cost|find how much <A> paid in all}?",
            "a*b+c",
            _M,
        ),
        sought(
            "{how much more did <a x> cost than the <y>|how much cheaper was the <y> than <a x>|how much more than the <y> did one <x> cost}?",
            "b-c",
            _M,
        ),
        sought(
            "{how much more did <A> pay for the <x+> than for the <y>|how much less than on the <x+> did <A> spend on the <y>|how much more went on the <x+> than on the <y>}?",
            "a*b-c",
            _M,
        ),
        sought(
            "{how many things did <A> buy|how many things did <A> buy in all|find how many things <A> bought}?",
            "a+1",
            _N,
        ),
        fits=lambda a, b, c: b > c,
        props=_WARES,
    ),
    *asked(
        "{<A> had <$0>. <he> spent <$1> on <a x> and <$2> on <a y>|<A> took <$0> to the shop. <a x> cost <him> <$1>, and <a y> <$2>|<A> bought <a x> for <$1> and <a y> for <$2>. <he> had <$0> before}.",
        ((20, 200), (2, 90), (2, 90)),
        sought(
            "{how much {money |}did <A> have left|how much of the money was left|how much money did <A> still have|find how much <A> had left}?",
            "a-b-c",
            _M,
        ),
        sought(
            "{how much did <A> spend {in all|altogether|in total}|how much did the two things cost together|what did <A> pay in all}?",
            "b+c",
            _M,
        ),
        sought(
            "{how much more did the <x> cost than the <y>|how much more did <A> spend on the <x> than on the <y>|how much cheaper was the <y> than the <x>}?",
            "b-c",
            _M,
        ),
        sought(
            "{how much did <A> have left after paying for the <x>|how much was left when only the <x> was paid for|how much money was there after the <x> was bought}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: b > c and a > b + c,
        props=_WARES,
    ),
    *_both(
        "{<A> {set out|put} <0 <x>> and <1 <y>> {on a table|in the window}. <a x> cost <$2>. by the evening <3 <x>> were sold|there were <0 <x>> and <1 <y>> on <A>'s stall at <$2> for <a x>. <he> sold <3 <x>>}.",
        "{<A> {set out|put} <0 <y>> and <1 <x>> {on a table|in the window}. <a x> cost <$2>. by the evening <3 <x>> were sold|there were <0 <y>> and <1 <x>> on <A>'s stall, at <$2> for <a x>. <he> sold <3 <x>>}.",
        ((5, 60), (5, 60), (2, 20), (2, 50)),
        (
            "{how much money did <A> get for the <x+>|how much did <A> earn|how much did <A> get for the <x+> <he> sold|find how much money <A> took}?",
            "c*d",
            _M,
        ),
        (_many("<x+>", "were not sold", "that were not sold"), "a-d", _X),
        (
            "{how many <x+> and <y+> were there at first|how many things were there to sell at the start|how many <x+> and <y+> did <A> have to sell}?",
            "a+b",
            _N,
        ),
        (
            "{how many things were left|how many <x+> and <y+> {in all |}were left|find how many <x+> and <y+> were left altogether}?",
            "a-d+b",
            _N,
        ),
        (
            "{how much would <A> have got for all the <x+>|how much would all of the <x+> cost|how much were all the <x+> worth before the sale}?",
            "a*c",
            _M,
        ),
        order="bacd",
        fits=lambda a, b, c, d: a > d,
        props=_WARES,
    ),
)

_COMING = (
    *asked(
        "{there were <0 <y>> on the <x>. at the {next|first} stop <1> got on and <2> got off|<0 <y>> were on the <x>. then <1> {more |}got on, and <2> got off|the <x> {left|started} with <0 <y>>. at {the harbour|the hospital|the square|the next stop} <1 <y>> got on and <2> got off}.",
        ((5, 90), (2, 40), (2, 40)),
        sought(
            "{how many <y+> were on the <x> {then|after that|now}|how many <y+> did the <x> carry after the stop|find how many <y+> were on the <x> in the end}?",
            "a+b-c",
            _Y,
        ),
        sought(
            "{how many more <y+> got on than got off|by how many <y+> did the number on the <x> grow|how many fewer got off than got on}?",
            "b-c",
            _N,
        ),
        sought(
            "{how many of the first <y+> would have been left if nobody had got on|how many <y+> would be on the <x> if none had got on|if nobody had got on, how many <y+> would be left on the <x>}?",
            "a-c",
            _Y,
        ),
        sought(
            "{how many <y+> used the <x> {in all|altogether}|how many <y+> were on the <x> at some time|counting everyone, how many <y+> rode on the <x>}?",
            "a+b",
            _Y,
        ),
        fits=lambda a, b, c: b > c and a > c,
        kinds=(_GET_ON, _RIDER),
    ),
    *asked(
        "{there were <0 <y>> on the <x>. at the {next|first} stop <1> got on and some got off, and <2> were left|the <x> had <0 <y>> on it. {<1> got on, and some got off|some got off, and <1> got on}. {then|after that} there were <2 <y>> on it|at the {station|bridge|town hall} <1 <y>> got on and a few got off. now there are <2 <y>> on the <x>. before there were <0>}.",
        ((10, 90), (2, 30), (5, 90)),
        sought(
            "{how many <y+> got off|how many <y+> got off the <x>|how many of them got off|find how many <y+> got off the <x>|what number of <y+> got off}?",
            "a+b-c",
            _Y,
        ),
        sought(
            "{how many more <y+> got off than got on|by how many did the number of <y+> on the <x> fall|how many fewer <y+> are on the <x> than before the stop|how many more got off the <x> than got on}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many <y+> {were on|rode on|used} the <x> in all|counting everyone, how many <y+> used the <x>|how many <y+> would there be on the <x> if nobody had got off}?",
            "a+b",
            _Y,
        ),
        fits=lambda a, b, c: a > c and c > b,
        kinds=(_GET_ON, _RIDER),
    ),
    *asked(
        "{there were <0 <y>> on the <x>. at the {next|first} stop <1> got off and some got on, and then there were <2>|the <x> had <0 <y>> on it. <1> of them got off, and some {new ones |}got on. {then|after that} there were <2 <y>> on it|at the {station|bridge|town hall} <1 <y>> got off and a few got on. now there are <2 <y>> on the <x>. before there were <0>}.",
        ((10, 90), (2, 30), (10, 120)),
        sought(
            "{how many <y+> got on|how many <y+> got on the <x>|how many {new |}<y+> got on the <x>|find how many <y+> got on|what number of <y+> got on}?",
            "c-(a-b)",
            _Y,
        ),
        sought(
            "{how many more <y+> got on than got off|by how many did the number of <y+> on the <x> grow|how many more <y+> are on the <x> than before the stop|how many fewer got off the <x> than got on}?",
            "c-a",
            _N,
        ),
        sought(
            "{how many of the first <y+> stayed on|how many <y+> did not get off at the stop|how many <y+> stayed on the <x>}?",
            "a-b",
            _Y,
        ),
        fits=lambda a, b, c: a > b and c > a,
        kinds=(_GET_ON, _RIDER),
    ),
    *asked(
        "{some <y+> were on the <x>. at the {next|first} stop <0> got off and <1> got on. {then|after that} there were <2>|the <x> had a few <y+> on it. <0> got off, <1> got on, and then it had <2>|after <0 <y>> had got off and <1> had got on, there were <2 <y>> on the <x>}.",
        ((2, 40), (2, 40), (10, 90)),
        sought(
            "{how many <y+> were on the <x> {at first|before the stop|to begin with}|how many <y+> were there on the <x> {at the start|before that}|find how many <y+> were on the <x> at first}?",
            "c-b+a",
            _Y,
        ),
        sought(
            "{how many more <y+> got off than got on|how many fewer <y+> got on the <x> than got off|by how many did the number on the <x> fall}?",
            "a-b",
            _N,
        ),
        sought(
            "{how many of the <y+> {had been|were} on the <x> from the start {to the end|until now}|how many of those on the <x> now did not get on at the stop|how many of the <y+> now on the <x> were there before}?",
            "c-b",
            _Y,
        ),
        fits=lambda a, b, c: a > b and c > b,
        kinds=(_GET_ON, _RIDER),
    ),
    *asked(
        "{there were <0 <y>> in the <x>. {in the next hour|before noon|after a while} some left and <1> came, and now there are <2>|<0 <y>> were in the <x>. a few went away and <1> {more |}came. now <2 <y>> are there|now there are <2 <y>> in the <x>. <1> came a short time ago, and a few left. at first there were <0>}.",
        ((10, 200), (2, 90), (10, 200)),
        sought(
            "{how many <y+> {left|went away}|how many of the <y+> {left|went away}|find how many <y+> left the <x>|what number of <y+> left}?",
            "a+b-c",
            _Y,
        ),
        sought(
            "{how many more <y+> are in the <x> than at first|how many more <y+> came than left|by how many did the number of <y+> grow}?",
            "c-a",
            _N,
        ),
        sought(
            "{how many <y+> were in the <x> at one time or another|how many <y+> would be in the <x> if none had left|how many <y+> were there in all if we count each of them once}?",
            "a+b",
            _Y,
        ),
        fits=lambda a, b, c: a < c < a + b and b < c,
        props=_ROOM,
    ),
    *asked(
        "{in the morning there were <0 <y>> in the <x>. <1> left at noon, and <2> {more |}came in the afternoon|<0 <y>> were in the <x>. first <1> left, then <2> came|when <2 <y>> {came to|reached} the <x>, <1> of the <0> that were there in the morning had gone}.",
        ((10, 200), (2, 90), (2, 120)),
        sought(
            "{how many <y+> were in the <x> {then|in the end|after that}|how many <y+> were there in the <x> in the end|find how many <y+> were in the <x> afterwards}?",
            "a-b+c",
            _Y,
        ),
        sought(
            "{how many <y+> were in the <x> before the new ones came|how many of the first <y+> stayed|how many <y+> stayed when some left}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how many more <y+> came than left|how many fewer <y+> left than came|by how many did the number of <y+> grow}?",
            "c-b",
            _N,
        ),
        sought(
            "{how many <y+> were in the <x> at some time that day|how many different <y+> were in the <x> in all|counting each once, how many <y+> were in the <x>}?",
            "a+c",
            _Y,
        ),
        fits=lambda a, b, c: a > b and c > b,
        props=_ROOM,
    ),
)

_EATEN = (
    *asked(
        "{<A> had <0 <x>>. <he> ate <1>, then bought <2>|<A> ate <1> of <his> <0 <x>>. {then|later} <he> bought <2> more|there were <0 <x>> in <A>'s {tin|bowl|cupboard}. <he> ate <1> {and bought <2> new ones|on <day> and bought <2> on <dayb>}}.",
        ((10, 90), (2, 60), (2, 60)),
        sought(
            "{how many more <x+> did <he> eat than buy|how many more <x+> did <A> eat than <he> bought|how many fewer <x+> did <A> buy than eat|by how many did the eaten <x+> outnumber the new ones}?",
            "b-c",
            _N,
        ),
        sought(
            "{how many <x+> did <A> have {then|in the end|after that}|how many <x+> were there in the end|find how many <x+> <A> had after all that}?",
            "a-b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have before <he> bought {more|new ones}|how many <x+> were left before <A> bought the new ones|how many <x+> had <A> left after eating some}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have at some time|how many <x+> would <A> have if <he> had eaten none|if <A> had eaten none, how many <x+> would <he> have}?",
            "a+c",
            _X,
        ),
        fits=lambda a, b, c: a > b > c,
        kinds=(_HOARD,),
    ),
    *asked(
        "{<A> ate <0 <x>>, then bought <1>|first <A> ate <0 <x>>, and then <he> {bought|got} <1>|<A> {bought|got} <1 <x>> after eating <0>}. {now <he> has <2>|after that <he> had <2>|in the end there were <2> in <his> bag}.",
        ((2, 60), (2, 60), (5, 99)),
        sought(
            "{how many <x+> did <A> have {at first|to begin with|at the start}|how many <x+> were there at first|find how many <x+> <A> had before <he> ate any}?",
            "c-b+a",
            _X,
        ),
        sought(
            "{how many more <x+> did <he> buy than eat|how many fewer <x+> did <A> eat than buy|how many more <x+> did <A> buy than <he> ate}?",
            "b-a",
            _N,
        ),
        sought(
            "{how many <x+> did <A> have just before <he> bought {more|some}|how many <x+> were left after <A> ate some|how many <x+> had <A> left before buying any}?",
            "c-b",
            _X,
        ),
        fits=lambda a, b, c: b > a and c > b,
        kinds=(_HOARD,),
    ),
    *_both(
        "{<A> {picked out|took|got} <0> <x> and <1> <y> <z+>. <he> {used up|gave away} <2> <x> and <3> <y> ones|there were <0> <x> <z+> and <1> <y> ones in <A>'s bag. <2> <x> and <3> <y> ones were {gone|taken} by the evening}.",
        "{<A> {picked out|took|got} <0> <x> and <1> <y> <z+>. <he> {used up|gave away} <2> <y> and <3> <x> ones|there were <0> <x> <z+> and <1> <y> ones in <A>'s bag. <2> <y> and <3> <x> ones were {gone|taken} by the evening}.",
        ((10, 80), (10, 80), (2, 50), (2, 50)),
        (
            _many("<x> <z+>", "{were left|did <A> have left|remained}", "that were left"),
            "a-c",
            "{<0>|<0>|<0> <x> <0?one/ones>}.",
        ),
        (
            _many("<y> <z+>", "{were left|did <A> have left|remained}", "that were left"),
            "b-d",
            "{<0>|<0>|<0> <y> <0?one/ones>}.",
        ),
        (_more("<x> <z+>", "<y> ones", "were there", "there were", " at first"), "a-b", _N),
        (_many("<z+>", "{were left|did <A> have left} in all", "that were left in all"), "a+b-c-d", _Z),
        (_many("<z+>", "were there in all at first", "there were in all at first"), "a+b", _Z),
        (_more("<y> <z+>", "<x> ones", "were gone in the end", "that were gone in the end"), "d-c", _N),
        order="abdc",
        fits=lambda a, b, c, d: a > b > d > c,
        props=_SHARED,
    ),
    *_both(
        "{<A> had <0> <x> <z+> and <1> <y> ones. <he> {bought|was given|found} <2> more <x> ones and lost <3> <y> ones|on <A>'s table there were <0> <x> <z+> and <1> <y> ones. then <2> <x> ones {were added|came}, and <3> <y> ones went to <his> <kin>}.",
        "{<A> had <0> <x> <z+> and <1> <y> ones. <he> lost <2> <y> ones and {bought|was given|found} <3> more <x> ones|on <A>'s table there were <0> <x> <z+> and <1> <y> ones. then <2> <y> ones went to <his> <kin>, and <3> <x> ones {were added|came}}.",
        ((2, 80), (10, 90), (2, 50), (2, 50)),
        (_many("<x> <z+>", "does <A> have now", "<A> has now"), "a+c", "{<0>|<0>|<0> <x> <0?one/ones>}."),
        (_many("<y> <z+>", "does <A> have now", "<A> has now"), "b-d", "{<0>|<0>|<0> <y> <0?one/ones>}."),
        (_more("<y> <z+>", "<x> ones", "did <A> have", "<A> had", " at first"), "b-a", _N),
        (_many("<z+>", "does <A> have now {altogether|in all}", "<A> has now in all"), "a+c+b-d", _Z),
        (_many("<z+>", "did <A> have at first {altogether|in all}", "<A> had at first in all"), "a+b", _Z),
        order="abdc",
        fits=lambda a, b, c, d: b > a and b > d,
        props=_SHARED,
    ),
    *asked(
        "{<A> has <0> red, <1> blue and <2> green <x+>|in <A>'s {box|drawer|bag} there are <0> red <x+>, <1> blue ones and <2> green ones|<A> counted <his> <x+>. <0> were red, <1> blue and <2> green}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(_more("blue <x+>", "green ones", "are there", "there are"), "b-c", _N),
        sought(_more("red <x+>", "green ones", "does <A> have", "<A> has"), "a-c", _N),
        sought(
            "{how many <x+> are not blue|how many of the <x+> are not blue|find how many <x+> of <A> are not blue|how many red and green <x+> does <A> have}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> are red or blue|how many red and blue <x+> does <A> have|how many of the <x+> are not green}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> does <A> have {in all|altogether}|what is the total number of <x+>|how many <x+> are there in all}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many more red and blue <x+> are there than green ones|how many more <x+> are red or blue than green|how many fewer green <x+> are there than red and blue ones together}?",
            "a+b-c",
            _N,
        ),
        fits=lambda a, b, c: a > c and b > c,
        kinds=(_SMALL,),
    ),
    *asked(
        "{<A> has <0 <x>>. <1> of them are <colour>, <2> are <colourb> and the {rest|others} are striped|of <A>'s <0 <x>>, <1> are <colour> and <2> <colourb>. {the rest|all the others} are striped|<1> of the <x+> on <A>'s shelf are <colour>, <2> are <colourb>, and the rest are striped. there are <0> in all}.",
        ((12, 120), (2, 50), (2, 50)),
        sought(
            "{how many <x+> are striped|how many of the <x+> are striped|how many striped <x+> are there|find the number of striped <x+>}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> are not <colour>|how many of the <x+> are not <colour>|find how many <x+> are not <colour>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> are not <colourb>|how many of the <x+> are not <colourb>|find how many <x+> are not <colourb>}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many <x+> are <colour> or <colourb>|how many <x+> are not striped|how many of the <x+> have no stripes}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <colour> <x+> are there than <colourb> ones|how many fewer <colourb> <x+> are there than <colour> ones}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c and b > c,
        kinds=(_SMALL,),
    ),
)

_CARRIED = together(
    "crate/apple, bag/potato, box/brick, tray/bun, basket/egg, sack/onion, carton/orange, tin/biscuit, bucket/shell, bundle/candle, "
    "packet/seed, case/bottle, pile/plate, roll/stamp, jar/olive, bowl/cherry, row/chair, shelf/book, pouch/bead, album/photo"
)

_PERSONS = (
    *asked(
        "{<A> <y> <0 <x>>, <B> <y> <1> and <C> <2>|<A> <y> <0 <x>>. <B>, who {started|came} later, <y> <1>, and <C> <y> <2>|<A>, <B> and <C> worked side by side. <A> <y> <0 <x>>, <B> <y> <1>, and <C> <y> <2>}.",
        ((2, 99), (2, 99), (2, 99)),
        sought(
            "{how many more <x+> did <A> <z> than <C>|how many fewer <x+> did <C> <z> than <A>|by how many <x+> was <A> ahead of <C>|~how many <x+> was <C> behind <A>}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many more <x+> did <B> <z> than <C>|how many fewer <x+> did <C> <z> than <B>|by how many <x+> was <B> ahead of <C>|~how many <x+> was <C> behind <B>}?",
            "b-c",
            _N,
        ),
        sought(
            "{how many <x+> did <A> and <C> <z> {together|in all|altogether}|how many <x+> did <C> and <A> <z> in total|find how many <x+> <A> and <C> <y> together}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> did <B> and <C> <z> {together|in all|altogether}|how many <x+> did <C> and <B> <z> in total|find how many <x+> <B> and <C> <y> together}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> and <B> <z> together than <C>|by how many <x+> were <A> and <B> together ahead of <C>|how many fewer <x+> did <C> <z> than <A> and <B> together}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many <x+> did {the three|all three of them} <z> {together|in all}|how many <x+> did they <z> altogether|what is the total number of <x+> they <y>}?",
            "a+b+c",
            _X,
        ),
        fits=lambda a, b, c: a > c and b > c,
        props=_SEEN,
    ),
    *_both(
        "{<A> has <0 <x>> and <1 <y>>. <B> has <2 <x>> and <3 <y>>|in <A>'s drawer there are <0 <x>> and <1 <y>>, and in <B>'s there are <2 <x>> and <3 <y>>|<0 <x>> and <1 <y>> belong to <A>, <2 <x>> and <3 <y>> to <B>}.",
        "{<A> has <0 <x>> and <1 <y>>. <B> has <2 <y>> and <3 <x>>|in <A>'s drawer there are <0 <x>> and <1 <y>>, and in <B>'s there are <2 <y>> and <3 <x>>|<0 <x>> and <1 <y>> belong to <A>, <2 <y>> and <3 <x>> to <B>}.",
        ((2, 90), (2, 90), (2, 90), (2, 90)),
        (
            "{how many <x+> do <A> and <B> have {together|in all|altogether}|how many <x+> are there in all|find how many <x+> the two have together}?",
            "a+c",
            _X,
        ),
        (
            "{how many <y+> do <A> and <B> have {together|in all|altogether}|how many <y+> are there in all|find how many <y+> the two have together}?",
            "b+d",
            _Y,
        ),
        (
            "{how many more <x+> does <A> have than <B>|how many more <x+> than <B> does <A> have|how many fewer <x+> does <B> have than <A>}?",
            "a-c",
            _N,
        ),
        (
            "{how many more <y+> does <B> have than <A>|how many more <y+> than <A> does <B> have|how many fewer <y+> does <A> have than <B>}?",
            "d-b",
            _N,
        ),
        (_more("<y+>", "<x+>", "does <B> have", "<B> has"), "d-c", _N),
        (_sum("<x+>", "<y+>", "does <B> have", "<B> has"), "c+d", _N),
        order="abdc",
        fits=lambda a, b, c, d: a > c and d > b and d > c,
        kinds=(_SMALL, _SMALL),
    ),
    *_both(
        "{<A> had <0 <x>> and <B> had <1>. <A> {gave away|lost|sold} <2> of them, and <B> {found|bought|was given} <3> more|<0 <x>> were <A>'s and <1> were <B>'s. then <A> {lost|sold} <2>, and <B> got <3>}.",
        "{<A> had <0 <x>> and <B> had <1>. <B> {found|bought|was given} <2> more, and <A> {gave away|lost|sold} <3> of the old ones|<0 <x>> were <A>'s and <1> were <B>'s. then <B> got <2>, and <A> {lost|sold} <3>}.",
        ((10, 90), (2, 90), (2, 60), (2, 60)),
        (
            "{how many <x+> does <A> have {now|left}|how many <x+> are left to <A>|how many <x+> are <A>'s now}?",
            "a-c",
            _X,
        ),
        ("{how many <x+> does <B> have now|how many <x+> are <B>'s now|how many <x+> did <B> end up with}?", "b+d", _X),
        (
            "{how many more <x+> did <A> have than <B> at first|how many fewer <x+> did <B> have than <A> to begin with|at the start how many more <x+> did <A> have than <B>}?",
            "a-b",
            _N,
        ),
        (
            "{how many <x+> did <A> and <B> have together at first|how many <x+> did the two have in all to begin with|at first how many <x+> were there altogether}?",
            "a+b",
            _X,
        ),
        (
            "{how many more <x+> does <B> have now than <A>|how many fewer <x+> does <A> have now than <B>|by how many <x+> is <B> ahead of <A> now}?",
            "b+d-(a-c)",
            _N,
        ),
        order="abdc",
        fits=lambda a, b, c, d: a > b and a > c and b + d > a - c,
        kinds=(_SMALL,),
    ),
    *_both(
        "{<A> {brought|carried in} <0 <x>> with <1 <y>> in each. <2 <x>> were given to <B>|there were <0 <x>> in the {van|hall|shed}, each with <1 <y>> in it. <A> carried <2> of the <x+> outside}.",
        "{<A> {brought|carried in} some <x+> of <y+>. there were <0 <y>> in each of the <1 <x>>. <2 <x>> were given to <B>|<0 <y>> fit into each <x>. <A> filled <1 <x>> and carried <2> of them outside}.",
        ((5, 40), (2, 30), (2, 30)),
        (
            "{how many <y+> were there {in all|altogether}|how many <y+> were there at first|find how many <y+> there were in all the <x+>}?",
            "a*b",
            _Y,
        ),
        (
            "{how many <x+> {were left|stayed behind|remained}|find how many <x+> were left|how many of the <x+> {were left|remained}}?",
            "a-c",
            _X,
        ),
        (
            "{how many <y+> {were left|remained}|how many <y+> were in the <x+> that were left|find how many <y+> were left}?",
            "(a-c)*b",
            _Y,
        ),
        (
            "{how many <y+> were {taken away|gone}|how many <y+> were in the <x+> that were taken away}?",
            "c*b",
            _Y,
        ),
        order="bac",
        fits=lambda a, b, c: a > c,
        props=tuple((box, thing) for box, thing in _CARRIED if box not in ("row", "pile", "roll", "bundle", "shelf")),
    ),
    *asked(
        "{a {farmer|family|breeder} kept <0 <x>>, <1 <y>> and <2 <z>>. <3> of the <x+> were sold|on a farm lived <0 <x>>, <1 <y>> and <2 <z>>. then {the farmer|<A>} sold <3 <x>>}.",
        ((10, 90), (2, 90), (2, 90), (2, 60)),
        sought(_many("<x+>", "were left", "that were left"), "a-d", _X),
        sought(_more("<x+>", "<z+>", "were there", "there were", " at first"), "a-c", _N),
        sought(_more("<y+>", "<z+>", "were there", "there were"), "b-c", _N),
        sought(_sum("<y+>", "<z+>", "were there", "there were"), "b+c", _N),
        sought(_sum("<x+>", "<y+>", "were there", "there were", " after the sale"), "a-d+b", _N),
        sought(
            "{how many animals were there {in all|altogether} at first|how many animals were there before the sale|find how many animals there were in all at first}?",
            "a+b+c",
            _N,
        ),
        fits=lambda a, b, c, d: a > d and a > c and b > c,
        kinds=(_FARM, _FARM, _FARM),
    ),
    *_both(
        "{it is <0 mile> from the village to the mill and <1 mile> from there to the coast. <A> {drove|cycled} <2 mile> {before lunch|on the first day}|from the village to the mill the road is <0 mile> long, and from the mill to the coast <1 mile>. <A> set out in the village and has gone <2 mile>}.",
        "{<A> has gone <0 mile> from the village. it is <1 mile> from the village to the mill and <2 mile> from there to the coast|after <0 mile> on the road from the village, <A> rested. from the village to the mill it is <1 mile>, and from the mill on to the coast <2 mile>}.",
        ((20, 400), (10, 300), (5, 200)),
        (
            "{how many miles is it from the village to the coast|how far is it from the village to the coast|how long is the whole way from the village to the coast}?",
            "a+b",
            "{<0>|<0>|<0 mile>|it is <0 mile>}.",
        ),
        (
            "{how many more miles is it to the mill|how many miles are left to the mill|how much farther does <A> have to go to reach the mill|how far is <A> from the mill now}?",
            "a-c",
            "{<0>|<0>|<0 mile>|it is <0 mile>}.",
        ),
        (
            "{how many miles are left to the coast|how much farther is it to the coast|how many more miles does <A> need to go to reach the coast}?",
            "a+b-c",
            "{<0>|<0>|<0 mile>|it is <0 mile>}.",
        ),
        (
            "{how much longer is the road from the village to the mill than the one from the mill to the coast|how many miles longer is the first part of the way than the second}?",
            "a-b",
            "{<0>|<0>|<0 mile>|it is <0 mile>}.",
        ),
        order="cab",
        fits=lambda a, b, c: a > b and a > c,
    ),
)

SELECTIONS = (*_TIMES, *_HOURS, *_RECIPE, *_SHOPPING, *_COMING, *_EATEN, *_PERSONS)
