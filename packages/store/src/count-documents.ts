import { DOCUMENT_STATES, type DocumentState, type Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import type { LedgerCounts } from "./store.js";

/** Counts current captures by state and by error. */
export async function countDocuments(db: Kysely<Tables>): Promise<LedgerCounts> {
  const rows = await db
    .selectFrom("documents")
    .select((eb) => ["state", "errorCode", eb.fn.countAll<number | string>().as("count")])
    .where("isCurrent", "=", 1)
    .groupBy(["state", "errorCode"])
    .execute();
  const states = Object.fromEntries(DOCUMENT_STATES.map((state) => [state, 0])) as Record<DocumentState, number>;
  const errors: Record<string, number> = {};
  for (const { state, errorCode, count } of rows) {
    states[state] += Number(count);
    if (errorCode !== null) errors[errorCode] = (errors[errorCode] ?? 0) + Number(count);
  }
  return { states, errors };
}
