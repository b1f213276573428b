// One message: bubble, quote, file, text, buttons, reactions.

import { nameColour, personAvatar } from "./avatar.js";
import { h, icon, iconButton } from "./dom.js";
import { renderText } from "./entities.js";
import { keyboardOf } from "./keyboard.js";
import { inColour, offerActions, react } from "./actions.js";
import { dialog } from "./overlays.js";
import { summaryOf } from "./summary.js";

/** Builds the row of a message. `first` tells that it opens a run of messages by the same sender. */
export function renderMessage(app, chat, message, first) {
  if (message.service) {
    return h("li", { class: "row service", "data-id": message.id }, h("span", {}, summaryOf(app, message)));
  }
  const { store } = app;
  const own = message.from === store.me;
  const inGroup = chat.type !== "private";
  const classes = ["row", own ? "own" : "other", first ? "first" : "", inGroup ? "in-group" : ""].filter(Boolean).join(" ");
  const row = h("li", { class: classes, "data-id": message.id, "data-from": message.from },
    inGroup && !own ? h("span", { class: "row-avatar" }, first ? personAvatar(store, message.from, "small") : null) : null,
    h("div", { class: "body" }, bubble(app, chat, message, first && inGroup && !own), keyboardOf(app, chat, message), reactions(app, message)),
    tools(app, chat, message));
  bindLongPress(row, (point) => offerActions(app, chat, message, point));
  return row;
}

function bubble(app, chat, message, named) {
  return h("article", { class: message.file?.kind === "photo" ? "bubble with-photo" : "bubble" },
    named ? sender(app, message) : null,
    message.forward_from ? h("p", { class: "forwarded" }, app.words.forwarded(app.store.nameOf(message.forward_from))) : null,
    message.reply_to ? quote(app, chat, message) : null,
    message.file ? attachment(app, message) : null,
    message.place ? venue(message.place) : null,
    h("div", { class: "text", dir: "auto" }, message.text ? renderText(app, chat, message.text, message.entities) : null, meta(app, message)));
}

function sender(app, message) {
  const { store, words } = app;
  return h("p", { class: `sender ${nameColour(store, message.from)}` }, store.nameOf(message.from),
    store.isBot(message.from) ? h("span", { class: "tag" }, words.bot) : null);
}

function meta(app, message) {
  const { format, words } = app;
  return h("span", { class: "meta" },
    message.silent ? h("span", { title: words.silent, "aria-label": words.silent, role: "img" }, icon("silent")) : null,
    message.edited ? h("span", { class: "edited", title: format.full(message.edited) }, words.edited) : null,
    h("time", { datetime: message.date, title: format.full(message.date) }, format.time(message.date)));
}

function quote(app, chat, message) {
  const original = app.store.message(chat.id, message.reply_to);
  const name = original ? app.store.nameOf(original.from) : "";
  return h("button", {
    type: "button",
    class: `quote ${original ? nameColour(app.store, original.from) : ""}`,
    disabled: !original,
    onclick: () => app.showMessage(message.reply_to),
  },
  original ? h("span", { class: "quote-name" }, name) : null,
  h("span", { class: "quote-text" }, original ? summaryOf(app, original) : app.words.missing));
}

/** Files come from the server that serves the page; anything else is not loaded. */
function fileAddress(url) {
  const address = new URL(url, location.href);
  return address.origin === location.origin ? address.href : null;
}

function attachment(app, message) {
  const { file } = message;
  const address = fileAddress(file.url);
  if (file.kind === "photo" && address) return photo(app, file, address);
  return h("a", { class: "file", href: address, download: file.name, title: app.words.download },
    h("span", { class: "file-icon" }, icon("file"), h("span", { class: "file-kind" }, file.name.split(".").at(-1).slice(0, 4).toUpperCase())),
    h("span", { class: "file-text" },
      h("span", { class: "file-name" }, file.name),
      h("span", { class: "file-size" }, app.format.size(file.size))),
    icon("download", "file-download"));
}

/** A place on the map. No map is loaded: nothing leaves the machine. */
function venue(place) {
  return h("div", { class: "file" },
    h("span", { class: "file-icon" }, icon("place")),
    h("span", { class: "file-text" },
      place.title ? h("span", { class: "file-name" }, place.title) : null,
      h("span", { class: "file-size" }, place.address && place.address !== place.title ? place.address : null),
      h("span", { class: "file-size" }, `${place.lat}, ${place.lon}`)));
}

function photo(app, file, address) {
  const enlarge = () =>
    dialog(app, { title: file.name, wide: true, build: () => h("img", { class: "photo-large", src: address, alt: file.name }) });
  return h("button", { type: "button", class: "photo", "aria-label": file.name, onclick: enlarge },
    h("img", { src: address, alt: "" }));
}

function reactions(app, message) {
  const shown = (message.reactions ?? []).filter((reaction) => reaction.users.length);
  if (!shown.length) return null;
  const { store, words } = app;
  return h("ul", { class: "reactions" }, shown.map(({ emoji, users }) => {
    const mine = users.includes(store.me);
    const label = words.reactedBy(emoji, users.map((user) => store.nameOf(user)).join(", "));
    return h("li", {}, h("button", {
      type: "button",
      class: "reaction",
      "aria-pressed": String(mine),
      "aria-label": label,
      title: label,
      onclick: () => react(app, message, mine ? null : emoji),
    }, h("span", { class: "emoji" }, inColour(emoji)), h("span", {}, String(users.length))));
  }));
}

function tools(app, chat, message) {
  const { words } = app;
  return h("div", { class: "tools" },
    iconButton("reply", words.reply, () => app.startReply(message), "tool-reply"),
    iconButton("more", words.messageMenu, (event) => offerActions(app, chat, message, event.currentTarget), "tool-more"));
}

const LONG_PRESS_MS = 450;
const SLACK_PX = 10;

/** A long press of a finger, or the context menu of a mouse, opens the actions; a selection stays as it is. */
function bindLongPress(row, open) {
  const body = row.querySelector(".body");
  let timer = 0;
  let from = null;
  let pressed = false;
  const cancel = () => clearTimeout(timer);
  body.addEventListener("pointerdown", (event) => {
    pressed = false;
    if (event.pointerType !== "touch") return;
    from = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      pressed = true;
      open(from);
    }, LONG_PRESS_MS);
  });
  // The finger that is lifted after a long press taps nothing.
  body.addEventListener("click", (event) => {
    if (!pressed) return;
    pressed = false;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  body.addEventListener("pointermove", (event) => {
    if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLACK_PX) cancel();
  });
  for (const name of ["pointerup", "pointercancel", "pointerleave"]) body.addEventListener(name, cancel);
  body.addEventListener("contextmenu", (event) => {
    if (event.pointerType === "touch") event.preventDefault();
    if (event.pointerType === "touch" || event.target.closest("a") || String(getSelection())) return;
    event.preventDefault();
    open({ x: event.clientX, y: event.clientY });
  });
}
