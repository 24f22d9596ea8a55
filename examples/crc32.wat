;; The CRC-32 (of zip, png, Ethernet) of the text "123456789", bit by bit.
;;
;;   wasmind run examples/crc32.wat
;;
;; Outputs -873187034, which is 0xcbf43926 as a signed number: the check value every description of CRC-32 gives.
(module
  (memory 1)
  (data (i32.const 0) "123456789")
  (global $length i32 (i32.const 9))
  (global $polynomial i32 (i32.const 0xedb88320))   ;; reflected

  (func $crc32 (param $at i32) (param $end i32) (result i32)
    (local $crc i32) (local $bits i32)
    (local.set $crc (i32.const -1))
    (loop $bytes
      (local.set $crc (i32.xor (local.get $crc) (i32.load8_u (local.get $at))))
      (local.set $bits (i32.const 8))
      (loop $bit
        ;; shift right, and take away the polynomial when the bit shifted out was 1
        (local.set $crc
          (i32.xor
            (i32.shr_u (local.get $crc) (i32.const 1))
            (select (global.get $polynomial) (i32.const 0) (i32.and (local.get $crc) (i32.const 1)))))
        (br_if $bit (local.tee $bits (i32.sub (local.get $bits) (i32.const 1)))))
      (br_if $bytes
        (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (local.get $end))))
    (i32.xor (local.get $crc) (i32.const -1)))

  (func (export "main") (result i32)
    (call $crc32 (i32.const 0) (global.get $length))))
