"""Relations between amounts, where the wording and not the key word decides, and tellings of three and four amounts of
which a question needs two or three."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import asked, computed, sought
from wasmind.data.tasks.stories.words import EAT, FRUIT, GROW, OWN, kind, together

_X = "{<0 <x>>|<0>|<0>|<0 <x>>|it was <0 <x>>}."
_Y = "{<0 <y>>|<0>|<0>|<0 <y>>}."
_Z = "{<0 <z>>|<0>|<0>|<0 <z>>}."
_N = "{<0>|<0>|it is <0>|that is <0>}."
_MORE = "{<0>|<0>|that is <0>}."
_M = "{<$0>|<$0>|it is <$0>}."


_WORK = together(
    "shell/gathered/gather, acorn/gathered/gather, pear/picked/pick, cherry/picked/pick, tulip/planted/plant, "
    "potato/peeled/peel, carrot/pulled up/pull up, egg/painted/paint, dumpling/steamed/steam, waffle/ate/eat, "
    "bracelet/wove/weave, paper crane/folded/fold, postcard/wrote/write, parcel/packed/pack, leaflet/handed out/hand out, "
    "raffle ticket/sold/sell, brick/laid/lay, window/washed/wash, shirt/ironed/iron, sock/paired/pair, page/read/read, "
    "word/learned/learn, riddle/solved/solve, photo/took/take, goal/scored/score, lap/swam/swim, crab/caught/catch, "
    "swallow/counted/count, comet/spotted/spot, medal/won/win, coin/saved/save, sticker/traded/trade, balloon/popped/pop, "
    "fence post/painted/paint, button/sewed on/sew on, log/split/split, stone/threw/throw, song/recorded/record, "
    "drum lesson/took/take, bowl/glazed/glaze, mushroom/found/find, star/counted/count, snowball/made/make"
)
"""A thing, what was done with it, and that in the infinitive."""
_HOLD = kind(
    "marble, sticker, stamp, shell, postcard, badge, coin, crayon, bead, magnet, comic, feather, pebble, fossil, whistle, "
    "bookmark, toy car, puzzle, balloon, ticket, token, button, key ring, model plane, rubber duck, acorn, pen, ribbon, "
    "bottle cap, seed packet, tennis ball, playing card, arcade token, novel, record, glove, dinosaur figure, cactus"
)
_B_DID = "{how many <x+> did <B> <z>|how many did <B> <z>|what number of <x+> did <B> <z>|find how many <x+> <B> <y>|~what was <B>'s number of <x+>}?"
_B_HAD = "{how many <x+> did <B> have|how many did <B> have|how many <x+> were <B>'s|how many <x+> belonged to <B>|find the number of <x+> that <B> had|~how many <x+> could <B> call <bhis> own}?"
_BOTH_HAD = "{how many <x+> did <A> and <B> have {in all|altogether|in total|together}|what was the total of <A>'s and <B>'s <x+>|how many <x+> did <B> and <A> have altogether|find how many <x+> <A> and <B> had {together|in all}|~what did <A>'s and <B>'s <x+> come to together}?"
_BOTH_DID = "{how many <x+> did {<A> and <B>|<B> and <A>} <z> {in all|altogether|in total|together}|what is the total number of <x+> that <A> and <B> <y>|find how many <x+> <A> and <B> <y> {in all|together}|altogether how many <x+> did <A> and <B> <z>|~what was the total of <A> and <B>}?"

_MORE_THAN = (
    *asked(
        "{<A> <y> <0> more <x+> than <B>{. {<A> <y> <1>|altogether <A> <y> <1 <x>>}|, and <A> <y> <1{ <x>|}>}|<A> <y> <1 <x>>{, which was <0> more than <B>|. that was <0> more than <B> <y>|, <0> more than <B> did}|with <1 <x>>, <A> was <0> ahead of <B>}. <C> <y> <2 <x>>.",
        ((2, 90), (5, 200), (2, 200)),
        sought(_B_DID, "b-a", _X),
        sought(_BOTH_DID, "b+b-a", _X),
        sought(
            "{how many <x+> did <A> and <C> <z> {in all|together|in total}|what is the total of <x+> that <A> and <C> <y>|how many <x+> did <C> and <A> <z> altogether|~how many <x+> do <A> and <C> come to together}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <B> and <C> <z> {in all|together|in total}|what is the total of <x+> that <B> and <C> <y>|how many <x+> did <C> and <B> <z> altogether|~how many <x+> do <B> and <C> come to together}?",
            "b-a+c",
            _X,
        ),
        fits=lambda a, b, c: b > a + 1 and c != b,
        props=_WORK,
    ),
    *asked(
        "{<A> <y> <0> more <x+> than <B>{. <B> <y> <1>|, who <y> <1{ <x>|}>|, and <B> <y> <1>}|<B> <y> <1 <x>>{, and <A> <y> <0> more than <bhim>|. <A> <y> <0> more than that|, but <A> <y> <0> more}|compared with <B>, who <y> <1 <x>>, <A> <y> <0> more}. {<C> <y> <2 <x>>|<C>, who came later, <y> <2 <x>>}.",
        ((2, 90), (2, 200), (2, 120)),
        sought(
            "{how many <x+> did <A> <z>|how many did <A> <z>|find how many <x+> <A> <y>|what number of <x+> did <A> <z>|~what was <A>'s count of <x+>}?",
            "a+b",
            _X,
        ),
        sought(_BOTH_DID, "a+b+b", _X),
        sought(
            "{how many <x+> did <A> and <C> <z> {in all|together|in total}|what was the total of <A>'s and <C>'s <x+>|how many <x+> did <C> and <A> <z> altogether|~how many <x+> do <A> and <C> come to together}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <B> and <C> <z> {in all|together|in total}|what was the total of <B>'s and <C>'s <x+>|how many <x+> did <C> and <B> <z> altogether|~how many <x+> do <B> and <C> come to together}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <B> <z> than <C>|how many fewer <x+> did <C> <z> than <B>|by how many <x+> did <B> beat <C>|~how many <x+> was <C> behind <B>}?",
            "b-c",
            _MORE,
        ),
        fits=lambda a, b, c: b > c,
        props=_WORK,
    ),
    *asked(
        "{<A> had <0> {fewer|less} <x+> than <B>{. {<A> had <1>|<A> had just <1 <x>>}|, and <A> had <1>}|<A> had <1 <x>>{, <0> fewer than <B>|. that was <0> {less|fewer} than <B> had|, which was <0> {less|fewer} than <B>}|<A>, with <1 <x>>, had <0> fewer than <B>}. {<C> had <2 <x>>|there were <2 <x>> in <C>'s box|<C> owned <2 <x>>}.",
        ((2, 90), (2, 200), (2, 90)),
        sought(_B_HAD, "a+b", _X),
        sought(
            "{how many <x+> did <A> and <B> have {in all|altogether|in total|together}|what was the total of <A>'s and <B>'s <x+>|find how many <x+> <A> and <B> had together|~what did <A>'s and <B>'s <x+> come to}?",
            "b+a+b",
            _X,
        ),
        sought(
            "{how many <x+> did <A> and <C> have {in all|altogether|in total|together}|what was the total of <A>'s and <C>'s <x+>|find how many <x+> <A> and <C> had together|~what did <A>'s and <C>'s <x+> come to}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> have than <C>|how many more <x+> than <C> did <A> have|how many fewer <x+> did <C> have than <A>|by how many <x+> was <C> behind <A>|~how much larger was <A>'s number of <x+> than <C>'s}?",
            "b-c",
            _MORE,
        ),
        sought(
            "{how many more <x+> did <B> have than <C>|how many more <x+> than <C> did <B> have|how many fewer <x+> did <C> have than <B>|by how many <x+> was <C> behind <B>|~how much larger was <B>'s number of <x+> than <C>'s}?",
            "a+b-c",
            _MORE,
        ),
        fits=lambda a, b, c: b > c,
        kinds=(_HOLD,),
    ),
    *asked(
        "{<A> had <0> {fewer|less} <x+> than <B>{. <B> had <1>|, who had <1>}|<B> had <1 <x>>{. <A> had <0> {fewer|less}|, while <A> had <0> {fewer|less} than <bhim>}|there were <1 <x>> in <B>'s drawer and <0> fewer in <A>'s|<A> was <0 <x>> short of <B>'s <1>}. {<C> had <2 <x>>|<C> owned <2 <x>>|there were <2 <x>> in <C>'s drawer}.",
        ((2, 90), (5, 200), (2, 150)),
        sought(
            "{how many <x+> did <A> have|how many did <A> have|how many <x+> were <A>'s|how many <x+> belonged to <A>|find the number of <x+> that <A> had|~how large was <A>'s number of <x+>}?",
            "b-a",
            _X,
        ),
        sought(_BOTH_HAD, "b+b-a", _X),
        sought(
            "{how many <x+> did <A> and <C> have {in all|altogether|in total|together}|what was the total of <A>'s and <C>'s <x+>|find how many <x+> <A> and <C> had together|~what did <A>'s and <C>'s <x+> come to}?",
            "b-a+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <B> have than <C>|how many fewer <x+> did <C> have than <B>|by how many <x+> was <C> behind <B>|~how much larger was <B>'s number of <x+> than <C>'s}?",
            "b-c",
            _MORE,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c,
        kinds=(_HOLD,),
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. {that was|this was} <2> more <x+> and <3> fewer <y+> than <B> had|<A> had <2> more <x+> than <B> but <3> fewer <y+>. in <A>'s bag there were <0 <x>> and <1 <y>>|compared with <B>, <A> had <3> fewer <y+> and <2> more <x+>. <A> had <1 <y>> and <0 <x>>}.",
        ((10, 90), (3, 60), (2, 40), (2, 40)),
        sought(
            "{how many <x+> did <B> have|how many of <B>'s things were <x+>|find how many <x+> <B> had|what number of <x+> did <B> have|~how many <x+> lay in <B>'s bag}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many <y+> did <B> have|how many of <B>'s things were <y+>|find how many <y+> <B> had|what number of <y+> did <B> have|~how many <y+> lay in <B>'s bag}?",
            "b+d",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> did <A> have {in all|altogether|in total}|how many things did <A> have in all|what was the total number of <A>'s <x+> and <y+>|~what do <A>'s <x+> and <y+> add up to}?",
            "a+b",
        ),
        sought(
            "{how many more <x+> than <y+> did <A> have|how many fewer <y+> than <x+> did <A> have|how many more of <A>'s things were <x+> than <y+>|~by how many did <A>'s <x+> outnumber the <y+>}?",
            "a-b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> and <B> have {in all|altogether|in total|together}|what was the total number of <x+> of <A> and <B>|~how many <x+> were there between <A> and <B>}?",
            "a+a-c",
            _X,
        ),
        fits=lambda a, b, c, d: a > c + 1 and a > b,
        kinds=(_HOLD, EAT),
    ),
    *asked(
        "{the <y> sold <0> more <x+> on <day> than on <dayb>. {on <day> it sold <1>|it sold <1 <x>> on <day>}{ and|, and} on the day of the fair it sold <2>|on <day> <1 <x>> were sold at the <y>, <0> more than on <dayb>. on the day of the fair <2> were sold|<1 <x>> left the <y> on <day> and <2> on the day of the fair. the sales of <day> were <0> above those of <dayb>}.",
        ((2, 90), (12, 200), (2, 100)),
        sought(
            "{how many <x+> {did it sell|were sold|did the <y> sell} on <dayb>|on <dayb>, how many <x+> were sold|what number of <x+> were sold on <dayb>|find how many <x+> were sold on <dayb>|~how many <x+> found a buyer on <dayb>}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many <x+> were sold on <day> and <dayb> {together|in all|altogether}|how many <x+> did the <y> sell on <dayb> and <day> in total|what is the total number of <x+> sold on <day> and <dayb>|~what do the sales of <day> and <dayb> come to}?",
            "b+b-a",
            _X,
        ),
        sought(
            "{how many more <x+> were sold on <day> than on the day of the fair|how many fewer <x+> were sold on the day of the fair than on <day>|what is the difference between the number of <x+> sold on <day> and on the day of the fair|~by how many <x+> did <day> beat the day of the fair}?",
            "b-c",
            _MORE,
        ),
        sought(
            "{how many <x+> were sold on the three days {together|in all|altogether}|how many <x+> did the <y> sell in total over the three days|what is the total number of <x+> for all three days|~what do the three days come to}?",
            "b+b-a+c",
            _X,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c,
        kinds=(
            (*FRUIT, *GROW, "loaf", "newspaper", "mug", "candle", "kite", "umbrella", "sandwich", "cactus"),
            kind("market, supermarket, corner shop, store, village shop, farm shop, town market"),
        ),
    ),
    *asked(
        "{<A> had <0> more <x+> than <B>, who lost <1> of <bhis> <2 <x>>|<B> had <2 <x>>, and <A> had <0> more than <bhim>. <B> lost <1> of <bhis>|<A> started with <0> more <x+> than <B>. <B>, who started with <2>, lost <1> of them}.",
        ((2, 60), (2, 60), (8, 120)),
        sought(
            "{how many <x+> did <A> have|how many <x+> did <A> have {at first|to begin with}|how many <x+> were <A>'s|find <A>'s number of <x+>|~how many <x+> did <A> call <his> own}?",
            "c+a",
            _X,
        ),
        sought(
            "{how many <x+> {did <B> have left|did <B> have after that|did <B> still have|were <B>'s in the end}|how many did <B> have left|~with how many <x+> did <B> end up}?",
            "c-b",
            _X,
        ),
        sought(
            "{how many more <x+> than <B> did <A> have {in the end|after that|then}|how many more <x+> did <A> have than <B> {after the loss|in the end}|how many fewer <x+> than <A> did <B> have in the end|~by how many <x+> was <A> ahead after the loss}?",
            "a+b",
            _MORE,
        ),
        sought(
            "{how many <x+> did {they|<A> and <B>} have together {at first|to begin with|before the loss}|what was the total of their <x+> before the loss|before the loss, how many <x+> did <A> and <B> have in all|~what did their <x+> add up to at first}?",
            "c+c+a",
            _X,
        ),
        sought(
            "{how many <x+> did {they|<A> and <B>} have together {in the end|after the loss|after that}|what was the total of their <x+> after the loss|after the loss, how many <x+> did <A> and <B> have in all|~what did their <x+> add up to in the end}?",
            "c+c+a-b",
            _X,
        ),
        fits=lambda a, b, c: c > b + 1 and a != b,
        kinds=(_HOLD,),
    ),
    *asked(
        "{<C> <y> <2 <x>>. <B> <y> <1> {fewer|less} than <C>, and <A> <y> <0> more than <B>|<A> <y> <0> more <x+> than <B>, who <y> <1> fewer than <C>. <C> <y> <2>|<B> <y> <1> {fewer|less} <x+> than <C> did. <A> beat <B> by <0>. <C> <y> <2>}.",
        ((2, 60), (2, 60), (9, 150)),
        sought(_B_DID, "c-b", _X),
        sought(
            "{how many <x+> did <A> <z>|how many did <A> <z>|find how many <x+> <A> <y>|what number of <x+> did <A> <z>|~what was <A>'s count of <x+>}?",
            "c-b+a",
            _X,
        ),
        sought(
            "{how many <x+> did <B> and <C> <z> {in all|together|altogether}|what was the total of <B>'s and <C>'s <x+>|how many <x+> did <C> and <B> <z> in total|~what do <B>'s and <C>'s <x+> come to}?",
            "c+c-b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> <z> than <C>|how many more <x+> than <C> did <A> <z>|how many fewer <x+> did <C> <z> than <A>|by how many <x+> did <A> beat <C>|~how many <x+> was <C> behind <A>}?",
            "a-b",
            _MORE,
        ),
        fits=lambda a, b, c: c > b + 1 and a > b,
        props=_WORK,
    ),
    *asked(
        "{<A> is <0 year> older than <B> and <1 year> younger than <C>. <A> is <2>|<A>, who is <2 year> old, is <1 year> younger than <C> and <0 year> older than <B>|<C> is <1 year> older than <A>, and <B> is <0 year> younger than <A>. <A> is <2 year> old}.",
        ((2, 30), (2, 30), (5, 60)),
        sought(
            "{how old is <B>|what is <B>'s age|find <B>'s age|how many years old is <B>|~what age is <B> now}?", "c-a"
        ),
        sought(
            "{how old is <C>|what is <C>'s age|find <C>'s age|how many years old is <C>|~what age is <C> now}?", "c+b"
        ),
        sought(
            "{how much older is <C> than <B>|how many years older than <B> is <C>|how many years younger is <B> than <C>|what is the difference between <C>'s and <B>'s ages|~by how many years is <B> younger than <C>}?",
            "a+b",
            "{<0>|<0 year>|<0 year>}.",
        ),
        sought(
            "{what is the sum of <A>'s and <B>'s ages|how old are <A> and <B> {together|in all}|what do the ages of <B> and <A> add up to|~what total do <A>'s and <B>'s ages make}?",
            "c+c-a",
        ),
        fits=lambda a, b, c: c > a + 1,
    ),
    *asked(
        "{the <x> cost <$0> more than the <y>. {<A> paid <$1> for the <x>|<A> spent <$1> on the <x>} and <$2> for the <z>|<A> paid <$1> for a <x>, which was <$0> more than the price of a <y>. a <z> cost <$2>|a <z> cost <$2>. <A> saw a <x> for <$1>, and a <y> that was <$0> cheaper than the <x>}.",
        ((3, 90), (12, 300), (2, 250)),
        sought(
            "{how much did the <y> cost|what was the price of the <y>|how many dollars did the <y> cost|find the price of the <y>|~for how much was the <y> sold}?",
            "b-a",
            _M,
        ),
        sought(
            "{how much did the <x> and the <y> cost {together|in all|altogether}|what was the total price of the <x> and the <y>|how many dollars would the <y> and the <x> cost together|~what do the <x> and the <y> come to}?",
            "b+b-a",
            _M,
        ),
        sought(
            "{how much more did the <x> cost than the <z>|how much cheaper was the <z> than the <x>|how many dollars more than the <z> did the <x> cost|what was the difference in price between the <x> and the <z>|~by how much was the <x> dearer than the <z>}?",
            "b-c",
            _M,
        ),
        sought(
            "{how much did the <x> and the <z> cost {together|in all|altogether}|what was the total price of the <x> and the <z>|how many dollars did the <z> and the <x> cost together|~what do the <x> and the <z> come to}?",
            "b+c",
            _M,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c,
        kinds=(
            kind("coat, tent, guitar, desk, camera, carpet, jacket, kayak, drum, scooter, suitcase"),
            kind("lamp, backpack, mirror, chair, raincoat, watch, radio, blanket, drill"),
            kind("cap, vase, scarf, basket, pillow, flute, football, kettle, clock"),
        ),
    ),
    *asked(
        "{the <x> is <0 metre> longer than the <y>, and it is <1 metre> long. the <z> is <2 metre> long|the <z> is <2 metre> long and the <x> <1 metre>. the <x> is <0 metre> longer than the <y>|the <y> is <0 metre> shorter than the <x>. the <x> has a length of <1 metre> and the <z> of <2 metre>}.",
        ((2, 90), (12, 400), (3, 390)),
        sought(
            "{how long is the <y>|what is the length of the <y>|how many metres long is the <y>|find the length of the <y>|~what does the <y> measure}?",
            "b-a",
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        sought(
            "{how much longer is the <x> than the <z>|how many metres longer is the <x> than the <z>|how much shorter is the <z> than the <x>|what is the difference in length between the <x> and the <z>|~by how many metres does the <x> exceed the <z>}?",
            "b-c",
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        sought(
            "{how long are the <x> and the <y> together|what is the total length of the <x> and the <y>|how many metres long are the <y> and the <x> {together|in all}|~what do the lengths of the <x> and the <y> add up to}?",
            "b+b-a",
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        sought(
            "{how long are the <x> and the <z> together|what is the total length of the <x> and the <z>|how many metres long are the <z> and the <x> {together|in all}|~what do the lengths of the <x> and the <z> add up to}?",
            "b+c",
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        fits=lambda a, b, c: b > a + 1 and b > c,
        kinds=(
            kind("bridge, tunnel, fence, ferry, train, wall, corridor, canal"),
            kind("pier, hedge, stage, rope, barge, runway, footpath"),
            kind("ladder, pool, ramp, cable, terrace, banner, hose"),
        ),
    ),
    *asked(
        "{{in the <x> final|in the last <x> match} the {home team|visitors} scored <0 point> and won by <1>. in the match before, they scored <2 point>|a <x> team won its match by <1 point>. it scored <0>, and <2> in the match before|<A>'s <x> team beat its rivals by <1 point>. it had <0 point> in the end. a week before, it had scored only <2>}.",
        ((15, 120), (2, 14), (3, 110)),
        sought(
            "{how many points did the {losers|losing team|other team} {score|have}|what was the score of the team that lost|how many points did the beaten team get|~how many points stood against the name of the losers}?",
            "a-b",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many points were scored by both teams together|how many points were scored by the two teams in all|how many points did the winners and the losers score together|~what do the two scores of that match add up to}?",
            "a+a-b",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many points did the {winners|winning team} score in the two matches {together|in all}|what was the winners' total for the two matches|altogether how many points did the winning team score in both matches|~what do the winners' two scores come to}?",
            "a+c",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many more points did the {winners|winning team} score than in the match before|by how many points was the winners' score better than in the match before|how many points fewer had the winning team scored in the match before|~how much higher was the winners' score this time}?",
            "a-c",
            "{<0>|<0 point>|<0 point>}.",
        ),
        fits=lambda a, b, c: a > c,
        kinds=(kind("basketball, handball, rugby, volleyball, netball, quiz, bowling, spelling"),),
    ),
)

_TIMES = (
    *asked(
        "{<A> had <0> times as many <x+> as <B>. {<A> had <1>|altogether <A> had <1 <x>>}. <C> had <2>|<A> had <1 <x>>{, which was <0> times as many as <B> had|. that was <0> times as many as <B> had|, <0> times as many as <B>}. <C> had <2 <x>>|<C> had <2 <x>> and <A> had <1>. <A> had <0> times as many as <B>}.",
        ((2, 9), (2, 40), (2, 90)),
        computed(_B_HAD, "b a /", lambda a, b, c: b // a, _X),
        computed(
            "{how many <x+> did <A> and <B> have {in all|altogether|in total|together}|what was the total of <A>'s and <B>'s <x+>|find how many <x+> <A> and <B> had together|~what did <A>'s and <B>'s <x+> come to}?",
            "b a / b +",
            lambda a, b, c: b // a + b,
            _X,
        ),
        computed(
            "{how many more <x+> did <A> have than <B>|how many fewer <x+> did <B> have than <A>|how many more <x+> than <B> did <A> have|by how many <x+> was <A> ahead of <B>|~what was <A>'s lead over <B>}?",
            "b b a / -",
            lambda a, b, c: b - b // a,
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> and <C> have {in all|altogether|in total|together}|what was the total of <A>'s and <C>'s <x+>|find how many <x+> <A> and <C> had together|~what did <A>'s and <C>'s <x+> come to}?",
            "b+c",
            _X,
        ),
        values=lambda a, b, c: (a, a * b, c),
        kinds=(_HOLD,),
    ),
    *asked(
        "{<A> <y> <0> times as many <x+> as <B>{. <B> <y> <1>|, who <y> <1{ <x>|}>}. <C> <y> <2> more than <B>|<B> <y> <1 <x>>. <A> <y> <0> times as many, and <C> <y> <2> more than <B>|<C> <y> <2> more <x+> than <B>, but <A> <y> <0> times as many as <B>. <B> <y> <1>}.",
        ((2, 9), (2, 40), (2, 40)),
        computed(
            "{how many <x+> did <A> <z>|how many did <A> <z>|find how many <x+> <A> <y>|what number of <x+> did <A> <z>|~what was <A>'s count of <x+>}?",
            "a b *",
            lambda a, b, c: a * b,
            _X,
        ),
        sought(
            "{how many <x+> did <C> <z>|how many did <C> <z>|find how many <x+> <C> <y>|what number of <x+> did <C> <z>|~what was <C>'s count of <x+>}?",
            "b+c",
            _X,
        ),
        computed(
            "{how many <x+> did <A> and <B> <z> {in all|together|altogether}|what was the total of <A>'s and <B>'s <x+>|how many <x+> did <B> and <A> <z> in total|~what do <A>'s and <B>'s <x+> come to}?",
            "a b * b +",
            lambda a, b, c: a * b + b,
            _X,
        ),
        computed(
            "{how many more <x+> did <A> <z> than <B>|how many more <x+> than <B> did <A> <z>|how many fewer <x+> did <B> <z> than <A>|by how many <x+> did <A> beat <B>|~how many <x+> was <B> behind <A>}?",
            "a b * b -",
            lambda a, b, c: a * b - b,
            _MORE,
        ),
        props=_WORK,
    ),
    *asked(
        "{<A> {is|is now} <0> times as old as <his> {youngest niece|youngest nephew|youngest cousin}, and <A> is <1 year> old. <A>'s mother is <2 year> older than <A>|<A> is <1 year> old, <0> times as old as <his> youngest {cousin|niece|nephew}. <A>'s mother is <2 year> older than <him>}.",
        ((2, 6), (3, 12), (20, 38)),
        computed(
            "{how old is the {child|youngest one}|what is the child's age|how many years old is the child|find the age of the child|~what age is the child now}?",
            "b a /",
            lambda a, b, c: b // a,
            _N,
        ),
        sought(
            "{how old is <A>'s mother|what is the age of <A>'s mother|how many years old is <A>'s mother|~what age is <A>'s mother now}?",
            "b+c",
        ),
        computed(
            "{how many years older is <A> than the child|how much older is <A> than the child|what is the difference in age between <A> and the child|how many years younger is the child than <A>|~by how many years is the child younger than <A>}?",
            "b b a / -",
            lambda a, b, c: b - b // a,
            "{<0>|<0 year>|<0 year>}.",
        ),
        sought(
            "{what is the sum of the ages of <A> and <his> mother|how old are <A> and <his> mother {together|in all}|what do the ages of <A> and <his> mother add up to|~what total do the ages of <A> and <his> mother make}?",
            "b+b+c",
        ),
        values=lambda a, b, c: (a, a * b, c),
    ),
    *asked(
        "{the <x> is <0> times as long as the <y>. the <x> is <1 metre> long, and the <z> is <2 metre> long|a <x> of <1 metre> is <0> times as long as the <y> beside it. the <z> is <2 metre> long|the <z> is <2 metre> long, the <x> <1 metre>. the <x> is <0> times as long as the <y>}.",
        ((2, 9), (2, 30), (2, 60)),
        computed(
            "{how long is the <y>|what is the length of the <y>|how many metres long is the <y>|find the length of the <y>|~what does the <y> measure}?",
            "b a /",
            lambda a, b, c: b // a,
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        computed(
            "{how long are the <x> and the <y> together|what is the total length of the <x> and the <y>|how many metres do the <y> and the <x> measure together|~what do the lengths of the <x> and the <y> add up to}?",
            "b b a / +",
            lambda a, b, c: b + b // a,
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        sought(
            "{how much longer is the <x> than the <z>|how many metres longer is the <x> than the <z>|how much shorter is the <z> than the <x>|what is the difference in length between the <x> and the <z>|~by how many metres does the <x> exceed the <z>}?",
            "b-c",
            "{<0>|<0 metre>|<0 metre>}.",
        ),
        values=lambda a, b, c: (a, a * b, c),
        fits=lambda a, b, c: b > c,
        kinds=(
            kind("bridge, tunnel, fence, ferry, whale, wall, corridor, garden path"),
            kind("pier, hedge, stage, rope, raft, bus, balcony"),
            kind("ladder, pool, ramp, cable, terrace, banner, hose"),
        ),
    ),
    *asked(
        "{<A> {baked|made} {twice|two times} as many <x+> as <y+>. <he> {baked|made} <0 <x>> and gave <1> of them to {the neighbours|<B>|<his> <kin>}|<A> made <0 <x>>, twice as many as <y+>. <1> of the <x+> went to {the school|<B>|the guests}|of the <0 <x>> that <A> made, <1> were sold. <he> had made twice as many <x+> as <y+>}.",
        ((4, 60), (2, 80)),
        computed(
            "{how many <y+> did <A> make|how many <y+> were there|how many <y+> were made|find the number of <y+>|~how large was the number of <y+>}?",
            "a 2 /",
            lambda a, b: a // 2,
            _Y,
        ),
        computed(
            "{how many <x+> and <y+> did <A> make {in all|altogether|in total}|what was the total number of <x+> and <y+> made|altogether how many <x+> and <y+> were made|~what do the <x+> and the <y+> come to}?",
            "a a 2 / +",
            lambda a, b: a + a // 2,
            _N,
        ),
        sought(
            "{how many <x+> {were left|did <A> keep|did <A> have left|did <A> still have|remained}|how many of the <x+> were left|~how many <x+> stayed with <A>}?",
            "a-b",
            _X,
        ),
        values=lambda a, b: (2 * a, b),
        fits=lambda a, b: a > b + 1,
        kinds=(
            kind("pie, scarf, clay cup, paper star, muffin, bracelet, cushion, lantern, pancake"),
            kind("tart, hat, bowl, paper boat, bun, necklace, pillow, mask, waffle"),
        ),
    ),
    *asked(
        "{<A> {counted|saw|spotted} half as many <x+> as <y+>. <he> {counted|saw} <0 <x>> and <1 <z>>|there were <0 <x>>{ on the lake| by the river|} and <1 <z>>. there were half as many <x+> as <y+>|<A> saw <1 <z>> and <0 <x>>, half as many <x+> as <y+>}.",
        ((2, 60), (2, 60)),
        computed(
            "{how many <y+> were there|how many <y+> were counted|what was the number of <y+>|find the number of <y+>|~how many <y+> did someone see there}?",
            "a 2 *",
            lambda a, b: a * 2,
            _Y,
        ),
        computed(
            "{how many <x+> and <y+> were there {in all|altogether|together}|what was the total number of <x+> and <y+>|altogether how many <y+> and <x+> were there|~what do the <x+> and the <y+> come to}?",
            "a 2 * a +",
            lambda a, b: a * 3,
            _N,
        ),
        sought(
            "{how many <x+> and <z+> were there {in all|altogether|together}|what was the total number of <x+> and <z+>|altogether how many <z+> and <x+> were there|~what do the <x+> and the <z+> come to}?",
            "a+b",
        ),
        computed(
            "{how many more <y+> than <x+> were there|how many fewer <x+> than <y+> were there|what was the difference between the number of <y+> and the number of <x+>|~by how many did the <y+> outnumber the <x+>}?",
            "a 2 * a -",
            lambda a, b: a,
            _MORE,
        ),
        kinds=(
            kind("swan, heron, otter, crane, pelican, turtle"),
            kind("duck, gull, goose, frog, moorhen"),
            kind("boat, canoe, dragonfly, butterfly, beaver"),
        ),
    ),
    *asked(
        "{<A> used <0> times as much <x> as <y> for {the feast|the week|a big pot}. <he> used <1 cup> of <x> and <2 cup> of <z>|for {the fair|the party|the camp}, <A> bought <1 cup> of <x>, <0> times as much as <y>, and <2 cup> of <z>}.",
        ((2, 8), (2, 12), (2, 40)),
        computed(
            "{how many cups of <y> {did <he> use|were there|were used}|how many cups of <y> was that|find the number of cups of <y>|~how much <y> was it in cups}?",
            "b a /",
            lambda a, b, c: b // a,
            "{<0>|<0 cup>|<0 cup>}.",
        ),
        sought(
            "{how many cups of <x> and <z> were there {together|in all}|what was the total of cups of <x> and <z>|how many cups do the <z> and the <x> make altogether|~what do the <x> and the <z> come to in cups}?",
            "b+c",
            "{<0>|<0 cup>|<0 cup>}.",
        ),
        computed(
            "{how many more cups of <x> than of <y> were there|how many fewer cups of <y> than of <x> were there|what was the difference between the cups of <x> and the cups of <y>|~by how many cups was there more <x> than <y>}?",
            "b b a / -",
            lambda a, b, c: b - b // a,
            "{<0>|<0 cup>|<0 cup>}.",
        ),
        values=lambda a, b, c: (a, a * b, c),
        kinds=(
            kind("flour, rice, milk, broth, oatmeal"),
            kind("sugar, butter, cocoa, cream, honey"),
            kind("raisins, water, barley, juice, nuts"),
        ),
    ),
)

_STOCK = together(
    "book/comic/cupboard, fern/cactus/greenhouse, guppy/snail/fish tank, hen/goose/yard, duck/rabbit/barn, sofa/lamp/showroom, "
    "plate/bowl/cupboard, photo/drawing/folder, song/podcast/playlist, letter/picture/album, ticket/coupon/drawer, "
    "shirt/sock/suitcase, bun/tart/bakery window, peach/plum/fruit bowl, lemon/lime/crate, carrot/onion/cellar, "
    "helmet/scooter/rental shop, kayak/paddle/boathouse, tulip/rose/flower shop, candle/lantern/market hall, "
    "screw/nail/toolbox, pen/crayon/pencil case, brush/sponge/paint shop, poster/map/classroom, van/truck/depot, "
    "parrot/canary/pet shop, chess set/card game/game room, violin/flute/music room, bolt/washer/workshop, kite/ball/toy shop"
)
"""Two kinds and where they are."""

_BEFORE_AFTER = (
    *asked(
        "{there were <0 <x>> and <1 <y>> in the <z>. {a week later|after a busy day|in the evening|after the sale}, {there were <3 <y>> and <2 <x>> left|there were <2 <x>> and <3 <y>> left|<3 <y>> and <2 <x>> were left}|<A> counted <1 <y>> and <0 <x>> in the <z> in the morning. by the evening <2 <x>> and <3 <y>> were left|the <z> held <0 <x>> and <1 <y>>. {someone|<B>|<A>} took some of both away, and <3 <y>> and <2 <x>> remained}.",
        ((10, 90), (10, 90), (2, 80), (2, 80)),
        sought(
            "{how many <x+> {were gone|were taken away|were missing|had gone}|how many of the <x+> were gone|what number of <x+> had gone|find how many <x+> were gone|~how many <x+> had disappeared}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many <y+> {were gone|were taken away|were missing|had gone}|how many of the <y+> were gone|what number of <y+> had gone|find how many <y+> were gone|~how many <y+> had disappeared}?",
            "b-d",
            _Y,
        ),
        sought(
            "{how many more <x+> than <y+> were {left|there in the end|still there}|how many more <x+> than <y+> remained|how many fewer <y+> than <x+> were left|~by how many did the remaining <x+> outnumber the <y+>}?",
            "c-d",
            _MORE,
        ),
        sought(
            "{how many more <y+> than <x+> were there {at first|in the beginning|to begin with}|how many fewer <x+> than <y+> were there {at first|to begin with}|at first, how many more <y+> were there than <x+>|~by how many did the <y+> outnumber the <x+> at the start}?",
            "b-a",
            _MORE,
        ),
        sought(
            "{how many <x+> and <y+> were left {in all|altogether|in total}|what was the total number of <x+> and <y+> left|how many <x+> and <y+> remained in all|~what do the <x+> and the <y+> that remained come to}?",
            "c+d",
        ),
        sought(
            "{how many <x+> and <y+> were there {in all|altogether|in total} at first|what was the total number of <x+> and <y+> in the beginning|at first, how many <x+> and <y+> were there in all|~what did the <x+> and the <y+> come to at the start}?",
            "a+b",
        ),
        fits=lambda a, b, c, d: a > c > d and b > a and b > d,
        props=_STOCK,
    ),
    *asked(
        "{<A>'s <z> had <1 <y>> and <0 <x>> in it. <he> {put in|added|brought in} some more of each until there were <2 <x>> and <3 <y>>|<A> began with <0 <x>> and <1 <y>> in the <z>. now there are <3 <y>> and <2 <x>>|last year <A> had <0 <x>> and <1 <y>> in the <z>. this year <he> has <3 <y>> and <2 <x>>}.",
        ((2, 60), (2, 60), (8, 150), (8, 150)),
        sought(
            "{how many <x+> {were added|came in|are new}|how many new <x+> did <A> get|by how many did the number of <x+> grow|find how many <x+> were added|~how many <x+> came on top}?",
            "c-a",
            _X,
        ),
        sought(
            "{how many <y+> {were added|came in|are new}|how many new <y+> did <A> get|by how many did the number of <y+> grow|find how many <y+> were added|~how many <y+> came on top}?",
            "d-b",
            _Y,
        ),
        sought(
            "{how many more <y+> than <x+> {does <A> have now|are there now}|how many fewer <x+> than <y+> {does <A> have now|are there now}|~by how many do the <y+> outnumber the <x+> now}?",
            "d-c",
            _MORE,
        ),
        sought(
            "{how many <x+> and <y+> does <A> have now {in all|altogether}|what is the total number of <x+> and <y+> now|now how many <x+> and <y+> are there in all|~what do the <x+> and the <y+> come to now}?",
            "c+d",
        ),
        sought(
            "{how many more <x+> than <y+> were there {at first|before|to begin with}|how many fewer <y+> than <x+> did <A> have {at first|before}|~by how many did the <x+> outnumber the <y+> before}?",
            "a-b",
            _MORE,
        ),
        fits=lambda a, b, c, d: a > b and c > a and d > b and d > c,
        props=tuple(row for row in _STOCK if row[2] not in ("yard", "bakery window", "market stall")),
    ),
    *asked(
        "{<A> had <0 <x>>. <he> gave away <1> and lost <2>|<A> gave <1 <x>> to {<B>|<his> <kin>} and lost <2> on the way home. <he> had had <0>|of <his> <0 <x>>, <A> lost <2> at the {beach|park|fair} and gave <1> to <B>|<A> lost <2 <x>> and gave away <1>. <he> had <0> before that}.",
        ((12, 300), (2, 120), (2, 120)),
        sought(
            "{how many <x+> were gone {in all|altogether|in total}|how many <x+> did <A> lose and give away {in all|altogether}|what is the total number of <x+> that <A> gave away and lost|how many fewer <x+> did <A> have in the end than before|~how many <x+> did <A> part with in all}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> lose than <he> gave away|how many more <x+> were lost than given away|how many fewer <x+> did <A> give away than lose|by how many was the number of lost <x+> larger than the number given away|~how many more <x+> went missing than were given away}?",
            "c-b",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> have left|how many <x+> were left|how many <x+> did <A> have in the end|how many <x+> remained|~with how many <x+> did <A> end up}?",
            "a-b-c",
            _X,
        ),
        sought(
            "{how many <x+> would <A> have if none had been lost|how many <x+> would be left if <he> had lost none|if none had been lost, how many <x+> would <A> have|~how many <x+> would be there without the loss}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: c > b + 1 and a > b + c,
        kinds=(_HOLD,),
    ),
    *asked(
        "{<A> had <0 <x>>. <B> gave <him> <1> more and <C> <2>|<A> already had <0 <x>> when <1> more came from <B> and <2> from <C>|<B> sent <A> <1 <x>>, and <C> sent <2>. before that <A> had <0>|<A> got <1 <x>> from <B> and <2> from <C>. <he> already had <0>}.",
        ((2, 80), (2, 90), (2, 80)),
        sought(
            "{how many <x+> did <A> get from <B> and <C> {together|in all|altogether}|how many new <x+> did <A> get {in all|altogether}|how many <x+> were given to <A>|how many more <x+> did <A> have than before|~how many <x+> came from the two givers}?",
            "b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {in the end|then|after that}|how many <x+> did <A> then have {in all|altogether}|what was <A>'s number of <x+> in the end|~up to how many <x+> did <A> come}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many more <x+> did <B> give than <C>|how many more <x+> did <A> get from <B> than from <C>|how many fewer <x+> came from <C> than from <B>|by how many <x+> was <B>'s gift larger than <C>'s|~how many <x+> more than <C> did <B> give away}?",
            "b-c",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> have after <B>'s gift alone|how many <x+> would <A> have without <C>'s gift|with only <B>'s gift, how many <x+> would <A> have|~how many <x+> would there be if <C> had given none}?",
            "a+b",
            _X,
        ),
        fits=lambda a, b, c: b > c + 1,
        kinds=(_HOLD,),
    ),
    *asked(
        "{<B> and <C> each shared out their <x+>. each of the <0 child> got <1 <x>> from <B> and <2> from <C>|there were <0 child> at the {party|camp|fair}. <B> gave each of them <1 <x>>, and <C> gave each of them <2>|<C> had <2 <x>> for each of the <0 child> and <B> had <1> for each}.",
        ((3, 40), (2, 12), (2, 12)),
        sought(
            "{how many <x+> did each child get {in all|altogether}|how many <x+> were there for each child|how many <x+> did one child get from the two {together|in all}|~what was each child's number of <x+>}?",
            "b+c",
            _X,
        ),
        computed(
            "{how many <x+> did <B> give away|how many <x+> did <B> need|what number of <x+> came from <B>|how many <x+> did <B> hand out in all|~how many <x+> did the children get from <B>}?",
            "a b *",
            lambda a, b, c: a * b,
            _X,
        ),
        computed(
            "{how many <x+> did the children get {in all|altogether}|how many <x+> did <B> and <C> give away in total|what was the total number of <x+> handed out|~how many <x+> went to all the children}?",
            "b c + a *",
            lambda a, b, c: a * (b + c),
            _X,
        ),
        sought(
            "{how many more <x+> did each child get from <B> than from <C>|how many fewer <x+> did <C> give to each child than <B>|~by how many was <B>'s share for a child larger than <C>'s}?",
            "b-c",
            _MORE,
        ),
        fits=lambda a, b, c: b > c,
        kinds=((*EAT, *_HOLD),),
    ),
)

_JOBS = (
    *asked(
        "{<A> earned <$0> by <x> and <$1> by <y>. <B> had <$2>|for <x> <A> got <$0>, and for <y> <$1>. <B> earned <$2>|<B> earned <$2> in {May|the holidays|a week}. <A> made <$1> by <y> and <$0> by <x>}.",
        ((5, 120), (5, 120), (4, 200)),
        sought(
            "{how much {money |}did <A> earn {in all|altogether|in total}|what did <A> earn with both jobs {together|in all}|how many dollars did <A> make in total|what were <A>'s total earnings|~how much did the two jobs bring in}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much more did <A> earn by <x> than by <y>|how many dollars more did <x> bring in than <y>|how much less did <A> earn by <y> than by <x>|what is the difference between what <A> got for <x> and for <y>|~by how much did <x> pay better than <y>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much more {money |}did <A> get from both jobs than <B> got|how much more did <A> earn in all than <B>|how many dollars less than <A> in total did <B> get|~by how much were <A>'s earnings above <B>'s}?",
            "a+b-c",
            _M,
        ),
        sought(
            "{how much {money |}did <A> and <B> have {together|in all} from all jobs|how much did <A> and <B> have altogether|what was the total amount of <A>'s and <B>'s money|~what do the sums of <A> and <B> add up to}?",
            "a+b+c",
            _M,
        ),
        fits=lambda a, b, c: a > b and a + b > c,
        kinds=(
            kind(
                "washing cars, mowing lawns, walking dogs, selling lemonade, delivering papers, sweeping yards, tutoring, waiting tables"
            ),
            kind(
                "babysitting, raking leaves, painting fences, feeding cats, cleaning windows, shovelling snow, watering plants, picking berries"
            ),
        ),
    ),
    *asked(
        "{<A> had <$0>, and <B> had <$1>. <A> {spent <$2> on|paid <$2> for} a <x>|<B> had <$1> and <A> <$0> when they {went to the <shop>|set out}. <A> bought a <x> for <$2>|with <$0> in <his> purse, <A> went to the <shop> and paid <$2> for a <x>. <B> had <$1>}.",
        ((10, 200), (3, 190), (2, 150)),
        sought(
            "{how much {money |}did <A> have left|how many dollars did <A> have left|how much money was left to <A>|how much did <A> have after {buying|paying for} the <x>|~what remained in <A>'s purse}?",
            "a-c",
            _M,
        ),
        sought(
            "{how much more {money |}did <A> have than <B> {at first|before that|to begin with}|at first, how much less did <B> have than <A>|how many dollars more than <B> did <A> start with|~by how much was <A> richer than <B> at the start}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much money did <A> and <B> have {together|in all} {at first|before that}|what was the total of <A>'s and <B>'s money at first|how many dollars did <A> and <B> start with {in all|together}|~what did the two purses hold at the start}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much money did <A> and <B> have {together|in all} after that|what was the total of <A>'s and <B>'s money in the end|how many dollars were left to <A> and <B> together|~what did the two purses hold in the end}?",
            "a-c+b",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        kinds=(kind("kite, book, cap, lamp, puzzle, scarf, football, vase, mug, poster, belt, backpack"),),
    ),
    *asked(
        "{the <x> team scored <0 point> in the first quarter, <1> in the second, <2> in the third and <3> in the last|in the four quarters of a <x> game <A>'s team had <0>, <1>, <2> and <3 point>|<A>'s <x> team got <3 point> in the fourth quarter, <2> in the third, <1> in the second and <0> in the first}.",
        ((2, 40), (2, 40), (2, 40), (2, 40)),
        sought(
            "{how many points did the team score in the first {half|two quarters}|how many points were scored in the first two quarters {in all|together}|what was the team's total {after two quarters|at half-time}|~what did the first and the second quarter bring together}?",
            "a+b",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many points did the team score in the last two quarters|how many points were scored in the third and the fourth quarter {in all|together}|what was the total for the second half|~what did the last two quarters bring together}?",
            "c+d",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many more points did the team score in the third quarter than in the first|how many fewer points were scored in the first quarter than in the third|by how many points was the third quarter better than the first|~by how much did the third quarter beat the first}?",
            "c-a",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many more points did the team score in the last quarter than in the second|how many fewer points were scored in the second quarter than in the last|by how many points was the last quarter better than the second|~by how much did the last quarter beat the second}?",
            "d-b",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many points did the team score {in all|altogether|in the whole game}|what was the team's final score|what was the total number of points|~what did the four quarters add up to}?",
            "a+b+c+d",
            "{<0>|<0 point>|<0 point>}.",
        ),
        fits=lambda a, b, c, d: c > a and d > b,
        kinds=(kind("basketball, lacrosse, football, netball, water polo, junior"),),
    ),
    *asked(
        "{in a game of <x>, <A> {scored|got} <0 point> in the first round and <1> in the second. <B> got <2> in the first and <3> in the second|<B> had <2 point> after the first round of <x> and got <3> more in the second. <A> got <0> in the first and <1> in the second|in the first round of <x>, <A> got <0 point> and <B> <2>. in the second, <B> got <3> and <A> <1>}.",
        ((10, 90), (10, 90), (2, 80), (2, 80)),
        sought(
            "{how many points did <A> {score|get|have} in the two rounds {together|in all}|what was <A>'s total|how many points did <A> have in the end|find <A>'s total score|~to how many points did <A> come}?",
            "a+b",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many points did <B> {score|get|have} in the two rounds {together|in all}|what was <B>'s total|how many points did <B> have in the end|~to how many points did <B> come}?",
            "c+d",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many more points than <B> did <A> get in the first round|how many points was <A> ahead of <B> after the first round|by how many points did <A> win the first round|~how far behind <A> was <B> after the first round}?",
            "a-c",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{how many points did <A> and <B> get in the second round {together|in all}|what was the total of points of <A> and <B> in the second round|~what do the points of the second round add up to}?",
            "b+d",
            "{<0>|<0 point>|<0 point>}.",
        ),
        sought(
            "{by how many points did <A> win|how many more points than <B> did <A> have in the end|how many points was <A> ahead of <B> in the end|~how far ahead of <B> was <A> after both rounds}?",
            "a+b-c-d",
            "{<0>|<0 point>|<0 point>}.",
        ),
        fits=lambda a, b, c, d: a > c and a + b > c + d,
        kinds=(kind("darts, bowling, minigolf, dominoes, rummy, ring toss, archery, skittles, hopscotch"),),
    ),
    *asked(
        "{<A> did <0 <x>> and <1 <y>>. <B> did <2 <x>> and <3 <y>>|in the gym <B> did <2 <x>> and <A> did <0>. then <A> did <1 <y>> and <B> <3>|<B> managed <3 <y>> and <2 <x>>. <A> managed <1 <y>> and <0 <x>>|<A>'s plan was <0 <x>> and <1 <y>>, and <B>'s was <3 <y>> and <2 <x>>. both of them did it all}.",
        ((10, 90), (5, 80), (5, 80), (10, 90)),
        sought(
            "{how many more <x+> did <A> do than <B>|how many more <x+> than <B> did <A> do|how many fewer <x+> did <B> do than <A>|by how many <x+> did <A> beat <B>|~how many <x+> did <B> lack to be level with <A>}?",
            "a-c",
            _MORE,
        ),
        sought(
            "{how many more <y+> did <B> do than <A>|how many more <y+> than <A> did <B> do|how many fewer <y+> did <A> do than <B>|by how many <y+> did <B> beat <A>|~how many <y+> did <A> lack to be level with <B>}?",
            "d-b",
            _MORE,
        ),
        sought(
            "{how many <x+> and <y+> did <A> do {in all|altogether}|how many exercises did <A> do {in all|altogether}|what was <A>'s total|~what do <A>'s exercises come to}?",
            "a+b",
        ),
        sought(
            "{how many <x+> did <A> and <B> do {in all|together}|what was the total number of <x+> of <A> and <B>|altogether how many <x+> were done|~what do the <x+> of both add up to}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <y+> did <B> and <A> do {in all|together}|what was the total number of <y+> of <A> and <B>|altogether how many <y+> were done|~what do the <y+> of both add up to}?",
            "b+d",
            _Y,
        ),
        fits=lambda a, b, c, d: a > c and d > b,
        kinds=(
            kind("push-up, lunge, pull-up, star jump, squat, handstand"),
            kind("sit-up, burpee, crunch, knee bend, step-up, somersault"),
        ),
    ),
    *asked(
        "{<A> did <0 <x>> and <1 <y>>. <B> did <2> more <x+> but <3> fewer <y+> than <A>|<B> did <2> more <x+> than <A> but <3> fewer <y+>. <A> did <1 <y>> and <0 <x>>|in the gym <A> did <1 <y>> and <0 <x>>. compared with <him>, <B> did <3> fewer <y+> and <2> more <x+>}.",
        ((5, 70), (15, 90), (2, 40), (2, 40)),
        sought(
            "{how many <x+> did <B> do|how many <x+> was that for <B>|find the number of <x+> that <B> did|~how many <x+> did <B> manage}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <y+> did <B> do|how many <y+> was that for <B>|find the number of <y+> that <B> did|~how many <y+> did <B> manage}?",
            "b-d",
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> did <A> do {in all|altogether}|how many exercises did <A> do {in all|altogether}|what was <A>'s total|~what do <A>'s exercises come to}?",
            "a+b",
        ),
        sought(
            "{how many more <y+> than <x+> did <A> do|how many fewer <x+> than <y+> did <A> do|~by how many did <A>'s <y+> outnumber the <x+>}?",
            "b-a",
            _MORE,
        ),
        sought(
            "{how many <x+> did <A> and <B> do {in all|together}|what was the total number of <x+> of <A> and <B>|~what do the <x+> of both add up to}?",
            "a+a+c",
            _X,
        ),
        fits=lambda a, b, c, d: b > d + 1 and b > a,
        kinds=(
            kind("push-up, lunge, pull-up, star jump, cartwheel"),
            kind("sit-up, burpee, crunch, knee bend, leg raise"),
        ),
    ),
    *asked(
        "{<A> {got|received} <0 <x>> and <1 <y>> in the morning. in the afternoon <he> got <2 <x>> and <3 <y>>|in the morning <0 <x>> and <1 <y>> came for <A>, and in the afternoon <3 <y>> and <2 <x>>|<A>'s office got <2 <x>> and <3 <y>> in the afternoon. in the morning it had got <1 <y>> and <0 <x>>|<A> answered <0 <x>> in the morning and <2> in the afternoon. <he> also answered <1 <y>> in the morning and <3> in the afternoon}.",
        ((5, 90), (2, 80), (2, 80), (5, 90)),
        sought(
            "{how many <x+> were there on that day {in all|altogether}|how many <x+> were there in the morning and in the afternoon together|what was the total number of <x+> that day|~what do the <x+> of that day come to}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <x+> and <y+> were there in the morning {together|in all}|in the morning, how many <x+> and <y+> were there in total|what was the total of <x+> and <y+> in the morning|~what did the morning bring in all}?",
            "a+b",
        ),
        sought(
            "{how many <x+> and <y+> were there in the afternoon {together|in all}|in the afternoon, how many <x+> and <y+> were there in total|what was the total of <x+> and <y+> in the afternoon|~what did the afternoon bring in all}?",
            "c+d",
        ),
        sought(
            "{how many more <x+> were there in the morning than in the afternoon|how many fewer <x+> were there in the afternoon than in the morning|what is the difference between the number of <x+> in the morning and in the afternoon|~how many <x+> more than the afternoon did the morning bring}?",
            "a-c",
            _MORE,
        ),
        sought(
            "{how many more <y+> than <x+> were there in the afternoon|in the afternoon, how many fewer <x+> were there than <y+>|~by how many did the <y+> outnumber the <x+> in the afternoon}?",
            "d-c",
            _MORE,
        ),
        sought(
            "{how many more <y+> were there in the afternoon than in the morning|how many fewer <y+> were there in the morning than in the afternoon|~how many <y+> more than the morning did the afternoon bring}?",
            "d-b",
            _MORE,
        ),
        fits=lambda a, b, c, d: a > c and d > c and d > b,
        kinds=(
            kind("letter, postcard, phone call, invitation, order"),
            kind("e-mail, text message, parcel, voice message, fax"),
        ),
    ),
)

_SETS = (
    *asked(
        "{the <z> had <0 row>, with <1 <x>> and <2 <y>> in each row|there were <0 row>. in each of them were <1 <x>> and <2 <y>>|each of the <0 row> had <2 <y>> and <1 <x>>|<A> made <0 row> with <1 <x>> and <2 <y>> in every one}.",
        ((2, 30), (2, 30), (2, 30)),
        computed(
            "{how many <x+> were there {in all|altogether|in the <z>}|what was the total number of <x+>|how many <x+> were in the rows|find the number of <x+>|~what do the <x+> of all rows come to}?",
            "a b *",
            lambda a, b, c: a * b,
            _X,
        ),
        computed(
            "{how many <y+> were there {in all|altogether|in the <z>}|what was the total number of <y+>|how many <y+> were in the rows|find the number of <y+>|~what do the <y+> of all rows come to}?",
            "a c *",
            lambda a, b, c: a * c,
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> were there in {one|each|every} row|how many <x+> and <y+> did each row have together|what was the total of <x+> and <y+> in one row|~what does one row come to}?",
            "b+c",
        ),
        computed(
            "{how many <x+> and <y+> were there {in all|altogether|in total}|what was the total number of <x+> and <y+> in all the rows|~what do all rows come to}?",
            "b c + a *",
            lambda a, b, c: a * (b + c),
            _N,
        ),
        computed(
            "{how many more <x+> than <y+> were there {in all|altogether}|in all the rows together, how many more <x+> than <y+> were there|how many fewer <y+> than <x+> were there in all|~by how many did the <x+> outnumber the <y+> in all the rows}?",
            "b c - a *",
            lambda a, b, c: a * (b - c),
            _MORE,
        ),
        fits=lambda a, b, c: b > c,
        props=together(
            "oak/birch/wood, chair/stool/hall, tulip/crocus/flower bed, bean plant/pea plant/field, desk/bench/classroom, "
            "car/van/car park, red tile/blue tile/floor, palm/fern/garden, white stone/black stone/mosaic, apple tree/plum tree/orchard, "
            "boy/girl/parade, drummer/flute player/band, cabbage/lettuce/vegetable garden, lamp/candle/temple"
        ),
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. <he> put them into <2> equal bags, with the same number of each kind in every bag|<0 <x>> and <1 <y>> were {shared|divided} equally {into|among} <2 bag>|<A> made <2> equal gift bags out of <0 <x>> and <1 <y>>, with nothing left over|there were <2 bag>, all alike. <1 <y>> and <0 <x>> were in them altogether}.",
        ((2, 15), (2, 15), (2, 12)),
        computed(
            "{how many <x+> were {in|put in} each bag|how many <x+> did {one|each} bag hold|how many <x+> per bag was that|find the number of <x+> in one bag|~how many <x+> came into every bag}?",
            "a c /",
            lambda a, b, c: a // c,
            _X,
        ),
        computed(
            "{how many <y+> were {in|put in} each bag|how many <y+> did {one|each} bag hold|how many <y+> per bag was that|find the number of <y+> in one bag|~how many <y+> came into every bag}?",
            "b c /",
            lambda a, b, c: b // c,
            _Y,
        ),
        sought(
            "{how many <x+> and <y+> were there {in all|altogether|in total}|what was the total number of <x+> and <y+>|~what do the <x+> and the <y+> come to}?",
            "a+b",
        ),
        computed(
            "{how many <x+> and <y+> were in each bag {together|in all}|how many things were there in one bag|what was the total number of <x+> and <y+> in one bag|~how many things did every bag hold}?",
            "a b + c /",
            lambda a, b, c: (a + b) // c,
            _N,
        ),
        sought(
            "{how many more <x+> than <y+> were there|how many fewer <y+> than <x+> were there|what is the difference between the number of <x+> and the number of <y+>|~by how many did the <x+> outnumber the <y+>}?",
            "a-b",
            _MORE,
        ),
        values=lambda a, b, c: (a * c, b * c, c),
        fits=lambda a, b, c: a > b,
        kinds=(OWN, EAT),
    ),
    *asked(
        "{<A> bought <0 package> of <x+> and <1 package> of <y+>. there were <2 <x>> in a package of <x+> and <3 <y>> in a package of <y+>|<x+> come in packages of <2> and <y+> in packages of <3>. <A> bought <0 package> of <x+> and <1> of <y+>|a package of <x+> holds <2 <x>>, and a package of <y+> holds <3>. <A> got <1 package> of <y+> and <0> of <x+>}.",
        ((2, 12), (2, 12), (3, 24), (2, 24)),
        computed(
            "{how many <x+> did <A> buy|how many <x+> were there {in all|altogether}|what was the total number of <x+>|how many <x+> did <A> have then|~how many <x+> did <A> bring home}?",
            "a c *",
            lambda a, b, c, d: a * c,
            _X,
        ),
        computed(
            "{how many <y+> did <A> buy|how many <y+> were there {in all|altogether}|what was the total number of <y+>|how many <y+> did <A> have then|~how many <y+> did <A> bring home}?",
            "b d *",
            lambda a, b, c, d: b * d,
            _Y,
        ),
        sought(
            "{how many packages did <A> buy {in all|altogether}|what was the total number of packages|how many packages were there in all|~how many packages did <A> bring home}?",
            "a+b",
        ),
        computed(
            "{how many more <x+> than <y+> did <A> buy|how many fewer <y+> than <x+> did <A> buy|what is the difference between the number of <x+> and the number of <y+> bought|~by how many do the <x+> outnumber the <y+>}?",
            "a c * b d * -",
            lambda a, b, c, d: a * c - b * d,
            _MORE,
        ),
        computed(
            "{how many <x+> and <y+> did <A> buy {in all|altogether|in total}|what was the total number of <x+> and <y+> bought|~what do the <x+> and the <y+> come to}?",
            "a c * b d * +",
            lambda a, b, c, d: a * c + b * d,
            _N,
        ),
        fits=lambda a, b, c, d: a * c > b * d,
        kinds=(
            kind("plate, pen, balloon, candle, bun, battery, gum ball, yoghurt, tea bag, light bulb, sponge"),
            kind("cup, eraser, streamer, napkin, sausage, spoon, sticker, muffin, straw, nail, bagel"),
        ),
    ),
    *asked(
        "{a {lorry|van|shop} {brought|took in|had} <0 case> with <1 box> each. there were <2 <x>> in every box|<0 case> stood in the {store room|hall|yard}. each held <1 box>, and each box held <2 <x>>|<2 <x>> fit into a box and <1 box> into a case. <A> filled <0 case>}.",
        ((2, 12), (2, 12), (2, 24)),
        computed(
            "{how many boxes were there {in all|altogether}|how many boxes were in the cases|what was the total number of boxes|find the number of boxes|~how many boxes did the cases hold}?",
            "a b *",
            lambda a, b, c: a * b,
            "{<0>|<0 box>|<0 box>}.",
        ),
        computed(
            "{how many <x+> were in {one|each} case|how many <x+> did a case hold|find the number of <x+> in one case|~how many <x+> came in every case}?",
            "b c *",
            lambda a, b, c: b * c,
            _X,
        ),
        computed(
            "{how many <x+> were there {in all|altogether|in total}|what was the total number of <x+>|how many <x+> were in all the cases|~how many <x+> did the cases hold}?",
            "a b * c *",
            lambda a, b, c: a * b * c,
            _X,
        ),
        kinds=((*EAT, "battery", "candle", "light bulb", "jar", "tile", "mug", "toy car", "screw", "book"),),
    ),
    *asked(
        "{<A> packed <0 box> of <x+> and <1 box> of <y+>. each box of <x+> weighed <2 kilogram> and each box of <y+> <3>|a box of <x+> weighs <2 kilogram>, and a box of <y+> <3>. <A> loaded <1 box> of <y+> and <0> of <x+>}.",
        ((2, 15), (2, 15), (2, 20), (2, 20)),
        computed(
            "{how much did the boxes of <x+> weigh {in all|together}|how many kilograms of <x+> were there|what was the total weight of the boxes of <x+>|~how heavy were the boxes of <x+> together}?",
            "a c *",
            lambda a, b, c, d: a * c,
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        computed(
            "{how much did the boxes of <y+> weigh {in all|together}|how many kilograms of <y+> were there|what was the total weight of the boxes of <y+>|~how heavy were the boxes of <y+> together}?",
            "b d *",
            lambda a, b, c, d: b * d,
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        sought(
            "{how many boxes were there {in all|altogether}|what was the total number of boxes|~how many boxes of the two kinds were there together}?",
            "a+b",
            "{<0>|<0 box>|<0 box>}.",
        ),
        sought(
            "{how much heavier was a box of <x+> than a box of <y+>|how many kilograms more did one box of <x+> weigh than one of <y+>|how much lighter was a box of <y+> than a box of <x+>|~by how many kilograms did one box of <x+> outweigh a box of <y+>}?",
            "c-d",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        fits=lambda a, b, c, d: c > d,
        kinds=(
            kind("apple, book, tile, melon, potato, brick, tool"),
            kind("pear, magazine, lemon, carrot, toy, shirt, tomato"),
        ),
    ),
)

_MIXED = (
    *asked(
        "{there were <0 <x>> and <1 <y>> on the upper deck of a ship, and <2 <x>> and <3 <y>> on the lower deck|on the lower deck of a ferry sat <2 <x>> and <3 <y>>. on the upper deck sat <1 <y>> and <0 <x>>|a ferry carried <0 <x>> and <1 <y>> on its upper deck. its lower deck carried <3 <y>> and <2 <x>>}.",
        ((10, 90), (2, 80), (2, 80), (10, 90)),
        sought(
            "{how many <x+> were there {in all|altogether}|how many <x+> were on the two decks together|what was the total number of <x+>|~what do the <x+> of the two decks come to}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many more <x+> were on the upper deck than on the lower one|how many fewer <x+> were on the lower deck than on the upper one|~by how many <x+> did the upper deck beat the lower one}?",
            "a-c",
            _MORE,
        ),
        sought(
            "{how many <x+> and <y+> were on the lower deck {together|in all}|how many people were on the lower deck|on the lower deck, how many people were there|~what do the people on the lower deck come to}?",
            "c+d",
        ),
        sought(
            "{how many more <y+> than <x+> were on the lower deck|on the lower deck, how many fewer <x+> were there than <y+>|~by how many did the <y+> of the lower deck outnumber its <x+>}?",
            "d-c",
            _MORE,
        ),
        sought(
            "{how many people were there {in all|altogether}|how many people were on the two decks together|what was the total number of people on the two decks|~what do the people of the two decks come to}?",
            "a+b+c+d",
        ),
        fits=lambda a, b, c, d: a > c and d > c,
        kinds=(kind("adult, man, tourist, sailor, guest"), kind("child, woman, pupil, student, hiker")),
    ),
    *asked(
        "{<A> read <0 page> on Saturday and <1> on Sunday. the book has <2 page>|<A>'s book has <2 page>. on Saturday <he> read <0> of them and on Sunday <1>|on Sunday <A> read <1 page> and on Saturday <he> had read <0>. <his> book has <2 page>}.",
        ((12, 90), (5, 80), (100, 400)),
        sought(
            "{how many more pages did <A> read on Saturday than on Sunday|how many fewer pages did <A> read on Sunday than on Saturday|by how many pages was Saturday ahead of Sunday|~how many pages more than Sunday's are Saturday's}?",
            "a-b",
            "{<0>|<0 page>|<0>}.",
        ),
        sought(
            "{how many pages did <A> read on the two days {together|in all}|how many pages did <A> read {altogether|in total}|what was the total number of pages read|~what do the two days come to in pages}?",
            "a+b",
            "{<0>|<0 page>|<0 page>}.",
        ),
        sought(
            "{how many pages were {left to read|still unread|not yet read}|how many pages did <A> have left to read|how many more pages does <A> need to read to finish the book|~how many pages still wait to be read}?",
            "c-a-b",
            "{<0>|<0 page>|<0 page>}.",
        ),
        sought(
            "{how many pages were left {on Saturday night|at the end of Saturday}|how many pages did <A> have left after Saturday|after Saturday, how many pages were still unread|~how many pages still waited after Saturday}?",
            "c-a",
            "{<0>|<0 page>|<0 page>}.",
        ),
        fits=lambda a, b, c: a > b and c > a + b,
    ),
    *asked(
        "{in the vote on a new <x>, <0 villager> said yes and <1> said no. <2> did not vote|a club voted on a new <x>. <1 member> were against it, <0> were for it, and <2> stayed at home|<2 villager> did not vote on the <x>. <0> voted for it and <1> against it}.",
        ((50, 900), (10, 800), (2, 300)),
        sought(
            "{how many people voted {in all|altogether}|how many votes were there {in all|altogether}|what was the total number of votes|~how many votes were counted}?",
            "a+b",
        ),
        sought(
            "{how many more people voted for the <x> than against it|by how many votes did the <x> win|how many fewer people voted against the <x> than for it|~what was the lead of those in favour}?",
            "a-b",
            _MORE,
        ),
        sought(
            "{how many people could have voted {in all|altogether}|how many people were there {in all|altogether}|counting those who did not vote, how many people were there|~how many people had a right to vote}?",
            "a+b+c",
        ),
        sought(
            "{how many people did not vote for the <x>|how many people either voted against the <x> or did not vote|~how many people were without a vote for the <x>}?",
            "b+c",
        ),
        fits=lambda a, b, c: a > b,
        kinds=(
            kind("bridge, pool, flag, library, logo, school bus, playground, town hall, skate park, bus stop, bakery"),
        ),
    ),
    *asked(
        "{<town> has <0 inhabitant>, <1> more than <townb>. the village of <x> has <2>|the village of <x> has <2 inhabitant> and <town> <0>. <town> has <1> more than <townb>|<townb> has <1> fewer {people|inhabitants} than <town>. <town> has <0> and the village of <x> <2>}.",
        ((2000, 9900), (100, 1900), (200, 5000)),
        sought(
            "{how many {people|inhabitants} does <townb> have|how many people live in <townb>|what is the population of <townb>|find the population of <townb>|~what is the number of people in <townb>}?",
            "a-b",
        ),
        sought(
            "{how many people live in <town> and <townb> {together|in all}|what is the total population of <town> and <townb>|how many inhabitants do <town> and <townb> have together|~what do the people of <town> and <townb> come to}?",
            "a+a-b",
        ),
        sought(
            "{how many more people live in <town> than in <x>|how many fewer inhabitants does <x> have than <town>|what is the difference in population between <town> and <x>|~by how many people is <x> smaller than <town>}?",
            "a-c",
            _MORE,
        ),
        sought(
            "{how many people live in <town> and <x> {together|in all}|what is the total population of <town> and <x>|how many inhabitants do <x> and <town> have together|~what do the people of <town> and <x> come to}?",
            "a+c",
        ),
        fits=lambda a, b, c: a > c and a > b + 100,
        kinds=(kind("Orbury, Little Fenn, Tallow, Marrick, Upper Dell, Ashgrove, Pinfold, Wexby"),),
    ),
    *asked(
        "{<A> rode <0 kilometre> on <day> and <1> on <dayb>. <B>'s ride on <day> was <2 kilometre> shorter than <A>'s|<A> rode <0 kilometre> on <day>, which was <2> farther than <B> rode that day. on <dayb> <A> rode <1 kilometre>|on <dayb> <A> cycled <1 kilometre>, and on <day> <0>. on <day> <B> cycled <2> fewer kilometres than <A>}.",
        ((10, 120), (5, 110), (2, 60)),
        sought(
            "{how far did <B> {go|get} on <day>|how many kilometres did <B> ride on <day>|find how far <B> rode on <day>|~what distance did <B> cover on <day>}?",
            "a-c",
            "{<0>|<0 kilometre>|<0 kilometre>}.",
        ),
        sought(
            "{how far did <A> ride on the two days {together|in all}|how many kilometres did <A> ride {altogether|in total}|what was <A>'s total distance|~what do <A>'s two rides come to}?",
            "a+b",
            "{<0>|<0 kilometre>|<0 kilometre>}.",
        ),
        sought(
            "{how much farther did <A> ride on <day> than on <dayb>|how many kilometres more did <A> ride on <day> than on <dayb>|what is the difference between <A>'s two distances|~by how many kilometres was <A>'s ride on <day> the longer one}?",
            "a-b",
            "{<0>|<0 kilometre>|<0 kilometre>}.",
        ),
        sought(
            "{how far did <A> and <B> ride on <day> {together|in all}|how many kilometres did the rides of <A> and <B> on <day> add up to|what was the total distance of <A> and <B> on <day>|~how long were the two rides of <day> together}?",
            "a+a-c",
            "{<0>|<0 kilometre>|<0 kilometre>}.",
        ),
        fits=lambda a, b, c: a > b and a > c + 1,
    ),
    *asked(
        "{it was <0 degree> in <town> on <day>, <1 degree> warmer than on <dayb>. in <townb> it was <2 degree> on <day>|on <day> the thermometer in <town> showed <0 degree> and the one in <townb> <2>. <town> had been <1 degree> colder on <dayb>|<dayb> was <1 degree> colder than <day> in <town>. on <day> it was <0 degree> there and <2> in <townb>}.",
        ((12, 40), (2, 20), (2, 35)),
        sought(
            "{how warm was it in <town> on <dayb>|what was the temperature in <town> on <dayb>|how many degrees was it in <town> on <dayb>|~what did the thermometer in <town> show on <dayb>}?",
            "a-b",
            "{<0>|<0 degree>|<0 degree>}.",
        ),
        sought(
            "{how much warmer was it in <town> than in <townb> on <day>|how many degrees colder was <townb> than <town> on <day>|what was the difference in temperature between <town> and <townb> on <day>|~by how many degrees was <town> the warmer place on <day>}?",
            "a-c",
            "{<0>|<0 degree>|<0 degree>}.",
        ),
        sought(
            "{how much warmer was it in <town> on <dayb> than in <townb> on <day>|how many degrees more did <town> have on <dayb> than <townb> on <day>|~by how many degrees was <town> on <dayb> above <townb> on <day>}?",
            "a-b-c",
            "{<0>|<0 degree>|<0 degree>}.",
        ),
        sought(
            "{how much colder was it in <townb> than in <town> on <day>|how many degrees lower was the temperature in <townb> than in <town> on <day>|~how many degrees did <townb> lack to be as warm as <town> on <day>}?",
            "a-c",
            "{<0>|<0 degree>|<0 degree>}.",
        ),
        fits=lambda a, b, c: a > b + c,
    ),
    *asked(
        "{a <x> weighs <0 kilogram>, which is <1> more than a <y>. a <z> weighs <2 kilogram> less than the <y>|the <y> weighs <1 kilogram> less than the <x>, and the <z> <2> less than the <y>. the <x> weighs <0 kilogram>|a <z> is <2 kilogram> lighter than a <y>. a <x> of <0 kilogram> is <1> heavier than the <y>}.",
        ((40, 200), (2, 40), (2, 40)),
        sought(
            "{how much does the <y> weigh|how many kilograms does the <y> weigh|what is the weight of the <y>|find the weight of the <y>|~how heavy is the <y>}?",
            "a-b",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        sought(
            "{how much does the <z> weigh|how many kilograms does the <z> weigh|what is the weight of the <z>|find the weight of the <z>|~how heavy is the <z>}?",
            "a-b-c",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        sought(
            "{how much heavier is the <x> than the <z>|how many kilograms more does the <x> weigh than the <z>|how much lighter is the <z> than the <x>|~by how many kilograms does the <x> outweigh the <z>}?",
            "b+c",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        sought(
            "{how much do the <x> and the <y> weigh together|how many kilograms do the <y> and the <x> weigh together|what is the total weight of the <x> and the <y>|~how heavy are the <x> and the <y> together}?",
            "a+a-b",
            "{<0>|<0 kilogram>|<0 kilogram>}.",
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(
            kind("pony, seal, deer, wardrobe, piano stool, barrel"),
            kind("sheep, calf, chest, sack of rice, washing machine"),
            kind("goat, large dog, table, suitcase, armchair"),
        ),
    ),
    *asked(
        "{the top shelf held <0 <x>>, the middle one <1> and the bottom one <2>. <A> {moved|carried} <3 <x>> from the bottom shelf to {the cellar|the kitchen|a neighbour}|there were <2 <x>> on the bottom shelf, <1> on the middle shelf and <0> on the top shelf. <3> of those on the bottom shelf were {sold|taken away|lent out}}.",
        ((2, 60), (5, 80), (15, 120), (2, 60)),
        sought(
            "{how many <x+> were left on the bottom shelf|how many <x+> did the bottom shelf hold after that|how many <x+> stayed on the bottom shelf|~how many <x+> did the bottom shelf keep}?",
            "c-d",
            _X,
        ),
        sought(
            "{how many <x+> were on the top and the middle shelf {together|in all}|how many <x+> did the upper two shelves hold|what was the total number of <x+> on the top shelf and the middle shelf|~what do the upper two shelves come to}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> were on the middle shelf than on the top shelf|how many fewer <x+> did the top shelf hold than the middle one|~by how many <x+> was the middle shelf ahead of the top one}?",
            "b-a",
            _MORE,
        ),
        sought(
            "{how many <x+> were on the three shelves {at first|to begin with}|how many <x+> were there {at first|in the beginning} in all|what was the total number of <x+> at first|~what did the shelves hold together at the start}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many <x+> were {left on|still on} the three shelves {together|in all}|how many <x+> were on the shelves in the end|what was the total number of <x+> left|~what did the shelves hold together in the end}?",
            "a+b+c-d",
            _X,
        ),
        fits=lambda a, b, c, d: b > a and c > d + 1,
        kinds=(
            kind(
                "jar, book, plate, tin, mug, bottle, candle, trophy, toy, paint pot, vase, record, flower pot, atlas, teapot, basket, board game"
            ),
        ),
    ),
    *asked(
        "{<A> sold <0 <x>> in the first week, <1> in the second and <2> in the third. <B> sold <3> in the same time|in three weeks <B> sold <3 <x>>. <A> sold <2> in the third week, <0> in the first and <1> in the second}.",
        ((5, 90), (12, 120), (5, 90), (10, 250)),
        sought(
            "{how many <x+> did <A> sell {in all|altogether|in the three weeks}|what was <A>'s total|what is the total number of <x+> that <A> sold|~how many <x+> do <A>'s three weeks make}?",
            "a+b+c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> sell in the first two weeks|how many <x+> did <A> sell in the first and the second week {together|in all}|what was <A>'s total after two weeks|~how many <x+> do <A>'s first two weeks make}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> sell in the second week than in the third|how many fewer <x+> did <A> sell in the third week than in the second|~by how many <x+> was <A>'s second week better than the third}?",
            "b-c",
            _MORE,
        ),
        sought(
            "{how many more <x+> than <B> did <A> sell {in all|altogether}|how many fewer <x+> did <B> sell than <A>|by how many <x+> did <A> beat <B>|~how many <x+> was <B> behind <A>}?",
            "a+b+c-d",
            _MORE,
        ),
        fits=lambda a, b, c, d: b > c and a + b + c > d,
        kinds=(
            kind(
                "calendar, raffle ticket, newspaper, candle, honey jar, greeting card, magazine, plant, cheese, lamp, bicycle, mattress, phone, cake"
            ),
        ),
    ),
    *asked(
        "{the way along the river took <A> <0 minute>, <1> longer than the way through the town. the way back took <2 minute>|through the town <A> needed <1 minute> less than along the river. along the river it took <0 minute>, and the way back took <2>}.",
        ((20, 90), (2, 30), (5, 80)),
        sought(
            "{how long did the way through the town take|how many minutes did it take to go through the town|how long did <A> need through the town|~what time did the way through the town take}?",
            "a-b",
            "{<0>|<0 minute>|<0 minute>}.",
        ),
        sought(
            "{how many minutes did it take to go along the river and back|how long did the way along the river and the way back take {together|in all}|what was the total time for the way along the river and the way back|~in how many minutes is one there along the river and back}?",
            "a+c",
            "{<0>|<0 minute>|<0 minute>}.",
        ),
        sought(
            "{how much longer did the way along the river take than the way back|how many minutes shorter was the way back than the one along the river|~by how many minutes was the way back faster than the one along the river}?",
            "a-c",
            "{<0>|<0 minute>|<0 minute>}.",
        ),
        fits=lambda a, b, c: a > b + 1 and a > c,
    ),
    *asked(
        "{<B> had <0 <x>>. <A> had <1> more than <2> times as many|<A> had <1> more than <2> times as many <x+> as <B>, who had <0>|<B>'s box held <0 <x>>. <A>'s held <2> times as many and <1> more}.",
        ((2, 30), (2, 20), (2, 6)),
        computed(
            "{how many <x+> did <A> have|how many <x+> were <A>'s|find how many <x+> <A> had|what number of <x+> did <A> have|~how large was <A>'s number of <x+>}?",
            "a c * b +",
            lambda a, b, c: a * c + b,
            _X,
        ),
        computed(
            "{how many <x+> did <A> and <B> have {together|in all}|what was the total of <A>'s and <B>'s <x+>|~what did the <x+> of <A> and <B> come to}?",
            "a c * b + a +",
            lambda a, b, c: a * c + b + a,
            _X,
        ),
        kinds=(_HOLD,),
    ),
    *asked(
        "{<B> had <0 <x>>. <A> had <1> {fewer|less} than twice as many, and <C> had half as many as <B>|<C> had half as many <x+> as <B>, and <A> <1> fewer than twice as many as <B>. <B> had <0>}.",
        ((3, 40), (2, 40)),
        computed(
            "{how many <x+> did <A> have|how many <x+> were <A>'s|find how many <x+> <A> had|what number of <x+> did <A> have|~how large was <A>'s number of <x+>}?",
            "a 2 * b -",
            lambda a, b: a * 2 - b,
            _X,
        ),
        computed(
            "{how many <x+> did <C> have|how many <x+> were <C>'s|find how many <x+> <C> had|what number of <x+> did <C> have|~how large was <C>'s number of <x+>}?",
            "a 2 /",
            lambda a, b: a // 2,
            _X,
        ),
        computed(
            "{how many <x+> did <B> and <C> have {together|in all}|what was the total of <B>'s and <C>'s <x+>|~what did the <x+> of <B> and <C> come to}?",
            "a 2 / a +",
            lambda a, b: a // 2 + a,
            _X,
        ),
        values=lambda a, b: (2 * a, b),
        fits=lambda a, b: 2 * a > b + 1,
        kinds=(_HOLD,),
    ),
)

RELATIONS = (*_MORE_THAN, *_TIMES, *_BEFORE_AFTER, *_JOBS, *_SETS, *_MIXED)
