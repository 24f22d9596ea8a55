;; The primes below 100, by trial division.
;;
;;   wasmind run examples/primes.wat
;;
;; Outputs 2, 3, 5, ... 97. Only odd numbers are tried, and only odd divisors up to the square root.
(module
  (import "wasmind" "output" (func $output (param i32)))

  (func $is_prime (param $n i32) (result i32)   ;; $n odd, 3 or more
    (local $d i32)
    (local.set $d (i32.const 3))
    (loop $next_divisor
      (if (i32.gt_u (i32.mul (local.get $d) (local.get $d)) (local.get $n))
        (then (return (i32.const 1))))
      (if (i32.eqz (i32.rem_u (local.get $n) (local.get $d)))
        (then (return (i32.const 0))))
      (local.set $d (i32.add (local.get $d) (i32.const 2)))
      (br $next_divisor))
    unreachable)

  (func (export "main")
    (local $n i32)
    (call $output (i32.const 2))
    (local.set $n (i32.const 3))
    (loop $next
      (if (call $is_prime (local.get $n))
        (then (call $output (local.get $n))))
      (br_if $next
        (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 2))) (i32.const 100))))))
