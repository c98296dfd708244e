// X ticks the line that has the focus; an article pasted anywhere but into a field is brought in.
const box = document.querySelector("textarea[data-rich]");
const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select");
let pasting = false;

addEventListener("keydown", (event) => {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === "x" && !command && !event.altKey && !typing(event.target)) {
    event.target.closest(".line")?.querySelector("input")?.click();
  }
  if (key === "v" && command && box && !typing(event.target)) {
    pasting = true;
    box.focus();
  }
});

box?.addEventListener("input", () => pasting && box.form.requestSubmit());
