"""Writes the word problems of MAWPS, ASDiv-A and SVAMP that have one step, as `wasmind eval --questions` takes them.

They lie in one repository. Left out are problems of more than one step, and those with numbers that are not whole.

git clone https://github.com/arkilpatel/SVAMP
python scripts/public_questions.py SVAMP build/questions
wasmind eval models/wasmind-tiny --questions build/questions/mawps.jsonl
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

TABLES = {"mawps": "data/cv_mawps/fold0/dev.csv", "asdiv": "data/cv_asdiv-a/fold0/dev.csv"}
_SIGN = re.compile(r"(?<= )[-+*/](?= )|^[-+*/](?= )")
_BEFORE_STOP = re.compile(r"\s+(?=[.,?!])")
_NUMBER = re.compile(r"number(\d+)")
_FRACTION = re.compile(r"\d\.\d")


def of_table(path: Path) -> Iterator[tuple[str, float]]:
    """(question, answer) of a table whose questions name their numbers `number0`, `number1` …"""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            numbers = [float(number) for number in row["Numbers"].split()]
            if len(_SIGN.findall(row["Equation"])) == 1 and all(number.is_integer() for number in numbers):
                yield filled(row["Question"], [int(number) for number in numbers]), float(row["Answer"])


def filled(question: str, numbers: Sequence[int]) -> str:
    """The question with its numbers, and with spaces where one has them."""
    text = _NUMBER.sub(lambda found: str(numbers[int(found[1])]), question)
    return _BEFORE_STOP.sub("", text).replace(" 's", "'s").replace("$ ", "$")


def of_svamp(path: Path) -> Iterator[tuple[str, float]]:
    """(question, answer) of SVAMP.json."""
    for row in json.loads(path.read_text(encoding="utf-8")):
        body, asked = row["Body"].strip(), row["Question"].strip()
        stop = "" if body.endswith((".", "?", "!")) or asked[0].islower() else "."
        question = f"{body}{stop} {asked}"
        if len(_SIGN.findall(row["Equation"])) == 1 and not _FRACTION.search(question):
            yield question, float(row["Answer"])


def main(repository: Path, out: Path) -> None:
    """Writes a file for each set."""
    out.mkdir(parents=True, exist_ok=True)
    sets = {name: of_table(repository / path) for name, path in TABLES.items()}
    for name, pairs in (sets | {"svamp": of_svamp(repository / "SVAMP.json")}).items():
        asked = [{"question": text, "answer": str(int(answer))} for text, answer in pairs if answer.is_integer()]
        lines = "".join(json.dumps(one) + "\n" for one in asked)
        (out / f"{name}.jsonl").write_text(lines, encoding="utf-8")
        print(f"{name}: {len(asked)} questions")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
