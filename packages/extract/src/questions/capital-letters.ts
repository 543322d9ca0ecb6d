import type { CleanBlock } from "../blocks.js";
import { expandLabels } from "./numbering/labels.js";
import { nameMark } from "./read-mark.js";

const LETTERS: readonly string[] = [..."ABCDEFGHIJKL"];
const NUMERALS: readonly string[] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** 'A. The results', 'A: results', 'A – Results', or 'A', 'B and C' alone on their lines; '(A)' and 'A)' label anyway. */
const FORMS: readonly { readonly pattern: RegExp; readonly alone: boolean }[] = [
  { pattern: /^([A-L]|[IVX]{1,4})[.:] +(?=\S)/, alone: false },
  { pattern: /^([A-L]|[IVX]{1,4}) ?[-–—] +(?=\S)/, alone: false },
  { pattern: /^((?:[A-L]|[IVX]{1,4})(?:(?:, ?| and | ?& ?| to |-|–)(?:[A-L]|[IVX]{1,4})){0,6})[.:]?$/, alone: true },
];
const PARENTHESIS = /^\(?([IVX]{1,4})\) +(?=\S)/;
/** 'A.' alone is an answer, and 'B.' a name's first letter. */
const LEAST_LETTERS = 3;
const LEAST_ASKING = 2;

/** 'A. The results', 'B. The dates' and 'C. The file' are the letters of a list, which may start again over its answers; so are 'I.', 'II.' and 'III.' */
export function nameCapitalLetters(blocks: readonly CleanBlock[]): void {
  for (const { pattern, alone } of FORMS) {
    nameRuns(blocks, LETTERS, pattern, alone);
    nameRuns(blocks, NUMERALS, pattern, alone);
  }
  nameRuns(blocks, NUMERALS, PARENTHESIS, false);
}

/** Names the labels of one form that count on from the first; alone on their lines, each with something below it, since heads of columns stand right below each other. */
function nameRuns(blocks: readonly CleanBlock[], labels: readonly string[], pattern: RegExp, alone: boolean): void {
  for (const run of runsOf(blocks, labels, pattern, alone)) {
    const count = run.flatMap((block) => labelsBefore(block, pattern)).length;
    if (count < (asksThroughout(run) ? LEAST_ASKING : LEAST_LETTERS) || (alone && standTogether(run))) continue;
    for (const block of run) nameMark(block, markOf(block.text, pattern));
  }
}

function runsOf(blocks: readonly CleanBlock[], labels: readonly string[], pattern: RegExp, alone: boolean) {
  const runs: CleanBlock[][] = [];
  let count = 0;
  for (const block of blocks) {
    const own = block.cells === undefined || !alone ? labelsBefore(block, pattern) : [];
    if (own.length === 0 || !own.every((label) => labels.includes(label))) continue;
    if (count === 0 || !standsAt(labels, count, own)) {
      runs.push([]);
      count = 0;
    }
    if (!standsAt(labels, count, own)) continue;
    runs.at(-1)?.push(block);
    count += own.length;
  }
  return runs;
}

function standsAt(labels: readonly string[], at: number, own: readonly string[]): boolean {
  return own.every((label, index) => label === labels[at + index]);
}

function labelsBefore({ text }: CleanBlock, pattern: RegExp): readonly string[] {
  const printed = pattern.exec(text)?.[1];
  return printed === undefined ? [] : labelsOf(printed);
}

/** 'A and B' over one answer count on by two. */
function labelsOf(printed: string): readonly string[] {
  return printed.length === 1 || NUMERALS.includes(printed) ? [printed] : expandLabels(printed);
}

/** 'A. How many?' and 'B. How much?' are two questions. */
function asksThroughout(run: readonly CleanBlock[]): boolean {
  return run.every(({ text }) => ASKS.test(text));
}

const ASKS = /\?["'’”)]*$/;

function standTogether(run: readonly CleanBlock[]): boolean {
  return run.some((block, index) => run[index + 1]?.index === block.index + 1);
}

function markOf(text: string, pattern: RegExp) {
  const [printed = "", letter = ""] = pattern.exec(text) ?? [];
  const labels = labelsOf(letter);
  const role = labels.length > 1 ? "answer" : "number";
  return { role, style: "capital-letter", labels, length: printed.length } as const;
}
