"""The host module that the specification's scripts may import.

It is an ordinary module, so that every backend has it without a word of its own. Its functions print in the
specification's interpreter; nothing looks at that, so here they do nothing.
"""

NAME = "spectest"

_PRINTS = ("", "i32", "i64", "f32", "f64", "i32 f32", "f64 f64")

TEXT = f"""(module
  (global (export "global_i32") i32 (i32.const 666))
  (global (export "global_i64") i64 (i64.const 666))
  (global (export "global_f32") f32 (f32.const 666.6))
  (global (export "global_f64") f64 (f64.const 666.6))
  (table (export "table") 10 20 funcref)
  (memory (export "memory") 1 2)
  {" ".join(f'(func (export "{"_".join(["print", *types.split()])}") (param {types}))' for types in _PRINTS)})
"""
