;; Named modules, register, imports of one another and of the host module, state, and what cannot be linked.

(module $counter
  (global $count (export "count") (mut i32) (i32.const 0))
  (memory (export "memory") 1)
  (func (export "up") (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1)))
    (i32.store (i32.const 0) (global.get $count))
    (global.get $count)))
(register "counter" $counter)

(module $other
  (import "counter" "up" (func $up (result i32)))
  (import "counter" "memory" (memory 1))
  (import "spectest" "global_i32" (global $host i32))
  (import "spectest" "print_i32" (func $print (param i32)))
  (import "spectest" "table" (table 10 funcref))
  (func (export "twice") (result i32) (drop (call $up)) (call $up))
  (func (export "seen") (result i32) (i32.load (i32.const 0)))
  (func (export "host") (result i32) (call $print (i32.const 5)) (global.get $host)))

(invoke $counter "up")
(assert_return (invoke "twice") (i32.const 3))
(assert_return (invoke $other "seen") (i32.const 3))
(assert_return (get $counter "count") (i32.const 3))
(assert_return (invoke "host") (i32.const 666))

(register "latest")
(module
  (import "latest" "host" (func $host (result i32)))
  (func (export "host") (result i32) (call $host)))
(assert_return (invoke "host") (i32.const 666))

(assert_unlinkable (module (import "counter" "down" (func))) "unknown import")
(assert_unlinkable (module (import "nowhere" "up" (func))) "unknown import")
(assert_unlinkable (module (import "counter" "up" (func (param i64)))) "incompatible import type")
(assert_trap (module (func $main (unreachable)) (start $main)) "unreachable")
(assert_trap (module (memory 1) (data (i32.const 65536) "a")) "out of bounds memory access")
