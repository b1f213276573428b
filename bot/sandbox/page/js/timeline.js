// The messages of the open chat, with days, refused calls and what is new between them.

import { h, icon } from "./dom.js";
import { renderMessage } from "./message.js";

const SHOWN_AT_FIRST = 150;
const RUN_MS = 10 * 60_000;
const AT_BOTTOM_PX = 80;

/** Draws one chat and keeps it in step with the store. */
export class Timeline {
  #app;
  #chat = null;
  #list = h("ol", { class: "timeline", role: "list" });
  #empty = h("p", { class: "timeline-empty" });
  #jump;
  #shown = SHOWN_AT_FIRST;
  #previous = null;
  #newFrom = null;
  #stick = true;
  #top = 0;

  constructor(app) {
    this.#app = app;
    this.#jump = h("button", { type: "button", class: "jump", hidden: true, onclick: () => this.toBottom(true) }, icon("down"));
    this.scroller = h("div", { class: "scroller", tabindex: "-1" }, this.#empty, this.#list);
    this.node = h("div", { class: "timeline-frame" }, this.scroller, this.#jump);
    this.scroller.addEventListener("scroll", () => this.#watchScroll());
    // Pictures that arrive later and a composer that grows must not push the last message out of sight.
    const sizes = new ResizeObserver(() => {
      if (this.#stick) this.toBottom();
    });
    sizes.observe(this.scroller);
    sizes.observe(this.#list);
    const { store } = app;
    store.on("message", (change) => {
      if (change.chat === this.#chat?.id) this.#take(change);
    });
    store.on("call", ({ call }) => {
      if (!call.ok && String(call.params?.chat_id) === String(this.#chat?.id)) this.#appendRefusal(call);
    });
    store.on("calls", () => this.redraw());
  }

  /** Opens a chat at its first unread message, or at its end. */
  show(chat) {
    this.#chat = chat;
    this.#shown = SHOWN_AT_FIRST;
    this.#stick = true;
    const { store, reading } = this.#app;
    const read = reading.lastRead(store.me, chat.id);
    this.#newFrom = chat.messages.find((message) => message.id > read && message.from !== store.me)?.id ?? null;
    if (read === 0) this.#newFrom = null;
    this.redraw();
    const mark = this.#list.querySelector(".new-mark");
    if (mark && this.scroller.scrollHeight - mark.offsetTop > this.scroller.clientHeight) {
      this.#stick = false;
      mark.scrollIntoView({ block: "start" });
    } else this.toBottom();
  }

  hide() {
    this.#chat = null;
    this.#list.replaceChildren();
  }

  /** Draws everything again: after a reload, in another language, after a deletion. */
  redraw() {
    if (!this.#chat) return;
    this.#chat = this.#app.store.chats.get(this.#chat.id) ?? this.#chat;
    const top = this.scroller.scrollTop;
    this.#list.dataset.chat = this.#chat.id;
    this.#list.replaceChildren();
    this.#previous = null;
    const messages = this.#chat.messages.slice(-this.#shown);
    if (messages.length < this.#chat.messages.length) this.#list.append(this.#earlierButton());
    for (const entry of this.#merged(messages)) {
      if (entry.call) this.#append(this.#refusalRow(entry.call));
      else this.#appendMessage(entry.message);
    }
    this.#jump.setAttribute("aria-label", this.#app.words.toBottom);
    this.#showEmpty();
    if (this.#stick) this.toBottom();
    else this.scroller.scrollTop = top;
  }

  /** Messages and refused calls in the order they happened. */
  #merged(messages) {
    const from = messages.length < this.#chat.messages.length ? Date.parse(messages[0].date) : -Infinity;
    const calls = this.#app.refusals.of(this.#chat.id).map((call) => ({ call, at: Date.parse(call.at) })).filter(({ at }) => at >= from);
    const entries = messages.map((message) => ({ message, at: Date.parse(message.date) }));
    return [...entries, ...calls].sort((one, other) => Math.floor(one.at / 1000) - Math.floor(other.at / 1000));
  }

  #take({ message, kind }) {
    if (kind === "new") {
      const follows = this.#stick || message.from === this.#app.store.me;
      this.#appendMessage(message);
      this.#showEmpty();
      if (follows) this.toBottom(true);
      else this.#jump.hidden = false;
    } else if (kind === "edit") {
      const row = this.#list.querySelector(`[data-id="${message.id}"]`);
      row?.replaceWith(renderMessage(this.#app, this.#chat, message, row.classList.contains("first")));
      if (this.#stick) this.toBottom();
    } else {
      this.redraw();
    }
  }

  #append(row) {
    this.#list.append(row);
  }

  #appendMessage(message) {
    const { format, words } = this.#app;
    const previous = this.#previous;
    if (!previous || !format.sameDay(previous.date, message.date)) {
      this.#append(h("li", { class: "day" }, h("span", {}, format.longDate(message.date))));
    }
    if (message.id === this.#newFrom) this.#append(h("li", { class: "new-mark" }, h("span", {}, words.newMessages)));
    this.#append(renderMessage(this.#app, this.#chat, message, this.#opensRun(previous, message)));
    this.#previous = message;
  }

  #opensRun(previous, message) {
    return !previous || previous.service || previous.from !== message.from
      || Date.parse(message.date) - Date.parse(previous.date) > RUN_MS;
  }

  #appendRefusal(call) {
    this.#append(this.#refusalRow(call));
    if (this.#stick) this.toBottom(true);
  }

  #refusalRow(call) {
    const { words } = this.#app;
    return h("li", { class: "refusal-note", "data-call": call.seq },
      h("button", { type: "button", onclick: () => this.#app.showCall(call.seq) },
        icon("warning"),
        h("span", {}, h("strong", {}, words.refusedNote(call.method)),
          h("span", { class: "refusal-why", lang: "en" }, `${call.error_code ?? ""} ${call.description ?? ""}`.trim()))));
  }

  #earlierButton() {
    return h("li", { class: "earlier" }, h("button", {
      type: "button",
      class: "button",
      onclick: () => {
        const fromEnd = this.scroller.scrollHeight - this.scroller.scrollTop;
        this.#shown += SHOWN_AT_FIRST;
        this.#stick = false;
        this.redraw();
        this.scroller.scrollTop = this.scroller.scrollHeight - fromEnd;
      },
    }, this.#app.words.earlier));
  }

  #showEmpty() {
    this.#empty.hidden = this.#chat.messages.length > 0;
    this.#empty.textContent = this.#app.words.noMessages;
  }

  #watchScroll() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    // Only a reader who scrolls up leaves the end; content that grows below does not count.
    if (scrollHeight - scrollTop - clientHeight < AT_BOTTOM_PX) this.#stick = true;
    else if (scrollTop < this.#top) this.#stick = false;
    this.#top = scrollTop;
    this.#jump.hidden = this.#stick;
  }

  toBottom(smooth = false) {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    const far = scrollHeight - scrollTop > 3 * clientHeight;
    const calm = !smooth || far || window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: calm ? "instant" : "smooth" });
    this.#stick = true;
    this.#jump.hidden = true;
  }

  /** Brings a message into view and lets it shine for a moment. */
  showMessage(id) {
    const find = () => this.#list.querySelector(`[data-id="${id}"]`);
    if (!find() && this.#chat.messages.some((message) => message.id === id)) {
      this.#shown = Infinity;
      this.redraw();
    }
    const row = find();
    if (!row) return;
    this.#stick = false;
    row.scrollIntoView({ block: "center" });
    row.classList.remove("shine");
    requestAnimationFrame(() => row.classList.add("shine"));
  }
}
