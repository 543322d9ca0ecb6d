import { createAnchorScan } from "./anchor-scan.js";
import type { ResponseCue } from "./response-cue.js";
import { nextLine, type WindowLine, windowLine } from "./window-line.js";

/** Weighs the words of a page, its ASCII letters a byte each; looks no further once they weigh less than `least`. */
export type WeighWords = (page: Buffer, least?: number) => number;

/**
 * Code, styles, menus and feet say nothing of the page: the search leaps over them. Their ends are cut to seven letters:
 * Node looks for eight and more in another way, which is three times as slow on code.
 */
const UNSEEN: readonly { readonly anchor: string; readonly end: Buffer }[] = [
  { anchor: "<script", end: Buffer.from("</scrip") },
  { anchor: "<style>", end: Buffer.from("</style") },
  { anchor: "<style ", end: Buffer.from("</style") },
  { anchor: "<nav cla", end: Buffer.from("</nav") },
  { anchor: "<nav rol", end: Buffer.from("</nav") },
  { anchor: "<nav ari", end: Buffer.from("</nav") },
  { anchor: "<nav id=", end: Buffer.from("</nav") },
  { anchor: "<nav dat", end: Buffer.from("</nav") },
  { anchor: "<footer", end: Buffer.from("</foote") },
];
/** Lines looked at; more are in no letter, and a page may be made to have millions. */
const MOST_LINES = 1500;

/** Makes the weighing of a table of cues: all are looked for in one pass over the bytes. */
export function createWeighWords(cues: readonly ResponseCue[]): WeighWords {
  const anchors = [...UNSEEN.map(({ anchor }) => anchor), ...new Set(cues.flatMap((cue) => cue.anchors))];
  const asking = anchors.map((anchor) => cues.flatMap((cue, index) => (cue.anchors.includes(anchor) ? [index] : [])));
  const anchorScan = createAnchorScan(anchors);
  return (page, least = Number.NEGATIVE_INFINITY) => {
    const hearing = openHearing(cues, page);
    anchorScan.scan(page, (anchor, at) => {
      const unseen = UNSEEN[anchor];
      if (unseen !== undefined) return afterUnseen(page, at, unseen.end);
      for (const index of asking[anchor] as readonly number[]) hearing.listen(index, at);
      return hearing.isTired() || hearing.weight() < least ? page.length : at + 1;
    });
    return hearing.weight();
  };
}

/** What has been heard of one page. */
interface Hearing {
  /** Looks for a cue in the line around a place. */
  listen(cue: number, at: number): void;
  /** True once more lines have been looked at than any letter has. */
  isTired(): boolean;
  weight(): number;
}

function openHearing(cues: readonly ResponseCue[], page: Buffer): Hearing {
  const heard: (Set<string> | undefined)[] = [];
  /** For each cue the line that it was last looked for in: a line may hold many of its anchors. */
  const tried = new Int32Array(cues.length);
  let line: WindowLine | null = null;
  let lines = 0;
  let weight = 0;
  const lineAt = (at: number): WindowLine => {
    if (line !== null && at >= line.start && at < line.end) return line;
    lines += 1;
    line = windowLine(page, at);
    return line;
  };
  return {
    listen(index, at) {
      const cue = cues[index] as ResponseCue;
      const known = heard[index];
      if (known !== undefined && known.size >= cue.most) return;
      const around = lineAt(at);
      if (tried[index] === lines) return;
      tried[index] = lines;
      const words = wordsOf(cue, around, page);
      if (words === null) return;
      if (known?.has(words) === true) return;
      if (known === undefined) heard[index] = new Set([words]);
      else known.add(words);
      weight += cue.weight;
    },
    isTired: () => lines >= MOST_LINES,
    weight: () => weight,
  };
}

/** What a cue finds in a line; the same words again, as in the rows of a table, say nothing new. */
function wordsOf({ pattern, inSentences, readsNext }: ResponseCue, line: WindowLine, page: Buffer): string | null {
  if (inSentences && !line.isSentence) return null;
  const text = readsNext && !line.isSentence ? `${line.text}\n${nextLine(page, line)}` : line.text;
  return pattern.exec(text)?.[0].toLowerCase().trim() ?? null;
}

function afterUnseen(page: Buffer, at: number, end: Buffer): number {
  const found = page.indexOf(end, at);
  return found === -1 ? at + 1 : found;
}
