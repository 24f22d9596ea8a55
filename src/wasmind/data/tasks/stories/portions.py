"""Equal portions: groups, rows, packages, rates and speeds, of which now the total, now the size of a group and now the
number of groups is unknown, told in nearly the same words."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import asked, computed, sought
from wasmind.data.tasks.stories.words import kind, together

_X = "{<0 <x>>|<0>|<0>|<0 <x>>|it was <0 <x>>}."
_Y = "{<0 <y>>|<0>|<0>|<0 <y>>|it was <0 <y>>}."
_Z = "{<0 <z>>|<0>|<0>|<0 <z>>}."
_N = "{<0>|<0>|it is <0>|that is <0>}."
_EACH = "{<0>|<0>|<0 <x>>|there <0?was/were> <0> in each}."
_M = "{<$0>|<$0>|it is <$0>|that is <$0>}."

_PUT = together(
    "gumdrop/bag/put, piece of candy/bag/put, piece of fudge/box/packed, slice of cheese/dish/put, toffee/jar/sorted, crayon/tin/packed, marble/pouch/put, walnut/sack/poured, biscuit/tin/packed, "
    "candle/carton/packed, button/envelope/sorted, lemon/crate/packed, seashell/bucket/put, peanut/cup/put, "
    "tennis ball/tube/packed, plum/basket/put, egg/tray/put, battery/packet/sorted, nail/drawer/sorted, mug/box/packed, "
    "paper clip/dish/dropped, cherry/bowl/put, bead/bottle/poured, magazine/folder/filed, soap bar/carton/packed, "
    "onion/net/put, bath toy/basket/dropped, teaspoon/case/packed, tulip bulb/tray/sorted, mint/tin/packed, "
    "sock/drawer/put, toy train/chest/stored, apricot/punnet/put, stone/pail/dropped, jam jar/hamper/packed, "
    "photo/album/glued, sticker/album/stuck, pencil/case/put, doll/trunk/stored, chocolate/box/packed, fig/basket/put"
)
"""A thing, what it is put into, and the verb in the past."""
_HOW_MANY_HAD = "{how many <x+> did <A> have|how many <x+> did <he> have|how many <x+> were there|how many <x+> did <A> have {in all|altogether|in total}|what was the total number of <x+>|how many <x+> were there {in all|altogether|in total}|find how many <x+> <A> had|~how large was the number of <x+>}?"
_HOW_MANY_GROUPS = "{how many <y+> did <A> {use|need|fill}|how many <y+> did <he> {use|need|fill}|how many <y+> were {used|filled|there|needed}|how many <y+> did <A> need for all of them|what was the number of <y+>|find how many <y+> there were|how many <y+> was that|~how many <y+> did it take}?"
_HOW_MANY_EACH = "{how many <x+> were {in each <y>|in every <y>|in one <y>|there in each <y>}|how many were in each <y>|how many <x+> did each <y> {hold|get|contain|have}|how many <x+> did <he> put in each <y>|what was the number of <x+> {per <y>|in each <y>}|find how many <x+> there were in each <y>|how many <x+> went into each <y>|~how full was each <y>, in <x+>}?"

_PUTTING = (
    *asked(
        "{<A> had {some|a lot of|many} <x+>. {if <he> <z> them into <0 <y>> with <1> in each|<he> <z> them into <0 <y>> with <1> in each <y>|<he> <z> them into <0 <y>>. there were <1> in each|if <he> <z> them into <0 <y>>. there were <1> in each}|<A> <z> <his> <x+> into <0 <y>>. each <y> held <1 <x>>|<A> used <0 <y>> for <his> <x+> and <z> <1> into each|with <1 <x>> in each <y>, <A> filled <0 <y>>|~<1 <x>> fitted into a <y>, and <A> filled <0 <y>>}.",
        ((2, 90), (2, 90)),
        sought(_HOW_MANY_HAD, "a*b", _X),
        props=_PUT,
        spare=True,
    ),
    *asked(
        "{<A> had <0 <x>>. {if <he> <z> them into <1 <y>> with the same number in each|<he> <z> them into <1 <y>> with the same number in each <y>|<he> <z> them into <1 <y>>. there were as many in each as in any other}|<A> <z> <his> <0 <x>> into <1 <y>>. each <y> held the same number|<A> used <1 <y>> for <his> <0 <x>> and <z> equally many into each|<A> filled <1 <y>> equally with <0 <x>>|~<A> shared <0 <x>> evenly among <1 <y>>}.",
        ((2, 90), (2, 90)),
        sought(_HOW_MANY_EACH, "a/b", _EACH),
        values=lambda a, b: (a * b, b),
        props=_PUT,
        spare=True,
    ),
    *asked(
        "{<A> had <0 <x>>. {if <he> <z> them into <y+> with <1> in each|<he> <z> them into <y+> with <1> in each <y>|<he> <z> them into some <y+>. there were <1> in each}|<A> <z> all of <his> <0 <x>> into <y+>. each <y> held <1 <x>>|<A> used <y+> for <his> <0 <x>> and <z> <1> into each|with <1 <x>> in each <y>, <A> put away <0 <x>>|~a <y> held <1 <x>>, and <A> had <0> of them}.",
        ((2, 90), (2, 90)),
        sought(_HOW_MANY_GROUPS, "a/b", _Y),
        values=lambda a, b: (a * b, b),
        props=_PUT,
        spare=True,
    ),
    *asked(
        "{<A> <z> <his> <x+> into <0 <y>> with <1> in each{ and had <2> left over|. <2> were left over}|<A> filled <0 <y>> with <1 <x>> each, and <2 <x>> would not fit in|there were <0 <y>> with <1 <x>> in each on <A>'s shelf, and <2> more <x+> lay loose beside them|~<2> of <A>'s <x+> were loose, the others filled <0 <y>> with <1> in each}.",
        ((2, 40), (2, 60), (2, 40)),
        sought(
            "{how many <x+> did <A> have {in all|altogether|in total}|what was the total number of <x+>|how many <x+> were there {in all|altogether} with the loose ones|find the number of all the <x+>|~how many <x+> were there, loose ones and all}?",
            "a*b+c",
            _X,
        ),
        sought(
            "{how many <x+> were in the <y+>|how many <x+> were in all the <y+> together|how many <x+> did the <y+> hold|how many of the <x+> were not loose|~how many <x+> fitted into the <y+>}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many more <x+> were in the <y+> than loose|how many fewer <x+> were loose than in the <y+>|~by how much did the <x+> in the <y+> outnumber the others}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> were in two of the <y+>|how many <x+> did any two <y+> hold|~how many <x+> made two full <y+>}?",
            "2*b",
            _X,
        ),
        fits=lambda a, b, c: a > 2 and c < b,
        props=_PUT,
    ),
    *asked(
        "{<A> had <0 <x>>. <he> kept <1> and <z> the rest into <2 <y>> with the same number in each|of <0 <x>> <A> gave <1> to <B> and <z> the others evenly into <2 <y>>|<A> took <1> out of <his> <0 <x>> and <z> those that were left into <2 <y>>, equally many in each|~<1> of the <0 <x>> were broken. <A> <z> the good ones into <2 <y>> in equal numbers}.",
        ((2, 40), (2, 60), (2, 20)),
        sought(_HOW_MANY_EACH, "(a-b)/c", _EACH),
        sought(
            "{how many <x+> went into the <y+> {in all|altogether|in total}|how many <x+> were in all the <y+> together|how many <x+> were there for the <y+>|~what was the total number of <x+> in the <y+>}?",
            "a-b",
            _X,
        ),
        values=lambda a, b, c: (b + a * c, b, c),
        props=_PUT,
    ),
    *asked(
        "{<A> had <0 <x>>. <he> {got|bought|found} <1> more and then <z> all of them into <2 <y>> with the same number in each|<A> added <1 <x>> to the <0> <he> had and <z> them evenly into <2 <y>>|<A> had <0 <x>> and <B> had <1>. they <z> all of them into <2 <y>> in equal numbers|~<0 <x>> from <A> and <1> from <B> were <z> into <2 <y>>, equally many in each}.",
        ((2, 40), (2, 60), (2, 20)),
        sought(_HOW_MANY_EACH, "(a+b)/c", _EACH),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> went into the <y+> {in all|altogether}|~how many <x+> was that with all counted}?",
            "a+b",
            _X,
        ),
        values=lambda a, b, c: (a * c - b, b, c),
        fits=lambda a, b, c: a > 1,
        props=_PUT,
    ),
)

_GROUPED = together(
    "pupil/team, dancer/row, scout/patrol, visitor/tour group, singer/choir, soldier/squad, "
    "runner/relay team, player/squad, actor/troupe, drummer/band, swimmer/lane, skier/class, nurse/ward, cow/herd, "
    "goat/pen, hen/coop, rabbit/hutch, elephant/herd, monkey/cage, parrot/aviary, card/pile, book/stack, "
    "photo/collection, banana/bunch, key/ring, log/heap, brick/pile, pencil/bundle, straw/bundle, coin/stack, "
    "tile/stack, grape/bunch, chair/row, balloon/bunch, sheep/flock, duck/flock, seed/bed, cabbage/row, orange/heap, "
    "egg/nest, turtle/tank, frog/pond, lizard/terrarium, goldfish/tank, car/row, shirt/pile, letter/bundle, wolf/pack"
)
_GROUPS_Q = "{how many <y+> were there|how many <y+> were there {in all|in total}|how many <y+> did that make|how many <y+> was that|what was the number of <y+>|find how many <y+> there were|how many <y+> were made up|how many <y+> of that size were there|~into how many <y+> did they go}?"
_SIZE_Q = "{how many <x+> were in each <y>|how many <x+> were in one <y>|how many <x+> were there in each <y>|how many were in each <y>|how big was each <y>|what was the size of each <y>|how many <x+> {did each <y> have|belonged to each <y>}|what was the number of <x+> per <y>|~how many <x+> made up a <y>}?"
_ALL_Q = "{how many <x+> were there {in all|altogether|in total}|how many <x+> were there|what was the total number of <x+>|how many <x+> were in all the <y+> together|find the total number of <x+>|how many <x+> did that make|~to how many <x+> did that come}?"

_GROUPING = (
    *asked(
        "{the <x+> were {organised|sorted|divided|arranged|put} into <y+> of size <0>. there were <1 <x>> in all|there were <0 <x>> in each <y> and <1 <x>> altogether|each <y> had <0 <x>>. if there were <1 <x>> in total|<A> {organised|sorted|divided} the <x+> into <y+> of <0>. the total number of <x+> was <1>|<1 <x>> were {split|divided|sorted} into <y+> of <0> each|on <day> there were <1 <x>>, <0> in each <y>|<A> counted <0 <x>> in every <y> and <1 <x>> in all|~every <y> had <0> of the <1 <x>>}.",
        ((2, 60), (2, 90)),
        sought(_GROUPS_Q, "b/a", _Y),
        values=lambda a, b: (a, a * b),
        props=_GROUPED,
    ),
    *asked(
        "{the <x+> were {organised|sorted|divided|arranged|put} into <0 <y>> of the same size. there were <1 <x>> in all|there were <0 <y>>, all equally big, and <1 <x>> altogether|there were <0 <y>>. if there were <1 <x>> in total and every <y> had the same number|<A> {organised|sorted|divided} the <x+> into <0> equal <y+>. the total number of <x+> was <1>|<1 <x>> were {split|divided|sorted} evenly into <0 <y>>|on <day> there were <0 <y>> with <1 <x>> in total, the same number in each|<A> counted <0> equal <y+> and <1 <x>> in all|~the <1 <x>> made up <0> equal <y+>}.",
        ((2, 60), (2, 90)),
        sought(_SIZE_Q, "b/a", _EACH),
        values=lambda a, b: (a, a * b),
        props=_GROUPED,
    ),
    *asked(
        "{the <x+> were {organised|sorted|divided|arranged|put} into <0 <y>> of size <1>|there were <0 <y>> and <1 <x>> in each <y>|there were <1 <x>> in each <y> and <0 <y>> altogether|there were <0 <y>>. if there were <1 <x>> in each|each <y> had <1 <x>>. there were <0 <y>> in total|<A> {organised|sorted|divided} the <x+> into <y+> of <1>. the number of <y+> was <0>|on <day> there were <0 <y>> with <1 <x>> in each|<A> counted <0 <y>>, each of <1 <x>>|~<0 <y>> of <1 <x>> each were counted}.",
        ((2, 90), (2, 90)),
        sought(_ALL_Q, "a*b", _X),
        props=_GROUPED,
    ),
    *asked(
        "{there were <0 <x>> in <1 <y>> of the same size. <2> more <y+> of that size {came|were added} later|<0 <x>> made up <1> equal <y+>, and <2> more such <y+> were needed|~at first <1> equal <y+> had <0 <x>> between them. then <2> more <y+> just like them were made}.",
        ((2, 60), (2, 30), (2, 30)),
        sought(_SIZE_Q, "a/b", _EACH),
        sought(
            "{how many <y+> were there {in all|altogether|in total}|what was the total number of <y+>|how many <y+> did that make with the {later|new} ones|~how many <y+> was that with the added ones}?",
            "b+c",
            _Y,
        ),
        sought(
            "{how many <x+> were in the {new|added|other} <y+>|how many <x+> did the {further|extra|additional} <y+> have|~how many <x+> belonged to the extra <y+>}?",
            "a/b*c",
            _X,
        ),
        values=lambda a, b, c: (a * b, b, c),
        props=_GROUPED,
    ),
    *asked(
        "{<A> saw <0 <x>> on <day> and <1 <x>> on <dayb>. there were <2> in each <y>|there were <2 <x>> in each <y>. <0 <x>> were {here|on the left|indoors} and <1> were {there|on the right|outdoors}|<0> old <x+> and <1> new <x+> were put into <y+> of <2>|~<0> big <x+> and <1> small <x+> were in <y+> of <2> each}.",
        ((2, 40), (2, 40), (2, 20)),
        sought(_GROUPS_Q, "(a+b)/c", _Y),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|find how many <x+> there were {in all|altogether}|~what did all the <x+> come to}?",
            "a+b",
            _X,
        ),
        computed(
            "{what was the difference between the two numbers of <x+>|by how much did the two numbers of <x+> differ|~how far apart were the two numbers of <x+>}?",
            "a b ~",
            lambda a, b, c: abs(a - b),
            _X,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a != b,
        props=_GROUPED,
    ),
)

_DAILY = together(
    "page/read/read, lap/swam/swim, word/learned/learn, sit-up/did/do, stitch/sewed/sew, brick/laid/lay, "
    "mile/cycled/cycle, letter/wrote/write, pot/glazed/glaze, tree/planted/plant, photo/took/take, fence post/painted/paint, "
    "loaf/baked/bake, stamp/sorted/sort, riddle/solved/solve, line/copied/copy, wall tile/fixed/fix, puzzle piece/placed/place, "
    "parcel/delivered/deliver, window/cleaned/clean, log/split/split, bar/practised/practise, verse/memorised/memorise, "
    "sack/filled/fill, kilometre/walked/walk, card/printed/print, row/knitted/knit, form/checked/check"
)
_DAILY_TOTAL = "{how many <x+> did <A> <z> {in all|altogether|in total|}|how many <x+> did <he> <z> in all|what was the total number of <x+> that <A> <y>|how many <x+> were there in all|find how many <x+> <A> <y>|how many <x+> was that altogether|~how many <x+> were done at the end}?"
_DAILY_EACH = "{how many <x+> did <A> <z> {per day|each day|a day|every day}|how many <x+> did <he> <z> {per day|each day}|how many <x+> was that per day|what was <his> number of <x+> per day|find how many <x+> <he> <y> each day|~at what number of <x+> a day did <he> go on}?"
_DAILY_DAYS = "{how many days did {it take|<A> need|<he> need}|how many days did it take <A> to <z> {all|all of them|them all}|how many days was that|for how many days did <he> go on|find the number of days|how many days did <he> take to finish|~how long did it take, in days}?"
_D = "{<0 day>|<0>|<0>|it took <0 day>}."

_DAYS = (
    *asked(
        "{<A> <y> <0 <x>> {per|each|every|a} day. {<he> finished in <1 day>|it took <him> <1 day> to finish|<he> went on for <1 day>|if it took <him> <1 day> to finish}|it took <A> <1 day> to finish. <he> <y> <0 <x>> {each|every} day|for <1 day> <A> <y> <0 <x>> a day|in <1 day> <A> got everything done, and <he> <y> <0 <x>> on each of them|~at <0 <x>> a day, <A> needed <1 day>}.",
        ((2, 90), (2, 600)),
        sought(_DAILY_TOTAL, "a*b", _X),
        props=_DAILY,
        spare=True,
    ),
    *asked(
        "{<A> <y> <0 <x>>. {<he> finished in <1 day>|it took <him> <1 day> to finish|<he> did the same number every day for <1 day>|if it took <him> <1 day> with the same number each day}|it took <A> <1 day> to {finish|get done}. <he> <y> <0 <x>> in all|in <1 day> <A> <y> <0 <x>>, equally many each day|~<A> spread <0 <x>> evenly over <1 day>}.",
        ((2, 90), (2, 90)),
        sought(_DAILY_EACH, "a/b", _X),
        values=lambda a, b: (a * b, b),
        props=_DAILY,
        spare=True,
    ),
    *asked(
        "{<A> <y> <0 <x>> {per|each|every|a} day. {<he> <y> <1 <x>> {in all|altogether|in total}|when <he> finished, <he> had done <1>|if there were <1 <x>> {in all|to do}}|<A> had <1 <x>> to <z>. <he> <y> <0> {each|every|a} day|there were <1 <x>>. <A> <y> <0> of them a day|~at <0 <x>> a day, <A> got through <1>}.",
        ((2, 90), (2, 90)),
        sought(_DAILY_DAYS, "b/a", _D),
        values=lambda a, b: (a, a * b),
        props=_DAILY,
        spare=True,
    ),
    *asked(
        "{<A> <y> <0 <x>> {per|each|every|a} day for <1 day>. {<B> <y> <2 <x>> a day|<B> managed <2> a day} {for as long|for just as many days|over the same time}|for <1 day> <A> <y> <0 <x>> a day and <B> <2> a day|~over <1 day> <A> did <0 <x>> on each and <B> did <2> on each}.",
        ((2, 60), (2, 60), (2, 60)),
        sought(_DAILY_TOTAL, "a*b", _X),
        sought(
            "{how many <x+> did <B> <z> {in all|altogether|in total}|how many <x+> did <B> do by the end|find how many <x+> <B> <y>|~what was <B>'s total of <x+>}?",
            "b*c",
            _X,
        ),
        sought(
            "{how many <x+> did the two of them <z> {per day|each day|a day} together|how many <x+> did <A> and <B> <z> together {each day|in a day}|~what was their common number of <x+> per day}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <B> <z> {in all|altogether} in that time|how many <x+> did the two <z> {altogether|in total} on all the days|~what did both of them do over the whole time, in <x+>}?",
            "(a+c)*b",
            _X,
        ),
        computed(
            "{what was the difference between their numbers of <x+> per day|how far apart were their numbers of <x+> {per day|a day}|~by how much did their daily numbers of <x+> differ}?",
            "a c ~",
            lambda a, b, c: abs(a - c),
            _X,
        ),
        fits=lambda a, b, c: a != c,
        props=_DAILY,
    ),
    *asked(
        "{<A> <y> <0 <x>> {per|each|every|a} day. <he> had to <z> <1> and had already done <2>|of <1 <x>> <A> had <2> behind <him> and <y> <0> more {each|every} day|<A> had <1 <x>> to <z>. <2> of them were done when <he> began to <z> <0> a day|~<2> of the <1 <x>> were done, and <A> <y> <0> a day}.",
        ((2, 40), (2, 40), (2, 90)),
        sought(
            "{how many <x+> {were left to do|remained|were not done yet|did <A> still have to <z>}|~how many <x+> lay ahead of <him>}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many {more|further} days did <A> need {for the rest|to finish}|how many days did the rest take|for how many days did <he> still have to go on|~how long did the remaining <x+> take, in days}?",
            "(b-c)/a",
            _D,
        ),
        values=lambda a, b, c: (a, a * b + c, c),
        props=_DAILY,
    ),
)

_HOLDS = together(
    "tulip/pot, geranium/window box, seed/tray, carrot seed/bed, bulb/tub, herb/planter, rose/vase, daisy/vase, cactus/pot, "
    "candle/cake, raisin/bun, olive/pizza, berry/tart, egg/omelette, noodle/bowl, slice of ham/roll, nail/plank, "
    "screw/shelf, hinge/door, button/coat, wheel/trailer, battery/torch, bolt/bench, bead/bracelet, feather/hat, page/notebook, "
    "window/cottage, pane/window, drawer/desk, key/flat, seat/carriage, oar/boat, wing/model plane, bulb/lamp, string/guitar, "
    "pocket/jacket, peg/tent, patch/quilt, tile/step, ribbon/dress, plug/machine, rung/ladder, spoke/wheel"
)
"""What one thing needs several of."""
_NEEDS = (
    *asked(
        "{each <y> {needed|had|got|took} <0 <x>>. {there were <1 <y>>|<A> had <1 <y>>|if there were <1 <y>>|<A> counted <1 <y>>}|<A> used <0 <x>> for each <y> and prepared <1 <y>>|there were <1 <y>> with <0 <x>> each|<A> had <1 <y>>. each one needed <0 <x>>|<0 <x>> were for each <y>. there were <1 <y>> in all|~<A> had to provide <1 <y>> with <0 <x>> apiece}.",
        ((2, 60), (2, 90)),
        sought(
            "{how many <x+> were there {in all|altogether|in total|}|how many <x+> did that take {in all|altogether|}|how many <x+> were needed|what was the total number of <x+>|find how many <x+> there were in all|how many <x+> did the <y+> have altogether|~how many <x+> was that for all the <y+>}?",
            "a*b",
            _X,
        ),
        props=_HOLDS,
        spare=True,
    ),
    *asked(
        "{each <y> {needed|had|got|took} <0 <x>>. {there were <1 <x>> {in all|in total|altogether}|<A> had <1 <x>>|if there were <1 <x>> in total|<A> used <1 <x>> in all}|<A> used <0 <x>> for each <y> and <1 <x>> in all|there were <1 <x>>, <0> for each <y>|<A> had <1 <x>>. each <y> needed <0>|<0 <x>> were for each <y>. there were <1 <x>> in all|~<A> had <1 <x>> for <y+> with <0> apiece}.",
        ((2, 60), (2, 90)),
        sought(
            "{how many <y+> were there {in all|altogether|in total|}|how many <y+> was that enough for|for how many <y+> did the <x+> {do|last}|what was the number of <y+>|find how many <y+> there were|how many <y+> could be prepared with them|~how many <y+> got their <x+>}?",
            "b/a",
            _Y,
        ),
        values=lambda a, b: (a, a * b),
        props=_HOLDS,
        spare=True,
    ),
    *asked(
        "{there were <0 <y>>. {each of them|each <y>|every <y>} {needed|had|got} the same number of <x+>, and there were <1 <x>> {in all|in total|altogether}|there were <0 <y>> and <1 <x>> {in all|in total|altogether}, the same number for each <y>|<A> used <1 <x>> for <0 <y>>. each <y> got equally many|<A> had <1 <x>> and <0 <y>>. every <y> was given the same number of <x+>|if there were <1 <x>> for <0 <y>> and each one had the same number|~<0> equal <y+> had <1 <x>> among them}.",
        ((2, 60), (2, 60)),
        sought(
            "{how many <x+> were there for each <y>|how many <x+> did each <y> {have|get|need}|how many <x+> did one <y> have|how many were for each <y>|find how many <x+> each <y> had|what was the number of <x+> per <y>|~how many <x+> was each <y> given}?",
            "b/a",
            _EACH.replace("|there <0?was/were> <0> in each", "|<0> each"),
        ),
        values=lambda a, b: (a, a * b),
        props=_HOLDS,
    ),
    *asked(
        "{each <y> needed <0 <x>>, and <A> wanted to prepare <1 <y>>. <he> had <2 <x>> {already|at home}|<A> wanted to prepare <1 <y>> with <0 <x>> each. there were <2 <x>> in the {shed|cupboard}|<A> planned <1 <y>>. <0 <x>> belong to each <y>, and <he> owned <2>|~with <2 <x>> at hand, <A> began <1 <y>> that took <0 <x>> each}.",
        ((2, 30), (2, 40), (2, 90)),
        sought(
            "{how many <x+> were needed {in all|altogether|for all the <y+>}|how many <x+> did <he> need {in all|altogether}|~what number of <x+> did all the <y+> take}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many more <x+> did <he> {need|have to buy|have to get}|how many <x+> {were missing|did <he> still need|did <he> lack}|~how many <x+> short was <he>}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> did two <y+> need|how many <x+> were used for the first two <y+>|~how many <x+> would a pair of such <y+> take}?",
            "2*a",
            _X,
        ),
        fits=lambda a, b, c: c < a * b,
        props=_HOLDS,
    ),
)

_PENS = together(
    "snail/tank, newt/tank, fish/bowl, hamster/cage, budgie/cage, rabbit/hutch, chick/box, kitten/basket, pony/stable, "
    "calf/pen, piglet/sty, penguin/pool, seal/pool, bat/cave, owl/barn, squirrel/tree, crow/roof, swan/pond, bee/hive, "
    "beetle/log, crab/rock pool, camel/tent, goose/yard, llama/field, tortoise/garden, zebra/enclosure, flamingo/lagoon"
)
_ANIMALS = (
    *asked(
        "{there were <0 <y>> and <1 <x>> {in all|altogether|in total} at {the zoo|a farm|the pet shop}. {each <y> had the same number of <x+>|the <x+> were spread evenly}|{a farm|a zoo|a pet shop|the nature park} had <0 <y>> with the same number of <x+> in each. there were <1 <x>> in all|<1 <x>> lived in <0 <y>>, equally many in each|if a keeper looked after <0 <y>>, and <1 <x>> lived in them, the same number in each|~the keeper spread <1 <x>> evenly over <0 <y>>}.",
        ((2, 60), (2, 40)),
        sought(_SIZE_Q.replace("how big was each <y>|what was the size of each <y>|", ""), "b/a", _EACH),
        values=lambda a, b: (a, a * b),
        props=_PENS,
    ),
    *asked(
        "{there were <0 <y>> with <1 <x>> in each at {the zoo|a farm|the pet shop}|{a farm|a zoo|a pet shop|the nature park} had <0 <y>>. there were <1 <x>> in each <y>|<1 <x>> lived in each of the <0 <y>>|if a keeper looked after <0 <y>> and <1 <x>> lived in each|there were <1 <x>> in each <y>. <A> saw <0 <y>>|~the keeper kept <0 <y>>, all with <1 <x>>}.",
        ((2, 60), (2, 40)),
        sought(_ALL_Q, "a*b", _X),
        props=_PENS,
    ),
    *asked(
        "{there were <0 <y>> with <1 <x>> in each at the {old|city} zoo, and <2 <y>> with <3 <x>> in each at the {new|country} one|the {first|upper} farm had <0 <y>> of <1 <x>> each, the {second|lower} farm had <2 <y>> of <3 <x>> each|~one keeper had <0 <y>> holding <1 <x>> apiece, another keeper had <2 <y>> holding <3 <x>> apiece}.",
        ((2, 30), (2, 30), (2, 30), (2, 30)),
        sought(
            "{how many <y+> were there {in all|altogether|in total}|what was the total number of <y+>|how many <y+> did both have together|~how many <y+> did the two make}?",
            "a+c",
            _Y,
        ),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> did both have together|~how many <x+> did the two make}?",
            "a*b+c*d",
            _X,
        ),
        computed(
            "{by how much did the two numbers of <y+> differ|what was the difference between the two numbers of <y+>|~how far apart were the two numbers of <y+>}?",
            "a c ~",
            lambda a, b, c, d: abs(a - c),
            _Y,
        ),
        fits=lambda a, b, c, d: a != c,
        props=_PENS,
    ),
)

_GAMES = together(
    "point/round/gained, coin/level/found, star/stage/collected, point/hand/scored, "
    "point/match/scored, goal/game/scored, basket/game/made, "
    "ring/toss/got, ticket/game/won, point/quiz/gained, crystal/level/gathered, card/duel/won, "
    "point/throw/scored, point/set/won, gem/level/picked up, token/game/won, banana/stage/collected, heart/level/gathered, point/frame/scored, point/turn/made, shield/battle/won, egg/hunt/found, point/contest/earned"
)
_PLAYING = (
    *asked(
        "{<A> played <0 <y>> and <z> <1 <x>> in each{| of them| <y>}|in a {board|computer|card|video} game, <A> <z> <1 <x>> in each <y>. there were <0 <y>>|<A> <z> <1 <x>> in each <y>. <he> got through <0 <y>>|after <0 <y>> with <1 <x>> in each, <A> stopped|if <A> <z> <1 <x>> in each of <0 <y>>|~<0 <y>> brought <A> <1 <x>> each}.",
        ((2, 200), (2, 90)),
        sought(
            "{how many <x+> did <A> {have|get|end up with} {in all|altogether|in total|}|how many <x+> did <he> {get|have} in all|what was <his> total of <x+>|what was <A>'s total number of <x+>|find how many <x+> <he> had|~how many <x+> was that for all the <y+>}?",
            "a*b",
            _X,
        ),
        props=_GAMES,
        spare=True,
    ),
    *asked(
        "{<A> had a total of <0 <x>> after <1 <y>>. <he> <z> the same number in each{| of them| <y>}|in a {board|computer|card|video} game, <A> <z> <0 <x>> in <1 <y>>, the same number in each|<A> <z> <0 <x>>. <he> got through <1 <y>> with equally many in each|if <A> <z> <0 <x>> evenly over <1 <y>>|~<1> equally good <y+> brought <A> <0 <x>>}.",
        ((2, 60), (2, 90)),
        sought(
            "{how many <x+> did <A> get in each <y>|how many <x+> did <he> get {per <y>|in each|in one <y>|in every <y>}|how many <x+> was that per <y>|find how many <x+> each <y> brought <him>|~what did each <y> bring, in <x+>}?",
            "a/b",
            _X,
        ),
        values=lambda a, b: (a * b, b),
        props=_GAMES,
        spare=True,
    ),
    *asked(
        "{<A> <z> <1 <x>> in each <y>. <he> had a total of <0 <x>>|in a {board|computer|card|video} game, <A> <z> <0 <x>> {in all|altogether}, <1> in each <y>|<A> <z> <0 <x>>. there were <1> in each <y>|if <A> <z> <1 <x>> in each <y> and <0> in all|~every <y> gave <A> <1 <x>>, up to a total of <0>}.",
        ((2, 60), (2, 90)),
        sought(
            "{how many <y+> did <A> {play|have|get through|finish}|how many <y+> {were there|was that|did <he> play}|how many <y+> did it take {|<him>}|find the number of <y+>|~after how many <y+> was that}?",
            "a/b",
            _Y,
        ),
        values=lambda a, b: (a * b, b),
        props=_GAMES,
        spare=True,
    ),
    *asked(
        "{<A> played <0 <y>> and <z> <1 <x>> in each. <B> played <2> and got <3> in each|<A> <z> <1 <x>> in each of <0 <y>>, <B> had <3 <x>> from each of <2 <y>>|~<0 <y>> at <1 <x>> each were <A>'s, <2 <y>> at <3 <x>> each were <B>'s}.",
        ((2, 40), (2, 40), (2, 40), (2, 40)),
        sought(
            "{how many <y+> did {<A> and <B>|the two of them} play {in all|altogether|in total}|how many <y+> were played {in all|altogether}|~how many <y+> did the two have}?",
            "a+c",
            _Y,
        ),
        sought(
            "{how many <x+> did <A> {have|get} {in all|altogether|in total}|what was <A>'s total of <x+>|~what did <A>'s <x+> come to}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did <B> {have|get} {in all|altogether|in total}|what was <B>'s total of <x+>|~what did <B>'s <x+> come to}?",
            "c*d",
            _X,
        ),
        sought(
            "{how many <x+> did {<A> and <B>|the two of them} get {in all|altogether|in total}|what was the total of <A>'s and <B>'s <x+>|~what did the <x+> of both come to}?",
            "a*b+c*d",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> get in {each|one} <y> than <B>|how many more <x+> per <y> did <A> get than <B>|how many fewer <x+> did <B> get in each <y> than <A>|~by how many <x+> per <y> was <B> behind <A>}?",
            "b-d",
            _X,
        ),
        fits=lambda a, b, c, d: b > d and a != c,
        props=_GAMES,
    ),
)

_SOLD = kind(
    "shirt, poster, scarf, candle, clay mug, plant, lantern, photo print, wooden spoon, kite, jar of honey, basket, "
    "birdhouse, bracelet, cushion, rug, puppet, toy truck, painting, notebook, bag of nuts, cap, hammock, necklace, stool, "
    "cake, pie, wreath, ticket, doll, sweater, pillow, lamp, bowl, teapot"
)
_MONEY = (
    *asked(
        "{<A> {made|earned|took in} <$0> {selling|by selling|from selling} <x+>. {<he> {made|got|charged} <$1> off each {one|<x>}|{each <x> {brought|cost|sold for} <$1>|every <x> was sold for <$1>}|if <he> got <$1> for each}|<A> sold <x+> at <$1> each and {made|took} <$0> {in all|altogether|in total}|a {stall|shop|booth} made <$1> off each <x>. on <day> it made <$0> from <x+>|~for <$1> apiece <A> sold <x+> worth <$0>}.",
        ((2, 60), (2, 90)),
        sought(
            "{how many <x+> were sold|how many <x+> was that|how many <x+> {changed hands|were bought by the customers|found a buyer}|find how many <x+> were sold|what was the number of <x+> sold|how many <x+> had to be sold for that|~how many <x+> did that take}?",
            "a/b",
            _X,
        ),
        values=lambda a, b: (a * b, b),
        kinds=(_SOLD,),
    ),
    *asked(
        "{<A> {made|earned|took in} <$0> {selling|by selling|from selling} <x+>. {<he> sold <1>|<1 <x>> were sold, all at the same price|if <he> sold <1 <x>>}|<A> sold <1 <x>> at the same price and {made|took} <$0> {in all|altogether|in total}|a {stall|shop|booth} sold <1 <x>> on <day>. it made <$0> from them|~<1> equal <x+> brought <A> <$0>}.",
        ((2, 60), (2, 90)),
        sought(
            "{how much did each <x> cost|how much money was made off each <x>|how much was {one|each|a single} <x>|what was the price of {one|each|a} <x>|for how much was each <x> sold|how many dollars did each <x> bring|~what did one <x> come to}?",
            "a/b",
            _M,
        ),
        values=lambda a, b: (a * b, b),
        kinds=(_SOLD,),
    ),
    *asked(
        "{<A> {made|got|charged} <$0> {off|for} each <x>. {<he> sold <1>|<1 <x>> were sold|if <he> sold <1 <x>>}|<A> sold <1 <x>> at <$0> each|a {stall|shop|booth} made <$0> off each <x>. on <day> it sold <1 <x>>|~at <$0> apiece <A> sold <1 <x>>}.",
        ((2, 90), (2, 90)),
        sought(
            "{how much money was {made|taken in|earned} {in all|altogether|in total|}|how much did the <x+> {bring|cost} {in all|altogether}|how many dollars were made {in all|from the <x+>}|what was the total made from the <x+>|~what sum was taken in}?",
            "a*b",
            _M,
        ),
        kinds=(_SOLD,),
    ),
    *asked(
        "{<A> made <$0> off each <x> and <$1> off each <y>. <he> sold <2 <x>> and <3 <y>>|<A> sold <2 <x>> and <3 <y>>. <he> {got|made} <$0> for each <x> and <$1> for each <y>|at <A>'s stall <a x> cost <$0> and <a y> <$1>. on <day> <2 <x>> and <3 <y>> were sold|~<2 <x>> at <$0> and <3 <y>> at <$1> each were sold by <A>}.",
        ((2, 60), (2, 60), (2, 60), (2, 60)),
        sought(
            "{how much money {did the <x+> bring|was made from the <x+>|was made off the <x+>}|how much did <A> make selling <x+>|~what did all the <x+> bring in}?",
            "a*c",
            _M,
        ),
        sought(
            "{how much money {did the <y+> bring|was made from the <y+>|was made off the <y+>}|how much did <A> make selling <y+>|~what did all the <y+> bring in}?",
            "b*d",
            _M,
        ),
        sought(
            "{how much money did <A> make {in all|altogether|in total}|how much was made from {the <x+> and the <y+>|both} together|what was the total made|~what was taken in altogether}?",
            "a*c+b*d",
            _M,
        ),
        sought(
            "{how much more did <a x> cost than <a y>|how much more money did one <x> bring than one <y>|how much less was <a y> than <a x>|~how much dearer was <a x> than <a y>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how many things did <A> sell {in all|altogether}|how many <x+> and <y+> were sold {in all|together}|~how many pieces did <A> sell}?",
            "c+d",
            _N,
        ),
        fits=lambda a, b, c, d: a > b,
        kinds=(_SOLD, _SOLD),
    ),
    *asked(
        "{<A> had <$0>. <x+> cost <$1> each at the <shop>|<a x> cost <$1> at the <shop>, and <A> had <$0> {to spend|with <him>}|<A> took <$0> to the <shop> to buy <x+> at <$1> apiece|~with <$0> <A> went for <x+>, <$1> each}. {<he> bought <2 <x>>|<he> came home with <2 <x>>|<he> took <2>}.",
        ((2, 30), (2, 60), (2, 30)),
        sought(
            "{how much did {the <x+> cost|<A> pay|<he> spend} {in all|altogether}|how much money did <he> spend|~what did the <x+> come to}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much money {was left|did <he> have left|remained}|how much did <A> have left|~how much stayed in <his> purse}?",
            "a-b*c",
            _M,
        ),
        sought(
            "{how many <x+> could <he> have bought with all <his> money|for how many <x+> would all <his> money have been enough|how many <x+> could <A> have got at most|~how many <x+> would <he> have had, spending everything}?",
            "a/b",
            _X,
        ),
        values=lambda a, b, c: ((a + c) * b, b, c),
        kinds=(_SOLD,),
    ),
)

_COLOURED = together(
    "peach/red/green, pepper/red/yellow, marble/blue/white, bead/black/silver, apple/green/red, ribbon/pink/purple, "
    "egg/brown/white, candle/white/yellow, tile/grey/black, balloon/blue/orange, olive/green/black, grape/green/purple, "
    "pencil/sharp/blunt, mushroom/brown/white, shirt/plain/striped, onion/red/white, towel/large/small, plate/flat/deep, "
    "button/wooden/metal, coin/old/new, pear/ripe/unripe, sock/woollen/cotton, chair/wooden/plastic, book/thick/thin, "
    "cherry/sweet/sour, feather/long/short, paper star/gold/silver, glove/thick/thin, nut/salted/plain, ball/rubber/leather"
)
_BASKETS = (
    *asked(
        "{there were <0 basket> of <x+>. {each basket had <1> <y> <x+> and <2> <z> <x+>|there were <1> <y> <x+> and <2> <z> <x+> in each basket}|<A> filled <0 basket> with <x+>. <he> put <1> <y> and <2> <z> ones in each basket|each of <0 box> had <1> <y> <x+> and <2> <z> <x+>|if there were <0 box> and each box held <1> <y> <x+> and <2> <z> <x+>|there were <1> <y> <x+> and <2> <z> <x+> in each of the <0 crate>|~<0> equal trays of <x+> were on the table, each with <1> <y> and <2> <z> ones}.",
        ((2, 60), (2, 40), (2, 40)),
        sought(
            "{how many <y> <x+> were there {in all|altogether|in total}|what was the total number of <y> <x+>|how many of all the <x+> were <y>|find how many <y> <x+> there were|~to how many did the <y> ones come}?",
            "a*b",
            _N,
        ),
        sought(
            "{how many <z> <x+> were there {in all|altogether|in total}|what was the total number of <z> <x+>|how many of all the <x+> were <z>|find how many <z> <x+> there were|~to how many did the <z> ones come}?",
            "a*c",
            _N,
        ),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> were there {in all|altogether} of both sorts|find how many <x+> there were {in all|altogether}|~to how many did all the <x+> come}?",
            "a*(b+c)",
            _X,
        ),
        sought(
            "{how many <x+> were in each {of them|single one}|how many <x+> did each of them hold|how many <x+> were in one of them|~how many <x+> were together in one of them}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <y> than <z> <x+> were {in each of them|there in each}|how many more <y> <x+> than <z> <x+> did each of them have|~by how many did the <y> ones outnumber the <z> ones in each}?",
            "b-c",
            _N,
        ),
        sought(
            "{how many more <y> than <z> <x+> were there {in all|altogether|in total}|how many more <y> <x+> than <z> <x+> were in all of them together|~by how many did all the <y> ones outnumber all the <z> ones}?",
            "a*(b-c)",
            _N,
        ),
        fits=lambda a, b, c: b > c,
        props=_COLOURED,
    ),
    *asked(
        "{<A> had a {basket|box|bowl} of <x+>. {there were|it held|in it were} <0> <y> <x+> and <1> <z> <x+>. <he> packed them into {bags|packets} of <2>|<A> bought <0> <y> and <1> <z> <x+> and put them into bags of <2>|<0> <y> <x+> and <1> <z> <x+> were put into bags, <2> in each|~in bags of <2>, <A> had <0> <y> and <1> <z> <x+>}.",
        ((2, 40), (2, 40), (2, 20)),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> were there of both sorts|~to how many did all the <x+> come}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many bags were {needed|there|filled} {in all|altogether|for all the <x+>}|how many bags did all the <x+> fill|~how many bags did it take for both sorts}?",
            "(a+b)/c",
            "{<0 bag>|<0>|<0>|it was <0 bag>}.",
        ),
        sought(
            "{how many bags did the <y> <x+> fill|how many bags were needed for the <y> <x+> {alone|only}|~how many bags did it take for just the <y> ones}?",
            "a/c",
            "{<0 bag>|<0>|<0>|it was <0 bag>}.",
        ),
        sought(
            "{how many more <y> than <z> <x+> were there|how many fewer <z> <x+> were there than <y> ones|~by how many did the <y> ones outnumber the <z> ones}?",
            "a-b",
            _N,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a > b,
        props=_COLOURED,
    ),
    *asked(
        "{<A> brought <0> <y> <x+> and <1> <z> <x+> for <2> {friends|classmates|helpers}. everyone got the same number of each sort|<A> shared <0> <y> <x+> and <1> <z> <x+> equally among <2> {friends|classmates|children}|there were <2> {children|guests} to share <0> <y> <x+> and <1> <z> <x+> equally|~<0> <y> and <1> <z> <x+> went to <2> people, equally many of each sort to everyone}.",
        ((2, 40), (2, 40), (2, 24)),
        sought(
            "{how many <y> <x+> did {each|each one|each of them} get|how many <y> <x+> were there for each|~what was everyone's share of <y> <x+>}?",
            "a/c",
            _N,
        ),
        sought(
            "{how many <z> <x+> did {each|each one|each of them} get|how many <z> <x+> were there for each|~what was everyone's share of <z> <x+>}?",
            "b/c",
            _N,
        ),
        sought(
            "{how many <x+> did {each|each one|each of them} get {in all|altogether|in total}|how many <x+> of both sorts did each get|~what was everyone's share of all the <x+>}?",
            "(a+b)/c",
            _X,
        ),
        sought(
            "{how many <x+> were shared {in all|altogether|in total}|how many <x+> were there {in all|altogether|in total}|~to how many did all the <x+> come}?",
            "a+b",
            _X,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a != b,
        props=_COLOURED,
    ),
)

_SNACK = kind(
    "cracker, cake, cookie, muffin, pretzel, scone, waffle, brownie, cherry, plum, grape, date, peanut, olive, jelly bean, "
    "doughnut, pancake, apricot, mint, toffee, samosa, dumpling, meatball, biscuit, radish, almond, fig, mango, pie, "
    "rice ball, sandwich, bread roll, cheese stick, lollipop, chocolate, walnut, strawberry"
)
_S_GETS = "{how many <x+> did each {friend|of them|of the friends} {get|eat|have}|how many <x+> did {each|every} friend get|how many <x+> were there for each friend|how many <x+> did one friend get|if they were shared evenly, how many <x+> did each friend get|find how many <x+> each friend got|~what was each friend's share of <x+>}?"
_SNACKS = (
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. <he> {gave|handed out|passed} {them|all of them|these} to <2 friend> in equal shares|if <A> had <0 <x>> and <1 <y>> and shared them equally with <2 friend>, keeping none|<A> put out <0 <x>> and <1 <y>> for <2 friend>. they shared them equally|<2 friend> of <A>'s shared <0 <x>> and <1 <y>> equally|~<0 <x>> and <1 <y>> were <A>'s present to <2 friend>, in equal shares}.",
        ((2, 30), (2, 30), (2, 24)),
        sought(_S_GETS, "a/c", _X),
        sought(_S_GETS.replace("<x+>", "<y+>"), "b/c", _Y),
        sought(
            "{how many <x+> and <y+> did each friend get {together|in all|altogether}|how many pieces did each friend get {in all|altogether}|~what was each friend's share of everything}?",
            "(a+b)/c",
            _N,
        ),
        sought(
            "{how many <x+> and <y+> were there {together|in all|altogether}|how many pieces were shared {in all|altogether}|~to how many did the <x+> and <y+> come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many more <x+> than <y+> were there|how many fewer <y+> than <x+> were there|~by how many did the <x+> outnumber the <y+>}?",
            "a-b",
            _N,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a > b,
        kinds=(_SNACK, _SNACK),
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>> to give to <his> friends. each friend got <2 <x>>|<A> brought <0 <x>> and <1 <y>>, and every friend got <2 <x>> until there were none left|if <A> handed out <0 <x>> to <his> friends, <2> to each, and kept <1 <y>>|~<2 <x>> went to each friend of <A>, who had <0 <x>> and <1 <y>>}.",
        ((2, 30), (2, 90), (2, 24)),
        sought(
            "{how many friends {got <x+>|were there|did <A> share the <x+> with|were given <x+>}|to how many friends did <he> give <x+>|~how many friends had a share of the <x+>}?",
            "a/c",
            "{<0 friend>|<0>|<0>|it was <0 friend>}.",
        ),
        sought(
            "{how many <x+> and <y+> did <A> have {together|in all|altogether} at first|how many <x+> and <y+> were there {together|in all|altogether}|~to how many did the <x+> and <y+> come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many <x+> did two of the friends get together|how many <x+> did any two friends have|~how many <x+> went to a pair of friends}?",
            "2*c",
            _X,
        ),
        values=lambda a, b, c: (a * c, b, c),
        fits=lambda a, b, c: c < a * c,
        kinds=(_SNACK, _SNACK),
    ),
    *asked(
        "{<0 friend> came to <A>'s {party|picnic|house}. <he> gave <1 <x>> and <2 <y>> to each of them|<A> gave <1 <x>> and <2 <y>> to each of <his> <0 friend>|each friend got <1 <x>> and <2 <y>> from <A>. there were <0 friend>|if there were <0 friend> at <A>'s table and each ate <1 <x>> and <2 <y>>|~<1 <x>> and <2 <y>> were on each plate, and <A> had <0 friend> over}.",
        ((2, 40), (2, 30), (2, 30)),
        sought(
            "{how many <x+> {were there|were needed|did <A> have|did <he> need} {in all|altogether|in total}|what was the total number of <x+>|how many <x+> did all the friends get|~to how many did the <x+> come}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <y+> {were there|were needed|did <A> have|did <he> need} {in all|altogether|in total}|what was the total number of <y+>|how many <y+> did all the friends get|~to how many did the <y+> come}?",
            "a*c",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> did each friend get {together|in all|altogether}|how many pieces did each friend get {in all|altogether}|~what was each friend's share of everything}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many <x+> and <y+> did all the friends get {together|in all|altogether}|how many <x+> and <y+> were there {together|in all|altogether}|~to how many did the <x+> and <y+> come}?",
            "a*(b+c)",
            _N,
        ),
        fits=lambda a, b, c: b != c,
        kinds=(_SNACK, _SNACK),
    ),
)

_MADE = together(
    "shirt/machine, bottle cap/press, candle/mould line, toy brick/robot, paper bag/machine, pencil/factory line, "
    "envelope/printer, nail/machine, label/printer, biscuit/oven line, spoon/stamping press, bolt/lathe, tile/kiln line, "
    "can lid/press, ticket/ticket printer, badge/badge maker, straw/machine, button/press, brick/brick maker, "
    "poster/printer, noodle nest/pasta maker, ice cube/freezer unit, postcard/printer, sock/knitting machine, "
    "coin/mint press, bottle/filling line, jam jar/filling line, key/key cutter"
)
_MIN = "{<0 minute>|<0>|<0>|it was <0 minute>}."
_MACHINES = (
    *asked(
        "{<a y> {made|turned out|produced} <2 <x>> {a|per|each|every} minute. {it made <0 <x>> yesterday and <1 <x>> today|yesterday it made <0 <x>>, today it made <1>|<0 <x>> came out of it yesterday and <1> today}|<a y> made <0 <x>> yesterday and <1 <x>> today. it made <2 <x>> {a|per|each|every} minute|<a y> made <0 <x>> yesterday, <1> today, and always <2> a minute|~at <2 <x>> a minute, <a y> made <0> yesterday and <1> today}.",
        ((2, 60), (2, 60), (2, 30)),
        sought(
            "{how many minutes did {the <y>|it} {work|run} yesterday|for how many minutes was the <y> running yesterday|how many minutes did yesterday's <x+> take|~how long did it run the day before, in minutes}?",
            "a/c",
            _MIN,
        ),
        sought(
            "{how many minutes did {the <y>|it} {work|run} today|for how many minutes was the <y> running today|how many minutes did today's <x+> take|~how long has it run since this morning, in minutes}?",
            "b/c",
            _MIN,
        ),
        sought(
            "{how many minutes did {the <y>|it} {work|run} {on both days|in all|altogether|on the two days}|for how many minutes was the <y> running {in all|on both days}|how many minutes did all the <x+> take|~how long did it run on the two days together, in minutes}?",
            "(a+b)/c",
            _MIN,
        ),
        sought(
            "{how many <x+> did {the <y>|it} make {on both days|in all|altogether|on the two days}|what was the total number of <x+> made|~to how many did the <x+> of both days come}?",
            "a+b",
            _X,
        ),
        computed(
            "{what was the difference between the <x+> of yesterday and today|by how many did the two days' <x+> differ|~how far apart were the two days' numbers of <x+>}?",
            "a b ~",
            lambda a, b, c: abs(a - b),
            _X,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a != b,
        props=_MADE,
    ),
    *asked(
        "{<a y> {made|turned out|produced} <0 <x>> {a|per|each|every} minute. {it worked for <1 minute> yesterday and <2 minute> today|yesterday it ran for <1 minute>, today for <2>}|<a y> ran for <1 minute> yesterday and <2 minute> today. it made <0 <x>> {a|per|each|every} minute|~at <0 <x>> a minute, <a y> was on for <1 minute> yesterday and <2> today}.",
        ((2, 60), (2, 60), (2, 60)),
        sought(
            "{how many <x+> did {the <y>|it} make yesterday|how many <x+> came out yesterday|what was yesterday's number of <x+>|~to how many did yesterday's <x+> come}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did {the <y>|it} make today|how many <x+> came out today|what was today's number of <x+>|~to how many did today's <x+> come}?",
            "a*c",
            _X,
        ),
        sought(
            "{how many <x+> did {the <y>|it} make {on both days|in all|altogether|on the two days}|what was the total number of <x+> made|~to how many did the <x+> of both days come}?",
            "a*(b+c)",
            _X,
        ),
        sought(
            "{how many minutes did {the <y>|it} {work|run} {on both days|in all|altogether|on the two days}|for how many minutes was the <y> running {in all|on both days}|~how long did it run on the two days together, in minutes}?",
            "b+c",
            _MIN,
        ),
        fits=lambda a, b, c: b != c,
        props=_MADE,
    ),
    *asked(
        "{<a y> {made|turned out|produced} <0 <x>> in <1 minute>{| yesterday}, always at the same speed|in <1 minute> <a y> made <0 <x>>, the same number each minute|it took <a y> <1 minute> to make <0 <x>>. it kept the same speed all the time|~<a y> needed <1 minute> for <0 <x>> at an even speed}. {it went on for another <2 minute>|then it ran for <2> more minutes}.",
        ((2, 60), (2, 60), (2, 30)),
        sought(
            "{how many <x+> did {the <y>|it} make {per|a|each|every} minute|how many <x+> came out in one minute|how many <x+> did it make in a minute|~what was its speed, in <x+> per minute}?",
            "a/b",
            _X,
        ),
        sought(
            "{for how many minutes did {the <y>|it} run {in all|altogether}|how many minutes did it work {in all|altogether}|~how long was it on, in minutes}?",
            "b+c",
            _MIN,
        ),
        sought(
            "{how many {more|further} <x+> did it make {then|in that time}|how many <x+> did it make after that|~how many <x+> did it add in that time}?",
            "a/b*c",
            _X,
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: b != c,
        props=_MADE,
    ),
)

_PARTED = together(
    "page/chapter/novel, line/verse/poem, page/part/play, task/unit/workbook, word/list/spelling book, "
    "picture/section/album, bar/movement/sonata, recipe/chapter/cookbook, question/section/quiz book, "
    "puzzle/level/puzzle book, photo/part/photo book, page/story/storybook, exercise/lesson/textbook, "
    "map/part/atlas, page/volume/diary, page/legend/book of legends, riddle/chapter/riddle book, song/part/songbook"
)
_CHAPTERS = (
    *asked(
        "{<A> {read|finished|went through|worked through} <a z> in <2 day>. {it had <0 <x>> and <1 <y>>|there were <0 <x>> in <1 <y>>}, and <he> got through the same number every day|<a z> had <0 <x>> in <1 <y>>, all equally long. it took <A> <2 day> to get through it, with the same number each day|<A>'s <z> had <0 <x>>. it was split evenly into <1 <y>>, and <he> finished it in <2 day> at an even pace|~in <2 day> <A> worked evenly through the <0 <x>> and <1 <y>> of <a z>}.",
        ((2, 12), (2, 9), (2, 12)),
        sought(
            "{how many <x+> did <he> get through {per|each|every|a} day|how many <x+> did <A> {finish|do} {per|each|every} day|how many <x+> was that per day|~at how many <x+> a day did <A> go on}?",
            "a/c",
            _X,
        ),
        sought(
            "{how many <x+> were there in each <y>|how many <x+> did each <y> have|how many <x+> were in one <y>|if the <y+> were equally long, how many <x+> were in each <y>|~how many <x+> long was each <y>}?",
            "a/b",
            _X,
        ),
        sought(
            "{how many <y+> did <he> get through {per|each|every|a} day|how many <y+> did <A> {finish|do} {per|each|every} day|how many <y+> was that per day|~at how many <y+> a day did <A> go on}?",
            "b/c",
            _Y,
        ),
        values=lambda a, b, c: (a * b * c, b * c, c),
        props=_PARTED,
    ),
    *asked(
        "{<a z> had <0 <y>> with <1 <x>> in each. <A> {read|finished|went through|worked through} <2 <y>> {per|each|every} day|each <y> of <A>'s <z> had <1 <x>>. there were <0 <y>>, and <he> finished <2> of them a day|<A> worked through <2 <y>> of <a z> a day. it had <0 <y>> of <1 <x>> each|~at <2 <y>> a day, <A> worked through <a z> of <0 <y>> with <1 <x>> each}.",
        ((2, 20), (2, 40), (2, 9)),
        sought(
            "{how many <x+> did the <z> have {in all|altogether|in total}|how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|~how many <x+> long was it}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> get through {per|each|every|a} day|how many <x+> was that {per|each|every} day|~at how many <x+> a day did <A> go on}?",
            "b*c",
            _X,
        ),
        sought(
            "{how many days did {it take|<A> need} to finish {it|the <z>}|how many days did it take <A> to get to the end|after how many days was <he> finished|~how long did <A> need, in days}?",
            "a/c",
            _D,
        ),
        values=lambda a, b, c: (a * c, b, c),
        props=_PARTED,
    ),
)

_NESTED = together(
    "leaflet/house/street, flyer/shop/block, calendar/flat/building, seed packet/garden/village, letter/house/row of houses, "
    "towel/room/floor, pillow/cabin/deck, key/locker/corridor, plate/table/dining hall, chair/table/tent, candle/lantern/path, "
    "pencil/box/carton, cookie/packet/crate, egg/tray/lorry, tile/pack/pallet, book/shelf/bookcase, seat/row/block of seats, "
    "bulb/tray/greenhouse, bottle/case/shelf, grape/bunch/basket, page/booklet/folder, bead/string/box, nut/bag/sack, "
    "pupil/class/school, player/team/league, tent peg/tent/campsite, flower/bed/park, apple/tree/orchard row, brush/kit/cupboard"
)
_NESTING = (
    *asked(
        "{there were <0 <x>> to each <y> and <1 <y>> to each <z>. there were <2 <z>>|each <z> had <1 <y>>, and each <y> had <0 <x>>. <A> counted <2 <z>>|<A> counted <2 <z>> with <1 <y>> in each. every <y> got <0 <x>>|if there were <0 <x>> to every <y>, <1 <y>> in every <z>, and <2 <z>>|~<2 <z>> of <1 <y>> each were there, each <y> with <0 <x>>}.",
        ((2, 20), (2, 24), (2, 90)),
        sought(
            "{how many <x+> were there {to|for} each <z>|how many <x+> did each <z> {have|get}|how many <x+> were there per <z>|how many <x+> went to one <z>|~how many <x+> made up one <z>'s share}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <y+> were there {in all|altogether|in total}|what was the total number of <y+>|how many <y+> did all the <z+> have|find how many <y+> there were {in all|altogether}|~to how many did the <y+> come}?",
            "b*c",
            _Y,
        ),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> did all the <z+> have|find how many <x+> there were {in all|altogether}|~to how many did the <x+> come}?",
            "a*b*c",
            _X,
        ),
        props=_NESTED,
    ),
    *asked(
        "{there were <0 <x>> in all, <1> to each <y>. each <z> had <2 <y>>|<A> counted <0 <x>>. there were <1> to each <y> and <2 <y>> to each <z>|each <y> had <1 <x>>, and each <z> had <2 <y>>. there were <0 <x>> in total|~<2 <y>> made <a z>, <1 <x>> made <a y>, and there were <0 <x>>}.",
        ((2, 20), (2, 12), (2, 12)),
        sought(
            "{how many <y+> were there {in all|altogether|in total}|how many <y+> was that|what was the number of <y+>|~for how many <y+> were there <x+>}?",
            "a/b",
            _Y,
        ),
        sought(
            "{how many <x+> were there {to|for} each <z>|how many <x+> did each <z> {have|get}|how many <x+> were there per <z>|~how many <x+> made up one <z>'s share}?",
            "b*c",
            _X,
        ),
        sought(
            "{how many <z+> were there {in all|altogether|in total}|how many <z+> was that|what was the number of <z+>|~for how many <z+> were there <x+>}?",
            "a/b/c",
            _Z,
        ),
        values=lambda a, b, c: (a * b * c, b, c),
        props=_NESTED,
    ),
)

_HARVEST = together(
    "orange/sack/picked, lemon/crate/picked, potato/sack/dug up, walnut/bag/gathered, olive/bucket/harvested, cabbage/crate/cut, "
    "onion/net/pulled up, pear/box/picked, mango/basket/picked, chestnut/bag/collected, turnip/cart/pulled up, coconut/cart/gathered, "
    "melon/trailer/harvested, brick/pallet/made, candle/box/made, egg/tray/collected, mussel/bucket/gathered, fish/barrel/caught, "
    "plum/basket/picked, letter/bag/sorted, bottle/case/filled, loaf/tray/baked, brush/carton/made, tulip/bunch/tied, log/stack/cut"
)
_HARVESTS = (
    *asked(
        "{<A> <z> <0 <y>> of <x+> {per|each|every|a} day. {each|every} <y> held <1 <x>>. {<he> worked for <2 day>|<he> went on for <2 day>|this went on for <2 day>}|for <2 day> <A> <z> <0 <y>> of <x+> a day, with <1> in each <y>|each <y> held <1 <x>>. <A> <z> <0 <y>> a day for <2 day>|if a <y> held <1 <x>> and <A> <z> <0 <y>> a day for <2 day>|~over <2 day> <A> <z> <0 <y>> daily, <1 <x>> to the <y>}.",
        ((2, 60), (2, 40), (2, 50)),
        sought(
            "{how many <y+> did <A> get {in all|altogether|in total}|how many <y+> were there {in all|altogether|in total} after <his> work|what was the total number of <y+>|how many <y+> did <he> have at the end|~to how many did the <y+> come}?",
            "a*c",
            _Y,
        ),
        sought(
            "{how many <x+> did <A> get {per|each|every|a} day|how many <x+> were there {per|each|every} day|how many <x+> was that {per|each|every} day|~what was the daily number of <x+>}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> get {in all|altogether|in total}|how many <x+> were there {in all|altogether|in total} after <his> work|what was the total number of <x+>|how many <x+> did <he> have at the end|~to how many did the <x+> come}?",
            "a*b*c",
            _X,
        ),
        fits=lambda a, b, c: len({a, b, c}) == 3,
        props=_HARVEST,
    ),
    *asked(
        "{after <2 day> <A> had <0 <y>> of <x+>, the same number from each day. each <y> held <1 <x>>|<A> <z> <0 <y>> of <x+> in <2 day>, equally many each day. there were <1 <x>> in each <y>|each <y> held <1 <x>>. in <2 day> of even work <A> <z> <0 <y>>|~<A> needed <2 day> of even work for <0 <y>> with <1 <x>> apiece}.",
        ((2, 40), (2, 40), (2, 30)),
        sought(
            "{how many <y+> did <A> get {per|each|every|a} day|how many <y+> was that {per|each|every} day|how many <y+> did <he> fill a day|~what was the daily number of <y+>}?",
            "a/c",
            _Y,
        ),
        sought(
            "{how many <x+> did <A> get {in all|altogether|in total}|how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|~to how many did the <x+> come}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> get {per|each|every|a} day|how many <x+> was that {per|each|every} day|~what was the daily number of <x+>}?",
            "a/c*b",
            _X,
        ),
        values=lambda a, b, c: (a * c, b, c),
        fits=lambda a, b, c: b != c,
        props=_HARVEST,
    ),
    *asked(
        "{<A> <z> <0 <x>> and put <1> in each <y>. <he> sold <2> of the <y+>|<0 <x>> were put into <y+> of <1>. <A> sold <2 <y>>|<A> had <0 <x>>, packed <1> to a <y>, and sold <2 <y>>|~<2 <y>> were sold after <A> had packed <0 <x>>, <1> to a <y>}.",
        ((2, 40), (2, 40), (2, 30)),
        sought(
            "{how many <y+> did <A> fill|how many <y+> were filled {in all|altogether}|how many <y+> were there before the sale|~to how many did the <y+> come at first}?",
            "a/b",
            _Y,
        ),
        sought(
            "{how many <y+> {were left|did <A> have left|did <he> still have|remained}|how many full <y+> were not sold|~how many <y+> stayed behind}?",
            "a/b-c",
            _Y,
        ),
        sought(
            "{how many <x+> {were sold|did <A> sell|were in the <y+> that <he> sold}|~how many <x+> went away with the sale}?",
            "b*c",
            _X,
        ),
        sought(
            "{how many <x+> {were left|did <A> have left|did <he> still have|remained}|how many <x+> were not sold|~how many <x+> stayed behind}?",
            "a-b*c",
            _X,
        ),
        values=lambda a, b, c: ((a + c) * b, b, c),
        props=_HARVEST,
    ),
)

_MOVER = together(
    "train/mile/hour, ship/mile/hour, tram/metre/second, snail/centimetre/minute, runner/metre/minute, cyclist/kilometre/hour, "
    "lorry/kilometre/hour, bus/mile/hour, ferry/kilometre/hour, turtle/metre/minute, rabbit/metre/second, lift/metre/second, "
    "balloon/kilometre/hour, whale/mile/hour, horse/metre/second, beetle/centimetre/second, canoe/kilometre/hour, "
    "robot/metre/minute, sailing boat/mile/hour, drone/metre/second, caravan/kilometre/day, goose/kilometre/day"
)
_SPEEDS = (
    *asked(
        "{<a x> {went|moved|travelled} <0 <y>> {per|each|every|a} <z>. it was {on the way|under way} for <1 <z>>|in <1 <z>>, <a x> moved on by <0 <y>> every <z>|<a x> kept going for <1 <z>>. its speed was <0 <y>> per <z>|the speed of <a x> was <0 <y>> {per|a} <z>. if it travelled for <1 <z>>|~at <0 <y>> a <z>, <a x> went on for <1 <z>>}.",
        ((2, 90), (2, 90)),
        sought(
            "{how far did it {go|get|travel|move}|how many <y+> did it {go|cover|travel}|how many <y+> did it cover {in all|altogether|in total}|what distance did it cover|how many <y+> was that|find how far it went|~how long was the distance, in <y+>}?",
            "a*b",
            _Y,
        ),
        props=_MOVER,
    ),
    *asked(
        "{<a x> {went|moved|travelled} <0 <y>> in <1 <z>>, always at the same speed|in <1 <z>>, <a x> moved on evenly by <0 <y>>|<a x> kept going at one speed for <1 <z>>. it covered <0 <y>>|<a x> had <0 <y>> to go. at an even speed it took <1 <z>>|~<1 <z>> were enough for <a x> to cover <0 <y>>}.",
        ((2, 90), (2, 60)),
        sought(
            "{how fast did it {go|travel|move}, in <y+> per <z>|how many <y+> did it {go|cover|travel} {per|each|every|in one} <z>|what was its speed in <y+> per <z>|how many <y+> was that per <z>|~by how many <y+> did it get on per <z>}?",
            "a/b",
            _Y,
        ),
        values=lambda a, b: (a * b, b),
        props=_MOVER,
    ),
    *asked(
        "{<a x> {went|moved|travelled} <0 <y>> {per|each|every|a} <z>. it covered <1 <y>> {in all|altogether|in total}|<a x> covered <1 <y>>. its speed was <0 <y>> per <z>|the speed of <a x> was <0 <y>> {per|a} <z>. if it had to cover <1 <y>>|~at <0 <y>> a <z>, <a x> got over <1 <y>>}.",
        ((2, 90), (2, 60)),
        sought(
            "{how long did it take, in <z+>|how many <z+> did it {take|need}|for how many <z+> was it on the way|how many <z+> were needed for that|~how long was it on its way, in <z+>}?",
            "b/a",
            _Z,
        ),
        values=lambda a, b: (a, a * b),
        props=_MOVER,
    ),
    *asked(
        "{the {white|red|small|first} <x> {moved|went} <0 <y>> {per|a|each} <z> and the {black|green|big|other} <x> <1>. both were on the way for <2 <z>>|in each <z>, the {first|older} <x> went <0 <y>> and the {second|younger} one <1>. they kept going for <2 <z>>|for <2 <z>>, one <x> went <0 <y>> a <z> and another one <1>|~with <0 <y>> a <z> for one <x> and <1> for the other, both kept going for <2 <z>>}.",
        ((2, 60), (2, 60), (2, 30)),
        sought(
            "{how far did the faster {one|<x>} {go|get} {in all|altogether|in that time}|how many <y+> did the faster {one|<x>} cover {in all|altogether}|~how long was the faster one's distance}?",
            "a*c",
            _Y,
        ),
        sought(
            "{how far did the slower {one|<x>} {go|get} {in all|altogether|in that time}|how many <y+> did the slower {one|<x>} cover {in all|altogether}|~how long was the slower one's distance}?",
            "b*c",
            _Y,
        ),
        sought(
            "{how much farther did the faster {one|<x>} {go|get} {in all|altogether|in that time}|how many more <y+> did the faster {one|<x>} cover {in all|altogether}|~by how much was the faster one ahead at the end}?",
            "(a-b)*c",
            _Y,
        ),
        sought(
            "{how many more <y+> did the faster {one|<x>} go {per|each|in one} <z>|how much faster was the faster one, in <y+> per <z>|~what was the difference of the two speeds}?",
            "a-b",
            _Y,
        ),
        fits=lambda a, b, c: a > b,
        props=_MOVER,
    ),
)

_JOB = kind(
    "gardener, painter, baker, plumber, tailor, lifeguard, cleaner, cook, waiter, guide, tutor, dog walker, babysitter, mechanic, "
    "carpenter, driver, cashier, farm hand, librarian, florist, window cleaner, receptionist, potter, ski teacher"
)
_PAID = (
    *asked(
        "{<A> {earned|got|was paid} <$0> {an|per|each|for every} hour as <a x>. <he> worked <1 hour> {a|per|each|every} day for <2 day>|as <a x>, <A> worked <1 hour> a day and <2 day> a month for <$0> an hour|<A> worked for <2 day>, <1 hour> each, and got <$0> an hour as <a x>|~for <$0> an hour, <A> was <a x> on <2 day>, <1 hour> on each}.",
        ((5, 60), (2, 12), (2, 30)),
        sought(
            "{how much did <A> earn {per|each|every|a} day|how much money did <he> get {per|each|every} day|how many dollars did <he> make per day|~what did one day bring <him>}?",
            "a*b",
            _M,
        ),
        sought(
            "{how many hours did <A> work {in all|altogether|in total}|what was <his> total number of hours|~to how many hours did the work come}?",
            "b*c",
            "{<0 hour>|<0>|<0>|it was <0 hour>}.",
        ),
        sought(
            "{how much did <A> earn {in all|altogether|in total}|how much money did <he> get {in all|altogether|in total}|how many dollars did <he> make on all the days|~to what sum did <his> pay come}?",
            "a*b*c",
            _M,
        ),
        kinds=(_JOB,),
    ),
    *asked(
        "{<A> {earned|got|was paid} <$0> for <1 hour> of work as <a x>. then <he> worked for <2> more hours at the same rate|as <a x>, <A> got <$0> for the first <1 hour>. <he> stayed for another <2 hour> with the same pay per hour|~for <1 hour> as <a x>, <A> was paid <$0>, and <2> more hours followed at that rate}.",
        ((5, 60), (2, 12), (2, 12)),
        sought(
            "{how much did <A> earn {per|an|each} hour|how much money did <he> get {per|for each} hour|what was <his> pay per hour|~what did one hour bring <him>}?",
            "a/b",
            _M,
        ),
        sought(
            "{how many hours did <A> work {in all|altogether|in total}|what was <his> total number of hours|~to how many hours did the work come}?",
            "b+c",
            "{<0 hour>|<0>|<0>|it was <0 hour>}.",
        ),
        sought(
            "{how much did <A> earn {in all|altogether|in total}|how much money did <he> get {in all|altogether|in total}|~to what sum did <his> pay come}?",
            "a/b*(b+c)",
            _M,
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: b != c,
        kinds=(_JOB,),
    ),
    *asked(
        "{<A> wanted {a bicycle|a guitar|a tent|a telescope} that cost <$0>. <he> had <$1> and saved <$2> {a|each|every|per} week|<A> saved <$2> a week for {a camera|a drum|a canoe|a skateboard} at <$0>. <he> had <$1> to begin with|{a watch|a tablet|a keyboard} cost <$0>. <A> owned <$1> and put aside <$2> more every week|~with <$1> in hand, <A> put <$2> a week aside for {a kayak|a sledge} at <$0>}.",
        ((2, 90), (2, 30), (2, 30)),
        sought(
            "{how much more money did <A> need|how much money did <he> still need|how many more dollars did <he> have to save|~how much money was <he> short of}?",
            "a-b",
            _M,
        ),
        sought(
            "{how many weeks did <A> have to save|for how many weeks did <he> have to save|after how many weeks did <he> have enough|how many weeks did it take|~how long did <he> have to wait, in weeks}?",
            "(a-b)/c",
            "{<0 week>|<0>|<0>|it took <0 week>}.",
        ),
        sought(
            "{how much did <A> save in the first two weeks|how much did <he> put aside in two weeks|~how much money did two weeks add}?",
            "2*c",
            _M,
        ),
        values=lambda a, b, c: (b + (a + 2) * c, b, c),
    ),
)

_SEATED = together(
    "pupil/van, passenger/minibus, hiker/cable car, skier/chairlift, tourist/boat, player/bus, fan/coach, scout/van, "
    "child/wagon, singer/coach, dancer/minibus, camper/jeep, visitor/lift, climber/gondola, worker/truck, nurse/ferry, actor/taxi, rower/boat"
)
_SEATING = (
    *asked(
        "{<0> {teachers|parents|grown-ups} and <1 <x>> {went|came} along. each <y> had room for <2>|there were <1 <x>> and <0> {helpers|leaders|grown-ups}. <2> people fitted into each <y>|each <y> {took|held} <2> people. <1 <x>> and <0> {drivers|helpers|parents} wanted places|~with <2> places to each <y>, <0> helpers and <1 <x>> set out}.",
        ((2, 40), (2, 40), (2, 20)),
        sought(
            "{how many people were there {in all|altogether|in total}|how many places were needed {in all|altogether}|what was the total number of people|~to how many people did all of them come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many <y+> were needed {in all|altogether|for all of them|for everyone}|how many <y+> did they all need|how many <y+> did it take for everyone|~with how many <y+> did everyone have a place}?",
            "(a+b)/c",
            _Y,
        ),
        sought(
            "{how many more <x+> were there than the others|by how many did the <x+> outnumber the others|~how many fewer of the others were there than <x+>}?",
            "b-a",
            _N,
        ),
        values=lambda a, b, c: (a, (a // c + 1 + b) * c - a, c),
        fits=lambda a, b, c: b > a,
        props=_SEATED,
    ),
    *asked(
        "{there were <0 <y>> with room for <1 <x>> each. <2 <x>> came|<1 <x>> fitted into each of the <0 <y>>, and <2 <x>> turned up|<2 <x>> were there. {each|every} <y> had room for <1>, and there were <0 <y>>|~with <0 <y>> for <1 <x>> each, <2 <x>> were expected}.",
        ((2, 30), (2, 30), (2, 300)),
        sought(
            "{for how many <x+> was there room {in all|altogether|in total}|how many <x+> fitted in {in all|altogether|in total}|how many places were there {in all|altogether|in total}|~for how many <x+> were the <y+> enough}?",
            "a*b",
            _N,
        ),
        sought(
            "{how many places {stayed empty|were free|were left over|were not taken}|how many more <x+> could have come|~how many places were there too many}?",
            "a*b-c",
            _N,
        ),
        fits=lambda a, b, c: c < a * b,
        props=_SEATED,
    ),
    *asked(
        "{<0 <x>> went in <1 <y>> with the same number in each|there were <1 <y>> for <0 <x>>. each <y> took the same number|<0 <x>> were to be spread evenly over <1 <y>>|if <1 <y>> took <0 <x>>, the same number in each|~<1> equally full <y+> took <0 <x>>}.",
        ((2, 40), (2, 40)),
        sought(
            "{how many <x+> were in each <y>|how many <x+> went in each <y>|how many <x+> did each <y> take|how many <x+> were there per <y>|~how many <x+> shared one <y>}?",
            "a/b",
            _X,
        ),
        values=lambda a, b: (a * b, b),
        props=_SEATED,
    ),
    *asked(
        "{<0 <x>> went in <y+> with <1> in each|there was a <y> for every <1 <x>>. <0 <x>> came|<0 <x>> were to be put into <y+>, <1> to each|if each <y> took <1 <x>> and <0 <x>> came|~in each full <y> there were <1> of the <0 <x>>}.",
        ((2, 40), (2, 40)),
        sought(
            "{how many <y+> were {needed|there|used}|how many <y+> did they {need|fill|take}|how many <y+> were filled|what number of <y+> was needed|~with how many <y+> did everyone have a place}?",
            "a/b",
            _Y,
        ),
        values=lambda a, b: (a * b, b),
        props=_SEATED,
    ),
)

_PACKED = kind(
    "pencil, balloon, crayon, paper cup, napkin, battery, light bulb, sticker, envelope, candle, tea bag, tile, biscuit, bread roll, "
    "yoghurt, juice carton, marker, sponge, hair clip, sock, screw, glow stick, straw, paper plate, seed, tissue, chalk stick, "
    "playing card, sausage, burger bun, tennis ball, eraser, notebook, clothes peg, bulb, sweet, granola bar"
)
_PACKS = (
    *asked(
        "{<x+> came in packs of <0>, and <y+> in packs of <1>. <A> bought <2 pack> of each|a pack of <x+> had <0> in it, a pack of <y+> <1>. <A> bought <2 pack> of <x+> and as many packs of <y+>|<A> bought <2 pack> of <x+> and the same number of packs of <y+>. there were <0 <x>> or <1 <y>> in a pack|~with <0 <x>> or <1 <y>> to a pack, <A> got <2 pack> of each kind}.",
        ((2, 40), (2, 40), (2, 40)),
        sought(
            "{how many <x+> did <A> {buy|get|have} {in all|altogether|in total}|how many <x+> was that|what was the total number of <x+>|~to how many did the <x+> come}?",
            "a*c",
            _X,
        ),
        sought(
            "{how many <y+> did <A> {buy|get|have} {in all|altogether|in total}|how many <y+> was that|what was the total number of <y+>|~to how many did the <y+> come}?",
            "b*c",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> did <A> {buy|get|have} {in all|altogether|together}|what was the total number of <x+> and <y+>|~to how many did the <x+> and <y+> come}?",
            "(a+b)*c",
            _N,
        ),
        sought(
            "{how many more <x+> than <y+> did <A> {buy|get}|how many fewer <y+> than <x+> did <A> {buy|get}|~by how many did <A>'s new <x+> outnumber the <y+>}?",
            "(a-b)*c",
            _N,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(_PACKED, _PACKED),
    ),
    *asked(
        "{<A> needed <0 <x>> and <1 <y>>. <x+> and <y+> {both |}came in packs of <2>|<x+> and <y+> were sold in packs of <2>. <A> needed <0 <x>> and <1 <y>>|at the <shop>, a pack held <2>, of <x+> as well as of <y+>. <A> wanted <0 <x>> and <1 <y>>|~in packs of <2>, <A> got <0 <x>> and <1 <y>>}.",
        ((2, 40), (2, 40), (2, 24)),
        sought(
            "{how many packs of <x+> did <A> {buy|need|have to buy}|how many packs of <x+> were needed|~how many packs held the <x+>}?",
            "a/c",
            "{<0 pack>|<0>|<0>|it was <0 pack>}.",
        ),
        sought(
            "{how many packs of <y+> did <A> {buy|need|have to buy}|how many packs of <y+> were needed|~how many packs held the <y+>}?",
            "b/c",
            "{<0 pack>|<0>|<0>|it was <0 pack>}.",
        ),
        sought(
            "{how many packs did <A> {buy|need|have to buy} {in all|altogether|in total}|how many packs were needed {in all|altogether}|~how many packs was that of both sorts}?",
            "(a+b)/c",
            "{<0 pack>|<0>|<0>|it was <0 pack>}.",
        ),
        sought(
            "{how many more packs of <x+> than of <y+> did <A> need|how many fewer packs of <y+> than of <x+> were needed|~by how many packs did <his> <x+> outnumber the <y+>}?",
            "(a-b)/c",
            _N,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a > b,
        kinds=(_PACKED, _PACKED),
    ),
    *asked(
        "{<A> bought <0 pack> of <x+> with <1> in each. <he> {used|gave away|lost} <2> of them|there were <1 <x>> to a pack, and <A> bought <0 pack>. <2 <x>> were {used|gone|broken} after a week|after <A> had bought <0 pack> of <1 <x>> each, <he> used <2>|~of <0 pack> with <1 <x>> each, <A> used up <2 <x>>}.",
        ((2, 30), (2, 40), (2, 60)),
        sought(
            "{how many <x+> did <A> {buy|get|have at first}|how many <x+> were there at first|~to how many did all the new <x+> come}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> {were left|did <A> have left|remained|did <he> still have}|~how many <x+> was <he> left with}?",
            "a*b-c",
            _X,
        ),
        fits=lambda a, b, c: c < a * b,
        kinds=(_PACKED,),
    ),
)

_LONG = together(
    "ribbon/bow/centimetre, rope/swing/metre, wire/hook/centimetre, cloth/apron/metre, wool/scarf/metre, string/kite tail/centimetre, "
    "wood/shelf/foot, pipe/joint/inch, lace/collar/inch, paper/banner/foot, tape/label/centimetre, chain/necklace/centimetre, "
    "yarn/mitten/metre, leather/belt/inch, canvas/bag/foot, felt/puppet/centimetre, cable/lamp/metre, bamboo/flute/inch, "
    "silk/tie/centimetre, net/hammock/foot"
)
_CUTS = (
    *asked(
        "{<A> had <0 <z>> of <x>. <he> {used|cut off|took} <1 <z>> {for each|for every} <y>, until nothing was left|<A> cut <0 <z>> of <x> into pieces of <1 <z>> and made <a y> from each|each <y> took <1 <z>> of <x>. <A> used up <0 <z>>|if <a y> took <1 <z>> of <x> and <A> used <0 <z>> in all|~<0 <z>> of <x> went into <A>'s <y+>, <1 <z>> into each}.",
        ((2, 40), (2, 40)),
        sought(
            "{how many <y+> did <A> make|how many <y+> were made {in all|in total|}|how many <y+> did that make|how many <y+> was the <x> enough for|~for how many <y+> did the <x> do}?",
            "a/b",
            _Y,
        ),
        values=lambda a, b: (a * b, b),
        props=_LONG,
        spare=True,
    ),
    *asked(
        "{<A> had <0 <z>> of <x>. <he> made <1 <y>> of the same size out of it, until nothing was left|<A> cut <0 <z>> of <x> into <1> equal pieces and made <a y> from each|it took <A> <0 <z>> of <x> to make <1 <y>>, all alike|if <A> used <0 <z>> of <x> for <1 <y>> of the same size|~<0 <z>> of <x> went evenly into <A>'s <1 <y>>}.",
        ((2, 40), (2, 40)),
        sought(
            "{how many <z+> of <x> were there for each <y>|how many <z+> did each <y> take|how much <x> was in each <y>, in <z+>|how many <z+> of <x> were used per <y>|how many <z+> long was each piece of <x>|~what length of <x> did one <y> take, in <z+>}?",
            "a/b",
            "{<0 <z>>|<0>|<0>|it was <0 <z>>}.",
        ),
        values=lambda a, b: (a * b, b),
        props=_LONG,
        spare=True,
    ),
    *asked(
        "{<A> made <1 <y>>. {each of them|each <y>} took <0 <z>> of <x>|<A> used <0 <z>> of <x> {for each|for every} <y> and made <1 <y>>|each <y> took <0 <z>> of <x>. <A> made <1 <y>>|if <a y> took <0 <z>> of <x> and <A> made <1>|~<A> made <1 <y>>, with <0 <z>> of <x> in each}. {<his> roll had <2 <z>> of <x>|<he> had bought <2 <z>> of <x>|there were <2 <z>> of <x> at first}.",
        ((2, 40), (2, 40), (2, 900)),
        sought(
            "{how many <z+> of <x> did <A> use {in all|altogether|in total|}|how many <z+> of <x> did the <y+> take {in all|altogether}|how much <x> was used, in <z+>|~what length of <x> went into the <y+>, in <z+>}?",
            "a*b",
            "{<0 <z>>|<0>|<0>|it was <0 <z>>}.",
        ),
        sought(
            "{how many <z+> of <x> {were left|did <A> have left|remained|did <he> still have}|how much <x> was not used, in <z+>|~what length of <x> stayed over, in <z+>}?",
            "c-a*b",
            "{<0 <z>>|<0>|<0>|<0 <z>> <0?was/were> left}.",
        ),
        fits=lambda a, b, c: c > a * b,
        props=_LONG,
    ),
)

_COOKED = together(
    "egg/cake, spoon of sugar/pie, cup of flour/loaf, apple/tart, banana/smoothie, potato/portion of soup, tomato/pot of sauce, "
    "lemon/jug of lemonade, onion/stew, carrot/salad, slice of cheese/sandwich, cup of milk/pudding, nut/brownie, berry/bowl of porridge, "
    "spoon of cocoa/mug of chocolate, pinch of salt/pan of rice, leaf of basil/pizza, date/energy bar, walnut/cake, strawberry/milkshake"
)
_COOKING = (
    *asked(
        "{<A> {needed|used|took} <0 <x>> for <1 <y>>, the same number for each|<1 <y>> took <0 <x>> {in all|altogether}, the same number for each|for <1 <y>>, <A> used <0 <x>> in equal shares|~<A>'s recipe took <0 <x>> for <1 <y>>}. {on <day>|for the party|for the guests} <A> made <2> more{ of them|}.",
        ((2, 12), (2, 12), (2, 30)),
        sought(
            "{how many <x+> {were needed|did <he> need|were there} for {each|one} <y>|how many <x+> did each <y> take|how many <x+> went into each <y>|~what did a single <y> take, in <x+>}?",
            "a/b",
            _X,
        ),
        sought(
            "{how many <y+> did <A> make {in all|altogether|in total}|how many <y+> were there {in all|altogether|in total}|~to how many did the <y+> come}?",
            "b+c",
            _Y,
        ),
        sought(
            "{how many <x+> did the later <y+> take|how many <x+> were needed for the later <y+>|~how many <x+> went into the later ones}?",
            "a/b*c",
            _X,
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: b != c,
        props=_COOKED,
    ),
    *asked(
        "{<A> took <0 <x>> to make one <y>. there were <1 <x>> {in the kitchen|in the cupboard|at home}|there were <1 <x>> {in the kitchen|at home}. one <y> took <0 <x>>|<A> had <1 <x>>. <he> needed <0> for every <y>|if every <y> took <0 <x>> and <A> had <1> of them|~<A> had <1 <x>>, and <0> made one <y>}.",
        ((2, 20), (2, 40)),
        sought(
            "{how many <y+> could <A> make|how many <y+> could be made {|with all of them|in all}|how many <y+> were the <x+> enough for|for how many <y+> did <A> have <x+>|~at what number of <y+> were the <x+> used up}?",
            "b/a",
            _Y,
        ),
        values=lambda a, b: (a, a * b),
        props=_COOKED,
    ),
    *asked(
        "{<A> took <0 <x>> to make one <y>. <he> made <1 <y>>|<A> made <1 <y>>. each one took <0 <x>>|<A> made <1 <y>> with <0 <x>> in each|if every <y> took <0 <x>> and <A> made <1> of them|~<0 <x>> made one <y>, and <A> made <1>}.",
        ((2, 20), (2, 90)),
        sought(
            "{how many <x+> did <A> {use|need|take} {in all|altogether|in total|}|how many <x+> were {needed|used} {in all|altogether}|how many <x+> did all the <y+> take|what was the total number of <x+>|~how many <x+> were gone after that}?",
            "a*b",
            _X,
        ),
        props=_COOKED,
        spare=True,
    ),
)

_SHARED = kind(
    "sticker, marble, crayon, trading card, balloon, stamp, sheet of paper, bead, pencil, candle, seed, shell, badge, token, "
    "ticket, book, toy car, paper star, bookmark, coin, comic, sparkler, flower, button, magnet, whistle, glow stick"
)
_SHARES = (
    *asked(
        "{<A> had {<0 bag>|<0 box>} of <x+> with <1> in each. <he> shared them {equally|evenly} among {<2 child>|<2 pupil>|<2 friend>}|there were <1 <x>> in each of <A>'s <0 packet>. <2 friend> shared all of them equally|<A> bought <0 packet> of <x+>, <1> in each, and split them evenly between <2 pupil>|~<2 child> got equal shares of <A>'s <0 box> with <1 <x>> in each}.",
        ((2, 12), (2, 12), (2, 12)),
        sought(
            "{how many <x+> did {each|each of them|each one|every one of them} get|how many <x+> were there for each|~what was everyone's share of <x+>}?",
            "a*b/c",
            _X,
        ),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> did <A> share {in all|altogether}|~to how many did the <x+> come}?",
            "a*b",
            _X,
        ),
        values=lambda a, b, c: (a * c, b, c),
        kinds=(_SHARED,),
    ),
    *asked(
        "{<A> had <0> times as many <x+> as <B>. <B> had <1 <x>>|<B> had <1 <x>>. <A> had <0> times as many|<B> had <1 <x>>, and <A> had <0> times that number|~<A>'s <x+> were <0> times the <1> that <B> had}. {<C> had <2 <x>>|<2 <x>> were <C>'s|there were <2 <x>> in <C>'s drawer}.",
        ((2, 12), (2, 60), (2, 90)),
        sought(
            "{how many <x+> did <A> have|how many <x+> were <A>'s|find how many <x+> <A> had|~what was <A>'s number of <x+>}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did {<A> and <B>|<B> and <A>} have {together|in all|altogether}|what was the total of <A>'s and <B>'s <x+>|~what did <A>'s and <B>'s <x+> come to}?",
            "a*b+b",
            _X,
        ),
        sought(
            "{how many <x+> did {<C> and <B>|<B> and <C>} have {together|in all|altogether}|what was the total of <B>'s and <C>'s <x+>|~what did <B>'s and <C>'s <x+> come to}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> have than <C>|how many fewer <x+> did <C> have than <A>|~by how many <x+> was <C> behind <A>}?",
            "a*b-c",
            _X,
        ),
        fits=lambda a, b, c: c < a * b and c != b,
        kinds=(_SHARED,),
    ),
    *asked(
        "{<A> had <0> times as many <x+> as <B>. <A> had <1 <x>>|<A> had <1 <x>>, <0> times as many as <B>|<A> had <1 <x>>. that was <0> times the number that <B> had|~<A>'s <1 <x>> were <0> times what <B> had}. {<C> had <2 <x>>|<2 <x>> were <C>'s|there were <2 <x>> in <C>'s drawer}.",
        ((2, 12), (2, 60), (2, 90)),
        sought(
            "{how many <x+> did <B> have|how many <x+> were <B>'s|find how many <x+> <B> had|~what was <B>'s number of <x+>}?",
            "b/a",
            _X,
        ),
        sought(
            "{how many <x+> did {<A> and <B>|<B> and <A>} have {together|in all|altogether}|what was the total of <A>'s and <B>'s <x+>|~what did <A>'s and <B>'s <x+> come to}?",
            "b+b/a",
            _X,
        ),
        sought(
            "{how many <x+> did {<C> and <A>|<A> and <C>} have {together|in all|altogether}|what was the total of <A>'s and <C>'s <x+>|~what did <A>'s and <C>'s <x+> come to}?",
            "b+c",
            _X,
        ),
        values=lambda a, b, c: (a, a * b, c),
        kinds=(_SHARED,),
    ),
    *asked(
        "{there were <0> boys and <1> girls in <A>'s class. {every child|each of them|each child} {got|brought} <2 <x>>|<A> had <2 <x>> for each child. <0> boys and <1> girls came|<0> boys and <1> girls each got <2 <x>> from <A>|~<2 <x>> were given by <A> to each of <0> boys and <1> girls}.",
        ((2, 30), (2, 30), (2, 30)),
        sought(
            "{how many <x+> did the boys {get|have} {in all|altogether|}|how many <x+> were there for the boys|~to how many did the boys' <x+> come}?",
            "a*c",
            _X,
        ),
        sought(
            "{how many <x+> did the girls {get|have} {in all|altogether|}|how many <x+> were there for the girls|~to how many did the girls' <x+> come}?",
            "b*c",
            _X,
        ),
        sought(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> did all the children have {together|in all}|~to how many did all the <x+> come}?",
            "(a+b)*c",
            _X,
        ),
        sought(
            "{how many children were there {in all|altogether|in total}|what was the total number of children|~to how many did the boys and girls come}?",
            "a+b",
            _N,
        ),
        kinds=(_SHARED,),
    ),
    *asked(
        "{<A> put <his> <x+> in <0 row>. {there were|<he> put} <1> in each row, and <2> more lay in a heap|there were <2 <x>> in a heap and <0 row> of <1 <x>> on <A>'s table|<A> laid out <0 row> of <1 <x>> and kept <2> in <his> hand|~in <0 row> of <1>, <A> laid out <x+>, and <2> stayed in the bag}.",
        ((2, 40), (2, 40), (2, 40)),
        sought(
            "{how many <x+> {were in the rows|lay in the rows|did the rows have} {in all|altogether|}|~to how many did the <x+> in the rows come}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {in all|altogether|in total}|what was the total number of <A>'s <x+>|~to how many did all of <A>'s <x+> come}?",
            "a*b+c",
            _X,
        ),
        sought(
            "{how many <x+> would there be in the rows with one more such row|how many <x+> would all the rows have with one more row like these|~how many <x+> would lie in the rows with a further row}?",
            "(a+1)*b",
            _X,
        ),
        fits=lambda a, b, c: b != c,
        kinds=(_SHARED,),
    ),
)

_FED = together(
    "elephant/apple, monkey/banana, horse/carrot, seal/fish, rabbit/turnip, parrot/nut, goat/cabbage, bear/loaf, penguin/herring, "
    "pony/sugar lump, tortoise/lettuce leaf, squirrel/acorn, panda/bamboo stick, pig/potato, otter/crab, hedgehog/snail, camel/date, "
    "cow/beet, stork/frog, deer/chestnut, hamster/seed, llama/pear, duck/bread crust, dog/biscuit"
)
_FEEDING = (
    *asked(
        "{<0 <x>> lived at a {farm|zoo|shelter}. {each|every} <x> ate <1 <y>> {a|per|each} day|each of the <0 <x>> at the {farm|zoo} got <1 <y>> {a|per|every} day|<A> fed <0 <x>>, with <1 <y>> a day for each|~with <1 <y>> a day for each, <0 <x>> were fed}. {there were <y+> for <2 day>|the store was enough for <2 day>|this went on for <2 day>}.",
        ((2, 40), (2, 20), (2, 40)),
        sought(
            "{how many <y+> did all the <x+> eat {per|in one|in a|each} day|how many <y+> were needed {per|each|every} day|~what was the need of one day, in <y+>}?",
            "a*b",
            _Y,
        ),
        sought(
            "{how many <y+> did {each|one} <x> eat {in all|in the whole time|on all the days}|how many <y+> did one <x> get {in all|altogether}|~what was a single <x>'s total of <y+>}?",
            "b*c",
            _Y,
        ),
        sought(
            "{how many <y+> {were eaten|were needed|were there} {in all|altogether|in total}|how many <y+> did all the <x+> eat {in all|altogether}|~to how many did all the <y+> come}?",
            "a*b*c",
            _Y,
        ),
        fits=lambda a, b, c: len({a, b, c}) == 3,
        props=_FED,
    ),
    *asked(
        "{<0 <x>> ate <1 <y>> in a day, each of them equally many|<A> gave <1 <y>> to <0 <x>>. each got the same number|each day <A> shared <1 <y>> evenly among <0 <x>>|if <1 <y>> were shared by <0 <x>>, the same number for each|~<1 <y>> went in equal parts to <0 <x>>}.",
        ((2, 40), (2, 40)),
        sought(
            "{how many <y+> did {each|one|every} <x> {get|eat}|how many <y+> were there for {each|one} <x>|how many <y+> was that per <x>|~what was the share of one <x>}?",
            "b/a",
            _Y,
        ),
        values=lambda a, b: (a, a * b),
        props=_FED,
    ),
    *asked(
        "{<0 <y>> were eaten by the <x+> in a day, and each <x> ate <1>|<A> gave <0 <y>> to the <x+>. each got <1>|each day <A> shared out <0 <y>> at <1> to each <x>|if the <x+> got <0 <y>>, <1> for each of them|~at <1 <y>> to each <x>, <0> were gone}.",
        ((2, 40), (2, 40)),
        sought(
            "{how many <x+> were there|how many <x+> {were fed|had to be fed}|how many <x+> did {that|it} feed|how many <x+> got their food|~for how many <x+> were there <y+>}?",
            "a/b",
            _X,
        ),
        values=lambda a, b: (a * b, b),
        props=_FED,
    ),
)

_SETS = together(
    "shelf/book/cupboard, row/chair/hall, string/light/shop window, page/photo/album, floor/room/hotel, "
    "pack/card/drawer, line/towel/yard, rack/coat/cloakroom, column/stamp/album, row/tree/orchard, wall/picture/gallery, "
    "tray/cup/trolley, bench/pot/greenhouse, hook/key/office, row/carrot/patch, aisle/basket/market hall, lane/buoy/harbour"
)
_SETTING = (
    *asked(
        "{the <z> had <0 <x>>. every <x> had <1 <y>>|there were <0 <x>> in the <z>, with <1 <y>> to each <x>|each <x> in the <z> had <1 <y>>. there were <0 <x>>|~in the <z> each of <0 <x>> had <1 <y>>}. {<A> took away <2 <y>>|<2> of the <y+> were carried off|<2 <y>> were missing on <day>}.",
        ((2, 40), (2, 40), (2, 60)),
        sought(
            "{how many <y+> were there {in all|altogether|in total} {at first|before that}|how many <y+> had there been at first|~how many <y+> would all the <x+> have with none gone}?",
            "a*b",
            _Y,
        ),
        sought(
            "{how many <y+> {were left|remained|were still there}|~how many <y+> could still be used}?",
            "a*b-c",
            _Y,
        ),
        fits=lambda a, b, c: c < a * b,
        props=_SETS,
    ),
    *asked(
        "{the <z> had <0 <y>> and <1 <x>>, equally many <y+> to each <x>|there were <1 <x>> in the <z> and <0 <y>> in all, the same number to each <x>|~in the <z>, <0 <y>> were spread evenly over <1 <x>>}. {<A> emptied <2> of the <x+>|<A> cleared <2 <x>>}.",
        ((5, 40), (2, 40), (2, 30)),
        sought(
            "{how many <y+> were there to each <x>|how many <y+> did each <x> have|how many <y+> were there per <x>|~what was one <x>'s number of <y+>}?",
            "a/b",
            _Y,
        ),
        sought(
            "{how many <x+> {did <A> not touch|still had <y+>|did <A> leave alone}|~how many <x+> stayed as they were}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <y+> did <A> take away|how many <y+> had to go elsewhere|~how many <y+> lost their place}?",
            "a/b*c",
            _Y,
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: c < b,
        props=_SETS,
    ),
)

_VISITED = kind(
    "visitor, swimmer, skater, guest, tourist, passenger, customer, climber, reader, hiker, camper, rider, pupil, fan, "
    "dancer, spectator, child, walker, traveller, runner, diver"
)
_TICKETS = (
    *asked(
        "{a ticket to the {pool|rink|fair|museum|circus|castle} cost <$0>. {<1 <x>> came on <day> and <2> on <dayb>|there were <1 <x>> on <day> and <2 <x>> on <dayb>}|on <day> <1 <x>> bought tickets, on <dayb> <2>. each ticket cost <$0>|each of <1 <x>> paid <$0> on <day>. on <dayb> <2 <x>> paid the same|~at <$0> for each ticket, <1 <x>> came on one day and <2> on another}.",
        ((2, 40), (2, 200), (2, 200)),
        sought(
            "{how many tickets were sold {in all|altogether|on both days}|how many <x+> were there {in all|altogether|on the two days}|~to how many did the <x+> come}?",
            "b+c",
            _N,
        ),
        sought(
            "{how much money was taken in {in all|altogether|on both days}|how much did all the <x+> pay {in all|together|altogether}|what was the total paid for tickets|~to what sum did all the tickets come}?",
            "a*(b+c)",
            _M,
        ),
        sought(
            "{how much more money was taken in on the first day than on the second|how much more did the first day bring than the second|~by what sum was the first day better}?",
            "a*(b-c)",
            _M,
        ),
        fits=lambda a, b, c: b > c,
        kinds=(_VISITED,),
    ),
)

PORTIONS = (
    *_PUTTING,
    *_GROUPING,
    *_DAYS,
    *_NEEDS,
    *_ANIMALS,
    *_PLAYING,
    *_MONEY,
    *_BASKETS,
    *_SNACKS,
    *_MACHINES,
    *_CHAPTERS,
    *_NESTING,
    *_HARVESTS,
    *_SPEEDS,
    *_PAID,
    *_SEATING,
    *_PACKS,
    *_CUTS,
    *_COOKING,
    *_SHARES,
    *_FEEDING,
    *_SETTING,
    *_TICKETS,
)
