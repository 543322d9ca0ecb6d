import type { FoiRecordsError } from "@foi-records/contract";

/** One value of a row: text, or the bytes that stand in the file. */
export type Cell = string | Buffer;

/** A row of a table with its place. */
export interface TableRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Byte of the file at which it begins; in a compressed file, at which its member begins. */
  readonly offset: number;
  /** The value of a field; null where the row has none of that name, or nothing in it. */
  cell(name: string): Cell | null;
  readonly names: readonly string[];
}

/** A row, or why none can be read from a line. */
export type TableEvent = TableRow | { readonly line: number; readonly offset: number; readonly error: FoiRecordsError };
