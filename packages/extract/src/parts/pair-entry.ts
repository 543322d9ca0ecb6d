import type { CleanText, QuestionPair, ReadDocument } from "../blocks.js";

/** The pair of a log's entry whose shape alone tells what asks and what answers; its own pairs where any has a question. */
export function pairEntry(
  { asked }: Pick<ReadDocument, "asked">,
  { blocks }: CleanText,
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  if (asked === undefined || pairs.some(({ question }) => question !== null)) return pairs;
  const at = blocks.findIndex(({ text }) => text === asked);
  const [question, first, last] = [blocks[at], blocks[at + 1], blocks.at(-1)];
  if (question === undefined || first === undefined || last === undefined) return pairs;
  const { start, end } = question;
  return [{ label: null, question: { start, end }, answer: [{ start: first.start, end: last.end }] }];
}
