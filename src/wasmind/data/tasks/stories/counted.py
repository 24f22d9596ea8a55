"""Additions and subtractions in unusual, mostly impersonal settings: towns, ports, tanks, leagues, animals, lengths, records.

Each telling has several questions, and only the question says which of its numbers matter and what is to be done.
"""

from __future__ import annotations

from wasmind.data.tasks.stories.story import asked, sought
from wasmind.data.tasks.stories.words import OWN, kind, together

_X = "{<0>|<0 <x>>|<0 <x>>|there <0?is/are> <0 <x>>}."
_Y = "{<0>|<0 <y>>|<0 <y>>}."
_Z = "{<0>|<0 <z>>|<0 <z>>}."
_M = "{<0>|<0>|<0> more|that is <0> more}."
_CASH = "{<$0>|<$0>|that is <$0>|it is <$0>}."


def _unit(noun: str) -> str:
    """An answer with its unit."""
    return f"{{<0>|<0 {noun}>|<0 {noun}>|that is <0 {noun}>}}."


_LAND = kind("county, valley, province, republic, district, borough, region, diocese, canton, duchy")
_PEOPLES = (
    *asked(
        "{the <x> of <town> had <0 inhabitant> at the {last census|start of the year|beginning of the decade}. {since then|in the years that followed|during the year}, <1 baby> were born there and <2 newcomer> {moved in|settled there|arrived from abroad}"
        "|<0 person> lived in the <x> of <town>. {later|that year|within a year}, <1 baby> were born and <2 newcomer> {came to live there|moved there}"
        "|in one year <1 baby> were born in the <x> of <town>, and <2 newcomer> {moved in|immigrated}. the population had been <0> before"
        "|~the records of a <x> show <0 inhabitant>, <1 birth> and <2 newcomer>}.",
        ((300, 900000), (20, 90000), (10, 80000)),
        sought(
            "{how many {people|inhabitants} {live|are living} there now|what is the population now|how large did the population become|how many inhabitants did it have {then|in the end|after that}|~to what number did the population rise}?",
            "a+b+c",
        ),
        sought(
            "{by how {many people|much} did the population {grow|increase|rise}|how many people were added to the population|how many new inhabitants were there {in all|in total|altogether}|~by what number did the count of people go up}?",
            "b+c",
        ),
        sought(
            "{how many more babies than newcomers were there|how many more births than newcomers were there|what is the difference between the number of babies and the number of newcomers}?",
            "b-c",
            _M,
        ),
        sought(
            "{counting only the {babies|births}, how many people were there then|leaving out the newcomers, how large was the population {then|after that}|how many people would there be if nobody had moved there}?",
            "a+b",
        ),
        fits=lambda a, b, c: a > b > c,
        kinds=(_LAND,),
    ),
    *asked(
        "{at the {election|referendum|vote} in <town>, <0 person> were {allowed|entitled|registered} to vote. {only <1>|<1> of them} {cast a ballot|went to the polls|took part}, and <2> of the ballots {were {invalid|spoiled|blank}|could not be counted}"
        "|<town> has <0 registered voter>. {last month|on election day|on <day>} <1> of them voted. <2> of the {votes|ballots} were {invalid|left blank|not valid}"
        "|<2 ballot> were {spoiled|invalid} when <town> {elected|chose} a new mayor. <1 ballot> had been {handed in|cast} in all, though <0 citizen> had the right to vote}.",
        ((200, 900000), (100, 600000), (2, 9000)),
        sought(
            "{how many {people|registered voters|citizens} did not vote|how many of the {people|citizens} {stayed away|stayed at home}|how many more people could have voted|~how many did not use their right}?",
            "a-b",
        ),
        sought(
            "{{how many {votes|ballots} were valid|how many valid {votes|ballots} were {there|counted|left}|how many of the {votes|ballots} {counted|could be used}}?|find how many {votes|ballots} were valid.}",
            "b-c",
        ),
        sought(
            "{how many more {people could vote|voters were there} than there were invalid {votes|ballots}|what is the difference between the number of voters on the list and the number of invalid {ballots|votes}}?",
            "a-c",
        ),
        fits=lambda a, b, c: a > b + 1 and b > 2 * c,
    ),
    *asked(
        "{in the race for {mayor|president|governor|council leader}, <B> {received|won|got} <0 vote> and <C> {received|got} <1>. another <2> {voters|people} {voted|were} for {someone else|other candidates}"
        "|<0 person> voted for <B>, <1> for <C> and <2> for {neither of them|a third candidate}"
        "|<C> {received|won} <1 vote>, but <B> {received|won} <0>. <2 vote> went to {other names|smaller parties|a third candidate}"
        "|~the count was <0> for <B> and <1> for <C>, with <2> for others}.",
        ((50, 900000), (30, 800000), (2, 90000)),
        sought(
            "{by how many votes did <B> beat <C>|how many more people voted for <B> than for <C>|how many more votes did <B> {get|receive|have} than <C>|how many votes was <C> behind <B>|~how large was the lead of <B> over <C>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how many {votes|ballots} were {cast|counted} {in all|in total|altogether}|what {is|was} the total number of votes|how many people voted {in all|altogether|in total}|~how large was the turnout}?",
            "a+b+c",
        ),
        sought(
            "{how many votes did <B> and <C> {have|win|get} {together|in total|between them}|how many votes went to <B> and <C> {altogether|together}}?",
            "a+b",
        ),
        sought(
            "{how many {people|voters} did not vote for <B>|how many votes did not go to <B>|how many of the votes were for someone other than <B>}?",
            "b+c",
        ),
        sought(
            "{how many more votes {did <C> need|would <C> have needed} to {draw level with|catch up with|tie with} <B>|how many more votes does <C> need to reach the number of <B>}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
    ),
    *asked(
        "{<0 immigrant> {came to|arrived in|entered} {the country|the province|<town>} {last year|that year}, while <1 person> left. {this|the next} year the number of arrivals was <2>"
        "|{last year|one year} <1 person> left {the province|<town>} and <0> {came to live there|moved in}. {a year later|the year after}, <2 person> {moved in|arrived}}.",
        ((40, 400000), (20, 300000), (60, 500000)),
        sought(
            "{how many people arrived in {the two|both} years {together|in all|altogether}|what is the total number of arrivals {over|in} the two years|how many people came in these two years {in total|altogether}}?",
            "a+c",
        ),
        sought(
            "{how many more people {came|arrived} in the second year than in the first|by how many did the number of arrivals {rise|grow|go up}|how much larger was the second year's number of arrivals}?",
            "c-a",
            _M,
        ),
        sought(
            "{how many more people {came than left|arrived than left} in the first year|in the first year, by how many did the population grow|how many people did the place gain in the first year}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: c > a > b,
    ),
)

_CARGO = kind(
    "grain, coal, timber, steel, cement, iron ore, wheat, sand, gravel, coffee, cotton, fertiliser, scrap metal, rubber, copper, marble, sugar, maize, rice, salt"
)
_SHIPS = (
    *asked(
        "{a {freighter|barge|cargo ship} {carried|was carrying|was loaded with} <0 ton> of <x>. {at the first port|in <town>|at the next dock}, {<1 ton> were unloaded|workers unloaded <1 ton>|it put <1 ton> ashore}, and <2 ton> of <y> were {taken on board|loaded|added}"
        "|{<1 ton> of <x> were {taken off|unloaded from} a {barge|freighter|cargo ship} that had arrived with <0 ton> of it|a {freighter|barge} delivered <1> of its <0 ton> of <x>}. {then|after that|next} it took on <2 ton> of <y>}.",
        ((20, 90000), (5, 80000), (3, 60000)),
        sought(
            "{how many tons of <x> {were left|remained} {on board|on the ship|}|how much <x>, in tons, {stayed|remained|was still} on board|how many tons of <x> were not unloaded|~how many tons of <x> did the ship leave with}?",
            "a-b",
            _unit("ton"),
        ),
        sought(
            "{how many tons of cargo {were then on board|did the ship carry when it left|did the ship have in the end|was the ship carrying then}|what was the total weight of the cargo {after this|then}, in tons|how many tons of <x> and <y> {together |}were on board then}?",
            "a-b+c",
            _unit("ton"),
        ),
        sought(
            "{how many more tons of <x> were unloaded than tons of <y> loaded|by how many tons did the load become {lighter|smaller}|how much lighter, in tons, was the load afterwards}?",
            "b-c",
            _unit("ton"),
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(_CARGO, _CARGO),
    ),
    *asked(
        "{a {crate|truck|wagon|container|barrel|trailer} weighs <0 <x>> when it is {full of|loaded with} <y> and <1 <x>> when it is empty|{full of|loaded with} <y>, a {tank|wagon|barrel|trailer} weighs <0 <x>>, and <1 <x>> when there is nothing in it|an empty {crate|barrel|cart} weighs <1 <x>>. {filled|loaded} with <y>, it weighs <0 <x>>}. {a second load of <y> weighs <2 <x>>|<2 <x>> of <y> more lie beside it}.",
        ((12, 9000), (3, 4000), (2, 3000)),
        sought(
            "{how much does {the load|what is inside} weigh|how many <x+> {are|were} inside|what is the weight of what {is|was} inside|how heavy is the load without what it is in|~how many <x+> make up the contents}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> of <y> are there {in all|altogether|in total}|how much <y> is there in {total|all}, with what is not inside|how many <x+> does all the <y> weigh together}?",
            "a-b+c",
            _X,
        ),
        sought(
            "{how much heavier is it full than the second {lot|load} of <y>|how many <x+> more does the full one weigh than the <y> outside it|how much less does the other <y> weigh than the full one}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=(("kilogram",), ("pound",)),
        kinds=(_CARGO,),
    ),
    *asked(
        "{<0 <x>> {lay|were anchored|were moored} in the {harbour|bay|port} of <town>. {at dawn|at high tide|in the evening|overnight}, <1> of them {sailed away|put to sea|left} and <2> others {came in|arrived|dropped anchor}"
        "|{during the night|at high tide|on <day>} <1 <x>> {left|sailed from} the {harbour|port|bay}, where <0> had been {lying|anchored|moored}. in the {morning|evening} <2 <x>> {arrived|came in|entered it}}.",
        ((8, 400), (3, 200), (2, 200)),
        sought(
            "{how many <x+> were {there|in the {harbour|port|water}} {in the end|then|after that}|how many <x+> {were|lay} there {afterwards|in the end}|how many <x+> could be counted there at the end}?",
            "a-b+c",
            _X,
        ),
        sought(
            "{how many of the <x+> that were there {at first|before} stayed|how many <x+> did not {leave|sail}|how many <x+> were left before the others came|how many of the first <x+> {remained|were still there}}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many more <x+> left than {arrived|came}|by how many did the number of <x+> {shrink|fall|go down}|how many fewer <x+> came than left|~how many <x+> did the place lose, when both are counted}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> {came or went|moved} {in all|in total|altogether}|what is the total number of <x+> that left or arrived}?",
            "b+c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(
            kind(
                "fishing boat, yacht, ferry, tanker, trawler, sailing boat, tugboat, houseboat, freighter, catamaran, cutter, motorboat, barge, schooner"
            ),
        ),
    ),
)

_LIQUID = kind("water, oil, diesel, milk, paint, wine, petrol, vinegar, juice, syrup, cider, brine")
_TANKS = (
    *asked(
        "{a {pipe|hose|tank|barrel|pump} {had|sprang} a leak. {before {anyone noticed|the repair began|the plumber came}|by the time a mechanic {came|arrived}}, <0 <x>> of <y> had {run out|leaked|escaped}. {while it was being {fixed|mended|repaired}|during the repair}, {another <1 <x>>|<1 more <x>>} {leaked|ran out|were lost}"
        "|<1 <x>> of <y> {leaked|ran out} while {workers|mechanics|two plumbers} were {repairing|mending|fixing} a {pipe|tank|valve}, and <0 <x>> had {leaked|run out} before they {began|came|started}"
        "|{a {cracked|rusty|broken} {pipe|valve|tank} lost <0 <x>> of <y> before the repair and <1> during it|of the <y> in a tank, <0 <x>> {were lost|leaked out} before the repair and <1> during it}}.",
        ((5, 90000), (2, 80000)),
        sought(
            "{how many <x+> of <y> {leaked|were lost|ran out} {in all|altogether|in total}|what {is|was} the total amount of <y> that {was lost|leaked}, in <x+>|how much <y> {leaked|ran out|was lost} {in all|altogether|in total}, in <x+>|~how many <x+> of <y> went to waste}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> {leaked|ran out|were lost} before the repair than during it|how many fewer <x+> of <y> were lost during the repair than before|how much more <y> was lost before the repair, in <x+>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> of <y> had {leaked|been lost|run out} {before the repair|when the repair began}|how many <x+> ran out before anything was done}?",
            "a",
            _X,
        ),
        fits=lambda a, b: a > b + 1,
        props=together("litre, gallon, pint, barrel, quart"),
        kinds=(_LIQUID,),
    ),
    *asked(
        "{a {tank|cistern|vat} {can hold|holds up to} <0 <x>>. {right now|at the moment|today} {there are <1 <x>> of <y> in it|it contains <1 <x>> of <y>}, and a {lorry|pump} {brings|adds} <2 more <x>> {tonight|later|tomorrow}"
        "|there are <1 <x>> of <y> in a {vat|tank|cistern} that {holds|can hold} <0>. {soon|later}, <2 <x>> {are|will be} poured in}.",
        ((30, 90000), (4, 60000), (2, 30000)),
        sought(
            "{how many more <x+> {are needed to fill it now|would it need to be full before that|could it take before that}|how many <x+> {of <y> |}{are|were} missing {at first|before that}|before that, how many <x+> short of full {is it|was it}}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> of <y> will be in it {then|after that}|how much <y> will there be {after that|then}, in <x+>|how many <x+> does that make in the tank}?",
            "b+c",
            _X,
        ),
        sought(
            "{after that, how many <x+> more {will fit|can it take}|how much {room|space} is left then, in <x+>|how many <x+> will still be missing {then|in the end|after that}|~when that is in, how far from full is it, in <x+>}?",
            "a-b-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + c + 1,
        props=together("litre, gallon, cubic metre, barrel"),
        kinds=(_LIQUID,),
    ),
)

_WORKS = (
    *asked(
        "{a {factory|workshop|plant} in <town> {made|built|produced|turned out} <0 <x>> and <1 <y>> {last {week|month|year}|in <month>|that week}. {<2> of the <x+> were {faulty|scratched|cracked|rejected}|inspectors {rejected|sent back} <2> of the <x+>}"
        "|<1 <y>> and <0 <x>> {left|rolled out of|came off} the {line|works|factory} {in <month>|last week}. <2> of the <x+> {turned out to be faulty|did not pass the test|had a fault}}.",
        ((20, 90000), (10, 80000), (2, 5000)),
        sought(
            "{how many {pieces|<x+> and <y+>} were {made|produced} {in all|in total|altogether}|what {is|was} the total {output|number of pieces}|how many things were {made|produced} in {total|all}|~how many pieces came from it}?",
            "a+b",
        ),
        sought(
            "{how many {more <x+> than <y+> were there|fewer <y+> than <x+> were made|more <x+> were made than <y+>}|by how many does the number of <x+> exceed that of <y+>}?",
            "a-b",
            _M,
        ),
        sought(
            "{how many <x+> {were {fine|good|without a fault}|passed|could be sold}|how many of the <x+> were {good|all right}|how many good <x+> {were left|remained}}?",
            "a-c",
            _X,
        ),
        sought(
            "{leaving out the bad ones, how many pieces were there {in all|altogether}|how many {good pieces|pieces that could be sold} were there {in all|altogether|in total}, if every one of the <y+> was good}?",
            "a-c+b",
        ),
        fits=lambda a, b, c: a > b + 1 and a > 2 * c,
        props=together(
            "bolt/hinge, washing machine/dryer, chair/stool, bicycle/scooter, kettle/toaster, lamp/lantern, cap/glove, truck/trailer, screw/nut, zip/button, plate/saucer, violin/cello, drill/saw, boot/sandal, radio/speaker, knife/fork, tyre/wheel, violin/flute, tile/brick, mattress/pillow"
        ),
    ),
    *asked(
        "{of the <0 <x>> {in|from} {an old {box|crate|chest}|a shipment|<A>'s {attic|shop|cellar}|a flood-damaged store}, only <1> {worked|still worked|were in working order|could be used}"
        "|<A> {tested|tried out|checked} <0 <x>> {from the {attic|cellar|sale}|that had been donated|at the flea market}. only <1> of them {worked|still worked|were any good}"
        "|~a box held <0 <x>>, but just <1> of them worked}. {<2> of the {working|good} ones were {sold|given away|kept}|<A> {sold|kept|gave away} <2> of the {working|good} ones}.",
        ((6, 400), (4, 300), (2, 200)),
        sought(
            "{{how many <x+> {did not work|were broken|were no good|had to be {repaired|thrown out}}|how many of the <x+> {failed|were broken|did not work}}?|find how many of the <x+> did not work.}",
            "a-b",
            _X,
        ),
        sought(
            "{how many {working|good} <x+> {were left|remained}|how many <x+> that {worked|were good} were there {afterwards|after that}|how many of the good ones were left over}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> were there {in all |}{after that|afterwards|in the end}, working or not|counting {good and bad ones|all of them}, how many <x+> were left}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(
            kind(
                "radio, clock, watch, torch, light bulb, camera, typewriter, battery, toy train, calculator, walkie-talkie, music box, telephone, record player, fan, headset, remote control, game cartridge, string of lights, lantern, flash drive, keyboard"
            ),
        ),
    ),
    *asked(
        "{a {collector|museum|club} {owned|had} <0 <x>>. {<1> of them|<1>} were {from abroad|very old|in perfect condition|signed}{. for the next show, <2 more <x>> were {bought|acquired}|. {later|in <month>} <2> more were {bought|given to it}}|<1> of the <0 <x>> {in a {collection|museum|cabinet}|on show in <town>} were {rare|damaged|handmade|signed}. {in <month>|a month later}, <2 <x>> {were added|came in|arrived}}.",
        ((9, 5000), (3, 3000), (2, 2000)),
        sought(
            "{how many <x+> {were there|did the collection have|were in the collection} {then|after that|in the end}|what {is|was} the total number of <x+> {then|after that}|how large did the collection become}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many of the <x+> {at first|in the collection at first} were not of that kind|how many of the first <x+> were not of that sort}?",
            "a-b",
            _X,
        ),
        sought("{how many <x+> were {added|new}|by how many did the collection grow}?", "c", _X),
        fits=lambda a, b, c: a > b + 1,
        kinds=(
            kind(
                "coin, mask, teapot, map, vase, photograph, stamp, medal, puppet, thimble, fossil, mineral, beetle, postcard, sword, fan, carpet, shell, letter, music box, tapestry, engraving"
            ),
        ),
    ),
)

_SEASON = (
    *asked(
        "{the {theatre|circus|opera|stadium|concert hall} sold <0 ticket> in the first half of the season and <1> in the second|in the second half of the season, <1 ticket> were sold for the {circus|theatre|football club|open-air stage}. {in the first half|before that}, it had been <0>"
        "|ticket sales {reached|came to} <0> in the first half of the year and <1> in the second half}. {the year before, <2 ticket> had been sold|in the whole of last season, <2> had been sold|they had hoped to sell <2 ticket> over the whole season}.",
        ((30, 90000), (40, 95000), (80, 200000)),
        sought(
            "{how many tickets were sold {in all|altogether|in total} {this season|in the two halves}|what {is|was} the total number of tickets {for both halves|sold in the two halves}|how many tickets did they sell {in both halves|in the two halves} {together|altogether}|~how many tickets do the two halves make}?",
            "a+b",
            _unit("ticket"),
        ),
        sought(
            "{how many more tickets were sold in the second half than in the first|by how many tickets did the second half {beat|exceed} the first|how many fewer were sold in the first half}?",
            "b-a",
            _M,
        ),
        sought(
            "{how many fewer tickets were sold {this time|in these two halves} than that|how many more tickets would have had to be sold in the two halves to reach that number|by how many tickets did the two halves fall short of that}?",
            "c-a-b",
            _unit("ticket"),
        ),
        fits=lambda a, b, c: b > a + 1 and c > a + b,
    ),
    *asked(
        "{the <x> {had|counted|welcomed|received} <0 visitor> on <day> and <1> {the next day|the day after}|<1 visitor> came to the <x> on {Sunday|the second day}, and <0> had come on {Saturday|the first day}}. {<2> of the visitors on the first day were children|on the first day <2> of the visitors {had|came with} a {free ticket|season ticket|yearly pass}}.",
        ((20, 90000), (12, 80000), (3, 50000)),
        sought(
            "{how many visitors {were there|came|did the <x> have} {in all|in total|altogether|on the two days together}|what {is|was} the total number of visitors on the two days|how many people visited the <x> on the two days|~how many visitors do both days make}?",
            "a+b",
            _unit("visitor"),
        ),
        sought(
            "{how many more visitors {came|were there|did the <x> have} on the first day than on the second|how many fewer visitors came on the second day|by how many did the number of visitors {fall|drop|go down}}?",
            "a-b",
            _M,
        ),
        sought(
            "{how many of the first day's visitors were not among these|how many other visitors were there on the first day}?",
            "a-c",
            _unit("visitor"),
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        kinds=(
            kind(
                "museum, castle, aquarium, planetarium, lighthouse, old fort, zoo, gallery, botanical garden, book fair, cave, palace, exhibition, flower show, science centre, water park, cathedral, observatory"
            ),
        ),
    ),
    *asked(
        "{a {song|game|film|podcast|recipe app|map app|video} was downloaded <0 time> in its first {month|week|year} and <1 time> in the second|people downloaded <A>'s {game|song|e-book} <1 time> in the second week and <0 time> in the first}. {it was deleted again <2 time>|<2> of the people {soon |}deleted it again}.",
        ((20, 400000), (30, 500000), (2, 90000)),
        sought(
            "{how {many times|often} was it downloaded {in all|altogether|in total}|what {is|was} the total number of downloads|how many downloads {were there|does it have} {in all|in total|altogether}|~how many downloads does that add up to}?",
            "a+b",
        ),
        sought(
            "{how many more downloads {were there|did it have} the second time than the first|by how many did the number of downloads {rise|grow|increase}|how much larger was the second number of downloads than the first}?",
            "b-a",
            _M,
        ),
        sought(
            "{how many {people|phones|users} still {have|had} it|how many of the copies {were kept|were not deleted}}?",
            "a+b-c",
        ),
        fits=lambda a, b, c: b > a + 1 and a > c,
    ),
    *asked(
        "{the library {of|in} <town> {lent|lent out|loaned} <0 <x>> and <1 <y>> {in <month>|last week|on <day>}. <2> of the <x+> {have come back|were returned|have been brought back} {already|so far|}"
        "|readers {borrowed|took home|checked out} <1 <y>> and <0 <x>> {in <month>|last week|during the holidays}, and {they have {returned|brought back}|they returned} <2> of the <x+>}.",
        ((8, 9000), (5, 8000), (2, 6000)),
        sought(
            "{how many <x+> {are|were} still {out|on loan|missing|to be returned}|how many <x+> {have not been|were not} {returned|brought back}|how many of the <x+> {must still|still have to} come back}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many {things|items} {were lent|did the library lend|were borrowed} {in all|in total|altogether}|how many <x+> and <y+> were {lent|borrowed} {in all|altogether|together}|what {is|was} the total number of loans|~how many loans does that make}?",
            "a+b",
        ),
        sought(
            "{how many more <x+> than <y+> were {lent|borrowed|taken}|how many fewer <y+> than <x+> were {borrowed|lent}|by how many did the loans of <x+> exceed those of <y+>}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=together(
            "novel/comic, book/film, cookbook/atlas, magazine/newspaper, picture book/audiobook, board game/puzzle, DVD/CD, crime novel/travel guide, map/journal, biography/dictionary, play/poem collection"
        ),
    ),
)

_RIDE = kind("bus, train, tram, ferry, cable car, minibus, coach, subway train, night train, shuttle")
_RIDES = (
    *asked(
        "{<0 <y>> were {on|on board} a <x>. at the {next stop|bridge|market square|town hall|first stop}, <1> {got off|left|climbed out} and <2> {got on|boarded|climbed in}"
        "|a <x> {left|set out from|started in} <town> with <0 <y>> {on board|aboard}. at the {second stop|castle|hospital|airport}, <2 <y>> {got on|boarded} and <1> {got off|left}"
        "|at {one|the last} stop <1 <y>> got off a <x> and <2> got on. {before the stop|before that}, there had been <0 <y>> on board}.",
        ((9, 900), (3, 400), (2, 300)),
        sought(
            "{how many <y+> {were|are} {on the <x>|on board|in the <x>} {now|then|after that|after the stop}|how many <y+> {travelled on|rode on} from there|how many <y+> did the <x> carry after {that|the stop}|~with how many <y+> did the <x> go on}?",
            "a-b+c",
            _Y,
        ),
        sought(
            "{how many {of the <y+> |<y+> }did not {get off|leave}|how many of the first <y+> {stayed|remained} on board|how many <y+> who had been on the <x> {kept their seats|stayed}|how many <y+> were left before the new ones got on}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how many more <y+> got off than {on|got on}|how many fewer <y+> got on than off|by how many did the number of <y+> on board {fall|drop|go down}}?",
            "b-c",
            _Y,
        ),
        sought(
            "{how many {different |}<y+> {used|rode in|were on} the <x> {in all|altogether|in total}|how many <y+> {were on the <x> at some time|did the <x> carry in all}}?",
            "a+c",
            _Y,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(
            _RIDE,
            kind(
                "passenger, traveller, commuter, tourist, child, worker, hiker, student, fan, soldier, shopper, rider"
            ),
        ),
    ),
    *asked(
        "{there were <0 <y>> on a <x>. at the {station|market|next stop|harbour} {some more|more|some others} got on, and {then|now} there were <1>"
        "|a <x> {carried|had} <0 <y>> {when it left <town>|at first}. after the {first|next} stop, where {nobody got off but some got on|some {boarded|got on}}, there were <1>"
        "|after a stop there were <1 <y>> on a <x>. {before it|before the stop}, there had been {only |}<0>}. it has {seats for <2>|<2 seat>}.",
        ((4, 300), (9, 500), (12, 900)),
        sought(
            "{how many <y+> {got on|boarded|joined|climbed in} {at the stop|there|}|how many <y+> {were|are} new|how many more <y+> {got|came} on|~what number of <y+> boarded}?",
            "b-a",
            _Y,
        ),
        sought(
            "{how many seats {were|are} {free|empty} {at first|before the stop}|how many more <y+> could have sat down {at first|before the stop}|at first, how many seats were not taken}?",
            "c-a",
        ),
        sought(
            "{how many seats {were|are} {free|empty} {then|after the stop|in the end}|how many more <y+> could {still |}{sit down|find a seat} after the stop|how many seats were left {then|in the end}}?",
            "c-b",
        ),
        fits=lambda a, b, c: c > b + 1 and b > a + 1,
        kinds=(
            _RIDE,
            kind("passenger, traveller, commuter, tourist, child, worker, hiker, student, fan, shopper, rider"),
        ),
    ),
)

_LENGTHS = (
    *asked(
        "{<A>'s <x> is now <1 <y>> long. {before {the cut|it was cut|<he> cut it}|{last week|yesterday|at first}}, it was <0 <y>> long|<A>'s <x> was <0 <y>> long. {after a piece was {cut|trimmed} off|after <he> {cut|trimmed} it|now|then some of it was cut off, and now} it is <1 <y>> long|the <x> of <A> {measured|was} <0 <y>> until some of it {was cut off|was removed}, and {now |}<1 <y>> are left}. {<B>'s is <2 <y>> long|that of <B> is <2 <y>> long}.",
        ((8, 400), (4, 300), (2, 250)),
        sought(
            "{{how much was|how many <y+> were} cut off|how much shorter {is it now|did it become}|how many <y+> were removed|how many <y+> did it lose|how long was the piece that was {cut off|removed}}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how much longer is <A>'s than <B>'s now|how many <y+> longer than <B>'s is it now|by how many <y+> is <A>'s still longer than <B>'s|~how many <y+> is <B>'s shorter than <A>'s now}?",
            "b-c",
            _Y,
        ),
        sought(
            "{how much longer was <A>'s than <B>'s {at first|before}|how many <y+> longer than <B>'s was it {at first|before the cut}|before the cut, by how many <y+> was <A>'s the longer one}?",
            "a-c",
            _Y,
        ),
        sought(
            "{how long are the two now together|what is their length together {now|today}, in <y+>|how many <y+> do the two measure together now}?",
            "b+c",
            _Y,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        props=together(
            "hair/inch, hair/centimetre, pencil/millimetre, rope/metre, rope/foot, ribbon/inch, candle/centimetre, beard/inch, scarf/centimetre, string/inch, board/inch, hedge/foot, vine/foot, cable/metre, hose/foot, plank/centimetre, chain/inch, fishing line/yard, ponytail/inch, curtain/inch, crayon/millimetre, pipe/foot"
        ),
    ),
    *asked(
        "{{in <month>|at the start of {spring|summer}|when it was {planted|bought}|a year ago} <A>'s <x> was <0 <y>> {tall|high}. {now|today|now} it is <1 <y>>|<A>'s <x> is <1 <y>> {tall|high} {now|today}. {when <he> planted it|at first|last {spring|year}}, it was {only |}<0 <y>> {tall|high}}. {<B>'s is <2 <y>> {tall|high}|the wall behind it is <2 <y>> {tall|high}}.",
        ((2, 200), (6, 400), (9, 600)),
        sought(
            "{how {much|many <y+>} {did it grow|has it grown}|how many <y+> {taller|higher} is it now|by how {much|many <y+>} did {it|the <x>} grow|how much taller did the <x> become|~how many <y+> of height did it gain}?",
            "b-a",
            _Y,
        ),
        sought(
            "{how many more <y+> must it grow to be that tall|how {much|many <y+>} does it still have to grow to reach that height|how many <y+> is it {still |}short of that height}?",
            "c-b",
            _Y,
        ),
        sought(
            "{how much shorter than that was it {at first|at the beginning|to begin with}|at first, how many <y+> was it below that height|at the beginning, how many <y+> were missing to that height}?",
            "c-a",
            _Y,
        ),
        fits=lambda a, b, c: c > b + 1 and b > a + 1,
        props=together(
            "sunflower/inch, sunflower/centimetre, bean plant/centimetre, cactus/millimetre, fir tree/foot, palm/foot, tomato plant/inch, bamboo/centimetre, hedge/foot, rose bush/inch, oak/foot, apple tree/centimetre, cherry tree/foot, maize plant/inch, vine/foot"
        ),
    ),
    *asked(
        "{<A> cut {a piece of <1 <y>>|<1 <y>>} {off|from} a <x> that was <0 <y>> long|from a <x> of <0 <y>>, <A> cut {off |}<1 <y>>}. {<he> {used|needed} {that|the piece} for a {kite|frame|fence|present|shelf}, and then <he> cut off <2 <y>> more|then <he> cut off another <2 <y>>}.",
        ((12, 900), (2, 300), (2, 200)),
        sought(
            "{how {long was the rest|many <y+> were left}|how many <y+> of the <x> {were left|remained} {in the end|}|how long {was|is} the <x> {then|in the end}|~what length of the <x> was not used, in <y+>}?",
            "a-b-c",
            _Y,
        ),
        sought(
            "{how many <y+> {did <A> cut|were cut} off {in all|altogether|in total}|how much of the <x> was cut off {in all|in total}|what was the total length of what was cut off, in <y+>}?",
            "b+c",
            _Y,
        ),
        sought(
            "{how long was the <x> after the first cut|how many <y+> of the <x> were {there|left} after the first cut|after cutting once, how many <y+> of the <x> were left}?",
            "a-b",
            _Y,
        ),
        sought(
            "{how much longer was the first piece than the second|how many <y+> longer was the first piece than the other|by how many <y+> was the second piece shorter than the first}?",
            "b-c",
            _Y,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c + 1,
        props=together(
            "rope/metre, ribbon/inch, cable/foot, wire/centimetre, plank/inch, string/foot, strip of leather/centimetre, roll of cloth/yard, tape/inch, pipe/foot, beam/centimetre, garden hose/metre, chain/foot, thread/inch, lace/centimetre"
        ),
    ),
)

_ANIMALS = (
    *asked(
        "{in {spring|autumn}, <0 <x>> {gathered|lived|were counted} {by the lake|on the island|in the valley|at the river mouth}. when it {grew|got} {cold|warm}, <1> of them {migrated|went away|moved on}{, and|. then} <2> others {came|arrived} from the north"
        "|<1 <x>> {left|moved away from} {a nature reserve|an island|a bay}, where <0> had {lived|been living}. {some weeks later|in the new year}, <2 <x>> {came from elsewhere|arrived from another place}"
        "|~there had been <0 <x>> in the reserve before <1> migrated. after that <2> came}.",
        ((9, 9000), (4, 6000), (2, 5000)),
        sought(
            "{how many <x+> {stayed|did not leave|remained the whole time}|how many of the <x+> {stayed behind|stayed where they were}|how many <x+> were left before the others {came|arrived}}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> {were there|lived there|could be counted} {in the end|afterwards|after that}|how many <x+> did the place have {in the end|then}|what was the number of <x+> after all this}?",
            "a-b+c",
            _X,
        ),
        sought(
            "{how many more <x+> left than {came|arrived}|how many fewer <x+> came than left|by how many did the number of <x+> {shrink|fall|drop}}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> were {on the move|travelling} {in all|altogether|in total}|how many <x+> {came or left|moved} {in total|in all}|what is the total number of <x+> that came or left}?",
            "b+c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(
            kind(
                "stork, crane, goose, seal, swan, whale, turtle, penguin, heron, pelican, duck, flamingo, puffin, gull, walrus, salmon, starling, swallow, egret, otter"
            ),
        ),
    ),
    *asked(
        "{of the <0 <x>> that had {left|flown off|wandered off}, only <1> {came back|returned|were seen again}. <2> {of the returned ones|of those that came back} {wore|had} a ring"
        "|<0 <x>> {left|set out from} their {summer home|nesting place}, and <1> {returned|came back} in spring. <2> of {those that came back|the ones that returned} were {young|injured|females}"
        "|<1 <x>> {returned|came back} this year. <0> had left, and <2> of those that came back were {young|males|thin}}.",
        ((8, 9000), (4, 6000), (2, 5000)),
        sought(
            "{how many <x+> {did not {return|come back}|{stayed away|never returned}}|how many of the <x+> were {lost|not seen again}|how many <x+> are {still missing|missing}|~what number of <x+> failed to return}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many of {those that came back|the returned <x+>} were different|how many of the <x+> that came back {were not|did not belong to these}|how many other <x+> came back}?",
            "b-c",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        kinds=(
            kind(
                "stork, crane, goose, swan, turtle, heron, penguin, puffin, swallow, racing pigeon, seal, bat, butterfly, osprey, plover"
            ),
        ),
    ),
    *asked(
        "{there are <0 <x>> and <1 <y>> {in|at} {the {camp|valley|garden|castle grounds}|the school yard|a village square}. {tomorrow|next week|in {spring|autumn|<month>}}, the {gardeners|neighbours|scouts|villagers} will plant <2 more <x>>"
        "|{the {valley|garden|estate|town|square} has|a gardener {owns|looks after}} <1 <y>> and <0 <x>>. {this year|next month|soon|on <day>}, <2 more <x>> {will be planted|are going to be planted}"
        "|<2 <x>> will be planted {on <day>|next week|in <month>} where there are already <0>. <1 <y>> {stand|grow} there too}.",
        ((6, 5000), (4, 4000), (2, 2000)),
        sought(
            "{how many <x+> will there be {then|after that|when that is done|}|how many <x+> will {grow|stand} there {then|in the end|after that}|what will the number of <x+> be {then|after that}|~how many <x+> will one find there afterwards}?",
            "a+c",
            _X,
        ),
        sought(
            "{how many {trees and plants|plants} {will there|are there going to} be {in all|altogether|in total} {then|after that}|what will the total number of <x+> and <y+> be|how many <x+> and <y+> will there be {in all|altogether|together}}?",
            "a+b+c",
        ),
        sought(
            "{how many more <x+> than <y+> are there {now|today|at the moment}|by how many do the <x+> outnumber the <y+> today|today, how many fewer <y+> than <x+> are there}?",
            "a-b",
            _M,
        ),
        sought(
            "{how many more <x+> than <y+> will there be {then|after that|in the end}|by how many will the <x+> outnumber the <y+> {then|after that}}?",
            "a+c-b",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1,
        props=together(
            "maple/birch, oak/poplar, lilac/rose bush, cedar/cypress, chestnut/elm, plum tree/fig tree, pear tree/almond tree, tulip/iris, hazel/willow, palm/pine, lime tree/plane tree, apple tree/walnut tree, peony/lily, olive tree/lemon tree, spruce/larch, lavender plant/thyme plant"
        ),
    ),
    *asked(
        "{<0 <x>> and <1 <y>> live {on a farm|on an island|at a shelter|in {a|the} reserve}. {next month|soon|this summer}, <2 <x>> will {be moved to another place|leave|be sold to a neighbour}"
        "|a {farm|shelter|zoo|ranch} {has|keeps} <1 <y>> as well as <0 <x>>. {on <day>|tomorrow|before winter}, it {will|is going to} {sell|give away|move} <2> of the <x+>"
        "|<2 <x>> are going to {leave|be taken away from} a {farm|ranch|zoo} {in <month>|next week}. at the moment, there are <0 <x>> and <1 <y>>}.",
        ((7, 5000), (4, 4000), (2, 3000)),
        sought(
            "{how many <x+> will {there be|be left|remain} {then|after that|}|how many of the <x+> will {stay|remain}|how many <x+> will the place have {left|then}}?",
            "a-c",
            _X,
        ),
        sought(
            "{how many animals will {there be|be left} {in all|altogether|in total} {then|after that}|how many animals, <x+> and <y+> together, will be left}?",
            "a-c+b",
            "{<0>|<0>|<0 animal>|there will be <0 animal>}.",
        ),
        sought(
            "{how many animals are there {in all|altogether|in total} {now|at the moment|today}|what is the total number of <x+> and <y+> {now|today}|how many <x+> and <y+> are there now, taken together}?",
            "a+b",
            "{<0>|<0>|<0 animal>}.",
        ),
        sought(
            "{how many more <x+> than <y+> are there {now|at the moment}|how many fewer <y+> are there than <x+> {now|today}}?",
            "a-b",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and a > c + 1,
        props=together(
            "sheep/goat, goat/donkey, cow/horse, ostrich/emu, llama/alpaca, rabbit/guinea pig, hen/turkey, duck/goose, camel/mule, pony/calf, dog/cat, buffalo/ox, parrot/toucan, pig/lamb, tortoise/lizard, deer/bison"
        ),
    ),
    *asked(
        "{<0 <x>> were sitting {on a wire|on a wall|in a tree|on the roof|by the pond}. {some more|a flock of others} {joined them|came|landed beside them}, and {then|soon} there were <1>. {a cat|a noise|a dog|thunder} {scared|frightened|chased} <2> of them away"
        "|there were <1 <x>> {by the pond|in a field|on the lawn} after some {others|more} had {joined|come to} the <0> that were there {already|first}. {then|later} <2> {left|went away|vanished}}.",
        ((3, 200), (7, 400), (2, 200)),
        sought(
            "{how many <x+> {joined|came to join} {them|the first ones|the others}|how many <x+> came {later|as well|in addition}|how many more <x+> {came|arrived}|~how many <x+> made up the second group}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many <x+> {were left|remained|were still there} {in the end|at the end|}|how many <x+> were not gone in the end|how many <x+> stayed}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many fewer <x+> {left|went away} than were there at first|how many more <x+> were there at first than went away at the end|by how many was the first number of <x+> larger than the number that left}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c + 1 and a > c,
        kinds=(
            kind(
                "sparrow, crow, pigeon, gull, starling, magpie, duck, goose, finch, blackbird, heron, parrot, swallow, robin, jackdaw, rabbit, squirrel, frog, dragonfly, lizard"
            ),
        ),
    ),
)

_SPORT = (
    *asked(
        "{<B> ran {the|a} {race|course|lap|cross-country course} in <0 <x>> and <C> in <1>|<C> needed <1 <x>> {for the race|for the course|to reach the finish}, <B> needed <0>|it took <B> <0 <x>> to {finish|swim across the lake|climb the tower|row to the island} and <C> <1>}. {the record {is|was} <2 <x>>|last year's winner needed {only |}<2 <x>>}.",
        ((9, 900), (7, 800), (5, 700)),
        sought(
            "{how {much faster|many <x+> faster} was <C> than <B>|by how many <x+> did <C> beat <B>|how {much longer|many <x+> longer} did <B> {take|need} than <C>|how many <x+> {after|behind} <C> did <B> {arrive|finish}|~how many <x+> lay between the two}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many <x+> faster would <C> have {to be|had to be} to reach that|by how many <x+> did <C> miss {the best time|that time}|how many <x+> slower than {that|the best time} was <C>}?",
            "b-c",
            _X,
        ),
        sought(
            "{by how many <x+> did <B> miss {the best time|that time}|how many <x+> more did <B> need than {that|the best time}|how many <x+> slower than that was <B>}?",
            "a-c",
            _X,
        ),
        sought(
            "{how {many <x+>|long} did the two {need|take} {together|in all|altogether}|what is the total time of <B> and <C>, in <x+>|how many <x+> do the times of <B> and <C> add up to}?",
            "a+b",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        props=(("second",), ("minute",), ("second",)),
    ),
    *asked(
        "{the <x> scored <0 point> in the first half and <1> in the second. the <y> {scored|had} <2 point> {in all|in the whole game}|at half-time the <x> had <0 point>, and they {added|scored} <1> more {by the end|after the break}. the <y> {finished with|ended on|reached} <2>|the <y> {ended|finished} with <2 point>, while the <x> had <0> {at half-time|at the break} and scored <1> more after it}.",
        ((8, 120), (6, 120), (4, 200)),
        sought(
            "{how many points did the <x> {have|score} {in all|altogether|in total|at the end}|what was the {final|total} score of the <x>|how many points did the <x> finish with|~what did the score of the <x> come to}?",
            "a+b",
            _unit("point"),
        ),
        sought(
            "{by how many points did the <x> {win|beat the <y>}|how many more points did the <x> {score|have} than the <y> {at the end|in all}|how many points were the <y> behind at the end}?",
            "a+b-c",
            _unit("point"),
        ),
        sought(
            "{how many more points did the <x> score in the first half than {in the second|after it}|how many fewer points did the <x> get {in the second half|after the break}}?",
            "a-b",
            _unit("point"),
        ),
        sought(
            "{how many points did {both|the two} teams score {together|altogether|in all}|what is the sum of the two final scores|how many points were scored in the game {in all|altogether}}?",
            "a+b+c",
            _unit("point"),
        ),
        fits=lambda a, b, c: a > b + 1 and a + b > c + 1,
        props=together(
            "Falcons/Otters, Comets/Badgers, Lynxes/Rockets, Herons/Sharks, Wolves/Pumas, Pirates/Vikings, Foxes/Storks, Dragons/Tigers, Hornets/Rams, Giants/Kites, Ravens/Bulls, Stallions/Owls, Blues/Reds, Juniors/Seniors"
        ),
    ),
    *asked(
        "{<A>'s team {has|holds|has got} <0 point> and {that of <B>|<B>'s} {has|is at} <1>. {it takes <2 point> to {win|reach the final|go up a league}|the first to have <2 point> wins|the winner is whoever has <2 point> first}"
        "|<2 point> are needed to {win {a|the} {prize|cup|medal}|reach the next level}. <A> has <0>{ so far| already|} and <B> <1>"
        "|<B> has <1 point> in a {game|quiz|contest} and <A> has <0>, but {nobody wins before they have|winning takes} <2>}.",
        ((5, 900), (8, 990), (15, 3000)),
        sought(
            "{how many more points {must <A> get|does <A> need} to {win|reach that|have enough}|how many points does <A> still {need|lack}|how many points {is <A> short|are missing for <A>}|~what must <A> still add to win}?",
            "c-a",
            _unit("point"),
        ),
        sought(
            "{how many more points {must <B> get|does <B> need} to {win|reach that|have enough}|how many points does <B> still {need|lack}|how many points is <B> short}?",
            "c-b",
            _unit("point"),
        ),
        sought(
            "{how many more points {must <A> get|does <A> need} to {draw level|catch up} with <B>|how many points is <A> behind <B>|by how many points is <B> ahead of <A>|how many more points does <B> have than <A>}?",
            "b-a",
            _unit("point"),
        ),
        fits=lambda a, b, c: c > b + 1 and b > a + 1,
    ),
    *asked(
        "{at {noon|midday} {it was|the thermometer showed|the temperature was} <0 degree>. {by|at} {midnight|nightfall}, it {had fallen|had dropped|was down} to <1>, and the next {day|noon} it was <2>"
        "|the {oven|kiln|furnace|water in the pool|engine} {was|had a temperature of} <0 degree>, {later|an hour later} <1> and {in the end|finally} <2>"
        "|in <town> the thermometer {showed|read} <0 degree> on <day>, <1> a day later and <2> {on the third day|another day later}}.",
        ((12, 99), (2, 90), (3, 97)),
        sought(
            "{by how many degrees did {it|the temperature} {fall|drop|go down} {at first|the first time}|how many degrees {colder|cooler} was it the second time than the first|how much lower was the second temperature than the first}?",
            "a-b",
            _unit("degree"),
        ),
        sought(
            "{by how many degrees did {it|the temperature} {rise|go up|climb} {then|again|after that}|how many degrees warmer was it the third time than the second|how much higher was the last temperature than the {second|lowest} one}?",
            "c-b",
            _unit("degree"),
        ),
        sought(
            "{how many degrees below the first temperature was the last|how many degrees {colder|cooler} was it the last time than the first|what is the difference between the {highest|first} temperature and the last, in degrees}?",
            "a-c",
            _unit("degree"),
        ),
        fits=lambda a, b, c: a > c + 1 and c > b + 1,
    ),
    *asked(
        "{<A> is reading a {novel|diary|history book|thriller|book about {whales|space|knights}} of <0 page>. {by|until} <day> <he> had read <1>, and since then <he> has read <2> more|{a {saga|novel|thriller|handbook} has <0 page>|there are <0 page> in a {saga|novel|manual}}. <A> read <1> {last week|on <day>|in <month>} and <2> {this week|since then|after that}|<A> {read|managed} <2 page> today and <1> {before|yesterday|last week}. the whole book has <0>}.",
        ((60, 1200), (15, 600), (5, 500)),
        sought(
            "{how many pages {are|were} {left|still to be read|unread}|how many pages {must <he> still|does <A> still have to} read|how many more pages must <A> read to finish|~how many pages away is the end}?",
            "a-b-c",
            _unit("page"),
        ),
        sought(
            "{how many pages has <A> read {in all|altogether|so far|in total}|what is the total number of pages that <A> has read|how many pages does that make so far}?",
            "b+c",
            _unit("page"),
        ),
        sought(
            "{how many more pages did <A> read the first time than the second|how many fewer pages did <A> read the second time}?",
            "b-c",
            _unit("page"),
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c + 1,
    ),
)

_GOODS = kind(
    "pumpkin, lantern, flower pot, cushion, candle, kite, jar of pickles, clay bowl, mirror, garden gnome, wind chime, bird house, doormat, picture frame, woollen hat, lampshade, teapot, wreath, basket, calendar, umbrella"
)
_TRADE = (
    *asked(
        "{{a stall|a {stand|shop|trader|street seller} in <town>} had {some <x+>|a number of <x+>|a pile of <x+>}. {after <0> of them were {sold|bought}|when <0> had been sold|once customers had {bought|taken} <0>}, there were {still |}<1> {left|on the shelves}. <2 <y>> were {left|unsold} too|<1 <x>> were {left over|not sold} after {a market day|a sale|the fair} on which <0> {were sold|found buyers}. {the stall also had <2 <y>> left|<2 <y>> were not sold either}|at a {fair|bazaar} <0 <x>> were sold. afterwards, <1 <x>> and <2 <y>> were still {there|on the table}}.",
        ((4, 9000), (3, 5000), (2, 4000)),
        sought(
            "{how many <x+> {were there|did they have} {at first|before|in the beginning|to begin with|originally|at the start}|with how many <x+> did it {begin|start}|how many <x+> had there been before any were sold|~what was the first number of <x+>}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many {things|pieces} were left {in all|altogether|in total}|how many <x+> and <y+> were left {in all|altogether|together}|what is the total number of things {left|that were not sold}}?",
            "b+c",
        ),
        sought(
            "{how many more <x+> were sold than {were |}left|how many fewer <x+> were left than {had been |}sold|by how many did the sold <x+> outnumber those that were left}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many more <x+> than <y+> were {left|not sold}|how many fewer <y+> than <x+> were left over}?",
            "b-c",
            _M,
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        kinds=(_GOODS, _GOODS),
    ),
    *asked(
        "{<A> {had|owned} some <x+>. {at the beach|in an old box|under the bed|in the attic|on the way home} <he> found <0> more, {and now <he> has|so now <he> has|which makes} <1>|after finding <0 more <x>> {in the attic|in a drawer|under a bench}, <A> has <1 <x>>|<A> has <1 <x>> now, {because|since} <he> found <0> {yesterday|on <day>|in the cellar}}. <he> {wants|hopes} to have <2> {one day|by <month>|in the end}.",
        ((2, 300), (6, 900), (9, 2000)),
        sought(
            "{how many <x+> did {<A>|<he>} have {at first|before that|to begin with|before finding more|to start with}|how many <x+> were there {before|at first}|with how many <x+> did <A> start|~how many <x+> were <A>'s before}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many more <x+> does {<A>|<he>} need {to reach that|for that|to have that many}|how many <x+> must <A> still {find|get} for that|how many <x+> are still missing}?",
            "c-b",
            _X,
        ),
        fits=lambda a, b, c: c > b + 1 and b > a + 1,
        kinds=(OWN,),
    ),
    *asked(
        "{<A> {had|started with} <$0> and {earned|was paid|was given|received} some more for {helping at the fair|washing windows|walking dogs|sweeping the yard|painting a fence}. then <he> had <$1> and spent <$2> on a {kite|ticket|meal|present|puzzle|map}|<A> had <$1> after {being paid for {mowing lawns|carrying boxes|feeding cats}|getting some money from <his> <kin>}. before that, <he> had <$0>. {later a {train ticket|meal|new lamp} cost <him>|then <he> spent} <$2>}.",
        ((3, 500), (9, 900), (2, 600)),
        sought(
            "{how much {money |}did <A> {earn|get|receive} {for that|then|}|how many dollars did <A> get|how much was <A> {given|paid}|~what was <A>'s pay}?",
            "b-a",
            _CASH,
        ),
        sought(
            "{how much {money |}{was left|did <A> have left|did <he> have {in the end|after that}}|how many dollars did <A> {keep|have left}|how much money remained}?",
            "b-c",
            _CASH,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c + 1,
    ),
    *asked(
        "{<A> {left home|went to the {fair|market|<shop>}|set out} with <$0> and {came home|returned} with <$1>. <$2> of what <he> spent {was for the {bus|tram|taxi}|paid for lunch}|after a trip to <town>, <A> had <$1> {left |}of the <$0> <he> had taken along. <$2> of what <he> spent went on {food|tickets|the bus}}.",
        ((12, 900), (3, 500), (2, 400)),
        sought(
            "{how much {money |}did <A> spend {in all|altogether|in total|}|how many dollars did <A> spend|what did <A> spend in all|~how much money was gone}?",
            "a-b",
            _CASH,
        ),
        sought(
            "{how much did <A> spend on {other things|everything else}|how much {money |}was spent on other things|how many dollars did <A> spend on something else}?",
            "a-b-c",
            _CASH,
        ),
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{a {charity|club|school|village|choir|hospital} {wants|needs|hopes} to {raise|collect} <$0> for a {roof|bus|piano|playground|well|boat}. {a bazaar|a concert|a raffle} {brought|raised} <$1>, and {a bank|a neighbour|the mayor} {gave|donated} <$2>"
        "|<$1> from a {raffle|concert|bazaar} and <$2> from {a donor|sponsors|an old lady} {have come in|were received} for a {bridge|library|swing|fountain} that {costs|will cost} <$0>}.",
        ((90, 90000), (20, 40000), (8, 20000)),
        sought(
            "{how {much more|many more dollars} must be {raised|collected|found}|how much {money |}is still {missing|needed}|how many dollars short are they|~how much is there still to be found}?",
            "a-b-c",
            _CASH,
        ),
        sought(
            "{how much {money |}{was|has been} {raised|collected} {in all|altogether|so far|in total}|what is the total of what came in|how many dollars have they got {in all|altogether|so far}}?",
            "b+c",
            _CASH,
        ),
        sought(
            "{how much smaller was the second of the two sums that came in than the first|what is the difference between the two sums that came in|how much larger was the first of the two sums that came in}?",
            "b-c",
            _CASH,
        ),
        fits=lambda a, b, c: a > b + c + 1 and b > c + 1,
    ),
)

_PARTS = (
    *asked(
        "{of the <0 <x>> at the {meeting|festival|camp|contest|course|parade|choir|workshop}, <1> were <y>|there were <0 <x>> {at the {fair|congress|rally}|on the square|in the hall}, and <1> of them were <y>|<1> of the <0 <x>> {at a {race|congress|conference}|in the crowd} were <y>}. {<2> of the <y> left early|<2> left early, and all of these were <y>|at noon, <2> of the <y> left}.",
        ((8, 9000), (4, 7000), (2, 5000)),
        sought(
            "{how many {of the <x+> |<x+> |}were not <y>|how many <x+> were there who were not <y>|how many of them were not <y>}?",
            "a-b",
            _X,
        ),
        sought(
            "{how many of the <y> did not leave|how many of the <y> {stayed|remained}|how many <y> were {still there|left} after that}?",
            "b-c",
        ),
        sought(
            "{how many more of the <x+> were <y> than were not|by how many were the <y> in the majority}?", "b-a+b", _M
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1 and 2 * b > a,
        props=together(
            "person/women, person/men, adult/teachers, guest/farmers, visitor/students, child/girls, child/boys, musician/violinists, employee/engineers, athlete/swimmers, dancer/beginners, singer/altos, worker/painters, scientist/chemists, member/pensioners, cyclist/locals"
        ),
    ),
    *asked(
        "{a {theatre|cinema|hall|stadium|lecture room} has <0 seat> and <1> of them are {taken|sold|reserved|occupied}|<1> of the <0 seat> in a {stadium|cinema|theatre|circus tent} are {taken|sold|booked}}. {<2> more people|<2> others|another <2> people} {are waiting|stand in line|want to come in}.",
        ((40, 90000), (20, 60000), (3, 20000)),
        sought(
            "{how many seats are {empty|free|not taken|still to be had}|how many of the seats {are not {used|filled}|remain}|how many more people can {sit down|be seated}|~what number of seats is free}?",
            "a-b",
            _unit("seat"),
        ),
        sought(
            "{if they {all |}{come in|get a seat}, how many seats {will be|are} {taken|filled|occupied}|how many seats will be {used|taken} when they {all |}{sit down|are in}}?",
            "b+c",
            _unit("seat"),
        ),
        sought(
            "{if they {all |}{come in|sit down}, how many seats {are|will be} left|when all of these have sat down, how many seats will {still |}be {empty|free}|how many seats are free once they are in}?",
            "a-b-c",
            _unit("seat"),
        ),
        fits=lambda a, b, c: a > b + c + 1,
    ),
    *asked(
        "{<A> {counted|saw|wrote down} <0 <x>>, <1 <y>> and <2 <z>> {on the way to school|from the window|at the crossing|on a walk|from the bridge}|<1 <y>>, <2 <z>> and <0 <x>> {went past|passed} {the house|a camera|the gate} {in an hour|this morning|on <day>}|in {one hour|an afternoon|one morning} <0 <x>> and <1 <y>> {crossed|used} {the|a} bridge, and <2 <z>> {did too|crossed it as well}}.",
        ((9, 900), (6, 700), (3, 500)),
        sought(
            "{how many <x+> and <y+> were there {in all|altogether|in total|together}|not counting the <z+>, how many were there {in all|altogether}|how many were there without the <z+>|what is the total number of <x+> and <y+>}?",
            "a+b",
        ),
        sought(
            "{how many <y+> and <z+> were there {in all|altogether|in total|together}|what is the total number of <y+> and <z+>|leaving out the <x+>, how many were there}?",
            "b+c",
        ),
        sought(
            "{how many more <x+> than <z+> were there|how many fewer <z+> than <x+> were there|by how many did the <x+> outnumber the <z+>}?",
            "a-c",
            _M,
        ),
        sought(
            "{how many more <y+> than <z+> {were there|went by}|what is the difference between the number of <y+> and the number of <z+>|~by how many did the <y+> outnumber the <z+>}?",
            "b-c",
            _M,
        ),
        sought(
            "{how many were there {in all|altogether|in total}|what is the total number of <x+>, <y+> and <z+>|how many <x+>, <y+> and <z+> were there {altogether|in all|in total}}?",
            "a+b+c",
        ),
        fits=lambda a, b, c: a > b + 1 and b > c + 1,
        props=together(
            "car/bicycle/tram, truck/motorbike/tractor, cyclist/jogger/rider, van/taxi/bus, lorry/scooter/cart, pedestrian/cyclist/skater, red car/white car/grey car, sports car/minibus/tanker, hiker/horse/dog, caravan/truck/ambulance"
        ),
    ),
    *asked(
        "{<0 <x>> were at {the|a} {party|meeting|camp|workshop|concert|picnic|fair} {at noon|at first|in the morning}. {after some of them {went home|left}, there were {still|only} <1>|some {went home|left} early, and <1> {stayed|remained}}. <2 <y>> were there {too|the whole time|as well}|<1 <x>> {remained|were still there} after some had left {a|the} {feast|lecture|concert|course}. {at first|in the beginning}, there were <0 <x>> and <2 <y>>, and no <y> left}.",
        ((7, 900), (4, 700), (2, 500)),
        sought(
            "{{how many <x+> {left|went home|did not stay}|how many of the <x+> {left|had gone|were gone}|what number of <x+> {left|went away}}?|find how many <x+> left.}",
            "a-b",
            _X,
        ),
        sought(
            "{how many people were there {in all|altogether} {at first|in the beginning}|how many <x+> and <y+> were there {in all|altogether|in total} {at first|in the beginning}}?",
            "a+c",
        ),
        sought(
            "{how many people were {left|there} {in the end|afterwards}{| altogether| in all}|how many <x+> and <y+> {remained|stayed} {in all|altogether|in total}|~what was the total of those who stayed}?",
            "b+c",
        ),
        fits=lambda a, b, c: a > b + 1 and b > c,
        props=together(
            "student/teacher, child/parent, scout/leader, guest/waiter, player/coach, girl/adult, boy/helper, dancer/musician, trainee/trainer, pupil/guide, visitor/guard, singer/pianist"
        ),
    ),
    *asked(
        "{<A> had <0 <x>> on <day>. in the following days, some {more|others} {came|arrived|joined these}, and now there are <1>|<A> {has|counts} <1 <x>> today. {on <day>|a week ago|at first} it was {only |}<0>}. <2> of them {have been answered|are done|are dealt with}.",
        ((3, 800), (7, 1500), (2, 900)),
        sought(
            "{how many {more |}<x+> {came|arrived} {after that|since then|in between}|how many <x+> {are|were} new|by how many did the number of <x+> {grow|rise|go up}|~how many <x+> were added}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many <x+> are {still left|left to do|not done}|how many <x+> must <he> still {do|deal with}|how many <x+> {remain|are left over}}?",
            "b-c",
            _X,
        ),
        fits=lambda a, b, c: b > a + 1 and b > c + 1,
        kinds=(
            kind(
                "letter, email, order, invitation, message, form, application, complaint, request, postcard, query, bill, report, question, test paper"
            ),
        ),
    ),
)

_PLACES = (
    *asked(
        "{a {hotel|hostel|inn|campsite} had <0 guest> on <day>. {the next {morning|day}|on the day after}, <1> {checked out|departed|left} and <2> {checked in|arrived|came}|<2 guest> {checked in|arrived} at a {hostel|hotel|lodge} where <0> were staying. on the same day <1> of the others {left|checked out}}.",
        ((9, 900), (2, 400), (4, 500)),
        sought(
            "{how many guests {were there|were staying there|did it have} {then|in the end|after that}|what was the number of guests {then|after that}|how many guests {stayed there|slept there} that night}?",
            "a-b+c",
            _unit("guest"),
        ),
        sought(
            "{how many more guests came than left|by how many did the number of guests {rise|grow|go up}|how many fewer guests left than {came|arrived}}?",
            "c-b",
            _unit("guest"),
        ),
        sought(
            "{how many of the {first |old }guests {stayed on|did not leave|were still there}|how many of those who had been there {before|first} stayed|how many old guests remained}?",
            "a-b",
            _unit("guest"),
        ),
        fits=lambda a, b, c: a > b + 1 and c > b + 1,
    ),
    *asked(
        "{<town> lies <0 <x>> above the sea, and the {summit|peak|pass|fortress} {near it|behind it} <1>|the {peak|summit|pass} {near|above} <town> is <1 <x>> {high|above the sea}, and the town itself {lies|is} at <0 <x>>}. {<A> has {climbed|walked} up to a hut at a height of <2 <x>>|a hut stands at <2 <x>>, and <A> is there}.",
        ((90, 4000), (300, 9000), (150, 6000)),
        sought(
            "{how many <x+> {higher than the town is the top|does one climb from the town to the top}|how much higher is the top than the town, in <x+>}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many more <x+> must <A> climb to {reach|be at} the top|how many <x+> {above the hut is the top|higher than the hut is the top}|how much higher must <A> {go|climb}, in <x+>|~how many <x+> lie between the hut and the top}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many <x+> {higher than|above} the town is the hut|how many <x+> {has <A> climbed|did <A> climb} from the town|by how many <x+> is the hut higher than the town}?",
            "c-a",
            _X,
        ),
        fits=lambda a, b, c: b > c + 1 and c > a + 1,
        props=(("metre",), ("foot",)),
    ),
    *asked(
        "{<A> drove <0 <x>> before {lunch|the first stop} and <1> {after it|afterwards}|a {truck driver|courier|cyclist|tourist} {covered|travelled} <0 <x>> on <day> and <1> {the day after|the next day}|on the first {leg|part} of a trip, a {bus|car|boat} {covered|went} <0 <x>>, and on the second <1>}. {the {whole|entire} {route|journey|way} is <2 <x>>|it is <2 <x>> to the {goal|end of the journey}}.",
        ((9, 900), (5, 700), (20, 3000)),
        sought(
            "{how many <x+> {was that|were covered} {in all|altogether|in total}|what is the total distance {covered|travelled} so far, in <x+>|how far was that {in all|altogether|in total}, in <x+>}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many <x+> {are|were} {left|still to go}|how many more <x+> are there to go|how far is it still, in <x+>|~what distance remains, in <x+>}?",
            "c-a-b",
            _X,
        ),
        sought(
            "{how many <x+> {farther|further|longer} was the first part than the second|how much {farther|longer} was the first part, in <x+>|how many <x+> shorter was the second part than the first}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: c > a + b + 1 and a > b + 1,
        props=(("kilometre",), ("mile",)),
    ),
    *asked(
        "{if {a {brewery|dairy|printer|mill|bakery}|a workshop} {makes|fills|packs} <0 <x>> {in the morning|before noon} and <1> {in the afternoon|later}, and <2> of {them|these} {are|get} {sold|sent off|delivered} {the same day|that evening}|if <0 <x>> and then <1> more {are brought to|come into} a {store room|cellar|hall}, and <2> {are taken out|go out} again}",
        ((12, 9000), (5, 8000), (3, 9000)),
        sought(
            ", {how many <x+> {are {left|there then|left over}|remain|stay}|how many <x+> are still there|what number of <x+> {is left|remains}}?",
            "a+b-c",
            _X,
        ),
        sought(
            ", {how many <x+> are there {in all|altogether|in total} before any {go|leave}|how many <x+> are there before any {go|leave}}?",
            "a+b",
            _X,
        ),
        sought(
            ", {by how many is the first number of <x+> above the second|how much larger is the first number of <x+> than the second}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and a + b > c + 1,
        kinds=(kind("barrel, bottle, crate, carton, sack, box, pallet, tin, jar, bundle, keg, basket, package, tray"),),
    ),
    *asked(
        "if {a {choir|club|union|league|company|orchestra|crew} has <0 member>{, <1> leave and <2> join|, and <1> leave while <2> join}|<2> people join a {club|union|choir} of <0 member> and <1> leave it}",
        ((12, 90000), (3, 9000), (5, 20000)),
        sought(
            ", {how many members {will it have|are there|does it have} {then|in the end|after that|}|how many people are in it {then|after that}|what is the number of members {then|afterwards}}?",
            "a-b+c",
            _unit("member"),
        ),
        sought(
            ", {by how many {members |}does it grow|how many more people join than leave|by how many does the number of members {go up|rise|grow}}?",
            "c-b",
            _unit("member"),
        ),
        sought(
            ", {how many of the old members {stay|are left|remain}|how many of the first members {stay|do not leave}|how many members are left without the new ones}?",
            "a-b",
            _unit("member"),
        ),
        fits=lambda a, b, c: a > b + 1 and c > b + 1,
    ),
)

_MORE_PLACES = (
    *asked(
        "{a {school|college|village school|music school|language school} had <0 <x>> when {the term|the year} began. {by|in} <month>, <1 more <x>> had joined. there are <2 desk>|<1 <x>> enrolled at a {college|school|night school} {late|after the start of term}, when it had <0> already. it has <2 desk>}.",
        ((20, 5000), (3, 900), (40, 9000)),
        sought(
            "{how many <x+> {were there|did it have} {then|after that|in the end}|what was the number of <x+> {then|after that}|how many <x+> {were there|did that make} {in all|altogether|in total}}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many desks were {not needed|left over} {at first|before the new ones came}|at first, how many more desks than <x+> were there}?",
            "c-a",
        ),
        sought(
            "{how many desks were {not needed|left over} {in the end|after that}|how many more desks than <x+> were there {in the end|then}|how many desks {stayed|were} free after the others had come}?",
            "c-a-b",
        ),
        fits=lambda a, b, c: a > b and c > a + b + 1,
        kinds=(kind("student, pupil, learner, boy, girl, child, beginner"),),
    ),
    *asked(
        "{a young <x> {weighed|had a weight of} <0 <y>> {at birth|when it was found|when it came to the zoo}. {today|now} it weighs <1>, {and its|while its} mother weighs <2>|a <x> weighs <1 <y>> now. {at birth|when it was born} it weighed {only |}<0>, and its {mother|father} weighs <2>}.",
        ((2, 90), (5, 300), (20, 900)),
        sought(
            "{how many <y+> has it {gained|put on}|how much heavier {is it now|has it become}, in <y+>|by how many <y+> did its weight {grow|rise|increase}|~how many <y+> came on top of its first weight}?",
            "b-a",
            _Y,
        ),
        sought(
            "{how many more <y+> must it {gain|put on} to weigh as much as its parent|how much lighter than its parent is it now, in <y+>|how many <y+> heavier than the young one is its parent now}?",
            "c-b",
            _Y,
        ),
        sought(
            "{how many <y+> do the two weigh together {now|today}|what is the weight of both {now|today}, in <y+>|how much do the young one and its parent weigh now {altogether|in all}, in <y+>}?",
            "b+c",
            _Y,
        ),
        fits=lambda a, b, c: b > a + 1 and c > b + 1,
        props=together(
            "seal/kilogram, bear/pound, elephant/kilogram, hippo/pound, lion/kilogram, tiger/pound, panda/kilogram, walrus/kilogram, camel/pound, zebra/kilogram, dolphin/pound, moose/kilogram, reindeer/pound, giraffe/kilogram"
        ),
    ),
    *asked(
        "{there were already some <x+> in a {pond|tank|fish farm|lake}. {the owner|a farmer|<A>} {put in|added|released} <0> more, {which made|and then there were} <1>. {in winter|later|that year} <2> were {caught|moved elsewhere}|after <0 <x>> had been {released into|added to} a {pond|tank|lake}, it held <1>. {a heron|an otter} {took|ate} <2> {later|after that}}.",
        ((3, 2000), (8, 5000), (2, 3000)),
        sought(
            "{how many <x+> were {there|in the water} {at first|before that|to begin with|originally}|how many <x+> had there been before {any|more} were added|with how many <x+> did it begin}?",
            "b-a",
            _X,
        ),
        sought(
            "{how many <x+> were {left|there|in the water} {in the end|at the end}|how many <x+> {remained|still swam there} {in the end|}}?",
            "b-c",
            _X,
        ),
        sought(
            "{how many more <x+> were added than {taken out|lost} {later|afterwards}|how many fewer <x+> were {taken out|lost} than added}?",
            "a-c",
            _X,
        ),
        fits=lambda a, b, c: b > a + 1 and a > c + 1,
        kinds=(kind("eel, crab, turtle, frog, snail, newt, fish, duck, lobster, minnow, toad, tadpole"),),
    ),
    *asked(
        "{it will take <A> <0 <x>> to {paint|clean|repair} the {fence|boat|shed} and <1> to {tidy|sweep} the yard|<A> will {work in the garden|practise the piano|study maths} for <0 <x>> and {draw|read|play chess} for <1>|<A> will {walk|cycle} for <1 <x>> {tomorrow|on <day>} after <he> has {cooked|worked|painted} for <0>}. {<B> will {work|be busy} for <2 <x>>|<2 <x>> is what <B> will need for everything}.",
        ((6, 200), (3, 150), (2, 300)),
        sought(
            "{how many <x+> will <A> {need|be busy} {in all|altogether|in total}|how long will {it all|everything} take <A>, in <x+>|what is the total time that <A> will need, in <x+>}?",
            "a+b",
            _X,
        ),
        sought(
            "{how many more <x+> will <A> {need|be busy} than <B>|how many <x+> longer than <B> will <A> be busy|by how many <x+> will <B> be done faster}?",
            "a+b-c",
            _X,
        ),
        sought(
            "{how many <x+> {longer|more} will the {longer|bigger} of <A>'s two jobs take than the other|what is the difference between the times of <A>'s two jobs, in <x+>}?",
            "a-b",
            _X,
        ),
        fits=lambda a, b, c: a > b + 1 and a + b > c + 1,
        props=(("minute",),),
    ),
)

COUNTED = (
    *_PEOPLES,
    *_SHIPS,
    *_TANKS,
    *_WORKS,
    *_SEASON,
    *_RIDES,
    *_LENGTHS,
    *_ANIMALS,
    *_SPORT,
    *_TRADE,
    *_PARTS,
    *_PLACES,
    *_MORE_PLACES,
)
