import { PAGES, callJson, element } from "/common.js";

document.querySelector("#pages").append(...PAGES.slice(1).map(([address, name, text]) =>
  element("article", { class: "card" },
    element("h2", {}, element("a", { href: address }, name)),
    element("p", {}, text))));

const request = document.querySelector("#request");
const show = (model) => {
  const body = JSON.stringify({ model, messages: [{ role: "user", content: "What is 15 + 27?" }] });
  request.textContent = `curl ${location.origin}/v1/chat/completions \\\n  -H 'Content-Type: application/json' \\\n  -d '${body}'`;
};
show("wasmind-tiny");
callJson("/v1/models").then((models) => show(models.data[0].id), () => {});
