;; assert_trap compares as many characters as it gives; assert_exhaustion.

(module
  (memory 1)
  (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "stop") (unreachable))
  (func $down (export "down") (call $down)))

(assert_trap (invoke "divide" (i32.const 1) (i32.const 0)) "integer divide by zero")
(assert_trap (invoke "divide" (i32.const 0x80000000) (i32.const -1)) "integer overflow")
(assert_trap (invoke "load" (i32.const 65533)) "out of bounds")
(assert_trap (invoke "stop") "unreachable")
(assert_exhaustion (invoke "down") "call stack exhausted")
(assert_return (invoke "divide" (i32.const 7) (i32.const 2)) (i32.const 3))
