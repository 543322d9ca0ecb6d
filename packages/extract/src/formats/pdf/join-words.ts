import type { Span } from "@foi-records/contract";

/** Text with its emphasis. */
export interface StrongText {
  readonly text: string;
  readonly strong: readonly Span[];
}

const SOFT_END = /[\u00ad\u2010]$/;
const HYPHEN_END = /[\p{L}\d)]-$/u;
const BROKEN_END = /(?<=\p{L}{2})-$/u;
const LOWER = /^\p{Ll}/u;
const WORD_START = /^[\p{L}\d(]/u;
const LAST_WORD = /(\p{L}+)-$/u;
const FIRST_WORD = /^\p{L}+/u;
const SLASH_END = /[^\s/]\/$/;
const ADDRESS = /(?:https?:\/\/|www\.|@)\S*$/i;
const ADDRESS_GOES_ON = /^[\w%#?&=~./-]+[/?=&#_%-][\w%#?&=~./-]*[.,]?$|^[\w%-]+\.(?:uk|org|com|html?|pdf|aspx|php)\b/i;
const BREAKABLE_END = /[/?=&_#-]$/;
const FIRST_TOKEN = /^\S+/;
const WORDS = /\p{L}+(?:[-’']\p{L}+)*/gu;
const PROVISION = /(?:\b(?:sections?|ss?|regulations?|regs?|articles?|arts?)\.?\s?)\d{1,3}[A-Z]?(?:\(\w{1,4}\)){0,4}$/i;
const LEVELS = /^(?:\(\w{1,4}\))+[,.;:]?(?:\s|$)/;
/** First halves of compounds that keep their hyphen. */
const FIRST_HALVES: ReadonlySet<string> = new Set(
  (
    "self non re co pre post anti multi cross inter sub ex mid semi part full long short well high low third first second " +
    "one two three four five six seven eight nine ten day face follow in on off up out over under by to decision policy " +
    "law risk cost case front back data time police public non-police e year year's end real open large small medium so " +
    "hard soft free fixed joint tax trade work world state government council staff user site web paper half quarter"
  ).split(" "),
);

/** Those that begin other words as well ('free-dom', 'ex-pect'): they keep it before a word that the document has. */
const SYLLABLES: ReadonlySet<string> = new Set("free ex up sub in on off by to part under over".split(" "));

/** Joins a line to the text before it: a word that was broken becomes one, an address keeps its parts together. */
export function joinLine(before: StrongText, line: StrongText, words: () => ReadonlySet<string>): StrongText {
  const { cut, joint } = jointOf(before.text, line.text, words);
  const text = before.text.slice(0, before.text.length - cut) + joint;
  const shifted = line.strong.map(({ start, end }) => ({ start: start + text.length, end: end + text.length }));
  const limit = before.text.length - cut;
  const kept = before.strong.flatMap(({ start, end }) => (start < limit ? [{ start, end: Math.min(end, limit) }] : []));
  const [next, ...rest] = shifted;
  const last = kept.at(-1);
  if (last === undefined || next === undefined || next.start - last.end > joint.length)
    return { text: text + line.text, strong: [...kept, ...shifted] };
  return { text: text + line.text, strong: [...kept.slice(0, -1), { start: last.start, end: next.end }, ...rest] };
}

/** A provision broken before its last levels: 'regulation 12(4)' and '(b)'. */
export function isTorn(before: string, line: string): boolean {
  return LEVELS.test(line) && PROVISION.test(before);
}

/** What is cut off the end and what is put between. */
function jointOf(before: string, line: string, words: () => ReadonlySet<string>): { cut: number; joint: string } {
  if (SOFT_END.test(before)) return { cut: 1, joint: "" };
  if (BROKEN_END.test(before) && LOWER.test(line) && !isAddress(before, line))
    return { cut: keepsHyphen(before, line, words) ? 0 : 1, joint: "" };
  return { cut: 0, joint: isOneWord(before, line) ? "" : " " };
}

/** Broken where no space was: inside a provision, an address, or behind a hyphen or stroke. */
function isOneWord(before: string, line: string): boolean {
  if (isTorn(before, line) || isAddress(before, line)) return true;
  return (HYPHEN_END.test(before) || SLASH_END.test(before)) && WORD_START.test(line);
}

function isAddress(before: string, line: string): boolean {
  if (!ADDRESS.test(before)) return false;
  return BREAKABLE_END.test(before) || ADDRESS_GOES_ON.test(FIRST_TOKEN.exec(line)?.[0] ?? "");
}

/** A compound that was broken at its own hyphen: the document has it elsewhere, or both its halves are words. */
function keepsHyphen(before: string, line: string, words: () => ReadonlySet<string>): boolean {
  const first = (LAST_WORD.exec(before)?.[1] ?? "").toLowerCase();
  const second = (FIRST_WORD.exec(line)?.[0] ?? "").toLowerCase();
  const known = words();
  if (known.has(first + second)) return false;
  if (known.has(`${first}-${second}`)) return true;
  if (FIRST_HALVES.has(first)) return !SYLLABLES.has(first) || known.has(second);
  return first.length > 2 && second.length > 2 && known.has(first) && known.has(second);
}

/** The words of a document in small letters, but for the halves of those that a line's end breaks. */
export function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  let isBroken = false;
  for (const text of texts) {
    const all = text.match(WORDS) ?? [];
    const first = isBroken ? 1 : 0;
    isBroken = text.endsWith("-");
    for (const word of all.slice(first, isBroken ? -1 : undefined)) words.add(word.toLowerCase());
  }
  return words;
}
