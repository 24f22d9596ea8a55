"""data_query: questions about small data that stand in the question itself.

Teaches to keep data in memory and to loop over it, to find the row that a name means, and the usual queries: the
largest, the total, how many are above a limit. Data come as a list, in a sentence, as lines "Anna: 5", as JSON, and as
tables with one to three columns of numbers. Names come from large pools, or are invented: they are to be found, not known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from random import Random
from string import ascii_uppercase

from wasmind.data.grammar import enumerated
from wasmind.data.numbers import GREATEST, HELD_OUT, LEAST
from wasmind.data.program import Given, Item, Said, apart, const, get, loop, put
from wasmind.data.task import Draw, Example, Turn
from wasmind.data.tasks.stories.words import (  # fmt: skip
    BUY,
    COLOURS,
    CONTAINERS,
    DEAR,
    DRINKS,
    EAT,
    FLOWERS,
    FOOD_MADE,
    FOODSTUFFS,
    FRUIT,
    GROW,
    MEN,
    OWN,
    PACK,
    POOLS,
    SIZES,
    SURNAMES,
    WILD,
    WOMEN,
    Kind,
    kind,
    plural,
)
from wasmind.data.wording import Ask, bracketed
from wasmind.isa.session import SCRATCH

_LONGEST = 54
"""The most instructions of a program in training, without `halt`; with `length` each has more."""
_PLACE, _RESULT, _ROW, _SECOND = range(SCRATCH, SCRATCH + 4)
"""Locals: an address, what is computed, the value of a row, a second result."""
Pool = Callable[[Random, int], tuple[str, ...]]
"""Draws so many different names of rows; fewer where it has not so many."""
Maker = Callable[[Random], str]


def _kinds(*makers: Maker) -> Pool:
    """Names that are all made in one of these ways."""

    def pool(random: Random, count: int) -> tuple[str, ...]:
        make = random.choice(makers)
        return tuple(dict.fromkeys(make(random) for _ in range(20 * count)))[:count]

    return pool


def _in_order(*names: str) -> Pool:
    """Names that come one after the other."""

    def pool(random: Random, count: int) -> tuple[str, ...]:
        first = random.randrange(max(0, len(names) - count) + 1)
        return names[first : first + count]

    return pool


def _word(*kinds: Kind, before: Kind = ("",)) -> Maker:
    """One of many words; behind a word of `before`."""
    words = tuple(dict.fromkeys(word for words in kinds for word in words))
    return lambda random: f"{random.choice(before)} {random.choice(words)}".strip()


def _things(*kinds: Kind, before: Kind = ("",)) -> Maker:
    """The plural of one of many nouns."""
    return _word(*(tuple(map(plural, words)) for words in kinds), before=before)


def _lettered(what: str, letters: int = 1) -> Maker:
    """`Team A`, `Flight CD`."""
    return lambda random: f"{what} {''.join(random.choices(ascii_uppercase, k=letters))}".strip()


def _invented(before: Kind = ("",), behind: Kind = ("",)) -> Maker:
    """A name that nobody bears, made of syllables."""

    def make(random: Random) -> str:
        made = "".join(random.choice(_ONSETS) + random.choice("aeiou") for _ in range(random.choice((1, 2, 2))))
        return f"{random.choice(before)}{(made + random.choice(_ENDS)).capitalize()}{random.choice(behind)}"

    return make


def _coined(random: Random) -> str:
    """A word that does not exist, in small letters; now and then a plural."""
    return _invented(behind=("", "", "s"))(random).lower()


def _code(random: Random) -> str:
    """`A17`, `XK205`: letters and digits in one word, which are no number."""
    return f"{''.join(random.choices(ascii_uppercase, k=random.randint(1, 3)))}{random.randint(1, 999)}"


def _mixed(*pools: Pool) -> Pool:
    """Names of several kinds beside each other."""
    return lambda random, count: tuple(
        dict.fromkeys(name for _ in range(9 * count) for name in random.choice(pools)(random, 1))
    )[:count]


_ONSETS = kind("b, d, f, g, h, k, l, m, n, p, r, s, t, v, z, br, dr, gl, kr, st, tr, sh, th, pl, w, j")
_ENDS = kind("l, n, r, s, m, k, th, rd, x, sk, nd, lla, ra, vin, dor, met, ric, bon, zu, wick")
_SHADES = kind(
    "violet, turquoise, teal, lilac, beige, magenta, scarlet, crimson, ivory, navy, maroon, cyan, bronze, copper, amber, olive, khaki, mint, indigo, cream, ruby, coral"
)
_ADJECTIVES = (*COLOURS, *SIZES)
_TOWN = _invented(("", "", "", "", "Port ", "San ", "New ", "Lake ", "Fort "), ("", "", "", "ton", "burg", "ville", "stad", "ham"))  # fmt: skip
_COMPANY = _invented(behind=("", " Ltd", " Inc", " Foods", " Motors", " and Sons", " Group"))
_MEALS = kind("bread, cheese, milk, red wine, white wine, butter, olive oil, rice, tea, coffee, green tea, orange juice, apple pie, tomato soup, ice cream, pasta, chicken, salad, honey, yoghurt, sugar, flour, salt, fried rice, brown bread, water, ham, jam, beef, tofu, porridge, hot chocolate, fish pie, goat cheese, peanut butter, corn, cereal, lamb stew")  # fmt: skip
_SINGLE = _word(WOMEN, MEN)
_PEOPLE = _kinds(_SINGLE, _SINGLE, _SINGLE, _invented(), _word(SURNAMES, before=(*WOMEN, *MEN)), _word(SURNAMES, before=("Mr", "Mrs", "Ms", "Dr")))  # fmt: skip
_CITIES = _kinds(_TOWN, _TOWN, _word(kind("Berlin, Paris, Oslo, Rome, Madrid, Vienna, Dublin, Lisbon, Prague, Warsaw, Athens, Zurich, London, Cairo, Tokyo, Lima, Quito, Boston, New York, Buenos Aires, Cape Town, San Jose"), POOLS["town"]))  # fmt: skip
_GOODS = _kinds(_things(OWN), _things(EAT), _things(BUY, DEAR), _things(PACK, GROW, FLOWERS), _things(OWN, BUY, before=_ADJECTIVES), _things(WILD, CONTAINERS))  # fmt: skip
_TEAMS = _kinds(_word(kind("Lions, Tigers, Bears, Hawks, Sharks, Wolves, Eagles, Bulls, Panthers, Falcons, Rockets, Kings, Comets, Giants, Pirates, Royals, Dragons, Ravens, Foxes, Bees")), _word(tuple(plural(w).title() for w in WILD)), _word(tuple(plural(w).title() for w in WILD), before=tuple(c.title() for c in COLOURS)))  # fmt: skip
_CLUBS = _kinds(_lettered("Team"), _lettered("Group"), _lettered(""), _TOWN, _invented(behind=(" United", " City", " FC", " Rovers")), _word(("team", "group"), before=COLOURS))  # fmt: skip
_PRICED = _kinds(_word(_MEALS, FOODSTUFFS, DRINKS), _word(BUY, DEAR), _word(EAT), _word(OWN, DEAR, before=_ADJECTIVES))
_FOODS = _kinds(_word(_MEALS, FOODSTUFFS), _word(EAT), _word(FOOD_MADE, FRUIT))
_LINES = _kinds(_lettered("Flight", 2), _lettered("Flight", 3), _lettered("Bus"), _lettered("Train"), _lettered("Line"), _word(COLOURS, before=("line",)), _invented())  # fmt: skip
_ROOMS = _kinds(_word(kind("kitchen, living room, bedroom, bathroom, cellar, attic, garage, hall, freezer, fridge, greenhouse, office, library, nursery, study, dining room, porch, balcony, shed, sauna, cold store, laundry room, guest room, workshop")), _lettered("Room"), _lettered("Sensor"), _lettered("Freezer"))  # fmt: skip
_SUPPLIES = _kinds(_word(FOODSTUFFS), _things(EAT))
_PARCELS = _kinds(
    _lettered("Box"), _lettered("Parcel"), _lettered("Crate", 2), _lettered("Sack"), _word(WILD), _word(DEAR)
)
_BOXES = _kinds(*map(_lettered, ("Box", "Bag", "Jar", "Shelf", "Bin")), _word(CONTAINERS, before=_ADJECTIVES), _word(("box", "tin"), before=COLOURS))  # fmt: skip
_SUBJECTS = _kinds(_word(kind("maths, history, art, music, biology, physics, chemistry, geography, English, French, German, Spanish, Latin, sports, drama, computing, economics, philosophy, reading, spelling, cooking, yoga, piano practice, homework, running, swimming, chess, gardening, cleaning, drawing, knitting, cycling")))  # fmt: skip
_PICKS = _kinds(_SINGLE, _invented(), _word(COLOURS), _word(kind("football, tennis, swimming, chess, hockey, rugby, golf, judo, rowing, cricket, skiing, surfing, dancing, hiking, sailing, boxing, fencing, climbing")), _lettered("Option"), _TOWN, _word(_MEALS), _COMPANY)  # fmt: skip
_FIRMS = _kinds(_COMPANY, _COMPANY, _lettered("Shop"), _TOWN, _invented(behind=(" Street", " Road", " Lane")))
_COINED = _kinds(_coined, _coined, _invented(), _code, _code, _lettered("Item"), _lettered("", 3))
_BEASTS = _kinds(_word(WILD), _things(WILD), _things(WILD, before=_ADJECTIVES))
_FAMILIES = _kinds(_word(SURNAMES), _things(SURNAMES, before=("the",)), _invented(), _SINGLE)
_DAYS = _in_order(*POOLS["day"])
_MONTHS = _in_order(*POOLS["month"])


@dataclass(frozen=True)
class _Theme:
    """What data are about. K is a name of a row, or several of them.

    pool: what names it has. key, column: headers. one, many: what a value is called. of: the value of K. most, least:
    questions for a name. sums: whether it makes sense to add values up. how: questions for the value of K. more, fewer:
    for what the name A has more or less than B. both: for the sum of the names K. whole: for the sum of all.
    rows: how sentences tell of a row, V its value. plurals: whether a name is a plural.
    """

    pool: Pool | None
    key: str
    column: str
    one: str
    many: str
    of: str
    most: str
    least: str
    intro: str
    high: int
    low: int = 0
    sums: bool = True
    how: str = ""
    more: str = ""
    fewer: str = ""
    both: str = ""
    whole: str = ""
    rows: tuple[str, ...] = ()
    plurals: bool = False


_THEMES = (
    _Theme(
        _PEOPLE, "name", "score", "score", "{scores|results|scores|~players' scores}", "{K's score|the score of K|K's result|the result of K|the score that K has|the number of points K scored|~the score K ended up with}",
        "{who has the highest score|who scored the most|who came out on top|who won|who is the winner|who got the most|who has the best score|who did best|whose score is the highest|who is in the lead|~who is the best player|~who finished at the top}",
        "{who has the lowest score|who scored the least|who came in last|who lost|who got the least|who has the worst score|who did worst|whose score is the lowest|who is in last place|~who is the worst player|~who finished at the bottom}",
        "{the scores are|here are the scores|these are the scores of our game night|our scoreboard says|the scoreboard|scores|final scores|the results are|the results of the game|everyone's score|here is how we scored|these are our scores|~the game ended like this|~what everyone scored}", 9_999_999,
        how="{how much did K score|what did K score|what did K get|how many points did K get|how many points did K score|~what score did K get}",
        more="{how much more did A score than B|how many more points does A have than B|by how much did A beat B|~how many points is A in front of B}",
        fewer="{how many fewer points does A have than B|how many points is A behind B|~how much less did A score than B}", both="{how many points do K have together|how much did K score together|what did K score in total|~how many points did K get between them}", whole="{how many points were scored in total|how many points are there altogether|how many points did everyone score together|~how many points is that in all}", rows=("K: V points", "K scored V points", "K has V", "K got V points"),
    ),
    _Theme(
        _DAYS, "day", "sales", "day's sales figure", "{sales figures|sales figures|daily sales figures|daily figures|~sales numbers}", "{the sales on K|K's sales|the sales figure for K|the sales of K|K's sales figure|the amount sold on K|~the amount we sold on K}",
        "{which day had the highest sales|on which day did we sell the most|which was our best day|what was our best day|when did we sell the most|which day was the best|which day was the strongest|on what day were the sales the highest|which day brought in the most|what day had the most sales|~which was the top day|~when were sales at their highest}",
        "{which day had the lowest sales|on which day did we sell the least|which was our worst day|what was our worst day|when did we sell the least|which day was the worst|which day was the weakest|on what day were the sales the lowest|which day brought in the least|what day had the fewest sales|~which was the bottom day|~when were sales at their lowest}",
        "{our sales were|here are the sales of this week|last week's sales|we sold this much each day|daily sales|sales by day|sales per day|this is what we sold|the shop sold this much|our daily sales figures|this week's sales were|~what we sold day by day|~the sales for each day}", 99_999_999,
        how="{how much did we sell on K|what were the sales on K|how high were the sales on K|what did we sell on K|how much was sold on K|~what did K bring in}",
        more="{how much more did we sell on A than on B|by how much did A beat B|how much better was A than B|~how much more did A bring in than B}",
        fewer="{how much less did we sell on A than on B|how much lower were the sales on A than on B|~how much worse was A than B}", both="{how much did we sell on K together|what did K bring in together|what were the total sales of K|~how much was sold on K in all}", whole="{how much did we sell in total|how much did we sell altogether|what are the total sales|~how much was sold in all}", rows=("K: V sold", "we sold V on K", "V on K"),
    ),
    _Theme(
        _MONTHS, "month", "visitors", "monthly visitor count", "{visitor counts|visitor numbers|visitor counts|monthly visitor counts|~visitor figures}", "{the number of visitors in K|the visitor count for K|K's visitor count|K's number of visitors|the number of people who came in K|the visitors in K|~the count of people in K}",
        "{which month had the most visitors|in which month did the most people come|what was the busiest month|which month was the busiest|when did the most people come|which was the best month|in which month did we have the most visitors|what month was the best for visitors|when did we have the most visitors|~what was the top month for visitors|~when was it the fullest}",
        "{which month had the fewest visitors|in which month did the fewest people come|what was the quietest month|which month was the quietest|when did the fewest people come|which was the worst month|in which month did we have the fewest visitors|what month was the worst for visitors|when did we have the fewest visitors|~what was the bottom month for visitors|~when was it the emptiest}",
        "{visitors by month|here are our visitor counts|the number of visitors each month|this many people came|our visitors|visitor numbers|monthly visitors|visitors per month|our museum had these visitors|people who came to see us|guests by month|~how many people came each month|~the visitors we had}", 99_999_999,
        how="{how many visitors were there in K|how many people came in K|how many visitors did we have in K|how many visited us in K|~how many guests did we have in K}",
        more="{how many more visitors came in A than in B|how many more people came in A than in B|how many more visitors did we have in A than in B|~how many more people visited us in A than in B}",
        fewer="{how many fewer visitors came in A than in B|how many fewer visitors did we have in A than in B|~how many fewer people came in A than in B}", both="{how many visitors came in K together|how many visitors did we have in K together|~how many people came in K in all}", whole="{how many visitors came in total|how many visitors did we have altogether|how many people came in all|~how many guests were there in all}", rows=("K: V visitors", "V visitors in K", "in K V people came"),
    ),
    _Theme(
        _CITIES, "city", "temperature", "temperature", "{temperatures|temperatures|readings|~degrees}", "{the temperature in K|K's temperature|the temperature of K|the reading for K|the temperature for K|~the number of degrees in K}",
        "{which city is the warmest|where is it warmest|which city has the highest temperature|where is it the hottest|which is the warmest city|what is the hottest city|which city is the hottest|where is the temperature the highest|where is it warmest right now|~which place is the warmest|~in which city is it the hottest}",
        "{which city is the coldest|where is it coldest|which city has the lowest temperature|where is it the coldest|which is the coldest city|what is the coldest city|which city is the chilliest|where is the temperature the lowest|where is it coldest right now|~which place is the coldest|~in which city is it the chilliest}",
        "{the temperatures today|here are this morning's temperatures|temperatures by city|it is this warm right now|today's temperatures|temperatures in degrees|the weather today|the forecast says|the weather report has these temperatures|current temperatures|degrees today|~how warm it is today|~the thermometers say}", 40, -25, sums=False,
        how="{how warm is it in K|how cold is it in K|how many degrees does K have|how many degrees is it in K|how hot is it in K|~what does the thermometer say in K}",
        more="{how much warmer is it in A than in B|how much warmer is A than B|how many degrees is A warmer than B|~how much hotter is it in A than in B}",
        fewer="{how much colder is it in A than in B|how many degrees colder is A than B|~how much cooler is A than B}", rows=("K: V degrees", "V degrees in K", "in K it is V degrees"),
    ),
    _Theme(
        _CITIES, "city", "population", "population", "{populations|populations|population figures|~population numbers}", "{the population of K|K's population|the number of people in K|the number of inhabitants of K|the number of people who live in K|~the size of K's population}",
        "{which city has the most inhabitants|which city is the largest|where do the most people live|which is the biggest city|which city is the biggest|which city has the most people|which city has the highest population|what is the largest city|where is the population the highest|~in which city do the most people live|~which city is home to the most people}",
        "{which city has the fewest inhabitants|which city is the smallest|where do the fewest people live|which is the smallest city|which city is the tiniest|which city has the fewest people|which city has the lowest population|what is the smallest city|where is the population the lowest|~in which city do the fewest people live|~which city is home to the fewest people}",
        "{in a game, the cities have these populations|made-up populations for my map|the populations on my map are|on my game map the populations are|in my game, this many people live in each city|populations in my story|the cities of my game|in a world I made up, the populations are|invented populations|~in my story the cities have these populations}", 9_999_999, 1000,
        how="{how many people live in K|how many inhabitants does K have|how big is K|how many people does K have|how large is the population of K|~how many people are there in K}",
        more="{how many more people live in A than in B|how many more inhabitants does A have than B|how much bigger is A than B|~how many more people does A have than B}",
        fewer="{how many fewer people live in A than in B|how many fewer inhabitants does A have than B|~how much smaller is A than B}", both="{how many people live in K together|how many inhabitants do K have together|~how many people do K have in all}", whole="{how many people live in all of the cities together|how many people are there altogether|how many inhabitants are there in total|~how many people is that in all}", rows=("K: V people", "K has V inhabitants", "V people live in K"),
    ),
    _Theme(
        _GOODS, "item", "stock", "stock level", "{stock levels|stock levels|quantities|stock numbers|amounts in stock|~inventory levels}", "{the stock of K|the number of K in stock|the number of K|the number of K we have|the amount of K in stock|the quantity of K|the count of K|the stock level of K|~the number of K left}",
        "{what do we have the most of|which item do we have the most of|which item has the highest stock|which item is there the most of|what is there the most of|what do we have most of|of which item do we have the most|which item is the most plentiful|what have we got the most of|~what do we have in the largest quantity|~which item leads our inventory}",
        "{what do we have the least of|which item has the lowest stock|which item do we have the least of|which item is there the least of|what is there the least of|what do we have least of|of which item do we have the least|which item is the scarcest|what have we got the least of|what are we shortest of|~what do we have in the smallest quantity|~which item is about to run out first}",
        "{our stock|this is in stock|here is our inventory|the inventory says|the warehouse holds|we have in stock|what we have|in the store there are|the shelves hold|stock list|inventory|on hand we have|the storeroom has|our stock right now|~what is left in stock|~in the warehouse there are}", 99_999,
        how="{how many K do we have|how many K are there|how many K are in stock|how many K are left|how many K have we got|~how many K are in the warehouse}",
        more="{how many more A than B do we have|how many more A are there than B|how many more A than B are in stock|~how many more A than B have we got}",
        fewer="{how many fewer A than B are there|how many fewer A than B do we have|~how many less A do we have than B}", both="{how many K are there together|how many K do we have in total|how many K do we have altogether|~how many K are in stock all together}", whole="{how many items are there in total|how many things do we have altogether|how many are there in all|how many pieces are there altogether|~how many items is that in all}", rows=("V K", "V K", "there are V K"), plurals=True,
    ),
    _Theme(
        _TEAMS, "team", "points", "point total", "{point totals|point totals|points totals|team scores|~team totals}", "{the number of points of the K|the number of points the K have|the points of the K|the point total of the K|the score of the K|~the points that the K have}",
        "{which team has the most points|who leads the table|who is in first place|who is at the top of the table|who is leading|which team is first|which team is in the lead|who has the most points|which team leads|who is on top|what team has the highest score|who is ahead of everyone|~which team is at the top|~who tops the table}",
        "{which team has the fewest points|who is at the bottom of the table|who is in last place|which team is last|which team is in last place|who has the fewest points|who is last in the table|which team has the lowest score|who is doing worst|what team has the fewest points|who is at the bottom|~which team is at the bottom|~who is behind everyone}",
        "{the league table|points so far|here are the standings|the teams have these points|the league looks like this|the standings are|standings|the table|points by team|points per team|this season's points|the teams stand like this|current standings|the league standings are|~how the teams stand|~the season so far}", 9_999,
        how="{how many points do the K have|how many points did the K get|how many points have the K got|what is the score of the K|~how many points are the K at}",
        more="{how many more points do the A have than the B|by how many points do the A lead the B|how many points are the A ahead of the B|~how many points are the A in front of the B}",
        fewer="{how many fewer points do the A have than the B|how many points are the A behind the B|~how many points less do the A have than the B}", both="{how many points do the K have together|how many points did the K get in total|~how many points have the K got in all}", whole="{how many points are there in total|how many points do all the teams have together|~how many points did the teams get in all}", rows=("K: V points", "K have V points", "V points for the K"), plurals=True,
    ),
    _Theme(
        _PEOPLE, "account", "balance", "balance", "{balances|account balances|balances|~amounts in the accounts}", "{K's balance|the balance of K|K's account balance|the balance of K's account|the amount in K's account|the money in K's account|the money K has|~the amount K has}",
        "{who has the highest balance|who has the most money|who is the richest|whose balance is the highest|who has the most|who has got the most money|which account has the highest balance|who owns the most|whose account has the most in it|who is the wealthiest|~who is the best off|~who holds the most money}",
        "{who has the lowest balance|who has the least money|who is the poorest|whose balance is the lowest|who has the least|who has got the least money|which account has the lowest balance|who owns the least|whose account has the least in it|~who is the worst off|~who holds the least money}",
        "{the balances are|these are the account balances|here are the balances in cents|the books show|account balances|the accounts stand at|what is in the accounts|the accounts hold|our accounts|balances|the bank says|money in the accounts|~how much everyone has|~the accounts look like this}", 99_999_999, -999_999,
        how="{how much money does K have|how much does K have|how much is in K's account|what does K have|what is in K's account|~how much money has K got}",
        more="{how much more money does A have than B|how much more does A have than B|how much richer is A than B|~how much more has A got than B}",
        fewer="{how much less money does A have than B|how much less does A have than B|~how much poorer is A than B}", both="{how much money do K have together|how much do K have in total|~how much is in the accounts of K together}", whole="{how much money is there in total|how much money do they all have together|~how much money is that in all}", rows=("K has V", "V for K", "K owns V"),
    ),
    _Theme(
        _PEOPLE, "runner", "steps", "step count", "{step counts|step counts|step totals|numbers of steps|~step figures}", "{K's step count|the number of steps K took|K's steps|the steps of K|the number of steps of K|the step count of K|K's number of steps|~the steps K took}",
        "{who walked the most|who took the most steps|who has the most steps|who has the highest step count|whose step count is the highest|who went the furthest|who walked furthest|who was the most active|who did the most steps|who made the most steps|~who is the keenest walker|~who was on their feet the most}",
        "{who walked the least|who took the fewest steps|who has the fewest steps|who has the lowest step count|whose step count is the lowest|who was the laziest|who was the least active|who did the fewest steps|who made the fewest steps|who has the least steps|~who is the laziest walker|~who was on their feet the least}",
        "{steps today|here are our step counts|our step counters say|everyone's steps|steps|this is how much we walked|we walked this many steps|steps by person|steps per person|the watches say|yesterday's steps|our steps for the day|the step counts are|~how many steps everyone took|~what our watches counted}", 9_999_999,
        how="{how many steps did K take|how many steps does K have|how much did K walk|how many steps did K do|how many steps did K make|~how many steps did K walk}",
        more="{how many more steps did A take than B|how much more did A walk than B|how many more steps does A have than B|~how many more steps did A do than B}",
        fewer="{how many fewer steps did A take than B|how much less did A walk than B|~how many steps less does A have than B}", both="{how many steps did K take together|how many steps did K walk in total|~how many steps did K do in all}", whole="{how many steps did they all take together|how many steps were taken in total|~how many steps is that in all}", rows=("K: V steps", "K took V steps", "K walked V steps"),
    ),
    _Theme(
        _PEOPLE, "name", "pages", "page count", "{page counts|pages|numbers of pages|~page numbers}", "{the number of pages K read|K's page count|K's pages|~the pages that K got through}",
        "{who read the most pages|who read the most|who has read the most pages|~who is the keenest reader}", "{who read the fewest pages|who read the least|who has read the fewest pages|~who is the laziest reader}",
        "{pages read|pages read this week|our reading club|this is how many pages everyone read|~the reading log says}", 99_999, 2,
        how="{how many pages did K read|how many pages has K read|how much did K read|~how many pages did K get through}", more="{how many more pages did A read than B|how much more did A read than B|~how many more pages has A got than B}", fewer="{how many fewer pages did A read than B|how much less did A read than B|~how many pages less did A read than B}",
        both="{how many pages did K read together|how many pages did K read in total|~how many pages did K get through together}", whole="{how many pages were read in total|how many pages did they all read together|how many pages is that altogether|~how many pages did everyone read in all}", rows=("K: V pages", "K read V pages", "V pages for K"),
    ),
    _Theme(
        _CLUBS, "team", "wins", "number of wins", "{win counts|wins|numbers of wins|~victories}", "{the number of wins of K|K's wins|the wins of K|~the number of games K won}",
        "{which team has the most wins|who won the most games|which team won most often|who has the most wins|~which team won the most matches}", "{which team has the fewest wins|who won the fewest games|who has the fewest wins|~which team won the fewest matches}",
        "{wins this season|wins|games won|wins by team|~the teams won this often}", 99, 2,
        how="{how many wins does K have|how many games did K win|how often did K win|~how many matches did K win}", more="{how many more wins does A have than B|how many more games did A win than B|~how many more matches did A win than B}", fewer="{how many fewer wins does A have than B|how many fewer games did A win than B|~how many fewer matches did A win than B}",
        both="{how many wins do K have together|how many games did K win in total|~how many matches did K win together}", whole="{how many wins are there in total|how many games were won altogether|~how many wins is that in all}", rows=("K: V wins", "K has V wins", "K won V games"),
    ),
    _Theme(
        _PRICED, "item", "price", "price", "{prices|prices|~costs}", "{the price of [the ]K|the cost of [the ]K|the price for [the ]K|~what K costs}",
        "{which is the most expensive|what is the most expensive item|what costs the most|which item is the most expensive|which item costs the most|~which thing is the dearest}", "{which is the cheapest|what is the cheapest item|what costs the least|which item is the cheapest|which item costs the least|~which thing has the lowest price}",
        "{prices|the prices are|the menu|our price list|price list|shop prices|~it costs}", 9_999_999, 2,
        how="{how much is the K|what does the K cost|how much does the K cost|what is the price of K|how much is K|~how much do they want for the K}", more="{how much more does the A cost than the B|how much more expensive is the A than the B|~how much dearer is the A than the B}", fewer="{how much less does the A cost than the B|how much cheaper is the A than the B|~how much do I save if I take the A instead of the B}",
        both="{how much are K together|what do K cost together|how much do I pay for K|what is the price of K together|~how much would K be in all}", whole="{how much is everything|what does it all cost together|how much do all of them cost together|how much is one of each|~what do I pay for all of it}", rows=("K: V dollars", "K for V dollars", "K costs V", "K V dollars"),
    ),
    _Theme(
        _PEOPLE, "name", "age", "age", "{ages|ages|~years}", "{the age of K|K's age|~how old K is}",
        "{who is the oldest|who is oldest|which of them is the oldest|who is the eldest|~who was born first}", "{who is the youngest|who is youngest|which of them is the youngest|~who was born last}",
        "{ages|our ages|their ages are|the family|~how old everyone is}", 99, 2,
        how="{how old is K|what is the age of K|what age is K|~how many years old is K}", more="{how much older is A than B|how many years older is A than B|by how many years is A older than B|~how many years before B was A born}", fewer="{how much younger is A than B|how many years younger is A than B|~by how many years is A younger than B}",
        both="{how old are K together|what is the combined age of K|what is the total age of K|~how many years are K together}", whole="{how old are they all together|what is their combined age|what is the total of the ages|~how many years do they all have together}", rows=("K is V", "K is V years old", "K: V years old"),
    ),
    _Theme(
        _LINES, "line", "passengers", "passenger count", "{passenger counts|passengers|passenger numbers|~passenger figures}", "{the number of passengers on K|the passengers on K|the passenger count of K|~the number of people on K}",
        "{which one has the most passengers|which one carries the most people|which is the fullest|~which one takes the most people}", "{which one has the fewest passengers|which one carries the fewest people|which is the emptiest|~which one takes the fewest people}",
        "{passengers|passengers today|passenger counts|people on board|~so many people travelled}", 9_999_999, 2,
        how="{how many passengers are on K|how many passengers does K have|how many people are on K|how many passengers did K carry|~how many people took K}", more="{how many more passengers are on A than on B|how many more passengers does A have than B|~how many more people took A than B}", fewer="{how many fewer passengers are on A than on B|how many fewer passengers does A have than B|~how many fewer people took A than B}",
        both="{how many passengers are on K together|how many passengers do K have in total|~how many people took K in all}", whole="{how many passengers are there in total|how many passengers were there altogether|how many people are on board in all|~how many people travelled in all}", rows=("K: V passengers", "V passengers on K", "K has V passengers", "K carries V people"),
    ),
    _Theme(
        _ROOMS, "room", "temperature", "temperature", "{temperatures|readings|~degrees}", "{the temperature in K|the temperature of K|the reading for K|~the degrees in K}",
        "{where is it warmest|which is the warmest|where is it the hottest|which one is the warmest|~where is the temperature the highest}", "{where is it coldest|which is the coldest|which one is the coldest|~where is the temperature the lowest}",
        "{temperatures in the house|thermometer readings|room temperatures|temperatures|~the sensors say}", 60, -30, sums=False,
        how="{how warm is it in K|how cold is it in K|what is the temperature in K|~how many degrees are there in K}", more="{how much warmer is A than B|how much warmer is it in A than in B|how many degrees warmer is A than B|~how much hotter is A than B}", fewer="{how much colder is A than B|how many degrees colder is it in A than in B|how much cooler is A than B|~by how many degrees is A colder than B}", rows=("K: V degrees", "V degrees in K", "K is at V degrees"),
    ),
    _Theme(
        _FOODS, "food", "calories", "calorie count", "{calorie counts|calories|~calorie figures}", "{the calories of K|the calorie count of K|the number of calories in K|~the energy in K}",
        "{which food has the most calories|what has the most calories|which has the most calories|~what is the richest food}", "{which food has the fewest calories|what has the fewest calories|which has the least calories|~what is the lightest food}",
        "{calories|calories per serving|calorie table|what I ate, in calories|~the label says}", 2_000, 2,
        how="{how many calories does K have|how many calories are in K|~how many calories do I get from K}", more="{how many more calories does A have than B|how many more calories are in A than in B|~how much richer is A than B}", fewer="{how many fewer calories does A have than B|how many fewer calories are in A than in B|~how many calories less has A than B}",
        both="{how many calories do K have together|how many calories are in K together|~how many calories do K give me}", whole="{how many calories is that in total|how many calories are there altogether|how many calories did I eat|~how many calories is everything}", rows=("K: V calories", "K has V calories", "V calories for K", "K V calories"),
    ),
    _Theme(
        _PARCELS, "item", "weight", "weight", "{weights|weights|~kilos}", "{the weight of K|the weight in kg of K|~what K weighs}",
        "{which is the heaviest|which one is the heaviest|which one weighs the most|what is the heaviest|~which has the most kilos}", "{which is the lightest|which one is the lightest|which one weighs the least|what is the lightest|~which has the fewest kilos}",
        "{weights in kg|weights|the weights are|weighed today|~the scales say}", 9_999, 2,
        how="{how heavy is K|how much does K weigh|what does K weigh|~how many kilos has K}", more="{how much heavier is A than B|how much more does A weigh than B|~how many kilos heavier is A than B}", fewer="{how much lighter is A than B|how much less does A weigh than B|~how many kilos lighter is A than B}",
        both="{how heavy are K together|how much do K weigh together|~how many kilos are K together}", whole="{how heavy is everything together|how much do they all weigh together|what is the total weight|~how many kilos is that in all}", rows=("K: V kg", "K weighs V kg", "K V kg"),
    ),
    _Theme(
        _PICKS, "choice", "votes", "vote count", "{vote counts|votes|numbers of votes|~ballots}", "{the number of votes for K|the votes for K|K's votes|~the ballots for K}",
        "{who got the most votes|which one got the most votes|what won the vote|who won the election|which won|~which is the most popular}", "{who got the fewest votes|which one got the fewest votes|what came last in the vote|~which is the least popular}",
        "{votes|the votes|our vote|result of the vote|election results|survey|~people voted like this}", 9_999_999, 2,
        how="{how many votes did K get|how many votes does K have|how many voted for K|how many people chose K|~how many picked K}", more="{how many more votes did A get than B|how many more people voted for A than for B|~how many more people picked A than B}", fewer="{how many fewer votes did A get than B|how many fewer people voted for A than for B|~how many fewer people picked A than B}",
        both="{how many votes did K get together|how many people voted for K in total|~how many people picked K in all}", whole="{how many votes were cast in total|how many people voted|how many votes are there altogether|~how many votes is that in all}", rows=("K: V votes", "K got V votes", "V votes for K", "V people chose K"),
    ),
    _Theme(
        _SUBJECTS, "activity", "minutes", "number of minutes", "{times|minutes|numbers of minutes|~durations}", "{the time for K|the minutes for K|the time spent on K|~the duration of K}",
        "{what took the longest|which took the most time|what did I spend the most time on|~which was the longest}", "{what took the least time|which was the shortest|what did I spend the least time on|~what was over the fastest}",
        "{minutes today|minutes spent|my timetable in minutes|time in minutes|~so long did it take}", 600, 2,
        how="{how many minutes did I spend on K|how long did K take|how many minutes were there for K|~how much time went into K}", more="{how much longer did A take than B|how many more minutes did I spend on A than on B|~how many more minutes went into A than into B}", fewer="{how many fewer minutes did I spend on A than on B|how much less time did A take than B|~how many fewer minutes went into A than into B}",
        both="{how many minutes did K take together|how long did K take in total|~how much time went into K together}", whole="{how many minutes is that in total|how long did it all take|how many minutes did I spend altogether|~how much time did everything take}", rows=("K: V minutes", "V minutes of K", "K took V minutes", "V minutes on K"),
    ),
    _Theme(
        _BOXES, "container", "balls", "number of balls", "{contents|numbers of balls|ball counts|~amounts of balls}", "{the number of balls in K|the balls in K|~the content of K}",
        "{where are the most balls|which one holds the most balls|which one has the most|which is the fullest|~which one is packed with the most balls}", "{where are the fewest balls|which one holds the fewest balls|which one has the least|~which one is packed with the fewest balls}",
        "{balls|the balls are packed like this|number of balls|contents|~so many balls are inside}", 9_999, 2,
        how="{how many balls are in K|how many are in K|how many balls does K hold|~how many balls will I find in K}", more="{how many more balls are in A than in B|how many more are in A than in B|~how many more balls does A hold than B}", fewer="{how many fewer balls are in A than in B|how many fewer are in A than in B|~how many fewer balls does A hold than B}",
        both="{how many balls are in K together|how many are in K in total|~how many balls do K hold together}", whole="{how many balls are there in total|how many balls are there altogether|how many balls are in all of them|~how many balls is that in all}", rows=("K: V balls", "V balls in K", "K holds V balls"),
    ),
    _Theme(
        _kinds(_word(COLOURS, _SHADES), _word(_SHADES), _word(COLOURS[:3], _SHADES[:5], before=("dark", "light", "pale"))), "colour", "marbles", "number of marbles", "{marbles|marble counts|~amounts}", "{the number of K marbles|the number of K ones|the count of K marbles|~the amount of K marbles}",
        "{which colour is there the most of|which colour is the most common|what colour are most of the marbles|~which colour leads}", "{which colour is there the least of|which colour is the rarest|~which colour comes last}",
        "{my marbles|marbles by colour|colours of the marbles|in the bag are these marbles|~sorted by colour, there are}", 9_999, 2,
        how="{how many are K|how many K ones are there|how many K marbles are there|how many K marbles do I have|~how many of them are K}", more="{how many more A ones than B ones are there|how many more A marbles than B marbles are there|~how many more marbles are A than B}", fewer="{how many fewer A ones than B ones are there|how many fewer A marbles than B marbles are there|~how many fewer marbles are A than B}",
        both="{how many are K together|how many K marbles are there together|~how many marbles are K in all}", whole="{how many marbles are there in total|how many marbles do I have altogether|how many are there in all|~how many marbles is that in all}", rows=("V K", "V K", "V are K", "V K ones", "V K marbles"),
    ),
    _Theme(
        _FIRMS, "company", "revenue", "revenue", "{revenues|takings|earnings|~incomes}", "{the revenue of K|K's revenue|the earnings of K|~the income of K}",
        "{which one earned the most|which has the highest revenue|who made the most money|which is the strongest|~which brings in the most}", "{which one earned the least|which has the lowest revenue|who made the least money|which is the weakest|~which brings in the least}",
        "{revenue|revenues|takings this year|earnings|~it brought in}", 99_999_999, 2,
        how="{how much did K make|how much did K earn|what is the revenue of K|~how much did K take in}", more="{how much more did A make than B|how much more did A earn than B|~how much more did A take in than B}", fewer="{how much less did A make than B|how much less did A earn than B|~how much less did A take in than B}",
        both="{how much did K make together|how much did K earn in total|~how much did K take in together}", whole="{how much did they all make together|how much was earned in total|what is the total revenue|~how much was taken in in all}", rows=("K: V dollars", "K made V dollars", "K earned V"),
    ),
)  # fmt: skip
_OPEN: tuple[tuple[tuple[Pool, ...], Kind, Kind, str], ...] = (
    ((_PEOPLE, _PEOPLE, _FAMILIES), kind("name, person, employee, student, player, member"), kind("hours, shifts, tasks, calls, points, goals, tickets, emails, books, laps, coins, sweets, stickers, absences, miles, likes, followers, visits, lessons, medals, cards, push-ups, kilometres, days, deals, orders, sales, marks, fish, wins, photos, stamps, overtime hours, days off, cookies"), "who"),
    ((_CITIES, _FIRMS, _ROOMS), kind("place, branch, location, site, shop, department"), kind("orders, visitors, complaints, deliveries, seats, houses, cars, guests, trips, bookings, rainy days, jobs, chairs, lamps, windows, sockets, members, shops, schools, employees, sales, calls"), "which"),
    ((_GOODS, _FOODS, _SUPPLIES), kind("item, product, article, thing"), kind("units, boxes, pieces, crates, orders, portions, packs, kilos, bags, pallets, dollars, cents, euros, sales, grams, returns, reviews"), "which"),
    ((_COINED, _COINED, _PARCELS), kind("id, code, product, part, key, model, sku, machine"), kind("units, orders, errors, requests, hits, clicks, parts, items, failures, downloads, returns, hours, points, tests, faults, votes, stars"), "which"),
    ((_SUBJECTS, _PICKS, _CLUBS), kind("subject, course, category, group, club, topic"), kind("marks, students, points, pupils, hours, lessons, books, places, members, sessions, votes, credits, minutes, tickets"), "which"),
    ((_BEASTS,), kind("animal, creature, beast"), kind("sightings, kilos, visits, photos, cages, points, nests"), "which"),
    ((_DAYS, _MONTHS), kind("day, date, period"), kind("hours, visitors, calls, orders, steps, miles, emails, guests, sales, customers, tickets, pages, kilometres, minutes, parcels, breakdowns, cups"), "which"),
)  # fmt: skip
"""(names, headers of theirs, what is counted, how to ask for one of them)."""
_ANY = _mixed(_COINED, _PEOPLE, _CITIES, _GOODS, _FOODS, _SUBJECTS, _BEASTS)


def _open(random: Random, columns: int) -> tuple[_Theme, ...]:
    """Things counted for names of any kind, so many columns with the same names."""
    pools, keys, counted, who = random.choice(_OPEN)
    pool = random.choice((random.choice(pools), random.choice(pools), _COINED, _ANY))
    key = random.choice(keys if pool is not _ANY else ("name", "item", "entry"))
    return tuple(_counting(random, pool, key, c, who) for c in random.sample(counted, columns))


def _counting(random: Random, pool: Pool, key: str, c: str, who: str) -> _Theme:
    """How many of something each name has."""
    return _Theme(
        pool, key, c, f"number of {c}", f"{{{c}|{c}|numbers of {c}|~{c} figures}}", f"{{K's {c}|the {c} of K|the {c} for K|the number of {c} for K|{c} for K|~the count of {c} for K}}",
        f"{{{who} has the most {c}|{who} has got the most {c}|which {key} has the most {c}|{who} has most {c}|where are the most {c}|the most {c}|most {c}|~who or what has the largest number of {c}}}",
        f"{{{who} has the fewest {c}|{who} has got the fewest {c}|which {key} has the fewest {c}|{who} has the least {c}|where are the fewest {c}|the fewest {c}|least {c}|~who or what has the smallest number of {c}}}",
        f"{{{c}|{c} per {key}|{c} by {key}|our {c}|the {c} are|number of {c}|here are the {c}|{c} this week|{c} so far|~the {c} look like this}}", random.choice((20, 99, 999, 9_999_999)), 2,
        how=f"{{how many {c} does K have|how many {c} for K|how many {c} are there for K|how many {c} has K got|how many {c} did K have|what are the {c} for K|how many {c} are next to K|~how many {c} does it say for K}}",
        more=f"{{how many more {c} does A have than B|how many more {c} for A than for B|how many more {c} has A got than B|how many more {c} are there for A than for B|how many {c} more has A than B|~how many more {c} than B does A have}}",
        fewer=f"{{how many fewer {c} does A have than B|how many fewer {c} for A than for B|how many less {c} does A have than B|how many {c} fewer has A than B|~how many fewer {c} than B does A have}}",
        both=f"{{how many {c} do K have together|how many {c} for K together|how many {c} for K|how many {c} are there for K in total|how many {c} is that for K|~how many {c} do K have between them}}",
        whole=f"{{how many {c} are there in total|how many {c} is that altogether|how many {c} in total|how many {c} in all|how many {c} altogether|how many {c} are there|~how many {c} would that be in all}}", rows=(f"K: V {c}", f"V {c} for K", f"K has V {c}", f"K V {c}", f"K got V {c}"),
    )  # fmt: skip


_DONE = (("sell", "sold"), ("buy", "bought"), ("pack", "packed"), ("order", "ordered"), ("count", "counted"), ("ship", "shipped"), ("make", "made"), ("find", "found"))  # fmt: skip
_PLURALS = _kinds(_things(OWN), _things(EAT), _things(FRUIT, GROW), _things(WILD), _things(BUY, PACK), lambda random: _invented(behind=("s",))(random).lower())  # fmt: skip


def _dealt(random: Random) -> _Theme:
    """How many of each thing were sold, bought, counted."""
    do, done = random.choice(_DONE)
    we = random.choice(("we", "I", "we", "they", "you"))
    return _Theme(
        _PLURALS, "item", done, f"number {done}", f"{{numbers {done}|amounts {done}|numbers|~quantities {done}}}", f"{{the number of K {we} {done}|the number of K|the number of K {done}|the K {we} {done}|the count of K|~the quantity of K {done}}}",
        f"{{what did {we} {do} the most of|what did {we} {do} most|which item was {done} the most|~of what did {we} {do} the most}}", f"{{what did {we} {do} the least of|what did {we} {do} least|which item was {done} the least|~of what did {we} {do} the least}}",
        f"{{{we} {done}|today {we} {done}|{we} {done} these|{done} today|{done} this week|what {we} {done}|~the following were {done}}}", random.choice((20, 99, 999, 9_999_999)), 2,
        how=f"{{how many K did {we} {do}|how many K were {done}|how many K|how many K {we} {done}|how many K in total|~how many K have been {done}}}",
        more=f"{{how many more A than B did {we} {do}|how many more A than B|how many more A than B were {done}|how many A more than B|~how many more A did {we} {do} than B}}", fewer=f"{{how many fewer A than B did {we} {do}|how many fewer A than B|how many less A than B|~how many fewer A did {we} {do} than B}}",
        both=f"{{how many K did {we} {do} together|how many K did {we} {do}|how many K in total|how many K were {done} altogether|~how many K did {we} {do} in all}}", whole=f"{{how many things did {we} {do} in total|how many items were {done} in all|how many did {we} {do} altogether|how many things did {we} {do}|~how many things is that in all}}", rows=("V K", "V K", "K: V", "V x K", f"{we} {done} V K"), plurals=True,
    )  # fmt: skip


_LIST = _Theme(None, "", "value", "number", "{numbers|numbers|numbers|values|~figures}", "", "", "", "{the numbers are|I have these numbers|here are some numbers|my list|the list is|consider these numbers|numbers|my numbers|the values are|I've got these numbers|I measured these values|take these numbers|a list of numbers|these are the numbers|look at these numbers|given these numbers|here is my list|my data|I wrote down|list|~the following numbers are given|~this is a list of numbers|~suppose the numbers are}", 99_999_999, -999_999)  # fmt: skip


@dataclass(frozen=True)
class _Data:
    """The rows of a question: names, if they have, and values. Number k of the question is the value of row k."""

    theme: _Theme
    names: tuple[str, ...]
    values: tuple[int, ...]


@dataclass(frozen=True)
class _Query:
    """What is asked about data. asks: questions, without `?`. nps: noun phrases. orders: orders, without an end.

    The code says a name before it pushes what its row has, and the answer, `says`, begins with these names.
    further: numbers of the question behind those of the rows.
    """

    code: tuple[Item, ...]
    expected: tuple[int, ...]
    says: str
    asks: str
    nps: str
    orders: str
    further: tuple[int, ...] = ()


def _stored(count: int) -> tuple[Item, ...]:
    """The first numbers of the question go to memory, word by word."""
    return tuple(item for i in range(count) for item in (const(4 * i), Given(i), "i32.store"))


def _each(count: int, *body: Item) -> tuple[Item, ...]:
    """Stores the numbers, and does the body with the address of each row in _PLACE, from the first on."""
    end = 4 * count
    following = (get(_PLACE), const(4), "i32.add", ("local.tee", _PLACE), const(end), "i32.lt_s")
    return (*_stored(count), const(0), put(_PLACE), *loop(*body, *following))


def _added(count: int, term: Callable[[Item], tuple[Item, ...]]) -> tuple[Item, ...]:
    """The sum of a term for each row. `term` is given the code that pushes a row's value."""
    code = [*term(Given(0))]
    for i in range(1, count):
        code += [*term(Given(i)), "i32.add"]
    return tuple(code)


def _best(count: int, comparison: str) -> tuple[Item, ...]:
    """The largest or the smallest, by the comparison."""
    code: list[Item] = [Given(0)]
    for i in range(1, count):
        code += [("local.tee", _RESULT), Given(i), get(_RESULT), Given(i), comparison, "select"]
    return tuple(code)


def _extreme(random: Random, data: _Data) -> _Query:
    """The largest or the smallest, with its name."""
    largest = random.random() < 0.5
    theme, value = data.theme, (max if largest else min)(data.values)
    code = (*_best(len(data.values), "i32.gt_s" if largest else "i32.lt_s"), "output")
    word = "{largest|highest|greatest|biggest|maximum|~top}" if largest else "{smallest|lowest|least|minimum|~bottom}"
    if data.names and random.random() < 0.7:
        name = data.names[data.values.index(value)]
        asks = theme.most if largest else theme.least
        return _Query(code, (value,), f"{{{name}, with <0>|{name}: <0>|it's {name}, with <0>|that is {name}, with <0>}}[.]", f"{asks}[{{, and what is the {theme.one}|, and with what {theme.one}| and what is the {theme.one}|, and what is that {theme.one}|~, and what is the {theme.one} there}}]", "", "")  # fmt: skip
    return _Query(
        code,
        (value,),
        f"{{the {'highest' if largest else 'lowest'} {theme.one} is <0>|it's <0>|<0>|that is <0>}}[.]",
        f"{{which {theme.one} is the {word}|what is the {word} of the {theme.many}|which of the {theme.many} is the {word}|what is the {word} of all the {theme.many}|what's the {word} {theme.one} here|which is the {word} {theme.one}|how {{{'high' if largest else 'low'}|{'large' if largest else 'small'}}} is the {word} of them|how {'high' if largest else 'low'} do the {theme.many} go|{'max' if largest else 'min'}|{'max' if largest else 'min'} {theme.column}|{word}|{word} {theme.column}|~which one of the {theme.many} is {'above' if largest else 'below'} all the others}}",
        f"{{the {word} {theme.one}|the {word} of the {theme.many}|the {word} one of the {theme.many}|the {word} {theme.one} of all|the {'maximum' if largest else 'minimum'} of the {theme.many}|~the {word} {theme.one} in there}}",
        f"{{find|pick out|look for|give me|tell me|show me|pick|get|search for|~point out}} {{the {word} {theme.one}|the {word} of the {theme.many}|the {word} one of the {theme.many}}}",
    )


def _total(random: Random, data: _Data) -> _Query:
    """The sum of all values, or their average."""
    theme, count, total = data.theme, len(data.values), sum(data.values)
    code = _added(count, lambda value: (value,))
    exact = total % count == 0
    if (total < 0 and not exact) or random.random() < (0.3 if exact else 0.7):
        return _Query(
            (*code, "output"),
            (total,),
            "{the total is <0>|together that makes <0>|they add up to <0>|<0>|the sum is <0>}[.]",
            f"{{what do the {theme.many} add up to|how much do all the {theme.many} make together|what does everything come to|how much is that in total|how much is it all together|what do all the {theme.many} come to|how much are the {theme.many} in all|what do they add up to|what do I get if I add up all the {theme.many}|how high is the total|what is it all in all|total|sum|total {theme.column}|sum of {theme.many}|sum of all {theme.many}|all together|add up {theme.many}|~what does it all sum to|~how much do the {theme.many} come to}}",
            f"{{the total of all {theme.many}|the sum of the {theme.many}|the overall total|the grand total|the total|the sum|the sum of all the {theme.many}|the {theme.many} added together|the {theme.many} added up|all the {theme.many} together|the sum total|~all of it in sum|~the total of everything}}",
            f"{{add up all the {theme.many}|sum the {theme.many}|total everything|add all of these up|add the {theme.many} together|sum up the {theme.many}|total the {theme.many}|add everything up|calculate the total|compute the sum of the {theme.many}|work out the total|find the sum of all the {theme.many}|~tot up the {theme.many}|~put all the {theme.many} together and tell me the sum}}",
        )
    down = "" if exact else ", rounded down"
    return _Query(
        (*code, const(count), "i32.div_s", "output"),
        (total // count,),
        f"{{the average is <0>{down}|it's <0>{down}|<0>|the mean is <0>{down}}}[.]",
        f"{{what is the average of the {theme.many}{down}|how high is the average {theme.one}{down}|what is the average {theme.one}{down}|what is the mean of the {theme.many}{down}|what is the {theme.one} on average{down}|what are the {theme.many} on average{down}|what do the {theme.many} average to{down}|average{down}|mean{down}|avg {theme.column}{down}|average {theme.column}{down}|what is the average{down}|~how much is the mean{down}}}",
        f"{{the average {theme.one}{down}|the average of the {theme.many}{down}|the mean of the {theme.many}{down}|the mean {theme.one}{down}|the average{down}|the mean{down}|the average of all the {theme.many}{down}|the arithmetic mean{down}|~the mean of all the {theme.many}{down}}}",
        f"{{average the {theme.many}{down}|compute the average {theme.one}{down}|work out the average of the {theme.many}{down}|take the average of the {theme.many}{down}|take the mean of the {theme.many}{down}|add up the {theme.many} and divide by how many there are{down}|find the average {theme.one}{down}|calculate the mean {theme.one}{down}|~get the average of the {theme.many}{down}}}",
    )


_LIMITS: tuple[tuple[str, str, Callable[[int, int], bool]], ...] = (
    (
        "{above|over|greater than|more than|higher than|larger than|bigger than|strictly above|~beyond}",
        "i32.gt_s",
        lambda a, b: a > b,
    ),
    ("{below|under|less than|lower than|smaller than|strictly below|~beneath}", "i32.lt_s", lambda a, b: a < b),
    (
        "{at least|no less than|not less than|not below|not under|equal to or above|greater than or equal to|~no lower than}",
        "i32.ge_s",
        lambda a, b: a >= b,
    ),
    (
        "{at most|no more than|not more than|not above|not over|equal to or below|less than or equal to|~no higher than}",
        "i32.le_s",
        lambda a, b: a <= b,
    ),
)


def _limit(draw: Draw, data: _Data) -> int:
    """A number that some of the values are above and some are not, if one of the size is found."""
    least, greatest = min(data.values), max(data.values)
    limit = draw.random.choice(data.values)
    for _ in range(8):
        tried = draw.random.randint(least, greatest)
        if (len(str(abs(tried))) == HELD_OUT) <= draw.magnitude:
            return tried
    return limit


def _counted(draw: Draw, data: _Data) -> _Query:
    """How many values are above or below a limit, or what those come to."""
    random, theme, count = draw.random, data.theme, len(data.values)
    words, comparison, holds = random.choice(_LIMITS)
    limit = _limit(draw, data)
    those = [value for value in data.values if holds(value, limit)]
    keep: tuple[Item, ...] = (Given(count), put(_SECOND))
    if not theme.sums or random.random() < 0.55:
        code = _added(count, lambda value: (value, get(_SECOND), comparison))
        return _Query(
            (*keep, *code, "output"),
            (len(those),),
            "{that is true of <0> of them|I count <0>|<0> of them|<0>|the count is <0>}[.]",
            f"{{how many {theme.many} are {words} <{count}>|how many of the {theme.many} are {words} <{count}>|of all the {theme.many}, how many are {words} <{count}>|how many of them are {words} <{count}>|how many {theme.many} do you find that are {words} <{count}>|how many are {words} <{count}>|how many {theme.many} are there {words} <{count}>|how often is the {theme.one} {words} <{count}>|for how many is the {theme.one} {words} <{count}>|~how many of these {theme.many} are {words} <{count}>|~how many times is a {theme.one} {words} <{count}>}}",
            f"{{the count of {theme.many} {words} <{count}>|the count of the {theme.many} that are {words} <{count}>|the number of {theme.many} {words} <{count}>|the number of {theme.many} that are {words} <{count}>|the number of times the {theme.one} is {words} <{count}>|~the count of all {theme.many} {words} <{count}>}}",
            f"{{count the {theme.many} that are {words} <{count}>|count how many {theme.many} are {words} <{count}>|count the {theme.many} {words} <{count}>|count all {theme.many} {words} <{count}>|tell me how many {theme.many} are {words} <{count}>|find out how many of the {theme.many} are {words} <{count}>|go through the {theme.many} and count those {words} <{count}>|~check how many {theme.many} are {words} <{count}>}}",
            (limit,),
        )

    def kept(value: Item) -> tuple[Item, ...]:
        return value, const(0), value, get(_SECOND), comparison, "select"

    return _Query(
        (*keep, *_added(count, kept), "output"),
        (sum(those),),
        "{those add up to <0>|their sum is <0>|together they make <0>|<0>}[.]",
        f"{{what do the {theme.many} {words} <{count}> add up to|how much do the {theme.many} that are {words} <{count}> make together|what is the sum of only those {theme.many} that are {words} <{count}>|if I add up only the {theme.many} {words} <{count}>, what do I get|what do all {theme.many} {words} <{count}> come to|how much is it if I add up just the {theme.many} {words} <{count}>|~what do those of the {theme.many} that are {words} <{count}> come to together}}",
        f"{{the sum of the {theme.many} {words} <{count}>|the total of the {theme.many} that are {words} <{count}>|the combined total of all {theme.many} {words} <{count}>|the sum of all {theme.many} that are {words} <{count}>|the total of just the {theme.many} {words} <{count}>|the sum of only those {theme.many} that are {words} <{count}>|the {theme.many} {words} <{count}> added together|~the {theme.many} {words} <{count}> in sum}}",
        f"{{add up only the {theme.many} {words} <{count}>|sum the {theme.many} that are {words} <{count}>|add up all {theme.many} {words} <{count}>|sum up just the {theme.many} {words} <{count}>|add together the {theme.many} that are {words} <{count}>|total the {theme.many} {words} <{count}>|add up the {theme.many} that are {words} <{count}> and leave out the others|~take the {theme.many} {words} <{count}> and add them up}}",
        (limit,),
    )


def _with(text: str, **names: str) -> str:
    """A text of a theme with names in the places of K, A, B and V."""
    return re.sub(r"\b[ABKV]\b", lambda found: names[found[0]], text)


def _parted(these: str, names: Sequence[str], kept: Sequence[int]) -> list[Said]:
    """What is said of names, a piece up to the end of each."""
    made, end = [], 0
    for i in kept:
        begin, end = end, these.index(names[i], end) + len(names[i])
        made.append(Said(these[begin:end]))
    return made


def _named(random: Random, data: _Data, *, alone: bool = True) -> _Query:
    """The value of a name, names compared or taken together, all of them. Unless the column is `alone`, the words say which it is."""
    theme, values, count = data.theme, data.values, len(data.values)
    ways = ["value"] * 8 + ["each"] * 4 + ["more", "more", "fewer", "differ", "differ"] + ["extreme"] * 2
    if theme.sums:
        ways += ["both"] * 4 + ["rest"] * (2 if count > 2 else 0) + ["whole"] * 2
    way = random.choice(ways)
    picked = sorted(random.sample(range(count), min(count, random.choice((2, 2, 3)))))
    a, b = random.sample(picked[:2], 2)
    if way in ("more", "fewer") and (values[a] > values[b]) != (way == "more"):
        a, b = b, a
    x, y = data.names[a], data.names[b]
    does = "do" if theme.plurals else "does"
    loose = orders = nps = ""
    if way == "value":
        how, of = _with(theme.how, K=x), _with(theme.of, K=x)
        if alone:
            loose = f"|{x}|{x}|and {x}|what about {x}|how much for {x}|how much is {x}|value of {x}|{x} = |what is the {theme.one} for {x}|which value belongs to {x}|what does it say for {x}|what number is given for {x}|what is listed for {x}|which number stands next to {x}|what value {does} {x} have|what do you have for {x}|~which number goes with {x}|~what do you see for {x}"
            nps = f"|{of}|the {theme.one} listed for {x}|the {theme.one} for {x}|the entry for {x}|the value of {x}|the value for {x}|the number next to {x}|the {theme.one} that belongs to {x}|~the number given for {x}"
            orders = f"|{{look up {x}|find the entry for {x}|look for {x}|find {x}|go to {x}|check {x}|~search for {x}}} and {{give me|tell me|say|show me|read out}} the {theme.one}|read out the {theme.one} for {x}|show me the {theme.one} for {x}|get the value for {x}|~read off the entry for {x}"
        return _Query(
            (Said(x), Given(a), "output"),
            (values[a],),
            f"{x}{{: <0>|: <0>|, <0>}}[.]",
            f"{{{how}|{how}|{how}|{how}|{theme.column} of {x}|{x} {theme.column}|{theme.column} for {x}{loose}|~{theme.column}, {x}}}",
            f"{{{of}{nps}}}",
            f"{{look up {of}|read {of} from this{orders}|~check {of}}}",
        )
    if way == "each":
        kept = random.sample(range(count), min(count, random.choice((2, 2, 3, 4, 6))))
        these = enumerated([data.names[i] for i in kept])
        told = enumerated([f"<{k}>" for k in range(len(kept))])
        if alone:
            loose = f"|{these}, each|what does it say for {these}|what is listed for {these}|what do you have for {these}|which numbers belong to {these}|~which values go with {these}"
            nps = f"|the entries for {these}|the values of {these}, one by one|the numbers next to {these}|~the numbers given for {these}"
            orders = f"|look up {these}|find {these} and give me their {theme.many}|read out the entries for {these}|~read off {these} one after the other"
        return _Query(
            tuple(
                item
                for said, i in zip(_parted(these, data.names, kept), kept, strict=True)
                for item in (said, Given(i), "output")
            ),
            tuple(values[i] for i in kept),
            f"{these}: {told}[.]",
            f"{{what are the {theme.many} of {these}|what {theme.column} is there for {these} each|which {theme.many} are listed for {these}{loose}|~{theme.column} for {these}, one by one}}",
            f"{{the {theme.many} of {these}|the {theme.many} for {these}, one after the other|{theme.column} of {these} each{nps}|~the {theme.many} of {these}, one at a time}}",
            f"{{list the {theme.many} of {these}|list the {theme.many} for {these}, in this order{orders}|~go through the {theme.many} of {these}}}",
        )
    if way in ("more", "fewer"):
        more = _with(theme.more if way == "more" else theme.fewer, A=x, B=y)
        if alone and way == "more":
            if not theme.plurals:
                loose = f"by how much is {x} ahead of {y}|by how much does {x} lead {y}|how much higher is {x} than {y}|by how much is {x} above {y}|by how much does {x} exceed {y}|how much lower is {y} than {x}|by how much is {y} below {x}|"
            loose += f"how much is it for {x} beyond what it is for {y}|how much more is it for {x} than for {y}|how much less is it for {y} than for {x}|how much more {x} than {y}|what is {x} minus {y}|{x} - {y}|{x} minus {y}|~what is {x} less {y}|"
            nps = f"{{the {theme.one} for {x} minus the one for {y}|the distance from {y} up to {x}|{x} minus {y}|the value of {x} less that of {y}|the lead of {x} over {y}|~the amount by which {x} is above {y}}}"
            orders = f"{{subtract the {theme.one} for {y} from the one for {x}|take the {theme.one} for {x} and subtract the one for {y}|take {y} away from {x}|subtract {y} from {x}|work out how much higher {x} is than {y}|tell me how much more it is for {x} than for {y}|~tell me by how much {x} is above {y}}}"
        return _Query(
            (Said(x), Given(a), Said(f" and {y}"), *apart(Given(a), Given(b))[1:], "output"),
            (abs(values[a] - values[b]),),
            f"{x} and {y}{{: the difference is <0>|: <0>|: <0> apart}}[.]",
            f"{{{loose}{more}|{more}|{more}|{more}}}",
            nps,
            orders,
        )
    if way == "differ":
        if alone:
            loose = f"|how far apart are {x} and {y}|how big is the gap between {x} and {y}|how big is the difference between {x} and {y}|by how much do {x} and {y} differ|how much lies between {x} and {y}|how large is the distance between {x} and {y}|how much do {x} and {y} differ|difference {x} {y}|{x} vs {y}, difference|~how much is there between {x} and {y}"
            nps = f"|the difference between {x} and {y}|the gap between {x} and {y}|the distance between {x} and {y}|the difference of {x} and {y}|the {theme.one} difference between {x} and {y}|~the margin between {x} and {y}"
            orders = f"{{compare {x} and {y} and tell me the difference|compare {x} with {y} and give me the gap|work out the difference between {x} and {y}|tell me how far apart {x} and {y} are|calculate the gap between {x} and {y}|~look at {x} and {y} and tell me how much they differ}}"
        return _Query(
            (Said(x), Given(a), Said(f" and {y}"), *apart(Given(a), Given(b))[1:], "output"),
            (abs(values[a] - values[b]),),
            f"{x} and {y}{{: the difference is <0>|: <0> apart|: <0>|: the gap is <0>}}[.]",
            f"{{how big is the difference in {theme.column} between {x} and {y}|how much do the {theme.many} of {x} and {y} differ|{x} vs {y}, what is the difference in {theme.column}|difference in {theme.column} between {x} and {y}{loose}|~how far apart are the {theme.many} of {x} and {y}}}",
            f"{{the difference in {theme.column} between {x} and {y}|the {theme.column} difference between {x} and {y}|the difference between the {theme.many} of {x} and {y}{nps}|~the gap in {theme.column} between {x} and {y}}}",
            orders,
        )
    if way == "extreme":
        largest = random.random() < 0.5
        value = (max if largest else min)(values)
        name = data.names[values.index(value)]
        return _Query(
            (*_best(count, "i32.gt_s" if largest else "i32.lt_s"), "output"),
            (value,),
            f"{{{name}, with <0>|{name}: <0>|it's {name}, with <0>|{name} (<0>)}}[.]",
            theme.most if largest else theme.least,
            "",
            "",
        )
    if way == "rest":
        out = picked[: random.choice((1, 1, 2)) if count > 3 else 1]
        kept = [i for i in range(count) if i not in out]
        these = enumerated([data.names[i] for i in out])
        asks = f"{{{theme.whole} without {these}|{theme.whole} not counting {these}|{theme.whole} if I leave out {these}|without {these}, {theme.whole}|{theme.whole} except for {these}|total {theme.column} without {these}|~{theme.whole} leaving aside {these}}}"
        if alone:
            loose = f"the total of all but {these}|all but {these} together|everything except {these} together|the total apart from {these}|the total without {these}|everything but {these}|the sum excluding {these}|"
            orders = f"{{add up everything except {these}|leave out {these} and add up the rest|total all but {these}|sum the {theme.many}, but not {these}|~tot up all apart from {these}}}"
        nps = f"{{{loose}the sum of the {theme.many} without {these}|the total {theme.column} without {these}|the {theme.column} of everything except {these}|~the sum of all the {theme.many} other than {these}}}"
    elif way == "both":
        kept = random.sample(picked, len(picked))
        named = [data.names[i] for i in kept]
        these, plus = enumerated(named), " plus ".join(named)
        both = _with(theme.both, K=these)
        if alone:
            loose = f"|{these} together|how much is it for {these} together|how much for {these}|{these} in total|total for {these}|{' + '.join(named)}|{plus}|what do {these} make together|what do {these} add up to|how much do {these} have together|how much are {these} in total|how much is {plus}|what do {these} come to|what do you get for {these} together|~how much is {these} in all"
            nps = f"|the sum for {these}|the total of {these}|the combined value of {these}|{plus}|{these} together|the sum of {these}|the total for {these} together|the combined {theme.one} of {these}|~the joint total of {these}"
            orders = f"{{add up {these}|add {these}|sum {these}|add {these} together|combine {these} and tell me the total|put {these} together|add the {theme.many} for {these}|~total {these}}}"
        asks = f"{{{both}|{both}|{both}{loose}|~{theme.column} of {these} in all}}"
        nps = f"{{the {theme.column} of {these} together|the total {theme.column} of {these}|the sum of the {theme.many} of {these}|{theme.column} of {these} combined{nps}|~the {theme.many} of {these} in sum}}"
    else:
        kept = list(range(count))
        asks = theme.whole
        nps = f"{{the total {theme.column}|the sum of the {theme.many}|the total of the {theme.many}|the sum of all {theme.many}|total {theme.column}|~all the {theme.many} in sum}}"
    says = "{the total is <0>|together that makes <0>|<0>|<0> together|the sum is <0>|that is <0>}[.]"
    pushed: list[tuple[Item, ...]] = [(Given(i), "i32.add")[: 1 + (i != kept[0])] for i in kept]
    if way == "both":
        says = f"{these}: {says}"
        pushed = [(said, *part) for said, part in zip(_parted(these, data.names, kept), pushed, strict=True)]
    return _Query(
        (*(item for part in pushed for item in part), "output"),
        (sum(values[i] for i in kept),),
        says,
        asks,
        nps,
        orders,
    )


def _equal(random: Random, data: _Data) -> _Query:
    """How often a number is in the list."""
    count, wanted = len(data.values), random.choice(data.values)
    code = _added(count, lambda value: (value, get(_SECOND), "i32.eq"))
    return _Query(
        (Given(count), put(_SECOND), *code, "output"),
        (data.values.count(wanted),),
        f"{{it occurs <0> {'time' if data.values.count(wanted) == 1 else 'times'}|<0>|I count <0>|the count is <0>}}[.]",
        f"{{how often does <{count}> occur|how many of the numbers are equal to <{count}>|how many times is <{count}> in the list|how many times does <{count}> come up|how often is <{count}> in there|how many times does <{count}> appear|how often does <{count}> show up|how many of them are <{count}>|how often do you see <{count}>|how often does the list contain <{count}>|how many of these numbers are <{count}>|~how often does <{count}> turn up|~how often do you find <{count}> in the list}}",
        f"{{the number of times <{count}> occurs|the count of numbers equal to <{count}>|the number of times <{count}> appears|the number of times <{count}> is in the list|the number of values equal to <{count}>|~the number of times <{count}> comes up}}",
        f"{{count how often <{count}> occurs|count the numbers that are <{count}>|count how many times <{count}> appears|count every <{count}> in the list|count the values equal to <{count}>|tell me how often <{count}> is in the list|~find out how often <{count}> shows up}}",
        (wanted,),
    )


def _range(data: _Data) -> _Query:
    """The largest less the smallest."""
    theme, count = data.theme, len(data.values)
    return _Query(
        (*_best(count, "i32.gt_s"), *_best(count, "i32.lt_s"), "i32.sub", "output"),
        (max(data.values) - min(data.values),),
        "{the range is <0>|they span <0>|the difference is <0>|<0>}[.]",
        f"{{how far apart are the highest and the lowest {theme.one}|how big is the gap between the highest and the lowest {theme.one}|how much higher is the highest {theme.one} than the lowest|how big is the difference between the largest and the smallest {theme.one}|how far are the {theme.many} spread, from the lowest to the highest|by how much is the largest {theme.one} above the smallest|how wide is the range of the {theme.many}|~how far is it from the smallest to the largest {theme.one}}}",
        f"{{the range of the {theme.many}|the difference between the highest and the lowest {theme.one}|the spread of the {theme.many}, highest minus lowest|the gap between the largest and the smallest {theme.one}|the largest {theme.one} minus the smallest|the highest {theme.one} less the lowest|the maximum minus the minimum|~the distance between the biggest and the smallest {theme.one}}}",
        f"{{subtract the lowest {theme.one} from the highest|subtract the smallest {theme.one} from the largest|take the lowest {theme.one} away from the highest|work out the range of the {theme.many}|find the largest and the smallest {theme.one} and tell me the difference|compare the highest and the lowest {theme.one} and give me the gap|~tell me how far the highest {theme.one} is from the lowest}}",
    )


def _second(random: Random, data: _Data) -> _Query:
    """The second largest value or the second smallest, and its name."""
    theme, largest = data.theme, random.random() < 0.6
    value = sorted(data.values)[-2 if largest else 1]
    comparison = "i32.gt_s" if largest else "i32.lt_s"
    high, big, top, above = ("highest", "{largest|biggest|greatest}", "top", "below") if largest else ("lowest", "{smallest|least}", "bottom", "above")  # fmt: skip
    closer = (get(_ROW), get(_SECOND), get(_ROW), get(_SECOND), comparison, "select")
    body = (
        *(get(_PLACE), "i32.load", put(_ROW)),
        *(get(_RESULT), *closer, get(_ROW), get(_RESULT), comparison, "select", put(_SECOND)),
        *(get(_ROW), get(_RESULT), get(_ROW), get(_RESULT), comparison, "select", put(_RESULT)),
    )
    start = (const(LEAST if largest else GREATEST), ("local.tee", _RESULT), put(_SECOND))
    says = f"{{the second {high} is <0>|it's <0>|<0>}}[.]"
    if data.names:
        name = data.names[data.values.index(value)]
        says = f"{{the second {high} is <0>, for {name}|{name}, with <0>|<0>, for {name}}}[.]"
    return _Query(
        (*start, *_each(len(data.values), *body), get(_SECOND), "output"),
        (value,),
        says,
        f"{{second {high}|second {big}|2nd {high} {theme.column}|second {high} {theme.column}|which {theme.one} is the second {high}|which {theme.one} comes second, counted from the {high}|which {theme.one} comes right after the {high}|what is the second {big} of the {theme.many}|which of the {theme.many} is the second {big}|which {theme.one} is second from the {top}|which {theme.one} would be the {high} without the {top} one|which {theme.one} is number two from the {top}|~which of the {theme.many} is only beaten by the {high}}}",
        f"{{the second {high} {theme.one}|the second {big} of the {theme.many}|the second {big} {theme.one}|the {theme.one} right {above} the {high}|the {theme.one} in second place from the {top}|the next {theme.one} after the {high}|the second {big}|~the second among the {theme.many} from the {top}|~the {theme.one} just {above} the {high}}}",
        f"{{find the second {high} {theme.one}|find the second {big} of the {theme.many}|give me the second {big} {theme.one}|look for the second {big} {theme.one}|pick out the second {high} of the {theme.many}|leave out the {high} {theme.one} and tell me the {high} of the others|~search for the {theme.one} that comes second from the {top}}}",
    )


def _rows(data: _Data) -> _Query:
    """How many rows there are: the program points at each, as one does to count, so that it ends at the last."""
    theme, count = data.theme, len(data.values)
    units = plural(theme.key) if theme.key else "numbers"
    pointed = [item for i in range(count) for item in (Given(i), "drop")]
    return _Query(
        (*pointed, const(count), "output"),
        (count,),
        "{<0>|there are <0>|I count <0>|it's <0>}[.]",
        f"{{how many different {units} are listed|how many rows|how many rows are there|how many entries are there|how many {units} are on the list|how many {units} are listed|how many lines of data|count of rows|how many {theme.many} are listed|~how many {units} do you see listed}}",
        f"{{the number of rows|the number of {units} listed|the number of entries|the count of the {units}|how many {units} are listed|~the count of entries}}",
        f"{{count the rows|count the {units}|count the entries|tell me how many {units} are listed|~count how many {units} are listed}}",
    )


def _rank(random: Random, data: _Data) -> _Query:
    """The place of a name when the highest value comes first."""
    theme = data.theme
    k = random.randrange(len(data.values))
    name = data.names[k]
    code = _added(len(data.values), lambda value: (value, get(_SECOND), "i32.gt_s"))
    return _Query(
        (Given(k), put(_SECOND), *code, const(1), "i32.add", "output"),
        (1 + sum(value > data.values[k] for value in data.values),),
        f"{{{name} is in place <0>|place <0>|number <0> from the top|<0>}}[.]",
        f"{{which place does {name} take, counted from the highest|in which place is {name}, if the highest comes first|where does {name} rank, with the highest as first|what place is {name} in, counted from the top|which rank does {name} have, from the highest down|if the highest is first, where does {name} come|what position is {name} in, highest first|what number is {name}, counted from the highest|where does {name} stand in the ranking, highest first|~which position does {name} take from the top|~sorted from the highest down, where is {name}}}",
        f"{{the rank of {name}, if the highest comes first|{name}'s rank, counted from the highest|the place of {name}, counted from the top|{name}'s position, highest first|the position of {name} in a ranking from the highest down|{name}'s place in the order from highest to lowest|~{name}'s place, if the highest is number one}}",
        f"{{rank everything from the highest down and tell me the place of {name}|sort by {theme.one}, highest first, and tell me the place of {name}|order them from highest to lowest and give me the position of {name}|rank them, highest first, and say where {name} comes|tell me which place {name} is in, counted from the highest|~put them in order, highest first, and tell me where {name} stands}}",
    )


def _running(data: _Data) -> _Query:
    """The totals up to each row."""
    theme, count = data.theme, len(data.values)
    code: list[Item] = [Given(0), ("local.tee", _RESULT), "output"]
    for i in range(1, count):
        code += [get(_RESULT), Given(i), "i32.add", ("local.tee", _RESULT), "output"]
    shown = ", ".join(f"<{i}>" for i in range(count))
    return _Query(
        tuple(code),
        tuple(accumulate(data.values)),
        f"{{the running totals are {shown}|{shown}|it goes {shown}|row by row: {shown}}}[.]",
        f"{{what are the running totals of the {theme.many}|how does the total of the {theme.many} grow from row to row|what are the cumulative sums of the {theme.many}|what is the total after each of the {theme.many}|how does the sum of the {theme.many} grow step by step|what are the totals so far after each of the {theme.many}|what is the running sum after each {theme.one}|~how high is the sum after each row}}",
        "",
        f"{{give me the running totals of the {theme.many}|add up the {theme.many} and show the total after each one|list the cumulative sums of the {theme.many}|list the running totals of the {theme.many}|show me the running total after each {theme.one}|add the {theme.many} one by one and tell me the sum each time|show how the total of the {theme.many} grows|give me the cumulative totals|keep a running total of the {theme.many} and show each step|compute the running sums of the {theme.many}|~add up the {theme.many} row by row and list the total so far|~tell me the total after each row}}",
    )


class DataQuery:
    """One question about three to seven rows; about ten to sixteen with `length`."""

    harder = frozenset({"paraphrase", "magnitude", "length"})

    def draw(self, draw: Draw) -> Example:
        """One question, its program not longer than those of training may be."""
        while True:
            turn = draw.random.choices((_asked, _priced, _paired), (70, 10, 20))[0](draw)
            written = [item for item in turn.code if not isinstance(item, Said)] if turn else []
            if turn and (len(written) - 1 > _LONGEST) == draw.length:
                return Example((turn,))


TASK = DataQuery()


def _values(draw: Draw, theme: _Theme, count: int) -> tuple[int, ...]:
    """Values of one scale; with `magnitude` of the size held out. Small numbers without names may repeat."""
    random = draw.random
    if draw.magnitude:
        low, high = 10 ** (HELD_OUT - 1), min(theme.high, 10**HELD_OUT - 1)
    else:
        scales = [s for s in (30, 100, 100, 1000, 10_000, 100_000, 1_000_000) if theme.low < s <= theme.high + 1]
        high = random.choice(scales or [theme.high + 1]) - 1
        low = max(theme.low, -high) if random.random() < 0.5 else max(0, theme.low)
        if theme.high > 10**HELD_OUT and random.random() < 0.1:
            low, high = 10**HELD_OUT, 10 ** (HELD_OUT + 1) - 1
    if not theme.pool and high < 30:
        return tuple(random.choices(range(1, random.randint(4, 9)), k=count))
    tries = random.choice((1, 1, 1, 9))  # the average is a whole number in more than few
    found = (tuple(random.sample(range(low, high + 1), count)) for _ in range(tries))
    return next(
        (values for values in found if sum(values) % count == 0), tuple(random.sample(range(low, high + 1), count))
    )


def _asked(draw: Draw) -> Turn | None:
    """A question about names and values, or about a list of numbers; none where names are too few."""
    random = draw.random
    count = draw.count(2, 9, 16) if not draw.length else random.randint(10, 16)
    themes = [t for t in _THEMES if not draw.magnitude or t.high >= 9_999_999]
    theme = _LIST if random.random() < 0.15 else random.choice(themes)
    if theme.pool and random.random() < 0.45:
        theme = random.choice((_dealt(random), *_open(random, 3)))
        if draw.magnitude:
            theme = replace(theme, high=9_999_999)
    names = theme.pool(random, count) if theme.pool else ()
    if theme.pool and len(names) < count:
        return None
    data = _Data(theme, names, _values(draw, theme, count))
    query = _query(draw, data)
    layouts = (*[_in_prose] * 4, *[_in_lines] * 4, *[_as_table] * 5, _as_record) if names else (_as_list,)
    return _finished(draw, random.choice(layouts)(random, data), query, data.values)


def _query(draw: Draw, data: _Data) -> _Query:
    random = draw.random
    if data.names and random.random() < 0.7:
        return _named(random, data)
    if len(set(data.values)) < len(data.values) and random.random() < 0.7:
        return _equal(random, data)
    ways: list[Callable[[_Data], _Query]] = [*[partial(_extreme, random)] * 2, _rows]
    if data.theme.sums:
        ways += [partial(_total, random), partial(_total, random), _running]
    if data.names and not data.theme.plurals:
        ways.append(partial(_rank, random))
    if len(set(data.values)) == len(data.values):
        ways += [partial(_second, random)] * 2
    if len(data.values) <= 4 or draw.length:
        ways.append(_range)
    pick = random.randrange(len(ways) + 3)
    return _counted(draw, data) if pick >= len(ways) else ways[pick](data)


Layout = tuple[str, bool]
"""(data as they stand in the question, whether they are lines of their own)."""


def _in_prose(random: Random, data: _Data) -> Layout:
    """On one line; now and then in sentences."""
    forms = [
        "K: V, ",
        "K V, ",
        "K V, ",
        "K V, ",
        "V for K, ",
        "K with V, ",
        "K=V, ",
        "K=V ",
        "K: V; ",
        "K: V ",
        "K (V), ",
        "K = V, ",
        "K - V, ",
        "K V; ",
        "K:V, ",
        "K:V ",
        "K -> V, ",
        "K => V, ",
        "K is V, ",
        "K V / ",
        "K,V; ",
    ]
    if 1 not in data.values:
        forms += [f"{row}, " for row in data.theme.rows] * 5
    rows, form = _told(random, data, random.choice(forms))
    if form == "K V, " and random.random() < 0.7:
        first = data.names[0]
        rows[0] = (
            f"{first} {random.choice(('got', 'had', 'have' if data.theme.plurals else 'has'))}{rows[0].removeprefix(first)}"
        )
    body, last = "".join(rows[:-1]), rows[-1].rstrip(" ,;/")
    if form.endswith(", ") and random.random() < 0.6:
        body, last = body.removesuffix(", "), f"{{, | and |, and }}{last}"
    intro = f"{data.theme.intro}: " if random.random() < 0.6 else ""
    return f"{intro}{body}{last}", False


def _in_lines(random: Random, data: _Data) -> Layout:
    """One row a line."""
    forms = [
        "K: V",
        "K: V",
        "K V",
        "K = V",
        "* K: V",
        "- K: V",
        "- K: V",
        "K\tV",
        "K=V",
        "K - V",
        "K;V",
        "K,V",
        "K, V",
        "K -> V",
        "K (V)",
        "• K: V",
        "* K - V",
        "- K V",
        "- K (V)",
        "K:V",
        "K  V",
        "K => V",
        "N. K: V",
        "N. K - V",
        "N) K V",
        "N) K: V",
        "N. K (V)",
        "N. K V",
        "V - K",
        "V: K",
    ]
    rows, _ = _told(random, data, random.choice(forms + list(data.theme.rows) * 2 if 1 not in data.values else forms))
    return "\n".join(rows), True


def _told(random: Random, data: _Data, form: str) -> tuple[list[str], str]:
    """The rows in a form, where N is the number of the row; the form."""
    written = [f"<{i}>" for i in range(len(data.names))]
    if form.rstrip(", ") not in data.theme.rows:
        written = _in_units(random, data)
    numbered = enumerate(zip(data.names, written, strict=True), 1)
    return [_with(form.replace("N", str(n), 1), K=k, V=v) for n, (k, v) in numbered], form


_UNITS: dict[str, tuple[str, ...]] = {
    "price": ("$<>", "$<>", "£<>", "€<>", "<> €", "<> dollars", "<> USD"),
    "revenue": ("$<>", "£<>", "€<>", "<> EUR"),
    "weight": ("<> kg", "<>kg", "<> g", "<> lbs"),
    "minutes": ("<> min", "<>min", "<> mins"),
    "hours": ("<>h", "<> h", "<> hrs"),
    "calories": ("<> kcal",),
    "score": ("<> pts",),
}
"""How people write values with a unit, by column."""


def _in_units(random: Random, data: _Data) -> list[str]:
    """The places of the values; at times with a unit."""
    units = _UNITS.get(data.theme.column, ("<>",))
    unit = random.choice((*units, "<>", "<>"))
    return [unit.replace("<>", f"<{i}>") for i in range(len(data.values))]


def _as_record(random: Random, data: _Data) -> Layout:
    """As programs write data: one record with all names, or one for each. Its brackets are not those of a wording."""
    q, gap = random.choice('""\''), random.choice((", ", ", ", ",\n  "))
    if random.random() < 0.6:
        return f"⟦{gap.join(f'{q}{k}{q}: <{i}>' for i, k in enumerate(data.names))}⟧", True
    key, column = f"{q}{data.theme.key}{q}", f"{q}{data.theme.column}{q}"
    rows = (f"⟦{key}: {q}{k}{q}, {column}: <{i}>⟧" for i, k in enumerate(data.names))
    return f"⟪{gap.join(rows)}⟫", True


def _as_table(random: Random, data: _Data) -> Layout:
    """Names and values; at times with a number or a group for each row, or the values before the names."""
    key, column = data.theme.key, data.theme.column
    rows = list(zip(data.names, _in_units(random, data), strict=True))
    way = random.randrange(10)
    if way == 0:
        first = random.choice((1, 1, 101))
        numbered = [(str(n), *row) for n, row in enumerate(rows, first)]
        return _table(random, (random.choice(("id", "no", "nr", "#", "pos")), key, column), numbered, data.values)
    if way == 1:
        grouped = [(k, random.choice("ABCD"), v) for k, v in rows]
        return _table(random, (key, random.choice(("group", "class", "row", "section")), column), grouped, data.values)
    if way == 2:
        return _table(random, (column, key), [row[::-1] for row in rows], data.values)
    return _table(random, (key, column), rows, data.values)


def _table(random: Random, header: Sequence[str], rows: Sequence[Sequence[str]], values: Sequence[int]) -> Layout:
    """Columns parted by bars, commas, tabs or spaces."""
    # People may part thousands by commas, and then do not separate columns by them.
    large = max(map(abs, values)) >= (1000 if len(header) == 2 else 100)
    commas = (", ", ";", "; ") if large else (",", ",", ";", ", ")
    separator = random.choice((random.choice(commas), random.choice(commas), "|", "|", " | ", "\t", " "))
    table = [[word.capitalize() for word in header] if random.random() < 0.3 else header, *rows]
    if len(header) == 2 and separator != "|" and random.random() < 0.3:
        table = [*rows]
    if separator != "|":
        widest = max(len(row[0]) for row in table) if separator == " " and random.random() < 0.5 else 0
        return "\n".join(separator.join((row[0].ljust(widest), *row[1:])) for row in table), True
    lines = [f"| {' | '.join(row)} |" for row in table]
    if random.random() < 0.75:
        dashes = random.choice(("---", "-----", " --- ", ":---"))
        lines.insert(1, f"|{'|'.join(dashes for _ in header)}|")
    return "\n".join(lines), True


def _as_list(random: Random, data: _Data) -> Layout:
    slots = [f"<{i}>" for i in range(len(data.values))]
    if random.random() < 0.3:
        return "\n".join(slots), True
    return f"{data.theme.intro}: {', '.join(slots)}", False


def _finished(draw: Draw, layout: Layout, query: _Query, values: Sequence[int]) -> Turn:
    """The question with its data before it or behind it."""
    random = draw.random
    listing, lines = layout
    data_first = random.random() < 0.6
    mark = "{?|?|?|}" if data_first else "?"
    forms = [f"{query.asks}{mark}"]
    if query.orders:
        forms.append(
            f"{{can you|could you|would you|will you|can you please|could you please|~are you able to}} {query.orders}?"
        )
        forms.append(f"{{|please |||I want you to |I need you to |now |~kindly }}{query.orders}.")
    if query.nps:
        forms.append(
            f"{{what is|what's|what is|do you know|can you tell me|could you tell me|can you find|what would be|~any idea what's}} {query.nps}?"
        )
        forms.append(
            f"{{tell me|find|give me|I need|compute|I want to know|show me|work out|calculate|please tell me|please find|I'd like to know|I'd like|let me know|~I'm looking for}} {query.nps}."
        )
        forms.append(f"{query.nps}{mark}")
    asked = random.choice([*forms, forms[0]])
    if not lines:
        story = f"{listing}. {asked}" if data_first else f"{asked} {listing}."
        return draw.turn(Ask(story=story), query.says, (*values, *query.further), query.code, query.expected)
    if data_first:
        head = "{here is a table|here's some data|look at this|my data|I have this table|given this data|take a look at these records|here is my list|this is my table|I have a table|data|use this data|from this table|I have the following data|here are the numbers|here's what I have|these are my records|check this out|~take this table|~the data look like this}:\n"
        ask = Ask(story=f"{head if random.random() < 0.6 else ''}{listing}\n{{|\n}}{asked}", exact=True)
    else:
        ask = Ask(code=f"{asked}\n{{|\n}}{listing}", exact=True)
    turn = draw.turn(ask, query.says, (*values, *query.further), query.code, query.expected)
    return replace(turn, question=bracketed(turn.question))


_PAIRS = tuple((a, b) for a in _THEMES for b in _THEMES if a is not b and a.pool is b.pool and "account" not in (a.key, b.key))  # fmt: skip
"""Themes that share their names, and whose questions say which of the two they are about."""


def _paired(draw: Draw) -> Turn | None:
    """Rows with two or three numbers, and a question about one column, which the answer says first."""
    random = draw.random
    count = draw.count(2, 6, 15) if not draw.length else random.randint(10, 15)
    themes: tuple[_Theme, ...] = random.choice([p for p in _PAIRS if not draw.magnitude or min(t.high for t in p) >= 9_999_999])  # fmt: skip
    if random.random() < 0.5:
        themes = tuple(replace(t, high=9_999_999 if draw.magnitude else t.high) for t in _open(random, random.choice((2, 2, 3))))  # fmt: skip
    width = len(themes)
    pool = themes[0].pool
    assert pool
    names = pool(random, count)
    if len(names) < count:
        return None
    columns = [_values(draw, theme, count) for theme in themes]
    c = random.randrange(width)
    query = _named(random, _Data(themes[c], names, columns[c]), alone=False)
    code = [Given(width * item.k + c) if isinstance(item, Given) else item for item in query.code]
    column, begins = themes[c].column, code[0]
    if isinstance(begins, Said):
        says, code[0] = f"{column} of {query.says}", Said(f"{column} of {begins.text}")
    else:
        says, code = f"{column}: {query.says}", [Said(column), *code]
    values = [value for row in zip(*columns, strict=True) for value in row]
    header = (themes[0].key, *(theme.column for theme in themes))
    rows = [(name, *(f"<{width * i + k}>" for k in range(width))) for i, name in enumerate(names)]
    if width > 2 or random.random() < 0.7:
        layout = _table(random, header, rows, values)
    else:
        form = random.choice(("K: {1} V, {2} W", "K ({1} V, {2} W)", "K: {1}=V, {2}=W", "K has {1} V and {2} W"))
        form = form.replace("{1}", header[1]).replace("{2}", header[2])
        ends = random.choice(("\n", "; "))
        told = [form.replace("V", v).replace("W", w).replace("K", k, 1) for k, v, w in rows]
        layout = ends.join(told), ends == "\n"
    return _finished(draw, layout, replace(query, code=tuple(code), says=says), values)


def _priced(draw: Draw) -> Turn | None:
    """Goods with prices and amounts: what all of them cost, or one of them, or what one column says."""
    random = draw.random
    count = draw.count(2, 6, 15) if not draw.length else random.randint(10, 15)
    unit = random.choice(("", "", "kg of ", "bags of ", "boxes of ", "packs of "))
    names = (_SUPPLIES if unit else _GOODS)(random, count)
    if len(names) < count:
        return None
    high = random.choice((20, 100, 1000, 100_000))
    prices = [draw.number(10**6, 9_999_999) if draw.magnitude else random.randint(1, high) for _ in names]
    amounts = [random.randint(2, 20) for _ in names]
    values = [value for row in zip(prices, amounts, strict=True) for value in row]
    query = random.choice((_bill, _bill, _one_priced))(random, names, unit, values)
    quantity_first = random.random() < 0.4
    if random.random() < 0.6:
        header = random.choice(
            (("item", "price", "quantity"), ("product", "unit price", "amount"), ("item", "price each", "qty"))
        )
        table = [header, *((name, f"<{2 * i}>", f"<{2 * i + 1}>") for i, name in enumerate(names))]
        table = [(row[0], row[2], row[1]) if quantity_first else row for row in table]
        layout = _table(random, table[0], table[1:], values)
    else:
        form = (
            "V UK at W each"
            if quantity_first
            else random.choice(("V UK at W each", "V UK for W each", "V UK, W each", "V x K at W each"))
        )
        rows = [
            _with(form.replace("U", unit), V=f"<{2 * i + 1}>", K=name).replace("W", f"<{2 * i}>")
            for i, name in enumerate(names)
        ]
        intro = "{I'm buying|my order|the order is|on my list|the invoice has|I want to buy|I bought|I ordered|my shopping list|we need|in my cart|I'm ordering|the receipt says|I'd like to buy|~on the invoice there are|~my basket holds}: "
        layout = f"{intro if random.random() < 0.7 else ''}{', '.join(rows[:-1])}{{ and |, and |, }}{rows[-1]}", False
    return _finished(draw, layout, query, values)


def _one_priced(random: Random, names: Sequence[str], unit: str, values: Sequence[int]) -> _Query:
    """What one row says, what it costs, or how many there are in all."""
    i = random.randrange(len(names))
    x, price, amount = names[i], Given(2 * i), Given(2 * i + 1)
    things = f"{unit}{x}"
    is_, do = ("is", "does") if unit else ("are", "do")
    way = random.randrange(5)
    if way == 0:
        asks = f"{{how much {is_} {x} each|what {do} {x} cost each|what is the price of {x}|how much {do} {x} cost apiece|price of {x}|what is the unit price of {x}|~what {do} {x} go for apiece}}"
        nps = (
            f"{{the price of {x}|the unit price of {x}|the price for each of the {things}|~the price per piece of {x}}}"
        )
        return _Query((Said(x), price, "output"), (values[2 * i],), f"{x}: {{<0>|<0> each}}[.]", asks, nps, "")
    if way == 1:
        asks = f"{{how many {things} are there|how many {things} are on the list|how many {things}|how many {things} do I get|quantity of {x}|~how many {things} is it}}"
        nps = f"{{the quantity of {x}|the amount of {x}|the number of {things}|~the count of {things}}}"
        return _Query((Said(x), amount, "output"), (values[2 * i + 1],), f"{x}: <0>[.]", asks, nps, "")
    if way == 2:
        asks = f"{{how many things is that altogether|how many {unit.removesuffix(' of ') or 'items'} are there in total|how many pieces are there in all|how many did I get altogether|~how many is that in all}}"
        nps = "{the total quantity|the sum of the quantities|the total number of items|the quantities added up|~the quantities in sum}"
        code: tuple[Item, ...] = (
            Given(1),
            *(item for k in range(3, len(values), 2) for item in (Given(k), "i32.add")),
            "output",
        )
        return _Query(code, (sum(values[1::2]),), "{<0>|<0> in total|it's <0> in all}[.]", asks, nps, "")
    if way == 3:
        wanted, k = random.randint(2, 30), len(values)
        asks = f"{{what do <{k}> {things} cost|how much are <{k}> {things}|how much would <{k}> {things} be|what would <{k}> {things} cost|what do I pay for <{k}> {things}|~how much money do I need for <{k}> {things}}}"
        nps = f"{{the price of <{k}> {things}|the cost of <{k}> {things}|~the price for <{k}> {things}}}"
        return _Query(
            (Said(x), price, Given(k), "i32.mul", "output"),
            (values[2 * i] * wanted,),
            f"{x}: {{<0>|that is <0>|it costs <0>}}[.]",
            asks,
            nps,
            "",
            (wanted,),
        )
    asks = f"{{how much do all the {things} cost|what do the {things} cost together|how much do I pay for the {things}|what do I pay for all the {things}|how much are the {things} in total|what do the {things} come to|~what is the bill for just the {things}}}"
    nps = f"{{the total for the {things}|the cost of all the {things}|the total price of the {things}|~the sum to pay for the {things}}}"
    return _Query(
        (Said(x), price, amount, "i32.mul", "output"),
        (values[2 * i] * values[2 * i + 1],),
        f"{x}: {{<0>|that is <0>|the total is <0>}}[.]",
        asks,
        nps,
        "",
    )


def _bill(_random: Random, _names: Sequence[str], _unit: str, values: Sequence[int]) -> _Query:
    """What all of it costs."""
    prices, amounts = values[::2], values[1::2]
    code: list[Item] = [Given(0), Given(1), "i32.mul"]
    for i in range(1, len(prices)):
        code += [Given(2 * i), Given(2 * i + 1), "i32.mul", "i32.add"]
    return _Query(
        (*code, "output"),
        (sum(price * amount for price, amount in zip(prices, amounts, strict=True)),),
        "{the total is <0>|all of it costs <0>|together that is <0>|<0>|it comes to <0>}[.]",
        "{what does everything cost together|how much do I pay for all of it|what is the whole order worth|what is the bill|what do I owe|how much is that in total|how much does it all cost|what does it come to|how much do I have to pay|how much is everything together|what is the total price|how high is the bill|what will I pay in total|how much money do I need for that|~what do I have to pay in all|~how much does all of that come to}",
        "{the total price of the order|the sum of price times quantity|the total cost|the grand total for everything|the total price|the cost of everything|the price of all of it together|the bill|the total amount to pay|the value of the whole order|the total for the whole order|the sum to pay|~the cost of the whole order|~the amount I owe}",
        "{multiply each price by its quantity and add it all up|work out the total cost|total the order|add up the order|calculate the total price|work out the bill|add up what everything costs|figure out how much I have to pay|compute the cost of the whole order|tell me what I owe|multiply prices and quantities and add everything up|~tell me what all of it costs|~add up the bill}",
    )
