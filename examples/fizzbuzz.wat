;; FizzBuzz from 1 to 100, in numbers.
;;
;;   wasmind run examples/fizzbuzz.wat
;;
;; Outputs -3 for Fizz (a multiple of 3), -5 for Buzz (of 5), -15 for FizzBuzz (of both), else the number itself.
(module
  (import "wasmind" "output" (func $output (param i32)))

  (func $fizzbuzz (param $n i32) (result i32)
    (if (i32.eqz (i32.rem_u (local.get $n) (i32.const 15))) (then (return (i32.const -15))))
    (if (i32.eqz (i32.rem_u (local.get $n) (i32.const 5))) (then (return (i32.const -5))))
    (select
      (local.get $n)
      (i32.const -3)
      (i32.rem_u (local.get $n) (i32.const 3))))

  (func (export "main")
    (local $n i32)
    (loop $next
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (call $output (call $fizzbuzz (local.get $n)))
      (br_if $next (i32.lt_u (local.get $n) (i32.const 100))))))
