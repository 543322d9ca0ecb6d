import type { CleanBlock } from "../blocks.js";
import { nameMark } from "./read-mark.js";

const CAPITAL = /^([A-L])[.:] +(?=\S)/;
/** 'A.' alone is an answer, and 'B.' a name's first letter. */
const LEAST_LETTERS = 3;

/** 'A. The results', 'B. The dates' and 'C. The file' are the letters of a list, which may start again over its answers. */
export function nameCapitalLetters(blocks: readonly CleanBlock[]): void {
  let run: CleanBlock[] = [];
  const close = (): void => {
    if (run.length >= LEAST_LETTERS) for (const block of run) nameMark(block, markOf(block.text));
    run = [];
  };
  for (const block of blocks) {
    const letter = CAPITAL.exec(block.text)?.[1];
    if (letter === undefined) continue;
    if (letter !== String.fromCharCode(FIRST + run.length)) close();
    if (letter === String.fromCharCode(FIRST + run.length)) run.push(block);
  }
  close();
}

const FIRST = "A".charCodeAt(0);

function markOf(text: string) {
  const [printed = "", letter = ""] = CAPITAL.exec(text) ?? [];
  return { role: "number", style: "capital-letter", labels: [letter], length: printed.length } as const;
}
