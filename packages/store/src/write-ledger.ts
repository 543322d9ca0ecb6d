import type { DocumentRow, Tables } from "@foi-records/contract";
import { sql, type Transaction } from "kysely";
import type { WriteHead } from "./apply-writes.js";
import { inChunks } from "./in-chunks.js";
import type { Failure, Reading } from "./store.js";

/** A failure to be written in a ledger row. */
export interface FailureWrite extends WriteHead {
  readonly kind: "failure";
  readonly entry: LedgerEntry;
}

/** What a ledger row says once its document was worked. */
export type LedgerEntry = Pick<
  DocumentRow,
  "id" | "state" | "extractorVersion" | "extractorRules" | "errorCode" | "errorMessage" | "diagnostics"
>;

/** Makes a failure ready to be written. */
export function toFailureWrite({ ref, extractor, state, error }: Failure): FailureWrite {
  const entry: LedgerEntry = {
    id: ref.id,
    state,
    extractorVersion: extractor.version,
    extractorRules: extractor.rules,
    errorCode: error.code,
    errorMessage: error.message,
    diagnostics: "[]",
  };
  return { kind: "failure", uri: ref.uri, bytes: error.message.length, entry };
}

/** The ledger row of a document whose records are stored. */
export function toCurrentEntry({ ref, extractor, diagnostics }: Reading): LedgerEntry {
  return {
    id: ref.id,
    state: "current",
    extractorVersion: extractor.version,
    extractorRules: extractor.rules,
    errorCode: null,
    errorMessage: null,
    diagnostics: JSON.stringify(diagnostics),
  };
}

/** Writes that documents gave no record. */
export async function writeFailures(transaction: Transaction<Tables>, writes: readonly FailureWrite[]): Promise<void> {
  await writeLedger(
    transaction,
    writes.map(({ entry }) => entry),
  );
}

/**
 * Writes ledger rows, but for documents that this version has read: a worker that was taken for dead may come late, and
 * what it then says of a stored document is no news.
 */
export async function writeLedger(transaction: Transaction<Tables>, entries: readonly LedgerEntry[]): Promise<void> {
  const now = new Date().toISOString();
  for (const chunk of inChunks(entries)) {
    const rows = chunk.map(
      (entry) =>
        sql`(${entry.id}, ${entry.state}, ${entry.extractorVersion}, ${entry.extractorRules}, ${entry.errorCode}, ${entry.errorMessage}, ${entry.diagnostics})`,
    );
    await sql`
      update documents set state = entry.column2, extractor_version = entry.column3, extractor_rules = entry.column4,
        error_code = entry.column5, error_message = entry.column6, diagnostics = entry.column7,
        attempts = attempts + 1, updated_at = ${now}
      from (values ${sql.join(rows)}) as entry
      where documents.id = entry.column1 and not (documents.state = 'current'
        and documents.extractor_version = entry.column3 and documents.extractor_rules = entry.column4)`.execute(
      transaction,
    );
  }
}
