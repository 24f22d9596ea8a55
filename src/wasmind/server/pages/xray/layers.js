// The layers at the position at hand: heads with where they attended, neurons that fired, slots by name.

import { callJson, element } from "/common.js";
import { pin } from "./find.js";
import { number } from "./words.js";

const opened = new Set([0]);
const MOST = 4;

export function showLayers(state, place, zeros) {
  const { look, machine } = state;
  const rows = look.layers.map((layer, index) => fold(`${index}`, `Layer ${index}: ${machine.layers[index].role}`,
    `${layer.heads.length} heads, ${layer.neurons.length} of ${layer.neurons.length + layer.silent} neurons fired`,
    () => parts(state, layer, index, zeros)));
  rows.push(fold(`${rows.length}`, "Behind the last layer", "what the logits are made of",
    () => [slots(state, look.last, rows.length - 1, zeros)]));
  place.replaceChildren(...rows);
}

/** What a layer holds is made when it is opened: most layers stay shut while one steps. */
function fold(name, title, note, content) {
  const index = Number(name);
  const body = element("div", { class: "parts" });
  const made = element("details", { class: "layer", open: opened.has(index), ontoggle: () => {
    if (made.open) opened.add(index);
    else opened.delete(index);
    fill();
  } }, element("summary", {}, element("strong", {}, title), " ", element("span", { class: "soft" }, note)), body);
  function fill() {
    if (made.open && !body.childElementCount) body.replaceChildren(...content());
  }
  fill();
  return made;
}

function parts(state, layer, index, zeros) {
  return [
    element("p", { class: "soft" }, meaning(state.machine, index)),
    layer.heads.length ? table("Heads", ["head", "asks for", "reads", "key", "brings"], layer.heads.map((h) => head(state, h, index))) : "",
    table("Neurons that fired", ["neuron", "gate", "value", "adds"], layer.neurons.map((n) => neuron(state, n, index))),
    slots(state, layer.slots, index, zeros),
  ];
}

/** What the areas in a layer's role are about. */
function meaning({ areas, layers }, index) {
  const named = new Set(layers[index].role.split(/, | → /));
  return [...named].filter((area) => areas[area]).map((area) => `${area}: ${areas[area]}.`).join(" ");
}

function table(title, columns, rows) {
  return element("div", {}, element("h3", {}, title), element("div", { class: "scroll" },
    element("table", {}, element("tr", {}, ...columns.map((c) => element("th", { scope: "col" }, c))), ...rows)));
}

const cell = (...children) => element("td", {}, ...children);
const figure = (value) => element("td", { class: "number" }, value === null ? "" : [value].flat().map(number).join(", "));

function head(state, { name, kind, position, query, key, brought, writes }, layer) {
  const where = kind === "sum" ? "all tokens so far" : kind === "cross" ? "the outside's store" : state.link(position);
  return element("tr", {}, cell(detail(name, layer)), figure(query), cell(where), figure(key),
    cell(brought.map(number).join(", "), writes.length ? added(writes) : ""));
}

function neuron(state, { name, gate, value, writes }, layer) {
  return element("tr", {}, cell(detail(name, layer)), figure(gate), figure(value), cell(added(writes)));
}

/** What something adds to slots; of many the first. */
function added(writes) {
  const shown = writes.slice(0, MOST).map(([slot, amount]) => `${slot} ${amount > 0 ? "+" : "−"}${number(Math.abs(amount))}`);
  const more = writes.length > MOST ? `; and ${writes.length - MOST} more` : "";
  return element("span", { class: "soft" }, ` → ${shown.join("; ")}${more}`);
}

/** A name that shows its weights when asked. */
function detail(name, layer) {
  const made = element("button", { type: "button", class: "link", "aria-expanded": "false", onclick: async () => {
    if (made.nextSibling) return made.nextSibling.remove();
    const [part] = await callJson(`/xray/api/part?layer=${layer}&name=${encodeURIComponent(name)}`);
    made.after(element("dl", {}, ...Object.entries(part.rows).flatMap(([what, row]) => [
      element("dt", {}, what), element("dd", {}, element("code", {}, row))])));
  } }, name);
  return made;
}

function slots(state, held, layer, zeros) {
  const names = state.machine.slots[layer];
  const shown = held.filter(([, value]) => zeros || value !== 0).map(([slot, value, growing]) => element("button", {
    type: "button",
    class: growing ? "growing" : "",
    title: `slot ${slot}${growing ? ", the sum lacks parts" : ""}; pin it`,
    onclick: () => pin(state, { layer, slot, name: names[slot] }),
  }, `${names[slot]} `, element("b", {}, number(value))));
  return element("div", {}, element("h3", {}, "Slots"), element("div", { class: "slots" }, ...shown));
}
