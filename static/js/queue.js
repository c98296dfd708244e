// An article pasted anywhere on the queue but into a field is brought in.
const box = document.querySelector("textarea[data-rich]");
const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select");
let pasting = false;

addEventListener("keydown", (event) => {
  const pastes = event.key.toLowerCase() === "v" && (event.ctrlKey || event.metaKey);
  if (pastes && box && !typing(event.target)) {
    pasting = true;
    box.focus();
  }
});

box?.addEventListener("input", () => pasting && box.form.requestSubmit());
