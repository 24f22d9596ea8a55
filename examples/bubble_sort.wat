;; Bubble sort of twelve signed words in memory.
;;
;;   wasmind run examples/bubble_sort.wat
;;
;; Outputs the words in rising order. A pass without a swap ends the sort.
(module
  (import "wasmind" "output" (func $output (param i32)))
  (memory 1)

  ;; Twelve little-endian words at address 0.
  (data (i32.const 0)
    "\22\00\00\00"   ;;          34
    "\ff\ff\ff\ff"   ;;          -1
    "\00\01\00\00"   ;;         256
    "\00\00\00\80"   ;; -2147483648
    "\07\00\00\00"   ;;           7
    "\00\00\00\00"   ;;           0
    "\e8\03\00\00"   ;;        1000
    "\ff\ff\ff\7f"   ;;  2147483647
    "\07\00\00\00"   ;;           7
    "\18\fc\ff\ff"   ;;       -1000
    "\ff\00\00\00"   ;;         255
    "\01\00\00\00")  ;;           1

  (global $end i32 (i32.const 48))   ;; the address behind the last word

  ;; One pass from the left; the result is 1 when a pair was out of order.
  (func $pass (result i32)
    (local $at i32) (local $left i32) (local $right i32) (local $swapped i32)
    (loop $pair
      (local.set $left (i32.load (local.get $at)))
      (local.set $right (i32.load offset=4 (local.get $at)))
      (if (i32.gt_s (local.get $left) (local.get $right))
        (then
          (i32.store (local.get $at) (local.get $right))
          (i32.store offset=4 (local.get $at) (local.get $left))
          (local.set $swapped (i32.const 1))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $pair (i32.lt_u (local.get $at) (i32.sub (global.get $end) (i32.const 4)))))
    (local.get $swapped))

  (func (export "main")
    (local $at i32)
    (loop $sort (br_if $sort (call $pass)))
    (loop $next
      (call $output (i32.load (local.get $at)))
      (br_if $next
        (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (global.get $end))))))
