"""Stories in a line or two, as people type them: one step, at times two, and nobody who matters."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import Story
from wasmind.data.tasks.stories.words import BUY, CONTAINERS, DEAR, EAT, FRUIT, OWN, PACK, PEOPLE, PUPILS, VEHICLES

_THINGS = (*OWN, *EAT)
_END = "{?|?|?|}"
_LEFT = (
    "{{, |, |; | - }how many {<x+> |}{left|left|are left|remain|are left over|does that leave|still left|"
    "are still there|~stay behind}{?|?|}"
    "|. how many {<x+> |}{are left|left|remain|are there now|does that leave|are still there|stay|~stay behind}?}"
)
_MANY = (
    "{{, |, |; | - }how many {<x+> |}{is that|in total|altogether|in all|total|are there|does that make|all together|"
    "is that in total|would that be|~all in all}{?|?|}"
    "|. how many {<x+> |}{is that|are there|in total|altogether|is that in all|does that make|are there altogether|"
    "would that be|~all in all}?}"
)
_LEFT_OVER = "{<0 <x>>|<0 <x>> <0?is/are> left|<0>|there <0?is/are> <0 <x>> left}."
_ALL = "{<0 <x>>|that makes <0 <x>>|<0>|<0 <x>> in all}."
_EACH = "{<0 <x>>|each gets <0 <x>>|<0>|<0 <x>> each}."
_COST = "{<$0>|that is <$0>|it costs <$0>}."
_WORTH = "{<$0>|it is <$0>|that is <$0>}."
_YEARS = "{<0>|<0> years old|<0> years}."
_OF_B = "{<B> has <0 <x>>|<0 <x>>|<0>}."

_LESS = (
    Story(
        "{{I|I|we|you} {have|start with|buy|get|make} <0 <x>>{ and|, then|, and then|, and|. then I} {eat|use|take|give away|drop|throw out|sell|use up|hand out|lose|~part with} <1>{| of them|}"
        "|{I|I|we} {had|bought|got|made|brought} <0 <x>>{ and|, then|, and then|, but} {ate|used|took|gave away|dropped|threw out|sold|used up|handed out|lost|~parted with} <1>{| of them|}"
        "|<A> {has|buys|gets|makes} <0 <x>>{ and|, then|, and then|, but} {eats|uses|gives away|drops|throws out|sells|hands out|loses|~parts with} <1>{| of them|}}"
        + _LEFT,
        _LEFT_OVER,
        "a b ~",
        lambda a, b: a - b,
        ((4, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{|there are |there were |out of |of |I had }<0 <x>>{, | and |; }<1> {are gone|gone|broken|are broken|are eaten|got eaten|were sold|sold|lost|got lost|are used up|used|stolen|missing|were thrown away|given away|taken|are taken away|~no longer there}"
        + _LEFT,
        _LEFT_OVER,
        "a b ~",
        lambda a, b: a - b,
        ((4, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{<A>|<B>} {has|had|got} <0 <x>>{, | and |, and }{gives|gave|hands|sells|sold|lends|sends|sent} <1> to {<his> <kin>|<C>|a friend|me|someone|~somebody else}"
        + _LEFT,
        _LEFT_OVER,
        "a b ~",
        lambda a, b: a - b,
        ((4, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{<0 <x>> {minus|less|without|take away} <1>{| <x+>}|take <1> {away |}from <0 <x>>|if you take <1> from <0 <x>>|<1> of <0 <x>> are {gone|taken away}|~remove <1> of <0 <x>>}"
        + _LEFT,
        _LEFT_OVER,
        "a b ~",
        lambda a, b: a - b,
        ((4, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{{there are|we have|we are|a class of|my class has|the group has|out of|of} <0 <x>>{| in {a|the|my|our} {class|room|group|school|team|club}}{, | and |; |, and }<1> {of them |}are <y>{, | and |; }how many {are <z>|<z> are there|<z> {then|are in it|is that}|are the <z>}"
        + _END
        + "|there are <0 <x>> {in {a|the|my|our} {class|room|group|school|team|club}|here}{, | and |. }<1> {of them |of these |}are <y>. how many {are <z>|<z> are there|of them are <z>|~must be <z>}?"
        "|{in|at} {a|my|the} {party|meeting|camp|course} {with|of} <0 <x>> <1> are <y>. how many {are <z>|<z> are there}?}",
        "{<0>|<0> are <z>|there are <0> <z>|<0> <z>}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 280)),
        fits=lambda a, b: a > b + 1,
        props=(
            ("student", "boys", "girls"),
            ("student", "girls", "boys"),
            ("child", "girls", "boys"),
            ("child", "boys", "girls"),
            ("kid", "boys", "girls"),
            ("pupil", "boys", "girls"),
            ("pupil", "girls", "boys"),
            ("person", "women", "men"),
            ("person", "men", "women"),
            ("adult", "men", "women"),
            ("person", "children", "adults"),
            ("visitor", "adults", "children"),
        ),
    ),
    Story(
        "{|I have |there are |<A> has |in a bag are |of }<0 <x>>{, | and |; |. }<1> {of them |}are <y>{, | and |; }the {rest|others|other ones} {are |}<z>{, |; }how many {are <z>|<z> ones|<z> ones are there|<z> <x+> are there|of them are <z>|~must be <z>}?",
        "{<0>|<0> are <z>|<0> of them|there <0?is/are> <0>}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 280)),
        fits=lambda a, b: a > b + 1,
        kinds=(
            (*OWN, *FRUIT, "flower", "car", "cat", "fish", "shirt"),
            ("red", "green", "small", "old", "black", "cheap"),
            ("blue", "yellow", "large", "new", "white", "brown"),
        ),
    ),
    Story(
        "{I need|we need|you need|I want|we want|they need} <0 <x>>{, |, but | and |, and }{have|already have|only have|there are|so far there are|got|~found just} <1>{{, |; | - }how many {more|more are needed|more <x+>|are missing|still missing|more to go|~to go}"
        + _END
        + "|. how many {more|are missing|are still missing|more are needed|more does it take}?}",
        "{<0 <x>>|<0 more <x>>|<0>|<0> more}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{{I|we|<A>} {had|started with} <0 <x>>{, | and |, but }{now it's <1>|now there are <1>|now there are only <1>|only <1> are left|there are only <1>|~just <1> remain}{{, |; | - }how many {are gone|were lost|are missing|went missing|got lost|~disappeared}"
        + _END
        + "|. how many {are gone|are missing|got lost|were lost|~disappeared}?}|<0 <x>> before, <1> after{, |; }how many {are gone|are missing|~disappeared}?}",
        "{<0 <x>>|<0 <x>> are gone|<0>}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{{I|we|<A>} {gave away|sold|lost|ate|used|handed out|spent|threw out} <0 <x>>{ and| and now|, and now|. now} {there are <1> left|<1> are left|<1> remain|only <1> are left}|after {giving away|selling|losing|eating|using|throwing out} <0 <x>> {I have <1> left|there are <1> left|<1> are left}}. how many {were there|<x+> were there|were there {before|at first|at the start|originally|~to start with}}?",
        "{<0 <x>>|there were <0 <x>>|<0>|at first <0>}.",
        "a b +",
        lambda a, b: a + b,
        ((2, 250), (2, 300)),
        kinds=(EAT,),
    ),
)

_MORE = (
    Story(
        "{{I|I|we|you} {have|had|start with|got|own} <0 <x>>{ and|, then|, and then|, and} {get|buy|find|receive|pick up|add|collect|take|got|bought|found|are given|~come across} <1> {more|more|new ones|extra}|<A> {has|had|gets|owns} <0 <x>>{ and|, then|, and then|, and} {gets|buys|finds|receives|adds|picks up|collects|~comes across} <1> {more|more|new ones|extra}}{{, |; | - }how many {<x+> |}{now|is that|in total|altogether|in all|total|are there now|is that now|does that make|~all in all}"
        + _END
        + "|. how many {<x+> |}{are there now|is that|in total|is that in all|does that make|are there altogether|~all in all}?}",
        "{<0 <x>>|<0 <x>> in all|<0>|now there are <0 <x>>}.",
        "a b +",
        lambda a, b: a + b,
        ((2, 300), (2, 250)),
        kinds=(_THINGS,),
    ),
    Story(
        "{<0 <x>> {and|plus} <1>{ more| others| more <x+>}|{there are|I have|we have} <0 <x>>{, <1> {more come|are added|more are added|come on top|come in addition|join}| and <1> {more come|are added|come on top|~show up}}|take <0 <x>> and add <1>|to <0 <x>> add <1>}"
        + _MANY,
        _ALL,
        "a b +",
        lambda a, b: a + b,
        ((2, 300), (2, 250)),
        kinds=(_THINGS,),
    ),
    Story(
        "{|there are |I see |we have |<A> has |in a basket are |I bought }<0 <x>> {and|plus|, } <1 <y>>{, | - |; }{how many <x+> and <y+> {is that|in total|altogether|together|are there}|how many {pieces|things|pieces of fruit} {is that|in total|altogether|in all|all together|are there|do I have|are they together|~counted together}}"
        + _END,
        "{<0>|that is <0>|<0> in all|<0> pieces}.",
        "a b +",
        lambda a, b: a + b,
        ((2, 200), (2, 200)),
        kinds=(FRUIT, FRUIT),
    ),
    Story(
        "{|there are |in a class there are |my class has |a group of |we have |at a party there are }<0 <x>> and <1 <y>>{{, |; | - }how many {<z>|<z> in total|<z> altogether|<z> are there|is that|in total|all together|are there in all|~heads is that}"
        + _END
        + "|. how many {<z> are there|<z> is that|are they together|are there altogether|in total}?}",
        "{<0>|that is <0>|<0> <z>|<0> in all}.",
        "a b +",
        lambda a, b: a + b,
        ((3, 300), (3, 300)),
        props=(
            ("boy", "girl", "children"),
            ("girl", "boy", "children"),
            ("boy", "girl", "students"),
            ("man", "woman", "people"),
            ("woman", "man", "people"),
            ("adult", "child", "people"),
            ("dog", "cat", "animals"),
            ("cow", "pig", "animals"),
            ("car", "truck", "vehicles"),
            ("rose", "tulip", "flowers"),
        ),
    ),
    Story(
        "{{I|we|<A>} had <0 <x>>{, | and |, and }now {have|there are|it's|it is} <1>|before: <0 <x>>, now: <1>|yesterday there were <0 <x>>, today there are <1>}{{, |; | - }how many {are new|were added|more is that|came in|came on top|~joined}"
        + _END
        + "|. how many {are new|were added|more is that|came in|~joined}?}",
        "{<0>|<0 <x>>|<0 more <x>>}.",
        "a b ~",
        lambda a, b: b - a,
        ((2, 200), (5, 300)),
        fits=lambda a, b: a + 1 < b,
        kinds=(_THINGS,),
    ),
    Story(
        "{|I have |there are |we sold |<A> counted |I got }<0>, <1> and <2> <x+>{| on three days| in three boxes}"
        + _MANY,
        _ALL,
        "a b + c +",
        lambda a, b, c: a + b + c,
        ((2, 150), (2, 150), (2, 150)),
        kinds=(_THINGS,),
    ),
    Story(
        "{I|we|<A>} had <0 <x>>, {ate|used|lost|sold|gave away} <1>{ and|, then|, and} {ate|used|lost|sold|gave away|dropped|~misplaced} <2> {more|more|later|the next day}"
        + _LEFT,
        _LEFT_OVER,
        "a b - c -",
        lambda a, b, c: a - b - c,
        ((12, 300), (2, 120), (2, 120)),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{I|we|<A>} had <0 <x>>, {got|bought|found|received|~won} <1> more{ and|, then|, and then|, but} {lost|gave away|used|sold|ate|dropped} <2>"
        + _LEFT,
        _LEFT_OVER,
        "a b + c -",
        lambda a, b, c: a + b - c,
        ((2, 250), (2, 120), (2, 250)),
        fits=lambda a, b, c: a + b > c + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{I|we|<A>} had <0 <x>>, {lost|gave away|used|sold|ate|dropped} <1>{ and|, then|, and then|, but} {got|bought|found|received|~won} <2> {more|new ones}{, |; }how many {now|are there now|is that now|is that in the end|~are there after that}"
        + _END,
        "{<0 <x>>|<0>|now there are <0 <x>>}.",
        "a b - c +",
        lambda a, b, c: a - b + c,
        ((5, 250), (2, 200), (2, 150)),
        fits=lambda a, b, c: a > b + 1,
        kinds=(_THINGS,),
    ),
)

_GROUPS = (
    Story(
        "{<0 <y>> {with|of|holding|containing|full of} <1 <x>> {each|each|in each|in every <y>}|<0 <y>>, <1 <x>> {each|in each|per <y>|in every <y>|a <y>}|{there are|I have|I bought|we have|<A> has} <0 <y>> {with|of} <1 <x>>{| each| in each}|<0 <y>>{, each| and each|. each} {has|holds|contains|with} <1 <x>>|<0> times a <y> {of|with} <1 <x>>|~<0 <y>> at <1 <x>> {apiece|to a <y>}}"
        + _MANY,
        _ALL,
        "a b *",
        lambda a, b: a * b,
        ((2, 60), (2, 60)),
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{<0 <x>> {per|in a|in each|in every|to a|in one} <y>{, | and |; |, and }{<1 <y>>|there are <1 <y>>|I have <1 <y>>|we bought <1 <y>>}|{a|one|each|every} <y> {has|holds|contains|comes with} <0 <x>>{, | and |; |. }{I have <1 <y>>|there are <1 <y>>|I buy <1> of them|I bought <1 <y>>|~I took <1 <y>>}}"
        + _MANY,
        _ALL,
        "a b *",
        lambda a, b: a * b,
        ((2, 60), (2, 60)),
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{<0 <y>>{, everyone gets| each get|, each gets| and each one gets|, each of them {eats|has|wants|needs}| who each get} <1 <x>>|I give each of <0 <y>> <1 <x>>|<0 <y>> with <1 <x>> each}{, |; | - }how many <x+> {is that|in total|altogether|are needed|do they {have|get} together|is that in all|~does it take}"
        + _END,
        _ALL,
        "a b *",
        lambda a, b: a * b,
        ((2, 40), (2, 40)),
        kinds=(EAT, PUPILS),
    ),
    Story(
        "{|there are |I count |we have |I see }<0> rows {of|with} <1 <x>>{| each| in each| in each row}" + _MANY,
        _ALL,
        "a b *",
        lambda a, b: a * b,
        ((2, 60), (2, 60)),
        kinds=(("chair", "seat", "desk", "tree", "tile", "plant", "car", "bench", "brick"),),
    ),
    Story(
        "{<0 <x>> {shared|split|divided|shared out|split up} {equally |evenly |}{between|among|by} <1 <y>>|{share|split|divide} <0 <x>> {equally |evenly |}{between|among} <1 <y>>|<0 <x>> for <1 <y>>|{I have|we have|there are} <0 <x>> for <1 <y>>|<1 <y>> share <0 <x>>{| equally}|~<0 <x>> go to <1 <y>> in equal parts}{{, |; | - }how many {each|for each|per person|does each get|does everyone get|for each of them|for everyone|does each of them get|per <y>}"
        + _END
        + "|. how many {does each get|does everyone get|for each|are there for each|will each have|per <y>}?}",
        _EACH,
        "a b /",
        lambda a, b: a // b,
        ((2, 60), (2, 30)),
        values=lambda each, b: (each * b, b),
        kinds=(_THINGS, PUPILS),
    ),
    Story(
        "{<0 <x>>, <1> {per|in each|to a|in a|in every} <y>|<0 <x>> in <y+> of <1>|<0 <x>> packed <1> to a <y>|{I have|we have|there are} <0 <x>> and {a|each|one} <y> {holds|takes|fits|has room for} <1>|put <0 <x>> into <y+> of <1>|~<0 <x>> at <1> a <y>}{{, |; | - }how many <y+>{| is that| are needed| does it take| does that make| in total| are there| can be filled}"
        + _END
        + "|. how many <y+> {are needed|does it take|is that|does that make|are filled}?}",
        "{<0 <y>>|<0>|it takes <0 <y>>|that makes <0 <y>>}.",
        "a b /",
        lambda a, b: a // b,
        ((2, 60), (2, 40)),
        values=lambda groups, b: (groups * b, b),
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{<0 <x>> in <1 <y>>, {the same number in each|equally many in each|all with the same number}|<0 <x>> {spread|divided|split|put} {evenly|equally} {over|into|among} <1 <y>>|<1 <y>> {hold|have} <0 <x>> in total, all the same number}{, |; | - }how many {in each|in one <y>|per <y>|in each <y>|are in each <y>|are in one|<x+> per <y>|~to a <y>}"
        + _END,
        "{<0 <x>>|<0>|<0 <x>> in each}.",
        "a b /",
        lambda a, b: a // b,
        ((2, 60), (2, 40)),
        values=lambda each, b: (each * b, b),
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{<0 <x>> in <y+> of <1>|<0 <x>>, <1> {per|in each|to a} <y>|pack <0 <x>> into <y+> of <1>|{I|we} put <1> of <0 <x>> in each <y>}{, |; | - }how many {are left over|left over|<x+> are left over|don't fit in a full <y>|~are too many}"
        + _END,
        "{<0 <x>>|<0>|<0> <0?is/are> left over}.",
        "a b %",
        lambda a, b: a % b,
        ((11, 300), (3, 24)),
        fits=lambda a, b: a > b and a % b != 0,
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{<0 <x>> {want to go|must travel|have to be driven|need a ride|go on a trip}{, | and |; |. }{a|one|each} <y> {holds|takes|fits|seats|has room for} <1>|<0 <x>>, <1> {fit in|per|to} a <y>}{{, |; | - }how many <y+>{| do they need| are needed| do we need| does it take}"
        + _END
        + "|. how many <y+> {are needed|do they need|does it take|must come}?}",
        "{<0 <y>>|<0>|they need <0 <y>>|<0 <y>> <0?is/are> needed}.",
        "a b + 1 - b /",
        lambda a, b: -(-a // b),
        ((12, 600), (3, 60)),
        fits=lambda a, b: a > b,
        kinds=(PEOPLE, VEHICLES),
    ),
    Story(
        "{|I have |I bought |there are |<A> has }<0 <y>> {of|with} <1 <x>>{| each} {and|plus} <2> {more|extra|loose ones|single ones|more <x+>|~on top}"
        + _MANY,
        _ALL,
        "a b * c +",
        lambda a, b, c: a * b + c,
        ((2, 30), (2, 40), (2, 60)),
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{|I have |I bought |there are |<A> has }<0 <y>> {of|with} <1 <x>>{| each}{, | and |, but }<2> are {broken|bad|gone|used|missing|rotten|sold|~no good}"
        + _LEFT,
        _LEFT_OVER,
        "a b * c -",
        lambda a, b, c: a * b - c,
        ((2, 30), (3, 40), (2, 200)),
        fits=lambda a, b, c: a * b > c + 1,
        kinds=(PACK, CONTAINERS),
    ),
    Story(
        "{|I have |I bought |there are |I need |we need }<0> dozen {eggs|rolls|roses|cookies|bagels|oranges|~buns}{, |; | - }how many {is that|single ones is that|pieces|pieces is that|in total}"
        + _END,
        "{<0>|that is <0>|<0> pieces}.",
        "a 12 *",
        lambda a: a * 12,
        ((2, 60),),
    ),
)

_PAID = (
    Story(
        "{<0 <x>> {at|for} <$1> {each|apiece|a piece|per piece|each one}|{I|we|<A>} {bought|got|took|ordered|want} <0 <x>> {at|for} <$1> {each|apiece|a piece}|<0 <x>>, <$1> {each|apiece|a piece|per <x>}|<0 <x>>{, each| that each| which} cost <$1>{| each}|~<0> times <a x> for <$1>}{{, |; | - }{how much|how much is that|how much in total|how much altogether|what's the total|what does that cost|how much to pay|how much money|what is the price|what is to be paid|~what's the damage}"
        + _END
        + "|. {how much is that|what does that cost|how much is it in total|what's the total|how much money is that}?}",
        _COST,
        "a b *",
        lambda a, b: a * b,
        ((2, 60), (2, 40)),
        kinds=(BUY,),
    ),
    Story(
        "{{a|one|each} <x> {costs|is|is sold for|goes for} <$0>|<x+> {cost|are} <$0> {each|apiece|a piece}|the price of {a|one} <x> is <$0>}{{, | and |; |. }{I buy|I take|I want|we need|I bought|<A> buys} <1>{| of them}. {how much is that|what does that cost|what is the total|what must be paid|~what will that be}?"
        "|{, |; | - }{{how much for|how much are|what's the price of|how much is it for} <1>{| of them}|how much do <1> cost|what do <1> cost}"
        + _END
        + "}",
        _COST,
        "a b *",
        lambda a, b: a * b,
        ((2, 40), (2, 60)),
        kinds=(BUY,),
    ),
    Story(
        "{<0 <x>> {cost|are|for} <$1>{| together| in total| altogether}|{I|we|<A>} paid <$1> for <0 <x>>|the price of <0 <x>> is <$1>|~<$1> buys <0 <x>>}{{, |; | - }{how much is one|how much for one|how much each|how much does one cost|how much does each cost|what is the price of one|what does one cost|how much per <x>|what's the price each}"
        + _END
        + "|. {how much is one|how much does one cost|how much is each|what does each cost|what does a <x> cost}?}",
        "{<$0>|one costs <$0>|<$0> each|each costs <$0>}.",
        "b a /",
        lambda a, b: b // a,
        ((2, 30), (2, 40)),
        values=lambda a, price: (a, a * price),
        kinds=(BUY,),
    ),
    Story(
        "{{I have|I've got|we have|<A> has|with} <$0>{, | and |; |. }{a|one|each} <x> {costs|is} <$1>|{I have|we have|<A> has} <$0>{, | and |; |. }<x+> {cost|are} <$1> {each|apiece|a piece}|<x+> at <$1> each, <$0> in my pocket}{{, |; | - }how many {can be bought|<x+> can be bought|<x+> is that|<x+> does that buy|are possible|~are affordable}"
        + _END
        + "|. how many {<x+> |}{can be bought|does that buy|is it enough for}?}",
        "{<0 <x>>|<0>|it is enough for <0 <x>>}.",
        "a b /",
        lambda a, b: a // b,
        ((5, 300), (2, 30)),
        fits=lambda a, b: a >= 2 * b,
        kinds=(BUY,),
    ),
    Story(
        "{{I|I|we} {have|got|had|start with} <$0>{ and|, and|, then|, I} {spend|pay|spent|paid|lose|give away|used|~hand over} <$1>|<A> has <$0>{ and|, and|, then|, but} {spends|pays|loses|gives away|uses} <$1>|<$0> minus <$1>|{from|out of|of} <$0> {I spend|we spend|I spent|I used} <$1>|<$0>, <$1> {spent|are spent|gone}}{{, |; | - }how much {left|is left|money is left|remains|money left|does that leave|is still there|~is over}"
        + _END
        + "|. how much {is left|money is left|remains|does that leave|is still there|~is over}?}",
        "{<$0>|<$0> <0?is/are> left|it leaves <$0>}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 600), (2, 500)),
        fits=lambda a, b: a > b + 1,
    ),
    Story(
        "{{I|we|<A>} had <$0>{ and|, and|, then} {got|earned|found|made|won|received|was given|~was paid} <$1>{| more}|<$0> plus <$1>|I have <$0> and get <$1> more}{{, |; | - }how much {is that|money is that|in total|altogether|now|money now|is there now|in all|~all in all}"
        + _END
        + "|. how much {money |}{is that|is there now|is that in total|is that altogether}?}",
        _WORTH,
        "a b +",
        lambda a, b: a + b,
        ((2, 600), (2, 400)),
    ),
    Story(
        "{{a|the|one} <x> {costs|is} <$0>{, | and |; |, but |. }{I have|I only have|we have|I've got|I saved|I have saved|<A> has} <$1>|{I|we} {want|need} <a x> for <$0>{, | and |, but }{have|only have} <$1>|saving for <a x> of <$0>, have <$1>}{{, |; | - }how much {more|more is needed|is missing|is still needed|more money|must still be saved|~is still to come}"
        + _END
        + "|. how much {more is needed|is missing|is still missing|is still needed|~is still to come}?}",
        "{<$0>|<$0> more|<$0> <0?is/are> missing}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 900), (2, 800)),
        fits=lambda a, b: a > b + 1,
        kinds=(DEAR,),
    ),
    Story(
        "{{I|we|<A>} {pay|paid|give|gave} <$0> for {something|<a x>} {that costs|at|of} <$1>|<a x> for <$1>, paid with <$0>|{the bill|my bill|the total|the price} is <$1>{, | and }I {pay with|give|hand over} <$0>}{{, |; | - }{how much change|how much change is that|what's the change|what is the change|how much comes back|how much back|what comes back|~how much is returned}"
        + _END
        + "|. {how much change is that|what is the change|how much comes back}?}",
        "{<$0>|the change is <$0>|<$0> back}.",
        "a b ~",
        lambda a, b: a - b,
        ((1, 40), (2, 90)),
        values=lambda a, b: (5 * a, b),
        fits=lambda a, b: a > b + 1,
        kinds=(BUY,),
    ),
    Story(
        "{<a x> {for|at|costs} <$0> and <a y> {for|at|costs} <$1>|{I|we} {bought|got|want} <a x> for <$0> and <a y> for <$1>|<$0> for <a x>, <$1> for <a y>}{, |; | - }{how much|how much together|how much is that|how much in total|how much altogether|what's the total|what do both cost|how much for both|~what does it come to}"
        + _END,
        _COST,
        "a b +",
        lambda a, b: a + b,
        ((2, 200), (2, 200)),
        kinds=(BUY, BUY),
    ),
    Story(
        "{I {earn|make|get}|I'm paid|I get paid|the pay is} <$0> {an|per|each|for each} <x>{, | and |; }{I work|work|worked|for} <1> <x>s{, |; | - }{how much|how much is that|how much money|how much in total|what is the pay|~what's the pay}?",
        "{<$0>|that is <$0>|it makes <$0>}.",
        "a b *",
        lambda a, b: a * b,
        ((6, 60), (2, 48)),
        kinds=(("hour",),),
    ),
    Story(
        "{I|we|<A>} {save|put aside|put away|saved|set aside} <$0> {a|each|every|per} <x>{, |; | - |. }{how much {is that|money is that|will that be|is it|is there|~does that add up to} {in|after} <1> <x>s|how much after <1> <x>s|what is that in <1> <x>s}?",
        "{<$0>|that is <$0>|it makes <$0>}.",
        "a b *",
        lambda a, b: a * b,
        ((2, 90), (2, 52)),
        kinds=(("day", "week", "month"),),
    ),
)

_MINE = (
    Story(
        "{I {have|had|got|bought|own} <0 <x>>|I've got <0 <x>>}{ and|, and|, then|,} I {ate|used|gave away|lost|sold|dropped|shared|gave my <kin>|threw out|~parted with} <1>{| of them|}{{, |; | - }how many {do I have left|do I have|have I got left|do I still have|do I have now|are left|do I have left now|left for me|~do I keep}"
        + _END
        + "|. how many {<x+> |}{do I have left|do I still have|have I got left|do I have now|am I left with|~do I keep}?}",
        _LEFT_OVER,
        "a b ~",
        lambda a, b: a - b,
        ((4, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(EAT,),
    ),
    Story(
        "{I {have|had|got|own} <0 <x>>|I've got <0 <x>>}{ and|, and|, then|,} {I {got|bought|found|won|was given|received|collected|added}|my <kin> gave me|a friend gave me} <1> more{{, |; | - }how many {do I have|do I have now|have I got now|do I have in total|do I have altogether|are mine now|~do I end up with}"
        + _END
        + "|. how many {<x+> |}{do I have now|have I got now|do I have in total|do I have altogether|~do I end up with}?}",
        "{<0 <x>>|<0>|you have <0 <x>> now}.",
        "a b +",
        lambda a, b: a + b,
        ((2, 300), (2, 250)),
        kinds=(_THINGS,),
    ),
    Story(
        "{I {have|had|got} <$0>|I've got <$0>|I have <$0> in my {wallet|pocket}}{ and|, and|, then|,} I {spent|paid|lost|gave away|used|spend|pay|~blew} <$1>{| on {food|a <own>|a ticket}}{{, |; | - }how much {do I have left|do I have|money do I have left|is left|do I still have|have I got left|~do I keep}"
        + _END
        + "|. how much {money |}{do I have left|do I still have|have I got left|do I have now|~do I keep}?}",
        "{<$0>|you have <$0> left|<$0> <0?is/are> left}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 600), (2, 500)),
        fits=lambda a, b: a > b + 1,
    ),
    Story(
        "{I {need|want|have to buy|must bring} <0 <x>>{, | and |, but |. }I {have|already have|only have|have got|found} <1>|my list says <0 <x>>{, | and |. }I have <1>}{{, |; | - }how many {more do I need|do I still need|more must I {get|buy}|am I missing|do I have to get|~am I short}?|. how many {more do I need|do I still need|am I missing|more must I {get|buy}|~am I short}?}",
        "{<0 <x>>|<0 more <x>>|<0>|you need <0> more}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{I have <$0>{, | and |. }{a|one} <x> costs <$1>|I have <$0> and want <x+> {at|for} <$1> each|I have <$0> for <x+> that cost <$1> each}{, |; |. }how many {<x+> |}{can I {buy|get|afford}|do I get|can I {buy|get} for that|can I pay for|~am I able to buy}?",
        "{<0 <x>>|<0>|you can buy <0 <x>>}.",
        "a b /",
        lambda a, b: a // b,
        ((5, 300), (2, 30)),
        fits=lambda a, b: a >= 2 * b,
        kinds=(BUY,),
    ),
    Story(
        "{<a x> costs <$0>{, | and |, but |. }I {have|only have|have saved|have got} <$1>|I want <a x> for <$0>{, but|, and| and} {I |}have {|only }<$1>}{, |; |. }how much {more do I need|do I still need|am I missing|more must I save|do I have to save|~am I short}?",
        "{<$0>|<$0> more|you need <$0> more}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 900), (2, 800)),
        fits=lambda a, b: a > b + 1,
        kinds=(DEAR,),
    ),
)

_TWO = (
    Story(
        "<A> has <0 <x>>{, | and |; |. }<B> has <1>{{, |; | - }how many more {does <A> have|has <A>|does <A> have than <B>|has <A> got}"
        + _END
        + "|. {how many more does <A> have|what's the difference|how many more <x+> does <A> have|how much is the difference|by how many does <A> have more|~how far ahead is <A>}?}",
        "{<0>|<0 <x>> more|<0> more}.",
        "a b ~",
        lambda a, b: a - b,
        ((4, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "{<A> has <0 <x>>{, | and |; |. }<B> has <1>|<A> and <B> have <0> and <1 <x>>|<0 <x>> are <A>'s{ and|,} <1> are <B>'s}{, |; |. }how many {do they have together|is that together|in total|altogether|have they got|do they have in total|together|do they have in all|~does that come to}?",
        _ALL,
        "a b +",
        lambda a, b: a + b,
        ((2, 300), (2, 250)),
        kinds=(_THINGS,),
    ),
    Story(
        "<A> has <0 <x>>{, | and |; |. }<B> has <1> {more|more than <A>|more than that|on top of that}{, |; |. }{how many does <B> have|how many has <B>|how many <x+> does <B> have|how many are <B>'s|~what has <B> got}?",
        _OF_B,
        "a b +",
        lambda a, b: a + b,
        ((2, 250), (2, 120)),
        kinds=(_THINGS,),
    ),
    Story(
        "<A> has <0 <x>>{, | and |; |. }<B> has <1> {fewer|less|fewer than <A>|less than <A>|less than that}{, |; |. }{how many does <B> have|how many has <B>|how many <x+> does <B> have|how many are <B>'s|~what has <B> got}?",
        _OF_B,
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(_THINGS,),
    ),
    Story(
        "<A> has <0 <x>>{, | and |; |. }<B> has <1> times {as many|as many as <A>|that|that many|that number}{, |; |. }{how many does <B> have|how many has <B>|how many <x+> does <B> have|how many are <B>'s|~what has <B> got}?",
        _OF_B,
        "a b *",
        lambda a, b: a * b,
        ((2, 90), (2, 12)),
        kinds=(_THINGS,),
    ),
    Story(
        "<A> has <0 <x>>{, | and |; |. }<B> has {twice as many|double|double that|twice that|two times as many|twice the number|~double the amount}{, |; |. }{how many does <B> have|how many has <B>|how many <x+> does <B> have|how many are <B>'s}?",
        _OF_B,
        "a 2 *",
        lambda a: a * 2,
        ((2, 200),),
        kinds=(_THINGS,),
    ),
    Story(
        "<A> has <0 <x>>{, | and |; |. }<B> has {half as many|half|half of that|half that|half the number|~one half of that}{, |; |. }{how many does <B> have|how many has <B>|how many <x+> does <B> have|how many are <B>'s}?",
        _OF_B,
        "a 2 /",
        lambda a: a // 2,
        ((2, 200),),
        values=lambda a: (2 * a,),
        kinds=(_THINGS,),
    ),
    Story(
        "{<A> is <0>|<A> is <0> years old|I am <0>|I'm <0>|my friend is <0>}{, | and |; |. }<B> is <1> {years older|older|years older than that}{, |; |. }{how old is <B>|what is <B>'s age|what age is <B>|<B> is how old|~how many years has <B> lived}?",
        _YEARS,
        "a b +",
        lambda a, b: a + b,
        ((3, 60), (2, 40)),
    ),
    Story(
        "{<A> is <0>|<A> is <0> years old|I am <0>|I'm <0>|my friend is <0>}{, | and |; |. }<B> is <1> {years younger|younger|years younger than that}{, |; |. }{how old is <B>|what is <B>'s age|what age is <B>|<B> is how old|~how many years has <B> lived}?",
        _YEARS,
        "a b ~",
        lambda a, b: a - b,
        ((8, 80), (2, 60)),
        fits=lambda a, b: a > b + 2,
    ),
    Story(
        "{I am <0>{, | and |. }{how old will I be in <1> years|how old am I in <1> years|what age will I be in <1> years|how old will I be <1> years from now}|<A> is <0>{, | and |. }{how old will <A> be in <1> years|what is <A>'s age in <1> years|~what will <A>'s age be <1> years on}}?",
        _YEARS,
        "a b +",
        lambda a, b: a + b,
        ((3, 70), (2, 30)),
    ),
)

_WAYS = (
    Story(
        "{<0 <x>> {an hour|per hour|every hour|each hour} {for|during} <1> hours|{I|we} {drive|go|ride|travel|cycle} <0 <x>> an hour for <1> hours|{a|the} {car|train|bus|bike} {at|going|doing|drives|does} <0 <x>> {an hour|per hour}, {for <1> hours|<1> hours on the road|after <1> hours}|at <0 <x>> an hour {for|after} <1> hours}{, |; |. }{how far|how far is that|how far does that get|how many <x+> is that|what distance|what distance is that|what's the distance|how many <x+>|~what way does that make}?",
        "{<0 <x>>|that is <0 <x>>|<0>}.",
        "a b *",
        lambda a, b: a * b,
        ((4, 150), (2, 24)),
        kinds=(("kilometre", "mile"),),
    ),
    Story(
        "{<0 <x>> in <1> hours|{I|we|<A>} {drove|went|travelled|did|rode} <0 <x>> in <1> hours|<0 <x>> took <1> hours|in <1> hours {I|we} {drove|did} <0 <x>>}{, |; |. }{how fast|how fast is that|what speed|what speed is that|how many <x+> an hour|what's the speed|how many <x+> per hour is that|what is the average speed|~what pace is that per hour}?",
        "{<0 <x>> an hour|<0>|that is <0 <x>> an hour}.",
        "a b /",
        lambda a, b: a // b,
        ((4, 110), (2, 15)),
        values=lambda speed, hours: (speed * hours, hours),
        kinds=(("kilometre", "mile"),),
    ),
    Story(
        "{<0 <x>> at <1 <x>> an hour|<0 <x>> {to go|to drive|of road} at <1> an hour|it's <0 <x>> and {I|we} {drive|do|go} <1> an hour|a {trip|way|ride} of <0 <x>> at <1 <x>> per hour}{, |; |. }{how many hours|how many hours is that|how many hours does it take|how long in hours|how many hours do I need|how long does that take in hours|~how many hours on the road}?",
        "{<0 hour>|it takes <0 hour>|<0>}.",
        "a b /",
        lambda a, b: a // b,
        ((2, 15), (4, 110)),
        values=lambda hours, speed: (hours * speed, speed),
        kinds=(("kilometre", "mile"),),
    ),
    Story(
        "{a|my|the|our} {room|garden|field|floor|wall|yard|carpet|rectangle} {is|of|measures} <0> {by|times} <1> <x+>{, |; |. }{how big is it|what's the area|what is the area|how many square <x+>|how many square <x+> is that|how large is the area|~what surface is that}?",
        "{<0> square <x+>|<0>|the area is <0> square <x+>}.",
        "a b *",
        lambda a, b: a * b,
        ((3, 90), (2, 60)),
        fits=lambda a, b: a > b,
        kinds=(("metre", "foot", "yard"),),
    ),
    Story(
        "{a|my|the|our} {garden|field|yard|rectangle|park} {is|of|measures} <0> {by|times} <1> <x+>{, |; |. }{what's the perimeter|what is the perimeter|how long is a fence around it|how long is the way around|how many <x+> is it all around|how many <x+> of fence go around it|~how long is its border}?",
        "{<0 <x>>|the perimeter is <0 <x>>|<0>}.",
        "a b + 2 *",
        lambda a, b: 2 * (a + b),
        ((3, 90), (2, 60)),
        fits=lambda a, b: a > b,
        kinds=(("metre", "foot", "yard"),),
    ),
    Story(
        "{a|my|the|our} {book|novel|report} {has|with|of} <0> pages{, | and |; |, and }{<1> read|<1> are read|I have read <1>|I am on page <1>|I've read <1>|I read <1> so far}{, |; |. }{how many are left|how many left|how many pages left|how many pages are left|how many pages to go|how many more pages|how many do I still have to read|how many remain|~how much of it is unread}?",
        "{<0 page>|<0>|<0 page> <0?is/are> left}.",
        "a b ~",
        lambda a, b: a - b,
        ((30, 900), (10, 700)),
        fits=lambda a, b: a > b + 1,
    ),
    Story(
        "{a|my|the} {rope|ribbon|board|cable|pipe} {is <0 <x>> long|of <0 <x>>|is <0 <x>>}{, | and |; |, and }{<1> are cut off|I cut off <1>|<1> are used|I use <1>|I take off <1>}{, |; |. }{how much is left|how much left|how long is the rest|how many <x+> are left|what is left|how many <x+> remain|~how long is it after that}?",
        "{<0 <x>>|<0>|<0 <x>> <0?is/are> left}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 300), (2, 250)),
        fits=lambda a, b: a > b + 1,
        kinds=(("metre", "foot", "centimetre", "inch"),),
    ),
    Story(
        "{{it's|it is|the way is|we have to go|a trip of|a road of} <0 <x>>|<0 <x>> to {go|drive|walk|the <place>}}{, | and |; |, and }{<1> are done|I have done <1>|we have gone <1>|<1> are behind us|we did <1> so far|I walked <1>}{, |; |. }{how far is it still|how many are left|how many <x+> left|how many <x+> are left|how many <x+> to go|how much is left|how many more|~what is still ahead}?",
        "{<0 <x>>|<0>|<0 <x>> <0?is/are> left}.",
        "a b ~",
        lambda a, b: a - b,
        ((8, 600), (3, 500)),
        fits=lambda a, b: a > b + 1,
        kinds=(("kilometre", "mile", "metre"),),
    ),
)

SHORT = (*_LESS, *_MORE, *_GROUPS, *_PAID, *_MINE, *_TWO, *_WAYS)
