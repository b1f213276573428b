// One line for a message: in the list of chats, in quotes, in what is read out.

import { ownHalf } from "./strings.js";

/** The message's text, or what kind of file it is, on one line. */
export function summaryOf(app, message) {
  if (message.service) return ownHalf(app.words, message.service);
  const text = (message.text ?? "").replace(/\s+/g, " ").trim();
  if (message.place) return `📍 ${message.place.title || `${message.place.lat}, ${message.place.lon}`}`;
  if (!message.file) return text;
  const kind = message.file.kind === "photo" ? app.words.photo : message.file.name;
  return text ? `${kind} · ${text}` : kind;
}

/** The same with its author, where that is not plain from the chat. */
export function previewOf(app, chat, message) {
  const summary = summaryOf(app, message);
  if (message.service || chat.type === "private") return summary;
  return app.words.from(app.store.nameOf(message.from), summary);
}
