import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FoiRecord } from "@foi-records/contract";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makePage } from "../../../../tools/src/make-pages/index.js";
import { extractDocument } from "../../src/index.js";
import { isLinear } from "../is-linear.js";
import { rawDocument } from "../read-page.js";
import { ONE_RESPONSE } from "./one-response.js";

const CASES = resolve("../../fixtures/cases");
const DOCUMENT = /\.(?:html|txt|pdf)$/;
const ENDING = /\.[a-z]+$/;

interface PartsLabel {
  readonly parts?: readonly { readonly reference: string | null; readonly keep: readonly string[] }[];
}

async function recordsOf(content: string | Uint8Array): Promise<readonly FoiRecord[]> {
  return (await extractDocument(rawDocument(content))).records;
}

function listCases(): { readonly path: string; readonly label: PartsLabel }[] {
  return readdirSync(CASES, { recursive: true, encoding: "utf8" })
    .filter((path) => DOCUMENT.test(path))
    .map((path) => ({
      path: join(CASES, path),
      label: JSON.parse(readFileSync(join(CASES, path.replace(ENDING, ".json")), "utf8")),
    }));
}

describe("a document of several responses", () => {
  const several = listCases().flatMap(({ path, label: { parts } }) => (parts === undefined ? [] : [{ path, parts }]));

  it.each(several)("gives a record for each, with nothing of another: $path", async ({ path, parts }) => {
    const records = await recordsOf(readFileSync(path));
    expect(records.map(({ source }) => source.part)).toEqual(parts.map((_, index) => index + 1));
    expect(new Set(records.map(({ id }) => id)).size).toBe(parts.length);
    records.forEach((record, index) => {
      const own = parts[index]?.keep ?? [];
      const others = parts.flatMap(({ keep }, at) => (at === index ? [] : keep.filter((line) => !own.includes(line))));
      expect(others.filter((line) => line.length >= 30 && record.text.includes(line))).toEqual([]);
    });
  });
});

describe("a document of one response", () => {
  it.each(Object.entries(ONE_RESPONSE))("stays one: %s", async (_name, content) => {
    const records = await recordsOf(content);
    expect(records.map(({ source }) => source.part)).toEqual([null]);
  });

  it("stays one in every labelled case", async () => {
    const cut: string[] = [];
    for (const { path, label } of listCases()) {
      if (label.parts === undefined && (await recordsOf(readFileSync(path))).length !== 1) cut.push(path);
    }
    expect(cut).toEqual([]);
  });

  it("stays one on made pages", async () => {
    const cut: number[] = [];
    for (let seed = 8_000; seed < 8_200; seed++) {
      if ((await recordsOf(makePage(seed).bytes)).length !== 1) cut.push(seed);
    }
    expect(cut).toEqual([]);
  });
});

const WORDS = "lamps wells swans piers gulls boats ropes nets crabs tides".split(" ");

interface Entry {
  readonly thing: string;
  readonly count: number;
}

/** Shapes of a log, each made of the same entries. */
const SHAPES: Readonly<Record<string, (entries: readonly Entry[]) => string>> = {
  headings: (entries) =>
    `<main><h1>FOI responses in May</h1>${entries
      .map(
        ({ thing, count }, index) =>
          `<h2>FOI-21-${300 + index}: ${thing}</h2><p>Date received: ${index + 1} May 2021</p><h3>Request</h3><p>How many ${thing} are there?</p><h3>Response</h3><p>There are ${count} ${thing}.</p>`,
      )
      .join("")}</main>`,
  "lines of text": (entries) =>
    entries
      .map(
        ({ thing, count }, index) =>
          `Reference: FOI-21-${300 + index}\nReceived: 0${(index % 9) + 1}/05/2021\nRequest\nHow many ${thing} are there?\nResponse\nThere are ${count} ${thing}.`,
      )
      .join("\n\n"),
  "rows of a table": (entries) =>
    `<main><h1>Disclosure log</h1><table><tr><th>Reference</th><th>Received</th><th>Request</th><th>Response</th></tr>${entries
      .map(
        ({ thing, count }, index) =>
          `<tr><td>FOI-21-${300 + index}</td><td>0${(index % 9) + 1}/05/2021</td><td>How many ${thing} are there?</td><td>There are ${count} ${thing}.</td></tr>`,
      )
      .join("")}</table></main>`,
  letters: (entries) =>
    entries
      .map(
        ({ thing, count }, index) =>
          `Fenby Borough Council\nOur ref: FOI-21-${300 + index}\n3 May 2021\n\nDear Reed\n\nThank you for your request of 2 April 2021. You asked: How many ${thing} are there?\n\nThe Council can confirm that there are ${count} ${thing}.\n\nYours sincerely\n\nJo Hall\n`,
      )
      .join("\n"),
};

describe.each(Object.entries(SHAPES))("a log of %s", (_name, shape) => {
  it("gives as many records as it has entries, each with its own reference and answer", async () => {
    const entry = fc.record({ thing: fc.constantFrom(...WORDS), count: fc.integer({ min: 10_000, max: 99_999 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 2, maxLength: 9 }), async (entries) => {
        const records = await recordsOf(shape(entries));
        expect(records.map(({ reference }) => reference)).toEqual(entries.map((_, index) => `FOI-21-${300 + index}`));
        records.forEach(({ text }, index) => {
          expect(entries.filter(({ count }) => text.includes(`${count} `))).toContainEqual(entries[index]);
        });
      }),
      { numRuns: 12 },
    );
  });

  it("is read in linear time", async () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ thing: WORDS[index % 10] ?? "", count: 10_000 + index }));
    expect(await isLinear((count) => recordsOf(shape(entries(count))), 40)).toBe(true);
  });
});
