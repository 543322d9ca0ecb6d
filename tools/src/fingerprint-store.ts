import { createHash } from "node:crypto";
import type { Store } from "@foi-records/store";

const TABLES = ["documents", "records", "questions", "citations", "exemptions"] as const;

/** Searches that find some of the made pages and letters, none by a word that stemmers take for different ones. */
const SEARCHES = [
  "request",
  "lamps",
  '"freedom of information"',
  "police OR council",
  "cost -staff",
  "road*",
  "section 40",
  "ward 7",
];

/** All that a store holds but for times and numbers of tries, a line a table: two stores that hold the same have the same fingerprint. */
export async function fingerprintStore(store: Store): Promise<Readonly<Record<string, string>>> {
  const prints: Record<string, string> = {};
  for (const table of TABLES) prints[table] = await print(rowsOf(store, table));
  prints["recordVersions"] = await print(versionsOf(store));
  prints["blobs"] = await print(blobsOf(store));
  prints["search"] = await print(findsOf(store));
  return prints;
}

async function print(rows: AsyncIterable<unknown>): Promise<string> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const row of rows) {
    hash.update(JSON.stringify(row));
    count += 1;
  }
  return `${count} ${hash.digest("hex")}`;
}

async function* rowsOf(store: Store, table: (typeof TABLES)[number]) {
  for await (const row of store.records.rows(table, { history: true })) {
    yield "updatedAt" in row ? { ...row, attempts: null, updatedAt: null, firstSeenAt: null, lastSeenAt: null } : row;
  }
}

async function* versionsOf(store: Store) {
  for await (const { id } of store.records.rows("records", { history: true })) yield store.records.versions(id);
}

async function* blobsOf(store: Store) {
  for await (const { sha256 } of store.records.rows("documents", { history: true })) {
    const bytes = await store.blobs.get(sha256);
    yield bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
  }
}

/** How many records each search finds: the index is no table, and each database keeps it in its own way. */
async function* findsOf(store: Store) {
  for (const query of SEARCHES) yield [query, (await store.search({ query, limit: 1 })).total];
}
