"""Stories of products and quotients in wordy scenes of every day: what a container holds, pay by the piece, rows and shelves,
speed and distance, dozens and weeks; only the question says what is to be done with which of the numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wasmind.data.tasks.stories.story import Range, Story, formula
from wasmind.data.tasks.stories.words import kind, together

_Values = Callable[..., tuple[int, ...]]
_Ask = tuple[str, str, str] | tuple[str, str, str, _Values]

_N = "{<0>|<0>|it is <0>|that is <0>}."
_X = "{<0>|<0 <x>>|<0 <x>>|that makes <0 <x>>}."
_Y = "{<0>|<0 <y>>|<0 <y>>|it is <0 <y>>}."
_Z = "{<0>|<0 <z>>|<0 <z>>|it is <0 <z>>}."
_CASH = "{<$0>|<$0>|it is <$0>|that is <$0>}."
_HOURS = "{<0>|<0 hour>|it took <0 hour>}."
_MINUTES = "{<0>|<0 minute>|that is <0 minute>}."
_DAYS = "{<0>|<0 day>|it is <0 day>}."
_WEEKS = "{<0>|<0 week>|it is <0 week>}."
_ANYONE: dict[str, Any] = {"anyone": True}


def _scene(told: str, ranges: tuple[Range, ...], *asks: _Ask, **more: Any) -> tuple[Story, ...]:
    """Stories that tell the same; each asks with a formula, and may make its numbers of the drawn ones in its own way."""
    made = []
    for ask, says, answer, *values in asks:
        fields = {**more, "values": values[0]} if values else more
        made.append(Story(f"{told} {ask}".lstrip(), says, *formula(answer), ranges, **fields))
    return tuple(made)


def _total_last(size: int, count: int, *rest: int) -> tuple[int, ...]:
    return size, size * count, *rest


def _total_first(size: int, count: int, *rest: int) -> tuple[int, ...]:
    return size * count, count, *rest


def _less_rest(size: int, count: int, rest: int) -> tuple[int, ...]:
    """A size, a total that is above a multiple of it, and what is above."""
    return size, size * count + rest, rest


def _plus_more(size: int, count: int, more: int) -> tuple[int, ...]:
    """A size, a total that lacks something for a multiple of it, and what it lacks."""
    return size, size * count - more, more


def _pace(pace: int, time: int, other: int, *rest: int) -> tuple[int, ...]:
    """What is done in a time, the time, and another time."""
    return pace * time, time, other, *rest


def _pace_back(pace: int, time: int, other: int, *rest: int) -> tuple[int, ...]:
    """What is done in a time, the time, and what is done in another time."""
    return pace * time, time, pace * other, *rest


_PACKED = together(
    "jar of honey/carton, lemon/crate, teapot/chest, light bulb/case, melon/crate, tennis ball/tube, photo/album, "
    "candle/box, tin of paint/box, egg/tray, brick/pallet, bottle of milk/crate, pair of boots/carton, sardine/can, "
    "soup bowl/carton, cushion/sack, cabbage/crate, violin/case, tulip bulb/sack, plum/basket, tile/crate, "
    "glass of jam/box, onion/net, bar of soap/carton, toy train/chest, bell/box, lantern/crate, clay pot/crate"
)
_SLIPPED = together(
    "photo/envelope, seed/envelope, ticket/folder, letter/bag, coupon/envelope, leaflet/bundle, receipt/folder, "
    "pressed leaf/album, sticker/sheet, stamp/page, drawing/folder, recipe/binder, button/pouch, bead/pouch, "
    "pearl/pouch, coin/tube, name tag/sheet, map/drawer, magazine/rack, comic/case"
)
_POURED = together(
    "jug/glass, teapot/cup, kettle/mug, pot of soup/bowl, bottle of syrup/drink, carton of milk/cup, can of cocoa/mug, "
    "pitcher/beaker, barrel/bucket, pan of porridge/bowl, tank/watering can, flask of tea/cup, cauldron/ladle, bottle of juice/tumbler"
)
_CHORES = together(
    "lawn/mowed/mow, dog/walked/walk, car/washed/wash, window/cleaned/clean, fence/painted/paint, bicycle/repaired/repair, "
    "shirt/ironed/iron, cake/decorated/decorate, portrait/drew/draw, driveway/shovelled/shovel, letter/typed/type, "
    "chimney/swept/sweep, basket/wove/weave, sweater/knitted/knit, chair/built/build, horse/brushed/brush, "
    "shoe/polished/polish, garden/weeded/weed, parcel/delivered/deliver, clock/fixed/fix, curtain/sewed/sew"
)
_ROWS = together(
    "chair/row, tomato plant/row, jar/shelf, book/shelf, desk/row, cabbage/bed, car/lane, teddy bear/shelf, model plane/shelf, "
    "shoe/rack, tile/column, poster/wall, sunflower/row, vine/row, bottle/shelf, candle/tray, plate/stack, grave/row, lamp/street, "
    "bench/row, potted plant/bench, stool/table, domino/line, muffin/tray, photo/page, soldier/line, drum/row, tulip/flower bed"
)
_CAGES = together(
    "rabbit/hutch, hen/coop, canary/cage, goat/pen, pony/paddock, goldfish/tank, hamster/cage, parrot/aviary, snail/box, "
    "lamb/pen, turtle/pool, cricket/jar, mouse/cage, duckling/pond, puppy/basket, pigeon/loft, frog/tank, guinea pig/hutch, bee/hive"
)
_TEAMS = together(
    "camper/tent, pupil/team, dancer/group, scout/patrol, singer/choir, tourist/boat, runner/squad, hiker/cabin, "
    "child/swing set, visitor/lift, skater/team, player/squad, rower/boat, passenger/carriage, guest/table, student/bench, "
    "volunteer/crew, actor/scene, swimmer/lane, cousin/sledge, worker/shift, tourist/cable car, friend/canoe"
)
_MADE = together(
    "pot/made/make, paper crane/folded/fold, brick/laid/lay, button/sewed on/sew on, envelope/addressed/address, potato/peeled/peel, "
    "page/typed/type, photo/printed/print, dumpling/shaped/shape, candle/poured/pour, basket/wove/weave, mask/painted/paint, "
    "bracelet/braided/braid, bottle/labelled/label, apple/sliced/slice, tile/set/set, sandwich/prepared/prepare, "
    "badge/pinned/pin, card/stamped/stamp, bouquet/tied/tie, parcel/wrapped/wrap, nut/cracked/crack, sum/solved/solve, sock/knitted/knit"
)
_MOVED = together(
    "swam/swim, cycled/cycle, rowed/row, hiked/hike, skated/skate, jogged/jog, drove/drive, sailed/sail, walked/walk, "
    "rode/ride, ran/run, paddled/paddle, skied/ski, travelled/travel"
)
_LOOSE = together(
    "packet/cracker, packet/biscuit, bag/bread roll, box/doughnut, tube/mint, bag/peach, tin/sardine, roll/sweet, carton/egg, "
    "bunch/banana, bar/square of chocolate, bag/walnut, box/truffle, jar/olive, punnet/strawberry, sack/chestnut, box/date, bunch/radish"
)
_SUPPLIES = together(
    "pack/battery, box/nail, pack/paper cup, roll/label, pad/sheet of paper, set/paint brush, box/thumbtack, bundle/straw, "
    "pack/balloon, box/chalk stick, book/stamp, spool/bead, packet/seed, bag/marble, box/crayon, pack/trading card, case/marker, tin/button"
)
_PARTY = together(
    "cupcake/guest, sausage/guest, balloon/child, pancake/camper, meatball/guest, party hat/cousin, slice of pizza/friend, "
    "samosa/visitor, kebab/guest, spring roll/neighbour, boiled egg/hiker, jelly bean/child, dumpling/guest, sandwich/player, "
    "taco/worker, roll/singer, cookie/scout, plum/pupil, glow stick/dancer, pencil/student"
)
_PRICED = kind(
    "tulip, notebook, tram ticket, mango, postcard, candle, muffin, sketch pad, puzzle, mug, spade, tennis ball, headband, "
    "kite, lantern, sandwich, phone cover, belt, jar of pickles, bag of rice, tea towel, wooden spoon, T-shirt, pizza, cinema ticket, "
    "rose bush, water bottle, paint roller, light bulb, pair of socks, chess set, whistle, paperback, goldfish, basket of cherries"
)
_HABITS = together(
    "page/read/read, push-up/did/do, lap/swam/swim, sentence/wrote/write, glass of water/drank/drink, pill/took/take, carrot/ate/eat, "
    "text message/sent/send, photo/took/take, sum/solved/solve, goal/scored/score, cup of tea/drank/drink, stair/climbed/climb, "
    "song/practised/practise, word/learned/learn, almond/ate/eat, poem/copied/copy, squat/did/do, email/answered/answer"
)
_AREAS = kind(
    "garden, playground, courtyard, hall, vegetable patch, field, parking lot, meadow, car park, roof, stage, dance floor, "
    "yard, swimming pool, paddock, lawn, market square, barn, sports field, orchard, terrace, gym floor, pond, stable"
)
_SMALL = (2, 12)
_SIZE = (2, 30)
_MANY = (2, 40)

_HELD = (
    *_scene(
        "{at the {market|harbour|warehouse|factory}, every <y> can hold <0 <x>>|<A> worked in a {warehouse|packing hall|storeroom}, where each <y> {held|could hold} <0 <x>>|a <y> {holds|has room for|can take} {exactly |}<0 <x>>|~no <y> takes more than <0 <x>>}.",
        (_SIZE, _MANY),
        (
            "{if <1 <x>> were packed {on <day>|that day|}, how many <y+> were {filled|used}?|if there were <1 <x>> in all, how many <y+> could be filled?|how many <y+> were filled if <A> packed <1 <x>>?|<1 <x>> were packed. how many <y+> {did that fill|were needed|were filled}?|~how many <y+> did it take for <1 <x>>?}",
            _Y,
            "b/a",
            _total_last,
        ),
        (
            "{if <A> filled <1 <y>>, how many <x+> did <he> pack?|how many <x+> {were there|were packed} if <1 <y>> were filled?|<1 <y>> were filled. how many <x+> {were packed {in all|altogether|}|is that}?|how many <x+> can be {packed|put} into <1 <y>>?}",
            _X,
            "a*b",
        ),
        props=_PACKED,
        **_ANYONE,
    ),
    *_scene(
        "{<A> placed <1 <x>> in <y+> which can {contain|hold} <0 <x>> each|<A> {sorted|put away|stowed} <1 <x>>, and <he> put <0> in each <y>|<A> {put|tucked} <1 <x>> into <y+>. each <y> {contained|got|held} <0 <x>>}. {<his> <kin> {had|brought} <2 <x>>|there were <2 <x>> on {a|the} table too|<B> had <2 <x>> at home}.",
        (_SMALL, _MANY, (2, 60)),
        (
            "{how many <y+> did <A> {use|need|fill}?|how many <y+> were there?|find how many <y+> <A> filled.|what {is|was} the number of <y+> that <A> {used|needed}?|~how many full <y+> did that make?}",
            _Y,
            "b/a",
        ),
        (
            "{how many <x+> were there {in all|altogether|in total}?|what {is|was} the total number of <x+>?|counting all of them, how many <x+> were there?}",
            _X,
            "b+c",
        ),
        (
            "{how many more <x+> were {in|inside} the <y+> than not?|how many more <x+> did <A> put in <y+> than were left out of them?}",
            _X,
            "b-c",
        ),
        values=_total_last,
        fits=lambda a, b, c: b > c,
        props=_SLIPPED,
        **_ANYONE,
    ),
    *_scene(
        "{each <x> {served|filled|was enough for} <0 <y>>|<A> {made|prepared|bought} drinks and soup for a {street party|sports day|school fair}. one <x> {filled|gave} <0 <y>>|from one <x>, <A> could fill <0 <y>>}.",
        (_SMALL, _SIZE),
        (
            "{if <he> served <1 <y>> in all, how many <x+> did <A> {use|need|prepare|empty}?|if <1 <y>> were {served|filled}, how many <x+> were {used|emptied|needed}?|<A> {filled|served} <1 <y>>. how many <x+> did <he> {use|need|empty}?|how many <x+> did <A> need to fill <1 <y>>?|~how many <x+> went into <1 <y>>?}",
            _X,
            "b/a",
            _total_last,
        ),
        (
            "{how many <y+> could <A> fill {with|from} <1 <x>>?|if <A> had <1 <x>>, how many <y+> could <he> {fill|serve}?|<A> emptied <1 <x>>. how many <y+> did <he> fill {in all|altogether|}?}",
            _Y,
            "a*b",
        ),
        props=_POURED,
    ),
    *_scene(
        "{<A> {filled|poured|served} <0 <y>> from <1 <x>>|with <1 <x>>, <A> filled <0 <y>>|<1 <x>> {were|was all that was} needed to fill <0 <y>>. <A> {carried|served} them}. {later <he> filled <2 <y>> more for {the neighbours|<his> <kin>|<B>}|before that, <he> had already filled <2 <y>>|~another <2 <y>> came from a neighbour}.",
        (_SMALL, (2, 20), (2, 40)),
        (
            "{if every <x> gave the same, how many <y+> {did one <x> fill|came from each <x>}?|how many <y+> {did|could} <A> fill from {one|each|a single} <x>?|how many <y+> did each <x> give?}",
            _Y,
            "a/b",
        ),
        (
            "{how many <y+> did <A> fill {in all|altogether|in total}?|what {is|was} the total number of <y+>?|how many <y+> were {filled|served} {in all|altogether|in total}?}",
            _Y,
            "a+c",
        ),
        values=_total_first,
        props=_POURED,
    ),
    *_scene(
        "{a {lorry|truck|ferry|train|ship} brought <0 <y>> with <1 <x>> in each{| of them}|<A> {unloaded|counted|ordered} <0 <y>>, each {with|holding|containing} <1 <x>>|there were <1 <x>> in each <y>, and <A> {had|received|stored} <0 <y>>}. {<2 <x>> were {broken|bad|cracked|dirty} and had to be thrown away|<A> {sent back|gave away|sold} <2 <x>>|of all these <x+>, <2> {got lost|were missing}}.",
        (_SIZE, _SIZE, (2, 80)),
        (
            "{how many <x+> {were there|were brought|came} {in all|altogether} {at first|before that|to begin with}?|how many <x+> did the <y+> hold in the beginning?|~what was the number of all <x+> at the start?}",
            _X,
            "a*b",
        ),
        (
            "{how many <x+> {were left|remained|were still there}?|how many <x+> did that leave?|after that, how many <x+> were there?|how many <x+> were {left|still there} in the end?}",
            _X,
            "a*b-c",
        ),
        fits=lambda a, b, c: a * b > c + 1,
        props=_PACKED,
    ),
    *_scene(
        "{<A> had <1 <x>>. <he> set <2> aside and {packed|put} the {rest|others} into <y+>, <0> in each|of <1 <x>>, <A> kept <2> back and {packed|placed} the {rest|others} into <y+> of <0> each|after <he> had {sold|given away|dropped} <2> of <his> <1 <x>>, <A> packed the {rest|others} into <y+>. every <y> held <0>|~each <y> took <0 <x>>. <A> packed all but <2> of <his> <1 <x>>}.",
        (_SMALL, _SIZE, (2, 30)),
        (
            "{how many <y+> did <A> {fill|use|need}?|how many <y+> were {filled|used|needed}?|find the number of <y+> that <A> filled.|what number of <y+> did <A> need?}",
            _Y,
            "(b-c)/a",
        ),
        (
            "{how many <x+> {went|were packed} into <y+>?|how many <x+> did <A> {pack|put into <y+>}?|~what number of <x+> ended up in the <y+>?}",
            _X,
            "b-c",
        ),
        values=_less_rest,
        props=_PACKED,
    ),
    *_scene(
        "{<A> already had <1 <x>>, and {then |}<2> more {came|arrived|were delivered}|<A> {got|received|collected} <1 <x>> on <day> and <2> {on <dayb>|the day after}|there were <1 <x>> {upstairs|in the shed|in the hall}, and <A> {found|carried in|brought} <2> more}. {all of them went into <y+> that hold <0> each|<he> put them all into <y+>, <0> to a <y>|each <y> takes <0>}.",
        (_SMALL, (4, 30), (2, 40)),
        (
            "{how many <y+> did <A> {fill|use|need}?|how many <y+> were {filled|needed} for all of them?|into how many <y+> did all the <x+> go?|~what number of <y+> was enough?}",
            _Y,
            "(b+c)/a",
        ),
        (
            "{how many <x+> were there {in all|altogether|in total}?|what {is|was} the total number of <x+>?|how many <x+> did <A> {have|put away} {in all|altogether}?}",
            _X,
            "b+c",
        ),
        values=_plus_more,
        fits=lambda a, b, c: b > 1,
        props=_PACKED,
    ),
    *_scene(
        "{<A> {packed|stacked|loaded} <1 <x>> into <y+>{| for a {trip|sale}}. each <y> {had room for|could take} <0>|a <y> has room for <0 <x>>, and <A> had <1> {to pack|to store}|<A> wanted to fill as many <y+> as possible with <his> <1 <x>>. <0> fit into a <y>}.",
        ((3, 15), (7, 150)),
        (
            "{how many <x+> {were left over|did not fit|were left without a full <y>}{| once the last full <y> was closed}?|after filling as many <y+> as {possible|<he> could}, how many <x+> did <A> have left?|how many <x+> remained when no more <y+> could be filled?|~how many <x+> stayed behind?}",
            _X,
            "b%a",
        ),
        (
            "{how many <y+> could <A> fill completely?|how many full <y+> did <A> {get|have|end up with}?|how many <y+> were completely {full|filled}?}",
            _Y,
            "(b-b%a)/a",
        ),
        fits=lambda a, b: b > a,
        props=_PACKED,
    ),
)

_PAID = (
    *_scene(
        "{<A> charged <$0> for {each|every} <x> that <he> <y>|for every <x> <he> <y>, <A> {earned|was paid|got} <$0>|<A> {<y> <x+>|<y> <x+> for the neighbours} {during the holidays|in the summer|after school}, and <he> {got|asked for} <$0> for each|the neighbours paid <A> <$0> for each <x> that <he> <y>}.",
        ((2, 40), _SIZE),
        (
            "{last {week|month}, <he> earned <$1>. how many <x+> did <he> <z>?|if <he> earned <$1>, how many <x+> did <A> <z>?|how many <x+> did <A> <z> if <he> {earned|made|was paid} <$1>?|how many <x+> did <he> have to <z> to earn <$1>?|by <day>, <he> had earned <$1>. how many <x+> had <he> done?}",
            _X,
            "b/a",
            _total_last,
        ),
        (
            "{how much did <A> {earn|make} {if|when} <he> <y> <1 <x>>?|{on <day>|last week}, <he> <y> <1 <x>>. how much {money |}did <he> {earn|make|get}?|if <he> <y> <1 <x>>, how much {money |}did <A> {earn|make} {in all|altogether|}?|~what did <1 <x>> bring in?}",
            _CASH,
            "a*b",
        ),
        props=_CHORES,
    ),
    *_scene(
        "{<A> <y> <1 <x>> {in <month>|last week|over the weekend} and {earned|was paid|made} <$0> {for it|in all|altogether}|<A> {earned|made|received} <$0> {because <he> <y>|when <he> <y>} <1 <x>>|for <1 <x>> that <he> <y>, <A> {got|received} <$0>}. {<he> spent <$2> of it on {a present|new tools|lunch}|then <he> gave <$2> to <his> <kin>|<he> used <$2> of the money to pay {a bill|for a bus ticket}}.",
        ((3, 40), _SIZE, (2, 90)),
        (
            "{how much did <he> {charge|get|ask} for {each|one} <x>?|how much {money |}did <A> {earn|make} for each <x>?|what was the {price|pay} for one <x>?|~what did <A> earn per <x>?}",
            _CASH,
            "a/b",
        ),
        (
            "{how much {money |}did <A> have left?|how much of {the money|what <he> earned} {was left|remained}?|how much did <he> {keep|still have}?}",
            _CASH,
            "a-c",
        ),
        values=_total_first,
        fits=lambda a, b, c: a > c + 1,
        props=_CHORES,
    ),
    *_scene(
        "{<A> {worked|helped|had a job} {at|in} a {bakery|garage|library|nursery|cinema|café|bookshop}, where <he> {earned|got|made} <$0> an hour|<A> {earns|is paid|makes} <$0> {an hour|for each hour} {as a waiter|for tutoring|at the <shop>|as a guide}|an hour of {work|tutoring|babysitting} brought <A> <$0>}.",
        ((5, 40), (2, 40)),
        (
            "{if <he> worked <1 hour> {last week|on <day>|}, how much did <he> {earn|make}?|{in one week|last week} <he> worked <1 hour>. how much {money |}did <he> {earn|make}?|how much did <A> earn in <1 hour>?}",
            _CASH,
            "a*b",
        ),
        (
            "{if <he> {earned|made|was paid} <$1>, how many hours did <A> work?|how many hours did <he> {need to|have to} work {to earn|for} <$1>?|last week <he> {earned|made|took home} <$1>. how {many hours|long} did <he> work?|~for how many hours had <he> worked when <he> had made <$1>?}",
            _HOURS,
            "b/a",
            _total_last,
        ),
    ),
    *_scene(
        "{<A> worked <1 hour> on <day> and <2 hour> on <dayb>, {and <he> earned|earning|for} <$0> an hour|<A> {gave lessons|looked after children|picked fruit} for <1 hour> {in the morning|before lunch} and <2 hour> {in the afternoon|after lunch}. <he> {was paid|got|charged} <$0> for each hour|for <$0> an hour, <A> {washed dishes|sorted mail|cut hedges}. <he> did this for <2 hour> after <he> had done it for <1 hour> {the day before|on <day>}}.",
        ((4, 40), (2, 9), (2, 9)),
        (
            "{how much {money |}did <he> {earn|make} {in all|altogether|in total}?|how much did <A> {earn|make|get} for all those hours?|~what were <his> earnings in all?}",
            _CASH,
            "a*(b+c)",
        ),
        (
            "{how many hours did <A> work {in all|altogether|in total}?|how {long|many hours} did <A> work {in all|altogether}?}",
            "{<0>|<0 hour>|it was <0 hour>}.",
            "b+c",
        ),
    ),
    *_scene(
        "{a {stall|stand|shop} at the {fair|market|school fête} sold {each|every} <x> for <$0>|<x+> cost <$0> each{| at the <shop>}|at the <shop>, {one <x> cost|the price of a <x> was} <$0>|the price tag on {each|every} <x> said <$0>}.",
        ((2, 60), _MANY),
        (
            "{<A> had <$1>. how many <x+> {could|can} <he> buy?|if <A> had <$1> to spend, how many <x+> could <he> buy?|how many <x+> {could|did} <A> get for <$1>?|<A> spent <$1> on <x+>. how many {<x+> |}did <he> {buy|get}?|how many <x+> did <A> buy if <he> paid <$1> {in all|altogether}?|~<A> paid <$1> for some <x+>. what number of them did <he> take home?}",
            _X,
            "b/a",
            _total_last,
        ),
        (
            "{<A> bought <1>. how much did <he> {pay|spend} {in all|altogether|}?|if <A> {bought|wanted} <1 <x>>, how much money did <he> need?|how much did <A> pay for <1> of them?|how much {money |}did {the stall|the seller|the shop} get for <1 <x>>?|{<1 <x>> were sold|the seller sold <1>} on <day>. how much {money |}did that bring in?}",
            _CASH,
            "a*b",
        ),
        kinds=(_PRICED,),
    ),
    *_scene(
        "{<A> {paid|spent} <$0> {on|for} <1 <x>>{| which all cost the same}|<A> {bought|got|picked out} <1 <x>>{| at the <shop>} and {paid|handed over} <$0> for them|for <1 <x>>, <A> had to pay <$0>}. {<he> also bought <a y> for <$2>|<a y> cost <him> {another |}<$2>|then <he> {spent|paid} <$2> {for|on} <a y>}.",
        ((2, 60), (2, 20), (2, 90)),
        (
            "{how much did {each|one} <x> cost?|how much did <A> pay for {each|one} <x>?|what {is|was} the price of {each|one|a single} <x>?|find the price of one <x>.}",
            _CASH,
            "a/b",
        ),
        (
            "{how much did <A> {spend|pay} {in all|altogether|in total}?|how much {money |}did everything cost {together|in all}?|what was the total {cost|bill}?}",
            _CASH,
            "a+c",
        ),
        (
            "{how much more did <he> {spend|pay} on <x+> than on the <y>?|how much more did the <x+> cost than the <y>?}",
            _CASH,
            "a-c",
        ),
        values=_total_first,
        fits=lambda a, b, c: a > c,
        kinds=(_PRICED, _PRICED),
        **_ANYONE,
    ),
    *_scene(
        "{<A> {had|saved|brought|was given} <$1>. <he> {first |}{bought|paid for} <a y> for <$2> and {wanted to spend|spent} {the rest|all that was left} on <x+> {at|for} <$0> each|<A> went {shopping|to the <shop>} with <$1>. <a y> cost <him> <$2>, and for the rest <he> bought <x+> {at|for} <$0> each|<x+> {were|cost} <$0> each. <A>, who had <$1>, paid <$2> for <a y> and used up the rest on <x+>}.",
        ((2, 20), (2, 20), (2, 60)),
        (
            "{how many <x+> did <A> {buy|get|pay for}?|how many <x+> could <he> buy?|what number of <x+> did <A> {buy|get}?}",
            _X,
            "(b-c)/a",
        ),
        (
            "{how much {money |}did <A> have left {for|to spend on} <x+>?|how much was left for <x+>?|how much {money |}did <A> {spend|pay} {for|on} <x+>?}",
            _CASH,
            "b-c",
        ),
        values=_less_rest,
        kinds=(_PRICED, _PRICED),
        **_ANYONE,
    ),
    *_scene(
        "{tickets for the {circus|museum|ferry|concert|boat tour|puppet show} {cost|were} <$0> for adults and <$1> for children|{an adult|a grown-up} paid <$0> and a child <$1> {to get into the {zoo|castle|aquarium}|for the {boat trip|show|film}}}. {<2 adult> and <3 child> {came|bought tickets} {from <A>'s street|with <A>'s group|on <day>}|<A> {sold|bought} tickets for <2 adult> and <3 child>}.",
        ((6, 40), (2, 20), (2, 30), (2, 40)),
        (
            "{how much did {the tickets|all the tickets} cost {in all|altogether|in total}?|how much was paid {in all|altogether}?|what was the total {price|cost} of the tickets?}",
            _CASH,
            "a*c+b*d",
        ),
        (
            "{how much did the children's tickets cost {together|in all}?|how much was paid for {all the children|the children}?}",
            _CASH,
            "b*d",
        ),
        (
            "{how much did the adults' tickets cost {together|in all}?|how much was paid for {all the adults|the adults}?}",
            _CASH,
            "a*c",
        ),
        (
            "{how many people {got|were given|needed} tickets {in all|altogether}?|how many tickets {was that|were there} {in all|altogether|in total}?}",
            _N,
            "c+d",
        ),
        (
            "{how much more did an adult pay than a child?|how much more did {one|an} adult's ticket cost than {one|a} child's?}",
            _CASH,
            "a-b",
        ),
        fits=lambda a, b, c, d: a > b,
    ),
)

_PLACED = (
    *_scene(
        "{there {were|are} <0 <x>> in {each|every} <y> {at the <place>|in the new hall|outside|}|each <y> {has|holds|is made of} <0 <x>>|<A> {arranged|set out|lined up} <x+> {at|for} the <place>, <0> in {each|every} <y>}.",
        (_SIZE, _MANY),
        (
            "{how many <x+> {are|were} there in <1 <y>>?|if there {are|were} <1 <y>>, how many <x+> {are|were} there {in all|altogether}?|there {are|were} <1 <y>>. how many <x+> {are|were} there {in all|altogether|in total}?|what is the total number of <x+> if there are <1 <y>>?}",
            _X,
            "a*b",
        ),
        (
            "{how many <y+> {are|were} there if there {are|were} <1 <x>> {in all|altogether}?|if there {are|were} <1 <x>> {in all|altogether|}, how many <y+> {are|were} there?|for <1 <x>>, how many <y+> are needed?|there {are|were} <1 <x>>. how many <y+> {does|did} that make?|~into how many <y+> do <1 <x>> go?}",
            _Y,
            "b/a",
            _total_last,
        ),
        props=_ROWS,
    ),
    *_scene(
        "{<A> had <0 <x>> {to put up|to arrange|to set out}. <he> made <1 <y>> of them, all {the same|with the same number|alike}|<1 <y>> {with the same number of <x+> each |}{took up|used} all <0 <x>>. <A> {arranged|counted} them|<A> {divided|spread} <0 <x>> {equally|evenly} over <1 <y>>}. {<2 <x>> were new|<2> of the <x+> were {older|smaller} than the others|<he> needed <2 minute> for it}.",
        ((2, 25), (2, 20), (2, 20)),
        (
            "{how many <x+> were {in|there in} {each|every|one} <y>?|how many <x+> did <A> put in {each|every} <y>?|what number of <x+> was in each <y>?}",
            _X,
            "a/b",
        ),
        values=_total_first,
        fits=lambda a, b, c: c < a,
        props=_ROWS,
        **_ANYONE,
    ),
    *_scene(
        "{<A> {had|filled|made|counted} <0 <y>> with <1 <x>> {each|in each}{| of them}, and {there were <2 other <x>>|<2 <x>> were left over|<2 single <x>> stood apart}|<2 <x>> {stood|were} {apart|alone}. the other <x+> were in <0 <y>> of <1> each, as <A> {noticed|wrote down}}.",
        (_SMALL, _SIZE, (2, 40)),
        (
            "{how many <x+> were there {in all|altogether|in total}?|what {is|was} the total number of <x+>?|counting every one, how many <x+> were there?|~how many <x+> did <A> have all told?}",
            _X,
            "a*b+c",
        ),
        ("{how many <x+> were in the <y+>?|how many <x+> did the <y+> have {together|in all}?}", _X, "a*b"),
        props=_ROWS,
    ),
    *_scene(
        "{<A> {keeps|has|looks after} <0 <x>> in <1 <y>>|<A>'s {farm|shelter|park|pet shop} has <1 <y>> for <0 <x>>|the <place> {bought|owns|built} <1 <y>> for its <0 <x>>|<0 <x>> live in <1 <y>> {at|near} the <place>}. {every <y> has the same number of <x+>|they are {divided|spread} {equally|evenly}|the <y+> all have equally many <x+>}. {in a year, they eat <2> bags of food|each <y> cost <$2>|there are also <2 tree>}.",
        ((2, 20), (2, 15), (2, 90)),
        (
            "{how many <x+> {are|live} in {each|every|one} <y>?|how many <x+> does each <y> {have|hold}?|what is the number of <x+> in a <y>?|~how many <x+> share a <y>?}",
            _X,
            "a/b",
        ),
        values=_total_first,
        props=_CAGES,
    ),
    *_scene(
        "{<A> {bought|built|cleaned} some <y+>, {each|every one} for <0 <x>>|on <A>'s farm {each|every} <y> {is home to|holds} <0 <x>>|<A>'s <kin> put <0 <x>> {into|in} each <y>}. there {were|are} <1 <x>> in all. {<2> of them {were|are} {brown|young|very old}|on <day>, <2 visitor> came to see them}.",
        (_SMALL, _MANY, (2, 20)),
        (
            "{how many <y+> {are|were} there?|how many <y+> did the <x+> {need|fill}?|how many <y+> were {used|needed|full}?|find the number of <y+>.}",
            _Y,
            "b/a",
        ),
        values=_total_last,
        fits=lambda a, b, c: c < b,
        props=_CAGES,
    ),
    *_scene(
        "{<0 <x>> {signed up|came|turned up} {for the trip|on <day>|at the <place>}. {<A> {divided|split|sorted} them into|they were {divided|split} into|<A> formed} <y+> of <1>|at the <place>, there is room for <1 <x>> in {each|every} <y>, and <A> had to find places for <0>|<A> {put|placed} <1> of the <0 <x>> in each <y>}. {<2> of the <x+> had come by {train|bus|bicycle}|<2> of the <x+> wore {red|green} caps|<2> of the <x+> had never been there before}.",
        ((2, 12), (2, 15), (2, 20)),
        (
            "{how many <y+> were there?|how many <y+> did <A> {need|get}?|how many <y+> were {needed|filled|formed}?|find how many <y+> {were needed|that made}.|~how many <y+> did they fill?}",
            _Y,
            "a/b",
        ),
        values=_total_first,
        fits=lambda a, b, c: c < a,
        props=_TEAMS,
    ),
    *_scene(
        "{<0 girl> and <1 boy> {joined|signed up for|came for} the {game|contest|play|excursion}. {they {formed|made|went in}|the teacher {made|formed}} groups of <2>|a {coach|trainer|teacher} had <0 girl> and <1 boy> in {the club|the class|the course}, and {put them in|made} groups of <2>|in groups of <2>, <1 boy> and <0 girl> {set off|went} {to the <place>|through the forest}}.",
        ((2, 9), (2, 10), (3, 30)),
        (
            "{how many groups were there?|how many groups did {that|this} make?|find how many groups were {made|formed}.|how many groups {were formed|could be formed|were needed}?}",
            "{<0>|<0 group>|there were <0 group>}.",
            "(a+b)/c",
            lambda c, n, b: (c * n - b, b, c),
        ),
        (
            "{how many children were there {in all|altogether|in total}?|what {is|was} the total number of girls and boys?|how many children took part {in all|altogether}?}",
            _N,
            "a+b",
            lambda c, n, b: (c * n, b, c),
        ),
        fits=lambda a, b, c: a > 1 and b > 1,
    ),
    *_scene(
        "{each team {has|needs} <0 shirt> and <1 ball>|for each team, <A> needed <0 shirt> and <1 ball>}. {<2 team> {signed up|took part|came}{| to play {on <day>|in <town>}}|there {were|are} <2 team>}.",
        ((5, 15), (2, 9), (3, 30)),
        (
            "{how many shirts were {needed|handed out} {in all|altogether|for all teams}?|what was the total number of shirts?|find how many shirts all the teams {needed|had} {together|in all}.}",
            _N,
            "a*c",
        ),
        (
            "{how many balls were {needed|handed out} {in all|altogether|for all teams}?|what was the total number of balls?|~how many balls did all the teams need?}",
            _N,
            "b*c",
        ),
        (
            "{how many more shirts than balls {were needed|did all teams need}?|how many fewer balls than shirts were needed?}",
            _N,
            "(a-b)*c",
        ),
        fits=lambda a, b, c: a > b,
    ),
    *_scene(
        "{<A> {built|put up|bought} a bookcase with <0> shelves{| for the <place>}. {<he> put|there was room for} <1 <x>> on each shelf|each of the <0> shelves {in <A>'s room|at the <shop>} {held|had} <1 <x>>|<A> put <1 <x>> on each of <0> shelves}. {<his> <kin>|<B>|someone} took <2> of the <x+>.",
        ((2, 9), (2, 25), (2, 20)),
        (
            "{how many <x+> were {left|still there|there then}?|how many <x+> {remained|stayed} on the shelves?|after that, how many <x+> {were left|did <A> have}?}",
            _X,
            "a*b-c",
        ),
        (
            "{how many <x+> {had been|were} {on the shelves|there} {at first|before that|to begin with}?|how many <x+> did <A> {put there|have} {at first|to start with}?}",
            _X,
            "a*b",
        ),
        fits=lambda a, b, c: a * b > c + 1,
        kinds=(
            kind(
                "book, atlas, jar, vase, teacup, record, toy car, mask, trophy, clay figure, model ship, mug, photo frame, comic, dictionary, basket, tin, doll, film, radio, lamp, shell, candle"
            ),
        ),
        **_ANYONE,
    ),
)

_PACES = (
    *_scene(
        "{<A> <y> <0 <x>> in <1 minute>{| {for the fair|this morning|before lunch}}|in <1 minute>, <A> <y> <0 <x>>|it took <A> <1 minute> to <z> <0 <x>>|<A> needed <1 minute> to <z> <0 <x>>}.",
        ((2, 12), (2, 15), (2, 60)),
        (
            "{at {that|the same} {speed|rate}, how many <x+> {could|can} <he> <z> in <2 minute>?|how many <x+> can <A> <z> in <2 minute> at {that|the same} {speed|rate}?|if <he> kept on like this, how many <x+> would <he> <z> in <2 minute>?|~in <2 minute>, how many <x+> would <A> <z> at this pace?}",
            _X,
            "a/b*c",
            _pace,
        ),
        (
            "{at {that|the same} {speed|rate}, how {long|many minutes} would <he> need {for|to <z>} <2 <x>>?|how many minutes does <A> need to <z> <2 <x>> at {that|the same} {speed|rate}?|if <he> kept on like this, how many minutes would it take <him> to <z> <2 <x>>?|how long does it take <A> to <z> <2 <x>> at {this|that} rate?}",
            _MINUTES,
            "c/(a/b)",
            _pace_back,
        ),
        props=_MADE,
    ),
    *_scene(
        "{<A> <y> <0 <x>> in <1 hour> on <day>, and <he> <y> <2 <x>> on <dayb>|on <day> <A> <y> <0 <x>> in <1 hour>. the day after, <he> <y> <2>|after <A> had done <2 <x>> at home, <he> <y> another <0 <x>> at the <place> in <1 hour>}.",
        ((2, 15), (2, 9), (2, 60)),
        (
            "{how many <x+> did <he> <z> {each hour|an hour|per hour|in one hour} {during those hours|in that time}?}",
            _X,
            "a/b",
        ),
        (
            "{how many <x+> did <A> <z> {in all|altogether|in total}?|what {is|was} the total number of <x+> that <A> <y>?|find how many <x+> <he> <y> in all.}",
            _X,
            "a+c",
        ),
        values=_total_first,
        props=_MADE,
    ),
    *_scene(
        "{a machine {in <town>|at the factory|} {makes|fills|sorts|checks} <0 <x>> {each|every|a} minute|every minute, a {machine|robot} {packs|wraps|prints labels for} <0 <x>>|<0 <x>> leave a factory each minute}.",
        ((2, 90), (2, 60)),
        (
            "{how many <x+> {is that|does that make|are done} in <1 minute>?|if this goes on for <1 minute>, how many <x+> are done?|what number of <x+> is done in <1 minute>?}",
            _X,
            "a*b",
        ),
        (
            "{how many minutes {does it take|are needed} for <1 <x>>?|how long does it take to finish <1 <x>>?|if <1 <x>> were finished, how many minutes did that take?|~after how many minutes are <1 <x>> done?}",
            _MINUTES,
            "b/a",
            _total_last,
        ),
        kinds=(
            kind(
                "bottle, can, button, screw, spoon, toy car, envelope, jar, tile, pencil, card, cup, biscuit, chocolate bar, coin, bulb, sock, brick, lid, plate, candle, bag of crisps, ticket, light bulb, yoghurt, tube of paint"
            ),
        ),
    ),
    *_scene(
        "",
        ((2, 24), (2, 9)),
        (
            "{<A> <x> at {a speed of |}<0> kilometres {per|an|each} hour. {how far did <he> get in <1 hour>?|how many kilometres did <he> {cover|go} in <1 hour>?|if the trip took <1 hour>, how many kilometres {long was it|was it}?|what distance did <he> cover in <1 hour>?}|how far did <A> {go|get} if <he> <x> for <1 hour> at <0> kilometres per hour?|if <A> <x> at <0> kilometres per hour for <1 hour>, how many kilometres did <he> cover?|<A> <x> for <1 hour>. each hour <he> covered <0 kilometre>. how far did <A> {go|get}?}",
            "{<0>|<0 kilometre>|<he> went <0 kilometre>}.",
            "a*b",
        ),
        (
            "{<A> <x> <1 kilometre> at {a speed of |}<0> kilometres {per|an|each} hour. {how long did {it|the trip} take?|how many hours did {<he> <y>|<he> need}?|for how many hours did <he> <y>?}|if <A> <x> <1 kilometre> at <0> kilometres per hour, how {long|many hours} did it take?|how many hours did <A> <y> if <he> {covered|went} <1 kilometre> at <0> kilometres per hour?|<A> <x> to a town <1 kilometre> away. each hour <he> covered <0 kilometre>. how {many hours|long} did it take?}",
            _HOURS,
            "b/a",
            _total_last,
        ),
        (
            "{<A> <x> <0 kilometre> in <1 hour>. {how fast did <he> go?|how fast did <he> <y>, in kilometres per hour?|how many kilometres did <he> {cover|<y>} {each|in one|per} hour?|what was <his> speed{| in kilometres per hour}?}|if <A> <x> <0 kilometre> in <1 hour>, how fast did <he> <y>?|how fast did <A> <y> if <he> covered <0 kilometre> in <1 hour>?|<A> needed <1 hour> for a distance of <0 kilometre>. how many kilometres did <he> {go|<y>} in an hour?|~<A> <x> for <1 hour> and got <0 kilometre> far. at what speed?}",
            "{<0>|<0> kilometres per hour|<0> kilometres an hour}.",
            "a/b",
            _total_first,
        ),
        props=_MOVED,
    ),
    *_scene(
        "{<A> <x> <0 mile> in <1 hour> {to see|to visit} <his> <kin>, and {the next day|on <day>} <he> <x> <2 mile>|on <day> <A> <x> <2 mile>. {after that|later}, <he> <x> another <0 mile> in <1 hour>|the way {from|to} <town> is <0 mile> long, and <A> <x> it in <1 hour>. before, <he> had gone <2 mile>}.",
        ((3, 24), (2, 9), (2, 40)),
        (
            "{how far did <A> <y> {in all|altogether}?|how many miles did <A> <y> {in all|altogether|in total}?|what {is|was} the total distance that <A> {went|covered}?}",
            "{<0>|<0 mile>|<he> went <0 mile>}.",
            "a+c",
        ),
        values=_total_first,
        props=_MOVED,
    ),
    *_scene(
        "{it is <0 kilometre> from <A>'s home to {the sea|the lake|<town>|<his> <kin>'s house}. <he> <x> there {in|and it took <him>} <1 hour>|<A> <x> <0 kilometre> to {the lake|<town>} and needed <1 hour>|<A> left home to see a {castle|waterfall} and <x> <0 kilometre> in <1 hour>}. {on the way <he> {saw|met|counted} <2 cyclist>|<he> drank <2> glasses of water|{lunch|a map} there cost <$2>}.",
        ((3, 24), (2, 9), (2, 20)),
        (
            "{how fast did <he> {go|<y>}?|how many kilometres did <he> <y> {each|per|in an} hour?|what was <A>'s speed{| in kilometres per hour}?|at what speed did <A> <y>?}",
            "{<0>|<0> kilometres per hour|<0 kilometre>}.",
            "a/b",
        ),
        (
            "{how many kilometres did <A> {go|<y>} there and back?|how far did <A> <y> if <he> {went|came} {there and back|back the same way}?|~what distance was it there and back?}",
            "{<0>|<0 kilometre>|it was <0 kilometre>}.",
            "a*2",
        ),
        values=_total_first,
        props=_MOVED,
    ),
    *_scene(
        "{a {train|bus|ship|lorry} {travels|goes} <0 kilometre> in <1 hour>|in <1 hour>, a {ferry|coach|train} covers <0 kilometre>|it takes a {boat|tram|plane} <1 hour> to go <0 kilometre>}.",
        ((4, 90), (2, 9), (2, 15)),
        (
            "{how far does it {go|travel|get} in <2 hour>{| at the same speed}?|at {that|the same} speed, how {far|many kilometres} does it go in <2 hour>?|if its speed stays the same, how far will it get in <2 hour>?}",
            "{<0>|<0 kilometre>}.",
            "a/b*c",
            _pace,
        ),
        (
            "{how {long|many hours} does it {take|need} for <2 kilometre>{| at the same speed}?|at {that|the same} speed, how many hours does it need for <2 kilometre>?|if its speed stays the same, how many hours will <2 kilometre> take?}",
            "{<0>|<0 hour>}.",
            "c/(a/b)",
            _pace_back,
        ),
        fits=lambda a, b, c: b != c,
    ),
    *_scene(
        "{a tap {gives|lets out} <0 litre> of water {a|each|every} minute|water runs into a {tank|pool|barrel} at {a rate of |}<0> litres per minute|each minute a pump {moves|brings up|pumps} <0 litre> of water}. {before it was turned on|at the start|to begin with}, there were {already |}<2 litre>.",
        ((2, 40), (2, 40), (2, 90)),
        (
            "{how many litres are there after <1 minute>?|<1 minute> later, how many litres {were|are} there {in all|altogether}?|if this goes on for <1 minute>, how many litres are there in the end?}",
            "{<0>|<0 litre>}.",
            "a*b+c",
        ),
        (
            "{how many litres {were|are} added in <1 minute>?|how many litres came in during <1 minute>?|how many litres come in within <1 minute>?}",
            "{<0>|<0 litre>}.",
            "a*b",
        ),
        (
            "{after how many minutes are there <1 litre>?|how {long|many minutes} does it take until there are <1 litre>?|if there are <1 litre> in the end, how many minutes did it take?}",
            _MINUTES,
            "(b-c)/a",
            lambda a, n, c: (a, a * n + c, c),
        ),
    ),
)

_UNITS = (
    *_scene(
        "",
        ((2, 40), (2, 20)),
        (
            "{<A> {bought|ordered|carried in|picked out} <0> dozen <x+>. {how many <x+> {is that|did <he> have}?|how many <x+> were there {in all|altogether}?|what was the number of <x+>?}|how many <x+> are there in <0> dozen?|a {shop|baker} sold <0> dozen <x+> {on <day>|in an hour}. how many <x+> were sold?|if <A> {bought|ordered} <0> dozen <x+>, how many <x+> did <he> {have|get}?}",
            _X,
            "a*12",
            lambda a, b: (a,),
        ),
        (
            "{<A> {bought|ordered|got} <0> dozen <x+> and {lost|broke|gave away|dropped} <1>. how many <x+> {were left|did <he> have left|remained}?|of <0> dozen <x+>, <1> were {bad|sold|missing}. how many <x+> were {left|still there}?|~<1> of <A>'s <0> dozen <x+> were gone. how many <x+> did <he> still have?}",
            _X,
            "a*12-b",
        ),
        (
            "{<A> {had|bought|ordered} <0> dozen <x+> and {found|got|was given} <1> more. how many <x+> did <he> have {in all|altogether|then}?|there were <1 <x>> on {a|the} table and <0> dozen {in the kitchen|in a box}. how many <x+> were there {in all|altogether}?}",
            _X,
            "a*12+b",
        ),
        (
            "{<A> {sold|gave away|packed} <0 <x>>{| on <day>}. how many dozen {is|was} that?|how many dozen are <0 <x>>?|<x+> {were|are} {sold|packed} by the dozen. if <A> {needed|wanted|bought} <0 <x>>, how many dozen did <he> {buy|need|get}?|how many boxes of a dozen did <A> fill with <0 <x>>?}",
            "{<0>|<0> dozen|it is <0> dozen}.",
            "a/12",
            lambda a, b: (a * 12,),
        ),
        (
            "{<x+> cost <$1> {a|per} dozen. how much did <A> pay for <0> dozen?|<A> {bought|needed} <0> dozen <x+>. if a dozen cost <$1>, how much did <he> pay?|a dozen <x+> cost <$1>. how much {money |}did <A> need for <0> dozen?}",
            _CASH,
            "a*b",
        ),
        kinds=(
            kind(
                "egg, rose, doughnut, candle, pencil, oyster, lemon, muffin, roll, cupcake, tulip, golf ball, orange, bagel, bread roll, balloon, scone, plate, peach, pancake"
            ),
        ),
    ),
    *_scene(
        "{<A> <y> <0 <x>> {each|every|a} day{| during the holidays}|every day, <A> <y> <0 <x>>|<A> made a plan and <y> <0 <x>> {each|a} day}.",
        ((2, 40), (2, 30)),
        (
            "{how many <x+> did <he> <z> in <1 day>?|if <he> did this for <1 day>, how many <x+> did <he> <z> {in all|altogether}?|how many <x+> is that in <1 day>?|<he> kept this up for <1 day>. how many <x+> did <A> <z> {in all|altogether}?}",
            _X,
            "a*b",
        ),
        (
            "{how many <x+> did <he> <z> in <1 week>?|if <he> did this for <1 week>, how many <x+> did <he> <z>?|how many <x+> did <A> <z> {in all|altogether} in <1 week>?|~what number of <x+> is that in <1 week>?}",
            _X,
            "a*7*b",
        ),
        (
            "{how many days did <he> need for <1 <x>>?|if <he> <y> <1 <x>> {in all|altogether}, how many days did {it|this} take?|<he> stopped after <1 <x>>. for how many days had <he> done this?|after how many days did <A> get to <1 <x>>?}",
            _DAYS,
            "b/a",
            _total_last,
        ),
        props=_HABITS,
    ),
    *_scene(
        "{<A> <y> <0 <x>> {a day|each day|every day} for <1 day>, {and then|and after that} <2 <x>> on {the next day|<day>}|for <1 day>, <A> <y> <0 <x>> a day. on the last day, it was <2 <x>>|on the first day <A> <y> <2 <x>>, and on {each of |}the next <1 day> <0>}.",
        ((2, 30), (2, 12), (2, 60)),
        (
            "{how many <x+> did <A> <z> {in all|altogether|in total}?|what {is|was} the total number of <x+>?|find how many <x+> <A> <y> in all.}",
            _X,
            "a*b+c",
        ),
        (
            "{how many days {was|is} {that|this} {in all|altogether}?|over how many days did <A> do this?|~for how many days in all did <A> <z> <x+>?}",
            _DAYS,
            "b+1",
        ),
        props=_HABITS,
        **_ANYONE,
    ),
    *_scene(
        "{<A> <y> <0 <x>> in <1 week>, {the same number|equally many} {every|each} week|in <1 week>, <A> <y> <0 <x>>. it was {the same number|as many} {every|each} week|over <1 week>, <A> <y> <0 <x>> with the same number {every|each} week}. {<B> <y> <2 <x>> {in the same time|in all}|<his> <kin> <y> <2>}.",
        ((2, 40), (2, 15), (2, 90)),
        (
            "{how many <x+> did <A> <z> {each|every|in one|per} week?|how many <x+> {is|was} that {a|each} week for <A>?}",
            _X,
            "a/b",
        ),
        ("{how many <x+> did the two <z> {together|in all|altogether}?|what was the total number of <x+>?}", _X, "a+c"),
        values=_total_first,
        props=_HABITS,
    ),
    *_scene(
        "{<A> {takes|took} {a pill|some medicine} <0> times a day{| as the doctor told <him>}|a doctor told <A> to {do an exercise|use an ointment} <0> times {a|every|each} day|<A> {feeds|fed|checked on} the {baby|goat|kittens} <0> times {a|each} day}.",
        ((2, 8), (2, 30)),
        (
            "{how {many times|often} is that in <1 day>?|how many times is that if it goes on for <1 day>?|after <1 day>, how many times had <he> done it?|if <he> did so for <1 day>, how many times was that?}",
            "{<0>|<0 time>|<0> times}.",
            "a*b",
        ),
        (
            "{how {many times|often} is that in <1 week>?|if <he> did so for <1 week>, how many times was that?|~in <1 week>, how many times is that?}",
            "{<0>|<0> times}.",
            "a*7*b",
        ),
        (
            "{after how many days had <he> done it <1> times?|if <he> had done it <1> times, how many days had gone by?|how many days did <he> need to do it <1> times?}",
            _DAYS,
            "b/a",
            _total_last,
        ),
    ),
    *_scene(
        "",
        ((2, 30), (2, 6)),
        (
            "{<A> {stayed in|went to} <town> for <0 week>. how many days {is|was} that?|<A>'s {course|trip|holiday} lasted <0 week>. how many days did it last?|how many days did <A> wait if <he> waited <0 week>?|if a {tour|voyage|camp} takes <0 week>, how many days does it take?}",
            _DAYS,
            "a*7",
            lambda a, b: (a,),
        ),
        (
            "{<A> {stayed at home|travelled|stayed with <his> <kin>} for <0 week> and <1 day>. how many days {is|was} that {in all|altogether|}?|a ship {sailed|was under way} for <0 week> and <1 day>. for how many days was it at sea?|it took <A> <0 week> and <1 day> to {build a boat|paint a house|knit a rug}. how many days did <he> need?}",
            _DAYS,
            "a*7+b",
        ),
        (
            "{<A> {stayed|lived} in <town> for <0 day>. how many weeks {is|was} that?|how many weeks are <0 day>?|if <A>'s {course|trip|holiday} lasted <0 day>, how many weeks did it last?|it was <0 day> until the {party|race|holidays}. how many weeks did <A> have to wait?}",
            _WEEKS,
            "a/7",
            lambda a, b: (a * 7,),
        ),
        (
            "{<A> {worked|practised|trained|studied} for <0 hour> and <1 minute>. how many minutes {is|was} that?|a {film|flight|concert} {lasted|took} <0 hour> and <1 minute>. how many minutes did it {last|take}?|how many minutes are <0 hour> and <1 minute>?}",
            _MINUTES,
            "a*60+b",
        ),
        (
            "{<A> {worked|practised|trained|slept} for <0 minute>. how many hours {is|was} that?|a {film|flight|voyage} took <0 minute>. how many hours did it take?|if <A> {waited|drove} for <0 minute>, how many hours did {it|this} take?}",
            "{<0>|<0 hour>|it is <0 hour>}.",
            "a/60",
            lambda a, b: (a * 60,),
        ),
        (
            "{a {tree|tower|clock|ship|statue} has stood for <0 year>. how many months is that?|how many months did <A> live in <town> if <he> lived there for <0 year>?}",
            "{<0>|<0 month>}.",
            "a*12",
            lambda a, b: (a,),
        ),
    ),
)

_LOOSE_ONES = (
    *_scene(
        "{<A> {opened|bought|had|got} <0 <x>> of <y+> with <1> in each|there {were|are} <1 <y>> in {each|every|a} <x>, and <A> {bought|opened|had} <0 <x>>|<A> {had|took} <0 <x>>, each with <1 <y>>{| inside}}. {<he> ate <2>{| of the <y+>}|<he> and <his> <kin> ate <2>{| of the <y+>}|<2> of the <y+> were eaten|<he> {gave|handed} <2> of the <y+> to <B>}.",
        (_SMALL, (3, 20), (2, 40)),
        (
            "{how many <y+> {were|are} {left|still there}?|how many <y+> {remained|did that leave}?|how many <y+> did <A> {have left|still have}?|~what number of <y+> stayed behind?}",
            _Y,
            "a*b-c",
        ),
        (
            "{how many <y+> {did <A> have|were there} {at first|to begin with|before that|at the start}?|how many <y+> were {in all <x+> together|in the full <x+>}?}",
            _Y,
            "a*b",
        ),
        fits=lambda a, b, c: a * b > c + 1,
        props=_LOOSE,
        **_ANYONE,
    ),
    *_scene(
        "{<A> {bought|found|picked up|had} <0 <x>> of <y+> and <2> loose {ones|<y+>}. {each|every|a} <x> {had|contained|came with} <1>|besides <2> single <y+>, <A> {had|bought} <0 <x>> with <1 <y>> each|with <1 <y>> in {each|every} <x>, <A> {used|had|bought} <0 <x>> and <2> loose <y+>}.",
        (_SMALL, _SIZE, (2, 20)),
        (
            "{how many <y+> did <A> have {in all|altogether|in total}?|what {is|was} the total number of <y+>?|how many <y+> {is that|were there} {in all|altogether}?}",
            _Y,
            "a*b+c",
        ),
        (
            "{how many <y+> came from the <x+>?|how many of the <y+> were not loose?|how many <y+> were in {all the|the} <x+> {together|altogether}?}",
            _Y,
            "a*b",
        ),
        props=_SUPPLIES,
        **_ANYONE,
    ),
    *_scene(
        "{there are <0 <y>> in {a|each|every} <x>|{a|each|every} <x> {has|contains|comes with} <0 <y>>|<y+> are sold with <0> in {a|each} <x>}. {<A> needs|<A> wants|for a {project|repair|show}, <A> needs} <1 <y>>{| for <his> {class|workshop|collection}}.",
        (_SIZE, (2, 20)),
        (
            "{how many <x+> {must|should} <he> {buy|get|order}?|how many <x+> are {enough|needed}?|find how many <x+> <A> must buy.|what number of <x+> is enough for that?}",
            "{<0>|<0 <x>>|<he> needs <0 <x>>}.",
            "b/a",
        ),
        values=_total_last,
        props=_SUPPLIES,
    ),
    *_scene(
        "{<A> {needed|wanted|was asked for} <1 <y>> and {already had|had at home} <2>. {in|at} {the <shop>|a shop}, <0 <y>> {make|come in} a <x>|<A> had <2 <y>> but needed <1>. <y+> {come|are sold} with <0> to a <x>|for a project, <A> must have <1 <y>>. <he> found <2>, and the rest <he> can buy in <x+> of <0>}.",
        ((2, 15), (2, 20), (2, 30)),
        (
            "{how many <x+> {must|should} <he> {buy|get}?|how many <x+> {were|are} needed?|find how many <x+> <A> had to buy.}",
            _X,
            "(b-c)/a",
        ),
        (
            "{how many <y+> were still {missing|needed}?|how many more <y+> did <A> need?|~how many <y+> did <A> lack?}",
            _Y,
            "b-c",
        ),
        values=_less_rest,
        props=_SUPPLIES,
    ),
    *_scene(
        "{{each|every} <y> {gets|eats|is to have} <0 <x>>|<A> {planned|counted on|wanted} <0 <x>> for {each|every} <y>|at <A>'s {party|feast|event}, there are <0 <x>> for {each|every} <y>}.",
        ((2, 9), (3, 60)),
        (
            "{how many <x+> are {needed|enough} for <1 <y>>?|if <1 <y>> come, how many <x+> are needed?|<1 <y>> {came|are coming}. how many <x+> {were|are} needed?|how many <x+> is that for <1 <y>>?}",
            _X,
            "a*b",
        ),
        (
            "{for how many <y+> are <1 <x>> enough?|if there are <1 <x>>, how many <y+> {can come|can there be}?|how many <y+> {can|could} be {served|invited} with <1 <x>>?|there were <1 <x>>. {for how many <y+> {was|is} that enough|how many <y+> could come}?|~how many <y+> do <1 <x>> suffice for?}",
            _Y,
            "b/a",
            _total_last,
        ),
        props=_PARTY,
    ),
    *_scene(
        "{<A> {prepared|brought|bought} <1 <x>> for <0 <y>>, and {everyone|each of them} got {the same number|equally many}|<0 <y>> shared <1 <x>> {equally|evenly|fairly} among themselves. <A> had brought them|<A> {divided|shared} <1 <x>> {equally|evenly} among <0 <y>>}. {there were also <2> glasses of {juice|lemonade|water}|<2> of the <x+> were {small|a gift}|the party began at <2> o'clock}.",
        ((2, 20), (2, 12), (2, 12)),
        (
            "{how many <x+> did {each|every|one} <y> get?|how many <x+> {were|are} there for {each|every} <y>?|how many <x+> {was|is} that for each <y>?|find how many <x+> each <y> got.}",
            _X,
            "b/a",
        ),
        values=_total_last,
        fits=lambda a, b, c: c < b,
        props=_PARTY,
    ),
    *_scene(
        "{<A> {had|made|brought} <1 <x>> for {a|the} {party|trip|visit}. {after <2> were {eaten|lost|dropped}, the rest were {shared|divided} equally among <0 <y>>|<he> kept <2> and {shared|divided} the rest equally among <0 <y>>}|<0 <y>> got equally many of <A>'s <1 <x>>, and <2> were left over}.",
        ((2, 12), (2, 12), (2, 20)),
        (
            "{how many <x+> did {each|every|one} <y> get?|how many <x+> did {each|every} <y> {receive|take}?|what number of <x+> did each <y> get?}",
            _X,
            "(b-c)/a",
        ),
        ("{how many <x+> did the <y+> get {together|in all|altogether}?|how many <x+> went to the <y+>?}", _X, "b-c"),
        values=_less_rest,
        props=_PARTY,
    ),
    *_scene(
        "{a {recipe|dish} for {soup|salad|stew|pie} {needs|calls for|takes} <0 <x>>|<A> {uses|needs|puts in} <0 <x>> for {one|each|every} {pot of stew|pie|salad|cake|loaf}|<0 <x>> {go|are needed} for one {bowl of punch|casserole|cake}}.",
        ((2, 15), (2, 20)),
        (
            "{how many <x+> {does|will} <A> need to make it <1> times?|if it is made <1> times, how many <x+> are needed?|how many <x+> go into <1> of them?}",
            _X,
            "a*b",
        ),
        (
            "{how many times can it be made with <1 <x>>?|if there are <1 <x>>, how many times can it be made?|<A> used <1 <x>>. how many times did <he> make it?|~for how many times are <1 <x>> enough?}",
            _N,
            "b/a",
            _total_last,
        ),
        kinds=(
            kind(
                "egg, lemon, onion, carrot, apple, tomato, plum, mushroom, potato, banana, olive, pear, walnut, cherry, leek, pepper, date, fig, radish, orange, peach, almond"
            ),
        ),
    ),
    *_scene(
        "{<A> {planted|set|put in} <0> rows of <x+> with <1> in {each|every} row and <2> more {by the gate|along the fence|near the house}|~<0> rows of <1 <x>> each were {planted|set} by <A>, and <2 <x>> more by the gate}.",
        ((2, 15), (2, 20), (2, 30)),
        (
            "{how many <x+> did <A> {plant|set} {in all|altogether|in total}?|what {is|was} the total number of <x+>?|how many <x+> were there {in all|altogether}?}",
            _X,
            "a*b+c",
        ),
        ("{how many <x+> {stood|grew|were} in the rows?|how many <x+> did <A> {plant|set} in rows?}", _X, "a*b"),
        (
            "{how many more <x+> were in {a|one|each} row than not in any row?|how many more <x+> were in one row than outside the rows?}",
            _X,
            "b-c",
        ),
        fits=lambda a, b, c: b > c,
        kinds=(
            kind(
                "tulip, cabbage, bean plant, rose bush, lemon tree, lettuce, sunflower, leek, strawberry plant, fir tree, vine, lavender bush, pumpkin, iris, olive tree, tomato plant, poppy, hazel bush, potato, carrot, onion"
            ),
        ),
        **_ANYONE,
    ),
)

_SHAPES = (
    *_scene(
        "{<A> {has|measured|sees|paints} a {rectangular |}<x> that is <0 metre> long and <1 metre> wide|the length of a rectangular <x> is <0 metre>, and its width is <1 metre>|a rectangular <x> is <1 metre> wide and <0 metre> long|a <x> in the shape of a rectangle measures <0 metre> by <1 metre>}.",
        ((3, 60), (2, 50)),
        (
            "{what is {its area|the area of the <x>}{| in square metres}?|how {large|big} is its area{| in square metres}?|how many square metres is {it|the <x>}?|how many square metres does {it|the <x>} cover?|~what is its surface in square metres?}",
            "{<0>|<0> square metres|its area is <0> square metres}.",
            "a*b",
        ),
        (
            "{what is {its perimeter|the perimeter of the <x>}{| in metres}?|how {far|many metres} is it once around the <x>?|how many metres of {tape|rope|edging} go all the way around {it|the <x>}?|find its perimeter.}",
            "{<0>|<0 metre>|it is <0 metre>}.",
            "(a+b)*2",
        ),
        (
            "{how much longer than wide is {it|the <x>}?|by how many metres is {its|the} length more than {its|the} width?|how many metres longer than wide is {it|the <x>}?}",
            "{<0>|<0 metre>}.",
            "a-b",
        ),
        fits=lambda a, b: a > b,
        kinds=(_AREAS,),
    ),
    *_scene(
        "{the area of a rectangular <x> is <0> square metres{|, as <A> {found|measured}}, and it is <1 metre> {wide|across}|a rectangular <x> covers <0> square metres and is <1 metre> wide|<A> {drew a plan of|measured} a rectangular <x> of <0> square metres. it is <1 metre> wide}.",
        ((3, 60), (2, 30)),
        (
            "{how long is {it|the <x>}{| in metres}?|what is its length{| in metres}?|how many metres long is {it|the <x>}?|find the length of the <x>.}",
            "{<0>|<0 metre>|it is <0 metre> long}.",
            "a/b",
        ),
        values=_total_first,
        fits=lambda a, b: a > b * b,
        kinds=(_AREAS,),
    ),
    *_scene(
        "{<A> {cut|sawed|divided} {a|one} <x> of <0 centimetre> into {equal pieces|pieces of the same length}, {each|each of them} <1 centimetre> long|a <x> is <0 centimetre> long, and <A> {needs|cut|makes} pieces of <1 centimetre> from it|from a <x> <0 centimetre> long, <A> cut pieces of <1 centimetre> each}. {it cost <$2>|<he> had <2> pieces already|<his> <kin> needed <2> pieces|<he> gave <2> pieces to <B>}.",
        ((2, 30), (2, 40), (2, 20)),
        (
            "{how many pieces did <he> get from the <x>?|how many pieces {did|does} the <x> give?|how many pieces can be cut from the <x>?|into how many pieces was the <x> cut?}",
            "{<0>|<0 piece>}.",
            "a/b",
        ),
        values=_total_first,
        fits=lambda a, b, c: c <= a // b,
        kinds=(
            kind(
                "rope, ribbon, board, wire, pipe, string, plank, pole, chain, tube, strip of cloth, roll of tape, cable, hose, rod, beam, stick, cord, belt, thread, strip of paper, bamboo cane, log, curtain rail"
            ),
        ),
    ),
    *_scene(
        "{<A> {needed|used|sawed} <1 <x>> that {were|measured} <0 centimetre> {long |}each|each of the <1 <x>> <A> {bought|found|used} was <0 centimetre> long|<1 <x>>, each <0 centimetre> long, were {laid|joined|put} end to end by <A>}. {another one was <2 centimetre> long|<he> had another one of <2 centimetre>}.",
        ((2, 60), (2, 20), (2, 90)),
        (
            "{how many centimetres long were the <x+> of the same length together?|how many centimetres were the equally long <x+> together?|what was the length of the equally long <x+> together?}",
            "{<0>|<0 centimetre>}.",
            "a*b",
        ),
        (
            "{how long {was everything|were all of them} {together|in all}?|how many centimetres {was everything|were all of them} together?|what was the total length?|find the length of all of them together, the other one too.}",
            "{<0>|<0 centimetre>}.",
            "a*b+c",
        ),
        kinds=(
            kind(
                "board, stick, rail, pipe, rope, ribbon, plank, string, wire, beam, tile, ruler, rod, strip of wood, tube, bamboo cane"
            ),
        ),
    ),
)
_DOZENS_OF = together(
    "novel/comic, cup/bowl, teddy bear/doll, jar/tin, hat/scarf, photo/poster, plate/mug, lamp/clock, drum/flute, ball/bat, "
    "map/atlas, candle/lantern, basket/vase, apple/pear, muffin/scone, magazine/newspaper, hammer/saw, blanket/pillow, "
    "rose/lily, cabbage/pumpkin, tent/backpack, spoon/fork, glove/sock, trumpet/violin, cactus/fern"
)
_BEASTS = together(
    "horse/apple, goat/carrot, rabbit/carrot, parrot/nut, elephant/melon, monkey/banana, seal/herring, penguin/sardine, "
    "camel/turnip, bear/fish, squirrel/acorn, donkey/beet, giraffe/branch, tortoise/tomato, otter/crab, hamster/seed, zebra/bale of hay, gorilla/mango"
)
_STRUNG = together(
    "bead/necklace, bead/bracelet, shell/necklace, feather/mask, button/coat, rose/bouquet, tulip/bunch, wheel/toy car, "
    "egg/omelette, orange/glass of juice, plank/bench, tile/tabletop, sheet of paper/booklet, stick/kite, ribbon/basket, "
    "patch/quilt, pine cone/wreath, candle/lantern, log/raft, nail/bird house, spring/clock, bulb/chandelier, strawberry/cake, log/campfire"
)
_SCORES = together(
    "level/finished/finish, target/hit/hit, treasure/found/find, goal/scored/score, puzzle/solved/solve, question/answered/answer, "
    "ring/caught/catch, balloon/popped/pop, flag/captured/capture, monster/beat/beat, star/collected/collect, pin/knocked down/knock down, basket/made/make"
)

_COMBINED = (
    *_scene(
        "{<A> {had|filled|put up} <0> shelves of <x+> and <2> shelves of <y+>. {there were <1 <x>> on each shelf of the first kind and <3 <y>> on each of the others|a shelf held <1 <x>> or <3 <y>>}|at the <place>, <A> {counted|found} <0> shelves with <1 <x>> each and <2> shelves with <3 <y>> each|each of <0> shelves held <1 <x>>, and each of <2> other shelves held <3 <y>>, as <A> noticed}.",
        ((2, 12), (2, 20), (2, 12), (2, 20)),
        (
            "{how many <x+> and <y+> were there {in all|altogether|in total}?|what {is|was} the total number of <x+> and <y+>?|find how many <x+> and <y+> there were in all.}",
            _N,
            "a*b+c*d",
        ),
        (
            "{how many <x+> were there{| in all| altogether}?|what {is|was} the {total |}number of <x+>?|how many <x+> did the shelves hold?}",
            _X,
            "a*b",
        ),
        (
            "{how many <y+> were there{| in all| altogether}?|what {is|was} the {total |}number of <y+>?|~how many <y+> did the shelves hold?}",
            _Y,
            "c*d",
        ),
        (
            "{how many more <x+> than <y+> were there?|how many fewer <y+> than <x+> were there?|by how many did the <x+> outnumber the <y+>?}",
            "{<0>|<0>|<0> more}.",
            "a*b-c*d",
        ),
        (
            "{how many shelves were there {in all|altogether}?|what was the total number of shelves?}",
            "{<0>|<0 shelf>}.",
            "a+c",
        ),
        fits=lambda a, b, c, d: a * b > c * d,
        props=_DOZENS_OF,
    ),
    *_scene(
        "{<A> bought <0 <x>> {at|for} <$1> each and <2 <y>> {at|for} <$3> each|<x+> {were|cost} <$1> each and <y+> <$3> each {at the fair|that day|in the sale}. <A> {took|picked out} <0 <x>> and <2 <y>>|at <$1> apiece, <A> got <0 <x>>. <he> also got <2 <y>> at <$3> apiece}.",
        ((2, 12), (2, 25), (2, 12), (2, 25)),
        (
            "{how much {money |}did <A> {spend|pay} {in all|altogether|in total}?|what did everything cost {together|in all}?|what was the total cost?}",
            _CASH,
            "a*b+c*d",
        ),
        (
            "{how much {money |}did <he> {spend|pay} {on|for} the <x+>?|how much did the <x+> cost {together|in all|altogether}?}",
            _CASH,
            "a*b",
        ),
        (
            "{how much {money |}did <he> {spend|pay} {on|for} the <y+>?|~how much did the <y+> cost {together|in all|altogether}?}",
            _CASH,
            "c*d",
        ),
        (
            "{how much more did <he> {spend|pay} {on|for} the <x+> than the <y+>?|how much more did the <x+> cost than the <y+> in all?}",
            _CASH,
            "a*b-c*d",
        ),
        (
            "{how many things did <A> buy {in all|altogether}?|how many <x+> and <y+> did <he> buy {in all|altogether|together}?}",
            _N,
            "a+c",
        ),
        fits=lambda a, b, c, d: a * b > c * d,
        props=_DOZENS_OF,
    ),
    *_scene(
        "{<A> {paid for|bought|picked out} <1 <x>>, which cost <$0> each, {with|and gave the clerk} <$2>|<x+> {cost|were} <$0> each. <A>, who had <$2>, {bought|took} <1>|with <$2> in <his> pocket, <A> bought <1 <x>> for <$0> each}.",
        ((2, 20), (2, 12), (10, 250)),
        (
            "{how much change did <he> get?|how much money was left?|how much did <he> have left {after that|in the end|}?|what {was|is} <his> change?|~how much money did <he> get back?}",
            _CASH,
            "c-a*b",
        ),
        (
            "{how much did the <x+> cost {together|in all|altogether}?|how much did <A> {pay|spend} {in all|altogether|}?|what was the price of all the <x+>?}",
            _CASH,
            "a*b",
        ),
        fits=lambda a, b, c: c > a * b,
        kinds=(_PRICED,),
    ),
    *_scene(
        "{the <place> has {a building with |}<0 floor>. {on each floor there are <1 room>|each floor has <1 room>}, and {each|every} room has <2 window>|<A> {cleaned|painted|designed} a hotel with <0 floor>. there were <1 room> on each floor and <2 window> in each room|in <A>'s school, every room has <2 window>. there are <1 room> on each of the <0 floor>}.",
        ((2, 12), (2, 15), (2, 9)),
        (
            "{how many rooms are there {in all|altogether|in total}?|what is the total number of rooms?|how many rooms does the building have?}",
            "{<0>|<0 room>}.",
            "a*b",
        ),
        (
            "{how many windows are there {in all|altogether|in total}?|what is the total number of windows?|~how many windows does the building have?}",
            "{<0>|<0 window>}.",
            "a*b*c",
        ),
        (
            "{how many windows are there on each floor?|how many windows does one floor have?|what is the number of windows on a floor?}",
            "{<0>|<0 window>}.",
            "b*c",
        ),
    ),
    *_scene(
        "{each sack {weighed|weighs} <0 kilogram>. <A> {loaded|carried|lifted} <1 sack> onto a {truck|cart|boat} that can {take|carry} <2 kilogram>|a {lift|trailer|cart} can carry <2 kilogram>. <A> put <1 sack> of <0 kilogram> each {on|into} it|<A> had <1 sack> of {sand|grain|cement} with <0 kilogram> in each, and {a|the} {van|wagon|trolley} for <2 kilogram>}.",
        ((2, 50), (2, 12), (10, 900)),
        (
            "{how heavy were all the sacks together?|what was the weight of all the sacks?|how many kilograms did the sacks weigh {in all|altogether}?}",
            "{<0>|<0 kilogram>}.",
            "a*b",
        ),
        (
            "{how many more kilograms could it {carry|take}?|how many kilograms could still be {added|loaded}?|how much more weight could it carry{|, in kilograms}?}",
            "{<0>|<0 kilogram>}.",
            "c-a*b",
        ),
        fits=lambda a, b, c: c > a * b,
    ),
    *_scene(
        "{<A> {saves|puts aside|keeps} <$0> {every|each} week|each week, <A> {puts|drops} <$0> into a {jar|box|money box}|<A> gets <$0> pocket money a week and saves all of it}. {<he> wants {<a x> for|to buy <a x> that costs} <$1>|<a x> costs <$1>|<he> needs <$1> for <a x>}.",
        ((2, 25), (2, 30)),
        (
            "{{in|after} how many weeks {can <he> buy it|will <he> have enough}?|for how many weeks must <he> save?|how many weeks will it take <him> to {have enough|save for it}?|how many weeks does it take until <he> can buy the <x>?}",
            _WEEKS,
            "b/a",
            _total_last,
        ),
        kinds=(
            kind(
                "bicycle, guitar, tent, skateboard, camera, drum, telescope, keyboard, surfboard, watch, violin, jacket, desk, microscope, scooter, tablet, sewing machine, hammock, pair of skis, chess computer, rowing boat, kayak"
            ),
        ),
    ),
    *_scene(
        "{<A> saved <$0> {every|each|a} week for <1 week>, and <his> <kin> gave <him> <$2>|for <1 week>, <A> put <$0> a week into {a jar|the bank|a tin}. <he> had <$2> {before|to start with|already}|<A> had <$2> at first. then <he> earned <$0> {a|each} week for <1 week> with a {paper round|small job}}.",
        ((2, 30), (2, 20), (2, 90)),
        (
            "{how much {money |}did <A> have {in the end|then|in all|altogether}?|how much {money |}did <he> have after that?|what did <his> money come to in the end?}",
            _CASH,
            "a*b+c",
        ),
        ("{how much {money |}came in week by week?|how much did {the weeks|those weeks} bring?}", _CASH, "a*b"),
    ),
    *_scene(
        "{at {the <place>|a park}, <0 <x>> get <1 <y>> each {every|a} day|<A> {feeds|looks after} <0 <x>>. {each|every one} of them eats <1 <y>> a day|<A> gives each <x> <1 <y>> a day, and there are <0 <x>>}.",
        ((2, 15), (2, 12), (2, 20)),
        (
            "<2 visitor> {watch them|come each day}. {how many <y+> are {needed|eaten} {in one|each|in a single} day?|how many <y+> do the <x+> eat {in one|each} day {together|in all}?}",
            _Y,
            "a*b",
        ),
        (
            "{how many <y+> {are needed for|do the <x+> eat in} <2 day>?|for a time of <2 day>, how many <y+> are needed?|for <2 day>, how many <y+> must there be?}",
            _Y,
            "a*b*c",
        ),
        (
            "{for how many days are <2 <y>> enough?|how many days {will|do} <2 <y>> last?|there are <2 <y>>. how {many days|long} will they last?|if <2 <y>> are in the store, for how many days is that enough?}",
            _DAYS,
            "c/(a*b)",
            lambda a, b, n: (a, b, a * b * n),
        ),
        props=_BEASTS,
    ),
    *_scene(
        "{<A> {needs|uses|takes} <0 <x>> for {each|every|one} <y>|{each|every} <y> {is made|was made} with <0 <x>>|it takes <0 <x>> to make one <y>}. {<A>'s <kin> {made|brought} <2 <y>>|<A> {made|finished} <2 <y>> {last week|on <day>}}.",
        ((2, 30), (2, 20), (2, 20)),
        (
            "{how many <y+> can be made {from|with|out of} <1 <x>>?|if there are <1 <x>>, {for how many <y+> is that enough|how many <y+> can be made}?|how many <y+> can someone make {from|with|out of} <1 <x>>?}",
            _Y,
            "b/a",
            _total_last,
        ),
        (
            "{how many <x+> are needed for <1> {more|further} <y+>?|if <1> {more|further} <y+> {are|were} wanted, how many <x+> {are|were} needed for them?|~how many <x+> go into another <1 <y>>?}",
            _X,
            "a*b",
        ),
        (
            "<1 <y>> more {are|were} {planned|wanted}. {how many <y+> {is|was} that {in all|altogether}?|what is the number of <y+> {in all|altogether}?}",
            _Y,
            "b+c",
        ),
        props=_STRUNG,
    ),
    *_scene(
        "{<A> made <1 <y>> {with|from|out of} <0 <x>> each and had <2 <x>> {left|left over}|after making <1 <y>> of <0 <x>> each, <A> had <2 <x>> left|<0 <x>> went into {each|every} <y>. when <A> had made <1 <y>>, <2 <x>> were left}.",
        ((2, 20), (2, 15), (2, 40)),
        (
            "{how many <x+> did <A> have {at first|to begin with|to start with|before that}?|how many <x+> were there {at first|originally|in the beginning}?|with how many <x+> did <A> start?}",
            _X,
            "a*b+c",
        ),
        (
            "{how many <x+> did <A> use{| for the <y+>}?|how many <x+> {are|were} in the <y+> {together|in all|altogether}?|~how many <x+> were used up?}",
            _X,
            "a*b",
        ),
        props=_STRUNG,
        **_ANYONE,
    ),
    *_scene(
        "{in a {game|contest|quiz}, {each|every} <x> {is|was} worth <0 point>|in a game, you get <0 point> for {each|every} <x>|a player {got|gets} <0 point> for {each|every} <x> {in the {game|contest}|at the fair}}. {there was also a bonus of <2 point>|<A> had <2 point> from {the day before|an earlier round}|<A> got <2 extra point>}.",
        ((2, 25), (2, 25), (2, 60)),
        (
            "{if <A> <y> <1 <x>>, how many points did <he> have {in all|altogether|then}?|<A> <y> <1 <x>>. {what was <his> total|how many points did <he> have {in all|altogether|in the end}}?}",
            "{<0>|<0 point>}.",
            "a*b+c",
        ),
        (
            "{if <A> <y> <1 <x>>, how many points did <he> get for {them|that} {alone|only}?|<A> <y> <1 <x>>. how many points did the <x+> bring?|how many points did <A> get {just|only} for <1 <x>>?}",
            "{<0>|<0 point>}.",
            "a*b",
        ),
        (
            "{if <A> had <1 point> {in all|altogether|in the end}, how many <x+> did <he> <z>?|<A> had <1 point> {in all|altogether|at the end}. how many <x+> did <he> <z>?|how many <x+> did <A> <z> to end up with <1 point>?}",
            _X,
            "(b-c)/a",
            lambda a, n, c: (a, a * n + c, c),
        ),
        props=_SCORES,
    ),
    *_scene(
        "{at the <shop>, <x+> {are|were} sold at <0> for <$1>|<0 <x>> cost <$1> {at the {fair|stall}|on <day>}|<A> {paid|gave} <$1> for <0 <x>>|in <town>, one pays <$1> for <0 <x>>}.",
        ((2, 9), (2, 12), (2, 15)),
        (
            "{how much {do|would} <2 <x>> cost {at that price|at this rate}?|at {that|this} price, how much would <2 <x>> cost?|at the same price, how much {must|will} <B> pay for <2>?}",
            _CASH,
            "b/a*c",
            lambda n, p, m: (n, n * p, m),
        ),
        (
            "{how many <x+> {can|could} <B> {buy|get} for <$2> {at that price|at this rate}?|at {that|this} price, how many <x+> {can|could} one get for <$2>?|if <B> has <$2>, how many <x+> can <bhe> get at that price?}",
            _X,
            "c/(b/a)",
            lambda n, p, m: (n, n * p, p * m),
        ),
        kinds=(_PRICED,),
    ),
    *_scene(
        "{<0 friend> {went out for|had|ordered} {dinner|pizza|lunch}, and {the bill was|it cost} <$1>|the {taxi|boat|hut} for <A>'s group of <0 friend> cost <$1>|<A>'s group of <0 friend> rented a {boat|cabin|court} for <$1>}. {they also {gave|left} a tip of <$2>|on top of that, they paid <$2> for drinks}.",
        ((2, 9), (3, 40), (2, 40)),
        (
            "{if they {shared|split} everything {equally|evenly}, how much did each {pay|friend pay}?|they {shared|split} all the costs {equally|evenly}. how much did each of them pay?|what did each friend pay when all of it was split {equally|evenly}?}",
            _CASH,
            "(b+c)/a",
            lambda a, n, c: (a, a * n - c, c),
        ),
        (
            "{how much did they pay {in all|altogether|in total}?|what was the total cost?|how much money did they need {in all|altogether}?}",
            _CASH,
            "b+c",
            lambda a, n, c: (a, a * n, c),
        ),
        fits=lambda a, b, c: b > c,
    ),
    *_scene(
        "{<A> read a book of <0 page> in <1 day>, {the same number|equally many} each day|it took <A> <1 day> to read <0 page>. <he> read {equally many|the same number} {each|every} day|in <1 day>, <A> finished a book with <0 page> by reading {equally much|the same} every day}. {the book had <2 picture>|the next book had <2 page>|<he> paid <$2> for it}.",
        ((3, 50), (2, 20), (2, 40)),
        (
            "{how many pages did <he> read {each|every|in one|a} day?|how many pages {a|per|each} day {was|is} that?|find how many pages <he> read each day.}",
            "{<0>|<0 page>}.",
            "a/b",
        ),
        values=_total_first,
        **_ANYONE,
    ),
    *_scene(
        "{a {vine|bamboo plant|sunflower|bean plant|palm} {grows|grew} <0 centimetre> {a|each|every} week|{each|every} week, <A>'s {hedge|tomato plant|lemon tree} {grows|grew} <0 centimetre>|<A> measured a {reed|shoot|hop plant} and found that it {grows|grew} <0 centimetre> a week}. it was <2 centimetre> tall {at first|when it was planted|in the beginning}.",
        ((2, 15), (2, 15), (2, 40)),
        (
            "{how tall was it after <1 week>?|how many centimetres tall was it <1 week> later?|<1 week> later, how tall was it{| in centimetres}?}",
            "{<0>|<0 centimetre>|<0 centimetre> tall}.",
            "a*b+c",
        ),
        (
            "{how much did it grow in <1 week>{|, in centimetres}?|by how many centimetres did it grow in <1 week>?|in <1 week>, how many centimetres did it grow?}",
            "{<0>|<0 centimetre>}.",
            "a*b",
        ),
        (
            "{after how many weeks was it <1 centimetre> tall?|if it was <1 centimetre> tall in the end, how many weeks had gone by?|in how many weeks did it grow to <1 centimetre>?}",
            _WEEKS,
            "(b-c)/a",
            lambda a, n, c: (a, a * n + c, c),
        ),
    ),
    *_scene(
        "{<A> {cut|sliced} {each|every one} of <1 <x>> into <0 piece>|there were <1 <x>>, and <A> cut each into <0 piece>|from {each|every} <x> <A> cut <0 piece>. there were <1 <x>>}. {the {guests|children|neighbours} {ate|took} <2 piece>|<2 piece> were {eaten|sold|given away}}.",
        ((2, 16), (2, 12), (2, 60)),
        (
            "{how many pieces were {left|still there}?|how many pieces {remained|did that leave}?|how many pieces did <A> have left?}",
            "{<0>|<0 piece>}.",
            "a*b-c",
        ),
        (
            "{how many pieces did <A> {cut|get} {in all|altogether|}?|how many pieces were there {at first|before that|to begin with}?|~what number of pieces did <A> cut?}",
            "{<0>|<0 piece>}.",
            "a*b",
        ),
        fits=lambda a, b, c: a * b > c + 1,
        kinds=(
            kind(
                "pizza, cake, melon, loaf, pie, cheese, apple tart, omelette, orange, pineapple, sausage, cucumber, pear, quiche, honey cake, apple, baguette, lemon tart, ginger cake"
            ),
        ),
    ),
    *_scene(
        "{{a fleet of buses|some vans} {took|brought} <0 child> and <1 adult> to the <place>. {there were <2> people in each|each one carried <2> people}|<0 child> and <1 adult> {went|travelled} to the <place> in {vans|boats|coaches} with <2> people each|a club {rented|hired} vans with <2> seats for <0 child> and <1 adult>. all the seats were taken}.",
        ((4, 15), (2, 12), (2, 30)),
        (
            "{how many vehicles were {full|needed for everybody|filled}?}",
            "{<0>|<0>|it was <0>}.",
            "(a+b)/c",
            lambda c, n, b: (c * n - b, b, c),
        ),
        (
            "{how many people {went|travelled|came} {in all|altogether|in total}?|what was the total number of people?|how many people were there in all the vehicles together?}",
            _N,
            "a+b",
            lambda c, n, b: (c * n, b, c),
        ),
        fits=lambda a, b, c: a > b > 1,
    ),
    *_scene(
        "{a {teacher|librarian|coach} gave each of <0 pupil> <1 <x>>|{each|every one} of <0 pupil> brought <1 <x>> to {class|school} for a {project|collection|bazaar}|<A>'s class has <0 pupil>, and {each|every one} of them {made|brought|needed} <1 <x>>}. {<A>'s <kin> {gave|added} <2> more|<2> more came from {another class|the office}}.",
        ((5, 32), (2, 9), (2, 40)),
        (
            "{how many <x+> {was|is} that {in all|altogether|in total}?|what {is|was} the total number of <x+>?|counting all of them, how many <x+> were there?}",
            _X,
            "a*b+c",
        ),
        (
            "{how many <x+> {did the pupils have together|did the pupils have without the others|were there before the last ones}?}",
            _X,
            "a*b",
        ),
        kinds=(
            kind(
                "pencil, folder, crayon, sheet of paper, button, leaf, egg carton, jar, shoe box, balloon, ribbon, bottle cap, postcard, marker, apple, cookie, seed, stone, paper flower, spoon, badge, straw, paper star"
            ),
        ),
    ),
)

_CONSTANTS = (
    *_scene(
        "{<A> {counted|saw|repaired} <0 bicycle> and <1 tricycle> {at the <place>|in the yard|on <day>}|at the <place> there {were|are} <1 tricycle> and <0 bicycle>|<0 bicycle> and <1 tricycle> {were|stood} {outside a shop|in <A>'s garage}}. {there {were|are} also <2 car>|<2 car> {came|drove} by}.",
        ((2, 40), (2, 40), (2, 30)),
        (
            "{how many wheels did the bicycles have {in all|together|altogether}?|how many bicycle wheels was that?|how many wheels were on all the bicycles?}",
            "{<0>|<0 wheel>}.",
            "a*2",
        ),
        (
            "{how many wheels did the tricycles have {in all|together|altogether}?|how many tricycle wheels was that?|how many wheels were on all the tricycles?}",
            "{<0>|<0 wheel>}.",
            "b*3",
        ),
        (
            "{how many wheels did the cars have {in all|together|altogether}?|how many car wheels was that?|~how many wheels were on all the cars?}",
            "{<0>|<0 wheel>}.",
            "c*4",
        ),
        (
            "{how many wheels did the bicycles and tricycles have {in all|together|altogether}?|what was the number of wheels of all the bicycles and tricycles?}",
            "{<0>|<0 wheel>}.",
            "a*2+b*3",
        ),
    ),
    *_scene(
        "{<A> {works|trains|practises} <0 hour> a day, <1 day> a week|on <1 day> of every week, <A> {works|studies|paints} for <0 hour>|<1 day> a week, <A> {drives a bus|minds the shop|teaches} for <0 hour>}.",
        ((2, 10), (2, 6), (2, 30)),
        (
            "{how many hours is that in <2 week>?|for <2 week>, how many hours does that make?|if this goes on for <2 week>, how many hours is that?|how many hours does that come to in <2 week>?}",
            "{<0>|<0 hour>|that is <0 hour>}.",
            "a*b*c",
        ),
        (
            "{after how many weeks have <2 hour> gone into it?|how many weeks does it take until it is <2 hour> in all?|if it comes to <2 hour> in all, how many weeks is that?}",
            _WEEKS,
            "c/(a*b)",
            lambda a, b, n: (a, b, a * b * n),
        ),
    ),
)

SHARING = (*_HELD, *_PAID, *_PLACED, *_PACES, *_UNITS, *_LOOSE_ONES, *_SHAPES, *_COMBINED, *_CONSTANTS)
"""Stories of so many each, and how many in all."""
