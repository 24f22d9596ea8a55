"""Stories of some kinds of things in one place: the question selects which of them are added, taken away or compared."""

from __future__ import annotations

from itertools import permutations

from wasmind.data.tasks.stories.story import asked, sought
from wasmind.data.tasks.stories.words import EAT, FLOWERS, FRUIT, OWN, kind

_Props = tuple[tuple[str, ...], ...]


_X = "{<0 <x>>|<0>|<0 <x>>|<0>|there <0?is/are> <0 <x>>}."
_Y = "{<0 <y>>|<0>|<0 <y>>|<0>}."
_Z = "{<0 <z>>|<0>|<0 <z>>|<0>|that is <0 <z>>}."
_MORE = "{<0>|<0>|<0> more|that is <0> more}."


def _total(did: str, verb: str, thing: str = "<z+>") -> str:
    """A question for the sum: `did <he> pick`, `<he> picked`."""
    return (
        f"{{how many {thing} {did} {{in all|altogether|in total|in total|in all|altogether|all together|~all told}}?"
        f"|what {{is|was}} the total number of {thing} {verb}?"
        f"|how many {thing} in {{all|total}} {did}?"
        f"|{{in total|altogether|in all}}, how many {thing} {did}?"
        f"|~how many {thing} does that come to?}}"
    )


def _more(did: str, large: str = "<x+>", small: str = "<y+>") -> str:
    """A question for the difference of the number of large and of small."""
    return (
        f"{{how many more {large} than {small} {did}?"
        f"|how many more {large} {did} than {small}?"
        f"|how many fewer {small} than {large} {did}?"
        f"|what {{is|was}} the difference between the number of {large} and the number of {small}?"
        f"|by how many did the {large} outnumber the {small}?"
        f"|how many fewer {small} {did} than {large}?"
        f"|~how much larger was the number of {large} than that of {small}?}}"
    )


def _triples(*groups: tuple[str, str]) -> _Props:
    """All ordered pairs of the kinds of each group, with what they all are: `rose, tulip` and `flower`."""
    return tuple((x, y, z) for kinds, z in groups for x, y in permutations(kinds.split(", "), 2))


def _threes(*groups: str) -> _Props:
    return tuple(three for kinds in groups for three in permutations(kinds.split(", "), 3))


def _sorts(things: str, sorts: str) -> _Props:
    """Things of two sorts each, `red bead, blue bead, bead`."""
    return tuple(
        (f"{one} {thing}", f"{other} {thing}", thing)
        for thing in things.split(", ")
        for one, other in permutations(sorts.split(", "), 2)
    )


def _doing(*groups: tuple[str, str]) -> _Props:
    """Things with what was done to them: (thing, `picked`, `pick`); verbs are `pick/picked`."""
    return tuple(
        (thing, verb.split("/")[1], verb.split("/")[0])
        for things, verbs in groups
        for thing in things.split(", ")
        for verb in verbs.split(", ")
    )


_COLOURED = _sorts(
    "marble, bead, button, crayon, balloon, ribbon, pencil, brick, bottle cap, tile, ball, sticker, scarf, mug, candle, kite, flag, shirt, plate, envelope, thread, counter, block, pebble, token, cup, hat, sock, bangle",
    "red, blue, green, yellow, white, black, orange, purple, pink, brown, grey",
)
_SIZED = (
    *_sorts(
        "box, basket, jar, plate, candle, bag, bottle, frame, cushion, pot, tent, boat, shell, stone, key, spoon, rug, vase, bowl, towel",
        "large, small, round, square, new, old, plain, striped, wooden, glass",
    ),
    *_sorts(
        "cookie, muffin, cupcake, ice cream, biscuit, doughnut, milkshake, tart, waffle, yoghurt",
        "chocolate, vanilla, lemon, strawberry, ginger, banana, cherry, coconut, peanut, almond",
    ),
    *_sorts(
        "pie, pizza, sandwich, pasty, dumpling, wrap, pancake",
        "cheese, mushroom, spinach, tuna, chicken, potato, tomato, onion",
    ),
    *_sorts(
        "stamp, coin, postcard, magazine, newspaper, poster",
        "foreign, local, old, new, Spanish, Indian, Greek, Chinese, Turkish, French",
    ),
)
_PRODUCE = _triples(
    (
        "apple, orange, banana, pear, peach, plum, mango, lemon, kiwi, apricot, fig, lime, papaya, melon, pineapple, grapefruit",
        "piece of fruit",
    ),
    (
        "carrot, onion, cabbage, pumpkin, turnip, potato, beetroot, cucumber, radish, leek, pepper, aubergine, tomato, lettuce",
        "vegetable",
    ),
    (
        "rose, tulip, daisy, lily, sunflower, carnation, orchid, poppy, violet, daffodil, iris, peony, lavender stem",
        "flower",
    ),
)
_ANIMALS = _triples(
    ("cow, sheep, goat, pig, horse, donkey, hen, duck, goose, turkey, llama, rabbit", "animal"),
    ("sparrow, swan, duck, crow, gull, owl, heron, pigeon, robin, magpie, finch, stork", "bird"),
    ("beetle, ant, moth, bee, wasp, butterfly, cricket, fly, ladybird, dragonfly", "insect"),
    ("crab, shark, eel, ray, seal, dolphin, lobster, turtle", "sea creature"),
    ("zebra, giraffe, lion, monkey, penguin, seal, flamingo, camel, tiger, bear, elephant, antelope", "animal"),
    ("dog, cat, rabbit, hamster, parrot, guinea pig, tortoise", "pet"),
)
_PERSONS = (
    *_triples(
        ("boy, girl", "child"),
        ("boy, girl", "pupil"),
        ("boy, girl", "student"),
        ("man, woman", "person"),
        ("man, woman", "worker"),
        ("adult, child", "person"),
        ("adult, child", "visitor"),
        ("teacher, pupil, parent", "person"),
        ("doctor, nurse, cleaner", "worker"),
        ("violinist, drummer, trumpeter, flautist", "musician"),
        ("sailor, passenger, cook", "person"),
        ("beginner, expert", "player"),
        ("local, tourist", "visitor"),
        ("singer, dancer, actor, juggler", "performer"),
        ("runner, swimmer, cyclist, rower, skater", "athlete"),
        ("first grader, second grader, third grader", "pupil"),
    ),
    ("full-time worker", "part-time worker", "worker"),
    ("part-time clerk", "full-time clerk", "clerk"),
    ("male nurse", "female nurse", "nurse"),
    ("female member", "male member", "member"),
    ("new member", "old member", "member"),
    ("day pupil", "boarder", "pupil"),
)
_GOODS = (
    *_triples(
        ("hammer, saw, drill, wrench, chisel, file, screwdriver", "tool"),
        ("car, truck, van, bus, motorbike, taxi, tractor", "vehicle"),
        ("novel, comic, atlas, cookbook, dictionary, poetry book, picture book, textbook", "book"),
        ("shirt, skirt, jacket, jumper, dress, coat, vest", "piece of clothing"),
        ("lamp, chair, table, stool, desk, shelf, bench", "piece of furniture"),
        ("violin, drum, flute, trumpet, guitar, cello", "instrument"),
        ("letter, parcel, postcard, leaflet", "item"),
        ("dime, nickel, quarter, penny", "coin"),
        ("oak, birch, maple, pine tree, willow, fir, palm, elm", "tree"),
        ("burger, taco, hot dog, kebab, salad, soup", "meal"),
        ("canoe, yacht, ferry, rowing boat, fishing boat, dinghy", "boat"),
        ("adult ticket, child ticket, student ticket", "ticket"),
        ("morning ticket, evening ticket", "ticket"),
        ("loaf, bun, croissant, bagel, pretzel", "item"),
        ("doll, robot, kite, yo-yo, puzzle, teddy bear, toy car", "toy"),
    ),
    *_sorts("bicycle, skateboard, phone, watch, lamp, chair", "new, used, broken, electric, cheap, expensive"),
)
_PLACED = (*_COLOURED, *_SIZED, *_GOODS)
_OWNED = (*_COLOURED, *_SIZED)

_THREE_COLOURED = tuple(
    tuple(f"{colour} {thing}" for colour in colours)
    for thing in [
        "bead",
        "marble",
        "button",
        "balloon",
        "sticker",
        "crayon",
        "brick",
        "shirt",
        "flag",
        "ribbon",
        "cap",
        "pencil",
        "tile",
        "ball",
        "candle",
    ]
    for colours in (
        ("red", "blue", "green"),
        ("white", "black", "yellow"),
        ("orange", "pink", "purple"),
        ("yellow", "brown", "red"),
        ("green", "white", "grey"),
        ("blue", "pink", "silver"),
    )
)
_THREE_FOOD = _threes(
    "apple, orange, banana, pear, mango",
    "plum, lemon, peach, melon",
    "carrot, onion, cabbage, pumpkin",
    "leek, potato, turnip, tomato",
    "cake, pie, muffin, tart",
    "scone, bun, bagel, pretzel",
    "cheese sandwich, egg sandwich, tuna sandwich, ham sandwich",
)
_THREE_ANIMALS = _threes(
    "cow, goat, pig, hen",
    "horse, donkey, duck, rabbit",
    "dog, cat, hamster, parrot",
    "gull, heron, swan, crow",
    "lion, zebra, monkey, penguin",
    "frog, newt, turtle, snail",
)
_THREE_GOODS = _threes(
    "hammer, saw, drill, wrench",
    "pen, pencil, ruler, eraser",
    "novel, comic, atlas, dictionary",
    "rose, tulip, lily, daisy",
    "car, truck, van, bus",
    "shirt, skirt, jacket, scarf",
    "plate, bowl, mug, spoon",
    "chair, table, lamp, stool",
    "oak, birch, maple, willow",
    "violin, drum, flute, guitar",
    "doll, robot, kite, ball",
    "dime, nickel, quarter, penny",
    "letter, parcel, postcard, magazine",
)
_THREES = (*_THREE_COLOURED, *_THREE_FOOD, *_THREE_ANIMALS, *_THREE_GOODS)

_GATHERED = _doing(
    (
        "apple, plum, cherry, pear, lemon, peach, orange, fig, mango, olive, strawberry, blackberry, tomato, bean pod, pumpkin, melon, mushroom, walnut, chestnut",
        "pick/picked, gather/gathered, collect/collected, harvest/harvested, wash/washed, sort/sorted, sell/sold, use/used, buy/bought, weigh/weighed, pack/packed, peel/peeled",
    ),
    (
        "cookie, muffin, pie, bun, cupcake, pancake, sandwich, dumpling, tart, waffle, pizza, samosa, pretzel, scone",
        "bake/baked, make/made, sell/sold, prepare/prepared, eat/ate, serve/served, order/ordered, freeze/froze, hand out/handed out",
    ),
    (
        "shell, pebble, feather, pine cone, acorn, crystal, coin, fossil, leaf, bottle cap, can, plastic bottle",
        "find/found, gather/gathered, collect/collected, pick up/picked up, count/counted, sort/sorted, clean/cleaned, paint/painted",
    ),
    (
        "letter, postcard, email, message, invitation, text message, note",
        "send/sent, receive/received, write/wrote, get/got, read/read, deliver/delivered, post/posted, answer/answered, print/printed",
    ),
    (
        "page, chapter, story, poem, comic, article",
        "read/read, write/wrote, copy/copied, print/printed, study/studied, finish/finished, type/typed",
    ),
    (
        "bird, butterfly, frog, rabbit, squirrel, deer, duck, fox, beetle, snail, bat, dolphin",
        "see/saw, count/counted, spot/spotted, photograph/photographed, draw/drew, feed/fed, notice/noticed, watch/watched",
    ),
    (
        "car, bus, bicycle, truck, van, taxi",
        "wash/washed, see/saw, repair/repaired, count/counted, sell/sold, paint/painted, rent out/rented out, clean/cleaned",
    ),
    (
        "kite, lantern, paper plane, bracelet, card, scarf, basket, clay pot, candle, mask, doll, toy boat",
        "make/made, sell/sold, paint/painted, buy/bought, wrap/wrapped, give away/gave away, mend/mended, decorate/decorated, design/designed, donate/donated",
    ),
    ("goal, point, basket", "score/scored, get/got"),
    ("lap, mile, kilometre", "run/ran, swim/swam, cover/covered"),
    ("photo, picture, portrait", "take/took, print/printed, frame/framed, sell/sold, show/showed"),
    (
        "tree, bush, rose, tulip bulb, tomato plant, onion, bean",
        "plant/planted, water/watered, buy/bought, sell/sold, dig up/dug up",
    ),
    (
        "plate, cup, glass, bowl, window, shirt, towel, pan",
        "wash/washed, clean/cleaned, dry/dried, break/broke, polish/polished",
    ),
    (
        "sum, problem, puzzle, question, riddle, exercise, word",
        "solve/solved, answer/answered, write/wrote, try/tried, check/checked, finish/finished",
    ),
    ("push-up, sit-up, jump, squat", "do/did, manage/managed, finish/finished"),
    ("fish, crab, lobster, eel", "catch/caught, sell/sold, clean/cleaned, see/saw"),
    (
        "ticket, raffle ticket, newspaper, magazine, lemonade, juice, ice cream",
        "sell/sold, buy/bought, hand out/handed out",
    ),
    (
        "litre of water, bucket of sand, sack of coal, brick, log, stone, box, chair, crate",
        "carry/carried, move/moved, load/loaded, bring/brought, use/used, deliver/delivered, store/stored",
    ),
)
_P = {"anyone": True}

# Two kinds in one place.
_PLACES = "{in the <place>|at the <place>|near the <place>|in a {field|park|valley|meadow}|~by the <place>}"
_TWO = (
    *asked(
        "{{in <A>'s {room|cupboard|box|bag}|on <A>'s {shelf|table|desk}} there were <0 <x>> and <1 <y>>|<A> had <0 <x>> and <1 <y>>{| in a <container>| at home| on a shelf}|<A> owned <0 <x>>. <he> {also|~besides} owned <1 <y>>|there were <0 <x>> in a <container>. there were also <1 <y>> in it|<A> {counted|found} <0 <x>> and <1 <y>> in a <container>|a <container> held <0 <x>> along with <1 <y>>|~a <container> was full: it held <0 <x>> and <1 <y>>}.",
        ((5, 90), (2, 80)),
        sought(_total("were there", ""), "a+b", _Z),
        sought(_more("were there"), "a-b", _MORE),
        fits=lambda a, b: a > b + 1,
        props=_PLACED,
        **_P,
    ),
    *asked(
        "{there were <0 <x>> and <1 <y>> {in|inside} a <container>. {<2> of the <x+> were {taken out|broken|sold|given away|lost}|someone took out <2> of the <x+>|<A> {took|removed|sold|gave away} <2 <x>>}|<A> had <0 <x>> and <1 <y>>. {<he> {gave|handed|sold|lent|passed} <2> of the <x+> to {<B>|<his> <kin>|a friend}|<he> {lost|broke|sold|used|gave away|donated} <2 <x>>|{<B>|<his> <kin>} {took|borrowed|broke} <2> of the <x+>}|~of <A>'s <0 <x>> and <1 <y>>, <2 <x>> were {lost|sold}}.",
        ((6, 90), (2, 80), (2, 60)),
        sought(
            "how many <x+> {were left|remained|were still there|did that leave|are left|are left now|~were not gone}?",
            "a-c",
            _X,
        ),
        sought(
            "how many <z+> {were left|remained|were left in total|were left altogether|are left in all|were there then|are there now|~were still there of both kinds}?",
            "a+b-c",
            _Z,
        ),
        sought(
            "how many <z+> were there {at first|before|to begin with|in the beginning|originally|~at the start}?",
            "a+b",
            _Z,
        ),
        sought(
            "how many more <x+> than <y+> were there {at first|to begin with|before|~in the beginning}?", "a-b", _MORE
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=_PLACED,
        **_P,
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. {then |later |on <day> |}{<he> {bought|got|found|won|made|added|received} <2> more <y+>|{<his> <kin>|<B>} {gave|brought|handed|sent} <him> <2 <y>>}|<A> {bought|ordered|packed} <0 <x>> and <1 <y>>. {the next day|after lunch|a week later}, <he> added <2> more <y+>|there were <0 <x>> and <1 <y>> {on the table|at the <shop>|in a <container>}. <A> {added|brought} <2> more <y+>}.",
        ((2, 90), (2, 80), (2, 60)),
        sought(
            "how many <y+> {are there now|were there then|were there in the end|were there after that|were there in total|~did that make}?",
            "b+c",
            _Y,
        ),
        sought(
            "how many <z+> {are there now|were there then|were there in the end|were there altogether|were there in all|~did that make}?",
            "a+b+c",
            _Z,
        ),
        sought("how many <z+> were there {at first|before that|to begin with|~at the start}?", "a+b", _Z),
        props=_PLACED,
        **_P,
    ),
    *asked(
        "{a {bowl|box|basket|crate|stall} held <0 <x>> and <1 <y>>|<A> {picked|gathered|bought|cut|harvested|brought home} <0 <x>> and <1 <y>>|<A> {bought|picked} <0 <x>>. <he> also {bought|picked} <1 <y>>|there were <1 <y>> and <0 <x>> {at the market stall|in the {kitchen|cellar|shed}|on the cart}}. {<2> of the <x+> were {bad|spoilt|rotten|sold|given away|used}|{<A>|<B>} {sold|used|threw away|gave away} <2> of the <x+>|<2 <x>> {had to be thrown away|went bad|were given to {the <kin>|a neighbour}|~were crushed}}.",
        ((6, 400), (2, 300), (2, 200)),
        sought(
            "how many <x+> {were left|remained|did that leave|are left|were left over|~could still be used}?", "a-c", _X
        ),
        sought(
            "how many <z+> {were left|remained|were left in total|were left altogether|are left in all|~did that leave}?",
            "a+b-c",
            _Z,
        ),
        sought("how many <z+> were there {at first|before|to begin with|in the beginning|~at the start}?", "a+b", _Z),
        fits=lambda a, b, c: a > c + 1,
        props=_PRODUCE,
        **_P,
    ),
    *asked(
        "{<A> {picked|cut|gathered|bought|sold|weighed} <0 <x>> {on <day>|in the morning|before lunch} and <1 <y>> {later|in the afternoon|after lunch|the day after}|in the garden <A> {picked|counted} <0 <x>>. <B> {picked|counted} <1 <y>> there|a {gardener|farmer|grower} {sold|brought|packed|grew} <0 <x>> and <1 <y>>{| last week| this season}|<0 <x>> and <1 <y>> {grew|were grown} {on <A>'s {farm|land}|in <A>'s {garden|greenhouse}|~behind <A>'s house}}.",
        ((2, 300), (5, 500)),
        sought(
            "{how many <z+> were there {in all|altogether|in total}|how many <z+> is that {in all|altogether|in total}|what {is|was} the total number of <z+>|how many <z+> were there counting both kinds|~how many <z+> does that make}?",
            "a+b",
            _Z,
        ),
        sought(_more("were there", "<y+>", "<x+>"), "b-a", _MORE),
        fits=lambda a, b: b > a + 1,
        props=_PRODUCE,
    ),
    *asked(
        "{{there were|<A> {saw|counted|spotted}} <0 <x>> and <1 <y>> "
        + _PLACES
        + "|<A> {saw|counted|photographed|drew} <0 <x>>. <he> also {saw|noticed|counted} <1 <y>>|<0 <x>> lived {on a farm|in a park|at a lake|in a large enclosure}, and so did <1 <y>>|<A> {fed|watched|looked after} <0 <x>> and <1 <y>> on <day>}.",
        ((4, 120), (2, 90)),
        sought(
            "{how many <z+> {were there|is that|are these} {in all|altogether|in total}|what {is|was} the total number of <z+>|how many <z+> in all were there|~how many <z+> does that make}?",
            "a+b",
            _Z,
        ),
        sought(_more("were there"), "a-b", _MORE),
        fits=lambda a, b: a > b + 1,
        props=_ANIMALS,
        **_P,
    ),
    *asked(
        "{there were <0 <x>> and <1 <y>> "
        + _PLACES
        + ". {<2> of the <x+> {left|ran off|moved away|were taken away|disappeared|went away}|later, <2 <x>> {left|ran off|moved away}}|<A> {kept|had|looked after} <0 <x>> and <1 <y>>. {<he> sold <2> of the <x+>|<2> of the <x+> {ran away|were sold|got away}|<he> gave <2 <x>> to {<his> <kin>|a neighbour|a zoo}}}.",
        ((5, 120), (2, 90), (2, 80)),
        sought(
            "how many <x+> {were left|remained|stayed|were still there|did that leave|are left|~did not go}?", "a-c", _X
        ),
        sought(
            "how many <z+> {were left|remained|were left altogether|are there now|were left in all|~did that leave}?",
            "a+b-c",
            _Z,
        ),
        sought("how many <z+> were there {at first|before|to begin with|in the beginning|~at the start}?", "a+b", _Z),
        fits=lambda a, b, c: a > c + 1,
        props=_ANIMALS,
    ),
    *asked(
        "{there were <0 <x>> and <1 <y>> "
        + _PLACES
        + ". {<2> more <x+> {came|arrived|joined them|turned up}|then <2> other <x+> {came|arrived|joined them}}|<A> had <0 <x>> and <1 <y>>. {<he> bought <2> more <x+>|<2> more <x+> were brought later|~<his> <kin> brought <2> more <x+>}}.",
        ((2, 120), (2, 90), (2, 80)),
        sought(
            "how many <x+> {are there now|were there then|were there in all|were there in the end|were there after that|~did that make}?",
            "a+c",
            _X,
        ),
        sought(
            "how many <z+> {are there now|were there then|were there in all|were there in the end|were there after that|~did that make}?",
            "a+b+c",
            _Z,
        ),
        sought("how many <z+> were there {at first|before|to begin with|~at the start}?", "a+b", _Z),
        props=_ANIMALS,
    ),
)

# People of two kinds.
_PEOPLE_TWO = (
    *asked(
        "{there were <0 <x>> and <1 <y>> {at the {<place>|meeting|party|show|picnic|festival}|in the {hall|club|building}|on {the bus|the train|the ferry|a trip}}|<0 <x>> and <1 <y>> {came to|took part in|signed up for|attended} {a race|a concert|a course|the fair|a workshop|the opening}|a {club|company|camp|centre} had <0 <x>> and <1 <y>>|in a {group|hall|room} there were <0 <x>>. the other <1> were <y+>}.",
        ((5, 900), (2, 800)),
        sought(
            "{how many <z+> {were there|is that} {in all|altogether|in total}|what {is|was} the total number of <z+>|how many <z+> in all were there|~how many <z+> does that make}?",
            "a+b",
            _Z,
        ),
        sought(_more("were there"), "a-b", _MORE),
        fits=lambda a, b: a > b + 1,
        props=_PERSONS,
    ),
    *asked(
        "{there were <0 <z>> {at the {<place>|meeting|party|show|picnic|festival}|in the {hall|club|building}|on {the bus|the train|the ferry}}. <1> {of them |}were <x+>{| and the rest were <y+>}|of the <0 <z>> {in a club|at a party|on a trip|at the <place>|in a company}, <1> were <x+>|<1> of {the|a group of} <0 <z>> were <x+>{|, the others <y+>}|among <0 <z>> {at a meeting|on a boat|in a hall} there were <1 <x>> and some <y+>|a {company|camp|school|choir} had <0 <z>>, of whom <1> were <x+>}.",
        ((10, 900), (3, 700)),
        sought(
            "how many {were <y+>|<z+> were <y+>|<y+> were there|of them were <y+>|of the <z+> were <y+>|<y+> did that leave|~must have been <y+>}?",
            "a-b",
            _Y,
        ),
        sought(
            "how many {<z+> were not <x+>|of the <z+> were not <x+>|of them were not <x+>|were not <x+>|~<z+> were something other than <x+>}?",
            "a-b",
        ),
        fits=lambda a, b: a > b + 2,
        props=_PERSONS,
    ),
    *asked(
        "{there were <0 <x>> and <1 <y>> {at the {<place>|meeting|party|show|picnic}|in the {hall|club|centre}|on {the bus|the train|the ferry}}. {<2> of the <x+> {left|went home|got off|fell ill|had to leave early}|after an hour, <2 <x>> {left|went home}|when it {rained|got dark|got late}, <2> of the <x+> left}|of the <0 <x>> and <1 <y>> {in a team|in a club|on a course|at a camp}, <2 <x>> {left|dropped out|went home}}.",
        ((6, 300), (2, 300), (2, 200)),
        sought("how many <x+> {were left|stayed|remained|were still there|are left|~did that leave}?", "a-c", _X),
        sought(
            "how many <z+> {were left|stayed|remained|were left in all|were left altogether|were still there|~did that leave}?",
            "a+b-c",
            _Z,
        ),
        sought("how many <z+> were there {at first|before|to begin with|in the beginning|~at the start}?", "a+b", _Z),
        fits=lambda a, b, c: a > c + 1,
        props=_PERSONS,
    ),
    *asked(
        "{there were <0 <x>> and <1 <y>> {at the {<place>|meeting|party|show|picnic}|in the {hall|club|centre}|on {the bus|the train|the ferry}}. {<2> more <x+> {came|arrived|joined|came in later}|then <2> other <x+> {came|arrived|joined them}|at noon, <2 <x>> {came|joined them}}|a {club|group|camp} had <0 <x>> and <1 <y>>. {last week|this year|in <month>|} <2> more <x+> joined}.",
        ((2, 900), (2, 900), (2, 300)),
        sought(
            "how many <x+> {are there now|were there then|were there in all|were there in the end|were there after that|~did that make}?",
            "a+c",
            _X,
        ),
        sought(
            "how many <z+> {are there now|were there then|were there in all|were there in the end|were there altogether|~did that make}?",
            "a+b+c",
            _Z,
        ),
        sought("how many <z+> were there {at first|before|to begin with|~at the start}?", "a+b", _Z),
        props=_PERSONS,
    ),
    *asked(
        "{a {town|city|county|region|district} has <0 <x>> and <1 <y>>|there are <0 <x>> and <1 <y>> in {<town>|a town|the county|the capital}|in <town> there are <0 <x>>. there are <1 <y>> {too|as well}}. {<2> of the <x+> are {new|closed|full|empty|for sale|old|being repaired}|only <2> of the <x+> are {open|modern|full}|<2> of the <x+> were built long ago}.",
        ((8, 90), (3, 60), (2, 50)),
        sought(
            "how many {<x+> are not among these|<x+> does that leave|other <x+> are there|~<x+> make up the rest}?",
            "a-c",
            _X,
        ),
        sought(
            "how many <x+> and <y+> {are there {in all|altogether|in total}|are there together|~is that together}?",
            "a+b",
        ),
        sought("how many more <x+> than <y+> are there?", "a-b", _MORE),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=_threes(
            "house, flat, shop, office",
            "school, library, museum, theatre",
            "hotel, restaurant, café",
            "farm, factory, warehouse",
            "street, park, square",
            "bridge, tower, church",
        ),
    ),
)

# Three kinds.
_THREE = (
    *asked(
        "{there were <0 <x>>, <1 <y>> and <2 <z>> {in a <container>|at the <shop>|in the {room|yard|storeroom}|at the <place>}|<A> {had|owned|counted|listed|got} <0 <x>>, <1 <y>>, and <2 <z>>|<A> {had|counted|saw} <0 <x>> and <1 <y>>. <he> also {had|counted|saw} <2 <z>>|besides <0 <x>> and <1 <y>>, <A> {had|saw|counted|found} <2 <z>>|there were <0 <x>> and <1 <y>> {at the <place>|in the yard}. there were also <2 <z>>}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "{how many <x+>, <y+> and <z+> were there {in all|altogether|in total}|how many were there {in all|altogether|in total}|what was the total number of <x+>, <y+> and <z+>|how many was that in total|~how many were there of every kind together}?",
            "a+b+c",
        ),
        sought(
            "{how many <x+> and <y+> were there {in all|altogether|in total}|what was the {total|combined} number of <x+> and <y+>|how many were either <x+> or <y+>|~how many <x+> and <y+> were there when they are added}?",
            "a+b",
        ),
        sought(
            "{how many <y+> and <z+> were there {in all|altogether|in total}|what was the total number of <y+> and <z+>|how many were not <x+>|~how many were there without the <x+>}?",
            "b+c",
        ),
        sought(
            "{how many <x+> and <z+> were there {in all|altogether|in total}|what was the total number of <x+> and <z+>|how many were not <y+>|~how many were there apart from the <y+>}?",
            "a+c",
        ),
        sought(_more("were there"), "a-b", _MORE),
        sought(_more("were there", "<x+>", "<z+>"), "a-c", _MORE),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=_THREES,
        **_P,
    ),
    *asked(
        "{there were <0 <x>>, <1 <y>> and <2 <z>> {on the {table|cart|shelf}|in the yard|at the <shop>|at the <place>}|<A> {had|counted|recorded|wrote down} <0 <x>>, <1 <y>> and <2 <z>>|on <day> <A> {counted|saw} <0 <x>>; on <dayb> <he> {counted|saw} <1 <y>> and <2 <z>>|<A> {had|counted} <0 <x>>, <B> {had|counted} <1 <y>>, and <C> {had|counted} <2 <z>>}.",
        ((2, 60), (2, 500), (2, 400)),
        sought(_more("were there", "<y+>", "<x+>"), "b-a", _MORE),
        sought(_more("were there", "<y+>", "<z+>"), "b-c", _MORE),
        sought(
            "{how many more <y+> were there than <x+> and <z+> together|by how many were there more <y+> than <x+> and <z+> combined|~how many more <y+> than all the others were there}?",
            "b-a-c",
            _MORE,
        ),
        sought(
            "{how many <x+> and <z+> were there {in all|altogether|in total}|what was the total number of <x+> and <z+>|~how many <x+> and <z+> is that}?",
            "a+c",
        ),
        fits=lambda a, b, c: b > a + c + 1,
        props=_THREES,
    ),
    *asked(
        "{<A> {had|bought|collected|packed|got} <0 <x>>, <1 <y>> and <2 <z>>. {<he> {gave|handed|sold|lent} <3> of the <y+> to {<B>|<his> <kin>|a friend}|<he> {lost|broke|sold|gave away|used} <3> of the <y+>|<3> of the <y+> {were broken|were lost|were sold|got damaged|went missing}|{<B>|<his> <kin>} took <3> of the <y+>}|at the <shop> there were <0 <x>>, <1 <y>> and <2 <z>>. {{on <day> |by noon, |}<3> of the <y+> were sold|<A> bought <3> of the <y+>}}.",
        ((2, 80), (6, 90), (2, 80), (2, 60)),
        sought("how many <y+> {were left|remained|are left|did that leave|are left now|~were not gone}?", "b-d", _Y),
        sought("how many <x+>, <y+> and <z+> were there {at first|to begin with|before that|~at the start}?", "a+b+c"),
        sought("how many <y+> and <z+> were left {in all|together|altogether|~over}?", "b+c-d"),
        sought("how many <x+> and <z+> were there {in all|together|altogether|in total|~when added}?", "a+c"),
        fits=lambda a, b, c, d: b > d + 1,
        props=(*_THREE_COLOURED, *_THREE_FOOD, *_THREE_GOODS),
        **_P,
    ),
    *asked(
        "{<A> had <0> <x+>, <y+> and <z+> {in all|altogether|in total}|there were <0> <x+>, <y+> and <z+> {in all|altogether|in total} {at the <place>|in a <container>|at the <shop>}|a total of <0> <x+>, <y+> and <z+> {were counted|were there|were listed}}. {<1> {of them |}were <x+> and <2> were <y+>|<1> of these were <x+>, <2> {of them |}were <y+>, and the {rest|others} were <z+>|there were <1 <x>> and <2 <y>>|<1> were <x+>, and <2> were <y+>}.",
        ((12, 300), (2, 150), (2, 150)),
        sought(
            "how many {were <z+>|<z+> were there|of them were <z+>|<z+> did that leave|~must have been <z+>}?",
            "a-b-c",
            _Z,
        ),
        sought("how many {were not <x+>|of them were not <x+>|were <y+> or <z+>|~were other than <x+>}?", "a-b"),
        sought(
            "how many {were <x+> or <y+>|<x+> and <y+> were there together|<x+> and <y+> were there in all|were not <z+>|~of them were not <z+>}?",
            "b+c",
        ),
        fits=lambda a, b, c: a > b + c + 1,
        props=_THREES,
    ),
    *asked(
        "{{the <shop>|a {shop|stall|firm|dealer}|<A>} {sold|ordered|shipped} <0 <x>>, <1 <y>>, and <2 <z>> {last week|in <month>|on <day>|last year|this season}|{last week|in <month>|last year|during the sale}, <0 <x>> were sold, as well as <1 <y>> and <2 <z>>|the sales of {a day|a week|the month} were <0 <x>>, <1 <y>> and <2 <z>>}.",
        ((5, 900), (5, 900), (5, 900)),
        sought(
            "{how many <x+>, <y+> and <z+> is that {in all|altogether|in total}|how many is that {in all|altogether|in total}|what is the total number of <x+>, <y+> and <z+>|~what do all of these add up to}?",
            "a+b+c",
        ),
        sought(
            "{how many <x+> and <z+> is that {in all|altogether|in total}|what is the total number of <x+> and <z+>|how many of these were not <y+>|~how many were either <x+> or <z+>}?",
            "a+c",
        ),
        sought(_more("were sold", "<z+>", "<y+>"), "c-b", _MORE),
        fits=lambda a, b, c: c > b + 1,
        props=(*_THREE_COLOURED, *_THREE_FOOD, *_THREE_GOODS),
    ),
)

# The same kind at two times or by two persons, something else told too.
_OF_VERBS = (
    *asked(
        "{<A> <y> <0 <x>> {in the morning and <1> in the afternoon|on <day> and <1> on <dayb>|yesterday and <1> today|last week and <1> this week|before lunch and <1> after lunch|at first and <1> later|in <month> and <1> in <monthb>}|<A> <y> <0 <x>> yesterday. today <he> <y> <1>|<A> <y> <0 <x>> on <day>. on <dayb> <he> <y> <1>|<A> <y> <0 <x>> {in the morning|before lunch}. {in the evening|after lunch|in the afternoon} <he> <y> <1>|<A> <y> <0 <x>>. {then|later|after a break|~after that} <he> <y> <1> more|yesterday, <A> <y> <0 <x>>, and today <1> more|on <day>, <A> <y> <0 <x>>, and on <dayb> <1> more|in the morning, <A> <y> <0 <x>>, and in the evening <1> more}.",
        ((2, 90), (2, 90)),
        sought(_total("did <he> <z>", "<he> <y>", "<x+>"), "a+b", _X),
        props=_GATHERED,
        **_P,
    ),
    *asked(
        "{<A> <y> <0 <x>>{|,} {and|while} <B> <y> <1>|<A> <y> <0 <x>>. <B> <y> <1>{| <x+>}|{<A>'s <kin>|<B>} <y> <1 <x>>, and <A> <y> <0>|<A> <y> <0 <x>> and <his> <kin> <y> <1 <x>>}.",
        ((5, 400), (2, 300)),
        sought(
            "{how many <x+> did {they|the two|both} <z> {in all|altogether|in total|together}|how many <x+> did they <z> {altogether|together|in all}|what is the total number of <x+> they <y>|~how many <x+> did the two of them <z> between them}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more {<x+> |}did <A> <z>{| than the other| than the other one}|how many fewer {<x+> |}did the other one <z>|what is the difference between the numbers of <x+> they <y>|~by how many was <A> ahead}?",
            "a-b",
            _MORE,
        ),
        fits=lambda a, b: a > b + 1,
        props=_GATHERED,
    ),
    *asked(
        "{<A> <y> <0 <x>> on <day>. <B> <y> <2 <x>>. on <dayb> <A> <y> <1> {more|<x+>}|<A> <y> <0 <x>> yesterday and <1> today. <B> <y> <2>{| <x+>| in the same time}|in the morning, <A> <y> <0 <x>> and <B> <y> <2>. in the afternoon, <A> <y> <1> {more|<x+>}|<B> <y> <2 <x>>. <A> <y> <0> before noon and <1> {after noon|later}}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "{how many <x+> did <A> <z> {in all|altogether|in total}|what is the total number of <x+> that <A> <y>|in total, how many <x+> did <A> <z>|~how many <x+> did <A> <z> on the two occasions}?",
            "a+b",
            _X,
        ),
        sought("how many <x+> did {they|the two|both} <z> {in all|altogether|together|in total}?", "a+b+c", _X),
        sought("how many more <x+> did <A> <z> than <B>?", "a+b-c", _MORE),
        fits=lambda a, b, c: a + b > c + 1,
        props=_GATHERED,
    ),
    *asked(
        "{<A> <y> <0 <x>>, <B> <y> <1>, and <C> <y> <2>|<A> <y> <0 <x>>. <B> <y> <1> <x+> and <C> <2>|<A>, <B> and <C> <y> <0>, <1> and <2 <x>>}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "{how many <x+> did {they|the three|all of them} <z> {in all|altogether|together|in total}|what is the total number of <x+> they <y>|~how many <x+> did all three <z>}?",
            "a+b+c",
            _X,
        ),
        sought("how many <x+> did <A> and <B> <z> {together|in all|altogether|in total}?", "a+b", _X),
        sought("how many <x+> did <B> and <C> <z> {together|in all|altogether|in total}?", "b+c", _X),
        sought("how many more <x+> did <A> <z> than <C>?", "a-c", _MORE),
        sought("how many fewer <x+> did <B> <z> than <A>?", "a-b", "{<0>|<0> fewer|<0>}."),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=_GATHERED,
    ),
    *asked(
        "{<A> <y> <0 <x>> on <day>, <1> on <dayb>, and <2> {on the day after|at the weekend|the week after}|<A> <y> <0 <x>> in the morning, <1> in the afternoon and <2> in the evening|in <month>, <A> <y> <0 <x>>. in <monthb> <he> <y> <1>, and {since then|after that} <he> <y> <2>|<A> <y> <0 <x>> {first|at first}. then <he> <y> <1>, and {later|in the end} <2> more}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(_total("did <he> <z>", "<he> <y>", "<x+>"), "a+b+c", _X),
        sought("how many more <x+> did <he> <z> the second time than the first{| time}?", "b-a", _MORE),
        sought(
            "how many <x+> did <he> <z> the first and the second time {together|in all|~taken together}?", "a+b", _X
        ),
        fits=lambda a, b, c: b > a + 1,
        props=_GATHERED,
        **_P,
    ),
    *asked(
        "{<A> {wanted|planned|had|hoped} to <z> <0 <x>>. {so far |by noon |by <day> |}<he> <y> <1>{| of them}|of the <0 <x>> that <A> {wanted|had} to <z>, <he> <y> <1> {by noon|on the first day|yesterday|at once}|<A>'s {goal|aim|task} was to <z> <0 <x>>. {<he> <y> only <1>|on <day> <he> <y> <1>|<he> <y> <1> {in the morning|before lunch}}}.",
        ((8, 300), (2, 250)),
        sought(
            "{how many more {<x+> |}did <he> {have|need} to <z>|how many {<x+> |}were {still to go|left|left to do|missing}|how many {<x+> |}did <he> still {have|need} to <z>|how many {<x+> |}did that leave|~how many {<x+> |}were still to come}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b: a > b + 1,
        props=_GATHERED,
        **_P,
    ),
    *asked(
        "{<A> <y> <0 <x>> {altogether|in all|in total}. <he> <y> <1> of them {in the morning|on <day>|before lunch|on the first day} and the {rest|others} {later|in the evening|the next day|after that}|<A> <y> <1 <x>> {in the morning|on <day>|the first time} and some more {later|the next day|after that}. {in all|altogether|in total} <he> <y> <0>|in two days, <A> <y> <0 <x>>, <1> of them on the first day and the rest {later|on the other}}.",
        ((6, 300), (2, 250)),
        sought(
            "how many {<x+> |}did <he> <z> {later|afterwards|after that|the second time|~at the second go}?", "a-b", _X
        ),
        fits=lambda a, b: a > b + 1,
        props=_GATHERED,
        **_P,
    ),
)

# Colours and sizes of one kind, gone over by several persons.
_KINDS_OF = (
    *asked(
        "{<A> had <0 <x>> and <1 <y>>, <B> had <2 <x>>|<A> {found|collected|got|bought} <0 <x>> and <1 <y>>. {<B>|<his> friend <B>} {found|collected|got|bought} <2 <x>>|<B> had <2 <x>>. <A> had <0 <x>> and <1 <y>>|<A> {kept|owned} <0 <x>>. <B> {kept|owned} <2 <x>>. <A> also had <1 <y>>}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "how many <x+> did {they|the two|<A> and <B>|both of them} have {in all|together|altogether|in total|~between them}?",
            "a+c",
            _X,
        ),
        sought("how many <z+> did <A> have {in all|altogether|in total|~taken together}?", "a+b", _Z),
        sought(
            "how many <z+> did {they|the two|both of them} have {in all|together|altogether|in total}?", "a+b+c", _Z
        ),
        sought("how many more <x+> did <A> have than <B>?", "a-c", _MORE),
        fits=lambda a, b, c: a > c + 1,
        props=_OWNED,
    ),
    *asked(
        "{<A>, <B> and <C> {went to the market|worked in a garden|stocked a stall|~helped on a farm}. <A> brought home <0 <x>>, <B> <1>, and <C> <2 <y>>|<A> {picked|gathered|grew|bought} <0 <x>> and <B> {picked|gathered|grew|bought} <1>. <C> {picked|gathered|grew|bought} <2 <y>>|<C> {picked|grew|brought|bought} <2 <y>>, <A> {picked|grew|brought|bought} <0 <x>> and <B> <1 <x>>}.",
        ((2, 90), (2, 90), (2, 90)),
        sought(
            "how many <x+> {did they have|were there|is that|did that make} {in all|together|altogether|in total}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <z+> {did they have|were there|is that} {in all|together|altogether|in total}|what is the total number of <z+>}?",
            "a+b+c",
            _Z,
        ),
        sought("how many more <x+> than <y+> were there?", "a+b-c", _MORE),
        fits=lambda a, b, c: a + b > c + 1,
        props=_PRODUCE,
    ),
    *asked(
        "{<A> had <0 <z>>. {<1> {of them |}were <x+>, the {rest|others} were <y+>|<1> of them were <x+> and the rest <y+>|<1> were <x+> and the others were <y+>}|of <A>'s <0 <z>>, <1> were <x+>{ and the rest were <y+>| and the others <y+>|}|<A> {bought|counted|washed|packed} <0 <z>>, <1> of them <x+>{ and the rest <y+>|}|there were <1 <x>> and some <y+> in a <container>. {altogether|in all|in total}, there were <0 <z>>|a <container> held <0 <z>>, <1 <x>> and the rest <y+>}.",
        ((6, 300), (2, 250)),
        sought(
            "how many {<y+> were there|were <y+>|of them were <y+>|of the <z+> were <y+>|<z+> were <y+>|<y+> did that leave|~<y+> must there have been}?",
            "a-b",
            _Y,
        ),
        sought(
            "how many {of the <z+> were not <x+>|<z+> were not <x+>|were not <x+>|of them were not <x+>|~<z+> were left after the <x+>}?",
            "a-b",
            _Z,
        ),
        fits=lambda a, b: a > b + 1,
        props=(*_COLOURED, *_SIZED, *_GOODS, *_PRODUCE),
        **_P,
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. {<he> {used|sold|gave away|lost|packed} <2> of the <z+>|<2> of the <z+> were {used|sold|lost|given away}|{<B>|<his> <kin>} {took|bought|got} <2> of the <z+>}|after {making|buying|getting} <0 <x>> and <1 <y>>, <A> {sold|used|gave away|handed out} <2> of the <z+>|at the <shop> there were <0 <x>> and <1 <y>>. <2> of the <z+> were sold{| on <day>| by noon| at once}}.",
        ((4, 200), (4, 200), (2, 300)),
        sought(
            "how many <z+> {were left|remained|are left|did that leave|were left over|are left now|were still there|~were not gone}?",
            "a+b-c",
            _Z,
        ),
        sought(
            "how many <z+> were there {at first|to begin with|before that|originally|in the beginning|~at the start}?",
            "a+b",
            _Z,
        ),
        sought(
            "{how many more <x+> than <y+> were there at first|how many more <x+> were there than <y+> at first|what was the difference between the numbers of <x+> and <y+> at first}?",
            "a-b",
            _MORE,
        ),
        fits=lambda a, b, c: a > b + 1 and a + b > c + 1,
        props=(*_COLOURED, *_SIZED, *_GOODS),
        **_P,
    ),
    *asked(
        "{<A> {baked|made|prepared|bought|ordered} <0 <x>> and <1 <y>> {for {a party|the fair|school|a feast|the guests}|on <day>}. {<2> of the <x+> and <3> of the <y+> were {eaten|sold|given away|taken}|the guests {ate|took} <2> of the <x+> and <3> of the <y+>|{<his> <kin>|<B>} {ate|took} <2 <x>> and <3 <y>>}|a {bakery|stall|café|kiosk} had <0 <x>> and <1 <y>>. {by noon|during the day|on <day>} it sold <2 <x>> and <3 <y>>}.",
        ((5, 120), (5, 120), (2, 90), (2, 90)),
        sought("how many <x+> {were left|remained|are left|did that leave|~were not gone}?", "a-c", _X),
        sought("how many <y+> {were left|remained|are left|did that leave|~were not gone}?", "b-d", _Y),
        sought(
            "how many <z+> {were left {in all|altogether|in total|}|remained {in all|in total}|~did that leave}?",
            "a+b-c-d",
            _Z,
        ),
        sought("how many <z+> were gone {in all|altogether|in total}?", "c+d", _Z),
        fits=lambda a, b, c, d: a > c + 1 and b > d + 1,
        props=(
            *_sorts(
                "cookie, muffin, cupcake, biscuit, doughnut, tart, waffle, bun, ice cream, milkshake, cake",
                "chocolate, vanilla, lemon, strawberry, ginger, banana, cherry, coconut",
            ),
            *_sorts(
                "pie, pizza, sandwich, pasty, dumpling, wrap, pancake",
                "cheese, mushroom, spinach, tuna, chicken, potato, tomato",
            ),
        ),
        **_P,
    ),
    *asked(
        "{<A> {had|owned|collected} <0 <x>> and <1 <y>>. {<B>|<his> friend <B>} {had|owned|collected} <2 <x>> and <3 <y>>|<A> {bought|got|found|won} <0 <x>> and <1 <y>>, while <B> {bought|got|found|won} <2 <x>> and <3 <y>>|<A> had <0 <x>> and <B> <2>. <A> had <1 <y>> {too|as well}, <B> <3>}.",
        ((2, 90), (2, 90), (2, 90), (2, 90)),
        sought(
            "how many <x+> did {they|the two|<A> and <B>} {have|have|get} {in all|together|altogether|in total|~between them}?",
            "a+c",
            _X,
        ),
        sought("how many <y+> did {they|the two|<A> and <B>} have {in all|together|altogether|in total}?", "b+d", _Y),
        sought("how many <z+> did <A> have {in all|altogether|in total}?", "a+b", _Z),
        sought("how many <z+> did <B> have {in all|altogether|in total}?", "c+d", _Z),
        sought("how many more <x+> did <A> have than <B>?", "a-c", _MORE),
        sought("how many more <y+> did <B> have than <A>?", "d-b", _MORE),
        fits=lambda a, b, c, d: a > c + 1 and d > b + 1,
        props=_OWNED,
    ),
    *asked(
        "{<A> had <0 <x>> {and|but} {needed|wanted} <1>. <he> also had <2 <y>>|<A> {needed|wanted} <1 <x>> {for {a party|the show|<his> class}|to fill a <container>}. <he> had <0 <x>> and <2 <y>>|<A> had <0 <x>> and <2 <y>>. <he> {needed|wanted} <1 <x>>{| in all}}.",
        ((2, 90), (4, 150), (2, 90)),
        sought("how many more <x+> did <he> {need|have to get|need to get|have to buy|~still lack}?", "b-a", _X),
        sought("how many <z+> did <he> have {in all|altogether|in total|~already}?", "a+c", _Z),
        fits=lambda a, b, c: b > a + 1,
        props=_PLACED,
        **_P,
    ),
)

# Many: visitors, votes, tickets, litres, inhabitants.
_CROWD = kind(
    "visitor, person, tourist, passenger, fan, guest, customer, pupil, student, runner, worker, child, adult, "
    "skier, camper, pilgrim, shopper, swimmer, reader"
)
_MANY = (
    *asked(
        "{<0 <x>> {came to|visited|were counted at} the {<place>|exhibition|fair|castle|festival} on <day> and <1> on <dayb>. {<2> of those {who came |}on <day> were {women|girls|from abroad|there for the first time}|of the <x+> on <day>, <2> {had no ticket|came by train|were from <town>|left early}}|on <day> there were <0 <x>> at the {<place>|exhibition|castle}, <2> of them {women|girls|from abroad|from <town>}. on <dayb> there were <1>}.",
        ((20, 6000), (20, 6000), (5, 4000)),
        sought(
            "{how many <x+> {were there|came|is that} {in all|altogether|in total} on the two days|what {is|was} the total number of <x+> on both days|~how many <x+> did both days bring}?",
            "a+b",
            _X,
        ),
        sought("how many more <x+> {were there|came} on <day> than on <dayb>?", "a-b", _MORE),
        sought("how many of the <x+> on <day> were not {like that|among these|~in that group}?", "a-c"),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        kinds=(_CROWD,),
    ),
    *asked(
        "{in an election|in a {vote|poll|contest} for {mayor|captain|class speaker|president}}, <A> {got|received|won} <0 vote>, <B> {got|received|won} <1>, and <C> {got|received} <2>.",
        ((10, 6000), (5, 5000), (5, 4000)),
        sought(
            "{how many votes were {cast|given|there} {in all|altogether|in total}|what was the total number of votes|how many {people|voters} voted {in all|altogether}|~how many votes do these make}?",
            "a+b+c",
        ),
        sought(
            "{how many more votes did <A> {get|receive} than <B>|by how many votes did <A> beat <B>|how many fewer votes did <B> get than <A>|~by what margin was <A> ahead of <B>}?",
            "a-b",
            _MORE,
        ),
        sought("how many votes did {<B> and <C>|<C> and <B>} get {together|in all|altogether|combined}?", "b+c"),
        sought("how many {people|voters} did not vote for <C>?", "a+b"),
        fits=lambda a, b, c: a > b + 1,
    ),
    *asked(
        "{there were <0 ticket> for {a|the} {concert|match|play|circus|film|show}. <1> were sold {online|in advance|before the day} and <2> at the {door|box office|gate}|for the {school play|game|fair|concert} <0 ticket> were printed. <A> sold <1> of them and <B> sold <2>|of <0 ticket> for {a|the} {raffle|concert|match|race}, <1> were sold on <day> and <2> on <dayb>}.",
        ((60, 9000), (10, 4000), (10, 4000)),
        sought("how many tickets {were sold|were bought} {in all|altogether|in total}?", "b+c"),
        sought(
            "{how many tickets were {left|not sold|unsold|left over}|how many tickets remained|how many of the tickets were not sold|~how many tickets found no buyer}?",
            "a-b-c",
        ),
        sought(
            "how many more tickets were sold {the first time than the second|in the first lot than in the second}?",
            "b-c",
            _MORE,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c + 1,
    ),
    *asked(
        "{a {company|farm|cooperative|plant|firm} {produced|filled|made|bottled} <0 litre> of <x> in the morning and <1 litre> in the {afternoon|evening}. {<2 litre> {were sold|were delivered|went to shops|spoilt}|it {sold|delivered|used} <2 litre>}|<A> {produced|poured|collected} <0 litre> of <x> on <day> and <1 litre> on <dayb>. <he> {sold|used|gave away} <2 litre>}.",
        ((20, 3000), (10, 3000), (10, 4000)),
        sought(
            "{how many litres of <x> were there {in all|altogether|in total} to begin with|how many litres of <x> were there {in all|altogether|in total} at first|~how many litres were there to start with}?",
            "a+b",
            "{<0 litre>|<0>}.",
        ),
        sought(
            "how many litres of <x> {were left|remained|did that leave|are left|~stayed in store}?",
            "a+b-c",
            "{<0 litre>|<0>|<0 litre> <0?is/are> left}.",
        ),
        sought(
            "{how many more litres were there the first time than the second|how many fewer litres were there the second time}?",
            "a-b",
            _MORE,
        ),
        fits=lambda a, b, c: a > b + 1 and a + b > c + 1,
        kinds=(("milk", "juice", "oil", "lemonade", "water", "cider", "olive oil", "apple juice", "paint", "syrup"),),
    ),
    *asked(
        "{a {town|village|city|district} had <0 inhabitant>|<0 person> lived in {<town>|a valley|a village|a small town}}. {{last year|in one year|in <month>} <1> {moved away|left} and <2> {moved in|came|were born}|<1> {people |}moved away {last year|in spring}, and <2> {people |}{moved in|arrived} {later|this year}|<1> of them {moved away|left for the city}. <2> new people came}.",
        ((100, 9500), (10, 3000), (10, 3000)),
        sought(
            "how many people {live there now|lived there then|were there in the end|did that make|~are counted there by now}?",
            "a-b+c",
        ),
        sought(
            "how many {people stayed|of the people were left from before|people did not move away|of them stayed|~people never left}?",
            "a-b",
        ),
        sought("how many more people {came|arrived} than left?", "c-b", _MORE),
        fits=lambda a, b, c: a > b + 1 and c > b + 1,
    ),
    *asked(
        "{{a|the} {town|school|city|university} library had <0 book>. <1> {of them |of these |}were <x+> and <2> were <y+>|of the <0 book> in a {library|bookshop|school}, <1> were <x+> and <2> <y+>|<A> {owned|listed|catalogued} <0 book>, among them <1 <x>> and <2 <y>>}.",
        ((60, 9000), (10, 4000), (10, 4000)),
        sought(
            "how many {of the books|books|of them} were {neither <x+> nor <y+>|neither <y+> nor <x+>|~of no such kind}?",
            "a-b-c",
        ),
        sought("how many {of the books|books|of them} were not <x+>?", "a-b"),
        sought("how many {of the books|books|of them} were not <y+>?", "a-c"),
        sought(
            "{how many <x+> and <y+> were there {together|in all|altogether}|how many of the books were <x+> or <y+>}?",
            "b+c",
        ),
        fits=lambda a, b, c: a > b + c + 1,
        props=_threes("novel, comic, atlas, dictionary, cookbook, picture book, guidebook"),
    ),
    *asked(
        "{a {factory|workshop|firm|plant} {made|produced|built|turned out|packed} <0 <x>> on <day> and <1> on <dayb>|on <day> a {factory|workshop} made <0 <x>>. on <dayb> it made <1>}. {<2> of those made on <day> were {faulty|broken|sent back}|<2> of the first lot {were faulty|were sent back|had a scratch}}.",
        ((20, 5000), (10, 5000), (5, 3000)),
        sought("how many <x+> did it make {in all|altogether|in total}?", "a+b", _X),
        sought(
            "how many of the <x+> {made on <day>|from <day>} were {good|all right|fine|~without a fault}?", "a-c", _X
        ),
        sought(
            "how many {good <x+>|<x+> without a fault} {were there|did that make|did it make} {in all|altogether|in total}?",
            "a+b-c",
            _X,
        ),
        sought("how many more <x+> did it make on <day> than on <dayb>?", "a-b", _MORE),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        kinds=(
            (
                "lamp",
                "bulb",
                "chair",
                "bolt",
                "tyre",
                "bicycle",
                "plate",
                "toy car",
                "shoe",
                "bottle",
                "brick",
                "tile",
                "clock",
                "phone",
                "drill",
                "jar",
                "cup",
                "key",
                "radio",
                "helmet",
            ),
        ),
    ),
    *asked(
        "{<A>'s team scored|in a {match|game|final|friendly game}, <A>'s team {scored|got|made}|<A>'s team {got|made}} <0 <x>> in the first half and <1> in the second{| half}. the {other|visiting|rival} team {scored|got} <2>{| in all| in the whole game}.",
        ((2, 60), (2, 60), (2, 110)),
        sought(
            "{how many <x+> did <A>'s team score {in all|altogether|in total|in the whole game}|what was the final score of <A>'s team|~how many <x+> did <A>'s team score all through}?",
            "a+b",
            _X,
        ),
        sought(
            "{by how many <x+> did <A>'s team win|how many more <x+> did <A>'s team score than the other|~how large was its lead in the end}?",
            "a+b-c",
            _MORE,
        ),
        sought(
            "{how many <x+> did {both|the two} teams score {in all|altogether|together|in total}|how many <x+> were scored in the {game|match}}?",
            "a+b+c",
            _X,
        ),
        sought("how many more <x+> did <A>'s team score in the second half than in the first?", "b-a", _MORE),
        fits=lambda a, b, c: b > a + 1 and a + b > c + 1,
        kinds=(("point", "goal", "basket"),),
    ),
    *asked(
        "{there were <0 boy> and <1 girl> on {a|the} {bus|train|boat|tram}. at the {next|first} {stop|station} <2 boy> got off and <3 girl> got on|<0 boy> and <1 girl> {were in|belonged to|sang in} a {club|choir|group|class}. {later|in <month>|this year} <2 boy> left and <3 girl> joined|a {club|group|class|camp} had <0 boy> and <1 girl>. then <2> of the boys left and <3> new girls came}.",
        ((6, 300), (3, 300), (2, 200), (2, 200)),
        sought(
            "how many boys {were left|remained|were there then|are there now|~stayed}?",
            "a-c",
            "{<0 boy>|<0>|<0 boy>|<0>}.",
        ),
        sought(
            "how many girls {were there then|are there now|were there in the end|were there after that|~did that make}?",
            "b+d",
            "{<0 girl>|<0>|<0 girl>|<0>}.",
        ),
        sought(
            "how many children {were there then|are there now|were there after that} {in all|altogether|in total|}?",
            "a+b-c+d",
            "{<0 child>|<0>|<0 child>|<0>}.",
        ),
        sought(
            "how many children were there {at first|before that|to begin with} {in all|altogether|}?",
            "a+b",
            "{<0 child>|<0>|<0 child>|<0>}.",
        ),
        fits=lambda a, b, c, d: a > c + 1,
    ),
    *asked(
        "{of the <0 <x>> in a {company|factory|hospital|firm|school}, <1> worked part time{ and the {rest|others} full time|}|a {company|firm|hotel|hospital} had <0 <x>>. <1> {of them |}worked part time, the others full time|<0 <x>> {worked|were employed} in {a|the} {company|bank|plant}, <1> of them part time{| and the rest full time}}. {<2> {of them |of the <x+> |}were women|{among them|in all} there were <2> women}.",
        ((20, 3000), (5, 1500), (5, 2000)),
        sought("how many {of the <x+> |<x+> |of them |}worked full time?", "a-b", _X),
        sought("how many {of the <x+> |<x+> |of them |}were {men|not women|~no women}?", "a-c", _X),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        kinds=(
            (
                "nurse",
                "clerk",
                "driver",
                "cook",
                "teacher",
                "cleaner",
                "guard",
                "waiter",
                "worker",
                "employee",
                "engineer",
                "doctor",
                "assistant",
                "tailor",
            ),
        ),
    ),
    *asked(
        "{in the morning <A> sold <0 <x>> and <1 <y>>. in the {afternoon|evening} <he> sold <2 <x>> and <3 <y>>|on <day> <A> sold <0 <x>> and <1 <y>>. on <dayb> <he> sold <2 <x>> and <3 <y>>|on <day> <A> counted <0 <x>> and <1 <y>>. on <dayb> <he> counted <2 <x>> and <3 <y>>|yesterday <A> sold <0 <x>> and <1 <y>>; today <he> sold <2 <x>> and <3 <y>>|last week <A> packed <0 <x>> and <1 <y>>, and this week <2 <x>> and <3 <y>>|<A> sold <0 <x>> {in the morning|before lunch} and <2> later. <he> also sold <1 <y>> {early|at first} and <3> {later|after that}}.",
        ((2, 300), (2, 300), (2, 300), (2, 300)),
        sought(
            "{how many <x+> {was|is} that {in all|altogether|in total}|what {was|is} the total number of <x+>|how many <x+> were there {in all|altogether|in total}|~how many <x+> does that make, both times}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <y+> {was|is} that {in all|altogether|in total}|what {was|is} the total number of <y+>|how many <y+> were there {in all|altogether|in total}}?",
            "b+d",
            _Y,
        ),
        sought(
            "{how many <z+> {was|is} that {in all|altogether|in total}|what {was|is} the total number of <z+>|how many <z+> were there {in all|altogether|in total}}?",
            "a+b+c+d",
            _Z,
        ),
        sought("how many <z+> were there the first time?", "a+b", _Z),
        sought("how many <z+> were there the second time?", "c+d", _Z),
        sought(
            "{how many more <x+> were there the first time than the second|how many fewer <x+> were there the second time than the first}?",
            "a-c",
            _MORE,
        ),
        fits=lambda a, b, c, d: a > c + 1,
        props=(*_PLACED, *_PRODUCE),
        **_P,
    ),
    *asked(
        "{a {shop|baker|stall|market|dealer} had <0 <x>>. {on <day> it sold <1>, and on <dayb> <2>|<1> were sold in the morning and <2> in the afternoon|it sold <1> of them before noon and <2> after}|<A> had <0 <x>> {to sell|for sale}. <he> sold <1> on <day> and <2> on <dayb>|of <0 <x>>, {<A>|a {shop|stall}} sold <1> in the morning and <2> in the {afternoon|evening}}.",
        ((12, 500), (3, 200), (3, 200)),
        sought("how many <x+> were sold {in all|altogether|in total|~both times}?", "b+c", _X),
        sought(
            "how many <x+> {were left {in the end|}|remained|were not sold|were left over|~found no buyer}?",
            "a-b-c",
            _X,
        ),
        sought(
            "how many <x+> were left {after the first sale|after the first time|before the second sale}?", "a-b", _X
        ),
        sought("how many more <x+> were sold the first time than the second?", "b-c", _MORE),
        fits=lambda a, b, c: a > b + c + 1 and b > c + 1,
        kinds=((*FRUIT, *FLOWERS, *OWN, *EAT),),
    ),
    *asked(
        "{<0 <x>> came {to school|to the {fair|camp|game|meeting}|to work} by bus, <1> {came |}by {car|train|bicycle} and <2> on foot|<0 <x>> {came|travelled} by bus. <1> {came|travelled} by {car|train|bicycle}, and <2> {came |}on foot}.",
        ((3, 900), (3, 800), (3, 700)),
        sought(
            "{how many <x+> {were there|came|is that} {in all|altogether|in total}|what {is|was} the total number of <x+>}?",
            "a+b+c",
            _X,
        ),
        sought("how many <x+> did not come by bus?", "b+c", _X),
        sought("how many <x+> did not come on foot?", "a+b", _X),
        sought("how many more <x+> came by bus than on foot?", "a-c", _MORE),
        fits=lambda a, b, c: a > c + 1,
        kinds=(_CROWD,),
    ),
    *asked(
        "{{in a {survey|poll} |at a school |at the camp |}<0 <people>> {chose|liked|preferred|voted for} <x>, <1> {chose|liked|preferred} <y>, and <2> <z>|<0 <people>> {chose|liked|preferred} <x>, <1> {chose|liked|preferred} <y> and <2> {preferred |}<z>}.",
        ((3, 400), (3, 400), (3, 400)),
        sought(
            "{how many <people+> {were there|is that} {in all|altogether|in total}|what is the total number of <people+>|~how many <people+> made a choice}?",
            "a+b+c",
        ),
        sought("how many {<people+> |}chose {<x> or <y>|<y> or <x>|either <x> or <y>}?", "a+b"),
        sought("how many {<people+> |}{did not choose <x>|chose something other than <x>|did not take <x>}?", "b+c"),
        sought(
            "{how many more {<people+> |}chose <x> than <y>|how many fewer {<people+> |}chose <y> than <x>}?",
            "a-b",
            _MORE,
        ),
        sought("how many more {<people+> |}chose <z> than <x>?", "c-a", _MORE),
        fits=lambda a, b, c: a > b + 1 and c > a + 1,
        props=_threes(
            "football, tennis, judo, chess",
            "swimming, dancing, rowing, climbing",
            "tea, coffee, cocoa, milk",
            "soup, salad, pasta, rice",
            "French, Spanish, Arabic, Chinese",
            "drama, pottery, painting, singing",
            "green, blue, purple, orange",
        ),
    ),
)

# Changes of one kind in more than one step, and persons who give to each other.
_STEPS = (
    *asked(
        "<A> had <0 <x>>. <he> {gave|handed|sent|sold|lent} <1> {of them |}to <B> and <2> to <C>.",
        ((8, 300), (2, 120), (2, 120)),
        sought(
            "how many <x+> {did <he> have left|were left|did <A> keep|did <A> still have|are left|~stayed with <A>}?",
            "a-b-c",
            _X,
        ),
        sought(
            "how many <x+> did {<B> and <C>|<C> and <B>} get {in all|altogether|in total|together|~between them}?",
            "b+c",
            _X,
        ),
        sought("how many more <x+> did <B> get than <C>?", "b-c", _MORE),
        sought("how many <x+> did <he> have after <B> got {some|the first ones|~a share}?", "a-b", _X),
        fits=lambda a, b, c: a > b + c + 1 and b > c + 1,
        kinds=((*OWN, *EAT),),
        **_P,
    ),
    *asked(
        "{<A> had <0 <x>> and gave <1> of them to <B>. {then|now|after that} <B> had <2 <x>>|<A> gave <1> of <his> <0 <x>> to <B>, who then had <2>|<A> had <0 <x>>. when <B> had got <1> of them, <B> had <2>}.",
        ((6, 200), (2, 100), (4, 200)),
        sought("how many <x+> {did <A> have left|did <A> still have|did <A> keep|does that leave <A>}?", "a-b", _X),
        sought("how many <x+> did <B> have {at first|before|before that|to begin with|~earlier}?", "c-b", _X),
        sought(
            "how many <x+> did {they|the two|<A> and <B>} have {together|in all|altogether} {then|in the end|after that}?",
            "a-b+c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and c > b + 1,
        kinds=((*OWN, *EAT),),
    ),
    *asked(
        "{<A> had <0 <x>> and some <y+>. {in all|altogether|in total}, <he> had <1 <z>>|<A> {bought|picked|found|packed|got} <1 <z>>. <0> {of them |}were <x+> and the {rest|others} <y+>|there were <1 <z>> in a <container>: <0 <x>> and some <y+>|with <0 <x>> and some <y+>, <A> had <1 <z>> {in all|altogether}}.",
        ((3, 300), (8, 500)),
        sought("how many <y+> {were there in all|were there|was that}?", "b-a", _Y),
        sought("how many {of the <z+> |<z+> |}were not <x+>?", "b-a"),
        fits=lambda a, b: b > a + 1,
        props=(*_PLACED, *_PRODUCE),
    ),
    *asked(
        "{<A> had <0 <x>> and <1 <y>>. after {selling|giving away|using|losing|lending out} some {of the <x+>|<x+>}, <he> had <2 <x>> left|there were <0 <x>> and <1 <y>> {at the <shop>|in a <container>}. {someone|<A>} took some {of the <x+>|<x+>}, and <2 <x>> were left|<A> {bought|got|made} <0 <x>> and <1 <y>>. some of the <x+> {broke|were lost|were stolen|were sold}; <2 <x>> {were left|remained}}.",
        ((8, 300), (2, 200), (2, 200)),
        sought(
            "how many <x+> {were gone|were missing in the end|did not remain|were no longer there|~had disappeared}?",
            "a-c",
            _X,
        ),
        sought("how many <z+> were left {in all|altogether|in total|~of both kinds}?", "b+c", _Z),
        sought("how many <z+> were there {at first|to begin with|before that|~at the outset}?", "a+b", _Z),
        fits=lambda a, b, c: a > c + 1,
        props=_PLACED,
        **_P,
    ),
    *asked(
        "{there were <0 <x>> {at a party|on the table|for the class|at the picnic}. {the boys|the adults|the hikers} {ate|had|took} <1> and {the girls|the children|the guides} {ate|had|took} <2>|of <0 <x>>, {<A>|the boys} {ate|had} <1> and {<B>|the girls} {ate|had} <2>|<0 <x>> were {ready|served|laid out}. <A> {ate|took|had} <1> {of them |}and <B> {ate|took|had} <2>}.",
        ((10, 200), (3, 80), (3, 80)),
        sought(
            "how many <x+> {were left|remained|were left over|did that leave|are left|~stayed on the plates}?",
            "a-b-c",
            _X,
        ),
        sought("how many <x+> {were eaten|were taken|were gone} {in all|altogether|in total|together}?", "b+c", _X),
        sought(
            "how many <x+> were left {after the first were gone|after the first turn|~before the second turn}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(EAT,),
    ),
    *asked(
        "{<A> had <0 page> of <x> homework{| to do}, <1 page> of <y> and <2 page> of <z>|for homework <A> had to do <0 page> of <x>, <1 page> of <y>, and <2 page> of <z>|<A> {did|studied|finished} <0 page> of <x> and <1 page> of <y>. <he> also {did|studied|finished} <2 page> of <z>}.",
        ((2, 40), (2, 40), (2, 40)),
        sought(
            "{how many pages {was|is} that {in all|altogether|in total}|how many pages were there {in all|altogether|in total}}?",
            "a+b+c",
            "{<0 page>|<0>}.",
        ),
        sought(
            "how many more pages {of <x> than of <y> were there|were there of <x> than of <y>|of <x> than <y> were there}?",
            "a-b",
            _MORE,
        ),
        sought(
            "how many pages of {<x> and <z>|<z> and <x>} were there {together|in all|altogether|in total}?",
            "a+c",
            "{<0 page>|<0>}.",
        ),
        sought("how many fewer pages of <z> than of <x> were there?", "a-c", "{<0>|<0> fewer|<0>}."),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=_threes(
            "maths, history, science, biology",
            "geography, music, English, physics",
            "spelling, grammar, algebra, chemistry",
        ),
        **_P,
    ),
    *asked(
        "{there were <0 car> {in a car park|on a ferry|in front of {a|the} {<place>|shop}}|<A> counted <0 car> in a car park}. {<1> {of them |}{left|drove away} and <2> {arrived|came|drove in}|then <1> {of them |}left. <2> new ones {came|arrived}|in an hour, <1> left and <2> came}. there were also <3 <x>>.",
        ((6, 300), (2, 150), (2, 150), (2, 60)),
        sought(
            "how many cars {were there then|were there in the end|are there now|were there after that|~did that make}?",
            "a-b+c",
        ),
        sought("how many cars {stayed|stayed where they were|did not leave}?", "a-b"),
        sought(
            "how many cars and <x+> were there {at first|to begin with} {together|in all|altogether|in total}?", "a+d"
        ),
        fits=lambda a, b, c, d: a > b + 1,
        kinds=(("motorbike", "van", "bicycle", "lorry", "tractor", "camper van", "scooter"),),
    ),
)

# The plainest: two short sentences.
_GONE = "{<he> {ate|sold|gave away|lost|used|broke|threw away|lent out|handed out|dropped|returned|donated} <1>{| of them| of the <x+>}|<1> {of them |}{were {sold|eaten|lost|broken|stolen|used up|taken away|given away}|got lost|went missing|broke}|<B> {took|ate|got|borrowed|bought} <1>{| of them| of the <x+>}}"
_PLAIN = (
    *asked(
        "{<A> {had|got|bought|brought|found|picked|made|collected|received|packed|gathered} <0 <x>>. {<he> {ate|sold|gave away|lost|used|broke|threw away|lent out|handed out|dropped|returned|donated} <1>{| of them| of the <x+>}|<1> {of them |}{were {sold|eaten|lost|broken|stolen|used up|taken away|given away}|got lost|went missing|broke}|<B> {took|ate|got|borrowed|bought} <1>{| of them| of the <x+>}}|of the <0 <x>> that <A> {had|bought|found|made|picked|brought}, <1> were {gone|sold|lost|broken|given away}}.",
        ((4, 300), (2, 250)),
        sought(
            "how many <x+> {did <he> have left|were left|remained|are left|did that leave|did <he> still have|<does> <he> have now|did <A> have then|~stayed}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b: a > b + 1,
        kinds=((*OWN, *EAT),),
        **_P,
    ),
    *asked(
        "{<A> {had|got|bought|found|made|won|packed} <0 <x>>. {<he> {got|bought|found|made|won|packed|added} <1> more|{<B>|<his> <kin>} {gave|brought|sent|handed|lent|sold} <him> <1> more|then <he> {got|bought|found|made|borrowed} <1> {more|others|new ones}}|<A> had <0 <x>> {and|, then} {got|bought|found|made} <1> more}.",
        ((2, 300), (2, 300)),
        sought(
            "how many <x+> {did <he> have then|did <he> have {in all|altogether|in total}|did <he> have in the end|<does> <he> have now|were there {in all|altogether|in total}|~did <A> end up with}?",
            "a+b",
            _X,
        ),
        kinds=((*OWN, *EAT),),
        **_P,
    ),
    *asked(
        "{<A> had <0 <x>>. <B> had <1>|<A> owned <0 <x>>, and <B> owned <1>|<B> had <1 <x>>. <A> had <0>|<A> had <0 <x>> and <B> had <1>}.",
        ((5, 400), (2, 350)),
        sought(
            "how many <x+> did {they|the two|<A> and <B>} have {in all|together|altogether|in total|~when put together}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> did <A> have than <B>|how many fewer <x+> did <B> have than <A>|what was the difference between <A>'s and <B>'s <x+>|~by how many <x+> did <A> have more than <B>}?",
            "a-b",
            _MORE,
        ),
        sought("how many <x+> does <B> still need to have as many as <A>?", "a-b", _MORE),
        fits=lambda a, b: a > b + 1,
        kinds=((*OWN, *EAT),),
    ),
    *asked(
        "{<0 <x>> were {in a box|on a tray|on a plate|on a table}|there were <0 <x>> {in a box|in a basket|in a drawer|in a bag|on a {table|plate|tray|shelf}}}. {<A> {put|placed|laid} <1> more there|<1> more were {added|put there|brought}}. {<B>|<A>'s <kin>} had <2>{| at home}.",
        ((2, 150), (2, 150), (2, 90)),
        sought(
            "how many <x+> {were there then|are there now|were there in the end|~were there after that}?", "a+b", _X
        ),
        kinds=((*OWN, *EAT),),
    ),
)

_FURTHER = (
    *asked(
        "{<A> {ate|had} <0 <x>> and <1 <y>> for {lunch|breakfast}. for {dinner|supper} <he> {ate|had} <2 <x>>|at lunch <A> served <0 <x>> and <1 <y>>. at dinner <he> served <2 <x>>|a {café|kiosk|stall} sold <0 <x>> {before noon|in the morning}. after noon it sold <2 <x>> and <1 <y>>|<A> {took|packed} <0 <x>> and <1 <y>> on <day>, and <2> more <x+> on <dayb>}.",
        ((2, 60), (2, 60), (2, 60)),
        sought(
            "{how many <x+> {was|is} that {in all|altogether|in total}|how many <x+> were there {in all|altogether|in total}|what {is|was} the total number of <x+>|~how many <x+> do both times make}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many <z+> {was|is} that {in all|altogether|in total}|how many <z+> were there {in all|altogether|in total}}?",
            "a+b+c",
            _Z,
        ),
        sought("how many more <x+> than <y+> were there {in all|altogether|}?", "a+c-b", _MORE),
        fits=lambda a, b, c: a + c > b + 1,
        props=(
            *_sorts(
                "pancake, sandwich, dumpling, wrap, pie, taco, samosa",
                "cheese, mushroom, spinach, tuna, chicken, potato, bean, egg",
            ),
            *_triples(
                ("apple, banana, plum, pear, fig, peach, apricot", "piece of fruit"),
                ("cookie, muffin, biscuit, brownie, scone, bun", "bake"),
                ("sausage, burger, hot dog, kebab", "snack"),
            ),
        ),
    ),
    *asked(
        "{{a|the} {hall|theatre|cinema|stadium|circus tent} has <0 seat>. <1> {of them |of the seats |}are {downstairs|on the ground floor} and the {rest|others} are {upstairs|~in the gallery}. <2 seat> {were taken|were sold|were booked}|of the <0 seat> in {a|the} {hall|theatre|cinema}, <1> are downstairs and the {rest|others} upstairs. {on <day>|last night|at the show} <2 seat> were {taken|booked|filled}}.",
        ((60, 9000), (10, 6000), (10, 6000)),
        sought("how many {of the seats |seats |}are {upstairs|not downstairs}?", "a-b"),
        sought(
            "how many seats {were empty|were not taken|stayed empty|were still free|were left|~found nobody}?", "a-c"
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
    ),
    *asked(
        "{{in {one|a} year|last year} there were <0 sunny day>|<A> {wrote down|counted} <0 sunny day>}, <1 rainy day> and <2 cloudy day>.",
        ((3, 150), (3, 150), (3, 150)),
        sought(
            "{how many days {was|is} that {in all|altogether|in total}|how many days were there {in all|altogether|in total}}?",
            "a+b+c",
            "{<0 day>|<0>}.",
        ),
        sought("how many days were not rainy?", "a+c", "{<0 day>|<0>}."),
        sought("how many days were not sunny?", "b+c", "{<0 day>|<0>}."),
        sought("how many more sunny days than rainy days were there?", "a-b", _MORE),
        sought("how many fewer cloudy days than sunny days were there?", "a-c", "{<0>|<0> fewer|<0>}."),
        fits=lambda a, b, c: a > b + 1 and a > c + 1 and a + b + c < 366,
    ),
    *asked(
        "{a {farmer|herder|rancher} {had|kept|owned} <0 <x>>. <1> {of them |}were brown and <2> were young|of the <0 <x>> {on a farm|in a meadow|in a park}, <1> were brown and the {rest|others} grey. <2> {of the <x+> |}were young}.",
        ((12, 900), (4, 600), (4, 600)),
        sought("how many {of the <x+> |<x+> |of them |}were not {brown|~brown at all}?", "a-b", _X),
        sought("how many {of the <x+> |<x+> |of them |}were not young?", "a-c", _X),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        kinds=(("cow", "sheep", "goat", "horse", "pig", "rabbit", "hen", "duck", "llama", "pony"),),
    ),
    *asked(
        "{<A> and <B> {gathered|picked|collected|found} <0 <x>> together. <A> {gathered|picked|collected|found} <1> of them. <B> also {gathered|picked|collected|found} <2 <y>>|together <A> and <B> {gathered|picked|bought|brought} <0 <x>>, of which <A> {gathered|picked|bought|brought} <1>. {then|later} <B> {got|brought|picked} <2 <y>>}.",
        ((8, 200), (2, 150), (2, 90)),
        sought(
            "how many {of the <x+> |<x+> }{were from <B>|came from <B>|were not from <A>|~are due to <B>}?", "a-b", _X
        ),
        sought("how many <z+> did {they|the two|both of them} have {in all|altogether|in total|together}?", "a+c", _Z),
        sought("how many <z+> {came from <B>|were from <B>} {in all|altogether|in total}?", "a-b+c", _Z),
        fits=lambda a, b, c: a > b + 1,
        props=_PRODUCE,
    ),
)

KINDS = (*_TWO, *_PEOPLE_TWO, *_THREE, *_OF_VERBS, *_KINDS_OF, *_MANY, *_STEPS, *_PLAIN, *_FURTHER)
