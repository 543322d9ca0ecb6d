import type { CleanBlock } from "../blocks.js";
import { asksOn } from "./asks-on.js";
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
