import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "@jest/globals";
import { DEFAULT_FETCH } from "../../src/sources/fetch/fetch-options.js";
import { type OpenSourceOptions, openSource } from "../../src/sources/open-source.js";
import type { SearchCounts, SourceItem } from "../../src/sources/source.js";

export const signal = new AbortController().signal;
/** A folder of its own for each test of the file that imports this. */
export let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "foi-source-"));
});
afterEach(() => rm(folder, { recursive: true }));

export const write = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
};

export async function* chunksOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

export const optionsOf = (changes: Partial<OpenSourceOptions> = {}): OpenSourceOptions => ({
  maxBytes: 1024 * 1024,
  all: false,
  images: false,
  mediaType: null,
  uri: null,
  fields: { encoding: "text" },
  fetch: DEFAULT_FETCH,
  addressLists: [],
  stdin: chunksOf(Buffer.alloc(0)),
  ...changes,
});

export interface Found {
  readonly items: readonly SourceItem[];
  /** The beginning of each document, or the code and message of its failure. */
  readonly contents: readonly string[];
  readonly search: SearchCounts | undefined;
}

export async function open(operands: readonly string[], changes: Partial<OpenSourceOptions> = {}): Promise<Found> {
  const source = await openSource(operands, optionsOf(changes));
  const items: SourceItem[] = [];
  const contents: string[] = [];
  for await (const item of source.discover(signal)) {
    items.push(item);
    if (item.skipped !== null) contents.push(`skipped: ${item.skipped}`);
    else contents.push(await item.load(signal).then(({ bytes }) => Buffer.from(bytes).toString(), told));
  }
  return { items, contents, search: source.search?.() };
}

export const told = (error: { code: string; message: string }) => `${error.code}: ${error.message}`;
export const urisOf = ({ items }: Found) => items.map(({ uri }) => uri);
