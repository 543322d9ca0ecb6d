import type { Store } from "@foi-records/store";
import { fingerprintStore } from "../fingerprint-store.js";
import type { Letters } from "./write-letters.js";

/** What a store holds that it should not, or should and does not: each list is empty where all is well. */
export interface StoreFaults {
  /** Addresses with no record that should have one. */
  readonly missing: readonly string[];
  /** Addresses with several. */
  readonly double: readonly string[];
  /** Addresses in the failed list that were not made to fail. */
  readonly wronglyFailed: readonly string[];
  /** Addresses made to fail that are not in it. */
  readonly notFailed: readonly string[];
  /** Tables that differ from those of an undisturbed run. */
  readonly differences: readonly string[];
}

/** Compares a store with what was put in, and with one that nobody disturbed. */
export async function checkStore(store: Store, calm: Store, letters: Letters): Promise<StoreFaults> {
  const records = new Map<string, number>();
  for await (const { uri } of store.records.rows("records")) records.set(uri, (records.get(uri) ?? 0) + 1);
  const failed = new Set<string>();
  for await (const { uri } of store.ledger.failed()) failed.add(uri);
  const expected: string[] = [];
  for await (const { uri } of calm.records.rows("documents")) if (!letters.failing.has(uri)) expected.push(uri);
  const [own, other] = [await fingerprintStore(store), await fingerprintStore(calm)];
  return {
    missing: expected.filter((uri) => !records.has(uri)),
    double: [...records].filter(([, count]) => count > 1).map(([uri]) => uri),
    wronglyFailed: [...failed].filter((uri) => !letters.failing.has(uri)),
    notFailed: [...letters.failing].filter((uri) => !failed.has(uri)),
    differences: Object.keys(other).filter((table) => own[table] !== other[table]),
  };
}
