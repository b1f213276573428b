// What can be done with a message.

import { h } from "./dom.js";
import { attempt, openMenu, toast } from "./overlays.js";

// A few of the emoji that Telegram allows as reactions; ✍ is the bot's own sign for "recorded".
const PALETTE = ["👍", "❤", "🎉", "🙏", "👌", "👀", "🤝", "✍"];

/** Signs that are text by default, such as ❤ and ✍, are shown as pictures like the rest. */
export function inColour(emoji) {
  return emoji.length === 1 ? `${emoji}\uFE0F` : emoji;
}

export async function react(app, message, emoji) {
  const answer = await attempt(app, () => app.api.react(app.store.me, message.chat, message.id, emoji));
  if (answer) app.store.putMessage(answer.message, true);
}

async function copyText(app, message) {
  await navigator.clipboard.writeText(message.text);
  toast(app.words.copied);
}

function palette(app, message, close) {
  const mine = message.reactions?.find((reaction) => reaction.users.includes(app.store.me))?.emoji;
  return h("div", { class: "palette", role: "group", "aria-label": app.words.react }, PALETTE.map((emoji) =>
    h("button", {
      type: "button",
      role: "menuitemcheckbox",
      "aria-checked": String(emoji === mine),
      "aria-label": app.words.reactWith(emoji),
      onclick: () => {
        close();
        react(app, message, emoji === mine ? null : emoji);
      },
    }, inColour(emoji))));
}

/** Opens the menu of a message beside the anchor: an element or a point. */
export function offerActions(app, chat, message, anchor) {
  const { store, words } = app;
  const items = [{ label: words.reply, icon: "reply", run: () => app.startReply(message) }];
  if (message.from === store.me) items.push({ label: words.edit, icon: "edit", run: () => app.startEdit(message) });
  if (message.text) items.push({ label: words.copy, icon: "copy", run: () => copyText(app, message) });
  openMenu(anchor, words.messageMenu, items, (close) => palette(app, message, close));
}
