const INTEGER = /^\d+$/;
const NUMBER_OF = /^\d+/;
const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
const CAPITAL_ROMANS = ROMANS.map((roman) => roman.toUpperCase());
const FIRST: ReadonlySet<string> = new Set(["1", "1a", "1i", "1.1", "a", "A", "A1", "i", "I"]);
const OUTLINE = /^(\d{1,2}\.|[A-H])(\d{1,2})$/;

/** True for a label with which a list starts. */
export function isFirst(label: string): boolean {
  return FIRST.has(label);
}

/** `4` of `4` and of `4a`; null for a letter or a roman numeral. */
export function numberOf(label: string): string | null {
  return NUMBER_OF.exec(label)?.[0] ?? null;
}

const SUFFIX = /^(\d+)([a-z]+)$/;
const DOTTED = /^(\d{1,2})\.\d/;
/** `c1` under `c`; `A1` is a theme's first. */
const UNDER_LETTER = /^([a-h])\d{1,2}$/;
const ROMAN_START = /^[ivx]+(?=[a-z]$)/;

/** The labels that a label stands under, nearest first: `3b` and `3` for `3bi`, `4ii` and `4` for `4iia`, `3` for `3ii`. */
export function ancestorsOf(label: string): readonly string[] {
  const dotted = (DOTTED.exec(label) ?? UNDER_LETTER.exec(label))?.[1];
  if (dotted !== undefined) return [dotted];
  const [, number, letters] = SUFFIX.exec(label.toLowerCase()) ?? [];
  if (number === undefined || letters === undefined) return [];
  if (letters.length === 1 || ROMANS.includes(letters)) return [number];
  const outer = ROMANS.includes(letters.slice(1)) ? letters[0] : ROMAN_START.exec(letters)?.[0];
  return outer === undefined ? [number] : [`${number}${outer}`, number];
}

/** True where `next` is the label after `previous` in its kind of counting. */
export function follows(previous: string, next: string): boolean {
  if (OUTLINE.test(next)) return followsOutline(previous, next);
  if (INTEGER.test(previous)) return isUnder(previous, next) || numberOf(next) === String(Number(previous) + 1);
  if (SUFFIX.test(previous) && SUFFIX.test(next)) return followsSub(partsOf(previous), partsOf(next));
  return followsLetter(previous, next);
}

/** `2a` after `2`, and `2b` where `2` itself is the first of its parts. */
function isUnder(number: string, label: string): boolean {
  return label === `${number}a` || label === `${number}b`;
}

/** `1.2` after `1.1`, `2.1` after `1.2` or `2`, `B1` after `A2`. */
function followsOutline(previous: string, next: string): boolean {
  const [, group = "", number] = OUTLINE.exec(next) ?? [];
  const [, before = previous, last] = OUTLINE.exec(previous) ?? [];
  if (last !== undefined && group === before) return Number(last) + 1 === Number(number);
  if (number !== "1") return false;
  if (LETTER_GROUP.test(group)) return before.charCodeAt(0) + 1 === group.charCodeAt(0);
  return Number.parseInt(group, 10) === Number.parseInt(before, 10) + (last === undefined ? 0 : 1);
}

const LETTER_GROUP = /^[A-H]$/;

/** `b` after `a`, `ii` after `i`. */
function followsLetter(previous: string, next: string): boolean {
  if (followsRoman(previous, next) || followsRoman(previous, next, CAPITAL_ROMANS)) return true;
  return previous.length === 1 && next.length === 1 && previous.charCodeAt(0) + 1 === next.charCodeAt(0);
}

function followsRoman(previous: string, next: string, romans: readonly string[] = ROMANS): boolean {
  const at = romans.indexOf(previous);
  return at >= 0 && romans[at + 1] === next;
}

/** `3`, `b` and `i` of `3bi`. */
function partsOf(label: string): readonly string[] {
  const levels = [...ancestorsOf(label)].reverse();
  return [...levels, label].map((level, index) => level.slice((levels[index - 1] ?? "").length));
}

/** `3bi` after `3a`, `3bii` after `3bi`, `3c` after `3bii`, `4a` after `3c`: one level counts on and those below it start. */
function followsSub(previous: readonly string[], next: readonly string[]): boolean {
  const level = next.findIndex((part, index) => part !== previous[index]);
  const [from, to] = [previous[level], next[level]];
  if (from === undefined || to === undefined) return false;
  const counts = level === 0 ? Number(from) + 1 === Number(to) : followsLetter(from, to);
  return counts && next.slice(level + 1).every((part) => part === "a" || part === "i");
}
