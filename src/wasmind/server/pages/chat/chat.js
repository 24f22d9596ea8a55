// A conversation. What was said goes to the server with each question; the server finds the machine's state by it.

import { callJson, callStream, element, table } from "/common.js";

const EXAMPLES = ["What is 15 + 27?", "What is 123456 times 789?", "Is 91 a prime number?", "Start at 100.", "Add 17."];

const [log, form, question, send, stop, reset, state] =
  ["log", "form", "question", "send", "stop", "reset", "state"].map((id) => document.getElementById(id));
let said = [];
let stopping = null;
let model = null;

function show(text) {
  state.textContent = text;
}

/** An answer on the page: its text, and a drawer with what happened inside the model. */
function answer() {
  const text = element("div", { class: "said" });
  const summary = element("summary", {}, "");
  const inside = element("div", {});
  const drawer = element("details", { hidden: true }, summary, inside);
  const steps = [];
  log.append(element("div", { class: "answer" }, text, drawer));
  return {
    add(piece, made) {
      text.append(piece);
      if (!made.length) return;
      steps.push(...made);
      const outputs = steps.flatMap((step) => step.outputs);
      const tokens = steps.reduce((sum, step) => sum + step.tokens, 0);
      drawer.hidden = false;
      summary.textContent = `${steps.length} instructions, ${tokens.toLocaleString("en")} machine tokens, ` +
        (outputs.length ? `output ${outputs.slice(0, 8).join(", ")}${outputs.length > 8 ? " …" : ""}` : "no output");
      inside.replaceChildren(table(
        ["instruction", "top of the stack", "output", "machine tokens"],
        steps.map((step) => [
          element("code", {}, step.instruction),
          step.top ?? "",
          step.trap ? element("span", { class: "error" }, `trap: ${step.trap}`)
            : step.outputs.join(" ") + (step.wrapped ? " (past 32 bits: modulo 2³²)" : ""),
          step.tokens.toLocaleString("en"),
        ])));
    },
    get text() {
      return text.textContent;
    },
  };
}

async function ask(text) {
  const messages = [...said, { role: "user", content: text }];
  log.append(element("div", { class: "said user" }, text));
  const made = answer();
  stopping = new AbortController();
  [send.disabled, stop.disabled] = [true, false];
  log.setAttribute("aria-busy", "true");
  show("");
  try {
    model ??= (await callJson("/v1/models")).data[0].id;
    let finish = null;
    const body = { model, messages, stream: true };
    for await (const event of callStream("/v1/chat/completions", body, { signal: stopping.signal })) {
      for (const choice of event.choices) {
        made.add(choice.delta.content ?? "", choice.wasmind.steps);
        finish = choice.finish_reason;
      }
      log.lastElementChild.scrollIntoView({ block: "nearest" });
    }
    said = [...messages, { role: "assistant", content: made.text }];
    show(finish === "length" ? "The answer came to no end and was cut off." : "");
  } catch (error) {
    question.value ||= text;
    show(error.name === "AbortError" ? "Stopped; the question is forgotten." : error.message);
    log.lastElementChild.previousElementSibling.remove();
    log.lastElementChild.remove();
  } finally {
    stopping = null;
    [send.disabled, stop.disabled] = [false, true];
    log.removeAttribute("aria-busy");
    question.focus();
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = question.value;
  if (stopping || !text.trim()) return;
  question.value = "";
  ask(text);
});
question.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
stop.addEventListener("click", () => stopping?.abort());
reset.addEventListener("click", () => {
  stopping?.abort();
  said = [];
  log.replaceChildren();
  show("A new conversation.");
  question.focus();
});
document.getElementById("examples").append(...EXAMPLES.map((text) =>
  element("button", { type: "button", onclick: () => !stopping && ask(text) }, text)));
