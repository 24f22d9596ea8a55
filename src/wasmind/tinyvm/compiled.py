"""The compiled machine: a prompt of Tiny-VM goes in, the tokens of its answer come out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from tinyvm.tokeniser import ID, decode
from wasmind.errors import UsageError
from wasmind.machine.tinyvm import DIGITS, ERRORS, MAX_LINES

MAX_TOKENS = 10_000_000
"""Of an answer, where nothing else is said."""

Machine = Callable[..., list[int]]
"""machine(prompt, max_tokens=MAX_TOKENS): the tokens of the answer."""

_DIGITS = frozenset(range(ID["0"], ID["0"] + 10))
_BOS, _EOS, _NEWLINE = ID["BOS"], ID["EOS"], ID["NEWLINE"]
_MESSAGES = {token: message for message, token in ERRORS.items()}


def compiled_machine(executor: str = "engine") -> Machine:
    """The machine on an executor, `engine` or `dense`. Raises UsageError for another one.

    What it returns raises UsageError for what is no prompt of a program or passes the machine's limits, and LimitError
    where the answer has more than `max_tokens`.
    """
    if executor not in EXECUTORS:
        raise UsageError(f"there is no executor {executor!r}; choose one of {', '.join(EXECUTORS)}")
    run = EXECUTORS[executor]()

    def answer(prompt: Sequence[int], max_tokens: int = MAX_TOKENS) -> list[int]:
        check_prompt(prompt)
        return run(prompt, max_tokens)

    return answer


def check_prompt(prompt: Sequence[int]) -> None:
    """Raise UsageError for what is no prompt of a program, as `direct` and `cot` have it, or passes a limit."""
    if len(prompt) < 2 or (prompt[0], prompt[-1]) != (_BOS, _EOS):
        raise UsageError("a prompt begins with BOS and ends with EOS")
    try:
        lines = len(decode(prompt[1:-1]))
    except ValueError as error:
        raise UsageError(f"between BOS and EOS there must be a program: {error}") from None
    if lines > MAX_LINES:
        raise UsageError(f"the program has {lines:,} lines; the machine takes {MAX_LINES:,}")
    longest = max((len(list(run)) for digit, run in groupby(prompt, _DIGITS.__contains__) if digit), default=0)
    if longest > DIGITS:
        raise UsageError(f"a literal or label has {longest} digits; the machine takes {DIGITS}")


def error_of(answer: Sequence[int]) -> str | None:
    """What the program did that the machine cannot, None where it ended well."""
    return _MESSAGES.get(answer[-1]) if answer else None


def without_steps(answer: Sequence[int]) -> list[int]:
    """The answer in the `direct` form: of a `cot` answer what stands behind the last line of registers."""
    steps = len(answer) - 1 - list(reversed(answer)).index(ID["EQUALS"]) if ID["EQUALS"] in answer else 0
    if not steps:
        return list(answer)
    end = next((place for place in range(steps, len(answer)) if answer[place] == _NEWLINE), len(answer))
    return [_BOS, *answer[end + 1 :]]


def _engine() -> Callable[[Sequence[int], int], list[int]]:
    from wasmind.engine.engine import Engine
    from wasmind.machine.build import cache_folder, wasm_weights

    # Answers are too short for the specialised tier: it takes minutes to compile.
    engine = Engine.load(wasm_weights("tinyvm"), cache_folder(), warm_up=None)

    def run(prompt: Sequence[int], max_tokens: int) -> list[int]:
        made: list[int] = []
        engine.run(prompt, None, max_tokens, lambda tokens: made.extend(tokens.tolist()))
        return made

    return run


def _dense() -> Callable[[Sequence[int], int], list[int]]:
    from wasmind.machine.build import wasm_weights
    from wasmind.transformer.dense import DenseTransformer
    from wasmind.transformer.weights import Weights

    model = DenseTransformer(Weights.load(wasm_weights("tinyvm")))
    return lambda prompt, max_tokens: model.generate(prompt, max_tokens=max_tokens)


EXECUTORS = {"engine": _engine, "dense": _dense}
