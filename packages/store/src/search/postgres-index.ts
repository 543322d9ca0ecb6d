import type { Tables } from "@foi-records/contract";
import { type Kysely, sql } from "kysely";
import { inChunks } from "../in-chunks.js";
import { endBeginning } from "./expand-prefix.js";
import { composeText, foldText } from "./fold-text.js";
import type { SearchAlternative, SearchTerm } from "./parse-query.js";
import { MARKS, type SearchIndex } from "./search-index.js";
import { SEARCHED_FIELDS } from "./searched-texts.js";

/**
 * PostgreSQL's English but for its list of common words, which it would not index: 'not held' would be 'held', and 'IT' no
 * department. SQLite has no such list either.
 */
const ENGLISH = "foi_english";
const STEMMER = "foi_english_stem";
const FIGURE = /\p{N}/u;
/** Of the letters D, C, B and A. */
const WEIGHTS = sql.join(
  ["D", "C", "B", "A"].map((letter) => sql.lit(SEARCHED_FIELDS.find((field) => field.letter === letter)?.weight ?? 0)),
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
  async match(db, query) {
    const stems = await readStems(
      db,
      query.flatMap(({ wanted, unwanted }) => [...wanted, ...unwanted]),
    );
    const asked = query.map((alternative) => toTsquery(alternative, stems)).join(" | ");
    return {
      from: sql`cross join (select ${asked}::tsquery as words) as asked`,
      where: sql`search_entries.words @@ asked.words`,
      rank: sql<number>`ts_rank_cd(array[${WEIGHTS}]::float4[], search_entries.words, asked.words, ${sql.lit(BY_LENGTH)})`,
    };
  },
  async mark(db, terms, folded) {
    const asked = toAny(terms, await readStems(db, terms));
    const texts = folded.map((text, at) => sql`(${sql.lit(at)}, ${text})`);
    const options = `HighlightAll=true, StartSel=${MARKS.open}, StopSel=${MARKS.close}`;
    const { rows } = await sql<{ marked: string }>`
      select ts_headline(${sql.lit(ENGLISH)}, folded, ${asked}::tsquery, ${sql.lit(options)}) as marked
      from (values ${sql.join(texts)}) as text (at, folded) order by at`.execute(db);
    return rows.map(({ marked }) => marked);
  },
};

type Stems = ReadonlyMap<string, string>;

/** The stems of all words of some terms; a word with a figure in it has none and is its own. */
async function readStems(db: Kysely<Tables>, terms: readonly SearchTerm[]): Promise<Stems> {
  const words = terms.flatMap((term) => [...term.words, ...(term.isPrefix ? endBeginning(lastOf(term)) : [])]);
  const plain = [...new Set(words)].filter((word) => !FIGURE.test(word));
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize(${sql.lit(STEMMER)}, word))[1] as stem from unnest(${plain}::text[]) as word`.execute(db);
  return new Map(rows.map(({ word, stem }) => [word, stem ?? word]));
}

function toTsquery({ wanted, unwanted }: SearchAlternative, stems: Stems): string {
  const all = wanted.map((term) => `(${toAny([term], stems)})`).join(" & ");
  return unwanted.length === 0 ? `(${all})` : `(${all} & !(${toAny(unwanted, stems)}))`;
}

function toAny(terms: readonly SearchTerm[], stems: Stems): string {
  return terms.map((term) => toPhrase(term, stems)).join(" | ");
}

/** Stems in apostrophes are no operators of a tsquery, and a folded word has neither an apostrophe nor a backslash. */
function toPhrase(term: SearchTerm, stems: Stems): string {
  const stemOf = (word: string) => stems.get(word) ?? word;
  const last = lastOf(term);
  const quoted = term.words.slice(0, -1).map((word) => `'${stemOf(word)}'`);
  if (!term.isPrefix) return [...quoted, `'${stemOf(last)}'`].join(" <-> ");
  // Stems that are longer than the beginning begin with it.
  const shorter = new Set(
    endBeginning(last)
      .map(stemOf)
      .filter((stem) => !stem.startsWith(last)),
  );
  const any = [`'${last}':*`, ...[...shorter].map((stem) => `'${stem}'`)].join(" | ");
  return [...quoted, `(${any})`].join(" <-> ");
}

function lastOf({ words }: SearchTerm): string {
  return words.at(-1) ?? "";
}
