"""what_if: something is worked out, then again with other numbers.

Teaches to keep the numbers of a story in the machine, to change one of them and compute again from what is kept, and to
compare with the result before. It is asked by a story first, then by short questions ("what if there were 12 of us?",
"how much more is that than before?", "and if nothing had changed?").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Example
from wasmind.data.tasks.conversation import Conversation
from wasmind.data.wording import Ask
from wasmind.isa.scalar import signed

_NOW, _FIRST, _EXTRA = 20, 24, 27
"""Locals: the numbers as they are, the numbers as they were in the story, and what came in addition."""
_RESULT, _BEFORE, _ORIGINAL = 28, 29, 30
"""Locals: the result, the one before it, and the one of the story."""
_MOST = 29_999_999
_MILLION = 1_000_000


@dataclass(frozen=True)
class _Number:
    """A number of a scenario. change: a clause that makes it <0>. name: a noun phrase. It is from low to high."""

    change: str
    name: str
    low: int
    high: int


@dataclass(frozen=True)
class _Scenario:
    """story: with the numbers <0>, <1> … code: computes the result from the locals of `_NOW`.

    extra: a clause that something comes in addition, or is taken off, and its range; sign: which of the two.
    """

    story: str
    numbers: tuple[_Number, ...]
    code: tuple[Item, ...]
    oracle: Callable[..., int]
    says: str
    extra: _Number | None = None
    sign: int = 1


def _n(k: int) -> Item:
    return get(_NOW + k)


_PRODUCT: tuple[Item, ...] = (_n(0), _n(1), "i32.mul")
_SCENARIOS = (
    _Scenario(
        "{a ticket costs <0> dollars and there are <1> of us|we are buying <1> tickets at <0> dollars each|<1> of us want to see a show, and one ticket is <0> dollars|the tickets cost <0> dollars each and we need <1> of them|tickets are <0> dollars apiece, and <1> people are going|we are <1> people, and the entry is <0> dollars for each|~we want <1> tickets, each of which is <0> dollars}. {what do we pay|how much is that in total|what does that cost us|how much is it for all of us|how much do we have to pay|what is the total|~what do we have to pay in all}?",
        (_Number("{a ticket cost <0> dollars|the tickets were <0> dollars each|they charged <0> dollars a ticket|one ticket were <0> dollars|we paid <0> dollars for each ticket|the tickets cost <0> dollars each|the price of a ticket were <0> dollars|the price were <0> dollars|~each of the tickets cost <0> dollars}", "the ticket price", 3, 400), _Number("{there were <0> of us|we bought <0> tickets|<0> people came along|there were <0> people|we needed <0> tickets|<0> of us went|<0> people wanted to go|we were <0> people|we took <0> people|~we were <0> in all}", "the number of people", 2, 90_000)),
        _PRODUCT,
        lambda price, people: price * people,
        "{that would be <0> dollar(s).|the tickets would come to <0> dollar(s).|<0> dollar(s).|you'd pay <0> dollar(s).}",
        _Number("{we also had to pay <0> dollars for parking|there were another <0> dollars for snacks|we also bought drinks for <0> dollars|parking cost another <0> dollars|we paid <0> dollars more for snacks|the trip there cost <0> dollars as well|~there were <0> dollars of fees on top}", "", 2, 900),
    ),
    _Scenario(
        "{I save <0> dollars a month and have <1> dollars now|I have <1> dollars and put away <0> dollars every month|there are <1> dollars in my account, and each month I add <0>|each month I save <0> dollars, and I already have <1> dollars|I start with <1> dollars and put <0> dollars in the bank each month|I've got <1> dollars and save another <0> each month|~I own <1> dollars, and <0> dollars are added every month}. {how much will I have after <2> months|what will I have in <2> months|how much is it after <2> months|how much money is that in <2> months|what do I have <2> months later|~how much do I end up with after <2> months}?",
        (_Number("{I saved <0> dollars a month|I put away <0> dollars every month|I added <0> dollars each month|I put <0> dollars in the bank each month|I saved <0> dollars every month|the monthly savings were <0> dollars|I could save <0> dollars a month|~I set aside <0> dollars a month}", "the monthly savings", 5, 5_000), _Number("{I had <0> dollars to begin with|I started with <0> dollars|I had <0> dollars now|I had <0> dollars at the start|there were <0> dollars in my account at first|I already had <0> dollars|~I began with <0> dollars}", "the amount at the start", 2, _MOST), _Number("{I kept it up for <0> months|I did this for <0> months|I saved for <0> months|I waited <0> months|it were <0> months|we looked <0> months ahead|I went on for <0> months|~I kept saving for <0> months}", "the number of months", 2, 240)),
        (_n(0), _n(2), "i32.mul", _n(1), "i32.add"),
        lambda monthly, now, months: monthly * months + now,
        "{you would have <0> dollar(s).|that makes <0> dollar(s).|<0> dollar(s).|you'd end up with <0> dollar(s).}",
        _Number("{I also got a bonus of <0> dollars|my aunt gave me another <0> dollars|I found another <0> dollars|I won <0> dollars on top|I got a gift of <0> dollars as well|I sold my bike for <0> dollars too|~I were given <0> dollars on top}", "", 20, 9_000),
    ),
    _Scenario(
        "{a garden is <0> meters long and <1> meters wide|my garden measures <0> by <1> meters|I have a yard of <0> by <1> meters|my yard is <0> meters by <1> meters|a field is <0> meters long and <1> meters wide|we have a garden with a length of <0> meters and a width of <1> meters|~a lawn measures <0> meters by <1> meters}. {how much fence do I need around it|how many meters of fence go around it|how long is the fence around it|how many meters of fence do I need|how long must a fence around it be|~how much fence does it take to go all the way around}?",
        (_Number("{it were <0> meters long|the length were <0> meters|it had a length of <0> meters|I made it <0> meters long|~its length were <0> meters}", "the length", 3, 4_000), _Number("{it were <0> meters wide|the width were <0> meters|it had a width of <0> meters|I made it <0> meters wide|~its width were <0> meters}", "the width", 2, 3_000)),
        (_n(0), _n(1), "i32.add", const(2), "i32.mul"),
        lambda length, width: 2 * (length + width),
        "{you would need <0> meter(s) of fence.|<0> meter(s).|it takes <0> meter(s) of fence.}",
        _Number("{I left a gap of <0> meters for a gate|I already had <0> meters of fence|I had <0> meters of fence left over already|there were a gate of <0> meters|<0> meters of fence were there already|~I left <0> meters open}", "", 2, 40),
        -1,
    ),
    _Scenario(
        "{a room is <0> feet long and <1> feet wide|I have a room of <0> by <1> feet|our hall measures <0> feet by <1> feet|the living room is <0> feet by <1> feet|my office is <0> feet long and <1> feet wide|~a floor measures <0> by <1> feet}. {how many square feet of carpet does it take|what is its area in square feet|how many square feet is that|how big is it in square feet|how much carpet do I need in square feet|~how many square feet of floor does it have}?",
        (_Number("{it were <0> feet long|the length were <0> feet|it had a length of <0> feet|I made it <0> feet long|~its length were <0> feet}", "the length", 5, 900), _Number("{it were <0> feet wide|the width were <0> feet|it had a width of <0> feet|I made it <0> feet wide|~its width were <0> feet}", "the width", 4, 900)),
        _PRODUCT,
        lambda length, width: length * width,
        "{it would take <0> square feet.|that is <0> square feet.|<0> square feet.}",
        _Number("{I also needed <0> square feet for the hallway|there was a closet of another <0> square feet|the hallway took another <0> square feet|I wanted <0> square feet for the closet as well|I also did a hallway of <0> square feet|~I needed <0> more square feet for the stairs}", "", 10, 200),
    ),
    _Scenario(
        "{we drive <0> miles a day for <1> days|our trip takes <1> days, with <0> miles each day|on our road trip we do <0> miles a day, and it lasts <1> days|we do <0> miles every day for <1> days|we are on the road for <1> days and drive <0> miles a day|~for <1> days we cover <0> miles a day}. {how far do we get|how many miles is that|how far is that in all|how many miles do we drive|how far do we drive in total|~how long is the whole trip in miles}?",
        (_Number("{we drove <0> miles a day|we did <0> miles each day|we made <0> miles a day|we covered <0> miles each day|it were <0> miles a day|~each day we drove <0> miles}", "the daily distance", 12, 700), _Number("{we had <0> days|it lasted <0> days|it took <0> days|we drove for <0> days|we were on the road for <0> days|the trip lasted <0> days|~we stayed on the road for <0> days}", "the number of days", 2, 365)),
        _PRODUCT,
        lambda miles, days: miles * days,
        "{you would get <0> mile(s) far.|that is <0> mile(s).|<0> mile(s).|you'd cover <0> mile(s).}",
        _Number("{we took a detour of <0> miles|we also drove <0> miles to see a friend|we drove another <0> miles to the lake|we got lost and drove <0> miles more|there were a detour of <0> miles|~we had to go <0> miles further}", "", 5, 400),
    ),
    _Scenario(
        "{a baker makes <0> trays of <1> rolls and sells <2> of them|there are <0> trays of <1> rolls each, and <2> rolls are sold|a baker fills <0> trays with <1> rolls each, and <2> of them are sold|from <0> trays with <1> rolls each a bakery sells <2> rolls|~of <0> trays with <1> rolls on each, <2> rolls are sold}. {how many rolls are left|how many does that leave|how many rolls remain|how many are not sold|~how many rolls are still there}?",
        (_Number("{there were <0> trays|the baker made <0> trays|the baker filled <0> trays|he made <0> trays|they baked <0> trays|~the baker had <0> trays}", "the number of trays", 10, 60), _Number("{a tray had <0> rolls|there were <0> rolls on a tray|a tray held <0> rolls|each tray had <0> rolls|every tray had <0> rolls on it|~there were <0> rolls on every tray}", "the number of rolls on a tray", 12, 48), _Number("{<0> were sold|the baker sold <0>|<0> rolls were sold|people bought <0> of them|the baker sold <0> rolls|~customers took <0> of them}", "the number of rolls sold", 2, 100)),
        (_n(0), _n(1), "i32.mul", _n(2), "i32.sub"),
        lambda trays, rolls, sold: trays * rolls - sold,
        "{there would be <0> roll(s) left.|that leaves <0> roll(s).|<0> roll(s).}",
        _Number("{<0> got burnt as well|the baker also gave <0> away|another <0> were burnt|<0> fell on the floor too|<0> more were eaten|~<0> more were thrown away}", "", 2, 20),
        -1,
    ),
    _Scenario(
        "{I earn <0> dollars an hour and work <1> hours a week|my job pays <0> dollars an hour, and I do <1> hours a week|I get <0> dollars an hour for <1> hours a week|they pay me <0> dollars an hour and I work <1> hours every week|~my pay is <0> dollars an hour, and I work <1> hours a week}. {what do I make in <2> weeks|how much is that in <2> weeks|how much do I earn in <2> weeks|what do I earn in <2> weeks|how much money do I get for <2> weeks|~how much do I make over <2> weeks}?",
        (_Number("{I earned <0> dollars an hour|they paid me <0> dollars an hour|I got <0> dollars an hour|I made <0> dollars an hour|my job paid <0> dollars an hour|the pay were <0> dollars an hour|~an hour were worth <0> dollars}", "the hourly pay", 9, 150), _Number("{I worked <0> hours a week|I did <0> hours a week|I worked <0> hours every week|a week had <0> hours of work|my week were <0> hours|~each week I worked <0> hours}", "the weekly hours", 4, 60), _Number("{I worked for <0> weeks|I did it for <0> weeks|it were <0> weeks|I stayed for <0> weeks|I kept at it for <0> weeks|~it lasted <0> weeks}", "the number of weeks", 2, 52)),
        (_n(0), _n(1), "i32.mul", _n(2), "i32.mul"),
        lambda pay, hours, weeks: pay * hours * weeks,
        "{you would make <0> dollar(s).|that is <0> dollar(s).|<0> dollar(s).|you'd earn <0> dollar(s).}",
        _Number("{I also got <0> dollars in tips|there was a bonus of <0> dollars|I got a bonus of <0> dollars|they gave me another <0> dollars|there were <0> dollars in tips as well|~I made <0> dollars on the side}", "", 10, 2_000),
    ),
    _Scenario(
        "{a recipe takes <0> grams of flour for one cake, and I bake <1> cakes|one cake needs <0> grams of flour, and I am baking <1>|for one cake I use <0> grams of flour, and I want <1> cakes|I make <1> cakes with <0> grams of flour in each|~I bake <1> cakes, and each of them takes <0> grams of flour}. {how much flour is that|how many grams of flour do I need|how much flour do I need|how many grams is that in all|~how much flour does it take}?",
        (_Number("{a cake took <0> grams of flour|one cake needed <0> grams|one cake took <0> grams|each cake needed <0> grams of flour|I used <0> grams for one cake|~every cake had <0> grams of flour in it}", "the flour for one cake", 120, 900), _Number("{I baked <0> cakes|I wanted <0> cakes|I made <0> cakes|there were <0> cakes|we needed <0> cakes|~I were to bake <0> cakes}", "the number of cakes", 2, 300)),
        _PRODUCT,
        lambda grams, cakes: grams * cakes,
        "{you would need <0> gram(s) of flour.|that is <0> gram(s).|<0> gram(s).}",
        _Number("{I needed another <0> grams for the table|I also made cookies with <0> grams of flour|I spilled <0> grams of flour as well|I also used <0> grams for bread|~<0> grams more went on the table}", "", 20, 800),
    ),
    _Scenario(
        "{a shop takes in <0> dollars and spends <1> dollars|my shop has <0> dollars of sales and <1> dollars of costs|a store earns <0> dollars and has costs of <1> dollars|we sell for <0> dollars and spend <1> dollars|~a business takes in <0> dollars, and <1> dollars go out}. {what is the profit|how much is left|how much profit is that|what remains|~how much do we keep}?",
        (_Number("{it took in <0> dollars|the sales were <0> dollars|it sold for <0> dollars|it earned <0> dollars|sales came to <0> dollars|it had sales of <0> dollars|~it brought in <0> dollars}", "the sales figure", 1_000, _MOST), _Number("{it spent <0> dollars|the costs were <0> dollars|it had costs of <0> dollars|costs came to <0> dollars|it had to spend <0> dollars|~<0> dollars went out}", "the total of the costs", 2, 900_000)),
        (_n(0), _n(1), "i32.sub"),
        lambda sales, costs: sales - costs,
        "{the profit would be <0> dollar(s).|that leaves <0> dollar(s).|<0> dollar(s).}",
        _Number("{there were <0> dollars of tax as well|I also had to repair the door for <0> dollars|I also paid <0> dollars in tax|there were another <0> dollars for repairs|taxes took <0> dollars more|~a new window cost <0> dollars on top}", "", 20, 900),
        -1,
    ),
    _Scenario(
        "{a city has <0> people and grows by <1> people a year|<0> people live in a city, and every year there are <1> more|a town of <0> people grows by <1> people every year|<0> people live in our city, and <1> more come each year|~a city of <0> people gets <1> more every year}. {how many will there be in <2> years|how many will live there after <2> years|how many people is that after <2> years|how big will it be in <2> years|~how many people will it have <2> years from now}?",
        (_Number("{it had <0> people today|<0> people lived there now|there were <0> people at first|it had <0> people now|it started with <0> people|~the city began with <0> people}", "the number of people today", 1_000, _MOST), _Number("{it grew by <0> people a year|there were <0> more people each year|<0> people came every year|it gained <0> people a year|it got <0> more people each year|~each year brought <0> more people}", "the yearly growth", 2, 60_000), _Number("{we waited <0> years|we looked <0> years ahead|it were <0> years|it went on for <0> years|<0> years went by|~<0> years passed}", "the number of years", 2, 50)),
        (_n(1), _n(2), "i32.mul", _n(0), "i32.add"),
        lambda now, growth, years: now + growth * years,
        "{there would be <0> people.|that makes <0> people.|<0> people.|the city would have <0> people.}",
        _Number("{a village of <0> people joined it|a new quarter for <0> people were built|another <0> people moved in|<0> more people came from the country|~a nearby town with <0> people joined it}", "", 100, 9_000),
    ),
    _Scenario(
        "{a tank holds <0> liters and loses <1> liters an hour|there are <0> liters in a tank that leaks <1> liters an hour|a tank with <0> liters of water loses <1> liters every hour|<0> liters of water are in a tank, and <1> liters leak out each hour|~a tank starts with <0> liters, and <1> liters run out every hour}. {how much is left after <2> hours|what is in it after <2> hours|how many liters are left after <2> hours|how much water is in it after <2> hours|~how much remains <2> hours later}?",
        (_Number("{the tank held <0> liters|there were <0> liters at first|it had <0> liters at first|it started with <0> liters|there were <0> liters in the tank at the start|~the tank began with <0> liters}", "the amount at first", 5_000, _MOST), _Number("{it lost <0> liters an hour|the leak were <0> liters an hour|it leaked <0> liters an hour|<0> liters ran out every hour|it lost <0> liters every hour|~<0> liters went missing each hour}", "the leak", 2, 90), _Number("{we waited <0> hours|we came back after <0> hours|it were <0> hours|it leaked for <0> hours|<0> hours went by|~<0> hours passed}", "the number of hours", 2, 48)),
        (_n(0), _n(1), _n(2), "i32.mul", "i32.sub"),
        lambda held, leak, hours: held - leak * hours,
        "{there would be <0> liter(s) left.|that leaves <0> liter(s).|<0> liter(s).}",
        _Number("{somebody poured in another <0> liters|I added <0> liters at the end|we poured <0> liters back in|rain brought another <0> liters|~<0> liters more were filled in}", "", 10, 900),
    ),
    _Scenario(
        "{a theater has <0> rows of <1> seats|there are <0> rows with <1> seats each in a theater}, and <2> {seats are taken|of the seats are sold|of these seats are taken|seats are sold|~of the seats have people in them}. {how many are free|how many seats are still free|how many seats are left|how many free seats are there|how many are not taken|~how many seats remain}?",
        (_Number("{there were <0> rows|it had <0> rows|the theater had <0> rows|they put in <0> rows|~the hall had <0> rows}", "the number of rows", 20, 90), _Number("{a row had <0> seats|there were <0> seats in a row|each row had <0> seats|every row had <0> seats|~there were <0> seats in each row}", "the number of seats in a row", 15, 60), _Number("{<0> seats were taken|<0> were sold|<0> of the seats were taken|they sold <0> seats|<0> people had a seat|~<0> people came}", "the number of seats taken", 2, 290)),
        (_n(0), _n(1), "i32.mul", _n(2), "i32.sub"),
        lambda rows, seats, taken: rows * seats - taken,
        "{there would be <0> free seat(s).|that leaves <0> seat(s) free.|<0> seat(s).}",
        _Number("{another <0> seats were broken|we also kept <0> seats for guests of honor|<0> more seats were broken|we kept another <0> seats for friends|~<0> seats had to stay empty as well}", "", 2, 40),
        -1,
    ),
    _Scenario(
        "{a phone plan costs <0> dollars a month and <1> dollars to set up|I pay <1> dollars once and <0> dollars every month for my phone|my phone costs <0> dollars a month, and the setup was <1> dollars|a contract is <0> dollars a month with a setup fee of <1> dollars|~for my phone I pay <0> dollars a month and <1> dollars at the start}. {what is that for <2> months|how much is it over <2> months|what do I pay in <2> months|how much does it cost for <2> months|~what does that come to in <2> months}?",
        (_Number("{it were <0> dollars a month|a month cost <0> dollars|I paid <0> dollars a month|it cost <0> dollars a month|the plan were <0> dollars a month|~each month cost me <0> dollars}", "the monthly price", 5, 200), _Number("{the setup cost <0> dollars|I had to pay <0> dollars once|the setup were <0> dollars|the setup fee were <0> dollars|I paid <0> dollars at the start|~setting it up cost <0> dollars}", "the setup fee", 2, 900), _Number("{I kept it for <0> months|I stayed for <0> months|it ran for <0> months|it were <0> months|I had it for <0> months|~I used it for <0> months}", "the number of months", 2, 60)),
        (_n(0), _n(2), "i32.mul", _n(1), "i32.add"),
        lambda monthly, setup, months: monthly * months + setup,
        "{it would cost <0> dollar(s).|that is <0> dollar(s).|<0> dollar(s).|you'd pay <0> dollar(s).}",
        _Number("{I had a coupon for <0> dollars|they took <0> dollars off the whole thing|I got <0> dollars off in all|they gave me <0> dollars back|there were a discount of <0> dollars in all|~I got <0> dollars back at the end}", "", 2, 9),
        -1,
    ),
    _Scenario(
        "{a factory makes <0> bolts an hour and throws <1> of them away|of <0> bolts an hour a factory throws <1> away|a machine makes <0> bolts an hour, and <1> of them are bad|every hour a factory makes <0> bolts, of which <1> are bad|~a factory turns out <0> bolts an hour, and <1> of those are thrown away}. {how many good ones are there after <2> hours|how many good bolts is that in <2> hours|how many good bolts does it make in <2> hours|how many good ones does that make in <2> hours|~how many good bolts do we have after <2> hours}?",
        (_Number("{it made <0> bolts an hour|there were <0> bolts an hour|the factory made <0> bolts an hour|it made <0> every hour|~each hour brought <0> bolts}", "the hourly output", 1_000, 90_000), _Number("{it threw away <0> an hour|<0> an hour were bad|<0> bolts an hour were thrown away|<0> of them were bad each hour|~it had to throw <0> away every hour}", "the number of bad bolts an hour", 2, 900), _Number("{it ran for <0> hours|a shift lasted <0> hours|it worked for <0> hours|it were <0> hours|we let it run for <0> hours|~it kept running for <0> hours}", "the number of hours", 2, 24)),
        (_n(0), _n(1), "i32.sub", _n(2), "i32.mul"),
        lambda made, bad, hours: (made - bad) * hours,
        "{there would be <0> good bolt(s).|that is <0> good bolt(s).|<0> good bolt(s).}",
        _Number("{there were <0> good bolts left from yesterday|another machine made <0> good ones|we had <0> good ones from before|we bought another <0> good bolts|~<0> more good bolts came from next door}", "", 10, 900),
    ),
    _Scenario(
        "{<0> apples are shared by <1> children|I share <0> apples among <1> children|<1> children split <0> apples evenly|there are <0> apples for <1> children|<0> apples are divided among <1> children|I give <0> apples to <1> children, the same number to each|~<1> children get <0> apples, and all of them the same number}. {how many does each one get|how many apples are there for each|how many apples does each child get|how many are there for each child|how many does everyone get|~how many apples for each of them}?",
        (_Number("{there were <0> apples|I had <0> apples|we had <0> apples|they shared <0> apples|I brought <0> apples|~they got <0> apples to share}", "the number of apples", 300, _MOST), _Number("{there were <0> children|<0> children came|<0> children shared them|we had <0> children|they were <0> children|~<0> children wanted some}", "the number of children", 2, 30)),
        (_n(0), _n(1), "i32.div_s"),
        lambda apples, children: apples // children,
        "{each would get <0>, not counting the rest.|<0> for each, and what is left over stays in the basket.|everyone would get <0>.}",
    ),
    _Scenario(
        "{a box holds <0> books and I have <1> boxes|there are <1> boxes with <0> books each}, {and <2> more books on the shelf|and on the shelf there are <2> more|plus <2> on the shelf|and another <2> books are on the shelf|~and the shelf has another <2>}. {how many books are there|how many books is that|how many books do I have|how many are there in all|how many books is that altogether|~how many books does that come to}?",
        (_Number("{a box held <0> books|there were <0> books in a box|each box had <0> books|every box held <0> books|~<0> books were in each box}", "the number of books in a box", 5, 900), _Number("{I had <0> boxes|there were <0> boxes|we had <0> boxes|I filled <0> boxes|I found <0> boxes|~I owned <0> boxes}", "the number of boxes", 2, 900), _Number("{there were <0> on the shelf|the shelf had <0> books|<0> books were on the shelf|the shelf held <0>|~the shelf were to hold <0> books}", "the number of books on the shelf", 2, 9_000)),
        (_n(0), _n(1), "i32.mul", _n(2), "i32.add"),
        lambda held, boxes, shelf: held * boxes + shelf,
        "{there would be <0> book(s).|that makes <0> book(s).|<0> book(s).}",
        _Number("{I lent <0> of them to a friend|I gave <0> of them away|I sold <0> of them|I lost <0> of the books|~a friend took <0> of them}", "", 2, 9),
        -1,
    ),
    _Scenario(
        "{we hike <0> hours at <1> kilometers an hour|on a hike we walk for <0> hours and make <1> kilometers an hour|we walk for <0> hours at a speed of <1> kilometers an hour|we are on our feet for <0> hours and do <1> kilometers an hour|~for <0> hours we walk <1> kilometers an hour}. {how far is that|how many kilometers do we walk|how far do we get|how many kilometers is that|how far do we walk|~how long is our hike in kilometers}?",
        (_Number("{we walked for <0> hours|we took <0> hours|we hiked for <0> hours|it took <0> hours|it were <0> hours|~we kept walking for <0> hours}", "the number of hours", 2, 40), _Number("{we made <0> kilometers an hour|the speed were <0> kilometers an hour|we did <0> kilometers an hour|we walked <0> kilometers an hour|our speed were <0> kilometers an hour|~we got <0> kilometers far each hour}", "the speed", 2, 12)),
        _PRODUCT,
        lambda hours, speed: hours * speed,
        "{that would be <0> kilometer(s).|you would walk <0> kilometer(s).|<0> kilometer(s).}",
        _Number("{we walked another <0> kilometers to the hut|we also got lost for <0> kilometers|we took a detour of <0> kilometers|we went <0> kilometers further|~there were <0> more kilometers to the train}", "", 2, 9),
    ),
    _Scenario(
        "{a class has <0> girls and <1> boys|there are <0> girls and <1> boys in a class}, {and each of them brings <2> dollars|and everybody brings <2> dollars}. {how much money is that|what do they bring together}?",
        (_Number("{there were <0> girls|the class had <0> girls}", "the number of girls", 2, 400), _Number("{there were <0> boys|the class had <0> boys}", "the number of boys", 2, 400), _Number("{each brought <0> dollars|everybody gave <0> dollars}", "the share of each", 2, 500)),
        (_n(0), _n(1), "i32.add", _n(2), "i32.mul"),
        lambda girls, boys, dollars: (girls + boys) * dollars,
        "{that would be <0> dollar(s).|they would bring <0> dollar(s).|<0> dollar(s).}",
        _Number("{the teacher added <0> dollars|the school gave another <0> dollars}", "", 5, 500),
    ),
    _Scenario(
        "{a video has <0> views and gets <1> views a day|there are <0> views on my video and <1> more every day}. {how many will it have after <2> days|how many views is that after <2> days}?",
        (_Number("{it had <0> views now|there were <0> views at first}", "the number of views at first", 2, _MOST), _Number("{it got <0> views a day|there were <0> more a day}", "the number of daily views", 2, 900_000), _Number("{we waited <0> days|we checked after <0> days}", "the number of days", 2, 365)),
        (_n(0), _n(1), _n(2), "i32.mul", "i32.add"),
        lambda now, daily, days: now + daily * days,
        "{it would have <0> view(s).|that makes <0> view(s).|<0> view(s).}",
        _Number("{a friend's post brought another <0> views|there were <0> views from an old copy as well}", "", 20, 9_000),
    ),
    _Scenario(
        "{a house costs <0> dollars and I pay <1> dollars a month|I am paying off a house of <0> dollars with <1> dollars a month}. {what do I still owe after <2> months|how much is left to pay after <2> months}?",
        (_Number("{the house cost <0> dollars|the price were <0> dollars}", "the price", 90_000, _MOST), _Number("{I paid <0> dollars a month|I could spare <0> dollars a month}", "the monthly payment", 50, 2_500), _Number("{I did that for <0> months|we looked at it after <0> months}", "the number of months", 2, 30)),
        (_n(0), _n(1), _n(2), "i32.mul", "i32.sub"),
        lambda price, monthly, months: price - monthly * months,
        "{you would still owe <0> dollar(s).|that leaves <0> dollar(s).|<0> dollar(s) would be left to pay.}",
        _Number("{I also paid <0> dollars up front|my parents chipped in <0> dollars}", "", 500, 9_000),
        -1,
    ),
    _Scenario(
        "{a car uses <0> liters of fuel for a trip, and a liter costs <1> cents|for a trip I need <0> liters of fuel at <1> cents a liter}. {what does the fuel cost in cents|how many cents is that}?",
        (_Number("{it used <0> liters|the trip took <0> liters}", "the amount of fuel", 5, 900), _Number("{a liter cost <0> cents|fuel were <0> cents a liter}", "the price of a liter", 90, 300)),
        _PRODUCT,
        lambda liters, cents: liters * cents,
        "{that would be <0> cent(s).|the fuel would cost <0> cent(s).|<0> cent(s).}",
        _Number("{there was a toll of <0> cents|I also bought a coffee for <0> cents}", "", 100, 900),
    ),
    _Scenario(
        "{a project needs <0> hours of work, and <1> people share it|<1> of us share <0> hours of work}. {how many full hours does each one work|how many full hours is that for each of us}?",
        (_Number("{it needed <0> hours|there were <0> hours of work}", "the amount of work", 200, 90_000), _Number("{<0> people shared it|there were <0> of us}", "the number of people", 2, 40)),
        (_n(0), _n(1), "i32.div_s"),
        lambda hours, people: hours // people,
        "{that would be <0> full hour(s) each.|each one would work <0> full hour(s).|<0> full hour(s) for each.}",
    ),
    _Scenario(
        "{we rent a bus for <0> dollars and pay <1> dollars for each of <2> guests|a party costs <0> dollars for the hall and <1> dollars for each of the <2> guests}. {what does it cost in all|how much do we pay}?",
        (_Number("{the flat price were <0> dollars|the fixed part cost <0> dollars}", "the fixed part", 50, 9_000), _Number("{each guest cost us <0> dollars|it were <0> dollars a guest}", "the price for each guest", 3, 200), _Number("{there were <0> guests|we invited <0> guests}", "the number of guests", 2, 600)),
        (_n(1), _n(2), "i32.mul", _n(0), "i32.add"),
        lambda fixed, each, guests: fixed + each * guests,
        "{that would be <0> dollar(s).|you would pay <0> dollar(s).|<0> dollar(s) in all.}",
        _Number("{a sponsor gave us <0> dollars|we had <0> dollars left from last year}", "", 5, 40),
        -1,
    ),
    _Scenario(
        "{a company sells <0> phones at <1> dollars and pays <2> dollars to make each|each of <0> phones sells for <1> dollars and costs <2> dollars to make}. {what is the profit|how much does the company earn}?",
        (_Number("{it sold <0> phones|there were <0> phones}", "the number of phones", 2, 90_000), _Number("{a phone sold for <0> dollars|the price were <0> dollars}", "the selling price", 300, 2_000), _Number("{a phone cost <0> dollars to make|making one cost <0> dollars}", "the cost of making one", 20, 280)),
        (_n(0), _n(1), _n(2), "i32.sub", "i32.mul"),
        lambda count, price, cost: count * (price - cost),
        "{the profit would be <0> dollar(s).|that makes <0> dollar(s).|<0> dollar(s).}",
        _Number("{it also sold cases for <0> dollars in all|a bonus of <0> dollars came on top}", "", 50, 9_000),
    ),
    _Scenario(
        "{a farm has <0> trees with <1> oranges each|there are <0> trees on a farm, and each bears <1> oranges}, {and <2> oranges go bad|but <2> oranges are bad}. {how many good ones are there|how many oranges can be sold}?",
        (_Number("{there were <0> trees|the farm had <0> trees}", "the number of trees", 30, 5_000), _Number("{a tree bore <0> oranges|each tree had <0> oranges}", "the number of oranges on a tree", 60, 900), _Number("{<0> oranges went bad|<0> were bad}", "the number of bad oranges", 2, 800)),
        (_n(0), _n(1), "i32.mul", _n(2), "i32.sub"),
        lambda trees, oranges, bad: trees * oranges - bad,
        "{there would be <0> good orange(s).|that leaves <0> orange(s).|<0> orange(s).}",
        _Number("{birds ate another <0>|the pickers also ate <0> of them}", "", 2, 90),
        -1,
    ),
    _Scenario(
        "{a store orders <0> lamps at <1> dollars each and gets <2> dollars off|<0> lamps at <1> dollars each, with a discount of <2> dollars on the whole order}. {what does the order cost|how much is the bill}?",
        (_Number("{it ordered <0> lamps|there were <0> lamps}", "the number of lamps", 10, 9_000), _Number("{a lamp cost <0> dollars|the lamps were <0> dollars each}", "the price of a lamp", 15, 400), _Number("{the discount were <0> dollars|it got <0> dollars off}", "the discount", 2, 70)),
        (_n(0), _n(1), "i32.mul", _n(2), "i32.sub"),
        lambda lamps, price, discount: lamps * price - discount,
        "{that would be <0> dollar(s).|the bill would come to <0> dollar(s).|<0> dollar(s).}",
        _Number("{shipping cost another <0> dollars|there were <0> dollars for shipping as well}", "", 5, 400),
    ),
)  # fmt: skip
_LARGE = tuple(s for s in _SCENARIOS if any(number.high >= _MILLION for number in s.numbers))


class _Talk(Conversation):
    """A conversation about one scenario; what comes in addition is counted once it has been said."""

    def __init__(self, draw: Draw) -> None:
        super().__init__(draw)
        self.scenario = self.random.choice(_LARGE if draw.magnitude else _SCENARIOS)
        self.extra: int | None = None
        self.before: int | None = None
        while True:
            self.now = [self._number(k) for k in range(len(self.scenario.numbers))]
            self.result = self.scenario.oracle(*self.now)
            if self._sound(self.result):
                break
        self.first, self.original = list(self.now), self.result

    def tell_story(self) -> None:
        """The first question."""
        code: list[Item] = []
        for k in range(len(self.now)):
            code += [Given(k), ("local.tee", _NOW + k), put(_FIRST + k)]
        code += [*self.scenario.code, ("local.tee", _RESULT), ("local.tee", _ORIGINAL), "output"]
        says = self.scenario.says.replace("'d", "'ll").replace("would ", "will ")
        self.ask(Ask(story=self.scenario.story), says, self.now, code, [self.result])

    def change(self) -> None:
        """One number is another."""
        k = self.random.randrange(len(self.now))
        value = self._number(k)
        self._computed([Given(0), put(_NOW + k)], {k: value}, self.scenario.numbers[k].change, [value])

    def change_two(self) -> None:
        """Two numbers are others."""
        first, second = self.random.sample(range(len(self.now)), 2)
        values = [self._number(first), self._number(second)]
        numbers = self.scenario.numbers
        clause = f"{numbers[first].change} and {numbers[second].change.replace('<0>', '<1>')}"
        code: list[Item] = [Given(0), put(_NOW + first), Given(1), put(_NOW + second)]
        self._computed(code, {first: values[0], second: values[1]}, clause, values)

    def shift(self) -> None:
        """One number is a little more or less than it is."""
        k, more = self.random.randrange(len(self.now)), self.random.random() < 0.6
        by = self.random.randint(1, max(2, min(999, self.now[k] // 3)))
        name, way = self.scenario.numbers[k].name, "higher" if more else "lower"
        clause = (
            f"{{{name} were <0> {way}|{name} went up by <0>|{name} rose by <0>|{name} increased by <0>|"
            f"{name} were raised by <0>|{name} grew by <0>|we added <0> to {name}|{name} were <0> more|"
            f"we raised {name} by <0>|~{name} climbed by <0>|~{name} were greater by <0>}}"
            if more
            else f"{{{name} were <0> {way}|{name} went down by <0>|{name} fell by <0>|{name} decreased by <0>|"
            f"{name} were lowered by <0>|{name} dropped by <0>|we took <0> off {name}|{name} were <0> less|"
            f"we lowered {name} by <0>|~{name} sank by <0>|~{name} were smaller by <0>}}"
        )
        code = [_n(k), Given(0), "i32.add" if more else "i32.sub", put(_NOW + k)]
        self._computed(code, {k: self.now[k] + by if more else self.now[k] - by}, clause, [by])

    def double(self) -> None:
        """One number is twice, three times or half what it is."""
        k = self.random.randrange(len(self.now))
        name, number = self.scenario.numbers[k].name, self.now[k]
        ways, code, value = self.random.choice(
            (
                (
                    "we doubled N|we doubled N|N doubled|N were doubled|N were twice as large|N were twice as high|we took N twice|~N were two times as large",
                    (const(2), "i32.mul"),
                    2 * number,
                ),
                (
                    "we tripled N|we tripled N|N tripled|N were tripled|N were three times as large|N were three times as high|~we took N three times",
                    (const(3), "i32.mul"),
                    3 * number,
                ),
                *(
                    [
                        (
                            "we halved N|we halved N|N were halved|N were half as large|N were half as high|we cut N in half|~N were cut by half",
                            (const(2), "i32.div_s"),
                            number // 2,
                        )
                    ]
                    if number % 2 == 0 and number > 4
                    else []
                ),
            )
        )
        self._computed([_n(k), *code, put(_NOW + k)], {k: value}, f"{{{ways.replace('N', name)}}}", [])

    def add(self) -> None:
        """Something comes in addition."""
        extra = self.scenario.extra
        assert extra is not None
        value = self.random.randint(extra.low, extra.high)
        self._computed([Given(0), put(_EXTRA)], {}, extra.change, [value], extra=value)

    def back(self) -> None:
        """All numbers are those of the story."""
        if self.now == self.first and self.extra is None:
            return self.change()
        ask = Ask(
            do="{go back to the original numbers|put everything back and work it out again|work it out with the original numbers again|undo all of that and give me the first result|take the original numbers again|start over with the first numbers|undo all the changes|go back to the start|go back to how it was at the beginning|forget the changes and tell me the original result|give me the result with the original numbers|take back all the changes|reset everything to the original numbers|return to the numbers from the beginning|~drop all of the changes and work it out again|~return everything to how it was}",
            ask="{and if nothing had changed|what was it with the original numbers|and with the numbers from the beginning|what was the original result|what was the first result|what was it at the beginning|what was it at first|how much was it originally|what if nothing had changed|what if we go back to the original numbers|what is it without all these changes|and without any changes|what was it before all the changes|~and if everything were as at the beginning|~what did we have at the very start}",
        )
        self.before, self.result = self.result, self.original
        kept: list[Item] = [get(_RESULT), put(_BEFORE)]
        for k in range(len(self.now)):
            kept += [get(_FIRST + k), put(_NOW + k)] if self.now[k] != self.first[k] else []
        self.now, self.extra = list(self.first), None
        kept += [get(_ORIGINAL)]
        says = self.scenario.says.replace("'d", "'ll").replace("would ", "will ")
        return self.ask(ask, says, [], [*kept, ("local.tee", _RESULT), "output"], [self.result])

    def compare(self) -> None:
        """How the result differs from the one before, or from the first."""
        earlier = self.before if self.before != self.original or self.random.random() < 0.5 else None
        local, old = (_BEFORE, self.before) if earlier is not None else (_ORIGINAL, self.original)
        assert old is not None
        before = earlier is not None
        difference = self.result - old
        if not difference:
            return self.change()
        ask = Ask(
            ask=(
                "{how does that compare with before|how does that differ from before|by how much does that change it|how far is that from what we had before|what is the difference from before|how does this compare to before|how much more or less is that than before|by how much did it change|how different is that from before|how big is the change from before|what changed compared with before|how much does that differ from the last result|how far is that from the last result|~how does this differ from the last one|~what does that change compared to before}"
                if before
                else "{how does that compare with the original|how far is that from the first result|by how much does that differ from the original|what is the difference from the original|how much more or less is that than at first|how does this compare to the first result|how different is that from the original result|how big is the change from the original|how far is that from what we had at first|how much does that differ from the first result|how does that compare with what we had at the beginning|~how does this differ from the first one|~what does all that change compared to the original}"
            ),
            np="{the difference from before|the change from the last result|the difference from the last result|the difference to before|the change from before|~the change compared with before}" if before else "{the difference from the first result|the change from the original|the difference from the original|the difference to the first result|the change from the first result|~the change compared with the original}",
        )  # fmt: skip
        then = "before" if before else "at first"
        says = (
            f"{{that is <0> more than {then}.|it's <0> more.|the difference is <0>.|<0> more.}}"
            if difference > 0
            else "{it is less: the difference is <0>.|the difference is <0>.|it changes by <0>.}"
        )
        return self.ask(ask, says, [], [get(_RESULT), get(local), "i32.sub", "output"], [difference])

    def step(self) -> None:
        """Any of what may come now."""
        ways: list[Callable[[], None]] = [self.change] * 6 + [self.change_two] * 2 + [self.shift] * 2 + [self.double]
        ways += [self.add] * 2 if self.scenario.extra and self.extra is None else []
        ways += [self.compare] * 3 if self.before is not None and self.turns[-1].expected == (self.result,) else []
        ways += [self.back] if self.before is not None else []
        self.random.choice(ways)()

    def _number(self, k: int) -> int:
        number = self.scenario.numbers[k]
        if self.draw.magnitude and number.high < _MILLION:
            return self.random.randint(number.low, number.high)
        return self.draw.number(number.low, number.high)

    def _sound(self, result: int) -> bool:
        return 0 < result == signed(result)

    def _computed(
        self,
        code: Sequence[Item],
        changed: dict[int, int],
        clause: str,
        values: Sequence[int],
        extra: int | None = None,
    ) -> None:
        """A turn that works the result out again, if it is one that the story allows, else another step."""
        now = [changed.get(k, value) for k, value in enumerate(self.now)]
        added = self.extra if extra is None else extra
        sign = self.scenario.sign
        if min(now) < 2:
            return self.step()
        result = self.scenario.oracle(*now) + (0 if added is None else sign * added)
        if not self._sound(result) or result == self.result:
            return self.step()
        self.now, self.extra = now, added
        self.before, self.result = self.result, result
        more: list[Item] = [] if added is None else [get(_EXTRA), "i32.add" if sign > 0 else "i32.sub"]
        whole = [*(get(_RESULT), put(_BEFORE)), *code, *self.scenario.code, *more, ("local.tee", _RESULT), "output"]
        if self.random.random() < 0.3:
            said = f"{{now say|imagine|let's say|say|suppose|assume|now suppose|now imagine|let's suppose|let's assume|picture this:|suppose that|imagine that|and now suppose|let's pretend|now assume|think of it as if|~picture that|~let's imagine that}} {clause}"
            return self.tell(said, self.scenario.says, values, whole, [result])
        ask = Ask(
            ask=f"{{what if|what if|what if|what would it be if|and what if|how about if|and if|how would that change if|what happens if|what would happen if|and what would it be if|but what if|what would change if|how much would it be if|what would the result be if|what do you get if|and now what if|what would I get if|how would it look if|~and what happens if|~what would come out if}} {clause}",
            do=f"{{{{work it out again|redo it|run the numbers again|do it again|calculate it again|do the math again|compute it again}} as if|work it out for the case that|redo it for the case that|assume that|suppose that|imagine that|~figure it out again as if|~go over it once more as if}} {clause}",
        )
        return self.ask(ask, self.scenario.says, values, whole, [result])


class WhatIf:
    """A story with a question, then the same with other numbers: 2 to 6 turns; with `length` 7 to 13."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One conversation."""
        talk = _Talk(draw)
        talk.tell_story()
        return talk.held(talk.step, talk.step)


TASK = WhatIf()
