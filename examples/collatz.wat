;; The Collatz sequence from 27: halve an even number, take 3n + 1 of an odd one, until 1.
;;
;;   wasmind run examples/collatz.wat
;;
;; Outputs the number of steps (111), then the highest number on the way (9232).
(module
  (import "wasmind" "output" (func $output (param i32)))

  (func (export "main")
    (local $n i32) (local $steps i32) (local $highest i32)
    (local.set $n (i32.const 27))
    (loop $step
      (if (i32.gt_u (local.get $n) (local.get $highest))
        (then (local.set $highest (local.get $n))))
      (local.set $n
        (if (result i32) (i32.and (local.get $n) (i32.const 1))
          (then (i32.add (i32.mul (local.get $n) (i32.const 3)) (i32.const 1)))
          (else (i32.shr_u (local.get $n) (i32.const 1)))))
      (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
      (br_if $step (i32.ne (local.get $n) (i32.const 1))))
    (call $output (local.get $steps))
    (call $output (local.get $highest))))
