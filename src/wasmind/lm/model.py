"""The fused model: nanochat's layers, bridges to the machine's readout, and logits that the machine forces.

A plain causal language model: `forward(input_ids)` gives logits over all ids of the contract. The machine of each
sequence stands in the cache.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import initialization
from transformers.cache_utils import Cache, DynamicCache
from transformers.generation.configuration_utils import GenerationConfig, GenerationMode
from transformers.generation.utils import GenerationMixin
from transformers.masking_utils import create_causal_mask
from transformers.modeling_outputs import CausalLMOutputWithPast
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS
from transformers.models.nanochat.modeling_nanochat import (
    NanoChatAttention,
    NanoChatDecoderLayer,
    NanoChatPreTrainedModel,
    NanoChatRotaryEmbedding,
    eager_attention_forward,
)

from wasmind.errors import LimitError, UsageError
from wasmind.isa import tokens as T
from wasmind.listeners import EngineListener
from wasmind.lm.config import READOUT, FusedConfig
from wasmind.lm.coprocessor import MARKS, Coprocessor, Listen, Step, Watched
from wasmind.tokenizer.vocabulary import OUT_REF, SPECIAL

BEFORE = 2
"""Ids before each one that its embedding is given a part of, so that one layer finds where a word has come before."""
NEVER = float("-inf")
"""The logit of what cannot come."""
MODES = (GenerationMode.GREEDY_SEARCH, GenerationMode.SAMPLE)
"""Ways to generate that only ever go forward, as a machine does."""


@dataclass
class Memory:
    """What the machines of a batch have shown: readout (B, S, len(READOUT)), place (B, S), -1 where nothing is."""

    readout: Tensor
    place: Tensor


def memory_of(
    steps: Sequence[Sequence[tuple[int, Sequence[int]]]], device: torch.device | None = None
) -> Memory | None:
    """The memory of sequences of (place, readout); None where there is nothing in any."""
    longest = max((len(made) for made in steps), default=0)
    if not longest:
        return None
    readout = torch.zeros(len(steps), longest, len(READOUT))
    place = torch.full((len(steps), longest), -1)
    for b, made in enumerate(steps):
        if made:
            readout[b, : len(made)] = torch.tensor([shown for _, shown in made], dtype=torch.float32)
            place[b, : len(made)] = torch.tensor([at for at, _ in made])
    return Memory(scaled(readout).to(device), place.to(device))


def nothing_shown(count: int) -> Memory:
    """The memory of so many machines that have shown nothing."""
    return Memory(torch.zeros(count, 1, len(READOUT)), torch.full((count, 1), -1))


def scaled(readout: Tensor) -> Tensor:
    """The readout with its counts (height, nesting, trap) brought to the size of its bits, growing ever more slowly."""
    return torch.where(readout.abs() > 1, readout.sign() * (1 + readout.abs().clamp(min=1).log2()), readout)


Angles = tuple[Tensor, Tensor]
"""Of positions, for heads: cosine and sine (B, 1, T, D), the sine of the second half negated."""


class Bridge(nn.Module):
    """Cross-attention from the sequence to what the machine has shown so far. Closed while its gate is 0."""

    def __init__(self, config: FusedConfig) -> None:
        super().__init__()
        self.heads = config.bridge_heads
        self.size = config.hidden_size // config.num_attention_heads
        width = self.heads * self.size
        self.q = nn.Linear(config.hidden_size, width, bias=False)
        self.k = nn.Linear(len(READOUT), width, bias=True)
        self.v = nn.Linear(len(READOUT), width, bias=True)
        self.o = nn.Linear(width, config.hidden_size, bias=False)
        self.gate = nn.Parameter(torch.zeros(()))
        self.eps = config.rms_norm_eps

    def read(self, readout: Tensor, places: Angles) -> tuple[Tensor, Tensor]:
        """Keys (B, H, D, 1 + S) and values (B, H, 1 + S, D) of what the machines have shown; `places`: of where."""
        k = self._normed(self._turned(self._heads(self.k(readout)), places)) / self.size**0.5
        v = self._heads(self.v(readout))
        # A key and a value of zeros come first: nothing to read is read as nothing.
        return F.pad(k, (0, 0, 1, 0)).transpose(2, 3), F.pad(v, (0, 0, 1, 0))

    def folded(self, v: Tensor) -> Tensor:
        """Values (B, H (1 + S), width of x) that have gone through `o` and the gate: fewer, while S is small."""
        parts = torch.tanh(self.gate) * self.o.weight.view(-1, self.heads, self.size)
        return torch.einsum("bhsd,ohd->bhso", v, parts).flatten(1, 2)

    def forward(self, x: Tensor, kept: tuple[Tensor, Tensor], allowed: Tensor | None, at: Angles) -> Tensor:
        """x (B, T, D) plus what it reads. kept: keys, and values or `folded` ones; `at`: angles of the positions.

        allowed (B, 1, T, 1 + S): what each position may read; None for everything.
        """
        k, v = kept
        # Written out: there are few keys, and what PyTorch has fused is slow backwards on CPUs. Queries and keys have
        # norms of one size, as in the layers. That x is not normed makes no difference to a query that is.
        scores = self._normed(self._turned(self._heads(self.q(x)), at)) @ k
        if allowed is not None:
            scores = scores.masked_fill(~allowed, NEVER)
        found = scores.softmax(dim=-1).to(v.dtype)
        if v.ndim == 3:
            return torch.baddbmm(x, found.transpose(1, 2).flatten(2), v)
        return torch.addcmul(x, torch.tanh(self.gate), self.o((found @ v).transpose(1, 2).flatten(2)).to(x.dtype))

    def _heads(self, x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], self.heads, self.size).transpose(1, 2)

    def _normed(self, heads: Tensor) -> Tensor:
        return F.rms_norm(heads, (self.size,), eps=self.eps)

    def _turned(self, heads: Tensor, angles: Angles) -> Tensor:
        """Heads turned by where they are."""
        cosine, sine = angles
        return torch.addcmul(heads * cosine, heads.roll(self.size // 2, -1), sine)


def _angles(turns: tuple[Tensor, Tensor]) -> Angles:
    """From what turns nanochat's heads: their halves change places, and what has become the first one is negated."""
    cosine, sine = turns
    half = sine.shape[-1] // 2
    return cosine[:, None], torch.cat((sine[..., :half], -sine[..., half:]), dim=-1)[:, None]


class _Attention(NanoChatAttention):
    """nanochat's attention, which turns and norms queries and keys together: the same bits by half the operations."""

    def __init__(self, config: FusedConfig, layer: int) -> None:
        super().__init__(config, layer)
        del self.q_norm, self.k_norm
        self.norm = nn.RMSNorm(self.head_dim, config.rms_norm_eps, elementwise_affine=False)

    def forward(  # type: ignore[override]  # its stubs name every option
        self,
        hidden_states: Tensor,
        position_embeddings: Angles,
        attention_mask: Tensor | None = None,
        past_key_values: Cache | None = None,
        **kwargs: Any,
    ) -> tuple[Tensor, None]:
        """As its base, but for `position_embeddings`, which are angles."""
        batch, length, _ = hidden_states.shape
        cosine, sine = position_embeddings
        both = torch.cat((self.q_proj(hidden_states), self.k_proj(hidden_states)), dim=-1)
        heads = both.view(batch, length, -1, self.head_dim).transpose(1, 2)
        # Not as a bridge turns heads: a product that is added in one step is rounded otherwise than the base does it.
        turned = self.norm(heads * cosine + heads.roll(self.head_dim // 2, -1) * sine)
        q, k = turned.split((turned.shape[1] - self.config.num_key_value_heads, self.config.num_key_value_heads), dim=1)
        v = self.v_proj(hidden_states).view(batch, length, -1, self.head_dim).transpose(1, 2)
        if past_key_values is not None:
            k, v = past_key_values.update(k, v, self.layer_idx)
        attend = ALL_ATTENTION_FUNCTIONS.get_interface(self.config._attn_implementation, eager_attention_forward)
        dropout = self.attention_dropout if self.training else 0.0
        found, _ = attend(self, q, k, v, attention_mask, dropout=dropout, scaling=self.scaling, **kwargs)
        return self.o_proj(found.reshape(batch, length, -1)), None


def _layer(config: FusedConfig, number: int) -> NanoChatDecoderLayer:
    """A layer of nanochat. Its norms are PyTorch's, which give the same bits by one operation instead of seven."""
    layer = NanoChatDecoderLayer(config, number)
    layer.self_attn = _Attention(config, number)
    for name in ("input_layernorm", "post_attention_layernorm"):
        setattr(layer, name, nn.RMSNorm(config.hidden_size, config.rms_norm_eps, elementwise_affine=False))
    return layer


def of_words(ids: Tensor) -> Tensor:
    """Which ids are words of an answer: not a program's tokens, nor which output an answer has."""
    return (ids < T.TEXT_TOKENS) | (ids == OUT_REF)


class FusedForCausalLM(NanoChatPreTrainedModel, GenerationMixin):  # type: ignore[no-untyped-call]
    """A language model with a machine inside."""

    config_class = FusedConfig
    base_model_prefix = ""
    _can_compile_fullgraph = False  # the machine is no graph
    machine: Path | None = None
    """The machine's weight file; None for wasmind's own."""
    ids: Tensor
    rows: Tensor

    def __init__(self, config: FusedConfig) -> None:
        super().__init__(config)
        width = config.hidden_size
        self.text_embedding = nn.Embedding(config.text_rows, width)
        self.machine_embedding = nn.Embedding(T.MACHINE_TOKENS, width)
        self.mark_embedding = nn.Embedding(MARKS, width, padding_idx=0)
        self.smear = nn.Linear(BEFORE * width, width, bias=False)
        self.layers = nn.ModuleList(_layer(config, i) for i in range(config.num_hidden_layers))
        self.bridges = nn.ModuleDict({str(i): Bridge(config) for i in config.bridge_layers or ()})
        self.norm = nn.RMSNorm(width, config.rms_norm_eps, elementwise_affine=False)
        self.rotary = NanoChatRotaryEmbedding(config)
        self.text_head = nn.Linear(width, config.text_rows, bias=False)
        self.machine_head = nn.Linear(width, T.MACHINE_TOKENS, bias=False)
        self.machine_bias = nn.Parameter(torch.zeros(T.MACHINE_TOKENS))
        self.register_buffer(
            "ids", torch.empty(config.text_rows + T.MACHINE_TOKENS, dtype=torch.long), persistent=False
        )
        self.register_buffer("rows", torch.empty(config.vocab_size, dtype=torch.long), persistent=False)
        self.post_init()  # type: ignore[no-untyped-call]

    # --- what transformers asks for -------------------------------------------------------------------------------

    def _init_weights(self, module: nn.Module) -> None:
        super()._init_weights(module)
        if module is self:  # here and not above, for loading from a file makes the module without any numbers
            initialization.zeros_(self.mark_embedding.weight)
            initialization.zeros_(self.smear.weight)
            ids = [*range(self.config.text_tokens), *SPECIAL.values(), *range(T.TEXT_TOKENS, self.config.vocab_size)]
            initialization.copy_(self.ids, torch.tensor(ids))
            initialization.constant_(self.rows, -1)
            self.rows[self.ids] = torch.arange(len(ids), device=self.rows.device)

    def get_input_embeddings(self) -> nn.Module:
        """The text table."""
        return self.text_embedding

    def get_output_embeddings(self) -> nn.Module:
        """The text head."""
        return self.text_head

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        past_key_values: Cache | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int | Tensor = 0,
        memory: Memory | None = None,
        marks: Tensor | None = None,
        label_weights: Tensor | None = None,
        **kwargs: Any,
    ) -> CausalLMOutputWithPast:
        """Logits (B, T, all ids); those of the last `logits_to_keep` positions, if it is not 0. With labels the loss.

        labels: ids to be predicted, -100 where nothing is learned; label_weights (B, T): of the loss of each. The
        machines read `input_ids`, unless `memory` gives what they have shown, and `marks` (B, T) how they have marked
        the ids, as in training.

        Raises UsageError for ids that the model has no row for.
        """
        rows = self._rows(input_ids)
        if use_cache and past_key_values is None:
            past_key_values = DynamicCache(config=self.config)
        forced = None
        if memory is None:
            machines = machines_of(past_key_values, len(input_ids), listen=self.listen)
            forced, marks = _read(machines, input_ids, attention_mask)
            sight = machines.sight(input_ids.device)
        else:
            sight = _Sight(memory)
        x = self._smeared(self._embedded(rows, marks), attention_mask, past_key_values)
        x = self._layers(x, attention_mask, position_ids, past_key_values, sight, **kwargs)
        if labels is not None:  # logits over all ids would take more memory than all the rest
            return CausalLMOutputWithPast(loss=self._loss(x, labels, label_weights), past_key_values=past_key_values)
        kept = slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) else logits_to_keep
        logits = self._all_logits(self._logits(x[:, kept]), None if forced is None else forced[:, kept])
        return CausalLMOutputWithPast(logits=logits, past_key_values=past_key_values)

    def surprise(self, input_ids: Tensor, labels: Tensor, marks: Tensor, memory: Memory) -> Tensor:
        """For each sequence (B,) the sum of its labels' losses, in nats. Arguments as those of `forward`.

        Of a word of an answer counts only that it is a word: which of several good ones comes is chance.
        """
        x = self._smeared(self._embedded(self._rows(input_ids), marks), None, None)
        x = self._layers(x, None, None, None, _Sight(memory))
        wanted = labels[:, 1:]
        learned = wanted >= 0
        found = torch.log_softmax(self._logits(x[:, :-1][learned]), dim=-1)
        any_word = found[:, of_words(self.ids)].logsumexp(dim=-1)
        right = found.gather(1, self.rows[wanted[learned]][:, None])[:, 0]
        losses = -torch.where(of_words(wanted[learned]), any_word, right)
        return losses.new_zeros(len(labels)).index_add(0, learned.nonzero()[:, 0], losses)

    def listen(self, store: Mapping[int, int]) -> Watched:
        """A stream on the machine, with a store of files."""
        return EngineListener(store, self.machine)

    # --- generation -----------------------------------------------------------------------------------------------

    def generate(  # type: ignore[override]  # its stubs name every option
        self, inputs: Tensor | None = None, generation_config: GenerationConfig | None = None, **kwargs: Any
    ) -> Any:
        """As transformers has it; a streamer with a tokenizer is given what a reader sees.

        Raises UsageError for ways to generate that go back, or change sequences' places.
        """
        config = copy.deepcopy(generation_config or self.generation_config)
        assert config is not None
        config.update(**kwargs)  # type: ignore[no-untyped-call]
        mode = config.get_generation_mode(kwargs.get("assistant_model"))
        if mode not in MODES:
            raise UsageError(
                f"{mode.value.replace('_', ' ')} takes back what it has tried, and the state of a machine is not "
                "copied; generate greedily or by sampling (num_beams=1, no assistant)"
            )
        streamer: Any = kwargs.get("streamer")
        tokenizer: Any = getattr(streamer, "tokenizer", kwargs.get("tokenizer"))
        if streamer is not None and hasattr(tokenizer, "spelled"):
            kwargs["streamer"] = tokenizer.spelled(streamer)
        return super().generate(inputs, generation_config, **kwargs)  # type: ignore[misc]

    def init_continuous_batching(self, *_: Any, **__: Any) -> Any:
        """Raises UsageError: sequences would come and go within a batch."""
        raise UsageError("continuous batching has no place for a machine in each sequence; use generate, with padding")

    def generate_chat(
        self,
        prompt_ids: Sequence[int],
        max_new_tokens: int = 512,
        temperature: float = 0.0,
        return_outputs: bool = False,
        eos_token_id: int | None = None,
        files: Sequence[bytes] = (),
        **options: Any,
    ) -> tuple[list[int], list[int], list[Step]]:
        """(ids, outputs, trace): the prompt with what the model says, outputs of the machine, and what it did for them.

        Outputs and trace are given with `return_outputs`, else they are empty. Temperature 0 takes the likeliest ids.
        `files` are the machine's; other options are those of `generate`. Raises UsageError for an empty prompt,
        LimitError for one that leaves no room for an answer.
        """
        ids = list(prompt_ids)
        room = self.config.max_position_embeddings - len(ids)
        if not ids:
            raise UsageError("the prompt is empty; give the ids of a question, as the tokenizer's encode_chat does")
        if room < 1:
            raise LimitError(f"the prompt has {len(ids):,} ids, and the model reads {room + len(ids):,}; shorten it")
        cache = DynamicCache(config=self.config)
        (machine,) = machines_of(cache, 1, files, self.listen)
        made = self.generate(
            torch.tensor([ids], device=self.device),
            attention_mask=torch.ones(1, len(ids), dtype=torch.long, device=self.device),
            past_key_values=cache,
            max_new_tokens=min(room, max_new_tokens),
            eos_token_id=self.config.eos_token_id if eos_token_id is None else eos_token_id,
            **({"do_sample": True, "temperature": temperature} if temperature else {"do_sample": False}),
            **options,
        )
        steps = [step for step in machine.steps if step.place >= len(ids)] if return_outputs else []
        return made[0].tolist(), [value for step in steps for value in step.outputs], steps

    # --- the layers -----------------------------------------------------------------------------------------------

    def _rows(self, ids: Tensor) -> Tensor:
        """The rows of ids in the tables: text, special, machine."""
        known = ids.clamp(0, len(self.rows) - 1)
        rows = self.rows[known]
        unknown = (known != ids) | (rows < 0)
        if bool(unknown.any()):
            raise UsageError(
                f"{int(ids[unknown][0])} is no id of this model; encode the text with the model's own tokenizer"
            )
        return rows

    def _embedded(self, rows: Tensor, marks: Tensor | None) -> Tensor:
        """The rows' vectors with their marks (B, T, D), normed."""
        text = self.config.text_rows
        machine = self.machine_embedding((rows - text).clamp(min=0))
        found = torch.where((rows < text)[..., None], self.text_embedding(rows.clamp(max=text - 1)), machine)
        normed: Tensor = self.norm(found if marks is None else found + self.mark_embedding(marks))
        return normed

    def _smeared(self, x: Tensor, attention_mask: Tensor | None, cache: Cache | None) -> Tensor:
        """x (B, T, D) plus what the ids before each one add, of which the cache keeps the last."""
        known = seen_of(cache)
        seen = F.pad(x, (0, 0, BEFORE, 0)) if known is None else torch.cat((known, x), dim=1)
        there = None if attention_mask is None or attention_mask.ndim != 2 else attention_mask[:, -x.shape[1] :]
        back = None
        if there is not None and not bool(there.all()):  # padding first: what is read stands side by side
            order = F.pad(there, (BEFORE, 0), value=1).argsort(dim=1, stable=True)
            seen = seen.gather(1, order[..., None].expand_as(seen))
            back = order.argsort(dim=1)[:, BEFORE:, None]
        if cache is not None:
            put_seen(cache, seen[:, -BEFORE:])
        before = torch.cat([F.pad(seen[:, :-k], (0, 0, k, 0)) for k in range(1, BEFORE + 1)], dim=-1)
        before = before[:, BEFORE:] if back is None else before.gather(1, back.expand(-1, -1, before.shape[-1]))
        smeared: Tensor = x + self.smear(before)
        return smeared

    def _layers(
        self,
        x: Tensor,
        attention_mask: Tensor | None,
        position_ids: Tensor | None,
        cache: Cache | None,
        sight: _Sight | None,
        **kwargs: Any,
    ) -> Tensor:
        """The residual stream (B, T, D) behind the last layer, normed."""
        if position_ids is None:
            before = cache.get_seq_length() if cache is not None else 0
            position_ids = torch.arange(before, before + x.shape[1], device=x.device)[None]
            if attention_mask is not None and attention_mask.ndim == 2:
                position_ids = (attention_mask.cumsum(-1) - 1).clamp(min=0)[:, -x.shape[1] :]
        mask = create_causal_mask(
            config=self.config,
            inputs_embeds=x,
            attention_mask=attention_mask,
            past_key_values=cache,
            position_ids=position_ids,
        )
        angles = _angles(self.rotary(x, position_ids=position_ids))
        allowed = None if sight is None else sight.allowed(position_ids)
        for number, layer in enumerate(self.layers):
            x = layer(
                x,
                attention_mask=mask,
                position_embeddings=angles,
                position_ids=position_ids,
                past_key_values=cache,
                **kwargs,
            )
            if sight is not None and str(number) in self.bridges:
                bridge = cast(Bridge, self.bridges[str(number)])
                x = bridge(x, sight.read(bridge, x.dtype, self.rotary), allowed, angles)
        normed: Tensor = self.norm(x)
        return normed

    def _logits(self, x: Tensor) -> Tensor:
        """Logits of the rows in use: text, special, machine."""
        made = torch.cat([self.text_head(x), self.machine_head(x) + self.machine_bias], dim=-1).float()
        cap = self.config.final_logit_softcapping
        capped: Tensor = made if cap is None else cap * torch.tanh(made / cap)
        return capped

    def _loss(self, x: Tensor, labels: Tensor, weights: Tensor | None) -> Tensor:
        """The mean cross-entropy of the labels that are there; the machine's tokens should be -100 among them.

        The first of a sequence is not predicted.
        """
        wanted = labels[:, 1:]
        learned = wanted >= 0
        losses = F.cross_entropy(self._logits(x[:, :-1][learned]), self.rows[wanted[learned]], reduction="none")
        return losses.mean() if weights is None else (losses * weights[:, 1:][learned]).mean()

    def _all_logits(self, logits: Tensor, forced: Tensor | None) -> Tensor:
        """Logits (B, T, all ids) from those of the rows in use; where a token is forced nothing else can come."""
        made = logits.new_full((*logits.shape[:-1], self.config.vocab_size), NEVER)
        made[..., self.ids] = logits
        if forced is not None:
            made[forced >= 0] = NEVER
            b, t = (forced >= 0).nonzero(as_tuple=True)
            made[b, t, forced[b, t]] = 0.0
        return made


_MACHINES = "wasmind_machines"
_SEEN = "wasmind_seen"


def seen_of(cache: Cache | None) -> Tensor | None:
    """The embeddings (B, BEFORE, D) of the last ids that a cache has been given; None where it is new."""
    return getattr(cache, _SEEN, None)


def put_seen(cache: Cache, seen: Tensor) -> None:
    """Lets the sequences of a cache go on behind ids of these embeddings."""
    setattr(cache, _SEEN, seen)


class _Machines(list[Coprocessor]):
    """The machines of a batch, as they stand in a cache."""

    _known: tuple[tuple[int, int], ...] = ()
    _sight: _Sight | None = None

    def sight(self, device: torch.device) -> _Sight | None:
        """What they have shown so far; the same object until there is more."""
        known = tuple((len(machine.steps), machine.steps[-1].place) if machine.steps else (0, -1) for machine in self)
        if known != self._known:
            shown = [[(step.place, step.readout) for step in machine.steps if step.readout] for machine in self]
            memory = memory_of(shown, device)
            self._known, self._sight = known, None if memory is None else _Sight(memory)
        return self._sight

    def __deepcopy__(self, _: Any) -> _Machines:
        raise UsageError("the state of a machine is not copied, so a cache is not; generate from the whole prompt")


def machines_of(
    cache: Cache | None, count: int, files: Sequence[bytes] = (), listen: Listen = EngineListener
) -> _Machines:
    """The machines of a batch: those in the cache, or new ones, which are given files and put there.

    Raises UsageError where the batch has another size than the one that the cache was made with.
    """
    found: _Machines | None = getattr(cache, _MACHINES, None)
    if found is None:
        found = _Machines(Coprocessor(listen, files) for _ in range(count))
        if cache is not None:
            put_machines(cache, found)
    if len(found) != count:
        raise UsageError("the batch has changed its size; a machine belongs to one sequence from start to end")
    return found


def put_machines(cache: Cache, machines: Sequence[Coprocessor]) -> None:
    """Lets the sequences of a cache go on with these machines."""
    setattr(cache, _MACHINES, _Machines(machines))


def _read(machines: Sequence[Coprocessor], ids: Tensor, attention_mask: Tensor | None) -> tuple[Tensor | None, Tensor]:
    """Lets the machines read; the token that is forced behind each position, and its mark.

    Where no token is forced there is -1, and None where none is behind any.

    Raises UsageError for a mask that does not say which ids are padding.
    """
    if attention_mask is not None and attention_mask.ndim != 2:
        raise UsageError(
            "a machine must know which ids are padding; give a mask of (batch, length), and no static cache"
        )
    rows: list[list[int]] = ids.tolist()
    forced, marks = [[-1] * len(row) for row in rows], [[0] * len(row) for row in rows]
    wanted = None if attention_mask is None else attention_mask[:, -ids.shape[1] :].tolist()
    for b, machine in enumerate(machines):
        for t, token in enumerate(rows[b]):
            if wanted is None or wanted[b][t]:
                machine.read([token])
                marks[b][t] = machine.mark
                if machine.next is not None:
                    forced[b][t] = machine.next
    some = any(token >= 0 for row in forced for token in row)
    return torch.tensor(forced, device=ids.device) if some else None, torch.tensor(marks, device=ids.device)


class _Sight:
    """What the bridges read of the memory."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._kept: dict[Bridge, tuple[Tensor, Tensor]] = {}

    def allowed(self, position_ids: Tensor) -> Tensor | None:
        """(B, 1, T, 1 + S): whether a position reads nothing, and each step; those after it are not there yet.

        None where all that is known comes before the one position.
        """
        place = self._memory.place[:, None]
        if len(place) == 1 and position_ids.shape[-1] == 1:
            return None
        return F.pad((place >= 0) & (place <= position_ids[..., None]), (1, 0), value=True)[:, None]

    def read(self, bridge: Bridge, dtype: torch.dtype, rotary: Callable[..., Any]) -> tuple[Tensor, Tensor]:
        """The keys and values of a bridge; while one generates they stay the same from step to step of the machine."""
        if bridge in self._kept:
            return self._kept[bridge]
        readout = self._memory.readout.to(dtype)
        k, v = bridge.read(readout, _angles(rotary(readout, position_ids=self._memory.place.clamp(min=0))))
        if not torch.is_grad_enabled():
            self._kept[bridge] = k, bridge.folded(v) if v.shape[2] <= bridge.size else v
            return self._kept[bridge]
        return k, v
