// The bot's commands, offered while a message begins with a slash.

import { h } from "./dom.js";

/** A list box above the input; the server tells which commands this person has in this chat. */
export class CommandList {
  #app;
  #input;
  #pick;
  #known = new Map();
  #items = [];
  #chosen = 0;
  #asked = 0;

  constructor(app, input, pick) {
    this.#app = app;
    this.#input = input;
    this.#pick = pick;
    this.node = h("ul", { class: "commands", role: "listbox", id: "commands", hidden: true });
    input.setAttribute("aria-controls", "commands");
    input.setAttribute("aria-autocomplete", "list");
    app.store.on("menu state chat", () => this.#known.clear());
  }

  async #commandsOf(chat) {
    const { api, store } = this.#app;
    const key = `${store.me}:${chat.id}`;
    if (!this.#known.has(key)) this.#known.set(key, (await api.menu(store.me, chat.id)).commands);
    return this.#known.get(key);
  }

  /** Shows what fits the text as it is now. */
  async update(chat) {
    const asked = ++this.#asked;
    const typed = /^\/([a-z0-9_]*)$/i.exec(this.#input.value)?.[1].toLowerCase();
    if (typed === undefined) {
      this.close();
      return;
    }
    const commands = await this.#commandsOf(chat).catch(() => []);
    if (asked !== this.#asked) return;
    this.#items = commands.filter(({ command }) => command.startsWith(typed));
    this.#chosen = 0;
    this.#draw(!typed && !commands.length);
  }

  #draw(none) {
    const { words } = this.#app;
    this.node.setAttribute("aria-label", words.commands);
    this.node.replaceChildren(...this.#items.map((item, index) =>
      h("li", {
        role: "option",
        id: `command-${index}`,
        "aria-selected": String(index === this.#chosen),
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => this.#run(index),
      }, h("span", { class: "command-name" }, `/${item.command}`), h("span", { class: "command-text" }, item.description))));
    if (none) this.node.append(h("li", { class: "commands-none" }, words.noCommands));
    this.node.hidden = !this.#items.length && !none;
    this.#point();
  }

  #point() {
    if (this.node.hidden || !this.#items.length) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `command-${this.#chosen}`);
    this.node.children[this.#chosen]?.scrollIntoView({ block: "nearest" });
  }

  #run(index) {
    const { command } = this.#items[index];
    this.close();
    this.#pick(`/${command}`);
  }

  /** Handles a key while the list is open; true when it was for the list. */
  key(event) {
    if (this.node.hidden || !this.#items.length) return false;
    const count = this.#items.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.#chosen = (this.#chosen + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
      [...this.node.children].forEach((node, index) => node.setAttribute("aria-selected", String(index === this.#chosen)));
      this.#point();
    } else if (event.key === "Enter") {
      this.#run(this.#chosen);
    } else if (event.key === "Tab" && !event.shiftKey) {
      this.#input.value = `/${this.#items[this.#chosen].command} `;
      this.#input.dispatchEvent(new Event("input"));
    } else if (event.key === "Escape") {
      this.close();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  close() {
    this.#asked += 1;
    this.#items = [];
    this.node.hidden = true;
    this.#input.removeAttribute("aria-activedescendant");
  }
}
