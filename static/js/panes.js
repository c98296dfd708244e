// Puts the open claim's words in the middle of their pane, so that both sides show the same claim.
const mark = document.querySelector(".mark.chosen");
const pane = mark?.closest("[data-pane]");
if (pane) {
  const box = mark.getBoundingClientRect();
  const home = pane.getBoundingClientRect();
  const away = box.top - home.top - (pane.clientHeight - box.height) / 2;
  pane.scrollBy({ top: away, behavior: "instant" });
}
