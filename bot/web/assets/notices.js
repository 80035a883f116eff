/* What the page itself has to say: a line above the field, and that an answer is on its way. */

import { $, state } from "./page.js";
import { follow, isNear } from "./scrolling.js";
import { say } from "./words.js";

let told = 0;

export function tell(id = "", lasting = false) {
  clearTimeout(told);
  if (!id) {
    delete state.dataset.text;
    state.textContent = "";
  } else if (state.dataset.text !== id) {
    say(state, id);
  }
  if (id && !lasting) told = setTimeout(() => tell(), 6000);
}

let silence = 0;

export function typing() {
  const following = isNear();
  $("typing").hidden = false;
  if (following) follow();
  clearTimeout(silence);
  silence = setTimeout(() => { $("typing").hidden = true; }, 10_000);
}
