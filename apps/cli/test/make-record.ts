import { createHash } from "node:crypto";
import { type FoiRecord, foiRecordSchema } from "@foi-records/contract";
import { openStore, type Store } from "@foi-records/store";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A record of an invented response, valid by its contract; `changes` are laid over it. */
export function makeRecord(name: string, changes: Partial<FoiRecord> = {}): FoiRecord {
  const uri = `https://council.example/foi/${name}`;
  const sha = sha256(name);
  return foiRecordSchema.parse({
    schemaVersion: 1,
    id: sha256(`${uri}\n${sha}`),
    kind: "response",
    source: {
      uri,
      mediaType: "text/plain",
      sha256: sha,
      bytes: name.length,
      part: null,
      canonical: null,
      retrievedAt: null,
      container: null,
    },
    extractor: { version: "0.0.1", rules: `sha256:${"0".repeat(64)}` },
    authority: "Invented Borough Council",
    reference: `FOI ${name}`,
    title: "Gritting lorries",
    dateReceived: "2024-01-02",
    dateResponded: "2024-01-30",
    regimes: ["foia-2000"],
    stage: "initial",
    outcome: "disclosed",
    outcomeFlags: [],
    officialOutcome: { cabinetOffice: null, whatDoTheyKnow: null },
    request: null,
    questions: [],
    citations: [],
    exemptions: [],
    refusalNotice: null,
    attachments: [],
    text: name,
    noise: [],
    evidence: {},
    confidence: {},
    warnings: [],
    ...changes,
  });
}

/** Writes records into the store at an address, which is made. */
export async function fillStore(url: string, records: readonly FoiRecord[]): Promise<void> {
  const store = await openStore(url);
  for (const record of records) await save(store, record);
  await store.close();
}

async function save(store: Store, record: FoiRecord): Promise<void> {
  const { uri, sha256: sha } = record.source;
  const ref = { id: record.id, uri, sha256: sha };
  const bytes = new TextEncoder().encode(record.text);
  await store.ledger.keep({ ref, bytes, mediaType: "text/plain", retrievedAt: null, container: null });
  await store.records.save({ ref, extractor: record.extractor, records: [record], diagnostics: [] });
}
