"""The fused model: nanochat's layers, bridges to the machine's readout, and logits that the machine forces.

A plain causal language model: `forward(input_ids)` gives logits over all ids of the contract. The machine of each
sequence stands in the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import initialization
from transformers.cache_utils import Cache, DynamicCache
from transformers.generation.utils import GenerationMixin
from transformers.masking_utils import create_causal_mask
from transformers.modeling_outputs import CausalLMOutputWithPast
from transformers.models.nanochat.modeling_nanochat import (
    NanoChatDecoderLayer,
    NanoChatPreTrainedModel,
    NanoChatRMSNorm,
    NanoChatRotaryEmbedding,
    apply_rotary_pos_emb,
)

from wasmind.errors import UsageError
from wasmind.isa import tokens as T
from wasmind.listeners import EngineListener
from wasmind.lm.config import READOUT, FusedConfig
from wasmind.lm.coprocessor import Coprocessor
from wasmind.tokenizer.vocabulary import SPECIAL

NEVER = float("-inf")
"""The logit of what cannot come."""


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


def scaled(readout: Tensor) -> Tensor:
    """The readout with its counts (height, nesting, trap) brought to the size of its bits, growing ever more slowly."""
    return torch.where(readout.abs() > 1, readout.sign() * (1 + readout.abs().clamp(min=1).log2()), readout)


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
        self.norm = NanoChatRMSNorm(eps=config.rms_norm_eps)

    def forward(
        self, x: Tensor, readout: Tensor, allowed: Tensor, at: tuple[Tensor, Tensor], places: tuple[Tensor, Tensor]
    ) -> Tensor:
        """x (B, T, D) plus what it reads. allowed (B, 1, T, 1 + S); `at`, `places`: cosine and sine of both sides."""
        q = self.norm(self._turned(self.q(self.norm(x)), at))
        k = self.norm(self._turned(self.k(readout), places))
        v = self._heads(self.v(readout))
        # A key and a value of zeros come first: nothing to read is read as nothing.
        k, v = F.pad(k, (0, 0, 1, 0)), F.pad(v, (0, 0, 1, 0))
        # Written out: there are few keys, and what PyTorch has fused is slow backwards on CPUs.
        scores = (q @ k.transpose(2, 3) * self.size**-0.5).masked_fill(~allowed, NEVER)
        read = scores.softmax(dim=-1).to(v.dtype) @ v
        opened: Tensor = torch.tanh(self.gate) * self.o(read.transpose(1, 2).flatten(2))
        return x + opened

    def _heads(self, x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], self.heads, self.size).transpose(1, 2)

    def _turned(self, x: Tensor, angles: tuple[Tensor, Tensor]) -> Tensor:
        heads = self._heads(x)
        turned: Tensor = apply_rotary_pos_emb(heads, heads, *angles)[0]
        return turned


class FusedForCausalLM(NanoChatPreTrainedModel, GenerationMixin):  # type: ignore[no-untyped-call]
    """A language model with a machine inside."""

    config_class = FusedConfig
    base_model_prefix = ""
    ids: Tensor
    rows: Tensor

    def __init__(self, config: FusedConfig) -> None:
        super().__init__(config)
        width = config.hidden_size
        self.text_embedding = nn.Embedding(config.text_rows, width)
        self.machine_embedding = nn.Embedding(T.MACHINE_TOKENS, width)
        self.layers = nn.ModuleList(NanoChatDecoderLayer(config, i) for i in range(config.num_hidden_layers))
        self.bridges = nn.ModuleDict({str(i): Bridge(config) for i in config.bridge_layers or ()})
        self.norm = NanoChatRMSNorm(eps=config.rms_norm_eps)
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
        **kwargs: Any,
    ) -> CausalLMOutputWithPast:
        """Logits (B, T, all ids); those of the last `logits_to_keep` positions, if it is not 0. With labels the loss.

        labels: ids to be predicted, -100 where nothing is learned. The machines read `input_ids`, unless `memory`
        gives what they have shown, as in training.

        Raises UsageError for ids that the model has no row for.
        """
        rows = self._rows(input_ids)
        if use_cache and past_key_values is None:
            past_key_values = DynamicCache(config=self.config)
        forced = None
        if memory is None:
            machines = machines_of(past_key_values, len(input_ids))
            forced = _read(machines, input_ids, attention_mask)
            shown = [[(step.place, step.readout) for step in machine.steps if step.readout] for machine in machines]
            memory = memory_of(shown, input_ids.device)
        x = self._layers(self._embedded(rows), attention_mask, position_ids, past_key_values, memory, **kwargs)
        if labels is not None:  # logits over all ids would take more memory than all the rest
            return CausalLMOutputWithPast(loss=self._loss(x, labels), past_key_values=past_key_values)
        kept = slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) else logits_to_keep
        logits = self._all_logits(self._logits(x[:, kept]), None if forced is None else forced[:, kept])
        return CausalLMOutputWithPast(logits=logits, past_key_values=past_key_values)

    # --- the layers -----------------------------------------------------------------------------------------------

    def _rows(self, ids: Tensor) -> Tensor:
        """The rows of ids in the tables: text, special, machine."""
        known = (ids >= 0) & (ids < len(self.rows))
        rows = self.rows[ids.clamp(0, len(self.rows) - 1)]
        if not bool((known & (rows >= 0)).all()):
            unknown = int(ids[~(known & (rows >= 0))][0])
            raise UsageError(f"{unknown} is no id of this model; encode the text with the model's own tokenizer")
        return rows

    def _embedded(self, rows: Tensor) -> Tensor:
        text = self.config.text_rows
        machine = rows >= text
        found = self.text_embedding(torch.where(machine, 0, rows))
        return torch.where(machine[..., None], self.machine_embedding((rows - text).clamp(min=0)), found)

    def _layers(
        self,
        x: Tensor,
        attention_mask: Tensor | None,
        position_ids: Tensor | None,
        cache: Cache | None,
        memory: Memory | None,
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
        angles = self.rotary(x, position_ids=position_ids)
        sight = None if memory is None else _Sight.of(memory, position_ids, x.dtype, self.rotary)
        x = self.norm(x)
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
                x = self.bridges[str(number)](x, sight.readout, sight.allowed, angles, sight.angles)
        normed: Tensor = self.norm(x)
        return normed

    def _logits(self, x: Tensor) -> Tensor:
        """Logits of the rows in use: text, special, machine."""
        made = torch.cat([self.text_head(x), self.machine_head(x) + self.machine_bias], dim=-1).float()
        cap = self.config.final_logit_softcapping
        capped: Tensor = made if cap is None else cap * torch.tanh(made / cap)
        return capped

    def _loss(self, x: Tensor, labels: Tensor) -> Tensor:
        """The mean cross-entropy of the labels that are there; the machine's tokens should be -100 among them."""
        wanted = labels[:, 1:]
        learned = wanted >= 0
        return F.cross_entropy(self._logits(x[:, :-1][learned]), self.rows[wanted[learned]])

    def _all_logits(self, logits: Tensor, forced: Tensor | None) -> Tensor:
        """Logits (B, T, all ids) from those of the rows in use; where a token is forced nothing else can come."""
        made = logits.new_full((*logits.shape[:-1], self.config.vocab_size), NEVER)
        made[..., self.ids] = logits
        if forced is not None and bool((forced >= 0).any()):
            made[forced >= 0] = NEVER
            b, t = (forced >= 0).nonzero(as_tuple=True)
            made[b, t, forced[b, t]] = 0.0
        return made


_MACHINES = "wasmind_machines"


def machines_of(cache: Cache | None, count: int, files: Sequence[bytes] = ()) -> list[Coprocessor]:
    """The machines of a batch: those in the cache, or new ones, which are given files and put there.

    Raises UsageError where the batch has another size than the one that the cache was made with.
    """
    found: list[Coprocessor] | None = getattr(cache, _MACHINES, None)
    if found is None:
        found = [Coprocessor(EngineListener, files) for _ in range(count)]
        if cache is not None:
            setattr(cache, _MACHINES, found)
    if len(found) != count:
        raise UsageError("the batch has changed its size; a machine belongs to one sequence from start to end")
    return found


def _read(machines: Sequence[Coprocessor], ids: Tensor, attention_mask: Tensor | None) -> Tensor:
    """Lets the machines read; the token that is forced behind each position, -1 where there is none."""
    forced = torch.full_like(ids, -1)
    rows = ids.tolist()
    wanted = None if attention_mask is None else attention_mask[:, -ids.shape[1] :].tolist()
    for b, machine in enumerate(machines):
        for t, token in enumerate(rows[b]):
            if wanted is None or wanted[b][t]:
                machine.read([token])
                if machine.next is not None:
                    forced[b, t] = machine.next
    return forced


@dataclass
class _Sight:
    """What the bridges need of the memory, once for all of them."""

    readout: Tensor
    allowed: Tensor
    angles: tuple[Tensor, Tensor]

    @staticmethod
    def of(memory: Memory, position_ids: Tensor, dtype: torch.dtype, rotary: Callable[..., Any]) -> _Sight:
        seen = (memory.place[:, None] >= 0) & (memory.place[:, None] <= position_ids[..., None])
        allowed = F.pad(seen, (1, 0), value=True)[:, None]
        readout = memory.readout.to(dtype)
        return _Sight(readout, allowed, rotary(readout, position_ids=memory.place.clamp(min=0)))
