// Asks before a page is left with words that were not saved.
const forms = [...document.querySelectorAll("form[data-unsaved]")];
const touched = new Set();
let leaving = false;

for (const form of forms) {
  if (document.querySelector("[role=alert]")) touched.add(form);
  form.addEventListener("input", () => touched.add(form));
  form.addEventListener("submit", () => (leaving = true));
}

addEventListener("beforeunload", (event) => {
  if (touched.size > 0 && !leaving) event.preventDefault();
});
addEventListener("pageshow", () => (leaving = false));
