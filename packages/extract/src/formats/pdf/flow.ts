import type { Line } from "./page-content.js";

/** A row of a table: its cells' lines, column by column. */
export interface TableRow {
  readonly cells: readonly (readonly Line[])[];
  /** So many of its last cells are those of the row above, which reach down over it. */
  readonly shared?: number;
  readonly page: number;
}

/** A table as it stands on one page, or on several once they are joined. */
export interface Table {
  readonly page: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  /** Right edges of the columns. */
  readonly ends: readonly number[];
  readonly rows: readonly TableRow[];
}

/** The edges between which a line's paragraph runs; `left` is null for the document's own margin. */
export interface Edges {
  readonly left: number | null;
  readonly right: number;
}

/** Lines that stand beside the letter and are none of its flow: an address, fields, a box. They go behind the paragraph that runs beside them. */
export interface Aside {
  readonly lines: readonly Line[];
  readonly edges: Edges;
}

/** What stands on a page, in reading order: lines of text with the edges they run between, a table, or what stands beside. */
export type Piece =
  | { readonly table: Table; readonly line?: undefined; readonly edges?: undefined; readonly aside?: undefined }
  | { readonly line: Line; readonly edges: Edges; readonly table?: undefined; readonly aside?: undefined }
  | { readonly aside: Aside; readonly line?: undefined; readonly edges?: undefined; readonly table?: undefined };
