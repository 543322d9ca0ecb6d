import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";

const SHARED = process.env["FOI_SHARED_DIR"] ?? fileURLToPath(new URL("../../../../../shared", import.meta.url));
const ROWS = `${SHARED}/law/citations.dev.jsonl`;
const run = existsSync(ROWS) ? test : test.skip;

interface Row {
  readonly text: string;
  readonly context: string;
  readonly start: number;
  readonly ids: readonly string[];
}

run("reads the labelled short texts (skipped where the shared folder is absent)", () => {
  const rows = readFileSync(ROWS, "utf8")
    .trim()
    .split("\n")
    .map((line): Row => JSON.parse(line));
  const contexts = [...new Set(rows.map(({ context }) => context))];
  let right = 0;
  let found = 0;
  const wanted = rows.filter(({ ids }) => ids.length > 0).length;
  for (const context of contexts) {
    const citations = [...cite(context)];
    found += citations.length;
    for (const row of rows.filter((each) => each.context === context && each.ids.length > 0)) {
      const ids = row.ids.toSorted().join();
      if (
        citations.some(
          (citation) => citation.provisions.toSorted().join() === ids && citation.start < row.start + row.text.length,
        )
      )
        right++;
    }
  }
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.98);
});
