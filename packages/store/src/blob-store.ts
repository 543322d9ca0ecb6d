import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { BlobRow, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import type { BlobStore } from "./store.js";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Level 1: on response pages a third of level 6's time for a sixth more space. */
const LEVEL = 1;

/** Compresses bytes, off the main thread, into the row that keeps them. */
export async function toBlobRow(sha256: string, bytes: Uint8Array): Promise<BlobRow> {
  return { sha256, encoding: "gzip", size: bytes.length, data: await compress(bytes, { level: LEVEL }) };
}

/** Reads kept bytes back. */
export function createBlobStore(db: Kysely<Tables>): BlobStore {
  return {
    async get(sha256) {
      const row = await db.selectFrom("blobs").select("data").where("sha256", "=", sha256).executeTakeFirst();
      return row === undefined ? null : decompress(row.data);
    },
  };
}
