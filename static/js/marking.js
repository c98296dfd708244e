// Words selected in the article go where a button says: into a new claim, into the open one, into a part of an
// attribution.
const pane = document.querySelector("[data-pane]");
const form = document.querySelector("form[data-mark], form[data-parts], #claim:has(textarea[name=quote])");

/** Where a point of the selection lies in the article. */
function offset(node, at) {
  const piece = node.parentElement.closest("[data-start]");
  return piece && node.nodeType === Node.TEXT_NODE ? Number(piece.dataset.start) + at : -1;
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !pane.contains(selection.anchorNode) || !pane.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  const copy = range.cloneContents();
  copy.querySelectorAll(".spoken").forEach((aside) => aside.remove());
  copy.querySelectorAll("p").forEach((paragraph) => paragraph.after("\n"));
  const words = copy.textContent.trim();
  return words && { words, start: Math.max(0, offset(range.startContainer, range.startOffset)) };
}

/** Puts words into a field of the form, and where they stand into the field that goes with it. */
function fill(name, place, { words, start }) {
  const field = form.elements[name];
  field.value = words;
  form.elements[place].value = start;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

const part = (name) => (found) => fill(name, `${name}Start`, { ...found, words: found.words.replace(/\s+/g, " ") });

/** One more piece, in a line of its own. */
function more(found) {
  const { value } = form.elements.content;
  const first = Number(form.elements.contentStart.value);
  const before = !value || found.start < first;
  const words = found.words.replace(/\s+/g, " ");
  fill("content", "contentStart", {
    words: value ? (before ? `${words}\n${value}` : `${value}\n${words}`) : words,
    start: before ? found.start : first,
  });
}

function deeds() {
  if (form.hasAttribute("data-parts")) {
    return { Source: part("source"), Cue: part("cue"), Content: part("content"), "More content": more };
  }
  const take = (found) => fill("quote", "start", found);
  return form.hasAttribute("data-mark")
    ? { "Make it a claim": (found) => (take(found), form.requestSubmit()) }
    : { "Use these words": take, ...(form.elements.part && { "Take them out": takeOut }) };
}

/** Words of the open claim become a claim of their own; the button says what is wrong when they are none of its words. */
function takeOut({ words }) {
  form.elements.part.value = words;
  document.getElementById("take-out").click();
}

if (pane && form) {
  const bar = document.createElement("div");
  bar.className = "marking";
  bar.hidden = true;
  for (const [label, deed] of Object.entries(deeds())) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button primary small";
    button.textContent = label;
    button.addEventListener("click", () => {
      const found = selected();
      if (!found) return;
      bar.hidden = true;
      deed(found);
    });
    bar.append(button);
  }
  pane.append(bar);

  document.addEventListener("selectionchange", () => {
    const found = selected();
    bar.hidden = !found;
    if (!found) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    const home = pane.getBoundingClientRect();
    bar.style.top = `${box.bottom - home.top + pane.scrollTop + 6}px`;
    bar.style.left = `${Math.max(8, Math.min(box.left - home.left, pane.clientWidth - bar.offsetWidth - 8))}px`;
  });
  // Before the press takes the selection away.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
}
