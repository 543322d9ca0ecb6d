import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { DEFAULT_FETCH } from "../../src/sources/fetch/fetch-options.js";
import { openSource } from "../../src/sources/open-source.js";
import { makeRecord } from "../make-warc.js";
import { makeZip } from "../make-zip.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "foi-images-"));
});
afterEach(() => rm(folder, { recursive: true }));

const UNREAD = "images, of which --ocr reads those as large as a page";
const SMALL = "images too small for a page, or too long";

/** The beginning of a PNG of some size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
const PAGE = png(1654, 2339);
const LOGO = png(120, 60);

async function write(name: string, content: Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** What is taken in, by the ends of addresses, and what is passed by, by why. */
async function look(operand: string, images: boolean, all = false) {
  const source = await openSource([operand], {
    maxBytes: 1024 * 1024,
    all,
    images,
    mediaType: null,
    uri: null,
    fields: { encoding: "text" },
    fetch: DEFAULT_FETCH,
    addressLists: [],
    stdin: (async function* () {})(),
  });
  const taken: string[] = [];
  const passedBy: Record<string, number> = {};
  for await (const { uri, skipped } of source.discover(new AbortController().signal)) {
    if (skipped === null) taken.push(uri.split(/[/#]/).at(-1) ?? "");
    else passedBy[skipped] = (passedBy[skipped] ?? 0) + 1;
  }
  return { count: await source.count(), taken, passedBy: { ...passedBy, ...source.search?.().passedBy } };
}

describe.each([
  ["a folder", () => folder],
  ["a pattern", () => join(folder, "**", "*")],
])("images in %s", (_name, operand) => {
  beforeEach(async () => {
    await write("letter.txt", Buffer.from("Dear Ms Gull"));
    await write("page.PNG", PAGE);
    await write("letter_files/logo.png", LOGO);
    await write("fax.tif", Buffer.from("II*\0 a fax whose directory stands at its end"));
  });

  test("are passed by with a reason and not failed", async () => {
    expect(await look(operand(), false)).toEqual({ count: 1, taken: ["letter.txt"], passedBy: { [UNREAD]: 3 } });
  });

  test("are taken in for OCR where they can be pages", async () => {
    const taken = ["fax.tif", "letter.txt", "page.PNG"];
    expect(await look(operand(), true)).toEqual({ count: 3, taken, passedBy: { [SMALL]: 1 } });
  });
});

test("an image that is named is taken in whatever its size, to be read or refused by its name", async () => {
  expect((await look(await write("logo.png", LOGO), false)).taken).toEqual(["logo.png"]);
});

test("images in a ZIP file are entries like others", async () => {
  const path = await write("foi-12-response.zip", makeZip({ "scan1.png": PAGE, "logo.png": LOGO, "data.xlsx": "PK" }));
  const other = "entries that hold no document by their names";
  expect(await look(path, false)).toMatchObject({ taken: [], passedBy: { [UNREAD]: 2, [other]: 1 } });
  expect(await look(path, true)).toMatchObject({ taken: ["scan1.png"], passedBy: { [SMALL]: 1, [other]: 1 } });
});

test("of the images of a web archive those are read that can be pages of a response by size and address", async () => {
  const capture = (uri: string, body: Buffer, contentType = "image/png") => makeRecord({ uri, body, contentType });
  const path = await write(
    "crawl.warc",
    Buffer.concat([
      capture("https://a.example/foi/scan1.png", PAGE),
      capture("https://a.example/foi/logo.png", LOGO),
      capture("https://a.example/park/pond.png", PAGE),
      capture("https://a.example/foi/anim.gif", PAGE, "image/gif"),
    ]),
  );
  const kind = "content of a kind that is not read (image)";
  expect(await look(path, false)).toMatchObject({ taken: [], passedBy: { [UNREAD]: 3, [kind]: 1 } });
  const passedBy = { [SMALL]: 1, "no sign of an FOI response": 1, [kind]: 1 };
  expect(await look(path, true)).toMatchObject({ taken: ["scan1.png"], passedBy });
  expect((await look(path, true, true)).taken).toEqual(["scan1.png", "pond.png"]);
});

test("an image under a wrong type, in an archive, is told by its bytes", async () => {
  const record = makeRecord({ uri: "https://a.example/foi/1", body: PAGE, contentType: "application/octet-stream" });
  expect(await look(await write("crawl.warc", record), false)).toMatchObject({ taken: [], passedBy: { [UNREAD]: 1 } });
});
