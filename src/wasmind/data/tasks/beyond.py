"""What the machine cannot take, asked as sums are: decimals, fractions, integers past 32 bits, letters, no numbers at all.

The answer says what is missing; no program is written.
"""

from __future__ import annotations

from dataclasses import replace

from wasmind.data.tasks.talk import Talk, as_is, posed
from wasmind.data.wording import Ask

_WHOLE = "{I only compute with whole numbers.|I can only work with whole numbers.|My machine has whole numbers only.|I'm sorry, I only know whole numbers.|Sorry, decimals are beyond me: I compute with whole numbers.|I can't do decimals, only whole numbers.|That needs decimals, and I have whole numbers only.|Whole numbers are all I can compute with.}"
_PARTS = "{I only compute with whole numbers, so fractions are beyond me.|Sorry, I can't do fractions.|I can't work with fractions, only with whole numbers.|Fractions are not for me, I have whole numbers only.|My machine has whole numbers only, no fractions.}"
_MORE = "{|||Can you ask with whole numbers?|Could you give me whole numbers?|With whole numbers I can help.|Try it with whole numbers.|If you round them, I can do it.}"
_LARGE = "{That is too large for me.|That number is too large for me.|Such numbers are too large for my machine.|I'm sorry, that doesn't fit my machine.|This is beyond what I can compute.|My machine can't hold a number like that.|Numbers of that size don't fit my machine.}"
_LIMIT = "{|||I go up to about two billion.|My numbers end at about two billion.|My numbers have thirty-two bits.|With smaller numbers I can help.|Try smaller numbers.}"
_LETTERS = "{I need numbers to compute with.|Which numbers do the letters stand for?|I can't compute with letters. Which numbers are they?|What are the numbers? I can't work with letters alone.|Please give me numbers instead of letters.|Letters alone tell me nothing. Which numbers do you mean?|I don't know what numbers these letters stand for.}"
_NOTHING = "{Which numbers?|Sure! Which numbers?|Which numbers do you mean?|Please tell me the numbers.|Gladly, but which numbers?|I need the numbers first.|Give me the numbers, and I'll do it.|With which numbers?}"
_UNABLE = "{That is beyond me.|I can't do that, I only know whole numbers and simple operations.|Sorry, I can't compute that.|My machine can't do that.|That's more than I can do.|I'm afraid I can't work that out.|I don't know how to compute that.}"


def _sums(a: str, b: str, c: str) -> Ask:
    """The plain ways of asking for one operation on two such numbers, or on one and an integer."""
    plus = "{ + |+| - |-| * |*| / |/| x | × | plus | minus | times | divided by }"
    words = "{plus|minus|times|divided by|and|over}"
    both, by = _pair(a, b, c, " and "), _pair(a, b, c, f" {words} ")
    return Ask(
        do=f"{{add {both}|add {both}|multiply {both}|compare {both}|sum {both}|subtract {_pair(a, b, c, ' from ')}|divide {_pair(a, b, c, ' by ')}|divide {_pair(a, b, c, ' by ')}|multiply {_pair(a, b, c, ' by ')}|double {a}|halve {a}}}",
        np=f"{{the sum of {both}|the product of {both}|the difference of {both}|the difference between {both}|the average of {both}|the larger of {both}|half of {a}|double {a}|{by}|{by}|{by}}}",
        expr=_pair(a, b, c, plus),
        ask=f"{{how much is {by}|what do you get if you add {both}|what does {by} make|is {a} more than {b}|which is larger, {_pair(a, b, c, ' or ')}}}",
        setting="sums",
    )


def _pair(a: str, b: str, c: str, between: str) -> str:
    """Two numbers that are beyond the machine, or one of them and an integer."""
    return f"{{{a}{between}{a}|{a}{between}{b}|{b}{between}{a}|{c}{between}{a}}}"


def _for(forms: Ask) -> Ask:
    return replace(forms, setting="sums")


BEYOND: tuple[Talk, ...] = (
    posed(_sums("<decimal>", "<integer>", "<decimal>"), _WHOLE + " " + _MORE, weight=8),
    posed(_sums("<huge>", "<integer>", "<huge>"), _LARGE + " " + _LIMIT, weight=8),
    posed(
        _for(
            Ask(
                expr="{<fraction> + <fraction>|<fraction>+<fraction>|<fraction> - <fraction>|<fraction> * <fraction>|<fraction> plus <fraction>|<fraction> times <fraction>|<fraction> minus <fraction>}",
                np="{the sum of <fraction> and <fraction>|the product of <fraction> and <fraction>|<fraction> plus <fraction>|<fraction> as a decimal|{one half|a half|a third|one quarter} plus {a third|a quarter|one fifth|a sixth}|half plus a quarter|<few> and a half times <few>|<few> and a half plus <few> and a quarter|<integer> point <few> plus <integer>|the fraction <fraction>}",
                do="{add <fraction> and <fraction>|add the fractions <fraction> and <fraction>|multiply the fractions <fraction> and <fraction>|subtract <fraction> from <fraction>|simplify the fraction <fraction>|turn <fraction> into a decimal|write <fraction> as a decimal}",
                ask="{how much is <fraction> plus <fraction>|how much is {a half|one half} plus {a third|a quarter}|which is larger, <fraction> or <fraction>|what is half of a half}",
            )
        ),
        _PARTS + " " + _MORE,
        weight=4,
    ),
    posed(
        _for(
            Ask(
                expr="{<above_twelve>!|<above_thirty>!|2^<above_thirty>|2**<above_thirty>|10^<above_twelve>|10**<above_twelve>|<above_twelve>^<above_twelve>|<huge>^2|10^<above_thirty> + <integer>|<huge> mod <integer>|sqrt(<huge>)|<integer> trillion + <integer>|<integer> billion billion}",
                np="{the factorial of <above_twelve>|<above_twelve> factorial|2 to the power of <above_thirty>|10 to the power of <above_twelve>|<above_twelve> to the power of <above_twelve>|<integer> trillion plus <integer> trillion|{a|one} trillion plus one|a googol plus one|a billion times a billion|ten to the power of a hundred|a million squared|the square of <huge>|the digit sum of <huge>}",
                do="{compute the factorial of <above_twelve>|raise 2 to the power <above_thirty>|multiply a billion by a billion|square <huge>|double <huge>|count to {a trillion|infinity|a googol}}",
                ask="{is <huge> prime|is <huge> even|how much is a million times a million|how much is 2 to the power of <above_thirty>|what is the hundredth power of 2|is <huge> bigger than <huge>}",
            )
        ),
        _LARGE + " " + _LIMIT,
        weight=5,
    ),
    posed(
        _for(
            Ask(
                expr="{<letter> + <letter>|<letter>+<letter>|<letter> * <letter>|<letter> - <letter>|<letter>/<letter>|<letter> plus <letter>|<letter> times <letter>|<letter> squared|<few><letter> + <few><letter>|<letter>^2 + <letter>^2|(<letter> + <letter>)^2}",
                np="{the sum of <letter> and <letter>|<letter> plus <letter>|<letter> times <letter>|<letter> minus <letter>|the product of <letter> and <letter>|the value of <letter>|<letter> if I don't tell you|the square of <letter>}",
                do="{add <letter> and <letter>|multiply <letter> by <letter>|subtract <letter> from <letter>|solve for <letter>|find <letter>|divide <letter> by <letter>|simplify <letter> + <letter> + <letter>}",
                ask="{how much is <letter> plus <letter>|what does <letter> equal|what is <letter>|how much is <letter> times <letter>|which is larger, <letter> or <letter>}",
            )
        ),
        _LETTERS,
        weight=4,
    ),
    posed(
        _for(
            Ask(
                do="{add {two|three|some|these|a few} numbers|sum up the numbers|multiply them|add them|add these up|calculate something|do a calculation|do some math|subtract|divide|multiply two numbers|sort a list|sort my list|sort some numbers|compute the average|find the largest number|solve this|solve this equation|compute|calculate|do the math|find the difference|help with a sum|check a number}",
                np="{the sum|the total|the result|the answer|the difference|the average|the product|the larger one|the remainder|the result of my equation|the square root}",
                ask="{how much is it|how much is that|what does it come to|how much is the total|what is plus|what is the sum of them|how much do they make|can you do a sum|can you add numbers}",
            )
        ),
        _NOTHING,
        weight=4,
    ),
    posed(
        _for(
            Ask(
                expr="{sin(<integer>)|cos(<integer>)|tan(<integer>)|log(<integer>)|ln(<integer>)|ln <integer>|sin <integer>|e^<few>|pi * <integer>|2 * pi|pi + e|√-<integer>|sqrt(-<integer>)|<few> + <few>i|(<few> + <few>i) * (<few> - <few>i)|infinity + <integer>|∞ - ∞|d/dx <letter>^<few>|∫ <letter> dx|XIV + VI|MMXX - MCM|0xff + <integer>|1e100}",
                np="{the sine of <integer>|the cosine of <integer>|the logarithm of <integer>|the natural logarithm of <integer>|pi times <integer>|the derivative of <letter>^<few>|the integral of <letter>^<few>|the square root of minus <integer>|infinity plus one|infinity minus infinity|<integer> digits of pi|the last digit of pi|the next lottery number|the sum of all numbers|the largest prime number|the area of a circle with radius <integer>}",
                do="{differentiate <letter>^<few>|integrate <letter>^<few>|compute pi to <integer> digits|plot <letter>^2|draw the graph of <letter> + <few>|prove the theorem of Pythagoras|solve <letter>^2 + <few><letter> + <few> = 0|list all prime numbers|count all the stars}",
                ask="{how much is pi times <integer>|how much is infinity plus <integer>|what is the biggest number|which is the largest number|what is the last prime number|how many numbers are there|what number am I thinking of|how many grains of sand are there}",
            )
        ),
        _UNABLE,
        weight=4,
    ),
    as_is(
        "{I need|I want|give me|can you do} {<decimal> percent of <integer>|<decimal>% of <integer>|<integer> divided by <decimal>|the price with <decimal>% tax|<price> plus <decimal>% tax|<decimal> kilos in pounds|<decimal> inches in centimeters|<decimal> hours in minutes|~<decimal> of <integer>}{|.|?|, please}",
        _WHOLE + " " + _MORE,
    ),
    as_is(
        "{I have <decimal> {kilos|liters|meters} and add <decimal>, how much is that|a <thing> costs $<integer>.{50|25|99|75} and I buy <few>, what do I pay|my bill is $<integer>.{10|49|95} and I tip <percent>%, how much is it|<name> runs <decimal> km a day, how far in <few> days|~a rope of <decimal> meters loses <decimal>, how long is it then}?",
        _WHOLE + " " + _MORE,
    ),
)
