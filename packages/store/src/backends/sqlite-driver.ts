import { createRequire } from "node:module";
import { StoreUnavailableError } from "@foi-records/contract";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** A way to open a SQLite file: its name, and null where this Node or this installation has it not. */
export interface SqliteDriver {
  readonly name: "node:sqlite" | "better-sqlite3";
  readonly open: (path: string) => SqliteDatabase;
}

interface NativeStatement {
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
  columns(): readonly unknown[];
  readonly reader?: boolean;
}

interface NativeDatabase {
  prepare(sql: string): NativeStatement;
  close(): void;
}

type DatabaseClass = new (path: string) => NativeDatabase;

/** Statements kept prepared; a run uses some forty, bulk inserts of many lengths the rest. */
const MAX_STATEMENTS = 256;

/** Whatever the database refuses, the store could not do its work: callers know that by its code. */
function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new StoreUnavailableError(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/** A longer statement writes many documents, hardly ever the same number twice: to keep it would only cost memory. */
const LONGEST_KEPT = 8192;

/** Makes either driver what Kysely's dialect asks for, and keeps its statements prepared. */
function adapt(native: NativeDatabase): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    // A transaction here always writes: taking the lock at once waits for another process instead of failing half-way.
    const statement = native.prepare(sql === "begin" ? "begin immediate" : sql);
    const reader = statement.reader ?? statement.columns().length > 0;
    return {
      reader,
      all: (parameters) => guard(() => statement.all(...parameters)),
      run: (parameters) => guard(() => statement.run(...parameters)),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  };
  return {
    prepare(sql) {
      const known = statements.get(sql) ?? guard(() => prepare(sql));
      if (sql.length > LONGEST_KEPT) return known;
      if (statements.size >= MAX_STATEMENTS) statements.clear();
      statements.set(sql, known);
      return known;
    },
    close: () => native.close(),
  };
}

function fromClass(name: SqliteDriver["name"], Database: DatabaseClass): SqliteDriver {
  return { name, open: (path) => adapt(new Database(path)) };
}

/** SQLite as built into Node 22.16 and later, or null. */
export function builtInDriver(): SqliteDriver | null {
  const sqlite = process.getBuiltinModule?.("node:sqlite") as { DatabaseSync: DatabaseClass } | undefined;
  return sqlite === undefined ? null : fromClass("node:sqlite", sqlite.DatabaseSync);
}

/** The optional package, which Node 20 needs, or null where it is missing or made for another Node. */
export function packageDriver(): SqliteDriver | null {
  try {
    const Database = createRequire(import.meta.url)("better-sqlite3") as DatabaseClass;
    // Its native half is loaded only now, and may be built for another Node.
    new Database(":memory:").close();
    return fromClass("better-sqlite3", Database);
  } catch {
    return null;
  }
}
