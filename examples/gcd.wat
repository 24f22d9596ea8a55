;; Greatest common divisors, by Euclid's algorithm.
;;
;;   wasmind run examples/gcd.wat
;;   wasmind run examples/gcd.wat --invoke gcd 1071 462
;;
;; Outputs gcd(1071, 462), gcd(1836311903, 1134903170) (neighbours in Fibonacci's sequence: the longest run for
;; their size), gcd(65536, 40960) and gcd(17, 0).
(module
  (import "wasmind" "output" (func $output (param i32)))

  (func $gcd (export "gcd") (param $a i32) (param $b i32) (result i32)
    (local $remainder i32)
    (block $done
      (loop $again
        (br_if $done (i32.eqz (local.get $b)))
        (local.set $remainder (i32.rem_u (local.get $a) (local.get $b)))
        (local.set $a (local.get $b))
        (local.set $b (local.get $remainder))
        (br $again)))
    (local.get $a))

  (func (export "main")
    (call $output (call $gcd (i32.const 1071) (i32.const 462)))
    (call $output (call $gcd (i32.const 1836311903) (i32.const 1134903170)))
    (call $output (call $gcd (i32.const 65536) (i32.const 40960)))
    (call $output (call $gcd (i32.const 17) (i32.const 0)))))
