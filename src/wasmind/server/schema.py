"""What requests of OpenAI's interface hold, and what answers to them hold.

Beside OpenAI's fields a choice has `wasmind`: the instructions that the model wrote, each with what the machine did.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from wasmind.lm.coprocessor import Step
from wasmind.server.worker import Question

# --- what comes in --------------------------------------------------------------------------------------------------

_MOST_STOPS, _LONGEST_STOP = 4, 100
Stop = Annotated[str, Field(min_length=1, max_length=_LONGEST_STOP)]


class StreamOptions(BaseModel):
    """include_usage: whether a last chunk counts tokens."""

    model_config = ConfigDict(strict=True)

    include_usage: bool | None = False


Nought = Annotated[float | None, Field(ge=0, le=0)]


class Asked(BaseModel):
    """What both kinds of completions have.

    Any other field is refused: it would change the answer, and cannot be had. Of the last ones nothing changes it.
    """

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)

    model: str
    n: int | None = Field(None, ge=1)
    stop: Stop | Annotated[list[Stop], Field(max_length=_MOST_STOPS)] | None = None
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, gt=0, le=1)
    seed: int | None = Field(None, ge=-(2**63), lt=2**63)
    max_tokens: int | None = Field(None, ge=1)
    stream: bool | None = False
    stream_options: StreamOptions | None = None
    frequency_penalty: Nought = None
    presence_penalty: Nought = None
    logprobs: Literal[False] | None = None
    user: str | None = None

    def choices(self, question: Question) -> list[Question]:
        """The question as it is to be answered, once for each choice."""
        stop = (self.stop,) if isinstance(self.stop, str) else tuple(self.stop or ())
        sampled = replace(question, temperature=self.temperature or 0.0, top_p=self.top_p or 1.0, stop=stop)
        seeds = [None if self.seed is None else (self.seed + k) % 2**63 for k in range(self.n or 1)]
        return [replace(sampled, seed=seed) for seed in seeds]


class TextPart(BaseModel):
    """A part of a message."""

    model_config = ConfigDict(strict=True)

    type: Literal["text"]
    text: str


class Message(BaseModel):
    """A message; other fields of one, as answers have them, are read over."""

    model_config = ConfigDict(strict=True)

    role: Literal["system", "developer", "user", "assistant"]
    content: str | list[TextPart]

    @property
    def text(self) -> str:
        """What it says."""
        return self.content if isinstance(self.content, str) else "".join(part.text for part in self.content)


class ChatAsked(Asked):
    """A conversation. Messages of the system are read over: the model has learned of none."""

    messages: list[Message] = Field(min_length=1)
    max_completion_tokens: int | None = Field(None, ge=1)


class CompletionAsked(Asked):
    """Prompts; each is a question of its own."""

    prompt: str | Annotated[list[str], Field(min_length=1)]


# --- what goes out --------------------------------------------------------------------------------------------------


class MachineStep(BaseModel):
    """An instruction of the model's program, and what the machine did.

    outputs: what it output. trap: why the program stopped. top: the value on top of the stack behind it. tokens: that
    the machine made for it, many in a loop. wrapped: whether its result, or one in its rounds, went past 32
    bits.
    """

    instruction: str
    outputs: list[int]
    trap: str | None
    top: int | None
    tokens: int
    wrapped: bool

    @staticmethod
    def of(step: Step) -> MachineStep:
        """A step as it is told."""
        return MachineStep(
            instruction=step.text,
            outputs=list(step.outputs),
            trap=step.trap,
            top=step.top,
            tokens=step.tokens,
            wrapped=step.wrapped,
        )


class Inside(BaseModel):
    """What happened inside the model."""

    steps: list[MachineStep]


class Usage(BaseModel):
    """Ids: of the conversation up to the answer, and of the answers, programs among them."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class Said(BaseModel):
    """An answer's message."""

    role: Literal["assistant"] = "assistant"
    content: str
    refusal: None = None


class Choice(BaseModel):
    """What all choices have."""

    index: int
    finish_reason: Literal["stop", "length"]
    logprobs: None = None
    wasmind: Inside


class ChatChoice(Choice):
    """An answer."""

    message: Said


class TextChoice(Choice):
    """An answer."""

    text: str


class Answered(BaseModel):
    """What all answers have."""

    id: str
    created: int
    model: str
    usage: Usage


class ChatAnswered(Answered):
    """The answers to a conversation."""

    object: Literal["chat.completion"] = "chat.completion"
    choices: list[ChatChoice]


class CompletionAnswered(Answered):
    """The answers to prompts."""

    object: Literal["text_completion"] = "text_completion"
    choices: list[TextChoice]


class Model(BaseModel):
    """A model."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str = "wasmind"


class Models(BaseModel):
    """The models of this server."""

    object: Literal["list"] = "list"
    data: list[Model]
