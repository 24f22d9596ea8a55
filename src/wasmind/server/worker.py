"""The thread that owns the model: all answers go on together, a token a step, and come and go between steps.

Machines read in threads of their own, so that a long loop in one conversation holds up no other.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from time import monotonic

import torch
from torch import Tensor

from wasmind.errors import WasmindError
from wasmind.lm.batch import Batch, Row, begin, choose
from wasmind.lm.coprocessor import Step
from wasmind.lm.model import FusedForCausalLM
from wasmind.lm.streaming import Told
from wasmind.server.errors import too_many
from wasmind.server.settings import Settings
from wasmind.server.stops import Text
from wasmind.tokenizer import Tokenizer

TOGETHER = 0.005
"""Seconds that rows wait for one another's machines before a step."""
_log = logging.getLogger("uvicorn.error")


@dataclass(frozen=True)
class Question:
    """What is to be answered, and how.

    turns: the ids of the conversation so far. asked: of the question. stop: texts that end the answer.
    """

    turns: Sequence[Sequence[int]]
    asked: Sequence[int]
    max_tokens: int
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int | None = None
    stop: Sequence[str] = ()


@dataclass(frozen=True)
class Part:
    """The next part of an answer. finish: "stop" or "length" in the last one. error: instead of one."""

    text: str = ""
    steps: Sequence[Step] = ()
    ids: Sequence[int] = ()
    finish: str | None = None
    error: Exception | None = None


Tell = Callable[[Part], object]


@dataclass(eq=False)
class Job:
    """An answer on its way. Whoever wants it may cancel it. most: ids that it may have."""

    question: Question
    tell: Tell
    text: Text
    cancelled: bool = False
    over: bool = False
    row: Row | None = None
    scores: Tensor | None = None
    ids: list[int] = field(default_factory=list)
    generator: torch.Generator | None = None
    told: Told | None = None
    steps_before: int = 0
    most: int = 0


class Worker:
    """Answers questions with one model."""

    def __init__(self, model: FusedForCausalLM, tokenizer: Tokenizer, settings: Settings) -> None:
        self._model, self._tokenizer, self._settings = model, tokenizer, settings
        self._batch = Batch(model)
        self._waiting: deque[Job] = deque()
        self._active = 0
        self._ready: SimpleQueue[Job | None] = SimpleQueue()  # None: look who waits
        self._closed = False
        self._machines = ThreadPoolExecutor(settings.max_batch, "machine")
        self._thread = threading.Thread(target=self._run, name="model", daemon=True)
        self._thread.start()

    @property
    def unanswered(self) -> int:
        """Answers that wait or are on their way."""
        return self._active + len(self._waiting)

    def submit(self, question: Question, tell: Tell) -> Job:
        """Begins an answer; `tell` gets its parts, in other threads. Raises ApiError where too many wait."""
        if self.unanswered >= self._settings.max_waiting:
            raise too_many("questions")
        job = Job(question, tell, Text(question.stop))
        self._waiting.append(job)
        self._ready.put(None)
        return job

    def close(self) -> None:
        """Ends the thread; what is on its way is not told any more."""
        self._closed = True
        self._ready.put(None)
        self._thread.join()
        self._machines.shutdown(cancel_futures=True)

    # --- the thread -----------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while (ready := self._next()) is not None:
            going_on = [job for job in ready if not self._let_go(job)]
            self._admit()
            if not going_on and self._active:
                continue
            try:
                scores = self._batch.step([job.row for job in going_on if job.row])  # of none: forgets the last ones
            except Exception as error:  # a mistake of ours: these are lost, the next ones are answered
                self._batch = Batch(self._model)
                for job in going_on:
                    self._fail(job, error)
                    self._ready.put(job)
                continue
            for job, job.scores in zip(going_on, scores, strict=True):
                self._machines.submit(self._guarded, self._go_on, job)

    def _next(self) -> list[Job] | None:
        """The jobs whose machines are ready; None at the end."""
        ready: list[Job] = []
        until = None
        while len(ready) < max(1, self._active):
            try:
                job = self._ready.get(timeout=None if until is None else max(0.0, until - monotonic()))
            except Empty:
                break
            if self._closed:
                return None
            if job is not None:
                ready.append(job)
                until = until or monotonic() + TOGETHER
            elif not ready:
                break
        return ready

    def _admit(self) -> None:
        while self._waiting and self._active < self._settings.max_batch:
            job = self._waiting.popleft()
            if not job.cancelled:
                self._active += 1
                self._machines.submit(self._guarded, self._begin, job)

    def _let_go(self, job: Job) -> bool:
        """Whether a job needs no further step."""
        job.over |= job.cancelled
        self._active -= job.over
        return job.over

    # --- where machines read --------------------------------------------------------------------------------------

    def _guarded(self, do: Callable[[Job], None], job: Job) -> None:
        try:
            do(job)
        except Exception as error:
            self._fail(job, error)
        self._ready.put(job)

    def _begin(self, job: Job) -> None:
        question = job.question
        job.row = begin(self._model, question.turns, question.asked, max_tokens=self._settings.max_machine_tokens)
        job.steps_before = len(job.row.machine.steps)
        job.most = min(question.max_tokens, self._model.config.max_position_embeddings - len(job.row.unread))
        job.told = Told(job.text.add, self._tokenizer)
        job.told.put(torch.tensor(question.asked))
        if question.temperature:
            job.generator = torch.Generator()
            _ = job.generator.seed() if question.seed is None else job.generator.manual_seed(question.seed)

    def _go_on(self, job: Job) -> None:
        """Chooses the next id, and tells what came of it."""
        question, row = job.question, job.row
        assert row
        assert job.told
        assert job.scores is not None
        chosen = choose(job.scores, question.temperature, question.top_p, job.generator)
        said = row.say(chosen, job.most - len(job.ids))
        job.ids += said
        job.told.put(torch.tensor(said))
        ended = said[-1:] == [self._model.config.eos_token_id]
        job.over = ended or len(job.ids) >= job.most
        if job.over:
            job.told.end()
        job.over |= job.text.stopped
        steps = row.machine.steps[job.steps_before :]
        job.steps_before += len(steps)
        text = job.text.settled(job.over)
        finish = None if not job.over else "stop" if ended or job.text.stopped else "length"
        if not job.cancelled:
            job.tell(Part(text, steps, said, finish))

    def _fail(self, job: Job, error: Exception) -> None:
        if not isinstance(error, WasmindError):
            _log.error("an answer failed", exc_info=error)
        job.over = True
        job.tell(Part(error=error))
