"""Runs a script on a backend: one outcome for each command."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Literal, TypeAlias

from wasmind.errors import ModuleError, Trap
from wasmind.spec import spectest
from wasmind.spec.backend import Backend, Exhausted, Instance, Item, Unlinkable, Unsupported, Value
from wasmind.spec.script import Action, Body, Command, Define, Refused, Register, Returns, Script, Stops, Unknown
from wasmind.spec.values import matches, show_all
from wasmind.wasm.module import printable

Verdict: TypeAlias = Literal["passed", "failed", "skipped"]

_REFUSALS: dict[str, tuple[type[Exception], str]] = {
    # Validation is one step here and may find what is malformed as well; the specification leaves the words open.
    "assert_malformed": (ModuleError, "a malformed module"),
    "assert_invalid": (ModuleError, "an invalid module"),
    "assert_unlinkable": (Unlinkable, "a module that cannot be linked"),
    "assert_uninstantiable": (Trap, "a trap"),
}
_STOPS: dict[str, tuple[type[Exception], str]] = {
    "assert_trap": (Trap, "trap"),
    "assert_exhaustion": (Exhausted, "exhaustion"),
}
_SHOWN = 200  # characters of a message: names in a script can be of any length


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command.

    reason: why it was skipped. expected, got: where it failed.
    """

    command: Command
    verdict: Verdict
    reason: str = ""
    expected: str = ""
    got: str = ""


class _Failure(Exception):
    """Something else came than what the script says."""

    def __init__(self, expected: str, got: str) -> None:
        super().__init__(expected, got)
        self.expected = expected
        self.got = got


def run_script(script: Script, backend: Backend, progress: Callable[[], object] | None = None) -> list[Outcome]:
    """The outcomes of all commands, in order; `progress` is called after each."""
    run = _Run(backend)
    outcomes = []
    for command in script.commands:
        outcomes.append(run.outcome(command))
        if progress is not None:
            progress()
    return outcomes


def describe(action: Action) -> str:
    """An action as a person writes it: `add(i32 1, i32 2)`, or `global g`."""
    name = _short(action.field, 60) if action.module is None else f"{_short(action.module)} {_short(action.field, 60)}"
    return f"global {name}" if action.args is None else f"{name}({show_all(action.args) if action.args else ''})"


def _short(text: str, limit: int = _SHOWN) -> str:
    text = printable(text)
    return text if len(text) <= limit else f"{text[:limit]}..."


def _is_said(message: str, text: str) -> bool:
    """Whether a message is what a script gives; the specification's own harness compares as many characters.

    A number behind the message, as in "uninitialized element 2", says more than a trap does here.
    """
    return message.startswith(text.rstrip("0123456789").rstrip() if text.startswith(message) else text)


def _came(error: Exception) -> str:
    """An exception as what came in the place of something else."""
    kinds = {ModuleError: "", Unlinkable: "cannot be linked: ", Trap: "trap: ", Exhausted: "exhaustion: "}
    lead = next((lead for kind, lead in kinds.items() if isinstance(error, kind)), f"{type(error).__name__}: ")
    return f"{lead}{error}"


class _Run:
    """The modules that a script has defined so far. One that could not be made is kept as the reason for that.

    doubt: an invocation was left out that could have changed what later ones see.
    """

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.current: Instance | Exception = _Failure("a module", "the script has defined none yet")
        self.named: dict[str, Instance | Exception] = {}
        self.imports = _Imports(self)
        self.registered: dict[str, Instance | Exception] = {}
        self.doubt = False

    def outcome(self, command: Command) -> Outcome:
        """What comes of a command. A fault of the backend is a failure of this command, not of the script."""
        try:
            self.do(command.body, command.type)
        except Unsupported as lack:
            return Outcome(command, "skipped", reason=_short(str(lack)))
        except _Failure as failure:
            if self.doubt and isinstance(command.body, Action | Returns | Stops):
                return Outcome(command, "skipped", reason="came out otherwise, but an invocation before it was skipped")
            return Outcome(command, "failed", expected=_short(failure.expected), got=_short(failure.got))
        except Exception as error:
            return Outcome(command, "failed", expected="no error", got=_short(_came(error)))
        return Outcome(command, "passed")

    @singledispatchmethod
    def do(self, body: Body, type_: str) -> None:
        """Carry a command out. Raises Unsupported where it is to be skipped, and anything else where it failed."""
        raise AssertionError(f"nothing carries out {body!r}")

    @do.register
    def _(self, body: Unknown, type_: str) -> None:
        self.doubt |= body.acts
        raise Unsupported(body.reason)

    @do.register
    def _(self, body: Define, type_: str) -> None:
        try:
            made: Instance | Exception = self.backend.instantiate(body.module, self.imports)
        except Exception as error:
            made = error
        self.current = made
        if body.name is not None:
            self.named[body.name] = made
        if isinstance(made, Unsupported | _Failure):
            raise made
        if isinstance(made, Exception):
            raise _Failure("an instance", _came(made))

    @do.register
    def _(self, body: Register, type_: str) -> None:
        self.registered[body.as_] = self.current if body.name is None else self.named.get(body.name, _none(body.name))
        self.instance(body.name)

    @do.register
    def _(self, body: Action, type_: str) -> None:
        try:
            self.act(body)
        except (Trap, Exhausted) as error:
            raise _Failure(f"{describe(body)} to end well", _came(error)) from None

    @do.register
    def _(self, body: Returns, type_: str) -> None:
        expected = show_all(body.expected)
        try:
            results = self.act(body.action)
        except (Trap, Exhausted) as error:
            raise _Failure(f"{describe(body.action)} to give {expected}", _came(error)) from None
        if len(results) != len(body.expected) or not all(map(matches, body.expected, results)):
            raise _Failure(f"{describe(body.action)} to give {expected}", show_all(results))

    @do.register
    def _(self, body: Stops, type_: str) -> None:
        kind, word = _STOPS[type_]
        expected = f"{describe(body.action)} to end in {word}: {body.text}"
        try:
            results = self.act(body.action)
        except (Trap, Exhausted) as error:
            if not isinstance(error, kind) or not _is_said(str(error), body.text):
                raise _Failure(expected, _came(error)) from None
        else:
            raise _Failure(expected, show_all(results))

    @do.register
    def _(self, body: Refused, type_: str) -> None:
        kind, what = _REFUSALS[type_]
        expected = f"{what}: {body.text}"
        try:
            self.backend.instantiate(body.module, self.imports)
        except (ModuleError, Unlinkable, Trap, Exhausted) as error:
            if not isinstance(error, kind) or (kind is Trap and not _is_said(str(error), body.text)):
                raise _Failure(expected, _came(error)) from None
        else:
            raise _Failure(expected, "an instance")

    def act(self, action: Action) -> list[Value]:
        """The results of an action."""
        instance = self.instance(action.module)
        if action.field not in instance.exports:
            raise _Failure(describe(action), "the module exports no such thing")
        if action.args is None:
            return [instance.get(action.field)]
        try:
            return instance.invoke(action.field, action.args)
        except Unsupported:
            self.doubt = True
            raise

    def instance(self, name: str | None) -> Instance:
        """The current module, or the one of that name."""
        return _there(self.current if name is None else self.named.get(name, _none(name)))

    def exporting(self, module: str) -> Instance:
        """The instance to import from. Raises KeyError where none is registered under that name."""
        if module == spectest.NAME and module not in self.registered:
            self.registered[module] = self._spectest()
        return _there(self.registered[module])

    def _spectest(self) -> Instance | Exception:
        try:
            return self.backend.instantiate(spectest.TEXT.encode(), {})
        except Unsupported as lack:
            return lack


class _Imports(Mapping[tuple[str, str], Item]):
    """What modules may import: the exports of the registered ones, and of the host module once it is asked for."""

    def __init__(self, run: _Run) -> None:
        self.run = run

    def __getitem__(self, key: tuple[str, str]) -> Item:
        module, name = key
        return self.run.exporting(module).exports[name]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        made = ((module, held) for module, held in self.run.registered.items() if not isinstance(held, Exception))
        return ((module, name) for module, held in made for name in held.exports)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _none(name: str) -> _Failure:
    return _Failure(f"a module {_short(name)}", "the script has defined none of that name")


def _there(held: Instance | Exception) -> Instance:
    """An instance; raises what stands for one that could not be made."""
    if isinstance(held, Unsupported | _Failure):
        raise type(held)(*held.args)
    if isinstance(held, Exception):
        raise _Failure("a module", "it could not be made")
    return held
