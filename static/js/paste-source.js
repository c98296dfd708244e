// A web address that is pasted outside of any field becomes the address of a new source, and words pasted after it are
// what it says. What stands in a field already is not overwritten.
const url = document.getElementById("url");
const words = document.getElementById("excerpt");

function put(field, text) {
  field.value = field.value ? `${field.value}\n${text}` : text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.scrollIntoView({ block: "center" });
  document.querySelector("[data-aloud]").textContent = `${field.labels[0].textContent}: ${text}`;
}

if (url) {
  document.addEventListener("paste", (event) => {
    if (event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, dialog")) return;
    const text = event.clipboardData.getData("text/plain").trim();
    const isAddress = /^https?:\/\/\S+$/i.test(text);
    const field = url.value ? words : isAddress && url;
    if (text && field) put(field, text);
  });
}
