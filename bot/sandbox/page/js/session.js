// What this browser tab remembers by itself: what each person has read, what is half typed, which refusals were seen.

function load(key, fallback) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? fallback;
  } catch {
    return fallback;
  }
}

function save(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still plays; only a reload forgets.
  }
}

/** The last message each person has read, in each chat. */
export class Reading {
  #store;
  #last = load("ponte.read", null);

  constructor(store) {
    this.#store = store;
    store.on("state", () => this.#settle());
  }

  /** What was there before this tab was opened is not new; after a restarted server, ids begin anew. */
  #settle() {
    const first = this.#last === null;
    this.#last ??= {};
    for (const person of this.#store.people.keys()) {
      const read = (this.#last[person] ??= {});
      for (const chat of this.#store.chatsOf(person)) {
        const newest = chat.messages.at(-1)?.id ?? 0;
        if (first) read[chat.id] = newest;
        else if (read[chat.id] > newest) read[chat.id] = newest;
      }
    }
    save("ponte.read", this.#last);
  }

  lastRead(person, chat) {
    return this.#last?.[person]?.[chat] ?? 0;
  }

  /** How many messages of others the person has not seen in the chat. */
  unread(person, chat) {
    const read = this.lastRead(person, chat.id);
    return chat.messages.filter((message) => message.id > read && message.from !== person && !message.service).length;
  }

  unreadOf(person) {
    return this.#store.chatsOf(person).reduce((sum, chat) => sum + this.unread(person, chat), 0);
  }

  markRead(person, chat) {
    const newest = chat.messages.at(-1)?.id ?? 0;
    if (this.lastRead(person, chat.id) >= newest) return;
    (this.#last[person] ??= {})[chat.id] = newest;
    save("ponte.read", this.#last);
    this.#store.emit("read");
  }
}

/** Half-typed messages, for each person and chat: {text, reply, edit}; a chosen file lives as long as the page. */
export class Drafts {
  #kept = load("ponte.drafts", {});
  #files = new Map();

  #key(person, chat) {
    return `${person}:${chat}`;
  }

  get(person, chat) {
    const key = this.#key(person, chat);
    return { text: "", reply: null, edit: null, ...this.#kept[key], file: this.#files.get(key) ?? null };
  }

  put(person, chat, { text, reply, edit, file }) {
    const key = this.#key(person, chat);
    if (text || reply || edit) this.#kept[key] = { text, reply, edit };
    else delete this.#kept[key];
    if (file) this.#files.set(key, file);
    else this.#files.delete(key);
    save("ponte.drafts", this.#kept);
  }
}

/** Calls that Telegram would refuse, until the reader says they are seen. */
export class Refusals {
  #store;
  #seen = load("ponte.refusals", 0);

  constructor(store) {
    this.#store = store;
    store.on("state", () => {
      if (this.#seen > (store.calls.at(-1)?.seq ?? 0)) this.#seen = 0;
    });
  }

  all() {
    return this.#store.calls.filter((call) => !call.ok && call.seq > this.#seen);
  }

  /** The refused calls that were meant for one chat. */
  of(chat) {
    return this.all().filter((call) => call.params && String(call.params.chat_id) === String(chat));
  }

  clear() {
    this.#seen = this.#store.calls.at(-1)?.seq ?? 0;
    save("ponte.refusals", this.#seen);
    this.#store.emit("calls");
  }
}
