import { sql } from "kysely";
import { inChunks } from "../in-chunks.js";
import { expandPrefix } from "./expand-prefix.js";
import { composeText, foldText } from "./fold-text.js";
import type { SearchAlternative, SearchTerm } from "./parse-query.js";
import { MARKS, type SearchIndex } from "./search-index.js";
import { SEARCHED_FIELDS } from "./searched-texts.js";

/**
 * PostgreSQL's English but for its list of common words, which it would not index: 'not held' would be 'held', and 'IT' no
 * department. SQLite has no such list either.
 */
const ENGLISH = "foi_english";
/** Of the letters D, C, B and A. */
const WEIGHTS = ["D", "C", "B", "A"].map(
  (letter) => SEARCHED_FIELDS.find((field) => field.letter === letter)?.weight ?? 0,
);
/** Divides by the logarithm of the length, as a rank that counts finds has to. */
const BY_LENGTH = 1;

/** A `tsvector` a record, with a GIN index; its words and their places, not its text. */
export const postgresIndex: SearchIndex = {
  async create(db) {
    await sql`create text search dictionary foi_english_stem (template = snowball, language = english)`.execute(db);
    await sql`create text search configuration foi_english (copy = pg_catalog.english)`.execute(db);
    await sql`alter text search configuration foi_english
      alter mapping replace pg_catalog.english_stem with foi_english_stem`.execute(db);
    await sql`create table search_entries (
      record_id text collate "C" primary key references records (id),
      words tsvector not null
    )`.execute(db);
    await sql`create index search_entries_by_word on search_entries using gin (words)`.execute(db);
  },
  async write(db, entries) {
    for (const chunk of inChunks(entries)) {
      const rows = chunk.map(({ recordId, texts }) => {
        const vectors = SEARCHED_FIELDS.filter(({ name }) => texts[name] !== "").map(
          ({ name, letter }) =>
            sql`setweight(to_tsvector(${sql.lit(ENGLISH)}, ${foldText(composeText(texts[name]))}), ${sql.lit(letter)})`,
        );
        return sql`(${recordId}, ${vectors.length === 0 ? sql`''::tsvector` : sql.join(vectors, sql` || `)})`;
      });
      await sql`insert into search_entries (record_id, words) values ${sql.join(rows)}
        on conflict (record_id) do update set words = excluded.words`.execute(db);
    }
  },
  async remove(db, recordIds) {
    for (const ids of inChunks(recordIds)) {
      await sql`delete from search_entries where record_id in (${sql.join(ids)})`.execute(db);
    }
  },
  match(query) {
    const tsquery = sql`to_tsquery(${sql.lit(ENGLISH)}, ${query.map(toTsquery).join(" | ")})`;
    return {
      from: sql`cross join ${tsquery} as asked`,
      where: sql`search_entries.words @@ asked`,
      rank: sql<number>`ts_rank_cd(array[${sql.join(WEIGHTS.map((weight) => sql.lit(weight)))}]::float4[], search_entries.words, asked, ${sql.lit(BY_LENGTH)})`,
    };
  },
  async mark(db, terms, folded) {
    const texts = folded.map((text, at) => sql`(${sql.lit(at)}, ${text})`);
    const options = `HighlightAll=true, StartSel=${MARKS.open}, StopSel=${MARKS.close}`;
    const { rows } = await sql<{ marked: string }>`
      select ts_headline(${sql.lit(ENGLISH)}, folded,
        to_tsquery(${sql.lit(ENGLISH)}, ${toAny(terms)}), ${sql.lit(options)}) as marked
      from (values ${sql.join(texts)}) as text (at, folded) order by at`.execute(db);
    return rows.map(({ marked }) => marked);
  },
};

function toTsquery({ wanted, unwanted }: SearchAlternative): string {
  const all = wanted.map((term) => `(${toAny([term])})`).join(" & ");
  return unwanted.length === 0 ? `(${all})` : `(${all} & !(${toAny(unwanted)}))`;
}

function toAny(terms: readonly SearchTerm[]): string {
  return terms.flatMap(expandPrefix).map(toPhrase).join(" | ");
}

/** Words in apostrophes are no operators of a tsquery, and a folded word has neither an apostrophe nor a backslash. */
function toPhrase({ words, isPrefix }: SearchTerm): string {
  const last = words.length - 1;
  const quoted = words.map((word, at) => `'${word}'${isPrefix && at === last ? ":*" : ""}`);
  return words.length === 1 ? quoted.join("") : `(${quoted.join(" <-> ")})`;
}
