/* The buttons of messages: which may be pressed, and which were. */

import { entries, isWaiting, newestOfLotse } from "./entries.js";
import { make } from "./page.js";
import { label, say } from "./words.js";

const REST = 3000; // ms after which a button of the desk may be pressed again
const DOUBLE = 600; // ms in which no other is pressed: a double click would hit what has moved below the finger

const groups = new Map(); // id of an entry -> its buttons
const resting = new Set(); // buttons of the desk, just pressed
let rested = -DOUBLE; // when the last of them was

export const isDesk = (payload) => payload.startsWith("!");
export const isOpen = (button) => button.getAttribute("aria-disabled") !== "true";
export const isTooSoon = () => performance.now() - rested < DOUBLE;

export function choices(entry, tongue) {
  const group = label(make("div", "choices", { role: "group", "data-of": entry.id }), "web-choices");
  for (const [payload, text, kind] of entry.buttons) {
    const button = make("button", kind === "nav" ? "nav" : "choice", { type: "button", ...tongue });
    button.textContent = text;
    button.dataset.payload = payload;
    group.append(button);
  }
  groups.set(entry.id, group);
  return group;
}

/* Only the buttons of the last message count, and only once; those of the desk count at all times, and again after
   a rest. */
export function offer() {
  const last = newestOfLotse();
  const presses = [...entries.values()].filter((entry) => entry.of && entry.state !== "failed");
  const answered = new Set(presses.filter((entry) => !isDesk(entry.payload)).map((entry) => entry.of));
  const pressed = new Map(); // message and payload -> whether a press is still on its way
  for (const entry of presses) {
    const key = `${entry.of} ${entry.payload}`;
    pressed.set(key, isWaiting(entry) || (pressed.get(key) ?? false));
  }
  for (const [id, group] of groups) {
    for (const button of group.children) {
      const { payload } = button.dataset;
      const key = `${id} ${payload}`;
      const open = isDesk(payload) ? !resting.has(button) && !pressed.get(key) : id === last?.id && !answered.has(id);
      button.setAttribute("aria-disabled", String(!open));
      button.tabIndex = open ? 0 : -1;
      if (pressed.has(key) && !button.classList.contains("chosen")) {
        button.classList.add("chosen");
        button.append(" ", say(make("span", "unseen"), "web-chosen"));
      }
    }
  }
}

export function rest(button) {
  rested = performance.now();
  resting.add(button);
  setTimeout(() => {
    resting.delete(button);
    offer();
  }, REST);
  offer();
}

document.addEventListener("removed", (event) => groups.delete(event.detail));
