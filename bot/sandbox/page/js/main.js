// Puts the page together: one store, one stream of events, and the parts that show them.

import { followAddress } from "./address.js";
import { api } from "./api.js";
import { mountCalls } from "./calls.js";
import { mountChat } from "./chat.js";
import { mountChatList } from "./chatlist.js";
import { mountClock } from "./clock.js";
import { translate } from "./dom.js";
import { Format } from "./format.js";
import { Taps } from "./keyboard.js";
import { pressStart } from "./links.js";
import { alertBox, toast } from "./overlays.js";
import { Drafts, Reading, Refusals } from "./session.js";
import { follow } from "./stream.js";
import { Store } from "./store.js";
import { wordsFor } from "./strings.js";
import { summaryOf } from "./summary.js";

function speak(app) {
  const { store } = app;
  app.words = wordsFor(store.people.get(store.me)?.language_code ?? navigator.language);
  app.format = new Format(app.words.locale, store.zone);
  document.documentElement.lang = app.words.lang;
  translate(document, app.words);
}

function showPane(app) {
  const { store } = app;
  document.body.dataset.pane = store.me === null ? "people" : store.open === null ? "list" : "chat";
}

function showTitle(app) {
  const { store, reading, words } = app;
  const unread = store.me === null ? 0 : reading.unreadOf(store.me);
  document.title = `${unread ? `(${unread}) ` : ""}Ponte · ${words.sandbox}`;
}

/** New messages are read out once, wherever they arrive. */
function announce(app, { chat: id, message, kind }) {
  const { store, words } = app;
  const chat = store.chats.get(id);
  if (kind !== "new" || message.from === store.me || !store.myChats().includes(chat)) return;
  const text = words.from(store.nameOf(message.from), summaryOf(app, message));
  document.getElementById("live").textContent = id === store.open ? text : words.in(store.titleOf(chat), text);
}

/** Whether a new message in the open chat asks me for a reply; a selective one asks whom it mentions or answers. */
function asksMe({ store }, { chat: id, message, kind }) {
  if (kind !== "new" || !message.forced_reply || id !== store.open) return false;
  if (!message.forced_reply.selective || store.chats.get(id).type === "private") return true;
  const answered = message.reply_to ? store.message(id, message.reply_to) : null;
  return answered?.from === store.me || message.entities.some((entity) => entity.user?.id === store.me);
}

function build() {
  const store = new Store();
  const reading = new Reading(store);
  const refusals = new Refusals(store);
  const app = { store, api, reading, refusals, drafts: new Drafts() };
  speak(app);
  app.taps = new Taps(app);
  app.pressStart = (payload) => pressStart(app, payload);

  /** Plays a person; on a wide page the private chat with the bot is opened, since that is where one begins. */
  app.become = (person) => {
    store.choose(person);
    if (window.matchMedia("(min-width: 760px)").matches) store.show(store.privateChat()?.id ?? null);
  };

  app.markRead = () => {
    const chat = store.chats.get(store.open);
    if (chat && document.visibilityState === "visible") reading.markRead(store.me, chat);
  };

  // The language comes first: every part that is drawn after it uses its words.
  store.on("state person", () => speak(app));
  store.on("state person open", () => showPane(app));
  mountClock(app, document.getElementById("clock"));
  mountChatList(app, document.getElementById("side"));
  mountChat(app, document.getElementById("chat"));
  mountCalls(app, document.getElementById("calls"), document.getElementById("calls-toggle"));
  followAddress(store);
  store.on("message", (change) => {
    announce(app, change);
    if (asksMe(app, change)) app.startReply(change.message);
    if (change.chat === store.open) app.markRead();
  });
  store.on("state person message read", () => showTitle(app));
  store.on("toast", (event) => {
    if (event.user !== store.me || !event.text) return;
    if (event.alert) alertBox(app, event.text);
    else toast(event.text);
  });
  store.on("link", () => {
    document.body.classList.toggle("offline", !store.connected);
    if (!store.connected) toast(app.words.offline, "error");
  });
  document.addEventListener("visibilitychange", app.markRead);
  return app;
}

const { store, api: server } = build();
follow(store, server);
