import { type Expression, type Kysely, PostgresAdapter, type QueryExecutorProvider, sql } from "kysely";

/** How a backend names the types of columns. */
export interface ColumnTypes {
  /** Text that is compared code unit by code unit, so that both backends sort and fold alike. */
  readonly text: "text" | Expression<unknown>;
  readonly bytes: "blob" | "bytea";
  /** A number of 64 bits: PostgreSQL's `real` would cut a probability to seven digits. */
  readonly real: "real" | "double precision";
  /** An index that is asked for equality alone; PostgreSQL's trees refuse values beyond 2,700 bytes, and addresses are strangers'. */
  readonly exactIndex: "hash" | null;
}

const POSTGRES: ColumnTypes = {
  text: sql`text collate "C"`,
  bytes: "bytea",
  real: "double precision",
  exactIndex: "hash",
};
const SQLITE: ColumnTypes = { text: "text", bytes: "blob", real: "real", exactIndex: null };

/** True where the database is PostgreSQL. */
export function isPostgres(db: Pick<QueryExecutorProvider, "getExecutor">): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** The types that migrations use, by the database that they run on. */
export function columnTypesOf(db: Kysely<unknown>): ColumnTypes {
  return isPostgres(db) ? POSTGRES : SQLITE;
}
