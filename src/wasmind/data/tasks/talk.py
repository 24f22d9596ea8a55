"""Pieces of talk: what is said and what is answered, with the names, things and numbers that stand in it.

A wording may have `<name>`, `<year>`, `<decimal>` … in it, which are drawn anew each time: words from long lists, and
numbers that nobody asks to compute with, or that the machine cannot take.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from wasmind.data.numbers import GREATEST, written
from wasmind.data.tasks.stories.words import POOLS
from wasmind.data.wording import Ask


class Form(StrEnum):
    """How a wording becomes a question: `ask` and `do` as everywhere, `say` is told, `as_is` is a whole sentence."""

    ASK = "ask"
    DO = "do"
    SAY = "say"
    AS_IS = "as_is"


@dataclass(frozen=True)
class Talk:
    """Wordings and their answers. asked: instead of wordings, the forms of a question that any carrier may hold.

    more: what may be said after the answer, and what is answered then. weight: how often it comes among others.
    """

    form: Form
    wordings: str
    says: str
    more: tuple[Talk, ...] = ()
    asked: Ask | None = None
    weight: int = 2


def ask(wordings: str, says: str, *more: Talk) -> Talk:
    """A question."""
    return Talk(Form.ASK, wordings, says, more)


def do(wordings: str, says: str, *more: Talk) -> Talk:
    """An order."""
    return Talk(Form.DO, wordings, says, more)


def say(wordings: str, says: str, *more: Talk) -> Talk:
    """Something told."""
    return Talk(Form.SAY, wordings, says, more)


def as_is(wordings: str, says: str, *more: Talk) -> Talk:
    """Whole sentences."""
    return Talk(Form.AS_IS, wordings, says, more)


def posed(asked: Ask, says: str, weight: int = 2) -> Talk:
    """A question in the forms that sums have."""
    return Talk(Form.ASK, "", says, asked=asked, weight=weight)


def filled(random: Random, text: str) -> str:
    """The text with what its marks stand for."""
    return _MARK.sub(lambda found: _drawn(random, found[1] or "", found[2]), text)


def _drawn(random: Random, article: str, mark: str) -> str:
    words = _WORDS.get(mark)
    if words is None:
        return article + _NUMBERS[mark](random)
    word = random.choice(words)
    return (article.replace("a ", "an ") if word[0] in "aeiouAEIOU" else article) + word


def _between(low: int, high: int) -> Callable[[Random], str]:
    return lambda random: str(random.randint(low, high))


def _few(low: int, high: int) -> Callable[[Random], str]:
    """A small number, now and then in words."""
    return lambda random: written(random.randint(low, high), words=random.random() < 0.25, commas=False)


def _decimal(random: Random) -> str:
    places = random.choice((1, 1, 2, 2, 3))
    whole = random.choice(
        (random.randint(0, 9), random.randint(0, 99), random.randint(0, 999), random.randint(0, 99_999))
    )
    fraction = random.randint(1, 10**places - 1)
    sign = "-" if random.random() < 0.08 else ""
    bare = whole == 0 and random.random() < 0.2
    return f"{sign}{'' if bare else whole}.{fraction:0{places}}"


def _huge(random: Random) -> str:
    """An integer that 32 bits do not hold."""
    count = random.choice((10, 11, 11, 12, 12, 13, 14, 15, 16, 18, 20, 24, 30))
    value = random.randrange(max(10 ** (count - 1), GREATEST + 2), 10**count)
    if random.random() < 0.25:
        value = random.choice((10 ** (count - 1) * random.randint(4, 9), 10**count - 1))
    sign = "-" if random.random() < 0.08 else ""
    return f"{sign}{value:,}" if random.random() < 0.25 else f"{sign}{value}"


def _fraction(random: Random) -> str:
    below = random.choice((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20))
    return f"{random.randint(1, below - 1)}/{below}"


def _date(random: Random) -> str:
    day, month = random.randint(1, 28), random.choice(POOLS["month"])
    way = random.randrange(5)
    if way == 0:
        return f"{random.randint(1, 12)}/{day}/{random.randint(1950, 2026)}"
    if way == 1:
        return f"{day} {month}"
    if way == 2:
        return f"{month} {day}, {random.randint(1950, 2026)}"
    suffix = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{month} {day}{suffix}" if way == 3 else f"the {day}{suffix} of {month}"


def _time(random: Random) -> str:
    hour, minute = random.randint(1, 12), random.choice((0, 5, 10, 15, 20, 30, 40, 45, 50))
    way = random.randrange(5)
    if way == 0:
        return f"{hour} o'clock"
    if way == 1:
        return f"{hour}{random.choice((' ', ''))}{random.choice(('am', 'pm'))}"
    if way == 2:
        return f"half past {hour}"
    return f"{hour}:{minute:02}" + random.choice(("", " am", " pm", ""))


def _phone(random: Random) -> str:
    def part(count: int) -> str:
        return str(random.randrange(10 ** (count - 1), 10**count))

    ways = (
        lambda: f"{part(3)}-{part(4)}",
        lambda: f"{part(3)}-{part(3)}-{part(4)}",
        lambda: f"({part(3)}) {part(3)}-{part(4)}",
        lambda: part(6),
        lambda: part(8),
        lambda: part(9),
        lambda: f"0{part(3)} {part(6)}",
        lambda: f"+{part(2)} {part(3)} {part(6)}",
        lambda: f"{part(3)} {part(4)}",
    )
    return random.choice(ways)()


def _score(random: Random) -> str:
    a, b = random.randint(0, random.choice((6, 6, 30, 110))), random.randint(0, random.choice((6, 6, 30, 110)))
    return f"{a}{random.choice(('-', '-', ':', ' to ', ' - '))}{b}"


def _price(random: Random) -> str:
    if random.random() < 0.3:
        return f"${random.randint(1, 99)}.{random.choice((25, 49, 50, 75, 90, 95, 99))}"
    amount = random.randint(2, random.choice((20, 99, 999, 9999)))
    return random.choice((f"${amount}", f"{amount} {random.choice(('dollars', 'euros', 'pounds', 'bucks'))}"))


def _gibberish(random: Random) -> str:
    if random.random() < 0.4:
        return "".join(random.choice("asdfghjklqwertyuiop") for _ in range(random.randint(4, 12)))
    pieces = [random.choice("bdfgjklmnprstvwz") + random.choice("aeiou") for _ in range(random.randint(2, 4))]
    words = "".join(pieces) + random.choice(("", "x", "zz", "k", "ng"))
    return words if random.random() < 0.6 else f"{words} {_gibberish(random)}"


def _punctuation(random: Random) -> str:
    return random.choice("?!.,;#@*&%") * random.choice((1, 1, 2, 3, 4))


_NUMBERS: dict[str, Callable[[Random], str]] = {
    "few": _few(2, 12),
    "count": _few(2, 60),
    "many": lambda random: str(random.randint(20, random.choice((200, 999, 50_000)))),
    "age": _between(3, 99),
    "year": _between(1930, 2026),
    "old_year": _between(1066, 1950),
    "floor": _few(2, 60),
    "house": _between(1, 480),
    "room": _between(2, 999),
    "page": _between(2, 700),
    "line": _between(2, 999),
    "zip": _between(10_000, 99_999),
    "code": lambda random: str(random.randint(1000, random.choice((9999, 99_999, 999_999)))),
    "percent": _between(1, 100),
    "degrees": _between(-15, 39),
    "price": _price,
    "phone": _phone,
    "date": _date,
    "time": _time,
    "score": _score,
    "decimal": _decimal,
    "huge": _huge,
    "fraction": _fraction,
    "integer": lambda random: str(random.randint(1, random.choice((9, 20, 99, 999, 99_999)))),
    "above_twelve": lambda random: str(random.randint(14, random.choice((30, 99, 999)))),
    "above_thirty": lambda random: str(random.randint(32, random.choice((64, 100, 999)))),
    "gibberish": _gibberish,
    "punctuation": _punctuation,
}
"""What marks of numbers stand for. None has seven digits, which are held out."""
_WORDS: dict[str, tuple[str, ...]] = {
    "month": POOLS["month"],
    "name": (
        *("Anna", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Hugo", "Ida", "Jonas", "Lena", "Maria", "Noah"),
        *("Olga", "Paul", "Rosa", "Sam", "Tom", "Vera", "Yusuf", "Aisha", "Bruno", "Chen", "Dina", "Elif", "Farid"),
        *("Gina", "Hana", "Igor", "Jana", "Kofi", "Liam", "Mina", "Nils", "Omar", "Petra", "Quinn", "Ravi", "Sofia"),
        *("Tariq", "Uma", "Viktor", "Wendy", "Xenia", "Yara", "Zoe", "Amy", "Bob", "Jack", "Lucy", "Mike", "Nora"),
    ),
    "relative": (
        *("mother", "father", "sister", "brother", "aunt", "uncle", "grandma", "grandpa", "cousin", "wife", "husband"),
        *("son", "daughter", "niece", "nephew", "neighbor", "friend", "boss", "teacher", "roommate", "colleague"),
    ),
    "people": (
        *("kids", "children", "sisters", "brothers", "cousins", "aunts", "uncles", "nephews", "nieces", "friends"),
        *("roommates", "neighbors", "colleagues", "grandchildren", "students", "pen pals", "daughters", "sons"),
    ),
    "animals": (
        *("cats", "dogs", "hens", "goats", "horses", "rabbits", "fish", "parrots", "sheep", "hamsters", "turtles"),
        *("ducks", "cows", "ponies", "mice", "budgies", "geese", "snakes", "puppies", "kittens", "llamas"),
    ),
    "things": (
        *("books", "plants", "guitars", "hats", "mugs", "coins", "bikes", "lamps", "chairs", "shirts", "socks", "pens"),
        *("puzzles", "records", "stamps", "dolls", "stickers", "cups", "pillows", "scarves", "umbrellas", "clocks"),
        *("suitcases", "keys", "marbles", "candles", "cameras", "postcards", "magnets", "watches", "rings", "boots"),
        *("board games", "houseplants", "cookbooks", "notebooks", "video games", "comic books", "sweaters", "jackets"),
        *("tickets", "boxes", "shelves", "windows", "rooms", "apple trees", "rose bushes", "teapots", "rugs", "kites"),
    ),
    "thing": (
        *(
            "car",
            "bag",
            "bike",
            "book",
            "lamp",
            "sofa",
            "table",
            "jacket",
            "phone",
            "watch",
            "camera",
            "guitar",
            "dress",
        ),
        *(
            "tent",
            "pair of shoes",
            "ticket",
            "sweater",
            "coffee machine",
            "laptop",
            "haircut",
            "pizza",
            "chair",
            "radio",
        ),
        *("suitcase", "necklace", "toaster", "bed", "hat", "desk", "fridge", "carpet", "game", "mattress", "kettle"),
    ),
    "city": (
        *(
            "Paris",
            "London",
            "Berlin",
            "Madrid",
            "Tokyo",
            "Oslo",
            "Rome",
            "Lima",
            "Cairo",
            "Boston",
            "Vienna",
            "Dublin",
        ),
        *(
            "Prague",
            "Delhi",
            "Lisbon",
            "Athens",
            "Warsaw",
            "Seoul",
            "Nairobi",
            "Toronto",
            "Chicago",
            "Sydney",
            "Havana",
        ),
        *("Helsinki", "Zurich", "Naples", "Mumbai", "Dakar", "Quito", "Denver", "Seattle", "Leeds", "Porto", "Osaka"),
    ),
    "country": (
        *(
            "France",
            "Spain",
            "Peru",
            "Japan",
            "Kenya",
            "Norway",
            "Canada",
            "Brazil",
            "Italy",
            "India",
            "Egypt",
            "Poland",
        ),
        *("Chile", "Vietnam", "Ghana", "Greece", "Turkey", "Finland", "Mexico", "Austria", "Iceland", "Nepal", "Cuba"),
        *("Portugal", "Ireland", "Thailand", "Morocco", "Sweden", "Germany", "Australia", "Argentina", "China"),
    ),
    "street": (
        *(
            "Main Street",
            "Oak Street",
            "Park Road",
            "Elm Street",
            "Mill Lane",
            "Church Road",
            "High Street",
            "Lake Drive",
        ),
        *("Hill Road", "Rose Lane", "Station Road", "King Street", "Maple Avenue", "River Road", "Cedar Court"),
    ),
    "job": (
        *("teacher", "nurse", "driver", "cook", "farmer", "writer", "baker", "doctor", "plumber", "pilot", "painter"),
        *("gardener", "dentist", "librarian", "waiter", "carpenter", "lawyer", "barber", "musician", "firefighter"),
    ),
    "sport": (
        *(
            "football",
            "tennis",
            "chess",
            "basketball",
            "volleyball",
            "hockey",
            "golf",
            "badminton",
            "handball",
            "darts",
        ),
        *("cricket", "rugby", "baseball", "table tennis", "bowling"),
    ),
    "team": (
        *(
            "we",
            "they",
            "our team",
            "the home team",
            "the guests",
            "my team",
            "the blue team",
            "the girls",
            "the Lions",
        ),
        *("the Tigers", "the boys", "the reds", "the visitors", "my daughter's team"),
    ),
    "word": (
        *(
            "banana",
            "car",
            "house",
            "tree",
            "moon",
            "cheese",
            "water",
            "Monday",
            "music",
            "football",
            "pizza",
            "summer",
        ),
        *(
            "winter",
            "school",
            "dog",
            "cat",
            "coffee",
            "love",
            "money",
            "time",
            "phone",
            "table",
            "garden",
            "blue",
            "red",
        ),
        *("Paris", "chair", "pencil", "rain", "sun", "family", "work", "holiday", "book", "window", "dinner", "bread"),
        *(
            "river",
            "train",
            "bus",
            "lemon",
            "paper",
            "shoe",
            "cloud",
            "dragon",
            "computer",
            "keyboard",
            "numbers",
            "math",
        ),
        *("calculator", "wasm", "robot", "apple", "orange", "elephant", "potato", "sugar", "king", "queen", "star"),
    ),
    "letter": tuple("abcxyzmnpq"),
    "subject": (
        *("history", "biology", "geography", "physics", "chemistry", "art", "music", "philosophy", "economics", "law"),
        *("literature", "astronomy", "medicine", "psychology", "politics", "religion", "grammar", "sports"),
    ),
    "person": (
        *(
            "Napoleon",
            "Cleopatra",
            "Mozart",
            "Marie Curie",
            "Einstein",
            "Shakespeare",
            "Newton",
            "Picasso",
            "Beethoven",
        ),
        *("Columbus", "Galileo", "Darwin", "Gandhi", "Leonardo da Vinci", "Julius Caesar", "Aristotle", "Frida Kahlo"),
        *("Ada Lovelace", "Alan Turing", "Bach", "Van Gogh", "Socrates", "Nelson Mandela", "Charlie Chaplin"),
    ),
    "language": (
        *("French", "Spanish", "German", "Italian", "Chinese", "Arabic", "Polish", "Dutch", "Japanese", "Russian"),
        *("Portuguese", "Turkish", "Swedish", "Greek", "Korean", "Hindi", "Latin", "Danish"),
    ),
    "topic": (
        *(
            "love",
            "the sea",
            "autumn",
            "my cat",
            "friendship",
            "the moon",
            "winter",
            "my grandmother",
            "a lonely robot",
        ),
        *("trees", "coffee", "Monday mornings", "the stars", "a lost shoe", "peace", "a dragon", "the city at night"),
    ),
    "app": (
        *("ChatGPT", "Siri", "Alexa", "Google", "Gemini", "Claude", "Copilot", "GPT-4", "Bard", "Llama", "Cortana"),
        *("Wolfram Alpha", "DeepSeek", "Mistral"),
    ),
    "animal": (
        *(
            "whale",
            "giraffe",
            "bee",
            "spider",
            "penguin",
            "shark",
            "wolf",
            "snail",
            "elephant",
            "kangaroo",
            "bat",
            "owl",
        ),
        *("octopus", "tiger", "camel", "dolphin", "hedgehog", "crocodile", "ant", "sloth"),
    ),
    "dish": (
        *("rice", "bread", "pancakes", "soup", "pasta", "an apple pie", "potatoes", "a cake", "eggs", "dumplings"),
        *("lasagna", "curry", "pizza dough", "risotto", "a salad", "chili", "muffins", "noodles", "an omelette"),
    ),
    "dear": (
        *("mate", "dude", "buddy", "my friend", "pal", "love", "man", "bro", "my dear", "darling", "friend", "boss"),
        *("little machine", "computer", "bot", "sweetie", "old chap", "folks", "honey", "champ"),
    ),
    "day": (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "New Year's Eve"),
        *("Easter", "Halloween", "Valentine's Day", "my birthday", "the weekend"),
    ),
    "food": (
        *("pizza", "pasta", "chips", "chocolate", "ice cream", "sushi", "cheese", "curry", "salad", "soup", "tacos"),
        *("burgers", "fried eggs", "noodles", "strawberries", "mushrooms", "garlic bread", "pancakes", "olives"),
        *("popcorn", "toast", "porridge", "dumplings", "liver", "broccoli", "fish fingers", "carrot cake", "waffles"),
        *("peanut butter", "spinach"),
    ),
    "drink": (
        *("coffee", "tea", "water", "orange juice", "lemonade", "hot chocolate", "beer", "milk", "wine", "green tea"),
        *("cola", "apple juice", "espresso", "ginger ale", "cider"),
    ),
    "color": (
        *("red", "blue", "green", "yellow", "purple", "orange", "pink", "black", "white", "brown", "grey", "turquoise"),
    ),
    "doing": (
        *("swimming", "cooking", "reading", "hiking", "dancing", "painting", "gardening", "knitting", "fishing"),
        *("sleeping", "skiing", "shopping", "travelling", "running", "singing", "camping", "surfing", "cleaning"),
        *("ironing", "driving", "waiting", "queueing", "working", "studying", "flying", "gaming", "baking", "cycling"),
        *("jogging", "writing letters"),
    ),
    "mood": (
        *("tired", "sad", "happy", "bored", "hungry", "sleepy", "excited", "nervous", "angry", "lonely", "proud"),
        *("jealous", "confused", "curious", "relaxed", "stressed", "lazy", "grumpy", "homesick", "exhausted"),
        *("thirsty", "cold", "scared", "calm", "ashamed", "annoyed", "hopeful", "lost", "heartbroken", "restless"),
        *("fed up", "thrilled", "overwhelmed", "cheerful", "sick", "old", "young", "ready", "late", "early", "busy"),
        *("lucky", "impressed", "disappointed", "surprised", "fine", "freezing", "starving", "moody", "hopeless"),
    ),
    "praise": (
        *("amazing", "brilliant", "lovely", "kind", "sweet", "wise", "clever", "patient", "polite", "funny"),
        *("charming", "fantastic", "adorable", "impressive", "helpful", "reliable", "cute", "witty", "wonderful"),
        *("gifted", "quick", "great", "incredible", "smart", "nice"),
    ),
    "insult": (
        *("useless", "dumb", "stupid", "silly", "annoying", "boring", "rude", "hopeless", "pathetic", "lazy", "broken"),
        *("slow", "weird", "terrible", "awful", "ridiculous", "crazy", "mean", "clueless", "lame", "strange", "nuts"),
        *("bad"),
    ),
    "quality": (
        *("great", "boring", "fun", "hard", "awful", "lovely", "overrated", "underrated", "fascinating", "silly"),
        *("expensive", "beautiful", "confusing", "relaxing", "dangerous", "important", "strange", "tasty"),
        *("disgusting", "wonderful", "exhausting", "okay", "terrible", "exciting", "dull", "a waste of time"),
        *("not for me", "the best", "the worst", "so last year"),
    ),
    "place": (
        *("the park", "the beach", "the office", "the gym", "the cinema", "the library", "the supermarket"),
        *("the mountains", "the dentist", "the station", "the airport", "the garden", "the lake", "the museum"),
        *("the pub", "the forest", "the hospital", "the market", "church", "the city", "the countryside", "the bakery"),
        *("school", "the zoo"),
    ),
    "chore": (
        *("do the dishes", "walk the dog", "mow the lawn", "clean my room", "do the laundry", "go to work"),
        *("call my mother", "pay the rent", "finish my essay", "pack my bags", "feed the cat", "fix the roof"),
        *("buy a present", "cook dinner", "study for my exam", "take out the trash", "write an email"),
        *("see the dentist", "wash the car", "go shopping", "charge my phone", "renew my passport", "iron my shirts"),
        *("get a haircut", "tidy up"),
    ),
    "concept": (
        *("photosynthesis", "gravity", "democracy", "inflation", "evolution", "osmosis", "capitalism", "magnetism"),
        *("karma", "entropy", "irony", "blockchain", "relativity", "erosion", "feminism", "nostalgia", "metabolism"),
        *("quantum physics", "recycling", "jazz", "deja vu", "a black hole", "a metaphor", "a vaccine", "an atom"),
        *("a noun", "a glacier", "the ozone layer", "the big bang", "the stock market", "artificial intelligence"),
        *("climate change", "dark matter", "a rainbow", "a mortgage", "an eclipse", "DNA", "stoicism", "surrealism"),
        *("a haiku", "a volcano", "the internet"),
    ),
    "work": (
        *("Hamlet", "War and Peace", "Don Quixote", "the Odyssey", "Harry Potter", "Dracula", "Frankenstein"),
        *("Romeo and Juliet", "Moby Dick", "Pride and Prejudice", "The Hobbit", "The Great Gatsby"),
        *("Alice in Wonderland", "the Bible", "Animal Farm", "Les Misérables", "Star Wars", "Titanic", "Jaws"),
        *("The Godfather", "Frozen", "The Lion King", "the Magic Flute", "Yesterday", "Imagine", "Bohemian Rhapsody"),
        *("the Mona Lisa", "Guernica", "The Scream", "The Starry Night"),
    ),
    "invention": (
        *("the telephone", "the light bulb", "the wheel", "paper", "glass", "the bicycle", "the piano", "radio"),
        *("the steam engine", "penicillin", "the internet", "television", "the camera", "the zipper", "electricity"),
        *("America", "oxygen", "the microscope", "dynamite", "the fork", "chewing gum", "the car", "the submarine"),
        *("cement", "velcro", "the compass"),
    ),
    "landmark": (
        *("Mount Everest", "the Eiffel Tower", "the Nile", "the Amazon", "the Great Wall", "the Sahara"),
        *("the Grand Canyon", "Big Ben", "the Taj Mahal", "the Colosseum", "Stonehenge", "the Dead Sea"),
        *("Niagara Falls", "the Kremlin", "the Alps", "the Black Sea", "Loch Ness", "the Great Barrier Reef"),
        *("Machu Picchu", "Mars", "Jupiter", "the moon", "the North Pole", "Kilimanjaro"),
    ),
    "weather": (
        *("raining", "snowing", "sunny", "foggy", "windy", "freezing", "boiling", "cloudy", "stormy", "hot", "cold"),
        *("warm", "grey", "wet", "icy", "muggy", "pouring", "drizzling", "mild", "gorgeous", "miserable"),
        *("dark already",),
    ),
    "ache": (
        *("head", "back", "tooth", "knee", "stomach", "throat", "shoulder", "foot", "neck", "ankle", "wrist", "eye"),
        *("heart", "hip", "ear"),
    ),
    "pet": (
        *("cat", "dog", "hamster", "rabbit", "parrot", "goldfish", "horse", "pony", "budgie", "tortoise", "guinea pig"),
        *("kitten", "puppy", "goat", "hen", "snake", "lizard", "canary"),
    ),
}
_MARK = re.compile(f"(\\ba )?<({'|'.join((*_NUMBERS, *_WORDS))})>")
