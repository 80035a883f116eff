/* A text as nodes: bold where the message says so, links where there are some. Text never becomes markup. */

import { make } from "./page.js";

function links(text) {
  const found = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+|\btel:[+\d][\d ()/-]{3,}\d|\+\d[\d ()/-]{6,}\d/gi)) {
    const label = match[0].replace(/[.,;:!?'’”»)\]\u2066-\u2069\u200e\u200f]+$/, "");
    const target = /^http/i.test(label) ? label : `tel:${label.replace(/\(0\)|[^+\d]/g, "")}`;
    if (!URL.canParse || URL.canParse(target)) found.push({ from: match.index, to: match.index + label.length, target });
  }
  return found;
}

function anchor(target) {
  const outside = target.startsWith("tel:") ? {} : { target: "_blank" };
  return make("a", "", { href: target, rel: "noopener noreferrer", dir: "ltr", ...outside });
}

/* `bold` counts in code points, JavaScript in UTF-16 units. */
function spans(text, bold) {
  if (!bold.length) return [];
  const units = [0];
  for (const character of text) units.push(units.at(-1) + character.length);
  return bold.map(([start, length]) => ({ from: units[start] ?? text.length, to: units[start + length] ?? text.length }));
}

export function fill(node, text, bold) {
  const [strong, linked] = [spans(text, bold), links(text)];
  const edges = [0, text.length, ...[...strong, ...linked].flatMap((span) => [span.from, span.to])];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  let link = null;
  let into = node;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index], cuts[index + 1]];
    const covers = (span) => span.from <= from && to <= span.to;
    const here = linked.find(covers) ?? null;
    if (here !== link) into = here ? node.appendChild(anchor(here.target)) : node;
    link = here;
    const part = strong.some(covers) ? into.appendChild(make("strong")) : into;
    part.append(text.slice(from, to));
  }
}
