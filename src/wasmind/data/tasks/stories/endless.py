"""Stories made of parts, as many as one likes: diaries of gains and losses, bills, lists."""

from __future__ import annotations

from dataclasses import dataclass

from wasmind.data.tasks.stories.story import MILLIONS, Range

_HOARDS = (("marble",), ("sticker",), ("stamp",), ("shell",), ("postcard",), ("badge",), ("trading card",), ("coin",))


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
        (200, MILLIONS),
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
        (20, MILLIONS),
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
        (100, MILLIONS),
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
        (1000, MILLIONS),
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
