// The open chat: its head, its messages, its composer; or what stands there when none is open.

import { chatAvatar } from "./avatar.js";
import { Composer } from "./composer.js";
import { h, icon, iconButton } from "./dom.js";
import { attempt, openMenu } from "./overlays.js";
import { peopleList } from "./people.js";
import { bothWords } from "./strings.js";
import { summaryOf } from "./summary.js";
import { Timeline } from "./timeline.js";

/** Builds the chat pane inside `root`. */
export function mountChat(app, root) {
  const { store } = app;
  const timeline = new Timeline(app);
  const composer = new Composer(app);
  const head = h("header", { class: "chat-head" });
  const pinned = h("div", { class: "pinned-place" });

  app.showMessage = (id) => timeline.showMessage(id);

  const chatOpen = () => store.chats.get(store.open);

  function drawHead() {
    const chat = chatOpen();
    if (!chat) return;
    head.replaceChildren(
      iconButton("back", app.words.back, () => store.show(null), "back"),
      chatAvatar(store, chat),
      h("div", { class: "chat-name" }, h("h1", {}, store.titleOf(chat)), h("p", {}, subtitle(app, chat))),
      iconButton("more", app.words.chatMenu, (event) => openMenu(event.currentTarget, app.words.chatMenu, chatActions(app, chat)), "chat-menu"));
    drawPinned(chat);
  }

  function drawPinned(chat) {
    const message = chat.pinned ? store.message(chat.id, chat.pinned) : null;
    pinned.replaceChildren(...(message ? [
      h("button", { type: "button", class: "pinned", onclick: () => timeline.showMessage(message.id) },
        icon("pin"),
        h("span", { class: "pinned-title" }, app.words.pinned),
        h("span", { class: "pinned-text" }, summaryOf(app, message))),
    ] : []));
  }

  function draw() {
    if (store.me === null) {
      timeline.hide();
      root.replaceChildren(welcome(app));
      return;
    }
    const chat = chatOpen();
    if (!chat) {
      timeline.hide();
      root.replaceChildren(h("div", { class: "nothing" }, icon("bridge"), h("p", {}, app.words.pickChat)));
      return;
    }
    root.replaceChildren(head, pinned, timeline.node, composer.node);
    drawHead();
    composer.show(chat);
    timeline.show(chat);
    composer.focus();
    app.markRead();
  }

  store.on("open person", draw);
  store.on("state", () => {
    if (!chatOpen() || !head.isConnected) draw();
    else {
      drawHead();
      composer.show(chatOpen());
      timeline.redraw();
    }
  });
  store.on("chat", ({ chat }) => {
    if (chat !== store.open) return;
    drawHead();
    composer.show(chatOpen());
    // The button that was pressed may be gone now; the keyboard goes on where one writes.
    if (document.activeElement === document.body) composer.focus();
  });
  store.on("message", ({ chat, message }) => {
    if (chat === store.open && message.id === chatOpen()?.pinned) drawPinned(chatOpen());
  });
}

function subtitle(app, chat) {
  const { store, words } = app;
  if (chat.type === "private") {
    const state = chat.started ? "" : ` · ${chat.messages.length ? words.botBlocked : words.notStarted}`;
    return `@${store.bot.username} · ${words.bot}${state}`;
  }
  const kind = chat.type === "supergroup" ? `${words.supergroup} · ` : "";
  return `${kind}${words.members(chat.members.filter((id) => !store.isBot(id)).length)} · ${words.botIs[chat.bot_status]}`;
}

/** What can be done with a chat as a whole; each is a request that the simulated Telegram may refuse. */
function chatActions(app, chat) {
  const { api, store, words } = app;
  if (chat.type === "private") {
    const block = (blocked) => () => attempt(app, () => api.block(store.me, blocked));
    if (chat.started) return [{ label: words.block, icon: "block", danger: true, run: block(true) }];
    if (chat.messages.length) return [{ label: words.unblock, icon: "plus", run: block(false) }];
    return [{ label: words.start, icon: "forward", run: () => app.pressStart() }];
  }
  const group = (action) => async () => {
    const answer = await attempt(app, () => api.group(action, store.me, chat.id));
    if (!answer) return;
    store.putChat(answer.chat);
    if (answer.chat.id !== chat.id) store.show(answer.chat.id);
  };
  const items = [];
  if (chat.bot_status === "left") items.push({ label: words.addBot, icon: "plus", run: group("add") });
  if (chat.admins && !chat.admins.includes(store.me)) {
    const names = chat.admins.map((id) => store.nameOf(id)).join(", ");
    return items.length ? items : [{ label: words.onlyAdmins(names), icon: "crown", disabled: true }];
  }
  if (chat.bot_status === "member") items.push({ label: words.promote, icon: "crown", run: group("promote") });
  if (chat.bot_status === "administrator") items.push({ label: words.demote, icon: "minus", run: group("demote") });
  if (chat.type === "group") items.push({ label: words.migrate, icon: "up", run: group("migrate") });
  if (chat.bot_status !== "left") items.push({ label: words.removeBot, icon: "close", danger: true, run: group("remove") });
  return items;
}

/** Before anyone is chosen: both languages, since the reader's is not known yet. */
function welcome(app) {
  const [first, second] = bothWords();
  return h("div", { class: "welcome" },
    h("div", { class: "welcome-head" },
      icon("bridge"),
      h("h1", {}, h("span", { lang: first.lang }, first.welcome), h("span", { lang: second.lang }, second.welcome)),
      h("p", {}, h("span", { lang: first.lang }, first.welcomeText), h("span", { lang: second.lang }, second.welcomeText))),
    peopleList(app, (person) => app.become(person)));
}
