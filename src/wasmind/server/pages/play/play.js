// Plays a game on the server's machine: a tick is a call, its answer the board and what the call took.

import { call, callJson, element } from "/common.js";

const at = (id) => document.getElementById(id);
const [UP, RIGHT, DOWN, LEFT] = [1, 2, 3, 4];
const ARROWS = { ArrowUp: UP, ArrowRight: RIGHT, ArrowDown: DOWN, ArrowLeft: LEFT };
const NAMES = ["", "up", "right", "down", "left"];
const LONGEST_QUEUE = 2; // turns that wait for their ticks

/** What differs between the games: how the result reads, what keys do, how fast a game begins. */
const KINDS = {
  snake: {
    speed: 6,
    keys: "Arrow keys or W A S D steer, a swipe over the board as well. Space pauses.",
    summary: (result) => result < 0 ? `Game over. The snake ate ${~result}.` : `The snake has eaten ${result}.`,
    cells: ["empty", "body", "head", "food"],
  },
  life: {
    speed: 8,
    keys: "A click turns a cell over; so do Enter at the cell that the arrow keys have led to, when the board has the focus. "
      + "Space pauses. Seed 0 is an empty board.",
    summary: (result) => `${result} cells live.`,
    cells: ["dead", "alive"],
  },
};

let games = {};
let game = null; // the one at hand, as the server describes it
let key = null; // its id there
let turn = null; // the last answer
let totals = null;
let running = false;
let timer = null;
let waiting = []; // inputs for the next ticks
let asking = false;
let beginnings = 0; // games that were asked for
let here = 0; // the cell of the keyboard's cursor

function say(text, isError = false) {
  at("status").textContent = text;
  at("status").classList.toggle("error", isError);
}

function count(number) {
  return number.toLocaleString("en");
}

function showFigures() {
  at("ticks").textContent = count(totals.ticks);
  for (const [prefix, it] of [["", turn], ["all-", totals]]) {
    at(`${prefix}tokens`).textContent = count(it.tokens);
    at(`${prefix}steps`).textContent = count(it.steps);
    at(`${prefix}time`).textContent = count(Math.round(it.seconds * 10_000) / 10);
    at(`${prefix}rate`).textContent = count(Math.round(it.tokens / it.seconds));
  }
}

/** The board in words, for those who do not see it. */
function described() {
  if (game.name === "life") return `Life, ${game.height} rows of ${game.width} cells, ${turn.result} alive, cell ${where(here)} is `
    + KINDS.life.cells[turn.board.join("")[here]];
  const cells = turn.board.join("");
  const [head, food] = ["2", "3"].map((cell) => cells.indexOf(cell));
  return `Snake, ${game.height} rows of ${game.width} cells, head at ${where(head)}, food at ${where(food)}`;
}

function where(cell) {
  return cell < 0 ? "no place" : `row ${Math.floor(cell / game.width) + 1}, column ${cell % game.width + 1}`;
}

function show(made) {
  turn = made;
  const cells = turn.board.join("");
  [...at("board").children].forEach((cell, place) => {
    const name = `c${cells[place]}${game.name === "life" && place === here ? " here" : ""}`;
    if (cell.className !== name) cell.className = name;
  });
  at("board").setAttribute("aria-label", described());
  at("board").classList.toggle("over", isOver());
  at("step").disabled = at("run").disabled = isOver();
}

const isOver = () => turn !== null && turn.result < 0;

function layOut() {
  const board = at("board");
  board.style.setProperty("--columns", game.width);
  board.style.setProperty("--rows", game.height);
  board.className = `board ${game.name}`;
  board.replaceChildren(...Array.from({ length: game.width * game.height }, () => element("i")));
  // Life's board is a thing to edit, Snake's a picture.
  board.setAttribute("role", game.name === "life" ? "application" : "img");
  board.tabIndex = game.name === "life" ? 0 : -1;
  at("steer").hidden = game.name !== "snake";
  at("keys").textContent = KINDS[game.name].keys;
  at("source").textContent = game.source;
  at("speed").value = KINDS[game.name].speed;
  showSpeed();
}

function showSpeed() {
  at("speed-shown").textContent = `${at("speed").value} ticks a second`;
}

function end(id) {
  call(`/play/api/played/${id}`, undefined, { method: "DELETE", keepalive: true }).catch(() => {});
}

function forget() {
  if (key !== null) end(key);
  key = null;
}

async function begin() {
  const mine = ++beginnings;
  pause();
  forget();
  at("step").disabled = at("run").disabled = true; // until there is one to play
  say("A new game begins.");
  game = games[at("game").value];
  waiting = [];
  here = game.width * Math.floor(game.height / 2) + Math.floor(game.width / 2);
  layOut();
  try {
    const begun = await callJson("/play/api/played", { game: game.name, seed: at("seed").valueAsNumber });
    if (mine !== beginnings) return end(begun.id);
    key = begun.id;
    totals = { ticks: 0, ...figures(begun.turn) };
    show(begun.turn);
    showFigures();
    say(`Ready. ${KINDS[game.name].summary(turn.result)}`);
  } catch (error) {
    say(error.message, true);
  }
}

const figures = ({ tokens, steps, seconds }) => ({ tokens, steps, seconds });

/** Asks for a turn; whether there was one. One is under way at a time. */
async function tick(input) {
  if (key === null || asking || isOver()) return false;
  const asked = key;
  asking = true;
  try {
    const made = await callJson(`/play/api/played/${asked}/tick`, { input });
    if (asked !== key) return false;
    totals.ticks += 1;
    for (const name of ["tokens", "steps", "seconds"]) totals[name] += made[name];
    show(made);
    showFigures();
    if (isOver()) {
      pause();
      say(KINDS[game.name].summary(turn.result));
    }
    return true;
  } catch (error) {
    pause();
    say(error.message, true);
    return false;
  } finally {
    asking = false;
  }
}

async function goOn() {
  const began = performance.now();
  await tick(waiting.shift() ?? 0);
  if (running) timer = setTimeout(goOn, Math.max(0, 1000 / at("speed").value - (performance.now() - began)));
}

function play() {
  if (running || key === null || isOver()) return;
  running = true;
  at("run").textContent = "Pause";
  say("Playing.");
  goOn();
}

function pause() {
  clearTimeout(timer);
  if (!running) return;
  running = false;
  at("run").textContent = "Play";
  if (turn) say(`Paused. ${KINDS[game.name].summary(turn.result)}`);
}

const toggle = () => (running ? pause() : play());

/** One tick, and what it came to in words. */
async function step() {
  pause();
  if (await tick(waiting.shift() ?? 0) && !isOver()) say(KINDS[game.name].summary(turn.result));
}

function steer(direction) {
  if (waiting.length < LONGEST_QUEUE) waiting.push(direction);
  if (!running) say(`The next tick turns ${NAMES[direction]}.`);
}

/** Turns a cell of Life over: at once, or between two ticks. */
async function flip(cell) {
  here = cell;
  if (running || asking) {
    waiting.push(cell + 1);
  } else if (await tick(cell + 1)) {
    say(`${where(cell)} is ${KINDS.life.cells[turn.board.join("")[cell]]}. ${KINDS.life.summary(turn.result)}`);
  }
}

function moveCursor(direction) {
  const [x, y] = [here % game.width, Math.floor(here / game.width)];
  const to = (place, change, size) => (place + change + size) % size;
  here = to(x, (direction === RIGHT) - (direction === LEFT), game.width)
    + game.width * to(y, (direction === DOWN) - (direction === UP), game.height);
  show(turn);
  say(`${where(here)}: ${KINDS.life.cells[turn.board.join("")[here]]}`);
}

function onKey(event) {
  if (turn === null || event.ctrlKey || event.altKey || event.metaKey) return;
  const target = event.target;
  if (target.closest("input, select, summary, a, pre")) return;
  const letter = { w: UP, d: RIGHT, s: DOWN, a: LEFT }[event.key.toLowerCase()];
  const direction = ARROWS[event.key] ?? letter;
  const onBoard = target === at("board");
  if (event.key === " " && !target.closest("button")) toggle();
  else if (direction && game.name === "snake") steer(direction);
  else if (ARROWS[event.key] && onBoard) moveCursor(direction);
  else if (event.key === "Enter" && onBoard) flip(here);
  else return;
  event.preventDefault();
}

/** The cell under a pointer, null beside the board. */
function cellOf(event) {
  const cell = event.target.closest("i");
  return cell && [...at("board").children].indexOf(cell);
}

let swipe = null;
at("board").addEventListener("pointerdown", (event) => {
  if (event.button !== 0) return;
  if (game?.name === "life") {
    const cell = cellOf(event);
    if (cell !== null) flip(cell);
  } else {
    swipe = [event.clientX, event.clientY];
  }
});
addEventListener("pointerup", (event) => {
  if (swipe === null) return;
  const [dx, dy] = [event.clientX - swipe[0], event.clientY - swipe[1]];
  swipe = null;
  if (Math.max(Math.abs(dx), Math.abs(dy)) < 20) return;
  steer(Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? RIGHT : LEFT) : (dy > 0 ? DOWN : UP));
});
addEventListener("pointercancel", () => { swipe = null; });
addEventListener("keydown", onKey);
addEventListener("pagehide", forget);
document.addEventListener("visibilitychange", () => document.hidden && pause());
at("steer").addEventListener("click", (event) => event.target.dataset.turn && steer(Number(event.target.dataset.turn)));
at("run").addEventListener("click", toggle);
at("step").addEventListener("click", step);
at("new").addEventListener("click", begin);
at("game").addEventListener("change", begin);
at("speed").addEventListener("input", showSpeed);

try {
  games = Object.fromEntries((await callJson("/play/api/games")).map((it) => [it.name, it]));
  at("game").replaceChildren(...Object.values(games).map((it) => element("option", { value: it.name }, it.title)));
  await begin();
} catch (error) {
  say(error.message, true);
}
