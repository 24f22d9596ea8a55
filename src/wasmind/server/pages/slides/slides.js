// Slides by keyboard, by buttons, and by the address: #3 is the third.

const slides = [...document.querySelectorAll(".slide")];
const place = document.getElementById("place");
const buttons = { back: document.getElementById("back"), forward: document.getElementById("forward") };
let here = 0;

function show(index) {
  here = Math.max(0, Math.min(slides.length - 1, index));
  slides.forEach((slide, number) => slide.classList.toggle("shown", number === here));
  place.textContent = `${here + 1} of ${slides.length}`;
  buttons.back.disabled = here === 0;
  buttons.forward.disabled = here === slides.length - 1;
  history.replaceState(null, "", `#${here + 1}`);
}

const fromAddress = () => show((Number.parseInt(location.hash.slice(1), 10) || 1) - 1);
const keys = {
  ArrowRight: () => show(here + 1), PageDown: () => show(here + 1), " ": () => show(here + 1),
  ArrowLeft: () => show(here - 1), PageUp: () => show(here - 1),
  Home: () => show(0), End: () => show(slides.length - 1),
};

document.addEventListener("keydown", (event) => {
  const onControl = event.key === " " && event.target.matches("a, button");
  if (!keys[event.key] || onControl || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  keys[event.key]();
});
buttons.back.addEventListener("click", keys.ArrowLeft);
buttons.forward.addEventListener("click", keys.ArrowRight);
addEventListener("hashchange", fromAddress);
fromAddress();
