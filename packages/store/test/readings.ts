import type { Capture, Reading } from "../src/store.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";

/** The letter that a test keeps where it needs but one. */
export const LETTER = makeCapture("file:///letters/one.txt", "How many bays are there? 12");

/** A reading of a capture that gives one record, unless `changes` say otherwise. */
export function readingOf({ ref }: Capture, changes: Partial<Reading> = {}): Reading {
  return { ref, extractor: EXTRACTOR, records: [makeRecord(ref)], diagnostics: [], ...changes };
}

/** All items of a walk, in its order. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
