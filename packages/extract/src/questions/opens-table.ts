import type { CleanBlock } from "../blocks.js";
import { asksByName, asksOn } from "./asks-on.js";

/** Below a label of its own a table of several rows is an answer, unless its first cell asks. */
export function opensTable({ cells, group }: CleanBlock, next: CleanBlock | undefined): boolean {
  const [head = ""] = cells ?? [];
  if (cells === undefined || group === undefined || next?.group !== group) return false;
  return !ENDS_ASKING.test(head) && !asksOn(head) && !asksByName(head) && head.split(" ").length <= MOST_HEAD_WORDS;
}

const ENDS_ASKING = /\?["'’”)]*\s*$/;
/** The head of a column is shorter than a question. */
const MOST_HEAD_WORDS = 5;
