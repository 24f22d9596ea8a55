"""Comparisons: more than, fewer than, longer, heavier, older, short of, times as many, where the same words may ask for a
sum or for a difference, and chains of such relations."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import asked, sought
from wasmind.data.tasks.stories.words import kind, together

_X = "{<0>|<0 <x>>|<0>|<0 <x>>|it was <0 <x>>}."
_Y = "{<0>|<0 <y>>|<0>|<0 <y>>}."
_Z = "{<0>|<0 <z>>|<0>|<0 <z>>}."
_N = "{<0>|<0>|it is <0>|that is <0>}."
_MORE = "{<0>|<0>|<0> more|that is <0>}."
_M = "{<$0>|<$0>|it is <$0>}."

_KEPT = kind(
    "marble, stamp, badge, shell, bead, coin, sticker, comic, fossil, key ring, bottle cap, feather, postcard, toy car, "
    "magnet, model ship, glass ball, puzzle, button, ticket stub, ribbon, crayon, token, pin, patch, charm, robot, dinosaur"
)
_FOOD = kind(
    "apple, plum, walnut, bun, pretzel, cherry, fig, dumpling, biscuit, peach, carrot, scone, waffle, muffin, almond, "
    "pancake, radish, grape, apricot, chestnut, tart, olive, egg, date, pear, lemon, taco"
)
_STOCK = kind(
    "lamp, kettle, mug, rug, clock, basket, vase, broom, bucket, umbrella, chair, mirror, cushion, blanket, teapot, candle, "
    "stool, tray, ladder, hammer, padlock, torch, hose, rake, spade, flower pot, tent, backpack"
)
_SUBJECT = kind(
    "maths, reading, history, science, spelling, geography, music, biology, grammar, French, Spanish, art, chemistry, health"
)
_WORKPIECE = kind("page, worksheet, problem, exercise, question, chapter, task, flash card, paragraph, table")
_LENGTH = kind("inch, foot, metre, centimetre, yard")
_DONE = together(
    "shell/picked up/pick up, acorn/gathered/gather, tulip/planted/plant, fence post/painted/paint, egg/collected/collect, "
    "dumpling/folded/fold, waffle/ate/eat, letter/wrote/write, poster/hung up/hang up, lap/ran/run, goal/scored/score, "
    "brick/laid/lay, plate/washed/wash, sock/knitted/knit, word/learned/learn, fish/caught/catch, swan/counted/count, "
    "medal/won/win, raffle ticket/sold/sell, log/chopped/chop, snowball/threw/throw, balloon/blew up/blow up, "
    "cupcake/iced/ice, photo/took/take, song/practised/practise, riddle/solved/solve, kite/made/make, car/cleaned/clean, "
    "sack/filled/fill, stone/skimmed/skim"
)

_HAS_MORE = (
    *asked(
        "{<A> had <0> more <x+> than <B>. <A> {then|later} {lost|gave away|traded away|dropped} <1 <x>>|<A> {owned|had collected} <0> more <x+> than <B>, but {then|on <day>} <he> {lost|sold|gave <his> <kin>} <1> of them|at first <A> had <0> more <x+> than <B>. then <1> of <A>'s <x+> {got lost|broke|were stolen|~fell into the river}}. <B> {had|still had|always had} <2 <x>>.",
        ((5, 60), (2, 50), (10, 200)),
        sought(
            "{how many more <x+> than <B> did <A> have then|how many more <x+> did <A> have than <B> in the end|how many more <x+> than <B> <=does/did> <A> {still have|have now}|by how many <x+> was <A> still ahead of <B>|~how much larger was <A>'s collection than <B>'s in the end}?",
            "a-b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> have {at first|to begin with|in the beginning}|how many <x+> did <A> start with|how many <x+> did <A> have before that|~how many <x+> were <A>'s at the start}?",
            "c+a",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {in the end|then|after that}|how many <x+> did <A> have left|how many <x+> remained with <A>|~how many <x+> did <A> end up with}?",
            "c+a-b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <B> have {together|in all|altogether} {in the end|after that}|how many <x+> did the two {end up with altogether|have left together}|~what was the total of <A>'s and <B>'s <x+> in the end}?",
            "c+a-b+c",
            _X,
        ),
        kinds=(_KEPT,),
        fits=lambda a, b, c: a > b + 1,
    ),
    *asked(
        "{<A> had <0> more <x+> than <B>. then <A> {found|was given|bought|won} <1> more <x+>|<A>, who {already had|had} <0> more <x+> than <B>, {got|found|bought} {another <1>|<1> more}|<A> {got|won|bought} <1> new <x+>. before that <he> had <0> more <x+> than <B>}. <B> had <2 <x>>.",
        ((5, 60), (2, 50), (10, 200)),
        sought(
            "{how many more <x+> than <B> did <A> have then|how many more <x+> did <A> have than <B> in the end|how many more <x+> than <B> does <A> have now|~by how many <x+> was <A> ahead of <B> in the end}?",
            "a+b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> have {at first|to begin with|in the beginning}|how many <x+> did <A> start with|how many <x+> did <A> have before that|~how many <x+> were <A>'s at the start}?",
            "c+a",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {in the end|then|after that|now}|how many <x+> did <A> end up with|~what was <A>'s number of <x+> in the end}?",
            "c+a+b",
            _X,
        ),
        kinds=(_KEPT,),
        fits=lambda a, b, c: a != b and b > 1,
    ),
    *asked(
        "{<A> has <0> more <x+> than <B>. <B> {threw away|lost|gave away|sold} <1> of <bhis> <x+>. <C> {now has <2 <x>>|has <2 <x>> now}|{after <B> lost <1> of <bhis> <x+>|when <B> had given <1> of <bhis> <x+> to a friend}, <A> had <0> more <x+> than <bhim>. <C> had <2 <x>> by then}. {<B> has <3 <x>> left|that left <B> with <3 <x>>|<B> has only <3 <x>> left}.",
        ((3, 60), (2, 60), (5, 90), (4, 150)),
        sought(
            "{how many <x+> did <B> have {at first|before that|in the beginning|to begin with}|how many <x+> did <B> start with|find how many <x+> <B> had at first|~how many <x+> were <B>'s to begin with}?",
            "b+d",
            _X,
        ),
        sought(
            "{how many <x+> does <A> have|how many <x+> are <A>'s|how many <x+> belong to <A>|~what is <A>'s number of <x+>}?",
            "a+d",
            _X,
        ),
        sought(
            "{how many <x+> do <B> and <C> have {together|in all|altogether} now|how many <x+> do <C> and <B> now have in total|~what is the total of <B>'s and <C>'s <x+> now}?",
            "c+d",
            _X,
        ),
        sought(
            "{how many more <x+> does <C> have than <B> now|how many fewer <x+> than <C> does <B> have now|by how many <x+> is <C> ahead of <B> now|~how far is <B> behind <C> now}?",
            "c-d",
            _MORE,
        ),
        kinds=(_KEPT,),
        fits=lambda a, b, c, d: c > d and len({a, b, c, d}) == 4,
    ),
    *asked(
        "{<A> has <0> more <x+> than <B>. {<B> had <1 <x>> at first|at first there were <1 <x>> in <B>'s box}, but <bhe> {lost|gave away|sold|swapped} <2>|<B> started with <1 <x>>. <bhe> {lost|gave away|used up} <2> of them. now <A> has <0> more <x+> than <B>|<B> {gave away|lost} <2> of <bhis> <1 <x>>, so that <A> now has <0> more <x+> than <bhim>}.",
        ((3, 60), (12, 150), (2, 70)),
        sought(
            "{how many <x+> does <B> have {now|left}|how many <x+> are left in <B>'s box|with how many <x+> is <B> left|~how many <x+> remain for <B>}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> does <A> have|how many <x+> does <A> have now|how many <x+> belong to <A>|~what is <A>'s number of <x+>}?",
            "b-c+a",
            _X,
        ),
        kinds=(_KEPT,),
        fits=lambda a, b, c: b > c + 1,
    ),
    *asked(
        "{<A> had <0> {fewer|less} <x+> than <B>, who had <1> more <x+> than <C>. <B> had <2 <x>>|<B> had <2 <x>>. <A> had <0> fewer <x+> than <B>. <B> had <1> more <x+> than <C>|<A> {picked|gathered|brought home} <0> fewer <x+> than <B>. <B> {picked|gathered|brought home} <2 <x>>, which was <1> more than <C>}.",
        ((2, 60), (2, 60), (10, 200)),
        sought(
            "{how many <x+> did <C> have|how many <x+> were <C>'s|find how many <x+> <C> had|what was <C>'s number of <x+>|~how many <x+> could be found in <C>'s basket}?",
            "c-b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have|how many <x+> were <A>'s|find how many <x+> <A> had|what was <A>'s number of <x+>|~how many <x+> could be found in <A>'s basket}?",
            "c-a",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <B> have {together|in all|altogether}|what was the total of <A>'s and <B>'s <x+>|~how many <x+> did <B> and <A> have between them}?",
            "c-a+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> have than <C>|how many fewer <x+> than <A> did <C> have|by how many <x+> was <A> ahead of <C>|~how far was <C> behind <A>}?",
            "b-a",
            _MORE,
        ),
        sought(
            "{how many <x+> did <B> and <C> have {together|in all|altogether}|what was the total of <B>'s and <C>'s <x+>|~how many <x+> did <C> and <B> have between them}?",
            "c+c-b",
            _X,
        ),
        kinds=(_FOOD,),
        fits=lambda a, b, c: b > a and c > b + 1,
    ),
    *asked(
        "{<A> had <0> more <x+> than <B> and <1> {fewer|less} <x+> than <C>. <A> had <2 <x>>|<A> counted <2 <x>> in <his> {bag|basket|bowl}. that was <0> more than <B> had but <1> fewer than <C> had|<A>, with <2 <x>>, had <1> fewer than <C> and <0> more than <B>}.",
        ((2, 60), (2, 60), (10, 200)),
        sought(
            "{how many <x+> did <B> have|how many <x+> were <B>'s|find how many <x+> <B> had|~what was <B>'s number of <x+>}?",
            "c-a",
            _X,
        ),
        sought(
            "{how many <x+> did <C> have|how many <x+> were <C>'s|find how many <x+> <C> had|~what was <C>'s number of <x+>}?",
            "c+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <C> have than <B>|how many fewer <x+> did <B> have than <C>|by how many <x+> was <C> ahead of <B>|~how far was <B> behind <C>}?",
            "a+b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> and <C> have {together|in all|altogether}|what was the total of <A>'s and <C>'s <x+>|~how many <x+> did <C> and <A> have between them}?",
            "c+c+b",
            _X,
        ),
        kinds=(_FOOD,),
        fits=lambda a, b, c: c > a + 1 and a != b,
    ),
    *asked(
        "{<A> <y> <0> fewer <x+> than <B> and <1> more <x+> than <C>. <B> <y> <2 <x>>|<B> <y> <2 <x>>. <A> <y> <0> fewer than <B>, but <1> more than <C>|{on <day>|last week} <B> <y> <2 <x>>, <A> <y> <0> fewer than that, and <C> <y> <1> fewer than <A>}.",
        ((2, 40), (2, 40), (8, 200)),
        sought(
            "{how many <x+> did <A> <z>|how many did <A> <z>|find how many <x+> <A> <y>|~what number of <x+> did <A> <z>}?",
            "c-a",
            _X,
        ),
        sought(
            "{how many <x+> did <C> <z>|how many did <C> <z>|find how many <x+> <C> <y>|~what number of <x+> did <C> <z>}?",
            "c-a-b",
            _X,
        ),
        sought(
            "{how many more <x+> did <B> <z> than <C>|how many fewer <x+> did <C> <z> than <B>|~how many <x+> was <B> ahead of <C>}?",
            "a+b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> and <B> <z> {together|in all|altogether}|what is the total number of <x+> that <B> and <A> <y>|~what do <A>'s <x+> and <B>'s come to}?",
            "c-a+c",
            _X,
        ),
        props=_DONE,
        fits=lambda a, b, c: c > a + b + 1,
    ),
)

_HOMEWORK = (
    *asked(
        "{<A> had <0> more <z+> of <x> {homework|} than of <y> {homework|}. {<he> had|there were} <1 <z>> of <x>|for homework <A> had to do <1 <z>> of <x>, <0> more than of <y>|<A> was given <0> more <z+> of <x> than of <y>, and <1 <z>> of <x>|<A> did <1 <z>> of <x> {on <day>|after school}. that was <0> more than <he> did of <y>}.",
        ((2, 40), (4, 90)),
        sought(
            "{how many <z+> of <y> did <A> have|how many <z+> of <y> {homework|} were there|how many <z+> of <y> {homework|work} did <he> have to do|find how many <z+> were <y>|~how much <y> was it, in <z+>}?",
            "b-a",
            _Z,
        ),
        sought(
            "{how many <z+> did <A> have {in all|altogether|in total}|how many <z+> of <x> and <y> were there together|what is the total number of <z+>|~how many <z+> was it for both subjects}?",
            "b+b-a",
            _Z,
        ),
        kinds=(_SUBJECT, _SUBJECT, _WORKPIECE),
        fits=lambda a, b: b > a + 1,
    ),
    *asked(
        "{<A> had <0> more <z+> of <x> {homework|} than of <y> {homework|}. {<he> had|there were} <1 <z>> of <y>|for homework <A> had to do <1 <z>> of <y>, and <0> more than that of <x>|<A> was given <0> more <z+> of <x> than of <y>, and <1 <z>> of <y>|<A> did <1 <z>> of <y> {on <day>|after school}. of <x> <he> did <0> more}.",
        ((2, 40), (2, 90)),
        sought(
            "{how many <z+> of <x> did <A> have|how many <z+> of <x> {homework|} were there|how many <z+> of <x> {homework|work} did <he> have to do|find how many <z+> were <x>|~how much <x> was it, in <z+>}?",
            "a+b",
            _Z,
        ),
        sought(
            "{how many <z+> did <A> have {in all|altogether|in total}|how many <z+> of <x> and <y> were there together|what is the total number of <z+>|~how many <z+> was it for both subjects}?",
            "a+b+b",
            _Z,
        ),
        kinds=(_SUBJECT, _SUBJECT, _WORKPIECE),
        fits=lambda a, b: a != b,
    ),
    *asked(
        "{<A> {finished|did|completed} <0 <z>> of <x>, <1> of <y> and <2> of music theory|<A>'s homework was <0 <z>> of <x>, <1 <z>> of <y> and <2 <z>> of drawing|<A> had <0 <z>> of <x> homework, <1 <z>> of <y> homework and <2 <z>> of craft homework}.",
        ((2, 60), (2, 60), (2, 60)),
        sought(
            "{how many more <z+> of <x> than of <y> were there|how many more <z+> did <A> have of <x> than of <y>|~how many fewer <z+> were <y> than <x>}?",
            "a-b",
            _MORE,
        ),
        sought(
            "{how many <z+> of <x> and <y> were there {together|in all}|how many <z+> did <A> have of <x> and <y> {together|altogether}|~what do the <z+> of <x> and <y> come to}?",
            "a+b",
            _Z,
        ),
        sought(
            "{how many <z+> did <A> have {in all|altogether|in total}|how many <z+> were there in all three subjects|what is the total number of <z+>|~how many <z+> was it all told}?",
            "a+b+c",
            _Z,
        ),
        kinds=(
            kind("maths, reading, science, geography, biology, grammar"),
            kind("history, spelling, French, Spanish, chemistry, health"),
            _WORKPIECE,
        ),
        fits=lambda a, b, c: a > b and len({a, b, c}) == 3,
    ),
)

_JUMPS = (
    *asked(
        "{<A> jumped <0 <x>>, {which was <1> {farther|further} than <B>|<1 <x>> {farther|further} than <B>}. <C> jumped <2> {farther|further} than <A>|in the {long jump|contest} <A> jumped <0 <x>>. that was <1 <x>> {farther|further} than <B>'s jump and <2 <x>> less than <C>'s|the {frog|grasshopper|kangaroo} of <A> jumped <0 <x>>, <1> farther than <B>'s. the one of <C> jumped <2 <x>> farther than <A>'s}.",
        ((5, 90), (2, 60), (2, 60)),
        sought(
            "{how far did <B> jump|how many <x+> did <B> jump|how long was <B>'s jump|what was the length of <B>'s jump|~how far did <B>'s jump go}?",
            "a-b",
            _X,
        ),
        sought(
            "{how far did <C> jump|how many <x+> did <C> jump|how long was <C>'s jump|~how far did <C>'s jump go}?",
            "a+c",
            _X,
        ),
        sought(
            "{how much {farther|further} did <C> jump than <B>|how many <x+> {farther|further} than <B> did <C> jump|~how much longer was <C>'s jump than <B>'s}?",
            "b+c",
            _X,
        ),
        sought(
            "{how far did <A> and <B> jump {altogether|in total|together}|what is the total of <A>'s and <B>'s jumps|~how many <x+> do <A>'s and <B>'s jumps make together}?",
            "a+a-b",
            _X,
        ),
        kinds=(kind("inch, foot, centimetre, step, tile"),),
        fits=lambda a, b, c: a > b + 1 and b != c,
    ),
    *asked(
        "{<A> threw {the ball|the frisbee|a beanbag|a javelin} <0 <x>>. <B> threw it <1 <x>> farther than <A>, but <2 <x>> {less far than <C>|less than <C>}|<B> threw {a stone|the ball|a paper plane} <1 <x>> farther than <A>, who threw it <0 <x>>. <C> beat <B> by <2 <x>>|<A>'s {paper plane|snowball|boomerang} flew <0 <x>>. <B>'s flew <1 <x>> farther, and <C>'s <2 <x>> farther than <B>'s}.",
        ((5, 90), (2, 40), (2, 40)),
        sought(
            "{how far was <B>'s throw|how many <x+> did <B> reach|what distance did <B> reach|~what was <B>'s result}?",
            "a+b",
            _X,
        ),
        sought(
            "{how far was <C>'s throw|how many <x+> did <C> reach|what distance did <C> reach|~what was <C>'s result}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how much farther was <C>'s throw than <A>'s|by how many <x+> did <C> beat <A>|how many <x+> farther than <A> did <C> reach|~how many <x+> was <A> behind <C>}?",
            "b+c",
            _X,
        ),
        kinds=(_LENGTH,),
        fits=lambda a, b, c: b != c,
    ),
    *asked(
        "{the grasshopper {jumped|hopped} <0 <x>>, the frog <1 <x>> and the mouse <2 <x>>|a frog, a grasshopper and a mouse had a jumping contest. the grasshopper {jumped|hopped} <0 <x>>, the frog <1 <x>>, and the mouse <2 <x>>}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "{how much {farther|further} did the frog jump than the grasshopper|how many <x+> {farther|further} than the grasshopper did the frog jump|by how much did the frog beat the grasshopper|~how much longer was the jump of the frog than that of the grasshopper}?",
            "b-a",
            _X,
        ),
        sought(
            "{how much {farther|further} did the frog jump than the mouse|how many <x+> {farther|further} than the mouse did the frog jump|by how much did the frog beat the mouse|~how much longer was the jump of the frog than that of the mouse}?",
            "b-c",
            _X,
        ),
        sought(
            "{how far did the grasshopper and the mouse jump {together|altogether|in total}|what is the total of the jumps of the grasshopper and the mouse|~what do the jumps of the mouse and the grasshopper add up to}?",
            "a+c",
            _X,
        ),
        kinds=(kind("inch, centimetre, foot"),),
        fits=lambda a, b, c: b > a and b > c and a != c,
    ),
    *asked(
        "{the hare {leapt|jumped} <0 <x>> {in one go|}. the squirrel {leapt|jumped} <1 <x>> {farther|further} than the hare, and the toad <2 <x>> less {far|} than the squirrel|at the animal games the squirrel {jumped|leapt} <1 <x>> farther than the hare, who jumped <0 <x>>. the toad jumped <2 <x>> less than the squirrel}.",
        ((5, 90), (2, 50), (2, 90)),
        sought(
            "{how far did the squirrel jump|how many <x+> did the squirrel jump|how long was the squirrel's jump|~what was the squirrel's distance}?",
            "a+b",
            _X,
        ),
        sought(
            "{how far did the toad jump|how many <x+> did the toad jump|how long was the toad's jump|~what was the toad's distance}?",
            "a+b-c",
            _X,
        ),
        kinds=(kind("inch, centimetre, foot, span"),),
        fits=lambda a, b, c: a + b > c + 1 and b != c,
    ),
)

_LONG = together(
    "snake/rope/longer, pencil/ruler/longer, ribbon/scarf/longer, worm/caterpillar/longer, stick/branch/longer, "
    "bookcase/desk/higher, shelf/window/wider, vase/candle/taller, sunflower/rose bush/taller, shawl/belt/longer, "
    "door/curtain/wider, flute/recorder/longer, ladle/spoon/longer, poster/mirror/wider, lamp/statue/taller"
)
"""Two things, and what the first is more than the second."""
_LARGE = together(
    "tower/chimney/taller, pine/birch/taller, hedge/fence/higher, pond/ditch/deeper, path/canal/wider, tunnel/bridge/longer, "
    "statue/column/taller, lorry/bus/longer, well/pit/deeper, wall/gate/higher, pier/jetty/longer, yacht/raft/longer, "
    "mast/crane/higher, gorge/cave/deeper, oak/willow/taller, road/river/wider, train/platform/longer, hotel/church/taller"
)
_WEIGHED = together(
    "pumpkin/melon, goose/hen, suitcase/backpack, sheep/goat, puppy/kitten, anvil/hammer, parcel/letter box, stove/kettle, "
    "armchair/stool, drum/trumpet, boulder/brick, turkey/duck, barrel/bucket, pony/donkey, washing machine/microwave, "
    "cello/violin, calf/lamb, tent/sleeping bag, bicycle/scooter"
)
_OLD = together(
    "oak/lime tree, castle/town hall, bridge/mill, church/school, lighthouse/harbour, theatre/museum, "
    "tractor/lorry, violin/piano, temple/palace, clock/table, railway/tram, barn/farmhouse"
)

_SIZE = (
    *asked(
        "{the <x> <=is/was> <0 inch> <z> than the <y>. the <x> <=is/was> <1 inch> {in all|by itself|}|the <x> measures <1 inch>. {it|that} is <0 inch> <z> than the <y>|<A> <=measures/measured> a <x>, which is <0 inch> <z> than a <y>. for the <x> <he> <=gets/got> <1 inch>|a <x> of <1 inch> is <0 inch> <z> than the <y> {beside it|next to it}}.",
        ((2, 30), (4, 90)),
        sought(
            "{how many inches does the <y> measure|what does the <y> measure in inches|find the measure of the <y>|~how many inches is it for the <y>}?",
            "b-a",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        sought(
            "{what do the <x> and the <y> measure {together|in all}|how many inches do the <y> and the <x> measure altogether|~how many inches do both come to}?",
            "b+b-a",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        props=_LONG,
        fits=lambda a, b: b > a + 1,
    ),
    *asked(
        "{the <x> is <0 foot> <z> than the <y>. the <y> measures <1 foot>|the <y> measures <1 foot>, and the <x> is <0> {feet |}<z>|<A> <=measures/measured> a <y>: <1 foot>. the <x> {beside it|next to it} <=is/was> <0 foot> <z>}.",
        ((2, 60), (4, 200)),
        sought(
            "{how many feet does the <x> measure|what does the <x> measure in feet|find the measure of the <x>|~how many feet is it for the <x>}?",
            "a+b",
            "{<0>|<0 foot>|<0 foot>}.",
        ),
        sought(
            "{what do the <x> and the <y> measure {together|in all}|how many feet do the <y> and the <x> measure altogether|~how many feet do both come to}?",
            "a+b+b",
            "{<0>|<0 foot>|<0 foot>}.",
        ),
        props=_LARGE,
    ),
    *asked(
        "{the <x> {in <town>|that <A> saw} <=measures/measured> <0 metre>, {the|and the} <y> <1 metre>|on a {walk|trip} <A> saw a <y> of <1 metre> and a <x> of <0 metre>|a <x> <=measures/measured> <0 metre>. a <y> <=measures/measured> <1 metre>, says <A>}. {<A> walked <2 metre> to see {them|both}|it <=is/was> <2 metre> from there to <A>'s {house|hotel|bus stop}}.",
        ((5, 200), (2, 150), (2, 300)),
        sought(
            "{how much <z> is the <x> than the <y>|how many metres <z> than the <y> is the <x>|by how many metres is the <x> <z> than the <y>|what is the difference between the <x> and the <y> in metres|~how many metres does the <x> have over the <y>}?",
            "a-b",
            "{<0>|<0 metre>|<0 metre>|it is <0 metre> <z>}.",
        ),
        sought(
            "{what do the <x> and the <y> measure {together|in all}|how many metres do the <y> and the <x> measure altogether|~how many metres do both come to}?",
            "a+b",
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        props=_LARGE,
        fits=lambda a, b, c: a > b and c not in (a, b),
    ),
    *asked(
        "{a <x> weighed <0 kilogram>, and a <y> <1 kilogram> less|the <x> on the scales weighed <0 kilogram>. the <y> was <1 kilogram> lighter|the <y> was <1 kilogram> lighter than the <x>, which weighed <0 kilogram>}. {the cart that carried them weighed <2 kilogram>|a {crate|chest} weighed <2 kilogram> more than the <x>}.",
        ((5, 150), (2, 90), (2, 90)),
        sought(
            "{how heavy was the <y>|what did the <y> weigh|how many kilograms did the <y> weigh|find the weight of the <y>|~what was the weight of the <y>}?",
            "a-b",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        sought(
            "{how much did the <x> and the <y> weigh {together|in all}|what did both the <y> and the <x> weigh together|~what was the total weight of the <x> and the <y>}?",
            "a+a-b",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        props=_WEIGHED,
        fits=lambda a, b, c: a > b + 1 and c not in (a, b),
    ),
    *asked(
        "{the <y> weighed <0 pound>, <1 pound> less than the <x>|a <y> was <1 pound> lighter than a <x>. the <y> weighed <0 pound>|<A> put a <y> of <0 pound> on the scales. a <x> was <1 pound> heavier}.",
        ((2, 150), (2, 90)),
        sought(
            "{how heavy was the <x>|what did the <x> weigh|how many pounds did the <x> weigh|find the weight of the <x>|~what was the weight of the <x>}?",
            "a+b",
            "{<0>|<0 pound>|<0 pound>}.",
        ),
        sought(
            "{how much did the <x> and the <y> weigh {together|in all}|what did both the <y> and the <x> weigh together|~what was the total weight of the <x> and the <y>}?",
            "a+a+b",
            "{<0>|<0 pound>|<0 pound>}.",
        ),
        props=_WEIGHED,
    ),
    *asked(
        "{the <x> weighed <0 pound>, the <y> <1 pound> and the box <2 pound>|<A> weighed a <x>, a <y> and a box. they weighed <0>, <1> and <2 pound>|a <y> of <1 pound>, a <x> of <0 pound> and a box of <2 pound> were on the cart}.",
        ((5, 300), (2, 200), (2, 90)),
        sought(
            "{how much heavier was the <x> than the <y>|how many pounds heavier than the <y> was the <x>|how many more pounds did the <x> weigh than the <y>|how much lighter was the <y> than the <x>|~by how many pounds did the <x> outweigh the <y>}?",
            "a-b",
            "{<0>|<0 pound>|<0 pound>}.",
        ),
        sought(
            "{how much did the <x> and the <y> weigh together|how many pounds did the <y> and the <x> weigh in all|~what was the weight of the <x> and the <y> together}?",
            "a+b",
            "{<0>|<0 pound>|<0 pound>}.",
        ),
        sought(
            "{how much did {all three|the three} weigh {together|in all}|what was the total weight|~how many pounds was it all told}?",
            "a+b+c",
            "{<0>|<0 pound>|<0 pound>}.",
        ),
        props=_WEIGHED,
        fits=lambda a, b, c: a > b and c not in (a, b),
    ),
    *asked(
        "{the <x> is <0 year> old. {it is|that is} <1 year> older than the <y>|the <x> is <1 year> older than the <y>. the <x> is <0> years old|the <x> has stood here for <0 year>. the <y> is <1 year> younger}.",
        ((20, 900), (2, 400)),
        sought(
            "{how old is the <y>|how many years old is the <y>|what is the age of the <y>|find the age of the <y>|~how long has the <y> existed}?",
            "a-b",
            "{<0>|<0 year>|it is <0 year> old}.",
        ),
        sought(
            "{how old are the <x> and the <y> together|what is the sum of {both|the two} ages|~what do the ages of the <x> and the <y> add up to}?",
            "a+a-b",
            "{<0>|<0 year>}.",
        ),
        props=_OLD,
        fits=lambda a, b: a > b + 5,
    ),
    *asked(
        "{the <y> is <0 year> old, <1 year> younger than the <x>|the <x> is <1 year> older than the <y>. the <y> is <0 year> old|the <y> has been here for <0 year>, and the <x> is <1 year> older}.",
        ((5, 900), (2, 400)),
        sought(
            "{how old is the <x>|how many years old is the <x>|what is the age of the <x>|find the age of the <x>|~how long has the <x> existed}?",
            "a+b",
            "{<0>|<0 year>|it is <0 year> old}.",
        ),
        sought(
            "{how old are the <x> and the <y> together|what is the sum of {both|the two} ages|~what do the ages of the <x> and the <y> add up to}?",
            "a+a+b",
            "{<0>|<0 year>}.",
        ),
        props=_OLD,
    ),
    *asked(
        "{<A> <=is/was> <0 year> old. <B> <=is/was> <1 year> younger than <A> and <2 year> older than <C>|<B> is <1 year> younger than <A>, who is <0>. <C> is <2 year> younger than <B>|<A> is <0 year> old, <1 year> older than <B>. <B> is <2 year> older than <C>}.",
        ((20, 90), (2, 30), (2, 30)),
        sought(
            "{how old is <B>|how many years old is <B>|what is <B>'s age|find <B>'s age|~how old must <B> be}?",
            "a-b",
            "{<0>|<0 year>|<0 year> old}.",
        ),
        sought(
            "{how old is <C>|how many years old is <C>|what is <C>'s age|find <C>'s age|~how old must <C> be}?",
            "a-b-c",
            "{<0>|<0 year>|<0 year> old}.",
        ),
        sought(
            "{how much older is <A> than <C>|how many years older than <C> is <A>|how many years younger than <A> is <C>|~how many years are there between <C> and <A>}?",
            "b+c",
            "{<0>|<0 year>}.",
        ),
        fits=lambda a, b, c: a > b + c + 2 and b != c,
    ),
    *asked(
        "{<A> {ran|cycled|swam|skated} the {course|distance|lap} in <0 second>. <B> was <1 second> faster and <C> <2 second> slower than <A>|in the race <B> was <1 second> faster than <A>, who needed <0 second>. <C> needed <2 second> more than <A>|<A>'s time was <0 second>. that was <2 second> less than <C>'s and <1 second> more than <B>'s}.",
        ((15, 200), (2, 60), (2, 60)),
        sought(
            "{how many seconds did <B> need|how long did <B> take|what was <B>'s time|find <B>'s time in seconds|~after how many seconds was <B> at the finish}?",
            "a-b",
            "{<0>|<0 second>|<0 second>}.",
        ),
        sought(
            "{how many seconds did <C> need|how long did <C> take|what was <C>'s time|find <C>'s time in seconds|~after how many seconds was <C> at the finish}?",
            "a+c",
            "{<0>|<0 second>|<0 second>}.",
        ),
        sought(
            "{how many seconds faster than <C> was <B>|how much slower was <C> than <B>|how many seconds after <B> did <C> finish|~by how many seconds did <B> beat <C>}?",
            "b+c",
            "{<0>|<0 second>|<0 second>}.",
        ),
        fits=lambda a, b, c: a > b + 5 and b != c,
    ),
)

_READ = (
    *asked(
        "{<A> {is reading|borrowed|bought} a <x> {with|of} <2 chapter>. the first chapter has <0 page> and the second has <1 page>|the first chapter of <A>'s <x> has <0 page>, {the|and the} second <1 page>. there are <2 chapter> in the <x>|<A>'s <x> has <2 part>: the first is <0> pages long, and the second is <1> pages long}.",
        ((3, 150), (3, 150), (2, 2)),
        sought(
            "{how many more pages does the second {one|of them} have than the first|how many more pages does the second have|how much longer is the second than the first|~by how many pages is the second the longer one}?",
            "b-a",
            "{<0>|<0 page>|<0> more}.",
        ),
        sought(
            "{how many pages does the <x> have {in all|altogether|in total}|how many pages {are there in|does <A> have to read in} the <x>|~how many pages long is the <x>}?",
            "a+b",
            "{<0>|<0 page>|<0 page>}.",
        ),
        kinds=(
            kind(
                "book, novel, guide book, reader, diary, manual, thriller, storybook, biography, legend, report, play"
            ),
        ),
        fits=lambda a, b, c: b > a,
    ),
    *asked(
        "{a <x> has <0 chapter>. the first chapter has <1 page> and the {last|second} one <2 page>|the first of the <0 chapter> of a <x> has <1 page>, the {last|second} has <2>|<A>'s <x> {is divided into|consists of} <0 chapter>. there are <1 page> in the first and <2> in the {last|second} of them}.",
        ((3, 30), (3, 150), (3, 150)),
        sought(
            "{how many more pages does the first chapter have than the other one|how many pages longer is the first {one|chapter}|how many more pages are there in the first|~by how many pages is the first the longer one}?",
            "b-c",
            "{<0>|<0 page>|<0> more}.",
        ),
        sought(
            "{how many pages do these two have {together|in all}|how many pages are there in the two|~what do the pages of the two add up to}?",
            "b+c",
            "{<0>|<0 page>|<0 page>}.",
        ),
        kinds=(
            kind("book, novel, cookbook, guide book, school book, reader, diary, atlas, manual, thriller, storybook"),
        ),
        fits=lambda a, b, c: b > c and a not in (b, c),
    ),
    *asked(
        "{<A> has read <0 page> of a <x> and <B> <1 page>. the <x> has <2 page>|<A> and <B> read the same <x> of <2 page>. <A> is on page <0>, and <B> on page <1>|a <x> has <2 page>. so far <B> has read <1> of them and <A> <0>}.",
        ((5, 300), (5, 300), (40, 600)),
        sought(
            "{how many more pages than <A> has <B> read|how many pages is <B> ahead of <A>|by how many pages is <A> behind <B>|~how much farther is <B> than <A>}?",
            "b-a",
            "{<0>|<0 page>|<0 page>}.",
        ),
        sought(
            "{how many pages does <A> still have to read|how many pages are left for <A>|how many more pages must <A> read to finish the <x>|~what number of pages does <A> have before the end}?",
            "c-a",
            "{<0>|<0 page>|<0 page>}.",
        ),
        sought(
            "{how many pages does <B> still have to read|how many pages are left for <B>|how many more pages must <B> read to finish the <x>|~what number of pages does <B> have before the end}?",
            "c-b",
            "{<0>|<0 page>|<0 page>}.",
        ),
        kinds=(
            kind("book, novel, guide book, reader, manual, thriller, storybook, mystery, biography, fairy-tale book"),
        ),
        fits=lambda a, b, c: a < b < c,
    ),
    *asked(
        "{<A> read <0 page> on <day>, <1 page> on the next day and <2 page> the day after {that|}|on the first day of the {trip|week} <A> read <0 page>, on the second <1>, on the third <2>}. {the book has <3 chapter>|<he> has read <3 chapter> {so far|in all}}.",
        ((3, 90), (3, 90), (3, 90), (2, 30)),
        sought(
            "{how many more pages did <A> read on the second day than on the first|how many fewer pages did <he> read on the first day than on the second|~how much did <he> read more on day two than on day one}?",
            "b-a",
            "{<0>|<0 page>|<0> more}.",
        ),
        sought(
            "{how many more pages did <A> read on the second day than on the third|how many fewer pages did <he> read on the third day than on the second|~how much did <he> read more on day two than on day three}?",
            "b-c",
            "{<0>|<0 page>|<0> more}.",
        ),
        sought(
            "{how many pages did <A> read on the first and the third day {together|in all}|what was the total of pages on the first and the last of the three days|~how many pages was it on day one and day three}?",
            "a+c",
            "{<0>|<0 page>|<0 page>}.",
        ),
        sought(
            "{how many pages did <A> read {in all|altogether|on all three days}|how many pages did <he> read in these three days|~what was the total number of pages}?",
            "a+b+c",
            "{<0>|<0 page>|<0 page>}.",
        ),
        fits=lambda a, b, c, d: b > a and b > c and a != c and d < b,
    ),
)
_WARE = kind(
    "pack of pens, box of tea, bag of coffee, set of plates, tin of paint, jar of honey, pair of boots, bottle of oil, "
    "roll of tape, carton of juice, packet of seeds, sack of flour, pair of skates, crate of melons, bunch of roses, "
    "lamp, rug, kettle, backpack, racket, blanket, clock, helmet, scarf, football, board game, tent, frying pan, umbrella, chair"
)
_GOOD = kind(
    "bicycle, guitar, tent, coat, camera, skateboard, watch, drum, radio, jacket, telescope, scooter, violin, sofa, mirror, "
    "lamp, keyboard, pair of skis, surfboard, desk, bookcase, toaster, printer, kayak, armchair"
)
_OTHER_GOOD = kind(
    "hat, cap, scarf, belt, mug, book, kite, ball, puzzle, pair of socks, basket, towel, candle, vase, umbrella, cushion, "
    "pen set, wallet, poster, calendar, tie, necklace, game, blanket, phone case"
)

_PRICES = (
    *asked(
        "{each <x> <=costs/cost> <$0>, {but|and} there <=is/was> <$1> off each {today|on <day>|this week}|a <x> {usually|normally} {costs|sells for} <$0>. {this week|on <day>} {there is a discount of <$1> on each|each is <$1> cheaper}|the <shop> took <$1> off {every|each} <x>, which {had cost|used to cost} <$0>}. {<A> <=wants/wanted> <2> of them|<A> <=comes/came> for <2>|<A> <=puts/put> <2> into <his> basket}.",
        ((3, 90), (1, 40), (2, 9)),
        sought(
            "{how much does {each|one} <x> cost {now|with the discount}|what is the price of {a|one} <x> {now|with the discount}|how much does <he> pay for each <x>|~what does a single <x> cost after that}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much did <A> pay {in all|altogether|for them}|how much did all of <his> <x+> cost with the discount|what did <he> have to pay for them|~what was <his> bill}?",
            "(a-b)*c",
            _M,
        ),
        sought(
            "{how much did <A> save {in all|altogether|on them}|how much money was taken off altogether|how much less did <he> pay than without the discount|~what did the discount come to for all of them}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much would they have cost without {the|any} discount|what would they have cost at the {old|usual} price|~how much would <he> have paid at the old price}?",
            "a*c",
            _M,
        ),
        kinds=(_WARE,),
        fits=lambda a, b, c: a > b + 1,
    ),
    *asked(
        "{each <x> <=costs/cost> <$0> {now|today}. that <=is/was> <$1> {less than {before|last week}|off the old price}|after a discount of <$1> a <x> <=costs/cost> <$0>|the <shop> <=sells/sold> each <x> for <$0>, <$1> cheaper than {last month|usual}}. <A> {<takes/took>|<needs/needed>} <2> of them.",
        ((2, 90), (1, 40), (2, 9)),
        sought(
            "{what was the {old|usual|full} price of {a|one} <x>|how much did {a|one} <x> cost before {that|the discount}|what did {each|one} <x> cost at the {full|old} price|~how much was a <x> before it became cheaper}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much did <A> pay {in all|altogether|for them}|what did <his> <x+> cost {altogether|in all}|~what was <his> bill}?",
            "a*c",
            _M,
        ),
        sought(
            "{how much did <A> save {in all|altogether} through the discount|how much less did <he> pay than {before|at the old price}|~what did the discount come to for all of them}?",
            "b*c",
            _M,
        ),
        kinds=(_WARE,),
        fits=lambda a, b, c: a > b,
    ),
    *asked(
        "{a <x> <=costs/cost> <$0> in one shop and <$1> in another|<A> <=compares/compared> prices: a <x> <=costs/cost> <$0> at the {market|station} and <$1> in the <shop>|at the corner a <x> <=is/was> <$0>, {but|and} {downtown|across the street} it <=is/was> <$1>}. {the bus {there|into town} <=costs/cost> <$2>|a <y> <=costs/cost> <$2> in both places}.",
        ((5, 300), (5, 300), (2, 60)),
        sought(
            "{how much {cheaper|less expensive} is the <x> {in the second place|at the second price}|what is the difference between the two prices of the <x>|how much does one save by buying the <x> at the lower price|~by how much do the prices of the <x> differ}?",
            "a-b",
            _M,
        ),
        sought(
            "{what would two of the <x+> cost, one from each place|how much is it for one <x> from each of the two places|~how much are two <x+>, one from each place}?",
            "a+b",
            _M,
        ),
        kinds=(_GOOD, _OTHER_GOOD),
        fits=lambda a, b, c: a > b > c,
    ),
    *asked(
        "{<A> {bought|ordered|chose} a <x> for <$0> and a <y> for <$1>. <B> {spent|paid} <$2> for a <x> {of another make|in another shop}|a <x> cost <$0> and a <y> {cost|was} <$1> in the shop where <A> {bought|got} one of each. <B> paid <$2> for <bhis> <x> somewhere else|for a <x> <A> paid <$0>, for a <y> <$1>. <B>'s <x> cost <bhim> <$2>}.",
        ((20, 400), (2, 90), (20, 500)),
        sought(
            "{how much more did the <x> of <A> cost than the <y>|how much cheaper was <A>'s <y> than <his> <x>|how much more did <A> pay for the <x> than for the <y>|~by how much was <A>'s <x> dearer than the <y>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much more did <B> pay for the <x> than <A>|how much less was <A>'s <x> than <B>'s|~by how much was <B>'s <x> dearer than <A>'s}?",
            "c-a",
            _M,
        ),
        sought(
            "{how much did <A> spend {in all|altogether|in total}|how much did <A>'s two things cost together|~what was <A>'s bill}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much more did <B> spend than <A> spent {in all|altogether}|how much less did <A> spend altogether than <B>|~by how much was <A>'s bill smaller than <B>'s}?",
            "c-(a+b)",
            _M,
        ),
        kinds=(_GOOD, _OTHER_GOOD),
        fits=lambda a, b, c: a > b + 1 and c > a + b + 1,
    ),
    *asked(
        "{<A> gave <$0> to the {shelter|museum|school fund|zoo} and <B> {gave|donated} <$1>. {<A> had spent <$2> on the bus ride|before that <A> had paid <$2> for lunch|the ticket had cost <A> <$2>}|<A> paid <$2> for a ticket and then {gave|donated} <$0> to the {rescue boat|animal home}. <B> {gave|donated} <$1>}.",
        ((5, 300), (3, 200), (2, 90)),
        sought(
            "{how much more {money |}did <A> {give|donate} than <B>|how much less did <B> {give|donate} than <A>|what is the difference between the two gifts|~by how much was <A>'s gift larger than <B>'s}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much did <A> and <B> {give|donate} {together|in all|altogether}|what is the total of the two gifts|~what did the gifts of <A> and <B> come to}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much {money |}did <A> {spend|pay out} {in all|altogether|together with the gift}|how much less did <A> have after all that|~what did the day cost <A>}?",
            "a+c",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and c not in (a, b),
    ),
    *asked(
        "{<A> had <$0> and <B> had <$1>. {at the <shop> <A> spent <$2>|then <A> spent <$2> on a <x>|<A> bought a <x> for <$2>}|<A> went out with <$0> and <B> with <$1>. <A> {came back after spending|spent} <$2> on a <x>}.",
        ((20, 300), (5, 300), (2, 90)),
        sought(
            "{how much more {money |}did <A> have than <B> {at first|at the start|to begin with}|how much less than <A> did <B> have {at first|to begin with}|~by how much was <A> richer than <B> at the start}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much {money |}did <A> have left|how much was left of <A>'s money|~what did <A> still have}?",
            "a-c",
            _M,
        ),
        sought(
            "{how much more {money |}than <B> did <A> have {after that|in the end}|how much less than <A> did <B> have {after that|in the end}|~by how much was <A> richer than <B> in the end}?",
            "a-c-b",
            _M,
        ),
        kinds=(_OTHER_GOOD,),
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{a <x> <=costs/cost> <$0>, <$1> more than a <y>|a <x> for <$0> <=is/was> <$1> {dearer|more expensive} than a <y>|a <y> <=is/was> <$1> cheaper than a <x>, and that <=costs/cost> <$0>|<A> paid <$0> for a <x>. that was <$1> more than for a <y>}.",
        ((10, 500), (2, 200)),
        sought(
            "{how much <=does/did> the <y> cost|what <=is/was> the price of the <y>|find the price of the <y>|~what did one pay for the <y>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much <=do/did> the <x> and the <y> cost together|what <=is/was> the price of both {together|}|~how much is it for one <x> and one <y>}?",
            "a+a-b",
            _M,
        ),
        kinds=(_GOOD, _OTHER_GOOD),
        fits=lambda a, b: a > b + 1,
    ),
    *asked(
        "{a <y> <=costs/cost> <$0>, and a <x> <=costs/cost> <$1> more|a <y> for <$0> <=is/was> <$1> {cheaper|less} than a <x>|a <x> <=is/was> <$1> {dearer|more expensive} than a <y>, and that <=costs/cost> <$0>|<A> paid <$0> for a <y>. that was <$1> less than for a <x>}.",
        ((5, 200), (2, 300)),
        sought(
            "{how much <=does/did> the <x> cost|what <=is/was> the price of the <x>|find the price of the <x>|~what did one pay for the <x>}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much <=do/did> the <x> and the <y> cost together|what <=is/was> the price of both {together|}|~how much is it for one <x> and one <y>}?",
            "a+a+b",
            _M,
        ),
        kinds=(_GOOD, _OTHER_GOOD),
    ),
)

_TASKS = together(
    "brick/build/wall, bead/make/necklace, plank/build/tree house, tile/cover/floor, stamp/fill/album, egg/bake/cake batch, "
    "balloon/decorate/hall, stone/lay/path, rose/tie/garland, screw/repair/roof, nail/put up/fence, candle/light/room, "
    "apple/press/jug of juice, cup/serve/party, patch/sew/quilt, lemon/prepare/lemonade stand, pole/set up/tent camp, "
    "shell/finish/mosaic, ribbon/decorate/wagon, plant/fill/flower bed, sticker/complete/poster, log/build/raft, "
    "battery/run/light show, coupon/win/prize, point/win/medal"
)

_NEEDS = (
    *asked(
        "{<A> <=needs/needed> <0 <x>> to <y> a <z>. <he> {already |}<=has/had> {<1>|<1 <x>>}|to <y> a <z>, <A> <=needs/needed> <0 <x>>, {but|and} <he> <=has/had> only <1>|<A> <=has/had> <1 <x>>. to <y> a <z> <he> <=needs/needed> <0> of them|it <=takes/took> <0 <x>> to <y> a <z>, and <A> <=has/had> <1>}. <B> <=has/had> <2 <x>> {at home|to spare|too}.",
        ((5, 200), (2, 150), (2, 90)),
        sought(
            "{how many more <x+> did <he> need|how many <x+> were {still |}missing|how many <x+> was <he> short of|how many more <x+> must <A> get|~how many <x+> did <A> lack}?",
            "a-b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> and <B> have {together|in all|altogether}|how many <x+> were there if both put theirs together|~what did <A>'s and <B>'s <x+> come to}?",
            "b+c",
            _X,
        ),
        sought(
            "{<B> gave <A> all of <bhis> <x+>. how many more did <A> {still |}need then|<A> got all of <B>'s <x+>. how many <x+> were still missing after that|~how many more <x+> did <A> need with those of <B>}?",
            "a-b-c",
            _MORE,
        ),
        props=_TASKS,
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{<A> <=is/was> <0 <x>> short of what <he> needed to <y> a <z>. <he> <=has/had> <1>|to <y> a <z>, <A> still {lacked|needed} <0 <x>>, although <he> {<=has/had>|already <=has/had>} <1>|with the <1 <x>> that <A> had, <he> <=is/was> still <0> short. <he> wanted to <y> a <z>}.",
        ((2, 90), (2, 200)),
        sought(
            "{how many <x+> did it take to <y> the <z>|how many <x+> <=does/did> <he> need {in all|altogether} to <y> the <z>|how many <x+> were needed {in all|altogether|for it}|~what number of <x+> was required}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> have than <he> lacked|what is the difference between what <he> had and what <he> lacked|~by how many <x+> was what <he> had more than what was missing}?",
            "b-a",
            _MORE,
        ),
        props=_TASKS,
        fits=lambda a, b: b > a,
    ),
    *asked(
        "{a <x> <=costs/cost> <$0>. <A> {<=has/had> saved|<=has/had>} <$1> and <B> <$2>|<A> <=wants/wanted> a <x> {that costs|for} <$0>. <he> <=has/had> <$1>, and <B>, who <=wants/wanted> the same one, <$2>|<A> <=has/had> <$1> in <his> purse and <B> <=has/had> <$2>. a <x> <=is/was> <$0>}.",
        ((40, 600), (5, 300), (5, 300)),
        sought(
            "{how much more {money |}<=does/did> <A> need {to buy it|for the <x>}|how much more must <A> save for the <x>|how much is <A> short of the price|~what sum does <A> lack}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much more {money |}<=does/did> <B> need {to buy it|for the <x>}|how much more must <B> save for the <x>|how much is <B> short of the price|~what sum does <B> lack}?",
            "a-c",
            _M,
        ),
        sought(
            "{how much more {money |}does <A> have than <B>|how much less has <B> saved than <A>|~by how much is <A> richer than <B>}?",
            "b-c",
            _M,
        ),
        sought(
            "{how much {money |}do they have together|how much do <A> and <B> have {in all|altogether|together}|~what do the savings of <A> and <B> come to}?",
            "b+c",
            _M,
        ),
        sought(
            "{how much do they lack if they put their money together|<A> and <B> want to buy one together. how much more do they need|~how much is missing when they buy it together}?",
            "a-(b+c)",
            _M,
        ),
        kinds=(_GOOD,),
        fits=lambda a, b, c: b > c + 1 and a > b + c + 1,
    ),
    *asked(
        "{<A> {had|put out} <0 chair> and there {were|came} <1 guest>. {<he> had <2 cup>|there were <2 cup> on the table}|<1 guest> came to <A>'s party, {but|and} <he> had <0 chair> and <2 cup>|there were <0 chair> and <2 cup> in the hall, but <A> had invited <1 guest>}.",
        ((4, 90), (10, 200), (2, 90)),
        sought(
            "{how many more chairs did <he> need so that {all|everyone} could sit|how many guests had no chair|how many chairs were missing|how many chairs were there too few|~how many guests had to stand}?",
            "b-a",
            "{<0>|<0>|<0> more}.",
        ),
        sought(
            "{how many more cups did <he> need so that everyone had one|how many guests had no cup|how many cups were missing|~for how many guests was there no cup}?",
            "b-c",
            "{<0>|<0>|<0> more}.",
        ),
        sought(
            "{how many more chairs than cups were there|how many fewer cups than chairs were there|~what is the difference between the chairs and the cups}?",
            "a-c",
            _MORE,
        ),
        fits=lambda a, b, c: b > a > c,
    ),
    *asked(
        "{<A> had <0 <x>> in <his> bag. <1 <y>> came, and each {was to get|wanted} one <x>|there were <0 <x>> and <1 <y>> in <A>'s {garden|classroom|tent}. each of the <y+> {took|got} one <x>|<A> bought <0 <x>>. <he> gave one to each of the <1 <y>>}.",
        ((4, 90), (2, 90)),
        sought(
            "{how many <x+> were left {over|}|how many <x+> were not {taken|needed}|how many more <x+> than <y+> were there|how many <x+> too many were there|~how many <x+> remained}?",
            "a-b",
            _X,
        ),
        kinds=(
            _FOOD,
            kind("child, guest, scout, camper, pupil, player, cousin, visitor, hiker, singer, neighbour, girl, boy"),
        ),
        fits=lambda a, b: a > b + 1,
    ),
    *asked(
        "{<A> {must|wants to} score <0> points to {reach the next level|win}. <he> <=has/had> <1> points {so far|from the first game} and <=gets/got> <2> points {in the next one|for a riddle}|for {the badge|the prize} <A> <=needs/needed> <0> points. <he> got <1> on <day> and <2> {on <dayb>|later}}.",
        ((40, 600), (5, 300), (2, 200)),
        sought(
            "{how many points did <A> {have|get} {altogether|in all|so far}|what was <A>'s total score|~what do <A>'s points add up to}?",
            "b+c",
            _N,
        ),
        sought(
            "{how many more points does <A> need|how many points is <A> short of|how many points are {still |}missing|~what number of points does <A> lack}?",
            "a-b-c",
            _MORE,
        ),
        sought(
            "{how many more points did <A> get the first time than the second|by how many points was the first result better|~how many points less was the second result}?",
            "b-c",
            _MORE,
        ),
        fits=lambda a, b, c: b > c and a > b + c + 1,
    ),
)
_TOWNS = kind("village, town, valley, city, port, island")
_DEGREE = "{<0>|<0 degree>|<0 degree>|it is <0 degree>}."
_BEASTS = together(
    "goat/sheep/pasture, swan/duck/lake, monkey/parrot/zoo, deer/hare/forest, seal/penguin/zoo, hen/duck/yard, horse/cow/meadow, "
    "frog/newt/pond, crab/shrimp/rock pool, bat/owl/barn, bee/wasp/orchard, camel/donkey/stable, zebra/giraffe/park, "
    "crow/sparrow/tree, turtle/lizard/terrarium, fox/badger/wood, heron/stork/marsh, snail/worm/garden"
)
_SETS = together(
    "chair/table/hall, boy/girl/choir, violin/flute/orchestra, red rose/white rose/garden, van/lorry/yard, tulip/daffodil/flower bed, "
    "fork/spoon/drawer, oak/birch/wood, bicycle/scooter/rack, adult/child/bus, novel/atlas/library, plum/pear/crate, "
    "green bottle/brown bottle/cellar, runner/swimmer/club, kite/balloon/shop window, stool/bench/park, cap/helmet/shop, "
    "pen/brush/studio, scone/bun/bakery, canoe/raft/harbour, camel/donkey/caravan, sofa/armchair/hotel, doctor/nurse/hospital"
)

_TIMES = (
    *asked(
        "{<A> <y> <0 <x>>, and <B> <y> <1> times as many|<B> <y> <1> times as many <x+> as <A>, who <y> <0>|<A> <y> <0 <x>>. <B>'s number was <1> times that of <A>}. <C> <y> <2 <x>>.",
        ((2, 40), (2, 9), (2, 60)),
        sought(
            "{how many <x+> did <B> <z>|how many did <B> <z>|find how many <x+> <B> <y>|what number of <x+> did <B> <z>|~how many <x+> was it for <B>}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <B> <z> {together|in all|altogether}|what is the total number of <x+> that <A> and <B> <y>|~how many <x+> was it for both <A> and <B>}?",
            "a+a*b",
            _X,
        ),
        sought(
            "{how many more <x+> did <B> <z> than <A>|how many fewer <x+> than <B> did <A> <z>|by how many <x+> was <B> ahead of <A>|~how large was the lead of <B> over <A>}?",
            "a*b-a",
            _MORE,
        ),
        sought(
            "{how many more <x+> did <B> <z> than <C>|how many fewer <x+> than <B> did <C> <z>|by how many <x+> was <B> ahead of <C>|~how large was the lead of <B> over <C>}?",
            "a*b-c",
            _MORE,
        ),
        sought(
            "{how many more <x+> did <A> <z> than <C>|how many fewer <x+> than <A> did <C> <z>|by how many <x+> was <A> ahead of <C>|~how large was the lead of <A> over <C>}?",
            "a-c",
            _MORE,
        ),
        props=_DONE,
        fits=lambda a, b, c: a > c,
    ),
    *asked(
        "{<A> <y> <0 <x>>, <1> times as many as <B>|<A> <y> <1> times as many <x+> as <B>. <A> <y> <0>|<A> <y> <0 <x>>. that was <1> times as many as <B>}. <C> <y> <2> {more <x+>|more} than <B>.",
        ((2, 40), (2, 9), (2, 60)),
        sought(
            "{how many <x+> did <B> <z>|how many did <B> <z>|find how many <x+> <B> <y>|what number of <x+> did <B> <z>|~how many <x+> was it for <B>}?",
            "a/b",
            _X,
        ),
        sought(
            "{how many <x+> did <C> <z>|how many did <C> <z>|find how many <x+> <C> <y>|~how many <x+> was it for <C>}?",
            "a/b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <B> <z> {together|in all|altogether}|what is the total number of <x+> that <A> and <B> <y>|~how many <x+> was it for both <A> and <B>}?",
            "a+a/b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <z> than <B>|how many fewer <x+> than <A> did <B> <z>|~how large was the lead of <A> over <B>}?",
            "a-a/b",
            _MORE,
        ),
        props=_DONE,
        values=lambda n, b, c: (n * b, b, c),
    ),
    *asked(
        "{there were <0 <x>> and half as many <y+> in the <z>|half as many <y+> as <x+> were in the <z>. there were <0 <x>>|<A> counted <0 <x>> in the <z>, and half as many <y+>}. {<B> saw <1> of the <x+> only|<B> counted only <1 <x>>}.",
        ((4, 90), (2, 90)),
        sought(
            "{how many <y+> were there|how many <y+> were in the <z>|find the number of <y+>|~what number of <y+> was it}?",
            "a/2",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> were there {together|in all}|how many were there {together|in all}, <x+> and <y+>|~what do the <x+> and the <y+> come to}?",
            "a+a/2",
            _N,
        ),
        sought(
            "{how many <x+> did <B> not see|how many <x+> did <B> miss|how many more <x+> were there than <B> counted|~how many of the <x+> were overlooked by <B>}?",
            "a-b",
            _X,
        ),
        props=_BEASTS,
        values=lambda a, b: (2 * a, b),
        fits=lambda a, b: a > b + 1,
    ),
    *asked(
        "{there were <0> times as many <x+> as <y+> in the <z>. there were <1 <y>>|in the <z> there were <1 <y>> and <0> times as many <x+>|a <z> with <1 <y>> had <0> times as many <x+>}.",
        ((2, 9), (2, 60)),
        sought(
            "{how many <x+> were there|how many <x+> were in the <z>|find the number of <x+>|~what number of <x+> was it}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many more <x+> than <y+> were there|how many fewer <y+> than <x+> were there|~by how many were there more <x+> than <y+>}?",
            "a*b-b",
            _MORE,
        ),
        props=_SETS,
    ),
    *asked(
        "{there were <0 <x>> and <1 <y>> in the <z>|the <z> had <0 <x>> and <1 <y>>|<A> counted <1 <y>> and <0 <x>> in the <z>}. {then the number of <y+> grew by <2>|later there were <2> more <y+>}.",
        ((10, 200), (2, 90), (2, 60)),
        sought(
            "{how many more <x+> than <y+> were there {at first|to begin with|before that}|how many fewer <y+> than <x+> were there {at first|before that}|~by how many were there more <x+> than <y+> at the start}?",
            "a-b",
            _MORE,
        ),
        sought(
            "{how many more <x+> than <y+> were there {after that|then|in the end}|how many fewer <y+> than <x+> were there {after that|in the end}|~by how many were there still more <x+> than <y+>}?",
            "a-b-c",
            _MORE,
        ),
        sought(
            "{how many <y+> were there {then|in the end|after that}|how many <y+> did that make|~what was the number of <y+> in the end}?",
            "b+c",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> were there {in all|altogether} at first|what was the total of <x+> and <y+> to begin with|~what did the <x+> and <y+> come to before that}?",
            "a+b",
            _N,
        ),
        props=_SETS,
        fits=lambda a, b, c: a > b + c + 1 and b != c,
    ),
    *asked(
        "{there were <0> more <x+> than <y+> in the <z>. there were <1 <x>>|the <z> had <1 <x>>, <0> more than <y+>|<A> counted <1 <x>> in the <z>. that was <0> more than <he> counted <y+>}.",
        ((2, 60), (5, 200)),
        sought(
            "{how many <y+> were there|how many <y+> were in the <z>|find the number of <y+>|~what number of <y+> was it}?",
            "b-a",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> were there {together|in all|altogether}|what was the total of <x+> and <y+>|~what do <x+> and <y+> come to}?",
            "b+b-a",
            _N,
        ),
        props=(*_BEASTS, *_SETS),
        fits=lambda a, b: b > a + 1,
    ),
    *asked(
        "{there were <0> more <x+> than <y+> in the <z>. there were <1 <y>>|the <z> had <1 <y>>, and <0> more <x+> than that|<A> counted <1 <y>> in the <z>. of the <x+> <he> counted <0> more}.",
        ((2, 60), (2, 200)),
        sought(
            "{how many <x+> were there|how many <x+> were in the <z>|find the number of <x+>|~what number of <x+> was it}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> and <y+> were there {together|in all|altogether}|what was the total of <x+> and <y+>|~what do <x+> and <y+> come to}?",
            "a+b+b",
            _N,
        ),
        props=(*_BEASTS, *_SETS),
    ),
)

_LEVELS = (
    *asked(
        "{at noon it was <0 degree> in <town>, <1 degree> warmer than in <townb>|in <townb> it was <1 degree> colder than in <town>, where the thermometer {read|showed} <0 degree>|<A> read <0 degree> on the thermometer in <town>. in <townb> it was <1> degrees cooler}. {by evening it was <2 degree> colder in <town>|in <town> it got <2 degree> colder in the evening}.",
        ((20, 90), (2, 40), (2, 40)),
        sought(
            "{what was the temperature in <townb>|how many degrees was it in <townb>|how warm was it in <townb>|~what did the thermometer in <townb> read}?",
            "a-b",
            _DEGREE,
        ),
        sought(
            "{what was the temperature in <town> in the evening|how many degrees was it in <town> in the evening|how warm was it in <town> by evening|~what did <town> have in the evening}?",
            "a-c",
            _DEGREE,
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1 and b != c,
    ),
    *asked(
        "{at noon it was <0 degree> in <town>, <1 degree> {colder|cooler} than in <townb>|in <townb> it was <1 degree> warmer than in <town>, where the thermometer {read|showed} <0 degree>|<A> read <0 degree> on the thermometer in <town>. in <townb> it was <1> degrees warmer}. {by evening it was <2 degree> colder in <townb>|in <townb> it got <2 degree> colder in the evening}.",
        ((5, 60), (2, 40), (2, 40)),
        sought(
            "{what was the temperature in <townb> at first|how many degrees was it in <townb> {before that|at first}|how warm was it in <townb> {before|to begin with}|~what did the thermometer in <townb> read at first}?",
            "a+b",
            _DEGREE,
        ),
        sought(
            "{what was the temperature in <townb> in the evening|how many degrees was it in <townb> in the evening|how warm was it in <townb> by evening|~what did <townb> have in the evening}?",
            "a+b-c",
            _DEGREE,
        ),
        fits=lambda a, b, c: a + b > c + 1 and b != c,
    ),
    *asked(
        "{in the morning it was <0 degree>, at noon <1 degree> and at night <2 degree>|the thermometer {showed|read} <0 degree> at sunrise, <1 degree> at noon and <2 degree> at night|<A> wrote down three temperatures: <0 degree> in the morning, <1> at noon, <2> at night}.",
        ((5, 60), (10, 95), (2, 60)),
        sought(
            "{how much warmer was it at noon than in the morning|how many degrees did it rise from morning to noon|by how many degrees was the morning cooler than noon|~what is the difference between morning and noon}?",
            "b-a",
            _DEGREE,
        ),
        sought(
            "{how much did the temperature fall from noon to night|how many degrees colder was it at night than at noon|how much warmer was it at noon than at night|~what is the difference between noon and night}?",
            "b-c",
            _DEGREE,
        ),
        sought(
            "{how much colder was it at night than in the morning|how many degrees warmer was the morning than the night|~what is the difference between morning and night}?",
            "a-c",
            _DEGREE,
        ),
        fits=lambda a, b, c: b > a > c,
    ),
    *asked(
        "{the water in the {lake|tank|canal|well} {stood|was} <0 inch> deep. after the {rain|storm} it was <1 inch> deep, {and|but} {by <day>|a week later} it {had sunk to|was} <2 inch>|before the {storm|rain} the water in the {pond|tank|ditch} was <0 inch> deep, after it <1 inch>, and a week later <2 inch>}.",
        ((5, 60), (10, 150), (4, 90)),
        sought(
            "{how many inches did the water rise {at first}|how much deeper was the water after the rain than before|~by how much did the water rise}?",
            "b-a",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        sought(
            "{how many inches did the water sink {after that|again|in the end}|how much {did the water sink|did the level fall} afterwards|~by how many inches did the level fall again}?",
            "b-c",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        sought(
            "{how much deeper was the water in the end than at the start|how many inches deeper than at first was the water in the end|~how much was the whole rise}?",
            "c-a",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        fits=lambda a, b, c: a < c < b,
    ),
    *asked(
        "{the {river|reservoir} rose <0 foot> on <day> and sank <1 foot> {on the next day|overnight}. {now it is|that made it} <2 foot> deep|after rising <0 foot> and sinking <1 foot> again, the {river|lake} was <2 foot> deep|the {river|lake} was <2 foot> deep in the end. before that it had risen <0 foot> and then fallen <1 foot>}.",
        ((3, 40), (2, 30), (5, 150)),
        sought(
            "{how deep was it {at first|to begin with|before that}|how many feet deep was the water {at first|to begin with}|what was the depth {before all that|at the start}|~what was the level at the start}?",
            "c+b-a",
            "{<0>|<0 foot>|<0 foot>}.",
        ),
        sought(
            "{how deep was it at its {deepest|highest}|how many feet deep was the water {before it sank|at the highest point}|~what was the highest level}?",
            "c+b",
            "{<0>|<0 foot>|<0 foot>}.",
        ),
        sought(
            "{by how many feet did the water rise {all in all|in the end}|how much deeper was it in the end than at first|~what was the change from start to end}?",
            "a-b",
            "{<0>|<0 foot>|<0 foot>}.",
        ),
        fits=lambda a, b, c: a > b and c > a + 1,
    ),
    *asked(
        "{<A> is <0 centimetre> tall. <B> is <1 centimetre> shorter than <A> and <2 centimetre> taller than <C>|<B> is <1 centimetre> shorter than <A>, who measures <0 centimetre>. <C> is <2 centimetre> shorter than <B>|<A>'s height is <0 centimetre>. that is <1 centimetre> more than <B>'s. <B> is <2 centimetre> taller than <C>}.",
        ((130, 200), (2, 30), (2, 30)),
        sought(
            "{how tall is <B>|how many centimetres tall is <B>|what is <B>'s height|find <B>'s height|~what does <B> measure}?",
            "a-b",
            "{<0>|<0 centimetre>|<0 centimetre>}.",
        ),
        sought(
            "{how tall is <C>|how many centimetres tall is <C>|what is <C>'s height|find <C>'s height|~what does <C> measure}?",
            "a-b-c",
            "{<0>|<0 centimetre>|<0 centimetre>}.",
        ),
        sought(
            "{how much taller is <A> than <C>|how many centimetres taller than <C> is <A>|how much shorter is <C> than <A>|~by how many centimetres is <C> the shorter one}?",
            "b+c",
            "{<0>|<0 centimetre>|<0 centimetre>}.",
        ),
        fits=lambda a, b, c: b != c,
    ),
    *asked(
        "{it is <0 mile> from <A>'s house to the <place> and <1 mile> to the <placeb>. <B> lives <2 mile> farther from the <place> than <A>|<A> lives <0 mile> from the <place> and <1 mile> from the <placeb>. to the <place> <B> has <2 mile> more to go than <A>}.",
        ((3, 60), (2, 40), (2, 40)),
        sought(
            "{how much farther is it from <A>'s house to the <place> than to the <placeb>|how many miles closer to <A> is the <placeb> than the <place>|~by how many miles is the <placeb> nearer to <A>}?",
            "a-b",
            "{<0>|<0 mile>|<0 mile>}.",
        ),
        sought(
            "{how far does <B> live from the <place>|how many miles is it from <B>'s house to the <place>|what is <B>'s way to the <place> in miles|~how long is <B>'s way to the <place>}?",
            "a+c",
            "{<0>|<0 mile>|<0 mile>}.",
        ),
        sought(
            "{how many miles is it to the <place> and back for <A>|how far does <A> go to the <place> and back|~how many miles is <A>'s way to the <place> both ways}?",
            "a+a",
            "{<0>|<0 mile>|<0 mile>}.",
        ),
        fits=lambda a, b, c: a > b and c != a,
    ),
    *asked(
        "{the reds scored <0> points in the first half and <1> in the second. the other team {scored|got} <2> points {in the whole game|in all}|<A>'s team got <0> points before the break and <1> after it. the other team got <2> points altogether}.",
        ((5, 60), (5, 60), (20, 150)),
        sought(
            "{by how many points did the other team win|how many points more did the other team get in the whole game|how many points was the other team ahead in the end|~how large was the lead of the other team}?",
            "c-a-b",
            _N,
        ),
        sought(
            "{how many more points did the first team get in the second half than in the first|how many points fewer was the first half of the first team than its second|~how much better was the second half of the first team}?",
            "b-a",
            _MORE,
        ),
        sought(
            "{how many points were {scored|made} in the whole game|how many points did {both teams|the two teams} get {together|in all}|~what do the points of the two teams come to}?",
            "a+b+c",
            _N,
        ),
        fits=lambda a, b, c: b > a and a + b < c < 2 * (a + b),
    ),
    *asked(
        "{a <x> had <0> {people|inhabitants} last year, and now it has <1>. {another|a second} <x> has <2>|<0> people lived in a <x> last year. now there are <1>, and <2> in the next <x>|last year the <x> of <town> had <0> people. now it has <1>, while <townb> has <2>}.",
        ((200, 5000), (300, 6000), (100, 9000)),
        sought(
            "{by how many people did the first one grow|how many more people live in the first <x> than last year|how many people did the first <x> gain|~how many people more are there now in the first}?",
            "b-a",
            "{<0>|<0>|<0> people}.",
        ),
        sought(
            "{how many more people live in the second <x> than in the first now|how many fewer people live in the first than in the second now|~how much bigger is the second now}?",
            "c-b",
            "{<0>|<0>|<0> people}.",
        ),
        sought(
            "{how many people live in both {<x+>|places} now|how many people do both have together now|~what do the two come to now}?",
            "b+c",
            "{<0>|<0>|<0> people}.",
        ),
        kinds=(_TOWNS,),
        fits=lambda a, b, c: a < b < c,
    ),
    *asked(
        "{on <day> <0> people {visited|came to} the <place>, <1> on the next day and <2> on the third|the <place> {had|counted} <0> visitors on <day>, <1> the day after, and <2> on the third day|<0>, <1> and <2> people {came to|were at} the <place> on three days running}.",
        ((20, 900), (20, 900), (20, 900)),
        sought(
            "{how many more people came on the second day than on the first|how many fewer people came on the first day than on the second|~by how many did the number rise from the first to the second day}?",
            "b-a",
            "{<0>|<0>|<0> people}.",
        ),
        sought(
            "{how many more people came on the third day than on the first|how many fewer people came on the first day than on the third|~by how many did the third day beat the first}?",
            "c-a",
            "{<0>|<0>|<0> people}.",
        ),
        sought(
            "{how many people came on the first two days {together|in all}|what is the total of the first two days|~how many people were there before the third day}?",
            "a+b",
            "{<0>|<0>|<0> people}.",
        ),
        sought(
            "{how many more people came on the first two days together than on the third|how many fewer people came on the third day than on the first two together|~by how many did the first two days together beat the third}?",
            "a+b-c",
            "{<0>|<0>|<0> people}.",
        ),
        fits=lambda a, b, c: a < b and a < c < a + b and b != c,
    ),
    *asked(
        "{the <shop> sold <0 <x>> in the morning. in the afternoon it sold <1> fewer, and in the evening <2> more than in the afternoon|in the afternoon the <shop> sold <1> fewer <x+> than in the morning, when it sold <0>. in the evening it sold <2> more than in the afternoon|of the <x+> in the <shop>, <0> were sold in the morning, <1> fewer than that in the afternoon, and in the evening <2> more than in the afternoon}.",
        ((20, 200), (2, 60), (2, 60)),
        sought(
            "{how many <x+> were sold in the afternoon|how many <x+> did it sell in the afternoon|~what number of <x+> went in the afternoon}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> were sold in the evening|how many <x+> did it sell in the evening|~what number of <x+> went in the evening}?",
            "a-b+c",
            _X,
        ),
        sought(
            "{how many <x+> were sold in the morning and the afternoon {together|in all}|how many <x+> were sold before the evening|~what do the sales of morning and afternoon come to}?",
            "a+a-b",
            _X,
        ),
        kinds=(_STOCK,),
        fits=lambda a, b, c: a > b + 1 and b != c,
    ),
    *asked(
        "{<A> took <0 minute> for a puzzle, <1 minute> longer than <B>. <C> needed <2 minute> less than <B> for it|<A> {practised|drew|swam} for <0 minute>. <B> stopped <1 minute> earlier, and <C> <2 minute> before <B>. they had begun together|<C> was on the road <2 minute> less than <B>, and <B> <1 minute> less than <A>, who was on the road for <0 minute>}.",
        ((20, 150), (2, 30), (2, 30)),
        sought(
            "{how many minutes was it for <B>|how long did <B> take|how many minutes did <B> take|~what was <B>'s time in minutes}?",
            "a-b",
            "{<0>|<0 minute>|<0 minute>}.",
        ),
        sought(
            "{how many minutes was it for <C>|how long did <C> take|how many minutes did <C> take|~what was <C>'s time in minutes}?",
            "a-b-c",
            "{<0>|<0 minute>|<0 minute>}.",
        ),
        sought(
            "{how many minutes less than <A> did <C> take|how many minutes longer did <A> take than <C>|~how many minutes are there between <A> and <C>}?",
            "b+c",
            "{<0>|<0 minute>|<0 minute>}.",
        ),
        fits=lambda a, b, c: a > b + c + 1 and b != c,
    ),
)
_HUES = kind("red, blue, green, yellow, white, black, purple, brown")
_STORES = kind("box, bag, jar, basket, tray, crate, tin, bucket, sack, drawer, carton, bowl")

_MIXED = (
    *asked(
        "{<A> had <0> more <x+> than <B>. then <he> {gave|handed|passed} <B> <1> of them|<A>, who had <0> more <x+> than <B>, {gave|handed} <1> of them to <B>|<B> was given <1 <x>> by <A>, who had <0> more <x+> than <bhim> before}. {<B> had <2 <x>> {at first|before}|before that <B> had <2>}.",
        ((6, 90), (2, 30), (2, 150)),
        sought(
            "{how many <x+> did <B> have {then|in the end|after that}|how many <x+> did <B> end up with|~what was <B>'s number of <x+> in the end}?",
            "c+b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {at first|before that|to begin with}|how many <x+> did <A> start with|~what was <A>'s number of <x+> at the start}?",
            "c+a",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {left|in the end|after that}|how many <x+> did <A> keep|~what was <A>'s number of <x+> in the end}?",
            "c+a-b",
            _X,
        ),
        sought(
            "{how many more <x+> than <B> did <A> have {then|in the end|after that}|by how many <x+> was <A> still ahead of <B>|~how large was <A>'s lead over <B> after that}?",
            "a-b-b",
            _MORE,
        ),
        kinds=(_KEPT,),
        fits=lambda a, b, c: a > 2 * b and c not in (a, b),
    ),
    *asked(
        "{<A> {filled|packed} <0 red <z>> with <1 <x>> in each and <2 blue <z>> with <3> in each|in each of <0 red <z>> there were <1 <x>>, in each of <2 blue <z>> <3>|the {shed|kitchen|shop} of <A> had <0 red <z>> and <2 blue <z>>. there were <1 <x>> in each red one and <3> in each blue one}.",
        ((2, 9), (3, 30), (2, 9), (3, 30)),
        sought(
            "{how many <x+> were in the red <z+>|how many <x+> did the red ones hold|~what do the <x+> in the red ones come to}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> were in the blue <z+>|how many <x+> did the blue ones hold|~what do the <x+> in the blue ones come to}?",
            "c*d",
            _X,
        ),
        sought(
            "{how many more <x+> were in the red <z+> than in the blue ones|how many fewer <x+> did the blue <z+> hold than the red ones|~by how many <x+> did the red ones beat the blue ones}?",
            "a*b-c*d",
            _MORE,
        ),
        sought(
            "{how many more red <z+> than blue ones were there|how many fewer blue <z+> than red ones were there|~by how many did the red <z+> outnumber the blue ones}?",
            "a-c",
            _MORE,
        ),
        kinds=(_FOOD, kind("pen, cup"), _STORES),
        fits=lambda a, b, c, d: a > c and a * b > c * d and b != d,
    ),
    *asked(
        "{<A> {saved|put aside} <$0> {a|every} week and <B> <$1>. {both|they} did so for <2 week>|for <2 week> <A> {saved|put aside} <$0> {a|each} week, and <B> <$1>|<B>'s pocket money was <$1> a week, and <A>'s <$0>. both saved all of it for <2 week>}.",
        ((4, 60), (2, 50), (2, 12)),
        sought(
            "{how much did <A> save {in all|altogether}|how much money did <A> have after that time|~what did <A>'s savings come to}?",
            "a*c",
            _M,
        ),
        sought(
            "{how much did <B> save {in all|altogether}|how much money did <B> have after that time|~what did <B>'s savings come to}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much more did <A> save {each|in one} week than <B>|how much less {each|per} week did <B> save than <A>|~by how much was <A>'s weekly sum larger}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much more than <B> did <A> save {in all|altogether}|how much less did <B> save in all than <A>|~by how much were <A>'s savings larger than <B>'s in the end}?",
            "(a-b)*c",
            _M,
        ),
        sought(
            "{how much did they save {together|between them}|how much did <A> and <B> save altogether|~what did the savings of both come to}?",
            "(a+b)*c",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and c not in (a, b),
    ),
    *asked(
        "{in the {vote|election} for {class speaker|captain|a new mascot} <A> got <0> votes, <B> <1> and <C> <2>|<0> of the {club members|children} voted for <A>, <1> for <B> and <2> for <C>|when the votes were counted, <C> had <2>, <B> had <1> and <A> had <0>}.",
        ((5, 400), (5, 400), (5, 400)),
        sought(
            "{how many more votes did <A> get than <B>|how many votes was <B> behind <A>|by how many votes did <A> beat <B>|~how large was <A>'s lead over <B>}?",
            "a-b",
            "{<0>|<0>|<0 vote>}.",
        ),
        sought(
            "{how many more votes did <B> get than <C>|how many votes was <C> behind <B>|by how many votes did <B> beat <C>|~how large was <B>'s lead over <C>}?",
            "b-c",
            "{<0>|<0>|<0 vote>}.",
        ),
        sought(
            "{how many votes did <B> and <C> get together|how many votes did <C> and <B> have in all|~what do <B>'s and <C>'s votes come to}?",
            "b+c",
            "{<0>|<0>|<0 vote>}.",
        ),
        sought(
            "{how many people voted {in all|altogether}|how many votes were there {in all|altogether|in total}|~what do all the votes come to}?",
            "a+b+c",
            "{<0>|<0>|<0 vote>}.",
        ),
        sought(
            "{how many votes did <A> get fewer than <B> and <C> together|how many more votes than <A> did <B> and <C> get together|~by how many did <B> and <C> together outdo <A>}?",
            "b+c-a",
            "{<0>|<0>|<0 vote>}.",
        ),
        fits=lambda a, b, c: a > b > c and b + c > a,
    ),
    *asked(
        "{a <x> for <A> <=takes/took> <0 hour>, and that <=is/was> <1 hour> less than for <B>. <C> <=needs/needed> <2 hour> more than <B>|<A> <=needs/needed> <0 hour> for a <x>, <1 hour> fewer than <B>. <B> <=is/was> <2 hour> faster than <C>}.",
        ((2, 40), (2, 20), (2, 20)),
        sought(
            "{how many hours <=does/did> <B> need|how long <=does/did> <B> need for the <x>|~how many hours <=is/was> it for <B>}?",
            "a+b",
            "{<0>|<0 hour>|<0 hour>}.",
        ),
        sought(
            "{how many hours <=does/did> <C> need|how long <=does/did> <C> need for the <x>|~how many hours <=is/was> it for <C>}?",
            "a+b+c",
            "{<0>|<0 hour>|<0 hour>}.",
        ),
        sought(
            "{how many hours longer than <A> <=does/did> <C> need|how many hours <=is/was> <A> faster than <C>|~by how many hours <=is/was> <C> slower than <A>}?",
            "b+c",
            "{<0>|<0 hour>|<0 hour>}.",
        ),
        kinds=(
            kind(
                "sculpture, painting, hike, model boat, quilt, mural, jumper, carving, dress, mosaic, puppet, bookcase, tapestry, sandcastle, hen house"
            ),
        ),
        fits=lambda a, b, c: b != c,
    ),
    *asked(
        "{<A>'s {tree|bean plant|sunflower} was <0 inch> tall {in <month>|when <he> planted it}. after the summer it was <1 inch>, and <B>'s was <2 inch>|the {bean plant|vine|bamboo} of <A> grew from <0 inch> to <1 inch>, while <B>'s reached <2 inch>|at first <A>'s {palm|plant} measured <0 inch>. in the end it measured <1 inch>, and <B>'s {did not get beyond|got to} <2 inch>}.",
        ((3, 60), (10, 150), (5, 140)),
        sought(
            "{how many inches did <A>'s {plant |}grow|how much did the one of <A> grow|how much taller was <A>'s {plant |}than at first|~by how many inches did <A>'s get taller}?",
            "b-a",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        sought(
            "{how much taller than <B>'s was <A>'s in the end|how many inches shorter was <B>'s than <A>'s in the end|~by how many inches did <A>'s end up the taller one}?",
            "b-c",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        sought(
            "{how tall were both together in the end|how many inches did <A>'s and <B>'s measure together in the end|~what do the two final heights add up to}?",
            "b+c",
            "{<0>|<0 inch>|<0 inch>}.",
        ),
        fits=lambda a, b, c: b > a + 1 and b > c and a != c,
    ),
    *asked(
        "{<A> {sent|wrote|got} <0 <x>> {in <month>|on <day>}. that was <1> {fewer|less} than the time before and <2> more than the time after|the second time <A> {sent|wrote} <0 <x>>. the first time it had been <1> more, and the time after it was <2> fewer}.",
        ((5, 150), (2, 60), (2, 60)),
        sought(
            "{how many <x+> was it the time before|how many <x+> were there the first of the three times|~what was the number of <x+> the time before}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> was it the time after|how many <x+> were there the last of the three times|~what was the number of <x+> the time after}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many fewer <x+> was it the last time than the first time|how many more <x+> were there the first time than the last time|~by how many <x+> did it go down from the first to the last time}?",
            "b+c",
            _MORE,
        ),
        kinds=(
            kind(
                "postcard, letter, message, poem, e-mail, report, song, note, parcel, invitation, article, story, card"
            ),
        ),
        fits=lambda a, b, c: a > c + 1 and b != c,
    ),
)
MATCHED = (
    *_HAS_MORE,
    *_HOMEWORK,
    *_JUMPS,
    *_SIZE,
    *_READ,
    *_PRICES,
    *_NEEDS,
    *_TIMES,
    *_LEVELS,
    *_MIXED,
)
