"""Flat programs: loops, alone, with arithmetic and with locals and memory.

`loop` and `end_loop` bracket a body; `br_if n` takes a condition from the stack and, when it is not zero,
goes back to the start of the n-th enclosing loop (0: the innermost).
"""

from functools import partial

from wasmind.compliance.case import Case

_basic = partial(Case, "Basic loops")
_arithmetic = partial(Case, "Loop + arithmetic")
_state = partial(Case, "Loop + locals/memory")
_edge = partial(Case, "Loop edge cases")

# Counts local 0 down and goes round while it is not zero.
_AGAIN = "local.get 0; i32.const 1; i32.sub; local.tee 0; br_if 0; end_loop"

_BASIC = (
    _basic(
        "count down from 5",
        f"i32.const 5; local.set 0; loop; local.get 0; output; {_AGAIN}; halt",
        (5, 4, 3, 2, 1),
    ),
    _basic("one round", f"i32.const 1; local.set 0; loop; local.get 0; output; {_AGAIN}; halt", (1,)),
    _basic("two rounds", f"i32.const 2; local.set 0; loop; i32.const 9; output; {_AGAIN}; halt", (9, 9)),
    _basic(
        "count up to 6",
        """
        loop; local.get 0; i32.const 1; i32.add; local.tee 0; output; local.get 0; i32.const 6
        i32.lt_s; br_if 0; end_loop; halt
        """,
        (1, 2, 3, 4, 5, 6),
    ),
    _basic(
        "output only after the loop",
        f"i32.const 20; local.set 0; loop; {_AGAIN}; local.get 0; output; halt",
        (0,),
    ),
    _basic(
        "a comparison as the condition",
        """
        loop; local.get 0; i32.const 3; i32.add; local.tee 0; i32.const 12; i32.ne; br_if 0
        end_loop; local.get 0; output; halt
        """,
        (12,),
    ),
    _basic(
        "any number but zero goes round: a negative condition",
        """
        i32.const -3; local.set 0; loop; local.get 0; output; local.get 0; i32.const 1; i32.add
        local.tee 0; br_if 0; end_loop; halt
        """,
        (-3, -2, -1),
    ),
    _basic(
        "a condition whose low byte is zero goes round",
        """
        i32.const 512; local.set 0; loop; local.get 0; output; local.get 0; i32.const 256; i32.sub
        local.tee 0; br_if 0; end_loop; halt
        """,
        (512, 256),
    ),
)

_ARITHMETIC = (
    _arithmetic(
        "1 + 2 + ... + 10",
        f"""
        i32.const 10; local.set 0; loop; local.get 1; local.get 0; i32.add; local.set 1; {_AGAIN}
        local.get 1; output; halt
        """,
        (55,),
    ),
    _arithmetic(
        "factorial of 10",
        f"""
        i32.const 10; local.set 0; i32.const 1; local.set 1
        loop; local.get 1; local.get 0; i32.mul; local.set 1; {_AGAIN}; local.get 1; output; halt
        """,
        (3628800,),
    ),
    _arithmetic(
        "3 to the 12th",
        f"""
        i32.const 12; local.set 0; i32.const 1; local.set 1
        loop; local.get 1; i32.const 3; i32.mul; local.set 1; {_AGAIN}; local.get 1; output; halt
        """,
        (531441,),
    ),
    _arithmetic(
        "the first ten Fibonacci numbers",
        f"""
        i32.const 10; local.set 0; i32.const 1; local.set 2
        loop
          local.get 1; output
          local.get 2; local.get 1; local.get 2; i32.add; local.set 2; local.set 1
          {_AGAIN}
        halt
        """,
        (0, 1, 1, 2, 3, 5, 8, 13, 21, 34),
    ),
    _arithmetic(
        "greatest common divisor of 48 and 18 by subtraction",
        """
        i32.const 48; local.set 0; i32.const 18; local.set 1
        loop
          # the larger less the smaller: a - b * (a > b), then b - a * (b > a)
          local.get 0; local.get 1; local.get 0; local.get 1; i32.gt_s; i32.mul; i32.sub; local.set 0
          local.get 1; local.get 0; local.get 1; local.get 0; i32.gt_s; i32.mul; i32.sub; local.set 1
          local.get 0; local.get 1; i32.ne; br_if 0
        end_loop
        local.get 0; output; halt
        """,
        (6,),
    ),
    _arithmetic(
        "doubling wraps to zero after 32 rounds",
        """
        i32.const 1; local.set 0
        loop
          local.get 0; local.get 0; i32.add; local.set 0
          local.get 1; i32.const 1; i32.add; local.set 1
          local.get 0; br_if 0
        end_loop
        local.get 1; output; halt
        """,
        (32,),
    ),
    _arithmetic(
        "number of set bits of 0x2D by and",
        """
        i32.const 1; local.set 0
        loop
          local.get 1; i32.const 0x2D; local.get 0; i32.and; i32.const 0; i32.ne; i32.add; local.set 1
          local.get 0; i32.const 2; i32.mul; local.tee 0; i32.const 64; i32.lt_s; br_if 0
        end_loop
        local.get 1; output; halt
        """,
        (4,),
    ),
)

_STATE = (
    _state(
        "fill eight words with squares, then add them",
        f"""
        i32.const 8; local.set 0
        loop; local.get 0; i32.const 4; i32.mul; local.get 0; local.get 0; i32.mul; i32.store; {_AGAIN}
        i32.const 8; local.set 0
        loop; local.get 1; local.get 0; i32.const 4; i32.mul; i32.load; i32.add; local.set 1; {_AGAIN}
        local.get 1; output; halt
        """,
        (204,),
    ),
    _state(
        "a counter in memory",
        f"""
        i32.const 7; local.set 0
        loop; i32.const 0; i32.const 0; i32.load; i32.const 5; i32.add; i32.store; {_AGAIN}
        i32.const 0; i32.load; output; halt
        """,
        (35,),
    ),
    _state(
        "two locals change places each round",
        f"""
        i32.const 3; local.set 0; i32.const 10; local.set 1; i32.const 20; local.set 2
        loop; local.get 1; local.get 2; local.set 1; local.tee 2; output; {_AGAIN}
        halt
        """,
        (10, 20, 10),
    ),
    _state(
        "the largest of five words",
        """
        i32.const 0; i32.const 17; i32.store; i32.const 4; i32.const -90; i32.store; i32.const 8
        i32.const 404; i32.store
        i32.const 12; i32.const 55; i32.store; i32.const 16; i32.const 403; i32.store
        loop
          # max = max + (word - max) * (word > max)
          local.get 1
          local.get 0; i32.load; local.get 1; i32.sub
          local.get 0; i32.load; local.get 1; i32.gt_s
          i32.mul; i32.add; local.set 1
          local.get 0; i32.const 4; i32.add; local.tee 0; i32.const 20; i32.lt_s; br_if 0
        end_loop
        local.get 1; output; halt
        """,
        (404,),
    ),
)

_EDGE = (
    _edge(
        "a condition of zero: the body runs once",
        "loop; i32.const 7; output; i32.const 0; br_if 0; end_loop; halt",
        (7,),
    ),
    _edge(
        "a loop with no branch in it",
        "loop; i32.const 1; output; end_loop; i32.const 2; output; halt",
        (1, 2),
    ),
    _edge(
        "instructions behind a br_if run when it falls through",
        """
        i32.const 3; local.set 0; loop; local.get 0; i32.const 1; i32.sub; local.tee 0; br_if 0
        i32.const 50; output; end_loop; halt
        """,
        (50,),
    ),
    _edge(
        "two loops inside each other",
        """
        i32.const 3; local.set 0
        loop
          i32.const 2; local.set 1
          loop
            local.get 0; i32.const 10; i32.mul; local.get 1; i32.add; output
            local.get 1; i32.const 1; i32.sub; local.tee 1; br_if 0
          end_loop
          local.get 0; i32.const 1; i32.sub; local.tee 0; br_if 0
        end_loop
        halt
        """,
        (32, 31, 22, 21, 12, 11),
    ),
    _edge(
        "br_if 1 goes to the outer loop from within the inner",
        """
        loop
          local.get 0; i32.const 1; i32.add; local.tee 0; output
          loop
            local.get 0; i32.const 3; i32.lt_s; br_if 1
            i32.const 100; output
          end_loop
        end_loop
        halt
        """,
        (1, 2, 3, 100),
    ),
    _edge(
        "three loops inside each other",
        """
        loop
          i32.const 0; local.set 1
          loop
            i32.const 0; local.set 2
            loop
              local.get 3; i32.const 1; i32.add; local.set 3
              local.get 2; i32.const 1; i32.add; local.tee 2; i32.const 2; i32.lt_s; br_if 0
            end_loop
            local.get 1; i32.const 1; i32.add; local.tee 1; i32.const 3; i32.lt_s; br_if 0
          end_loop
          local.get 0; i32.const 1; i32.add; local.tee 0; i32.const 4; i32.lt_s; br_if 0
        end_loop
        local.get 3; output; halt
        """,
        (24,),
    ),
    _edge(
        "halt inside a loop",
        "loop; i32.const 1; output; halt; i32.const 1; br_if 0; end_loop; i32.const 2; output; halt",
        (1,),
    ),
    _edge(
        "an operand below the loop is still there behind it",
        f"i32.const 77; i32.const 4; local.set 0; loop; {_AGAIN}; output; halt",
        (77,),
    ),
)

CASES = (*_BASIC, *_ARITHMETIC, *_STATE, *_EDGE)
