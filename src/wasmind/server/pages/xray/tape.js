// The tape: tokens around the position at hand, and an arrow to each token that its heads read.

import { element } from "/common.js";

const SVG = "http://www.w3.org/2000/svg";
const BEFORE = 40;
const AFTER = 12;
const HEIGHT = 100;
/** Heads that fetch the program; their arrows are drawn quieter. */
const CODE = /^(fetch|control)\./;

let tokens = [];
let shownFor = "";

export async function showTape(state, tape) {
  const start = Math.max(0, state.position - BEFORE);
  const name = `${state.program.key}/${start}`;
  if (name !== shownFor) {
    const count = state.position - start + AFTER + 1;
    tokens = await state.ask(`tokens?start=${start}&count=${count}`);
    shownFor = name;
  }
  const reads = arrows(state.look);
  const buttons = new Map(tokens.map((token) => [token.position, button(state, token, reads)]));
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("aria-hidden", "true");
  tape.replaceChildren(picture, ...buttons.values());
  const here = buttons.get(state.position);
  if (!here) return;
  tape.scrollLeft = here.offsetLeft - tape.clientWidth * 0.7;
  picture.setAttribute("width", tape.scrollWidth);
  draw(picture, buttons, here, reads);
}

/** Place read → names of the heads that read it; heads that share a search are one. */
export function arrows(look) {
  const reads = new Map();
  for (const { heads } of look.layers) {
    for (const head of heads) {
      if (head.position === null) continue;
      if (!reads.has(head.position)) reads.set(head.position, new Set());
      reads.get(head.position).add(head.name.replace(/\[\d+\]$/, ""));
    }
  }
  return reads;
}

function button(state, token, reads) {
  const read = reads.get(token.position);
  const classes = [token.last && "last", token.position < state.program.start && "prefix", read && "read"];
  const heads = read ? `; read by ${[...read].join(", ")}` : "";
  return element("button", {
    type: "button",
    class: classes.filter(Boolean).join(" "),
    "aria-current": token.position === state.position && "true",
    title: `${token.position}: ${token.place}${heads}`,
    onclick: () => state.go(token.position).catch((error) => state.say(error.message)),
  }, token.name);
}

/** Arrows in lanes: the farther a token, the higher its arrow. What stands left of the tape has its arrow go there. */
function draw(picture, buttons, here, reads) {
  const far = [...reads].filter(([place]) => !buttons.has(place));
  const near = [...reads].filter(([place]) => buttons.has(place) && buttons.get(place) !== here);
  const to = middle(here);
  near.sort(([a], [b]) => b - a);
  near.forEach(([place, heads], lane) => {
    arc(picture, middle(buttons.get(place)), to, HEIGHT - 14 * Math.min(lane + 1, 6), heads);
  });
  if (far.length) {
    const heads = new Set(far.flatMap(([, names]) => [...names]));
    arc(picture, buttons.values().next().value.offsetLeft, to, 12, heads, `${far.length} tokens further left: ${[...heads].join(", ")}`, to);
  }
}

const middle = (made) => made.offsetLeft + made.offsetWidth / 2;

/** The label begins at its arrow, or ends where `end` says. */
function arc(picture, from, to, top, heads, text = [...heads].join(", "), end = null) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", `M ${to} ${HEIGHT + 8} L ${to} ${top} L ${from} ${top} L ${from} ${HEIGHT + 8}`);
  if ([...heads].every((head) => CODE.test(head))) path.setAttribute("class", "code");
  const label = document.createElementNS(SVG, "text");
  label.setAttribute("x", end === null ? from + 3 : end - 3);
  label.setAttribute("text-anchor", end === null ? "start" : "end");
  label.setAttribute("y", top - 2);
  label.textContent = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  picture.append(path, label);
}
