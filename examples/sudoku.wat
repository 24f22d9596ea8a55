;; Sudoku, 9 by 9, solved by backtracking: cell after cell, every digit that row, column and box still allow.
;;
;;   wasmind run examples/sudoku.wat
;;
;; Outputs the nine rows of the solution as nine-digit numbers. About 4,200 cells are tried.
(module
  (import "wasmind" "output" (func $output (param i32)))
  (memory 1)

  ;; The 81 cells at address 0, a byte each: the digit in ASCII, "0" while the cell is empty.
  (data (i32.const 0)
    "530070000"
    "600195000"
    "098000060"
    "800060003"
    "400803001"
    "700020006"
    "060000280"
    "000419005"
    "000080079")

  ;; The digits in use, as sets (bit d stands for digit d), a 16-bit number each:
  ;; nine rows at 128, nine columns at 160, nine boxes at 192. These give the address of a cell's set.
  (func $row_of (param $cell i32) (result i32)
    (i32.add (i32.const 128) (i32.shl (i32.div_u (local.get $cell) (i32.const 9)) (i32.const 1))))

  (func $column_of (param $cell i32) (result i32)
    (i32.add (i32.const 160) (i32.shl (i32.rem_u (local.get $cell) (i32.const 9)) (i32.const 1))))

  (func $box_of (param $cell i32) (result i32)
    (i32.add (i32.const 192)
      (i32.shl
        (i32.add
          (i32.mul (i32.div_u (local.get $cell) (i32.const 27)) (i32.const 3))
          (i32.div_u (i32.rem_u (local.get $cell) (i32.const 9)) (i32.const 3)))
        (i32.const 1))))

  ;; Puts $bit into the set at $at, or takes it out again.
  (func $flip (param $at i32) (param $bit i32)
    (i32.store16 (local.get $at) (i32.xor (i32.load16_u (local.get $at)) (local.get $bit))))

  ;; Enters the given digits into the sets.
  (func $read_puzzle
    (local $cell i32) (local $digit i32) (local $bit i32)
    (loop $next
      (local.set $digit (i32.sub (i32.load8_u (local.get $cell)) (i32.const 48)))
      (if (local.get $digit)
        (then
          (local.set $bit (i32.shl (i32.const 1) (local.get $digit)))
          (call $flip (call $row_of (local.get $cell)) (local.get $bit))
          (call $flip (call $column_of (local.get $cell)) (local.get $bit))
          (call $flip (call $box_of (local.get $cell)) (local.get $bit))))
      (br_if $next
        (i32.lt_u (local.tee $cell (i32.add (local.get $cell) (i32.const 1))) (i32.const 81)))))

  ;; Fills the cells from $cell on; the result is 1 when that succeeded, 0 when no digit leads to a solution.
  (func $solve (param $cell i32) (result i32)
    (local $row i32) (local $column i32) (local $box i32)      ;; addresses of the cell's sets
    (local $in_row i32) (local $in_column i32) (local $in_box i32)   ;; the digits in them, this cell's left out
    (local $left i32)   ;; the digits still to try
    (local $bit i32)    ;; the one being tried
    (loop $skip   ;; cells that are filled already
      (if (i32.eq (local.get $cell) (i32.const 81)) (then (return (i32.const 1))))
      (if (i32.ne (i32.load8_u (local.get $cell)) (i32.const 48))
        (then
          (local.set $cell (i32.add (local.get $cell) (i32.const 1)))
          (br $skip))))
    (local.set $in_row (i32.load16_u (local.tee $row (call $row_of (local.get $cell)))))
    (local.set $in_column (i32.load16_u (local.tee $column (call $column_of (local.get $cell)))))
    (local.set $in_box (i32.load16_u (local.tee $box (call $box_of (local.get $cell)))))
    (local.set $left
      (i32.and (i32.const 0x3fe)   ;; bits 1 to 9
        (i32.xor (i32.const -1)
          (i32.or (i32.or (local.get $in_row) (local.get $in_column)) (local.get $in_box)))))
    (block $none
      (loop $try
        (br_if $none (i32.eqz (local.get $left)))
        (local.set $bit (i32.and (local.get $left) (i32.sub (i32.const 0) (local.get $left))))   ;; the lowest
        (local.set $left (i32.xor (local.get $left) (local.get $bit)))
        (i32.store8 (local.get $cell) (i32.add (i32.const 48) (i32.ctz (local.get $bit))))
        (i32.store16 (local.get $row) (i32.or (local.get $in_row) (local.get $bit)))
        (i32.store16 (local.get $column) (i32.or (local.get $in_column) (local.get $bit)))
        (i32.store16 (local.get $box) (i32.or (local.get $in_box) (local.get $bit)))
        (br_if $try (i32.eqz (call $solve (i32.add (local.get $cell) (i32.const 1)))))
        (return (i32.const 1))))
    ;; No digit fits: leave everything as it was found.
    (i32.store8 (local.get $cell) (i32.const 48))
    (i32.store16 (local.get $row) (local.get $in_row))
    (i32.store16 (local.get $column) (local.get $in_column))
    (i32.store16 (local.get $box) (local.get $in_box))
    (i32.const 0))

  ;; Outputs each row as one number.
  (func $write_solution
    (local $cell i32) (local $number i32)
    (loop $next
      (local.set $number
        (i32.add
          (i32.mul (local.get $number) (i32.const 10))
          (i32.sub (i32.load8_u (local.get $cell)) (i32.const 48))))
      (local.set $cell (i32.add (local.get $cell) (i32.const 1)))
      (if (i32.eqz (i32.rem_u (local.get $cell) (i32.const 9)))
        (then
          (call $output (local.get $number))
          (local.set $number (i32.const 0))))
      (br_if $next (i32.lt_u (local.get $cell) (i32.const 81)))))

  (func (export "main")
    (call $read_puzzle)
    (if (i32.eqz (call $solve (i32.const 0))) (then unreachable))   ;; the puzzle has a solution
    (call $write_solution)))
