// J and K move the focus down and up the lines of a list; the first J goes to the first line.
const list = document.querySelector("[data-keys-move]");

addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
  const step = { j: 1, k: -1 }[key.toLowerCase()];
  const typing = target.closest("input:not([type=checkbox]), textarea, select");
  if (!list || !step || ctrlKey || metaKey || altKey || typing || localStorage.getItem("keys") === "off") return;
  const lines = [...list.querySelectorAll(list.dataset.keysMove)];
  const at = lines.findIndex((line) => line.parentElement.contains(target));
  lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus();
});
