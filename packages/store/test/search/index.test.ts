import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import { isPostgres } from "../../src/column-types.js";
import { createStore } from "../../src/create-store.js";
import { BACKENDS, type Place } from "../backends.js";
import { EXTRACTOR } from "../make-record.js";
import { forgetIndex } from "./forget-index.js";
import { keepAll, letter } from "./letters.js";

for (const backend of BACKENDS) {
  const run = backend.skipped === null ? describe : describe.skip;
  run(`${backend.name}${backend.skipped === null ? "" : ` (skipped: ${backend.skipped})`}`, () => {
    let place: Place;
    const reopen = async () => createStore(await place.open(), { documents: 128, waitMs: 8 });
    beforeEach(async () => {
      place = await backend.makePlace();
    });
    afterEach(() => place.remove());
    afterAll(() => backend.stop());

    test("a store of the version before is searched as if it had always had its index", async () => {
      let store = await reopen();
      const letters = Array.from({ length: 600 }, (_, number) =>
        letter(`n${number}`, { title: "Lamps", text: `in ward ${number % 7}` }),
      );
      await keepAll(store, letters);
      const before = await store.search({ query: "lamps ward 3", limit: 600 });
      await store.close();
      const db = await place.open();
      await forgetIndex(db);
      await db.destroy();
      store = await reopen();
      const after = await store.search({ query: "lamps ward 3", limit: 600 });
      expect(after).toEqual(before);
      expect(after.total).toBe(86);
      await store.close();
    });

    test("a record of any length and of any letters is written, and searched in its first 200,000 characters", async () => {
      const store = await reopen();
      const letterOf = (number: number) => String.fromCodePoint(0x4e00 + (number % 20_000));
      const distinct = (count: number, make: (number: number) => string) =>
        Array.from({ length: count }, (_, number) => make(number)).join(" ");
      const texts = [
        distinct(150_000, (number) => letterOf(number)),
        distinct(150_000, (number) => letterOf(number) + letterOf(number * 7 + 1)),
        distinct(150_000, (number) => number.toString(36)),
        `lamps ${"x".repeat(300_000)}`,
        `${"lamps ".repeat(40_000)} kerbs`,
        "\0\ud800 lamps \udfff",
      ];
      await keepAll(
        store,
        texts.map((text, number) => letter(`n${number}`, { title: "long", text })),
      );
      expect((await store.search({ query: "long" })).total).toBe(texts.length);
      const found = await store.search({ query: "lamps" });
      expect(found.hits.map(({ reference }) => reference).sort()).toEqual(["n3", "n4", "n5"]);
      expect((await store.search({ query: "kerbs" })).total).toBe(0);
      await store.close();
    });

    test("has one entry a record, however often records are read anew", async () => {
      const store = await reopen();
      const letters = Array.from({ length: 30 }, (_, number) => letter(`n${number}`, { title: "reading 0" }));
      await keepAll(store, letters);
      for (let reading = 1; reading <= 12; reading++) {
        const extractor = { ...EXTRACTOR, version: `${reading + 1}.0.0` };
        const some = letters.filter((_, number) => number % reading === 0);
        await Promise.all(
          some.map(({ capture: { ref }, record }) => {
            const records = [{ ...record, extractor, title: `reading ${reading}` }];
            return store.records.save({ ref, extractor, records, diagnostics: [] });
          }),
        );
      }
      const counts = Array.from(
        { length: 13 },
        async (_, reading) => (await store.search({ query: `"reading ${reading}"` })).total,
      );
      expect((await Promise.all(counts)).reduce((sum, count) => sum + count)).toBe(30);
      await store.close();
      const db = await place.open();
      const { rows } = await sql`select count(*) as count from search_entries`.execute(db);
      expect(rows).toEqual([{ count: isPostgres(db) ? "30" : 30 }]);
      if (!isPostgres(db)) {
        await sql`insert into search_index (search_index) values ('integrity-check')`.execute(db);
        await sql`vacuum`.execute(db);
      }
      await db.destroy();
      const vacuumed = await reopen();
      expect((await vacuumed.search({ query: '"reading 12"' })).total).toBe(3);
      await vacuumed.close();
    });
  });
}
