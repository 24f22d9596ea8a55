"""Games to play, each turn computed by the weights: `/play/api`."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from time import monotonic
from typing import Annotated, Literal

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field

from wasmind.server.errors import RESPONSES, ApiError
from wasmind.server.playing import GAMES, Console, Turn

router = APIRouter(prefix="/play/api", responses=RESPONSES)

MOST = 32
"""Games that are played at a time: fewer than the threads that answer requests, so that games hold up nothing else."""
IDLE, AGE = 600.0, 7200.0
"""Seconds after which a game goes: since its last turn, and since its first."""


@dataclass
class Session:
    """A game that somebody plays. memory: as its last turn left it. began, used: when, by the clock of `Sessions`.

    busy: while a turn is under way.
    """

    console: Console
    memory: bytes
    began: float
    used: float
    busy: threading.Lock = field(default_factory=threading.Lock)


class Sessions:
    """The games that are played now, by their ids."""

    def __init__(self, most: int = MOST, clock: Callable[[], float] = monotonic) -> None:
        self._most, self._clock = most, clock
        self._sessions: dict[str, Session] = {}
        self._lock = threading.Lock()

    def begin(self, console: Console, seed: int) -> tuple[str, Turn]:
        """A new game: its id and its first turn. Raises ApiError where there are too many."""
        now, key = self._clock(), secrets.token_urlsafe(12)
        session = Session(console, b"", now, now)
        with self._lock:
            self._drop_old(now)
            if len(self._sessions) >= self._most:
                raise ApiError(429, f"{self._most} games are played here now; try again in a while", "too_many_games")
            self._sessions[key] = session
        try:
            turn = console.start(seed)
        except BaseException:
            self.end(key)
            raise
        session.memory = turn.memory
        return key, turn

    def tick(self, key: str, input_: int) -> Turn:
        """The next turn of a game. Raises ApiError for no game, no input, or a turn that is not over."""
        now = self._clock()
        with self._lock:
            self._drop_old(now)
            session = self._sessions.get(key)
            if session is None:
                raise ApiError(404, "this game is not played here any more; begin a new one", "no_such_game")
            session.used = now
        if input_ > session.console.game.inputs:
            most = session.console.game.inputs
            raise ApiError(
                400, f"input is {input_}; {session.console.game.title} takes 0 to {most}", "no_input", "input"
            )
        if not session.busy.acquire(blocking=False):
            raise ApiError(409, "the last turn of this game is not over; wait for it", "busy")
        try:
            turn = session.console.tick(session.memory, input_)
            session.memory = turn.memory
            return turn
        finally:
            session.busy.release()

    def end(self, key: str) -> None:
        """Forgets a game, if it is there."""
        with self._lock:
            self._sessions.pop(key, None)

    def _drop_old(self, now: float) -> None:
        old = [key for key, it in self._sessions.items() if now - it.used > IDLE or now - it.began > AGE]
        for key in old:
            del self._sessions[key]


@lru_cache(maxsize=1)
def sessions() -> Sessions:
    """Those of this process."""
    return Sessions()


@lru_cache
def console(name: str) -> Console:
    """The game of a name on the machine, made when it is first played."""
    return Console(GAMES[name])


AllSessions = Annotated[Sessions, Depends(sessions)]


class About(BaseModel):
    """A game. inputs: the greatest input of a tick. source: its C code."""

    name: str
    title: str
    width: int
    height: int
    inputs: int
    source: str


class New(BaseModel):
    """Which game to begin, from which seed."""

    model_config = ConfigDict(strict=True, extra="forbid")

    game: Literal["snake", "life"]
    seed: int = Field(1, ge=0, lt=1 << 32)


class Input(BaseModel):
    """What the player does: 0 for nothing. The head of a game's C code says what other numbers mean."""

    model_config = ConfigDict(strict=True, extra="forbid")

    input: int = Field(0, ge=0, lt=1 << 31)


class Shown(BaseModel):
    """The board after a turn, a digit a cell, and what the turn took.

    result: the number that the C function returned. seconds: in the machine, the reading of its trace included.
    """

    board: list[str]
    result: int
    tokens: int
    steps: int
    seconds: float

    @classmethod
    def of(cls, turn: Turn) -> Shown:
        """A turn as it is shown."""
        return cls(**{name: getattr(turn, name) for name in cls.model_fields})


class Begun(BaseModel):
    """A new game and its first board."""

    id: str
    turn: Shown


@router.get("/games")
def games() -> list[About]:
    """The games that there are."""
    return [
        About(
            name=game.name,
            title=game.title,
            width=game.width,
            height=game.height,
            inputs=game.inputs,
            source=game.source.read_text(encoding="utf-8"),
        )
        for game in GAMES.values()
    ]


@router.post("/played")
def begin(new: New, all_: AllSessions) -> Begun:
    """Begins a game."""
    key, turn = all_.begin(console(new.game), new.seed)
    return Begun(id=key, turn=Shown.of(turn))


@router.post("/played/{key}/tick")
def tick(key: str, given: Input, all_: AllSessions) -> Shown:
    """Goes on with a game by a tick."""
    return Shown.of(all_.tick(key, given.input))


@router.delete("/played/{key}", status_code=204)
def end(key: str, all_: AllSessions) -> None:
    """Ends a game."""
    all_.end(key)
