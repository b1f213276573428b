// Dialogs, menus and toasts: what lies above the page for a moment.

import { h, icon, iconButton } from "./dom.js";
import { ownHalf } from "./strings.js";

/** Shows a dialog with the given content; resolves with what `close(value)` was given, or null. */
export function dialog(app, { title, label = title, build, wide = false }) {
  return new Promise((resolve) => {
    let answer = null;
    const close = (value = null) => {
      answer = value;
      box.close();
    };
    const box = h("dialog", { class: wide ? "dialog wide" : "dialog", "aria-label": label },
      title ? h("header", { class: "dialog-head" }, h("h2", {}, title), iconButton("close", app.words.cancel, () => close())) : null,
      build(close));
    box.addEventListener("close", () => {
      box.remove();
      resolve(answer);
    });
    box.addEventListener("click", (event) => {
      if (event.target === box) close();
    });
    document.body.append(box);
    box.showModal();
  });
}

/** A text that wants to be acknowledged (answerCallbackQuery with show_alert). */
export function alertBox(app, text) {
  return dialog(app, {
    label: app.store.bot.name,
    build: (close) => h("div", { class: "alert" },
      h("p", {}, text),
      h("button", { type: "button", class: "button primary", autofocus: true, onclick: () => close() }, app.words.ok)),
  });
}

/** Asks before a link leads out of the simulation; the link itself is the answer, so no window opens by script. */
export function confirmLink(app, href) {
  return dialog(app, {
    title: app.words.openLink,
    build: (close) => h("div", { class: "confirm" },
      h("p", {}, app.words.openLinkText),
      h("p", { class: "confirm-link" }, href),
      h("div", { class: "buttons" },
        h("button", { type: "button", class: "button", onclick: () => close() }, app.words.cancel),
        h("a", { class: "button primary", href, target: "_blank", rel: "noopener noreferrer", onclick: () => close(true) }, app.words.open))),
  });
}

const TOAST_MS = 4500;

/** A short text at the foot of the page; `kind` is "", "error" or "clock". */
export function toast(text, kind = "") {
  const place = document.getElementById("toasts");
  const node = h("p", { class: `toast ${kind}`.trim() }, kind === "error" ? icon("warning") : null, h("span", {}, text));
  place.append(node);
  while (place.children.length > 3) place.firstElementChild.remove();
  setTimeout(() => node.remove(), TOAST_MS + text.length * 40);
}

/** Runs what a person asked for and says so where the server refuses; returns the answer or null. */
export async function attempt(app, action) {
  try {
    return await action();
  } catch (error) {
    toast(app.words.failed(ownHalf(app.words, error.message)), "error");
    return null;
  }
}

/**
 * Opens a menu beside `anchor` (an element, or a point {x, y}). Items are {label, icon, run, danger, disabled}; `top` is an
 * element shown above them, given a function that closes the menu.
 */
export function openMenu(anchor, label, items, top = null) {
  const origin = document.activeElement;
  const close = () => {
    if (!menu.isConnected) return;
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    document.removeEventListener("keydown", keys, true);
    window.removeEventListener("resize", close);
    if (origin?.isConnected) origin.focus({ preventScroll: true });
  };
  const outside = (event) => {
    if (!menu.contains(event.target)) close();
  };
  const entry = (item) =>
    h("button", {
      type: "button",
      role: "menuitem",
      disabled: item.disabled,
      class: item.danger ? "menu-item danger" : "menu-item",
      onclick: () => {
        close();
        item.run();
      },
    }, icon(item.icon), h("span", {}, item.label));
  const menu = h("div", { class: "menu", role: "menu", "aria-label": label, tabindex: "-1" }, top ? top(close) : null, items.map(entry));
  // Wherever a finger has left the focus, the keys are the menu's while it is open.
  const keys = (event) => moveWithin(menu, event, close);
  document.body.append(menu);
  place(menu, anchor);
  document.addEventListener("pointerdown", outside, true);
  document.addEventListener("keydown", keys, true);
  window.addEventListener("resize", close);
  (menu.querySelector("button:enabled") ?? menu).focus({ preventScroll: true });
}

function moveWithin(menu, event, close) {
  const buttons = [...menu.querySelectorAll("button:enabled")];
  const at = buttons.indexOf(document.activeElement);
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (event.key in steps && buttons.length) buttons[(at + steps[event.key] + buttons.length) % buttons.length].focus();
  else return;
  event.preventDefault();
}

function place(menu, anchor) {
  const box = anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = Math.min(Math.max(8, box.right - width), window.innerWidth - width - 8);
  const below = box.bottom + 4;
  const top = below + height > window.innerHeight - 8 ? Math.max(8, box.top - height - 4) : below;
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${top}px`;
}
