// Keeps the store in step with the server: the whole state once, then events as they happen.

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/**
 * Loads the state and follows the events. After a broken connection the state is loaded again, so that neither a
 * gap nor a restarted server leaves the page behind.
 */
export async function follow(store, api) {
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    try {
      store.replace(await api.state());
      store.setConnected(true);
      pause = FIRST_PAUSE_MS;
      await listen(store);
    } catch {
      store.setConnected(false);
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
}

/** Resolves when the server asks for a reload, rejects when the connection breaks. */
function listen(store) {
  return new Promise((resolve, reject) => {
    const source = new EventSource(`/sandbox/events?since=${store.seq}`);
    source.onmessage = (frame) => {
      const event = JSON.parse(frame.data);
      if (event.type === "reset") {
        source.close();
        resolve();
      } else {
        store.apply(event);
      }
    };
    source.onerror = () => {
      source.close();
      reject(new Error("connection lost"));
    };
  });
}
