import { SearchQueryError } from "@foi-records/contract";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createStore } from "../../src/create-store.js";
import type { Store } from "../../src/store.js";
import { BACKENDS, type Place } from "../backends.js";
import { keepAll, letter } from "./letters.js";

/** Words that no stemmer changes, so that plain comparison says what must be found. */
const WORDS = ["lamp", "kerb", "rota", "depot"];
const TEXTS = fc.sample(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), { numRuns: 40, seed: 7 });

/** What means something to FTS5, to PostgreSQL, to SQL, or to whoever divides a text into words. */
const PIECES = [
  ...[
    '"',
    "'",
    "''",
    "-",
    "*",
    "OR",
    "AND",
    "NOT",
    "NEAR(",
    "NEAR(a b, 2)",
    "(",
    ")",
    "^",
    "+",
    ":",
    "title:",
    "{a b}:",
  ],
  ...[
    "&",
    "|",
    "!",
    "<->",
    "<2>",
    ":*",
    ":A",
    "\\",
    "\\'",
    ";",
    "--",
    "/*",
    "$1",
    "?",
    "%",
    "_",
    "E'",
    "rank",
    "rowid",
  ],
  ...[
    "\0",
    "\u0001",
    "\ufffd",
    "\ud800",
    "\udc00",
    "\u{1f600}",
    "\u{e000}",
    "\u0301",
    "ß",
    "İ",
    "ﬁ",
    "²",
    "漢字",
    "ا",
    "\u200d",
    "\u00a0",
  ],
  ...[
    "lamp",
    "kerb",
    "'; drop table records; --",
    "x".repeat(300),
    "漢".repeat(300),
    "1e999",
    "1.5e-3",
    "http://a.example/b?c=d",
    "a@b.example",
  ],
];

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ")), { maxLength: 14 })
    .map((pieces) => pieces.flat().join("")),
);

const term = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
  isPrefix: fc.boolean(),
});
const side = fc.record({
  wanted: fc.array(term, { minLength: 1, maxLength: 2 }),
  unwanted: fc.array(term, { maxLength: 1 }),
});
type Term = { readonly words: readonly string[]; readonly isPrefix: boolean };

/** A prefix is typed two letters short. */
const stemOf = ({ words, isPrefix }: Term) => (isPrefix ? words.join(" ").slice(0, -2) : words.join(" "));
const typed = (one: Term) => `"${stemOf(one)}"${one.isPrefix ? "*" : ""}`;
const stands = (one: Term, text: string) => ` ${text} `.includes(` ${stemOf(one)}${one.isPrefix ? "" : " "}`);

for (const backend of BACKENDS) {
  const run = backend.skipped === null ? describe : describe.skip;
  run(`${backend.name}${backend.skipped === null ? "" : ` (skipped: ${backend.skipped})`}`, () => {
    let place: Place;
    let store: Store;
    beforeAll(async () => {
      place = await backend.makePlace();
      store = await createStore(await place.open(), { documents: 128, waitMs: 8 });
      await keepAll(
        store,
        TEXTS.map((words, number) => letter(`n${number}`, { reference: null, text: words.join(" ") })),
      );
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
      await backend.stop();
    });

    test("whatever is typed is looked for or refused as a query, never as a statement", async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (query) => {
          const answer = await store.search({ query, filters: { authority: query } }).catch((error: unknown) => error);
          if (answer instanceof Error) expect(answer).toBeInstanceOf(SearchQueryError);
          else expect(answer).toEqual({ total: expect.any(Number), hits: expect.any(Array) });
          const more = await store.search({ query: `lamp OR ${query}` }).catch((error: unknown) => error);
          if (more instanceof Error) expect(more).toBeInstanceOf(SearchQueryError);
          else expect((more as { total: number }).total).toBeGreaterThan(0);
        }),
        { numRuns: 400 },
      );
      expect(await store.records.count()).toBe(TEXTS.length);
    });

    test("finds the records that say so, and no others", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(side, { minLength: 1, maxLength: 3 }), async (sides) => {
          const query = sides
            .map(({ wanted, unwanted }) => [...wanted.map(typed), ...unwanted.map((one) => `-${typed(one)}`)].join(" "))
            .join(" OR ");
          const expected = TEXTS.filter((words) =>
            sides.some(
              ({ wanted, unwanted }) =>
                wanted.every((one) => stands(one, words.join(" "))) &&
                !unwanted.some((one) => stands(one, words.join(" "))),
            ),
          );
          expect([query, (await store.search({ query })).total]).toEqual([query, expected.length]);
        }),
        { numRuns: 300 },
      );
    });
  });
}
