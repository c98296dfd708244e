// The list of a page's keys, made of the controls that have them, so that it is never wrong; and which keys can follow
// the one that was pressed.
const dialog = document.querySelector("dialog.keys");
const list = dialog.querySelector("dl");
const button = document.querySelector(".keys-open");
const on = dialog.querySelector("[data-keys-on]");
const aloud = document.querySelector("[data-aloud]");
const shown = { ArrowLeft: "←", ArrowRight: "→" };

const controls = () => [...document.querySelectorAll("[data-key]")].filter((control) => !control.disabled);
const keys = (control) => control.dataset.key.split(" ");
const part = (key) => (key === "+" ? [key] : key.split("+")).map((piece) => shown[piece] || (piece.length === 1 ? piece.toUpperCase() : piece));

function label(control) {
  const own = control.labels?.[0];
  const text = control.dataset.keyLabel || control.ariaLabel || (own ? own.querySelector("strong") || own : control).textContent;
  return text.replace(/\s+/g, " ").trim();
}

function entry(names, text) {
  const line = document.createElement("div");
  const term = document.createElement("dt");
  for (const key of names.flatMap(part)) {
    const cap = document.createElement("kbd");
    cap.textContent = key;
    term.append(cap, " ");
  }
  const says = document.createElement("dd");
  says.textContent = text;
  line.append(term, says);
  return line;
}

function open() {
  const seen = new Set();
  const first = controls().filter(({ dataset }) => !seen.has(dataset.key) && seen.add(dataset.key));
  const moves = [...document.querySelectorAll("[data-keys-move]")].map((lines) => entry(["j", "k"], label(lines)));
  list.replaceChildren(...moves, ...first.map((control) => entry(keys(control), label(control))));
  on.checked = localStorage.getItem("keys") !== "off";
  dialog.showModal();
}

button.hidden = false;
button.addEventListener("click", open);
on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
dialog.addEventListener("keydown", (event) => {
  if (event.key !== "?") return;
  event.stopPropagation();
  dialog.close();
});

document.addEventListener("keys", ({ detail }) => {
  const next = detail ? controls().filter(({ dataset }) => dataset.key.startsWith(`${detail} `)) : [];
  aloud.textContent = next.map((control) => `${keys(control).at(-1).toUpperCase()} ${label(control)}`).join(" · ");
});
