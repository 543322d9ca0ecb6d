import { type DocumentRef, LIST_SEPARATOR, type Tables } from "@foi-records/contract";
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import { inChunks } from "./in-chunks.js";
import { toLikePattern } from "./like-pattern.js";
import type { DocumentSelection } from "./store.js";
import { PAGE_SIZE, walkPages } from "./walk-rows.js";

type Documents = ExpressionBuilder<Tables, "documents">;

/** Walks the current captures that a selection means, in order of id. */
export async function* selectDocuments(db: Kysely<Tables>, selection: DocumentSelection): AsyncGenerator<DocumentRef> {
  const { ids, ...rest } = selection;
  if (ids === undefined) yield* walk(db, rest);
  // In order of id within each piece: a list of ids is a person's, and need not fit into one statement.
  else for (const piece of inChunks([...new Set(ids)].sort())) yield* walk(db, { ...rest, ids: piece });
}

async function* walk(db: Kysely<Tables>, selection: DocumentSelection): AsyncGenerator<DocumentRef> {
  const pages = walkPages((after) =>
    db
      .selectFrom("documents")
      .select(["id", "uri", "sha256"])
      .where("isCurrent", "=", 1)
      .where("id", ">", after)
      .where((eb) => eb.and([...ofDocument(eb, selection), ...ofRecords(eb, selection)]))
      .orderBy("id")
      .limit(PAGE_SIZE)
      .execute(),
  );
  for await (const page of pages) yield* page;
}

function ofDocument(eb: Documents, { staleFor, host, since, ids }: DocumentSelection): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (staleFor !== undefined) {
    conditions.push(
      eb.or([
        // What this version has refused is refused again: only what it has not settled is stale.
        eb("state", "not in", ["current", "failed"]),
        eb("extractorVersion", "!=", staleFor.version),
        eb("extractorRules", "!=", staleFor.rules),
      ]),
    );
  }
  if (host !== undefined)
    conditions.push(eb.or(["https", "http"].flatMap((scheme) => onHost(eb, `${scheme}://${host}`))));
  if (since !== undefined) conditions.push(eb(sql`coalesce(retrieved_at, documents.updated_at)`, ">=", since));
  if (ids !== undefined) {
    const ofRecord = eb.selectFrom("records").select("documentId").where("records.id", "in", ids);
    conditions.push(eb.or([eb("documents.id", "in", ids), eb("documents.id", "in", ofRecord)]));
  }
  return conditions;
}

/** An address on a host: the host alone, or followed by a path, a query, a fragment or a port. */
function onHost(eb: Documents, origin: string): Expression<SqlBool>[] {
  const begins = (prefix: string) => {
    // The prefix is a range of texts: its last character may only be that one.
    const end = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
    return eb.and([eb("uri", ">=", prefix), eb("uri", "<", end)]);
  };
  return [eb("uri", "=", origin), ...["/", "?", "#", ":"].map((next) => begins(origin + next))];
}

function ofRecords(eb: Documents, selection: DocumentSelection): Expression<SqlBool>[] {
  const { authority, outcome, warning, confidenceBelow } = selection;
  const wanted: Expression<SqlBool>[] = [];
  if (authority !== undefined) wanted.push(sql<SqlBool>`lower(authority) = lower(${authority})`);
  if (outcome !== undefined) wanted.push(sql<SqlBool>`outcome = ${outcome}`);
  if (warning !== undefined) {
    const within = `${LIST_SEPARATOR}${warning}${LIST_SEPARATOR}`;
    const list = sql`${sql.lit(LIST_SEPARATOR)} || warnings || ${sql.lit(LIST_SEPARATOR)}`;
    wanted.push(sql<SqlBool>`${list} like ${toLikePattern(within)} escape '\\'`);
  }
  if (confidenceBelow !== undefined) wanted.push(sql<SqlBool>`outcome_confidence < ${confidenceBelow}`);
  if (wanted.length === 0) return [];
  const records = eb.selectFrom("records").select("documentId");
  return [
    eb(
      "documents.id",
      "in",
      wanted.reduce((query, condition) => query.where(condition), records),
    ),
  ];
}
