"""Run by test_hf.py as a program of its own: uses an exported folder where wasmind cannot be imported."""

import sys
from pathlib import Path


class NoWasmind:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("wasmind", "tests"):
            raise ModuleNotFoundError(f"{name} is blocked")


sys.meta_path.insert(0, NoWasmind())

import pytest  # noqa: E402
import torch  # noqa: E402
from transformers import AutoConfig, AutoModel, AutoModelForCausalLM  # noqa: E402


class WI:
    def __init__(self, op, operand=0):
        self.op = op
        self.operand = operand


def main(folder: Path) -> None:
    model = AutoModel.from_pretrained(folder, trust_remote_code=True)
    assert model.run_program([WI(0x00, 3), WI(0x00, 5), WI(0x01), WI(0xF0), WI(0xFF)]) == [8]
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float64}

    logits = model(input_ids=torch.tensor([[0, 0, 1], [0, 1, 0]])).logits
    assert (logits.argmax(dim=2) - 2).tolist() == [[1, 2, 1], [1, 0, 1]]
    with pytest.raises(ValueError, match="without padding"):
        model(input_ids=torch.tensor([[0, 0]]), attention_mask=torch.tensor([[0, 1]]))
    generated = model.generate(torch.tensor([[0, 0, 1, 0]]), max_new_tokens=5)
    assert generated.tolist() == [[0, 0, 1, 0, 2 + 2]]

    copy = folder.parent / "copy"
    model.save_pretrained(copy)
    again = AutoModelForCausalLM.from_pretrained(copy, trust_remote_code=True, dtype="auto")
    assert again.run_program([WI(0x00, 4), WI(0xF0)]) == [4]
    assert (copy / "model.safetensors").read_bytes() == (folder / "model.safetensors").read_bytes()

    config = AutoConfig.from_pretrained(folder, trust_remote_code=True)
    refuse("would make the machine inexact", folder, dtype=torch.float16)
    refuse("would make the machine inexact", folder, quantization_config={"load_in_8bit": True})
    with pytest.raises(ValueError, match="use from_pretrained"):
        AutoModel.from_config(config, trust_remote_code=True)

    weights = (copy / "model.safetensors").read_bytes()
    (copy / "model.safetensors").write_bytes(weights[:-8] + bytes(7) + b"\x40")
    refuse("config.json names", copy)
    (copy / "model.safetensors").write_bytes(weights[:-1])
    refuse("is damaged, or no safetensors file", copy)
    (copy / "model.safetensors").unlink()
    refuse("has no model.safetensors", copy)


def refuse(message: str, folder: Path, **options: object) -> None:
    with pytest.raises(ValueError, match=message):
        AutoModel.from_pretrained(folder, trust_remote_code=True, **options)


main(Path(sys.argv[1]))
