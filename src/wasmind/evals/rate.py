"""How much of something was right, with an interval."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

Z = 1.959964
"""Of the normal distribution, for 95 %."""


@dataclass(frozen=True)
class Rate:
    """right of n."""

    right: float
    n: int

    @property
    def part(self) -> float:
        """Between 0 and 1."""
        return self.right / self.n

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval."""
        p, n, z2 = self.part, self.n, Z * Z
        middle, half = p + z2 / (2 * n), Z * sqrt(p * (1 - p) / n + z2 / (4 * n * n))
        return max(0.0, (middle - half) / (1 + z2 / n)), min(1.0, (middle + half) / (1 + z2 / n))

    def plain(self) -> dict[str, float]:
        """As JSON has it."""
        low, high = self.interval
        return {"rate": self.part, "low": low, "high": high, "n": self.n}
