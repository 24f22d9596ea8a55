"""Games are played through the API, and no request breaks one."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="pip install 'wasmind[serve]'")
pytest.importorskip("httpx", reason="pip install httpx")

from fastapi import FastAPI
from fastapi.testclient import TestClient

from tests.server import rules
from wasmind.server import errors, play
from wasmind.server.play import AGE, IDLE, Sessions, sessions


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(clock: Clock) -> Iterator[TestClient]:
    app, few = FastAPI(), Sessions(most=3, clock=clock)
    app.include_router(play.router)
    errors.install(app)
    app.dependency_overrides[sessions] = lambda: few
    with TestClient(app) as made:
        yield made


def begin(client: TestClient, game: str = "snake", seed: int = 1) -> dict[str, Any]:
    answer = client.post("/play/api/played", json={"game": game, "seed": seed})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def tick(client: TestClient, key: str, input_: Any = 0) -> Any:
    return client.post(f"/play/api/played/{key}/tick", json={"input": input_})


def test_the_games_are_told_with_their_source(client: TestClient) -> None:
    games = {game["name"]: game for game in client.get("/play/api/games").json()}
    assert games.keys() == {"snake", "life"}
    assert "int tick(int input)" in games["life"]["source"]
    assert (games["snake"]["width"], games["snake"]["height"]) == (20, 15)


def test_a_game_goes_on_from_turn_to_turn(client: TestClient) -> None:
    begun, snake = begin(client, seed=8), rules.Snake(8)
    assert begun["turn"]["board"] == snake.board
    for input_ in (0, 3, 3, 4):
        snake.tick(input_)
        turn = tick(client, begun["id"], input_).json()
        assert turn["board"] == snake.board
        assert turn["tokens"] > turn["steps"] > 0
        assert turn["seconds"] > 0


def test_two_games_know_nothing_of_each_other(client: TestClient) -> None:
    one, other = begin(client, "life", 3), begin(client, "life", 4)
    living = rules.first_generation(3)
    for _ in range(2):
        living = rules.generation(living)
        assert tick(client, one["id"]).json()["board"] == rules.life_board(living)
        tick(client, other["id"])


def test_games_are_few_and_end(client: TestClient) -> None:
    keys = [begin(client)["id"] for _ in range(3)]
    refused = client.post("/play/api/played", json={"game": "snake"})
    assert refused.status_code == 429
    assert "3 games" in refused.json()["error"]["message"]
    assert client.delete(f"/play/api/played/{keys[0]}").status_code == 204
    assert client.delete(f"/play/api/played/{keys[0]}").status_code == 204
    assert tick(client, keys[0]).status_code == 404
    begin(client)


def test_a_game_goes_when_nobody_plays_it(client: TestClient, clock: Clock) -> None:
    left, played = begin(client)["id"], begin(client)["id"]
    clock.now += IDLE - 1
    assert tick(client, played).status_code == 200
    clock.now += 2
    assert tick(client, left).status_code == 404
    assert tick(client, played).status_code == 200


def test_a_game_goes_at_its_age(client: TestClient, clock: Clock) -> None:
    key = begin(client)["id"]
    while clock.now <= AGE:
        assert tick(client, key).status_code == 200
        clock.now += IDLE
    assert tick(client, key).status_code == 404


def test_turns_at_once_are_taken_one_after_the_other_or_refused(client: TestClient) -> None:
    key = begin(client, "life", 5)["id"]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: tick(client, key), range(16)))
    made = [answer for answer in answers if answer.status_code == 200]
    assert made
    assert {answer.status_code for answer in answers} <= {200, 409}
    living = rules.first_generation(5)
    boards = []
    for _ in made:
        living = rules.generation(living)
        boards.append(rules.life_board(living))
    assert sorted(answer.json()["board"] for answer in made) == sorted(boards)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"snake"',
        b'{"game": "chess"}',
        b'{"game": "../snake"}',
        b'{"game": 1}',
        b'{"seed": 1}',
        b'{"game": "snake", "seed": -1}',
        b'{"game": "snake", "seed": 4294967296}',
        b'{"game": "snake", "seed": "1"}',
        b'{"game": "snake", "seed": 1.5}',
        b'{"game": "snake", "seed": 1e400}',
        b'{"game": "snake", "seed": null}',
        b'{"game": "snake", "level": 3}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=lambda body: body[:40],
)
def test_what_begins_no_game_is_refused(client: TestClient, body: bytes) -> None:
    answer = client.post("/play/api/played", content=body, headers={"Content-Type": "application/json"})
    assert 400 <= answer.status_code < 500
    message = answer.json()["error"]["message"]
    assert message
    assert "\n" not in message


@pytest.mark.parametrize("input_", [-1, 5, 2**31, 10**30, "1", None, True, 1.0, [1]], ids=str)
def test_an_input_that_is_none_is_refused_and_the_game_goes_on(client: TestClient, input_: Any) -> None:
    begun, snake = begin(client, seed=2), rules.Snake(2)
    assert 400 <= tick(client, begun["id"], input_).status_code < 500
    snake.tick(0)
    assert tick(client, begun["id"]).json()["board"] == snake.board


@pytest.mark.parametrize("key", ["x", "%00", "..%2f..", "a" * 5000, "é"])
def test_a_game_that_is_none_is_refused(client: TestClient, key: str) -> None:
    assert tick(client, key).status_code in (404, 405)
