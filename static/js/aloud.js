// After a page has come: what was done is told where screen readers listen, and the focus goes to where the work is. A
// text that is there from the beginning is not read out.
const told = document.querySelector(".notice[role=status]");
const problem = document.querySelector("[role=alert]");
const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
const work = location.hash.startsWith("#m") && document.querySelector("section.open");
const place = problem || work || named;

/** Unless somebody was quicker and has begun to type. */
function go() {
  if (document.activeElement !== document.body) return;
  const able = place.matches("a[href], button, input, select, textarea, summary, [tabindex]");
  if (!able) place.tabIndex = -1;
  place.focus({ preventScroll: place === work });
}

function tell() {
  document.querySelector("[data-aloud]").textContent = told.textContent.trim();
}

// Until the page has loaded, going to its #place takes the focus away again.
addEventListener("load", () => setTimeout(() => (place && go(), told && tell()), 50));
