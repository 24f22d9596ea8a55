"""Where training runs: on one device, or in many processes that add up their gradients.

Processes are started by `torchrun` or `accelerate launch`. Each has the whole model (DDP), or a part of every matrix,
gradient and optimizer state (FSDP2), which it gathers layer by layer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from wasmind.errors import UsageError

PRECISIONS = ("fp32", "bf16", "fp8")
HOPPER = (9, 0)
"""CUDA's compute capability from which on there are 8-bit matrix products as torchao uses them."""


class Devices:
    """One device: the first GPU if there is one, else the processor."""

    part, parts = 0, 1

    def __init__(self) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")

    def place(self, model: nn.Module) -> Callable[..., Any]:
        """Moves the model there; what is to be called instead of it."""
        return model.to(self.device)

    @contextmanager
    def batch(self, *, last: bool) -> Iterator[None]:
        """Around forward and backward of each batch of a step."""
        yield

    def gathered(self) -> None:
        """Called when all batches of a step are done: now every gradient is that of all processes."""

    def total(self, *values: float) -> list[float]:
        """Sums over the processes."""
        return list(values)

    def whole(self, tensor: Tensor) -> Tensor:
        """All of a tensor, of which this process may have a part."""
        return tensor

    def own(self, whole: Tensor, like: Tensor) -> Tensor:
        """The part of a tensor that this process has of another one of the same shape."""
        return whole

    def close(self) -> None:
        """Training has ended."""


class Processes(Devices):
    """One of many processes, with a device of its own."""

    def __init__(self, *, shard: bool) -> None:
        """shard: divide the model over the processes. Raises UsageError where accelerate is not installed."""
        try:
            from accelerate import Accelerator
        except ImportError as error:
            raise UsageError("more than one process needs accelerate; pip install 'wasmind[train]'") from error

        self._accelerator = Accelerator(cpu=not torch.cuda.is_available())
        self._shard = shard
        self._undivided: list[nn.Parameter] = []
        self._module: nn.Module | None = None
        self.device = self._accelerator.device
        self.part, self.parts = self._accelerator.process_index, self._accelerator.num_processes

    def place(self, model: nn.Module) -> Callable[..., Any]:
        model.to(self.device)
        if not self._shard:
            self._module = self._accelerator.prepare_model(model)
            return self._module
        from torch.distributed.fsdp import fully_shard, register_fsdp_forward_method

        # FSDP2 divides no scalars: the gates of the bridges.
        self._undivided = [parameter for parameter in model.parameters() if not parameter.ndim]
        for module in (*model.get_submodule("layers").children(), model):  # a layer at a time, and all the rest
            fully_shard(module, ignored_params=set(self._undivided))
        register_fsdp_forward_method(model, "surprise")
        return model

    @contextmanager
    def batch(self, *, last: bool) -> Iterator[None]:
        if self._module is None or last:
            yield
        else:
            with self._accelerator.no_sync(self._module):
                yield

    def gathered(self) -> None:
        for parameter in self._undivided:
            parameter.grad = self._accelerator.reduce(parameter.grad, "mean")

    def total(self, *values: float) -> list[float]:
        mine = torch.tensor(values, dtype=torch.float64, device=self.device)
        return [float(value) for value in self._accelerator.reduce(mine, "sum")]

    def whole(self, tensor: Tensor) -> Tensor:
        return tensor.full_tensor() if hasattr(tensor, "full_tensor") else tensor

    def own(self, whole: Tensor, like: Tensor) -> Tensor:
        from torch.distributed.tensor import DTensor, distribute_tensor

        if isinstance(like, DTensor) and whole.shape == like.shape:
            return distribute_tensor(whole.to(self.device), like.device_mesh, like.placements)
        return whole

    def close(self) -> None:
        self._accelerator.end_training()


def found(*, shard: bool = False) -> Devices:
    """Where this process is to train: alone, or with the others that it was started with."""
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        return Processes(shard=shard)
    if shard:
        raise UsageError("--shard divides a model over processes, and this is one; start several with torchrun")
    return Devices()


def precision(wanted: str | None, device: torch.device) -> str:
    """The precision of matrix products: as wanted, or bf16 where the device is faster with it.

    Raises UsageError for one that there is not, or that the device has not.
    """
    if wanted is None:
        return "bf16" if _fast_in_bf16(device) else "fp32"
    if wanted not in PRECISIONS:
        raise UsageError(f"there is no precision {wanted!r:.40}; choose of {', '.join(PRECISIONS)}")
    if wanted == "fp8" and (device.type != "cuda" or torch.cuda.get_device_capability(device) < HOPPER):
        raise UsageError("fp8 needs a GPU of NVIDIA's Hopper generation or newer; choose bf16")
    return wanted


def to_fp8(model: nn.Module) -> None:
    """Lets the matrices of the layers be multiplied in 8 bits; they stay in float32.

    The rest is too small to gain, or, as the heads are, too delicate. Raises UsageError where torchao is not installed.
    """
    try:
        from torchao.float8 import Float8LinearConfig, convert_to_float8_training
    except ImportError as error:
        raise UsageError("fp8 needs torchao; pip install torchao") from error
    # The number of ids in a batch is a side of some products, and must be filled up to a multiple of 16.
    filled = Float8LinearConfig(pad_inner_dim=True)
    convert_to_float8_training(model, module_filter_fn=lambda _, name: name.startswith("layers."), config=filled)


def _fast_in_bf16(device: torch.device) -> bool:
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    has = torch.cpu.get_capabilities()
    # Measured on a Xeon: with AVX-512 alone, products in bf16 take twice as long as in 32 bits.
    fast_vectors = has.get("avx512_bf16") and "Intel" not in str(has.get("cpu_name"))
    return bool(fast_vectors or has.get("amx_bf16") or has.get("bf16"))
