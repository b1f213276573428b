// The address of the page says who plays and which chat is open, so that a link opens it again: #as=7001&chat=-100

function read() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const number = (name) => (/^-?\d+$/.test(parts.get(name) ?? "") ? Number(parts.get(name)) : null);
  return { me: number("as"), open: number("chat") };
}

function write({ me, open }, replace) {
  const parts = new URLSearchParams();
  if (me !== null) parts.set("as", me);
  if (open !== null) parts.set("chat", open);
  const hash = parts.toString() ? `#${parts}` : location.pathname;
  if (location.hash === hash || (!location.hash && hash === location.pathname)) return;
  if (replace) history.replaceState(null, "", hash);
  else history.pushState(null, "", hash);
}

/** Ties the store and the address together; the browser's back button leads from a chat to the list. */
export function followAddress(store) {
  let reading = false;
  const apply = () => {
    const { me, open } = read();
    reading = true;
    store.choose(store.people.has(me) ? me : null);
    store.show(store.myChats().some((chat) => chat.id === open) ? open : null);
    reading = false;
  };
  let known = false;
  store.on("state", () => {
    // Only the first state obeys the address; later ones keep what is on the screen.
    if (!known) apply();
    known = true;
  });
  store.on("person open", (_, topic) => {
    if (!reading && known) write(store, topic === "open" && store.open === null);
  });
  window.addEventListener("popstate", apply);
  window.addEventListener("hashchange", apply);
}
