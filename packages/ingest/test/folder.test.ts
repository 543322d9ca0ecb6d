import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createFolderSource } from "../src/sources/folder.js";
import type { SourceItem } from "../src/sources/source.js";

const signal = new AbortController().signal;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "foi-folder-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function discover(...paths: string[]): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of createFolderSource({ paths }).discover(signal)) items.push(item);
  return items;
}

const namesOf = (items: readonly SourceItem[]) => items.map(({ uri }) => fileURLToPath(uri).slice(folder.length + 1));

test("walks folders within folders in the order of their names", async () => {
  await mkdir(join(folder, "b", "deep"), { recursive: true });
  for (const name of ["c.txt", "b/deep/z.htm", "b/a.html", "B.md", "a.txt"]) await writeFile(join(folder, name), name);
  expect(namesOf(await discover(folder))).toEqual(["B.md", "a.txt", "b/a.html", "b/deep/z.htm", "c.txt"]);
});

test("writes an address that names the file even where its name has spaces, a hash or letters beyond ASCII", async () => {
  await writeFile(join(folder, "Ymateb #3 – tŷ.txt"), "x");
  const [item] = await discover(folder);
  expect(item?.uri).toMatch(/\/Ymateb%20%233%20%E2%80%93%20t%C5%B7\.txt$/);
  expect(Buffer.from((await item?.load(signal))?.bytes ?? []).toString()).toBe("x");
});

test("passes by endings that hold no page, links to folders, and what is hidden", async () => {
  await mkdir(join(folder, "real"));
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, ".git", "one.txt"), "x");
  for (const name of ["letter.docx", "mail.EML", "page", "page.HTML", "page.json", "page.zip", ".page.txt"])
    await writeFile(join(folder, name), "x");
  await symlink("..", join(folder, "real", "round"));
  await symlink(join(folder, "page"), join(folder, "real", "linked"));
  const items = await discover(folder);
  expect(namesOf(items.filter(({ skipped }) => skipped === null))).toEqual([
    "letter.docx",
    "mail.EML",
    "page",
    "page.HTML",
    "real/linked",
  ]);
  expect(items.flatMap(({ skipped }) => skipped ?? [])).toEqual([
    "files ending in .json are not read",
    "files ending in .zip are not read",
    "it is a link to a folder",
  ]);
});

test("unpacks what is gzip-compressed, whatever its name says, and refuses what unpacks to more than the limit", async () => {
  await writeFile(join(folder, "a.html"), gzipSync("<p>Dear Ms Gull"));
  await writeFile(join(folder, "b.html.gz"), "<p>Dear Mr Tern");
  await writeFile(join(folder, "c.html.gz"), gzipSync(Buffer.alloc(100_000_000)));
  await writeFile(join(folder, "d.html.gz"), gzipSync("<p>Dear Mr Knot").subarray(0, 20));
  const read = (await discover(folder)).map(async ({ load }) => Buffer.from((await load(signal)).bytes).toString());
  const results = await Promise.allSettled(read);
  expect(results).toMatchObject([
    { value: "<p>Dear Ms Gull" },
    { value: "<p>Dear Mr Tern" },
    { reason: { code: "DOCUMENT_TOO_LARGE" } },
    { reason: { code: "UNREADABLE_DOCUMENT" } },
  ]);
});

test("takes a file that is named whatever its ending", async () => {
  await writeFile(join(folder, "letter.dat"), "x");
  const [item] = await discover(join(folder, "letter.dat"));
  expect(item?.skipped).toBeNull();
});

test("a path that does not exist is one document that cannot be loaded", async () => {
  const [item, ...rest] = await discover(join(folder, "nowhere"));
  expect(rest).toEqual([]);
  await expect(item?.load(signal)).rejects.toMatchObject({
    code: "SOURCE_UNAVAILABLE",
    retryable: true,
    message: expect.stringContaining("nowhere"),
  });
});
