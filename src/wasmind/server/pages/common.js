// What all pages share: the head, elements, calls of the API, and state in the address.

/** The pages, as the head and the start page list them: address, name, what one finds there. A new page is one line. */
export const PAGES = [
  ["/", "wasmind", ""],
  ["/chat/", "Chat", "Ask in words, and see the program that the model wrote and what the machine did."],
  ["/repl/", "REPL", "Type instructions one by one, or paste a module, and see stack, memory and tokens after each."],
  ["/xray/", "X-ray", "Step through the tokens of a program, and see heads, neurons and slots by name."],
  ["/play/", "Play", "Snake and Life in C: the weights compute every tick while you play."],
  ["/tinyvm/", "Tiny-VM", "Write programs of the small register machine, step through them, and compare traces."],
  ["/explorer/", "Article", "How a transformer can be a computer, from zero, with live circuits."],
  ["/slides/", "Slides", "How the feed-forward layers interpret bytecode."],
];

/** A new element: `element("a", {href: "/"}, "Start")`. Properties that begin with "on" are listeners. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A table of rows of cells, texts or nodes, below its headings. */
export function table(headings, rows) {
  return element("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": headings.join(", ") },
    element("table", {},
      element("thead", {}, element("tr", {}, ...headings.map((text) => element("th", { scope: "col" }, text)))),
      element("tbody", {}, ...rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell)))))));
}

function head() {
  const here = location.pathname.replace(/index\.html$/, "");
  const links = PAGES.map(([address, name]) =>
    element("li", {}, element("a", { href: address, "aria-current": address === here && "page" }, name)));
  const main = document.querySelector("main");
  if (main) main.id ||= "main";
  document.body.prepend(
    element("a", { class: "skip", href: "#main" }, "To the content"),
    element("header", { class: "site" }, element("nav", { "aria-label": "Pages" }, element("ul", {}, ...links))));
}

/** What the API said, in its own words, and its status. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Where a server has replicas, a browser's calls go to one of them, which knows its open programs and games. */
const session = localStorage.session ??= Math.random().toString(36).slice(2);

/** The response to a call of the API; asks for the key where the server wants one. Throws Refused. */
export async function call(path, body, options = {}) {
  const headers = { "Content-Type": "application/json", "X-Session-Id": session };
  const key = sessionStorage.getItem("key");
  if (key) headers.Authorization = `Bearer ${key}`;
  const asked = body === undefined ? { method: "GET" } : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(path, { ...asked, headers, ...options });
  if (response.ok) return response;
  if (response.status === 401) {
    const given = prompt("This server wants an API key:");
    if (given) {
      sessionStorage.setItem("key", given);
      return call(path, body, options);
    }
  }
  const said = await response.json().catch(() => null);
  throw new Refused(response.status, said?.error?.message ?? `the server said ${response.status}`);
}

/** The JSON that a call of the API gives. Throws Refused. */
export async function callJson(path, body, options) {
  return (await call(path, body, options)).json();
}

/** The events of a streaming call, parsed, as they come. Throws Refused. */
export async function* callStream(path, body, options) {
  const response = await call(path, body, options);
  let rest = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + piece).split("\n\n");
    rest = events.pop();
    for (const event of events) {
      const data = event.replace(/^data: /, "");
      if (data === "[DONE]") return;
      const said = JSON.parse(data);
      if (said.error) throw new Refused(response.status, said.error.message);
      yield said;
    }
  }
  throw new Refused(response.status, "the answer broke off");
}

/** What the part of the address behind # holds, null where it holds nothing that can be read. */
export function fromAddress() {
  try {
    const text = atob(location.hash.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (c) => c.charCodeAt(0))));
  } catch {
    return null;
  }
}

/** Puts something into the part of the address behind #, so that the address can be shared. */
export function toAddress(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const text = btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""));
  history.replaceState(null, "", `#${text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`);
}

head();
