// The program is all the state there is: undo is a shorter program, and the address holds it.
// Two kinds: instructions that are typed one by one, and a module, whose trace one walks through.

import { Refused, callJson, element, fromAddress, table, toAddress } from "/common.js";

const EXAMPLES = {
  "Add": { lines: ["i32.const 250", "i32.const 10", "i32.add", "output"] },
  "Count down": {
    lines: ["i32.const 3", "local.set 0", "loop", "local.get 0", "output", "local.get 0", "i32.const 1", "i32.sub",
      "local.tee 0", "br_if 0", "end"],
  },
  "Memory": { lines: ["i32.const 16", "i32.const 0x12345678", "i32.store 4", "i32.const 20", "i32.load8_u 0"] },
  "A file": { lines: ["i32.const 0", "fd_open", "i32.const 0", "fd_read"], files: ["Hello"] },
  "A module": {
    module: `(module
  (func (export "gcd") (param i32 i32) (result i32)
    (local $rest i32)
    (loop $again (result i32)
      (if (i32.eqz (local.get 1)) (then (return (local.get 0))))
      (local.set $rest (i32.rem_s (local.get 0) (local.get 1)))
      (local.set 0 (local.get 1))
      (local.set 1 (local.get $rest))
      (br $again))))`,
    numbers: "48 18",
  },
};

const ids = ["form", "line", "undo", "reset", "share", "state", "steps", "machine", "arguments", "numbers", "given", "files"];
const [form, line, undo, reset, share, state, steps, machine, args, numbers, given, files] =
  ids.map((id) => document.getElementById(id));

const EMPTY = { lines: [], files: [], module: null, numbers: "", at: null };
let program = { ...EMPTY };
let asked = 0;

/** What the address holds, as far as it is a program. */
function readAddress() {
  const found = fromAddress() ?? {};
  const texts = (list) => Array.isArray(list) ? list.filter((text) => typeof text === "string") : [];
  return {
    lines: texts(found.lines),
    files: texts(found.files),
    module: typeof found.module === "string" ? found.module : null,
    numbers: typeof found.numbers === "string" ? found.numbers : "",
    at: Number.isInteger(found.at) ? found.at : null,
  };
}

function show(text, wrong = false) {
  state.textContent = text;
  state.classList.toggle("error", wrong);
}

/** Another program, or another place in it: asks the server and shows what it says. */
async function go(change) {
  const before = program;
  program = { ...program, ...change };
  const turn = ++asked;
  show("…");
  try {
    const draw = await (program.module === null ? typed() : module());
    if (turn !== asked) return; // there is a newer one
    show("");
    draw();
  } catch (error) {
    if (turn !== asked) return;
    program = before;
    show(error instanceof Refused ? error.message : `The server cannot be reached: ${error.message}`, true);
  }
  toAddress(Object.fromEntries(Object.entries(program).filter(([key, value]) => value?.length || key === "at" && value !== null)));
  args.hidden = program.module === null;
  undo.disabled = program.module === null && !program.lines.length;
}

const encoded = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const named = () => Object.fromEntries(program.files.map((text, k) => [`file ${k}`, encoded(text)]));
const decoded = (data) => new TextDecoder().decode(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)));

// --- instructions one by one -----------------------------------------------------------------------------------------

async function typed() {
  const { lines, at } = program;
  const end = at === null ? lines.length : Math.min(at + 1, lines.length);
  const ask = (instructions) => callJson("/v1/repl", { instructions, files: named() });
  const [whole, here] = await Promise.all([ask(lines), end < lines.length ? ask(lines.slice(0, end)) : null]);
  const shown = here ?? whole;
  const refused = whole.steps.length < lines.length;
  return () => {
    if (refused) {
      program.lines = lines.slice(0, whole.steps.length);
      show(whole.error, true);
    }
    list(whole.steps.map((step) => [step.instruction, step.trap ? `trap: ${step.trap}` : step.outputs.join(" ")]),
      Math.min(end, whole.steps.length) - 1);
    const last = shown.steps.at(-1);
    const pairs = (variables) => table(["number", "value"], Object.entries(variables));
    panels([
      ["Stack, the top first", shown.stack.length ? table(["place", "value"], shown.stack.map((value, k) => [k, value]).reverse()) : "empty"],
      ["Tokens of the last instruction", last ? tokens(last) : "none"],
      ["Outputs", shown.steps.flatMap((step) => step.outputs).join(" ") || "none"],
      ["Locals", Object.keys(shown.locals).length ? pairs(shown.locals) : "all zero"],
      ["Globals", Object.keys(shown.globals).length ? pairs(shown.globals) : "all zero"],
      [`Memory, ${shown.pages} page${shown.pages === 1 ? "" : "s"}`, memory(shown.memory)],
      ["Files", Object.keys(shown.files).length
        ? table(["file", "contents"], Object.entries(shown.files).map(([name, data]) => [name, element("code", {}, decoded(data))]))
        : "none"],
    ]);
  };
}

function tokens(step) {
  const more = step.made - step.tokens.length;
  return element("pre", {}, step.tokens.join("  ") + (more ? `  … ${more.toLocaleString("en")} more` : ""));
}

// --- a module --------------------------------------------------------------------------------------------------------

async function module() {
  const at = program.at ?? 0;
  const words = program.numbers.split(/[\s,]+/).filter(Boolean);
  const ran = await callJson("/v1/execute", {
    module: program.module,
    arguments: words.map((word) => (Number.isNaN(Number(word)) ? word : Number(word))),
    files: named(),
    trace: true,
    state_after: at,
  });
  const here = Math.min(at, ran.trace.length - 1);
  return () => {
    list(ran.trace.map((text) => [text.trim(), ""]), here);
    const end = ran.trap ? `trap: ${ran.trap}` : ran.results.length ? `returned ${ran.results.join(" ")}` : "ended";
    show(`${ran.instructions.toLocaleString("en")} instructions, ${ran.tokens.toLocaleString("en")} tokens; ${end}`);
    const slots = Object.entries(ran.state?.slots ?? {});
    panels([
      [`Behind instruction ${here + 1} of ${ran.instructions.toLocaleString("en")}`, element("div", { class: "row" },
        element("button", { type: "button", onclick: () => go({ at: here - 1 }), disabled: here === 0 }, "Back"),
        element("button", { type: "button", onclick: () => go({ at: here + 1 }), disabled: here + 1 >= ran.trace.length }, "Forward"))],
      ["Slots of the frame: locals, then the stack", slots.length ? table(["slot", "value"], slots) : "none"],
      ["Outputs so far", ran.state?.outputs.join(" ") || "none"],
      ["Memory written", memory(ran.state?.memory ?? [])],
      ["Outputs of the whole run", ran.outputs.join(" ") || "none"],
      ...(ran.stdout ? [["Standard output", element("pre", {}, ran.stdout)]] : []),
    ]);
  };
}

// --- on the page -----------------------------------------------------------------------------------------------------

function list(rows, current) {
  steps.replaceChildren(...rows.map(([text, out], k) => element("li", {},
    element("button", { type: "button", "aria-current": k === current && "step", onclick: () => go({ at: k }) },
      element("span", {}, text), element("span", { class: out.startsWith("trap") ? "error" : "out" }, out)))));
  steps.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

function panels(parts) {
  machine.replaceChildren(...parts.flatMap(([title, body]) => [
    element("h3", {}, title),
    body instanceof Node ? body : element("p", { class: body === "none" || body === "empty" || body === "all zero" ? "soft" : "mono" }, body),
  ]));
}

function memory(rows) {
  return rows.length ? table(["address", "bytes"], rows.map((row) => [row.address, element("code", {}, row.bytes)])) : "none";
}

function showFiles() {
  files.open ||= program.files.length > 0;
  given.replaceChildren(...program.files.map((text, k) => {
    const area = element("textarea", { rows: 2, onchange: () => go({ files: program.files.with(k, area.value) }) });
    area.value = text;
    return element("label", {}, `File ${k}`, area);
  }));
}

function begin(next) {
  program = { ...EMPTY, ...next };
  line.value = program.module ?? "";
  line.rows = program.module === null ? 1 : 12;
  numbers.value = program.numbers;
  showFiles();
  go({});
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = line.value.trim();
  if (text.startsWith("(")) {
    line.rows = 12;
    go({ module: text, lines: [], at: 0, numbers: numbers.value });
  } else if (text) {
    const typedNow = text.split(/[\n;]/).map((part) => part.trim()).filter(Boolean);
    const kept = program.at === null ? program.lines : program.lines.slice(0, program.at + 1);
    line.value = "";
    line.rows = 1;
    go({ module: null, lines: [...kept, ...typedNow], at: null });
  }
});
line.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || line.value.trimStart().startsWith("(")) return;
  event.preventDefault();
  form.requestSubmit();
});
undo.addEventListener("click", () => {
  if (program.module === null) go({ lines: program.lines.slice(0, -1), at: null });
  else go({ at: Math.max(0, (program.at ?? 0) - 1) });
});
reset.addEventListener("click", () => begin(EMPTY));
share.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    show("The address is in the clipboard; it holds the whole program.");
  } catch {
    show("The address of this page holds the whole program: copy it.");
  }
});
numbers.addEventListener("change", () => go({ numbers: numbers.value, at: 0 }));
document.getElementById("add-file").addEventListener("click", () => {
  program = { ...program, files: [...program.files, ""] };
  showFiles();
  given.querySelector("label:last-child textarea").focus();
});
document.getElementById("examples").append(...Object.entries(EXAMPLES).map(([name, example]) =>
  element("button", { type: "button", onclick: () => begin(example) }, name)));
window.addEventListener("hashchange", () => begin(readAddress()));
begin(readAddress());
