import type { FoiRecord } from "./record.js";

/** What a record says, as one text: all but its `extractor`, which may change while the reading does not. */
export function readingContent(record: FoiRecord): string {
  const { extractor: _, ...reading } = record;
  return JSON.stringify(reading);
}
