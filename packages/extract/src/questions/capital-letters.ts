import type { CleanBlock } from "../blocks.js";
import { nameMark } from "./read-mark.js";

const LETTERS: readonly string[] = [..."ABCDEFGHIJKL"];
const NUMERALS: readonly string[] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** 'A. The results', 'A: results', 'A – Results', or 'A' alone on its line; '(A)' and 'A)' label anyway. */
const FORMS: readonly { readonly pattern: RegExp; readonly alone: boolean }[] = [
  { pattern: /^([A-L]|[IVX]{1,4})[.:] +(?=\S)/, alone: false },
  { pattern: /^([A-L]|[IVX]{1,4}) ?[-–—] +(?=\S)/, alone: false },
  { pattern: /^([A-L]|[IVX]{1,4})[.:]?$/, alone: true },
];
const PARENTHESIS = /^\(?([IVX]{1,4})\) +(?=\S)/;
/** 'A.' alone is an answer, and 'B.' a name's first letter. */
const LEAST_LETTERS = 3;

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
  let run: CleanBlock[] = [];
  const close = (): void => {
    if (run.length >= LEAST_LETTERS && !(alone && standTogether(run)))
      for (const block of run) nameMark(block, markOf(block.text, pattern));
    run = [];
  };
  for (const block of blocks) {
    const label = block.cells === undefined || !alone ? pattern.exec(block.text)?.[1] : undefined;
    if (label === undefined || !labels.includes(label)) continue;
    if (label !== labels[run.length]) close();
    if (label === labels[run.length]) run.push(block);
  }
  close();
}

function standTogether(run: readonly CleanBlock[]): boolean {
  return run.some((block, index) => run[index + 1]?.index === block.index + 1);
}

function markOf(text: string, pattern: RegExp) {
  const [printed = "", letter = ""] = pattern.exec(text) ?? [];
  return { role: "number", style: "capital-letter", labels: [letter], length: printed.length } as const;
}
