// The bot's raw calls to the Bot API; refused ones in red.

import { h, icon, iconButton } from "./dom.js";
import { jsonView } from "./json.js";

const SHOWN = 200;

/** Builds the pane inside `root`; `toggle` is the button in the top bar that opens it. */
export function mountCalls(app, root, toggle) {
  const { store, refusals } = app;
  const list = h("ol", { class: "call-list", role: "list", reversed: true });
  const head = h("header", { class: "calls-head" });
  const none = h("p", { class: "calls-none" });
  let onlyRefused = false;
  let open = window.matchMedia("(min-width: 1280px)").matches;
  root.append(head, none, list);

  function setOpen(value) {
    open = value;
    document.body.classList.toggle("calls-open", open);
    toggle.setAttribute("aria-expanded", String(open));
    if (!open && root.contains(document.activeElement)) toggle.focus();
  }

  function drawHead() {
    const { words } = app;
    const count = refusals.all().length;
    const filter = h("label", { class: "filter" },
      h("input", { type: "checkbox", onchange: (event) => { onlyRefused = event.target.checked; draw(); } }), words.onlyRefused);
    filter.firstElementChild.checked = onlyRefused;
    head.replaceChildren(
      h("div", { class: "calls-title" }, h("h2", {}, words.calls), iconButton("close", words.back, () => setOpen(false), "calls-close")),
      h("div", { class: "calls-tools" }, filter,
        count ? h("button", { type: "button", class: "text-button", onclick: () => refusals.clear() }, words.clearRefused) : null));
    const label = count ? `${words.calls}, ${words.refusedCount(count)}` : words.calls;
    toggle.setAttribute("aria-label", label);
    toggle.title = label;
    toggle.classList.toggle("alarm", count > 0);
    toggle.replaceChildren(icon("calls"), h("span", { class: "calls-toggle-text" }, words.calls),
      ...(count ? [h("span", { class: "badge red" }, String(count))] : []));
  }

  function drawNone() {
    none.hidden = list.children.length > 0;
    none.textContent = onlyRefused ? app.words.noRefused : app.words.noCalls;
  }

  function draw() {
    const kept = new Set([...list.querySelectorAll("details[open]")].map((node) => node.parentElement.dataset.call));
    const shown = store.calls.filter((call) => !onlyRefused || !call.ok).slice(-SHOWN).reverse();
    list.replaceChildren(...shown.map((call) => entry(app, call, kept.has(String(call.seq)))));
    drawHead();
    drawNone();
  }

  toggle.addEventListener("click", () => setOpen(!open));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") setOpen(false);
  });
  store.on("state person calls", draw);
  store.on("call", ({ call }) => {
    if (onlyRefused && call.ok) return;
    list.prepend(entry(app, call, false));
    while (list.children.length > SHOWN) list.lastElementChild.remove();
    if (!call.ok) drawHead();
    drawNone();
  });

  app.showCall = (seq) => {
    setOpen(true);
    const find = () => list.querySelector(`[data-call="${seq}"]`);
    const row = find();
    if (!row) return;
    row.querySelector("details").open = true;
    row.scrollIntoView({ block: "center" });
    row.querySelector("summary").focus();
  };
  setOpen(open);
}

function entry(app, call, open) {
  const { format, words } = app;
  const body = h("div", { class: "call-body" });
  const fill = () => {
    if (!details.open || body.children.length) return;
    body.append(h("h3", {}, words.parameters), jsonView(call.params ?? {}));
    if (call.ok) body.append(h("h3", {}, words.result), jsonView(call.result ?? null));
  };
  const details = h("details", { open, ontoggle: fill },
    h("summary", {},
      h("span", { class: "call-method", lang: "en" }, call.method),
      h("span", { class: "call-ms" }, `${call.ms < 10 ? Math.round(call.ms * 10) / 10 : Math.round(call.ms)} ms`),
      h("time", { datetime: call.at, title: format.full(call.at) }, format.seconds(call.at)),
      call.ok ? h("span", { class: "call-state ok" }, "ok") : h("span", { class: "call-state refused" }, words.refused)),
    call.ok ? null : h("p", { class: "call-why", lang: "en" }, `${call.error_code ?? ""} ${call.description ?? ""}`.trim()),
    body);
  fill();
  return h("li", { class: call.ok ? "call" : "call refused", "data-call": call.seq }, details);
}
