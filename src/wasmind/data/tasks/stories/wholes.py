"""Parts and wholes: joined and separated amounts of which the whole, a part, the start or the change is not told."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import asked, sought
from wasmind.data.tasks.stories.words import kind, together

_X = "{<0>|<0>|<0 <x>>|it was <0 <x>>}."
_Y = "{<0>|<0>|<0 <y>>|it was <0 <y>>}."
_N = "{<0>|<0>|<0>|that is <0>|it was <0>}."
_M = "{<$0>|<$0>|it was <$0>}."

_VENUE = together(
    "customer/café, guest/hotel, diner/restaurant, shopper/bakery, visitor/gallery, patient/clinic, camper/camp, "
    "swimmer/pool, skater/ice rink, reader/reading room, dancer/ballroom, player/games hall, client/hair salon, "
    "spectator/small arena, passenger/waiting room, student/study hall, climber/climbing hall, tourist/castle yard"
)
_GOODS = kind(
    "marble, trading card, eraser, seashell, button, crayon, stamp, balloon, ribbon, pin badge, notebook, glow stick, "
    "jigsaw piece, bottle cap, toy soldier, domino, plum, chestnut, cookie, walnut, lollipop, muffin, peach, pretzel, "
    "gumdrop, comic book, sea pebble, bouncy ball, hair clip, paper plane, keychain, poker chip, candle, seed packet"
)
_LIQUID = kind("orange juice, lemonade, iced tea, apple cider, rainwater, milk, cocoa")
_ANIMAL = kind(
    "lizard, frog, newt, hamster, rabbit, duckling, goat, turtle, parrot, beetle, crab, snail, gecko, squirrel, "
    "guinea pig, pheasant, toad, quail, hedgehog, salamander, canary, gerbil, flamingo, penguin, otter, iguana"
)
_FRUIT = kind(
    "apple, pear, plum, peach, fig, lemon, orange, apricot, mango, quince, cherry, avocado, lime, olive, nectarine"
)
_DRINK = kind(
    "apple juice, cola, iced tea, lemonade, ginger ale, grape juice, tonic water, orange soda, coconut water, root beer, "
    "tomato juice, cherry soda, mineral water, cream soda"
)
_GROWN = kind(
    "cabbage, carrot, pumpkin, melon, cucumber, turnip, tomato, tulip, sunflower, leek, onion, courgette, beetroot, "
    "squash, rose, radish, cauliflower, pepper, artichoke, parsnip, lily"
)
_MADE = together(
    "birdhouse/build/built, scarf/knit/knitted, lantern/make/made, pie/bake/baked, poster/paint/painted, "
    "candle/pour/poured, basket/weave/wove, letter/write/wrote, kite/build/built, puppet/sew/sewed, cake/bake/baked, "
    "bracelet/braid/braided, mug/paint/painted, sandwich/make/made, card/design/designed, cushion/sew/sewed, "
    "model boat/carve/carved, paper crane/fold/folded, dumpling/fold/folded, song/record/recorded"
)

_LEFT_AFTER = (
    *asked(
        "{{<a y>|the <y>} {had|had been holding} some <x+>. {after <0> of them left|once <0> of them had gone|when <0 <x>> had gone home}, {there were still <1>|it still had <1>|<1 <x>> were left}. {then|later|half an hour later} <2> {more|new} <x+> {came in|arrived}|there were {some|a number of} <x+> in the <y> {at noon|in the morning|on <day>}. <0> of them left, {and <1> stayed|and there were still <1> after that}. {later|after that} <2> new ones {came|arrived}|after <0 <x>> had left the <y> there were still <1>, and then <2> {more|others} came in}.",
        ((2, 90), (2, 90), (2, 80)),
        sought(
            "{how many <x+> {were there|were in the <y>} {at first|at the start|to begin with|before anyone left|originally}|how many <x+> did the <y> have {at the start|at first|to begin with|before any left|initially}|what was the number of <x+> in the beginning|find how many <x+> the <y> had at first|~how many <x+> had been there before the <0> went}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> {were there|were in the <y>|did the <y> have} {in the end|then|now|after that|after the new ones came}|what was the number of <x+> at the end|find how many <x+> there were in the end|~with how many <x+> did it end}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many different <x+> were in the <y> {that day|in all|altogether}|how many <x+> did the <y> have that day {in all|altogether|counting those who left and those who came later}|how many <x+> came to the <y> in total|~how many <x+> were there if everyone is counted}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many more <x+> left than came in {later|}|by how many <x+> was the number who left larger than the number who came|how many fewer <x+> came later than had left|~by how many did the <y> shrink from start to end}?",
            "a-c",
            _N,
        ),
        fits=lambda a, b, c: a > c,
        props=_VENUE,
    ),
    *asked(
        "{{<a y>|the <y>} {had|was holding} <0 <x>>. {after some of them left|once some had gone|when a few had gone home}, {there were still <1>|it still had <1>|<1> were left}. {then|later|half an hour later} <2> {more|new} <x+> {came in|arrived}|there were <0 <x>> in the <y> {at noon|in the morning|on <day>}. some of them left, {and <1> stayed|and there were still <1> after that}. {later|after that} <2> new ones {came|arrived}|of the <0 <x>> in the <y>, only <1> {stayed|remained} and the others left. then <2> more {came in|turned up}}.",
        ((5, 120), (2, 90), (2, 80)),
        sought(
            "{how many <x+> left|how many <x+> {went home|went away|had gone}|how many of the <x+> left the <y>|find the number of <x+> who left|how many <x+> left before the new ones came|~how many <x+> did the <y> lose}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> {were there|were in the <y>|did the <y> have} {in the end|then|now|after that|after the new ones came}|what was the number of <x+> at the end|~with how many <x+> did it end}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many different <x+> were in the <y> {that day|in all|altogether}|how many <x+> did the <y> have that day {in all|altogether|counting those who left and those who came later}|how many <x+> came to the <y> in total|~how many <x+> were there if everyone is counted}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> fewer were there in the end than at first|by how many was the number of <x+> smaller at the end than at the start|how many more <x+> were there at the start than at the end|~by how many <x+> did the number go down over the day}?",
            "a-b-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c,
        props=_VENUE,
    ),
    *asked(
        "{<A> gave <0> {of <his> <x+>|<x+>} to <his> <kin> and <1> to <B>. {now <he> had|<he> then had|that left <him> with} {<2>|<2 <x>>}|<A> {gave away|handed out} <0 <x>> on <day> and <1> more the day after. <he> had <2> left|<A> had {some|a box of} <x+>. <he> gave <his> <kin> <0> of them and <B> <1>, and {kept|still had} <2>|<A> had <2 <x>> left after {giving|handing} <0> to <his> <kin> and <1> to <B>}.",
        ((2, 200), (2, 200), (2, 300)),
        sought(
            "{how many <x+> did <A> have {initially|at first|to start with|in the beginning|before giving any away}|how many <x+> did <he> start with|how many <x+> were there {at first|originally}|what was the number of <x+> that <A> had at first|find how many <x+> <A> had before|~how many <x+> had <he> owned before all this}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> give away {in all|altogether|in total|}|what was the total number of <x+> <he> gave away|how many <x+> did <he> part with {in all|together}|find how many <x+> <A> gave to others|~how many <x+> went to other people}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> still have after the first gift|how many <x+> did <he> have when <he> had given away only the first <0>|with how many <x+> was <A> left after giving away the first <0>|~how many <x+> lay there between the two gifts}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> give away the second time than the first|how many fewer <x+> were in the first gift than in the second|how much larger was the second gift|~by how many <x+> did the two gifts differ}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > a,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> had <0 <x>>. <he> gave some to <B> and then lost <1>{| on the way home}. {now <he> had|in the end <he> had|<he> was left with} <2>|<A> started {with|the week with} <0 <x>>. {a few|some} of them went to <B>, <1> {got lost|were lost|broke}, and <he> ended up with <2>|of <his> <0 <x>>, <A> {lent|gave} some to <B>. after <he> lost <1> more, <2> were left}.",
        ((20, 500), (2, 90), (2, 200)),
        sought(
            "{how many <x+> did {<A>|<he>} give to <B>|how many <x+> did <B> get|how many did <B> receive|find the number of <x+> that went to <B>|how many of the <x+> were given to <B>|~what was <B>'s share of the <x+>}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have after giving some to <B>, before any were lost|how many <x+> did <he> have before the <1> were lost|how many <x+> were left just after <B> got some|~how many <x+> did <A> hold before that loss}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many fewer <x+> did <A> have in the end than at the start|how many <x+> did <A> no longer have|how many <x+> was <he> missing at the end, counting those <B> got|~by how many did <his> <x+> go down in all}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many <x+> were there not lost|how many of the <x+> did not get lost|not counting the lost ones, how many <x+> were there|~how many <x+> escaped being lost}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> {lost|mislaid|sold|gave up} <0> of <his> <x+> {last week|on <day>|at the <place>}. <he> {had|had owned} <1 <x>> {earlier|before|before that|at first} and {<B> gave <him>|then <he> was given} <2> afterwards|<0> of <A>'s <x+> {got lost|went missing|were stolen}. {before that|earlier} <he> had <1>, and {today|afterwards} <he> {got|bought} <2> new ones|on <day> <A> {lost|could not find} <0 <x>>. earlier there had been <1> in <his> drawer. <his> <kin> {later|then} {gave|brought} <him> <2>}.",
        ((2, 80), (10, 300), (2, 90)),
        sought(
            "{how many <x+> did <A> have {in the end|now|after all this|then}|how many <x+> does <he> have now|find how many <x+> <he> had in the end|what was the number of <x+> at the end|~how many <x+> could <A> count after everything}?",
            "b-a+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {just after that|right after those were gone|before <he> got new ones|before the <2> came}|how many <x+> were left {of the old ones|before any were added}|how many of the old <x+> did <he> still have|~what remained of the first <x+>}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many more <x+> were gone than came in later|how many fewer <x+> did <he> get than were gone|how many more <x+> must <he> get to make up for those that were gone|~by how many did the <x+> drop from beginning to end}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many <x+> would <A> have had if none were gone|with the <2> and without any loss, how many <x+> would <he> have had|how many <x+> did <he> own at one time or another|~had none gone, how many <x+> would there have been at the end}?",
            "b+c",
            _X,
        ),
        fits=lambda a, b, c: b > a > c,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> lost <0 <x>>. <he> had <1> {earlier|at first|before}|<0> of the <x+> in <A>'s box {broke|got lost|were given away}. there had been <1> in it|<A> {sold|traded} <0 <x>> {at the <shop>|to <B>}. {before|earlier} <he> {had|had had} <1 <x>>}.",
        ((2, 400), (5, 900)),
        sought(
            "{how many <x+> did <A> have {now|then|left|after that}|how many <x+> were left|how many <x+> did <he> still have|find the number of <x+> that were left|what number of <x+> remained|~how many <x+> had <A> kept}?",
            "b-a",
            _X,
        ),
        fits=lambda a, b: b > a + 1,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> {got|received|won} <0> more <x+> {at the <place>|from <his> <kin>}. {before that|earlier} <he> had <1>|<B> gave <A> <0 <x>>. <A> had <1> {earlier|already|before that}|<0> new <x+> came in the mail for <A>, who had <1> {before|at first}}.",
        ((2, 400), (2, 900)),
        sought(
            "{how many <x+> did <A> have {now|then|in all|after that|altogether}|how many <x+> were there in all|how many <x+> does <A> have now|find how many <x+> <A> had then|~how many <x+> could <A> count now}?",
            "a+b",
            _X,
        ),
        kinds=(_GOODS,),
    ),
)

_WEIGHED = together(
    "suitcase/pound, pumpkin/pound, dog/kilogram, backpack/kilogram, parcel/ounce, melon/pound, rabbit/ounce, "
    "stone/gram, cat/pound, toolbox/kilogram, turkey/pound, bag of sand/kilogram, crate/pound, book/gram, bowling ball/ounce"
)
_LONG = together(
    "ribbon/centimetre, rope/foot, scarf/inch, hose/metre, garden fence/yard, train track/inch, ladder/foot, paper chain/foot, "
    "string/inch, board/centimetre, banner/yard, cable/metre, hedge/metre, kite tail/inch, curtain rod/centimetre"
)
_PRICED = kind(
    "jacket, bicycle, lamp, phone, guitar, tent, desk, watch, suitcase, rug, camera, printer, mirror, coat, kettle, bookcase, "
    "keyboard, toaster, sled, drum, telescope, saddle, raincoat, scooter, aquarium"
)
_THREE = (
    *asked(
        "{<A>'s <x> weighed <0 <y>>, <B>'s weighed <1> and <C>'s <2>|<A> had a <x> {of|weighing} <0 <y>>. <B>'s <x> weighed <1 <y>>, and the one that belonged to <C> weighed <2>|at the <place> three <x+> were put on the scales. <A>'s weighed <0 <y>>, <B>'s <1 <y>> and <C>'s <2 <y>>}.",
        ((20, 300), (2, 200), (2, 300)),
        sought(
            "{together how much did {<A>'s and <B>'s <x+>|the <x+> of <A> and <B>} weigh|how much did the <x+> of <A> and <B> weigh {together|in all|altogether}|what was the total weight of <A>'s and <B>'s <x+>|what did <A>'s and <B>'s <x+> weigh in total|how many <y+> did <A>'s and <B>'s <x+> weigh together|~if <A> and <B> put their <x+> on one scale, what did it show}?",
            "a+b",
            _Y,
        ),
        sought(
            "{how much did all three <x+> weigh {together|in all|altogether}|together how much did their <x+> weigh|what was the total weight of the three <x+>|how many <y+> did all the <x+> weigh in all|~what did the three come to on one scale}?",
            "a+b+c",
            _Y,
        ),
        sought(
            "{how much heavier was <A>'s <x> than <B>'s|how many <y+> lighter was <B>'s <x> than <A>'s|how many more <y+> did <A>'s <x> weigh than <B>'s|what was the difference in weight between <A>'s <x> and <B>'s|~by how many <y+> did <A>'s <x> outweigh <B>'s}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how much did the <x+> of <B> and <C> weigh {together|in all}|what was the total weight of <B>'s and <C>'s <x+>|together how many <y+> did <B>'s and <C>'s <x+> weigh|~what did <C>'s <x> and <B>'s come to together}?",
            "b+c",
            _Y,
        ),
        fits=lambda a, b, c: a > b,
        props=_WEIGHED,
    ),
    *asked(
        "{<A> had a <x> with a length of <0 <y>>. <B>'s was <1 <y>> long and <C>'s <2>|<A>'s <x> measured <0 <y>>, <B>'s <1> and <C>'s <2>|the <x> of <A> was <0 <y>> long, that of <B> was <1> and that of <C> was <2>}.",
        ((20, 200), (2, 150), (2, 200)),
        sought(
            "{how long were the <x+> of <A> and <B> {together|in all|end to end}|together how many <y+> did <A>'s and <B>'s <x+> measure|what was the total length of <A>'s and <B>'s <x+>|how many <y+> long were <A>'s and <B>'s <x+> altogether|~if <A> joined <his> <x> to <B>'s, how many <y+> was it}?",
            "a+b",
            _Y,
        ),
        sought(
            "{how long were the three <x+> {together|in all|end to end}|together how much did their <x+> measure|what was the total length of all the <x+>|how many <y+> did they measure in all|~what length did all of them make end to end}?",
            "a+b+c",
            _Y,
        ),
        sought(
            "{how much longer was <A>'s <x> than <B>'s|how many <y+> shorter was <B>'s <x> than <A>'s|what was the difference in length between <A>'s and <B>'s|by how many <y+> was <A>'s longer than <B>'s|~how many <y+> must <A> cut off to match <B>}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how much longer were the <x+> of <A> and <C> together than <B>'s|by how many <y+> was <B>'s <x> shorter than those of <A> and <C> together|~put end to end, how many <y+> would <A>'s and <C>'s be beyond <B>'s}?",
            "a+c-b",
            _Y,
        ),
        fits=lambda a, b, c: a > b,
        props=_LONG,
    ),
    *asked(
        "{<A> bought <a x> for <$0>, {and <B> bought <a y> for <$1>|while <B> paid <$1> for <a y>}. <a z> for <$2> was what <C> {took|chose}|<A>'s <x> cost <$0>, <B>'s <y> cost <$1> and <C>'s <z> cost <$2>|at the {flea market|store|fair|shop} <A> spent <$0> on <a x>, <B> <$1> on <a y> and <C> <$2> on <a z>}.",
        ((20, 300), (5, 300), (5, 300)),
        sought(
            "{together how much did <A> and <B> {pay|spend}|together how much did <A>'s <x> and <B>'s <y> cost|how much did the <x> and the <y> cost {together|in all}|what was the total cost of the <x> and the <y>|what did <A> and <B> spend altogether|~what did the two things of <A> and <B> come to}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much did all three things cost {together|in all}|together how much did their things cost|how much money did the three spend {in all|altogether|in total}|what was the total price of the things|~what did the three of them leave at the till}?",
            "a+b+c",
            _M,
        ),
        sought(
            "{how much more did <A> spend than <B>|how much more expensive was the <x> than the <y>|how much cheaper was the <y> than the <x>|how much less did <B> pay than <A>|~what separates the price of the <x> from that of the <y>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much did the <y> and the <z> cost {together|in all}|what did <B> and <C> spend {together|altogether}|what was the total cost of the <y> and the <z>|~to what did <B>'s and <C>'s bills come}?",
            "b+c",
            _M,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(_PRICED, _PRICED, _PRICED),
    ),
    *asked(
        "{{in a survey|at the <place>|of the people asked}, <0 <x>> wanted both <y> and <z>, <1> wanted only <y>, and <2> wanted only <z>|<0 <x>> {chose|asked for} both <y> and <z>. {another|a further} <1> {chose|asked for} <y> but not <z>, and <2> {chose|asked for} <z> but not <y>|<1 <x>> said they {liked|would take} only <y>, <2> only <z>, and <0> said both}.",
        ((2, 300), (2, 500), (2, 500)),
        sought(
            "{how many <x+> {wanted|took|were for} <y> {in all|altogether|}|in all how many <x+> wanted <y>|how many portions of <y> were needed if each got one|what number of <x+> were for <y>|find how many <x+> {wanted|were for} <y>, alone or with <z>|~how many <x+> would be glad of <y>}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> {wanted|took|were for} <z> {in all|altogether|}|in all how many <x+> wanted <z>|how many portions of <z> were needed if each got one|find how many <x+> {wanted|were for} <z>, alone or with <y>|~how many <x+> would be glad of <z>}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> {were asked|answered|made a choice} {in all|altogether|in total}|how many <x+> were there in all|what was the total number of <x+>|~how many <x+> gave an answer of any kind}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many <x+> wanted just one of the two|how many <x+> did not want both|how many <x+> wanted only one thing|~how many <x+> were content with one of them}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> wanted only <y> than both|how many fewer <x+> wanted both than only <y>|~by how many <x+> did the group for <y> alone beat the group for both}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > a and b != c,
        kinds=(
            kind(
                "guest, pupil, camper, customer, passenger, visitor, worker, hiker, player, nurse, student, scout, dancer"
            ),
            _DRINK,
            kind(
                "soup, salad, rice, popcorn, ice cream, toast, pizza, fruit, cake, bread, fries, pasta, yogurt, cheese"
            ),
        ),
    ),
    *asked(
        "{{of|among} the <0 <x>> {at the <place>|in the club|in the group}, <1> {could|were able to} <y>, and <2> of those {could also <z>|could <z> as well}|there were <0 <x>> {at the <place>|on the list}. <1> of them {could|knew how to} <y>, and <2> of these {could|were able to} <z> too|<2 <x>> {could|were able to} both <y> and <z>. that was a part of the <1> who could <y>, and there were <0 <x>> in all}.",
        ((20, 600), (5, 400), (2, 300)),
        sought(
            "{how many of {those|the <x+>} who could <y> could not <z>|how many <x+> could <y> but not <z>|how many <x+> could only <y>|~for how many of the <x+> who could <y> was it just that}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> could not <y>|how many of the <x+> were not able to <y>|find how many <x+> could not <y>|~how many <x+> had still to learn to <y>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> could not do both|how many of the <x+> were not able to do both things|leaving out those who could do both, how many <x+> were there|~how many <x+> lacked at least one of the two skills}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        kinds=(
            kind("pupil, camper, scout, student, sailor, cousin, member, teenager, dancer, cadet, villager, child"),
            kind("swim, ski, juggle, dive, whistle, knit, sing, skate, type fast, play chess"),
            kind("row, cook, draw, surf, dance, sew, play the flute, ride a horse, do magic tricks, speak French"),
        ),
    ),
    *asked(
        "{there were <0 <x>> in the {series|course|set} <A> {liked|had begun}. <he> had <z> <1> of them, {<2> of those|and <2> of them} {last week|in the holidays|on a rainy day}|<A> had {already |}<z> <1 <x>> of the <0> in the set, <2> of them {last month|in one weekend}|so far <A> had <z> <1> of the <0 <x>> in the set. <2> of these {were very short|were rather hard|took <him> all night}}.",
        ((6, 120), (3, 90), (2, 80)),
        sought(
            "{how many <x+> did <he> still have to <y>|how many more <x+> did <A> have to <y> to finish the set|how many <x+> were left to <y>|how many of the <x+> had <he> not yet got to|how many more <x+> were there for <A> to <y>|~how many <x+> still lay ahead of <him>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many of the <1 <x>> were not among those <2>|not counting those <2>, how many <x+> did <he> get through|how many other <x+> had <he> got through besides those <2>|~how many <x+> were left of the <1> without those <2>}?",
            "b-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        props=together(
            "book/read/read, film/watch/watched, episode/watch/watched, comic/read/read, lesson/finish/finished, "
            "puzzle/solve/solved, exercise/finish/finished, song/learn/learned, trail/hike/hiked, poem/learn/learned, "
            "story/hear/heard, map/copy/copied, tale/read/read, video/watch/watched, riddle/solve/solved"
        ),
    ),
)

_TWO_OF_THREE = (
    *asked(
        "{{a|the} {grocery|store|kiosk|canteen|supermarket} had <0> bottles of <y>, <1> bottles of <z> and <2 <x>>|on {the shelf|the counter|a shelf} there were <0> bottles of <y>, <1> of <z> and also <2 <x>>|<A> counted <0> bottles of <y> and <1> bottles of <z> at the kiosk. there were <2 <x>> too|{for the party|for the school trip}, <A> ordered <0> bottles of <y>, <1> bottles of <z> and <2 <x>>}.",
        ((2, 120), (2, 120), (2, 200)),
        sought(
            "{how many bottles did they have {in all|altogether|in total}|how many bottles were there {in all|altogether|}|how many bottles of <y> and <z> were there {together|in all}|what was the total number of bottles|how many bottles of <y> and of <z> did they have|~to how many bottles did it all come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many more bottles of <z> than of <y> were there|how many fewer bottles of <y> than bottles of <z> were there|by how many bottles was there more <z> than <y>|how many more bottles of <z> did they have than bottles of <y>|~what was the difference between the two kinds of bottles}?",
            "b-a",
            _N,
        ),
        sought(
            "{how many more <x+> than bottles of <y> were there|how many fewer bottles of <y> were there than <x+>|by how many did the <x+> outnumber the bottles of <y>|~how many bottles of <y> would have to be added to match the <x+>}?",
            "c-a",
            _N,
        ),
        sought(
            "{how many things were there {in all|altogether}|how many items did they have in total, bottles and <x+> together|what was the total of bottles and <x+>|~how many items were there if everything is counted}?",
            "a+b+c",
            _N,
        ),
        fits=lambda a, b, c: b > a and c > a,
        kinds=(
            kind(
                "apple, sandwich, muffin, cracker, banana, cookie, bread roll, pretzel, paper cup, napkin, bagel, egg"
            ),
            _DRINK,
            _DRINK,
        ),
    ),
    *asked(
        "{{in|at} the {reptile house|pet shop|rescue centre|children's zoo} {one|a large} {pen|enclosure} {has|holds} <0 <x>> and <1 <y>>. <2> of the <y+> are <z>|<A> {looks|peers} into a {pen|enclosure} with <0 <x>> and <1 <y>>, and <he> sees that <2> of the <y+> are <z>|a {pen|enclosure} is home to <0 <x>> and <1 <y>>. just now <2> of the <y+> are <z>}.",
        ((2, 200), (4, 200), (2, 150)),
        sought(
            "{how many <y+> are not <z>|how many of the <y+> are not <z>|how many <y+> does one see that are not <z>|how many other <y+> are there|how many <y+> are there besides those <2>|~what is the number of the other <y+>}?",
            "b-c",
            _Y,
        ),
        sought(
            "{how many animals are there {in all|altogether|in total}|how many animals live in it {in all|together}|what is the total number of animals|how many <x+> and <y+> are there {together|in all}|~if both kinds are counted, how many animals is that}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many animals are there besides those <2 <y>>|not counting those <2 <y>>, how many animals are there|leaving out the <2 <y>>, how many <x+> and <y+> are there|~how many animals are left if one takes away the <2 <y>>}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many more <y+> than <x+> are there|how many fewer <x+> are there than <y+>|by how many do the <y+> outnumber the <x+>|~how many <x+> would have to come to equal the <y+>}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > c + 1 and b > a,
        kinds=(
            _ANIMAL,
            _ANIMAL,
            kind(
                "asleep, hidden, under the leaves, behind a rock, in the shade, in the sun, in the straw, awake, spotted, very young, thirsty"
            ),
        ),
    ),
    *asked(
        "{<A> played with <0 <x>> on <day> and <1 <x>> {on the next day|the day after}. {altogether|in all} the games took <2> hours|on <day> <A> {met|had} <0 <x>> to play with, and on the day after <1> others. they played for <2> hours {in all|altogether}|in <2> hours of play over two days, <A> played with <0 <x>> on the first day and with <1> others on the second}.",
        ((2, 30), (2, 30), (2, 40)),
        sought(
            "{how many <x+> did <A> play with {in all|altogether|in total|on the two days}|what was the total number of <x+> <he> played with|how many <x+> were there in all|find how many <x+> <A> played with|~how many playmates did the two days bring}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> play with on the first day than on the second|how many fewer <x+> were there on the second day than on the first|by how many <x+> was the first day's group larger|~how many <x+> fewer came the day after}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(kind("child, kid, friend, cousin, classmate, neighbour, boy, girl, puppy, kitten, team-mate, scout"),),
    ),
    *asked(
        "{over <2> days <A> <z> <0> large <x+> and <1> small ones|<A> <z> <0> large <x+> and <1> small <x+>. it took <him> <2> days|it took <A> <2> days, but <he> <z> <0> large <x+> and <1> small ones}.",
        ((2, 60), (2, 60), (2, 30)),
        sought(
            "{how many <x+> did <A> <y> {in all|altogether|in total}|what is the total number of <x+> that <A> <z>|how many <x+> were there in all|find how many <x+> <A> <z>|~how many <x+> of either size were there}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more small <x+> than large ones did <A> <y>|how many fewer large <x+> were there than small ones|by how many did the small <x+> outnumber the large|~what was the difference between the small and the large ones}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > a,
        props=_MADE,
    ),
    *asked(
        "{when the {factory|mine|mill} closed, <0 <x>> stayed in the {village|town} and <1> {went away|moved away}. since then <2> have come from outside|<1 <x>> left the {island|village|town} {last year|after the flood}, <0> {stayed|remained}, and <2> {moved in|came} from elsewhere|of the <x+> in the {valley|old town}, <0> stayed, <1> went abroad, and <2> new ones {settled there|came} later}.",
        ((50, 900), (20, 1500), (5, 300)),
        sought(
            "{how many <x+> {live|are} there now|how many <x+> does it have now|how many <x+> were there in the end|what is the number of <x+> now|~how many <x+> can be counted there today}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> {lived|were} there {at first|before|originally|to begin with}|how many <x+> did it have before|what was the number of <x+> at first|~how many <x+> could once be counted there}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> left than came|how many fewer <x+> came than left|by how many did the number of <x+> go down in all|~what is the gap between those that left and those that came}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: b > c + 1,
        kinds=(kind("family, inhabitant, worker, villager, farmer, household, islander, fisher, stork, pensioner"),),
    ),
    *asked(
        "{the {tree|bush|plant|branch} {had|still had} <0 <x>> on it, <1> of them ripe. <A> had {picked|taken} <2> ripe ones {already|before that}|there were <0 <x>> left on the {tree|bush|branch} after <A> had picked <2> ripe ones. of those left, <1> were ripe|<A> picked <2> ripe <x+> {this morning|before lunch}. now the {tree|bush} has <0 <x>> on it, and <1> of these are ripe}.",
        ((4, 90), (2, 80), (2, 60)),
        sought(
            "{how many ripe <x+> {were there|did it have} {at first|to begin with|in the beginning|before}|how many of the <x+> were ripe {initially|before any were picked}|how many ripe ones had there been at first|find how many ripe <x+> there were at the start|~how many ripe <x+> did <A> see when <he> came}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many <x+> {were there|did it have} {at first|to begin with|before}, ripe or not|how many <x+> {hung|grew} there before <A> picked any|how many <x+> did it have initially|what was the number of <x+> of all kinds before the picking|~counting ripe and unripe, how many <x+> were there before}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many of the <x+> still there were not ripe|how many <x+> on it were not ripe|how many unripe <x+> were there|how many of those left were unripe|~how many <x+> still needed some sun}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1,
        kinds=(_FRUIT,),
    ),
)

_DAYS = (
    *asked(
        "{{a|the} {bakery|shop|stand|stall} sold <0 <x>> on both days together. <1> of them were sold on the first day|<A> sold <0 <x>> on <day> and the day after. on the first day it was <1>|over two days <0 <x>> were sold {at the fair|at the market}, <1> of them on the first}.",
        ((10, 900), (2, 700)),
        sought(
            "{how many <x+> were sold on the second day|how many were sold the second day|how many <x+> did the second day bring|find the number of <x+> sold on the second day|~what part of the <x+> was sold on the later day}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b: a > b + 1,
        kinds=(_GOODS,),
    ),
    *asked(
        "{{a|the} {bakery|shop|stand|stall} sold <0 <x>> on the first day. on the second it sold <1>|<A> sold <0 <x>> on <day> and <1> the day after|at the {fair|market} <0 <x>> were sold on the first of two days and <1> on the second}.",
        ((10, 900), (2, 700)),
        sought(
            "{how many <x+> were sold on both days {together|in all|}|how many were sold in the two days|how many <x+> were sold {in all|altogether|in total}|find the number of <x+> sold on the two days|~what was the count of both days together}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> were sold on the first day than on the second|how many fewer were sold on the second day than on the first|by how many <x+> was the first day better|~by how many did sales drop after the first day}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b: a > b,
        kinds=(_GOODS,),
    ),
    *asked(
        "{there were <0 <x>> {in the garden|in a field|in the vegetable patch}. <A> {picked|dug up|gathered|cut} <1> of them yesterday and <2> today|of <0 <x>>, <A> {brought in|harvested|picked} <1> yesterday and <2> today|<A> {grew|had} <0 <x>>. yesterday <he> {sold|took in} <1> of them, and today <2> more|yesterday <1> of <A>'s <0 <x>> were {picked|harvested}, and today <2>}.",
        ((20, 600), (2, 300), (2, 300)),
        sought(
            "{how many <x+> were left {after yesterday|at the end of yesterday|this morning, before today's work}|how many <x+> remained after the first day|how many were there still last night|~with how many <x+> did today begin}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> were left {after both days|in the end|after today|now}|how many <x+> {are|were} there still|how many of the <x+> remained at the end|find how many <x+> were left in all|~how many <x+> stayed where they were on both days}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> deal with {in all|on both days}|how many <x+> was it on the two days {in all|together|altogether}|how many <x+> were taken on both days|what was the total number of <x+> for yesterday and today|~to what do the two days come}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more was it yesterday than today|how many fewer <x+> was it today than yesterday|by how many <x+> was yesterday's number larger than today's|~how far behind yesterday was today}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c,
        kinds=(_GROWN,),
    ),
    *asked(
        "{<A> {picked|dug up|gathered|cut} <0 <x>> yesterday and <1> today. {now|after that} there were still <2> {in the garden|in the field}|after <A> had {brought in|harvested} <0 <x>> yesterday and <1> more today, <2> were left|there are <2 <x>> left in <A>'s garden. yesterday <he> took <0>, and today <he> took <1>}.",
        ((2, 300), (2, 300), (2, 300)),
        sought(
            "{how many <x+> were {there|in the garden} {at first|to begin with|before <he> took any|originally}|how many <x+> did <A> have at the start|what was the number of <x+> before yesterday|find how many <x+> <A> had grown|~how many <x+> had there once been}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many <x+> were left {after yesterday|at the end of yesterday|this morning, before today's work}|how many <x+> remained after the first day|how many were there still last night|~with how many <x+> did today begin}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> take {in all|on both days}|how many <x+> was it on the two days {in all|together|altogether}|how many <x+> did <A> bring in during the two days|~to what do the two days come}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> were left than <he> took today|by how many was the number left larger than that of today|~how far did today's <x+> fall short of those left}?",
            "c-b",
            _N,
        ),
        fits=lambda a, b, c: c > b,
        kinds=(_GROWN,),
    ),
    *asked(
        "{<A> had <0 page> to read. <he> read <1> on <day> and <2> the day after|{a|the} {report|novel|diary} had <0 page>. <A> read <1> of them {in the bus|before lunch} and <2> {at night|after lunch}|of the <0 page> in the {play|guide book}, <A> has read <1> at home and <2> {on the train|at school}}.",
        ((30, 700), (5, 200), (2, 150)),
        sought(
            "{how many pages {are|were} {still to be read|left|left to read}|how many more pages must <A> read to finish|how many pages did <he> still have to read|how many pages remained|~how many pages still lay ahead of <him>}?",
            "a-b-c",
            "{<0>|<0 page>|<0>|it was <0 page>}.",
        ),
        sought(
            "{how many pages has <A> read {so far|in all|altogether}|how many pages did <he> read {in all|altogether}|what is the total number of pages <A> has read|~how many pages lay behind <him>}?",
            "b+c",
            "{<0>|<0 page>|<0>|it was <0 page>}.",
        ),
        sought(
            "{how many pages were left when <he> had read only the first <1>|how many pages were unread after the first time|how many pages were left before <he> read those <2>|~with how many pages left did <he> start the second time}?",
            "a-b",
            "{<0>|<0 page>|<0>|it was <0 page>}.",
        ),
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{in the first half {the home side|our team} scored <0 <x>> and in the second <1>. {the other side|the guests} scored <2 <x>> in all|after the first half the {home side|home side} had <0 <x>>. they {made|scored} <1> in the second, and their rivals made <2> altogether}.",
        ((2, 80), (2, 80), (2, 150)),
        sought(
            "{how many <x+> did the home side score {in all|altogether|in the two halves}|how many <x+> did the two halves bring the home side|with how many <x+> did the home side finish|what was the home side' total|~what was the final score of the home side}?",
            "a+b",
            _X,
        ),
        sought(
            "{by how many <x+> did the home side win|how many more <x+> did the home side score than {the other side|their rivals}|how many <x+> was the winner ahead at the end|by how much did the guests lose|~what was the winning margin}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many <x+> were scored in the game {in all|altogether} by both sides|what was the total of <x+> of both sides|how many <x+> did the two sides score together|~how many <x+> did the public see}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did the home side score in the second half than in the first|how many fewer <x+> did they score before the break than after it|by how many <x+> was their second half better|~by how much did they improve after the break}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > a and a + b > c,
        kinds=(kind("point, goal, run, basket"),),
    ),
    *asked(
        "{{the home side|our team} finished with <0 <x>>, of which <1> came in the first half. {the other side|the guests} scored <2>|the home side scored <0 <x>> in all, <1> of them before the break. the other side had <2>|with <0 <x>> the home side beat the guests, who had <2>. in the first half the home side had scored <1>}.",
        ((5, 150), (2, 80), (2, 120)),
        sought(
            "{how many <x+> did the home side score in the second half|how many of their <x+> came {after the break|in the second half}|how many <x+> did they add in the second half|find how many <x+> the home side scored after the break|~what did the second half bring the home side}?",
            "a-b",
            _X,
        ),
        sought(
            "{by how many <x+> did the home side win|how many more <x+> did the home side score than {the other side|the guests}|how many <x+> was the winner ahead at the end|~what was the winning margin}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many <x+> were scored in the game {in all|altogether} by both sides|what was the total of <x+> of both sides|how many <x+> did the two sides score together|~how many <x+> did the public see}?",
            "a+c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and a > c and b != c,
        kinds=(kind("point, goal, run, basket"),),
    ),
)

_PUBLIC = kind(
    "museum, aquarium, theatre, castle, circus, observatory, water park, fair, concert, planetarium, zoo, ice show"
)
_CROWD = (
    *asked(
        "{<0> adults and <1> children {came to|visited} the <x> on <day>. <2> of the children {had|got} free tickets|on <day> the <x> had <0> adult visitors and <1> children, of whom <2> {paid nothing|got in free}|the <x> counted <1> children and <0> adults on <day>. <2> of the children did not have to pay}.",
        ((10, 600), (10, 600), (2, 300)),
        sought(
            "{how many people {came|visited the <x>} {in all|altogether|in total}|how many visitors were there {in all|altogether}|what was the total number of visitors|find how many people the <x> had that day|~to how many did the visitors come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many of the children paid|how many children had to pay|how many children did not get in free|find how many children paid for a ticket|~from how many children was money taken}?",
            "b-c",
            _N,
        ),
        sought(
            "{how many people paid {in all|altogether|}|how many visitors had to pay|how many paid tickets were there in all|find how many people, adults and children, paid|~from how many visitors was money taken}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many more children than adults were there|how many fewer adults than children came|by how many did the children outnumber the adults|~how many adults were lacking to equal the children}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > c + 1 and b > a,
        kinds=(_PUBLIC,),
    ),
    *asked(
        "{<0 person> {came to|visited} the <x> on <day>. <1> of them were children, and <2> of the children {had|got} free tickets|of the <0> visitors of the <x>, <1> were children. <2> children {paid nothing|got in free}, and all others paid|the <x> had <0> visitors on <day>, <1> of whom were children, and <2> of these children did not have to pay}.",
        ((50, 900), (10, 600), (2, 300)),
        sought(
            "{how many adults {came|were there|visited the <x>}|how many of the visitors were adults|find how many adults there were|how many of them were not children|~what number of the visitors had grown up}?",
            "a-b",
            _N,
        ),
        sought(
            "{how many of the children paid|how many children had to pay|how many children did not get in free|find how many children paid for a ticket|~from how many children was money taken}?",
            "b-c",
            _N,
        ),
        sought(
            "{how many people paid {in all|altogether|}|how many visitors had to pay|how many paid tickets were there in all|~from how many visitors was money taken}?",
            "a-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        kinds=(_PUBLIC,),
    ),
    *asked(
        "{a {bus|tram|ferry} {set off|left the station} with {some|a number of} passengers. at the first stop <0> got off and <1> got on. {now|then} there were <2> on board|{some|a few} people were on a {bus|train|boat}. <0> of them got off {at the <place>|in <town>}, <1> new ones got on, and then it had <2> passengers|when a {bus|tram} left the <place>, it had <2> passengers. just before, <0> had got off and <1> had got on}.",
        ((2, 60), (2, 60), (5, 120)),
        sought(
            "{how many {passengers|people} were on board {before that stop|at first|to begin with}|how many {passengers|people} had been on board before that|with how many {passengers|people} did it arrive at the stop|find how many {passengers|people} there were at first|~how many had been riding before the stop}?",
            "c-b+a",
            _N,
        ),
        sought(
            "{how many of the first {passengers|people} stayed on|how many of those on board at the end had been there all along|how many {passengers|people} did not get off at that stop|~how many {passengers|people} rode on through the stop}?",
            "c-b",
            _N,
        ),
        sought(
            "{how many more {passengers|people} got off than got on|how many fewer {passengers|people} got on than got off|by how many did the number of passengers go down|~how many more seats were free than before}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: a > b and c > b,
    ),
    *asked(
        "{a {bus|tram|ferry} {set off|left the station} with <0> passengers. at the first stop <1> got off and some got on. {now|then} there were <2> on board|<0> people were on a {bus|train|boat}. <1> of them got off {at the <place>|in <town>}, a few new ones got on, and then it had <2> passengers|a {bus|tram} came to the <place> with <0> passengers, of whom <1> got off there. some new ones got on, and it left with <2>}.",
        ((10, 120), (2, 80), (5, 150)),
        sought(
            "{how many {passengers|people} got on|how many new {passengers|people} got on at that stop|find how many {passengers|people} got on|how many of the {passengers|people} on board at the end were new|~how many joined the ride there}?",
            "c-(a-b)",
            _N,
        ),
        sought(
            "{how many of the first {passengers|people} stayed on|how many {passengers|people} did not get off at that stop|how many {passengers|people} were on board before the new ones got on|~how many {passengers|people} rode on through the stop}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: a > b + 1 and c > a - b + 1 and c != a,
    ),
    *asked(
        "{{a|the} {hall|cinema|theatre|tent} has <0 seat>. <1> of them are taken by <x+> and <2> by <y+>, and the rest are {free|empty}|there are <0 seat> in {a|the} {hall|room|stadium}. <1 <x>> and <2 <y>> have sat down|<1 <x>> and <2 <y>> {sat|took their places} in a hall with <0 seat>}.",
        ((40, 900), (5, 300), (5, 300)),
        sought(
            "{how many seats {are|were} {free|empty|still free}|how many seats {are|were} not taken|how many more people {can|could} sit down|find how many seats {are|were} left|~how many seats still {wait|waited} for somebody}?",
            "a-b-c",
            _N,
        ),
        sought(
            "{how many seats {are|were} taken|how many people sit there {in all|altogether}|how many <x+> and <y+> were there {in all|together}|what is the total number of people in the seats|~how many seats have found somebody}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many more <x+> than <y+> were there|how many fewer <y+> than <x+> were there|by how many did the <x+> outnumber the <y+>|~how many <y+> would have to come to match the <x+>}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c and b > c,
        kinds=(
            kind("parent, adult, woman, girl, pupil, local, member, pensioner, doctor, farmer"),
            kind("teacher, toddler, man, boy, tourist, guest, stranger, reporter, dentist, baker"),
        ),
    ),
    *asked(
        "{<1 <x>> and <2 <y>> {sat|were sitting} in a {hall|cinema|tent}. <0 seat> were {empty|free}|in {a|the} {hall|theatre|stadium}, <1 seat> were taken by <x+>, <2> by <y+>, and <0> stayed {empty|free}|when <1 <x>> and <2 <y>> had sat down {in the hall|in the tent}, there were still <0> free seats}.",
        ((5, 300), (5, 300), (5, 300)),
        sought(
            "{how many seats {are|were} there {in all|altogether|}|how many seats did the place have|what was the total number of seats|find how many seats there were, taken or free|~how many people could the place seat}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how many seats {are|were} taken|how many people sat there {in all|altogether}|how many <x+> and <y+> were there {in all|together}|what is the total number of people in the seats|~how many seats had found somebody}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many more seats were taken than free|how many fewer seats were free than taken|by how many did the taken seats outnumber the empty ones|~how far were the free seats from equalling the taken ones}?",
            "b+c-a",
            _N,
        ),
        fits=lambda a, b, c: b + c > a,
        kinds=(
            kind("parent, adult, woman, girl, pupil, local, member, pensioner, doctor, farmer"),
            kind("teacher, toddler, man, boy, tourist, guest, stranger, reporter, dentist, baker"),
        ),
    ),
    *asked(
        "{there {are|were} <0 <x>> in the {choir|class|club|camp}. <1> are <y>, and of these <2> were {ill|absent} on <day>|of the <0 <x>> in the {school|team}, <1> are <y>. on <day> <2> of those stayed at home|the {choir|club} has <0 <x>>, and <1> of them are <y>. <2> of the <1> {missed|could not come to} the meeting, but all the others were there}.",
        ((20, 400), (8, 200), (2, 90)),
        sought(
            "{how many of the <x+> are not <y>|how many <x+> in it are not <y>|find how many <x+> are not <y>|not counting those who are <y>, how many <x+> are there|~what is the number of <x+> besides those who are <y>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> were there {on that occasion|in all} without the missing ones|how many <x+> were not missing|how many of all the <x+> came|~how many <x+> answered when names were called}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many of those who are <y> were not missing|how many of the <1> {came|were there}|how many <x+> who are <y> came|~how many of the <1> answered when names were called}?",
            "b-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        kinds=(
            kind("pupil, member, student, child, player, singer"),
            kind(
                "left-handed, new, nine years old, from abroad, very tall, beginners, vegetarian, only children, red-haired, from the city"
            ),
        ),
    ),
)

_USED = (
    *asked(
        "{<A> {cut|took} <0 <x>> from a {roll of {wire|cloth|tape}|long rope|spool of ribbon} {to tie a parcel|for a costume|for a school project}. <1 <x>> were left. {the day after|later} <he> used <2> more|after <A> used <0 <x>> of a {rope|roll of paper|ball of wool} {on <day>|for a kite}, <1> were left, and of those <he> {cut off|used} <2> {the day after|later}}.",
        ((2, 90), (10, 200), (2, 90)),
        sought(
            "{how long was it {at first|to begin with|in the beginning|before it was cut}|how many <x+> were there at first|how many <x+> did <he> have to begin with|find its length before <he> used any|~what length did <A> begin with}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> were left {in the end|then|after that}|how much was left at last|how many <x+> did <he> still have in the end|~what length remained after all the cutting}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> use {in all|altogether|in total}|how much did <he> use altogether|what was the total length that <A> used|~to what length do all the used parts come}?",
            "a+c",
            _X,
        ),
        fits=lambda a, b, c: b > c + 1,
        kinds=(kind("yard, metre, foot, inch, centimetre"),),
    ),
    *asked(
        "{a {tank|barrel|drum} {held|had} <0 <y>> of <x>. <A> {drew|took} off some, and <1> {remained|were left}. then <he> {poured in|added} <2>|there were <0 <y>> of <x> in a {barrel|tub}. after <A> had used some there were <1>. later <he> added <2>|of <0 <y>> of <x> only <1> were left when <A> had served some, so <he> added <2>}.",
        ((20, 400), (5, 200), (2, 150)),
        sought(
            "{how much <x> did <A> take out|how many <y+> of <x> did <A> take out|how many <y+> had been used|how much was taken before any was added|find how much <x> was used|~what amount had gone before the refill}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how much <x> was in it {in the end|then|now|after that}|how many <y+> of <x> were there {in the end|now}|how many <y+> were there after the refill|~what amount was there at last}?",
            "b+c",
            _Y,
        ),
        sought(
            "{how much less <x> was there at the end than at the start|how many <y+> were still missing at the end|how many more <y+> would be needed to have as much as at first|~how many <y+> short of the first amount was it}?",
            "a-b-c",
            _Y,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(_LIQUID, kind("litre, gallon, cup, pint, quart")),
    ),
    *asked(
        "{{a|the} {recipe|cook book} {calls for|needs} <0 cup> of <x> and <1 cup> of <y>. <A> has already put in <2 cup> of <x>|<A> {mixed|made} a dough that needs <0 cup> of <x> and <1 cup> of <y>. so far <2 cup> of <x> are in|for a big {cake|batch}, <A> needs <0 cup> of <x> and <1> of <y>. <he> has put in <2> of the <x>}.",
        ((4, 60), (2, 40), (2, 40)),
        sought(
            "{how many more cups of <x> does <he> need|how many more cups of <x> does <A> need to add|how many cups of <x> are still missing|how many cups of <x> must still go in|~how much <x> is not in yet}?",
            "a-c",
            "{<0>|<0>|<0 cup>|it is <0 cup>}.",
        ),
        sought(
            "{how many cups of {<x> and <y>|<y> and <x>} are needed {in all|altogether}|how many cups does it call for {in all|in total}|what is the total number of cups needed|~how many cups will there be when it is done}?",
            "a+b",
            "{<0>|<0>|<0 cup>|it is <0 cup>}.",
        ),
        sought(
            "{how many more cups does <A> need {in all|altogether}|how many cups of {<x> and <y>|<y> and <x>} must <A> still add {in all|}|how many cups of anything are still missing|~how many cups must <A> still measure}?",
            "a+b-c",
            "{<0>|<0>|<0 cup>|it is <0 cup>}.",
        ),
        sought(
            "{how many more cups of <x> than of <y> does it need|how many fewer cups of <y> than of <x> are needed|by how many cups is there more <x> than <y>|~what is the difference between the <x> and the <y> it calls for}?",
            "a-b",
            "{<0>|<0>|<0 cup>|it is <0 cup>}.",
        ),
        fits=lambda a, b, c: a > c + 1 and a > b and b != c,
        kinds=(
            kind("flour, oats, rice flour, corn meal, rye flour, whole wheat flour"),
            kind("sugar, milk, butter, nuts, raisins, salt, honey, water, coconut, cocoa"),
        ),
    ),
    *asked(
        "{<A> wants to buy <a x> that costs <$0>. <he> has {saved|put aside} <$1>, and <his> <kin> gave <him> <$2>|<a x> costs <$0>. <A> has <$1> in <his> purse and got <$2> for {mowing the lawn|washing cars|<his> birthday}|<A> {saved|earned} <$1> in spring and <$2> in summer for <a x> at <$0>}.",
        ((40, 900), (5, 300), (5, 300)),
        sought(
            "{how much more {money|} does <A> need|how much more must <he> save {|to buy the <x>}|how much money is still missing|how many more dollars does <he> need for it|~how far is <A> from being able to pay}?",
            "a-b-c",
            _M,
        ),
        sought(
            "{how much money does <A> have {now|in all|altogether}|how much has <he> got {in all|together}|what is the total of <his> money|~to what do <his> two sums come}?",
            "b+c",
            _M,
        ),
        sought(
            "{how much more did <he> need before <he> got the <$2>|without the <$2>, how much would be missing|how much would <he> still need if <he> had just the <$1>|~had there been just the <$1>, what would be missing}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(_PRICED,),
    ),
    *asked(
        "{<A> {spent|paid} <$0> {for|on} <a x> and <$1> {for|on} <a y>. {then|after that} <he> had <$2> left|after {paying|spending} <$0> for <a x> and <$1> for <a y>, <A> had <$2> {left|in <his> purse}|<A> went home from the {flea market|store|shop|fair} with <$2>. <he> had bought <a x> for <$0> and <a y> for <$1>}.",
        ((20, 400), (5, 300), (2, 200)),
        sought(
            "{how much money did <A> have {at first|to begin with|in the beginning|before}|how much did <he> have before <he> bought them|with how much money did <A> start|find how much <A> had initially|~what was in <his> purse at first}?",
            "a+b+c",
            _M,
        ),
        sought(
            "{how much did <A> spend {in all|altogether|in total}|what did the <x> and the <y> cost {together|in all}|what was the total cost of the two things|~how much did <he> leave at the shop}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much would <A> have had left if <he> had bought only the <x>|how much money did <he> have after buying the <x>, before buying the <y>|without the <y>, how much would <he> have had left|~what would have remained with the <x> alone}?",
            "b+c",
            _M,
        ),
        sought(
            "{how much more did the <x> cost than the <y>|how much less did <A> pay for the <y> than for the <x>|how much cheaper was the <y>|~what is the difference between the prices}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(_PRICED, _PRICED),
    ),
    *asked(
        "{<A> went {shopping|to the store|to the flea market} with <$0>. <he> bought <a x> for <$1> and <a y>. {then|after that} <he> had <$2> left|with <$0> in <his> purse, <A> bought <a x> for <$1> and also <a y>, and came home with <$2>|<A> had <$0>. after <he> paid <$1> for <a x> and some more for <a y>, <$2> were left}.",
        ((50, 900), (5, 400), (2, 200)),
        sought(
            "{how much {did the <y> cost|did <A> pay for the <y>|was the <y>}|what was the price of the <y>|what did the <y> cost <him>|find the price of the <y>|~how much of <his> money went on the <y>}?",
            "a-b-c",
            _M,
        ),
        sought(
            "{how much did <A> spend {in all|altogether|in total}|what did the <x> and the <y> cost {together|in all}|what was the total cost of the two things|~how much did <he> leave at the shop}?",
            "a-c",
            _M,
        ),
        sought(
            "{how much money did <he> have after buying only the <x>|how much was left before <he> bought the <y>|when <he> had just paid for the <x>, how much did <A> have|~with what money did <A> turn to the <y>}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(_PRICED, _PRICED),
    ),
    *asked(
        "{it is <0> miles from <A>'s house to the {lake|coast|airport|cabin}. <he> drove <1> miles before lunch and <2> after it|<A> {drove|rode} <1> miles {on <day>|in the morning} and <2> {the day after|later} of a trip of <0> miles|of the <0> miles to <town>, <A> {covered|drove} <1> by noon and <2> by evening}.",
        ((60, 900), (10, 400), (10, 300)),
        sought(
            "{how many more miles must <A> go|how many miles are left|how far does <he> still have to go|how many miles still lie ahead|how much farther does <he> have to go|~how many miles is <he> short of the goal}?",
            "a-b-c",
            _N,
        ),
        sought(
            "{how many miles has <A> gone {so far|in all|altogether}|how far has <he> gone {in all|so far}|what is the total distance <he> has gone|~how many miles lie behind <him>}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many miles were left after the first part|how many miles did <A> still have to go after the first <1>|how far was it still before <he> went the last <2>|~with how many miles to go did <he> begin the second part}?",
            "a-b",
            _N,
        ),
        sought(
            "{how much farther did <A> go the first time than the second|how many fewer miles did <he> make in the second part|by how many miles was the first part longer|~how many miles separate the two parts}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c,
    ),
    *asked(
        "{<A> {drove|rode|travelled} <1> miles before lunch and <2> after it, and then it was <0> more miles to <town>|<A> was still <0> miles away from the {lake|coast|airport} after {driving|riding} <1> miles on <day> and <2> the day after|after <1> miles by train and <2> by bus, <A> had <0> miles to go}.",
        ((5, 300), (10, 400), (10, 300)),
        sought(
            "{how {long|far} was the whole {way|trip}|how many miles was the trip {in all|altogether}|how many miles {did <he> have to go|was it} from start to end|what was the total distance|~how many miles would have passed on arrival}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how many miles had <A> gone {so far|in all|altogether}|how far had <he> gone {in all|so far}|what was the total distance <he> had gone already|~how many miles lay behind <him>}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many miles were left after the first part|how many miles did <A> still have to go after the first <1>|how far was it still before <he> went those <2>|~with how many miles to go did <he> begin the second part}?",
            "a+c",
            _N,
        ),
        fits=lambda a, b, c: b != c and a != b,
    ),
)

_SETS = (
    *asked(
        "{{a|the} carton held <0 <x>>. <1> {were cracked|were broken} and <2> of the good ones were {used|given away} {the same day|at once}|of the <0 <x>> that {came|arrived} {on <day>|by truck}, <1> were broken. <2> of the good ones have been sold|<A> unpacked <0 <x>>, {but|and} <1> were broken. <he> sold <2> of those that were whole}.",
        ((20, 600), (2, 90), (5, 300)),
        sought(
            "{how many <x+> were not broken|how many of the <x+> were {whole|good}|how many good <x+> were there {at first|}|find how many <x+> were whole|~how many <x+> had come through unharmed}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many good <x+> {were|are} left|how many whole <x+> were there {in the end|then|still}|how many of the good <x+> remained|~how many sound <x+> stayed behind}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> were {left|there} in the end, broken or whole|counting the broken ones, how many <x+> were left|how many <x+> of any kind remained at the end|~good and bad, how many <x+> stayed behind}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(
            kind(
                "egg, plate, cup, jar, light bulb, tile, vase, bowl, flower pot, wine glass, mug, saucer, ornament, mirror, bottle, teapot"
            ),
        ),
    ),
    *asked(
        "{<A> has <0 <x>>. <1> of them are red and the others are blue. <2> of the blue ones are small|<1> of <A>'s <0 <x>> are red, and all the rest are blue. among the blue ones <2> are small|there are <0 <x>> {on <A>'s shelf|in <A>'s box}, red and blue. <1> are red, and <2> of the blue ones are small}.",
        ((12, 300), (3, 150), (2, 90)),
        sought(
            "{how many of the <x+> are blue|how many blue <x+> {are there|does <A> have}|how many <x+> are not red|find how many of <A>'s <x+> are blue|~what number of the <x+> show blue}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many blue <x+> are not small|how many of the blue <x+> are large|how many large blue <x+> are there if all the others that are not small are large|~how many blue <x+> are of another size}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> are there without the small blue ones|not counting the small blue ones, how many <x+> does <A> have|how many <x+> would be left if <A> gave away the small blue ones|~take away the small blue ones: how many <x+> stay}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> has <0> red <x+> and some blue ones. {<he> has|there are} <1 <x>> in all. <2> of the blue ones are small|<0> of <A>'s <x+> are red and the others blue. {together|in all} there are <1>, and <2> of the blue ones are small|in <A>'s box there are <1 <x>>, <0> of them red and the rest blue. <he> lends <2> blue ones to <B>}.",
        ((3, 150), (12, 400), (2, 90)),
        sought(
            "{how many of the <x+> are blue|how many blue <x+> {are there|does <A> have}|how many <x+> are not red|find how many of <A>'s <x+> are blue|~what number of the <x+> show blue}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many blue <x+> are there without those <2>|how many other blue <x+> are there besides those <2>|not counting those <2>, how many blue <x+> does <A> have|~how many blue <x+> stay if those <2> are put aside}?",
            "b-a-c",
            _X,
        ),
        sought(
            "{how many <x+> are there without those <2>|not counting those <2>, how many <x+> does <A> have {in all|altogether}|how many <x+> of both colours are there besides those <2>|~how many <x+> stay if those <2> are put aside}?",
            "b-c",
            _X,
        ),
        fits=lambda a, b, c: b > a + c + 1,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> needs <0 <x>> for {the school fair|a party|a costume play}. <he> has <z> <1> so far|so far <A> has <z> <1 <x>> of the <0> <he> needs}. <B> {promised|is going} to bring <2>.",
        ((15, 300), (3, 150), (2, 90)),
        sought(
            "{how many more <x+> must <A> <y> if <B> does not come|without those of <B>, how many more <x+> are needed|how many <x+> are still missing before <B> comes|~how many <x+> would be lacking without <B>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many more <x+> does <A> have to <y> if <B> keeps the promise|how many more <x+> are needed when <B> has brought <bhis>|counting those of <B>, how many more <x+> are needed|~how many <x+> remain for <A> to <y>}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> will there be with those of <B>|how many <x+> do <A> and <B> have {together|in all}|how many <x+> do they have when <B> has come|~to how many <x+> do those of both come}?",
            "b+c",
            _X,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        props=_MADE,
    ),
    *asked(
        "{{when|after} <A> had <z> <0 <x>>, <he> still needed <1> more for the {fair|show}. <B> <z> <2> for {the church|another sale}|<A> <z> <0 <x>> and must <y> <1> more to have enough for the {fair|market}. <B> only <z> <2>}.",
        ((3, 150), (3, 150), (2, 90)),
        sought(
            "{how many <x+> {does|did} <A> need {in all|altogether|}|how many <x+> are needed for it {in all|in total}|what is the total number of <x+> that <A> needs|find how many <x+> <A> needs in all|~what number of <x+> would be enough for <A>}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <B> <y> {together|in all|altogether}|what is the total of the <x+> that <A> and <B> <z>|~to what do the <x+> of both come}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <y> than <B>|how many fewer <x+> did <B> <y> than <A>|by how many <x+> was <A> ahead of <B>|~how many <x+> was <B> behind <A>}?",
            "a-c",
            _N,
        ),
        fits=lambda a, b, c: a > c,
        props=_MADE,
    ),
    *asked(
        "{{one|the first} {class|team|group} collected <0> bags of {leaves|litter|cans} and {another|the second} <1>. altogether three groups had <2> bags|three groups collected <2> bags of {leaves|bottles|old paper} in all. the first collected <0> and the second <1>|of the <2> bags of {litter|cans} from three groups, <0> came from the first group and <1> from the second}.",
        ((2, 90), (2, 90), (10, 400)),
        sought(
            "{how many bags did the third {group|one} collect|how many bags came from the third group|find how many bags the last group had|how many bags were not from the first two groups|~what was the share of the third group}?",
            "c-a-b",
            _N,
        ),
        sought(
            "{how many bags did the first two groups collect {together|in all}|how many bags did the first and the second group have {together|in all}|what was the total for the first and the second group|~to what do the first two groups come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many bags did the second and the third group have {together|in all}|how many bags were not from the first group|how many bags came from the other two groups, not the first|~leaving out the first group, how many bags were there}?",
            "c-a",
            _N,
        ),
        sought(
            "{how many more bags did the second group collect than the first|how many fewer bags did the first group have than the second|by how many bags did the second group beat the first|~how many bags was the first group behind the second}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > a and c > a + b + 1,
    ),
    *asked(
        "{{a|the} {train|boat} ride took <0 minute>, {and|while} the walk {from the station|after it} took <1 minute>. at the {museum|castle} they stayed <2 minute>|<A> sat on the train for <0 minute> and {walked|went on foot} for <1>. <he> then stayed <2 minute> in the <place>|to get to the <place>, <A> needed <0 minute> by train and <1> on foot. <he> stayed there for <2 minute>}.",
        ((5, 120), (2, 90), (10, 200)),
        sought(
            "{how {long|many minutes} did it take to get there {in all|altogether|}|how many minutes were the ride and the walk {together|in all}|how long did the ride and the walk take {together|altogether}|what was the total time of the way there|~how many minutes passed before the arrival}?",
            "a+b",
            "{<0>|<0 minute>|<0>|it was <0 minute>}.",
        ),
        sought(
            "{how much longer was the ride than the walk|how many minutes shorter was the walk than the ride|by how many minutes was the ride longer than the walk|how many more minutes did the ride take than the walk|~what is the difference between ride and walk}?",
            "a-b",
            "{<0>|<0 minute>|<0>|it was <0 minute>}.",
        ),
        sought(
            "{how long did it all take, with the stay|how many minutes did everything take {together|in all}|what was the total time of ride, walk and stay|~how many minutes do all three parts add up to}?",
            "a+b+c",
            "{<0>|<0 minute>|<0>|it was <0 minute>}.",
        ),
        sought(
            "{how much longer was the stay than the walk|by how many minutes was the stay longer than the walk|how many minutes shorter was the walk than the stay|~what is the difference between stay and walk}?",
            "c-b",
            "{<0>|<0 minute>|<0>|it was <0 minute>}.",
        ),
        fits=lambda a, b, c: a > b and c > b,
    ),
    *asked(
        "{<A> had some <x+> and put them into <1 bag> with <0> in each bag. <2> were left over|<A> {packed|sorted} {some|all <his>} <x+> into <1 bag>. if there were <0> in each bag and <2> did not fit|after <A> had filled <1 bag> with <0 <x>> {each|in each bag}, <2> were left over}.",
        ((2, 20), (2, 15), (2, 15)),
        sought(
            "{how many <x+> did <A> have {in all|altogether|at first|to begin with}|how many <x+> were there {in all|altogether|at first}|what was the total number of <x+>|find how many <x+> <A> had {in all|}|~how many <x+> had lain there before the packing}?",
            "a*b+c",
            _X,
        ),
        sought(
            "{how many <x+> were in the bags {in all|altogether|}|how many <x+> did <A> pack {in all|altogether|}|how many <x+> went into bags|~how many <x+> found a place in a bag}?",
            "a*b",
            _X,
        ),
        fits=lambda a, b, c: b != c,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> had <0 <x>>. <he> {kept|put aside} <1> and put the rest into <2 bag>{, the same number in each|, as many in one as in another}|of <0 <x>>, <A> {gave|took} <1> to <B>. the others went into <2 bag> of the same size|after <A> had sold <1> of <his> <0 <x>>, the rest were shared out evenly among <2 bag>}.",
        ((2, 15), (2, 60), (2, 12)),
        sought(
            "{how many <x+> were {there in each bag|in each bag}|how many <x+> did each bag hold|how many <x+> {went|were put} into each bag|find how many <x+> there were in each bag|~what did one bag hold}?",
            "(a-b)/c",
            _X,
        ),
        sought(
            "{how many <x+> were in the bags {in all|altogether|}|how many <x+> did <A> put into bags|how many <x+> {were left to go|went} into bags|how many <x+> were there apart from the <1>|~how many <x+> found a place in a bag}?",
            "a-b",
            _X,
        ),
        values=lambda a, b, c: (a * c + b, b, c),
        fits=lambda a, b, c: b != c and a - b > c,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> {baked|made} <0 <x>> in the morning and <1> in the afternoon. by evening <2> had been {sold|eaten}|by evening, people had {bought|eaten} <2> of the <x+> that <A> had made, <0> in the morning and <1> later|<0 <x>> came out of <A>'s oven before lunch and <1> after it. <2> of all these were {sold|given away} that day}.",
        ((5, 300), (5, 300), (5, 400)),
        sought(
            "{how many <x+> were left {at the end|in the evening|then|}|how many <x+> were still there in the evening|how many <x+> did <A> have left|find how many <x+> remained|~how many <x+> could still be had the next day}?",
            "a+b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> {make|bake} {in all|altogether|that day|in total}|how many <x+> were baked {in all|altogether}|what was the total number of <x+> baked that day|~what did the oven bring forth that day}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> make the first time than the second|how many fewer <x+> were made later than earlier|by how many <x+> was the first batch larger|~what is the difference between the two batches}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: a > b and a + b > c + 1,
        kinds=(
            kind(
                "muffin, bread roll, pie, cookie, bagel, pretzel, tart, cupcake, scone, brownie, waffle, bun, croissant, loaf, biscuit, pasty"
            ),
        ),
    ),
    *asked(
        "{by evening <A> had <2 <x>> left. <he> had {baked|made} <0> that day and had some from the day before, and <1> had been {sold|eaten}|<A> had some <x+> from the day before and made <0> more. <1> were {sold|eaten}, and <2> were left|<A> added <0> fresh <x+> to those from yesterday. customers bought <1>, {and|so} <2> remained}.",
        ((5, 300), (5, 300), (5, 300)),
        sought(
            "{how many <x+> were {there|left} from the day before|how many old <x+> did <A> have before making new ones|how many <x+> had <A> at first, before the fresh ones|with how many <x+> did <he> begin|~how many of the <x+> had not been made that day}?",
            "b+c-a",
            _X,
        ),
        sought(
            "{how many <x+> were there before any were gone, with the fresh ones|how many <x+> did <A> have in all before any were bought or eaten|what was the total of old and fresh <x+>|~old and fresh, how many <x+> had been on the table}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> were made than were left|how many fewer <x+> were left than were made that day|by how many was the number of fresh <x+> larger than the number left|~how far were the <x+> left short of those made}?",
            "a-c",
            _N,
        ),
        fits=lambda a, b, c: b + c > a + 1 and a > c,
        kinds=(
            kind(
                "muffin, bread roll, pie, cookie, bagel, pretzel, tart, cupcake, scone, brownie, waffle, bun, croissant, loaf, biscuit, pasty"
            ),
        ),
    ),
    *asked(
        "{{the library|a library} lent <0> books on <day> and <1> on the day after. <2> {have been|were} brought back|<0> books left the library on <day>, and <1> on the next day. {since then|so far} <2> have come back|on two days, <0> and then <1> books were borrowed {from the school library|from the library}, of which <2> are back on the shelf}.",
        ((10, 500), (10, 500), (5, 400)),
        sought(
            "{how many books are {still out|not back yet|still to come back}|how many of the books have not come back|how many books are still {missing|away}|find how many books have not been brought back|~how many books do readers still have at home}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many books were {lent|borrowed} {in all|altogether|on the two days}|how many books left the library {in all|in the two days}|what was the total number of books lent|~what did the two days come to for the library}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many more books were lent the first day than the second|how many fewer books went out on the second day|by how many books was the first day busier|~how far was the second day behind the first}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: a > b and a + b > c + 1,
    ),
    *asked(
        "{in a {choir|brass band|sports club} of <0 person>, <1> are men, <2> are women and the rest are children|<1> of the <0 person> at a {picnic|wedding} are men and <2> are women. all the others are children|there are <0 person> on a {ship|ferry}: <1> men, <2> women and {some|a few} children}.",
        ((30, 900), (5, 300), (5, 300)),
        sought(
            "{how many children are there {among them|}|how many of them are children|how many children are among the <0>|find how many of the people are children|~what number of them have not grown up}?",
            "a-b-c",
            _N,
        ),
        sought(
            "{how many adults are there {in all|altogether|}|how many men and women are there {together|in all}|how many of the people are grown up|what is the total number of men and women|~to what do the men and the women come}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many of the people are not men|how many women and children are there {together|in all}|what is the total number of women and children|~how many are there if the men are left out}?",
            "a-b",
            _N,
        ),
        sought(
            "{how many more men than women are there|how many fewer women than men are there|by how many do the men outnumber the women|~how many women are lacking to equal the men}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c,
    ),
    *asked(
        "{in a {choir|brass band|sports club} there are <0> men, <1> women and <2> children|<0> men, <1> women and <2> children {went on a trip|came to a picnic|boarded a ship}|at a {wedding|village feast} <A> counted <0> men, <1> women and <2> children}.",
        ((5, 300), (5, 300), (2, 300)),
        sought(
            "{how many people were there {in all|altogether|in total}|how many people were there|what was the total number of people|find how many people there were|~how many were there if nobody is left out}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how many adults were there {in all|altogether|}|how many men and women were there {together|in all}|how many of the people were grown up|what was the total number of men and women|~to what do the men and the women come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many of the people were not men|how many women and children were there {together|in all}|what was the total number of women and children|~how many were there if the men are left out}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many more adults than children were there|how many fewer children than adults were there|by how many did the men and women together outnumber the children|~how many children were lacking to equal the adults}?",
            "a+b-c",
            _N,
        ),
        fits=lambda a, b, c: a + b > c,
    ),
    *asked(
        "{<A> {put|stuck} <0> pictures of <x+> and <1> pictures of <y+> into an album {with|of} <2 page>|an album of <2 page> holds <0> pictures of <x+> and <1> of <y+>. it is <A>'s|in <A>'s album, which has <2 page>, there are <0> pictures of <x+> and <1> of <y+>}.",
        ((2, 300), (2, 300), (2, 90)),
        sought(
            "{how many pictures are in the album {in all|altogether|}|how many pictures are there {in all|in total}|what is the total number of pictures|how many pictures of animals does <A> have in it|~to how many pictures do both kinds come}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many more pictures of <x+> than of <y+> are there|how many fewer pictures of <y+> than of <x+> are there|by how many do the pictures of <x+> outnumber those of <y+>|~what is the difference between the two kinds of pictures}?",
            "a-b",
            _N,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(_ANIMAL, _ANIMAL),
    ),
    *asked(
        "{<A> {bought|got} {some|a few} more <x+> {at the fair|on <day>}. before that <he> had <0>, and now <he> has <1>. <B> has <2>|<A> had <0 <x>> at first. after <his> <kin> gave <him> some, there were <1>. <B> has <2>|now <A> has <1 <x>>, but at first there were just <0>. <his> <kin> gave <him> the others. <B> has <2>}.",
        ((2, 300), (5, 600), (2, 300)),
        sought(
            "{how many <x+> did <A> get|how many new <x+> did <A> get|how many <x+> were added|how many <x+> did <A> not have at first|find how many <x+> came in between|~by how many did <A>'s <x+> grow}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many more <x+> must <B> get to have as many as <A> has now|how many more <x+> does <A> have now than <B>|how many fewer <x+> does <B> have than <A> has now|by how many <x+> is <A> now ahead of <B>|~by how many do <B>'s <x+> fall short of <A>'s}?",
            "b-c",
            _N,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c and a != c,
        kinds=(_GOODS,),
    ),
)

_KINDS = (
    *asked(
        "{<0> boys and <1> girls were {in the playground|at the pool|on the bus}. {then|later} <2> boys {left|went home} and <3> {more|new} girls {came|arrived}|at first there were <0> boys and <1> girls in the {gym|dance class|chess club}. <2> of the boys {left|went away}, and <3> girls joined|a camp began with <0> boys and <1> girls. after a week <2> boys {went|were taken} home, while <3> girls {came|joined}}.",
        ((10, 200), (5, 200), (2, 90), (2, 90)),
        sought(
            "{how many boys were there {then|in the end|after that|now}|how many boys were left|how many boys stayed|find how many boys there were in the end|~what was the final number of boys}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many girls were there {then|in the end|after that|now}|how many girls were there {in all|altogether}|find how many girls there were in the end|~what was the final number of girls}?",
            "b+d",
            _N,
        ),
        sought(
            "{how many children were there {at first|to begin with|originally}|how many children were there in the beginning|how many boys and girls were there {at first|to begin with} {in all|together}|~with how many children did it begin}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many children were there {then|in the end|now}, boys and girls|how many boys and girls were there in the end {together|in all}|what was the total number of children at the end|~what was the final number of children}?",
            "a-c+(b+d)",
            _N,
        ),
        fits=lambda a, b, c, d: a > c + 1,
    ),
    *asked(
        "{a small zoo {had|kept} <0 <x>> and <1 <y>>. it sold <2> of the <y+>|there {were|lived} <0 <x>> and <1 <y>> {at an animal shelter|in a nature park|at a small zoo}. <2> of the <y+> {were sold|were given away|went to another home}|of the <0 <x>> and <1 <y>> at the {rescue centre|pet shop}, <2 <y>> {found a new home|were sold} {last week|on <day>}}.",
        ((5, 300), (10, 300), (2, 200)),
        sought(
            "{how many <y+> were {left|there still}|how many <y+> {remained|stayed}|how many of the <y+> were not gone|find how many <y+> were left|~what number of <y+> did it keep}?",
            "b-c",
            _Y,
        ),
        sought(
            "{how many animals were {left|there then} {in all|altogether|}|how many <x+> and <y+> were there {then|after that} {in all|together}|how many animals remained {in all|}|what was the total number of animals after that|~how many animals stayed in all}?",
            "a+b-c",
            _N,
        ),
        sought(
            "{how many animals were there {at first|to begin with}|how many <x+> and <y+> were there {at first|before} {in all|together}|what was the total number of animals at first|~how many animals had there been in all}?",
            "a+b",
            _N,
        ),
        sought(
            "{how many more <y+> than <x+> were there {at first|to begin with}|how many fewer <x+> than <y+> were there at first|by how many did the <y+> outnumber the <x+> at the start|~how far were the <x+> behind the <y+> at first}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: b > a and b > c + 1,
        kinds=(_ANIMAL, _ANIMAL),
    ),
    *asked(
        "{<A> {earned|made} <$0> by {walking dogs|raking leaves} and <$1> by {washing cars|babysitting}. <he> spent some of it and {now has|has} <$2>|<A> got <$0> from <his> <kin> and <$1> from <B>. after a day at the fair <he> had <$2> left|now <A> has <$2>. this is what remains of <$0> that <he> {won|earned} in May and <$1> in June}.",
        ((20, 400), (5, 400), (2, 300)),
        sought(
            "{how much did <A> spend|how much money did <he> spend|how much of the money was spent|how much of it is gone|find how much <A> spent|~what sum has left <his> pocket}?",
            "a+b-c",
            _M,
        ),
        sought(
            "{how much money did <A> have before <he> spent any|how much did <he> get {in all|altogether|in total}|what was the total before anything was spent|how much money did <A> have at first|~to what did both sums come}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much larger was the first sum than the second|how much more was the first sum than the second|by how much was the second sum smaller than the first|~what is the difference between the two sums <he> got}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b and a + b > c + 1,
    ),
    *asked(
        "{<A> {bought|got} <0 box> of <x+> with <1> in each. <he> {gave|handed} <2> of the <x+> to <B>|there were <1 <x>> in every box, and <A> had <0 box>. <2 <x>> were {used up|given away}|<A> had <0 box> of <x+>. <he> took out <2 <x>> for <B>. if there were <1> in each box at first}.",
        ((2, 15), (5, 40), (2, 90)),
        sought(
            "{how many <x+> were left|how many <x+> did <A> have left|how many <x+> remained in the boxes|how many <x+> did <A> still have|find how many <x+> were left over|~how many <x+> stayed with <A>}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> were there {at first|to begin with|in the beginning} {in all|}|how many <x+> did <A> have {at first|to begin with}|how many <x+> did the boxes hold {in all|altogether} at first|~how many <x+> had there been before}?",
            "a*b",
            _X,
        ),
        fits=lambda a, b, c: a * b > c + 1,
        kinds=(_GOODS,),
    ),
    *asked(
        "{<A> has {done|put together} <0> pieces of a puzzle, and <1> pieces {are|lie} on the table. <2> {more|others} are {missing|under the sofa}|of a {jigsaw|floor puzzle}, <0> pieces are {in place|done}, <1> are still in the box and <2> have been lost|<2> pieces of <A>'s puzzle are lost. <he> has put in <0>, and there are <1> in the box}.",
        ((20, 600), (20, 600), (2, 20)),
        sought(
            "{how many pieces does the whole puzzle have|how many pieces did the puzzle have {when it was new|at first|in all}|how many pieces belong to the puzzle|what is the total number of pieces|~how many pieces make it complete}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how many pieces are not in place|how many pieces would still be needed to finish it|how many pieces have not been put in, with the lost ones|~how many places in the picture are empty}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many pieces can be in place when no more are found|how many pieces will be done when all that can be seen are used|leaving out those that cannot be found, how many pieces are there|~how far, in pieces, can the picture grow}?",
            "a+b",
            _N,
        ),
    ),
    *asked(
        "{a puzzle has <0> pieces. <A> has {done|put together} <1> of them, and <2> are {lost|missing}|of the <0> pieces of <A>'s {jigsaw|puzzle}, <1> are {in place|done} and <2> have been lost. the others {are|lie} in the box|<A> has put in <1> pieces of a puzzle. <2> are lost, and with these the puzzle has <0>}.",
        ((100, 900), (20, 600), (2, 40)),
        sought(
            "{how many pieces are still in the box|how many pieces are neither in place nor lost|how many more pieces can <A> put in|how many pieces has <he> left to use|~how many pieces still wait for their place}?",
            "a-b-c",
            _N,
        ),
        sought(
            "{how many pieces are not in place|how many pieces would still be needed to finish it|how many pieces have not been put in, with the lost ones|~how many places in the picture are empty}?",
            "a-b",
            _N,
        ),
        sought(
            "{how many pieces are not lost|how many pieces does <A> still have, in place or not|leaving out the lost ones, how many pieces are there|~how many pieces of the puzzle have survived}?",
            "a-c",
            _N,
        ),
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{the <x> was <0> feet high, and with its {mast|flag pole} it was <1> feet high. {it is|it was} <2> years old|with a {mast|flag pole} on top, the <2> year old <x> was <1> feet high. without it, the height was <0>|a <x> of <0> feet was given a {mast|flag pole}, and after that it was <1> feet high. it took <2> days}.",
        ((20, 400), (25, 500), (2, 90)),
        sought(
            "{how {long|high|tall} was the part on top|how many feet were added on top|how many feet did the height grow|how much taller was it with the part on top than without|~what height did the part on top add}?",
            "b-a",
            _N,
        ),
        fits=lambda a, b, c: a + 1 < b < 2 * a,
        kinds=(kind("tower, town hall, lighthouse, church, office block, hotel, observatory, school"),),
    ),
)

_PAIRS = (
    *asked(
        "{<A> had <z> <0 <x>> of a {series|set} and still had <1> to go. <B> had <z> <2>|after <A> had <z> <0 <x>> of the {course|set}, there were <1> more in it. <B> was done with <2> of them|there were still <1 <x>> for <A> to <y>. <he> had already <z> <0>, and <B> had <z> <2>}.",
        ((2, 90), (2, 90), (2, 70)),
        sought(
            "{how many <x+> were there {in all|altogether|in the set}|how many <x+> did the set have {in all|altogether|}|what was the total number of <x+> in it|find how many <x+> the whole set had|~how many <x+> made up the whole set}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> had <A> <z> than <B>|by how many <x+> was <A> ahead of <B>|how many <x+> was <B> behind <A>|~how many <x+> would <B> need to catch up with <A>}?",
            "a-c",
            _N,
        ),
        sought(
            "{how many <x+> did <B> still have to <y>|how many <x+> were left for <B>|how many more <x+> did <B> have to <y> to finish the set|find how many <x+> <B> still had to <y>|~how many <x+> lay ahead of <B>}?",
            "a+b-c",
            _X,
        ),
        fits=lambda a, b, c: a > c,
        props=together(
            "book/read/read, film/watch/watched, episode/watch/watched, comic/read/read, lesson/finish/finished, "
            "puzzle/solve/solved, exercise/finish/finished, poem/learn/learned, map/copy/copied, video/watch/watched"
        ),
    ),
    *asked(
        "{<0 <x>> {wanted|asked for} <y>, and <1> of these wanted <z> as well. <2> wanted only <z>|<0 <x>> {chose|took} <y>, but <1> of them also chose <z>. another <2> took <z> and no <y>|<2 <x>> would have only <z>. <0> would have <y>, and <1> of those would have both}.",
        ((10, 600), (2, 300), (2, 400)),
        sought(
            "{how many <x+> wanted only <y>|how many <x+> wanted <y> but not <z>|how many of the <x+> who wanted <y> did not want <z>|find how many <x+> wanted <y> alone|~for how many <x+> was <y> enough}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> wanted <z> {in all|altogether}|how many <x+> were for <z>, alone or with <y>|in all how many <x+> wanted <z>|find how many <x+> wanted <z> in all|~how many <x+> would be glad of <z>}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many <x+> were there {in all|altogether}|how many <x+> made a choice {in all|}|what was the total number of <x+>|~how many <x+> gave an answer of any kind}?",
            "a+c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1,
        kinds=(
            kind(
                "guest, pupil, camper, customer, passenger, visitor, worker, hiker, player, nurse, student, scout, dancer"
            ),
            _DRINK,
            kind(
                "soup, salad, rice, popcorn, ice cream, toast, pizza, fruit, cake, bread, fries, pasta, yogurt, cheese"
            ),
        ),
    ),
)

WHOLES = (*_LEFT_AFTER, *_THREE, *_TWO_OF_THREE, *_DAYS, *_CROWD, *_USED, *_SETS, *_KINDS, *_PAIRS)
"""Stories of parts and wholes."""
