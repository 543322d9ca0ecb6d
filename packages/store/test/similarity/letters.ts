import type { FoiRecord } from "@foi-records/contract";
import type { Capture } from "../../src/store.js";
import { makeCapture, makeRecord } from "../make-record.js";

const WORDS =
  "lamp bench kerb path tree hedge signal bridge culvert sweeper refuse allotment burial planting crossing bollard verge ditch weir sluice".split(
    " ",
  );

/** Sentences about one matter: another number, another matter. */
export function matter(number: number, sentences = 8): string[] {
  let state = Math.imul(number + 1, 2654435761) >>> 0;
  const word = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length] ?? "";
  };
  return Array.from(
    { length: sentences },
    () => `the ${word()} and ${word()} near each ${word()} were kept as ${word()} ${word()} by some ${word()} team`,
  );
}

/** A capture of a letter and its record. */
export interface Letter {
  readonly capture: Capture;
  readonly record: FoiRecord;
}

/** A letter of some authority about some matter, with what was asked. */
export function letter(name: string, lines: readonly string[], changes: Partial<FoiRecord> = {}): Letter {
  const text = [`${name} Council`, `Our ref: ${name}/1`, ...lines, "Yours faithfully"].join("\n");
  const capture = makeCapture(`https://${name.toLowerCase()}.example/foi`, text);
  const facts = { authority: `${name} Council`, reference: `${name}/1`, request: null, questions: [], ...changes };
  return { capture, record: makeRecord(capture.ref, { text, evidence: {}, ...facts }) };
}
