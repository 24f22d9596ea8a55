"""Times of the day, months and dates: how long it is, when it ends, what is left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wasmind.data.numbers import ordinal_suffix
from wasmind.data.program import Given, Item, const, get, put
from wasmind.data.task import Draw, Turn
from wasmind.data.tasks.operations import ONE, RESULT
from wasmind.data.tasks.scales import Said, Scale, Words, asked_of, drawn_amount, says_of
from wasmind.data.tasks.stories.words import POOLS
from wasmind.data.wording import Ask
from wasmind.isa.session import SCRATCH

_MONTHS = tuple(zip(POOLS["month"], (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))


def dates(draw: Draw) -> Turn:
    """How many days it is from one date to a later one of the same year."""
    random = draw.random
    first = random.randrange(12)
    last = min(11, first + random.choice((0, 1, 1, 1, 2, 3)))
    days = [random.randint(1, _MONTHS[first][1]), random.randint(1, _MONTHS[last][1])]
    if first == last:
        if days[0] == days[1]:
            return dates(draw)
        days.sort()
    way = random.choice(("<K> M", "<K> M", "M <K>", "M <K>", "<K>O M", "M <K>O", "the <K>O of M"))
    start, end = (
        way.replace("K", str(k)).replace("O", ordinal_suffix(days[k])).replace("M", _MONTHS[month][0])
        for k, month in enumerate((first, last))
    )
    lengths = [length for _, length in _MONTHS[first:last]]
    leap = "{ in a year that is not a leap year| (not a leap year)|, no leap year}" if first <= 1 < last else ""
    code: list[Item] = [Given(1), Given(0), "i32.sub"]
    for length in lengths:
        code += [const(length), "i32.add"]
    result = sum(lengths) + days[1] - days[0]
    span = f"{{from {start} to {end}|from {start} until {end}|between {start} and {end}|~from {start} up to {end}}}"
    ask = Ask(
        np=f"{{the number of days {span}|the difference in days between {start} and {end}|~the count of days {span}}}{leap}",
        ask=f"{{how many days {{are there |is it |are |}}{span}|{span}, how many days is {{it|that}}|how many days pass {span}|~how many days go by {span}}}{leap}",
        code=f"{{days {span}{{|?}}|{start} to {end} in days|{start} - {end}, how many days|~{start} till {end}: days?}}{leap}",
        exact=True,
        setting="sums",
    )
    return draw.turn(ask, says_of(Said("day", "days"), result), days, [*code, "output"], [result])


def months(draw: Draw) -> Turn:
    """Months by name: how long they are, in several units, together, one beside the other, and what is left of one."""
    random = draw.random
    kind = random.choices(("unit", "days", "sum", "range", "more", "left", "daily"), (8, 4, 6, 2, 3, 4, 4))[0]
    leap = random.random() < 0.3
    days = {name: 29 if leap and name == "February" else length for name, length in _MONTHS}
    count = {"sum": random.choice((2, 2, 2, 3)), "range": random.choice((3, 3, 4, 5)), "more": 2}.get(kind, 1)
    if kind == "range":
        first = random.randrange(13 - count)
        names = [name for name, _ in _MONTHS[first : first + count]]
    else:
        names = random.sample(list(days), count)
    if kind == "more":
        if days[names[0]] == days[names[1]]:
            return months(draw)
        names.sort(key=lambda name: -days[name])
    lengths = [days[name] for name in names]
    year = ""
    if "February" in names:
        year = (
            "{ of a leap year| in a leap year| (leap year)}"
            if leap
            else "{||| in a normal year| (not a leap year)| of a year with 365 days}"
        )
    month = f"{{{names[0]}|{names[0]}|the month of {names[0]}|the month of {names[0]}|the month {names[0]}|all of {names[0]}|~the whole of {names[0]}}}{year}"
    code: list[Item] = [const(lengths[0])]
    values: list[int] = []
    if kind in ("unit", "days"):
        unit, sizes = (
            random.choice((("hours", (24,)), ("hours", (24,)), ("minutes", (24, 60)), ("seconds", (24, 60, 60))))
            if kind == "unit"
            else ("days", ())
        )
        result = lengths[0]
        for size in sizes:
            code += [const(size), "i32.mul"]
            result *= size
        ask = Ask(
            np=f"{{the number of {unit} in {month}|the length of {month} in {unit}|{month} in {unit}|~the count of {unit} in {month}}}",
            ask=f"{{how many {unit} {{are in|are there in|in}} {month}|how many {unit} does {month} have|how many {unit} has {month}|how many {unit} {{is|make up}} {month}|how long is {month} in {unit}|{month} has how many {unit}|how many {unit} in {month}|~how many {unit} would {month} have}}",
            code=f"{{{unit} in {month}{{|?}}|{month} = ? {unit}|{month}, how many {unit}{{|?}}|{month} in {unit}|~{month}: {unit}?}}",
        )
        said = unit
    elif kind in ("sum", "range"):
        for length in lengths[1:]:
            code += [const(length), "i32.add"]
        result = sum(lengths)
        listed = (
            f"{{{names[0]} {{to|through|until}} {names[-1]}|{names[0]} to {names[-1]}|the months {names[0]} to {names[-1]}|~{names[0]} up to and with {names[-1]}}}"
            if kind == "range"
            else f"{{{', '.join(names[:-1])} and {names[-1]}|{', '.join(names[:-1])} and {names[-1]}|the months of {', '.join(names[:-1])} and {names[-1]}}}"
        ) + year
        together = (
            "{|together|together|in total|altogether|combined|in all}" if kind == "sum" else "{|in total|altogether}"
        )
        ask = Ask(
            np=f"{{the number of days in {listed} {together}|the total number of days in {listed}|the days of {listed} {together}|~the day count of {listed}}}",
            ask=f"{{how many days {{are in|are there in|in}} {listed} {together}|how many days do {listed} have {together}|how many days have {listed} {together}|how long are {listed} {together} in days|{listed} {together} have how many days|~how many days would {listed} come to}}",
            code=f"{{days in {listed} {together}{{|?}}|{' + '.join(names) if kind == 'sum' else listed} in days|{listed} {together}, how many days{{|?}}|~{listed}: days?}}",
        )
        said = "days"
    elif kind == "more":
        code += [const(lengths[1]), "i32.sub"]
        result = lengths[0] - lengths[1]
        a, b = names
        ask = Ask(
            ask=f"{{how many more days does {a} have than {b}{year}|how many days longer is {a} than {b}{year}|by how many days is {a} longer than {b}{year}|how many more days are {{there |}}in {a} than in {b}{year}|~{a} beats {b} by how many days{year}}}",
            np=f"the difference in days between {a} and {b}{year}",
            code=f"{{{a} vs {b}, how many more days{year}{{|?}}|{a} days - {b} days{year}|~{a} over {b}: days more?}}",
        )
        said = "days"
    elif kind == "left":
        values = [random.randint(1, lengths[0] - 1)]
        result = lengths[0] - values[0]
        code += [Given(0), "i32.sub"]
        day = f"{{{names[0]} <0>|<0> {names[0]}|the <0>{ordinal_suffix(values[0])} of {names[0]}|{names[0]} <0>{ordinal_suffix(values[0])}}}{year}"
        ask = Ask(
            ask=f"{{how many days are left in {names[0]}{year} after the <0>{ordinal_suffix(values[0])}|how many days of {names[0]}{year} are left {{after|on}} the <0>{ordinal_suffix(values[0])}|if {{it is|it's|today is}} {day}, how many days {{are left in the month|are left of the month|until the end of the month|until the month ends}}|how many days {{is it |}}from {day} {{to|until}} the end of the month|~once {day} is over, how many days does the month still have}}",
            story=f"{{today is|it's|it is}} {day}. how many days {{are left in the month|are left this month|remain in the month|until the end of the month|~does this month still have}}?",
            code=f"{{days left in {names[0]}{year} after the <0>{ordinal_suffix(values[0])}{{|?}}|{day} to end of month in days|~{day}: days left this month?}}",
            exact=True,
        )
        said = "days"
    else:
        verb, said = random.choice(
            (
                ("read", "pages"),
                ("run", "metres"),
                ("walk", "steps"),
                ("save", "dollars"),
                ("spend", "euros"),
                ("learn", "words"),
                ("sell", "cakes"),
                ("do", "push-ups"),
                ("drink", "cups of tea"),
                ("work", "hours"),
                ("sleep", "hours"),
                ("practise", "minutes"),
                ("solve", "puzzles"),
                ("write", "letters"),
                ("bake", "loaves"),
            )
        )
        values = [drawn_amount(draw, 12 if said == "hours" else 200 if said == "minutes" else 5000)]
        code = [*ONE, const(lengths[0]), "i32.mul"]
        result = values[0] * lengths[0]
        every = "{every day|a day|each day|per day|daily}"
        ask = Ask(
            ask=f"{{if I {verb} <0> {said} {every} in {month}, how many {said} {{is that|is that in all|do I {verb}|do I {verb} in total}}|how many {said} do I {verb} in {month} {{at|with}} <0> {said} {every}|<0> {said} {every} for {month} {{is|makes}} how many {said}|~how many {said} is <0> {every} all through {month}}}",
            story=f"I {verb} <0> {said} {every} in {month}. how many {said} {{is that|is that in total|is that in the month|do I {verb}|~does that come to}}?",
        )
    says = RESULT if kind == "daily" else says_of(Said(said[:-1], said), result)
    return draw.turn(replace(ask, setting="sums"), says, values, [*code, "output"], [result])


_ZERO = "⟨"
"""Stands for a 0 that fills up a number of one digit: 9:05."""


@dataclass(frozen=True)
class _Time:
    """A time of the day: how it is written, its numbers in the question, what pushes it, and what it is."""

    text: str
    values: tuple[int, ...]
    code: tuple[Item, ...]
    at: int


_STYLES = ("24", "24", "24", " am", " am", "am", " a.m.", " AM", "words")


def _time(draw: Draw, at: int, k: int, style: str, *, hours: bool = False) -> _Time:
    """A time so many minutes after midnight, with number k the first of its numbers, pushed in minutes or in `hours`."""
    hour, minute = divmod(at % 1440, 60)
    unit = 1 if hours else 60
    if style != "24" and hour in (0, 12) and not minute and draw.random.random() < 0.7:
        return _Time("noon" if hour else "midnight", (), (const((12 if hour else 24) * unit),), at)
    code: tuple[Item, ...] = (Given(k),)
    half = ""
    if style != "24":
        late, hour = hour >= 12, (hour + 11) % 12 + 1
        code += (const(12), "i32.rem_s", *((const(12), "i32.add") if late else ()))
        half = style.replace("a", "p").replace("A", "P") if late else style
        if style == "words":
            of_day = "at night" if 9 <= hour < 12 else "in the evening" if 6 <= hour < 9 else "in the afternoon"
            half = f" {of_day if late else 'in the morning'}"
    if not hours:
        code += (const(60), "i32.mul")
    elif style == "24":
        return _Time(f"<{k}> o'clock", (hour,), code, at)
    if style != "24" and not minute:
        return _Time(f"<{k}>{half}", (hour,), code, at)
    early = _ZERO if style == "24" and hour < 10 and draw.random.random() < 0.2 else ""
    text = f"{early}<{k}>:{_ZERO if minute < 10 else ''}<{k + 1}>{half}"
    return _Time(text, (hour, minute), (*code, Given(k + 1), "i32.add"), at)


def _filled(turn: Turn) -> Turn:
    """The turn with the zeros written that stand before minutes, and one full stop behind "p.m."."""
    return replace(
        turn, question=replace(turn.question, text=turn.question.text.replace(_ZERO, "0").replace(".m..", ".m."))
    )


_DOES = (
    *(("sleep", "slept"), ("work", "worked"), ("study", "studied"), ("play", "played"), ("drive", "drove")),
    *(("wait", "waited"), ("train", "trained"), ("cook", "cooked"), ("travel", "travelled"), ("practise", "practised")),
    *(
        ("swim", "swam"),
        ("paint", "painted"),
        ("walk", "walked"),
        ("clean", "cleaned"),
        ("ride my bike", "rode my bike"),
    ),
)
_EVENT = (
    "{meeting|film|movie|lesson|class|concert|match|game|party|show|test|call|lecture|shift|dinner|workshop|~rehearsal}"
)


def span(draw: Draw) -> Turn:
    """How long it is from one time to another, across noon or midnight as well."""
    random = draw.random
    kind = random.choice(("minutes", "minutes", "minutes", "hours", "parts"))
    style = random.choice(_STYLES)
    grid = 60 if kind == "hours" else random.choice((1, 5, 5, 15, 30))
    while True:
        start, length = grid * random.randrange(1440 // grid), grid * random.randint(1, 720 // grid - 1)
        end = start + length
        if start and (style != "24" or end != 1440):
            break
    a = _time(draw, start, 0, style, hours=kind == "hours")
    b = _time(draw, end, len(a.values), style, hours=kind == "hours")
    whole = 24 if kind == "hours" else 1440
    code = (*b.code, *a.code, "i32.sub")
    if style == "24":
        code += (const(whole), "i32.add", const(whole), "i32.rem_s")
    elif end > 1440 or (end == 1440 and b.values):
        code += (const(whole), "i32.add")
    results = [length // 60] if kind == "hours" else [length] if kind == "minutes" else list(divmod(length, 60))
    if kind == "parts":
        code += (put(SCRATCH), get(SCRATCH), const(60), "i32.div_s", "output", get(SCRATCH), const(60), "i32.rem_s")
    unit = "hours and minutes" if kind == "parts" else kind
    now, then = a.text, b.text
    next_day = (
        random.choice(("", "", " the next day", " the next morning", " the following day"))
        if end > 1440 and then != "midnight"
        else ""
    )
    then += next_day if style != "words" else ""
    span = f"{{from {now} to {then}|from {now} until {then}|from {now} till {then}|between {now} and {then}|~starting at {now} and ending at {then}}}"
    does, did = random.choice(_DOES)
    run = f"from {now} {{to|until|till|~up to}} {then}"
    tell = f"{{I {did} {run}|I started to {does} at {now} and stopped at {then}}}. how many {unit} did I {does}"
    ask = Ask(
        np=f"{{the number of {unit} {span}|the time {span} in {unit}|the difference between {now} and {then} in {unit}|~the gap between {now} and {then}, in {unit}}}",
        ask=f"{{if I {does} {run}, how many {unit} {{do|did|will}} I {does}|if I {does} {run}, how many {unit} is that|how many {unit} do I {does} {{if|when}} I {does} {run}|how many {unit} {{are there |is it |are |pass |}}{span}|{span}, how many {unit} is {{it|that}}|how long is it {span} in {unit}|if it is {now} now, how many {unit} {{is it |are left |}}until {then}|how many {unit} are {{left|there}} until {then} if it's {now} now|if the {_EVENT} {{starts|begins}} at {now} and {{ends|finishes|is over}} at {then}, how many {unit} does it {{last|take}}|~it's {now}: how many {unit} must I wait till {then}}}",
        code=f"{{{now} to {then} in {unit}|{unit} {span}{{|?}}|{now} - {then}, how many {unit}{{|?}}|{now} till {then} how many {unit}{{|?}}|{unit} until {then} from {now}|~{now} up to {then}: {unit}?}}",
        story=f"{{{tell}|{tell}|{{the|a|our}} {_EVENT} {{starts|begins}} at {now} and {{ends|finishes|is over}} at {then}. {{how many {unit} does it last|how long is it in {unit}|how many {unit} is that}}|the {{shop|bank|library|pool|museum|office|cafe}} opens at {now} and closes at {then}. how many {unit} is it open|the {{train|bus|plane|ferry|flight}} leaves at {now} and {{arrives|gets in|lands}} at {then}. how many {unit} {{does the trip take|is the trip|is that}}|I {{went to bed|fell asleep}} at {now} and {{got up|woke up}} at {then}. how many {unit} did I sleep|it is {now}. how many {unit} {{is it |}}until {then}|it's {now} and my {{bus|train|appointment|{_EVENT}}} is at {then}. how many {unit} do I have {{to wait|left|until then}}}}?",
        exact=True,
        setting="sums",
    )
    if kind == "parts":
        says = f"{{<0> {_HOUR_SAID.name(results[0])} and <1> {_MINUTE_SAID.name(results[1])}|that is <0> {_HOUR_SAID.name(results[0])} and <1> {_MINUTE_SAID.name(results[1])}}}[.]"
    else:
        says = says_of(_HOUR_SAID if kind == "hours" else _MINUTE_SAID, results[0])
    return _filled(draw.turn(ask, says, (*a.values, *b.values), (*code, "output"), results))


_HOUR_SAID, _MINUTE_SAID = Said("hour", "hours"), Said("minute", "minutes")


def _lasting(draw: Draw, k: int) -> _Time:
    """How long something lasts, in minutes."""
    random = draw.random
    hours, minutes = random.randint(1, 5), random.choice((5, 10, 15, 20, 25, 35, 40, 45, 50, 55, random.randint(1, 59)))
    kind = random.choice(("minutes", "minutes", "minutes", "both", "both", "hours", "half", "words"))
    if kind == "minutes":
        value = random.choice((minutes, minutes, random.randint(60, 200), 5 * random.randint(12, 36)))
        return _Time(
            f"<{k}> {random.choice((_MINUTE_SAID.name(value), 'min' if value > 1 else 'minute'))}",
            (value,),
            (Given(k),),
            value,
        )
    whole: tuple[Item, ...] = (Given(k), const(60), "i32.mul")
    if kind == "hours":
        return _Time(f"<{k}> {_HOUR_SAID.name(hours)}", (hours,), whole, hours * 60)
    if kind == "half":
        return _Time(f"<{k}> and a half hours", (hours,), (*whole, const(30), "i32.add"), hours * 60 + 30)
    if kind == "both":
        text = f"<{k}> {_HOUR_SAID.name(hours)} {random.choice(('and ', 'and ', ''))}<{k + 1}> {_MINUTE_SAID.name(minutes)}"
        return _Time(text, (hours, minutes), (*whole, Given(k + 1), "i32.add"), hours * 60 + minutes)
    text, value = random.choice(
        (
            ("half an hour", 30),
            ("an hour and a half", 90),
            ("a quarter of an hour", 15),
            ("three quarters of an hour", 45),
            ("an hour", 60),
        )
    )
    return _Time(text, (), (const(value),), value)


def ending(draw: Draw) -> Turn:
    """When something ends or must begin; how many minutes past or before a full hour that is."""
    random = draw.random
    kind = random.choice(("time", "time", "past", "past", "before", "back"))
    style = random.choice(_STYLES) if kind in ("time", "back") else "24"
    grid = random.choice((1, 5, 5, 5, 15))
    while True:
        start = grid * random.randrange(1440 // grid)
        a = _time(draw, start, 0, style)
        lasts = _lasting(draw, len(a.values))
        end = start + (-lasts.at if kind == "back" else lasts.at)
        hour = end // 60 + (kind == "before")
        if kind in ("past", "before"):
            if start >= 360 and hour <= 12 and end % 60:
                break
        elif end > 0 and a.values and (kind == "time" or end < 1440):
            break
    values = [*a.values, *lasts.values]
    begins = f"{{a|the|our|my}} {_EVENT} {{begins|starts|begins|starts}} at {a.text} and {{lasts|takes|goes on for|lasts|~runs for}} {lasts.text}"
    if kind in ("past", "before"):
        values.append(hour)
        k = len(values) - 1
        result = abs(end - hour * 60)
        code: tuple[Item, ...] = (*a.code, *lasts.code, "i32.add")
        full: tuple[Item, ...] = (Given(k), const(60), "i32.mul")
        code = (
            (*code, *full, "i32.sub", "output")
            if kind == "past"
            else (const(0), *code, *full, "i32.sub", "i32.sub", "output")
        )
        mark = f"{{{'past|past|after' if kind == 'past' else 'before|before|to'}}} <{k}>{{|| o'clock}}"
        asks = f"{{how many minutes {mark} {{does it end|is it over|is that|is it then|does it finish}}|at how many minutes {mark} does it end|~how many minutes {mark} would the end be}}"
        return _filled(
            draw.turn(
                Ask(
                    ask=f"{{if|when}} {begins}, {asks}",
                    story=f"{begins}{{. |: |. |, }}{asks}?",
                    code=f"{{{begins}, minutes {mark} at the end{{|?}}|{a.text} plus {lasts.text}, minutes {mark}{{|?}}|{a.text} + {lasts.text} is how many minutes {mark}{{|?}}|~{a.text} and {lasts.text} on: minutes {mark}?}}",
                    exact=True,
                    setting="sums",
                ),
                says_of(_MINUTE_SAID, result),
                values,
                code,
                [result],
            )
        )
    back = kind == "back"
    when = "{at what time|when|what time|at what time|~by the clock, when}"
    if back:
        told, asks = random.choice(
            (
                (
                    f"I {{must|have to|need to|want to}} be {{there|at work|at school|home|at the station}} at {a.text} and {{the trip|getting there|the drive|the walk}} takes {lasts.text}",
                    f"{when} {{must I|do I have to|should I|do I need to}} {{leave|set off|start}}",
                ),
                (
                    f"{{the|my|our}} {_EVENT} {{ends|finishes}} at {a.text} and lasts {lasts.text}",
                    f"{when} does it {{start|begin}}",
                ),
                (
                    f"dinner is at {a.text} and cooking takes {lasts.text}",
                    f"{when} {{must I|do I have to|should I}} {{start|begin}}",
                ),
            )
        )
        plain = f"{lasts.text} before {a.text}"
    else:
        told, asks = random.choice(
            (
                (begins, f"{when} {{does it end|is it over|does it finish|will it end}}"),
                (
                    f"the {{train|bus|plane|ferry|boat}} leaves at {a.text} and {{takes|needs|is on its way for}} {lasts.text}",
                    f"{when} does it {{arrive|get there|get in}}",
                ),
                (
                    f"I {{start|begin}} {{|work |cooking |my homework |painting }}at {a.text} and {{need|keep going for|it takes me}} {lasts.text}",
                    f"{when} {{am I done|do I finish|will I be done|am I finished}}",
                ),
                (
                    f"I put {{a cake|the bread|a pizza|the chicken}} in the oven at {a.text} and it needs {lasts.text}",
                    f"{when} {{is it ready|do I take it out|must it come out}}",
                ),
            )
        )
        plain = f"{{{lasts.text} after {a.text}|{lasts.text} past {a.text}|{a.text} plus {lasts.text}}}"
        if lasts.values:
            plain = f"{a.text} plus {lasts.text}"
    step = (const(1440), "i32.add", *lasts.code, "i32.sub") if back else (*lasts.code, "i32.add")
    code = (*a.code, *step, const(1440), "i32.rem_s", put(SCRATCH), get(SCRATCH), const(60), "i32.div_s")
    result, minute = divmod(end % 1440, 60)
    if style != "24":
        code += (const(11), "i32.add", const(12), "i32.rem_s", const(1), "i32.add")
        result = (result + 11) % 12 + 1
    code += ("output", get(SCRATCH), const(60), "i32.rem_s", "output")
    later = f"{{what time is it|what time is|when is it}} {plain}" if not back else f"what time {{is|was}} it {plain}"
    if lasts.values and back:
        later = f"{{if it is {a.text}, what time was it {lasts.text} {{ago|before|earlier}}|it's {a.text}. what time was it {lasts.text} ago}}"
    elif lasts.values:
        later = f"{{if it is {a.text}, what time is it {{in|after}} {lasts.text}|it's {a.text}, what time {{will it be|is it}} in {lasts.text}|what time is {plain}}}"
    shown = f"<0>:{'0' if minute < 10 else ''}<1>"
    ask = Ask(
        ask=f"{{if {told}, {asks}|{later}|{told}, {asks}}}",
        story=f"{told}. {asks}?",
        code=f"{{{told}, {asks}|{a.text} {'minus' if back else 'plus'} {lasts.text}{{|?}}|{a.text} {'-' if back else '+'} {lasts.text} = what time{{|?}}|~{told}: {'start' if back else 'end'}?}}",
        exact=True,
        setting="sums",
    )
    return _filled(
        draw.turn(
            ask, f"{{{shown}|{shown}|at {shown}|that is {shown}|it's {shown}}}[.]", values, code, [result, minute]
        )
    )


def hours(draw: Draw) -> Turn:
    """Hours and minutes, or minutes and seconds, as people write them: 2h 15m, 2:15 hours, 2 hours 15."""
    random = draw.random
    over, under, after = random.choice((("hour", "minute", "h"), ("hour", "minute", "h"), ("minute", "second", "m")))
    values = [random.randint(1, 12), random.randint(10, 59)]
    goals = [(under, 1)] + [("second", 60)] * (under == "minute")
    goal, factor = random.choice(goals)
    amount = random.choice(
        (
            f"<0>{after} <1>{under[0]}",
            f"<0> {over}s <1>",
            f"<0>:<1> {over}s",
            f"<0> {over}s <1> {under[:3]}",
            f"<0> {over[:1] + 'r' if over == 'hour' else 'min'} <1> {under[:3]}",
            f"<0> {over[:1] + 'rs' if over == 'hour' else 'mins'} and <1> {under[:3]}s",
        )
    )
    if values[0] == 1:
        amount = amount.replace(f"{over}s", over).replace("hrs", "hr").replace("mins and", "min and")
    ask = asked_of(Words(0, False, ""), amount, f"{goal}s", Scale((), told="it takes"))
    code: list[Item] = [Given(0), const(60), "i32.mul", Given(1), "i32.add"]
    if factor > 1:
        code += [const(factor), "i32.mul"]
    result = (values[0] * 60 + values[1]) * factor
    return draw.turn(ask, says_of(Said(goal, f"{goal}s"), result), values, [*code, "output"], [result])
