"""What a server is told at its start, and its limits."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """How to serve. Times are in seconds.

    model: a model's folder; None for the one that comes with wasmind. api_key: what requests to `/v1` must bring, where
    it is set.
    max_body: bytes of a request. body_time: until it must have arrived. max_time: for an answer.
    max_new_tokens: of an answer. max_machine_tokens: of the machine, for one instruction of an answer.
    max_batch: sequences that the model goes on with together. max_waiting: all that are not answered yet.
    max_choices: answers to one request. max_kept: ids of earlier answers that are kept, four bytes each.
    processes: that run programs. max_programs: that run or wait. max_run_tokens, max_run_memory (bytes), max_run_time:
    of one of them. max_repl_tokens: for one instruction that was typed. max_trace: instructions that are told.
    """

    model: Path | None = None
    api_key: str | None = None
    max_body: int = 1 << 20
    body_time: float = 20.0
    max_time: float = 60.0
    max_new_tokens: int = 1024
    max_machine_tokens: int = 5_000_000
    max_batch: int = 16
    max_waiting: int = 256
    max_choices: int = 8
    max_kept: int = 10_000_000
    processes: int = 2
    max_programs: int = 64
    max_run_tokens: int = 100_000_000
    max_run_memory: int = 512 << 20
    max_run_time: float = 30.0
    max_repl_tokens: int = 1_000_000
    max_trace: int = 10_000
