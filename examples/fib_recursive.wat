;; The Fibonacci number F(15), by the plain recursion: 1,973 calls.
;;
;;   wasmind run examples/fib_recursive.wat
;;   wasmind run examples/fib_recursive.wat --invoke fib 20
;;
;; Outputs 610.
(module
  (func $fib (export "fib") (param $n i32) (result i32)
    (if (i32.lt_u (local.get $n) (i32.const 2))
      (then (return (local.get $n))))
    (i32.add
      (call $fib (i32.sub (local.get $n) (i32.const 1)))
      (call $fib (i32.sub (local.get $n) (i32.const 2)))))

  (func (export "main") (result i32)
    (call $fib (i32.const 15))))
