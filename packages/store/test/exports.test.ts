import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foiRecordSchema, ROW_SCHEMAS, toColumnName } from "@foi-records/contract";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CSV_TABLES, exportCsv, exportCsvFolder, exportJsonl } from "../src/exports/index.js";
import { openStore } from "../src/open-store.js";
import type { Store } from "../src/store.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";

let folder: string;
let store: Store;
const capture = makeCapture("file:///letters/one.txt", "How many bays are there? 12");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "foi-exports-"));
  store = await openStore(`sqlite:${folder}/foi.db`);
  await store.ledger.keep(capture);
  const records = [makeRecord(capture.ref)];
  await store.records.save({ ref: capture.ref, extractor: EXTRACTOR, records, diagnostics: [] });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const textOf = async (lines: AsyncIterable<string>) => {
  let text = "";
  for await (const line of lines) text += line;
  return text;
};

/** Reads CSV as RFC 4180 says, by other means than the writer's. */
function parseCsv(csv: string): string[][] {
  const fields = csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, field = "", end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("JSONL gives the record back, its keys in order", async () => {
  const [line = "", rest] = (await textOf(exportJsonl(store))).split("\n");
  expect(rest).toBe("");
  expect(line).toBe(JSON.stringify(makeRecord(capture.ref)));
  expect(foiRecordSchema.parse(JSON.parse(line))).toEqual(makeRecord(capture.ref));
});

test("CSV keeps quotes, commas and line breaks inside a field, and a null is an empty field", async () => {
  const [header = [], row = [], ...rest] = parseCsv(await textOf(exportCsv(store, "records")));
  expect(rest).toEqual([]);
  expect(header).toEqual(Object.keys(ROW_SCHEMAS.records.shape).map(toColumnName));
  const value = (column: string) => row[header.indexOf(column)];
  expect(value("title")).toBe('Parking, "blue badge" bays\nand kerbs');
  expect(value("regimes")).toBe("foia-2000;eir-2004");
  expect(value("part")).toBe("");
  expect(row).toHaveLength(header.length);
});

test("CSV gives a row for each provision that a mention cites", async () => {
  const [, ...rows] = parseCsv(await textOf(exportCsv(store, "citations")));
  expect(rows.map((row) => row[2])).toEqual(["ukpga/2000/36/section/40/2", "ukpga/2000/36/section/40/3"]);
});

test("a folder gets one file a table", async () => {
  const paths = await exportCsvFolder(store, join(folder, "out"));
  expect(paths).toEqual(CSV_TABLES.map((table) => join(folder, "out", `${table}.csv`)));
  const [, ...questions] = parseCsv(await readFile(join(folder, "out", "questions.csv"), "utf8"));
  expect(questions).toHaveLength(2);
});
