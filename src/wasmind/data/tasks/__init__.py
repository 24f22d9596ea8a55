"""The categories, a module each."""

from __future__ import annotations

from importlib import import_module

from wasmind.data.task import Task
from wasmind.errors import UsageError

CATEGORIES = (
    *("arithmetic", "bitwise", "byte_copy", "compositional", "data_query", "filesystem", "interactive_calc"),
    *("iterative_refine", "linear_algebra", "local_variable", "mechanical", "memory", "memory_notebook", "multi_step"),
    *("new_algorithms", "programming", "random_program", "running_tally", "sudoku", "teach_me", "text_conversation"),
    *("what_if", "word_problem"),
)


def task(name: str) -> Task:
    """The task of a category. Raises UsageError where there is none."""
    if name not in CATEGORIES:
        raise UsageError(f"there is no category {name!r:.40}; choose of {', '.join(CATEGORIES)}")
    found: Task = import_module(f"{__name__}.{name}").TASK
    return found
