import { gluedNames } from "./glued-names.js";
import type { Mention } from "./group-bodies.js";

const PART_OF_BODY = /\b(?:Head ?quarters|HQ|Office|Department|Directorate)\b/i;
/** A form of words that is cut short is seldom printed much oftener than the whole. */
const MUCH_OFTENER = 3;
const OFTEN = 2;
const CAPITAL = /^\p{Lu}/u;
const ENDS_AS_NAME = / \p{Lu}\S*$/u;
/** The form of words that goes on as long as there are capitals. */
const DEPARTMENT = /^(?:Department|Ministry|Office|Agency|Centre) (?:for|of) /;
const LEAST_INITIALS = 3;
const INITIAL = /(?<![\p{L}\d’'-])\p{Lu}/gu;
const ARTICLE = /^The /;
const BEFORE_WORD = /,? /g;
const SPACE = / /g;

/**
 * How far a name goes: 'Marl College' is only the beginning of 'Marl College Group' where the page prints the latter time
 * and again, and 'Marl Ambulance Service Gyle Square' is the service and its street where it does not.
 */
export function withExtents(
  mentions: readonly Mention[],
  texts: readonly string[],
  letters: ReadonlySet<string>,
): readonly Mention[] {
  const found = mentions.filter(({ isPlaced }) => !isPlaced);
  const known = new Set(found.map(({ name }) => name));
  const formed = new Set(found.filter(({ family }) => family !== null).map(({ name }) => name));
  const placed = new Set(mentions.filter(({ isPlaced }) => isPlaced).map(({ name }) => name));
  const renamed = new Map(
    formed.size === 0 || letters.size === 0 ? [] : [...formed].flatMap((name) => byLetters(name, letters)),
  );
  for (const [name, own] of gluedNames(formed, texts)) renamed.set(name, own);
  for (const name of placed) {
    if (known.has(name) || known.has(name.replace(ARTICLE, ""))) continue;
    const [from, to] = extentOf(name, formed, texts) ?? [];
    if (from !== undefined && to !== undefined) renamed.set(from, to);
  }
  return renamed.size === 0 ? mentions : mentions.map((mention) => rename(mention, renamed.get(mention.name)));
}

/** 'Department of Tides and Coasts Linen Court' ends where it has the letters of the number, 'DTC/22-048'. */
function byLetters(name: string, letters: ReadonlySet<string>): [string, string][] {
  if (!DEPARTMENT.test(name) || letters.has(initialsOf(name))) return [];
  const isWhole = (part: string) => ENDS_AS_NAME.test(part) && CAPITAL.test(name.slice(part.length + 1));
  const own = beginnings(name).find((part) => isWhole(part) && letters.has(initialsOf(part)));
  return own === undefined ? [] : [[name, own]];
}

function initialsOf(name: string): string {
  const initials = name.match(INITIAL)?.join("").toLowerCase() ?? "";
  return initials.length < LEAST_INITIALS ? "" : initials;
}

/** Which name stands for which: the found one for the whole, or the other way about. */
function extentOf(whole: string, formed: ReadonlySet<string>, texts: readonly string[]): [string, string] | null {
  const first = beginnings(whole).find((part) => formed.has(part));
  const part = first ?? endings(whole).find((end) => formed.has(end));
  if (part === undefined) return null;
  const countOf = (name: string): number => texts.filter((text) => text.includes(name)).length;
  const count = countOf(whole);
  if (first === undefined) return count >= OFTEN && !whole.includes(",") ? null : [whole, part];
  if (count < OFTEN || PART_OF_BODY.test(whole.slice(first.length))) return [whole, first];
  return countOf(first) <= count * MUCH_OFTENER ? [first, whole] : null;
}

function beginnings(name: string): readonly string[] {
  return [...name.matchAll(BEFORE_WORD)].map(({ index }) => name.slice(0, index)).reverse();
}

function endings(name: string): readonly string[] {
  return [...name.matchAll(SPACE)].map(({ index }) => name.slice(index + 1));
}

/** The longer name has places of its own. */
function rename(mention: Mention, name: string | undefined): Mention {
  if (name === undefined) return mention;
  if (name.length > mention.name.length) return { ...mention, name, spans: [] };
  const from = mention.name.startsWith(name) ? 0 : mention.name.length - name.length;
  const spans = mention.spans.map(({ start }) => ({ start: start + from, end: start + from + name.length }));
  return { ...mention, name, spans };
}
