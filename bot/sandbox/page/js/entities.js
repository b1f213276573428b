// Turns a message's text and its entities into nodes. Offsets count UTF-16 units, as JavaScript strings do.

import { h } from "./dom.js";
import { classify, follow } from "./links.js";

const PLAIN_TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };

/** Makes a tree of entities: those that cross one another are cut, those outside the text are cut off. */
export function nest(entities, length) {
  const order = (one, other) => one.start - other.start || other.end - one.end;
  const queue = entities
    .map((entity) => ({
      entity,
      start: Math.max(0, entity.offset),
      end: Math.min(length, entity.offset + entity.length),
      children: [],
    }))
    .filter((node) => node.end > node.start)
    .sort(order);
  const root = { entity: null, start: 0, end: length, children: [] };
  const path = [root];
  while (queue.length) {
    const node = queue.shift();
    while (path.length > 1 && path.at(-1).end <= node.start) path.pop();
    const parent = path.at(-1);
    if (node.end > parent.end) {
      queue.push({ ...node, start: parent.end, children: [] });
      queue.sort(order);
      node.end = parent.end;
    }
    parent.children.push(node);
    path.push(node);
  }
  return root;
}

/** The nodes of a text. `chat` is the chat it stands in; commands are sent there when tapped. */
export function renderText(app, chat, text, entities) {
  const fragment = document.createDocumentFragment();
  fragment.append(...renderChildren(app, chat, text, nest(entities ?? [], text.length)));
  return fragment;
}

function renderChildren(app, chat, text, node) {
  const parts = [];
  let at = node.start;
  const plain = (end) => {
    let piece = text.slice(at, end);
    // A block ends its line by itself; the line break that follows it would show as an empty line.
    if (parts.at(-1)?.matches?.("pre, blockquote") && piece.startsWith("\n")) piece = piece.slice(1);
    if (piece) parts.push(piece);
  };
  for (const child of node.children) {
    if (child.start > at) plain(child.start);
    parts.push(renderEntity(app, chat, text, child));
    at = child.end;
  }
  plain(node.end);
  return parts;
}

function renderEntity(app, chat, text, node) {
  const { entity } = node;
  const inner = renderChildren(app, chat, text, node);
  const raw = text.slice(node.start, node.end);
  if (entity.type in PLAIN_TAGS) return h(PLAIN_TAGS[entity.type], {}, inner);
  switch (entity.type) {
    case "pre": return h("pre", { tabindex: "0" }, h("code", { "data-language": entity.language ?? null }, inner));
    case "spoiler": return spoiler(app, inner);
    case "blockquote": return h("blockquote", {}, inner);
    case "expandable_blockquote": return expandable(app, inner);
    case "url": return anchor(app, raw, raw, inner);
    case "text_link": return anchor(app, entity.url, raw, inner);
    case "email": return anchor(app, `mailto:${raw}`, raw, inner);
    case "mention": return mention(app, raw, inner);
    case "text_mention": return h("span", { class: "mention", title: app.store.nameOf(entity.user?.id) }, inner);
    case "hashtag":
    case "cashtag": return h("span", { class: "hashtag" }, inner);
    case "bot_command": return command(app, chat, raw, inner);
    case "date_time": return dateTime(app, entity, raw, inner);
    default: return h("span", {}, inner);
  }
}

function linkButton(className, onclick, inner, title = null) {
  return h("button", { type: "button", class: `link ${className}`, title, onclick }, inner);
}

function anchor(app, target, raw, inner) {
  const link = classify(target, app.store.bot);
  if (!link) return h("span", {}, inner);
  if (link.kind === "person") return h("span", { class: "mention", title: app.store.nameOf(link.id) }, inner);
  const onclick = (event) => {
    event.preventDefault();
    follow(app, link, target, event.currentTarget);
  };
  if (link.kind !== "web") return linkButton("to-bot", onclick, inner, target === raw ? null : target);
  return h("a", { href: link.href, rel: "noopener noreferrer", target: "_blank", title: target === raw ? null : target, onclick }, inner);
}

function mention(app, raw, inner) {
  if (raw.slice(1).toLowerCase() !== app.store.bot.username.toLowerCase()) return h("span", { class: "mention" }, inner);
  return linkButton("mention", (event) => follow(app, { kind: "bot" }, raw, event.currentTarget), inner);
}

function command(app, chat, raw, inner) {
  return linkButton("command", () => app.sendCommand(chat, raw), inner);
}

function spoiler(app, inner) {
  const cover = h("span", { class: "spoiler-text" }, inner);
  const node = h("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": app.words.reveal }, cover);
  cover.inert = true;
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (!cover.inert) return;
    event.preventDefault();
    cover.inert = false;
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", reveal);
  return node;
}

function expandable(app, inner) {
  const body = h("div", { class: "quote-body" }, inner);
  const toggle = h("button", {
    type: "button",
    class: "quote-toggle",
    "aria-expanded": "false",
    onclick: () => {
      const open = box.classList.toggle("open");
      toggle.setAttribute("aria-expanded", String(open));
      toggle.textContent = open ? app.words.collapse : app.words.expand;
    },
  }, app.words.expand);
  const box = h("blockquote", { class: "expandable" }, body, toggle);
  return box;
}

function dateTime(app, entity, raw, inner) {
  const { format, store } = app;
  const instant = entity.unix_time * 1000;
  const shown = format.entity(entity.unix_time, entity.date_time_format, store.now());
  return h("time", { datetime: new Date(instant).toISOString(), title: `${format.full(instant)} · ${store.zone}` }, shown ?? inner);
}
