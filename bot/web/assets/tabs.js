/* What another tab of the same room did: it shares everything that is kept on this device. */

import { adopt, chat, SHELF } from "./entries.js";
import { parsed } from "./page.js";
import { PREFIX } from "./shelf.js";
import { arrive } from "./showing.js";
import { about, speak } from "./words.js";

addEventListener("storage", (event) => {
  if (event.key === null || (event.key === `${PREFIX}chat` && event.newValue !== chat)) {
    location.reload(); // another tab deleted the conversation
  } else if (event.key === `${PREFIX}language` && about(event.newValue)) {
    speak(event.newValue);
  } else if (event.key.startsWith(PREFIX + SHELF) && event.newValue) {
    const entry = parsed(event.newValue);
    adopt(entry);
    arrive(entry);
  }
});
