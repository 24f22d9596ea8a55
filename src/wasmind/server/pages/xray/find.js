// Search by name, and slots that are pinned: what they hold over time.

import { callJson, element } from "/common.js";
import { number } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const WINDOW = 64;
const pins = [];

export async function find(state, words) {
  const { answer, places } = await callJson(`/xray/api/search?q=${encodeURIComponent(words)}`);
  document.getElementById("answer").textContent = answer || (places.length ? "" : "Nothing has such a name.");
  document.getElementById("found").replaceChildren(...places.map((place) => element("li", {},
    place.kind === "slot" ? element("button", { type: "button", onclick: () => pin(state, { ...place, slot: place.index }) }, "pin") : "",
    ` ${place.kind} `, element("code", {}, place.name), element("span", { class: "soft" }, `, layer ${place.layer}`))));
}

export async function pin(state, place) {
  if (!pins.some(({ layer, slot }) => layer === place.layer && slot === place.slot)) pins.push(place);
  await pinned(state);
}

/** Shows the pinned slots around the position at hand. */
export async function pinned(state) {
  const box = document.getElementById("pins");
  if (!pins.length) return;
  const end = Math.min(state.program.length, state.position + 1);
  const start = Math.max(0, end - WINDOW);
  const rows = await Promise.all(pins.map(async (place) => {
    const { values } = await state.ask(`slot?layer=${place.layer}&slot=${place.slot}&start=${start}&count=${end - start}`);
    return row(state, place, start, values);
  }));
  box.replaceChildren(...rows);
}

function row(state, place, start, values) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const now = values.at(-1);
  return element("div", { class: "pinned" },
    element("code", {}, place.name), ` = ${number(now)} `,
    element("span", { class: "soft" }, `layer ${place.layer}; from ${number(low)} to ${number(high)} at positions ${start} to ${start + values.length - 1} `),
    element("button", { type: "button", class: "pin", "aria-label": `unpin ${place.name}`, onclick: () => {
      pins.splice(pins.indexOf(place), 1);
      if (pins.length) pinned(state);
      else document.getElementById("pins").replaceChildren();
    } }, "×"),
    line(state, place, start, values, low, high));
}

/** A line of the values; a click goes to the position under it. */
function line(state, place, start, values, low, high) {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", `0 0 ${WINDOW - 1} 10`);
  picture.setAttribute("preserveAspectRatio", "none");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", `${place.name} over time: ${values.slice(-8).map(number).join(", ")}`);
  const curve = document.createElementNS(SVG, "polyline");
  const points = values.map((value, index) => `${index},${high === low ? 5 : 9.5 - 9 * (value - low) / (high - low)}`);
  curve.setAttribute("points", points.join(" "));
  picture.append(curve);
  picture.addEventListener("click", (event) => {
    const share = event.offsetX / picture.clientWidth;
    state.go(start + Math.min(values.length - 1, Math.round(share * (WINDOW - 1))));
  });
  return picture;
}
