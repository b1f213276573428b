// Inline keyboards: a tap spins until the bot answers it, as on a phone.

import { h, icon } from "./dom.js";
import { classify, follow } from "./links.js";
import { attempt, toast } from "./overlays.js";

const GIVE_UP_MS = 20_000;

/** Which buttons wait for the bot's answer. A tapped message may be edited meanwhile and is then drawn again. */
export class Taps {
  #waiting = new Map();

  constructor(app) {
    app.store.on("toast", (event) => {
      if (event.user === app.store.me) this.#end(event.chat, event.message_id);
    });
    app.store.on("person", () => {
      for (const { timer } of this.#waiting.values()) clearTimeout(timer);
      this.#waiting.clear();
    });
  }

  isWaiting(message, row, col) {
    const wait = this.#waiting.get(`${message.chat}:${message.id}`);
    return wait?.row === row && wait?.col === col;
  }

  async tap(app, message, row, col) {
    const key = `${message.chat}:${message.id}`;
    if (this.#waiting.has(key)) return;
    const timer = setTimeout(() => {
      this.#end(message.chat, message.id);
      toast(app.words.noAnswer, "error");
    }, GIVE_UP_MS);
    this.#waiting.set(key, { row, col, timer });
    mark(message, row, col, true);
    const answer = await attempt(app, () => app.api.tap(app.store.me, message.chat, message.id, row, col));
    if (!answer) this.#end(message.chat, message.id);
  }

  #end(chat, id) {
    const key = `${chat}:${id}`;
    const wait = this.#waiting.get(key);
    if (!wait) return;
    clearTimeout(wait.timer);
    this.#waiting.delete(key);
    mark({ chat, id }, wait.row, wait.col, false);
  }
}

function mark(message, row, col, busy) {
  const button = document.querySelector(
    `.timeline[data-chat="${message.chat}"] [data-id="${message.id}"] [data-row="${row}"][data-col="${col}"]`);
  button?.setAttribute("aria-busy", String(busy));
}

/** The buttons under a message, or null. */
export function keyboardOf(app, chat, message) {
  if (!message.keyboard?.length) return null;
  return h("div", { class: "keyboard" }, message.keyboard.map((buttons, row) =>
    h("div", { class: "keyboard-row" }, buttons.map((button, col) => oneButton(app, message, button, row, col)))));
}

function oneButton(app, message, button, row, col) {
  if (button.url) return linkTo(app, button);
  if (button.copy) return copier(app, button);
  return h("button", {
    type: "button",
    class: "key",
    "data-row": row,
    "data-col": col,
    "aria-busy": String(app.taps.isWaiting(message, row, col)),
    onclick: () => app.taps.tap(app, message, row, col),
  }, h("span", { class: "key-text" }, button.text), h("span", { class: "spinner", "aria-hidden": "true" }));
}

function copier(app, button) {
  return h("button", {
    type: "button",
    class: "key",
    onclick: async () => {
      await navigator.clipboard.writeText(button.copy);
      toast(app.words.copied);
    },
  }, h("span", { class: "key-text" }, button.text), icon("copy", "key-mark"));
}

function linkTo(app, button) {
  const link = classify(button.url, app.store.bot);
  return h("button", {
    type: "button",
    class: "key",
    title: button.url,
    disabled: !link || link.kind === "person",
    onclick: (event) => follow(app, link, button.url, event.currentTarget),
  }, h("span", { class: "key-text" }, button.text), icon("external", "key-mark"));
}
