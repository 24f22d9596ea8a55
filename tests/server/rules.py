"""The rules of the games, written once more: what the machine is compared with."""

from __future__ import annotations

from dataclasses import dataclass, field

_WORD = (1 << 32) - 1


class Random:
    """Marsaglia's xorshift of 32 bits; seeds are spread first, and 0 stays 0."""

    def __init__(self, seed: int) -> None:
        self.state = seed * 2654435761 & _WORD

    def draw(self) -> int:
        for shift in (13, -17, 5):
            self.state ^= self.state << shift & _WORD if shift > 0 else self.state >> -shift
        return self.state


Living = set[tuple[int, int]]
"""The cells (x, y) that live."""
SIZE = 32


def first_generation(seed: int) -> Living:
    random = Random(seed)
    rows = [random.draw() & (random.draw() | random.draw()) for _ in range(SIZE)]
    return {(x, y) for y, row in enumerate(rows) for x in range(SIZE) if row >> x & 1}


def generation(living: Living) -> Living:
    near = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]
    counts: dict[tuple[int, int], int] = {}
    for x, y in living:
        for dx, dy in near:
            place = (x + dx) % SIZE, (y + dy) % SIZE
            counts[place] = counts.get(place, 0) + 1
    return {place for place, count in counts.items() if count == 3 or (count == 2 and place in living)}


def life_board(living: Living) -> list[str]:
    return ["".join("01"[(x, y) in living] for x in range(SIZE)) for y in range(SIZE)]


WIDTH, HEIGHT = 20, 15
_TURNS = {1: (0, -1), 2: (1, 0), 3: (0, 1), 4: (-1, 0)}


@dataclass
class Snake:
    """body: its cells, from the tail to the head."""

    seed: int
    body: list[tuple[int, int]] = field(default_factory=lambda: [(5, 7), (6, 7), (7, 7)])
    turned: tuple[int, int] = (1, 0)
    over: bool = False

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self._drop_food()

    def _drop_food(self) -> None:
        empty = [(x, y) for y in range(HEIGHT) for x in range(WIDTH) if (x, y) not in self.body]
        self.food = empty[self.random.draw() % len(empty)]

    def tick(self, input_: int) -> None:
        if self.over:
            return
        dx, dy = _TURNS.get(input_, self.turned)
        if (dx, dy) != (-self.turned[0], -self.turned[1]):
            self.turned = dx, dy
        head = self.body[-1][0] + self.turned[0], self.body[-1][1] + self.turned[1]
        inside = 0 <= head[0] < WIDTH and 0 <= head[1] < HEIGHT
        if not inside or head in self.body[1:]:
            self.over = True
            return
        if head != self.food:
            self.body.pop(0)
        self.body.append(head)
        if len(self.body) == WIDTH * HEIGHT:
            self.over = True
        elif head == self.food:
            self._drop_food()

    @property
    def result(self) -> int:
        score = len(self.body) - 3
        return ~score if self.over else score

    @property
    def board(self) -> list[str]:
        shown = {self.food: "3"} | dict.fromkeys(self.body, "1") | {self.body[-1]: "2"}
        return ["".join(shown.get((x, y), "0") for x in range(WIDTH)) for y in range(HEIGHT)]
