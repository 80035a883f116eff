/* How many messages came while nobody looked, in front of the title: volunteers have many tabs. */

import { figure, word } from "./words.js";

let unread = 0;

function entitle() {
  document.title = unread ? `(${figure(unread)}) ${word("web-title")}` : word("web-title");
}

export function arrived() {
  if (!document.hidden) return;
  unread += 1;
  entitle();
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) unread = 0;
  entitle();
});
document.addEventListener("spoken", entitle);
