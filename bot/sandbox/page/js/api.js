// The play API: what a person does on the page becomes one request to the server that serves it.

/** A request the server answered with an error, or that never reached it (`status` 0). */
export class PlayError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function request(path, options) {
  let response;
  try {
    response = await fetch(`/sandbox/${path}`, options);
  } catch (cause) {
    throw new PlayError(0, String(cause.message ?? cause));
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new PlayError(response.status, body.error ?? `${response.status} ${response.statusText}`);
  return body;
}

const get = (path) => request(path, { cache: "no-store" });

const post = (path, body) =>
  request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const api = {
  state: () => get("state"),
  menu: (as, chat) => get(`menu?as=${encodeURIComponent(as)}&chat=${encodeURIComponent(chat)}`),
  clock: () => get("clock"),
  send: (as, chat, text, replyTo) => post("send", { as, chat, text, ...(replyTo ? { reply_to: replyTo } : {}) }),
  edit: (as, chat, id, text) => post("edit", { as, chat, id, text }),
  tap: (as, chat, id, row, col) => post("tap", { as, chat, id, row, col }),
  react: (as, chat, id, emoji) => post("react", { as, chat, id, emoji }),
  start: (as, payload) => post("start", { as, ...(payload ? { payload } : {}) }),
  block: (as, blocked) => post("block", { as, blocked }),
  group: (action, as, chat) => post("group", { action, as, chat }),
  forward: (seconds) => post("clock", { seconds }),
  forwardToNext: () => post("clock", { to: "next" }),
  upload(as, chat, file, caption, replyTo) {
    const form = new FormData();
    form.append("as", as);
    form.append("chat", chat);
    if (caption) form.append("caption", caption);
    if (replyTo) form.append("reply_to", replyTo);
    form.append("file", file, file.name);
    return request("upload", { method: "POST", body: form });
  },
};
