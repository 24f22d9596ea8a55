"""Times the model that comes with wasmind: a question asked cold and warm, a token of text beside the backbone alone.

python scripts/time_asking.py [MODEL]
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import torch
from transformers.cache_utils import DynamicCache
from transformers.models.nanochat.modeling_nanochat import NanoChatForCausalLM

from wasmind.lm import checkpoint
from wasmind.lm.chat import Chat, default_model
from wasmind.lm.model import FusedForCausalLM
from wasmind.tokenizer.chat import encode_chat

QUESTION = "What is 15 + 27?"
LONG = "Add up all the numbers from 1 to 1000000."
COLD, WARM, ROUNDS, TOKENS = 5, 20, 15, 64


def seconds(run: Callable[[], object]) -> float:
    """How long it takes."""
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def asked(model: Path, question: str) -> None:
    """One question, by a process of its own."""
    command = [sys.executable, "-m", "wasmind", "ask", question, "--model", str(model)]
    subprocess.run(command, check=True, capture_output=True)


@torch.no_grad()
def token_times(fused: FusedForCausalLM, prompts: list[list[int]], text: list[int]) -> list[list[float]]:
    """For the backbone, then the fused model behind each prompt: seconds of each round of TOKENS tokens of text.

    They take turns, so that what else the machine does falls on all of them.
    """
    backbone = NanoChatForCausalLM(fused.config)
    rows = backbone.lm_head.weight[: fused.config.text_rows]  # a text vocabulary of its own has no more
    backbone.lm_head.weight = torch.nn.Parameter(rows)
    times: list[list[float]] = [[] for _ in range(1 + len(prompts))]
    for _ in range(ROUNDS):
        for kept, (model, prompt) in zip(times, [(backbone, prompts[0]), *((fused, p) for p in prompts)], strict=True):
            cache = DynamicCache(config=fused.config)
            model(torch.tensor([prompt]), past_key_values=cache, use_cache=True)
            began = time.perf_counter()
            for token in text:
                model(torch.tensor([[token]]), past_key_values=cache, use_cache=True)
            kept.append(time.perf_counter() - began)
    return times


def main() -> None:
    """Prints a table."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else default_model()
    cold = [seconds(lambda: asked(folder, QUESTION)) for _ in range(COLD)]
    fused, tokenizer = checkpoint.load(folder)
    chat = Chat((fused, tokenizer))
    chat.ask(QUESTION)
    warm = [seconds(lambda: chat.ask(QUESTION)) for _ in range(WARM)]
    chat.reset()
    began = time.perf_counter()
    answer = chat.ask(LONG)
    long = time.perf_counter() - began

    prompt = encode_chat(tokenizer, QUESTION)
    text = (tokenizer.encode("once upon a time there was a small machine that liked to count. ") * TOKENS)[:TOKENS]
    times = token_times(fused, [prompt, fused.generate_chat(prompt)[0]], text)
    alone, quiet, spoken = ([1000 * t / TOKENS for t in each] for each in times)

    print(f"| {torch.get_num_threads()} threads | median |\n| --- | ---: |")
    print(f"| `wasmind ask`, a process of its own | {median(cold):.1f} s |")
    print(f"| a question of one line, warm | {median(warm):.2f} s |")
    print(f"| {LONG} (*{answer.text}*) | {long:.2f} s |")
    print(f"| a token of text, backbone alone | {median(alone):.2f} ms |")
    for name, each in (("before the machine has run", quiet), ("after it", spoken)):
        ratio = median(a / b for a, b in zip(each, alone, strict=True))
        print(f"| a token of text, fused, {name} | {median(each):.2f} ms, {ratio:.2f} x |")


if __name__ == "__main__":
    main()
