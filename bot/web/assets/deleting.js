/* Deleting the conversation of this room from this device, after a question. */

import { end } from "./connection.js";
import { chat } from "./entries.js";
import { empty } from "./files.js";
import { $ } from "./page.js";
import { drop, saved } from "./shelf.js";

$("delete").addEventListener("click", () => {
  $("ask").returnValue = "";
  $("ask").showModal();
});
$("ask").addEventListener("close", async () => {
  if ($("ask").returnValue !== "yes") return;
  end();
  for (const key of saved().filter((name) => name !== "language")) drop(key);
  await empty(chat);
  location.reload();
});
