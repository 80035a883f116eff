/* The menu of languages. */

import { wishFor } from "./doing.js";
import { newestOfLotse } from "./entries.js";
import { $, make, page } from "./page.js";
import { choose } from "./words.js";

function unfold(open, focus = true) {
  $("languages").hidden = !open;
  $("language").setAttribute("aria-expanded", String(open));
  if (focus) (open ? $("languages").querySelector("[aria-current]") ?? $("languages").querySelector("button") : $("language")).focus();
}

for (const each of page.languages) {
  const button = make("button", "", { type: "button", lang: each.id, dir: each.dir });
  button.textContent = each.name;
  button.addEventListener("click", async () => {
    unfold(false);
    await choose(each.id);
    if (newestOfLotse()?.language !== each.id) wishFor(each);
  });
  const item = make("li");
  item.append(button);
  $("languages").append(item);
}
$("language").addEventListener("click", () => unfold($("languages").hidden));
document.addEventListener("click", (event) => {
  if (!$("languages").hidden && !event.target.closest(".menu")) unfold(false, false);
});
document.addEventListener("keydown", (event) => {
  if ($("languages").hidden) return;
  if (event.key === "Escape") unfold(false);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...$("languages").querySelectorAll("button")];
  all.at((all.indexOf(document.activeElement) + step) % all.length).focus();
});
