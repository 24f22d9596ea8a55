"""Stories of products and quotients: equal groups, rates and prices, each told alike with another of its numbers unknown."""

from __future__ import annotations

from typing import Any

from wasmind.data.tasks.stories.story import Range, Story, asked
from wasmind.data.tasks.stories.words import (
    BUY,
    CONTAINERS,
    EAT,
    FLOWERS,
    FOOD_MADE,
    FRUIT,
    OWN,
    PACK,
    PUPILS,
    together,
)

_Three = tuple[str, str, str]
_PERSON: dict[str, Any] = {"anyone": True, "spare": True}
_THINGS = (*OWN, *EAT)
_TOTAL = "{<0>|<0 <x>>|that makes <0 <x>>|there <0?is/are> <0 <x>> in all}."
_NUMBER = "{<0>|it is <0>|that makes <0>}."
_X = "{<0>|<0 <x>>|it is <0 <x>>|that is <0 <x>>}."
_Y = "{<0>|<0 <y>>|it is <0 <y>>|that makes <0 <y>>}."
_Z = "{<0>|<0 <z>>|it is <0 <z>>|that makes <0 <z>>}."
_PER = "{<0>|<0 <x>>|<0 <x>> in each|each has <0 <x>>}."
_SHARE = "{<0>|<0 <x>>|each gets <0 <x>>|<0 <x>> each}."
_CASH = "{<$0>|it is <$0>|that is <$0>}."


def _ways(
    told: _Three, asks: _Three, says: _Three, many: Range, each: Range, *, spared: tuple[Range, ...] = (), **more: Any
) -> tuple[Story, ...]:
    """Three stories: <0> groups of <1>; <0> in groups of <1>; <0> in <1> groups. spared: numbers that nobody needs."""
    return (
        *asked(told[0], (many, each, *spared), (asks[0], says[0], "a b *", lambda a, b, *_: a * b), **more),
        *asked(
            told[1],
            (many, each, *spared),
            (asks[1], says[1], "a b /", lambda a, b, *_: a // b),
            values=lambda n, b, *rest: (n * b, b, *rest),
            **more,
        ),
        *asked(
            told[2],
            (many, each, *spared),
            (asks[2], says[2], "a b /", lambda a, b, *_: a // b),
            values=lambda n, b, *rest: (n * b, n, *rest),
            **more,
        ),
    )


_BOXES = (
    *_ways(
        (
            "{<A> {packed|filled|closed|sealed} <0 <y>>. there were <1 <x>> in {each|every} <y>|<A> put <1 <x>> in {each|every} <y>. <he> {filled|used|needed} <0 <y>>|<A> had <0 <y>>. {each|every} <y> held <1 <x>>|<A> had some <x+>. <he> put them in <0 <y>> with <1 <x>> in each <y>|~with <1 <x>> in each <y>, <A> filled <0 <y>>}.",
            "{<A> packed <0 <x>>. there were <1 <x>> in {each|every} <y>|<A> put <1 <x>> in {each|every} <y>. <he> had <0 <x>>{| @inall}|<A> had <0 <x>>. {each|every} <y> held <1 <x>>|<A> had <0 <x>>. <he> put them in <y+> with <1 <x>> in each <y>|~with <1 <x>> in each <y>, <A> packed all of <his> <0 <x>>}.",
            "{<A> packed <0 <x>>. {they filled|they went into|there were} <1 <y>> with the same number in each|<A> put the same number of <x+> in <1 <y>>. <he> had <0 <x>>{| @inall}|<A> had <0 <x>>. <he> divided them {equally|evenly} among <1 <y>>|<A> had <0 <x>>. <he> put them in <1 <y>> with the same number in each <y>|~with equally many in each of <1 <y>>, <A> packed <0 <x>>}.",
        ),
        (
            "how many <x+> {did <A> have|did <he> have|did <A> pack|were there|did <he> put in the <y+>|were in the <y+>} {@inall|}?",
            "how many <y+> {did <A> {fill|use|need}|did <he> {fill|use|need}|were {filled|used|needed}|were there|did <he> have @inall}?",
            "how many <x+> {were {there |}in {each|every|one} <y>|did {each|one} <y> hold|did <he> put in each <y>|did <A> put in {each|every} <y>|were there per <y>}?",
        ),
        (_TOTAL, _Y, _PER),
        (2, 40),
        (2, 60),
        kinds=(PACK, CONTAINERS),
        **_PERSON,
    ),
    *_ways(
        (
            "{a {shop|factory|warehouse|farm} {sent out|delivered|stored} <0 <y>> of <x+>. {each|every} <y> {contained|held} <1 <x>>|there <=are/were> <1 <x>> in a <y>. {a shop|a school|a hotel|the camp} ordered <0 <y>>|<x+> come in <y+> of <1>. {the club|the cook|the school} bought <0 <y>>}. <2 person> {helped|worked there|unloaded the van|signed the list}.",
            "{a {shop|factory|warehouse|farm} {sent out|delivered|stored} <0 <x>> in <y+>. {each|every} <y> {contained|held} <1 <x>>|there <=are/were> <1 <x>> in a <y>. {a shop|a school|a hotel|the camp} ordered <0 <x>>|<x+> come in <y+> of <1>. {the club|the cook|the school} bought <0 <x>>}. <2 person> {helped|worked there|unloaded the van|signed the list}.",
            "{a {shop|factory|warehouse|farm} {sent out|delivered|stored} <0 <x>> in <1 <y>>. {each|every} <y> {contained|held} the same number|all <y+> <=are/were> equally full. {a shop|a school|a hotel|the camp} got <0 <x>> in <1 <y>>|<x+> come in <y+>. {the club|the cook|the school} bought <1 <y>> and so got <0 <x>>}. <2 person> {helped|worked there|unloaded the van|signed the list}.",
        ),
        (
            "{how many <x+> {was that|were there|were those|does that make} @inall|what <=is/was> the total number of <x+>|find how many <x+> there were}?",
            "{how many <y+> {was that|were there|does that make|were needed} @inall|what <=is/was> the number of <y+>|find how many <y+> there were}?",
            "{how many <x+> {were {there |}in {each|every|one|a} <y>|did a <y> {hold|contain}|does each <y> hold}|what <=is/was> the number of <x+> in {each|a} <y>|find how many <x+> each <y> held}?",
        ),
        (_TOTAL, _Y, _PER),
        (3, 90),
        (4, 48),
        spared=((2, 20),),
        kinds=(PACK, ("box", "crate", "carton", "tray", "packet", "sack", "bag", "case")),
    ),
    *_ways(
        (
            "{<A> bought <0 pack> of <x+>. {each|every|one} pack {contained|had|held} <1 <x>>|there are <1 <x>> in a pack. <A> {bought|picked up|was given} <0 pack>|<A> got <0 pack> of <x+> with <1> in each|<x+> are sold in packs of <1>. <A> {took|bought|chose} <0 pack>}.",
            "{<A> bought <0 <x>> in packs. {each|every|one} pack {contained|had|held} <1 <x>>|there are <1 <x>> in a pack. <A> {bought|picked up|was given} <0 <x>>|<A> got <0 <x>> in packs with <1> in each|<x+> are sold in packs of <1>. <A> {took|bought|chose} <0 <x>>}.",
            "{<A> bought <1 pack> of <x+>. @inall they {contained|had|held} <0 <x>>|there is the same number of <x+> in {every|each} pack. <A> {bought|picked up|was given} <0 <x>> in <1 pack>|<A> got <1 pack> with <0 <x>> @inall|<x+> are sold in packs. <A> {took|bought|chose} <1 pack> and had <0 <x>>}.",
        ),
        (
            "how many <x+> {did <A> {get|buy|have}|did <he> {get|have}|were there|was that|does that make} {@inall|}?",
            "how many packs {of <x+> |}{did <A> {get|buy|have|take}|did <he> {get|have}|were there|was that|does that make|~was it}?",
            "how many <x+> {were {there |}in {each|every|one|a} pack|are in {a|one} pack|did {each|a|one} pack {hold|contain}|does a pack have|~make up a pack}?",
        ),
        (_TOTAL, "{<0>|<0 pack>|it is <0 pack>}.", _PER),
        (2, 30),
        (2, 50),
        kinds=(
            (*OWN, *FOOD_MADE, "balloon", "battery", "pencil", "napkin", "light bulb", "paper cup", "tea bag", "straw"),
        ),
        **_PERSON,
    ),
    *asked(
        "{<A> has <0 <x>> and <1 <y>>|<A> collected <0 <x>> and <1 <y>>|there are <0 <x>> and <1 <y>> on <A>'s table|<A> has <1 <y>> and <0 <x>>|~<0 <x>> and <1 <y>> belong to <A>}.",
        ((2, 30), (3, 300), (2, 12)),
        (
            "if <he> {puts|packs|sorts|arranges} the <x+> into <2> {equal piles|boxes|groups|bags|bundles|heaps}, {all of the same size|the same number in each|equally}, how many <x+> {are|will be|will there be|does <he> put} in each{| one}?",
            _PER,
            "a c /",
            lambda a, b, c: a // c,
        ),
        (
            "if <he> {puts|packs|sorts|groups|arranges} the <x+> {into|in} {piles|boxes|groups|bags|bundles|sets} of <2>, how many {of them |}{are there|will there be|can <he> make|will <he> have|does <he> get|will <he> need}?",
            _NUMBER,
            "a c /",
            lambda a, b, c: a // c,
        ),
        (
            "how many {groups|piles|rows|bundles} of <2 <x>> can <he> make?",
            _NUMBER,
            "a c /",
            lambda a, b, c: a // c,
        ),
        (
            "if the <x+> are {shared|divided} {equally|evenly} among <2> {people|children|friends|visitors}, how many does each{| of them} get?",
            _SHARE,
            "a c /",
            lambda a, b, c: a // c,
        ),
        (
            "how many {<x+> and <y+>|things} {are there|is that|does <he> have|does <A> have} @inall if <he> gets <2> more <y+>?",
            _NUMBER,
            "a b + c +",
            lambda a, b, c: a + b + c,
        ),
        values=lambda n, b, c: (n * c, b, c),
        kinds=(_THINGS, _THINGS),
    ),
    *asked(
        "{<A> {has|bought|got|found} <0 <x>> and <1 <y>>. <he> puts the <y+> into <3> {big |}boxes and the <x+> into <2> {small |}bags, always the same number in each|<A> spreads <0 <x>> {evenly|equally} over <2> bags and <1 <y>> {evenly|equally} over <3> boxes|<A> {has|uses|owns} <3> boxes and <2> bags. there are <1 <y>> in the boxes and <0 <x>> in the bags, the same number in each|~<0 <x>> of <A>'s are in <2> equal bags, and <1 <y>> are in <3> equal boxes}.",
        ((2, 20), (2, 20), (2, 12), (2, 12)),
        ("how many <x+> {are|are there} in {each|every|one|a} bag?", _PER, "a c /", lambda a, b, c, d: a // c),
        (
            "how many <y+> {are|are there} in {each|every|one|a} box?",
            "{<0>|<0 <y>>|<0 <y>> in each}.",
            "b d /",
            lambda a, b, c, d: b // d,
        ),
        (
            "how many <x+> and <y+> {does <A> have|are there|is that} @inall?",
            _NUMBER,
            "a b +",
            lambda a, b, c, d: a + b,
        ),
        (
            "how many {boxes and bags|bags and boxes} {does <he> use|are used|does <A> need|are there} @inall?",
            _NUMBER,
            "c d +",
            lambda a, b, c, d: c + d,
        ),
        (
            "how many more <x+> than <y+> {are there|does <he> have|does <A> have}?",
            "{<0>|<0> more}.",
            "a b ~",
            lambda a, b, c, d: a - b,
        ),
        fits=lambda a, b, c, d: a > b,
        values=lambda n, m, c, d: (n * c, m * d, c, d),
        kinds=(_THINGS, _THINGS),
    ),
    *asked(
        "{<A> {packs|packed} <x+> in <y+> of <0>. <he> {puts|put} <1 <y>> on each shelf. there <=are/were> <2> shelves|each <y> {holds|has} <0 <x>>. <1 <y>> fit on a shelf. <A> fills <2> shelves|there are <1 <y>> on one shelf, and <0 <x>> in each <y>. <A> {has|sees|counts} <2> {full |}shelves|~<2> shelves of <A>'s hold <1 <y>> each, every <y> with <0 <x>>}.",
        ((2, 20), (2, 12), (2, 12)),
        ("how many <y+> are {on the shelves|there|on all the shelves} {@inall|}?", _Y, "b c *", lambda a, b, c: b * c),
        ("how many <x+> are {on one shelf|on each shelf|there on a shelf}?", _TOTAL, "a b *", lambda a, b, c: a * b),
        (
            "how many <x+> are {on the shelves|there|on all the shelves} {@inall|}?",
            _TOTAL,
            "a b * c *",
            lambda a, b, c: a * b * c,
        ),
        ("how many <x+> are in 5 <y+>?", _TOTAL, "a 5 *", lambda a, b, c: a * 5),
        kinds=(PACK, ("box", "crate", "carton", "tray", "packet", "bag", "case", "tin")),
    ),
    *asked(
        "{<A> {had|brought|counted|was given} <0 <x>>. {a|each|every} <y> {holds|takes|has room for} <1 <x>>|{a|each|every} <y> {holds|takes|has room for} <1 <x>>. <A> {had|brought|counted|was given} <0 <x>>|<A> wanted to put <0 <x>> into <y+> of <1>}.",
        ((5, 400), (2, 24)),
        (
            "how many <y+> {could <he> fill completely|were completely full|could be filled to the last place|~were full to the top}?",
            _Y,
            "a b /",
            lambda a, b: a // b,
        ),
        (
            "how many <x+> {were left over {after filling as many <y+> as possible|outside the full <y+>|when <he> filled as many <y+> as possible}|did not fit into the full <y+>|remained {beside|outside} the full <y+>}?",
            "{<0>|<0 <x>>|<0 <x>> <0?is/are> left over}.",
            "a b %",
            lambda a, b: a % b,
        ),
        (
            "how many <y+> {did <he> need {for all of them|to pack every one of them|for all the <x+>}|were needed so that every <x> was packed|~must <he> have for all of them}?",
            _Y,
            "a b + 1 - b /",
            lambda a, b: -(-a // b),
        ),
        fits=lambda a, b: a > 2 * b and a % b > 0,
        kinds=(
            (*FRUIT, *FOOD_MADE, "egg", "candle", "glass"),
            ("box", "tray", "basket", "carton", "bag", "tin", "crate"),
        ),
    ),
)

_PLACES = (
    ("photo", "on", "page"), ("stamp", "on", "page"), ("picture", "on", "page"), ("sticker", "on", "sheet"),
    ("label", "on", "sheet"), ("desk", "in", "row"), ("seat", "in", "row"), ("chair", "in", "row"),
    ("tulip", "in", "row"), ("cabbage", "in", "row"), ("apple tree", "in", "row"), ("vine", "in", "row"),
    ("flat", "on", "floor"), ("window", "on", "floor"), ("room", "on", "floor"), ("office", "on", "floor"),
    ("book", "on", "shelf"), ("toy", "on", "shelf"), ("jar", "on", "shelf"), ("bottle", "on", "rack"),
    ("coat", "on", "rack"), ("tile", "in", "row"), ("brick", "in", "layer"), ("stone", "in", "layer"),
    ("bead", "on", "string"), ("lantern", "on", "rope"), ("song", "on", "record"), ("poem", "in", "chapter"),
    ("picture", "in", "chapter"), ("bunk bed", "in", "cabin"), ("computer", "in", "room"), ("table", "in", "room"),
    ("nest", "in", "tree"), ("lamp", "in", "street"), ("house", "in", "street"), ("cow", "in", "barn"),
    ("hen", "in", "coop"), ("rabbit", "in", "hutch"), ("player", "in", "team"), ("rower", "in", "boat"),
    ("candle", "on", "cake"), ("rose", "in", "vase"), ("button", "on", "shirt"), ("question", "in", "test"),
    ("exercise", "on", "page"), ("line", "on", "page"), ("name", "on", "list"), ("petal", "on", "flower"),
    ("drawer", "in", "cupboard"), ("bench", "in", "park"), ("goldfish", "in", "tank"), ("swimmer", "in", "lane"),
)  # fmt: skip
"""A thing, in or on, what it is in or on."""

_ARRAYS = (
    *_ways(
        (
            "{there <=are/were> <1 <x>> <y> {each|every|a} <z>. there <=are/were> <0 <z>>{| @inall}|there <=are/were> <0 <z>> with <1 <x>> <y> each{| <z>}|{one|each|every} <z> has <1 <x>> <y> it. <A> {counted|saw|looked at|found} <0 <z>>|<A> {counted|saw|noticed} <1 <x>> <y> {each|every} <z>. there were <0 <z>>|with <1 <x>> <y> each, there <=are/were> <0 <z>>|~<y> each of <0 <z>> one finds <1 <x>>}.",
            "{there <=are/were> <1 <x>> <y> {each|every|a} <z>. there <=are/were> <0 <x>>{| @inall}|there <=are/were> <0 <x>> with <1> <y> each{| <z>}|{one|each|every} <z> has <1 <x>> <y> it. <A> {counted|saw|looked at|found} <0 <x>>|<A> {counted|saw|noticed} <1 <x>> <y> {each|every} <z>. there were <0 <x>>|with <1 <x>> <y> each <z>, there <=are/were> <0 <x>> @inall|~<y> each <z> one finds <1> of the <x+>, and <0> in all}.",
            "{there is the same number of <x+> <y> {each|every} <z>. there <=are/were> <0 <x>> <y> <1 <z>>|there <=are/were> <1 <z>> with <0 <x>> @inall, equally many <y> each|every <z> has the same number of <x+> <y> it. <A> {counted|saw|found} <0 <x>> <y> <1 <z>>|<A> {counted|saw|noticed} <0 <x>>. there were <1 <z>>, all {alike|with the same number of <x+>}|<1 <z>> have <0 <x>> @inall, all the same number|~<y> <1 <z>> one finds <0 <x>>, equally many <y> each}.",
        ),
        (
            "{how many <x+> {<=are/were> there|is that|are those} @all|what is the total number of <x+>|find the number of <x+> <y> all the <z+>|how many <x+> <=are/were> there <y> all <z+> together}?",
            "{how many <z+> {<=are/were> there|is that|does that make|are those|~must there be}|what is the number of <z+>|find the number of <z+>}?",
            "{how many <x+> <=are/were> {there |}<y> {each|every|one|a} <z>|what is the number of <x+> <y> {each|one} <z>|find how many <x+> are <y> one <z>|how many <x+> are there per <z>|how many <x+> does {each|one} <z> have}?",
        ),
        (_TOTAL, _Z, _PER),
        (2, 60),
        (2, 40),
        props=_PLACES,
    ),
    *_ways(
        (
            "{<A> {looked at|checked|counted} <0 <z>>. there were <1 <x>> <y> each of them|there were <1 <x>> <y> {each|every} <z>. <A> {looked at|checked|counted} <0 <z>>}. {the day before, <he> had {looked at|counted} <2> others|<his> <kin> {looked at|checked} <2> others|it took <him> <2 minute>}.",
            "{<A> {looked at|checked|counted} <0 <x>>. there were <1 <x>> <y> each <z>|there were <1 <x>> <y> {each|every} <z>. <A> {looked at|checked|counted} <0 <x>>}. {the day before, <he> had {looked at|counted} <2> others|<his> <kin> {looked at|checked} <2> others|it took <him> <2 minute>}.",
            "{<A> {looked at|checked|counted} <1 <z>>. there were <0 <x>> @inall, equally many <y> each|there were <0 <x>>, the same number <y> {each|every} <z>. <A> {looked at|checked|counted} <1 <z>>}. {the day before, <he> had {looked at|counted} <2> others|<his> <kin> {looked at|checked} <2> others|it took <him> <2 minute>}.",
        ),
        (
            "how many <x+> {did <A> see there @inall|did <A> see <y> these <z+>|did <A> count}?",
            "how many <z+> {were there|did <A> look at|did <A> see|was that}?",
            "how many <x+> {were {there |}<y> each <z>|did <A> {see|find} <y> each <z>|did one <z> have}?",
        ),
        (_TOTAL, _Z, _PER),
        (2, 40),
        (2, 30),
        spared=((3, 40),),
        props=_PLACES,
    ),
    *asked(
        "{<A> {set up|arranged|laid out|put} <0> rows of <x+> in the {hall|garden|yard|tent}, <1> {in each row|to a row}|there are <0> rows with <1 <x>> each in the {hall|garden|yard|tent} of <A>'s {school|club}|in the {hall|garden|yard|tent} <A> sees <1 <x>> in every row. there are <0> rows}. {<he> {counts|finds} <2> more <x+> {at the side|by the door|in the back}|<2> more <x+> {stand|are} {at the side|by the door|in the back}}.",
        ((2, 30), (3, 30), (2, 60)),
        ("how many <x+> {are there|can <he> see|is that} @inall?", _TOTAL, "a b * c +", lambda a, b, c: c + a * b),
        ("how many <x+> are in {the rows|rows}{| @inall}?", _TOTAL, "a b *", lambda a, b, c: a * b),
        (
            "how many <x+> will {be in the rows|stand in the rows} if two more rows {like these|of the same length} are added?",
            _X,
            "a 2 + b *",
            lambda a, b, c: (a + 2) * b,
        ),
        kinds=(("chair", "bench", "table", "flower pot", "basket", "stool", "crate", "lamp", "bucket", "cushion"),),
    ),
    *asked(
        "{{a|the|<A>'s} {novel|textbook|diary|cookbook|travel guide} has <0 chapter>. {each|every} chapter has <1 page>. there are <2 picture> {in it|in the whole book}|there are <0 chapter> with <1 page> each and <2 picture> in {a|the|<A>'s} {novel|textbook|travel guide}}.",
        ((3, 40), (5, 40), (2, 90)),
        (
            "how many pages {does it have|are there|are in {all|the} chapters{| together}}?",
            "{<0>|<0 page>}.",
            "a b *",
            lambda a, b, c: a * b,
        ),
        (
            "how many {chapters and pictures|pictures and chapters} are there {@inall|}?",
            _NUMBER,
            "a c +",
            lambda a, b, c: a + c,
        ),
        ("how many pages are in the first 3 chapters?", "{<0>|<0 page>}.", "b 3 *", lambda a, b, c: b * 3),
    ),
    *asked(
        "{{a|the|<A>'s} {novel|textbook|diary|cookbook|atlas} has <0 page> in <1 chapter> of the same length. there are <2 picture> in it|there are <1 chapter> of equal length with <0 page> @inall in {a|the|<A>'s} {novel|textbook|travel guide}. it also has <2 picture>}.",
        ((5, 40), (3, 30), (2, 90)),
        (
            "how many pages {are in {each|one} chapter|does {each|a|every} chapter have}?",
            "{<0>|<0 page>}.",
            "a b /",
            lambda a, b, c: a // b,
        ),
        (
            "how many {chapters and pictures|pictures and chapters} are there {@inall|}?",
            _NUMBER,
            "b c +",
            lambda a, b, c: b + c,
        ),
        (
            "how many pages have no picture if no page has more than one{| picture}?",
            "{<0>|<0 page>}.",
            "a c ~",
            lambda a, b, c: a - c,
        ),
        values=lambda n, b, c: (n * b, b, c),
        fits=lambda a, b, c: a > c,
    ),
)

_SHARING = (
    *_ways(
        (
            "{<A> {gave|handed|passed|sent|served} <1 <x>> to each of <his> <0 <y>>|each of <A>'s <0 <y>> got <1 <x>>{| from <him>}|<A> shared <his> <x+> equally among <0 <y>>. {each|everyone} {got|received} <1 <x>>|<A> had <0 <y>>, and {each|every one} of them got <1 <x>>|~<1 <x>> went to each of <A>'s <0 <y>>}.",
            "{<A> {gave|handed|passed|sent|served} <1 <x>> to each of <his> <y+> and {used|needed} <0 <x>>|each of <A>'s <y+> got <1 <x>>. <A> {gave away|handed out|shared out} <0 <x>>|<A> shared <0 <x>> equally among some <y+>. {each|everyone} {got|received} <1 <x>>|<A> had <0 <x>> for <his> <y+>, and {each|every one} of them got <1 <x>>|~<1 <x>> went to each of <A>'s <y+>, <0> in all}.",
            "{<A> {gave|handed|passed|sent|served} the same number of <x+> to each of <his> <1 <y>> and {used|needed} <0 <x>>|<A>'s <1 <y>> got <0 <x>> @inall, equally many each|<A> shared <0 <x>> {equally|evenly|fairly} among <1 <y>>|<A> had <0 <x>> for <his> <1 <y>>, and {each|every one} of them got the same number|~<0 <x>> went to <A>'s <1 <y>> in equal shares}.",
        ),
        (
            "how many <x+> {did <A> {give away|share|hand out|need}|did <he> {give away|hand out}|were {shared|given out|handed out}|did the <y+> get} {@inall|}?",
            "how many <y+> {{got some <x+>|were there|got a share|shared the <x+>}{| @inall}|did <A> {have|share with}|did <he> share the <x+> with}?",
            "how many <x+> did {each of the <y+>|each <y>|every <y>|one <y>|each of them} {get|receive|have}?",
        ),
        (_TOTAL, _Y, _SHARE),
        (2, 30),
        (2, 40),
        kinds=((*EAT, *OWN), PUPILS),
    ),
    *_ways(
        (
            "{at a {sports day|summer camp|school trip|contest|festival|quiz night} there <=are/were> <0> {teams|groups|tents} {with|of} <1 <x>> each|<1 <x>> <=are/were> in {each|every} group, and there <=are/were> <0> groups|the <x+> {stood|lined up|sat} in <0> groups of <1>|~groups of <1 <x>> were formed, <0> in number}.",
            "{at a {sports day|summer camp|school trip|contest|festival|quiz night} there <=are/were> <0 <x>> in {teams|groups|tents} {with|of} <1> each|<1 <x>> <=are/were> in {each|every} group, and there <=are/were> <0 <x>>|the <0 <x>> {stood|lined up|sat} in groups of <1>|~groups of <1 <x>> were formed from <0>}.",
            "{at a {sports day|summer camp|school trip|contest|festival|quiz night} there <=are/were> <0 <x>> in <1> {equal teams|equal groups|tents with the same number in each}|there is the same number of <x+> in {each|every} group, and there <=are/were> <0 <x>> in <1> groups|the <0 <x>> {stood|lined up|sat} in <1> equal groups|~<1> equal groups were formed from <0 <x>>}.",
        ),
        (
            "how many <x+> <=are/were> {there|there @inall|there altogether}?",
            "how many {groups <=are/were> there|{groups|teams} is that|{groups|teams} does that make|of these groups {were|are} there|~groups come out}?",
            "how many <x+> <=are/were> {there |}{in each|in every one|in each of them|in one of them}?",
        ),
        (_TOTAL, _NUMBER, _PER),
        (2, 40),
        (2, 30),
        kinds=(
            (
                "pupil",
                "student",
                "child",
                "scout",
                "runner",
                "camper",
                "guest",
                "player",
                "dancer",
                "singer",
                "visitor",
                "girl",
                "boy",
                "parent",
            ),
        ),
    ),
    *asked(
        "{<0 <x>> and <1> {teachers|parents|helpers|guides} {went|travelled} to the <place> {by <y>|in <y+>}. {each|every|a} <y> {had <2 seat>|could take <2 person>|had room for <2 person>}|a <y> {has <2 seat>|can take <2 person>}. <0 <x>> and <1> {teachers|parents|helpers|guides} {wanted|want} to go to the <place>}.",
        ((2, 30), (2, 12), (2, 20)),
        (
            "how many <y+> {did they need|were needed|are needed|did it take} {for all of them|for everyone|to take everybody}?",
            _Y,
            "a b + c /",
            lambda a, b, c: (a + b) // c,
        ),
        (
            "how many people {was that|were there|were they|wanted to travel} @inall?",
            _NUMBER,
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "how many more <x+> than adults were there?",
            "{<0>|<0> more}.",
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how many people {fit|can ride|can travel} in 3 of the <y+>?", _NUMBER, "c 3 *", lambda a, b, c: c * 3),
        values=lambda n, b, c: (n * c - b, b, c),
        fits=lambda a, b, c: a > b,
        kinds=(
            ("pupil", "student", "child", "scout", "camper", "girl", "boy"),
            ("bus", "van", "minibus", "boat", "car", "cable car", "raft"),
        ),
    ),
    *asked(
        "{<A> had <0 <x>>. <he> {ate|kept|dropped|set aside|sold} <1> of them and {shared|divided|split} the rest {equally|evenly|fairly} among <2 <y>>|after {keeping|eating|losing} <1> of <his> <0 <x>>, <A> {shared|divided|split} the {others|rest} {equally|evenly} among <2 <y>>|<A> {bought|brought|got} <0 <x>> for <2 <y>>. <1> of them were {bad|broken|lost}. the <y+> got the rest in equal shares}.",
        ((2, 25), (2, 40), (2, 12)),
        (
            "how many {<x+> |}did {each <y>|each of the <y+>|every <y>} {get|receive}?",
            _SHARE,
            "a b - c /",
            lambda a, b, c: (a - b) // c,
        ),
        (
            "how many <x+> {did the <y+> {get|receive}|were shared|went to the <y+>} {@inall|}?",
            _X,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        values=lambda n, b, c: (n * c + b, b, c),
        kinds=((*EAT, *OWN), PUPILS),
        **_PERSON,
    ),
    *asked(
        "{<A> had <0 <x>>. <his> <kin> {gave|brought|sent} <him> <1> more. <he> {shared|divided|split} {them all|all the <x+>} {equally|evenly|fairly} among <2 <y>>|<A> {brought|collected|had} <0 <x>> and <B> {brought|collected|had} <1>. they {shared|divided|split} them {equally|evenly} among <2 <y>>}.",
        ((2, 25), (2, 90), (2, 12)),
        (
            "how many {<x+> |}did {each <y>|each of the <y+>|every <y>} {get|receive}?",
            _SHARE,
            "a b + c /",
            lambda a, b, c: (a + b) // c,
        ),
        ("how many <x+> {were there|were shared|did the <y+> get} @inall?", _X, "a b +", lambda a, b, c: a + b),
        values=lambda n, b, c: (n * c - b, b, c),
        fits=lambda a, b, c: a > 1,
        kinds=((*EAT, *OWN), PUPILS),
    ),
)


def _work(thing: str, past: str, base: str, unit: str, each: Range) -> tuple[Story, ...]:
    """What someone does at an even pace: the total, the time, the pace, and the total with a number beside it."""

    def filled(text: str) -> str:
        for name, word in (("PAST", past), ("BASE", base), ("UNITS", f"{unit}s"), ("UNIT", unit)):
            text = text.replace(name, word)
        return text

    asks = (
        filled("how many <x+> did <A> BASE {@inall|in that time}?"),
        filled(
            "{how many UNITS did {<he> need|<A> need|it take <him>|<he> BASE <x+>}|for how many UNITS did <he> BASE <x+>|how long did {it take <him>|<he> need}, in UNITS}?"
        ),
        filled(
            "{how many <x+> did <A> BASE {each UNIT|per UNIT|a UNIT|in one UNIT|every UNIT}|how many <x+> per UNIT {was that|is that|did <he> BASE}}?"
        ),
    )
    says = (_X, f"{{<0>|<0 {unit}>|it took <0 {unit}>}}.", f"{{<0>|<0 <x>>|<0 <x>> per {unit}}}.")
    return (
        *_ways(
            (
                filled(
                    "{<A> PAST <1 <x>> {each|every|per|a} UNIT. <he> went on for <0 UNIT>|<A> PAST <1 <x>> {each|every|per|a} UNIT for <0 UNIT>|for <0 UNIT>, <A> PAST <1 <x>> {each|every} UNIT|<A> took <0 UNIT> for <his> <x+>. {each|every} UNIT <he> PAST <1>|<A> could BASE <1 <x>> in {a|one} UNIT. <he> did so for <0 UNIT>|~{each|every} UNIT it was <1 <x>> that <A> PAST, and it took <him> <0 UNIT>}."
                ),
                filled(
                    "{<A> PAST <1 <x>> {each|every|per|a} UNIT. <he> went on until <he> had <0 <x>>|<A> PAST <0 <x>>, <1> {each|every|per|a} UNIT|<A> had <0 <x>> to BASE. {each|every} UNIT <he> PAST <1>|<A> could BASE <1 <x>> in {a|one} UNIT. <he> PAST <0 <x>> @inall|<A> PAST <0 <x>> at {a rate|a speed} of <1> per UNIT|~{each|every} UNIT it was <1 <x>> that <A> PAST, <0> in all}."
                ),
                filled(
                    "{<A> PAST <0 <x>> in <1 UNIT>, {the same number|equally many} each UNIT|in <1 UNIT> <A> PAST <0 <x>>, always at the same pace|<A> took <1 UNIT> for <0 <x>> and PAST the same number {each|every} UNIT|<A> had <0 <x>> to BASE. it took <him> <1 UNIT>, always at the same {pace|speed|rate}|<A> needed <1 UNIT> to BASE <0 <x>>|~<0 <x>> took <A> <1 UNIT>}."
                ),
            ),
            asks,
            says,
            (2, 24),
            each,
            kinds=((thing,),),
            **_PERSON,
        ),
        *_ways(
            (
                filled(
                    "{<A> and <B> had work to do. <A> PAST <1 <x>> {per|a|each} UNIT, and <B> PAST <2>. <A> worked for <0 UNIT>|<B> PAST <2 <x>> {each|every} UNIT. <A> PAST <1 <x>> {each|every} UNIT, for <0 UNIT>|<A> PAST <1 <x>> {each|every} UNIT for <0 UNIT>. <B> PAST <2 <x>> {per|a|each} UNIT}."
                ),
                filled(
                    "{<A> and <B> had work to do. <A> PAST <1 <x>> {per|a|each} UNIT, and <B> PAST <2>. <A> PAST <0 <x>> @inall|<B> PAST <2 <x>> {each|every} UNIT. <A> PAST <1 <x>> {each|every} UNIT, and <0 <x>> @inall|<A> PAST <0 <x>>, <1> {each|every} UNIT. <B> PAST <2 <x>> {per|a|each} UNIT}."
                ),
                filled(
                    "{<A> and <B> had work to do. <A> PAST <0 <x>> in <1 UNIT>, and <B> PAST <2>|<B> PAST <2 <x>> in the same time. <A> PAST <0 <x>> in <1 UNIT>|<A> PAST <0 <x>> in <1 UNIT>. <B> PAST <2 <x>> @inall}."
                ),
            ),
            (
                filled("how many <x+> did <A> BASE @inall?"),
                filled("{how many UNITS did {<A> need|it take <A>}|how long did it take <A>, in UNITS}?"),
                filled("how many <x+> did <A> BASE {each UNIT|per UNIT|in one UNIT}?"),
            ),
            says,
            (2, 12),
            each,
            spared=(each,),
            fits=lambda a, b, c: c != b,
            kinds=((thing,),),
        ),
    )


_WORK = (
    *_work("page", "read", "read", "day", (5, 90)),
    *_work("word", "typed", "type", "minute", (12, 90)),
    *_work("shirt", "ironed", "iron", "hour", (4, 30)),
    *_work("brick", "laid", "lay", "hour", (15, 120)),
    *_work("lap", "swam", "swim", "day", (6, 60)),
    *_work("sum", "solved", "solve", "minute", (2, 12)),
    *_work("basket", "wove", "weave", "week", (2, 25)),
    *_work("letter", "sorted", "sort", "hour", (20, 200)),
)

_TRAVEL = (
    *_ways(
        (
            "{<A> {drove|travelled|rode|sailed|~went} {at|at a speed of} <1 <x>> per hour for <0 hour>|<A> {drove|travelled|rode|sailed} for <0 hour> at <1 <x>> {an|per} hour|{a|the} {train|ship|lorry|bus|coach|boat|drone|tram} {<=goes/went>|<=travels/travelled>|<=moves/moved>} at <1 <x>> {an|per} hour. it <=is/was> on the way for <0 hour>}.",
            "{<A> {drove|travelled|rode|sailed|~went} {at|at a speed of} <1 <x>> per hour and covered <0 <x>>|<A> {drove|travelled|rode|sailed} <0 <x>> at <1 <x>> {an|per} hour|{a|the} {train|ship|lorry|bus|coach|boat|drone|tram} {<=goes/went>|<=travels/travelled>|<=moves/moved>} at <1 <x>> {an|per} hour. it <=has/had> <0 <x>> to go}.",
            "{<A> {drove|travelled|rode|sailed|~went} for <1 hour> and covered <0 <x>>|<A> {drove|travelled|rode|sailed} <0 <x>> in <1 hour>, always at the same speed|{a|the} {train|ship|lorry|bus|coach|boat|drone|tram} {<=goes/went>|<=travels/travelled>} <0 <x>>. it <=is/was> on the way for <1 hour>}.",
        ),
        (
            "{how many <x+> is that|how many <x+> does that make|how far is that, in <x+>|what is the distance in <x+>|how long is the way, in <x+>|find the distance}?",
            "{how many hours does {it|that|the trip} take|how long does {it|that|the trip} take, in hours|for how many hours is that|how many hours is that|find the time in hours}?",
            "{how many <x+> per hour is that|what <=is/was> the speed in <x+> per hour|how fast was that, in <x+> {an|per} hour|how many <x+> is that {for each hour|each hour|an hour}|find the speed}?",
        ),
        (_X, "{<0>|<0 hour>|it takes <0 hour>}.", "{<0>|<0 <x>> per hour|it is <0 <x>> an hour}."),
        (2, 15),
        (4, 95),
        kinds=(("mile", "kilometre"),),
    ),
    *_ways(
        (
            "{<A> {ran|walked|cycled|skated|hiked|jogged|rowed} <1 <x>> {each|every|per|an} hour. <he> was on the way for <0 hour>|<A> {ran|walked|cycled|skated|hiked|jogged|rowed} for <0 hour> at <1 <x>> {an|per} hour|at <1 <x>> {an|per} hour, <A> {cycled|walked|hiked|skated} for <0 hour>}. {<he> took <2 break>|<he> drank <2 cup> of water|there were <2 person> with <him>|<he> saw <2 bird>}.",
            "{<A> {ran|walked|cycled|skated|hiked|jogged|rowed} <1 <x>> {each|every|per|an} hour. <he> covered <0 <x>>|<A> {ran|walked|cycled|skated|hiked|jogged|rowed} <0 <x>> at <1 <x>> {an|per} hour|at <1 <x>> {an|per} hour, <A> {cycled|walked|hiked|skated} <0 <x>>}. {<he> took <2 break>|<he> drank <2 cup> of water|there were <2 person> with <him>|<he> saw <2 bird>}.",
            "{<A> {ran|walked|cycled|skated|hiked|jogged|rowed} <0 <x>>. <he> was on the way for <1 hour>|<A> {ran|walked|cycled|skated|hiked|jogged|rowed} <0 <x>> in <1 hour>|in <1 hour>, <A> {cycled|walked|hiked|skated} <0 <x>>}. {<he> took <2 break>|<he> drank <2 cup> of water|there were <2 person> with <him>|<he> saw <2 bird>}.",
        ),
        (
            "{how far did <A> {go|get|come}|how many <x+> did <A> {go|cover|travel}|what distance did <he> cover|how far did <he> go}?",
            "{how long did {it take <him>|<he> need}|how many hours did {it take <him>|<A> need|<he> need|the way take}|for how many hours was <he> on the way}?",
            "{how fast {did <A> go|was <A>}|what was <A>'s speed{ in <x+> per hour|}|how many <x+> did <he> {go|cover} {each hour|per hour|an hour|in one hour}|at what speed did <he> go}?",
        ),
        (_X, "{<0>|<0 hour>|it took <0 hour>}.", "{<0>|<0 <x>> per hour|it was <0 <x>> an hour}."),
        (2, 12),
        (2, 20),
        spared=((2, 12),),
        kinds=(("mile", "kilometre"),),
    ),
    *_ways(
        (
            "{it is <1 <x>> from <A>'s {house|flat|village} to the <place>. <he> {walked|went|rode|drove} {this way|the way} <0> times|one {lap|round} around the <place> is <1 <x>>. <A> {ran|walked|went|cycled} around it <0> times|<A> {walks|goes|cycles} <1 <x>> {each|every} day. <he> did this for <0> days|~<0> times <A> went a way of <1 <x>>}.",
            "{it is <1 <x>> from <A>'s {house|flat|village} to the <place>. <he> {walked|went|rode|drove} {this way|the way} again and again until <he> had covered <0 <x>>|one {lap|round} around the <place> is <1 <x>>. <A> {ran|walked|went|cycled} <0 <x>> around it|<A> {walks|goes|cycles} <1 <x>> each time. <he> covered <0 <x>>|~a way of <1 <x>> was gone by <A> until it made <0 <x>>}.",
            "{it is always the same way from <A>'s {house|flat|village} to the <place>. <he> {walked|went|rode|drove} it <1> times and covered <0 <x>>|<A> {ran|walked|went|cycled} around the <place> <1> times. that was <0 <x>> @inall|<A> {walks|goes|cycles} the same way each time. <he> went <1> times and covered <0 <x>>|~<1> times <A> went the same way, which made <0 <x>>}.",
        ),
        (
            "{how far did <A> go @inall|how many <x+> did <A> cover @inall|how many <x+> was that @inall|what is the total distance, in <x+>}?",
            "{how many times did <he> {do so|do it|do that}|how often did <he> {do so|do it|do that}|how many times was that}?",
            "{how many <x+> was {it each time|that each time}|how {far|many <x+>} did <he> go each time|how long was the way, in <x+>}?",
        ),
        (_X, "{<0>|<0> times|it was <0> times}.", _X),
        (2, 20),
        (2, 60),
        kinds=(("mile", "kilometre", "block", "metre"),),
    ),
    *asked(
        "{<A> {drove|rode|sailed|cycled} for <0 hour> at <1 <x>> {an|per} hour. <B> {drove|rode|sailed|cycled} for <2 hour> at <3 <x>> {an|per} hour|<A> {travelled|went} at <1 <x>> {an|per} hour and <B> at <3 <x>> {an|per} hour. <A> was on the way for <0 hour> and <B> for <2 hour>}.",
        ((2, 9), (10, 60), (2, 9), (10, 60)),
        ("how {far|many <x+>} did <A> go?", _X, "a b *", lambda a, b, c, d: a * b),
        ("how {far|many <x+>} did <B> go?", _X, "c d *", lambda a, b, c, d: c * d),
        (
            "how many <x+> {did they cover together|did they go in all|did the two cover in all}?",
            _X,
            "a b * c d * +",
            lambda a, b, c, d: a * b + c * d,
        ),
        (
            "how much {farther|further} did <A> go than <B>, in <x+>?",
            _X,
            "a b * c d * -",
            lambda a, b, c, d: a * b - c * d,
        ),
        ("how many <x+> per hour {was <A> faster|faster was <A>} than <B>?", _X, "b d ~", lambda a, b, c, d: b - d),
        fits=lambda a, b, c, d: a * b > c * d and b > d,
        kinds=(("mile", "kilometre"),),
    ),
    *asked(
        "{the way to {<town>|the <place>} is <0 <x>> long. <A> {has gone|has covered|has driven} <1 <x>>{| already| so far}. <he> {goes|drives|travels} <2 <x>> {an|per} hour|of a way of <0 <x>>, <A> has gone <1>. <he> {goes|drives|travels} at <2 <x>> per hour|<A> is on a trip of <0 <x>>. <he> travels <2 <x>> {an|per} hour and has gone <1 <x>> {already|so far}|~<A> has <1> of <0 <x>> behind <him>. <he> goes <2 <x>> {an|per} hour}.",
        ((2, 9), (2, 90), (4, 60)),
        (
            "{how many hours does the rest take|how long does <he> {still|} need for the rest, in hours|in how many hours will <he> be there}?",
            "{<0>|<0 hour>|it takes <0 hour>}.",
            "a b - c /",
            lambda a, b, c: (a - b) // c,
        ),
        ("how many <x+> {are left|are still to go|has <he> still to go}?", _X, "a b ~", lambda a, b, c: a - b),
        ("how far does <he> get in 3 hours?", _X, "c 3 *", lambda a, b, c: 3 * c),
        values=lambda n, b, c: (n * c + b, b, c),
        kinds=(("mile", "kilometre"),),
    ),
)

_FLOW = (
    *_ways(
        (
            "{{a|the} {tap|pump|hose|pipe|spring} {gives|brings|delivers} <1 litre> of <x> {a|per|every} minute. it runs for <0 minute>|for <0 minute>, <1 litre> of <x> a minute flow into {a|the} {tank|barrel|tub|vat}|~<1 litre> of <x> flow {per|every} minute, and this goes on for <0 minute>}.",
            "{{a|the} {tap|pump|hose|pipe|spring} {gives|brings|delivers} <1 litre> of <x> {a|per|every} minute. it has to give <0 litre>|<1 litre> of <x> a minute flow into {a|the} {tank|barrel|tub|vat}. it holds <0 litre>|~<1 litre> of <x> flow {per|every} minute, and this goes on until there are <0 litre>}.",
            "{{a|the} {tap|pump|hose|pipe|spring} {gives|brings|delivers} <0 litre> of <x> in <1 minute>|in <1 minute>, <0 litre> of <x> flow into {a|the} {tank|barrel|tub|vat}|~<0 litre> of <x> flow in <1 minute>, always equally fast}.",
        ),
        (
            "{how many litres {is that|are there then|does that make|come out}|how much <x> is that, in litres}?",
            "{how many minutes {does that take|does it take|is that|pass}|how long does {that|it} take, in minutes}?",
            "{how many litres {is that|are those|come} {a|per|each|every} minute|how much <x> comes in one minute, in litres}?",
        ),
        ("{<0>|<0 litre>}.", "{<0>|<0 minute>}.", "{<0>|<0 litre>}."),
        (2, 60),
        (2, 40),
        kinds=(("water", "milk", "oil", "juice", "paint", "syrup", "petrol", "lemonade", "rain water"),),
    ),
    *_ways(
        (
            "{{a|one|each} machine {makes|produces} <1 <x>> {an|per|every} hour. it {runs|works|is on} for <0 hour>|in a factory, <1 <x>> {are made|come off the line} {every|each} hour. today the line {is on|runs} for <0 hour>|<1 <x>> an hour leave {a factory|a workshop}, and it works for <0 hour>}. {<2 person> work there|the machine is <2 year> old|there are <2 window> in the hall}.",
            "{{a|one|each} machine {makes|produces} <1 <x>> {an|per|every} hour. it has to make <0 <x>>|in a factory, <1 <x>> {are made|come off the line} {every|each} hour. today the line has to make <0 <x>>|<1 <x>> an hour leave {a factory|a workshop}, and <0> are ordered}. {<2 person> work there|the machine is <2 year> old|there are <2 window> in the hall}.",
            "{{a|one} machine {makes|produces} <0 <x>> in <1 hour>, {the same number|equally many} each hour|in a factory, <0 <x>> {are made|come off the line} in <1 hour>|<0 <x>> leave {a factory|a workshop} in <1 hour>}. {<2 person> work there|the machine is <2 year> old|there are <2 window> in the hall}.",
        ),
        (
            "{how many <x+> {is that|are made|does that make|are there then} {@inall|in that time}|what is the number of <x+> made}?",
            "{how many hours {does that take|does it take|are needed}|how long does that take, in hours}?",
            "{how many <x+> {is that|are made} {an|per|each|every} hour|how many <x+> {are made|come out} in one hour}?",
        ),
        (_X, "{<0>|<0 hour>|it takes <0 hour>}.", _X),
        (2, 24),
        (5, 400),
        spared=((2, 30),),
        kinds=(
            (
                "toy",
                "bottle",
                "cup",
                "nail",
                "screw",
                "shirt",
                "sock",
                "pencil",
                "tile",
                "candle",
                "plate",
                "chair",
                "spoon",
                "button",
                "lamp",
                "key",
                "bolt",
                "envelope",
                "ball",
                "brick",
                "can",
                "phone",
                "battery",
            ),
        ),
    ),
)

_JOBS = (
    ("lawn", "mowed", "mow"), ("car", "washed", "wash"), ("dog", "walked", "walk"), ("window", "cleaned", "clean"), ("bicycle", "repaired", "repair"),
    ("garden", "watered", "water"), ("fence", "painted", "paint"), ("chair", "mended", "mend"), ("basket", "sold", "sell"), ("picture", "sold", "sell"),
    ("scarf", "knitted", "knit"), ("lesson", "gave", "give"), ("driveway", "cleared", "clear"), ("shirt", "ironed", "iron"), ("sack of leaves", "filled", "fill"),
)  # fmt: skip
"""What is paid for, what was done with it, what one does with it."""

_MONEY = (
    *_ways(
        (
            "{<A> {earned|got|was paid|made|~received} <$1> {for each|for every|per} <x>. <he> <y> <0 <x>>|<A> <y> <0 <x>> and {got|earned|was paid} <$1> for each{| <x>}|<A> <y> <0 <x>>. {each|every} <x> brought <him> <$1>|for every <x> that <he> <y>, <A> {got|was paid} <$1>. there were <0 <x>>}.",
            "{<A> {earned|got|was paid|made|~received} <$1> {for each|for every|per} <x>. <he> {earned|got|made} <$0> @inall|<A> {got|earned|was paid} <$0>, <$1> for each <x>|<A> {earned|made} <$0>. {each|every} <x> brought <him> <$1>|for every <x> that <he> <y>, <A> {got|was paid} <$1>. <he> had <$0> in the end}.",
            "{<A> {earned|got|was paid|made|~received} the same {amount|sum} {for each|for every} <x>. <he> <y> <1 <x>> and {earned|got} <$0>|<A> <y> <1 <x>> and {got|earned|was paid} <$0>, the same for each|<A> <y> <1 <x>>. @inall they brought <him> <$0>|for the <1 <x>> that <he> <y>, <A> {got|was paid} <$0>}.",
        ),
        (
            "{how much {money |}did <A> {earn|get|make} {@inall|}|how many dollars did <he> {earn|get|make}|how much was <he> paid {@inall|}|what did <A> earn}?",
            "how many <x+> did {<A>|<he>} <z>?",
            "{how much {money |}did <A> {earn|get|make} {for each|for every|per|for one} <x>|how many dollars did <he> {get|earn} {per|for each} <x>|how much was <he> paid {per|for one} <x>|what did one <x> bring}?",
        ),
        (_CASH, _X, _CASH),
        (2, 40),
        (2, 45),
        props=_JOBS,
        **_PERSON,
    ),
    *_ways(
        (
            "{<A> {earns|earned|is paid|gets|~receives} <$1> {per|every|each} <x> at {a café|a garage|the <place>}. <he> worked <0 <x>>|<A> worked <0 <x>> for <$1> {per|each} <x>|one <x> of work brings <A> <$1>. <he> works <0 <x>>|<A> put aside <$1> {every|each} <x>. <he> did so for <0 <x>>}. {<he> is <2 year> old|<he> works with <2> others|<his> bus ticket costs <$2>}.",
            "{<A> {earns|earned|is paid|gets|~receives} <$1> {per|every|each} <x> at {a café|a garage|the <place>}. <he> made <$0>|<A> worked for <$1> {per|each} <x> and {made|got} <$0>|one <x> of work brings <A> <$1>. <he> wants <$0>|<A> put aside <$1> {every|each} <x>. <he> did so until <he> had <$0>}. {<he> is <2 year> old|<he> works with <2> others|<his> bus ticket costs <$2>}.",
            "{<A> {earns|earned|is paid|gets|~receives} the same {every|each} <x> at {a café|a garage|the <place>}. <he> made <$0> in <1 <x>>|<A> worked <1 <x>> for <$0>|<1 <x>> of work bring <A> <$0>|<A> put aside the same amount {every|each} <x>. after <1 <x>> <he> had <$0>}. {<he> is <2 year> old|<he> works with <2> others|<his> bus ticket costs <$2>}.",
        ),
        (
            "{how much {money |}{is that|does that make|did <A> have then}|how many dollars {is that|does that make}|what is the total amount}?",
            "{how many <x+> {is that|does that take|did it take|does <he> need}|for how many <x+> is that}?",
            "{how much {money |}is that {per|each|every|for one} <x>|how many dollars is that {per|for each} <x>|what is the amount for {each|one} <x>}?",
        ),
        (_CASH, _X, _CASH),
        (2, 40),
        (5, 90),
        spared=((8, 60),),
        kinds=(("hour", "week", "day", "month", "shift"),),
    ),
    *_ways(
        (
            "{<A> {bought|ordered|took|~purchased} <0 <x>>. {each|every} <x> cost <$1>|{a|one|each} <x> costs <$1>. <A> {bought|ordered|took|needs} <0 <x>>|<A> {bought|ordered} <0 <x>> for <$1> each|<x+> cost <$1> each at the <shop>, and <A> {bought|took|chose} <0>|at <$1> apiece, <A> {bought|took} <0 <x>>}.",
            "{<A> {bought|ordered|took|~purchased} <x+>. {each|every} <x> cost <$1>, and <he> paid <$0>|{a|one|each} <x> costs <$1>. <A> {spent|paid} <$0> on <x+>|<A> {bought|ordered} <x+> for <$1> each and paid <$0>|<x+> cost <$1> each at the <shop>, and <A> {spent|paid} <$0>|at <$1> apiece, <A> {bought|took} <x+> for <$0>}.",
            "{<A> {bought|ordered|took|~purchased} <1 <x>>. {@inall they|together they} cost <$0>|all <x+> have the same price. <A> {spent|paid} <$0> for <1 <x>>|<A> {bought|ordered} <1 <x>> for <$0> @inall|<x+> all cost the same at the <shop>, and <A> {paid|spent} <$0> on <1>|for <$0>, <A> {bought|took} <1 <x>> of the same price}.",
        ),
        (
            "{how much {money |}did {<A>|<he>} {pay|spend|have to pay} {@inall|}|how much {was that|is that} {@inall|}|what did {<A>|<he>} pay {@inall|}|how many dollars {was that|did <he> spend}|what is the total {cost|price}|find the total cost}?",
            "{how many <x+> {did {<A>|<he>} {buy|get}|were there|was that}|what number of <x+> did <A> buy|find the number of <x+>}?",
            "{how much {did|does} {each|one|a|a single} <x> cost|what <=is/was> the {price|cost} of {one|each|a} <x>|how many dollars {did|does} one <x> cost|how much did <he> pay {for each <x>|per <x>}|find the price of one <x>}?",
        ),
        (_CASH, _X, _CASH),
        (2, 30),
        (2, 60),
        kinds=(BUY,),
        **_PERSON,
    ),
    *_ways(
        (
            "{{a|one} <x> costs <1 cent>. <A> {bought|wants|takes} <0 <x>>|<A> {bought|took} <0 <x>> for <1 cent> each|<x+> are <1 cent> {each|apiece} at the <shop>. <A> {buys|bought} <0>}. {{a|one} <y> costs <2 cent>|<y+> are <2 cent> {each|apiece}}.",
            "{{a|one} <x> costs <1 cent>. <A> {spent|has|paid} <0 cent>|<A> {bought|took} <x+> for <1 cent> each and paid <0 cent>|<x+> are <1 cent> {each|apiece} at the <shop>. <A> {spends|spent} <0 cent>}. {{a|one} <y> costs <2 cent>|<y+> are <2 cent> {each|apiece}}.",
            "{<1 <x>> cost <0 cent>. <A> {bought|wants|takes} them|<A> {bought|took} <1 <x>> for <0 cent>|<x+> all cost the same at the <shop>. <A> {buys|bought} <1> for <0 cent>}. {{a|one} <y> costs <2 cent>|<y+> are <2 cent> {each|apiece}}.",
        ),
        (
            "{how many cents {is that for the <x+>|do the <x+> cost|are to be paid for the <x+>}|how much do the <x+> cost{| in cents| @inall}|what do the <x+> cost {in cents|@inall}}?",
            "how many <x+> {is that|does that make|can <he> have for that|can be bought for that}?",
            "{how many cents {is that for one <x>|does {each|one|a} <x> cost}|how much does {one|each|a single} <x> cost{| in cents}|what does one <x> cost{| in cents}}?",
        ),
        ("{<0>|<0 cent>}.", _X, "{<0>|<0 cent>}."),
        (2, 20),
        (5, 95),
        spared=((5, 90),),
        fits=lambda a, b, c: b != c,
        kinds=(
            (*EAT, "pencil", "eraser", "stamp", "sticker", "balloon", "ruler"),
            ("pen", "postcard", "candle", "ribbon", "badge", "whistle", "envelope", "notebook", "marble"),
        ),
    ),
    *asked(
        "{a|one|each} <x> costs <$0> {at the <shop>|in <town>|}. {a|one|each} <y> costs <$1>. {<A> {bought|took|ordered} <2 <x>> and <3 <y>>|<A> {bought|took|ordered} <3 <y>> and <2 <x>>}.",
        ((2, 30), (2, 30), (2, 15), (2, 15)),
        (
            "how much did {<A>|<he>} {pay|spend} {@inall|for everything}?",
            _CASH,
            "a c * b d * +",
            lambda a, b, c, d: a * c + b * d,
        ),
        ("how much did {<A>|<he>} {pay for|spend on} the <x+>?", _CASH, "a c *", lambda a, b, c, d: a * c),
        ("how much did {<A>|<he>} {pay for|spend on} {all |}the <y+>?", _CASH, "b d *", lambda a, b, c, d: b * d),
        (
            "how much more did {<A>|<he>} spend on the <x+> than on the <y+>?",
            _CASH,
            "a c * b d * -",
            lambda a, b, c, d: a * c - b * d,
        ),
        (
            "how many {things|items|articles} did {<A>|<he>} {buy|get} @inall?",
            _NUMBER,
            "c d +",
            lambda a, b, c, d: c + d,
        ),
        ("how much more does {a|one} <x> cost than {a|one} <y>?", _CASH, "a b ~", lambda a, b, c, d: a - b),
        fits=lambda a, b, c, d: a > b and a * c > b * d,
        kinds=(BUY, BUY),
    ),
    *asked(
        "{<A> {had|took along|got} <$0>{| for <his> birthday}. {<he> {bought|took|ordered}|at the <shop> <he> {bought|took}} <1 <x>> for <$2> each|<A> {bought|took|ordered} <1 <x>> at <$2> each and had <$0> with <him>}.",
        ((20, 400), (2, 12), (2, 30)),
        ("how much {money |}did <he> have left{| then| after that}?", _CASH, "a b c * -", lambda a, b, c: a - b * c),
        ("how much {money |}did <he> {spend|pay for the <x+>|pay {@inall|}}?", _CASH, "b c *", lambda a, b, c: b * c),
        fits=lambda a, b, c: a > b * c,
        kinds=(BUY,),
        anyone=True,
    ),
    *asked(
        "{<A> {had|saved|got} <$0>. <he> spent <$1> on {a <y>|food|a bus ticket} and spent the rest on <x+> at <$2> each|<A> {bought|paid for} a <y> for <$1> out of <his> <$0>. all that was left went for <x+> at <$2> each}.",
        ((2, 20), (3, 60), (2, 15)),
        ("how many <x+> did {<A>|<he>} {get|buy}?", _X, "a b - c /", lambda a, b, c: (a - b) // c),
        (
            "how much {money |}{was left for the <x+>|went for the <x+>|did <he> spend on the <x+>}?",
            _CASH,
            "a b ~",
            lambda a, b, c: a - b,
        ),
        ("how much would 3 <x+> cost?", _CASH, "c 3 *", lambda a, b, c: c * 3),
        values=lambda n, b, c: (n * c + b, b, c),
        kinds=(
            (
                "pen",
                "card",
                "sticker",
                "badge",
                "apple",
                "sandwich",
                "muffin",
                "comic",
                "postcard",
                "ribbon",
                "notebook",
                "magnet",
            ),
            ("book", "cap", "game", "scarf", "mug", "poster", "kite", "toy car"),
        ),
    ),
)

_DOINGS = (
    ("apple", "ate", "eat"), ("cup of tea", "drank", "drink"), ("letter", "wrote", "write"), ("push-up", "did", "do"),
    ("photo", "took", "take"), ("page", "copied", "copy"), ("tree", "trimmed", "trim"), ("egg", "collected", "collect"),
    ("loaf", "baked", "bake"), ("new word", "learned", "learn"), ("poem", "memorised", "memorise"), ("puzzle", "solved", "solve"),
    ("flower", "drew", "draw"), ("goal", "scored", "score"), ("bead", "threaded", "thread"), ("stitch", "sewed", "sew"),
    ("fish", "caught", "catch"), ("basket of plums", "picked", "pick"), ("song", "played", "play"), ("paper star", "folded", "fold"),
    ("parcel", "delivered", "deliver"), ("newspaper", "delivered", "deliver"), ("bowl of soup", "served", "serve"), ("ticket", "sold", "sell"),
    ("step", "climbed", "climb"), ("glass of water", "drank", "drink"), ("shell", "found", "find"), ("hole", "dug", "dig"),
)  # fmt: skip
"""A thing, what someone did with it every day, what one does with it."""

_DAILY = (
    *_ways(
        (
            "{<A> <y> <1 <x>> {each|every|a} day. <he> did {this|so|that} for <0> days|<A> <y> <1 <x>> {each|every|a} day for <0 day>|for <0 day>, <A> <y> <1 <x>> {a|every|each} day|every day <A> <y> the same number of <x+>, namely <1>. this went on for <0 day>|<A> <y> <1 <x>> on each of <0> days|~it was <1 <x>> a day that <A> <y>, <0> days long}.",
            "{<A> <y> <1 <x>> {each|every|a} day. <he> did {this|so|that} until there were <0>|<A> <y> <0 <x>>, <1> {each|every|a} day|<A> <y> <1 <x>> {a|every|each} day and <0 <x>> @inall|every day <A> <y> the same number of <x+>, namely <1>. this made <0 <x>>|<A> <y> <0 <x>> at a rate of <1> {a|per} day|~it was <1 <x>> a day that <A> <y>, <0> in all}.",
            "{<A> <y> the same number of <x+> {each|every} day. <he> <y> <0 <x>> in <1> days|<A> <y> <0 <x>> in <1 day>, the same number {each|every} day|for <1 day>, <A> <y> the same number of <x+> every day, <0> @inall|every day <A> <y> the same number of <x+>. after <1 day> it was <0 <x>>|<A> <y> <0 <x>> over <1> days, {equally many|the same number} each day|~it was <0 <x>> in <1> days that <A> <y>, each day as many}.",
        ),
        (
            "{how many <x+> did {<A>|<he>} <z> {@inall|}|how many <x+> {was|is} that {@inall|}|what is the total number of <x+>}?",
            "{how many days did {it take <him>|<he> need|that take|<he> <z> <x+>|<A> do {this|so}}|for how many days did <he> <z> <x+>|how many days {was|is} that}?",
            "{how many <x+> did {<A>|<he>} <z> {each|every|per|a} day|how many <x+> {was|is} that {a day|per day|each day}|how many <x+> did <he> <z> {daily|on one day}}?",
        ),
        (_X, "{<0>|<0 day>|it was <0 day>}.", "{<0>|<0 <x>>|<0 <x>> a day}."),
        (2, 40),
        (2, 60),
        props=_DOINGS,
        **_PERSON,
    ),
    *_ways(
        (
            "{<A> <y> <1 <x>> {on each|on every} {morning|evening|weekend}. <B> <y> <2> each time. they did {this|so} <0> times|<B> <y> <2 <x>> and <A> <1> each {morning|evening}, on <0> days}.",
            "{<A> <y> <1 <x>> {on each|on every} {morning|evening|weekend}. <B> <y> <2> each time. @inall <A> <y> <0>|<B> <y> <2 <x>> and <A> <1> each {morning|evening}. in the end <A> had <0>}.",
            "{<A> <y> the same number {on each|on every} {morning|evening|weekend}. <B> <y> <2> each time. in <1> times <A> <y> <0 <x>>|<B> <y> <2 <x>> each {morning|evening}. <A> <y> <0 <x>> in <1> days, equally many each}.",
        ),
        (
            "how many <x+> did <A> <z> {@inall|}?",
            "how many times did <A> <z> <x+>?",
            "how many <x+> did <A> <z> each time?",
        ),
        (_X, "{<0>|<0> times}.", _X),
        (2, 30),
        (2, 30),
        spared=((2, 30),),
        fits=lambda a, b, c: c != b,
        props=_DOINGS,
    ),
    *asked(
        "{<A> <y> <0 <x>> {each|every|a} day for <1 day> and <2 <x>> on the {day after|next day|last day}|for <1 day>, <A> <y> <0 <x>> {a|every|each} day. on the {day after|next day} <he> <y> <2>|<A> <y> <0 <x>> on each day of a holiday of <1 day>. at home <he> <y> <2 <x>> more}.",
        ((2, 30), (2, 14), (2, 60)),
        (
            "how many <x+> {did {<A>|<he>} <z>|was that|is that} {@inall|altogether}?",
            _X,
            "a b * c +",
            lambda a, b, c: a * b + c,
        ),
        ("how many <x+> did <he> <z> in the first 3 days?", _X, "a 3 *", lambda a, b, c: a * 3),
        fits=lambda a, b, c: b > 3,
        props=_DOINGS,
        anyone=True,
    ),
    *asked(
        "{<A> has <0 <x>> to {sort|check|clean|paint|label|pack}. <he> {does|finishes|manages} <1> {each|every|a} day|there are <0 <x>> for <A> to {sort|check|clean|paint|label|pack}, and <he> {does|finishes|manages} <1> {each|every|a} day}. {<2> are {done|finished} already|<2> of them are {done|finished}}.",
        ((2, 20), (2, 30), (2, 60)),
        (
            "how many more days does <he> need{| for the rest| for all the others}?",
            "{<0>|<0 day>}.",
            "a c - b /",
            lambda a, b, c: (a - c) // b,
        ),
        ("how many <x+> are {not done yet|left to do|still to be done|left}?", _X, "a c ~", lambda a, b, c: a - c),
        values=lambda n, b, c: (n * b + c, b, c),
        kinds=(OWN,),
    ),
)

_RECIPES = (
    *_ways(
        (
            "{{a recipe needs|it takes} <1 <x>> for {one|a|each} <y>. <A> {makes|baked|wants to make} <0 <y>>|<A> {uses|used|needs} <1 <x>> for {each|every|one} <y>. <he> {makes|made|wants} <0 <y>>|for <0 <y>> with <1 <x>> in each, <A> {goes to the <shop>|opens the cupboard}|there are <1 <x>> in each <y>, and <A> {makes|made} <0 <y>>}.",
            "{{a recipe needs|it takes} <1 <x>> for {one|a|each} <y>. <A> {has|used|bought} <0 <x>>|<A> {uses|used|needs} <1 <x>> for {each|every|one} <y>. <he> {has|had|took} <0 <x>>|with <0 <x>> for <y+> of <1> each, <A> {comes from the <shop>|opens the oven}|there are <1 <x>> in each <y>, and <A> {has|used} <0 <x>>}.",
            "{{a recipe needs|it takes} <0 <x>> for <1 <y>>. <A> {makes|baked|wants to make} them|<A> {uses|used|needs} <0 <x>> for <1 <y>>. {each|every} <y> {gets|has} the same number|for <1 <y>> of the same kind, <A> {takes|took} <0 <x>> from the cupboard|there are <0 <x>> in <1 <y>>, and <A> {makes|made} them all alike}.",
        ),
        (
            "how many <x+> {does <he> need|are needed|does that take|does it take|are used|~must <he> have} {@inall|}?",
            "how many <y+> {can <he> make|are there|is that|does <he> make|can be made|does that give|~come out of that}?",
            "how many <x+> {are in {each|one|every} <y>|does {each|one|every} <y> {need|have|get}|does <he> need for {one|each|a single} <y>|are needed {per|for one} <y>}?",
        ),
        (_X, _Y, _PER),
        (2, 30),
        (2, 12),
        kinds=(
            (
                "egg",
                "cup of flour",
                "apple",
                "spoon of sugar",
                "tomato",
                "lemon",
                "carrot",
                "mushroom",
                "olive",
                "peach",
                "cherry",
                "slice of cheese",
                "walnut",
                "onion",
                "gram of salt",
                "strawberry",
                "cup of milk",
            ),
            (
                "cake",
                "pie",
                "pizza",
                "salad",
                "omelette",
                "tart",
                "loaf",
                "pot of soup",
                "batch of buns",
                "sandwich",
                "smoothie",
                "fruit bowl",
            ),
        ),
    ),
    *asked(
        "{<A> makes {necklaces|bracelets}. {each|every one} needs <0> red beads and <1> blue beads|for {each|one|every} bracelet <A> {takes|uses} <0> red beads and <1> blue ones}. <he> {makes|wants to make} <2> of them.",
        ((2, 30), (2, 30), (2, 20)),
        (
            "how many beads {does <he> need|are needed|is that|does that take} @inall?",
            "{<0>|<0 bead>}.",
            "a b + c *",
            lambda a, b, c: (a + b) * c,
        ),
        (
            "how many red beads {does <he> need|are needed|is that|does that take}?",
            "{<0>|<0 bead>}.",
            "a c *",
            lambda a, b, c: a * c,
        ),
        (
            "how many beads {are on one|does one have|are there on each|go into each} {@inall|}?",
            "{<0>|<0 bead>}.",
            "a b +",
            lambda a, b, c: a + b,
        ),
    ),
    *asked(
        "{{a|one|each} <x> {needs|takes} <0> cups of flour and <1 egg>|for {one|each|a} <x>, <A>'s {book|recipe} says <0> cups of flour and <1 egg>}. <A> {wants to make|makes|is making} <2 <x>>.",
        ((2, 8), (2, 8), (2, 20)),
        (
            "how many cups of flour {does <he> need|are needed|does that take}?",
            "{<0>|<0 cup>}.",
            "a c *",
            lambda a, b, c: a * c,
        ),
        ("how many eggs {does <he> need|are needed|does that take}?", "{<0>|<0 egg>}.", "b c *", lambda a, b, c: b * c),
        (
            "how many more cups of flour than eggs {does <he> need|are needed} {@inall|}?",
            _NUMBER,
            "a c * b c * -",
            lambda a, b, c: (a - b) * c,
        ),
        fits=lambda a, b, c: a > b,
        kinds=(("cake", "pie", "loaf", "tart", "batch of muffins", "tray of buns", "pot of dumplings"),),
    ),
)

_TRIPS = (
    *_ways(
        (
            "{<A> {carried|brought|moved} <x+> {from the <place> to the cellar|to the kitchen|upstairs|to the cart}. <he> could {carry|take} <1> at a time. <he> {went|made the trip} <0> times|<A> {carried|took|moved} <1 <x>> {on each trip|at a time|each time}. <he> made <0 trip>|in <0 trip> of <1 <x>> each, <A> moved all of them|~with <1 <x>> to a trip, <A> went <0> times}.",
            "{<A> {carried|brought|moved} <0 <x>> {from the <place> to the cellar|to the kitchen|upstairs|to the cart}. <he> could {carry|take} <1> at a time|<A> {carried|took|moved} <1 <x>> {on each trip|at a time|each time}. <he> moved <0>|in trips of <1 <x>> each, <A> moved <0 <x>>|~with <1 <x>> to a trip, <A> had to move <0>}.",
            "{<A> {carried|brought|moved} <0 <x>> {from the <place> to the cellar|to the kitchen|upstairs|to the cart}. <he> {went|made the trip} <1> times and took the same number each time|<A> {carried|took|moved} the same number of <x+> {on each trip|each time}. <he> moved <0> in <1 trip>|in <1> equal trips, <A> moved <0 <x>>|~with <0 <x>> to move, <A> went <1> times, equally loaded}.",
        ),
        (
            "how many <x+> did {<A>|<he>} {carry|move|bring} {@inall|}?",
            "how many {trips did {<A>|<he>} {make|need}|times did {<A>|<he>} {go|have to go}|trips did it take}?",
            "how many <x+> did {<A>|<he>} {carry|move|take} {at a time|each time|on each trip|per trip|on one trip}?",
        ),
        (_X, "{<0>}.", _X),
        (2, 20),
        (2, 30),
        kinds=(
            (
                "chair",
                "box",
                "bucket",
                "tray",
                "plate",
                "log",
                "brick",
                "sack",
                "crate",
                "bottle",
                "book",
                "pumpkin",
                "flower pot",
                "tile",
                "basket",
                "bag",
                "melon",
                "jar",
                "plank",
            ),
        ),
        **_PERSON,
    ),
    *asked(
        "{<A> had to {carry|move|bring} <0 <x>> from {one room|one table|the yard} and <1 <x>> from {another|the <place>}. <he> could {carry|take} <2> {at a time|on each trip}|there were <0 <x>> in the {hall|yard} and <1> at the <place>. <A> {carried|moved} all of them, <2> {at a time|on each trip}}.",
        ((2, 15), (2, 60), (2, 12)),
        (
            "how many trips {did <he> {make|need}|did it take|were needed}{| @inall}?",
            _NUMBER,
            "a b + c /",
            lambda a, b, c: (a + b) // c,
        ),
        ("how many <x+> {did <he> {carry|move}|were there} @inall?", _X, "a b +", lambda a, b, c: a + b),
        ("how many <x+> {can|could} <he> carry in 4 trips?", _X, "c 4 *", lambda a, b, c: c * 4),
        values=lambda n, b, c: (n * c - b, b, c),
        fits=lambda a, b, c: a > 1,
        kinds=(
            (
                "tray",
                "plate",
                "chair",
                "log",
                "brick",
                "sack",
                "bottle",
                "book",
                "box",
                "pumpkin",
                "bag",
                "cushion",
                "basket",
                "cup",
            ),
        ),
    ),
)

_MULTIPLES = (
    *_ways(
        (
            "{<A> has <1 <x>>. <B> has <0> times as many|<B> has <0> times as many <x+> as <A>, {who|and <A>} has <1>|<B>'s {collection|pile|heap} is <0> times {as large|as big} as <A>'s. <A> has <1 <x>>}.",
            "{<A> has <1 <x>>. <B> has <0>|<B> has <0 <x>> and <A> has <1>|<B>'s {collection|pile|heap} has <0 <x>> in it. <A> has <1 <x>>}.",
            "{<B> has <0 <x>>. that is <1> times as many as <A>|<B> has <1> times as many <x+> as <A>, and <B> has <0>|<B>'s {collection|pile|heap} is <1> times {as large|as big} as <A>'s. <B> has <0 <x>>}.",
        ),
        (
            "how many <x+> does <B> have?",
            "how many times as many <x+> does <B> have as <A>?",
            "how many <x+> does <A> have?",
        ),
        (_X, "{<0>|<0> times}.", _X),
        (2, 12),
        (2, 60),
        kinds=(_THINGS,),
    ),
    *_ways(
        (
            "{{a|the} <x> is <1 <y>> long. {a|the} <z> is <0> times as long|{a|the} <z> is <0> times as long as {a|the} <x>. the <x> {measures|is} <1 <y>>}.",
            "{{a|the} <x> is <1 <y>> long. {a|the} <z> is <0 <y>> long|{a|the} <z> {measures|is} <0 <y>>. {a|the} <x> {measures|is} <1 <y>>}.",
            "{{a|the} <z> is <0 <y>> long. it is <1> times as long as {a|the} <x>|{a|the} <z> is <1> times as long as {a|the} <x>. the <z> {measures|is} <0 <y>>}.",
        ),
        (
            "{how long is the <z>|how many <y+> long is the <z>|what is the length of the <z>}?",
            "{how many times as long as the <x> is the <z>|how many times longer is the <z> than the <x>|how often does the <x> fit into the <z>}?",
            "{how long is the <x>|how many <y+> long is the <x>|what is the length of the <x>}?",
        ),
        (_Y, "{<0>|<0> times}.", _Y),
        (2, 12),
        (2, 60),
        props=together(
            "rope/metre/fence, pencil/centimetre/ribbon, path/metre/road, bench/foot/wall, boat/foot/ship, "
            "snake/centimetre/crocodile, spoon/inch/broom, train car/metre/train, worm/centimetre/eel, "
            "bridge/metre/tunnel"
        ),
    ),
    *asked(
        "{<A> {has|has|collected|has got} <0 <x>>. <B> {has|has|collected|has got} <1> times as many, and <C> {has|has|collected|has got} <2>|<C> {has|has|collected|has got} <2 <x>>, <A> <0> and <B> <1> times as many as <A>}.",
        ((2, 40), (2, 9), (2, 60)),
        ("how many <x+> are <B>'s?", _X, "a b *", lambda a, b, c: a * b),
        ("how many <x+> do <A> and <B> have {@together|}?", _X, "a b * a +", lambda a, b, c: a * b + a),
        ("how many <x+> do <A> and <C> have {@together|}?", _X, "a c +", lambda a, b, c: a + c),
        (
            "how many more <x+> does <B> have than <A>?",
            "{<0>|<0 <x>>|<0> more}.",
            "a b * a -",
            lambda a, b, c: a * b - a,
        ),
        (
            "how many <x+> do {all three|the three} have {@together|}?",
            _X,
            "a b * a + c +",
            lambda a, b, c: a * b + a + c,
        ),
        kinds=(_THINGS,),
    ),
    *asked(
        "{<A> {hiked|cycled|walked} <0 <x>> on <day> and {twice|two times} as {far|many <x+>} on <dayb>|on <day>, <A> {hiked|cycled|walked} <0 <x>>. on <dayb> <he> went twice as far|<A> {hiked|cycled|walked} <0 <x>> on <day>. it was {twice|two times} as {far|many <x+>} on <dayb>}. <his> <kin> {hiked|cycled|walked} <1 <x>> on <dayb>.",
        ((3, 40), (2, 60)),
        ("how {far|many <x+>} did <A> go on <dayb>?", _X, "a 2 *", lambda a, b: 2 * a),
        ("how {far|many <x+>} did <A> go on {both days|the two days} together?", _X, "a 3 *", lambda a, b: 3 * a),
        kinds=(("mile", "kilometre"),),
    ),
)

_STEPS = (
    *asked(
        "{<A> {bought|had|got|ordered} <0 <y>> of <x+> with <1> in each. {<he> {used|gave away|sold|handed out} <2> of the <x+>|<2> of the <x+> {were|got} {broken|lost|used up}}|there were <1 <x>> in a <y>, and <A> {had|bought} <0 <y>>. {<2 <x>> were {used|sold|given away}|<he> {used|sold|gave away} <2 <x>>}}.",
        ((2, 20), (3, 30), (2, 90)),
        (
            "how many <x+> {were left|remained|did <he> have left|were still there|did <he> still have|~stayed}?",
            _X,
            "a b * c -",
            lambda a, b, c: a * b - c,
        ),
        (
            "how many <x+> {were there|did <he> have} {at first|at the start|before that|to begin with}?",
            _X,
            "a b *",
            lambda a, b, c: a * b,
        ),
        fits=lambda a, b, c: a * b > c + 1,
        kinds=(PACK, CONTAINERS),
        anyone=True,
    ),
    *asked(
        "{<A> <has> <0 <y>> {of|with} <1 <x>> each and <2> {loose|single|extra|other} <x+>|there are <1 <x>> in each of <0 <y>>, and <2 <x>> lie {beside them|outside|on the table} in <A>'s room|<A> <has> <2> {loose|single|extra} <x+> and <0 <y>> with <1 <x>> in each|~besides <2> single <x+>, <A> <has> <0 <y>> of <1>}.",
        ((2, 20), (3, 30), (2, 60)),
        (
            "how many <x+> {are there|does <he> have|does <A> have|is that} @inall?",
            _TOTAL,
            "a b * c +",
            lambda a, b, c: a * b + c,
        ),
        ("how many <x+> are in the <y+>{| @inall}?", _TOTAL, "a b *", lambda a, b, c: a * b),
        ("how many more <x+> are inside the <y+> than outside?", _X, "a b * c -", lambda a, b, c: a * b - c),
        fits=lambda a, b, c: a * b > c,
        kinds=(PACK, CONTAINERS),
        anyone=True,
    ),
    *asked(
        "{<A> {filled|packed} <0 <y>> with <1 <x>> each and <B> {filled|packed} <2 <y>> with <3 <x>> each|there were <1 <x>> in each of <A>'s <0 <y>> and <3> in each of <B>'s <2 <y>>|<B> had <2 <y>> of <3 <x>> each and <A> <0 <y>> of <1>}.",
        ((2, 20), (2, 30), (2, 20), (2, 30)),
        (
            "how many <x+> did {they have|the two have} @together?",
            _X,
            "a b * c d * +",
            lambda a, b, c, d: a * b + c * d,
        ),
        ("how many <x+> {were in <A>'s <y+>|did <A> have}{| @inall}?", _X, "a b *", lambda a, b, c, d: a * b),
        ("how many <x+> {were in <B>'s <y+>|did <B> have}{| @inall}?", _X, "c d *", lambda a, b, c, d: c * d),
        (
            "how many more <x+> did <A> have than <B>?",
            "{<0>|<0 <x>>}.",
            "a b * c d * -",
            lambda a, b, c, d: a * b - c * d,
        ),
        ("how many <y+> {did they have|were there|did the two have} @together?", _Y, "a c +", lambda a, b, c, d: a + c),
        fits=lambda a, b, c, d: a * b > c * d,
        kinds=(PACK, CONTAINERS),
    ),
    *asked(
        "{<A> {picked|cut|bought|grew} <0 <x>>. <he> {threw away|kept|gave <his> <kin>|dried} <1> and {put|tied} the {rest|others} {into|in} bunches of <2>|of <0 <x>>, <A> {kept|gave away|dried} <1>. the {rest|others} were {put|tied} {into|in} bunches of <2>}.",
        ((2, 20), (2, 30), (3, 15)),
        (
            "how many bunches {did <he> make|were there|could <he> make|does that make}?",
            _NUMBER,
            "a b - c /",
            lambda a, b, c: (a - b) // c,
        ),
        ("how many <x+> {went into bunches|were in the bunches|were tied up}?", _X, "a b ~", lambda a, b, c: a - b),
        ("how many <x+> are in 4 bunches?", _X, "c 4 *", lambda a, b, c: c * 4),
        values=lambda n, b, c: (n * c + b - b % c, b - b % c, c),
        fits=lambda a, b, c: 0 < b < a,
        kinds=(FLOWERS,),
    ),
    *asked(
        "{<A> had <0 <x>> and {bought|got|found} <1> {more|new ones}. <he> {put|packed|sorted|placed} {them all|all of them} into <y+>, <2> in each|<A> {brought|got|collected} <0 <x>> and <B> <1>. they {put|packed|placed} {them all|all of them} into <y+>, <2> in each}.",
        ((2, 30), (2, 80), (2, 20)),
        (
            "how many <y+> {were needed|did that take|were filled|were full}?",
            _Y,
            "a b + c /",
            lambda a, b, c: (a + b) // c,
        ),
        ("how many <x+> {were there|were packed|was that} @inall?", _X, "a b +", lambda a, b, c: a + b),
        ("how many <x+> fit into 5 <y+>?", _X, "c 5 *", lambda a, b, c: c * 5),
        values=lambda n, b, c: (n * c - b, b, c),
        fits=lambda a, b, c: a > 1,
        kinds=(PACK, CONTAINERS),
    ),
    *asked(
        "{<A> <packs/packed> <0 <x>> into <y+> of <1> and <sells/sold> {each|every} <y> for <$2>|{a|each|every} <y> {holds|has} <1 <x>> and {costs|is sold for} <$2>. <A> has <0 <x>> to pack}.",
        ((2, 30), (2, 24), (2, 30)),
        ("how many <y+> {is that|are there|does that make}?", _Y, "a b /", lambda a, b, c: a // b),
        (
            "how much {money |}{does <he> get for all the <y+>|do all the <y+> bring|are all the <y+> worth}?",
            _CASH,
            "a b / c *",
            lambda a, b, c: a // b * c,
        ),
        ("how much {do|would} 6 <y+> cost?", _CASH, "c 6 *", lambda a, b, c: c * 6),
        values=lambda n, b, c: (n * b, b, c),
        kinds=(
            (*FRUIT, *FOOD_MADE, "egg", "candle", "tulip", "sweet"),
            ("box", "bag", "basket", "tray", "packet", "carton"),
        ),
    ),
    *asked(
        "{<A> {wants|is saving for} {a|the} <x> {that costs|for} <$0>. <he> has <$1> {already|so far} and {saves|puts aside|earns} <$2> {a|each|every|per} week|{a|the} <x> costs <$0>. <A> {saves|puts aside|earns} <$2> {a|each|every} week and has <$1> {already|so far}}.",
        ((2, 20), (3, 90), (2, 30)),
        (
            "how many {weeks|more weeks} {does <he> need|does it take|will it take}{| until <he> has enough}?",
            "{<0>|<0 week>}.",
            "a b - c /",
            lambda a, b, c: (a - b) // c,
        ),
        ("how much {money |}{does <he> still need|is {still |}missing}?", _CASH, "a b ~", lambda a, b, c: a - b),
        ("how much {money |}does <he> get together in 4 weeks?", _CASH, "c 4 *", lambda a, b, c: c * 4),
        values=lambda n, b, c: (n * c + b, b, c),
        kinds=(
            (
                "bicycle",
                "guitar",
                "tent",
                "camera",
                "skateboard",
                "drum kit",
                "telescope",
                "watch",
                "tablet",
                "jacket",
                "scooter",
                "keyboard",
                "kayak",
                "radio",
            ),
        ),
    ),
)

_ALIKE = (
    *asked(
        "{<A> <y> <0 <x>> in <1 day>|in <1 day>, <A> <y> <0 <x>>|<A> needed <1 day> to <z> <0 <x>>|~<0 <x>> in <1 day> is what <A> <y>}.",
        ((2, 30), (2, 9), (2, 15)),
        (
            "{at this rate|at the same rate|if <he> goes on like this|at this pace}, how many <x+> {will <he> <z>|can <he> <z>|does <he> <z>} in <2 day>?",
            _X,
            "a b / c *",
            lambda a, b, c: a // b * c,
        ),
        (
            "{at this rate|at the same rate|at this pace}, how many days {will it take <him>|does <he> need|will <he> need} {for <2> times as many <x+>|to <z> <2> times as many <x+>}?",
            "{<0>|<0 day>}.",
            "b c *",
            lambda a, b, c: b * c,
        ),
        values=lambda n, b, c: (n * b, b, c),
        fits=lambda a, b, c: b != c,
        props=_DOINGS,
    ),
    *asked(
        "{<0 <x>> cost <$1>{| at the <shop>| in <town>}|{<A> paid|<A> pays} <$1> for <0 <x>>|the price of <0 <x>> is <$1>}.",
        ((2, 9), (2, 15), (2, 20)),
        (
            "{at this price|at the same price}, how much {do <2 <x>> cost|must one pay for <2 <x>>}?",
            _CASH,
            "b a / c *",
            lambda a, b, c: b // a * c,
        ),
        ("how much {do|would} <2 <x>> cost?", _CASH, "b a / c *", lambda a, b, c: b // a * c),
        values=lambda a, each, c: (a, a * each, c),
        fits=lambda a, b, c: a != c,
        kinds=(BUY,),
    ),
    *_ways(
        (
            "{<0 <x>> went to {a café|the fair|a concert|the pool} with <A>'s {class|club|family}. each of them paid <$1>|each of <0 <x>> {paid|gave} <$1> for a present for <A>|<0 <x>> {paid|gave} <$1> each for {a tent|a dinner|a trip}|~<$1> came from each of <0 <x>>}. {they {stayed|waited|talked} for <2 minute>|they {ate|shared} <2 pizza>|the way there took <2 minute>}.",
            "{some <x+> went to {a café|the fair|a concert|the pool} with <A>'s {class|club|family}. each of them paid <$1>, <$0> @inall|each of some <x+> {paid|gave} <$1> for a present for <A> that cost <$0>|some <x+> {paid|gave} <$1> each for {a tent|a dinner|a trip} that cost <$0>|~<$1> came from each of some <x+>, <$0> in all}. {they {stayed|waited|talked} for <2 minute>|they {ate|shared} <2 pizza>|the way there took <2 minute>}.",
            "{<1 <x>> went to {a café|the fair|a concert|the pool} with <A>'s {class|club|family}. they paid <$0> @inall, each the same|<1 <x>> {paid|gave} <$0> for a present for <A>, {each the same|in equal parts}|<1 <x>> {shared|split} the cost of {a tent|a dinner|a trip} {equally|evenly}. it was <$0>|~<$0> came from <1 <x>>, the same from each}. {they {stayed|waited|talked} for <2 minute>|they {ate|shared} <2 pizza>|the way there took <2 minute>}.",
        ),
        (
            "{how much {money |}{did they pay|was that|did the <x+> pay} @inall|how many dollars was that @inall|what did they pay @inall}?",
            "{how many <x+> {were there|were they|was that|paid}|what was the number of <x+>}?",
            "{how much {money |}did {each|one|every} <x> {pay|give}|how many dollars did each of them {pay|give}|what was the share of {each|one} <x>}?",
        ),
        (_CASH, _X, _CASH),
        (2, 20),
        (3, 40),
        spared=((2, 30),),
        kinds=(
            ("friend", "neighbour", "pupil", "cousin", "player", "scout", "guest", "colleague", "student", "dancer"),
        ),
    ),
    *asked(
        "{<0> {guests|friends|neighbours|cousins} came to <A>'s party. there were <2 <x>>. {each guest|everyone who came|each of them} {ate|had|took} <1>|<A> had <2 <x>> for a party. <0> {guests|friends|neighbours|cousins} came, and each of them {ate|had|took} <1>|each of <0> {guests|friends|neighbours} at <A>'s party {ate|had|took} <1 <x>>. there were <2 <x>> on the table}.",
        ((3, 20), (2, 6), (10, 150)),
        (
            "how many <x+> {were left|remained|were not eaten|were left over|were still there}?",
            _X,
            "c a b * -",
            lambda a, b, c: c - a * b,
        ),
        ("how many <x+> {were eaten|did the visitors eat|were taken} {@inall|}?", _X, "a b *", lambda a, b, c: a * b),
        fits=lambda a, b, c: c > a * b,
        kinds=(EAT,),
    ),
    *asked(
        "{<A> <y> <0 <x>> and {got|earned|was paid} <$1> for each. <he> spent <$2> on {food|a ticket|a cap|soap and tools}|for each <x> that <he> <y>, <A> {got|earned|was paid} <$1>. <he> <y> <0 <x>> and spent <$2> on {food|a ticket|a cap|tools}}.",
        ((3, 25), (3, 30), (3, 90)),
        (
            "how much {money |}{did <he> have left|was left|did <A> have in the end|did <he> still have}?",
            _CASH,
            "a b * c -",
            lambda a, b, c: a * b - c,
        ),
        (
            "how much {money |}did {<A>|<he>} {earn|get for <his> work} {@inall|}?",
            _CASH,
            "a b *",
            lambda a, b, c: a * b,
        ),
        fits=lambda a, b, c: a * b > c,
        props=_JOBS,
    ),
    *asked(
        "<x+> come in packs of <0> and <y+> in packs of <1>. <A> {bought|took|ordered|has} {<2> packs of <x+> and <3> packs of <y+>|<3> packs of <y+> and <2> packs of <x+>}.",
        ((2, 30), (2, 30), (2, 15), (2, 15)),
        ("how many <x+> {is that|does <A> have|are there}?", _X, "a c *", lambda a, b, c, d: a * c),
        ("how many <y+> {is that|does <A> have|are there}?", _Y, "b d *", lambda a, b, c, d: b * d),
        (
            "how many <x+> and <y+> {is that|are there|does <A> have} @together?",
            _NUMBER,
            "a c * b d * +",
            lambda a, b, c, d: a * c + b * d,
        ),
        (
            "how many more <x+> than <y+> {are there|does <A> have}?",
            "{<0>|<0> more}.",
            "a c * b d * -",
            lambda a, b, c, d: a * c - b * d,
        ),
        (
            "how many packs {is that|are there|does <A> have} @inall?",
            "{<0>|<0 pack>}.",
            "c d +",
            lambda a, b, c, d: c + d,
        ),
        fits=lambda a, b, c, d: a * c > b * d,
        kinds=(OWN, (*FOOD_MADE, "paper cup", "napkin", "battery", "light bulb")),
    ),
    *asked(
        "{<A> {read|typed|copied|checked} <0 page> in <1 day>. <B> {read|typed|copied|checked} <2 page> in <3 day>|<B> needed <3 day> for <2 page> of the book and <A> <1 day> for <0 page>}.",
        ((5, 40), (2, 9), (2, 30), (2, 9)),
        (
            "how many pages did <A> {manage|finish|get through} {each day|per day|a day}?",
            "{<0>|<0 page>}.",
            "a b /",
            lambda a, b, c, d: a // b,
        ),
        (
            "how many pages did <B> {manage|finish|get through} {each day|per day|a day}?",
            "{<0>|<0 page>}.",
            "c d /",
            lambda a, b, c, d: c // d,
        ),
        (
            "how many more pages {each day|per day|a day} did <A> manage than <B>?",
            "{<0>|<0 page>}.",
            "a b / c d / -",
            lambda a, b, c, d: a // b - c // d,
        ),
        (
            "how many pages did the two {manage|finish|get through} @together?",
            "{<0>|<0 page>}.",
            "a c +",
            lambda a, b, c, d: a + c,
        ),
        values=lambda n, b, m, d: (n * b, b, m * d, d),
        fits=lambda a, b, c, d: a // b > c // d,
    ),
    *asked(
        "{<A> {practises|plays} the {piano|violin|flute} for <0 minute> and {reads|draws|~writes} for <1 minute> {each|every} day. <he> does so for <2 day>|{each|every} day <A> spends <0 minute> at the {piano|violin|harp} and <1 minute> on <his> homework. <he> does so for <2 day>}.",
        ((10, 60), (10, 60), (3, 30)),
        (
            "how many minutes {is that|does that make} @inall?",
            "{<0>|<0 minute>}.",
            "a b + c *",
            lambda a, b, c: (a + b) * c,
        ),
        (
            "how many minutes {of music is that|does <he> {spend|use} on music} {@inall|on all these days}?",
            "{<0>|<0 minute>}.",
            "a c *",
            lambda a, b, c: a * c,
        ),
        (
            "how many minutes is that {each day|per day|on one day}?",
            "{<0>|<0 minute>}.",
            "a b +",
            lambda a, b, c: a + b,
        ),
        (
            "how many more minutes {does <he> spend on music than on the rest|go to the music than to the rest} {each day|per day|every day}?",
            "{<0>|<0 minute>}.",
            "a b ~",
            lambda a, b, c: a - b,
        ),
        fits=lambda a, b, c: a > b,
    ),
    *asked(
        "{<A> works <0 hour> a day on <1> days {a|each|every} week and {earns|gets} <$2> {an|per|for each} hour|<A> {earns|gets} <$2> {an|per|for each} hour. <he> works on <1> days {a|each} week, <0 hour> {a|each} day}.",
        ((3, 9), (2, 6), (8, 40)),
        ("how many hours does <he> work {a|each|per|every} week?", "{<0>|<0 hour>}.", "a b *", lambda a, b, c: a * b),
        ("how much {money |}does <he> {earn|get|make} {a|each|per} day?", _CASH, "a c *", lambda a, b, c: a * c),
        (
            "how much {money |}does <he> {earn|get|make} {a|each|per} week?",
            _CASH,
            "a b * c *",
            lambda a, b, c: a * b * c,
        ),
    ),
    *asked(
        "{<A> has <0 <x>>. <he> {puts|packs} <2> into each of <1 <y>>. the rest {stay|remain} {outside|on the table}|of <A>'s <0 <x>>, <2> go into each of <1 <y>> and the rest {stay|remain} {outside|on the table}|<1 <y>> hold <2 <x>> each. <A> has <0 <x>>, and {the others|all others} lie {outside|on the table}}.",
        ((20, 300), (2, 12), (2, 20)),
        (
            "how many <x+> {are not in the <y+>|are left outside|did not go into the <y+>}?",
            _X,
            "a b c * -",
            lambda a, b, c: a - b * c,
        ),
        ("how many <x+> are in the <y+>{| @inall}?", _X, "b c *", lambda a, b, c: b * c),
        fits=lambda a, b, c: a > b * c,
        kinds=(PACK, CONTAINERS),
    ),
    *asked(
        "{<A> needs <0 <x>> for {a party|a school project|the summer fair|the club}. <he> has <1> packs {of|with} <2> each{| at home| already}|there are <2 <x>> in a pack. <A> has <1> packs and needs <0 <x>> for {a party|a school project|the summer fair|the club}}.",
        ((20, 300), (2, 12), (4, 24)),
        ("how many <x+> are {still |}missing?", _X, "a b c * -", lambda a, b, c: a - b * c),
        ("how many <x+> does <he> have {already|so far|now}?", _X, "b c *", lambda a, b, c: b * c),
        ("how many packs does <he> need {@inall|altogether}?", "{<0>|<0 pack>}.", "a c /", lambda a, b, c: a // c),
        (
            "how many more packs {does <he> need|must <he> buy|are needed}?",
            "{<0>|<0 pack>}.",
            "a c / b -",
            lambda a, b, c: a // c - b,
        ),
        values=lambda n, b, c: (c * (b + 1 + n % 12), b, c),
        kinds=(
            (
                "balloon",
                "paper cup",
                "candle",
                "napkin",
                "sticker",
                "badge",
                "bead",
                "button",
                "card",
                "pencil",
                "paper plate",
                "ribbon",
                "straw",
                "marker",
            ),
        ),
    ),
    *asked(
        "{the {bus|boat|tram|cable car} has <0 row> of <1 seat> each. <2 <x>> {get on|are on board}|there are <1 seat> in each of the <0> rows of the {bus|cinema|hall|tent}. <2 <x>> sit there{| already}|<2 <x>> sit in a {hall|cinema|theatre} with <0 row> of <1 seat>}.",
        ((3, 30), (3, 30), (5, 400)),
        ("how many seats are {free|empty|still free|left}?", "{<0>|<0 seat>}.", "a b * c -", lambda a, b, c: a * b - c),
        ("how many seats are there {@inall|}?", "{<0>|<0 seat>}.", "a b *", lambda a, b, c: a * b),
        fits=lambda a, b, c: a * b > c,
        kinds=(("child", "passenger", "visitor", "tourist", "pupil", "guest", "student", "woman", "person"),),
    ),
)

RATES = (
    *_BOXES,
    *_ARRAYS,
    *_SHARING,
    *_WORK,
    *_TRAVEL,
    *_FLOW,
    *_MONEY,
    *_DAILY,
    *_RECIPES,
    *_TRIPS,
    *_MULTIPLES,
    *_STEPS,
    *_ALIKE,
)
