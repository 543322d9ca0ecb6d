import { createHash } from "node:crypto";
import type { DocumentRow } from "@foi-records/contract";
import type { Store } from "@foi-records/store";
import { makePages } from "./pages.js";

/** A store that has every page in memory and keeps nothing: what is measured over it is the queue alone. */
export function createNullStore(): Pick<Store, "ledger" | "blobs" | "records"> {
  const pages = new Map(makePages().map((bytes) => [createHash("sha256").update(bytes).digest("hex"), bytes]));
  const unused = () => {
    throw new Error("The measured run does not ask for this.");
  };
  const ledger = { get: async (id: string) => rowOf(id), fail: async () => undefined };
  const records = { save: async () => ({ changed: true }) };
  const answer = <T extends object>(known: T) =>
    new Proxy(known, { get: (target, key) => Reflect.get(target, key) ?? unused });
  return {
    ledger: answer(ledger) as unknown as Store["ledger"],
    records: answer(records) as unknown as Store["records"],
    blobs: { get: async (sha256) => pages.get(sha256) ?? null },
  };
}

function rowOf(id: string): DocumentRow {
  return {
    id,
    uri: "",
    sha256: "",
    mediaType: "text/html",
    retrievedAt: null,
    container: null,
    isCurrent: 1,
    state: "kept",
    extractorVersion: null,
    extractorRules: null,
    attempts: 0,
    errorCode: null,
    errorMessage: null,
    diagnostics: "[]",
    updatedAt: "",
    firstSeenAt: "",
    lastSeenAt: "",
  };
}
