// The X-ray: a program is opened, one position of its trace is at hand, and every part of the page shows that one.

import { callJson, element } from "/common.js";
import { showCause } from "./cause.js";
import { find, pinned } from "./find.js";
import { showLayers } from "./layers.js";
import { prepareSource, showSource } from "./source.js";
import { showTape } from "./tape.js";
import { number } from "./words.js";

const get = (id) => document.getElementById(id);
const API = "/xray/api";

/** What the parts of the page share. `position` is the one at hand; `look` is what the server says of it. */
const state = { machine: null, program: null, position: 0, look: null, go, ask, say, link, attempt };
let wanted = 0;

function say(text) {
  get("status").textContent = text;
}

/** The answer of the server below the program at hand, once the weights have read so far. */
async function ask(path, current = () => true) {
  for (;;) {
    const answer = await callJson(`${API}/programs/${state.program.key}/${path}`);
    if (answer.read === undefined || !current()) return answer;
    say(`The weights read: ${number(answer.read)} of ${number(answer.of)} tokens.`);
  }
}

/** Runs something that asks the server; what it says is shown where it fails. */
async function attempt(doing) {
  try {
    await doing();
  } catch (error) {
    say(error.message);
    get("status").classList.add("error");
  }
}

async function open(request) {
  say("Opening the program …");
  get("status").classList.remove("error");
  show(await callJson(`${API}/programs`, request));
  await go(state.program.start - 1);
}

function show(program) {
  state.program = program;
  const cut = program.ended ? "" : " The trace is longer; it is shown up to here.";
  get("programTitle").textContent = program.name;
  get("position").max = program.length - 1;
  get("outputs").replaceChildren(...program.outputs.slice(0, 200).map(output));
  prepareSource(program);
  get("cause").hidden = true;
  get("view").hidden = false;
  state.opened = `${number(program.start)} tokens of program, ${number(program.length - program.start)} of trace, ` +
    `${number(program.instructions)} instructions.${cut}`;
}

function output({ value, bytes }) {
  const buttons = bytes.map((place, index) => element("button", {
    title: `byte ${index + 1} of ${value}: what caused it`,
    onclick: () => attempt(() => why(place)),
  }, ((value >>> 8 * (3 - index)) & 255).toString(16).padStart(2, "0")));
  return element("li", {}, `${value} = `, ...buttons);
}

/** Makes a position the one at hand. Of several asked for at once the last one counts. */
async function go(position) {
  const place = Math.max(0, Math.min(state.program.length - 1, position));
  const mine = ++wanted;
  const current = () => mine === wanted;
  const look = await ask(`at/${place}`, current);
  if (!current()) return;
  Object.assign(state, { position: place, look });
  get("position").value = place;
  history.replaceState(null, "", `#${state.program.key}/${place}`);
  get("sentence").replaceChildren(...sentence(look));
  get("differs").hidden = look.differs === null;
  get("differs").textContent = `At position ${look.differs} the token is not the argmax of the weights.`;
  showSource(state);
  showCode(look);
  showHeld(look);
  showLogits(look);
  showLayers(state, get("layers"), get("zeros").checked);
  await Promise.all([showTape(state, get("tape")), pinned(state)]);
  say(state.opened);
}

function sentence({ token, step, next }) {
  const parts = [`Position ${token.position} reads `, element("code", {}, token.name), ` (${token.place}).`];
  if (step) {
    parts.push(" At hand is instruction ", element("code", {}, `${step.pc}: ${step.text}`), ` of ${step.function}`,
      step.source ? element("span", { class: "soft" }, `, from ${step.source}`) : "", ".");
  }
  if (next) parts.push(" Next comes ", element("code", {}, next.name), ".");
  return parts;
}

function showCode({ code, step }) {
  get("code").replaceChildren(...code.map(({ pc, text, source }) => element(
    "li", { "aria-current": step.pc === pc && "step" }, `${String(pc).padStart(5)}  ${text}  `,
    element("span", { class: "source" }, source ? `; ${source}` : ""))));
}

function showHeld({ held }) {
  get("held").replaceChildren(
    element("tr", {}, ...["slot", "value", "written at"].map((name) => element("th", { scope: "col" }, name))),
    ...held.map(([name, value, place]) => element("tr", {},
      element("td", {}, element("code", {}, name)), element("td", {}, number(value)),
      element("td", {}, link(place)))));
}

function showLogits({ logits, next }) {
  get("logits").replaceChildren(
    element("tr", {}, ...["token", "logit"].map((name) => element("th", { scope: "col" }, name))),
    ...logits.map(([, name, logit]) => element("tr", {},
      element("td", {}, element("code", {}, name), name === next?.name ? " ← is next" : ""),
      element("td", { class: "number" }, number(logit)))));
  get("why").disabled = !next;
}

/** A button that goes to a position. */
function link(place, text = String(place)) {
  return element("button", { type: "button", class: "link", onclick: () => attempt(() => go(place)) }, text);
}

async function why(place) {
  await showCause(state, get("cause"), place);
  get("cause").focus();
}

/** The place from which the next output is decided, behind the position at hand. */
function nextOutput() {
  const found = state.program.outputs.find(({ mark }) => mark - 1 > state.position);
  return found ? found.mark - 1 : state.position;
}

/** The last position of the instruction before the one at hand: from there that one's first token is decided. */
async function stepBack() {
  const begin = (state.look.step?.start ?? state.position) - 1;
  if (begin < state.position) return go(begin);
  const before = await ask(`at/${Math.max(0, state.position - 1)}`);
  return go((before.step?.start ?? state.position) - 1);
}

const moves = {
  first: () => go(state.program.start - 1),
  back: () => go(state.position - 1),
  forward: () => go(state.position + 1),
  backStep: stepBack,
  forwardStep: () => go((state.look.step?.end ?? state.position + 2) - 1),
  output: () => go(nextOutput()),
  backLine: () => go(state.look.source?.before ?? state.position),
  forwardLine: () => go(state.look.source?.after ?? state.position),
  why: () => why(state.position + 1),
};
const keys = {
  ArrowLeft: "back", ArrowRight: "forward", ArrowUp: "backStep", ArrowDown: "forwardStep", Home: "first", o: "output",
  w: "why", p: "backLine", n: "forwardLine",
};

function bytesOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(new Error(`cannot read ${file.name}`));
    reader.readAsDataURL(file);
  });
}

async function ownProgram() {
  const request = {};
  const [file] = get("file").files;
  if (file) request.base64 = await bytesOf(file);
  else request.text = get("text").value;
  if (get("entry").value) request.entry = get("entry").value;
  request.args = get("args").value.split(/\s+/).filter(Boolean).map(Number);
  await open(request);
}

function listen() {
  for (const [id, move] of Object.entries(moves)) get(id).addEventListener("click", () => attempt(move));
  get("open").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(() => open({ example: get("example").value }));
  });
  get("openOwn").addEventListener("click", () => attempt(ownProgram));
  get("position").addEventListener("change", () => attempt(() => go(Number(get("position").value))));
  get("zeros").addEventListener("change", () => showLayers(state, get("layers"), get("zeros").checked));
  get("openAll").addEventListener("click", () => document.querySelectorAll(".layer").forEach((l) => { l.open = true; }));
  get("find").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(() => find(state, get("words").value));
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, textarea, select")) return;
    if (event.key === "/") get("words").focus();
    else if (keys[event.key] && state.look) attempt(moves[keys[event.key]]);
    else return;
    event.preventDefault();
  });
}

async function start() {
  const [machine, examples] = await Promise.all([callJson(`${API}/machine`), callJson(`${API}/examples`)]);
  state.machine = machine;
  get("example").replaceChildren(...examples.map(({ name, title }) => element("option", { value: name }, `${name}: ${title}`)));
  const [key, place] = location.hash.slice(1).split("/");
  if (!key) return;
  show(await callJson(`${API}/programs/${encodeURIComponent(key)}`));
  await go(place === undefined ? state.program.start - 1 : Number(place));
}

listen();
attempt(start);
