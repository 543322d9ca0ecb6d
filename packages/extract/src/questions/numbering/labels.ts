import { cue } from "../../text/cue/cue.js";
import { matchesOf } from "../../text/matches-of.js";

/** One bare label: digits with sub-letters ('2a', '4(b)', '3.b.i', '4iia'), a letter, or a roman numeral. */
export const LABEL = String.raw`\d{1,3}(?:\.\d{1,2})?(?:[a-z]{1,3}(?![a-z])|(?: ?\([a-z]{1,3}\)){1,2}|(?:\.(?:[a-z]|[ivx]{1,5})(?![a-z])){1,2})?|(?<![a-z])(?:[a-hj-z]|[ivx]{1,5})(?![a-z])`;
const PRINTED = String.raw`\(?(?:${LABEL})\)?\.?`;
/** What runs from one label to another: '1 to 3', '1 through 3', '1 up to 3'. */
const RANGE = "to|through|thru|up to|until";
/** What may stand behind the last of several labels. */
export const INCLUSIVE = String.raw`(?:,? ?\(?(?:both )?(?:inclusive|incl?\.?)(?![a-z])\)?)?`;
/** Several labels of one answer, an article after a dash being none: '1-3', '2, 3 & 5', '1 to 3', 'Q3 & Q4', 'i. and ii', '(a) and (b)'. */
export const LABEL_GROUP = String.raw`${PRINTED}(?:(?: ?(?:,|&|\+|and|plus|${RANGE}|[-–—](?=\S)|\/) ?| [-–—] (?![ai] [a-z]))(?:and |& )?(?:(?:q(?:uestion)?|a(?:nswer)?)s?\.? ?)?${PRINTED}){0,12}${INCLUSIVE}`;

const PART = cue(
  new RegExp(
    String.raw`(?:(,|&|\+|and|plus|${RANGE}|-|–|—|/) ?(?:and |& )?(?:(?:q(?:uestion)?|a(?:nswer)?)s?\.? ?)?\(?)?(${LABEL})`,
    "gi",
  ),
);
/** A lone capital is the label as printed; other letters are compared without case. */
const CAPITAL = /^[A-Z]$/;
const NOT_LABEL = /[^0-9a-z.]|\.(?=[a-z])/gi;
const RANGE_JOIN = new RegExp(`^(?:${RANGE}|-|–|—)$`, "i");
const INTEGER = /^\d{1,3}$/;
/** A range that spans more questions than any letter has is a misread, such as a year range. */
const LONGEST_RANGE = 60;

/** The bare labels of a printed group; a range of numbers is spelled out. */
export function expandLabels(group: string): string[] {
  if (INTEGER.test(group)) return [unpadded(group)];
  const labels: string[] = [];
  for (const [, join, label = ""] of matchesOf(group, PART)) {
    const printed = unpadded(label.replace(NOT_LABEL, ""));
    const previous = labels.at(-1);
    const bare = underNumber(CAPITAL.test(printed) ? printed : printed.toLowerCase(), previous);
    if (join !== undefined && RANGE_JOIN.test(join) && previous !== undefined) labels.push(...between(previous, bare));
    labels.push(bare);
  }
  // 'Question 1 - 1) How many?' prints one label twice.
  return [...new Set(labels)];
}

/** '01' is the first of a list that counts beyond nine. */
function unpadded(label: string): string {
  return label.replace(PADDING, "");
}

const PADDING = /^0(?=[1-9])/;

/** '2(a) and (b)': the second letter is under the number of the first. */
function underNumber(label: string, previous: string | undefined): string {
  const [, number, letter] = NUMBER_OF.exec(previous ?? "") ?? [];
  const run = RUNS.find((one) => one.includes(letter ?? ""));
  return number !== undefined && run?.includes(label) ? `${number}${label}` : label;
}

const NUMBER_OF = /^(\d+)([a-z]+)$/;

/** Letters and roman numerals that a range may run over. */
const RUNS: readonly (readonly string[])[] = [
  [..."abcdefgh"],
  [..."ABCDEFGH"],
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"],
];

function between(from: string, to: string): string[] {
  const run = RUNS.find((one) => one.includes(from) && one.includes(to));
  if (run !== undefined) return run.slice(run.indexOf(from) + 1, run.indexOf(to));
  const number = NUMBER_OF.exec(from)?.[1];
  if (number !== undefined && NUMBER_OF.exec(to)?.[1] === number)
    return between(from.slice(number.length), to.slice(number.length)).map((label) => `${number}${label}`);
  const [, chapter, first] = OUTLINE.exec(from) ?? [];
  const [, same, last] = OUTLINE.exec(to) ?? [];
  if (chapter !== undefined && chapter === same && first !== undefined && last !== undefined)
    return between(first, last).map((label) => `${chapter}.${label}`);
  if (!INTEGER.test(from) || !INTEGER.test(to)) return [];
  const span = Number(to) - Number(from);
  if (span < 2 || span > LONGEST_RANGE) return [];
  return Array.from({ length: span - 1 }, (_, index) => String(Number(from) + index + 1));
}

/** '2.1' of an outline. */
const OUTLINE = /^(\d{1,3})\.(\d{1,2})$/;

const SEPARATED = /[.:)\-–—/|]\s*$/;
const LOWER = /^\(?[a-z]/;

/** True where a label after a word is set off from what follows, so that 'Question 4 asks for the name' is none. */
export function isSetOff(matched: string, rest: string): boolean {
  return rest === "" || SEPARATED.test(matched) || !LOWER.test(rest) || (SHORT.test(matched) && ASKS.test(rest));
}

/** 'Q2 the price of each': behind the letter of a question small letters may ask; 'Q2 is refused' names it. */
const SHORT = /^Q\d{1,2}[a-z]? $/;
const ASKS =
  /^(?:the|an?|any|all|every|each|how|what|which|when|where|who|whether|why|cop(?:y|ies)|numbers?|totals?|details|please|lists?) \w/;

/** 'Q1 - 9', 'A1 - 5 March': the first question and a figure, not the questions one to nine. */
const LONE_WITH_FIGURE = cue(/^((?:a|q|question|answer|part|request|point|response)\.? ?(\d{1,2}) [-–—] )(?=\d)/i);

/** The one label of a mark behind whose dash a figure stands; null elsewhere. */
export function loneLabel(line: string): { labels: string[]; length: number } | null {
  const lone = LONE_WITH_FIGURE.exec(line);
  return lone === null ? null : { labels: [lone[2] ?? ""], length: lone[1]?.length ?? 0 };
}
