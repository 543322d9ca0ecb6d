import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runKillTest } from "../src/run-kill-test.js";

const DOCUMENTS = 150;
const CHILD = new URL("../dist/ingest-child.js", import.meta.url);

let scratch: string;

/** A page of an invented council; every tenth file is empty, so that failures are resumed over too. */
function page(number: number): string {
  if (number % 10 === 0) return "";
  return `<html><head><title>FOI ${number}</title></head><body><h1>Freedom of Information request ${number}</h1>
<p>1. How many lamps are there in Northmoor?</p><p>There are ${number}.</p>
<p>2. Who repairs them?</p><p>This is exempt under section 40(2) of the Freedom of Information Act 2000.</p></body></html>`;
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "foi-kill-"));
  await mkdir(join(scratch, "pages"));
  for (let number = 0; number < DOCUMENTS; number++) {
    await writeFile(join(scratch, "pages", `${number}.html`), page(number));
  }
});
afterAll(() => rm(scratch, { recursive: true }));

test("an ingest killed at three moments and resumed leaves the store of an undisturbed one", async () => {
  if (!existsSync(CHILD)) throw new Error("Build first: npm run build");
  const moments = [0.1, 0.9, 0.5, 0.2, 0.7, 0.4];
  const random = () => moments.shift() ?? 0.5;
  const result = await runKillTest({ folder: join(scratch, "pages"), kills: 3, scratch, random, child: CHILD });
  expect(result).toMatchObject({ documents: DOCUMENTS, differences: [], storedAgain: 0 });
  expect(result.killedAt.some((done) => done > 0 && done < DOCUMENTS)).toBe(true);
}, 180_000);
