"""Modules: block, loop, if and else; br, br_if and return across them, with values, unwinding operands."""

from functools import partial

from wasmind.compliance.case import Case

_block = partial(Case, "Blocks & branches", entry="run")
_loop = partial(Case, "Structured loops", entry="run")
_if = partial(Case, "If & else", entry="run")


def _unary(body: str, locals_: str = "") -> str:
    """A module whose `run` takes one i32 and gives one."""
    return f"""
    (module (func (export "run") (param i32) (result i32) {locals_}
      {body}))
    """


_SIGN = _unary("""
  (if (result i32) (i32.lt_s (local.get 0) (i32.const 0))
    (then (i32.const -1))
    (else (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 0)))))
""")

_SET_IF = _unary("(if (local.get 0) (then (local.set 0 (i32.const 50)))) (local.get 0)")

_BLOCKS = (
    _block(
        "a block's value",
        _unary("(block (result i32) (i32.add (local.get 0) (i32.const 1)))"),
        (6,),
        args=(5,),
    ),
    _block(
        "br leaves the block",
        _unary("(block (br 0) (local.set 0 (i32.const 9))) (local.get 0)"),
        (5,),
        args=(5,),
    ),
    _block(
        "br carries a value",
        _unary("(block (result i32) (br 0 (i32.const 7)) (i32.const 8))"),
        (7,),
        args=(0,),
    ),
    _block(
        "br unwinds operands and keeps the carried one",
        _unary("""
        (i32.add (i32.const 1000)
          (block (result i32) i32.const 1 i32.const 2 i32.const 3 local.get 0 br 0))
        """),
        (1042,),
        args=(42,),
    ),
    _block(
        "br_if not taken leaves the value in place",
        _unary("(block (result i32) (br_if 0 (i32.const 10) (local.get 0)) drop (i32.const 20))"),
        (20,),
        args=(0,),
    ),
    _block(
        "br_if taken carries the value",
        _unary("(block (result i32) (br_if 0 (i32.const 10) (local.get 0)) drop (i32.const 20))"),
        (10,),
        args=(-1,),
    ),
    _block(
        "br_if taken unwinds operands below its value",
        _unary("""
        (i32.sub (i32.const 500)
          (block (result i32)
            i32.const 1 i32.const 2
            (br_if 0 (i32.const 30) (local.get 0))
            i32.add i32.add))
        """),
        (470,),
        args=(1,),
    ),
    _block(
        "br_if not taken goes on with the operands below",
        _unary("""
        (i32.sub (i32.const 500)
          (block (result i32)
            i32.const 1 i32.const 2
            (br_if 0 (i32.const 30) (local.get 0))
            i32.add i32.add))
        """),
        (467,),
        args=(0,),
    ),
    _block(
        "br 2 leaves three blocks",
        _unary("""
        (block
          (block (block (br 2)) (local.set 0 (i32.const 1)))
          (local.set 0 (i32.const 2)))
        (local.get 0)
        """),
        (7,),
        args=(7,),
    ),
    _block(
        "br 1 of three leaves two",
        _unary("""
        (block
          (block (block (br 1)) (local.set 0 (i32.const 1)))
          (local.set 0 (i32.add (local.get 0) (i32.const 100))))
        (local.get 0)
        """),
        (107,),
        args=(7,),
    ),
    _block(
        "a value out of the innermost of three blocks",
        _unary("""
        (i32.mul (i32.const 2)
          (block (result i32)
            (drop (block (result i32)
              (drop (block (result i32) (br 2 (local.get 0))))
              (i32.const 11)))
            (i32.const 12)))
        """),
        (18,),
        args=(9,),
    ),
    _block(
        "return from nested blocks",
        _unary("""
        (block (loop (if (local.get 0) (then i32.const 5 i32.const 6 (return (i32.const 77))))))
        (i32.const 88)
        """),
        (77,),
        args=(1,),
    ),
    _block(
        "no return: past the nested blocks",
        _unary("""
        (block (loop (if (local.get 0) (then i32.const 5 i32.const 6 (return (i32.const 77))))))
        (i32.const 88)
        """),
        (88,),
        args=(0,),
    ),
    _block("br 0 of the function's body returns", _unary("(br 0 (i32.const 3)) (i32.const 4)"), (3,), args=(0,)),
    _block(
        "dead code behind br",
        _unary("(block (br 0) (drop (i32.div_s (i32.const 1) (i32.const 0))) unreachable) (i32.const 6)"),
        (6,),
        args=(0,),
    ),
    _block(
        "br_if on a fused comparison, taken and not",
        _unary("""
        (block (br_if 0 (i32.gt_u (local.get 0) (i32.const 10))) (return (i32.const 0)))
        (i32.const 1)
        """),
        (1,),
        args=(-5,),
    ),
)

_IFS = (
    _if("negative", _SIGN, (-1,), args=(-9,)),
    _if("zero", _SIGN, (0,), args=(0,)),
    _if("positive", _SIGN, (1,), args=(9,)),
    _if("any number but zero is true", _SIGN, (1,), args=(65536,)),
    _if("an if without else, taken", _SET_IF, (50,), args=(-2147483648,)),
    _if("an if without else, not taken", _SET_IF, (0,), args=(0,)),
    _if(
        "br out of a then-arm that has an else",
        _unary("""
        (if (result i32) (local.get 0)
          (then (br 0 (i32.const 1)) (i32.const 2))
          (else (i32.const 3)))
        """),
        (1,),
        args=(1,),
    ),
    _if(
        "operands below an if stay",
        _unary("""
        (i32.sub (i32.const 100)
          (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
        """),
        (98,),
        args=(0,),
    ),
)

_COUNT = """
  (loop
    (local.set 1 (i32.add (local.get 1) (i32.const 3)))
    (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
  (local.get 1)
"""

_LOOPS = (
    _loop("ten rounds", _unary(_COUNT, "(local i32)"), (30,), args=(10,)),
    _loop("one round", _unary(_COUNT, "(local i32)"), (3,), args=(1,)),
    _loop("2000 rounds", _unary(_COUNT, "(local i32)"), (6000,), args=(2000,), long=True),
    _loop("a loop's value when it falls through", _unary("(loop (result i32) (local.get 0))"), (4,), args=(4,)),
    _loop(
        "while: leave by the block around the loop",
        _unary(
            """
        (block (loop
          (br_if 1 (i32.ge_s (local.get 1) (local.get 0)))
          (local.set 1 (i32.add (local.get 1) (i32.const 4)))
          (br 0)))
        (local.get 1)
        """,
            "(local i32)",
        ),
        (12,),
        args=(10,),
    ),
    _loop(
        "br to a loop unwinds operands",
        _unary("""
        (loop (result i32)
          i32.const 100
          (if (local.get 0) (then (local.set 0 (i32.sub (local.get 0) (i32.const 1))) (br 1)))
          i32.const 1
          i32.add)
        """),
        (101,),
        args=(5,),
    ),
    _loop(
        "continue the outer loop from the inner",
        _unary(
            """
        (block (loop
          (br_if 1 (i32.eqz (local.get 0)))
          (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
          (local.set 1 (i32.const 0))
          (loop
            (local.set 1 (i32.add (local.get 1) (i32.const 1)))
            (local.set 2 (i32.add (local.get 2) (i32.const 1)))
            (br_if 1 (i32.gt_s (local.get 1) (local.get 0)))
            (br 0))))
        (local.get 2)
        """,
            "(local i32 i32)",
        ),
        (10,),
        args=(4,),
    ),
    _loop(
        "greatest common divisor by remainders",
        """
        (module (func (export "run") (param i32 i32) (result i32) (local i32)
          (loop
            (if (local.get 1) (then
              (local.set 2 (i32.rem_u (local.get 0) (local.get 1)))
              (local.set 0 (local.get 1))
              (local.set 1 (local.get 2))
              (br 1))))
          (local.get 0)))
        """,
        (21,),
        args=(1071, 462),
    ),
    _loop(
        "a value swapped round and round on the operand stack",
        _unary(
            """
        (loop
          local.get 2 local.get 1 local.set 2 local.set 1
          (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (i32.sub (local.get 1) (local.get 2))
        """,
            "(local i32 i32) (local.set 1 (i32.const 8)) (local.set 2 (i32.const 5))",
        ),
        (-3,),
        args=(3,),
    ),
)

CASES = (*_BLOCKS, *_IFS, *_LOOPS)
