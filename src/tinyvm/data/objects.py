"""Programs and user-defined operations as the objects of JSON that rows have for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tinyvm.isa import Instruction, Opcode, Program
from tinyvm.userops import UseropTrace, executed


def instruction_object(instruction: Instruction) -> dict[str, Any]:
    op, args, label, target = instruction
    return {"op": op.name, "args": args, "label": label, "target": target}


def to_program(plain: Iterable[Mapping[str, Any]]) -> Program:
    """Raises KeyError, TypeError or ValueError for what is none."""
    return Program(_instructions(plain))


def userops_object(example: UseropTrace) -> dict[str, Any]:
    """The definitions of an example, its demonstrations, and its program with calls in it."""
    return {
        "definitions": [
            {"name": name, "body": [*map(instruction_object, body)]} for name, body in example.decompositions.items()
        ],
        "demos": [[*map(instruction_object, demo.with_symbol)] for demo in example.demos],
        "program": [*map(instruction_object, example.target.with_symbol)],
    }


def to_userops(plain: Mapping[str, Any]) -> UseropTrace:
    """The example, run again. Raises as `to_program` does, and for what cannot be run."""
    decompositions = {given["name"]: tuple(_instructions(given["body"])) for given in plain["definitions"]}
    target, *demos = (executed(to_program(program), decompositions) for program in (plain["program"], *plain["demos"]))
    return UseropTrace(decompositions, tuple(demos), target)


def _instructions(plain: Iterable[Mapping[str, Any]]) -> list[Instruction]:
    return [Instruction(Opcode[part["op"]], tuple(part["args"]), part["label"], part["target"]) for part in plain]
