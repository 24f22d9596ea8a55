"""Every exception that wasmind raises on purpose.

    WasmindError (ValueError)    the user can mend it: one line saying what, where, what to do
    ├── ModuleError              a .wat or .wasm module is malformed, invalid or unsupported
    │   ├── LackError            it may be valid, but needs what this machine does not have
    │   └── SegmentError         a segment lies outside of its table or memory
    ├── DebugError               the debug information of a module cannot be read; the module itself may well run
    ├── ProgramError             a flat or linear program is malformed or out of range
    ├── ScriptError              a test script of the specification is malformed
    ├── WeightsError             a weight file is damaged, foreign or of another format version
    ├── ExactnessError           a value left the range in which the weights are proven exact
    ├── LimitError               a stated limit (tokens, trace length, file size) was reached
    └── UsageError               wrong arguments to the API or the command line
    Trap (Exception)             the program itself trapped, as WebAssembly says it must

A mistake of wasmind's own is an `AssertionError`, never one of these.
"""


class WasmindError(ValueError):
    """Something the user can mend; `str(error)` is one line: what, where, what to do."""


class ModuleError(WasmindError):
    """A WebAssembly module (text or binary) is malformed, invalid or uses something unsupported."""


class LackError(ModuleError):
    """A WebAssembly module may well be valid, but needs what this machine does not have."""


class SegmentError(ModuleError):
    """A segment of a module lies outside of its table or memory; `trap` is the specification's word for that."""

    def __init__(self, message: str, trap: str) -> None:
        super().__init__(message)
        self.trap = trap


class DebugError(WasmindError):
    """The debug information of a module is damaged, too large, or needs what is not installed."""


class ProgramError(WasmindError):
    """A flat or linear program is malformed, or one of its operands is out of range."""


class ScriptError(WasmindError):
    """A test script of the specification is malformed, or in a form that cannot be read."""


class WeightsError(WasmindError):
    """A weight file is missing, truncated, damaged, or written in another format version."""


class ExactnessError(WasmindError):
    """A value left the range in which the weights are proven exact, so no answer is given."""


class LimitError(WasmindError):
    """A stated limit was reached: tokens to generate, length of the trace, size of a file."""


class UsageError(WasmindError):
    """The API or the command line was called with arguments that make no sense together."""


class Trap(Exception):
    """The program trapped; `str(trap)` is the specification's wording, "integer divide by zero" for one."""
