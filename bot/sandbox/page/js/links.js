// Where a link leads: to the bot itself, to a person, or out of the simulation.

import { attempt, confirmLink, dialog, openMenu, toast } from "./overlays.js";
import { peopleList } from "./people.js";

/**
 * What a link is: {kind: "start", payload}, {kind: "bot"}, {kind: "person", id}, {kind: "web", href}, or null for a
 * scheme that a page must not follow (javascript:, data: …).
 */
export function classify(raw, bot) {
  let url;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`);
  } catch {
    return null;
  }
  const own = (name) => (name ?? "").toLowerCase() === bot.username.toLowerCase();
  if (url.protocol === "tg:") {
    if (url.host === "user" || url.pathname === "//user") return { kind: "person", id: Number(url.searchParams.get("id")) };
    const resolves = url.host === "resolve" || url.pathname === "//resolve";
    if (resolves && own(url.searchParams.get("domain"))) return toBot(url);
    return null;
  }
  if (/^https?:$/.test(url.protocol)) {
    const telegram = /^(www\.)?(t|telegram)\.me$/i.test(url.hostname);
    if (telegram && own(url.pathname.slice(1).replace(/\/$/, ""))) return toBot(url);
    return { kind: "web", href: url.href };
  }
  return ["mailto:", "tel:"].includes(url.protocol) ? { kind: "web", href: url.href } : null;
}

function toBot(url) {
  const payload = url.searchParams.get("start");
  return payload === null ? { kind: "bot" } : { kind: "start", payload };
}

/** Opens the private chat of the chosen person and presses Start, with the payload of a deep link if there is one. */
export async function pressStart(app, payload) {
  const answer = await attempt(app, () => app.api.start(app.store.me, payload));
  if (!answer) return;
  const chat = app.store.privateChat();
  if (chat) app.store.show(chat.id);
  app.store.putMessage(answer.message);
}

async function startAsOther(app, payload) {
  const person = await dialog(app, {
    title: app.words.choosePerson,
    wide: true,
    build: (close) => peopleList(app, close),
  });
  if (person === null) return;
  app.store.choose(person);
  await pressStart(app, payload);
}

async function copyLink(app, href) {
  await navigator.clipboard.writeText(href);
  toast(app.words.copied);
}

/** Follows a link that was tapped at `anchor`. An invitation is often meant for someone else, so it asks for whom. */
export function follow(app, link, raw, anchor) {
  const { store, words } = app;
  if (link.kind === "web") confirmLink(app, link.href);
  else if (link.kind === "bot") store.show(store.privateChat()?.id ?? null);
  else if (link.kind === "start") {
    openMenu(anchor, words.open, [
      { label: words.openHere(store.nameOf(store.me)), icon: "person", run: () => pressStart(app, link.payload) },
      { label: words.openAsOther, icon: "swap", run: () => startAsOther(app, link.payload) },
      { label: words.copyLink, icon: "copy", run: () => copyLink(app, raw) },
    ]);
  }
}
