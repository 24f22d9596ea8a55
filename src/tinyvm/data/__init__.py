"""Datasets of Tiny-VM programs: made, verified, loaded, published.

    for row in load_jsonl("data/tier1/train.jsonl"): ...                          # program, trace, meta, renders
    for input_ids, target_ids in load_prompts("data/tier1/train.jsonl"): ...      # the fast path

`python -m tinyvm.data` is its command line.
"""

from tinyvm.data.config import DatasetConfig, EvalBucket
from tinyvm.data.configs import CONFIGS
from tinyvm.data.emission import emit
from tinyvm.data.errors import DatasetError
from tinyvm.data.load import load_jsonl, load_manifest, load_prompts, load_split, load_texts
from tinyvm.data.rows import Row
from tinyvm.data.verification import Report, verify

__all__ = [
    "CONFIGS",
    "DatasetConfig",
    "DatasetError",
    "EvalBucket",
    "Report",
    "Row",
    "emit",
    "load_jsonl",
    "load_manifest",
    "load_prompts",
    "load_split",
    "load_texts",
    "verify",
]
