// The widgets of the article: what is typed goes to the server, and what its weights computed is shown.

import { callJson, element } from "/common.js";

const API = "/explorer/api";
const SVG = "http://www.w3.org/2000/svg";
const number = (value) => value.toLocaleString("en");
const mark = (found) => (found ? "found" : "");

/** Each takes the form's values and gives what is to be shown. */
const WIDGETS = {
  async keys(values) {
    const { keys, scores, found, answer } = await get("keys", values);
    return [table(["position", "key", "score 2qk − k²"],
      keys.map((key, place) => [place === found, place, key, number(scores[place])])),
    said("The head reads position ", found, ", and the next token is ", element("code", {}, answer), ".")];
  },

  async memory(values) {
    const { tokens, answer, found, query, key } = await get("memory", values);
    const match = query === key ? `read position ${found}` : `found no key ${number(query)}; the nearest was ${number(key)}`;
    return [element("ol", { class: "tokens" }, ...tokens.map((token, place) => element("li", { class: mark(place === found) }, token)),
      element("li", {}, element("strong", {}, answer))),
    said("The answer is ", element("code", {}, answer), `. The head ${match}.`)];
  },

  async product(values) {
    const { answer, neurons } = await get("product", values);
    return [table(["neuron", "gate", "value", "max(0, gate) · value"], neurons.map(({ name, gate, value }) =>
      [gate > 0, name, number(gate), number(value), number(Math.max(0, gate) * value)])),
    said("The next token is ", element("code", {}, String(answer)), ".")];
  },

  async parity(values) {
    const { bits, sums, answer } = await get("parity", values);
    return [table(["bit", "sum so far"], bits.map((bit, place) => [bit === "1", bit, number(sums[place])])),
      said("The number of ones is ", element("strong", {}, answer), ".")];
  },

  async digits(values) {
    const { instruction, value, digits } = await get("digits", values);
    const parts = digits.flatMap((digit) => digit.logits === undefined
      ? [said("The next token is ", element("strong", {}, digit.name), ".")]
      : [said("Token ", element("code", {}, digit.name), ` adds ${number(digit.t)}`, digit.place ? ` · 256^${digit.place}` : "",
        digit === digits[0] ? "" : `, and ${number(128 * 256 ** digit.place)}`, ":"), parabola(digit)]);
    return [said("Instruction ", element("code", {}, instruction), value === null ? "" : ` = ${number(value)}.`), ...parts];
  },

  async branches(values) {
    const rows = await get("branches", values);
    return [element("p", {}, `${rows.length} tokens.`), table(["token", "the sum", "at hand next", "program counter"],
      rows.map(({ token, counter, instruction, pc }) => [/jump|call|return/.test(token), token, number(counter), instruction, number(pc)]))];
  },

  async bridge({ instructions }) {
    const lines = instructions.split("\n").map((line) => line.trim()).filter(Boolean);
    const program = lines.map((line) => line.split(/\s+/)).map(([op, operand]) => (operand === undefined ? [op] : [op, Number(operand)]));
    const steps = await callJson(`${API}/bridge`, { instructions: program });
    return [table(["instruction", "told", "top of the stack", "bits", "height", "flags"], steps.map(shown))];
  },
};

function shown({ text, answer, readout }) {
  const bits = Array.from({ length: 32 }, (_, k) => readout[`bit ${31 - k}`]).join("");
  const flags = ["negative", "zero", "trap", "your turn"].filter((name) => readout[name]).join(", ");
  const top = readout.height > 0 ? number(Number.parseInt(bits, 2) | 0) : "";
  return [false, text, answer, top, bits.replace(/^0+(?=.{8})/, "…"), readout.height, flags];
}

const get = (path, values) => callJson(`${API}/${path}?${new URLSearchParams(values)}`);
const said = (...parts) => element("p", {}, ...parts);

/** Rows are [marked, cells …]. */
function table(columns, rows) {
  return element("table", {}, element("tr", {}, ...columns.map((name) => element("th", { scope: "col" }, name))),
    ...rows.map(([found, ...cells]) => element("tr", { class: mark(found) }, ...cells.map((cell) => element("td", {}, String(cell))))));
}

/** The logits of 256 bytes as a curve, and a line at the greatest. */
function parabola({ logits, t }) {
  const low = Math.min(...logits);
  const high = Math.max(...logits);
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "-2 -4 259 108");
  picture.setAttribute("preserveAspectRatio", "none");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", `logits of the bytes from -128 to 127; the greatest is at ${t}`);
  const curve = document.createElementNS(SVG, "path");
  curve.setAttribute("d", `M ${logits.map((logit, x) => `${x} ${100 - 100 * (logit - low) / (high - low || 1)}`).join(" L ")}`);
  const peak = document.createElementNS(SVG, "line");
  for (const [name, value] of Object.entries({ x1: t + 128, x2: t + 128, y1: -4, y2: 104 })) peak.setAttribute(name, value);
  picture.append(curve, peak);
  return picture;
}

function start(figure) {
  const form = figure.querySelector("form");
  const output = figure.querySelector("output");
  for (const op of figure.dataset.ops?.split(" ") ?? []) form.op.append(element("option", {}, op));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const parts = await WIDGETS[figure.dataset.widget](Object.fromEntries(new FormData(form)));
      output.replaceChildren(...parts);
    } catch (error) {
      output.replaceChildren(element("p", { class: "error" }, error.message));
    }
  });
  new IntersectionObserver((seen, observer) => {
    if (!seen.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    if (!output.childElementCount) form.requestSubmit();
  }).observe(figure);
}

document.querySelectorAll("figure[data-widget]").forEach(start);
