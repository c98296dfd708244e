// A text box takes only plain text from the clipboard; where there is HTML, it arrives as paragraphs.
const blocks = "p,div,h1,h2,h3,h4,h5,h6,li,blockquote,tr,figcaption,section,article,header,footer";

function paragraphs(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("script,style,template,svg,noscript").forEach((element) => element.remove());
  page.querySelectorAll("br").forEach((line) => line.replaceWith("\n\n"));
  page.querySelectorAll(blocks).forEach((block) => (block.before("\n\n"), block.after("\n\n")));
  return page.body.textContent
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}

for (const box of document.querySelectorAll("textarea[data-rich]")) {
  box.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    const text = html && paragraphs(html);
    if (!text) return;
    event.preventDefault();
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
