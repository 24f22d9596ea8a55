"""Sequences that a model goes on with together, each with its machine; they come and go between steps.

A machine reads an id as soon as it is chosen, and with it those that it forces: the model reads them in one step. What
a row's machine does, a long loop above all, may run elsewhere while the model goes on with the other rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor
from transformers.cache_utils import DynamicCache

from wasmind.isa import tokens as T
from wasmind.lm.chat import KEPT, LONGEST, last_turns
from wasmind.lm.coprocessor import MAX_TOKENS, Coprocessor
from wasmind.lm.model import FusedForCausalLM, Memory, memory_of, nothing_shown, put_seen, seen_of
from wasmind.tokenizer.vocabulary import SPECIAL

PAD = T.TEXT_TOKENS + T.WASM_PAD


@dataclass(eq=False)
class Row:
    """A sequence. unread: ids that its machine has read and the model has not, with their marks.

    layers: keys and values (heads, ids, width) of what the model has read, a pair a layer; None while a batch has them.
    seen: the embeddings of the last ids of that (`model.seen_of`), None before there are any.
    """

    machine: Coprocessor
    unread: list[tuple[int, int]] = field(default_factory=list)
    layers: list[tuple[Tensor, Tensor]] | None = field(default_factory=list)
    seen: Tensor | None = None

    def read(self, ids: Iterable[int]) -> None:
        """Lets the machine read ids; the model reads them with the next step."""
        for token in ids:
            self.machine.read([token])
            self.unread.append((token, self.machine.mark))

    def say(self, token: int, most: int) -> list[int]:
        """Goes on with an id that the model chose: that, and those that the machine then forces, `most` in all.

        A loop may put out more than can ever be read.
        """
        said = [token]
        self.read(said)
        while len(said) < most and (forced := self.machine.next) is not None:
            self.read([forced])
            said.append(forced)
        return said


def begin(
    model: FusedForCausalLM,
    turns: Sequence[Sequence[int]],
    asked: Sequence[int],
    max_tokens: int = MAX_TOKENS,
    files: Sequence[bytes] = (),
) -> Row:
    """A row at the place where a conversation is to be answered.

    The machine reads all of it, and so does the model, unless it is longer than LONGEST, or half of what the model can
    read: then the last turns, KEPT ids at most. `max_tokens` bounds what the machine does for an instruction; it is
    given `files`.
    """
    row = Row(Coprocessor(model.listen, files, max_tokens))
    past = [token for turn in turns for token in turn]
    half = model.config.max_position_embeddings // 2
    if 1 + len(past) + len(asked) > min(LONGEST, half):
        kept = last_turns(turns, min(KEPT, half - len(asked)))
        row.machine.read([SPECIAL["bos"], *past])
        row.machine.read_again(1 + len(kept))
        past = kept
    row.read([SPECIAL["bos"], *past, *asked])
    return row


class Batch:
    """The rows that the model read last, with their keys and values side by side, padded at the left."""

    _rows: list[Row]
    _mask: Tensor
    _cache: DynamicCache
    _known: Sequence[tuple[Row, int]] = ()
    _memory: Memory

    def __init__(self, model: FusedForCausalLM) -> None:
        self._model = model
        self._hold([])

    @torch.inference_mode()
    def step(self, rows: Sequence[Row]) -> list[Tensor]:
        """The logits (all ids) of what comes next in each row; the model reads what it has not read of them.

        One of which it has read everything stays in its place; its logits mean nothing.
        """
        scores: dict[Row, Tensor] = {}
        for row in rows:
            if row.layers == []:  # alone: the others would be padded to the length of its prompt
                alone = Batch(self._model)
                (scores[row],) = alone._read([row])
                alone._release()
        going_on = [row for row in rows if row not in scores]
        if going_on != self._rows:
            self._release()
            self._hold(going_on)
        if going_on:
            scores.update(zip(going_on, self._read(going_on), strict=True))
        return [scores[row] for row in rows]

    def _read(self, rows: list[Row]) -> Tensor:
        self._rows = rows
        size = (len(rows), max(len(row.unread) for row in rows))
        ids, marks, there = torch.full(size, PAD), torch.zeros(size, dtype=torch.long), torch.zeros(size)
        for b, row in enumerate(rows):
            count = len(row.unread)
            if not count:
                continue
            ids[b, -count:], marks[b, -count:] = map(torch.tensor, zip(*row.unread, strict=True))
            there[b, -count:] = 1
        self._mask = torch.cat([self._mask.expand(len(rows), -1), there.long()], dim=1)
        known = [(row, len(row.machine.steps)) for row in rows]
        if known != self._known:
            shown = [[(step.place, step.readout) for step in row.machine.steps if step.readout] for row in rows]
            self._known, self._memory = known, memory_of(shown) or nothing_shown(len(rows))
        made = self._model(
            ids,
            attention_mask=self._mask,
            past_key_values=self._cache,
            memory=self._memory,
            marks=marks,
            logits_to_keep=1,
        )
        for row in rows:
            row.unread, row.layers = [], None
        logits: Tensor = made.logits[:, -1]
        return logits

    def _hold(self, rows: list[Row]) -> None:
        """Takes the keys and values of rows."""
        held = [row.layers or [] for row in rows]
        lengths = [layers[0][0].shape[1] for layers in held]
        longest = max(lengths, default=0)
        self._mask = torch.zeros(len(rows) or 1, longest, dtype=torch.long)
        for b, length in enumerate(lengths):
            self._mask[b, longest - length :] = 1

        def padded(parts: Iterable[Tensor]) -> Tensor:
            return torch.stack([torch.nn.functional.pad(part, (0, 0, longest - part.shape[1], 0)) for part in parts])

        by_layer = [tuple(map(padded, zip(*pairs, strict=True))) for pairs in zip(*held, strict=True)]
        self._cache = DynamicCache(by_layer or None, config=self._model.config)
        if seen := [row.seen for row in rows if row.seen is not None]:
            put_seen(self._cache, torch.stack(seen))
        self._rows, self._known = rows, ()

    def _release(self) -> None:
        """Gives the rows their keys and values back, without padding."""
        seen = seen_of(self._cache)
        for b, row in enumerate(self._rows):
            row.seen = None if seen is None else seen[b]
            there = self._mask[b].bool()
            row.layers = [(keys[b][:, there], values[b][:, there]) for keys, values, _ in self._cache]
        self._rows = []


def choose(scores: Tensor, temperature: float, top_p: float, generator: torch.Generator | None) -> int:
    """An id by its logits: the likeliest at temperature 0, else drawn from the likeliest that make up `top_p`."""
    if not temperature:
        return int(scores.argmax())
    likely = (scores / temperature).softmax(dim=-1)
    ordered, ids = likely.sort(descending=True)
    likely[ids[ordered.cumsum(dim=-1) - ordered >= top_p]] = 0
    # By the order of ids: that of likelihoods changes with who else is in the batch, which rounds otherwise.
    return int(torch.multinomial(likely, 1, generator=generator))
