"""The file functions, called from modules."""

from __future__ import annotations

import pytest

from tests.wasm.harness import check, module, run
from wasmind.errors import LimitError
from wasmind.wasm import FILE_BYTES, MAX_FILES, file_store

COPY = module(
    """(func (export "main") (result i32) (local $in i32) (local $out i32) (local $byte i32) (local $n i32)
         (local.set $in (call $fd_open (i32.const 0))) (local.set $out (call $fd_open (i32.const 1)))
         (block (loop
           (br_if 1 (i32.lt_s (local.tee $byte (call $fd_read (local.get $in))) (i32.const 0)))
           (call $fd_write (local.get $out) (i32.xor (local.get $byte) (i32.const 32)))
           (local.set $n (i32.add (local.get $n) (i32.const 1)))
           (br 0)))
         (call $fd_close (local.get $in)) (call $fd_close (local.get $out))
         local.get $n)"""
)


def test_one_file_is_copied_to_another() -> None:
    seen = check(COPY, files={"in": b"Hello \0\xff", "out": b"0123456789"})
    assert seen.outputs == (8,)
    assert seen.files["out"] == b"hELLO\0 \xdf89"


def test_a_call_with_a_result_on_the_stack_is_kept_over_a_file_function() -> None:
    source = module(
        """(func (export "main") (result i32)
             (i32.sub (call $fd_read (call $fd_open (i32.const 0))) (call $fd_read (call $fd_open (i32.const 1)))))"""
    )
    assert check(source, files={"a": b"\x09", "b": b"\x04"}).outputs == (5,)


def test_what_is_no_file() -> None:
    source = module(
        """(func (export "main") (result i32 i32 i32 i32)
             (call $fd_open (i32.const 1)) (call $fd_open (i32.const -1)) (call $fd_read (i32.const 16))
             (call $fd_read (i32.const 1)))"""
    )
    assert check(source, files={"a": b"x"}).outputs == (-1, -1, -1, -1)


@pytest.mark.long
def test_a_full_file_takes_no_byte_more() -> None:
    source = module(
        """(func (export "main") (local $fd i32)
             (local.set $fd (call $fd_open (i32.const 0)))
             (loop (br_if 0 (i32.ge_s (call $fd_read (local.get $fd)) (i32.const 0))))
             (call $output (i32.const 1))
             (call $fd_write (local.get $fd) (i32.const 2))
             (call $output (i32.const 3)))"""
    )
    seen = run(source, files={"a": b"\0" * FILE_BYTES})
    assert (seen.outputs, seen.trap) == ((1,), "unreachable")


def test_files_are_given_in_order_and_may_lack_names() -> None:
    assert file_store({"a": b"x", "b": b"yz"}) == file_store([b"x", b"yz"])
    assert file_store([]) == {}


def test_too_many_or_too_large_files_are_refused() -> None:
    with pytest.raises(LimitError, match="17 files are given, a program can have 16"):
        file_store([b""] * (MAX_FILES + 1))
    with pytest.raises(LimitError, match="file 'big' has 65,537 bytes, a file can have 65,536"):
        file_store({"big": b"\0" * (FILE_BYTES + 1)})
