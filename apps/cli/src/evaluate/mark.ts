import type { FoiRecord } from "@foi-records/contract";
import type { Field, Tally } from "./tally.js";

/** The parts of a record that are scored. */
export type ReadRecord = Pick<
  FoiRecord,
  | "authority"
  | "reference"
  | "dateReceived"
  | "dateResponded"
  | "regimes"
  | "outcome"
  | "request"
  | "questions"
  | "citations"
  | "exemptions"
  | "text"
> &
  // A reading from elsewhere may be sure of nothing.
  Partial<Pick<FoiRecord, "confidence">>;

/** What one comparison adds to a field, and what was wrong if anything was. */
export interface Mark extends Tally {
  readonly field: Field;
  readonly wrong?: string | undefined;
}

/** Wanted and got, side by side, as reports print a mistake. */
export function differ(wanted: unknown, got: unknown): string {
  return `want ${show(wanted)} got ${show(got)}`;
}

function show(value: unknown): string {
  return JSON.stringify(typeof value === "string" ? value.slice(0, 120) : value);
}
