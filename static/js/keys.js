// J and K go to the next and the previous claim, ? tells the keys. Keys are left alone while somebody types.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
const dialog = document.querySelector("dialog[data-keys]");

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "?") {
    dialog.open ? dialog.close() : dialog.showModal();
    return;
  }
  const key = event.key.toLowerCase();
  if (dialog.open || !/^[jk]$/.test(key)) return;
  const step = document.querySelector(`[data-key=${key}]`);
  const first = key === "j" && !document.querySelector("[data-key]") && document.querySelector(".claim .what");
  (step || first)?.click();
});
