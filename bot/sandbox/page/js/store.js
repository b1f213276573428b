// What the page knows of the simulated Telegram, and who is told when it changes.

/**
 * Topics and what they carry:
 *   state     everything was loaded anew
 *   person    another person was chosen
 *   open      another chat was opened, or none
 *   message   {chat, message, kind: "new" | "edit" | "delete"}
 *   chat      {chat}  membership, the bot's standing, the pinned message
 *   call      {call}  one Bot API call of the bot
 *   calls     the list of calls was cleared
 *   clock     the simulated time was set, or started or stopped jumping
 *   toast     {user, text, alert, chat, message_id}
 *   menu      the bot changed its list of commands
 *   read      what is unread changed
 *   link      the connection to the server came or went
 */
export class Store {
  #listeners = new Map();
  #received = 0;
  #at = 0;
  #rate = 1;
  seq = 0;
  bot = { id: 0, username: "", name: "" };
  zone = "UTC";
  people = new Map();
  chats = new Map();
  calls = [];
  jumping = false;
  connected = true;
  me = null;
  open = null;

  on(topics, listener) {
    for (const topic of topics.split(" ")) {
      if (!this.#listeners.has(topic)) this.#listeners.set(topic, []);
      this.#listeners.get(topic).push(listener);
    }
  }

  emit(topic, detail = {}) {
    for (const listener of this.#listeners.get(topic) ?? []) listener(detail, topic);
  }

  /** Takes in a whole state as the server gives it. */
  replace(state) {
    this.seq = state.seq;
    this.bot = state.bot;
    this.zone = state.zone;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.chats = new Map(state.chats.map((chat) => [chat.id, { ...chat, messages: [...chat.messages] }]));
    this.calls = [...state.calls];
    this.#setClock(state.now, state.jumping ?? false);
    if (!this.people.has(this.me)) this.me = null;
    if (this.me === null || !this.myChats().some((chat) => chat.id === this.open)) this.open = null;
    this.emit("state");
  }

  /** Takes in one event of the stream. */
  apply(event) {
    if (event.seq <= this.seq) return;
    this.seq = event.seq;
    switch (event.type) {
      case "message": this.putMessage(event.message); break;
      case "edit":
      case "reaction": this.putMessage(event.message, true); break;
      case "delete": this.#dropMessage(event.chat, event.id); break;
      case "pin": this.putChat({ id: event.chat, pinned: event.id }); break;
      case "chat": this.putChat(event.chat); break;
      case "call": this.#putCall(event.call); break;
      case "clock": this.#setClock(event.now, event.jumping, event.rate); this.emit("clock"); break;
      case "toast": this.emit("toast", event); break;
      case "menu": this.emit("menu"); break;
    }
  }

  /** Adds a message, or with `changed` puts its newer form in place of the one that is there. */
  putMessage(message, changed = false) {
    const chat = this.chats.get(message.chat);
    if (!chat) return;
    const place = chat.messages.findIndex((known) => known.id === message.id);
    if (place < 0) {
      chat.messages.push(message);
      this.emit("message", { chat: chat.id, message, kind: "new" });
    } else if (changed) {
      chat.messages[place] = message;
      this.emit("message", { chat: chat.id, message, kind: "edit" });
    }
  }

  /** Takes in a chat, or a part of it, as an event or an answer carries it: without its messages. */
  putChat(change) {
    const known = this.chats.get(change.id);
    const chat = { messages: [], members: [], pinned: null, ...known, ...change };
    chat.messages = known?.messages ?? change.messages ?? [];
    this.chats.set(chat.id, chat);
    this.emit("chat", { chat: chat.id });
    this.#followOpen();
  }

  /** A group that became a supergroup goes on under its new id; a chat one has left closes. */
  #followOpen() {
    const moved = this.chats.get(this.open)?.migrated_to;
    if (moved && this.chats.has(moved)) this.show(moved);
    else if (!moved && this.open !== null && !this.myChats().some((mine) => mine.id === this.open)) this.show(null);
  }

  #dropMessage(chatId, id) {
    const chat = this.chats.get(chatId);
    const message = chat?.messages.find((known) => known.id === id);
    if (!message) return;
    chat.messages = chat.messages.filter((known) => known !== message);
    this.emit("message", { chat: chatId, message, kind: "delete" });
  }

  #putCall(call) {
    if (this.calls.some((known) => known.seq === call.seq)) return;
    this.calls.push(call);
    if (this.calls.length > 400) this.calls.splice(0, this.calls.length - 300);
    this.emit("call", { call });
  }

  #setClock(now, jumping, rate = 1) {
    this.#at = Date.parse(now);
    this.#received = performance.now();
    this.jumping = Boolean(jumping);
    this.#rate = rate;
  }

  /** Sets the clock from an answer of the server; events that follow say the same. */
  setNow(now) {
    this.#setClock(now, false);
    this.emit("clock");
  }

  /** Simulated milliseconds since 1970: it runs as real time does and stands still during a jump. */
  now() {
    return this.jumping ? this.#at : this.#at + (performance.now() - this.#received) * this.#rate;
  }

  choose(person) {
    if (this.me === person) return;
    this.me = person;
    this.open = null;
    this.emit("person");
    this.emit("open");
  }

  show(chat) {
    if (this.open === chat) return;
    this.open = chat;
    this.emit("open");
  }

  setConnected(connected) {
    if (this.connected === connected) return;
    this.connected = connected;
    this.emit("link");
  }

  /** The chats of one person: the private one with the bot and the groups the person is in. */
  chatsOf(person) {
    return [...this.chats.values()].filter((chat) =>
      chat.type === "private" ? chat.person === person : chat.members.includes(person) && !chat.migrated_to,
    );
  }

  myChats() {
    return this.me === null ? [] : this.chatsOf(this.me);
  }

  privateChat(person = this.me) {
    return [...this.chats.values()].find((chat) => chat.type === "private" && chat.person === person);
  }

  message(chat, id) {
    return this.chats.get(chat)?.messages.find((message) => message.id === id);
  }

  isBot(id) {
    return id === this.bot.id;
  }

  nameOf(id) {
    return this.isBot(id) ? this.bot.name : this.people.get(id)?.name ?? String(id);
  }

  /** What a chat is called for the chosen person: a private chat carries the bot's name. */
  titleOf(chat) {
    return chat.type === "private" ? this.bot.name : chat.title;
  }
}
