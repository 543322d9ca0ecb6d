import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type MadePage, makePage } from "../../../tools/src/make-pages/index.js";
import { extractDocument } from "../src/index.js";
import { costsAtMost } from "./is-linear.js";
import { rawDocument, readRecord } from "./read-page.js";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const squash = (text: string) => text.replace(/\s+/g, "");

/** The value at a JSON Pointer. */
function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}

/** Words that a browser shows. */
function visibleWords(page: MadePage): string[] {
  const shown =
    page.format === "text"
      ? page.text
      : page.text
          .replace(/<head>[\s\S]*?<\/head>/g, "")
          .replace(/<(script|style)>[\s\S]*?<\/\1>/g, "")
          .replace(/<div[^>]* hidden>[\s\S]*?<\/div>/g, " ")
          .replace(/<[^>]+>/g, " ")
          .replace(/&nbsp;/g, " ")
          .replace(/&[a-z]+;/g, "\n");
  return shown.split(/\s+/).filter((word) => /^[\w/().,-]+$/.test(word));
}

describe("records of generated pages", () => {
  test("every span of evidence is its value, white space aside, in code points", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const record = await readRecord(makePage(seed).bytes);
        const points = [...record.text];
        for (const [pointer, spans] of Object.entries(record.evidence)) {
          const value = valueAt(record, pointer);
          const words = spans.map(([start, end]) => points.slice(start, end).join("")).join("\n");
          expect(words.length).toBeGreaterThan(0);
          if (typeof value === "string" && !pointer.startsWith("/date") && !pointer.startsWith("/exemptions")) {
            expect({ pointer, text: squash(words) }).toEqual({ pointer, text: squash(value) });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the same bytes give the same record", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { bytes } = makePage(seed);
        const [first, second] = [await extractDocument(rawDocument(bytes)), await extractDocument(rawDocument(bytes))];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 15 },
    );
  });

  test("text and noise together hold every word that the page shows", async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const page = makePage(seed);
        const record = await readRecord(page.bytes);
        const held = squash(`${record.text}\n${record.noise.map(({ text }) => text).join("\n")}`);
        const lost = visibleWords(page).filter((word) => !held.includes(word));
        expect({ page: page.name, lost }).toEqual({ page: page.name, lost: [] });
      }),
      { numRuns: 40 },
    );
  });

  test("a letter 64 times over costs no more than half as much again as 64 letters", async () => {
    const letters = [3, 14, 15, 92, 65, 35].map((seed) => makePage(seed, { size: 0 }));
    const repeated = letters.map((page) => repeatedBody(page, 64));
    const sixteenTimes = async () => {
      for (let time = 0; time < 16; time++) for (const { bytes } of letters) await readRecord(bytes);
    };
    const atOnce = async () => {
      for (const page of repeated) await readRecord(page);
    };
    expect(await costsAtMost(1.5 * 4, sixteenTimes, atOnce)).toBe(true);
  });
});

function repeatedBody({ format, text }: MadePage, times: number): string {
  if (format === "text") return `${text}\n`.repeat(times);
  const start = text.indexOf(">", text.indexOf("<body")) + 1;
  const end = text.lastIndexOf("</body>");
  return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
}
