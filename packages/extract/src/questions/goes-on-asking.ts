import type { CleanBlock } from "../blocks.js";
import { asksByName, asksOn } from "./asks-on.js";
import { namesPeriods } from "./names-periods.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** True for a line below a question that asks on, or that stands in the list which the line above it opens. */
export function goesOnAsking(line: string, block: CleanBlock, above: CleanBlock | undefined): boolean {
  return asksOn(line) || isPeriodBelow(line, above) || isPointBelow(block, above);
}

/** 'For each please give:' over '- its age'; points that follow a point of the question are of the same list. */
function isPointBelow(block: CleanBlock, above: CleanBlock | undefined): boolean {
  if (above === undefined || block.kind !== "list-item" || readsAsAnswer(block.text)) return false;
  return above.kind === "list-item" ? block.marker === undefined : above.text.endsWith(":") && asksOn(above.text);
}

/** 'for each of these years:' over '1 April 2019 to 31 March 2020;' and the next such line. */
function isPeriodBelow(line: string, above: CleanBlock | undefined): boolean {
  return above !== undefined && namesPeriods(line) && (LEADS_ON.test(above.text) || namesPeriods(above.text));
}

const LEADS_ON = /[:;]-?\s*$/;

/** The block in which the answer begins; points below a lone question are it, where nothing else is. */
export function answerFrom(blocks: readonly CleanBlock[], count: number): CleanBlock | undefined {
  return count === blocks.length && pointsAnswer(blocks) ? blocks[1] : blocks[count];
}

/**
 * 'How many?' over one point, or over points that are sentences, none of which asks: with nothing else below they answer it.
 * Points that are no sentences tell the question apart: 'vans', 'lorries'.
 */
function pointsAnswer([first, ...points]: readonly CleanBlock[]): boolean {
  if (first === undefined || points.length === 0 || !ASKS_AT_END.test(first.text)) return false;
  const tell = points.every(
    ({ kind, marker, text }) =>
      kind === "list-item" && marker === undefined && !ASKS_AT_END.test(text) && !asksByName(text),
  );
  return tell && (points.length === 1 || points.every(({ text }) => SENTENCE_END.test(text)));
}

const ASKS_AT_END = /\?["'’”)]*$/;
const SENTENCE_END = /\.["'’”)]*$/;
