import type { Tables } from "@foi-records/contract";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { toLikePattern } from "../like-pattern.js";
import { composeText, foldText } from "./fold-text.js";
import { makeSnippet } from "./make-snippet.js";
import { parseQuery, type SearchQuery } from "./parse-query.js";
import { readSearchedRows } from "./read-searched-rows.js";
import type { SearchFilters, SearchHit, SearchPage, SearchRequest, SnippetPiece } from "./record-search.js";
import { searchIndexOf } from "./search-index-of.js";
import { type SearchedRows, toSearchedTexts } from "./searched-texts.js";

const USUAL_LIMIT = 20;
/** Records whose texts are in memory at a time. */
const TEXTS_AT_A_TIME = 50;
const DATE = sql<string | null>`coalesce(records.date_responded, records.date_received)`;

type Found = Omit<SearchHit, "snippet">;
type FoundRow = Omit<Found, "rank"> & { readonly score: number };

/** Looks in the current records for what a person typed; throws `SEARCH_QUERY` where that names nothing to look for. */
export async function searchRecords(db: Kysely<Tables>, request: SearchRequest): Promise<SearchPage> {
  const query = parseQuery(request.query);
  const { from, where, rank } = await searchIndexOf(db).match(db, query);
  const matching = sql`
    from search_entries ${from}
    join records on records.id = search_entries.record_id
    join documents on documents.id = records.document_id
    where ${sql.join([where, sql`documents.is_current = 1`, ...toConditions(request.filters ?? {})], sql` and `)}`;
  const counted = await sql<{ total: number | string }>`select count(*) as total ${matching}`.execute(db);
  // Among equals the newest first, then by id: a page after another neither repeats a record nor leaves one out.
  const { rows } = await sql<FoundRow>`
    select records.id, records.uri, records.authority, records.reference, records.title, records.date_responded,
      records.outcome, records.kind, ${DATE} as date, ${rank} as score ${matching}
    order by score desc, coalesce(${DATE}, '') desc, records.id
    limit ${request.limit ?? USUAL_LIMIT} offset ${request.offset ?? 0}`.execute(db);
  const found = rows.map(({ score: rank, ...summary }) => ({ ...summary, rank }));
  return { total: Number(counted.rows[0]?.total ?? 0), hits: await withSnippets(db, query, found) };
}

function toConditions({ authority, outcome, provision, since }: SearchFilters): readonly RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [];
  if (authority !== undefined) {
    conditions.push(sql`lower(records.authority) like lower(${toLikePattern(authority)}) escape '\\'`);
  }
  if (outcome !== undefined) conditions.push(sql`records.outcome = ${outcome}`);
  if (since !== undefined) conditions.push(sql`${DATE} >= ${since}`);
  if (provision !== undefined) {
    // Those inside it are a range: no character comes between the slash and the nought.
    conditions.push(sql`exists (select 1 from exemptions where exemptions.record_id = records.id
      and (exemptions.provision = ${provision}
        or exemptions.provision >= ${`${provision}/`} and exemptions.provision < ${`${provision}0`}))`);
  }
  return conditions;
}

async function withSnippets(db: Kysely<Tables>, query: SearchQuery, found: readonly Found[]): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for (let start = 0; start < found.length; start += TEXTS_AT_A_TIME) {
    const some = found.slice(start, start + TEXTS_AT_A_TIME);
    const rows = await readSearchedRows(
      db,
      some.map(({ id }) => id),
    );
    const snippets = await snip(
      db,
      query,
      some.map(({ id }) => rows.get(id)),
    );
    hits.push(...some.map((hit, at) => ({ ...hit, snippet: snippets[at] ?? [] })));
  }
  return hits;
}

/** Of each record what it says: its title, what was asked and answered, the rest. Whose it is stands beside the snippet. */
async function snip(
  db: Kysely<Tables>,
  query: SearchQuery,
  records: readonly (SearchedRows | undefined)[],
): Promise<readonly (readonly SnippetPiece[])[]> {
  const texts = records.map((rows) => {
    // A record that went while it was looked for has no text any more.
    if (rows === undefined) return "";
    const { title, request, answers, rest } = toSearchedTexts(rows);
    const parts = [title === "" ? "" : `${title} –`, request, answers, rest];
    return composeText(parts.filter((part) => part !== "").join("\n"));
  });
  const wanted = query.flatMap((alternative) => alternative.wanted);
  const marked = await searchIndexOf(db).mark(db, wanted, texts.map(foldText));
  return texts.map((text, at) => makeSnippet(text, marked[at] ?? ""));
}
