// The chosen person and that person's chats.

import { chatAvatar, personAvatar } from "./avatar.js";
import { h, icon } from "./dom.js";
import { dialog } from "./overlays.js";
import { peopleList } from "./people.js";
import { previewOf } from "./summary.js";

/** Builds the list inside `root`. */
export function mountChatList(app, root) {
  const { store } = app;
  const person = h("div", { class: "me-place" });
  const list = h("ul", { class: "chat-list", role: "list" });
  root.append(person, list);

  async function switchPerson() {
    const chosen = await dialog(app, { title: app.words.choosePerson, wide: true, build: (close) => peopleList(app, close) });
    if (chosen !== null) app.become(chosen);
  }

  function drawPerson() {
    const me = store.people.get(store.me);
    if (!me) {
      person.replaceChildren();
      return;
    }
    const elsewhere = [...store.people.keys()].filter((id) => id !== store.me && app.reading.unreadOf(id) > 0).length;
    person.replaceChildren(h("button", { type: "button", class: "me", onclick: switchPerson, "aria-haspopup": "dialog" },
      personAvatar(store, me.id),
      h("span", { class: "me-text" }, h("span", { class: "me-name" }, me.name), h("span", { class: "me-note" }, me.note)),
      h("span", { class: "me-switch" }, icon("swap"), h("span", {}, app.words.switchPerson),
        elsewhere ? h("span", { class: "dot" }) : null)));
  }

  function drawList() {
    const chats = store.myChats().sort((one, other) => lastAt(other) - lastAt(one));
    list.replaceChildren(...chats.map((chat) => entry(app, chat)));
    if (!chats.length && store.me !== null) list.append(h("li", { class: "chat-list-empty" }, app.words.noChats));
  }

  let due = false;
  const draw = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      const focused = list.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
      drawPerson();
      drawList();
      if (focused) list.querySelector(`[data-chat="${focused}"]`)?.focus();
    });
  };
  store.on("state person open message chat read calls clock", draw);
  store.on("call", ({ call }) => {
    if (!call.ok) draw();
  });
}

function lastAt(chat) {
  const message = chat.messages.at(-1);
  // A private chat without messages stays on top: that is where a newcomer begins.
  if (!message) return chat.type === "private" ? Infinity : 0;
  return Date.parse(message.date);
}

function entry(app, chat) {
  const { store, words, format } = app;
  const message = chat.messages.at(-1);
  const unread = app.reading.unread(store.me, chat);
  const refused = app.refusals.of(chat.id).length;
  const alarm = words.refusedCount(refused);
  const draft = chat.id === store.open ? "" : app.drafts.get(store.me, chat.id).text;
  return h("li", {}, h("button", {
    type: "button",
    class: "chat-entry",
    "data-chat": chat.id,
    "aria-current": chat.id === store.open ? "true" : null,
    onclick: () => store.show(chat.id),
  },
  chatAvatar(store, chat),
  h("span", { class: "entry-text" },
    h("span", { class: "entry-top" },
      h("span", { class: "entry-title" }, store.titleOf(chat)),
      message ? h("time", { datetime: message.date }, format.brief(message.date, store.now())) : null),
    h("span", { class: "entry-bottom" },
      h("span", { class: "entry-preview" },
        draft ? h("span", { class: "entry-draft" }, icon("edit"), draft) : message ? previewOf(app, chat, message) : words.noMessages),
      refused ? h("span", { class: "entry-refused", title: alarm, "aria-label": alarm, role: "img" }, icon("warning")) : null,
      unread ? h("span", { class: "badge", "aria-label": words.unread(unread) }, unread > 99 ? "99+" : String(unread)) : null))));
}
