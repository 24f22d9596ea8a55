"""Answers as the event loop sees them, and what is known of conversations.

The API brings the words of a conversation each time; programs are not among them. So the ids of each answer are kept,
found by all the words up to it, and the machine reads them again. What is not known, because it was dropped or said by
a server that is gone, is asked again: the same words give the same answer at temperature 0. Where that is another one,
the answer is read as words alone.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from array import array
from collections import OrderedDict
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing

from wasmind.errors import UsageError
from wasmind.lm.chat import DEFAULT, default_model, question_ids
from wasmind.lm.checkpoint import load
from wasmind.server.errors import ApiError, as_api_error
from wasmind.server.settings import Settings
from wasmind.server.worker import Part, Question, Worker
from wasmind.tokenizer.vocabulary import SPECIAL

Exchange = tuple[str, str]
"""A question and its answer."""
Elsewhere = Callable[[bytes], Awaitable[Sequence[int] | None]]
"""Asks other servers for the ids of a turn, by its key; None where none knows it."""


async def nowhere(key: bytes) -> None:
    """There is no other server."""


class Answers:
    """Answers questions with the model of a server."""

    def __init__(self, settings: Settings, elsewhere: Elsewhere = nowhere) -> None:
        """Raises UsageError where the model cannot be loaded."""
        self._settings, self._elsewhere = settings, elsewhere
        self._model, self._tokenizer = load(settings.model or default_model())
        self._turns: OrderedDict[bytes, array[int]] = OrderedDict()  # the least used first
        self._kept = 0
        self._worker: Worker | None = None
        self.name = settings.model.resolve().name if settings.model else DEFAULT

    def start(self) -> None:
        """Begins to answer."""
        self._worker = Worker(self._model, self._tokenizer, self._settings)

    def stop(self) -> None:
        """Answers no more."""
        if self._worker:
            self._worker.close()

    @property
    def unanswered(self) -> int:
        """Answers that wait or are on their way."""
        return self._worker.unanswered if self._worker else 0

    async def question(self, past: Sequence[Exchange], text: str, max_tokens: int | None = None) -> Question:
        """The question of a conversation, to be answered greedily. Raises as `question_ids`, and ApiError."""
        turns: list[Sequence[int]] = []
        key = b""
        for asked, answer in past:
            key = _following(key, asked, answer)
            known = self.known(key) or await self._elsewhere(key) or await self._turn(turns, asked, answer)
            turns.append(known)
            self._keep(key, known)
        return await self._question(turns, text, max_tokens)

    def known(self, key: bytes) -> Sequence[int] | None:
        """The ids of a turn, if they are kept here."""
        return self._turns.get(key)

    def keep(self, past: Sequence[Exchange], turn: Exchange, ids: Sequence[int]) -> None:
        """Keeps the ids of a turn: of its question and its answer."""
        key = b""
        for exchange in (*past, turn):
            key = _following(key, *exchange)
        self._keep(key, ids)

    def begin(self, questions: Sequence[Question]) -> AsyncGenerator[tuple[int, Part]]:
        """The parts of the answers, each with the number of its question, as they come.

        Who stops reading them, stops the work. Raises ApiError where too many wait.
        """
        worker, loop = self._worker, asyncio.get_running_loop()
        if worker is None:
            raise ApiError(503, "the server is starting or going; try again in a moment", "unavailable")
        parts: asyncio.Queue[tuple[int, Part]] = asyncio.Queue()

        def tell(number: int, part: Part) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(parts.put_nowait, (number, part))

        jobs = []
        try:
            for number, question in enumerate(questions):
                jobs.append(worker.submit(question, lambda part, number=number: tell(number, part)))  # type: ignore[misc]
        except ApiError:
            for job in jobs:
                job.cancelled = True
            raise

        async def read() -> AsyncGenerator[tuple[int, Part]]:
            going_on = len(jobs)
            try:
                while going_on:
                    number, part = await parts.get()
                    if part.error is not None:
                        raise as_api_error(part.error)
                    going_on -= part.finish is not None
                    yield number, part
            finally:
                for job in jobs:
                    job.cancelled = True

        return read()

    async def _question(self, turns: Sequence[Sequence[int]], text: str, max_tokens: int | None) -> Question:
        most = self._model.config.max_position_embeddings - 1
        asked = await asyncio.to_thread(question_ids, self._tokenizer, text, most)  # a long text takes a while
        room = min(self._settings.max_new_tokens, most - len(asked))
        return Question(turns, asked, min(room, max_tokens or room))

    async def _turn(self, turns: Sequence[Sequence[int]], asked: str, answer: str) -> list[int]:
        """The ids of a turn that is known by its words only."""
        question = await self._question(turns, asked, None)
        text, ids = "", list[int]()
        async with aclosing(self.begin([question])) as parts:
            async for _, part in parts:
                text, ids = text + part.text, [*ids, *part.ids]
        if text != answer:
            ids = [*self._tokenizer.encode_plain(answer), SPECIAL["assistant_end"]]
        return [*question.asked, *ids]

    def _keep(self, key: bytes, turn: Sequence[int]) -> None:
        self._kept += len(turn) - len(self._turns.pop(key, ()))
        self._turns[key] = array("i", turn)
        while self._kept > self._settings.max_kept and len(self._turns) > 1:
            self._kept -= len(self._turns.popitem(last=False)[1])


def exchanges(messages: Sequence[tuple[str, str]]) -> tuple[list[Exchange], str]:
    """What was said before, and the question, of messages (role, text) that alternate. Raises UsageError.

    Messages of the system are left out: the model has learned of none.
    """
    said = [message for message in messages if message[0] in ("user", "assistant")]
    for place, (role, _) in enumerate(said):
        if role != ("user", "assistant")[place % 2]:
            raise UsageError(f"message {place} is the {role}'s; user and assistant take turns, and the user begins")
    if len(said) % 2 == 0:
        raise UsageError("the last message is to be the user's: it is what is answered")
    texts = [text for _, text in said]
    return [(asked, answer.strip()) for asked, answer in zip(texts[:-1:2], texts[1::2], strict=True)], texts[-1]


def _following(key: bytes, asked: str, answer: str) -> bytes:
    """The key of a conversation, by that of all of it but the last exchange."""
    return hashlib.sha256(key + json.dumps([asked, answer]).encode()).digest()
