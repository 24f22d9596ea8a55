;; Copies the first file onto the second.
;;
;;   wasmind run examples/copy.wat --file from=README.md --file to=/dev/null --save to=copy.md
;;
;; Outputs the number of bytes copied; unreachable when a file is missing.
(module
  (import "wasmind" "output" (func $output (param i32)))
  (import "wasmind" "fd_open" (func $fd_open (param i32) (result i32)))      ;; number of the file -> descriptor or -1
  (import "wasmind" "fd_read" (func $fd_read (param i32) (result i32)))      ;; descriptor -> byte, -1 at the end
  (import "wasmind" "fd_write" (func $fd_write (param i32 i32)))             ;; descriptor, byte
  (import "wasmind" "fd_close" (func $fd_close (param i32)))

  (func $open (param $file i32) (result i32)
    (local $fd i32)
    (local.set $fd (call $fd_open (local.get $file)))
    (if (i32.lt_s (local.get $fd) (i32.const 0)) (then unreachable))
    (local.get $fd))

  (func (export "main")
    (local $from i32) (local $to i32) (local $byte i32) (local $copied i32)
    (local.set $from (call $open (i32.const 0)))
    (local.set $to (call $open (i32.const 1)))
    (block $end
      (loop $next
        (br_if $end (i32.lt_s (local.tee $byte (call $fd_read (local.get $from))) (i32.const 0)))
        (call $fd_write (local.get $to) (local.get $byte))
        (local.set $copied (i32.add (local.get $copied) (i32.const 1)))
        (br $next)))
    (call $fd_close (local.get $from))
    (call $fd_close (local.get $to))
    (call $output (local.get $copied))))
