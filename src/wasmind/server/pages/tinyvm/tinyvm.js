// The playground of Tiny-VM: an editor, a run to step through, and a trace beside the true one.

import { callJson, element, fromAddress, toAddress } from "/common.js";

const at = (id) => document.getElementById(id);
const REGISTERS = 8;
const PATIENCE = 250; // milliseconds without a key before a program is run
const EXAMPLE = `# 5 factorial, and every factor on its way
    LOAD R0 5
    LOAD R1 1
    LOAD R7 1
L0: MUL R1 R1 R0
    PRINT R0
    SUB R0 R0 R7
    JZ R0 L1
    JMP L0
L1: PRINT R1
    HALT
`;

let ran = null; // what the server made of the program
let step = 0; // steps that are shown as done
let timer = null;
let latest = 0; // runs that were asked for

/** The state behind so many steps. */
function state(count) {
  return count ? ran.steps[count - 1] : { registers: Array(REGISTERS).fill(0), stack: [], printed: null };
}

function showGutter() {
  const notes = new Map((ran?.notes ?? []).map((note) => [note.line, note]));
  const next = ran?.steps[step]?.line;
  const lines = at("text").value.split("\n").length;
  at("gutter").replaceChildren(...Array.from({ length: lines }, (_, index) => {
    const line = index + 1;
    const name = line === next ? "b" : "span";
    return element(name, { class: notes.has(line) && "bad" }, `${line === next ? "▸" : ""}${line}\n`);
  }));
  at("gutter").scrollTop = at("text").scrollTop;
}

function showNotes() {
  at("notes").replaceChildren(...ran.notes.map((note) => element("li", {},
    element("button", { type: "button", class: note.severity, onclick: () => goToLine(note.line) },
      `Line ${note.line}, ${note.severity}: ${note.message}`))));
  const errors = ran.notes.filter((note) => note.severity === "error").length;
  at("verdict").classList.toggle("error", errors > 0);
  at("verdict").textContent = errors
    ? `${errors === 1 ? "One line is" : `${errors} lines are`} wrong.`
    : `${ran.steps.length} steps, ${ran.tokens} tokens as a prompt.${ran.notes.length ? " It may fail." : ""}`;
}

function goToLine(line) {
  const lines = at("text").value.split("\n");
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1);
  at("text").focus();
  at("text").setSelectionRange(start, start + lines[line - 1].length);
}

function showHistory() {
  at("history").replaceChildren(
    element("li", { onclick: () => go(0) }, "start"),
    ...ran.steps.map((it, index) => element("li", { onclick: () => go(index + 1) },
      it.printed === null ? it.instruction : `${it.instruction}  → ${it.printed}`)));
}

/** Shows the state behind so many steps. */
function go(count) {
  step = Math.max(0, Math.min(ran.steps.length, count));
  const [now, before] = [state(step), state(Math.max(0, step - 1))];
  at("values").replaceChildren(...now.registers.map((value, number) => {
    const changed = value !== before.registers[number];
    return element("td", { class: changed && "changed", title: changed && `was ${before.registers[number]}` }, String(value));
  }));
  at("stack").textContent = now.stack.join(" ") || "empty";
  const printed = ran.steps.slice(0, step).map((it) => it.printed).filter((value) => value !== null);
  at("output").textContent = printed.join(" ") || "nothing yet";
  at("where").textContent = described();
  at("at").value = step;
  at("at").setAttribute("aria-valuetext", at("where").textContent);
  at("back").disabled = at("first").disabled = step === 0;
  at("forward").disabled = at("last").disabled = step === ran.steps.length;
  const history = at("history");
  history.querySelector("[aria-current]")?.removeAttribute("aria-current");
  const current = history.children[step];
  current.setAttribute("aria-current", "step");
  history.scrollTop = current.offsetTop - history.offsetTop - history.clientHeight / 2;
  showGutter();
}

function described() {
  if (!ran.steps.length) return "Nothing is executed.";
  const done = step ? `Step ${step} of ${ran.steps.length}: ${state(step).instruction}` : `At the start of ${ran.steps.length} steps`;
  if (step < ran.steps.length) return `${done}. Line ${ran.steps[step].line} is next.`;
  return `${done}. ${ran.stopped ? `It was stopped: ${ran.stopped}.` : "The program has ended."}`;
}

async function runProgram() {
  const mine = ++latest;
  const program = at("text").value;
  try {
    const made = await callJson("/tinyvm/api/run", { program });
    if (mine !== latest) return;
    ran = made;
    toAddress({ program });
    showNotes();
    showHistory();
    at("at").max = ran.steps.length;
    go(0);
  } catch (error) {
    at("verdict").classList.add("error");
    at("verdict").textContent = error.message;
  }
}

function changed() {
  showGutter();
  clearTimeout(timer);
  timer = setTimeout(runProgram, PATIENCE);
}

async function draw(event) {
  event.preventDefault();
  const generator = at("generator").value;
  try {
    const kind = { generator, n: at("size").valueAsNumber };
    const made = await callJson("/tinyvm/api/random", { kind, seed: at("seed").valueAsNumber });
    at("text").value = made.program;
    at("seed").value = at("seed").valueAsNumber + 1;
    await runProgram();
  } catch (error) {
    at("verdict").classList.add("error");
    at("verdict").textContent = error.message;
  }
}

function judge(text, isError = false) {
  at("judgement").textContent = text;
  at("judgement").classList.toggle("error", isError);
}

async function fill(source) {
  try {
    const asked = { program: at("text").value, source, mode: at("mode").value };
    at("claim").value = (await callJson("/tinyvm/api/trace", asked)).trace;
    judge("");
  } catch (error) {
    judge(error.message, true);
  }
}

function showRow(row, number, first) {
  const classes = [!row.same && "differs", number === first && "first"].filter(Boolean).join(" ");
  const place = row.step === null ? "output" : element("button", { type: "button", onclick: () => go(row.step + 1) }, `${row.step + 1}`);
  return element("tr", { class: classes },
    element("td", {}, row.step !== null && number % 2 ? "" : place),
    element("td", {}, row.expected ?? "nothing"),
    element("td", {}, row.found ?? "nothing"),
    element("td", {}, number === first ? "first difference" : row.same ? "" : "differs"));
}

async function compare() {
  try {
    const asked = { program: at("text").value, trace: at("claim").value, mode: at("mode").value };
    const { rows, first } = await callJson("/tinyvm/api/compare", asked);
    const headings = ["Step", "True", "Said", ""];
    at("compared").replaceChildren(element("table", {},
      element("thead", {}, element("tr", {}, ...headings.map((text) => element("th", { scope: "col" }, text)))),
      element("tbody", {}, ...rows.map((row, number) => showRow(row, number, first)))));
    if (first === null) {
      judge("The traces are the same.");
      return;
    }
    const { step: where } = rows[first];
    const wrong = rows.filter((row) => !row.same).length;
    judge(`The first difference is in ${where === null ? "the output" : `step ${where + 1}`}; ${wrong} of ${rows.length} lines differ.`, true);
    if (where !== null) go(where + 1);
    const row = at("compared").querySelector(".first");
    at("compared").scrollTop = row.offsetTop - at("compared").clientHeight / 3;
  } catch (error) {
    judge(error.message, true);
  }
}

at("names").append(...Array.from({ length: REGISTERS }, (_, number) => element("th", { scope: "col" }, `R${number}`)));
at("text").addEventListener("input", changed);
at("text").addEventListener("scroll", () => { at("gutter").scrollTop = at("text").scrollTop; });
at("draw").addEventListener("submit", draw);
at("compare").addEventListener("click", compare);
at("first").addEventListener("click", () => go(0));
at("back").addEventListener("click", () => go(step - 1));
at("forward").addEventListener("click", () => go(step + 1));
at("last").addEventListener("click", () => go(ran.steps.length));
at("at").addEventListener("input", () => go(at("at").valueAsNumber));
addEventListener("hashchange", open);

function open() {
  const given = fromAddress()?.program;
  at("text").value = typeof given === "string" ? given : EXAMPLE;
  return runProgram();
}

await open();
try {
  at("sources").replaceChildren(...(await callJson("/tinyvm/api/sources")).map((source) =>
    element("button", { type: "button", onclick: () => fill(source) }, `Fill in: ${source}`)));
} catch (error) {
  judge(error.message, true);
}
