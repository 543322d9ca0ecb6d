import type { Tables } from "@foi-records/contract";
import type { Transaction } from "kysely";
import { type CaptureWrite, writeCaptures } from "./write-captures.js";
import { type FailureWrite, writeFailures } from "./write-ledger.js";
import { type ReadingWrite, writeReadings } from "./write-readings.js";

/** What is to be written of one document. It may be written twice: again alone, where its batch was taken back. */
export type DocumentWrite = CaptureWrite | FailureWrite | ReadingWrite;

/** What all writes tell the queue: where the document comes from, and about how much is to be written. */
export interface WriteHead {
  readonly uri: string;
  readonly bytes: number;
}

/** Writes many documents in few statements and gives the readings that changed a record. Writes of one address keep their order. */
export async function applyWrites(
  transaction: Transaction<Tables>,
  writes: readonly DocumentWrite[],
): Promise<ReadonlySet<DocumentWrite>> {
  const changed = new Set<DocumentWrite>();
  for (const group of groupByTurn(writes)) {
    await writeCaptures(transaction, ofKind(group, "capture"));
    await writeFailures(transaction, ofKind(group, "failure"));
    for (const write of await writeReadings(transaction, ofKind(group, "reading"))) changed.add(write);
  }
  return changed;
}

/** The first write of every address, then the second ones, …: in a statement no row may come twice. */
function groupByTurn(writes: readonly DocumentWrite[]): readonly (readonly DocumentWrite[])[] {
  const turns = new Map<string, number>();
  const groups: DocumentWrite[][] = [];
  for (const write of writes) {
    const turn = turns.get(write.uri) ?? 0;
    turns.set(write.uri, turn + 1);
    const group = groups[turn] ?? [];
    groups[turn] = group;
    group.push(write);
  }
  return groups;
}

function ofKind<Kind extends DocumentWrite["kind"]>(group: readonly DocumentWrite[], kind: Kind) {
  return group.filter((write): write is Extract<DocumentWrite, { kind: Kind }> => write.kind === kind);
}
