// Offers names for the word being typed: in a list, the part after the last comma; in a text, what follows an @. The
// names stand in a datalist; the offers are buttons below the field, so that every keyboard and screen reader has them.
const MOST = 5;
const starts = { list: /[^,;\n]*$/, mention: /(?<![\p{L}\p{N}])@[^@\n]{0,40}$/u };

for (const field of document.querySelectorAll("[data-suggest]")) {
  const kind = field.dataset.suggest;
  const names = [...document.getElementById(field.dataset.names).options].map((option) => option.value);
  const offers = document.createElement("div");
  offers.className = "offers";
  offers.setAttribute("role", "group");
  offers.setAttribute("aria-label", kind === "list" ? "Topics there are" : "Colleagues");
  field.after(offers);

  /** The part of a name before the caret; null where none is being typed. */
  const typed = () => {
    const before = field.value.slice(0, field.selectionStart);
    const part = before.match(starts[kind])?.[0];
    if (part === undefined) return null;
    const word = (kind === "mention" ? part.slice(1) : part).trimStart();
    return word || kind === "mention" ? { word: word.toLowerCase(), from: before.length - part.length } : null;
  };

  const taken = () => field.value.split(/[,;\n]/).map((name) => name.trim().toLowerCase());

  const choose = (name) => {
    const { from } = typed();
    const lead = kind === "mention" ? "@" : from ? " " : "";
    const after = field.value.slice(field.selectionStart).replace(/^[, ]+/, "");
    field.setRangeText(lead + name + (kind === "list" ? ", " : " ") + after, from, field.value.length, "end");
    offers.replaceChildren();
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  field.addEventListener("input", () => {
    const part = typed();
    const fits = part ? names.filter((name) => name.toLowerCase().split(/\s+/).some((_, at, words) => words.slice(at).join(" ").startsWith(part.word))) : [];
    const fresh = kind === "list" ? fits.filter((name) => !taken().includes(name.toLowerCase())) : fits;
    offers.replaceChildren(
      ...fresh.slice(0, MOST).map((name) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "button small";
        button.textContent = name;
        button.addEventListener("click", () => choose(name));
        return button;
      }),
    );
  });
}
