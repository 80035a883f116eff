/* A file of a message: a photo or chart, a voice message, a PDF or a report. It comes from the database, so a moment later than the words. */

import { shelved } from "./entries.js";
import { find } from "./files.js";
import { $, make } from "./page.js";
import { follow, pinned } from "./scrolling.js";
import { label, say } from "./words.js";

const VIEWS = {
  photo: (address) => picture(address, "web-file_photo"),
  chart: (address) => picture(address, "web-file_chart"),
  voice(address) {
    const player = label(make("audio", "", { controls: "", src: address }), "web-file_voice");
    player.addEventListener("error", () => player.replaceWith(download(address, "voice.ogg", "web-file_voice")));
    return player; // what cannot be played here (Ogg on older iPhones) can be taken to another program
  },
  pdf: (address) => download(address, "document.pdf", "web-file_pdf"),
  report: (address) => download(address, "lotse.html", "web-file_report"), // never opened as a page of ours
};

async function picture(address, name) {
  const button = label(make("button", "", { type: "button" }), name);
  const image = make("img", "", { src: address, alt: "" });
  button.append(image);
  button.addEventListener("click", () => enlarge(address));
  await image.decode().catch(() => {}); // its size is known before it is shown, so nothing jumps
  return button;
}

const download = (address, name, id) => say(make("a", "download", { href: address, download: name }), id);

export function attachment(entry) {
  const place = make("div", `file ${entry.media}`);
  unpack(entry, place);
  return place;
}

export async function unpack(entry, place) {
  const blob = await find(shelved(entry.id));
  const node = blob ? await VIEWS[entry.media](URL.createObjectURL(blob)) : say(make("p"), "web-file_gone");
  place.classList.toggle("gone", !blob);
  place.replaceChildren(node);
  if (pinned) follow();
}

function enlarge(address) {
  const image = $("picture").querySelector("img");
  image.src = address;
  image.parentNode.setAttribute("aria-pressed", "false");
  $("picture").showModal();
}

$("whole").addEventListener("click", () => {
  $("whole").setAttribute("aria-pressed", String($("whole").ariaPressed !== "true"));
});
$("picture").addEventListener("click", (event) => event.target === $("picture") && $("picture").close());
