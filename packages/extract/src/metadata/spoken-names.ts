import { cueAt } from "./cue-at.js";
import type { Mention } from "./group-bodies.js";
import { type PageLine, spansOf } from "./page-view.js";

const LETTER = /[\p{L}\d]/u;
const MOST = 30;
/** Room for a full stop or an article on a line that is a name. */
const ROUND_NAME = 3;

/** Where a letter speaks of names that no form of words finds, and how. */
export function spokenNames(placed: readonly Mention[], lines: readonly PageLine[]): readonly Mention[] {
  const formless = new Set(placed.filter(({ family }) => family === null).map(({ name }) => name));
  const kept = lines.filter(({ start }) => start !== null);
  return [...formless].flatMap((name) => {
    const found: Mention[] = [];
    for (const line of kept) {
      if (found.length >= MOST) break;
      found.push(...placesOf(name, line.text).map((at) => spokenAt(name, line, at)));
    }
    return found.slice(0, MOST);
  });
}

function spokenAt(name: string, line: PageLine, at: number): Mention {
  const isLine = line.text.length < name.length + ROUND_NAME;
  const cue = isLine ? "alone" : cueAt(line.text, at, at + name.length).cue;
  const spans = spansOf(line, at, name.length);
  return { name, family: null, weight: 0, cue: `spoken of, ${cue}`, spans, isPlaced: true, where: line.section };
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length))) places.push(at);
  }
  return places;
}
