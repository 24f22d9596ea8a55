"""The stories of word_problem: what is told and asked, how it is computed, and which numbers it is told with.

Every story is written for this project. `word_problem` has the markup and the notation of the programs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import gcd


def _as_drawn(*numbers: int) -> tuple[int, ...]:
    return numbers


def _always(*_: int) -> bool:
    return True


Range = tuple[int, int]


@dataclass(frozen=True)
class Story:
    """A story that is told in many ways.

    codes: its programs in reverse Polish notation. oracle: the answer by the numbers of the question. ranges: what is
    drawn, of which `values` makes the question's numbers. fits: whether the story makes sense with them. props: the
    words that `<x>`, `<y>` and `<z>` stand for. big: whether its numbers may have seven digits.
    """

    text: str
    says: str
    codes: tuple[str, ...]
    oracle: Callable[..., int | tuple[int, ...]]
    ranges: tuple[Range, ...]
    values: Callable[..., tuple[int, ...]] = _as_drawn
    fits: Callable[..., bool] = _always
    props: tuple[tuple[str, ...], ...] = ()
    big: bool = False


_SNACKS = (("apple",), ("cookie",), ("sweet",), ("muffin",), ("peach",), ("walnut",), ("plum",), ("strawberry",))
_HOARDS = (("marble",), ("sticker",), ("stamp",), ("shell",), ("postcard",), ("badge",), ("trading card",), ("coin",))
_MILLIONS = 9_999_999
"""The largest number of seven digits: where a range ends there, training has numbers of up to six."""

_GAINS_AND_LOSSES = (
    Story(
        "<A> {has|has|~owns} <0 <x>>. <he> gives <1> {of them |}to {<B>|a friend|<his> {brother|sister|~neighbour}}. "
        "how many <x+> {does <A> have left|does <he> have now|are left|~remain}?",
        "{<A> has <0 <x>> left|<he> has <0 <x>> left|<0 <x>> <0?is/are> left|there <0?is/are> <0 <x>> left}.",
        ("a b -",),
        lambda a, b: a - b,
        ((5, 90), (2, 80)),
        fits=lambda a, b: a > b,
        props=_SNACKS + _HOARDS,
    ),
    Story(
        "<A> collects <x+>. {<he> has|<he> already has|so far <he> has} <0>, buys <1> {more|at a fair} and gets <2> "
        "{from <B>|as a present|from an aunt|~in the post}. {how many <x+> does <A> have now|"
        "how large is the collection now|~what does the collection count now}?",
        "{<A> has <0 <x>> now|now <he> has <0 <x>>|the collection has grown to <0 <x>>}.",
        ("a b + c +", "a b c + +"),
        lambda a, b, c: sum((a, b, c)),
        ((10, 950), (2, 40), (2, 60)),
        props=_HOARDS,
    ),
    Story(
        "<A> {has|found|counted} <0 <x>>. <B> {has|found|counted} <1> more than <A>. how many <x+> "
        "{are there in all|do they have together|do the two have altogether|~do both have between them}?",
        "{together they have <0 <x>>|they have <0 <x>> together|in all there are <0 <x>>}.",
        ("a a + b +", "a 2 * b +", "a b + a +"),
        lambda a, b: a + (a + b),
        ((3, 120), (2, 60)),
        props=_HOARDS,
        fits=lambda a, b: a != b,
    ),
    Story(
        "<A> {goes out|starts the day|comes to school} with <0 <x>>, loses <1> and {wins|finds} <2>. "
        "{with how many <x+> does <he> come home|how many <x+> does <he> have in the end|~how many are in <his> bag at last}?",
        "{<he> comes home with <0 <x>>|<A> has <0 <x>> in the end|in the end <he> has <0 <x>>}.",
        ("a b - c +", "a c + b -"),
        lambda a, b, c: a + c - b,
        ((12, 99), (2, 11), (2, 45)),
        props=(("marble",), ("trading card",), ("token",), ("button",)),
    ),
    Story(
        "{a baker|<A>, a baker,|~the baker of our village} {bakes|makes} <0 <x>> {in the morning|a day|every day}, keeps <1> "
        "for the {staff|family} and sells the {rest|others} for <$2> each. {how much money comes in|how much does that bring in|"
        "~what are the takings}?",
        "{it brings in <$0>|<$0> come in|the takings are <$0>|the others are sold for <$0> in all}.",
        ("a b - c *", "c a b - *"),
        lambda a, b, c: a * c - b * c,
        ((30, 240), (3, 20), (2, 9)),
        props=(("pie",), ("loaf",), ("cake",), ("bun",)),
    ),
    Story(
        "{the|a|our} {town|city|university} library {has|owns} <0 book>. {this week|in a week|~within seven days} <1> are lent out, "
        "<2> are brought back and <3> new {ones|books} are bought. {how many books does it have on its shelves now|"
        "how many books stand on the shelves then}, if all <0> were {there|on the shelves} at the start?",
        "{now there are <0> books on the shelves|<0> books stand on the shelves|it has <0> books on its shelves now}.",
        ("a b - c + d +", "a b c - - d +", "a c + d + b -"),
        lambda a, b, c, d: a - (b - c) + d,
        ((2000, _MILLIONS), (200, 900), (20, 190), (10, 120)),
        big=True,
    ),
    Story(
        "{<x>|the city of <x>} has <0> {inhabitants|people|residents}. in a year <1> {people |}move {there|in} and <2> move away. "
        "{how many live there after that|how many people are there then|~what is the population afterwards}?",
        "{<0> people live there then|the population is <0> then|<x> has <0> inhabitants then}.",
        ("a b + c -", "a c - b +", "a b c - +"),
        lambda a, b, c: a + b - c,
        ((5000, 99_999_999), (500, 90_000), (300, 80_000)),
        fits=lambda a, b, c: max(b, c) < a and b != c,
        props=(("Larkfield",), ("Port Merrin",), ("Eastvale",), ("Novigrad",), ("San Telmo",), ("Karlshaven",)),
        big=True,
    ),
    Story(
        "a warehouse {holds|stores|has} <0 <x>>. <1> {trucks|lorries} {come and take|pick up|~drive off with} <2> each. how many "
        "<x+> {are left|stay in the warehouse|does the warehouse still have|~remain there}?",
        "{<0 <x>> <0?stays/stay> in the warehouse|<0 <x>> <0?is/are> left|the warehouse still has <0 <x>>}.",
        ("a b c * -", "b c * =p a p -"),
        lambda a, b, c: a - b * c,
        ((1000, _MILLIONS), (2, 15), (30, 900)),
        fits=lambda a, b, c: a > b * c,
        props=(("box",), ("crate",), ("parcel",), ("sack",), ("pallet",)),
        big=True,
    ),
    Story(
        "{a factory|~a plant on the coast|the {old|new} factory|<A>'s factory} {makes|produces|turns out} <0 <x>> a day. {in|over|within} <1> days, <2> {of them |}"
        "{turn out to be|are found to be|are} faulty. how many good <x+> {does it make|are there}?",
        "{it makes <0> good <x+>|there are <0> good <x+>}.",
        ("a b * c -",),
        lambda a, b, c: a * b - c,
        ((500, _MILLIONS), (2, 12), (3, 400)),
        props=(("screw",), ("bottle",), ("light bulb",), ("battery",), ("pencil",)),
        big=True,
    ),
    Story(
        "{a website|~an encyclopedia|a news site|<A>'s blog|an online shop} had <0> visits in {March|May|the first month} and <1> more in {the "
        "following month|the next month}. how many visits were there in {both months|the two months} {together|altogether}?",
        "{there were <0> visits in all|together it had <0> visits|it had <0> visits in the two months}.",
        ("a a + b +", "a 2 * b +", "a a b + +"),
        lambda a, b: 2 * a + b,
        ((1000, 99_999_999), (100, 999_999)),
        big=True,
    ),
    Story(
        "{<A>'s company|a firm|a small company|~the family business} has <$0> {in the bank|on its account}. it {receives|gets} "
        "<$1> from a customer and pays <$2> {in wages|to its workers|for a machine} and <$3> for {rent|electricity|advertising}. "
        "{how much money is left|what is the balance then|how much does it have then}?",
        "{the balance is <$0>|it has <$0> then|<$0> is left on the account}.",
        ("a b + c - d -", "a b + c d + -"),
        lambda a, b, c, d: a + b - c - d,
        ((1000, 99_999_999), (500, _MILLIONS), (200, _MILLIONS), (100, 999_999)),
        fits=lambda a, b, c, d: a + b > c + d + 1,
        big=True,
    ),
    Story(
        "{in an election|in a vote|when a mayor is elected,|~at the poll} <0> votes {are cast|are counted}. <A> gets <1> {of them|votes}, "
        "<B> gets <2>, and the rest {are invalid|go to a third candidate|go to others}. {how many votes is that|"
        "how many votes does the rest make|~how many are neither for <A> nor for <B>}?",
        "{that is <0 vote>|the rest is <0 vote>|<0 vote> <0?is/are> left for the rest}.",
        ("a b - c -", "a b c + -"),
        lambda a, b, c: a - (b + c),
        ((1000, 99_999_999), (300, _MILLIONS), (300, _MILLIONS)),
        fits=lambda a, b, c: a > b + c + 2 and a < 5 * (b + c),
        big=True,
    ),
    Story(
        "{a <x>|<A>'s <x>|~the latest <x> of <A>} is <y> <0> times on {Monday|the first day} and {twice|two times} as often "
        "{on Tuesday|the day after}. how often is it <y> on the two days together?",
        "{<0> times in all|it is <y> <0> times in all|together that makes <0> times}.",
        ("a a 2 * +", "a 3 *", "a 2 * a +"),
        lambda a: a + 2 * a,
        ((200, 99_999_999),),
        props=(("video", "watched"), ("song", "played"), ("film", "streamed"), ("photo", "viewed")),
        big=True,
    ),
    Story(
        "{a reservoir|a lake|a large tank|~the basin above the town} holds <0 litre> of water. {every day|each day} it loses <1 litre>. how much "
        "water is {left|in it} after <2> {dry |}days?",
        "{<0 litre> <0?is/are> left|there <0?is/are> <0 litre> left|it still holds <0 litre>}.",
        ("a b c * -", "b c * =p a p -"),
        lambda a, b, c: a - b * c,
        ((2000, 99_999_999), (20, 9000), (2, 30)),
        fits=lambda a, b, c: a > b * c,
        big=True,
    ),
    Story(
        "{a hospital|a museum|our school|~the zoo} needs <$0> for {a new roof|a new hall|a garden}. {donors have|people have} given <$1> {in spring|so far} "
        "and <$2> {in summer|last week}. how much {is still missing|is still needed|money has still to be found|~does it lack}?",
        "{<$0> is still missing|<$0> is still needed|it still takes <$0>}.",
        ("a b - c -", "a b c + -"),
        lambda a, b, c: a - b - c,
        ((1000, 9_999_999), (200, 5_000_000), (200, 5_000_000)),
        fits=lambda a, b, c: a > b + c + 1,
        big=True,
    ),
    Story(
        "a {printing house|newspaper|~publisher} prints <0 copy> an hour. it {runs|works} for <1> hours and {shares the copies equally among|"
        "delivers the copies in equal parts to} <2> {cities|shops|towns}. how many copies does each {get|receive}?",
        "{each gets <0 copy>|each receives <0 copy>|it is <0 copy> each}.",
        ("a b * c /", "a c / b *"),
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
        ("a b / . a b %", "a b / :p . a p b * -"),
        lambda a, b: divmod(a, b),
        ((200, _MILLIONS), (6, 60)),
        fits=lambda a, b: a > 3 * b,
        props=(("potatoes", "sack"), ("apples", "box"), ("carrots", "bag"), ("cherries", "crate"), ("onions", "net")),
        big=True,
    ),
    Story(
        "a {space probe|~rocket|comet|satellite} {travels|flies} <0 kilometre> {a day|each day}. {what distance does it cover in|how far does it fly in} "
        "<1> days, if it {slows down and loses|falls short by} <2 kilometre> {in all|altogether}?",
        "{it covers <0 kilometre>|it flies <0 kilometre>|that is <0 kilometre>}.",
        ("a b * c -",),
        lambda a, b, c: b * a - c,
        ((1000, 9_999_999), (2, 30), (50, 900)),
        big=True,
    ),
    Story(
        "{a shop|a hotel|a restaurant|<A>'s workshop|~a garage} {takes in|earns} <$0> {a month|every month} and spends <$1> {a month|of it}. how much "
        "{profit does it make|does it gain|remains} in <2> months?",
        "{the profit is <$0>|it makes a profit of <$0>|in that time it gains <$0>}.",
        ("a b - c *", "a c * b c * -"),
        lambda a, b, c: (a - b) * c,
        ((900, _MILLIONS), (300, _MILLIONS), (2, 24)),
        fits=lambda a, b, c: a > b + 20,
        big=True,
    ),
    Story(
        "{a museum|the zoo|a theme park|~an aquarium} {sold|has sold} <0> tickets for adults and <1> for children {this year|in a year|this season}. an adult pays <$2>, a child "
        "<$3>. {how much money did the tickets bring in|how much did the tickets bring in altogether}?",
        "{the tickets brought in <$0>|they brought in <$0> altogether|that makes <$0>}.",
        ("a c * b d * +",),
        lambda a, b, c, d: a * c + b * d,
        ((100, _MILLIONS), (100, 999_999), (8, 40), (3, 25)),
        fits=lambda a, b, c, d: c > d,
        big=True,
    ),
    Story(
        "{a country|an island|a region} {planted|has planted} <0> trees in one year and <1> in the next. <2> of them {died|dried up|~did not survive}. "
        "{how many are alive|how many trees still stand|how many of the trees are left}?",
        "{<0> trees still stand|<0> of them are alive|<0> trees are left}.",
        ("a b + c -", "a c - b +"),
        lambda a, b, c: a + b - c,
        ((500, _MILLIONS), (500, _MILLIONS), (30, 99_999)),
        fits=lambda a, b, c: a + b > c + 5,
        big=True,
    ),
    Story(
        "a <y> {has an order for|must deliver} <0 <x>>. it has <1> in stock and {makes|produces} <2> a day. how many "
        "days does it {need|take|~require} for the {rest|others}?",
        "{it needs <0 day>|the rest takes <0 day>|<0 day> <0?is/are> enough}.",
        ("a b - c /",),
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

_MONEY = (
    Story(
        "<A> buys <0 <x>> {at|for} <$1> each and <2 <y>> {at|for} <$3> each. {how much does <he> pay|how much is that in all|what does that "
        "cost altogether|~what is on the receipt}?",
        "{<he> pays <$0>|that is <$0>|it costs <$0> altogether|<A> pays <$0>}.",
        ("a b * c d * +", "c d * a b * +"),
        lambda a, b, c, d: a * b + c * d,
        ((2, 12), (2, 15), (2, 12), (2, 25)),
        props=(("notebook", "pen"), ("mug", "plate"), ("cap", "scarf"), ("rose", "tulip"), ("brush", "canvas")),
    ),
    Story(
        "<A> buys <0 <x>> for <$1> each. <he> {pays with|hands over|gives the cashier} <$2>. how much {change does <he> get|money does <he> get back|"
        "~comes back}?",
        "{<he> gets <$0> back|<A> gets <$0> of change|the change is <$0>}.",
        ("c a b * -", "a b * =p c p -"),
        lambda a, b, c: c - a * b,
        ((2, 9), (2, 20), (1, 10)),
        values=lambda a, b, c: (a, b, c * 50),
        fits=lambda a, b, c: a * b < c < a * b + 100,
        props=(("sandwich",), ("comic",), ("puzzle",), ("lamp",), ("ticket",), ("brush",)),
    ),
    Story(
        "{a|the} <x> {costs|is priced at} <$0>. {in the sale|~for one day|today|this week} {it is <%1> cheaper|there is a discount of <%1>|the shop takes <%1> off}. "
        "{how much does it cost now|what is the new price|what does <A> pay for it}?",
        "{it costs <$0> now|the new price is <$0>|with the discount it is <$0>}.",
        ("a a b * 100 / -", "a 100 b - * 100 /"),
        lambda a, b: a - a * b // 100,
        ((1, 60), (1, 16)),
        values=lambda a, b: (a * 20, b * 5),
        props=(("coat",), ("tent",), ("guitar",), ("bicycle",), ("desk",), ("camera",), ("sofa",)),
    ),
    Story(
        "{shirts|jackets|~raincoats|backpacks} {usually |normally |}cost <$0> {each|apiece}, but with a {voucher|coupon} each is <$1> cheaper. how much {do|would} <2> of them "
        "cost {<A>|with the voucher|then}?",
        "{they cost <$0>|that is <$0>|together they cost <$0>}.",
        ("a b - c *", "a c * b c * -"),
        lambda a, b, c: a * c - b * c,
        ((12, 95), (2, 11), (2, 9)),
    ),
    Story(
        "<A> {wants to buy|is saving for|dreams of} a <x> {for|that costs} <$0>. <he> {has|already has} <$1> and saves <$2> {a week|every week}. {how many weeks does "
        "that take|after how many weeks can <he> buy it|~for how many more weeks must <he> save}?",
        "{it takes <0 week>|after <0 week> <he> can buy it|<A> has to save for <0 week>}.",
        ("a b - c /",),
        lambda a, b, c: (a - b) // c,
        ((2, 40), (5, 90), (3, 25)),
        values=lambda weeks, b, c: (b + weeks * c, b, c),
        props=(("bicycle",), ("phone",), ("skateboard",), ("telescope",), ("drum kit",), ("tablet",)),
    ),
    Story(
        "{every|each} week <A> gets <$0> {of pocket money|from <his> parents} and spends <$1> {on sweets|~on bus tickets|on comics|at the kiosk}. {what is left goes into a money box. |}how much "
        "has <he> {saved|put aside} after <2> weeks?",
        "{<he> has saved <$0>|<A> has <$0> by then|after that time it is <$0>}.",
        ("a b - c *", "a c * b c * -"),
        lambda a, b, c: (a - b) * c,
        ((5, 40), (2, 30), (3, 52)),
        fits=lambda a, b, c: a > b,
    ),
    Story(
        "<0> friends {eat out|~order pizza|have dinner|go to a restaurant}. the {bill is|meal costs} <$1>, and they {add|leave} a tip of <%2>. how much "
        "does each {of them |}pay if they {split it evenly|share it equally}?",
        "{each pays <$0>|everyone pays <$0>|it is <$0> for each of them}.",
        ("b b c * 100 / + a /", "b 100 c + * 100 / a /"),
        lambda a, b, c: b * (100 + c) // (100 * a),
        ((2, 8), (40, 400), (1, 5)),
        values=lambda a, b, c: (a, b, c * 5),
        fits=lambda a, b, c: b * (100 + c) % (100 * a) == 0 and b * c % 100 == 0,
    ),
    Story(
        "<A> {drinks|buys|has|~orders} <0 coffee> {every|each} {working day|weekday}, five days a week. {one|a coffee} costs <$1>. how much does <he> spend on coffee in <2> weeks?",
        "{<he> spends <$0>|<A> spends <$0> on coffee|it adds up to <$0>}.",
        ("a b * 5 * c *", "a b c * * 5 *", "a 5 * c * b *"),
        lambda a, b, c: 5 * a * b * c,
        ((1, 4), (2, 6), (2, 20)),
    ),
    Story(
        "{a phone plan|<A>'s phone plan|a mobile contract} costs <$0> a month and <$1> for {each|every} gigabyte {over the limit|too much|~beyond the free ones}. {<A>|<B>} {goes over by|uses} <2> gigabytes "
        "{too many|more than allowed} {this|that} month. how much {is the bill|has to be paid}?",
        "{the bill is <$0>|<$0> has to be paid|that makes <$0>}.",
        ("a b c * +", "b c * a +"),
        lambda a, b, c: a + b * c,
        ((10, 80), (2, 12), (2, 25)),
    ),
    Story(
        "a taxi {takes|charges|costs} <$0> {to start|at the start|for getting in} and <$1> for {every|each} kilometre. how much {does <A> pay for|is|~does one pay for} a ride of <2 kilometre> {with|and} a tip of <$3>?",
        "{the ride costs <$0> with the tip|that is <$0>|it comes to <$0>}.",
        ("a b c * + d +", "b c * a + d +", "a d + b c * +"),
        lambda a, b, c, d: a + b * c + d,
        ((3, 9), (2, 5), (2, 40), (2, 10)),
    ),
    Story(
        "<A> buys <0> {old |used |}<x+> {for|at} <$1> each{, cleans them|, repairs them|~, paints them|} and sells {them|all of them} {for|at} <$2> each. {what is <his> profit|how much profit does <he> make|how much does <he> earn by that}?",
        "{<his> profit is <$0>|<he> makes <$0>|<A> earns <$0>}.",
        ("c b - a *", "a c * a b * -"),
        lambda a, b, c: a * c - a * b,
        ((2, 40), (5, 80), (8, 160)),
        fits=lambda a, b, c: b < c < 3 * b,
        props=(("radio",), ("chair",), ("clock",), ("bicycle",), ("book",), ("skateboard",)),
    ),
    Story(
        "at a {lemonade|juice|tea} stand <A> sells <0 cup> {at|for} <1 cent> each. {the lemons cost|sugar and lemons cost|<he> spends} <2 cent>{| in all}. how many cents {does <he> earn|are left|is the profit|~does <he> keep}?",
        "{<he> earns <0 cent>|<A> makes <0 cent>|the profit is <0 cent>}.",
        ("a b * c -",),
        lambda a, b, c: a * b - c,
        ((6, 60), (10, 95), (50, 900)),
        fits=lambda a, b, c: a * b > c + 20,
    ),
    Story(
        "{<A> invites <0> {children|friends} to <his> birthday. each|<0> {children|guests} come to <A>'s party, and each} {gets|takes home} a bag with <1> {sweets|stickers} and <2> balloons. how many {things|items} must <A> "
        "{put into the bags|buy} {in all|altogether}?",
        "{<he> needs <0> in all|it takes <0> things|<A> must buy <0> items}.",
        ("a b c + *", "a b * a c * +"),
        lambda a, b, c: a * b + a * c,
        ((4, 24), (3, 15), (2, 6)),
    ),
    Story(
        "one gym {takes|charges} <$0> a month. another {takes|charges} only <$1> a month, but <$2> {once|at the start|~for joining}. how much {cheaper is the second|does one save with the second|less does the second cost} over <3> months?",
        "{one saves <$0>|the second is <$0> cheaper|it is <$0> less}.",
        ("a b - d * c -", "a d * b d * c + -"),
        lambda a, b, c, d: a * d - (b * d + c),
        ((25, 70), (12, 50), (10, 90), (4, 24)),
        fits=lambda a, b, c, d: (a - b) * d > c + 1,
    ),
    Story(
        "<0> {students|~nurses|flatmates|friends} share {a flat|a house}. {each month|every month} the rent is <$1>, {the heating|electricity} costs <$2> and the internet <$3>. {how much does each of them pay a month|what is the share of each}?",
        "{each pays <$0>|everyone's share is <$0>|it is <$0> a head}.",
        ("b c + d + a /", "b c d + + a /"),
        lambda a, b, c, d: (b + c + d) // a,
        ((2, 6), (600, 990), (60, 190), (21, 60)),
        fits=lambda a, b, c, d: (b + c + d) % a == 0,
    ),
    Story(
        "<A> {earns|makes|gets} <$0> an hour and <$1> for each {hour of overtime|overtime hour}. {this week|last week} <he> worked <2> {normal|regular} hours and <3 hour> of overtime. {how much does <he> get|what are <his> wages|~how large is <his> pay}?",
        "{<he> gets <$0>|<his> wages are <$0>|<A> earns <$0>}.",
        ("a c * b d * +",),
        lambda a, b, c, d: c * a + d * b,
        ((11, 35), (15, 60), (20, 40), (2, 12)),
        fits=lambda a, b, c, d: a < b < 2 * a,
    ),
    Story(
        "<A> has <0 quarter>, <1 dime> and <2 nickel> in {<his> purse|<his> pocket|a jar}. how many cents is that{| in all| altogether}?",
        "{that is <0 cent>|<he> has <0 cent>|it makes <0 cent>}.",
        ("a 25 * b 10 * + c 5 * +", "c 5 * b 10 * + a 25 * +"),
        lambda a, b, c: sum(n * worth for n, worth in ((a, 25), (b, 10), (c, 5))),
        ((2, 20), (2, 20), (2, 20)),
    ),
    Story(
        "{a school|a sports club|a choir|~a fire station} sells <0> raffle tickets {at|for} <$1> each. the prizes {cost|were bought for} <$2>{| and printing costs nothing}. how much {is raised|is left for a trip|money is gained}?",
        "{<$0> is raised|it leaves <$0>|the raffle brings <$0>}.",
        ("a b * c -",),
        lambda a, b, c: b * a - c,
        ((60, 500), (2, 5), (50, 400)),
        fits=lambda a, b, c: a * b > c + 20,
    ),
    Story(
        "<A> {borrows|has borrowed} <$0> from {<B>|<his> sister|a bank|~a colleague} and pays back <$1> {a month|every month}. how much does <he> still owe after <2> months?",
        "{<he> still owes <$0>|<A> owes <$0> after that|<$0> is still to be paid}.",
        ("a b c * -", "b c * =p a p -"),
        lambda a, b, c: a - b * c,
        ((200, 9000), (10, 300), (2, 20)),
        fits=lambda a, b, c: a > b * c + 1,
    ),
    Story(
        "a {pack|box|bag} of <0 <x>> costs <1 cent>, {a larger one with|the big one of} <2 <x>> costs <3 cent>. {how many cents cheaper is each <x> in the larger one|how much does one save on each <x> with the larger one, in cents}?",
        "{each is <0 cent> cheaper|one saves <0 cent> on each|it is <0 cent> less for each}.",
        ("b a / d c / -",),
        lambda a, b, c, d: b // a - d // c,
        ((4, 12), (15, 80), (14, 40), (8, 60)),
        values=lambda a, p, c, q: (a, a * p, c, c * q),
        fits=lambda a, b, c, d: b < d and 0 < b // a - d // c <= b // a // 3,
        props=(("pencil",), ("candle",), ("egg",), ("orange",), ("battery",)),
    ),
    Story(
        "<A> has <$0>. <he> {spends <$1> on|pays <$1> for} {lunch|a book|shoes} and spends half of {the rest|what is left} on a {present|gift}. how much money {is left|does <he> have then|~remains}?",
        "{<$0> is left|<he> has <$0> then|<A> still has <$0>}.",
        ("a b - 2 /", "a b - :p p 2 / -"),
        lambda a, b: (a - b) // 2,
        ((20, 300), (4, 180)),
        fits=lambda a, b: a > b + 3 and (a - b) % 2 == 0,
    ),
    Story(
        "<A> {puts|throws|~drops} <$0> into a {money box|jar} in the first week and each week <$1> more than the week before. how much is in it after <2> weeks?",
        "{after that there is <$0> in it|<he> has saved <$0>|it holds <$0> by then}.",
        ("a =p c =r loop q p + =q p b + =p r 1 - :r again end q", "a c * c c 1 - * 2 / b * +"),
        lambda a, b, c: sum(a + b * week for week in range(c)),
        ((2, 20), (2, 6), (3, 12)),
    ),
)

_SHARING = (
    Story(
        "<A> {shares|splits|divides|~deals out} <0 <x>> {equally|evenly|fairly} {among|between} <1> children. how many {does each child|does each} get, and how many are left {over|}?",
        "{each child gets <0>, and <1> <1?is/are> left over|every child gets <0>; <1> <1?remains/remain>|<0> each, with <1> left over}.",
        ("a b / . a b %", "a b / :p . a p b * -"),
        lambda a, b: divmod(a, b),
        ((20, 180), (3, 12)),
        props=_SNACKS,
    ),
    Story(
        "<0> {people|pupils|visitors} want to go {to the museum|to the coast|to the match|~up the mountain} by bus. {each bus|one bus} {has seats for|holds|takes} <1>. how many buses {do they need|are needed|have to be ordered}?",
        "{they need <0 bus>|<0 bus> <0?is/are> needed|it takes <0 bus>}.",
        ("a b + 1 - b /", "a 1 - b / 1 +"),
        lambda a, b: -(-a // b),
        ((90, 900), (18, 60)),
    ),
    Story(
        "{a theatre|a cinema|a hall|~the opera} has <0> rows {with|of} <1> seats{| each}. <2> {seats|of the seats} are {taken|sold|occupied}. how many {are free|seats are still free|are empty}?",
        "{<0 seat> <0?is/are> free|there <0?is/are> <0 free seat>|<0> of the seats <0?is/are> still free}.",
        ("a b * c -",),
        lambda a, b, c: a * b - c,
        ((8, 60), (10, 50), (20, 900)),
        fits=lambda a, b, c: c < a * b - 2,
    ),
    Story(
        "{<A>'s hens|~the geese next door|the hens of a farm|<A>'s ducks} {laid|have laid} <0 egg>{ this month| in all|}. they are {put|packed} into {cartons|boxes} of a dozen. how many {are full|can be filled}, and how many eggs are left over?",
        "{<0> can be filled, and <1 egg> <1?is/are> left over|<0> full ones, and <1 egg> left over}.",
        ("a 12 / . a 12 %",),
        lambda a: divmod(a, 12),
        ((40, 600),),
    ),
    Story(
        "<0> girls and <1> boys {form|~make up|are split into|are put into} teams of <2>. how many teams {are there|is that|does that make}?",
        "{there are <0 team>|that makes <0 team>|it gives <0 team>}.",
        ("a b + c /",),
        lambda a, b, c: (a + b) // c,
        ((6, 80), (6, 80), (3, 9)),
        fits=lambda a, b, c: (a + b) % c == 0 and a + b > c,
    ),
    Story(
        "<A> {is reading|reads} a book {of|with} <0 page>. <he> reads <1 page> {a day|every day|each evening} for <2> days. how many pages {are left|does <he> still have to read|~are still ahead of <him>}?",
        "{<0 page> <0?is/are> left|<he> still has <0 page> to read|<A> has <0 page> left}.",
        ("a b c * -", "b c * =p a p -"),
        lambda a, b, c: a - b * c,
        ((90, 900), (6, 60), (2, 14)),
        fits=lambda a, b, c: a > b * c,
    ),
    Story(
        "<A>'s book has <0 page>. <he> has read <1> {of them|already|so far} and {reads|manages} <2> {a day|every day}. {how many more days does <he> need|in how many days is <he> done|~for how many days will it last}?",
        "{<he> needs <0 more day>|it takes <0 more day>|<A> is done in <0 day>}.",
        ("a b - c /",),
        lambda a, b, c: (a - b) // c,
        ((3, 40), (20, 200), (8, 40)),
        values=lambda days, b, c: (b + c * days, b, c),
    ),
    Story(
        "{a recipe|<A>'s recipe|a family recipe|~my grandmother's recipe} {for <0> people|that serves <0> people|~that feeds <0> people} {needs|takes} <1 gram> of <x>. how many grams {are needed|does <B> need|does one need} for <2> people?",
        "{it takes <0 gram>|<0 gram> of <x>|<0 gram> are needed}.",
        ("b a / c *", "b c * a /"),
        lambda a, b, c: b * c // a,
        ((2, 8), (15, 120), (3, 30)),
        values=lambda a, q, c: (a, a * q, c),
        fits=lambda a, b, c: a != c,
        props=(("flour",), ("sugar",), ("rice",), ("butter",), ("lentils",)),
    ),
    Story(
        "in a {jar|box|bag|~drawer} {there are|are} <0 <x>>, {red and blue ones|some red, some blue}. {for every|to every} <1> red ones there are <2> blue ones. how many {are blue|blue ones are there}?",
        "{<0> are blue|there are <0> blue ones|<0> of the <x+> are blue}.",
        ("a b c + / c *", "a c * b c + /"),
        lambda a, b, c: a * c // (b + c),
        ((3, 30), (2, 7), (2, 9)),
        values=lambda k, b, c: (k * (b + c), b, c),
        fits=lambda a, b, c: gcd(b, c) == 1,
        props=(("marble",), ("bead",), ("button",), ("balloon",)),
    ),
    Story(
        "<A> {scored|got|had|~earned} <0>, <1>, <2> and <3 point> in four tests. {what is <his> average|what was <his> average score|how many points is that on average}?",
        "{<his> average is <0>|on average <he> got <0 point>|<A> averages <0 point>}.",
        ("a b + c + d + 4 /", "a b c d + + + 4 /"),
        lambda a, b, c, d: (a + b + c + d) // 4,
        ((50, 100), (50, 100), (50, 100), (50, 100)),
        fits=lambda a, b, c, d: (a + b + c + d) % 4 == 0,
    ),
    Story(
        "in three tests <A> {scored|got} <0>, <1> and <2 point>. how many points {does <he> need|must <he> get} in the fourth {for an average of|to average} <3>?",
        "{<he> needs <0 point>|<A> must get <0 point>|it takes <0 point>}.",
        ("d 4 * a - b - c -", "d 4 * a b + c + -"),
        lambda a, b, c, d: 4 * d - (a + b + c),
        ((50, 98), (50, 98), (50, 98), (60, 95)),
        fits=lambda a, b, c, d: 30 < 4 * d - a - b - c <= 100,
    ),
    Story(
        "a school has <0> pupils. <%1> of them {come by bus|walk to school|cycle to school|~are vegetarians}. how many {do not|pupils do not|of the pupils do not|~are not among these}?",
        "{<0> of them|that is <0> pupils|it leaves <0> pupils|<0> pupils}.",
        ("a a b * 100 / -", "a 100 b - * 100 /"),
        lambda a, b: a * (100 - b) // 100,
        ((5, 90), (1, 19)),
        values=lambda a, b: (a * 20, b * 5),
    ),
    Story(
        "<A> {has|buys|~brings along} <0 <x>>. <he> gives half of them to <B>, who {eats|drops|~gobbles up} <1>. how many does <B> have {left|then}?",
        "{<B> has <0 <x>> left|<B> then has <0 <x>>|<0 <x>> <0?is/are> left for <B>}.",
        ("a 2 / b -",),
        lambda a, b: a // 2 - b,
        ((4, 60), (2, 40)),
        values=lambda a, b: (2 * a, b),
        fits=lambda a, b: a // 2 > b,
        props=_SNACKS,
    ),
    Story(
        "{a quarter|one fourth} of {the|all} <0> {guests|tourists|~travellers} in a hotel are from {Spain|Japan|Brazil}, <1> are from {Kenya|Norway|Canada}, {all others|the rest} from {Italy|Poland}. how many guests {make up the rest|are from there}?",
        "{the rest is <0>|<0> guests|it is <0> of them}.",
        ("a a 4 / - b -", "a 3 * 4 / b -"),
        lambda a, b: a - a // 4 - b,
        ((10, 120), (5, 90)),
        values=lambda a, b: (4 * a, b),
        fits=lambda a, b: a * 3 // 4 > b + 2,
    ),
    Story(
        "{<A> has <0> photos|there are <0> photos on <A>'s phone}. <he> {deletes|removes|~throws out} <1> blurred ones and {puts|sticks} {the rest|the others} into albums with <2> {pages|sheets}, <3> {photos|pictures} {on each|on every one}. how many albums {does <he> need|are filled}?",
        "{<he> needs <0 album>|<0 album> <0?is/are> filled|it takes <0 album>}.",
        ("a b - c d * /", "a b - c / d /"),
        lambda a, b, c, d: (a - b) // (c * d),
        ((2, 9), (4, 60), (10, 30), (2, 6)),
        values=lambda n, b, c, d: (n * c * d + b, b, c, d),
    ),
)

_TIME_AND_WAY = (
    Story(
        "<A> {drives|travels|~rides} <0 hour> at <1 kilometre> an hour and {then|after a break} <2 hour> at <3 kilometre> an hour. {how far does <he> get|how many kilometres is that|what distance does <he> cover}?",
        "{<he> covers <0 kilometre>|that is <0 kilometre>|<A> gets <0 kilometre> far}.",
        ("a b * c d * +", "c d * a b * +"),
        lambda a, b, c, d: a * b + c * d,
        ((2, 7), (30, 120), (2, 7), (30, 120)),
    ),
    Story(
        "{it is <0 kilometre> to|the coast is <0 kilometre> from} {<A>'s town|the capital|<A>'s home}. a {coach|van|train|~minibus} {does|makes|goes at} <1 kilometre> an hour{ and stops for <2 hour>| and makes a break of <2 hour>|, with a stop of <2 hour> on the way}. how many hours does the {trip|journey} take?",
        "{it takes <0 hour>|the journey takes <0 hour>|one needs <0 hour>}.",
        ("a b / c +",),
        lambda a, b, c: a // b + c,
        ((2, 12), (40, 130), (1, 3)),
        values=lambda hours, b, c: (hours * b, b, c),
    ),
    Story(
        "two {trains|cars|~lorries} {start|set out} <0 kilometre> apart and {move|travel} toward each other, one at <1> and {one|the other} at <2 kilometre> an hour. after how many hours do they meet?",
        "{they meet after <0 hour>|it takes <0 hour>|after <0 hour> they meet}.",
        ("a b c + /",),
        lambda a, b, c: a // (b + c),
        ((2, 15), (15, 120), (15, 120)),
        values=lambda hours, b, c: (hours * (b + c), b, c),
        fits=lambda a, b, c: b != c,
    ),
    Story(
        "a {film|concert|play} {lasts|goes on for|~runs for} <0 hour> and <1 minute>. <A> {has seen|has watched} <2 minute> {of it|so far}. how many minutes {are left|are still to come}?",
        "{<0 minute> <0?is/are> left|<0 minute> <0?is/are> still to come|there <0?is/are> <0 minute> left}.",
        ("a 60 * b + c -", "60 a * b c - +"),
        lambda a, b, c: 60 * a + b - c,
        ((1, 4), (5, 55), (10, 100)),
        fits=lambda a, b, c: 60 * a + b > c + 1,
    ),
    Story(
        "<A> {spends|needs} <0> minutes on maths, <1> on {reading|history} and <2> on {music|drawing|biology}. <he> has <3> minutes {in all|for everything|until dinner}. how {many minutes are left|much time is left, in minutes|~many minutes may <he> still play}?",
        "{<0 minute> <0?is/are> left|<he> has <0 minute> left|there <0?is/are> <0 minute> left}.",
        ("d a - b - c -", "d a b + c + -"),
        lambda a, b, c, d: d - (a + b + c),
        ((10, 60), (10, 60), (10, 60), (60, 240)),
        fits=lambda a, b, c, d: a + b + c < d,
    ),
    Story(
        "<0> {workers|painters|builders} {need|take} <1> days {for a job|to paint a school|to mend a road|~to put up a hall}. how many days {would|do} <2> of them {need|take}{|, working as fast}?",
        "{they need <0 day>|it would take them <0 day>|<0 day>}.",
        ("a b * c /",),
        lambda a, b, c: a * b // c,
        ((2, 15), (3, 40), (2, 20)),
        fits=lambda a, b, c: a != c and a * b % c == 0,
    ),
    Story(
        "a {tank|pool|pond|~trough} {holds|takes} <0 litre>. a {tap|hose} {fills in|lets in|gives} <1 litre> a minute, but <2 litre> a minute {leak out|are lost}. {after how many minutes is it full|how many minutes does it take to fill it}?",
        "{it is full after <0 minute>|it takes <0 minute>|after <0 minute>}.",
        ("a b c - /",),
        lambda a, b, c: a // (b - c),
        ((5, 200), (10, 60), (2, 30)),
        values=lambda minutes, b, c: (minutes * (b - c), b, c),
        fits=lambda a, b, c: b > c,
    ),
    Story(
        "{a lap|one lap|a round} {in the park|on the track|~along the canal|around the lake} is <0 metre>. <A> {runs|does} <1> laps {a day|every day|each day}. how many metres is that in <2> days?",
        "{that is <0 metre>|<he> runs <0 metre>|it adds up to <0 metre>}.",
        ("a b * c *", "b c * a *"),
        lambda a, b, c: a * b * c,
        ((150, 900), (2, 12), (2, 30)),
    ),
    Story(
        "<A> {has a lead of|~is in front by|is ahead by} <0 metre>. <B> {follows|runs after <him>} at <2 metre> a minute, while <A> {does|makes} <1>. after how many minutes does <B> catch up?",
        "{after <0 minute>|<B> catches up after <0 minute>|it takes <B> <0 minute>}.",
        ("a c b - /",),
        lambda a, b, c: a // (c - b),
        ((3, 30), (60, 200), (80, 260)),
        values=lambda minutes, b, c: (minutes * (c - b), b, c),
        fits=lambda a, b, c: c > b + 5,
    ),
    Story(
        "{a flight|a bus ride|a train ride|<A>'s voyage} {took|lasted} <0> minutes{| without the breaks}. {how many hours and minutes is that|what is that in hours and minutes|~put that in hours and minutes, what is it}?",
        "{that is <0 hour> and <1 minute>|it took <0 hour> and <1 minute>|<0 hour> and <1 minute>}.",
        ("a 60 / . a 60 %", "a 60 / :p . a p 60 * -"),
        lambda a: divmod(a, 60),
        ((65, 990),),
    ),
    Story(
        "{a|the} {sunflower|~vine|bamboo|young tree|tomato plant} {in <A>'s garden |on <A>'s balcony |}{is <0 centimetre> {high|tall}|measures <0 centimetre>} and grows <1> {centimetres |}a week. after how many weeks does it {reach|measure} <2>{| centimetres}?",
        "{after <0 week>|it takes <0 week>|it is that high after <0 week>}.",
        ("c a - b /",),
        lambda a, b, c: (c - a) // b,
        ((8, 60), (2, 15), (2, 20)),
        values=lambda a, b, weeks: (a, b, a + b * weeks),
    ),
    Story(
        "<A> {wants to walk|plans to walk|aims at} <3> steps in three days. on the first day {it is|<he> walks} <0>, on the {second|next} <1> and {on the third|then} <2>. how many {steps |}{are missing|does <he> fall short|~are lacking}?",
        "{<0 step> <0?is/are> missing|<he> falls short by <0 step>|<A> lacks <0 step>}.",
        ("d a - b - c -", "d a b + c + -"),
        lambda a, b, c, d: d - a - b - c,
        ((2000, 15_000), (2000, 15_000), (2000, 15_000), (7, 60)),
        values=lambda a, b, c, d: (a, b, c, d * 1000),
        fits=lambda a, b, c, d: a + b + c + 1 < d < 2 * (a + b + c),
    ),
    Story(
        "{a lift|an elevator} {starts|is|~waits} on floor <0>. it goes up <1 floor>, down <2> and {up|then up} <3>{| more}. {on which floor is it now|where is it then|what floor does it end on}?",
        "{it is on floor <0>|on floor <0>|it ends on floor <0>}.",
        ("a b + c - d +", "a b + d + c -"),
        lambda a, b, c, d: a + b + d - c,
        ((2, 20), (2, 20), (2, 15), (2, 15)),
        fits=lambda a, b, c, d: a + b > c,
    ),
    Story(
        "{in the morning|at dawn|at six in the morning} it is <0> degrees. {by noon|until noon} it gets <1 degree> warmer, {and by night|then} <2 degree> colder. {how many degrees is it then|what is the temperature at night|~what does the thermometer say at night}?",
        "{it is <0 degree>|the temperature is <0 degree>|<0 degree>}.",
        ("a b + c -", "a c - b +"),
        lambda a, b, c: a + b - c,
        ((-25, 22), (3, 16), (3, 25)),
        fits=lambda a, b, c: abs(a) > 1,
    ),
    Story(
        "a {submarine|diving robot|~whale} is {at a depth of <0 metre>|<0 metre> below the surface}. it {sinks|goes} <1 metre> {deeper|further down}, then {rises|comes up} <2>. {how deep is it now|at what depth is it then}, in metres?",
        "{it is <0 metre> deep|the depth is <0 metre>|<0 metre>}.",
        ("a b + c -", "a c - b +"),
        lambda a, b, c: a + b - c,
        ((20, 300), (5, 150), (5, 250)),
        fits=lambda a, b, c: a + b > c + 2,
    ),
)

_PEOPLE = (
    Story(
        "<A> is <0> years old. {<his> {mother|~coach|uncle|aunt|teacher} is|<B> is} <1> times as old. how old will {the older one|the older of them} be in <2> years?",
        "{<0> years|the older one will be <0> years old|the older of them will be <0>}.",
        ("a b * c +",),
        lambda a, b, c: a * b + c,
        ((6, 16), (2, 5), (2, 20)),
        fits=lambda a, b, c: a * b < 70,
    ),
    Story(
        "<A> is <0> years older than <B>. together they are <1>{| years old}. how old is <B>?",
        "{<B> is <0> years old|<B> is <0>|the age of <B> is <0>}.",
        ("b a - 2 /",),
        lambda a, b: (b - a) // 2,
        ((2, 30), (4, 50)),
        values=lambda a, young: (a, 2 * young + a),
    ),
    Story(
        "<A> {was born|came into the world} when <his> {mother|father} was <0>. now <he> is <1>{| years old}. how old are the two together?",
        "{together they are <0> years old|<0> years|they are <0> together}.",
        ("a b + b +", "a b 2 * +"),
        lambda a, b: (a + b) + b,
        ((20, 45), (3, 40)),
    ),
    Story(
        "{in a queue|at the bakery|~at the post office|in front of the cinema|at the ticket office} there are <0> people {before|in front of} <A> and <1> behind <him>. how many {people are in the queue|stand in the queue|people are waiting} {in all|altogether}?",
        "{<0> people are in the queue|there are <0> people|<0> people wait in all}.",
        ("a b + 1 +", "a 1 + b +"),
        lambda a, b: a + 1 + b,
        ((2, 60), (2, 60)),
    ),
    Story(
        "<0> people are at {a meeting|~a wedding|a party|a congress}. everyone shakes hands with everyone else{ once| exactly once|}. how many handshakes {are there|is that}?",
        "{there are <0 handshake>|that makes <0 handshake>|<0 handshake> in all}.",
        ("a a 1 - * 2 /",),
        lambda a: sum(range(a)),
        ((4, 60),),
    ),
    Story(
        "{on <A>'s farm there are|a farmer has|<A> keeps} <0 cow>, <1 hen> and <2 sheep>. how many legs {do the animals have|is that|are there} {in all|altogether}?",
        "{they have <0> legs|there are <0> legs|that makes <0> legs}.",
        ("a 4 * b 2 * + c 4 * +", "a c + 4 * b 2 * +"),
        lambda a, b, c: 4 * (a + c) + 2 * b,
        ((2, 30), (2, 40), (2, 30)),
    ),
    Story(
        "{in a yard|~behind a house|on a meadow|in a barn} there are {rabbits and hens|goats and geese|dogs and ducks}, with <0> heads and <1> legs {in all|altogether}. how many {of them |of the animals |}have four legs, and how many have two?",
        "{<0> have four legs and <1> have two|<0> with four legs and <1> with two}.",
        ("b a 2 * - 2 / :p . a p -", "b 2 / a - . a 2 * b 2 / -"),
        lambda a, b: ((b - 2 * a) // 2, (4 * a - b) // 2),
        ((2, 40), (2, 40)),
        values=lambda four, two: (four + two, 4 * four + 2 * two),
    ),
    Story(
        "a bus {starts|leaves|~sets off} with <0> passengers. at the first stop <1> get off and <2> get on, at the {second|next} <3> get off and <4> get on. how many {passengers|people} are on the bus {now|then}?",
        "{<0> passengers are on the bus|there are <0> people on it|it carries <0> passengers then}.",
        ("a b - c + d - e +", "a c + e + b - d -", "a b d + - c e + +"),
        lambda a, b, c, d, e: a - b - d + c + e,
        ((15, 60), (2, 12), (2, 15), (2, 12), (2, 15)),
        fits=lambda a, b, c, d, e: a > b + d,
    ),
    Story(
        "{a|<A>'s} <x> has <0> <y>. <1> {leave|move away}, and {twice as many|two times as many} {join|come}. how many are there {now|then}?",
        "{now there are <0>|there are <0> then|<0> are in it now}.",
        ("a b - b 2 * +", "a b +"),
        lambda a, b: a - b + 2 * b,
        ((15, 60), (2, 12)),
        props=(("class", "pupils"), ("club", "members"), ("choir", "singers"), ("band", "musicians")),
    ),
    Story(
        "<A> {is|stands} <0 centimetre> tall. <B> is <1 centimetre> {shorter|smaller}, and {a third child|<B>'s brother|their friend} is <2 centimetre> taller than <B>. how tall is {the third|the last one}, in centimetres?",
        "{<0 centimetre>|the third is <0 centimetre> tall|it is <0 centimetre>}.",
        ("a b - c +",),
        lambda a, b, c: a - b + c,
        ((110, 190), (3, 25), (2, 20)),
        fits=lambda a, b, c: b != c,
    ),
)

_SHAPES = (
    Story(
        "{a garden|~a vineyard|a field|a meadow|<A>'s garden} is <0 metre> long and <1 metre> wide. {a fence goes|<A> puts a fence} all around it, {except|but leaves out} a gate of <2 metre>. how many metres of fence {are needed|does it take}?",
        "{<0 metre> <0?is/are> needed|it takes <0 metre>|the fence is <0 metre> long}.",
        ("a b + 2 * c -", "a 2 * b 2 * + c -"),
        lambda a, b, c: 2 * a + 2 * b - c,
        ((12, 150), (6, 90), (2, 5)),
        fits=lambda a, b, c: a > b,
    ),
    Story(
        "{a|the} {room|hall|classroom|~gym} {is <0 metre> long and <1 metre> wide|measures <0> by <1 metre>}. {a carpet covers|there is a carpet on} <2> square metres. how many square metres {of the floor |}{are bare|are not covered}?",
        "{<0 square metre> <0?is/are> bare|there <0?is/are> <0 square metre> without carpet|<0 square metre>}.",
        ("a b * c -",),
        lambda a, b, c: a * b - c,
        ((4, 30), (3, 25), (4, 90)),
        fits=lambda a, b, c: a > b and a * b > c + 1,
    ),
    Story(
        "<A> {paints|is painting} a wall of <0> by <1 metre>, {leaving out|but not} a window of <2> square metres. {one can|a can of paint} {is enough for|covers} <3> square metres. how many cans must <he> {buy|open}?",
        "{<he> needs <0 can>|<A> must have <0 can>|it takes <0 can>}.",
        ("a b * c - d + 1 - d /",),
        lambda a, b, c, d: -((c - a * b) // d),
        ((3, 20), (2, 9), (2, 8), (4, 12)),
        fits=lambda a, b, c, d: a * b > c + d,
    ),
    Story(
        "<A> has {a rope|~a hose|a ribbon|a wire|a cable} of <0 metre> and cuts off <1> pieces of <2 metre>{| each}. how many metres {are left|remain}?",
        "{<0 metre> <0?is/are> left|it leaves <0 metre>|<he> has <0 metre> left}.",
        ("a b c * -",),
        lambda a, b, c: a - b * c,
        ((20, 300), (2, 15), (2, 20)),
        fits=lambda a, b, c: a > b * c + 1,
    ),
    Story(
        "<A> {plants|puts in|~sets} <0> rows of <1 <x>>{| each}. <2> {of them |}{do not grow|are eaten by snails|wither}. each of {the others|the rest} {bears|has} <3> {big |}<y>. how many <y> {are there|is that}?",
        "{there are <0>|that makes <0>|<he> gets <0> of them}.",
        ("a b * c - d *",),
        lambda a, b, c, d: (a * b - c) * d,
        ((3, 15), (4, 20), (2, 30), (2, 9)),
        fits=lambda a, b, c, d: c < a * b // 2,
        props=(
            ("bean plant", "pods"),
            ("rose", "flowers"),
            ("pumpkin plant", "pumpkins"),
            ("tomato plant", "tomatoes"),
        ),
    ),
    Story(
        "{in a lab|~under a microscope|in a dish|in a test tube} there are <0> {bacteria|cells|yeast cells}. {every hour|each hour} {their number|the number of them} doubles. how many {are there|will there be} after <1> hours?",
        "{after that there are <0>|there will be <0>|<0> of them}.",
        ("a b <<", "a =p b =q loop p 2 * =p q 1 - :q again end p"),
        lambda a, b: a * 2**b,
        ((2, 300), (2, 12)),
    ),
)

_GAMES = (
    Story(
        "{in a basketball game|~in a tournament|in a match|in the final} <A> {makes|scores} <0> three-pointers, <1> two-pointers and <2> free throws{| of one point each}. how many points {is that|does <he> have|are those}?",
        "{<he> has <0 point>|that makes <0 point>|<A> scores <0 point>}.",
        ("a 3 * b 2 * + c +", "c b 2 * + a 3 * +"),
        lambda a, b, c: c + 2 * b + 3 * a,
        ((2, 15), (2, 20), (2, 20)),
    ),
    Story(
        "{a|<A>'s} {football|hockey|~handball} team won <0> games, {drew|tied} <1> and lost <2>. a win {gives|brings|is worth} three points, a draw one{|, a defeat none}. how many points does it have?",
        "{it has <0 point>|that makes <0 point>|the team has <0 point>}.",
        ("a 3 * b +", "b a 3 * +"),
        lambda a, b, c: 3 * a + b,
        ((2, 30), (2, 15), (2, 20)),
    ),
    Story(
        "{in a game|at cards|at bowling|~in a round of darts} <A> {gets|scores} <0 point>, <B> {twice|two times} as many, and {a third player|a friend} <1> fewer than <B>. how many {points |}do the three have {together|altogether}?",
        "{together they have <0 point>|the three have <0 point>|that is <0 point> in all}.",
        ("a a 2 * + a 2 * b - +", "a 5 * b -", "a 2 * :p a + p b - +"),
        lambda a, b: sum((a, 2 * a, 2 * a - b)),
        ((5, 120), (2, 90)),
        fits=lambda a, b: 2 * a > b,
    ),
    Story(
        "{in a quiz|~in a game show|in a test|at a competition} {each|every} {right|correct} answer {gives|earns} <0 point> and {each|every} wrong one costs <1>. <A> has <2> right and <3> wrong{| answers}. how many points {does <he> get|is that}?",
        "{<he> gets <0 point>|that is <0 point>|<A> has <0 point>}.",
        ("a c * b d * -",),
        lambda a, b, c, d: c * a - d * b,
        ((3, 12), (2, 5), (5, 40), (2, 15)),
        fits=lambda a, b, c, d: a * c > b * d + 2,
    ),
    Story(
        "{in a computer game|in a video game|~in an arcade} <A> {has|starts with} <0 point>. <he> {finds|collects} <1> {gems|stars} {worth <2 point> each|of <2 point> each} and {loses|pays} <3 point> {to a monster|for a sword|in a trap}. {what is <his> score|how many points does <he> have now}?",
        "{<his> score is <0>|<he> has <0 point>|now it is <0 point>}.",
        ("a b c * + d -", "b c * a + d -"),
        lambda a, b, c, d: a + b * c - d,
        ((100, _MILLIONS), (2, 60), (5, 500), (20, 90_000)),
        fits=lambda a, b, c, d: a + b * c > d + 1,
        big=True,
    ),
    Story(
        "{two|both} {players|teams|~rivals} {want to|try to} reach <0 point>. <A> {has|is at} <1>, <B> {has|is at} <2>. how many points {do they lack together|are they short of together|do the two still need altogether}?",
        "{together they lack <0 point>|they still need <0 point> together|it is <0 point>}.",
        ("a b - a c - +", "a 2 * b - c -", "a 2 * b c + -"),
        lambda a, b, c: 2 * a - b - c,
        ((100, _MILLIONS), (20, _MILLIONS), (20, _MILLIONS)),
        fits=lambda a, b, c: b < a > c and b != c,
        big=True,
    ),
)

STORIES = (*_GAINS_AND_LOSSES, *_MONEY, *_SHARING, *_TIME_AND_WAY, *_PEOPLE, *_SHAPES, *_GAMES)
BIG = tuple(story for story in STORIES if story.big)


@dataclass(frozen=True)
class Event:
    """Something that changes an amount by `<#>`: "+" gain, "-" loss, "+*" gain of `<#>` times `<##>`, "double"."""

    text: str
    kind: str


@dataclass(frozen=True)
class Diary:
    """A story of any number of events. start, step: how large the first number is, and how large a change may be."""

    opening: str
    events: tuple[Event, ...]
    question: str
    says: str
    start: Range
    step: int
    props: tuple[tuple[str, ...], ...] = ()
    big: bool = False


DIARIES = (
    Diary(
        "<A> {has|starts with|~begins with} <0 <x>>.",
        (
            Event("<he> {buys|finds|~comes by} <# more <x>>", "+"),
            Event("<he> {gets|receives} <# <x>> from {<B>|a friend}", "+"),
            Event("<he> {gives away|gives <B>} <# <x>>", "-"),
            Event("<he> loses <# <x>>", "-"),
            Event("<he> sells <#> of them", "-"),
            Event("<he> buys <#> bags {of|with} <## <x>>{ each| each|}", "+*"),
            Event("<he> {doubles|manages to double} {<his> <x+>|what <he> has}", "double"),
        ),
        "how many <x+> {does <he> have now|does <A> have in the end|does <he> end up with}?",
        "{<A> has <0 <x>> in the end|now <he> has <0 <x>>|<he> ends up with <0 <x>>}.",
        (5, 90),
        40,
        _HOARDS,
    ),
    Diary(
        "a bus {leaves|starts|sets off} with <0> {passengers|people}.",
        (
            Event("<# person> {get on|get in|climb in}", "+"),
            Event("<# more passenger> board", "+"),
            Event("<# passenger> {get off|leave|step out}", "-"),
            Event("<# person> {get out|leave the bus}", "-"),
            Event("<#> groups of <## person> {get on|board}", "+*"),
        ),
        "how many {passengers|people} are on the bus {now|in the end|then}?",
        "{<0 person> <0?is/are> on the bus|there <0?is/are> <0 passenger> on it now|in the end it carries <0 passenger>}.",
        (8, 40),
        20,
    ),
    Diary(
        "a warehouse {has|holds|~stores} <0 <x>>.",
        (
            Event("a {truck|ship} {brings|delivers} <# <x>>", "+"),
            Event("<# new <x>> {arrive|come in}", "+"),
            Event("<# <x>> are {sent out|sold|shipped}", "-"),
            Event("a {shop|customer|factory} {takes|orders and gets} <# <x>>", "-"),
            Event("<#> {vans|trains} bring <## <x>> each", "+*"),
            Event("<# <x>> are {thrown away|found to be broken and thrown out}", "-"),
        ),
        "how many <x+> {are there now|are in it in the end|does it hold then}?",
        "{it holds <0 <x>> now|there <0?is/are> <0 <x>> in it|in the end it has <0 <x>>}.",
        (200, _MILLIONS),
        50_000,
        (("box",), ("crate",), ("parcel",), ("barrel",), ("tyre",), ("chair",)),
        big=True,
    ),
    Diary(
        "{<A> has <$0> {in the bank|on <his> account}|<A>'s account {holds|shows} <$0>}.",
        (
            Event("<he> {pays in|deposits} <$#>", "+"),
            Event("{<his> employer|a customer|<B>} {sends|transfers} <$#> {to it|to the account}", "+"),
            Event("<he> {withdraws|takes out} <$#>", "-"),
            Event("<he> pays <$#> for {rent|a repair|a trip|insurance}", "-"),
            Event("a bill of <$#> is {paid from it|charged to it}", "-"),
            Event("<#> {friends|customers|buyers} pay <him> <$##> each", "+*"),
        ),
        "how much {is on the account now|money does <he> have then|is the balance}?",
        "{there is <$0> on the account|the balance is <$0>|<A> has <$0> now}.",
        (100, 99_999_999),
        9000,
        big=True,
    ),
    Diary(
        "{in a game|in a video game|in a board game} <A> {has|starts with} <0 point>.",
        (
            Event("<he> {wins|earns|gets} <#> points", "+"),
            Event("a {treasure|bonus} {gives|brings} <him> <#> points", "+"),
            Event("<he> loses <#> points", "-"),
            Event("a {mistake|fall|ghost} costs <him> <#> points", "-"),
            Event("<he> {finds|collects} <#> {stars|gems|keys} of <##> points each", "+*"),
            Event("<his> {points are|score is} doubled", "double"),
        ),
        "{what is <his> score now|how many points does <he> have {in the end|now}|with how many points does <A> finish}?",
        "{<his> score is <0>|<he> has <0 point>|<A> finishes with <0 point>}.",
        (20, _MILLIONS),
        900,
        big=True,
    ),
)
"""Each has more kinds of gain than one, as what was told last is not told again."""


@dataclass(frozen=True)
class Bill:
    """What is bought. goods: (noun, lowest price, highest). each: how one of them is told."""

    opening: str
    each: tuple[str, ...]
    question: str
    says: str
    goods: tuple[tuple[str, int, int], ...]
    quantity: Range
    big: bool = False


BILLS = (
    Bill(
        "{at the market|in a shop|at the stationer's|for a party|~at the fair} <A> {buys|gets|~picks up}",
        ("<# <x>> {for|at} <$##> each", "<# <x>> at <$##> {apiece|each}", "<# <x>> (<$##> each)"),
        "{how much does <he> pay|what does <he> pay in total|how much does that cost altogether|~what is the total}?",
        "{<he> pays <$0>|that costs <$0>|in total it is <$0>|<A> pays <$0>}.",
        (
            *(("pen", 2, 6), ("notebook", 2, 9), ("plate", 3, 12), ("candle", 2, 8), ("balloon", 2, 3), ("cup", 2, 9)),
            *(("plant", 4, 20), ("basket", 5, 25), ("towel", 6, 30), ("spoon", 2, 7), ("lamp", 9, 40), ("melon", 2, 5)),
        ),
        (2, 15),
    ),
    Bill(
        "{a wholesaler|a chain of shops|a ministry|<A>'s company} {orders|buys}",
        ("<# <x>> {for|at} <$##> each", "<# <x>> at <$##> apiece"),
        "{how much does it pay|what is the total price|what does it all cost}?",
        "{it pays <$0>|the total is <$0>|all of it costs <$0>}.",
        (
            *(("chair", 9, 20), ("lamp", 6, 20), ("book", 3, 15), ("pen", 2, 3), ("blanket", 5, 15), ("helmet", 8, 20)),
            *(("bottle", 2, 4), ("towel", 3, 9), ("battery", 2, 5), ("glove", 2, 6), ("toy", 3, 12), ("bag", 4, 16)),
        ),
        (100, _MILLIONS),
        big=True,
    ),
)


@dataclass(frozen=True)
class Listed:
    """Numbers of some days or places, of which the total or the average is asked."""

    opening: str
    total: str
    average: str
    says_total: str
    says_average: str
    range: Range
    big: bool = False


LISTS = (
    Listed(
        "{a museum|a zoo|a library|~an art gallery} counts its visitors {each day|day by day}:{| there are}",
        "how many {visitors |}{is that|are there} {in all|altogether}?",
        "{how many is that a day, on average|what is the average per day}?",
        "{that is <0 visitor>|in all there are <0>|<0 visitor> altogether}.",
        "{on average <0> a day|the average is <0>|that is <0 visitor> a day}.",
        (40, 900),
    ),
    Listed(
        "{<A> writes down|<A> notes} {how many minutes <he> practises the {piano|violin|flute}|<his> minutes of {running|swimming}} {each day|every day}:",
        "how many minutes {is that|does it make} {in all|altogether}?",
        "what is the average {per day|a day}?",
        "{that is <0> minutes|<he> has <0> minutes in all|<0> minutes altogether}.",
        "{on average <0> minutes|the average is <0> minutes|<A> averages <0> minutes a day}.",
        (10, 120),
    ),
    Listed(
        "{the visits to a website|the downloads of an app|the views of a channel}, {month by month|per month}, {are|were}",
        "{what is the sum|how many is that in all|how many were there altogether}?",
        "{what is the monthly average|how many is that a month on average}?",
        "{that is <0> in all|the sum is <0>|altogether <0>}.",
        "{the average is <0>|on average it is <0> a month|<0> a month}.",
        (1000, _MILLIONS),
        big=True,
    ),
    Listed(
        "{the villages of a valley|the towns of an island|the districts of a city} have these numbers of {inhabitants|people|residents}:",
        "how many {live there|is that} {altogether|in all}?",
        "{how many is that on average|what is the average}?",
        "{<0> people|altogether <0> people live there|that makes <0>}.",
        "{on average <0>|the average is <0>|it is <0> on average}.",
        (200, 9_999_999),
        big=True,
    ),
)
