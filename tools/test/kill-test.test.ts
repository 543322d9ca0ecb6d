import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeMember } from "../src/make-warc/make-warc.js";
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
});

test("a web archive with damaged records, searched and killed, leaves that store too", async () => {
  const members = Array.from({ length: DOCUMENTS }, (_, number) => {
    const bytes = Buffer.from(
      `<h1>FOI request FOI/2023/${number}</h1><p>Thank you for your request of 3 May 2023.</p><p>We do not hold ${number}.</p>`,
    );
    const member = makeMember({ uri: `https://northmoor.example/foi/${number % 120}`, format: "html", bytes }, number);
    return number % 10 === 9 ? member.fill(0xff, 60, 90) : member;
  });
  const path = join(scratch, "crawl.warc.gz");
  await writeFile(path, Buffer.concat(members));
  const moments = [0.3, 0.9, 0.8, 0.2];
  const random = () => moments.shift() ?? 0.5;
  const result = await runKillTest({ folder: path, kills: 2, scratch: join(scratch, "pages"), random, child: CHILD });
  expect(result).toMatchObject({ documents: DOCUMENTS, differences: [], storedAgain: 0 });
});
