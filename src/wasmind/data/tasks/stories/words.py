"""The words of the stories: names, things by what one does with them, verbs in both tenses, turns of phrase.

Lists are long so that a model learns the story and not its words.
"""

from __future__ import annotations

from functools import lru_cache

from wasmind.tokenizer.numbers import ONES, TENS

Kind = tuple[str, ...]


def kind(words: str) -> Kind:
    """Words of one kind, between commas."""
    return tuple(word.strip() for word in words.split(","))


def together(words: str) -> tuple[Kind, ...]:
    """Words that go together, with strokes between them and commas between one such row and the next."""
    return tuple(tuple(row.split("/")) for row in kind(words))


WOMEN = kind(
    "Abena, Abigail, Adele, Agnes, Aisha, Akua, Alexandra, Alexis, Alice, Alicia, Alison, Allison, Alma, Alyssa, "
    "Amanda, Amara, Amber, Amelia, Amina, Amy, Ana, Andrea, Angela, Angie, Anika, Anita, Ann, Anna, Annie, Anya, "
    "Asha, Ashley, Astrid, Aubrey, Audrey, Ava, Aylin, Barbara, Bea, Becky, Bella, Beth, Betty, Beverly, "
    "Bianca, Birgit, Bonnie, Brenda, Brianna, Bridget, Brittany, Bruna, Camila, Carla, Carly, Carmen, Carol, "
    "Caroline, Carolyn, Cassie, Catherine, Cathy, Celia, Charlotte, Chelsea, Cheryl, Chiara, Chloe, Christina, Cindy, "
    "Claire, Clara, Connie, Courtney, Crystal, Cynthia, Dana, Danielle, Daria, Dawn, Debbie, Debra, Denise, "
    "Destiny, Diana, Divya, Donna, Dora, Doris, Dorothy, Edith, Eileen, Elaine, Eleanor, Elena, Elif, Eliza, "
    "Elizabeth, Ella, Ellen, Elsie, Emily, Emma, Erica, Erin, Esther, Eva, Evelyn, Faith, Farah, Fatima, Faye, Fiona, "
    "Florence, Frances, Freya, Gabriela, Gail, Gemma, Georgia, Gina, Gloria, Grace, Greta, Gwen, Hailey, Haley, Hana, "
    "Hannah, Harriet, Hazel, Heather, Heidi, Helen, Helena, Hilda, Holly, Hope, Ida, Imani, Ines, Ingrid, Irene, "
    "Irina, Isabel, Isabella, Isla, Ivy, Jacqueline, Jana, Jane, Janet, Janice, Jasmine, Jean, Jenna, Jennifer, "
    "Jenny, Jessica, Jill, Joan, Joanna, Jordan, Josephine, Josie, Joy, Joyce, Judith, Judy, Julia, Julie, "
    "Kamala, Karen, Karin, Kate, Katherine, Kathleen, Kathy, Katie, Katya, Kayla, Keiko, Kelly, Kelsey, Kendra, "
    "Kiara, Kim, Kimberly, Kirsten, Kristen, Laila, Lara, Laura, Lauren, Layla, Leah, Leila, Lena, Leslie, Lily, "
    "Linda, Lindsay, Linh, Lisa, Liz, Lois, Lola, Lori, Louise, Lucia, Lucille, Lucy, Luz, Lydia, Lynn, Mabel, "
    "Mackenzie, Madeline, Madison, Maeve, Maggie, Maja, Mandy, Margaret, Maria, Marie, Marilyn, Marjorie, Marta, "
    "Martha, Mary, Matilda, Maya, Megan, Mei, Melanie, Melissa, Melody, Meredith, Mia, Michelle, Mila, Mildred, Mina, "
    "Mira, Molly, Monica, Morgan, Nadia, Naledi, Nancy, Naomi, Natalie, Nia, Nicole, Nina, Noor, Nora, Norma, Olga, "
    "Olivia, Paige, Pamela, Patricia, Paula, Pauline, Peggy, Penny, Phoebe, Phyllis, Pilar, Piper, Polly, Priya, "
    "Rachel, Rania, Rebecca, Renata, Rhonda, Riley, Rita, Robin, Rosa, Roxanne, Ruby, Ruth, Sabrina, Sadie, "
    "Sakura, Sally, Salma, Samantha, Sandra, Sandy, Sara, Sarah, Savannah, Scarlett, Selma, Serena, Shannon, Sharon, "
    "Sheila, Shelby, Sherry, Shirley, Shreya, Sofia, Sonia, Sophie, Stacy, Stella, Stephanie, Sunita, Susan, "
    "Suzanne, Svetlana, Sylvia, Tamara, Tanya, Tara, Taylor, Teresa, Tessa, Thandi, Theresa, Tiffany, Tina, Tracy, "
    "Trina, Uma, Valerie, Vanessa, Vera, Vicky, Victoria, Virginia, Vivian, Wanda, Wanjiru, Wendy, Whitney, "
    "Willow, Xiu, Yasmin, Yolanda, Yuki, Yvonne, Zainab, Zara, Zoe, Zofia"
)
MEN = kind(
    "Aaron, Abdul, Abraham, Adam, Adrian, Adrien, Ahmed, Aiden, Al, Alan, Albert, Alex, Alexander, Alfred, Ali, "
    "Allan, Allen, Alvin, Amir, Anders, Andre, Andrew, Andy, Angelo, Anthony, Anton, Archie, Arjun, Arnold, Arthur, "
    "Austin, Barry, Ben, Benjamin, Benny, Bernard, Bert, Bilal, Bill, Billy, Blake, Bob, Bobby, Boris, Brad, Bradley, "
    "Brandon, Brendan, Brent, Brett, Brian, Bruce, Bruno, Bryan, Bryce, Caleb, Calvin, Cameron, Carl, Carlo, Carlos, "
    "Carter, Cedric, Chad, Charles, Charlie, Chen, Chidi, Chris, Christian, Christopher, Clark, Claude, "
    "Clayton, Cliff, Clyde, Cody, Cole, Colin, Connor, Corey, Craig, Curtis, Dale, Damian, Dan, Daniel, Danny, "
    "Darren, Darryl, Dave, David, Dean, Dennis, Derek, Dev, Diego, Dmitri, Dominic, Don, Donald, Doug, Douglas, "
    "Duane, Dustin, Dwight, Dylan, Earl, Ed, Eddie, Edgar, Eduardo, Edward, Edwin, Eli, Elijah, Elliot, Elmer, Emil, "
    "Emre, Eric, Erik, Ernest, Ethan, Eugene, Evan, Farid, Felix, Finn, Francis, Frank, Franklin, Fred, Freddie, "
    "Gabriel, Gary, Gavin, Gene, George, Gerald, Gilbert, Giorgio, Glen, Goran, Gordon, Graham, Grant, Greg, Gregory, "
    "Gus, Hamza, Harold, Harry, Haruto, Harvey, Hassan, Hector, Henry, Herbert, Herman, Howard, Hugo, Hunter, "
    "Ian, Ibrahim, Idris, Igor, Ira, Irving, Isaac, Ivan, Ivo, Jack, Jackson, Jacob, Jaden, Jake, Jamal, James, Jan, "
    "Jared, Jason, Javier, Jay, Jeff, Jeffrey, Jeremy, Jerome, Jerry, Jesse, Jim, Jimmy, Joao, Joe, Joel, Joey, John, "
    "Johnny, Jonas, Jonathan, Jorge, Joseph, Josh, Joshua, Juan, Julian, Justin, Kai, Karl, Keith, Ken, Kenji, "
    "Kenneth, Kenny, Kevin, Kirk, Kofi, Kurt, Kwame, Kyle, Lance, Larry, Lars, Lawrence, Lee, Leo, Leon, Leonard, "
    "Leroy, Lester, Levi, Lewis, Liam, Lionel, Lloyd, Logan, Lorenzo, Louis, Lucas, Luis, Luka, Luke, Malik, Marco, "
    "Marcus, Mario, Mark, Marshall, Martin, Marvin, Mason, Mateo, Matt, Matthew, Maurice, Max, Melvin, Michael, Mick, "
    "Miguel, Mike, Milan, Mitchell, Morris, Musa, Nathan, Ned, Neil, Nelson, Nicholas, Nick, Nico, Nikhil, Noah, "
    "Norman, Oleg, Oliver, Omar, Oscar, Otto, Owen, Pablo, Parker, Patrick, Paul, Pavel, Pedro, Percy, Perry, Peter, "
    "Phil, Philip, Quinn, Rafael, Raj, Ralph, Randy, Ravi, Ray, Raymond, Reggie, Rex, Ricardo, Richard, Rick, Ricky, "
    "Rob, Robbie, Robert, Rodney, Roger, Roland, Ron, Ronald, Ross, Roy, Russell, Rusty, Ryan, Sam, Samir, Samuel, "
    "Sandro, Scott, Sean, Sebastian, Seth, Shane, Shaun, Sid, Simon, Spencer, Stan, Stanley, Stefan, Stephen, Steve, "
    "Steven, Stuart, Tariq, Ted, Terrence, Terry, Theo, Thomas, Tim, Timmy, Timothy, Todd, Tom, Tomas, Tommy, Tony, "
    "Travis, Trent, Trevor, Troy, Tyler, Uri, Vernon, Victor, Viktor, Vince, Vincent, Wade, Wallace, Walter, Warren, "
    "Wayne, Wei, Wesley, Wilbur, Will, William, Willie, Xavier, Yusuf, Zachary, Zack"
)
SURNAMES = kind(
    "Adeyemi, Bauer, Castro, Chen, Costa, Diaz, Dubois, Evans, Farouk, Garcia, Haddad, Hill, Ito, Jensen, Kaya, Kim, "
    "Kovacs, Lopez, Mbeki, Moreau, Murphy, Nguyen, Novak, Okafor, Olsen, Patel, Petrov, Quispe, Rossi, Sato, Sharma, "
    "Silva, Singh, Smith, Tan, Turner, Weber, Wood, Yilmaz, Young"
)
ROLES = kind(
    "the baker, the farmer, the teacher, the librarian, the gardener, the shopkeeper, the coach, the cook, the carpenter, "
    "the florist, the painter, the tailor, the nurse, the zookeeper, the fisherman, the postman, the mechanic, the boy, "
    "the girl, the pilot, the captain, the grocer, the plumber, the old man, the king, the queen, the wizard, the pirate"
)
SHE = frozenset(("the girl", "the queen", "the nurse", "the florist", "the librarian", "the teacher", "the cook"))
HE = frozenset(("the boy", "the king", "the old man", "the fisherman", "the postman", "the pirate", "the wizard"))
GROUPS = kind("the twins, the children, the neighbours, the scouts, the two friends, the students, the girls, the boys")

OWN = kind(
    "marble, sticker, stamp, shell, postcard, badge, trading card, coin, toy car, doll, crayon, pencil, pen, eraser, "
    "ribbon, button, bead, bracelet, magnet, puzzle piece, football card, balloon, kite, yo-yo, dice, toy soldier, "
    "game token, ring, hair clip, key ring, poster, photo, seashell, pebble, feather, pine cone, crystal, toy dinosaur, "
    "paper plane, building block, rubber band, paint brush, notebook, bookmark, whistle, spinning top, comic, model plane, "
    "ticket, candle, glove, hat, scarf, bottle cap, ball, tennis ball, teddy bear, robot, jigsaw, cushion, rock, fossil, "
    "chess piece, paper clip, envelope, marker, ruler, folder, card"
)
EAT = kind(
    "apple, cookie, sweet, muffin, peach, walnut, plum, strawberry, orange, banana, pear, grape, cherry, mango, fig, date, "
    "lemon, melon, apricot, kiwi, carrot, tomato, potato, onion, cucumber, radish, egg, pancake, waffle, doughnut, cupcake, "
    "brownie, biscuit, cracker, sandwich, samosa, dumpling, taco, burger, sausage, meatball, pretzel, bagel, croissant, "
    "bread roll, pie, tart, scone, chocolate bar, lollipop, gummy bear, jelly bean, candy, marshmallow, peanut, almond, "
    "cashew, chestnut, olive, spring roll, falafel, slice of pizza, piece of cake, ice cream, popsicle, blueberry, raspberry"
)
FRUIT = kind(
    "apple, orange, banana, pear, peach, plum, mango, lemon, kiwi, apricot, melon, fig, pineapple, lime, papaya"
)
FOOD_MADE = kind(
    "cookie, muffin, pie, cake, loaf, bun, cupcake, brownie, pancake, sandwich, dumpling, pizza, tart, bagel, doughnut, "
    "biscuit, samosa, pretzel, waffle, croissant, bread roll, scone, empanada, spring roll, burger"
)
BUY = kind(
    "notebook, pen, mug, plate, cap, scarf, rose, brush, candle, poster, toy car, puzzle, book, comic, ticket, lamp, towel, "
    "basket, pillow, T-shirt, belt, ball, kite, doll, game, sandwich, pizza, cake, coffee, juice, melon, cactus, plant, "
    "flower pot, umbrella, wallet, backpack, water bottle, keychain, magnet, bowl, glass, spoon, hammer, screwdriver, rope, "
    "bracelet, necklace, hat, pair of socks, pair of gloves, pair of shoes, phone case, charger, battery, light bulb, "
    "calendar, marker set, paint set, album, frame, vase, blanket, curtain, cookbook, magazine, smoothie, burger, salad"
)
DEAR = kind(
    "bicycle, phone, guitar, tablet, laptop, camera, tent, coat, jacket, desk, sofa, table, watch, drum kit, skateboard, "
    "telescope, keyboard, microscope, bookcase, bed, fridge, television, printer, violin, scooter, kayak, surfboard, "
    "washing machine, dress, suit, armchair, carpet, mirror, piano, lawn mower, sewing machine, drill, radio, game console"
)
PACK = kind(
    "book, bottle, egg, orange, cup, plate, candle, toy, can of soup, jar of jam, tin of tea, shirt, pair of shoes, brick, "
    "tile, light bulb, soap, sweet, chocolate, pencil, crayon, marble, cookie, muffin, apple, tomato, pear, bun, doll, "
    "glass, bowl, notebook, battery, ball, postcard, flower bulb, nail, screw, napkin, onion, peach, cupcake, card, stamp"
)
GROW = kind(
    "rose, tulip, sunflower, daisy, tomato plant, bean plant, pepper plant, apple tree, pear tree, oak, pine tree, palm, "
    "cherry tree, bush, lily, cactus, lettuce, cabbage, pumpkin, strawberry plant, vine, orchid, fir, maple, olive tree, "
    "lemon tree, mango tree, walnut tree, daffodil, orange tree"
)
FLOWERS = kind("rose, tulip, daisy, lily, sunflower, carnation, orchid, poppy, violet, daffodil, iris, peony")
WILD = kind(
    "bird, sparrow, swan, duck, frog, monkey, penguin, seal, butterfly, bee, crow, parrot, deer, flamingo, pelican, turtle, "
    "lizard, squirrel, gull, owl, heron, zebra, elephant, giraffe, fish, crab, fox, hedgehog, bat, snail, ladybird, ant"
)
PEOPLE = kind(
    "child, student, pupil, visitor, guest, person, tourist, passenger, player, boy, girl, man, woman, teacher, runner, "
    "fan, dancer, singer, camper, worker, hiker, scout, athlete, swimmer, customer, musician, farmer"
)
PUPILS = kind("child, student, pupil, friend, scout, classmate, boy, girl, cousin, player, camper, guest, neighbour")
CONTAINERS = kind(
    "box, bag, basket, jar, crate, tray, packet, carton, drawer, tin, sack, bucket, bowl, chest, case, pack, bin, pouch"
)
VEHICLES = kind("bus, van, car, boat, minibus, ferry, cable car, taxi, train car, canoe, raft, lift")
COLOURS = kind("red, blue, green, yellow, white, black, orange, purple, pink, brown, grey, silver, golden")
SIZES = kind("large, small, old, new, round, square, striped, plain, broken, wooden, shiny, tall")
SUBSTANCES = kind(
    "flour, sugar, rice, sand, salt, coffee, cocoa, honey, wheat, soil, cement, butter, cheese, corn, oats, coal, lentils"
)
FOODSTUFFS = kind(
    "flour, sugar, rice, salt, coffee, cocoa, honey, butter, cheese, oats, lentils, beans, pasta, yoghurt, nuts, raisins"
)
DRINKS = kind("water, milk, juice, lemonade, tea, oil, paint, petrol, soup, syrup, apple juice, iced tea, punch")

POOLS: dict[str, Kind] = {
    "kin": kind(
        "sister, brother, cousin, friend, aunt, uncle, neighbour, mother, father, grandmother, grandfather, classmate, son, "
        "daughter, teacher, best friend, mum, dad, grandma, grandpa, nephew, niece, team-mate, colleague"
    ),
    "day": kind("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "month": kind("January, February, March, April, May, June, July, August, September, October, November, December"),
    "town": kind(
        "Larkfield, Port Merrin, Eastvale, Novigrad, San Telmo, Karlshaven, Lisbon, Nairobi, Oslo, Lima, Kyoto, Accra, "
        "Hanoi, Riga, Boston, Delhi, Cairo, Quito, Seoul, Prague, Cork, Dakar, Denver, Bergen, Perth"
    ),
    "shop": kind(
        "shop, store, market, bakery, toy shop, supermarket, bookshop, garden centre, corner shop, fair, kiosk, flea market"
    ),
    "place": kind(
        "park, garden, school, library, museum, zoo, playground, beach, forest, gym, station, theatre, camp, farm, stadium"
    ),
    "colour": COLOURS,
    "size": SIZES,
    "own": OWN,
    "eat": EAT,
    "people": PEOPLE,
    "pupil": PUPILS,
    "container": CONTAINERS,
    "spare": kind(
        "pet, hat, chair, cup, key, pillow, umbrella, plant, magazine, spoon, towel, pair of shoes, board game, "
        "blanket, lamp, jumper, backpack, mirror, clock, guitar, belt, poster"
    ),
}
"""Words that a story may name by the name of the list; with a `b` behind it another one of the list."""

MACROS = {
    "all": "{in all|altogether|in total|all together|altogether|in all|in total|overall|all told|all in all|taken together|"
    "~when all are counted|~as a total}",
    "together": "{together|altogether|in total|in all|all together|taken together|when put together|~all told|"
    "~when added together}",
    "inall": "{in all|altogether|in total|all together|altogether|in all|~all told}",
    "intogether": "{together|altogether|in total|in all|~between them}",
    "has": "{<has/had>|<has/had>|<has/had>|<has/had>|<has/had>|<owns/owned>|<keeps/kept>|~<possesses/possessed>}",
    "gives": "{<gives/gave>|<gives/gave>|<hands/handed>|<hands over/handed over>|<passes/passed>|<sends/sent>|"
    "<presents/presented>|<donates/donated>|~<mails/mailed>|~<passes on/passed on>}",
    "gets": "{<gets/got>|<gets/got>|<receives/received>|<gets/got>|<obtains/obtained>|<collects/collected>|"
    "~<accepts/accepted>}",
    "buys": "{<buys/bought>|<buys/bought>|<gets/got>|<picks up/picked up>|<orders/ordered>|<purchases/purchased>|"
    "~<brings home/brought home>}",
    "eats": "{<eats/ate>|<eats/ate>|<eats up/ate up>|<has eaten/had eaten>|<finishes/finished>|<swallows/swallowed>|"
    "<devours/devoured>|<snacks on/snacked on>|~<gobbles up/gobbled up>|~<consumes/consumed>}",
    "loses": "{<loses/lost>|<loses/lost>|<misplaces/misplaced>|<throws away/threw away>|<leaves behind/left behind>|"
    "~<gets rid of/got rid of>}",
    "finds": "{<finds/found>|<finds/found>|<collects/collected>|<gathers/gathered>|<picks up/picked up>|"
    "<discovers/discovered>|~<comes across/came across>}",
    "bakes": "{<bakes/baked>|<makes/made>|<prepares/prepared>}",
    "goes": "{<goes/went>|<walks/walked>|<drives/drove>|<cycles/cycled>}",
    "who": "{<his> <kin>|<B>|a friend|<his> <kin>|<B>|someone else|a neighbour|a classmate|~somebody}",
    "qleft": "how many {<x+> {<does> <A> have left|<does> <he> have left|<does> <he> still have|are left|<does> <A> have now|"
    "<does> <he> have {now|then}|remain|are still there|<is> <he> left with|are there now|are left over|<has> <A> got left|"
    "will <he> have left|are left in the end|does that leave}|are left|<does> <he> have left|remain|still remain|"
    "are left now|<does> <A> still have|of the <x+> are left|of them are left|~<x+> <does> <he> keep|~stay with <him>}?",
    "qnow": "how many {<x+> {<does> <A> have now|<does> <he> have now|<does> <A> have @all|<does> <he> have {then|@all}|"
    "<does> <he> have altogether now|<does> <A> end up with|are there now|<has> <he> got now|<has> <A> got @all|"
    "is that now|will <he> have then|does that make|<does> <A> own now}|<does> <he> have now|are there now|"
    "<does> <A> have now|is that now|<does> <he> have @all|~<x+> <is> <he> up to now|~<x+> <does> <he> own by then}?",
    "qfirst": "how many {<x+> {did <he> have {at first|to begin with|to start with|in the beginning|before that|before}|"
    "did <A> start with|did <A> have {at first|in the beginning|originally|before|at the start}|were there {at first|"
    "before|at the start|to begin with}|did <he> own before|had <A> got before}|did <he> have {before|at first}|"
    "were there {at first|originally|in the beginning}|did <A> start out with|~<x+> were there at the outset|"
    "~<x+> was it at the start}?",
    "qother": "{how many {<x+> |}{<=does/did> <B> have|<=does/did> <B> own|<=has/had> <B>|does that make for <B>|"
    "are <B>'s|<=belong/belonged> to <B>|<=has/had> <B> got|~must <B> have}|what number of <x+> <=does/did> <B> have|"
    "~how large is <B>'s number of <x+>}?",
    "qboth": "how many {<x+> |}{<=do/did> {they|both|the two|both of them|the two of them} have @together|is that @together|"
    "<=have/had> they @together|are there @together|do the two make @together|~is their total}?",
    "left": "{<A> <has> <0 <x>> left|<he> <has> <0 <x>> left|<0 <x>>|<0 <x>> <0?is/are> left|<0>}.",
    "now": "{<A> <has> <0 <x>> now|now <he> <has> <0 <x>>|<0 <x>>|<he> <has> <0 <x>>|<0>}.",
    "first": "{<A> had <0 <x>> at first|<he> had <0 <x>>|<he> started with <0 <x>>|<0 <x>>|<0>}.",
    "sum": "{<0 <x>> in all|there <0?is/are> <0 <x>> in all|<0 <x>>|that makes <0 <x>>|<0>}.",
    "things": "{<0 <x>>|it is <0 <x>>|that is <0 <x>>|<0>}.",
    "each": "{each gets <0 <x>>|<0 <x>> each|everyone gets <0 <x>>|<0>}.",
    "paid": "{<he> <pays> <$0>|that is <$0>|it costs <$0>|<A> <pays> <$0>|<$0>}.",
    "cash": "{<$0>|it is <$0>|that is <$0>|<A> <has> <$0>|<he> <has> <$0>}.",
    "price": "{<$0>|it costs <$0>|the price is <$0>|it is <$0>}.",
    "earned": "{<$0>|<he> <earns> <$0>|<A> <earns> <$0>|that is <$0>}.",
    "more": "{<A> <has> <0> more|<0 <x>> more|<0 more <x>>|<0>}.",
    "metre": "{metre|kilometre|centimetre|mile|foot}",
}
"""What many stories say alike: `@gives` stands for one of these, `@=gives` for one whose verb has another subject."""

_IRREGULAR = {
    "child": "children",
    "person": "people",
    "foot": "feet",
    "tooth": "teeth",
    "goose": "geese",
    "mouse": "mice",
    "man": "men",
    "woman": "women",
    "fisherman": "fishermen",
    "loaf": "loaves",
    "shelf": "shelves",
    "leaf": "leaves",
    "wolf": "wolves",
    "calf": "calves",
    "knife": "knives",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "dice": "dice",
    "quiz": "quizzes",
    "mango": "mangoes",
    "candy": "candies",
    "series": "series",
    "yen": "yen",
    "half": "halves",
    "scarf": "scarves",
}
_FIRST_PERSON = {"is": "am", "has": "have", "does": "do", "goes": "go", "was": "was", "lies": "lie", "ties": "tie"}
_PLURAL = {**_FIRST_PERSON, "is": "are", "was": "were"}
WORDS = (*ONES, *(f"{ten}-{one}" if one != "zero" else ten for ten in TENS for one in ONES[:10]))
"""The numbers below 100 in words."""


@lru_cache(maxsize=4096)
def plural(noun: str) -> str:
    """The plural of a noun, of a compound or of a noun with `of` behind it."""
    head, of, rest = noun.partition(" of ")
    before, _, last = head.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith(("s", "x", "ch", "sh")):
        last += "es"
    elif last.endswith("y") and last[-2] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return f"{before} {last}".lstrip() + of + rest


def with_article(noun: str) -> str:
    """`an apple`, `a pear`."""
    return f"an {noun}" if noun[0].lower() in "aeio" or noun.startswith("umbrella") else f"a {noun}"


@lru_cache(maxsize=4096)
def agreeing(verb: str, person: str) -> str:
    """A verb in the third person, `goes away`, as it goes with a subject that takes `is`, `am` or `are`."""
    if person == "is":
        return verb
    first, space, rest = verb.partition(" ")
    known = _FIRST_PERSON if person == "am" else _PLURAL
    if first in known:
        first = known[first]
    elif first.endswith("ies"):
        first = first[:-3] + "y"
    elif first.endswith(("ches", "shes", "sses", "xes", "oes", "zzes")):
        first = first[:-2]
    elif first.endswith("s"):
        first = first[:-1]
    return first + space + rest
