// Figures of the machine, filled in where a page has a place for them: <b data-fact="layers">.

import { callJson } from "/common.js";

const { layers, slots, tokens } = await callJson("/xray/api/machine");
const total = (name) => layers.reduce((sum, layer) => sum + layer[name], 0);
const known = { layers: layers.length, heads: total("heads"), neurons: total("neurons"), slots: slots[0].length, tokens };
for (const place of document.querySelectorAll("[data-fact]")) {
  place.textContent = known[place.dataset.fact].toLocaleString("en");
}
