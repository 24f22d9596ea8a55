"""Stories of gains and losses that may be large: towns, warehouses, factories, accounts."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import MILLIONS, Story

_SNACKS = (("apple",), ("cookie",), ("sweet",), ("muffin",), ("peach",), ("walnut",), ("plum",), ("strawberry",))
_HOARDS = (("marble",), ("sticker",), ("stamp",), ("shell",), ("postcard",), ("badge",), ("trading card",), ("coin",))

LARGER = (
    Story(
        "<A> {has|has|~owns} <0 <x>>. <he> gives <1> {of them |}to {<B>|a friend|<his> {brother|sister|~neighbour}}. "
        "how many <x+> {does <A> have left|does <he> have now|are left|~remain}?",
        "{<A> has <0 <x>> left|<he> has <0 <x>> left|<0 <x>> <0?is/are> left|there <0?is/are> <0 <x>> left|<0>}.",
        "a b ~",
        lambda a, b: a - b,
        ((5, 90), (2, 80)),
        fits=lambda a, b: a > b,
        props=_SNACKS + _HOARDS,
    ),
    Story(
        "<A> collects <x+>. {<he> has|<he> already has|so far <he> has} <0>, buys <1> {more|at a fair} and gets <2> "
        "{from <B>|as a present|from an aunt|~in the post}. {how many <x+> does <A> have now|"
        "how large is the collection now|~what does the collection count now}?",
        "{<A> has <0 <x>> now|now <he> has <0 <x>>|the collection has grown to <0 <x>>|<0>}.",
        "a b + c +",
        lambda a, b, c: sum((a, b, c)),
        ((10, 950), (2, 40), (2, 60)),
        props=_HOARDS,
    ),
    Story(
        "<A> {has|found|counted} <0 <x>>. <B> {has|found|counted} <1> more than <A>. how many <x+> "
        "{are there in all|do they have together|do the two have altogether|~do both have between them}?",
        "{together they have <0 <x>>|they have <0 <x>> together|in all there are <0 <x>>|<0>}.",
        "a a + b +",
        lambda a, b: a + (a + b),
        ((3, 120), (2, 60)),
        props=_HOARDS,
        fits=lambda a, b: a != b,
    ),
    Story(
        "<A> {goes out|starts the day|comes to school} with <0 <x>>, loses <1> and {wins|finds} <2>. "
        "{with how many <x+> does <he> come home|how many <x+> does <he> have in the end|~how many are in <his> bag at last}?",
        "{<he> comes home with <0 <x>>|<A> has <0 <x>> in the end|in the end <he> has <0 <x>>|<0>}.",
        "a b - c +",
        lambda a, b, c: a + c - b,
        ((12, 99), (2, 11), (2, 45)),
        props=(("marble",), ("trading card",), ("token",), ("button",)),
    ),
    Story(
        "{a baker|<A>, a baker,|~the baker of our village} {bakes|makes} <0 <x>> {in the morning|a day|every day}, keeps <1> "
        "for the {staff|family} and sells the {rest|others} for <$2> each. {how much money comes in|how much does that bring in|"
        "~what are the takings}?",
        "{it brings in <$0>|<$0> come in|the takings are <$0>|the others are sold for <$0> in all|<$0>}.",
        "a b - c *",
        lambda a, b, c: a * c - b * c,
        ((30, 240), (3, 20), (2, 9)),
        props=(("pie",), ("loaf",), ("cake",), ("bun",)),
    ),
    Story(
        "{the|a|our} {town|city|university} library {has|owns} <0 book>. {this week|in a week|~within seven days} <1> are lent out, "
        "<2> are brought back and <3> new {ones|books} are bought. {how many books does it have on its shelves now|"
        "how many books stand on the shelves then}, if all <0> were {there|on the shelves} at the start?",
        "{now there are <0> books on the shelves|<0> books stand on the shelves|it has <0> books on its shelves now|<0>}.",
        "a b - c + d +",
        lambda a, b, c, d: a - (b - c) + d,
        ((2000, MILLIONS), (200, 900), (20, 190), (10, 120)),
        big=True,
    ),
    Story(
        "{<x>|the city of <x>} has <0> {inhabitants|people|residents}. in a year <1> {people |}move {there|in} and <2> move away. "
        "{how many live there after that|how many people are there then|~what is the population afterwards}?",
        "{<0> people live there then|the population is <0> then|<x> has <0> inhabitants then|<0>}.",
        "a b + c -",
        lambda a, b, c: a + b - c,
        ((5000, 99_999_999), (500, 90_000), (300, 80_000)),
        fits=lambda a, b, c: max(b, c) < a and b != c,
        props=(("Larkfield",), ("Port Merrin",), ("Eastvale",), ("Novigrad",), ("San Telmo",), ("Karlshaven",)),
        big=True,
    ),
    Story(
        "a warehouse {holds|stores|has} <0 <x>>. <1> {trucks|lorries} {come and take|pick up|~drive off with} <2> each. how many "
        "<x+> {are left|stay in the warehouse|does the warehouse still have|~remain there}?",
        "{<0 <x>> <0?stays/stay> in the warehouse|<0 <x>> <0?is/are> left|the warehouse still has <0 <x>>|<0>}.",
        "a b c * -",
        lambda a, b, c: a - b * c,
        ((1000, MILLIONS), (2, 15), (30, 900)),
        fits=lambda a, b, c: a > b * c,
        props=(("box",), ("crate",), ("parcel",), ("sack",), ("pallet",)),
        big=True,
    ),
    Story(
        "{a factory|~a plant on the coast|the {old|new} factory|<A>'s factory} {makes|produces|turns out} <0 <x>> a day. {in|over|within} <1> days, <2> {of them |}"
        "{turn out to be|are found to be|are} faulty. how many good <x+> {does it make|are there}?",
        "{it makes <0> good <x+>|there are <0> good <x+>|<0>}.",
        "a b * c -",
        lambda a, b, c: a * b - c,
        ((500, MILLIONS), (2, 12), (3, 400)),
        props=(("screw",), ("bottle",), ("light bulb",), ("battery",), ("pencil",)),
        big=True,
    ),
    Story(
        "{a website|~an encyclopedia|a news site|<A>'s blog|an online shop} had <0> visits in {March|May|the first month} and <1> more in {the "
        "following month|the next month}. how many visits were there in {both months|the two months} {together|altogether}?",
        "{there were <0> visits in all|together it had <0> visits|it had <0> visits in the two months|<0>}.",
        "a a + b +",
        lambda a, b: 2 * a + b,
        ((1000, 99_999_999), (100, 999_999)),
        big=True,
    ),
    Story(
        "{<A>'s company|a firm|a small company|~the family business} has <$0> {in the bank|on its account}. it {receives|gets} "
        "<$1> from a customer and pays <$2> {in wages|to its workers|for a machine} and <$3> for {rent|electricity|advertising}. "
        "{how much money is left|what is the balance then|how much does it have then}?",
        "{the balance is <$0>|it has <$0> then|<$0> is left on the account|<$0>}.",
        "a b + c - d -",
        lambda a, b, c, d: a + b - c - d,
        ((1000, 99_999_999), (500, MILLIONS), (200, MILLIONS), (100, 999_999)),
        fits=lambda a, b, c, d: a + b > c + d + 1,
        big=True,
    ),
    Story(
        "{in an election|in a vote|when a mayor is elected,|~at the poll} <0> votes {are cast|are counted}. <A> gets <1> {of them|votes}, "
        "<B> gets <2>, and the rest {are invalid|go to a third candidate|go to others}. {how many votes is that|"
        "how many votes does the rest make|~how many are neither for <A> nor for <B>}?",
        "{that is <0 vote>|the rest is <0 vote>|<0 vote> <0?is/are> left for the rest|<0>}.",
        "a b - c -",
        lambda a, b, c: a - (b + c),
        ((1000, 99_999_999), (300, MILLIONS), (300, MILLIONS)),
        fits=lambda a, b, c: a > b + c + 2 and a < 5 * (b + c),
        big=True,
    ),
    Story(
        "{a <x>|<A>'s <x>|~the latest <x> of <A>} is <y> <0> times on {Monday|the first day} and {twice|two times} as often "
        "{on Tuesday|the day after}. how often is it <y> on the two days together?",
        "{<0> times in all|it is <y> <0> times in all|together that makes <0> times|<0>}.",
        "a a 2 * +",
        lambda a: a + 2 * a,
        ((200, 99_999_999),),
        props=(("video", "watched"), ("song", "played"), ("film", "streamed"), ("photo", "viewed")),
        big=True,
    ),
    Story(
        "{a reservoir|a lake|a large tank|~the basin above the town} holds <0 litre> of water. {every day|each day} it loses <1 litre>. how much "
        "water is {left|in it} after <2> {dry |}days?",
        "{<0 litre> <0?is/are> left|there <0?is/are> <0 litre> left|it still holds <0 litre>|<0>}.",
        "a b c * -",
        lambda a, b, c: a - b * c,
        ((2000, 99_999_999), (20, 9000), (2, 30)),
        fits=lambda a, b, c: a > b * c,
        big=True,
    ),
    Story(
        "{a hospital|a museum|our school|~the zoo} needs <$0> for {a new roof|a new hall|a garden}. {donors have|people have} given <$1> {in spring|so far} "
        "and <$2> {in summer|last week}. how much {is still missing|is still needed|money has still to be found|~does it lack}?",
        "{<$0> is still missing|<$0> is still needed|it still takes <$0>|<$0>}.",
        "a b - c -",
        lambda a, b, c: a - b - c,
        ((1000, 9_999_999), (200, 5_000_000), (200, 5_000_000)),
        fits=lambda a, b, c: a > b + c + 1,
        big=True,
    ),
    Story(
        "a {printing house|newspaper|~publisher} prints <0 copy> an hour. it {runs|works} for <1> hours and {shares the copies equally among|"
        "delivers the copies in equal parts to} <2> {cities|shops|towns}. how many copies does each {get|receive}?",
        "{each gets <0 copy>|each receives <0 copy>|it is <0 copy> each|<0>}.",
        "a b * c /",
        lambda a, b, c: a * b // c,
        ((50, 999_999), (2, 12), (2, 30)),
        values=lambda q, b, c: (q * c, b, c),
        fits=lambda a, b, c: a < 20_000_000,
        big=True,
    ),
    Story(
        "{a farm|~an estate|<A>'s farm|a big orchard} harvests <0 kilogram> of <x>. {they are|everything is} packed in <y+> of <1 kilogram>. how many "
        "<y+> {are full|can be filled}, and how many kilograms are {left|left over}?",
        "{<0> are full, and <1 kilogram> <1?is/are> left|<0> can be filled, with <1 kilogram> left over}.",
        "a b / . a b %",
        lambda a, b: divmod(a, b),
        ((200, MILLIONS), (6, 60)),
        fits=lambda a, b: a > 3 * b,
        props=(("potatoes", "sack"), ("apples", "box"), ("carrots", "bag"), ("cherries", "crate"), ("onions", "net")),
        big=True,
    ),
    Story(
        "a {space probe|~rocket|comet|satellite} {travels|flies} <0 kilometre> {a day|each day}. {what distance does it cover in|how far does it fly in} "
        "<1> days, if it {slows down and loses|falls short by} <2 kilometre> {in all|altogether}?",
        "{it covers <0 kilometre>|it flies <0 kilometre>|that is <0 kilometre>|<0>}.",
        "a b * c -",
        lambda a, b, c: b * a - c,
        ((1000, 9_999_999), (2, 30), (50, 900)),
        big=True,
    ),
    Story(
        "{a shop|a hotel|a restaurant|<A>'s workshop|~a garage} {takes in|earns} <$0> {a month|every month} and spends <$1> {a month|of it}. how much "
        "{profit does it make|does it gain|remains} in <2> months?",
        "{the profit is <$0>|it makes a profit of <$0>|in that time it gains <$0>|<$0>}.",
        "a b - c *",
        lambda a, b, c: (a - b) * c,
        ((900, MILLIONS), (300, MILLIONS), (2, 24)),
        fits=lambda a, b, c: a > b + 20,
        big=True,
    ),
    Story(
        "{a museum|the zoo|a theme park|~an aquarium} {sold|has sold} <0> tickets for adults and <1> for children {this year|in a year|this season}. an adult pays <$2>, a child "
        "<$3>. {how much money did the tickets bring in|how much did the tickets bring in altogether}?",
        "{the tickets brought in <$0>|they brought in <$0> altogether|that makes <$0>|<$0>}.",
        "a c * b d * +",
        lambda a, b, c, d: a * c + b * d,
        ((100, MILLIONS), (100, 999_999), (8, 40), (3, 25)),
        fits=lambda a, b, c, d: c > d,
        big=True,
    ),
    Story(
        "{a country|an island|a region} {planted|has planted} <0> trees in one year and <1> in the next. <2> of them {died|dried up|~did not survive}. "
        "{how many are alive|how many trees still stand|how many of the trees are left}?",
        "{<0> trees still stand|<0> of them are alive|<0> trees are left|<0>}.",
        "a b + c -",
        lambda a, b, c: a + b - c,
        ((500, MILLIONS), (500, MILLIONS), (30, 99_999)),
        fits=lambda a, b, c: a + b > c + 5,
        big=True,
    ),
    Story(
        "a <y> {has an order for|must deliver} <0 <x>>. it has <1> in stock and {makes|produces} <2> a day. how many "
        "days does it {need|take|~require} for the {rest|others}?",
        "{it needs <0 day>|the rest takes <0 day>|<0 day> <0?is/are> enough|<0>}.",
        "a b - c /",
        lambda a, b, c: (a - b) // c,
        ((100, 900_000), (20, 900), (3, 30)),
        values=lambda c, b, days: (b + c * days, b, c),
        props=(
            *(("cake", "bakery"), ("bag of flour", "mill"), ("cheese", "dairy"), ("carton of milk", "dairy")),
            *(("table", "workshop"), ("shirt", "factory"), ("toy boat", "workshop"), ("can of soup", "cannery")),
        ),
        big=True,
    ),
)
