;; The product of two 3 by 3 matrices.
;;
;;   wasmind run examples/matmul.wat
;;
;; Outputs the nine entries of A B, row by row, with A = (1 2 3; 4 5 6; 7 8 9) and
;; B = (10 -20 30; 0 5 -5; 1000 100 1).
(module
  (import "wasmind" "output" (func $output (param i32)))
  (memory 1)

  ;; A at address 0: bytes.
  (data (i32.const 0) "\01\02\03" "\04\05\06" "\07\08\09")
  ;; B at address 16: little-endian 16-bit numbers with a sign.
  (data (i32.const 16)
    "\0a\00" "\ec\ff" "\1e\00"
    "\00\00" "\05\00" "\fb\ff"
    "\e8\03" "\64\00" "\01\00")

  (func $a (param $row i32) (param $column i32) (result i32)
    (i32.load8_u (i32.add (i32.mul (local.get $row) (i32.const 3)) (local.get $column))))

  (func $b (param $row i32) (param $column i32) (result i32)
    (i32.load16_s offset=16
      (i32.shl (i32.add (i32.mul (local.get $row) (i32.const 3)) (local.get $column)) (i32.const 1))))

  ;; The sum over $k of A[row, k] B[k, column].
  (func $entry (param $row i32) (param $column i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $next
      (local.set $sum
        (i32.add (local.get $sum)
          (i32.mul (call $a (local.get $row) (local.get $k)) (call $b (local.get $k) (local.get $column)))))
      (br_if $next (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 3))))
    (local.get $sum))

  (func (export "main")
    (local $row i32) (local $column i32)
    (loop $rows
      (local.set $column (i32.const 0))
      (loop $columns
        (call $output (call $entry (local.get $row) (local.get $column)))
        (br_if $columns
          (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 1))) (i32.const 3))))
      (br_if $rows (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 1))) (i32.const 3))))))
