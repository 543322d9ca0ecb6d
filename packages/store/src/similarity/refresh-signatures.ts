import type { FoiRecord, SignatureBandRow, SignatureRow, Tables } from "@foi-records/contract";
import { type Kysely, sql, type Transaction } from "kysely";
import { inChunks } from "../in-chunks.js";
import { selectRecords } from "../walk-rows.js";
import { ALGORITHM, bandsIn, fromBytes, SIMILARITY_KINDS, signaturesOf, toBytes } from "./signature.js";

/** Records whose signatures are made and written together. */
const PAGE = 200;

/** Brings signatures to what the current records say; gives how many records got new ones. */
export async function refreshSignatures(db: Kysely<Tables>, onProgress: (made: number) => void): Promise<number> {
  let made = 0;
  for (let page = await findUnsigned(db, ""); page.length > 0; page = await findUnsigned(db, page.at(-1)?.id ?? "")) {
    const rows = page.flatMap(toSignatureRows);
    await db.transaction().execute((transaction) => replaceSignatures(transaction, page, rows));
    made += page.length;
    onProgress(made);
  }
  for (let ids = await findLost(db); ids.length > 0; ids = await findLost(db)) {
    const lost = ids;
    await db.transaction().execute((transaction) => removeSignatures(transaction, lost));
  }
  return made;
}

type Unsigned = Awaited<ReturnType<typeof findUnsigned>>[number];

/** Current records whose reading has no signature; every record that was looked at has one of its letter. */
function findUnsigned(db: Kysely<Tables>, after: string) {
  return selectRecords(db)
    .leftJoin("signatures", (join) =>
      join
        .onRef("signatures.recordId", "=", "records.id")
        .onRef("signatures.contentSha256", "=", "records.contentSha256")
        .on("signatures.kind", "=", "letter")
        .on("signatures.algorithm", "=", ALGORITHM),
    )
    .select("records.contentSha256")
    .where("signatures.recordId", "is", null)
    .where("records.id", ">", after)
    .limit(PAGE)
    .execute();
}

/** A row of each kind; one in which the record has too few words is empty. */
function toSignatureRows({ id, content, contentSha256 }: Unsigned): readonly SignatureRow[] {
  const signatures = signaturesOf(JSON.parse(content) as FoiRecord);
  return SIMILARITY_KINDS.map((kind) => {
    const values = signatures.find((signature) => signature.kind === kind)?.values;
    const hashes = values === undefined ? new Uint8Array() : toBytes(values);
    return { recordId: id, kind, contentSha256, algorithm: ALGORITHM, hashes };
  });
}

async function replaceSignatures(
  transaction: Transaction<Tables>,
  page: readonly Unsigned[],
  rows: readonly SignatureRow[],
): Promise<void> {
  await removeSignatures(
    transaction,
    page.map(({ id }) => id),
  );
  for (const chunk of inChunks(rows)) {
    await transaction
      .insertInto("signatures")
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const chunk of inChunks(rows.flatMap(toBandRows))) {
    await transaction
      .insertInto("signatureBands")
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function toBandRows({ recordId, kind, hashes }: SignatureRow): readonly SignatureBandRow[] {
  if (hashes.length === 0) return [];
  return bandsIn({ kind, values: fromBytes(hashes) }).map((band) => ({ band, recordId }));
}

/** The bands of a signature are told by it: no index by record is needed to find them. */
async function removeSignatures(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  const old = await transaction.selectFrom("signatures").selectAll().where("recordId", "in", ids).execute();
  for (const row of old) {
    const bands = toBandRows(row).map(({ band }) => band);
    if (bands.length === 0) continue;
    await transaction
      .deleteFrom("signatureBands")
      .where("recordId", "=", row.recordId)
      .where("band", "in", bands)
      .execute();
  }
  if (old.length > 0) await transaction.deleteFrom("signatures").where("recordId", "in", ids).execute();
}

/** Records that have signatures and are gone, or are history. */
async function findLost(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("signatures")
    .select("recordId")
    .distinct()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("records")
            .innerJoin("documents", "documents.id", "records.documentId")
            .select(sql.lit(1).as("one"))
            .whereRef("records.id", "=", "signatures.recordId")
            .where("documents.isCurrent", "=", 1),
        ),
      ),
    )
    .limit(PAGE)
    .execute();
  return rows.map(({ recordId }) => recordId);
}
