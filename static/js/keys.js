// Keys press the controls that name them: data-key="j", "v 4" (one after the other), "Ctrl+Enter". Those within
// data-keys-here take them only while the focus is in there. Keys are left alone while somebody types, and can be turned
// off; those with Ctrl always work.
const fields = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";
const dialog = document.querySelector("dialog.keys");
let begun = "";
let leaving = false;

/** The key as data-key writes it; of other alphabets the letter that stands in its place. */
function name({ key, code, shiftKey, ctrlKey, metaKey }) {
  const letter = key.length === 1 && key > "~" && code.startsWith("Key") ? code[3] : key;
  const plain = letter.length === 1 ? letter.toLowerCase() : (shiftKey ? "Shift+" : "") + letter;
  return (ctrlKey || metaKey ? "Ctrl+" : "") + plain;
}

function controls(target) {
  const here = target.closest("[data-keys-here]");
  const all = [...document.querySelectorAll("[data-key]")].filter((control) => {
    const home = control.closest("[data-keys-here]");
    return !control.disabled && !control.closest("dialog") && (!home || home === here);
  });
  return [...all.filter((control) => here?.contains(control)), ...all];
}

function press(control) {
  for (let box = control.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  const first = control.matches("summary") && control.parentElement.querySelector("button, input, select, textarea");
  (first || control).focus();
  if (control.matches("a, button, [type=radio], [type=checkbox]")) control.click();
}

/** Out of a field, to where keys are keys. */
function leave(field) {
  const home = field.closest("section.open") || document.querySelector("main");
  if (!home.hasAttribute("tabindex")) home.tabIndex = -1;
  home.focus({ preventScroll: true });
}

/** Ctrl+Enter in a form that has no key for it sends that form. */
function ownForm(key, target, control) {
  const form = key === "Ctrl+Enter" && target.form;
  return form && form !== control?.form ? form : null;
}

addEventListener("keydown", (event) => {
  const { target } = event;
  const key = name(event);
  const chord = key.startsWith("Ctrl+");
  if (event.isComposing || event.altKey || dialog?.open || leaving) return;
  if (key === "Escape" && target.matches(fields)) return leave(target);
  if (!chord && (localStorage.getItem("keys") === "off" || target.closest(fields))) return;
  const all = controls(target);
  const wanted = begun ? `${begun} ${key}` : key;
  const control = all.find((each) => each.dataset.key === wanted);
  const more = all.some((each) => each.dataset.key.startsWith(`${wanted} `));
  const form = ownForm(key, target, control);
  begun = more ? wanted : "";
  if (form || control || more) {
    event.preventDefault();
    if (event.repeat && !key.includes("Arrow")) return;
    form ? form.requestSubmit() : control && press(control);
  }
  document.dispatchEvent(new CustomEvent("keys", { detail: begun }));
});

addEventListener("submit", (event) => (leaving = event.target.method !== "dialog"));
addEventListener("pageshow", () => (leaving = false));
