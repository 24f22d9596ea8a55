"""`wasmind xray`: the picture, and what it refuses."""

from pathlib import Path

import pytest

from wasmind.cli import invoke

GCD = str(Path(__file__).parents[2] / "examples" / "gcd.wat")


def test_a_picture_of_a_token_is_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    path = tmp_path / "token.png"
    assert invoke(["xray", GCD, "--png", str(path), "--position", "228"]) == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_c_without_a_compiler_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "program.c"
    path.write_text("int main(void) { return 0; }")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert invoke(["xray", str(path), "--port", "0"]) == 2
    error = capsys.readouterr().err
    assert "C programs need clang and wasm-ld" in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["xray", "missing.wat", "--port", "0"], "cannot read 'missing.wat'"),
        (["xray", GCD, "--position", "3"], "give --png PATH"),
        (["xray", GCD, "--png", "no/such/folder/a.png"], "create it first"),
        (["xray", GCD, "--png", "a.png", "--position", "99999"], "the last one is 765"),
        (["xray", GCD, "--invoke", "none", "--png", "a.png"], "no exported function"),
    ],
)
def test_a_mistake_gets_one_line(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(words) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
