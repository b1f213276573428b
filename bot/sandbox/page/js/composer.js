// Where a message is written: text, a file, an answer, an edit. Nothing typed is lost by looking elsewhere.

import { CommandList } from "./commands.js";
import { h, icon, iconButton, touches } from "./dom.js";
import { attempt } from "./overlays.js";
import { summaryOf } from "./summary.js";

/** The composer of the open chat. */
export class Composer {
  #app;
  #chat = null;
  #busy = false;
  #commands;
  #input;
  #bars = h("div", { class: "bars" });
  #line;
  #attach;
  #slash;
  #send;
  #picker;

  constructor(app) {
    this.#app = app;
    this.#input = h("textarea", {
      rows: "1",
      id: "write",
      autocomplete: "off",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(event),
      onpaste: (event) => this.#takeFile(event.clipboardData?.files, event),
    });
    this.#commands = new CommandList(app, this.#input, (text) => this.#pickCommand(text));
    this.#picker = h("input", { type: "file", hidden: true, onchange: () => this.#takeFile(this.#picker.files) });
    this.#attach = iconButton("attach", "", () => this.#picker.click(), "attach");
    this.#slash = iconButton("slash", "", () => this.#offerCommands(), "slash");
    this.#send = h("button", { type: "button", class: "send", onclick: () => this.#submit() }, icon("send"));
    const field = h("div", { class: "field" }, this.#input, this.#slash);
    this.#line = h("div", { class: "composer-line" }, this.#attach, this.#picker, field, this.#send);
    this.node = h("footer", { class: "composer" });
    this.node.addEventListener("dragover", (event) => event.preventDefault());
    this.node.addEventListener("drop", (event) => this.#takeFile(event.dataTransfer?.files, event));
    app.startReply = (message) => this.#change({ reply: message.id, edit: null });
    app.startEdit = (message) => this.#change({ edit: message.id, reply: null, text: message.text ?? "" });
    app.sendCommand = (chat, command) => this.#sendCommand(chat, command);
  }

  get #draft() {
    return this.#app.drafts.get(this.#app.store.me, this.#chat.id);
  }

  #keep(change) {
    this.#app.drafts.put(this.#app.store.me, this.#chat.id, { ...this.#draft, ...change });
  }

  /** Shows the composer for a chat, or the button that opens a private chat. */
  show(chat) {
    const { words } = this.#app;
    this.#chat = chat;
    for (const [button, label] of [[this.#attach, words.attach], [this.#slash, words.commands]]) {
      button.setAttribute("aria-label", label);
      button.title = label;
    }
    this.#input.placeholder = words.message;
    this.#input.setAttribute("aria-label", words.write);
    this.#commands.close();
    if (chat.type === "private" && !chat.started) {
      this.node.replaceChildren(this.#startPanel());
      return;
    }
    if (!this.#line.isConnected) this.node.replaceChildren(this.#commands.node, this.#bars, this.#line);
    this.#fill();
  }

  /** Where there is a keyboard, a chat that is opened can be written in at once. */
  focus() {
    if (!touches()) (this.node.querySelector(".start") ?? this.#input).focus({ preventScroll: true });
  }

  #startPanel() {
    const app = this.#app;
    const { words } = app;
    const blocked = this.#chat.messages.length > 0;
    const press = async () => {
      if (blocked && !(await attempt(app, () => app.api.block(app.store.me, false)))) return;
      if (!blocked) await app.pressStart();
    };
    return h("div", { class: "start-panel" },
      blocked ? null : h("p", {}, words.startText),
      h("button", { type: "button", class: "button primary start", onclick: press }, blocked ? words.unblock : words.start));
  }

  #fill() {
    const { text } = this.#draft;
    if (this.#input.value !== text) this.#input.value = text;
    this.#drawBars();
    this.#grow();
  }

  #change(change) {
    this.#keep(change);
    this.#fill();
    this.#input.focus();
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
  }

  #drawBars() {
    const { words, store } = this.#app;
    const { reply, edit, file } = this.#draft;
    const bars = [];
    const about = reply ?? edit;
    const message = about ? store.message(this.#chat.id, about) : null;
    if (message) {
      const title = edit ? words.editing : words.replyingTo(store.nameOf(message.from));
      bars.push(this.#bar(edit ? "edit" : "reply", title, summaryOf(this.#app, message), words.cancel, () => this.#stopAbout()));
    }
    if (file) bars.push(this.#bar("file", file.name, this.#app.format.size(file.size), words.remove, () => this.#change({ file: null })));
    this.#bars.replaceChildren(...bars);
    this.#input.placeholder = (reply && message?.forced_reply?.placeholder) || words.message;
    this.#ready();
    this.#attach.disabled = Boolean(edit);
    this.#send.title = edit ? words.save : words.send;
    this.#send.setAttribute("aria-label", this.#send.title);
  }

  #bar(name, title, text, cancelLabel, cancel) {
    return h("div", { class: "bar" }, icon(name),
      h("div", { class: "bar-text" }, h("strong", {}, title), h("span", {}, text)),
      iconButton("close", cancelLabel, cancel));
  }

  #stopAbout() {
    this.#change(this.#draft.edit ? { edit: null, text: "" } : { reply: null });
  }

  #typed() {
    this.#keep({ text: this.#input.value });
    this.#ready();
    this.#grow();
    this.#commands.update(this.#chat);
  }

  #ready() {
    const { text, file } = this.#draft;
    this.#send.disabled = this.#busy || (!text.trim() && !file);
  }

  #grow() {
    this.#input.style.height = "auto";
    this.#input.style.height = `${Math.min(this.#input.scrollHeight, 160)}px`;
  }

  #key(event) {
    // While an input method is composing, Enter chooses a word.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#commands.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !touches()) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && (this.#draft.reply || this.#draft.edit)) {
      event.preventDefault();
      this.#stopAbout();
    }
  }

  #takeFile(files, event = null) {
    const file = files?.[0];
    if (!file || this.#draft.edit) return;
    event?.preventDefault();
    this.#change({ file });
    this.#picker.value = "";
  }

  #offerCommands() {
    if (!this.#input.value) {
      this.#input.value = "/";
      this.#typed();
    }
    this.#input.focus();
  }

  async #submit() {
    const { api, store } = this.#app;
    const { text, reply, edit, file } = this.#draft;
    if (this.#busy || (!text.trim() && !file)) return;
    const [me, chat] = [store.me, this.#chat.id];
    this.#commands.close();
    this.#busy = true;
    this.#ready();
    const answer = await attempt(this.#app, () => {
      if (edit) return api.edit(me, chat, edit, text);
      if (file) return api.upload(me, chat, file, text, reply);
      return api.send(me, chat, text, reply);
    });
    this.#busy = false;
    if (answer) {
      // What was typed while the request was under way belongs to the next message.
      const now = this.#app.drafts.get(me, chat);
      const rest = now.text === text ? "" : now.text;
      this.#app.drafts.put(me, chat, { text: rest, reply: null, edit: null, file: null });
      store.putMessage(answer.message, Boolean(edit));
    }
    if (this.#chat) this.#fill();
  }

  #pickCommand(command) {
    this.#keep({ text: "" });
    this.#fill();
    this.#sendCommand(this.#chat, command);
  }

  /** In a group a command names its bot, as Telegram's own clients write it. */
  async #sendCommand(chat, command) {
    const { api, store } = this.#app;
    const text = chat.type === "private" || command.includes("@") ? command : `${command}@${store.bot.username}`;
    const answer = await attempt(this.#app, () => api.send(store.me, chat.id, text));
    if (answer) store.putMessage(answer.message);
  }
}
