// Shows a JSON value with its parts coloured.

import { h } from "./dom.js";

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A preformatted block of the value, indented; built of text nodes, so that no value can become markup. */
export function jsonView(value) {
  const text = JSON.stringify(value, null, 2) ?? "null";
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    const [whole, string, colon, word] = match;
    const kind = string ? (colon ? "key" : "string") : word ? "word" : "number";
    parts.push(h("span", { class: `json-${kind}` }, string ?? whole));
    if (colon) parts.push(colon);
    at = match.index + whole.length;
  }
  parts.push(text.slice(at));
  return h("pre", { class: "json", tabindex: "0", lang: "en" }, parts);
}
