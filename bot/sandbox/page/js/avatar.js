// Coloured initials for people and groups, and the bridge for the bot.

import { h, icon } from "./dom.js";

const COLOURS = 8;

function initials(name, isGroup) {
  const clean = name.trim();
  if (/\p{Script=Han}/u.test(clean)) {
    const parts = clean.split("·");
    const word = [...parts[0]].filter((sign) => /\p{Script=Han}/u.test(sign)).join("");
    // A short Chinese name is read by its last two signs, a group by the first two of its title.
    return !isGroup && word.length <= 3 && parts.length === 1 ? word.slice(-2) : word.slice(0, isGroup ? 2 : 1);
  }
  const words = clean.split(/[\s·-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [clean];
  return chosen.map((word) => [...word][0] ?? "").join("").toUpperCase();
}

function colourOf(id) {
  let mixed = 7;
  for (const digit of String(id)) mixed = (mixed * 31 + digit.charCodeAt(0)) % 9973;
  return mixed % COLOURS;
}

/** A name's colour class, the same as its avatar's; the bot's is the page's own. */
export function nameColour(store, id) {
  return store.isBot(id) ? "tone-bot" : `tone-${colourOf(id)}`;
}

export function personAvatar(store, id, size = "") {
  if (store.isBot(id)) return h("span", { class: `avatar bot ${size}`, "aria-hidden": "true" }, icon("bridge"));
  return h("span", { class: `avatar tone-${colourOf(id)} ${size}`, "aria-hidden": "true" }, initials(store.nameOf(id), false));
}

export function chatAvatar(store, chat, size = "") {
  if (chat.type === "private") return personAvatar(store, store.bot.id, size);
  return h("span", { class: `avatar group tone-${colourOf(chat.id)} ${size}`, "aria-hidden": "true" }, initials(chat.title, true));
}
