import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createStore } from "../../src/create-store.js";
import { openStore } from "../../src/open-store.js";
import type { SimilarGroup } from "../../src/similarity/similarity-store.js";
import type { Store } from "../../src/store.js";
import { BACKENDS, type Place } from "../backends.js";
import { EXTRACTOR } from "../make-record.js";
import { type Letter, letter, matter } from "./letters.js";

const BATCHING = { documents: 128, waitMs: 8 };
const LEAST = 0.6;

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

async function keep(store: Store, letters: readonly Letter[]): Promise<void> {
  for (const { capture, record } of letters) {
    await store.ledger.keep(capture);
    await store.records.save({ ref: capture.ref, extractor: record.extractor, records: [record], diagnostics: [] });
  }
}

const names = ({ first, others }: SimilarGroup) => [first, ...others].map(({ reference }) => reference).sort();
const referencesOf = (letters: readonly Letter[]) => letters.map(({ record }) => record.reference);
const groupsOf = async (store: Store) => {
  await store.similarity.refresh();
  return collect(store.similarity.groups(LEAST));
};

const template = matter(1, 12);
const batch = ["Ashby", "Brough", "Corfe", "Dunster", "Eyam"].map((name, at) =>
  letter(name, [...template, `We hold ${at * 17} of them since ${2010 + at}.`, ...matter(50 + at, 1)]),
);
const asked = matter(2, 5).map((line) => `${line}?`);
const survey = ["Fowey", "Goole"].map((name, at) => letter(name, matter(60 + at), { request: asked.join("\n") }));
const others = ["Hythe", "Ilkley", "Jarrow"].map((name, at) => letter(name, matter(70 + at)));
const all = [...batch, ...survey, ...others];

for (const backend of BACKENDS) {
  const run = backend.skipped === null ? describe : describe.skip;
  run(`${backend.name}${backend.skipped === null ? "" : ` (skipped: ${backend.skipped})`}`, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await backend.makePlace();
      store = await createStore(await place.open(), BATCHING);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    afterAll(() => backend.stop());

    test("finds one template with other facts by the letter, one request by what was asked, and nothing else", async () => {
      await keep(store, all);
      expect(await store.similarity.refresh()).toBe(all.length);
      expect(await store.similarity.refresh()).toBe(0);
      const [first] = batch as [Letter];
      const similar = await store.similarity.to(first.record.id, LEAST);
      expect(similar.map(({ reference }) => reference).sort()).toEqual(referencesOf(batch.slice(1)));
      expect(similar.map(({ by }) => by)).toEqual(["letter", "letter", "letter", "letter"]);
      expect(similar.every(({ similarity }) => similarity >= LEAST && similarity <= 1)).toBe(true);
      expect(similar).toEqual([...similar].sort((a, b) => b.similarity - a.similarity));
      const [fowey] = survey as [Letter];
      expect(await store.similarity.to(fowey.record.id, LEAST)).toMatchObject([
        { reference: "Goole/1", authority: "Goole Council", by: "request", similarity: 1 },
      ]);
      for (const { record } of others) expect(await store.similarity.to(record.id, LEAST)).toEqual([]);
    });

    test("gives the same groups in whatever order records come", async () => {
      await keep(store, all);
      const groups = await groupsOf(store);
      expect(groups.map(names)).toEqual([referencesOf(batch), referencesOf(survey)]);
      const other = await backend.makePlace();
      const reversed = await createStore(await other.open(), BATCHING);
      await keep(reversed, [...all].reverse().slice(0, 4));
      await reversed.similarity.refresh();
      await keep(reversed, [...all].reverse());
      expect(await groupsOf(reversed)).toEqual(groups);
      await reversed.close();
      await other.remove();
    });

    test("follows records that are read anew, become history or go", async () => {
      await keep(store, batch);
      await store.similarity.refresh();
      const [first, second, third] = batch as [Letter, Letter, Letter];
      const version = { ...EXTRACTOR, version: "2.0.0" };
      const reread = { ...first.record, extractor: version, text: matter(99).join("\n") };
      await store.records.save({ ref: first.capture.ref, extractor: version, records: [reread], diagnostics: [] });
      await store.records.save({ ref: second.capture.ref, extractor: version, records: [], diagnostics: [] });
      const { capture: changed } = letter("Corfe", matter(98));
      await store.ledger.keep({ ...changed, ref: { ...changed.ref, uri: third.capture.ref.uri } });
      expect(await store.similarity.refresh()).toBe(1);
      expect((await collect(store.similarity.groups(LEAST))).map(names)).toEqual([["Dunster/1", "Eyam/1"]]);
      expect(await store.similarity.to(first.record.id, LEAST)).toEqual([]);
    });

    test("says nothing of records with too few words, and does not look at them again", async () => {
      await keep(
        store,
        ["Kelso", "Lydd"].map((name) => letter(name, ["None held."])),
      );
      expect(await store.similarity.refresh()).toBe(2);
      expect(await store.similarity.refresh()).toBe(0);
      expect(await collect(store.similarity.groups(0))).toEqual([]);
      expect(await store.similarity.to("f".repeat(64), LEAST)).toEqual([]);
    });
  });
}

test("finds a batch of four hundred among as many others in one group", async () => {
  const store = await openStore("sqlite::memory:");
  const letters = Array.from({ length: 400 }, (_, at) => [
    letter(`Town${at}`, [...template, `There are ${at}.`, ...matter(1000 + at, 2)]),
    letter(`Other${at}`, matter(2000 + at)),
  ]).flat();
  await Promise.all(
    letters.map(async ({ capture, record }) => {
      await store.ledger.keep(capture);
      await store.records.save({ ref: capture.ref, extractor: record.extractor, records: [record], diagnostics: [] });
    }),
  );
  const groups = await groupsOf(store);
  expect(groups.map(({ others: { length } }) => length + 1)).toEqual([400]);
  await store.close();
});
