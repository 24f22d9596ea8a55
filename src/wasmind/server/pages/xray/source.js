// The source: the text with the line at hand marked, and its variables. Only programs with debug information have one.

import { element, table } from "/common.js";

const get = (id) => document.getElementById(id);

let shownFile = null;

/** Makes room for the source of a program, or says why there is none. */
export function prepareSource({ files, note }) {
  shownFile = null;
  get("noSource").textContent = note;
  get("noSource").hidden = !note;
  for (const part of document.querySelectorAll(".ofSource")) part.hidden = !files.length;
}

/** The line at hand; where the code at hand has none, the text stays as it was. */
export function showSource(state) {
  const here = state.look.source;
  if (!here) return;
  get("backLine").disabled = here.before === null;
  get("forwardLine").disabled = here.after === null;
  const file = state.program.files.find(({ number }) => number === here.file);
  if (file && file !== shownFile) fill(state, file);
  get("where").textContent = file
    ? `Line ${here.line} of ${file.name}${here.function ? `, in ${here.function}` : ""}.`
    : "The code at hand comes from no line.";
  mark(file ? here.line : null);
  get("variables").replaceChildren(here.variables.length ? variables(state, here.variables) : "");
}

function fill(state, file) {
  shownFile = file;
  get("noText").hidden = file.text !== null;
  const runs = new Set(file.lines);
  const lines = (file.text ?? "").replace(/\n$/, "").split("\n");
  get("lines").replaceChildren(...(file.text === null ? [] : lines.map((text, index) => {
    const number = runs.has(index + 1) ? runsAt(state, file, index + 1) : element("span", {}, `${index + 1}`);
    return element("li", {}, number, element("code", {}, text || " "));
  })));
}

/** The number of a line that runs: it leads to where it begins next. */
function runsAt(state, file, line) {
  return element("button", { type: "button", class: "link", title: `To where line ${line} runs next`,
    onclick: () => state.attempt(async () => {
      const { position } = await state.ask(`line?file=${file.number}&line=${line}&position=${state.position}`);
      if (position !== null) await state.go(position);
    }) }, `${line}`);
}

function mark(line) {
  const list = get("lines");
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  const current = line === null ? null : list.children[line - 1];
  if (!current) return;
  current.setAttribute("aria-current", "step");
  list.scrollTop = current.offsetTop - list.offsetTop - list.clientHeight / 3;
}

function variables(state, told) {
  return table(["variable", "type", "value", "written at"], told.map(({ name, type, scope, value, written, missing }) => [
    element("span", {}, element("code", {}, name), scope === "local" ? "" : element("span", { class: "soft" }, ` ${scope}`)),
    element("span", { class: "soft" }, type),
    missing ? element("em", { class: "soft" }, missing) : element("code", {}, value),
    missing ? "" : written === null ? "the start" : state.link(written),
  ]));
}
