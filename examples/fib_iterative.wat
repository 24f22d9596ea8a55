;; Every Fibonacci number that fits a signed 32-bit integer, F(0) to F(46).
;;
;;   wasmind run examples/fib_iterative.wat
;;
;; Outputs 0, 1, 1, 2, 3, ... 1836311903. The loop ends when the next sum wraps below zero.
(module
  (import "wasmind" "output" (func $output (param i32)))

  (func (export "main")
    (local $a i32) (local $b i32) (local $sum i32)
    (local.set $b (i32.const 1))
    (call $output (local.get $a))
    (loop $next
      (call $output (local.get $b))
      (local.set $sum (i32.add (local.get $a) (local.get $b)))
      (local.set $a (local.get $b))
      (local.set $b (local.get $sum))
      (br_if $next (i32.gt_s (local.get $sum) (i32.const 0))))))
