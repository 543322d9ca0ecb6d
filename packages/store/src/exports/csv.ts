import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ROW_SCHEMAS, toColumnName } from "@foi-records/contract";
import type { ExportTable, Selection, Store } from "../store.js";

/** Tables that CSV can give, in the order in which a reader meets them. */
export const CSV_TABLES = ["records", "questions", "citations", "exemptions", "documents"] as const;

const NEEDS_QUOTES = /[",\r\n]/;

/** One table as CSV (RFC 4180): a line of column names, then a line a row; an empty field is a null. */
export async function* exportCsv(store: Store, table: ExportTable, selection?: Selection): AsyncGenerator<string> {
  const keys = Object.keys(ROW_SCHEMAS[table].shape);
  yield toLine(keys.map(toColumnName));
  for await (const row of store.records.rows(table, selection)) {
    const values = new Map<string, unknown>(Object.entries(row));
    yield toLine(keys.map((key) => values.get(key)));
  }
}

/** Writes every table into a folder, a file each, and gives the files' paths. */
export async function exportCsvFolder(store: Store, folder: string, selection?: Selection): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const table of CSV_TABLES) {
    const path = join(folder, `${table}.csv`);
    await pipeline(Readable.from(exportCsv(store, table, selection)), createWriteStream(path));
    paths.push(path);
  }
  return paths;
}

function toLine(values: readonly unknown[]): string {
  return `${values.map(toField).join(",")}\r\n`;
}

function toField(value: unknown): string {
  if (value === null || value === undefined) return "";
  const field = String(value);
  return NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
