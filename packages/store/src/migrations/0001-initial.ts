import { type CreateIndexBuilder, type Kysely, type Migration, sql } from "kysely";
import { type ColumnTypes, columnTypesOf } from "../column-types.js";

const RECORD = "records.id";

/** Makes an index of the kind that the backend has for equality, where it has one of its own. */
function as(kind: ColumnTypes["exactIndex"]) {
  return <Columns extends string>(index: CreateIndexBuilder<Columns>) => (kind === null ? index : index.using(kind));
}

/** The tables of the first release. */
export const initial: Migration = {
  async up(db: Kysely<unknown>) {
    const types = columnTypesOf(db);
    await createDocuments(db, types);
    await createRecords(db, types);
    await createVersions(db, types);
    await createQuestions(db, types);
    await createProvisions(db, types);
    await createCorrections(db, types);
  },
};

async function createDocuments(db: Kysely<unknown>, { text, bytes, exactIndex }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("blobs")
    .addColumn("sha256", text, (column) => column.primaryKey().notNull())
    .addColumn("encoding", text, (column) => column.notNull())
    .addColumn("size", "integer", (column) => column.notNull())
    .addColumn("data", bytes, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("documents")
    .addColumn("id", text, (column) => column.primaryKey().notNull())
    .addColumn("uri", text, (column) => column.notNull())
    .addColumn("sha256", text, (column) => column.notNull().references("blobs.sha256"))
    .addColumn("media_type", text)
    .addColumn("retrieved_at", text)
    .addColumn("container", text)
    .addColumn("is_current", "integer", (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("extractor_version", text)
    .addColumn("extractor_rules", text)
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("error_code", text)
    .addColumn("error_message", text)
    .addColumn("diagnostics", text, (column) => column.notNull())
    .addColumn("updated_at", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("documents_by_uri").on("documents").column("uri").$call(as(exactIndex)).execute();
  await db.schema
    .createIndex("documents_by_state")
    .on("documents")
    .columns(["state", "error_code"])
    .where(sql.ref("is_current"), "=", 1)
    .execute();
}

async function createRecords(db: Kysely<unknown>, { text, real, exactIndex }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("records")
    .addColumn("id", text, (column) => column.primaryKey().notNull())
    .addColumn("document_id", text, (column) => column.notNull().references("documents.id"))
    .addColumn("content_sha256", text, (column) => column.notNull())
    .addColumn("extractor_version", text, (column) => column.notNull())
    .addColumn("extractor_rules", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("uri", text, (column) => column.notNull())
    .addColumn("canonical", text)
    .addColumn("media_type", text, (column) => column.notNull())
    .addColumn("source_sha256", text, (column) => column.notNull())
    .addColumn("bytes", "integer", (column) => column.notNull())
    .addColumn("part", "integer")
    .addColumn("retrieved_at", text)
    .addColumn("authority", text)
    .addColumn("reference", text)
    .addColumn("title", text)
    .addColumn("date_received", text)
    .addColumn("date_responded", text)
    .addColumn("regimes", text, (column) => column.notNull())
    .addColumn("stage", text, (column) => column.notNull())
    .addColumn("outcome", text, (column) => column.notNull())
    .addColumn("outcome_flags", text, (column) => column.notNull())
    .addColumn("outcome_confidence", real)
    .addColumn("outcome_cabinet_office", text)
    .addColumn("outcome_what_do_they_know", text)
    .addColumn("question_count", "integer", (column) => column.notNull())
    .addColumn("warnings", text, (column) => column.notNull())
    .addColumn("request", text)
    .addColumn("text", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("records_by_document").on("records").column("document_id").execute();
  await db.schema
    .createIndex("records_by_reference")
    .on("records")
    .expression(sql`lower(reference)`)
    .$call(as(exactIndex))
    .execute();
}

async function createVersions(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  // No reference to records: a reading outlives the record of a part that a later version no longer finds.
  await db.schema
    .createTable("record_versions")
    .addColumn("record_id", text, (column) => column.notNull())
    .addColumn("content_sha256", text, (column) => column.notNull())
    .addColumn("extractor_version", text, (column) => column.notNull())
    .addColumn("extractor_rules", text, (column) => column.notNull())
    .addColumn("content", text, (column) => column.notNull())
    .addColumn("saved_at", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("record_versions_key", ["record_id", "content_sha256"])
    .execute();
}

async function createQuestions(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("questions")
    .addColumn("record_id", text, (column) => column.notNull().references(RECORD))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("label", text)
    .addColumn("question", text)
    .addColumn("answer", text)
    .addColumn("status", text, (column) => column.notNull())
    .addColumn("exemptions", text, (column) => column.notNull())
    .addColumn("refers_to", text, (column) => column.notNull())
    .addColumn("figures", text, (column) => column.notNull())
    .addColumn("answer_table", text)
    .addPrimaryKeyConstraint("questions_key", ["record_id", "position"])
    .execute();
}

async function createProvisions(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("citations")
    .addColumn("record_id", text, (column) => column.notNull().references(RECORD))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("provision", text, (column) => column.notNull())
    .addColumn("text", text, (column) => column.notNull())
    .addColumn("role", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("citations_key", ["record_id", "position", "provision"])
    .execute();
  await db.schema
    .createTable("exemptions")
    .addColumn("record_id", text, (column) => column.notNull().references(RECORD))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("provision", text, (column) => column.notNull())
    .addColumn("title", text)
    .addColumn("test", text)
    .addColumn("basis", text)
    .addColumn("neither_confirm_nor_deny", "integer", (column) => column.notNull())
    .addColumn("public_interest", text, (column) => column.notNull())
    .addColumn("harm", text)
    .addColumn("questions", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("exemptions_key", ["record_id", "position"])
    .execute();
}

async function createCorrections(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("corrections")
    .addColumn("id", text, (column) => column.primaryKey().notNull())
    .addColumn("record_id", text, (column) => column.notNull())
    .addColumn("pointer", text, (column) => column.notNull())
    .addColumn("value", text, (column) => column.notNull())
    .addColumn("reason", text)
    .addColumn("author", text, (column) => column.notNull())
    .addColumn("created_at", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("corrections_by_record").on("corrections").column("record_id").execute();
}
