import { splitLines, squash } from "./compare-text.js";
import type { Label } from "./label.js";
import type { Mark, ReadRecord } from "./mark.js";

/** From this length on, a noise line that stands inside another line counts as left too; shorter ones occur by chance. */
const TELLING_LENGTH = 25;

/** Scores the cleaned text: lines that must be gone, snippets that must be there. */
export function scoreText(label: Label, record: ReadRecord | null): Mark[] {
  const text = record?.text ?? "";
  const whole = squash(text);
  const lines = new Set(splitLines(text).map(squash));
  const keeps = new Set(label.keep.map(squash));
  const isLeft = (line: string) => lines.has(line) || (lengthOf(line) >= TELLING_LENGTH && whole.includes(line));
  const noise = label.noise.filter((line) => !keeps.has(squash(line)));
  return [
    ...noise.map((line): Mark => {
      const left = record === null || isLeft(squash(line));
      return { field: "noise_removed", ...found(!left), wrong: left ? `left: ${line.slice(0, 100)}` : undefined };
    }),
    ...label.keep.map((snippet): Mark => {
      const kept = whole.includes(squash(snippet));
      return { field: "text_kept", ...found(kept), wrong: kept ? undefined : `lost: ${snippet.slice(0, 100)}` };
    }),
  ];
}

function found(right: boolean) {
  return { tp: right ? 1 : 0, fp: 0, fn: right ? 0 : 1 };
}

/** Length in code points, as Python counts it. */
function lengthOf(text: string): number {
  return [...text].length;
}
