import type { QueryExecutorProvider } from "kysely";
import { isPostgres } from "../column-types.js";
import { postgresIndex } from "./postgres-index.js";
import type { SearchIndex } from "./search-index.js";
import { sqliteIndex } from "./sqlite-index.js";

/** The text index that a database has. */
export function searchIndexOf(db: Pick<QueryExecutorProvider, "getExecutor">): SearchIndex {
  return isPostgres(db) ? postgresIndex : sqliteIndex;
}
