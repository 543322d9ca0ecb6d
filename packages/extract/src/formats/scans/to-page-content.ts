import type { PageContent, TextRun } from "../pdf/page-content.js";
import type { RecognisedLine, RecognisedPage, RecognisedWord } from "./recogniser.js";

/** Words nearer than this, in sizes, are of one run; a wider gap may divide columns, as in text that is drawn. */
const WORD_GAP = 0.6;
/** Sizes are measured from shapes of letters: those that differ from the page's usual one by no more than this are it. */
const SAME_SIZE = 0.15;

/** A page that was read from its picture as one that was drawn, so that both are laid out by the same rules. */
export function toPageContent({ page, width, height, lines, rulings }: RecognisedPage): PageContent {
  const usual = usualSize(lines);
  const runs = lines.flatMap(({ size, words }) =>
    toRuns(words, Math.abs(size - usual) <= usual * SAME_SIZE ? usual : size),
  );
  return { page, width, height, runs, sideways: [], rulings, dots: [], slanted: [], isPicture: false };
}

/** The size in the middle of all words' sizes. */
function usualSize(lines: readonly RecognisedLine[]): number {
  const sizes = lines.flatMap(({ size, words }) => words.map(() => size)).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function toRuns(words: readonly RecognisedWord[], size: number): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const { text, x, end, y } of words) {
    const last = runs.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : (x - last.end) / size;
    if (last === undefined || gap > WORD_GAP)
      runs.push({ text, x, end, y, size, space: 0, bold: false, italic: false, colour: null, artifact: false });
    else {
      last.text += ` ${text}`;
      last.end = end;
      last.space = Math.max(last.space, gap);
    }
  }
  return runs;
}
