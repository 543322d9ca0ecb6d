import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { inChunks } from "../in-chunks.js";
import type { RecordSummary } from "../store.js";
import { findGroups } from "./find-groups.js";
import { type Likeness, likenessOf, loadSignatures } from "./load-signatures.js";
import { refreshSignatures } from "./refresh-signatures.js";
import { bandsIn } from "./signature.js";
import type { SimilarGroup, SimilarityStore, SimilarRecord } from "./similarity-store.js";

/** Similarity over any SQL backend. */
export function createSimilarityStore(db: Kysely<Tables>): SimilarityStore {
  return {
    refresh: (onProgress = () => undefined) => refreshSignatures(db, onProgress),
    async to(id, least) {
      return summarize(db, await likenessesTo(db, id, await findNeighbours(db, id), least));
    },
    async *groups(least) {
      for (const [first, ...others] of await findGroups(db, least)) {
        const group = first === undefined ? null : await toGroup(db, first, others);
        if (group !== null) yield group;
      }
    },
  };
}

/** Current records that share a band with this one. */
async function findNeighbours(db: Kysely<Tables>, id: string): Promise<readonly string[]> {
  const own = (await loadSignatures(db, [id])).get(id) ?? [];
  const bands = own.flatMap(bandsIn);
  if (bands.length === 0) return [];
  const rows = await db
    .selectFrom("signatureBands")
    .select("recordId")
    .distinct()
    .where("band", "in", bands)
    .where("recordId", "!=", id)
    .execute();
  return rows.map(({ recordId }) => recordId);
}

async function likenessesTo(db: Kysely<Tables>, id: string, others: readonly string[], least: number) {
  const own = (await loadSignatures(db, [id])).get(id) ?? [];
  const found = new Map<string, Likeness>();
  for (const chunk of inChunks(others)) {
    for (const [other, signatures] of await loadSignatures(db, chunk)) {
      const likeness = likenessOf(own, signatures);
      if (likeness.similarity >= least) found.set(other, likeness);
    }
  }
  return found;
}

/** The members of a group were found alike one by one, so that some may be less like the first than was asked. */
async function toGroup(db: Kysely<Tables>, id: string, others: readonly string[]): Promise<SimilarGroup | null> {
  const [first] = await loadSummaries(db, [id]);
  const similar = await summarize(db, await likenessesTo(db, id, others, 0));
  return first === undefined || similar.length === 0 ? null : { first, others: similar };
}

async function summarize(
  db: Kysely<Tables>,
  likenesses: ReadonlyMap<string, Likeness>,
): Promise<readonly SimilarRecord[]> {
  const summaries = await loadSummaries(db, [...likenesses.keys()]);
  return summaries
    .flatMap((summary) => {
      const likeness = likenesses.get(summary.id);
      return likeness === undefined ? [] : [{ ...summary, ...likeness }];
    })
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
}

async function loadSummaries(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly RecordSummary[]> {
  const summaries: RecordSummary[] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("records")
      .innerJoin("documents", "documents.id", "records.documentId")
      .select(["records.id", "records.uri", "authority", "reference", "title", "dateResponded", "outcome", "kind"])
      .where("documents.isCurrent", "=", 1)
      .where("records.id", "in", chunk)
      .execute();
    summaries.push(...rows);
  }
  return summaries;
}
