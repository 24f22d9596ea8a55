"""Run by test_export.py as a program of its own: uses an exported folder where some packages cannot be imported.

Arguments: the folder, the subfolder with the weights, names of packages.
"""

import sys


class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in sys.argv[3:]:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Blocked())

import importlib.util  # noqa: E402
import re  # noqa: E402
import shutil  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
import torch  # noqa: E402
from transformers import AutoConfig, AutoModelForCausalLM, AutoProcessor, AutoTokenizer, pipeline  # noqa: E402

TEXT = 65536
SUM = [TEXT + 0x20, TEXT + 264, TEXT + 0x20, TEXT + 265, TEXT + 1, TEXT + 0xF0, TEXT + 0xFF]


class Dictated:
    def __init__(self, ids):
        self._wanted = iter([*ids, 65531])

    def __call__(self, _, scores):
        made = torch.full_like(scores, float("-inf"))
        forced = int((scores > float("-inf")).sum()) == 1
        made[0, int(scores.argmax()) if forced else next(self._wanted)] = 0.0
        return made


def main(folder: Path, subfolder: str) -> None:
    load = {"trust_remote_code": True, "subfolder": subfolder}
    config = AutoConfig.from_pretrained(folder, trust_remote_code=True)
    model = AutoModelForCausalLM.from_pretrained(folder, config=config, torch_dtype=torch.bfloat16, **load)
    tok = AutoTokenizer.from_pretrained(folder, trust_remote_code=True, use_fast=False)
    assert model.dtype == torch.bfloat16
    ids = tok.encode_chat("What is 15 + 27?")
    said = [*SUM, *tok.encode("It is ", add_special_tokens=False), TEXT + 522, TEXT + 264]
    made, outputs, trace = model.generate_chat(ids, return_outputs=True, logits_processor=[Dictated(said)])
    assert outputs == [42]
    assert trace[2].text == "i32.add"
    assert tok.decode(made[len(ids) :]) == "It is 42"
    if "llvmlite" in sys.argv:
        return

    expected = AutoModelForCausalLM.from_pretrained(folder, **load).generate_chat(ids, max_new_tokens=8)[0]
    assert type(AutoProcessor.from_pretrained(folder, trust_remote_code=True)) is type(tok)
    answers = pipeline("text-generation", str(folder), trust_remote_code=True, model_kwargs={"subfolder": subfolder})
    talk = [{"role": "user", "content": "What is 15 + 27?"}]
    made = answers([talk, [{"role": "user", "content": "Hi"}]], max_new_tokens=8, batch_size=2)
    assert made[0][0]["generated_text"][-1] == {"role": "assistant", "content": tok.decode(expected[len(ids) :])}

    copy = folder.parent / "copy"
    model.save_pretrained(copy)
    tok.save_pretrained(copy)
    again = AutoModelForCausalLM.from_pretrained(copy, trust_remote_code=True)
    assert again.dtype == torch.bfloat16
    assert AutoTokenizer.from_pretrained(copy, trust_remote_code=True).encode_chat("What is 15 + 27?") == ids
    assert again.generate_chat(ids, return_outputs=True, logits_processor=[Dictated(SUM)])[1] == [42]
    with pytest.raises(ValueError, match="make it by from_pretrained"):
        AutoModelForCausalLM.from_config(config, trust_remote_code=True)(torch.tensor([[*ids, TEXT + 0xFF]]))

    handle(folder, tok.decode(expected[len(ids) :]).strip())
    page = (Path(__file__).parents[2] / "docs" / "transformers.md").read_text()
    exec("".join(re.findall(r"```python\n(.*?)```", page, re.DOTALL)), {})

    damaged = copy / "machine.safetensors"
    damaged.write_bytes(damaged.read_bytes()[:-1])
    with pytest.raises(ValueError, match="json names"):
        AutoModelForCausalLM.from_pretrained(copy, trust_remote_code=True)
    damaged.unlink()
    with pytest.raises(ValueError, match="has no machine"):
        AutoModelForCausalLM.from_pretrained(copy, trust_remote_code=True)
    shutil.rmtree(copy)


def handle(folder: Path, expected: str) -> None:
    spec = importlib.util.spec_from_file_location("handler", folder / "handler.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    handler = module.EndpointHandler(str(folder))
    question = {"role": "user", "content": "What is 15 + 27?"}
    answer = {"generated_text": expected, "outputs": []}
    short = {"max_new_tokens": 8}
    assert handler({"inputs": question["content"], "parameters": short}) == [answer]
    assert handler({"inputs": [question], "parameters": short}) == [answer]
    assert handler({"inputs": [[question], "What is 15 + 27?"], "parameters": short}) == [answer, answer]
    for request, message in (
        ({"inputs": "Hi", "parameters": {"custom_generate": "x"}}, "no parameter 'custom_generate'"),
        ({"inputs": 5}, "inputs must be a text"),
        ({"inputs": [5]}, "inputs must be a text"),
        ({"inputs": [[5]]}, "is no message"),
        ({}, "inputs must be a text"),
    ):
        with pytest.raises(ValueError, match=message):
            handler(request)


main(Path(sys.argv[1]), sys.argv[2])
