/* The field for a message, and how much fits into it. */

import { write } from "./doing.js";
import { $ } from "./page.js";
import { figure } from "./words.js";

const LONGEST = 5000; // UTF-16 units in one message
const field = $("text");

function count() {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
  const length = field.value.length;
  $("count").hidden = length < LONGEST - 500;
  $("count").classList.toggle("full", length >= LONGEST);
  $("count").firstElementChild.textContent = `${figure(length)} / ${figure(LONGEST)}`;
}

field.addEventListener("input", count);
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("composer").requestSubmit();
});
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  write(field.value);
  field.value = "";
  count();
  field.focus();
});
