import { diffRecords, type FieldChange, type FoiRecord } from "@foi-records/contract";
import type { CaptureHistory, KeptReading } from "@foi-records/store";

/** One reading of a response and what it says differently from the one before it in the same capture. */
export interface TracedReading {
  readonly extractor: FoiRecord["extractor"];
  readonly savedAt: string;
  readonly isCurrent: boolean;
  /** Null for the first reading. */
  readonly changes: readonly FieldChange[] | null;
}

/** One capture of an address and what its response says differently from the capture before it. */
export interface TracedCapture {
  readonly document: CaptureHistory["document"];
  readonly recordId: string | null;
  /** Null for the first capture that was read, and for those that were not. */
  readonly changes: readonly FieldChange[] | null;
  readonly readings: readonly TracedReading[];
}

/** All that changed in one response. */
export interface TracedHistory {
  readonly uri: string;
  readonly part: number | null;
  /** The newest reading of the newest capture that was read: names the response in a heading. */
  readonly newest: FoiRecord;
  readonly captures: readonly TracedCapture[];
}

/** Compares each capture with the one before it, and each reading in it with the one before; null for no captures. */
export async function traceHistory(history: AsyncIterable<CaptureHistory>): Promise<TracedHistory | null> {
  const captures: TracedCapture[] = [];
  let newest: FoiRecord | null = null;
  for await (const { document, recordId, readings } of history) {
    const record: FoiRecord | null = currentOf(readings);
    const changes = record === null || newest === null ? null : diffRecords(newest, record);
    captures.push({ document, recordId, changes, readings: traceReadings(readings) });
    newest = record ?? newest;
  }
  return newest === null ? null : { uri: newest.source.uri, part: newest.source.part, newest, captures };
}

/** A record that is gone has no current reading: its last one speaks for it. */
function currentOf(readings: readonly KeptReading[]): FoiRecord | null {
  return (readings.find(({ isCurrent }) => isCurrent) ?? readings.at(-1))?.record ?? null;
}

function traceReadings(readings: readonly KeptReading[]): readonly TracedReading[] {
  return readings.map(({ record, savedAt, isCurrent }, index) => {
    const before = readings[index - 1];
    const changes = before === undefined ? null : diffRecords(before.record, record);
    return { extractor: record.extractor, savedAt, isCurrent, changes };
  });
}
