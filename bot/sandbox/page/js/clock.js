// The simulated clock, and what moves it forward.

import { h, icon } from "./dom.js";
import { attempt, toast } from "./overlays.js";

const ASK_AFTER_MS = 600;

/** Builds the clock inside `root`. */
export function mountClock(app, root) {
  const { api, store } = app;
  let next = null;
  let asking = 0;
  let pressed = false;

  const time = h("span", { class: "clock-time" });
  const date = h("span", { class: "clock-date" });
  const shortDate = h("span", { class: "clock-date short", "aria-hidden": "true" });
  const face = h("p", { class: "clock-face", role: "timer", "aria-live": "off" }, time, date, shortDate);
  const button = (name, run, ...inside) => h("button", { type: "button", class: `clock-button clock-${name}`, onclick: () => jump(run) }, inside);
  const hour = button("hour", () => api.forward(3600));
  const day = button("day", () => api.forward(86_400));
  const nextText = h("span", { class: "clock-next-text" });
  const nextTime = h("span", { class: "clock-next-time" });
  const toNext = button("to-next", () => api.forwardToNext(), icon("forward"), h("span", { class: "clock-next" }, nextText, nextTime));
  root.append(face, h("div", { class: "clock-buttons" }, hour, day, toNext));

  function draw() {
    if (!store.people.size) return;
    const { words, format } = app;
    const now = store.now();
    const jumping = pressed || store.jumping;
    time.textContent = format.time(now);
    date.textContent = format.longDate(now);
    shortDate.textContent = format.shortDay(now);
    face.title = `${format.full(now)} · ${format.zoneName(now)} (${store.zone})`;
    hour.textContent = words.hour;
    day.textContent = words.day;
    const when = next ? format.dateTime(next) : null;
    nextText.textContent = jumping ? words.jumping : next ? words.next : words.noNext;
    nextTime.textContent = jumping || !next ? "" : when;
    toNext.setAttribute("aria-label", next ? words.nextAt(when) : words.noNext);
    toNext.title = toNext.getAttribute("aria-label");
    for (const one of [hour, day]) one.disabled = jumping;
    toNext.disabled = jumping || !next;
    root.classList.toggle("jumping", jumping);
    root.setAttribute("aria-busy", String(jumping));
  }

  async function askNext() {
    const mine = ++asking;
    const answer = await api.clock().catch(() => null);
    if (mine !== asking || !answer) return;
    next = answer.next;
    draw();
  }

  // The bot's work shows as calls; after a burst of them the plan may hold another next reminder.
  let timer = 0;
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(askNext, ASK_AFTER_MS);
  };

  async function jump(run) {
    const before = newestOf(store);
    pressed = true;
    draw();
    const answer = await attempt(app, run);
    pressed = false;
    if (answer) {
      store.setNow(answer.now);
      // Events on their way are taken in first, so that what arrived can be told.
      setTimeout(() => toast(arrivals(app, before), "clock"), 150);
    }
    draw();
    askNext();
  }

  store.on("state clock person", () => {
    draw();
    askSoon();
  });
  store.on("call message", askSoon);
  setInterval(draw, 1000);
}

function newestOf(store) {
  return new Map([...store.chats.values()].map((chat) => [chat.id, chat.messages.length]));
}

/** Who got something while the time jumped: the chats of others count as well, their reminders are easily missed. */
function arrivals(app, before) {
  const { store, words } = app;
  const list = [...store.chats.values()]
    .map((chat) => ({ chat, count: chat.messages.length - (before.get(chat.id) ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ chat, count }) => `${chat.type === "private" ? store.nameOf(chat.person) : chat.title} (${count})`);
  return list.length ? words.arrived(list.join(words.lang === "zh-Hans" ? "、" : ", ")) : words.nothingArrived;
}
