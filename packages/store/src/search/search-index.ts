import type { Tables } from "@foi-records/contract";
import type { Kysely, RawBuilder } from "kysely";
import type { SearchQuery, SearchTerm } from "./parse-query.js";
import type { SearchedTexts } from "./searched-texts.js";

/** The texts of one record. */
export interface SearchEntry {
  readonly recordId: string;
  readonly texts: SearchedTexts;
}

/** How a query stands in a statement that joins `search_entries` by `record_id`. */
export interface Matching {
  /** What is to be joined beside `search_entries`. */
  readonly from: RawBuilder<unknown>;
  /** True of the records that match. */
  readonly where: RawBuilder<unknown>;
  /** The higher the better. */
  readonly rank: RawBuilder<number>;
}

/** The text index of one kind of database. Each record has one row in `search_entries`. */
export interface SearchIndex {
  /** Makes the tables. They are released: whoever wants others writes a migration that makes them anew. */
  create(db: Kysely<Tables>): Promise<void>;
  /** Writes texts of records; `replaced` are those of them that may be there already. */
  write(db: Kysely<Tables>, entries: readonly SearchEntry[], replaced: readonly string[]): Promise<void>;
  /** Takes records away. */
  remove(db: Kysely<Tables>, recordIds: readonly string[]): Promise<void>;
  match(db: Kysely<Tables>, query: SearchQuery): Promise<Matching>;
  /** Folded texts with `MARKS` around what any of the terms finds in them. */
  mark(db: Kysely<Tables>, terms: readonly SearchTerm[], folded: readonly string[]): Promise<readonly string[]>;
}

/** Around what was found; a folded text has neither. */
export const MARKS = { open: "<", close: ">" } as const;
