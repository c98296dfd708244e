// Keeps what is typed into form[data-draft]: in this browser at once, on the server a moment later. What the server
// could not take stays in the browser until it can.
const place = document.querySelector("[data-claim]");
const { claim, person } = place?.dataset ?? {};
const words = (name) => place.querySelector(`[data-word=${name}]`).textContent;
const PAUSE = 1500;
const AGAIN = 5000;

const store = {
  put: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* full, or forbidden */ } },
  drop: (key) => { try { localStorage.removeItem(key); } catch { /* forbidden */ } },
  all: (prefix) => { try { return Object.keys(localStorage).filter((key) => key.startsWith(prefix)); } catch { return []; } },
  get: (key) => JSON.parse(localStorage.getItem(key)),
};

const url = (name) => `/desk/claims/${claim}/drafts/${name}`;

/** @returns "kept", "away" without a network or server, "out" when signed out, "other" when somebody else is signed in */
async function send(name, body, closing) {
  try {
    const post = () => fetch(url(name), { method: "POST", body: new URLSearchParams(body), keepalive: closing, redirect: "manual" });
    let reply = await post();
    if (reply.status === 403) {
      const fresh = await fetch("/desk/drafts/token", { redirect: "manual" });
      if (!fresh.ok) return "out";
      const now = await fresh.json();
      if (now.person !== person) return "other";
      document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = now.token));
      body._csrf = now.token;
      reply = await post();
    }
    return reply.ok ? "kept" : "away";
  } catch {
    return "away";
  }
}

function keep(form) {
  const name = form.dataset.draft;
  const page = crypto.randomUUID?.() ?? String(Date.now()) + Math.random().toString().slice(2);
  const key = `draft ${person} ${claim} ${name} ${page}`;
  const says = form.querySelector("[data-draft-status]") ?? form.appendChild(Object.assign(document.createElement("p"), { className: "small soft" }));
  says.setAttribute("role", "status");
  const hidden = (field, value) => form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: field, value }));
  hidden("_page", page);
  const count = hidden("_turn", 0);
  let turn = 0, kept = 0, timer = 0, sending = false, saving = false;

  const body = () => Object.fromEntries(new FormData(form));
  const tell = (how) => {
    says.textContent = words(how);
    if (how !== "out") return;
    const link = Object.assign(document.createElement("a"), { href: "/login", target: "_blank", textContent: words("sign-in") });
    says.append(" ", link);
  };
  const flush = async (closing) => {
    clearTimeout(timer);
    if (saving || (sending && !closing) || kept === turn) return;
    sending = true;
    const now = turn;
    const how = await send(name, body(), closing);
    sending = false;
    if (how === "kept") {
      kept = Math.max(kept, now);
      if (kept === turn) store.drop(key);
    }
    tell(how);
    if (kept !== turn) timer = setTimeout(flush, how === "kept" ? PAUSE : AGAIN);
  };
  form.addEventListener("input", () => {
    count.value = ++turn;
    store.put(key, body());
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  });
  form.addEventListener("submit", () => {
    saving = true;
    clearTimeout(timer);
  });
  addEventListener("pageshow", () => (saving = false));
  addEventListener("online", () => flush());
  addEventListener("focus", () => flush());
  addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush(true));
  return { name, page, touched: () => turn > 0 };
}

/** Sends what an earlier page had to leave in this browser; then the claim is opened again, filled with it. */
async function bringBack(forms) {
  const csrf = document.querySelector("input[name=_csrf]")?.value;
  let brought = 0;
  for (const key of store.all(`draft ${person} ${claim} `)) {
    const name = key.split(" ")[3];
    if (forms.some((form) => key.endsWith(` ${form.page}`))) continue;
    if ((await send(name, { ...store.get(key), _csrf: csrf })) !== "kept") continue;
    store.drop(key);
    brought++;
  }
  if (brought > 0 && !forms.some((form) => form.touched())) location.reload();
}

if (place) bringBack([...document.querySelectorAll("form[data-draft]:not([data-draft=''])")].map(keep));
