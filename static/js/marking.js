// Words selected in the article become a new claim, or the words of the open one, at the press of a button.
const pane = document.querySelector("[data-pane]");
const form = document.querySelector("form[data-mark]") || document.querySelector("#claim:has(textarea[name=quote])");

/** Where a point of the selection lies in the article. */
function offset(node, at) {
  const piece = node.parentElement.closest("[data-start]");
  return piece && node.nodeType === Node.TEXT_NODE ? Number(piece.dataset.start) + at : -1;
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !pane.contains(selection.anchorNode) || !pane.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  const words = selection.toString().trim();
  return words && { words, start: Math.max(0, offset(range.startContainer, range.startOffset)) };
}

if (pane && form) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button primary small marking";
  button.textContent = form.hasAttribute("data-mark") ? "Make it a claim" : "Use these words";
  button.hidden = true;
  pane.append(button);

  document.addEventListener("selectionchange", () => {
    const found = selected();
    button.hidden = !found;
    if (!found) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    const home = pane.getBoundingClientRect();
    button.style.top = `${box.bottom - home.top + pane.scrollTop + 6}px`;
    button.style.left = `${Math.max(8, box.left - home.left)}px`;
  });
  // Before the press takes the selection away.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const found = selected();
    if (!found) return;
    form.elements.quote.value = found.words;
    form.elements.start.value = found.start;
    if (form.hasAttribute("data-mark")) {
      form.requestSubmit();
    } else {
      button.hidden = true;
      form.elements.quote.dispatchEvent(new Event("input", { bubbles: true }));
      form.elements.quote.focus();
    }
  });
}
