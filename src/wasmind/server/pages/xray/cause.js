// Why a token is there: the slice of the network behind it, and the instructions that its value came from.

import { element } from "/common.js";
import { number } from "./words.js";

const NEURONS = 40;

export async function showCause(state, box, place) {
  const cause = await state.ask(`cause/${place}`);
  state.say("");
  const { token, step, trail, arrows, neurons, slots } = cause;
  box.replaceChildren(
    element("h3", {}, "Why ", element("code", {}, token.name), ` at position ${token.position}?`),
    element("p", {}, "It was decided at ", state.link(cause.decided), step ? ` by instruction ${step.pc}, ` : "",
      step ? element("code", {}, step.text) : "", `, ahead of `, element("code", {}, cause.second),
      ` by ${number(cause.margin)}.`),
    trail.length ? element("h3", {}, "Where its value came from") : "",
    trail.length ? element("ul", { class: "tree" }, node(state, trail, 0, new Set())) : "",
    element("h3", {}, "Tokens that heads read for it"),
    element("ul", {}, ...arrows.map((arrow) => read(state, arrow))),
    element("details", {}, element("summary", {}, `${neurons.length} neurons`),
      element("p", {}, neurons.slice(0, NEURONS).map(([layer, name, made]) => `${layer}: ${name} = ${number(made)}`).join("; ")
        + (neurons.length > NEURONS ? "; …" : ""))),
    element("p", { class: "soft" }, `Last slots: ${slots.map(([name, value]) => `${name} = ${number(value)}`).join("; ")}`));
  box.hidden = false;
}

function read(state, { layer, name, position, brought, place }) {
  const value = ` brought ${brought.map(number).join(", ")}`;
  return position === null
    ? element("li", {}, element("code", {}, name), ` (layer ${layer})${value}`)
    : element("li", {}, element("code", {}, name), ` (layer ${layer}) ← `, state.link(position), ` ${place};${value}`);
}

/** An instruction and, below it, those that made its operands; one that was shown before is not unfolded again. */
function node(state, trail, index, shown) {
  const { position, text, value, operands } = trail[index];
  const seen = shown.has(index);
  shown.add(index);
  const below = seen ? [] : operands.map((operand) => source(state, trail, operand, shown));
  return element("li", {}, element("code", {}, text), value === null ? "" : ` = ${number(value)} `, " at ", state.link(position),
    seen ? element("span", { class: "soft" }, " (above)") : "", below.length ? element("ul", {}, ...below) : "");
}

function source(state, trail, [head, , place, maker, words], shown) {
  if (maker !== null) {
    const made = node(state, trail, maker, shown);
    made.prepend(element("span", { class: "soft" }, `${head} ← `));
    return made;
  }
  const traced = place >= state.program.start;
  return element("li", {}, element("span", { class: "soft" }, `${head} ← `), state.link(place), ` ${words} `,
    traced ? element("button", { type: "button", class: "link", onclick: () => showCause(state, document.getElementById("cause"), place) }, "go on") : "");
}
