"""C programs as clang compiles them: they lower, and they do what wasmtime says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import wasmtime

from tests.wasm.harness import run
from wasmind.wasm import load

pytestmark = pytest.mark.skipif(
    not (shutil.which("clang") and shutil.which("wasm-ld")), reason="needs clang with its wasm linker"
)

PROGRAMS = {
    "a sieve": """
        static unsigned char composite[2000];
        int main(void) {
            int count = 0;
            for (int i = 2; i < 2000; i++) {
                count += !composite[i];
                for (int j = i * 2; j < 2000; j += i) composite[j] = 1;
            }
            return count;
        }""",
    "quicksort": """
        static int a[300];
        static __attribute__((noinline)) void sort(int *v, int low, int high) {
            if (low >= high) return;
            int pivot = v[(low + high) / 2], i = low, j = high;
            while (i <= j) {
                while (v[i] < pivot) i++;
                while (v[j] > pivot) j--;
                if (i <= j) { int t = v[i]; v[i++] = v[j]; v[j--] = t; }
            }
            sort(v, low, j); sort(v, i, high);
        }
        int main(void) {
            unsigned seed = 1, hash = 0;
            for (int i = 0; i < 300; i++) { seed = seed * 1103515245u + 12345u; a[i] = (int)seed >> 8; }
            sort(a, 0, 299);
            for (int i = 0; i < 300; i++) hash = hash * 31 + a[i];
            return hash;
        }""",
    "a bytecode interpreter": """
        static const unsigned char code[] = {1, 10, 2, 0, 3, 1, 4, 2, 5, 1, 6, 3, 7, 4, 8, 0};
        int main(void) {
            int r[4], pc = 0;
            r[0] = 40; r[1] = 0; r[2] = 1; r[3] = 0;
            for (;;) switch (code[2 * pc++]) {
                case 1: r[2] = code[2 * pc - 1]; break;
                case 2: r[1] += r[0] * r[2]; break;
                case 3: r[3] = r[1] ^ r[0]; break;
                case 4: r[1] -= r[3] >> 2; break;
                case 5: r[2]--; break;
                case 6: if (r[2]) pc = code[2 * pc - 1] - 2; break;
                case 7: r[0]--; break;
                case 8: if (r[0] > 0) { pc = 0; break; } return r[1];
                default: return -1;
            }
        }""",
}


@pytest.mark.parametrize("level", ["-O0", "-O2", "-Os"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_c_program_does_what_wasmtime_does(name: str, level: str, tmp_path: Path) -> None:
    (tmp_path / "p.c").write_text(PROGRAMS[name])
    flags = ["--target=wasm32", level, "-nostdlib", "-Wl,--no-entry", "-Wl,--export=main", "-Wno-main"]
    subprocess.run(["clang", *flags, "-o", tmp_path / "p.wasm", tmp_path / "p.c"], check=True, capture_output=True)
    m = load(tmp_path / "p.wasm")
    entry, type_ = next((n, m.function_types[i]) for n, i in m.function_exports.items() if "main" in n)
    args = (0,) * len(type_.params)
    store = wasmtime.Store()
    instance = wasmtime.Instance(store, wasmtime.Module.from_file(store.engine, str(tmp_path / "p.wasm")), [])
    assert run(m, entry, args).outputs == (instance.exports(store)[entry](store, *args),)
