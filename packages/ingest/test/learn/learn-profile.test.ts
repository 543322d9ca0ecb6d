import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FoiRecord, learnedProfileSchema } from "@foi-records/contract";
import { EXTRACTOR, extractDocument, prepareProfile } from "@foi-records/extract";
import { openStore } from "@foi-records/store";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createExtractPool } from "../../src/extract-pool.js";
import { toDocumentRef } from "../../src/keep-document.js";
import { type LearnOptions, learnProfile } from "../../src/learn/learn-profile.js";
import { runEmbedded } from "../../src/run-embedded.js";
import type { Source } from "../../src/sources/source.js";

const HEAD = ["Moorland Matters magazine", "Bin day finder", "Cuckoo Rake quarterly"];
const FOOT = ["Moor to discover", "The Mill Trail", "Gritters on the map"];
const HOST = "www.northmoor.example";

const letter = (number: number, answer = `There are ${number} bays.`) =>
  [
    ...HEAD.filter((_, at) => (number + at) % 6 > 0),
    "Northmoor District Council",
    `Our reference: FOI 2024/${number}`,
    "Dear Sir or Madam",
    "Thank you for your request of 1 May 2024 under the Freedom of Information Act 2000.",
    "1. How many disabled bays are there in the town?",
    answer,
    "If you are not satisfied with our response you may ask for an internal review.",
    "Yours faithfully",
    "Alex Example",
    "Information Governance Team",
    "Directorate of Paper",
    "Northmoor House",
    ...FOOT.filter((_, at) => (number + at) % 5 > 0),
    ...FOOT.filter((_, at) => (number + at) % 5 > 0),
  ].join("\n\n");

function raw(number: number, text = letter(number), host = HOST) {
  const bytes = new TextEncoder().encode(text);
  const ref = toDocumentRef(`https://${host}/foi/${number}`, bytes);
  return { ref, bytes, mediaType: null, retrievedAt: null, container: null };
}

async function readAll(documents: readonly ReturnType<typeof raw>[]): Promise<FoiRecord[]> {
  const extractions = await Promise.all(documents.map((document) => extractDocument(document)));
  return extractions.flatMap(({ records }) => records);
}

const learn = (records: readonly FoiRecord[], changes: Partial<LearnOptions> = {}) =>
  learnProfile({
    records: async function* () {
      yield* records;
    },
    minDocuments: 5,
    minShare: 0.3,
    sites: [],
    command: "foi learn",
    ...changes,
  });

const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
const textsOf = ({ sites }: Awaited<ReturnType<typeof learn>>) =>
  sites.flatMap(({ lines }) => lines.map(({ text }) => text));

test("learns what a site prints beside its letters, whatever the order of the records", async () => {
  const records = await readAll(numbers.map((number) => raw(number)));
  const profile = await learn(records);
  expect(learnedProfileSchema.parse(profile)).toEqual(profile);
  expect(profile.sites.map(({ by, name, documents }) => [by, name, documents])).toEqual([["host", HOST, 12]]);
  expect(textsOf(profile).sort()).toEqual([...HEAD, ...FOOT].sort());
  expect(await learn([...records].reverse())).toEqual(profile);
  expect(await learn(records.slice(0, 4))).toMatchObject({ sites: [], records: 4 });
  expect(await learn(records, { sites: ["elsewhere.example"] })).toMatchObject({ sites: [], records: 0 });
});

test("takes ten copies of one letter for one", async () => {
  const copies = await readAll(numbers.map((number) => raw(number, letter(5))));
  expect(await learn([...copies, ...(await readAll([raw(20)]))])).toMatchObject({ records: 2, sites: [] });
});

test("learns no line that carries a value in any record, of whatever site", async () => {
  const answered = raw(99, letter(99, "Gritters on the map"), "www.elsewhere.example");
  const records = await readAll([...numbers.map((number) => raw(number)), answered]);
  expect(records.at(-1)?.questions[0]?.answer).toBe("Gritters on the map");
  expect(textsOf(await learn(records))).not.toContain("Gritters on the map");
});

test("learns the same again from records that were read with what it learned", async () => {
  const documents = numbers.map((number) => raw(number));
  const profile = await learn(await readAll(documents));
  const prepared = await prepareProfile(profile);
  const again = await Promise.all(documents.map((document) => extractDocument(document, { profile: prepared })));
  const records = again.flatMap((extraction) => extraction.records);
  expect(records.flatMap(({ text }) => text.split("\n")).filter((line) => HEAD.includes(line))).toEqual([]);
  expect(textsOf(await learn(records)).sort()).toEqual(textsOf(profile).sort());
});

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "foi-learn-"));
});
afterEach(() => rm(scratch, { recursive: true }));

test("threads read with the profile as this thread does, and a run reads again what another profile read", async () => {
  const documents = numbers.map((number) => raw(number));
  const profile = await prepareProfile(await learn(await readAll(documents)));
  const pool = createExtractPool({ size: 1, profile });
  const store = await openStore(`sqlite:${join(scratch, "foi.db")}`);
  const source: Source = {
    name: "memory",
    async *discover() {
      for (const { ref, bytes } of documents)
        yield {
          uri: ref.uri,
          retrievedAt: null,
          container: null,
          skipped: null,
          load: async () => ({ bytes, mediaType: null }),
        };
    },
  };
  const logger = { warn: () => undefined };
  try {
    const run = (extractor = pool.extractor, extract = pool.extract) =>
      runEmbedded({ store, source, extract, extractor, logger });
    const plain = (document: ReturnType<typeof raw>) => extractDocument(document);
    expect(await run(EXTRACTOR, plain)).toMatchObject({ stored: 12, current: 0 });
    expect(await run()).toMatchObject({ stored: 12, current: 0 });
    expect(await run()).toMatchObject({ stored: 0, current: 12 });
    for (const document of documents) {
      const { records } = await extractDocument(document, { profile });
      expect(await store.records.get(document.ref.id)).toEqual(records[0]);
      expect(await store.records.versions(document.ref.id)).toHaveLength(2);
    }
  } finally {
    await pool.close();
    await store.close();
  }
});
