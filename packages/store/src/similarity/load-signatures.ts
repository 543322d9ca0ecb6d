import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { inChunks } from "../in-chunks.js";
import { similarityOf } from "./min-hash.js";
import { ALGORITHM, fromBytes, type Signature } from "./signature.js";
import type { SimilarRecord } from "./similarity-store.js";

/** How alike two records are, and by what. */
export type Likeness = Pick<SimilarRecord, "similarity" | "by">;

/** The signatures of some records. */
export async function loadSignatures(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Signature[]>> {
  const found = new Map<string, Signature[]>();
  for (const chunk of inChunks(ids)) {
    const rows = await db
      .selectFrom("signatures")
      .select(["recordId", "kind", "hashes"])
      .where("recordId", "in", chunk)
      .where("algorithm", "=", ALGORITHM)
      .execute();
    for (const { recordId, kind, hashes } of rows) {
      const signatures = found.get(recordId) ?? [];
      found.set(recordId, signatures);
      if (hashes.length > 0) signatures.push({ kind, values: fromBytes(hashes) });
    }
  }
  return found;
}

/** By the letters or by the requests, whichever are more alike. */
export function likenessOf(one: readonly Signature[], other: readonly Signature[]): Likeness {
  const likenesses = one.flatMap(({ kind, values }): Likeness[] => {
    const partner = other.find((signature) => signature.kind === kind);
    return partner === undefined ? [] : [{ by: kind, similarity: similarityOf(values, partner.values) }];
  });
  return likenesses.sort((a, b) => b.similarity - a.similarity)[0] ?? { by: "letter", similarity: 0 };
}
