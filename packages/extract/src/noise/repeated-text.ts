import type { Block, NoiseMark } from "../blocks.js";

const MARK: NoiseMark = { profile: "generic", rule: "stored-twice" };
/** A text box has at most so many lines. */
const MOST_LINES = 12;
/** Shorter texts follow each other by chance: 'Yes', 'Not held', the cells of a table. */
const LEAST_LENGTH = 40;

/**
 * Marks what stands twice in a row word for word: a text box that its file stores in two forms. Rows and items may be the
 * same and mean two things.
 */
export function markRepeats(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  const last = new Map<string, number>();
  for (let index = 0; index < blocks.length; index++) {
    const { text = "" } = blocks[index] ?? {};
    const before = last.get(text);
    last.set(text, index);
    if (before === undefined || index - before > MOST_LINES || marks[before] !== null) continue;
    const length = index - before;
    if (!isRepeated(blocks, before, length)) continue;
    for (let at = index; at < index + length; at++) {
      marks[at] ??= MARK;
      last.set(blocks[at]?.text ?? "", at);
    }
    index += length - 1;
  }
}

function isRepeated(blocks: readonly Block[], start: number, length: number): boolean {
  let size = 0;
  for (let at = start; at < start + length; at++) {
    const [one, other] = [blocks[at], blocks[at + length]];
    if (one === undefined || other === undefined || one.text !== other.text || !isProse(one)) return false;
    size += one.text.length;
  }
  return size >= LEAST_LENGTH;
}

function isProse({ kind, marker, quoted }: Block): boolean {
  return (kind === "paragraph" || kind === "heading") && marker === undefined && quoted !== true;
}
