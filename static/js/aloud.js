// After a page has come: what was done is told where screen readers listen, and the focus goes to where the work is. A
// text that is there from the beginning is not read out.
const told = document.querySelector(".notice[role=status]");
const problem = document.querySelector("[role=alert]");
const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
const work = location.hash.startsWith("#m") && document.querySelector(".open");
const place = problem || work || named;

if (place) {
  const able = place.matches("a[href], button, input, select, textarea, summary, [tabindex]");
  if (!able) place.tabIndex = -1;
  place.focus({ preventScroll: place === work });
}
if (told) setTimeout(() => (document.querySelector("[data-aloud]").textContent = told.textContent.trim()), 200);
