"""Money, rates and plans of two or three steps, as people type them about their own life: short, often in the present, and
with numbers of which a question needs two or three."""

from __future__ import annotations

from wasmind.data.tasks.stories.story import Asked, asked, computed, sought
from wasmind.data.tasks.stories.words import kind, together

_M = "{<$0>|<$0>|<0>|it is <$0>|that is <$0>}."
_N = "{<0>|<0>|it is <0>|that is <0>}."
_X = "{<0 <x>>|<0>|<0>|<0 <x>>|there <0?is/are> <0 <x>>}."
_Y = "{<0 <y>>|<0>|<0>|<0 <y>>}."
_Z = "{<0 <z>>|<0>|<0>|<0 <z>>}."
_WEEKS = "{<0 week>|<0>|<0>|it takes <0 week>}."
_DAYS = "{<0 day>|<0>|<0>|it takes <0 day>}."


def _of(noun: str) -> str:
    """An answer that counts things with a name of their own."""
    return f"{{<0 {noun}>|<0>|<0>|that is <0 {noun}>}}."


def _gap(ask: str, two: str, says: str = _M) -> Asked:
    """A question for the difference of two numbers of which either may be the larger."""
    one, other = (ord(name) - ord("a") for name in two)
    return computed(ask, f"{two[0]} {two[1]} ~", lambda *numbers: abs(numbers[one] - numbers[other]), says)


_PAYING = together(
    "week/rent, week/board, month/rent, week/train fares, month/the loan, month/child care, week/groceries, "
    "month/the car, month/insurance, week/petrol, week/lunch, month/heating, day/bus fares, day/parking, week/bills, "
    "week/music lessons, month/the flat, week/a room, day/meals, day/the ferry, month/tools, week/the garage"
)
"""A stretch of time, and what is paid for in each."""
_JOB = kind(
    "bakery, car wash, garage, library, call centre, hotel, warehouse, florist, cinema, laundry, printing shop, dairy, "
    "post office, swimming pool, vet, nursery, museum, boat yard, pet shop, tailor, cafe, farm shop, gym, phone shop"
)
_GOODS = kind(
    "scarf, belt, mug, notebook, pillow, candle, tray, lamp, cap, plate, towel, apron, bowl, cushion, poster, umbrella, "
    "basket, clock, wallet, mirror, vase, jar of honey, pack of tea, T-shirt, torch, puzzle, calendar, flower pot, rug, "
    "bag of soil, lantern, teapot, brush, doormat, water bottle, lunch box, backpack, diary"
)
_WISH = kind(
    "bike, tent, telescope, guitar, laptop, camera, surfboard, keyboard, drone, kayak, sewing machine, coffee machine, "
    "skateboard, television, phone, tablet, sofa, freezer, violin, helmet, watch, microscope, canoe, printer, bookcase"
)

_WAGES = (
    *asked(
        "{<A> <earns/earned> <$0> every <x> {during|for} <1 <x>>. {out of that <he> <pays/paid> <$2> {for <y> every <x>|every <x> for <y>}|<y> <=costs/cost> <him> <$2> every <x>}|<A> <makes/made> <$0> a <x> {at a <z>|working at the <z>} and <spends/spent> <$2> a <x> on <y>. <he> <does/did> {this|that} for <1 <x>>|every <x> <A> <gets/got> <$0> and <pays/paid> <$2> for <y>. this <=goes on/went on> for <1 <x>>|for <1 <x>> <A> <earns/earned> <0> {per|a} <x> and <has/had> to pay <2> {per|a} <x> for <y>|~over <1 <x>> <A> <has/had> <$0> coming in each <x> and <$2> going out for <y>}.",
        ((20, 950), (2, 260), (3, 400)),
        sought(
            "{how much {money |}<does/did> <A> {earn|make|get} {in all|altogether|in the <1 <x>>|in total}|what {are|is} <A>'s total {earnings|pay} {for|over} the <1 <x>>|how much {money |}<does/did> <he> earn in <1 <x>>|~what <=does/did> all the pay come to}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much <does/did> <A> pay for <y> {in all|altogether|in total}|how much {money |}<does/did> <he> spend on <y> in <1 <x>>|what <=is/was> the total paid for <y>|how much {money |}goes to <y> in the <1 <x>>|~what do <1 <x>> of <y> cost <him>}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much {money |}<does/did> <A> {keep|have left|save} {in all|altogether|in the <1 <x>>|after <1 <x>>}|how much is left after {paying for <y>|<y>} in <1 <x>>|how much <does/did> <he> have left {when the <1 <x>> are over|in the end} after <y>|~after <1 <x>> what remains once <y> is paid}?",
            "(a-c)*b",
            _M,
        ),
        sought(
            "{how much {money |}is left {each|every} <x>|how much <does/did> <A> {keep|have left} {each|every|per} <x>|how much <does/did> <he> have left {a|per} <x> after {paying for |}<y>|~what remains of {one|a single} <x>'s pay once <y> is paid}?",
            "a-c",
            _M,
        ),
        fits=lambda a, b, c: c < a,
        props=_PAYING,
        kinds=(_JOB,),
        anyone=True,
    ),
    *asked(
        "{<A> <works/worked> <0> {hours|hrs} {each|every|a} day{ at a <x>|}, <1> days a week. the pay <=is/was> <$2> {an|per} hour|<A> <gets/got> <$2> an hour at the <x>. <he> <works/worked> <0> hours a day on <1> days of the week|at <$2> per hour, <A> <works/worked> <0> hours {on each of|for} <1> days|~with a wage of <$2> an hour <A> <is/was> at the <x> for <0> hours on <1> days a week}.",
        ((2, 12), (2, 7), (5, 60)),
        sought(
            "{how much <does/did> <A> {earn|make} {a|per|in a|each} day|what <=is/was> <A>'s pay for one day|how much money is that {a|per} day|~what does a single day bring}?",
            "a*c",
            _M,
        ),
        sought(
            "{how many hours <does/did> <A> work {a|per|in a|each} week|how many hours is that in a week|how long <does/did> <he> work each week|~what is the number of hours in <A>'s week}?",
            "a*b",
            _of("hour"),
        ),
        sought(
            "{how much <does/did> <A> {earn|make} {a|per|in a|each} week|what <=is/was> <A>'s {weekly pay|pay for one week}|how much money is that {a|per} week|~what does a whole week bring}?",
            "a*b*c",
            _M,
        ),
        kinds=(_JOB,),
        anyone=True,
    ),
    *asked(
        "{<A> <works/worked> {at|for} a <x> for <$0> an hour. on <day> <he> <works/worked> <1 hour> and on <dayb> <2 hour>|<A> <does/did> <1 hour> on <day> and <2 hour> on <dayb> at <$0> {an|per} hour|an hour at the <x> <=pays/paid> <$0>. <A> <is/was> there for <1 hour> on <day> and for <2 hour> on <dayb>}.",
        ((6, 60), (2, 12), (2, 12)),
        sought(
            "{how much <does/did> <A> {earn|make|get} on <day>|what <=is/was> <day>'s pay|how much money is that for <day>|~what <=does/did> <day> bring <him>}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much <does/did> <A> {earn|make|get} on <dayb>|what <=is/was> <dayb>'s pay|how much money is that for <dayb>|~what <=does/did> <dayb> bring <him>}?",
            "a*c",
            _M,
        ),
        sought(
            "{how many hours <does/did> <A> work {in all|altogether|on the two days}|for how many hours <is/was> <A> at work {in all|in total}|how many hours is that altogether|~what do the hours of both days come to}?",
            "b+c",
            _of("hour"),
        ),
        sought(
            "{how much <does/did> <A> {earn|make|get} {in all|altogether|on the two days|for both days}|what <=is/was> the pay for both days together|how much money is that in total|~what <=do/did> the two days bring <him>}?",
            "(b+c)*a",
            _M,
        ),
        _gap(
            "{how many more hours <does/did> <A> work on the longer day than on the shorter one|how many hours longer <=is/was> the longer day than the shorter one|by how many hours <=do/did> the two days differ|~how many hours lie between the two days}?",
            "bc",
            _of("hour"),
        ),
        fits=lambda a, b, c: b != c,
        kinds=(_JOB,),
        anyone=True,
    ),
    *asked(
        "{<A> <has/had> a {budget|limit} of <$0> for {clothes|presents|the party|the garden|the new flat|school things}. <he> {<spends/spent> <$1> on a <x> and <$2> on a <y>|<pays/paid> <$1> for a <x> and <$2> for a <y>}|<A> <wants/wanted> to spend <$0> at most. a <x> <=is/was> <$1>, a <y> <=is/was> <$2>, and <he> <buys/bought> {both|one of each}|<A> <goes/went> shopping with <$0>. <he> <gets/got> a <x> for <$1> and a <y> for <$2>|of <$0> for shopping, <$1> {<=goes/went> on} a <x> and <$2> on a <y> that <A> <wants/wanted>}.",
        ((20, 900), (3, 400), (3, 400)),
        sought(
            "{how much {money |}<does/did> <A> spend {in all|altogether|in total}|what <=do/did> the <x> and the <y> cost {together|altogether|in all}|how much <=are/were> both things|how much <does/did> <he> pay for both|~what <=does/did> the shopping come to}?",
            "b+c",
            _M,
        ),
        sought(
            "{how much {money |}<does/did> <A> have left|how much is left of the <$0>|how much {money |}<does/did> <he> still have|how much money is left over|~what remains of the <$0>}?",
            "a-b-c",
            _M,
        ),
        _gap(
            "{what is the difference between the two prices|how many dollars lie between the two prices|how much more is the dearer of the two things|how much less <does/did> <A> pay for the cheaper thing|~by how many dollars do the two prices differ}?",
            "bc",
            _M,
        ),
        sought(
            "{how much {money |}<=is/was> left after the <x> alone|if <A> {<buys/bought>|<takes/took>} only the <x> how much {money |}<=is/was> left|how much would <he> have left without the <y>|~had <he> left out the <y> how much would remain}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: b + c < a and b != c,
        kinds=(_GOODS, _GOODS),
        anyone=True,
    ),
    *asked(
        "{<A> {<buys/bought>|<orders/ordered>|<gets/got>} <0 <x>> {at|for} <$1> each and <2 <y>> {at|for} <$3> each|<A> <needs/needed> <0 <x>> and <2 <y>>. a <x> <=costs/cost> <$1> and a <y> <$3>|a <x> <=is/was> <$1>, a <y> <=is/was> <$3>. <A> <takes/took> <0> of the <x+> and <2> of the <y+>|<0 <x>> at <1> dollars and <2 <y>> at <3> dollars <=are/were> on <A>'s {list|receipt|bill}}.",
        ((2, 40), (2, 90), (2, 40), (2, 90)),
        sought(
            "{how much <does/did> <A> pay {in all|altogether|in total}|what <=is/was> the total {bill|cost|price}|how much <=are/were> all of the things together|how much money <=is/was> that in all|~what sum is due in the end}?",
            "a*b+c*d",
            _M,
        ),
        sought(
            "{how much <=do/did> the <x+> cost|how much <does/did> <A> pay for the <x+>|what is the total price of the <x+>|how much money <=goes/went> on the <x+>|~what sum is due for the <x+> alone}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much <=do/did> the <y+> cost|how much <does/did> <A> pay for the <y+>|what is the total price of the <y+>|how much money <=goes/went> on the <y+>|~what sum is due for the <y+> alone}?",
            "c*d",
            _M,
        ),
        sought(
            "{how many things <does/did> <A> {get|buy} {in all|altogether|in total}|how many <x+> and <y+> <=are/were> there together|how many things <=are/were> on the bill|~what is the number of things that <A> <has/had> to carry}?",
            "a+c",
            _of("thing"),
        ),
        sought(
            "{how much would one <x> and one <y> cost {together|altogether}|what is the price of one <x> and one <y>|how much <=is/was> a <x> together with a <y>|~what sum would be due for one of each}?",
            "b+d",
            _M,
        ),
        kinds=(_GOODS, _GOODS),
        anyone=True,
    ),
    *asked(
        "{<A> <pays/paid> with a <0> dollar note. {<he> <buys/bought>|there <=are/were>} <1 <x>> at <$2> each|<A> <takes/took> <1 <x>> to the {till|counter|cash desk}. each {one |}<=is/was> <$2>, and <he> <pays/paid> with a <0> dollar {note|bill}|<x+> <=are/were> <$2> each. <A> <gets/got> <1> and <hands/handed> over a <0> dollar {note|bill}|<A> only <has/had> a <0> dollar note. <he> <wants/wanted> <1 <x>>, at <2> dollars {each|a piece}}.",
        ((1, 5), (2, 30), (1, 90)),
        sought(
            "{how much <=do/did> the <x+> cost {in all|altogether}|what is the price of all the <x+>|how much {money |}<=is/was> that for the <x+>|how much <=are/were> the <x+>|~what sum is due for the <x+>}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much change <does/did> <A> get|what change <does/did> <he> {get|receive}|how much money <does/did> <he> get back|how much <=does/did> the cashier give back|~what does the cashier owe <A>}?",
            "a-b*c",
            _M,
        ),
        sought(
            "{how much would be left of the <$0> after only one <x>|if <A> took only one <x> how much change would there be|how much change is there for a single <x>|~with only one <x> what would be the change}?",
            "a-c",
            _M,
        ),
        values=lambda a, b, c: ((10, 20, 50, 100, 200)[a - 1], b, c),
        fits=lambda a, b, c: b * c < a,
        kinds=(_GOODS,),
        anyone=True,
    ),
)

_GOALS = (
    *asked(
        "{<A> <wants> {a|to buy a} <x> for <$0>. <he> {already |}<has> <$1> and <saves> <$2> a week|a <x> costs <$0>. <A> <has> <$1> {so far|already|in the bank} and <puts> {aside|away} <$2> every week|<A> <is> saving for a <x>. the price is <$0>, <he> <has> <1> dollars and <gets> <2> dollars {more |}a week}.",
        ((4, 50), (5, 300), (2, 60)),
        sought(
            "{how much {money |}<does> <A> still need|how much more {money |}<does> <he> need|how much is missing for the <x>|how many more dollars <does> <A> have to save|~how far <is> <A> from the price of the <x>}?",
            "a-b",
            _M,
        ),
        sought(
            "{{in|after} how many weeks can <A> {buy|get|afford} the <x>|how many weeks until <A> can buy the <x>|how many weeks {will|must} <he> save|how many more weeks <does> <A> have to save|~for how many weeks is <A> still without the <x>}?",
            "(a-b)/c",
            _WEEKS,
        ),
        sought(
            "{how much {money |}will <A> have after one {more |}week|how much {money |}<does> <he> have a week from now|how much is in the bank next week|~what will <A> own in seven days}?",
            "b+c",
            _M,
        ),
        values=lambda a, b, c: (b + a * c, b, c),
        kinds=(_WISH,),
        anyone=True,
    ),
    *asked(
        "{<A> <has/had> <$0> {in the bank|saved|in a jar}. <he> {<puts in/put in>|<adds/added>} <$1> {every|each} {week|week from now on} for <2 week>|<A> {<starts/started> with|<begins/began> with} <$0> and <saves/saved> <$1> a week. <he> <does/did> so for <2 week>|every week for <2 week>, <A> <puts/put> <$1> into a jar that already <=has/had> <$0> in it}.",
        ((5, 900), (2, 60), (2, 52)),
        sought(
            "{how much {money |}<does/did> <A> have {in the end|after the <2 week>|then}|how much {money |}is there after <2 week>|how much are the savings in the end|~what are <A>'s savings worth by then}?",
            "a+b*c",
            _M,
        ),
        sought(
            "{how much {money |}<does/did> <A> {add|put in} {in all|in the <2 week>|altogether}|how much <=is/was> {put in|added} in <2 week>|how much money <=is/was> new|~by how much do the savings grow}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much {money |}<does/did> <A> have after the first week|how much <=is/was> there after just one week|how much <=is/was> there with the first <$1> added|~what is there one week on}?",
            "a+b",
            _M,
        ),
        anyone=True,
    ),
    *asked(
        "{<A> <buys/bought> a <x> {on|by} instalments: <$0> {at once|down|first} and then <1> payments of <$2>|a <x> <=costs/cost> a deposit of <$0> and <1> {monthly |}payments of <$2> each. <A> <takes/took> it|<A> <pays/paid> <$0> down for a <x> and <$2> a month for <1 month>|for the new <x>, <A> <gives/gave> the shop <$0> {now|at once} and <owes/owed> <1> rates of <$2>|the shop <=wants/wanted> <1> rates of <$2> for the <x> {on top of|besides} the <$0> that <A> <pays/paid> at once}.",
        ((10, 500), (2, 36), (5, 90)),
        sought(
            "{how much <=does/did> the <x> cost {in all|altogether|in total}|what is the {full|total} price of the <x>|how much <does/did> <A> pay {in all|altogether} for the <x>|~what sum is paid when all is done}?",
            "a+b*c",
            _M,
        ),
        sought(
            "{how much <=are/were> the {payments|rates} without the {deposit|first <$0>}|how much <does/did> <A> pay after the first <$0>|what do the <1> payments come to|how much <=is/was> still to {pay|be paid} after the <$0>|~what do the later payments add up to}?",
            "b*c",
            _M,
        ),
        sought(
            "{by how much do the {deposit|first sum} and a single later payment differ|what is the difference between the first <$0> and one later payment|~what lies between the first sum and one of the later ones}?",
            "a-c",
            _M,
        ),
        fits=lambda a, b, c: a > c,
        kinds=(_WISH,),
        anyone=True,
    ),
    *asked(
        "{the price of the <x> <=is/was> <$0>. <A> <pays/paid> <$1> {at once|down} and the rest in <2> equal {payments|monthly rates}|<A> <buys/bought> a <x> for <$0>, <$1> down and the rest in <2> equal payments|<A> <gives/gave> the shop <$1> as a deposit for a <x> that <=costs/cost> <$0>. the rest <=is/was> split into <2> equal {parts|rates}}.",
        ((5, 60), (10, 400), (2, 24)),
        sought(
            "{how much <=is/was> {each|one|every} {payment|rate}|how large <=is/was> {each|one} of the <2> {parts|payments}|how much <does/did> <A> pay each time|how much money <=is/was> each of the <2>|~what is due every time}?",
            "(a-b)/c",
            _M,
        ),
        sought(
            "{how much <=is/was> the rest|how much <=is/was> left to pay after the {first <$1>|<$1>}|how much <does/did> <A> still owe after the <$1>|how much <=is/was> still open|~what remains to be paid}?",
            "a-b",
            _M,
        ),
        values=lambda a, b, c: (b + a * c, b, c),
        kinds=(_WISH,),
        anyone=True,
    ),
    *asked(
        "{<A> <owes> <his> <kin> <$0>. <he> <pays> back <$1> {a|every|per} {month|week}. so far that is <2> times|<A> borrowed <$0> from <his> <kin>. <he> <has> paid back <$1> {on <2> occasions|<2> times}|<his> <kin> lent <him> <$0>. <A> <has> given back <$1> in each of the last <2 week>}.",
        ((3, 60), (2, 50), (2, 20)),
        sought(
            "{how much <does> <A> still owe|how much is left to pay back|how much {money |}must <A> still {pay|give} back|how much of the <$0> is still {open|unpaid}|~what remains of the debt}?",
            "a-b*c",
            _M,
        ),
        sought(
            "{how much has been paid back {so far|by now}|how much {money |}is paid back {already|so far}|how much {money |}did <A> pay back|what is the sum paid back|~how much is settled}?",
            "b*c",
            _M,
        ),
        sought(
            "{how many {payments|times} are {needed|enough} for the whole <$0>|how many payments does it take {in all|altogether} to pay back everything|in how many payments is the whole <$0> paid back|~how many payments make up the whole debt}?",
            "a/b",
            _of("payment"),
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: b * c < a,
        anyone=True,
    ),
)

_SHOW = kind(
    "circus, aquarium, water park, concert, museum, castle, boat tour, ice rink, cinema, puppet show, cable car, zoo, "
    "steam train, fun fair, play, science centre, mini golf course, cave, lighthouse, butterfly house, ball game, ropes course"
)
_PLAN = kind(
    "phone, music, film, gym, newspaper, internet, magazine, parking, swimming, yoga, storage, vegetable box, cloud, "
    "bus pass, library, gaming, car sharing, chess club, streaming, tool hire, bike hire, coffee"
)
_EVENT = kind(
    "cake sale, sponsored walk, concert, car wash, raffle, quiz night, book sale, bike ride, plant sale, dance, talent show, "
    "fun run, auction, pancake breakfast, garden party, swim, bottle collection, jumble sale, bake-off, swap shop"
)
_CAUSE = kind(
    "roof, playground, minibus, animal shelter, library, hospital, school garden, choir, rescue boat, village hall, "
    "football pitch, youth club, hospice, piano, fire station, museum, food bank, swimming pool, orchard"
)

_COSTS = (
    *asked(
        "{<A> <buys/bought> <0> adult tickets and <2> child tickets for the <x>. an adult <=pays/paid> <$1>, a child <$3>|a ticket for the <x> <=costs/cost> <$1> for adults and <$3> for children. <A> <goes/went> there with a group of <0 adult> and <2 child>|<0 adult> and <2 child> <=are/were> in <A>'s group for the <x>. tickets <=are/were> <$1> for adults and <$3> for children}.",
        ((2, 30), (4, 60), (2, 60), (2, 40)),
        sought(
            "{how much <=do/did> all the tickets cost|how much <=do/did> the tickets cost {altogether|in all|in total}|what <=is/was> the total price of the tickets|how much money <=does/did> the group pay|~what does the outing cost the group}?",
            "a*b+c*d",
            _M,
        ),
        sought(
            "{how much <=do/did> the adults pay {altogether|in all|together}|how much <=do/did> the adult tickets cost|what <=is/was> the price of all the adult tickets|~what sum do the grown-ups pay}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much <=do/did> the children pay {altogether|in all|together}|how much <=do/did> the child tickets cost|what <=is/was> the price of all the child tickets|~what sum do the young ones pay}?",
            "c*d",
            _M,
        ),
        sought(
            "{how many tickets <=is/was> that {altogether|in all}|how many tickets <=are/were> needed|how many people <=are/were> there in the group|~how many went in}?",
            "a+c",
            _N,
        ),
        sought(
            "{how much more is an adult ticket than a child ticket|how much less does a child pay than an adult|what is the difference between the two prices|~by how much is a child's ticket cheaper}?",
            "b-d",
            _M,
        ),
        fits=lambda a, b, c, d: b > d,
        kinds=(_SHOW,),
        anyone=True,
    ),
    *asked(
        "{<A> <pays> <$0> a month for {a|the} <x> plan and <$1> a month for {<y>|a <y> plan}|<A> <has> a <x> plan for <$0> a month. for <y> <he> <pays> <$1> {a|per} month|every month <A> <pays> <0> dollars for <x> and <1> for <y>|for two plans, <x> and <y>, <A> <pays> <$0> and <$1> a month}.",
        ((5, 90), (3, 80)),
        sought(
            "{how much is that {in a|per} year for both|how much do both plans cost {in|for} a {whole |}year|how much <does> <A> pay for the two plans in a year|what do both plans cost {in one year|each year}|~what is spent on the two of them from one new year to the next}?",
            "(a+b)*12",
            _M,
        ),
        sought(
            "{how much does the <x> plan cost {in a|per} year|how much <does> <A> pay for <x> {in a whole|in one} year|what is the price of the <x> plan {for a year|each year}|~over a year what does <x> cost}?",
            "a*12",
            _M,
        ),
        sought(
            "{how much does the <y> plan cost {in a|per} year|how much <does> <A> pay for <y> {in a whole|in one} year|what is the price of the <y> plan {for a year|each year}|~over a year what does <y> cost}?",
            "b*12",
            _M,
        ),
        sought(
            "{how much <does> <A> pay {a|each|per} month {in all|altogether|for both}|how much {money |}goes out {a|every} month|what do both plans cost {a|each} month|~what leaves the account month by month}?",
            "a+b",
            _M,
        ),
        _gap(
            "{by how much do the two monthly prices differ|how much more is the dearer plan {a|per} month|how many dollars lie between the two plans each month|~what is the gap between the two plans every month}?",
            "ab",
            _M,
        ),
        kinds=(_PLAN, _PLAN),
        fits=lambda a, b: a != b,
        anyone=True,
    ),
    *asked(
        "{<A> <is/was> {raising|collecting} money for the <y>: the target <=is/was> <$0>. the <x> <=brings in/brought in> <$1> and the {letters|neighbours|firms} {give|gave} <$2>|the target for the new <y> <=is/was> <$0>. <A> <has/had> <$1> from {the|a} <x> and <$2> from {friends|neighbours|letters}|with {the|a} <x> <A> <makes/made> <$1> for the <y>, and <$2> <=comes/came> from the {town|neighbours|parents}. <$0> <=is/was> the {goal|target}}.",
        ((100, 5000), (20, 2000), (20, 2000)),
        sought(
            "{how much {money |}<=is/was> {still missing|still needed}|how much more {money |}<does/did> <A> need|how much <=is/was> missing from the {target|<$0>}|how far below the target <is/was> <A>|~what <=is/was> still to be found}?",
            "a-b-c",
            _M,
        ),
        sought(
            "{how much {money |}<does/did> <A> have {so far|already|by now}|how much <=is/was> collected {in all|altogether}|how much {money |}<=has/had> come in {in total|altogether}|~what do both sums make}?",
            "b+c",
            _M,
        ),
        sought(
            "{how much <=is/was> still needed with just the <$1> {from|of} the <x>|counting only the <x> how much <=is/was> missing|~how much would be missing if only the <x> had brought money}?",
            "a-b",
            _M,
        ),
        _gap(
            "{by how many dollars do the two {sums|amounts} differ|what <=is/was> the difference between the two {sums|amounts} {collected|that came in}|~what lies between the two sums collected}?",
            "bc",
            _M,
        ),
        fits=lambda a, b, c: b + c < a and b != c,
        kinds=(_EVENT, _CAUSE),
        anyone=True,
    ),
    *asked(
        "{<0 <x>> were sold by <A> at a <y> for <$1> each. the {hall|stand|table} cost <$2>|at the <y> <A> sold <0 <x>> at <$1> each, and <he> had to pay <$2> for the {stall|hall|table}|<A> took a table at the <y> for <$2>. there <he> sold <0 <x>> for <$1> each|~with <$2> to pay for the stand, <A> sold <0 <x>> at <$1> a piece}.",
        ((5, 90), (2, 30), (3, 90)),
        sought(
            "{how much {money |}did the <x+> bring in|how much {money |}did <A> {take in|get} for the <x+>|how much did the buyers pay in all|~what were the takings}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much {money |}was left after the costs|what was the profit|how much {profit |}did <A> make|how much {money |}did <A> have left after the costs|~how much was earned beyond the costs}?",
            "a*b-c",
            _M,
        ),
        kinds=(_GOODS, _EVENT),
        fits=lambda a, b, c: a * b > c,
        anyone=True,
    ),
    *asked(
        "{a <x> usually <=costs/cost> <$0>. today each <=is/was> <$1> {cheaper|less|off}, and <A> <takes/took> <2>|there <=is/was> <$1> off every <x>. the old price <=is/was> <$0>. <A> <buys/bought> <2 <x>>|<x+> <=are/were> reduced by <$1> from <$0>. <A> <gets/got> <2>|<A> <has/had> coupons, each for <$1> off a <x> of <$0>, and <he> <uses/used> <2> of them}.",
        ((6, 200), (1, 60), (2, 40)),
        sought(
            "{how much <does/did> <A> save {in all|altogether}|how much {money |}<=is/was> saved {in all|in total}|what <=is/was> the whole {saving|discount}|~how much stays in <A>'s pocket thanks to the lower price}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much <does/did> <A> pay {in all|altogether|for {them|all}}|how much <=do/did> the <2 <x>> cost {now|in the sale}|what <=is/was> the total price {now|after the discount}|how much money <does/did> <he> need for all of them|~what sum is due at the till}?",
            "(a-b)*c",
            _M,
        ),
        sought(
            "{how much <=is/was> one <x> now|how much <does/did> <A> pay for {one|each} <x>|what <=is/was> the new price of one|~for how much can a single <x> be had}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much would the <2 <x>> have cost {before|without the discount}|what <=is/was> the old price of all the <2>|how much are <2 <x>> at the old price|~what would have been due at the old price}?",
            "a*c",
            _M,
        ),
        fits=lambda a, b, c: b < a,
        kinds=(_GOODS,),
        anyone=True,
    ),
    *asked(
        "{<A> <drives> <0 <z>> a day {to work and back|for the job|with a van}. {the|<his>} car {goes|does} <1 <z>> on a litre of petrol, and a litre costs <$2>|petrol costs <$2> a litre. a litre is enough for <1 <z>>, and <A> <drives> <0 <z>> a day|with one litre of petrol <A> <drives> <1 <z>>. <he> <drives> <0 <z>> every day, and the price is <$2> a litre}.",
        ((2, 30), (5, 30), (2, 5)),
        sought(
            "{how many litres {of petrol |}<does> <A> {need|use} {a|per|each} day|how much petrol {in litres |}is needed {a|per} day|how many litres is that {a|per} day|~what is a day's use of petrol in litres}?",
            "a/b",
            _of("litre"),
        ),
        sought(
            "{how much {money |}<does> <A> {pay|spend} {on|for} petrol {a|per|each} day|how much does the petrol cost {a|per} day|what does a day's driving cost|~for one day what is the bill at the pump}?",
            "a/b*c",
            _M,
        ),
        sought(
            "{how far <does> <A> drive in a week with no day off|how many <z+> is that in a full week of driving|how many <z+> <does> <he> drive in a whole week|~how far is it from Monday to Sunday}?",
            "a*7",
            "{<0 <z>>|<0>|<0>|it is <0 <z>>}.",
        ),
        values=lambda a, b, c: (a * b, b, c),
        props=(("car", "car", "kilometre"), ("car", "car", "mile"), ("van", "van", "kilometre")),
        anyone=True,
    ),
    *asked(
        "{<A> drove <0> km {to|from} <town>. the {car|van} {uses|needs} a litre for every <1> km, and there were <2 litre> in the tank|a {car|van} {goes|gets} <1> {km|kilometres} per litre. <A> had <2 litre> in the tank and drove <0> {km|kilometres}|with <2 litre> of petrol in the tank, <A> set off for <town>, <0> {km|kilometres} away. one litre lasts for <1>}.",
        ((2, 30), (5, 25), (4, 90)),
        sought(
            "{how many litres {of petrol |}did <A> use {for the trip|on the way}|how many litres did the trip {take|need}|how much petrol {in litres |}was used {up|for the trip}|~what did the trip take from the tank, in litres}?",
            "a/b",
            _of("litre"),
        ),
        sought(
            "{how many litres {of petrol |}were left {in the tank|after the trip}|how much petrol {in litres |}was left {in the tank|in the end}|how many litres did <A> still have|~what did the tank still hold on arrival}?",
            "c-a/b",
            _of("litre"),
        ),
        sought(
            "{how far {could|can} <A> {get|drive} with {the full <2 litre>|all of the <2 litre>}|how many {km|kilometres} {could|can} <A> drive on <2 litre>|how far do the <2 litre> reach|~what distance was in the tank at the start}?",
            "b*c",
            _N,
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: a // b < c,
        anyone=True,
    ),
)

_DISH = together(
    "pizza/olive/slice of cheese, stew/carrot/potato, fruit salad/apple/banana, pie/plum/spoon of honey, soup/leek/onion, "
    "curry/pepper/tomato, cake/egg/bar of chocolate, loaf/spoon of seed/cup of water, casserole/sausage/potato, "
    "salad/radish/cucumber, crumble/pear/cup of oats, pot of chili/pepper/onion, trifle/peach/cup of cream, "
    "bowl of punch/orange/lemon, goulash/onion/tomato, lasagne/tomato/slice of ham, tart/apricot/egg, pudding/cherry/egg"
)
_AREA = kind(
    "garden, yard, kitchen, bedroom, hall, terrace, classroom, lawn, patch of lawn, playground, vegetable bed, car park, "
    "field, studio, living room, workshop, balcony, courtyard, basement, greenhouse, paddock, stage, barn"
)
_LAND = kind(
    "garden, yard, lawn, playground, vegetable bed, field, courtyard, paddock, meadow, orchard, pen, car park, vineyard"
)
_UNIT = kind("metre, foot, yard, metre, metre")

_SPACES = (
    *asked(
        "{a recipe for <1 person> <=needs/needed> <0 <y>> and <2 <z>>. <A> <cooks/cooked> it <3> times|for one <x> <A> <needs/needed> <0 <y>> and <2 <z>>, and it <=feeds/fed> <1>. <he> <makes/made> <3 <x>>|<A> <makes/made> <3 <x>>. {each|every} one <=takes/took> <0 <y>> and <2 <z>> and <=is/was> enough for <1>}.",
        ((2, 12), (2, 8), (2, 15), (2, 30)),
        sought(
            "{how many <y+> <does/did> <A> need {in all|altogether}|how many <y+> <=is/was> that {in all|in total}|how many <y+> <=are/were> needed|~what number of <y+> has to be bought}?",
            "a*d",
            _Y,
        ),
        sought(
            "{how many <z+> <does/did> <A> need {in all|altogether}|how many <z+> <=is/was> that {in all|in total}|how many <z+> <=are/were> needed|~what number of <z+> has to be bought}?",
            "c*d",
            _Z,
        ),
        sought(
            "{how many people {will|can} it feed|how many people <=can/could> eat {in all|altogether}|for how many people <=is/was> all of it enough|how many people <=can/could> <A> feed|~what number of guests gets a meal}?",
            "b*d",
            _of("person"),
        ),
        props=_DISH,
        anyone=True,
    ),
    *asked(
        "{<A> <has/had> a recipe for <0 person>. it <=says/said> <1 <y>>. <he> <wants/wanted> to cook for <2 person>|a <x> for <0 person> <=takes/took> <1 <y>>, and <A> <expects/expected> <2 person>|for <0> guests <A> <needs/needed> <1 <y>>. now <2> guests {are coming|want to come}}.",
        ((2, 9), (2, 9), (2, 12)),
        sought(
            "{how many <y+> <does/did> <A> need {now|for all of them|for <2 person>}|how many <y+> <=are/were> needed for <2 person>|how many <y+> must <he> {take|buy} for <2>|~what number of <y+> is right for <2>}?",
            "b*(c/a)",
            _Y,
        ),
        sought(
            "{how many <y+> <=are/were> there {for one person|per person}|how many <y+> <=does/did> each person get|how many <y+> does {a single|one} person eat|~what is one person's share of <y+>}?",
            "b/a",
            _Y,
        ),
        sought(
            "{how many times the recipe <=is/was> that|how many times must <A> make the recipe for <2 person>|how many of these recipes <=are/were> needed for <2>|~by what must everything in the recipe be multiplied}?",
            "c/a",
            _N,
        ),
        sought(
            "{how many more people are coming than the recipe {is made |}for|for how many more people than in the recipe is it|~how many people are there beyond those of the recipe}?",
            "c-a",
            _of("person"),
        ),
        values=lambda a, b, c: (a, a * b, a * c),
        props=_DISH,
        anyone=True,
    ),
    *asked(
        "{a <x> <=is/was> <0 <z>> long, and the width <=is/was> <1 <z>>|<A> <has/had> a <x> of <0> by <1> <z+>|<A>'s <x> <=is/was> <0 <z>> long and <1 <z>> wide|the <x> <=measures/measured> <0 <z>> by <1 <z>>}.",
        ((3, 120), (2, 90)),
        sought(
            "{what is the area of the <x>|how large is the area of the <x>|how many square <z+> does the <x> have|how many square <z+> of {floor|ground} are there|what is the area in square <z+>|~how many squares one <z> wide would cover the <x>}?",
            "a*b",
            _N,
        ),
        sought(
            "{what is the perimeter of the <x>|how long is it once around the <x>|how many <z+> of {fence|tape|string} go once around the <x>|how long must a {fence|rope} around the <x> be|what is the perimeter|~how far does someone walk who goes around the edge of the <x>}?",
            "2*(a+b)",
            "{<0 <z>>|<0>|<0>|it is <0 <z>>}.",
        ),
        sought(
            "{how much longer than wide is the <x>|by how many <z+> is the <x> longer than wide|what is the difference between length and width|~what does the width lack to be as much as the length}?",
            "a-b",
            "{<0 <z>>|<0>|<0>|it is <0 <z>>}.",
        ),
        fits=lambda a, b: a > b,
        kinds=(_AREA, _AREA, _UNIT),
        anyone=True,
    ),
    *asked(
        "{<A> <wants> to {lay|cover} the floor of a <x> with tiles. <0> tiles fit {along|in} the length and <1> along the width, and <he> <has> <2 tile> {already|in the shed}|the floor of <A>'s <x> takes <0> rows of <1 tile>. <2 tile> are {there already|laid so far|in the car}|<2 tile> are in the {shed|hall}. <A> <needs> <0> rows with <1 tile> each for the <x>}.",
        ((4, 60), (4, 60), (3, 900)),
        sought(
            "{how many tiles {are|will be} {needed|on the floor} {in all|altogether}|how many tiles does the {whole |}floor {need|take}|how many tiles are needed for the whole floor|~what is the full number of tiles for the floor}?",
            "a*b",
            _of("tile"),
        ),
        sought(
            "{how many tiles are still missing|how many more tiles <does> <A> need|how many tiles must <he> still {buy|get}|~how many tiles are wanting}?",
            "a*b-c",
            _of("tile"),
        ),
        sought(
            "{how many tiles are there in two {such |}rows|how many tiles go into two of the rows|~what do two rows take}?",
            "2*b",
            _of("tile"),
        ),
        fits=lambda a, b, c: c < a * b,
        kinds=(_AREA,),
        anyone=True,
    ),
    *asked(
        "{a square <x> has sides of <0 <z>>. <A> <puts/put> a fence around it for <$1> {a|per} <z>|<A> <fences/fenced> a square <x> with <0 <z>> on {each|every} side. a <z> of fence <=costs/cost> <$1>|{each|every} side of <A>'s square <x> <=is/was> <0 <z>> long. a fence <=is/was> <$1> per <z>}.",
        ((3, 90), (2, 60)),
        sought(
            "{how many <z+> of fence <=are/were> needed|how long <=is/was> the {whole |}fence|how much fence {in <z+> |}<does/did> <A> need|what is the perimeter of the <x>|~what length of fence goes around it}?",
            "4*a",
            "{<0 <z>>|<0>|<0>|it is <0 <z>>}.",
        ),
        sought(
            "{how much <=does/did> the {whole |}fence cost|what <=is/was> the price of the {whole |}fence|how much {money |}<does/did> <A> pay for the fence|~what sum is due for the fence}?",
            "4*a*b",
            _M,
        ),
        sought(
            "{how much <=does/did> the fence {on|for|along} one side cost|what <=is/was> the price of fence for {one|a single} side|how much <does/did> <A> pay for one side|~what would a single side cost}?",
            "a*b",
            _M,
        ),
        sought(
            "{how many square <z+> does the <x> have|what <=is/was> the area of the <x>|how large <=is/was> the area inside the fence|~how much ground does the fence enclose}?",
            "a*a",
            _N,
        ),
        kinds=(_LAND, _LAND, _UNIT),
        anyone=True,
    ),
)

_HALL = kind(
    "theatre, cinema, hall, tent, church, circus, lecture room, stadium, school hall, bus, ferry, concert hall, arena, "
    "plane, train carriage, open-air stage, court room, gym, auditorium"
)
_STOCK = kind(
    "bag of rice, newspaper, candle, bottle of juice, box of tea, bread roll, light bulb, battery, jar of jam, pumpkin, "
    "tin of paint, sack of seed, phone card, Christmas tree, ice lolly, pot of basil, can of beans, pillow, notebook, "
    "bunch of tulips, box of nails, carton of milk, bag of charcoal, bar of soap, hot dog, doughnut, pretzel, magazine, pizza"
)
_BAKED = kind(
    "roll, bun, muffin, scone, biscuit, pretzel, bagel, cupcake, tart, croissant, doughnut, flapjack, samosa, dumpling, "
    "brownie, meringue, spring roll, sausage roll, cheese straw, macaroon, oat bar, fish cake"
)
_PACKED = together(
    "egg/box/fill, plum/crate/fill, candle/carton/fill, seedling/tray/fill, brick/pallet/load, chair/row/make, "
    "sandwich/platter/lay, tulip/bunch/tie, photo/page/fill, book/shelf/fill, bottle/crate/fill, button/card/sew, "
    "sock/drawer/fill, card/pack/make, bead/necklace/thread, bun/bag/fill, log/basket/fill, carrot/bundle/tie, "
    "cookie/tin/fill, pencil/case/fill, tile/stack/make, chocolate/box/pack, lemon/net/fill, soap bar/parcel/wrap"
)

_ROOM = (
    *asked(
        "{{a|the} <x> <=has/had> <0> rows of <1> seats. <2> seats <=are/were> taken|<A> <counts/counted> <0> rows in the <x>, with <1> seats in each. <2> people <=sit/sat> there already|in the <x> there <=are/were> <1> seats in each of the <0> rows, and <2> tickets <=are/were> sold|<2> tickets <=are/were> gone for a <x> with <0> rows of <1>}.",
        ((4, 60), (4, 60), (3, 900)),
        sought(
            "{how many seats <=are/were> there {in all|altogether|in total}|how many seats <=does/did> the <x> have|how many people fit into the <x>|what is the total number of seats|~for how many is the <x> made}?",
            "a*b",
            _of("seat"),
        ),
        sought(
            "{how many seats <=are/were> still {free|empty}|how many seats are left|how many seats can still be had|how many more people <=can/could> {come|get in}|~how many can still find a place}?",
            "a*b-c",
            _of("seat"),
        ),
        sought(
            "{how many seats <=are/were> there in two of the rows|how many people can sit in two of the rows|~how many fit into two rows}?",
            "2*b",
            _of("seat"),
        ),
        fits=lambda a, b, c: c < a * b,
        kinds=(_HALL,),
    ),
    *asked(
        "{a car park <=has/had> <0> levels with {room for <1 car>|<1> spaces} on {each|every one}. <2> cars <=are/were> {in it|there now}, and <3> more <=are/were> waiting|on each of the <0> levels of the garage there <=are/were> <1> spaces. when <A> <comes/came>, <2> spaces <=are/were> taken, and <3> cars <=are/were> in the queue|<A> <looks/looked> after a garage with <0> levels of <1> spaces. <2> cars <=stand/stood> there. <3> cars {more |}want to get in}.",
        ((2, 9), (20, 150), (10, 700), (2, 60)),
        sought(
            "{how many spaces <=are/were> there {in all|altogether|in total}|how many cars fit {in all|into the whole garage}|what is the total number of spaces|~for how many cars is it built}?",
            "a*b",
            _of("space"),
        ),
        sought(
            "{how many spaces <=are/were> free before the queue went in|how many spaces <=are/were> {free|empty} at the moment|how many spaces <=are/were> not taken|~how many cars could still find room}?",
            "a*b-c",
            _of("space"),
        ),
        sought(
            "{how many spaces are free when all of those waiting are in|how many free spaces will there be after the queue has driven in|how many spaces are left once the queue is inside|~with the queue inside, how many spaces stay empty}?",
            "a*b-c-d",
            _of("space"),
        ),
        sought(
            "{how many cars will there be with the queue|how many cars will be in the garage when those in the queue are in|how many cars is that counting those who are waiting|~how many cars do those inside and those outside make}?",
            "c+d",
            _of("car"),
        ),
        fits=lambda a, b, c, d: c + d < a * b,
    ),
    *asked(
        "{<A> <has/had> <0 <x>> in stock and <sells/sold> <1> {a|per|each} day. <he> <is/was> open for <2 day>|there <=are/were> <0 <x>> on <A>'s stand. {every|each} day <1> <=are/were> sold, for <2 day>|every day <A> <sells/sold> <1> of {the|<his>} <0 <x>>. {<2 day> passed|<2 day> went by}|<A>'s shop <=sells/sold> <1 <x>> a day for <2 day>. at the start <he> <has/had> <0>}.",
        ((20, 950), (2, 90), (2, 20)),
        sought(
            "{how many <x+> <does/did> <A> have {left |}{in the end|after the <2 day>}|how many <x+> <=are/were> left|how many <x+> <=are/were> left over after <2 day>|how many of the <x+> <=are/were> still there|~how many <x+> stay unsold}?",
            "a-b*c",
            _X,
        ),
        sought(
            "{how many <x+> <does/did> <A> sell {in all|altogether|in the <2 day>}|how many <x+> <=are/were> sold {in all|in <2 day>|in total}|what is the total number of <x+> sold|~how many <x+> go over the counter}?",
            "b*c",
            _X,
        ),
        sought(
            "{how many <x+> <=are/were> left after the first day|how many <x+> <does/did> <A> have when one day is over|how many <x+> <=are/were> there on the second morning|~when the first evening comes how many are there still}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: b * c < a,
        kinds=(_STOCK,),
        anyone=True,
    ),
    *asked(
        "{<A> <sells> <0 <x>> a day, on every day of the week. <1 week> ago <he> had <2 <x>>|<0 <x>> are sold in <A>'s shop every day, and the shop is never closed. at first there were <2>, <1 week> ago|<A> started with <2 <x>> <1 week> ago and <has> sold <0> on every single day}.",
        ((2, 30), (2, 9), (50, 3000)),
        sought(
            "{how many <x+> <does> <A> sell in a week|how many <x+> are sold {a|each|per} week|how many <x+> is that for one week|~what number of <x+> goes in a week}?",
            "a*7",
            _X,
        ),
        sought(
            "{how many <x+> did <A> sell {in all|altogether|in the <1 week>}|how many <x+> were sold in all {the|these} weeks|what is the number of <x+> sold in <1 week>|~how many <x+> were bought here in this time}?",
            "a*7*b",
            _X,
        ),
        sought(
            "{how many <x+> are {still there|left}|how many <x+> are left {now|after the <1 week>}|how many <x+> <does> <A> still have|~how many <x+> has nobody bought}?",
            "c-a*7*b",
            _X,
        ),
        fits=lambda a, b, c: a * b * 7 < c,
        kinds=(_STOCK,),
        anyone=True,
    ),
    *asked(
        "{<A> <bakes/baked> <0> trays of <1 <x>>. {<2 <x>>|<2>} <=are/were> {not sold|left over} {at closing time|in the evening}|there <=are/were> <1 <x>> on each tray, and <A> <takes/took> <0> trays to the {fair|market}. <he> <brings/brought> back <2 <x>>|<A> <makes/made> <0> trays with <1 <x>> each for the {class|party|fair}. when it <=is/was> over <2> <=are/were> left|<2 <x>> <=are/were> left in the evening. in the morning <A> had <0> trays of <1>}.",
        ((2, 20), (4, 48), (2, 90)),
        sought(
            "{how many <x+> <=are/were> {sold|eaten|gone}|how many <x+> did people {take|buy|eat}|how many <x+> <=are/were> not there any more|~how many found an eater}?",
            "a*b-c",
            _X,
        ),
        sought(
            "{how many <x+> did <A> have {at first|in the beginning}|how many <x+> <=are/were> there {at first|at the start}|how many <x+> <=are/were> {baked|made} {in all|altogether}|~what was the full number of <x+>}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> <=are/were> there on two trays|how many <x+> <=are/were> there on two of the trays|~what do two full trays make}?",
            "2*b",
            _X,
        ),
        fits=lambda a, b, c: c < a * b - 1,
        kinds=(_BAKED,),
        anyone=True,
    ),
    *asked(
        "{<A> <makes> <y+> {of|with} <1 <x>>. today <he> <has> <0 <x>>|<A> <has> <0 <x>>. {there are|it takes} <1> for {a|each|every} <y>|{a|each|every} <y> takes <1 <x>>. <A> <has> <0> {of them|ready|here}|<0 <x>> are here for <y+>. <A> <takes> <1> for each|<A> <needs> <1 <x>> for a <y>. there are <0 <x>> on the table}.",
        ((2, 90), (2, 48)),
        sought(
            "{how many <y+> can <A> <z>|how many <y+> can <he> <z>|how many <y+> {is that|will there be}|how many full <y+> are there|find how many <y+> <A> can <z>|~for how many <y+> is that enough}?",
            "a/b",
            _Y,
        ),
        sought(
            "{how many <x+> {are left|<does> <A> have left} when one <y> is {done|finished}|how many <x+> remain after the first <y>|~the first <y> being ready, how many <x+> wait}?",
            "a-b",
            _X,
        ),
        values=lambda a, b: (a * b, b),
        props=_PACKED,
        anyone=True,
    ),
    *asked(
        "{<A> <has> <0> {full |}<y+> with <1 <x>> in each{| of them}. there are also <2> loose <x+>|{a|each} <y> takes <1 <x>>. <A> <has> <0> of these <y+>, all full, and <2 <x>> more|apart from <2> single <x+>, <A> <has> <0> <y+> of <1>|there are <1 <x>> in every <y>, and <A> <has> <0> <y+>. <2 <x>> lie beside them}.",
        ((2, 40), (2, 48), (2, 60)),
        sought(
            "{how many <x+> <does> <A> have {in all|altogether|in total}|how many <x+> are there {in all|altogether}|what is the total number of <x+>|how many <x+> is that all together|~what do all the <x+> come to}?",
            "a*b+c",
            _X,
        ),
        sought(
            "{how many <x+> are in {all |}the <y+>|how many <x+> are there without the {loose|other} ones|how many <x+> do the <y+> hold|~not counting the others, how many <x+> are there}?",
            "a*b",
            _X,
        ),
        sought(
            "{how many <x+> are left without one of the full <y+>|how many <x+> will <A> have after selling one <y>|~one full <y> gone, how many <x+> are there still}?",
            "a*b+c-b",
            _X,
        ),
        props=together(
            "egg/box, plum/crate, candle/carton, tulip/bunch, bottle/crate, bun/bag, cookie/tin, lemon/net, pencil/case, card/pack, nail/packet, sweet/jar, stamp/envelope, coin/purse, marble/bag, tea bag/box, tennis ball/tube, battery/pack, sock/drawer, tile/carton, crayon/box, balloon/packet"
        ),
        anyone=True,
    ),
)

_TEAM = kind(
    "football, hockey, handball, rugby, volleyball, chess, netball, cricket, water polo, basketball, darts, curling, "
    "table tennis, badminton, lacrosse, bowling"
)
_READ = kind(
    "novel, comic, diary, thriller, cookbook, biography, textbook, travel guide, history book, fairy tale book, script, "
    "detective story, manual, book of poems, science book, adventure book, letter collection"
)
_FILES = kind(
    "film, song, game, update, map, photo, podcast, audio book, cartoon, app, lecture, video, e-book, scan, radio play, clip"
)

_TIMES = (
    *asked(
        "{{a|each} win <=is/was> worth <0 point>, a draw <1>. <A>'s <x> team <=has/had> <2> wins and <3> draws|<A>'s <x> team won <2> games and drew <3>. there <=are/were> <0 point> for a win and <1> for a draw|with <0 point> for {every|a} win and <1> for {every|a} draw, <A>'s <x> team {had|got} <2> wins and <3> draws}.",
        ((2, 9), (1, 4), (2, 40), (2, 30)),
        sought(
            "{how many points <=does/did> the team have {in all|altogether|in the end}|how many points <=is/was> that {altogether|in total}|what <=is/was> the team's total|~what does the table show for the team}?",
            "a*c+b*d",
            _of("point"),
        ),
        sought(
            "{how many points did the wins {bring|give}|how many points <=are/were> from wins|how many points did the team get by winning|~what were all the wins worth}?",
            "a*c",
            _of("point"),
        ),
        sought(
            "{how many points did the draws {bring|give}|how many points <=are/were> from draws|how many points did the team get for draws|~what were all the draws worth}?",
            "b*d",
            _of("point"),
        ),
        sought(
            "{how many games <=are/were> {won or drawn|not lost}|how many games did the team not lose|how many wins and draws <=are/were> there together|~how many games ended well}?",
            "c+d",
            _of("game"),
        ),
        fits=lambda a, b, c, d: b < a,
        kinds=(_TEAM,),
    ),
    *asked(
        "{{in|at} a {quiz|game|contest} there <=are/were> <0 point> for {each|a} right answer, and {each|a} wrong one <=costs/cost> <1>. <A> <has/had> <2> right and <3> wrong|<A> <gets/got> <2> answers right and <3> wrong. a right one <=brings/brought> <0 point>, a wrong one <=takes/took> <1> away|a wrong answer <=costs/cost> <1 point>, a right one <=gives/gave> <0>. <A> <is/was> wrong <3> times and right <2> times}.",
        ((3, 20), (1, 5), (4, 40), (2, 15)),
        sought(
            "{how many points <does/did> <A> have {in the end|altogether}|what <=is/was> <A>'s {score|result|total}|how many points <=are/were> left in the end|~with what score <does/did> <A> end up}?",
            "a*c-b*d",
            _of("point"),
        ),
        sought(
            "{how many points <does/did> <A> lose|how many points <=do/did> the wrong answers cost|how many points <=are/were> taken away {in all|altogether}|~what was lost by wrong answers}?",
            "b*d",
            _of("point"),
        ),
        sought(
            "{how many answers <does/did> <A> give {in all|altogether}|how many questions <=are/were> answered|how many answers <=are/were> there {in total|altogether}|~how often did <A> answer}?",
            "c+d",
            _of("answer"),
        ),
        sought(
            "{how many more right answers than wrong ones <does/did> <A> have|how many more answers <=are/were> right than wrong|~by how many are the right answers in front}?",
            "c-d",
            _N,
        ),
        fits=lambda a, b, c, d: b * d < a * c and d < c,
        anyone=True,
    ),
    *asked(
        "{<A> <is> <2>. <his> <x> is <0> and <his> <y> is <1>|<A>'s <x> is <0>, <his> <y> is <1> and <A> <is> <2>|<A> <is> the youngest of the three, just <2>. <his> <x> is <0> and <his> <y> <1>}.",
        ((30, 80), (30, 85), (2, 28)),
        sought(
            "{what is the {total|sum} of {all three|the three} ages|how old are the three {together|in all}|how many years are the three ages together|~what do the three ages come to}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how old was the <x> when <A> was born|what was the age of the <x> when <A> was born|how many years older than <him> is the <x>|~by how many years is the <x> ahead of <him>}?",
            "a-c",
            _N,
        ),
        sought(
            "{how old was the <y> when <A> was born|what was the age of the <y> when <A> was born|how many years older than <him> is the <y>|~by how many years is the <y> ahead of <him>}?",
            "b-c",
            _N,
        ),
        sought(
            "{how old are the <x> and the <y> together|what is the sum of the ages of the <x> and the <y>|how many years are the <x> and the <y> together|~what do the ages of the two older ones come to}?",
            "a+b",
            _N,
        ),
        _gap(
            "{how many years lie between the two older ones|what is the difference in age between the <x> and the <y>|by how many years do the <x> and the <y> differ|~what is the age gap of the two elders}?",
            "ab",
            _of("year"),
        ),
        fits=lambda a, b, c: abs(a - b) < 12 and a != b and max(a, b) - 45 < c < min(a, b) - 17,
        kinds=(
            kind("mother, aunt, teacher, coach, doctor, godmother"),
            kind("father, uncle, neighbour, boss, dentist, godfather"),
        ),
    ),
    *asked(
        "{<A> <is> <0> {now|today}. <his> <x> is <1 year> older|<A> <is> <0>, and <A>'s <x> is older by <1 year>|<his> <x> is <1 year> older than <A>. <A> <is> <0>}. {the family moved here <2 year> ago|<2 year> ago the house was built|the next big party is in <2 year>}.",
        ((18, 60), (2, 35), (2, 7)),
        sought(
            "{how old is the <x>|how old is <his> <x>|what is the age of <his> <x>|find the age of the <x>|~how many years has the <x> lived}?",
            "a+b",
            _N,
        ),
        sought(
            "{how old will <A> be in <2 year>|what will <A>'s age be in <2 year>|in <2 year> how old will <A> be|~what is <A>'s age <2 year> from now}?",
            "a+c",
            _N,
        ),
        sought(
            "{how old was <A> <2 year> ago|what was <A>'s age <2 year> ago|<2 year> ago how old was <A>|~what was <A>'s age <2 year> earlier}?",
            "a-c",
            _N,
        ),
        sought(
            "{how old will the <x> be in <2 year>|what will the age of the <x> be in <2 year>|in <2 year> how old will the <x> be|~what is the age of the <x> <2 year> from now}?",
            "a+b+c",
            _N,
        ),
        sought(
            "{how old are both of them together|what is the sum of the two ages|how many years are the two ages together|~what do both ages come to}?",
            "a+a+b",
            _N,
        ),
        kinds=(
            kind(
                "brother, sister, cousin, aunt, uncle, wife, husband, neighbour, boss, partner, teacher, coach, best friend"
            ),
        ),
    ),
)

_STAY = kind(
    "summer camp, expedition, sports camp, choir trip, science camp, scout camp, sailing course, ski course, school trip, "
    "drama week, summer school, chess camp, cycling tour, hiking tour, canoe tour, music camp, football camp"
)
_COURSE = kind(
    "swimming, dance, drawing, judo, cooking, Spanish, first aid, pottery, chess, music, sewing, yoga, drama, riding, "
    "coding, climbing, skating, photography, French, gardening, carpentry"
)

_DAILY = (
    *asked(
        "{<A> <reads> <1> pages a day of a <x> that has <0>. <he> <is> on page <2> now|a <x> has <0 page>. <A> <has> read <2> of them and <reads> <1> a day|<A> <has> a <x> of <0 page>. so far <he> <has> read <2>, and every day <he> <reads> <1> more}.",
        ((3, 40), (3, 60), (5, 400)),
        sought(
            "{how many pages are {left|still to be read}|how many pages <does> <A> still have to read|how many pages of the <x> are left|how many more pages must <A> read|~what number of pages is unread}?",
            "a-c",
            _of("page"),
        ),
        sought(
            "{how many days {until|before} the <x> is finished|how many more days <does> <A> need for the <x>|in how many days will <A> be done with the <x>|how many days will the rest take|~for how many days will the rest last}?",
            "(a-c)/b",
            _DAYS,
        ),
        sought(
            "{how many pages <does> <A> read in a week at this rate|how many pages is that in a whole week|how many pages <does> <he> read from Monday to Sunday|~at this rate what does a week come to in pages}?",
            "b*7",
            _of("page"),
        ),
        values=lambda a, b, c: (c + a * b, b, c),
        kinds=(_READ,),
        anyone=True,
    ),
    *asked(
        "{during a <x> <0 person> get <1 meal> a day. it lasts <2 day>|<A> cooks for a <x> of <0 person>, <1 meal> a day for each. it lasts <2 day>|a <x> lasts <2 day>. there are <0 person>, and everyone gets <1 meal> a day|for <2 day> <A> is in charge of food at a <x>, for <0 person> who each eat <1 meal> a day}.",
        ((4, 90), (2, 5), (2, 21)),
        sought(
            "{how many meals are {needed|served} {a|each|per} day|how many meals is that {a|per} day|how many meals must be cooked every day|~what does one day need in meals}?",
            "a*b",
            _of("meal"),
        ),
        sought(
            "{how many meals does one person {get|eat} {in all|altogether}|how many meals are there for each person in the <2 day>|how many meals is that per person|~what is one person's number of meals}?",
            "b*c",
            _of("meal"),
        ),
        sought(
            "{how many meals are {needed|served} {in all|altogether|in the <2 day>}|what is the total number of meals|how many meals is that in <2 day> for everyone|how many meals must be cooked in total|~what do all the meals come to}?",
            "a*b*c",
            _of("meal"),
        ),
        kinds=(_STAY,),
    ),
    *asked(
        "{it <=is/was> <0 degree> {in the morning|at breakfast|at seven}. {by|until} noon it <=gets/got> <1 degree> warmer, then it <=falls/fell> by <2 degree> {until|by} night|the morning <=starts/started> with <0 degree>. {by|until} noon that <=goes/went> up by <1>, and in the evening it <=goes/went> down by <2>|in <town> the temperature <=rises/rose> by <1 degree> from <0 degree> in the morning and <=drops/dropped> by <2> at night}.",
        ((3, 30), (2, 16), (2, 25)),
        sought(
            "{how warm <=is/was> it at noon|what <=is/was> the temperature at noon|how many degrees <=is/was> it at midday|what <=is/was> the highest temperature|~what did the thermometer show at lunchtime}?",
            "a+b",
            _of("degree"),
        ),
        sought(
            "{how warm <=is/was> it {at night|in the end}|what <=is/was> the temperature at night|how many degrees <=is/was> it in the end|~what did the thermometer show at last}?",
            "a+b-c",
            _of("degree"),
        ),
        sought(
            "{how many degrees colder <=is/was> it at night than in the morning|by how many degrees <=is/was> the night colder than the morning|by how much <=is/was> it warmer in the morning than at night|~how far below the morning did the thermometer end up}?",
            "c-b",
            _of("degree"),
        ),
        fits=lambda a, b, c: b < c < a + b,
    ),
    *asked(
        "{<A> <downloads> a <x> of <0 megabyte>. <2> are {done|there already}, and it goes on at <1> a minute|a <x> has <0 megabyte>. <A> <gets> <1 megabyte> a minute and <has> <2> already|with <1 megabyte> a minute <A> <is> downloading a <x>. it is <0 megabyte> in all, of which <2> are here}.",
        ((2, 60), (2, 40), (5, 600)),
        sought(
            "{how many megabytes are {left|missing}|how many megabytes are still to come|how much of the <x> is missing in megabytes|~what is still to be sent in megabytes}?",
            "a-c",
            _of("megabyte"),
        ),
        sought(
            "{how many {more |}minutes does it take|how many minutes until the <x> is there|how many minutes must <A> still wait|how long will the rest take in minutes|~in how many minutes is it done}?",
            "(a-c)/b",
            _of("minute"),
        ),
        sought(
            "{how many megabytes {arrive|come in} {in an hour|per hour} at this speed|how many megabytes is that {in an|per} hour|~at this speed what does an hour bring in megabytes}?",
            "b*60",
            _of("megabyte"),
        ),
        values=lambda a, b, c: (c + a * b, b, c),
        kinds=(_FILES,),
        anyone=True,
    ),
    *asked(
        "{one lap {around the <y> |}<=is/was> <0 metre>. <A> <runs/ran> <1> laps on <day> and <2> on <dayb>|on <day> <A> <runs/ran> <1> laps {around|at} the <y> and on <dayb> <2>. a lap <=is/was> <0 metre> long|<A> <does/did> <1> laps of <0 metre> each on <day>. on <dayb> <he> <does/did> <2>}.",
        ((2, 16), (2, 30), (2, 30)),
        sought(
            "{how many metres <=is/was> that on <day>|how far <does/did> <A> run on <day>|how many metres <does/did> <he> run on <day>|~what distance did <day> bring}?",
            "a*b",
            _of("metre"),
        ),
        sought(
            "{how many metres <=is/was> that {in all|altogether|on both days}|how far <does/did> <A> run {in all|altogether|in total}|how many metres <does/did> <he> run on the two days|~what distance do both days make}?",
            "(b+c)*a",
            _of("metre"),
        ),
        sought(
            "{how many laps <=is/was> that {in all|altogether}|how many laps <does/did> <A> run {in all|altogether|in total}|what <=is/was> the total number of laps|~what number of laps do both days make}?",
            "b+c",
            _of("lap"),
        ),
        sought(
            "{how many more laps <does/did> <A> run on <dayb> than on <day>|how many fewer laps <=are/were> there on <day> than on <dayb>|by how many laps <=is/was> <dayb> ahead of <day>|~how many laps did <day> lack}?",
            "c-b",
            _of("lap"),
        ),
        sought(
            "{how much farther in metres <does/did> <A> run on <dayb> than on <day>|how many more metres <does/did> <A> run on <dayb>|how many metres more <=is/was> that on <dayb> than on <day>|~what distance did <day> lack}?",
            "(c-b)*a",
            _of("metre"),
        ),
        values=lambda a, b, c: (a * 25, b, c),
        fits=lambda a, b, c: b < c,
        kinds=(
            _COURSE,
            kind("lake, park, field, track, pond, castle, stadium, block, yard, meadow, school, island, fountain"),
        ),
        anyone=True,
    ),
    *asked(
        "{a school has <0> classes {with|of} <1> pupils each. {today|on <day>} <2> <=are/were> absent|there <=are/were> <1> pupils in each of the <0> classes, and <2> {were ill|stayed at home|were missing}|<2> pupils <=are/were> {ill|away} at a school with <0> classes of <1>|<A> <teaches/taught> <0> {groups|<x> groups} of <1> pupils each. on <day> <2> <=are/were> not there}.",
        ((3, 30), (8, 34), (2, 90)),
        sought(
            "{how many pupils <=are/were> there {in all|altogether} with those who <=are/were> missing|how many pupils belong to all of them|how many pupils <=are/were> on the lists|~how many names do all the lists have}?",
            "a*b",
            _of("pupil"),
        ),
        sought(
            "{how many pupils {came|are there|were there}|how many pupils <=are/were> {present|not absent}|how many of the pupils did come|how many pupils <=are/were> {here|in the rooms}|~what was the number of those present}?",
            "a*b-c",
            _of("pupil"),
        ),
        fits=lambda a, b, c: c < a * b // 3,
        kinds=(_COURSE,),
    ),
    *asked(
        "{<A> <takes/took> a <x> course of <0> lessons at <$1> each, and the {book|kit|uniform} <=is/was> <$2>|a <x> lesson <=costs/cost> <$1>. <A> <books/booked> <0> and <pays/paid> <$2> for the {kit|material} as well|<A> <pays/paid> <$2> to join the <x> club and <$1> for each lesson. <he> <goes/went> to <0> lessons|for <0> <x> lessons <A> <pays/paid> <$1> each time, besides <$2> to join}.",
        ((3, 40), (4, 60), (5, 150)),
        sought(
            "{how much <=do/did> {all |}the lessons cost|how much {money |}<does/did> <A> pay for {the|all the} lessons|what <=is/was> the price of the <0> lessons|how much <=are/were> the lessons alone|~what sum is due for teaching alone}?",
            "a*b",
            _M,
        ),
        sought(
            "{how much <does/did> <A> pay {in all|altogether|in total}|how much <=is/was> everything together|what <=is/was> the total {cost|price}|how much {money |}<=does/did> it all cost|~what sum is due for everything}?",
            "a*b+c",
            _M,
        ),
        sought(
            "{how much would a single lesson cost with the <$2>|how much would <A> pay for just one lesson {and|plus} the <$2>|how much is one lesson and the <$2> together|~what would be due if only one lesson took place}?",
            "b+c",
            _M,
        ),
        kinds=(_COURSE,),
        anyone=True,
    ),
    *asked(
        "{<A> <pays/paid> <$0> for <1 <x>>. a <y> <=costs/cost> <$2>|<1 <x>> <=cost/cost> <$0> {altogether|together|in all}, and a <y> <=is/was> <$2>|a <y> <=is/was> <$2>. for <1 <x>> <A> <pays/paid> <$0>}.",
        ((2, 90), (2, 40), (2, 90)),
        sought(
            "{how much <=is/was> {one|a single|each} <x>|what <=is/was> the price of {one|a|each} <x>|how much <=does/did> one <x> cost|how much <does/did> <A> pay per <x>|~for what sum could one <x> be had}?",
            "a/b",
            _M,
        ),
        sought(
            "{how much <=are/were> the <x+> and one <y> together|how much would <A> pay for the <x+> and a <y>|what <=is/was> the price of the <1 <x>> with a <y>|~what is due if a <y> comes on top}?",
            "a+c",
            _M,
        ),
        sought(
            "{how much <=are/were> <1 <y>>|how much would <A> pay for <1> of the <y+>|what <=is/was> the price of just as many <y+>|how much <=do/did> <1 <y>> cost|~what would be due for as many <y+>}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much <=are/were> one <x> and one <y> together|how much would <A> pay for one <x> and one <y>|what <=is/was> the price of one of each|~what is due for a pair of one <x> and one <y>}?",
            "a/b+c",
            _M,
        ),
        values=lambda a, b, c: (a * b, b, c),
        kinds=(_GOODS, _GOODS),
        anyone=True,
    ),
    *asked(
        "{<A> <splits/split> a bill of <$0> with friends, and they <=are/were> <1 person> @inall. then <A> also <pays/paid> <$2> for the taxi|a dinner of <$0> <=is/was> shared by <1 person>, one of them <A>. the taxi home <=costs/cost> <A> another <$2>|<1 person> share <$0> for {a boat|the room|a meal|the pizza} equally. <A> is one of them and <pays> <$2> for parking too}.",
        ((3, 90), (2, 20), (2, 60)),
        sought(
            "{how much <=is/was> {one share|each share} of the <$0>|how much <=does/did> each {person|one} pay of the <$0>|what <=is/was> each person's part of the <$0>|how much of the <$0> <=is/was> for each|~what does each owe of the <$0>}?",
            "a/b",
            _M,
        ),
        sought(
            "{how much {money |}must <A> pay in all|how much <=is/was> it for <A> {in all|altogether}|what <=is/was> the total for <A> alone|~what is gone from <A>'s purse in the end}?",
            "a/b+c",
            _M,
        ),
        values=lambda a, b, c: (a * b, b, c),
        fits=lambda a, b, c: b < a,
    ),
    *asked(
        "{<A> <works/worked> for <2 week> and <gets/got> <$0> altogether. every week <he> <pays/paid> <$1> for <y>|in <2 week> <A> <makes/made> <$0>. the cost of <y> <=is/was> <$1> a week|for <2 week> of work at the <z> <A> <is/was> paid <$0>, and <$1> a week <=goes/went> to <y>}.",
        ((20, 900), (3, 300), (2, 60)),
        sought(
            "{how much <does/did> <A> {earn|make} {a|per|each} week|how much <=is/was> the pay for one week|how much money <does/did> <he> get in a week|~what <=is/was> a week's pay}?",
            "a/c",
            _M,
        ),
        sought(
            "{how much <=goes/went> to <y> in the <2 week>|how much <does/did> <A> pay for <y> {in all|altogether}|what <=is/was> the total for <y>|~what do all the weeks of <y> cost}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much <=is/was> left {in all|of the <$0>} after <y>|how much <does/did> <A> keep of the <$0>|how much money <does/did> <he> have left of the <$0> after {paying for |}<y>|~what remains of all the pay}?",
            "a-b*c",
            _M,
        ),
        sought(
            "{how much <=is/was> left {a|per|each} week|how much <does/did> <A> keep {a|per|each} week|how much <does/did> <he> have left {every|each} week after {paying for |}<y>|~with <y> paid what remains of a week's pay}?",
            "a/c-b",
            _M,
        ),
        values=lambda a, b, c: (a * c, b, c),
        fits=lambda a, b, c: b * c < a,
        props=together(
            "week/rent, week/board, week/train fares, week/groceries, week/petrol, week/lunch, week/bills, week/a room, week/child care, week/bus fares, week/parking, week/the gym, week/heating"
        ),
        kinds=(_JOB,),
        anyone=True,
    ),
    *asked(
        "{after {buying|paying for} a <x> for <$0> and a <y> for <$1>, <A> <has/had> <$2> left|<A> <has/had> <$2> left. <he> had bought a <x> for <$0> and a <y> for <$1>|<$2> <=is/was> all <A> <has/had> after shopping, where a <x> <=was/was> <$0> and a <y> <$1>|<A> <buys/bought> a <x> for <$0> and a <y> for <$1>. now there <=are/were> <$2> in <his> {purse|wallet|pocket}}.",
        ((3, 400), (3, 400), (2, 500)),
        sought(
            "{how much {money |}did <A> have {at first|in the beginning|before shopping|before}|how much {money |}was there at first|with how much {money |}did <A> start|what did <A> have to start with|~how full was <A>'s purse at first}?",
            "a+b+c",
            _M,
        ),
        sought(
            "{how much {money |}did <A> spend {in all|altogether}|how much were the two things together|what did both things cost|how much {money |}did <he> pay in the shop|~what was the sum spent}?",
            "a+b",
            _M,
        ),
        sought(
            "{how much {money |}was there before the <y> was paid for|how much {money |}did <A> have before paying for the <y>|how much would <A> have without the <y>|~if the <y> were taken back what would <A> have}?",
            "b+c",
            _M,
        ),
        kinds=(_GOODS, _GOODS),
        anyone=True,
    ),
    *asked(
        "{<A> <needs/needed> <0 <x>> for the {party|trip|fair|class}. they <=come/came> in packs of <1>, and a pack <=is/was> <$2>|a pack of <1 <x>> <=is/was> <$2>. <A> <wants/wanted> <0 <x>>|<x+> <=are/were> sold in packs of <1> for <$2> {each|a pack}. <A> <has/had> to get <0> of them}.",
        ((2, 20), (3, 30), (2, 40)),
        sought(
            "{how many packs <does/did> <A> {need|have to buy|buy}|how many packs <=is/was> that|how many packs <=are/were> needed|how many packs <=do/did> <0 <x>> make|~for what number of packs must <A> ask}?",
            "a/b",
            _of("pack"),
        ),
        sought(
            "{how much <does/did> <A> pay {for them|in all|altogether}|how much <=is/was> it {in all|altogether}|what <=is/was> the price of all the packs|how much <=do/did> the <0 <x>> cost|~what sum is due for the <x+>}?",
            "a/b*c",
            _M,
        ),
        sought(
            "{how many <x+> are there in two packs|how many <x+> would <A> get with two packs|~what would two packs hold}?",
            "2*b",
            _X,
        ),
        values=lambda a, b, c: (a * b, b, c),
        kinds=(
            kind(
                "paper cup, balloon, sticker, candle, napkin, straw, pencil, badge, party hat, paper plate, marker, lollipop, name tag, light bulb, battery, screw, bulb, envelope, ribbon, bun, juice box, whistle, glow stick"
            ),
        ),
        anyone=True,
    ),
    *asked(
        "{a <x> <=is/was> <$0> at the {corner shop|station} and <$1> at the {market|supermarket}. <A> <needs/needed> <2>|<A> <wants/wanted> <2 <x>>. {one|the first} shop <=asks/asked> <$0> {each|a piece}, the other <$1>|online a <x> <=is/was> <$1>, in {town|<town>} it <=is/was> <$0>. <A> <orders/ordered> <2> of them online}.",
        ((5, 120), (3, 100), (2, 40)),
        sought(
            "{how much <=is/was> saved on one <x> at the lower price|how much cheaper <=is/was> one <x> at the lower price|what is the difference in price for one <x>|~by how much do the prices of a single <x> differ}?",
            "a-b",
            _M,
        ),
        sought(
            "{how much <=can/could> <A> save on {all|all of them|the <2 <x>>} {at|with} the lower price|how much {money |}<=is/was> saved in all at the lower price|how much less <=are/were> the <2 <x>> at the lower price|~for all of them what is the gap between both prices}?",
            "(a-b)*c",
            _M,
        ),
        sought(
            "{how much <=are/were> the <2 <x>> at the lower price|how much would <A> pay for all of them at the lower price|what <=is/was> the total at the lower price|~at best what would be due for all of them}?",
            "b*c",
            _M,
        ),
        sought(
            "{how much <=are/were> the <2 <x>> at the higher price|how much would <A> pay for all of them at the higher price|what <=is/was> the total at the higher price|~at worst what would be due for all of them}?",
            "a*c",
            _M,
        ),
        fits=lambda a, b, c: b < a,
        kinds=(_GOODS,),
        anyone=True,
    ),
    *asked(
        "{<A> <buys/bought> <0 <x>> for <$1> each and <sells/sold> them {all |}for <$2> each|<A> <gets/got> <0 <x>> at <$1> {each|a piece}. at the <y> <he> <sells/sold> every one for <$2>|at <his> {stand|stall} <A> <takes/took> <$2> for a <x> that <=costs/cost> <him> <$1>. <0> <=were/were> sold|<A> <makes/made> <x+>. {one|each} <=costs/cost> <him> <$1>, and people <=pay/paid> <$2> for it. <he> <sells/sold> <0>}.",
        ((3, 90), (2, 40), (3, 90)),
        sought(
            "{what <=is/was> the profit on {one|each|a single} <x>|how much {profit |}<does/did> <A> make on {one|each} <x>|how much <=is/was> {gained|earned} on one <x>|~by how much does one <x> make <him> richer}?",
            "c-b",
            _M,
        ),
        sought(
            "{what <=is/was> the {whole|total} profit|how much profit <does/did> <A> make {in all|altogether}|how much <=is/was> gained {in all|on all of them}|~by how much do all of them make <him> richer}?",
            "(c-b)*a",
            _M,
        ),
        sought(
            "{how much {money |}<=do/did> the buyers pay {in all|altogether}|how much {money |}<does/did> <A> take from {buyers|people} {in all|altogether}|how much <=do/did> the sales bring {in all|altogether}|~what are the takings}?",
            "a*c",
            _M,
        ),
        sought(
            "{how much {money |}<=do/did> the <x+> cost <him> {in all|altogether}|how much {money |}<does/did> <A> spend to get the <x+>|how much <=are/were> <A>'s costs {in all|altogether}|~what are the costs on <A>'s side}?",
            "a*b",
            _M,
        ),
        fits=lambda a, b, c: b < c,
        kinds=(_GOODS, _EVENT),
        anyone=True,
    ),
    *asked(
        "{<A> <has/had> <$0> and <needs/needed> <$1> {a|per} day {for food|to live on|on the trip}. the {bus|hostel|flight} <=costs/cost> <$2>|for a trip <A> <takes/took> <$0>. <$2> <=goes/went> to the {ticket|flight} and each day <=costs/cost> <$1>|a trip <=costs/cost> <$1> a day and <$2> for the {train|ferry|coach}. <A> <has/had> <$0> for it}.",
        ((2, 30), (5, 90), (10, 400)),
        sought(
            "{for how many days <=is/was> the money enough|how many days can <A> stay|how many days <=is/was> the money enough for|how many days <=does/did> the rest last|~what is the number of days that can be paid for}?",
            "(a-c)/b",
            _DAYS,
        ),
        sought(
            "{how much {money |}<=is/was> left for the days|how much {money |}<=is/was> left after paying the <$2>|how much {money |}<does/did> <A> have without the <$2>|~what remains once the <$2> is paid}?",
            "a-c",
            _M,
        ),
        sought(
            "{how much <=does/did> the first day cost with the <$2>|how much <=is/was> one day together with the <$2>|what would a trip of one day cost|~what would be due for a stay of just one day}?",
            "b+c",
            _M,
        ),
        values=lambda a, b, c: (c + a * b, b, c),
        anyone=True,
    ),
    *asked(
        "{<A>'s {hens|chickens|ducks} lay <0 egg> a day. {at home|for breakfast} <1> are eaten {each|every} day, and the rest is sold in boxes of <2>|of <0 egg> that <A> <gets> every day <1> stay at home. the others go into boxes of <2>|<A> <finds> <0 egg> a day, <keeps> <1> and <sells> the others in boxes of <2>}.",
        ((2, 20), (2, 12), (4, 12)),
        sought(
            "{how many eggs are for sale {a|each|every} day|how many eggs are sold {a|each|per} day|how many eggs a day go into boxes|~what number of eggs leaves the farm on a day}?",
            "a-b",
            _of("egg"),
        ),
        sought(
            "{how many boxes is that {a|per} day|how many boxes can be filled {a|each|every} day|how many boxes are sold {a|per} day|~for how many boxes is there enough every day}?",
            "(a-b)/c",
            "{<0 box>|<0>|<0>|that is <0 box>}.",
        ),
        sought(
            "{how many eggs are {eaten|kept} in a week|how many eggs stay at home in a week|~in a week how many eggs are not sold}?",
            "b*7",
            _of("egg"),
        ),
        sought(
            "{how many eggs are {laid|found} in a week|how many eggs are there in a whole week|how many eggs is that in a week {in all|altogether}|~from Monday to Sunday how many eggs are there}?",
            "a*7",
            _of("egg"),
        ),
        values=lambda a, b, c: (b + a * c, b, c),
        anyone=True,
    ),
    *asked(
        "{a {bottle|jug|can} holds <0 glass>. <A> <has/had> <1> {full ones|of these, all full}. the guests <=drink/drank> <2 glass>|for a party <A> <fills/filled> <1> jugs with <0 glass> of {lemonade|tea|milk} each, and <2 glass> <=are/were> drunk|there <=are/were> <1> jugs of {juice|squash} for <A>'s guests, each enough for <0 glass>. <2 glass> <=are/were> {gone|empty} soon}.",
        ((4, 12), (3, 30), (3, 200)),
        sought(
            "{how many glasses <=are/were> there {at first|to begin with}|how many glasses <=can/could> be filled {in all|altogether}|for how many glasses <=is/was> all of it enough|~what number of glasses is in all of it}?",
            "a*b",
            "{<0 glass>|<0>|<0>|it is <0 glass>}.",
        ),
        sought(
            "{how many glasses <=are/were> left|how many {more |}glasses can still be had|how many glasses <=are/were> still there|how many {more |}glasses can the guests {have|drink}|~for how many glasses is the rest enough}?",
            "a*b-c",
            "{<0 glass>|<0>|<0>|it is <0 glass>}.",
        ),
        fits=lambda a, b, c: c < a * b,
    ),
    *asked(
        "{<A> <walks> <0> {minutes|min} to {school|work} and back again, <1> days a week|it takes <A> <0 minute> to get to {work|school} and the same to get home. <he> <goes> there on <1> days a week|<A> <goes> to {school|work} by bus on <1> days a week. each way takes <0 minute>}.",
        ((5, 90), (2, 6)),
        sought(
            "{how many minutes is that {a|per|each} day, there and back|how many minutes <is> <A> on the way on one of these days|how long <is> <A> on the way {a|per} day, in minutes|~there and back, what is it in minutes}?",
            "2*a",
            _of("minute"),
        ),
        sought(
            "{how many minutes <is> <A> on the way {a|per|in a} week|how many minutes is that {a|per|in a} week|how long is that in minutes for the whole week|~in a week what is it in minutes}?",
            "2*a*b",
            _of("minute"),
        ),
        sought(
            "{how many times <does> <A> make the way {in a|each|per} week|how many trips is that {in a|per} week, there and back counted as two|~what is the number of single trips in a week}?",
            "2*b",
            _N,
        ),
        anyone=True,
    ),
    *asked(
        "{<A> <takes> <0> tablets a day and <has> a <x> of <1>|a <x> has <1> tablets. <A> <takes> <0> of them {a|each|every} day|<0> tablets a day, that is what the doctor told <A>. there are <1> in the <x>}.",
        ((2, 6), (2, 60)),
        sought(
            "{how many days will the <x> last|for how many days are they enough|how many days are the <1> tablets enough for|in how many days will all of them be gone|~when, in days, is the last one taken}?",
            "b/a",
            _DAYS,
        ),
        sought(
            "{how many tablets are left after the first day|how many are there tomorrow if one day is over|how many tablets are there when one day is over|~one day on how many are there}?",
            "b-a",
            _of("tablet"),
        ),
        sought(
            "{how many tablets <does> <A> take in a week|how many tablets is that {a|per} week|how many tablets <does> <A> need for one week|~from Monday to Sunday how many are taken}?",
            "a*7",
            _of("tablet"),
        ),
        values=lambda a, b: (a, a * b),
        fits=lambda a, b: b > 7 * a,
        kinds=(kind("pack, box, packet, tin, bottle, jar, carton, tube, bag, tub"),),
        anyone=True,
    ),
)

_MORE_PLANS = (
    *asked(
        "{<A> <makes/made> {candles|cards|bracelets|lanterns|kites} and <sells/sold> <0> on <day> and <1> on <dayb>, for <$2> each|on <day> <0> and on <dayb> <1> of the {cards|kites|candles|bags} that <A> <makes/made> <=are/were> sold. each <=is/was> <$2>|at <$2> each <A> <sells/sold> <0> {posters|baskets|jars} on <day>. on <dayb> there <=are/were> <1> buyers}. the {paper|glue|stall|material} <=costs/cost> <$3>.",
        ((3, 90), (3, 90), (2, 40), (2, 60)),
        sought(
            "{how much {money |}<does/did> <A> take on <day>|how much {money |}<=comes/came> in on <day>|what <=are/were> the takings on <day>|~what sum did <day> put into the cash box}?",
            "a*c",
            _M,
        ),
        sought(
            "{how many <does/did> <A> sell {in all|altogether|on the two days}|how many things <=are/were> sold {in all|on both days}|what <=is/was> the total number sold|~what number found a buyer on both days}?",
            "a+b",
            _N,
        ),
        sought(
            "{how much {money |}<does/did> <A> take {in all|altogether|on the two days}|how much {money |}<=comes/came> in on both days|what <=are/were> the takings of both days together|~what sum did both days put into the cash box}?",
            "(a+b)*c",
            _M,
        ),
        sought(
            "{how much {money |}<=is/was> left of all the takings after the <$3>|how much profit <does/did> <A> make {in all|altogether|on the two days}|what <=is/was> the profit of both days together|~with the <$3> paid, what remains of both days' money}?",
            "(a+b)*c-d",
            _M,
        ),
        fits=lambda a, b, c, d: (a + b) * c > d and a != b,
        anyone=True,
    ),
    *asked(
        "{<A> <has> <0> dollars. {a|one} <x> costs <$1> and {a|one} <y> costs <2>|<A> <has> <$0> to spend in a shop where a <x> is <$1> and a <y> is <$2>|a <x> is <$1>, a <y> <$2>. <A> <has> <$0> with <him>}.",
        ((2, 12), (2, 50), (2, 50)),
        sought(
            "{how many <x+> can <A> buy|how many <x+> can <he> get for all the money|how many <x+> does the money buy|for how many <x+> is the money enough|~all spent on <x+>, how many would that be}?",
            "a/b",
            _X,
        ),
        sought(
            "{how many <y+> can <A> buy|how many <y+> can <he> get for all the money|how many <y+> does the money buy|for how many <y+> is the money enough|~all spent on <y+>, how many would that be}?",
            "a/c",
            _Y,
        ),
        sought(
            "{how much is left after one <x> and one <y>|how much {money |}will <A> have left after buying one of each|how much remains after one <x> and one <y>|~one of each bought, what is still in the purse}?",
            "a-b-c",
            _M,
        ),
        sought(
            "{how much is left after one <x>|how much {money |}will <A> have left after buying only a <x>|how much remains after a single <x>|~just one <x> bought, what is still in the purse}?",
            "a-b",
            _M,
        ),
        values=lambda a, b, c: (a * b * c, b, c),
        fits=lambda a, b, c: b != c,
        kinds=(_GOODS, _GOODS),
        anyone=True,
    ),
    *asked(
        "{a taxi <=costs/cost> <$0> to get in and <$1> for {each|every} {mile|kilometre}. <A> <goes/went> <2>|<A> <takes/took> a taxi for <2> {miles|kilometres}. the start <=is/was> <$0>, and each one after that <$1>|with a start price of <$0> and <$1> a {mile|kilometre}, <A> <rides/rode> <2> of them in a taxi}. <he> <has/had> <$3>.",
        ((2, 12), (2, 6), (2, 40), (20, 300)),
        sought(
            "{how much <=is/was> the {ride|taxi} {in all|altogether}|how much <does/did> <A> pay for the taxi|what <=is/was> the price of the whole ride|~what does the meter show at the end}?",
            "a+b*c",
            _M,
        ),
        sought(
            "{how much {money |}<does/did> <A> have left after the ride|how much <=is/was> left of the <$3>|how much {money |}<does/did> <he> still have when <he> <gets/got> out|~what remains of the <$3>}?",
            "d-a-b*c",
            _M,
        ),
        sought(
            "{how much <=is/was> the ride without the <$0>|how much of the price <=is/was> for the way alone|how much <does/did> <A> pay on top of the <$0>|~the <$0> aside, what is the price}?",
            "b*c",
            _M,
        ),
        fits=lambda a, b, c, d: a + b * c < d,
        anyone=True,
    ),
    *asked(
        "{<A> <grows> {roses|leeks|peppers|lettuces|onions} in <0> rows of <1>. <2> have {been picked|died}|there are <1> plants in each of <A>'s <0> rows, and <2> {are sold|have been eaten by snails}|<2> {plants|seedlings} are gone from <A>'s garden, where there were <0> rows of <1>}.",
        ((3, 40), (3, 40), (2, 200)),
        sought(
            "{how many are {left|still there}|how many plants <does> <A> still have|how many plants remain in the garden|how many plants are left in the rows|~what number is in the ground still}?",
            "a*b-c",
            _N,
        ),
        sought(
            "{how many were there {at first|in the beginning|to start with}|how many plants did <A> have {at first|in the beginning}|how many plants were in all the rows at first|~what was the number at the outset}?",
            "a*b",
            _N,
        ),
        fits=lambda a, b, c: c < a * b,
        anyone=True,
    ),
)

BUDGETS = (*_WAGES, *_GOALS, *_COSTS, *_SPACES, *_ROOM, *_TIMES, *_DAILY, *_MORE_PLANS)
