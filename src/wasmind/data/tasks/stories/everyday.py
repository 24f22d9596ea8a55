"""Problems as people type them on their own: change, seats, ages, temperatures, clocks, recipes, fuel and the like."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from wasmind.data.tasks.stories.story import Story, asked, sought
from wasmind.data.tasks.stories.words import BUY, DEAR, EAT, OWN, PACK, PEOPLE, kind, together

_CASH = "{<$0>|<$0>|<0>|that is <$0>|it is <$0>}."
_X = "{<0 <x>>|<0>|<0 <x>>|that is <0 <x>>}."
_Y = "{<0 <y>>|<0>|<0 <y>>|that is <0 <y>>}."
_Z = "{<0 <z>>|<0>|<0 <z>>}."
_MINUTES = "{<0 minute>|<0>|it takes <0 minute>|that is <0 minute>}."
_YEARS = "{<0>|<0> years old|<0 year>|that is <0>}."
_DEGREES = "{<0 degree>|<0>|it is <0 degree>|that is <0 degree>}."
_METRES = "{<0 metre>|<0>|that is <0 metre>}."
_PAGES = "{<0 page>|<0>|that is <0 page>}."
_DAYS = "{<0 day>|<0>|it takes <0 day>}."
_NOTES = (10, 20, 50, 100, 200, 500)
_WEAR = kind(
    "jacket, shirt, skirt, scarf, cap, belt, sweater, dress, hat, blouse, raincoat, hoodie, tie, bathrobe, vest, "
    "pair of jeans, pair of boots, pair of sandals, swimsuit, handbag, rucksack, wallet, pair of sunglasses"
)


def _note(price: int, skip: int = 0) -> int:
    """A banknote that pays a price, and not always the smallest."""
    large = [note for note in _NOTES if note > price]
    return large[min(skip, len(large) - 1)]


def _trimmed(story: Story) -> Story:
    """The story without the numbers at the end that only other questions of the same telling need."""
    used = max(int(k) for k in re.findall(r"<[$%]?(\d)[ >]", story.text)) + 1
    drawn = len(story.values(*(low for low, _ in story.ranges)))
    if used == drawn:
        return story
    spare = (1,) * (drawn - used)
    return replace(
        story,
        values=lambda *numbers: story.values(*numbers)[:used],
        fits=lambda *numbers: story.fits(*numbers, *spare),
    )


_PAYING = (
    *asked(
        "{<A> <pays/paid> for a <x> that <=costs/cost> <$0> with a <1> dollar {bill|note}. a <y> in the same shop <=is/was> <$2>|<A> <buys/bought> a <x> for <$0> and {<hands/handed> over|<gives/gave> the cashier|<puts/put> down} a <1> dollar {note|bill}. next to it <=is/was> a <y> {for|at} <$2>"
        "|a <x> <=costs/cost> <$0> and a <y> <$2>. <A> {<takes/took>|<chooses/chose>|<buys/bought>} the <x> and <pays/paid> with a {banknote of <1> dollars|<1> dollar bill|~<1> dollar note}|with a <1> dollar {bill|note} <A> <pays/paid> for a <x> at <$0>, {although|while} a <y> {<=costs/cost>|<=sells/sold> for} <$2>}.",
        ((4, 180), (0, 1), (3, 150)),
        sought(
            "{how much change <does/did> <he> get|how much money <does/did> <he> get back|what change <does/did> <A> get|how many dollars <does/did> <he> get back|how much did the cashier give back|what is the change|~how much comes back}?",
            "b-a",
            _CASH,
        ),
        sought(
            "{how much would the <x> and the <y> cost together|what would <he> pay for both|what is the price of the <x> and the <y> together|~how much are the two things}?",
            "a+c",
            _CASH,
        ),
        sought(
            "{how much do two such <x+> cost|what is the price of two <x+>|what would <he> pay for two of the <x+>|~how much money is needed for two of the <x+>}?",
            "2*a",
            _CASH,
        ),
        values=lambda a, b, c: (a, _note(a, b), c),
        kinds=(
            tuple(w for w in _WEAR if " of " not in w),
            tuple(w for w in BUY if " of " not in w and not w.startswith("u")),
        ),
        fits=lambda a, b, c: c not in (a, b),
        anyone=True,
    ),
    *asked(
        "{I pay for a <0> dollar <x> with a <1> dollar {bill|note}|I {buy|get} a <x> for <$0> and {pay with|give|hand over} a <1> dollar {bill|note}|a <x> costs <$0>{, | and }I have a <1> dollar {bill|note}|paid <$1> for a <0> dollar <x>|a <0> dollar <x> is paid {for |}with a <1> dollar {bill|~banknote}}.",
        ((3, 180), (0, 1)),
        sought(
            "{how much change do I get|how much do I get back|how much change|what change is due|change|how much change should I get|what is my change|~what do I get in return}?",
            "b-a",
            _CASH,
        ),
        values=lambda a, b: (a, _note(a, b)),
        kinds=(tuple(w for w in (*_WEAR, *DEAR) if " of " not in w and w[0] not in "aeiou"),),
    ),
    *asked(
        "{<0 <x>> at <$1> each{,|;} paid with {a |}<$2>|<0 <x>>, <1> dollars each, paid with a <2> dollar {bill|note}|<0> <x+> cost <$1> {each|apiece|a piece}, I {have|give|pay with} <$2>|bought <0 <x>> at <$1> {each|apiece} with <$2>|~<$2> in hand and <0 <x>> to pay at <$1> each}.",
        ((2, 12), (2, 40), (0, 1)),
        sought(
            "{change|how much change|what is the change|how much is left|how much do I get back|money back|~what comes back}?",
            "c-a*b",
            _CASH,
        ),
        sought(
            "{total|what is the total price|how much do they cost|how much for all of them|price of all <x+>|~what do they come to}?",
            "a*b",
            _CASH,
        ),
        values=lambda a, b, c: (a, b, _note(a * b, c)),
        fits=lambda a, b, c: a * b < c,
        kinds=((*_WEAR, *BUY),),
    ),
    *asked(
        "{<A> @buys <0 <x>> {for|at} <$1> each and <2 <y>> {for|at} <$3> each|at the <shop> a <x> <=costs/cost> <$1> and a <y> <$3>. <A> <takes/took> <0 <x>> and <2 <y>>|the <x+> <=are/were> <$1> each and the <y+> <$3> each. <A> {<orders/ordered>|<puts/put> in <his> basket|@buys} <0 <x>> and <2 <y>>}.",
        ((2, 12), (2, 30), (2, 12), (2, 30)),
        sought(
            "{how much <does/did> <A> pay @all|what is the total|how much does it cost @all|how much money <does/did> <he> spend|what <does/did> <he> pay for everything|~what does the whole purchase cost}?",
            "a*b+c*d",
            _CASH,
        ),
        sought(
            "{how much <does/did> <he> pay for the <x+>|what do the <x+> cost {together|@all}|how much of the money goes to the <x+>|~how much is spent on the <x+>}?",
            "a*b",
            _CASH,
        ),
        sought(
            "{how much are the <y+> {alone|together}|how much <does/did> <he> pay for the <y+>|what is the price of all the <y+>}?",
            "c*d",
            _CASH,
        ),
        sought(
            "{how many things <does/did> <he> buy|how many things is that @all|how many pieces <does/did> <he> carry home|~how many items are in the bag}?",
            "a+c",
            "{<0>|<0 thing>|that is <0>}.",
        ),
        kinds=(tuple(w for w in BUY if w[0] not in "aeiou"), tuple(w for w in EAT if w[0] not in "aeiou")),
        anyone=True,
    ),
    *asked(
        "{{<0 <x>> cost <$1>|the offer: <0 <x>> for <$1>|at the <shop> you get <0 <x>> for <$1>|a stall <=sells/sold> <0 <x>> for <$1>|<x+> are sold at <0> for <$1>}. {<A> <needs/needed> <2 <x>>|<A> {<wants/wanted>|<takes/took>} <2>|<A> {<is/was> after|<looks/looked> for} <2> of them}}.",
        ((2, 8), (2, 15), (2, 9)),
        sought(
            "{how much <does/did> <he> pay|what do that many <x+> cost|how much is that|how much money <does/did> <he> need|~what will <he> pay}?",
            "c/a*b",
            _CASH,
        ),
        sought(
            "{how many times <does/did> <he> use the offer|how many such offers <does/did> <he> take|how many sets of the offer is that|~how often must <he> take the offer}?",
            "c/a",
            "{<0>|<0 time>|that is <0>}.",
        ),
        values=lambda a, b, c: (a, b, a * c),
        fits=lambda a, b, c: a != b,
        kinds=((*EAT, *OWN),),
    ),
    *asked(
        "{<a container> {of|with} <0 <x>> costs <$1>. {a family|a club|a café|the class|a canteen} orders <2 <container>>|<0 <x>> come in <a container>, {which costs|for} <$1>. we {take|need|order} <2> of these <container+>|<2 <container>> were {ordered|bought} at <$1> each, and {in each were <0 <x>>|each held <0 <x>>}}.",
        ((6, 40), (3, 60), (2, 15)),
        sought(
            "{how many <x+> {is that|are that|are there} @all|how many <x+> are in all the <container+>|how many <x+> are there|~what is the number of <x+>}?",
            "a*c",
            _X,
        ),
        sought(
            "{how much do the <container+> cost @all|what is the price of all the <container+>|how much is to be paid|~what is the bill}?",
            "b*c",
            _CASH,
        ),
        kinds=(
            kind(
                "bottle, egg, lemonade, cola, jar of honey, tin of soup, carton of milk, candle, orange, yoghurt, light bulb, roll of tape, juice, tile"
            ),
        ),
        fits=lambda a, b, c: len({a, b, c}) == 3,
    ),
    *asked(
        "{a crate with <0 <x>> costs <1> dollars|one crate holds <0 <x>> and costs <$1>|<0 <x>> are in a crate, and a crate costs <$1>}.",
        ((6, 40), (3, 60), (2, 15)),
        sought(
            "{how many <x+> are in <2 crate>|how many <x+> are there in <2 crate>|<2 crate> hold how many <x+>|if I buy <2 crate>, how many <x+> do I have}?",
            "a*c",
            _X,
        ),
        sought(
            "{how much do <2 crate> cost|what do I pay for <2 crate>|what is the price of <2 crate>|~and <2 crate> cost how much}?",
            "b*c",
            _CASH,
        ),
        kinds=(kind("bottle, can, melon, cabbage, jar, carton, mango, pineapple, tin, pot, flask, coconut"),),
        fits=lambda a, b, c: len({a, b, c}) == 3,
    ),
    *asked(
        "{<A> and <B> <=share/shared> <$0> {equally|evenly|fairly} with {a friend|<C>}. <A> then <spends/spent> <$1> {of <his> share |}on a <x>|<$0> <=are/were> shared equally among <A>, <B> and <C>. {later|that day|afterwards} <A> {<pays/paid>|<spends/spent>} <$1> for a <x>|three children <=find/found> <$0> and <=share/shared> it equally. <A>, one of them, <buys/bought> a <x> for <$1>}.",
        ((8, 90), (2, 80)),
        sought(
            "{how much of <his> share is left|how much <does/did> <A> have left of <his> share|how many dollars of the share <does/did> <he> still have|~what remains of <his> share}?",
            "a/3-b",
            _CASH,
        ),
        sought(
            "{how much did each of the three get|how much was each share|how many dollars did each of the three get|~what is a third of the money}?",
            "a/3",
            _CASH,
        ),
        values=lambda a, b: (3 * a, b),
        fits=lambda a, b: a // 3 > b + 1 and b != 3,
        kinds=(BUY,),
    ),
    *asked(
        "{<A> <is/was> saving for a <x> that <=costs/cost> <$0>. <he> already <has/had> <$1> and <saves/saved> <$2> {each|a|every} week|a <x> <=costs/cost> <$0>. <A> <has/had> <$1> in <his> {money box|piggy bank|account|drawer} and <puts/put> in <$2> more every week|with <$1> to start with, <A> <puts/put> aside <$2> a week for a <x> at <$0>}.",
        ((2, 20), (5, 200), (3, 25)),
        sought(
            "{how many weeks <does/did> <he> need|in how many weeks can <he> buy it|how many weeks does it take|after how many weeks can <A> buy the <x>|~for how many weeks must <he> save}?",
            "(a-b)/c",
            "{<0 week>|<0>|it takes <0 week>}.",
        ),
        sought(
            "{how much is still missing|how much more <does/did> <he> need|how much money <does/did> <A> still need|~what is still lacking}?",
            "a-b",
            _CASH,
        ),
        values=lambda a, b, c: (b + a * c, b, c),
        fits=lambda a, b, c: b != c,
        kinds=(tuple(w for w in DEAR if w[0] not in "aeiou"),),
        anyone=True,
    ),
    *asked(
        "{<A> {<wants/wanted>|<needs/needed>} a <x> for <$0> and <has/had> <$1>. <he> <earns/earned> <$2> for {mowing a lawn|walking dogs|washing cars|helping at a sale|babysitting}|<A> <has/had> <$1>, and <he> <gets/got> <$2> from <his> <kin>. <he> <dreams/dreamt> of a <x> that <=costs/cost> <$0>|the <x> in the window <=is/was> <$0>. <A> <has/had> saved <$1> and <gets/got> <$2> for <his> birthday}.",
        ((60, 500), (10, 200), (5, 100)),
        sought(
            "{how much <does/did> <he> still need|how much more <does/did> <A> have to save|how much money is still missing|how many dollars <is/was> <he> short|~what is lacking now}?",
            "a-b-c",
            _CASH,
        ),
        sought(
            "{how much money <does/did> <he> have now|how much <does/did> <A> have @all|how much <has/had> <he> got then|~what are <his> savings}?",
            "b+c",
            _CASH,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        kinds=(tuple(w for w in DEAR if w[0] not in "aeiou"),),
    ),
    *asked(
        "{{the|a} {theatre|circus|cinema|zoo|school fair|swimming pool|museum} sold <0 ticket> on Friday, <1> on Saturday and <2> on Sunday. each ticket cost <$3>|tickets {were|cost} <$3>. on Friday <0> were sold, on Saturday <1> and on Sunday <2>|Friday: <0> tickets. Saturday: <1>. Sunday: <2>. the price was <$3>}.",
        ((20, 400), (20, 400), (20, 400), (3, 19)),
        sought(
            "{how many tickets were sold @all|how many tickets were sold on the three days|what is the total number of tickets sold|~how many tickets went in all}?",
            "a+b+c",
            "{<0 ticket>|<0>}.",
        ),
        sought(
            "{how many tickets were sold on the {weekend|last two days}|how many tickets were sold on Saturday and Sunday together|~how many went on Saturday and Sunday}?",
            "b+c",
            "{<0 ticket>|<0>}.",
        ),
        sought(
            "{how much money came in on Friday|how much was taken on Friday|how much did the Friday tickets bring|~what were the takings on Friday}?",
            "a*d",
            _CASH,
        ),
        sought(
            "{how many more tickets were sold on Saturday than on Friday|by how many were there more tickets on Saturday than on Friday|how many fewer tickets did Friday have than Saturday}?",
            "b-a",
            "{<0>|<0> more|<0 ticket>}.",
        ),
        fits=lambda a, b, c, d: b > a,
    ),
)

_PLACES = (
    *asked(
        "{{a hall|a cinema|a theatre|a tent|a concert hall|an arena|a stand} has <0 row> {of|with} <1 <x>>{| each}. {<2> of them are taken|<2> are taken|<2 <x>> are {occupied|taken|in use}|at noon <2 <x>> are {taken|full}}|there are <0 row> with <1 <x>> in each. <2 <x>> are {taken|not free|occupied}|<2 <x>> are taken, and there are <0 row> of <1> {in the place|@all}}.",
        ((4, 30), (5, 40), (10, 700)),
        sought(
            "{how many are free|how many <x+> are {free|left|still free|empty}|how many <x+> {can still be taken|are not taken}|~how many <x+> stay empty}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> are there @all|how many <x+> is that @all|what is the total number of <x+>|how many <x+> are there, free or not}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> are in two rows|how many <x+> do two rows have|two rows have how many <x+>|~how many <x+> do the first two rows have}?",
            "2*b",
            _X,
        ),
        fits=lambda a, b, c: a * b > c + 1 and b != c,
        kinds=(kind("seat, chair, place, folding chair"),),
    ),
    *asked(
        "{a car park has <0 row> of <1 space>. <2 car> are parked|<0 row> of <1 parking space>, <2 car> are parked there|on a lot with <0 row> of <1 space> stand <2 car>}. {it is open {from <3> in the morning|for <3 hour> a day}|a ticket costs <$3>|parking costs <$3> an hour}.",
        ((5, 20), (10, 30), (20, 400), (2, 9)),
        sought(
            "{how many {spaces |}are {still |}free|how many more cars can park|how many cars can still come in|how many spaces are empty|~how much room is left, in cars}?",
            "a*b-c",
            "{<0 space>|<0>|<0>}.",
        ),
        sought(
            "{how many cars can park there @all|how many spaces are there|for how many cars is there room}?",
            "a*b",
            "{<0>|<0 space>|<0>}.",
        ),
        fits=lambda a, b, c, d: a * b > c + 1,
    ),
    *asked(
        "{<A> <opens/opened> <0 <y>> of <1 <x>> and <uses/used> <2 <x>>|<A> {@buys|<has/had>} <0 <y>> with <1 <x>> {in each|each}. <he> <uses/used> <2> of them {for {a project|the party|a game|the class|decoration}|on <day>|}|each <y> <=holds/held> <1 <x>>, and <A> <has/had> <0 <y>>. {by <day>|soon} <2 <x>> <=are/were> used up}.",
        ((2, 12), (4, 30), (3, 200)),
        sought(
            "{how many <x+> are left|how many <does/did> <he> have left|how many <x+> <has/had> <he> got left|how many are not used|~how many <x+> can <he> still use}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <he> have at first|how many <x+> were there {before|at first|to begin with}|how many <x+> were in all the <y+> together|~how many <x+> came in the <y+>}?",
            "a*b",
            _X,
        ),
        fits=lambda a, b, c: a * b > c + 1 and b != c,
        kinds=(
            kind(
                "battery, candle, crayon, sticker, nail, screw, paper cup, paper plate, napkin, balloon, bead, tea bag, envelope, straw, bandage, sheet, button, label, stamp, tile, seed, card, clip, match, pin, sponge"
            ),
            kind("pack, packet, box, bag, carton, case"),
        ),
        anyone=True,
    ),
    *asked(
        "{each table seats <0>. <1 guest> {are coming|are invited|come}{| to the wedding| to the feast}|each table has <0 chair>, and <1 guest> are {expected|invited}|at a {party|wedding|feast|dinner} <1 guest> sit at tables {for <0>|of <0>|with <0 seat>}|<1 guest>, tables for <0>|~<0> people fit at a table, and there are <1 guest>}.",
        ((3, 12), (3, 30)),
        sought(
            "{how many tables are needed|how many tables|how many tables do we need|how many tables must be set|how many tables do they fill|~for how many tables must there be room}?",
            "b/a",
            "{<0 table>|<0>|<0 table>|it takes <0 table>}.",
        ),
        values=lambda a, b: (a, a * b),
        fits=lambda a, b: a != b,
    ),
    *asked(
        "{each <x> {seats|takes|holds|has room for} <0>|<0> fit in one <x>|<a x> is for <0>|we have <x+> for <0>}.",
        ((2, 14), (2, 30)),
        sought(
            "{how many <x+> for <1 <y>>|how many <x+> do <1 <y>> need|how many <x+> are needed for <1 <y>>|if <1 <y>> come, how many <x+> are needed|<1 <y>> need how many <x+>|~to seat <1 <y>>, how many <x+> does it take}?",
            "b/a",
            _X,
        ),
        sought(
            "{how many <y+> fit in <1 <x>>|how many <y+> have room in <1 <x>>|<1 <x>>: how many <y+>|for how many <y+> are <1 <x>> enough|~with <1 <x>>, how many <y+> can come}?",
            "a*b",
            _Y,
        ),
        values=lambda a, b: (a, a * b),
        fits=lambda a, b: a != b,
        kinds=(
            kind("table, van, boat, tent, bench, canoe, taxi, sofa, cabin, bus, raft, minibus, gondola, booth"),
            PEOPLE,
        ),
    ),
    *asked(
        "{<0 <y>> {make|form|are split into|are put in} {teams|groups|crews} of <1>|from <0 <y>> {the coach makes|they make} {teams|groups} of <1>|{teams|groups} of <1> are made from <0 <y>>}. {each team gets <2 ball>|each group has <2 flag>|for each one there are <2 map>}.",
        ((20, 120), (3, 11), (2, 6)),
        sought(
            "{how many {teams|groups} {are there|is that|can be made}|how many full {teams|groups} are there|how many complete {teams|groups} do they make}?",
            "a/b",
            "{<0>|<0>|that is <0>}.",
        ),
        sought(
            "{how many <y+> are {left over|left|without a {team|group}}|how many <y+> do not fit in|how many <y+> remain|~how many <y+> must watch}?",
            "a%b",
            _Y,
        ),
        kinds=(("-",), tuple(w for w in PEOPLE if w not in ("person",))),
        fits=lambda a, b, c: a % b > 1 and b != c,
    ),
)

_AGES = (
    *asked(
        "{<A> is <0> {years old|now|years old now}. <B> is <1>|<A> is <0> and <B> is <1>|<B> is <1> years old, and <A> is <0>}.",
        ((5, 60), (5, 80), (2, 30)),
        sought(
            "{how old will <A> be in <2 year>|in <2 year>, how old will <A> be|what will <A>'s age be in <2 year>|how old is <A> <2 year> from now|~what age does <A> have <2 year> later}?",
            "a+c",
            _YEARS,
        ),
        sought(
            "{how old was <B> <2 year> ago|what was <B>'s age <2 year> ago|<2 year> ago, how old was <B>|~how old did <B> turn <2 year> ago}?",
            "b-c",
            _YEARS,
        ),
        sought(
            "{how old are they together|what is the sum of their ages|what do their ages add up to|how many years do they have together}?",
            "a+b",
            "{<0>|<0 year>|that is <0>}.",
        ),
        sought(
            "{what will be the sum of their ages in <2 year>|how old will they be together in <2 year>|in <2 year>, what will their ages add up to|<2 year> from now, what is the sum of their ages}?",
            "a+b+2*c",
            "{<0>|<0 year>|that is <0>}.",
        ),
        sought(
            "{how many years older is <B> than <A>|how much older is <B>|what is the difference between their ages|by how many years is <B> older than <A>}?",
            "b-a",
            "{<0 year>|<0>}.",
        ),
        fits=lambda a, b, c: b > a and b > c + 1,
    ),
    *asked(
        "{together <A> and <B> are <0 year> old. <A> is <1>|<A> and <B> are <0 year> old together, and <A> is <1>|the ages of <A> and <B> add up to <0>. <A> is <1>|<A> is <1>, and together with <B> that makes <0 year>}.",
        ((20, 150), (5, 90)),
        sought(
            "{how old is <B>|what is <B>'s age|how many years old is <B>|<B> is how old|~what age is <B>}?",
            "a-b",
            _YEARS,
        ),
        sought(
            "{how old will they be together in one year|what will their ages add up to next year|next year, what is the sum of their ages}?",
            "a+2",
            "{<0>|<0 year>|that is <0>}.",
        ),
        sought(
            "{how old will <A> be next year|what will be <A>'s age next year|how old is <A> in a year}?", "b+1", _YEARS
        ),
        fits=lambda a, b: a > b + 2,
    ),
    *asked(
        "{<0> {friends|siblings|cousins} are <1 year> old {together|in all}|the ages of <0> {friends|siblings|cousins|team-mates} add up to <1>|<0> {sisters|brothers|friends} have a total age of <1 year>}.",
        ((2, 9), (20, 200), (2, 20)),
        sought(
            "{what will the sum of their ages be in <2 year>|how old will they be together in <2 year>|in <2 year>, what will their ages add up to|what will be their total age in <2 year>|~what do their ages sum to <2 year> later}?",
            "b+a*c",
            "{<0>|<0 year>|that is <0>}.",
        ),
        sought(
            "{what was the sum of their ages <2 year> ago|<2 year> ago, how old were they together|how old were they together <2 year> ago}?",
            "b-a*c",
            "{<0>|<0 year>|that was <0>}.",
        ),
        fits=lambda a, b, c: b - a * c >= 2 * a and a != c,
    ),
    *asked(
        "{<A> is <0> {cm|centimetres} tall. <B> is <1> {cm|centimetres} taller{| than <A>}, and <C> is <2> {cm|centimetres} shorter than <A>|<B> is <1> cm taller than <A>, and <C> <2> cm shorter than <A>. <A> {measures|is} <0> cm|compared with <A>, <B> is <1> cm taller and <C> <2> cm shorter. <A> is <0> {cm|centimetres} tall}.",
        ((90, 180), (2, 30), (2, 30)),
        sought(
            "{how tall is <B>|what is <B>'s height|how many cm tall is <B>|how many centimetres does <B> measure}?",
            "a+b",
            "{<0> cm|<0>|<0 centimetre>}.",
        ),
        sought(
            "{how tall is <C>|what is <C>'s height|how many centimetres does <C> measure|~what height has <C>}?",
            "a-c",
            "{<0> cm|<0>|<0 centimetre>}.",
        ),
        sought(
            "{how much taller is <B> than <C>|by how many cm is <C> shorter than <B>|what is the difference in height between <B> and <C>|how many centimetres are between <B> and <C>}?",
            "b+c",
            "{<0> cm|<0>|<0 centimetre>}.",
        ),
        fits=lambda a, b, c: b != c,
    ),
    *asked(
        "{<A> is <0> {cm|centimetres} tall and {<B> is|<B>} <1>|<B> measures <1> cm, <A> <0> cm|<A>: <0> cm. <B>: <1> cm}. {<A> weighs <2> kilos|<A> is <2 year> old|<A> takes size <2>}.",
        ((90, 190), (90, 190), (20, 60), (2, 20)),
        sought(
            "{how much taller is <A>|how many centimetres taller is <A> than <B>|by how much is <B> shorter than <A>|what is the difference in height|~how many cm is <B> behind}?",
            "a-b",
            "{<0> cm|<0>|<0 centimetre>}.",
        ),
        sought(
            "{how tall will <A> be after growing <3> more {cm|centimetres}|if <A> grows <3> cm, how tall will <A> be|what is <A>'s height after {growing|~gaining} <3> cm}?",
            "a+d",
            "{<0> cm|<0>|<0 centimetre>}.",
        ),
        fits=lambda a, b, c, d: a > b + 1,
    ),
)

_COLD = (
    *(
        story
        for lower, rise in (((-20, 5), (2, 25)), ((-30, 0), (2, 12)))
        for story in asked(
            "{{at dawn|in the morning|at six o'clock} it is <0 degree>. {by noon|until noon|during the day} {the temperature rises by <1 degree>|it gets <1 degree> warmer|it climbs <1 degree>}|the thermometer shows <0 degree>{ at night|}. {then|in the morning|after sunrise} it rises by <1>|from <0 degree> the temperature {goes up|rises|climbs} by <1>}.",
            (lower, rise),
            (
                "{what is the temperature then|how many degrees is it then|what does the thermometer show then|how warm is it now, in degrees|~how cold or warm is it then}?",
                _DEGREES,
                "a b +",
                lambda a, b: a + b,
            ),
        )
    ),
    *asked(
        "{{in the evening|at noon|on <day>|at sunset|in <town>} it {is|was} <0 degree>. {overnight|in the night|by morning} {the temperature falls by <1 degree>|it gets <1 degree> colder|it drops <1 degree>|~it sinks by <1>}|it is <0 degree> and {falls|drops|goes down} by <1>|the temperature falls by <1 degree>. before that it was <0 degree>}.",
        ((-8, 15), (3, 30)),
        (
            "{what is the temperature then|how many degrees is it then|what does the thermometer show {then|after that}|how cold is it now, in degrees|~what temperature is that}?",
            _DEGREES,
            "a b -",
            lambda a, b: a - b,
        ),
    ),
    *asked(
        "{{in the afternoon|at noon} it is <0 degree>. {at night|by midnight} it {gets|is} <1 degree> colder, and {in the morning|by breakfast|then} it {warms up by <2>|rises <2 degree>}|from <0 degree> it drops by <1> and then rises by <2>|it is <0> degrees, then <1> degrees colder, then <2> degrees warmer}.",
        ((0, 20), (5, 35), (2, 15)),
        (
            "{what is the temperature {at the end|then|now}|how many degrees is it {in the end|then}|what does the thermometer say at last}?",
            _DEGREES,
            "a b - c +",
            lambda a, b, c: a - b + c,
        ),
        (
            "{how cold was it at the coldest, in degrees|what was the lowest temperature|how many degrees was it before it rose again}?",
            _DEGREES,
            "a b -",
            lambda a, b, c: a - b,
        ),
    ),
    *asked(
        "{a <x> is at <0 metre>. the <x> {rises|swims up|comes up} <1 metre>|the depth meter of a <x> shows <0 metre>. it {goes up|rises} <1 metre>|a <x> at <0 metre>, counted from the surface, goes up <1 metre>}.",
        ((-90, -20), (2, 70)),
        (
            "{at what height is it then, in metres|where is it now, in metres|what does the depth meter show then|~at how many metres is it now}?",
            _METRES,
            "a b +",
            lambda a, b: a + b,
        ),
        fits=lambda a, b: a + b < 0,
        kinds=(kind("diver, submarine, turtle, seal, whale, dolphin, probe, robot, diving bell"),),
    ),
    *asked(
        "{a <x> {flies|is|hovers} <0 metre> above the {sea|water|lake}. {straight below it|under it}, a <y> {swims|is} <1 metre> {below the surface|deep|under water}|a <y> is <1 metre> under water, and {right above it|over it} a <x> is <0 metre> above the water|<0 metre> over the waves hangs a <x>, <1 metre> under them swims a <y>}.",
        ((3, 90), (2, 80)),
        sought(
            "{how many metres {are|lie} between them|how far apart are they, in metres|what is the distance between the <x> and the <y>, in metres|how many metres above the <y> is the <x>|~how far below the <x> is the <y>, in metres}?",
            "a+b",
            _METRES,
        ),
        (
            "{what is the height of the <y>, if the surface is zero, in metres|at what height is the <y> when the water is at zero|where is the <y> on a scale that is zero at the surface}?",
            _METRES,
            "0 b -",
            lambda a, b: -b,
        ),
        kinds=(
            kind("gull, drone, kite, helicopter, balloon, pelican, heron"),
            kind("fish, diver, seal, shark, crab, turtle, dolphin, squid"),
        ),
    ),
    *asked(
        "{a {lift|cable lift} {is|stands|stops} on floor <0>. it goes {down <1 floor>|<1 floor> down}|a lift on floor <0> goes down <1>|from floor <0> the lift goes <1 floor> down}.",
        ((-1, 12), (2, 15)),
        (
            "{on which floor is it {then|now}|what floor is that|where is it now|at which floor does it arrive|~which number does the lift show now}?",
            "{<0>|floor <0>|it is on floor <0>}.",
            "a b -",
            lambda a, b: a - b,
        ),
    ),
    *asked(
        "{a ladder has <0 rung>. <A> {<stands/stood>|<is/was>} on rung <1>, <climbs/climbed> <2> up|on a ladder with <0 rung>, <A> <is/was> on rung <1> and {<climbs/climbed>|<goes/went>} <2> higher}.",
        ((15, 60), (2, 20), (2, 20)),
        sought(
            "{on which rung <is/was> <he> then|which rung <does/did> <he> reach|what is the number of <his> rung now|~at which rung <does/did> <he> stop}?",
            "b+c",
            "{<0>|rung <0>|on rung <0>}.",
        ),
        sought(
            "{how many rungs are still above <him>|how many more rungs to the top|how many rungs are left to the top|~how many rungs <does/did> <he> have to go}?",
            "a-b-c",
            "{<0 rung>|<0>|<0> more}.",
        ),
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{take a number, double it, add <0>: the result is <1>|I think of a number, double it and add <0>. I get <1>|<A> thinks of a number. twice the number plus <0> is <1>|<A> doubles a number and then adds <0>, {and gets|which gives} <1>}.",
        ((2, 40), (2, 60)),
        sought(
            "{what is the number|what was the number|which number is it|what number was it|find the number. what is it|~what did it start with}?",
            "(b-a)/2",
            "{<0>|the number is <0>|it was <0>}.",
        ),
        values=lambda a, b: (a, a + 2 * b),
        fits=lambda a, b: b != 2 * a,
    ),
    *asked(
        "{<A> thinks of a number, multiplies it by <0> and {takes away|subtracts} <1>. {the result is|that gives|<he> <gets>} <2>|I think of a number. <0> times this number, less <1>, is <2>|a number is multiplied by <0>, then <1> is taken away, and <2> is left|<2> is what {<A> gets|comes out} when a number is multiplied by <0> and <1> is subtracted}.",
        ((3, 12), (2, 30), (3, 30)),
        sought(
            "{what is the number|what was the number|which number is it|what number {is|was} it|~what was the first number}?",
            "(c+b)/a",
            "{<0>|the number is <0>|it was <0>}.",
        ),
        values=lambda a, b, n: (a, b, a * n - b),
        fits=lambda a, b, c: c > 1 and len({a, b, c}) == 3,
    ),
    *asked(
        "{{some <x+> {were|sat|stood} in {a|the} <y>. <0> {left|went away} and <1> came{| in}. {now|then} there are <2>|in {a|the} <y> were some <x+>. <0> of them {left|went}, then <1> {joined|arrived}, {which makes|and now there are} <2>}|<2 <x>> are in the <y>, after <0> {left|went away} and <1> {came|arrived}}.",
        ((2, 40), (2, 40), (5, 90)),
        sought(
            "{how many <x+> were there {at first|before|at the start|to begin with}|how many were in the <y> before|how many <x+> did it start with|~what was the number of <x+> before that}?",
            "c-b+a",
            _X,
        ),
        sought(
            "{how many more came than left|by how many did the number grow|how many more <x+> are there now than before}?",
            "b-a",
            "{<0>|<0> more|<0 <x>>}.",
        ),
        fits=lambda a, b, c: c > b and b > a + 1,
        kinds=(
            PEOPLE,
            kind("park, café, hall, shop, bus, train, library, gym, museum, waiting room, square, ship, room, pool"),
        ),
    ),
)

_CLOCKS = (
    *asked(
        "{{a film|a lesson|a concert|a meeting|a train ride|practice|the show} {lasts|goes|runs} from <0>:<1> to <2>:<3>|it starts at <0>:<1> and ends at <2>:<3>|{a bus|a train|a boat|the coach} leaves at <0>:<1> and arrives at <2>:<3>|from <0>:<1> to <2>:<3>}.",
        ((1, 11), (10, 50), (1, 5), (10, 59)),
        sought(
            "{how many minutes {is that|does it take}|how many minutes|how long is that, in minutes|how many minutes pass|~what is the time between, in minutes}?",
            "(c*60+d)-(a*60+b)",
            _MINUTES,
        ),
        values=lambda a, b, c, d: (a, b, a + c, d),
    ),
    *asked(
        "{it is <1> minutes past <0> o'clock|it is <1> minutes past <0>|the clock shows <0>:<1>|it is <1> minutes after <0>}. {the bell rings|the bus leaves|school starts|dinner is} at {<2> o'clock|<2>}.",
        ((1, 8), (10, 55), (1, 3)),
        sought(
            "{how many minutes {is that away|are left|are there until then}|how many minutes to go|how many minutes {must we wait|still}|~how long is the wait, in minutes}?",
            "c*60-(a*60+b)",
            _MINUTES,
        ),
        values=lambda a, b, c: (a, b, a + c),
    ),
    *asked(
        "{<A> <starts/started> at <0> minutes past {three|four|noon|ten|eight} and {<works/worked>|<walks/walked>|<reads/read>|<plays/played>} for <1 minute>|at <0> minutes past {nine|two|five|six} <A> {<leaves/left>|<sets off/set off>}, and the way <=takes/took> <1 minute>|it <=is/was> <0> minutes past {ten|one|seven}, and the {cake|bread|soup} <=needs/needed> <1 minute>}.",
        ((2, 30), (3, 28)),
        sought(
            "{how many minutes past the hour is it then|at how many minutes past the hour does it end|how many minutes past is it at the end|~which minute of the hour is it then}?",
            "a+b",
            "{<0>|<0> past|<0 minute>}.",
        ),
        sought(
            "{how many minutes are left {of|in} {the|that} hour then|how many minutes is it then to the full hour|how long is it then until the next full hour, in minutes|~from then, how many minutes to the hour}?",
            "60-a-b",
            _MINUTES,
        ),
    ),
    *asked(
        "{<A> <reads/read> <0 page> {a|each|every} day. the book <=has/had> <1 page>{, and the first chapter <=is/was> <2 page> long| and <2 chapter>|, not counting <2 picture>}|a book <=has/had> <1 page> and <2 chapter>. <A> <reads/read> <0 page> {a|each|per} day|the novel <=is/was> <1 page> long, with <2 picture>. every evening <A> <reads/read> <0 page> of it}.",
        ((4, 40), (3, 30), (5, 30)),
        sought(
            "{how many days <does/did> <he> need|in how many days is the book finished|how many days for the whole book|how many days does it take <him>|how long <does/did> <he> need for the book, in days|~after how many days is it read}?",
            "b/a",
            _DAYS,
        ),
        sought(
            "{how many pages <does/did> <he> read in a week|how many pages are that in a week|in one week, how many pages <does/did> <he> read}?",
            "7*a",
            _PAGES,
        ),
        values=lambda a, b, c: (a, a * b, c),
        fits=lambda a, b, c: len({a, b, c}) == 3 and b > 7 * a,
        anyone=True,
    ),
    *asked(
        "{a book has <0 page>. {I have read|I am on page|we are on page} <1>|<1> of <0 page> are read|I am on page <1> of <0>}.",
        ((80, 500), (10, 400)),
        sought(
            "{how many pages {are left|to go|are still to read|remain}|how many pages still|how many are left|how many more pages until the end|~how much is left, in pages}?",
            "a-b",
            _PAGES,
        ),
        fits=lambda a, b: a > b + 1,
    ),
    *asked(
        "{{a|the} <x> <y> <0 <z>> {a|per|in one|each} minute|<0 <z>> {a|per} minute is what the <x> <y>|in one minute {a|the} <x> <y> <0 <z>>}.",
        ((3, 60), (3, 40)),
        sought(
            "{how long does it need for <1 <z>>, in minutes|how many minutes for <1 <z>>|how many minutes do <1 <z>> take|in how many minutes are <1 <z>> done|~<1 <z>> take how many minutes}?",
            "b/a",
            _MINUTES,
        ),
        sought(
            "{how many <z+> in <1 minute>|how many <z+> are that in <1 minute>|in <1 minute>, how many <z+>|what comes out after <1 minute>|~after <1 minute>, how many <z+> is it}?",
            "a*b",
            _Z,
        ),
        sought("{how many <z+> are that in an hour|how many <z+> in one hour|how many <z+> per hour}?", "60*a", _Z),
        values=lambda a, b: (a, a * b),
        fits=lambda a, b: a != b,
        props=together(
            "printer/prints/page, copier/copies/sheet, tap/lets out/litre, pump/moves/litre, machine/fills/bottle, robot/packs/box, press/stamps/coin, mill/grinds/gram, hose/gives/litre, oven belt/bakes/biscuit, loom/weaves/row, saw/cuts/board, typist/types/word, folding machine/folds/letter, bottling line/fills/jar, knitting machine/knits/stitch, typewriter/writes/line, sorter/sorts/parcel"
        ),
    ),
    *asked(
        "{<A> {<drives/drove>|<rides/rode>|<sails/sailed>} <0 hour> at <1> kilometres an hour and {then |}<2 hour> at <3>{ kilometres an hour|}|for <0 hour> <A> <goes/went> <1> km an hour, then for <2 hour> <3> km an hour|the speed of <A> <=is/was> <1> km an hour for <0 hour> and <3> km an hour for the next <2 hour>. <he> <is/was> {on the way to <town>|on a long trip}}.",
        ((2, 7), (5, 110), (2, 7), (5, 110)),
        sought(
            "{how many kilometres is that @all|how far <does/did> <A> go, in kilometres|how long is the whole way, in km|how many km <does/did> <he> cover|~what distance is that, in km}?",
            "a*b+c*d",
            "{<0> km|<0 kilometre>|<0>}.",
        ),
        sought(
            "{how many hours is that @all|how long <is/was> <he> on the way, in hours|for how many hours <does/did> <he> travel}?",
            "a+c",
            "{<0 hour>|<0>}.",
        ),
        sought(
            "{how many kilometres is the first part|how far <does/did> <A> get in the first part, in km|how many km <does/did> <he> cover at first}?",
            "a*b",
            "{<0> km|<0 kilometre>|<0>}.",
        ),
    ),
    *asked(
        "{<A> {<runs/ran>|<walks/walked>|<cycles/cycled>|<drives/drove>} <0 kilometre> {on each of the five weekdays|every day from Monday to Friday} and <1 kilometre> on Saturday|from Monday to Friday <A> {<jogs/jogged>|<swims/swam>|<cycles/cycled>} <0 kilometre> a day, on Saturday <1>|on Saturday <A> {<walks/walked>|<runs/ran>} <1 kilometre>, on each weekday <0>}.",
        ((2, 40), (2, 60)),
        sought(
            "{how many kilometres is that {a week|in a week|@all}|how far is that in the whole week, in km|how many kilometres <does/did> <he> cover from Monday to Saturday|what is the total for the week, in km}?",
            "5*a+b",
            "{<0 kilometre>|<0> km|<0>}.",
        ),
        sought(
            "{how many kilometres is that on the weekdays|how many kilometres from Monday to Friday|how far <does/did> <he> get on the five weekdays, in km}?",
            "5*a",
            "{<0 kilometre>|<0> km|<0>}.",
        ),
        sought(
            "{how many kilometres more is it on Saturday than on a weekday|how much farther <does/did> <he> go on Saturday than on Monday, in km|by how many km is Saturday's way longer than Tuesday's}?",
            "b-a",
            "{<0 kilometre>|<0> km|<0>}.",
        ),
        fits=lambda a, b: b > a,
    ),
    *asked(
        "{{a|the} {museum|pool|library|bakery|zoo} is open from <0> to <1> o'clock. {on <day>|today|last week} <2 <x>> came before noon and <3> {after noon|in the afternoon}|<2 <x>> came in the morning and <3> later. {the place|the museum|the pool} is open from <0> to <1>}.",
        ((6, 11), (14, 22), (10, 300), (10, 300)),
        sought(
            "{how many <x+> came {@all|on that day}|how many <x+> were there @all|what is the total number of <x+>}?",
            "c+d",
            _X,
        ),
        sought(
            "{how many hours is it open|for how many hours is it open a day|how long is it open, in hours}?",
            "b-a",
            "{<0 hour>|<0>}.",
        ),
        sought(
            "{how many more came in the afternoon|how many more <x+> came later than in the morning|by how many were there more <x+> after noon}?",
            "d-c",
            "{<0>|<0> more|<0 <x>>}.",
        ),
        fits=lambda a, b, c, d: d > c,
        kinds=(kind("visitor, guest, customer, child, tourist, person, pupil, swimmer"),),
    ),
)


def _with_legs(one: int, another: int, a: int, b: int) -> tuple[int, ...]:
    """How many of two animals, and how many legs either has."""
    return a, b, one, another


_COUNTS = (
    *(
        story
        for legs, other, props in (
            (
                2,
                4,
                "hen/sheep/animal, duck/goat/animal, goose/cow/animal, ostrich/zebra/animal, turkey/pig/animal, parrot/dog/animal, rooster/horse/animal, stork/frog/animal, pigeon/cat/animal, chicken/donkey/animal",
            ),
            (
                4,
                6,
                "cat/beetle/animal, dog/bee/animal, lizard/ant/animal, rabbit/butterfly/animal, horse/fly/animal, mouse/ladybird/animal",
            ),
            (6, 8, "ant/spider/animal, beetle/spider/animal, bee/spider/animal"),
        )
        for story in asked(
            "{{on a farm|in a picture book|in the yard|in a barn|at a zoo|in the garden} {there are|live|we see} <0 <x>> and <1 <y>>|<A> {<counts/counted>|<sees/saw>|<draws/drew>} <0 <x>> and <1 <y>>|<0 <x>> and <1 <y>> {are in the yard|sit in a barn|are in the picture}}. {<a x> has <2> legs, <a y> <3>|each <x> has <2> legs and each <y> <3> legs}.",
            ((2, 40), (2, 40)),
            sought(
                "{how many legs {is that|are there|do they have} @all|how many legs are there|how many legs do they have {together|@all}|what is the number of legs|~how many legs walk about}?",
                "a*c+b*d",
                "{<0 leg>|<0>|they have <0 leg>}.",
            ),
            sought(
                "{how many legs do the <y+> have|how many legs do the <y+> stand on|how many of the legs belong to the <y+>}?",
                "b*d",
                "{<0 leg>|<0>}.",
            ),
            sought(
                "{how many animals are there|how many animals is that @all|what is the number of animals}?",
                "a+b",
                "{<0 animal>|<0>}.",
            ),
            values=partial(_with_legs, legs, other),
            props=together(props),
        )
    ),
    *asked(
        "{in {a shed|a car park|the yard|a shop|a garage} {there are|stand} <0 <x>> and <1 <y>>. {each|every} <x> has <2> wheels and {each|every} <y> <3>|a <x> has <2> wheels, a <y> has <3>. there are <0 <x>> and <1 <y>>|<A> {<repairs/repaired>|<counts/counted>|<sees/saw>} <0 <x>> and <1 <y>>. the <x+> have <2> wheels each, the <y+> <3>}.",
        ((2, 40), (2, 40), (1, 4), (1, 18)),
        sought(
            "{how many wheels are there {@all|}|how many wheels do they have @all|how many wheels is that together|~what is the number of wheels}?",
            "a*c+b*d",
            "{<0 wheel>|<0>}.",
        ),
        sought(
            "{how many vehicles are there @all|how many vehicles is that|what is the number of vehicles}?",
            "a+b",
            "{<0 vehicle>|<0>}.",
        ),
        sought(
            "{how many wheels do the <y+> have {together|@all}|how many of the wheels belong to <y+>|how many wheels go with the <y+>}?",
            "b*d",
            "{<0 wheel>|<0>}.",
        ),
        values=lambda a, b, c, d: (
            (a, b, 2, 3) if (c + d) % 3 == 0 else (a, b, 2, 4) if (c + d) % 3 == 1 else (a, b, 4, 3)
        ),
        kinds=(
            kind("bike, trolley, cart, scooter, toy truck, wagon, trike"),
            kind("buggy, go-cart, rickshaw, pram, handcart, truck, trailer"),
        ),
        fits=lambda a, b, c, d: len({a, b, c, d}) == 4,
    ),
    *asked(
        "{<A> @has <0 <x>>. <B> <=has/had> twice as many <x+>{, and <C> <=has/had> <1>| as <A>, and <C> <1>}|<B> <=has/had> twice as many <x+> as <A>, and <A> <has/had> <0>. <C> <=has/had> <1>|<C> <=owns/owned> <1 <x>>, <A> <0>, and <B> twice as many as <A>}.",
        ((3, 90), (3, 90)),
        sought("{how many <x+> <=does/did> <B> have|how many <x+> are <B>'s|~how many <x+> belong to <B>}?", "2*a", _X),
        sought(
            "{how many <x+> do <A> and <B> have together|how many <x+> are there between <A> and <B>|what do <A> and <B> have together, in <x+>}?",
            "a+2*a",
            _X,
        ),
        sought(
            "{how many <x+> do the three have @all|what is the number of <x+> of all three|how many <x+> are there if all three put theirs together}?",
            "a+2*a+b",
            _X,
        ),
        fits=lambda a, b: a != b,
        kinds=(OWN,),
    ),
    *asked(
        "{<A> @has <0 <x>>, twice as many as <B>. <C> <=has/had> <1>|<A> <has/had> twice as many <x+> as <B>. <A> <has/had> <0>, <C> <1>|with <0 <x>>, <A> <has/had> twice as many as <B>. <C> <has/had> <1>|<B> <=has/had> half as many <x+> as <A>, who <=has/had> <0>. <C> <=has/had> <1>}.",
        ((2, 90), (3, 90)),
        sought(
            "{how many <x+> <=does/did> <B> have|how many <x+> are <B>'s|how many <x+> belong to <B>|how many are <B>'s|~what is <B>'s number of <x+>}?",
            "a/2",
            _X,
        ),
        sought(
            "{how many <x+> do <A> and <B> have together|how many <x+> are there if <A> and <B> put theirs together|what is the total of <A> and <B>}?",
            "a+a/2",
            _X,
        ),
        sought(
            "{how many <x+> do <A> and <C> have together|if <A> and <C> put theirs together, how many <x+> is that}?",
            "a+b",
            _X,
        ),
        values=lambda a, b: (2 * a, b),
        fits=lambda a, b: a not in (b, 2 * b),
        kinds=(OWN,),
    ),
    *asked(
        "{a recipe for <0> people {takes|needs|calls for} <1> {grams|g} of <x> and <2 <y>>|for <0> people you {take|need} <1> g of <x> and <2 <y>>|<1> {grams|g} of <x> and <2 <y>> are for <0> people}.",
        ((2, 8), (20, 500), (2, 9), (2, 6)),
        sought(
            "{how many grams of <x> for <3> people|how many grams of <x> are needed for <3> people|how much <x> for <3> people, in grams|for <3> people, how many grams of <x>|~with <3> at the table, how many grams of <x> do you need}?",
            "b*(d/a)",
            "{<0 gram>|<0>|<0> g}.",
        ),
        sought(
            "{how many <y+> for <3> people|how many <y+> are needed for <3> people|for <3> people, how many <y+>|if <3> people eat, how many <y+>}?",
            "c*(d/a)",
            _Y,
        ),
        values=lambda a, b, c, d: (a, b, c, a * d),
        fits=lambda a, b, c, d: len({a, b, c, d}) == 4,
        kinds=(
            kind(
                "flour, sugar, rice, butter, cheese, oats, pasta, lentils, cocoa, yoghurt, beans, cream, quark, couscous"
            ),
            kind("egg, onion, tomato, carrot, lemon, apple, pepper, potato, banana, mushroom"),
        ),
    ),
    *asked(
        "{a {car|van|taxi|truck|delivery van} {uses|needs|burns} <0 litre> of {fuel|petrol|diesel} {for|per|every} <1> {kilometres|km}. the tank holds <2 litre>|<0 litre> of {fuel|petrol} take {a car|a truck|a van} <1> km, and the tank holds <2>|with a tank of <2 litre>, {a car|a bus} uses <0 litre> per <1> km}.",
        ((4, 30), (100, 100), (2, 9), (2, 9)),
        sought(
            "{how far does it go on a full tank, in km|how many kilometres can it go with a full tank|how many km with a full tank|~what distance does a full tank last, in km}?",
            "c/a*b",
            "{<0 kilometre>|<0> km|<0>}.",
        ),
        sought(
            "{how many litres for <3> km|how many litres does it need for <3> km|how much fuel for <3> km, in litres|for a trip of <3> km, how many litres}?",
            "d/b*a",
            "{<0 litre>|<0>}.",
        ),
        values=lambda a, b, c, d: (a, b, a * c, b * d),
        fits=lambda a, b, c, d: len({a, b, c, d}) == 4,
    ),
    *asked(
        "{{each|every} <x> {needs|takes|runs on} <0 battery>. <A> <has/had> <1 <x>> and <2> batteries|<A> <has/had> <2> batteries for <1 <x>>, each of which <=needs/needed> <0>|one <x> takes <0 battery>, <A> <has/had> <1 <x>> and a box with <2 battery>}.",
        ((2, 6), (3, 20), (3, 60)),
        sought(
            "{how many batteries do all the <x+> need|how many batteries are needed for all of them|how many batteries for all the <x+>|~to run all the <x+>, how many batteries does it take}?",
            "a*b",
            "{<0 battery>|<0>}.",
        ),
        sought(
            "{how many batteries are missing|how many more batteries <does/did> <he> need|how many more batteries must <he> buy|~how many batteries <is/was> <he> short}?",
            "a*b-c",
            "{<0 battery>|<0>|<0> more}.",
        ),
        fits=lambda a, b, c: a * b > c + 1 and len({a, b, c}) == 3,
        kinds=(
            kind(
                "toy, lamp, radio, robot, torch, toy train, clock, remote control, drone, game, lantern, scale, doll, toy boat"
            ),
        ),
        anyone=True,
    ),
    *asked(
        "{{an|the} album has <0 page> with <1 <x>> each|<0 page>, <1 <x>> on each|<A> <has/had> an album of <0 page> that <=takes/took> <1 <x>> a page|on each of the <0 page> <=fit/fit> <1 <x>>}. {<2> are already in|<2 <x>> are glued in|<2 <x>> are in it so far}.",
        ((5, 40), (3, 24), (5, 300)),
        sought(
            "{how many <x+> are missing|how many <x+> are still needed|how many <x+> does it still take|how many more <x+> fit in|~how many <x+> until it is full}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> fit in @all|how many <x+> are in the full album|how many <x+> does the album take|~for how many <x+> is there room}?",
            "a*b",
            _X,
        ),
        sought("{how many <x+> fit on two pages|two pages take how many <x+>}?", "2*b", _X),
        fits=lambda a, b, c: a * b > c + 1 and len({a, b, c}) == 3,
        kinds=(kind("sticker, photo, stamp, card, postcard, picture, ticket, coin, leaf"),),
    ),
    *asked(
        "{<0 <x>>, <1> per page|<0 <x>> go in an album, <1> {on|to} a page|<A> {<glues/glued>|<puts/put>} <0 <x>> in an album, <1> on each page|<1 <x>> fit on a page, and there are <0 <x>>}.",
        ((3, 24), (3, 40)),
        sought(
            "{how many pages|how many pages are needed|how many pages do they fill|how many pages is that|~for how many pages do they last}?",
            "a/b",
            _PAGES,
        ),
        values=lambda a, b: (a * b, a),
        fits=lambda a, b: a != b,
        kinds=(kind("sticker, photo, stamp, card, postcard, drawing, poem, leaf, label, sum"),),
    ),
    *asked(
        "{<0 step> to each floor|a tower has <0 step> per floor|each floor of {a house|a tower} has <0 step>|there are <0 step> between two floors}. {<A> <lives/lived> <1 floor> up|<A> <goes/went> up <1 floor>|<A> <climbs/climbed> <1 floor>}.",
        ((8, 30), (2, 15)),
        sought(
            "{how many steps is that|how many steps <does/did> <he> climb|how many steps must <he> go up|~after how many steps <is/was> <he> there}?",
            "a*b",
            "{<0 step>|<0>}.",
        ),
        sought(
            "{how many steps is it up and down|how many steps there and back|how many steps <does/did> <he> take up and down again}?",
            "a*b*2",
            "{<0 step>|<0>}.",
        ),
        fits=lambda a, b: a != b,
    ),
    *asked(
        "{<0 <x>> {in the box|in all|were bought|there}, {<1> broken and <2> missing|<1> sold and <2> given away|<1> gone on <day>, <2> on <dayb>}|start: <0 <x>>. gone: <1>, then <2>|had <0 <x>>, lost <1>, gave away <2>}.",
        ((10, 200), (2, 80), (2, 80)),
        sought(
            "{how many left|how many are left|what is left|how many <x+> now|how many still there|~and the rest}?",
            "a-b-c",
            _X,
        ),
        sought("{how many are gone|how many <x+> gone in all|how many less than before}?", "b+c", _X),
        fits=lambda a, b, c: a > b + c + 1 and b != c,
        kinds=((*OWN, *PACK),),
    ),
    *asked(
        "{<0 <x>> for <1> people|<0 <x>> and <1> people|<0 <x>>, <1> {kids|persons|friends|plates}|<0 <x>> shared by <1>}.",
        ((2, 12), (2, 20)),
        sought(
            "{how many each|how many for each|how many apiece|each gets how many|how many does each get|~what is one share}?",
            "a/b",
            _X,
        ),
        values=lambda a, b: (a * b, a),
        fits=lambda a, b: a != b,
        kinds=((*EAT, *OWN),),
    ),
    *asked(
        "{<0> bags, <1 <x>> in each, plus <2> loose ones|<0> bags of <1 <x>> and <2> loose <x+>|<2> loose <x+> and <0> bags {with|of} <1>|I have <0> bags with <1 <x>> {each|in each} and <2> more on the table}.",
        ((2, 15), (3, 40), (2, 30)),
        sought(
            "{how many <x+> altogether|total|how many in all|how many <x+> is that|how many @all|~sum of all <x+>}?",
            "a*b+c",
            _X,
        ),
        sought("{how many are in the bags|how many <x+> are not loose|how many in bags}?", "a*b", _X),
        kinds=((*EAT, *OWN),),
        fits=lambda a, b, c: len({a, b, c}) == 3,
    ),
)

_NOTED = (
    *asked(
        "{in <town> it {is|was} <0 degree>, in <townb> <1>|<town>: <0 degree>. <townb>: <1 degree>|the night in <town> {was|is} <0 degree>, the night in <townb> <1>|on <day> the thermometer {showed|read} <0 degree> in <town> and <1> in <townb>}.",
        ((-25, -1), (1, 25)),
        (
            "{how many degrees warmer was it in <townb>|what is the difference, in degrees|how many degrees lie between the two|how much colder was <town>, in degrees|~by how many degrees is <townb> ahead}?",
            "{<0 degree>|<0>|that is <0 degree>}.",
            "b a -",
            lambda a, b: b - a,
        ),
    ),
    *asked(
        "{<0 hour> of {work|cleaning|tutoring|baby-sitting|painting} at <$1> {an hour|per hour} and <$2> {in tips|for the bus|extra}|<A> <works/worked> <0 hour> for <$1> an hour and {<gets/got>|<is/was> given} <$2> extra|<$1> an hour for <0 hour>, plus <$2> {on top|as a bonus}}.",
        ((2, 12), (6, 30), (2, 40)),
        sought(
            "{how much is that @all|how much money altogether|what is the total|what does all of that come to|~what is the sum of it all}?",
            "a*b+c",
            _CASH,
        ),
        sought(
            "{how much is it for the hours alone|how much do the hours bring|what do the hours of work pay|how much without the extra}?",
            "a*b",
            _CASH,
        ),
        fits=lambda a, b, c: len({a, b, c}) == 3,
    ),
    *asked(
        "{a rope of <0> {m|metres} {is cut|gets cut} into pieces of <1> {m|metres}|<0> {m|metres} of {ribbon|wire|cable|cord}, cut into pieces of <1>|from <0> metres of {string|tape|pipe} come pieces of <1 metre>}. {each piece {sells for|costs} <$2>|one piece is <$2>}.",
        ((3, 15), (3, 20), (2, 25)),
        sought(
            "{how many pieces|how many pieces is that|how many pieces are there|into how many pieces is it cut|~what number of pieces is it}?",
            "a/b",
            "{<0 piece>|<0>}.",
        ),
        sought(
            "{how much for all the pieces|how much do all the pieces bring|what do the pieces cost @all|~what is the worth of all pieces}?",
            "a/b*c",
            _CASH,
        ),
        values=lambda a, b, c: (a * b, a, c),
        fits=lambda a, b, c: len({a, b, c}) == 3,
    ),
    *asked(
        "{<0 girl> and <1 boy> go on a trip, <2 adult> come {too|along}|a trip: <0 girl>, <1 boy>, <2 adult>|on the trip are <2 adult>, <1 boy> and <0 girl>}. {each ticket is <$3>|a ticket costs <$3>|<$3> per person}.",
        ((3, 30), (3, 30), (2, 6), (2, 20)),
        sought(
            "{how many children are there|how many children go|how many children|how many children is that}?",
            "a+b",
            "{<0>|<0 child>|there are <0 child>}.",
        ),
        sought(
            "{how many people go|how many people is that @all|how many tickets are needed|~how many seats do they need}?",
            "a+b+c",
            "{<0>|that is <0>}.",
        ),
        sought(
            "{what do all the tickets cost|how much for everybody|how much is it for all of them|how much do they pay @all}?",
            "(a+b+c)*d",
            _CASH,
        ),
        sought("{how much for the adults|what do the adults pay|how much do the adults' tickets cost}?", "c*d", _CASH),
        fits=lambda a, b, c, d: len({a, b, c, d}) == 4,
    ),
    *asked(
        "{<0> {km|kilometres} {by train|on the first day|before lunch}, then <1> {by bus|on foot|by bike}, the whole way is <2> {km|kilometres}|the way is <2 kilometre>. <0> are done {on <day>|by noon}, <1> {on <dayb>|after that}|of <2 kilometre>, <0> were {walked|driven} and then <1> more}.",
        ((5, 200), (5, 200), (20, 600)),
        sought(
            "{how many km to go|how many kilometres are left|how many km are still to go|how far is it still, in km|~what is still ahead, in km}?",
            "c-a-b",
            "{<0> km|<0 kilometre>|<0>}.",
        ),
        sought(
            "{how many km are done|how many kilometres so far|how far did they come so far, in km}?",
            "a+b",
            "{<0> km|<0 kilometre>|<0>}.",
        ),
        fits=lambda a, b, c: c > a + b + 1 and a != b,
    ),
)

EVERYDAY: tuple[Story, ...] = tuple(
    _trimmed(story) for story in (*_PAYING, *_PLACES, *_AGES, *_COLD, *_CLOCKS, *_COUNTS, *_NOTED)
)
"""What is asked every day."""
