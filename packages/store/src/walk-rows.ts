import type { FoiRecord, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { readContent } from "./read-content.js";
import type { ExportTable, Selection } from "./store.js";

/**
 * Rows fetched at a time. Pages by key, not a cursor: a cursor would hold the one connection of a SQLite file for as
 * long as the reader takes.
 */
export const PAGE_SIZE = 100;

/** The reading of each record beside its extractor, in order of id. */
export function selectRecords(db: Kysely<Tables>, { history = false }: Selection = {}) {
  return db
    .selectFrom("records")
    .innerJoin("documents", "documents.id", "records.documentId")
    .innerJoin("recordVersions", (join) =>
      join
        .onRef("recordVersions.recordId", "=", "records.id")
        .onRef("recordVersions.contentSha256", "=", "records.contentSha256"),
    )
    .select(["records.id", "records.extractorVersion", "records.extractorRules", "recordVersions.content"])
    .$if(!history, (query) => query.where("documents.isCurrent", "=", 1))
    .orderBy("records.id");
}

/** Walks records in order of id. */
export async function* walkRecords(db: Kysely<Tables>, selection?: Selection): AsyncGenerator<FoiRecord> {
  const pages = walkPages((after) =>
    selectRecords(db, selection).where("records.id", ">", after).limit(PAGE_SIZE).execute(),
  );
  for await (const page of pages) {
    for (const row of page) yield readContent(row.content, row.extractorVersion, row.extractorRules);
  }
}

/** Walks the rows of one table: of records and documents in order of id, of the rest record by record. */
export async function* walkRows<Name extends ExportTable>(
  db: Kysely<Tables>,
  table: Name,
  selection: Selection = {},
): AsyncGenerator<Tables[Name]> {
  const pages = table === "documents" ? walkDocuments(db, selection) : walkByRecord(db, table, selection);
  // The page is of the table asked for; the union of tables cannot tell.
  for await (const page of pages) yield* page as unknown as Tables[Name][];
}

function walkDocuments(db: Kysely<Tables>, { history = false }: Selection) {
  return walkPages((after) =>
    db
      .selectFrom("documents")
      .selectAll()
      .where("id", ">", after)
      .$if(!history, (query) => query.where("isCurrent", "=", 1))
      .orderBy("id")
      .limit(PAGE_SIZE)
      .execute(),
  );
}

async function* walkByRecord(db: Kysely<Tables>, table: Exclude<ExportTable, "documents">, selection: Selection) {
  for await (const records of walkPages((after) => pageOfRecords(db, after, selection))) {
    if (table === "records") yield records;
    else
      yield await childrenOf(
        db,
        table,
        records.map(({ id }) => id),
      );
  }
}

function pageOfRecords(db: Kysely<Tables>, after: string, { history = false }: Selection) {
  return db
    .selectFrom("records")
    .selectAll("records")
    .where("records.id", ">", after)
    .$if(!history, (query) =>
      query.innerJoin("documents", "documents.id", "records.documentId").where("documents.isCurrent", "=", 1),
    )
    .orderBy("records.id")
    .limit(PAGE_SIZE)
    .execute();
}

function childrenOf(
  db: Kysely<Tables>,
  table: Exclude<ExportTable, "documents" | "records">,
  ids: readonly string[],
): Promise<object[]> {
  const rows = db.selectFrom(table).selectAll().where("recordId", "in", ids).orderBy("recordId").orderBy("position");
  // A mention of several provisions has a row for each at one position.
  return table === "citations" ? rows.orderBy("provision" as "position").execute() : rows.execute();
}

/** Pages of rows in order of id; `read` gives those after an id. */
export async function* walkPages<Row extends { readonly id: string }>(
  read: (after: string) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let page = await read("");
  while (page.length > 0) {
    yield page;
    page = await read(page.at(-1)?.id ?? "");
  }
}
