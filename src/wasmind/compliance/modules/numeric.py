"""One numeric instruction as a case: the module around it, its operands, its result or its trap."""

from wasmind.compliance.case import Case


def numeric(category: str, op: str, *operands: int, result: int | None = None, trap: str | None = None) -> Case:
    """The case that applies `i32.op` to operands given as arguments, so that no compiler can fold it away."""
    params = " ".join(["i32"] * len(operands))
    gets = " ".join(f"(local.get {n})" for n in range(len(operands)))
    source = f'(module (func (export "run") (param {params}) (result i32) (i32.{op} {gets})))'
    outputs = () if result is None else (result,)
    name = " ".join([op, *map(str, operands)])
    return Case(category, name, source, outputs, trap, entry="run", args=operands)
