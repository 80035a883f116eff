/* The chat page: keeps the conversation on this device, shows it, and talks to the server over one WebSocket.
   It holds no word that a person sees (those come with the page) and never turns text into markup. */

import "./composer.js";
import "./deleting.js";
import "./languages.js";
import "./tabs.js";
import { connect, ready } from "./connection.js";
import { open } from "./doing.js";
import { chat, inOrder } from "./entries.js";
import { sweep } from "./files.js";
import { tell } from "./notices.js";
import { address, log, state } from "./page.js";
import { follow } from "./scrolling.js";
import { chats, inRoom, load, save } from "./shelf.js";
import { show } from "./showing.js";
import { language, speak, wanted } from "./words.js";

const DAY = 86_400_000; // ms
const tidy = () => sweep([chat, ...chats()]);

await speak(wanted());
if ((inRoom || address.searchParams.has("lang")) && !load("language")) save("language", language);
for (const entry of inOrder()) show(entry);
follow();
requestAnimationFrame(() => log.classList.add("moving"));
setTimeout(() => ready || state.dataset.text || tell("web-connecting", true), 1500);
open();
connect();
tidy();
setInterval(tidy, DAY);
