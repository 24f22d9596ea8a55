"""Lowering of WebAssembly's control instructions: blocks, branches, returns.

A branch that carries values puts them where the code at its target expects them: in the temporaries that
stand lowest in the target's block, or in the function's first slots for a return. Two short cuts: a block's
one result that goes straight into a local is put there at once, and a block that ends where the function does
is left by a return.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wasmind.isa.linear import frame
from wasmind.wasm.analysis import Analysis, Effects
from wasmind.wasm.body import Body, Entry, entries
from wasmind.wasm.lines import INVERSE, NO_LABEL, Line
from wasmind.wasm.module import Function, FuncType, number
from wasmind.wasm.values import size


@dataclass(slots=True)
class Block:
    """An open block. base: the stack's height below its parameters. label: where a branch to it goes.

    slots: where a branch puts the values it carries. tail: leaving the block is leaving the function.
    otherwise: of an `if`, where the other way starts, and `params` the operands it starts with. reached: some
    branch goes to its end.
    """

    opener: str
    type: FuncType
    base: int
    label: int
    slots: list[int]
    tail: bool = False
    otherwise: int = NO_LABEL
    params: list[Entry] = field(default_factory=list)
    reached: bool = False


class Control:
    """The open blocks of a function, and whether the present place can be reached."""

    def __init__(self, body: Body, function: Function, analysis: Analysis) -> None:
        self.body = body
        self.code = function.code
        self.analysis = analysis
        results = [frame(i) for i in range(size(function.type.results))]
        self.blocks = [Block("function", function.type, 0, body.code.label(), results)]
        self.live = True
        self.skipped = 0  # blocks opened since the code went dead

    def _temporaries(self, base: int, count: int) -> list[int]:
        return [self.body.temporary(base + i) for i in range(count)]

    def _new_block(self, opener: str, type_: FuncType) -> Block:
        base = len(self.body.stack) - size(type_.params)
        after = self.analysis.after[self.body.at]
        name = self.code[after].row.mnemonic if after < self.analysis.tail else ""
        block = Block(opener, type_, base, self.body.code.label(), [])
        if opener == "loop":
            block.slots = self._temporaries(base, size(type_.params))
        elif name in ("local.set", "local.tee") and len(type_.results) == 1:
            block.slots = list(self.analysis.locals[number(self.code[after])])
        else:
            block.slots = self._temporaries(base, size(type_.results))
            returns = name == "return" or (base == 0 and not name)
            block.tail = returns and len(block.slots) == len(self.blocks[0].slots)
        return block

    def _target(self, depth: int) -> Block:
        """The block that a branch goes to."""
        block = self.blocks[-1 - depth]
        return self.blocks[0] if block.tail else block

    # --- blocks -------------------------------------------------------------------------------------------------

    def open(self, opener: str, type_: FuncType) -> None:
        """Enters a block, a loop or an `if`, whose condition is popped."""
        body = self.body
        condition = body.pop_condition() if opener == "if" else None
        block = self._new_block(opener, type_)
        inside = self.analysis.effects[body.at]
        body.protect(Effects(inside.writes.union(block.slots), inside.calls), block.base)
        self.blocks.append(block)
        if opener == "loop":
            for height in range(block.base, len(body.stack)):
                body.settle(height)
            body.code.bind(block.label)
        if condition is not None:
            block.otherwise = body.code.label()
            block.params = [replace(entry) for entry in body.stack[block.base :]]
            condition.op, condition.label = INVERSE[condition.op], block.otherwise
            body.emit(condition)

    def otherwise(self) -> None:
        """Ends the first arm of an `if` and starts the other."""
        block = self.blocks[-1]
        if self.live:
            self.branch(0)
        block.opener = "else"
        self.body.code.bind(block.otherwise)
        self.body.stack[block.base :] = block.params
        self.live = True

    def end(self) -> None:
        """Leaves the innermost block, or the function."""
        block = self.blocks[-1]
        if len(self.blocks) == 1:
            self._end_function()
            return
        if block.opener == "if":  # the other arm is empty: its results are its parameters
            if block.type.results:
                self.otherwise()
            else:
                self.body.code.bind(block.otherwise)
                block.reached = True
        self.blocks.pop()
        if block.reached:
            self._join(block)
        elif not self.live:
            self._push_results(block)

    def _join(self, block: Block) -> None:
        """The end of a block that branches go to: its results lie in its slots, whichever way was taken."""
        if self.live:
            self.body.place(self.body.pops(len(block.slots)), block.slots)
        self._push_results(block)
        self.body.code.bind(block.label)
        self.live = True

    def _push_results(self, block: Block) -> None:
        results = block.type.results
        slots = self._temporaries(block.base, size(results)) if block.opener == "loop" else block.slots
        self.body.stack[block.base :] = entries(results, slots)

    def _end_function(self) -> None:
        if self.live:
            self.leave()
        function = self.blocks.pop()
        if function.reached:
            self.body.code.bind(function.label)
            self.body.emit(Line("ret"))

    # --- branches -----------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Returns from the function."""
        slots = self.blocks[0].slots
        self.body.place(self.body.pops(len(slots)), slots)
        self.stop(Line("ret"))

    def stop(self, line: Line) -> None:
        """Appends a line that nothing follows."""
        self.body.emit(line)
        self.live = False

    def branch(self, depth: int) -> None:
        """Goes to the block so many levels up."""
        block = self._target(depth)
        if block is self.blocks[0]:
            self.leave()
            return
        self.body.place(self.body.pops(len(block.slots)), block.slots)
        self._jump(block)
        self.live = False

    def _jump(self, block: Block) -> None:
        block.reached |= block.opener != "loop"
        self.body.emit(Line("jump", label=block.label))

    def _moves(self, block: Block) -> list[tuple[int, int]]:
        """The copies (to, from) that a branch to a block needs."""
        entries = self.body.stack[len(self.body.stack) - len(block.slots) :]
        return [(slot, entry.slot) for slot, entry in zip(block.slots, entries, strict=True) if slot != entry.slot]

    def branch_if(self, depth: int) -> None:
        """Pops a condition and goes to a block when it is not zero."""
        body, block = self.body, self._target(depth)
        line = body.pop_condition()
        bottom = len(body.stack) - len(block.slots)
        if block.slots == self._temporaries(bottom, len(block.slots)):
            for height in range(bottom, len(body.stack)):
                body.settle(height)  # where the values stay when the branch is not taken, too
        if not self._moves(block):
            block.reached |= block.opener != "loop"
            line.label = block.label
            body.emit(line)
            return
        past = body.code.label()
        line.op, line.label = INVERSE[line.op], past
        body.emit(line)
        self._go(block)
        body.code.bind(past)

    def _go(self, block: Block) -> None:
        """Branches, and leaves the operand stack as it is for the other ways."""
        self.body.copies(self._moves(block))
        if block is self.blocks[0]:
            self.body.emit(Line("ret"))
        else:
            self._jump(block)

    def branch_table(self, depths: tuple[int, ...]) -> None:
        """Pops an index and goes to the block it selects; branches with moves get a landing pad each."""
        body = self.body
        body.emit(Line("br_table", body.pop(), imm=len(depths) - 1))
        pads: dict[int, int] = {}
        for depth in depths:
            block = self._target(depth)
            if self._moves(block):
                label = pads.setdefault(depth, NO_LABEL)
                if label == NO_LABEL:
                    label = pads[depth] = body.code.label()
            else:
                label = block.label
                block.reached |= block.opener != "loop"
            body.emit(Line("jump", label=label, fixed=True))
        for depth, label in pads.items():
            body.code.bind(label)
            self._go(self._target(depth))
        self.live = False
