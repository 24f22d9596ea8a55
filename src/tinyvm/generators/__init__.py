"""Programs drawn at random. All draws are those of a `random.Random`, in the order that SPEC 5 and 6 give.

`gen_structured` and `gen_defined` are of the second family, and SPEC does not have them.

Every program is sound as `tinyvm.verifier.validate` has it, by construction; the tests hold that.
"""

from tinyvm.generators.branched import BranchedSpec, gen_branched
from tinyvm.generators.counter import gen_counter
from tinyvm.generators.defined import DefinedSpec, gen_defined
from tinyvm.generators.register_trace import Shaping, gen_register_trace
from tinyvm.generators.structured import StructuredSpec, gen_structured
from tinyvm.generators.userop import gen_userop_trace

__all__ = [
    "BranchedSpec",
    "DefinedSpec",
    "Shaping",
    "StructuredSpec",
    "gen_branched",
    "gen_counter",
    "gen_defined",
    "gen_register_trace",
    "gen_structured",
    "gen_userop_trace",
]
