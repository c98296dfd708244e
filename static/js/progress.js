// Keeps the part of the page that says how far something is up to date, until it is done; then shows the whole page.
const PAUSE = 2000;

async function look() {
  const shown = document.querySelector("[data-live]");
  if (!shown) return;
  try {
    const answer = await fetch(location.href, { redirect: "error" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
    if (answer.ok && !fresh) return location.reload();
    for (const part of ["h2", "progress", ".counts"]) {
      const [old, now] = [shown.querySelector(part), fresh?.querySelector(part)];
      if (!old || !now) continue;
      if (part === "progress") old.value = now.value;
      else old.replaceChildren(...now.childNodes);
    }
  } catch {
    // The network is away, or one is signed out: what is shown stays.
  }
  setTimeout(look, PAUSE);
}

document.querySelector("[data-fresh]")?.parentElement.remove();
setTimeout(look, PAUSE);
