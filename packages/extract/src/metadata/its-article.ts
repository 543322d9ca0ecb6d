import type { Reading } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { SHORT_FORMS } from "./authority-short-forms.js";
import { type PageView, spansOf } from "./page-view.js";

/** Bodies of which there is one are spoken of with an article that is none of the name's. */
const SPOKEN_OF = cue(
  /(?:Government|Parliament|Assembly|Executive|Ombudsman|Commission)$|^(?:University|Department|Ministry|Office|Borough|City)\b/,
);
/** How bodies are usually called, with their articles. */
const USUAL: ReadonlySet<string> = new Set(SHORT_FORMS.values());
const LETTER = /[\p{L}\d]/u;
/** 'The Fenby Fund' ends its line, or a mark parts it from what follows. */
const ENDS = /^(?:$|[.,|]| [|–—·•-] )/;
const SEPARATOR = /\s+(?:\||–|—|-|·|•)\s+/;

/** The name with the article that it has on a line of its own, where the page never prints it without: 'The Fenby Fund'. */
export function withItsArticle(read: Reading<string>, { lines, head }: PageView): Reading<string> {
  const { value } = read;
  const whole = `The ${value}`;
  if (value.startsWith("The ") || SPOKEN_OF.test(value) || USUAL.has(value)) return read;
  const line = lines.find(({ text }) => text.startsWith(whole) && ENDS.test(text.slice(whole.length)));
  const inTitle = (head.title ?? "").split(SEPARATOR).includes(whole);
  if ((line === undefined && !inTitle) || lines.some(({ text }) => isPrintedWithout(value, text))) return read;
  return { ...read, value: whole, spans: line === undefined ? [] : spansOf(line, 0, whole.length) };
}

/** What its body is called, where the name of its place stands for it: 'Marl Fells National Park', and in the letter 'the Authority'. */
const KIND_OF_PLACE = /(?<=\bNational Park)$/;
const CALLED = cue(/\b[Tt]he (?:National Park |Park )?Authority\b/);

/** The name with its word of kind, which only the letter's own words have. */
export function withItsKind(read: Reading<string>, { lines }: PageView): Reading<string> {
  if (!KIND_OF_PLACE.test(read.value) || !lines.some(({ text }) => CALLED.test(text))) return read;
  return { ...read, value: read.value.replace(KIND_OF_PLACE, " Authority") };
}

function isPrintedWithout(name: string, text: string, first = "The "): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (text.slice(Math.max(0, at - first.length), at) !== first && !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const OF_ONE_PLACE = /^\p{Lu}[\p{L}’'-]+ Police$/u;
const HEDDLU = "Heddlu ";

/** The name in both languages, where the page never prints it in English alone: 'Heddlu Arwen Police'. */
export function withBothLanguages(read: Reading<string>, { lines, head }: PageView): Reading<string> {
  const { value } = read;
  if (!OF_ONE_PLACE.test(value)) return read;
  const whole = HEDDLU + value;
  const line = lines.find(({ text }) => text.includes(whole));
  const printed = [...lines.map(({ text }) => text), head.title ?? "", head.siteName ?? ""];
  if (line === undefined || printed.some((text) => isPrintedWithout(value, text, HEDDLU))) return read;
  return { ...read, value: whole, spans: spansOf(line, line.text.indexOf(whole), whole.length) };
}
