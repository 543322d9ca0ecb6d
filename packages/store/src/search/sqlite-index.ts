import type { Tables } from "@foi-records/contract";
import { type Kysely, sql } from "kysely";
import { inChunks } from "../in-chunks.js";
import { expandPrefix } from "./expand-prefix.js";
import type { SearchAlternative, SearchTerm } from "./parse-query.js";
import { MARKS, type SearchEntry, type SearchIndex } from "./search-index.js";
import { SEARCHED_FIELDS } from "./searched-texts.js";

/** Words without their accents and endings: 'Môn' is 'mon', 'parked' and 'parking' are 'park'. */
const TOKENIZER = "tokenize = 'porter unicode61 remove_diacritics 2'";
const COLUMNS = sql.join(SEARCHED_FIELDS.map(({ name }) => sql.ref(name)));
const WEIGHTS = sql.join(SEARCHED_FIELDS.map(({ weight }) => sql.lit(weight)));

/**
 * FTS5 without the texts, which the tables of records hold. It takes away by number alone (`contentless_delete`), so that
 * no text that has changed meanwhile can leave its words behind. Records are numbered as they are written: FTS5 wants
 * ascending numbers, and numbers of its own SQLite gives anew when a file is vacuumed.
 */
export const sqliteIndex: SearchIndex = {
  async create(db) {
    await sql`create table if not exists search_entries (
      number integer primary key,
      record_id text not null unique references records (id)
    )`.execute(db);
    await sql`create virtual table if not exists search_index using fts5 (
      ${COLUMNS}, content = '', contentless_delete = 1, ${sql.raw(TOKENIZER)}
    )`.execute(db);
    // Half as many merges as by default: writing 40,000 records takes a tenth less, and a search looks in a few parts more.
    await sql`insert into search_index (search_index, rank) values ('automerge', 8)`.execute(db);
  },
  async write(db, entries, replaced) {
    if (entries.length === 0) return;
    // Asked for before anything is taken away: within a transaction no number means two records.
    const last = await lastNumber(db);
    await removeEntries(db, replaced);
    const numbered = entries.map((entry, at) => ({ ...entry, number: last + at + 1 }));
    for (const rows of inChunks(numbered)) await insertEntries(db, rows);
  },
  remove: removeEntries,
  match: async (_, query) => ({
    from: sql`join search_index on search_index.rowid = search_entries.number`,
    where: sql`search_index match ${query.map(toMatch).join(" OR ")}`,
    rank: sql<number>`-bm25(search_index, ${WEIGHTS})`,
  }),
  mark: (db, terms, folded) => db.connection().execute((one) => markTexts(one, terms, folded)),
};

async function lastNumber(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(number) as last from search_entries`.execute(db);
  return rows[0]?.last ?? 0;
}

async function insertEntries(
  db: Kysely<Tables>,
  rows: readonly (SearchEntry & { readonly number: number })[],
): Promise<void> {
  const entries = rows.map(({ number, recordId }) => sql`(${number}, ${recordId})`);
  await sql`insert into search_entries (number, record_id) values ${sql.join(entries)}`.execute(db);
  const texts = rows.map(({ number, texts }) => {
    const values = SEARCHED_FIELDS.map(({ name }) => texts[name]);
    return sql`(${number}, ${sql.join(values)})`;
  });
  await sql`insert into search_index (rowid, ${COLUMNS}) values ${sql.join(texts)}`.execute(db);
}

async function removeEntries(db: Kysely<Tables>, recordIds: readonly string[]): Promise<void> {
  for (const ids of inChunks(recordIds)) {
    const ofThose = sql`where record_id in (${sql.join(ids)})`;
    await sql`delete from search_index where rowid in (select number from search_entries ${ofThose})`.execute(db);
    await sql`delete from search_entries ${ofThose}`.execute(db);
  }
}

function toMatch({ wanted, unwanted }: SearchAlternative): string {
  const all = wanted.map((term) => `(${toAny([term])})`).join(" AND ");
  return unwanted.length === 0 ? `(${all})` : `((${all}) NOT (${toAny(unwanted)}))`;
}

function toAny(terms: readonly SearchTerm[]): string {
  return terms.flatMap(expandPrefix).map(toPhrase).join(" OR ");
}

/** Words in quotation marks are no operators of FTS5, and a folded word has no quotation mark. */
function toPhrase({ words, isPrefix }: SearchTerm): string {
  return `"${words.join(" ")}"${isPrefix ? " *" : ""}`;
}

/** FTS5 marks only what one of its tables holds: the texts lie in one of this connection's own as long as that takes. */
async function markTexts(
  db: Kysely<Tables>,
  terms: readonly SearchTerm[],
  folded: readonly string[],
): Promise<readonly string[]> {
  await sql`create virtual table if not exists temp.search_marks using fts5 (folded, ${sql.raw(TOKENIZER)})`.execute(
    db,
  );
  try {
    const texts = folded.map((text, at) => sql`(${at}, ${text})`);
    await sql`insert into search_marks (rowid, folded) values ${sql.join(texts)}`.execute(db);
    const { rows } = await sql<{ at: number; marked: string }>`
      select rowid as at, highlight(search_marks, 0, ${MARKS.open}, ${MARKS.close}) as marked
      from search_marks where search_marks match ${toAny(terms)}`.execute(db);
    const found = new Map(rows.map(({ at, marked }) => [at, marked]));
    return folded.map((text, at) => found.get(at) ?? text);
  } finally {
    await sql`delete from search_marks`.execute(db);
  }
}
