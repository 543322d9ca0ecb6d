/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535; the widest row has 31. */
const ROWS_PER_STATEMENT = 500;

/** Rows in pieces that a statement can take. */
export function* inChunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    yield rows.slice(start, start + ROWS_PER_STATEMENT);
  }
}
