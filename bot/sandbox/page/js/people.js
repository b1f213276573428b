// Who can be played: people under the association they belong to.

import { personAvatar } from "./avatar.js";
import { h } from "./dom.js";

/** What a group of people is called: the part of their notes before the dot, in each language it is written in. */
function groupTitle(people, words) {
  const names = people.map((person) => (person.note ?? "").split(" · ")[0].trim()).filter(Boolean);
  return [...new Set(names)].slice(0, 2).join(" · ") || people[0].group || words.others;
}

function roleOf(person) {
  const [association, ...rest] = (person.note ?? "").split(" · ");
  return rest.join(" · ") || association;
}

function card(app, person, onChoose) {
  const { store, reading, words } = app;
  const unread = reading.unreadOf(person.id);
  const current = person.id === store.me;
  return h(
    "button",
    {
      type: "button",
      class: "person",
      "data-person": person.id,
      "aria-current": current ? "true" : null,
      onclick: () => onChoose(person.id),
    },
    personAvatar(store, person.id),
    h("span", { class: "person-text" },
      h("span", { class: "person-name" }, person.name),
      h("span", { class: "person-note" }, roleOf(person))),
    h("span", { class: "person-language", "aria-hidden": "true" }, /^pt/i.test(person.language_code) ? "PT" : "中"),
    unread ? h("span", { class: "badge", "aria-label": words.unread(unread) }, String(unread)) : null,
  );
}

/** The people to choose from; `onChoose` gets the id of the chosen one. */
export function peopleList(app, onChoose) {
  const groups = new Map();
  for (const person of app.store.people.values()) {
    const key = person.group ?? "";
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return h("div", { class: "people" },
    [...groups.values()].map((people) =>
      h("section", { class: "people-group" },
        h("h2", {}, groupTitle(people, app.words)),
        h("div", { class: "people-cards" }, people.map((person) => card(app, person, onChoose))))));
}
